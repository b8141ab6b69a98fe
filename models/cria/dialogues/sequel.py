"""What comes after a result, over three to seven turns: the same question with another value, and again; then the results together, against each other, the first one divided, the last one in
another unit; a value put right; something else in between and back again.  Any answer that was given can be named later: by its place, by its value, by what it was for.

@ name kind; name kind        inputs, kinds as in lives.py
? ways to ask
= formula :: unit :: what it is called
~ name >> the one for {v} : ways to ask with another value of it"""
import re
import lives2
import lives3
import lives4
import lives5
import lives6
import lives8
from core import afresh, family, fill
from lives import PUT_COUNT, PUT_VALUE, Input, Quantity, one, ok, parse, spoken, tell, whole
from sequels import TEXT
from threads import chat


class Base:
    """A question with values that may change."""

    def __init__(self, block):
        self.inputs, self.ways, self.change = {}, [], {}
        for line in block.split("\n"):
            mark, rest = line[0], line[2:].strip()
            if mark == "@":
                for t in rest.split(";"):
                    i = Input(t)
                    self.inputs[i.name] = i
            elif mark == "?":
                self.ways += [t.strip() for t in rest.split("|")]
            elif mark == "=":
                formula, unit, self.label = (t.strip() for t in rest.split("::"))
                self.q = Quantity("?", self.label.replace(" ", "_").replace("-", "_"), unit, formula, [], self.ways, [])
            else:
                head, _, ways = rest.partition(" : ")
                name, _, tag = head.partition(" >> ")
                self.change[name.strip()] = (tag.strip(), [t.strip() for t in ways.split("|")])

    def __repr__(self):
        return repr(self.q)


BASES = [Base(b) for b in TEXT.strip().split("\n\n")]
LIVES = [(s, q) for m in (lives2, lives3, lives4, lives5, lives6, lives8) for s in parse(m.ROWS) for q in s.firsts if q.label and q.unit != "percent" and any(i in s.inputs and s.inputs[i].noun for i in q.ids)]

UNITS = {
    "km": "miles = x / 1.609344 | metres = x * 1000", "miles": "km = x * 1.609344", "litres": "US gallons = x / 3.785411784 | ml = x * 1000", "ml": "litres = x / 1000", "kg": "pounds = x / 0.45359237 | g = x * 1000 | tonnes = x / 1000", "g": "kg = x / 1000 | ounces = x / 28.349523125", "mg": "g = x / 1000", "pounds": "kg = x * 0.45359237",
    "hours": "minutes = x * 60 | days = x / 24 | seconds = x * 3600", "minutes": "hours = x / 60 | seconds = x * 60", "seconds": "minutes = x / 60 | hours = x / 3600", "days": "weeks = x / 7 | hours = x * 24", "weeks": "days = x * 7 | hours = x * 168", "years": "months = x * 12 | weeks = x * 52", "months": "years = x / 12",
    "metres": "feet = x / 0.3048 | cm = x * 100 | yards = x / 0.9144 | km = x / 1000", "cm": "inches = x / 2.54 | metres = x / 100 | mm = x * 10", "mm": "inches = x / 25.4 | cm = x / 10", "inches": "cm = x * 2.54 | feet = x / 12", "feet": "metres = x * 0.3048 | inches = x * 12",
    "square metres": "square feet = x / 0.09290304 | hectares = x / 10000", "cubic metres": "litres = x * 1000", "GB": "MB = x * 1000 | TB = x / 1000", "MB": "GB = x / 1000", "km/h": "m/s = x / 3.6 | mph = x / 1.609344", "kWh": "MJ = x * 3.6", "watts": "kW = x / 1000", "tons": "kg = x * 1000", "eggs": "dozens = x / 12", "bottles": "dozens = x / 12", "cents": "euros = x / 100",
    "micrograms": "mg = x / 1000", "litres a minute": "litres an hour = x * 60", "acres": "hectares = x * 0.40468564224", "kcal": "kJ = x * 4.184", "degrees Celsius": "degrees Fahrenheit = x * 9 / 5 + 32", "degrees Fahrenheit": "degrees Celsius = (x - 32) * 5 / 9"}
