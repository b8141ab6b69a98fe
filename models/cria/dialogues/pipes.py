"""Steps on one thing, each of which can still be meant later: a sum that grows and shrinks, a price with discounts, a list, a text, some names.  A step is left out, done before another, done with another number, taken back; the start is another one; what
it was before a step, and what a step has cost or brought, is asked.  As long as nothing before is touched, a step takes the last result; else the program takes all steps anew, one a line.  piperows.py holds what is done."""
import re
from core import afresh, family, fill, guard
from piperows import KINDS, SENT
from skein import lit
from skeinways import ways
from threads import ASIDE, user, wander
from values import said


OUT = ways("without {o} | leave out {o} | {o} falls away | drop {o} | and if i leave out {o} | skip {o} | what is it without {o} | cancel {o}, the rest stays | same, but without {o} | forget {o}, keep the rest")
AGAIN_IN = ways("no, with {o} again | put {o} back in | {o} counts after all | with {o} after all | ok, {o} stays in | bring {o} back | keep {o} after all")
ORDER = ways("the other way round, first {b}, then {a} | first {b} and {a} after it | {b} before {a} | swap the order: {b}, then {a} | and if {b} comes first, {a} after that | do {b} first, then {a} | the other order, {b} then {a}")
OTHER = ways("{o}: make that {n} | {n} instead of {v} for {o} | not {v}, {n} | with {n} instead of {v} | {o} with {n} | {o} is {n}, not {v} | change {v} to {n} | {n}, not {v} | i meant {n}, not {v} | sorry, {n} instead of {v}")
START = ways("start with {s} instead | and from {s} | what if it starts at {s} | the same with {s} | begin with {s} | same steps, {s} | with {s} at the start | do all that with {s} | the same for {s} | {s} to begin with | all the same steps on {s}")
START_T = ways("the same with {s} | do all that with {s} | same steps for {s} | now {s}, the same things | and {s}, treated the same | again the same for {s}")
UNDO = ways("undo that | take that back | undo the last step | no, not that last one | scrap the last step | back one step | without that last one | forget the last step | go back a step | cancel that last one")
UNDONE = ["Then it is {o} again.", "Back to {o}.", "Without that it is {o}."]
BEFORE = ways("what was it before {o} | and before {o}? | how much was it before {o} | before {o} it was? | remind me, before {o} | the value before {o}")
BEFORE_T = ways("what was it before {o} | before {o} it was? | show me how it was before {o} | the one before {o} again")
WORTH = ways("how much does {o} change | what difference does {o} make | so {o} makes how much | {o} alone, how much is that | how much is {o} worth | the difference that {o} makes")
WAS = ways("what did i start with | what was the start | the first value? | where did we begin | and at the very beginning it was | what was it originally")


class Step:
    """One thing that is done: its number, what it is called and how it is written."""

    def __init__(self, kind, r, row):
        self.row, self.n = row, None
        if row.span:
            self.n = row.draw(r)
        self.text = row.code

    def code(self, x="x"):
        return self.text.replace("{n}", str(self.n)).replace("{x}", x)

    def name(self, r):
        return fill(r.choice(self.row.names), dict(n=str(self.n)))

    def ask(self, r):
        t = said(r, self.n) if isinstance(self.n, int) and self.row.spoken else str(self.n)
        return fill(r.pick(self.row.ways), dict(n=guard(t)))


