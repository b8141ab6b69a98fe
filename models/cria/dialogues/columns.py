"""A list is told once and stays for three to seven turns: figures of it, an entry taken out, put in, put right, all of them raised, only some of them kept, the whole list again, and what that did
to the figure.  Named values change in the list itself; what is named by its place in the order (the highest, those over 10) is a line of code below it, so that no eye need find it."""
import re
from core import family, fill
from pools import CITIES, FRUIT, ITEMS, NAMES, WORDS
from sequel import ASIDE, LESS_BEFORE, MORE_BEFORE, spoken
from threads import chat

# what the numbers are: what they are called | unit | lowest and highest | decimals
SORTS = [s.split("|") for s in """
numbers||1|99|0;numbers||1|900|0;numbers||1|30|0;numbers||0|20|1;values||0|9|2;temperatures|degrees|2|36|0;temperatures|degrees|12|30|1;marks||1|6|1;marks||1|6|0;points|points|20|100|0;scores|points|3|60|0;prices||1|40|2;prices||5|300|0;bills||12|180|2;weights|kg|48|110|0;weights|kg|48|110|1;heights|cm|148|199|0;ages||4|84|0;ages||18|66|0;times|seconds|9|90|1;times|minutes|18|75|0;lap times|seconds|55|99|2;runs|km|3|22|0;runs|km|2|19|1;steps|steps|2000|19000|0;sales||40|990|0;visitors|visitors|15|800|0;
hours|hours|3|11|0;hours|hours|2|10|1;readings||100|240|0;blood pressures||105|180|0;pulse|bpm|52|150|0;sugar||70|220|0;rainfall|mm|0|40|0;wind speeds|km/h|3|95|0;distances|km|4|800|0;litres|litres|3|60|1;throws|metres|12|70|1;jumps|cm|180|640|0;eggs|eggs|8|160|0;votes|votes|10|900|0;salaries||1900|6800|0;rents||380|1900|0;fares||2|35|2;tips||1|25|2;downloads|MB|3|900|0;latencies|ms|8|480|0;errors|errors|0|40|0;words a page|words|150|420|0;dice||1|6|0;darts|points|1|60|0;goals|goals|0|7|0;parcels|parcels|12|90|0;calls|calls|4|120|0;samples|mg|2|80|1;pieces|cm|20|300|0;boards|cm|60|420|0;lengths|mm|3|900|0;cups|ml|90|400|0;bags|g|80|999|0;fish|cm|12|95|0;piglets|g|900|2200|0;litters|puppies|1|11|0;classes|pupils|16|33|0;tables|guests|2|14|0;shifts|hours|4|12|0;invoices||80|4800|2;donations||5|500|0;commits|commits|1|50|0;bugs|bugs|0|30|0;tickets|tickets|1|70|0;reps|reps|4|30|0;pages|pages|8|70|0
""".replace("\n", "").split(";")]

