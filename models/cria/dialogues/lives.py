"""Scenes of daily life as small nets of quantities.  What was asked last can be asked again with a number put right, with two of them changed, with the old one back; on the result goes the
next thought of the scene, or a plain one (half of it, rounded, a tenth on top), or a comparison with an earlier one.  The module is the form and its player; lives2.py and on hold the scenes.

@ name kind #noun; name kind =noun          inputs.  #: said before its noun ("14 boxes"); =: "the price is 14".  Kinds as in scenes.py, and 100-900/50 for steps of 50
? name:unit = formula : ways to ask : answers   a way to begin, names the inputs it needs; without answers they are made of the unit (money, n: none)
+ name:unit = formula @ own inputs : ...        goes on from the last answer, which its formula holds
* name:unit = formula @ own inputs : ...        can be asked at any time: names what it is about

One operation is one expression; more of them are named values, one a line, as are all that stand between when a number changes."""
import re
from core import OPEN, SHUT, afresh, family, fill, noisy
from scenes import kind as scene_kind
from threads import chat
from values import said

FUNCS = {"ceil": "math.ceil", "floor": "math.floor", "sqrt": "math.sqrt", "pi": "math.pi", "log10": "math.log10", "round": "round", "min": "min", "max": "max", "abs": "abs", "int": "int", "factorial": "math.factorial", "and": "and", "or": "or"}
NAME = re.compile(r"(?<![\w.\"'])[a-z_][a-z_0-9]*")


def kind(spec):
    m = re.fullmatch(r"(\d+)-(\d+)/(\d+)", spec)
    if m:
        lo, hi, step = map(int, m.groups())
        return lambda r: (lambda n: (n, said(r, n)))(r.randrange(lo, hi + 1, step))
    m = re.fullmatch(r"D([\d.]+)-([\d.]+)", spec)
    if m:
        lo, hi = map(float, m.groups())
        return lambda r: (lambda x: (x, str(x)))(round(r.uniform(lo, hi), 1))
    return scene_kind(spec)


class Input:
    def __init__(self, text):
        self.name, spec, label = (text.strip().split(" ", 2) + [""])[:3]
        self.draw, self.before, self.noun = kind(spec), label.startswith("#"), label[1:]
        self.noun, _, self.unit = self.noun.partition(" in ")      # "tax in percent": the tax is 7%

    def say(self, word):
        return word + ("%" if self.unit == "percent" else " " + self.unit if self.unit and not re.search(r"[^\d., ]", word) else "")


class Quantity:
    def __init__(self, mark, name, unit, formula, own, asks, says):
        self.mark, self.name, self.unit, self.formula, self.own, self.asks, self.says = mark, name, unit, formula, own, asks, says
        self.ids = list(dict.fromkeys(x for x in NAME.findall(formula) if x not in FUNCS))
        self.steps = len(re.findall(r"\*\*|//|[-+*/%]", formula))
        self.label = "" if name.endswith("~") else name.replace("_", " ")      # a name with ~ is none to speak of
        self.name = name.rstrip("~")

    def __repr__(self):                             # a pool is divided by what its things look like (core.part): the same in every process
        return "|".join(self.asks)


class Scene:
    def __init__(self, block):
        self.inputs, self.firsts, self.more = {}, [], []
        for line in block.split("\n"):
            mark, rest = line[0], line[2:]
            if mark == "@":
                for t in rest.split(";"):
                    i = Input(t)
                    self.inputs[i.name] = i
                continue
            head, _, tail = rest.partition(" : ")
            asks, _, says = tail.partition(" : ")
            left, formula = head.split(" = ", 1)
            formula, _, own = formula.partition(" @ ")
            name, _, unit = left.strip().partition(":")
            own = [Input(t) for t in own.split(";")] if own else []
            for i in own:
                self.inputs[i.name] = i
            q = Quantity(mark, name, unit, formula.strip(), own, [a.strip() for a in asks.split("|")], [a.strip() for a in says.split("|")] if says.strip() else plain(unit))
            (self.firsts if mark == "?" else self.more).append(q)
        self.quantities = {q.name: q for q in self.firsts + self.more}

    def __repr__(self):
        return repr(self.firsts)


