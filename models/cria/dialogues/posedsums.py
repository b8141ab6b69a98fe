"""One thing, many questions (see posed.py): numbers in words and with the marks of other countries, sums as they are typed, questions that are but fragments, claims and bills that are checked."""
from dates import any_date, written
import posedcode, posedrows  # noqa: F401, E401 (kinds of values of theirs: few, wordsnum)
from posed import kind, things


@kind
def bill(r, n, got):
    """Items of a bill and what was written below, mostly wrong."""
    x = [round(r.uniform(2, 30), 1) for _ in range(r.randint(3, 5))]
    t = round(sum(x) + r.choice([0, 0, 1, 2, -1, 0.9, 3]), 2)
    got["t"] = (f"{t:.2f}", str(t))
    return r.choice([" + ", ", "]).join(f"{v:.2f}" for v in x), ", ".join(str(v) for v in x)


@kind
def claim(r, n, got):
    """A product, and what two people say."""
    a, b = r.randint(6, 40), r.randint(6, 40)
    c = a * b
    d = c + r.choice([10, -10, 1, -1, a, -b, 100])
    if r.p(0.5):
        c, d = d, c
    got["c"], got["d"] = (str(c), str(c)), (str(d), str(d))
    return f"{a} {r.choice(['times', 'x', '*'])} {b}", f"{a} * {b}"


@kind
def pow_claim(r, n, got):
    a, b = r.choice([2, 2, 3, 4, 5, 6, 7]), r.randint(3, 12)
    v = a ** b
    t = int(float(f"{v * r.uniform(0.8, 1.2):.1e}"))
    got["t"] = (f"{t}" if r.p(0.6) else f"{t:,}", str(t))
    return r.choice([f"{a}^{b}", f"{a} to the {b}", f"{a}**{b}"]), f"{a} ** {b}"


@kind
def fractions2(r, n, got):
    a, b = [(lambda q: (r.randint(1, q - 1), q))(r.randint(3, 15)) for _ in range(2)]
    got["t"] = (f"{b[0]}/{b[1]}", f"Fraction({b[0]}, {b[1]})")
    return f"{a[0]}/{a[1]}", f"Fraction({a[0]}, {a[1]})"


@kind
def kilo(r, n, got):
    v = r.randint(11, 990) / 10
    return r.choice([f"{v:g}k", f"{v:g}K", f"{v:g} thousand", f"{v:g} k"]), f"{round(v * 1000)}"


@kind
def mega(r, n, got):
    v = r.randint(11, 99) / 10
    return r.choice([f"{v:g} million", f"{v:g}M", f"{v:g} mio"]), f"{round(v * 10 ** 6)}"


@kind
def apostrophes(r, n, got):
    x = [round(r.uniform(300, 9999), r.choice([2, 2, 0])) for _ in range(r.randint(2, 4))]
    t = [(f"{v:,.2f}" if v != int(v) else f"{v:,.0f}").replace(",", "'") for v in x]
    return " + ".join(t), " + ".join(f"{v:g}" if v == int(v) else str(v) for v in x)


@kind
def spaced(r, n, got):
    v = r.randint(11, 9999) * 100
    return f"{v:,}".replace(",", " "), str(v)


@kind
def exact(r, n, got):
    """A product as (typed, number) whose divisor is {t}."""
    a, b = r.randint(*n[:2]), r.randint(*n[2:])
    got["t"] = (str(b), str(b))
    return str(a * b), str(a * b)


@kind
def chainsum(r, n, got):
    x = [r.randint(2, 99)] + [r.choice([1, 1, -1]) * r.randint(2, 99) for _ in range(r.randint(3, 6))]
    s = str(x[0]) + "".join(f" {'+' if v > 0 else '-'} {abs(v)}" for v in x[1:])
    return s.replace(" ", "") if r.p(0.5) else s, s


