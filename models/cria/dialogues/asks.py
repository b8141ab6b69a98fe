"""Questions for Python as people put them: fragments, indirect wording, numbers in words and with separators.

A row: (group, asks apart by |, code, answers apart by |, slots).  A slot is drawn by its kind and stands in the question as it is said and
in the code as its value.  Answers hold {out}, what was printed."""
from core import MONTHS, family, fill, noisy
from pools import FRUIT, ITEMS, NAMES, SENTENCES, SURNAMES, WORDS, token, words
from values import listed, said


def I(lo, hi):
    return lambda d: (lambda n: (n, said(d.r, n)))(d.r.int(lo, hi))


def plain(lo, hi):
    return lambda d: (lambda n: (n, str(n)))(d.r.int(lo, hi))


def M(lo, hi):
    def f(d):
        x = round(d.r.uniform(lo, hi), 2)
        if d.r.p(0.35):
            n = int(x) or 1
            return n, said(d.r, n)
        return x, f"{x:,.2f}" if d.r.p(0.6) else str(x)
    return f


def D(hi, places=1):
    return lambda d: (lambda x: (x, str(x)))(d.r.dec(hi, places))


def W(pool):
    return lambda d: (lambda w: (w, w))(d.r.pick(pool))


def one_of(*pairs):
    return lambda d: d.r.choice(pairs)


def text(f):
    def g(d):
        w = f(d.r)
        return w, w
    return g


def quotes(f):
    """A text, sometimes in quotes; the code gets it as a literal."""
    def g(d):
        w = f(d.r)
        k = d.r.random()
        return repr(w) if '"' in w else '"' + w + '"', f'"{w}"' if k < 0.4 else f"'{w}'" if k < 0.5 else w
    return g


def names(lo, hi):
    def f(d):
        x = [d.r.pick(NAMES) for _ in range(d.r.randint(lo, hi))]
        return x, listed(d.r, x)
    return f


def some_words(lo, hi, again=False):
    def f(d):
        r = d.r
        x = [r.pick(r.choice([WORDS, WORDS, FRUIT])) for _ in range(r.randint(lo, hi))]
        if again:
            x += [r.choice(x) for _ in range(r.randint(1, 3))]
            r.shuffle(x)
        return x, r.choice([", ".join(x), ", ".join(x), " ".join(x), listed(r, x)])
    return f


def ints(lo, hi, a=3, b=9, again=False):
    def f(d):
        r = d.r
        x = [r.int(lo, hi) for _ in range(r.randint(a, b))]
        if again:
            x += [r.choice(x) for _ in range(r.randint(1, 3))]
            r.shuffle(x)
        s = [str(v) for v in x]
        return x, r.choice([", ".join(s), ", ".join(s), " ".join(s), listed(r, s), ",".join(s), "[" + ", ".join(s) + "]", " ; ".join(s)])
    return f


def prices(a=3, b=7):
    def f(d):
        r = d.r
        x = [round(r.uniform(0.5, 90), 2) for _ in range(r.randint(a, b))]
        s = [f"{v:.2f}" for v in x] if r.p(0.7) else [str(v) for v in x]
        return "[" + ", ".join(s) + "]", r.choice([" ".join(s), ", ".join(s), listed(r, s), " + ".join(s)])
    return f


def date_of(lo=1950, hi=2060):
    def f(d):
        from dates import any_date, py, written
        x = any_date(d.r, lo, hi)
        return py(x), written(d.r, x)
    return f


def clock(d):
    h, m = d.r.randrange(24), d.r.choice([0, 5, 15, 30, 45, 50, d.r.randrange(60)])
    s = f"{h}:{m:02d}" if d.r.p(0.5) else f"{h:02d}:{m:02d}"
    if d.r.p(0.2):
        s = f"{h % 12 or 12}:{m:02d} {'am' if h < 12 else 'pm'}"
    return f"{h}, {m}", s


