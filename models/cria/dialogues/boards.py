"""A little table of names and numbers over several turns: who leads, the second, shares, gaps, rankings with their values, who is over so much; an entry goes up or down, is put right, comes, goes, changes places with another; all of it at once; an edit
taken back.  What was named last is "it", the two named last are "these two".  Who asks which or who gets the name, who asks for a score or a time gets it with the name.  A program holds the table as it was said and the changes that nobody has counted yet.  boardrows.py holds the trades."""
import re
from core import afresh, family, fill, guard
from boardrows import ROWS
from skein import TABLES, lit, speak
from skeinways import TEXT, ways
from threads import ASIDE, user, wander
from values import in_words


TOTAL = ways("total? | in all | all together | the sum of all | sum? | how much is it in all | all of them added | altogether | and in total | everything together")
MEAN = ways("average? | the mean | on average | mean of all | average of them | what's the average | per head on average | and the average")
SECOND = ways("and second? | who is second | the second one? | which comes second | and after that | next after that one | number two? | runner-up?")
LEAD = ways("by how much | how far ahead of the second | gap to the second | how big is the lead over the second | first minus second | distance from the first to the second | how much more than the second")
SHARE = ways("its share of the total, percent | what percent of all is that | that's what share of the total | how many percent of the whole is it | its part of the sum in percent | and that in percent of all")
SHARE_A = ways("share of {a} in percent | what percent of the total is {a} | {a}'s part of all, percent | how many percent does {a} make up | {a} as a percentage of the total | what share has {a}, in percent")
OF = ways("and {a}? | {a}? | what does {a} have | how many has {a} | {a} was? | and what about {a} | the figure for {a}")
TWO = ways("{a} and {b} together | {a} plus {b} | add {a} and {b} | {a} and {b}, sum | the two, {a} and {b}, in one | {a} with {b}")
THESE = ways("these two together | both together | the two of them added | sum of these two | both in one | those two, sum")
APART = ways("how far apart are {a} and {b} | difference between {a} and {b} | {a} against {b}, gap | how much lies between {a} and {b} | {a} and {b}, difference")
THESE_APART = ways("how far apart are these two | gap between these two | difference of the two | how much lies between them | the two, difference?")
MORE = ways("how many percent more has {a} than {b} | {a} is how many percent above {b} | by what percent is {a} ahead of {b} | {a} over {b} in percent")
OVER = ways("which are over {t} | who has more than {t} | those above {t} | only those over {t} | list the ones over {t} | which ones have more than {t}")
UNDER = ways("which are under {t} | who has less than {t} | those below {t} | only those under {t} | list the ones below {t} | which ones have less than {t}")
COUNT = ways("how many are over {t} | how many have more than {t} | number of those above {t} | count the ones over {t}")
ABOVE = ways("which are above the average | who is over the mean | those above average | who beats the average | names above the mean")
RANK = ways("ranking please | full ranking | sort them | all in order | the whole list in order | show the order | list them, {w} first | sorted, {w} first | rank them all")
SPREAD = ways("from the lowest to the highest, how much | the spread | highest minus lowest | gap between top and bottom | range of them | how far from first to last")
REST = ways("all but {a}, total | total without {a} | the sum if {a} doesn't count | everything except {a} | leave {a} aside, sum? | and without {a}, in all")
REST_MEAN = ways("average without {a} | mean of the others, without {a} | leave {a} aside, average? | the average if {a} doesn't count | without {a}, on average")
NAMES = ways("by name | sorted by name | in alphabetical order | a to z | order them by name")
SET = ways("{a} should be {v} | {a} is {v}, sorry | no, {a} has {v} | {v} for {a}, not {o} | {a} was {v}, not {o} | correct {a} to {v} | wrong: {a} {v} | {a}: make that {v} | oh, {a} had {v} | i got {a} wrong, it's {v} | change {a} to {v} | {a} really had {v}")
NEW = ways("{a} comes too with {v} | add {a} with {v} | and {a} {v} | new: {a} {v} | put in {a}, {v} | i forgot {a}, {v} | {a} is missing, {v} | also {a} with {v} | plus {a}: {v} | one more, {a} {v}")
GONE = ways("without {a} | take {a} out | drop {a} | {a} doesn't count | leave {a} out | strike {a} | {a} is out | remove {a} | forget {a} | {a} has to go")
BACK = ways("no, put {a} back in | {a} counts after all | {a} back in | ok, with {a} again | take {a} in again | bring {a} back")
AS_WAS = ways("no, {a} was right before | {a} stays as it was | undo that for {a} | no, {a} as before | leave {a} at the old value | that change for {a} was wrong, undo it")
SWAPPED = ways("{a} and {b} are mixed up, swap them | swap {a} and {b} | i mixed up {a} and {b} | {a} and {b} the other way round | exchange {a} and {b}")
ALL_UP = ways("everybody gets {k} more | {k} more for each | add {k} to all of them | plus {k} for all | all {k} higher | each one gets {k} on top")
ALL_PCT = ways("all of them {p}% more | everything goes up by {p} percent | each {p}% higher | plus {p}% on all | raise all by {p}%")
TWICE = ways("{a} counts double | double {a} | {a} twice | {a} has twice as much | twice the {a} one")
JOIN = ["{e}. {q}", "{e}, {q}", "{e}. and {q}", "{e}, and {q}", "{e}; {q}", "{e}. so {q}", "{e}. now {q}", "{e}. {q} now"]
VALUED = re.compile(r"\b(score|time|sales|stock|mark|round|number|value|how m\w+)\b")     # a question for the number as well as for who has it
AND_VALUE = ["{q} and how many", "{q}, and with how much", "{q}, name and number", "{q} and the number", "{q}, with the value", "{q} and what value"]
ALONE = ["{e}", "{e}", "{e}. now?", "{e}. and now", "{e}, so?", "{e}. again?", "{e}, and then?"]


