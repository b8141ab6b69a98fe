"""Trades with a few functions each, and what people of that trade want that none of them does (nearby.py).

## name ! subjects of everyday wishes that one of its functions might grant
- wishes that no function here grants | ...
then functions in the form of args1.py.  In the wishes of a - line {N} is a name, {C} a place, {w} a word, {n} a number, {T} a time, {D} a day of the week."""
TEXT = """
## dentist ! health message appointment
- how long does the anaesthetic last | write me a prescription for painkillers | which toothbrush is best for kids | order {n} boxes of gloves | is Dr {N} on holiday {D}? | send the x-ray of patient {n} to {C} | how much does a crown cost | what did we do with tooth {n} last time | turn the music in the waiting room down | clean the instruments in room {n} | the drill in room {n} is broken, call the repair man | who is the oldest patient we have

book_chair/dentist.book :: Books a patient into a chair
patient/name:person:Patient; chair/room:no(1..6):Chair; day/date:date:Day; time/at:time(8..17):Time
{patient} on {day} at {time}, chair {chair} | put {patient} into chair {chair}, {day}, {time} | {patient} can come {day} at {time}, she gets chair {chair}

open_slots/dentist.free :: Free times of a day
day/date:date:Day; long?/double!short:bool~it takes an hour~a long one^just a short look:Only long slots!Only short slots
Q:when could somebody come on {day}<, {long}> | Q:anything free {day}<? {long}> | Q:gaps on {day}<, {long}>
=> {T}, {T2} :: There is {T} and {T2}.

note_tooth/chart.tooth :: Writes a finding into the chart
patient/of:surname:Patient; tooth/no:no(11..48):Tooth; finding/what:(caries~a hole~rotten|crack~cracked|missing~not there any more|filling~has a filling|crown):Finding
{patient}, tooth {tooth}: {finding} | tooth {tooth} of {patient}: {finding} | chart for {patient}: {tooth}, {finding}

## bakery counter ! food money emergency
- what's the recipe of the plum cake | how many calories has a croissant | hire somebody for the weekend | the oven smokes, call the fire brigade | raise the price of rolls to {n} cents | did {N} clock in today | who baked the bread yesterday | take a photo of the wedding cake | how is the bakery across the street doing | translate the sign for tourists | deliver two cakes to {N} right now | play something quiet in the shop

order_cake/cakes.order :: Takes an order for a cake
kind/cake:(plum~plum cake~with plums|cheese~cheesecake|chocolate~chocolate cake|apple~apple pie|cream~cream cake):Cake; people/portions:n(4..40):For how many; pickup/day:date:When it is fetched; text?/writing:any(Happy 40th|For Mum|Welcome|Well done|Just married):What is written on it
a {kind} for {people} people, {pickup}<, with "{text}" on it> | {kind} on {pickup}, {people} of us will eat<, write "{text}"> | customer wants {kind}, {people} portions, fetched {pickup}

count_left/counter.left :: How many of a ware are left on the counter
ware/item:any(rolls|rye bread|croissants|pretzels|doughnuts|baguettes):Ware
Q:how many {ware} are left | Q:do we still have {ware} | Q:{ware}, are there any? | Q:are we out of {ware}
=> {M} :: There are {M} left.

write_off/counter.waste :: Notes what is thrown away in the evening
ware/item:any(rolls|rye bread|croissants|pretzels|doughnuts|baguettes):Ware; pieces/count:n(1..60):Pieces; charity?/to_charity!thrown:bool~they go to the food bank^into the bin:Given away!Thrown away
{pieces} {ware} left over<, {charity}> | write off {pieces} {ware}<. {charity}> | {ware}: {pieces} nobody wanted<, {charity}>

## house cleaning robot ! household
- iron {n} shirts | wash the windows in the living room | the cat threw up on the sofa, clean the sofa | take the bins out | do the dishes | make my bed | fold the laundry please | empty the dishwasher | water the plants on the sill | dust the shelves | change the sheets in the guest room | cook dinner for {n} | where did {N} leave the mop | buy new filter bags

clean_room/robot.clean :: Sends the robot to vacuum or mop a room
room/where:(kitchen|hall|study|bedroom|bath|everywhere~the whole flat~all of it):Room; mode/how:(vacuum~crumbs everywhere~hoover it|mop~it's sticky~wipe the floor):How; twice?/two_passes!once:bool~go over it twice^once is enough:Two passes!One pass
{room}: {mode}<, {twice}> | {mode}, the {room}<, {twice}> | send it to the {room}, {mode} | the {room} please, {mode}<, {twice}>

robot_home/robot.dock :: Sends the robot back to its station
loud?/beep!silent:bool~and let it beep^quietly:Beeps!Is silent
back to the station<, {loud}> | it should go home<, {loud}> | stop and charge<, {loud}> | dock the thing<, {loud}>

no_go/robot.forbid :: Forbids the robot a room for some hours
room/where:(kitchen|hall|study|bedroom|bath):Room; hours/for:n(1..24):Hours
keep it out of the {room} for {hours} hours | the {room} is off limits for {hours} hours, the baby sleeps | not into the {room}, {hours} hours long

## smart curtains ! household heating light
- turn the lights in the hall off | it's cold, heat the bathroom | bolt the back door | open the garage | is the window in the study open | play the sea sound | order new curtains in blue | wash the curtains | how warm is it in the bedroom | switch the tv on in the living room | ring the neighbour's bell | feed the fish

move_curtain/curtains.set :: Opens or closes a curtain
window/which:(bedroom|study|living_room~living room|kitchen|all~everywhere~all of them):Window; percent/open:pct(0..100):How far open; slow?/silent:bool~slowly~without noise^fast:Slowly
{window} curtain {percent} open<, {slow}> | open the {window} one {percent}<, {slow}> | {percent} for {window}<, {slow}>

sunrise_plan/curtains.wake :: Opens a curtain every morning
window/which:(bedroom|study|living_room~living room|kitchen):Window; time/at:time(5..10):Time; weekend?/also_weekend!workdays:bool~at the weekend too^not at the weekend:At the weekend too!On workdays
{window} up every morning at {time}<, {weekend}> | wake me with the {window} curtain, {time}<, {weekend}> | daylight in the {window} at {time}<, {weekend}>

## car sharing ! car travel money
- wash the car {w} | buy me a used car under {n} thousand | my licence ran out, renew it | fill up at the station on the corner | who scratched the door of {w} | book a parking place at the airport | how many speeding tickets did I get | change the tyres for winter | insure my own car | drive me home please | teach my son to drive | fly to {C} instead, get tickets

reserve_car/cars.reserve :: Reserves a shared car
size/kind:(small~a small one~just for me|family~for the family~five seats|van~a van~we move furniture|electric~an electric one):Size; from/start:moment:From; hours/for:dur(1..48 h):How long; child_seat?/seat!no_seat:bool~with a child seat^no child seat:With a child seat!Without
{size}, {from}, for {hours}<, {child_seat}> | I need a car {from}: {size}, {hours}<. {child_seat}> | {size} from {from} for {hours}<, {child_seat}>

unlock_car/cars.unlock :: Opens a car that is reserved
plate/car:any(B-CS 112|HH-EC 77|K-AR 409|F-SH 31|S-CC 505):Plate
open {plate} | I stand beside {plate}, let me in | {plate} please, doors | unlock {plate}

report_fuel/cars.fuel :: Notes how full the tank is
plate/car:any(B-CS 112|HH-EC 77|K-AR 409|F-SH 31|S-CC 505):Plate; percent/level:pct(5..100):How full; card_used?/paid_by_card!own_money:bool~paid with the car's card^I paid it myself:Paid with the card!Own money
{plate} is at {percent}<, {card_used}> | left {plate} with {percent} in the tank<. {card_used}> | tank of {plate}: {percent}<, {card_used}>

## cinema box office ! tickets film print
- is the new one with {N} any good | who directed {w} | turn the heating down in hall {n} | how old must one be for it | download the film for me | the popcorn machine is stuck, get somebody | what will be on in {C} next month | clean hall {n} | put the trailer on the website | how long does it run | give {N} the evening off | print {n} posters

sell_seats/tickets.sell :: Sells seats for a show
film/title:film:Film; show/time:time(11..23):Show; seats/count:n(1..12):Seats; row?/in_row:any(A|C|F|H|K|M):Row; students?/reduced:n(1..6):How many of them reduced
{seats} for {film} at {show}<, row {row}><, {students} of them students> | {film}, {show}, {seats} seats<in row {row}> | {seats} tickets, {film} {show}<, {students} reduced>

seats_free/hall.free :: How many seats are free for a show
film/title:film:Film; show/time:time(11..23):Show
Q:is {film} at {show} full | Q:room for a school class in {film}, {show}? | Q:how many seats are left, {film}, {show}
=> {M} :: There are {M} seats left.

lost_item/hall.lost :: Enters something that was found in a hall
hall/no:no(1..9):Hall; thing/what:any(grey scarf|black umbrella|red glove|phone with a crack|kid's shoe|wedding ring):Thing; seat?/place:any(F12|H3|K9|under row C|aisle):Seat
found a {thing} in hall {hall}<, seat {seat}> | hall {hall}: {thing}<, {seat}> | somebody left a {thing}<at {seat}>, hall {hall}

## post counter ! message post
- write a letter to {N} for me | what's {N}'s address | how do I get to the post office in {C} | wrap this present | exchange {n} dollars | cancel my newspaper | read me the letter from the bank | is the post open on {D} | buy me an envelope and a pen | sell me a lottery ticket | scan these {n} pages | when was the post founded

parcel_fee/post.fee :: What a parcel costs
country/to:country:Country; weight/kg:mass(0.2..31 kg):Weight; insured?/insurance!uninsured:bool~insured~it's worth a lot^without insurance:Insured!Not insured
Q:{weight} to {country}<, {insured}> | Q:what do I pay for {weight} to {country}<? {insured}> | Q:{country}, {weight}, price<, {insured}>
=> {X} euros :: It costs {X} euros.

track_parcel/post.track :: Where a parcel is
number/code:code:Number
Q:where's {number} | Q:did {number} arrive | Q:my parcel {number} is late | Q:any news of {number}
=> in {C} :: It is in {C}.

redirect_mail/post.redirect :: Sends somebody's mail on to another address
name/person:person:Whose mail; street/to:street:New address; until?/ends:date:Until
{name} moves, send everything on to {street}<until {until}> | forward {name}'s mail to {street}<, till {until}> | mail for {name} goes to {street} now<, until {until}>

## running club ! sport health
- what should I eat before a marathon | my knee hurts, what is it | buy me new shoes, size {n} | who won the {C} marathon | what's my pulse now | book a massage | sell my old bike | how do I stretch my calves | tell {N} to hurry up | is it too hot to run | find somebody to run with me {D} | play my running songs

enter_run/runs.enter :: Enters a training run
km/distance:d(2.0..42.0):Kilometres; time/duration:dur(10..280 min):Time; kind?/type:(easy~slow~with a chat|tempo~fast|intervals~fast and slow in turn|hills~uphill):Kind; with?/partner:first:With whom
{km} km in {time}<, {kind}><, with {with}> | I did {km} kilometres, {time}<, {kind}> | {time} for {km} km today<, {with} came along> | log {km} km, {time}<. {kind}>

week_total/runs.week :: Kilometres of a week
week/no:no(1..53):Week; year?/of:year:Year
Q:how far did I run in week {week}<of {year}> | Q:week {week}<, {year}>, kilometres? | Q:total for week {week}<of {year}>
=> {Y} km :: You ran {Y} km.

join_race/races.join :: Enters somebody for a race
runner/name:person:Who; race/name_of_race:any(Harbour 10k|City Half|Forest Ultra|Night Run|Bridge Mile):Race; shirt?/size:(s~small|m~medium|l~large|xl~extra large):Shirt
sign {runner} up for the {race}<, shirt {shirt}> | {runner} runs the {race}<, {shirt}> | {race}: {runner}<, shirt in {shirt}>

## zoo keepers ! animals
- how long do giraffes live | sell {n} tickets to a school class | paint the monkey house | my dog is lost, have you seen it | buy a second elephant | give the visitors a map | the lion looks ill, is it? | name the baby panda {N} | where do penguins come from | call off the parade on {D} | who was born first, {N} or the bear | pet the goat

feed_animal/zoo.feed :: Notes a feeding
animal/which:any(lions|penguins|otters|tapir|flamingos|bears|lemurs):Animals; food/what:(meat|fish|hay|fruit|insects~crickets):Food; amount/kg:mass(0.2..80 kg):Amount; refused?/left_over!eaten:bool~they left half of it~wouldn't eat^all eaten:Did not eat all!Ate all
{animal} got {amount} of {food}<, {refused}> | {amount} {food} for the {animal}<. {refused}> | fed the {animal}: {food}, {amount}<, {refused}>

move_animals/zoo.move :: Moves animals to another enclosure
animal/which:any(lions|penguins|otters|tapir|flamingos|bears|lemurs):Animals; enclosure/to:any(north house|pool 2|savanna|cage 9|winter hall):Where to; count?/how_many:n(1..20):How many
<{count} >{animal} to the {enclosure} | bring the {animal} over to the {enclosure}<, {count} of them> | the {animal} sleep in the {enclosure} tonight

keeper_talk/talks.plan :: Plans a talk for visitors
animal/about:any(lions|penguins|otters|tapir|flamingos|bears|lemurs):About; time/at:time(9..17):Time; minutes?/length:dur(5..60 min):How long; language?/in:language:Language
talk about the {animal} at {time}<, {minutes}> | {time}: somebody tells about the {animal}<in {language}> | {animal} talk, {time}<, {minutes} long><, {language}>

## garden centre ! garden shopping
- mow my lawn | how do I get rid of snails | is it going to freeze tonight | cut the hedge down to {n} metres | what's the Latin name of basil | dig a pond | carry the bags to my car | why are the leaves yellow | pick the apples | sell my greenhouse | draw me a plan of a herb garden | which mushroom is this

plant_stock/plants.stock :: Whether a plant is in stock
plant/which:plant:Plant; pot_size?/pot:len(9..40 cm):Size of the pot; organic?/bio:bool~organic^not organic:Organic
Q:do you have {plant}<in {pot_size} pots><, {organic}> | Q:any {plant} left<, {organic}> | Q:{plant}<, pot of {pot_size}>? | Q:I'm after {plant}<, {organic}>
=> {M} in row {N} :: There are {M} in row {N}.

mix_soil/soil.mix :: Mixes soil
litres/amount:vol(5..900 l):Amount; for/use:(cactus~cacti|tomato~tomatoes|lawn~a lawn|roses|seedlings~young plants):For what; sand?/extra_sand:pct(5..50):Sand in it
{litres} for {for}<, {sand} sand> | soil for {for}, {litres}<with {sand} sand> | mix me {litres}, it's for {for}<, sand {sand}>

rent_tool/tools.rent :: Lends a tool
tool/what:any(tiller|hedge trimmer|chipper|roller|long ladder|wheelbarrow):Tool; days/for:days(1..3 weeks):Days; deposit?/pledge:money(10..200 eur):Deposit
{tool} for {days}<, deposit {deposit}> | lend me the {tool}, {days}<. I leave {deposit}> | I take a {tool} for {days}<, {deposit} deposit>

## barber ! appointment hair message
- how do I get gum out of hair | sweep the floor | buy {n} bottles of shampoo | which cut suits a round face | is {N} married | the mirror at seat {n} is broken, replace it | what do I owe you | show me photos of last winter's styles | call {N} and say I'm late | pierce my ear | wash the towels | recommend a dentist

plan_cut/salon.plan :: Plans an appointment
customer/name:first:Customer; service/what:(cut~a haircut~a trim|colour~dye it~colouring|shave~a shave|wash~just washing|braids~braid her hair):Service; at/when:moment:When; with?/by:first:By whom
{customer}, {service}, {at}<, with {with}> | {at}: {customer}, {service}<. {with} does it> | {service} for {customer} {at}<, {with} please>

cancel_cut/salon.cancel :: Cancels an appointment
customer/name:first:Customer; day/date:date:Day; fee?/charge!free:bool~charge the fee~it's too late, charge her^no fee:Fee is charged!Free of charge
{customer} can't make it {day}<, {fee}> | cancel {customer} on {day}<. {fee}> | {customer} won't come {day}<, {fee}>

colour_mix/salon.colour :: Notes the colour mixture of a customer
customer/name:first:Customer; tones/shades:row(6.0|7.1|7.3|8.4|9.1|5.5|10.2):Shades; minutes?/time_on:dur(10..60 min):Time on the hair
{customer} has {tones}<, {minutes}> | mixture of {customer}: {tones}<for {minutes}> | {tones} for {customer}<, {minutes} on>

## night shift hotel ! travel message
- carry my bags to the lobby | massage my back | what's the wifi password | is the pool water warm | my tap drips, repair it yourself | fetch my wife from the station | translate the menu | how old is this hotel | tell the people in {n} to be quiet | iron my trousers for {T} | bring the piano to the garden | give me a better room for free

wake_guest/hotel.wake :: Plans a wake-up call
room/no:no(101..612):Room; time/at:time(4..11):Time; again?/second_call:dur(5..30 min):Again after
room {room} wants to be woken at {time}<and again {again} later> | wake {room} at {time}<, again after {again}> | {time} call for {room}<, second one {again} later>

room_charge/hotel.charge :: Puts something on a room's bill
room/no:no(101..612):Room; what/item:any(minibar|dry cleaning|taxi|dinner|phone|sauna):What; amount/sum:money(2..300 eur):How much
{amount} for {what} on {room} | {room} had {what}, {amount} | put {amount} on {room}, it's {what} | bill of {room}: {what} {amount}

late_checkout/hotel.late :: Lets a guest stay longer on the last day
room/no:no(101..612):Room; until/to:time(11..19):Until; fee?/price:money(5..90 eur):Price
{room} may stay until {until}<, for {fee}> | late checkout {room}, {until}<, {fee}> | {room} leaves at {until} only<, costs {fee}>

## office door ! message appointment door office print
- water the palm in the lobby | who ate my yoghurt | order {n} chairs | what's {N}'s salary | print my badge in colour | make coffee for {n} | when was the last fire drill | call the police, somebody shouts outside | where did I park | fix the lift | sort the mail by floor | is it someone's birthday today

let_in/door.let_in :: Lets a visitor in
visitor/name:person:Visitor; host/visits:first:Visits whom; minutes?/badge_for:dur(10..480 min):Badge is good for; escort?/accompanied!alone:bool~somebody walks him up^he knows the way:Accompanied!Alone
{visitor} is here for {host}<, {escort}> | let {visitor} in, visits {host}<, badge for {minutes}> | {visitor} to {host}<. {escort}><, {minutes} badge>

door_log/door.log :: Who came through a door
door/which:(main~main door|side~side entrance|garage|roof):Door; date/day:past:Day; after?/from:time:After this time
Q:who came in by the {door} {date}<after {after}> | Q:{door} door {date}<, from {after} on> | Q:list for {door}, {date}<, after {after}>
=> {P}, {P} :: It says: {P}, {P}.

block_badge/badges.block :: Blocks a badge
badge/no:no(100..9999):Badge; reason/why:(lost~was lost~can't find it|stolen~was stolen|left~left the company|broken~doesn't work):Reason
badge {badge} {reason} | {reason}: badge {badge} | block {badge}, {reason}

## bike repair ! bike repairs car
- buy {n} tins of oil for the shop | how do I get to {C} by bike | who won the tour this year | my child wants to learn riding, teach her | paint the wall blue | what's the speed limit for e-bikes | steal-proof insurance for {N}, make a contract | clean the windows | is the café next door open | what is {N}'s number | sell the house | tell me how a derailleur works

take_bike/repairs.take :: Takes a bike in for repair
bike/which:any(red Tandem|kid's 20"|Cargo 5|black racer|city bike 88|blue folding one):Bike; fault/what:(flat~flat tyre~no air|brakes~brakes don't grip|chain~chain jumps|light~light is out|gears~gears stick):Fault; ready/by:date:Ready; owner?/customer:first:Owner; max_price?/limit:most(money 10..300 eur):Most it may cost
{bike}: {fault}, by {ready}<, belongs to {owner}> | {bike} has this: {fault}. Ready {ready}<, {max_price}> | take in the {bike}, {fault}, until {ready}<, {max_price}>

bike_ready/repairs.ready :: Whether a repair is finished
bike/which:any(red Tandem|kid's 20"|Cargo 5|black racer|city bike 88|blue folding one):Bike
Q:can I fetch the {bike} | Q:is the {bike} done | Q:how far are we with the {bike}
=> ready at {T} :: It is ready at {T}.

rent_bike/bikes.rent :: Rents a bike out
kind/type:(city|mountain~mountain bike|cargo~cargo bike|electric~e-bike|kids~a child's bike):Kind; hours/for:dur(1..48 h):How long; helmet?/with_helmet!no_helmet:bool~with a helmet^no helmet:With a helmet!Without a helmet
{kind} for {hours}<, {helmet}> | I'd like a {kind}, {hours}<. {helmet}> | rent me a {kind} for {hours}<, {helmet}>

## theatre stage ! light music tickets
- who wrote the play | sell me two seats for {D} | learn my lines for me | sew the queen's dress | how long is the interval | get {N} a glass of water, she faints | paint the backdrop green | what did the paper say about us | tune the piano | find a new Romeo | sweep the stage | book the bus for the tour to {C}

light_cue/stage.cue :: Sets a light cue
cue/no:no(1..300):Cue; lamps/group:(front|back|side|floor|moon~the moon):Lamps; percent/level:pct(0..100):Brightness; fade?/seconds:mark(1..60):Fades in; colour?/gel:colour:Colour
cue {cue}: {lamps} at {percent}<, fades in {fade}><, {colour}> | {lamps} {percent} for cue {cue}<in {colour}> | number {cue}, {lamps} on {percent}<, slowly, {fade}>

prop_place/props.place :: Notes where a prop lies
prop/what:any(sword|crown|letter|candle|skull|tea set|lantern):Prop; place/where:any(table left|trunk|wing 2|fly loft|drawer C):Where; act?/for_act:no(1..5):For act
{prop} is on {place}<, for act {act}> | put down: {prop}, {place}<, act {act}> | the {prop} lies at {place}<, needed in act {act}>

curtain_time/stage.times :: When an act begins
act/no:no(1..5):Act; date?/day:date:Day
Q:when does act {act} start<on {date}> | Q:act {act}<, {date}>, time? | Q:how late is it when we come to act {act}<on {date}>
=> {T} :: It starts at {T}.

## weather station ! weather
- make it stop raining | should I take an umbrella to {C} | mow the grass around the masts | why is the sky blue | buy a new rain gauge | when was the coldest day in history | warn {N} by phone | will there be snow at Christmas | repair the wind vane | draw the logo of the station | climb up and look what sits on the mast | convince my boss of climate change

read_sensor/station.read :: What a sensor measures now
sensor/which:(wind|rain|temperature~thermometer|humidity|pressure~barometer):Sensor; mast?/at:no(1..9):Mast
Q:what does the {sensor} say<at mast {mast}> | Q:{sensor} now<, mast {mast}> | Q:read the {sensor}<on mast {mast}>
=> {Y} :: It says {Y}.

day_values/station.day :: Highest and lowest value of a day
sensor/which:(wind|rain|temperature~thermometer|humidity|pressure~barometer):Sensor; date/day:past:Day
Q:{sensor} {date}, highest and lowest | Q:what was the {sensor} like {date} | Q:extremes of {sensor} {date}
=> low {Y}, high {X} :: The lowest was {Y}, the highest {X}.

sensor_fault/station.fault :: Reports a faulty sensor
sensor/which:(wind|rain|temperature~thermometer|humidity|pressure~barometer):Sensor; fault/what:(dead~says nothing|stuck~always the same value|wild~jumps up and down|iced~frozen over):Fault; mast?/at:no(1..9):Mast
{sensor} {fault}<, mast {mast}> | the {sensor}<at mast {mast}>: {fault} | fault: {sensor}, {fault}<, {mast}>

## fire brigade ! emergency
- where does the word fire come from | cook goulash for {n} men | how do I become a fireman | wash engine {n} | my cat is on the tree, climb up | sell the old ladder | what time is it in {C} | give {N} a medal | read me the rules for fireworks | is smoking bad | build a second garage | invite the mayor to the party on {D}

send_engine/brigade.send :: Sends engines to a place
street/where:street:Where; kind/what:(fire~it burns~smoke everywhere|water~cellar under water|accident~two cars crashed|gas~smells of gas|animal~a horse in the canal):What; engines/count:n(1..9):Engines; siren?/with_siren!quiet:bool~with the siren^without the siren:With the siren!Without the siren
{kind}, {street}, {engines} engines<, {siren}> | {engines} engines to {street}: {kind}<. {siren}> | {street}: {kind}. Send {engines}<, {siren}>

hose_check/brigade.hose :: Notes the check of a hose
hose/no:no(1..200):Hose; pressure/bar:press(5..25 bar):Pressure; tight/ok!leaks:bool~tight~held~leaks nowhere^leaks~burst:Tight!Leaks
hose {hose} at {pressure}: {tight} | {hose}, {pressure}, {tight} | checked number {hose} with {pressure}, {tight}

on_call/brigade.duty :: Who is on duty
date/day:date:Day; shift?/part:(day|night~at night|both):Shift
Q:who is on duty {date}<, {shift}> | Q:{date}<, {shift}>: who? | Q:crew for {date}<, {shift}>
=> {P} and {P} :: {P} and {P} are on duty.
"""
