"""What was looked up or read is reckoned with: two adults and three at half price, how many of them make a mountain, the sum of a file's prices; and the last value goes into a file.

A row of FACTS: what is looked up | ... :: unit :: lo-hi/places; the sums of that unit stand in SUMS: words | ... :: expression of {n} and of numbers said, {A:2-9} :: unit."""
import re
from builtin import offer, search_result
from core import afresh, family, noisy, spin
from kept import kept
from pools import CITIES, COMPANIES, WORDS, filename
from seek import OWN
from threads import chat, user

FACTS = """
entrance fee of the {T} museum | entry price of the {C} zoo | price of a day pass in {C} | ticket price of the {C} tower | bus fare to {C} | price of a seat in the {T} theatre | fare of the {C} ferry | entry to {T} castle | price of a lift pass in {C} | cost of the {T} tour | fee for the {C} aquarium | admission to the {C} gardens | what a boat trip in {C} costs :: fare :: 3-90/2
price of a {K} {w} | what a bottle of {w} oil costs | price of {w} cheese per kilo | cost of a {w} lamp at {K} | price of the {T} book | rate of the {C} hostel per night | what a {w} costs at {K} | price of one {w} ticket :: each :: 1-400/2
height of the {T} tower | height of the {C} lighthouse | how high the {T} monument is | depth of the {T} lake | length of the {C} bridge | wingspan of the {T} plane | height of {T} falls | length of the {T} ship :: m :: 8-900/0
length of the {T} river | distance from {C} to {C2} | length of the {C} tunnel | length of the {T} trail | width of the {T} strait | range of the {K} car :: km :: 3-4800/0
weight of a {T} whale | weight of the {C} bell | how heavy a {T} bear gets | mass of the {T} stone | weight of the {K} truck :: kg :: 12-40000/0
top speed of the {K} {w} | speed of the {T} train | how fast a {T} falcon flies | cruising speed of the {T} ferry :: kmh :: 20-480/0
population of {C} | number of people in {C} | inhabitants of {C} | visitors of the {T} festival :: people :: 900-900000/0
area of {C} | size of the {T} lake | area of the {T} park | surface of {T} island :: km2 :: 4-9000/0
calories of a {w} bar | calories in {w} soup | kcal of a {w} cake | energy of a {T} burger :: kcal :: 40-900/0
running time of {T} | length of the film {T} | how long {T} runs | flight time from {C} to {C2} :: min :: 45-600/0
temperature in {C} | boiling point of {w} | how warm the sea in {C} is | record low of {C} :: C :: -30-120/0
capacity of the {T} tank | volume of the {C} pool | how much the {T} barrel holds :: l :: 40-90000/0
"""
TELL = dict(fare=["{t}: {n} euros", "{T0}: the price is {n} euros.", "{t} - {n} euro"], each=["{t}: {n} euros", "{T0} is {n} euros.", "{T0}: {n} euro"], m=["{t}: {n} metres", "{T0} is {n} m.", "{t}: {n} m"], km=["{t}: {n} km", "{T0} is {n} kilometres."], kg=["{t}: {n} kg", "{T0} is {n} kg."], kmh=["{t}: {n} km/h", "{T0} is {n} km/h."], people=["{t}: {n}", "{T0} is {n}."],
            km2=["{t}: {n} square kilometres", "{T0} is {n} km²."], kcal=["{t}: {n} kcal", "{T0}: {n} kcal."], min=["{t}: {n} minutes", "{T0} is {n} minutes."], C=["{t}: {n} °C", "{T0} is {n} degrees Celsius."], l=["{t}: {n} litres", "{T0} is {n} litres."])
