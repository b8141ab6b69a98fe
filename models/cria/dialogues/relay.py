"""One result carries the next: 500 miles in km, how long at 80 km/h, and at 100, at 18 an hour.  Each step takes what was printed last, never the number asked about first; only the step's own number changes in "and at 100?", which
is reckoned from the same result as before.  The units say what can be asked next; the rows stand in relayrows.py."""
import re
from core import afresh, family, guard
from relayrows import ROWS, UNITS
from threads import chat, user
from values import said

NAME = re.compile(r"(?<![\w.])[a-z]\b(?!\()")
GAP = ["what's the difference", "how much does that change", "the two, difference", "by how much do they differ", "how far apart are these two", "so the difference is"]
MORE = ["how much more than the {o} is that", "that's how much over the {o}", "so by how much is it above the {o}", "how much bigger than the {o}", "difference to the {o} from before", "minus the {o} we had"]
LESS = ["how much less than the {o} is that", "that's how much under the {o}", "so by how much is it below the {o}", "how much smaller than the {o}", "difference to the {o} from before", "what's missing to the {o}"]
MORE_THAN = ["is that more than {v}", "more than {v}?", "does that exceed {v}", "is it over {v}", "bigger than {v}?", "is that above {v}"]
LESS_THAN = ["is that less than {v}", "less than {v}?", "is it under {v}", "does it stay below {v}", "is that smaller than {v}"]
LEAD = ["", "", "", "", "", "and ", "and ", "now ", "then ", "ok, ", "so ", "next: "]
SAY = ["That is {o}.", "It is {o}.", "That makes {o}."]


class Step:
    def __init__(self, line):
        head, _, ways = line[2:].partition(" : ")
        head, _, own = head.partition(" @ ")
        units, formula = (x.strip() for x in head.split(" = ", 1))
        self.first = line[0] == "?"
        self.source, _, self.unit = (x.strip() for x in units.partition(" -> "))
        if self.first:
            self.unit = self.source
        self.formula, self.own = formula, dict(x.strip().split(" ", 1) for x in own.split(";")) if own else {}
        ways, _, more = ways.partition(" ~ ")
        self.ways = [t.strip() for t in ways.split(" | ")]
        self.more = [t.strip() for t in more.split(" | ")] if more else []


STEPS = [Step(x) for x in ROWS.strip().split("\n") if x]
FIRSTS = [s for s in STEPS if s.first]
ON = {}
for _s in STEPS:
    if not _s.first:
        ON.setdefault(_s.source, []).append(_s)
FIRST_BY = {}
for _s in FIRSTS:
    FIRST_BY.setdefault(_s.unit, []).append(_s)
TIRED = 30
WORD = dict(km="km", kg="kilo", h="hour", m2="m2", l="litre", d="a day", kWh="kwh", pages="page", w="week")     # what a step says of the unit it needs


def drawn(r, span):
    if span[0] == "(":
        x = r.choice(span[1:-1].split("/"))
        return float(x) if "." in x else int(x)
    m = re.fullmatch(r"(-?\d+)-(\d+)(?:/(\d+))?", span)
    lo, hi = int(m.group(1)), int(m.group(2))
    return r.randrange(lo, hi + 1, int(m.group(3))) if m.group(3) else r.int(lo, hi)


