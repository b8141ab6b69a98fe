"""An argument's form as one conversation's schema has it, and what people say for its values.

The same length is length_mm, lengthCm or "Length in metres"; the same wish is with_lid or no_lid; an enum is written in capitals, or as 1, 2, 3 with a
legend; a time is HH:MM, or an hour and a minute.  What is said does not depend on it: the schema decides what is written.
A form draws (values by key, what is said); Params of args1.py and later say which one."""
import datetime
import re
from decimal import Decimal
from core import MONTHS, OPEN, SHUT
from kinds import SHAPES, made
from values import ITEMS_OF, ORDINAL, V, in_words, said

WHOLE = re.compile(r"(\w+)\((.*)\)$", re.S)
UNITS = dict(
    len=[("mm", 1, "mm|mm|millimetres|millimeters", "millimetre"), ("cm", 10, "cm|cm|cm|centimetres|centimeters", "centimetre"), ("m", 1000, "m|m|metres|meters", "metre"), ("km", 10 ** 6, "km|km|kilometres|k", "kilometre")],
    mass=[("mg", Decimal("0.001"), "mg|mg|milligrams", "milligram"), ("g", 1, "g|g|grams|grammes", "gram"), ("kg", 1000, "kg|kg|kilos|kilograms|kilo", "kilo"), ("t", 10 ** 6, "t|tonnes|tons", "tonne")],
    vol=[("ml", 1, "ml|ml|millilitres|mls", "millilitre"), ("l", 1000, "l|litres|liters|L", "litre"), ("m3", 10 ** 6, "m³|cubic metres|m3", "cubic metre")],
    dur=[("s", 1, "s|sec|seconds|secs", "second"), ("min", 60, "min|mins|minutes|minutes", "minute"), ("h", 3600, "h|hrs|hours|hours", "hour")],
    tick=[("ms", 1, "ms|ms|milliseconds|msec", "millisecond"), ("s", 1000, "s|sec|seconds|secs|seconds", "second"), ("s", 1000, "seconds|s|sec|seconds", "second")],
    money=[("cents", 1, "cents|ct", "cent"), ("eur", 100, "euros|euro|EUR|€", "euro")],
    power=[("w", 1, "W|watts|watt", "watt"), ("kw", 1000, "kW|kilowatts|kW", "kilowatt")],
    energy=[("wh", 1, "Wh|watt hours", "watt hour"), ("kwh", 1000, "kWh|kilowatt hours|kwh", "kilowatt hour")],
    press=[("mbar", 1, "mbar|millibar", "millibar"), ("bar", 1000, "bar|bar|bars", "bar")],
    freq=[("hz", 1, "Hz|hertz", "hertz"), ("khz", 1000, "kHz|kilohertz", "kilohertz"), ("mhz", 10 ** 6, "MHz|megahertz", "megahertz")],
    area=[("m2", 1, "m²|square metres|sqm|m2", "square metre"), ("ha", 10000, "ha|hectares", "hectare")],
    amp=[("ma", 1, "mA|milliamps", "milliamp"), ("a", 1000, "A|amps|ampere", "ampere")],
    days=[("days", 1, "days", "day"), ("weeks", 7, "weeks", "week")],
    months=[("months", 1, "months", "month"), ("years", 12, "years", "year")])
LONG = dict(ms="milliseconds", mm="millimetres", cm="centimetres", m="metres", km="kilometres", mg="milligrams", g="grams", kg="kilograms", t="tonnes", ml="millilitres", l="litres", m3="cubic metres", s="seconds", min="minutes", h="hours", cents="cents", eur="euros", w="watts", kw="kilowatts", wh="watt hours", kwh="kilowatt hours",
            mbar="millibar", bar="bar", hz="hertz", khz="kilohertz", mhz="megahertz", m2="square metres", ha="hectares", ma="milliamperes", a="amperes", days="days", weeks="weeks", months="months", years="years")

BARE = set("minutes hours seconds days weeks months years litres grams kg metres kilos ml cm mm".split())


def guard(s):
    return OPEN + s + SHUT


def split(text, sep):
    """At sep, but not within brackets."""
    out, depth, last = [], 0, 0
    for i, c in enumerate(text):
        depth += (c in "([{") - (c in ")]}")
        if c == sep and not depth:
            out.append(text[last:i])
            last = i + 1
    return out + [text[last:]]


def plain(x):
    """A decimal as JSON has it."""
    x = Decimal(x).normalize()
    return int(x) if x == x.to_integral() else float(x)


def article(w):
    return ("an " if w[0] in "aeio" or w.startswith("hour") else "a ") + w


def listing(r, items, last=False):
    """A list as people write it; bullets only where it ends the message."""
    items = [str(x) for x in items]
    if len(items) == 1:
        return items[0]
    k = r.random()
    if last and k < 0.13 and len(items) > 1:
        b = r.choice(["- {}", "* {}", "{}", "- {}"])
        return "\x03" + "\n".join(b.replace("{}", x) for x in items)
    if k < 0.6:
        return ", ".join(items[:-1]) + r.choice([" and ", " and ", " and ", ", and ", " & ", ", also ", " plus "]) + items[-1]
    if k < 0.85:
        return ", ".join(items)
    return r.choice([" and ", "; ", " + ", ", ", " / " if all("/" not in x for x in items) else ", "]).join(items)


def member(s):
    """A member of an enum as it is read out."""
    return s.replace("_", " ")


class Param:
    """names!names of the opposite:kind:description!of the opposite"""

    def __init__(self, text):
        names, kind, *about = split(text.strip(), ":")
        names, _, inverse = names.partition("!")
        self.optional = names.split("/")[0].endswith("?")
        self.names = [n.strip("?") for n in names.split("/")]
        self.id = self.names[0].split("+")[0]              # what wishes call it
        self.inverse = [n for n in inverse.split("/") if n]
        about, _, opposite = ":".join(about).partition("!")
        self.about, self.opposite = [a for a in about.split("/") if a], opposite
        self.kind = kind
        self.camel = self.turned = self.alone = False       # of the conversation


class Form:
    """What a parameter is in one conversation: members of the schema, and a way to draw a value."""
    fixable = False                                         # whether somebody may say a wrong one first

    def __init__(self, r, p, key):
        self.r, self.p, self.key = r, p, key
        self.note = ""                                      # what a description must say

    def props(self):
        return {self.key: self.schema}

    def about(self, text=None):
        r = self.r
        t = text if text is not None else r.choice(self.p.about) if self.p.about and r.p(0.7) else ""
        if self.note:
            t = t + r.choice([", ", "; ", " (", ", "]) + self.note if t else self.note[0].upper() + self.note[1:]
            t += ")" if " (" in t and t.count("(") > t.count(")") else ""
        return t

    def described(self, s, text=None):
        t = self.about(text)
        if t:
            s["description"] = t
        return s


class Example:
    """What the drawing of a value needs of a dialogue."""
    today = datetime.date(2026, 3, 9)

    def __init__(self, r):
        self.r = r


