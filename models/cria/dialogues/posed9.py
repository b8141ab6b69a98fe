"""Single questions (see posed.py) of calendar and clock, algebra, chance, coins, texts and conversions without a factor told, and small functions asked for by what they do."""
from posed import KINDS, plain, quoted, sentence, things
from posed8 import shown


def stamp(r, n, got):
    """Two moments, the second later: {t}."""
    import datetime
    a = datetime.datetime(r.randint(2019, 2029), r.randint(1, 12), r.randint(1, 28), r.randint(0, 23), r.choice([0, 15, 30, 45, 5, 20]))
    b = a + datetime.timedelta(minutes=r.choice([15, 30, 5]) * r.randint(20, 900))
    form = r.choice(["%d %B %Y %H:%M", "%Y-%m-%d %H:%M", "%d.%m.%Y %H:%M", "%d %b %Y, %H:%M"])
    code = lambda d: f"datetime({d.year}, {d.month}, {d.day}, {d.hour}, {d.minute})"
    got["t"] = (b.strftime(form), code(b))
    return a.strftime(form), code(a)


def slots(r, n, got):
    a = [r.randint(7, 11), r.choice([0, 15, 30, 45]), r.randint(12, 18), r.choice([0, 15, 30, 45])]
    b = [r.randint(8, 11), r.choice([0, 15, 30, 45]), r.randint(13, 19), r.choice([0, 15, 30, 45])]
    got["t"] = (f"{b[0]}:{b[1]:02d}-{b[2]}:{b[3]:02d}", f"({b[0]} * 60 + {b[1]}, {b[2]} * 60 + {b[3]})")
    return f"{a[0]}:{a[1]:02d}-{a[2]}:{a[3]:02d}", f"({a[0]} * 60 + {a[1]}, {a[2]} * 60 + {a[3]})"


def steps(r, n, got):
    """Times of a recipe, one after the other."""
    w = r.sample([("baking", 55), ("mixing", 20), ("first rise", 165), ("second rise", 70), ("cooling", 30), ("shaping", 15), ("soaking", 90), ("resting", 45), ("chopping", 25), ("frying", 10)], r.randint(3, 4))
    x = [(a, max(5, b + 5 * r.randint(-2, 4))) for a, b in w]
    got["sum"] = ("", " + ".join(str(b) for _, b in x))
    return ", ".join(f"{a} {b} min" if b < 60 else f"{a} {b // 60}h{b % 60:02d}" for a, b in x), " + ".join(str(b) for _, b in x)


def decimal_hours(r, n, got):
    x = round(r.uniform(0.2, 40), 2)
    return str(x), str(x)


def dates(r, n, got):
    x = [(r.randint(1, 28), r.randint(1, 12), r.randint(2015, 2029)) for _ in range(r.randint(3, 5))]
    return ", ".join(f"{d:02d}.{m:02d}.{y}" for d, m, y in x), "[" + ", ".join(f'"{d:02d}.{m:02d}.{y}"' for d, m, y in x) + "]"


def quadratic(r, n, got):
    p, q = r.sample([x for x in range(-15, 16) if x], 2)
    b, c = -(p + q), p * q
    got["b"], got["c"] = (str(b), f"({b})" if b < 0 else str(b)), (str(c), f"({c})" if c < 0 else str(c))
    part = lambda k, x: "" if k == 0 else f" {'+' if k > 0 else '-'} {'' if abs(k) == 1 and x else abs(k)}{x}"
    return r.choice(["x^2", "x²"]) + part(b, "x") + part(c, "") + " = 0", str(b)


def pair(r, n, got):
    """Two equations with whole solutions."""
    x, y = r.randint(-5, 20), r.randint(-5, 20)
    while True:
        a, b, c, d = (r.randint(1, 7) for _ in range(4))
        d = d if r.p(0.6) else -d
        if a * d - b * c:
            break
    e, f = a * x + b * y, c * x + d * y
    k = lambda v, s: (s if abs(v) == 1 else f"{abs(v)}{s}")
    for name, v in zip("abcdef", (a, b, c, d, e, f)):
        got[name] = (str(v), f"({v})" if v < 0 else str(v))
    return f"{k(a, 'x')} + {k(b, 'y')} = {e} and {k(c, 'x')} {'+' if d > 0 else '-'} {k(d, 'y')} = {f}", ""


