"""More forms of arguments (forms.py): a quantity that moves something one way or the other, its sign said in words; days in a list, of which the first alone is named."""
import datetime
from core import guard
from forms import MORE_FORMS, Amount, Day, Form, Number, day_month, listing, plain, split
from forms2 import form
from values import V


class Delta(Form):
    """delta(dur 1..90 min@later~{x} later~back by {x}@earlier~{x} earlier): a quantity in the unit of the schema, negative for the second way, or with a direction of its own."""

    def __init__(self, r, p, key, inside):
        super().__init__(r, p, key)
        first, *ways = split(inside, "@")
        dim, _, span = first.partition(" ")
        self.amount = Amount(r, p, key, dim, span)
        self.key = self.amount.key
        self.names, self.ways = [w.split("~")[0] for w in ways], [w.split("~")[1:] for w in ways]
        self.two = r.p(0.35)
        shown = [n.replace("_", " ") for n in self.names]
        self.note = self.amount.note
        if self.two:
            self.dir = self.amount.joined("direction") if r.p(0.3) and self.key != "direction" else r.choice(["direction", "way", "direction"])
        else:
            sign = r.choice(["negative: {m}", "negative means {m}", "positive {p}, negative {m}", "+ is {p}, - is {m}", "minus for {m}", "below zero is {m}", "{p} if positive"]).replace("{m}", shown[1]).replace("{p}", shown[0])
            self.note = f"{self.note}; {sign}" if self.note else sign
        self.schema = self.described({"type": self.amount.schema["type"]})

    def props(self):
        return {self.key: self.schema, **({self.dir: {"type": "string", "enum": self.names}} if self.two else {})}

    def draw(self, d, last=False):
        r = d.r
        x, v, u = self.amount.one(d)
        side = r.randrange(2)
        v = plain(v)
        s = r.choice(self.ways[side]).replace("{x}", self.amount.say(r, x, u))
        return ({self.key: v, self.dir: self.names[side]} if self.two else {self.key: -v if side else v}), guard(s)


class TagNo(Number):
    """tagno(1..40): the number of a thing that is said with its kind; in the schema a number, or text."""

    def __init__(self, r, p, key, inside):
        super().__init__(r, p, key, inside)
        self.text = r.p(0.45)
        self.schema = {k: "string" if k == "type" else v for k, v in self.schema.items() if k != "minimum"} if self.text else self.schema

    def draw(self, d, last=False):
        got, s = super().draw(d, last)
        return ({k: str(v) for k, v in got.items()} if self.text else got), s


class DayRow(Form):
    """dayrow(2..4): a list of days, each named, or the first and how it goes on."""

    def __init__(self, r, p, key, inside):
        super().__init__(r, p, key)
        self.lo, self.hi = (int(x) for x in inside.split(".."))
        self.day = Day(r, p, key)
        self.note = self.day.note
        self.schema = self.described({"type": "array", "items": {"type": "string"}})

    def draw(self, d, last=False):
        r = d.r
        a = d.today + datetime.timedelta(days=r.randint(2, 400))
        k = r.randint(self.lo, self.hi)
        name = (lambda x: str(x)) if r.p(0.25) else lambda x: day_month(r, x)
        near = r.p(0.2)
        if near:
            a, first = r.choice([(d.today, "today"), (d.today + datetime.timedelta(days=1), "tomorrow")])
        else:
            first = name(a)
        on = lambda n: a + datetime.timedelta(days=n)
        p = r.random()
        if p < 0.35:
            days, s = [a, on(1)], r.choice(["{a} and the day after", "{a} and the next day", "{a} and also the day after that", "{a}, the day after too"])
        elif p < 0.5 and self.hi >= 3:
            days, s = [a, on(1), on(2)], r.choice(["{a} and the two days after", "{a} and the next two days", "three days from {a} on", "{a} plus the two days that follow"])
        elif p < 0.65 and not near:
            days, s = [on(0), on(1)], r.choice(["{b} and the day before", "the day before {b} and that day itself"])
        elif p < 0.8 and self.hi >= 3:
            n = r.randint(2, self.hi - 1)
            days, s = [on(i) for i in range(n + 1)], r.choice(["from {a} to {z}", "{a} through {z}", "{a} until {z}, each day"]).replace("{z}", name(on(n)))
        elif p < 0.88 and not near:
            days, s = [a, on(7)], r.choice(["{a} and a week later", "{a} and again a week after"])
        else:
            days = sorted({on(r.randint(0, 30)) for _ in range(k)})
            return {self.key: [self.day.write(x) for x in days]}, guard(listing(r, [name(x) for x in days], False))
        return {self.key: [self.day.write(x) for x in days]}, guard(s.replace("{a}", first).replace("{b}", name(on(1))))


def four(d):
    """The last digits of a card."""
    s = f"{d.r.randint(0, 9999):04d}"
    return s, s


V["digits4"] = ("string", four)
MORE_FORMS.update(delta=form(Delta), dayrow=form(DayRow), tagno=form(TagNo))