class Text(Form):
    """A string of one of the kinds of values.py and kinds.py, as it was said."""
    LOWER = set("first surname person city company title film book song artist place street".split())
    FREE = set("msg clause phrase sentence todo reason title ask word2 trouble fault occasion symptom topic note".split())

    def __init__(self, r, p, key, kind):
        super().__init__(r, p, key)
        if re.match(r"(anys?|d|ints)\(", kind):
            made(kind)
        self.kind = kind
        self.free = kind in self.FREE or kind.startswith("any(")
        if V[kind][0] == "string" and kind not in self.FREE and r.p(0.13):     # an example, which is nobody's value
            e = V[kind][1](Example(r))[0]
            self.note = r.choice(["such as {}", "e.g. {}", "for example {}", "such as {}"]).replace("{}", e)
        self.schema = self.described({"type": V[kind][0], **SHAPES.get(kind, {}), **({"items": {"type": ITEMS_OF[kind]}} if kind in ITEMS_OF else {})})
        self.fixable = kind in ("first", "city", "surname", "code", "id", "word", "street") or kind.startswith("d(")

    def one(self, d):
        v, s = V[self.kind][1](d)
        if self.kind in self.LOWER and isinstance(v, str) and d.r.p(0.22):
            v = s = v.lower()
        return v, s

    def draw(self, d, last=False):
        v, s = self.one(d)
        return {self.key: v}, guard(str(s))


class Whole(Form):
    """A count: digits, words, a dozen."""
    fixable = True

    def __init__(self, r, p, key, inside):
        super().__init__(r, p, key)
        self.lo, self.hi = (int(x) for x in inside.split(".."))
        s = {"type": "integer"}
        if r.p(0.08):
            s["minimum"] = min(1, self.lo)
        self.schema = self.described(s)

    def one(self, d, near=None):
        r = d.r
        n = max(self.lo, min(self.hi, near + r.choice([-2, -1, 1, 1, 2]))) if near else r.int(self.lo, self.hi)
        k = r.random()
        if k < 0.07 and self.lo <= 12 <= self.hi <= 300:
            m = r.choice([m for m in (1, 1, 2, 2, 3, 3, 4, 5, 6, 8, 10) if 12 * m <= self.hi])
            return (12, r.choice(["a dozen", "a dozen", "one dozen"])) if m == 1 else (12 * m, r.choice([in_words(m), in_words(m), str(m)]) + " dozen") if r.p(0.85) else r.choice([(6, "half a dozen") if self.lo <= 6 else (12, "twelve"), (18, "a dozen and a half") if self.hi >= 18 else (12, "a dozen")])
        if k < 0.11 and self.lo <= 2:
            return 2, "a couple of"
        if n < 21 and k < 0.34:
            return n, in_words(n)
        return n, said(r, n) if n > 20 else str(n)

    def draw(self, d, last=False):
        n, s = self.one(d)
        return {self.key: n}, guard(s)


class Number(Whole):
    """A number that names something: a room, a year, a line."""

    def one(self, d, near=None):
        n = d.r.int(self.lo, self.hi)
        return n, in_words(n) if n < 13 and d.r.p(0.12) else str(n)


class Order(Whole):
    """A whole number said as an ordinal: the third floor."""

    def one(self, d, near=None):
        n = d.r.randint(self.lo, self.hi)
        return n, ORDINAL[n] if n < 13 and d.r.p(0.6) else nth(n)


class Degrees(Whole):
    """A temperature, perhaps below zero."""

    def __init__(self, r, p, key, inside):
        super().__init__(r, p, key, inside)
        if r.p(0.5):
            self.schema["type"] = "number"
        self.schema.pop("minimum", None)

    def one(self, d, near=None):
        r = d.r
        n = r.randint(self.lo, self.hi)
        if r.p(0.2) and self.schema["type"] == "number":
            n += 0.5
        if n < 0:
            m = -n
            return n, r.choice([f"{n}", f"minus {m}", f"{n}°", f"minus {in_words(m)}" if m == int(m) else f"minus {m}", f"{n} °C", f"{n} degrees", f"{m} below zero", f"minus {m} degrees"])
        return n, r.choice([str(n), f"{n} degrees", f"{n}°", f"{n} °C", f"{n}C", (in_words(n) if n == int(n) else str(n)) + " degrees"])


