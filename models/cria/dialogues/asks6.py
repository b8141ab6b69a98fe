"""Dates in every notation moved, compared and described in steps; clock times and durations; measures in mixed forms; everyday questions of few words."""
import datetime
from asks import D, I, M, one_of, plain
from asks3 import row
from core import MONTHS, family
from dates import any_date, ordinal, py, written
from asks5 import ask, tell
from tables import sub
from values import WEEKDAYS, said


def noted(r, x):
    """A date as people note it; numeric forms only where they are not ambiguous or marked by dots."""
    if r.p(0.6):
        return written(r, x)
    m = MONTHS[x.month - 1]
    return r.choice([f"{x.day:02d}.{x.month:02d}.{x.year}", f"{x.day}.{x.month}.{x.year}", f"{m.lower()} {x.day} {x.year}", f"{m[:3].lower()} {x.day}, {x.year}", f"{ordinal(x.day)} of {m} {x.year}", f"{x.year}/{x.month:02d}/{x.day:02d}", f"{m} the {ordinal(x.day)}, {x.year}", f"{x.day}-{m[:3]}-{x.year}"])


IMP = "from datetime import date, timedelta\n"
# moves: wording, code on d
MOVE = [("{n} days after|{n} days later than|{n} days from", "d += timedelta(days={n})"), ("{n} days before|{n} days earlier than|{n} days prior to", "d -= timedelta(days={n})"), ("{k} weeks after|{k} weeks from", "d += timedelta(weeks={k})"), ("{k} weeks before", "d -= timedelta(weeks={k})"), ("{k} weeks and {s} days after", "d += timedelta(weeks={k}, days={s})"), ("a fortnight after|two weeks after", "d += timedelta(days=14)"), ("the day after", "d += timedelta(days=1)"), ("the day before", "d -= timedelta(days=1)"), ("{k} working days after|{k} business days after", "n = {k}\nwhile n:\n    d += timedelta(days=1)\n    if d.weekday() < 5:\n        n -= 1"), ("{k} business days before|{k} working days before", "n = {k}\nwhile n:\n    d -= timedelta(days=1)\n    if d.weekday() < 5:\n        n -= 1"), ("the first {w} after|the next {w} after", "d += timedelta(days=1)\nwhile d.strftime(\"%A\") != \"{w}\":\n    d += timedelta(days=1)"), ("the last {w} before", "d -= timedelta(days=1)\nwhile d.strftime(\"%A\") != \"{w}\":\n    d -= timedelta(days=1)")]
SHOW = [("what date is {m}|which date is {m}|{m}, date?|date {m}|give me the date {m}|when is {m}", "print(d)", "It is {out}.|That is {out}."), ("which weekday is {m}|what day of the week is {m}|{m}: weekday?|on what weekday does {m} fall", "print(d.strftime(\"%A\"))", "It is a {out}.|A {out}."), ("weekday and date {m}|{m} with weekday", "print(d.strftime(\"%A %d %B %Y\"))", "It is {out}."), ("which month is {m} in|{m}, what month", "print(d.strftime(\"%B\"))", "It is in {out}."), ("which day of the year is {m}|day number in the year for {m}", "print(d.timetuple().tm_yday)", "It is day {out}."), ("iso week of {m}|calendar week for {m}|which week is {m} in", "print(d.isocalendar()[1])", "It is week {out}."), ("is {m} a weekend|does {m} fall on a weekend", "print(\"yes\" if d.weekday() > 4 else \"no\")", "The answer is {out}.")]


@family("dates", 26.0)
def date_steps(d):
    r = d.r
    x = any_date(r, 1950, 2070)
    z = dict(n=r.int(2, 400), k=r.randint(2, 20), s=r.randint(1, 6), w=r.choice(WEEKDAYS))
    w, c = r.choice(MOVE)
    a, b, says = r.choice(SHOW)
    m = sub(r.pick(w.split("|")), dict(z, n=said(r, z["n"]) if r.p(0.3) else z["n"], k=said(r, z["k"]))) + " \x01" + noted(r, x) + "\x02"
    ask(d, sub(r.pick(a.split("|")), dict(m=m)), 0.7)
    out = d.py(IMP + f"d = {py(x)}\n" + sub(c, z) + "\n" + b)
    tell(d, says, out)


