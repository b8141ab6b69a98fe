"""One thing, many questions (see posed.py): clock times that run on, zones and paces, days that have a name, ages and birthdays, bills and budgets answered with yes or no and the sum, offers held against each other, coins, words counted, small tables, what Python prints."""
import calendar
import datetime
from dates import any_date, written
from pools import CITIES, ITEMS
from posed import kind, names_of, plain, quoted, things
from values import in_words


def clock_of(r, m):
    h, q = divmod(m % 1440, 60)
    return r.choice([f"{h}:{q:02d}", f"{h:02d}:{q:02d}", f"{h % 12 or 12}:{q:02d} {'am' if h < 12 else 'pm'}"])


def span_of(r, m):
    h, q = divmod(m, 60)
    if h == 0:
        return r.choice([f"{q} min", f"{q} minutes", f"{q}min"])
    if h == 1:
        return r.choice([f"1h{q:02d}", f"1 h {q} min", f"an hour and {q} minutes", f"one hour {q} minutes", f"1 hour {q} minutes"]) if q else r.choice(["an hour", "1 hour", "1h"])
    if q == 0:
        return r.choice([f"{h} hours", f"{h}h", f"{h} h"])
    return r.choice([f"{h}h{q:02d}", f"{h}h {q}min", f"{h} h {q} min", f"{h} hours {q} minutes", f"{h} hours and {q} minutes"])


@kind
def flight(r, n, got):
    """Leaves at, takes, the other place is {z} hours ahead or behind."""
    t, m, z = r.choice(range(0, 1440, 5)), r.choice(range(60, 840, 5)), r.choice([-9, -8, -7, -6, -5, -3, -1, 1, 2, 3, 5, 6, 7, 8])
    a, b = r.pick(CITIES), r.pick(CITIES)
    got["k"] = ("", f"timedelta(hours={m // 60 + z}, minutes={m % 60})" if z > 0 else f"timedelta(hours={m // 60} - {-z}, minutes={m % 60})")
    got["m"] = ("", f"timedelta(hours={m // 60}, minutes={m % 60})")
    zone = r.choice([f"{b} is {abs(z)} hours {'ahead' if z > 0 else 'behind'}", f"in {b} it is {abs(z)} h {'later' if z > 0 else 'earlier'}", f"{b} is {abs(z)} hours {'later' if z > 0 else 'earlier'} than {a}"]).replace("1 hours", "1 hour")
    return r.choice([f"leave {a} {clock_of(r, t)}, flight {span_of(r, m)}, {zone}", f"departure from {a} at {clock_of(r, t)}, {span_of(r, m)} in the air, {zone}", f"we fly from {a} at {clock_of(r, t)} for {span_of(r, m)}; {zone}", f"{a} to {b}, take-off {clock_of(r, t)}, {span_of(r, m)} of flight, {zone}"]), f"datetime(2000, 1, 1, {t // 60}, {t % 60})"


@kind
def chain(r, n, got):
    """A beginning and what comes after it, one after the other."""
    t = r.choice(range(300, 1200, 5))
    acts = r.sample(["the washing", "the dryer", "the cake", "the film", "lunch", "the walk", "the drive", "a nap", "the shopping", "the roast", "homework", "the meeting", "the train ride", "cleaning up"], r.choice([2, 2, 3]))
    x = [r.choice(range(10, 150, 5)) for _ in acts]
    bits = [r.choice([f"{a} takes {span_of(r, m)}", f"{span_of(r, m)} for {a}", f"{a}: {span_of(r, m)}"]) for a, m in zip(acts, x)]
    got["sum"] = ("", " + ".join(map(str, x)))
    return r.choice(["i start at ", "starting at ", "it is ", "begin "]) + clock_of(r, t) + ", " + r.choice([", then ", ", and then ", ", "]).join(bits), f"{t // 60} * 60 + {t % 60}"


@kind
def ride(r, n, got):
    """So far, so fast, with a stop, set off at."""
    v = r.choice([40, 50, 60, 80, 90, 100, 120])
    km, stop, t = v * r.choice([1, 1.5, 2, 2.5, 3, 0.5, 1.25]), r.choice([10, 15, 20, 30, 40, 45]), r.choice(range(300, 1080, 5))
    km = int(km) if km == int(km) else km
    got["min"] = ("", f"{km} / {v} * 60 + {stop}")
    got["km"], got["v"], got["stop"] = (str(km),) * 2, (str(v),) * 2, (str(stop),) * 2
    return r.choice([f"{km} km to go at {v} km/h, started {clock_of(r, t)}, {stop} min for coffee", f"set off at {clock_of(r, t)}, {km} km at {v} km/h, one break of {stop} minutes", f"we leave {clock_of(r, t)}, drive {km} km with {v} km/h and rest {stop} min"]), f"{t // 60} * 60 + {t % 60}"


