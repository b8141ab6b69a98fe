"""Relations (see relating.py): circuits, decay and growth, speeds and meetings, doses and mixtures, rooms and tanks, chance, shares, units of every trade: in pieces and in one breath, with near misses on the same numbers."""
from relating import situations

ROWS = r"""
= ra:P 10 22 33 47 56 68 82 100 120 150 180 220 270 330 390 470 560 680 820 1000 2200 4700; rb:P 12 15 27 39 51 75 110 130 160 200 240 300 360 430 510 620 750 910 1500 3300
ra rb: {ra} ohm and {rb} ohm | {ra} and {rb} ohms | resistors of {ra} and {rb} ohm | r1 = {ra}, r2 = {rb} ohm | a {ra} ohm and a {rb} ohm resistor | two resistors, {ra} and {rb} ohm
? ra rb >> 1 / (1 / ra + 1 / rb) >> in parallel | connected in parallel | side by side in parallel, total ohms | parallel resistance | what do they make in parallel | equivalent resistance when parallel | wired parallel, how many ohms | {ra} ohm parallel to {rb} ohm | {ra} || {rb} ohm | resistance of {ra} and {rb} ohm side by side in parallel | i put {ra} and {rb} ohm in parallel, what does the meter show | combine {ra} and {rb} ohm in parallel >> It is {out} ohm. | {out} ohm.
? ra rb >> ra + rb >> in series | one after the other, total resistance | connected in series | series resistance | in a row, how many ohms | {ra} and {rb} ohm in series | {ra} ohm followed by {rb} ohm, total >> It is {out} ohm. | {out} ohm.
? ra rb >> rb / (ra + rb) >> voltage divider, output share across the second | which fraction of the voltage lies on the second in series >> It is {out} of the voltage. | {out}.

= ra:P 10 22 33 47 56 68 82 100 120 150 180 220 270 330 390 470 560 680 820 1000 2200 4700; rb:P 12 15 27 39 51 75 110 130 160 200 240 300 360 430 510 620 750 910 1500 3300
ra rb: {ra} ohm and {rb} ohm | {ra} and {rb} ohms | resistors of {ra} and {rb} ohm | r1 = {ra}, r2 = {rb} ohm | a {ra} ohm and a {rb} ohm resistor | two resistors, {ra} and {rb} ohm
rc: and a third of {rc} ohm | plus {rc} ohm | and {rc} ohm too | r3 = {rc}
= rc:P 18 30 43 62 91 140 190 250 350 450 600 800 1200 1800 2700
? ra rb rc >> 1 / (1 / ra + 1 / rb + 1 / rc) >> all three in parallel | the three parallel, total | parallel resistance of the three | equivalent of all in parallel, ohms | {ra}, {rb} and {rc} ohm in parallel | parallel: {ra}, {rb}, {rc} ohm, total | three resistors {ra} {rb} {rc} parallel to each other, ohms >> It is {out} ohm. | {out} ohm.
? ra rb rc >> ra + rb + rc >> all three in series | the three in a row, total ohms | series resistance of the three >> It is {out} ohm. | {out} ohm.

= volt:P 3 5 6 9 12 24 48 110 120 230 240; ohm:P 4 8 10 15 22 33 47 56 100 150 220 330 470 1000; amp:D 0.2 16 1
volt: {volt} volts | {volt} V | at {volt} V | the battery gives {volt} volts
ohm: {ohm} ohm | a resistor of {ohm} ohms | resistance {ohm} ohm
amp: {} A | {} amps flow | current {} ampere | drawing {} A
? volt ohm >> volt / ohm >> current in amps | how many amps flow | what current | amperes | what current flows through {ohm} ohm at {volt} volts | {volt} V across {ohm} ohm, amps >> {out} A. | It is {out} A.
? volt ohm >> volt ** 2 / ohm >> power in watts | heat in watts | how many watts does it burn >> {out} W. | It is {out} W.
? volt amp >> volt * amp >> power | how many watts | watts | how many watts are {volt} volts at {amp} amps | power of {amp} A at {volt} V >> {out} W. | It is {out} W.
? volt amp >> volt / amp >> resistance | how many ohms is that | ohms >> {out} ohm. | It is {out} ohm.
? ohm amp >> ohm * amp >> voltage | how many volts drop there | volts across it >> {out} V. | It is {out} V.

= watt:P 5 8 11 15 40 60 75 100 150 300 500 800 1000 1200 1500 1800 2000 2400 3000; hrs:D 0.5 24 1; dys:I 2 365; tariff:P 0.12 0.18 0.22 0.25 0.28 0.3 0.31 0.34 0.38 0.42
watt: {watt} W | a {watt} watt heater | the lamp takes {watt} watts | a device of {watt} watts | it draws {watt} W
hrs: {} hours a day | on for {} h daily | runs {} hours every day | {} h each day
dys: for {} days | {} days long | over {} days | during {} days
tariff: {tariff} per kwh | a kwh costs {tariff} | electricity at {tariff} a kwh | tariff {tariff}
? watt hrs dys >> watt / 1000 * hrs * dys >> how many kwh | energy in kwh | consumption in kwh | kilowatt hours in all >> {out} kWh. | It is {out} kWh.
? watt hrs dys tariff >> watt / 1000 * hrs * dys * tariff >> what does that cost | electricity cost | cost in all | how much on the bill | what does {watt} W for {hrs} hours a day over {dys} days cost at {tariff} a kwh >> It costs {out}. | {out}.
? watt hrs tariff >> watt / 1000 * hrs * tariff >> cost per day | what does one day cost | daily cost >> {out} a day. | It costs {out} a day.
? watt hrs tariff >> watt / 1000 * hrs * tariff * 365 >> cost per year, 365 days | what does a whole year cost | yearly cost >> {out} a year. | It costs {out} a year.

= dose:I 5 900; half:D 1 30 1; gone:D 2 90 1; if gone != half
dose: {} mg | a dose of {} mg | {} mg taken | {} mg in the blood | starting with {} mg
half: half life {} hours | half-life of {} h | halves every {} hours | half of it is gone every {} h
gone: {} hours later | after {} h | {} hours have passed | in {} hours
dose half gone: {dose} mg with a half-life of {half} h, {gone} h later | {dose} mg, t1/2 = {half} h, t = {gone} h
? dose half gone >> dose * 0.5 ** (gone / half) >> how much is left | what remains | mg left | remaining amount | how many mg are still there | how many mg of {dose} are left after {gone} hours with a half-life of {half} hours | {dose} mg, half-life {half} h, what's left {gone} h later | i took {dose} mg {gone} hours ago, half of it goes every {half} hours. how much is still in me >> {out} mg are left. | {out} mg.
? dose half gone >> dose - dose * 0.5 ** (gone / half) >> how much has gone | mg broken down by then | amount that decayed >> {out} mg are gone.
? half gone >> 0.5 ** (gone / half) * 100 >> what percent is left | remaining share in % | how many percent are still there >> {out} percent are left. | {out} percent.
? half gone >> gone / half >> how many half-lives are that | number of half-lives >> {out} half-lives. | It is {out}.

= begin:I 3 900; dbl:P 10 12 15 20 25 30 40 45 60 90; hrs:J 2 12
begin: {} cells | {} bacteria at the start | starting with {} | {} of them at first | i begin with {}
dbl: double every {dbl} minutes | they double each {dbl} min | doubling time {dbl} minutes | twice as many every {dbl} minutes
hrs: after {} hours | {} hours later | in {} h | {} hours pass
? begin dbl hrs >> begin * 2 ** (hrs * 60 / dbl) >> how many are there then | count at the end | number of them | what have i got by then | {begin} cells doubling every {dbl} minutes, how many after {hrs} hours | how many do {begin} bacteria become in {hrs} h if they double each {dbl} min >> There are {out}. | {out}.
? dbl hrs >> hrs * 60 / dbl >> how many doublings are that | number of doublings | how often do they double >> {out} doublings. | They double {out} times.
fold: {fold} times as many each hour | they grow {fold}-fold every hour | each hour there are {fold} times more than before
= fold:P 3 4 5
? begin fold hrs >> begin * fold ** hrs >> how many are there then | count at the end | number of them | {begin} of them, {fold} times as many every hour. how many in {hrs} hours >> There are {out}. | {out}.

= full:I 40 9000; loss:P 1 2 3 4 5 6 8 10 12 15; dys:J 3 30
full: {} litres | {} of it | {} at first | stock of {} | a tank with {} l
loss: loses {loss}% each day | {loss} percent evaporate daily | {loss}% less every day | shrinks by {loss} percent a day
dys: after {} days | in {} days | {} days later | {} days on
? full loss dys >> full * (1 - loss / 100) ** dys >> how much is left | what remains | remaining amount | what have i got by then | what's left of {full} litres after {dys} days losing {loss}% a day | {full} shrinking by {loss} percent daily, {dys} days on >> {out} are left. | {out}.
? full loss dys >> full - full * (1 - loss / 100) ** dys >> how much has gone | lost in all | total loss by then >> {out} are gone. | {out}.
gain: grows by {gain}% a day | {gain} percent more every day | up {gain}% each day
= gain:P 1 2 3 4 5 7 10 12
? full gain dys >> full * (1 + gain / 100) ** dys >> how much is it then | size by then | what has it become >> It is {out}. | {out}.

= dist:D 2 900 1; time:H 0.3 11; speed:I 4 130
dist: {} km | a distance of {} km | {} kilometres | the way is {} km | {} km to go
time: in {time} | it took {time} | {time} of travel | on the road {time} | needed {time}
speed: at {} km/h | {} km/h on average | doing {} kph | speed {} km/h
dist time: {dist} km in {time} | {dist} km, {time} | rode {dist} km in {time}
? dist time >> dist / time >> average speed | km/h | how fast was that | speed in km/h | average speed for {dist} km in {time} | {dist} km took {time}. km/h | how fast is {dist} km in {time} >> {out} km/h. | It is {out} km/h.
? dist time >> time * 60 / dist >> minutes per km | pace, minutes a kilometre | how many minutes for each km >> {out} minutes per km.
? dist speed >> dist / speed >> how many hours | time in hours | how long does it take, in hours | travel time, hours | how many hours for {dist} km at {speed} km/h | hours needed for {dist} km doing {speed} km/h >> {out} hours. | It takes {out} hours.
? dist speed >> dist / speed * 60 >> how many minutes | time in minutes | how long in min >> {out} minutes. | It takes {out} minutes.
? speed time >> speed * time >> how far is that | distance | how many km | where do i get, in km | how far do i get in {time} at {speed} km/h | distance covered in {time} with {speed} km/h >> {out} km. | It is {out} km.

= gap:I 20 900; va:P 12 15 18 40 50 60 70 80 90 100; vb:P 10 14 16 20 45 55 65 75 85 95 110
gap: {} km apart | the towns are {} km from each other | {} km between them | distance {} km
va: one at {va} km/h | the first drives {va} km/h | A goes {va} km/h
vb: the other at {vb} km/h | the second does {vb} km/h | B comes at {vb} km/h
? gap va vb >> gap / (va + vb) >> they drive toward each other: hours until they meet | meeting head-on, after how many hours | towards each other, when do they meet (hours) | two trains {gap} km apart come toward each other with {va} and {vb} km/h. hours until they meet | when do they meet (hours): {gap} km between them, speeds {va} and {vb} km/h, head on >> After {out} hours. | They meet after {out} hours.
? gap va vb >> va * gap / (va + vb) >> they come toward each other. how far has the first gone when they meet | towards each other: km of the first one at the meeting >> {out} km.
? va vb >> abs(va - vb) >> same direction: how many km do they drift apart each hour | speed difference in km/h >> {out} km/h.

= pa:D 1 12 1; pb:D 1 12 1; if pa != pb
pa pb: one pump needs {pa} h, the other {pb} h | A alone takes {pa} hours, B {pb} hours | i paint it in {pa} hours, my brother in {pb} | tap one fills it in {pa} h, tap two in {pb} h | the old machine needs {pa} hours and the new one {pb}
? pa pb >> 1 / (1 / pa + 1 / pb) >> both together, how many hours | hours if they work together | how long with both | working side by side, hours | one takes {pa} h, the other {pb} h. how long together, hours | a pump empties it in {pa} hours, a second in {pb}; both running, how many hours >> {out} hours together. | {out} hours.
? pa pb >> abs(pa - pb) >> how much longer does the slower one need | difference in hours >> {out} hours.

= kg:D 3 110 1; per:D 0.2 30 1; times:P 2 3 4; vial:P 10 20 25 40 50 100 125 250
kg: the patient weighs {} kg | {} kg body weight | a child of {} kg | weight {} kg | a dog with {} kg
per: {} mg per kg | {} mg/kg | the order is {} mg for each kilo | dosage {} mg/kg
times: {times} times a day | in {times} doses daily | every day {times} of them
vial: the vial has {vial} mg per ml | {vial} mg/ml | concentration {vial} mg in each ml | strength {vial} mg/ml
? kg per >> kg * per >> single dose, how many mg | one dose in mg | mg to give at a time | how many mg for {kg} kg at {per} mg per kg | {per} mg/kg for a patient of {kg} kg >> {out} mg. | It is {out} mg.
? kg per times >> kg * per * times >> mg in a day | daily amount in mg | how much a day altogether >> {out} mg a day.
? kg per vial >> kg * per / vial >> how many ml do i draw up | ml to give | volume in ml | how many millilitres | {kg} kg, {per} mg/kg, {vial} mg/ml: how many ml | how many ml do i give {kg} kg at {per} mg per kg from {vial} mg/ml >> {out} ml. | It is {out} ml.
lbs: the patient is {lbs} lb | {lbs} pounds of body weight | weight: {lbs} lbs | she weighs {lbs} pounds
= lbs:I 9 260
? lbs per >> lbs * 0.45359237 * per >> how many mg | dose in mg | mg to give | {per} mg per kg for somebody of {lbs} lb, how many mg | {lbs} pounds, {per} mg/kg. dose in mg >> {out} mg. | It is {out} mg.
? lbs >> lbs * 0.45359237 >> in kg | how many kilos | weight in kilograms >> {out} kg. | It is {out} kg.

= stock:P 5 8 10 20 25 50 96 100; want:P 0.5 1 2 2.5 3 4; end:P 50 100 150 200 250 400 500 600 750 1000 2000
stock: the stock is {stock}% | from {stock} percent | concentrate of {stock}% | bottle says {stock}%
want: i need {want}% | down to {want} percent | wanted strength {want}% | target {want}%
end: {end} ml in all | {end} ml of it | final volume {end} ml | make {end} ml
stock want end: dilute {stock}% to {want}%, {end} ml | {end} ml of {want}% from {stock}% stock
? stock want end >> want * end / stock >> how many ml of stock | stock needed in ml | ml of concentrate | how much do i take of it | how much {stock}% stock for {end} ml of {want}% | to make {end} ml at {want}% from {stock}%, how many ml of stock | c1v1=c2v2: {stock}% to {want}%, {end} ml. v1 >> {out} ml of stock. | {out} ml.
? stock want end >> end - want * end / stock >> how many ml of water | water to add | ml of diluent >> {out} ml of water. | {out} ml.
? stock want >> stock / want >> by what factor is it diluted | dilution factor | one part in how many >> {out}-fold. | The factor is {out}.
? want end >> want / 100 * end >> grams of substance in it, w/v | how many g are in that (g per 100 ml) | solute in grams >> {out} g. | It is {out} g.

= mtr:D 2 90 1
mtr: {} m | {} metres | it is {} m long
? mtr >> mtr * 3.28084 >> in feet | how many feet | feet please >> {out} feet. | It is {out} feet.
? mtr >> mtr * 1.093613 >> in yards | how many yards >> {out} yards. | It is {out} yards.
? mtr >> mtr * 39.37008 >> in inches | how many inches >> {out} inches. | It is {out} inches.

= lng:D 2 14 1; wid:D 2 9 1; hgt:D 2.2 3.4 1; tile:P 10 15 20 25 30 33 40 45 50 60; cover:D 5 13 0; coats:P 2 3
lng wid: {lng} by {wid} m | a room of {lng} x {wid} m | floor {lng} m by {wid} m | {lng} m long and {wid} m wide | {lng}m x {wid}m
hgt: {} m high | ceiling at {} m | walls {} m high | height {} m
tile: tiles of {tile} x {tile} cm | square tiles, {tile} cm | {tile} by {tile} cm tiles
cover: a litre covers {} m2 | {} m2 per litre | one litre is enough for {} square metres
coats: {coats} coats | painted {coats} times | {coats} layers
? lng wid >> lng * wid >> floor area | square metres | how big is it | area in m2 >> {out} m². | It is {out} m².
? lng wid >> 2 * (lng + wid) >> skirting board all round, metres | perimeter | how many metres once around >> {out} m. | It is {out} m.
? lng wid hgt >> 2 * (lng + wid) * hgt >> area of the four walls | wall area, doors ignored | m2 of wall >> {out} m². | It is {out} m².
? lng wid hgt >> lng * wid * hgt >> volume in m3 | cubic metres of air | room volume >> {out} m³. | It is {out} m³.
? lng wid tile >> ceil lng * wid / (tile / 100) ** 2 >> how many tiles by area, rounded up | tiles needed (area only) | number of tiles by area | how many {tile} cm square tiles for {lng} x {wid} m | tiles of {tile}x{tile} cm on {lng} by {wid} m, number by area >> {out} tiles. | You need {out} tiles.
? lng wid hgt cover coats >> 2 * (lng + wid) * hgt * coats / cover >> litres of paint for the four walls | how many litres for the walls | paint for all walls, litres >> {out} litres. | You need {out} litres.
? lng wid >> math.sqrt(lng ** 2 + wid ** 2) >> diagonal of the floor | corner to corner, metres | diagonal >> {out} m. | It is {out} m.

= cl:P 40 50 60 80 100 120 150; cw:P 20 25 30 35 40 50 60; ch:P 18 20 30 35 40 45 50; fill:P 50 60 70 75 80 90
cl cw ch: {cl} x {cw} x {ch} cm | {cl} cm long, {cw} cm wide and {ch} cm high | a tank of {cl} by {cw} by {ch} cm | inside {cl}*{cw}*{ch} cm
fill: filled to {fill}% | {fill} percent full | only {fill}% filled
? cl cw ch >> cl * cw * ch / 1000 >> capacity, litres | how many litres go in when full | capacity in litres | volume in l when full | how many litres fit in {cl} x {cw} x {ch} cm | litres in a {cl} by {cw} by {ch} cm aquarium >> {out} litres. | It is {out} litres.
? cl cw ch fill >> cl * cw * ch / 1000 * fill / 100 >> litres in it | how many litres are that | water in litres >> {out} litres. | It is {out} litres.
? cl cw ch >> 2 * (cl * cw + cl * ch + cw * ch) >> surface in cm2 | outer area of the box, cm2 | total surface area >> {out} cm². | It is {out} cm².
? cl cw ch >> cl * cw * ch >> volume in cm3 | cubic centimetres >> {out} cm³. | It is {out} cm³.

= dia:D 0.4 14 1; dep:D 0.3 4 1
dia: {} m across | diameter {} m | a round thing of {} m | {} m wide (round) | diameter: {} m
dep: {} m deep | {} m high | depth {} m | {} m tall
? dia >> math.pi * (dia / 2) ** 2 >> area | how many m2 | area in square metres | surface it covers | area of a circle {dia} m in diameter | a round table of {dia} m, how many m2 >> {out} m². | It is {out} m².
? dia >> math.pi * dia >> circumference | once round, metres | how long is the edge | length of the rim >> {out} m. | It is {out} m.
? dia dep >> math.pi * (dia / 2) ** 2 * dep >> volume in m3 | cubic metres | cylinder volume >> {out} m³. | It is {out} m³.
? dia dep >> math.pi * (dia / 2) ** 2 * dep * 1000 >> litres | how many litres does the cylinder hold | capacity in litres | litres in a round tank {dia} m across and {dep} m deep | how many litres hold a cylinder of {dia} m diameter, {dep} m high >> {out} litres. | It is {out} litres.
? dia >> 4 / 3 * math.pi * (dia / 2) ** 3 >> it's a ball. volume in m3 | volume of such a sphere | as a sphere, cubic metres >> {out} m³.

= sa:I 3 60; sb:I 3 60
sa sb: legs {sa} and {sb} | {sa} and {sb} at a right angle | right triangle, short sides {sa} and {sb} | {sa} across and {sb} up
? sa sb >> math.sqrt(sa ** 2 + sb ** 2) >> hypotenuse | longest side | length of the slope | third side >> It is {out}. | {out}.
? sa sb >> sa * sb / 2 >> area of the right triangle | its area | how big is the right triangle >> It is {out}. | {out}.

= sa:I 3 60; sb:I 3 60; sc:I 4 100; if sc < sa + sb and sc > abs(sa - sb) and sc > sa and sc > sb
sa sb sc: sides {sa}, {sb}, {sc} | a triangle of {sa}, {sb} and {sc} | three sides: {sa} {sb} {sc}
? sa sb sc >> s = (sa + sb + sc) / 2; math.sqrt(s * (s - sa) * (s - sb) * (s - sc)) >> area | area by heron | how big is the area >> It is {out}. | {out}.
? sa sb sc >> sa + sb + sc >> perimeter | once around | length of the outline >> It is {out}. | {out}.
? sa sb sc >> yn sa ** 2 + sb ** 2 == sc ** 2 >> is it right-angled | is there a right angle | does pythagoras hold >> Yes, it is right-angled. // No, it is not right-angled.

= ladder:D 2.5 12 1; foot:D 0.5 2.3 1
ladder: a ladder of {} m | the ladder is {} m long | {} m of ladder
foot: its foot {} m from the wall | standing {} m away from the wall | {} m out at the bottom
? ladder foot >> math.sqrt(ladder ** 2 - foot ** 2) >> how high does it reach | height on the wall | up to what height, m | how high does a {ladder} m ladder reach if its foot is {foot} m from the wall >> {out} m. | It reaches {out} m.
? ladder foot >> math.degrees(math.acos(foot / ladder)) >> angle with the ground in degrees | how steep is it, degrees >> {out} degrees.

= fall:I 2 400
fall: falling {} m | dropped from {} m | a tower of {} m | height {} m
? fall >> math.sqrt(2 * fall / 9.81) >> seconds to the ground (g = 9.81) | fall time, g 9.81, no air | how many s until it lands, g=9.81 >> {out} s. | It takes {out} s.
? fall >> math.sqrt(2 * 9.81 * fall) >> speed at the ground in m/s (g = 9.81) | impact speed, g 9.81, m/s | how fast does it hit, m/s, g=9.81 >> {out} m/s.
mass: {mass} kg | a weight of {mass} kg | mass {mass} kg
= mass:D 0.5 90 1
? fall mass >> mass * 9.81 * fall >> potential energy in joules (g = 9.81) | energy up there, J, g 9.81 >> {out} J.

= rolls:J 2 12; faces:P 6 8 10 12 20
rolls: {rolls} throws | i roll {rolls} times | {rolls} rolls | thrown {rolls} times
faces: of a die with {faces} sides | {faces}-sided die | d{faces}
? rolls faces >> (1 - (1 - 1 / faces) ** rolls) * 100 >> chance of at least one top face, percent | probability in % that the highest number comes at least once | at least once the highest, % | chance in % of at least one {faces} in {rolls} throws of a {faces}-sided die >> {out} percent. | It is {out} percent.
? rolls faces >> @4 (1 - 1 / faces) ** rolls >> probability that the highest never comes | chance of not a single top face, as a number from 0 to 1 >> {out}. | It is {out}.
? rolls faces >> rolls * (faces + 1) / 2 >> expected sum | average total of the throws | mean of the sum >> {out}. | It is {out}.

= drop:P 0.2 0.5 1 1.5 2 2.5 3 4 5 8 10 15; tries:I 3 400
drop: drop rate {drop}% | each try wins with {drop}% | {drop} percent chance per attempt | success rate {drop}%
tries: {} tries | i try {} times | {} runs | in {} attempts | {} times
? drop tries >> (1 - (1 - drop / 100) ** tries) * 100 >> chance of at least one, percent | probability in % to get it at least once | how likely is one or more, % | chance in % of one or more in {tries} tries at {drop}% each | {drop}% per run, {tries} runs: how likely is at least one, percent >> {out} percent. | It is {out} percent.
? drop tries >> (1 - drop / 100) ** tries * 100 >> chance of none at all, percent | how likely is it to get nothing, % | probability in % of no success >> {out} percent. | It is {out} percent.
? drop tries >> drop / 100 * tries >> expected number of hits | how many do i get on average | expected successes >> {out} on average. | It is {out}.
? drop >> 100 / drop >> average number of tries for one | how many tries does one take on average >> {out} tries.

= coins:J 2 12; heads:J 1 6; if heads <= coins
coins: {coins} coin flips | flipping {coins} coins | {coins} tosses of a fair coin
heads: exactly {heads} heads | {heads} heads and no more
? coins >> 0.5 ** coins * 100 >> chance that all are heads, percent | probability of nothing but heads in % | every one heads, % >> {out} percent. | It is {out} percent.
? coins heads >> math.comb(coins, heads) * 0.5 ** coins * 100 >> chance in percent | how likely, in % | probability, percent | chance of exactly {heads} heads in {coins} flips, percent >> {out} percent. | It is {out} percent.

= red:J 2 30; blu:J 2 30; grn:J 2 20
red blu: {red} red and {blu} blue balls | a bag with {red} red and {blu} blue ones | {red} red, {blu} blue marbles
? red blu >> red / (red + blu) * 100 >> chance of red in percent | probability of drawing red, % | how likely is a red one, % >> {out} percent. | It is {out} percent.
? red blu >> red / (red + blu) * (red - 1) / (red + blu - 1) * 100 >> two drawn without putting back, both red, percent | chance in % of two reds without replacement >> {out} percent. | It is {out} percent.
? red blu >> (red / (red + blu)) ** 2 * 100 >> drawn twice with putting back, both red, percent | chance in % of two reds with replacement >> {out} percent. | It is {out} percent.

= red:J 2 30; blu:J 2 30; grn:J 2 20
red blu: {red} red and {blu} blue balls | a bag with {red} red and {blu} blue ones | {red} red, {blu} blue marbles
grn: and {grn} green ones | plus {grn} green
? red blu grn >> red / (red + blu + grn) * 100 >> chance of red in percent | probability of a red one in % >> {out} percent. | It is {out} percent.
? red blu grn >> (red + blu) / (red + blu + grn) * 100 >> chance of anything but green, % | probability of not green in percent >> {out} percent. | It is {out} percent.

= pot:S 60 20000; qa:J 1 9; qb:J 1 9; if qa != qb
pot: {} to share | {} in the pot | they inherit {} | a profit of {} | a prize of {}
qa qb: in the ratio {qa}:{qb} | {qa} to {qb} | {qa} parts for {A} and {qb} for {B} | {A} gets {qa} shares, {B} {qb}
? pot qa qb >> pot * qa / (qa + qb) >> the first one's part | how much is the first share | what goes to the first >> {$out}.
? pot qa qb >> pot * qb / (qa + qb) >> the second one's part | how much is the second share | what goes to the second >> {$out}.
? pot qa qb >> pot * qa / (qa + qb) ,, pot * qb / (qa + qb) >> how much does each get | the two amounts | split it accordingly | what do both get | share {pot} in the ratio {qa}:{qb} | split {pot} {qa} to {qb} | divide {pot} between {A} and {B} as {qa} to {qb} >> {$0} and {$1}. | They get {$0} and {$1}.

= serves:J 2 8; need:I 20 900; guests:J 3 30; if guests != serves
serves: a recipe for {} | it serves {} | meant for {} people | the book says for {} persons
need: {need} g of flour | takes {need} g | {need} ml of milk | {need} grams
guests: we are {} | for {} people | {} guests come | i cook for {}
? serves need guests >> need / serves * guests >> how much do i need | scaled amount | what amount then | how much is it for us | {need} g for {serves} people, how much for {guests} | if {need} g serve {serves}, what do {guests} need | recipe says {need} g for {serves} persons and we are {guests}. how much then >> You need {out}. | {out}.
? serves need >> need / serves >> per person | how much for one | amount a head >> {out} each. | {out}.
? serves guests >> guests / serves >> by what do i multiply everything | the factor | scale factor for the recipe >> {out}. | The factor is {out}.

= yearly:S 14000 140000; week:P 20 24 30 32 35 36 37.5 38 38.5 39 40 42; hol:J 2 7
yearly: {} a year | salary {} per year | {} annually | yearly pay {}
week: {week} hours a week | a {week} hour week | working {week} h weekly
hol: {} weeks off | {} weeks of holiday | with {} weeks vacation
? yearly week >> yearly / 52 / week >> per hour, 52 weeks | hourly pay if the year has 52 weeks | what is that an hour (52 weeks) | {yearly} a year at {week} hours a week, what's that an hour (52 weeks) >> {$out} an hour. | {$out}.
? yearly week hol >> yearly / (52 - hol) / week >> per hour really worked (52 weeks less the time off) | hourly pay without the weeks off, 52 in all >> {$out} an hour.
? yearly >> yearly / 12 >> per month | monthly | what is it a month >> {$out} a month. | {$out}.
? yearly >> yearly / 52 >> per week, 52 weeks | weekly pay | each week (52 of them) >> {$out} a week. | {$out}.
wage: {} an hour | hourly {} | paid {} per hour | {} for each hour
= wage:M 11 90
? wage week >> wage * week * 52 >> per year, 52 weeks | yearly pay with 52 weeks | in a year of 52 weeks >> {$out} a year.
? wage week >> wage * week >> per week | pay for one week | weekly pay >> {$out} a week.

= size:D 0.3 90 1; rate:P 2 6 8 10 16 20 25 40 50 80 100 200 250 500 1000
size: {} GB | a file of {} GB | download of {} gigabytes | backup: {} GB
rate: at {rate} Mbit/s | over a {rate} Mbit line | {rate} Mbps | a connection of {rate} megabit per second
? size rate >> size * 8000 / rate / 60 >> how many minutes (1 GB = 8000 Mbit) | minutes, with 1 GB as 1000 MB | time in minutes, decimal gigabytes | download time in min | how many minutes does {size} GB take at {rate} Mbit/s (1 GB = 8000 Mbit) >> {out} minutes. | It takes {out} minutes.
? size rate >> size * 8000 / rate >> how many seconds (1 GB = 8000 Mbit) | seconds, decimal gigabytes | time in s >> {out} seconds. | It takes {out} seconds.
? size rate >> size * 8000 / rate / 3600 >> how many hours (1 GB = 8000 Mbit) | hours, decimal gigabytes | time in hours >> {out} hours. | It takes {out} hours.

= mileage:I 40 900; gal:D 2 25 1; mpg:I 14 75
mileage gal: {mileage} miles on {gal} gallons | {mileage} miles with {gal} gallons | used {gal} gallons for {mileage} miles
mpg: {} mpg (us) | the car does {} miles per us gallon | {} mpg in american terms
? mileage gal >> mileage / gal >> mpg | miles per gallon | what mileage is that | mpg for {mileage} miles with {gal} gallons burnt >> {out} mpg. | It is {out} mpg.
? mpg >> 235.215 / mpg >> in litres per 100 km | l/100km | european consumption >> {out} l/100 km. | It is {out} litres per 100 km.
kmr lit: {kmr} km on {lit} litres | {lit} l for {kmr} km | drove {kmr} km and burnt {lit} litres
= kmr:I 90 1200; lit:D 5 90 1
? kmr lit >> lit / kmr * 100 >> litres per 100 km | consumption on 100 km | what's that per 100 km | {lit} litres for {kmr} km, how much per 100 km >> {out} l/100 km. | It is {out} litres per 100 km.
? kmr lit >> kmr / lit >> km per litre | how far on one litre | kilometres from a litre >> {out} km per litre.

= feet:J 4 6; inch:J 1 11; stone:J 7 18; pnd:J 1 13
feet inch: {feet} foot {inch} | {feet} ft {inch} in | {feet}'{inch}" | {feet} feet {inch} inches | i'm {feet} foot {inch}
stone pnd: {stone} stone {pnd} | {stone} st {pnd} lb | {stone} stone and {pnd} pounds | i weigh {stone} stone {pnd}
? feet inch >> (feet * 12 + inch) * 2.54 >> in cm | centimetres | how tall in cm | metric please, cm >> {out} cm. | It is {out} cm.
? feet inch >> (feet * 12 + inch) * 0.0254 >> in metres | metres | how many m >> {out} m. | It is {out} m.
? feet inch >> feet * 12 + inch >> in inches | total inches | how many inches >> {out} inches.
? stone pnd >> (stone * 14 + pnd) * 0.45359237 >> in kg | kilos | how many kilograms | metric weight >> {out} kg. | It is {out} kg.
? stone pnd >> stone * 14 + pnd >> in pounds | how many lb | pounds altogether >> {out} pounds.

= fahr:I 10 475; cels:I -30 240; kelv:I 40 900
fahr: {} F | {} degrees fahrenheit | {}°F | the oven dial says {} F | it's {} fahrenheit
cels: {} C | {} degrees celsius | {}°C | it's {} celsius | set to {} C
kelv: {} K | {} kelvin
? fahr >> (fahr - 32) * 5 / 9 >> in celsius | what is that in C | degrees C | for a celsius oven >> {out} °C. | It is {out} °C.
? cels >> cels * 9 / 5 + 32 >> in fahrenheit | what is that in F | degrees F | for an american >> {out} °F. | It is {out} °F.
? cels >> cels + 273.15 >> in kelvin | absolute temperature | how many K >> {out} K. | It is {out} K.
? kelv >> kelv - 273.15 >> in celsius | degrees C | how warm in C >> {out} °C. | It is {out} °C.
? fahr >> (fahr - 32) * 5 / 9 + 273.15 >> in kelvin | how many K >> {out} K.

= kn:I 3 190; ms:D 1 90 1; kmh:I 5 300; mph:I 4 190; nm:I 3 3000
kn: {} knots | {} kn | wind of {} knots | the ship does {} kn
ms: {} m/s | {} metres per second | wind {} m/s
kmh: {} km/h | {} kph | doing {} kilometres an hour
mph: {} mph | {} miles an hour | limit {} mph
nm: {} nautical miles | {} nmi | {} sea miles
? kn >> kn * 1.852 >> in km/h | kilometres per hour | what's that in km/h >> {out} km/h. | It is {out} km/h.
? kn >> kn * 0.514444 >> in m/s | metres per second >> {out} m/s.
? ms >> ms * 3.6 >> in km/h | kilometres per hour | what's that in km/h >> {out} km/h. | It is {out} km/h.
? kmh >> kmh / 3.6 >> in m/s | metres per second | how many m each second >> {out} m/s. | It is {out} m/s.
? kmh >> kmh / 1.609344 >> in mph | miles per hour | what's that in mph >> {out} mph. | It is {out} mph.
? mph >> mph * 1.609344 >> in km/h | kilometres per hour | how many kph >> {out} km/h. | It is {out} km/h.
? kmh >> kmh / 1.852 >> in knots | how many kn >> {out} knots.
? nm >> nm * 1.852 >> in km | kilometres | how far in km >> {out} km. | It is {out} km.

= acre:D 0.3 90 1; hect:D 0.2 90 1; sqft:I 90 4000; sqm:D 9 900 1
acre: {} acres | a field of {} acres | {} acre
hect: {} hectares | {} ha | a wood of {} hectares
sqft: {} square feet | a flat of {} sq ft | {} sqft
sqm: {} square metres | {} m2 | a flat of {} sqm
? acre >> acre * 4046.856 >> in square metres | how many m2 | m² please >> {out} m². | It is {out} m².
? acre >> acre * 0.4046856 >> in hectares | how many ha >> {out} ha. | It is {out} hectares.
? hect >> hect * 2.471054 >> in acres | how many acres >> {out} acres. | It is {out} acres.
? hect >> hect * 10000 >> in square metres | how many m2 >> {out} m². | It is {out} m².
? sqft >> sqft * 0.09290304 >> in square metres | how many m2 | metric area >> {out} m². | It is {out} m².
? sqm >> sqm / 0.09290304 >> in square feet | how many sq ft >> {out} sq ft. | It is {out} square feet.

= bar:D 0.5 12 1; psi:I 8 120; ozs:I 2 60; grm:I 10 3000; lbs:I 2 400; cup:F; pnt:D 0.5 12 1; gls:D 1 60 1
bar: {} bar | tyre pressure {} bar | set to {} bar
psi: {} psi | the pump says {} psi | pressure {} psi
ozs: {} oz | {} ounces | a steak of {} oz
grm: {} g | {} grams | {} gr of butter
lbs: {} lb | {} pounds | {} lbs
pnt: {} uk pints | {} imperial pints
gls: {} us gallons | {} american gallons | a tank of {} us gal
? bar >> bar * 14.5038 >> in psi | how many psi | for an american gauge >> {out} psi. | It is {out} psi.
? psi >> psi / 14.5038 >> in bar | how many bar >> {out} bar. | It is {out} bar.
? ozs >> ozs * 28.3495 >> in grams | how many g | metric please >> {out} g. | It is {out} g.
? grm >> grm / 28.3495 >> in ounces | how many oz >> {out} oz. | It is {out} ounces.
? lbs >> lbs * 0.45359237 >> in kg | kilos | how many kg >> {out} kg. | It is {out} kg.
? pnt >> pnt * 0.568261 >> in litres | how many l >> {out} litres. | It is {out} litres.
? gls >> gls * 3.785412 >> in litres | how many l | litres please >> {out} litres. | It is {out} litres.

= conc:E -9 -1
conc: H+ is {} mol/l | {} M of H+ | hydrogen ions {} mol per litre | [H+] = {}
? conc >> -math.log10(conc) >> ph | what's the pH | ph value >> The pH is {out}. | pH {out}.

= mass:D 0.5 190 1; vol:D 0.4 90 1; molar:P 18 32 36.5 40 44 46 58.44 63 98 180.16 342.3
mass: {} g | mass {} g | {} grams of it | weighed {} g
vol: {} ml | volume {} ml | takes up {} cm3
molar: molar mass {molar} g/mol | {molar} g per mol | M = {molar} g/mol
? mass vol >> mass / vol >> density in g/ml | what density | grams per millilitre | density of {mass} g in {vol} ml >> {out} g/ml. | The density is {out} g/ml.
? mass molar >> mass / molar >> how many moles | amount in mol | moles >> {out} mol. | It is {out} mol.
? mass molar vol >> mass / molar / (vol / 1000) >> molarity | concentration in mol/l | how many mol per litre >> {out} mol/l.

= hgtm:D 1.4 2.05 2; wgt:D 40 140 1
hgtm: {} m tall | height {} m | i'm {} m
wgt: {} kg | weight {} kg | i weigh {} kg
hgtm wgt: {wgt} kg at {hgtm} m | {hgtm} m and {wgt} kg
? hgtm wgt >> wgt / hgtm ** 2 >> bmi | body mass index | what's my bmi | bmi for {wgt} kg and {hgtm} m >> The BMI is {out}. | {out}.
? hgtm >> 25 * hgtm ** 2 >> weight at a bmi of 25 | how heavy for bmi 25, kg >> {out} kg.
? hgtm >> 22 * hgtm ** 2 >> weight for a bmi of 22 | kg at bmi 22 >> {out} kg.

= stored:I 20 900; daily:D 1 40 1; arrive:I 10 400
stored: {} kg in the barn | {} kg left | {} kg of feed | stock {} kg
daily: {} kg a day | {} kg used each day | they eat {} kg daily
? stored daily >> stored / daily >> how many days does it last | days until it is gone | for how long is it enough, days >> {out} days. | It lasts {out} days.
? stored daily >> floor stored / daily >> full days it lasts | whole days, rounded down >> {out} days.

= stored:I 20 900; daily:D 1 40 1; arrive:I 10 400
stored: {} kg in the barn | {} kg left | {} kg of feed | stock {} kg
daily: {} kg a day | {} kg used each day | they eat {} kg daily
arrive: {} kg are delivered | plus {} kg tomorrow | a delivery of {} kg
? stored daily arrive >> (stored + arrive) / daily >> days with the delivery | how long does all of it last, days | with that added, how many days >> {out} days. | It lasts {out} days.

= board:I 90 600; piece:I 11 80; kerf:P 2 3 4 5
board: a board of {} cm | {} cm of wood | the plank is {} cm long | a rod, {} cm
piece: pieces of {} cm | {} cm each | cut into {} cm pieces | parts {} cm long
kerf: the saw takes {kerf} mm a cut | kerf {kerf} mm | each cut loses {kerf} mm
? board piece >> floor board / piece >> how many whole pieces, cuts ignored | full pieces without saw loss | number of pieces if cuts take nothing >> {out} pieces. | {out}.
? board piece >> board % piece >> what is left over, cuts ignored | rest in cm without saw loss | offcut if the cuts take nothing, cm >> {out} cm.
? board piece kerf >> floor (board + kerf / 10) / (piece + kerf / 10) >> how many whole pieces | full pieces i get | number of pieces, saw counted | how many {piece} cm pieces from {board} cm with {kerf} mm lost per cut >> {out} pieces. | {out}.

= seatsin:I 8 60; folk:I 30 900
seatsin: a bus takes {} | {} per bus | {} seats in each coach | boxes of {} | {} fit in one
folk: {} people | {} pupils | {} to carry | {} pieces | {} visitors
? seatsin folk >> ceil folk / seatsin >> how many are needed | how many must i order | number needed so that all fit | how many do we need | how many buses with {seatsin} seats for {folk} people | {folk} eggs in boxes of {seatsin}, how many boxes do i need >> {out} are needed. | You need {out}.
? seatsin folk >> folk // seatsin >> how many get completely full | number of full ones | full ones only >> {out}. | {out} are full.
? seatsin folk >> folk % seatsin >> how many are in the last, not full one | left over after the full ones | remainder >> {out}. | {out} are left.
"""

situations("relations13", ROWS, 3.5)
