"""Two to four things with a name, each with the same two or three figures, of which one result comes: asked for one by one, then held against each other by name: which is more, by how much, in percent, both together, all in order; a figure of one changes, a
count goes up or down, one more comes.  rivalrows.py holds the trades."""
import re
from core import afresh, family, fill, guard
from rivalrows import ROWS
from skein import TABLES, lit
from skeinways import TEXT, ways
from threads import ASIDE, user, wander
from values import in_words

NEXT = ways("{t}: {s}? | and {t} with {s} | {t}, {s} | now {t}: {s} | what about {t}, {s} | and for {t}, {s} | {t} has {s} | the same for {t}, {s} | {t} next, {s} | also {t}: {s}")
SAME = ways("{t} too, but {p} | and {t}, same but {p} | {t}: the same, only {p} | {t} the same, with {p} though | the same for {t}, but {p} | {t} likewise, but {p} | {t} as before, only {p}")
CHANGE = ways("{t} has {p} after all | {t} with {p} instead | no, {t} {p} | {t}: {p}, sorry | make that {p} for {t} | and if {t} has {p} | {t} gets {p} | it's {p} for {t} | change {t} to {p} | {t} really has {p}")
MORE = ways("{k} more {n} for {t} | {t} has {k} {n} more | {t}, {k} more {n} | {t} gets {k} more {n} | plus {k} {n} for {t}"), ways("{k} fewer {n} for {t} | {t} has {k} {n} less | {t}, {k} {n} less | {t} loses {k} {n} | minus {k} {n} for {t}")
WHICH = ways("which is {b} | which one is {b} | so which is {b} | {b}? | which of them is {b} | who wins, which is {b} | and the {b} one is | what's {b} of these | which would be {b}")
GAP = ways("by how much | how much is the difference | how far apart are the two | difference? | the gap | how much lies between them | how much more than the other | what's the difference of the two")
PCT = ways("by how many percent | in percent? | that's how many percent more than the other | percent more than the other one | how much is that in percent of the other, more")
BOTH = ways("both together | the two added | sum of both | together? | both in one | what do the two make")
ALL = ways("all together | all of them added | sum of all | everything together | total of all | in all")
MEAN = ways("average of them | the mean | on average | the average of all | mean of all of these")
NAMED = ways("{t} against {u}, difference | difference between {t} and {u} | how far is {t} from {u} | {t} and {u}, how far apart")
NAMED_SUM = ways("{t} and {u} together | {t} plus {u} | add {t} and {u} | only {t} and {u}, sum")
WHAT = ways("what was {t} again | {t} was? | remind me, {t} | how much was {t} | and {t} once more?")
RANK = ways("all in order | put them in order, {b} first | ranking | the whole order, {b} first | sort them, {b} first")
WITHOUT = ways("without {t}, sum of the others | all but {t} together | leave {t} out, total | the others without {t}, added")
SAY = ["{t}: {o}.", "That is {o}.", "It is {o}.", "{t} makes {o}.", "For {t} it is {o}."]