@kind
def burning(r, n, got):
    a, rate, t = r.randint(12, 40), r.choice([0.8, 1, 1.2, 1.5, 1.6, 2, 2.4]), r.choice(range(900, 1380, 5))
    b = r.randint(2, a - 4)
    got["b"], got["min"] = (str(b),) * 2, ("", f"({a} - {b}) / {rate:g} * 60")
    got["all"] = ("", f"{a} / {rate:g} * 60")
    return r.choice([f"a candle is {a} cm, burns {rate:g} cm an hour, lit at {clock_of(r, t)}", f"candle of {a} cm lit {clock_of(r, t)}, it loses {rate:g} cm per hour", f"lit at {clock_of(r, t)}: a {a} cm candle, {rate:g} cm an hour"]), f"{t // 60} * 60 + {t % 60}"


@kind
def race(r, n, got):
    km = r.choice([5, 10, 15, 21.1, 21.0975, 42.195, 42.2, 12, 8])
    s = round(km * r.randint(240, 430))
    got["sec"] = ("", f"{s // 3600} * 3600 + {s % 3600 // 60} * 60 + {s % 60}")
    t = f"{s // 3600}:{s % 3600 // 60:02d}:{s % 60:02d}" if s >= 3600 else f"{s // 60}:{s % 60:02d}"
    return r.choice([f"{km:g} km in {t}", f"{km:g} km, time {t}", f"ran {km:g} kilometres in {t}", f"{t} for {km:g} km"]), f"{km:g}"


@kind
def feast(r, n, got):
    """A day with a name, and a day before it."""
    y = r.randint(1990, 2040)
    name, m, dd = r.choice([("christmas eve", 12, 24), ("christmas day", 12, 25), ("new year's eve", 12, 31), ("halloween", 10, 31), ("valentine's day", 2, 14), ("boxing day", 12, 26), ("st nicholas day", 12, 6), ("labour day on 1 may", 5, 1), ("midsummer, 21 june", 6, 21), ("st patrick's day", 3, 17), ("april fools", 4, 1), ("epiphany", 1, 6)])
    d = datetime.date(y, m, dd)
    e = d - datetime.timedelta(days=r.randint(3, 200))
    got["t"] = (f"{name}" + (f" {y}" if e.year == y and r.p(0.4) else "") if e.year == y else f"{name} {y}", f"date({y}, {m}, {dd})")
    got["name"] = (f"{name} {y}",) * 2
    return written(r, e), f"date({e.year}, {e.month}, {e.day})"


@kind
def monthend(r, n, got):
    d = any_date(r, 2000, 2035)
    d = d.replace(day=r.choice([28, 29, 30, 31, d.day])) if d.month in (1, 3, 5, 7, 8, 10, 12) else d
    k = r.randint(1, 11)
    got["k"] = (in_words(k) if r.p(0.4) else str(k), str(k))
    return written(r, d), f"date({d.year}, {d.month}, {d.day})"


@kind
def born(r, n, got):
    b = any_date(r, 1940, 2012)
    age = r.choice([14, 16, 18, 18, 18, 21, 25, 30, 60, 65, 67])
    t = datetime.date(b.year + age, b.month, min(b.day, 28)) + datetime.timedelta(days=r.choice([0, 0, -1, 1, r.randint(-90, 90)]))
    got["age"], got["t"] = (str(age),) * 2, (written(r, t), f"date({t.year}, {t.month}, {t.day})")
    return written(r, b.replace(day=min(b.day, 28))), f"date({b.year}, {b.month}, {min(b.day, 28)})"


@kind
def leapling(r, n, got):
    y = r.choice(range(1920, 2012, 4))
    t = r.randint(y + 5, 2044)
    got["t"] = (str(t), str(t))
    return r.choice([f"29 feb {y}", f"29.02.{y}", f"29 February {y}", f"february 29, {y}"]), str(y)


@kind
def yearof(r, n, got):
    y, w, m = r.randint(1950, 2060), r.randrange(7), r.randint(1, 12)
    got.update(w=("", str(w)), wd=("monday tuesday wednesday thursday friday saturday sunday".split()[w],) * 2, m=("", str(m)), mn=(calendar.month_name[m], ""), last=("", str(calendar.monthrange(y, m)[1])))
    return str(y), str(y)


