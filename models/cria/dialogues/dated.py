"""Days that a conversation goes on from: the same day of another year, a week earlier, a correction of the month, spans that get longer, times and durations, ages."""
import datetime
from core import MONTHS, family
from dates import SHOW, any_date, neat, py, written
from pools import NAMES
from threads import chat, user
from values import said

HEAD = "from datetime import date, timedelta\n"
FEASTS = [("christmas", 12, 25), ("christmas day", 12, 25), ("christmas eve", 12, 24), ("new year's eve", 12, 31), ("new year's day", 1, 1), ("halloween", 10, 31), ("valentine's day", 2, 14), ("the fourth of july", 7, 4), ("may day", 5, 1), ("boxing day", 12, 26), ("st patrick's day", 3, 17), ("april fools' day", 4, 1), ("the first of january", 1, 1)]
WEEKDAY = ["what weekday is {w}", "which day of the week is {w}", "{w}, what day is that", "weekday of {w}?", "day of the week for {w}", "is {w} a monday or what", "{w} falls on which day", "on what day is {w}", "I was born on {w}, what weekday", "my exam is {w}, which weekday is that", "what day was {w}", "we meet on {w}, what day of the week"]
HINTS = ["{v} is a {h}. What weekday is {w}?", "{v} was a {h}, so which day is {w}", "I know that {v} is a {h}; and {w}?", "if {v} is a {h}, what day is {w}"]
LATER = ["{s} later?", "and {s} later", "{s} after that", "plus {s}", "and in {s} from then", "{s} on", "add {s}", "what about {s} later", "then {s} later", "push it back by {s}", "and {s} afterwards", "{s} further on"]
EARLIER = ["{s} earlier?", "and {s} earlier", "{s} before that", "minus {s}", "go back {s}", "what about {s} before", "then {s} earlier", "{s} sooner", "bring it forward by {s}", "and {s} prior to that"]
YEAR = ["and in {y}?", "same day in {y}", "not {o}, {y}", "I meant {y}", "no, {y}", "sorry, {y}", "in {y} instead", "what about {y}", "and the year {y}", "make it {y}", "{y} I mean", "oh, {y}", "for {y}?", "the same date in {y}?"]
MONTH = ["I meant {m}", "no, {m}", "not {o}, {m}", "{m} instead", "in {m}, sorry", "and in {m}?", "same day in {m}?", "make it {m}", "oops, {m}", "what about {m}"]
DAY = ["the {k}, sorry", "no, the {k}", "I meant the {k}", "the {k} instead", "and the {k}?", "what about the {k}", "not the {o}, the {k}", "make that the {k}"]
UNTIL = ["how long until {w}", "days until {w}?", "how many days to {w}", "and how far is it from {w}, in days", "days between that and {w}", "how long till {w} from there", "how many days away is {w} then"]
ASWEEKS = [("in weeks?|how many weeks is that|weeks?|and in weeks", "round({v} / 7, 2)", "weeks"), ("in hours|and hours?|how many hours is that", "{v} * 24", "hours"), ("in months, roughly 30.44 days each|months of 30.44 days?", "round({v} / 30.44, 2)", "months"), ("in years|as years|how many years (365.25)", "round({v} / 365.25, 2)", "years"), ("weeks and days please|as weeks and days", "divmod({v}, 7)", "(weeks, days)"), ("in minutes|minutes?", "{v} * 1440", "minutes")]


def nth(k):
    return f"{k}{'th' if 10 <= k % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(k % 10, 'th')}"


def span(r):
    """(how it is said, days, how it is written)"""
    k = r.random()
    if k < 0.3:
        return r.choice([("a week", 7, "weeks=1"), ("one week", 7, "weeks=1"), ("a day", 1, "days=1"), ("one day", 1, "days=1"), ("two weeks", 14, "weeks=2"), ("a fortnight", 14, "weeks=2"), ("ten days", 10, "days=10"), ("three weeks", 21, "weeks=3"), ("a hundred days", 100, "days=100"), ("two days", 2, "days=2"), ("four weeks", 28, "weeks=4")])
    n = r.randint(2, 90)
    u = r.choice(["days", "days", "weeks"])
    return f"{said(r, n)} {u}", n * (7 if u == "weeks" else 1), f"{u}={n}"