def cubic(r, n, got):
    a, b, c = r.randint(1, 6), r.randint(-9, 9) or 2, r.randint(-9, 9)
    x = r.randint(-4, 6)
    p = r.choice([2, 3, 3, 4])
    got["x"] = (str(x), f"({x})" if x < 0 else str(x))
    got["d"] = ("", f"{a * p} * x ** {p - 1} + {b}" if b >= 0 else f"{a * p} * x ** {p - 1} - {-b}")
    t = f"{'' if a == 1 else a}x^{p} {'+' if b > 0 else '-'} {'' if abs(b) == 1 else abs(b)}x" + (f" {'+' if c > 0 else '-'} {abs(c)}" if c else "")
    return t, f"{a} * x ** {p} {'+' if b > 0 else '-'} {abs(b)} * x" + (f" {'+' if c > 0 else '-'} {abs(c)}" if c else "")


def matrix(r, n, got):
    m = [[r.randint(-4, 9) for _ in range(3)] for _ in range(3)]
    return str(m), str(m)


def vectors(r, n, got):
    a, b = ([r.randint(-6, 9) for _ in range(3)] for _ in range(2))
    got["t"] = (str(tuple(b)), str(tuple(b)))
    return str(tuple(a)), str(tuple(a))


def imaginary(r, n, got):
    one = lambda: f"({r.randint(1, 9)}{r.choice('+-')}{r.randint(1, 9)}j)"
    return (lambda t: (t, t))(r.choice(["{}*{}", "{} * {}", "{} + {}"]).format(one(), one()))


def xy(r, n, got):
    k = r.randint(4, 6)
    x = list(range(1, k + 1)) if r.p(0.5) else [r.randint(1, 30) for _ in range(k)]
    y = [r.randint(1, 30) for _ in range(k)]
    got["t"] = (", ".join(map(str, y)), str(y))
    return ", ".join(map(str, x)), str(x)


def alike(r, n, got):
    """Two words, the second made from the first."""
    a = plain(r)
    b = list(a)
    for _ in range(r.randint(1, 3)):
        i = r.randrange(len(b))
        k = r.random()
        if k < 0.4:
            b[i] = r.choice("aeioulnrst")
        elif k < 0.7 and len(b) > 3:
            del b[i]
        else:
            b.insert(i, r.choice("aeioulnrst"))
    b = "".join(b)
    got["t"] = (b, quoted(b))
    return a, quoted(a)


def beginning(r, n, got):
    p = plain(r)[:r.randint(3, 6)]
    x = [p + plain(r)[:r.randint(2, 5)] for _ in range(3)]
    return ", ".join(x), shown(x)


def lines(r, n, got):
    x = [sentence(r, 2, 4) for _ in range(r.randint(4, 6))]
    x = [t[0].upper() + t[1:] for t in x]
    return "\n".join(x), '"""' + "\n".join(x) + '"""'


def prose(r, n, got):
    x = [sentence(r, 2, 5).capitalize() + r.choice([".", ".", "!", "?"]) for _ in range(r.randint(3, 6))]
    return " ".join(x), quoted(" ".join(x))


def said_twice(r, n, got):
    a, b = plain(r), plain(r)
    t = f"the {a} saw a {a} near the {plain(r)} and the {a} ran"
    got["a"], got["b"] = (a, quoted(a)), (b, quoted(b))
    return t, quoted(t)


def chords(r, n, got):
    x = [r.choice(["C", "D", "E", "F", "G", "A", "B", "Bb", "Eb"]) + r.choice(["", "", "", "m"]) for _ in range(r.randint(3, 5))]
    return " ".join(x), shown(x)


def coins(r, n, got):
    c = r.choice([[5, 10, 20], [1, 2, 5], [2, 5, 10], [10, 20, 50], [1, 5, 10, 25]])
    got["c"] = (", ".join(map(str, c[:-1])) + f" and {c[-1]}", str(c))
    v = c[0] * r.randint(4, 25) if c[0] > 2 else r.randint(8, 60)
    return str(v), str(v)


def stamps(r, n, got):
    x = r.sample(range(3, 40), r.randint(4, 6))
    t = sum(r.sample(x, 2)) if r.p(0.6) else r.randint(20, 90)
    got["t"] = (str(t), str(t))
    return ", ".join(map(str, x)), str(x)


def card(r, n, got):
    t = "".join(str(r.randint(0, 9)) for _ in range(r.choice([8, 10, 12, 16])))
    return t, quoted(t)


for _f in (stamp, slots, steps, decimal_hours, dates, quadratic, pair, cubic, matrix, vectors, imaginary, xy, alike, beginning, lines, prose, said_twice, chords, coins, stamps, card):
    KINDS[_f.__name__ + "9"] = _f                 # other modules have kinds of these names

