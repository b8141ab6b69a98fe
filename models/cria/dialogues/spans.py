"""Two dates and what lies between them, over several turns: the first one, the second one, a year later, the weekday of either, the days from one to the other in weeks, the start or the end moved, the days that count."""
import datetime
import re
from core import afresh, family
from dates import any_date, written
from threads import ASIDE, user, wander

FMT = '.strftime("%A, %d %B %Y")'
DAY = ["what weekday is {a}", "weekday of {a}", "which day of the week is {a}", "{a} is a what, monday?", "which weekday does {a} fall on", "{a}: weekday?", "day of the week for {a}", "is {a} a sunday or what day", "day of the week: {a}"]
BETWEEN = ["{a} until {b} is how many days", "days between {a} and {b}", "{a} to {b}, days?", "how long is it from {a} until {b}, in days", "from {a} till {b} how many days", "number of days {a} - {b}", "count the days from {a} to {b}", "it starts on {a} and ends on {b}, how many days later is that"]
PLUS = ["{a} plus {n} days", "which date comes {n} days after {a}", "{n} days from {a}, which date", "date {n} days after {a}", "{a}, and then {n} days later", "add {n} days to {a}"]
MINUS = ["{a} minus {n} days", "which date was {n} days before {a}", "{n} days before {a}", "go back {n} days from {a}"]
AGE = ["born {a}, what age on {b}", "somebody born on {a}: how old on {b}", "how old is a person on {b} who was born {a}", "birthday {a}, age on {b}?", "i was born {a}, how old am i on {b}", "{a} is the date of birth, age in years on {b}"]
AGE_DAYS = ["and in days?", "how many days old is that", "age in days", "so how many days of life are that", "days since the birth then"]
ANOTHER = ["and {b}?", "and of {b}", "what about {b}", "{b}?", "now {b}", "the same for {b}", "and on {b}", "then {b}"]
LATER = [(dict(years=1), "one year later|a year after that|the year after|same date a year later|12 months later|a year on"), (dict(years=-1), "one year earlier|the year before|a year before that|same date the year before"), (dict(years=2), "two years later|2 years after that"), (dict(years=5), "five years later|5 years after it"), (dict(years=10), "ten years later|a decade later|10 years on"), (dict(years=-10), "ten years earlier|10 years before"), (dict(years=100), "a hundred years later|100 years on"),
         (dict(days=1), "the day after|a day later|one day later|the next day"), (dict(days=-1), "the day before|a day earlier|one day before that"), (dict(days=2), "two days later|the day after the next"), (dict(weeks=1), "a week later|one week after that|the week after|7 days on"), (dict(weeks=-1), "a week earlier|the week before|one week before"), (dict(weeks=2), "two weeks later|a fortnight later|in two weeks from there"), (dict(weeks=6), "six weeks later|6 weeks on"), (dict(days=10), "ten days later|10 days after that"), (dict(days=100), "100 days later|a hundred days after that"), (dict(days=-30), "30 days earlier|thirty days before that"),
         (dict(months=1), "one month later|a month after that|the month after, same day"), (dict(months=3), "three months later|a quarter later|3 months on"), (dict(months=6), "half a year later|six months later|6 months on"), (dict(months=-1), "a month earlier|the month before")]
