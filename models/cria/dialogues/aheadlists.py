"""A list of figures over several turns: the same or another question about it after one came, went, was put right, or after all of them changed; that undone; a second list asked the same, and the two put together or told apart; back to the first list.

A program holds the list as it stood when it was last counted, and what changed since."""
import re
from core import afresh, family, guard
from relating import typed
from skeinways import ways
from threads import ASIDE, wander
import aheadways as W

# name, unit, span, decimals
ROWS = [x.split() for x in """expenses euros 4-320 2;marks points 40-100 0;laps seconds 52-118 1;temperatures degrees 3-34 0;weights kg 2-98 1;steps steps 2100-18000 0;pages pages 6-90 0;rainfall mm 1-48 1;prices euros 2-90 2;scores points 12-240 0;heights cm 98-196 0;ages years 4-88 0;
tips euros 1-24 2;hours hours 2-11 1;visitors visitors 12-480 0;sales pieces 5-190 0;waits minutes 2-58 0;bids euros 110-990 0;calls calls 4-86 0;mails mails 3-140 0;orders pieces 2-60 0;donations euros 5-250 0;runs km 3-22 1;readings kWh 3-28 1;pulses beats 58-142 0;parcels kg 1-31 1;
lengths cm 12-240 0;bills euros 14-290 2;eggs eggs 4-40 0;catches fish 1-38 0;rides km 8-96 0;naps minutes 12-110 0;downloads MB 20-940 0;numbers  2-99 0;figures  5-400 0;values  1-60 1;rents euros 380-1450 0;breaks minutes 5-45 0;jumps cm 180-640 0;throws m 8-62 1;goals goals 1-48 0;
shifts hours 4-12 1;harvests kg 3-75 0;lessons minutes 20-90 0;tickets tickets 3-150 0;loaves loaves 8-90 0;deliveries boxes 3-44 0;swims m 200-2400 0;distances km 2-340 0;costs euros 9-760 0""".replace("\n", "").split(";")]
ROWS = [(x[0], x[1] if len(x) == 4 else "", x[-2], int(x[-1])) for x in ROWS]