UNITS = {k: [tuple(x.strip() for x in t.split("=")) for t in v.split("|")] for k, v in UNITS.items()}
ALIAS = {"pounds": ["pounds", "lbs", "lb"], "km": ["km", "kilometres"], "kg": ["kg", "kilos"], "g": ["grams", "g"], "cm": ["cm", "centimetres"], "mm": ["mm", "millimetres"], "metres": ["metres", "m", "meters"], "inches": ["inches", "inch"], "feet": ["feet", "ft"], "minutes": ["minutes", "min"], "hours": ["hours", "h", "hrs"], "litres": ["litres", "liters", "l"], "ml": ["ml", "millilitres"],
         "degrees Fahrenheit": ["fahrenheit", "F", "°F"], "degrees Celsius": ["celsius", "C", "°C"], "US gallons": ["gallons", "US gallons"], "tonnes": ["tonnes", "metric tons", "t"], "square feet": ["square feet", "sq ft"], "mg": ["mg", "milligrams"], "kJ": ["kJ", "kilojoules"]}
IN_UNIT = "in {b}?|and in {b}|in {b} please|what's that in {b}|{b}?|as {b}|that's how many {b}|that in {b}|convert it to {b}|make it {b}|how much is it in {b}|and {b}|to {b}|put it in {b}|into {b} please".split("|")
IN_UNIT_REF = "{ref} in {b}|{ref} in {b}?|what's {ref} in {b}|and {ref} in {b}|convert {ref} to {b}|how many {b} is {ref}|give me {ref} in {b}".split("|")

# where an answer stands
FIRST = "the first one|the first result|the first|the very first number|the first answer|your first answer|result number one|what came out first|the number from the start|the one at the beginning".split("|")
SECOND = "the second one|the second result|the second|the second answer|result number two|answer two".split("|")
THIRD = "the third one|the third result|the third|the third answer|number three".split("|")
BEFORE = "the one before|the previous one|the answer before|the result before|the one before that|the previous result|the last but one|the second to last|the one before the last|the former".split("|")
LAST = "that last one|the last one|this one|that one|the last result|the latest result|that result|this last number|your last answer|the last answer".split("|")

