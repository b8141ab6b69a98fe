"""Pasted tables of several columns over some turns: whose they are, a group, a number (or a count and a price), written in many forms.  What is asked has two halves, a measure (sum, mean, the largest, how many, the names) and what counts (a group, all but a group, those
over a limit, everything): one is changed and the other stays ("only HR", "and IT?", "the mean of these", "all again").  A row comes, goes, is put right, changes its group, a whole group gets more; the program holds the rows as they are now.  recordrows.py holds the trades."""
from core import afresh, family, fill, guard
from recordrows import COUNTED, GROUPED
from skein import lit
from skeinways import SAYS, TEXT, ways
from threads import ASIDE, user, wander
from values import in_words

SUM = ways("total? | sum? | in all | all together | what's the sum | added up | how much together | the total")
MEAN = ways("average? | the mean | on average | what's the average | mean of these | the average of them")
MANY = ways("how many are that | how many? | number of rows | count them | how many of them | how many entries")
WHO = ways("which ones | the names | who is that | list them | names please | which are these")
NARROW = ways("only {g} | just {g} | {g} only | and only {g}? | for {g} alone | now just {g} | {g} by itself | the same for {g} only")
OTHER = ways("and {g}? | {g}? | what about {g} | the same for {g} | now {g} | and for {g} | {g} too | how about {g}")
BUT = ways("all but {g} | without {g} | everything except {g} | and without {g}? | leave {g} out | not counting {g}")
WIDE = ways("and of all? | all again | everything again | now all of them | and for all | over all of them | for the whole table | and the whole list?")
OVER = ways("only those over {t} | just the ones above {t} | and those with more than {t} | now only over {t} | the same for those above {t}")
UNDER = ways("only those under {t} | just the ones below {t} | and those with less than {t} | now only under {t} | the same for those below {t}")
EACH = ways("per {h} please | by {h} | for each {h} | split by {h} | one line per {h} | group it by {h}, sums | sum for each {h}")
APART = ways("difference between {g} and {k} | {g} against {k}, difference | how far apart are {g} and {k} | how much lies between {g} and {k} | gap between {g} and {k}")
SHARE = ways("share of {g} in percent | what percent is {g} of all | how many percent of the total is {g} | {g} as a percentage of the whole | {g}'s part of all, percent")
SET = ways("{a} should be {v} | {a} is {v}, sorry | no, {a} has {v} | {v} for {a}, not {o} | correct {a} to {v} | {a}: make that {v} | i got {a} wrong, it's {v} | change {a} to {v}")
NEW = ways("add {a} in {g} with {v} | new: {a}, {g}, {v} | one more: {a} ({g}) {v} | {a} comes too, {g}, {v} | i forgot {a}, {g}, {v} | put in {a}, {g}, {v} | {a} is missing: {g}, {v}")
GONE = ways("{a} is out | take {a} out | drop {a} | leave {a} out | strike {a} | without {a} | remove {a} | {a} doesn't count")
MOVED = ways("{a} belongs to {g} | {a} goes to {g} | move {a} to {g} | {a} is {g}, not {o} | {a} was {g}, sorry | put {a} under {g}")
RAISE = ways("{g} gets {p}% more | everything in {g} goes up by {p}% | {p} percent more for {g} | {g} plus {p}% | raise {g} by {p} percent"), ways("{g} gets {p}% less | everything in {g} goes down by {p}% | {p} percent less for {g} | {g} minus {p}% | cut {g} by {p} percent")
JOIN = ["{e}. {q}", "{e}, {q}", "{e}. and {q}", "{e}; {q}", "{e}. so {q}", "{e}. now {q}", "{e}. {q} now"]
OF_ALL = [", of all", ", over the whole table", ", all of them", ", whole list", " of all again"]
ALONE = ["{e}", "{e}", "{e}. and now", "{e}, so?", "{e}. again?", "{e}. new result?"]
# a count and a price
VALUE = ways("total value? | what is all of it worth | value of everything | count times price, in all | all together in euros | worth in all")
ITEMWISE = ways("per item | value of each | what is each line worth | line by line, count times price | for every item, the value | each one's value")
PIECES = ways("how many pieces in all | sum of the counts | number of pieces | all counts added | how many things is that")
DEAR = ways("which is dearest per piece | highest single price, which | which costs most each | dearest of them, one piece"), ways("which is cheapest per piece | lowest single price, which | which costs least each | cheapest of them, one piece")
TOP = ways("which is worth most in all | which line is largest | where is most money in | biggest line"), ways("which is worth least in all | which line is smallest | where is least money in | smallest line")
ONE = ways("value of the {a} | what are the {a} worth | and the {a} | only the {a} | just the {a}, value | the {a} in all")
SOLD = ways("sold {k} of the {a} | {k} {a} went out | take {k} {a} away | {k} fewer {a} | minus {k} {a}"), ways("{k} more {a} came in | add {k} {a} | {k} {a} on top | {k} new {a} | plus {k} {a}")
PRICE = ways("the {a} cost {v} now | price of the {a} is {v} | {a} at {v} each | make the {a} {v} each | sorry, the {a} are {v} each")
OFF = ways("{p}% off everything | all prices {p}% lower | {p} percent discount on all | minus {p} percent on every price")