def plain(unit):
    if unit in ("money", "n", ""):
        return ["That is {out}.", "It is {out}.", "That makes {out}."]
    return [f"That is {{out}} {unit}.", f"It is {{out}} {unit}.", f"That makes {{out}} {unit}."]


def parse(text):
    return [Scene(b) for b in text.strip().split("\n\n")]


# ---- the code ---------------------------------------------------------------------------------------------------------------------
def lit(v):
    v = str(v)
    return f"({v})" if v.startswith("-") else v


def pythonic(e):
    return NAME.sub(lambda m: FUNCS.get(m.group(), m.group()), e)


def exact(e, values):
    """Whether a number can have more places than a reader wants."""
    return not re.search(r"(?<!/)/(?!/)|sqrt|\bpi\b|log10", e) and not any("." in str(v) for v in values) and not re.search(r"\d\.\d", e)


def write(line, last, float_):
    head = "import math\n" if "math." in line + last else ""
    if float_ and not last.startswith(("math.ceil", "round(", "math.floor", "int(")):
        last = f"round({last}, 2)"
    return f"{head}{line}print({last})"


def one(q, env):
    """From values that are known: one expression for one step, else named values."""
    vals = {i: env[i] for i in q.ids}
    float_ = not exact(q.formula, vals.values())
    if q.steps <= 1:
        e = NAME.sub(lambda m: lit(vals[m.group()]) if m.group() in vals else FUNCS[m.group()], q.formula)
        return write("", e, float_)
    lines = "".join(f"{i} = {v}\n" for i, v in vals.items())
    return write(lines, pythonic(q.formula), float_)


def whole(q, env, all_q):
    """From the inputs on: every value between gets its name."""
    order, mids = [], []

    def visit(x):
        for i in x.ids:
            if i in all_q:
                if i not in mids:
                    visit(all_q[i])
                    mids.append(i)
            elif i not in order:
                order.append(i)
    visit(q)
    if not mids:
        return one(q, env)
    float_ = not exact(q.formula + "".join(all_q[m].formula for m in mids), [env[i] for i in order])
    lines = "".join(f"{i} = {env[i]}\n" for i in order) + "".join(f"{m} = {pythonic(all_q[m].formula)}\n" for m in mids)
    return write(lines, pythonic(q.formula), float_)


def leaves(q, all_q):
    """The inputs that a quantity rests on."""
    out = set()
    for i in q.ids:
        out |= leaves(all_q[i], all_q) if i in all_q else {i}
    return out


# ---- how a number is put right ------------------------------------------------------------------------------------------------------
PUT_COUNT = ["no, {v} {n}|sorry, {v} {n}|I meant {v} {n}|it was {v} {n}|{v} {n}, not {o}|make that {v} {n}|oops, {v} {n}|{v} {n} I mean|wait, it's {v} {n}|no wait, {v} {n}|{v} {n} instead of {o}|correction: {v} {n}|I said {o} but it's {v} {n}|hang on, {v} {n}|not {o}, {v} {n}|my bad, {v} {n}|I miscounted: {v} {n}|I just heard it's {v} {n}|there are {v} {n}, not {o}|turns out it's {v} {n}|actually {v} {n}|it must be {v} {n}|I read it wrong, {v} {n}|change it to {v} {n}|{v} {n}, my mistake|only that it's {v} {n}|sorry I typed {o}, it's {v} {n}",
             "and with {v} {n}?|what if it's {v} {n}|what about {v} {n}|with {v} {n} instead|and for {v} {n}|suppose it's {v} {n}|if it were {v} {n}?|and {v} {n}?|how about {v} {n}|try it with {v} {n}|same thing with {v} {n}|now with {v} {n}|do it for {v} {n} too|what would it be with {v} {n}|and if we have {v} {n}|let's say {v} {n}|say it's {v} {n}|assume {v} {n}|redo it with {v} {n}|again, but {v} {n}|does it change with {v} {n}"]