LATER = [(k, v.split("|")) for k, v in LATER]
FIRST = ["the first date", "the first one", "the first of them", "that first day", "the earlier named one", "the date i gave first"]
SECOND = ["the second one", "the second date", "the other one", "the second of them", "the other date"]
START, END = ["the start", "the first day", "the starting day", "the beginning"], ["the end", "the last day", "the final day", "the end date"]
WHEN = ["what weekday was {w}", "what weekday is {w}", "and {w}, which weekday", "weekday of {w}?", "{w} is which day of the week", "on what day does {w} fall", "and which weekday is {w}"]
DAYS = ["how many days between those two", "days between the two dates", "how many days from the one to the other", "how far apart are they in days", "and the days in between?", "how many days lie between them", "difference in days", "how many days apart is that", "the distance of the two in days"]
MOVE_A = ["and if it starts on {a}", "from {a} instead", "if i begin on {a}", "and counting from {a}?", "starting {a}", "the start moves to {a}", "what if we start on {a}", "count from {a}", "sorry, from {a}", "and from {a}?", "no, it begins {a}"]
MOVE_B = ["and until {b}", "to {b} instead", "if it ends on {b}", "and up to {b}?", "the end moves to {b}", "until {b} then", "and to {b}?", "what if it goes on until {b}", "sorry, until {b}", "till {b}, i meant", "no, it ends {b}"]
UNITS = [("in weeks|how many weeks is that|weeks?|and in weeks|that in weeks, with decimals", "{x} / 7", "weeks"), ("in hours|how many hours is that|hours?|and in hours", "{x} * 24", "hours"), ("in full weeks|how many whole weeks is that|complete weeks in it", "{x} // 7", "weeks"), ("in minutes|as minutes", "{x} * 1440", "minutes"), ("and days left over after the full weeks|days beyond the full weeks|what remains after whole weeks, in days", "{x} % 7", "days"), ("counting both ends|with the first and the last day counted|include both days", "{x} + 1", "days"), ("at {k} hours a day, hours|{k} hours each day, how many hours|with {k} h every day", "{x} * {k}", "hours"), ("without {k} days of holiday|{k} of those are free, what stays|minus {k} days off", "{x} - {k}", "days"), ("at {m} a day, what does it cost|{m} euros each day, total|if a day costs {m}", "{x} * {m}", "euros"), ("{n} pages, so how many a day|spread {n} pages over it, a day|for {n} pages, per day?", "{n} / {x}", "pages"), ("half of that time, in days|half way, after how many days|half of it", "{x} / 2", "days")]
COUNTS = [("{w}s", "d.weekday() == {i}", ["how many {w}s are in there", "how many of those days are {w}s", "and how many {w}s in that time", "count the {w}s"]), ("weekend days", "d.weekday() > 4", ["how many of those days are weekends", "saturdays and sundays in it, how many", "weekend days among them"]), ("working days", "d.weekday() < 5", ["how many of them are working days, monday to friday", "only monday to friday, how many days", "workdays in that time", "without saturdays and sundays"])]
NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def lit(d):
    return f"date({d.year}, {d.month}, {d.day})"


