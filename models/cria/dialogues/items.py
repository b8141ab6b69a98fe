"""Things with prices, amounts, marks, times, in scenes of their own: a basket that grows and shrinks, a week's runs, a tally of people; each follow-up in the words of its scene.
What changes goes into the dictionary of the code; a step on top of an amount is written as the sum it is ("12 + 5")."""
from core import family, fill
from pools import NAMES
from threads import chat, user

# things that are bought: where, what, the lowest and the highest price
SHOPS = ["a stationer's: pen pencil ruler notebook folder stapler eraser marker envelope calendar 0.4 18", "a bakery: roll loaf croissant pretzel muffin bagel tart cookie baguette doughnut 0.4 9", "a clothes shop: shirt scarf hat belt jacket skirt jumper coat tie sock vest dress 4 120", "a hardware store: hammer drill saw screwdriver tape bucket brush ladder hinge rope plane file 2 140", "a chemist's: soap toothbrush shampoo plaster comb cream razor sponge lotion thermometer 1 30", "a garden centre: spade rake pot hose rose lawnmower shears gloves compost seedling trellis 2 160",
         "a toy shop: doll puzzle kite ball train robot yo-yo drum marble teddy 2 70", "a café: espresso tea lemonade toast soup salad cake sandwich juice omelette 1.5 14", "a bike shop: helmet pump lock saddle bell chain tyre lamp basket pedal 3 90", "an electronics shop: mouse keyboard cable charger monitor headset webcam speaker router adapter 4 300", "a music shop: guitar capo strings tuner amp stool metronome drumstick violin bow 3 400", "a sports shop: racket ball net shorts goggles whistle mat rope skates paddle 3 150",
         "a hotel bill: room breakfast minibar parking spa dinner laundry taxi 4 220", "a workshop: oil filter battery plug wiper clutch gasket bulb brake mirror 3 260", "a vet's bill: consultation vaccine x-ray bandage chip tablet scan stitches 8 140", "a printer's: flyer poster banner card brochure badge sticker menu 0.5 90", "a trip: flight hotel ferry museum lunch train bus guide insurance 5 400", "a student's month: rent food phone transport books gym insurance fun 8 600", "a wedding: cake flowers music photos hall dress rings cars 40 900", "a picnic: bread cheese grapes cola crisps ham olives salad 1 14"]
SHOPS = [(s.split(": ", 1)[1].split()[:-2], *map(float, s.split()[-2:])) for s in SHOPS]
COUNTS = ["apples oranges pears plums kiwis melons", "cows sheep goats pigs hens ducks", "cars vans trucks buses bikes", "red blue green yellow white", "wins draws losses", "boys girls teachers parents", "singles doubles suites", "novels comics atlases cookbooks", "oaks beeches pines birches maples", "tulips roses daisies lilies asters", "chairs tables benches stools", "laptops tablets phones monitors", "trout carp pike perch eels", "tickets vouchers passes badges", "bolts nuts washers screws", "yes no undecided", "cats dogs rabbits hamsters", "forks knives spoons cups plates", "adults children seniors", "stamps coins cards medals", "bugs features chores", "violins cellos flutes horns"]
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
SERIES = [("km", "I ran", 3, 25), ("km", "kilometres cycled:", 8, 90), ("hours", "hours worked:", 3, 11), ("visitors", "visitors:", 20, 900), ("euros", "takings:", 80, 2500), ("steps", "steps:", 1500, 19000), ("mm", "rain:", 1, 40), ("calls", "calls:", 5, 120), ("litres", "milk:", 20, 300), ("pages", "pages read:", 5, 90), ("degrees", "temperatures:", 2, 35), ("kWh", "power used:", 2, 40), ("orders", "orders:", 4, 200), ("minutes", "screen time:", 20, 400), ("GB", "traffic:", 2, 90), ("eggs", "eggs:", 10, 200), ("pupils", "pupils absent:", 1, 19), ("kg", "fish caught:", 3, 80), ("tickets", "tickets closed:", 2, 60), ("cups", "coffees drunk:", 1, 12)]
TALLY = [("points", "points"), ("goals", "goals"), ("votes", "votes"), ("euros", "raised"), ("km", "walked"), ("books", "read"), ("boxes", "packed"), ("hours", "on duty"), ("fish", "caught"), ("cakes", "sold"), ("games", "won"), ("tickets", "sold"), ("metres", "jumped altogether"), ("push-ups", "done"), ("shifts", "taken"), ("bugs", "fixed")]


