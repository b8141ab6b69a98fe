"""Dates and times: weekdays, spans, clocks, calendars; "today" comes from the system segment."""
import datetime
from core import MONTHS, family, fill

DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
SHOW = '%A, %d %B %Y'


def any_date(r, lo=1900, hi=2090):
    while True:
        d = datetime.date(lo, 1, 1) + datetime.timedelta(days=r.randrange((hi - lo) * 365))
        if (d.toordinal() % 11 == 3) == r.test or r.p(0.05 if not r.test else 0.0):
            return d


def ordinal(n):
    return f"{n}{'th' if 10 <= n % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"


def written(r, d):
    m, y = MONTHS[d.month - 1], d.year
    return r.choice([f"{d.day} {m} {y}", f"{d.day} {m} {y}", f"{m} {d.day}, {y}", f"{m} {d.day}, {y}", f"{m} {d.day} {y}", f"{d.day} {m[:3]} {y}", f"{m[:3]} {d.day}, {y}", f"{ordinal(d.day)} {m} {y}", f"{m} {ordinal(d.day)}, {y}",
                     f"the {ordinal(d.day)} of {m} {y}", f"{y}-{d.month:02d}-{d.day:02d}", f"{y}-{d.month:02d}-{d.day:02d}"] + ([f"{d.day}.{d.month}.{y}"] if d.day > 12 else []))


def py(d):
    return f"date({d.year}, {d.month}, {d.day})"


def neat(d):
    return f"{d.day} {MONTHS[d.month - 1]} {d.year}"


@family("dates", 6.0)
def weekday(d):
    r = d.r
    x = any_date(r, 1700, 2100)
    past = x < d.today
    w = written(r, x)
    d.ask(["What weekday was {w}?" if past else "What weekday will {w} be?", "On which day of the week was {w}?" if past else "On which day of the week is {w}?", "What day of the week [was|is] {w}?", "Which weekday is {w}?", "{w} - which weekday?", "day of the week for {w}",
           "What day [was|is] {w}?", "Tell me the weekday of {w}.", "weekday of {w}?", "Was {w} a Monday, a Tuesday or what?" if past else "Is {w} a weekend day? Which weekday is it?", "[Someone|My grandmother|My friend] was born on {w}. [Which|What] weekday was that?" if past else "We meet on {w}. Which weekday is that?",
           "Find out what day of the week {w} falls on.", "on what day does {w} fall", "I want to know the day of the week of {w}.", "{w}: what weekday?", "Do you know which weekday {w} was?"], w=w)
    out = d.py(f'from datetime import date\nprint({py(x)}.strftime("%A"))')
    d.tell(["{n} [was|is] a {out}." if False else "{n} is a {out}." if not past else "{n} was a {out}.", "It was a {out}." if past else "It is a {out}."], [out], n=neat(x), out=out)


@family("dates", 4.0)
def between(d):
    r = d.r
    a, b = sorted([any_date(r, 1950, 2060), any_date(r, 1950, 2060)])
    unit = r.choice(["days", "days", "days", "weeks"])
    d.ask(["How many {u} are there between {a} and {b}?", "How many {u} lie between {a} and {b}?", "{u} from {a} to {b}", "How many {u} is it from {a} to {b}?", "Count the {u} from {a} until {b}.", "number of {u} between {a} and {b}?", "A project ran from {a} to {b}. How many {u} did it take?",
           "How long is it from {a} to {b}, in {u}?", "I was born on {a}; how many {u} passed until {b}?", "how many {u} between {a} and {b}", "What's the time span in {u} from {a} to {b}?"], a=written(r, a), b=written(r, b), u=unit)
    out = d.py(f"from datetime import date\nprint(({py(b)} - {py(a)}).days" + (" / 7)" if unit == "weeks" else ")"))
    d.tell(["There are {out} {u} between {a} and {b}.", "It is {out} {u}.", "That is {out} {u}."], [out], out=out, u=unit, a=neat(a), b=neat(b))


