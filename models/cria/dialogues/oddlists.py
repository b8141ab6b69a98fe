"""Pasted lists in odd forms over some turns: spans of time (3h20, 2:05, 1 h 40 min), amounts with signs (+500 -120), sizes in two units (2500 g, 3.2 kg), several numbers a name (Red 3 5 2), lines of a log with their times, things with their dates.
What is wanted and what counts are changed one by one; an entry comes, goes, is put right; the program holds the list as it is now.  oddrows.py holds the trades."""
import datetime
from core import afresh, family, fill, guard
from oddrows import DUES, LOGS, ROUNDS, SIGNED, SPANS, UNITS
from pools import NAMES
from skein import TABLES, lit
from skeinways import SAYS, TEXT, ways
from threads import ASIDE, user, wander
from values import in_words

PLACES = "first second third fourth fifth sixth".split()
ADD = ways("another {v} | and {v} | one more, {v} | add {v} | plus {v} | i forgot {v} | {v} too | then {v} came | {v} on top")
SET = ways("the {w} was {v}, not {o} | the {w} one should be {v} | no, the {w} is {v} | make the {w} one {v} | {v} instead of {o} | {o} was wrong, it's {v} | sorry, the {w} was {v} | correct the {w} to {v} | not {o}, {v}")
OUT = ways("leave the {w} out | without the {w} | drop the {w} one | the {w} doesn't count | take the {w} out | not the {w} | forget the {w} one | strike the {w}")
AGAIN = ["{e}", "{e}", "{e}. and now", "{e}, so?", "{e}. again?", "{e}. new result?"]
JOIN = ["{e}. {q}", "{e}, {q}", "{e}. and {q}", "{e}; {q}", "{e}. so {q}", "{e}. {q} now"]
SUM = ways("total? | sum? | in all | all together | what's the sum | added up | how much together")
MEAN = ways("average? | the mean | on average | what's the average | mean of them")
TOP = ways("the longest? | longest one | which is longest | the longest of them | the biggest one"), ways("the shortest? | shortest one | which is shortest | the shortest of them | the smallest one")
HOURS = ways("in decimal hours | as hours with decimals | hours as a decimal number | in hours, decimal | as a decimal")
MINS = ways("in minutes | only minutes | as minutes | how many minutes is that | total minutes")
RATE = ways("at {p} an hour | paid {p} the hour | times {p} an hour | {p} per hour, what's that | with {p} an hour")
ABOVE = ways("how many are over {t} | how many longer than {t} | count those over {t} | number of {n} above {t}")
PARTS = ways("over {k} days, each day | in {k} equal parts | split over {k} days | divided by {k}")
BIGGEST = ways("biggest of the {x} | largest of the {x} | which of the {x} is biggest | the largest, of the {x}")
COUNT = ways("how many {x} | number of {x} | how many {x} are there | count the {x}")
ONLY = ways("only the {x} | sum of the {x} | just the {x}, sum | the {x} together | {x} only | add up the {x}")
START = ways("i started with {s} | it began at {s} | from {s}, so at the end? | the start was {s} | and with {s} at the start")


