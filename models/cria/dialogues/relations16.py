"""Relations (see relating.py) told as stories, two and three steps long: farm and garden, shop and workshop, road and rail, prints and tapes, wheels, wool and brew, games and clubs."""
from relating import situations

FARM_ROWS = r"""
= hens:I 8 300; lay:J 2 6; wks:J 2 9; broke:J 3 20
hens: {} hens | a flock of {} | i keep {} hens
lay: each lays {lay} eggs a week | {lay} eggs per hen and week
wks: for {wks} weeks | in {wks} weeks
broke: {broke} got broken | {broke} cracked ones
? hens lay wks broke >> hens * lay * wks - broke >> how many good eggs is that | whole eggs left | eggs i can sell | {hens} hens lay {lay} eggs a week each. after {wks} weeks and {broke} broken ones, how many eggs do i have | Grandpa's {hens} hens each lay {lay} eggs per week. In {wks} weeks {broke} eggs broke. How many were sold if the rest was sold | {wks} weeks, {hens} hens, {lay} eggs per hen per week, minus {broke} broken - total? | my {hens} ducks give {lay} eggs a week apiece, i dropped {broke} over {wks} weeks, how many are left >> {out} eggs. | It is {out}.
? hens lay >> hens * lay // 12,,hens * lay % 12 >> how many dozens a week and what's over | full dozens in a week and the rest | {hens} hens at {lay} a week: full dozens, loose eggs | boxes of 12 filled in a week by {hens} hens laying {lay} each, and single eggs left >> {0} dozen and {1} over. | {0} full ones, {1} over.
price: a dozen sells at {} | {} the dozen | i get {} per dozen
= price:M 1.5 6
? hens lay price >> hens * lay // 12 * price >> takings of a week from full dozens | what do the full dozens of one week bring | {hens} hens, {lay} eggs each a week, sold by the full dozen at {price}: weekly takings >> {$out}. | They bring {$out}.

= trees:I 6 300; yieldk:I 8 90; lost:P 5 10 15 20 25 30
trees: {} apple trees | an orchard of {} trees | {} trees
yieldk: {} kg from each | each bears {} kg | {} kilos a tree
lost: {lost}% is bruised | hail spoils {lost} percent | {lost} % goes to waste
? trees yieldk lost >> trees * yieldk * (100 - lost) / 100 >> how many kg are good | kilos to sell | sound fruit in kg | {trees} plum trees with {yieldk} kg each, {lost}% rotten. kilos of good plums | My uncle has {trees} trees that give {yieldk} kg each. {lost}% must be thrown away. How many kilograms remain | cherries: {trees} trees x {yieldk} kg, birds get {lost}%. whats left in kg | harvest of {trees} pear trees, {yieldk} kg per tree, {lost} percent second grade; first grade kilos? >> {out} kg. | It is {out} kg.
crate: {} kg to a crate | crates of {} kg | a crate takes {} kilos
= crate:P 8 10 12 15 18 20 25
? trees yieldk crate >> math.ceil(trees * yieldk / crate) >> how many crates for all of it | crates needed | crates to hold the harvest | {trees} trees, {yieldk} kilos each, crates of {crate} kg. how many crates do i borrow >> {out} crates. | You need {out}.

= cows:J 3 60; milk:I 12 38; feed:D 4 25 1
cows: {} cows | a herd of {} | {} in the shed
milk: {} litres a day each | each gives {} l a day | {} l per cow and day
feed: a cow eats {} kg of hay a day | {} kg of hay per cow and day
? cows milk >> cows * milk * 7 >> litres in a week | how much milk a week | weekly milk | {cows} cows at {milk} litres a day, litres per week | We milk {cows} cows and get {milk} litres from each every day. How much in a week | goats now: {cows} of them, {milk} dl a day each. dl per week >> {out} litres. | It is {out}.
? cows feed >> cows * feed * 30 / 1000 >> tonnes of hay in 30 days | hay for a month of 30 days, tonnes | {cows} cows, {feed} kg hay a day each. how many tonnes for 30 days | How many tonnes of hay do {cows} horses need in 30 days at {feed} kg a day >> {out} t. | It is {out} tonnes.
store: {} kg of hay in the barn | the barn holds {} kilos of hay | {} kg in store
= store:K 900 60000
? cows feed store >> floor store / (cows * feed) >> for how many full days does the hay last | days until the hay is gone, full days | how long will it feed them, in whole days | {store} kg of hay, {cows} animals, {feed} kg each per day, full days it lasts | Winter feed: {store} kilos, {cows} cows eating {feed} kilos a day. How many whole days >> {out} days. | It lasts {out} days.

= rowsn:J 4 40; inrow:J 5 60; dead:J 2 19; if dead < rowsn * inrow / 4
rowsn inrow: {rowsn} rows of {inrow} plants | {rowsn} rows with {inrow} seedlings each | {inrow} in a row, {rowsn} rows
dead: {dead} died | frost took {dead} | {dead} did not come up
? rowsn inrow dead >> rowsn * inrow - dead >> how many are alive | plants left | what is left of them | {rowsn} rows of lettuce, {inrow} in each, snails ate {dead}. how many left | I planted {rowsn} rows of {inrow} tulips and mice took {dead}. How many will flower | theatre with {rowsn} rows of {inrow} seats, {dead} are broken, usable seats | vineyard: {rowsn} rows x {inrow} vines, {dead} dead, living vines? | a car park has {rowsn} rows of {inrow} bays, {dead} closed, bays open >> {out}. | It is {out}. | {out} are left.
kilo: each gives {} kg | {} kg a plant | {} kilos per plant
= kilo:D 0.2 5 1
? rowsn inrow dead kilo >> (rowsn * inrow - dead) * kilo >> harvest in kg | how many kilos in all | kilos to expect | {rowsn} rows of {inrow} tomato plants, {dead} died, the rest give {kilo} kg each. total kilos >> {out} kg. | It is {out} kg.

= acres:D 1 60 1; bags:D 0.5 6 1; price:M 12 90
acres: {} hectares | a field of {} ha | {} ha to sow
bags: {bags} bags per hectare | {bags} sacks a hectare
price: {} a bag | a sack is {} | each bag costs {}
? acres bags price >> math.ceil(acres * bags) * price >> what does the seed cost, whole bags only | cost of the bags needed, rounded up | seed bill for whole bags | {acres} ha at {bags} bags per ha and {price} a bag, only full bags are sold. cost? | The farmer sows {acres} hectares and needs {bags} bags of seed for each. Bags cost {price} and aren't split. What does he pay | lime for {acres} ha, {bags} sacks/ha, {price} the sack (whole sacks), total >> {$out}. | It costs {$out}.
? acres bags >> ceil acres * bags >> bags needed | how many bags do i buy | number of sacks, rounded up | {acres} ha, {bags} bags a ha, how many to order >> {out} bags. | You need {out}.

= lng:I 4 90; gap:P 0.5 1 1.5 2 2.5 3 4 5; if (lng * 2) % (gap * 2) == 0
lng: {} m long | a stretch of {} metres | {} metres of it
gap: a post every {gap} m | posts {gap} m apart | {gap} metres from one to the next
? lng gap >> int(lng / gap) + 1 >> how many posts, with one at both ends | number of posts, ends included | posts needed if it starts and ends with one | A fence {lng} m long has a post at the start, at the end and every {gap} m between. How many posts | lamps along {lng} m of path, {gap} m apart, one at each end. how many lamps | {lng} metre hedge row, bush every {gap} metres including first and last, bushes? | flags on a {lng} m rope every {gap} m from end to end incl. both ends, number of flags | street of {lng} m, trees {gap} m apart on one side beginning at the very start and finishing at the very end, how many >> {out} posts. | It is {out}. | You need {out}.
? lng gap >> (int(lng / gap) + 1) * 2 >> and on both sides of the road | how many for two sides | number for both sides | trees on both sides of an avenue {lng} m long, {gap} m apart, one at both ends. how many trees | a runway {lng} m long with lights on both edges every {gap} m, ends included, lights in all >> {out}. | It is {out}.
? lng gap >> int(lng / gap) >> how many around a closed loop of that length | posts if it is a closed ring | number in a circle, same length | a round pond has an edge of {lng} m, a stone every {gap} m, how many stones | fence around a paddock, {lng} m all the way round, post every {gap} m. posts? | beads every {gap} cm on a closed chain of {lng} cm, how many beads >> {out}. | It is {out}.

= pcs:J 3 40; cutm:J 2 15
pcs: into {pcs} pieces | {pcs} pieces from one log | cut in {pcs}
cutm: each cut takes {cutm} minutes | {cutm} min a cut | a cut needs {cutm} minutes
? pcs cutm >> (pcs - 1) * cutm >> how many minutes does the sawing take | minutes in all | sawing time, minutes | A beam is sawn into {pcs} pieces and each cut takes {cutm} minutes. How long does it take | one log to {pcs} pieces, {cutm} min per cut, total min | how long to cut a baguette tube into {pcs} bits at {cutm} minutes a cut | pipe -> {pcs} lengths, {cutm} min each cut, minutes? | cutting a plank in {pcs} parts one cut after the other, {cutm} minutes each, how many minutes altogether >> {out} minutes. | It takes {out} minutes.
? pcs >> pcs - 1 >> how many cuts is that | cuts needed | number of cuts for one bar | {pcs} pieces from a single rod, how many cuts | how often do i have to break a bar in a line to get {pcs} pieces >> {out} cuts. | {out}.

= floors:J 3 30; secs:P 12 15 18 20 24 25 30 36 40 45; stepsn:I 14 24
floors: to floor {floors} from the ground floor | up to the {floors}th floor from the ground | {floors} storeys up
secs: {secs} seconds a floor | {secs} s per storey
stepsn: {stepsn} steps between floors | {stepsn} stairs a floor
? floors stepsn >> floors * stepsn >> how many steps | steps in all | number of stairs to climb | ground floor to floor {floors}, {stepsn} steps each, how many steps | The postman climbs from the ground floor to the {floors}th, with {stepsn} steps between two floors. How many steps >> {out} steps. | It is {out}.
? floors secs >> floors * secs / 60 >> minutes it takes | how long in minutes | time up in minutes | {floors} floors on foot at {secs} seconds each, minutes | i need {secs} seconds per floor and live {floors} floors up, how many minutes >> {out} minutes. | It takes {out} minutes.

= depth:I 6 60; up:J 3 9; slip:J 1 5; if up > slip and depth > up + 3
depth: the well is {} m deep | a wall {} m high | a pole of {} metres
up slip: climbs {up} m by day and slips {slip} m at night | {up} metres up each day, {slip} down each night
? depth up slip >> -(-(depth - up) // (up - slip)) + 1 >> on which day is it at the top | how many days until it is out | days until the top is reached | A snail in a well {depth} m deep climbs {up} m a day and slides back {slip} m every night. On what day does it get out | frog, {depth} m wall, +{up} m per day, -{slip} m per night. which day is it over | old riddle: {depth} metre pole, beetle goes up {up} by day, down {slip} by night, days to the top? | my worm climbs {up} m each day, slides {slip} m each night, pole {depth} m. day it arrives | how many days does a snail need for {depth} m if it makes {up} m by day and loses {slip} m at night >> On day {out}. | It is day {out}.

= burn:D 0.5 4 1; hgt:I 10 40; hrs:J 2 6; if burn * hrs < hgt
hgt: a candle of {} cm | the candle is {} cm high | {} cm tall
burn: it burns {} cm an hour | {} cm shorter each hour | loses {} cm per hour
hrs: after {hrs} hours | lit for {hrs} hours | it burns {hrs} hours
? hgt burn hrs >> hgt - burn * hrs >> how tall is it | height left in cm | what is left, cm | A candle {hgt} cm tall burns down {burn} cm per hour. How tall is it after {hrs} hours | {hgt} cm of snow, {burn} cm melts every hour. cm left {hrs} hours later | pencil {hgt} cm, {burn} cm shorter each week, length after {hrs} weeks | water stood {hgt} cm high and falls {burn} cm an hour, level after {hrs} h >> {out} cm. | It is {out} cm.
? hgt burn >> hgt / burn >> hours until it is burnt down | how long does it burn altogether, hours | burning time in hours | {hgt} cm candle at {burn} cm an hour, hours till it's gone >> {out} hours. | It takes {out} hours.
"""