@family("dates", 4.5)
def shift(d):
    r = d.r
    n, unit = r.choice([(r.int(2, 999), "days"), (r.int(2, 200), "days"), (r.randint(2, 60), "weeks")])
    sign = r.choice([1, 1, -1])
    today = r.p(0.6)
    base = d.today if today else any_date(r, 1980, 2060)
    w = written(r, base)
    k = n * (7 if unit == "weeks" else 1)
    if today and sign > 0:
        asks = ["What date is it in {n} {u}?", "Which date is {n} {u} from today?", "What's the date {n} {u} from now?", "what day is it in {n} {u}", "In {n} {u} it will be which date?", "date {n} {u} from today", "If I start today, what date is it after {n} {u}?", "Today plus {n} {u} is?", "My visa ends in {n} {u}. On which date?", "The parcel arrives in {n} {u}; which date is that?", "in {n} {u}, what's the date?"]
    elif today:
        asks = ["What date was it {n} {u} ago?", "Which date was {n} {u} before today?", "{n} {u} ago, what was the date?", "what day was it {n} {u} ago", "Today minus {n} {u}?", "It happened {n} {u} ago. On which date?"]
    elif sign > 0:
        asks = ["What date is {n} {u} after {w}?", "Add {n} {u} to {w}.", "{w} plus {n} {u}?", "Which date comes {n} {u} after {w}?", "The warranty began on {w} and runs {n} {u}. When does it end?", "what is {w} + {n} {u}"]
    else:
        asks = ["What date is {n} {u} before {w}?", "Subtract {n} {u} from {w}.", "{w} minus {n} {u}?", "Which date is {n} {u} earlier than {w}?"]
    d.ask(asks, n=n, u=unit, w=w)
    arg = f"{unit}={n}"
    out = d.py(f'from datetime import date, timedelta\nd = {py(base)} {"+" if sign > 0 else "-"} timedelta({arg})\nprint(d.strftime("{SHOW}"))')
    d.tell(["It is {out}." if sign > 0 else "It was {out}." if today else "It is {out}.", "The date is {out}.", "That is {out}."], [out], out=out)


@family("dates", 2.5)
def today_plain(d):
    """What the system segment says needs no code."""
    x = d.today
    k = d.r.randrange(4)
    t = d.date_text()
    if k == 0:
        d.ask(["What is today's date?", "What's the date today?", "which date is it today", "What date do we have?", "today's date?", "Tell me today's date.", "Can you tell me the date?", "date today please", "what's today?", "Do you know what date it is?", "Please give me the current date."])
        d.say(d.r.choice([f"Today is {t}.", f"It is {t} today."]), [t])
    elif k == 1:
        d.ask(["What year is it?", "Which year do we have?", "what's the current year", "the year now?", "tell me the year"])
        d.say(f"It is {x.year}.", [x.year])
    elif k == 2:
        d.ask(["Which month is it?", "What month do we have?", "current month?", "what month is it now"])
        d.say(f"It is {MONTHS[x.month - 1]}.", [MONTHS[x.month - 1]])
    else:
        d.ask(["When does your knowledge end?", "What is your knowledge cutoff?", "up to when does your training data go?"])
        d.say("My cutting knowledge date is December 2023.", ["December 2023"])