def is_day(d, x, out):
    r = d.r
    d.say(r.choice([f"{neat(x)} is a {out}.", f"It is a {out}.", f"That is a {out}."]), [out])


def is_date(d, out):
    d.say(d.r.choice([f"It is {out}.", f"That is {out}."]), [out])


@family("turns", 20.0)
def day_talk(d):
    r = d.r
    x = any_date(r, 1960, 2050)
    if x.day > 28:
        x = x.replace(day=r.randint(1, 28))
    start = r.random()
    if start < 0.12:
        v = x - datetime.timedelta(days=r.randint(2, 20))
        user(d, HINTS, v=written(r, v), h=v.strftime("%A"), w=f"{nth(x.day)} {MONTHS[x.month - 1]}" if v.year == x.year and r.p(0.5) else written(r, x))
    elif start < 0.25:
        w, m, k = r.choice(FEASTS)
        x = datetime.date(x.year, m, k)
        user(d, WEEKDAY[:7], w=f"{w} {x.year}")
    else:
        user(d, WEEKDAY, w=written(r, x))
    out = d.py(HEAD + f'd = {py(x)}\nprint(d.strftime("%A"))')
    is_day(d, x, out)
    count = None
    weekday = True                                      # the weekday is what was asked last
    for _ in range(r.choice([2, 2, 3, 3, 4])):
        k = r.random()
        if count is not None and k < 0.45:
            q, e, u = r.choice(ASWEEKS)
            user(d, q.split("|"))
            out = d.py(f"print({e.replace('{v}', count)})")
            d.say(r.choice([f"That is {out} {u}.", f"It is {out} {u}."]), [out])
            count = None if r.p(0.6) else count
            continue
        count = None
        if k < 0.34:
            s, n, code = span(r)
            back = r.p(0.45)
            user(d, EARLIER if back else LATER, s=s)
            x += datetime.timedelta(days=-n if back else n)
            out = d.py(f'd = d {"-" if back else "+"} timedelta({code})\nprint(d.strftime("{SHOW}"))')
            is_date(d, out)
        elif k < 0.48:
            y = r.randint(1950, 2060)
            if y == x.year or (x.month, x.day) == (2, 29):
                continue
            user(d, YEAR, y=y, o=x.year)
            x = x.replace(year=y)
            out = d.py(f'd = {py(x)}\nprint(d.strftime("%A"))')
            is_day(d, x, out)
        elif k < 0.56 and x.day < 29:
            m = r.randint(1, 12)
            if m == x.month:
                continue
            user(d, MONTH, m=MONTHS[m - 1] if r.p(0.6) else MONTHS[m - 1].lower(), o=MONTHS[x.month - 1])
            x = x.replace(month=m)
            out = d.py(f'd = {py(x)}\nprint(d.strftime("%A"))')
            is_day(d, x, out)
        elif k < 0.64:
            q = r.randint(1, 28)
            if q == x.day:
                continue
            user(d, DAY, k=nth(q), o=nth(x.day))
            x = x.replace(day=q)
            out = d.py(f'd = {py(x)}\nprint(d.strftime("%A"))')
            is_day(d, x, out)
        elif k < 0.72:
            w, m, q = r.choice(FEASTS)
            user(d, ["and {w} that year?", "what about {w} the same year", "{w} in that year?", "and when it comes to {w} of the same year"], w=w)
            x = datetime.date(x.year, m, q)
            out = d.py(f'd = {py(x)}\nprint(d.strftime("%A"))')
            is_day(d, x, out)
        elif k < 0.84:
            if r.p(0.25):
                user(d, ["how many days until the end of the year from there", "days left in that year?", "how long till the end of that year"])
                count = d.py("print((date(d.year, 12, 31) - d).days)")
            elif r.p(0.2):
                user(d, ["how far is that from today in days", "how many days from today is that", "and from today, how many days"])
                count = d.py(f"print(abs((d - {py(d.today)}).days))")
            else:
                y = any_date(r, 1960, 2060)
                user(d, UNTIL, w=written(r, y))
                count = d.py(f"print(abs(({py(y)} - d).days))")
            d.say(r.choice([f"It is {count} days.", f"{count} days."]), [count])
        elif k < 0.92:
            q, e, s = r.choice([("which week of the year is that|calendar week?|week number?", "d.isocalendar()[1]", "It is week {out}."), ("which day of the year|day number in that year?", "d.timetuple().tm_yday", "It is day {out} of the year."), ("which quarter is that|quarter?", "(d.month - 1) // 3 + 1", "It is quarter {out}."), ("is that a weekend|weekend?", '"yes" if d.weekday() > 4 else "no"', "The answer is {out}."), ("in the form yyyy-mm-dd|as an iso date", "d.isoformat()", "It is {out}."), ("as dd.mm.yyyy|german style", 'd.strftime("%d.%m.%Y")', "It is {out}."), ("is that year a leap year|leap year?", '"yes" if d.year % 4 == 0 and (d.year % 100 or d.year % 400 == 0) else "no"', "The answer is {out}."), ("the day after that?|and the following day", '(d + timedelta(days=1)).strftime("%A")', "It is a {out}."), ("and the day before|the day before that?", '(d - timedelta(days=1)).strftime("%A")', "It is a {out}.")])
            user(d, q.split("|"))
            out = d.py(f"print({e})")
            d.say(s.replace("{out}", out), [out])
            if "day after" in q or "day before" in q:
                break
        else:
            chat(d)