# a figure: name, code, ways, answers ({u} with the unit)
FIGURES = [
    ("mean", "sum(x) / len(x)", "average|mean|the average|the mean|avg|average?|whats the mean|and the average|on average?|mean of it all|what's the average now", "The average is {out}{u}.|The mean is {out}{u}."),
    ("sum", "sum(x)", "sum|total|the sum|add them up|all together|what's the total|in total?|sum of all|the whole lot|everything added|how much in all", "The sum is {out}{u}.|Together that is {out}{u}."),
    ("median", "statistics.median(x)", "median|the median|median?|and the median|middle value|what's the median|the one in the middle when sorted", "The median is {out}{u}."),
    ("max", "max(x)", "highest|the highest one|max|biggest?|the largest|what's the maximum|the top one|which is the highest", "The highest is {out}{u}.|The largest is {out}{u}."),
    ("min", "min(x)", "lowest|the lowest one|min|smallest?|the smallest|what's the minimum|and the lowest|which is the smallest", "The lowest is {out}{u}.|The smallest is {out}{u}."),
    ("range", "max(x) - min(x)", "range|highest minus lowest|the spread, max - min|how far between biggest and smallest|the range of it|from lowest to highest, difference", "The range is {out}{u}.|The difference is {out}{u}."),
    ("count", "len(x)", "how many are they|count them|how many entries|number of entries|how many is that|how many values", "There are {out}."),
    ("sorted", "sorted(x)", "sort them|sorted|in order|sort from small to big|ascending|order them, smallest first|lowest to highest|put them in order", "Sorted: {out}|In order: {out}"),
    ("down", "sorted(x, reverse=True)", "sort descending|biggest first|descending|from big to small|highest to lowest|sort the other way, from the top|order them, largest first", "Sorted: {out}|From the top: {out}"),
    ("second", "sorted(x)[-2]", "second highest|the second biggest|number two from the top|the second largest", "The second highest is {out}{u}."),
    ("low2", "sorted(x)[1]", "second lowest|the second smallest|the one above the lowest", "The second lowest is {out}{u}."),
    ("top3", "sorted(x, reverse=True)[:3]", "the three highest|top three|the 3 biggest|best three", "The three highest are {out}."),
    ("low3", "sorted(x)[:3]", "the three lowest|bottom three|the 3 smallest", "The three lowest are {out}."),
    ("stdev", "statistics.pstdev(x)", "standard deviation of the population|population standard deviation|pstdev|sigma, whole population", "The standard deviation is {out}{u}."),
    ("squares", "sum(v ** 2 for v in x)", "sum of the squares|square each and add|squares added up", "The sum of the squares is {out}."),
    ("turned", "x[::-1]", "in reverse order|turn the list around|back to front|from the last to the first as given", "Reversed: {out}"),
    ("run", "[round(sum(x[:i + 1]), 2) for i in range(len(x))]", "running totals|cumulative sums|add up step by step|the running sum", "The running totals are {out}."),
    ("gaps", "[round(b - a, 2) for a, b in zip(x, x[1:])]", "differences from one to the next|the steps between neighbours|change from each to the next", "The differences are {out}."),
    ("mid", "(max(x) + min(x)) / 2", "middle between highest and lowest|midrange|halfway between min and max", "That is {out}{u}."),
    ("share", "max(x) / sum(x) * 100", "what percent of the total is the highest|the biggest as percent of the sum|share of the largest in percent", "It is {out} percent."),
]
FIGURES = [(n, c, w.split("|"), s.split("|")) for n, c, w, s in FIGURES]
WEIGHT = dict(mean=10, sum=8, median=6, max=5, min=4, range=3, count=3, sorted=4, down=3)
NUMERIC = {"mean", "sum", "median", "max", "min", "range", "count", "second", "low2", "stdev", "squares", "mid"}
CALLED = dict(mean=["means", "averages"], sum=["sums", "totals"], median=["medians"], range=["ranges"], count=["counts"], max=["maxima", "highest values"], min=["minima"])
AGAIN = "{q} again|{q} now|now the {q}|the {q} again please|{q} once more|what's the {q} now|and the {q} then|{q} after that|do the {q} again|new {q}?".split("|")
PLAINLY = dict(mean=["average", "mean"], sum=["sum", "total"], median=["median"], max=["maximum", "highest"], min=["minimum", "lowest"], range=["range"], count=["count"], stdev=["standard deviation"])

