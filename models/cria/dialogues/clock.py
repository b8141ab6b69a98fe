"""Dates with hours: how long from one stamp to another, ends and starts, shifts over midnight, breaks, zones, countdowns, deadlines, workdays, ages."""
import datetime
from core import MONTHS, family, noisy
from dates import any_date, ordinal, written
from pools import CITIES, NAMES

STAMP = datetime.datetime
IMP = "from datetime import datetime, timedelta\n"
WEEK = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def stamp(r, t, near=None):
    """A date with a time as people write it."""
    c = r.choice([f"{t.hour:02d}:{t.minute:02d}", f"{t.hour}:{t.minute:02d}", f"{t.hour:02d}:{t.minute:02d}", f"{t.hour:02d}{t.minute:02d}h" if r.p(0.1) else f"{t.hour:02d}:{t.minute:02d}", f"{t.hour % 12 or 12}:{t.minute:02d} {'pm' if t.hour >= 12 else 'am'}", f"{t.hour % 12 or 12}{f':{t.minute:02d}' if t.minute else ''}{'pm' if t.hour >= 12 else 'am'}"])
    day = r.choice([f"{t.year}-{t.month:02d}-{t.day:02d}", f"{t.year}-{t.month:02d}-{t.day:02d}", written(r, t.date()), f"{t.day:02d}.{t.month:02d}.{t.year}" if t.day > 12 else f"{t.day} {MONTHS[t.month - 1]} {t.year}", f"{MONTHS[t.month - 1][:3]} {t.day} {t.year}", f"{t.day} {MONTHS[t.month - 1][:3].lower()} {t.year}"])
    return r.choice([f"{day} {c}", f"{day} {c}", f"{day} at {c}", f"{day}, {c}", f"{c} on {day}", f"{day} {c}"])


def py(t):
    return f"datetime({t.year}, {t.month}, {t.day}, {t.hour}, {t.minute})"


def clock(r, h, m):
    k = r.random()
    if k < 0.7:
        return f"{h:02d}:{m:02d}" if r.p(0.4) else f"{h}:{m:02d}"
    if k < 0.85 or m:
        return f"{h % 12 or 12}{f':{m:02d}' if m else ''} {'pm' if h >= 12 else 'am'}" if not (h in (0, 12)) else f"{h}:{m:02d}"
    return r.choice([f"{h}h", f"{h} o'clock" if h <= 12 else f"{h}:00", f"{h}.00"])


def some_stamp(r):
    d = any_date(r, 2018, 2034)
    return STAMP(d.year, d.month, d.day, r.randint(0, 23), r.choice([0, 0, 5, 10, 15, 20, 30, 40, 45, 50, r.randint(0, 59)]))