class Relay:
    def __init__(self, d):
        self.d, self.r = d, d.r
        r = d.r
        s = r.choice(FIRST_BY[r.choice(list(FIRST_BY))]) if r.p(0.6) else r.choice(FIRSTS)
        v = {k: drawn(r, x) for k, x in s.own.items()}
        self.outs, self.done = [], []
        self.ask(s.ways, v)
        self.now, self.unit = self.run(s, v, None), s.unit
        self.start = None if s.unit == "n" else (self.now, s.unit)
        self.edge = None                                     # (step, own numbers, the result it started from)

    def ask(self, ways, v, lead=False):
        r = self.r
        t = r.pick(ways)
        if lead and not t.startswith(("and ", "so ", "if ", "that ", "now ")):
            t = r.choice(LEAD) + t
        words = {k: guard(said(r, x) if isinstance(x, int) and x >= 0 and r.p(0.2) else f"{x:,}" if isinstance(x, int) and x > 9999 and r.p(0.3) else str(x)) for k, x in v.items()}
        user(self.d, [re.sub(r"\{(\w)\}", lambda m: words[m.group(1)], t)], 0.7)

    def run(self, s, v, x):
        vals = {k: f"({n})" if n < 0 else str(n) for k, n in v.items()}
        if x is not None:
            vals["x"] = f"({x})" if x.startswith("-") else x
        e = NAME.sub(lambda m: vals.get(m.group(), m.group()), s.formula.replace("x * 0 + ", ""))
        whole = e.startswith(("math.ceil", "math.factorial")) or "//" in e and True
        if "//" in e:
            e = f"int({e})"
        places = 4 if not whole and x and abs(float(x)) < 1 else 2
        code = ("import math\n" if "math." in e else "") + (f"print({e})" if whole or not re.search(r"/|\.\d|sqrt|\*\* \(", e) else f"print(round({e}, {places}))")
        out = self.d.py(code)
        if not re.fullmatch(r"-?\d+(\.\d+)?", out) or not 0.004 < abs(float(out)) < 10 ** 10 or len(out) > 13:
            raise ValueError(out)
        if out[0] == "-" and s.unit not in ("C", "F", "n"):
            raise ValueError(out)
        self.d.say(self.r.choice(SAY).replace("{o}", f"{out} {UNITS[s.unit]}".strip()), [out])
        self.outs.append((out, s.unit))
        return out

    # turns
    def step(self):
        r = self.r
        left = self.outs[-2][1] if len(self.outs) > 1 else None
        can = [s for s in ON.get(self.unit, []) if s not in self.done and (s.own or s.unit == self.unit or s.unit != left or r.p(0.2))]
        if not can:
            return False
        if r.p(0.5):                                        # as often to another unit as to the same
            to = r.choice(sorted({s.unit for s in can}))
            can = [s for s in can if s.unit == to]
        s = r.choice(can)
        v = {k: drawn(r, x) for k, x in s.own.items()}
        self.ask(s.ways, v, True)
        self.edge = s, v, self.now
        self.now, self.unit = self.run(s, v, self.now), s.unit
        self.done.append(s)
        return True

    def another(self):
        """The step once more with another number of its own, from the same result as before."""
        if not self.edge or not self.edge[0].more:
            return False
        s, v, x = self.edge
        new = {k: drawn(self.r, y) for k, y in s.own.items()}
        if any(new[k] == v[k] for k in new):
            return False
        self.ask(s.more, new)
        self.edge = s, new, x
        self.now = self.run(s, new, x)
        self.changed = True
        return True

    changed = False

    def gap(self):
        if not self.changed or self.outs[-1][1] != self.outs[-2][1]:
            return False
        (a, u), (b, _) = self.outs[-2:]
        if a == b or float(a) < 0 or float(b) < 0:
            return False
        user(self.d, GAP, 0.7)
        hi, lo = (a, b) if float(a) > float(b) else (b, a)
        out = self.d.py(f"print(round({hi} - {lo}, 2))" if "." in hi + lo else f"print({hi} - {lo})")
        self.d.say(self.r.choice(SAY).replace("{o}", f"{out} {UNITS[u]}".strip()), [out])
        self.changed, self.edge = False, None
        self.outs.append((out, u))
        self.now = out
        return True

    def than(self):
        """Against an earlier result of the same unit, named by its value."""
        r = self.r
        seen = [o for o, u in self.outs[:-1] if u == self.unit and o != self.now and float(o) > 0]
        if not seen or float(self.now) <= 0:
            return False
        o = r.choice(seen)
        more = float(self.now) > float(o)
        user(self.d, MORE if more else LESS, 0.7, o=f"{o} {UNITS[self.unit]}".strip() if r.p(0.4) else o)
        e = f"{self.now} - {o}" if more else f"{o} - {self.now}"
        out = self.d.py(f"print(round({e}, 2))" if "." in e else f"print({e})")
        self.d.say(r.choice(SAY).replace("{o}", f"{out} {UNITS[self.unit]}".strip()), [out])
        self.outs.append((out, self.unit))
        self.now, self.edge, self.changed = out, None, False
        return True

    def check(self):
        """Yes or no: is it more than a number, or than a power."""
        r = self.r
        x = float(self.now)
        if x < 5:
            return False
        if self.unit == "n" and r.p(0.5):
            a, b = r.randint(2, 12), r.randint(2, 12)
            e, v = f"{a} ** {b}", r.choice([f"{a}^{b}", f"{a}**{b}", f"{a} to the {b}"])
            y = a ** b
        else:
            y = max(2, round(x * r.choice([0.5, 0.7, 0.8, 0.9, 1.1, 1.2, 1.5, 2])))
            y = round(y, -1) if y > 100 else y
            e = v = str(y)
        if y == x:
            return False
        u = UNITS[self.unit]
        over = r.p(0.6)
        user(self.d, MORE_THAN if over else LESS_THAN, 0.7, v=f"{v} {u}".strip() if r.p(0.5) else v)
        out = self.d.py(f"print({self.now} {'>' if over else '<'} {e})")
        word = ("more" if x > y else "less")
        self.d.say(r.choice([f"Yes, it is {word}.", f"Yes, {self.now} is {word} than {v}."] if out == "True" else [f"No, it is {word}.", f"No, {self.now} is {word} than {v}."]), [])
        return True

    def skip(self):
        """A step that only fits an earlier result, by its unit: 225 km, in miles; then the litres per 100 km."""
        r = self.r
        earlier = [(o, u) for o, u in self.outs[:-1] if u != self.unit and u in WORD and WORD[u] not in WORD.get(self.unit, "")]
        if not earlier:
            return False
        x, unit = earlier[-1]
        can = [(s, [t for t in s.ways if WORD[unit] in t and not t.startswith("that")]) for s in ON[unit] if s.own and s not in self.done]
        can = [(s, w) for s, w in can if w]
        if not can or sum(u == unit for _, u in self.outs) > 1:
            return False
        s, ways = r.choice(can)
        v = {k: drawn(r, y) for k, y in s.own.items()}
        self.ask(ways, v, True)
        self.edge = s, v, x
        self.now, self.unit = self.run(s, v, x), s.unit
        self.done.append(s)
        return True

    def back(self):
        """Another step on the first result, named."""
        if not self.start or self.start[0] == self.now or len(self.outs) < 3:
            return False
        r = self.r
        x, unit = self.start
        can = [s for s in ON.get(unit, []) if s not in self.done and not s.ways[0].startswith("that")]
        if not can:
            return False
        s = r.choice(can)
        v = {k: drawn(r, y) for k, y in s.own.items()}
        name = f"{x} {UNITS[unit]}".strip()
        self.ask([r.choice(["back to the {z}: ", "the {z} again, ", "and for the {z}: ", "take the {z} from the start: ", "once more the {z}: "]).replace("{z}", guard(name)) + t for t in s.ways], v)
        self.edge = s, v, x
        self.now, self.unit = self.run(s, v, x), s.unit
        self.done.append(s)
        return True


def walk(d):
    r = d.r
    c = Relay(d)
    turns, want, chatted = 1, r.choice([3, 3, 3, 4, 4, 5, 6]), False
    for _ in range(TIRED):
        if turns >= want:
            break
        k = r.random()
        before = len(d.steps)
        done = c.gap() if k < 0.08 else c.another() if k < 0.3 else c.back() if k < 0.35 else c.than() if k < 0.42 else c.check() if k < 0.47 else c.skip() if k < 0.56 else c.step() if k < 0.97 else not chatted and not chat(d)
        chatted = chatted or k >= 0.97
        if done and k >= 0.3 and len(d.steps) > before:
            c.changed = False
        turns += bool(done) and k < 0.97
    if turns < 3:
        raise ValueError("too short")
    if r.p(0.12):
        chat(d, 0)


@family("turns", 110.0)
def relay(d):
    afresh(d, walk)