n, s, N, p, c, i, A = I(2, 999), I(2, 12), I(200, 90000), M(1, 60), I(2, 95), W(ITEMS), W(NAMES)
R = [
    # money
    ("stories", "{a} costs {p} a month. what is that a year|my {w} plan is {p} a month, how much per year|I pay {p} monthly, yearly that's?|{p} every month, what do I spend in a year|yearly cost at {p} a month?|what does {p} per month come to over 12 months", "print(round({p} * 12, 2))", "That is {out} a year.|It is {out}.", dict(a=W(["The gym", "Internet", "My phone", "The bus pass", "Insurance"]), p=M(3, 900), w=W(["phone", "data", "gym", "streaming", "insurance"]))),
    ("stories", "{n} {i} at {p} each|what do I pay for {n} {i} if one is {p}|{p} apiece, I take {n}. total?|how much are {n} {i}, {p} per piece|{n} times {p} euros, what's the bill|buying {n} {i}, {p} each, sum?|if a {w} is {p}, how much are {n}", "print(round({n} * {p}, 2))", "The total is {out}.|That is {out}.", dict(n=I(2, 99), p=p, i=i, w=W(WORDS))),
    ("stories", "split {P} by {s}|{s} of us pay {P} together, each?|divide the bill of {P} evenly, we are {s}|{P} among {s} friends, how much each|what does everyone owe if {s} split {P}|we're {s} and owe {P} in total, what's my share|{P} / {s} people", "print(round({P} / {s}, 2))", "Each pays {out}.|That is {out} each.", dict(P=M(20, 3000), s=I(2, 15))),
    ("stories", "costs {P}, {c}% off. what do i pay|{P} with {c} percent off|a {w} for {P}, reduced by {c}%|the {w} was {P}, now {c}% less. price?|{c}% off {P}|take {c} percent off {P}|original price {P}, discount {c}%, final price?|what's {P} minus {c}%|sale! {c}% off. the {w} used to be {P}|after a reduction of {c}% what remains of {P}|lower {P} by {c} percent", "print(round({P} * (1 - {c} / 100), 2))", "You pay {out}.|The price is {out}.|That is {out}.", dict(P=M(5, 2000), c=c, w=W(WORDS))),
    ("stories", "{P} goes up {c}%. new amount?|rent of {P} rises by {c} percent|raise {P} by {c}%|{P} plus {c}%|add {c}% to {P}|add {c}% vat to {P}|{P} net, {c}% tax, gross?|increase {P} by {c} percent|what's {P} with {c}% on top|our rent of {P} climbs {c}%. what then|{c}% more than {P}|with a surcharge of {c}%, what does {P} become|prices up {c}%: what costs {P} now will cost", "print(round({P} * (1 + {c} / 100), 2))", "That is {out}.|The new amount is {out}.|It becomes {out}.", dict(P=M(10, 5000), c=c)),
    ("stories", "tip of {c} percent on {P}|{c}% tip for a bill of {P}|how much tip is {c}% of {P}|the bill says {P}, I want to leave {c}%|what's a {c} percent tip on {P}|tip {c}% on {P}", "print(round({P} * {c} / 100, 2))", "The tip is {out}.|That is {out}.", dict(P=M(8, 300), c=I(5, 25))),
    ("stories", "bill {P} with {c}% tip, total?|{P} including a {c}% tip|what do I pay all in: {P} and {c}% tip|dinner {P} plus tip {c}%", "print(round({P} * (1 + {c} / 100), 2))", "The total is {out}.|That is {out}.", dict(P=M(8, 300), c=I(5, 25))),
    ("stories", "from {a} to {b}, percent change?|prices went from {a} to {b}. how much percent|it was {a} and is {b} now, percentage increase?|percentage change {a} -> {b}|how many percent is it from {a} to {b}|value moved from {a} to {b}, in percent?|grew from {a} to {b}, what percentage is that|went down from {a} to {b}. percent?|how much percent up or down: {a} to {b}", "print(round(({b} - {a}) / {a} * 100, 2))", "The change is {out} percent.|That is {out} percent.", dict(a=I(10, 5000), b=I(10, 9000))),
    ("stories", "{b} of {a} as a percentage|{b} out of {a} in percent|how many percent of {a} is {b}|I got {b} of {a} points, percent?|{b} from {a} people came, percentage?|{b}/{a} in %|{b} is what percent of {a}|of {a}, {b} passed. what percentage", "print(round({b} / {a} * 100, 2))", "That is {out} percent.|It is {out} percent.", dict(a=I(20, 2000), b=I(2, 900))),
    ("arithmetic", "{c}% of {N}|{c} per cent of {N}?|how much is {c}% out of {N}|give me {c}% of {N}|if {c}% of {N} people come, how many is that|{c} percent from {N}|what does {c}% of {N} make", "print({N} * {c} / 100)", "{c}% is {out}.|That is {out}.|It is {out}.", dict(c=plain(2, 95), N=I(20, 90000))),
    ("stories", "I earn {a} a month and spend {b}. what do I save in a year|income {a}, costs {b} a month, savings per year?|{a} comes in, {b} goes out every month. after 12 months?|monthly {a} minus {b}, times a year", "print(round(({a} - {b}) * 12, 2))", "You save {out} a year.|That is {out} in a year.", dict(a=I(1500, 6000), b=I(500, 1499))),
    ("stories", "put {N} in the bank at {c}% compounded yearly, after {y} years?|{N} at {c} percent for {y} years with compound interest|what becomes of {N} in {y} years at {c}%|{N} grows {c}% a year, how much after {y} years|if I leave {N} for {y} years with {c}% interest|invest {N}, {c}% per year, {y} years|savings of {N}, interest {c}%, duration {y} years, end amount?", "print(round({N} * (1 + {c} / 100) ** {y}, 2))", "It becomes {out}.|You would have {out}.|That is {out}.", dict(N=I(100, 50000), c=one_of((2, "2"), (3, "3"), (1.5, "1.5"), (4, "4"), (5, "five"), (2.5, "2.5"), (6, "6"), (0.8, "0.8")), y=I(2, 40))),
    ("stories", "simple interest on {N} at {c}% for {y} years|{N}, {c} percent simple interest, {y} years, how much interest|interest without compounding: {N}, {c}%, {y} years", "print(round({N} * {c} / 100 * {y}, 2))", "The interest is {out}.|That is {out}.", dict(N=I(100, 50000), c=I(2, 9), y=I(2, 30))),
    ("stories", "I pay with {b} and it costs {a}. change?|change from {b} for {a}|{a} to pay, I give {b}. what do I get back|how much change do I get from {b} if it's {a}", "print(round({b} - {a}, 2))", "You get {out} back.|The change is {out}.", dict(a=M(1, 19), b=one_of((20, "20"), (50, "50"), (50, "a fifty"), (100, "a hundred"), (20, "a twenty")))),
    ("stories", "{p} per hour, {h} hours. what do I earn|I make {p} an hour and worked {h} hours|{h} hours at {p}, pay?|wage {p}/h, {h} h this week, how much is it", "print(round({p} * {h}, 2))", "You earn {out}.|That is {out}.", dict(p=M(9, 60), h=D(60, 1))),
    ("stories", "{a} for {n} pieces, what's one|{n} for {a}, price each?|a pack of {n} costs {a}. per piece?|{a} divided over {n} items|unit price when {n} are {a}|I paid {a} for {n} {i}, how much was one", "print(round({a} / {n}, 2))", "One costs {out}.|That is {out} each.", dict(a=M(5, 500), n=I(2, 60), i=i)),
    ("stories", "what's cheaper per {u}, {n} {u} for {a} or {m} {u} for {b}|{a} for {n} {u} or {b} for {m} {u}, which is the better deal|better deal: {n} {u} at {a} or {m} {u} at {b}?", 'print("the first" if {a} / {n} < {b} / {m} else "the second")', "It is {out}.|The better deal is {out}.", dict(n=I(2, 30), m=I(2, 30), a=M(2, 60), b=M(2, 60), u=W(["kg", "litres", "pieces", "metres"]))),
    # things: packs, left, share
    ("stories", "{n} packs with {m} {i} each. total {i}?|{n} boxes of {m} {i}, how many is that|i bought {n} bags, {m} {i} in each, how many {i}|{m} {i} per box, {n} boxes|{n} rows of {m} {i}|how many {i} are in {n} packs of {m}|each of my {n} shelves holds {m} {i}, altogether?|{n} x {m} {i}|{n} crates and every crate has {m} {i}|{n} people with {m} {i} each", "print({n} * {m})", "There are {out} {i}.|That is {out}.|{out} {i} in total.", dict(n=I(2, 99), m=I(2, 300), i=i)),
    ("stories", "had {a} {i}, handed out {b}. what's left|{a} {i} minus {b} gone|we have {a} {i} and use {b}, how many remain|of {a} {i} {b} broke. left?|{a} {i} in stock, {b} sold, how much is left|started with {a} {i}, gave away {b}|{b} of the {a} {i} are missing, how many are still there|how many {i} stay if {b} of {a} leave|took {b} from {a} {i}|there were {a} {i}, now {b} fewer", "print({a} - {b})", "{out} {i} are left.|There are {out} left.|That leaves {out}.", dict(a=I(500, 9000), b=I(2, 499), i=i)),
    ("stories", "{N} {i} split evenly into {s} boxes|{N} {i} for {s} people, how many each and how many left over|share {N} {i} among {s}, with the rest|{N} into {s} equal groups, remainder?", "print({N} // {s}, {N} % {s})", "The share and the rest are {out}.|Each gets the first number, the second is left over: {out}.", dict(N=I(20, 5000), s=I(2, 30), i=i)),
    ("stories", "pack {N} {i} into cartons of {s}, how many cartons?|how many boxes do I need for {N} {i} if {s} fit in one|{s} per bus, {N} people. buses?|{N} guests, tables for {s}, how many tables|{N} pages, {s} a day, how many days do I need|cartons of {s} for {N} {i}?|a lift takes {s}, there are {N} of us, how many rides", "import math\nprint(math.ceil({N} / {s}))", "{out} are needed.|You need {out}.", dict(N=I(20, 2000), s=I(3, 60), i=i)),
    ("stories", "{A} has {n} {i}, {B} has {m} more. how many does {B} have|{B} owns {m} more {i} than {A}, who has {n}. {B}?|if {A} got {n} and {B} {m} more than that", "print({n} + {m})", "{B} has {out}.|That is {out}.", dict(A=A, B=A, n=I(2, 200), m=I(2, 100), i=i)),
    ("stories", "{n} {i} is {s} times as many as last year. how many last year|{s} times as many as before makes {n}. before?|what times {s} is {n}", "print({n} / {s})", "It is {out}.|That is {out}.", dict(n=I(20, 2000), s=I(2, 12), i=i)),
    ("stories", "I read {a} pages a day, how long for {N} pages|{N} pages at {a} a day, days?|{a} per day, goal {N}, how many days", "import math\nprint(math.ceil({N} / {a}))", "It takes {out} days.|{out} days.", dict(a=I(5, 80), N=I(100, 3000))),
    ("stories", "{x} kilometres daily, that's how much in {t}|{x} a day for {t}|every day {x}. over {t}?|{x} daily, what is it in {t}", "print({x} * {t})", "That is {out}.|It is {out}.", dict(x=I(2, 200), t=one_of((14, "a fortnight"), (7, "a week"), (365, "a year"), (30, "30 days"), (14, "two weeks"), (21, "three weeks"), (10, "ten days"), (28, "four weeks"), (365, "one year")))),
    ("stories", "a train does {D} kilometres in {h} hours. speed?|{h} hours for {D} km, how fast|we drove {D} km, took {h} h. average?|how fast is {D} km in {h} h", "print(round({D} / {h}, 2))", "The speed is {out} km/h.|That is {out} km/h.", dict(D=I(10, 2000), h=D(12, 1))),
    ("stories", "how far do I get in {h} hours at {v} km/h|{v} km/h for {h} hours|at {v} kilometres an hour, {h} h, distance?|driving {h} hours with {v}, how many km", "print(round({h} * {v}, 2))", "That is {out} km.|{out} km.", dict(h=D(12, 1), v=I(20, 250))),
    ("stories", "how long for {D} km at {v} km/h|{D} km with {v} km/h, hours?|time for {D} kilometres at {v} an hour|if I go {v} km/h, when am I through {D} km (hours)", "print(round({D} / {v}, 2))", "It takes {out} hours.|{out} hours.", dict(D=I(10, 2000), v=I(20, 250))),
    ("stories", "{l} litres for {D} km, per 100?|used {l} l on {D} km, what's that per 100 km|consumption: {l} litres, {D} km|my car drank {l} litres over {D} kilometres", "print(round({l} / {D} * 100, 2))", "That is {out} litres per 100 km.|{out} per 100 km.", dict(l=D(80, 1), D=I(100, 1500))),
    ("stories", "circle r={x}, area|how big is a circle of radius {x}|a round table with radius {x}, surface?|pi r squared for r = {x}", "import math\nprint(round(math.pi * {x} ** 2, 4))", "The area is {out}.|That is {out}.", dict(x=D(50, 1))),
    ("stories", "circumference of a circle with radius {x}|how far around is a circle with radius {x}|circle r = {x}, perimeter?|way round a circle, radius {x}", "import math\nprint(round(2 * math.pi * {x}, 4))", "The circumference is {out}.|That is {out}.", dict(x=D(50, 1))),
    ("stories", "area of a circle with diameter {x}|circle, diameter {x}: area?|a pizza of {x} cm across, how many square cm", "import math\nprint(round(math.pi * ({x} / 2) ** 2, 4))", "The area is {out}.|That is {out}.", dict(x=D(80, 1))),
    ("stories", "hypotenuse with legs {a} and {b}|right triangle, sides {a} and {b}, longest side?|legs {a}, {b}. hypotenuse?|diagonal of a {a} by {b} rectangle|how long is the diagonal of {a} x {b}", "import math\nprint(round(math.hypot({a}, {b}), 4))", "It is {out}.|That is {out}.", dict(a=I(2, 200), b=I(2, 200))),
    ("stories", "how big is a room of {a} by {b} metres|{a} x {b} m, square metres?|floor {a} m times {b} m, area|a garden {a} wide and {b} long, how many square metres", "print(round({a} * {b}, 2))", "The area is {out}.|That is {out}.", dict(a=D(40, 1), b=D(40, 1))),
    ("stories", "volume of a box {a} x {b} x {h}|a tank {a} by {b} by {h}, how much fits|{a} times {b} times {h} cm box, volume?|how many cubic cm has a {a} x {b} x {h} box", "print(round({a} * {b} * {h}, 2))", "The volume is {out}.|That is {out}.", dict(a=I(2, 90), b=I(2, 90), h=I(2, 90))),
    ("stories", "volume of a sphere with radius {x}|ball of radius {x}, volume?|how much space in a ball, r={x}", "import math\nprint(round(4 / 3 * math.pi * {x} ** 3, 4))", "The volume is {out}.|That is {out}.", dict(x=D(40, 1))),
    ("stories", "bmi for {kg} kg and {cm} cm|I weigh {kg} kilos and am {cm} cm tall, bmi?|body mass index: {kg} kg, {cm} cm", "print(round({kg} / ({cm} / 100) ** 2, 2))", "The BMI is {out}.|That is {out}.", dict(kg=plain(45, 130), cm=plain(145, 205))),
    ("stories", "solve {a}x + {b} = {C}|{a}x + {b} = {C}, x?|for which x is {a}x + {b} equal to {C}|{a} times something plus {b} gives {C}. what's the something", "print(({C} - {b}) / {a})", "x is {out}.|It is {out}.", dict(a=plain(2, 20), b=plain(1, 90), C=plain(91, 900))),
    ("stories", "{s} workers need {h} hours, how long do {m} workers need|if {s} people take {h} hours, what about {m} people", "print(round({s} * {h} / {m}, 2))", "They need {out} hours.|{out} hours.", dict(s=I(2, 12), h=I(2, 40), m=I(2, 20))),
    ("stories", "recipe for {s} needs {x} g, I cook for {m}. how much|{x} grams is for {s} people. for {m}?|scale {x} from {s} to {m} servings", "print(round({x} / {s} * {m}, 2))", "You need {out}.|That is {out}.", dict(s=I(2, 8), x=I(50, 900), m=I(2, 30))),
    # bare arithmetic in further words
    ("arithmetic", "whats {a} x {b}|{a} times {b}|{a}*{b} = ?|{a} multiplied with {b}|{b} lots of {a}|{a} by {b}|work out {a} x {b}|can u do {a} × {b}|{a} · {b}|product of {a} and {b}|i need {a} times {b}|tell me {a} x {b} quick", "print({a} * {b})", "{a} * {b} is {out}.|The result is {out}.|That is {out}.", dict(a=I(2, 90000), b=I(2, 999))),
    ("arithmetic", "{a} minus {b}|{a} less {b}|{b} from {a}|quick one: {a} - {b}|take {b} off {a}|{a} take away {b}|difference between {a} and {b}|how much more is {a} than {b}|{a} without {b}|what do I have left from {a} after {b}", "print({a} - {b})", "{a} - {b} is {out}.|That is {out}.", dict(a=I(1000, 90000), b=I(2, 999))),
    ("arithmetic", "{a} and {b} makes|{a} plus {b}|{a} added to {b}|sum {a} {b}|what do {a} and {b} give together|put {b} on top of {a}|total of {a} and {b}|add {a} to {b}", "print({a} + {b})", "{a} + {b} is {out}.|That is {out}.|The sum is {out}.", dict(a=I(2, 90000), b=I(2, 9999))),
    ("arithmetic", "divide {a} by {b}|{a} over {b}|{a} ÷ {b}|{a}/{b}|how often does {b} go into {a}|a {b}th of {a}|{a} split in {b}|what is {a} by {b}, divided", "print({a} / {b})", "{a} / {b} is {out}.|That is {out}.", dict(a=I(100, 900000), b=I(2, 99))),
    ("arithmetic", "{a} squared|square of {a}|{a} to the power of two|{a}² = ?|{a} times itself|need {a} squared|{a} sq", "print({a} ** 2)", "{a} squared is {out}.|That is {out}.", dict(a=I(2, 9999))),
    ("arithmetic", "{a} cubed|need {a} cubed|{a}³|third power of {a}|{a} to the third|{a} * {a} * {a}", "print({a} ** 3)", "{a} cubed is {out}.|That is {out}.", dict(a=plain(2, 999))),
    ("arithmetic", "{a} to the {b}|{a} to the power {b}|{a}^{b}|{a} ** {b}|{a} raised to the {b}|write out {a}^{b}|all digits of {a}^{b}|the {b}th power of {a}|{a} multiplied by itself {b} times over", "print({a} ** {b})", "{a} ** {b} is {out}.|That is {out}.|The result is {out}.", dict(a=plain(2, 30), b=plain(3, 70))),
    ("arithmetic", "{a}!|factorial {a}|{a} fac|what's {a}! exactly|multiply all numbers from 1 to {a}|1 times 2 times 3 and so on up to {a}|in how many orders can {a} people stand", "import math\nprint(math.factorial({a}))", "{a}! is {out}.|That is {out}.", dict(a=plain(3, 40))),
    ("arithmetic", "{x} * {a} + {b}|({x} + {y}) * {a}|could you work out ({x} + {y}) * {a} for me", "print(round(({x} + {y}) * {a}, 6))", "That is {out}.|The result is {out}.", dict(x=D(90, 2), y=D(90, 2), a=plain(2, 60), b=plain(2, 9))),
    ("arithmetic", "square root of {a}|root {a}|what times itself is {a}|sqrt of {a}|side length of a square of {a} square metres|√{a}|which number squared gives {a}", "import math\nprint(round(math.sqrt({a}), 10))", "It is {out}.|The square root is {out}.", dict(a=I(2, 90000))),
    ("arithmetic", "√{a} with {k} places|root of {a}, {k} digits after the point|sqrt({a}) rounded to {k} places", "import math\nprint(round(math.sqrt({a}), {k}))", "It is {out}.|That is {out}.", dict(a=plain(2, 999), k=plain(1, 10))),
    ("arithmetic", "cube root of {a}|third root of {a}|∛{a}", "print(round({a} ** (1 / 3), 6))", "It is {out}.|That is {out}.", dict(a=plain(2, 9999))),
    ("arithmetic", "{x} rounded to {k} decimals|{x}, {k} decimals please|cut {x} to {k} digits after the point (rounded)", "print(round({x}, {k}))", "It is {out}.|That is {out}.", dict(x=lambda d: (lambda v: (v, str(v)))(round(d.r.uniform(0, 500), d.r.randint(4, 8))), k=plain(1, 3))),
    ("arithmetic", "{a}/{b} plus {e}/{f}, fraction|add the fractions {a}/{b} and {e}/{f}|what fraction is {a}/{b} + {e}/{f}", "from fractions import Fraction\nprint(Fraction({a}, {b}) + Fraction({e}, {f}))", "It is {out}.|That is {out}.", dict(a=plain(1, 12), b=plain(2, 15), e=plain(1, 12), f=plain(2, 15))),
    ("arithmetic", "{a}/{b} times {e}/{f}|multiply the fractions {a}/{b} and {e}/{f}|{a}/{b} of {e}/{f} as fraction", "from fractions import Fraction\nprint(Fraction({a}, {b}) * Fraction({e}, {f}))", "It is {out}.|That is {out}.", dict(a=plain(1, 12), b=plain(2, 15), e=plain(1, 12), f=plain(2, 15))),
    ("arithmetic", "simplify {a}/{b}|{a}/{b} in lowest terms|reduce the fraction {a}/{b}|shorten {a}/{b}", "from fractions import Fraction\nprint(Fraction({a}, {b}))", "It is {out}.|That is {out}.", dict(a=plain(2, 900), b=plain(2, 900))),
    ("arithmetic", "{x} as a fraction|write {x} as a fraction|which fraction is {x}", "from fractions import Fraction\nprint(Fraction(\"{x}\"))", "It is {out}.|That is {out}.", dict(x=D(5, 2))),
    ("arithmetic", "{f} of {N}|what is {f} of {N}|{f} from {N}, how much|take {f} of {N}", "print({N} * {f})", "That is {out}.|It is {out}.", dict(f=one_of(("1 / 2", "half"), ("1 / 4", "a quarter"), ("3 / 4", "three quarters"), ("1 / 3", "a third"), ("2 / 3", "two thirds"), ("1 / 5", "a fifth"), ("1 / 10", "a tenth"), ("3 / 8", "three eighths"), ("2 / 5", "two fifths")), N=I(12, 9000))),
    ("arithmetic", "double {a}|{a} twice|two times {a}|{a} doubled", "print({a} * 2)", "That is {out}.|It is {out}.", dict(a=I(20, 90000))),
    ("arithmetic", "halve {a}|half of {a}|{a} in half|{a} split down the middle", "print({a} / 2)", "That is {out}.|It is {out}.", dict(a=I(20, 90000))),
    ("arithmetic", "add every even number between {a} and {N}|even numbers {a} to {N} summed", "print(sum(x for x in range({a}, {N} + 1) if x % 2 == 0))", "The sum is {out}.|That is {out}.", dict(a=plain(1, 50), N=plain(60, 2000))),
    ("arithmetic", "sum of the odd numbers from {a} to {N}|add all odd numbers between {a} and {N}|odd ones {a}-{N} added", "print(sum(x for x in range({a}, {N} + 1) if x % 2))", "The sum is {out}.|That is {out}.", dict(a=plain(1, 50), N=plain(60, 2000))),
    ("arithmetic", "add all numbers from {a} to {N}|{a} + ... + {N}|sum {a} to {N}|everything from {a} up to {N} added|total of the integers {a}..{N}", "print(sum(range({a}, {N} + 1)))", "The sum is {out}.|That is {out}.", dict(a=plain(1, 50), N=plain(60, 9000))),
    ("arithmetic", "sum of the multiples of {k} below {N}|add up all multiples of {k} under {N}", "print(sum(range({k}, {N}, {k})))", "The sum is {out}.|That is {out}.", dict(k=plain(2, 20), N=plain(60, 2000))),
    # number theory
    ("number", "{a} - prime?|prime number? {a}|can {a} be divided by anything|is {a} a prime number pls", 'n = {a}\nprint("prime" if n > 1 and all(n % i for i in range(2, int(n ** 0.5) + 1)) else "not prime")', "{a} is {out}.", dict(a=plain(2, 20000))),
    ("number", "factor {a}|break {a} down into primes|{a} as a product of primes|which primes make {a}|prime factors {a}|factors of {a} (prime)", "n, out, p = {a}, [], 2\nwhile n > 1:\n    while n % p == 0:\n        out.append(p)\n        n //= p\n    p += 1\nprint(out)", "The prime factors are {out}.|{a} = {out}", dict(a=plain(12, 20000))),
    ("number", "divisors of {a}|what divides {a}|all numbers {a} can be divided by|list every divisor of {a}", "print([i for i in range(1, {a} + 1) if {a} % i == 0])", "The divisors are {out}.|They are {out}.", dict(a=plain(6, 900))),
    ("number", "gcd {a} {b}|common divisor of {a} and {b}, the greatest|largest number that goes into {a} and {b}|hcf of {a} and {b}", "import math\nprint(math.gcd({a}, {b}))", "It is {out}.|The greatest common divisor is {out}.", dict(a=plain(12, 9000), b=plain(12, 9000))),
    ("number", "smallest number both {a} and {b} divide|least common multiple {a}, {b}|when do {a} and {b} meet first as multiples", "import math\nprint(math.lcm({a}, {b}))", "It is {out}.|The least common multiple is {out}.", dict(a=plain(4, 300), b=plain(4, 300))),
    ("number", "primes up to {a}|all primes smaller than {a}|which primes are under {a}|prime numbers till {a}", "print([n for n in range(2, {a}) if all(n % i for i in range(2, int(n ** 0.5) + 1))])", "They are {out}.|The primes are {out}.", dict(a=plain(10, 120))),
    ("number", "fibonacci number {a}|what's fib({a})|the Fibonacci number at place {a}|fib {a}", "a, b = 0, 1\nfor _ in range({a}):\n    a, b = b, a + b\nprint(a)", "It is {out}.|That is {out}.", dict(a=plain(5, 90))),
    ("number", "next prime after {a}|first prime above {a}|which prime follows {a}", "n = {a} + 1\nwhile any(n % i == 0 for i in range(2, int(n ** 0.5) + 1)):\n    n += 1\nprint(n)", "It is {out}.|That is {out}.", dict(a=plain(10, 9000))),
    ("number", "{b} as a normal number|{b} in decimal|what decimal is {b}|{b} to base 10|convert {b} to a decimal number|binary {b} means what number", "print({b})", "It is {out}.|In decimal it is {out}.", dict(b=lambda d: (lambda v: (bin(v), bin(v)))(d.r.int(3, 2000)))),
    ("number", "binary {b} in decimal|{b} (binary) as a decimal|what is {b} base 2 in base 10|read {b} as a binary number|the binary number {b}, decimal please", 'print(int("{b}", 2))', "It is {out}.|In decimal it is {out}.", dict(b=lambda d: (lambda v: (bin(v)[2:], bin(v)[2:]))(d.r.int(5, 4000)))),
    ("number", "hex for {a}|{a} as hex|{a} to base 16|convert {a} to hexadecimal", "print(hex({a}))", "It is {out}.|In hex it is {out}.", dict(a=lambda d: (lambda v: (v, str(v)))(d.r.big(2, 11)))),
    ("number", "hex {h} in decimal|0x{h} as a number|what is {h} (hex) in base 10|{h} hexadecimal to decimal", 'print(int("{h}", 16))', "It is {out}.|In decimal it is {out}.", dict(h=lambda d: (lambda v: (v, v))(f"{d.r.int(17, 10 ** 6):x}" if d.r.p(0.5) else f"{d.r.int(17, 10 ** 6):X}"))),
    ("number", "{a} in base {b}|write {a} in base {b}|convert {a} to base {b}|{a}, base {b}", "n, s = {a}, \"\"\nwhile n:\n    n, d = divmod(n, {b})\n    s = str(d) + s\nprint(s)", "It is {out}.|In base {b} it is {out}.", dict(a=plain(10, 9000), b=plain(3, 9))),
    ("number", "{a} octal|{a} in octal|octal of {a}", "print(oct({a})[2:])", "It is {out}.|In octal it is {out}.", dict(a=plain(10, 9000))),
    ("number", "{a} in binary|{a} as 0s and 1s|bits of {a}|how is {a} written in binary|{a} to base two", "print(bin({a})[2:])", "It is {out}.|In binary it is {out}.", dict(a=plain(3, 9000))),
    ("number", "cross sum of {a}|add the digits in {a}|sum of digits {a}", 'print(sum(int(c) for c in "{a}"))', "The digit sum is {out}.|It is {out}.", dict(a=lambda d: (lambda v: (v, str(v)))(d.r.big(3, 16)))),
    ("number", "how many digits does {a}^{b} have|number of digits of {a}**{b}|length of {a} to the {b}", "print(len(str({a} ** {b})))", "It has {out} digits.", dict(a=plain(2, 60), b=plain(20, 300))),
    ("number", "{a} choose {b}|pick {b} from {a}, combinations?|combinations of {b} out of {a}|{b} of {a} people, how many teams", "import math\nprint(math.comb({a}, {b}))", "There are {out}.|{out} ways.", dict(a=plain(13, 60), b=plain(2, 12))),
    ("number", "permutations of {b} from {a}|ordered picks of {b} out of {a}|in how many ways can {b} of {a} runners finish first to last", "import math\nprint(math.perm({a}, {b}))", "There are {out}.|{out} ways.", dict(a=plain(8, 30), b=plain(2, 7))),
    ("number", "remainder of {a} divided by {b}|what is left when {a} is divided by {b}|{a} mod {b}|{a} % {b}|{a} divided by {b}, the rest?", "print({a} % {b})", "The remainder is {out}.|It is {out}.", dict(a=plain(50, 90000), b=plain(3, 99))),
    ("number", "can {a} be divided by {b}|is {a} a multiple of {b}|does {b} go into {a} evenly|{a} divisible by {b}?", 'print("yes" if {a} % {b} == 0 else "no")', "The answer is {out}.", dict(a=plain(20, 9000), b=plain(3, 30))),
    ("number", "is {a} a square number|{a}: square number?|can {a} be written as x*x", 'import math\nprint("yes" if math.isqrt({a}) ** 2 == {a} else "no")', "The answer is {out}.", dict(a=lambda d: (lambda v: (v, str(v)))(d.r.randint(2, 99) ** 2 if d.r.p(0.5) else d.r.int(5, 9000)))),
    ("number", "{a} in roman numerals|how did the romans write {a}|{a} roman", "n, s = {a}, \"\"\nfor v, t in ((1000, \"M\"), (900, \"CM\"), (500, \"D\"), (400, \"CD\"), (100, \"C\"), (90, \"XC\"), (50, \"L\"), (40, \"XL\"), (10, \"X\"), (9, \"IX\"), (5, \"V\"), (4, \"IV\"), (1, \"I\")):\n    while n >= v:\n        s, n = s + t, n - v\nprint(s)", "It is {out}.|{a} is {out}.", dict(a=plain(3, 3999))),
    ("number", "log base {b} of {a}|logarithm of {a} to base {b}|log_{b}({a})", "import math\nprint(round(math.log({a}, {b}), 6))", "It is {out}.|That is {out}.", dict(a=plain(5, 9000), b=plain(2, 10))),
    ("number", "ln of {a}|natural log of {a}|ln({a})", "import math\nprint(round(math.log({a}), 6))", "It is {out}.|That is {out}.", dict(a=plain(2, 9000))),
    ("number", "{f} of {a} degrees|{f}({a}°)|what's the {f} of {a} degrees", "import math\nprint(round(math.{f}(math.radians({a})), 6))", "It is {out}.|That is {out}.", dict(f=one_of(("sin", "sin"), ("cos", "cos"), ("tan", "tan"), ("sin", "sine"), ("cos", "cosine")), a=plain(1, 89))),
    # lists
    ("lists", "add these up: {l}|sum: {l}|{l} - total?|what's the total of {l}|my receipts: {l}. sum?|how much is {l} together|{l} altogether|tot up {l}", "print(round(sum({l}), 2))", "The sum is {out}.|That is {out}.|The total is {out}.", dict(l=prices())),
    ("lists", "average of {l}|mean price: {l}|on average, {l}?|{l}, what's the average|avg {l}", "x = {l}\nprint(round(sum(x) / len(x), 4))", "The average is {out}.|It is {out}.", dict(l=prices())),
    ("lists", "average of {l}|mean {l}|what's the average of {l}|average these {l}|{l} averaged", "x = {l}\nprint(sum(x) / len(x))", "The average is {out}.|The mean is {out}.", dict(l=ints(1, 900))),
    ("lists", "find the median: {l}|median of {l}|middle one of {l} by size|{l} median?", "import statistics\nprint(statistics.median({l}))", "The median is {out}.|It is {out}.", dict(l=ints(1, 900))),
    ("lists", "most common number in {l}|mode of {l}|which number shows up most in {l}|{l}: which is there most often", "import statistics\nprint(statistics.mode({l}))", "It is {out}.|The most common is {out}.", dict(l=ints(1, 12, 5, 10, True))),
    ("lists", "std deviation of {l}|standard deviation {l}|how spread are {l} (stdev)|sd of {l}", "import statistics\nprint(round(statistics.stdev({l}), 4))", "The standard deviation is {out}.|It is {out}.", dict(l=ints(1, 300))),
    ("lists", "variance of {l}|{l} variance?", "import statistics\nprint(round(statistics.variance({l}), 4))", "The variance is {out}.|It is {out}.", dict(l=ints(1, 300))),
    ("lists", "sort these ascending {l}|sort {l}|{l} in order please|smallest first: {l}|order {l}|line these up: {l}|rank {l} from low to high", "print(sorted({l}))", "Sorted: {out}|In order: {out}", dict(l=ints(1, 900))),
    ("lists", "{l} biggest first|sort descending {l}|{l} from high to low|order {l}, largest at the front|reverse sort {l}", "print(sorted({l}, reverse=True))", "Sorted: {out}|In descending order: {out}", dict(l=ints(1, 900))),
    ("lists", "max of {l}|largest in {l}|top number of {l}|{l} which one is the biggest", "print(max({l}))", "The largest is {out}.|It is {out}.", dict(l=ints(1, 9000))),
    ("lists", "lowest of {l}|min {l}|which is the smallest of {l}|{l} - the least?", "print(min({l}))", "The smallest is {out}.|It is {out}.", dict(l=ints(1, 9000))),
    ("lists", "second largest of {l}|{l}: second biggest?|runner-up in {l}|which comes second by size in {l}", "print(sorted({l})[-2])", "It is {out}.|The second largest is {out}.", dict(l=ints(1, 9000))),
    ("lists", "which of {l} are multiples of {k}|filter {l}: divisible by {k}|from {l} the ones {k} goes into", "print([x for x in {l} if x % {k} == 0])", "They are {out}.|The numbers are {out}.", dict(l=ints(1, 90, 5, 10), k=plain(2, 9))),
    ("lists", "which of {l} are above {k}|{l} only those over {k}|bigger than {k}: {l}|drop everything up to {k} from {l}|keep what is larger than {k} in {l}", "print([x for x in {l} if x > {k}])", "They are {out}.|The numbers are {out}.", dict(l=ints(1, 90, 5, 10), k=plain(10, 80))),
    ("lists", "how many of {l} are below {k}|count the numbers under {k} in {l}|{l}: how many smaller than {k}", "print(sum(x < {k} for x in {l}))", "There are {out}.|{out} of them.", dict(l=ints(1, 90, 5, 10), k=plain(10, 80))),
    ("lists", "remove duplicates from {l}|{l} each just once|unique values of {l}|dedupe {l}|throw out the repeats in {l}", "print(list(dict.fromkeys({l})))", "Without duplicates: {out}|That leaves {out}.", dict(l=ints(1, 30, 4, 8, True))),
    ("lists", "remove duplicates from {l}|{l}: every word once|drop the double ones: {l}|unique words in {l}|clean {l} of repeats", 'print(", ".join(dict.fromkeys({l})))', "Without duplicates: {out}|That leaves {out}.", dict(l=some_words(3, 6, True))),
    ("lists", "put in alphabetical order: {l}|alphabetically: {l}|sort {l} by alphabet|{l} a to z|order the words {l}|dictionary order of {l}|abc: {l}", 'print(", ".join(sorted({l})))', "In alphabetical order: {out}|Sorted: {out}", dict(l=some_words(3, 9))),
    ("lists", "{l} z to a|{l} in reverse alphabetical order|sort {l} backwards by alphabet", 'print(", ".join(sorted({l}, reverse=True)))', "In reverse order: {out}|Sorted: {out}", dict(l=some_words(3, 9))),
    ("lists", "longest word of {l}|which of {l} has the most letters|{l}, the longest one?", "print(max({l}, key=len))", "It is {out}.|The longest is {out}.", dict(l=some_words(3, 8))),
    ("lists", "sort by length: {l}|{l} shortest first|order {l} by number of letters", 'print(", ".join(sorted({l}, key=len)))', "By length: {out}|Sorted: {out}", dict(l=some_words(3, 8))),
    ("lists", "how often is each word in {l}|count the words in {l}, each|tally {l}", "from collections import Counter\nprint(dict(Counter({l})))", "The counts are {out}.", dict(l=some_words(2, 5, True))),
    ("lists", "running total of {l}|cumulative sum {l}|add up {l} step by step", "from itertools import accumulate\nprint(list(accumulate({l})))", "The running totals are {out}.|They are {out}.", dict(l=ints(1, 90, 3, 7))),
    ("lists", "double every number: {l}|{l} all times two|each of {l} doubled", "print([x * 2 for x in {l}])", "They are {out}.|Doubled: {out}", dict(l=ints(1, 300, 3, 7))),
    ("lists", "square {l}|{l} each squared|the squares of {l}", "print([x ** 2 for x in {l}])", "The squares are {out}.|They are {out}.", dict(l=ints(1, 60, 3, 7))),
    ("lists", "{l} the other way round|reverse the list {l}|turn {l} around|back to front: {l}", "print({l}[::-1])", "Reversed: {out}|It is {out}.", dict(l=ints(1, 900, 3, 8))),
    ("lists", "difference between biggest and smallest of {l}|range of {l}|spread {l}, max minus min", "print(max({l}) - min({l}))", "It is {out}.|The range is {out}.", dict(l=ints(1, 900))),
    ("lists", "count from {a} to {b} in steps of {k}|numbers {a} to {b}, every {k}th|list {a}, then plus {k}, up to {b}", "print(list(range({a}, {b} + 1, {k})))", "They are {out}.|{out}", dict(a=plain(1, 20), b=plain(30, 90), k=plain(3, 12))),
    ("lists", "countdown {a} to {b}|{a} down to {b}", "print(list(range({a}, {b} - 1, -1)))", "They are {out}.|{out}", dict(a=plain(6, 20), b=plain(1, 5))),
    ("lists", "first {k} multiples of {a}|{a} times table up to {k}|the {a}s: {k} of them", "print([{a} * i for i in range(1, {k} + 1)])", "They are {out}.|{out}", dict(a=plain(3, 60), k=plain(3, 12))),
    ("lists", "which of {x} and {y} have {e} in common|what is in both {x} and {y}|common to {x} / {y}", "print([w for w in {x} if w in {y}])", "They share {out}.|Common: {out}", dict(x=ints(1, 12, 5, 8), y=ints(1, 12, 5, 8), e=W(["numbers"]))),
    # text
    ("strings", "{w} backwards|spell {w} from the end|flip {w}|{w} written the other way|mirror {w}|turn {w} back to front", "print({w}[::-1])", "Reversed it is {out}.|It is {out}.", dict(w=quotes(lambda r: r.pick(WORDS) if r.p(0.7) else token(r, 4, 10)))),
    ("strings", "length of {w}|letters in {w}|how long is {w}|count the letters: {w}|{w} - number of letters", "print(len({w}))", "It has {out} letters.|The length is {out}.", dict(w=quotes(lambda r: r.pick(WORDS)))),
    ("strings", "{c} in {w}, how often|number of {c}'s: {w}|how often do you see {c} in {w}", "print({w}.lower().count(\"{c}\"))", "It occurs {out} times.|There are {out}.", dict(c=text(lambda r: r.choice("aeiorstnlmpc")), w=quotes(lambda r: r.pick(WORDS) if r.p(0.5) else " ".join(words(r, 2))))),
    ("strings", "make this uppercase: {w}|{w} in caps|ALL CAPS for {w}|big letters: {w}|shout {w}|turn {w} to capitals", "print({w}.upper())", "{out}|It is {out}.", dict(w=quotes(lambda r: " ".join(words(r, r.randint(1, 5)))))),
    ("strings", "make this lowercase: {w}|{w} in small letters|no capitals: {w}|{w} lowercased", "print({w}.lower())", "{out}|It is {out}.", dict(w=quotes(lambda r: " ".join(words(r, r.randint(1, 4))).upper() if r.p(0.5) else r.pick(SENTENCES)))),
    ("strings", "capitalise every word: {w}|title case: {w}|{w} with a capital at each word|Make Every Word Big: {w}", "print({w}.title())", "{out}|It is {out}.", dict(w=quotes(lambda r: " ".join(words(r, r.randint(2, 5)))))),
    ("strings", "how many words are in: {w}|count the words: {w}|word count {w}|number of words in {w}|{w} - how many words", "print(len({w}.split()))", "There are {out} words.|It has {out} words.", dict(w=quotes(lambda r: " ".join(words(r, r.randint(3, 14)))))),
    ("strings", "{w} but {e} instead of {c}|swap {c} for {e} in {w}|change all {c} to {e}: {w}", "print({w}.replace(\"{c}\", \"{e}\"))", "It becomes {out}.|{out}", dict(c=text(lambda r: r.choice("aeiou")), e=text(lambda r: r.choice("aeiouxyz*")), w=quotes(lambda r: " ".join(words(r, r.randint(1, 3)))))),
    ("strings", "replace {w} with {x} in {z}|in {z}, swap {w} for {x}", "print({z}.replace({w}, {x}))", "It becomes {out}.|{out}", None),
    ("strings", "initials of {N}|{N}, initials?|first letters of the name {N}", 'print("".join(w[0] for w in "{N}".split()))', "The initials are {out}.|They are {out}.", dict(N=text(lambda r: " ".join([r.pick(NAMES).capitalize()] + [r.pick(NAMES).capitalize()] * r.p(0.5) + [r.pick(SURNAMES).split()[0].capitalize()])))),
    ("strings", "acronym of {w}|first letters of {w}|abbreviate {w} by its first letters", 'print("".join(w[0] for w in {w}.split()).upper())', "It is {out}.|{out}", dict(w=quotes(lambda r: " ".join(words(r, r.randint(3, 6)))))),
    ("strings", "shift {w} by {k} letters|caesar cipher {w}, key {k}|move each letter of {w} {k} places on|encode {w} with caesar {k}", 'print("".join(chr((ord(c) - 97 + {k}) % 26 + 97) if c.isalpha() else c for c in {w}))', "It becomes {out}.|{out}", dict(k=plain(1, 25), w=quotes(lambda r: "".join(c for c in r.pick(WORDS) if "a" <= c <= "z") or "llama"))),
    ("strings", "decode caesar {w} with key {k}|undo a caesar shift of {k}: {w}|shift {w} back by {k}", 'print("".join(chr((ord(c) - 97 - {k}) % 26 + 97) if c.isalpha() else c for c in {w}))', "It was {out}.|{out}", dict(k=plain(1, 25), w=quotes(lambda r: "".join(c for c in r.pick(WORDS) if "a" <= c <= "z") or "llama"))),
    ("strings", "rot13 of {w}|{w} in rot13|rot 13: {w}", "import codecs\nprint(codecs.encode({w}, \"rot13\"))", "It is {out}.|{out}", dict(w=quotes(lambda r: r.pick(WORDS)))),
    ("strings", "is {w} a palindrome|palindrome or not: {w}|does {w} read the same backwards|{w} the same from both ends?", 's = {w}.lower().replace(" ", "")\nprint("yes" if s == s[::-1] else "no")', "The answer is {out}.", dict(w=quotes(lambda r: r.choice(["level", "never odd or even", "racecar", "kayak", "step on no pets", "noon", "was it a car or a cat i saw", "deified", "rotavator", "top spot"]) if r.p(0.4) else (lambda w: w + w[::-1])(r.pick(WORDS)[:4]) if r.p(0.3) else r.pick(WORDS)))),
    ("strings", "vowels in {w}?|how many vowels does {w} have|a e i o u in {w}, how many", 'print(sum(c in "aeiou" for c in {w}.lower()))', "There are {out} vowels.|It has {out} vowels.", dict(w=quotes(lambda r: r.pick(WORDS) if r.p(0.6) else " ".join(words(r, 3))))),
    ("strings", "consonants in {w}|how many consonants does {w} have|count the consonants: {w}", 'print(sum(c.isalpha() and c not in "aeiou" for c in {w}.lower()))', "There are {out} consonants.|It has {out}.", dict(w=quotes(lambda r: r.pick(WORDS)))),
    ("strings", "take the vowels out of {w}|{w} without vowels|remove a e i o u from {w}", 'print("".join(c for c in {w} if c.lower() not in "aeiou"))', "It becomes {out}.|{out}", dict(w=quotes(lambda r: " ".join(words(r, r.randint(1, 3)))))),
    ("strings", "first {k} letters of {w}|{w}, the first {k} characters|how does {w} start ({k} letters)", "print({w}[:{k}])", "They are {out}.|It is {out}.", dict(k=plain(2, 4), w=quotes(lambda r: r.pick(WORDS) + r.pick(WORDS)))),
    ("strings", "last {k} letters of {w}|how does {w} end ({k} letters)|final {k} characters of {w}", "print({w}[-{k}:])", "They are {out}.|It is {out}.", dict(k=plain(2, 4), w=quotes(lambda r: r.pick(WORDS) + r.pick(WORDS)))),
    ("strings", "letter number {k} of {w}|which letter is at place {k} in {w}|the {k}. letter of {w}", "print({w}[{k} - 1])", "It is {out}.|That is {out}.", dict(k=plain(1, 4), w=quotes(lambda r: r.pick(WORDS) + "er"))),
    ("strings", "sort the letters of {w}|letters of {w} in order|{w} with its letters a to z", 'print("".join(sorted({w})))', "It is {out}.|{out}", dict(w=quotes(lambda r: r.pick(WORDS)))),
    ("strings", "are {w} and {x} anagrams|is {x} an anagram of {w}|same letters in {w} and {x}?", 'print("yes" if sorted({w}) == sorted({x}) else "no")', "The answer is {out}.", None),
    ("strings", "{w} {k} times in a row|repeat {w} {k} times|write {w} {k}x", "print({w} * {k})", "{out}|It is {out}.", dict(w=quotes(lambda r: r.pick(WORDS)), k=plain(2, 5))),
    ("strings", "{w} with dashes instead of spaces|put - between the words: {w}|join {w} by dashes", 'print({w}.replace(" ", "-"))', "It is {out}.|{out}", dict(w=quotes(lambda r: " ".join(words(r, r.randint(2, 5)))))),
    ("strings", "{w} without spaces|strip the blanks from {w}|remove all spaces: {w}", 'print({w}.replace(" ", ""))', "It is {out}.|{out}", dict(w=quotes(lambda r: " ".join(words(r, r.randint(2, 5)))))),
    ("strings", "words of {w} in reverse order|turn the word order around: {w}", 'print(" ".join({w}.split()[::-1]))', "It is {out}.|{out}", dict(w=quotes(lambda r: " ".join(words(r, r.randint(3, 6)))))),
    ("strings", "how many different letters are in {w}|distinct letters in {w}|unique characters of {w}, how many", "print(len(set({w})))", "There are {out}.|It has {out}.", dict(w=quotes(lambda r: r.pick(WORDS)))),
    ("strings", "which letter is most common in {w}|most frequent letter: {w}", "from collections import Counter\nprint(Counter({w}.replace(\" \", \"\")).most_common(1)[0][0])", "It is {out}.|The most common is {out}.", dict(w=quotes(lambda r: " ".join(words(r, 2))))),
    ("strings", "ascii code of {c}|ord of {c}|which number is the character {c}", 'print(ord("{c}"))', "It is {out}.|The code is {out}.", dict(c=text(lambda r: r.choice("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")))),
    ("strings", "{w} in base64|base64 of {w}|encode {w} as base64", "import base64\nprint(base64.b64encode({w}.encode()).decode())", "It is {out}.|{out}", dict(w=quotes(lambda r: r.pick(WORDS)))),
    ("strings", "md5 of {w}|md5 hash for {w}", "import hashlib\nprint(hashlib.md5({w}.encode()).hexdigest())", "It is {out}.|{out}", dict(w=quotes(lambda r: r.pick(WORDS)))),
    ("strings", "is {x} in {w}|does {w} contain {x}|is there a {x} in {w}?", 'print("yes" if "{x}" in {w} else "no")', "The answer is {out}.", dict(x=text(lambda r: r.choice("abcdefghilmnoprstu") if r.p(0.5) else r.choice(["an", "er", "in", "th", "re", "on"])), w=quotes(lambda r: r.pick(WORDS)))),
    ("strings", "pull the numbers out of {w}|which numbers stand in {w}|digits in {w}?", "import re\nprint(re.findall(r\"\\d+\", {w}))", "They are {out}.|{out}", dict(w=quotes(lambda r: f"{r.pick(WORDS)} {r.int(2, 900)} {r.pick(WORDS)} {r.int(2, 900)}"))),
    # dates and times
    ("dates", "weekday of {x}|{x} was which day|on which day did {x} fall|{x}: monday, tuesday, ...?|day of week {x}|which weekday: {x}", 'from datetime import date\nprint({x}.strftime("%A"))', "It was a {out}.|That is a {out}.", dict(x=date_of())),
    ("dates", "days between {x} and {y}|how many days from {x} till {y}|{x} to {y} in days|from {x} to {y}, days?|number of days {x} - {y}|how long is it from {x} until {y} (days)", "from datetime import date\nprint(abs(({y} - {x}).days))", "It is {out} days.|{out} days.", dict(x=date_of(), y=date_of())),
    ("dates", "weeks between {x} and {y}|how many full weeks from {x} to {y}", "from datetime import date\nprint(abs(({y} - {x}).days) // 7)", "It is {out} weeks.|{out} weeks.", dict(x=date_of(), y=date_of())),
    ("dates", "{x} plus {k} days|{k} days from {x}|if I add {k} days to {x}|{k} days later than {x}|which date is {k} days on from {x}", 'from datetime import date, timedelta\nprint(({x} + timedelta(days={k})).strftime("%A, %d %B %Y"))', "It is {out}.|That is {out}.", dict(k=I(2, 600), x=date_of())),
    ("dates", "whats the date {k} days before {x}|{x} minus {k} days|{k} days ahead of {x}, backwards|which date lies {k} days before {x}", 'from datetime import date, timedelta\nprint(({x} - timedelta(days={k})).strftime("%A, %d %B %Y"))', "It is {out}.|That is {out}.", dict(k=I(2, 600), x=date_of())),
    ("dates", "{k} weeks after {x}|{x} plus {k} weeks|in {k} weeks from {x}|due date: {k} weeks from {x}", 'from datetime import date, timedelta\nprint(({x} + timedelta(weeks={k})).strftime("%A, %d %B %Y"))', "It is {out}.|That is {out}.", dict(k=I(2, 60), x=date_of())),
    ("dates", "christmas day {y}, what day|what weekday is 25 december {y}|{y}: christmas on a ...?", 'from datetime import date\nprint(date({y}, 12, 25).strftime("%A"))', "It is a {out}.|That is a {out}.", dict(y=plain(1950, 2090))),
    ("dates", "what weekday does {y} start with|which day is new year's day {y}|1 january {y} is a|first day of {y}, which weekday", 'from datetime import date\nprint(date({y}, 1, 1).strftime("%A"))', "It is a {out}.|That is a {out}.", dict(y=plain(1950, 2090))),
    ("dates", "is {y} going to be a leap year|leap year {y}?|does february {y} have 29 days|{y} leap or not", 'import calendar\nprint("a leap year" if calendar.isleap({y}) else "not a leap year")', "{y} is {out}.", dict(y=one_of(*[(v, str(v)) for v in [1900, 2000, 2100, 1996, 2004, 2024, 2023, 1999, 2200, 1600, 1800, 2028, 2032, 2050, 1964, 1972, 2026, 2018, 2400]]))),
    ("dates", "{m} {y} days?|length of {m} {y} in days|days in {m} of {y}", "import calendar\nprint(calendar.monthrange({y}, {m})[1])", "It has {out} days.|{out} days.", dict(m=lambda d: (lambda k: (k, MONTHS[k - 1] if d.r.p(0.6) else MONTHS[k - 1].lower()))(d.r.randint(1, 12)), y=plain(1950, 2060))),
    ("dates", "born {x}, how many days old on {y}|age in days on {y}, birthday {x}", "from datetime import date\nprint(({y} - {x}).days)", "It is {out} days.|{out} days.", dict(x=date_of(1950, 1999), y=date_of(2000, 2040))),
    ("dates", "how old is someone born {x} on {y}|born {x}: age on {y}?|age on {y} when born on {x}", "from datetime import date\na, b = {x}, {y}\nprint(b.year - a.year - ((b.month, b.day) < (a.month, a.day)))", "The age is {out}.|{out} years.", dict(x=date_of(1940, 1999), y=date_of(2000, 2040))),
    ("dates", "starts at {t} and runs {k} minutes, when is it over|{t} plus {k} minutes|begin {t}, {k} min long, end?|it's {t}; what time in {k} minutes|{k} minutes after {t}|film at {t}, {k} minutes, ends when", 'from datetime import datetime, timedelta\nprint((datetime(2000, 1, 1, {t}) + timedelta(minutes={k})).strftime("%H:%M"))', "It is {out}.|At {out}.", dict(t=clock, k=I(5, 400))),
    ("dates", "{k} minutes before {t}|{t} minus {k} minutes|I need {k} minutes and must be there at {t}, when do I leave|leave {k} min before {t}, that's when", 'from datetime import datetime, timedelta\nprint((datetime(2000, 1, 1, {t}) - timedelta(minutes={k})).strftime("%H:%M"))', "It is {out}.|At {out}.", dict(t=clock, k=I(5, 400))),
    ("dates", "how long from {t} to {u}|{t} till {u}, how many hours and minutes|worked from {t} to {u}, how long|duration {t} - {u}|time between {t} and {u}", "from datetime import datetime, timedelta\na, b = datetime(2000, 1, 1, {t}), datetime(2000, 1, 1, {u})\nif b < a:\n    b += timedelta(days=1)\nprint(b - a)", "It is {out}.|That is {out}.", dict(t=clock, u=clock)),
    ("dates", "minutes between {t} and {u}|from {t} to {u} in minutes|{t} - {u}, minutes?", "from datetime import datetime, timedelta\na, b = datetime(2000, 1, 1, {t}), datetime(2000, 1, 1, {u})\nif b < a:\n    b += timedelta(days=1)\nprint(int((b - a).total_seconds() // 60))", "It is {out} minutes.|{out} minutes.", dict(t=clock, u=clock)),
    ("dates", "{k} {a} in {b}|{k} {a}, {b}?|{b} in {k} {a}|turn {k} {a} into {b}", "print({k} * {f})", "It is {out}.|That is {out}.", None),
    ("dates", "what day of the year is {x}|{x} is day number|day of year for {x}", "from datetime import date\nprint({x}.timetuple().tm_yday)", "It is day {out}.|Day {out}.", dict(x=date_of())),
    ("dates", "calendar week of {x}|which week number has {x}|{x}: week?", "from datetime import date\nprint({x}.isocalendar()[1])", "It is week {out}.|Week {out}.", dict(x=date_of())),
    ("dates", "working days between {x} and {y}|weekdays (mon-fri) from {x} to {y}", "from datetime import date, timedelta\na, b = {x}, {y}\nif b < a:\n    a, b = b, a\nprint(sum((a + timedelta(days=i)).weekday() < 5 for i in range((b - a).days)))", "There are {out}.|{out} working days.", dict(x=date_of(2020, 2028), y=date_of(2020, 2028))),
    ("dates", "{k} seconds in h:mm:ss|{k} s as hours minutes seconds|how long are {k} seconds", "import datetime\nprint(datetime.timedelta(seconds={k}))", "It is {out}.|That is {out}.", dict(k=I(100, 90000))),
    # small programs
    ("strings", "make a python function which {f}; try it with {x}|I need a function that {f}. test it on {x}|code a function that {f}, call it with {x}", None, "The result is {out}.|For {x} it gives {out}.", None),
]
FUNCS = [("doubles a number", "    return x * 2", I(2, 99)), ("triples its input", "    return x * 3", I(2, 99)), ("squares a number", "    return x ** 2", I(2, 99)), ("adds {k} to a number", "    return x + {k}", I(2, 99)), ("multiplies by {k}", "    return x * {k}", I(2, 99)), ("checks if a number is even", "    return x % 2 == 0", I(2, 99)), ("halves a number", "    return x / 2", I(2, 99)),
         ("counts down from n to 1", "    return list(range(x, 0, -1))", I(3, 12)), ("sums the numbers from 1 to n", "    return sum(range(1, x + 1))", I(3, 200)), ("returns the factorial", "    return 1 if x < 2 else x * f(x - 1)", I(3, 15)), ("tells whether a number is prime", "    return x > 1 and all(x % i for i in range(2, int(x ** 0.5) + 1))", I(3, 200)), ("gives the last digit", "    return x % 10", I(10, 900)), ("returns the number of digits", "    return len(str(x))", plain(10, 90000)), ("computes the n-th fibonacci number", "    a, b = 0, 1\n    for _ in range(x):\n        a, b = b, a + b\n    return a", I(3, 30)),
         ("converts Celsius to Fahrenheit", "    return x * 9 / 5 + 32", I(2, 99)), ("converts miles to km", "    return x * 1.609344", I(2, 99)), ("converts inches to cm", "    return x * 2.54", I(2, 99)), ("cubes a number", "    return x ** 3", I(2, 60)), ("subtracts {k}", "    return x - {k}", I(20, 99)), ("adds up the digits of a number", "    return sum(int(c) for c in str(x))", plain(10, 90000))]