# what lasts from a to b
LAST = ["the server came up {a} and crashed {b}", "up from {a} to {b}", "started {a}, ended {b}", "from {a} until {b}", "{a} to {b}", "the job ran from {a} to {b}", "power went out {a} and came back {b}", "the ship left {a} and arrived {b}", "between {a} and {b}", "outage: {a} - {b}", "backup began {a}, finished {b}", "checked in {a}, checked out {b}", "rented the van {a} and returned it {b}", "the experiment began at {a} and was stopped at {b}", "the patient came in {a} and left {b}", "we took off {a} and landed {b}, same time zone", "login {a}, logout {b}", "the fever started {a} and was gone {b}", "printer on {a} and off {b}", "the parcel was sent {a} and delivered {b}", "parked at {a}, drove off at {b}", "deployed {a}, rolled back {b}", "the sensor failed {a} and was replaced {b}", "bread in the freezer {a}, out again {b}", "the auction opens {a} and closes {b}", "dough set {a}, baked {b}"]
UNIT = [
    ("how many hours|hours?|in hours|how many hours is that|number of hours|duration in hours|how long in hours|hours in between", "print((b - a).total_seconds() / 3600)", "print(round((b - a).total_seconds() / 3600, 2))", "It is {out} hours.|That is {out} hours."),
    ("how many minutes|minutes?|in minutes|duration in minutes|how many min|how long in minutes", "print((b - a) // timedelta(minutes=1))", None, "It is {out} minutes.|That is {out} minutes."),
    ("how many full days|whole days?|how many complete days", "print((b - a).days)", None, "It is {out} full days.|{out} days."),
    ("days and hours?|how many days and hours|in days and full hours|how many days, how many hours", "d = b - a\nprint(d.days, d.seconds // 3600)", None, "It is {0} days and {1} hours.|{0} days, {1} hours."),
    ("days, hours and minutes?|how long exactly|how long is that exactly in days, hours, minutes|exact duration", "d = b - a\nprint(d.days, d.seconds // 3600, d.seconds // 60 % 60)", None, "It is {0} days, {1} hours and {2} minutes."),
    ("in days, as a decimal|how many days with decimals|days (decimal)?", "print(round((b - a).total_seconds() / 86400, 2))", None, "It is {out} days."),
    ("in seconds|how many seconds|seconds?", "print(int((b - a).total_seconds()))", None, "It is {out} seconds."),
]
MIX = ["{f}. {q}", "{f}, {q}", "{q}: {f}", "{f} - {q}", "{q}? {f}", "{f}. {q}?", "{f}; {q}?", "{f}\n{q}", "{q} if {f}", "{f}? {q}"]


@family("dates", 16.0)
def lasting(d):
    r = d.r
    a = some_stamp(r)
    b = a + datetime.timedelta(minutes=r.choice([r.randint(30, 1400), r.randint(1500, 9000), r.randint(9000, 60000)]))
    if r.p(0.7):
        b = b.replace(minute=r.choice([0, 5, 10, 15, 20, 30, 40, 45, 50]))
    w, code, rough, says = r.choice(UNIT[:1] * 4 + UNIT)
    q = r.pick(w.split("|"))
    f = r.pick(LAST).replace("{a}", "\x01" + stamp(r, a) + "\x02").replace("{b}", "\x01" + stamp(r, b) + "\x02")
    d.user(noisy(r, r.choice(MIX).replace("{f}", f).replace("{q}", q), 0.6))
    code = rough or code

    def tell(out, says):
        t = r.choice(says.split("|"))
        bits = out.split(" ")
        for k, x in enumerate(bits):
            t = t.replace("{%d}" % k, x)
        d.say(t.replace("{out}", out), bits)
    tell(d.py(IMP + f"a = {py(a)}\nb = {py(b)}\n{code}"), says)
    for _ in range(r.choice([0, 0, 1, 1, 2])):
        if r.p(0.5):
            w, code, rough, says = r.choice(UNIT)
            code = rough or code
            d.user(noisy(r, r.choice(["and ", "", "ok, "]) + r.choice(w.split("|")), 0.5))
            tell(d.py(code), says)
        else:
            b = a + datetime.timedelta(minutes=r.randint(60, 20000))
            d.user(noisy(r, r.choice(["and until {b}?", "what if it ended {b}", "sorry, the end was {b}", "no, it was {b}", "and if {b}", "the second one is {b}"]).replace("{b}", "\x01" + stamp(r, b) + "\x02"), 0.5))
            tell(d.py(f"b = {py(b)}\n{code}"), says)