@kind
def bracketed_sum(r, n, got):
    a, b, c, d, e = (r.randint(2, 30) for _ in range(5))
    s = r.choice([f"({a} + {b}*{c}) * ({d} + {e}) / {b}", f"{a} + {b} * {c} - {d} / {r.choice([2, 4, 5])}", f"({a} - {b}) * ({c} + {d})", f"{a} * ({b} + {c}) - {d} * {e}", f"({a} + {b}) / {r.choice([2, 4, 5])} + {c}", f"{a} - {b} * {c} + {d}", f"({a} + {b}) * {c} - ({d} + {e}) * 2"])
    return s, s.replace("*", " * ").replace("  ", " ").replace("  ", " ")


@kind
def mixedhalf(r, n, got):
    k, (a, b) = r.randint(1, 9), r.choice([("½", 0.5), ("¼", 0.25), ("¾", 0.75), (" 1/2", 0.5), (" and a half", 0.5)])
    return f"{k}{a}", str(k + b)


@kind
def sci(r, n, got):
    m, e = r.randint(11, 99) / 10, r.randint(*n)
    return r.choice([f"{m:g}e{e}", f"{m:g} x 10^{e}", f"{m:g}*10^{e}"]), f"{m:g}e{e}"


@kind
def percents(r, n, got):
    x = sorted(r.sample([1, 2, 3, 5, 7, 8, 10, 12, 15, 20, 25, 30, 40], r.choice([2, 3])))
    s = [str(v) for v in x]
    return ", ".join(s[:-1]) + " and " + s[-1], "(" + ", ".join(s) + ")"


@kind
def products(r, n, got):
    x = [(r.randint(6, 60), r.randint(6, 60)) for _ in range(r.choice([2, 3, 3]))]
    s = [f"{a}{r.choice(['*', 'x', ' times ']) if False else '*'}{b}" for a, b in x]
    j = r.choice(["*", "x", " times ", " x "])
    s = [v.replace("*", j) for v in s]
    return ", ".join(s[:-1]) + " and " + s[-1], ", ".join(f"{a} * {b}" for a, b in x)


@kind
def lengths_in(r, n, got):
    x = [r.randint(1, 90) for _ in range(r.choice([2, 3, 3, 4]))]
    s = [str(v) for v in x]
    return ", ".join(s[:-1]) + " and " + s[-1], "(" + ", ".join(s) + ")"


@kind
def dayplus(r, n, got):
    d = any_date(r, 2023, 2028)
    return r.choice([d.isoformat(), d.isoformat(), written(r, d)]), f"date({d.year}, {d.month}, {d.day})"