WFUNCS = [("reverses a string", "    return x[::-1]"), ("makes a word uppercase", "    return x.upper()"), ("counts the vowels", '    return sum(c in "aeiou" for c in x)'), ("returns the length of a word", "    return len(x)"), ("says if a word is a palindrome", "    return x == x[::-1]"), ("repeats a word twice", "    return x * 2"), ("removes the vowels", '    return "".join(c for c in x if c not in "aeiou")'), ("capitalises a word", "    return x.capitalize()"), ("returns the first letter", "    return x[0]"), ("sorts the letters of a word", '    return "".join(sorted(x))')]
SPANS = [("hours", "minutes", "60"), ("minutes", "seconds", "60"), ("days", "hours", "24"), ("days", "minutes", "1440"), ("weeks", "days", "7"), ("weeks", "hours", "168"), ("hours", "seconds", "3600"), ("years", "months", "12"), ("days", "seconds", "86400"), ("years", "weeks", "52"), ("decades", "years", "10"), ("centuries", "years", "100"), ("dozen", "pieces", "12"), ("quarters", "months", "3")]


def special(d, asks, code):
    r = d.r
    if "{f}" in asks:
        if r.p(0.6):
            f, body, x = r.choice(FUNCS)
            k = r.randint(2, 30)
            v, s = x(d)
            return dict(f=f.replace("{k}", str(k)), x=s), f"def f(x):\n{body.replace('{k}', str(k))}\n\nprint(f({v}))"
        f, body = r.choice(WFUNCS)
        w = r.pick(WORDS)
        return dict(f=f, x=r.choice([w, f'"{w}"'])), f'def f(x):\n{body}\n\nprint(f("{w}"))'
    if "{z}" in asks:
        x = words(r, r.randint(3, 6))
        w, y = r.choice(x), r.pick(WORDS)
        q = lambda s: r.choice([f'"{s}"', s])
        z = " ".join(x)
        return dict(w=q(w), x=q(y), z=f'"{z}"'), f'print("{z}".replace("{w}", "{y}"))'
    if "anagram" in asks:
        w = r.pick(WORDS)
        x = "".join(r.sample(w, len(w))) if r.p(0.6) else r.pick(WORDS)
        return dict(w=w, x=x), f'print("yes" if sorted("{w}") == sorted("{x}") else "no")'
    a, b, f = r.choice(SPANS)
    k = r.int(2, 300)
    return dict(a=a, b=b, k=said(r, k)), f"print({k} * {f})"