MOVES = [("{n} hours after|{n} hours later than|{n} h after|add {n} hours to|plus {n} hours on", "timedelta(hours={n})", 1), ("{n} minutes after|{n} min later than|add {n} minutes to", "timedelta(minutes={n})", 1), ("{n} hours before|{n} hours earlier than|subtract {n} hours from|minus {n} hours from", "timedelta(hours={n})", -1), ("{n} minutes before|{n} minutes earlier than", "timedelta(minutes={n})", -1), ("{k} days and {n} hours after|{k} days {n} hours from", "timedelta(days={k}, hours={n})", 1), ("{k} days and {n} hours before", "timedelta(days={k}, hours={n})", -1), ("{k} weeks after|{k} weeks from", "timedelta(weeks={k})", 1)]
SHOWN = [("date and time|when is it|when exactly|what date and time is", "print(t.strftime(\"%Y-%m-%d %H:%M\"))", "It is {out}."), ("weekday and time|which weekday and what time is", "print(t.strftime(\"%A %H:%M\"))", "It is {out}."), ("what date is|the date", "print(t.date())", "It is {out}.")]
FACTS = [("the timer of {n} hours starts {a}|we start {a} and it takes {n} hours|started {a}, runs {n} hours|a {n} hour drive from {a}|{n} hours of cooking from {a}|it needs {n} hours, begin {a}|the ferry leaves {a} and needs {n} hours|fasting for {n} hours from {a}|dose at {a}, the next one {n} hours later", "when is it over|when does it end|end?|when is that finished|when then|until when", "timedelta(hours={n})", 1), ("it must be ready {a} and takes {n} hours|due {a}, needs {n} hours|i have to be there {a}, the way takes {n} hours|arrival {a} after {n} hours|guests come {a}, cooking takes {n} hours|the paint must dry {n} hours and be dry {a}", "when do i have to start|latest start?|when must i begin|when did it begin|start?", "timedelta(hours={n})", -1)]


@family("dates", 12.0)
def moved_stamp(d):
    r = d.r
    a = some_stamp(r)
    n, k = r.choice([r.randint(2, 30), r.randint(2, 200)]), r.randint(2, 20)
    put = lambda t: t.replace("{n}", str(n)).replace("{k}", str(k)).replace("{a}", "\x01" + stamp(r, a) + "\x02")
    if r.p(0.5):
        w, delta, sign = r.choice(MOVES)
        s, show, says = r.choice(SHOWN)
        m = put(r.pick(w.split("|")) + " {a}")
        s = r.choice(s.split("|"))
        d.user(noisy(r, r.choice(["{s} {m}", "{m}: {s}?", "{m}, {s}", "{s}: {m}", "{m}?", "{m} - {s}"]).replace("{s}", s).replace("{m}", m) if s not in ("date and time", "weekday and time", "the date") else r.choice(["{s} {m}", "{m}, {s}", "{m}: {s}"]).replace("{s}", s).replace("{m}", m), 0.6))
    else:
        fs, qs, delta, sign = r.choice(FACTS)
        s, show, says = SHOWN[0]
        d.user(noisy(r, r.choice(MIX).replace("{f}", put(r.pick(fs.split("|")))).replace("{q}", r.choice(qs.split("|"))), 0.6))
    out = d.py(IMP + f"t = {py(a)} {'+' if sign > 0 else '-'} {put(delta)}\n{show}")
    d.say(says.replace("{out}", out), [out])
    if r.p(0.35):
        h = r.randint(1, 40)
        d.user(noisy(r, r.choice(["and {h} hours after that", "plus {h} more hours", "{h} hours later", "and then another {h} hours", "{h} hours on top"]).replace("{h}", str(h)), 0.5))
        out = d.py(f"t += timedelta(hours={h})\n{show}")
        d.say(says.replace("{out}", out), [out])


WORK = ["i worked from {a} to {b}", "shift from {a} to {b}", "{a} until {b}", "on duty {a} - {b}", "{A} starts at {a} and goes home at {b}", "from {a} till {b}", "open from {a} to {b}", "sleep from {a} to {b}", "the bar is open {a} to {b}", "the night shift goes from {a} to {b}", "train leaves {a}, arrives {b}", "film starts {a} and ends {b}", "the class goes {a}-{b}", "flight {a} to {b}", "to bed at {a}, up at {b}", "the market is open {a} to {b}", "i babysat from {a} to {b}", "the oven was on from {a} to {b}"]
BREAK = ["with {p} minutes break", "minus {p} minutes of lunch", "{p} min pause", "and a break of {p} minutes", "{p} minutes of it were a break", "less {p} min for lunch", "i took {p} minutes off in between", "delay of {p} minutes included, take it off"]
WQ = [("how many hours|hours?|how long in hours|how many hours is that|hours in all|in hours", "h", "It is {out} hours.|That is {out} hours."), ("how many minutes|in minutes|minutes?|how long in minutes", "m", "It is {out} minutes.|That is {out} minutes."), ("how long in hours and minutes|hours and minutes?|how long is that|how long exactly|duration?", "hm", "It is {0} hours and {1} minutes.|{0} hours and {1} minutes.")]