@kind
def lapped(r, n, got):
    x = [(r.randint(0, 3), round(r.uniform(0, 59.9), 1)) for _ in range(r.choice([3, 3, 4]))]
    return ", ".join(f"{m}:{s:04.1f}" for m, s in x), "[" + ", ".join(f"{m} * 60 + {s}" for m, s in x) + "]"


@kind
def timespans(r, n, got):
    x = [r.choice(range(15, 200, 5)) for _ in range(r.choice([3, 3, 4]))]
    return r.choice([", ", " and ", " + ", ", "]).join(span_of(r, m) for m in x), "[" + ", ".join(str(m) for m in x) + "]"


@kind
def budget(r, n, got):
    k, p = r.randint(3, 15), round(r.uniform(2, 20), 2)
    have = max(5, round(k * p + r.choice([-8, -3, -1, 1, 4, 9, 12])))
    it = r.pick(ITEMS)
    got["k"], got["p"], got["it"] = (str(k),) * 2, (f"{p:.2f}", f"{p:.2f}"), (it, it)
    return str(have), str(have)


@kind
def twoways(r, n, got):
    """A thing a head, and one for all: what is cheaper."""
    k, p = r.choice([2, 3, 4, 5]), round(r.uniform(8, 60) * 2) / 2
    f, q = round(r.uniform(20, 120)), round(r.uniform(5, 40))
    a, b, c, e = r.choice([("train", "car", "fuel", "parking"), ("bus", "taxi", "the ride", "the tip"), ("hostel", "flat", "rent", "cleaning"), ("single tickets", "a group ticket", "the ticket", "the fee"), ("ferry", "bridge", "the toll", "fuel")])
    got.update(a=(a, quoted(a)), b=(b, quoted(b)), x=("", f"{k} * {p:g}"), y=("", f"{f} + {q}"))
    return r.choice([f"{a} {p:g} each for {k} of us or {b} {f} for {c} and {q} for {e}", f"we are {k}: {a} at {p:g} a head, or {b}: {c} {f} plus {e} {q}", f"{a} costs {p:g} per person ({k} people), {b} {f} + {q} ({c}, {e})"]), ""


@kind
def packs2(r, n, got):
    """Two packs with their prices."""
    a, b = sorted(r.sample([200, 250, 300, 400, 500, 600, 750, 800, 900, 1000, 1200, 1500, 2000], 2))
    p = round(r.uniform(1, 6), 2)
    q = round(p * b / a * r.uniform(0.8, 1.15), 2)
    show = lambda g: f"{g} g" if g < 1000 or r.p(0.2) else f"{g / 1000:g} kg"
    got.update(a=(show(a), str(a)), b=(show(b), str(b)), q=(f"{q:.2f}",) * 2)
    return f"{p:.2f}", f"{p:.2f}"


@kind
def deal(r, n, got):
    k, p, off = r.choice([2, 3, 4, 6]), round(r.uniform(4, 40) * 2) / 2, r.choice([20, 25, 30, 35, 40])
    got.update(k=(str(k),) * 2, off=(str(off),) * 2, less=(str(k - 1),) * 2)
    return f"{p:g}", f"{p:g}"


@kind
def niche(r, n, got):
    h, w = round(r.uniform(1, 2.6), 1), round(r.uniform(0.6, 1.8), 1)
    s = round((h * h + w * w) ** 0.5 * 100) + r.choice([-6, -3, 4, 9, -12])
    got.update(h=(f"{h:g}",) * 2, w=(f"{w:g}",) * 2)
    return str(s), str(s)