class Tally:
    """Names with values; what the code is to show of them."""

    def __init__(self, d, unit, money):
        self.d, self.r, self.unit, self.money, self.p, self.text = d, d.r, unit, money, {}, {}

    def put(self, n, v):
        self.p[n], self.text[n] = v, str(v)

    def add(self, n, v):
        self.text[n] = f"{self.text[n]} {'+' if v > 0 else '-'} {abs(v)}"
        self.p[n] = round(self.p[n] + v, 2)

    def times(self, n, k):
        self.text[n] = f"{k} * {self.text[n]}"
        self.p[n] = round(self.p[n] * k, 2)

    def drop(self, n):
        del self.p[n], self.text[n]

    def lit(self):
        return "{" + ", ".join(f'"{n}": {self.text[n]}' for n in self.p) + "}"

    def show(self, e):
        """Prints e over p; rounded where there are decimals."""
        whole = all(isinstance(v, int) for v in self.p.values()) and "/" not in e and "." not in e.replace("p.values()", "").replace("p.get", "")
        return f"p = {self.lit()}\n" + (f"print({e})" if whole or e.startswith(("max(p,", "min(p,", "len(", '", "')) else f"print(round({e}, 2))")


# what is asked of all: (code, ways, answers); {u} the unit with a blank before it
TOTAL = ("sum(p.values())", "total?|altogether?|what's that in all|add it up|how much does that come to together|what does it come to|sum please|all of it together|the sum|in sum?|what's the total|how much in total|so in all|everything together", "The total is {out}{u}.|That is {out}{u}.|Together it is {out}{u}.")
OF_ALL = [
    TOTAL, TOTAL, TOTAL,
    ("sum(p.values()) / len(p)", "on average?|the average|what's the mean|average per entry|and the average of them|mean value?", "The average is {out}{u}."),
    ("max(p, key=p.get)", "which is the most|the biggest one?|which one is highest|what's top|which leads|the largest?", "It is {out}.|The most is {out}."),
    ("min(p, key=p.get)", "which is the least|the smallest one?|which one is lowest|what's at the bottom|the smallest?", "It is {out}.|The least is {out}."),
    ("max(p.values()) - min(p.values())", "from the highest to the lowest, how far|difference between highest and lowest|biggest minus smallest|the gap between top and bottom|range of it", "The difference is {out}{u}."),
    ('", ".join(sorted(p, key=p.get))', "sort them, smallest first|order them from low to high|from the lowest to the highest, names|ascending, just the names", "The order is {out}."),
    ('", ".join(sorted(p, key=p.get, reverse=True))', "sort them, biggest first|rank them from the top|highest to lowest, names only|descending, just the names", "The order is {out}."),
    ("len(p)", "how many entries are that|how many different ones|count the entries", "There are {out}."),
]
# of one or two of them: {n} {m} names, {k} a number
OF_ONE = [
    ('p["{n}"] / sum(p.values()) * 100', "what percent is {n}|{n} in percent?|share of {n} in percent|how many percent of it is {n}|percentage of {n}|and {n}, in percent of everything", "It is {out} percent.|{n}: {out} percent."),
    ('p["{n}"] - p["{m}"]', "how much more is {n} than {m}|{n} minus {m}|by how much does {n} beat {m}|difference between {n} and {m}|{n} is how much above {m}", "The difference is {out}{u}.|It is {out}{u} more."),
    ('p["{n}"] + p["{m}"]', "{n} and {m} together|only {n} plus {m}|just {n} and {m}, sum|add {n} and {m} only|what are {n} and {m} in sum", "Together that is {out}{u}."),
    ('p["{n}"] / p["{m}"]', "how many times {m} is {n}|ratio of {n} to {m}|{n} divided by {m}", "It is {out} times that.|The ratio is {out}."),
    ('sum(p.values()) - p["{n}"]', "everything but {n}|all the others without {n}|what's left apart from {n}|the rest, {n} aside", "That is {out}{u}."),
]
WITH_TOTAL = [
    ("sum(p.values()) / {k}", "shared by {k}|split between {k} people|divided by {k}|for each of {k}|we are {k}, each?", "Each is {out}{u}.|That is {out}{u} each."),
    ("sum(p.values()) * {k}", "{k} times all that|if that happens {k} times|everything times {k}|all of it {k} times", "That is {out}{u}."),
]
MONEY = [
    ("sum(p.values()) * (1 - {c} / 100)", "{c}% off everything|with {c} percent discount on the whole|a {c}% voucher for the lot|minus {c}%", "Then it is {out}.|With that it is {out}."),
    ("sum(p.values()) * (1 + {c} / 100)", "plus {c}% tax|with {c}% vat on all|{c} percent tip on top|tax of {c}% comes on top", "With that it is {out}.|Then it is {out}."),
    ("{note} - sum(p.values())", "I pay with {note}, change?|out of {note}, what do I get back|I had {note}, what's left|change from {note}", "You get {out} back.|{out} is left."),
    ("sum(p.values()) + {ship}", "plus {ship} delivery|shipping is {ship}|and {ship} on top for the service|with a fee of {ship}", "Then it is {out}."),
]
CHANGE = dict(
    price=["the {n} is {v}, not {o}", "no, the {n} costs {v}", "{n} {v}, sorry", "I misread, the {n} is {v}", "the {n} went to {v}", "the {n} is {v} now", "{v} for the {n}, not {o}", "what if the {n} is {v}", "change the {n} to {v}"],
    count=["there are {v} {n}, not {o}", "no, {v} {n}", "{v} {n}, sorry", "I counted the {n} again: {v}", "make it {v} {n}", "and with {v} {n}?", "what if it's {v} {n}", "{n}: {v} instead of {o}", "it's {v} {n} after all"],
    day=["{n} was {v}, not {o}", "no, {n} {v}", "sorry, on {n} it was {v}", "{v} on {n}", "correct {n} to {v}", "{n} should be {v}", "I noted {n} wrong, {v}", "put {v} for {n}"],
    person=["{n} has {v}, not {o}", "no, {n} {v}", "sorry, {v} for {n}", "{n}: {v}", "correct {n} to {v}", "I meant {v} for {n}", "{n} really has {v}", "{v} is right for {n}"])