class Amount(Form):
    """A quantity: said in any unit, written in that of the schema."""
    fixable = True

    def __init__(self, r, p, key, dim, inside, bare=()):
        super().__init__(r, p, key)
        span, unit = inside.rsplit(" ", 1)
        lo, hi = (Decimal(x) for x in span.split(".."))
        self.dim, self.units = dim, UNITS[dim]
        f = next(u[1] for u in self.units if u[0] == unit)
        self.lo, self.hi = lo * f, hi * f
        fit = [u for u in self.units if self.hi / u[1] >= 1 and self.lo / u[1] <= 3000 and self.hi / u[1] <= (4000 if u[0] == "s" else 200000)]
        home = next(u for u in self.units if u[0] == unit)
        self.unit = home if r.p(0.5) or home not in fit else r.choice(fit)
        if dim in ("days", "months"):
            self.unit = self.units[0]
        if dim == "money" and r.p(0.8):
            self.unit = self.units[1]
        self.whole = self.lo / self.unit[1] >= 10 and r.p(0.85) or self.unit[0] in ("s", "cents", "days", "months", "mm", "ml") or self.unit[0] == "min" and r.p(0.9)
        u = self.unit[0]
        k = r.random()
        long = LONG[u]
        self.home = home
        if key in BARE:                                     # "minutes", whatever the card calls it
            if long not in bare:
                self.key = long
            else:
                self.key = self.joined(u)
        elif dim == "money" and u == "eur":
            self.note = r.choice(["", "", "in euros", "EUR"])
            self.key = key if r.p(0.85) else self.joined("eur")
        elif p.alone and (k < 0.2 and dim in ("dur", "days", "months") or k < 0.12 and dim in ("mass", "vol", "energy")):
            self.key = self.whole_name(u, long) if self.whole_name(u, long) not in bare else self.joined(u)
        elif k < 0.6:
            self.key = self.joined(long if dim == "dur" and r.p(0.5) or len(u) > 4 else u)
        elif k < 0.85:
            self.note = r.choice([f"in {long}", f"in {long}", f"in {self.shown(u)}", f"{long}"])
        else:
            self.key = self.joined(u)
            self.note = f"in {long}"
        self.schema = self.described({"type": "integer" if self.whole else "number"})

    def shown(self, u):
        return dict(eur="EUR", w="W", kw="kW", wh="Wh", kwh="kWh", hz="Hz", khz="kHz", mhz="MHz", ma="mA", a="A").get(u, u)

    def joined(self, u):
        k = self.key
        return k + u.capitalize() if re.search("[a-z][A-Z]", k) or self.p.camel else k + ("-" if "-" in k else "_") + u

    def whole_name(self, u, long):
        return long if u in ("s", "min", "h", "l", "g", "days", "months", "m", "km", "mm", "cm") else u

    def number(self, r, unit, near=None):
        """A number that somebody may say in this unit."""
        lo, hi = self.lo / unit[1], self.hi / unit[1]
        for _ in range(60):
            x = float(lo) * (float(hi) / float(lo)) ** r.random() if near is None else float(near) * r.uniform(0.7, 1.4)
            if x >= 1000:
                x = round(x, r.choice([-2, -1, 0])) if r.p(0.8) else round(x)
            elif x >= 100:
                x = round(x / 5) * 5 if r.p(0.6) else round(x)
            elif x >= 15:
                x = round(x)
            elif x >= 1:
                x = round(x) if r.p(0.35) else round(x * 2) / 2 if r.p(0.3) else round(x, 1) if r.p(0.65) else round(x, 2)
            else:
                x = round(x * 4) / 4 if r.p(0.4) else round(x, 2)
            if self.dim in ("days", "months"):
                x = max(1, round(x)) if unit[1] == 1 or r.p(0.85) or self.dim == "days" else round(x * 2) / 2
            if self.dim == "dur" and unit[0] != "h":
                x = max(1, round(x))
            if self.dim == "dur" and unit[0] == "h":
                x = max(0.25, round(x * 4) / 4)
            x = Decimal(str(x))
            if x <= 0 or not lo * Decimal("0.6") <= x <= hi * Decimal("1.5"):
                continue
            v = x * unit[1] / self.unit[1]
            if self.dim == "dur" and (v * {"s": 1, "min": 2, "h": 4}[self.unit[0]]) % 1:
                continue
            if self.whole and v != v.to_integral() or -v.normalize().as_tuple().exponent > 3 or v > 10 ** 7:
                continue
            if x != x.to_integral() or x < 100 or (int(x) % 7 == 3) == r.test or x % 50 == 0:
                return x, v
        return None

    def spoken_unit(self, r):
        fit = [u for u in self.units if self.hi / u[1] >= Decimal("0.5") and self.lo / u[1] <= 1500 and self.hi / u[1] <= 9000]
        k = r.random()
        return self.home if k < 0.55 or not fit else self.unit if k < 0.7 and self.unit in fit else r.choice(fit)

    def one(self, d, unit=None, near=None):
        r = d.r
        for _ in range(6):
            u = unit or self.spoken_unit(r)
            got = self.number(r, u, near)
            if got:
                return got[0], got[1], u
        u = self.unit
        n = max(1, round(self.lo / u[1]) + r.randint(0, 3))
        return Decimal(n), Decimal(n), u

    def digits(self, r, x):
        s = format(x.normalize(), "f")
        if "." in s and len(s.split(".")[1]) == 1 and r.p(0.12):
            s += "0"
        if x >= 1000 and r.p(0.25) and "." not in s:
            s = f"{int(x):,}"
        return s

    def say(self, r, x, u):
        """x of the unit u."""
        name, short = u[3], r.choice(u[2].split("|"))
        i = int(x) if x == x.to_integral() else None
        k = r.random()
        many = name + ("s" if name not in ("hertz", "kilohertz", "megahertz", "millibar", "bar") else "")
        if name.endswith("foot"):
            many = "feet"
        if self.dim == "money" and u[0] == "eur":
            if i is None:
                s = f"{x:.2f}"
                e, c = s.split(".")
                return r.choice([f"€{s}", f"{s}", f"{s} euros", f"{s} €", f"{s} EUR", f"{e} euros {c}", f"{e},{c} €" if r.p(0.3) else f"€{s}"])
            n = said(r, i)
            return r.choice([f"€{i}", f"{i} €", f"{n} euros", f"{n} euro", f"{i} EUR", f"{n} bucks" if r.p(0.4) else f"{n} euros", f"{i}.00 €" if r.p(0.3) else f"{i} euros"])
        if self.dim in ("days", "months"):
            if x == Decimal("0.5") and name == "year":
                return r.choice(["half a year", "six months"])
            if i == 1:
                return r.choice([f"one {name}", f"a {name}", f"1 {name}"])
            if i == 2 and name == "week" and k < 0.4:
                return "a fortnight"
            if i is None:
                return f"{int(x)} and a half {many}" if x > 1 else f"{x} {many}"
            return f"{said(r, i)} {many}"
        if self.dim == "dur" and u[0] == "h" and i is None:
            h, m = divmod(int(x * 60), 60)
            part = {15: "a quarter", 30: "a half", 45: "three quarters"}[m]
            if h == 0:
                return r.choice({15: ["a quarter of an hour", "quarter of an hour", "15 minutes"], 30: ["half an hour", "half an hour", "1/2 hour", "0.5 h"], 45: ["three quarters of an hour", "45 minutes", "3/4 of an hour", "0.75 h"]}[m])
            w = "an hour" if h == 1 else f"{in_words(h)} hours"
            return r.choice([f"{w} and {part}", f"{h} h {m}", f"{h}h{m}", f"{h} hours {m} minutes" if h > 1 else f"1 hour {m} minutes", f"{h}:{m} h", f"{x.normalize()} {r.choice(['h', 'hours', 'hrs'])}", f"{h}h {m}min", (f"{in_words(h)} and a half hours" if h > 1 else "an hour and a half") if m == 30 else f"{w} and {m} minutes"])
        if self.dim == "dur" and u[0] == "min" and i and i > 60 and i % 60 and k < 0.5:
            h, m = divmod(i, 60)
            return r.choice([f"{h} h {m:02d}" if m >= 10 else f"{h} h {m} min", f"{h}h{m:02d}", f"{h} hour{'s' if h > 1 else ''} and {m} minutes", f"{h} h {m} min", f"{'an hour' if h == 1 else in_words(h) + ' hours'} and {in_words(m)} minutes"])
        if self.dim == "len" and u[0] == "m" and i is None and 1 < x < 10 and k < 0.15:
            c = int((x - int(x)) * 100)
            return r.choice([f"{int(x)} m {c}", f"{int(x)}m{c}", f"{int(x)} metres {c}"]) if c >= 10 else f"{x} m"
        if i is None:
            frac, whole = x - int(x), int(x)
            if frac == Decimal("0.5") and k < 0.45:
                return r.choice([f"half {article(name)}", f"half {article(name)}", f"1/2 {name}"]) if not whole else r.choice([f"{article(name)} and a half", f"one and a half {many}", f"1 1/2 {many}"]) if whole == 1 else r.choice([f"{in_words(whole)} and a half {many}", f"{whole} and a half {short}", f"{whole} 1/2 {short}"])
            if x == Decimal("0.25") and k < 0.4:
                return r.choice([f"a quarter {name}", f"a quarter of {article(name)}", f"1/4 {name}"])
            if x == Decimal("0.75") and k < 0.4:
                return f"three quarters of {article(name)}"
            return self.digits(r, x) + (" " if r.p(0.7) or len(short) > 4 else "") + short
        if i == 1:
            return r.choice([f"one {name}", article(name), f"1 {short if len(short) < 5 else name}"])
        if k < 0.2 and i < 1000 and (i < 100 or i % 50 == 0):
            return f"{in_words(i)} {r.choice([many, many, short if len(short) > 2 else many])}"
        return self.digits(r, x) + (" " if r.p(0.65) or len(short) > 4 else "") + short

    def draw(self, d, last=False):
        x, v, u = self.one(d)
        return {self.key: plain(v)}, guard(self.say(d.r, x, u))