class Board:
    def __init__(self, d, row):
        self.d, self.r, self.row = d, d.r, row
        r = self.r
        keys = TABLES.get(row.pool) or row.pool.split(",")
        names = r.some(keys, r.randint(3, 5)) if len(keys) > 30 else r.sample(keys, min(len(keys), r.randint(3, 5)))
        if row.pool in ("week", "months", "quarters"):
            names.sort(key=keys.index)
        self.spare = [k for k in keys if k not in names]
        self.x = dict(zip(names, self.fresh(len(names))))
        self.edits, self.focus, self.two, self.last, self.out, self.changed, self.shown = [], None, None, None, {}, None, set()
        user(d, [self.way(row.intro).replace("{q}", self.best_ask())], 0.6)
        self.answer(self.best)

    def fresh(self, n, lo=None, hi=None):
        row, out = self.row, []
        while len(out) < n:
            v = round(self.r.uniform(row.lo, row.hi), row.places) if row.places else self.r.randint(row.lo, row.hi)
            if v not in out and v not in getattr(self, "x", {}).values():
                out.append(int(v) if v == int(v) else v)
        return out

    def way(self, asks):
        text = speak(self.r, self.x)
        t = self.r.pick(asks)
        return t.replace("{x}", guard(text)).replace(": \x01\n", ":\x01\n").replace("\n\x02, ", "\n\x02").replace("\n\x02. ", "\n\x02")

    def fit(self, asks):
        """Things are no people."""
        return asks if self.row.pool == "names" else [w for w in asks if not w.startswith(("who ", "everybody", "and who")) and "per head" not in w] or asks

    def best_ask(self):
        return self.wording(self.row.best, self.best)

    def wording(self, asks, ask):
        """How it is asked, now and then for the number too."""
        t = self.r.pick(self.fit(asks))
        if ask in (self.best, self.worst, self.second) and self.r.p(0.12) and not VALUED.search(t):
            t = self.r.choice(AND_VALUE).replace("{q}", t.rstrip("?"))
        self.valued = bool(VALUED.search(t))
        return t

    # programs
    def unit(self, o):
        return f" {self.row.unit}" if self.row.unit else ""

    def run(self, lines, show):
        """The table, what changed it, and what is asked."""
        code = "\n".join([f"x = {lit(self.x)}", *self.edits, *lines, show])
        out = self.d.py(code)
        if not out or len(out) > 150 or "Error" in out:
            raise ValueError(out)
        return out

    def now(self):
        env = {"x": dict(self.x)}
        exec("\n".join(self.edits), env)
        return env["x"]

    def answer(self, ask):
        self.last = ask
        ask()
        return True

    def say(self, text, *facts):
        self.d.say(text, [f for f in facts if f in text])

    def number(self, lines, e, unit=None):
        broken = isinstance(self.value(lines, e), float)
        out = self.run(lines, f"print(round({e}, 2))" if broken else f"print({e})")
        if float(out) < 0 or float(out) == 0:
            raise ValueError(out)
        u = self.unit(out) if unit is None else f" {unit}" * bool(unit)
        self.say(self.r.choice(["That is {o}.", "It is {o}.", "That makes {o}.", "{o}."]).replace("{o}", out + u), out)

    def value(self, lines, e):
        env = {}
        exec("\n".join([f"x = {lit(self.x)}", *self.edits, *lines, f"v = {e}"]), env)
        return env["v"]

    def one(self, e):
        """A name, and its number where that was asked."""
        values = list(self.now().values())
        if len(set(values)) < len(values):
            raise ValueError("a tie")
        if self.valued:
            out = self.run([f"k = {e}"], "print(k, x[k])")
            self.focus, _, v = out.rpartition(" ")
            self.say(self.r.choice(["{n}, with {v}.", "It is {n}, with {v}."]).replace("{n}", self.focus).replace("{v}", v + self.unit(v)), self.focus, v)
        else:
            self.focus = self.run([], f"print({e})")
            self.say(self.r.choice(TEXT).replace("{o}", self.focus), self.focus)

    def listed(self, e):
        out = self.run([], f"print({e})")
        self.say(("They are {o}." if ", " in out else "It is {o}.").replace("{o}", out), out)

    # what is asked
    def best(self):
        self.one(f"{self.row.top}(x, key=x.get)")

    def worst(self):
        self.one(f"{self.row.low}(x, key=x.get)")

    def second(self):
        self.one("sorted(x, key=x.get, reverse=True)[1]" if self.row.top == "max" else "sorted(x, key=x.get)[1]")

    def lead(self):
        a, b = ("[0]", "[1]") if self.row.top == "max" else ("[1]", "[0]")
        self.number([f"v = sorted(x.values(){', reverse=True' if self.row.top == 'max' else ''})"], f"v{a} - v{b}")

    def total(self):
        self.number([], "sum(x.values())")

    def mean(self):
        self.number([], "sum(x.values()) / len(x)")

    def share(self):
        a = self.name
        self.number([], f'x["{a}"] / sum(x.values()) * 100', "percent")

    def rank(self):
        out = self.run([f"k = sorted(x, key=x.get{', reverse=True' if self.high else ''})"], 'print(", ".join(f"{n} {x[n]}" for n in k))')
        self.say(out + ".", out)

    def names(self):
        out = self.run([], 'print(", ".join(f"{n} {x[n]}" for n in sorted(x)))')
        self.say(out + ".", out)

    def spread(self):
        self.number([], "max(x.values()) - min(x.values())")

    def above(self):
        self.listed('", ".join(n for n in x if x[n] > sum(x.values()) / len(x))')

    # turns
    def fixed(self, ask, asks, **v):
        def go():
            user(self.d, [fill(self.wording(asks, ask), v)], 0.6)
            return self.answer(ask)
        return go

    def plain(self):
        """A question about the table as it is."""
        r, row = self.r, self.row
        named = r.p(0.4)                                     # which end comes first is said, or it is the better one
        self.high = r.p(0.5) if named else row.top == "max"
        asks = [(self.best, row.best, 2), (self.worst, row.worst, 2), (self.total, TOTAL + row.total * 2, 3 * bool(row.adds)), (self.mean, MEAN, 2), (self.rank, [w for w in RANK if ("{w}" in w) == named], 2), (self.spread, SPREAD, 1), (self.above, ABOVE, 1.2), (self.names, NAMES, 0.5)]
        asks += [(self.second, SECOND, 4), (self.lead, LEAD, 3)] if self.last == self.best else []
        if self.last in (self.best, self.worst, self.second) and row.adds:
            self.name = self.focus
            asks.append((self.share, SHARE, 5))
        asks = [a for a in asks if a[0] != self.last and a[2]]
        ask, said, _ = r.choices(asks, [a[2] for a in asks])[0]
        return self.fixed(ask, said, w="highest" if self.high else "lowest")()

    def about(self):
        """A question that names entries or a limit."""
        r, x = self.r, self.now()
        a, b = r.sample(list(x), 2)
        t = int(r.uniform(min(x.values()), max(x.values())))
        t = round(t, -1) if t > 60 and r.p(0.7) else t
        hi, lo = (a, b) if x[a] > x[b] else (b, a)
        q = [f'x["{n}"]' for n in (a, b, hi, lo)]
        table = [(OF, lambda: self.number([], q[0]), 1.5), (TWO, lambda: self.number([], f"{q[0]} + {q[1]}"), 2 * row_adds(self)), (APART, lambda: self.number([], f"{q[2]} - {q[3]}"), 2), (MORE, lambda: self.number([], f"({q[2]} - {q[3]}) / {q[3]} * 100", "percent"), 1), (SHARE_A, lambda: self.number([], f"{q[0]} / sum(x.values()) * 100", "percent"), 2 * row_adds(self)),
                 (REST, lambda: self.number([], f"sum(x.values()) - {q[0]}"), 1.5 * row_adds(self)), (REST_MEAN, lambda: self.number([], f"(sum(x.values()) - {q[0]}) / (len(x) - 1)"), 1.2), (OVER, lambda: self.listed(f'", ".join(f"{{n}} {{x[n]}}" for n in x if x[n] > {t})'), 2), (UNDER, lambda: self.listed(f'", ".join(f"{{n}} {{x[n]}}" for n in x if x[n] < {t})'), 2), (COUNT, lambda: self.number([], f"sum(v > {t} for v in x.values())", ""), 1.5)]
        said, ask, _ = r.choices(table, [w for _, _, w in table])[0]
        if said is MORE:
            a, b = hi, lo
        user(self.d, [fill(r.pick(self.fit(said)), dict(a=guard(a), b=guard(b), t=guard(str(t))))], 0.6)
        self.answer(ask)
        self.focus, self.two = a, (a, b) if said in (TWO, APART) else None
        return True

    def these(self):
        """The two that were named last, or the two that lead."""
        if not self.two:
            return False
        (a, b), x = self.two, self.now()
        if a not in x or b not in x:
            return False
        hi, lo = (a, b) if x[a] > x[b] else (b, a)
        add = self.r.p(0.5) and self.row.adds
        user(self.d, THESE if add else THESE_APART, 0.6)
        return self.answer(lambda: self.number([], f'x["{a}"] + x["{b}"]' if add else f'x["{hi}"] - x["{lo}"]'))

    def edit(self):
        """Something changes; the last question again, or another one at once."""
        r, x = self.r, self.now()
        a, b = r.sample(list(x), 2)
        k = r.random()
        step = max(1, round((self.row.hi - self.row.lo) / 20)) * r.choice([1, 2, 3]) if not self.row.places else round(r.uniform(0.1, (self.row.hi - self.row.lo) / 5), self.row.places)
        few = in_words(step) if isinstance(step, int) and step < 13 and r.p(0.4) else str(step)
        told = {e for line in self.edits for e in [a, b] if f'"{e}"' in line}
        if k < 0.36:
            up = r.p(0.55) or x[a] <= step * 1.5
            said = fill(r.choice(self.row.up if up else self.row.down), dict(a=guard(a), k=guard(few)))
            self.edits.append(f'x["{a}"] = round(x["{a}"] {"+" if up else "-"} {step}, {self.row.places})' if self.row.places else f'x["{a}"] {"+" if up else "-"}= {step}')
            self.changed = None
        elif k < 0.56:
            if a in told or self.general():
                return False
            v = self.fresh(1)[0]
            said = fill(r.pick(SET), dict(a=guard(a), v=guard(str(v)), o=guard(str(self.x[a]))))
            self.changed = a, self.x[a]
            self.x[a] = v
        elif k < 0.68:
            if self.general() or not self.spare or len(x) > 6:
                return False
            n, v = r.choice(self.spare), self.fresh(1)[0]
            said = fill(r.pick(NEW), dict(a=guard(n), v=guard(str(v))))
            self.x[n] = v
            self.spare.remove(n)
        elif k < 0.8:
            if len(x) < 4 or a in told or self.general():
                return False
            said = fill(r.pick(GONE), dict(a=guard(a)))
            self.out = {a: self.x.pop(a)}
            self.changed = None
        elif k < 0.86:
            if told or self.general():
                return False
            said = fill(r.pick(SWAPPED), dict(a=guard(a), b=guard(b)))
            self.x[a], self.x[b] = self.x[b], self.x[a]
        elif k < 0.92:
            said = fill(r.pick(self.fit(ALL_UP)), dict(k=guard(few)))
            self.edits.append(f"x = {{n: round(v + {step}, {self.row.places}) for n, v in x.items()}}" if self.row.places else f"x = {{n: v + {step} for n, v in x.items()}}")
        elif k < 0.96 and self.row.unit in ("euros", "g", "kg", "kcal", "MB", "km", "mm"):
            p = r.choice([5, 10, 20, 25, 50])
            said = fill(r.pick(ALL_PCT), dict(p=guard(str(p))))
            self.edits.append(f"x = {{n: round(v * (1 + {p} / 100), 2) for n, v in x.items()}}")
        else:
            said = fill(r.pick(TWICE), dict(a=guard(a)))
            self.edits.append(f'x["{a}"] *= 2')
        return self.asked(said)

    def general(self):
        """Whether a change of all entries is in force: what is said of one entry then would be before or after it."""
        return any(line.startswith("x = ") for line in self.edits)

    def asked(self, said):
        r, row = self.r, self.row
        self.two = None
        if len(self.edits) > 3:
            raise ValueError("too much in mind")
        if self.last in (self.best, self.worst, self.total, self.mean, self.rank, self.spread) and r.p(0.55) and self.last is not self.share:
            user(self.d, [fill(r.choice(ALONE), dict(e=said))], 0.6)
            return self.answer(self.last)
        self.high = row.top == "max"
        asks = [(self.best, row.best), (self.worst, row.worst), (self.mean, MEAN), (self.rank, ["ranking", "full ranking", "the order"]), *[(self.total, TOTAL + row.total)] * bool(row.adds)]
        ask, ways_ = r.choice(asks)
        user(self.d, [fill(r.choice(JOIN), dict(e=said, q=self.wording(ways_, ask)))], 0.6)
        return self.answer(ask)

    def undo(self):
        r = self.r
        if self.out and not self.general() and r.p(0.6):
            a, v = self.out.popitem()
            self.x[a] = v
            return self.asked(fill(r.pick(BACK), dict(a=guard(a))))
        if self.changed and not self.general():
            a, o = self.changed
            if a not in self.x:
                return False
            self.x[a], self.changed = o, None
            return self.asked(fill(r.pick(AS_WAS), dict(a=guard(a))))
        return False


def row_adds(b):
    return bool(b.row.adds)


def player(row):
    def walk(d):
        b = Board(d, row)

        def step(k):
            return b.plain() if k < 0.36 else b.about() if k < 0.58 else b.these() if k < 0.66 else b.edit() if k < 0.9 else b.undo() if k < 0.97 else ASIDE
        wander(d, step, d.r.choice([3, 4, 4, 5, 5, 6]), least=3)

    return lambda d: afresh(d, walk)


for row in ROWS:
    family("turns", 6.0, f"board_{row.key}")(player(row))
