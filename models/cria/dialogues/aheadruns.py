"""A basket, a budget, a plan of the day over several turns: a thing comes, goes, is another number or price, is put back; what is paid, left, shared; when it ends, starts, how long it lasts.

A program holds all that is in force, in the order in which it was said."""
import re
from core import afresh, family, guard
from relating import typed
from skeinways import ways
from threads import ASIDE, wander
import aheadways as W

GOODS = "melons lemons apples pears rolls buns yoghurts eggs onions peppers notebooks pens candles bulbs plants postcards magazines bottles jars loaves tickets cushions mugs plates towels socks batteries stamps screws brushes".split()
SPENDS = "food rent fuel clothes books repairs insurance gifts phone gas water tickets shoes tools paint plants cleaning parking training software travel printing chairs decoration music drinks".split()
PARTS = ["breakfast", "the shower", "the walk", "the meeting", "lunch", "the drive", "shopping", "the film", "a break", "the lesson", "homework", "the bath", "cleaning", "the call", "rehearsal", "the tour", "warming up", "the match", "dinner", "the queue", "packing", "the speech", "baking", "cooling", "proving", "the bus ride", "reading", "the test"]


class Run:
    def __init__(self, d):
        self.d, self.r = d, d.r
        self.last = self.before = None
        self.setup()

    def user(self, t):
        self.d.user(typed(self.r, t))

    def say(self, ways_, out, **more):
        t = self.r.choice(ways_).replace("{o}", out)
        for k, v in more.items():
            t = t.replace("{" + k + "}", v)
        self.d.say(t, [out])
        return True

    def positive(self, code):
        out = self.d.py(code)
        if not re.fullmatch(r"\d+(\.\d+)?", out) or float(out) == 0:
            raise ValueError(out)
        return out

    def turn(self, k):
        if k < 0.04:
            return ASIDE
        name = self.r.choices(list(self.MOVES), list(self.MOVES.values()))[0]
        if name == getattr(self, "moved", None) and name not in ("more",):
            return False
        done = getattr(self, name)()
        self.moved = name if done else getattr(self, "moved", None)
        return done


def euros(r, lo=0.3, hi=14):
    x = round(r.uniform(lo, hi) * r.choice([1, 1, 1, 2]), r.choice([2, 2, 1]))
    return int(x) if x == int(x) else x


def price(r, x):
    return guard(f"{x:.2f}" if isinstance(x, float) and r.p(0.7) else str(x))


