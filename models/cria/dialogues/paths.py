"""A conversation as a path: a number, a list, words, a text, a date, a time or a table, and whatever can be done to it, one step upon the other.  A step may turn one kind of thing into another (a text has
a length, a list a sum, a sum has digits, digits make a list); what is named by its purpose ("the mean") can be taken up again; a value put right asks for the last answer anew.  Every program carries the
value it works on.  The steps stand in pathrows.py."""
import ast
import datetime
import json
import re
from core import afresh, family
from dates import any_date, written
from pathrows import LEADS, MOVES, NUMBERS, PAIRS, RUNS
from pools import CITIES, FRUIT, NAMES, SENTENCES, WORDS
from threads import chat, user
from values import said

WHEN = {"i": lambda v: v == int(v), "f": lambda v: isinstance(v, float) and v != int(v), "+": lambda v: v > 1, "M": lambda v: v > 12, "s": lambda v: 1 < v <= 5000, "t": lambda v: 1 < v < 10 ** 6, "L": lambda v: abs(v) >= 100, "2": lambda v: len(str(v).partition(".")[2]) > 1, "B": lambda v: abs(v) > 1000, "b": lambda v: 1 < v < 100000,
        "3": lambda v: len(v) > 2, "4": lambda v: len(v) > 3, "5": lambda v: len(v) > 4, "m": lambda v: len(v) < 30, "r": lambda v: len(set(v)) < len(v), "u": lambda v: len(set(v)) == len(v), "I": lambda v: all(isinstance(x, int) for x in v), "P": lambda v: min(v) > 0,
        "o": lambda v: v not in (sorted(v), sorted(v)[::-1]), "W": lambda v: " " not in v, "S": lambda v: " " in v}
BACK = ["back to {o}: {w}", "{o} again: {w}", "now {o} again, {w}", "about {o}: {w}", "ok, {o} once more: {w}", "returning to {o}: {w}", "for {o}: {w}"]
CALLED = dict(list=["the numbers", "the list", "those numbers", "my numbers"], words=["the words", "the list", "those words"], text=["the text", "that text"], date=["the date", "that date"], time=["that time", "the time"], table=["the table", "the list"])
AGAIN = ["<t>. once more <w>", "<t>. <w> now?", "<t>, so <w>?", "ah, <t>. <w> then", "sorry, <t>. <w> once more", "<t>! new answer: <w>", "wait, <t>. <w> please", "<t> - <w> then?", "<t>. and now, <w>?", "hm no, <t>. so <w>"]
RIGHT = ("put a {y}", "the {x} should", "without the {x}", "{x} has {y}", "{x} gets", "{x} loses", "add {w}", "without {x}", "{w} instead", "add {w} with")    # steps that put something right, by how their ways begin
FORMS = [lambda v: ", ".join(v), lambda v: ", ".join(v), lambda v: " ".join(v), lambda v: "; ".join(v), lambda v: ", ".join(v[:-1]) + " and " + v[-1], lambda v: "[" + ", ".join(v) + "]", lambda v: " / ".join(v)]


def put(text, vals):
    """Only the {letters} that have a value: programs have braces of their own."""
    return re.sub(r"\{(\w+)\}", lambda m: str(vals[m.group(1)]) if m.group(1) in vals else m.group(), text)


def marked(code, decimals):
    """~ and / in front of what is printed: rounded if the values have decimals, or always."""
    code = re.sub(r"print\(/(.*)\)$", r"print(round(\1, 2))", code)
    code = re.sub(r"print\(~(.*)\)$", r"print(round(\1, 2))" if decimals else r"print(\1)", code)
    return re.sub(r"~(\w+(?: [-+*]+ [\w.{}]+)?)", r"round(\1, 2)" if decimals else r"\1", code)


def literal(kind, v):
    if kind == "date":
        return f"date({v.year}, {v.month}, {v.day})"
    if kind == "time":
        return f"datetime(2000, 1, 1, {v[0]}, {v[1]})"
    return f"({v})" if kind == "num" and v < 0 else json.dumps(v, ensure_ascii=False)


