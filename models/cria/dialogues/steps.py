"""One number and what is done to it step by step: a step taken back, two of them, the last one once more, another in its place, what came first; what was said is said without a call."""
from core import afresh, family, fill, guard
from threads import ASIDE, user, wander
from values import in_words

STEPS = [("{v} + {n}", "plus {n}|add {n}|{n} more|and {n} on top"), ("{v} - {n}", "minus {n}|take {n} off|{n} less|subtract {n}"), ("{v} * {n}", "times {n}|multiply by {n}|{n} times that"), ("{v} / {n}", "divided by {n}|divide by {n}|over {n}"), ("{v} * 2", "double it|doubled|twice that"), ("{v} / 2", "halve it|half of it|by two"), ("{v} * (1 + {p} / 100)", "plus {p}%|{p} percent more|add {p}%"), ("{v} * (1 - {p} / 100)", "minus {p}%|{p} percent off|take {p}% off"), ("{v} ** 2", "squared|square it"), ("{v} * 3", "three times that|triple it")]
START = ["start with {v}, {t}", "{v}, {t}", "take {v}, {t}", "i have {v}. {t}", "{v}. {t}", "begin at {v}, {t}", "the number is {v}, {t}", "from {v}: {t}"]
THEN = ["{t}", "then {t}", "and {t}", "now {t}", "ok, {t}", "{t} next", "and then {t}"]
UNDO = ["undo that", "undo", "take that back", "one step back", "go back a step", "no, not that, back", "forget that one", "the step before again", "as it was before"]
TWICE = ["back by two steps", "two steps back", "undo the last two", "undo twice", "forget the last two steps", "take both of these back"]
INSTEAD = ["undo that, {t} instead", "not that, {t}", "no, {t} instead", "instead of that {t}", "undo it and {t}", "back, and {t}", "forget that, {t}", "i meant {t}", "undo again and {t}", "without that, {t}"]
MORE = ["again", "and again", "once more", "the same again", "one more time", "do that again", "and once more the same"]
ORIGIN = ["what did i start with", "the number i began with?", "which number was it at the start", "and the start was?", "with what did we begin"]
FIRST = ["what was the first result", "the result of the first step again", "what came out first", "first result again?"]
SINCE = ["how much more than at the start is that", "how far is it above the start", "difference to what i began with", "that minus the start"]
UNDER = ["how much less than at the start is that", "how far is it below the start", "what's gone since the start", "the start minus that"]
SHARE = ["in percent of the start", "what percent of the start is that", "that as a percentage of where i began"]
BACK = ["Back to {o}.", "Then it is {o} again.", "{o} again.", "It is {o} again."]


class Run:
    def __init__(self, d):
        self.d, self.r = d, d.r
        r = d.r
        self.values, self.done = [str(r.choice([r.randint(5, 99), r.int(100, 2000), r.randrange(100, 9000, 50)]))], []
        e, t = self.step()
        user(d, [fill(r.pick(START), dict(v=guard(self.values[0]), t=t))], 0.6)
        self.take(e)
        self.first = self.values[1]

    def step(self):
        """(formula, how it is said)"""
        r = self.r
        e, ways = r.choice([s for s in STEPS if not s[0].endswith("** 2") or float(self.values[-1]) < 200])
        n = r.randint(2, 12) if "*" in e or "/" in e else r.choice([r.randint(2, 99), r.randint(2, 400)])
        p = r.choice([4, 5, 7, 8, 10, 12, 15, 19, 20, 25, 30])
        n, p = (str(x) for x in (n, p))
        said = in_words(int(n)) if int(n) < 13 and r.p(0.25) else n
        return e.replace("{n}", n).replace("{p}", p), fill(r.choice(ways.split("|")), dict(n=guard(said), p=guard(p)))

    def py(self, e):
        out = self.d.py(f"print(round({e}, 2))" if "." in e or "/" in e else f"print({e})")
        if len(out) > 11 or not out.replace(".", "").isdigit() or float(out) < 0.5:
            raise ValueError(out)
        self.d.say(self.r.choice(["That is {o}.", "It is {o}.", "{o}.", "That makes {o}."]).replace("{o}", out), [out])
        return out

    def take(self, e):
        self.values.append(self.py(e.replace("{v}", self.values[-1])))
        self.done.append(e)
        return True

    def on(self):
        e, t = self.step()
        user(self.d, [fill(self.r.pick(THEN), dict(t=t))], 0.6)
        return self.take(e)

    def again(self):
        if self.d.steps[-2][0] != "result":
            return False
        user(self.d, MORE, 0.6)
        return self.take(self.done[-1])

    def undo(self, ways=UNDO, n=1):
        if len(self.values) < n + 2:
            return False
        user(self.d, ways, 0.6)
        self.values, self.done = self.values[:-n], self.done[:-n]
        o = self.values[-1]
        self.d.say(self.r.choice(BACK).replace("{o}", o), [o])
        return True

    def instead(self):
        if len(self.values) < 3:
            return False
        self.values, old = self.values[:-1], self.done.pop()
        e, t = self.step()
        if e == old:
            raise ValueError("the same step")
        user(self.d, [fill(self.r.pick(INSTEAD), dict(t=t))], 0.6)
        return self.take(e)

    def origin(self):
        first = self.r.p(0.5)
        o = self.first if first else self.values[0]
        if self.values[-1] == o:
            return False
        user(self.d, FIRST if first else ORIGIN, 0.6)
        self.d.say(self.r.choice(["It was {o}.", "{o}.", "That was {o}."]).replace("{o}", o), [o])
        return True

    def against(self):
        """The number as it is in the end against the first."""
        v, o = self.values[-1], self.values[0]
        if float(v) == float(o) or len(self.values) < 3:
            return
        if self.r.p(0.3):
            user(self.d, SHARE, 0.6)
            self.py(f"{v} / {o} * 100")
        else:
            up = float(v) > float(o)
            user(self.d, SINCE if up else UNDER, 0.6)
            self.py(f"{v} - {o}" if up else f"{o} - {v}")


def walk(d):
    n = Run(d)

    def step(k):
        return n.on() if k < 0.4 else n.again() if k < 0.5 else n.undo() if k < 0.66 else n.undo(TWICE, 2) if k < 0.74 else n.instead() if k < 0.9 else n.origin() if k < 0.96 else ASIDE
    wander(d, step, d.r.choice([3, 4, 4, 5, 5, 6]), least=3, thanks=0.0)
    if d.r.p(0.3):
        n.against()


@family("turns", 40.0)
def step_by_step(d):
    afresh(d, walk)