PUT_VALUE = ["no, the {n} is {v}|sorry, the {n} is {v}|I got the {n} wrong, it's {v}|the {n} is {v}, not {o}|{v}, not {o}|wait, the {n} was {v}|not {o}, {v}|change the {n} to {v}|correction, {n} {v}|I meant {v} for the {n}|the {n} should be {v}|oops, the {n} is {v}|make the {n} {v}|hang on, {n} is {v}|my mistake, the {n} is {v}|{n}: {v} instead of {o}|I typed the wrong {n}, {v} it is|no no, {v} is the {n}|actually the {n} is {v}|they told me the {n} is {v}|use {v} for the {n}|put {v} as {n}|{n} was {v}, sorry|I misread the {n}: {v}|the right {n} is {v}|it's {v}, the {n} I mean",
             "and with a {n} of {v}?|what if the {n} is {v}|at a {n} of {v}?|with {v} as {n}|suppose the {n} is {v}|if the {n} were {v}?|{n} {v} instead?|how about a {n} of {v}|now the {n} is {v}|the {n} goes to {v}, and now?|set the {n} to {v}|same with a {n} of {v}|try a {n} of {v}|and when the {n} is {v}|assume a {n} of {v}|what would it be with a {n} of {v}|the {n} changed to {v}|say the {n} is {v}|redo it with {n} {v}|again with {n} {v}|take {v} as the {n}"]
PUT_COUNT = [t.split("|") for t in PUT_COUNT]
PUT_VALUE = [t.split("|") for t in PUT_VALUE]
BARE = "no, {v}|{v}, not {o}|not {o}, {v}|no wait, {v} not {o}|{v} instead of {o}|sorry, {v} and not {o}|I wrote {o}, it's {v}|replace {o} by {v}|where I said {o} it's {v}|make the {o} a {v}|the {o} should be {v}|swap {o} for {v}|oh, {o} is wrong, {v}|it says {v}, not {o}|it was {v}, I said {o}|{o} was a typo, {v}|typo: {v}, not {o}|read {v} instead of {o}".split("|")
BACK_COUNT = "back to {o} {n}|with the {o} {n} again|no, {o} {n} after all|ok, {o} {n} was right|and with {o} {n} as before|we stay with {o} {n}|then again with {o} {n}|let's go back to {o} {n}|as before, {o} {n}|forget it, {o} {n}|return to the {o} {n}|it was right with {o} {n}".split("|")
BACK_VALUE = "back to the old {n}|with the old {n} again|no, {o} was right after all|with the {n} from before|the {n} was {o} after all|and at the first {n} again|the original {n} again, please|let's stay with the {n} of {o}|go back to a {n} of {o}|as before, {n} {o}|return to the earlier {n}|{o} as {n} after all".split("|")
TWO = "and with {x} and {y}?|what about {x} and {y}|{x}, and {y}|with {x} and {y} instead|now {x} and {y}|suppose {x} and {y}|if it were {x} and {y}|sorry: {x} and {y}|redo that with {x} and {y}|both were wrong: {x}, {y}|two corrections: {x} and {y}|change two things: {x}, {y}|next one: {x} and {y}|another case: {x}, {y}|the same for {x} and {y}".split("|")
AFTER = "how much more or less is that than before|what difference does that make|difference to the one before?|so how far apart are the two answers|by how much did it change|how much does that change|compared to before, what's the difference|and the difference to my first version?|so the mistake was worth how much|how big is the change|what was I off by|difference between the old and the new result".split("|")
DIFF = ["The difference is {out}{u}.", "It differs by {out}{u}.", "They are {out}{u} apart."]
RECALL = "what was the {l} again|remind me of the {l}|and the {l} was?|the {l} once more|I forgot the {l}|sorry, what was the {l}|say the {l} again|which number was the {l}|can you repeat the {l}|how much was the {l} again".split("|")
WHICH = "which is more, the {a} or the {b}, and by how much|{a} or {b}, which one is bigger and by how much|is the {a} more than the {b}? by how much|compare the {a} with the {b}|what's higher, {a} or {b}, and what's the gap|which of the two is larger, {a} or {b}, and how far apart are they|{a} against {b}: which wins and by how much".split("|")
BETWEEN = [("{x} + {y}", "{a} and {b} together?|add the {a} and the {b}|the {a} plus the {b}|{a} and {b} in one sum|what are {a} and {b} combined|put {a} and {b} together".split("|"), ["Together that is {out}{u}.", "The sum is {out}{u}."]),
           ("abs({x} - {y})", "difference between the {a} and the {b}|how far apart are the {a} and the {b}|gap between {a} and {b}|by how much do {a} and {b} differ|the {a} and the {b}, difference?".split("|"), ["The difference is {out}{u}.", "They differ by {out}{u}."]),
           ("{x} / {y} * 100", "what percent of the {b} is the {a}|the {a} as a percentage of the {b}|how many percent of the {b} is the {a}|{a} in percent of the {b}|which share of the {b} is the {a}, in percent".split("|"), ["It is {out} percent of it.", "That is {out} percent."]),
           ("{x} / {y}", "how many times the {b} is the {a}|ratio of the {a} to the {b}|{a} divided by {b}|how often does the {b} go into the {a}".split("|"), ["It is {out} times that.", "The ratio is {out}."])]