@family("dates", 3.5)
def today_computed(d):
    r, x = d.r, d.today
    k = r.randrange(7)
    T = py(x)
    if k == 0:
        d.ask(["What weekday is it today?", "What day of the week is today?", "which day is it today, Monday, Tuesday ...?", "Is today a Sunday?", "day of the week today?", "what weekday is today", "What day is it?", "What day is today?", "which weekday do we have today?"])
        out = d.py(f'from datetime import date\nprint({T}.strftime("%A"))')
        d.tell(["Today is {out}.", "It is {out}."], [out], out=out)
    elif k == 1:
        w, n = r.choice([("tomorrow", 1), ("the day after tomorrow", 2), ("yesterday", -1), ("the day before yesterday", -2)])
        d.ask(["What date is {w}?" if n > 0 else "What date was {w}?", "What day is {w}?" if n > 0 else "What day was {w}?", "{w}'s date?", "Which weekday and date [is|was] {w}?"], w=w)
        out = d.py(f'from datetime import date, timedelta\nd = {T} {"+" if n > 0 else "-"} timedelta(days={abs(n)})\nprint(d.strftime("{SHOW}"))')
        d.tell("{W} [is|was] {out}." if False else ("{W} is {out}." if n > 0 else "{W} was {out}."), [out], W=w[0].upper() + w[1:], out=out)
    elif k == 2:
        name, m, dd = r.choice([("Christmas", 12, 25), ("New Year's Eve", 12, 31), ("Halloween", 10, 31), ("Valentine's Day", 2, 14), ("the first of May", 5, 1), ("my birthday on {b}", 0, 0), ("{b}", 0, 0)])
        if not m:
            m, dd = r.randint(1, 12), r.randint(1, 28)
            name = name.replace("{b}", r.choice([f"{dd} {MONTHS[m - 1]}", f"{MONTHS[m - 1]} {dd}"]))
        d.ask(["How many days until {w}?", "How many days are left until {w}?", "days to {w}?", "How long is it until {w}?", "When is {w}, in how many days?", "How many sleeps till {w}?", "count the days to {w}", "how far away is {w}"], w=name)
        out = d.py(f"from datetime import date\ntoday = {T}\nd = date(today.year, {m}, {dd})\nif d < today:\n    d = date(today.year + 1, {m}, {dd})\nprint((d - today).days)")
        d.tell(["There are {out} days until {w}.", "It is {out} days until {w}.", "{out} days."], [out], out=out, w=name.replace("my", "your"))
    elif k == 3:
        wd = r.choice(DAYS)
        d.ask(["What date is next {w}?", "When is the next {w}?", "Which date is the coming {w}?", "date of next {w}?", "On what date does the next {w} fall?"], w=wd)
        out = d.py(f'from datetime import date, timedelta\nd = {T} + timedelta(days=1)\nwhile d.strftime("%A") != "{wd}":\n    d += timedelta(days=1)\nprint(d.strftime("{SHOW}"))')
        d.tell(["The next {w} is {out}.", "It is {out}."], [out], out=out, w=wd)
    elif k == 4:
        b = any_date(r, 1930, 2015)
        d.ask(["I was born on {b}. How old am I?", "How old is someone born on {b}?", "My birthday is {b}, what's my age?", "born {b}, age today?", "What age is a person who was born on {b}?", "She was born on {b}. How old is she now?"], b=written(r, b))
        out = d.py(f"from datetime import date\nb, t = {py(b)}, {T}\nprint(t.year - b.year - ((t.month, t.day) < (b.month, b.day)))")
        d.tell(["{out} years old.", "The age is {out}.", "That makes {out} years."], [out], out=out)
    elif k == 5:
        b = any_date(r, 1940, x.year - 1)
        d.ask(["How many days have passed since {b}?", "How many days ago was {b}?", "days since {b}?", "I was born on {b}. How many days old am I?", "How many days is it since {b}?"], b=written(r, b))
        out = d.py(f"from datetime import date\nprint(({T} - {py(b)}).days)")
        d.tell(["{out} days have passed since {b}.", "It was {out} days ago.", "That is {out} days."], [out], out=out, b=neat(b))
    else:
        a, code, says = r.choice([
            (["How many days are left in this year?", "days left this year?", "How many days remain until the year ends?"], "print((date({y}, 12, 31) - {T}).days)", "There are {out} days left this year."),
            (["What day of the year is it?", "Which day number of the year is today?", "day of year today?"], "print({T}.timetuple().tm_yday)", "It is day {out} of the year."),
            (["What week number is it?", "Which calendar week is it?", "ISO week today?", "what week of the year are we in"], "print({T}.isocalendar()[1])", "It is week {out}."),
            (["Which quarter is it?", "In which quarter of the year are we?"], "print(({T}.month - 1) // 3 + 1)", "It is quarter {out}.")])
        d.ask(a)
        out = d.py("from datetime import date\n" + fill(code, dict(T=T, y=x.year)))
        d.tell(says, [out], out=out)