def row(j, group, asks, code, says, slots):
    asks_list, says_list = asks.split("|"), says.split("|")

    @family(group, 1.0, f"ask_{j}")
    def f(d):
        r = d.r
        ask = r.pick(asks_list)
        if slots is None:
            spoken, src = special(d, asks, code)
        else:
            vals = {k: g(d) for k, g in slots.items()}
            spoken = {k: v[1] for k, v in vals.items()}
            src = fill(code, {k: v[0] for k, v in vals.items()})
            if ask == "{x} * {a} + {b}":
                src = f"print(round({vals['x'][0]} * {vals['a'][0]} + {vals['b'][0]}, 6))"
        t = fill(ask, spoken, guard=True)
        if r.p(0.35):
            t = t[:1].upper() + t[1:] if t[:1].islower() else t
            t += "?" if r.p(0.5) and t[-1] not in "?.!=" else ""
        d.user(noisy(r, t))
        out = d.py(src)
        say = r.choice(says_list)
        if slots is None:
            d.say(fill(say, dict(spoken, out=out)), [out])
        else:
            d.say(fill(say, dict({k: str(v[0]) for k, v in vals.items()}, out=out)), [out])


for _j, _row in enumerate(R):
    row(_j, *_row)


# ---- little tables ------------------------------------------------------------------------------------------------------
@family("lists", 9.0)
def table(d):
    """Rows pasted in: a heading and values; one question about them."""
    r = d.r
    k = r.randint(2, 7)
    people = r.p(0.5)
    names = r.some(NAMES if people else WORDS, k)
    what = r.choice(["age", "points", "score", "salary", "height", "goals", "steps"]) if people else r.choice(["qty", "price", "stock", "amount", "sold", "count", "weight"])
    vals = [r.dec(90, 2) if what in ("price", "weight") and r.p(0.7) else r.int(1, 900 if what != "age" else 90) for _ in names]
    form = r.randrange(5)
    if form == 0:
        t = f"name,{what}\n" + "\n".join(f"{a},{b}" for a, b in zip(names, vals))
    elif form == 1:
        t = f"name\t{what}\n" + "\n".join(f"{a}\t{b}" for a, b in zip(names, vals))
    elif form == 2:
        t = ", ".join(f"{a} {b}" for a, b in zip(names, vals))
    elif form == 3:
        t = "\n".join(f"{a}: {b}" for a, b in zip(names, vals))
    else:
        t = f"| name | {what} |\n" + "\n".join(f"| {a} | {b} |" for a, b in zip(names, vals))
    src = "rows = {" + ", ".join(f'"{a}": {b}' for a, b in zip(names, vals)) + "}\n"
    lim = r.choice(vals)
    q, code, say = r.choice([
        (["what's the total {w}", "total {w}?", "sum of {w}", "add up the {w} column", "how much {w} altogether"], "print(round(sum(rows.values()), 2))", "The total is {out}."),
        (["average {w}?", "mean {w}", "what's the average {w}"], "print(round(sum(rows.values()) / len(rows), 4))", "The average is {out}."),
        (["who has the most {w}?", "highest {w}?", "which one has the highest {w}", "who's on top", "max {w}, which name"], "print(max(rows, key=rows.get))", "It is {out}."),
        (["who has the least {w}", "lowest {w}?", "which has the smallest {w}", "minimum {w}, name?"], "print(min(rows, key=rows.get))", "It is {out}."),
        (["sort by {w}", "order them by {w}", "rank by {w}, lowest first"], 'print(", ".join(sorted(rows, key=rows.get)))', "The order is {out}."),
        (["rank by {w}, highest first", "sort by {w} descending", "from most to least {w}"], 'print(", ".join(sorted(rows, key=rows.get, reverse=True)))', "The order is {out}."),
        (["which have {w} above {l}?", "who is over {l}", "names with {w} > {l}", "more than {l} {w}: who?"], f'print(", ".join(k for k, v in rows.items() if v > {lim}) or "none")', "They are {out}."),
        (["which have {w} below {l}?", "who is under {l}", "names with {w} < {l}"], f'print(", ".join(k for k, v in rows.items() if v < {lim}) or "none")', "They are {out}."),
        (["how many rows?", "how many entries are there", "count the names"], "print(len(rows))", "There are {out}."),
        (["what {w} does {n} have", "{n}'s {w}?", "{w} of {n}", "look up {n}"], 'print(rows["{n}"])', "It is {out}."),
        (["difference between the highest and lowest {w}", "range of {w}?"], "print(round(max(rows.values()) - min(rows.values()), 2))", "It is {out}."),
        (["median {w}?", "what's the median of {w}"], "import statistics\nprint(statistics.median(rows.values()))", "The median is {out}.")])
    who = r.choice(names)
    if what == "age":
        q = {"print(max(rows, key=rows.get))": ["who is the oldest?", "oldest?", "which of them is the oldest"], "print(min(rows, key=rows.get))": ["who is the youngest?", "youngest?", "the youngest one?"]}.get(code, q)
    ask = fill(r.pick(q), dict(w=what, l=lim, n=who))
    g = "\x01" + t + "\x02"
    k = r.random()
    d.user(noisy(r, f"{g}\n{ask}" if k < 0.4 and "\n" in t else f"{g} - {ask}" if k < 0.7 and "\n" not in t else f"{ask}\n{g}" if "\n" in t else f"{ask} {g}", 0.6))
    out = d.py(src + code.replace("{n}", who))
    d.say(say.replace("{out}", out), [out])