# plain thoughts on any number: (formula over x, own input, ways to ask, answers)
PLAIN = [("x / 2", "", "half of that|and half?|half of it would be|if it's only half|halve it|cut that in half|50% of it", ["Half of it is {out}{u}.", "That is {out}{u}."]), ("x * 2", "", "twice that|and double?|doubled|for two of those|double it|two times as much|the same again on top", ["Doubled it is {out}{u}.", "That is {out}{u}."]), ("x / 3", "", "a third of that|one third?|only a third of it|divided in three equal parts", ["A third is {out}{u}.", "That is {out}{u}."]), ("x / 4", "", "a quarter of that|one quarter?|the fourth part", ["A quarter is {out}{u}.", "That is {out}{u}."]), ("x * 3 / 4", "", "three quarters of that|and 3/4 of it|only three fourths", ["That is {out}{u}."]), ("x * 2 / 3", "", "two thirds of it|2/3 of that|and two thirds", ["That is {out}{u}."]), ("x * 1.5", "", "one and a half times that|half as much again|1.5 times as much|and 50% more", ["That is {out}{u}."]),
         ("x * more / 100", "more (5/10/12/15/20/25/30/40/60/75) #percent", "what is {more}% of that|{more} percent of it|and {more}% of that?|take {more}% of it|how much are {more} percent of it", ["That is {out}{u}.", "{more} percent of it is {out}{u}."]), ("x * (1 + more / 100)", "more (3/5/8/10/15/20/25/30) #percent", "plus {more}%|{more}% on top|raise that by {more}%|if it goes up {more} percent|and {more}% more?|with a {more}% increase|{more} percent extra, just to be safe|add a reserve of {more}%", ["With that it is {out}{u}.", "Then it is {out}{u}."]), ("x * (1 - more / 100)", "more (3/5/10/12/15/20/25/30/40) #percent", "minus {more}%|{more}% less|if it drops {more} percent|take {more}% off|reduced by {more}%|{more} percent lower?|and {more}% of it is lost, what remains", ["Then it is {out}{u}.", "That leaves {out}{u}."]),
         ("x * times", "times 2-12 #times", "times {times}|{times} times that|and {times} of those|multiply it by {times}|for {times} such|if that happens {times} times", ["That is {out}{u}.", "It comes to {out}{u}."]), ("x / parts", "parts 2-12 #parts", "divided by {parts}|in {parts} equal parts|split that {parts} ways|shared by {parts}, each?|spread over {parts}", ["Each part is {out}{u}.", "That is {out}{u}."]), ("x + plus", "plus 5-90 #more", "plus {plus}|add {plus} to that|and {plus} more|{plus} on top|with another {plus}|put {plus} on top of it", ["That is {out}{u}.", "Then it is {out}{u}."])]
