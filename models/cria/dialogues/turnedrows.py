"""The formulas of turned.py, and what is made of their results."""

TEXT = r"""
bmi |  | kg / m ** 2 | bmi of {kg} kg at {m} m | body mass index, {kg} kg and {m} m | I weigh {kg} kg and measure {m} m, what's my BMI | {m} m tall, {kg} kg: BMI | {kg} kg, {m} m
  kg weight; kg; 48-118; t * m ** 2
  m height; m; DD1.5-1.98; math.sqrt(kg / t)

cost | euros | n * p | {n} kg of rice at {p} a kilo | what do {n} kg cost at {p} each | {p} a kilo, I take {n} | {n} kilos of nuts, {p} per kg | {n} kg at {p}
  n amount; kg; 2-40; t / p
  p price; euros; DD0.8-19; t / n

bill | euros | n * p | {n} tickets at {p} | {n} people pay {p} each, all? | {p} per head, we are {n} | entry {p}, {n} of us | {n} at {p}
  n number of people; people; 2-40; t / p
  p price; euros; DD3-60; t / n

fuel | litres | km * l / 100 | {km} km with {l} litres on a hundred, how many litres | fuel for {km} km at {l} per 100 km | the van takes {l} l/100 km, litres for {km} km | litres over {km} km, {l} per hundred | {km} km at {l} l/100
  km distance; km; 30-900; t * 100 / l
  l consumption; litres; D3.8-14; t * 100 / km

time | hours | km / v | hours for {km} km at {v} km/h | {km} km, driving {v}, how many hours | how long do I need for {km} km with {v} km/h, in hours | at {v} km an hour, {km} km take how many hours | {km} km at {v} km/h
  km distance; km; 20-900; t * v
  v speed; km/h; (12/15/18/30/50/60/70/80/90/100/110/120); km / t

minutes | minutes | km / v * 60 | minutes for {km} km at {v} km/h | {km} km by bike at {v} km/h, minutes? | how many minutes do {km} km take at {v} km/h | {km} km on foot, {v} km an hour, in minutes | {km} km at {v}
  km distance; km; D2-60; t / 60 * v
  v speed; km/h; (4/5/6/12/15/18/20/22/25/50/80); km / t * 60

speed | km/h | km / h | {km} km in {h} hours, speed in km/h | average speed for {km} km in {h} h | I did {km} km in {h} hours, how fast was I | {h} hours for {km} km, km/h? | {km} km in {h} h
  km distance; km; 12-600; t * h
  h time; hours; D0.5-9; km / t

area | m² | a * b | area of {a} by {b} m | a floor {a} x {b} m, square metres? | {a} m times {b} m, how big | lawn of {a} by {b} metres, area | {a} by {b} m
  a length; m; D2-40; t / b
  b width; m; D2-30; t / a

fence | m | 2 * (a + b) | fence around {a} by {b} m, how long | perimeter of {a} x {b} metres | way round a field of {a} by {b} m | skirting for a room {a} by {b}, metres | {a} by {b}
  a length; m; D3-60; t / 2 - b
  b width; m; D3-50; t / 2 - a

volume | litres | a * b * c / 1000 | litres in a tank {a} x {b} x {c} cm | a box of {a} by {b} by {c} cm, how many litres | aquarium {a} long, {b} wide, {c} high in cm, litres? | {a} * {b} * {c} cm in litres | {a} x {b} x {c} cm
  a length; cm; 20-150; t * 1000 / (b * c)
  b width; cm; 15-90; t * 1000 / (a * c)
  c height; cm; 10-80; t * 1000 / (a * b)

circle | m² | math.pi * r ** 2 | area of a circle with radius {r} m | a round pond, radius {r} m, area | how big is a circle of radius {r} m | round table of radius {r} m, square metres | radius {r} m
  r radius; m; D0.4-15; math.sqrt(t / math.pi)

capital | euros | k * (1 + p / 100) ** y | {k} at {p}% for {y} years with compound interest | {k} saved at {p} percent, {y} years, compounded yearly | what become {k} in {y} years at {p}% (yearly compound) | {y} years, {p}%, start {k}, compounding | {k} at {p}% for {y} years
  k start; euros; 500-20000/500; t / (1 + p / 100) ** y
  p interest rate; percent; D0.5-7.5; ((t / k) ** (1 / y) - 1) * 100
  y time; years; 2-25; math.log(t / k) / math.log(1 + p / 100)

interest | euros | k * p / 100 * y | simple interest on {k} at {p}% for {y} years | {k} at {p} percent simple interest, {y} years: interest | interest without compounding, {k}, {p}%, {y} years | {y} years simple interest at {p}% on {k} | {k} at {p}% for {y} years
  k capital; euros; 400-20000/100; t * 100 / (p * y)
  p rate; percent; D0.5-8; t * 100 / (k * y)
  y time; years; 1-12; t * 100 / (k * p)

gross price | euros | n * (1 + p / 100) | {n} net with {p}% vat, gross? | add {p} percent tax to {n} | {n} plus {p}% sales tax | gross of {n} at {p}% | {n} at {p}%
  n net price; euros; DD8-2400; t / (1 + p / 100)
  p tax rate; percent; (5/7/8/10/13/19/20/21/25); (t / n - 1) * 100

sale price | euros | n * (1 - p / 100) | {n} with {p}% off | {p}% discount on {n} | coat for {n}, {p} percent off | what's left to pay of {n} at {p}% less | {n}, {p}% off
  n old price; euros; DD12-900; t / (1 - p / 100)
  p discount; percent; (5/10/15/20/25/30/35/40/50/60); (1 - t / n) * 100

percentage | percent | a / b * 100 | {a} of {b} in percent | what percentage is {a} out of {b} | {a} right answers of {b}, percent? | {b} seats, {a} taken, in % | {a} of {b}
  a part; ; 5-90; t * b / 100
  b whole; ; 91-600; a * 100 / t

pay | euros | h * w + b | {h} hours at {w} an hour plus a bonus of {b} | {w}/h, {h} h, and {b} extra: pay | wage: {h} hours, {w} each, {b} on top | pay for {h} h at {w} with {b} bonus | {h} h at {w} and {b}
  h time; hours; D4-45; (t - b) / w
  w hourly wage; euros; DD11-48; (t - b) / h
  b bonus; euros; 10-200; t - h * w

energy | kWh | w * h / 1000 | {w} watts for {h} hours in kWh | a heater of {w} W runs {h} h, kWh? | how many kWh does a {w} watt lamp take in {h} hours | {h} hours at {w} W, energy in kWh | {w} W for {h} h
  w power; watts; 5-3000; t * 1000 / h
  h time; hours; D0.5-72; t * 1000 / w

current | amps | w / v | {w} watts at {v} volts, amps? | current of a {w} W kettle on {v} V | how many amps does {w} W draw at {v} V | {v} V, {w} W: current | {w} W at {v} V
  w power; watts; 20-3600; t * v
  v voltage; volts; (5/12/24/110/120/230/240/400); w / t

resistance | ohms | v / a | {v} volts and {a} amps, resistance | ohms for {v} V at {a} A | what resistor takes {v} V at {a} amps | {a} A through it at {v} V, ohms? | {v} V at {a} A
  v voltage; volts; (3/5/9/12/24/48/110/230); t * a
  a current; amps; DD0.2-15; v / t

density | g/cm³ | g / c | {g} g in {c} cm³, density | density of {g} grams with {c} cubic centimetres | a stone weighs {g} g and displaces {c} cm3, density? | {c} cm³ weigh {g} g, density | {g} g, {c} cm³
  g mass; g; 20-900; t * c
  c volume; cm³; 5-300; g / t

flour | g | g / a * b | {g} g flour for {a} people, how much for {b} | recipe: {g} g for {a} portions, I need {b} | {a} portions take {g} g; {b} portions? | {g} grams serve {a}, we are {b} | {g} g for {a}, {b} people
  g amount in the recipe; g; 80-900/10; t * a / b
  a number in the recipe; portions; 2-6; g * b / t
  b number of guests; people; 3-24; t * a / g

savings | euros | s + m * y | {s} on the account and {m} a month, after {y} months | I have {s} and put {m} in every month, {y} months later? | start {s}, plus {m} monthly for {y} months | saving {m} a month for {y} months on top of {s} | {s} and {m} monthly, {y} months
  s start; euros; 50-3000; t - m * y
  m monthly sum; euros; 15-400; (t - s) / y
  y time; months; 3-36; (t - s) / m

rest | euros | s - m * y | {s} in the pot and {m} spent a week, after {y} weeks? | I have {s} and spend {m} weekly, left after {y} weeks | {s} minus {m} a week for {y} weeks | debt {s}, {m} paid back weekly, owed after {y} weeks | {s}, {m} a week, {y} weeks
  s start; euros; 2000-9000; t + m * y
  m weekly sum; euros; 10-90; (s - t) / y
  y time; weeks; 2-18; (s - t) / m

download | seconds | g * 1000 / r | {g} GB at {r} MB a second, seconds? | seconds to copy {g} GB with {r} MB/s | how many seconds for {g} gigabytes at {r} MB/s | {r} MB/s, {g} GB, time in s | {g} GB at {r} MB/s
  g size; GB; D1-90; t * r / 1000
  r rate; MB/s; (5/8/10/12.5/20/25/40/50/80/100); g * 1000 / t

paint | litres | a * n / c | {a} m² painted {n} times, a litre covers {c} m², litres? | litres for {a} square metres, {n} coats, {c} m² per litre | {n} coats on {a} m2, {c} m2 a litre | paint for {a} m², {n} coats at {c} m² per litre | {a} m², {n} coats, {c} m² a litre
  a wall; m²; 12-240; t * c / n
  n number of coats; coats; 1-3; t * c / a
  c coverage; m² a litre; (6/7/8/9/10/12); a * n / t

days | days | n / a | {n} pages at {a} a day, days? | book of {n} pages, {a} daily, how many days | {n} pills, {a} a day, they last how many days | {a} a day of {n}, days | {n} at {a} a day
  n amount; ; 40-900; t * a
  a daily amount; a day; 2-60; n / t

seeds | plants | n * p / 100 | {n} seeds, {p}% come up, how many plants | of {n} seeds {p} percent grow, plants? | {p}% germination of {n} seeds | {n} seeds at {p} percent | {n} seeds, {p}%
  n number of seeds; seeds; 40-900/20; t * 100 / p
  p germination rate; percent; 35-95/5; t * 100 / n

temperature | °F | c * 9 / 5 + 32 | {c} °C in fahrenheit | {c} celsius as F | how many degrees fahrenheit are {c} C | convert {c} C to F | {c} C
  c celsius value; °C; 3-230; (t - 32) * 5 / 9

length | cm | i * 2.54 | {i} inches in cm | {i} inch as centimetres | how many cm are {i} inches | convert {i} in to cm | {i} inches
  i inch value; inches; 3-99; t / 2.54

distance | km | m * 1.609344 | {m} miles in km | {m} mi as kilometres | how far are {m} miles in km | {m} miles, in kilometres | {m} miles
  m miles; miles; 3-800; t / 1.609344

weight | kg | p * 0.45359237 | {p} pounds in kg | {p} lb as kilos | how many kg are {p} lbs | weight of {p} pounds in kilograms | {p} pounds
  p pounds; lb; 4-400; t / 0.45359237

yearly sum | euros | w * 52 | {w} a week, how much a year | {w} weekly, per year? | I pay {w} each week, what's that a year | weekly {w}, yearly | {w} a week
  w weekly sum; euros; 8-400; t / 52

monthly sum | euros | y / 12 | {y} a year, per month? | {y} yearly, what's that a month | insurance is {y} a year, monthly? | {y} per year on the month | {y} a year
  y yearly sum; euros; 60-9000; t * 12

pixels | megapixels | a * b / 1000000 | a photo of {a} x {b} pixels in megapixels | {a} by {b} pixels, megapixels? | how many megapixels has {a}x{b} | {a}x{b} as megapixels | {a} x {b}
  a width; pixels; 640-7680/160; t * 1000000 / b
  b height; pixels; 480-4320/120; t * 1000000 / a

side | m | math.sqrt(a ** 2 + b ** 2) | diagonal of {a} by {b} m | a right triangle with legs {a} and {b} m, long side? | how long is the diagonal of {a} x {b} metres | hypotenuse for {a} and {b} m | {a} and {b} m
  a first leg; m; D2-40; 
  b second leg; m; D2-40; 

bricks | bricks | a * n | {a} m² of wall, {n} bricks a square metre | bricks for {a} square metres at {n} per m² | {n} bricks per m², wall of {a} m² | how many bricks for {a} m2 with {n} to the square metre | {a} m², {n} per m²
  a wall; m²; 4-90; t / n
  n bricks per square metre; ; 36-64; t / a

dose | mg | k * d | {d} mg per kg, a patient of {k} kg | dose for {k} kg at {d} mg a kilo | {k} kg, {d} mg/kg, mg? | how many mg for {k} kg with {d} mg per kilo | {k} kg, {d} mg/kg
  k weight; kg; 4-110; t / d
  d dose per kilo; mg; D0.5-20; t / k

concentration | percent | a / (a + b) * 100 | {a} ml syrup in {b} ml water, how many percent | {a} g salt and {b} g water, percent salt? | percentage of {a} ml in a mix with {b} ml water | mixing {a} ml with {b} ml water: percent | {a} ml and {b} ml water
  a part; ml; 10-300; t * b / (100 - t)
  b water; ml; 50-900; a * 100 / t - a

profit | euros | n * (s - c) | {n} cups sold at {s}, each costs {c}, profit | profit on {n} at {s} with a cost of {c} each | bought at {c}, sold at {s}, {n} pieces: profit | {n} sold for {s} that cost {c} each, what's earned | {n} at {s}, cost {c}
  n number sold; pieces; 10-400; t / (s - c)
  s selling price; euros; DD9-30; t / n + c
  c cost; euros; DD1-8; s - t / n

average | points | (a + b + c) / 3 | average of {a}, {b} and {c} points | I scored {a}, {b} and {c}, mean? | mean of {a}, {b}, {c} | {a} {b} {c}, average points | {a}, {b}, {c}
  a first score; points; 20-99; 3 * t - b - c
  b second score; points; 20-99; 3 * t - a - c
  c third score; points; 20-99; 3 * t - a - b

total | g | a * x1 + b * y1 | {a} bars of {x1} g and {b} of {y1} g, total weight | {a} packs with {x1} g plus {b} with {y1} g, grams | weight of {a} at {x1} g and {b} at {y1} g | {a} x {x1} g and {b} x {y1} g together | {a} of {x1} g, {b} of {y1} g
  a number of the first; ; 2-30; (t - b * y1) / x1
  b number of the second; ; 2-30; (t - a * x1) / y1
  x1 size of the first; g; 20-400/5; (t - b * y1) / a
  y1 size of the second; g; 20-400/5; (t - a * x1) / b

pace | minutes per km | m / k | {k} km in {m} minutes, minutes per km | pace for {k} km in {m} min | I ran {k} km in {m} minutes, pace? | {m} minutes for {k} km, how many a km | {k} km in {m} min
  m time; minutes; 18-240; t * k
  k distance; km; D3-42; m / t

people | people | a / b | {a} kg of rice, {b} kg a head, for how many people | {a} kg salad at {b} kg each feeds how many | for how many do {a} kg last if one eats {b} kg | {b} kg per person of {a} kg | {a} kg, {b} kg a head
  a amount; kg; 4-60; t * b
  b portion; kg; DD0.1-0.6; a / t
"""