@family("dates", 18.0)
def shifts(d):
    """Two clock times, over midnight or not, with a break, days and pay."""
    r = d.r
    h1, m1 = r.randint(0, 23), r.choice([0, 0, 15, 30, 45, r.randint(0, 59)])
    night = r.p(0.4)
    span = r.randint(40, 700)
    if night:
        h1 = r.randint(18, 23)
        span = r.randint(max(70, (24 - h1) * 60), 700)
    t = h1 * 60 + m1 + span
    h2, m2 = t // 60 % 24, t % 60 if r.p(0.5) else t % 60 // 15 * 15
    if h2 * 60 + m2 == h1 * 60 + m1:
        m2 = (m1 + 15) % 60
    night = h2 * 60 + m2 < h1 * 60 + m1
    put = lambda x: x.replace("{a}", "\x01" + clock(r, h1, m1) + "\x02").replace("{b}", "\x01" + clock(r, h2, m2) + "\x02").replace("{A}", "\x01" + r.pick(NAMES) + "\x02")
    p = r.choice([15, 20, 30, 30, 45, 60, r.randint(5, 75)]) if r.p(0.4) else 0
    days = r.randint(2, 25) if r.p(0.25) else 0
    wage = r.choice([r.randint(9, 60), round(r.uniform(9, 40), 2)]) if r.p(0.25) else 0
    f = put(r.pick(WORK)) + (r.choice([", ", " ", " "]) + r.pick(BREAK).replace("{p}", str(p)) if p else "")
    code = f"start = {h1} * 60 + {m1}\nend = {h2} * 60 + {m2}" + (" + 24 * 60" if night else "") + (f"\npause = {p}\nminutes = end - start - pause" if p else "\nminutes = end - start")
    if wage:
        q = r.pick(["what do i earn at {w} an hour", "pay at {w} an hour?", "how much is that at {w} per hour", "{w} an hour, total?", "wage {w}: what do i get", "at {w}/h, how much money"]).replace("{w}", str(wage))
        fin, says = f"hours = minutes / 60\nprint(round(hours * {wage}, 2))", "That is {out}.|You earn {out}."
        if days:
            q = r.choice(["{d} times, ", "on {d} days; ", "for {d} days, "]).replace("{d}", str(days)) + q
            fin = f"hours = minutes / 60 * {days}\nprint(round(hours * {wage}, 2))"
    else:
        w, k, says = r.choice(WQ)
        q = r.pick(w.split("|"))
        if days:
            q = r.choice(["{d} times, ", "on {d} days, ", "{d} days like that: ", "for {d} days, "]).replace("{d}", str(days)) + q
            code += f"\ntotal = minutes * {days}"
        v = "total" if days else "minutes"
        fin = {"h": f"print(round({v} / 60, 2))", "m": f"print({v})", "hm": f"print({v} // 60, {v} % 60)"}[k]
    d.user(noisy(r, r.choice(MIX).replace("{f}", f).replace("{q}", q), 0.6))
    out = d.py(code + "\n" + fin)
    bits = out.split(" ")
    t = r.choice(says.split("|")).replace("{out}", out)
    for k, x in enumerate(bits):
        t = t.replace("{%d}" % k, x)
    d.say(t, bits)