ROUND = [("round(x)", "rounded|round it|no decimals please|to a whole number|the nearest whole number|without decimals, rounded|roughly, as a whole number", ["Rounded it is {out}{u}.", "That is about {out}{u}."]), ("round(x, 1)", "to one decimal|one decimal place please|rounded to a tenth|with one digit after the point", ["Rounded it is {out}{u}."]), ("ceil(x)", "rounded up|round up please|up to the next whole one|the next whole number above", ["Rounded up it is {out}{u}."]), ("floor(x)", "rounded down|round down|only the whole ones|cut the decimals off", ["Rounded down it is {out}{u}."])]
TENS = [("round(x, -1)", "to the nearest ten|rounded to tens|round that to tens", ["Rounded to tens it is {out}{u}."]), ("round(x, -2)", "to the nearest hundred|rounded to hundreds|in round hundreds", ["Rounded to hundreds it is {out}{u}."])]


def tell(d, says, vals, out):
    text = fill(d.r.choice(says).replace("{out}", "\x03"), vals).replace("\x03", out)
    if out == "1":
        text = re.sub(r"(?<![\d.])1 (\w+[^s\W])s\b(?! per| a\b)", r"1 \1", text)
    d.say(text[:1].upper() + text[1:], [out])


def spoken(d, text, level=0.8):
    r = d.r
    if r.p(0.3) and text[:1].islower():
        text = text[:1].upper() + text[1:]
    if r.p(0.3) and text[-1:] not in "?.!\x02":
        text += r.choice(["?", "?", "."])
    d.user(noisy(r, text, level))


def ok(out):
    return len(out) < 16 and re.fullmatch(r"-?\d+(\.\d+)?", out) and abs(float(out)) < 1e12