SHARES = [(20, "a fifth|one fifth|1/5"), (10, "a tenth|one tenth|1/10"), (75, "three quarters|three-quarters|3/4"), (25, "a quarter|one quarter|a fourth"), (40, "two fifths|2/5"), (60, "three fifths|3/5"), (80, "four fifths|4/5"), (30, "three tenths|3/10"), (70, "seven tenths|7/10"), (90, "nine tenths|9/10"), (5, "a twentieth|one twentieth"), (50, "half|one half|1/2")]


class Percent(Form):
    """Percent, or the share of one, as the schema wants it."""
    fixable = True

    def __init__(self, r, p, key, inside):
        super().__init__(r, p, key)
        self.lo, self.hi = (int(x) for x in inside.split(".."))
        self.ratio = r.p(0.35)
        k = r.random()
        if self.ratio:
            self.note = r.choice(["0 to 1", "between 0 and 1", "as a fraction, e.g. 0.25", "0.1 means 10 %", "share, 0..1", "fraction of 1"])
            if k < 0.3:
                self.key = Amount.joined(self, r.choice(["ratio", "fraction", "share"]))
        elif k < 0.5:
            self.key = Amount.joined(self, r.choice(["percent", "pct", "percent"]))
        else:
            self.note = r.choice(["in percent", "percent", "0 to 100", "%"])
        s = {"type": "number" if self.ratio or r.p(0.4) else "integer"}
        if r.p(0.15):
            s["minimum"], s["maximum"] = 0, 1 if self.ratio else 100
        self.schema = self.described(s)

    def one(self, d, near=None):
        r = d.r
        k = r.random()
        if k < 0.07 and self.lo <= 50 <= self.hi:
            return 50, r.choice(["half", "half", "50 %"])
        if k < 0.1 and self.lo <= 25 <= self.hi:
            return 25, "a quarter"
        if k < 0.24:
            fit = [(n, w) for n, w in SHARES if self.lo <= n <= self.hi]
            if fit:
                n, w = r.choice(fit)
                return n, r.choice(w.split("|"))
        n = Decimal(r.choice([5 * r.randint(-(-self.lo // 5), self.hi // 5), r.randint(self.lo, self.hi)]))
        if n == 0:
            n = Decimal(max(1, self.lo))
        if self.schema["type"] == "number" and r.p(0.15) and n + Decimal("0.5") <= self.hi:
            n += Decimal("0.5")
        w = in_words(int(n)) if n == n.to_integral() and r.p(0.2) else str(n)
        return n, w + (r.choice(["%", "%", " %", " percent", " per cent"]) if w[0].isdigit() else " percent")

    def draw(self, d, last=False):
        n, s = self.one(d)
        return {self.key: plain(Decimal(n) / 100) if self.ratio else plain(n)}, guard(s)


class Choice(Form):
    """A member of an enum by one of the ways to say it; capitals, hyphens or numbers as the schema has them."""

    def __init__(self, r, p, key, inside):
        super().__init__(r, p, key)
        self.ways, self.gloss, values = {}, {}, []
        for x in inside.split("|"):
            v, *ways = x.split("~")
            v, _, gloss = v.partition("=")
            values.append(v)
            self.ways[v] = ways
            if gloss:
                self.gloss[v] = gloss
        self.values = values
        k = r.random()
        simple = all(re.fullmatch(r"[a-z_]+", v) for v in values)
        f = lambda v: v
        if simple and not self.gloss:
            f = str.upper if k < 0.09 else (lambda v: member(v).capitalize()) if k < 0.16 else (lambda v: v.replace("_", "-")) if k < 0.22 else (lambda v: member(v)) if k < 0.3 else f
        self.shown = {v: f(v) for v in values}
        s = {"type": "string"}
        if all(v.isdigit() for v in values):
            self.shown, s, k = {v: int(v) for v in values}, {"type": "integer"}, 0.5
        order = values if r.p(0.7) else r.sample(values, len(values))
        if 0.3 < k < 0.36 and len(values) <= 6:             # numbers with a legend
            first = r.choice([0, 1, 1])
            self.shown = {v: i for i, v in enumerate(values, first)}
            s = {"type": "integer"}
            self.note = ", ".join(f"{i} {r.choice(['=', '='])} {self.gloss.get(v, member(v))}" for v, i in self.shown.items())
        elif self.gloss:
            if r.p(0.85):
                self.note = r.choice([", ", "; "]).join(f"{v}: {self.gloss[v]}" for v in values if v in self.gloss)
        elif k > 0.93:
            self.note = r.choice(["one of {}", "one of: {}", "{}"]).replace("{}", ", ".join(str(v) for v in self.shown.values()))
            order = None
        self.schema = self.described(s)
        if order and (s["type"] == "string" or values[0].isdigit()):
            s["enum"] = [self.shown[v] for v in order]
            if r.p(0.4):
                self.schema = {k: s[k] for k in ("type", "enum", "description") if k in s}

    def const(self, v):
        return {self.key: self.shown[v]}

    def pick(self, r):
        v = r.choice(self.values)
        w = self.ways[v]
        return v, r.choice(w) if w and (self.gloss or r.p(0.85)) else member(v) if not self.gloss else v if not w else r.choice(w)

    def draw(self, d, last=False):
        v, s = self.pick(d.r)
        return {self.key: self.shown[v]}, s


class Many(Choice):
    """Several members of an enum."""

    def __init__(self, r, p, key, inside):
        super().__init__(r, p, key, inside)
        s = {k: v for k, v in self.schema.items() if k == "description"}
        items = {k: v for k, v in self.schema.items() if k != "description"}
        self.schema = {"type": "array", **s, "items": items} if r.p(0.5) else {"type": "array", "items": items, **s}

    def draw(self, d, last=False):
        r = d.r
        vs = r.sample(self.values, min(len(self.values), r.choice([1, 2, 2, 3])))
        bits = [r.choice(self.ways[v]) if self.ways[v] and r.p(0.85) else member(v) for v in vs]
        return {self.key: [self.shown[v] for v in vs]}, listing(r, bits)

    def const(self, v):
        return {self.key: [self.shown[v]]}


class Flag(Form):
    """Yes or no; the schema may have the opposite: no_lid for with_lid."""

    def __init__(self, r, p, key, inside, inverse):
        super().__init__(r, p, key)
        self.turned = inverse
        yes, _, no = inside.lstrip("~").partition("^")
        self.ways = {v: w.split("~") for v, w in ((True, yes), (False, no)) if w}
        self.schema = self.described({"type": "boolean"}, p.opposite if inverse else None)
        default = False if not inverse or r.p(0.5) else None
        if p.optional and default is False and r.p(0.2):
            t = self.schema.get("description", "")
            if r.p(0.5):
                self.schema["description"] = t + r.choice(["; default false", " (default false)", ", default false"]) if t else "Default false"
            else:
                self.schema["default"] = False

    def const(self, v):
        return {self.key: v != self.turned}

    def draw(self, d, last=False):
        v = d.r.choice(list(self.ways))
        return {self.key: v != self.turned}, d.r.choice(self.ways[v])


DATE_FORMS = [("YYYY-MM-DD", "%Y-%m-%d")] * 13 + [("DD.MM.YYYY", "%d.%m.%Y"), ("YYYYMMDD", "%Y%m%d"), ("DD/MM/YYYY", "%d/%m/%Y"), ("MM/DD/YYYY", "%m/%d/%Y"), ("YYYY/MM/DD", "%Y/%m/%d"), ("D Mon YYYY, such as 5 Mar 2027", "%-d %b %Y")]


def nth(n):
    return f"{n}{'th' if 10 < n < 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"


def day_month(r, x, year=True):
    m = MONTHS[x.month - 1]
    y = f" {x.year}" if year else ""
    c = f", {x.year}" if year else ""
    return r.choice([f"{x.day} {m}{y}", f"{m} {x.day}{c}", f"{nth(x.day)} of {m}{y}", f"{m} {nth(x.day)}{c}", f"{x.day} {m[:3]}{y}", f"{m[:3]} {x.day}{c}", f"the {nth(x.day)} of {m}{y}", f"{x.day} {m.lower()}{y}", f"{nth(x.day)} {m}{y}", f"{x.day} {m[:3].lower()}{y}", f"the {ORDINAL[x.day]} of {m}{y}" if x.day < 20 else f"{x.day} {m}{y}"] + ([f"{x.day}.{x.month}.{x.year}", f"{x.day:02d}.{x.month:02d}.{x.year}", f"{x.day}. {m} {x.year}"] if year else []))


class Day(Form):
    """A date, to be written in the form of the schema."""
    fixable = True

    def __init__(self, r, p, key, past=False):
        super().__init__(r, p, key)
        self.past = past
        self.form, self.strf = r.choice(DATE_FORMS)
        self.note = self.form if self.form != "YYYY-MM-DD" or r.p(0.85) else ""
        self.schema = self.described({"type": "string", **({"format": "date"} if not self.note and r.p(0.6) else {})})

    def write(self, x):
        return x.strftime(self.strf)

    def one(self, d):
        """(day, what is said)"""
        r = d.r
        k = r.random()
        if k < 0.3:
            if self.past:
                n, s = r.choice([(0, "today"), (0, "today"), (1, "yesterday"), (1, "yesterday"), (2, "the day before yesterday"), (2, "two days ago"), (3, "3 days ago"), (7, "a week ago")])
                return d.today - datetime.timedelta(days=n), s
            n, s = r.choice([(0, "today"), (1, "tomorrow"), (1, "tomorrow"), (1, "tomorrow"), (2, "the day after tomorrow"), (2, "in two days"), (3, "in 3 days"), (7, "a week from today"), (14, "in two weeks"), (7, "in a week"), (5, "in five days")])
            return d.today + datetime.timedelta(days=n), s
        for _ in range(40):
            x = d.today + datetime.timedelta(days=r.randint(1, 900 if k > 0.45 else 200) * (-1 if self.past else 1))
            if (x.toordinal() % 7 == 3) == r.test:
                break
        if k < 0.45 and not self.past and x > d.today:      # without its year: the next one
            return x.replace(day=min(x.day, 28)) if x.replace(day=min(x.day, 28)) > d.today else x, None
        return x, str(x) if k > 0.8 else day_month(r, x)

    def value(self, d):
        x, s = self.one(d)
        if s is None:
            n = x
            if (n - d.today).days > 330:
                return x, day_month(d.r, x)
            return x, day_month(d.r, x, False)
        return x, s

    def draw(self, d, last=False):
        x, s = self.value(d)
        return {self.key: self.write(x)}, guard(s)


class Span(Form):
    """Two days, said together."""

    def __init__(self, r, p, key, inside, other):
        super().__init__(r, p, key)
        self.other = other
        self.lo, self.hi = (int(x) for x in inside.split(".."))
        self.form, self.strf = r.choice(DATE_FORMS)
        self.note = self.form
        self.schema = self.described({"type": "string"}, "")
        self.schema2 = self.described({"type": "string"}, "")

    def props(self):
        return {self.key: self.schema, self.other: self.schema2}

    def draw(self, d, last=False):
        r = d.r
        while True:
            a = d.today + datetime.timedelta(days=r.randint(1, 700))
            b = a + datetime.timedelta(days=r.randint(self.lo, self.hi))
            if (a.toordinal() % 7 == 3) == r.test:
                break
        k = r.random()
        if self.lo <= 1 and r.p(0.16):                      # two days, of which one is said
            f = (lambda x: str(x)) if r.p(0.3) else lambda x: day_month(r, x)
            b = a + datetime.timedelta(days=1)
            s = r.choice(["{a} and the day after", "{a} and the next day", "{a} and the day after that", "{b} and the day before", "from {a} until the day after"]).format(a=f(a), b=f(b))
        elif a.month == b.month and k < 0.4:
            m = MONTHS[a.month - 1]
            s = r.choice([f"from {a.day} to {b.day} {m} {a.year}", f"{a.day}-{b.day} {m} {a.year}", f"{m} {a.day} to {b.day}, {a.year}", f"from the {nth(a.day)} to the {nth(b.day)} of {m} {a.year}", f"between {a.day} and {b.day} {m} {a.year}", f"{m} {a.day}-{b.day} {a.year}"])
        else:
            f = (lambda x: str(x)) if k > 0.8 else lambda x: day_month(r, x)
            s = r.choice(["from {a} to {b}", "{a} to {b}", "{a} until {b}", "between {a} and {b}", "{a} - {b}", "from {a} till {b}"]).format(a=f(a), b=f(b))
        return {self.key: a.strftime(self.strf), self.other: b.strftime(self.strf)}, guard(s)


def clock_words(r, h, m):
    """A time of day as somebody says it, so that no other is meant."""
    h12, ap = h % 12 or 12, "am" if h < 12 else "pm"
    part = "in the morning" if h < 12 else "in the afternoon" if h < 18 else "in the evening"
    if h < 5:
        part = "at night"
    num = lambda n: in_words(n) if r.p(0.55) else str(n)
    nxt = h12 % 12 + 1
    k = r.random()
    if (h, m) in ((12, 0), (0, 0)) and k < 0.7:
        return r.choice(["noon", "midday", "12 noon"] if h else ["midnight"])
    if k < 0.34:
        return r.choice([f"{h:02d}:{m:02d}", f"{h}:{m:02d}", f"{h:02d}:{m:02d}", f"{h}.{m:02d}" if m else f"{h}:00", f"{h:02d}{m:02d}" if h > 9 and m % 5 == 0 and m else f"{h}:{m:02d}", f"{h}h{m:02d}", f"{h}:{m:02d} h"])
    if h in (0, 12):
        return f"{h:02d}:{m:02d}"
    tail = r.choice([f" {part}", f" {part}", f" {ap}" if k < 0.8 else f" {part}"])
    if m == 0:
        return r.choice([f"{h12} {ap}", f"{h12}{ap}", f"{num(h12)} {ap}", f"{num(h12)} o'clock {part}", f"{num(h12)} {part}", f"{h12} {ap[0]}.m."])
    crossing = h in (11, 23)                                 # a quarter to twelve
    if m == 30 and k < 0.85:
        return f"half past {num(h12)}" + tail
    if m == 15 and k < 0.8:
        return r.choice(["quarter past ", "a quarter past "]) + num(h12) + tail
    if m == 45 and k < 0.8 and not crossing:
        return r.choice(["quarter to ", "a quarter to "]) + num(nxt) + tail
    if m % 5 == 0 and k < 0.75 and (m < 30 or not crossing):
        return (f"{num(m)} past {num(h12)}" if m < 30 else f"{num(60 - m)} to {num(nxt)}" if m > 30 else f"half past {num(h12)}") + tail
    return r.choice([f"{h12}:{m:02d} {ap}", f"{h12}:{m:02d}{ap}", f"{h12}.{m:02d} {ap}", f"{h12}:{m:02d} {part}"])


class Clock(Form):
    """A time of day: one string, or an hour and a minute."""
    fixable = True

    def __init__(self, r, p, key, inside="0..23"):
        super().__init__(r, p, key)
        self.lo, self.hi = (int(x) for x in inside.split(".."))
        k = r.random()
        self.how = "HH:MM" if k < 0.78 else "two" if k < 0.88 else "HH:MM:SS" if k < 0.92 else "HHMM" if k < 0.95 else "hour"
        if self.how in ("two", "hour"):
            base = key if key not in ("time", "at", "when", "clock") else ""
            j = lambda w: Amount.joined(self, w) if base else w
            self.key, self.minute = j("hour"), j("minute")
            self.note = r.choice(["0 to 23", "0-23", "24 h"]) if r.p(0.7) else ""
            self.schema = self.described({"type": "integer"}, "" if base == "" else None)
            return
        self.note = self.how if self.how != "HH:MM" or r.p(0.85) else ""
        self.schema = self.described({"type": "string"})

    def props(self):
        return {self.key: self.schema, **({self.minute: {"type": "integer"}} if self.how == "two" else {})}

    def one(self, d):
        r = d.r
        return r.randint(self.lo, self.hi), 0 if self.how == "hour" else r.choice([0, 0, 0, 15, 30, 30, 45, 10, 20, 40, 50, 5, 25, 35, 55, r.randrange(60)])

    def write(self, h, m):
        if self.how in ("two", "hour"):
            return {self.key: h, **({self.minute: m} if self.how == "two" else {})}
        return {self.key: {"HH:MM": f"{h:02d}:{m:02d}", "HH:MM:SS": f"{h:02d}:{m:02d}:00", "HHMM": f"{h:02d}{m:02d}"}[self.how]}

    def draw(self, d, last=False):
        h, m = self.one(d)
        return self.write(h, m), guard(clock_words(d.r, h, m))


class Hours(Clock):
    """Two times of one day, said together."""
    fixable = False

    def __init__(self, r, p, key, inside, other):
        super().__init__(r, p, key, inside)
        self.how = r.choice(["HH:MM", "HH:MM", "HH:MM", "hour", "HHMM"])
        self.key, self.other = key, other
        self.note = "hour, 0 to 23" if self.how == "hour" else self.how
        self.schema = self.described({"type": "integer" if self.how == "hour" else "string"}, "")

    def props(self):
        return {self.key: self.schema, self.other: dict(self.schema)}

    def draw(self, d, last=False):
        r = d.r
        a = r.randint(self.lo, self.hi - 1)
        b = r.randint(a + 1, min(self.hi, a + 8))
        m, n = (0, 0) if self.how == "hour" else (r.choice([0, 0, 0, 30, 15]), r.choice([0, 0, 0, 30, 45]))
        two = (self.write(a, m)[self.key], self.write(b, n)[self.key])
        k = r.random()
        digital = lambda h, m: f"{h}:{m:02d}" if h > 9 or r.p(0.5) else f"{h:02d}:{m:02d}"
        if k < 0.25 and m == n == 0:
            x, y = str(a), str(b)
        elif k < 0.4 and m == n == 0 and 12 < a and b < 24:
            x, y = str(a - 12), f"{b - 12}{r.choice([' pm', 'pm', ' in the afternoon' if b < 18 else ' pm'])}"
        elif k < 0.55 and m == n == 0 and a < b < 12:
            x, y = str(a), f"{b}{r.choice([' am', 'am', ' in the morning'])}"
        elif k < 0.7:
            x, y = clock_words(r, a, m), clock_words(r, b, n)
        else:
            x, y = digital(a, m), digital(b, n)
        return {self.key: two[0], self.other: two[1]}, guard(r.choice(["from {a} to {b}", "{a} to {b}", "between {a} and {b}", "from {a} until {b}", "{a}-{b}" if len(x) < 6 and len(y) < 6 else "from {a} till {b}"]).format(a=x, b=y))


WEEK = "monday tuesday wednesday thursday friday saturday sunday".split()


class Weekday(Form):
    fixable = True

    def __init__(self, r, p, key):
        super().__init__(r, p, key)
        k = r.random()
        self.names = [w[:3] for w in WEEK] if k < 0.35 else [w[:3].capitalize() for w in WEEK] if k < 0.5 else WEEK if k < 0.68 else [w.capitalize() for w in WEEK] if k < 0.84 else [w[:2].upper() for w in WEEK] if k < 0.88 else [w.upper() for w in WEEK] if k < 0.92 else [1, 2, 3, 4, 5, 6, 7]
        self.items = {"type": "string", "enum": self.names} if k < 0.92 else {"type": "integer"}
        self.note = "1 = Monday, 7 = Sunday" if k >= 0.92 else ""
        self.schema = self.described(dict(self.items))

    def draw(self, d, last=False):
        r = d.r
        i = r.randrange(7)
        w = WEEK[i].capitalize()
        return {self.key: self.names[i]}, guard(r.choice([w, w, w, w.lower(), w[:3], w[:3].lower(), w[:4] + "." if i == 3 else w]))


class Weekdays(Weekday):
    """Several days of the week: named, from-to, or by what they have in common."""
    fixable = False

    def __init__(self, r, p, key):
        super().__init__(r, p, key)
        about = self.schema.get("description")
        self.schema = {"type": "array", **({"description": about} if about else {}), "items": dict(self.items)}

    def draw(self, d, last=False):
        r = d.r
        k = r.random()
        if k < 0.4:
            x, s = r.choice([(range(5), "on weekdays|Monday to Friday|on working days|mon-fri|Monday through Friday|every weekday|every day but not at the weekend|on school days|during the week"), (range(5, 7), "at the weekend|on weekends|Saturday and Sunday|sat + sun|on Saturdays and Sundays"), (range(7), "every day|daily|all week|seven days a week|each day|every single day"),
                             (range(6), "Monday to Saturday|every day but Sunday|every day except sundays|all week except Sunday"), (range(4), "Monday to Thursday|mon-thu|from Monday through Thursday")])
            s = r.choice(s.split("|"))
        elif k < 0.5:
            a = r.randrange(5)
            b = r.randrange(a + 2, 7)
            x, s = range(a, b + 1), r.choice(["{a} to {b}", "from {a} to {b}", "{a}-{b}", "{a} through {b}"]).format(a=WEEK[a].capitalize(), b=WEEK[b].capitalize())
        elif k < 0.58:
            out = r.randrange(7)
            x, s = [i for i in range(7) if i != out], r.choice([f"every day but {WEEK[out].capitalize()}", f"every day except {WEEK[out].capitalize()}s", f"daily, not on {WEEK[out].capitalize()}s"])
        else:
            x = sorted(r.sample(range(7), r.choice([1, 2, 2, 3])))
            f = r.choice([lambda w: w.capitalize(), lambda w: w.capitalize() + "s", lambda w: w[:3], lambda w: w])
            s = r.choice(["on ", "on ", ""]) + listing(r, [f(WEEK[i]) for i in x])
        return {self.key: [self.names[i] for i in x]}, guard(s)


class Part(Form):
    """A quarter or a half of a year, or a month, by number or name."""

    def __init__(self, r, p, key, which):
        super().__init__(r, p, key)
        self.which = which
        if which == "quarter":
            self.written = [1, 2, 3, 4] if r.p(0.7) else ["Q1", "Q2", "Q3", "Q4"]
        elif which == "half":
            self.written = [1, 2] if r.p(0.6) else ["H1", "H2"]
        else:
            self.written = list(range(1, 13)) if r.p(0.65) else [m[:3] for m in MONTHS] if r.p(0.4) else [m.lower() for m in MONTHS] if r.p(0.4) else MONTHS
        words = isinstance(self.written[0], str)
        self.note = "" if words else {"quarter": "1 to 4", "half": "1 or 2", "month": "1 to 12"}[which] if r.p(0.7) else ""
        self.schema = self.described({"type": "string" if words else "integer", **({"enum": self.written} if words else {})})

    def draw(self, d, last=False):
        r = d.r
        i = r.randrange(len(self.written))
        if self.which == "quarter":
            s = r.choice([f"Q{i + 1}", f"Q{i + 1}", f"q{i + 1}", f"the {['first', 'second', 'third', 'fourth'][i]} quarter", f"{nth(i + 1)} quarter", f"quarter {i + 1}", f"the {['first', 'second', 'third', 'last'][i]} quarter"])
        elif self.which == "half":
            s = r.choice([f"H{i + 1}", f"the {['first', 'second'][i]} half", f"the {nth(i + 1)} half-year", ["the first six months", "the second six months"][i]])
        else:
            s = r.choice([MONTHS[i], MONTHS[i], MONTHS[i][:3], MONTHS[i].lower()])
        return {self.key: self.written[i]}, guard(s)


class Range(Form):
    """A least and a most of something, of which one or both are said."""

    def __init__(self, r, p, key, inside, form):
        super().__init__(r, p, key)
        self.inner = form
        base = form.key
        self.how = r.choice(["min_", "min_", "_min", "from", "object"])
        camel = p.camel
        j = lambda a, b: a + b[0].upper() + b[1:] if camel else a + ("-" if "-" in base else "_") + b
        self.a, self.b = {"min_": (j("min", base), j("max", base)), "_min": (j(base, "min"), j(base, "max")), "from": (j(base, "from"), j(base, "to")), "object": ("min", "max")}[self.how]
        s = {k: v for k, v in form.schema.items() if k != "description"}
        about = {"description": form.note[0].upper() + form.note[1:]} if form.note else {}
        self.one = {"type": s["type"], **about}

    def props(self):
        if self.how == "object":
            return {self.inner.key: {"type": "object", "properties": {self.a: dict(self.one), self.b: dict(self.one)}}}
        return {self.a: dict(self.one), self.b: dict(self.one)}

    def draw(self, d, last=False):
        r, f = d.r, self.inner
        if isinstance(f, Amount):
            x, v, u = f.one(d)
            for _ in range(30):
                y, w, _u = f.one(d, unit=u)
                if y != x:
                    break
            (x, v), (y, w) = sorted([(x, v), (y, w)])
            v, w = plain(v), plain(w)
            one = lambda z: f.say(r, z, u)
            bare = lambda z: f.digits(r, z)
            tail = (lambda z: one(z)) if f.dim == "money" else lambda z: f.digits(r, z) + " " + (r.choice(u[2].split("|")))
            first = bare if f.dim != "money" else lambda z: format(z.normalize(), "f")
        else:
            x, y = r.int(f.lo, f.hi), r.int(f.lo, f.hi)
            while y == x:
                y = r.int(f.lo, f.hi)
            x, y = v, w = min(x, y), max(x, y)
            one = tail = first = str
        k = r.random()
        if k < 0.4 and x != y:
            s = r.choice(["between {a} and {b}", "{a} to {b}", "from {a} to {b}", "{a}-{b}", "at least {a}, at most {b}", "between {a} and {b}"])
            s = s.format(a=first(x) if "least" not in s else one(x), b=tail(y))
            got = {self.a: v, self.b: w}
        elif k < 0.75:
            s = r.choice(["at most {b}", "under {b}", "up to {b}", "no more than {b}", "max {b}", "below {b}", "not over {b}", "{b} at most", "{b} or less", "maximum {b}", "{b} max", "not more than {b}", "less than {b}"]).format(b=one(y))
            got = {self.b: w}
        else:
            s = r.choice(["at least {a}", "over {a}", "{a} or more", "more than {a}", "no less than {a}", "from {a} up", "min {a}", "{a} at least", "not under {a}", "{a} upwards"]).format(a=one(x))
            got = {self.a: v}
        return ({f.key: got} if self.how == "object" else got), guard(s)


class Moment(Form):
    """A day and a time of day in one string."""
    fixable = True
    FORMS = [("YYYY-MM-DDTHH:MM", "%Y-%m-%dT%H:%M"), ("ISO 8601, e.g. 2026-03-09T14:30:00", "%Y-%m-%dT%H:%M:00"), ("YYYY-MM-DD HH:MM", "%Y-%m-%d %H:%M"), ("YYYY-MM-DDTHH:MM", "%Y-%m-%dT%H:%M"), ("DD.MM.YYYY HH:MM", "%d.%m.%Y %H:%M")]

    def __init__(self, r, p, key, past=False):
        super().__init__(r, p, key)
        self.note, self.strf = r.choice(self.FORMS)
        day = Param("day:date:")
        self.day, self.clock = Day(r, day, "d", past), Clock(r, day, "t")
        self.clock.how = "HH:MM"
        self.schema = self.described({"type": "string"})

    def draw(self, d, last=False):
        r = d.r
        x, s = self.day.value(d)
        h, m = self.clock.one(d)
        w = clock_words(r, h, m)
        t = datetime.datetime(x.year, x.month, x.day, h, m)
        return {self.key: t.strftime(self.strf)}, guard(r.choice(["{s} at {w}", "{s}, {w}", "{s} {w}", "{s} at {w}", "{w} on {s}" if not re.match("today|tomorrow|yesterday|in |the day|a week|\\d days|two days", s) else "{s} at {w}"]).format(s=s, w=w))


class Limit(Form):
    """At most, or at least: the limit alone is the value."""
    MOST = ["at most {b}", "under {b}", "up to {b}", "no more than {b}", "max {b}", "below {b}", "{b} at most", "{b} or less", "maximum {b}", "{b} max", "not more than {b}", "less than {b}", "not over {b}", "{b} tops"]
    LEAST = ["at least {b}", "over {b}", "{b} or more", "more than {b}", "no less than {b}", "min {b}", "{b} at least", "not under {b}", "from {b} up", "minimum {b}", "{b} and up"]

    def __init__(self, r, p, key, form, most):
        super().__init__(r, p, key)
        self.inner, self.words = form, self.MOST if most else self.LEAST
        self.schema = form.schema

    def props(self):
        return self.inner.props()

    def draw(self, d, last=False):
        r, f = d.r, self.inner
        if isinstance(f, Amount):
            x, v, u = f.one(d)
            v, s = plain(v), f.say(r, x, u)
        else:
            v = r.int(f.lo, f.hi)
            s = str(v)
        return {f.key: v}, guard(r.choice(self.words).format(b=s))


class Several(Form):
    """A list of them."""

    def __init__(self, r, p, key, form, most=5):
        super().__init__(r, p, key)
        self.inner, self.most = form, most
        items = {k: v for k, v in form.schema.items() if k != "description"}
        self.note = form.note
        self.schema = self.described({"type": "array"})
        self.schema["items"] = items
        if r.p(0.3):
            self.schema = {k: self.schema[k] for k in ("type", "items", "description") if k in self.schema}

    def draw(self, d, last=False):
        r, f, vs, said_ = d.r, self.inner, [], []
        want = r.choice([1, 2, 2, 3, 3, 4, self.most])
        lower = r.p(0.15)
        for _ in range(12):
            if isinstance(f, Whole):
                v = r.int(f.lo, f.hi)
                s = str(v)
            elif isinstance(f, Clock):
                (h, m) = f.one(d)
                v, s = next(iter(f.write(h, m).values())), clock_words(r, h, m) if r.p(0.4) else f"{h}:{m:02d}"
            elif isinstance(f, Day):
                x, s = f.value(d)
                v = f.write(x)
            elif isinstance(f, Amount):
                x, v, u = f.one(d)
                v, s = plain(v), f.say(r, x, u)
            else:
                v, s = V[f.kind][1](d)
                v = s = v.lower() if lower and isinstance(v, str) and f.kind in Text.LOWER else v
            if v not in vs:
                vs.append(v)
                said_.append(str(s))
            if len(vs) == want:
                break
        return {self.key: vs}, guard(listing(r, said_, last))


class Thing(Form):
    """An object of a few members, or a list of such: the way it is said tells which of them are set."""

    def __init__(self, r, p, key, inside, rows, make):
        super().__init__(r, p, key)
        self.rows = rows
        members, *self.says = split(inside, "@")
        self.members, props, need = {}, {}, []
        for m in split(members, "+"):
            names, kind = m.split("=", 1)
            q = Param(f"{names}:{kind}:")
            q.camel = p.camel
            f = make(r, q, q.names[0] if r.p(0.7) else r.choice(q.names))
            self.members[q.names[0]] = f
            props.update(f.props())
            if not q.optional:
                need += list(f.props())
        obj = {"type": "object", "properties": props, **({"required": need} if need and r.p(0.7) else {})}
        self.schema = self.described({"type": "array", "items": obj} if rows else obj)

    def single(self, d, say):
        got = {}

        def put(m):
            v, s = self.members[m.group(1)].draw(d)
            got.update(v)
            return s
        s = re.sub(r"\{(\w+)\}", put, say)
        order = [k for f in self.members.values() for k in f.props()]
        return {k: got[k] for k in order if k in got}, s

    def draw(self, d, last=False):
        r = d.r
        say = r.choice(self.says)
        if not self.rows:
            v, s = self.single(d, say)
            return {self.key: v}, s
        two = [self.single(d, say) for _ in range(r.choice([1, 2, 2, 3]))]
        return {self.key: [x for x, _ in two]}, listing(r, [s for _, s in two], last)


def default(r, f):
    """What is taken where nothing was said; nobody writes it into a call."""
    if isinstance(f, Choice) and not isinstance(f, Many):
        v = r.choice(list(f.shown.values()))
    elif isinstance(f, (Whole, Amount)) and not isinstance(f, Degrees):
        v = next(iter(f.draw(Example(r))[0].values()))
    else:
        return
    s = f.schema
    if r.p(0.4):
        s["default"] = v
    else:
        t = s.get("description", "")
        word = r.choice(["default {}", "default {}", "{} if absent", "{} by default"]).replace("{}", str(v))
        s["description"] = t + r.choice(["; ", ", ", " ("]) + word if t else word[0].upper() + word[1:]
        s["description"] += ")" * (s["description"].count("(") > s["description"].count(")"))


MORE_FORMS = {}                                         # further kinds (forms2.py): name -> what makes the form


def form_of(r, p, key, bare=()):
    """The form of a parameter in this conversation."""
    kind = p.kind
    if kind.startswith("("):
        return Choice(r, p, key, kind[1:-1])
    if kind.startswith("bool"):
        return Flag(r, p, key, kind[4:], p.turned)
    m = WHOLE.match(kind)
    if m:
        name, inside = m.groups()
        if name in MORE_FORMS:
            return MORE_FORMS[name](r, p, key, inside)
        if name == "many":
            return Many(r, p, key, inside)
        if name in ("n", "no", "ord", "temp"):
            return dict(n=Whole, no=Number, ord=Order, temp=Degrees)[name](r, p, key, inside)
        if name in UNITS:
            return Amount(r, p, key, name, inside, bare)
        if name == "pct":
            return Percent(r, p, key, inside)
        if name == "time":
            return Clock(r, p, key, inside)
        if name in ("span", "hours"):
            a, b = key.split("+")
            return (Span if name == "span" else Hours)(r, p, a, inside, b)
        if name in ("list", "range", "most", "least"):
            if name != "list":
                inside = inside.replace(" ", "(", 1) + ")"
            q = Param(f"{p.names[0]}:{inside}:")
            q.camel = p.camel
            f = form_of(r, q, key, bare)
            if name == "list":
                if isinstance(f, Clock) and f.how in ("two", "hour"):
                    f.how, f.note, f.schema = "HH:MM", "HH:MM", {"type": "string"}
                return Several(r, p, f.key if isinstance(f, Amount) else key, f)
            if name != "range":
                q = Param(f"{p.names[0]}:{inside}:{'/'.join(p.about)}")
                q.camel, q.alone = p.camel, p.alone
                f = form_of(r, q, key, bare)
                return Limit(r, p, key, f, name == "most")
            return Range(r, p, key, inside, f)
        if name in ("obj", "objs"):
            return Thing(r, p, key, inside, name == "objs", form_of)
    if kind in ("date", "past"):
        return Day(r, p, key, kind == "past")
    if kind in ("moment", "moment_past"):
        return Moment(r, p, key, kind == "moment_past")
    if kind == "time":
        return Clock(r, p, key)
    if kind == "wd":
        return Weekday(r, p, key)
    if kind == "wds":
        return Weekdays(r, p, key)
    if kind in ("quarter", "half", "month_no"):
        return Part(r, p, key, kind.split("_")[0])
    return Text(r, p, key, kind)