@family("turns", 10.0)
def span_talk(d):
    """Days between two dates, then one end changes, the span in other units, what it costs a day."""
    r = d.r
    x = any_date(r, 1990, 2035)
    y = x + datetime.timedelta(days=r.randint(5, 800))
    why, ask = r.choice([("from {x} to {y}", ", how many days|, days?| - number of days"), ("I'm away from {x} to {y}", ", how many days is that|, days?"), ("the project runs {x} until {y}", ". how many days|, days in all?"), ("days between {x} and {y}", "|?"), ("hotel {x} to {y}", ", how many nights|, nights?"), ("we were together from {x} till {y}", ", how many days"), ("loan from {x} to {y}", ", days?"), ("it started {x} and ended {y}", ". days?|, how long in days"), ("how long is it from {x} to {y}", " in days|, days")])
    user(d, [why + a for a in ask.split("|")], x=written(r, x), y=written(r, y))
    v = d.py(f"from datetime import date, timedelta\na, b = {py(x)}, {py(y)}\nprint((b - a).days)")
    u = "nights" if "night" in ask else "days"
    d.say(r.choice([f"It is {v} {u}.", f"{v} {u}.", f"That is {v} {u}."]), [v])
    for _ in range(r.choice([2, 2, 3, 3])):
        k = r.random()
        if k < 0.22:
            y = x + datetime.timedelta(days=r.randint(5, 900))
            user(d, ["no, until {y}", "and to {y}?", "the end is {y}, sorry", "make it {y} at the end", "until {y} instead", "not that end, {y}", "and if it ends {y}"], y=written(r, y))
            v = d.py(f"b = {py(y)}\nprint((b - a).days)")
        elif k < 0.4:
            x = y - datetime.timedelta(days=r.randint(5, 900))
            user(d, ["no, from {x}", "starting {x} instead", "and from {x}?", "the start is {x}, sorry", "if it begins on {x}", "I meant from {x}"], x=written(r, x))
            v = d.py(f"a = {py(x)}\nprint((b - a).days)")
        elif k < 0.52:
            s, n, code = span(r)
            longer = r.p(0.6)
            user(d, ["if it takes {s} longer", "{s} longer?", "and with {s} more", "extended by {s}"] if longer else ["{s} shorter?", "if it ends {s} earlier", "and {s} less"], s=s)
            if not longer and (y - x).days <= n:
                d.steps.pop()
                continue
            y += datetime.timedelta(days=n if longer else -n)
            v = d.py(f"b = b {'+' if longer else '-'} timedelta({code})\nprint((b - a).days)")
        elif k < 0.75:
            q, e, w = r.choice(ASWEEKS)
            user(d, q.split("|"))
            out = d.py(f"print({e.replace('{v}', v)})")
            d.say(f"That is {out} {w}.", [out])
            continue
        elif k < 0.9:
            p = r.choice([r.randint(5, 90), round(r.uniform(1, 200), 2)])
            user(d, ["at {p} a day", "it costs {p} a day, total?", "{p} per day, so?", "with {p} each day", "{p} a night, in all?" if u == "nights" else "daily {p}, altogether"], p=p)
            out = d.py(f"print(round({v} * {p}, 2))")
            d.say(r.choice([f"That is {out}.", f"It comes to {out}."]), [out])
            continue
        else:
            user(d, ["which weekday does it end", "and the last day is a?", "what day of the week is the end"])
            out = d.py('print(b.strftime("%A"))')
            d.say(f"It is a {out}.", [out])
            continue
        d.say(r.choice([f"Then it is {v} {u}.", f"It is {v} {u}.", f"{v} {u}."]), [v])


