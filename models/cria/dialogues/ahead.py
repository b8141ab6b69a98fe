"""A situation of two to four named amounts, and turns that go on with it in any order (aheadrows.py: the situations, aheadways.py: the ways to say it).

An amount changes, is put right, put back, grows by some; the same is asked for a second case and the two are put together or told apart; what came out is doubled, split, rounded, read in another unit, taken from a sum, again and again, and that is undone;
one goes back to the answer before, or to the first; what was said is asked for again and needs no call.  A program holds all amounts in force, or the answers that it goes on with, as they were printed."""
import math
import re
from core import afresh, family, fill, guard, noisy
from relating import told, upper
from skeinways import ways
from threads import ASIDE, wander
import aheadrows
import aheadrows2
import aheadrows3
import aheadways as W


class Amount:
    def __init__(self, line):
        left, form, noun = (x.strip() for x in line.split(" : "))
        self.name, self.span = left.split()
        self.form, self.counts, self.noun = form, noun.startswith("#"), noun.lstrip("#")

    def draw(self, r):
        if self.span[0] == "(":
            x = r.choice(self.span[1:-1].split("/"))
            return float(x) if "." in x else int(x)
        m = re.fullmatch(r"(D*)([\d.]+)-([\d.]+)(?:/(\d+))?", self.span)
        if m[1]:
            x = round(r.uniform(float(m[2]), float(m[3])), len(m[1]))
            return int(x) if x == int(x) else x
        return r.randrange(int(m[2]), int(m[3]) + 1, int(m[4] or 1))

    def text(self, r, x, plain=False):
        if isinstance(x, float) and self.span.startswith("DD") and r.p(0.5):
            return f"{x:.2f}"
        t = told(r, x)
        return str(x) if plain or re.search(r"\d[km]|mio", t) else t

    def said(self, r, x):
        return self.form.replace("{v}", guard(self.text(r, x, "%" in self.form)))


class Row:
    def __init__(self, block):
        lines = block.strip().split("\n")
        self.key = lines[0].split()[0]
        self.unit, self.formula = (x.strip().replace("-", "") if i == 0 else x.strip() for i, x in enumerate(lines[0].split(None, 1)[1].split(" = ")))
        self.amounts = [Amount(x) for x in lines[1:] if x[0] not in "?&"]
        self.asks = next(ways(x[2:]) for x in lines if x[0] == "?")
        self.more = []
        for x in lines[1:]:
            if x[0] == "&":
                head, asks = x[2:].split(" : ", 1)
                unit, formula = (y.strip().replace("-", "") if i == 0 else y.strip() for i, y in enumerate(head.split(" = ")))
                self.more.append((unit, formula, ways(asks)))


LED = re.compile("(at|for|in|with|every|from|of|if|starting) ")


def placed(t, c, slot="{c}"):
    """An amount that brings its own preposition takes no other."""
    return (re.sub(r"\b(with|for|really has|has|if it's|if it were|suppose|say) " + re.escape(slot), slot, t) if LED.match(c) else t).replace(slot, c)


def value(formula, vals):
    return eval(formula, {"math": math}, dict(vals))


def shown(formula, x):
    return f"print({formula})" if isinstance(x, int) else f"print(round({formula}, 2))"