TWO = [("days between {a} and {b}|how many days from {a} to {b}|{a} - {b}, days?|{a} until {b} in days", "print((b - a).days)", "It is {out} days.|{out} days."), ("days from {a} to {b}, both included|how many days are {a} to {b} counting first and last", "print((b - a).days + 1)", "It is {out} days."), ("weeks and days between {a} and {b}|from {a} to {b} in weeks plus days", "print(divmod((b - a).days, 7))", "Weeks and days: {out}"), ("working days from {a} to {b}, both included|how many weekdays (mon-fri) from {a} through {b}|business days between {a} and {b} inclusive", "print(sum((a + timedelta(days=i)).weekday() < 5 for i in range((b - a).days + 1)))", "There are {out}."), ("how many {w}s from {a} to {b}|count the {w}s between {a} and {b} inclusive", "print(sum((a + timedelta(days=i)).strftime(\"%A\") == \"{w}\" for i in range((b - a).days + 1)))", "There are {out}."), ("weekend days from {a} to {b}|saturdays and sundays between {a} and {b} inclusive", "print(sum((a + timedelta(days=i)).weekday() > 4 for i in range((b - a).days + 1)))", "There are {out}."), ("date halfway between {a} and {b}|middle of {a} and {b}", "print(a + (b - a) // 2)", "It is {out}."), ("are {a} and {b} the same weekday|do {a} and {b} fall on the same day of the week", "print(\"yes\" if a.weekday() == b.weekday() else \"no\")", "The answer is {out}."), ("hours between {a} and {b}|{a} to {b} in hours", "print((b - a).days * 24)", "It is {out} hours."), ("whole months from {a} to {b}|full months between {a} and {b}", "print((b.year - a.year) * 12 + b.month - a.month - (b.day < a.day))", "It is {out} months."), ("born {a}, how old on {b}|age on {b} for someone born {a}|{a} is my birthday, my age on {b}?|dob {a}: age at {b}", "print(b.year - a.year - ((b.month, b.day) < (a.month, a.day)))", "{out} years.|The age is {out}."), ("which is earlier, {b} or {a}|earlier date: {b} or {a}", "print(min(a, b))", "It is {out}."), ("{p} a day from {a} to {b} inclusive, cost?|rent of {p} per day, {a} through {b}, total", "print(round(((b - a).days + 1) * {p}, 2))", "It costs {out}."), ("nights from {a} to {b} at {p} each, total?|hotel {a} to {b}, {p} a night", "print(round((b - a).days * {p}, 2))", "It costs {out}.")]


@family("dates", 22.0)
def date_pairs(d):
    r = d.r
    q, c, says = r.choice(TWO)
    a = any_date(r, 1950, 2050)
    b = a + datetime.timedelta(days=r.int(2, 90 if "night" in q or "range(" in c and r.p(0.6) else 900 if "born" not in q else 20000))
    z = dict(w=r.choice(WEEKDAYS), p=r.choice([r.randint(9, 200), round(r.uniform(5, 99), 2)]))
    ask(d, sub(r.pick(q.split("|")), dict(z, a="\x01" + noted(r, a) + "\x02", b="\x01" + noted(r, b) + "\x02")), 0.7)
    out = d.py(IMP + f"a, b = {py(a)}, {py(b)}\n" + sub(c, z))
    tell(d, says, out)