# ---- a basket ------------------------------------------------------------------------------------------------------------------------
class Basket(Run):
    OPEN = ways("basket: {a} and {b}, total | {a}, {b}: what do i pay | {a} plus {b}, how much | i buy {a} and {b}, sum | shopping: {a}, {b}. total | {a} and {b} in all | what do {a} and {b} cost | order: {a}, {b}, how much is it")
    MORE = ways("and {a} too | plus {a} | and {a} | also {a} | add {a} | {a} as well | i need {a} too | with {a} on top | oh, and {a} | put in {a} | {a} come on top")
    NUMBER = ways("only {n} {w} | make it {n} {w} | {n} {w} instead | no, {n} {w} | {w}: {n} after all | just {n} of the {w} | i take {n} {w} | change the {w} to {n} | better {n} {w} | {n} {w}, not {m}")
    PRICE = ways("the {w} are {p} each, sorry | {w} cost {p} now | wrong price, the {w} are {p} | {w} at {p} instead | the {w} went to {p} | oops, {p} for the {w} | the {w} are {p} not {q} | price of the {w}: {p}")
    GONE = ways("no {w} after all | without the {w} | leave out the {w} | take the {w} out | forget the {w} | drop the {w} | the {w} go back | not the {w} | skip the {w}")
    BACK = ways("the {w} back in | ok, with the {w} after all | put the {w} back | no, keep the {w} | the {w} too after all | add the {w} again as they were")
    PAY = ways("i pay with {b}, change | from a {b} note | change from {b} | how much back from {b} | i give {b} | i have {b}, what's left then | out of {b}")
    EACH = ways("split by {k} | shared by {k} of us | for each of {k} | {k} of us pay, each | divided between {k} people | per head if we are {k}")
    OFF = ways("with {k}% off the whole | {k} percent discount on everything | {k}% off all of it | everything {k}% cheaper | a voucher of {k}% on the total | and {k} percent off the sum")
    ALONE = ways("what are the {w} alone | just the {w}, how much | only the {w} | and the {w} by themselves | the {w} alone | how much of it is for the {w}")
    FEE = ways("plus {k} delivery | delivery is {k} | and {k} for delivery | with a delivery fee of {k} | {k} on top for delivery | shipping {k}")
    SAYS = ["That is {o} euros.", "{o} euros.", "It is {o} euros.", "That makes {o}.", "The total is {o} euros."]
    MOVES = dict(more=18, number=14, price=8, gone=12, back=12, pay=14, each=9, off=6, alone=8, fee=6, earlier=8)

    def setup(self):
        self.goods = {w: [self.r.randint(2, 12), euros(self.r)] for w in self.r.sample(GOODS, 2)}
        self.out, self.trail = None, []
        self.added = self.less = None                       # what delivery costs, or the percent off; it stays

    def told(self, w):
        n, p = self.goods[w]
        at = self.r.choice([" at {p}", " at {p}", " for {p} each", " ({p} each)", " at {p} each"]).replace("{p}", price(self.r, p))
        return f"{guard(str(n))} {guard(w)}{at}"

    def terms(self):
        t = " + ".join(f"{n} * {p}" for n, p in self.goods.values())
        return f"{t} + {self.added}" if self.added else f"({t}) * (100 - {self.less}) / 100" if self.less else t

    def total(self):
        out = self.positive(f"print(round({self.terms()}, 2))")
        self.last = out
        self.trail.append(out)
        return self.say(self.SAYS, out)

    def opening(self):
        a, b = self.goods
        self.user(self.r.pick(self.OPEN).replace("{a}", self.told(a)).replace("{b}", self.told(b)))
        self.total()

    def more(self):
        w = self.r.choice([w for w in GOODS if w not in self.goods])
        if len(self.goods) > 4 or w == self.out:
            return False
        self.goods[w] = [self.r.randint(2, 12), euros(self.r)]
        self.out = None
        self.user(self.r.pick(self.MORE).replace("{a}", self.told(w)))
        return self.total()

    def number(self):
        w = self.r.choice(list(self.goods))
        old = self.goods[w][0]
        new = self.r.choice([x for x in range(2, 15) if x != old])
        self.goods[w][0] = new
        self.user(self.r.pick(self.NUMBER).replace("{n}", guard(str(new))).replace("{m}", guard(str(old))).replace("{w}", guard(w)))
        return self.total()

    def price(self):
        w = self.r.choice(list(self.goods))
        old, new = self.goods[w][1], euros(self.r)
        self.goods[w][1] = new
        self.user(self.r.pick(self.PRICE).replace("{p}", price(self.r, new)).replace("{q}", price(self.r, old)).replace("{w}", guard(w)))
        return self.total()

    def gone(self):
        if len(self.goods) < 2 or self.out:
            return False
        w = self.r.choice(list(self.goods))
        self.out = (w, self.goods.pop(w))
        self.user(self.r.pick(self.GONE).replace("{w}", guard(w)))
        return self.total()

    def back(self):
        if not self.out:
            return False
        w, got = self.out
        self.goods[w], self.out = got, None
        self.user(self.r.pick(self.BACK).replace("{w}", guard(w)))
        return self.total()

    def aside(self, text, code, says=SAYS):
        """Asked of the total; the basket stays as it is."""
        self.user(text)
        return self.say(says, self.positive(code))

    def pay(self):
        x = float(self.last)
        b = next((n for n in (20, 50, 100, 200, 500, 1000) if n > x), None)
        if not b or self.moved in ("each", "alone"):
            return False
        return self.aside(self.r.pick(self.PAY).replace("{b}", guard(str(b))), f"print(round({b} - {self.last}, 2))", ["{o} euros.", "That leaves {o}.", "{o} euros back.", "It is {o} euros."])

    def each(self):
        if self.moved in ("pay", "alone"):
            return False
        k = self.r.randint(2, 6)
        return self.aside(self.r.pick(self.EACH).replace("{k}", guard(str(k))), f"print(round({self.last} / {k}, 2))", ["{o} euros each.", "Each pays {o}.", "{o} each."])

    def off(self):
        if self.added or self.less:
            return False
        self.less = self.r.choice([5, 10, 15, 20, 25])
        self.user(self.r.pick(self.OFF).replace("{k}", guard(str(self.less))))
        return self.total()

    def fee(self):
        if self.added or self.less:
            return False
        self.added = self.r.choice([2, 3, 4, 5, 2.5, 3.9, 4.95])
        self.user(self.r.pick(self.FEE).replace("{k}", guard(str(self.added))))
        return self.total()

    def alone(self):
        w = self.r.choice(list(self.goods))
        n, p = self.goods[w]
        return self.aside(self.r.pick(self.ALONE).replace("{w}", guard(w)), f"print(round({n} * {p}, 2))")

    def earlier(self):
        if len(self.trail) < 2 or self.trail[0] == self.trail[-1] or self.moved in ("pay", "each", "alone"):
            return False
        a, b = self.trail[0], self.trail[-1]
        if self.r.p(0.4):
            self.user(self.r.pick(W.WHAT_FIRST))
            return self.say(["It was {o} euros.", "{o} euros.", "That was {o}."], a)
        more = float(b) > float(a)
        return self.aside(self.r.pick(W.WITH_FIRST["more" if more else "less"]), f"print(round({b} - {a}, 2))" if more else f"print(round({a} - {b}, 2))", ["{o} euros.", "That is {o} euros.", "By {o}."])