# one answer and a number: formula, own number, ways with a name for the answer, ways on the last one
OPS = [
    ("x / n", "2-12", "{ref} divided by {n}|divide {ref} by {n}|split {ref} in {n}|{ref} shared by {n}|{ref} / {n}|a share of {ref} if {n} share it|spread {ref} over {n}", "divided by {n}|/ {n}|and /{n}|/{n}|over {n}|split it in {n}|shared by {n}|now by {n}|among {n} of us|into {n} equal parts|if {n} share it|goes into {n} equal lots, one is|divide that by {n}|each of {n} gets?|distributed to {n}|on {n} days, each?"),
    ("x * n", "2-12", "{ref} times {n}|multiply {ref} by {n}|{n} times {ref}|{n} of {ref}|{ref} x {n}", "times {n}|x{n}|* {n}|and times {n}|{n} times that|{n} of those|now {n}x|and {n} such?|for {n} of them|take it {n} times|if it comes {n} times|multiplied by {n}|if there are {n} like that"),
    ("x + n", "5-400", "{ref} plus {n}|add {n} to {ref}|{n} on top of {ref}|{ref} + {n}|{ref} and {n} more", "plus {n}|+ {n}|+{n}|and {n} more|add {n}|{n} on top|with {n} extra|{n} comes on top|put {n} to it|another {n}|and then {n} more"),
    ("x - n", "1-60", "{ref} minus {n}|take {n} from {ref}|{n} less than {ref}|{ref} - {n}|{ref} less {n}", "minus {n}|- {n}|-{n}|less {n}|take {n} off|{n} less|w/o {n} of it|{n} are gone|subtract {n}|reduce by {n}|{n} of that is lost, so"),
    ("x * n / 100", "(5/8/10/12/15/20/25/30/40/60/75/90)", "{n}% of {ref}|{n} percent of {ref}|how much is {n}% of {ref}|take {n}% of {ref}", "{n}% of it|{n}% of that|{n} percent of that|and {n}% of it|how much is {n}%|what's {n} pct of that"),
    ("x * (1 + n / 100)", "(3/5/7/8/10/15/19/20/21/25)", "{ref} plus {n}%|add {n}% to {ref}|{ref} with {n}% on top|{ref} raised by {n} percent", "plus {n}%|+{n}%|+ {n} %|add {n}%|and {n}% on top|with {n}% more|{n}% tax added|incl. {n}% tax|if it rises by {n}%|{n} percent higher"),
    ("x * (1 - n / 100)", "(3/5/10/15/20/25/30/40)", "{ref} minus {n}%|{n}% off {ref}|{ref} reduced by {n}%|{ref} less {n} percent", "minus {n}%|-{n}%|- {n} %|{n}% off|{n}% less|take {n} percent away|if it falls by {n}%|{n}% lower|{n}% of it is wasted, what stays"),
    ("x / 2", "", "half of {ref}|halve {ref}|{ref} halved|{ref}, half of it", "half of that|half?|halve it|half that|the half|1/2 of it|only half"),
    ("x * 2", "", "double {ref}|twice {ref}|{ref} doubled|{ref} two times", "double|twice that|times two|x2|doubled?|two times|double that|the double"),
    ("x / 3", "", "a third of {ref}|one third of {ref}", "a third|one third|a third of it|1/3 of that"),
    ("x / 4", "", "a quarter of {ref}|a fourth of {ref}", "a quarter|1/4 of that|a fourth of it|one quarter please"),
    ("x / 5", "", "a fifth of {ref}|one fifth of {ref}", "a fifth|1/5 of it|one fifth"),
    ("x / 10", "", "a tenth of {ref}|one tenth of {ref}", "a tenth|one tenth of it|a tenth of that"),
    ("x ** 2", "", "{ref} squared|the square of {ref}|square {ref}|{ref} times itself", "squared|square it|that squared|times itself|^2|multiplied with itself"),
    ("sqrt(x)", "", "square root of {ref}|the root of {ref}|sqrt of {ref}", "square root|and the root|sqrt|square root of it|the root of that"),
]
OPS = [(f, Input(f"n {k}") if k else None, a.split("|"), b.split("|")) for f, k, a, b in OPS]
ROUND = [("round(x)", "round it|rounded|to whole|round to whole|whole number please|no decimals|w/o decimals|rounded to a whole number|nearest whole"), ("round(x, 1)", "one decimal|to one decimal|round to 1 place|one digit after the point"), ("ceil(x)", "rounded up|round up|up to the next whole one"), ("floor(x)", "rounded down|round down|cut the decimals")]