def shifted(d, step):
    if "years" in step:
        return d.replace(year=d.year + step["years"])
    if "months" in step:
        m = d.month - 1 + step["months"]
        return d.replace(year=d.year + m // 12, month=m % 12 + 1)
    return d + datetime.timedelta(**step)


class Span:
    def __init__(self, d):
        self.d, self.r = d, d.r
        r = self.r
        self.a, self.b, self.days, self.that = any_date(r, 1900, 2070), None, None, "a"
        self.told = False                                   # whether both were given as a start and an end
        k = r.random()
        if k < 0.4:
            self.b = self.a + datetime.timedelta(days=r.choice([r.randint(8, 120), r.randint(60, 500), r.randint(300, 9000)]))
            self.told = True
            user(d, BETWEEN, 0.6, a=written(r, self.a), b=written(r, self.b))
            self.count()
        elif k < 0.52:
            self.aged = True
            self.b = self.a.replace(day=min(self.a.day, 28), year=self.a.year + r.randint(3, 90)) + datetime.timedelta(days=r.choice([-1, 0, 1, r.randint(-200, 200)]))
            user(d, AGE, 0.6, a=written(r, self.a), b=written(r, self.b))
            self.years()
            self.that = "b"
        elif k < 0.78:
            user(d, DAY, 0.6, a=written(r, self.a))
            self.weekday(self.a)
        else:
            n = r.randint(5, 400)
            back = r.p(0.3)
            user(d, MINUS if back else PLUS, 0.6, a=written(r, self.a), n=n)
            self.b = self.a + datetime.timedelta(days=-n if back else n)
            self.date(self.b, f"{lit(self.a)} {'-' if back else '+'} timedelta(days={n})", True)
            self.that = "b"

    # answers
    def run(self, code, says):
        out = self.d.py(code)
        if self.d.steps[-1][1].startswith("failed"):
            raise ValueError(out)
        self.d.say(self.r.choice(says).replace("{o}", out), [out])
        return out

    def weekday(self, x):
        self.run(f'from datetime import date\nprint({lit(x)}.strftime("%A"))', ["It is a {o}.", "That is a {o}.", "A {o}.", f"{x.day} {x:%B %Y} is a {{o}}."])

    def date(self, x, e, delta):
        self.run(f"from datetime import date{', timedelta' if delta else ''}\nprint(({e}){FMT})", ["It is {o}.", "That is {o}."])

    aged, named, was_first = False, None, None

    def years(self):
        self.run(f"from datetime import date\na, b = {lit(self.a)}, {lit(self.b)}\nprint(b.year - a.year - ((b.month, b.day) < (a.month, a.day)))", ["{o} years.", "That is {o} years.", "{o} years old."])

    def count(self):
        """Days from the earlier to the later one."""
        lo, hi = sorted((self.a, self.b))
        self.days = self.run(f"from datetime import date\nprint(({lit(hi)} - {lit(lo)}).days)", ["It is {o} days.", "That is {o} days.", "There are {o} days."])
        self.unit = "days"

    # turns
    def another(self):
        if self.b:
            return False
        self.b = any_date(self.r, max(1900, self.a.year - 30), min(2070, self.a.year + 30)) if self.r.p(0.6) else self.a + datetime.timedelta(days=self.r.randint(5, 300))
        if self.b == self.a:
            raise ValueError("the same")
        user(self.d, ANOTHER, 0.6, b=written(self.r, self.b))
        self.weekday(self.b)
        self.that = "b"
        return True

    def later(self):
        """So much after the last date; or after the first one, by name."""
        r = self.r
        step, ways = r.choice(LATER)
        named = self.b is not None and r.p(0.5)
        x = self.a if named or self.that == "a" else self.b
        if x.day > 28 or self.days and not named:
            return False
        y = shifted(x, step)
        if not 1800 < y.year < 2200 or y == self.a:
            return False
        w = r.pick(ways)
        if named:
            bare = w.replace(" that", "").replace(" it", "")
            if not re.search(r"\b(later|earlier)$", bare):
                return False
            w = re.sub(r"later$", "after {f}", re.sub(r"earlier$", "before {f}", bare)).replace("{f}", r.pick(FIRST if not self.told else START))
        if self.aged:
            if named or y <= self.a:
                return False
            user(self.d, [w, "and " + w, w + "?", "what about " + w], 0.7)
            self.b = y
            self.years()
            return True
        user(self.d, [w, "and " + w, "now " + w, w + ", what date and weekday"], 0.7)
        if "years" in step:
            e = f"{lit(x)}.replace(year={y.year})"
        elif "months" in step:
            e = f"{lit(x)}.replace(year={y.year}, month={y.month})" if y.year != x.year else f"{lit(x)}.replace(month={y.month})"
        else:
            k, n = next(iter(step.items()))
            e = f"{lit(x)} {'-' if n < 0 else '+'} timedelta({k}={abs(n)})"
        self.date(y, e, "timedelta" in e)
        self.b, self.that, self.days, self.told = y, "b", None, False
        return True

    def in_year(self):
        """The same day of another year."""
        r = self.r
        x = self.a if self.that == "a" else self.b
        if self.days or self.aged or x.day == 29:
            return False
        y = x.replace(year=x.year + r.choice([-10, -3, -2, 2, 3, 4, 5, 7, 12, 20, 50]))
        if y == self.a:
            return False
        user(self.d, ["and in {y}", "in {y}?", "the same day in {y}", "what about {y}", "and {y}?", "that day in {y}, which weekday"], 0.6, y=y.year)
        self.weekday(y)
        self.b, self.that, self.told = y, "b", False
        return True

    def between(self):
        if not self.b or self.days or self.a == self.b:
            return False
        user(self.d, AGE_DAYS if self.aged else DAYS, 0.7)
        self.count()
        self.aged = False
        return True

    def which_day(self):
        if not self.b:
            return False
        r = self.r
        first = r.p(0.5)
        names = (START if first else END) if self.told and r.p(0.5) else (FIRST if first else SECOND)
        if self.d.steps[-1] is self.named and self.was_first != first:
            user(self.d, ["and {w}?", "{w}?", "and {w}", "what about {w}", "now {w}"], 0.7, w=r.pick(names))
        else:
            user(self.d, WHEN, 0.7, w=r.pick(names))
        self.weekday(self.a if first else self.b)
        self.named, self.was_first = self.d.steps[-1], first
        self.that = "a" if first else "b"
        return True

    def move(self):
        """Start or end become another day."""
        r = self.r
        if not self.days or not self.told or self.unit != "days":
            return False
        n = datetime.timedelta(days=r.randint(2, 60) * r.choice([-1, 1]))
        if r.p(0.5):
            new = self.a + n
            if not new < self.b:
                return False
            self.a = new
            user(self.d, MOVE_A, 0.6, a=written(r, self.a))
        else:
            new = self.b + n
            if not self.a < new:
                return False
            self.b = new
            user(self.d, MOVE_B, 0.6, b=written(r, self.b))
        self.count()
        return True

    def unit_of(self):
        r = self.r
        if not self.days or int(self.days) < 8:
            return False
        ways, e, unit = r.choice(UNITS)
        v = dict(x=self.days, k=r.randint(2, 7), m=r.choice([2, 4.5, 8, 12, 25, 49]), n=r.int(100, 900))
        user(self.d, ways.split("|"), 0.7, **{k: x for k, x in v.items() if k != "x"})
        for k, x in v.items():
            e = e.replace("{" + k + "}", str(x))
        self.run(f"print(round({e}, 2))" if " / " in e or "." in e else f"print({e})", [f"It is {{o}} {unit}.", f"That is {{o}} {unit}."])
        self.unit = "days" if "weeks" in unit or r.p(0.3) else unit
        return True

    def among(self):
        r = self.r
        if not self.days or not 8 < int(self.days) < 1500:
            return False
        unit, test, ways = r.choice(COUNTS)
        i = r.randrange(7)
        lo, hi = sorted((self.a, self.b))
        w = NAMES[i].lower() if r.p(0.5) else NAMES[i]
        put = lambda t: t.replace("{w}", w).replace("{i}", str(i))
        user(self.d, [put(t) + r.choice(["", "", ", both days counted"]) for t in ways], 0.6)
        code = f"from datetime import date, timedelta\na, b = {lit(lo)}, {lit(hi)}\nx = [a + timedelta(days=i) for i in range((b - a).days + 1)]\nprint(sum({put(test)} for d in x))"
        self.run(code, [f"There are {{o}} {unit.replace('{w}', NAMES[i])}.", "It is {o}."])
        return True


def walk(d):
    r = d.r
    s = Span(d)

    def step(k):
        if not s.b and k < 0.5:
            return s.another()
        if k < 0.06:
            return s.in_year()
        if k < 0.22:
            return s.later()
        if k < 0.42:
            return s.between()
        if k < 0.58:
            return s.which_day()
        if k < 0.74:
            return s.move()
        if k < 0.87:
            return s.unit_of()
        if k < 0.95:
            return s.among()
        return ASIDE

    wander(d, step, r.choice([3, 3, 4, 4, 5, 5, 6]), least=3)


@family("turns", 45.0)
def span(d):
    afresh(d, walk)
