"""Functions as a stranger writes them: two of one trade that are nearly the same, lists of numbers and of times, nested objects, switches named by what they forbid, choices that an adjective gives, years and houses among other numbers
(the form is that of args1.py; texts to copy are of forms3.py)."""
TEXT = """
## camera and photos
shoot_photo/camera.shoot :: Takes a photo with one of the cameras/Takes a picture
camera/cam:spot:Camera; width+height/w+h:pair(320..4000,240..3000>@{a} by {b}@{a}x{b}@{a} times {b} pixels):Width+Height; mode?/colours:(colour~in colour|grey~black and white~without colours|sepia~brownish like old photos):Colours; flash?/with_flash!no_flash:bool~with the flash~it's dark, use the flash^no flash:With flash!No flash; burst?/shots:n(2..20):Number of shots
a picture with {camera}, {width}<, {mode}><, {flash}> | {camera}: {width}<, {mode}><, {burst} shots> | snap {camera} at {width}<. {flash}> | {width} from {camera}<, {mode}><, {flash}> | I'd like to see what {camera} sees, {width}<, {mode}> | take one with {camera}<, {mode}>, {width}<. {burst} in a row>
=> {W}_{N}.jpg :: It is {W}_{N}.jpg.
~ it's {#2-30} degrees out | fox came at {T} | pole {#2-90} | lens is {#20-200} mm

record_clip/camera.record :: Records a film with one of the cameras/Records a clip
camera/cam:spot:Camera; duration/length:dur(5..900 s):How long; fps?/frames:ints(10|15|24|25|30|50|60):Frames a second; sound?/with_sound!mute:bool~with sound^without sound~no sound:With sound!Without sound; night_mode?/infrared!normal:bool~in the dark mode~with infrared^in normal light:Night mode!Normal
film {duration} with {camera}<, {sound}><, {fps} frames a second> | {camera}, {duration} of video<, {night_mode}> | record {camera} for {duration}<. {sound}> | {duration} from {camera}<, {fps} fps><, {sound}> | I want {duration} on film from {camera}<, {night_mode}> | make a clip of {duration} with {camera}<, {fps} fps>

resize_image/images.resize :: Changes the size of a picture
file/image:photo:Picture; width+height/w+h:pair(50..4000,50..3000@{a} by {b}@{a}x{b}@{a} wide and {b} high):Width+Height; keep_ratio?/proportional!stretch:bool~keep the proportions~don't squash it^stretch it if needed:Keep proportions!Stretch; format?/type:(jpg|png|webp|gif):Format; out?/save_as:photo:New name
{file} to {width}<, {keep_ratio}><, as {format}> | make {file} {width}<. {keep_ratio}> | I need {file} in {width}<, call it {out}> | {width}, that's what {file} should be<, {format}> | shrink or blow up {file}: {width}<, {keep_ratio}> | resize {file}, {width}<, save as {out}>

## seats and evenings
reserve_seats/theatre.seats/hold_seats :: Reserves seats of a performance
play/title:words(heading):Play; date/evening:date:Day; seats/count:n(1..12):Seats; area/where:(stalls~down in the stalls|circle~on the circle|gallery~up in the gallery|box~in a box):Where; aisle?/at_aisle!anywhere:bool~by the aisle~grandpa needs the aisle^anywhere will do:At the aisle!Anywhere; name?/for:human:Name
{seats} {area} for {play} on {date}<, {aisle}><, name {name}> | {play}, {date}: {seats} seats {area}<. {aisle}> | we're {seats}, want to see {play} {date}, {area}<, {aisle}> | {date}, {play}, {seats} of us {area}<, reserve for {name}> | put {seats} seats {area} aside, {play}, {date}<, under {name}> | {area}, {seats} seats, {play} on {date}<, {aisle}>
=> row {M} :: It is row {M}.
~ doors at {T} | {#20-300} are sold | {N} is ill | act {#2-5} is long

release_seats/theatre.release :: Gives reserved seats back
booking/code:serial:Booking; seats?/count:n(1..12):How many, all if left out; refund?/money_back!voucher:bool~I want the money back~pay it back^a voucher is fine:Money back!Voucher; reason?/why:(ill~somebody is ill|date~we can't on that day|other):Reason
booking {booking} isn't needed any more<, {reason}><, {refund}> | give back {seats} seats of {booking}<. {refund}> | {booking}: {reason}, so take the seats back<, {refund}> | cancel {booking}<, {refund}> | we can't come, that's booking {booking}<. {refund}> | {seats} of us from {booking} can't come<, {reason}>

rate_show/reviews.add :: Enters what somebody thought of a performance
play/title:words(heading):Play; stars/rating:n(1..5):Stars; text?/review:words(note):Text; spoilers?/has_spoilers!no_spoilers:bool~it tells the end^without telling the end:Tells the end!Doesn't
{stars} stars for {play}<, {spoilers}><, text {text}> | {play}: {stars} of five<, and write {text}> | give {play} {stars} stars<. {spoilers}> | I'd say {stars} for {play}<, text: {text}> | saw {play}, {stars} stars<, {spoilers}> | my verdict on {play} is {stars}<, with the words {text}>

## plots and vines
spray_plots/vines.spray :: Plans to spray plots
plots/numbers:row(1..60):Plots; agent/product:any(copper|sulphur|soap|whey|bacillus|neem oil|clay|talc):Agent; date/day:date:Day; litres_ha?/rate:n(100..900):Litres per hectare; before_rain?/no_rain!any_weather:bool~only if it stays dry~not in the rain^whatever the weather:Only when dry!Any weather
plots {plots} get {agent} on {date}<, {before_rain}> | {agent} on {plots}, {date}<, {litres_ha} litres a hectare> | on {date} {agent} for plots {plots}<. {before_rain}> | mildew in plots {plots}, so {agent} on {date}<, {litres_ha} l/ha> | {date}: plots {plots}, {agent}<, {before_rain}> | spray {agent} {date}, plots {plots}
~ {#2-30} rows | tractor {#2-5} | {N} has the mask | wind {#2-20} km/h

harvest_note/vines.harvest :: Enters a harvest
plot/number:no(1..60):Plot; kilos/weight:mass(50..900 kg):Weight; sugar/oechsle:n(55..160):Degrees of sugar; helpers?/people:n(2..40):Helpers; rotten?/rot_percent:pct(1..40):Rotten share
plot {plot}: {kilos}, {sugar} degrees of sugar<, {helpers} helpers> | {kilos} off plot {plot} at {sugar} degrees<, {rotten} rotten> | we picked {plot}, a plot with {kilos} and {sugar} degrees<. {helpers} people helped> | {sugar} degrees, {kilos}, plot {plot}<, {rotten} was rot> | harvest of {plot}, {kilos}, sugar {sugar}<, with {helpers} people> | enter plot {plot}: {kilos} with {sugar} Oechsle

## medicines and times
remind_pills/pills.remind :: Reminds of a medicine
drug/medicine:drug:Medicine; dose/amount:mass(1..900 mg):Dose; times/at:list(time):Times of day; with_food?/after_meal!empty_stomach:bool~with food~after eating^on an empty stomach:With food!Empty stomach; days?/for:days(2..30 days):For how long
{drug}, {dose}, at {times}<, {with_food}><, for {days}> | remind me of {drug} at {times}, {dose} each<, {with_food}> | {dose} of {drug} at {times}<for {days}> | I have to take {drug}, {dose}, {times}<. {with_food}> | at {times} I need {dose} {drug}<, {days}> | {times}: {drug} {dose}<, {with_food}>
~ doctor {N} said so | pack of {#10-100} | I'm {#20-90} | pharmacy shuts at {T}

pill_taken/pills.taken :: Enters that a medicine was taken
drug/medicine:drug:Medicine; dose/amount:mass(1..900 mg):Dose; time/at:time:When; vomited?/lost!kept:bool~but it came up again~threw up^kept it down:Lost!Kept
took {dose} of {drug} at {time}<, {vomited}> | {drug} {dose} done at {time}<. {vomited}> | I've had my {drug}, {dose}, {time} | at {time} {dose} {drug}, swallowed<, {vomited}> | enter {drug}: {dose} taken at {time} | {dose} {drug}, taken {time}

## parcels and labels
make_label/labels.create :: Makes a label for a parcel
recipient/name:human:Name; address/to:obj(street=street+postcode=digits5+city=city@{street}, {postcode} {city}@{street} in {city}, postcode {postcode}@{street}, {city} {postcode}):Address; weight/grams:mass(0.1..20 kg):Weight; fragile?/handle_with_care!sturdy:bool~fragile~it breaks easily^nothing that breaks:Fragile!Sturdy; service?/speed:(standard|express~as fast as can be~express|economy~the cheapest way):Service
label for {recipient}, {address}, {weight}<, {fragile}><, {service}> | {weight} to {recipient}, {address}<, {service}> | I'm sending {weight} to {recipient}, {address}<. {fragile}> | {recipient}, {address}: {weight}<, {fragile}> | make a label, {weight}, to {recipient}, {address}<, {service}> | parcel of {weight} for {recipient}, {address}<. {service}>
=> label {N} :: It is label {N}.
~ {#2-9} jars inside | box {#20-60} cm long | shop no. {#2-40} | aunt is {#60-99}

pickup_parcel/labels.pickup :: Orders that parcels are fetched
parcels/count:n(1..40):Parcels; date/day:date:Day; from_time+to_time/earliest+latest:hours(7..20):Earliest+Latest; street+house:house(250):; heavy?/over_20kg!light:bool~one is really heavy~heavier than 20 kilos^all are light:Heavy!Light
fetch {parcels} parcels at {street} on {date} {from_time}<, {heavy}> | {parcels} parcels, {street}, {date}, {from_time}<. {heavy}> | somebody should collect {parcels} parcels {date} {from_time} at {street} | on {date} {from_time} there are {parcels} parcels at {street}<, {heavy}> | pick up {parcels}, {street}, {date} {from_time}<. {heavy}> | {street}: {parcels} parcels to fetch {date}, {from_time}

## polls and quizzes
start_poll/polls.create :: Starts a poll
question/text:words(note):Question; options/choices:list(any(tea|coffee|pizza|ramen|Monday|Friday|beach|museum|cats|dogs|red|blue|early|late|train|bus)):Choices; multiple?/several!single:bool~several may be picked~more than one answer is fine^only one pick~one answer each:Several!Only one; closes?/until:date:Until; hide_names?/anonymous!named:bool~nobody sees who voted~anonymously^with names:Anonymous!With names
poll: {question}, choices {options}<, {multiple}><, {hide_names}> | ask everybody {question}, they choose from {options}<. {multiple}> | let them vote on {question}: {options}<, until {closes}> | start a poll {question} with {options}<, {hide_names}> | {question} - put it to the vote with {options}<, {multiple}> | vote {question}, options {options}<, closes {closes}>
~ {#5-90} members | {N} is against it | last one had {#5-60} votes | room {#2-30}

make_quiz/quiz.build :: Builds a quiz
topic/about:topic:Topic; questions/count:n(3..50):Questions; level/difficulty:(easy~for beginners~nothing hard|medium|hard~really hard~tricky ones):Level; answers?/with_answers!no_answers:bool~with the answers~print the answers too^without answers:With answers!Without; minutes?/time_limit:dur(3..90 min):Time
{questions} questions on {topic}, {level}<, {answers}> | a quiz about {topic}: {questions} questions, {level}<, {minutes} for it> | {level}, {questions} of them, on {topic}<. {answers}> | quiz my class on {topic}, {questions} questions, {level}<, {answers}> | {topic}, {questions} questions, {level}<, they get {minutes}> | I need {questions} questions, {level}, about {topic}<, {answers}>

## kitchen machines
brew_cups/coffee.brew :: Makes coffee or tea
drink/kind:(espresso|americano|cappuccino|latte~a latte~milk coffee|tea~a tea~black tea|cocoa~hot chocolate):Drink; cups/count:n(1..12):Cups; strength?/strong:lvl(1..5):Strength; milk?/milk_kind:(none~no milk|cow~normal milk|oat~oat milk|soy~soy milk):Milk; decaf?/no_caffeine!caffeine:bool~without caffeine~decaf please^with caffeine:Without caffeine!With
{cups} cups of {drink}<{strength}><, {milk}> | {drink} for {cups}<, {decaf}><, {milk}> | we are {cups} and tired, {drink} please<{strength}> | {cups} times {drink}<, {milk}><. {decaf}> | make {cups} {drink}<, {strength}><, {decaf}> | {drink}, {cups} cups<. {milk}>
=> {M} minutes :: It takes {M} minutes.
~ milk is from {C} | cup {#2-9} is cracked | {N} had three | {#2-6} spoons

start_blender/blender.run :: Runs the blender
program/what:(smoothie|soup~a soup~hot soup|ice~crush ice~crushed ice|nuts~chop nuts~nut butter|dough~mix dough~pancake dough):Programme; seconds/duration:tick(3000..300000 ms):How long; speed?/level:lvl(1..10):Speed; pulse?/in_bursts!steady:bool~in bursts~with pauses^steadily:Bursts!Steady
{program} for {seconds}<, {speed}><, {pulse}> | {seconds}, {program}<. {pulse}> | blend {seconds}<{speed}>, it's {program} | blender: {program}, {seconds}<, {pulse}> | let it do {program}, {seconds}<, {speed}> | {program}, {seconds} {speed}

preheat/oven.heat :: Heats the oven
temp_c/degrees:n(50..300):Degrees Celsius; mode/heat:(fan~with the fan~hot air|grill~the grill~from above|both~top and bottom|steam~with steam):Heat; minutes?/timer:dur(3..240 min):Off after; rack?/level:ord(1..5):Rack
oven at {temp_c}, {mode}<, for {minutes}> | {temp_c} degrees, {mode}<, {rack} rack> | preheat to {temp_c}, {mode}<, off after {minutes}> | {mode}, {temp_c}<for {minutes}> | the pizza wants {temp_c}, {mode}<, {minutes}> | heat up to {temp_c} degrees, {mode}<. {minutes} long>

## lift and doors
send_lift/lifts.send :: Sends a lift to a floor
lift/car:(A~lift A|B~lift B|C~lift C|D~lift D):Lift; floor/to:n(-3..30):Floor, below ground negative; hold_s?/hold:tick(2000..120000 ms):How long the door stays open; priority?/first!in_turn:bool~before all others~at once^in its turn:First!In turn
{lift} to floor {floor}<, keep it open {hold_s}> | floor {floor}, {lift}<. {priority}> | {lift} should come to {floor}<, {priority}> | I'm on floor {floor} with a piano, send {lift}<, hold it {hold_s}> | get {lift} down or up to floor {floor}<. {priority}> | {lift}: floor {floor}<, door open for {hold_s}>

unlock_door/doors.unlock :: Opens a door for some time
door/name:spot:Door; seconds/duration:tick(2000..600000 ms):How long; person?/for:human:For whom; log?/write_down!no_log:bool~write it down~log it^no need to log:Log!No log; alarm_off?/silence!alarm_on:bool~without setting off the alarm~alarm off^the alarm may stay on:Alarm off!Alarm on
open {door} for {seconds}<, {person} waits><, {log}> | {door}, {seconds}<. {alarm_off}> | {person} stands outside {door}, open for {seconds} | {door} should be open {seconds}<, {log}> | let {person} in at {door}, {seconds}<, {alarm_off}> | unlock {door}, {seconds} are enough<. {log}>

lock_door/doors.lock :: Locks a door until a time
door/name:spot:Door; until/till:moment:Until; reason?/note:words(note):Reason; except?/may_pass:human:Who may still pass
{door} stays shut until {until}<, only {except} may pass> | lock {door} till {until}<, reason {reason}> | nobody through {door} before {until}<, except {except}> | {door}: locked until {until}<. Note: {reason}> | keep {door} closed till {until}<, {except} excepted> | {until} is when {door} may be opened again, lock it

## homes and rents
search_flats/flats.search :: Searches flats to rent
city/town:city:Town; max_rent/up_to:money(300..3000 eur):Highest rent; rooms?/min_rooms:d(1..6):Rooms at least; pets?/pets_ok!no_pets:bool~I've got a cat~with our dog^no animals in the house:Pets allowed!No pets; furnished?/with_furniture!empty:bool~furnished~with furniture^empty:Furnished!Empty; floor_max?/not_above:ord(1..9):Highest floor
Q:flats in {city}, {max_rent} at most<, {pets}><, {furnished}> | Q:{city}, up to {max_rent}<, at least {rooms} rooms><. {pets}> | Q:I move to {city} and can pay {max_rent}<, {furnished}><, {rooms} rooms or more> | Q:anything in {city} under {max_rent}<, not above the {floor_max} floor><, {pets}> | Q:not more than {max_rent} a month, {city}<, {furnished}> | Q:{city}: {max_rent}, {rooms} rooms<, {pets}>
=> {M} flats :: There are {M} flats.
~ we are {#2-6} | {N} works at platform {#2-9} | now we pay {#400-2000} | since {#2-20} months

book_viewing/flats.visit :: Books a visit of a flat
flat/listing:serial:Flat; at/when:moment:When; people/visitors:n(1..6):How many come; phone?/call:phone:Phone; online?/by_video!in_person:bool~by video~over the camera^we come ourselves:Video!In person
{people} of us want to see {flat} {at}<, {online}> | {flat}, {at}, {people} people<. {online}> | can {people} people look at {flat} {at}<? My phone is {phone}> | visit of {flat}: {at}, {people} visitors<, {online}> | we'd come {at} to see {flat}, {people} of us<, call {phone}> | {at}, {flat}, there are {people} of us

report_hole/roads.hole :: Reports a hole in the road
street+near_house:house(220):; depth/deep:len(2..40 cm):Depth; width?/across:len(10..150 cm):Width; cyclist?/bike_lane!car_lane:bool~on the bike lane^where cars drive:Bike lane!Car lane
there's a hole at {street}, {depth} deep<, {cyclist}> | {street}: hole of {depth}<, {width} across> | in front of {street} the road has a hole {depth} deep<. {cyclist}> | my wheel broke in a hole near {street}, it's {depth} deep<, {width} wide> | hole, {depth} deep, {street}<, {cyclist}> | report a hole at {street}: {depth} deep<, {width} wide>
~ since {#2-30} days | bus {#2-90} shakes | the {#2-9}th this year | {N} fell

## port and ships
give_berth/port.berth :: Gives a ship a berth
ship/vessel:spot:Ship; berth/place:no(1..60):Berth; length/loa:len(20..390 m):Length; dangerous?/hazardous!harmless:bool~with dangerous goods~she carries gas^nothing dangerous on board:Dangerous goods!Harmless; tugs?/tug_count:n(1..6):Tugs; arrival?/eta:moment:Arrival
{ship}, {length} long, to berth {berth}<, {dangerous}> | berth {berth} for {ship}, {length}<. {dangerous}><, {tugs} tugs> | {ship} comes {arrival}, {length}, put her at {berth} | {ship} goes to {berth}, she's {length}<, {dangerous}> | give {ship} berth {berth}, length {length}<, {tugs} tugs> | {length} of ship, the {ship}, berth {berth}<. {dangerous}>

search_rulings/court.search :: Searches decisions of a court
court/name:any(Court of Appeal|Supreme Court|High Court|Labour Court|Family Court|Tax Court|County Court):Court; year/decided:no(1950..2027):Year; keywords/words:list(word2):Words; published?/only_published!all:bool~only printed ones~published ones^unprinted ones too:Published only!All
Q:what did the {court} decide on {keywords} in {year}<, {published}> | Q:{court}, {year}, {keywords}<. {published}> | Q:rulings of the {court} of {year} about {keywords} | Q:decisions on {keywords}, {court}, {year}<, {published}> | Q:{year}, {court}: anything about {keywords} | Q:find what the {court} said in {year} about {keywords}
=> {M} decisions :: There are {M} decisions.
"""