CLOCK = ["half an hour|30|minutes=30", "an hour|60|hours=1", "two hours|120|hours=2", "a quarter of an hour|15|minutes=15", "an hour and a half|90|minutes=90", "ten minutes|10|minutes=10", "45 minutes|45|minutes=45", "20 minutes|20|minutes=20", "three hours|180|hours=3", "five minutes|5|minutes=5", "90 minutes|90|minutes=90", "2 hours 15|135|minutes=135"]


@family("turns", 8.0)
def clock_talk(d):
    """A time of day that moves on, durations that add up."""
    r = d.r
    h, m = r.randrange(5, 22), r.choice([0, 15, 30, 45, 10, 20, r.randrange(60)])
    n = r.randint(5, 300)
    t = f"{h}:{m:02d}"
    q, sign = r.choice([(["{t} plus {n} minutes", "{n} minutes after {t}", "I start at {t} and it takes {n} min, done when", "film starts {t}, runs {n} minutes, ends?", "train leaves {t}, {n} min to go, arrives when", "in the oven at {t} for {n} minutes, ready at"], "+"), (["{t} minus {n} minutes", "{n} minutes before {t}", "I must be there at {t} and need {n} min, leave when", "to be ready at {t} after {n} minutes, start at?"], "-")])
    user(d, q, t=t, n=n)
    out = d.py(f'from datetime import datetime, timedelta\nt = datetime(2000, 1, 1, {h}, {m}) {sign} timedelta(minutes={n})\nprint(t.strftime("%H:%M"))')
    d.say(r.choice([f"At {out}.", f"It is {out}."]), [out])
    base = f"datetime(2000, 1, 1, {h}, {m})"
    for _ in range(r.choice([1, 2, 2, 3])):
        k = r.random()
        if k < 0.5:
            s, mins, code = r.choice(CLOCK).split("|")
            back = r.p(0.4)
            user(d, [f"{s} earlier?", f"and {s} earlier", f"{s} before that", f"minus {s}"] if back else [f"{s} later?", f"and {s} later", f"{s} after that", f"plus {s}", f"with a break of {s}", f"and a delay of {s}", f"with {s} delay"])
            out = d.py(f't = t {"-" if back else "+"} timedelta({code})\nprint(t.strftime("%H:%M"))')
        elif k < 0.7:
            n2 = r.randint(5, 300)
            user(d, ["no, {n} minutes", "{n} minutes instead", "sorry, {n} min", "and if it takes {n} minutes", "{n}, not {o}"], n=n2, o=n)
            n = n2
            out = d.py(f't = {base} {sign} timedelta(minutes={n})\nprint(t.strftime("%H:%M"))')
        elif k < 0.85:
            h2, m2 = r.randrange(5, 22), r.choice([0, 15, 30, 45])
            user(d, ["and from {t}?", "if I start at {t}", "starting {t} instead", "what about {t}", "no, at {t}"] if sign == "+" else ["and for {t}?", "if I must be there at {t}", "what about {t}", "no, {t}"], t=f"{h2}:{m2:02d}")
            base = f"datetime(2000, 1, 1, {h2}, {m2})"
            out = d.py(f't = {base} {sign} timedelta(minutes={n})\nprint(t.strftime("%H:%M"))')
        else:
            h2 = 23
            user(d, ["how long is that until midnight, in minutes", "minutes to midnight from there", "how many minutes till midnight then"])
            o = d.py("print(1440 - (t.hour * 60 + t.minute))")
            d.say(f"It is {o} minutes.", [o])
            continue
        d.say(r.choice([f"At {out}.", f"It is {out}.", f"Then it is {out}."]), [out])