MON = [("last day of {m} {y}|how many days has {m} {y}|number of days in {m} {y}", "import calendar\nprint(calendar.monthrange({y}, {i})[1])", "It is {out}."), ("{o} {w} of {m} {y}|date of the {o} {w} in {m} {y}|when is the {o} {w} of {m} {y}", "from datetime import date\nx = [date({y}, {i}, k) for k in range(1, 29)]\nprint([t for t in x if t.strftime(\"%A\") == \"{w}\"][{j} - 1])", "It is {out}."), ("last {w} of {m} {y}|date of the last {w} in {m} {y}", "import calendar\nfrom datetime import date\nx = [date({y}, {i}, k + 1) for k in range(calendar.monthrange({y}, {i})[1])]\nprint([t for t in x if t.strftime(\"%A\") == \"{w}\"][-1])", "It is {out}."), ("all {w}s in {m} {y}|list the {w}s of {m} {y}|which days in {m} {y} are {w}s", "import calendar\nfrom datetime import date\nprint([k for k in range(1, calendar.monthrange({y}, {i})[1] + 1) if date({y}, {i}, k).strftime(\"%A\") == \"{w}\"])", "They are {out}."), ("how many {w}s does {m} {y} have|number of {w}s in {m} {y}", "import calendar\nfrom datetime import date\nprint(sum(date({y}, {i}, k).strftime(\"%A\") == \"{w}\" for k in range(1, calendar.monthrange({y}, {i})[1] + 1)))", "There are {out}."), ("which months of {y} have a friday the 13th|friday 13ths in {y}|is there a friday the 13th in {y}, which months", "from datetime import date\nprint([m for m in range(1, 13) if date({y}, m, 13).weekday() == 4])", "They are {out}."), ("working days in {m} {y}|how many mondays to fridays has {m} {y}", "import calendar\nfrom datetime import date\nprint(sum(date({y}, {i}, k).weekday() < 5 for k in range(1, calendar.monthrange({y}, {i})[1] + 1)))", "There are {out}."), ("what weekday does {m} {y} start with|first weekday of {m} {y}", "from datetime import date\nprint(date({y}, {i}, 1).strftime(\"%A\"))", "It starts on a {out}."), ("on which weekday does {m} {y} end|weekday of the last day of {m} {y}", "import calendar\nfrom datetime import date\nprint(date({y}, {i}, calendar.monthrange({y}, {i})[1]).strftime(\"%A\"))", "It ends on a {out}."), ("leap years from {y} to {y2}|which years between {y} and {y2} are leap years", "import calendar\nprint([y for y in range({y}, {y2} + 1) if calendar.isleap(y)])", "They are {out}."), ("how many leap years from {y} to {y2}|count leap years {y}-{y2}", "import calendar\nprint(sum(calendar.isleap(y) for y in range({y}, {y2} + 1)))", "There are {out}."), ("next leap year after {y}|first leap year past {y}", "import calendar\ny = {y} + 1\nwhile not calendar.isleap(y):\n    y += 1\nprint(y)", "It is {out}."), ("calendar of {m} {y}|show the calendar page for {m} {y}|print {m} {y} as a calendar", "import calendar\nprint(calendar.month({y}, {i}))", "{out}"), ("day number {n} of {y}, which date|date of the {n}th day of {y}", "from datetime import date, timedelta\nprint(date({y}, 1, 1) + timedelta(days={n} - 1))", "It is {out}."), ("easter sunday {y}|when is easter in {y}|date of easter {y}", "y = {y}\na, b, c = y % 19, y // 100, y % 100\nd = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30\ne = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7\nf = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114\nprint(f\"{y}-{f // 31:02d}-{f % 31 + 1:02d}\")", "It is on {out}."), ("in which years from {y} to {y2} is {m} 1 a {w}", "from datetime import date\nprint([y for y in range({y}, {y2} + 1) if date(y, {i}, 1).strftime(\"%A\") == \"{w}\"])", "They are {out}."), ("monday date of iso week {k} of {y}|week {k} of {y} starts on which date", "from datetime import date\nprint(date.fromisocalendar({y}, {k}, 1))", "It is {out}.")]


@family("dates", 20.0)
def date_months(d):
    r = d.r
    q, c, says = r.choice(MON)
    i, j = r.randint(1, 12), r.randint(1, 4)
    y = r.randint(1950, 2070)
    z = dict(i=i, m=MONTHS[i - 1], y=y, y2=y + r.randint(5, 40), w=r.choice(WEEKDAYS), j=j, o=r.choice([ordinal(j), ("first", "second", "third", "fourth")[j - 1]]), n=r.randint(32, 365), k=r.randint(2, 51))
    t = r.pick(q.split("|"))
    ask(d, sub(t, dict(z, m=z["m"] if r.p(0.6) else z["m"].lower() if r.p(0.6) else z["m"][:3], w=z["w"] if r.p(0.6) else z["w"].lower())), 0.7)
    out = d.py(sub(c, z).replace("{y}-{f", "{y}-{f"))
    tell(d, says, out)


