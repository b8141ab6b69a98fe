"""More forms of arguments (forms.py): those where what is said and what is written lie furthest apart.

Two values in one breath (140 over 90), a sign that a word gives (20 off), a position on a tape (1:30), a row of chords without a comma, full blast, every other day."""
from decimal import Decimal
import datetime
from core import MONTHS
from forms import Amount, Day, Flag, Form, MORE_FORMS, guard, listing, plain, split
from pools import NAMES
from values import in_words


def numbers(span):
    """(least, most, places) of "2..9" or "0.5..4"."""
    lo, hi = span.split("..")
    places = max(len(x.split(".")[1]) if "." in x else 0 for x in (lo, hi))
    return Decimal(lo), Decimal(hi), places


def drawn(r, lo, hi, places):
    if not places or r.p(0.15) and int(hi) > int(lo):
        return Decimal(r.int(int(lo + Decimal("0.999")), int(hi)))
    return Decimal(str(round(r.uniform(float(lo), float(hi)), places)))


class Pair(Form):
    """pair(60..90,100..180@{a} over {b}@{b}/{a}): two parameters, one saying; with < before the bracket's end the first is the smaller, with > the larger."""

    def __init__(self, r, p, key, inside):
        a, b = key.split("+")
        super().__init__(r, p, a)
        self.other = b
        spans, *self.says = split(inside, "@")
        self.order = spans[-1] if spans[-1] in "<>" else ""
        self.spans = [numbers(x) for x in spans.rstrip("<>").split(",")]
        t = "number" if self.spans[0][2] or self.spans[-1][2] else "integer"
        one, _, two = (r.choice(p.about) if p.about else "").partition("+")
        self.schema = {"type": t, **({"description": one} if one and r.p(0.8) else {})}
        self.schema2 = {"type": t, **({"description": two} if two and "description" in self.schema else {})}

    def props(self):
        return {self.key: self.schema, self.other: self.schema2}

    def draw(self, d, last=False):
        r = d.r
        while True:
            a, b = drawn(r, *self.spans[0]), drawn(r, *self.spans[-1])
            if a != b and (not self.order or (a < b) == (self.order == "<")):
                break
        s = r.choice(self.says).replace("{a}", str(plain(a))).replace("{b}", str(plain(b)))
        return {self.key: plain(a), self.other: plain(b)}, guard(s)


class Couple(Pair):
    """couple(2..9@{a} to {b}): the two as one list."""

    def __init__(self, r, p, key, inside):
        super().__init__(r, p, key + "+" + key, inside + "" if "," in inside.split("@")[0] else inside.replace("@", "<@", 1))
        self.note = r.choice(["[least, most]", "lowest and highest", "two numbers: from, to", "[from, to]"])
        self.schema = self.described({"type": "array", "items": {"type": "integer"}, **({"minItems": 2, "maxItems": 2} if r.p(0.3) else {})}, r.choice(p.about) if p.about else "")

    def props(self):
        return {self.key: self.schema}

    def draw(self, d, last=False):
        self.other = "\x00"
        v, s = super().draw(d, last)
        return {self.key: [v[self.key], v["\x00"]]}, s