CALENDAR = r"""
= s:day 1960 2050; n:I 2 45
? from datetime import date, timedelta ;; print([({s} + timedelta(days={n} * k)).isoformat() for k in (1, 2, 3)]) >> every {n} days from {s}, the next three dates | water the plants every {n} days, last on {s}: next three dates | {s} and then each {n} days: three dates more | three more dates, {n} days apart, after {s} >> They are {out}. | {out}.
? from datetime import date, timedelta ;; d, n = {s}, {n} ;; while n: ;;     d += timedelta(days=1) ;;     n -= d.weekday() < 5 ;; print(d.strftime("%A, %d %B %Y")) >> {n} working days after {s}, weekends off | add {n} business days to {s} | {s} plus {n} workdays (mon to fri) | answer is due {n} working days from {s} (no holidays), date? >> It is {out}. | {out}.
? from datetime import date ;; d, n = {s}, {n} ;; m = d.month - 1 + n ;; y, m = d.year + m // 12, m % 12 + 1 ;; import calendar ;; print(date(y, m, min(d.day, calendar.monthrange(y, m)[1])).isoformat()) >> {s} plus {n} months | {n} months after {s}, the last day if there's none | a contract of {n} months from {s}: same day or the month's last >> It is {out}. | {out}.
? from datetime import date, timedelta ;; print(({s} + timedelta(days={n})).strftime("%A, %d %B %Y")) >> served on {s}, {n} days, that day not counted: end and weekday | a period of {n} days from {s}, first day not counted. last day? | {n} days' notice given on {s}: last day and its weekday >> It ends on {out}. | {out}.

= s:day 1990 2045; t:later 20 400
? from datetime import date, timedelta ;; d, n = {s}, 0 ;; while d <= {t}: ;;     n += d.weekday() < 5 ;;     d += timedelta(days=1) ;; print(n) >> monday-to-friday days from {s} to {t}, both included | working days between {s} and {t} (mon-fri, both counted) | weekdays from {s} through {t}, never mind holidays | how many workdays from {s} to {t}, ends included >> {out} days. | It is {out}.
? from datetime import date, timedelta ;; d, n = {s}, 0 ;; while d <= {t}: ;;     n += d.weekday() >= 5 ;;     d += timedelta(days=1) ;; print(n) >> saturdays and sundays from {s} to {t}, both included | weekend days between {s} and {t} (inclusive) >> {out} days. | {out}.
? from datetime import date ;; a, b = {s}, {t} ;; m = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day) ;; print(m // 12, "years", m % 12, "months") >> from {s} to {t} in full years and months | {s} until {t}: years and months | how long is {s} to {t}, years and full months >> It is {out}. | {out}.

= s:year 1990 2050; k:P 1 2 3 4; w:weekday; m:month
? from datetime import date, timedelta ;; d = date({s}, {m}, 1) ;; d += timedelta(days=({w} - d.weekday()) % 7 + 7 * ({k} - 1)) ;; print(d.isoformat()) >> date of {w} number {k} in {m} {s} | the {k}. {w} of {m} {s}, date | in {m} {s} the {w} that comes as number {k}: which date | we meet each {k}. {w} of the month. date for {m} {s} >> It is {out}. | {out}.
? from datetime import date ;; print(sum(date({s}, m, 13).weekday() == 4 for m in range(1, 13))) >> friday the 13ths in {s}, how many | how many unlucky fridays has {s} | how often is the 13th a friday in {s} >> {out}. | There are {out}.
? from datetime import date ;; print(sum(date({s}, m, 1).weekday() >= 5 for m in range(1, 13))) >> months of {s} that begin at a weekend, how many | how many firsts of the month fall on sat or sun in {s} | count the months of {s} starting on saturday or sunday >> {out}. | There are {out}.
? print((366 if {s} % 4 == 0 and ({s} % 100 or {s} % 400 == 0) else 365) * 24 * 60) >> how many minutes has {s} | minutes in the year {s} >> {out} minutes. | It has {out}.

= s:stamp9
? from datetime import datetime ;; print(({t} - {s}).total_seconds() / 3600) >> hours from {s} to {t} | how many hours between {s} and {t} | {s} until {t}, hours | started {s}, done {t}. hours it took | from {s} till {t}: number of hours >> {out} hours. | It is {out} hours.
? from datetime import datetime ;; print(int(({t} - {s}).total_seconds() // 60)) >> minutes from {s} to {t} | {s} - {t}, how many minutes >> {out} minutes. | It is {out} minutes.
? from datetime import datetime ;; d = {t} - {s} ;; print(d.days, "days", d.seconds // 3600, "hours", d.seconds % 3600 // 60, "min") >> {s} to {t} in days, hours and minutes | how long is {s} to {t}: days, hours, minutes >> It is {out}. | {out}.
? from datetime import datetime, timezone ;; print(int({s}.replace(tzinfo=timezone.utc).timestamp())) >> unix time of {s} UTC | {s} utc as a timestamp | epoch seconds for {s} (UTC) >> It is {out}. | {out}.

= s:slots9
? a, b = {s}, {t} ;; print(max(0, min(a[1], b[1]) - max(a[0], b[0]))) >> i'm free {s}, she's free {t}. how many minutes together | overlap of {s} and {t} in minutes | {s} and {t}: common minutes | open {s}, i can come {t}: minutes that fit both >> {out} minutes. | It is {out} minutes.

= s:steps9; t:time
? minutes = ({t} - ({s})) % 1440 ;; print(f"{minutes // 60:02d}:{minutes % 60:02d}") >> must be ready at {t}. {s}. when do i start | {s}; to be done by {t} i begin at | ready for {t}: {s}. latest start | count back from {t}: {s} >> Start at {out}. | At {out}.
? minutes = ({t} + {s}) % 1440 ;; print(f"{minutes // 60:02d}:{minutes % 60:02d}") >> i begin at {t}: {s}. when is it ready | start {t}, then {s}; done at | {s}, one after the other, beginning {t}. end? >> It is ready at {out}. | At {out}.

= s:time; k:P 4 6 8 12
? start = {s} ;; print([f"{(start + {k} * 60 * i) // 60 % 24:02d}:{(start + {k} * 60 * i) % 60:02d}" for i in (1, 2, 3)]) >> every {k} hours, first at {s}: the next three times | a pill each {k} hours, the first {s}. when are the next three | {s} and then every {k} h, three more times >> They are {out}. | {out}.
? minutes = ({s} + 90 * {k}) % 1440 ;; print(f"{minutes // 60:02d}:{minutes % 60:02d}") >> asleep at {s}, {k} cycles of 90 minutes: when do they end | {k} times 90 minutes from {s} on | from {s}, {k} lessons of 90 min without a break, end >> At {out}. | {out}.

= s:time; t:time; k:P 5 6 7 8 9 10 11 12 13 14 15 18 20 25
? h, m = divmod({s}, 60) ;; a = abs(30 * (h % 12) - 5.5 * m) ;; print(min(a, 360 - a)) >> angle between the hands at {s} | clock hands at {s}, how many degrees apart | {s}: the smaller angle of the hands >> {out} degrees. | {out}°.

= s:decimal_hours9
? m = round({s} * 60) ;; print(m // 60, "h", m % 60, "min") >> {s} hours in hours and minutes | {s} h as h and min | how long is {s} hours, in hours and minutes | timesheet says {s} hours: h and min? >> It is {out}. | {out}.

= s:N 1000 900000
? s = {s} ;; print(f"{s // 3600}:{s % 3600 // 60:02d}:{s % 60:02d}") >> {s} seconds as h:mm:ss | {s} seconds in hours, minutes and seconds | turn {s} s into hours:minutes:seconds | a function from seconds to h:mm:ss, run for {s} | {s} sec, how long in h, min, s >> It is {out}. | {out}.
? print(round({s} / 1440, 1)) >> {s} minutes in days, one decimal | how many days are {s} minutes (one decimal) >> {out} days. | It is {out} days.
? s = {s} ;; print(s // 86400, "days", s % 86400 // 3600, "h", s % 3600 // 60, "min", s % 60, "s") >> {s} seconds in days, hours, minutes, seconds | split {s} s into days, h, min and s >> It is {out}. | {out}.

= s:I 1 30; h:P 1 2 3 4 5 6 7 8 9 10 11 12 15 20 23; m:P 5 10 12 15 20 25 30 40 45 50
? print({s} * 86400 + {h} * 3600 + {m} * 60) >> seconds in {s} days, {h} hours and {m} minutes | {s} d {h} h {m} min in seconds | how many seconds are {s} days {h} hours {m} min >> {out} seconds. | It is {out} s.
? print({s} * 1440 + {h} * 60 + {m}) >> minutes in {s} days, {h} hours and {m} minutes | {s} d {h} h {m} min in minutes | how many minutes are {s} days {h} h {m} >> {out} minutes. | It is {out}.

= s:dates9
? print(sorted({s}, key=lambda d: d.split(".")[::-1])) >> earliest first: {s} | put in order of time: {s} | sort the dates {s} | oldest to newest: {s} | {s}, chronological please >> They are {out}. | {out}
? print(max({s}, key=lambda d: d.split(".")[::-1])) >> latest of {s} | which date is the newest: {s} | the last one in time: {s} >> It is {out}. | {out}.
"""

