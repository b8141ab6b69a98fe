"""A collection asked about again and again: what it holds (divisors of a number, days of a month, a pasted list), which of them count (the even ones, those over 20, without the negative ones) and what is wanted of them (how many, their sum,
the largest, in which order).  Each turn changes one of the three and keeps the others; two answers stand against each other, and the number that came out is worked on."""
import re
from core import afresh, family, guard
from sieverows import GENERIC, ORDERS, SIFTS, SOURCES, WANTS
from threads import ASIDE, user, wander
from values import listed, said

SWAP = ["and for {s}?", "the same for {s}", "{s}?", "now {s}", "what about {s}", "same with {s}", "and {s}?", "then {s}", "do {s} too", "how about {s}", "for {s} as well please", "now the same for {s}", "and with {s}", "again for {s}"]
SWAP_NAMED = ["once more the {l}, for {s}", "{l} for {s}?", "and the {l} for {s}", "now that {l} for {s}", "same {l}, but for {s}", "{s}: {l}?", "what's the {l} for {s}"]
OOPS = ["sorry, {s}", "no, {s}", "i meant {s}", "{s} not {o}, sorry", "oops {s}", "it's {s}, not {o}", "wrong number, {s}", "not {o}, {s}", "wait, {s}"]
ADD = ["put a {v} in too", "add {v}", "and {v} belongs to it", "oh, and a {v}", "i forgot {v}", "{v} comes on top of the list", "add {v} to the list", "there's one more, {v}", "append {v}"]
FIX = ["the {o} was a {v}", "oh, the {o} should be {v}", "{v}, not {o}", "sorry, the {o} is really {v}", "make the {o} a {v}", "replace {o} by {v}", "the {o} is wrong, it's {v}", "i misread one, {o} is {v}", "change {o} into {v}"]
OUT = ["without the {o}", "take the {o} out", "drop the {o}", "leave out the {o}", "the {o} doesn't count", "remove {o}", "strike the {o}", "forget the {o}"]
UNSIFT = ["all of them again", "now all of them", "with the others again", "take all of them again", "no condition now, all of them", "the whole lot again", "and of all of them", "forget that condition, all again"]
GAP = ["difference of these two", "what's the difference", "how far apart are they", "the gap?", "difference to the one before", "how much lies between the two", "and the difference between these two results", "by how much do they differ"]
BOTH = ["both together", "add the two", "sum of the two results", "the two answers added", "put both together", "and in sum, both"]
MORE = ["how much more is that than before", "how much bigger is that than the first one", "that's how much more", "by how much did it grow", "how much more than the answer before"]
LESS = ["how much less is that than before", "how much smaller is it than the one before", "that's how much less", "by how much did it drop", "how far below the one before"]
SHARE = ["in percent of the one before", "what percent of the first of these two", "that's how many percent of the other", "as a percentage of the one before"]
OPS = [("times {k}", "{x} * {k}"), ("divided by {k}", "{x} / {k}"), ("half of that", "{x} / 2"), ("plus {m}", "{x} + {m}"), ("{p}% of it", "{x} * {p} / 100"), ("twice that", "{x} * 2"), ("that squared", "{x} ** 2"), ("minus {k}", "{x} - {k}"), ("multiply it by {k}", "{x} * {k}"), ("a third of that", "{x} / 3"), ("add {m} to it", "{x} + {m}"), ("split by {k}", "{x} / {k}")]
RETURN = ["back to {of}: the {l}?", "and the {l} of {of}", "now the {l} of {of} again", "{l} of {of}?", "ok, {of} once more: {l}", "the {l} of {of} please"]
SAY = ["It is {out}.", "That is {out}.", "That makes {out}."]


def spec(r, text):
    """{name: value} of "n 12-600; k 2-9"."""
    out = {}
    for x in text.split(";"):
        name, span = x.strip().split(" ")
        if span.startswith("("):
            out[name] = r.choice(span[1:-1].split("/"))
            continue
        lo, hi, step = map(int, re.fullmatch(r"(-?\d+)-(\d+)(?:/(\d+))?", span).groups("1"))
        out[name] = r.randrange(lo, hi + 1, step) if step > 1 else r.int(lo, hi)
    if "b" in out and "a" in out and out["b"] <= out["a"]:
        out["b"] = out["a"] + out["b"]
    return out


