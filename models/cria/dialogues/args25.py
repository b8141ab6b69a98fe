"""Functions whose parameters are numbers or names that people say with their kind ("cone 6", "gate 12", "the Heron boat"), with "my" or "the", or inside a sentence about something else; the value is the number or the name alone, as a number or as text
(the form is that of args1.py)."""
TEXT = """
## roasters and labs
roast_to/roaster.run/start_roast :: Roasts beans
stage/to_stage:tagno(1..12):Stage; hold?/rest_minutes:dur(2..30 min):Rest; glaze?/large!small:bool~the large drum^the small drum~not the large one:Large drum!Small drum; slow?/slow_cool!normal:bool~cool slowly^no slow cooling~cool as usual:Slow!Normal
these beans to stage {stage}<, {glaze}> | stage {stage} for the next bag<, {slow}> | roast up to stage {stage}<, rest {hold}> | the customer likes stage {stage}<. {glaze}> | stop it at stage {stage}<, {hold} of rest><, {slow}>
=> roasting, ready at {T} :: It is roasting and ready at {T}.
~ {#8-60} kilos in it | third bag | {#2-9} drums

spin_tubes/centrifuge.run :: Runs a centrifuge
rotor/which:tagno(1..9):Rotor; rpm/speed:n(500..14000):Speed; minutes/time:dur(1..40 min):Time; cold?/cooled!warm:bool~cooled^not cooled~at room temperature:Cooled!Not cooled
rotor {rotor}, {rpm} rpm for {minutes}<, {cold}> | spin rotor {rotor} at {rpm}, {minutes}<. {cold}> | {minutes} at {rpm} in rotor {rotor}<, {cold}> | samples are in rotor {rotor}: {rpm} rpm, {minutes}<, {cold}>
=> runs until {T} :: It runs until {T}.

## ships and trains
ship_cabin/cabin.take/reserve_cabin :: Books a cabin of a ferry
cabin/number:tagno(101..9900):Cabin; day/date:date:Day; beds?/people:n(1..4):Beds; window?/outside!inside:bool~with a window^inside is fine~no window:Window!Inside; pet?/with_pet!no_pet:bool~the dog sleeps there too^no animals:Pet!None
cabin {cabin} {day}<, {window}> | we sail {day} in cabin {cabin}<, {beds} beds> | we'd like cabin {cabin} on {day}<. {pet}> | {day}, cabin {cabin}<, {window}><, {beds} of us> | can I have cabin {cabin} {day}<? {pet}> | put me in cabin {cabin} {day}<, {window}>
=> booked, deck {M} :: It is booked, deck {M}.
~ we drive {#200-900} km first | it sails at {#16-22} | {#2-5} suitcases

take_boat/boats.reserve/reserve_boat :: Reserves a boat
boat/name:any(Egret|Otter|Pike|Swallow|Kingfisher|Moorhen|Osprey|Trout):Boat; hour/from:time(6..21):From; length/for:dur(30..240 min):How long; oars?/with_oars!own_oars:bool~with oars^we have our own oars~no oars:Oars!Own
the {boat} at {hour} for {length}<, {oars}> | {length} with the {boat} from {hour} on<. {oars}> | {boat}, from {hour}, {length}<, {oars}> | we'd take the {boat} at {hour} for {length}<, {oars}> | could we have the {boat} {length} from {hour}<, {oars}>
=> jetty {M} :: It lies at jetty {M}.

call_platform/trains.announce/change_platform :: Says that a train leaves from another platform
train/number:any(IC 61|RE 4|S8|EC 90|RB 17|ICE 702):Train; platform/to:tagno(1..24):Platform; delay?/minutes:dur(3..60 min):Delay; lift?/lift_broken!lift_works:bool~the lift is broken^the lift works:Lift broken!Lift works
{train} leaves from platform {platform}<, {delay} late> | {train}: platform {platform} today<, {lift}> | tell them {train} goes from platform {platform}<. {lift}> | platform {platform} for the {train}<, {delay} behind> | not where it should be: {train}, platform {platform}<, {delay} late>
=> announced at {T} :: It was announced at {T}.

## sports and races
bib_penalty/race.penalty/add_penalty :: Gives a runner a penalty
bib/number:tagno(1..2400):Number on the chest; seconds/time:dur(5..300 s):Penalty; why/reason:(cut~cut a corner~took a short cut|start~started too soon~false start|help~was helped|litter~dropped a bottle):Why; tell?/inform!silent:bool~tell the runner^don't tell the runner yet:Tell!Silent
number {bib} gets {seconds}, {why}<. {tell}> | {seconds} for number {bib}: {why}<, {tell}> | bib {bib} {why}, {seconds}<. {tell}> | {why}: {seconds} on top for {bib}<, {tell}> | runner {bib} {why}; add {seconds}<, {tell}>
=> {bib} now place {M} :: It is place {M} now.
~ km {#2-40} | {#100-900} started | it's {#2-30} degrees

lane_for/pool.lane/assign_lane :: Gives a group a lane of the pool
lane/number:tagno(1..10):Lane; group/club:team:Group; start+end/from+to:hours(6..22):; fins?/with_fins!no_fins:bool~with fins^no fins~without fins:Fins!None
lane {lane} for {group} {start}<, {fins}> | {group} has lane {lane} {start}<. {fins}> | {start} lane {lane} belongs to {group}<, {fins}> | give {group} lane {lane}, {start}<, {fins}>
=> lane taken :: It is taken.

court_light/courts.light :: Lights a court
court/number:tagno(1..16):Court; until/end:time(17..23):Until; bright?/level:pct(5..75):Brightness; paid?/charge!free:bool~they pay for it^it's free for them~don't charge them:Charge!Free
light on court {court} until {until}<, {paid}> | court {court} needs light till {until}<, {bright} bright> | it's dark on court {court}, light until {until}<. {paid}> | court {court}: {bright}< of the light> until {until} | they play on court {court} until {until}, light please<, {paid}>
=> lamps {M} :: {M} lamps are on.

## kitchen and house machines
start_wash/washer.start :: Starts the washing machine
program/programme:(eco~the economical one|quick~the short one~just a quick wash|wool~for my jumpers|hot~boil it|delicate~silk things):Programme; spin?/rpm:ints(400|600|800|1000|1200|1400):Spin; delay?/start_in:dur(10..600 min):Start in; extra_rinse?/rinse_again!one_rinse:bool~rinse twice^one rinse is enough~no extra rinse:Extra rinse!One rinse
laundry on, {program}<, spin {spin}> | wash it, {program}<. {extra_rinse}> | washing machine: {program}<, in {delay}> | {program} for the washing<, {extra_rinse}><, {spin} rpm> | the whites can go, {program}<, {spin} rpm>
=> done at {T} :: It is done at {T}.

grill_shelf/oven.grill :: Grills on a shelf of the oven
shelf/level:tagno(1..5):Shelf; minutes/time:dur(2..40 min):Time; heat/strength:(low~gently|medium|high~full heat~as hot as it gets):Heat; fan?/with_fan!no_fan:bool~with the fan^without the fan~no fan:Fan!None
shelf {shelf}, {heat}, {minutes}<, {fan}> | grill {minutes} on shelf {shelf}, {heat}<. {fan}> | {heat} on shelf {shelf} for {minutes}<, {fan}> | the cheese should brown: shelf {shelf}, {heat}, {minutes}<, {fan}>
=> beeps at {T} :: It beeps at {T}.

freeze_box/freezer.log/put_in_freezer :: Notes what goes into the freezer
food/what:any(pea soup|bread|stock|plums|goulash|pancakes|dumplings|fish):What; drawer/in:tagno(1..6):Drawer; portions?/count:n(1..20):Portions; date?/day:past:Day; label?/print_label!no_label:bool~print a label^no label~a label isn't needed:Label!None
{food} into drawer {drawer}<, {portions} portions> | drawer {drawer}: {food}<, {label}> | I froze {food}<, {portions} portions>, drawer {drawer}<. {label}> | there's {food} in drawer {drawer} now<, {portions} portions><, {label}>
=> noted, eat by {D} :: It is noted, eat it by {D}.

## people and places at work
ring_desk/desk.ring :: Rings somebody at a desk
desk/number:tagno(1..400):Desk; floor?/level:tagno(1..30):Floor; message?/say:msg:Message; quiet?/silent!loud:bool~without a sound^with a sound~loud please:Silent!Loud
ring desk {desk}<on floor {floor}><, {quiet}> | desk {desk}, please<, floor {floor}><. Say: {message}> | I need the one at desk {desk}<, floor {floor}><, {quiet}> | desk {desk} isn't answering mails, ring it<, {quiet}><, tell them {message}>
=> nobody there :: Nobody is there. || {P} is coming :: {P} is coming.

open_gate/gate.let_in :: Lets a lorry in
gate/number:tagno(1..20):Gate; plate/lorry:serial:Plate; dock/to:tagno(1..60):Dock; weigh?/on_scales!no_scales:bool~over the scales first^not over the scales~no need to weigh it:Scales!No scales; escort?/with_guide!alone:bool~somebody goes with him^he knows the way~no guide needed:Guide!Alone
gate {gate}: {plate} to dock {dock}<, {weigh}> | let {plate} in at gate {gate}, dock {dock}<. {escort}> | {plate} stands at gate {gate}, send him to dock {dock}<, {weigh}> | dock {dock} for {plate}, gate {gate}<, {escort}> | {plate}, gate {gate}, dock {dock}<, {weigh}><, {escort}>
=> in at {T} :: It is in, at {T}.

seat_swap/seats.swap/change_seat :: Changes a seat
row+seat/row_no+seat_no:pair(1..40,41..90<@row {a} seat {b}@row {a}, seat {b}@{a}/{b}):Row+Seat; show/event:title:Event; why/reason:(view~a pillar in front~can't see a thing|friends~wants to sit with friends|aisle~has to go out often|cold~there's a draught):Why; refund?/money_back!no_money:bool~pay the difference back^no money back~keep the difference:Refund!None
{row} for {show}: {why}<, {refund}> | {why} at {row}, {show}<. {refund}> | change {row} in {show}, {why}<, {refund}> | {show}, {row}: {why}<, {refund}>
=> row {M}, seat {N} :: It is row {M}, seat {N}.
"""