ALGEBRA = r"""
= s:quadratic9
? b, c = {b}, {c} ;; d = (b * b - 4 * c) ** 0.5 ;; print((-b - d) / 2, (-b + d) / 2) >> solve {s} | {s}, x? | roots of {s} | for which x is {s} | both solutions of {s} >> They are {0} and {1}. | x is {0} or {1}.

= s:pair9
? d = {a} * {d} - {b} * {c} ;; print(({e} * {d} - {b} * {f}) / d + 0, ({a} * {f} - {e} * {c}) / d + 0) >> {s}. what are x and y | solve {s} | two unknowns: {s} | x and y from {s} >> x is {0} and y is {1}. | x: {0}, y: {1}.

= s:cubic9
? x = {x} ;; print({s}) >> value of {s} at x = {x} | {s} for x = {x} | put x = {x} into {s} | f(x) = {s}, f({x})? >> It is {out}. | {out}.
? x = {x} ;; print({d}) >> f(x) = {s}. f'({x})? | derivative of {s} at x = {x} | slope of {s} in x = {x} >> It is {out}. | {out}.

= s:matrix9
? m = {s} ;; a, b, c = m ;; print(a[0] * (b[1] * c[2] - b[2] * c[1]) - a[1] * (b[0] * c[2] - b[2] * c[0]) + a[2] * (b[0] * c[1] - b[1] * c[0])) >> determinant of {s} | det {s} | {s}, its determinant >> It is {out}. | {out}.
? print([list(row) for row in zip(*{s})]) >> transpose {s} | rows to columns: {s} | {s} with rows and columns swapped >> It is {out}. | {out}
? m = {s} ;; print(sum(m[i][i] for i in range(3))) >> trace of {s} | sum of the diagonal of {s} >> It is {out}. | {out}.

= s:vectors9
? print(sum(a * b for a, b in zip({s}, {t}))) >> dot product of {s} and {t} | {s} · {t} | scalar product {s}, {t} >> It is {out}. | {out}.
? print([a + b for a, b in zip({s}, {t})]) >> {s} + {t} as vectors | add the vectors {s} and {t} >> It is {out}. | {out}.
? print(round(sum(a * a for a in {s}) ** 0.5, 3)) >> length of the vector {s} | norm of {s} >> It is {out}. | {out}.

= s:imaginary9
? print({s}) >> {s} | complex: {s} | what is {s} (complex) >> It is {out}. | {out}.

= s:xy9
? import statistics ;; print(round(statistics.correlation({s}, {t}), 3)) >> correlation of x = {s} and y = {t} | pearson r for x {s}; y {t} | how strongly do {s} and {t} go together (correlation) >> It is {out}. | {out}.

= s:I 2 12; n:P 3 4 5 6 7 8 9 10 12; k:P 1 2 3
? import math ;; from fractions import Fraction ;; print(Fraction(math.comb({n}, {k}), 2 ** {n})) >> probability of exactly {k} heads in {n} tosses, as a fraction | {n} coin flips, chance for exactly {k} tails as a fraction | toss {n} coins: exactly {k} heads, probability (fraction) >> It is {out}. | {out}.
? from fractions import Fraction ;; from itertools import product ;; print(Fraction(sum(a + b >= {s} for a, b in product(range(1, 7), repeat=2)), 36)) >> chance to roll {s} or more with two dice, fraction | two dice, at least {s}: probability as a fraction >> It is {out}. | {out}.
? from fractions import Fraction ;; from itertools import product ;; print(Fraction(sum(a + b == {s} for a, b in product(range(1, 7), repeat=2)), 36)) >> chance for a sum of exactly {s} with two dice, fraction | two dice show {s} together: probability as a fraction >> It is {out}. | {out}.
? print(round((1 - (5 / 6) ** {n}) * 100, 1)) >> chance for at least one six in {n} throws, percent | {n} rolls of a die: at least one six, in % >> {out} %. | It is {out} percent.
? import math ;; print([math.comb({s}, k) for k in range({s} + 1)]) >> row {s} of pascal's triangle (row 0 is 1) | pascal's triangle, the row for (a + b)^{s} >> It is {out}. | {out}.
? import math ;; print(math.comb({n} + {s}, {n})) >> shortest ways on a grid, {n} blocks right and {s} up | paths from corner to corner, {n} steps east and {s} north | {n} to the right, {s} up, how many shortest routes >> {out} ways. | There are {out}.
? from fractions import Fraction ;; print(Fraction({s}, {s} + {n}) * Fraction({s} - 1, {s} + {n} - 1)) >> {s} red, {n} blue balls, two taken without putting back: both red, as a fraction | bag with {s} red and {n} blue marbles, draw two: chance for two reds (fraction) >> It is {out}. | {out}.

= s:I 5 60
? p = 1 ;; for i in range({s}): ;;     p *= (365 - i) / 365 ;; print(round((1 - p) * 100, 1)) >> chance that in a group of {s} two share a birthday, percent | birthday problem for {s} people, in % | {s} guests: how likely do two have the same birthday, percent >> {out} %. | It is {out} percent.
? people, k, i = list(range(1, {s} + 1)), 3, 0 ;; while len(people) > 1: ;;     i = (i + k - 1) % len(people) ;;     people.pop(i) ;; print(people[0]) >> {s} children in a circle, every 3rd leaves. which number remains | josephus with {s} people, each third is out | counting out by threes among {s} kids, who is left >> Number {out}. | {out}.
? n, k = 1, 0 ;; while k < {s}: ;;     n += 1 ;;     k += all(n % i for i in range(2, int(n ** 0.5) + 1)) ;; print(n) >> prime number {s} in the row | the {s}. prime | which is the prime with number {s} | count to prime number {s} >> It is {out}. | {out}.

= s:I 10 400; t:I 450 1500
? print([k * k for k in range(1, 40) if {s} <= k * k <= {t}]) >> squares between {s} and {t} | perfect squares from {s} to {t} | which square numbers lie from {s} to {t} >> They are {out}. | {out}.
? print(sum(str(n) == str(n)[::-1] for n in range({s}, {t} + 1))) >> how many palindromes from {s} to {t} | numbers that read the same backwards from {s} to {t}, count >> There are {out}. | {out}.
? print(sum(all(n % i for i in range(2, int(n ** 0.5) + 1)) for n in range(2, {t} + 1))) >> how many primes until {t} | number of primes not above {t} | primes up to {t}, how many >> There are {out}. | {out}.
? print(sum(n for n in range(2, {s} + 1) if all(n % i for i in range(2, n)))) >> sum of all primes up to {s} | add the primes not above {s} >> It is {out}. | {out}.
? print(round({t} / {s} * 100, 1)) >> {t} is how many percent of {s} | {t} as a percentage of {s} | {s} are 100 %, how much is {t} >> {out} %. | It is {out} percent.

= s:coins9
? ways = [1] + [0] * {s} ;; for c in {c}: ;;     for v in range(c, {s} + 1): ;;         ways[v] += ways[v - c] ;; print(ways[{s}]) >> in how many ways can i pay {s} cents with {c} cent coins | ways to make {s} from coins of {c} | {s} cents out of {c}: number of ways >> {out} ways. | There are {out}.

= s:I 8 999
? rest, out = {s}, [] ;; for c in (50, 20, 10, 5, 2, 1): ;;     out += [c] * (rest // c) ;;     rest %= c ;; print(out) >> {s} in notes and coins of 50, 20, 10, 5, 2, 1, as few as possible | fewest pieces for {s} with 50, 20, 10, 5, 2 and 1 | change for {s}: 50s, 20s, 10s, 5s, 2s, 1s, least number >> {out}. | They are {out}.
? rest, n = {s}, 0 ;; for c in (200, 100, 50, 20, 10, 5, 2, 1): ;;     n += rest // c ;;     rest %= c ;; print(n) >> how few coins make {s} cents (200, 100, 50, 20, 10, 5, 2, 1) | fewest coins for {s} cents with 2, 1, 0.50, 0.20, 0.10, 0.05, 0.02, 0.01 >> {out} coins. | {out}.

= s:stamps9
? from itertools import combinations ;; x = {s} ;; print(next((c for k in range(1, len(x) + 1) for c in combinations(x, k) if sum(c) == {t}), "no")) >> can exactly {t} be made of some of {s}, each once | which of {s} add up to {t}, each used once | {s}: pick some with the sum {t} >> {out}. | The answer is {out}.
? x = {s} ;; print([(a, b) for i, a in enumerate(x) for b in x[i + 1:] if a + b == {t}]) >> pairs in {s} with the sum {t} | which two of {s} make {t} >> They are {out}. | {out}.

= s:P 0.0427 0.000391 0.0078264 0.00512 0.0306 12.3456 345.678 0.9876 7.77777 98765 0.00001234 1234.56 0.060708 55.5555; k:P 2 3 4
? print(float(f"{{s}:.{k}g}")) >> {s} to {k} significant figures | round {s} to {k} significant digits | {s}, {k} sig figs >> It is {out}. | {out}.
? print(f"{{s}:e}") >> {s} in scientific notation | write {s} with a power of ten | {s} as something times ten to the >> It is {out}. | {out}.

= s:P 5 8 10 12 15 20 25 30 40 45 60 75; t:P 10 15 20 30 35 40 50 60 80; n:I 100 9000
? print({n} * {s} / 100 * {t} / 100) >> {s}% of {t}% of {n} | {t} percent of {n}, and of that {s} percent | how much is {s}% of {t}% of {n} >> It is {out}. | {out}.
? print(round({s} / ({s} + {t}) * 100, 1), round({t} / ({s} + {t}) * 100, 1)) >> {s}:{t} in percent | the ratio {s} to {t} as percentages | split {s} : {t}, in percent >> {0} % and {1} %. | It is {0} and {1} percent.
? print({t} - {s}, round(({t} - {s}) / {s} * 100, 1)) >> from {s}% to {t}%: percentage points, and relative change in % | a rate goes from {s} to {t} percent: points, and growth in percent >> {0} points, {1} %. | It is {0} points and {1} percent.
? print(round(({n} - {s}) / {t}, 2)) >> mean {s}, sd {t}, value {n}. z score | z-score of {n} with mean {s} and sigma {t} >> It is {out}. | {out}.
"""