OPEN = ways("{n}: {l}. {q} | {l}: {q} | {q} of {l} | my {n}: {l}. {q} | {n} {l}, {q} | these {n}: {l} - {q} | here are the {n}: {l}\n{q} | {q}: {l} | i have {n} of {l}, {q} | {q} of these {n}: {l} | the {n} were {l}. {q} | {n} this week: {l}. {q} | {l} are my {n}, {q}")
ASKS = {
    "sum": ("sum({x})", ways("sum | total | the total | the sum | total in all | all added up | added together | altogether"), "sum"),
    "mean": ("sum({x}) / len({x})", ways("average | mean | the average | the mean | on average | average please | mean value | arithmetic mean"), "average"),
    "max": ("max({x})", ways("largest | the highest | maximum | the biggest | highest one | the top one | max | the largest one"), "largest"),
    "min": ("min({x})", ways("smallest | the lowest | minimum | the least | lowest one | min | the smallest one | the lowest of them"), "smallest"),
    "median": ("statistics.median({x})", ways("median | the median | the middle one when sorted | median please | median value | the median of them"), "median"),
    "range": ("max({x}) - min({x})", ways("spread | range from lowest to highest | highest minus lowest | the range | difference of largest and smallest | max minus min"), "range"),
    "count": ("len({x})", ways("how many are there | number of entries | count | how many entries | how many in the list | how many figures is that"), "count"),
    "sorted": ("sorted({x})", ways("sort them | in order | sorted | smallest first | ascending | sort from low to high | in ascending order"), "order"),
    "down": ("sorted({x}, reverse=True)", ways("largest first | descending | sorted from the top | biggest first | in descending order | sort high to low | sorted, the largest first"), "order"),
    "share": ("max({x}) / sum({x}) * 100", ways("share of the largest in percent | the largest in percent of the sum | what percent of the total is the biggest | how many percent is the top one of all | the highest as a percentage of the total | percent of the largest in the whole"), "share"),
    "second": ("sorted({x})[-2]", ways("second largest | the second highest | the runner-up | second biggest | second from the top | the one below the largest"), "second"),
}
LISTED = ("sorted", "down")
WITH_K = {
    "over": ("sum(v > {k} for v in {x})", ways("how many are over {k} | how many above {k} | number of those over {k} | how many are more than {k} | count those above {k} | how many exceed {k}")),
    "below": ("sum(v < {k} for v in {x})", ways("how many are under {k} | how many below {k} | number of those under {k} | how many are less than {k} | count those below {k} | how many stay below {k}")),
    "only": ("[v for v in {x} if v > {k}]", ways("only those over {k} | just the ones above {k} | which are over {k} | list those over {k} | the ones above {k} | show only what's over {k}")),
    "sumover": ("sum(v for v in {x} if v > {k})", ways("sum of those over {k} | total of the ones above {k} | only those over {k}, added | add up just those above {k} | the ones over {k}, total | what do those over {k} add up to")),
}
ADD = ways("add {v} | one more: {v} | with a {v} too | {v} as well | i forgot {v} | and another one, {v} | plus a {v} | add {v} to the list | {v} comes on top | there's also {v} | put {v} in too | and {v} | one was missing: {v} | append {v}")
ADD_TWO = ways("add {v} and {w} | two more: {v} and {w} | plus {v} and {w} | i forgot {v} and {w} | {v} and {w} too | with {v} and {w} as well | put in {v} and {w} | and then {v}, {w}")
OUT = ways("without the {v} | take the {v} out | leave out the {v} | drop the {v} | the {v} doesn't count | remove {v} | forget the {v} | not counting the {v} | minus the {v} | cross out the {v} | the {v} goes | delete the {v} | {v} out")
WRONG = ways("the {v} was wrong, it should be {w} | sorry, {w} not {v} | the {v} is really {w} | {w} instead of {v} | typo: {v} should be {w} | not {v}, {w} | make the {v} a {w} | correct the {v} to {w} | i meant {w} where it says {v} | replace {v} with {w} | change {v} into {w} | oops, {v} is {w}")
EDITS = [("lowest", ["{x}.remove(min({x}))"], ways("drop the lowest | without the smallest | leave out the lowest | take the smallest away | the lowest doesn't count | cross out the smallest | minus the lowest one")),
         ("highest", ["{x}.remove(max({x}))"], ways("drop the highest | without the largest | leave out the biggest | take the largest away | the highest doesn't count | cross out the largest | minus the biggest one")),
         ("both", ["{x}.remove(min({x}))", "{x}.remove(max({x}))"], ways("without the largest and the smallest | drop both the highest and the lowest | leave out lowest and highest | take off the two extremes | neither the biggest nor the smallest counts | strike the best and the worst")),
         ("first", ["{x}.pop(0)"], ways("without the first | drop the first one | leave out the first | skip the first | take the first away | the first one doesn't count")),
         ("last", ["{x}.pop()"], ways("without the last | drop the last one | leave out the last | skip the last | take the last away | the last one doesn't count")),
         ("each", ["{x} = [v + {k} for v in {x}]"], ways("add {k} to each | each {k} more | plus {k} for every one | all of them {k} higher | raise every one by {k} | {k} on top of each")),
         ("less", ["{x} = [v - {k} for v in {x}]"], ways("take {k} off each | each {k} less | minus {k} for every one | all of them {k} lower | lower every one by {k} | subtract {k} from each")),
         ("twice", ["{x} = [v * 2 for v in {x}]"], ways("double them all | each one doubled | twice each | double every one | all of them times two | double each of them")),
         ("percent", ["{x} = [round(v * (100 + {k}) / 100, 2) for v in {x}]"], ways("{k}% more on each | raise each by {k}% | all up by {k} percent | each {k}% higher | add {k}% to every one | every one plus {k}%"))]
UNDO = ways("undo that | no, as it was before | take that back | undo the last change | forget that change | back to the list before that | cancel that | the list as it was before | no, leave it as it was | revert that | undo")
PUT_BACK = ways("put the {v} back | the {v} back in | no, keep the {v} | ok the {v} counts after all | {v} belongs in again | leave the {v} in after all | put {v} in again")
TOO = ways("second list: {l} | same for {l} | and for {l} | now for {l} | the other {n}: {l} | next week: {l} | and of {l} | another list: {l} | the same for these: {l} | last year's: {l} | my brother's {n}: {l} | what about {l} | the second group: {l}")
OF_LIST = ways("{a} of the {w} list | and the {a} of the {w} | {a} in the {w} one | for the {w} list, {a} | the {w} list: {a} | back to the {w} list, {a} | the {w} again: {a} | of the {w} one, the {a}")
JOINED = ways("{a} of both lists together | both lists as one, {a} | put the two lists together, {a} | {a} of all of them, both lists | all in one list: {a} | {a} over both lists joined | throw both lists together, {a}")
THEN = ways("{e}, {q} | {e}. {q} | {e} - {q} | {e} and then: {q} | {e}, then {q} | {e}. now {q} | {e}; {q} | {e}. {q} then | {e}, {q} now")
SAYS = ["The {a} is {o}.", "It is {o}.", "That is {o}.", "{o}."]


