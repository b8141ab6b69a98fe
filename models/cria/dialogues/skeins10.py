"""Little conversations for skein.py: what people reckon at work, in other money than euros too (bakers, nurses, people who run servers, painters, farmers, drivers)."""
from skein import add

WORK_ROWS = r"""
@ n 6-40 #loaves a batch; b 2-12 #batches; g 350-900/10 =flour per loaf
? loaves(loaves):loaves = n * b : {b} batches of {n} loaves, how many | i bake {b} batches with {n} loaves each | {n} loaves in a batch, {b} batches a night. makes? | our oven does {n} loaves a batch and we ran it for {b} batches, loaves? | {b} batches at {n} loaves ~ and {b} batches | {b} batches? | if a batch has {n} | {n} per batch instead | say {b} of them | only {b} batches tonight
+ flour(flour):kg = loaves * g / 1000 : {g} g of flour in each, how many kilos | each takes {g} g of flour, kg? | with {g} grams of flour apiece, in kg | flour at {g} g a loaf, kilos ~ and with {g} g | {g} grams each | if it's {g} g a loaf
+ sold(left):loaves = loaves - s @ s 3-11 : {s} were left over, so sold | {s} came back unsold. sold how many | minus {s} that nobody bought | {s} got burnt, the rest? ~ {s} came back | no, {s} left over | and {s} unsold
+ money(takings):euros = sold * p @ p DD2-6 =price : at {p} a loaf | {p} each, what's in the till | times {p}, the price | and they cost {p} apiece, takings? ~ at {p} | and for {p} | {p} a loaf instead
* bags:bags = math.ceil(flour / 25) after flour : in sacks of 25 kg, how many to open | how many 25 kg sacks is the flour | sacks of 25 kilos for that much flour

@ v 100-1500/50 =volume in ml; h 1-12 #hours
? rate(rate):ml/h = v / h : {v} ml over {h} hours, ml an hour | infusion of {v} ml in {h} hours, rate per hour | {v} ml to run in {h} h, what rate | patient gets {v} ml within {h} hours, ml/h? | drip {v} ml, {h} hours, per hour ~ over {h} hours | and in {h} hours | with {v} ml | {v} ml instead | and if it should run {h} hours
+ drops(drops a minute):drops = rate * k / 60 @ k (15/20/60) : {k} drops are a ml, drops per minute? | drip set with {k} drops a ml, per minute | in drops a minute, {k} to the ml | {k} gtt/ml, how many per min ~ and with {k} drops a ml | {k} drops to the ml
* given:ml = v / h * a after rate @ a D0.5-3 : how much has run in after {a} hours | after {a} hours it's how many ml | {a} h later, given so far ~ after {a} hours | and {a} hours
* end:%time = now + timedelta(hours=h) after rate @ now time:6-14 =start : started at {now}, done at | it began at {now}. ends when? | when is it through if i started it at {now} | hung up at {now}, empty at ~ started at {now} | no, from {now} | begun {now}

@ f 80-4000/10 =free space; g D0.5-30 =growth
? days(days):days = int(f // g) : {f} GB free, {g} GB more every day, full in how many whole days | disk has {f} gb left and grows {g} gb a day. full days until full? | {g} GB a day into {f} GB of free space, whole days | how many full days do {f} GB last at {g} GB a day | logs eat {g} GB daily, {f} GB are free, days ~ and with {g} GB a day | at {g} a day | {g} GB daily | with {f} GB free | if {f} are free
+ when(date):%date = d + timedelta(days=days) @ d date:2025-2029 : today is {d}, which date is that | from {d} on, that's when | counted from {d}, the date? | if it's {d} today, on which day ~ from {d} | if today were {d}
* half_:GB = g * 7 after days : growth a week | and in a week, GB | per week it grows by | how much comes in 7 days
* freed(days):days = int((f + x) // g) after days @ x 10-900/10 : i delete {x} GB first | after freeing {x} GB, days? | and if i clear {x} GB of old backups | with {x} GB more space ~ and {x} GB | {x} GB instead | only {x} GB cleared
* need:GB = g * m after days @ m 30-365 : how many GB would i need for {m} days | for {m} days it has to be how big | space for {m} days ~ and {m} days | {m} days

@ p (99/99.5/99.9/99.95/99.99) =availability
? down(minutes down):minutes = 30 * 24 * 60 * (1 - p / 100) : {p}% uptime, minutes down in 30 days | sla of {p} percent: downtime per 30 days in minutes | how many minutes may it be down in 30 days at {p}% | availability {p} percent, allowed minutes off in a 30 day month | {p}% available, 30 days, minutes offline ~ and {p}% | at {p} percent | with {p}% | {p}? | what about {p}%
* year(hours a year):hours = 365 * 24 * (1 - p / 100) : hours a year | and per year, in hours | in 365 days, hours off | yearly, as hours
+ used:minutes! = down - u @ u 1-40 : {u} minutes are used up, left | we had {u} min of outage already, what remains | minus {u} minutes from tuesday | {u} minutes gone, still allowed ~ {u} used | no, {u} minutes | it was {u} min

@ x {hosts}4-6:20-990; k 3-9
? total(requests):requests = sum(x.values()) : requests per host:{x} total | {x} requests. all hosts together | traffic today{x} how many requests in sum | hits:{x} altogether?
? top(busiest):%s = max(x, key=x.get) : {x} requests, which host has most | busiest one of these: {x} | load{x} where is the most traffic | {x} - who's on top
* least(quietest):%s = min(x, key=x.get) : the quietest | which has the least | and the one with fewest | least busy?
* gap:requests = max(x.values()) - min(x.values()) : difference between busiest and quietest | from most to least, how many | gap top to bottom
* share(share):percent = x[c] / sum(x.values()) * 100 @ c keyof:x : share of {c} in percent | how many percent is {c} | {c} as a percentage of all | what part does {c} have ~ = and the share of {c} | = share of {c}?
* without:requests = sum(x.values()) - x[c] @ c keyof:x : leave out {c} | without {c} | all but {c} | not counting {c}
* mean:requests = sum(x.values()) / len(x) : per host on average | average per machine | mean of the hosts
! x > total = dict(x, **{c: v}) @ c keyof:x; v 20-990 : {c} is {v} now. total again | oh {c} had {v} | {c}: {v}, not that. sum? | correct {c} to {v}, all together
! x > top = {a: b for a, b in x.items() if a != c} @ c keyof:x : and if {c} is off | without {c}, who's on top | {c} is down now. busiest? | take {c} out, who leads then

@ a 5-40 =length of the wall; h D2.2-3.4 =height; w D1-9 =windows
? area(area):m² = a * h - w : wall of {a} m by {h} m minus {w} m² of windows | {a} m long, {h} m high, {w} square metres of windows not painted, area? | paint {a} x {h} m without {w} m² windows | area to paint: {a} times {h}, less {w} for windows ~ with {w} m² of windows | if the windows are {w} | and {a} m long | height {h} | and {h} high
+ coats(for all coats):m² = area * c @ c (2/3) : {c} coats | painted {c} times | and {c} layers of it | needs {c} coats ~ {c} coats instead | and {c} coats
+ litres(litres):litres = coats / k @ k 6-14 =coverage : a litre does {k} m² | {k} square metres per litre, litres? | paint covers {k} m² a litre | at {k} m² to the litre ~ if a litre does {k} | with {k} m² a litre
+ tins(tins):tins = math.ceil(litres / t) @ t (2.5/5/10) : in {t} litre tins | how many tins of {t} l | tins with {t} litres, number? | buckets of {t} litres ~ and in {t} litre tins | tins of {t}
+ cost(cost):francs = tins * p @ p DD18-90 =price of a tin : a tin is CHF {p} | at {p} francs a tin | {p} francs each, cost? | tins cost {p} CHF ~ at {p} francs | and for {p}
& labour:hours = coats * q / 60 @ q 4-12 : {q} minutes per m², hours of work | i need {q} min a square metre, hours | working time at {q} min per m²

@ ha D1-80 =field; t D2-9 =yield
? harvest(harvest):tonnes = ha * t : {ha} hectares at {t} tonnes per hectare | {ha} ha wheat, {t} t/ha, harvest? | field of {ha} ha gives {t} tonnes a hectare | {t} tonnes from each of {ha} hectares ~ and with {t} tonnes | at {t} t/ha | on {ha} hectares | {ha} ha instead | in a bad year, {t} t
+ pay(income):dollars = harvest * p @ p 120-380/5 =price : {p} dollars a tonne | at ${p} per tonne | sold for ${p} a ton | a tonne brings {p} dollars ~ and at ${p} | for {p} dollars | if the price is ${p}
+ left(left):dollars = pay - c * 100 @ c 2-40 : minus {c} hundred dollars for diesel | fuel was {c} hundred, what's left | take off {c} hundred dollars of costs ~ no, {c} hundred | and with {c} hundred
* acres:acres = ha / 0.40468564224 after harvest : the field in acres | how many acres is it | acres?
* seed:kg = ha * s after harvest @ s 120-220/5 : seed at {s} kg a hectare | {s} kg of seed per ha, kilos | how much seed with {s} kg per hectare ~ and {s} kg | with {s} kg per ha
* trucks:trips = math.ceil(harvest / l) @ l 8-27 : trailer takes {l} tonnes, trips | how many loads of {l} t | runs with a {l} tonne trailer ~ and {l} tonnes a load | a trailer with {l} tonnes

@ b DD2-6 =basic fare; k DD1-4 =price per km; d D2-40 =distance
? fare(fare):dollars = b + k * d : taxi: ${b} plus ${k} a km, {d} km | cab fare with {b} dollars to start and {k} per km for {d} km | {d} km by taxi, {b} dollars basic and ${k} each km | starts at ${b}, then ${k} a kilometre. {d} km? ~ and {d} km | for {d} km | if it's {d} km | {d} km?
+ tip(with the tip):dollars = fare * (1 + t / 100) @ t (5/8/10/12/15/18/20) : plus {t}% tip | i tip {t} percent | with {t}% on top for the driver | and {t} percent for the driver ~ {t}% tip | {t} percent rather | no, {t}%
+ each(each):dollars = tip / n @ n 2-4 #p passengers : we are {n} | shared by {n} of us | split {n} ways | {n} passengers, each pays ~ and with {n} | {n} of us
& change:dollars! = m - fare @ m (20/50/100/200) : i give {m}, change without a tip | change from {m} dollars, no tip | paid with a {m}, no tip, back?
& back:dollars = 2 * fare : there and back, no tip | return trip too, without the tip | twice, both ways, no tip

@ l D1.8-6 =board length; p 15-90/5 =piece length; n 3-40 #pieces
? per(pieces):pieces = int(l * 100 // p) : a board of {l} m, pieces of {p} cm, how many | cut {l} m into {p} cm pieces, how many whole ones | how many {p} cm pieces from a {l} m board | {l} metres of wood in lengths of {p} cm, pieces? ~ and {p} cm pieces | pieces of {p} cm | with a {l} m board | boards of {l} m
* rest:cm! = l * 100 - per * p : what's left over in cm | the offcut, cm | waste per board in cm | how long is the rest, in cm
* boards(boards):boards = math.ceil(n / per) : i need {n} pieces, boards? | how many boards for {n} of them | boards to buy for {n} pieces | {n} are needed, so how many boards ~ and {n} pieces | for {n} | it's {n} pieces in the end
+ money:euros = boards * e @ e DD4-30 : a board is {e} | at {e} a board | {e} each, total ~ and at {e} | {e} a board
& shelf:m = n * p / 100 after boards : all the pieces end to end, metres | laid in a row that's how many m | total length of the pieces in m

@ len_ D8-90 =length of the fence; s D1.5-3 =spacing
? posts(posts):posts = math.ceil(len_ / s) + 1 : fence of {len_} m, a post every {s} m, both ends too | {len_} m of fence with posts at most {s} m apart, how many posts | posts for {len_} metres, {s} m between, one at each end | every {s} m a post over {len_} m, first and last included ~ and every {s} m | {s} m apart | for {len_} m | {len_} m long
+ money(posts' cost):euros = posts * p @ p DD6-24 : {p} a post | at {p} each | they cost {p} apiece ~ and at {p} | {p} each
* concrete:bags = math.ceil(posts * k) @ k (0.5/1/1.5/2) : {k} bags of concrete each | {k} bags per post | with {k} bags for every post, bags ~ {k} bags each | and {k} per post
* wire:m = len_ * r @ r 2-5 : {r} rows of wire, metres | wire in {r} lines | {r} wires along it, total ~ {r} rows | and {r} wires
* gate:posts = posts + 2 : and two more for a gate | with a gate that needs 2 extra | plus two for the gate

@ c DD3-90 =purchase price; m 20-150/5 =markup
? price(price):euros = c * (1 + m / 100) : bought for {c}, markup of {m}% | cost {c}, i add {m} percent, selling price? | {m}% on top of the {c} i paid | purchase price {c} plus {m}% markup ~ with {m}% | at {m} percent | and if it costs {c} | {c} instead | bought at {c}
* profit(profit each):euros = c * m / 100 : profit per piece | what do i earn on one | my gain on each
* margin:percent = m / (100 + m) * 100 : margin in percent of the selling price | that's which margin | profit as a percentage of the price
+ tax(with tax):euros = price * (1 + v / 100) @ v (5/7/10/19/20/21/25) : plus {v}% vat | with {v} percent tax | tax of {v}% on that | {v}% vat comes on top ~ {v}% vat | at {v} percent tax
+ sale(sale price):euros = tax * (1 - r / 100) @ r 5-50/5 : in the sale {r}% off | minus {r} percent | reduced by {r}% | {r}% off that ~ {r}% off | and at {r} percent off
& lots:euros = c * m / 100 * n after profit @ n 5-300/5 : i sell {n} of them, profit | {n} sold, what did i earn | times {n} pieces, profit ~ and {n} | {n} pieces

@ g 1000-9000/100 =goal; y 50-950/10 =sum so far
? pc(reached):percent = y / g * 100 : goal {g}, we have {y}. percent reached? | {y} of {g} collected, in percent | fundraiser: {y} out of {g}, percent | we got {y}, need {g}, how many percent is that ~ and of {g} | if the goal is {g} | with {y} of it | {y} instead
* miss(missing):euros = g - y : what is missing | how much more do we need | still to go | the rest up to the goal
+ each(each):euros = miss / n @ n 4-60 #p donors : from {n} donors, each | if {n} people give the rest, each gives | {n} sponsors share the missing part ~ and {n} people | {n} donors | with {n}
& plus(reached):percent = (y + x) / g * 100 after pc @ x 50-900/10 : another {x} came in, percent now | someone gave {x}, where are we in percent | plus {x}, percent? ~ no, {x} | it was {x} | {x} more

@ a 3-9 #boxes a layer; l 3-8 #layers; w D2-18 =weight of a box
? boxes(boxes):boxes = a * l : {a} boxes on a layer, {l} layers, boxes per pallet | pallet with {l} layers of {a} boxes | {a} to a layer and {l} layers high | {l} layers, {a} boxes in each, how many ~ and {l} layers | with {a} in a layer | {l} high | {a} per layer
+ kg(weight):kg = boxes * w : each is {w} kg | at {w} kilos a box, weight of the pallet | a box weighs {w} kg ~ at {w} kg | and with {w} kilos
+ gross:kg = kg + 25 : plus the pallet, 25 kg | with 25 kg for the pallet itself | including the wood, 25 kg
* pallets(pallets):pallets = math.ceil(n / boxes) @ n 60-2000/10 : {n} boxes need how many pallets | for {n} boxes | pallets for {n} of them | {n} boxes in the order, pallets? ~ and {n} boxes | {n}? | for {n}
+ trucks:trucks = math.ceil(pallets / 33) : 33 fit in a truck | trucks with 33 places | at 33 a truck, how many trucks
* tall:cm = l * e + 15 @ e 15-40 : {e} cm a layer and 15 cm pallet, how high | height with boxes of {e} cm on a 15 cm pallet | how tall, box {e} cm, pallet 15 cm ~ with {e} cm boxes | and {e} cm

@ s time:14-22 =start; h 6-10 #hours; w DD14-38 =wage
? pay(pay):euros = h * w : a shift of {h} hours at {w} | {h} hours on shift, {w} an hour, pay? | i work {h} h for {w} hourly, one shift | {w} per hour, {h} hour shift ~ and with {h} hours | {h} hours | at {w} | for {w} an hour
+ extra(with surcharge):euros = pay * (1 + p / 100) @ p (15/20/25/30/40/50) : plus {p}% for the night | night bonus {p} percent | {p}% surcharge on it | with {p} percent sunday extra ~ and {p}% | {p} percent rather
+ week:euros = extra * n @ n 2-6 : {n} of those shifts | {n} shifts a week | times {n} | over {n} shifts ~ {n} shifts | and {n}
* end(end):%time = s + timedelta(hours=h) : start at {s}, when is it over | i begin at {s}, home when | from {s} on, end? | beginning {s}, finished at ~ starting {s} | and from {s} | begin at {s}
* mid:%time = s + timedelta(minutes=h * 30) after end : and the middle of the shift | half way through it's what time | break in the middle, at?

@ r DD25-140 =rate; h D10-160 =hours; t 15-42 =tax
? gross(gross):dollars = r * h : {h} hours at ${r} | i billed {h} hours, ${r} each | freelance: {h} h x ${r} | my rate is ${r}, {h} hours this month, invoice? ~ and {h} hours | for {h} hours | at ${r} | {h} h instead | with a rate of ${r}
+ net(net):dollars = gross * (1 - t / 100) : minus {t}% tax | after {t} percent tax | {t}% goes to the taxman, left | what do i keep with {t}% tax ~ at {t}% | and with {t} percent | {t}% tax
+ rent(left):dollars! = net - x @ x 300-1900/50 =rent : rent is {x}, what remains | after ${x} rent | less {x} for the flat | pay {x} rent from it, left? ~ rent {x} | it's {x} rent | and ${x}
* day:dollars = r * 8 after gross : a day rate of 8 hours | per 8 hour day | what's that a day, 8 hours
* need:hours = math.ceil(m / r) after gross @ m 500-9000/100 : hours for {m} dollars, rounded up | to bill ${m}, how many full hours | i want ${m}, hours? ~ and for ${m} | for {m} dollars
"""
add("skein_work", WORK_ROWS, 3.4)