@family("turns", 7.0)
def age_talk(d):
    """How old somebody is on a day, and what follows from a birthday."""
    r = d.r
    b = any_date(r, 1940, 2012)
    if (b.month, b.day) == (2, 29):
        b = b.replace(day=28)
    who = r.pick(NAMES)
    x = any_date(r, 2018, 2045)
    user(d, ["{N} was born {b}. how old on {x}?", "born {b}, age on {x}?", "how old is someone born {b} on {x}", "{N}'s birthday is {b}, age at {x}"], N=who, b=written(r, b), x=written(r, x))
    AGE = "print({x}.year - b.year - (({x}.month, {x}.day) < (b.month, b.day)))"
    out = d.py(f"from datetime import date, timedelta\nb, d = {py(b)}, {py(x)}\n" + AGE.replace("{x}", "d"))
    d.say(r.choice([f"{out} years.", f"The age is {out}.", f"That is {out} years."]), [out])
    for _ in range(r.choice([1, 2, 2, 3])):
        k = r.randrange(7)
        if k == 0:
            x = any_date(r, 2018, 2060)
            user(d, ["and on {x}?", "on {x}?", "what about {x}", "and how old on {x}"], x=written(r, x))
            out = d.py(f"d = {py(x)}\n" + AGE.replace("{x}", "d"))
            d.say(f"{out} years.", [out])
        elif k == 1:
            user(d, ["which weekday was the birth", "born on what weekday", "what day of the week was that birthday"])
            out = d.py('print(b.strftime("%A"))')
            d.say(f"It was a {out}.", [out])
        elif k == 2:
            n = r.choice([18, 21, 30, 40, 50, 60, 65, 67, 70, 100])
            user(d, ["when does that person turn {n}", "date of the {n}th birthday?", "and turns {n} when"], n=n)
            out = d.py(f'print(b.replace(year=b.year + {n}).strftime("{SHOW}"))')
            d.say(f"On {out}.", [out])
        elif k == 3:
            user(d, ["in days?", "how many days old is that", "and in days"])
            out = d.py("print((d - b).days)")
            d.say(f"That is {out} days.", [out])
        elif k == 4:
            n = r.choice([10000, 5000, 20000, 1000, 15000])
            user(d, ["when is day number {n}", "{n} days old on which date", "and {n} days old when"], n=n)
            out = d.py(f'print((b + timedelta(days={n})).strftime("{SHOW}"))')
            d.say(f"On {out}.", [out])
        elif k == 5:
            c = any_date(r, 1940, 2012)
            user(d, ["sorry, born {b}", "no, {b} is the birthday", "the birth date is {b}", "I meant born {b}"], b=written(r, c))
            b = c if (c.month, c.day) != (2, 29) else c.replace(day=28)
            if b != c:
                d.steps.pop()
                continue
            out = d.py(f"b = {py(b)}\n" + AGE.replace("{x}", "d"))
            d.say(f"Then {out} years.", [out])
        else:
            chat(d)