def read(kind, out):
    """What was printed, as a value."""
    if kind == "text":
        return out
    if kind == "date":
        return datetime.datetime.strptime(out, "%A, %d %B %Y").date()
    if kind == "time":
        return tuple(map(int, out.split(":")))
    if kind == "table":
        return {k: ast.literal_eval(v) for k, v in (x.rsplit(" ", 1) for x in out.split(", "))}
    return ast.literal_eval(out)


def drawn_thing(r, kind):
    """(value, as it is written)"""
    if kind == "list":
        k, n = r.random(), r.randint(4, 9)
        v = [r.randint(1, 20) for _ in range(n)] if k < 0.25 else [r.int(2, 99) for _ in range(n)] if k < 0.6 else [r.int(20, 999) for _ in range(n)] if k < 0.75 else [round(r.uniform(1, 99), 1) for _ in range(n)] if k < 0.9 else [round(r.uniform(1, 60), 2) for _ in range(n)]
        return v, r.choice(FORMS[:3] if k >= 0.75 else FORMS)([str(x) for x in v])
    if kind == "words":
        v = list(dict.fromkeys(w for w in (r.pick(r.choice([WORDS, FRUIT, NAMES])).lower() for _ in range(r.randint(4, 7))) if re.fullmatch(r"\w{2,}", w)))
        if len(v) < 3:
            raise ValueError("too few words")
        return v, r.choice(FORMS[:2] + FORMS[3:5])(v)
    if kind == "text":
        if r.p(0.65):
            v = r.pick(WORDS)
            v = v.lower() if r.p(0.8) else v
            if not re.fullmatch(r"\w{4,}", v):
                raise ValueError("short")
            return v, r.choice([v, v, f'"{v}"', f"'{v}'", f"the word {v}", f'the word "{v}"'])
        v = r.pick(SENTENCES) if r.p(0.4) else " ".join(r.pick(WORDS).lower() for _ in range(r.randint(2, 5)))
        if '"' in v or len(v) > 60:
            raise ValueError("quotes")
        return v, r.choice([f'"{v}"', f"'{v}'"])
    if kind == "date":
        v = any_date(r, 1950, 2060)
        return v, written(r, v)
    if kind == "time":
        v = (r.randint(5, 21), r.choice([0, 10, 15, 20, 30, 40, 45, 50, 5, 55, 35, 25]))
        return v, r.choice([f"{v[0]}:{v[1]:02d}", f"{v[0]:02d}:{v[1]:02d}"])
    n = r.randint(3, 6)
    names = list(dict.fromkeys(w for w in (r.pick(r.choice([WORDS, FRUIT])).lower() if r.p(0.5) else r.pick(r.choice([NAMES, CITIES])) for _ in range(n)) if re.fullmatch(r"\w{2,}", w)))
    nums = r.sample(range(2, r.choice([30, 99, 400])), len(names))
    if len(names) < 3:
        raise ValueError("too few rows")
    v = dict(zip(names, nums))
    k = r.random()
    if k < 0.3:
        sep = r.choice([",", ";", "\t", " | "])
        head = r.choice(["name,score", "place,visitors", "who,hours", "club,wins", "item,pieces", "", "group,votes"]).replace(",", sep)
        return v, (head + "\n" if head else "") + "\n".join(f"{a}{sep}{b}" for a, b in v.items())
    return v, r.choice([", ", "; "]).join(r.choice(["{} {}", "{} {}", "{}: {}", "{} has {}"] if k < 0.4 else ["{} {}"] if k < 0.7 else ["{}: {}"]).format(a, b) for a, b in v.items())