class Talk:
    """One conversation."""

    def __init__(self, d, row):
        self.d, self.r, self.row = d, d.r, row
        self.vals = {a.name: a.draw(d.r) for a in row.amounts}
        self.past = []                                      # changes that can be undone: (amount, what it was)
        self.answers = []                                   # (printed, unit)
        self.now = 0                                        # which question of the row was asked last
        self.fresh = True                                   # the last answer is one of the row's
        self.done = None                                    # what was last made of an answer: (what it was made of, the step)
        self.loose = False                                  # the last answer is another kind of thing (a percentage, yes, digits): "that" is not said of it
        self.kept, self.shaky = 0, -9                       # answers so far, and how many there were when the last one was withdrawn
        self.first = True                                   # the first answer still holds

    # ---- speaking
    def user(self, text, ask=True):
        r = self.r
        if r.p(0.25):
            text = upper(text)
        if ask and r.p(0.35) and text[-1:] not in "?.!":
            text += r.choice(["?", "?", "?", "."])
        self.d.user(noisy(r, text, 0.8))

    def say(self, text, *facts):
        self.d.say(text, [f for f in facts if f in text])
        return True

    def answer(self, code, unit, keep=True, ways_=None):
        out = self.d.py(code)
        if not re.fullmatch(r"\d+(\.\d+)?", out) or float(out) == 0 or float(out) > 10 ** 9:
            raise ValueError(out)
        self.say(self.r.choice(ways_ or W.SAYS).replace("{o}", f"{out} {unit}".strip()), out)
        self.loose = not keep
        if keep:
            self.answers.append((out, unit))
            self.kept += 1
        return True

    def withdraw(self):
        """The last answer doesn't hold any more."""
        self.answers.pop()
        self.shaky = self.kept
        self.first = self.first and bool(self.answers)

    def said_before(self):
        return [i for i, fit in ((0, self.first), (-2, self.kept - self.shaky > 2)) if fit] if len(self.answers) > 1 else []

    # ---- the row's own questions
    def compute(self):
        unit, formula = (self.row.unit, self.row.formula) if not self.now else self.row.more[self.now - 1][:2]
        x = value(formula, self.vals)
        names = [a.name for a in self.row.amounts if re.search(rf"\b{a.name}\b", formula)]
        head = "import math\n" if "math." in formula else ""
        inline = re.sub(r"\b(%s)\b" % "|".join(names), lambda m: str(self.vals[m[0]]), formula)
        self.way = inline if len(inline) < 45 and "math" not in inline else None
        if self.r.p(0.5):
            code = head + "\n".join(f"{n} = {self.vals[n]}" for n in names) + "\n" + shown(formula, x)
        else:
            code = head + shown(inline, x)
        self.fresh, self.done = True, None
        return self.answer(code, unit)

    def question(self):
        t = self.r.pick(self.row.asks)
        plain = bool(re.search(r"[+*/^:%]| x ", t))                 # beside signs in figures
        return fill(t, {a.name: a.text(self.r, self.vals[a.name], plain) for a in self.row.amounts}, guard=True)

    def used(self):
        """Amounts that the question asked last rests on."""
        formula = self.row.formula if not self.now else self.row.more[self.now - 1][1]
        return [a for a in self.row.amounts if re.search(rf"\b{a.name}\b", formula)]

    def opening(self):
        self.start = dict(self.vals)
        self.user(self.question())
        self.compute()

    def change(self, a):
        old = self.vals[a.name]
        while True:
            new = a.draw(self.r)
            if new != old:
                break
        self.past.append((a, old))
        self.vals[a.name] = new
        return old, new

    def another(self):
        if not self.fresh:
            return False
        a = self.r.choice(self.used())
        self.change(a)
        self.user(placed(self.r.pick(W.ANOTHER), a.said(self.r, self.vals[a.name])))
        return self.compute()

    def two_others(self):
        if not self.fresh or len(self.used()) < 2:
            return False
        a, b = self.r.sample(self.used(), 2)
        self.change(a)
        self.change(b)
        self.past = []
        self.user(placed(self.r.pick(W.TWO_OTHERS), a.said(self.r, self.vals[a.name])).replace("{b}", b.said(self.r, self.vals[b.name])))
        return self.compute()

    def put_right(self):
        if not self.fresh:
            return False
        a = self.r.choice(self.used())
        old, new = self.change(a)
        self.start[a.name] = new
        alone = list(self.vals.values()).count(new) == 1 and old not in self.vals.values()
        t = self.r.pick(W.RIGHT if alone else W.RIGHT_NAMED)
        self.withdraw()
        self.user(placed(t, a.said(self.r, new)).replace("{noun}", a.noun).replace("{new}", guard(a.text(self.r, new))).replace("{old}", guard(str(old))), False)
        return self.compute()

    def put_back(self):
        if not self.fresh or not self.past:
            return False
        a, old = self.past.pop()
        if a not in self.used():
            return False
        self.vals[a.name] = old
        self.user(placed(self.r.pick(W.BACK), a.said(self.r, old)).replace("{noun}", a.noun).replace("{old}", guard(a.text(self.r, old))), False)
        self.withdraw()
        self.compute()
        if self.answers[-1:] == self.answers[-2:-1]:
            del self.answers[-2]
        return True

    def bump(self):
        r = self.r
        fit = [a for a in self.used() if a.counts]
        if not self.fresh or not fit:
            return False
        a = r.choice(fit)
        old = self.vals[a.name]
        k = r.randint(2, max(3, int(old) // 3))
        down = r.p(0.45) and old - k > 0
        self.past.append((a, old))
        self.vals[a.name] = old - k if down else old + k
        t = r.pick(W.FEWER if down else W.MORE)
        self.user(t.replace("{k}", guard(told(r, k))).replace("{noun}", a.noun))
        return self.compute()

    def factor(self):
        """Twice as many of one amount."""
        fit = [a for a in self.used() if a.counts]
        if not self.fresh or not fit:
            return False
        a = self.r.choice(fit)
        self.past.append((a, self.vals[a.name]))
        half = self.r.p(0.4) and self.vals[a.name] % 2 == 0
        self.vals[a.name] = self.vals[a.name] // 2 if half else self.vals[a.name] * 2
        self.user(self.r.pick(W.HALF_OF if half else W.TWICE_OF).replace("{noun}", a.noun))
        return self.compute()

    def further(self):
        if not self.fresh or not self.row.more:
            return False
        k = self.r.randint(1, len(self.row.more))
        if k == self.now:
            return False
        named = self.now != 0
        self.now = k
        self.past = []
        t = fill(self.r.pick(self.row.more[k - 1][2]), {a.name: a.text(self.r, self.vals[a.name]) for a in self.row.amounts}, guard=True)
        self.user(("and " if named and self.r.p(0.5) and not t.startswith("and ") else "") + t)
        return self.compute()

    def second(self):
        """Another case, told in full."""
        self.now, self.past = 0, []
        for a in self.row.amounts:
            self.vals[a.name] = a.draw(self.r)
        self.user(self.r.pick(W.SECOND).replace("{q}", self.question()))
        return self.compute()

    def start_again(self):
        """Back to the first question after something was made of its answer, with one amount changed."""
        if self.fresh or self.now or len(self.answers) < 2 or self.vals != self.start:
            return False
        a = self.r.choice(self.used())
        self.change(a)
        self.past = []
        self.user(placed(self.r.pick(W.START_AGAIN), a.said(self.r, self.vals[a.name])))
        return self.compute()

    # ---- what is made of answers
    def made(self, text, code, unit, base=None, step=None, says=None):
        self.user(text)
        self.answer(code, unit, ways_=says)
        self.fresh, self.past, self.done = False, [], (base, step) if base else None
        return True

    def step(self):
        """(ways, expression of x, exact) of something to do with a number."""
        r = self.r
        o, u = self.answers[-1]
        kind, texts, e = r.choice([s for s in W.STEPS if s[0] != "percent" or u != "percent"])
        x = float(o)
        k = {"part": r.randint(2, 8), "sum": r.randint(2, 60) if x < 300 or r.p(0.4) else int(x * r.uniform(0.03, 0.6)) // 10 * 10 + 10, "percent": r.choice([5, 10, 15, 20, 25, 30, 7, 12, 3]), "": 2}[kind]
        return texts, e.replace("k", str(k)), k

    def stepped(self, o, e):
        """The expression on a printed number, as a program."""
        whole = "." not in o
        x = value(e, {"x": int(o) if whole else float(o)})
        if x <= 0:
            raise ValueError(o)
        if isinstance(x, float) and x == int(x) and whole and "* " not in e:
            return f"print({e.replace('x', o).replace(' / ', ' // ')})"
        return shown(e.replace("x", o), x)

    def onward(self):
        o, u = self.answers[-1]
        texts, e, k = self.step()
        return self.made(self.r.pick(texts).replace("{k}", guard(told(self.r, k) if k > 20 else str(k))), self.stepped(o, e), u, (o, u), e)

    def again(self):
        if not self.done or not self.done[1]:
            return False
        o, u = self.answers[-1]
        e = self.done[1]
        return self.made(self.r.pick(W.AGAIN), self.stepped(o, e), u, (o, u), e)

    def undone(self):
        """The last step is taken back, and another is made in its place."""
        if not self.done or not self.done[1]:
            return False
        o, u = self.done[0]
        texts, e, k = self.step()
        if e == self.done[1]:
            return False
        t = self.r.pick(W.UNDONE).replace("{s}", self.r.pick(texts).replace("{k}", guard(str(k))))
        self.withdraw()
        return self.made(t, self.stepped(o, e), u, (o, u), e)

    def went_back(self):
        """Back without anything else: what there was then was said."""
        if not self.done or not self.done[1]:
            return False
        o, u = self.done[0]
        self.user(self.r.pick(W.WENT_BACK), False)
        self.say(self.r.choice(W.BACK_AT).replace("{o}", f"{o} {u}".strip()), o)
        self.withdraw()
        if self.answers[-1:] != [(o, u)]:
            self.answers.append((o, u))
        self.done, self.fresh = None, False
        return True

    def earlier(self):
        """The first answer, or the one before the last, and a step with it."""
        fit = self.said_before()
        if not fit:
            return False
        i = self.r.choice(fit)
        first, (o, u) = i == 0, self.answers[i]
        if o == self.answers[-1][0]:
            return False
        texts, e, k = self.r.choice(W.OF_EARLIER)
        k = {"part": self.r.randint(2, 8), "sum": self.r.randint(2, 60), "percent": self.r.choice([5, 10, 15, 20, 25])}[k]
        t = self.r.pick(texts).replace("{a}", self.r.pick(W.FIRST_ONE if first else W.ONE_BEFORE)).replace("{k}", guard(str(k)))
        return self.made(t, self.stepped(o, e.replace("k", str(k))), u, (o, u), e.replace("k", str(k)))

    def rounded(self):
        o, u = self.answers[-1]
        whole = "." not in o
        if not whole and float(o) != int(float(o)):
            texts, e = self.r.choice([(W.ROUND, "round({x})"), (W.ROUND, "round({x})"), (W.ROUND_ONE, "round({x}, 1)"), (W.ROUND_UP, "math.ceil({x})")])
        elif whole and int(o) > 99:
            texts, e = self.r.choice([(W.TENS, "round({x}, -1)"), (W.HUNDREDS, "round({x}, -2)")])
        else:
            return False
        return self.made(self.r.pick(texts), ("import math\n" if "math." in e else "") + f"print({e.replace('{x}', o)})", u)

    def other_unit(self):
        o, u = self.answers[-1]
        fit = W.UNITS.get(u)
        if not fit:
            return False
        texts, e, to = self.r.choice(fit)
        if "divmod" in e:
            if "." in o or int(o) < int(e.split()[-1]):
                return False
            n = e.split()[-1]
            self.user(self.r.pick(texts))
            out = self.d.py(f"print({o} // {n}, {o} % {n})").split()
            big, small = to.split("/")
            self.fresh, self.done, self.loose = False, None, True
            return self.say(f"{self.r.choice(['That is ', '', 'It is '])}{out[0]} {big} and {out[1]} {small}.", *out)
        x = value(e, {"x": float(o) if "." in o else int(o)})
        if x < 0.1:
            return False
        return self.made(self.r.pick(texts), shown(e.replace("x", o), x), to)

    def digits(self):
        o, u = self.answers[-1]
        if "." in o or len(o) < 3 or o[-1] == "0":
            return False
        texts, code, say = self.r.choice(W.DIGITS)
        self.user(self.r.pick(texts))
        out = self.d.py(code.replace("{x}", o))
        self.fresh, self.done, self.loose = False, None, True
        return self.say(say.replace("{o}", out), out)

    def from_sum(self):
        o, u = self.answers[-1]
        b = self.beyond(o)
        k = self.r.random()
        if k < 0.5:
            return self.made(self.r.pick(W.LEFT_MONEY if u == "euros" else W.LEFT).replace("{b}", guard(told(self.r, b))), self.plain(f"{b} - {o}"), u, says=W.LEFT_SAYS)
        if k < 0.8:
            self.user(self.r.pick(W.PERCENT_OF).replace("{b}", guard(told(self.r, b))))
            self.fresh, self.done = False, None
            return self.answer(f"print(round({o} / {b} * 100, 1))", "percent", keep=False)
        low = self.r.p(0.5)
        b = self.beyond(o) if not low else max(int(float(o) * self.r.uniform(0.5, 0.97)), 1)
        if b == float(o):
            return False
        self.user(self.r.pick(W.ENOUGH).replace("{b}", guard(told(self.r, b))))
        out = self.d.py(f'print("yes" if {b} >= {o} else "no", {self.bare(f"abs({b} - {o})")})').split()
        self.fresh, self.done, self.loose = False, None, True
        return self.say(self.r.choice(["Yes, {o} {u} would be left.", "Yes, with {o} {u} to spare."] if out[0] == "yes" else ["No, {o} {u} are missing.", "No, it is {o} {u} short."]).replace("{o} {u}", f"{out[1]} {u}".strip()), *out[1:])

    def beyond(self, o):
        x = float(o)
        unit = 10 ** max(len(str(int(x))) - 1, 0)
        return int(math.ceil(x * self.r.uniform(1.02, 2.2) / unit) * unit) if self.r.p(0.6) else int(x * self.r.uniform(1.05, 2)) + 1

    def bare(self, e):
        return f"round({e}, 2)" if "." in e else e

    def plain(self, e):
        return f"print({self.bare(e)})"

    # ---- two answers
    def pair(self):
        r = self.r
        if len(self.answers) < 2:
            return False
        last, two = len(self.answers) == 2, self.answers[-2:]
        against_first = not last and self.first and r.p(0.45)
        if against_first:
            two = [self.answers[0], self.answers[-1]]
        (a, u), (b, v) = two
        if u != v or a == b:
            return False
        hi, lo = (a, b) if float(a) > float(b) else (b, a)
        k = r.random()
        table = W.WITH_FIRST if against_first else W.OF_TWO if last else W.OF_LAST_TWO
        if k < 0.32:
            return self.made(r.pick(table["sum"]), self.plain(f"{a} + {b}"), u)
        if k < 0.72:
            signed = r.p(0.35)
            ask = table["more" if hi == b else "less"] if signed else table["gap"]
            return self.made(r.pick(ask), self.plain(f"{hi} - {lo}"), u)
        if k < 0.82:
            self.user(r.pick(table["mean"]))
            self.fresh, self.done = False, None
            return self.answer(f"print(round(({a} + {b}) / 2, 2))", u)
        if k < 0.92:
            self.user(r.pick(table["percent"]))
            self.fresh, self.done = False, None
            return self.answer(f"print(round(({hi} - {lo}) / {a} * 100, 1))", "percent", keep=False)
        self.user(r.pick(table["times"]))
        self.fresh, self.done = False, None
        return self.answer(f"print(round({hi} / {lo}, 2))", "times", keep=False)

    def chosen(self):
        """The larger or the smaller of the last two, and a step with it."""
        two = self.answers[-2:]
        if len(self.answers) != 2 or two[0][1] != two[1][1] or two[0][0] == two[1][0]:
            return False
        large = self.r.p(0.5)
        o, u = sorted(two, key=lambda x: float(x[0]))[1 if large else 0]
        texts, e, k = self.r.choice(W.OF_EARLIER)
        k = {"part": self.r.randint(2, 8), "sum": self.r.randint(2, 60), "percent": self.r.choice([5, 10, 15, 20, 25])}[k]
        t = self.r.pick(texts).replace("{a}", self.r.pick(W.LARGER if large else W.SMALLER)).replace("{k}", guard(str(k)))
        return self.made(t, self.stepped(o, e.replace("k", str(k))), u, (o, u), e.replace("k", str(k)))

    def three(self):
        if len(self.answers) != 3 or len({u for _, u in self.answers}) != 1 or len({o for o, _ in self.answers}) < 3:
            return False
        terms, u = [o for o, _ in self.answers], self.answers[0][1]
        if self.r.p(0.6):
            return self.made(self.r.pick(W.THREE_SUM), self.plain(" + ".join(terms)), u)
        return self.made(self.r.pick(W.THREE_MEAN), f"print(round(({' + '.join(terms)}) / 3, 2))", u)

    # ---- what was said
    def which(self):
        if len(self.answers) != 2 or self.answers[0][1] != self.answers[1][1] or self.answers[0][0] == self.answers[1][0]:
            return False
        (a, u), (b, _) = self.answers
        low = self.r.p(0.35)
        one = (float(a) < float(b)) == low
        self.user(self.r.pick(W.WHICH_LESS if low else W.WHICH_MORE))
        x, y = (a, b) if one else (b, a)
        return self.say(self.r.choice(W.WHICH_SAYS).replace("{w}", "first" if one else "second").replace("{x}", f"{x} {u}".strip()).replace("{y}", y), x, y)

    def recalled(self):
        r = self.r
        if r.p(0.3):
            a = r.choice(self.row.amounts)
            self.user(r.pick(W.WHAT_SAID).replace("{noun}", a.noun))
            o = str(self.vals[a.name])
            return self.say(r.choice(W.YOU_SAID).replace("{noun}", a.noun).replace("{o}", o), o)
        fit = self.said_before()
        if not fit:
            return False
        i = 0 if 0 in fit and r.p(0.6) else fit[-1]
        o, u = self.answers[i]
        self.user(r.pick(W.WHAT_BEFORE if i else W.WHAT_FIRST))
        return self.say(r.choice(W.IT_WAS).replace("{o}", f"{o} {u}".strip()), o)

    def how(self):
        """The way to the last answer, which needs no call."""
        if not self.fresh or not self.way:
            return False
        out = self.answers[-1][0]
        self.user(self.r.pick(W.HOW))
        return self.say(self.r.choice(["{w} = {o}.", "That is {w} = {o}.", "I took {w}, which is {o}."]).replace("{w}", self.way).replace("{o}", out), out)

    # ---- the conversation
    MOVES = [("another", 15), ("two_others", 4), ("put_right", 10), ("put_back", 9), ("bump", 8), ("factor", 3), ("further", 12), ("second", 9), ("start_again", 6), ("onward", 11), ("again", 5), ("undone", 6), ("went_back", 3),
             ("earlier", 7), ("rounded", 5), ("other_unit", 9), ("digits", 3), ("from_sum", 8), ("pair", 26), ("chosen", 6), ("three", 9), ("which", 6), ("recalled", 6), ("how", 4)]

    AFTER_LOOSE = {"second", "start_again", "three", "which"}

    def turn(self, k):
        if k < 0.05:
            return ASIDE
        name = self.r.choices([m for m, _ in self.MOVES], [w for _, w in self.MOVES])[0]
        if name == getattr(self, "before", None) and name not in ("another", "onward", "again"):
            return False
        if self.loose and name not in self.AFTER_LOOSE:
            return False
        done = getattr(self, name)()
        if done:
            self.before = name
        return done


def player(row):
    def play(d):
        def walk(d):
            t = Talk(d, row)
            t.opening()
            wander(d, t.turn, d.r.choice([3, 3, 4, 4, 4, 5, 5, 6]), least=3)
        afresh(d, walk)
    return play


ROWS = [Row(b) for b in re.split(r"^@ ", aheadrows.ROWS + aheadrows2.ROWS + aheadrows3.ROWS, flags=re.M) if b.strip()]
for row in ROWS:
    family("turns", 1.0, f"ahead_{row.key}")(player(row))