class Sieve:
    def __init__(self, d):
        self.d, self.r = d, d.r
        self.source = self.r.choice(SOURCES) if self.r.p(0.6) else None
        self.sifts, self.order, self.want = [], None, None
        self.outs, self.kept = [], False                           # (printed, whether it is a number); whether the number is worked on
        self.again = set()

    # the list
    def draw(self):
        r = self.r
        if self.source:
            self.vals = spec(r, self.source.spec)
            return
        k, n = r.random(), r.randint(5, 9)
        self.list = r.sample(range(-15, 25), n) if k < 0.4 else r.sample(range(1, 60), n) if k < 0.7 else r.sample(range(2, 400), n) if k < 0.85 else [r.randint(1, 12) for _ in range(n)]
        if k < 0.4 and not any(v < 0 for v in self.list):
            self.list[r.randrange(n)] = -r.randint(1, 15)

    def named(self):
        r = self.r
        if self.source:
            return r.pick(self.source.of)
        sep = r.choice([", ", ", ", " ", ",", "; "])
        t = sep.join(map(str, self.list))
        return guard(t if r.p(0.85) else listed(r, [str(v) for v in self.list]))

    def words(self):
        return {k: guard(said(self.r, v) if isinstance(v, int) and self.r.p(0.25) else str(v)) for k, v in self.vals.items()} if self.source else {}

    # the program
    def code(self):
        s = self.source
        lines = [f"{k} = {v}" for k, v in self.vals.items()] + s.code.split("\n") if s else [f"x = {self.list}"]
        for c in self.sifts:
            lines.append(f"x = [v for v in x if {c.test}]" if c.test else c.line)
        if self.order and not self.want.number:
            lines.append(self.order.line)
        e = self.want.expr
        heads = [h for h in ("import math", "import statistics") if re.search(rf"\b{h[7:]}\.", "\n".join(lines) + e)]
        return "\n".join(heads + lines + [f"print({e})"])

    def compute(self):
        out = self.d.py(self.code())
        if not out or len(out) > 110 or out in ("[]", "0.0") or self.d.steps[-1][1].startswith("failed") or self.want.number and len(out) > 15:
            raise ValueError(out)
        ones = self.want.name == "sum" and "how many" in self.d.steps[-3][1].lower()       # of zeros and ones
        shown = SAY if ones else self.want.says if self.want.number or self.want.says else ["They are {out}."]
        self.d.say(self.r.choice(shown).replace("{out}", out), [out])
        self.outs.append((out, self.want.number))

    def size(self):
        """How many are left, and what they are."""
        space = {}
        lines = [f"{k} = {v}" for k, v in self.vals.items()] + self.source.code.split("\n") if self.source else [f"x = {self.list}"]
        exec("import math, datetime, calendar\n" + "\n".join(lines), space)
        for c in self.sifts:
            exec(f"x = [v for v in x if {c.test}]" if c.test else c.line, space)
        return space["x"]

    def fill(self, t, **more):
        vals = {**self.words(), **{k: guard(str(v)) for k, v in more.items()}}
        return re.sub(r"\{(\w+)\}", lambda m: vals.get(m.group(1), m.group()), t)

    # turns
    def begin(self):
        r = self.r
        self.draw()
        self.want = r.choice([w for w in WANTS if w.first and self.may(w)])
        of = self.named()
        own = self.source.asks.get(self.want.name) if self.source else None
        if own and r.p(0.6):
            t = r.pick(own)
        elif self.source:
            t = r.pick(self.want.first).replace("{of}", of)
        else:
            t = r.pick(GENERIC[self.want.name]).replace("{of}", of)
            if self.want.name == "list":
                self.order = r.choice(ORDERS)
                t = r.pick(self.order.first).replace("{of}", of)
        if r.p(0.3) and (not self.source or self.source.sift) and self.choose_sift():
            if self.want.name == "list" and self.order:
                t = r.pick(["keep {w} of these, sorted: {of}", "{of}: {w} in order please"]).replace("{of}", of).replace("{w}", self.sifts[0].said(r))
                self.order = ORDERS[0]
            else:
                t = r.pick(["{t}, {w} only", "{t} (only {w})", "only {w}: {t}", "{t}, but just {w}"]).replace("{t}", t.rstrip("?")).replace("{w}", self.sifts[0].said(r))
        if not 1 < len(self.size()) < 400:
            raise ValueError("too many or none")
        user(self.d, [self.fill(t)], 0.7)
        self.compute()

    def may(self, w):
        return not (w.not_for and self.source and self.source.kind in w.not_for) and not (self.source and w.name in self.source.never)

    def choose_sift(self, but=()):
        r, x = self.r, self.size()
        if not all(isinstance(v, int) for v in x):
            return False
        can = []
        for c in SIFTS:
            c = c.drawn(r, x)
            if not c or any(c.family == b.family for b in but):
                continue
            old, self.sifts = self.sifts, self.sifts + [c]
            left = len(self.size())
            self.sifts = old
            if 0 < left < len(x):
                can.append(c)
        if not can:
            return False
        self.sifts = self.sifts + [r.choice(can)]
        return True

    def another_want(self):
        r = self.r
        x = self.size()
        opts = [w for w in WANTS if w is not self.want and self.may(w) and (w.name != "list" or len(x) < 16) and (len(x) > 2 or w.small)]
        if not opts:
            return False
        self.want = r.choice(opts)
        if self.want.name == "list" and r.p(0.4):
            self.order = r.choice(ORDERS)
            user(self.d, self.order.ways, 0.7)
        else:
            user(self.d, self.want.again if self.want.name in self.again and r.p(0.5) else self.want.ways, 0.7)
        self.again.add(self.want.name)
        self.compute()
        return True

    def turn_order(self):
        r = self.r
        if self.want.number or len(self.size()) < 3 or not self.want.name == "list":
            return False
        o = r.choice([o for o in ORDERS if o is not self.order])
        if self.order and o.opposite == self.order.name and r.p(0.5):
            ways = ["other way round", "the other way round now", "now the opposite order", "turn it around", "reverse order", "and the other direction"]
        else:
            ways = o.ways
        self.order = o
        user(self.d, ways, 0.7)
        self.compute()
        return True

    def sift(self):
        """One more condition, or the condition becomes another one."""
        r, old = self.r, self.sifts
        if self.source and not self.source.sift:
            return False
        if old and r.p(0.45):
            c = old[-1]
            o = c.opposite(r) if r.p(0.6) else None
            self.sifts = old[:-1]
            if o:
                self.sifts = self.sifts + [o]
            elif not self.choose_sift((c,)):
                self.sifts = old
                return False
            c = self.sifts[-1]
            t = r.pick(["and {w}?", "and {w} instead", "now {w}", "what about {w}", "the same for {w}", "same with {w}", "no, {w}"] if "{w}" in c.keep[0] else c.keep).replace("{w}", c.said(r))
        elif self.choose_sift(old):
            c = self.sifts[-1]
            k = r.random()
            if k < 0.4 and (self.want.name == "list" or old):
                t = r.pick(c.keep).replace("{w}", c.said(r))
            elif k < 0.75:
                w = r.choice([w for w in WANTS if w.sifted and self.may(w)])
                self.want = w
                t = r.pick(w.sifted).replace("{w}", c.said(r))
            else:
                t = r.pick(["only {w}", "just {w}", "now only {w}", "and only {w}", "of {w} only", "if only {w} count", "counting just {w}"]).replace("{w}", c.said(r))
        else:
            self.sifts = old
            return False
        if len(self.size()) < 1 or (len(self.size()) < 2 and not self.want.small):
            raise ValueError("none left")
        t = self.clean(t)
        user(self.d, [t], 0.7)
        self.compute()
        return True

    def clean(self, t):
        t = re.sub(r"\b(only|just|of|now|if only|counting just|no,|and) (without|leave|drop)", r"\2", t)
        return t.replace("of without", "without")

    def unsift(self):
        if not self.sifts:
            return False
        self.sifts = []
        if len(self.size()) > 15 and self.want.name == "list":
            return False
        user(self.d, UNSIFT, 0.7)
        self.compute()
        return True

    def change(self):
        """Another source, the same question."""
        r = self.r
        if not self.source:
            return self.edit()
        if r.p(0.25) and self.sibling():
            return True
        if len(self.vals) > 1 and r.p(0.6) and self.source.part:
            k = r.choice(sorted(self.source.part))
            new = dict(self.vals, **{k: spec(r, self.source.spec)[k]})
            ways = self.source.part[k]
        else:
            new, ways = spec(r, self.source.spec), None
        if new == self.vals:
            return False
        old, self.vals = self.vals, new
        if "a" in new and "b" in new and isinstance(new["b"], int) and new["b"] <= new["a"] or not 1 < len(self.size()) < 400 or self.want.name == "list" and len(self.size()) > 16:
            self.vals = old
            return False
        if ways:
            t = self.fill(r.pick(ways))
        else:
            s = self.fill(r.pick(self.source.short))
            k = r.random()
            wrong = k < 0.2 and len(new) == 1
            if wrong:
                t = r.pick(OOPS).replace("{o}", guard(str(next(iter(old.values())))))
            else:
                t = r.pick(SWAP_NAMED).replace("{l}", self.want.label) if k < 0.4 and self.want.label and not self.sifts else r.pick(SWAP)
            t = t.replace("{s}", s)
        user(self.d, [t], 0.6)
        self.compute()
        return True

    def sibling(self):
        """Another collection of the same number, the same wanted of it: the first 50 odd numbers, then the first 50 squares."""
        r = self.r
        names = [x.split(" ")[0] for x in self.source.spec.split("; ")]
        same = [s for s in SOURCES if s is not self.source and s.spec.split(" ")[0] == names[0] and ";" not in s.spec and s.kind == self.source.kind and self.want.name not in s.never]
        if len(names) > 1 or not same or self.sifts or any(str(v).isdigit() and int(v) > 10 ** 6 for v in self.vals.values()):     # what is soon listed of the one may take the other half a minute
            return False
        old, self.source = self.source, r.choice(same)
        try:
            fits = 1 < len(self.size()) < 400 and (self.want.name != "list" or len(self.size()) < 16) and max(self.size()) < 10 ** 9
        except (ValueError, OverflowError, TypeError):
            fits = False
        if not fits:
            self.source = old
            return False
        t = r.pick(["and of {of}", "now {of}", "the same for {of}", "and for {of}", "same question, {of}", "what about {of}", "and {of}?"]).replace("{of}", r.pick(self.source.of))
        user(self.d, [self.fill(t)], 0.6)
        self.compute()
        return True

    def edit(self):
        r, x = self.r, self.list
        left = [v for v in self.size() if x.count(v) == 1]
        k = r.random()
        v = next(v for v in iter(lambda: r.randint(min(x) - 3, max(x) + 9), None) if v not in x)
        if k < 0.4 and len(x) < 11:
            t, self.list = self.fill(r.pick(ADD), v=v), x + [v]
        elif k < 0.75 and left:
            o = r.choice(left)
            t, self.list = self.fill(r.pick(FIX), v=v, o=o), [v if y == o else y for y in x]
        elif left and len(x) > 4:
            o = r.choice(left)
            t, self.list = self.fill(r.pick(OUT), o=o), [y for y in x if y != o]
        else:
            return False
        if self.want.label and r.p(0.5):
            t += r.pick([", {l} now?", ". {l} again", ". the {l}?", ", new {l}", " - {l}?"]).replace("{l}", self.want.label)
        if self.sifts and not self.size():
            raise ValueError("none left")
        user(self.d, [t], 0.6)
        self.compute()
        return True

    def against(self):
        r = self.r
        if len(self.outs) < 2 or not (self.outs[-1][1] and self.outs[-2][1]):
            return False
        a, b = self.outs[-2][0], self.outs[-1][0]
        x, y = float(a), float(b)
        if x == y or x <= 0 or y <= 0:
            return False
        k = r.random()
        if k < 0.35:
            ways, e = GAP, f"{b} - {a}" if y > x else f"{a} - {b}"
        elif k < 0.55:
            ways, e = BOTH, f"{a} + {b}"
        elif k < 0.88:
            ways, e = (MORE, f"{b} - {a}") if y > x else (LESS, f"{a} - {b}")
        else:
            ways, e = SHARE, f"{b} / {a} * 100"
        user(self.d, ways, 0.7)
        return self.result(e)

    def result(self, e):
        out = self.d.py(f"print(round({e}, 2))" if "/" in e or "." in e else f"print({e})")
        if len(out) > 15:
            raise ValueError(out)
        self.d.say(self.r.choice(SAY).replace("{out}", out), [out])
        self.outs.append((out, True))
        self.kept = True
        return True

    def return_to(self):
        r = self.r
        w = r.choice([w for w in WANTS if w.label and w is not self.want and self.may(w) and w.small])
        of = r.pick(self.source.of) if self.source else r.choice(["the list", "my numbers", "these numbers from the start"])
        if self.sifts or r.p(0.5) or "{" in of and len(self.vals) > 2:
            of, self.sifts = r.choice(["all of them", "the whole list", "all the numbers"]) if self.sifts else r.choice(["the list", "the numbers before"]), []
        self.want = w
        user(self.d, [self.fill(t.replace("{l}", w.label).replace("{of}", of)) for t in RETURN], 0.7)
        self.compute()
        self.kept = False
        return True

    def operate(self):
        r = self.r
        if not self.outs[-1][1] or float(self.outs[-1][0]) <= 0:
            return False
        t, e = r.choice(OPS)
        v = dict(x=self.outs[-1][0], k=r.randint(2, 12), m=r.int(5, 300), p=r.choice([5, 10, 15, 20, 25, 30, 40, 60, 75]))
        user(self.d, [self.fill(t, **v), "and " + self.fill(t, **v), "now " + self.fill(t, **v)], 0.7)
        return self.result(re.sub(r"\{(\w)\}", lambda m: str(v[m.group(1)]), e))


def walk(d):
    r = d.r
    s = Sieve(d)
    s.begin()

    def step(k):
        if s.kept:                                          # the number was worked on; then the collection by name
            return s.operate() if k < 0.5 else s.return_to()
        if k < 0.30:
            return s.another_want()
        if k < 0.38:
            return s.turn_order()
        if k < 0.58:
            return s.sift()
        if k < 0.62:
            return s.unsift()
        if k < 0.80:
            return s.change()
        if k < 0.90:
            return s.against()
        if k < 0.97:
            return s.operate()
        return ASIDE

    wander(d, step, r.choice([3, 3, 3, 4, 4, 5, 5, 6]), least=3)


@family("turns", 70.0)
def sieve(d):
    afresh(d, walk)