WOLFRAM = dict(fare="{n} euros", each="{n} euros", m="{n} meters", km="{n} kilometers", kg="{n} kilograms", kmh="{n} km/h", people="{n} people", km2="{n} square kilometers", kcal="{n} Calories", min="{n} minutes", C="{n} °C", l="{n} liters")
SUMS = dict(
    fare="""so for {A:2-6} adults and {B:2-6} students at half price? | {A:2-6} adults, {B:2-6} kids who pay half | what do {A:2-6} grown-ups and {B:2-6} children at half price pay | we're {A:2-6} plus {B:2-6} kids, kids pay half | {A:2-6} full tickets and {B:2-6} half ones | {A:2-6} of us pay full and {B:2-6} half, total? | and with {A:2-6} adults and {B:2-6} pensioners at 50 percent | {A:2-6} big ones, {B:2-6} small ones for half the money :: {A} * {n} + {B} * {n} / 2 :: euros
for {A:2-30} people? | and for {A:2-30} of us | we are {A:2-30} | {A:2-30} tickets then | {A:2-30} times that | so {A:2-30} people pay | what's that for a class of {A:18-30} | family of {A:3-7} :: {n} * {A} :: euros
{A:10-40} people and a group rebate of {B:5-25}% | {B:5-25} percent off for the {A:10-40} of us | {A:10-40} tickets, minus {B:5-25}% | there are {A:10-40} of us and we get {B:5-25}% off :: {A} * {n} * (1 - {B} / 100) :: euros
{A:2-6} adults, {B:1-5} kids free | {A:2-6} pay and the {B:1-5} little ones are free :: {A} * {n} :: euros
{A:2-8} of us, and parking is {C:3-15} more | {A:2-8} people plus {C:3-15} for parking :: {A} * {n} + {C} :: euros
every month for {A:1-3} years | once a month, {A:1-3} years long | monthly for {A:1-3} years :: {n} * 12 * {A} :: euros
i have {D:100-300}. what's left after {A:2-3} tickets | from {D:100-300} euros, {A:2-3} tickets off :: {D} - {A} * {n} :: euros
with {A:10-60} percent off | my card gives {A:10-60}% off | minus {A:10-60}% :: {n} * (1 - {A} / 100) :: euros
{A:2-4} adults and {B:2-4} kids at {C:20-70}% less | {B:2-4} kids get {C:20-70} percent off, {A:2-4} adults don't :: {A} * {n} + {B} * {n} * (1 - {C} / 100) :: euros""",
    each="""{A:2-40} of them | i need {A:2-40} | {A:2-40} pieces then | and {A:2-40}? | {A:2-40} of those would be | if I buy {A:2-40} :: {n} * {A} :: euros
{A:2-9} and a {B:5-30}% discount | {A:2-9} of them with {B:5-30} percent off | {A:2-9} pieces, minus {B:5-30}% :: {A} * {n} * (1 - {B} / 100) :: euros
how many for {D:400-3000} euros | i have {D:400-3000}, how many can I buy | for {D:400-3000} I get how many whole ones :: math.floor({D} / {n})
without the {A:7-25}% tax in it | that has {A:7-25}% VAT in it, net? | net, with {A:7-25} percent tax included :: {n} / (1 + {A} / 100) :: euros
plus {A:7-25}% tax | add {A:7-25}% VAT | with {A:7-25} percent tax on top :: {n} * (1 + {A} / 100) :: euros
{A:2-9}, and {C:4-20} for shipping | {A:2-9} of them plus {C:4-20} postage :: {A} * {n} + {C} :: euros
split between {A:2-6} of us | {A:2-6} friends share one | shared by {A:2-6}, each :: {n} / {A} :: euros""",
    m="""in feet? | as feet please | what's that in feet | how many feet | and in ft :: {n} / 0.3048 :: feet
how many of those on top of each other make up {D:1000-8900} m, as a decimal number | stacked up, how many of them reach {D:1000-8900} m | how many such ones would it take for {D:1000-8900} metres | {D:1000-8900} m is how many of these | how many times does it fit into {D:1000-8900} m | one on the other, how many give {D:1000-8900} m :: {D} / {n}
how many floors of {A:2-4} m is that | with {A:2-4} m a floor, how many floors :: {n} / {A} :: floors
how much taller than {A:2-7} m | compared with one of {A:2-7} m, how much more | minus the {A:2-7} m of the base :: {n} - {A} :: m
i climb {A:5-20} m a minute, how long | at {A:5-20} metres a minute that takes how many minutes :: {n} / {A} :: minutes
in km | in kilometres :: {n} / 1000 :: km
steps of {A:15-22} cm, how many | how many steps with {A:15-22} cm each :: {n} * 100 / {A} :: steps
a third of it | one third of that :: {n} / 3 :: m""",
    km="""in miles? | and in miles | whats that in miles | how many miles :: {n} / 1.609344 :: miles
at {A:40-130} km/h, how many hours | going {A:40-130} km/h it takes how many hours | with {A:40-130} an hour, how long in hours | driving {A:40-130} km/h, hours? :: {n} / {A} :: hours
there and back every day for {A:5-30} days | {A:5-30} days, both ways | forth and back {A:5-30} times :: 2 * {n} * {A} :: km
{A:4-12} litres on 100 km, how much fuel | my car takes {A:4-12} l per 100 km, litres? | with {A:4-12} litres per 100 kilometres I need :: {n} * {A} / 100 :: litres
in stages of {A:15-35} km, how many | walking {A:15-35} km a day, how many days | {A:15-35} km a day, so days? :: {n} / {A} :: days
how many percent of 40075 | in percent of the equator, 40075 km :: {n} / 40075 * 100 :: percent""",
    kg="""in tonnes | how many tonnes | as tonnes :: {n} / 1000 :: tonnes
in pounds | how many pounds, 0.4536 kg each | in lb :: {n} / 0.45359237 :: pounds
how many people of {A:60-95} kg is that | as heavy as how many people of {A:60-95} kg | in men of {A:60-95} kilos :: {n} / {A} :: people
{A:2-20} of those | and {A:2-20} of them weigh :: {n} * {A} :: kg
half of it | and half that :: {n} / 2 :: kg""",
    kmh="""how long for {D:100-900} km, in hours | {D:100-900} km would take how many hours | and over {D:100-900} km? hours :: {D} / {n} :: hours
in m/s | in metres per second | as m/s :: {n} / 3.6 :: m/s
in mph | as miles per hour | and in mph :: {n} / 1.609344 :: mph
how far in {A:2-9} hours | after {A:2-9} hours how many km | {A:2-9} hours of that :: {n} * {A} :: km
how far in {A:5-50} minutes, in km | {A:5-50} minutes at that speed, km? :: {n} * {A} / 60 :: km""",
    people="""{A:2-90} percent of that | how many are {A:2-90}% of them | if {A:2-90}% vote :: {n} * {A} / 100
on {D:4-900} square km, how many per km² | spread over {D:4-900} km², per square km :: {n} / {D}
if it grows by {A:2-9}% | plus {A:2-9} percent | {A:2-9} percent more next year :: {n} * (1 + {A} / 100)
one doctor for {A:200-900} people, how many doctors | a school for every {A:200-900} of them, how many | a bus for {A:30-80} each, how many buses :: math.ceil({n} / {A})
half of them | and half | one half :: {n} / 2""",
    km2="""in hectares | how many hectares | as ha :: {n} * 100 :: ha
how many football fields of 0.7 hectares | football pitches, 0.7 ha each :: {n} * 100 / 0.7
how many percent is that of {D:9001-90000} km² | the country has {D:9001-90000} km², percent? :: {n} / {D} * 100 :: percent
a square of that size, how long is a side in km | side of a square with that area :: math.sqrt({n}) :: km
{A:20-900} people on each, all in all | with {A:20-900} people per km², how many in total :: {n} * {A}""",
    kcal="""{A:2-9} of those | and {A:2-9}? | i ate {A:2-9} :: {n} * {A} :: kcal
in kJ | kilojoules? | and in kilojoules :: {n} * 4.184 :: kJ
in percent of {D:1800-2600} kcal a day | of my {D:1800-2600} a day, percent :: {n} / {D} * 100 :: percent
running burns {A:8-15} a minute, how long | with {A:8-15} kcal a minute, how many minutes of jogging :: {n} / {A} :: minutes
i may have {D:1800-2600}, what's left | {D:1800-2600} minus that :: {D} - {n} :: kcal""",
    min="""in hours | how many hours | as hours please :: {n} / 60 :: hours
{A:2-9} times that, in hours | seen {A:2-9} times, how many hours :: {n} * {A} / 60 :: hours
with a break of {A:10-30} minutes | plus {A:10-30} minutes of ads | and {A:10-30} minutes for queueing :: {n} + {A} :: minutes
at double speed | twice as fast :: {n} / 2 :: minutes
and in seconds | seconds? :: {n} * 60 :: seconds""",
    C="""in fahrenheit | whats that in F | Fahrenheit? | and in Fahrenheit please :: ({n}) * 9 / 5 + 32 :: °F
in kelvin | as Kelvin | and in K :: ({n}) + 273.15 :: K
how far from {A:20-37} | difference to {A:20-37} degrees | {A:20-37} here, so the difference? :: abs({A} - ({n})) :: degrees
{A:3-9} degrees warmer | and {A:3-9} degrees more :: ({n}) + {A} :: degrees""",
    l="""in buckets of {A:8-15} litres | how many buckets of {A:8-15} l | {A:8-15} litres a bucket, how many :: {n} / {A} :: buckets
at {A:5-60} litres a minute, how many minutes | the hose gives {A:5-60} l a minute, how long in minutes :: {n} / {A} :: minutes
in cubic metres | how many m3 | as cubic metres :: {n} / 1000 :: m³
{A:20-90} percent full, how many litres | if it's {A:20-90}% full :: {n} * {A} / 100 :: litres
in gallons of 3.785 litres | how many gallons (3.785 l) :: {n} / 3.785 :: gallons""")
ROWS = []
for _line in FACTS.strip().split("\n"):
    _asks, _unit, _span = _line.split(" :: ")
    ROWS.append(dict(topics=[t.strip() for t in _asks.split("|")], unit=_unit, span=_span, sums=[dict(asks=a.split(" | "), e=e.strip(), unit=u.strip()) for s in SUMS[_unit].split("\n") for a, e, u in [(s + " :: ").split(" :: ")[:3]]]))