# ---- durations and clock times ------------------------------------------------------------------------------------------------------
def span(r, m):
    h, k = divmod(m, 60)
    return r.choice([f"{h}h{k:02d}", f"{h} h {k} min", f"{h} hours {k} minutes", f"{h}h {k}m", f"{h}:{k:02d} h", f"{h} hours and {k} minutes"]) if h else f"{k} min"


@family("dates", 14.0)
def clocks(d):
    r = d.r
    xs = [r.randint(20, 500) for _ in range(r.randint(2, 5))]
    e = "[" + ", ".join(f"{x // 60} * 60 + {x % 60}" for x in xs) + "]"
    g = "\x01" + r.choice([", ", " + ", " and ", "; "]).join(span(r, x) for x in xs) + "\x02"
    hm = 'print(f"{t // 60}h{t % 60:02d}")'
    a, b = r.randrange(0, 720), r.randrange(721, 1439)
    f = lambda t: r.choice([f"{t // 60}:{t % 60:02d}", f"{t // 60:02d}:{t % 60:02d}", f"{t // 60 % 12 or 12}:{t % 60:02d} {'am' if t < 720 else 'pm'}"])
    A, B = "\x01" + f(a) + "\x02", "\x01" + f(b) + "\x02"
    s = span(r, xs[0])
    br, p = r.choice([15, 20, 30, 45, 60]), r.choice([r.randint(11, 40), round(r.uniform(10, 40), 2)])
    ab = f"a, b = {a // 60} * 60 + {a % 60}, {b // 60} * 60 + {b % 60}\n"
    k = r.randrange(12)
    opts = [
        (f"add {g}|total time of {g}|{g}, altogether?|sum of {g} as hours and minutes", f"t = sum({e})\n{hm}", "It is {out}.|The total is {out}."),
        (f"{g} in minutes, total|how many minutes are {g} together", f"print(sum({e}))", "{out} minutes."),
        (f"average of {g}|mean duration: {g}", f"x = {e}\nt = round(sum(x) / len(x))\n{hm}", "It is {out}."),
        (f"longest of {g}|which is the longest: {g}", f"t = max({e})\n{hm}", "It is {out}."),
        (f"worked {g}, paid {p} an hour, total pay?|hours {g} at {p} per hour", f"t = sum({e})\nprint(round(t / 60 * {p}, 2))", "The pay is {out}."),
        (f"time from {A} to {B}|how long is it from {A} to {B}|{A} till {B}, hours and minutes?|duration {A} - {B}", ab + "t = b - a\n" + hm, "It is {out}."),
        (f"minutes between {A} and {B}|{A} to {B} in minutes", ab + "print(b - a)", "{out} minutes."),
        (f"worked {A} to {B} with a {br} minute break, hours?|shift from {A} to {B}, {br} min break, decimal hours", ab + f"print(round((b - a - {br}) / 60, 2))", "{out} hours."),
        (f"{A} to {B}, {br} minutes break, {p} an hour. pay?|pay for {A}-{B} less {br} min break at {p}/h", ab + f"print(round((b - a - {br}) / 60 * {p}, 2))", "The pay is {out}."),
        (f"what time is it {s} after {A}|{A} plus {s}|starts {A}, takes {s}, ends when", f"t = ({a // 60} * 60 + {a % 60} + {xs[0] // 60} * 60 + {xs[0] % 60}) % 1440\n" + 'print(f"{t // 60:02d}:{t % 60:02d}")', "It is {out}.|At {out}."),
        (f"what time was it {s} before {B}|{B} minus {s}|must be there at {B}, it takes {s}. leave when", f"t = ({b // 60} * 60 + {b % 60} - {xs[0] // 60} * 60 - {xs[0] % 60}) % 1440\n" + 'print(f"{t // 60:02d}:{t % 60:02d}")', "It is {out}.|At {out}."),
        (f"from {B} until {A} the next morning, how long|sleep from {B} to {A}, hours and minutes", ab + "t = a + 1440 - b\n" + hm, "It is {out}."),
    ]
    q, c, says = opts[k]
    ask(d, r.choice(q.split("|")), 0.6)
    out = d.py(c)
    tell(d, says, out)