ROAD_ROWS = r"""
= aboard:I 20 90; off1:J 3 18; on1:J 2 17; off2:J 2 15; on2:J 3 19; if aboard - off1 + on1 > off2 + 4
aboard: {} people on the bus | {} passengers | the tram carries {}
off1 on1: at the first stop {off1} get off and {on1} get on | {off1} out, {on1} in at the station
off2 on2: at the next {off2} leave and {on2} board | then {off2} out and {on2} in
? aboard off1 on1 >> aboard - off1 + on1 >> how many are there now | passengers then | how many go on | A bus has {aboard} passengers; {off1} get off and {on1} get on. How many now | {aboard} on the ferry, {off1} walk off, {on1} walk on, count? | lift with {aboard} kilos of bags, {off1} kilos taken out, {on1} put in. kilos now >> {out}. | There are {out}.
? aboard off1 on1 off2 on2 >> aboard - off1 + on1 - off2 + on2 >> how many are aboard in the end | passengers after both stops | how many at the end | The train left with {aboard} people. First stop: {off1} off, {on1} on. Second stop: {off2} off, {on2} on. How many are on it now | {aboard} guests, {off1} leave, {on1} come, then {off2} leave and {on2} come - guests now? | library desk: {aboard} books, out {off1}, back {on1}, out {off2}, back {on2}. how many lie there | stock {aboard}, sold {off1}, got {on1}, sold {off2}, got {on2}; stock now | my score: {aboard}, lost {off1}, won {on1}, lost {off2}, won {on2}. where am i >> {out}. | There are {out}.

= circ:P 180 190 200 205 207 210 213 220 225; km:D 0.5 40 1; dia:P 12 16 20 24 26 28 29 45 50 62 66 70
circ: the wheel goes {circ} cm round | circumference {circ} cm | one turn is {circ} cm
km: {} km | a ride of {} km | over {} kilometres
? circ km >> km * 100000 / circ >> how many turns does it make | turns of the wheel | revolutions on the way | How often does a wheel of {circ} cm circumference turn on {km} km | bike computer: tyre {circ} cm around, rode {km} km, wheel turns? | a measuring wheel with {circ} cm per turn over {km} km, number of turns | {km} km with a {circ} cm rollout, revolutions >> {out} turns. | It turns {out} times.
turns: {turns} turns | it turned {turns} times | {turns} revolutions
= turns:I 50 9000
? circ turns >> circ * turns / 100 >> how far is that, in metres | metres covered | distance in m | my wheel ({circ} cm round) turned {turns} times, metres? | {turns} revolutions of {circ} cm each, in metres >> {out} m. | It is {out} m.
dia: the wheel is {dia} cm across | diameter {dia} cm | {dia} cm wheels
? dia turns >> math.pi * dia * turns / 100 >> how many metres does it roll | metres with pi times the diameter | distance rolled in m | a wheel {dia} cm in diameter rolls {turns} turns, how many m | hamster wheel, {dia} cm across, {turns} rounds last night. metres run >> {out} m. | It is {out} m.
? dia >> math.pi * dia >> circumference in cm | how far does one turn take it, cm | way of one turn | one turn of a {dia} cm wheel, cm >> {out} cm. | It is {out} cm.

= front:P 34 36 38 39 42 44 46 48 50 52 53; rear:P 11 12 13 14 15 16 17 19 21 23 25 28; roll:P 2.05 2.07 2.1 2.13 2.2; cad:I 55 110
front rear: {front} teeth in front, {rear} at the back | chainring {front}, sprocket {rear} | {front} x {rear}
roll: a wheel turn is {roll} m | rollout {roll} m | tyre circumference {roll} m
cad: cadence {cad} | {cad} pedal turns a minute | pedalling {cad} rpm
? front rear >> front / rear >> gear ratio | wheel turns per pedal turn | what ratio is that | bike gear {front}/{rear}, the ratio | {front} tooth chainring on a {rear} cog, ratio >> It is {out}. | {out}.
? front rear roll >> front / rear * roll >> metres per pedal turn | development in m | how far does one pedal turn take me, m | {front}-{rear} with {roll} m rollout, metres per crank turn >> {out} m. | It is {out} m.
? front rear roll cad >> ratio = front / rear; ratio * roll * cad * 60 / 1000 >> speed in km/h | how fast is that, km/h | km/h then | cycling {front}x{rear} at {cad} rpm on {roll} m wheels, how many km/h | What speed do I ride with {front} teeth in front, {rear} behind, {roll} m per wheel turn and {cad} pedal turns a minute >> {out} km/h. | It is {out} km/h.

= there:I 30 120; back:I 20 110; way:I 10 300; if there != back
there back: {there} km/h there and {back} km/h back | out at {there} km/h, home at {back} | going {there}, returning {back} km/h
way: {} km each way | one way is {} km | {} kilometres apart
? there back >> 2 * there * back / (there + back) >> average speed of the whole trip | mean speed there and back | what is the average over both ways | There at {there} km/h and back the same road at {back} km/h. What is the average speed | drove up at {there}, down at {back} km/h, same distance; overall average? | avg speed for a round trip, {there} km/h one way {back} km/h the other >> {out} km/h. | It is {out} km/h.
? there back way >> way / there + way / back >> hours for both ways | total driving time in hours | how long there and back, in hours | {way} km out at {there} km/h and home at {back} km/h: total hours >> {out} hours. | It takes {out} hours.

= lead:J 5 50; slow:J 4 60; fast:J 6 90; if fast > slow + 1
lead: {} minutes ahead | a start of {} minutes | left {} minutes earlier
slow fast: one does {slow} km/h, the other {fast} | {slow} km/h against {fast} km/h | {fast} km/h after {slow} km/h
? lead slow fast >> lead * slow / (fast - slow) >> after how many minutes is he caught | minutes until the faster one is there | how long until caught up, minutes | Tim walks off at {slow} km/h; {lead} minutes later his sister follows at {fast} km/h. How many minutes does she need to catch him | tractor at {slow} km/h had {lead} min head start, car at {fast} km/h: minutes until it catches up | a thief runs at {slow} km/h with {lead} minutes start, police at {fast} km/h. minutes? >> {out} minutes. | After {out} minutes.

= base:P 2.5 3 3.2 3.5 4 4.5 5; per:P 1.1 1.4 1.6 1.8 2 2.2 2.5 2.8; km:I 2 45; wait:J 2 15; minute:P 0.3 0.4 0.5 0.6
base: {base} to start with | base fare {base} | {base} when you get in
per: {per} a km | {per} per kilometre | each km {per}
km: {} km | a ride of {} km | {} kilometres
wait: {wait} minutes of waiting | we waited {wait} minutes
minute: {minute} a minute for waiting | waiting costs {minute} per minute
? base per km >> base + per * km >> what does the taxi cost | fare please | total for the ride | Taxi: {base} base and {per} per km. What do {km} km cost | cab {base} + {per}/km, {km} km. fare | scooter unlock {base} plus {per} per km, rode {km} km, how much | delivery fee {base} and {per} for every km, it's {km} km, total >> It costs {out}. | {out}.
? base per km wait minute >> base + per * km + wait * minute >> fare with the waiting | and with the waiting time | total, waiting included | taxi {base} base, {per} a km for {km} km, {minute} per minute for {wait} minutes in a jam: fare >> It costs {out}. | {out}.
cash: i have {} | only {} in my pocket | with {}
= cash:P 20 25 30 40 50 60 80
? base per cash >> floor (cash - base) / per >> how many full km does that get me | whole kilometres i can afford | how far, full km | with {cash} euros, base {base}, {per} a km: full kilometres by taxi >> {out} km. | It gets you {out} km.

= first:P 1 1.5 2 2.5 3; every:P 1 1.2 1.5 2 2.5; mins:I 65 600
first every: {first} for the first hour, {every} for each one after | first hour {first}, every further begun hour {every}
mins: parked {} minutes | {} minutes in the garage | i stayed {} min
? first every mins >> hours = math.ceil(mins / 60); first + (hours - 1) * every >> what is the parking | parking fee | what do i pay | Parking costs {first} for the first hour and {every} for each further hour or part of one. I stayed {mins} minutes. The fee? | garage: {first} first hr, {every} per started hr after. {mins} min. pay? | boat hire {first} for hour one, then {every} each started hour, we were out {mins} minutes, cost >> It is {out}. | You pay {out}.

= speed:I 4 30; km:D 3 60 1; rest:P 5 10 15 20 30; stops:J 1 5
speed: {} km/h | doing {} km/h | at {} km an hour
km: {} km | a tour of {} km | {} kilometres
stops rest: {stops} breaks of {rest} minutes | resting {stops} times for {rest} min
? speed km stops rest >> km / speed * 60 + stops * rest >> how many minutes in all | total minutes with the breaks | minutes until the end | {km} km on foot at {speed} km/h with {stops} rests of {rest} min: total minutes | We paddle {km} km at {speed} km/h and stop {stops} times for {rest} minutes. How many minutes altogether | bike tour, {km} km, {speed} km/h, {stops} breaks {rest} min each, minutes door to door >> {out} minutes. | It takes {out} minutes.

= tank:P 35 40 42 45 50 55 60 70; used:D 4 12 1; reserve:P 4 5 6 7 8
tank: a tank of {tank} l | {tank} litres when full | holds {tank} litres
used: {} l per 100 km | needs {} l/100 km | {} litres on 100 km
reserve: {reserve} litres should stay | keep {reserve} l in reserve | never below {reserve} l
? tank used reserve >> floor (tank - reserve) / used * 100 >> how far can i go, full km | range in whole km with the reserve kept | km until the reserve | full tank {tank} l, {used} l/100km, want {reserve} l left. range? | How many whole km can I drive on a {tank} litre tank at {used} l per 100 km if {reserve} l are to be left >> {out} km. | The range is {out} km.
? tank used >> floor tank / used * 100 >> range until empty, full km | how far on one tank, whole km | {tank} l tank at {used} l/100 km, how many full km >> {out} km.
"""