DROP = dict(
    price=["without the {n}", "no {n} then", "I leave the {n}", "put the {n} back", "forget the {n}", "the {n} is out of stock, so without", "skip the {n}", "I don't need the {n}", "cross out the {n}", "minus the {n}", "and if I don't take the {n}"],
    count=["without the {n}", "leave out the {n}", "{n} don't count", "and not counting {n}", "ignore the {n}", "take the {n} away", "all but the {n}"],
    day=["without {n}", "{n} doesn't count", "leave out {n}", "and without {n}?", "{n} was a mistake, drop it", "not counting {n}"],
    person=["without {n}", "{n} is out", "{n} gave up, so without", "leave {n} out", "{n} doesn't count", "and if we drop {n}"])
NEW = dict(
    price=["and a {n} for {v}", "plus a {n}, {v}", "add a {n} at {v}", "I also take a {n}, {v}", "I forgot the {n}, {v}", "oh, and a {n} ({v})", "with a {n} for {v} too", "a {n} as well, that's {v}", "throw in a {n} for {v}"],
    count=["and {v} {n}", "plus {v} {n}", "I forgot {v} {n}", "there are also {v} {n}", "add {v} {n}", "with {v} {n} as well", "{v} {n} come too"],
    day=["and {n} {v}", "{n} was {v}", "add {n}: {v}", "on {n} {v} more", "{n} is in now, {v}", "now also {n}, {v}"],
    person=["and {n} {v}", "I forgot {n}, {v}", "{n} has {v}", "add {n} with {v}", "{n} joins with {v}", "plus {n}: {v}"])