NUMBERS = r"""
= s:wordsnum 21 99; t:wordsnum 11 99; u:wordsnum 1000 9999; v:wordsnum 100 900
~ {q}
? print({s} * {t}) >> {s} times {t} | what's {s} multiplied by {t} | {s} by {t}, product >> It is {out}. | {out}.
? print({u} - {v}) >> {u} minus {v} | take {v} from {u} | {u} less {v} >> It is {out}. | {out}.
? print({u} + {v}) >> {u} plus {v} | {v} and {u} together | add {u} to {v} >> It is {out}. | {out}.
? print(round({u} / {t}, 2)) >> {u} divided by {t} | {u} by {t}, two decimals | share {u} among {t} >> It is {out}. | {out}.

= s:kilo; t:kilo; u:mega; n:N 100 900
~ {q}
? print({s} + {t} - {n}) >> {s} plus {t} minus {n}, written out | {s} + {t} - {n} | {s} and {t} less {n} >> It is {out}. | {out}.
? print(round({u} / {s}, 2)) >> {u} divided by {s}, 2 decimals | {u} / {s} | how many times {s} is {u} (two places) >> It is {out}. | {out}.
? print({u} - {s}) >> {u} minus {s} | {s} less than {u} | {u} take away {s} >> It is {out}. | {out}.
? print(round({u} * {n} / 1000)) >> {n} per thousand of {u} | {n} out of every 1000 of {u} >> It is {out}. | {out}.

= s:apostrophes
~ {q}
? print(round({s}, 2)) >> {s} | {s} = | add {s} | sum of {s} | how much is {s} >> It is {out}. | {out}.

= s:spaced; t:P 100 200 250 500 1000 1250 1500 2000 2500 4000 12500
~ {q}
? print(round({s} / {t}, 2)) >> {s} / {t} | {s} : {t} = | {s} divided by {t} | {s} by {t} >> It is {out}. | {out}.
? print({s} + {t}) >> {s} + {t} = | {s} plus {t} >> It is {out}. | {out}.
? print({s} * 3) >> 3 x {s} | three times {s} >> It is {out}. | {out}.

= s:exact 3 90 4 60
~ {q}
? print({s} // {t}) >> {t} into {s} goes how often | {s}:{t} | {s} ÷ {t} | how many times does {t} go into {s} | {s} : {t} = ? >> It is {out}. | {out} times.

= s:chainsum
~ {q}
? print({s}) >> {s} = | {s}=? | {s} | calc {s} | {s} makes? >> It is {out}. | {out}.

= s:bracketed_sum
~ {q}
? print(round({s}, 4)) >> {s} | {s} = | work out {s} | {s}, mind the order | result of {s} >> It is {out}. | {out}.

= a:N 2 9; b:N 2 9; c:N 11 60; d:N 2 5
~ {q}
? print({a} * {b} * {c} * {d}) >> {a}·{b}·{c}·{d} | {a}x{b}x{c}x{d} | {a} x {b} x {c} x {d} = | {a} × {b} × {c} × {d} >> It is {out}. | {out}.
? print(({a} ** {b}) ** {d}) >> ({a}^{b})^{d} | {a} to the {b}, all that to the {d} | power {d} of {a}^{b} >> It is {out}. | {out}.
? print({a} ** ({d} ** 2)) >> {a}^({d}^2) | {a} to the power of {d} squared >> It is {out}. | {out}.
? print({a} ** {b}, {b} ** {a}) >> {a}^{b} and {b}^{a} | both {a}**{b} and {b}**{a} >> {0} and {1}. | They are {0} and {1}.
? print({c} ** {d}) >> {c}^{d} = | {c} to the {d} | {c} multiplied with itself {d} times over >> It is {out}. | {out}.
? print(20 * {d} + {a}) >> {d} score and {a} in digits | {d} score {a}, as a number >> It is {out}. | {out}.
? print({a} * 6 * {b} * 12) >> {a} times half a dozen boxes with {b} dozen in each | {a} half dozens of boxes, {b} dozen per box: how many >> {out}. | There are {out}.

= s:mixedhalf; t:mixedhalf; n:N 10 900
~ {q}
? print({s} * {t}) >> {s} x {t} | {s} hours times {t} | {s} times {t}, decimal >> It is {out}. | {out}.
? print({s} + {t}) >> {s} plus {t} | {s} + {t} as a decimal | {s} cups and {t} cups >> It is {out}. | {out}.
? print({s} * {n}) >> {s} times {n} | {s} of {n} each | {n} x {s} >> It is {out}. | {out}.

= s:N 24 720; p:P 1 2 3; q4:P 4 5 8; r3:P 2 3; n:N 10 90; m:N 2 30
~ {q}
? print(round({s} * {p} / {q4} * ({r3} - 1) / {r3}, 4)) >> {p}/{q4} of ({r3}-1)/{r3} of {s} | {p}/{q4} of what is ({r3}-1)/{r3} of {s} >> It is {out}. | {out}.
? print({s} * 3 / 4) >> three quarters of {s} | 3/4 of {s} | {s}, three fourths of it >> It is {out}. | {out}.
? print({s} * 1.5) >> one and a half times {s} | {s} times 1½ | half as much again as {s} >> It is {out}. | {out}.
? print(round({s} * 2 / 3, 2)) >> two thirds of {s} | 2/3 of {s}, two decimals | two out of three parts of {s} >> It is {out}. | {out}.
? print(2 * {n} + {m}) >> twice {n} and {m} on top | twice as many as {n}, then {m} more | double {n} plus {m} >> It is {out}. | {out}.
? print(2 * {n} - 5) >> i had twice as many as {n} and lost 5 | double {n}, then take 5 off | twice {n} without 5 >> It is {out}. | {out}.
? print(round({s} * {m} / 100, 2)) >> {m}% {s} | {m} % of {s} | {s}, {m} percent | {m} pct from {s} | {m} procent of {s} >> It is {out}. | {out}.
? print(round({s} * {m} / 100 * {n} / 100, 4)) >> {m}% of {n}% of {s} | {m} percent of {n} percent of {s} | {s}: {n}% of it, then {m}% of that >> It is {out}. | {out}.
? print(round({s} * (1 + {m} / 100), 2)) >> {s} + {m}% = | {s} plus {m} percent | {s} with {m}% added | {s} and {m}% vat >> It is {out}. | {out}.
? print(round({s} * (1 - {m} / 100), 2)) >> {s} - {m}% = | {s} minus {m} percent | {s} with {m}% off >> It is {out}. | {out}.
? print(round({s} / {m}, 2)) >> {s} for {m}, each? | {s} for {m} -> each | {m} of them cost {s}, one? >> {out}. | It is {out} each.
? import math ;; print(math.sqrt({m} ** 2)) >> sqrt of {m}*{m} | sqrt({m}^2) >> It is {out}. | {out}.
? print(round({s} / 1000, 3), round({n} / 100, 2)) >> {s} g in kg, and {n} cm in m | {s} g -> kg; {n} cm -> m >> {0} kg and {1} m. | They are {0} kg and {1} m.

= s:sci 2 7; t:sci -5 -1
~ {q}
? print(round({s} * {t}, 6)) >> {s} * {t} | {s} times {t} | product of {s} and {t} >> It is {out}. | {out}.
? print(f"{{s}:.0f}") >> {s} written out | {s} as an ordinary number >> It is {out}. | {out}.
? print(f"{{s} / {t}:.3e}") >> {s} / {t} in scientific form, 3 decimals | {s} divided by {t}, as e notation >> It is {out}. | {out}.

= s:money; t:I 2 40; f:P 5 9 12 15 20 35 40
~ {q}
? print(round({s} * {t} + {f}, 2)) >> {s} x {t} + {f} shipping = | {t} at {s} and {f} for delivery | {s} times {t} plus {f} postage >> It is {out}. | {out} in all.
? print(int({f} * 10 / {s})) >> {s} each, how many for {f}0 | how many at {s} do i get with {f}0 | {f}0 to spend at {s} apiece, number >> {out}. | You get {out}.
? print(round({s} * {t}, 2)) >> {t} x {s} | {s} times {t} | {t} pieces of {s} >> It is {out}. | {out}.

= s:percents; n:N 100 3000
~ {q}
? print(*[round({n} * p / 100, 2) for p in {s}]) >> {s} percent of {n} | {s} % of {n} | what are {s} per cent of {n} >> They are {out}. | {out}.

= s:products
~ {q}
? print({s}) >> {s} please | {s} | what are {s} | results of {s} >> They are {out}. | {out}.

= s:lengths_in
~ {q}
? print(*[round(x * 2.54, 2) for x in {s}]) >> {s} inches in cm | {s} inch -> cm | convert {s} inches to centimetres >> They are {out} cm. | {out} cm.
? print(*[round(x / 1.609344, 1) for x in {s}]) >> km to miles for {s}, one decimal | {s} km in miles, 1 decimal | miles for {s} km >> They are {out} miles. | {out}.
? print(*[round(x * 1.609344, 1) for x in {s}]) >> {s} miles in km, one decimal | miles to km for {s} >> They are {out} km. | {out}.
? print(*[round(x * 9 / 5 + 32, 1) for x in {s}]) >> {s} °C in fahrenheit | {s} celsius as F >> They are {out} °F. | {out}.
? print(*[x ** 2 for x in {s}]) >> squares of {s} | {s}, each squared >> They are {out}. | {out}.
? print(sum({s}), max({s}), min({s})) >> sum, largest and smallest of {s} | {s}: sum, max, min | total, biggest and smallest out of {s} >> The sum is {0}, the largest {1}, the smallest {2}. | {0}, {1} and {2}.
? print(sum({s}), round(sum({s}) / len({s}), 2)) >> {s} -> sum, mean | {s}; total and average | sum and mean for {s} >> {0} and {1}. | The sum is {0}, the mean {1}.
? print(round(sum({s}) / len({s}), 2)) >> avrage of {s} | mean: {s} | {s} on average? >> It is {out}. | {out}.

= s:N 3 12
~ {q}
? for n in range(1, {s} + 1): ;;     print(n, n ** 2, n ** 3) >> table of n, n squared, n cubed up to {s} | n, n², n³ from 1 to {s}, one line each | little table with squares and cubes for 1 to {s} >> {out}
? print([n ** 3 for n in range(1, {s} + 1)]) >> cubes from 1 to {s} | cube numbers up to {s} cubed >> {out} | They are {out}.
? for i in range(0, {s} * 3, 3): ;;     print(i + 1, i + 2, i + 3) >> numbers from 1 to 3*{s} in rows of three | a grid with 3 columns and {s} rows, counting from 1 >> {out}
? import math ;; print([math.comb({s}, k) for k in range({s} + 1)]) >> row of pascal's triangle that begins 1, {s} | pascal triangle, the row with {s} as its second number >> {out} | It is {out}.

= s:dayplus; n:N 5 400
~ {q}
? from datetime import date, timedelta ;; print({s} + timedelta(days={n})) >> {s} + {n}d | {s} +{n} days | {s} plus {n} days -> date | {n} days after {s} >> It is {out}. | {out}
? from datetime import date, timedelta ;; print({s} - timedelta(days={n})) >> {s} - {n}d | {s} -{n} days | {s} minus {n} days >> It is {out}. | {out}
? from datetime import date ;; print({s}.strftime("%A")) >> {s} day? | {s} -> weekday | {s}, what weekday | {s} weekday >> It is a {out}. | {out}.
? from datetime import date ;; print({s}.timetuple().tm_yday) >> {s} -> day of year | {s}, nth day of the year? >> It is day {out}. | Day {out}.
? from datetime import date ;; print({s}.isocalendar()[1]) >> {s} -> iso week | week number of {s} >> It is week {out}. | Week {out}.

= n:N 8 900
~ {q}
? print(oct({n})[2:], bin({n})[2:], hex({n})[2:]) >> {n} dec -> oct, bin, hex | {n} in octal, binary and hex >> {0}, {1} and {2}. | They are {0}, {1}, {2}.
? print(int(str({n}).replace("8", "7").replace("9", "7"), 8)) >> {n} with 8 and 9 made 7, read as octal -> dec >> It is {out}. | {out}.
? print(bin({n})[2:]) >> {n} -> bin | {n} to binary >> It is {out}. | {out}.
? print(round({n} / 3.6, 2)) >> {n} kmh -> m/s, 2 dec | {n} km/h in m/s >> It is {out} m/s. | {out}.
? print(round({n} ** 0.5, 3)) >> sqrt {n} | root {n}, 3 decimals | √{n} >> It is {out}. | {out}.
? print(round({n} * 1.8 + 32, 1)) >> {n} C -> F | {n} celsius -> fahrenheit >> It is {out}. | {out} F.
"""
things("posedsums", NUMBERS, "number", 2.2)