n, few, c = I(2, 999), I(2, 12), I(2, 95)
R = [
    ("units", "{x} lb {y} oz in grams|{x} pounds and {y} ounces, how many grams|baby weighs {x} lb {y} oz, in grams?", "print(round({x} * 453.59237 + {y} * 28.349523125, 1))", "That is {out} grams.", dict(x=plain(2, 30), y=plain(1, 15))),
    ("units", "{x} stone {y} in kg|{x} st {y} lb in kilos|{x} stone and {y} pounds to kg", "print(round(({x} * 14 + {y}) * 0.45359237, 2))", "That is {out} kg.", dict(x=plain(7, 20), y=plain(1, 13))),
    ("units", "{x} kg in stone and pounds|{x} kilos as stones and lb", "p = round({x} / 0.45359237)\nprint(p // 14, p % 14)", "Stone and pounds: {out}", dict(x=plain(45, 140))),
    ("units", "{x} feet {y} in metres|{x}'{y}\" in m|{x} ft {y} in to metres", "print(round(({x} * 12 + {y}) * 0.0254, 3))", "That is {out} m.", dict(x=plain(3, 20), y=plain(1, 11))),
    ("units", "{x} km/h in mph|{x} kmh to miles per hour|{x} kilometres an hour, mph?", "print(round({x} / 1.609344, 2))", "That is {out} mph.", dict(x=plain(5, 400))),
    ("units", "{x} litres per 100 km in mpg|{x} l/100km to us mpg", "print(round(235.214583 / {x}, 2))", "That is {out} mpg.", dict(x=D(20, 1))),
    ("units", "{x} MiB in MB|{x} mebibytes as megabytes", "print(round({x} * 1024 ** 2 / 1000 ** 2, 3))", "That is {out} MB.", dict(x=plain(2, 9000))),
    ("units", "{x} GB in GiB|{x} gigabytes as gibibytes|a {x} GB disk, how many GiB", "print(round({x} * 1000 ** 3 / 1024 ** 3, 2))", "That is {out} GiB.", dict(x=plain(2, 9000))),
    ("units", "{x} bytes in KiB|{x} bytes as kibibytes", "print(round({x} / 1024, 2))", "That is {out} KiB.", dict(x=I(2000, 10**7))),
    ("units", "{x} kWh in MJ|{x} kilowatt hours to megajoules", "print(round({x} * 3.6, 2))", "That is {out} MJ.", dict(x=D(900, 1))),
    ("units", "{x} bar in psi|{x} bar tyre pressure, psi?", "print(round({x} * 14.5037738, 1))", "That is {out} psi.", dict(x=D(12, 1))),
    ("units", "{x} hectares in acres|{x} ha to acres", "print(round({x} / 0.40468564224, 2))", "That is {out} acres.", dict(x=D(900, 1))),
    ("units", "{x} acres in square metres|{x} acre plot, m2?", "print(round({x} * 4046.8564224, 1))", "That is {out} square metres.", dict(x=D(90, 1))),
    ("units", "{x} days {y} hours in seconds|seconds in {x} days and {y} hours", "print({x} * 86400 + {y} * 3600)", "That is {out} seconds.", dict(x=plain(1, 30), y=plain(1, 23))),
    ("units", "{x} seconds as days, hours, minutes, seconds|break {x} s into d h m s", "m, s = divmod({x}, 60)\nh, m = divmod(m, 60)\nd, h = divmod(h, 24)\nprint(d, h, m, s)", "Days, hours, minutes, seconds: {out}", dict(x=I(90000, 5000000))),
    ("units", "{x} minutes in days, hours and minutes|{x} min as d h m", "h, m = divmod({x}, 60)\nd, h = divmod(h, 24)\nprint(d, h, m)", "Days, hours, minutes: {out}", dict(x=I(1500, 50000))),
    ("units", "what's longer, {x} miles or {y} km|{x} miles against {y} km: the longer one", 'print("miles" if {x} * 1.609344 > {y} else "km")', "It is the {out}.", dict(x=plain(2, 90), y=plain(2, 150))),
    ("units", "what's warmer, {x} F or {y} C|{x} fahrenheit or {y} celsius, warmer?", 'print("fahrenheit" if ({x} - 32) * 5 / 9 > {y} else "celsius")', "It is the {out} one.", dict(x=plain(20, 110), y=plain(1, 45))),
    ("units", "minus {x} C in F|-{x} celsius to fahrenheit|{x} below zero celsius in fahrenheit", "print(round(-{x} * 9 / 5 + 32, 2))", "That is {out} F.", dict(x=plain(1, 60))),
    ("units", "-{x} fahrenheit in celsius|minus {x} F to C", "print(round((-{x} - 32) * 5 / 9, 2))", "That is {out} C.", dict(x=plain(1, 60))),
    ("units", "{x} dozen plus {y}|{x} dozen eggs and {y} more, how many", "print({x} * 12 + {y})", "That is {out}.", dict(x=I(2, 20), y=I(2, 40))),
    ("arithmetic", "{a}/{b} + {c}/{d} as a fraction|add the fractions {a}/{b} and {c}/{d}", "from fractions import Fraction\nprint(Fraction({a}, {b}) + Fraction({c}, {d}))", "It is {out}.", dict(a=plain(1, 9), b=plain(2, 15), c=plain(1, 9), d=plain(2, 15))),
    ("arithmetic", "{a}/{b} times {c}/{d}|{a}/{b} of {c}/{d} as a fraction", "from fractions import Fraction\nprint(Fraction({a}, {b}) * Fraction({c}, {d}))", "It is {out}.", dict(a=plain(1, 9), b=plain(2, 15), c=plain(1, 9), d=plain(2, 15))),
    ("arithmetic", "{a}/{b} minus {c}/{d} as a fraction|{a}/{b} - {c}/{d}, exact", "from fractions import Fraction\nprint(Fraction({a}, {b}) - Fraction({c}, {d}))", "It is {out}.", dict(a=plain(1, 9), b=plain(2, 15), c=plain(1, 9), d=plain(2, 15))),
    ("arithmetic", "simplify {a}/{b}|{a}/{b} in lowest terms|reduce the fraction {a}/{b}|cancel {a}/{b} down", "from fractions import Fraction\nprint(Fraction({a}, {b}))", "It is {out}.", dict(a=plain(6, 900), b=plain(6, 900))),
    ("arithmetic", "simplify the ratio {a}:{b}|{a} to {b} as the smallest ratio", "import math\ng = math.gcd({a}, {b})\nprint(f\"{{a} // g}:{{b} // g}\")", "It is {out}.", dict(a=plain(6, 900), b=plain(6, 900))),
    ("stories", "divide {N} in the ratio {a}:{b}|split {N} {a} to {b}|share {N} between two people {a}:{b}", "print(round({N} * {a} / ({a} + {b}), 2), round({N} * {b} / ({a} + {b}), 2))", "The parts are {out}.", dict(N=I(50, 9000), a=plain(1, 9), b=plain(1, 9))),
    ("stories", "recipe for {a} people needs {g} g flour, how much for {b}|{g} g serves {a}, {b} are coming, grams?|scale {g} grams from {a} to {b} portions", "print(round({g} * {b} / {a}, 1))", "You need {out} g.", dict(a=plain(2, 8), b=plain(2, 30), g=I(50, 900))),
    ("stories", "map scale 1:{k}, {x} cm on the map, km in reality|{x} cm on a 1:{k} map is how many km", "print(round({x} * {k} / 100000, 3))", "It is {out} km.", dict(k=one_of((25000, "25000"), (50000, "50000"), (100000, "100000"), (200000, "200000")), x=D(30, 1))),
    ("stories", "{a} km in {h} h, then {b} km in {k} h, average speed overall|first {a} km in {h} hours, then {b} km in {k} hours: mean speed", "print(round(({a} + {b}) / ({h} + {k}), 2))", "It is {out} km/h.", dict(a=I(20, 400), b=I(20, 400), h=plain(1, 6), k=plain(1, 6))),
    ("stories", "{a} percent of the {N} tickets sold at {p} each, revenue?|{N} tickets, {a}% sold, {p} a ticket. income", "print(round({N} * {a} / 100 * {p}, 2))", "It is {out}.", dict(a=c, N=I(50, 5000), p=M(3, 60))),
    ("stories", "class of {a} averages {x}, class of {b} averages {y}, joint average|{a} people with mean {x}, {b} with mean {y}: overall mean", "print(round(({a} * {x} + {b} * {y}) / ({a} + {b}), 2))", "It is {out}.", dict(a=plain(5, 40), b=plain(5, 40), x=D(90, 1), y=D(90, 1))),
    ("stories", "{p} a month for {k} months or {P} at once, what do I save paying at once|instalments {k} x {p} against {P} cash, difference", "print(round({k} * {p} - {P}, 2))", "The difference is {out}.", dict(p=M(20, 90), k=plain(6, 36), P=M(50, 600))),
    ("stories", "fixed costs {N}, each piece brings {p} and costs {k}. break even after how many|break-even: {N} fixed, price {p}, unit cost {k}", "import math\nprint(math.ceil({N} / ({p} - {k})))", "After {out} pieces.", dict(N=I(500, 50000), p=plain(20, 90), k=plain(2, 19))),
    ("stories", "a car worth {N} loses {c}% a year, value after {y} years|{N} depreciating {c} percent yearly for {y} years", "print(round({N} * (1 - {c} / 100) ** {y}, 2))", "It is worth {out}.", dict(N=I(2000, 60000), c=plain(5, 30), y=plain(2, 12))),
    ("stories", "income {N}, first {K} tax free, {c}% on the rest: tax?|tax of {c}% on what is over {K}, I earn {N}", "print(round(max(0, {N} - {K}) * {c} / 100, 2))", "The tax is {out}.", dict(N=I(20000, 90000), K=I(5000, 15000), c=plain(10, 45))),
    ("stories", "clock shows 3 o'clock style: angle between the hands at {h}:{m}|angle of the clock hands at {h}:{m}", "x = abs(30 * {h} - 5.5 * {m})\nprint(min(x, 360 - x))", "It is {out} degrees.", dict(h=plain(1, 12), m=plain(10, 59))),
    ("stories", "pythagoras: legs {a} and {b}, hypotenuse?|ladder: {a} m from the wall and {b} m up, how long", "import math\nprint(round(math.hypot({a}, {b}), 3))", "It is {out}.", dict(a=D(20, 1), b=D(20, 1))),
    ("stories", "hypotenuse {a}, one leg {b}, other leg?|a {a} m ladder reaches {b} m up, distance from the wall", "print(round(({a} ** 2 - {b} ** 2) ** 0.5, 3))", "It is {out}.", dict(a=plain(20, 60), b=plain(2, 19))),
    ("stories", "area of a trapezoid with sides {a} and {b} and height {k}|trapezium {a}, {b}, height {k}", "print(({a} + {b}) / 2 * {k})", "The area is {out}.", dict(a=plain(2, 60), b=plain(2, 60), k=plain(2, 40))),
    ("stories", "area of a ring, outer radius {a}, inner {b}|ring between radius {b} and {a}: area", "import math\nprint(round(math.pi * ({a} ** 2 - {b} ** 2), 3))", "The area is {out}.", dict(a=plain(20, 60), b=plain(2, 19))),
    ("number", "determinant of [[{a}, {b}], [{c}, {d}]]|det of the matrix {a} {b} / {c} {d}", "print({a} * {d} - {b} * {c})", "It is {out}.", dict(a=plain(1, 20), b=plain(1, 20), c=plain(1, 20), d=plain(1, 20))),
    ("number", "multiply the matrices [[{a}, {b}], [{c}, {d}]] and [[{e}, {f}], [{g}, {h}]]|[[{a}, {b}], [{c}, {d}]] times [[{e}, {f}], [{g}, {h}]]", "x, y = [[{a}, {b}], [{c}, {d}]], [[{e}, {f}], [{g}, {h}]]\nprint([[sum(x[i][k] * y[k][j] for k in range(2)) for j in range(2)] for i in range(2)])", "It is {out}.", {k: plain(1, 12) for k in "abcdefgh"}),
    ("number", "transpose [[{a}, {b}, {c}], [{d}, {e}, {f}]]|rows and columns swapped: [[{a}, {b}, {c}], [{d}, {e}, {f}]]", "print([list(x) for x in zip([{a}, {b}, {c}], [{d}, {e}, {f}])])", "It is {out}.", {k: plain(1, 60) for k in "abcdef"}),
    ("number", "dot product of ({a}, {b}, {c}) and ({d}, {e}, {f})|({a}, {b}, {c}) . ({d}, {e}, {f})", "print({a} * {d} + {b} * {e} + {c} * {f})", "It is {out}.", {k: plain(1, 60) for k in "abcdef"}),
    ("number", "solve {a}x + {b}y = {e} and {c}x + {d}y = {f}|two equations: {a}x+{b}y={e}, {c}x+{d}y={f}", "d = {a} * {d} - {b} * {c}\nprint(round(({e} * {d} - {b} * {f}) / d, 4), round(({a} * {f} - {e} * {c}) / d, 4))", "x and y are {out}.", dict(a=plain(7, 15), b=plain(1, 5), c=plain(1, 6), d=plain(7, 15), e=plain(2, 90), f=plain(2, 90))),
    ("number", "whole numbers x with x^2 + {b}x = {c}|integer x from -100 to 100 where x squared plus {b}x equals {c}", "print([x for x in range(-100, 101) if x ** 2 + {b} * x == {c}] or \"none\")", "They are {out}.", dict(b=plain(1, 9), c=one_of(*[(k, str(k)) for k in (10, 12, 14, 18, 20, 24, 28, 30, 36, 40, 42, 48, 56, 60, 72)]))),
    ("number", "union and intersection of {a} {b} {c} and {c} {d} {e}|sets ({a}, {b}, {c}) and ({c}, {d}, {e}): union, intersection", "x, y = {{a}, {b}, {c}}, {{c}, {d}, {e}}\nprint(sorted(x | y), sorted(x & y))", "They are {out}.", {k: plain(1, 60) for k in "abcde"}),
    ("number", "{a} xor {b}|bitwise xor of {a} and {b}|{a} ^ {b} bitwise", "print({a} ^ {b})", "It is {out}.", dict(a=plain(1, 999), b=plain(1, 999))),
    ("number", "{a} and {b} bitwise|bitwise and of {a} and {b}|{a} & {b}", "print({a} & {b})", "It is {out}.", dict(a=plain(1, 999), b=plain(1, 999))),
    ("number", "{a} shifted left by {k} bits|{a} << {k}", "print({a} << {k})", "It is {out}.", dict(a=plain(1, 999), k=plain(1, 12))),
    ("number", "{a} in base {k}|write {a} to the base {k}|convert {a} to base {k}", "n, s = {a}, \"\"\nwhile n:\n    s = \"0123456789abcdef\"[n % {k}] + s\n    n //= {k}\nprint(s)", "It is {out}.", dict(a=plain(10, 99999), k=plain(3, 15))),
    ("number", "how many ways to pay {a} with coins 1, 2, 5, 10|ways to make {a} cents from 1, 2, 5 and 10", "w = [1] + [0] * {a}\nfor c in (1, 2, 5, 10):\n    for i in range(c, {a} + 1):\n        w[i] += w[i - c]\nprint(w[{a}])", "There are {out} ways.", dict(a=plain(5, 200))),
    ("number", "row {k} of pascal's triangle|pascal's triangle, row {k} (first is row 0)", "import math\nprint([math.comb({k}, i) for i in range({k} + 1)])", "It is {out}.", dict(k=plain(2, 14))),
    ("number", "pythagorean triples with all sides up to {k}|whole right triangles with sides <= {k}", "print([(a, b, c) for a in range(1, {k} + 1) for b in range(a, {k} + 1) for c in range(b, {k} + 1) if a * a + b * b == c * c])", "They are {out}.", dict(k=plain(10, 40))),
]
for _j, _row in enumerate(R):
    row(7000 + _j, *_row)