@kind
def tradein(r, n, got):
    a = r.randint(200, 4000)
    b = max(20, a + r.choice([-1, 1]) * r.randint(10, a // 2))
    got["b"] = (f"{b:,}" if b > 999 and r.p(0.4) else str(b), str(b))
    return f"{a:,}" if a > 999 and r.p(0.4) else str(a), str(a)


@kind
def coinsum(r, n, got):
    c = r.randint(15, 999)
    got["c"] = (str(c), str(c))
    return f"{c / 100:.2f}", str(c)


@kind
def chatter(r, n, got):
    w = [plain(r) for _ in range(3)]
    x = [r.choice(w + ["or", "and"]) for _ in range(r.randint(7, 11))]
    return " ".join(x), quoted(" ".join(x))


@kind
def codes(r, n, got):
    w = r.choice([plain(r), plain(r).capitalize(), plain(r)[:4].upper() + "!"])[:9]
    return r.choice([" ", ", "]).join(str(ord(c)) for c in w), "[" + ", ".join(str(ord(c)) for c in w) + "]"


@kind
def matched(r, n, got):
    a = names_of(r, r.choice([3, 4]))
    b = r.sample(range(2, 60), len(a))
    what = r.choice(["seats", "rooms", "points", "ages", "numbers", "lockers"])
    got["b"], got["w"] = (", ".join(map(str, b)), str(b)), (what, what)
    return ", ".join(a), "[" + ", ".join(quoted(w) for w in a) + "]"


@kind
def slicing(r, n, got):
    x = [r.randint(0, 9) for _ in range(r.randint(6, 9))]
    i = r.randint(0, 3)
    j = r.choice([i + 2, i + 3, i + 4, -1, ""])
    got["c"] = (f"{str(x).replace(' ', '') if r.p(0.5) else x}[{i}:{j}]", f"{x}[{i}:{j}]")
    return str(x), str(x)


@kind
def comprehension(r, n, got):
    a, b = r.choice(["x", "n", "i", "k"]), r.randint(6, 14)
    e = r.choice(["{v}*{v}", "{v} ** 2", "{v} + {k}", "2 * {v}", "{v} * {k}", "{v} ** 3", "10 - {v}"]).replace("{k}", str(r.randint(2, 9)))
    c = r.choice(["{v} % {k} == 0", "{v}%{k}==1", "{v} > {k}", "{v} % 2", "{v} < {k}", "{v} != {k}"]).replace("{k}", str(r.randint(2, 5)))
    t = f"[{e} for {{v}} in range({b})" + (f" if {c}]" if r.p(0.8) else "]")
    t = t.replace("{v}", a)
    return t, t


@kind
def floored(r, n, got):
    a, b = r.choice([-1, 1, -1]) * r.randint(7, 60), r.choice([2, 3, 4, 5, 6, 7, -3, -4])
    got["b"] = (f"{a} % {b}", f"{a} % {b}")
    return f"{a} // {b}", f"{a} // {b}"


@kind
def wrongcode(r, n, got):
    """What fails, with the name of the error."""
    w = plain(r)
    t = r.choice([f'int("{r.randint(1, 9)}.{r.randint(1, 9)}")', f'int("{w}")', f"[{r.randint(1, 9)}, {r.randint(1, 9)}][{r.randint(2, 9)}]", f'{{"a": {r.randint(1, 9)}}}["{w}"]', f'"{w}" + {r.randint(1, 99)}', f"{r.randint(2, 90)} / 0", f'"{w}".push("x")', f"{w}_{r.randint(1, 9)} + 1", f'float("{w}")', f"len({r.randint(2, 99)})", f"{r.randint(2, 90)} % 0", "[].pop()", f'sum(["{w}"])', f'"{w}".index("%")', f"sorted([{r.randint(1, 9)}, \"{w}\"])"])
    return t, t


@kind
def consecutive(r, n, got):
    k, step = r.choice([2, 3, 3, 4, 5]), r.choice([1, 1, 2, 2])
    a = r.randint(5, 400)
    odd = a % 2
    got.update(k=(str(k),) * 2, step=(str(step),) * 2, shift=("", str(step * k * (k - 1) // 2)), w=(in_words(k) if r.p(0.8) else str(k), ""), kind=("consecutive " + ("" if step == 1 else "odd " if odd else "even "), ""))
    return (lambda s: (s, s))(str(k * a + step * k * (k - 1) // 2))


ROWS = r"""
= s:flight
~ {s}. {q} | {s}, {q} | {s} - {q} | {q}? {s}
? from datetime import datetime, timedelta ;; print(({s} + {k}).strftime("%H:%M")) >> local arrival? | arrival in local time | when do i land, local time | what time is it there when we arrive | landing there at >> At {out}. | {out} local time.
? from datetime import datetime, timedelta ;; print(({s} + {m}).strftime("%H:%M")) >> what time is it at home when we land | arrival by the clock at home | landing in the time of the start >> At {out}. | {out}.

= s:chain
~ {s}. {q} | {s}, {q} | {s} - {q}
? m = {s} + {sum} ;; print(f"{m // 60 % 24}:{m % 60:02d}") >> when am i done? | when is all finished | when does it end | what time is it then | done at? | at what time is everything over >> At {out}. | It is done at {out}.
? m = {sum} ;; print(f"{m // 60} h {m % 60} min") >> how long is that in all | total time in hours and minutes | how long does everything take together >> {out}. | It takes {out}.

= s:ride
~ {s}. {q} | {s}, {q} | {s} - {q}
? m = round({s} + {min}) ;; print(f"{m // 60 % 24}:{m % 60:02d}") >> arrival? | when do we get there | when will i arrive | arrival time | at what time am i there >> At {out}. | You arrive at {out}.
? print(round({min})) >> how many minutes in all | whole time in minutes, stop included | minutes on the way with the break >> {out} minutes. | {out}.

= s:burning
~ {s}. {q} | {s}, {q} | {s} - {q}
? m = round({s} + {min}) ;; print(f"{m // 60 % 24:02d}:{m % 60:02d}") >> when is it {b} cm? | when are {b} cm left | at what time has it {b} cm | it's {b} cm high at >> At {out}. | {out}.
? m = round({s} + {all}) ;; print(f"{m // 60 % 24:02d}:{m % 60:02d}") >> when is it burnt down | when does it go out | at what time is nothing left >> At {out}. | {out}.

= s:race
~ {s}. {q} | {s}, {q} | {q}: {s} | {s} - {q}
? p = round(({sec}) / {s}) ;; print(f"{p // 60}:{p % 60:02d}") >> pace per km in min:sec | minutes per kilometre | what pace is that | how long for one km, min:sec | pace? >> {out} per km. | The pace is {out}.
? print(round({s} / (({sec}) / 3600), 2)) >> speed in km/h | average speed | how fast in km/h >> {out} km/h.

= s:feast
~ {q}
? from datetime import date ;; print(({t} - {s}).days) >> from {s} to {t}, days | days till {t}, today is {s} | it's {s}. how long until {t} | {s} to {t}, days | days between {s} and {t} | from {s} until {t} in days >> {out} days. | It is {out} days.
? from datetime import date ;; print({t}.strftime("%A")) >> what weekday is {name} | {name} falls on which day of the week | weekday of {name} >> It is a {out}. | {out}.
? from datetime import date ;; d = ({t} - {s}).days ;; print(d // 7, d % 7) >> weeks and days from {s} to {t} | how many weeks and days from {s} until {t} >> {0} weeks and {1} days. | It is {0} weeks, {1} days.

= s:monthend
~ {q}
? from datetime import date ;; import calendar ;; d = {s} ;; m = d.month - 1 + {k} ;; y, m = d.year + m // 12, m % 12 + 1 ;; print(date(y, m, min(d.day, calendar.monthrange(y, m)[1]))) >> {s} plus {k} months | {s}, {k} months later | add {k} months to {s} (last day if need be) | which date is {k} months after {s} | {k} months from {s} on >> It is {out}. | {out}.
? from datetime import date ;; import calendar ;; d = {s} ;; m = d.month - 1 - {k} ;; y, m = d.year + m // 12, m % 12 + 1 ;; print(date(y, m, min(d.day, calendar.monthrange(y, m)[1]))) >> {s} minus {k} months | {k} months before {s} | which date was {k} months before {s} >> It was {out}. | {out}.
? import calendar ;; from datetime import date ;; d = {s} ;; print(calendar.monthrange(d.year, d.month)[1] - d.day) >> days left in the month after {s} | how many days has that month still after {s} >> {out} days. | {out}.

= s:born
~ {q}
? from datetime import date ;; b, t = {s}, {t} ;; age = t.year - b.year - ((t.month, t.day) < (b.month, b.day)) ;; print("yes" if age >= {age} else "no", age) >> date of birth {s}: {age} years old by {t}? | is somebody born on {s} already {age} on {t} | birthday {s}; {age} by {t}? | old enough for {age} on {t}, born {s}? | {s} is my date of birth. on {t}, have i turned {age} >> {0}: {1} years old on that day. | The answer is {0}, the age then is {1}.
? from datetime import date ;; b = {s} ;; print(date(b.year + {age}, b.month, b.day)) >> born {s}, when do i turn {age} | date of the {age}th birthday of one born {s} | when is somebody from {s} {age} years old >> On {out}. | {out}.
? from datetime import date ;; b, t = {s}, {t} ;; print((t.year - b.year) * 12 + t.month - b.month - (t.day < b.day)) >> age in full months on {t}, born {s} | born {s}: how many months old on {t} >> {out} months.

= s:yearof
~ {q}
? from datetime import date ;; print(sum(date({s}, m, 13).weekday() == 4 for m in range(1, 13))) >> fridays the 13th in {s}, how many | does {s} have fridays on a 13th, count them | {s}: number of fridays that are a 13th | how often is the 13th a friday in {s} | unlucky fridays (the 13th) in {s} >> {out}. | There are {out}.
? from datetime import date ;; print([date({s}, m, 13).strftime("%d %B") for m in range(1, 13) if date({s}, m, 13).weekday() == 4]) >> dates of the fridays that are a 13th, year {s} | list the friday 13ths of {s} >> {out} | They are {out}.
? from datetime import date, timedelta ;; d, n = date({s}, 1, 1), 0 ;; while d.year == {s}: ;;     n += d.weekday() == {w} ;;     d += timedelta(days=1) ;; print(n) >> how many {wd}s has {s} | number of {wd}s in {s} | {s}: count the {wd}s >> {out}. | There are {out}.
? from datetime import date ;; print(sum(date({s}, {m}, k).weekday() == {w} for k in range(1, {last} + 1))) >> how many {wd}s has {mn} {s} | {wd}s in {mn} {s} | count the {wd}s of {mn} {s} >> {out}. | There are {out}.
? from datetime import date ;; print(sum(date({s}, m, 1).weekday() == {w} for m in range(1, 13))) >> how many months of {s} begin on a {wd} | months that start with a {wd} in {s} >> {out}. | There are {out}.
? from datetime import date ;; print(date({s}, 12, 31).timetuple().tm_yday) >> length of the year {s} in days | days of the year {s}, leap year or not >> {out} days. | It has {out} days.

= s:leapling
~ {q}
? print(sum(y % 4 == 0 and (y % 100 != 0 or y % 400 == 0) for y in range({s} + 1, {t} + 1))) >> {s} is my birthday. how often did the day itself come round till {t} | someone born on {s}, number of 29 februaries since, {t} included | how often had a person born {s} a true birthday by the end of {t} >> {out}. | It was {out} times.
? print({t} - {s}) >> born {s}, age at the end of {t} | how old is one born {s} at the end of {t} >> {out} years.

= s:lapped
~ {q}: {s} | {s}: {q} | {s} - {q}
? x = {s} ;; f = lambda t: f"{int(t // 60)}:{t % 60:04.1f}" ;; print(f(sum(x)), f(min(x))) >> total and fastest lap | laps, sum and best | all together, and the quickest >> Total {0}, fastest {1}. | The total is {0}, the fastest {1}.
? x = {s} ;; t = sum(x) ;; print(f"{int(t // 60)}:{t % 60:04.1f}") >> total time | added up | laps together >> {out}. | It is {out}.
? x = {s} ;; print(round(max(x) - min(x), 1)) >> seconds between fastest and slowest lap | slowest minus fastest in s >> {out} s.

= s:timespans
~ {q}: {s} | {s}: {q} | {s} - {q} | {q} of {s}
? t = sum({s}) ;; print(f"{t // 60} h {t % 60} min") >> total | total time | sum | add these times | all together, hours and minutes >> {out}. | It is {out}.
? x = {s} ;; t = round(sum(x) / len(x)) ;; print(f"{t // 60} h {t % 60} min") >> average | mean time | on average (to the minute) >> {out}. | The average is {out}.
? print(sum({s})) >> total in minutes | how many minutes together >> {out} minutes.

= s:budget
~ {q}
? c = round({k} * {p}, 2) ;; print("yes" if c <= {s} else "no", f"{c:.2f}", f"{abs({s} - c):.2f}") >> i've {s}. would {k} {it} at {p} be ok? | is {s} enough for {k} {it} at {p} each | {k} {it}, {p} each, i have {s}. does it do? | can i buy {k} {it} for {p} each with {s} | {s} in my purse; {k} {it} cost {p} apiece. enough? | will {s} cover {k} {it} at {p} >> {0}: it costs {1}, a difference of {2}. | The answer is {0}. It comes to {1}, that is {2} off.
? print(int({s} / {p})) >> how many {it} at {p} can i get for {s} | {s} to spend, {it} cost {p}. how many? | number of {it} for {s}, {p} each >> {out}. | You get {out}.
? print(round({s} - {k} * {p}, 2)) >> {s} minus {k} {it} at {p} each | take {k} times {p} from {s} >> {out}. | It is {out}.

= s:twoways
~ {s}. {q} | {s}, {q} | {s}? {q} | {q}: {s}
? x, y = {x}, {y} ;; w = {a} if x < y else {b} ;; print(f"{w} ({min(x, y):.2f} against {max(x, y):.2f})") >> which is cheaper | what's cheaper | what costs less | the cheaper way? | which one should we take >> {out} | It is {out}.
? print(round(abs({x} - ({y})), 2)) >> how much do we save with the cheaper one | by how much do they differ >> {out}. | It is {out}.

= s:packs2
~ {q}
? x, y = {s} / {a} * 1000, {q} / {b} * 1000 ;; w = "first" if x < y else "second" ;; print(f"the {w} ({min(x, y):.2f} against {max(x, y):.2f} a kilo)") >> {s} buys {a}, {q} buys {b}: which gives more for the money | {a} at {s}, {b} at {q}: better buy by the kilo | which is the better price, {a} for {s} or {b} for {q} | {s} for {a} against {q} for {b}, cheaper one? >> It is {out}. | {out}.

= s:deal
~ {q}
? x, y = {less} * {s}, round({k} * {s} * (1 - {off} / 100), 2) ;; w = "{k} for {less}" if x < y else "{off}% off" ;; print(f"{w} ({min(x, y):.2f} against {max(x, y):.2f})") >> {s} apiece, i want {k}: {less} paid and one free, or {off}% less on all? | i need {k} at {s}: pay {less} take {k}, or {off} percent less? | which is better for {k} pieces at {s}: {k} for {less}, or minus {off}% >> {out} | Better: {out}.
? print(round({less} * {s}, 2)) >> {k} for the price of {less}, {s} each. what do i pay | take {k}, pay {less}, one is {s} >> {out}. | You pay {out}.

= s:niche
~ {q}
? d = ({h} ** 2 + {w} ** 2) ** 0.5 * 100 ;; print("yes" if {s} <= d else "no", round(d, 1)) >> a plank of {s} cm leaned from corner to corner of a {h} m by {w} m opening, does it go in? | a board of {s} cm, slantwise into {h} m by {w} m, does it go? | {s} cm pole in a {h} x {w} m frame, corner to corner. fits? | can a {s} cm rod lie in a box of {h} m by {w} m (diagonal)? >> {0}: the diagonal is {1} cm. | The answer is {0}, the diagonal is {1} cm.
? print(round(({h} ** 2 + {w} ** 2) ** 0.5 * 100, 1)) >> diagonal of {h} m by {w} m in cm | corner to corner in cm, {h} m x {w} m >> {out} cm. | It is {out} cm.

= s:tradein
~ {q}
? d = {b} - {s} ;; print(f"a profit of {d}" if d > 0 else f"none, a loss of {-d}") >> {s} was paid, {b} came back. what's gained? | i paid {s} and got {b}. gain? | cost {s}, income {b}: profit or loss | {s} in, {b} out. what did i make | purchase {s}, sale {b}, profit? >> It is {out}. | {out}.
? print(round(({b} - {s}) / {s} * 100, 1)) >> {s} before, {b} now: up or down by what percent | {s} became {b}, how many percent is that up or down | price went from {s} to {b}: change in % >> {out}%. | It is {out} percent.

= s:coinsum
~ {q}
? rest, out = {c}, [] ;; for coin in (200, 100, 50, 20, 10, 5, 2, 1): ;;     out += [coin / 100] * (rest // coin) ;;     rest %= coin ;; print(len(out), *out) >> which euro coins make {s}, as few as can be | smallest number of euro coins for {s} and which | pay {s} exactly with the least number of coins, 2 euro to 1 cent >> {out}.
? rest, n = {c}, 0 ;; for coin in (200, 100, 50, 20, 10, 5, 2, 1): ;;     n += rest // coin ;;     rest %= coin ;; print(n) >> how many coins at least for {s} (euro coins) | {s} in euro coins, least number of coins | fewest coins that make {s}, from 2 euro down to 1 cent >> {out} coins. | {out}.

= c:P 20 30 40 50 60 80 100; a:P 1 2 5; b:P 10 20
~ {q}
? ways = [1] + [0] * {c} ;; for coin in ({a}, {b}): ;;     for v in range(coin, {c} + 1): ;;         ways[v] += ways[v - coin] ;; print(ways[{c}]) >> only {a}s and {b}s in my purse, how many different ways to pay {c} cents | ways to make {c} from coins of {a} and {b} | {c} cents in coins of {a} and {b}, number of ways >> {out}. | There are {out} ways.
? ways = [1] + [0] * {c} ;; for coin in ({a}, 5 * {a}, {b}): ;;     for v in range(coin, {c} + 1): ;;         ways[v] += ways[v - coin] ;; print(ways[{c}]) >> number of ways to pay {c} with coins of {a}, 5 times {a} and {b} >> {out} ways. | {out}.

= s:chatter
~ {q}: {s} | {q} in "{s}" | {q}? {s}
? from collections import Counter ;; w, n = Counter({s}.split()).most_common(1)[0] ;; print(f"{w} ({n} times)") >> most frequent word | which word comes most often | the commonest word and how often | word that occurs most >> It is {out}. | {out}.
? from collections import Counter ;; print(", ".join(f"{w} {n}" for w, n in Counter({s}.split()).most_common())) >> count each word | how often does every word occur >> {out}.
? print(len(set({s}.split()))) >> how many different words | number of distinct words >> {out}. | There are {out}.

= s:codes
~ {q}
? print("".join(chr(c) for c in {s})) >> what do the codes {s} spell | {s} as ascii text | the characters with the codes {s} | ascii codes {s} to letters | turn {s} into text | which word is {s} in ascii >> It is {out} | {out}

= s:matched
~ {q}
? d = dict(zip({s}, {b})) ;; k = max(d, key=d.get) ;; print(k, d[k]) >> names {s}; {w} {b}, in order. who has the highest? | match in order: {s} and {w} {b}. the highest and whose | {s} have the {w} {b} in this order. highest, with name >> {0} with {1}. | It is {0}, {1}.
? d = dict(zip({s}, {b})) ;; k = min(d, key=d.get) ;; print(k, d[k]) >> names {s}; {w} {b}, in order. who has the lowest? | match in order: {s} and {w} {b}. lowest and whose >> {0} with {1}. | It is {0}, {1}.
? print(", ".join(f"{a} {b}" for a, b in zip({s}, {b}))) >> pair {s} with {b} | put {b} behind {s} one by one | {s} and {b}, each with its own >> {out}.

= s:slicing
~ {q}
? x = {c} ;; print(x, sum(x)) >> what is {c} and its sum | {c}, and added up | value of {c} in python, sum too | evaluate {c} and its sum >> It is {out}.
? print({c}) >> what is {c} | {c} in python | result of {c} >> {out} | It is {out}.

= s:comprehension
~ {q}
? print({s}) >> output of {s} | what does {s} give | {s} in python? | what is {s} | run print({s}) | evaluate {s} >> {out} | It is {out}.
? print(sum({s})) >> sum of {s} | sum({s}) = | add up {s} >> {out}. | It is {out}.
? print(len({s})) >> how many elements has {s} | len({s})? >> {out}. | It has {out}.

= s:floored
~ {q}
? print({s}, {b}) >> {s} and {b} in python? | what are {s} and {b} in python | python: {s} and {b} | value of {s}, and of {b} >> {0} and {1}. | {s} is {0}, {b} is {1}.
? print({s}) >> {s} in python | what does python give for {s} >> {out}. | It is {out}.

= s:wrongcode
~ {q}
? try: ;;     print({s}) ;; except Exception as e: ;;     print(type(e).__name__) >> what happens with {s} in python | which error does {s} give | {s} in python, what comes out | does {s} work | what error is {s} | exception of {s}? >> It gives {out}. | {out}.

= n:P 3 4 5 6 8
~ {q}
? for n in range(1, {n} + 1): ;;     print(n, n ** 2, n ** 3) >> a small table of n, n squared and n cubed for n = 1 to {n} | table with n, n^2 and n^3, n from 1 to {n} | squares and cubes of 1 to {n} as a table | list n, its square and its cube up to {n} >> {out}
? for n in range(1, {n} + 1): ;;     print(n, n ** 2) >> table of squares from 1 to {n} | n and n squared up to {n}, a line each >> {out}
? for i in range({n}): ;;     print("*" * (i + 1)) >> a triangle of stars with {n} rows | print a star triangle, {n} rows, one more each | stars: 1, 2, 3 ... {n} in rows >> {out}
? for i in range({n}): ;;     print(*range(i * {n} + 1, i * {n} + {n} + 1)) >> square of {n} rows, counting up from 1, {n} in a row | {n} rows of {n} numbers, counting on from 1 >> {out}
? print(sum(i * {n} + i + 1 for i in range({n}))) >> a {n} by {n} grid filled 1, 2, 3 ... row by row: sum of the diagonal | diagonal sum of the {n}x{n} grid with the numbers 1 to {n}*{n} >> {out}. | It is {out}.

= s:consecutive
~ {q}
? a = ({s} - {shift}) // {k} ;; print([a + {step} * i for i in range({k})]) >> {s} is the total of {w} {kind}numbers. name them | the sum of {w} {kind}numbers is {s}, find them | which {w} {kind}numbers have the sum {s} | {w} {kind}numbers, sum {s} | {s} as the sum of {w} {kind}numbers >> They are {out}. | {out}
? a = ({s} - {shift}) // {k} ;; print(a + {step} * ({k} - 1)) >> {s} is the total of {w} {kind}numbers. the top one? | sum of {w} {kind}numbers: {s}. what is the greatest >> {out}. | It is {out}.
"""
things("posed41", ROWS, "number", 16.0)