WORDS_ROWS = r"""
= s:alike9
? a, b = {s}, {t} ;; d = list(range(len(b) + 1)) ;; for i, x in enumerate(a, 1): ;;     e = [i] ;;     for j, y in enumerate(b, 1): ;;         e.append(min(d[j] + 1, e[j - 1] + 1, d[j - 1] + (x != y))) ;;     d = e ;; print(d[-1]) >> levenshtein distance of {s} and {t} | edit distance from {s} to {t} | how many letters must i change, add or drop from {s} to {t} | edits between {s} and {t} >> It is {out}. | {out}.
? print(sorted({s}) == sorted({t})) >> is {s} an anagram of {t} | do {s} and {t} have the same letters | can {t} be laid with the letters of {s}, all used >> Yes, it is so. // No, it isn't so.
? print(sorted(set({s}) & set({t}))) >> letters that {s} and {t} share | which letters occur in both {s} and {t} >> They are {out}. | {out}.

= s:beginning9
? import os ;; print(os.path.commonprefix({s})) >> longest common beginning of {s} | what do {s} all start with | shared prefix of {s} >> It is {out}. | {out}

= s:lines9
~ {q}\n{s} | {s}\n{q} | {q}:\n{s} | {q}?\n{s}
? print("".join(x[0] for x in {s}.split("\n")).upper()) >> what do the first letters of these lines spell | first letters of the lines as a word | acrostic of the lines | what reads down the left side >> They spell {out}. | {out}
? print(len({s}.split("\n"))) >> how many lines are these | count the lines >> {out} lines. | There are {out}.
? print(max({s}.split("\n"), key=len)) >> longest line | which line is the longest >> It is: {out} | {out}
? print("\n".join(sorted({s}.split("\n")))) >> sort the lines | these lines in alphabetical order >> {out}

= s:prose9
? import re ;; print(len(re.findall(r"[.!?]+", {s}))) >> how many sentences? "{s}" | number of sentences: {s} | count the sentences in: {s} >> {out} sentences. | There are {out}.
? print({s}.count("?")) >> how many questions are in: {s} | question marks in "{s}" >> {out}. | There are {out}.
? import re ;; print(re.sub(r"[.!?]", "", {s})) >> take the punctuation out: {s} | {s} - without . ! and ? >> {out}

= s:said_twice9
? print({s}.replace({a}, {b})) >> replace "{a}" by "{b}": "{s}" | {b} instead of {a} in: {s} | change every {a} to {b}: '{s}' | swap {a} for {b} - {s} >> {out} | It is: {out}
? print({s}.split().count({a})) >> how often does the word {a} occur in: {s} | "{s}" - number of times {a} is there | count {a} in '{s}' >> {out} times. | It comes {out} times.

= s:chords9; k:P 1 2 3 4 5 7
? notes = "C Db D Eb E F Gb G Ab A Bb B".split() ;; out = [] ;; for c in {s}: ;;     n = c.rstrip("m") ;;     out.append(notes[(notes.index(n) + {k}) % 12] + c[len(n):]) ;; print(" ".join(out)) >> transpose {s} up {k} semitones (use flats) | {s}, {k} half steps higher, with flats | capo on {k}: which chords sound if i play {s} (flats) >> They are {out}. | {out}

= s:card9
? t = {s} ;; print("*" * (len(t) - 4) + t[-4:]) >> hide all but the last four of {s} with stars | mask {s}, only the last 4 visible | a function that masks a card number, on {s} | {s} with stars except the last four >> {out} | It is {out}
? total = 0 ;; for i, c in enumerate(reversed({s})): ;;     d = int(c) * (1 + i % 2) ;;     total += d - 9 if d > 9 else d ;; print(total % 10 == 0) >> does {s} pass the luhn check | luhn: is {s} valid | check digit of {s} right (luhn)? >> Yes, it passes. // No, it doesn't pass.

= s:I 30 100
? p = {s} ;; print("A" if p >= 90 else "B" if p >= 75 else "C" if p >= 60 else "D") >> function grade(p): 90 and up A, 75 B, 60 C, else D. grade({s})? | 90+ is an A, 75+ a B, 60+ a C, the rest D. what is {s} | which grade are {s} points (A from 90, B from 75, C from 60, else D) >> It is {out}. | {out}.

= s:tiered8
? def cost(n): ;;     return n * {p} if n <= {a} else {a} * {p} + (n - {a}) * {q} ;;  ;; print(cost({m})) >> function cost(n): the first {a} at {p} each, every further one {q}. cost({m})? | first {a} pieces cost {p}, the others {q}; {m} pieces? write a function | up to {a} at {p}, above that {q} each: price of {m} >> It costs {out}. | {out}.

= s:N 10 900
? def total(n): ;;     return 0 if n == 0 else n + total(n - 1) ;;  ;; print(total({s})) >> recursive function for 1+...+n, run with {s} | sum from 1 to n by recursion, for {s} | write a recursive sum function, n = {s} >> It is {out}. | {out}.
? a, b = {s}, 84 ;; while b: ;;     a, b = b, a % b ;; print(a) >> euclid's algorithm for {s} and 84 | write euclid's algorithm and run it on {s}, 84 >> It is {out}. | {out}.

= s:P 3 4 5 6; t:sentence 6 10
? print(sum(len(w) > {s} for w in {t}.split())) >> words with more than {s} letters in "{t}", how many | function long_words(text, n), text "{t}", n = {s}: words longer than n | count the words longer than {s} letters in '{t}' >> {out}. | There are {out} words.

= s:P 20 25 30 40 50 60 70 80 90
? n, a, b = {s}, 1, 1 ;; for _ in range(n - 2): ;;     a, b = b, a + b ;; print(b) >> fibonacci number {s}, starting 1, 1 | term {s} of 1, 1, 2, 3, 5 ... | the {s}th fibonacci number, F1 = F2 = 1 >> It is {out}. | {out}.
? print([(p, p + 2) for p in range(2, {s} - 1) if all(p % i for i in range(2, p)) and all((p + 2) % i for i in range(2, p + 2))]) >> twin primes below {s} | list the pairs of primes two apart, up to {s} | twin prime pairs under {s} >> They are {out}. | {out}.


= s:I 5 120
? print(round({s} * 1.609344, 2)) >> {s} mph in km/h | {s} miles in km | how many kilometres are {s} miles | {s} miles, kilometres? | convert {s} mi to km >> It is {out}. | {out}.
? print(round({s} / 1.609344, 2)) >> {s} km in miles | {s} km/h in mph | how many miles are {s} km | {s} kilometres, miles? >> It is {out}. | {out}.
? print(round({s} * 1.852, 2)) >> {s} knots in km/h | {s} nautical miles in km | {s} kn, km/h? >> It is {out}. | {out}.
? print(round({s} * 0.0689476, 2)) >> tyre {s} psi in bar | {s} psi, how many bar >> It is {out} bar. | {out} bar.
? print(round({s} * 0.9144, 2)) >> {s} yards in metres | {s} yd, how many m >> It is {out} m. | {out} metres.
? print(round({s} * 3.785411784, 2)) >> {s} us gallons in litres | {s} gallons (US), litres? | how many litres are {s} American gallons >> It is {out} litres. | {out} l.
? print(round({s} * 0.40468564, 2)) >> {s} acres in hectares | {s} acres, how many ha >> It is {out} ha. | {out} hectares.
? print(round({s} * 28.349523, 1)) >> {s} oz in g | {s} ounces in grams | how many grams are {s} ounces >> It is {out} g. | {out} grams.
? print(round({s} * 0.45359237, 2)) >> {s} pounds in kg | {s} lb, kilos? | {s} lbs to kg | how many kg are {s} pounds >> It is {out} kg. | {out} kilos.
? print(round({s} * 0.7355, 1)) >> {s} PS in kW (0.7355) | engine with {s} hp of 0.7355 kW: kW? >> It is {out} kW. | {out} kW.
? print(round({s} * 2.54, 2)) >> {s} inches in cm | {s} inch, centimetres? | a {s} inch screen in cm >> It is {out} cm. | {out} centimetres.
? print(round({s} * 2 ** 30 / 10 ** 9, 1)) >> {s} GiB are how many GB (10^9) | {s} gibibytes in gigabytes, one decimal >> It is {out} GB. | {out} GB.
? print(round({s} + 273.15, 2)) >> {s} °C in kelvin | {s} celsius, kelvin? >> It is {out} K. | {out} kelvin.
? print({s} * 15, {s} * 5) >> {s} tablespoons and {s} teaspoons in ml (15 and 5 ml), each | {s} tbsp in ml and {s} tsp in ml, 15 and 5 ml >> {0} ml and {1} ml. | It is {0} and {1} ml.
"""

things("timely", CALENDAR, "dates", 7.0)
things("algebra", ALGEBRA, "number", 7.0)
things("wording", WORDS_ROWS, "strings", 7.0)
