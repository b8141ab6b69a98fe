"""Functions of home, health, school, money and the town for argued.py (the form is that of args1.py)."""
TEXT = """
## smart home
set_blinds/blinds.move :: Moves the blinds of a room
room:any(bedroom|kids' room|living room|study|attic|bathroom):Room; position/closed:pct(0..100):How far they are closed; slats?/angle:(open~slats open~so that light comes in|half~half open|shut~slats shut~so that nobody looks in):Slats; at?/time:time(5..23):When; days?/repeat:wds:On which days; slow?/quiet!fast:bool~slowly~quietly^fast~quickly:Slowly!Quickly
close the blinds in the {room} to {position}<, {slats}><, {slow}> | {room} blinds {position} closed<at {at}><, {days}> | the sun is in my eyes here in the {room}, {position} down please<, {slats}> | at {at} the {room} blinds should go to {position}<, {days}><. {slow}> | {room}, {position}<, {slats}><at {at}> | could you let the blinds down in the {room}, say {position}<. {slow}>
~ it's {#20-38} degrees | {N} sleeps till {T} | there are {#2-6} windows | the cat sits on sill {#2-3}

room_climate/climate.set :: Sets heating and air of a room
room:any(bedroom|nursery|bath|studio|guest room|hobby room):Room; temperature/target:temp(12..26):Target; from+to/start+end:hours(5..23):; mode?:(heat~only heat|cool~cool it~make it colder|auto~as needed~by itself|dry~take the moisture out):Mode; fan?/fan_level:(low~hardly any air~gently|medium|high~as much air as it can~strong):Fan; window_check?/mind_windows!ignore_windows:bool~stop if a window is open^even with the window open:Stops when a window is open!Goes on when a window is open
{room} {temperature} {from}<, {mode}><, {fan}> | {temperature} would be nice in the {room} {from}<. {window_check}> | {from} I want {temperature} in the {room}<, {mode}><, {window_check}> | we freeze in the {room}: {temperature} {from}<, fan {fan}> | heat... I mean set the {room} to {temperature}, {from}<, {mode}> | the {room} should have {temperature} {from}<, {window_check}>
~ it's {#2-30} outside now | {N} has a cold | the room has {#8-40} m² | last year it cost {#90-900}

robot_clean/vacuum.start :: Sends the vacuum cleaner off
rooms:list(any(hall|kitchen|living room|bedroom|study|corridor)):Rooms; suction?/power:(quiet~softly~without noise|normal|turbo~as strong as possible~full power):Suction; mop?/wet!dry_only:bool~and mop~mop too^don't mop~only vacuum~dry only:Mops too!Only vacuums; passes?/times:n(1..3):How many times; start?/at:time:When; avoid?/keep_out:list(any(dog bed|carpet|toys|cables)):What to keep away from
clean {rooms}<, {suction}><, {mop}> | vacuum {rooms}<{passes} times><, {mop}><, stay off {avoid}> | {rooms} please<, {suction}><. {mop}> | <at {start}: >{rooms}<, {mop}> | the dog has been everywhere. Do {rooms}<, {suction}><, {mop}> | send the robot through {rooms}<at {start}><, not near {avoid}>
~ the bin is {#2-9} days old | {#2-4} guests come at {T} | {N} spilt {#2-3} bags | it has {#20-90} percent battery

door_code/lock.code :: Makes a code for the door
name/for_whom:first:For whom; code?/pin:digits5:Code; from+until/valid_from+valid_until:span(1..30):; days?/weekdays:wds:Days of the week; hours?/daily_hours:(day~only by day|night~only at night|always~round the clock~any time):Hours; one_time?/single_use!reusable:bool~works only once~one time only^as often as they like~more than once:Works once!Works many times; notify?/tell_me!silent:bool~tell me when it's used^don't tell me~no message:With a message!Without a message
a code for {name} {from}<, {days}><, {one_time}> | {name} needs to get in {from}<, {hours}><, {notify}> | code {code} for {name}, {from}<. {one_time}> | let {name} in {from}<, {days}><, {notify}> | {from}: {name} may open the door<with {code}><, {hours}><, {one_time}> | {name} waters the plants {from}, make a code<. {notify}>
~ flat {#2-40} | the old one was {#1000-9999} | {#2-5} keys are lost | the lift needs card {#2-9}

light_scene/lights.scene :: Makes a light scene
name/scene:any(movie|dinner|good morning|reading|party|night light):Name; lamps/lights:list(any(sofa lamp|ceiling|shelf|floor lamp|window strip)):Lamps; brightness/level:pct(1..100):Brightness; warmth?/tone:(warm~yellowish~cosy|neutral|cold~bluish~like daylight):Tone; off_after?/timer:dur(5..240 min):Off after; motion?/on_motion!manual:bool~when somebody moves~with the motion sensor^only by hand~not by the sensor:By the motion sensor!Only by hand
scene {name}: {lamps} at {brightness}<, {warmth}><, off after {off_after}> | {lamps} {brightness}, call it {name}<, {warmth}><, {motion}> | make {name} with {lamps}, {brightness} bright<. {motion}> | for {name} I want {lamps} at {brightness}<, {warmth}> | {name}: {brightness}, {lamps}<, {off_after}><, {warmth}>
~ there are {#5-30} bulbs | bulb {#2-9} flickers | film starts at {T} | {N} hates it

camera_clip/camera.clip :: Shows what a camera saw
camera/which:any(porch|garage|garden|back door|street|nursery):Camera; date/day:past:Day; from+to/start+end:hours(0..23):; kind?/only:(person~people~somebody walking|car~cars|animal~animals~the fox|parcel~parcels):Only this; sound?/with_sound!muted:bool~with sound^without sound:With sound!Without sound; max_clips?/limit:n(1..30):At most so many
Q:what did the {camera} camera see on {date} {from}<, only {kind}><, {sound}> | Q:was there anybody at the {camera} {date} {from}{kind=person}<, {sound}> | show me {camera}, {date} {from}<, {kind}><, at most {max_clips} clips> | {camera} {date} {from}<, {kind}><. {sound}> | Q:{date} {from} - anything on {camera}<, {kind} only><, {sound}>
~ I left at {T} | {N} rang {#2-3} times | my bike is gone, it cost {#90-900} | camera {#2-9} is dead
=> {M} clips :: There are {M} clips.

## kitchen
oven_program/oven.start :: Starts the oven
dish/food:any(lasagne|roast chicken|apple crumble|pizza|gratin|rye bread):Dish; temperature/degrees:n(50..260):Degrees; minutes/duration:dur(5..240 min):How long; heat?/mode:(fan~with the fan~hot air|top_bottom~top and bottom heat|grill~from above~brown on top):Heat; start?/at:time(6..22):Start; preheat?/warm_up!cold_start:bool~preheat it~warm it up first^put it in cold~no preheating:Preheated!From cold; keep_warm?:bool~and keep it warm~keep warm afterwards^don't keep it warm~switch off right after:Kept warm
{dish}: {temperature} degrees for {minutes}<, {heat}><, {preheat}> | {minutes} at {temperature}<, {heat}>, {dish}<. {keep_warm}> | put the {dish} in at {temperature} for {minutes}<, {keep_warm}><, start {start}> | {dish} {temperature}° {minutes}<, {preheat}> | the {dish} takes {minutes} at {temperature} degrees<, {heat}><. Start at {start}> | bake the {dish}, {temperature}, {minutes}<, {preheat}><, {keep_warm}>
~ for {#2-9} people | tray {#2-3} | grandma did {#200-240} but no | {N} eats at {T} | {#2-6} eggs in it

scale_recipe/recipe.scale :: Scales a recipe
recipe/dish:any(pea soup|waffles|ratatouille|brownies|potato salad|dal):Recipe; servings/people:n(1..60):For how many; units?/measures:(metric~in grams|cups~in cups|imperial~in ounces):Units; leave_out?/without:list(any(garlic|nuts|milk|sugar|onions|eggs)):What to leave out; spicy?/heat:(mild~not hot~for children|medium|hot~really hot~so that it burns):How hot; round?/rounded!exact:bool~rounded~nice numbers^exactly~don't round:Rounded!Exact
{recipe} for {servings}<, {units}><, without {leave_out}> | make the {recipe} for {servings} people<, {spicy}><, no {leave_out}> | {servings} of us eat {recipe}<, {units}><. {round}> | I need {recipe} for {servings}<, leave out {leave_out}><, {round}> | we'll be {servings}, so scale the {recipe}<, {spicy}> | {recipe}, {servings} portions<, {units}><, {round}>
~ the recipe is for {#2-6} | my pot holds {#3-9} litres | {N} is {#2-9} years old | page {#20-200}

pantry_add/pantry.put :: Puts food into the list of the pantry
items/foods:objs(food=any(rice|beans|tuna|flour|jam|oats)+count=n(1..24)@{count} {food}@{count} x {food}@{food} x {count}):What; place?/shelf:(shelf~on the shelf|fridge~in the fridge|freezer~frozen~in the freezer|cellar~down in the cellar):Where; best_before?/until:date:Best before; opened?/open!sealed:bool~already opened~open^still closed~not opened:Opened!Closed
{items}<{place}><, best before {best_before}><, {opened}> | write {items} down<, {place}><, {opened}> | we have {items} now<{place}><. Good until {best_before}> | bought {items}<, {place}> | pantry: {items}<, {opened}><, until {best_before}>
~ cost {#5-60} euros | {N} ate {#2-9} | the shop had {#2-20} left | till {#2-9}

## health
take_reading/vitals.enter :: Enters what was measured on a patient
patient/id:code:Patient; temperature?/temp:d(35.2..40.8):Temperature; pulse?/heart_rate:n(42..160):Pulse; saturation?/oxygen:pct(80..100):Oxygen; position?:(lying~lying down~in bed|sitting~in the chair|standing~on their feet):Position; alert?/awake!drowsy:bool~awake~fully awake^drowsy~hard to wake:Awake!Drowsy
{patient}: pulse {pulse}, {temperature} degrees<, {saturation} oxygen><, {alert}> | pulse {pulse} for {patient}<, {position}><, saturation {saturation}> | {patient} has {temperature}<and a pulse of {pulse}><. {alert}> | note {saturation} saturation, {patient}<, {position}> | {patient}, {position}<, pulse {pulse}>, temperature {temperature}<, {alert}>
~ bed {#2-40} | she is {#18-95} | weighs {#45-120} kilos | {N} was there at {T} | cuff {#2-9} leaks | third time tonight

give_medicine/meds.given :: Notes that a medicine was given
patient/id:code:Patient; drug/medicine:drug:Medicine; dose:mass(0.05..2 g):Dose; route?/way:(oral~by mouth~to swallow|iv~into the vein~by drip|im~into the muscle|skin~on the skin~as a patch):Way; time?/at:time:When; with_food?/after_meal!fasting:bool~with food~after the meal^on an empty stomach~fasting:With food!On an empty stomach; refused?/declined!taken:bool~refused it~didn't want it^took it:Refused!Taken
{patient}, {dose} {drug}<, {route}><, at {time}> | gave {patient} {dose} of {drug}<, {with_food}><, {route}> | {dose} {drug} for {patient}<at {time}><. {with_food}> | {patient} had {dose} {drug}<, {route}><, {time}> | {drug}, {dose}, {patient}<, {with_food}>
~ bed {#2-40} | chart page {#2-9} | weighs {#40-120} kg | {N} signs | allergic since {#1990-2020}

book_therapy/therapy.book :: Books therapy sessions
patient/name:person:Patient; kind/therapy:(physio~for the back~physiotherapy|speech~to learn to speak again~speech therapy|massage|hand~for the fingers~hand therapy):Kind; sessions/count:n(1..24):Sessions; per_week?/times_a_week:n(1..5):Times a week; minutes?/length:dur(15..90 min):Length of one; home_visit?/at_home!at_practice:bool~at home~somebody must come^at the practice~comes here:At home!At the practice; therapist?/with:(male~a man|female~a woman|any~doesn't matter who):Therapist
{patient}, {sessions} sessions {kind}<, {per_week} times a week><, {home_visit}> | {kind} for {patient}, {sessions} times<, {minutes} each><, {therapist}> | {patient} needs {kind}, {sessions} sessions<. {home_visit}> | {sessions} times {kind}<, {minutes}>, {patient}<, {home_visit}> | book {patient}: {kind}, {sessions} appointments<, {per_week} a week><, with {therapist}>
~ insurance {#2-9} | knee since {#2-9} months | {N} drives her | door {#2-9} | born 19{#30-99}

sleep_log/sleep.add :: Enters a night's sleep
date/night:past:Day; from/asleep:time(20..23):Asleep; to/awake:time(5..10):Awake; woke_up?/interruptions:n(1..8):Times awake; quality?/how:(bad~badly~terribly|ok~so so~all right|good~well~like a baby):How; dream?/dreamt!no_dreams:bool~I dreamt~with dreams^no dreams:Dreamt!No dreams; note?/because:any(coffee|noise|full moon|stress|late dinner):Note
{date}: {from} to {to}<, {quality}><, woke up {woke_up} times> | slept from {from} until {to}, {date}<, {dream}><, {quality}> | fell asleep at {from}, up at {to}, {date}<. {dream}> | {quality} {date}: {from} until {to}<, {woke_up} times awake><, {note}> | went off at {from}, alarm at {to}, {date}<, because of {note}>
~ {#2-4} cups of tea | {#15-25} degrees in here | {N} snores | week {#2-9} of this

eat_log/food.log :: Enters a meal
food/what:dish:What; amount?/portion:mass(30..900 g):Amount; meal/when:(breakfast~in the morning|lunch~at noon|dinner~in the evening|snack~in between):Meal; kcal?/calories:n(40..1400):Kilocalories; home_made?/cooked!bought:bool~home made~I cooked it^bought~from a restaurant:Home made!Bought; hungry_after?/still_hungry!full:bool~still hungry^full now~I'm stuffed:Still hungry!Full
{meal}: {food}<, {amount}><, {home_made}> | I had {food} {meal}<, {kcal} kcal><, {hungry_after}> | {food} {meal}<, about {amount}><. {home_made}> | {meal} {food}<, {kcal} calories><, {home_made}> | put down {food}<, {amount}>, {meal}<. {hungry_after}>
~ with {#2-9} friends | paid {#5-40} | diet day {#2-60} | {N} had {#2-3} | at {T} already

dentist_recall/dental.recall :: Plans when a patient is called again
patient/name:person:Patient; months/after:months(1..24 months):After; reason/for:(checkup~a look at the teeth~check-up|cleaning~to have them cleaned|crown~for the crown|braces~to tighten the braces):Reason; by?/channel:(sms~by text|phone~by phone~call them|letter~by letter~by post):How; morning?/mornings!afternoons:bool~only in the morning^only in the afternoon:Only mornings!Only afternoons; child?/is_child!adult:bool~a child~it's a kid^a grown-up~an adult:Child!Adult
{patient} in {months}, {reason}<, {by}><, {morning}> | call {patient} again in {months}<{by}>, {reason} | {reason}: {patient}, {months} from now<, {child}><. {by}> | {patient} should come back in {months}, {reason}<, {morning}> | recall {patient}, {months}, {reason}<, {by}><, {child}>
~ tooth {#11-48} | chair {#2-4} | {#2-3} fillings | {N} was late by {#5-40} minutes | bill {#100-999}

## vet
vet_visit/vet.book :: Books a visit at the vet
pet/animal:pet:Name; species/kind:(dog|cat|rabbit~bunny|bird~parrot~budgie|horse):Kind; reason/why:(vaccination~a jab~a shot|limp~limping~drags a leg|teeth~bad teeth|checkup~check-up~just a check|eats_not~doesn't eat~won't eat):Reason; date:date:Day; time?/at:time(8..19):Time; weight?/kg:mass(0.3..60 kg):Weight; house_call?/at_home!at_practice:bool~at our place~come to the stable^we come to you~at the practice:At home!At the practice
{pet}, {species}, {reason}, {date}<at {time}><, {house_call}> | my {species} {pet} is due: {reason}, {date}<, {time}> | {date}: {pet} ({species}), {reason}<, weighs {weight}><. {house_call}> | {reason} for {pet} the {species}, {date}<at {time}><, {weight}> | book {pet}, a {species}, {date}, {reason}<, {house_call}>
~ {#2-17} years old | chip ends in {#100-999} | {#2-3} others at home | {N} brings us | paw {#2-4}

feed_plan/pets.feed_plan :: Plans how a pet is fed
pet/name:pet:Pet; food/what:(dry~dry food~kibble|wet~wet food~from the tin|raw~raw meat|hay):Food; amount/portion:mass(10..900 g):A portion; times/meals:list(time(5..22)):Times; days?/on:wds:Days; allow_snacks?/snacks!no_snacks:bool~snacks are fine^no snacks~nothing in between:Snacks allowed!No snacks
{pet}: {amount} {food} at {times}<, {days}><, {allow_snacks}> | {pet} gets {amount} of {food} at {times}<. {allow_snacks}> | feed {pet} {amount} {food} at {times}<, {days}> | at {times} {amount} {food} for {pet}<, {allow_snacks}> | {food} for {pet}, {amount}, {times}<, {allow_snacks}><, {days}>
~ bowl {#2-3} | he weighs {#2-40} kilos | {N} feeds him otherwise | bag of {#2-15} kg

## school
make_test/tests.make :: Makes a test for a class
subject/topic:subject:Subject; class/group:any(7a|10c|5b|Q2|Year 9|group 4):Class; questions/count:n(3..40):Questions; level?/difficulty:(easy~for beginners~simple~nothing tricky|medium~in between|hard~tough~for the clever ones~difficult):Level; minutes?/time:dur(10..180 min):Time; open_book?/books_allowed!closed_book:bool~with books~they may look things up^without books~no notes:Books allowed!No books; multiple_choice?/choices!free_text:bool~multiple choice~to tick^free text~no ticking:To tick!Free text
{questions} questions for {class}, {subject}<, {level}><, {minutes}><, {open_book}> | {class} writes a test on {subject}: {questions} questions<, {level}><. {multiple_choice}> | {subject} test, {class}, {questions} questions<, {minutes}><, {multiple_choice}> | make {questions} {level} ones about {subject} for {class}<, {open_book}> | for {class}: {subject}, {questions} items<in {minutes}><, {level}> | <{level}, >{subject}, {class}, {questions} questions<, {open_book}>
~ {#18-32} pupils | room {#2-300} | chapter {#2-12} was short | lesson {#2-9} | {N} was ill | last time {#2-9} failed

enter_mark/marks.enter :: Enters a mark
pupil/student:person:Pupil; subject:subject:Subject; mark/grade:n(1..15):Points; kind?/type:(written~in writing~a test|oral~spoken~for speaking up|project~for the project|homework):Kind; weight?:n(1..3):Weight; date?/on:past:Day; comment?/remark:any(improved|copied|late|well done|see me):Remark; visible?/show_parents!hidden:bool~parents may see it^don't show the parents~hidden for now:Parents see it!Hidden
{pupil}, {subject}: {mark} points<, {kind}><, {date}> | {mark} points for {pupil} in {subject}<, {kind}><, {visible}> | {pupil} got {mark} in {subject}<, counts {weight} times><. {visible}> | {subject}, {pupil}, {mark}<, {kind}><, remark {comment}> | put down {mark} for {pupil}, {subject}<, {date}><, {visible}>
~ class of {#15-32} | question {#2-9} was too hard | seat {#2-30} | the average was {#5-12}.{#1-9} | room {#100-300}

plan_trip_class/trips.plan :: Plans a school trip
class/group:any(7a|10c|5b|Q2|Year 9|group 4):Class; to/destination:any(zoo|planetarium|castle|steel works|mud flats|city library):Where; date:date:Day; start+end/from+to:hours(7..18):; pupils:n(8..34):Pupils; price?/cost:money(2..60 eur):Price for each; lunch?/packed_lunch!lunch_there:bool~with a packed lunch~they bring lunch^they eat there~lunch is there:Packed lunch!Lunch there; bus?/by_bus!by_train:bool~by bus^by train~we take the train:By bus!By train
{class} to the {to}, {date} {start}, {pupils} pupils<, {price} each><, {bus}> | {date} {start}: {to} with {class}, {pupils} kids<, {lunch}> | {pupils} of {class} go to the {to} {date} {start}<. {bus}><, {lunch}> | trip to the {to}, {class}, {pupils} pupils, {date}, {start}<, {price}> | plan the {to}: {class}, {pupils} children, {date} {start}<, {bus}><, {price} a head>
~ {#2-4} teachers | room {#2-300} stays empty | {N} has an allergy | {#2-3} wheelchairs | {#10-90} km

timetable_change/timetable.change :: Changes a lesson
class/group:any(7a|10c|5b|Q2|Year 9):Class; day/weekday:wd:Day; period/lesson:ord(1..9):Lesson; action/what:(cancel~is off~doesn't take place~drops out|substitute~somebody else takes it~with another teacher|room~in another room~moved to another room):What happens; teacher?/by:surname:Teacher; room?:any(204|gym|lab 1|B12|music room):Room; tell_parents?/notify!silent:bool~tell the parents~write to the parents^no need to tell the parents~don't write to anybody:Parents are told!Nobody is told
{class} {day}, the {period} lesson {action}<, {tell_parents}> | the {period} period of {class} on {day} {action}<. {tell_parents}> | {day}, {class}: {period} lesson {action}<, {teacher} comes><, {tell_parents}> | {class} on {day}, {period} period, {action}<, room {room}> | on {day} the {period} lesson of {class} {action}<, {teacher} does it><, {tell_parents}>
~ {N} is ill for {#2-9} days | {#18-32} pupils | bell is {#2-5} minutes late | exam week {#2-9}

library_fine/library.fine :: Enters a fine at the library
reader/card:digits:Reader; amount/fine:money(0.5..30 eur):Fine; reason/why:(late~brought back late~too late|damaged~torn~with coffee on it|lost~gone~lost it):Reason; days?/days_late:n(1..90):Days late; book?/title:book:Book; block?/block_card!keep_open:bool~block the card~no more books till they pay^don't block the card~they may go on borrowing:Card is blocked!Card stays open
{reader} pays {amount}, {reason}<, {days} days><, {block}> | {amount} for {reader}: {reason}<, {book}><, {block}> | fine for {reader}, {amount}, {reason}<. {block}> | {reader}, {book} {reason=late}{days} days late, {amount}<, {block}> | {amount}, {reason}, reader {reader}<, the book was {book}>
~ shelf {#2-90} | {#2-9} other books | {N} knows him | desk {#2-3} | since {#2010-2024} a reader

order_book/library.order :: Orders a book for a reader
title/book:book:Title; reader/card:digits:Reader; form?/format:(print~on paper~a real book|large_print~in large letters~large print|audio~to listen to~an audio book|ebook~for the tablet~as an e-book):Form; language?/in:language:Language; branch?/pickup:any(Central|North|Harbour|Bus library|School 4):Picked up where; notify?/by:(sms~by text|email~by mail|none~without a message):How told; priority?/rush!normal:bool~as soon as possible~first in line^no hurry:First in line!Normal
{title} for {reader}<, {form}><in {language}><, {branch}> | {reader} wants {title}<, {form}><. {notify}> | order {title}<in {language}> for {reader}<, to {branch}><, {priority}> | {title}, reader {reader}<, {form}><, {notify}> | <{form}: >{title} for card {reader}<, pick up at {branch}>
~ {#2-9} people wait for it | edition of {#1950-2025} | {#100-900} pages | {N} recommended it | open till {T}

## money
transfer_between/accounts.transfer :: Moves money between own accounts
from/source:any(savings|current account|holiday pot|Giro 2|joint account):From; to/target:any(savings|current account|holiday pot|Giro 2|joint account):To; amount/sum:money(5..4000 eur):Amount; date?/on:date:Day; repeat?/every:(once~just once~one time|weekly~every week|monthly~every month~each month|yearly~once a year):How often; note?/reference:any(rent|gift|bike|taxes|for Lou):Reference
{amount} from {from} to {to}<, {repeat}><, {date}> | move {amount} from {from} to {to}<on {date}><, note {note}> | put {amount} of {from} on {to}<, {repeat}> | take {amount} out of {from} for {to}<, reference {note}><, {date}> | {from} to {to}: {amount}<, {repeat}><, on {date}>
~ there's {#200-9000} left | the bank closes at {T} | {N} owes me {#5-90} | pin has {#4-6} digits | {#2-4} cards

split_expense/group.split :: Splits what somebody paid in a group
payer/paid_by:first:Who paid; amount/sum:money(4..600 eur):Amount; for/what:any(groceries|taxi|rent of the hut|tickets|dinner|petrol):For what; among/people:list(first):Among whom; equal?/evenly!by_share:bool~in equal parts~evenly^by what each had~not evenly:In equal parts!By share; currency?/in:(EUR~euros|USD~dollars|GBP~pounds|CHF~francs):Currency; date?/on:past:Day
{payer} paid {amount} for {for}, split it among {among}<, {equal}> | {for}: {amount}, {payer} paid, for {among}<, {date}><, {equal}> | {amount} for {for} by {payer}, shared by {among}<. {equal}> | {payer} put down {amount}<on {date}> for {for}. Divide it between {among} | split {payer}'s {amount} for {for} with {among}<, {equal}>
~ we drove {#20-400} km | hut {#2-9} | {#2-9} beers not counted | second night | from {C}

budget_limit/budget.limit :: Sets a limit for spending
category/for:(food~groceries~eating|fun~going out~cinema and bars|clothes~things to wear|transport~getting around~fuel and tickets|home~things for the house):For what; limit/amount:money(20..2000 eur):Limit; period?/per:(week~a week~weekly|month~a month~monthly|year~a year):Per; warn_at?/warning:pct(50..95):Warned at; rollover?/carry_over!reset:bool~what's left goes on to the next~carry it over^start anew each time~don't carry over:Rest is carried over!Rest is lost; partner?/shared_with:first:Shared with
{limit} {period} for {category}<, warn me at {warn_at}><, {rollover}> | {category}: not more than {limit}<{period}><. {rollover}> | I don't want to spend over {limit} {period} on {category}<, {warn_at} is when to warn> | limit {category} to {limit}<, {period}><, together with {partner}> | set {limit} for {category}<, warning at {warn_at}><, {rollover}>
~ last month it was {#90-900} | {#2-4} kids | I earn {#1000-4000} | card {#2-3} | {N} says less

find_payments/payments.search :: Looks for payments
text?/contains:company:To or from whom; amount?/sum:range(money 5..2000 eur):Amount; year?:no(2019..2027):Year; month?:month_no:Month; direction?/kind:(in~that came in~income|out~that went out~what I paid):Direction; sort?/order:(newest~newest first|oldest~oldest first|largest~largest first~biggest on top):Order; limit?/max:n(3..50):At most so many
Q:payments {amount}<in {month}><{year}><, {direction}> | Q:what did I pay {text}<in {year}>{direction=out}<, {sort}> | show the payments<to {text}> {amount}<, {sort}><, the last {limit}> | Q:<{month} >{year}: anything {amount}<, {direction}> | Q:money from {text}<in {month}>{direction=in}<, {amount}><, {limit} at most> | list <{limit} >payments {direction}<, {year}><, {amount}>
~ I have {#2-5} accounts | the tax man wants {#2-9} years | {N} says {#20-90} | statement {#2-12}
=> {M} payments, {X} euros :: {M} payments, {X} euros in all.

exchange_cash/cash.exchange :: Reserves foreign money
amount/sum:n(20..5000):Amount; currency/in:(USD~dollars~US dollars|GBP~pounds|CHF~Swiss francs~francs|JPY~yen|CZK~Czech crowns|PLN~zloty):Currency; notes?/small!large:bool~in small notes~small bills please^in large notes~big bills:Small notes!Large notes; branch?/at:any(Main Street|Station|Airport|Market):Branch; pickup?/date:date:Day; from_account?/debit!cash:bool~from my account^I pay cash~in cash:From the account!Paid in cash
{amount} {currency}<, {notes}><, {pickup} at {branch}> | I need {amount} {currency}<by {pickup}><, {notes}> | get me {amount} in {currency}<at {branch}><. {from_account}> | {currency}: {amount}<, pick up {pickup}><, {from_account}> | reserve {amount} {currency}<, {notes}><, branch {branch}>
~ we fly at {T} | {#2-9} days in {C} | {N} has {#20-90} left | rate was 1.{#10-30}

insure_item/insurance.add :: Insures a thing
item/thing:any(violin|bike|camera|laptop|ring|painting):Thing; value/worth:money(100..20000 eur):Worth; excess?/deductible:money(50..500 eur):Excess; abroad?/worldwide!home_only:bool~abroad too~everywhere~worldwide^only at home~not abroad:Worldwide!Only at home; theft?/with_theft!no_theft:bool~also against theft~if it's stolen too^without theft~not against theft:Theft included!Theft not included; start?/from:date:From; pay?/payment:(monthly~every month|yearly~once a year):Paid
{item} worth {value}<, {theft}><, {abroad}> | insure my {item}, {value}<from {start}><, {pay}> | {item}, {value}<, excess {excess}><. {abroad}><, {theft}> | I want to cover a {item} for {value}<, {theft}><, {pay}> | <from {start}: >{item} ({value})<, {abroad}>
~ bought in {#1990-2025} | {#2-3} scratches | {N} plays it | serial ends in {#100-999} | had {#2-3} claims

tax_receipt/tax.receipt :: Files a receipt for the tax
kind/category:(work~for work~tools of my trade|donation~a gift to charity~donated|medical~doctor and pharmacy|training~a course~learning|travel~to get to work):Kind; amount/total:money(5..3000 eur):Amount; date/paid_on:past:Day; vat?/tax_rate:pct(5..25):VAT; private_share?/private:pct(5..80):Share of private use; year?/tax_year:no(2022..2027):Tax year; file?/scan:file:Scan
{amount}, {kind}, {date}<, {vat} VAT><, scan {file}> | {kind}: {amount}<, {private_share} private>, paid {date} | paid {amount} on {date}, {kind}<, for {year}><, {file}> | receipt of {date}, {amount}, {kind}<, {vat} tax in it> | file {amount} as {kind}, {date}<, {private_share} of it is private><, {year}>
~ shop {#2-9} | {#2-4} copies | my desk is {#2-4} m | {N} does the rest | folder {#2-12}

## city office
report_broken_thing/city.report :: Reports something broken in town
what/kind:(lamp~a dark street lamp~the light is out|bench~a broken bench|bin~an overflowing bin~full bin|hole~a hole in the road~pothole|tree~a fallen tree|paint~graffiti~sprayed wall):What; street/where:street:Street; near?/landmark:any(bus stop|school|church|number 12|kiosk):Near; danger?/dangerous!harmless:bool~it's dangerous~somebody will get hurt^not dangerous~just ugly:Dangerous!Not dangerous; photo?/image:file:Photo; anonymous?/no_name!with_name:bool~without my name~anonymously^you may use my name~with my name:Without a name!With the name; contact?/mail:email:Mail
{what}, {street}<, near the {near}><, {danger}> | {street}: {what}<. {danger}><, {anonymous}> | there is {what} in {street}<by the {near}><, photo {photo}> | please fix {what}, {street}<, {anonymous}><, write to {contact}> | {what} at {street}<, {danger}><, {contact}>
~ since {#2-9} weeks | {#2-5} bikes fell | bus {#2-90} can't pass | {N} called {#2-9} times | the {#2-9}th this year

order_document/city.document :: Orders a document
document/kind:(passport|id_card~identity card~id card|birth~birth certificate~the paper from my birth|residence~proof of where I live|record~a clean police record~police certificate):Document; name/for:person:For whom; express?/fast!normal:bool~express~as fast as it goes^normal speed~no hurry:Express!Normal; copies?/count:n(1..6):Copies; pickup?/collect!by_post:bool~I fetch it~pick it up myself^send it by post~to my letter box:Fetched!By post; language?/in:language:Language; apostille?/international!national:bool~for abroad~with an apostille^for here~no apostille:For abroad!For here
{document} for {name}<, {express}><, {pickup}> | {name} needs a {document}<, {copies} copies><, {apostille}> | a {document}, {name}<in {language}><. {pickup}> | order {document} for {name}<, {express}><, {copies} of them> | {name}, {document}<, {apostille}><, {pickup}>
~ old one ran out in {#2010-2025} | room {#2-300} | photo of {#2-9} years ago | born in {C} | number {#2-90} now

rubbish_pickup/waste.pickup :: Orders a pickup of bulky waste
items/things:list(any(sofa|mattress|fridge|wardrobe|carpet|old bike)):Things; address/street:street:Where; date/day:date:Day; floor?/storey:no(1..9):Floor; carry?/carry_down!at_kerb:bool~carried down for us~fetch it from the flat^we put it on the pavement~it stands outside:Carried down!On the pavement; metal?/has_metal!no_metal:bool~some is metal~with metal^no metal:With metal!Without metal
pick up {items}, {address}, {date}<, {carry}> | {address}, {date}: {items}<, {floor}. floor><, {carry}> | {items} must go, {address}, on {date}<. {carry}><, {metal}> | {date} at {address}: {items}<, {metal}> | fetch {items} from {address} on {date}<, floor {floor}><, {carry}>
~ {#20-90} kilos | {#2-4} men needed | lift for {#2-6} people | {N} opens | stairs {#10-60}

register_dog/dogs.register :: Registers a dog
name/dog:pet:Name; breed?/race:any(beagle|mix|poodle|husky|terrier|pug):Breed; chip/chip_no:digits:Chip; born?/birthday:past:Born; owner:person:Owner; neutered?/castrated!not_neutered:bool~neutered^not neutered:Neutered!Not neutered; dangerous?/listed!harmless:bool~on the list of dangerous ones~it bit somebody^harmless~never bit anybody:On the list!Harmless
{name}, chip {chip}, owner {owner}<, {breed}><, {neutered}> | {owner} has a {breed} now, {name}, chip {chip}<. {dangerous}> | register {name} of {owner}<, a {breed}>, {chip}<, {neutered}> | dog {name}<, born {born}>, chip {chip}, belongs to {owner}<, {dangerous}> | {owner}: {name}, {chip}<, {neutered}><, born {born}>
~ weighs {#3-60} kg | {#2-3} dogs already | house {#2-90} | tax is {#40-150} a year | from a shelter in {C}

parking_permit/parking.permit :: Orders a parking permit
plate/car:any(KA-LM 9|OX22 BRT|B-PP 808|WI 4401 A|M-E 12E):Plate; zone/area:any(Z4|Old Town|N2|zone 11|Harbour):Zone; months/duration:months(1..24 months):How long; start?/from:date:From; electric?/e_car!no_e_car:bool~an electric car~it's electric^with a petrol engine~not electric:Electric!Not electric; second_car?:bool~it's our second car^our only car:Second car; disabled?/disability:bool~I'm disabled~with a disabled badge^no disability:Disabled
{plate}, zone {zone}, {months}<from {start}><, {electric}> | permit for {plate} in {zone}, {months}<, {second_car}> | I park {plate} in {zone}: {months}<, {electric}><. {disabled}> | {zone}, {plate}, for {months}<, starting {start}> | {months} in {zone} for {plate}<, {second_car}><, {electric}>
~ house {#2-90} | fined {#2-4} times | {#20-60} euros last time | we are {#2-6} at home | street closed till {T}

## sports
book_court/courts.book :: Books a court
sport/game:(tennis|squash|badminton|padel|beach~beach volleyball~volleyball in the sand):Sport; date/day:date:Day; time/start:time(7..21):Start; minutes/duration:dur(30..180 min):How long; players?/persons:n(2..12):Players; indoor?/hall!outdoor:bool~indoors~in the hall^outdoors~in the open:In the hall!Outdoors; rackets?/rent_rackets!own_rackets:bool~with rackets~we need rackets^we have our own~no rackets:Rackets rented!Own rackets; light?/floodlight!no_light:bool~with light^without light:With light!Without light
{sport} {date}, {time}, {minutes}<, {indoor}><, {rackets}> | {minutes} of {sport} on {date} at {time}<, {players} of us><. {rackets}> | {date} at {time} {sport} for {minutes}<, {indoor}><, {light}> | book {sport}, {date}, from {time}, {minutes}<. {rackets}> | court for {sport}: {date} {time}, {minutes}<, {players} players><, {indoor}>
~ court {#2-9} is wet | {N} lost {#2-6} to {#1-4} | {#2-4} balls | locker {#2-99} | price was {#8-40}

enter_result/matches.result :: Enters a result
home/team_a:any(FC Holm|Wolves|SV Nord|Lady Sharks|United 3):Home team; away/team_b:any(Rovers|TuS Eck|Bears|Blue Stars|City II):Guests; home_score/score_a:n(0..9):Goals of the home team; away_score/score_b:n(0..9):Goals of the guests; date?/played:past:Day; overtime?/extra_time!regular:bool~after extra time^in regular time:After extra time!Regular; spectators?/crowd:n(20..900):Spectators; red_cards?:n(1..3):Red cards
{home} - {away} {home_score} to {away_score}<, {date}><, {overtime}> | {home} against {away}, {home_score}-{away_score}<, {spectators} spectators> | {home} {home_score}, {away} {away_score}<, {red_cards} red cards><. {overtime}> | result<of {date}>: {home} {home_score}, {away} {away_score} | {home} vs {away} ended {home_score} to {away_score}<, {overtime}>
~ day {#2-34} | pitch {#2-4} | the referee is {N} | kick-off was {T} | shirt {#2-99} scored late

join_class/classes.join :: Puts somebody into a class at the gym
member/card:digits:Member; course/class:any(spinning|yoga flow|boxing|aqua|core 30|pilates):Class; day/weekday:wd:Day; time/at:time(6..21):Time; level?:(beginner~first time~never did it|middle~some practice|expert~very good~for years):Level; guest?/with_guest!alone:bool~with a friend~brings somebody^alone~nobody with them:With a guest!Alone; mat?/rent_mat!own_mat:bool~needs a mat^brings a mat~own mat:Mat is lent!Own mat; waitlist?/wait!only_if_free:bool~on the waiting list if it's full^only if there's room:Waiting list too!Only if free
{member}, {course}, {day} {time}<, {level}><, {mat}> | {course} on {day} at {time} for {member}<, {guest}><. {waitlist}> | put {member} in {course}, {day} at {time}<, {level}> | {member} wants {course} {day}, {time}<, {mat}><, {guest}> | {day} {time} {course}: {member}<, {waitlist}><, {level}>
~ room {#2-5} | {#8-30} bikes | {N} teaches | {#40-90} minutes usually | third month

log_run/runs.add :: Enters a run
distance/length:len(0.8..42 km):Distance; time/duration:dur(5..240 min):Time; date?/on:past:Day; surface?/ground:(road~on the road|trail~in the woods~on trails|track~in the stadium|treadmill~indoors~on the machine):Ground; heart_rate?/pulse:n(95..190):Pulse; effort?/feeling:(easy~easy going~relaxed|ok~so so|hard~tough~I nearly died):How it was; shoes?:any(blue Asics|trail 5|old Nikes|Cloud 2):Shoes; race?/competition!training:bool~a race~in a race^just training~no race:Race!Training
{distance} in {time}<, {surface}><, {effort}> | ran {distance}, {time}<, {date}><, pulse {heart_rate}> | {time} for {distance}<, {race}><, with the {shoes}> | {date} {distance}, took me {time}<, {surface}><. {race}> | {surface} {distance} {time}<, {heart_rate} bpm><, {effort}> | I did {distance} {date} in {time}<, {shoes} on><, {effort}>
~ {#2-30} degrees | {#2-9} dogs on the way | kilometre {#2-9} was steep | {N} was faster by {#2-9} minutes | week {#2-20} of the plan

lift_set/strength.add :: Enters a set of an exercise
exercise/lift:(squat~squats|bench~bench press|deadlift~deadlifts|row~rows|press~overhead press|curl~curls):Exercise; weight/load:mass(2..220 kg):Weight; reps/repetitions:n(1..30):Repetitions; sets?:n(1..10):Sets; rest?/pause:dur(20..300 s):Rest; failed?/to_failure!clean:bool~to failure~until nothing went any more^clean~all clean:To failure!Clean; side?/arm:(left|right|both):Side
{exercise} {weight} x {reps}<, {sets} sets><, {rest} rest> | {sets} sets of {reps} {exercise} with {weight}<, {failed}> | {reps} {exercise} at {weight}<, {sets} times><. {failed}> | did {exercise}, {weight}, {reps} reps<, pause {rest}> | {weight} {exercise}: {reps} reps<, {sets} sets><, {failed}>
~ rack {#2-9} | day {#2-6} of the plan | {N} spotted | week {#2-12} | bodyweight is {#50-110}

rent_gear/gear.rent :: Rents sports gear
item/gear:(skis|snowboard~a board for the snow|sled~a sledge|kayak|tent|bike~a bicycle):Gear; from+to/start+end:span(1..14):; height?/body_height:len(100..205 cm):Height of the person; shoe_size?/shoes:no(28..48):Shoe size; skill?/level:(beginner~first time ever~total beginner|middle~gets down somehow|expert~very good):Skill; helmet?/with_helmet!no_helmet:bool~with a helmet^no helmet~has a helmet:With a helmet!Without a helmet; insurance?:bool~insured~with insurance^without insurance~no insurance:Insured
{item} {from}<, {height} tall><, {helmet}> | rent {item} {from}<, shoe size {shoe_size}><, {skill}> | {from}: {item}<, I'm {height}><. {insurance}><, {helmet}> | I need {item} {from}<, size {shoe_size} shoes><, {skill}> | {skill}, {item} {from}<, {insurance}>
~ {#20-120} kilos heavy | {#6-70} years old | the slope is at {#900-3000} m | hut {#2-9} | {N} pays

## travel
find_stay/stays.search :: Looks for a place to stay
city/place:city:Where; check_in+check_out/from+to/arrival+departure:span(1..14):; guests/people:n(1..9):Guests; type?/kind:(hotel|flat~a flat~our own kitchen|hostel~a bunk bed is enough~cheap and simple|house~a whole house):Kind; price?/per_night:range(money 20..400 eur):Price of a night; pets?/pets_allowed!no_pets:bool~with our dog~pets allowed^no pets~without animals:Pets allowed!No pets; parking?/with_parking!no_parking:bool~with parking~we have a car^no parking needed~we come by train:With parking!Without parking; rating?/min_rating:n(6..9):At least so many points
Q:{city} {check_in}, {guests} people<, {type}><, {price} a night><, {pets}> | Q:where can we stay in {city} {check_in}? {guests} of us<, {parking}><, {price}> | {guests} guests, {city}, {check_in}<, {type}><. {pets}> | find something in {city} {check_in} for {guests}<, {type}><, {price} per night><, {parking}> | Q:{check_in} in {city} for {guests}<, {rating} points or better><, {pets}>
~ we fly with {C} Air | {#2-4} suitcases | our {#2-9}th trip | {N} was there in {#2010-2025} | landing at {T}
=> {W} House, {N} euros :: {W} House for {N} euros.

plan_walk/walks.plan :: Plans a walk through a city
city/place:city:City; start/from:any(Central Station|old harbour|cathedral|Hotel Adler|market square):Start; hours/duration:dur(1..8 h):How long; interests?/see:many(museums~art and museums|food~good things to eat|views~nice views|history~old stones|shops~where one can buy things|parks~something green):Interests; pace?/speed:(slow~slowly~with grandma|normal|fast~quickly~we walk fast):Pace; stairs?/with_stairs!no_stairs:bool~stairs are fine^no stairs~with a pushchair:Stairs allowed!No stairs; loop?/back_to_start!one_way:bool~back to where we started~in a circle^needn't come back~one way:Back to the start!One way
{hours} in {city} from {start}<, {interests}><, {stairs}> | we have {hours} in {city}, starting at {start}<, {interests}><, {loop}> | {city}: {hours} on foot from {start}<, {pace}><. {stairs}> | walk through {city}, start {start}, {hours}<, we like {interests}> | plan {hours} from {start} in {city}<, {loop}><, {pace}>
~ we are {#2-9} | bus leaves at {T} | {#15-35} degrees | {N} has blisters | guide costs {#20-90}

currency_card/card.travel :: Tells the bank about a journey
card/last_digits:any(4410|0092|7731|1158|6604):Last digits of the card; countries/to:list(any(Japan|Peru|Norway|Kenya|Canada|Laos)):Countries; from+to/start+end:span(3..40):; limit?/daily_limit:money(50..2000 eur):Most a day; atm?/cash_machine!no_atm:bool~also at cash machines~I draw cash too^not at cash machines~only in shops:Cash machines too!Only in shops; online?/web_payments!no_web:bool~online too^no online payments~not on the web:Online too!Not online; phone?/reach_me:phone:Phone on the way
card {card}, {countries}, {from}<, {atm}><, not over {limit} a day> | I travel to {countries} {from}, card {card}<, {online}><. {atm}> | {from} in {countries} with {card}<, at most {limit} a day><, phone {phone}> | {card}: {countries} {from}<, {atm}><, {online}> | open {card} for {countries} {from}<, {limit} daily><, {online}>
~ I have {#2-4} cards | we're {#2-5} | blocked {#2-3} times last year | {N} comes later | seat {#2-40}A

## family
plan_birthday/party.plan :: Plans a birthday party
child/who:first:Whose; age/turns:n(2..17):Turns; date:date:Day; guests/kids:n(3..30):Guests; theme?/motto:any(pirates|dinosaurs|space|circus|horses|detectives):Theme; place?/where:(home~at home|park~in the park|pool~at the pool|hall~in a hall):Where; cake?/order_cake!no_cake:bool~order a cake^we bake the cake~no cake:Cake is ordered!No cake; budget?/max_cost:money(50..500 eur):At most; sleepover?:bool~they sleep here~with a sleepover^nobody stays the night~no sleepover:They stay overnight
{child} turns {age} on {date}, {guests} guests<, {theme}><, {place}> | {date}: {child}'s birthday, {age} years, {guests} kids<, {cake}><, {theme} party> | party for {child} ({age}) on {date} with {guests} children<, {place}><. {sleepover}> | {child} will be {age}, {date}, {guests} come<, not over {budget}><, {cake}> | {guests} kids for {child} on {date}, turning {age}<, {theme}><, {sleepover}>
~ the sister is {#2-19} | last year {#20-90} euros | {#2-5} parents stay | till {T} | house {#2-90}

babysitter/sitter.book :: Books a babysitter
date/evening:date:Day; from+to/start+end:hours(14..23):; children/kids:n(1..5):Children; youngest?/youngest_age:n(1..12):Age of the youngest; night?/overnight!same_day:bool~overnight~stays till morning^not overnight:Overnight!Same day; cook?/with_dinner!no_dinner:bool~and cooks dinner~makes them dinner^they have eaten~no cooking:Cooks!No cooking; rate?/hourly:range(money 8..30 eur):Pay an hour; language?/speaks:language:Language
{date} {from}, {children} children<, {cook}><, {rate} an hour> | sitter for {children} kids on {date} {from}<, the youngest is {youngest}><. {cook}> | {children} children, {date} {from}<, {language} speaking><, {night}> | we go out {date} {from}, somebody for {children} kids please<, {rate} an hour><, {cook}> | book {date} {from} for {children}<, youngest {youngest}><, {night}>
~ we have {#2-3} cats | bed at {T} | {N} was here {#2-9} times | flat {#2-40} | {#2-4} movies are ready

chore_plan/chores.assign :: Gives somebody a chore
who/child:first:Who; chore/task:(dishes~wash up~do the dishes|bins~take the bins out|dog~walk the dog|room~tidy the room|plants~water the plants|shoes~clean the shoes):Chore; days/on:wds:Days; by?/until:time(7..21):Until when; points?/reward:n(1..20):Points for it; remind?/reminder!no_reminder:bool~remind them~with a reminder^don't remind them~they think of it themselves:With a reminder!Without a reminder; swap?/may_swap!no_swap:bool~they may swap^no swapping:May be swapped!Not to be swapped
{who}: {chore} {days}<, by {by}><, {points} points> | {who} should {chore} {days}<, {remind}> | {chore}, {days}, that's {who}<. {swap}><, {points} points for it> | {days} {who} has to {chore}<before {by}><, {remind}> | give {who} this: {chore} {days}<, {swap}>
~ pocket money is {#2-20} | {#2-4} kids at home | week {#2-9} | {N} did it {#2-9} times | room {#2-3}

## phone and post
send_message_to/messages.send :: Sends a message to a number or a person
to/recipient:first:To whom; text/message:msg:Text; time?/send_at:time:When to send; app?/via:(sms~as a text~by sms|chat~in the chat app|mail~by mail):How; read_receipt?/receipt!no_receipt:bool~tell me when it's read~with a receipt^no receipt~I needn't know:With a receipt!Without a receipt; urgent?/important!normal:bool~marked urgent~it's urgent^not urgent:Urgent!Normal
tell {to}<at {time}><, {app}><, {urgent}>: {text} | {app} to {to}<, {read_receipt}>: {text} | write {to}<at {time}> "{text}"<, {read_receipt}> | message for {to}<, {urgent}>: "{text}" | send {to} this<, {app}><, {read_receipt}>: {text}
~ room {#2-90} | {#2-9} missed calls | she is {#20-90} | it's the {#2-9}th try

forward_calls/calls.forward :: Sends calls to another number
to/number:phone:To which number; when/if:(always~all calls|busy~when I'm on the phone~when it's busy|no_answer~when I don't pick up|night~at night):When; after?/rings_for:dur(5..60 s):After ringing so long; from+until/start+end:span(1..20):; except?/not_for:list(first):Callers not sent on; announce?/with_announcement!silent:bool~with an announcement~tell the caller^without an announcement~the caller needn't know:Caller is told!Caller is not told
{when} to {to} {from}<, {announce}> | {from} forward to {to}, {when}<, after {after}><, {announce}> | calls {when} go to {to} {from}<, but not {except}> | {to} gets my calls {from}, {when}<. {announce}> | forward {when} {from}: {to}<, {after} of ringing><, not for {except}>
~ extension {#10-99} | {#2-5} phones | {N} is at {T} back | line {#2-4} crackles
"""
