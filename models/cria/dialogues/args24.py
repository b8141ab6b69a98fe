"""Functions asked for by what is the matter: sizes up and down, places before and after, lists told in a sentence, nested addresses, choices by paraphrase, yes and no by what is not wanted (the form is that of args1.py)."""
TEXT = """
## clothes and sizes
swap_size/order.size/change_size :: Changes the size in an order
order/number:serial:Order; steps/change:signed(1..3@up~{x} sizes up~it's tight, {x} sizes larger~{x} bigger@down~{x} sizes down~it hangs like a sack, {x} sizes smaller~{x} smaller):Sizes; article/what:any(coat|boots|jeans|shirt|dress|gloves|jumper|sandals):Article; keep_colour?/same_colour!any_colour:bool~same colour please^any colour will do~the colour doesn't matter:Same colour!Any; express?/fast!normal:bool~by express^no hurry~normal post~not by express:Express!Normal
the {article} in {order}, {steps}<, {express}> | {order}: {article} {steps}<. {keep_colour}> | can I have the {article} {steps}, order {order}<? {express}> | {article} of {order} {steps} please<, {keep_colour}> | {steps} for the {article}<, {express}>, it's {order}
=> swapped, label {ID} :: It is swapped, the label is {ID}.
~ I'm {#150-195} cm tall | bought for {#20-120} euros | {#2-5} washes later

take_in/tailor.change/alter :: Has a garment changed by a tailor
garment/what:any(suit|skirt|trousers|curtains|wedding dress|uniform|coat):Garment; change/by:delta(len 1..12 cm@longer~{x} longer~let it out {x}@shorter~{x} shorter~take {x} off):Length; where/place:(hem~at the hem|sleeve~the sleeves|waist~at the waist|legs~the legs):Where; by_day/ready:date:Ready; lining?/with_lining!no_lining:bool~with a new lining^leave the lining~the lining can stay:New lining!None
{garment}: {where} {change}, for {by_day}<, {lining}> | make the {garment} {change}, {where}, by {by_day}<. {lining}> | {where} of the {garment} {change}, I need it {by_day}<, {lining}> | the {garment} should be {change} {where}, ready {by_day}<, {lining}>
=> ticket {M}, {N} euros :: It is ticket {M}, {N} euros.

## lists and queues
move_up/queue.move/change_place :: Moves somebody in a queue
person/who:person:Who; steps/by:signed(1..12@forward~{x} places forward~{x} places up~{x} nearer the front@back~{x} places back~{x} down~let {x} people go first):Places; queue/list:any(flats|school places|surgery|gardens|choir|nursery):List; reason?/why:reason:Why; tell_them?/inform!silent:bool~and tell them^don't tell them~no message:Inform!Silent
{person} {steps} in the list for {queue}<, {reason}> | {queue}: {person} {steps}<. {tell_them}> | move {person} {steps} on {queue}<, {tell_them}> | {steps} for {person}, waiting list {queue}<, {reason}>
=> {person} is number {M} :: It is number {M} now.

seat_row/seating.shift/move_guest :: Moves a guest by some rows
guest/who:person:Guest; rows/by:signed(1..9@back~{x} rows back~{x} rows further from the stage@front~{x} rows to the front~{x} rows nearer):Rows; event/show:title:Event; aisle?/at_aisle!anywhere:bool~at the aisle^not at the aisle~anywhere in the row:Aisle!Anywhere
{guest} {rows} in {event}<, {aisle}> | {event}: put {guest} {rows}<. {aisle}> | {guest} can't see, {rows} in {event}<, {aisle}> | for {event}, {guest} {rows}<, {aisle}>
=> row {M}, seat {N} :: It is row {M}, seat {N}.

reorder_tracks/tracks.move/move_track :: Moves a track in an album
album/record:title:Album; track/song:song:Track; steps/by:signed(1..9@later~{x} places down~{x} later@earlier~{x} places up~{x} earlier~nearer the beginning by {x}):Places; renumber?/new_numbers!keep_numbers:bool~number them anew^leave the numbers~don't renumber:Renumber!Keep
on {album} {track} goes {steps}<, {renumber}> | {album}: {track} {steps}<. {renumber}> | move {track} {steps} on {album}<, {renumber}> | {track} comes too soon on {album}? no: {steps}<, {renumber}>
=> track {M} now :: It is track {M} now.

shopping_add/list.add/put_on_list :: Puts things on a shopping list
list/name:any(weekend|party|grandma|office|camping|bakery):List; things/items:list(any(butter|leeks|rye flour|oat milk|batteries|candles|olive oil|rice|plums|dish soap|cream|yeast|eggs|tea bags)):Things; urgent?/today!no_hurry:bool~needed today^no hurry~not today:Urgent!No hurry; for_whom?/person:first:For whom
{things} on the {list} list<, {urgent}> | {list}: we're out of {things}<, {urgent}> | don't forget {things} for {list}<. {urgent}> | somebody finished the {things}, put that on {list}<, for {for_whom}> | {list} list needs {things}<, {urgent}> | I can't cook without {things}, note that for {list}<, {urgent}>
=> {M} things on the list :: There are {M} things on the list.

invite_all/event.invite/ask_guests :: Invites people to something
event/what:occasion:What; guests/people:people:Guests; day/date:date:Day; time?/at:time(9..22):Time; with_partner?/plus_one!alone:bool~and their partners~each with one more^just them~without partners~no partners:Partners!Alone; answer_by?/reply:bound(last):Answer by; secret?/surprise!open:bool~it's a surprise, not a word to anybody~keep it secret^no secret~it's not a surprise:Surprise!Open
{guests} should come to the {event} {day}<, {with_partner}> | {event} {day}<, {time}>: {guests}<. {with_partner}> | ask {guests} to the {event} on {day}<, {secret}> | I'd love to have {guests} at the {event}, {day}<, {with_partner}><, answers by {answer_by}> | {day} is the {event}, tell {guests}<. {secret}>
=> {M} invited :: {M} were invited.

## homes and addresses
new_address/person.move/move_house :: Enters a new address
person/who:human:Who; address/new:obj(street=street+postcode=digits5+city=city@{street}, {postcode} {city}@{street} in {city} ({postcode})@{postcode} {city}, {street}):Address; from_day/since:date:From; forward?/send_on!stop_post:bool~and send the post on^no need to send the post on~don't forward anything:Forward!Stop; phone?/number:phone:Phone
{person} lives at {address} {from_day}<, {forward}> | {from_day} {person} moves to {address}<. {forward}> | new address of {person}: {address}, valid {from_day}<, {phone}> | {person} has moved, it's {address} {from_day}<, {forward}> | note {address} for {person} {from_day}<. {phone}>
=> saved, card {ID} :: It is saved, card {ID}.

plan_visit/visit.book/send_somebody :: Sends somebody to a place
worker/who:first:Who; visit/appointment:obj(street=street+day=date+time=time(7..19)@{street} {day} at {time}@{day}, {time}, {street}@{time} {day} in {street}):Visit; job/task:(read~read the meter|repair~mend what drips|measure~measure for the kitchen|collect~fetch the old fridge):Job; ring?/call_first!no_call:bool~ring half an hour before^no need to ring~they needn't call first:Ring first!No call; key?/has_key!no_key:bool~the key is with the neighbour^nobody has a key~no key:Key!None
{worker}: {visit}, {job}<, {ring}> | send {worker} to {visit} - {job}<. {key}> | {visit}: {worker} is to {job}<, {ring}> | {job}, {visit}, {worker} goes<, {key}> | let {worker} {job} at {visit}<. {ring}>
=> visit {ID} :: It is visit {ID}.

report_damage/home.damage/something_broke :: Reports damage in a house
flat/where:any(12b|3 left|flat 7|attic|ground floor|204|5A):Flat; damage/what:objs(thing=any(window|tap|door|radiator|socket|sink|tile)+state=(broken~broken|leaking~drips|stuck~stuck|loose~loose)@the {thing} is {state}@{thing} {state}@a {state} {thing}):Damage; urgent?/emergency!can_wait:bool~it can't wait~water everywhere^it can wait~not urgent~no emergency:Urgent!Can wait; at_home?/somebody_in!nobody_in:bool~somebody is in all day^nobody is at home~there's no one in:At home!Nobody
flat {flat}: {damage}<, {urgent}> | in {flat} {damage}<. {urgent}><, {at_home}> | {damage} in {flat}<, {urgent}> | {flat} here, {damage}<, {at_home}> | this morning in {flat}: {damage}<. {urgent}>
=> ticket {ID}, {P} comes {D} :: Ticket {ID}; {P} comes on {D}.

## care and health
give_dose/dose.change/adjust_dose :: Changes the dose of a medicine
patient/who:human:Patient; medicine/drug:any(insulin|warfarin|ramipril|prednisolone|thyroxine|metformin):Medicine; change/by:delta(mass 5..200 mg@more~{x} more~up by {x}~raise it by {x}@less~{x} less~down by {x}~reduce it by {x}):Change; from_day/since:nearday:From; with_food?/at_meals!empty_stomach:bool~with food^on an empty stomach~not with food:With food!Empty stomach; evening?/at_night!mornings:bool~in the evening^not in the evening~in the mornings:Evening!Morning
{patient}, {medicine} {change} {from_day}<, {with_food}> | {medicine} for {patient}: {change}, {from_day}<. {evening}> | {from_day} {patient} gets {change} {medicine}<, {with_food}> | the doctor says {medicine} {change} for {patient} {from_day}<, {evening}>
=> {M} mg a day now :: It is {M} mg a day now.
~ she's {#60-95} | room {#2-40} | bp was {#110-170} over {#60-99}

move_visit/appointment.shift/later_visit :: Moves an appointment
patient/who:human:Patient; shift/by:delta(dur 10..180 min@later~{x} later~put back by {x}~they're stuck, {x} later@earlier~{x} earlier~bring it forward {x}~there's a gap, {x} earlier):Shift; day?/on:nearday:Day; same_doctor?/keep_doctor!any_doctor:bool~with the same doctor^any doctor will do~the doctor doesn't matter:Same doctor!Any; sms?/text_them!no_text:bool~text them^no text~don't text, I'll ring:Text!No text
{patient} {shift}<, {same_doctor}> | the appointment of {patient}: {shift}<. {sms}> | can {patient} come {shift}<, {sms}> | {shift} for {patient} {day}<, {same_doctor}> | {patient}, {day}, {shift}<. {sms}>
=> {T} with Dr {W} :: It is {T} with Dr {W}.

diet_for/kitchen.diet/set_diet :: Says what a patient may not eat
patient/who:human:Patient; avoid/without:many(nuts|milk~dairy|gluten~wheat|eggs|fish|pork|alcohol|sugar~sweets):Avoid; soft?/mashed!normal:bool~everything mashed~nothing to chew^normal food~no need to mash it:Soft!Normal; portions?/size:(small~just a little~eats like a bird|normal|large~always hungry~twice what others get):Portions; from_day?/since:nearday:From
no {avoid} for {patient}<, {soft}> | {patient} can't have {avoid}<. {portions}> | {patient}: without {avoid}<, {soft}><, {portions}> | keep {avoid} away from {patient}<, {from_day}> | {avoid} make {patient} ill<, {portions}> | {patient} is allergic to {avoid}<. {soft}>
=> diet card {M} :: It is diet card {M}.

## roads and parking
park_more/parking.extend/longer_ticket :: Makes a parking ticket longer or shorter
plate/car:serial:Plate; change/by:delta(dur 15..240 min@longer~{x} longer~{x} more~the film runs over, {x} more@shorter~{x} shorter~{x} less~I'm back, {x} less):Change; zone?/area:any(A|B2|harbour|old town|station|C1):Zone; receipt?/mail_it!no_receipt:bool~mail me the receipt^no receipt~I don't need a receipt:Receipt!None; remind?/warn!no_reminder:bool~and warn me before it ends^no reminder~don't remind me:Remind!Don't
{plate} {change}<, zone {zone}> | parking for {plate}: {change}<. {remind}> | {change} for {plate}<, {receipt}> | I'm still at the dentist's, {plate} {change}<, {remind}> | ticket of {plate} {change}<, {receipt}>
=> until {T} :: It is until {T}.

slow_down/speed.limit/set_limit :: Sets a limit on a stretch of road
road/street:spot:Road; limit/kmh:ints(20|30|40|50|60|70|80|100):km/h; from_day+to_day/start+end:span(1..40):; hours?/only:(day~by day|night~at night|school~when school begins and ends):Hours; reason/why:(works~road works|noise~people can't sleep|frogs~toads cross there|school~children cross|ice~it's icy):Reason; cameras?/with_camera!no_camera:bool~with a camera^no camera~without cameras:Camera!None
{road}: {limit}, {from_day}, {reason}<, {cameras}> | {limit} on {road} {from_day}<, {hours}>, {reason} | {reason}, so {limit} in {road} {from_day}<. {cameras}> | {from_day} nobody may go faster than {limit} on {road}: {reason}<, {hours}>
=> order {ID} :: It is order {ID}.

## energy and meters
shift_load/load.move/run_later :: Moves the start of a machine
machine/which:any(dishwasher|washing machine|dryer|heat pump|car charger|pool pump):Machine; shift/by:delta(dur 15..480 min@later~{x} later~wait {x} more~not yet, {x} later@earlier~{x} earlier~{x} sooner):Shift; cheap_only?/night_rate!any_rate:bool~only at the cheap rate^whatever it costs~the rate doesn't matter:Cheap rate!Any; tell_me?/notify!silent:bool~tell me when it's done^no message when it's done~don't tell me:Tell me!Silent
{machine} {shift}<, {cheap_only}> | start the {machine} {shift}<. {tell_me}> | the {machine} should go on {shift}<, {cheap_only}> | baby sleeps, {machine} {shift}<, {tell_me}> | {machine}: {shift}<. {cheap_only}>
=> starts at {T} :: It starts at {T}.

keep_charge/battery.reserve/hold_back :: Keeps a part of the battery back
share/part:pct(5..75):Part kept; until/to:time(5..23):Until; island?/no_grid!with_grid:bool~without the grid~no power from outside^with the grid~the grid may help:No grid!With grid; season?/when:(summer~in the sunny months|winter~when days are short|always~all year round):Season
keep {share} of the battery until {until}<, {island}> | {share} stays in the battery till {until}<, {season}> | don't go below {share} before {until}<. {island}> | I need {share} left at {until}<, {island}> | until {until} hold back {share}<, {season}>
=> {M} kWh kept :: {M} kWh are kept.
"""