MORE = dict(
    price=["the {n} costs {k} more", "the {n} is {k} dearer", "add {k} to the {n}", "gift wrap for the {n}, {k} more"],
    count=["{k} more {n}", "and {k} {n} more", "another {k} {n}", "{k} {n} are added", "{k} more of the {n} arrive", "I find {k} more {n}", "plus {k} {n}"],
    day=["{k} more on {n}", "add {k} to {n}", "{n} gets {k} more", "plus {k} on {n}"],
    person=["{n} gets {k} more", "{k} more for {n}", "give {n} {k}", "{n} plus {k}", "another {k} for {n}", "{n} adds {k}"])
LESS = dict(
    price=["the {n} is {k} cheaper", "{k} off the {n}", "the {n} drops by {k}"],
    count=["{k} {n} are gone", "minus {k} {n}", "take away {k} {n}", "{k} of the {n} are sold", "I give away {k} {n}", "{k} {n} less", "we lose {k} {n}"],
    day=["{k} less on {n}", "take {k} off {n}", "{n} minus {k}"],
    person=["{n} loses {k}", "minus {k} for {n}", "take {k} from {n}", "{k} less for {n}"])
TWICE = ["two {n}s", "but I take two {n}s", "make it two {n}s", "{k} {n}s", "{k} of the {n}", "the {n} {k} times", "and {k} {n}s instead of one", "{k} times the {n}"]


def opening(d, t, scene, kind):
    """The list as it is told."""
    r = d.r
    p = t.p
    if kind == "price":
        sep = r.choice([" {v}", " {v}", ": {v}", " for {v}", " at {v}", " ({v})", " = {v}"])
        return r.choice([", ", ", ", "; ", " and ", "\n"]).join(n + sep.replace("{v}", f"{v:.2f}" if isinstance(v, float) and r.p(0.5) else str(v)) for n, v in p.items())
    if kind == "count":
        items = [f"{v} {n}" for n, v in p.items()]
        return ", ".join(items[:-1]) + r.choice([", ", " and "]) + items[-1]
    sep = r.choice([" {v}", ": {v}", " {v}", " - {v}", " has {v}" if kind == "person" else " {v}", " = {v}"])
    body = r.choice([", ", ", ", "; ", "\n"]).join(n + sep.replace("{v}", str(v)) for n, v in p.items())
    return scene.replace("{l}", body)


def thread(d, t, names, kind, draw, scene):
    r = d.r
    spare = [n for n in names if n not in t.p]
    if t.unit not in scene:
        t.unit = ""                                      # not told, so not said
    u = "" if t.money or not t.unit else " " + t.unit
    put = lambda says, v: d.say(fill(r.choice(says.split("|")).replace("{out}", "\x03").replace("{u}", u), v).replace("\x03", v["out"]), [v["out"]])

    def ask_of(lead=None):
        """A question; what it needs is returned for asking it again."""
        k = r.random()
        v = dict(k=r.randint(2, 9), c=r.choice([5, 10, 15, 20, 25, 7, 19]), note=r.choice([x for x in (20, 50, 100, 200, 500, 1000, 2000, 5000, 10000) if x > sum(t.p.values())][:2] or [10 ** 5]), ship=r.choice([2.5, 3, 3.9, 4.5, 5, 6]))
        if len(t.p) > 1:
            v["n"], v["m"] = r.sample(list(t.p), 2)
            if t.p[v["n"]] < t.p[v["m"]]:
                v["n"], v["m"] = v["m"], v["n"]
        if t.money and k < 0.3 and not lead:
            c, q, says = r.choice(MONEY)
        elif k < 0.6 or lead:
            c, q, says = r.choice(OF_ALL)
        elif k < 0.9 and len(t.p) > 1:
            c, q, says = r.choice(OF_ONE)
        else:
            c, q, says = r.choice(WITH_TOTAL)
        return c, q, says, v

    def answer(x):
        c, q, says, v = x
        out = d.py(t.show(fill(c, v)))
        put(says, dict(v, out=out))
        return out
    told = opening(d, t, scene, kind)
    x = ask_of(True)
    q = r.pick(x[1].split("|"))
    user(d, [r.choice([f"\x01{told}\x02. {q}", f"\x01{told}\x02, {q}", f"{q} \x01{told}\x02" if q[-1] != "?" and "\n" not in told else f"\x01{told}\x02 {q}", f"\x01{told}\x02 - {q}", f"\x01{told}\x02\n{q}"])])
    answer(x)
    for _ in range(r.choice([2, 2, 3, 3, 4, 5])):
        k = r.random()
        if k < 0.3:
            x = ask_of()
            user(d, x[1].split("|"), **x[3])
            answer(x)
            continue
        if k > 0.95:
            chat(d)
            continue
        held = set(x[3][s] for s in "nm" if "{%s}" % s in x[0])            # what the question is about stays
        n = r.choice([n for n in t.p if n not in held] or list(t.p))
        if k < 0.46:
            v = draw()
            if v == t.p[n]:
                continue
            user(d, CHANGE[kind], n=n, v=v, o=t.p[n])
            t.put(n, v)
        elif k < 0.58 and len(t.p) > 2 and n not in held:
            user(d, DROP[kind], n=n)
            t.drop(n)
            spare.append(n)
        elif k < 0.7 and spare:
            n, v = spare.pop(r.randrange(len(spare))), draw()
            user(d, NEW[kind], n=n, v=v)
            t.put(n, v)
        elif k < 0.78 and len(t.text[n]) < 14:
            a = r.randint(1, 9) if not t.money else r.choice([1, 2, 0.5, 3, 5])
            user(d, MORE[kind], n=n, k=a)
            t.add(n, a)
        elif k < 0.86 and len(t.text[n]) < 14 and t.p[n] > 9:
            a = r.randint(1, 8)
            user(d, LESS[kind], n=n, k=a)
            t.add(n, -a)
        elif kind == "price" and len(t.text[n]) < 8:
            a = r.choice([2, 2, 3, 4, 5])
            way = r.pick(TWICE)
            if "two" in way:
                a = 2
            user(d, [way], n=n, k=a)
            t.times(n, a)
        else:
            continue
        if r.p(0.3) and "{n}" not in x[0]:               # asked again, or something else in the same breath
            x = ask_of(True)
            d.steps[-1] = ("user", d.steps[-1][1].rstrip("?.! ") + r.choice([". ", ", ", " - "]) + r.pick(x[1].split("|")))
        answer(x)