SEARCH = ["search the web: {t}", "search: {t}", "look up the {t}", "google the {t}", "please search the web for the {t}", "web search {t}", "find the {t} online", "can you search for the {t}", "search online what the {t} is", "I need the {t}, search please", "look on the internet for the {t}", "what's the {t}? please search", "do a search: {t}", "websearch {t}", "find out on the web: {t}", "look for the {t} on the net", "check the web for the {t}"]
ALPHA = ["what does wolfram say about the {t}", "wolfram: {t}", "let wolfram alpha find the {t}", "look the {t} up with wolfram", "wolfram alpha, {t}", "use wolfram for the {t}", "the {t} please, ask wolfram", "what is the {t} according to wolfram", "let wolfram tell me the {t}", "can wolfram tell the {t}"]
WRITE = ["write that {i} {f}", "write that number {i} {f}", "save that {i} {f}", "put the result {i} {f}", "save the result as {f}", "put that {i} a file {f}", "write the result {i} {f}", "store that as {f}", "note that in {f}", "and save it as {f}", "make a file {f} with that number", "write it down in {f}", "put it {i} {f} for me", "keep that in {f}", "into {f} with it", "drop that figure {i} {f}", "save it to {f} please", "file it as {f}, just the number", "create {f} with that value", "I want that number in {f}"]
TOTAL = ["write that total {i} {f}", "save the total {i} {f}", "put the sum {i} {f}", "save that sum as {f}", "write the total down in {f}", "the total goes {i} {f}", "store the sum in {f}", "put that total in a new file {f}", "write the sum {i} {f} please", "keep the total as {f}"]
READ = ["read {f}", "show me {f}", "what's in {f}", "open {f} please", "cat {f}", "have a look into {f}", "let me see {f}", "print out what {f} says", "contents of {f}", "what does {f} say", "get me {f}"]
GOODS = ["apples", "pears", "cherries", "rent", "petrol", "books", "lamp", "paint", "nails", "bread", "milk", "phone", "gas", "water", "train", "hotel", "taxi", "lunch", "soap", "tea", "rice", "coffee", "boards", "screws", "flowers", "paper", "ink", "stamps"]
OVER = [(["sum of the {k}", "add them up", "total?", "what do they come to", "sum of all of them", "what's the sum of the {k} numbers", "all together", "add the {k} up for me", "how much is it all in all", "the total please", "what does it add up to"], "sum({x})"), (["average?", "mean of the {k}", "what's the average", "and on average", "the average of those"], "sum({x}) / {k}"),
        (["how far apart are the largest and the smallest", "biggest minus smallest", "range of them", "largest less smallest"], "max({x}) - min({x})"), (["the largest times two", "double the biggest one"], "max({x}) * 2"), (["sum plus {p}% tax", "all of it with {p} percent on top", "the total plus {p}%"], "sum({x}) * (1 + {p} / 100)"), (["half of the sum", "i pay half of it all", "split between two, the sum"], "sum({x}) / 2"), (["without the first one, sum?", "sum of all but the first", "leave the first out and add the rest"], "sum({x}[1:])"), (["median?", "the median of them"], None)]