# several answers: all of them ({w} is "three")
SUM2 = "both together|the two together|sum of both|add the two|add them|both added|the sum of these two|what do both make|together?|the two in sum|and the sum of the two|both in total|put the two together|combined?".split("|")
SUMN = "add those {w} up|the {w} together|sum of the {w}|all {w} together|all {w} in total|those {w} added|add the {w}|the {w} results in one sum|what do the {w} make together|the sum of all {w}|total of these {w}|{w} of them together, how much|sum up the {w}|and all {w}?|and in total, all {w}|put all {w} together|everything so far added|all of these added|the total of all that|sum of all the answers so far".split("|")
MEAN = "average of the {w}|the mean of those {w}|on average, the {w}|and the average of these|average of all {w}|mean of the {w} results|what are they on average|averaged over the {w}".split("|")
LAST2 = "the last two together|sum of the last two|add the last two|the last two results added|only the last two, sum|the two latest added|last 2 together|both latest ones in sum".split("|")
ENDS = "the first and the last together|first plus last|add the first and the last one|the first and last results added|sum of the first and the third|the first plus this one".split("|")
FIRST2 = "the first two together|sum of the first two|add the first two|only the first two added|the first two results, sum|results one and two together".split("|")
MORE_FIRST = "how much more than the first is that|how much more is that than the first|by how much does it beat the first|that's how much above the first|minus the first one|how much over the first answer is it|subtract the first|how much bigger than the first".split("|")
LESS_FIRST = "how much less than the first is that|how far below the first is that|how much smaller than the first|that's how much under the first|how much less is it than the first answer|by how much is the first one more".split("|")
MORE_BEFORE = "how much more than before is that|how much more is that than the one before|by how much is that more than the answer before|so how much did it go up|that's how much more|minus the one before|how much higher than the previous|how much more than the last answer".split("|")
LESS_BEFORE = "how much less than before is that|how much less is that than the one before|so how much did it go down|that's how much less|how much lower than the previous|by how much did it drop".split("|")
DIFF2 = "difference of those two|the difference?|what's the difference there|how far apart are they|gap between the two|and the difference of both|the two, difference|difference of the last two|how much lies between them|what's between those two".split("|")
SPREAD = "biggest minus smallest of them|difference between the highest and the lowest|from the lowest to the highest, how far|how far are the extremes apart|range of the {w}".split("|")
RATIO = "how many times the first is that|the last divided by the first|that divided by the first one|ratio to the first|how often does the first go into it|in relation to the first, how many times".split("|")
SHARE = "what percent of the first is that|in percent of the first?|how many percent of the first answer is that|as a percentage of the first|that's what percent of the first".split("|")
CHANGE = "how many percent more or less than the first is that|percent change from the first|the change from the first in percent|change to the first result in %".split("|")
PROD = "the two multiplied|multiply both|product of the two|the one times the other|both multiplied together".split("|")
TOP = "which is the highest of them|the biggest of the {w}?|which of those is the most|the largest one was|max of them".split("|")
LOW = "which is the lowest of them|the smallest of the {w}?|which of those is the least|the smallest one was|min of them".split("|")
SORT = "sort the {w}|put the {w} in order|the {w} from small to big|order those results".split("|")
PLUS = "plus {ref}|add {ref} to it|together with {ref}|that and {ref} together|{ref} on top of that|sum of {ref} and this one|and {ref} added|with {ref} in one sum".split("|")
ABOVE = "how much more than {ref} is that|how much over {ref}|minus {ref}|less {ref}, what remains|subtract {ref} from it|by how much is it more than {ref}".split("|")
BELOW = "how much less than {ref} is that|how much under {ref}|what's missing to {ref}|by how much is it less than {ref}|how far from {ref} is it still|so how much less than {ref}".split("|")
APART = "difference to {ref}|gap to {ref}|difference between that and {ref}|how far is it from {ref}|this one against {ref}, difference".split("|")
PER = "divided by {ref}|divide it by {ref}|over {ref}|how many times {ref} is that|ratio to {ref}".split("|")
OF = "in percent of {ref}|what percent of {ref} is that|as a percentage of {ref}|how many percent of {ref}".split("|")
COUNT = {2: "two", 3: "three", 4: "four", 5: "five"}

AGAIN = "what was {ref} again|remind me of {ref}|{ref} was?|say {ref} again|and {ref} was how much|I forgot {ref}|{ref} once more please|repeat {ref}|what did you say {ref} was|sorry, {ref} again?".split("|")
WRONG = "sorry, {v}|no, {v}|I meant {v}|oops {v}|{v}, not {o}|sorry i meant {v} not {o}|no wait, {v}|not {o} but {v}|wrong, it's {v}|ah no, {v}|{v} instead of {o}, sorry|make it {v}|no sorry, {v}|I mean {v}|correction, {v}|{o} is wrong, {v}".split("|")
BACK = "back to the {l}: {t}|ok the {l} again, {t}|and now the {l} again: {t}|where were we, {l}: {t}|now again the {l}, {t}|to the {l} again - {t}|about the {l}: {t}|for the {l}: {t}".split("|")
ASIDE = ["btw {a} x {b}?", "something else: {a} times {b}", "quick one, {a}*{b}", "other question, {a} times {b}", "in between: {a} x {b} is?", "different thing: {a} * {b}", "one other thing, {a} times {b}?", "hold on, {a}*{b} first"]


class Result:
    def __init__(self, value, unit, tag=None, sibling=False):
        self.value, self.unit, self.tag, self.sibling = value, unit, tag, sibling


def lit(v):
    return f"({v})" if str(v).startswith("-") else str(v)