CL = [("{n} minutes after {a}|{a} plus {n} minutes|{n} min later than {a}|it is {a}, {n} minutes later it is?|now {a}; what time in {n} minutes|what time is it {n} minutes after {a}", "{n}", 1), ("{n} minutes before {a}|{a} minus {n} minutes|{n} min earlier than {a}|be there at {a}, the way takes {n} minutes: when to leave|what time is it {n} minutes before {a}|the alarm {n} minutes before {a}", "{n}", -1), ("{h} hours and {n} minutes after {a}|{a} plus {h} h {n} min|leaves {a}, takes {h} hours {n} minutes: arrival?|start {a}, {h}h{n}m long, end?|a film of {h} h {n} min from {a}, when is it over", "{h} * 60 + {n}", 1), ("{h} hours {n} minutes before {a}|{a} minus {h} h {n} min|must be done at {a}, takes {h} hours and {n} minutes: start?|arrival {a} after {h} h {n} min, departure?", "{h} * 60 + {n}", -1), ("{a} here, {C} is {h} hours ahead. what time there|it's {a}, and in {C} they are {h} hours ahead: time there?|{h} hours ahead of us when it's {a} here", "{h} * 60", 1), ("{a} here, {C} is {h} hours behind. what time there|it's {a}; {C} is {h} hours behind us, their time?|{h} hours behind us when it's {a} here", "{h} * 60", -1)]


@family("dates", 14.0)
def clock_moved(d):
    r = d.r
    w, code, sign = r.choice(CL)
    h, m = r.randint(0, 23), r.choice([0, 5, 10, 15, 20, 25, 30, 40, 45, 50, 55, r.randint(0, 59)])
    n, hh = r.randint(5, 59) if "{h}" in w else r.randint(5, 400), r.randint(1, 14)
    d.user(noisy(r, r.pick(w.split("|")).replace("{a}", "\x01" + clock(r, h, m) + "\x02").replace("{n}", str(n)).replace("{h}", str(hh)).replace("{C}", "\x01" + r.pick(CITIES) + "\x02") + r.choice(["", "?", "?"]), 0.6))
    c = code.replace("{n}", str(n)).replace("{h}", str(hh))
    out = d.py(f"t = {h} * 60 + {m} {'+' if sign > 0 else '-'} " + (f"({c})" if "+" in c and sign < 0 else c) + "\nt %= 24 * 60\nprint(f\"{t // 60:02d}:{t % 60:02d}\")")
    d.say(r.choice(["It is {o}.", "At {o}.", "That is {o}.", "Then it is {o}."]).replace("{o}", out), [out])
    if r.p(0.25):
        n = r.randint(5, 90)
        d.user(noisy(r, r.choice(["and {n} minutes later", "plus {n} minutes more", "another {n} minutes", "with a delay of {n} minutes"]).replace("{n}", str(n)), 0.5))
        out = d.py(f"t = (t + {n}) % (24 * 60)\nprint(f\"{{t // 60:02d}}:{{t % 60:02d}}\")")
        d.say(f"It is {out}.", [out])


SUMS = ["{x}: total?", "add up {x}", "sum of the times {x}", "{x} together", "how much is {x} in all", "total of {x}", "my times: {x}. sum?", "{x} - what's that altogether", "laps of {x}, total time", "tracks: {x}. playing time?"]


@family("dates", 8.0)
def times_added(d):
    r = d.r
    n = r.randint(2, 6)
    ms = r.p(0.5)
    x = [(r.randint(0 if not ms else 1, 9 if not ms else 12), r.randint(0, 59)) for _ in range(n)]
    t = [f"{a}:{b:02d}" for a, b in x]
    wish = r.pick(SUMS).replace("{x}", "\x01" + r.choice([", ", " + ", " ", ", ", "; ", "\n"]).join(t) + "\x02")
    kind = r.choice([" (min:sec)", " - minutes and seconds", " (m:ss)"]) if ms else r.choice([" (h:mm)", " hours", " (hours:minutes)", ", hours and minutes"])
    avg = r.p(0.2)
    d.user(noisy(r, wish + kind + (r.choice(["; and the average", ". average?", ", average too"]) if avg else ""), 0.6))
    code = f"times = [{', '.join(f'({a}, {b})' for a, b in x)}]\ntotal = sum(a * 60 + b for a, b in times)\nprint(f\"{{total // 60}}:{{total % 60:02d}}\")"
    if avg:
        code += "\nmean = round(total / len(times))\nprint(f\"{mean // 60}:{mean % 60:02d}\")"
    out = d.py(code).split("\n")
    d.say(f"The total is {out[0]}" + (f" and the average {out[1]}." if avg else "."), out)