MAKING_ROWS = r"""
= gauge:I 14 34; width:I 18 120; rowsg:I 18 44; hgt:I 15 90
gauge rowsg: {gauge} stitches and {rowsg} rows to 10 cm | gauge {gauge} st, {rowsg} rows per 10 cm
width: {} cm wide | a width of {} cm
hgt: {} cm high | {} cm long
? gauge rowsg width >> round(width * gauge / 10) >> stitches to cast on | how many stitches | cast on how many >> {out} stitches. | Cast on {out}.
? gauge rowsg width hgt >> round(width * gauge / 10) * round(hgt * rowsg / 10) >> stitches in the whole piece | how many stitches altogether | stitches to knit in all | {gauge} stitches, {rowsg} rows per 10 cm. a blanket {width} cm wide and {hgt} cm long has how many stitches >> {out} stitches.

= have:I 60 260; gone:P 4 6 8 10 12 14 16 18 20 24; if have % gone == 0 and have // gone > 3
have: {} stitches on the needle | i've got {} stitches | {} st
gone: decrease {gone} evenly | {gone} have to go, evenly spaced | lose {gone} in one round
? have gone >> have // gone - 2 >> how many plain stitches between two decreases (each takes two together) | knit how many, then two together | plain stitches before each k2tog | {have} stitches, decrease {gone} evenly in the round: knit x, k2tog. x is | A hat has {have} stitches. In this round {gone} are decreased evenly by knitting two together. How many are knitted plain before each decrease >> {out}. | Knit {out}, then two together.
? have gone >> have - gone >> stitches left after it | how many remain | count after that round | {have} st minus {gone} decreases, left? >> {out}. | {out} stitches.

= win:I 80 400; full:P 1.5 1.8 2 2.2 2.5 3; bolt:P 110 120 137 140 150 280; drop:I 90 280; hem:P 10 15 18 20 25
win: the window is {} cm wide | a rail of {} cm | {} cm of window
full: {full} times fullness | fullness {full} | gathered {full} times
bolt: fabric {bolt} cm wide | the cloth is {bolt} cm wide
drop hem: {drop} cm drop plus {hem} cm for hems | {drop} cm long, {hem} cm hem allowance
? win full bolt >> ceil win * full / bolt >> how many widths of cloth | widths needed, rounded up | panels i need | curtains for a {win} cm rail with fullness {full}, cloth {bolt} cm wide: widths >> {out} widths. | You need {out}.
? win full bolt drop hem >> widths = math.ceil(win * full / bolt); widths * (drop + hem) / 100 >> metres of cloth to buy | how many metres of fabric | fabric in m | {win} cm window, fullness {full}, {bolt} cm cloth, {drop} cm drop + {hem} cm hems. metres of fabric | How much material for curtains: rail {win} cm, {full} times gathered, fabric {bolt} cm wide, {drop} cm long and {hem} cm for the hems, in metres >> {out} m. | It takes {out} m.

= edge:I 8 60; hoop:P 2 3 4 5; strip:P 90 100 110 115 140
edge strip: {edge} strips of {strip} cm | {edge} lengths, {strip} cm each
hoop: {hoop} cm seam each | {hoop} cm lost at every join
? edge strip hoop >> edge * strip - (edge - 1) * hoop >> how long is the band when sewn together, cm | finished length in cm | total length with the seams off | {edge} strips of {strip} cm sewn end to end, {hoop} cm lost per seam. length? | I join {edge} pieces of {strip} cm and each join swallows {hoop} cm. How long is it, in cm | paper chain: {edge} strips {strip} cm, overlap {hoop} cm at each joint, total cm >> {out} cm. | It is {out} cm.

= og:P 1.040 1.044 1.048 1.050 1.052 1.055 1.060 1.065 1.070 1.080; fg:P 1.006 1.008 1.010 1.012 1.014 1.016
og fg: from {og} down to {fg} | original gravity {og}, final {fg} | OG {og}, FG {fg}
? og fg >> (og - fg) * 131.25 >> how strong is the beer, percent | alcohol by volume with 131.25 as factor | abv = (og - fg) * 131.25 | my brew went from {og} to {fg}, abv by (OG-FG)*131.25 | cider started at {og}, stopped at {fg}. abv with the 131.25 formula >> {out} percent. | It is {out} % by volume.
? og fg >> (og - fg) / (og - 1) * 100 >> apparent attenuation in percent | attenuation, % | what share of the extract is fermented, percent | OG {og}, FG {fg}: attenuation in % >> {out} percent. | It is {out} %.

= litres:I 8 60; sugar:P 4 5 6 6.5 7 8 9; bottle:P 0.33 0.5 0.75 1
litres: {} litres of beer | a batch of {} l | {} l in the tank
sugar: {sugar} g of sugar a litre | prime with {sugar} g/l
bottle: bottles of {bottle} l | {bottle} litre bottles
? litres sugar >> litres * sugar >> grams of sugar for the batch | priming sugar, grams | sugar in all, g | {litres} l of ginger beer at {sugar} g/l, grams of sugar >> {out} g. | It takes {out} g.
? litres bottle >> floor litres / bottle >> how many full bottles | bottles filled | full bottles from it | {litres} litres of must into {bottle} litre bottles, full ones >> {out} bottles. | {out}.

= dough:I 500 6000; loaf:P 250 350 400 450 500 650 750 800; loss:P 8 10 12 13 15
dough: {} g of dough | a batch of {} g
loaf: pieces of {loaf} g | {loaf} g a loaf before baking
loss: it loses {loss}% in the oven | baking loss {loss} percent
? dough loaf >> floor dough / loaf >> how many loaves | pieces i get | full loaves | {dough} g dough in {loaf} g pieces, how many whole ones >> {out} loaves. | {out}.
? loaf loss >> loaf * (100 - loss) / 100 >> what does a baked one weigh, g | weight after baking in g | weight from the oven | raw {loaf} g, {loss}% lost in baking, baked weight | A roll of {loaf} g raw loses {loss}% in the oven. How heavy is it then >> {out} g. | It weighs {out} g.
want: the finished one should weigh {want} g | {want} g when baked | i sell it at {want} g
= want:P 400 450 500 600 750 900 1000
? want loss >> want / (100 - loss) * 100 >> how much dough for one, g | dough to weigh off | raw weight needed, g | to get a {want} g loaf with {loss}% baking loss how much dough | coffee loses {loss}% when roasted; for {want} g roasted how much green, g >> {out} g. | You need {out} g.

= panw:P 18 20 22 24 26 28; panb:P 20 22 24 26 28 30 32; egg:J 2 8; flour:I 100 500; if panb != panw
panw panb: the recipe is for {panw} cm, my tin is {panb} cm | a {panw} cm round tin in the recipe and mine has {panb} cm
flour: {} g of flour | flour {} g | it says {} g flour
? panw panb flour >> factor = (panb / panw) ** 2; flour * factor >> how much flour for my tin | grams for my tin, by area | scaled by the area, grams | cake for a round tin of {panw} cm takes {flour} g flour, how much for {panb} cm (same height) | pizza {panw} cm needs {flour} g of cheese, for {panb} cm? by area | quiche recipe {panw} cm with {flour} g, form is {panb} cm, grams please >> {out} g. | It takes {out} g.
? panw panb >> (panb / panw) ** 2 >> factor for the other tin | by how much do i multiply the recipe | area ratio of the two tins | from a {panw} cm to a {panb} cm round form, multiply everything by >> By {out}. | It is {out}.

= shots:I 40 4000; every:P 1 2 3 5 8 10 15 20 30; fps:P 24 25 30 50 60; clip:J 5 60
every: a picture every {every} seconds | interval {every} s | one shot each {every} s
fps: {fps} frames a second | played at {fps} fps
clip: a clip of {clip} seconds | {clip} s of film
shots: {} pictures | {} frames shot
? clip fps >> clip * fps >> how many pictures does it take | frames needed | shots for it | time-lapse of {clip} s at {fps} fps, number of pictures | How many photos for {clip} seconds of stop motion at {fps} pictures a second >> {out} pictures. | It takes {out}.
? clip fps every >> clip * fps * every / 60 >> how many minutes must the camera run | shooting time in minutes | minutes in the field for that | {clip} s clip, {fps} fps, one frame every {every} s: minutes of shooting >> {out} minutes. | It takes {out} minutes.
? shots fps >> shots / fps >> length of the clip in seconds | how long will the film be, s | seconds of film | {shots} frames at {fps} fps, how many seconds >> {out} s. | It lasts {out} seconds.

= bpm:I 50 190; sig:P 2 3 4 5 6; bars:J 4 96
bpm: {} beats a minute | tempo {} | at {} bpm
sig: {sig} beats to the bar | {sig}/4 time
bars: {bars} bars | a tune of {bars} bars
? bpm >> 60000 / bpm >> milliseconds per beat | delay time for one beat in ms | ms a quarter note | one beat at {bpm} bpm in ms | echo in time with {bpm} bpm, quarter notes, ms >> {out} ms. | It is {out} ms.
? bpm >> 60000 / bpm * 0.75 >> dotted eighth delay in ms | ms of a dotted eighth note | what is a dotted eighth at that tempo in ms | {bpm} bpm: dotted eighth in milliseconds >> {out} ms.
? bpm sig bars >> bars * sig / bpm * 60 >> how many seconds does it last | length in seconds | seconds of music | {bars} bars of {sig}/4 at {bpm} bpm in seconds | How long is a piece of {bars} bars with {sig} beats each at {bpm} beats a minute, in seconds >> {out} seconds. | It lasts {out} seconds.

= pitch:P 415 430 432 438 440 441 442 443 444; half:J 1 24
pitch: A is {pitch} hertz | tuned to {pitch} Hz | the A has {pitch} Hz
half: {half} semitones up | {half} half steps higher | {half} frets higher
? pitch half >> pitch * 2 ** (half / 12) >> what frequency is that | hertz of the note | the frequency in Hz | note {half} semitones above A={pitch}, Hz | equal temperament, a = {pitch} Hz: frequency {half} half tones above | {half} semitones over {pitch} hertz, which frequency >> {out} Hz. | It is {out} hertz.
? pitch half >> pitch / 2 ** (half / 12) >> and as many below | hertz so many semitones lower | the same number of half steps down | {half} semitones below A={pitch}, Hz >> {out} Hz.

= scalel:P 600 610 620 628 635 648 650; fret:J 1 22
scalel: scale length {scalel} mm | the strings are {scalel} mm long | {scalel} mm from nut to bridge
fret: fret {fret} | the {fret}th fret | fret number {fret}
? scalel fret >> scalel - scalel / 2 ** (fret / 12) >> distance from the nut in mm | how far from the nut, mm | where does it go, mm from the nut | guitar of {scalel} mm scale, fret {fret} sits how many mm from the nut | position of fret {fret} on {scalel} mm, measured from the nut >> {out} mm. | It is {out} mm.
"""

situations("relations16", FARM_ROWS + "\n" + ROAD_ROWS + "\n" + MAKING_ROWS, 2.4)