class Signed(Form):
    """signed(1..60@up~{x} up@down~{x} down): a number whose sign lies in the words, or a number and a direction, as the schema has it."""

    def __init__(self, r, p, key, inside):
        super().__init__(r, p, key)
        span, *ways = split(inside, "@")
        self.span = numbers(span)
        self.names = [w.split("~")[0] for w in ways]
        self.ways = [w.split("~")[1:] for w in ways]
        kind = "number" if self.span[2] or r.p(0.2) else "integer"
        self.two = r.p(0.3)
        if self.two:
            self.dir = Amount.joined(self, "direction") if r.p(0.3) else r.choice(["direction", "way", "direction"])
            self.schema = self.described({"type": kind}, "")
        else:
            self.note = r.choice(["negative: {m}", "negative means {m}", "minus for {m}", "positive {p}, negative {m}", "+ {p}, - {m}", "below zero is {m}", "negative = {m}"]).replace("{m}", self.names[1].replace("_", " ")).replace("{p}", self.names[0].replace("_", " "))
            self.schema = self.described({"type": kind})

    def props(self):
        if self.two:
            return {self.key: self.schema, self.dir: {"type": "string", "enum": self.names}}
        return {self.key: self.schema}

    def draw(self, d, last=False):
        r = d.r
        x, side = drawn(r, *self.span), r.randrange(2)
        w = r.choice(self.ways[side])
        s = in_words(int(x)) if x == x.to_integral() and x < 21 and r.p(0.25) else str(plain(x))
        if x == 1:
            w = w.replace("{x} points", "{x} point").replace("{x} days", "{x} day").replace("{x} hours", "{x} hour").replace("{x} minutes", "{x} minute")
        v = plain(x)
        return ({self.key: v, self.dir: self.names[side]} if self.two else {self.key: -v if side else v}), guard(w.replace("{x}", s))


