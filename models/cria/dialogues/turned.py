"""A formula asked for more than its result: one input is changed, raised, lowered, put right; another case beside it; which input would give another result; then what is made of the result (a price, tax, a share), and after a change the whole
of it once more, in one program from the start.

label | unit | formula | ways to ask | one case, shortly
  name noun; unit; values; what gives it when the result is t"""
import ast
import math
import re
from core import afresh, family, guard
from threads import ASIDE, user, wander
from turnedrows import AFTER, ROWS

SET = ["and with a {n} of {v}?", "if the {n} is {v}", "{n} {v} instead", "what if the {n} were {v}", "and at {v} {u}?", "with {v} {u}?", "now {v} {u}", "{v} {u} instead", "and for {v} {u}", "{v} {u}, same otherwise", "change the {n} to {v}", "try {v} {u}", "suppose it's {v} {u}", "let the {n} be {v}"]
PUT = ["no, the {n} is {v}", "sorry, {v} {u}", "I meant {v} {u}", "not {o} but {v} {u}", "the {n} should be {v}, not {o}", "oops, {n} {v}", "wait, it's {v} {u}", "correction: {n} {v}", "{v} {u}, I misread", "my mistake, the {n} is {v}", "{o} was wrong, it is {v}", "I got the {n} wrong, {v}"]
UP = ["and {d} {u} more?", "{d} {u} more", "if the {n} goes up by {d}", "raise the {n} by {d}", "with {d} {u} on top", "what if it's {d} {u} more", "{n} plus {d}", "and if I add {d} {u}", "increase the {n} by {d} {u}", "{d} more {u} than that"]
DOWN = ["and {d} {u} less?", "{d} {u} less", "if the {n} drops by {d}", "lower the {n} by {d}", "take {d} {u} away from the {n}", "what if it's {d} {u} less", "{n} minus {d}", "only {d} {u} less", "reduce the {n} by {d} {u}", "{d} {u} fewer"]
TWICE = ["if i double the {n}", "and with twice the {n}", "double the {n}?", "the {n} doubled", "if the {n} is twice as much"]
HALF = ["with half the {n}", "if the {n} is only half", "half the {n}?", "cut the {n} in half", "and the {n} halved"]
INVERSE = ["which {n} would give {t}", "what {n} do I need for {t}", "and to get {t}, what {n}?", "the other way: {t} is wanted, what {n}", "how big must the {n} be for {t}", "for a {l} of {t}, which {n}?", "at what {n} is the {l} {t}", "I want {t}. {n}?", "what {n} makes it {t}", "solve it for the {n} if the {l} is {t}", "turn it around: {l} {t}, {n}?", "if it has to be {t}, what {n}"]
CASE = ["and {c}?", "now {c}", "another one: {c}", "same for {c}", "my neighbour: {c}", "the other: {c}", "next: {c}", "and my sister has {c}", "second one: {c}", "what about {c}", "then {c}", "compare: {c}"]
AGAIN = ["and the {l} then", "so the {l}?", "the {l} again with that", "what's the {l} now", "new {l}?", "and what does that make the {l}", "{l} now?", "and the {l}?"]
ONLY = ["{q}. the {l} alone first", "{q}, what's the {l} then", "{q}. only the {l}", "{q}: new {l}?", "{q}, so the {l}?"]
GAP = ["what's the difference", "difference to before", "how far apart are those two", "by how much did it change", "the gap between the last two", "so how much of a difference is that", "compared with the one before?"]
CHANGE = ["how many percent is that more or less", "percent change to before", "the change in percent", "in percent, how much did it change"]
SAY = ["It is {o}{u}.", "That is {o}{u}.", "That makes {o}{u}."]


def held(e):
    """In brackets if it would fall apart beside a sign of higher rank."""
    depth = 0
    for i, c in enumerate(e):
        depth += (c in "([") - (c in ")]")
        if depth == 0 and c in "+-" and i and e[i - 1] == " ":
            return f"({e})"
    return e


def put(t, vals):
    return re.sub(r"\b([a-z]\w*)\b", lambda m: str(vals[m.group(1)]) if m.group(1) in vals else m.group(), t)