OPEN = ["{q} of {l}", "{l} - {q}", "{l}, {q}", "{l}: {q}", "{n}: {l}. {q}", "{n} {l}, {q}", "my {n}: {l}. {q}?", "{q} for {l}", "{q} of these {n}: {l}", "here are the {n}: {l}. {q}", "i have {n} {l}. {q}", "{n} today: {l} - {q}", "{q}: {l}", "list {l}. {q}", "take {l}, {q}", "these {n}: {l}. {q}?", "{l}\n{q}", "{n}:\n{l}\n{q}", "we measured {l}, {q}", "got {l}. {q}"]
DROP = "without the {v}|w/o the {v}|drop the {v}|remove the {v}|take out the {v}|leave out the {v}|the {v} was a mistake, out with it|ignore the {v}|not counting the {v}|the {v} doesn't count|the {v} is an outlier, leave it out|throw the {v} out|kick out the {v}|strike the {v}|delete {v}|skip the {v}|no {v}|minus the outlier {v}|{v} can't be right, drop it|{v} goes|cross out {v}|{v} should not be in there".split("|")
ADD = "add {v}|add a {v}|and a {v}|plus a {v}|put {v} in too|one more: {v}|i forgot {v}|include {v}|with {v} as well|{v} comes in|there's also a {v}|append {v}|another one, {v}|now a {v} joins|{v} too|oh and {v}|throw in {v}|the next one is {v}".split("|")
ADD2 = "add {v} and {w}|plus {v} and {w}|and {v}, {w}|two more: {v} and {w}|i forgot {v} and {w}|{v} and {w} too|put {v} and {w} in|with {v} and {w} as well".split("|")
SWAP = "the {o} should be {v}|make the {o} a {v}|change {o} to {v}|{v} instead of {o}|it's {v}, not {o}|oops, {v} not {o}|I misread {o}, it's {v}|replace the {o} by {v}|the {o} is really {v}|swap {o} for {v}|{o} is wrong, {v} is right|sorry, the {o} is a {v}|where it says {o} put {v}|correct {o} to {v}|i typed {o}, i meant {v}|not {o} but {v}|turn {o} into {v}".split("|")
PLACE = {0: "drop the first|without the first one|leave out the first entry|the first doesn't count|remove the first|not the first one".split("|"), -1: "drop the last|without the last one|leave out the last entry|the last doesn't count|remove the last one|not the last".split("|")}
LINES = [("x.remove(max(x))", "drop the highest|without the biggest one|the highest doesn't count|leave out the maximum|take the top one out|strike the largest|remove the biggest|w/o the max".split("|")), ("x.remove(min(x))", "drop the lowest|without the smallest one|the worst doesn't count|leave out the minimum|remove the smallest|strike the lowest|take the lowest out|w/o the min".split("|")),
         ("x = sorted(x)[1:-1]", "drop the highest and the lowest|without the two extremes|leave out max and min|best and worst don't count|trim one at each end|no highest, no lowest".split("|")), ("x = [v + {k} for v in x]", "add {k} to each|everyone gets {k} more|all {k} higher|plus {k} for each of them|raise them all by {k}|each one {k} up".split("|")), ("x = [v * 2 for v in x]", "double them all|each one doubled|twice as much for each|every value times two|multiply each by 2".split("|")),
         ("x = [round(v * (1 + {k} / 100), 2) for v in x]", "raise each by {k}%|all {k} percent higher|each one plus {k}%|add {k}% to every one".split("|")), ("x = [round(v / {k}, 2) for v in x]", "divide each by {k}|every one over {k}|each of them / {k}|split each in {k}".split("|"))]
KEEP = [("v > {t}", "only those over {t}|just the ones above {t}|keep what is more than {t}|those > {t}|which are above {t}|the ones bigger than {t}|over {t} only|only > {t}"), ("v < {t}", "only those under {t}|just the ones below {t}|keep what is less than {t}|those < {t}|which are below {t}|the ones smaller than {t}|under {t} only"), ("v >= {t}", "only {t} and more|those of at least {t}|from {t} up|at least {t} only|the ones with {t} or more"), ("v % 2 == 0", "only the even ones|just the even numbers|keep the even ones|which of them are even|the even ones?"), ("v % 2", "the odd ones only|just the odd numbers|keep the odd ones|odd only|the odd ones?")]
OF_THOSE = dict(sum=["their sum", "sum of those", "add those up", "those together", "sum of these", "how much are those in all"], mean=["their average", "average of those", "mean of these", "the mean of only those", "what's their mean"], count=["how many are those", "how many is that", "count those", "how many of them"], max=["the biggest of those", "highest of these", "the largest among them"], min=["the smallest of those", "lowest of these", "the least among them"], sorted=["sort those", "those in order", "sort these please"], median=["median of those", "their median"], range=["range of those", "their range"])
ALL = "and of all of them?|the {q} of the full list|of the whole list again, {q}|{q} of all|back to the whole list, {q}|with all of them again: {q}|{q} of everything, not only those|the original list, {q}|undo that, {q} of the full list".split("|")
BACK = "put it back in|ok leave it in|undo that|as it was before|no, with it again|take that back|the list as before|revert that|forget that change|back to the list before".split("|")
DIFF = "difference between the two {m}|by how much did the {s} change|how far apart are the two {m}|compare the two {m}, difference|gap between the old and the new {s}|what did that do to the {s}, difference|the {s} moved by how much|old {s} against new {s}, difference".split("|")
WAS = "what was the {s} before that|and the {s} before was?|remind me of the old {s}|what was the first {s} again|the old {s} again?|earlier the {s} was what".split("|")
ONE = [("x.count({v})", "how often is {v} in it|how many times does {v} appear|count the {v}s|how many {v}s are there".split("|"), "It appears {out} times.|There are {out}."), ("sum(v > {v} for v in x)", "how many are over {v}|how many above {v}|count those over {v}|number of entries bigger than {v}".split("|"), "There are {out}."), ("sum(v < {v} for v in x)", "how many are under {v}|how many below {v}|count those under {v}|number of entries smaller than {v}".split("|"), "There are {out}."), ("x.index({v}) + 1", "at which place is the {v}|position of {v}|where in the list is {v}|{v} is number what in the list".split("|"), "It is number {out}."),
       ("x[{i}]", "what's the {nth} one|the {nth} entry?|which is the {nth}|the {nth} in the list".split("|"), "It is {out}{u}."), ("sum(x[:{k}])", "the first {k} added|sum of the first {k}|only the first {k} together".split("|"), "Together that is {out}{u}."), ("sum(x[-{k}:])", "the last {k} added|sum of the last {k}|only the last {k} together".split("|"), "Together that is {out}{u}."), ("sum(v > sum(x) / len(x) for v in x)", "how many are above the average|how many beat the mean|count those over the average".split("|"), "There are {out}.")]