DAYSQ = [
    ("how many days are left until {b}|days left till {b}|countdown to {b} in days|how long until {b}, in days|{b}: how many days to go|days from today to {b}", "print((b - today).days)", "It is {out} days.|{out} days to go."),
    ("how many weeks until {b}|weeks till {b}|{b} is in how many weeks", "print(round((b - today).days / 7, 1))", "It is {out} weeks."),
    ("how many weekdays until {b}, weekends left out|workdays from today to {b}|working days left before {b} (mon-fri)", "n = sum((today + timedelta(days=i)).weekday() < 5 for i in range((b - today).days))\nprint(n)", "It is {out} working days."),
    ("which weekday is {b}|what day of the week will {b} be", 'print(b.strftime("%A"))', "It is a {out}."),
    ("how many saturdays until {b}|number of saturdays from today to {b}", "n = sum((today + timedelta(days=i)).weekday() == 5 for i in range((b - today).days + 1))\nprint(n)", "There are {out}."),
    ("how many hours from midnight today to midnight of {b}|hours from today to {b}, midnight to midnight", "print((b - today).days * 24)", "It is {out} hours."),
]
PASTQ = [
    ("how many days since {b}|days passed since {b}|{b} was how many days ago|how long ago is {b}, in days", "print((today - b).days)", "It is {out} days.|{out} days ago."),
    ("somebody born {b}, age today|age today, born {b}|born {b}, how old now|birthday {b}: age?", "age = today.year - b.year - ((today.month, today.day) < (b.month, b.day))\nprint(age)", "{out} years old.|The age is {out}."),
    ("how many days old is someone born {b}|age in days, born {b}", "print((today - b).days)", "It is {out} days."),
    ("how many weeks ago was {b}|weeks since {b}", "print((today - b).days // 7)", "It is {out} full weeks."),
]


@family("dates", 10.0)
def from_today(d):
    r = d.r
    past = r.p(0.4)
    w, code, says = r.choice(PASTQ if past else DAYSQ)
    b = d.today + datetime.timedelta(days=r.randint(4, 700)) if not past else d.today - datetime.timedelta(days=r.randint(400, 30000) if "born" in w else r.randint(5, 1500))
    d.user(noisy(r, r.pick(w.split("|")).replace("{b}", "\x01" + written(r, b) + "\x02"), 0.7))
    t = d.today
    out = d.py(f"from datetime import date, timedelta\ntoday = date({t.year}, {t.month}, {t.day})\nb = date({b.year}, {b.month}, {b.day})\n{code}")
    d.say(r.choice(says.split("|")).replace("{out}", out), [out])
    if r.p(0.3):
        b = b + datetime.timedelta(days=r.randint(1, 40) * (-1 if past else 1))
        d.user(noisy(r, r.choice(["and {b}", "{b}?", "what about {b}", "and for {b}?"]).replace("{b}", "\x01" + written(r, b) + "\x02"), 0.5))
        out = d.py(f"b = date({b.year}, {b.month}, {b.day})\n{code}")
        d.say(r.choice(says.split("|")).replace("{out}", out), [out])


