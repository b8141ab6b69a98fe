"""Little conversations for skein.py, each a family: at home, in shops, at tables and in gardens.  Several cases of one question, told apart by their words; counts that change by what happens."""
from skein import add_each

ROWS = r"""
# jam_jars
@ k D2-14 =fruit; s (0.5/0.6/0.75/0.8/1) =sugar per kilo; j (200/250/340/400/450) =jar size
; k with {v} kg of fruit | from {v} kilos of fruit
; j in jars of {v} g | with {v} g jars
? mass(jam):g = (k + k * s) * 1000 : {k} kg of plums and {s} kg sugar for each kilo, jam in grams? | jam from {k} kilos of berries, {s} kg of sugar a kilo, how many g | {k} kg fruit plus {s} kg sugar per kg, total in g | cooking {k} kg of fruit with {s} kilo sugar each, grams in the pot ~ and from {k} kg | with {s} kg sugar a kilo
+ jars(jars):jars = math.ceil(mass / j) : in jars of {j} g, how many do i need | filled in {j} g jars, rounded up | jars of {j} grams needed | how many {j} gram jars ~ and {j} g jars | with {j} g ones
* sugar(sugar):kg = k * s after mass : how much sugar is that | the sugar alone, kilos | kilos of sugar
* price_(earnings):euros = math.ceil((k + k * s) * 1000 / j) * p after jars @ p D2.5-7 : sold at {p} a jar | each jar brings {p} | {p} euros a jar, takings

# curtain_cloth
@ w 90-320/10 =window width; f (1.5/2/2.5/3) =fullness; h 140-270/5 =height
; w for a window of {v} cm | with {v} cm of width
; h for {v} cm of height | {v} cm high
? cloth(cloth):m = w * f / 100 : window {w} cm wide, cloth {f} times that, in metres | curtains for {w} cm with {f} times the width, metres | {w} cm of window, {f} fold cloth: how many m | how much cloth (m) for a {w} cm window at {f} times ~ and for {w} cm | with {f} times the width
+ cost(cost):euros = cloth * p @ p D6-40 : at {p} a metre | {p} per metre of it | a metre is {p} ~ and at {p} | with {p}
* hem:m = w * f / 100 + n * 0.1 after cloth @ n 2-6 : plus 10 cm for each of {n} seams | {n} seams take 10 cm each | with {n} hems, ten cm a piece
* area(area):m² = w * f / 100 * h / 100 after cloth : they are {h} cm high, square metres | area of the cloth at {h} cm height | at a height of {h} cm, area?

# tile_floor
@ a D2-7 =length; b D2-6 =width; t (20/25/30/33/40/45/60) =tile
; a with {v} m of length | for {v} m length
; t with {v} cm tiles | for tiles of {v} cm
? area(area):m² = a * b : floor {a} m by {b} m, square metres? | a kitchen of {a} by {b} metres, area | {a} x {b} m floor | how big is a floor {a} m long and {b} m wide ~ and {a} m long | {b} m wide
+ tiles(tiles):tiles = math.ceil(area / (t / 100) ** 2) : square tiles of {t} cm, how many | tiles {t} x {t} cm needed | with {t} cm tiles, rounded up | how many tiles, {t} by {t} ~ and {t} cm ones | with {t} cm tiles
* more_(tiles):tiles = math.ceil(a * b / (t / 100) ** 2 * (1 + p / 100)) after tiles @ p (5/8/10/15) : {p}% more for waste | plus {p} percent for cutting | with {p}% spare ones ~ and with {p}% | {p} percent
* cost(cost):euros = math.ceil(a * b / (t / 100) ** 2) * c after tiles @ c D0.8-6 : each tile costs {c}, without spare ones | at {c} a tile, plain number | {c} a piece, no spares
* skirt(skirting):m = 2 * (a + b) - d after area @ d (0.8/0.9/1/1.2) : skirting all round minus a door of {d} m | length round the room less {d} m for the door | metres of skirting, door {d} m

# candle_burn
@ h 6-40 =hours of one; n 2-12 #candles; d 2-6 =hours an evening
; n with {v} candles | for {v} candles + {k} more candles are in the drawer | i find {k} more - {k} of them are broken | {k} are used up already
; h with candles of {v} hours | if one burns {v} hours
? all_(burning time):hours = n * h : {n} candles, each burns {h} hours, in all | one candle lasts {h} h, i have {n}: hours of light | {h} hours each, {n} candles | how long do {n} candles last one after the other at {h} h ~ and {n} candles | if one burns {h}
+ nights(evenings):evenings = int(all_ // d) : {d} hours an evening, how many full evenings | at {d} h per evening, whole evenings | full evenings of {d} hours ~ and {d} hours | with {d} h
* two(evenings):evenings = int(n * h // (2 * d)) after nights : two lit at once | and two at a time, full evenings | if i burn two together
* cost(cost):euros = n * p after all_ @ p D1.5-9 : a candle costs {p}, all of them | at {p} each | {p} apiece ~ and at {p}

# cat_food
@ g 40-110/5 =grams; m 2-4 #meals; c 1-4 #cats
; c for {v} cats | with {v} cats + {k} more cats move in | a neighbour brings {k} cats - {k} of the cats move out | {k} cats are away
; g at {v} g a meal | with {v} grams each time
? day(a day):g = g * m * c : {c} cats, {m} meals of {g} g each a day, grams? | each of {c} cats gets {g} g, {m} times daily: grams a day | {g} grams per meal, {m} meals, {c} cats, in a day | food a day for {c} cats at {m} times {g} g ~ and {c} cats | {m} meals | with {g} g
+ bag(days):days = int(b * 1000 // day) @ b 2-12 : a bag of {b} kg lasts how many full days | {b} kilos last, whole days | full days from a {b} kg bag ~ and {b} kg | with {b} kilos
* month(a month):kg = g * m * c * 30 / 1000 after day : kilos in 30 days | a month of 30 days, kg | for thirty days in kg
* cost(cost):euros = g * m * c * 30 / 1000 * p after month @ p D3-12 : a kilo is {p}, for that month | at {p} per kilo | {p} a kg, month? ~ and at {p}

# shower_water
@ l 7-16 =litres a minute; m 3-15 #minutes; p 1-5 #p people
; l at {v} litres a minute | with a {v} litre head
; m with {v} minutes each | for {v} minutes
? day(a day):litres = l * m * p : {p} people shower {m} minutes at {l} l a minute, litres? | {l} litres per minute, {m} min, {p} people | a shower head with {l} l/min, {p} people for {m} minutes each | water for {p} showers of {m} min at {l} litres ~ and {m} minutes | {p} of us | at {l} litres
+ year(a year):m³ = day * 365 / 1000 : in a year, cubic metres | m³ in 365 days | a whole year in cubic metres
* bill(bill):euros = l * m * p * 365 / 1000 * c after year @ c D2-6 : a cubic metre costs {c} | at {c} per m³ that's | {c} a cubic metre, year ~ and at {c} | with {c}
* bath(difference):litres! = b - l * m after day @ b 110-200/10 : a bath takes {b}, how much more than one shower | {b} l for a bath, against one shower | one shower instead of a bath of {b} saves

# party_pizza
@ n 6-40 #p guests; s 2-5 =slices each; z 6-12 =slices of a pizza
; s with {v} slices each | at {v} slices a head
; z with pizzas of {v} slices | cut in {v}
? pizzas(pizzas):pizzas = math.ceil(n * s / z) : {n} guests eat {s} slices each, a pizza has {z}. how many pizzas | pizzas for {n} people, {s} slices a head, {z} per pizza | {n} of us, {s} slices each, {z} in one: pizzas to order | how many pizzas ({z} slices) for {n} who eat {s} ~ and {s} slices each | cut in {z} | for {n}
+ cost(cost):euros = pizzas * p @ p D7-16 : {p} each | a pizza is {p} | at {p} a pizza ~ and at {p}
* left(left over):slices! = math.ceil(n * s / z) * z - n * s after pizzas : slices left over | what's left, slices | how many slices too many
* head(per head):euros = math.ceil(n * s / z) * p / n after cost : and per head | so each guest pays | per guest

# lawn_mow
@ a 80-900/10 =area; v 15-60/5 =speed; w 25-60 =minutes of a battery
; a for {v} m² | with {v} m² of lawn
; v at {v} m² a minute | doing {v} m² each minute
? time_(time):minutes = a / v : {a} m² of lawn at {v} m² a minute | mowing {a} square metres, {v} a minute, minutes? | how long for {a} m² if i do {v} m² per minute | lawn of {a} sqm, {v} sqm each minute ~ and {a} m² | at {v} a minute
+ charges(charges):charges = math.ceil(time_ / w) : a battery lasts {w} minutes, how many charges | battery of {w} min, charges rounded up | with {w} minutes a charge, charges? ~ and {w} minutes | with {w}
* grass(grass):kg = a * g / 1000 after time_ @ g 90-400/10 : {g} g of grass per m², kilos | each m² gives {g} g, kg in all | at {g} grams a square metre, kilograms
* bags(bags):bags = math.ceil(a * g / 1000 / 15) after grass @ g 90-400/10 : bags of 15 kg for {g} g a square metre | with {g} g per m², 15 kg bags needed

# wallpaper
@ u D8-22 =length round the room; h D2.2-3.2 =height; r (5/6/7.5/8/10) =roll
; u with {v} m round the room | for {v} m of wall
; h with {v} m of height | {v} m high
? area(area):m² = u * h : {u} m of wall, {h} m high, area | walls {u} m round and {h} m high, square metres | a room {u} m round, height {h} m: wall area | {h} m high walls, {u} m in all, m²? ~ and {h} m high | {u} m round
+ net(without windows):m² = area - w @ w D1.5-6 : minus {w} m² of windows and door | {w} m² are windows | without {w} m² for the door ~ and {w} m² | only {w}
& rolls(rolls):rolls = math.ceil(net / r) : a roll does {r} m², rolls? | rolls of {r} m², rounded up | with {r} m² a roll ~ and {r} m² rolls
* cost(cost):euros = math.ceil((u * h - w) / r) * p after rolls @ p D9-45 : {p} a roll | each roll costs {p} | at {p} per roll ~ and at {p}

# juice_bar
@ o 2-6 #oranges; n 3-60 #glasses; p DD0.2-0.9 =price of an orange
; n for {v} glasses | with {v} glasses + {k} more glasses are ordered | {k} more want one - {k} guests don't want any | {k} glasses are cancelled
; o with {v} oranges a glass
? need(oranges):oranges = o * n : {o} oranges make a glass, {n} glasses? | {n} glasses of juice, {o} oranges each | how many oranges for {n} glasses at {o} each | juice for {n}, {o} oranges in every glass ~ and {n} glasses | with {o} oranges each
+ cost(cost):euros = need * p : an orange is {p} | at {p} each | {p} apiece ~ and at {p} | with {p}
* take(takings):euros = n * q after cost @ q DD2.5-6 : a glass sells at {q} | sold for {q} a glass | {q} per glass, takings ~ and at {q}
+ gain(gain):euros! = take - cost : what's the gain | minus the oranges | so i earn
* nets(nets):nets = math.ceil(o * n / k) after need @ k 6-15 : nets of {k}, how many | they come in nets of {k} | in nets of {k}, rounded up ~ and nets of {k}

# gift_split
@ g 30-260 =gift; c DD2-9 =card; n 3-12 #p people
; g for a gift of {v} | with a gift of {v}
; c with a card of {v} | for a card of {v}
? each_(each):euros = (g + c) / n : gift {g} and card {c}, shared by {n} | {n} of us buy a present for {g} and a card for {c}, each pays | {g} plus {c} for the card, {n} people | present {g}, card {c}, split by {n} ~ with {n} people | a gift of {g} | card {c}
* have(still missing):euros! = g + c - k * m after each_ @ k 2-8; m 5-20 : {k} have paid {m} already, what's missing | {k} gave {m} each so far, missing? | {m} from each of {k} is in, the rest
* wrap(each):euros = (g + c + w) / n after each_ @ w (2/3/3.5/4/5) : wrapping is {w} more, each | plus {w} for paper, each pays | and {w} for the wrapping, per person ~ and {w} for it
* tip(rounded up):euros = math.ceil((g + c) / n) after each_ : rounded up to full euros, without the paper | everyone gives a full amount, upwards | next full euro, each

# firewood
@ a D2-12 =cubic metres; p 60-140/5 =price; d 0.1-0.4
; a with {v} m³ | for {v} m³
; p at {v} a m³ | with a price of {v}
? cost(cost):euros = a * p : {a} m³ of wood at {p} | firewood, {a} cubic metres, {p} each | {a} cubic metres for {p} a metre, cost | wood: {a} m³ times {p} ~ and {a} m³ | at {p}
+ del_(delivered):euros = cost + v @ v 20-90/5 : delivery {v} | and {v} for bringing it | plus {v} transport ~ and {v} delivery | only {v}
* days(days):days = int(a / u) after cost @ u (0.04/0.05/0.06/0.08/0.1) : i burn {u} m³ a day, full days | {u} m³ daily lasts how many whole days | at {u} a day, days
* kwh(energy):kWh = a * e after cost @ e 1300-2100/50 : a m³ has {e} kWh, in all | energy with {e} kWh per m³ | {e} kWh each, total
+ cents(per kWh):cents = a * p / kwh * 100 : cents a kWh, without transport | so what's a kWh in cents | price of one kWh in ct, wood only

# egg_boxes
@ h 6-60 #hens; l (0.6/0.7/0.75/0.8/0.85/0.9) =eggs a day; b (6/10/12) =box
; h with {v} hens | for {v} hens + {k} chicks grow up | {k} more hens are bought - the fox takes {k} | {k} hens stop laying
? week(eggs):eggs = int(h * l * 7) : {h} hens at {l} eggs a day, eggs in a week (whole) | a week with {h} hens, each {l} a day, whole eggs | {l} eggs per hen and day, {h} hens, 7 days | how many whole eggs in a week from {h} hens at {l} ~ and {h} hens | at {l}
+ boxes(boxes):boxes = week // b : full boxes of {b} | boxes with {b}, full ones | how many full boxes of {b} ~ and boxes of {b}
* left(left over):eggs! = int(h * l * 7) % b after boxes : eggs left over | what's left then | and the rest
* money(takings):euros = int(h * l * 7) // b * p after boxes @ p DD1.8-4.5 : a box sells at {p} | {p} per box, week | at {p} a box ~ and at {p}

# fish_tank
@ a 40-150/5 =length; b 25-60/5 =width; c 25-70/5 =height
; a with {v} cm of length | {v} cm long
; c with {v} cm of height | {v} cm high
? vol(volume):litres = a * b * c / 1000 : tank {a} x {b} x {c} cm in litres | a fish tank {a} cm long, {b} wide and {c} high, litres? | litres of {a} by {b} by {c} cm | how much water goes into {a} x {b} x {c} cm ~ and {a} cm long | {c} cm high
+ fill_(filled):litres = vol * p / 100 @ p (70/75/80/85/90) : filled to {p}% | only {p} percent full | with {p}% water ~ and at {p}% | {p} percent?
* fish(fish):fish = int(a * b * c / 1000 // k) after vol @ k 3-15 : a fish needs {k} litres, how many at most | {k} l per fish, full tank | fish at {k} litres each ~ and {k} litres each
* weight(weight):kg = a * b * c / 1000 + g after vol @ g 8-45 : the glass weighs {g} kg, total with water | plus {g} kg of glass, kilos when full | weight, glass {g} kg, full
* change_(water change):litres = a * b * c / 1000 * q / 100 after vol @ q (10/20/25/30) : change {q}% of it | {q} percent new water, litres | a {q}% water change

# garage_sale
@ n 5-60 #books; p DD0.5-3 =price; m 3-40 #records; q DD1-6 =price of a record
; n with {v} books | for {v} books + {k} more books go | i sell {k} more books - {k} books come back | {k} books were not paid
; p at {v} a book
? books_(books):euros = n * p : {n} books sold at {p} | {n} books went for {p} each | books: {n} times {p} | i sold {n} books for {p} apiece, brings ~ and {n} books | at {p}
* records(records):euros = m * q after books_ : and {m} records at {q} | {m} records for {q} each | records: {m}, {q} apiece ~ and {m} records | records at {q}
+ both_(takings):euros = books_ + records : both together | books and records in all | takings
& net(left):euros! = both_ - f @ f 8-40 : the table cost {f} | minus {f} for the table | table fee {f} off ~ and {f} for the table
* per(an hour):euros! = (n * p + m * q - f) / h after net @ h 3-9 : {h} hours there, per hour | i stood {h} hours, so an hour | an hour, {h} in all ~ and {h} hours

# salad_mix
@ t 120-600/10 =grams; a 2-4; b 1-3; c 1-2
? one_(first part):g = t * a / (a + b + c) : dressing {a}:{b}:{c} oil, vinegar, honey, {t} g in all. oil? | {t} g of a {a} to {b} to {c} mix, the first part | mix {a}:{b}:{c}, {t} g, grams of the first | first part of {t} g at {a}:{b}:{c} ~ and {t} g | for {t} g
* two_(second part):g = t * b / (a + b + c) after one_ : and the second | the second part | vinegar?
* three_(third part):g = t * c / (a + b + c) after two_ : the third | and the last part | honey?
* have(total):g = h / a * (a + b + c) after one_ @ h 40-300/10 : i have only {h} g of the first, so how much mix | with {h} g of oil, total mix | {h} g of the first part make how much in all

# bottle_deposit
@ n 4-60 #bottles; d (8/15/25) =deposit; c 2-30 #cans
; n with {v} bottles | for {v} bottles + {k} more bottles are in the cellar | {k} bottles turn up - the machine refuses {k} | {k} bottles are broken
; d at {v} cents
? back_(deposit):euros = n * d / 100 : {n} bottles at {d} cents deposit, euros | i bring back {n} bottles, {d} ct each | deposit for {n} bottles, {d} cents apiece | {d} cents a bottle, {n} of them, in euros ~ and {n} bottles | with {d} cents
* cans(cans):euros = c * 25 / 100 after back_ : and {c} cans at 25 cents | {c} cans too, 25 ct | plus {c} cans of 25 cents, those alone
+ both_(together):euros = back_ + cans : all together | both in euros | bottles and cans
* buy(bread):n = int(n * d / 100 // p) after back_ @ p DD0.4-3 : how many rolls at {p} from the bottles | {p} a roll, how many from the bottle money | rolls of {p} for the bottles alone

# phone_plan
@ b D5-25 =basic fee; g 2-60 =gigabytes; f 1-20 =free gigabytes; p D0.5-4 =price of a gigabyte
= g > f
; g with {v} GB | using {v} GB
; p at {v} a GB
? month(bill):euros = b + (g - f) * p : plan {b} with {f} GB free, then {p} a GB. i use {g} | {b} a month, {f} GB in it, each more {p}; {g} GB used | {g} GB on a plan of {b} ({f} free, {p} for each further) | bill for {g} GB: {b} base, {f} free, {p} per GB after ~ and {g} GB | with {g}
* year(a year):euros = (b + (g - f) * p) * 12 after month : per year | in twelve months | yearly
* flat(difference):euros! = q - (b + (g - f) * p) after month @ q 15-60 : a flat rate is {q}, how much more | against a flat of {q} | flat costs {q}: difference to mine
* limit(gigabytes):GB = int((q - b) / p) + f after month @ q 26-70 : how many full GB for {q} at most | with {q} a month i can use, whole GB | whole GB until {q}

# bread_price
@ f DD0.6-2.2 =flour; w DD0.1-0.9 =electricity; y DD0.1-0.6 =yeast; n 1-4 #loaves
; n with {v} loaves | for {v} loaves
; f with flour at {v}
? cost(cost):euros = f * n + w + y * n : {n} loaves: flour {f} each, yeast {y} each, power {w} once | flour {f} and yeast {y} a loaf, oven {w}, {n} loaves | bake {n} loaves, {f} flour and {y} yeast for each, {w} for the oven | cost of {n} loaves at {f} plus {y} each and {w} power ~ and {n} loaves | flour {f}
* one(a loaf):euros = (f * n + w + y * n) / n after cost : per loaf | one loaf then | each
* save(saved):euros! = s * n - (f * n + w + y * n) after cost @ s DD2.5-6 : the shop takes {s} a loaf, saved | against {s} in the shop, saving | a bought one is {s}, so i save
* year(a year):euros! = (s * n - (f * n + w + y * n)) * 52 after save : every week of a year, 52 | in 52 weeks that saves | a year of that, 52 times

# heating_oil
@ t 1000-5000/100 =tank; p 10-60/5 =percent; c 70-130 =price of 100 litres
; p at {v}% | with {v} percent left
; c at {v} per 100 litres
? in_(in it):litres = t * p / 100 : tank of {t} litres, {p}% full, litres? | {p} percent of a {t} l tank | oil tank {t}, gauge {p}%: how much is in | how many litres at {p}% of {t} ~ and {p}% | a tank of {t}
* free(room):litres = t * (100 - p) / 100 after in_ : how much fits in | room for | until full
* cost(cost):euros = t * (100 - p) / 100 * c / 100 after free : fill it at {c} per 100 l | 100 litres are {c}, filling up | full at {c} a hundred litres ~ and at {c}
* days(days):days = int(t * p / 100 // u) after in_ @ u 4-20 : at {u} a day it lasts, whole days | {u} litres a day, full days | burning {u} daily, days ~ and {u} a day
* level(level):percent = (t * p / 100 - k) / t * 100 after in_ @ k 20-90 : after burning {k} litres, percent left | {k} litres less, level in % | minus {k}, gauge?

# knit_scarf
@ r 8-40 =rows for 10 cm; l 80-220/10 =length; m 1-5 =minutes a row
; l for {v} cm | with {v} cm of length
; m at {v} minutes a row
? rows_(rows):rows = math.ceil(l / 10 * r) : scarf {l} cm, {r} rows are 10 cm. rows? | {r} rows make 10 cm, i want {l} cm | {l} cm long at {r} rows per 10 cm | rows for {l} cm when {r} give 10 cm ~ and {l} cm | with {r} rows
+ time_(time):minutes = rows_ * m : a row takes {m} minutes | {m} min each | at {m} minutes a row ~ and {m} minutes
* eve(evenings):evenings = math.ceil(math.ceil(l / 10 * r) * m / e) after time_ @ e (45/60/75/90/120) : {e} minutes an evening, evenings | knitting {e} min a night, nights | evenings with {e} minutes each ~ and {e} minutes
* balls(balls):balls = math.ceil(l / k) after rows_ @ k 18-60 : a ball is enough for {k} cm, balls | one ball gives {k} cm | balls if each does {k} cm

# coffee_machine
@ c 2-9 =cups a day; g 6-12 =grams a cup; p D9-30 =price of a kilo
; c with {v} cups a day | at {v} cups
; g with {v} g a cup
? day(a day):g = c * g : {c} cups a day with {g} g each | {g} grams a cup, {c} cups daily | beans for {c} cups at {g} g | how many g a day for {c} cups of {g} g ~ and {c} cups | {g} g each
* year(a year):kg = c * g * 365 / 1000 after day : in a year, kilos | kg in 365 days | per year in kg
+ cost(cost):euros = year * p : a kilo is {p} | at {p} per kilo | {p} a kg, a year ~ and at {p} | with {p}
* cap(difference):euros! = c * 365 * q - c * g * 365 / 1000 * p after cost @ q DD0.25-0.6 : capsules are {q} each, how much more a year | with capsules at {q}, extra a year | against capsules of {q} a cup, difference
* pack(days):days = int(1000 // (c * g)) after day : a kilo lasts how many full days | full days from one kilo | days a kg lasts

# stairs_carpet
@ n 8-22 #steps; t 22-32 =depth; h 15-20 =height; w 70-120/5 =width
; n with {v} steps | for {v} steps
? len_(length):m = n * (t + h) / 100 : {n} steps, {t} cm deep and {h} cm high, carpet length in m | carpet over {n} steps of {t} plus {h} cm, metres | {n} stairs, depth {t}, height {h} cm: how many m | stair carpet, {n} steps, each {t} cm deep and {h} high ~ and {n} steps | {t} cm deep
+ area(area):m² = len_ * w / 100 : {w} cm wide, square metres | at {w} cm width, area | width {w} cm, m² ~ and {w} cm wide
* up(height):m = n * h / 100 after len_ : how high do they go, metres | total height of the stairs | climb in m
* cost(cost):euros = n * (t + h) / 100 * w / 100 * p after area @ p 12-70 : {p} per square metre | at {p} a m² | the m² is {p} ~ and at {p}

# ice_cream
@ l D2-9 =litres; s 50-90/5 =scoop; p DD1-2.5 =price
; l with {v} litres | from {v} litres
; s with scoops of {v} ml | at {v} ml a scoop
? scoops(scoops):scoops = int(l * 1000 // s) : {l} litres of ice, scoops of {s} ml, how many full ones | full scoops of {s} ml from {l} l | {l} l ice cream at {s} ml a scoop | how many {s} ml scoops are in {l} litres, whole ~ and {l} litres | with {s} ml
+ money(takings):euros = scoops * p : {p} a scoop | sold at {p} each | each scoop {p} ~ and at {p}
* cost(gain):euros! = int(l * 1000 // s) * p - l * c after money @ c D2-8 : a litre costs me {c}, gain | minus {c} a litre, what's earned | i pay {c} per litre, so left
* cone(cones):cones = math.ceil(int(l * 1000 // s) / k) after scoops @ k 2-3 : {k} scoops in a cone, cones needed | cones with {k} each, rounded up | {k} on each cone, cones

# rent_change
@ r 480-1400/10 =rent; n 120-320/5 =extras; k 2-5 #p people
; r with a rent of {v} | at a rent of {v}
; n with extras of {v}
? all_(total):euros = r + n : rent {r} and {n} extras | {r} rent plus {n} on top, total | flat: {r}, extras {n} | what do {r} and {n} for heating make ~ and rent {r} | extras {n}
+ each_(each):euros = all_ / k : {k} of us | shared by {k} people | split among {k} ~ and {k} people | with {k}
* up(new total):euros = r * (1 + q / 100) + n after all_ @ q (2/3/4/5/6/8) : rent goes up {q}%, extras stay, total | {q} percent on the rent only | {q}% more rent, all together ~ and {q}%
* diff(more):euros = r * q / 100 after up : how much more is that a month | the rise in euros | more per month
* year(a year):euros = (r + n) * 12 after all_ : a year, old rent | yearly, as it was | twelve months of the old total
* share(share):percent = r / i * 100 after all_ @ i 1800-4200/50 : i earn {i}, the bare rent in percent | percent of {i} for the rent alone | rent share of an income of {i}

# pool_fill
@ d D2-6 =diameter; h DD0.6-1.5 =depth; q 12-45 =litres a minute
; d with {v} m of diameter | {v} m across
; h with {v} m of depth | {v} m deep
? vol(volume):m³ = math.pi * (d / 2) ** 2 * h : round pool {d} m across and {h} m deep, m³ | pool of {d} m diameter, {h} m water, cubic metres | how much water in a round pool {d} m wide, {h} m deep | {d} m across, {h} deep: volume in m³ ~ and {h} m deep | {d} m across
+ time_(time):hours = vol * 1000 / q / 60 : the hose gives {q} l a minute, hours | at {q} litres per minute, hours to fill | filling with {q} l/min, hours ~ and {q} litres
* cost(cost):euros = math.pi * (d / 2) ** 2 * h * p after vol @ p D2-6 : a m³ is {p} | water at {p} per m³ | {p} each cubic metre ~ and at {p}
* salt(chlorine):g = math.pi * (d / 2) ** 2 * h * k after vol @ k 3-12 : {k} g of chlorine per m³ | chlorine, {k} grams a m³ | {k} g each m³, how much
* half_(filled):m³ = math.pi * (d / 2) ** 2 * h * p / 100 after vol @ p (60/70/75/80/90) : only filled to {p}% | {p} percent full, m³ | if i stop at {p}%

# tip_round
@ b DD14-190 =bill; t (5/8/10/12/15/18/20) =tip; n 2-8 #p people
; b for a bill of {v} | with a bill of {v}
; t with {v}% | at {v} percent
? all_(with tip):euros = b * (1 + t / 100) : bill {b} plus {t}% tip | {b} and {t} percent on top | {t}% tip on {b}, what do i pay | restaurant {b}, tip {t}%, total ~ and {t}% | with {t} percent | on {b}
+ each_(each):euros = all_ / n : split by {n} | {n} of us | each of {n} ~ and by {n} | for {n}
* tip_(tip):euros = b * t / 100 after all_ : the tip alone | how much is just the tip | tip in euros
* up(rounded up):euros = math.ceil(b * (1 + t / 100) / 5) * 5 after all_ : rounded up to the next 5 | up to a multiple of five | the next full five
* real(tip):percent = (math.ceil(b * (1 + t / 100) / 5) * 5 - b) / b * 100 after up : what tip is that in percent | so the tip is really how many percent | percent then

# milk_round
@ h 8-60 #houses; b 1-4 =bottles each; p DD0.8-2 =price
; h with {v} houses | for {v} houses + {k} new houses join | {k} more houses want milk - {k} houses are on holiday | {k} houses stop
; b with {v} bottles each
? day(bottles):bottles = h * b : {h} houses get {b} bottles each | milk round, {h} houses, {b} bottles a house | {b} bottles for each of {h} houses | bottles for {h} houses at {b} ~ and {h} houses | {b} each
+ money(takings):euros = day * p : a bottle is {p} | at {p} a bottle | {p} each ~ and at {p}
* week(a week):euros = h * b * p * 6 after money : six days a week | monday to saturday | in a week, sundays off
* crates(crates):crates = math.ceil(h * b / k) after day @ k (12/15/20/24) : crates of {k} | {k} fit in a crate, crates | loaded by {k}, crates rounded up ~ and crates of {k}
* time_(time):minutes = h * m after day @ m 2-6 : {m} minutes a house | each house takes {m} min | {m} min per stop, round ~ and {m} minutes

# clothes_sale
@ a DD9-90 =shirt; n 1-5 #shirts; b DD20-140 =trousers; p (10/15/20/25/30/40) =discount
; n with {v} shirts | for {v} shirts + {k} more shirts | i take {k} more shirts - {k} shirts go back | {k} shirts less after all
; p with {v}% off | at {v}% discount
? all_(total):euros = n * a + b : {n} shirts at {a} and trousers for {b} | {n} times {a} plus {b} | shirts {a} each, {n} of them, and a pair of trousers {b} | basket: {n} shirts ({a}) and trousers {b} ~ and {n} shirts | trousers {b}
+ off(after discount):euros = all_ * (1 - p / 100) : {p}% off everything | {p} percent off all of it | with {p}% discount ~ and {p}% | {p} percent
* shirts(discount on the shirts):euros = n * a * (1 - p / 100) + b after off : only the shirts are reduced | the discount for shirts alone | trousers at full price
* save(saved):euros = (n * a + b) * p / 100 after off : saved with all reduced | what does the full discount save | saved if all is reduced
* ship(with shipping):euros = (n * a + b) * (1 - p / 100) + s after off @ s DD3-8 : all reduced, shipping {s} | plus {s} shipping on the first | {s} delivery on top, all reduced

# bee_hives
@ n 2-30 #hives; k D6-28 =honey of a hive; j (250/500) =jar
; n with {v} hives | for {v} hives + {k} more swarms are caught | {k} hives are bought - {k} hives die in winter | {k} hives are sold
; k at {v} kg a hive
? honey(honey):kg = n * k : {n} hives give {k} kg each | {k} kilos a hive, {n} hives | honey of {n} hives at {k} kg | {n} times {k} kg of honey ~ and {n} hives | at {k} kg
+ jars(jars):jars = int(honey * 1000 // j) : full jars of {j} g | in {j} g jars, full ones | jars with {j} g ~ and {j} g jars
* money(takings):euros = int(n * k * 1000 // j) * p after jars @ p DD3-9 : a jar is {p} | {p} each jar | sold at {p} ~ and at {p}
* food(sugar):kg = n * f after honey @ f 8-20 : each hive gets {f} kg sugar | sugar {f} kg a hive | feeding {f} kilos per hive ~ and {f} kg
* gain(left):euros! = int(n * k * 1000 // j) * p - c after money @ c 80-400/10 : costs are {c}, left | minus {c} of costs | after {c} for the rest

# fridge_power
@ w 60-220/5 =watts; h 6-14 =hours a day; c 24-44 =cents
; w with {v} watts | at {v} W
; c at {v} cents
? year(a year):kWh = w * h * 365 / 1000 : fridge {w} W, runs {h} hours a day, kWh a year | {w} watts for {h} hours daily, kWh in 365 days | yearly kWh of {w} W at {h} h a day | how many kWh a year: {w} W, {h} h daily ~ and {w} W | {h} hours a day
+ cost(cost):euros = year * c / 100 : at {c} cents, euros | a kWh is {c} ct | {c} cents each, in euros ~ and at {c} cents
* new_(with the new one):euros = n * c / 100 after cost @ n 80-190/5 : a new one takes {n} kWh a year, cost | the new one with {n} kWh | {n} kWh a year with a new one, euros
+ save(saved):euros! = cost - new_ : so saved a year | the new one saves | difference of both
* back(years):years! = math.ceil(p / (w * h * 365 / 1000 * c / 100 - n * c / 100)) after save @ p 260-700/10 : it costs {p}, paid back after how many full years | {p} to buy, years until it pays, rounded up | bought for {p}: years, whole

# seedlings
@ t 3-20 #trays; n 24-120/6 =seeds a tray; g 55-98 =germination
; t with {v} trays | for {v} trays + {k} more trays | {k} trays are added - {k} trays dry out | {k} trays fall down
; g at {v}% | with {v} percent coming up
? up(plants):plants = int(t * n * g / 100) : {t} trays of {n} seeds, {g}% come up. plants? (whole) | {n} seeds in each of {t} trays, {g} percent germinate, whole plants | how many whole plants from {t} trays with {n} seeds at {g}% | {t} times {n} seeds, {g}% grow ~ and {g}% | {t} trays
* lost(lost):seeds! = t * n - int(t * n * g / 100) after up : how many don't come up | seeds lost | the ones that fail
+ pots(pots):pots = math.ceil(up / k) @ k 2-6 : {k} plants to a pot | pots with {k} each, rounded up | {k} in a pot, pots ~ and {k} a pot
* money(takings):euros = int(t * n * g / 100) * p after up @ p DD0.4-3 : each sells for {p} | {p} a plant | at {p} apiece ~ and at {p}

# parking_days
@ h DD1-4 =hourly price; d 8-30 =day price; n 2-12 #hours; k 2-14 #days
; n for {v} hours | with {v} hours + it takes {k} hours more | we stay {k} hours longer - we leave {k} hours earlier
; h at {v} an hour
? one_(by the hour):euros = n * h : {n} hours parking at {h} | {h} an hour, {n} hours | car park, {n} hours for {h} each | parking {n} h at {h} the hour ~ and {n} hours | at {h}
* cheaper:%s = "by the hour" if n * h < d else "the day ticket" after one_ : a day ticket is {d}, which is cheaper | {d} for the whole day, better? | day ticket {d} or by the hour, what's cheaper
* max_(hours):hours = int(d // h) after cheaper : how many full hours for the price of a day | until how many hours is it not dearer by the hour | full hours that {d} would buy
* days(days):euros = k * d after cheaper : {k} days with day tickets | {k} day tickets | day tickets for {k} days ~ and {k} days
* week(with a week pass):euros! = k * d - w after days @ w 25-90 : a week pass is {w}, saved | instead of those a pass for {w} | pass {w}, so cheaper by

# compost_bags
@ b 3-20 #beds; a D1-4 =area; h 3-12 =layer
; b with {v} beds | for {v} beds + {k} more beds are dug | {k} new beds come - {k} beds stay empty | {k} beds have enough
; h with {v} cm | for a layer of {v} cm
? vol(compost):litres = b * a * h * 10 : {b} beds of {a} m², {h} cm of compost, litres | {h} cm on {b} beds with {a} m² each, in litres | compost for {b} beds ({a} m², {h} cm) | litres for {b} times {a} square metres, {h} cm deep ~ and {h} cm | {b} beds
+ bags(bags):bags = math.ceil(vol / k) @ k (40/45/50/60/70) : bags of {k} litres | {k} l bags needed | in {k} litre bags, rounded up ~ and {k} litres a bag
* cost(cost):euros = math.ceil(b * a * h * 10 / k) * p after bags @ p DD3-11 : {p} a bag | each bag {p} | at {p} a bag ~ and at {p}
* cart(trips):trips = math.ceil(b * a * h * 10 / 80) after vol : a barrow holds 80 litres, trips | with an 80 l barrow, how often | barrow loads of 80 l
"""
add_each(ROWS, 0.15)