class Odd:
    """A list with its program; `words` says each entry, `code` writes it."""

    def __init__(self, d, row):
        self.d, self.r, self.row = d, d.r, row
        self.x = self.fresh_list()
        ask = self.pick(True)
        self.begin(ask)
        self.tell(ask)

    def begin(self, ask):
        r, q = self.r, self.said(ask)
        self.texts = [self.form(v) for v in self.x]
        sep = r.choice([", ", ", ", " ", "\n", "; "]) if not any(" " in t for t in self.texts) else r.choice([", ", "; ", "\n"])
        t = sep.join(self.texts)
        i = r.choice(self.row.intro)
        line = r.choice(["{i}:\n{t}\n{q}", "{q}\n{t}"]) if sep == "\n" else r.choice(["{i}: {t}. {q}", "{q}: {t}", "{i} {t}, {q}", "{i}: {t} - {q}"])
        user(self.d, [fill(line.replace("{q}:", "{q}" if q.endswith("?") else "{q}:"), dict(t=guard(t), q=q, i=i))], 0.5)

    def said(self, ask):
        return fill(self.r.pick(ask[0]), {k: guard(str(v)) for k, v in ask[2].items()})

    def pick(self, first=False):
        """(ways, what, values of its own)"""
        asks = [a for a in self.asks(first) if first or a[1] != self.last[1] or a[2] != self.last[2]]
        return self.r.choices(asks, [a[3] for a in asks])[0]

    def program(self, lines, show):
        out = self.d.py("\n".join([*self.head(), *lines, show]))
        if not out or len(out) > 150 or "Error" in out:
            raise ValueError(out)
        return out

    def head(self):
        return [f"x = {self.listing()}"]

    def listing(self):
        return "[" + ", ".join(self.code(v) for v in self.x) + "]"

    def tell(self, ask):
        self.last = ask
        self.answer(ask[1], **ask[2])
        return True

    def number(self, lines, show, unit, minus=False):
        out = self.program(lines, show)
        if float(out) == 0 or float(out) < 0 and not minus:
            raise ValueError(out)
        if out == "1" and unit[-1:] == "s" and len(unit) > 1:
            unit = unit[:-1]
        self.d.say(self.r.choice(SAYS[:3]).replace("{o}", f"{out} {unit}".strip()), [out])

    def text(self, lines, show):
        out = self.program(lines, show)
        self.d.say(self.r.choice(TEXT).replace("{o}", out), [out])

    def listed(self, lines, show):
        out = self.program(lines, show)
        self.d.say(("They are {o}." if ", " in out else "It is {o}.").replace("{o}", out), [out])

    # turns
    def next(self):
        ask = self.pick()
        user(self.d, [self.said(ask)], 0.6)
        return self.tell(ask)

    def changed(self, said):
        r = self.r
        if r.p(0.55):
            user(self.d, [fill(r.choice(AGAIN), dict(e=said))], 0.6)
            return self.tell(self.last)
        ask = self.pick()
        user(self.d, [fill(r.choice(JOIN), dict(e=said, q=self.said(ask)))], 0.6)
        return self.tell(ask)

    def edit(self):
        r, k = self.r, self.r.random()
        i = r.randrange(len(self.x))
        if k < 0.4 and len(self.x) < 8:
            v = self.fresh()
            if v in self.x:
                return False
            said = fill(r.pick(ADD), dict(v=guard(self.form(v))))
            self.x.append(v)
        elif k < 0.75:
            v, o = self.fresh(), self.x[i]
            if v in self.x or self.x.count(o) > 1:
                return False
            said = fill(r.pick(SET), dict(v=guard(self.form(v)), o=guard(self.form(o)), w=PLACES[i] if i < 6 else "last"))
            if i >= 6:
                return False
            self.x[i] = v
        elif len(self.x) > 3 and i < 6:
            said = fill(r.pick(OUT), dict(w=r.choice([PLACES[i], "last"]) if i == len(self.x) - 1 else PLACES[i]))
            del self.x[i]
        else:
            return False
        return self.changed(said)