class Row:
    def __init__(self, block):
        head, *lines = block.split("\n")
        self.label, self.unit, self.formula, *ways = [x.strip() for x in head.split(" | ")]
        self.asks, self.case = ways[:-1], ways[-1]
        self.inputs = {}
        for x in lines:
            name, rest = x.strip().split(" ", 1)
            noun, unit, span, inverse = [y.strip() for y in (rest + ";").split(";")[:4]]
            self.inputs[name] = noun, unit, span, inverse


ROWS = [Row(b) for b in TEXT.strip().split("\n\n")]


class After:
    """What is made of a result: formula in x, its unit (None: as before), what it is called, when, and the ways to ask."""

    def __init__(self, formula, unit, label, when, draw, ways):
        self.formula, self.unit, self.label, self.when, self.draw, self.ways = formula, unit, label, when, draw, ways.split("|")


MONEY = lambda row, unit, after: unit == "euros"
BOUGHT = lambda row, unit, after: not after and unit in ("litres", "m²", "m", "kWh", "kg", "g", "bricks", "plants")
COUNTED = lambda row, unit, after: unit in ("euros", "litres", "m²", "m", "kWh", "kg", "g", "km", "hours", "minutes", "seconds", "mg", "bricks", "plants", "days", "cm")
SHOP = {"cost", "bill", "sale price", "gross price"}
ONCE = lambda label: (lambda row, unit, after: unit == "euros" and (row.label in SHOP or bool(after) and after[0][2] == "price") and not (row.label == "gross price" and "tax" in label))
UNIT = lambda u: (lambda row, unit, after: unit == u and not after)
N, P, M = lambda r, row: dict(n=r.randint(2, 12)), lambda r, row: dict(p=r.choice([3, 5, 7, 8, 10, 12, 15, 19, 20, 25])), lambda r, row: dict(m=r.choice([2, 3, 4.5, 5, 6.9, 8, 10, 12, 15, 20]))
Q = lambda r, row: dict(q=round(r.uniform(0.2, 0.9), 2) if row.unit in ("kWh", "g", "bricks") else round(r.uniform(1.1, 60), 2) if row.unit in ("m²", "m") else round(r.uniform(0.9, 9), 2))
AFTER = [
    After("x * q", "euros", "price", BOUGHT, Q, "at {q} euros each, what does it cost|one costs {q}, so?|price at {q} per {u}|and in euros at {q} a {u}|a {u} is {q} euros, total?|what do I pay at {q} per {u}|cost, if it's {q} a {u}"),
    After("x * (1 + p / 100)", None, "price with tax", ONCE("price with tax"), P, "plus {p}% tax|with {p}% vat|{p} percent tax on top|add {p}% tax|including {p}% vat"),
    After("x * (1 - p / 100)", None, "reduced price", ONCE("reduced price"), P, "minus {p}% discount|with {p}% off|they give me {p} percent off|{p}% rebate on that|less {p}%"),
    After("x + m", None, "sum with delivery", ONCE("sum with delivery"), M, "plus {m} delivery|delivery is {m}, all in all|and {m} for the courier|{m} shipping comes on top|add a fee of {m}"),
    After("x - m", None, "rest to pay", ONCE("rest to pay"), M, "I have a voucher of {m}|minus a coupon of {m}|they take {m} off|less the deposit of {m}|{m} I paid already, the rest?"),
    After("x / n", None, "share", ONCE("share"), N, "shared by {n}|split it, we are {n}|per person if {n} pay|for each of {n}|a share, {n} of us"),
    After("x * n", None, "", COUNTED, N, "for {n} of those|times {n}|{n} times that|if it happens {n} times|and {n} like that"),
    After("x * (1 + p / 100)", None, "", BOUGHT, P, "with {p}% waste on top|plus {p} percent reserve|{p}% more to be safe|add {p}% for offcuts"),
    After("x / 12", None, "monthly share", MONEY, lambda r, row: {}, "over twelve months, a month|a month, if it's spread over a year|monthly for a year"),
    After("x * 60", "minutes", "", UNIT("hours"), lambda r, row: {}, "in minutes|as minutes|that's how many minutes"),
    After("x / 60", "hours", "", UNIT("minutes"), lambda r, row: {}, "in hours|as hours|that's how many hours"),
    After("x / 60", "minutes", "", UNIT("seconds"), lambda r, row: {}, "in minutes|as minutes please|how many minutes is that"),
    After("x / 1000", "kg", "", UNIT("g"), lambda r, row: {}, "in kg|as kilos|how many kilos is that"),
    After("x * 1000", "m", "", UNIT("km"), lambda r, row: {}, "in metres|as metres|how many metres is that"),
    After("x / 1.609344", "mph", "", UNIT("km/h"), lambda r, row: {}, "in mph|as miles an hour|and in miles per hour"),
    After("x / 3.6", "m/s", "", UNIT("km/h"), lambda r, row: {}, "in m/s|as metres a second|and per second, in metres"),
    After("x / 100", "m", "", UNIT("cm"), lambda r, row: {}, "in metres|as metres|that's how many metres"),
    After("x * 1000", "ml", "", UNIT("litres"), lambda r, row: {}, "in ml|as millilitres|how many ml is that"),
    After("x * 1000", "g", "", UNIT("kg"), lambda r, row: {}, "in grams|as grams|that's how many grams"),
    After("x / 1000", "g", "", UNIT("mg"), lambda r, row: {}, "in grams|as g|how many grams is that"),
    After("x * 3.6", "MJ", "", UNIT("kWh"), lambda r, row: {}, "in megajoules|as MJ|in MJ please"),
    After("x * 24", "hours", "", UNIT("days"), lambda r, row: {}, "in hours|as hours|how many hours is that"),
]