@family("dates", 4.0)
def calendar_facts(d):
    r = d.r
    x = any_date(r, 1950, 2060)
    y, m = x.year, x.month
    M = MONTHS[m - 1]
    a, code, says = r.choice([
        (["How many days does {M} {y} have?", "How long is {M} {y} in days?", "number of days in {M} {y}", "days in {M} {y}?"], "import calendar\nprint(calendar.monthrange({y}, {m})[1])", "{M} {y} has {out} days."),
        (["What is the last day of {M} {y}?", "On which weekday does {M} {y} end?"], 'import calendar\nfrom datetime import date\nprint(date({y}, {m}, calendar.monthrange({y}, {m})[1]).strftime("%A, %d %B %Y"))', "It is {out}."),
        (["On which weekday did {y} begin?", "What weekday is 1 January {y}?", "Which day of the week was New Year's Day {y}?"], 'from datetime import date\nprint(date({y}, 1, 1).strftime("%A"))', "It is a {out}."),
        (["Which day of the year is {w}?", "day number of {w} within the year?", "What number day of the year is {w}?"], "from datetime import date\nprint(date({y}, {m}, {d}).timetuple().tm_yday)", "It is day {out} of the year."),
        (["In which calendar week does {w} fall?", "ISO week number of {w}?", "What week is {w} in?"], "from datetime import date\nprint(date({y}, {m}, {d}).isocalendar()[1])", "It falls in week {out}."),
        (["How many {D}s are in {M} {y}?", "Count the {D}s in {M} {y}."], 'import calendar\nfrom datetime import date\nn = calendar.monthrange({y}, {m})[1]\nprint(sum(date({y}, {m}, k).strftime("%A") == "{D}" for k in range(1, n + 1)))', "There are {out} {D}s in {M} {y}."),
        (["When is the first {D} of {M} {y}?", "first {D} in {M} {y}?", "What date is the first {D} in {M} {y}?"], 'from datetime import date, timedelta\nd = date({y}, {m}, 1)\nwhile d.strftime("%A") != "{D}":\n    d += timedelta(days=1)\nprint(d.strftime("%A, %d %B %Y"))', "The first {D} is {out}."),
        (["How many Friday the 13ths are there in {y}?", "How often does a Friday fall on the 13th in {y}?", "friday the 13th in {y}, how many?"], 'from datetime import date\nprint(sum(date({y}, m, 13).strftime("%A") == "Friday" for m in range(1, 13)))', "There are {out} in {y}."),
        (["Which leap years lie between {y} and {z}?", "List the leap years from {y} to {z}."], "import calendar\nprint([y for y in range({y}, {z} + 1) if calendar.isleap(y)])", "The leap years are {out}."),
        (["How many leap years are there between {y} and {z}?", "count leap years from {y} to {z}"], "import calendar\nprint(sum(calendar.isleap(y) for y in range({y}, {z} + 1)))", "There are {out} leap years."),
        (["How many days does the year {y} have?", "days in {y}?", "Number of days in {y}?"], "import calendar\nprint(366 if calendar.isleap({y}) else 365)", "{y} has {out} days."),
        (["Is {w} a weekend?", "Does {w} fall on a weekend?"], 'from datetime import date\nprint(date({y}, {m}, {d}).strftime("%A"))', "WE"),
        (["Which century is the year {y} in?", "{y} belongs to which century?"], "print(({y} - 1) // 100 + 1)", "{y} is in century {out}."),
        (["How many weekdays are there from {w} to {w2}?", "Count the working days (Monday to Friday) from {w} to {w2}.", "business days between {w} and {w2}, both included?"], "from datetime import date, timedelta\na, b = date({y}, {m}, {d}), {p2}\nprint(sum((a + timedelta(days=k)).weekday() < 5 for k in range((b - a).days + 1)))", "There are {out} working days."),
    ])
    x2 = x + datetime.timedelta(days=r.randint(5, 150))
    vals = dict(M=M, y=y, m=m, d=x.day, D=r.choice(DAYS), z=y + r.randint(8, 60), w=written(r, x), w2=written(r, x2), p2=py(x2))
    d.ask(a, **vals)
    out = d.py(fill(code, vals))
    if says == "WE":
        d.say(f"It is a {out}, " + ("so yes." if out in ("Saturday", "Sunday") else "so no."), [out])
    else:
        d.tell(says, [out], out=out, **vals)