CHECKS = r"""
= s:claim
~ {q}
? x = {s} ;; print("neither" if x not in ({c}, {d}) else x) >> i say {s} is {c}, my son says {d}. who is right | is {s} now {c} or {d} | {s}: {c} or {d}? | my calculator gives {c}, the book {d} for {s}. which >> {out} is right. | It is {out}.
? print({s} == {c}) >> is {s} really {c} | {s} = {c}, true? | does {s} make {c} | check: {s} is {c} >> Yes, it is. // No, it isn't.
? print({s}, {s} - {c}) >> i got {c} for {s}. right value, and by how much am i off (right minus mine) | {s}: i wrote {c}. what is it and what's the difference to mine >> It is {0}, a difference of {1}. | {0}; the difference is {1}.

= s:pow_claim
~ {q}
? print({s} > {t}) >> is {s} more than {t} | true or not: {s} is above {t} | is it right that {s} exceeds {t} | does {s} come out larger than {t} >> Yes, it is more. // No, it isn't.
? print({s}, {t}) >> {s} against {t}: the value of both | {s} and {t}, as numbers >> {0} and {1}. | They are {0} and {1}.

= s:bill
~ {q}
? t = sum([{s}]) ;; print(round(t, 2), round({t} - t, 2)) >> the bill says {t} for {s}. right sum, and how much too much (minus is too little) | waiter wants {t} for {s}: true total and the difference | {s} adds up to {t} they say. real sum, and by how much theirs is higher >> It is {0}; theirs differs by {1}. | The sum is {0}, the difference {1}.
? print(round(sum([{s}]), 2) == {t}) >> do {s} make {t} | is {t} correct for {s} | {s} = {t}? | check the receipt: {s}, total {t} >> Yes, it is right. // No, it is not right.

= s:fractions2
~ {q}
? from fractions import Fraction ;; print(max({s}, {t})) >> which one is more, {s} or {t} | larger fraction: {s}, {t} | {s} or {t}, the bigger please | is {s} or {t} the larger part >> It is {out}. | {out}.
? from fractions import Fraction ;; print({s} == {t}) >> are {s} and {t} the same | is {s} equal to {t} | {s} = {t}? >> Yes, they are equal. // No, they aren't.
? from fractions import Fraction ;; print({s} + {t}) >> {s} + {t}, exact | {s} and {t} together as one fraction | add {s} to {t}, result as a fraction >> It is {out}. | {out}.
? from fractions import Fraction ;; print({s} * {t}) >> {s} of {t} | {s} times {t}, fraction >> It is {out}. | {out}.

= a:P 1 3 5 7 9 11 13; b:P 8 16 20 25 40 80
~ {q}
? print({a} / {b} == round({a} / {b}, 2)) >> is {a}/{b} exact with two decimals | does {a}/{b} need no more than two decimals >> Yes. // No. | Yes, it does. // No, it doesn't.
? print({a} / {b}) >> {a}/{b} as a decimal | decimal of {a}/{b} | {a} over {b}, decimal number >> It is {out}. | {out}.
? from fractions import Fraction ;; print(Fraction({a}, {b})) >> {a}/{b} in lowest terms | {a}/{b} simplified >> It is {out}. | {out}.

= p:N 5 60; o:P 20 25 30 35 40
~ {q}
? a, b = 2 * {p}, round(3 * {p} * (1 - {o} / 100), 2) ;; print("3 for 2" if a < b else f"{o}% off", a, b) >> 3 for 2 or {o}% off, three at {p} each: the better one and both prices | i buy three at {p}. is three for two better or {o} percent off, with the two sums >> Better is {out}. | {out}
? print(2 * {p}, round(3 * {p} * (1 - {o} / 100), 2)) >> three at {p}: price with 3 for 2, and with {o}% off | 3 pieces of {p}, pay for 2 or {o} percent less; what does each come to >> {0} and {1}. | With 3 for 2 it is {0}, otherwise {1}.
? print(round({p} * (1 - {o} / 100), 2)) >> {p} less {o}% | {p}, {o} percent off >> It is {out}. | {out}.

= s:few 5 90 5; k:P 2 3 4 5 6 7
~ {q}
? print([x for x in [{s}] if x % {k} == 0] or "none") >> which of {s} are divisible by {k} | multiples of {k} among {s} | out of {s}, what can be divided by {k} >> Divisible: {out} | {out}
? print([x for x in [{s}] if x % 2] or "none") >> odd ones among {s} | which of {s} are odd >> Odd: {out} | {out}
? print([x for x in [{s}] if x > {k} * 15] or "none") >> which of {s} are above {k} times 15 | {s}: those over 15 * {k} >> {out} | It is {out}
? print(all(x % {k} == 0 for x in [{s}])) >> can all of {s} be divided by {k} | are {s} all multiples of {k} >> Yes, all of them. // No, not all of them.
? print(sorted([{s}])) >> sort {s} and keep the doubles | srot {s} small to big | {s} ascending >> {out} | They are {out}.
? import statistics ;; print(statistics.multimode([{s}])) >> mode of {s}, all if there are more | most frequent in {s}, every one of them >> {out} | It is {out}.
? import statistics ;; print(statistics.median([{s}])) >> median of {s} | middle value of {s} >> It is {out}. | {out}.

= a:N 200 2000; b:N 100 1900
~ {q}
? d = {b} - {a} ;; print("profit" if d > 0 else "loss", abs(d)) >> bought for {a}, sold for {b}. profit or loss, and how much | paid {a}, got {b} back for it: gain or loss | in for {a}, out for {b}. what is the result >> It is a {0} of {1}. | A {0} of {1}.
? print(round(({b} - {a}) / {a} * 100, 1)) >> from {a} to {b}, change in percent | {a} -> {b}, %? | percentage change between {a} and {b} | was {a}, now {b}: percent up or down >> It is {out}%. | {out} percent.
? print({a} - {b}) >> {a} - {b} | {a} minus {b} | {b} off {a} >> It is {out}. | {out}.
? print(-{a} * -{b}) >> -{a} * -{b} | minus {a} times minus {b} >> It is {out}. | {out}.
? import math ;; print(math.ceil({a} / 10) * 10) >> {a} rounded up to the next ten | next ten at or above {a} >> It is {out}. | {out}.
? print(round({a} * 100, -3)) >> {a}00 to the nearest thousand | round {a}00 to thousands >> It is {out}. | {out}.
? print({a} // 12, {a} % 12) >> {a} eggs in boxes of 12, boxes and rest | {a} in dozens: full ones and left over >> {0} boxes and {1} left. | {0}, with {1} over.

= a:decs 0 1
~ {q}
? print(max({a})) >> largest of {a} | biggest: {a} | which is most, {a} >> It is {out}. | {out}.
? print(sorted({a})) >> {a} from small to large | order the decimals {a} >> {out} | They are {out}.

= a:N 1 9; b:N 10 99
~ {q}
? print(max({a}.9, {a}.{b})) >> which is bigger, {a}.{b} or {a}.9 | {a}.9 or {a}.{b}, the larger number | is {a}.{b} or {a}.9 more >> {out} is bigger. | It is {out}.
? print({a}.{b} < {a}.9) >> is {a}.{b} less than {a}.9 | {a}.{b} < {a}.9? >> Yes, it is. // No, it isn't.

= h:P 1 2 3 4 5 6 7 8 9 10 11; m:P 10 15 20 25 35 40 45 50 55; n:N 2 23
~ {q}
? t = ({h} * 60 + {m} - {n} * 60) % 1440 ;; print(f"{t // 60}:{t % 60:02d}") >> {n} hours before {h}:{m} | {h}:{m} minus {n} hours (24 h clock) | what was the clock {n} h before {h}:{m} >> It was {out}. | {out}.
? t = ({h} * 60 + {m} + {n} * 60) % 1440 ;; print(f"{t // 60}:{t % 60:02d}") >> {n} hours after {h}:{m} | {h}:{m} plus {n} h | it's {h}:{m}, in {n} hours it is >> It is {out}. | {out}.
? a = abs(30 * {h} - 5.5 * {m}) ;; print(min(a, 360 - a)) >> angle between the hands at {h}:{m} | clock hands at {h}:{m}, smaller angle | how many degrees between hour and minute hand at {h}:{m} >> It is {out} degrees. | {out}°.
"""
things("posedchecks", CHECKS, "number", 2.2)