def places(*values):
    """So many decimals are shown."""
    return max([2] + [min(len(v.split(".")[1]), 6) for v in map(str, values) if "." in v] + [4 for v in map(str, values) if abs(float(v)) < 10 and "." in v])


def show(e, *values):
    head = "import math\n" if "math." in e else ""
    if e.startswith(("round(", "math.ceil", "math.floor", "max(", "min(")) or not re.search(r"(?<!/)/(?!/)|sqrt|\d\.\d", e):
        return f"{head}print({e})"
    return f"{head}print(round({e}, {places(*values)}))"


class Walk:
    def __init__(self, d):
        self.d, self.r, self.all, self.away = d, d.r, [], False
        self.before = None                                 # the wrong result, after a correction

    def u(self, unit):
        return "" if unit in ("money", "n", "") else unit if unit == "%" else " " + unit

    def put(self, code, unit, says=None, tag=None, sibling=False):
        out = self.d.py(code)
        if not ok(out) or abs(float(out)) > 1e10:
            raise ValueError(out[:60])
        if float(out) == 0 and "round(" in code:
            raise ValueError("nothing to be seen of it")
        tell(self.d, says or ["That is {out}{u}.", "It is {out}{u}.", "That makes {out}{u}."], dict(u=self.u(unit)), out)
        self.all.append(Result(out, unit, tag, sibling))
        return out

    def say(self, ways, **v):
        spoken(self.d, fill(self.r.pick(ways), v, guard=True))

    # how it begins: a base of our own, or a first question of lives.py
    def begin(self):
        r = self.r
        self.env, self.words = {}, {}
        if r.p(0.68):
            b = r.pick(BASES)
            self.q, self.label, self.inputs, self.change, self.quant = b.q, b.label, b.inputs, b.change, {}
            ways = b.ways
        else:
            s, q = r.pick(LIVES)
            self.q, self.label, self.inputs, self.quant = q, r.choice(["question before", "first question", "thing from before"]), s.inputs, s.quantities
            self.change = {n: None for n in q.ids if n in s.inputs and s.inputs[n].noun}
            ways = q.asks
        for i in self.inputs.values():
            self.env[i.name], self.words[i.name] = i.draw(r)
        spoken(self.d, fill(r.pick(ways), self.words, guard=True))
        self.compute(None)
        self.spent = {n: {str(self.env[n])} for n in self.inputs}

    def compute(self, tag):
        q = self.q
        code = whole(q, self.env, self.quant) if self.quant else one(q, self.env)
        says = q.says or None
        if says:
            says = [fill(t.replace("{out}", "\x04").replace("{u}", "\x05"), {**{k: v for k, v in self.words.items()}}).replace("\x04", "{out}").replace("\x05", "{u}") for t in says if set(re.findall(r"\{(\w+)\}", t)) <= set(self.words) | {"out", "u"}] or None
        return self.put(code, q.unit, says, tag, True)

    def ways(self, name, wrong):
        """(ways to ask with another value, what the answer is called)"""
        if self.change[name]:
            tag, ways = self.change[name]
            return ways, tag
        i = self.inputs[name]
        ways = (PUT_COUNT if i.before else PUT_VALUE)[0 if wrong else 1]
        return [t.replace("{n}", i.noun) for t in ways], f"the one with {{v}} {i.noun}" if i.before else f"the one with a {i.noun} of {{v}}"

    def another(self, wrong=False):
        """Another value of one input; wrong: the value before was none."""
        r = self.r
        names = list(self.change)
        name = self.name if getattr(self, "name", None) in names and r.p(0.75) else r.choice(names)
        i = self.inputs[name]
        for _ in range(20):
            v, w = i.draw(r)
            if str(v) not in self.spent[name]:
                break
        else:
            return False
        ways, tag = self.ways(name, wrong)
        if tag and not self.all[-1].tag and self.all[-1].sibling and name != getattr(self, "name", None):
            self.all[-1].tag = tag.replace("{v}", i.say(self.words[name]))
        o = self.words[name]
        if wrong and self.change[name]:
            ways, alone = WRONG, sum(str(v) == str(self.env[name]) for v in self.env.values()) == 1
            if not alone or len(self.inputs) > 1 and type(v) is not type(self.env[name]):
                return False
            if len(self.inputs) > 1:
                ways = [t for t in WRONG if "{o}" in t]
            if self.all[-1].sibling is False:
                return False
        self.name = name
        self.spent[name].add(str(v))
        self.env[name], self.words[name] = v, w
        t = r.pick(ways)
        t = fill(t, dict(v=i.say(w), o=i.say(o)), guard=True)
        if self.away:
            t = r.pick(BACK).replace("{l}", self.label).replace("{t}", t)
            self.away = False
        spoken(self.d, t)
        old = self.all[-1]
        self.compute(tag.replace("{v}", i.say(w)) if tag else None)
        self.before = None
        if wrong:
            self.all.remove(old)
            self.before, self.mixed = old, True                # whether the wrong one counts as the first, who knows
        return True

    def series(self):
        return self.another()

    def wrong(self):
        return not self.away and self.all[-1].sibling and self.another(True)

    # several results
    def gather(self):
        r, a = self.r, self.all
        if self.away or self.before and len(a) < 2:
            return False
        run = []
        for x in reversed(a):
            if not x.sibling:
                break
            run.insert(0, x)
        n = len(run)
        last, unit = a[-1], a[-1].unit
        if n < 2 or len({x.value for x in run}) < n or n > 5:
            return False
        whole_ = n == len(a) and not self.mixed                               # "the first" is the first of all
        v = [x.value for x in run]
        f = [float(x) for x in v]
        plus = " + ".join(map(lit, v))
        many = unit not in ("percent", "%", "km/h", "degrees Celsius", "degrees Fahrenheit")
        opts = []
        add = lambda weight, ways, e, u=unit, says=None: opts.append((weight, ways, e, u, says))
        up = f[-1] > f[-2]
        if n == 2:
            if many:
                add(5, SUM2, plus, unit, ["Together that is {out}{u}.", "The sum is {out}{u}.", "That is {out}{u}."])
            add(4, DIFF2, f"{v[1]} - {v[0]}" if up else f"{v[0]} - {v[1]}", unit, ["The difference is {out}{u}.", "They are {out}{u} apart."])
            if many and r.p(0.15):
                add(1, PROD, " * ".join(v), "n")
        else:
            if many:
                add(9, SUMN, plus, unit, ["Together that is {out}{u}.", "The sum is {out}{u}.", "That is {out}{u}."])
                add(2, LAST2, " + ".join(map(lit, v[-2:])), unit, ["Together that is {out}{u}.", "The sum is {out}{u}."])
                if whole_:
                    add(1.5, [t for t in ENDS if n == 3 or "third" not in t], f"{lit(v[0])} + {lit(v[-1])}", unit, ["Together that is {out}{u}."])
                    add(1.5, FIRST2, " + ".join(map(lit, v[:2])), unit, ["Together that is {out}{u}."])
            add(2, MEAN, f"({plus}) / {n}", unit, ["The average is {out}{u}.", "On average it is {out}{u}."])
            add(1, SPREAD, f"{v[f.index(max(f))]} - {lit(v[f.index(min(f))])}", unit, ["The difference is {out}{u}."])
            add(1, TOP, f"max({', '.join(v)})", unit, ["The highest is {out}{u}."])
            add(0.6, LOW, f"min({', '.join(v)})", unit, ["The lowest is {out}{u}."])
            add(2, ["difference of the last two", "the last two, difference?", "how far apart are the last two", "gap between the last two", "the last two differ by"], f"{v[-1]} - {v[-2]}" if up else f"{v[-2]} - {v[-1]}", unit, ["The difference is {out}{u}."])
        add(2, MORE_BEFORE if up else LESS_BEFORE, f"{v[-1]} - {v[-2]}" if up else f"{v[-2]} - {v[-1]}", unit, [f"It is {{out}}{{u}} {'more' if up else 'less'}.", "The difference is {out}{u}."])
        if whole_ and f[0] > 0 and f[-1] > 0:
            top = f[-1] > f[0]
            add(4 if n > 2 else 2, MORE_FIRST if top else LESS_FIRST, f"{v[-1]} - {v[0]}" if top else f"{v[0]} - {v[-1]}", unit, [f"It is {{out}}{{u}} {'more' if top else 'less'}.", "The difference is {out}{u}."])
            add(1, RATIO, f"{v[-1]} / {v[0]}", "n", ["It is {out} times that.", "The ratio is {out}."])
            add(1, SHARE, f"{v[-1]} / {v[0]} * 100", "percent")
            add(0.7, CHANGE, f"({v[-1]} - {v[0]}) / {v[0]} * 100", "percent", ["The change is {out} percent."])
        _, ways, e, unit, says = r.choices(opts, [o[0] for o in opts])[0]
        self.say([t.replace("{w}", COUNT[n]) for t in ways])
        self.put(show(e, *(v if "/" not in e else ("1",))), unit, says)
        self.before = None
        return True

    def pair(self):
        """The last answer and an earlier one, whatever each of them was."""
        a, r = self.all, self.r
        if len(a) < 2 or self.away:
            return False
        i = r.choice([0, 0, len(a) - 2, r.randrange(len(a) - 1)])
        x, y = a[i], a[-1]
        ref = self.name_of(i)
        if not ref or x.unit != y.unit or x.value == y.value or float(x.value) <= 0 or float(y.value) <= 0:
            return False
        up = float(y.value) > float(x.value)
        big, small = (y, x) if up else (x, y)
        if float(big.value) < 1.01 * float(small.value):
            return False                                   # the same number rounded
        sums = x.unit not in ("percent", "%", "km/h") and "degrees" not in x.unit
        ways, e, unit, says = r.choice(sums * [(PLUS, f"{y.value} + {x.value}", x.unit, ["Together that is {out}{u}.", "The sum is {out}{u}."]), (PLUS, f"{y.value} + {x.value}", x.unit, None)] + [(ABOVE if up else BELOW, f"{big.value} - {small.value}", x.unit, [f"It is {{out}}{{u}} {'more' if up else 'less'}.", "The difference is {out}{u}."]), (APART, f"{big.value} - {small.value}", x.unit, ["The difference is {out}{u}."]), (PER, f"{y.value} / {x.value}", "n", None), (OF, f"{y.value} / {x.value} * 100", "percent", None)])
        self.say([t.replace("{ref}", ref) for t in ways])
        self.put(show(e, *(("1",) if "/" in e else (x.value, y.value))), unit, says)
        self.before = None
        return True

    def against_wrong(self):
        """What the correction changed."""
        x, y = self.all[-1], self.before
        if not y or x.value == y.value or self.away:
            return False
        up = float(x.value) > float(y.value)
        self.say(MORE_BEFORE + ["how much more is that than with the wrong number", "by how much is that more than what I said first"] if up else LESS_BEFORE + ["how much less is that than with the wrong number", "by how much is that less than what I said first"])
        a, b = (x, y) if up else (y, x)
        self.put(show(f"{a.value} - {lit(b.value)}", a.value, b.value), x.unit, [f"It is {{out}}{{u}} {'more' if up else 'less'}.", "The difference is {out}{u}."])
        self.before = None
        return True

    # one result
    def name_of(self, i):
        """Words for the i-th of all answers, or None."""
        n, r = len(self.all), self.r
        x = self.all[i]
        ways = []
        if not self.before and not self.mixed:
            if i == 0:
                ways += [FIRST] * 3
            if i == 1 and n > 2:
                ways += [SECOND] * 2
            if i == 2 and n > 3:
                ways += [THIRD] * 2
            if i == n - 2 and n > 2:
                ways += [BEFORE]
        if x.tag:
            ways += [[x.tag]] * 2
        if sum(y.value == x.value for y in self.all) == 1:
            ways += [[f"the {x.value}", f"the {x.value}{self.u(x.unit)}" if x.unit not in ("n", "money") else f"the {x.value} from before"]]
        return r.choice(r.choice(ways)) if ways else None

    mixed = False

    def op(self, x, ref):
        r = self.r
        if float(x.value) <= 0:
            return False
        k = r.random()
        if x.unit in UNITS and k < 0.45:
            b, f = r.choice(UNITS[x.unit])
            spoken(self.d, fill(r.pick(IN_UNIT_REF if ref else IN_UNIT), dict(b=r.choice(ALIAS.get(b, [b])), ref=ref)))
            e = re.sub(r"\bx\b", x.value, f)
            ten = re.fullmatch(r"[\d.]+ [*/] (10+|24|60|3600|7|168|12|52)", e)
            self.put(f"print({e})" if ten and "*" in e and "." not in e else f"print(round({e}, 4))", b)
            return True
        if "." in x.value and not x.value.endswith(".0") and k < 0.62 and not ref:
            f, ways = r.choice(ROUND)
            self.say(ways.split("|"))
            self.put(show(re.sub(r"\bx\b", x.value, f).replace("ceil", "math.ceil").replace("floor", "math.floor")), x.unit, ["Rounded it is {out}{u}.", "That is {out}{u}."])
            return True
        f, own, refs, ways = r.choice(OPS)
        big = float(x.value) > 30000
        if "** 2" in f and (big or r.p(0.4)) or "sqrt" in f and r.p(0.4):
            return False
        v = dict(ref=ref)
        e = f
        if own:
            n, w = own.draw(r)
            if f == "x - n" and float(n) >= float(x.value):
                return False
            v["n"] = w
            e = re.sub(r"\bn\b", str(n), e)
        e = re.sub(r"\bx\b", x.value, e).replace("sqrt", "math.sqrt")
        self.say([t.replace("{ref}", ref) for t in refs] if ref else ways, **{k: v for k, v in v.items() if k != "ref"})
        self.put(show(e, x.value), "n" if "** 2" in f or "sqrt" in f else x.unit)
        return True

    def chain(self):
        if self.away:
            return False
        done = self.op(self.all[-1], self.r.pick(LAST) if self.r.p(0.2) else None)
        self.before = None if done else self.before
        return done

    def earlier(self):
        if len(self.all) < 2 or self.away:
            return False
        i = self.r.choice([0, 0, self.r.randrange(len(self.all) - 1), len(self.all) - 2])
        ref = self.name_of(i)
        return bool(ref) and self.op(self.all[i], ref)

    def recall(self):
        if len(self.all) < 2:
            return False
        i = self.r.randrange(len(self.all) - 1)
        ref = self.name_of(i)
        if not ref or self.all[i].value in ref:
            return False
        spoken(self.d, fill(self.r.pick(AGAIN), dict(ref=ref)))
        x = self.all[i]
        self.d.say(self.r.choice(["It was {}.", "That was {}.", "The result was {}."]).replace("{}", x.value + self.u(x.unit)), [x.value])
        return True

    def aside(self):
        r = self.r
        if self.away or self.mixed:
            return False
        if r.p(0.5):
            chat(self.d)
            return True
        a, b = r.randint(11, 99), r.randint(3, 40)
        self.say(ASIDE, a=a, b=b)
        out = self.d.py(f"print({a} * {b})")
        self.d.say(r.choice([f"That is {out}.", f"{a} times {b} is {out}."]), [out])
        self.away = self.mixed = True
        return True


def play(d):
    r = d.r
    w = Walk(d)
    if r.p(0.06):
        chat(d, 2)
    w.begin()
    turns, want, tries = 1, r.choice([3, 3, 4, 4, 5, 5, 6, 7]), 0
    streak = r.p(0.55)                                     # the same question two or three times, then what is made of it
    while turns < want and tries < 30:
        tries += 1
        k = r.random()
        if streak and turns < (3 if want > 3 and r.p(0.7) else 2):
            done = w.series()
        elif w.before and k < 0.5:
            done = w.against_wrong()
        elif k < (0.6 if turns == 3 and streak else 0.3):
            done = w.gather() if r.p(0.75) else w.pair()
        elif k < 0.48:
            done = w.series()
        elif k < 0.56:
            done = w.wrong()
        elif k < 0.74:
            done = w.chain()
        elif k < 0.88:
            done = w.earlier()
        elif k < 0.93:
            done = w.recall()
        else:
            done = w.aside()
        turns += bool(done)


@family("turns", 40.0)
def sequel(d):
    afresh(d, play)