# ---- a budget ------------------------------------------------------------------------------------------------------------------------
class Budget(Run):
    OPEN = ways("budget {b}, {a} for {w}, what's left | {b} to spend, {a} went for {w}, rest | i have {b}, {w} was {a}, how much is left | from {b} take {a} for {w} | {b} a month, {w} {a}: remaining | of {b} we spent {a} on {w}, left | {b} in the account, paid {a} for {w}, what remains")
    MORE = ways("and {a} for {w} | {w} {a} | then {a} on {w} | {a} more, {w} | another {a} for {w} | {w} was {a} | also {a} for {w} | minus {a} for {w} | paid {a} for {w} | {a} goes for {w}")
    WRONG = ways("{w} was {a}, not {q} | sorry, {w} {a} | {w} was only {a}, my mistake | it was {a} for {w}, not {q} | correction, {w}: {a} | the {w} should be {a} | oops, {a} for {w}")
    GONE = ways("{w} got refunded | the money for {w} came back | cancel the {w} | without the {w} | {w} was paid by someone else | take the {w} out again | forget the {w}")
    SPENT = ways("what did i spend in all | how much is gone | total spent so far | spent altogether | all i paid | sum of what i spent | so how much went out")
    SHARE = ways("percent of the budget used | how many percent are gone | what percent is spent, 1 decimal | used in percent | share of the budget that's gone | percent spent")
    DAYS = ways("that must last {k} days, per day | {k} days to go, each day | for {k} more days, what's that a day | {k} days are left, daily | spread over {k} days | per day for the next {k} days")
    BUDGET = ways("and if the budget was {b} | budget {b} instead | sorry, i have {b} | make the budget {b} | with {b} to spend | it's {b} i started with | {b} as the budget")
    SAYS = ["{o} is left.", "{o} euros are left.", "That leaves {o}.", "{o} euros.", "Still {o} euros."]
    MOVES = dict(more=26, wrong=12, gone=8, spent=12, share=9, days=10, budget=8, earlier=7)

    def setup(self):
        r = self.r
        self.all = r.choice([300, 400, 500, 600, 800, 1000, 1200, 1500, 2000, 2500, 3000, 5000])
        self.names = r.sample(SPENDS, 6)
        self.costs, self.trail = {self.names[0]: self.cost()}, []

    def cost(self):
        x = self.r.uniform(0.02, 0.22) * self.all
        return int(x) + 1 if self.r.p(0.6) else round(x, self.r.choice([1, 2]))

    def rest(self):
        out = self.positive(f"print({self.rounding(' - '.join([str(self.all)] + [str(c) for c in self.costs.values()]))})")
        self.trail.append(out)
        self.at_rest = True
        return self.say(self.SAYS, out)

    def rounding(self, e):
        return f"round({e}, 2)" if "." in e else e

    def put(self, texts, w, old=None):
        return self.r.pick(texts).replace("{a}", price(self.r, self.costs.get(w, 0))).replace("{w}", guard(w)).replace("{b}", guard(self.r.choice([str(self.all), f"{self.all:,}"]))).replace("{q}", price(self.r, old or 0))

    def opening(self):
        self.user(self.put(self.OPEN, self.names[0]))
        self.rest()

    def more(self):
        left = [w for w in self.names if w not in self.costs]
        if not left:
            return False
        self.costs[left[0]] = self.cost()
        self.user(self.put(self.MORE, left[0]))
        return self.rest()

    def wrong(self):
        w = self.r.choice(list(self.costs))
        old = self.costs[w]
        self.costs[w] = self.cost()
        self.user(self.put(self.WRONG, w, old))
        return self.rest()

    def gone(self):
        if len(self.costs) < 2:
            return False
        w = self.r.choice(list(self.costs))
        self.user(self.put(self.GONE, w))
        self.costs.pop(w)
        self.names.remove(w)
        return self.rest()

    def spent(self):
        if len(self.costs) < 2:
            return False
        self.user(self.r.pick(self.SPENT))
        self.at_rest = False
        return self.say(["{o} euros.", "That is {o} euros.", "In all {o}."], self.positive(f"print({self.rounding(' + '.join(str(c) for c in self.costs.values()))})"))

    def share(self):
        self.user(self.r.pick(self.SHARE))
        self.at_rest = False
        e = " + ".join(str(c) for c in self.costs.values())
        return self.say(["{o} percent.", "That is {o}%.", "{o}%."], self.positive(f"print(round({e if len(self.costs) == 1 else f'({e})'} / {self.all} * 100, 1))"))

    def days(self):
        if not self.at_rest:
            return False
        k = self.r.randint(4, 28)
        self.user(self.r.pick(self.DAYS).replace("{k}", guard(str(k))))
        self.at_rest = False
        return self.say(["{o} a day.", "{o} euros a day.", "That is {o} per day."], self.positive(f"print(round({self.trail[-1]} / {k}, 2))"))

    def budget(self):
        old = self.all
        self.all = old + self.r.choice([-1, 1, 1]) * self.r.choice([50, 100, 150, 200])
        self.user(self.put(self.BUDGET, self.names[0]))
        return self.rest()

    def earlier(self):
        if len(self.trail) < 2:
            return False
        self.user(self.r.pick(FIRST_LEFT))
        return self.say(["It was {o} euros.", "{o} euros.", "At first {o}."], self.trail[0])