DUE = [
    ("invoice of {a}, payable within {n} days|the bill is from {a}, {n} days to pay|ordered {a}, delivery in {n} days|lent {a} for {n} days|a visa of {n} days from {a}|warranty of {n} days since {a}|the offer of {a} is valid {n} days|medicine from {a} for {n} days|quarantine of {n} days from {a}", "until when|what's the due date|when is the last day|due when|which date is that|when does it end", "a + timedelta(days={n})"),
    ("{n} working days from {a}|delivery {n} workdays after {a}|{n} business days after {a}, weekends don't count|a transfer sent {a} takes {n} bank days", "which date is that|when is that|arrival date?|date?", "workdays"),
    ("notice of {k} weeks from {a}|{k} weeks of leave starting {a}|a course of {k} weeks from {a}|pregnant since {a}, week {k} ends|tyres ordered {a}, {k} weeks delivery", "until when|date?|when is that over|which date", "a + timedelta(weeks={k})"),
    ("every {n} days from {a}|a shot on {a} and then every {n} days|watered {a}, then each {n} days|{a} and every {n} days after", "when is the {o} time after that|date of the {o} repeat|when is number {o} after the first", "a + timedelta(days={n} * {q})"),
    ("the exam is on {a}; registration ends {n} days before|on {a} we fly, check-in opens {n} days earlier|wedding {a}, invitations go out {n} days before|the lease ends {a}, notice must be given {n} days before", "which date is that|when is that|date?|when at the latest", "a - timedelta(days={n})"),
]


@family("dates", 10.0)
def deadlines(d):
    r = d.r
    fs, qs, e = r.choice(DUE)
    a = any_date(r, 2019, 2036)
    n, k, q = r.choice([10, 14, 21, 28, 30, 45, 60, 90, r.randint(3, 120)]), r.randint(2, 40), r.randint(2, 9)
    if e == "workdays":
        n = r.randint(2, 15)
    put = lambda t: t.replace("{a}", "\x01" + written(r, a) + "\x02").replace("{n}", str(n)).replace("{k}", str(k)).replace("{q}", str(q)).replace("{o}", ordinal(q))
    wd = r.p(0.3)
    ask = r.choice(MIX).replace("{f}", put(r.pick(fs.split("|")))).replace("{q}", put(r.choice(qs.split("|"))))
    if wd:
        ask = ask.rstrip("?") + r.choice([" and which weekday", ", weekday too", " (with the weekday)"])
    d.user(noisy(r, ask, 0.6))
    code = f"from datetime import date, timedelta\na = date({a.year}, {a.month}, {a.day})\n"
    if e == "workdays":
        code += f"d, n = a, {n}\nwhile n:\n    d += timedelta(days=1)\n    n -= d.weekday() < 5\n"
    else:
        code += f"d = {put(e)}\n"
    out = d.py(code + ("print(d.strftime(\"%A %d %B %Y\"))" if wd else "print(d)"))
    d.say(r.choice(["It is {o}.", "That is {o}.", "On {o}."]).replace("{o}", out), [out])


