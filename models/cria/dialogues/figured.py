"""Numbers as people write them, exactly into the code: thousands and millions in words, ten digits with any separator, halves, dozens, spans of time down to seconds, feet and pounds, sums with a decimal comma (see posed.py)."""
from posed import KINDS, things
from values import in_words


def plain(r, lo=1, hi=60):
    return r.randint(lo, hi)


def million(r, n, got):
    """Thousands, millions and billions in the ways they are said."""
    k = r.randint(2, 60)
    size, names = r.choice([(10 ** 3, ("thousand", "k", "K", " thousand", "000s")), (10 ** 6, ("million", "M", "m", " mil", " mio")), (10 ** 6, ("million", "M", " million", " million", " million")), (10 ** 9, ("billion", "bn", "B", " billion", " bn"))])
    word = names[0]
    x = r.randint(11, 99)
    y = r.randint(101, 999)
    short = r.choice([t for t in names[1:] if t != "000s"])
    return r.choice([
        lambda: (f"{k} {word}", k * size), lambda: (f"{k} {word}", k * size), lambda: (f"{k}{short}" if short[0] != " " else f"{k}{short}", k * size), lambda: (f"{x / 10:g} {word}", x * size // 10), lambda: (f"{x / 10:g}{short}", x * size // 10), lambda: (f"{in_words(min(k, 20))} {word}", min(k, 20) * size), lambda: (f"a {word}", size), lambda: (f"half a {word}", size // 2), lambda: (f"a quarter of a {word}", size // 4), lambda: (f"three quarters of a {word}", size * 3 // 4),
        lambda: (f"one and a half {word}", size * 3 // 2), lambda: (f"{in_words(k % 9 + 2)} and a half {word}", (k % 9 + 2) * size + size // 2), lambda: (f"{y / 100:g} {word}", y * size // 100), lambda: (f"{k * size:,}", k * size), lambda: (f"{k * size:,}".replace(",", "'"), k * size), lambda: (f"{k * size:,}".replace(",", " "), k * size), lambda: (str(k * size), k * size), lambda: (f"{k} hundred", k * 100), lambda: (f"{in_words(k % 80 + 11)} hundred", (k % 80 + 11) * 100),
        lambda: (f"{in_words(k)} thousand {in_words(r_hundred := (x % 9 + 1) * 100)}", k * 1000 + r_hundred), lambda: (f"a hundred and {in_words(k)}", 100 + k), lambda: (f"{in_words(k % 9 + 1)} hundred and {in_words(k)}", (k % 9 + 1) * 100 + k), lambda: (f"{k}e{len(str(size)) - 1}", k * size)])()


def as_code(f):
    def g(r, n, got):
        typed, v = f(r, n, got)
        return typed, str(v)
    return g


def long(r, n, got):
    """Many digits, plain or parted."""
    k = r.randint(*(n or (7, 13)))
    s = "".join(r.choice("0123456789") for _ in range(k - 1))
    if r.p(0.25):                                       # runs and repeats
        i = r.randrange(max(1, k - 4))
        s = (s[:i] + r.choice("0123456789") * r.randint(2, 4) + s[i:])[:k - 1]
    v = int(r.choice("123456789") + s)
    return r.choice([str(v), str(v), f"{v:,}", f"{v:,}", f"{v:,}".replace(",", " "), f"{v:,}".replace(",", "'")]), v


def part(r, n, got):
    k = r.randint(1, 19)
    sign, frac, words, x = r.choice([("½", "1/2", "a half", 0.5), ("½", "1/2", "a half", 0.5), ("¼", "1/4", "a quarter", 0.25), ("¾", "3/4", "three quarters", 0.75)])
    return r.choice([(f"{k}{sign}", k + x), (f"{k} {frac}", k + x), (f"{k} and {words}", k + x), (f"{in_words(k)} and {words}", k + x), (f"{k + x}", k + x), (f"{k}-{frac}", k + x), (sign, x), (f".{str(x)[2:]}", x), (f"{k + x}".replace(".", ","), k + x)])


def dozen(r, n, got):
    k = r.randint(2, 12)
    return r.choice([("a dozen", "12"), ("half a dozen", "6"), (f"{k} dozen", f"{k} * 12"), (f"{in_words(k)} dozen", f"{k} * 12"), ("a dozen and a half", "18"), ("one and a half dozen", "18"), ("two and a half dozen", "30"), (f"{k} dozens", f"{k} * 12"), ("a couple", "2"), ("a baker's dozen", "13"), ("a score", "20"), (f"{k} pairs", f"{k} * 2"), (f"{in_words(k)} pairs", f"{k} * 2"), ("a gross", "144"), ("a pair", "2")])


STEP = dict(seconds="1", minutes="60", hours="60 * 60", days="24 * 60 * 60", weeks="7 * 24 * 60 * 60")


def span(r, n, got):
    """A length of time, as seconds in code."""
    k = r.randint(2, 40)
    a, b, c = r.randint(1, 23), r.randint(1, 59), r.randint(1, 59)
    unit = r.choice(["minutes", "hours", "days", "weeks", "hours", "days", "weeks"])
    return r.choice([
        lambda: (f"{k} {unit}", f"{k} * {STEP[unit]}"), lambda: (f"{k} {unit}", f"{k} * {STEP[unit]}"), lambda: (f"{in_words(k)} {unit}", f"{k} * {STEP[unit]}"), lambda: (f"{a} hours {b} minutes", f"{a} * 60 * 60 + {b} * 60"), lambda: (f"{a}h {b}min", f"{a} * 60 * 60 + {b} * 60"), lambda: (f"{a} h {b} min {c} s", f"{a} * 60 * 60 + {b} * 60 + {c}"), lambda: (f"{b} min {c} s", f"{b} * 60 + {c}"), lambda: (f"{a}:{b:02d}:{c:02d} h", f"{a} * 60 * 60 + {b} * 60 + {c}"),
        lambda: (f"{k} days and {a} hours", f"{k} * 24 * 60 * 60 + {a} * 60 * 60"), lambda: (f"{k} weeks and {a} days", f"{k} * 7 * 24 * 60 * 60 + {a} * 24 * 60 * 60"), lambda: ("a week", "7 * 24 * 60 * 60"), lambda: ("a day", "24 * 60 * 60"), lambda: ("a fortnight", "14 * 24 * 60 * 60"), lambda: (f"{a} and a half hours", f"{a}.5 * 60 * 60"), lambda: (f"{a}½ hours", f"{a}.5 * 60 * 60"), lambda: ("half an hour", "30 * 60"), lambda: ("a year of 365 days", "365 * 24 * 60 * 60"), lambda: (f"{a} minutes", f"{a} * 60"), lambda: (f"{a}h{b:02d}", f"{a} * 60 * 60 + {b} * 60")])()


def heavy(r, n, got):
    """Pounds, ounces, stones, as kilos in code."""
    k, o = r.randint(2, 280), r.randint(1, 13)
    return r.choice([(f"{k} lb", f"{k} * 0.45359237"), (f"{k} pounds", f"{k} * 0.45359237"), (f"{k} lbs", f"{k} * 0.45359237"), (f"{k}lb", f"{k} * 0.45359237"), (f"{k % 20 + 2} stone {o}", f"(({k % 20 + 2}) * 14 + {o}) * 0.45359237".replace("((", "(").replace(") * 14", " * 14", 1)), (f"{o} lb {o + 1} oz", f"({o} + {o + 1} / 16) * 0.45359237"), (f"{k} ounces", f"{k} / 16 * 0.45359237"), (f"{k} oz", f"{k} / 16 * 0.45359237")])


def tall(r, n, got):
    """Feet and inches, as inches in code."""
    f, i = r.randint(1, 9), r.randint(1, 11)
    return r.choice([(f"{f}'{i}\"", f"{f} * 12 + {i}"), (f"{f} ft {i}", f"{f} * 12 + {i}"), (f"{f} foot {i}", f"{f} * 12 + {i}"), (f"{f} feet {i} inches", f"{f} * 12 + {i}"), (f"{f} ft", f"{f} * 12"), (f"{f} feet", f"{f} * 12"), (f"{i} inches", f"{i}"), (f"{f}ft {i}in", f"{f} * 12 + {i}")])


def commas(r, n, got):
    """Sums and differences with a decimal comma."""
    x = [round(r.uniform(2, r.choice([60, 900, 9000])), 2) for _ in range(r.randint(2, 5))]
    x[0] = round(x[0] + sum(x[1:]), 2)
    how = r.choice(["{:,.2f}", "{:,.2f}", "{:.2f}"])
    gap = r.choice([".", ".", " ", "'"])
    typed = [how.format(v).replace(",", "_").replace(".", ",").replace("_", gap) for v in x]
    u = r.choice(["", "", "", " €", " EUR", " Fr."])
    t, c = typed[0] + u, str(x[0])
    for a, v in zip(typed[1:], x[1:]):
        s = r.choice(["+", "-"])
        t, c = f"{t} {s} {a}{u}", f"{c} {s} {v}"
    return t, c


KINDS.update(million=as_code(million), long=as_code(long), part=as_code(part), dozen=dozen, span=span, heavy=heavy, tall=tall, commas=commas)

ROWS = r"""
= s:million; t:million; n:I 2 60; p:P 2 3 4 5 6 7 8 9 10 12 15 20 25 30 40 45 60 75
? import math ;; print(round(math.sqrt({s}), 3)) >> square root of {s}, 3 decimals is enough | sqrt of {s} to three places | root of {s}, three decimals | what's the square root of {s} (3 digits after the point) >> It is {out}. | {out}.
? print(round({s} * {p} / 100, 2)) >> {p}% of {s} | {p} percent of {s} people | {s} votes, {p}% of them valid, how many | a fund of {s} lost {p} percent, how much is that | what is {p} per cent of {s}? >> It is {out}. | {out}.
? print(round({s} * (1 + {p} / 100), 2)) >> {s} plus {p}% | {s} grows by {p} percent | turnover was {s}, up {p}% now | population of {s} rises {p} percent, new figure | add {p}% to {s} >> It is {out}. | {out}.
? print(round({s} * (1 - {p} / 100), 2)) >> {s} minus {p}% | a house for {s}, {p} percent off | {s} views, {p}% were bots, real ones? | take {p} percent off {s} >> It is {out}. | {out}.
? print(round({s} / {n}, 2)) >> {s} split {n} ways | {s} divided by {n} | {s} euros among {n} heirs, each gets | {n} of us won {s}, how much each | {s} steps in {n} days, a day? >> It is {out}. | {out}.
? print({s} * {n}) >> {n} times {s} | {s} x {n} | {n} machines at {s} each | {s} a month for {n} months | {n} towns of {s} people, together >> It is {out}. | {out}.
? print({s} + {t}) >> {s} plus {t} | {s} and {t} together | add up {s} and {t} | one fund has {s}, the other {t}, both? | {s} last year and {t} this year, sum >> It is {out}. | {out}.
? print({s} - {t}) >> {s} minus {t} | {s} take away {t} | from {s} subtract {t} | income {s}, costs {t}, rest? (may be negative) >> It is {out}. | {out}.
? print(round({s} / {t}, 4)) >> {s} divided by {t}, four decimals | {s} / {t} to 4 places | ratio of {s} to {t}, 4 decimals | how many times {t} is {s}, four places >> It is {out}. | {out}.
? print(round({s} / 60 / 60 / 24, 2)) >> {s} seconds in days, two decimals | how many days are {s} seconds | {s} sec as days | days in {s} seconds >> It is {out} days. | {out} days.
? print(round({s} / 60, 2)) >> {s} seconds in minutes | {s} minutes in hours | how many hours are {s} minutes | hours in {s} minutes >> It is {out}. | {out}.
? print({s}) >> {s} in digits | write {s} as a plain number | {s} written out in figures | {s} without abbreviations >> It is {out}. | {out}.
? print(len(str({s}))) >> how many digits has {s} | number of digits in {s} | digits of {s}, count >> It has {out} digits. | {out}.
? print(round({s} / 1000 ** 2, 2)) >> {s} metres in thousands of km, 2 places | {s} grams in tonnes | {s} bytes in MB (decimal) | {s} milligrams in kg >> It is {out}. | {out}.
? print(max({s}, {t}) - min({s}, {t})) >> gap between {s} and {t} | how far apart are {s} and {t} | difference of {s} and {t}, without a sign >> It is {out}. | {out}.

= s:long 6 13; t:long 4 11; n:I 2 90
? print(hex({s})) >> {s} written in hexadecimal | the number {s} in hex | {s} to hex | hex of {s} | i need {s} as hexadecimal | {s} base 16 >> It is {out}. | {out}.
? print(bin({s})[2:]) >> {s} in binary | binary of {s} | {s} to base 2 | write {s} with zeros and ones >> It is {out}. | {out}.
? print(sum(int(c) for c in str({s}))) >> digit sum of {s} | add the digits of {s} | cross sum of {s} | sum of the digits in {s} >> It is {out}. | {out}.
? print({s} % {n}) >> {s} mod {n} | remainder of {s} by {n} | what's left when {s} is divided by {n} | {s} modulo {n} >> It is {out}. | {out}.
? print({s} * {t}) >> {s} times {t} | {s} x {t} | {s} * {t} | multiply {s} and {t} | product of {s} and {t} >> It is {out}. | {out}.
? print({s} + {t}) >> {s} + {t} | {s} plus {t} | add {s} to {t} | sum of {s} and {t} | {s} and {t} added >> It is {out}. | {out}.
? print({s} - {t}) >> {s} - {t} | {s} minus {t} | subtract {t} from {s} | {s} less {t} >> It is {out}. | {out}.
? print({s} // {t}, {s} % {t}) >> {s} divided by {t}, whole part and rest | {s} by {t} with remainder | quotient and remainder of {s} and {t} >> It is {0}, remainder {1}. | {0} and {1} over.
? print({s} % 97) >> {s} mod 97 | check digits: {s} modulo 97 | remainder when {s} is divided by 97 >> It is {out}. | {out}.
? print(str({s})[::-1]) >> {s} backwards | digits of {s} in reverse | {s} from the back >> It is {out}. | {out}.
? n, x = {s}, [] ;; p = 2 ;; while p * p <= n and p < 2000000: ;;     while n % p == 0: ;;         x.append(p) ;;         n //= p ;;     p += 1 ;; print(x + [n] * (n > 1)) >> prime factors of {s} | factorise {s} | {s} as a product of primes >> They are {out}. | {out}.
? print(f"{{s}:,}") >> {s} with commas | put thousands separators in {s} | {s} grouped by threes >> It is {out}. | {out}.
? from datetime import datetime, timezone ;; print(datetime.fromtimestamp({s} % 4000000000, timezone.utc).strftime("%Y-%m-%d %H:%M:%S")) >> unix time {s} modulo 4000000000, as a date in utc | date of timestamp {s} % 4000000000 (utc) >> It is {out}. | {out}.
? x = [int(c) for c in str({s})] ;; print(max(x), min(x)) >> largest and smallest digit of {s} | biggest and lowest digit in {s} >> The largest is {0}, the smallest {1}. | {0} and {1}.

= s:part; t:part; n:I 2 40; m:money
? print(round({s} * {n}, 2)) >> {n} times {s} | {n} bottles of {s} litres, litres in all | {s} hours a day, {n} days | {n} planks, {s} m each, total | {s} kg per bag, {n} bags >> It is {out}. | {out}.
? print(round({s} + {t}, 2)) >> {s} plus {t} | {s} cups and {t} cups | {s} hours and another {t} | {s} kg + {t} kg >> It is {out}. | {out}.
? print(round({s} * {m}, 2)) >> {s} kilos at {m} | {s} hours for {m} an hour | {s} metres of cloth, {m} a metre | {s} litres at {m} per litre, pay? >> It is {out}. | {out}.
? print(round({s} / {t}, 2)) >> {s} divided by {t} | how many times does {t} fit into {s} | {s} litres in glasses of {t}, how many >> It is {out}. | {out}.
? print(round({s} * 60)) >> {s} hours in minutes | {s} h as minutes | how many minutes in {s} hours >> It is {out} minutes. | {out} minutes.

= s:dozen; t:dozen; m:money; n:I 2 30
? print(round(({s}) * {m}, 2)) >> {s} of rolls at {m} each | what do {s} eggs cost, {m} apiece | {m} each, {s} of them | {s} candles, {m} per piece >> It is {out}. | {out}.
? print({s} * {n}) >> {n} boxes with {s} in each, pieces? | {n} times {s} | {n} bags of {s}, how many in all | {s} per tray, {n} trays >> It is {out}. | {out}.
? print({s} + {t}) >> {s} and {t}, how many together | {s} plus {t} | {s} eggs, then {t} more >> It is {out}. | {out}.
? print({s} - {n}) >> {s} minus {n} | {s} eggs, {n} broken, left? | had {s}, gave away {n} >> It is {out}. | {out}.

= s:span; t:span; n:I 2 30
? print({s}) >> how many seconds in {s} | {s} in seconds | seconds in {s} | {s}, as seconds | how many secs are {s} | {s} -> s | number of seconds {s} has >> It is {out} seconds. | {out} seconds.
? print(round(({s}) / 60, 2)) >> how many minutes in {s} | {s} in minutes | minutes in {s} | {s} as min | {s} -> minutes >> It is {out} minutes. | {out} minutes.
? print(round(({s}) / 60 / 60, 2)) >> how many hours in {s} | {s} in hours | hours in {s} | {s} as decimal hours | {s} -> h >> It is {out} hours. | {out} hours.
? print(round(({s}) / 60 / 60 / 24, 3)) >> how many days in {s}, three decimals | {s} in days (3 places) | {s} as days, 3 digits >> It is {out} days. | {out} days.
? print(round(({s} + {t}) / 60, 2)) >> {s} and {t} together, in minutes | {s} plus {t}, total minutes | minutes of {s} and {t} >> It is {out} minutes. | {out} minutes.
? t = ({s}) / {n} ;; print(int(t // 60), round(t % 60)) >> {s} for {n} km, pace in minutes and seconds | {n} km in {s}: min and sec per km | {n} laps in {s}, time a lap in min and s | running {n} km took {s}, pace per km >> It is {0} min {1} s. | {0} minutes {1} seconds.
? print(round({n} / (({s}) / 60 / 60), 2)) >> {n} km in {s}, km/h | speed in km/h: {n} km in {s} | {n} kilometres, {s}. average speed >> It is {out} km/h. | {out} km/h.
? print(({s}) * {n}) >> {n} times {s}, in seconds | {s} each, {n} of them, seconds in all >> It is {out} seconds. | {out} seconds.

= s:heavy; x:P 0.5 1.5 2 2.5 5 10 15 20 25 40 0.1 0.25
? print(round({s}, 2)) >> {s} in kilos | {s} in kg | how many kg are {s} | {s} as kilograms | what's {s} in kilograms >> It is {out} kg. | {out} kg.
? print(round(({s}) * 1000)) >> {s} in grams | how many grams are {s} | {s} as g >> It is {out} g. | {out} g.
? print(round(({s}) * {x}, 2)) >> patient weighs {s}, {x} mg per kg, how many mg | {x} mg per kg of body weight, the patient is {s}. mg? | dose for {s} at {x} mg/kg | {s}, {x} ml per kilo, total ml | drug {x} mg/kg, body weight {s}: mg >> It is {out}. | {out}.

= s:tall
? print(round(({s}) * 2.54, 2)) >> {s} in cm | {s} in centimetres | how many cm is {s} | i'm {s}, what's that in cm | height {s} to cm >> It is {out} cm. | {out} cm.
? print(round(({s}) * 0.0254, 3)) >> {s} in metres | {s} in m, three decimals | how many metres are {s} >> It is {out} m. | {out} m.
? print({s}) >> {s} in inches | how many inches are {s} | {s} as inches only >> It is {out} inches. | {out} inches.

= s:commas
? print(round({s}, 2)) >> {s} | {s}, comma is the decimal mark | german bank statement: {s} | {s} (decimal comma) | what's {s}? the comma is for decimals there | from my swiss bill: {s} | my statement says {s}, result? | work out {s}, written the european way >> It is {out}. | {out}.
"""
things("figured", ROWS, "number", 3.0)

# ---- several numbers that belong together -----------------------------------------------------------------------------------
def marks(r, n, got):
    """Parts of a mark with their weights."""
    p = r.choice([10, 20, 25, 30, 35, 40, 45, 60, 70, 75, 80])
    a, b = r.randint(40, 100), r.randint(40, 100)
    x, y = r.choice([("homework", "exam"), ("oral", "written"), ("project", "test"), ("lab", "final"), ("midterm", "final exam"), ("theory", "practice"), ("essay", "quiz"), ("taste", "looks")])
    t = r.choice(["{x} counts {p}%, {y} {q}%. {w} {a} and {b}", "{x} {p}%, {y} {q}%; {w} {a} and {b}", "{x} is {p} percent, {y} {q} percent. {w} {a} in {x} and {b} in {y}", "{a} in {x} ({p}%) and {b} in {y} ({q}%)", "{w} {a} ({x}, weight {p}%) and {b} ({y}, weight {q}%)", "{p}% {x}, {q}% {y}, results {a} and {b}"])
    for k, v in dict(x=x, y=y, p=p, q=100 - p, a=a, b=b, w=r.choice(["she has", "i got", "he scored", "scores", "my marks are"])).items():
        t = t.replace("{" + k + "}", str(v))
    return t, f"({p} * {a} + {100 - p} * {b}) / 100"


def legs(r, n, got):
    """A start and how long the parts take, as minutes in code."""
    h, m = r.randint(0, 23), r.choice([0, 5, 10, 15, 20, 30, 40, 45, 50])
    typed, code = [], [f"{h} * 60 + {m}"]
    for what in r.sample(["driving", "break", "walking", "waiting", "lunch", "the ferry", "work", "meeting", "cleaning", "the film", "ads"], r.choice([1, 2, 2, 3])):
        a, b = r.randint(1, 9), r.choice([5, 10, 15, 20, 30, 35, 40, 45, 50])
        said, c = r.choice([(f"{a} hrs {b} {what}", f"{a} * 60 + {b}"), (f"{a} h {b} min {what}", f"{a} * 60 + {b}"), (f"{b} min {what}", f"{b}"), (f"{a} hours of {what}", f"{a} * 60"), (f"{b} minutes of {what}", f"{b}"), (f"{a}h{b:02d} {what}", f"{a} * 60 + {b}"), (f"{a} and a half hours {what}", f"{a} * 60 + 30")])
        typed.append(said)
        code.append(c)
    start = r.choice([f"{h:02d}:{m:02d}", f"{h}:{m:02d}", f"{h % 12 or 12}:{m:02d} {'pm' if h >= 12 else 'am'}"])
    return r.choice(["set off {t}, ", "start at {t}, ", "we begin {t}, ", "leave at {t}: ", "from {t} on ", "{t} start, ", "I leave {t}, "]).replace("{t}", start) + r.choice([" + ", ", then ", ", ", " plus "]).join(typed), " + ".join(code)


def metres(r, n, got):
    x = round(r.uniform(1, 30), r.choice([1, 2, 2]))
    return r.choice([f"{x:.2f}", f"{x}", f"{x:.2f}"]), str(x)


def strand(r, n, got):
    letters = r.choice(["ACGT", "ACGT", "ACGT", "ACGU", "01", "XO", "HT", "WLD", "abc"])
    t = "".join(r.choice(letters) for _ in range(r.randint(7, 24)))
    return t, f'"{t}"'


def couple(r, n, got):
    """Two lists of one length."""
    k = r.randint(4, 7)
    x, y = [r.randint(1, r.choice([9, 40, 200])) for _ in range(k)], [r.randint(1, r.choice([9, 40, 200])) for _ in range(k)]
    if len(set(x)) < 2 or len(set(y)) < 2:
        x[0], y[-1] = x[1] + 1, y[0] + 2
    form = r.choice(["[{}]", "{}", "({})"])
    sep = r.choice([", ", ",", " "]) if form != "[{}]" else r.choice([", ", ","])
    show = lambda v: form.format(sep.join(map(str, v)))
    got["t"] = (show(y), str(y))
    return show(x), str(x)


def inches(r, n, got):
    k, q = r.randint(1, 40), r.choice([2, 4, 8, 8, 16, 16, 32])
    p = r.choice([i for i in range(1, q) if i % 2]) if q > 2 else 1
    if r.p(0.2):
        return f"{p}/{q}", f"({p} / {q})"
    return r.choice([f"{k} {p}/{q}", f"{k} {p}/{q}", f"{k}-{p}/{q}"]), f"({k} + {p} / {q})"


KINDS.update(marks=marks, legs=legs, metres=metres, strand=strand, couple=couple, inches=inches)

TOGETHER = r"""
= s:N 4 9999
? print(bin({s})[2:], hex({s})[2:]) >> {s} in binary n hex | {s} in binary and hex | binary and hexadecimal of {s} | {s} to base 2 and base 16 | convert {s} to binary, also to hex | i need {s} as bits and as hex digits >> In binary it is {0}, in hex {1}. | {0} in binary and {1} in hex.
? print(bin({s})[2:], oct({s})[2:]) >> {s} in binary and octal | base 2 and base 8 of {s} | octal too: {s} in binary and octal | {s} to binary n octal >> In binary it is {0}, in octal {1}.
? print(hex({s})[2:], oct({s})[2:]) >> {s} in hex and octal | octal and hex of {s}, hex first | {s} base 16 and base 8 >> In hex it is {0}, in octal {1}.
? print({s} ** 2, {s} ** 3) >> square and cube of {s} | {s} squared and {s} cubed | second and third power of {s} >> The square is {0}, the cube {1}.
? import math ;; print(round(math.sqrt({s}), 3), {s} ** 2) >> root (3 decimals) and square of {s} | square root to 3 places and also the square of {s} | {s}: sqrt with three decimals, and squared >> The root is {0}, the square {1}.
? print(len(str({s})), sum(int(c) for c in str({s}))) >> how many digits has {s} and what do they add up to | {s}: number of digits and digit sum | digits of {s}, count and sum >> It has {0} digits, their sum is {1}.
? print({s} // 12, {s} % 12) >> {s} eggs, how many dozens and how many left over | {s} inches in feet and inches | {s} months, years and months >> It is {0} and {1} over.
? print({s} // 60, {s} % 60) >> {s} minutes in hours and minutes | {s} seconds as minutes and seconds | {s} min: h and min >> It is {0} and {1} over.
? print(round({s} * 1.1, 2), round({s} * 0.9, 2)) >> {s} plus 10% and minus 10% | ten percent up and ten percent down from {s} | {s}: 10 percent more, and 10 percent less >> Up it is {0}, down {1}.

= s:metres; t:P 4 5 6 8 9 10 12 14 15 18 20 22 25 30 35 45 60; n:I 2 9
? import math ;; print(math.ceil(round({s} * 100) / {t})) >> deck is {s} m wide, each board covers {t} cm. how many boards do i have to buy | {s} m of wall, tiles {t} cm wide, tiles needed for a row | boards of {t} cm to cover {s} metres, how many | path of {s} m, slabs {t} cm each: how many slabs | how many {t} cm planks cover {s} m | {s} m shelf, full of boxes {t} cm wide, at least how many to fill it >> You need {out}. | {out} are needed.
? print(round({s} * 100) // {t}) >> how many pieces of {t} cm can i cut from {s} m | {s} m of rope, pieces of {t} cm, whole pieces? | {t} cm ribbons out of {s} metres, how many complete ones | how many {t} cm books fit on {s} m >> There are {out}. | {out}.
? print(round({s} * {n}, 2)) >> {n} curtains of {s} m each, metres in all | {n} rails, {s} m long, total length | {n} x {s} m >> It is {out} m. | {out} m.
? print(round({s} * 100)) >> {s} m in cm | how many cm are {s} m | {s} metres as centimetres >> It is {out} cm. | {out} cm.

= s:marks
? print(round({s}, 2)) >> {s}. final mark? | {s}. what's the total mark | {s} - weighted mark please | {s}: overall? | {s}. and the final grade is? | weighted average: {s} | {s}. result >> It is {out}. | The final mark is {out}.

= s:legs
? t = {s} ;; print(f"{t // 60 % 24:02d}:{t % 60:02d}") >> {s}. when do i finish | {s}. when is it over? | {s} - end? | {s}. what time is it then | {s}. arrival time? | {s}, at what time am i done | {s}. clock at the end >> It is {out}. | At {out}.

= s:day 2024 2029; n:I 2 30
? from datetime import date, timedelta ;; d = {s} + timedelta(days={n}) ;; print(d.strftime("%A, %d %B %Y")) >> guest arrives {s} and stays {n} nights, departure date? | check in {s}, {n} nights, check out? | {n} nights from {s}, which day do they leave | arriving {s} for {n} nights; leaving on? | {s} plus {n} nights | a {n} night stay beginning {s} ends on? >> It is {out}. | {out}.
? from datetime import date, timedelta ;; d = {s} - timedelta(days={n}) ;; print(d.strftime("%A, %d %B %Y")) >> leaving {s} after {n} nights, when did they arrive | {n} nights that end on {s}, first day? | checked out {s}, stayed {n} nights. arrival? >> It is {out}. | {out}.

= s:strand
? from collections import Counter ;; print(", ".join(f"{c}: {n}" for c, n in sorted(Counter({s}).items()))) >> count how often each letter occurs in {s} | how often is each base in {s} | {s}: how many of each | tally the letters of {s} | each symbol of {s} with its count | count every character of {s} | frequencies in {s} >> {out} | The counts are {out}.
? from collections import Counter ;; print(*Counter({s}).most_common(1)[0]) >> most frequent letter of {s} and how often | which symbol leads in {s}, and with how many >> It is {0}, {1} times.
? import itertools ;; print(max(len(list(g)) for k, g in itertools.groupby({s}))) >> longest run of one letter in {s} | longest streak in {s} | how long is the longest repeat in a row in {s} >> It is {out}. | {out}.

= s:couple
? x, y = {s}, {t} ;; n, mx, my = len(x), sum(x) / len(x), sum(y) / len(y) ;; xy = sum((a - mx) * (b - my) for a, b in zip(x, y)) ;; xx, yy = sum((a - mx) ** 2 for a in x), sum((b - my) ** 2 for b in y) ;; print(round(xy / (xx * yy) ** 0.5, 3)) >> pearson correlation of {s} with {t} | correlation of {s} and {t} | how strongly do {s} and {t} correlate | r for x = {s}, y = {t} | correlation coefficient: {s} against {t} >> The correlation is {out}. | {out}.
? x, y = {s}, {t} ;; mx, my = sum(x) / len(x), sum(y) / len(y) ;; print(round(sum((a - mx) * (b - my) for a, b in zip(x, y)) / sum((a - mx) ** 2 for a in x), 3)) >> slope of the best line, x = {s}, y = {t} | regression slope of {t} on {s} | how much does y rise per x: x {s}, y {t} >> The slope is {out}. | {out}.
? x, y = {s}, {t} ;; print(sum(a * b for a, b in zip(x, y))) >> dot product of {s} and {t} | scalar product {s} . {t} | multiply {s} and {t} pairwise and add up | {s} pieces at {t} euros, total of all >> It is {out}. | {out}.
? x, y = {s}, {t} ;; print([a + b for a, b in zip(x, y)]) >> add {s} and {t} item by item | pairwise sums of {s} and {t} | {s} plus {t}, place by place >> They are {out}. | {out}.
? x, y = {s}, {t} ;; print([a - b for a, b in zip(x, y)]) >> {s} minus {t}, place by place | pairwise differences of {s} and {t} | subtract {t} from {s} item by item >> They are {out}. | {out}.
? x, y = {s}, {t} ;; mx, my = sum(x) / len(x), sum(y) / len(y) ;; print(round(sum((a - mx) * (b - my) for a, b in zip(x, y)) / (len(x) - 1), 3)) >> sample covariance of {s} and {t} | covariance (n-1) of {s} with {t} >> The covariance is {out}. | {out}.
? x, y = {s}, {t} ;; print(round(sum((a - b) ** 2 for a, b in zip(x, y)) ** 0.5, 3)) >> distance between the points {s} and {t} | euclidean distance from {s} to {t} >> It is {out}. | {out}.

= s:inches
? print(round({s} * 25.4, 3)) >> whats {s} inches in mm | {s} inch in millimetres | {s}" in mm | {s} in. -> mm | a {s} inch bolt in mm >> It is {out} mm. | {out} mm.
? print(round({s} * 2.54, 3)) >> {s} inches in cm | {s}" in centimetres | how many cm are {s} inches >> It is {out} cm. | {out} cm.
? print({s}) >> {s} as a decimal | {s} with decimals | decimal for {s} >> It is {out}. | {out}.
"""
things("figured_more", TOGETHER, "number", 3.0)
