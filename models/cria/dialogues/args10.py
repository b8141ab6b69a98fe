"""Functions wished for in whole sentences: what a switch or a choice shall be follows from what somebody tells (the form is that of args1.py)."""
TEXT = """
## shoe mender
resole/shoes.resole/new_soles :: Takes in shoes for new soles
size/eu_size:d(34..48):European size; sole/material:(leather|rubber~rubber soles|cork|wood~wooden soles):Sole; heel?/heel_height:len(1..9 cm):Height of the heel; express?/rush!no_rush:bool~she needs them tomorrow~it's urgent~can't wait^no hurry~takes as long as it takes:Express!No hurry; pairs?/count:n(1..5):Pairs
{sole} for my {size}s<, {express}> | these are {size}, put {sole} on<. {express}> | new soles, {sole}, size {size}<, heel {heel}> | a lady brought {pairs} pairs in size {size}, {sole} please<, {express}> | can you do {sole} on a {size}<with a heel of {heel}><? {express}>
~ laces of {#60-150} cm | {N} wore them at the wedding | box {#2-60} | left one squeaks

polish_order/shoes.polish :: Takes in leather things for polishing
thing/item:(shoes~a pair of shoes|bag~her handbag~a bag|belt~a belt|saddle~a saddle|jacket~a jacket):Thing; colour/shade:(black|brown|neutral~without any colour~clear|red~cherry red):Colour; waterproof?/proofed!not_proofed:bool~make it waterproof~it must stand rain^no proofing:Waterproof!Not proofed; name?/owner:surname:Owner
{thing} in {colour}<, {waterproof}><, for {name}> | polish {thing}, {colour}<. {waterproof}> | {name} left {thing}, do it {colour}<, {waterproof}> | {colour} polish on {thing}<. {waterproof}>
~ {#2-9} scratches | shelf {#2-20} | bought in {C} | hook {#2-30}

## diabetes diary
blood_sugar/sugar.add/log_glucose :: Enters a value of blood sugar
value/mmol:d(2.5..19.5):Value in mmol/l; when/moment:(fasting~nothing eaten yet~straight out of bed~before breakfast|before_meal~lunch is on the table~just about to eat|after_meal~just had dinner~right after lunch|night~middle of the night~couldn't sleep):When; insulin?/units:n(1..30):Units of insulin; sport?/exercise!rest:bool~after a long run~I was at the gym^lazy day~no sport today:After sport!No sport
{value}, {when}<, took {insulin} units> | {when} and I'm at {value}<, {sport}> | sugar is {value}<. {sport}>, {when}<, {insulin} units> | {when}: {value}<, so {insulin} units> | it says {value}, {when}<, {sport}><, I injected {insulin}>
~ needle {#2-9} | strip {#2-50} of the box | {N} called | feet are cold

carb_meal/sugar.meal :: Enters a meal
meal/what:dish:What was eaten; carbs/grams:n(5..140):Carbohydrates in grams; time?/at:time(5..22):When; guess?/estimated!weighed:bool~just a guess~roughly^weighed it~it says so on the pack:Estimated!Weighed
{meal}, {carbs} g of carbs<, {guess}> | had {meal}<at {time}>, that's {carbs} grams<. {guess}> | {carbs} carbs for {meal}<, {guess}> | ate {meal}, {carbs} grams of carbohydrates<, at {time}>
~ plate for {#2-4} | {N} cooked | {#2-9} olives | kilo {#60-99}

## burglar alarm
arm_alarm/alarm.set/house_alarm :: Switches the alarm on or off
armed/on!off/disarmed:bool~we're leaving, switch it on~all out, alarm on~lock us up for the night^I'm home, switch it off~kill the alarm~the kids are back, alarm off:On!Off; zone?/part:(ground~downstairs|upper~upstairs|garage|garden|all~the whole house):Zone; delay?/wait:mark(15..300):Wait before; silent?/quiet!loud:bool~without the siren~silently^with the siren:Silent!Loud
{armed}<, {zone} only><, but give us {delay}> | {armed}<in {delay}><. {silent}> | please: {armed}<, just {zone}> | {armed}<, {zone}><, {silent}>
~ dog is in room {#2-6} | {N} has key {#2-9} | last false alarm at {T} | code is on page {#2-90}

alarm_events/alarm.history :: Events of the alarm
date/day:past:Day; zone?/part:(ground~downstairs|upper~upstairs|garage|garden):Zone; only_real?/no_tests!all:bool~no tests please~only real ones^tests too:Only real alarms!Tests too
Q:did the alarm go off {date}<, {zone}> | Q:what happened {date}<in the {zone}><? {only_real}> | Q:anything {date}<, {zone}><, {only_real}> | Q:alarms {date}<, {only_real}>
=> {M} events :: There were {M} events. || at {T} :: It was at {T}.

## ferry and bridge
crossing_fare/ferry.fare/price_of_crossing :: Price of a crossing
adults/grown_ups:n(1..6):Adults; children?/kids:heads(1..4):Number of children under twelve; vehicle/with:(foot~no car~on foot|bike~with our bikes~on a bicycle|car~with the car|caravan~with car and caravan|motorbike~on the motorbike):Vehicle; return?/both_ways!one_way:bool~there and back~return^one way~only there:Return!One way
Q:{adults} grown-ups<and {children}>, {vehicle}<, {return}> | Q:what do {adults} adults pay<with {children}>, {vehicle}<, {return}> | Q:{adults} adults<and {children}>, {vehicle}. how much<{return}> | Q:{vehicle}, {adults} adults<, {children}><, {return}>, price?
=> {X} euros :: It costs {X} euros.

bridge_open/bridge.open :: Opens the bridge for a ship
ship/vessel:any(Marlin|Aurora|barge 7|Stella|Old Tom|Kormoran):Ship; mast/height:len(6..38 m):Height of the mast; direction/way:(in~coming in~wants into the harbour|out~going out~wants to sea):Direction; time?/at:time:Time; tug?/with_tug!alone:bool~a tug pulls it^on its own engine:With a tug!Alone
{ship} {direction}, mast is {mast}<, at {time}> | the {ship} is {direction}<around {time}>, {mast} high<, {tug}> | open for {ship}, {direction}, {mast} mast<. {tug}> | {mast} of mast, {direction}: {ship}<at {time}>
~ {#2-9} cars wait | tide in {#2-6} hours | {N} is on the bridge | pier {#2-9}

## quilts and curtains
quilt_cloth/sewing.quilt :: Cloth needed for a quilt
width_cm+length_cm/width+height:pair(80..220,90..240<@{a} by {b}@{a}x{b}@{a} x {b} cm@{a} wide and {b} long):Width in cm+Length in cm; layers?/sheets:n(2..5):Layers; colours?/tones:row(red|white|mustard|teal|grey|plum|navy|sand):Colours; border?/edge!no_border:bool~with a border^no border:With a border!No border
Q:how much cloth for a quilt of {width_cm}<, {layers} layers> | Q:{width_cm}<in {colours}><, {border}>, what do I buy | Q:quilt {width_cm}<, {layers} layers><, {border}> | Q:I want to sew one of {width_cm}<, colours {colours}> | Q:for a bed of {width_cm}<, {border}>, metres?
=> {Y} metres :: You need {Y} metres.

curtain_order/sewing.curtain :: Orders a curtain
drop/height:len(0.6..3.5 m):Height; width/window_width:len(0.5..6 m):Width of the window; kind/type:(blackout~no light at all must come in~for a dark bedroom|sheer~you can see through it~thin and light|thermal~it's so cold by the window~keeps the heat in):Kind; rings?/with_rings!rail:bool~with rings^for a rail:With rings!For a rail; count?/pieces:n(1..8):How many
{drop} high, window of {width}, {kind}<, {rings}> | {kind}: {width} wide, {drop} drop<. {count} of them> | I need curtains, {kind}, the window is {width} and they hang {drop}<, {rings}> | curtain for {width} of window, {drop} long, {kind}<, {count} pieces>
~ room {#2-9} | sun from {T} | {N} measured | nail {#2-9}

## swimming and rowing
log_swim/swim.add :: Enters a swim
distance/metres:len(0.2..5 km):Distance; minutes?/time:dur(5..120 min):Time; stroke/style:(crawl~all crawl~freestyle|breast~breaststroke|back~on my back|butterfly~butterfly all the way):Stroke; outside?/open_water!pool:bool~in the lake~in the sea^in the pool:Open water!Pool
swam {distance}<in {minutes}>, {stroke}<, {outside}> | {distance} {stroke}<, {outside}><, took me {minutes}> | {minutes} in the water, {distance}, {stroke}<. {outside}> | I did {distance}, {stroke}<in {minutes}><, {outside}>
~ lane {#2-8} | water had {#16-28} degrees | {N} was faster | locker {#2-90}

boat_crew/rowing.crew :: Enters the crew of a boat
boat/name:any(Swift|Heron|Otto|Blue Four|Lotte):Boat; crew/rowers:list(first):Rowers; cox?/steers:first:Who steers; distance?/km:d(2..24):Kilometres; calm?/flat_water!waves:bool~water like glass~calm^waves~rough:Calm!Waves
{crew} in the {boat}<, {cox} steers><, {distance} km> | the {boat} went out with {crew}<. {cox} steered><, {calm}> | {boat}: {crew}<, {distance} kilometres><, {calm}> | {crew} took the {boat}<, {calm}>
~ back at {T} | oar {#2-20} is cracked | bridge {#2-5} | {#2-9} swans

## wine and cheese
cellar_find/cellar.find :: Finds bottles in the cellar
grape/kind:(riesling~Riesling|merlot~Merlot|pinot~Pinot|malbec~Malbec):Grape; year?/vintage:year:Year; max_price?/up_to:most(money 6..90 eur):Highest price; dry?/not_sweet!sweet:bool~a dry one~nothing sweet^a sweet one~something sweet:Dry!Sweet
Q:any {grape}<from {year}><, {max_price}> | Q:do we have {grape}<, {dry}><, {max_price}> | Q:{year} {grape}, still there<? {dry}> | Q:guests like {grape}<, {dry}>, what have we got<, {max_price}> | Q:<{dry}, >{grape}<of {year}>
=> {M} bottles in rack {N} :: There are {M} bottles in rack {N}.

turn_cheese/cheese.turn :: Notes that cheeses were turned
shelf/board:any(A3|B1|cellar left|top row|C9):Shelf; wheels/count:n(2..90):Wheels; mould?/mouldy!clean:bool~saw mould~blue spots again^all clean~no mould:Mould seen!Clean; humidity?/air:pct(60..99):Humidity
turned {wheels} on {shelf}<, {mould}> | {shelf}: {wheels} wheels<. {mould}><, air at {humidity}> | {wheels} wheels turned, {shelf}<, {humidity} humidity><, {mould}> | did {shelf}, that's {wheels}<, {mould}>
~ {#8-14} degrees | {N} salts | {#2-12} weeks old | knife {#2-5}

## building site
pour_slab/concrete.order :: Orders concrete
volume/cubic:vol(0.5..60 m3):Volume; strength/class:(C20/25~C20|C25/30~C25|C30/37~C30~the strong one):Class; pump?/with_pump!chute:bool~with a pump~the slab is behind the house~we can't get near with the truck^the truck can drive right up~no pump:With a pump!No pump; date/day:date:Day; time/at:time(6..17):Time
{volume} of {strength} on {date} at {time}<, {pump}> | {date}, {time}: {volume}, {strength}<. {pump}> | we pour {date} {time}, need {volume} {strength}<, {pump}> | {strength}, {volume}, {date} at {time}<. {pump}>
~ gate {#2-5} | {#2-12} men | slab of {#12-40} cm | {N} signs

crane_lift/crane.lift :: Plans a lift with the crane
load/what:any(roof truss|window stack|boiler|pallet of tiles|steel beam|hot tub):Load; mass/weight:mass(0.1..12 t):Weight; to_height/up_to:len(3..60 m):Height; wind_limit?/max_wind:n(20..70):Not above this wind in km/h; night?/after_dark!daylight:bool~after dark~at night when the street is empty^by daylight:At night!By daylight
{load} of {mass} up to {to_height}<, {night}> | lift the {load}, {mass}, to {to_height}<, not with more than {wind_limit} km/h wind> | {to_height} up with the {load}, it weighs {mass}<. {night}> | the {load} ({mass}) must go up {to_height}<, {night}>
~ road closed from {T} | hook {#2-4} | {N} waves | {#2-9} parked cars

site_hours/site.hours :: Enters hours of a worker
worker/name:first:Worker; start+end/from+to:hours(6..19):; break_min?/pause:dur(15..90 min):Break; task/work:(walls~laid bricks~on the walls|roof~up on the roof|digging~dug~with the digger|cleaning~swept up):Work; rain?/bad_weather!dry:bool~in the rain~poured all day^dry:Bad weather!Dry
{worker} {start}, {task}<, {break_min} break> | {worker} {task} {start}<, minus {break_min}><, {rain}> | {start}: {worker}, {task}<. {rain}> | put down {worker} {start}, {task}<, {break_min} pause>
~ floor {#2-6} | container {#2-9} | boots size {#38-48} | {N} was ill

## theatre of kids
cast_child/play.cast :: Gives a child a part
child/name:first:Child; part/role:any(moon|third sheep|king|tree|narrator|ghost|fox):Part; understudy?/stand_in:first:Who steps in; lines/words:n(1..60):Lines to learn; sings?/with_song!no_song:bool~has to sing^doesn't sing~no song:Sings!Doesn't sing; costume?/dress_size:n(98..164):Size of the costume
{child} is the {part}, {lines} lines<, {sings}> | the {part} goes to {child} ({lines} lines)<, {understudy} steps in> | {child}: {part}<, size {costume}>, {lines} lines<. {sings}> | let {child} play the {part}, that's {lines} lines<, {understudy} as a stand-in>
~ row {#2-9} | mother sews | {#2-9} songs | rehearsal {T}

## beekeeper's shop
fill_jars/honey.jars :: Fills honey into jars
kind/honey:(lime~lime blossom|forest~dark forest honey|spring~the light spring one|heather):Honey; jar/size:mass(125..1000 g):Size of a jar; count/jars:n(4..300):Jars; label?/with_label!bare:bool~with our label^without a label:With a label!Without; creamy?/stirred!clear:bool~stirred till creamy~creamy^clear and runny~liquid:Creamy!Clear
{count} jars of {kind}, {jar} each<, {creamy}> | {kind} into {count} jars of {jar}<, {label}> | fill {count} {jar} jars with {kind}<. {creamy}><, {label}> | {jar} jars, {count}, {kind}<, {label}>
~ drum {#2-6} | market at {T} | {N} sticks labels | lid {#2-5} is bent

## night bus
report_driver/bus.report :: Praise or complaint about a drive
line/bus:any(N3|88|12|X40|5):Line; kind/type:(praise~the driver was lovely~what a kind man at the wheel|complaint~he drove like mad~braked so hard I fell~was on the phone while driving|lost~I left something inside):Kind; time/at:time:Time; stop?/at_stop:street:Stop; answer?/call_back!no_answer:bool~please write back~I want an answer^no answer needed:Wants an answer!No answer
{line} at {time}: {kind}<, stop {stop}><, {answer}> | {kind}, {line}, {time}<. {answer}> | on the {line} at {time}, {kind}<, near {stop}> | about the {line} {time}. {kind}<, {answer}>
~ seat {#2-40} | {#2-9} people laughed | ticket {#2-6} | {N} saw it

seat_free/bus.seats :: Whether seats are free on a coach
to/destination:city:To; date/day:nearday:Day; people/seats:n(1..9):Seats; table?/at_table!any_seat:bool~with a table~we want to play cards^any seat will do:At a table!Any seat; window?/by_window!aisle:bool~by the window~I want to look out^on the aisle~my legs are long:By the window!On the aisle
Q:{people} to {to} {date}<, {window}> | Q:are there {people} seats to {to} {date}<, {table}> | Q:coach to {to} {date}, we're {people}<. {window}> | Q:room for {people} {date} to {to}<, {table}>
=> {M} :: There are {M} seats.

## translator's desk
translate_job/jobs.translate :: Takes a text for translation
file/text:file:File; from?/source:language:From; to/target:language:Into; words/length:n(90..20000):Words; certified?/stamped!plain:bool~it's for the court~with a stamp~for an office abroad^just for us~no stamp:With a stamp!Plain; deadline/by:date:Until
{file} into {to}, {words} words, by {deadline}<, {certified}> | {words} words<from {from}> into {to}: {file}, until {deadline}<. {certified}> | we need {file} in {to} on {deadline}<, {certified}>, it has {words} words | {file}<, {from}> to {to}, {words} words, {deadline}<, {certified}>
~ page {#2-60} is a scan | {N} reads it again | client {#2-40} | since {T}

interpreter/jobs.interpret :: Books an interpreter
language/from_into:language:Language; where/kind:(court~a trial~for the judge|hospital~at the doctor's~he's in hospital|phone~on the phone~only a call|conference~on a stage~in a booth):Where; date/day:date:Day; start+end/from+to:hours(8..18):; woman?/female!no_preference:bool~a woman please~she'd rather have a woman^doesn't matter who:A woman!No preference
{language}, {date} {start}, {where}<, {woman}> | {where}: {language} on {date} {start}<. {woman}> | somebody who speaks {language}, {where}, {date} {start}<, {woman}> | {date} {start} we need {language}, it's {where}<, {woman}>
~ case {#100-900} | room {#2-90} | {N} pays | {#2-5} people talk

## toy library
borrow_toy/toys.lend :: Lends toys
family/name:surname:Family; toys/items:list(any(train set|puppet|marble run|kite|rocking horse|puzzle|drum)):Toys; weeks/for:days(1..6 weeks):How long; batteries?/with_batteries!none:bool~with batteries^without batteries:With batteries!Without; missing?/parts_missing:n(1..9):Parts missing already
the {family}s take {toys} for {weeks}<, {batteries}> | {toys} to {family}, {weeks}<. {batteries}> | {family}: {toys}, {weeks}<, {missing} pieces missing before> | lend {family} {toys} for {weeks}<, {batteries}>
~ shelf {#2-30} | age {#2-9} | {N} broke the last one | fee of {#2-6}

toy_age/toys.find :: Finds toys
age/years:n(1..14):Age; players?/kids:n(1..6):Children; quiet?/silent!loud:bool~nothing noisy~it should be quiet^may be loud:Quiet!Loud; kind?/type:(building~something to build|puzzle~to puzzle over|outdoor~for outside|music~to make music):Kind
Q:my girl is {age}<, {kind}><, {quiet}> | Q:something for a {age} year old<, {kind}> | Q:what do you have for {players} kids of {age}<, {quiet}> | Q:for {age} years<, {kind}><. {quiet}> | Q:he turns {age}<, {kind}>, ideas?
=> {W} {W2} :: Try {W} {W2}.

## mountain rescue
log_rescue/rescue.log :: Enters a rescue
place/where:any(north ridge|Devil's Step|hut path|blue lake|glacier edge):Where; hurt/injured:n(1..9):Injured people; how/transport:(helicopter~flew them out|stretcher~carried them down|walking~could walk themselves|sled~pulled on a sled):How; start+end/alarm+back:hours(4..22):; rope?/with_rope!no_rope:bool~had to abseil~with the long rope^no rope needed:With a rope!No rope
{place}: {hurt} hurt, {how}, {start}<, {rope}> | {hurt} injured at {place}, we {how}, {start}<. {rope}> | {start} at {place}, {how}, {hurt} people hurt<, {rope}> | enter {place} {start}: {hurt} injured, {how}
~ height {#1200-3400} m | {#2-9} of us | minus {#2-15} | {N} led

avalanche_level/rescue.level :: Danger of avalanches
region/area:any(Westkar|Sonnblick|Upper Valley|Lakeside|Ridge 4):Region; above?/height:len(800..3500 m):Above this height; tomorrow?/next_day!today:bool~tomorrow~we go tomorrow^today~right now:Tomorrow!Today
Q:how dangerous is {region}<above {above}><, {tomorrow}> | Q:can we ski in {region}<, {tomorrow}> | Q:{region}<over {above}>, avalanche level?<{tomorrow}> | Q:snow in {region} safe<above {above}><, {tomorrow}>
=> level {M} :: It is level {M}.

museum_entry/museum.sell :: Sells entry to a museum
adults/grown_ups:n(1..6):Adults; children?/kids:heads(1..4):Number of children; guide?/audio_guide!no_guide:bool~with the audio guide~we'd like those headphones^no audio guide:With an audio guide!Without; special?/exhibition:any(Dinosaurs|Ice Age|Glass|Puppets|Space):Special exhibition
{adults} adults<, {children}><, {guide}> | {adults} grown-ups<and {children}><for {special} too> | we come with {adults} adults<and {children}><. {guide}> | entry: {adults} adults<, {children}><, {special}><, {guide}>
~ wheelchair at door {#2-4} | {#2-9} lockers | {N} has been here before | open till {T}

## clocks and lamps
set_clock/clocks.adjust/move_hands :: Moves the hands of a clock
clock/which:(tower~the tower clock|hall~the clock in the hall|kitchen~the kitchen clock|station~the station clock):Clock; minutes/shift:signed(1..58@forward~{x} minutes forward~ahead by {x} minutes~is {x} minutes slow, put it right~lost {x} minutes, push it on@back~{x} minutes back~is {x} minutes fast, put it back~gained {x} minutes, turn it back):Minutes; chime?/strike!mute:on(let it chime~with chimes^don't let it chime~silently):Chimes
{clock} {minutes}<, {chime}> | {clock} {minutes} please<, {chime}> | {clock}: {minutes}<. {chime}>
~ weights of {#5-40} kilos | step {#20-200} | {N} has the crank | since {T}

led_strip/leds.set/strip_light :: Sets a strip of lamps
strip/which:any(desk|shelf|bed|stairs|tv|bar):Strip; brightness/level:lvl(0..255):Brightness; hex?/colour_code:rgb(#):Colour as a hex code; effect?/mode:(steady~no flicker~quite steady|pulse~breathing in and out|rainbow~all colours in turn|strobe~flashing):Effect
{strip} strip {brightness}<, {hex}><, {effect}> | the {strip} lights {brightness}<in {hex}> | {strip} {brightness} please<, {effect}><, {hex}> | turn the {strip} strip {brightness}<and {hex}><. {effect}>
~ cable of {#2-9} m | {N} watches a film | plug {#2-6} | song {#2-20}

sprinkle_zone/irrigation.set :: Changes how long a zone is watered
zone/area:any(front lawn|roses|zone 3|vegetables|back hedge):Zone; minutes/change:signed(1..40@longer~{x} minutes longer~{x} more minutes~{x} min more@shorter~{x} minutes shorter~{x} minutes less~cut by {x} minutes):Minutes; days?/from:nearday:From; rain_stop?/skip_when_wet!always:on(skip it when it rains^even when it rains):Skips rainy days
{zone} {minutes}<from {days}><, {rain_stop}> | water the {zone} {minutes}<, {rain_stop}> | {zone}: {minutes}<, {days}> | the {zone} should get {minutes}<. {rain_stop}>
~ valve {#2-9} | {#25-38} degrees | {N} planted it | tank at {#10-90} percent
"""