BACK_TO = "back to the list: {q}|ok the list again, {q}|about those {n}: {q}|now the {n} again, {q}|the {n} from before: {q}|to the list from before, {q}|of my list: {q}|returning to the {n}, {q}".split("|")
CHAIN = [("{v} * {k}", "times {k}|{k} times that|x {k}|multiply that by {k}|for {k} of those"), ("{v} / {k}", "divided by {k}|that over {k}|/ {k}|divide it by {k}|split in {k}"), ("{v} + {k}", "plus {k}|+ {k}|{k} more than that|add {k} to that figure"), ("{v} / 2", "half of that figure|half of it|halved"), ("{v} * 2", "double that|twice that|the double of it"), ("round({v})", "rounded|round that|to a whole number"), ("{v} * 10 / 100", "10% of that|a tenth of that as 10 percent|ten percent of it")]
NTH = "first second third fourth fifth".split()


def shown(v):
    return f"{v:g}" if isinstance(v, float) and abs(v) < 1e5 else str(v)


class Column:
    def __init__(self, d):
        self.d, self.r = d, d.r
        r = self.r
        self.name, unit, lo, hi, self.dec = r.pick(SORTS)
        self.lo, self.hi, self.dec = int(lo), int(hi), int(self.dec)
        self.told = r.p(0.6)                              # the unit is said, or the name tells it
        self.unit = unit
        self.x = []
        for _ in range(r.choice([3, 4, 5, 5, 6, 6, 7, 8, 9])):
            self.x.append(self.draw())
        if r.p(0.3):
            i = r.randrange(len(self.x))
            self.x[i] = self.x[i] * r.choice([3, 4, 5, 10]) if self.dec == 0 else round(self.x[i] * r.choice([3, 5]), self.dec)
        self.lines, self.undo, self.kept = [], None, False
        self.last, self.seen, self.value, self.away, self.order = None, {}, None, False, []

    def draw(self):
        r = self.r
        while True:
            v = r.randint(self.lo, self.hi) if self.dec == 0 else round(r.uniform(self.lo, self.hi), self.dec)
            v = int(v) if v == int(v) and r.p(0.9) else v
            if v not in self.x or r.p(0.2) and self.hi - self.lo < 16:
                return v

    def u(self):
        return " " + self.unit if self.unit and self.told else ""

    def code(self, e):
        head = "import statistics\n" if "statistics" in e else ""
        real = any(isinstance(v, float) for v in self.x) or any("/" in n for n in self.lines)
        listy = e == "x" or e.startswith(("sorted", "x[::", "[", "len", "x.count", "x.index", "sum(v >", "sum(v <")) or e in ("max(x)", "min(x)") or re.match(r"x\[", e)
        body = "".join(n + "\n" for n in self.lines)
        e = f"round({e}, 2)" if not listy and (real or "/" in e or "statistics" in e) else e
        return f"{head}x = [{', '.join(map(str, self.x))}]\n{body}print({e})"

    def now(self):
        ns = dict(x=list(self.x))
        for n in self.lines:
            exec(n, ns)
        return ns["x"]

    def answer(self, f):
        if len(self.now()) < (4 if f[0] in ("top3", "low3") else 2):
            raise ValueError("too few")
        out = self.d.py(self.code(f[1]))
        self.d.say(self.r.choice(f[3]).replace("{u}", self.u()).replace("{out}", out), [out])
        self.last = f
        self.value = out if f[0] in NUMERIC else None
        self.seen.setdefault(f[0], []).append(out)
        self.order.append(f[0])

    def say(self, ways, **v):
        t = fill(self.r.pick(ways), v, guard=True)
        if self.away:
            t = fill(self.r.pick(BACK_TO), dict(q="\x03", n=self.name)).replace("\x03", t)
            self.away = False
        spoken(self.d, t)

    def figure(self):
        f = self.r.choices(FIGURES, [WEIGHT.get(f[0], 1) for f in FIGURES])[0]
        return self.figure() if self.last and f[0] == self.last[0] else f

    def begin(self):
        r = self.r
        f = self.figure()
        sep = r.choice([", ", ", ", ", ", " ", ",", "; ", " / ", "\n", " and "])
        if any(isinstance(v, float) for v in self.x) and sep == ",":
            sep = ", "
        u = self.unit if self.told else ""
        items = [str(v) for v in self.x]
        if u and r.p(0.2):
            items = [f"{v} {u}" for v in items]
        if self.dec == 2 and r.p(0.5):
            items = [f"{v:.2f}" for v in self.x]
        l = sep.join(items) if sep != " and " else ", ".join(items[:-1]) + " and " + items[-1]
        if u and " " not in items[0] and sep != "\n" and r.p(0.5):
            l += " " + u
        elif u and " " not in items[0]:
            self.told = False
        t = r.pick(OPEN)
        if sep == "\n" and "\n" not in t:
            t = "{n}:\n{l}\n{q}"
        q = re.sub(r"^(and|what's|whats) (the )?", "", r.pick(f[2])).rstrip("?").replace(" now", "")
        if t.startswith("{q} of {l") or t.startswith(("{q} for", "{q} of these")):
            q = {"mean": r.choice(["average", "mean", "avg"]), "sum": r.choice(["sum", "total"]), "median": "median", "max": r.choice(["max", "highest"]), "min": r.choice(["min", "lowest"]), "range": "range", "stdev": "population standard deviation", "count": "number"}.get(f[0], q)
            if f[0] not in PLAINLY:
                t = "{l}, {q}"
        spoken(self.d, fill(t, dict(q=q, n=self.name, l=l), guard=True))
        self.answer(f)

    # turns
    def ask(self):
        if self.kept and self.r.p(0.75):
            n = self.r.choice(["sum", "sum", "mean", "mean", "count", "count", "max", "min", "sorted", "median", "range"])
            if self.last and n == self.last[0]:
                return False
            f = next(f for f in FIGURES if f[0] == n)
            self.say(OF_THOSE[n])
        else:
            f = self.figure()
            self.say(f[2])
        self.answer(f)
        return True

    def change(self):
        """The list changes, and the last figure is said again, or another one."""
        r = self.r
        x, lines, now = list(self.x), list(self.lines), self.now()
        k = r.random()
        v = {}
        free = [n for n in self.x if self.x.count(n) == 1 and n in now] if not any("for v" in n for n in lines) else []
        if k < 0.3 and len(now) > 3 and free:
            o = r.choice(free)
            if r.p(0.35):
                o = max(free, key=lambda n: abs(n - sum(now) / len(now)))
            ways, v = DROP, dict(v=shown(o))
            if lines:
                lines.append(f"x.remove({o})")
            else:
                x.remove(o)
        elif k < 0.5 and len(now) < 10:
            a, b = self.draw(), self.draw()
            ways, v, new = (ADD, dict(v=shown(a)), [a]) if r.p(0.75) else (ADD2, dict(v=shown(a), w=shown(b)), [a, b])
            if lines:
                lines += [f"x.append({n})" for n in new]
            else:
                x += new
        elif k < 0.72 and free:
            o, a = r.choice(free), self.draw()
            ways, v = SWAP, dict(o=shown(o), v=shown(a))
            if lines:
                lines.append(f"x[x.index({o})] = {a}")
            else:
                x[x.index(o)] = a
        elif k < 0.8 and len(x) > 3 and not lines:
            i = r.choice([0, -1])
            ways = PLACE[i]
            del x[i]
        elif len(lines) < 2 and len(now) > 3:
            line, ways = r.choice(LINES)
            v = dict(k=r.randint(2, 10) if "/ {k}" not in line else r.randint(2, 5))
            if "100" in line:
                v["k"] = r.choice([5, 10, 15, 20, 25, 50])
            lines.append(fill(line, v))
        else:
            return False
        if len(x) + len(lines) > 13:
            return False
        q = ""
        f = self.last
        # "add 7" alone might go on from a number; then the figure is said with it, or the way speaks of the list
        bare = ways is ADD and self.value
        if bare or r.p(0.45) or f[0] not in PLAINLY and r.p(0.5):
            if f[0] not in PLAINLY or r.p(0.25):
                f = self.figure()
            if f[0] in PLAINLY and (f is self.last or r.p(0.5)):
                q = r.pick(AGAIN).replace("{q}", r.choice(PLAINLY[f[0]])) if f[0] in self.seen else r.pick(f[2])
            else:
                q = r.pick(f[2])
            q = r.choice([", ", ". ", " - ", " and ", ", then "]) + re.sub(r"^and ", "", q)
        if bare and r.p(0.5):
            ways = [re.sub(r"^(add|include|append|put) (a )?", lambda m: m.group(), t) + ("" if "list" in t else " to the list") if t.startswith("add") else t for t in ways]
        self.undo = (self.x, self.lines, self.kept, f)
        self.x, self.lines = x, lines
        self.say([t + q for t in ways], **v)
        self.answer(f)
        return True

    def keep(self):
        r, now = self.r, self.now()
        if self.kept or any("if v" in n for n in self.lines):
            return False
        cond, ways = r.choice(KEEP)
        if "%" in cond and any(isinstance(v, float) for v in now):
            return False
        t = r.choice(sorted(now)[1:-1] or now)
        t = r.choice([t, int(t), int(t) // 10 * 10 or int(t)])
        cond = fill(cond, dict(t=t))
        left = [v for v in now if eval(cond, dict(v=v))]
        if not 2 <= len(left) < len(now):
            return False
        self.undo = (self.x, self.lines, False, self.last)
        self.lines = self.lines + [f"x = [v for v in x if {cond}]"]
        self.say(ways.split("|"), t=t)
        out = self.d.py(self.code("x"))
        self.d.say(r.choice(["They are {}.", "These are {}.", "That leaves {}."]).replace("{}", out), [out])
        self.kept, self.value, self.last = True, None, ("kept", "x", [], ["They are {out}."])
        return True

    def whole(self):
        """Of all again, or the last change taken back."""
        r = self.r
        if not self.undo:
            return False
        kept = self.kept and not self.undo[2]
        if not kept and self.undo[3][0] == "kept":
            return False
        self.x, self.lines, self.kept, f = self.undo
        self.undo = None
        if kept:
            name = r.choice(["sum", "mean", "count", "max"])
            f = self.last if self.last[0] in PLAINLY else next(f for f in FIGURES if f[0] == name)
            self.say(ALL, q=r.choice(PLAINLY[f[0]]))
        else:
            self.say(BACK)
        self.answer(f)
        return True

    def compare(self):
        n = self.last[0] if self.last else None
        s = self.seen.get(n, [])
        if n not in CALLED or len(s) < 2 or s[-1] == s[-2] or self.away:
            return False
        r, a, b = self.r, s[-2], s[-1]
        name = r.choice(PLAINLY[n])
        if r.p(0.3):
            first = "first" if len(s) == 2 else "old"
            self.say([t for t in WAS if first == "first" or "first" not in t], s=name)
            self.d.say(r.choice([f"It was {a}{self.u()}.", f"The {name} was {a}{self.u()}."]), [a])
            return True
        up = float(b) > float(a)
        if r.p(0.35) and self.order[-2:] == [n, n]:
            self.say(MORE_BEFORE if up else LESS_BEFORE)
        else:
            self.say(DIFF, m=r.choice(CALLED[n]), s=name)
        e = f"{b} - {a}" if up else f"{a} - {b}"
        out = self.d.py(f"print(round({e}, 2))" if "." in e else f"print({e})")
        self.d.say(r.choice(["The difference is {}.", "They are {} apart."]).replace("{}", out + self.u()), [out])
        self.seen[n] = []
        return True

    def one(self):
        r, now = self.r, self.now()
        e, ways, says = r.choice(ONE)
        i = r.randrange(min(len(now), 5))
        v = dict(v=shown(r.choice(now)), i=i, nth=NTH[i], k=r.randint(2, max(2, min(4, len(now) - 1))))
        if "index" in e and now.count(float(v["v"])) != 1:
            return False
        self.say(ways, **v)
        out = self.d.py(self.code(fill(e, v)))
        says = "It appears once." if out == "1" and "count(" in e else "There is 1." if out == "1" and "There are" in says else r.choice(says.split("|")).replace("{u}", self.u()).replace("{out}", out)
        self.d.say(says, [out] if out in says else [])
        self.value = None if "index" in e else out
        return True

    def chain(self):
        r = self.r
        if not self.value or self.away or self.value.startswith("-"):
            return False
        e, ways = r.choice(CHAIN)
        if "round" in e and "." not in self.value:
            return False
        k = r.randint(2, 12)
        self.say(ways.split("|"), k=k)
        e = fill(e, dict(v=self.value, k=k))
        out = self.d.py(f"print({e})" if e.startswith("round") or "/" not in e and "." not in e else f"print(round({e}, 2))")
        self.d.say(r.choice([f"That is {out}.", f"It is {out}."]), [out])
        self.value = None
        self.seen = {}
        return True

    def aside(self):
        if self.away:
            return False
        if self.r.p(0.55):
            chat(self.d)
            return True
        a, b = self.r.randint(11, 99), self.r.randint(3, 40)
        self.say(ASIDE, a=a, b=b)
        out = self.d.py(f"print({a} * {b})")
        self.d.say(f"That is {out}.", [out])
        self.away = True
        return True


@family("turns", 34.0)
def column(d):
    r = d.r
    while True:
        d.steps, d.kernel = [], type(d.kernel)()
        c = Column(d)
        try:
            c.begin()
            turns, want, tries = 1, r.choice([3, 3, 4, 4, 5, 5, 6, 7]), 0
            while turns < want and tries < 30:
                tries += 1
                k = r.random()
                if k < 0.16:
                    done = c.compare() or c.ask()
                elif k < 0.34:
                    done = c.ask()
                elif k < 0.64:
                    done = c.change()
                elif k < 0.72:
                    done = c.keep()
                elif k < 0.82:
                    done = c.whole()
                elif k < 0.89:
                    done = c.one()
                elif k < 0.95:
                    done = c.chain()
                else:
                    done = c.aside()
                turns += bool(done)
            return
        except (ValueError, IndexError, ZeroDivisionError):
            continue


# ---- lists of words ---------------------------------------------------------------------------------------------------------------------
KINDS = [("fruits", FRUIT), ("names", NAMES), ("cities", CITIES), ("words", WORDS), ("things", ITEMS), ("names", NAMES), ("words", WORDS)]
W_ASK = [("sorted(x)", "sort them|alphabetical order|sort by alphabet|a to z|in order|alphabetically|order them by name", "Sorted: {out}|In order: {out}"), ("sorted(x, reverse=True)", "sort them backwards|z to a|reverse alphabetical|descending|the alphabet from the end", "Sorted: {out}"), ("sorted(x, key=len)", "sort by length|shortest first|order them by length|from short to long", "By length: {out}"), ("max(x, key=len)", "the longest one|which is the longest|longest?", "The longest is {out}."), ("min(x, key=len)", "the shortest one|which is the shortest|shortest?", "The shortest is {out}."), ("len(x)", "how many are they|count them|how many|number of entries", "There are {out}."),
         ("sum(len(w) for w in x)", "letters of all of them together|how many letters altogether|total length of all|count all their letters", "Together they have {out} letters."), ('", ".join(x)', "as one line with commas|join them with commas|comma separated", "{out}"), ('" - ".join(x)', "joined with dashes|put dashes between them", "{out}"), ('"".join(w[0] for w in x)', "first letters|initials together|the first letter of each", "The first letters are {out}."), ("[w.upper() for w in x]", "in capitals|all upper case|uppercase them", "{out}"), ("[len(w) for w in x]", "length of each|how long is each|their lengths", "The lengths are {out}."), ("x[::-1]", "other way round|in reverse order|turn the order around|backwards, last one first", "Reversed: {out}"), ("[w[::-1] for w in x]", "each one spelled backwards|every word reversed|flip each word", "{out}"), ("x[0]", "the first one|which is first", "It is {out}."), ("x[-1]", "the last one|which is last", "It is {out}."), ("sorted(x)[0]", "which comes first in the alphabet|first by alphabet", "It is {out}.")]
W_DROP = "without {v}|drop {v}|remove {v}|take {v} out|leave {v} out|no {v}|delete {v}|{v} is out|cross {v} off|{v} doesn't count|forget {v}|{v} goes".split("|")
W_ADD = "add {v}|and {v}|plus {v}|put {v} in|also {v}|{v} too|i forgot {v}|append {v}|with {v} as well|{v} joins|one more, {v}|include {v}".split("|")
W_SWAP = "{v} instead of {o}|replace {o} by {v}|not {o}, {v}|change {o} to {v}|swap {o} for {v}|it's {v}, not {o}|sorry, {v} not {o}|{o} should be {v}|make {o} {v}".split("|")
W_KEEP = [("len(w) > {k}", "only those with more than {k} letters|longer than {k} letters|which have over {k} letters"), ("len(w) < {k}", "only those with fewer than {k} letters|shorter than {k} letters|which have under {k} letters"), ('"{c}" in w.lower()', "only those with an {c} in them|which contain {c}|the ones with {c}"), ('w.lower().startswith("{c}")', "only those starting with {c}|which begin with {c}|the ones with {c} at the front")]


@family("turns", 12.0)
def word_column(d):
    r = d.r
    name, pool = r.choice(KINDS)
    clean = lambda: next(w for w in iter(lambda: r.pick(pool), None) if '"' not in w and "\\" not in w and "'" not in w and len(w) > 1)
    x = []
    for _ in range(r.choice([3, 4, 5, 5, 6])):
        w = clean()
        if w not in x:
            x.append(w)
    if len(x) < 3:
        return word_column(d)
    lines, undo = [], None
    lit = lambda: "x = [" + ", ".join(f'"{w}"' for w in x) + "]\n" + "".join(n + "\n" for n in lines)

    def current():
        ns = dict(x=list(x))
        for n in lines:
            exec(n, ns)
        return ns["x"]

    def answer(q):
        e, _, says = q
        out = d.py(lit() + f"print({e})")
        d.say(r.choice(says.split("|")).replace("{out}", out), [out])
    q = r.choice(W_ASK)
    t = r.choice(["{l}. {q}", "{l}: {q}", "{q}: {l}", "{n}: {l}. {q}", "these {n}: {l}. {q}", "{l} - {q}", "I have {l}. {q}", "{l}\n{q}", "take the {n} {l}, {q}"])
    spoken(d, fill(t, dict(l=r.choice([", ", ", ", " ", "; ", ","]).join(x) if not any(" " in w for w in x) else ", ".join(x), n=name, q=r.pick(q[1].split("|")).rstrip("?")), guard=True))
    answer(q)
    turns, want, tries = 1, r.choice([3, 3, 4, 4, 5, 6]), 0
    while turns < want and tries < 30:
        tries += 1
        k, now = r.random(), current()
        tail = ""
        if k < 0.38:
            q2 = r.choice(W_ASK)
            if q2 is q:
                continue
            q = q2
            spoken(d, r.pick(q[1].split("|")))
        elif k < 0.86:
            free = [w for w in x if w in now]
            if r.p(0.5):
                q = r.choice(W_ASK)
                tail = r.choice([", ", ". ", " and ", " - "]) + r.pick(q[1].split("|"))
            if k < 0.54 and len(now) > 2 and len(free) > 2:
                o = r.choice(free)
                x.remove(o)
                if len(current()) < 2:
                    x.append(o)
                    continue
                ways, v = W_DROP, dict(v=o)
            elif k < 0.7 and len(x) < 8:
                a = clean()
                if a in x:
                    continue
                x.append(a)
                ways, v = W_ADD, dict(v=a)
            else:
                o, a = r.choice(free), clean()
                if a in x:
                    continue
                x[x.index(o)] = a
                if len(current()) < 1:
                    x[x.index(a)] = o
                    continue
                ways, v = W_SWAP, dict(o=o, v=a)
            spoken(d, fill(r.pick([t + tail for t in ways]), v, guard=True))
        elif k < 0.94 and not lines:
            cond, ways = r.choice(W_KEEP)
            v = dict(k=r.randint(3, 8), c=r.choice("abcdeilmnorst"))
            left = [w for w in now if eval(fill(cond, v), dict(w=w))]
            if not 2 <= len(left) < len(now):
                continue
            lines = ["x = [w for w in x if " + fill(cond, v) + "]"]
            q = ("x", "", "They are {out}.|These are {out}.")
            spoken(d, fill(r.pick(ways.split("|")), v, guard=True))
        elif lines:
            lines = []
            q = r.choice(W_ASK)
            spoken(d, r.choice(["all of them again, {q}", "the whole list again: {q}", "back to the full list, {q}", "of all of them: {q}"]).replace("{q}", r.pick(q[1].split("|"))))
        else:
            chat(d)
            turns += 1
            continue
        answer(q)
        turns += 1