# ---- units in further words -----------------------------------------------------------------------------------------------
@family("units", 14.0)
def units_more(d):
    from units import U
    r = d.r
    a, b, code, hi = r.choice(U)
    x = r.int(1, hi) if r.p(0.65) else r.dec(min(hi, 2000), 1)
    aa, bb = r.choice(a.split("|")), r.choice(b.split("|"))
    if "°C|" in a or "°F|" in a:
        aa = r.choice([aa, aa[-1] if aa.startswith("°") else aa, "C" if "°C|" in a else "F", "degrees C" if "°C|" in a else "degrees F", "celsius" if "°C|" in a else "fahrenheit"])
        x = r.randint(-40, hi) if r.p(0.8) else x
    if "°C|" in b or "°F|" in b:
        bb = r.choice([bb, "C" if "°C|" in b else "F", "celsius" if "°C|" in b else "fahrenheit", "degrees C" if "°C|" in b else "degrees F"])
    s = said(r, x) if isinstance(x, int) and x > 0 else str(x)
    d.ask(["{x} {a} in {b}", "{x} {a} to {b}", "{x}{a} in {b}", "how many {b} in {x} {a}", "{x} {a}, what's that in {b}", "what is {x} {a} for someone who thinks in {b}", "{b} for {x} {a}", "convert {x} {a} to {b}", "it's {x} {a}. in {b}?", "{x} {a} would be how many {b}", "I've got {x} {a}, need {b}", "{x} {a} -> {b}", "{x} {a} = {b}?",
           "change {x} {a} to {b}", "my sign says {x} {a}, how much is it in {b}", "hey, {x} {a} to {b}?", "give {x} {a} as {b}", "translate {x} {a} into {b}", "equivalent of {x} {a} in {b}", "{x} {a} expressed as {b}", "how much {b} are {x} {a}", "from {a} to {b}: {x}", "{a} to {b}, {x}"], x=s, a=aa, b=bb)
    e = fill(code, dict(x=x if not (isinstance(x, (int, float)) and x < 0) else f"({x})"))
    pre = "import math\n" if "math" in code else ""
    out = d.py(pre + (f"print({e})" if all(t not in code for t in ("/", ".")) else f"print(round({e}, 4))"))
    lb = b.split("|")[0]
    d.say(r.choice([f"That is {out} {lb}.", f"It is {out} {lb}."]), [out])


