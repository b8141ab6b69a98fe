"""Rows of counter.py: work, money, machines, school, garden."""
TEXT = """
## museum ! museum
- who painted the blue one | buy it for me | dust the vases | the alarm rings | paint me like that | is it a copy | where did Rembrandt live | hang my picture up | take a photo of {N} | sell postcards

visitors/museum.visitors :: Visitors of a day
date/day:past:Day; hall?/room:(east~the east hall|west~the west wing|cellar~the cellar|garden~the garden):Part of the house
Q:how many visitors {date}<in {hall}> | Q:visitors on {date}? | Q:how many people came {date}<, {hall}> | Q:how full was it {date}
> *on {date} | and the day before {date+-1} | the day after {date+1} | *in {hall} | and {hall}? | the whole house {-hall} | all halls together {-hall} | a week earlier {date+-7} | {hall} on {date}
# 20-3900 visitors :: There were {n}. | {n} visitors. | {n} people came.
! {A:20-60} percent were kids, how many is that | {A:20-60}% came in groups, how many :: {n} * {A} / 100
! at {B:4-18/2} a ticket | each paid {B:4-18/2}, how much money | {B:4-18/2} entry, so the day brought? :: {n} * {B} :: euros
! per hour, we were open {A:6-10} hours | open {A:6-10} hours, how many an hour :: {n} / {A}
! both days together | sum of the two days | the two in total :: {n} + {m}
! by how many percent more or less than the one before, as a positive number | how many percent apart from the day before it, without sign :: abs({n} - {m}) / {m} * 100 :: percent

book_tour/museum.tour :: Books a guided tour
language/lang:language:Language; date/day:date:Day; time/at:time(9..18):Time; people/size:n(2..40):People; topic?/about:(masks|boats|coins|stones|toys):Topic; school?/school_class!adults:bool~a school class~it's for school^adults~no school:School class!Adults
tour in {language} on {date} at {time} for {people}<, {topic}><, {school}> | {people} people, {language}, {date}, {time}<, about {topic}> | book a {language} tour {date} {time}, we are {people}<. {school}> | {date} at {time}, {people} of us want {language}<, {topic} please>
> *in {language} | *at {time} | *{people} people | *on {date} | two more {people+2} | five fewer {people+-5} | half an hour later {time+30} | an hour earlier {time+-60} | the day after {date+1} | *about {topic} | no special topic {-topic} | a school class, by the way {school=true} | adults, no school {school=false} | {people} and in {language} | same thing a week later {date+7}
& and a tour in {language} on {date} at {time} for {people}
@ tour {id} :: The tour is booked: {id}. >> tour
! {B:3-12/2} a head, total | everybody pays {B:3-12/2}, so all | {B:3-12/2} per person makes :: {people} * {B} :: euros
! groups of {A:5-15}, how many groups | at most {A:5-15} per guide, how many guides | {A:5-15} to a group, how many groups :: math.ceil({people} / {A})

## car chargers ! car energy
- mend the plug | wash the windscreen | how far can I drive with a full tank of petrol | sell me a battery | who parks there | call a tow truck | paint the lines | turn the street lamp off | why is power so dear | drive me to {C}

charge/charger.start/start_charging :: Charges a car
plate/car:code:Plate; percent/target:n(30..100):Percent to reach; until?/ready_by:time(4..22):Ready by; solar?/only_solar!grid:bool~with solar power only~from the roof^from the grid too~any power:Only solar!Grid too
charge {plate} to {percent} percent<, by {until}><, {solar}> | {plate}: {percent}%<, ready by {until}> | fill {plate} up to {percent} percent<, {solar}> | {plate} to {percent}<. {solar}>
> *{percent} percent | *to {percent} | ten percent more {percent+10} | *by {until} | an hour earlier {until+-60} | no hurry, any time {-until} | {plate} too | the same for {plate} | only with sun {solar=true} | from the grid is fine {solar=false} | power from anywhere {-solar} | {plate} to {percent} | {percent} by {until}
! the battery holds {A:30-95} kWh, how many kWh is that | with a battery of {A:30-95} kWh, how much is in it then :: {A} * {percent} / 100 :: kWh
! it does {A:250-600} km when full, how far then | full is {A:250-600} km, so how many km :: {A} * {percent} / 100 :: km

kwh_price/charger.price :: Price of a kilowatt hour in cents
place/station:any(Market|Harbour|Rest Stop|School|Lidl Yard|Depot|Hill Farm):Station; fast?/fast_charge!slow:bool~fast~the fast one^slow~the slow one:Fast!Slow
Q:what's a kWh at {place}<, {fast}> | Q:power price at {place} | Q:cents per kWh at {place}<? {fast}> | Q:how much do they take at {place}<, {fast}>
> and at {place}? | *at {place} | the fast one? {fast=true} | the slow one {fast=false} | fast or slow, whatever {-fast}
# 19-89 cents :: A kWh is {n} cents. | {n} cents. | It is {n} cents.
! {A:10-80} kWh in euros | {A:10-80} kWh cost how many euros | so {A:10-80} kWh, euros? | i load {A:10-80} kWh, that's how many euros :: {n} * {A} / 100 :: euros
! difference over {A:20-80} kWh in euros | for {A:20-80} kWh, how many euros between the two :: abs({n} - {m}) * {A} / 100 :: euros
! how many kWh for {A:5-40} euros | {A:5-40} euros buys how many kWh :: {A} * 100 / {n} :: kWh
! {A:10-60} kWh a week, a year of 52 weeks in euros | a year with {A:10-60} kWh a week, 52 weeks, in euros :: {n} * {A} * 52 / 100 :: euros

## loans and books ! book
- read it to me | how does it end | write a review | is {N} still alive | turn the heating in the reading room up | sell my old books | translate it | what's a sonnet | glue page {n} | who stole it

keep_longer/loans.extend :: Lets a reader keep a book longer
card/reader:no(1000..9999):Number of the card; title/book:book:Title; weeks/by:n(1..6):Weeks
{card} wants {title} for {weeks} weeks more | {weeks} more weeks of {title}, card {card} | extend {title} on {card} by {weeks} weeks | card {card}: {title}, {weeks} weeks longer | may I keep {title} {weeks} weeks more? my card is {card}
> *{weeks} weeks | one week more {weeks+1} | and {title} too | *{title} | the same with {title} | *card {card} | {title} by {weeks} weeks | card {card} as well
& keep {title} for {weeks} weeks more | and {title}, {weeks} weeks longer | same card, {title}, {weeks} weeks | extend {title} too, {weeks} weeks
=> until {D} :: It may be kept until {D}.

late_fee/loans.fee :: What a reader owes for late books in euros
card/reader:no(1000..9999):Number of the card; paid?/with_paid!only_open:bool~with what was paid already^only what's open:With paid ones!Only open ones
Q:what does card {card} owe | Q:fees on {card}? | Q:do I owe anything, card {card} | Q:how much is open on {card}<, {paid}> | Q:{card}, late fees?
> and {card}? | *card {card} | with the paid ones {paid=true} | only what is open {paid=false}
& and what do I owe | any fees on it | are there fees on that card | how much is open there
# 0.5-38/2 euros :: It is {n} euros. | {n} euros are open. | {n}.
! for {A:2-5} cards like that | {A:2-5} of us have the same, all? | times {A:2-5} :: {n} * {A} :: euros
! i pay {B:39-60} euros, how much comes back | change from {B:39-60}? :: {B} - {n} :: euros
! it's {B:0.1-0.5/2} a day, how many days late | a day costs {B:0.1-0.5/2}, so how many days was that :: {n} / {B} :: days
! both cards together | the two in sum | our two cards together :: {n} + {m} :: euros

hold_book/loans.hold :: Reserves a book
title/book:book:Title; branch/at:(centre~the centre|north~the north branch|harbour~the harbour branch|bus~the book bus):Branch; card/reader:no(1000..9999):Number of the card; large_print?/big_letters!normal_print:bool~in large print~with big letters^normal print:Large print!Normal print
{title} at {branch} for card {card}<, {large_print}> | reserve {title}, {branch}, card {card}<, {large_print}> | card {card}: {title}, I fetch it at {branch} | hold {title} for {card} at {branch}
> *at {branch} | {branch} instead | *{title} | {title} too | and {title}, same place | in large print {large_print=true} | normal print {large_print=false} | for card {card} | {title} at {branch}
& reserve {title} at {branch} too | and hold {title} for me at {branch} | same card: {title}, {branch}, {large_print}
@ place {id} :: Reserved, number {id}. >> hold

## store room ! work
- who is the boss here | sweep the floor | drive the fork lift | buy a new scale | how heavy is an elephant | send it to {C} | unpack box {n} | when is lunch | sew the torn bag | hire {N}

in_stock/store.count :: How many pieces of an article are in stock
article/code:code:Article; hall?/place:(A~hall A|B~hall B|C~hall C|yard~the yard):Hall; reserved?/with_reserved!only_free:bool~with the reserved ones^only the free ones:With reserved ones!Only free ones
Q:how many {article} have we got<in {hall}> | Q:stock of {article}<, {hall}> | Q:{article}, how many left | Q:do we have {article}<in {hall}>, how many<? {reserved}> | Q:count of {article}
> and {article}? | *{article} | *in {hall} | and {hall}? | all halls {-hall} | everywhere {-hall} | only the free ones {reserved=false} | with the reserved ones {reserved=true} | {article} in {hall}
# 3-2800 pieces :: There are {n}. | {n} pieces. | We have {n}.
! {A:2-90} are promised, what's free | minus {A:2-90} for the customer | {A:2-90} go out today, left? | if {A:2-90} of them are broken, how many are good :: {n} - {A}
! {A:6-48} to a pallet, how many pallets | on pallets of {A:6-48} | {A:6-48} fit on one pallet, pallets needed :: math.ceil({n} / {A}) :: pallets
! {B:0.2-40/2} each, the value of all | worth, at {B:0.2-40/2} apiece | one costs {B:0.2-40/2}, what is the lot worth :: {n} * {B} :: euros
! each weighs {B:0.2-9/1} kg, total weight | {B:0.2-9/1} kilos apiece, all of them? :: {n} * {B} :: kg
! {A:3-60} a day, how many days | we use {A:3-60} a day, lasts how many whole days :: math.floor({n} / {A}) :: days
! both together | sum of the two articles | add the one before :: {n} + {m}

move_goods/store.move :: Moves goods to another place
article/code:code:Article; pieces/count:n(2..300):Pieces; aisle/to_aisle:(A~aisle A~row A|B~aisle B~row B|C~aisle C~row C|D~aisle D~row D|E~aisle E~row E|F~aisle F~row F):Aisle; level/shelf:n(1..7):Level; fragile?/careful!sturdy:bool~fragile~careful with it^sturdy:Fragile!Sturdy
{pieces} {article} to {aisle}, level {level}<, {fragile}> | move {pieces} of {article} into {aisle} on level {level}<. {fragile}> | {article}: {pieces} pieces, {aisle}, level {level} | put {pieces} {article} up to level {level} in {aisle}<, {fragile}>
> *{aisle} | *to {aisle} | level {level} | one level higher {level+1} | one level down {level+-1} | *{pieces} | ten more of them {pieces+10} | *{article} | {article} too, same place | it's fragile {fragile=true} | not fragile {fragile=false} | {aisle}, level {level} | {pieces} to {aisle} | the same for {article}
& move {pieces} of them to {aisle}, level {level} | put {pieces} of those into {aisle} on level {level} | take {pieces} to {aisle}, level {level}, {fragile}
! how many have I moved in all | total pieces moved | sum of the pieces :: {S:pieces} :: pieces
! {B:0.2-9/1} kg each, how heavy was that | at {B:0.2-9/1} kg apiece, weight? :: {pieces} * {B} :: kg

order_goods/store.order/reorder_goods :: Orders more of an article
article/code:code:Article; pieces/count:n(5..900):Pieces; by?/needed_by:date:Needed by; express?/fast!normal:bool~express~quickly please^normal delivery~no express:Express!Normal
order {pieces} of {article}<, by {by}><, {express}> | {pieces} more {article}<, {express}> | we need {pieces} {article}<by {by}> | reorder {article}, {pieces} pieces<, {express}>
> *{pieces} | a hundred more {pieces+100} | fifty less {pieces+-50} | *by {by} | a week later is fine {by+7} | express {express=true} | no express {express=false} | without a date {-by} | {article} too, as many | *{article} | double-check: {pieces}, not more | {pieces} by {by} | any delivery is fine {-express}
& order {pieces} more of it | then order {pieces}, {express} | reorder {pieces} of those | we need {pieces} more, order them by {by}
@ order {id} :: Ordered: {id}. >> order
! at {B:0.2-30/2} each | one is {B:0.2-30/2}, the whole order? | {B:0.2-30/2} apiece makes :: {pieces} * {B} :: euros
! {B:0.2-30/2} each plus {A:5-20} for shipping | {B:0.2-30/2} a piece and {A:5-20} freight :: {pieces} * {B} + {A} :: euros

## pharmacy ! health
- cure my cough | is the doctor in | how does aspirin work | weigh me | sell me a toothbrush | why is it so dear | what's wrong with my ear | take my blood pressure | read the leaflet to me | wash the window

packs_left/pharmacy.stock :: Packs of a medicine on the shelf
medicine/name:any(Nasodol|Ibumax|Calmin|Ferrosan|Tussolan|Optivit|Dermal|Gastrofit):Medicine; strength?/mg:ints(100|200|400|500|600|800):Milligrams; branch?/shop:(centre~in the centre|station~at the station|hospital~at the hospital):Branch
Q:do you have {medicine}<{strength}>, how many packs | Q:packs of {medicine}<, {branch}> | Q:how many {medicine}<{strength} mg> are left<{branch}> | Q:{medicine} on the shelf? | Q:is there {medicine}<{branch}>, how many
> *{medicine} | and {medicine}? | *{branch} | {branch}? | with {strength} mg | any strength {-strength} | in all shops {-branch} | {medicine} {branch} | and {strength} mg
# 1-90 packs :: There are {n} packs. | {n} packs. | {n} are left.
! {A:10-50} pills a pack, how many pills | a pack has {A:10-50} pills, all of them? :: {n} * {A} :: pills
! i take {C:2-4} a day and a pack has {A:10-50}, how many days for all packs | packs of {A:10-50}, {C:2-4} a day, how many days :: {n} * {A} / {C} :: days
! {B:3-40/2} a pack, the whole shelf | at {B:3-40/2} each, worth? :: {n} * {B} :: euros

reserve_pack/pharmacy.reserve :: Puts packs aside for somebody
medicine/name:any(Nasodol|Ibumax|Calmin|Ferrosan|Tussolan|Optivit|Dermal|Gastrofit):Medicine; packs/count:n(1..9):Packs; person/for:person:For whom; branch?/shop:(centre~in the centre|station~at the station|hospital~at the hospital):Branch; prescription?/has_prescription!over_counter:bool~with prescription~she has a prescription^no prescription~without prescription:On prescription!Without
{packs} {medicine} for {person}<, {branch}><, {prescription}> | put {packs} packs of {medicine} aside for {person}<, {prescription}> | {person} fetches {packs} {medicine}<{branch}><. {prescription}> | {medicine}, {packs} packs, {person}<, {branch}>
> *{packs} | one pack more {packs+1} | *for {person} | {person} too, the same | *{medicine} | *{branch} | {branch} instead | with prescription {prescription=true} | no prescription {prescription=false} | wherever, no special shop {-branch} | {packs} packs of {medicine}
& put {packs} aside for {person} | {packs} of those for {person}, {prescription} | reserve {packs} packs for {person} | keep {packs} for {person}
@ slot {id} :: They are put aside, number {id}. >> slot
! a pack is {B:3-40/2}, total | {B:3-40/2} each, what does it cost | at {B:3-40/2} a pack :: {packs} * {B} :: euros
! {A:10-50} in a pack, {C:2-4} a day, lasts how long | packs have {A:10-50} and she takes {C:2-4} a day, how many days :: {packs} * {A} / {C} :: days

## timers and alarms ! time
- what time is it in {C} | mend my watch | how long is a day on Mars | wake up my neighbour | buy a clock | call me when it rains | sing me awake | who invented the hour | is it late | what should I cook

set_alarm/alarms.set :: Sets an alarm
time/at:time(4..22):Time; days?/repeat_on:wds:Days of the week; label?/note:any(gym|school|pills|bus|bread|call mum):Label; loud?/loudly!soft:bool~loud~really loud^softly~not too loud:Loud!Soft
alarm at {time}<, {days}><, for {label}> | wake me at {time}<, {days}><, {loud}> | {time} please<, {days}><. {loud}> | get me up at {time}<, {loud}> | ring at {time}<{days}>, {label} | I have to be up by {time}<, {days}>
> *at {time} | *{time} | ten minutes later {time+10} | half an hour earlier {time+-30} | five minutes more sleep {time+5} | a quarter of an hour later {time+15} | *{days} | only this once, no days {-days} | just once {-days} | louder, I sleep deep {loud=true} | softly {loud=false} | call it {label} | no label {-label} | one more at {time} | and a second one at {time} | {time} and {loud}
! how long do I sleep if I go to bed {A:6-9} hours before that, in minutes | {A:6-9} hours of sleep are how many minutes :: {A} * 60 :: minutes
& and an alarm at {time} | also wake me at {time}, {days} | and at {time} an alarm for {label}
@ alarm {id} set :: The alarm is set: {id}. >> alarm

start_timer/timers.start :: Starts a timer
minutes/length:n(1..90):Minutes; label?/for:any(eggs|tea|pizza|laundry|nap|plank):Label
timer {minutes} minutes<, {label}> | {minutes} minutes for the {label} | count {minutes} minutes down<, {label}> | {label}: {minutes} min | {minutes} min timer<for the {label}>
> *{minutes} minutes | two minutes more {minutes+2} | five minutes longer {minutes+5} | a minute less {minutes+-1} | {minutes} more for the {label} | it's for the {label} | no name for it {-label} | another one, {minutes} minutes | and {label}, {minutes} minutes
& and a timer of {minutes} minutes | also {minutes} minutes for the {label} | start a timer too, {minutes} minutes
! in seconds? | how many seconds is that | that's how many seconds :: {minutes} * 60 :: seconds
! how many of those in {A:2-9} hours | fits how often into {A:2-9} hours :: {A} * 60 / {minutes}
! all timers together, minutes | sum of those timers | total minutes :: {S:minutes} :: minutes

drop_alarm/alarms.delete :: Deletes an alarm by its number
alarm/number:code:Number
delete alarm {alarm} | {alarm} off | I don't need {alarm}
& delete it again | no, take that alarm out | I can sleep in, delete it | cancel that alarm

## forecasts ! weather
- make it stop raining | lend me an umbrella | why is snow white | knit me a scarf | fly me down to {C} | close the window, it's wet | who forecasts this | shovel the snow | is climate change real | dry my clothes

forecast/weather.forecast/outlook :: Temperature that is expected in degrees Celsius
place/town:city:Place; day/date:date:Day; night?/at_night!by_day:bool~at night~in the night^by day~in the daytime:At night!By day
Q:how warm will it be in {place} on {day}<, {night}> | Q:{place} {day}, temperature<? {night}> | Q:forecast for {place}, {day}<, {night}> | Q:what's {place} going to have {day}, degrees | Q:is {place} cold {day}<, {night}>
> *in {place} | and in {place}? | *on {day} | the day after? {day+1} | and the day before {day+-1} | at night? {night=true} | and in the daytime {night=false} | {place} on {day} | a week later {day+7} | day or night, doesn't matter {-night} | what about {place}
# -15-36 degrees :: {n} degrees are expected. | It is {n} degrees. | {n} °C.
! whats that in fahrenheit | in Fahrenheit | and in F :: ({n}) * 9 / 5 + 32 :: °F
! how many degrees between the two places | difference of the two | so the gap is :: abs(({n}) - ({m})) :: degrees
! mean of the two | average of both :: (({n}) + ({m})) / 2 :: degrees

rain_sum/weather.rain :: Rain of a month in mm
place/town:city:Place; month/of_month:(january|march|may|july|september|november):Month; year?/in:no(1990..2025):Year
Q:rain in {place} in {month}<{year}> | Q:how much does it rain in {place} in {month}<{year}> | Q:{place}, {month}: mm of rain<, {year}> | Q:rainfall {place} {month}
> *in {place} | and {month}? | *in {month} | *in {year} | any year, just the usual {-year} | the year after {year+1} | the year before {year+-1} | {place} in {month} | what about {place}
& and the rain there in {month} | how much does it rain there in {month} | rain there, {month}
# 1-240 mm :: It is {n} mm. | {n} mm of rain. | {n} mm.
! on a roof of {A:20-200} square metres, how many litres | {A:20-200} m2 of roof catch how many litres | a garden of {A:20-200} m², litres? :: {n} * {A} :: litres
! per day, with 30 days | a day on average, 30 days | on 30 days, how much a day :: {n} / 30 :: mm
! both together | add the two | sum of the two :: {n} + {m} :: mm
! how many barrels of {A:100-300} litres from {C:20-90} square metres | {C:20-90} m² of roof, barrels of {A:100-300} l, how many :: {n} * {C} / {A} :: barrels

## orchard ! garden
- bake an apple pie | chase the birds | how old is the oak | sell me a ladder | which apple is sweetest | dig a pond | call the neighbour | paint the shed | is it too late to sow | catch the mole

log_picking/orchard.log/note_harvest :: Notes what was picked
tree/row:no(1..60):Tree; crates/boxes:n(1..40):Crates; kind/fruit:(apple~apples|pear~pears|plum~plums|cherry~cherries|quince~quinces):Fruit; date?/day:past:Day; picker?/by:first:Who
tree {tree}, {crates} crates of {kind}<, {date}> | {crates} crates {kind} from tree {tree}<, picked by {picker}> | {picker} picked {crates} crates of {kind} from {tree}<, {date}> | {kind}, tree {tree}: {crates} crates<, {date}>
> tree {tree} gave {crates} | and tree {tree}, {crates} too | {tree} {crates} | *{crates} crates | tree {tree}: {crates}, same fruit | *{kind} | {kind} from {tree}, {crates} | it was {date} | picked by {picker} | nobody to name {-picker} | two crates more {crates+2} | one less {crates+-1} | the next tree gave the same {tree+1} | the next one too {tree+1} | {crates} crates of {kind} from {tree}
! how much is that in total | crates in all? | sum of the crates | all together how many crates | that makes how many crates now :: {S:crates} :: crates
! {A:8-20} kg a crate, so how many kilos | a crate weighs {A:8-20} kg, all of it? | at {A:8-20} kg per crate :: {crates} * {A} :: kg
! all crates at {A:8-20} kg each | the lot, {A:8-20} kg a crate :: {S:crates} * {A} :: kg
! juice: {B:5-9} litres a crate | {B:5-9} litres of juice from a crate, so? :: {crates} * {B} :: litres

water_trees/orchard.water :: Waters trees
tree/row:no(1..60):Tree; litres/amount:n(10..120):Litres; start/from:time(5..22):Start; slow?/drip!fast:bool~slowly~drop by drop^fast:Slowly!Fast
tree {tree}, {litres} litres at {start}<, {slow}> | {litres} litres for tree {tree}, {start}<. {slow}> | water {tree} with {litres} l at {start}<, {slow}> | at {start} {litres} litres on {tree}
> *{litres} litres | ten litres more {litres+10} | five less {litres+-5} | *at {start} | an hour later {start+60} | half an hour earlier {start+-30} | tree {tree} too | the same for {tree} | the tree next to it too {tree+1} | slowly {slow=true} | fast {slow=false} | {litres} for tree {tree} | speed doesn't matter {-slow}
& and {litres} litres of water for it at {start} | water that tree, {litres} litres at {start} | give it {litres} litres at {start}, {slow}
! in buckets of {A:8-15} litres | how many cans of {A:5-15} litres is that :: {litres} / {A}
! total litres | all the water together | sum of the litres :: {S:litres} :: litres
! a cubic metre is {B:1-6/2} euros, cost | {B:1-6/2} euros per 1000 litres, what does it cost :: {litres} * {B} / 1000 :: euros

## marks of a class ! school
- do my homework | ring the bell | when are the holidays | who is the headmaster | write a poem about {N} | is {N} ill | clean the board | explain fractions | drive the bus | what's for lunch

enter_mark/marks.add :: Enters a mark of a pupil
pupil/name:first:Pupil; subject/in:(maths|physics|music|french~French|history|sport~PE|art):Subject; mark/grade:n(1..6):Mark; date?/day:past:Day; oral?/spoken!written:bool~oral~spoken^written~in the test:Oral!Written
{pupil} has a {mark} in {subject}<, {date}><, {oral}> | a {mark} for {pupil} in {subject}<, {oral}> | {subject}: {pupil} {mark}<, {date}> | {pupil}, {subject}, {mark}<. {oral}> | enter a {mark} in {subject} for {pupil}<, {date}>
> *{mark} | a {mark}, I meant | {pupil} {mark} | and {pupil} a {mark} | {pupil} got a {mark} | then {pupil}, {mark} | {pupil} the same | the same for {pupil} | *in {subject} | and in {subject} a {mark} | it was {date} | that was oral {oral=true} | written {oral=false} | one better, they handed it in late {mark+-1} | one worse {mark+1} | {pupil} {mark} in {subject} | no date needed {-date}
! average of all so far | mean of those marks | what's the mean :: {S:mark} / {N:mark}
! sum of the marks | add the marks | all marks added :: {S:mark}

missed_days/marks.absent :: Days that a pupil was away
pupil/name:first:Pupil; term?/in_term:n(1..3):Term; excused?/only_excused!all_days:bool~only excused ones~with a note^excused or not:Only excused!All days
Q:how many days was {pupil} away<, term {term}> | Q:missed days of {pupil}<, {excused}> | Q:{pupil}, days absent<in term {term}> | Q:how often was {pupil} missing
> and {pupil}? | *{pupil} | in term {term} | *term {term} | the whole year {-term} | only excused {excused=true} | all days {excused=false} | what about {pupil}
& how many days was that one away | and the missed days | days away?
# 1-40 days :: {n} days. | It is {n} days. | {n} days away.
! of {A:60-190} school days, in percent | {A:60-190} days of school in all, percent? | what percentage of {A:60-190} days :: {n} / {A} * 100 :: percent
! {A:4-8} lessons a day, lessons missed | with {A:4-8} lessons a day, how many lessons :: {n} * {A} :: lessons
! both together | the two pupils together | sum of the two :: {n} + {m} :: days

## fuel and trips ! car
- wash the van | sell the van | call the garage | what's the speed limit in {C} | teach {N} to drive | change the tyres | where are my keys | paint a stripe | insure it | who dented it

log_fuel/van.fuel/fuel_entry :: Enters a filling
litres/amount:d(8.0..80.0):Litres; euros/paid:d(12.0..150.0):Euros; km/odometer:n(10000..190000):Kilometres on the clock; full?/to_the_top!part:bool~full~to the top^not full~only some:Full!Not full
{litres} litres for {euros} euros at {km} km<, {full}> | {km} km, {litres} l, {euros} euros<, {full}> | filled up {litres} litres, paid {euros}, clock says {km}<, {full}> | {euros} euros, {litres} litres, {km} on the clock
> *{litres} litres | paid {euros} | {euros} euros, I misread | the clock said {km} | {km} km | it was full {full=true} | not full {full=false} | another one: {litres} litres, {euros} euros, {km} km | {litres} litres for {euros} | and then {litres} l, {euros} euros at {km}
! price per litre | what did a litre cost | a litre was how much :: {euros} / {litres} :: euros
! {A:200-900} km with that, litres per 100 km | I drove {A:200-900} km on it, how many litres per 100 | over {A:200-900} km that's what on 100 km :: {litres} / {A} * 100 :: litres
! all the money together | what have I paid in all | sum of the euros | total paid? :: {S:euros} :: euros
! litres in all | all the litres | total litres :: {S:litres} :: litres
! each of {A:2-5} pays the same | split by {A:2-5} of us | shared by {A:2-5}, each pays :: {euros} / {A} :: euros
! and how much is that in gallons, {B:3-4/3} litres each | a gallon is {B:3-4/3} litres, how many :: {litres} / {B} :: gallons

log_trip/van.trip :: Enters a trip
destination/to:city:Where to; km/distance:n(3..900):Kilometres; private?/own_use!business:bool~private~my own trip^business~for work:Private!Business; date?/day:past:Day; driver?/who:first:Driver
{destination}, {km} km<, {private}><, {date}> | drove to {destination}, {km} kilometres<, {private}> | {date}: {destination}, {km} km<, {driver} drove> | trip to {destination}<, {private}>, {km} km | {driver} went to {destination}, {km} km<, {date}>
> *{km} km | and {destination}, {km} km | *to {destination} | private {private=true} | for work {private=false} | that was business {private=false} | {driver} drove | it was {date} | ten km more {km+10} | then {destination}, {km} | {destination} {km} km as well | private or not, leave that out {-private} | no driver {-driver}
& and a trip to {destination}, {km} km | then I drove to {destination}, {km} km, {private}
! at {B:0.2-0.6/2} a km | {B:0.2-0.6/2} euros per km, I get back? | the firm pays {B:0.2-0.6/2} a km, so :: {km} * {B} :: euros
! all km together | how far was that in all | sum of the kilometres | total km? :: {S:km} :: km
! in miles | how many miles | whats that in miles :: {km} / 1.609344 :: miles
! with {A:50-110} km/h, how many hours | at {A:50-110} km/h that takes how many hours | going {A:50-110}, hours? :: {km} / {A} :: hours
! there and back, {B:5-9/1} litres per 100 km, how many litres | both ways at {B:5-9/1} l per 100 km :: 2 * {km} * {B} / 100 :: litres

## databases ! computer
- explain what SQL is | who wrote this query | buy more memory | why is it slow | draw the tables | train the new colleague | what is a foreign key | install windows on it | write the manual | delete table {w}

restore/db.restore/backup.restore :: Restores a database from its backup
database/db:any(shop|crm|wiki_prod|sales_eu|forum|stock2|hr|tickets):Database; date/of:past:Day of the backup; tables?/only:list(any(orders|users|invoices|items|logs|mails|roles|prices)):Only these tables; dry_run?/test_only!for_real:bool~as a dry run~just test it^for real~no dry run:Only tried!For real
restore {database} from {date}<, only {tables}><, {dry_run}> | {database} back to {date}<, {tables} only> | get {tables} of {database} back from {date} | somebody emptied {tables} in {database}, back to {date} please | {tables} in {database} are gone, restore that from the backup of {date}<, {dry_run}> | {database}, backup of {date}<. {dry_run}>
> *from {date} | the day before {date+-1} | a day later {date+1} | only {tables} | just {tables} | {tables} too | all of it, not only that {-tables} | the whole database {-tables} | for real now {dry_run=false} | as a dry run first {dry_run=true} | the same with {database} | *{database} | a week older {date+-7} | and {database} too
=> ((12|48|907|1500|33210|78)) rows :: {1} rows are back.

slow/db.slow/slow_statements :: Counts statements that took longer than a time
database/db:any(shop|crm|wiki_prod|sales_eu|forum|stock2|hr|tickets):Database; slower/longer_than:tick(1000..30000 ms):Least time; limit?/most:n(3..40):At most so many
Q:statements on {database} over {slower} | Q:how many take longer than {slower} on {database}<, at most {limit}> | Q:slow ones on {database}, {slower} or more<, show {limit}> | Q:{database}: what takes over {slower}
> *over {slower} | longer than {slower} | *on {database} | and {database}? | at most {limit} | {limit} are enough | no limit {-limit} | all of them, no limit {-limit} | {database} over {slower}
& and what takes longer than {slower} there | slow ones there, over {slower}
# 1-400 statements :: There are {n}. | {n} statements. | It is {n}.
! {A:20-90} per cent of them are the same, how many | {A:20-90}% come from one job, how many is that :: {n} * {A} / 100
! over {A:2-12} hours, how many an hour | in {A:2-12} hours, per hour? :: {n} / {A}
! how many more or fewer than the last count | difference to the last count :: abs({n} - {m})

size_of/db.size :: Size of a database in GB
database/db:any(shop|crm|wiki_prod|sales_eu|forum|stock2|hr|tickets):Database; indexes?/with_indexes!data_only:bool~with the indexes^without indexes~data only:With indexes!Data only
Q:how big is {database}<, {indexes}> | Q:size of {database}<? {indexes}> | Q:{database}, how many GB | Q:GB of {database}<, {indexes}>
> and {database}? | *{database} | with the indexes {indexes=true} | data only {indexes=false} | indexes or not, whatever {-indexes}
& how big is it | and its size | its size in GB, {indexes}
# 1-900/1 GB :: It has {n} GB. | {n} GB. | It is {n} GB.
! grows {A:1-9} percent a month, size in {C:2-12} months | {C:2-12} months at plus {A:1-9}% each, how big then :: {n} * (1 + {A} / 100) ** {C} :: GB
! at {A:50-200} MB a second, how many minutes to copy | copying at {A:50-200} MB/s takes how many minutes, 1000 MB to the GB :: {n} * 1000 / {A} / 60 :: minutes
! both together | the two in sum | size of both :: {n} + {m} :: GB
! {B:0.02-0.3/2} euros a GB and month, a year | a GB costs {B:0.02-0.3/2} a month, what is a year :: {n} * {B} * 12 :: euros
! on a disk of {A:1000-4000} GB, what percent | a disk has {A:1000-4000} GB, how many percent is it :: {n} / {A} * 100 :: percent

## wedding ! party
- am I in love | write my speech | who catches the flowers | bake the cake | drive the couple to church | what rhymes with ring | sew the dress | is {N} jealous | dance with me | buy a ring

invite/guests.invite :: Invites a guest
guest/name:person:Guest; side/of:(bride~the bride's side~her side|groom~the groom's side~his side):Side; plus?/companions:n(1..5):How many come along; child?/is_child!adult:bool~a child^an adult:Child!Adult; vegan?/eats_vegan!eats_all:bool~vegan~eats no meat^eats everything:Vegan!Eats all
invite {guest}, {side}<, plus {plus}><, {vegan}> | {guest}, {side}<, brings {plus}> | {side}: {guest}<, {vegan}> | put {guest} on the list, {side}<, and {plus} more><. {vegan}>
> *{guest} | {guest} too, {side} | and {guest} | plus {plus} | one more comes along {plus+1} | nobody comes along {-plus} | alone, no companions {-plus} | {side}, sorry | *{side} | vegan, I forgot {vegan=true} | she does eat meat {vegan=false} | {guest} and {plus} more | it's a child {child=true}
! {A:40-120} guests at {B:20-90/2} each, what does it cost | {B:20-90/2} a head for {A:40-120} people :: {A} * {B} :: euros

seat_guest/tables.seat :: Seats a guest
guest/name:person:Guest; table/number:no(1..20):Table; next_to?/beside:first:Next to whom
{guest} at table {table}<, next to {next_to}> | table {table} for {guest}<, beside {next_to}> | put {guest} at {table}<, next to {next_to}>
> *table {table} | at table {table} | the next table {table+1} | next to {next_to} | not next to anybody {-next_to} | anywhere at the table {-next_to} | {guest} there too | the same table for {guest}
& and seat them at table {table} | table {table} for that one, next to {next_to} | put that guest at table {table}

how_many/guests.count :: How many guests there are
side?/of:(bride~the bride's side~her side|groom~the groom's side~his side):Side; answer/said:(yes~said yes|no~said no|open~haven't answered|any~are invited):Answer
Q:how many {answer}<, {side}> | Q:guests that {answer}? | Q:how many guests {answer}<on {side}>
> and how many {answer} | on {side}? | *{side} | both sides {-side} | all of them, both sides {-side}
& how many {answer} by now | and how many guests {answer}
# 4-240 guests :: {n} guests. | There are {n}. | It is {n}.
! tables of {A:6-12}, how many do I need | {A:6-12} to a table, tables? | at {A:6-12} per table, how many tables :: math.ceil({n} / {A}) :: tables
! {B:20-90/2} a head | {B:20-90/2} per guest, total | the menu is {B:20-90/2} each, so :: {n} * {B} :: euros
! {A:2-5} glasses each, bottles with {C:6-8} glasses | {A:2-5} glasses a guest and {C:6-8} glasses a bottle, how many bottles :: math.ceil({n} * {A} / {C}) :: bottles
! {B:0.5-1.5/1} bottles of wine each, so? | {B:0.5-1.5/1} bottles a guest :: {n} * {B} :: bottles

## parking garage ! car
- find my car | who scratched it | wash it | what's the speed limit | sell me a ticket for the opera | repair the lift | is it safe here | pump up my tyre | call a taxi to {C} | drive it out for me

spaces/garage.free :: Free spaces of a level
level/floor:no(1..9):Level; kind?/for:(car~for cars|van~for vans|bike~for motorbikes|disabled~for the disabled):Kind
Q:free spaces on level {level}<, {kind}> | Q:how many places on {level}<{kind}> | Q:is level {level} full, how many left<, {kind}> | Q:level {level}, free?
> *level {level} | and {level}? | one level up {level+1} | the level below {level+-1} | *{kind} | any kind {-kind} | all kinds {-kind} | level {level} {kind}
# 1-140 spaces :: {n} are free. | There are {n} spaces. | {n} spaces.
! of {A:141-220} in all, how many are taken | {A:141-220} spaces on it, so taken? :: {A} - {n}
! {A:2-9} an hour come in, full in how many hours | if {A:2-9} come every hour, how long until full in hours :: {n} / {A} :: hours
! the two levels together | both levels | add the level before :: {n} + {m}
! {A:2-30} buses take {C:3-5} each, do they leave how many | {A:2-9} vans with {C:2-4} spaces each, how many are left :: {n} - {A} * {C}

reserve_space/garage.reserve :: Reserves a space
plate/car:code:Plate; level/floor:no(1..9):Level; date/day:date:Day; hours/length:n(1..24):Hours; roof?/covered!open_air:bool~under the roof~covered^in the open:Covered!Open
{plate}, level {level}, {date}, {hours} hours<, {roof}> | a space for {plate} on level {level}, {date}, for {hours} hours | {date}: {plate} on {level}, {hours} h<. {roof}> | reserve level {level} on {date} for {plate}, {hours} hours<, {roof}>
> *{hours} hours | two hours more {hours+2} | an hour less {hours+-1} | *level {level} | one level higher {level+1} | *on {date} | the day after {date+1} | {plate} too | the same for {plate} | covered {roof=true} | in the open {roof=false} | roof or no roof, no matter {-roof} | {hours} hours on level {level}
& reserve one there for {plate}, {date}, {hours} hours | take one for {plate} on {date}, {hours} hours | ok, one for {plate}, {date}, {hours} h, {roof}
@ space {id} :: Reserved: {id}. >> space
! {B:1-5/2} an hour, total | at {B:1-5/2} per hour | the hour is {B:1-5/2}, so :: {hours} * {B} :: euros
! first hour free, {B:1-5/2} after that | one hour is free, the others {B:1-5/2} :: ({hours} - 1) * {B} :: euros

leave_space/garage.release :: Gives a space back
space/number:code:Number
give {space} back | {space} is not needed | release {space}
& give it back | release it again | we don't need it after all | let it go, I take the bus

## playlists ! music
- who sings that | buy the record | teach me the chords | is it in the charts | write a song | turn the lights red | book tickets for the concert in {C} | record me | translate the lyrics | what's a fugue

add_song/list.add :: Adds a song to a playlist
song/title:song:Song; playlist/list:any(Sunday|Gym|Road trip|Kitchen|Party|Sleep|Focus):Playlist; position?/at:n(1..40):Place in the list; artist?/by:artist:Artist
{song} into {playlist}<, at {position}> | put {song} by {artist} on {playlist} | add {song} to {playlist}<as number {position}> | {playlist}: {song}<, by {artist}> | {song} goes on {playlist}<, place {position}>
> *on {playlist} | on {playlist} too | *{song} | and {song} | {song} as well | the one by {artist} | at place {position} | *number {position} | one place further down {position+1} | at the end, no place {-position} | {song} on {playlist} | whoever sings it {-artist}
& and put {song} on it | add {song} there | {song} by {artist} on that list too

play_list/list.play :: Plays a playlist
playlist/list:any(Sunday|Gym|Road trip|Kitchen|Party|Sleep|Focus):Playlist; room/speaker:any(kitchen|bath|office|garden|bedroom|garage):Room; shuffle?/mixed!in_order:bool~shuffled~mixed up^in order:Shuffled!In order; volume?/level:n(5..90):Volume
play {playlist} in the {room}<, {shuffle}><, volume {volume}> | {playlist} in the {room}<, {shuffle}> | {room}: {playlist}<at {volume}> | I want {playlist} in the {room}<. {shuffle}>
> *in the {room} | the {room} too | *{playlist} | shuffled {shuffle=true} | in order {shuffle=false} | *volume {volume} | ten louder {volume+10} | a bit quieter, {volume} | normal volume {-volume} | {playlist} in the {room} | mixed or not, no matter {-shuffle}
& play it in the {room} | and play that in the {room}, {shuffle} | now let me hear it in the {room}

list_minutes/list.length :: Length of a playlist in minutes
playlist/list:any(Sunday|Gym|Road trip|Kitchen|Party|Sleep|Focus):Playlist
Q:how long is {playlist} | Q:minutes of {playlist} | Q:{playlist}, length? | Q:how many minutes has {playlist}
> and {playlist}? | *{playlist}
& how long is it | and its length in minutes | how many minutes has it got now
# 8-600 minutes :: It has {n} minutes. | {n} minutes. | {n} minutes long.
! in hours | how many hours is that | as hours please :: {n} / 60 :: hours
! songs of {A:2-5} minutes, how many | with {A:2-5} minutes a song, how many songs about, rounded down :: math.floor({n} / {A}) :: songs
! the two together | both lists in a row | add the other :: {n} + {m} :: minutes
! we drive {A:601-900} minutes, how many are without music | {A:601-900} minutes of party, how long is it silent :: {A} - {n} :: minutes
"""