def number(r, spec):
    """What the numbers of pathrows.py are drawn from: {letter: value}"""
    out = {}
    for x in spec.split():
        k, _, span = x.partition("=")
        if span in ("hex", "bin"):
            n = r.int(16, 60000)
            out[k] = f"{n:x}" if span == "hex" else f"{n:b}"
        else:
            lo, hi, step = map(int, re.fullmatch(r"(\d+)-(\d+)(?:/(\d+))?", span).groups("1"))
            out[k] = r.randrange(lo, hi + 1, step) if step > 1 else r.int(lo, hi)
    return out


class Path:
    def __init__(self, d):
        self.d, self.r = d, d.r
        self.named, self.order, self.done, self.last = {}, [], set(), None    # results by what they are called; all that came out; steps taken; the last step from a thing to a number

    # what a step needs besides its value
    def draw(self, key, kind, v):
        r = self.r
        if key == "n":
            return r.randint(2, 12)
        if key == "m":
            return r.int(10, 500)
        if key == "p":
            return r.choice([5, 7, 8, 10, 12, 15, 19, 20, 25, 30, 40, 60, 75])
        if key == "k":
            return r.randint(2, min(4, len(v) - 1)) if kind in ("list", "words", "text", "table") else r.randint(2, 4)
        if key == "c":
            return r.choice([c for c in v.lower() if c.isascii() and c.isalpha()])
        if key == "a":
            return r.choice("abcdefghiklmnoprstuwy")
        if key == "w":
            return next(w for w in iter(lambda: r.pick(WORDS if r.p(0.6) else FRUIT).lower(), None) if re.fullmatch(r"\w{2,}", w) and w not in str(v).lower())
        if key == "d":
            return v + datetime.timedelta(days=r.randint(3, 900) * r.choice([1, 1, -1]))
        if key == "f":
            return v + datetime.timedelta(days=r.choice([r.randint(5, 90), r.randint(300, 25000)]))
        if key == "e":
            if v[0] > 21:
                raise ValueError("late")
            return r.randint(v[0] + 1, 23), r.choice([0, 15, 30, 45, 10, 50])
        if key == "h":
            return r.choice([10, 15, 20, 25, 35, 40, 45, 50, 75, 90, 100, 110, 125, 150])
        if key == "x":
            return r.choice([e for e in v if kind == "table" or v.count(e) == 1])
        nums = list(v.values()) if kind == "table" else v
        if key == "q":
            return round((min(nums) + max(nums)) / 2) + r.choice([0, 0, 1, -1])
        decimals = any(isinstance(n, float) for n in nums)
        return next(e for e in iter(lambda: round(r.uniform(min(nums), max(nums) + 5), 1) if decimals else r.int(min(nums), max(nums) + 9), None) if e not in nums)

    def needs(self, code, ways, kind, v):
        """({letter: as it is said}, {letter: as the program has it})"""
        words, vals = {}, {"v": literal(kind, v)}
        for key in sorted(set(re.findall(r"\{([a-z])\}", code + ways)) - {"v"}):
            x = self.draw(key, kind, v)
            words[key], vals[key] = (written(self.r, x), literal("date", x)) if key in "df" else (f"{x[0]}:{x[1]:02d}", literal("time", x)) if key == "e" else (said(self.r, x) if key in "nmk" and self.r.p(0.6) else x, x)
        return words, vals

    def show(self, code, says, vals, name, kind):
        out = self.d.py(code)
        if not out or len(out) > 160 or "\n" in out or self.d.steps[-1][1].startswith("failed") or out in ("[]", "0.0") or re.search(r"\de[+-]?\d", out) and ".2e" not in code or out[0] == "-" and " - " not in code or len(out) > 22 and kind == "num":
            raise ValueError(out)
        self.d.say(put(self.r.choice(says), {**vals, "out": out}), [out])
        plain = kind == "num" or kind == "." and re.fullmatch(r"-?\d+(\.\d+)?", out)
        self.order.append(out if plain else None)
        if kind == "num" and len(name) > 1:
            self.named.pop(name, None)
            self.named[name] = out
        return out

    def ask(self, ways, words):
        user(self.d, [put(self.r.pick(ways), {k: f"\x01{x}\x02" for k, x in words.items()})])

    # the first question
    def begin(self, kind=None):
        r = self.r
        self.kind = kind or r.choice(["num"] * 5 + ["list"] * 5 + ["words"] * 3 + ["text"] * 3 + ["date"] * 3 + ["time"] + ["table"] * 3)
        self.done = set()
        if self.kind == "num" or self.kind == "list" and r.p(0.35):
            ways, code, says, name, spec = r.choice(NUMBERS if self.kind == "num" else RUNS)
            vals = number(r, spec)
            self.ask(ways, {k: said(r, x) if isinstance(x, int) and r.p(0.4) else x for k, x in vals.items()})
            self.now = read(self.kind, self.show(put(code, vals), says, vals, name, self.kind))
            if self.kind == "num" and set(vals) == {"a"}:
                self.given = str(vals["a"])
        else:
            self.now, s = drawn_thing(r, self.kind)
            leads = [t for t in LEADS[self.kind] if "\n" not in s or "\n" in t]
            if s[0] == "[" or re.match(r"the word|[\"']", s):
                leads = [t for t in leads if t not in ("{s}, {w}", "{s}: {w}")] or leads
            self.base = self.kind, self.now
            return self.step(r.pick(leads).replace("{s}", "\x01" + s + "\x02"), True)
        self.base = self.kind, self.now
        return True

    # one step
    def fits(self, when, v):
        try:
            return all(WHEN[w](v) for w in when)
        except (TypeError, ValueError):
            return False

    def step(self, lead="", first=False, thing=None):
        r = self.r
        kind, v = thing or (self.kind, self.now)
        if kind == "num" and v == 0 or kind in ("list", "words") and len(v) < 2 or kind == "table" and len(set(v.values())) < len(v):
            return False
        rows = [(to, row) for to, row in MOVES[kind] if row[0][0] not in self.done and self.fits(row[4], v) and not (first and row[0][0].startswith(RIGHT))]
        if not rows:
            return False
        if kind == "num" or r.p(0.5):                       # all kinds of outcomes alike, not the one with most rows
            to = r.choice(sorted({to for to, _ in rows})) if kind != "num" or r.p(0.3) else "num"
            rows = [x for x in rows if x[0] == to] or rows
        to, row = r.choice(rows)
        ways, code, says, name, when = row
        v = int(v) if "i" in when and kind == "num" else v   # 24.0 is written 24 by what looks at its digits
        words, vals = self.needs(code, "", kind, v)
        if vals.get("x") is not None and vals.get("x") == vals.get("y"):
            return False
        w = r.pick([t for t in ways if not first or not re.search(r"\b(now|left)\b", t)] or ways)
        if lead:
            w = lead.replace("{w}", w)
        elif row[0][0] in self.asked and r.p(0.8):
            w = r.choice(["{w} again", "{w} now", "and {w} now?", "so {w}?"] + ["new {w}"] * (" " not in w)).replace("{w}", w)
        elif r.p(0.22) and not w.startswith(("and ", "now ", "then ")):
            w = r.choice(["and ", "now ", "then ", "ok, ", "and now ", "next, "]) + w
        self.ask([w], words)
        decimals = kind in ("num", "list", "table") and "." in literal(kind, v)
        out = self.show(put(marked(code, decimals), vals), says, vals, name, to)
        self.done.add(row[0][0])
        self.asked.add(row[0][0])
        self.same = (kind, v, to, row) if kind in ("date", "text", "time") and (kind, v) == self.base else None
        if to != ".":
            new = read(to, out)
            if to == "num":
                self.base = (kind, v) if kind != "num" else self.base
                if kind != "num":
                    self.last = (kind, row)
            else:
                self.base = to, new
                if to == kind:
                    self.done -= {x[0][0] for t, x in MOVES[kind] if t == "num"}
            self.kind, self.now = to, new
        elif thing:
            self.kind, self.now = thing
        return True

    asked = frozenset()

    def back(self):
        """The list again, when its sum was worked on."""
        if self.base[0] in (self.kind, "num"):
            return False
        r = self.r
        plain = self.base[0] in ("list", "table") and r.p(0.5)
        return self.step("" if plain else r.choice(BACK).replace("{o}", r.choice(CALLED[self.base[0]])), thing=self.base)

    def again(self):
        """A value put right, and the last answer anew."""
        r = self.r
        if not self.last or self.base[0] != self.last[0] or self.kind != "num":
            return False
        kind, (ways, code, says, name, when) = self.last
        v = self.base[1]
        mends = [row for to, row in MOVES[kind] if to == kind and row[0][0].startswith(RIGHT) and self.fits(row[4], v)]
        if not mends or "{" in code.replace("{v}", "") or "sorted({v})" in code:
            return False
        ways2, mend, _, _, _ = r.choice(mends)
        words, vals = self.needs(mend, "", kind, v)
        if vals.get("x") is not None and vals.get("x") == vals.get("y"):
            return False
        self.ask([r.pick(AGAIN).replace("<t>", r.pick(ways2)).replace("<w>", r.pick(ways))], words)
        lines = code.split("\n")
        heads = [x for x in lines if x.startswith(("import", "from"))]
        start = [x for x in put(mend, vals).split("\n") if not x.startswith(("import", "from"))][:-1]
        space = {}
        exec("\n".join(start), space)
        new = space["t" if kind == "table" else "x"]
        rest = [x for x in lines if x not in heads and not re.match(r"[xt] = \{v\}$", x)]
        decimals = "." in literal(kind, new)
        out = self.show("\n".join(heads + start + [marked(x, decimals) for x in rest]), says, vals, name, "num")
        self.base, self.now = (kind, new), read("num", out)
        return True

    def likewise(self):
        """The same step with another date or text; then the two dates against each other."""
        r = self.r
        if not self.same:
            return False
        kind, v, to, (ways, code, says, name, when) = self.same
        if kind == "date" and self.two and r.p(0.6):
            a, b = sorted(self.two)
            self.ask(["by how many days is the second later" if self.two[1] > self.two[0] else "by how many days is the second earlier", "how many days lie between the two", "how far apart are the two, in days", "days between those two dates", "the days from the one to the other", "and how many days apart are they", "difference of both in days"], {})
            out = self.show(f"from datetime import date\nprint(({literal('date', b)} - {literal('date', a)}).days)", ["It is {out} days.", "They are {out} days apart."], {}, "number of days", "num")
            self.kind, self.now, self.same = "num", read("num", out), None
            return True
        new, s = drawn_thing(r, kind)
        if new == v or not self.fits(when, new) or "{" in code.replace("{v}", ""):
            return False
        self.ask(["and {s}?", "and for {s}", "{s}?", "same for {s}", "what about {s}", "now {s}", "and with {s}", "do {s} too", "then {s}", "the same with {s}", "ok and {s}", "how about {s}"], dict(s=s))
        out = self.show(put(code, dict(v=literal(kind, new))), says, dict(v=literal(kind, new)), name, to)
        self.two, self.base, self.same = (v, new), (kind, new), (kind, new, to, self.same[3])
        self.kind, self.now = (kind, new) if to == "." else (to, read(to, out))
        return True

    def explicit(self):
        """A step on a number from before, said by its value."""
        seen = list(dict.fromkeys(x for x in self.order if x))
        if len(seen) < 2:
            return False
        x = self.r.choice(seen[:-1])
        return self.step(self.r.choice(["{o}: {w}", "{w} - of {o}, I mean", "back to {o}: {w}", "for {o}: {w}", "and {o}, {w}", "{o} again: {w}", "now with {o}: {w}"]).replace("{o}", f"\x01{x}\x02"), thing=("num", read("num", x)))

    same = two = given = None

    def pair(self):
        """Two results against each other."""
        r = self.r
        names = list(self.named)
        if len(names) > 1 and r.p(0.5):
            a, b = r.sample(names, 2)
            x, y, kinds = self.named[a], self.named[b], [p for p in PAIRS if p[3] == "ab"]
            a, b = "the " + a, "the " + b
        elif len(self.order) > 1 and self.order[-1] and self.order[-2]:
            (x, y), a, b, kinds = self.order[-2:], "", "", [p for p in PAIRS if p[3] == "last"]
        elif self.given and len(self.order) == 1:
            x, y, a, b, kinds = self.order[0], self.given, r.choice(["that", "it", "this", "the result"]), self.given, [p for p in PAIRS if p[3] == "ab"]
        else:
            return False
        ways, e, says, _ = r.choice(kinds)
        fx, fy = float(x), float(y)
        if x == y or fx <= 0 or fy <= 0 or "more" in ways[0] and fx < fy or "less" in ways[0] and fx > fy or max(fx, fy) > 10 ** 9 or e == "{x} - {y}" and fx < fy and r.p(0.8):
            return False
        self.ask(ways, dict(a=a, b=b))
        if "abs" in e:
            e = "{x} - {y}" if fx > fy else "{y} - {x}"
        e = put(e, dict(x=x, y=y))
        out = self.show(f"print(round({e}, 2))" if "/" in e or "." in e else f"print({e})", says, {}, "", "num")
        self.kind, self.now = "num", read("num", out)
        return True

    def recall(self):
        r = self.r
        if len(self.named) < 2:
            return False
        n = r.choice(list(self.named)[:-1])
        user(self.d, ["what was the {n} again", "the {n} was?", "remind me of the {n}", "and the {n} was how much", "say the {n} again", "I forgot the {n}", "the {n} once more please", "sorry, what was the {n}"], n=n)
        self.d.say(put(r.choice(["The {n} was {out}.", "It was {out}.", "The {n} is {out}."]), dict(n=n, out=self.named[n])), [self.named[n]])
        return True

    def aside(self):
        """Something else comes between; the old thing is taken up again."""
        r = self.r
        kind, v = self.base
        if kind == "num":
            return False
        done, named, last = self.done, self.named, self.last
        self.named = {}
        if not self.begin(r.choice([k for k in ("num", "list", "words", "text", "date", "table") if k != kind and {k, kind} != {"list", "words"} and {k, kind} != {"list", "table"} and {k, kind} != {"words", "table"}])):
            raise ValueError("nothing to ask")
        if r.p(0.4):
            self.step()
        self.done, self.named, self.last, self.base = done, named, last, (kind, v)
        self.order.append(None)
        return self.step(r.pick(BACK + ["{o} from before: {w}", "and {o} from before, {w}", "to return to {o}: {w}"]).replace("{o}", r.choice(["the numbers", "my numbers"] if kind == "list" else ["the words", "my words"] if kind == "words" else [f"the {kind}"])), thing=self.base)


def walk(d):
    r = d.r
    p = Path(d)
    p.asked = set()
    if r.p(0.05):
        chat(d, 2)
    if not p.begin():
        raise ValueError("no first question")
    turns, want, tries, away = 1, r.choice([3, 3, 3, 4, 4, 4, 5, 5, 6]), 0, False
    chatted = False
    while turns < want and tries < 25:
        tries += 1
        k = r.random()
        if p.same and k < 0.3:
            done = p.likewise()
        elif k < 0.58:
            done = p.step()
        elif k < 0.70:
            done = p.pair()
        elif k < 0.80:
            done = p.back()
        elif k < 0.90:
            done = p.again()
        elif k < 0.92:
            done = p.recall()
        elif k < 0.94:
            done = p.explicit()
        elif k < 0.97:
            done = turns > 1 and not away and p.aside()
            away = away or done
        else:
            done = not chatted and not chat(d)
            chatted = True
        turns += bool(done)
    if r.p(0.12):
        chat(d, 0)


@family("turns", 60.0)
def path(d):
    afresh(d, walk)