def clock(r):
    return r.randrange(24), r.choice([0, 15, 30, 45, r.randrange(60)])


@family("dates", 4.0)
def times(d):
    r = d.r
    (h1, m1), (h2, m2) = sorted([clock(r), clock(r)])
    n, h, mi = r.int(5, 600), r.randint(1, 30), r.randrange(60)
    s = r.int(100, 200000)
    ampm = lambda h, m: f"{(h - 1) % 12 + 1}:{m:02d} {'am' if h < 12 else 'pm'}"
    tw = (lambda h, m: f"{h:02d}:{m:02d}") if r.p(0.6) else ampm
    a, code, says = r.choice([
        (["How long is it from {a} to {b}?", "How much time is there between {a} and {b}?", "I work from {a} to {b}. How long is that?", "The film starts at {a} and ends at {b}. How long is it?", "time between {a} and {b}?", "A train leaves at {a} and arrives at {b}. How long does it take?"], 'from datetime import datetime\nd = datetime(2000, 1, 1, {h2}, {m2}) - datetime(2000, 1, 1, {h1}, {m1})\nprint(d.seconds // 3600, "hours", d.seconds % 3600 // 60, "minutes")', ["It is {out}.", "That is {out}."]),
        (["How many minutes are there between {a} and {b}?", "minutes from {a} to {b}?"], "print(({h2} * 60 + {m2}) - ({h1} * 60 + {m1}))", ["There are {out} minutes."]),
        (["What time is it {n} minutes after {a}?", "Add {n} minutes to {a}.", "It is {a}. What time will it be in {n} minutes?", "{a} plus {n} minutes?", "The cake goes in at {a} and needs {n} minutes. When is it done?", "I leave at {a} and travel {n} minutes. When do I arrive?"], 'from datetime import datetime, timedelta\nt = datetime(2000, 1, 1, {h1}, {m1}) + timedelta(minutes={n})\nprint(t.strftime("%H:%M"))', ["It is {out}.", "At {out}.", "That is {out}."]),
        (["What time is it {n} minutes before {a}?", "Subtract {n} minutes from {a}.", "I must be there at {a} and the way takes {n} minutes. When must I leave?"], 'from datetime import datetime, timedelta\nt = datetime(2000, 1, 2, {h1}, {m1}) - timedelta(minutes={n})\nprint(t.strftime("%H:%M"))', ["It is {out}.", "At {out}."]),
        (["How many seconds are in {h} hours and {mi} minutes?", "Convert {h} h {mi} min to seconds.", "{h} hours {mi} minutes in seconds?"], "print({h} * 3600 + {mi} * 60)", ["That is {out} seconds.", "There are {out} seconds."]),
        (["How many minutes are {h} hours and {mi} minutes?", "{h}h{mi} in minutes?"], "print({h} * 60 + {mi})", ["That is {out} minutes."]),
        (["Write {s} seconds as hours, minutes and seconds.", "Convert {s} seconds to h:mm:ss.", "{s} seconds in hours, minutes and seconds?", "How long is {s} seconds?"], "import datetime\nprint(datetime.timedelta(seconds={s}))", ["{s} seconds are {out}.", "It is {out}."]),
        (["How many minutes are in {h} days?", "{h} days in minutes?"], "print({h} * 24 * 60)", ["There are {out} minutes in {h} days."]),
        (["How many hours are in {h} weeks?", "{h} weeks in hours"], "print({h} * 7 * 24)", ["{h} weeks have {out} hours."]),
        (["How many seconds does a year with 365 days have?", "seconds in a year?", "How many seconds are there in a year?"], "print(365 * 24 * 60 * 60)", ["A year of 365 days has {out} seconds."]),
        (["How many seconds are in a day?", "seconds per day?", "A day has how many seconds?"], "print(24 * 60 * 60)", ["A day has {out} seconds."]),
        (["Convert {a} to 24-hour time.", "{a12} in 24-hour notation?", "what is {a12} on the 24 hour clock"], 'from datetime import datetime\nprint(datetime.strptime("{a12}".upper(), "%I:%M %p").strftime("%H:%M"))', ["It is {out}."]),
    ])
    if "{a12}" in code:
        tw = ampm
    vals = dict(a=tw(h1, m1), b=tw(h2, m2), a12=ampm(h1, m1), h1=h1, m1=m1, h2=h2, m2=m2, n=n, h=h, mi=mi, s=s)
    d.ask(a, **vals)
    d.tell(says, [out := d.py(fill(code, vals))], out=out, **vals)


