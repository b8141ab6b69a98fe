"""Word problems: (questions, code, answers); each name in braces is drawn by the table of slots below."""
from core import family, fill
from pools import CITIES, ITEMS, NAMES

S = [
    (["{A} has {n} {i} and buys {m} more. How many {i} does {A} have now?", "If {A} has {n} {i} and gets {m} more, how many are there?", "{A} owns {n} {i}. A friend brings {m} more. How many in all?"], "print({n} + {m})", ["{A} has {out} {i}.", "There are {out} {i}."]),
    (["{A} had {N} {i} and gave {m} away. How many are left?", "From {N} {i}, {m} were sold. How many remain?", "There were {N} {i}; {A} used {m} of them. How many does that leave?", "{N} {i} minus {m} that broke, how many are whole?"], "print({N} - {m})", ["{out} {i} are left.", "There are {out} left."]),
    (["A box holds {s} {i}. How many {i} are in {n} boxes?", "There are {n} boxes with {s} {i} each. How many {i} are there?", "{n} boxes of {s} {i}, how many {i} in total?", "{A} packs {s} {i} into each of {n} boxes. How many is that altogether?", "{n} crates, each with {s} {i}. Total number of {i}?"], "print({n} * {s})", ["There are {out} {i}.", "That makes {out} {i}."]),
    (["{N} {i} are shared among {s} children. How many does each get, and how many are left over?", "Divide {N} {i} fairly among {s} people: how many each and how many remain?"], "print(divmod({N}, {s}))", ["Each gets the first and the rest remains: {out}"]),
    (["How many boxes of {s} are needed for {N} {i}?", "{N} {i} are packed in boxes of {s}. How many boxes are needed?", "A bus takes {s} people. How many buses are needed for {N} people?"], "print(-(-{N} // {s}))", ["{out} are needed.", "It takes {out}."]),
    (["One of the {i} costs {p} euros. What do {n} cost?", "{n} {i} at {p} dollars each cost how much?", "I buy {n} {i} for {p} each. What's the total?", "What is the price of {n} {i} if one costs {p}?", "{A} orders {n} {i}, {p} apiece. How much does {A} pay?", "unit price {p}, quantity {n}: total?"], "print(round({n} * {p}, 2))", ["The total is {out}.", "They cost {out}."]),
    (["{n} {i} cost {P} euros. What does one cost?", "I paid {P} for {n} {i}. How much is that per piece?", "price per unit if {n} cost {P}?"], "print(round({P} / {n}, 2))", ["One costs {out}.", "That is {out} each."]),
    (["A jacket costs {P} and is reduced by {c}%. What is the new price?", "What do I pay for a {P} euro {i1} with a {c}% discount?", "There is {c}% off. The old price was {P}. What is the sale price?", "{P} with {c}% off?", "A {P} dollar {i1} is on sale, {c} percent off. How much is it now?", "The shop takes {c}% off {P}. New price?"], "print(round({P} * (1 - {c} / 100), 2))", ["The new price is {out}.", "You pay {out}."]),
    (["How much do I save with {c}% off {P}?", "A {i1} costs {P} and there's a discount of {c}%. How much is the discount?"], "print(round({P} * {c} / 100, 2))", ["You save {out}.", "The discount is {out}."]),
    (["The net price is {P} and the VAT is {c}%. What is the gross price?", "Add {c}% VAT to {P}.", "What's {P} plus {c}% tax?", "How much is {P} including {c}% sales tax?"], "print(round({P} * (1 + {c} / 100), 2))", ["The price with tax is {out}.", "It is {out} with tax."]),
    (["The price with {c}% VAT is {P}. What is the net price?", "{P} includes {c}% tax. How much is it without?"], "print(round({P} / (1 + {c} / 100), 2))", ["Without tax it is {out}.", "The net price is {out}."]),
    (["The bill is {P}. How much is a {c}% tip?", "What is a {c} percent tip on {P}?", "tip of {c}% on a {P} dollar meal?", "How much should I tip on {P} if I want to give {c}%?"], "print(round({P} * {c} / 100, 2))", ["The tip is {out}.", "A {c}% tip is {out}."]),
    (["The bill is {P} plus {c}% tip. What is the total?", "What do I pay in all for a meal of {P} with a {c}% tip?"], "print(round({P} * (1 + {c} / 100), 2))", ["The total is {out}.", "You pay {out} in all."]),
    (["{s} friends split a bill of {P}. How much does each pay?", "Split {P} between {s} people.", "We are {s} and the bill is {P}. What is each share?", "divide a {P} euro bill by {s} persons"], "print(round({P} / {s}, 2))", ["Each pays {out}.", "Everyone pays {out}."]),
    (["A bill of {P} with a {c}% tip is split by {s} people. How much does each pay?", "{s} of us share {P} plus {c}% tip. What does each one owe?"], "print(round({P} * (1 + {c} / 100) / {s}, 2))", ["Each pays {out}.", "It is {out} per person."]),
    (["I pay {P} with a {H} euro note. How much change do I get?", "The goods cost {P} and I hand over {H}. What's the change?"], "print(round({H} - {P}, 2))", ["The change is {out}.", "You get {out} back."]),
    (["{K} at {c}% interest a year for {y} years with compound interest: what is it worth?", "What becomes of {K} euros after {y} years at {c} percent compound interest?", "I invest {K} at {c}% per year, compounded annually. How much do I have after {y} years?", "compound interest: principal {K}, rate {c}%, {y} years", "Future value of {K} at {c}% for {y} years?"], "print(round({K} * (1 + {c} / 100) ** {y}, 2))", ["It is worth {out}.", "After {y} years it is {out}."]),
    (["What is the simple interest on {K} at {c}% for {y} years?", "simple interest: {K}, {c}%, {y} years"], "print(round({K} * {c} / 100 * {y}, 2))", ["The interest is {out}."]),
    (["What is the monthly payment for a loan of {K} at {c}% over {y} years?", "I borrow {K} for {y} years at {c}% a year. What's the monthly rate?", "mortgage {K}, {c} percent, {y} years: monthly payment?"], "r, n = {c} / 100 / 12, {y} * 12\nprint(round({K} * r / (1 - (1 + r) ** -n), 2))", ["The monthly payment is {out}.", "It is {out} a month."]),
    (["How long does it take for money to double at {c}%?", "In how many years does capital double at {c} percent interest?"], "import math\nprint(round(math.log(2) / math.log(1 + {c} / 100), 2))", ["It takes {out} years."]),
    (["{A} earns {p} an hour and works {h} hours. What is the pay?", "hourly wage {p}, {h} hours, total pay?", "How much does {A} earn for {h} hours at {p} per hour?"], "print(round({p} * {h}, 2))", ["The pay is {out}.", "{A} earns {out}."]),
    (["I earn {K} a year. How much is that per month?", "What's a yearly salary of {K} per month?"], "print(round({K} / 12, 2))", ["That is {out} per month."]),
    (["{A} earns {K} and gets a raise of {c}%. What is the new salary?", "A salary of {K} goes up by {c} percent. What is it now?"], "print(round({K} * (1 + {c} / 100), 2))", ["The new salary is {out}."]),
    (["Something was bought for {K} and sold for {L}. What is the profit in percent?", "I bought for {K} and sold for {L}. How big is my gain in percent?"], "print(round(({L} - {K}) / {K} * 100, 2))", ["The profit is {out}%.", "That is {out}%."]),
    (["A car drives {v} km/h for {h} hours. How far does it get?", "How far do I get in {h} hours at {v} km/h?", "speed {v} km/h, time {h} h, distance?", "A train goes {v} kilometres per hour. What distance does it cover in {h} hours?"], "print({v} * {h})", ["It covers {out} km.", "The distance is {out} km."]),
    (["How long does it take to drive {D} km at {v} km/h?", "{A} cycles {D} km at {v} km/h. How many hours does it take?", "distance {D} km, speed {v} km/h: time in hours?", "It's {D} km to {C}. At {v} km/h, how long is the drive?"], "print(round({D} / {v}, 2))", ["It takes {out} hours.", "About {out} hours."]),
    (["{A} drove {D} km in {h} hours. What was the average speed?", "What's the average speed for {D} km in {h} hours?"], "print(round({D} / {h}, 2))", ["The average speed was {out} km/h.", "It is {out} km/h."]),
    (["My car needs {l} litres per 100 km. How much does it use for {D} km?", "Consumption {l} l/100 km, distance {D} km: how much fuel?"], "print(round({l} * {D} / 100, 2))", ["It uses {out} litres.", "You need {out} litres."]),
    (["My car needs {l} litres per 100 km and fuel costs {f} a litre. What does a trip of {D} km cost?", "What is the fuel cost for {D} km at {l} l/100km and {f} per litre?"], "print(round({l} * {D} / 100 * {f}, 2))", ["The fuel costs {out}.", "The trip costs {out}."]),
    (["I drove {D} km with {l2} litres. What is the consumption per 100 km?"], "print(round({l2} / {D} * 100, 2))", ["The consumption is {out} litres per 100 km."]),
    (["A room is {a} m long and {b} m wide. What is its area?", "What's the area of a rectangle of {a} by {b}?", "area of a {a} x {b} rectangle?", "How many square metres has a garden of {a} m by {b} m?", "rectangle with sides {a} and {b}, area"], "print(round({a} * {b}, 4))", ["The area is {out}.", "It is {out} square units."]),
    (["What is the perimeter of a rectangle with sides {a} and {b}?", "How long is a fence around a field of {a} m by {b} m?", "perimeter of {a} x {b}?"], "print(round(2 * ({a} + {b}), 4))", ["The perimeter is {out}.", "It is {out}."]),
    (["What is the area of a circle with radius {a}?", "area of a circle, r = {a}", "How large is a round table with a radius of {a}?", "circle radius {a} area?"], "import math\nprint(round(math.pi * {a} ** 2, 4))", ["The area is {out}.", "It is about {out}."]),
    (["What is the circumference of a circle with radius {a}?", "circumference for r={a}?", "How long is the edge of a circle of radius {a}?"], "import math\nprint(round(2 * math.pi * {a}, 4))", ["The circumference is {out}."]),
    (["A circle has a diameter of {a}. What is its area?", "area of a pizza with diameter {a}?"], "import math\nprint(round(math.pi * ({a} / 2) ** 2, 4))", ["The area is {out}."]),
    (["What is the area of a triangle with base {a} and height {b}?", "triangle: base {a}, height {b}, area?"], "print({a} * {b} / 2)", ["The area is {out}."]),
    (["What is the volume of a box of {a} by {b} by {s}?", "A box measures {a} x {b} x {s}. What is its volume?", "volume of a cuboid {a} {b} {s}?"], "print(round({a} * {b} * {s}, 4))", ["The volume is {out}."]),
    (["What is the volume of a sphere with radius {a}?", "sphere radius {a}, volume?", "How much space does a ball of radius {a} take?"], "import math\nprint(round(4 / 3 * math.pi * {a} ** 3, 4))", ["The volume is {out}."]),
    (["What is the surface area of a sphere with radius {a}?"], "import math\nprint(round(4 * math.pi * {a} ** 2, 4))", ["The surface area is {out}."]),
    (["What is the volume of a cylinder with radius {a} and height {b}?", "cylinder r={a} h={b} volume", "How much fits into a can of radius {a} and height {b}?"], "import math\nprint(round(math.pi * {a} ** 2 * {b}, 4))", ["The volume is {out}."]),
    (["What is the volume of a cone with radius {a} and height {b}?"], "import math\nprint(round(math.pi * {a} ** 2 * {b} / 3, 4))", ["The volume is {out}."]),
    (["What is the volume of a cube with an edge of {a}?", "cube edge {a}, volume?"], "print(round({a} ** 3, 4))", ["The volume is {out}."]),
    (["Solve {s}x + {n} = {N}.", "{s}x + {n} = {N}, what is x?", "Find x: {s}x + {n} = {N}", "If {s} times a number plus {n} is {N}, what is the number?", "For which x is {s} * x + {n} = {N}?"], "print(({N} - {n}) / {s})", ["x = {out}", "x is {out}."]),
    (["Solve {s}x - {n} = {N}.", "{s}x - {n} = {N}, x = ?", "I multiply a number by {s}, subtract {n} and get {N}. What was the number?"], "print(({N} + {n}) / {s})", ["x = {out}", "x is {out}."]),
    (["Solve x² + {q}x - {w} = 0.", "Find the roots of x^2 + {q}x - {w}.", "quadratic: x^2 + {q}x - {w} = 0"], "import math\nd = math.sqrt({q} ** 2 + 4 * {w})\nprint((-{q} + d) / 2, (-{q} - d) / 2)", ["The solutions are {out}.", "The roots are {out}."]),
    (["The sum of two numbers is {N} and their difference is {n}. What are they?"], "print(({N} + {n}) / 2, ({N} - {n}) / 2)", ["The numbers are {out}."]),
    (["What is f({s}) if f(x) = {q}x^2 + {w}x + {n}?", "Evaluate {q}x² + {w}x + {n} at x = {s}.", "f(x) = {q}x^2 + {w}x + {n}. Compute f({s})."], "x = {s}\nprint({q} * x ** 2 + {w} * x + {n})", ["f({s}) = {out}", "The value is {out}."]),
    (["What is the distance between ({q}, {w}) and ({s}, {n})?", "How far apart are the points ({q}, {w}) and ({s}, {n})?", "distance from ({q},{w}) to ({s},{n})"], "import math\nprint(math.dist(({q}, {w}), ({s}, {n})))", ["The distance is {out}."]),
    (["What is the slope of the line through ({q}, {w}) and ({N}, {n})?"], "print(({n} - {w}) / ({N} - {q}))", ["The slope is {out}."]),
    (["What is the {s}th term of the arithmetic sequence that starts {q}, {qw}?", "A sequence begins {q}, {qw} and goes on evenly. What is term number {s}?"], "print({q} + ({s} - 1) * {w})", ["It is {out}."]),
    (["The sequence starts with {q} and each term is {w} times the one before. What is term number {y}?", "geometric sequence: first term {q}, ratio {w}, term {y}?"], "print({q} * {w} ** ({y} - 1))", ["It is {out}.", "Term {y} is {out}."]),
    (["What is the probability of rolling a sum of {z} with two dice?", "two dice, chance that they add up to {z}?"], "from fractions import Fraction\nn = sum(a + b == {z} for a in range(1, 7) for b in range(1, 7))\nprint(Fraction(n, 36))", ["The probability is {out}."]),
    (["What is the probability of {y} heads in a row?", "Chance of throwing heads {y} times in succession?"], "print(0.5 ** {y})", ["The probability is {out}."]),
    (["How many different PINs with {y1} digits are there?", "Number of possible {y1}-digit codes?"], "print(10 ** {y1})", ["There are {out}."]),
    (["How many passwords of length {y1} can be made from {s} characters?", "How many words of {y1} letters are possible with an alphabet of {s} letters?"], "print({s} ** {y1})", ["There are {out}."]),
    (["Roll a die.", "roll a six-sided die for me", "Throw a dice please.", "give me a random number from 1 to 6"], "import random\nprint(random.randint(1, 6))", ["It shows {out}.", "You rolled {out}."]),
    (["Give me a random number between {q} and {N}.", "random integer from {q} to {N}", "Pick a number between {q} and {N}.", "choose a random number from {q} up to {N}"], "import random\nprint(random.randint({q}, {N}))", ["Here is one: {out}", "The number is {out}."]),
    (["Flip a coin.", "toss a coin", "heads or tails?", "Please flip a coin for me."], 'import random\nprint(random.choice(["heads", "tails"]))', ["It is {out}.", "The coin shows {out}."]),
    (["What is my BMI at {kg} kg and 1.{cm} m?", "BMI for {kg} kilos and a height of 1.{cm} m?", "I weigh {kg} kg and am 1.{cm} m tall. Compute my body mass index."], "print(round({kg} / 1.{cm} ** 2, 2))", ["The BMI is {out}."]),
    (["A recipe for {q1} people needs {n} g of flour. How much for {s} people?", "{n} grams serve {q1}. How many grams are needed for {s} persons?"], "print(round({n} / {q1} * {s}, 2))", ["You need {out} g.", "It takes {out} g."]),
    (["How long does it take to download {n} GB at {s} MB/s?", "{n} gigabytes at {s} megabytes per second: how many minutes?"], "print(round({n} * 1000 / {s} / 60, 2))", ["It takes {out} minutes."]),
    (["A tap fills {s} litres a minute. How long does it take for {N} litres?", "A pump moves {s} l/min. In how many minutes are {N} l pumped?"], "print({N} / {s})", ["It takes {out} minutes."]),
    (["{A} is {s} years old and {B} is {q} years older. How old are they together?", "{B} is {q} years older than {A}, who is {s}. What is the sum of their ages?"], "print({s} + ({s} + {q}))", ["Together they are {out} years old.", "The sum is {out}."]),
    (["{A} reads {s} pages a day. How many days are needed for {N} pages?", "A book has {N} pages and {A} reads {s} a day. How many days does it take?"], "print(-(-{N} // {s}))", ["It takes {out} days."]),
    (["{A} saves {n} a month. How much is that in {y} years?", "Putting aside {n} euros each month, what do I have after {y} years?"], "print({n} * 12 * {y})", ["It is {out}.", "That makes {out}."]),
    (["A population of {K} grows by {c}% a year. How large is it after {y} years?", "{K} people, growth {c} percent yearly. And in {y} years?"], "print(round({K} * (1 + {c} / 100) ** {y}))", ["It is {out} after {y} years."]),
    (["A car worth {K} loses {c}% of its value each year. What is it worth after {y} years?", "depreciation: {K}, {c}% a year, {y} years"], "print(round({K} * (1 - {c} / 100) ** {y}, 2))", ["It is worth {out}."]),
    (["Exchange {P} euros to dollars at a rate of {f}.", "How many dollars do I get for {P} euros if one euro is {f} dollars?", "{P} EUR in USD at {f}?"], "print(round({P} * {f}, 2))", ["You get {out} dollars.", "That is {out} dollars."]),
    (["In a class of {N}, {c}% are girls. How many girls are there?", "{c} percent of the {N} members voted. How many is that?"], "print({N} * {c} / 100)", ["That is {out}."]),
    (["{A} got {m} of {N} questions right. What percentage is that?", "{m} correct out of {N}: percent?"], "print(round({m} / {N} * 100, 2))", ["That is {out}%."]),
    (["{n} workers need {s} days for a job. How long do {q1} workers need?", "If {n} people finish in {s} days, how many days do {q1} people take?"], "print(round({n} * {s} / {q1}, 2))", ["They need {out} days.", "It takes {out} days."]),
    (["A rope of {N} cm is cut into pieces of {s} cm. How many whole pieces are there?", "How many {s} cm pieces can I cut from {N} cm?"], "print({N} // {s})", ["There are {out} pieces.", "You get {out}."]),
    (["{n} rows with {s} chairs each and {m} extra chairs: how many chairs?", "A hall has {n} rows of {s} seats, plus {m} in the gallery. How many seats in all?"], "print({n} * {s} + {m})", ["There are {out}.", "That makes {out}."]),
    (["{A} buys {q} {i} at {p} and {s} at {p2}. What is the total?", "I take {q} for {p} each and {s} for {p2} each. How much is it in all?", "{q} x {p} plus {s} x {p2}, please add it up"], "print(round({q} * {p} + {s} * {p2}, 2))", ["The total is {out}.", "It is {out} in all."]),
    (["How many tiles of {q1} cm by {q1} cm are needed for a floor of {n} cm by {N} cm?"], "import math\nprint(math.ceil({n} / {q1}) * math.ceil({N} / {q1}))", ["{out} tiles are needed."]),
    (["The kinetic energy of {n} kg at {v} m/s?", "What kinetic energy does a mass of {n} kg have at {v} m/s?"], "print(0.5 * {n} * {v} ** 2)", ["It is {out} joules."]),
    (["How long does a stone fall from {n} m?", "free fall from {n} metres, how many seconds (g = 9.81)?"], "import math\nprint(round(math.sqrt(2 * {n} / 9.81), 2))", ["It falls for {out} seconds."]),
    (["What is the current through {s} ohms at {n} volts?", "{n} V across {s} ohm, how many amps?"], "print(round({n} / {s}, 4))", ["The current is {out} A."]),
    (["What does a {n} watt device cost for {h} hours at {f} per kWh?", "A heater of {n} W runs {h} hours and a kilowatt hour costs {f}. What's the cost?"], "print(round({n} / 1000 * {h} * {f}, 2))", ["It costs {out}."]),
]


