"""From a date to a date over several turns: the nights or days between, what they cost, longer or shorter, until when then, shared, another price, put right, the weekdays of both ends.

A program holds both dates as they are in force, or the number that was printed."""
import datetime
import re
from aheadruns import Run, price
from core import afresh, family, guard
from dates import any_date, written
from skeinways import ways
from threads import wander


class Stay(Run):
    KINDS = [("nights", "night"), ("nights", "night"), ("days", "day")]
    OPEN = ways("from {a} to {b}, how many {n} | {n} between {a} and {b} | how many {n} from {a} to {b} | {a} to {b}: {n} | we stay from {a} until {b}, how many {n} | arrive {a}, leave {b}, {n} | {n}, {a} until {b}")
    COST = ways("at {p} a {o} | {p} per {o} | {p} each {o}, total | a {o} costs {p} | and at {p} a {o}, what does it cost | with {p} per {o}, how much | {p} a {o}, all of it")
    LONGER = ways("{k} {n} longer | if we stay {k} {n} more | {k} more {n} | {k} {n} on top | and {k} {n} longer then | add {k} {n}")
    SHORTER = ways("{k} {n} shorter | if we leave {k} {n} earlier | {k} {n} fewer | {k} {n} less | and {k} {n} shorter then | cut it by {k} {n}")
    UNTIL = ways("until which date is that | so when do we leave | which date is the end then | the last day then is | what's the date of the end | leaving on which date")
    TO = ways("until {b} instead | and to {b} | what if it's until {b} | no, to {b} | sorry, until {b} | up to {b} then | the end is {b}")
    SINCE = ways("from {a} instead | and from {a} | what if it's from {a} | no, from {a} | sorry, it starts {a} | starting {a} then | the beginning is {a}")
    DAY = ways("what weekday do we {v} | which day of the week do we {v} | on what weekday do we {v} | do we {v} on which weekday | weekday when we {v} | the day of the week we {v}")
    EACH = ways("split by {k} | {k} of us share it | each of {k} | for one of {k} people | divided by {k} | per head for {k}")
    WEEKS = ways("in weeks and days | how many weeks and days | as weeks and days | that in weeks and days | weeks and days please | in full weeks, and the days over")
    MOVES = dict(cost=20, longer=18, until=14, to=12, since=10, day=9, each=9, weeks=8, earlier=9)

    def setup(self):
        r = self.r
        self.n, self.o = r.choice(self.KINDS)
        self.a = any_date(r, 2019, 2031)
        self.b = self.a + datetime.timedelta(days=r.randint(3, 60))
        self.price, self.showing, self.trail, self.moved_end = None, "nights", [], ""       # moved_end: nights more or fewer since the end was said: + 3 - 1

    def date(self, x):
        return guard(written(self.r, x))

    def code(self, x):
        return f"date({x.year}, {x.month}, {x.day})"

    def count(self):
        """The nights, or what they cost if that was asked last."""
        nights = (self.b - self.a).days + eval(self.moved_end or "0")
        if nights < 2:
            raise ValueError("short")
        if self.price and self.showing == "cost":
            out = self.positive(f"from datetime import date\nn = ({self.code(self.b)} - {self.code(self.a)}).days{self.moved_end}\nprint(round(n * {self.price}, 2))")
            self.trail.append(out)
            self.last = ("cost", out)
            return self.say(["{o} euros.", "That is {o} euros.", "It costs {o}."], out)
        self.showing = "nights"
        out = self.positive(f"from datetime import date\nprint(({self.code(self.b)} - {self.code(self.a)}).days{self.moved_end})")
        self.last = ("nights", out)
        return self.say([f"{{o}} {self.n}.", f"That is {{o}} {self.n}.", f"There are {{o}} {self.n}."], out)

    def put(self, texts, **v):
        t = self.r.pick(texts).replace("{n}", self.n).replace("{o}", self.o)
        return re.sub(r"\{(\w)\}", lambda m: v[m[1]], t)

    def opening(self):
        self.user(self.put(self.OPEN, a=self.date(self.a), b=self.date(self.b)))
        self.count()

    def cost(self):
        x = round(self.r.uniform(8, 160), self.r.choice([0, 1, 2]))
        self.price, self.showing = int(x) if x == int(x) else x, "cost"
        self.user(self.put(self.COST, p=price(self.r, self.price)))
        return self.count()

    def longer(self):
        k = self.r.randint(2, 9)
        less = self.r.p(0.35) and (self.b - self.a).days > k + 3
        self.user(self.put(self.SHORTER if less else self.LONGER, k=guard(str(k))))
        self.moved_end += f" - {k}" if less else f" + {k}"
        return self.count()

    def until(self):
        if not self.moved_end:
            return False
        days = eval(self.moved_end)
        if not days:
            return False
        self.user(self.put(self.UNTIL))
        out = self.d.py(f"from datetime import date, timedelta\nprint({self.code(self.b)} {'+' if days > 0 else '-'} timedelta(days={abs(days)}))")
        self.b, self.moved_end = self.b + datetime.timedelta(days=days), ""       # said, so it is the end now
        return self.say(["It is {o}.", "Until {o}.", "{o}."], out)

    def to(self):
        self.b = self.a + datetime.timedelta(days=self.r.randint(3, 70))
        self.moved_end = ""
        self.user(self.put(self.TO, b=self.date(self.b)))
        return self.count()

    def since(self):
        if self.moved_end:
            return False
        self.a = self.b - datetime.timedelta(days=self.r.randint(3, 70))
        self.user(self.put(self.SINCE, a=self.date(self.a)))
        return self.count()

    def day(self):
        v, x = self.r.choice([("arrive", self.a), ("leave", self.b)])
        if v == "leave" and self.moved_end:
            return False
        self.user(self.put(self.DAY, v=v))
        out = self.d.py(f'from datetime import date\nprint({self.code(x)}.strftime("%A"))')
        return self.say(["On a {o}.", "It is a {o}.", "{o}."], out)

    def each(self):
        if self.last[0] != "cost" or self.moved in ("until", "day", "weeks", "earlier"):
            return False
        k = self.r.randint(2, 6)
        self.user(self.put(self.EACH, k=guard(str(k))))
        return self.say(["{o} euros each.", "Each pays {o}.", "{o} each."], self.positive(f"print(round({self.last[1]} / {k}, 2))"))

    def weeks(self):
        if self.last[0] != "nights" or int(self.last[1]) < 15 or self.moved in ("until", "day", "weeks", "earlier"):
            return False
        self.user(self.put(self.WEEKS))
        w = self.d.py(f"print({self.last[1]} // 7, {self.last[1]} % 7)").split()
        self.d.say(f"{w[0]} weeks and {w[1]} days.", w)
        return True

    def earlier(self):
        if len(self.trail) < 2 or self.trail[0] == self.trail[-1] or self.last[0] != "cost" or self.moved in ("until", "day", "each", "weeks"):
            return False
        a, b = self.trail[0], self.trail[-1]
        up = float(b) > float(a)
        self.user(self.r.pick(MORE_COST if up else LESS_COST))
        return self.say(["{o} euros.", "That is {o} euros.", "By {o}."], self.positive(f"print(round({b} - {a}, 2))" if up else f"print(round({a} - {b}, 2))"))


MORE_COST = ways("how much more than the first price | how much dearer than the first total | so that's how much more than at first | how much more is that than the first cost | what's that more than the first sum")
LESS_COST = ways("how much less than the first price | how much cheaper than the first total | so that's how much less than at first | how much less is that than the first cost | what's that less than the first sum")


@family("turns", 12.0)
def ahead_stay(d):
    def walk(d):
        t = Stay(d)
        t.moved = None
        t.opening()
        wander(d, t.turn, d.r.choice([3, 3, 4, 4, 5, 5, 6]), least=3)
    afresh(d, walk)