@family("turns", 10.0)
def basket(d):
    """Things with prices."""
    r = d.r
    names, lo, hi = r.choice(SHOPS)
    t = Tally(d, "", True)

    def draw():
        v = round(r.uniform(lo, hi), 2)
        return r.choice([v, v, round(v, 1), int(v) or 1])
    for n in r.sample(names, r.randint(3, 5)):
        t.put(n, draw())
    thread(d, t, names, "price", draw, "")


@family("turns", 8.0)
def heap(d):
    """So many of this, so many of that."""
    r = d.r
    names = r.choice(COUNTS).split()
    t = Tally(d, "", False)
    hi = r.choice([30, 60, 300, 900])
    draw = lambda: r.randint(4, 60) if hi < 100 else r.int(5, hi)
    for n in r.sample(names, min(len(names), r.randint(3, 4))):
        t.put(n, draw())
    thread(d, t, names, "count", draw, "")


@family("turns", 7.0)
def diary(d):
    """A value a day, or a month."""
    r = d.r
    unit, head, lo, hi = r.choice(SERIES)
    names = DAYS if r.p(0.6) else MONTHS
    t = Tally(d, unit, False)
    draw = lambda: r.randint(lo, hi) if r.p(0.7) or hi > 400 else round(r.uniform(lo, hi), 1)
    i = r.randrange(len(names) - 3)
    for n in names[i:i + r.randint(3, 5)]:
        t.put(n, draw())
    thread(d, t, names, "day", draw, r.choice([head + " {l}", "{l}", "{l} " + unit, unit + ": {l}"]))


@family("turns", 7.0)
def contest(d):
    """People and what each has."""
    r = d.r
    unit, verb = r.choice(TALLY)
    names = [n for n in dict.fromkeys(r.pick(NAMES) for _ in range(9)) if '"' not in n]
    if len(names) < 5:
        return contest(d)
    t = Tally(d, unit, False)
    draw = lambda: r.randint(3, 90) if r.p(0.8) else r.int(100, 900)
    for n in names[:r.randint(3, 5)]:
        t.put(n, draw())
    thread(d, t, names, "person", draw, r.choice(["{l}", unit + " " + verb + ": {l}", unit + ": {l}", "{l} (" + unit + ")"]))
