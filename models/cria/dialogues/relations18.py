"""Relations (see relating.py) told as stories of two steps and more, in the words of those whom they happen to: school and library, kitchen and market, sport and stage, flat and office, animals, post, water and heat, phones and screens."""
from relating import situations

DAY_ROWS = r"""
= shelves:J 4 30; books:I 12 60; lent:I 5 90; if lent < shelves * books / 2
shelves: {} shelves | a library with {} shelves | {} full shelves
books: {books} books on each | each shelf holds {books} | {books} to a shelf
lent: {} are lent | {} are out at the moment | readers have {} of them
? shelves books lent >> shelves * books - lent >> how many are there now | books in the house | what is left on the shelves | Our school library has {shelves} shelves with {books} books each, and {lent} are lent out. How many stand there today | {shelves} racks of {books} dvds, {lent} rented. still here? | {shelves} coops with {books} hens each and the fox took {lent}, how many hens are left | {shelves} trays x {books} seedlings, {lent} sold already; remaining | a cinema has {shelves} rows of {books} seats, {lent} are taken. free ones? | in the car park: {shelves} levels, {books} bays each, {lent} cars inside. bays free | {shelves} packs of {books} cards, {lent} cards lost, cards that remain >> {out}. | {out} are left. | It is {out}.
? shelves books >> shelves * books >> how many fit in all | all together, none lent | total capacity >> {out}. | {out} in all.

= start:S 40 900; perday:M 3 30; days:J 3 12; gift:S 5 60; if start > perday * days
start: i had {} | {} in the purse | starting with {}
perday: {} a day for lunch | spending {} every day | {} daily
days: for {days} days | {days} days long | on {days} days
gift: grandma gave me {} | then i got {} | {} came in
? start perday days >> start - perday * days >> what is left | how much do i still have | money left over | Nina has {start} and spends {perday} a day for {days} days. What does she have then | {start} on the card, {perday} gone each day, {days} days. balance? | holiday money {start}, {perday} a day on ice cream, {days} days: left | had {start}. coffee {perday} each of {days} mornings. what remains >> {$out}. | {$out} is left.
? start perday days gift >> start - perday * days + gift >> and with that on top, what is left | balance with the gift counted | left in the end, the extra included | He had {start}, spent {perday} a day on {days} days and then got {gift}. How much is it now | {start} minus {perday} daily for {days} days plus {gift} from uncle, total now >> {$out}. | It is {$out} now.
? start perday >> floor start / perday >> for how many full days does it last | full days it would last | days until it is used up, whole days | with {start} and {perday} a day, how many full days can i go on >> {out} days. | It lasts {out} days.

= kg:P 5 10 12.5 20 25 50; cost:M 8 90; bag:P 0.25 0.5 1 2 2.5; sell:M 1 12
kg: a sack of {kg} kg | {kg} kg bought | {kg} kilos of nuts
cost: for {} | it cost me {} | the sack was {}
bag: into bags of {bag} kg | {bag} kg a bag | packed by {bag} kilo
sell: sold at {} each | {} a bag | each bag goes for {}
= if kg / bag * sell > cost + 1
? kg bag >> int(kg / bag) >> how many bags does it make | number of bags | bags filled | {kg} kg of coffee in {bag} kg bags, how many | out of {kg} kilos of seed i fill bags of {bag} kg. bags? >> {out} bags. | It makes {out}.
? kg cost bag sell >> int(kg / bag) * sell - cost >> what do i earn | profit of the sack | gain when all are sold | I buy {kg} kg of almonds for {cost}, fill {bag} kg bags and sell each for {sell}. What is my profit | bought {kg} kg at {cost} in all, bags of {bag} kg at {sell}, everything sold: profit | {cost} for a {kg} kg sack, repacked by {bag} kg and sold at {sell} each. how much do i make >> {$out}. | The profit is {$out}.
? kg cost >> cost / kg >> what was a kilo when buying | buying price per kg | price of one kg in the sack >> {$out} a kilo. | It was {$out}.

= lambs:I 12 90; twins:J 2 11; if twins < lambs
lambs: {} ewes | a flock of {} ewes | {} mothers
twins: {twins} of them had twins | {twins} got two lambs each | {twins} with twins
? lambs twins >> lambs + twins >> how many lambs, the others having one each | lambs in all, one from each other | number of lambs | {lambs} ewes, {twins} have twins and the rest one lamb each. lambs? | Of {lambs} cows {twins} had two calves, all others one. How many calves are there | {lambs} guests, {twins} of them eat two rolls and the others one. rolls to bake | {lambs} parents, {twins} with two kids in the class, the rest with one: kids in the class | {lambs} letters, {twins} need two stamps and the others one, stamps needed >> {out}. | It is {out}.
? lambs twins >> lambs * 2 + twins >> mothers and young together | heads altogether, old and young | count all of them, mothers too >> {out}. | {out} in all.

= seats:I 90 900; sold:P 40 50 60 65 70 75 80 85 90 95; full:M 12 60; kid:P 20 25 30 40 50
seats: {} seats | a hall with {} seats | room for {}
sold: {sold}% are sold | {sold} percent of the house is sold | {sold}% taken
full: a ticket is {} | {} a seat | tickets at {}
? seats sold >> seats * sold // 100 >> how many people come, rounded down | tickets sold, full ones | seats taken | {sold}% of {seats} seats are booked. how many people is that, rounded down >> {out}. | It is {out}.
? seats sold full >> seats * sold / 100 * full >> takings of the evening | what comes in | income at the door | The theatre has {seats} seats at {full}, and {sold}% are sold. What are the takings | {seats} seats, {sold}% sold at {full} each: money in | concert: capacity {seats}, {sold} percent full, {full} a ticket. revenue >> {$out}. | It brings {$out}.
? seats sold >> seats - seats * sold // 100 >> how many stay empty (sold ones rounded down) | empty seats | free ones left | {seats} seats and {sold} percent sold, how many can still be had >> {out}. | {out} are free.
? full kid >> full * (100 - kid) / 100 >> price for a child with that reduction | what does a child pay | the reduced ticket | a ticket is {full}, children get {kid}% off. child's price | {full} a seat, {kid} percent less for students, student price >> {$out}. | It is {$out}.
kid: children pay {kid}% less | {kid} percent off for children | {kid}% reduction for kids

= lit:D 0.5 9 1; glass:P 100 125 150 200 250 300 400; people:J 2 30
lit: {} litres of juice | a jug of {} l | {} l in the bowl
glass: glasses of {glass} ml | {glass} ml a glass | each glass takes {glass} ml
people: {people} people | for {people} guests | {people} of us
? lit glass >> floor lit * 1000 / glass >> how many full glasses | glasses i can fill | full glasses out of it | {lit} litres of punch into {glass} ml glasses. how many full ones | From {lit} l of lemonade I pour glasses of {glass} ml. How many glasses get full | {lit} l of cough syrup in {glass} ml bottles: full bottles >> {out} glasses. | {out} full ones.
? lit people >> lit * 1000 / people >> how many ml for each | share of everybody in ml | ml a person | {lit} l split among {people}, ml each | {people} kids share {lit} litres of cocoa, how many millilitres per kid >> {out} ml. | Each gets {out} ml.
? glass people >> glass * people / 1000 >> litres for one glass each | how many litres if everybody has one | litres needed for one round | one {glass} ml glass for each of {people} people, in litres >> {out} litres. | It takes {out} l.

= laps:J 3 40; lap:P 200 250 300 400 500 800 1000; mins:I 5 90; goal:J 2 21
laps: {} laps | {} rounds | i did {} laps
lap: a lap is {lap} m | {lap} m a round | {lap} metres each
mins: in {} minutes | it took {} min | after {} minutes
? laps lap >> laps * lap / 1000 >> how many km is that | distance in km | kilometres run | {laps} laps of {lap} m in km | We skated {laps} rounds on a {lap} metre track. How many kilometres | swam {laps} lengths of {lap} m (long lake!), km? >> {out} km. | It is {out} km.
? laps lap mins >> laps * lap / 1000 / (mins / 60) >> average speed in km/h | km/h on average | how fast was that, km/h | {laps} laps of {lap} m in {mins} minutes, km/h | {mins} min for {laps} times {lap} metres: average km/h | Tim runs {laps} rounds of {lap} m in {mins} minutes. His speed in km/h >> {out} km/h. | It was {out} km/h.
? laps mins >> mins * 60 / laps >> seconds per lap | how many seconds a round | one lap in seconds | {laps} laps took {mins} minutes, seconds for one >> {out} seconds. | It is {out} s.
goal: i want {goal} km | {goal} km is the aim | to make {goal} km
? lap goal >> ceil goal * 1000 / lap >> how many laps for that | laps needed | rounds until i have it | a lap is {lap} m and i want to run {goal} km. how many laps | {goal} km on a {lap} m track, laps (rounded up) >> {out} laps. | It takes {out}.

= pill:P 1 2 3 4; pack:P 14 20 28 30 50 60 90 100; took:J 2 10
pill: {pill} tablets a day | {pill} pills daily | {pill} each day
pack: a pack of {pack} | {pack} in the box | {pack} tablets in the packet
took: since {took} days | {took} days gone | taken for {took} days
= if pill * took < pack
? pill pack took >> pack - pill * took >> how many are left | tablets left in the pack | rest in the box | A box has {pack} tablets, I take {pill} a day and have done so for {took} days. How many are left | {pack} capsules, {pill} daily, {took} days used: remaining | dog tablets: {pack} in the tub, {pill} each day, day {took} is over. left? >> {out} are left. | {out}.
? pill pack took >> (pack - pill * took) // pill >> for how many more full days does it last | days left, whole ones | how long will the rest do, full days | {pack} tablets, {pill} a day, {took} days done. full days left | box of {pack}, {pill} per day, started {took} days ago, how many whole days more >> {out} days. | It lasts {out} more days.

= sheets:P 250 500 1000 2500; mm:P 0.08 0.09 0.1 0.11 0.12 0.15; stack:J 2 40
sheets: {sheets} sheets | a ream of {sheets} sheets | {sheets} pages in a pack
mm: each {mm} mm thick | {mm} mm a sheet | paper of {mm} mm
stack: a stack of {stack} cm | {stack} cm high | a pile {stack} cm tall
? sheets mm >> sheets * mm / 10 >> how high is the pile in cm | height in cm | thickness altogether, cm | {sheets} sheets of {mm} mm, height of the pile in cm | How thick is a block of {sheets} sheets, {mm} mm each, in centimetres >> {out} cm. | It is {out} cm.
? mm stack >> stack * 10 / mm >> how many sheets are in it | number of sheets in the stack | sheets in the pile | a pile {stack} cm high, {mm} mm per sheet: how many sheets | cards are {mm} mm, the tower is {stack} cm. number of cards >> {out} sheets. | It is {out}.
folds: folded {folds} times in half | {folds} folds | i fold it {folds} times
= folds:J 2 12
? mm folds >> mm * 2 ** folds >> how thick is it then, mm | thickness after folding, mm | mm of the folded sheet | paper {mm} mm thick folded in half {folds} times, thickness in mm >> {out} mm. | It is {out} mm.

= floor_w:D 2 9 1; floor_l:D 2 12 1; price:M 9 80; waste:P 5 8 10 12 15
floor_w floor_l: {floor_w} by {floor_l} m | a room {floor_l} m long and {floor_w} m wide | {floor_w} m x {floor_l} m
price: {} a square metre | {} per m² | carpet at {} the m²
waste: {waste}% for waste | {waste} percent more for offcuts | plus {waste}%
? floor_w floor_l price >> floor_w * floor_l * price >> what does the floor cost | price for the room | cost without waste | Laminate for a room of {floor_w} by {floor_l} m at {price} per square metre, total | turf for {floor_w} m x {floor_l} m, {price} a m². cost? | painting a ceiling {floor_w} by {floor_l} m costs {price} per m². bill >> {$out}. | It costs {$out}.
? floor_w floor_l waste >> floor_w * floor_l * (100 + waste) / 100 >> how many m² do i order with that | square metres to buy, waste included | m² with the waste | {floor_w} by {floor_l} m plus {waste}% waste: m² to order >> {out} m². | Order {out} m².
? floor_w floor_l price waste >> area = floor_w * floor_l * (100 + waste) / 100; area * price >> and what does that cost | cost with the waste | total, waste counted | parquet {floor_w} x {floor_l} m, {waste}% waste, {price} per m². total price >> {$out}. | It costs {$out}.

= fresh:D 1 40 1; dry:P 8 10 12 14 15 18 20 22 25 30; jar:P 100 150 200 250 500
fresh: {} kg of fresh apples | {} kg picked | {} kilos fresh
dry: dried {dry}% of the weight is left | {dry} percent remains when dry | they dry down to {dry}%
jar: bags of {jar} g | {jar} g in each jar | {jar} g portions
? fresh dry >> fresh * dry / 100 * 1000 >> how many grams of dried ones | dried weight in g | grams after drying | {fresh} kg of mushrooms dry to {dry}% of their weight. grams? | From {fresh} kg of plums {dry} percent remain after drying, in grams >> {out} g. | It gives {out} g.
? fresh dry jar >> floor fresh * dry / 100 * 1000 / jar >> how many full bags | full portions of dried ones | bags i can fill | {fresh} kg fresh, {dry}% left dry, {jar} g bags: full bags | herbs: {fresh} kg dry down to {dry} %, filled by {jar} g. how many full packs >> {out}. | {out} full ones.

= old:I 60 400; new:I 40 390; price:M 0.1 0.6; if new < old - 5
old new: the old fridge uses {old} kWh a year, the new one {new} | {old} kWh before and {new} kWh now, each year | from {old} down to {new} kWh a year
price: a kWh is {} | {} per kilowatt hour | power at {}
? old new price >> (old - new) * price >> what do i save a year | yearly saving | saved each year | Our old freezer took {old} kWh a year, the new one takes {new}. At {price} a kWh, what do I save yearly | {old} -> {new} kWh per year at {price}/kWh. saved >> {$out}. | It saves {$out} a year.
buy: it costs {} | the new one is {} | i pay {} for it
= buy:S 150 1500
? old new price buy >> buy / ((old - new) * price) >> after how many years has it paid for itself | years until it pays | payback in years | new washer {buy}, saves {old} minus {new} kWh a year at {price}: years to pay off | pump for {buy}, from {old} to {new} kWh a year, kWh {price}. payback time in years >> {out} years. | After {out} years.

= typed:I 35 90; words:I 300 9000; errs:J 1 9
typed: i type {} words a minute | {} wpm | typing {} words per minute
words: a text of {} words | {} words to type | {} words
? typed words >> words / typed >> how many minutes does it take | typing time in minutes | minutes for it | {words} words at {typed} words a minute, minutes | An essay of {words} words typed at {typed} wpm: how many minutes | reading aloud {words} words, {typed} a minute. how long, minutes >> {out} minutes. | It takes {out} minutes.
perpage: a page has {perpage} words | {perpage} words on a page | {perpage} per page
= perpage:P 200 250 275 300 350 400 500
? words perpage >> ceil words / perpage >> how many pages is that | pages, the last one counted | number of pages | {words} words at {perpage} a page, pages | thesis of {words} words, {perpage} words to the page: how many pages >> {out} pages. | It is {out} pages.

= floors:J 3 20; flats:J 2 12; empty:J 1 9; ppl:P 1.8 2 2.1 2.3 2.5
floors flats: {floors} floors with {flats} flats each | {flats} flats on every one of {floors} floors
empty: {empty} are empty | {empty} stand vacant | nobody lives in {empty}
ppl: {ppl} people per flat | on average {ppl} people each
= if empty < floors * flats
? floors flats empty >> floors * flats - empty >> how many are lived in | occupied flats | flats with somebody in | A house of {floors} floors, {flats} flats on each, {empty} of them empty. How many are occupied | hotel: {floors} floors x {flats} rooms, {empty} being painted. rooms to let >> {out}. | {out} are lived in.
? floors flats empty ppl >> (floors * flats - empty) * ppl >> how many people live there | people in the house | inhabitants at that average | {floors} floors of {flats} flats, {empty} empty, {ppl} people in each other one. people in all >> {out} people. | About {out}.

= nest:J 2 9; eggs:P 3 4 5 6; hatched:P 50 60 75 80
nest: {nest} nests | {nest} nests in the wall | found {nest} nests
eggs: {eggs} eggs in each | each with {eggs} eggs | {eggs} eggs a nest
hatched: {hatched}% hatch | {hatched} percent hatched | only {hatched}% come out
? nest eggs hatched >> nest * eggs * hatched / 100 >> how many chicks | chicks on average | hatched ones | {nest} nests with {eggs} eggs each, {hatched}% hatch. chicks? | {nest} pots, {eggs} seeds in each, {hatched} percent come up: seedlings | {nest} teams of {eggs} applicants, {hatched}% pass. how many pass >> {out}. | It is {out}.

= roll:P 10 15 20 25 30 50 100; used:D 0.3 4 1; cuts:J 2 12; if used * cuts < roll
roll: a roll of {roll} m | {roll} m of ribbon | {roll} metres on the reel
used: {} m for each | each takes {} m | {} metres apiece
cuts: {cuts} parcels | {cuts} pieces | {cuts} of them
? roll used cuts >> roll - used * cuts >> how much is left on the roll, m | metres left | rest in m | A roll has {roll} m; I cut {cuts} pieces of {used} m. How much remains | hose {roll} m, {cuts} lengths of {used} m cut off, left in m | {roll} m of cable, used {used} m {cuts} times. metres over >> {out} m. | {out} m is left.
? roll used >> floor roll / used >> how many does it do at most | pieces out of one roll | how many full ones in all | {roll} m of tape and {used} m per parcel, parcels at most >> {out}. | It does {out}.

= hrs:J 3 12; snow:D 0.5 6 1; had:J 2 90
had: {} cm lay there | {} cm at first | there were {} cm
snow: {} cm an hour fall | it snows {} cm per hour | {} cm more each hour
hrs: for {hrs} hours | {hrs} hours long | in {hrs} hours
? had snow hrs >> had + snow * hrs >> how deep is it then, cm | cm of snow afterwards | depth after that in cm | {had} cm of snow, {snow} cm more every hour for {hrs} hours: depth | The tank holds {had} cm of water and rises {snow} cm an hour. Where does it stand after {hrs} hours | hair {had} cm long, grows {snow} cm each month (magic), length after {hrs} months | a plant of {had} cm grows {snow} cm a week. height in {hrs} weeks >> {out} cm. | It is {out} cm.
deep: until there are {deep} cm | up to {deep} cm | to reach {deep} cm
= deep:I 95 300
? had snow deep >> (deep - had) / snow >> after how many hours is it there | hours until then | how long does that take, h | from {had} cm to {deep} cm at {snow} cm an hour, hours | river at {had} cm, rising {snow} cm/h, flood mark {deep} cm. hours left >> {out} hours. | After {out} hours.
"""

situations("relations18", DAY_ROWS, 3.5)
