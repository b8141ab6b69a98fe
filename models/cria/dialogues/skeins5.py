"""Little conversations for skein.py: kitchen, garden, house, school, energy, health, music, data, games."""
from skein import add

HOME_ROWS = r"""
@ g 100-900/10 =amount of flour; p 2-8 #p people; n 3-16 #p guests
? need(flour):g = g * n / p : a recipe takes {g} g of flour for {p} people, we are {n} | {g} g flour serve {p}, how many g for {n} | for {p} persons it's {g} g, I cook for {n} | scale {g} grams from {p} to {n} people | {g} g feed {p}. {n} are coming, grams? ~ and for {n} people | for {n} | {n} guests | if it's {g} g | make it {n} people
+ packs(packs):packs = math.ceil(need / k) @ k (250/500/1000) : a pack has {k} g, how many packs | packs of {k} g? | they sell it in {k} g bags, bags? ~ and packs of {k} | with {k} g in a pack
+ left:g! = packs * k - need : what's left over | grams that stay over | how much remains in the last one
+ cost(cost):euros = packs * c @ c DD0.7-3.5 : {c} a pack | one is {c} | at {c} each | a pack costs {c} ~ and at {c} | {c} each
* eggs(eggs):eggs = math.ceil(e * n / p) after need @ e 1-6 : and eggs? the recipe has {e} | it also takes {e} eggs, so for us | {e} eggs in the recipe, how many for {n}, rounded up ~ with {e} eggs in it | if it says {e} eggs
* each:g = g / p after need : grams per person | how much flour is that a head | per head, in grams

@ c D0.5-6 =number of cups; ml (237/240/250) =cup size
? vol(volume):ml = c * ml : {c} cups of {ml} ml, in ml | {c} cups of milk, a cup being {ml} ml | how many ml are {c} cups at {ml} ml | {c} cups, {ml} ml each ~ and {c} cups | {c} cups | with a cup of {ml} ml
+ spoons(spoons):spoons = vol / 15 : in tablespoons of 15 ml | tablespoons? (15 ml) | how many spoons of 15 ml
* half:ml = vol / 2 : half the recipe | for half of it | I only make half
* weigh:g = vol * d @ d (0.53/0.6/0.85/1.03/1.4) : a ml weighs {d} g, grams? | with {d} g per ml, what does it weigh | its weight at {d} g a ml ~ and with {d} | {d} g per ml
* bottle:n = 1000 / (c * ml) after vol : how often can I do that with a litre | a litre lasts for how many such portions | portions in a litre

@ t D1.5-9 =length of the wall; h D2.2-3.2 =height; cov 6-14 =coverage
? wall(area):m² = t * h : a wall {t} m long and {h} m high, area | {t} by {h} metres of wall | wall of {t} x {h} m, how many square metres | I paint a wall, {t} m by {h} m. m²? ~ and {t} m long | if it's {h} m high | {h} m high | one of {t} by {h}
+ less:m² = wall - d @ d D1-3 : minus a door of {d} m² | without the window, {d} m² | the door takes {d} square metres off ~ {d} m² | and a window of {d}
* coats(paint):litres = t * h * k / cov after wall @ k (2/3) : {k} coats, a litre covers {cov} m², litres | a litre does {cov} m², I need {k} coats | how much paint for {k} coats at {cov} m² per litre ~ and if a litre covers {cov} | with {cov} m² a litre | {k} coats | just {k} coats?
+ tins(tins):tins = math.ceil(coats / s) @ s (1/2.5/5) : tins of {s} litres? | how many tins with {s} l | they come in {s} litre buckets, how many ~ and tins of {s} l | {s} litre tins
+ cost(cost):euros = tins * p @ p DD12-60 : a tin is {p} | at {p} each | {p} per tin, so? ~ {p} a tin | and at {p}
* four:m² = t * h * 4 after wall : four walls like that | all four of the same size | and four such walls

@ a D2-9 =length; b D2-7 =width; p DD8-70 =price per square metre
^ {a} by {b} m | {a} x {b} | one with {a} by {b}
? area(area):m² = a * b : a room {a} by {b} m, area | {a} x {b} metres, how many m² | my floor is {a} m by {b} m, how big | square metres of {a} times {b} m | room of {a} m and {b} m ~ and if it's {a} m long | {b} m wide? | with {b} m | one of {a} by {b} | {a} by {b}
+ cost(cost):euros = area * p : boards at {p} a square metre | carpet is {p} per m² | {p} for a square metre | with tiles for {p} a m², how much ~ and at {p} | {p} instead | if it's {p}
+ waste(with waste):euros = cost * (1 + w / 100) @ w (5/8/10/12/15) : plus {w}% for cuttings | {w} percent more for offcuts | add {w}% to be safe | and {w}% extra for the corners ~ and with {w}% | {w} percent | {w}% instead
* rim(skirting):m = 2 * (a + b) - d after area @ d (0.8/0.9/1/1.2) : skirting all around, without a door of {d} m | how many m of skirting, minus {d} m for the door | the edge, {d} m of door left out
* plus:m² = a * b + c * e after area @ c D1.5-5; e D1.5-5 : plus another room of {c} by {e} | and a second one, {c} x {e}, together | with the hall, {c} m by {e} m, altogether ~ and if the other is {c} by {e} | the second is {c} by {e}
* tiles:tiles = math.ceil(a * b / (k / 100) ** 2) after area @ k (20/25/30/33/40/50/60) : square tiles of {k} cm, how many, rounded up | tiles with {k} cm sides, number? | how many {k} x {k} cm tiles at least ~ and {k} cm tiles | with {k} cm | {k} by {k} ones

@ n 4-40 #rows; m 5-60 #plants a row; d 15-60/5 =distance
? plants(plants):plants = n * m : {n} rows with {m} plants each | {n} rows of {m} lettuces, how many | I plant {m} in a row, {n} rows | {m} per row, {n} rows ~ and {n} rows | {n} rows | with {m} in a row | {m} each
+ trays:trays = math.ceil(plants / t) @ t (6/8/12/20/24) : they come in trays of {t} | trays with {t}, how many | {t} in a tray? ~ and trays of {t} | with {t} a tray
+ cost(cost):euros = plants * p / 100 @ p 15-90/5 : at {p} cents each, in euros | one is {p} cents, euros in all? | {p} cents a plant, euros | in euros at {p} ct apiece ~ {p} cents | and at {p} cents
* long(length of a row):m = (m - 1) * d / 100 after plants : {d} cm between two, how long is a row in m | a row's length with {d} cm gaps, metres | gap {d} cm, row length in metres ~ and with {d} cm | {d} cm between them
* loss:plants = round(n * m * (1 - l / 100)) after plants @ l (5/8/10/12/15/20) : {l}% won't grow, how many are left, rounded | if {l} percent die, how many remain (rounded) | minus {l}% losses, rounded ~ and {l}% | with {l} percent

@ l 60-400/10 =volume; f 3-18 =flow; d 4-12 =length
? fill(time):minutes = l / f : a tub of {l} litres, {f} l a minute, how long | fill {l} litres at {f} litres per minute | {l} l with a hose giving {f} l/min, minutes? | the barrel takes {l} litres, {f} come in per minute ~ and at {f} | with {f} l a minute | a barrel of {l} | {l} litres?
* cost:euros = l / 1000 * p after fill @ p DD1.5-6 : a cubic metre is {p}, what does the water cost | at {p} per m³ | water price {p} a cubic metre, so?
* cans:cans = math.ceil(l / d) after fill : cans of {d} litres, how many for it | how many cans of {d} l is that, rounded up | and by hand with {d} litre cans, cans? ~ and cans of {d} | {d} litre cans
* days:days = l // u after fill @ u 8-45 : I use {u} litres a day, full days it lasts | at {u} l a day, how many full days | lasts how many whole days with {u} litres daily ~ and with {u} a day | {u} litres daily

@ w 5-2400/5 =power; h D0.5-24 =hours; p DD0.22-0.45 =price
? kwh(energy):kWh = w * h / 1000 : {w} watts for {h} hours, kWh | a device of {w} W runs {h} h, how many kWh | {h} hours at {w} watt in kWh | energy of {w} W over {h} hours ~ and for {h} hours | {h} hours | with {w} watts | a {w} W one
+ cost(cost):euros = kwh * p : at {p} a kWh | a kWh is {p} | {p} per kWh, so? | what does that cost at {p} ~ and at {p} | with {p} | {p} a kWh
* year(a year):kWh = w * h * 365 / 1000 after kwh : every day for a year | each day, 365 days | daily the whole year, kWh
+ ycost:euros = year * p : what's that in money at {p} | at {p} a kWh then | and in euros at {p} per kWh
* led:percent = (w - w2) / w * 100 after kwh @ w2 2-4 : a new one takes {w2} W, percent saved | with {w2} watts instead, how much less in percent

@ a 1000-90000 =old reading; u 80-900 =use; p DD0.2-0.5 =price; b 5-20 =basic fee
? new(new reading):n = a + u : the meter stood at {a}, we used {u} since | {a} on the meter plus {u} kWh | meter {a}, use {u}, new reading? ~ and with {u} | if we used {u}
* bill(bill):euros = u * p + b after new : {p} a kWh and a basic fee of {b}, bill for the use | bill at {p} per kWh plus {b} basic | what do we pay, {p} a unit and {b} fixed ~ and at {p} | with {p} a kWh | if the fee is {b}
+ diff:euros = bill - adv @ adv 40-160/10 : we paid {adv} in advance, rest? | minus the advance of {adv} | {adv} is paid already
+ day:euros = bill / dd @ dd (28/30/31) : a day, {dd} days | per day over {dd} days | daily, with {dd} days

@ kg 42-120 =weight; cm 148-200 =height
? bmi(bmi):n = kg / (cm / 100) ** 2 : bmi of {kg} kg and {cm} cm | I'm {cm} cm and weigh {kg} kg, bmi? | body mass index, {kg} kilos, {cm} cm | {kg} kg at {cm} cm tall, what's the bmi ~ and with {kg} kg | at {kg} kilos | {kg} kg instead | if I weighed {kg} | for {cm} cm
* ideal:kg = 22 * (cm / 100) ** 2 after bmi : which weight gives a bmi of 22 | and for bmi 22, how many kg | weight for 22?
* lose:kg = kg - 25 * (cm / 100) ** 2 after bmi : how many kg to a bmi of 25 | kilos over bmi 25 | what's between me and 25, in kg
* water:litres = kg * 35 / 1000 after bmi : 35 ml of water per kilo, litres a day | how much should I drink at 35 ml per kg, litres | litres a day with 35 ml for each kg
* st:stone = kg / 6.35029318 after bmi : my weight in stone | and the weight in stones | kilos as stone

@ bpm 60-180 =tempo; bars 8-64/4 #bars; beats (3/4)
? len_(length):seconds = bars * beats * 60 / bpm : {bars} bars of {beats} beats at {bpm} bpm, seconds? | how long are {bars} bars in {beats}/4 at {bpm} bpm, seconds | {bpm} beats a minute, {bars} bars with {beats} beats each, how many seconds | song part: {bars} bars, {beats} beats, tempo {bpm} ~ and at {bpm} | with {bpm} bpm | {bars} bars | at tempo {bpm} | and {bars} bars
* beat:seconds = 60 / bpm after len_ : how long is one beat | a single beat in seconds | seconds per beat
* reps:seconds = len_ * k @ k 2-6 : repeated until we had it {k} times | {k} times through | played {k} times ~ {k} times | and {k} times
* total:bars = bars * k2 after len_ @ k2 2-6 : how many bars if it comes {k2} times | bars with {k2} repeats counted as {k2} rounds | {k2} rounds in bars

@ gb D0.5-90 =size; mb 5-400 =speed
? time(time):seconds = gb * 8000 / mb : {gb} GB at {mb} Mbit/s, how many seconds | download of {gb} GB with {mb} Mbit per second, seconds? | {gb} gigabytes over a {mb} megabit line in seconds | seconds for {gb} GB at {mb} Mbit/s ~ and with {mb} Mbit/s | at {mb} | {mb} megabit | and {gb} GB | a file of {gb} GB
* rate:MB/s = mb / 8 after time : how many megabytes a second is the line | the line in MB/s | megabytes per second?
* month:files = int(cap // gb) after time @ cap 100-900/50 : how many such files in {cap} GB | {cap} GB of disk hold how many | files on a {cap} GB drive ~ and {cap} GB | with {cap} GB
* n_:GB = gb * n after time @ n 2-30 : {n} of them, GB | {n} such files, how big | all {n} together ~ and {n} | {n} files

@ p 100-2000 =pages; d 8-90 =pages a day; r 20-400 =pages read
? days(days):days = math.ceil(p / d) : a book of {p} pages, {d} a day, days? | {p} pages at {d} a day | I read {d} pages daily, the book has {p} | how many days for {p} pages with {d} a day ~ and {d} a day | with {d} pages | {d} pages daily | a book with {p} pages | if it has {p} pages
* left(left):pages = p - r after days : I've read {r} already, the rest? | {r} are done, pages left | after {r} pages, what remains ~ and after {r} | {r} pages read
+ ldays:days = math.ceil(left / d) : so days for the rest | how many days more | and the rest takes how many days | remaining days at the same pace
* share:percent = r / p * 100 after left : how many percent is that of the book | read so far in percent | percentage done
* perday:pages = math.ceil(p / t) after days @ t 5-30 : to finish in {t} days, pages a day | how many a day for {t} days, rounded up | done in {t} days needs how many pages daily ~ and in {t} days | {t} days | within {t} days

@ q 10-60 #questions; ok 4-9 #right answers
? pct(score):percent = ok / q * 100 : {ok} right out of {q}, percent | {ok} of {q} questions correct, percentage? | I got {ok} of {q}, in percent | score in percent, {ok} from {q} ~ and {ok} right | with {ok} right | {ok} correct | if it was {ok} of {q}
* wrong(wrong):questions! = q - ok after pct : how many were wrong | wrong ones? | number I missed
* need:questions = math.ceil(q * x / 100) after pct @ x 50-90/5 : how many right for {x}%, rounded up | to pass with {x} percent, how many | needed for {x}%? ~ and for {x}% | {x} percent
+ pts:points = pct / 100 * m @ m 20-120/10 : out of {m} points, that is | on a scale to {m} | points, if all is {m}

@ x nums3-6:40-100
? mean(average):points = sum(x) / len(x) : my test results are {x}, average | scores {x}, on average? | {x} in the tests so far. mean | average of my {x}
* next:points! = goal * (len(x) + 1) - sum(x) @ goal 60-95 : what do I need in the next one for {goal} on average | next test for an average of {goal} | to get {goal} as the average, the next must be | which score next makes it {goal} ~ and for {goal} | an average of {goal} | for {goal} instead
* best(best):points = max(x) : my best | top result? | the best one | highest?
* drop:points = (sum(x) - min(x)) / (len(x) - 1) : if the worst is dropped | without my worst | average without the lowest
* gap:points = max(x) - min(x) : best minus worst | from worst to best | spread?
! x > mean = x + [v] @ v 40-100 : {v} in the next one, average? | now {v} came in, mean again | with a {v} on top, the average
! x > . = [v if v != old else new for v in x] @ old itemof:x; new 40-100 : the {old} was a {new} | {new}, not {old} | they corrected {old} to {new} | {old} became {new}

@ xp 80-900/10 =points; lvl 1000-9000/100 =goal; day 2-6 #games
? games(games):games = math.ceil(lvl / xp) : {xp} points a game, I need {lvl}, games? | next level at {lvl} points, {xp} per game | {lvl} xp with {xp} each round, how many rounds | how many games of {xp} points for {lvl} ~ and with {xp} a game | {xp} points each | for {lvl} | if it's {lvl}
+ days:days = math.ceil(games / day) : {day} games a day, days? | at {day} a day | I play {day} daily, so ~ and {day} a day | with {day} daily
* bonus:games = math.ceil(lvl / (xp * (1 + b / 100))) after games @ b (10/20/25/50) : with a {b}% bonus, how many games | if each gives {b} percent more, games | {b}% more per game? ~ and {b}% | with {b} percent
* over:points! = games * xp - lvl : how many points over is that | what do I have too much then | points above the goal
* have:games! = math.ceil((lvl - h) / xp) after games @ h 100-900/50 : I already have {h}, games left | {h} are there already, so how many games | starting from {h} ~ with {h} already | and from {h}
"""
add("skein_home", HOME_ROWS, 3.4)