def story(i, row):
    asks, code, says = row

    @family("stories", 0.9, f"story_{i}")
    def f(d):
        r = d.r
        q, w = r.randint(2, 20), r.randint(2, 9)
        N = r.int(100, 5000) if r.p(0.8) else r.int(100, 200000)
        P = r.choice([r.int(10, 900), round(r.uniform(5, 900), 2)])
        K = r.choice([r.randint(1, 90) * 1000, r.int(500, 99999), r.randint(1, 50) * 10000])
        A, B = r.some(NAMES, 2) if len(NAMES) > 1 else ("Anna", "Ben")
        it = r.pick(ITEMS)
        vals = dict(A=A, B=B, C=r.pick(CITIES), i=it, i1=r.choice(["jacket", "lamp", "phone", "bike", "book", "chair", "pair of shoes", "coat", "table"]), n=r.int(3, 500), m=r.int(2, 99), N=N, s=r.randint(2, 30), p=round(r.uniform(0.2, 60), 2) if r.p(0.7) else r.randint(1, 60), p2=round(r.uniform(0.2, 60), 2),
                    P=P, H=(int(P) // 50 + 1) * 50, c=r.choice([5, 10, 15, 20, 25, 30, 19, 7, 8, 12, 3.5, 2.5, r.randint(1, 60)]), K=K, L=int(K * r.uniform(1.02, 2)), y=r.randint(2, 30), h=r.choice([2, 3, 5, 2.5, 8, r.randint(1, 40)]), v=r.randint(10, 140), D=r.int(10, 1500), l=r.choice([5, 6.5, 7.2, 8, 4.8, round(r.uniform(3, 12), 1)]),
                    l2=r.randint(10, 70), f=round(r.uniform(0.2, 2.2), 2), a=r.choice([r.randint(2, 40), r.dec(30, 1)]), b=r.choice([r.randint(2, 40), r.dec(30, 1)]), q=q, w=w, qw=q + w, q1=r.randint(2, 12), z=r.randint(2, 12), y1=r.randint(3, 10), kg=r.randint(45, 120), cm=r.randint(50, 99))
        d.ask(asks, level=0.7, **vals)
        d.tell(says, [out := d.py(fill(code, vals))], out=out, **vals)


for i, row in enumerate(S):
    story(i, row)
