"""Relations (see relating.py): wheels, thunder, typing, pizzas, glasses, pages a day, savings, posts and cuts, the next mark, shares of three, prices backwards and step by step, what is cheaper by weight, lifts and buses, drops, stacks, models and maps."""
from relating import situations

ROWS = r"""
= d:P 20 26 28 29 60 65 70; km:D 0.5 12 1
d: the wheel is {} cm across | tyres of {} cm diameter | a wheel with {} cm in diameter
km: a ride of {} km | {} km to school | over {} kilometres
? d km >> round(km * 100000 / (math.pi * d)) >> how many turns does it make | number of rotations | how often does the wheel turn >> {out} times. | About {out} turns.
? d >> @1 math.pi * d >> how far does it roll in one turn, cm | circumference in cm | cm per turn >> {out} cm.

= secs:P 2 3 4 5 6 7 8 9 10 12 15; v:P 330 340 343
secs: thunder came {} s after the lightning | {} seconds between flash and bang | i counted {} from the flash to the thunder
v: sound goes {} m/s | with {} metres a second for sound | speed of sound {} m/s
? secs v >> secs * v >> how far away is it, metres | distance in m | how many metres off is the storm >> {out} m. | It is {out} metres away.
? secs v >> @2 secs * v / 1000 >> how far in km | kilometres away | distance in km, 2 decimals >> {out} km. | It is {out} km away.

= wpm:I 25 110; total:I 300 9000
wpm: i type {} words a minute | typing {} wpm | she writes {} words per minute
total: a text of {} words | {} words to type | the report has {} words
? wpm total >> round(total / wpm) >> minutes needed, whole | how many minutes does it take | time in minutes (rounded) >> {out} minutes. | About {out} minutes.
? wpm total >> m = round(total / wpm); m // 60,, m % 60 >> hours and minutes for it | how long, h and min >> {0} h {1} min.

= a:P 24 26 28 30 32; b:P 36 38 40 42 45 50; pa:M 6 14; pb:M 12 26
a: the small pizza is {} cm | the little one {} cm across | a pizza of {} cm
b: the large one is {} cm | and one of {} cm | the big one {} cm across
a pa: a pizza of {a} cm costs {pa} | small one {a} cm for {pa} | {a} cm across at {pa}
b pb: one of {b} cm {pb} | the large one {b} cm for {pb} | {b} cm across at {pb}
? a b >> @2 (b / a) ** 2 >> how many times as much pizza is the large one | by what factor is the big one larger in area | area of the big one against the small one >> {out} times. | {out}.
? a pa b pb >> @2 100 * pa / (math.pi * (a / 2) ** 2),, 100 * pb / (math.pi * (b / 2) ** 2) >> price of 100 cm2 for both, small first | what do 100 square cm cost of each, small one first >> {$0} and {$1}.
? a pa b pb >> raw "the large one" if pb / b ** 2 < pa / a ** 2 else "the small one" >> which is the better deal by area | where do i get more for my money | which is cheaper per square centimetre >> {out}. | It is {out}.

= bottles:J 2 24; ml:P 330 500 700 750 1000 1500; glass:P 100 125 150 200 250 300
ml: bottles of {} ml | {} ml in a bottle | a bottle holds {} ml
bottles ml: {bottles} bottles of {ml} ml | {bottles} bottles, {ml} ml each | {ml} ml a bottle, {bottles} bottles
glass: glasses of {} ml | {} ml a glass | i pour {} ml each time
? bottles ml glass >> bottles * ml // glass >> how many full glasses | glasses in all (full ones) | for how many glasses is it enough >> {out} glasses. | {out}.
? bottles ml >> @2 bottles * ml / 1000 >> litres altogether | how many litres is that >> {out} litres.
? ml glass >> ml // glass >> full glasses from one bottle | glasses out of a single bottle >> {out}.

= pages:I 120 900; done:I 10 100; day:J 8 60; if done < pages - day
pages: the book has {} pages | {} pages in all | a novel of {} pages
done: i'm on page {} | read {} so far | {} pages are behind me
day: {} pages a day | i read {} a day | {} every evening
? pages done day >> ceil (pages - done) / day >> how many days until i'm through | days to the end | when am i done, in days >> {out} days. | In {out} days.
? pages done >> @1 done / pages * 100 >> how many percent have i read | share read in % | percent done >> {out}%. | {out} percent.
? pages done >> pages - done >> how many pages are left | pages still to go >> {out} pages.

= goal:S 80 3000; have:S 10 900; week:M 5 60; if have + week < goal
goal: the bike costs {} | i want to save {} | a phone for {}
have: i've got {} | {} in the jar | there are {} already
week: {} a week | i put aside {} each week | {} of pocket money weekly
? goal have week >> ceil (goal - have) / week >> how many weeks | weeks until i can buy it | how many weeks to go >> {out} weeks. | In {out} weeks.
? goal have >> @2 goal - have >> what is still missing | how much more do i need | missing sum >> {$out}. | {$out} are missing.
? goal have >> @1 have / goal * 100 >> how many percent do i have | percent saved >> {out}%.

= length:I 12 300; gap:P 1.5 2 2.5 3 4 5
length: a straight fence of {} m | {} metres of fence in a line | a row {} m long
gap: a post every {} m | posts {} metres apart | one each {} m
? length gap >> floor length / gap + 1 >> posts with one at each end | how many posts, both ends | number of posts if it starts and ends with one >> {out} posts. | {out}.
? length gap >> floor length / gap - 1 >> posts without the two ends, the walls hold those | how many between two walls, none at the ends >> {out} posts.

= a:I 8 90; b:I 8 90; gap:P 2 2.5 3 4 5
a b: a field of {a} by {b} m | {a} m x {b} m | a garden {a} metres long and {b} wide
gap: a post every {} metres | posts each {} m | one post for {} m
? a b gap >> ceil 2 * (a + b) / gap >> posts all round | how many posts around it | posts needed for the whole fence >> {out} posts. | {out}.
? a b >> 2 * (a + b) >> metres of fence all round | how long is the fence | length around it >> {out} m.
? a b >> @2 a * b / 10000 >> in hectares | how many hectares is that | size in ha >> {out} ha.

= pieces:J 3 12; mins:I 6 90; other:J 3 16; if pieces != other
pieces mins: sawing a log into {pieces} pieces takes {mins} min | {mins} minutes for cutting a beam into {pieces} pieces | {pieces} pieces from a trunk in {mins} minutes
other: {} pieces | now into {} | and for {}
? pieces mins other >> @1 mins / (pieces - 1) * (other - 1) >> how long at the same speed, minutes | minutes then (count the cuts) | time for that, min >> {out} minutes. | It takes {out} minutes.
? pieces mins >> @1 mins / (pieces - 1) >> minutes for one cut | how long is a single cut >> {out} minutes.

= x1:I 40 100; x2:I 40 100; x3:I 40 100; goal:P 70 75 80 85 90; if 0 < 4 * goal - x1 - x2 - x3 <= 100
x1 x2 x3: {x1}, {x2} and {x3} so far | tests {x1} {x2} {x3} | i got {x1}, {x2}, {x3}
goal: i want an average of {} | the mean should be {} after four | {} on average is needed
? x1 x2 x3 goal >> 4 * goal - x1 - x2 - x3 >> what do i need in the fourth | points in the next one | which score next >> {out}. | You need {out}.
? x1 x2 x3 >> @2 (x1 + x2 + x3) / 3 >> my average now | mean so far | average until now >> {out}. | The average is {out}.

= n:J 4 30; mean:I 14 70; extra:I 5 95; if extra != mean
n mean: {n} people, {mean} years on average | the average of {n} values is {mean} | {n} players with a mean of {mean}
extra: one more of {} comes | a new one with {} | then {} is added
? n mean extra >> @2 (n * mean + extra) / (n + 1) >> the new average | average then | what's the mean with the new one >> {out}. | The new average is {out}.
? n mean >> n * mean >> what do they add up to | their total | sum of all >> {out}.
? n mean extra >> @2 (n * mean - extra) / (n - 1) >> if instead one with {extra} goes: the average of the others | {n} with a mean of {mean}, the one with {extra} leaves: new mean >> {out}.

= total:S 60 90000; pa:J 1 9; pb:J 1 9; pc:J 1 9
total: {} to share | an inheritance of {} | a win of {}
pa pb pc: {pa}:{pb}:{pc} for {A}, {B} and {C} | in the ratio {pa} to {pb} to {pc} | three get it as {pa}:{pb}:{pc}
? total pa pb pc >> s = pa + pb + pc; @2 total * pa / s,, total * pb / s,, total * pc / s >> the three shares | what does each get | how much for each >> {$0}, {$1} and {$2}. | They get {$0}, {$1}, {$2}.
? total pa pb pc >> @2 total * max(pa, pb, pc) / (pa + pb + pc) >> the largest share | how much is the biggest part >> {$out}.

= sale:M 4 900; off:P 10 15 20 25 30 35 40 50 60 70
sale: reduced to {} | sale price {} | now {} in the sale
off: after {}% off | {} percent were taken off | that's with {}% discount
? sale off >> @2 sale / (1 - off / 100) >> what did it cost before | old price | the price before the sale >> {$out}. | It was {$out}.
? sale off >> @2 sale / (1 - off / 100) - sale >> how much was taken off | what do i save >> {$out}. | You save {$out}.

= old:M 5 900; now:M 3 800; if 1.02 * now < old
old: was {} | before {} | instead of {}
now: now {} | today {} | only {}
? old now >> @1 (old - now) / old * 100 >> how many percent off is that | discount in percent | by how many percent cheaper >> {out}%. | That is {out} percent off.
? old now >> @2 old - now >> how much less | saving | what do i save >> {$out}. | You save {$out}.

= price:M 10 2000; up:P 5 8 10 12 15 20 25; down:P 5 10 12 15 20 25
price: {} at first | it cost {} | price {}
up: raised by {}% | up {} percent | first {}% more
down: then {}% less | later cut by {} percent | after that down {}%
? price up down >> @2 price * (1 + up / 100) * (1 - down / 100) >> price in the end | what does it cost then | final price >> {$out}. | In the end {$out}.
? up down >> @2 (1 + up / 100) * (1 - down / 100) * 100 - 100 if (1 + up / 100) * (1 - down / 100) > 1 else 100 - (1 + up / 100) * (1 - down / 100) * 100 >> total change in percent, without sign | by how many percent does it differ from the first, sign aside >> {out}%.

= ga:P 125 200 250 400 500 750; pa:M 1 8; gb:P 300 450 600 800 1000 1500; pb:M 2 15; if ga < gb
ga pa: {ga} g for {pa} | a pack of {ga} g at {pa} | {pa} for {ga} grams
gb pb: {gb} g for {pb} | or {gb} g at {pb} | {pb} for {gb} grams
? ga pa gb pb >> a = pa / ga * 1000; b = pb / gb * 1000; raw f"the first, {a:.2f} against {b:.2f} a kilo" if a < b else f"the second, {b:.2f} against {a:.2f} a kilo" >> which is cheaper by the kilo, with both prices | better buy per kg, and the kilo prices | which pack should i take, price per kg of both >> It is {out}. | {out}.
? ga pa >> @2 pa / ga * 100 >> price of 100 g | what do 100 grams cost >> {$out}.
? gb pb >> @2 pb / gb * 1000 >> kilo price | what's that per kg | price of a kilo >> {$out}.

= people:I 8 400; fit:P 6 8 9 12 40 48 55
people: {} people | {} guests to move | a group of {}
fit: {} fit in | {} at a time | room for {} each
? people fit >> ceil people / fit >> how many trips of the lift | buses needed | how many boats are needed for all at once | trips until all are up >> {out}. | {out} times.
? people fit >> -(-people // fit) * fit - people >> free places in the last one | how many seats stay empty >> {out}.

= drip:P 10 12 15 20 30 40; ml:P 0.05 0.1 0.2 0.25
drip: the tap drips {} times a minute | {} drops a minute | a drop falls {} times per minute
ml: {} ml a drop | a drop has {} ml | each of {} ml
? drip ml >> @2 drip * ml * 60 * 24 / 1000 >> litres lost in a day | how many litres a day | water a day in litres >> {out} litres. | {out} litres a day.
? drip ml >> round(drip * ml * 60 * 24 * 365 / 1000) >> litres in a year (365 days, whole) | yearly loss in litres >> {out} litres.

= sheets:P 100 250 500 1000 2500 5000; mm:P 0.08 0.1 0.12 0.2
sheets: a pile of {} sheets | {} pages of paper | {} sheets on top of each other
mm: {} mm each | a sheet is {} mm thick | paper of {} mm
? sheets mm >> @1 sheets * mm / 10 >> height of the pile in cm | how many cm thick | thickness in cm >> {out} cm.

= scale:P 24 32 43 72 87 160; cm:D 3 40 1
scale: a model in 1:{scale} | scale 1:{scale} | built at 1 to {scale}
cm: it is {} cm long | the model measures {} cm | {} cm in the model
? scale cm >> @2 scale * cm / 100 >> length of the real one in m | how long is the original, metres | real length in metres >> {out} m. | The original is {out} m long.

= scale:P 10000 25000 50000 75000 100000 200000; cm:D 0.5 20 1
scale: map scale 1:{scale} | the map is 1 to {scale} | on a 1:{scale} map
cm: {} cm on it | {} cm between the two | i measured {} cm
? scale cm >> @2 scale * cm / 100000 >> km in reality | how many kilometres is that | true distance in km >> {out} km. | It is {out} km.

= scale:P 10000 25000 50000 100000; km:D 0.5 20 1
scale: map scale 1:{scale} | the map is 1 to {scale} | drawn at 1:{scale}
km: {} km in reality | the road is {} km long | two places {} km apart
? scale km >> @1 km * 100000 / scale >> how many cm on the map | length on the map in cm | cm between them on paper >> {out} cm.

= tank:P 40 45 50 55 60 70; use:D 4 11 1; price:P 1.45 1.58 1.62 1.69 1.74 1.81 1.89
tank: the tank holds {} litres | {} litres in the tank | a full tank is {} l
use: it uses {} l per 100 km | {} litres a hundred km | {} l/100 km
price: petrol is {price} a litre | at {price} per litre | a litre is {price}
? tank use >> round(tank / use * 100) >> how far does it go (km) | range in km | km on one tank >> {out} km. | It goes {out} km.
? tank price >> @2 tank * price >> cost of filling it | what does a full tank cost | price of a tankful >> {out}. | It costs {out}.
? use price >> @2 use * price >> fuel cost of 100 km | what do 100 km cost | price of a hundred km >> {out}. | 100 km cost {out}.

= watt:P 5 7 9 40 60 100 150 800 1500 2000; hours:J 1 24; days:P 7 30 31 90 365; cents:P 28 30 32 34 36 40
watt: a device of {} W | {} watts | rated {} W
hours days: {hours} hours a day for {days} days | {days} days, {hours} h each | on {hours} h daily, {days} days
cents: {} cents a kWh | a kWh costs {} cents | {} ct per kilowatt hour
? watt hours days >> @2 watt * hours * days / 1000 >> how many kWh | energy in kWh | consumption in kWh >> {out} kWh. | It uses {out} kWh.
? watt hours days cents >> @2 watt * hours * days / 1000 * cents / 100 >> cost in euros | what does that cost, euros | bill for it in euros >> {out} euros. | It costs {out} euros.

= rise:P 240 260 270 280 300 320; step:P 16 16.5 17 17.5 18 18.5 19
rise: {} cm from floor to floor | the storey is {} cm high | height to climb {} cm
step: a step is {} cm high | {} cm a step | steps of about {} cm
? rise step >> round(rise / step) >> how many steps (nearest) | number of steps, rounded | steps needed >> {out} steps.
? rise step >> @1 rise / round(rise / step) >> exact height of a step when they are all alike | height of each of those steps, 1 decimal >> {out} cm.

= eggs:I 20 400; box:P 6 10 12 30
eggs: {} eggs | the hens laid {} | {} eggs in the basket
box: boxes of {} | {} to a box | cartons for {}
? eggs box >> eggs // box,, eggs % box >> full boxes and eggs left | how many full boxes, how many over | boxes and remainder >> {0} boxes, {1} left. | {0} full boxes and {1} left over.
? eggs box >> ceil eggs / box >> boxes to pack them all | how many boxes for all of them >> {out} boxes.

= beats:I 48 110; years:J 1 90
beats: a pulse of {} | {} heartbeats a minute | the heart beats {} times a minute
? beats >> beats * 60 * 24 >> beats in a day | how often in a day | how many a day >> {out} times.
? beats years >> beats * 60 * 24 * 365 * years >> beats in {years} years (365 days each) | how many in {years} years of 365 days >> {out}.

= floor_:J 0 15; up:J 1 9; down:J 1 12; again:J 1 8; if floor_ + up - down + again >= 0 and floor_ + up - down >= -3
floor_: the lift starts on floor {} | i get in at floor {} | from floor {}
up down again: {up} up, {down} down, {again} up | up {up}, then down {down}, up {again} again | rises {up}, sinks {down}, rises {again}
? floor_ up down again >> floor_ + up - down + again >> on which floor is it now | where does it end | floor at the end >> Floor {out}. | It is on floor {out}.

= front:J 2 40; back:J 2 40
front: i'm {}th from the front | number {} from the front | place {} counted from the front
back: {}th from behind | and number {} from the back | place {} from the end
? front back >> front + back - 1 >> how many stand in the queue | people in the line | how long is the queue >> {out}. | There are {out}.

= dose:P 200 250 400 500 600; every:P 4 6 8 12; days:J 3 14
dose: {} mg each time | tablets of {} mg, one each time | a dose of {} mg
every: every {} hours | one each {} hours | each {} h
days: for {} days | {} days long | {} days in a row
? every days >> 24 // every * days >> how many doses in all | tablets needed | how many tablets do i need >> {out}. | You need {out}.
? dose every >> dose * 24 // every >> mg in a day | how much a day in mg >> {out} mg.
? dose every days >> @1 dose * (24 // every) * days / 1000 >> grams altogether | all together in g >> {out} g.
"""
situations("relations51", ROWS, 15.0, 0.1)