@family("units", 3.0)
def units_mixed(d):
    r = d.r
    k = r.randrange(7)
    f, i = r.randint(4, 7), r.randint(0, 11)
    if k < 2:
        d.ask(["{f}'{i}\" in cm", "{f} feet {i} inches in cm", "I'm {f} foot {i}, how tall is that in cm", "how many centimetres are {f} feet and {i} inches", "{f} ft {i} in to cm"], f=f, i=i)
        out = d.py(f"print(round(({f} * 12 + {i}) * 2.54, 4))")
        d.say(f"That is {out} centimetres.", [out])
    elif k == 2:
        c = r.int(140, 210)
        d.ask(["{c} cm in feet and inches", "how tall is {c} cm in feet and inches", "{c}cm as feet/inches"], c=c)
        out = d.py(f"inches = round({c} / 2.54)\nprint(inches // 12, inches % 12)")
        a, b = out.split()
        d.say(f"That is {a} feet {b} inches.", [a, b])
    elif k == 3:
        p, o = r.int(1, 200), r.randint(1, 15)
        d.ask(["{p} lb {o} oz in kg", "{p} pounds {o} ounces in kilograms", "how many kilos are {p} lbs and {o} oz"], p=p, o=o)
        out = d.py(f"print(round({p} * 0.45359237 + {o} * 0.028349523125, 4))")
        d.say(f"That is {out} kilograms.", [out])
    elif k == 4:
        h, m = r.randint(1, 40), r.randint(1, 59)
        d.ask(["{h} hours {m} minutes in minutes", "{h}h{m} in minutes", "how many minutes are {h} h {m} min", "{h} hours and {m} minutes, minutes altogether"], h=h, m=m)
        out = d.py(f"print({h} * 60 + {m})")
        d.say(f"That is {out} minutes.", [out])
    elif k == 5:
        x, (a, b, n) = r.dec(90, 1), r.choice([("GB", "megabytes", 1), ("TB", "gigabytes", 1), ("MB", "kilobytes", 1), ("GB", "bytes", 3), ("MB", "bytes", 2), ("KB", "bytes", 1)])
        d.ask(["{x} {a} in {b} (1024 based)", "{x} {a} in {b}, with 1024", "how many {b} are {x} {a} if 1024 is the base", "{x} {a} to {b} counting 1024"], x=x, a=a, b=b)
        out = d.py(f"print({x} * 1024" + (f" ** {n}" if n > 1 else "") + ")")
        d.say(f"That is {out} {b}.", [out])
    else:
        x = r.dec(60, 1)
        d.ask(["{x} mpg in litres per 100 km", "{x} miles per gallon to l/100km"], x=x)
        out = d.py(f"print(round(235.214583 / {x}, 4))")
        d.say(f"That is {out} litres per 100 km.", [out])