class Life:
    """One conversation in a scene."""

    def __init__(self, d, scene):
        self.d, self.r, self.s = d, d.r, scene
        self.env, self.words, self.told, self.known, self.old = {}, {}, set(), {}, {}
        self.q, self.all = dict(scene.quantities), dict(scene.quantities)
        for i in scene.inputs.values():
            self.give(i)
        self.last, self.before = None, None
        self.n = 0

    def give(self, i):
        self.env[i.name], self.words[i.name] = i.draw(self.r)

    def unit(self, q):
        return "" if q.unit in ("money", "n", "") else " " + q.unit

    def run(self, q, code):
        out = self.d.py(code)
        if not ok(out):
            raise ValueError(f"{q.name}: {out[:60]}")
        self.known[q.name] = out
        self.last = q
        vals = dict(self.words, u=self.unit(q), **{k: v for k, v in self.known.items() if k not in self.words})
        tell(self.d, q.says, vals, out)
        return out

    def ask(self, q):
        for i in q.own:
            if self.n:
                self.give(i)
        t = self.r.pick(q.asks)
        if any(x not in self.words for x in re.findall(r"\{(\w+)\}", t)):
            t = fill(t, {k: v for k, v in self.known.items() if k not in self.words})
        self.told |= set(re.findall(r"\{(\w+)\}", t)) & set(self.env)
        spoken(self.d, fill(t, self.words, guard=True))
        fresh = all(i in self.known or i not in self.all for i in q.ids)
        self.before = None
        self.run(q, one(q, {**self.env, **self.known}) if fresh else whole(q, self.env, self.all))
        self.n += 1

    def can(self):
        out = []
        for q in self.s.more:
            own = {i.name for i in q.own}
            if q.name in self.known or not leaves(q, self.all) <= self.told | own:
                continue
            if q.mark == "+" and (self.last is None or self.last.name not in q.ids):
                continue
            if any(x not in self.words and x not in self.known for t in q.asks for x in re.findall(r"\{(\w+)\}", t)):
                continue
            out.append(q)
        return out

    # turns
    def go_on(self):
        can = self.can()
        if not can:
            return False
        plus = [q for q in can if q.mark == "+"]
        self.ask(self.r.choice(plus if plus and self.r.p(0.6) else can))
        return True

    def stale(self, name):
        for k in [k for k in self.known if name in leaves(self.all[k], self.all)]:
            del self.known[k]

    def again(self):
        """The last quantity with new inputs: everything recomputed."""
        self.before = self.known.get(self.last.name) or self.before
        self.run(self.last, whole(self.last, self.env, self.all))

    def mine(self):
        return [self.s.inputs.get(n) or self.extra[n] for n in leaves(self.last, self.all) & self.told if (self.s.inputs.get(n) or self.extra.get(n)) and (self.s.inputs.get(n) or self.extra[n]).noun]

    extra = {}

    def fresh_value(self, i):
        for _ in range(20):
            v, w = i.draw(self.r)
            if str(v) != str(self.env[i.name]) and w != self.words[i.name]:
                return v, w
        return None

    def put_right(self):
        ins = self.mine()
        if not ins:
            return False
        i = self.r.choice(sorted(ins, key=lambda x: x.name))
        got = self.fresh_value(i)
        if not got:
            return False
        r, o = self.r, self.words[i.name]
        alone = sum(str(self.env[n]) == str(self.env[i.name]) for n in self.told) == 1
        if alone and r.p(0.22):
            ways = BARE
        else:
            ways = (PUT_COUNT if i.before else PUT_VALUE)[r.p(0.5)]
        self.old = {i.name: (self.env[i.name], o)}
        self.env[i.name], self.words[i.name] = got
        before = self.known.get(self.last.name)
        spoken(self.d, fill(r.pick(ways), dict(v=i.say(got[1]), n=i.noun, o=i.say(o)), guard=True).replace(OPEN + i.noun + SHUT, i.noun))
        self.stale(i.name)
        self.run(self.last, whole(self.last, self.env, self.all))
        self.before = before
        return True

    def two(self):
        ins = self.mine()
        if len(ins) < 2:
            return False
        r, said_, before = self.r, [], self.known.get(self.last.name)
        for i in r.sample(sorted(ins, key=lambda x: x.name), 2):
            got = self.fresh_value(i)
            if not got:
                return False
            said_.append((i, got))
        for i, got in said_:
            self.env[i.name], self.words[i.name] = got
            self.stale(i.name)
        x, y = (f"{OPEN}{g[1]}{SHUT} {i.noun}" if i.before else r.choice([f"a {i.noun} of {OPEN}{i.say(g[1])}{SHUT}", f"{OPEN}{i.say(g[1])}{SHUT} as {i.noun}"]) for i, g in said_)
        spoken(self.d, r.pick(TWO).replace("{x}", x).replace("{y}", y))
        self.run(self.last, whole(self.last, self.env, self.all))
        self.before, self.old = before, {}
        return True

    def back(self):
        names = [n for n in self.old if n in leaves(self.last, self.all)]
        if not names:
            return False
        n = names[0]
        i = self.s.inputs.get(n) or self.extra[n]
        v, o = self.old[n]
        before = self.known.get(self.last.name)
        self.env[n], self.words[n] = v, o
        spoken(self.d, fill(self.r.pick(BACK_COUNT if i.before else BACK_VALUE), dict(n=i.noun, o=i.say(o)), guard=True).replace(OPEN + i.noun + SHUT, i.noun))
        self.stale(n)
        self.run(self.last, whole(self.last, self.env, self.all))
        self.before, self.old = before, {}
        return True

    def change(self):
        now = self.known[self.last.name]
        if not self.before or self.before == now:
            return False
        spoken(self.d, self.r.pick(AFTER))
        out = self.d.py(f"print(round(abs({lit(now)} - {lit(self.before)}), 2))" if "." in now + self.before else f"print(abs({lit(now)} - {lit(self.before)}))")
        tell(self.d, DIFF, dict(u=self.unit(self.last)), out)
        self.before = None
        return True

    def plain(self):
        """A plain thought on the last number; it joins the net, so that a number put right later goes through it."""
        r, q = self.r, self.last
        v = self.known[q.name]
        if q.unit == "percent" or float(v) <= 0:
            return False
        k = r.random()
        if "." in v and k < 0.4:
            f, asks, says = r.choice(ROUND)
            own = ""
        elif "." not in v and float(v) > 300 and k < 0.15:
            f, asks, says = r.choice(TENS)
            own = ""
        else:
            f, own, asks, says = r.choice(PLAIN)
        self.count = getattr(self, "count", 0) + 1
        own = [Input(own)] if own else []
        f = re.sub(r"\bx\b", q.name, f)
        if own and own[0].name in self.env:
            return False
        for i in own:
            self.extra = {**self.extra, i.name: i}
            self.give(i)
        name = f"part{self.count}" if "/" in f or "- " in f else f"more{self.count}" if "round" not in f and "ceil" not in f and "floor" not in f else f"rounded{self.count}"
        new = Quantity("+", name, q.unit, f, own, asks.split("|"), says)
        self.all[name] = new
        for i in own:
            self.told.add(i.name)
        t = self.r.pick(new.asks)
        spoken(self.d, fill(t, self.words, guard=True))
        self.before = None
        self.run(new, one(new, {**self.env, **self.known}))
        return True

    def compare(self):
        """Two results of one unit."""
        r = self.r
        by = {}
        for k in self.known:
            if k in self.s.quantities and self.s.quantities[k].label and float(self.known[k]) > 0:
                by.setdefault(self.s.quantities[k].unit, []).append(k)
        pairs = [v for u, v in by.items() if len(v) > 1 and u not in ("percent", "n")]
        if not pairs:
            return False
        a, b = r.sample(r.choice(pairs), 2)
        x, y = self.known[a], self.known[b]
        if x == y:
            return False
        q, p = self.s.quantities[a], self.s.quantities[b]
        names = dict(a=q.label, b=p.label)
        if r.p(0.4):
            spoken(self.d, fill(r.pick(WHICH), names))
            out = self.d.py(f'{a} = {x}\n{b} = {y}\nprint("{q.label}" if {a} > {b} else "{p.label}", ' + (f"round(abs({a} - {b}), 2))" if "." in x + y else f"abs({a} - {b}))"))
            which, by_ = out.rsplit(" ", 1)
            self.d.say(r.choice([f"The {which} is more, by {by_}{self.unit(q)}.", f"The {which} is higher by {by_}{self.unit(q)}."]), [by_, which])
        else:
            f, asks, says = r.choice(BETWEEN)
            spoken(self.d, fill(r.pick(asks), names))
            e = fill(f, dict(x=x, y=y))
            out = self.d.py(f"print(round({e}, 2))" if "/" in e or "." in e else f"print({e})")
            tell(self.d, says, dict(u=self.unit(q)), out)
        self.before = None
        return True

    def recall(self):
        k = [k for k in self.known if k in self.s.quantities and self.s.quantities[k].label]
        if len(k) < 2:
            return False
        k = self.r.choice(k[:-1])
        spoken(self.d, fill(self.r.pick(RECALL), dict(l=self.s.quantities[k].label)))
        self.d.say(self.r.choice([f"The {self.s.quantities[k].label} was {self.known[k]}{self.unit(self.s.quantities[k])}.", f"It was {self.known[k]}{self.unit(self.s.quantities[k])}."]), [self.known[k]])
        return True


def play(d, scene):
    r = d.r
    life = Life(d, scene)
    life.ask(r.choice(scene.firsts))
    turns, want, tries = 1, r.choice([3, 3, 4, 4, 5, 6]), 0
    while turns < want and tries < 20:
        tries += 1
        k = r.random()
        if life.before and k < 0.3:
            done = life.change() if r.p(0.6) else life.back()
        elif k < 0.52:
            done = life.go_on()
        elif k < 0.72:
            done = life.put_right()
        elif k < 0.77:
            done = life.two()
        elif k < 0.85:
            done = life.plain()
        elif k < 0.93:
            done = life.compare()
        elif k < 0.96:
            done = life.recall()
        else:
            chat(d)
            done = True
        turns += bool(done)


def player(module_scenes):
    def live(d):
        afresh(d, lambda d: play(d, d.r.choice(module_scenes)))
    return live


def add(name, text, weight):
    family("turns", weight, name)(player(parse(text)))