MORE = ["plus {p}%", "and with {p} percent on top", "minus {p}%", "divided by {c}", "split by {c} of us", "for {c} of those", "half of that"]
STEP = ["{v} * (1 + {p} / 100)", "{v} * (1 + {p} / 100)", "{v} * (1 - {p} / 100)", "{v} / {c}", "{v} / {c}", "{v} * {c}", "{v} / 2"]
SAY = ["It is {o}{u}.", "That is {o}{u}.", "That makes {o}{u}.", "It comes to {o}{u}.", "{o}{u}."]
NUMBER = re.compile(r"\{([A-D]):(\d+)-(\d+)\}")


class After:
    def __init__(self, d):
        self.d, self.r, self.value, self.total = d, d.r, None, False

    def reckon(self, e, unit=""):
        head = "import math\n" if "math." in e else "import statistics\n" if "statistics." in e else ""
        out = self.d.py(f"{head}print({e})" if re.fullmatch(r"[\d +*-]+|math\.(?:ceil|floor)\(.*\)", e) else f"{head}print(round({e}, 2))")
        self.d.say(self.r.choice(SAY).replace("{o}", out).replace("{u}", f" {unit}" if unit and self.r.p(0.6) else ""), [out])
        self.value = out
        return True

    def look(self):
        """A fact from the web or from Wolfram."""
        r, d = self.r, self.d
        self.row = row = r.choice(ROWS)
        lo, hi, places = re.fullmatch(r"(-?\d+)-(\d+)/(\d)", row["span"]).groups()
        n = round(r.uniform(int(lo), int(hi)), int(places)) if places != "0" else r.int(int(lo), int(hi))
        self.n = int(n) if n == int(n) else n
        words = dict(T=r.pick(WORDS).capitalize(), C=r.pick(CITIES), C2=r.pick(CITIES), K=r.pick(COMPANIES), w=r.pick(WORDS).lower())
        t = re.sub(r"\{(\w+)\}", lambda m: words[m.group(1)], r.pick(row["topics"]))
        wolfram = row["unit"] not in ("fare", "each") and r.p(0.45)
        offer(d, "wolfram_alpha" if wolfram else "brave_search")
        ways = ALPHA if wolfram else SEARCH
        user(d, [w for w in ways if "{t}" in w.replace("the {t}", "")] if t.startswith(("how ", "what ")) else ways, 0.6, t=t)
        d.builtin("wolfram_alpha" if wolfram else "brave_search", kept(t))
        line = r.choice(TELL[row["unit"]]).replace("{t}", t).replace("{T0}", t[0].upper() + t[1:]).replace("{n}", str(self.n))
        if wolfram:
            d.result(WOLFRAM[row["unit"]].replace("{n}", str(self.n)))
            d.say(r.choice(["It is {v}.", "Wolfram Alpha says {v}.", "{v}."]).replace("{v}", d.steps[-1][1]), [self.n])
        else:
            d.result(search_result(r, t, line) if r.p(0.4) else f"1. {line}" if r.p(0.5) else line)
            d.say(r.choice(["{v}", "According to the search: {v}", "The search says: {v}"]).replace("{v}", line), [self.n])
        self.total, self.told = False, set()

    def sum(self):
        r = self.r
        s = r.choice(self.row["sums"])
        if s["e"] in self.told:
            return False
        self.told.add(s["e"])
        drawn = {}

        def say(m):
            drawn[m.group(1)] = str(r.int(int(m.group(2)), int(m.group(3))))
            return drawn[m.group(1)]
        t = NUMBER.sub(say, spin(r, r.pick(s["asks"])))
        if t[0].islower() and r.p(0.25):
            t = t[0].upper() + t[1:]
        self.d.user(noisy(r, t, 0.6))
        return self.reckon(re.sub(r"\{(\w)\}", lambda m: str(self.n) if m.group(1) == "n" else drawn[m.group(1)], s["e"] if self.n < 0 else s["e"].replace("({n})", "{n}")), s["unit"])

    def read(self):
        """A file of things and prices."""
        r, d = self.r, self.d
        self.row, k = None, r.randint(3, 6)
        self.xs = [round(r.uniform(0.5, 90), 2) if r.p(0.75) else r.int(2, 900) for _ in range(k)]
        name = r.choice(["prices", "bills", "costs", "week", "trip", "shop", "list", r.pick(WORDS).lower()]) + r.choice([".txt", ".txt", ".csv", ".md"])
        sep = r.choice([" ", " ", ": ", ",", " = ", "\t"]) if not name.endswith("csv") else ","
        lines = [f"{g}{sep}{x:.2f}" if isinstance(x, float) else f"{g}{sep}{x}" for g, x in zip(r.sample(GOODS, k), self.xs)]
        user(d, READ, 0.6, f=name)
        d.call("file_read", {"path": name})
        d.result("\n".join(lines))
        d.say(r.choice([f"The text of {name}:\n", "It says:\n", f"{name} says:\n"]) + "\n".join(lines), [str(self.xs[0])])
        self.told = set()

    def over(self):
        r, k = self.r, len(self.xs)
        ways, e = r.choice(OVER[:1] if r.p(0.45) else OVER)
        if e in self.told:
            return False
        self.told.add(e)
        p = r.choice([5, 7, 10, 19, 20, 25])
        shown = {3: "three", 4: "four", 5: "five", 6: "six"}[k]
        user(self.d, ways, 0.6, k=r.choice([shown, str(k)]), p=p)
        x = str(self.xs)
        self.total = bool(e) and e.startswith("sum") and "/" not in e.replace("/ 100", "")
        return self.reckon((e or "statistics.median({x})").replace("{x}", x).replace("{k}", str(k)).replace("{p}", str(p)))

    def on(self):
        """The last value taken further."""
        r = self.r
        if self.value is None or self.value.startswith("-") or not float(self.value):
            return False
        i = r.randrange(len(MORE))
        p, c = r.choice([5, 7, 10, 15, 19, 20, 25]), r.randint(2, 9)
        user(self.d, [MORE[i]], 0.6, p=p, c=c)
        self.total = False
        return self.reckon(STEP[i].replace("{v}", self.value).replace("{p}", str(p)).replace("{c}", str(c)))

    def write(self):
        r, d = self.r, self.d
        if self.value is None:
            return False
        name = r.choice([r.choice(["total", "result", "sum", "answer", "cost", "figure", "note", "out"]) + r.choice([".txt", ".txt", ".md", ".csv"]), filename(r)])
        user(d, TOTAL if self.total and r.p(0.7) else WRITE, 0.6, f=name, i=r.choice(["into", "to", "in"]))
        d.call("file_write", {"path": name, "content": self.value})
        d.result(r.choice([f"wrote {len(self.value)} bytes", "written", "ok"]))
        d.say(r.choice([f"I wrote {self.value} to {name}.", f"{name} holds {self.value} now.", f"Done: {self.value} stands in {name}."]), [self.value])
        if r.p(0.2):
            user(d, ["read it back", "show it", "what does it say now", "let me see the file", "is it in there", "open it to check", "and read that file"], 0.5)
            d.call("file_read", {"path": name})
            d.result(self.value)
            d.say(f"It says: {self.value}", [self.value])
        return True