# Units of conversations: (from, to, there, back), further targets of the first.
PAIRS = [(("miles", "km", "{x} * 1.609344", "{x} / 1.609344"), [("metres", "{x} * 1609.344"), ("feet", "{x} * 5280"), ("yards", "{x} * 1760")]), (("km", "miles", "{x} / 1.609344", "{x} * 1.609344"), [("metres", "{x} * 1000"), ("feet", "{x} * 1000 / 0.3048")]), (("C", "F", "{x} * 9 / 5 + 32", "({x} - 32) * 5 / 9"), [("kelvin", "{x} + 273.15")]), (("C", "fahrenheit", "{x} * 9 / 5 + 32", "({x} - 32) * 5 / 9"), [("kelvin", "{x} + 273.15")]), (("F", "C", "({x} - 32) * 5 / 9", "{x} * 9 / 5 + 32"), []), (("F", "celsius", "({x} - 32) * 5 / 9", "{x} * 9 / 5 + 32"), []),
         (("degrees celsius", "fahrenheit", "{x} * 9 / 5 + 32", "({x} - 32) * 5 / 9"), [("kelvin", "{x} + 273.15")]), (("kg", "pounds", "{x} / 0.45359237", "{x} * 0.45359237"), [("grams", "{x} * 1000"), ("ounces", "{x} * 1000 / 28.349523125"), ("stone", "{x} / 6.35029318")]), (("pounds", "kg", "{x} * 0.45359237", "{x} / 0.45359237"), [("ounces", "{x} * 16"), ("grams", "{x} * 453.59237")]), (("lbs", "kilos", "{x} * 0.45359237", "{x} / 0.45359237"), [("ounces", "{x} * 16")]), (("stone", "kg", "{x} * 6.35029318", "{x} / 6.35029318"), [("pounds", "{x} * 14")]),
         (("metres", "feet", "{x} / 0.3048", "{x} * 0.3048"), [("inches", "{x} / 0.0254"), ("yards", "{x} / 0.9144"), ("centimetres", "{x} * 100")]), (("feet", "metres", "{x} * 0.3048", "{x} / 0.3048"), [("inches", "{x} * 12"), ("cm", "{x} * 30.48"), ("yards", "{x} / 3")]), (("inches", "cm", "{x} * 2.54", "{x} / 2.54"), [("millimetres", "{x} * 25.4"), ("feet", "{x} / 12")]), (("cm", "inches", "{x} / 2.54", "{x} * 2.54"), [("metres", "{x} / 100"), ("feet", "{x} / 30.48")]), (("litres", "gallons", "{x} / 3.785411784", "{x} * 3.785411784"), [("millilitres", "{x} * 1000"), ("cups", "{x} * 1000 / 236.588"), ("pints", "{x} / 0.473176473")]), (("gallons", "litres", "{x} * 3.785411784", "{x} / 3.785411784"), [("quarts", "{x} * 4")]),
         (("hours", "minutes", "{x} * 60", "{x} / 60"), [("seconds", "{x} * 3600"), ("days", "{x} / 24")]), (("days", "hours", "{x} * 24", "{x} / 24"), [("minutes", "{x} * 1440"), ("weeks", "{x} / 7"), ("seconds", "{x} * 86400")]), (("mph", "km/h", "{x} * 1.609344", "{x} / 1.609344"), [("m/s", "{x} * 0.44704")]), (("km/h", "mph", "{x} / 1.609344", "{x} * 1.609344"), [("m/s", "{x} / 3.6"), ("knots", "{x} / 1.852")]), (("acres", "hectares", "{x} * 0.40468564224", "{x} / 0.40468564224"), [("square metres", "{x} * 4046.8564224")]), (("square feet", "square metres", "{x} * 0.09290304", "{x} / 0.09290304"), []), (("ounces", "grams", "{x} * 28.349523125", "{x} / 28.349523125"), [("pounds", "{x} / 16")]), (("GB", "MB", "{x} * 1000", "{x} / 1000"), [("TB", "{x} / 1000"), ("kB", "{x} * 1000000")]), (("euros", "cents", "{x} * 100", "{x} / 100"), [])]