@family("dates", 1.2)
def sort_dates(d):
    r = d.r
    xs = [any_date(r) for _ in range(r.randint(3, 5))]
    iso = [x.isoformat() for x in xs]
    k = r.randrange(3)
    d.ask([["Sort these dates: {l}", "Put the dates {l} in order.", "order these dates from early to late: {l}"], ["Which of these dates is the earliest: {l}", "earliest of {l}?"], ["Which date is the latest: {l}", "most recent of {l}?"]][k], l=", ".join(iso))
    out = d.py(f"print({['sorted', 'min', 'max'][k]}({iso}))")
    d.tell(["In order: {out}", "The earliest is {out}.", "The latest is {out}."][k], [out], out=out)


@family("dates", 1.0)
def unix_time(d):
    r = d.r
    n = r.int(10**8, 2 * 10**9)
    d.ask(["What date is the Unix timestamp {n}?", "Convert the unix time {n} to a date.", "epoch {n} as a date (UTC)?"], n=n)
    out = d.py(f'from datetime import datetime, timezone\nprint(datetime.fromtimestamp({n}, timezone.utc).strftime("%Y-%m-%d %H:%M:%S"))')
    d.tell("It is {out} UTC.", [out], out=out)


@family("dates", 1.5)
def timezones(d):
    r = d.r
    h, m = clock(r)
    a, b = r.randint(-8, 9), r.randint(-8, 9)
    d.ask(["It is {t} in UTC{a:}. What time is it in UTC{b:}?", "Convert {t} from UTC{a:} to UTC{b:}.", "When it's {t} at UTC{a:}, what time is it at UTC{b:}?"][0:3] and ["It is {t} in UTC{a}. What time is it in UTC{b}?", "Convert {t} from UTC{a} to UTC{b}.", "When it's {t} at UTC{a}, what's the time at UTC{b}?"], t=f"{h:02d}:{m:02d}", a=f"{a:+d}", b=f"{b:+d}")
    out = d.py(f'from datetime import datetime, timedelta\nt = datetime(2000, 1, 2, {h}, {m}) + timedelta(hours={b} - {a})\nprint(t.strftime("%H:%M"))'.replace("- -", "+ "))
    d.tell(["It is {out}.", "There it is {out}."], [out], out=out)