class Lists:
    def __init__(self, d, row):
        self.d, self.r = d, d.r
        self.noun, self.unit, span, self.places = row
        self.lo, self.hi = map(int, span.split("-"))
        self.names = ["a", "b"] if self.r.p(0.35) else [self.noun, f"{self.noun}_2"]
        self.lists = [self.fresh()]
        self.now, self.pending, self.before, self.gone = 0, [], None, None
        self.said = {}                                      # list -> (question, what was printed), while it holds
        self.ask, self.k = self.r.choice(["sum", "sum", "sum", "mean", "mean", "mean", "max", "min", "median", "range", "sorted", "down", "share", "count", "second", "over", "only"]), None
        self.over, self.made = None, False
        self.trail = []                                     # numbers that were answered

    def draw(self):
        x = self.r.uniform(self.lo, self.hi)
        y = round(x, self.places)
        return int(y) if y == int(y) else y

    def fresh(self):
        out = []
        for _ in range(self.r.randint(4, 7)):
            x = self.draw()
            if x not in out:
                out.append(x)
        if len(out) < 4:
            raise ValueError("few")
        return out

    def text(self, xs):
        t = [f"{x:.2f}" if self.places == 2 and isinstance(x, float) else str(x) for x in xs]
        j = self.r.choice([", ", ", ", ", ", " ", "; "])
        last = self.r.choice([j, j, " and "]) if j == ", " else j
        return guard(j.join(t[:-1]) + last + t[-1])

    def one(self, x):
        return guard(f"{x:.2f}" if self.places == 2 and isinstance(x, float) else str(x))

    def user(self, t):
        self.d.user(typed(self.r, t))

    # ---- questions
    def asked(self):
        """The words of the question in force; its number is drawn with it."""
        if self.ask in WITH_K:
            xs = sorted(self.lists[self.now])
            self.k = self.k or int((xs[len(xs) // 2] + xs[-2]) / 2)
            return self.r.pick(WITH_K[self.ask][1]).replace("{k}", guard(str(self.k)))
        return self.r.pick(ASKS[self.ask][1])

    def change_ask(self, whole=False):
        old = self.ask
        while self.ask == old or whole and self.ask not in ("sum", "mean", "max", "min", "median", "range"):
            self.ask = self.r.choice(["sum", "sum", "mean", "mean", "max", "min", "median", "range", "sorted", "down", "share", "count", "second", "over", "below", "only", "sumover"])
        self.k, self.said = None, {}

    def expression(self, x):
        e = (WITH_K if self.ask in WITH_K else ASKS)[self.ask][0].replace("{x}", x)
        return e.replace("{k}", str(self.k))

    def count(self, lines, x):
        """What a program prints on the lists that it names."""
        e = self.expression(x)
        env = {}
        exec("import statistics\n" + "\n".join(lines + [f"v = {e}"]), env)
        head = ["import statistics"] if "statistics" in e else []
        out = self.d.py("\n".join(head + lines + [f"print(round({e}, {1 if self.ask == 'share' else 2}))" if isinstance(env["v"], float) else f"print({e})"]))
        if len(out) > 90 or out in ("[]", "0"):
            raise ValueError(out)
        self.say(out)
        return out, env

    def answer(self):
        x = self.names[self.now]
        out, env = self.count([f"{x} = {self.lists[self.now]}"] + self.pending, x)
        self.lists[self.now], self.pending = env[x], []
        if min(env[x]) <= 0 or len(env[x]) < 3:
            raise ValueError("little is left")
        self.said[self.now] = out
        self.made = False
        if re.fullmatch(r"[\d.]+", out):
            self.trail.append(out)
        return True

    def say(self, out):
        if out.startswith("["):
            t = out[1:-1]
            if "," not in t:
                return self.d.say(f"Only {t}.", [t])
            return self.d.say(self.r.choice(["{o}.", "In order: {o}.", "They are {o}."] if self.ask in LISTED else ["{o}.", "They are {o}.", "These: {o}."]).replace("{o}", t), [t])
        u = {"share": " percent", "count": "", "over": "", "below": ""}.get(self.ask, f" {self.unit}" * bool(self.unit))
        label = ASKS[self.ask][2] if self.ask in ASKS and self.ask != "second" else None
        self.d.say(self.r.choice(SAYS if label else SAYS[1:]).replace("{a}", label or "").replace("{o}", out + u), [out])

    # ---- turns
    def opening(self):
        self.user(self.r.pick(OPEN).replace("{n}", self.noun).replace("{l}", self.text(self.lists[0])).replace("{q}", self.asked()))
        self.answer()

    def other_question(self):
        self.change_ask()
        t = self.asked()
        self.user(self.r.pick(W_ASK).replace("{q}", t))
        return self.answer()

    def edited(self, text, lines):
        """An edit, and the question that follows: the same, said or not, or another."""
        self.before = list(self.lists[self.now])
        self.pending = [x.replace("{x}", self.names[self.now]) for x in lines]
        self.said.pop(self.now, None)
        k = self.r.random()
        if k > 0.45 or self.made:
            if k > 0.7:
                self.change_ask()
            text = self.r.pick(THEN).replace("{e}", text).replace("{q}", self.asked())
        self.user(text)
        return self.answer()

    def add(self):
        self.gone = None
        v = self.draw()
        if self.r.p(0.25):
            w = self.draw()
            return self.edited(self.r.pick(ADD_TWO).replace("{v}", self.one(v)).replace("{w}", self.one(w)), [f"{{x}} += [{v}, {w}]"])
        return self.edited(self.r.pick(ADD).replace("{v}", self.one(v)), [f"{{x}}.append({v})"])

    def alone(self):
        xs = self.lists[self.now]
        return self.r.choice([x for x in xs if xs.count(x) == 1])

    def out(self):
        v = self.alone()
        done = self.edited(self.r.pick(OUT).replace("{v}", self.one(v)), [f"{{x}}.remove({v})"])
        self.gone = v
        return done

    def wrong(self):
        self.gone = None
        v, w = self.alone(), self.draw()
        if v == w:
            return False
        return self.edited(self.r.pick(WRONG).replace("{v}", self.one(v)).replace("{w}", self.one(w)), [f"{{x}}[{{x}}.index({v})] = {w}"])

    def all_of_them(self):
        if self.ask == "count":
            return False
        self.gone = None
        name, lines, texts = self.r.choice(EDITS)
        k = self.r.choice([5, 10, 20, 3]) if name == "percent" else self.r.randint(1, max(2, self.lo))
        return self.edited(self.r.pick(texts).replace("{k}", guard(str(k))), [x.replace("{k}", str(k)) for x in lines])

    def undo(self):
        if self.before is None or self.made:
            return False
        t = self.r.pick(PUT_BACK).replace("{v}", self.one(self.gone)) if self.gone is not None and self.r.p(0.6) else self.r.pick(UNDO)
        self.lists[self.now], self.before, self.gone, self.pending, self.trail = self.before, None, None, [], []
        self.said.pop(self.now, None)
        if self.r.p(0.4):
            t = self.r.pick(THEN).replace("{e}", t).replace("{q}", self.asked())
        self.user(t)
        return self.answer()

    def second_list(self):
        if len(self.lists) > 1 or self.made:
            return False
        self.lists.append(self.fresh())
        self.now, self.before, self.gone = 1, None, None
        if self.ask in WITH_K and not any(x > self.k for x in self.lists[1]):
            raise ValueError("none")
        self.user(self.r.pick(TOO).replace("{l}", self.text(self.lists[1])).replace("{n}", self.noun))
        return self.answer()

    def of_list(self):
        if len(self.lists) < 2:
            return False
        self.now, self.before, self.gone = self.r.randrange(2), None, None
        self.change_ask(True)
        w = ["first", "second"][self.now]
        self.user(self.r.pick(OF_LIST).replace("{w}", w).replace("{a}", ASKS[self.ask][2]))
        done = self.answer()
        if self.r.p(0.6):                                   # and of the other
            self.now = 1 - self.now
            self.user(self.r.pick(AND_OTHER).replace("{w}", ["first", "second"][self.now]))
            self.answer()
        return done

    def joined(self):
        if len(self.lists) < 2:
            return False
        if self.ask not in ("sum", "mean", "max", "min", "median", "range"):
            self.change_ask(True)
        self.user(self.r.pick(JOINED).replace("{a}", ASKS[self.ask][2]))
        a, b = self.names
        self.count([f"{a} = {self.lists[0]}", f"{b} = {self.lists[1]}", f"both = {a} + {b}"], "both")
        self.made, self.before = True, None
        return True

    def pair(self):
        """The two lists' answers to the same question."""
        if len(self.said) < 2 or self.said[0] == self.said[1] or self.said[0].startswith("[") or self.ask in ("share", "over", "below", "count"):
            return False
        a, b = self.said[0], self.said[1]
        hi, lo = (a, b) if float(a) > float(b) else (b, a)
        k = self.r.random()
        u = f" {self.unit}" * bool(self.unit)
        if k < 0.25:
            low = self.r.p(0.35)
            one = 0 if (float(a) < float(b)) == low else 1
            self.user(self.r.pick(WHICH_LOW if low else WHICH_HIGH))
            t = self.r.choice(["The {w} list: {x}{u} against {y}.", "The {w} one, {x}{u}.", "The {w} list has {x}{u}, the other {y}."]).replace("{w}", ["first", "second"][one])
            x, y = (a, b) if one == 0 else (b, a)
            t = t.replace("{x}", x).replace("{y}", y).replace("{u}", u)
            self.d.say(t, [f for f in (x, y) if f in t])
            return True
        if k < 0.45 and self.ask == "sum":
            self.user(self.r.pick(W.OF_TWO["sum"]))
            code = f"{a} + {b}"
        else:
            self.user(self.r.pick(GAP))
            code = f"{hi} - {lo}"
        out = self.d.py(f"print(round({code}, 2))" if "." in code else f"print({code})")
        self.d.say(self.r.choice(["That is {o}.", "It is {o}.", "{o}."]).replace("{o}", out + u), [out])
        self.made, self.before = True, None
        return True

    def onward(self):
        """Something is made of the number."""
        o = self.said.get(self.now)
        if not o or self.made or self.ask in ("share", "over", "below", "count") or o.startswith("["):
            return False
        kind, texts, e = self.r.choice([s for s in W.STEPS if s[1] is not W.TIMES_K])
        if kind == "sum":                                   # "add 5" would be the list's
            return False
        k = {"part": self.r.randint(2, 8), "percent": self.r.choice([5, 10, 15, 20, 25]), "": 2}[kind]
        self.user(self.r.pick(texts).replace("{k}", guard(str(k))))
        code = e.replace("x", o).replace("k", str(k))
        out = self.d.py(f"print({code})" if "." not in o and kind in ("", "part") and "*" in e else f"print(round({code}, 2))")
        self.d.say(self.r.choice(["That is {o}.", "It is {o}.", "{o}."]).replace("{o}", f"{out} {self.unit}".strip()), [out])
        self.made, self.before = True, None
        return True

    def recalled(self):
        """What came out before the last change, from the conversation."""
        if len(self.trail) < 2 or self.made or not self.said.get(self.now) or self.said[self.now] != self.trail[-1]:
            return False
        self.user(self.r.pick(W.WHAT_BEFORE))
        o = self.trail[-2]
        self.d.say(self.r.choice(["It was {o}.", "That was {o}.", "{o}."]).replace("{o}", o), [o])
        self.trail = []
        return True

    MOVES = dict(other_question=20, add=14, out=13, wrong=14, all_of_them=15, undo=14, second_list=24, of_list=8, joined=7, pair=34, onward=7, recalled=5)

    def turn(self, k):
        if k < 0.04:
            return ASIDE
        name = self.r.choices(list(self.MOVES), list(self.MOVES.values()))[0]
        return getattr(self, name)()


W_ASK = ways("{q} | and the {q} | now {q} | {q} then | {q} too | and {q} | ok, {q} | then {q} | and {q} as well | what about: {q} | next: {q} | also {q}")
W_ASK[1] = "and: {q}"
AND_OTHER = ways("and of the {w} | the {w} too | and the {w} one | same for the {w} | and for the {w} list | now the {w} | the {w} list as well")
GAP = ways("difference of the two | how far apart are the two lists there | difference between the lists | so what's the difference | by how much do the two differ | the gap between the two | how much lies between them | how much do they differ")
WHICH_HIGH = ways("which list has more there | which of the two is higher | the first list or the second, which is larger | which of both is bigger | so which was higher | in which list is it larger | which one came out higher")
WHICH_LOW = ways("which list has less there | which of the two is lower | the first list or the second, which is smaller | which of both is smaller | so which was lower | in which list is it smaller | which one came out lower")


def player(row):
    def play(d):
        def walk(d):
            t = Lists(d, row)
            t.opening()
            wander(d, t.turn, d.r.choice([3, 3, 4, 4, 5, 5, 6]), least=3)
        afresh(d, walk)
    return play


for row in ROWS:
    family("turns", 1.0, f"aheadlist_{row[0]}")(player(row))