class Pipe:
    def __init__(self, d, kind):
        self.d, self.r, self.kind = d, d.r, kind
        r = self.r
        self.start, text = kind.begin(r)
        self.steps, self.all, self.told, self.gone, self.last = [], [], [], None, None
        first = self.new_step()
        user(d, [fill(r.pick(kind.intro), dict(s=guard(text), q=first.ask(r)))], 0.6)
        self.add(first)

    # what it is worth
    def fresh_run(self, steps, show=None):
        lines = [f"x = {lit(self.start)}"] + [f"x = {s.code()}" for s in steps]
        return "\n".join(lines + [show or self.show("x", self.value(steps))])

    def value(self, steps, start=None):
        x = self.start if start is None else start
        for s in steps:
            x = eval(s.code(), {"x": x, "re": re})
        return x

    def show(self, e, v):
        return f"print(round({e}, 2))" if isinstance(v, float) else f"print({e})"

    def tell(self, code, v):
        if not self.kind.good(v):
            raise ValueError(v)
        out = self.d.py(("import re\n" if "re." in code else "") + code)
        if not out or len(out) > 130 or out == "[]":
            raise ValueError(out)
        self.say(out)
        return True

    def say(self, out, frames=None):
        o = out + (f" {self.kind.unit}" if self.kind.unit else "")
        text = self.r.choice(frames or self.kind.says).replace("{o}", o)
        self.d.say(text if text.startswith(out) else text[:1].upper() + text[1:], [out])

    def new_step(self):
        can = [row for row in self.kind.rows if row.key not in [s.row.key for s in self.steps]]
        if not can:
            raise ValueError("nothing more to do")
        return Step(self.kind, self.r, self.r.choice(can))

    def add(self, s):
        """A step on the last result, as it was printed."""
        before = self.value(self.steps)
        v = self.value([s], before)
        if v == before:
            raise ValueError("no change")
        self.steps.append(s)
        self.told.append(self.printed(v))
        literal = lit(round(before, 2)) if isinstance(before, float) else lit(before)
        exact = not isinstance(before, float) or round(before, 2) == before
        if not exact:
            return self.tell(self.fresh_run(self.steps), v)
        if isinstance(before, str) or isinstance(before, list):
            return self.tell(f"x = {literal}\n" + self.show(s.code(), v), v)
        e = s.code(f"({literal})" if before < 0 else literal)
        return self.tell(self.show(e, v), v)

    def printed(self, v):
        return str(round(v, 2)) if isinstance(v, float) else str(v)

    def anew(self):
        v = self.value(self.steps)
        if self.told and self.printed(v) == self.told[-1]:
            raise ValueError("no change")
        self.told.append(self.printed(v))
        return self.tell(self.fresh_run(self.steps), v)

    # turns
    def go_on(self):
        s = self.new_step()
        user(self.d, [s.ask(self.r)], 0.6)
        self.gone = None
        return self.add(s)

    def leave_out(self):
        if len(self.steps) < 2:
            return False
        i = self.r.randrange(len(self.steps) - 1)
        s = self.steps[i]
        user(self.d, OUT, 0.6, o=s.name(self.r))
        del self.steps[i]
        self.gone = i, s
        return self.anew()

    def put_back(self):
        if not self.gone or self.gone[0] > len(self.steps):
            return False
        i, s = self.gone
        user(self.d, AGAIN_IN, 0.6, o=s.name(self.r))
        self.steps.insert(i, s)
        self.gone = None
        return self.anew()

    def reorder(self):
        if len(self.steps) < 2:
            return False
        a, b = self.steps[-2:]
        if self.printed(self.value([*self.steps[:-2], b, a])) == self.printed(self.value(self.steps)):
            return False
        user(self.d, ORDER, 0.6, a=a.name(self.r), b=b.name(self.r))
        self.steps[-2:] = b, a
        self.gone = None
        return self.anew()

    def other(self):
        can = [s for s in self.steps if s.n is not None]
        if not can:
            return False
        s = self.r.choice(can)
        old, n = s.n, s.row.draw(self.r)
        alone = sum(t.n == old for t in self.steps) == 1 and old != self.start
        asks = [w for w in OTHER if ("{o}" in w or alone)]
        o = self.r.choice(s.row.plain or [""])
        if n == old or not o:
            return False
        user(self.d, asks, 0.6, o=o, v=str(old), n=str(n))
        s.n = n
        self.gone = None
        return self.anew()

    def restart(self):
        if len(self.steps) > 4:
            return False
        self.start, text = self.kind.begin(self.r)
        text = f'"{text}"' if isinstance(self.start, str) and " " in text else text
        user(self.d, START_T if isinstance(self.start, (str, list)) else START, 0.6, s=text)
        self.gone = None
        return self.anew()

    def undo(self):
        """The last step taken back: it was said what it was before."""
        if len(self.steps) < 2 or len(self.told) < 2 or self.printed(self.value(self.steps[:-1])) not in self.told:
            return False
        user(self.d, UNDO, 0.6)
        self.gone = len(self.steps) - 1, self.steps.pop()
        v = self.value(self.steps)
        self.told.append(self.printed(v))
        self.say(self.printed(v), UNDONE)
        return True

    def before(self):
        """What it was before a step; asked for, not done."""
        if len(self.steps) < 2:
            return False
        i = self.r.randrange(1, len(self.steps))
        v = self.printed(self.value(self.steps[:i]))
        if v not in self.told or v == self.told[-1]:
            return False
        user(self.d, BEFORE_T if isinstance(self.start, (str, list)) else BEFORE, 0.6, o=self.steps[i].name(self.r))
        self.say(v, ["It was {o}.", "Before that it was {o}.", "{o}."])
        return True

    def worth(self):
        """What one step makes, all others being as they are."""
        if len(self.steps) < 2 or isinstance(self.start, (str, list)):
            return False
        i = self.r.randrange(len(self.steps))
        rest = self.steps[:i] + self.steps[i + 1:]
        a, b = self.value(self.steps), self.value(rest)
        if round(abs(a - b), 2) == 0:
            return False
        user(self.d, WORTH, 0.6, o=self.steps[i].name(self.r))
        body = [f"x = {lit(self.start)}"] + [f"x = {s.code()}" for s in self.steps] + [f"y = {lit(self.start)}"] + [f"y = {s.code('y')}" for s in rest]
        v = abs(a - b)
        return self.tell("\n".join(body + [self.show("abs(x - y)", v)]), v)

    def first(self):
        if len(self.told) < 2:
            return False
        user(self.d, WAS, 0.6)
        self.say(str(self.start) if not isinstance(self.start, list) else lit(self.start), ["You started with {o}.", "At first it was {o}.", "It was {o}."])
        return True

    def read(self):
        """Something about what it is now, that changes nothing."""
        if not self.kind.reads:
            return False
        e, unit, asks = self.r.choice(self.kind.reads)
        v = self.value(self.steps)
        if not v or isinstance(v, list) and not all(isinstance(x, int) for x in v) and self.kind.numbers:
            return False
        user(self.d, asks, 0.6)
        out = self.d.py(("import re\n" if "re." in e else "") + f"x = {lit(v)}\n" + self.show(e, eval(e, {"x": v})))
        if not out or len(out) > 100:
            raise ValueError(out)
        self.d.say(self.r.choice(SENT).replace("{o}", f"{out} {unit}".strip()), [out])
        return True


def player(kind):
    def walk(d):
        p = Pipe(d, kind)

        def step(k):
            return p.go_on() if k < 0.4 else p.leave_out() if k < 0.5 else p.put_back() if k < 0.58 else p.reorder() if k < 0.64 else p.other() if k < 0.72 else p.restart() if k < 0.78 else p.undo() if k < 0.84 else p.before() if k < 0.88 else p.worth() if k < 0.92 else p.first() if k < 0.94 else p.read() if k < 0.98 else ASIDE
        wander(d, step, d.r.choice([3, 4, 4, 5, 5, 6]), least=3)

    return lambda d: afresh(d, walk)


for kind in KINDS:
    family("turns", 20.0, f"pipe_{kind.key}")(player(kind))