FIRST_LEFT = ways("what was left at first | how much was it after the first one | the first rest again | what did we have left in the beginning | what was the very first remainder | how much was left the first time")


# ---- a plan of the day ---------------------------------------------------------------------------------------------------------------
class Plan(Run):
    OPEN = ways("start at {s}, {a} takes {m}, when is it over | {a} begins at {s} and takes {m}, end | from {s} {m} for {a}, until when | at {s} starts {a}, {m}. done at | {a}: {s}, lasts {m}, finished when | {s} plus {m} for {a}")
    MORE = ways("then {a}, {m} | and {m} for {a} after that | plus {a}, {m} | after that {m} {a} | then {m} for {a} | with {a} of {m} on top | next {a}, that's {m} | {a} comes after it, {m}")
    START = ways("sorry, it starts at {s} | start at {s} instead | if we begin at {s} | no, {s} is the start | begin {s}, then | and from {s} | we only start at {s} | starting {s} instead")
    WRONG = ways("{a} takes {m} | sorry, {m} for {a} | no, {a} is {m} | if {a} lasts {m} | {a} only {m} | make {a} {m} | {m} for {a} instead")
    GONE = ways("without {a} | leave out {a} | skip {a} | no {a} today | {a} is cancelled | drop {a} | if {a} falls out")
    LATER = ways("everything {k} minutes later | we start {k} minutes late | {k} minutes delay at the start | begin {k} min later | shift it {k} minutes back, later i mean | it all starts {k} minutes later")
    LONG = ways("how long is all of it, in minutes | total minutes | minutes altogether | length of the whole in minutes | how many minutes in all | sum of the minutes")
    GAP = ways("how many minutes until {t} then | minutes left to {t} | i must be there at {t}, spare minutes | the bus is at {t}, how many minutes have i | {t} is the appointment, minutes to spare | until {t}, minutes")
    EARLY = ways("i have to leave {k} minutes before that, when | {k} minutes before that | and {k} min earlier than that | be there {k} minutes ahead of that, when | {k} minutes sooner than that | take {k} minutes off that")
    SAYS = ["At {o}.", "It is over at {o}.", "{o}.", "That is {o}.", "Until {o}."]
    MOVES = dict(more=24, start=12, wrong=12, gone=10, later=8, long=10, gap=11, early=10, earlier=6)

    def setup(self):
        r = self.r
        self.begin = r.randint(6, 18) * 60 + r.choice([0, 5, 10, 15, 20, 30, 35, 40, 45, 50, r.randint(1, 59)])
        self.names = r.sample(PARTS, 5)
        self.parts, self.trail, self.end = {self.names[0]: self.minutes()}, [], None

    def minutes(self):
        return self.r.choice([10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 70, 75, 80, 90, 100, 105, 110, 120, 135, 150, 165, 170, 190, self.r.randint(8, 130)])

    def span(self, m):
        h, rest = divmod(m, 60)
        if h and self.r.p(0.6):
            return guard(f"{h} h {rest} min" if rest and self.r.p(0.5) else f"{h} h {rest}" if rest and self.r.p(0.4) else f"{h}:{rest:02d} h" if rest else f"{h} hour{'s' * (h > 1)}")
        return guard(self.r.choice([f"{m} min", f"{m} minutes", f"{m} minutes"]))

    def clock(self, t):
        return f"{t // 60 % 24}:{t % 60:02d}"

    def put(self, texts, w):
        return self.r.pick(texts).replace("{s}", guard(self.clock(self.begin))).replace("{a}", guard(w)).replace("{m}", self.span(self.parts.get(w, 0)))

    def over(self):
        terms = [str(m) if m < 60 or self.r.p(0.3) else f"{m // 60} * 60 + {m % 60}" if m % 60 else f"{m // 60} * 60" for m in self.parts.values()]
        out = self.d.py(f"t = {self.begin // 60} * 60 + {self.begin % 60}\nt += {' + '.join(terms)}\nprint(f\"{{t // 60}}:{{t % 60:02d}}\")")
        self.end = self.begin + sum(self.parts.values())
        if self.end >= 24 * 60:
            raise ValueError("too late")
        self.trail.append(out)
        self.last = out
        return self.say(self.SAYS, out)

    def opening(self):
        self.user(self.put(self.OPEN, self.names[0]))
        self.over()

    def more(self):
        left = [w for w in self.names if w not in self.parts]
        if not left:
            return False
        self.parts[left[0]] = self.minutes()
        self.user(self.put(self.MORE, left[0]))
        return self.over()

    def start(self):
        self.begin = max(301, self.begin + self.r.choice([-60, -45, -30, -15, -10, 5, 10, 15, 25, 30, 40, 60]))
        self.user(self.put(self.START, self.names[0]))
        return self.over()

    def later(self):
        k = self.r.choice([5, 10, 15, 20, 25, 30, 40])
        self.begin += k
        self.user(self.r.pick(self.LATER).replace("{k}", guard(str(k))))
        return self.over()

    def wrong(self):
        w = self.r.choice(list(self.parts))
        old = self.parts[w]
        while self.parts[w] == old:
            self.parts[w] = self.minutes()
        self.user(self.put(self.WRONG, w))
        return self.over()

    def gone(self):
        if len(self.parts) < 2:
            return False
        w = self.r.choice(list(self.parts))
        self.user(self.put(self.GONE, w))
        self.parts.pop(w)
        self.names.remove(w)
        return self.over()

    def long(self):
        if len(self.parts) < 2:
            return False
        self.user(self.r.pick(self.LONG))
        return self.say(["{o} minutes.", "In all {o} minutes.", "That is {o} minutes."], self.positive(f"print({' + '.join(str(m) for m in self.parts.values())})"))

    def gap(self):
        if self.moved in ("long", "early", "gap", "earlier"):
            return False
        t = self.end + self.r.randint(4, 100)
        self.user(self.r.pick(self.GAP).replace("{t}", guard(self.clock(t))))
        return self.say(["{o} minutes.", "That leaves {o} minutes.", "{o} minutes."], self.positive(f"print({t // 60} * 60 + {t % 60} - ({self.end // 60} * 60 + {self.end % 60}))"))

    def early(self):
        if self.moved in ("long", "early", "gap", "earlier"):
            return False
        k = self.r.choice([5, 10, 15, 20, 25, 30, 40, 45])
        self.user(self.r.pick(self.EARLY).replace("{k}", guard(str(k))))
        out = self.d.py(f"t = {self.end // 60} * 60 + {self.end % 60} - {k}\nprint(f\"{{t // 60}}:{{t % 60:02d}}\")")
        return self.say(["At {o}.", "{o}.", "That is {o}."], out)

    def earlier(self):
        if len(self.trail) < 2:
            return False
        self.user(self.r.pick(FIRST_END))
        return self.say(["At {o}.", "It was {o}.", "{o}."], self.trail[0])


FIRST_END = ways("what was the first end again | when was it over at first | what time did you say first | the first time you gave was | when would it have ended originally | what was the end in the first plan")


def player(kind):
    def play(d):
        def walk(d):
            t = kind(d)
            t.moved = None
            t.opening()
            wander(d, t.turn, d.r.choice([3, 3, 4, 4, 5, 5, 6]), least=3)
        afresh(d, walk)
    return play


for kind, name in ((Basket, "basket"), (Budget, "budget"), (Plan, "plan")):
    family("turns", 10.0, f"ahead_run_{name}")(player(kind))