class Mark(Form):
    """mark(5..600): a position of a recording, or a short time, said as 1:30; written in seconds, milliseconds or as a clock shows it."""
    fixable = True

    def __init__(self, r, p, key, inside):
        super().__init__(r, p, key)
        self.lo, self.hi = (int(x) for x in inside.split(".."))
        k = r.random()
        self.how = "s" if k < 0.62 else "ms" if k < 0.72 else "MM:SS" if k < 0.86 else "HH:MM:SS"
        if self.how in ("s", "ms"):
            if r.p(0.6):
                self.key = Amount.joined(self, "seconds" if self.how == "s" and r.p(0.4) else self.how)
            else:
                self.note = dict(s="in seconds", ms="in milliseconds")[self.how]
            self.schema = self.described({"type": "integer" if r.p(0.6) else "number"})
        else:
            self.note = self.how
            self.schema = self.described({"type": "string"})

    def write(self, n):
        return {"s": n, "ms": n * 1000, "MM:SS": f"{n // 60:02d}:{n % 60:02d}", "HH:MM:SS": f"{n // 3600:02d}:{n % 3600 // 60:02d}:{n % 60:02d}"}[self.how]

    def say(self, r, n):
        m, s = divmod(n, 60)
        k = r.random()
        if n < 60:
            return r.choice([f"0:{s:02d}", f"{s} s", f"{s} seconds", f"{s} sec", f"second {s}"] if n != 30 else ["0:30", "half a minute", "30 s", "30 seconds"])
        if k < 0.6:
            return f"{m}:{s:02d}"
        if s == 0:
            return f"{m} min" if m > 1 else r.choice(["one minute", "1 min", "1:00"])
        if s == 30 and k < 0.8:
            return "a minute and a half" if m == 1 else f"{in_words(m)} and a half minutes"
        return r.choice([f"{m} min {s}", f"{m} minutes {s} seconds" if m > 1 else f"a minute {s}", f"{m}m{s:02d}s", f"{m}'{s:02d}", f"{n} seconds"])

    def draw(self, d, last=False):
        r = d.r
        n = r.choice([r.int(self.lo, self.hi), r.int(self.lo, self.hi), 30 * r.randint(-(-self.lo // 30), self.hi // 30)])
        return {self.key: self.write(n)}, guard(self.say(r, n))


class Marks(Mark):
    """marks(0..600) of two names: from here to there."""
    fixable = False

    def __init__(self, r, p, key, inside):
        a, b = key.split("+")
        super().__init__(r, p, a, inside)
        if self.key != a:
            self.other, self.schema2 = self.key.replace(a, b), {"type": self.schema["type"]}
        else:
            self.other, self.schema2 = b, dict(self.schema)

    def props(self):
        return {self.key: self.schema, self.other: self.schema2}

    def draw(self, d, last=False):
        r = d.r
        a = r.choice([r.int(self.lo, self.hi - 10), 5 * r.randint(0, (self.hi - 10) // 5)])
        b = r.int(a + 3, min(self.hi, a + 240))
        x, y = (f"{n // 60}:{n % 60:02d}" for n in (a, b))
        k = r.random()
        if k > 0.7:
            x, y = self.say(r, a), self.say(r, b)
        if k > 0.9 and b < 100:
            x, y = str(a), f"{b} {r.choice(['s', 'seconds', 'sec'])}"
        if a == 0 and r.p(0.6):
            x = "the start"
        s = r.choice(["from {a} to {b}", "from {a} to {b}", "{a} to {b}", "between {a} and {b}", "{a} - {b}", "from {a} until {b}", "{a}-{b}", "starting at {a}, ending at {b}"])
        if " " in x or " " in y:
            s = r.choice(["from {a} to {b}", "between {a} and {b}", "from {a} till {b}"])
        return {self.key: self.write(a), self.other: self.write(b)}, guard(s.format(a=x, b=y))


class Times(Form):
    """times(1..6): how often; once, twice."""

    def __init__(self, r, p, key, inside):
        super().__init__(r, p, key)
        self.lo, self.hi = (int(x) for x in inside.split(".."))
        self.schema = self.described({"type": "integer"})

    def draw(self, d, last=False):
        r = d.r
        n = r.choice([2, 2, 3, r.randint(self.lo, self.hi)])
        n = max(self.lo, min(self.hi, n))
        s = {1: ["once", "one time", "1x"], 2: ["twice", "twice", "two times", "2x"], 3: ["three times", "3 times", "3x", "thrice"]}.get(n, [f"{n} times", f"{in_words(n)} times", f"{n}x", f"{n} x"])
        return {self.key: n}, guard(r.choice(s))


class Row(Form):
    """row(A|B|C): members of a list one after another, in every punctuation, mostly with none at all; row(1..40) numbers."""

    def __init__(self, r, p, key, inside):
        super().__init__(r, p, key)
        self.span = numbers(inside) if ".." in inside else None
        self.items = inside.split("|")
        one = {"type": ("number" if self.span[2] else "integer") if self.span else "string"}
        self.schema = self.described({"type": "array"})
        self.schema["items"] = one

    def draw(self, d, last=False):
        r = d.r
        n = r.choice([2, 3, 3, 4, 4, 5, 6])
        vs = [plain(drawn(r, *self.span)) if self.span else r.choice(self.items) for _ in range(n)]
        vs = vs if not self.span and r.p(0.15) else list(dict.fromkeys(vs))
        if self.span and r.p(0.2):
            vs = sorted(vs)
        s = [str(v) for v in vs]
        k = r.random()
        if k < 0.4 and not any(" " in x for x in s):
            t = " ".join(s)
        elif k < 0.5 and not any("-" in x or " " in x for x in s):
            t = r.choice([" - ", "-", " – "] if not self.span else [" - ", " / "]).join(s)
        elif k < 0.6 and not any("/" in x for x in s):
            t = r.choice([" / ", "/", ","]).join(s)
        elif k < 0.68:
            t = ", then ".join(s)
        elif k < 0.74:
            t = "\x03" + "\n".join(s) if last else "; ".join(s)
        else:
            t = listing(r, s)
        return {self.key: vs}, guard(t)


class Level(Form):
    """lvl(0..10): a setting with two ends, which people name: full blast, as low as it goes."""
    TOP = ["full blast", "at maximum", "all the way up", "as high as it goes", "at the highest level", "on full", "to the max"]
    LOW = ["as low as it goes", "at the lowest level", "all the way down", "to the minimum", "at minimum"]

    def __init__(self, r, p, key, inside):
        super().__init__(r, p, key)
        self.lo, self.hi = (int(x) for x in inside.split(".."))
        s = {"type": "integer"}
        if r.p(0.5):
            self.note = r.choice(["{a} to {b}", "{a}-{b}", "from {a} to {b}", "{a} is the lowest, {b} the highest", "{a}..{b}"]).format(a=self.lo, b=self.hi)
        else:
            s["minimum"], s["maximum"] = self.lo, self.hi
        self.schema = self.described(s)

    def draw(self, d, last=False):
        r = d.r
        k = r.random()
        if k < 0.2:
            return {self.key: self.hi}, r.choice(self.TOP)
        if k < 0.32:
            return {self.key: self.lo}, r.choice(self.LOW)
        if k < 0.4 and (self.lo + self.hi) % 2 == 0 and self.hi > 4:
            return {self.key: (self.lo + self.hi) // 2}, r.choice(["halfway", "right in the middle", "at half"])
        n = r.randint(self.lo, self.hi)
        s = in_words(n) if r.p(0.3) and n < 13 else str(n)
        return {self.key: n}, guard(r.choice(["at {n}", "on {n}", "level {n}", "to {n}", "at level {n}"]).replace("{n}", s))


class Degree(Form):
    """lat or lon: a coordinate with its hemisphere in a word; written with a sign, or beside a letter."""

    def __init__(self, r, p, key, inside):
        super().__init__(r, p, key)
        self.lat = inside == "lat"
        self.two = r.p(0.15)
        self.note = "" if self.two else r.choice(["", "negative in the south" if self.lat else "negative in the west", "south is negative" if self.lat else "west is negative", "decimal degrees"])
        self.schema = self.described({"type": "number"})

    def props(self):
        return {self.key: self.schema, **({"hemisphere" if self.lat else "side": {"type": "string", "enum": ["N", "S"] if self.lat else ["E", "W"]}} if self.two else {})}

    def draw(self, d, last=False):
        r = d.r
        x = plain(drawn(r, Decimal(1), Decimal(79 if self.lat else 178), r.choice([0, 1, 1, 2])))
        neg = r.p(0.5)
        w, c = (("south", "S") if neg else ("north", "N")) if self.lat else (("west", "W") if neg else ("east", "E"))
        if self.two:
            v = {self.key: x, "hemisphere" if self.lat else "side": c}
        else:
            v = {self.key: -x if neg else x}
        return v, guard(r.choice([f"{x} {w}", f"{x}° {w}", f"{x} {c}", f"{x}°{c}", f"{x} degrees {w}", f"{c}{x}"]))


class Heads(Form):
    """heads(1..4): how many children, said by their ages or their names."""

    def __init__(self, r, p, key, inside):
        super().__init__(r, p, key)
        self.lo, self.hi = (int(x) for x in inside.split(".."))
        self.schema = self.described({"type": "integer"})

    def draw(self, d, last=False):
        r = d.r
        n = r.randint(self.lo, self.hi)
        ages = sorted(r.randint(1, 11) for _ in range(n))
        if n == 1:
            s = r.choice([f"our {ages[0]} year old", f"my son ({ages[0]})", f"a girl of {ages[0]}", "one child", f"{r.pick(NAMES)}, who is {ages[0]}"])
        else:
            two = ", ".join(map(str, ages[:-1])) + f" and {ages[-1]}"
            names = [r.pick(NAMES) for _ in ages]
            s = r.choice([f"kids of {two}", f"our children ({two})", f"children aged {two}", ", ".join(names[:-1]) + f" and {names[-1]} ({', '.join(map(str, ages))})", f"{in_words(n)} kids, {two}", f"{n} children"])
        return {self.key: n}, guard(s)


class Rgb(Form):
    """rgb(#): a colour by its six hexadecimal digits."""
    fixable = True

    def __init__(self, r, p, key, inside):
        super().__init__(r, p, key)
        self.note = r.choice(["#rrggbb", "hex, e.g. #a0b1c2", "RRGGBB after a #", ""])
        self.schema = self.described({"type": "string"})

    def draw(self, d, last=False):
        s = f"#{d.r.getrandbits(24):06x}"
        return {self.key: s}, guard(s)


class Every(Form):
    """every(days) or every(hours): the space between two times, in words that name no number."""

    def __init__(self, r, p, key, inside):
        super().__init__(r, p, key)
        self.unit = inside
        if key in ("every", "interval", "repeat") and r.p(0.7):
            self.key = Amount.joined(self, inside)
        else:
            self.note = f"in {inside}"
        self.schema = self.described({"type": "integer"})

    def draw(self, d, last=False):
        r = d.r
        if self.unit == "days":
            n = r.choice([1, 2, 7, 14, 3, 5, r.randint(2, 60)])
            s = {1: ["every day", "daily", "each day"], 2: ["every other day", "every second day", "every 2 days"], 7: ["weekly", "every week", "once a week"], 14: ["every two weeks", "every other week", "every fortnight", "every 14 days"], 21: ["every three weeks"]}.get(n, [f"every {n} days", f"every {in_words(n)} days"])
        else:
            n = r.choice([1, 2, 24, 12, 6, 8, r.randint(2, 48)])
            s = {1: ["every hour", "hourly"], 2: ["every other hour", "every two hours", "every 2 h"], 24: ["once a day", "daily", "every 24 hours"], 12: ["twice a day", "every 12 hours"], 6: ["every six hours", "every 6 h"]}.get(n, [f"every {n} hours", f"every {n} h", f"every {in_words(n)} hours"])
        return {self.key: n}, guard(r.choice(s))


class On(Flag):
    """on~yes^no: a switch that is on unless somebody says so; the schema mostly tells."""

    def __init__(self, r, p, key, inside, turned):
        super().__init__(r, p, key, inside, turned)
        s = self.schema
        if turned or not p.optional:
            return
        if r.p(0.5):
            s["default"] = True
        elif r.p(0.6):
            t = s.get("description", "")
            s["description"] = t + r.choice(["; default true", " (default true)", ", on by default", "; true if absent"]) if t else "Default true"


def form(cls):
    return lambda r, p, key, inside: cls(r, p, key, inside)


class Bound(Day):
    """bound(last) or bound(first): the last or the first day of a month or a year, said by its name."""

    def __init__(self, r, p, key, inside):
        super().__init__(r, p, key)
        self.last = inside == "last"

    def value(self, d):
        r, t = d.r, d.today
        whole = r.p(0.4)
        y, m = t.year + r.choice([0, 1, 1, 2, 3]), 12 if self.last else 1
        if not whole:
            k = t.month + r.randint(1, 22)
            y, m = t.year + (k - 1) // 12, (k - 1) % 12 + 1
        elif y == t.year and not self.last:
            y += 1
        x = (datetime.date(y + m // 12, m % 12 + 1, 1) - datetime.timedelta(days=1)) if self.last else datetime.date(y, m, 1)
        name = MONTHS[m - 1]
        soon = (y - t.year) * 12 + m - t.month < 11         # the year needn't be said
        if self.last:
            ways = [f"the end of {y}", f"end of {y}", f"the last day of {y}", f"new year's eve {y}", f"the end of the year {y}", f"the very end of {y}"] + ["the end of the year", "the end of this year"] * (y == t.year) + ["the end of next year"] * (y == t.year + 1) if whole else [f"the end of {name} {y}", f"end of {name} {y}", f"the last of {name} {y}", f"the last day of {name} {y}", f"{name} {y}, its last day"] + [f"the end of {name}", f"the last of {name}", f"end of {name}"] * 2 * soon
        else:
            ways = [f"the beginning of {y}", f"the start of {y}", f"new year {y}", f"the first day of {y}", f"1 January {y}"] + ["the beginning of next year"] * (y == t.year + 1) if whole else [f"the beginning of {name} {y}", f"the first of {name} {y}", f"the start of {name} {y}", f"1 {name} {y}"] + [f"the first of {name}", f"the beginning of {name}", f"the start of {name}"] * soon
        return x, r.choice(ways)


MORE_FORMS.update(bound=form(Bound), pair=form(Pair), couple=form(Couple), signed=form(Signed), mark=form(Mark), marks=form(Marks), times=form(Times), row=form(Row), lvl=form(Level), deg=form(Degree), every=form(Every), heads=form(Heads), rgb=form(Rgb),
                  on=lambda r, p, key, inside: On(r, p, key, inside, p.turned))