def files(d):
    d.functions = [OWN["file_read"], OWN["file_write"]] + d.r.sample([OWN[k] for k in ("file_list", "knowledge_search", "knowledge_read")], d.r.choice([0, 1, 1, 2, 3]))
    d.r.shuffle(d.functions)


def walk(d):
    r = d.r
    a = After(d)
    from_file = r.p(0.35)
    if from_file or r.p(0.45):
        files(d)
    if r.p(0.06):
        chat(d, 2)
    (a.read if from_file else a.look)()
    turns, want, wrote = 1, r.choice([2, 3, 3, 4, 4]), False
    for _ in range(20):
        if turns >= want:
            break
        if r.p(0.04) and turns > 1:
            chat(d)
        if d.functions and not wrote and a.value and r.p(0.5):
            wrote = a.write()
            turns += 1
        elif r.p(0.85):
            turns += (a.over if from_file else a.sum)()
        else:
            turns += a.on()
    if turns < 2:
        raise ValueError("too short")
    if r.p(0.15):
        chat(d, r.choice([0, 1]))


@family("turns", 120.0)
def afterwards(d):
    afresh(d, walk)


@family("turns", 20.0)
def saved_sum(d):
    """Something is computed, and the value goes into a file."""
    r = d.r

    def run(d):
        a = After(d)
        files(d)
        x, y = r.choice([(r.int(3, 900), r.int(3, 90)), (r.dec(90, 2), r.int(2, 40))])
        ways, e = r.choice([(["{x} times {y}", "{x} * {y}", "what is {x} times {y}", "{y} pieces at {x} each", "multiply {x} by {y}"], "{x} * {y}"), (["{x} plus {y}", "{x} + {y}?", "add {y} to {x}", "sum of {x} and {y}"], "{x} + {y}"), (["{x} divided by {y}", "{x} / {y}", "share {x} among {y}"], "{x} / {y}"), (["{y} percent of {x}", "what's {y}% of {x}"], "{x} * {y} / 100")])
        user(d, ways, 0.7, x=x, y=y)
        a.reckon(e.replace("{x}", str(x)).replace("{y}", str(y)))
        if r.p(0.4):
            a.on()
        a.write()
        if r.p(0.4):
            a.on()
            a.write()
    afresh(d, run)