class Table:
    """What both kinds have in common: rows, forms, programs."""

    def __init__(self, d, row):
        self.d, self.r, self.row = d, d.r, row
        self.names = self.r.some(row.pool, self.r.randint(4, 6)) if len(row.pool) > 30 else self.r.sample(row.pool, min(len(row.pool) - 1, self.r.randint(4, 6)))
        self.spare = [n for n in (row.pool if len(row.pool) <= 30 else self.r.some(row.pool, 14)) if n not in self.names]
        self.lines = []

    def text(self, head):
        """The rows as somebody pastes them."""
        r = self.r
        sep = r.choice([",", ",", ";", " ", " ", " | ", "\t", ", ", " - "])
        rows = [sep.join(str(x) for x in row) for row in self.rows]
        if any(" " in str(x) for row in self.rows for x in row) and sep in (" ", " - "):
            rows = [", ".join(str(x) for x in row) for row in self.rows]
        k = r.random()
        if k < 0.4:
            return "\n" + "\n".join([sep.join(head)] * (sep in ",;\t, | ") + rows)
        if k < 0.7:
            return "\n" + "\n".join(rows)
        if k < 0.85:
            return "\n" + "\n".join(self.told(row) for row in self.rows)
        return "; ".join(self.told(row) for row in self.rows)

    def begin(self, head, asks):
        t, q = self.text(head), self.r.pick(asks)
        line = self.r.choice(["{q}{t}", "{q}:{t}", "{i}:{t}\n{q}", "{i}{t}\n{q}"]) if t[0] == "\n" else self.r.choice(["{i}: {t}. {q}", "{q} {t}", "{q}: {t}"])
        if line[0] == "{" and line[1] == "q" and "?" in q:
            line = line.replace(":", "")
        user(self.d, [fill(line, dict(t=guard(t), q=q, i=self.r.choice(self.row.intro)))], 0.5)

    def run(self, lines, show):
        out = self.d.py("\n".join([f"rows = {lit(self.rows)}", *self.lines, *lines, show]))
        if not out or len(out) > 160 or "Error" in out:
            raise ValueError(out)
        return out

    def now(self):
        env = {"rows": list(self.rows)}
        exec("\n".join(self.lines), env)
        return env["rows"]

    def number(self, lines, e, unit):
        env = {"rows": list(self.rows)}
        exec("\n".join([*self.lines, *lines, f"v = {e}"]), env)
        out = self.run(lines, f"print(round({e}, 2))" if isinstance(env["v"], float) else f"print({e})")
        if float(out) <= 0:
            raise ValueError(out)
        if unit and out == "1" and unit[-1] == "s" and unit[-2] != "s":
            unit = unit[:-1]
        self.d.say(self.r.choice(SAYS[:3]).replace("{o}", f"{out} {unit}".strip()), [out])

    def named(self, lines, e):
        out = self.run(lines, f"print({e})")
        self.d.say(self.r.choice(TEXT).replace("{o}", out), [out])

    def listed(self, lines, e):
        out = self.run(lines, f"print({e})")
        self.d.say(("They are {o}." if ", " in out else "It is {o}.").replace("{o}", out), [out])

    def distinct(self, xs):
        if len(set(xs)) < len(xs):
            raise ValueError("a tie")


