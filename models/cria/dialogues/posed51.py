"""One thing, many questions (see posed.py): weekdays that come again and days of the year, shifts and sleep, Morse and spelling alphabets, check digits, factors and digits, matrices and points, sequences, numbers in other clothes."""
import datetime
from dates import DAYS, any_date, written
from core import MONTHS
from posed import kind, plain, quoted, things

ORD = "first second third fourth last".split()
MORSE = dict(zip("abcdefghijklmnopqrstuvwxyz", ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..".split()))
NATO = "Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu".split()


@kind
def nthday(r, n, got):
    """The third Thursday of a month."""
    y, m, w, k = r.randint(2020, 2035), r.randint(1, 12), r.randrange(7), r.randrange(5)
    got.update(w=(DAYS[w] if r.p(0.6) else DAYS[w].lower(), str(w)), k=(r.choice([ORD[k], f"{k + 1}{['st', 'nd', 'rd', 'th'][k]}"]) if k < 4 else "last", str(k)), m=(MONTHS[m - 1], str(m)))
    got["pick"] = ("", f"days[{k}]" if k < 4 else "days[-1]")
    return str(y), str(y)


@kind
def freed(r, n, got):
    """A Monday to Friday span with a holiday or two."""
    a = any_date(r, 2022, 2030)
    b = a + datetime.timedelta(days=r.randint(8, 60))
    h = [a + datetime.timedelta(days=r.randint(1, (b - a).days - 1)) for _ in range(r.choice([1, 1, 2]))]
    h = [x for x in dict.fromkeys(h)]
    got.update(b=(written(r, b), f"date({b.year}, {b.month}, {b.day})"), h=(" and ".join(written(r, x) for x in h), "[" + ", ".join(f"date({x.year}, {x.month}, {x.day})" for x in h) + "]"))
    return written(r, a), f"date({a.year}, {a.month}, {a.day})"


@kind
def bedtime(r, n, got):
    """To bed at, up at."""
    a, b = r.choice(range(20 * 60, 25 * 60 + 30, 5)), r.choice(range(5 * 60, 9 * 60 + 30, 5))
    p = r.choice([0, 10, 15, 20, 30, 45])
    put = lambda t, twelve: f"{t // 60 % 24}:{t % 60:02d}" if not twelve else f"{(t // 60 - 1) % 12 + 1}:{t % 60:02d} {'am' if t // 60 % 24 < 12 else 'pm'}"
    tw = r.p(0.4)
    got.update(b=(put(b, tw), f"{b // 60} * 60 + {b % 60}"), p=(str(p or 25), str(p or 25)))
    return put(a, tw), f"{a // 60 % 24} * 60 + {a % 60}"


@kind
def turns(r, n, got):
    """Several stretches of work: 8:00-11:30, 12:15-17:00."""
    t = r.choice(range(360, 600, 5))
    x = []
    for _ in range(r.choice([1, 2, 2, 3])):
        e = t + r.choice(range(60, 300, 5))
        x.append((t, e))
        t = e + r.choice([15, 20, 30, 45, 60])
    got["rate"] = (lambda v: (f"{v:g}", f"{v:g}"))(r.choice([12.5, 14, 15, 16.5, 18, 20, 22, 24, 31]))
    put = lambda v: f"{v // 60 % 24}:{v % 60:02d}"
    sep = r.choice(["-", "-", " to ", " - ", " until "])
    return r.choice([", ", ", ", " and ", " / "]).join(put(a) + sep + put(b) for a, b in x), "[" + ", ".join(f"({a // 60} * 60 + {a % 60}, {b // 60} * 60 + {b % 60})" for a, b in x) + "]"


@kind
def birthdays(r, n, got):
    """Somebody's birthday and a day of today."""
    a = any_date(r, 1935, 2018)
    b = any_date(r, 2023, 2028)
    got.update(t=(written(r, b), f"date({b.year}, {b.month}, {b.day})"), k=(lambda v: (f"{v:,}" if r.p(0.5) else str(v), str(v)))(r.choice([1000, 5000, 10000, 12345, 15000, 20000])))
    return written(r, a), f"date({a.year}, {a.month}, {a.day})"


@kind
def morsed(r, n, got):
    w = plain(r)[:7]
    got.update(code=(" ".join(MORSE[c] for c in w), quoted(" ".join(MORSE[c] for c in w))), table=("", "{" + ", ".join(f'"{c}": "{MORSE[c]}"' for c in sorted(set(w))) + "}"), back=("", "{" + ", ".join(f'"{MORSE[c]}": "{c}"' for c in sorted(set(w))) + "}"),
               nato=("", "{" + ", ".join(f'"{c}": "{NATO[ord(c) - 97]}"' for c in sorted(set(w))) + "}"), hx=(w.encode().hex(" ") if r.p(0.6) else w.encode().hex(), quoted(w.encode().hex())), bins=(" ".join(f"{ord(c):08b}" for c in w), quoted(" ".join(f"{ord(c):08b}" for c in w))), codes=(r.choice([" ", ", "]).join(str(ord(c)) for c in w), str([ord(c) for c in w])), places=(r.choice([" ", ", ", "-"]).join(str(ord(c) - 96) for c in w), str([ord(c) - 96 for c in w])))
    return w, quoted(w)


@kind
def checked(r, n, got):
    """A card, a book, an article number, right or with a slip."""
    def luhn(d):
        return sum(x if i % 2 == 0 else (2 * x - 9 if 2 * x > 9 else 2 * x) for i, x in enumerate(reversed(d)))
    d = [r.randint(1, 9)] + [r.randint(0, 9) for _ in range(14)]
    c = next(x for x in range(10) if luhn(d + [x]) % 10 == 0)
    card = d + [c if r.p(0.55) else (c + r.randint(1, 9)) % 10]
    ean = [r.randint(0, 9) for _ in range(12)]
    full = [9, 7, 8] + ean[3:]
    f = -sum(x * (3 if i % 2 else 1) for i, x in enumerate(full)) % 10
    f2 = f if r.p(0.55) else (f + r.randint(1, 9)) % 10
    ten = [r.randint(0, 9) for _ in range(9)]
    t = (11 - sum((10 - i) * x for i, x in enumerate(ten)) % 11) % 11
    t2 = t if r.p(0.55) else (t + r.randint(1, 9)) % 11
    s = lambda x: "".join(map(str, x))
    card = s(card)
    isbn, isbn10 = s(full) + str(f2), s(ten) + ("X" if t2 == 10 else str(t2))
    got.update(ean=(s(ean), quoted(s(ean))), isbn=(f"{isbn[:3]}-{isbn[3]}-{isbn[4:8]}-{isbn[8:12]}-{isbn[12]}" if r.p(0.6) else isbn, quoted(isbn)), ten=(f"{isbn10[0]}-{isbn10[1:5]}-{isbn10[5:9]}-{isbn10[9]}" if r.p(0.5) else isbn10, quoted(isbn10)))
    return " ".join(card[i:i + 4] for i in range(0, 16, 4)) if r.p(0.7) else card, quoted(card)


@kind
def whole(r, n, got):
    v = r.choice([r.randint(12, 120), r.randint(100, 999), r.randint(1000, 9999), r.choice([360, 720, 840, 1001, 1024, 2310, 5040])])
    got["b"] = (lambda x: (str(x), str(x)))(r.randint(6, 400))
    return f"{v:,}" if v > 999 and r.p(0.3) else str(v), str(v)


@kind
def twobytwo(r, n, got):
    x, y = [[r.randint(-5, 9) for _ in range(4)] for _ in range(2)]
    f = r.choice([lambda a: f"[[{a[0]}, {a[1]}], [{a[2]}, {a[3]}]]", lambda a: f"[[{a[0]},{a[1]}],[{a[2]},{a[3]}]]", lambda a: f"({a[0]} {a[1]}; {a[2]} {a[3]})", lambda a: f"rows {a[0]} {a[1]} and {a[2]} {a[3]}"])
    if x[0] * x[3] - x[1] * x[2] == 0:
        x[0] += 1
        if x[0] * x[3] - x[1] * x[2] == 0:
            x = [2, 1, 1, 3]
    code = lambda a: f"[[{a[0]}, {a[1]}], [{a[2]}, {a[3]}]]"
    got["b"] = (f(y), code(y))
    return f(x), code(x)


@kind
def points(r, n, got):
    a, b = [(r.randint(-9, 15), r.randint(-9, 15)) for _ in range(2)]
    while a[0] == b[0]:
        b = (r.randint(-9, 15), b[1])
    f = r.choice(["({}, {})", "({},{})", "({}/{})", "({}|{})", "x={} y={}"])
    got["b"] = (f.format(*b), str(b))
    return f.format(*a), str(a)


@kind
def steps_on(r, n, got):
    """A sequence without its rule: steps that stay, factors, squares, two before added."""
    a, d = r.randint(1, 30), r.choice([-7, -4, -3, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12])
    k = r.random()
    if k < 0.45:
        x = [a + i * d for i in range(5)]
        got.update(rule=("", f"{x[-1]} + ({x[1]} - {x[0]})" if d > 0 else f"{x[-1]} - ({x[0]} - {x[1]})"), nth=("", f"{x[0]} + ({{n}} - 1) * ({x[1]} - {x[0]})"))
    elif k < 0.75:
        q = r.choice([2, 2, 3, 4, 5])
        x = [r.randint(1, 6) * 1]
        for _ in range(4):
            x.append(x[-1] * q)
        got.update(rule=("", f"{x[-1]} * ({x[1]} // {x[0]})"), nth=("", f"{x[0]} * ({x[1]} // {x[0]}) ** ({{n}} - 1)"))
    else:
        x = [r.randint(1, 5), r.randint(2, 9)]
        for _ in range(4):
            x.append(x[-1] + x[-2])
        got.update(rule=("", f"{x[-2]} + {x[-1]}"), nth=None)
    m = r.randint(7, 15)
    if got["nth"] is None:
        got["nth"] = ("", "max(x, 0)")
        got["code"] = ("", f"x = {x[:2]}\nwhile len(x) < {m}:\n    x.append(x[-1] + x[-2])\nprint(x[-1])")
    else:
        got["code"] = ("", "print(" + got["nth"][1].replace("{n}", str(m)) + ")")
    got["m"] = (str(m), str(m))
    return ", ".join(map(str, x)), str(x)


ROWS = r"""
= s:nthday
~ {q}
? import calendar ;; from datetime import date ;; days = [k for k in range(1, calendar.monthrange({s}, {m})[1] + 1) if date({s}, {m}, k).weekday() == {w}] ;; print(date({s}, {m}, {pick})) >> date of the {k} {w} in {m} {s} | when is the {k} {w} of {m} {s} | the {k} {w} in {m} {s}, which date | we meet every {k} {w} of the month. date in {m} {s}? | {k} {w} of {m} {s}? | pay day is the {k} {w}; when's that in {m} {s} >> It is {out}. | On {out}. | {out}.
? import calendar ;; from datetime import date ;; print([k for k in range(1, calendar.monthrange({s}, {m})[1] + 1) if date({s}, {m}, k).weekday() == {w}]) >> which days of {m} {s} are {w}s | all {w}s in {m} {s}, day numbers | bins go out every {w}: on which days in {m} {s} | list the {w}s of {m} {s} >> {out}. | They are the days {out}.
? import calendar ;; print(calendar.monthrange({s}, {m})[1]) >> how many days has {m} {s} | length of {m} {s} in days | days in {m} {s}? >> {out} days. | It has {out} days.
? from datetime import date ;; print(date({s}, {m}, 1).strftime("%A")) >> on what weekday does {m} {s} begin | the first of {m} {s} is a | weekday of 1 {m} {s} | which day is {m} 1, {s} >> It is a {out}. | {out}.
? import calendar ;; print("yes" if calendar.isleap({s}) else "no") >> is {s} a leap year | does {s} have a 29 february | has {s} 366 days >> The answer is {out}. | {out}.
? import calendar ;; y = {s} + 1 ;; while not calendar.isleap(y): ;;     y += 1 ;; print(y) >> next leap year after {s} | which leap year comes after {s} | first year after {s} with a 29 february >> It is {out}. | {out}.
? from datetime import date ;; print(date({s}, 12, 25).strftime("%A")) >> christmas day {s}, what weekday | on which day of the week is 25 december {s} | is 25 dec {s} on a weekend? just the weekday >> It is a {out}. | {out}.
? from datetime import date ;; print(date({s}, 12, 28).isocalendar()[1]) >> how many calendar weeks (iso) has {s} | last iso week number of {s} | does {s} have 52 or 53 weeks (iso) >> {out}. | It has {out}.

= s:freed
~ {q}
? from datetime import date, timedelta ;; a, b, off = {s}, {b}, {h} ;; d, n = a, 0 ;; while d <= b: ;;     n += d.weekday() < 5 and d not in off ;;     d += timedelta(days=1) ;; print(n) >> working days (mon-fri) from {s} to {b}, both included, holidays {h} | {s} until {b}, how many workdays, off is {h}, ends count | how many days do i work from {s} through {b} if {h} is free and weekends too >> {out} days. | {out} working days.
? from datetime import date, timedelta ;; d, n = {s}, 0 ;; while d <= {b}: ;;     n += d.weekday() >= 5 ;;     d += timedelta(days=1) ;; print(n) >> how many saturdays and sundays from {s} to {b}, both counted | weekend days from {s} through {b} | number of weekend days, {s} to {b} inclusive >> {out} days. | {out}.
? from datetime import date ;; print(({b} - {s}).days + 1) >> days from {s} to {b}, both ends counted | holiday from {s} through {b}: how many days with the first and the last | {s} until {b}, inclusive, in days >> {out} days. | {out}.
? from datetime import date ;; print(({b} - {s}).days) >> nights from {s} to {b} | check in {s}, check out {b}: nights | hotel from {s} to {b}, how many nights >> {out} nights. | {out}.
? from datetime import date ;; d = {s} ;; print((d.month + 2) // 3) >> in which quarter is {s} | {s} is Q? | quarter of the year for {s} >> It is quarter {out}. | Q{out}.
? from datetime import date, timedelta ;; d = {s} ;; q = (d.month + 2) // 3 ;; end = date(d.year + q // 4, q % 4 * 3 + 1, 1) - timedelta(days=1) ;; print(end, (end - d).days) >> end of the quarter of {s}, and days until then | when does the quarter of {s} end and how many days is that | last day of the quarter {s} is in, plus the days left >> {0}, {1} days. | It ends on {0}, {1} days later.
? from datetime import date ;; d = {s} ;; print(d.timetuple().tm_yday, (date(d.year, 12, 31) - d).days) >> which day of the year is {s}, how many are left | day number of {s} and the days remaining in that year | {s}: number in the year, days to its end >> Day {0}, {1} are left. | It is day {0}; {1} days are left.
? from datetime import date ;; print({s}.isocalendar()[1]) >> calendar week of {s} | iso week number for {s} | what week is {s} in (iso) >> Week {out}. | It is week {out}.

= s:birthdays
~ {q}
? from datetime import date ;; print(({t} - {s}).days) >> born {s}, how many days old on {t} | days lived from {s} to {t} | date of birth {s}. age in days on {t}? | how many days is somebody from {s} old on {t} >> {out} days. | {out} days old.
? from datetime import date, timedelta ;; print({s} + timedelta(days={k})) >> born {s}. when are they {k} days old | on what date is somebody born {s} {k} days old | {s} plus {k} days of life, the date | when do i celebrate my {k}th day, born {s} >> On {out}. | It is {out}.
? from datetime import date ;; b, t = {s}, {t} ;; print(t.year - b.year - ((t.month, t.day) < (b.month, b.day))) >> born {s}, age on {t} | how old on {t}, date of birth {s} | birthday {s}, it's {t}: how old | dob {s}, full years on {t} >> {out} years. | {out}.
? from datetime import date ;; b, t = {s}, {t} ;; y = t.year + ((b.month, b.day) < (t.month, t.day)) ;; print((date(y, b.month, b.day) - t).days) >> birthday is {s}, today {t}. days to the next birthday | how many days from {t} until the next birthday of one born {s} | born {s}; on {t}, how many days till the next birthday >> {out} days. | {out}.
? from datetime import date ;; print({s}.strftime("%A")) >> what weekday was somebody born who was born {s} | {s}, day of the week of the birth | i came into the world on {s}, what weekday >> On a {out}. | {out}.

= s:bedtime
~ {q}
? m = ({b} - ({s})) % 1440 ;; print(f"{m // 60} h {m % 60} min") >> to bed at {s}, up at {b}. how long did i sleep | asleep {s}, awake {b}: hours and minutes | night shift {s} to {b}, how long | from {s} till {b} the next morning, h and min | lights out {s}, alarm {b}. how much sleep >> {out}. | That is {out}.
? m = ({b} - ({s})) % 1440 - {p} ;; print(f"{m // 60} h {m % 60} min") >> on duty {s} to {b} with {p} min break, working time | to bed {s}, up {b}, lay awake {p} minutes. sleep in h and min | {s} until {b}, minus {p} minutes >> {out}. | That leaves {out}.
? m = ({b} - ({s})) % 1440 ;; print(round(m / 60, 2)) >> {s} to {b} over midnight as decimal hours | hours from {s} to {b} as a decimal | how many hours, decimal: {s} until {b} >> {out} hours. | {out}.
? m = ({b} - 8 * 60) % 1440 ;; print(f"{m // 60}:{m % 60:02d}") >> i must be up at {b} and want 8 hours of sleep. when to bed | alarm is at {b}, 8 hours before is | to sleep 8 h until {b}, lights out at >> At {out}. | {out}.

= s:turns
~ {q}
? t = sum(b - a for a, b in {s}) ;; print(f"{t // 60} h {t % 60} min") >> i worked {s}. how long in all | clocked {s}, total hours and minutes | open {s}: how long a day | {s} - sum of the time, h and min | on shift {s}. total? >> {out}. | In all {out}.
? t = sum(b - a for a, b in {s}) ;; print(round(t / 60, 2)) >> hours as a decimal for {s} | {s} in decimal hours, added up | timesheet {s}, decimal total >> {out} hours. | {out}.
? t = sum(b - a for a, b in {s}) ;; print(round(t / 60 * {rate}, 2)) >> worked {s} at {rate} an hour, pay? | {s}, {rate} per hour. what do i get | wage for {s} with {rate} an hour >> {out}. | The pay is {out}.
? x = {s} ;; print(sum(b[0] - a[1] for a, b in zip(x, x[1:]))) >> minutes of break in between: {s} | how many minutes of pause between the parts {s} | {s}, the gaps in minutes together >> {out} minutes. | {out}.

= s:morsed
~ {q}
? code = {table} ;; print(" ".join(code[c] for c in {s})) >> {s} in morse | morse code for {s} | write {s} in dots and dashes | tap out {s} in morse | how do i send {s} in morse >> {out} | It is {out}
? text = {back} ;; print("".join(text[c] for c in {code}.split())) >> what does {code} say in morse | decode the morse {code} | {code} - morse, which word | morse to text: {code} >> {out} | It says {out}.
? code = {nato} ;; print(" ".join(code[c] for c in {s})) >> spell {s} in the nato alphabet | {s} over the radio, spelling alphabet | {s} as Alfa Bravo Charlie ... | phonetic alphabet for {s} >> {out} | It is {out}.
? print(bytes.fromhex({hx}).decode()) >> hex {hx} as text | what text is {hx} (hex bytes) | decode the hex {hx} | bytes {hx}, read as ascii >> {out} | It says {out}.
? print("".join(chr(int(c, 2)) for c in {bins}.split())) >> binary to text: {bins} | what does {bins} spell (8-bit ascii) | decode {bins} | read these bits as letters: {bins} >> {out} | It says {out}.
? print("".join(chr(c) for c in {codes})) >> which word do the codes {codes} spell (ascii) | ascii {codes} as text | decode the character codes {codes} | chars {codes}? >> {out} | It spells {out}.
? print("".join(chr(c + 96) for c in {places})) >> a=1, b=2 and so on: {places} | numbers for letters, 1 is a: {places}. the word? | {places} with 1=a, 2=b ... >> {out} | It is {out}.
? print(" ".join(f"{ord(c):08b}" for c in {s})) >> {s} in binary, 8 bits a letter | bits of {s}, eight per letter | ascii bits of {s} >> {out} | It is {out}.
? print([ord(c) for c in {s}]) >> ascii codes of {s} | character codes of {s} | code numbers for the letters of {s} in ascii >> {out} | They are {out}.

= s:checked
~ {q}
? d = [int(c) for c in reversed({s})] ;; t = sum(d[::2]) + sum(2 * x - 9 if x > 4 else 2 * x for x in d[1::2]) ;; print("valid" if t % 10 == 0 else "not valid") >> is {s} a valid card number by luhn | luhn check: {s} | does {s} pass the luhn test | card {s}, check digit right? (luhn) | test {s} with the luhn algorithm >> It is {out}. | {out}.
? t = {isbn} ;; print("valid" if sum(int(c) * (3 if i % 2 else 1) for i, c in enumerate(t)) % 10 == 0 else "not valid") >> is isbn {isbn} valid | check the isbn-13 {isbn} | {isbn}: is the last digit of this isbn right | isbn {isbn} ok? >> It is {out}. | {out}.
? t = {ten} ;; print("valid" if sum((10 - i) * (10 if c == "X" else int(c)) for i, c in enumerate(t)) % 11 == 0 else "not valid") >> is isbn-10 {ten} valid | check the old isbn {ten} | {ten}, isbn of ten digits: right or wrong >> It is {out}. | {out}.
? t = {ean} ;; print(-sum(int(c) * (3 if i % 2 else 1) for i, c in enumerate(t)) % 10) >> check digit for the ean {ean} | barcode {ean}, thirteenth digit? | which digit completes the ean-13 {ean} | 12 digits of a barcode: {ean}. the check digit? >> It is {out}. | {out}.

= s:whole
~ {q}
? n, f, p = {s}, [], 2 ;; while n > 1: ;;     while n % p == 0: ;;         f.append(p) ;;         n //= p ;;     p += 1 ;; print(" * ".join(map(str, f))) >> break {s} into primes | prime factors of {s} | {s} as a product of primes | factorise {s} | write {s} as primes multiplied >> {out} | It is {out}.
? n = {s} ;; print([k for k in range(1, n + 1) if n % k == 0]) >> all divisors of {s} | which numbers divide {s} | what goes into {s} without rest | factors of {s}, all of them >> {out} | They are {out}.
? n = {s} ;; print(sum(n % k == 0 for k in range(1, n + 1))) >> how many divisors has {s} | number of divisors of {s} | count the numbers that divide {s} >> {out}. | It has {out}.
? import math ;; print(math.gcd({s}, {b}), math.lcm({s}, {b})) >> gcd and lcm of {s} and {b} | greatest common divisor and least common multiple of {s} and {b} | {s} and {b}: gcd, lcm >> {0} and {1}. | The gcd is {0}, the lcm {1}.
? import math ;; g = math.gcd({s}, {b}) ;; print(f"{{s} // g}/{{b} // g}") >> reduce {s}/{b} | {s}/{b} in lowest terms | shorten the fraction {s} over {b} | simplest form of {s}/{b} >> {out} | It is {out}.
? print(sum(int(c) for c in str({s}))) >> cross sum of {s} | digits of {s} added up | add the digits of {s} together >> {out}. | It is {out}.
? n = {s} ;; print("yes" if sum(k for k in range(1, n) if n % k == 0) == n else "no") >> is {s} perfect (sum of its proper divisors) | do the proper divisors of {s} add up to {s} | perfect number or not: {s}? yes or no >> The answer is {out}. | {out}.
? n = {s} + 1 ;; while any(n % k == 0 for k in range(2, int(n ** 0.5) + 1)): ;;     n += 1 ;; print(n) >> next prime after {s} | first prime bigger than {s} | which prime follows {s} >> {out}. | It is {out}.
? print(f"{{s}:b}", f"{{s}:x}") >> {s} in binary and in hex | write {s} to base 2 and base 16 | {s} as binary, as hexadecimal >> {0} and {1}. | Binary {0}, hex {1}.
? print(divmod({s}, {b})) >> {s} divided by {b} with the rest, as a pair | quotient and remainder of {s} by {b} | {s} : {b} with remainder >> {out}. | It is {out}.
? print({s} ** 2, {s} ** 3) >> square and cube of {s} | {s} squared and cubed | {s} to the 2nd and to the 3rd >> {0} and {1}. | The square is {0}, the cube {1}.
? n = {s} ;; print(n * (n + 1) // 2) >> 1 + 2 + 3 + ... + {s} | sum of all whole numbers up to {s} | add everything from one to {s} >> {out}. | The sum is {out}.
? print(sum(k * k for k in range(1, {s} + 1, 2))) >> sum of the squares of the odd numbers up to {s} | square every odd number from 1 to {s} and add them | odd numbers to {s}, squared, added >> {out}. | The sum is {out}.

= s:twobytwo
~ {q}
? a = {s} ;; print(a[0][0] * a[1][1] - a[0][1] * a[1][0]) >> determinant of {s} | det {s} | determinant for the matrix {s} >> {out}. | The determinant is {out}.
? a, b = {s}, {b} ;; print([[sum(a[i][k] * b[k][j] for k in range(2)) for j in range(2)] for i in range(2)]) >> {s} times {b} as matrices | multiply the matrices {s} and {b} | matrix product of {s} and {b} >> {out} | The product is {out}.
? a, b = {s}, {b} ;; print([[x + y for x, y in zip(p, q)] for p, q in zip(a, b)]) >> {s} plus {b}, matrices | add the matrices {s} and {b} | matrix sum of {s} and {b} >> {out} | The sum is {out}.
? a = {s} ;; print([list(c) for c in zip(*a)]) >> transpose {s} | swap rows and columns of {s} | {s} transposed >> {out} | It is {out}.
? from fractions import Fraction as F ;; (a, b), (c, d) = {s} ;; det = a * d - b * c ;; print([[str(F(d, det)), str(F(-b, det))], [str(F(-c, det)), str(F(a, det))]]) >> inverse of {s}, as fractions | invert the matrix {s}, fractions | the inverse matrix of {s} in fractions >> {out} | The inverse is {out}.
? a = {s} ;; print(a[0][0] + a[1][1]) >> trace of {s} | sum of the main diagonal of {s} >> {out}. | The trace is {out}.

= s:points
~ {q}
? import math ;; print(round(math.dist({s}, {b}), 2)) >> distance from {s} to {b} | how far is {s} from {b} | length of the line from {s} to {b} | {s} and {b}, how far apart (2 decimals) >> {out}. | The distance is {out}.
? (x1, y1), (x2, y2) = {s}, {b} ;; print((x1 + x2) / 2, (y1 + y2) / 2) >> midpoint of {s} and {b} | middle between {s} and {b} | halfway from {s} to {b} >> {0} and {1}. | The middle is at {0}, {1}.
? from fractions import Fraction ;; (x1, y1), (x2, y2) = {s}, {b} ;; print(Fraction(y2 - y1, x2 - x1)) >> slope of the line through {s} and {b} as a fraction | gradient from {s} to {b}, exact | slope through {s}, {b}; fraction if need be >> {out}. | The slope is {out}.
? (x1, y1), (x2, y2) = {s}, {b} ;; print(abs(x1 - x2) + abs(y1 - y2)) >> blocks to walk from {s} to {b} (no diagonals) | manhattan distance of {s} and {b} | steps on a grid from {s} to {b}, only sideways and up or down >> {out}. | It is {out}.
? (x1, y1), (x2, y2) = {s}, {b} ;; print(abs(x1 - x2) * abs(y1 - y2)) >> area of the upright rectangle with corners {s} and {b} | rectangle with opposite corners {s} and {b}: area >> {out}. | The area is {out}.

= s:steps_on
~ {q}
? print({rule}) >> {s}, what comes next | continue: {s}, ... one more | next number in {s} | {s} ... ? | my kid has to go on with {s} | which number follows {s} >> {out}. | Next comes {out}.
? {code} >> {s}: what is number {m} of it | {m}th term of {s} | if {s} goes on like that, the {m}th number is | place {m} in the sequence {s} >> {out}. | It is {out}.
? x = {s} ;; print([b - a for a, b in zip(x, x[1:])]) >> differences between neighbours in {s} | {s} - steps from one to the next | how much is it from each to the next: {s} >> {out} | They are {out}.
? print(sum({s})) >> {s} added up | total of {s} | sum of {s} >> {out}. | The sum is {out}.
"""
things("posed51", ROWS, "number", 34.0)
