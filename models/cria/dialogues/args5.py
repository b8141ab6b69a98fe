"""Small functions for argued.py (the form is that of args1.py): two, three parameters, the verb decides, the message holds more than the value."""
TEXT = """
## doors and gates
gate_state/gate.set :: Opens or closes a gate
gate/which:any(north gate|yard|barrier 2|dock door|lift gate):Gate; open/opened!closed/shut:bool~open~raise~let them in at^close~shut~lower:Open!Closed; for?/seconds:dur(5..300 s):How long
{open} the {gate}<for {for}> | please {open} {gate}<, {for} only> | can you {open} the {gate} for the lorry<? {for} will do> | somebody should {open} {gate}<for {for}>
~ it's plate {#100-9999} | {#2-9} cars wait | post {#2-5} is empty | {N} is on duty till {T}

lock_user/user.lock :: Locks or unlocks an account
user/login:user:User; locked/blocked!active/enabled:bool~lock~block~shut out^unlock~let back in~unblock:Locked!Active; reason?:any(left the firm|three wrong passwords|audit|holiday|stolen laptop):Reason; until?:date:Until
{locked} {user}<, {reason}><until {until}> | please {locked} the account of {user}<, because: {reason}> | {user} - {locked} them<until {until}> | we must {locked} {user}<, {reason}>
~ ticket {#100-9999} | {#2-9} failed logins | office {#2-9} | {N} asked

alarm_arm/alarm.arm :: Arms or disarms an alarm system
site/building:any(depot|shop 4|villa|lab wing|garage 2):Site; armed/on!disarmed/off:bool~arm~switch on^disarm~switch off:Armed!Disarmed; zone?/part:(all~completely|night~so that we can sleep upstairs|outer~only outside~the outer doors):Part; delay?/exit_delay:dur(10..180 s):Delay
{armed} the alarm at {site}<, {zone}><, in {delay}> | {site}: {armed} it<, {zone}> | please {armed} {site}<with {delay} delay> | I'm leaving now, {armed} the {site}<, {zone}>{armed=true} | {armed} {site}<, {zone}><. I need {delay}>
~ code has {#4-8} digits | sensor {#2-40} is weak | {#2-4} people inside | the guard comes at {T}

approve_request/requests.decide :: Decides on a request
request/id:code:Request; approved/granted!rejected/denied:bool~approve~say yes to~grant^reject~turn down~say no to:Approved!Rejected; comment?/note:any(too late|fine by me|ask again in May|budget is used up|only half days):Comment; notify?/tell:bool~and tell them~let them know^no need to notify them~don't bother to tell them:They are told
{approved} {request}<, {comment}><, {notify}> | please {approved} {request}<. {notify}> | {request}? {approved} it<, note: {comment}> | I'd {approved} {request}<, {notify}> | {approved} the one with number {request}<, {comment}>
~ {#2-20} others wait | it's from {N} | {#200-9000} euros | second time | form {#2-9}

change_volume/audio.change :: Makes a device louder or quieter
device/speaker:any(den speaker|TV|kitchen radio|soundbar|headset|hall speaker):Device; direction/change:(up~louder~turn it up|down~quieter~softer~turn it down|mute~silent~no sound):Direction; steps?/by:n(1..10):Steps
{device} {direction}<by {steps}> | {direction} on the {device}<, {steps} steps> | the {device}, {direction} please<, {steps} notches> | can you make the {device}... you know, {direction}<, by {steps}>
~ baby sleeps since {T} | it's at {#11-90} | channel {#2-9} | {N} has a headache | song {#2-20}

stock_alert/stock.mark :: Marks a product as running low or gone
product/item:any(espresso beans|printer ink|oat milk|gloves M|filter 4B|tea lights):Product; state/level:(low~nearly gone~running low~not much left|out~all gone~used up~none left~finished|ok~plenty~enough there~full again):State; count?/pieces_left:n(1..30):Pieces left; location?/where:any(bar|ward 3|back room|van 2|desk):Where
{product} {state}<, {count} left><in the {location}> | the {product} is {state}<in the {location}> | {state}: {product}<, {location}> | we're {state=low}running low on {product}<, just {count} left> | {state=out}no more {product}<in the {location}>, can you mark it | {product}, {state}<, I count {count}>
~ shelf {#2-9} | order {#100-999} comes at {T} | {N} took {#2-3} | {#2-9} customers asked

set_presence/presence.set :: Says whether somebody is there
person/who:first:Who; status/state:(here~has arrived~is here~came in|away~isn't here~is missing~didn't show up|late~is late~comes later~missed the bus|remote~works from home~is online only):Status; note?:any(doctor|train|kids|flu|funeral):Note; until?/back_at:time(8..18):Until
{person} {status}<, {note}> | {person} {status}<until {until}> | fyi {person} {status}<, {note}><, {until}> | please note that {person} {status}<, because of {note}> | {status=away}no sign of {person} today<, {note}>
~ room {#2-300} | we are {#3-12} | group {#2-9} | desk {#2-90} is free

rate_thing/ratings.give :: Rates something
thing/what:any(Hotel Mira|the new chair|Dr Osei|app Runly|Bistro 9|course B1):What; stars/points:n(1..10):Points; of?/scale:ints(5|10):Best possible; text?/comment:any(too loud|lovely staff|broke after a week|would come again|overpriced):Comment; anonymous?/nameless:bool~anonymously~without my name^with my name:Without the name
{stars} points for {thing}<, {text}><, {anonymous}> | {thing}: {stars} out of {of}<, "{text}"> | give {thing} {stars} of {of}<, {anonymous}> | I'd say {stars} for {thing}<. {text}> | {thing} gets {stars} from me<, {anonymous}><, {text}>
~ we stayed {#2-9} nights | paid {#10-300} | table {#2-30} | {N} gave {#2-4} | waited {#10-50} minutes

## quick notes
note_down/notes.put :: Keeps a note
text/note:any(the blue key opens box 4|Lou likes tea with 2 sugars|meter reads 48213|wifi is at the back of door 3|call Ben before 9|shoe size 38):Text; folder?/list:any(home|work|ideas|car|garden):Folder; pinned?/on_top:bool~on top~pin it^not on top~needn't be pinned:Pinned
note<in {folder}><, {pinned}>: {text} | write down<under {folder}>: {text} | <{pinned}, >keep this<in {folder}>: {text} | put in {folder}: {text} | don't let me forget<({folder})>: {text}

find_note_about/notes.look :: Looks for notes
query/about:any(wifi|meter|tea|spare key|insurance|paint):What about; folder?/list:any(home|work|ideas|car|garden):Folder; newest?/limit:n(1..20):At most so many
Q:what did I write about {query}<in {folder}> | Q:any notes on {query}<, the last {newest}> | find<{newest}> notes with {query}<in {folder}> | Q:where's that thing about {query}<, folder {folder}> | look up {query}<, only the newest {newest}>
~ it was {#2-9} weeks ago | page {#2-9} | {N} wants it by {T}
=> {S} :: It says: {S}

countdown/timer.run :: Starts a timer
length/duration:dur(20..5400 s):Length; name?/label:any(eggs|parking|nap|dough|meeting|laundry):Name; sound?/tone:(bell|gentle~something soft|loud~so that I hear it outside):Sound; repeat?/times:n(2..9):How many times
{length}<for the {name}><, {sound}> | timer {length}<called {name}> | tell me when {length} are over<, {name}> | {name} take {length}, {sound} please{repeat=3}, three times | <{name}: >{length}<, {repeat} times><, {sound}>
~ {#2-6} minutes passed already | pot {#2-3} | till {T} I'm out | {N} waits

remember_date/dates.keep :: Remembers a day every year
name/whose:first:Whose; kind/what:(birthday~was born|wedding~got married|start~started here~first day at work|death~died):What; date/day:past:Day; remind?/days_before:days(1..3 weeks):Reminder so long before
{name} {kind} on {date}<, remind me {remind} before> | {kind}: {name}, {date}<, {remind} ahead> | keep in mind that {name} {kind} {date}<, with {remind} notice> | {name}, {kind}, {date}<. I want to know {remind} before>
~ she's {#20-90} now | {#2-4} kids | from {C} | likes {#2-9} roses

## lists
add_entry/list.add :: Puts things on a list
list/name:any(shopping|packing|wishes|to fix|party|camping):List; items/things:list(any(rope|soap|batteries|plasters|charcoal|cups|string)):Things; top?/first:bool~at the top~first thing^at the end~no matter where:At the top
{items} on the {list} list<, {top}> | add {items} to {list}<. {top}> | {list}: {items} | put {items} on {list}<, {top}> | for the {list} list: {items} | also {items}, list {list}
~ we're {#2-9} | shop closes at {T} | {N} has {#2-4} of them | the car is full

strike_entry/list.strike :: Takes something off a list
list/name:any(shopping|packing|wishes|to fix|party|camping):List; item/thing:any(rope|soap|batteries|plasters|charcoal|cups|string):Thing; done?/as_done!as_deleted:bool~it's done~bought it^just delete it~we don't need it:Marked as done!Deleted
{item} off the {list} list<, {done}> | {list}: {item} can go<, {done}> | strike {item} from {list}<. {done}> | take {item} out of {list}<, {done}> | no {item} on {list} any more<, {done}>
~ {N} has {#2-9} | price went up to {#5-40} | {#2-9} others stay

rename_list/list.rename :: Gives a list another name
old/from:any(shopping|stuff|tmp|Monday|trip 1):Old name; new/to:any(groceries|to do|archive|Tuesday|trip 2|Norway):New name; keep_copy?/copy:bool~and keep a copy^without a copy:A copy stays
call {old} {new} from now on<, {keep_copy}> | {old} should be called {new}<, {keep_copy}> | rename {old}: {new} | the list {old} gets the name {new}<. {keep_copy}> | instead of {old} say {new}<, {keep_copy}>
~ it has {#2-90} entries | {N} made it | since {T}

share_list/list.share :: Shares a list with others
list/name:any(shopping|packing|wishes|to fix|party|camping):List; with/people:list(email):Addresses; can_edit/write!read_only:bool~may change it~they can edit^only read it~only look~read only:May change it!May only read; message?/note:msg:Message
share {list} with {with}, {can_edit} | {with} get {list}, {can_edit} | let {with} see {list}: {can_edit} | {list} to {with}, {can_edit} | {with} should have {list}, they {can_edit}{can_edit=true}<, note: {message}>
~ {#2-90} entries | third list today | {N} has no mail

## warehouse robots
send_robot/robots.send :: Sends a robot to a place
robot/unit:any(R2|Emma|cart 7|picker-3|AGV 11):Robot; to/target:any(bay 4|charger|aisle C|packing|door 9):Where to; load?/weight:mass(1..300 kg):Load; speed?:(slow~carefully~slowly|normal|fast~quickly~hurry):Speed
{robot} to {to}<with {load}><, {speed}> | send {robot} over to {to}<, {speed}> | {robot} should go to {to}<, it carries {load}> | {speed}, {robot}, {to}<, {load} on it> | get {robot} to {to}<. {speed}>
~ aisle {#2-30} is blocked | battery {#10-90} percent | {#2-9} robots queue | {N} walks there

battery_left/robots.battery :: Charge of a robot
robot/unit:any(R2|Emma|cart 7|picker-3|AGV 11):Robot; unit_of?/as:(percent~in percent|minutes~in minutes|volts~the voltage):Unit
Q:how full is {robot}<, {unit_of}> | Q:does {robot} need the charger<, tell me {unit_of}> | Q:{robot}'s battery<{unit_of}>? | Q:what has {robot} got left<, {unit_of}> | Q:can {robot} still do a tour
~ it's been out since {T} | {#2-9} tours done | fault {#100-900}
=> {M} :: It is {M}.

slow_zone/robots.zone :: Limits the speed in a zone
zone/area:any(aisle C|bay 4|crossing 2|canteen door|ramp):Zone; limit/max_speed:d(0.2..3.0):Metres a second; from+to/start+end:hours(5..22):
not more than {limit} m/s in {zone} {from} | {zone}: {limit} metres a second at most {from} | {from} {limit} m/s for {zone} | people walk at {zone} {from}, so {limit} m/s there
~ shift {#2-3} | {#5-90} people | lamp {#2-9} is out

## tickets and lost things
report_lost/lost.enter :: Enters a lost thing
thing/item:any(umbrella|glasses|scarf|tablet|teddy|thermos):Thing; colour?/color:colour:Colour; line/where:any(tram 4|bus 77|S2|ferry 1|night bus N5):Where; date?/on:past:Day; reward?:money(5..200 eur):Reward; contact/reach:obj(phone?=phone+email?=email@phone {phone}@{email}@mail {email}@call {phone}):How to reach
my {colour} {thing} is in {line}<, {date}>, {contact} | lost: {thing}<, {colour}>, {line}, {contact}<, {reward} reward> | {line}<, {date}>: {thing}, {contact} | I left a {colour} {thing} in {line}<on {date}>, {contact} | {thing}<({colour})>, {line}, you get me at {contact}
~ I sat in row {#2-30} | it was {T} | {N} may have it | stop {#2-40} | third time this year

buy_ticket/fares.buy :: Buys a ticket
kind/ticket:(single~one way~just one ride|day~for the whole day~day ticket|week~for a week~seven days|group~for all of us together):Kind; zones/zone_count:n(1..6):Zones; people?/persons:n(1..9):People; bike?/with_bike!no_bike:bool~with my bike~and a bike^without a bike~no bike:With a bike!Without a bike; start?/valid_from:date:Valid from
{kind}, {zones} zones<, {people} people><, {bike}> | a ticket {kind} through {zones} zones<, {bike}> | {zones} zones, {kind}<, from {start}><. {bike}> | {people} of us, {kind}, {zones} zones<, {bike}> | get me {kind} for {zones} zones<, starting {start}>
~ line {#2-90} | we get off at stop {#2-30} | {N} is {#2-9} years old | it's {#2-5} euros I think

stamp_ticket/fares.check :: Whether a ticket is still good
ticket/number:digits:Number; at?/time:time:When; zone?:no(1..9):Zone
Q:is ticket {ticket} still good<at {at}> | Q:{ticket}<in zone {zone}>, ok? | Q:can I still ride on {ticket}<at {at}><in zone {zone}> | check {ticket}<for zone {zone}> | Q:<{at}: >does {ticket} work
~ bought it {#2-90} minutes ago | bus {#2-90} | seat {#2-40}
=> {"valid": ((true|false))} :: Valid: {1}.

## plants at home
water_plant/plants.water :: Waters a plant
plant/which:any(ficus|basil|orchid|cactus Carl|palm|chilli):Plant; amount/water:vol(0.05..10 l):Amount; fertiliser?/with_food!plain_water:bool~with fertiliser~and feed it^no fertiliser~only water:With fertiliser!Only water
{amount} for the {plant}<, {fertiliser}> | the {plant} looks sad, give it {amount}<, {fertiliser}> | water the {plant}, {amount}<. {fertiliser}> | {plant}: {amount}<, {fertiliser}> | {plant} gets {amount}<{fertiliser}>
~ pot {#2-9} | {#2-9} leaves fell | window {#2-4} | {N} did it on day {#2-20}

light_plant/plants.lamp :: Switches a plant lamp
plant/which:any(ficus|basil|orchid|cactus Carl|palm|chilli):Plant; from+to/start+end:hours(5..23):; strength?/power:pct(10..100):Strength
lamp of the {plant} {from}<, {strength}> | the {plant} needs light {from}<at {strength}> | {from} light for {plant}<, {strength}> | {plant}, {from}<, {strength} strong>
~ {#20-60} cm above | it costs {#2-9} cents | floor {#2-5}

repot_reminder/plants.repot :: Remembers to repot a plant
plant/which:any(ficus|basil|orchid|cactus Carl|palm|chilli):Plant; months/after:months(1..24 months):After; pot_size?/pot:len(8..40 cm):Pot
repot the {plant} in {months}<, {pot_size} pot> | {plant}: new pot in {months}<, {pot_size} wide> | in {months} the {plant} needs a new pot<of {pot_size}> | remind me to repot {plant}, {months} from now<, {pot_size}>
~ it has {#2-20} leaves | {N} gave it | shelf {#2-5}

## money boxes
save_goal/goals.set :: Sets a goal to save for
goal/for:any(canoe|piano|Iceland|new roof|e-bike|wedding):Goal; amount/sum:money(50..9000 eur):Amount; by/until:date:Until; monthly?/per_month:money(5..400 eur):Monthly; round_up?/rounding!exact:bool~round up what I pay~put the small change in^don't round up~no rounding:Rounds up!Does not round
{amount} for the {goal} by {by}<, {monthly} a month><, {round_up}> | I want {amount} for a {goal} until {by}<. {round_up}> | {goal}, {amount}, {by}<, {monthly} monthly> | by {by} I need {amount}: {goal}<, {round_up}> | save {amount} for {goal} till {by}<, putting in {monthly} each month>
~ I have {#20-900} already | {N} gives {#10-90} | {#2-4} jars | age {#8-70}

pocket_money/kids.pay :: Pays pocket money
child/to:first:Child; amount/sum:money(1..40 eur):Amount; reason?/for:(weekly~weekly pocket money~as every week|chores~for washing the car~for helping|marks~for good marks|gift~as a present):Reason; date?/on:date:Day; locked?/savings:bool~only to be saved~locked^may be spent~free to spend:Only to be saved
{amount} for {child}<, {reason}><, {locked}> | {child} gets {amount}<on {date}><, {reason}> | give {child} {amount}<. {locked}> | {reason}: {amount} to {child}<, {date}> | pay {child} {amount}<, {locked}><, {reason}>
~ she's {#6-17} | brother got {#2-30} | mark {#1-3} in maths | week {#2-50}

round_bill/bills.round :: Rounds a bill
bill/amount:money(3..400 eur):Amount; to/step:ints(1|5|10):To this step; direction/how:(up~up~in their favour|down~down~in our favour|nearest~to the nearest):How
{bill} {direction}, to {to} | round {bill} {direction} to {to} | {bill}: to the next {to}, {direction} | make {bill} a round figure, {direction}, steps of {to}
~ table {#11-40} | {N} pays | {#2-9} beers | till {#2-4}

## museum
guide_tour/tours.book :: Books a guided tour
tour/name:any(Masters|dinosaurs|behind the scenes|night walk|Egypt):Tour; date/day:date:Day; time/at:time(9..20):Time; adults:n(1..30):Adults; children?/kids:n(1..30):Children; language?/in:lang:Language as code; headsets?/audio!no_headsets:bool~with headsets^no headsets~without headsets:With headsets!Without headsets
{tour} on {date} at {time}, {adults} adults<and {children} children><, {headsets}> | {adults} adults<, {children} kids>, {tour}, {date} {time}<, in {language}> | {date} {time} {tour}: {adults} grown-ups<plus {children} children><. {headsets}> | book {tour} for {adults} adults, {date}, {time}<, {language}><, {headsets}> | we are {adults} adults<and {children} kids> and want {tour} {date} at {time}<, {language}>
~ bus {#2-60} brings us | one of us is {#70-99} | we paid {#5-20} in {C} | hall {#2-9} | {N} leads

loan_object/loans.request :: Asks for the loan of an object
object/inventory_no:code:Inventory number; museum/lender:any(Kunsthal|City Museum|Tate North|Museo Lario|Archive 9):Museum; from+to/start+end:span(20..200):; value?/insured:money(500..90000 eur):Insured for; courier?/with_courier!no_courier:bool~with a courier~somebody must travel with it^without a courier~no courier needed:With a courier!Without a courier; climate?/case:bool~in a climate case~air must be controlled^no climate case:In a climate case
{object} from {museum} {from}<, insured for {value}><, {courier}> | {museum}: {object} {from}<, {climate}><. {courier}> | we'd like {object} of {museum} {from}<, worth {value}> | borrow {object}, {museum}, {from}<, {courier}><, {climate}> | {from} {object} ({museum})<, value {value}>
~ room {#2-40} | painted in {#1500-1960} | {#40-300} cm wide | {N} curates | crate {#2-9}

guard_round/guards.round :: Enters a guard's round
round/no:ord(1..9):Which round; at/time:time:When; ok/all_well!incident:bool~all quiet~nothing to report~everything fine^something's wrong~a window was open~not all well:All well!Incident; room?/hall:no(1..60):Room; note?/remark:any(lamp out|wet floor|visitor asleep|door 4 open|strange smell):Remark
the {round} round at {at}, {ok}<, {note}> | {at}, {round} round: {ok}<, room {room}> | {ok} on the {round} round, {at}<, {note}> | did the {round} round at {at}. {ok}<, hall {room}, {note}> | {round} round, {at}<, {note}>, {ok}
~ {#11-90} steps up | camera {#2-40} | {N} takes over | {#2-9} visitors left late

## harbour
berth_ship/berths.assign :: Gives a ship a berth
ship/vessel:any(MS Aurora|Nordlys|Capella 2|Lady Jane|Tug 9):Ship; berth/place:any(B4|north quay|pier 12|C-2|tanker jetty):Berth; arrival/eta:time:Arrival; length?/loa:len(12..380 m):Length; draught?/depth:len(1.5..15 m):Draught; pilot?/with_pilot!no_pilot:bool~with a pilot~needs a pilot^without a pilot~no pilot:With a pilot!Without a pilot; tugs?/tug_count:n(1..4):Tugs
{ship} to {berth}, arrives {arrival}<, {length} long><, {pilot}> | {berth} for {ship}, {arrival}<, draught {draught}><. {pilot}> | {arrival}: {ship} at {berth}<, {tugs} tugs> | put {ship} on {berth} at {arrival}<, she's {length}><, {pilot}> | {ship}, {berth}, {arrival}<, {draught} deep><, {tugs} tugs><, {pilot}>
~ {#100-3000} containers | crew of {#5-40} | wind {#3-9} Beaufort | channel {#10-16} | built {#1970-2024}

load_container/cranes.move :: Moves a container
container/number:any(MSKU 301882|TEMU 77014|CAIU 8810|HLXU 410|OOLU 99):Container; to/target:any(row 14|truck 3|ship bay 20|rail 2|stack F):Where to; weight?/mass:mass(2..32 t):Weight; reefer?/cooled!dry:bool~it's a cooled one~needs power^a dry one~no cooling:Cooled!Dry; hazard?/class:no(1..9):Class of dangerous goods
{container} to {to}<, {weight}><, {reefer}> | move {container} over to {to}<. {reefer}> | {container}, {weight}, to {to}<, class {hazard}> | {to} gets {container}<, {reefer}><, hazard class {hazard}> | take {container} to {to}<, it weighs {weight}>
~ crane {#2-9} | seal {#1000-9999} | {N} drives | {#2-30} more in the row | ready by {T}

tide_table/tides.get :: Tides of a harbour
harbour/port:city:Harbour; date/day:date:Day; what?/which:(high~high water~when is the water highest|low~low water|both~high and low):Which; unit?/heights:(m~in metres|ft~in feet):Unit
Q:{harbour} on {date}, {what} | Q:tides in {harbour}, {date}<, {unit}> | Q:when can we get out of {harbour} {date}<? {what}><, {unit}> | Q:{date}: {harbour}<, {what}><, {unit}> | give me {what} for {harbour}, {date}
~ our keel is {#1-3} m | berth {#2-40} | {#2-6} on board | we sail at {T}
=> {T} and {T2} :: At {T} and {T2}.

## elections and meetings
record_vote/votes.record :: Enters a vote
motion/no:no(1..90):Motion; yes/in_favour:n(0..300):Yes; no_votes/against:n(0..300):No; abstained?/abstentions:n(1..60):Abstentions; secret?/ballot!open_vote:bool~secretly~on paper^openly~by raising hands:Secret!Open
motion {motion}: {yes} yes, {no_votes} no<, {abstained} abstentions><, {secret}> | {yes} for and {no_votes} against motion {motion}<, {secret}> | motion {motion} got {yes} in favour, {no_votes} against<and {abstained} abstained><. {secret}> | {no_votes} against, {yes} for, motion {motion}<, {secret}>
~ room {#2-300} | {#2-9} left early | chair is {N} | item {#2-20} | began at {T}

book_speaker/speakers.book :: Books a speaker for an event
speaker/name:person:Speaker; topic/about:topic:Topic; date/day:date:Day; minutes/length:dur(10..120 min):Length; fee?/pay:money(100..5000 eur):Fee; travel?/travel_paid!no_travel:bool~we pay the travel~travel included^travel is theirs~without travel costs:Travel is paid!Travel is not paid; online?/remote!on_stage:bool~by video~from home^on stage~in person:By video!On stage
{speaker} on {topic}, {date}, {minutes}<, {fee}><, {online}> | {date}: {speaker} talks {minutes} about {topic}<. {travel}> | book {speaker} for {date}, {topic}, {minutes}<, fee {fee}><, {travel}> | {minutes} on {topic} by {speaker}, {date}<, {online}><, for {fee}> | {speaker}, {date}, {minutes}, {topic}<, {online}>
~ hall for {#50-900} | {#2-9} books out | seat row {#2-9} | flies in from {C} | {N} introduces

order_badges/badges.order :: Orders name badges
event/name:any(PyCamp|Vet Days|AGM|open house|Jazz Fest):Event; count/pieces:n(10..2000):How many; size?/format:obj(width=len(50..120 mm)+height=len(30..100 mm)@{width} by {height}@{width} wide and {height} high):Size; lanyard?/cord!pin:bool~with a cord~on a lanyard^with a pin~to pin on:With a cord!With a pin; reusable?/plastic!paper:bool~reusable~of plastic^paper~to throw away:Reusable!Paper
{count} badges for {event}<, {size}><, {lanyard}> | {event}: {count}<, {lanyard}><, {reusable}> | order {count} badges, {event}<, {size}><. {reusable}> | we are {count} at {event}, badges please<, {lanyard}> | {count} for {event}<, {reusable}><, {size}>
~ {#2-4} colours | last year {#20-900} came | {N} designs it | by {T} if possible

## emergency
call_unit/dispatch.send :: Sends a unit
unit/kind:(ambulance~somebody is hurt~medics|fire~it burns~firemen|police~there's a fight~officers|rescue~somebody is stuck~the heavy rescue):Unit; address/where:street:Where; floor?/storey:ord(1..12):Floor; injured?/casualties:n(1..9):Injured; lights?/siren!silent:bool~with the siren^without the siren~quietly:With siren!Silently; caller?/phone:phone:Caller's phone
{unit}, {address}<, {floor} floor><, {injured} injured> | {address}: {unit}<. {injured} hurt><, caller {caller}> | {unit} at {address}<on the {floor} floor><, {lights}> | send them to {address}, {unit}<, {lights}><, {injured} people> | {address}<, the {floor} floor>, {unit}<, phone {caller}>
~ dog weighs {#10-50} kg | since {#2-30} minutes | {#2-9} cars in the yard | {N} stands at the door | house from 19{#10-99}

unit_status/dispatch.status :: Enters what a unit is doing
unit/callsign:any(Medic 4|Engine 12|Florian 3|Bravo 7|Rescue 1):Unit; status/state:(free~free again~available|driving~on the way~rolling|on_scene~just arrived~at the place|hospital~at the hospital~handing over|off~off duty~out of service):Status; since?/at:time:Since
{unit} {status}<since {since}> | {unit}: {status} | {status}, {unit}<, {since}> | {unit} reports: {status}<, {since}> | we are {status}, this is {unit}
~ {#2-5} on board | tank at {#20-90} | {#2-90} km driven | patient is {#20-90}

fire_drill/drills.plan :: Plans a fire drill
building/where:any(block C|school annex|tower 2|canteen|lab wing):Building; date/day:date:Day; time/at:time(8..17):Time; announced?/known!surprise:bool~announced~tell everybody before^as a surprise~nobody may know:Announced!A surprise; smoke?/fog!no_smoke:bool~with smoke~with fog^without smoke~no fog:With smoke!Without smoke; floors?/only_floors:list(n(1..12)):Only these floors
{building} {date} at {time}<, {announced}><, {smoke}> | drill in {building}, {date}, {time}<, floors {floors}><. {announced}> | {date} {time} fire drill at {building}<, {smoke}><, only floors {floors}> | we practise in {building} on {date} at {time}<, {announced}> | {building}: {date}, {time}<, {smoke}><, {announced}>
~ {#50-900} people | last time {#2-9} minutes | {N} counts heads | exit {#2-9} is blocked

## units and settings
set_sensor_limit/sensor.limit :: Sets the limits of a sensor
sensor/probe:any(tank 3|oven probe|cold room|reactor B|greenhouse):Sensor; limits/range:range(n 2..180):Limits; delay?/after:dur(5..900 s):Alarm only after; action?/do:(mail~send a mail|siren~make noise~sound the siren|stop~stop the machine~switch it off):What to do
{sensor} {limits}<, {action}><, only after {delay}> | {sensor} should stay {limits}, else alarm<, {action}> | {sensor} must be {limits}<. {action}><, wait {delay}> | limits of {sensor}: {limits}<, {action}> | keep {sensor} {limits}<, otherwise {action}>
~ pipe {#2-9} | it read {#200-400} once | {N} calibrated it | cable {#2-20} m

set_display/display.set :: Sets a display
display/screen:any(lobby|counter 2|platform B|kitchen|gate 14):Display; brightness?/light:pct(1..100):Brightness; text?/message:any(Back at 2|Platform 3|Please wait|Sold out|Welcome group 9|Closed on 24 Dec):Text; from+to/on+off:hours(5..23):; orientation?/turned:(landscape~wide~the long side down|portrait~upright~the short side down):Orientation
{display} on {from}<at {brightness}><, {orientation}> | {display} {from}<, {brightness} bright>: "{text}" | show "{text}" on {display} {from}<, {orientation}> | {from} the {display} screen should run<, {brightness}><, {orientation}> | {display}: {from}<, text "{text}"><, brightness {brightness}>
~ {#32-90} inches | pole {#2-9} | {#2-4} others are dark | {N} has the remote

calibrate/device.calibrate :: Calibrates a device
device/unit:any(scale 2|pH meter|thermo 9|torque K1|balance A):Device; points/reference:list(d(1.0..99.5)):Reference points; tolerance?/max_error:pct(1..10):Error allowed; certificate?/with_certificate!no_certificate:bool~with a certificate^no certificate~we don't need a paper:With a certificate!Without a certificate; next?/due_in:months(3..24 months):Next time after
calibrate {device} at {points}<, {certificate}><, again in {next}> | {device}: points {points}<, error up to {tolerance}> | {points} for {device}<. {certificate}><, next in {next}> | {device} with {points} as references<, {tolerance} is fine><, {certificate}> | do {device}: {points}<, due again in {next}>
~ room at {#18-24} degrees | serial ends in {#100-999} | {N} did it {#2-9} times | bench {#2-9}

## reading and learning
add_words/vocab.add :: Adds words to learn
language/lang:lang:Language as code; words/terms:list(word):Words; box?/level:no(1..5):Box; example?/with_example!no_example:bool~with an example~with a sentence^without examples~just the words:With an example!Without an example
{words} in {language}<, box {box}><, {example}> | {language}: {words}<, {example}> | add {words} to my {language} words<. {example}> | I want to learn {words}, {language}<, put them in box {box}> | new in {language}: {words}<, {example}>
~ lesson {#6-40} | {#2-9} a day | test at {T} | {N} knows {#20-900}

quiz_me/vocab.quiz :: Starts a quiz of words
language/lang:lang:Language as code; count/words:n(3..60):How many; direction?/way:(to_foreign~from English~into the foreign language|from_foreign~into English~back into English|mixed~both ways):Direction; level?/hard:(easy~nothing difficult~gentle|normal|hard~make me sweat~the tough ones):Level; timed?/clock!untimed:bool~against the clock~on time^without a clock~take all the time:Against the clock!Without a clock
{count} words of {language}<, {direction}><, {level}> | ask me {count} in {language}<, {timed}> | {language} quiz, {count} words<, {level}><. {timed}> | {level}, {count}, {language}<, {direction}> | test me, {language}, {count} of them<, {timed}><, {level}>
~ my exam is at {T} | box {#2-5} is full | {N} got {#20-90} right | chapter {#2-19}

mark_chapter/reading.mark :: Notes how far a book is read
book/title:book:Book; page/at:no(2..900):Page; minutes?/read_for:dur(5..240 min):Read for; rating?/stars:n(1..5):Stars; finished?/done!reading:bool~finished it~read it to the end^not finished~still reading:Finished!Still reading
{book}, page {page}<, {minutes}><, {finished}> | I'm on page {page} of {book}<, read for {minutes}> | {book}: {page}<, {rating} stars so far><. {finished}> | stopped at page {page} in {book}<after {minutes}><, {rating} stars> | page {page}, {book}<, {finished}>
~ it has {#901-1400} | chapter {#2-40} | {N} lent it | since {#2-9} weeks | tram {#2-20}
"""