class Grouped(Table):
    """Name, group, number."""

    def __init__(self, d, row):
        super().__init__(d, row)
        r = self.r
        self.groups = r.sample(row.groups, r.choice([2, 2, 3]))
        self.rows = [(n, self.groups[i] if i < len(self.groups) else r.choice(self.groups), self.fresh()) for i, n in enumerate(self.names)]
        r.shuffle(self.rows)
        self.what, self.which = None, None                   # the measure; what counts: ("is", g), ("not", g), (">", t), ("<", t) or None
        asks, what = r.choice(self.measures())
        self.begin(row.head, asks)
        self.tell(what)

    def fresh(self):
        row = self.row
        v = round(self.r.uniform(row.lo, row.hi), row.places) if row.places else self.r.randint(row.lo // row.step, row.hi // row.step) * row.step
        return int(v) if v == int(v) else v

    def told(self, row):
        return self.r.choice(["{0} ({1}) {2}", "{0} {1} {2}", "{0}, {1}, {2}", "{0} - {1} - {2}"]).format(*row)

    def measures(self):
        row = self.row
        return [(SUM + row.sum, "sum")] * bool(row.sum) * 2 + [(MEAN, "mean"), (row.most, "most"), (row.least, "least"), (MANY, "many"), (WHO, "who")][: 6 if self.what else 3]

    def tell(self, what=None, which=False):
        what, which = what or self.what, self.which if which is False else which
        self.what, self.which = what, which
        kept = [x for x in self.now() if self.counts(x, which)]
        if len(kept) < 2 and (what in ("mean", "most", "least", "sum") or not kept):
            raise ValueError("too few")
        cond = "" if not which else {"is": f' if g == "{which[1]}"', "not": f' if g != "{which[1]}"', ">": f" if n > {which[1]}", "<": f" if n < {which[1]}"}[which[0]]
        x = [f"x = [n for a, g, n in rows{cond}]"]
        unit = self.row.unit
        if what == "sum":
            self.number(x, "sum(x)", unit)
        elif what == "mean":
            self.number(x, "sum(x) / len(x)", unit)
        elif what == "many":
            self.number(x, "len(x)", "")
        elif what == "who":
            self.listed([], f'", ".join(a for a, g, n in rows{cond})')
        else:
            self.distinct([n for _, _, n in kept])
            self.named([f"x = {{a: n for a, g, n in rows{cond}}}"], f"{'max' if what == 'most' else 'min'}(x, key=x.get)")
        return True

    def counts(self, x, which):
        return not which or {"is": x[1] == which[1], "not": x[1] != which[1], ">": not isinstance(which[1], str) and x[2] > which[1], "<": not isinstance(which[1], str) and x[2] < which[1]}[which[0]]

    def ask(self, asks, **v):
        user(self.d, [fill(self.r.pick(asks), {k: guard(str(x)) for k, x in v.items()})], 0.6)

    # turns
    def narrow(self):
        r = self.r
        if not self.what:
            return False
        k = r.random()
        if k < 0.55:
            g = r.choice(self.groups)
            if self.which == ("is", g):
                return False
            self.ask(OTHER if self.which and self.which[0] == "is" else NARROW, g=g)
            return self.tell(which=("is", g))
        if k < 0.65 and len(self.groups) > 2:
            g = r.choice(self.groups)
            self.ask(BUT, g=g)
            return self.tell(which=("not", g))
        if k < 0.85:
            xs = sorted(n for _, _, n in self.now())
            t, up = r.choice(xs[1:-1]), r.p(0.6)
            t = int(t) - int(t) % (10 if t > 60 else 1)
            self.ask(OVER if up else UNDER, t=t)
            return self.tell(which=(">" if up else "<", t))
        if not self.which:
            return False
        self.ask(WIDE)
        return self.tell(which=None)

    def other(self):
        asks, what = self.r.choice(self.measures())
        if what == self.what or what in ("many", "who") and not self.which:
            return False
        self.ask(asks)
        return self.tell(what)

    def groupwise(self):
        """Groups beside each other; the next question says again what it is for, and is about all."""
        said = self.beside()
        if said:
            self.what = self.which = None
        return said

    def beside(self):
        r, row = self.r, self.row
        g, k = r.sample(self.groups, 2)
        what = r.randrange(3)
        if what == 0 and row.sum:
            self.ask(EACH, h=row.head[1])
            out = self.run(["x = {}", "for a, g, n in rows:", "    x[g] = round(x.get(g, 0) + n, 2)"], 'print(", ".join(f"{g} {n}" for g, n in x.items()))')
            self.d.say(out + ".", [out])
            return True
        of = {g_: [n for _, h, n in self.now() if h == g_] for g_ in (g, k)}
        if not of[g] or not of[k]:
            return False
        if what == 1 and self.what in ("sum", "mean"):
            e = "sum({0})" if self.what == "sum" else "sum({0}) / len({0})"
            a, b = (eval(e.format(of[x])) for x in (g, k))
            if a == b:
                return False
            self.ask(APART, g=g, k=k)
            hi, lo = (g, k) if a > b else (k, g)
            self.number([f'x = [n for a, g, n in rows if g == "{hi}"]', f'y = [n for a, g, n in rows if g == "{lo}"]'], f"{e.format('x')} - {e.format('y')}", row.unit)
            return True
        if what == 2 and row.sum:
            self.ask(SHARE, g=g)
            self.number([f'x = [n for a, g, n in rows if g == "{g}"]'], "sum(x) / sum(n for a, g, n in rows) * 100", "percent")
            return True
        return False

    def edit(self):
        r, k = self.r, self.r.random()
        i = r.randrange(len(self.rows))
        a, g, n = self.rows[i]
        if k < 0.2:
            h, p, up = r.choice(self.groups), r.choice([5, 8, 10, 20, 25]), r.p(0.7)
            if self.lines or self.row.whole:
                return False
            said = fill(r.pick(RAISE[not up]), dict(g=guard(h), p=guard(str(p))))
            self.lines.append(f'rows = [(a, g, round(n * (1 {"+" if up else "-"} {p} / 100), 2) if g == "{h}" else n) for a, g, n in rows]')
        elif self.lines:
            return False
        elif k < 0.45:
            v = self.fresh()
            said = fill(r.pick(SET), dict(a=guard(a), v=guard(str(v)), o=guard(str(n))))
            self.rows[i] = a, g, v
        elif k < 0.65 and self.spare and len(self.rows) < 8:
            b, h, v = self.spare.pop(), r.choice(self.groups), self.fresh()
            said = fill(r.pick(NEW), dict(a=guard(b), g=guard(h), v=guard(str(v))))
            self.rows.append((b, h, v))
        elif k < 0.82 and len(self.rows) > 3:
            said = fill(r.pick(GONE), dict(a=guard(a)))
            del self.rows[i]
        elif self.row.moves:
            h = r.choice([x for x in self.groups if x != g])
            said = fill(r.pick(MOVED), dict(a=guard(a), g=guard(h), o=guard(g)))
            self.rows[i] = a, h, n
        else:
            return False
        if self.what and r.p(0.5):
            user(self.d, [fill(r.choice(ALONE), dict(e=said))], 0.6)
            return self.tell()
        asks, what = r.choice([x for x in self.measures() if x[1] not in ("many", "who")])
        q = r.pick(asks).rstrip("?") + r.choice(OF_ALL) * bool(self.which)
        user(self.d, [fill(r.choice(JOIN), dict(e=said, q=q))], 0.6)
        return self.tell(what, None)


class Counted(Table):
    """Item, count, price."""

    def __init__(self, d, row):
        super().__init__(d, row)
        r = self.r
        self.rows = [(n, r.randint(row.lo, row.hi), self.price()) for n in self.names]
        asks, self.last = r.choice([(VALUE, self.value), (VALUE, self.value), (PIECES, self.pieces), (TOP[0], self.most), (DEAR[0], self.dearest)])
        self.begin(row.head, asks)
        self.last()

    def price(self):
        return round(self.r.uniform(self.row.cheap, self.row.dear), 2)

    def told(self, row):
        return self.r.choice(["{1} {0} at {2}", "{1} x {0} {2}", "{0}: {1} at {2} each", "{0}, {1}, {2}", "{1} {0} for {2} each"]).format(*row)

    ask = Grouped.ask

    def value(self):
        self.number([], "sum(n * p for a, n, p in rows)", "euros")
        return True

    def pieces(self):
        self.number([], "sum(n for a, n, p in rows)", "pieces")
        return True

    def itemwise(self):
        out = self.run([], 'print(", ".join(f"{a} {round(n * p, 2)}" for a, n, p in rows))')
        self.d.say(out + ".", [out])
        return True

    def pointed(self, e, top):
        self.distinct([round(eval(e, {"n": n, "p": p}), 2) for _, n, p in self.now()])
        self.named([f"x = {{a: {e} for a, n, p in rows}}"], f"{'max' if top else 'min'}(x, key=x.get)")
        return True

    def most(self):
        return self.pointed("n * p", True)

    def least(self):
        return self.pointed("n * p", False)

    def dearest(self):
        return self.pointed("p", True)

    def cheapest(self):
        return self.pointed("p", False)

    ASKS = [(VALUE, value, 3), (PIECES, pieces, 2), (ITEMWISE, itemwise, 2), (TOP[0], most, 2), (TOP[1], least, 1), (DEAR[0], dearest, 1), (DEAR[1], cheapest, 1)]

    def other(self):
        asks, f, _ = self.r.choices(self.ASKS, [w for _, _, w in self.ASKS])[0]
        if f.__name__ == self.last.__name__:
            return False
        self.ask(asks)
        self.last = getattr(self, f.__name__)
        return self.last()

    def one(self):
        a = self.r.choice(self.rows)[0]
        self.ask(ONE, a=a)
        self.number([], f'sum(n * p for a, n, p in rows if a == "{a}")', "euros")
        return True

    def edit(self):
        r, k = self.r, self.r.random()
        i = r.randrange(len(self.rows))
        a, n, p = self.rows[i]
        if k < 0.12 and not self.lines:
            c = r.choice([5, 10, 15, 20, 25])
            said = fill(r.pick(OFF), dict(p=guard(str(c))))
            self.lines.append(f"rows = [(a, n, p * (1 - {c} / 100)) for a, n, p in rows]")
        elif self.lines:
            return False
        elif k < 0.5:
            up, c = r.p(0.5), r.choice([1, 2, 3, 5, 10])
            if not up and c >= n:
                return False
            said = fill(r.pick(SOLD[up]), dict(a=guard(a), k=guard(in_words(c) if r.p(0.3) else str(c))))
            self.rows[i] = a, n + c if up else n - c, p
        elif k < 0.7:
            v = self.price()
            said = fill(r.pick(PRICE), dict(a=guard(a), v=guard(str(v))))
            self.rows[i] = a, n, v
        elif len(self.rows) > 3:
            said = fill(r.pick(GONE), dict(a=guard("the " + a)))
            del self.rows[i]
        else:
            return False
        if r.p(0.45) and self.last != self.itemwise:
            user(self.d, [fill(r.choice(ALONE), dict(e=said))], 0.6)
            return self.last()
        asks, f, _ = r.choices(self.ASKS, [w for _, _, w in self.ASKS])[0]
        user(self.d, [fill(r.choice(JOIN), dict(e=said, q=r.pick(asks)))], 0.6)
        self.last = getattr(self, f.__name__)
        return self.last()


def grouped(row):
    def walk(d):
        t = Grouped(d, row)
        wander(d, lambda k: t.narrow() if k < 0.32 else t.other() if k < 0.52 else t.groupwise() if k < 0.67 else t.edit() if k < 0.97 else ASIDE, d.r.choice([3, 4, 4, 5, 5, 6]), least=3)

    return lambda d: afresh(d, walk)


def counted(row):
    def walk(d):
        t = Counted(d, row)
        wander(d, lambda k: t.other() if k < 0.42 else t.one() if k < 0.54 else t.edit() if k < 0.96 else ASIDE, d.r.choice([3, 4, 4, 5, 5, 6]), least=3)

    return lambda d: afresh(d, walk)


for row in GROUPED:
    family("turns", 6.0, f"records_{row.key}")(grouped(row))
for row in COUNTED:
    family("turns", 6.0, f"lines_{row.key}")(counted(row))