class Spans(Odd):
    def fresh(self):
        return self.r.randint(self.row.lo, self.row.hi)

    def fresh_list(self):
        self.style = self.r.randrange(6)
        return self.r.sample(range(self.row.lo, self.row.hi + 1), self.r.randint(3, 6))

    def form(self, v):
        h, m = divmod(v, 60)
        return [f"{h}h{m:02d}", f"{h}:{m:02d}", f"{h} h {m:02d}", f"{h}h {m}m" if h else f"{m}m", f"{h} h {m} min" if h else f"{m} min", f"{h}h{m:02d}m"][self.style]

    def code(self, v):
        h, m = divmod(v, 60)
        return f"{h} * 60 + {m}"

    def asks(self, first):
        n, one = self.row.words
        asks = [(SUM, "sum", {}, 3), (MEAN, "mean", {}, 2), (TOP[0], "max", {}, 1.2), (TOP[1], "min", {}, 1.2)]
        if not first:
            asks += [(HOURS, "hours", {}, 2), (MINS, "mins", {}, 1.5), (RATE, "rate", dict(p=self.r.choice([12, 14.5, 18, 21, 23.6, 27.5, 30, 45])), 1.5), (PARTS, "parts", dict(k=self.r.randint(2, 7)), 0.8), (ABOVE, "above", dict(t=self.limit(), n=n), 1)] if self.last[1] == "sum" else [(ABOVE, "above", dict(t=self.limit(), n=n), 1)]
        return asks

    def limit(self):
        v = sorted(self.x)[len(self.x) // 2]
        v -= v % 15 if v > 30 else v % 5
        h, m = divmod(max(v, 10), 60)
        return f"{h} h {m}" if h and m else f"{h} h" if h else f"{m} min"

    def answer(self, what, p=0, k=0, t="", n=""):
        hm = lambda e: f'print("{{}} h {{}} min".format(*divmod({e}, 60)))'
        if what == "sum":
            self.text([], hm("sum(x)"))
        elif what == "mean":
            self.text([], hm("round(sum(x) / len(x))"))
        elif what in ("max", "min"):
            self.text([], hm(f"{what}(x)"))
        elif what == "hours":
            self.number([], "print(round(sum(x) / 60, 2))", "hours")
        elif what == "mins":
            self.number([], "print(sum(x))", "minutes")
        elif what == "rate":
            self.number([], f"print(round(sum(x) / 60 * {p}, 2))", "euros")
        elif what == "parts":
            self.text([], hm(f"round(sum(x) / {k})"))
        else:
            h, _, m = t.removesuffix(" min").partition(" h")
            e = f"{h} * 60 + {m.strip()}" if " h " in t else f"{h} * 60" if " h" in t else h
            self.number([], f"print(sum(v > {e} for v in x))", "")


class Signed(Odd):
    def fresh(self):
        row = self.row
        v = round(self.r.uniform(row.lo, row.hi), row.places) if row.places and self.r.p(0.5) else self.r.randint(row.lo, row.hi)
        return v if self.r.p(0.4) else -v

    def fresh_list(self):
        self.style = self.r.randrange(4)
        out = [self.fresh() for _ in range(self.r.randint(4, 7))]
        if sum(v > 0 for v in out) < 2 or sum(v < 0 for v in out) < 2 or len(set(out)) < len(out):
            raise ValueError("one sign")
        return out

    def form(self, v):
        return [f"{v:+g}", f"{v:+g}", f"{v:+g}", f"{'+' if v > 0 else '-'} {abs(v):g}"][self.style]

    def code(self, v):
        return f"{v:g}"

    def asks(self, first):
        row, r = self.row, self.r
        side = r.choice(["in", "out"])
        x = r.choice(row.come if side == "in" else row.go)
        asks = [(row.net, "net", {}, 3), (row.come, "in", {}, 2 * (not first)), (row.go, "out", {}, 2 * (not first))]
        plain = {"in": "plus entries", "out": "minus entries"}[side]
        if not first:
            asks += [(COUNT, "count_" + side, dict(x=plain), 1.5), (BIGGEST, "big_" + side, dict(x=plain), 1.5), (ONLY, side, dict(x=plain), 1)]
            if self.last[1] == "net":
                asks.append((START, "start", dict(s=r.choice([100, 250, 400, 1000, 1500, r.randint(20, 900)])), 2))
        return [a for a in asks if a[3]]

    def answer(self, what, x="", s=0):
        u, side = self.row.unit, what.rpartition("_")[2]
        cond = "v > 0" if side == "in" else "v < 0"
        show = lambda e: f"print(round({e}, 2))" if any(isinstance(v, float) for v in self.x) else f"print({e})"
        if what == "net":
            self.number([], show("sum(x)"), u, True)
        elif what == "start":
            self.number([], show(f"{s} + sum(x)"), u, True)
        elif what in ("in", "out"):
            self.number([], show(f"sum(v for v in x if {cond})"), u, True)
        elif what.startswith("count"):
            self.number([], f"print(sum({cond} for v in x))", "")
        else:
            self.number([], f"print({'max' if side == 'in' else 'min'}(x))", u, True)


IN_ALL = ways("all in {u} | everything in {u} | put them all in {u} | convert all to {u} | each one in {u} | the list in {u} only")
SMALL = ways("and in {u} | as {u} | in {u}? | that in {u} | the total in {u}")
ENDS = ways("the largest? | largest one | which is biggest | the most"), ways("the smallest? | smallest one | which is least | the least")
WITHOUT = ways("without the largest, total | leave the biggest out, sum | all but the largest together | not counting the biggest one"), ways("without the smallest, total | leave the smallest out, sum | all but the least together | not counting the smallest one")


class Units(Odd):
    def fresh(self):
        v = self.r.randint(self.row.lo, self.row.hi)
        big = self.r.p(0.5)
        f = self.row.factor
        v = round(v / f, 2 if f == 100 else 1) if big else v - v % (10 if f == 1000 else 1)
        return (int(v) if v == int(v) else v), big

    def fresh_list(self):
        x = [self.fresh() for _ in range(self.r.randint(3, 5))]
        if len({b for _, b in x}) < 2 or len(set(x)) < len(x) or any(not v for v, _ in x):
            raise ValueError("one unit")
        self.glue = self.r.choice([" ", " ", ""])
        return x

    def form(self, v):
        return f"{v[0]}{self.glue}{self.row.large if v[1] else self.row.small}"

    def code(self, v):
        return str(v[0]) if v[1] else f"{v[0]} / {self.row.factor}"

    def asks(self, first):
        u = self.r.choice([self.row.large, self.row.name])
        asks = [(SUM, "sum", {}, 3), (IN_ALL, "all", dict(u=u), 3), (MEAN, "mean", {}, 1.2)] if not first else [([f"{w.rstrip('?')} in {u}" for w in SUM], "sum", {}, 3), (IN_ALL, "all", dict(u=u), 2)]
        if not first:
            asks += [(ENDS[0], "max", {}, 1.2), (ENDS[1], "min", {}, 1.2), (WITHOUT[0], "nomax", {}, 1), (WITHOUT[1], "nomin", {}, 1)]
            if self.last[1] == "sum":
                asks.append((SMALL, "small", dict(u=self.row.small), 3))
        return asks

    def answer(self, what, u=""):
        row = self.row
        if what == "sum":
            self.number([], "print(round(sum(x), 3))", row.large)
        elif what == "all":
            self.listed([], 'print(", ".join(f"{round(v, 3)} ' + row.large + '" for v in x))')
        elif what == "mean":
            self.number([], "print(round(sum(x) / len(x), 3))", row.large)
        elif what in ("max", "min"):
            self.number([], f"print({what}(x))" if all(b for _, b in self.x) else f"print(round({what}(x), 3))", row.large)
        elif what == "small":
            self.number([], f"print(round(sum(x) * {row.factor}, 2))", row.small)
        else:
            self.number([], f"print(round(sum(x) - {what[2:]}(x), 3))", row.large)


EACH_SUM = ways("totals? | the totals | each one's sum | sum per name | add up each line | what does each have")
LEADS = ways("who has most | who leads | the highest total, who | who is ahead"), ways("who has least | who is last | the lowest total, who | who is behind")
OF = ways("total of {a} | and {a} in all | {a}'s sum | {a}, all {n} together | sum for {a}")
OF_MEAN = ways("average of {a} | {a} on average | mean of {a}'s {n} | {a}: average per {o}")
OF_MAX = ways("best {o} of {a} | {a}'s highest | largest of {a} | highest {o} of {a}"), ways("lowest {o} of {a} | {a}'s lowest | smallest of {a} | {a}'s least")
NTH = ways("who had most in the {w} {o} | {w} {o}: who had most | highest in the {w} {o}, who")
ROUND = ways("another {o}: {l} | one more {o}: {l} | next {o}: {l} | add a {o}: {l} | then {l}")
TIE = ways("is there a tie | any two the same | do two have the same total | a tie?")
GAP = ways("by how much | gap between first and last | how far apart are first and last | difference of the highest and lowest total")


class Rounds(Odd):
    def fresh_list(self):
        r, row = self.r, self.row
        pool = NAMES if row.pool == "names" else TABLES[row.pool]
        names = r.some(pool, r.randint(2, 4)) if len(pool) > 30 else r.sample(pool, r.randint(2, 4))
        n = r.randint(2, 4)
        return {a: [self.fresh() for _ in range(n)] for a in names}

    def fresh(self):
        return self.r.randint(self.row.lo, self.row.hi)

    def begin(self, ask):
        r = self.r
        a, b = r.choice([(" ", " "), (": ", " "), (": ", ", "), (",", ","), (" - ", " "), (" ", "/")])
        t = "\n" + "\n".join(k + a + b.join(map(str, v)) for k, v in self.x.items())
        q = self.said(ask)
        user(self.d, [fill(r.choice(["{q}{t}", "{i}:{t}\n{q}", "{i}{t}\n{q}"]), dict(t=guard(t), q=q, i=r.choice(self.row.intro)))], 0.5)

    def listing(self):
        return lit(self.x)

    def asks(self, first):
        a, (o, n) = self.r.choice(list(self.x)), self.row.words
        few = len(next(iter(self.x.values())))
        i = self.r.randrange(min(few, 6))
        asks = [(EACH_SUM, "totals", {}, 3), (LEADS[0], "max", {}, 2), (LEADS[1], "min", {}, 1)]
        return asks + ([] if first else [(OF, "of", dict(a=a, n=n), 1.5), (OF_MEAN, "of_mean", dict(a=a, n=n, o=o), 1.5), (OF_MAX[0], "of_max", dict(a=a, o=o), 1.5), (OF_MAX[1], "of_min", dict(a=a, o=o), 1), (NTH, "nth", dict(w=PLACES[i], o=o), 1), (TIE, "tie", {}, 0.7), (GAP, "gap", {}, 1 + 2 * (self.last[1] in ("max", "totals")))])

    def answer(self, what, a="", n="", o="", w=""):
        sums = {k: sum(v) for k, v in self.x.items()}
        if what in ("max", "min") and len(set(sums.values())) < len(sums) or what == "gap" and len(set(sums.values())) < 2:
            raise ValueError("a tie")
        if what == "totals":
            out = self.program([], 'print(", ".join(f"{a} {sum(v)}" for a, v in x.items()))')
            self.d.say(out + ".", [out])
        elif what in ("max", "min"):
            self.text([], f"print({what}(x, key=lambda a: sum(x[a])))")
        elif what == "nth":
            i = PLACES.index(w)
            if len({v[i] for v in self.x.values()}) < len(self.x):
                raise ValueError("a tie")
            self.text([], f"print(max(x, key=lambda a: x[a][{i}]))")
        elif what == "tie":
            out = self.program(["s = [sum(v) for v in x.values()]"], 'print("yes" if len(set(s)) < len(s) else "no")')
            self.d.say(self.r.choice([f"{out.capitalize()}.", f"The answer is {out}."]), [])
        elif what == "gap":
            self.number(["s = [sum(v) for v in x.values()]"], "print(max(s) - min(s))", "")
        else:
            e = {"of": f'print(sum(x["{a}"]))', "of_mean": f'print(round(sum(x["{a}"]) / len(x["{a}"]), 2))', "of_max": f'print(max(x["{a}"]))', "of_min": f'print(min(x["{a}"]))'}[what]
            self.number([], e, "")

    def edit(self):
        r = self.r
        if len(next(iter(self.x.values()))) > 5:
            return False
        new = {a: self.fresh() for a in self.x}
        l = r.choice([", ", ", ", "; "]).join(f"{a} {v}" for a, v in new.items())
        for a, v in new.items():
            self.x[a] = self.x[a] + [v]
        return self.changed(fill(r.pick(ROUND), dict(o=self.row.words[0], l=guard(l))))


HOW_MANY = ways("how many {k} | count the {k} {n} | how often {k} | number of {k}")
WHEN = ways("at what times {k} | when {k} | times of {k} | at which times was {k}")
WHAT_AT = ways("what was it with {k} | where {k} | which ones {k} | {k}: which")
WHOLE = ways("first to last, how many minutes | the whole thing, minutes | minutes from the first to the last {o} | how long in all, minutes")
BETWEEN = ways("minutes between the first two {k} | first {k} to the second, minutes | how many minutes from one {k} to the next, the first two")
REST = ways("how many are not {k} | all but {k}, how many | number without {k} | and not {k}, how many")
MORE = ways("another one: {t} {k} {s} | one more: {t} {k} {s} | then {t} {k} {s} | add {t} {k} {s} | and {t} {k} {s} came in")


class Logs(Odd):
    def fresh_list(self):
        r, row = self.r, self.row
        t, out = r.randint(6 * 60, 18 * 60), []
        for _ in range(r.randint(5, 7)):
            out.append((f"{t // 60}:{t % 60:02d}", r.choice(row.kinds if r.p(0.6) else row.kinds[:1]), r.choice(row.things)))
            t += r.randint(1, 40)
        self.t = t
        if len({k for _, k, _ in out}) < 2 or sum(k == row.kinds[0] for _, k, _ in out) < 2:
            raise ValueError("one kind")
        return out

    def begin(self, ask):
        r = self.r
        sep = r.choice([" ", " ", ", ", " - ", "  "])
        t = "\n" + "\n".join(sep.join(v) for v in self.x)
        user(self.d, [fill(r.choice(["{q}{t}", "{i}:{t}\n{q}", "{i}{t}\n{q}"]), dict(t=guard(t), q=self.said(ask), i=r.choice(self.row.intro)))], 0.5)

    def listing(self):
        return lit(self.x)

    def asks(self, first):
        k = self.row.kinds[0] if self.r.p(0.6) else self.r.choice(sorted({v[1] for v in self.x}))
        o, n = self.row.words
        asks = [(HOW_MANY, "many", dict(k=k, n=n), 3), (WHEN, "when", dict(k=k), 2), (WHAT_AT, "what", dict(k=k), 1)]
        return asks + ([] if first else [(WHOLE, "whole", dict(o=o), 1.5), (BETWEEN, "between", dict(k=self.row.kinds[0]), 1.5), (REST, "rest", dict(k=k), 1)])

    def answer(self, what, k="", n="", o=""):
        minutes = ["def minutes(t):", '    h, m = t.split(":")', "    return int(h) * 60 + int(m)", ""]
        if what == "many":
            self.number([], f'print(sum(k == "{k}" for t, k, s in x))', "")
        elif what == "rest":
            self.number([], f'print(sum(k != "{k}" for t, k, s in x))', "")
        elif what in ("when", "what"):
            self.listed([], f'print(", ".join({"t" if what == "when" else "s"} for t, k, s in x if k == "{k}"))')
        elif what == "whole":
            self.number(minutes, "print(minutes(x[-1][0]) - minutes(x[0][0]))", "minutes")
        else:
            self.number([*minutes, f'y = [t for t, k, s in x if k == "{k}"]'], "print(minutes(y[1]) - minutes(y[0]))", "minutes")

    def edit(self):
        r, row = self.r, self.row
        if len(self.x) > 8 or self.t > 23 * 60:
            return False
        v = f"{self.t // 60}:{self.t % 60:02d}", r.choice(row.kinds), r.choice(row.things)
        self.t += r.randint(1, 40)
        self.x.append(v)
        return self.changed(fill(r.pick(MORE), dict(t=guard(v[0]), k=guard(v[1]), s=guard(v[2]))))


ORDER = ways("in order | sorted by date | which comes first, in order | earliest first | put them in order")
NEXT = ways("which is first | what comes first | the earliest? | which is due first"), ways("which is last | what comes last | the latest? | which is due last")
DAYS = ways("days between first and last | how many days from the first to the last | from the earliest to the latest, days | days in between, first to last")
TWO = ways("days from {a} to {b} | {a} to {b}, how many days | how many days between {a} and {b} | {a} and {b}, days apart")
DAY = ways("weekday of {a} | which weekday is {a} | {a} is on a | what day of the week is {a}")
LATER = ways("{a} was put off by {k} days | {a} comes {k} days later | move {a} back {k} days | {a} slips by {k} days"), ways("{a} was moved up by {k} days | {a} comes {k} days earlier | {a} is {k} days sooner | bring {a} forward {k} days")
NEW_DATE = ways("new date? | the new date | when is that | so when | which date is it then")


class Dues(Odd):
    def fresh_list(self):
        r = self.r
        start = datetime.date(r.randint(2024, 2031), r.randint(1, 10), r.randint(1, 28))
        names = r.sample(self.row.pool, r.randint(3, 4))
        days = r.sample(range(0, 95), len(names))
        return {a: start + datetime.timedelta(days=k) for a, k in zip(names, days)}

    def begin(self, ask):
        r = self.r
        form = r.choice(["{:%Y-%m-%d}", "{:%Y-%m-%d}", "{0.day} {0:%B} {0.year}", "{0.day} {0:%b} {0.year}"])
        rows = [r.choice(["{a} {d}", "{a} {d}"]).format(a=a, d=form.format(v)) for a, v in self.x.items()]
        t = ", ".join(rows) if r.p(0.5) else "\n" + "\n".join(rows)
        line = r.choice(["{i}: {t}. {q}", "{q}: {t}", "{i}: {t} - {q}"]) if t[0] != "\n" else r.choice(["{q}{t}", "{i}:{t}\n{q}"])
        q = self.said(ask)
        user(self.d, [fill(line.replace("{q}:", "{q}" if q.endswith("?") else "{q}:"), dict(t=guard(t), q=q, i=r.choice(self.row.intro)))], 0.5)

    def head(self):
        dates = "x = {" + ", ".join(f'"{a}": date({v.year}, {v.month}, {v.day})' for a, v in self.x.items()) + "}"
        return ["from datetime import date, timedelta" if self.shifts else "from datetime import date", dates, *self.shifts]

    shifts = ()                                             # what moved a date that nobody has said since

    def asks(self, first):
        a, b = self.r.sample(list(self.x), 2)
        now = self.now()
        if len(set(now.values())) < len(now):
            raise ValueError("one day")
        if now[a] > now[b]:
            a, b = b, a
        asks = [(ORDER, "order", {}, 3), (NEXT[0], "min", {}, 2), (NEXT[1], "max", {}, 1.5), (DAYS, "days", {}, 1.5)]
        return asks + ([] if first else [(TWO, "two", dict(a=a, b=b), 2), (DAY, "day", dict(a=self.r.choice([a, b])), 2)])

    def answer(self, what, a="", b=""):
        if what == "order":
            self.listed([], 'print(", ".join(sorted(x, key=x.get)))')
        elif what in ("min", "max"):
            self.text([], f"print({what}(x, key=x.get))")
        elif what == "days":
            self.number([], "print((max(x.values()) - min(x.values())).days)", "days")
        elif what == "two":                                  # asked again after a change it may be the other way round: drawn anew
            self.number([], f'print((x["{b}"] - x["{a}"]).days)', "days")
        else:
            self.text([], f'print(x["{a}"].strftime("%A"))')

    def edit(self):
        r = self.r
        a, k, up = r.choice(list(self.x)), r.choice([2, 3, 5, 7, 10, 14, 20, 21]), r.p(0.65)
        said = fill(r.pick(LATER[not up]), dict(a=guard(a), k=guard(in_words(k) if k < 11 and r.p(0.4) else str(k))))
        if any(f'"{a}"' in line for line in self.shifts) or len(self.shifts) > 1:
            return False
        self.shifts = [*self.shifts, f'x["{a}"] {"+" if up else "-"}= timedelta(days={k})']
        if r.p(0.5):
            user(self.d, [fill(r.choice(JOIN), dict(e=said, q=r.pick(NEW_DATE)))], 0.6)
            self.text([], f'print(x["{a}"].strftime("%A, %d %B %Y"))')
            self.shifts = self.shifts[:-1]                   # its date was said
            self.x[a] += datetime.timedelta(days=k if up else -k)
            return True
        return self.changed(said)

    def now(self):
        env = {}
        exec("\n".join(self.head()), env)
        return env["x"]


class Row:
    """What a line of oddrows.py says, by the kind of list."""

    def __init__(self, kind, line):
        self.key, *p = (t.strip() for t in line.split(";"))
        split = lambda t: [w.strip() for w in t.split(" | ")]
        span = lambda t: map(int, t.split("-"))
        if kind is Spans:
            self.words, (self.lo, self.hi), self.intro = [w.strip() for w in p[0].split(",")], span(p[1]), split(p[2])
        elif kind is Signed:
            size, places = p[1].split(",")
            self.unit, (self.lo, self.hi), self.places, self.intro, self.come, self.go, self.net = p[0], span(size), int(places), *map(split, p[2:6])
        elif kind is Units:
            self.large, self.small, f = [w.strip() for w in p[0].split(",")]
            self.factor, (self.lo, self.hi), self.intro, self.name = int(f), span(p[1]), split(p[2]), p[4]
        elif kind is Rounds:
            self.pool, (self.lo, self.hi), self.words, self.intro = p[0], span(p[1]), [w.strip() for w in p[2].split(",")], split(p[3])
        elif kind is Logs:
            self.kinds, self.things, self.intro, self.words = p[0].split(","), p[1].split(","), split(p[2]), [w.strip() for w in p[3].split(",")]
        else:
            self.pool, self.intro = p[0].split(","), split(p[1])


def player(kind, row):
    def walk(d):
        o = kind(d, row)
        wander(d, lambda k: o.next() if k < 0.58 else o.edit() if k < 0.97 else ASIDE, d.r.choice([3, 4, 4, 5, 5, 6]), least=3)

    return lambda d: afresh(d, walk)


for kind, table in ((Spans, SPANS), (Signed, SIGNED), (Units, UNITS), (Rounds, ROUNDS), (Logs, LOGS), (Dues, DUES)):
    for line in table.strip().split("\n"):
        row = Row(kind, line)
        family("turns", 5.0, f"odd_{kind.__name__.lower()}_{row.key}")(player(kind, row))