CAL = [
    ("how many {W}s are there in {M} {Y}|number of {W}s in {M} {Y}|{M} {Y}: how many {W}s", "n = sum(date({Y}, {m}, i).weekday() == {w} for i in range(1, calendar.monthrange({Y}, {m})[1] + 1))\nprint(n)", "There are {out}."),
    ("date of the {o} {W} in {M} {Y}|when is the {o} {W} of {M} {Y}|{o} {W} of {M} {Y}: date?", "days = [date({Y}, {m}, i) for i in range(1, calendar.monthrange({Y}, {m})[1] + 1)]\nprint([x for x in days if x.weekday() == {w}][{q}])", "It is {out}."),
    ("last {W} in {M} {Y}|when is the last {W} of {M} {Y}", "days = [date({Y}, {m}, i) for i in range(1, calendar.monthrange({Y}, {m})[1] + 1)]\nprint([x for x in days if x.weekday() == {w}][-1])", "It is {out}."),
    ("{M} {Y} has how many days|length of {M} {Y} in days|days in {M} {Y}", "print(calendar.monthrange({Y}, {m})[1])", "It has {out} days."),
    ("how many times is the {D} of a month a {W} in {Y}|in {Y}, on how many months does the {D} fall on a {W}|count the months of {Y} whose {D} is a {W}", "print(sum(date({Y}, i, {dd}).weekday() == {w} for i in range(1, 13)))", "There are {out}."),
    ("which months of {Y} have their {D} on a {W}|in {Y}, the months where the {D} is a {W}", 'print(", ".join(calendar.month_name[i] for i in range(1, 13) if date({Y}, i, {dd}).weekday() == {w}) or "none")', "They are {out}."),
    ("how many working days has {M} {Y}|monday-to-friday days in {M} {Y}|weekdays in {M} {Y}", "print(sum(date({Y}, {m}, i).weekday() < 5 for i in range(1, calendar.monthrange({Y}, {m})[1] + 1)))", "There are {out}."),
    ("how many {W}s does {Y} have|number of {W}s in the year {Y}", "days = 366 if calendar.isleap({Y}) else 365\nprint(sum((date({Y}, 1, 1).toordinal() + i - 1) % 7 == {w} for i in range(days)))", "It has {out}."),
    ("what day number is {M} {dd} in {Y}|which day of the year is {dd} {M} {Y}", "print(date({Y}, {m}, {dd}).timetuple().tm_yday)", "It is day {out}."),
    ("how many days are left in {Y} after {dd} {M}|from {dd} {M} {Y}, how many days to the end of the year", "print((date({Y}, 12, 31) - date({Y}, {m}, {dd})).days)", "There are {out}."),
    ("how many leap years from {Y0} to {Y}|leap years between {Y0} and {Y}, both included", "print(sum(calendar.isleap(y) for y in range({Y0}, {Y} + 1)))", "There are {out}."),
    ("hours in {M} {Y}|how many hours does {M} {Y} have", "print(calendar.monthrange({Y}, {m})[1] * 24)", "It has {out} hours."),
    ("minutes in the year {Y}|how many minutes has {Y}", "days = 366 if calendar.isleap({Y}) else 365\nprint(days * 24 * 60)", "It has {out} minutes."),
    ("next year after {Y} in which {dd} {M} is a {W}|when after {Y} does {dd} {M} fall on a {W} again", "y = {Y} + 1\nwhile date(y, {m}, {dd}).weekday() != {w}:\n    y += 1\nprint(y)", "It is {out}."),
    ("calendar week of {dd} {M} {Y}|iso week of {dd} {M} {Y}|{dd} {M} {Y}, which week number", "print(date({Y}, {m}, {dd}).isocalendar()[1])", "It is week {out}."),
]


@family("dates", 10.0)
def calendar_counts(d):
    r = d.r
    w, code, says = r.choice(CAL)
    m, q, Y = r.randint(1, 12), r.randint(0, 3), r.randint(1990, 2060)
    dd = r.randint(1, 28)
    wd = r.randrange(7)
    if dd == 13 and wd == 4:
        dd = 14
    z = dict(W=WEEK[wd], M=MONTHS[m - 1], m=m, Y=Y, Y0=Y - r.randint(10, 90), w=wd, q=q, o=r.choice([("first", "1st"), ("second", "2nd"), ("third", "3rd"), ("fourth", "4th")][q]), D=ordinal(dd), dd=dd)

    def put(t):
        for k in sorted(z, key=len, reverse=True):
            t = t.replace("{%s}" % k, str(z[k]))
        return t
    d.user(noisy(r, put(r.pick(w.split("|"))), 0.7))
    c = put(code)
    out = d.py(("import calendar\n" if "calendar." in c else "") + ("from datetime import date\n" if "date(" in c else "") + c)
    d.say(says.replace("{out}", out), [out])
    if r.p(0.25) and "{Y0}" not in w:
        z["Y"] = Y + r.randint(1, 9)
        d.user(noisy(r, r.choice(["and in {Y}", "{Y}?", "and {Y}", "what about {Y}"]).replace("{Y}", str(z["Y"])), 0.5))
        out = d.py(put(code))
        d.say(says.replace("{out}", out), [out])