class Rivals:
    def __init__(self, d, row):
        self.d, self.r, self.row = d, d.r, row
        r = self.r
        pool = TABLES.get(row.pool) or row.pool.split(",")
        self.spare = r.some(pool, 5) if len(pool) > 30 else r.sample(pool, min(len(pool), 5))
        self.things, self.out, self.last, self.best, self.asked = {}, {}, None, None, None
        self.enter(first=True)

    def draw(self):
        return {f.name: f.draw(self.r) for f in self.row.figures}

    def the(self, t):
        return self.row.article + t

    def expression(self, vals):
        return re.sub(r"\b[a-z]\b", lambda m: str(vals.get(m[0], m[0])), self.row.formula)

    def compute(self, t):
        e = self.expression(self.things[t])
        out = self.d.py(f"print(round({e}, 2))" if isinstance(eval(e), float) else f"print({e})")
        if float(out) <= 0 or len(out) > 11 or out in [o for n, o in self.out.items() if n != t]:
            raise ValueError(out)
        self.out[t], self.last, self.best, self.asked = out, t, None, "one"
        text = self.r.choice(SAY).replace("{t}", self.the(t)).replace("{o}", self.with_unit(out))
        self.d.say(text[:1].upper() + text[1:] if self.row.article else text, [out])
        return True

    def with_unit(self, o):
        return f"{o} {self.row.unit}".strip()

    def said(self, vals):
        """Its figures, as somebody lists them."""
        parts = [f.say(self.r, vals[f.name]) for f in self.row.figures]
        return self.r.choice([", ", ", ", " and "]).join(parts) if len(parts) == 2 else ", ".join(parts)

    def enter(self, first=False):
        """A thing with its figures."""
        if not self.spare or len(self.things) > 3:
            return False
        t, vals = self.spare.pop(), self.draw()
        if first:
            user(self.d, [fill(self.r.pick(self.row.asks), dict({k: guard(str(v)) for k, v in vals.items()}, t=guard(self.the(t))))], 0.6)
        else:
            user(self.d, [fill(self.r.pick(NEXT), dict(t=guard(self.the(t)), s=guard(self.said(vals))))], 0.6)
        self.things[t] = vals
        return self.compute(t)

    def alike(self):
        """A thing with the figures of the one before but for one."""
        if not self.spare or not self.last or len(self.things) > 3:
            return False
        t, f = self.spare.pop(), self.r.choice(self.row.figures)
        v = f.draw(self.r)
        if v == self.things[self.last][f.name]:
            return False
        user(self.d, [fill(self.r.pick(SAME), dict(t=guard(self.the(t)), p=guard(f.say(self.r, v))))], 0.6)
        self.things[t] = dict(self.things[self.last], **{f.name: v})
        return self.compute(t)

    def change(self):
        t, f = self.r.choice(list(self.things)), self.r.choice(self.row.figures)
        v = f.draw(self.r)
        if v == self.things[t][f.name]:
            return False
        user(self.d, [fill(self.r.pick(CHANGE), dict(t=guard(self.the(t)), p=guard(f.say(self.r, v))))], 0.6)
        self.things[t] = dict(self.things[t], **{f.name: v})
        return self.compute(t)

    def story(self):
        """A count of one thing goes up or down."""
        r = self.r
        can = [f for f in self.row.figures if f.counted]
        if not can:
            return False
        f, t = r.choice(can), r.choice(list(self.things))
        old, k, up = self.things[t][f.name], r.choice([2, 2, 3, 4, 5]), r.p(0.6)
        if not isinstance(old, int) or not up and old <= k + 1:
            return False
        few = in_words(k) if r.p(0.5) else str(k)
        user(self.d, [fill(r.pick(MORE[not up]), dict(t=guard(self.the(t)), k=guard(few), n=f.noun))], 0.6)
        self.things[t] = dict(self.things[t], **{f.name: f"({old} {'+' if up else '-'} {k})"})
        self.compute(t)
        self.things[t][f.name] = old + k if up else old - k
        return True

    # held against each other
    def which(self):
        if len(self.out) < 2 or self.asked == "which":
            return False
        high = self.r.p(0.65) == (self.row.top == "max")
        words = self.row.high if high else self.row.low
        user(self.d, [fill(self.r.pick(WHICH), dict(b=self.r.choice(words)))], 0.6)
        out = self.d.py("x = {" + ", ".join(f"{lit(t)}: {o}" for t, o in self.out.items()) + f"}}\nprint({'max' if high else 'min'}(x, key=x.get))")
        self.best, self.asked = out, "which"
        self.d.say(self.r.choice(TEXT).replace("{o}", self.the(out)), [out])
        return True

    def two(self):
        """The two that are meant when nothing is named."""
        names = list(self.out)
        return sorted(names, key=lambda t: -float(self.out[t])) if len(names) == 2 else None

    def reckon(self, asks, e, unit=None, **v):
        user(self.d, [fill(self.r.pick(asks), {k: guard(self.the(x)) if k in "tu" else x for k, x in v.items()})], 0.6)
        broken = isinstance(eval(e), float)
        out = self.d.py(f"print(round({e}, 2))" if broken else f"print({e})")
        if float(out) <= 0:
            raise ValueError(out)
        self.d.say(self.r.choice(["That is {o}.", "It is {o}.", "That makes {o}."]).replace("{o}", self.with_unit(out) if unit is None else f"{out} {unit}"), [out])
        self.asked = asks
        return True

    def gap(self):
        pair = self.two()
        if not pair or self.asked is GAP:
            return False
        hi, lo = (self.out[t] for t in pair)
        if self.best == pair[0] and self.r.p(0.3):
            return self.reckon(PCT, f"({hi} - {lo}) / {lo} * 100", "percent")
        return self.reckon(GAP, f"{hi} - {lo}")

    def together(self):
        if len(self.out) < 2 or not self.row.adds or self.asked in (BOTH, ALL):
            return False
        return self.reckon(BOTH if len(self.out) == 2 else ALL, " + ".join(self.out.values()))

    def mean(self):
        if len(self.out) < 3 or self.asked is MEAN:
            return False
        return self.reckon(MEAN, f"({' + '.join(self.out.values())}) / {len(self.out)}")

    def named(self):
        if len(self.out) < 3:
            return False
        t, u = self.r.sample(list(self.out), 2)
        a, b = sorted((self.out[t], self.out[u]), key=float)
        if self.row.adds and self.r.p(0.4):
            return self.reckon(NAMED_SUM, f"{self.out[t]} + {self.out[u]}", t=t, u=u)
        return self.reckon(NAMED, f"{b} - {a}", t=t, u=u)

    def without(self):
        if len(self.out) < 3 or not self.row.adds:
            return False
        t = self.r.choice(list(self.out))
        return self.reckon(WITHOUT, " + ".join(o for n, o in self.out.items() if n != t), t=t)

    def what(self):
        t = self.r.choice(list(self.out))
        if t == self.last and self.asked == "one":
            return False
        user(self.d, WHAT, 0.6, t=self.the(t))
        self.d.say(self.r.choice(["It was {o}.", "{t} was {o}.", "{o}."]).replace("{t}", self.the(t)).replace("{o}", self.with_unit(self.out[t])), [self.out[t]])
        return True

    def rank(self):
        if len(self.out) < 3 or self.asked == "rank":
            return False
        high = self.row.top == "max"
        user(self.d, [fill(self.r.pick(RANK), dict(b=self.r.choice(self.row.high if high else self.row.low)))], 0.6)
        out = self.d.py("x = {" + ", ".join(f"{lit(t)}: {o}" for t, o in self.out.items()) + f'}}\nprint(", ".join(f"{{t}} {{x[t]}}" for t in sorted(x, key=x.get{", reverse=True" if high else ""})))')
        self.asked = "rank"
        self.d.say(out + ".", [out])
        return True


def player(row):
    def walk(d):
        c = Rivals(d, row)
        c.enter()

        def step(k):
            return c.which() if k < 0.2 else c.gap() if k < 0.36 else c.together() if k < 0.46 else c.enter() if k < 0.56 else c.alike() if k < 0.62 else c.change() if k < 0.69 else c.story() if k < 0.76 else c.named() if k < 0.82 else c.mean() if k < 0.86 else c.rank() if k < 0.91 else c.without() if k < 0.94 else c.what() if k < 0.98 else ASIDE
        wander(d, step, d.r.choice([2, 3, 3, 4, 4, 5]), least=2)

    return lambda d: afresh(d, walk)


for row in ROWS:
    family("turns", 6.0, f"rivals_{row.key}")(player(row))