def fill(t, vals):
    return re.sub(r"\{(\w+)\}", lambda m: guard(str(vals[m.group(1)])) if m.group(1) in vals else m.group(), t)


class Case:
    def __init__(self, d):
        self.d, self.r = d, d.r
        self.row = self.r.choice(ROWS)
        self.vals = {k: self.draw(k) for k in self.row.inputs}
        self.after, self.outs, self.stage = [], [], []      # steps upon the formula; results (value, unit, how many steps); what they are called
        user(d, [fill(self.r.pick(self.row.asks), self.vals)], 0.7)
        self.compute()

    def draw(self, k):
        r = self.r
        _, _, span, _ = self.row.inputs[k]
        if span[0] == "(":
            return ast.literal_eval(r.choice(span[1:-1].split("/")))
        m = re.fullmatch(r"(D*)([\d.]+)-([\d.]+)(?:/(\d+))?", span)
        lo, hi = float(m.group(2)), float(m.group(3))
        if m.group(1):
            x = round(r.uniform(lo, hi), len(m.group(1)))
            return int(x) if x == int(x) else x
        return r.randrange(int(lo), int(hi) + 1, int(m.group(4) or 1)) if m.group(4) else r.int(int(lo), int(hi))

    def run(self, e, unit, steps):
        head = "import math\n" if "math." in e else ""
        out = self.d.py(head + (f"print(round({e}, 2))" if re.search(r"/|\.\d|sqrt|math\.pi", e) else f"print({e})"))
        try:
            x = float(out)
        except ValueError:
            raise ValueError(e) from None
        if not 0.05 < x < 1e9:
            raise ValueError(out)
        self.outs.append((out, unit, steps))
        self.d.say(self.r.choice(SAY).replace("{o}", out).replace("{u}", unit and (" " + unit)), [out])
        return out

    def whole(self, n=None):
        e = put(self.row.formula, self.vals)
        for f, _, _, _ in self.after[:n]:
            e = f.replace("x", held(e), 1)
        return e

    def compute(self, n=None):
        """From the start, with what was made of it (n: so many steps of that)."""
        steps = len(self.after) if n is None else n
        self.run(self.whole(n), self.after[steps - 1][1] if steps else self.row.unit, steps)
        self.shown = steps

    # moves
    def change(self):
        r = self.r
        k = r.choice(list(self.row.inputs))
        noun, u, _, _ = self.row.inputs[k]
        old, c = self.vals[k], r.random()
        if c < 0.5 or not isinstance(old, (int, float)):
            v = self.draw(k)
            if v == old:
                return False
            ways = PUT if r.p(0.35) else SET
            if len({str(x) for x in self.vals.values()}) < len(self.vals):
                ways = [t for t in ways if "{o}" not in t]
        elif c < 0.62:
            up = r.p(0.65)
            if self.outs[-1][2] < 0 or self.row.inputs[k][2][0] == "(" and r.p(0.6) or not up and old * 10 % 2:
                return False
            v, ways = (old * 2, TWICE) if up else (old / 2, HALF)
            v = round(v, 3)
            v = int(v) if v == int(v) else v
        else:
            up = r.p(0.6)
            step = r.choice([1, 2, 3, 5, 10, 20, 50, 100])
            if step * 12 < old or step > old * 0.8:
                step = max(1, round(old / r.choice([4, 5, 8, 10])))
            if old < 2 or self.outs[-1][2] < 0:
                return False
            v = round(old + step, 2) if up else round(old - step, 2)
            v = int(v) if v == int(v) else v
            ways = UP if up else DOWN
            if v <= 0 or (self.row.inputs[k][2][0] == "(" and r.p(0.6)):
                return False
        same = [q for q, x in self.row.inputs.items() if x[1] == u]
        if not u or len(same) > 1:
            ways = [t for t in ways if "{n}" in t]
        q = fill(r.pick(ways), dict(n=noun, u=u, v=v, o=old, d=f"{abs(round(v - old, 2)):g}")).replace("  ", " ").replace(" ?", "?").replace(" ,", ",")
        q = re.sub(r"\x01\x02", "", q).strip()
        self.vals = dict(self.vals, **{k: v})
        if self.after and r.p(0.3):
            user(self.d, [r.choice(ONLY).replace("{q}", q).replace("{l}", self.row.label)], 0.6)
            self.compute(0)
        else:
            user(self.d, [q], 0.7)
            self.compute()
        return True

    def case(self):
        r = self.r
        if not self.row.case:
            return False
        new = {k: self.draw(k) for k in self.row.inputs}
        if new == self.vals:
            return False
        self.vals = new
        user(self.d, [r.pick(CASE).replace("{c}", fill(self.row.case, new))], 0.6)
        self.compute(0)
        self.after, self.shown = [], 0
        return True

    def inverse(self):
        r = self.r
        ks = [k for k, x in self.row.inputs.items() if x[3]]
        if not ks or self.after:
            return False
        k = r.choice(ks)
        noun, u, _, e = self.row.inputs[k]
        env = {a: b for a, b in self.vals.items()}
        env[k] = self.draw(k)
        t = eval(self.row.formula, dict(env, math=math))
        if t <= 0:
            return False
        t = float(f"{t:.2g}") if t < 1000 else round(t, -2)
        t = int(t) if t == int(t) else t
        if str(t) == self.outs[-1][0]:
            return False
        user(self.d, [fill(r.pick(INVERSE), dict(n=noun, l=self.row.label, t=f"{t} {self.row.unit}".strip() if r.p(0.5) else t))], 0.6)
        self.run(put(e, dict(self.vals, t=t)), u, -1)
        return True

    def follow(self):
        """Something is made of the result."""
        r = self.r
        unit = self.outs[-1][1]
        if self.shown != len(self.after) or self.outs[-1][2] != self.shown or len(self.after) > 2:
            return False
        kinds = [a for a in AFTER if a.when(self.row, unit, self.after) and a not in [x[3] for x in self.after]]
        if not kinds:
            return False
        a = r.choice(kinds)
        v = a.draw(r, self.row)
        user(self.d, [fill(r.pick(a.ways), dict(v, u=self.row.unit.rstrip("s") if self.row.unit not in ("", "m²") else self.row.unit))], 0.6)
        f = put(a.formula, {k: x for k, x in v.items()})
        new_unit = a.unit if a.unit is not None else unit
        self.run(f.replace("x", self.outs[-1][0], 1), new_unit, len(self.after) + 1)
        self.after.append((f, new_unit, a.label, a))
        self.shown = len(self.after)
        return True

    def again(self):
        """The change was asked of the formula alone; now what was made of it."""
        if not self.after or self.shown == len(self.after) or self.outs[-1][2] != 0:
            return False
        label = self.after[-1][2]
        if not label:
            return False
        user(self.d, [self.r.pick(AGAIN).replace("{l}", label)], 0.6)
        self.compute()
        return True

    def gap(self):
        r = self.r
        if len(self.outs) < 2 or self.outs[-1][1:] != self.outs[-2][1:] or self.outs[-1][2] < 0:
            return False
        a, b = self.outs[-2][0], self.outs[-1][0]
        if a == b:
            return False
        if r.p(0.75):
            user(self.d, GAP, 0.6)
            hi, lo = (a, b) if float(a) > float(b) else (b, a)
            e, unit = f"{hi} - {lo}", self.outs[-1][1]
        else:
            user(self.d, CHANGE, 0.6)
            e, unit = f"({b} - {a}) / {a} * 100", "percent"
        out = self.d.py(f"print(round({e}, 2))" if "." in e or "/" in e else f"print({e})")
        self.d.say(r.choice(SAY).replace("{o}", out).replace("{u}", unit and " " + unit), [out])
        self.outs.append((out, unit, -1))
        return True


def run(d):
    r = d.r
    c = Case(d)

    def step(k):
        if c.again():
            return True
        if k < 0.28:
            return c.change()
        if k < 0.36:
            return c.case()
        if k < 0.48:
            return c.inverse()
        if k < 0.86:
            return c.follow()
        if k < 0.97:
            return c.gap()
        return ASIDE

    wander(d, step, r.choice([3, 3, 4, 4, 5, 5, 6]), 30)


@family("turns", 60.0)
def turned(d):
    afresh(d, run)
