"""Relations (see relating.py) as people chat: fragments, foreign word order, halves and dozens, several steps in one breath."""
from relating import situations

ROWS = r"""
= f:F; price:M 2 40
f: {} kilo
price: {} the kilo
? f price >> f * price >> {f} kilo of butter when the kilo is {price}, makes? | how much costs me {f} kilo of tea, kilo price {price} | {price} per kilo, i need {f} kilo, pay? | what costs {f} kilo of ham with {price} a kilo | one kilo is {price}. {f} kilo please, how much >> That is {$out}.
? price f >> price / f >> {f} kilo was {price}, so the whole kilo is | paid {price} for {f} kilo, kilo price? | {price} for {f} kilo. and one kilo? >> A kilo costs {$out}.

= f:F; n:J 3 40
f: {} litre each
n: {} people
? f n >> f * n >> {n} people drink {f} litre each, litres? | {f} litre for every one of {n} guests makes how many litres | how many litres for {n} when each gets {f} litre | {n} bottles, {f} litre in each, litres in all >> That is {out} litres.
= have:I 5 90
? have f >> floor have / f >> {have} litres, {f} litre each. for how many enough | {have} l in portions of {f} litre, how many full portions | from {have} litres how many times can i take {f} litre >> {out}.

= f:F; speed:P 4 5 6 12 15 20 30 50 60 80 90 100 120
f: {} hour
speed: {} km/h
? speed f >> speed * f >> {f} hour with {speed} km/h makes how many km | how far goes a bus in {f} hour, speed {speed} km/h | i was riding {f} hour at {speed} km/h, the km? | {speed} km/h during {f} hour: distance >> {out} km.

= doz:J 2 40; price:P 0.15 0.2 0.25 0.3 0.35 0.45 0.5 0.6 0.75
doz: {} dozen
price: {} a piece
? doz price >> pieces = doz * 12; pieces * price >> {doz} dozen rolls with {price} the piece, together? | how much bring {doz} dozen tulips if one is {price} | {doz} dozen, one for {price}: money? | she sells {doz} dozen at {price} apiece, her takings >> That is {out}.
total: {} all
= total:S 20 400
? doz total >> pieces = doz * 12; total / pieces >> {doz} dozen tulips for {total}, one tulip costs | paid {total} for {doz} dozen, the piece? | price of a single roll when {doz} dozen are {total} >> One costs {$out}.
eaten: {} eaten
= eaten:J 2 23
? doz eaten >> pieces = doz * 12; pieces - eaten >> {doz} dozen eggs, {eaten} broke. good ones? | of {doz} dozen rolls we ate {eaten}, left? | had {doz} dozen, gave away {eaten}, still have >> {out} are left.

= n:J 2 12; price:M 2 40; pct:P 5 10 15 20 25 30 50
n: {} pieces
price: {} each
pct: {}% off
? n price pct >> goods = n * price; goods * (1 - pct / 100) >> {n} shirts, {price} each, {pct}% rebate on all: to pay? | take {n} at {price} and i get {pct} percent off, what is it then | {n} x {price} minus {pct}% | {pct}% off when you buy {n} for {price} each, final sum >> You pay {$out}.
? n price pct >> goods = n * price; goods * pct / 100 >> {n} shirts, {price} each, {pct}% rebate on all: how much saved? | how much do i spare with {pct}% off {n} pieces of {price} | the discount in money: {n} at {price}, {pct}% >> You save {$out}.
? n price pct >> goods = n * price; goods * (1 + pct / 100) >> {n} shirts, {price} each, plus {pct}% tax | with {pct}% vat on top, {n} pieces of {price} make | {n} at {price} net, {pct} percent tax comes on it, sum >> In all {$out}.

= bill:M 20 400; n:J 2 9; tip:P 5 8 10 12 15 18 20
bill: bill {}
n: {} people
tip: {}% tip
? bill n tip >> total = bill * (1 + tip / 100); total / n >> bill {bill}, {tip}% tip, we are {n}, everybody gives? | {n} friends, restaurant {bill}, they leave {tip}% more, one pays | split {bill} and {tip} percent tip on {n} heads >> Each gives {$out}.
? bill n >> bill / n >> bill {bill}, {n} at the table, one pays? | {bill} through {n} | divide {bill} fair on {n} heads >> Each gives {$out}.
paid: one pays {}
= paid:M 5 60
? paid n >> paid * n >> everybody of the {n} paid {paid}, how much was the bill | {n} people gave {paid} each, makes | {paid} from each of {n}, altogether in the pot >> It was {$out}.

= km:I 40 900; l:D 4 12 1; price:M 1 2.4; n:J 2 5
km: {} km
l: {} litres per 100
price: {} the litre
n: {} people
? km l >> km / 100 * l >> {km} km, car drinks {l} on hundred, litres? | how much gas goes for {km} km with {l} l/100 | {l} litres each 100 km and i have {km} km before me, needs how many litres >> {out} litres.
? km l price >> litres = km / 100 * l; litres * price >> {km} km, {l} on 100, the litre {price}: cost of the way | what costs the trip of {km} km when the car takes {l} per 100 and gas is {price} | petrol money for {km} km, {l} l/100km, {price}/l >> It costs {$out}.
? km l price n >> litres = km / 100 * l; cost = litres * price; cost / n >> {km} km, {l} l on 100, {price} a litre and {n} of us share, each? | {n} in the car, {km} km, {l}/100, litre {price}. per head >> Each pays {$out}.
? km l >> both = 2 * km; both / 100 * l >> {km} km there and the same back, {l} litres on 100, litres in all? | go and return, one way {km} km, {l} l/100km, how many litres >> {out} litres.

= h:H 2 10; wage:M 9 50; d:J 2 6; w:J 2 50
h: {} a day
wage: {} an hour
d: {} days a week
w: {} weeks
? h d >> h * d >> {h} each day, {d} days the week, hours weekly? | i do {h} on {d} days, week hours | {d} days with {h}, makes hours >> {out} hours.
? h wage d >> weekly = h * d; weekly * wage >> {h} a day, {d} days, {wage} the hour, my week pay? | {wage}/h, {h} daily, {d} days: earns in a week >> That is {$out} a week.
? h wage d w >> weekly = h * d; pay = weekly * wage; pay * w >> {h} a day, {d} days a week, {wage} the hour, after {w} weeks? | how much gain i in {w} weeks with {h} x {d} days at {wage} an hour >> That is {$out}.

= start:I 20 900; a:J 2 19; b:J 2 19; k:J 2 6
start: {}
a: {}
b: {}
k: {}
? start a b >> after = start - a; after + b >> had {start}, gave {a}, got {b}. now? | {start} in the shop, {a} sold, {b} delivered, stock? | {start} passengers, {a} off, {b} on, passengers then | {start} points, lost {a}, won {b} >> {out}. | There are {out}.
? start a b k >> change = b - a; raw start + change * k >> {start} at first, each day {b} come and {a} go, after {k} days? | {start} fish, every week {b} more and {a} die, {k} weeks later | {start} litres, {b} in and {a} out a minute, after {k} minutes >> {out}. | It is {out}.
? start a k >> used = a * k; start - used >> {start} sweets, {k} kids take {a} each, rest? | {start} pages, {a} a day for {k} days, still to read | {k} times {a} from {start} away | from {start} screws {k} shelves take {a} each, remaining >> {out} are left.
? start k >> start / k >> {start} through {k} | share {start} on {k} | {start} parted in {k} the same | {start} : {k} >> {out}.
? start k >> start * k >> {start} times {k} makes | {k} times of {start} | {k}-fold of {start} | {start}, that {k} times >> {out}.

= each:M 1 30; n:J 2 20; other:M 1 30; m:J 2 20; give:P 50 100 200 500; if each * n + other * m < give
each: {}
n: {}
other: {}
m: {}
give: {}
? each n other m >> first = n * each; second = m * other; first + second >> {n} of the {each} ones and {m} of the {other} ones, sum? | {n} x {each} and {m} x {other} makes | {n} adults with {each}, {m} kids with {other}, ticket sum | {n} big at {each}, {m} small at {other}: pay >> Together {$out}.
? each n other m give >> total = n * each + m * other; give - total >> {n} at {each}, {m} at {other}, i give {give}. back? | change from {give} for {n} x {each} plus {m} x {other} | {give} in hand, buying {n} for {each} each and {m} for {other} each, what stays >> You get {$out} back.
? each n other m >> first = n * each; second = m * other; abs(first - second) >> {n} at {each} against {m} at {other}, how much apart | difference between {n} x {each} and {m} x {other} | shop a: {n} times {each}, shop b: {m} times {other}, differ by >> They differ by {$out}.
? each n other m >> total = n * each + m * other; total / (n + m) >> {n} at {each}, {m} at {other}, average price of one | mean of {n} pieces of {each} and {m} of {other} | mixed: {n} for {each} each and {m} for {other} each, one costs on average >> On average {$out}.

= y:J 2 30; age:J 5 60; k:J 2 4
y: {}
age: {}
k: {}
? age y >> age + y >> {A} is {age}, {B} {y} years older, how old is {B} | i'm {age}, in {y} years i'm | {age} now, {y} years from now? >> {out}.
? age y >> abs(age - y) >> {A} is {age} and {B} {y}, years between them | age gap of {age} and {y} | born {y} years apart from someone of {age}... no, one is {age}, one {y}: gap >> {out} years.
? age k >> age * k >> {A} is {age}, the father {k} times so old | {k} times as old as {age} | mother is {k} times {A}'s age of {age} >> {out} years.
? age y >> age * 2 + y >> {A} is {age}, {B} {y} years older, both together | ages of {A} ({age}) and {B} ({y} more) added >> Together {out}.

= cm:I 10 400; inch:I 5 90; ft:J 3 7; rest:J 1 11
cm: {}
inch: {}
ft: {}
rest: {}
? cm >> cm / 2.54 >> {cm} cm are how many inches | {cm} cm in inch | inches of {cm} cm >> {out} inches.
? inch >> inch * 2.54 >> {inch} inches are how many cm | {inch}" in cm | cm of {inch} inch >> {out} cm.
? ft rest >> inches = ft * 12 + rest; inches * 2.54 >> {ft} foot {rest} how many cm | {ft} feet and {rest} inches to centimetres | i measure {ft}'{rest}", cm? >> {out} cm.
? cm >> inches = cm / 2.54; raw int(inches // 12) ,, round(inches % 12, 1) >> {cm} cm in feet and inches | feet and inches of {cm} cm | {cm} cm is how many foot, how many inch >> {0} feet {1} inches.

= a:I 20 900; b:I 20 900; c:I 20 900; d:I 20 900
a: {}
b: {}
c: {}
d: {}
? a b c >> (a + b + c) / 3 >> mon {a}, tue {b}, wed {c}, the middle of them (mean) | average from {a} and {b} and {c} | {a}/{b}/{c}: mean? >> The average is {out}.
? a b c d >> first = a + b; second = c + d; abs(first - second) >> team one {a} and {b}, team two {c} and {d}, ahead by | {a} + {b} against {c} + {d}, difference | we have {a} and {b}, they {c} and {d}, gap >> {out}.
? a b c d >> raw max(a, b, c, d) ,, min(a, b, c, d) >> highest and lowest of {a} {b} {c} {d} | {a}, {b}, {c}, {d}: biggest, smallest | min and max from {a} / {b} / {c} / {d} >> The highest is {0} and the lowest {1}.
? a b c d >> total = a + b + c + d; a / total * 100 >> votes {a} {b} {c} {d}, the first one has how many percent | of {a}, {b}, {c} and {d} together, the share of the first in percent | candidates with {a} / {b} / {c} / {d} votes: first one's percentage >> {out} percent.
? a b c d >> total = a + b + c + d; total / 4 >> quarters {a} {b} {c} {d}, mean quarter | four days {a}, {b}, {c}, {d}: per day on average >> The average is {out}.

= r1:D 2 90 1; wide:D 1 60 1; long:D 1 60 1; hectare:P 10000
r1: {}
wide: {}
long: {}
? r1 >> math.pi * r1 ** 2 >> round pond, {r1} m from the middle to the edge, m2? | surface of a round plate with radius {r1} | sprinkler reaches {r1} m all around, waters how many m² >> {out} m².
? r1 >> math.pi * (r1 / 2) ** 2 >> round pond, {r1} m across, m2? | surface of a round plate {r1} wide | a table top {r1} cm through the middle, area >> The area is {out}.
? r1 >> 2 * math.pi * r1 >> once around a round pond with {r1} m radius, m? | rim of a plate of radius {r1} | rope around a circle, {r1} m from the centre >> {out} m.
? r1 >> math.pi * r1 >> once around a round pond {r1} m across | rim of a plate {r1} cm wide | tree {r1} dm thick, how long is a ribbon around it >> The way around is {out}.
? wide long r1 >> field = wide * long; pond = math.pi * (r1 / 10) ** 2; abs(field - pond) >> a lawn {wide} x {long} m with a round pond of radius {r1} dm, how much lawn in m2 | {wide} by {long} m, minus a circle with r = {r1} dm, m² >> {out} m².

= pages:I 60 900; m:J 1 4; n:J 5 60; d:J 2 30
pages: {}
m: {}
n: {}
d: {}
? pages m >> pages * m / 60 >> {pages} pages, {m} minutes the page, hours? | reading {pages} pages with {m} min each takes hours >> {out} hours.
? pages n >> ceil pages / n >> {pages} pages, {n} by day, ready after days? | {n} pages the day out of {pages}, lasts how many days >> {out} days.
? pages d >> ceil pages / d >> {pages} pages in {d} days, at least how many the day | must read {pages} pages until in {d} days, each day? >> {out} a day.
? pages n d >> read = n * d; abs(pages - read) >> {pages} pages, {d} days with {n} each: how far off the end | {n} the day for {d} days, book has {pages}, difference to the end >> {out} pages.
"""

situations("relations7", ROWS)
