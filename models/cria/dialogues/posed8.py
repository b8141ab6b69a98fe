"""Single questions of many trades (see posed.py): fractions, puzzles with numbers, codes and colours, lines that are pasted in, two lists held against each other, texts put into another form, laps and songs, wheels, doses, series, small programs asked for by what they do."""
from pools import FRUIT, ITEMS, NAMES, SURNAMES, WORDS
from posed import KINDS, plain, quoted, things
from values import in_words


def some(r, pool, k):
    """So many different ones; where the pool is too small for them, words are taken."""
    out = []
    for tried in range(1000):
        w = r.pick(pool if tried < 40 else WORDS)
        if w.lower() not in [x.lower() for x in out]:
            out.append(w)
        if len(out) == k:
            return out


def shown(x):
    return "[" + ", ".join(quoted(w) for w in x) + "]"


def ratio(r, n, got):
    g, a, b = r.randint(2, 60), r.randint(1, 25), r.randint(2, 30)
    got["a"], got["b"] = (str(a * g),) * 2, (str(b * g),) * 2
    return f"{a * g}/{b * g}", f"Fraction({a * g}, {b * g})"


def mixfrac(r, n, got):
    q = r.choice([2, 3, 4, 5, 6, 8, 10, 12])
    p, w = r.randint(1, q - 1), r.randint(1, 12)
    return r.choice([f"{w} {p}/{q}", f"{w} {p}/{q}", f"{w} and {p}/{q}"]), f"{w} + Fraction({p}, {q})"


def net(r, n, got):
    a = r.choice([f"10.{r.randint(0, 255)}.{r.randint(0, 255)}.{r.randint(0, 254)}", f"192.168.{r.randint(0, 255)}.{r.randint(0, 254)}", f"172.{r.randint(16, 31)}.{r.randint(0, 255)}.{r.randint(0, 254)}"])
    got["a"] = (a, quoted(a))
    return (lambda t: (t, quoted(t)))(f"{a}/{r.choice([20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30])}")


def within(r, n, got):
    a, b = r.randint(16, 250), r.randint(0, 255)
    p = r.choice([22, 23, 24, 25, 26])
    import ipaddress
    w = ipaddress.ip_network(f"192.168.{a}.{b}/{p}", strict=False)
    x = f"192.168.{min(255, a + r.choice([0, 0, 0, 1, 2]))}.{r.randint(1, 254)}"
    got["w"] = (str(w), quoted(str(w)))
    return x, quoted(x)


def rgb(r, n, got):
    c = [r.randint(0, 255) for _ in range(3)]
    return r.choice(["rgb({}, {}, {})", "{}, {}, {}", "rgb({},{},{})", "r{} g{} b{}"]).format(*c), str(tuple(c))


def colour(r, n, got):
    h = "".join(r.choice("0123456789ABCDEF") for _ in range(6))
    h = h.lower() if r.p(0.4) else h
    return "#" + h, quoted(h)


def laps(r, n, got):                                 # minutes and seconds
    x = [(r.randint(*n), r.randint(0, 59)) for _ in range(r.randint(3, 6))]
    return r.choice([", ", ", ", " + ", " and ", "; ", "\n"]).join(f"{a}:{b:02d}" for a, b in x), "[" + ", ".join(f"{a} * 60 + {b}" for a, b in x) + "]"


def spans(r, n, got):                                # hours and minutes
    x = [(r.randint(0, 9), r.choice([5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 0])) for _ in range(r.randint(3, 6))]
    k = r.randrange(3)
    t = [f"{a}:{b:02d}" if k == 0 else f"{a}h{b:02d}" if k == 1 else f"{a} h {b} min" if a else f"{b} min" for a, b in x]
    return r.choice([", ", ", ", " and ", "; ", " + "]).join(t), "[" + ", ".join(f"{a} * 60 + {b}" for a, b in x) + "]"


def persons(r, n, got):
    x = [f"{a} {b}" for a, b in zip(some(r, NAMES, 6), some(r, SURNAMES, 6))][:r.randint(3, 6)]
    return r.choice([", ", ", ", "; ", "\n"]).join(x), shown(x)


def turned_names(r, n, got):
    x = [f"{b}, {a}" for a, b in zip(some(r, NAMES, 5), some(r, SURNAMES, 5))][:r.randint(2, 5)]
    return "; ".join(x), shown(x)


def years(r, n, got):
    x = list(zip(some(r, NAMES, r.randint(3, 5)), r.sample(range(1940, 2020), 5)))
    return r.choice([", ", ", ", "; ", "\n"]).join(r.choice(["{} {}", "{} {}"]).format(a, y) for a, y in x), "{" + ", ".join(f"{quoted(a)}: {y}" for a, y in x) + "}"


def gap(r, n, got):                                  # the numbers to a last one, one missing
    m = r.randint(7, 15)
    x = list(range(1, m + 1))
    x.remove(r.randint(2, m - 1))
    r.shuffle(x)
    got["m"] = (str(m),) * 2
    return r.choice([" ", ", "]).join(map(str, x)), str(x)


def series(r, n, got):
    a, k, m = r.randint(1, 40), r.randint(2, 15), r.randint(8, 40)
    z = a + k * m
    got["a"], got["k"], got["z"] = (str(a),) * 2, (str(k),) * 2, (str(z),) * 2
    return f"{a} + {a + k} + {a + 2 * k} + ... + {z}", f"range({a}, {z} + 1, {k})"


def growing(r, n, got):
    a, q, m = r.randint(1, 12), r.choice([2, 2, 3, 4, 5, 10]), r.randint(5, 14)
    got["a"], got["q"], got["m"] = (str(a),) * 2, (str(q),) * 2, (str(m) if r.p(0.7) or m > 12 else in_words(m), str(m))
    return r.choice(["{}, {}, {}, ...", "{} + {} + {} + ..."]).format(a, a * q, a * q * q), str(a)


def pattern(r, n, got):
    k, x = r.randrange(5), [r.randint(1, 9)]
    a, b = r.randint(2, 3), r.randint(1, 7)
    for i in range(5):
        x.append([x[-1] * a + b, x[-1] * a - 1, x[-1] + b + i, x[-1] + a * (i + 1), x[-1] * a][k])
    rule = [f"x * {a} + {b}", f"x * {a} - 1", None, None, f"x * {a}"][k]
    told = [f"times {a} plus {b}", f"times {a} minus 1", f"add {b}, then {b + 1}, then {b + 2} and so on", f"add {a}, then {2 * a}, then {3 * a} and so on", f"times {a}"][k]
    step = [0, 0, b + 5, a * 6, 0][k]
    got["rule"] = (told, rule.replace("x", str(x[-1])) if rule else f"{x[-1]} + {step}")
    return ", ".join(map(str, x)) + r.choice([", ...", ", ?", ""]), str(x)


def star(r, n, got):
    d = r.choice([3, 9, 9, 11, 4, 8])
    s = [str(r.randint(1, 9)) for _ in range(r.randint(4, 6))]
    s[r.randint(1, len(s) - 2)] = r.choice(["*", "*", "?", "_", "x"])
    t = "".join(s)
    got["d"] = (str(d),) * 2
    return t, quoted(t.replace("?", "*").replace("_", "*").replace("x", "*"))


def point(r, n, got):
    p = [r.randint(-12, 14) for _ in range(4)]
    if p[0] == p[2]:
        p[2] += 3
    for k, v in zip(("x", "y", "u", "v"), p):
        got[k] = (str(v), f"({v})" if v < 0 else str(v))
    return r.choice(["({}, {}) and ({}, {})", "({},{}) and ({},{})", "({} | {}) and ({} | {})".replace(" | ", "/")]).format(*p), str(p)


def brackets(r, n, got):
    t = []
    depth = []
    for _ in range(r.randint(6, 14)):
        if depth and r.p(0.45):
            t.append(depth.pop())
        elif r.p(0.6):
            o, c = r.choice(["()", "[]", "{}"])
            t.append(o)
            depth.append(c)
        else:
            t.append(r.choice("abcxyz"))
    t += reversed(depth)
    if r.p(0.5):
        i = r.choice([i for i, c in enumerate(t) if c in "()[]{}"])
        t[i] = r.choice([c for c in "()[]{}" if c != t[i]]) if r.p(0.6) else ""
    t = "".join(t)
    return t, quoted(t)


def two_lists(r, n, got):
    pool = r.choice([FRUIT, WORDS, NAMES, ITEMS])
    x = some(r, pool, 8)
    a, b = x[:r.randint(4, 5)], None
    b = r.sample(a, r.randint(1, 2)) + x[5:5 + r.randint(1, 3)]
    r.shuffle(b)
    got["b"] = (", ".join(b), shown(b))
    return ", ".join(a), shown(a)


def doubled(r, n, got):
    x = [w.lower() for w in some(r, r.choice([FRUIT, WORDS, NAMES]), r.randint(3, 5))]
    x += [r.choice(x) for _ in range(r.randint(2, 3))]
    r.shuffle(x)
    return r.choice([", ", ", ", " "]).join(x) if not any(" " in w for w in x) else ", ".join(x), shown(x)


def grouped(r, n, got):
    x = [r.choice(range(3)) for _ in range(r.randint(5, 7))]
    names = [w.capitalize() if r.p(0.5) else w.lower() for w in some(r, r.choice([NAMES, FRUIT, WORDS]), 3)]
    rows = [(names[k], r.randint(2, 90)) for k in x]
    got["a"] = (rows[0][0], quoted(rows[0][0]))
    sep = r.choice([" ", " ", ": ", ",", " = ", "\t"])
    return "\n".join(f"{a}{sep}{b}" for a, b in rows), "[" + ", ".join(f"({quoted(a)}, {b})" for a, b in rows) + "]"


def states(r, n, got):
    kinds = r.choice([["open", "paid", "sent"], ["ok", "failed", "skipped"], ["done", "todo", "doing"], ["200", "404", "500"], ["yes", "no", "maybe"], ["in", "out", "late"], ["red", "green", "amber"]])
    start = r.randint(100, 2000)
    rows = [(start + i, r.choice(kinds)) for i in range(r.randint(5, 8))]
    got["a"] = (rows[0][1], quoted(rows[0][1]))
    how = r.choice(["{} {}", "{};{}", "#{} {}", "order {}: {}", "job {} {}", "{}\t{}"])
    return "\n".join(how.format(*x) for x in rows), shown([b for _, b in rows])


def columns(r, n, got):
    rows = [(some(r, WORDS, 1)[0].lower(), r.randint(1, 90), r.randint(1, 200)) for _ in range(r.randint(3, 5))]
    sep = r.choice([",", ";", " ", "\t"])
    return "\n".join(sep.join(map(str, x)) for x in rows), "[" + ", ".join(f"({quoted(a)}, {b}, {c})" for a, b, c in rows) + "]"


def dated(r, n, got):
    rows = [(a, f"{r.randint(2019, 2027)}-{r.randint(1, 12):02d}-{r.randint(1, 28):02d}") for a in some(r, r.choice([NAMES, WORDS, FRUIT]), r.randint(3, 5))]
    return r.choice(["\n", "\n", ", "]).join(f"{a} {b}" for a, b in rows), "{" + ", ".join(f"{quoted(a)}: {quoted(b)}" for a, b in rows) + "}"


def csv(r, n, got):
    k, v = r.choice([("city", "pop"), ("name", "age"), ("item", "price"), ("room", "seats"), ("fruit", "kilos")])
    rows = [(some(r, NAMES if k in ("name", "city") else WORDS, 1)[0], r.randint(2, 500)) for _ in range(r.randint(2, 4))]
    return f"{k},{v}\n" + "\n".join(f"{a},{b}" for a, b in rows), "[" + ", ".join("{" + f'{quoted(k)}: {quoted(a)}, {quoted(v)}: {b}' + "}" for a, b in rows) + "]"


def league(r, n, got):
    rows = [(a.capitalize(), r.randint(2, 14), r.randint(0, 8), r.randint(0, 9)) for a in some(r, WORDS, r.randint(3, 4))]
    return ", ".join(f"{a} {w}-{d}-{l}" for a, w, d, l in rows), "{" + ", ".join(f"{quoted(a)}: ({w}, {d}, {l})" for a, w, d, l in rows) + "}"


def numbers_text(r, n, got):
    w = [plain(r) for _ in range(r.randint(6, 9))]
    for i in sorted(r.sample(range(1, len(w)), 3), reverse=True):
        w.insert(i, str(r.randint(2, 400)))
    t = " ".join(w)
    return t, quoted(t)


def camel(r, n, got):
    w = [plain(r) for _ in range(r.randint(2, 4))]
    t = w[0] + "".join(x.capitalize() for x in w[1:])
    got["snake"] = ("_".join(w), quoted("_".join(w)))
    return t, quoted(t)


def in_letters(r, n, got):
    v = r.choice([r.randint(21, 999), r.randint(1000, 9999), r.randint(10000, 900000)])
    return in_words(v), quoted(in_words(v).replace(" and ", " "))


def tiered(r, n, got):
    a, p, q, m = r.choice([5, 10, 12, 20, 50, 100]), r.randint(3, 40), r.randint(1, 20), 0
    m = a + r.randint(3, 80)
    for k, v in zip("apqm", (a, p, q, m)):
        got[k] = (str(v),) * 2
    return str(m), str(m)


def shaped(r, n, got):
    """Letters in runs: aaabccdd."""
    t = "".join(c * r.randint(1, 5) for c in r.sample("abcdefghxyz", r.randint(3, 6)))
    return t, quoted(t)


def nested_list(r, n, got):
    x = [r.randint(1, 20) for _ in range(6)]
    t = r.choice([f"[[{x[0]}, {x[1]}], [{x[2]}], [{x[3]}, [{x[4]}, {x[5]}]]]", f"[{x[0]}, [{x[1]}, [{x[2]}, {x[3]}]], {x[4]}]", f"[[{x[0]}], [[{x[1]}, {x[2]}], {x[3]}], [{x[4]}, {x[5]}]]"])
    return t, t


def file_names(r, n, got):
    w = r.choice(["img", "page", "track", "scan", "ch", "file", "part"])
    x = [f"{w}{k}" for k in r.sample([1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 20, 21, 33, 100, 101], r.randint(4, 6))]
    return ", ".join(x), shown(x)


def outlying(r, n, got):
    m = r.randint(15, 80)
    x = [m + r.randint(-4, 4) for _ in range(r.randint(5, 7))]
    x[r.randrange(len(x))] = m * r.choice([3, 4]) + r.randint(0, 9)
    return ", ".join(map(str, x)), str(x)


def phone(r, n, got):
    t = "0" + "".join(str(r.randint(0, 9)) for _ in range(r.choice([8, 9, 10])))
    return t, quoted(t)


def iban(r, n, got):
    t = r.choice(["DE", "FR", "AT", "ES", "NL", "CH"]) + "".join(str(r.randint(0, 9)) for _ in range(r.choice([16, 18, 20])))
    return t, quoted(t)


def stock(r, n, got):
    k = some(r, r.choice([FRUIT, ITEMS]), 4)
    a = {w: r.randint(2, 60) for w in k[:3]}
    b = {w: r.randint(2, 60) for w in r.sample(k[:3], 1) + [k[3]]}
    form = lambda d: "{" + ", ".join(f'"{w}": {v}' for w, v in d.items()) + "}"
    got["b"] = (form(b), form(b))
    return form(a), form(a)


def full_date(r, n, got):
    d, m, y = r.randint(25, 32), r.randint(1, 13), r.randint(1990, 2040)
    return r.choice([f"{d:02d}.{m:02d}.{y}", f"{d}/{m}/{y}"]), f"{y}, {m}, {d}"


def minus(r, n, got):
    v = r.randint(1, 127)
    return f"-{v}", f"-{v}"


def mean_goal(r, n, got):
    k = r.randint(3, 5)
    goal = r.randint(60, 90)
    x = [goal + r.randint(-12, 10) for _ in range(k)]
    got["g"], got["k"] = (str(goal),) * 2, (str(k + 1),) * 2
    return ", ".join(map(str, x)), str(x)


for _f in (ratio, mixfrac, net, within, rgb, colour, laps, spans, persons, turned_names, years, gap, series, growing, pattern, star, point, brackets, two_lists, doubled, grouped, states, columns, dated, csv, league, numbers_text, camel, in_letters, tiered, shaped, nested_list, file_names, outlying, phone, iban, stock, full_date, minus, mean_goal):
    KINDS[_f.__name__ + "8"] = _f                 # other modules have kinds of these names

NUMBERS = r"""
= s:ratio8
? from fractions import Fraction ;; print({s}) >> simplify {s} | {s} in lowest terms | reduce {s} | cancel {s} as far as it goes | what is {s} fully reduced | {s}, shortest form | can {s} be made simpler, how >> It is {out}. | {out}.
? print({a} / {b}) >> {s} as a decimal | decimal form of {s} | {s} with a decimal point >> It is {out}. | {out}.
? print(round({a} / {b} * 100, 1)) >> {s} in percent, one decimal | how many percent is {s}, one digit after the point >> It is {out} %. | {out} percent.
? import math ;; g = math.gcd({a}, {b}) ;; print(f"{{a} // g}:{{b} // g}") >> {a}x{b} as a ratio, shortest form | aspect ratio of {a} x {b} | {a} to {b}, simplest ratio | {a}:{b} simplified >> It is {out}. | {out}.

= s:mixfrac8; t:mixfrac8
? from fractions import Fraction ;; x = {s} + {t} ;; print(x // 1, x % 1) >> {s} plus {t}, as a mixed number | {s} + {t} as whole and fraction | add {s} and {t}, mixed number please | sum of {s} and {t} in whole and fraction | two boards of {s} and {t} feet, together as a mixed number >> It is {out}. | {out}.
? from fractions import Fraction ;; print(({s}) * ({t})) >> {s} times {t} as a fraction | multiply {s} by {t}, one fraction >> It is {out}. | {out}.

= s:I 20 999
? from fractions import Fraction ;; print(Fraction({s}, 1000)) >> 0.{s} as a fraction if it's {s} thousandths | {s} thousandths, fully reduced >> It is {out}. | {out}.

= s:N 100 20000; t:P 7 8 9 11 12 13 16 17 19 23 24 29 31 36 37
? print(divmod({s}, {t})) >> {s} divided by {t} with remainder | {s} : {t}, quotient and rest | long division {s} by {t}, quotient and remainder | how often does {t} go into {s} and what's left | divide {s} by {t}, whole part and remainder >> The quotient and the remainder are {out}. | {out}.
? print({s} % {t}) >> rest of {s} : {t} | {s} mod {t} | remainder of {s} by {t} | what's left over when {s} is split by {t} | {s} % {t} | remainder please of {s} over {t} >> It is {out}. | {out}.
? print({s} % {t} == 0) >> can {s} be divided by {t} evenly | is {s} a multiple of {t} | does {t} divide {s} | {s} in rows of {t}, does it come out even >> Yes, it does. // No, it doesn't.

= s:star8
? t = {s} ;; print([d for d in range(10) if int(t.replace("*", str(d))) % {d} == 0]) >> which digit makes {s} divisible by {d} | {s}: a digit is lost, but {d} divides the number. which can it be | digit in place of the gap in {s} so that {d} divides it | fill the missing digit of {s}, it has to be a multiple of {d} | smudged number {s}, divisible by {d}. possible digits? >> It can be {out}. | {out}.

= s:series8
? print(sum({s})) >> sum of {s} | {s} = ? | add up {s} | what is {s} | total of the series {s} | {s}, all together >> It is {out}. | The sum is {out}.
? print(len({s})) >> how many terms has {s} | number of terms in {s} | count the terms of {s} >> It has {out} terms. | {out}.

= s:growing8
? print(sum({a} * {q} ** k for k in range({m}))) >> {s} {m} terms, total | sum of the first {m} terms of {s} | add the first {m} terms: {s} | geometric series {s}, {m} terms, sum >> It is {out}. | The sum is {out}.
? print({a} * {q} ** ({m} - 1)) >> term number {m} of {s} | the {m}. term of {s} | what's in place {m}: {s} >> It is {out}. | {out}.

= s:I 2 60; k:I 2 15; m:I 8 90
? print({s} + {k} * ({m} - 1)) >> first term {s}, step {k}, term number {m} | a row starts at {s} and goes up by {k}: what is in place {m} | arithmetic sequence from {s}, difference {k}, {m}th member >> It is {out}. | {out}.

= s:pattern8
? print({rule}) >> next number: {s} ({rule}) | {s} - rule: {rule}. next? | how does {s} go on, if it's {rule} | continue {s} by one ({rule}) | sequence {s}, always {rule}: the next one >> It is {out}. | {out}.

= s:N 200 60000
? print(sum(int(c) for c in str({s}))) >> digit sum of {s} | add the digits of {s} | cross sum of {s} | digits of {s} summed >> It is {out}. | {out}.
? n = {s} ;; while n > 9: ;;     n = sum(int(c) for c in str(n)) ;; print(n) >> digital root of {s} | keep adding the digits of {s} until one is left | {s}: digits added again and again | one-digit cross sum of {s} >> It is {out}. | {out}.
? print({s} + int(str({s})[::-1])) >> {s} plus its mirror image | {s} and {s} read backwards, sum | add {s} to its reverse >> It is {out}. | {out}.
? print(sum(i for i in range(1, {s} + 1) if {s} % i == 0)) >> sum of the divisors of {s}, itself too | add all divisors of {s}, {s} included >> It is {out}. | {out}.
? print(bin({s}).count("1")) >> how many ones has {s} in binary | number of 1 bits of {s} | count the ones when {s} is written in base 2 | set bits in {s} >> There are {out}. | {out}.
? print("".join(sorted(str({s}), reverse=True))) >> biggest number you can lay with the digits of {s} | largest number from the digits {s} | rearrange {s} to be as large as possible >> It is {out}. | {out}.
? print("".join(sorted(str({s})))) >> the digits of {s} from small to large | sort the digits of {s} >> It is {out}. | {out}.
? n = {s} ;; print(round(n / 1000) * 1000) >> {s} to the nearest thousand | round {s} to whole thousands >> It is {out}. | {out}.
? n = {s} ;; print(round(n / 100) * 100) >> {s} to the nearest hundred | round {s} to full hundreds >> It is {out}. | {out}.
? print(f"{{s}:.2e}") >> {s} in scientific notation, two decimals | scientific notation of {s} | {s} with an exponent, two places >> It is {out}. | {out}.
? print(hex({s})) >> {s} in hex | hex of {s} | hexadecimal for {s} | {s} written base 16 | what are the hex digits of {s} | {s} in hexadecimal, it's for a mug | the number {s} the hexadecimal way | how would a programmer write {s} in hex >> It is {out}. | {out}.
? print(oct({s})) >> {s} in octal | octal for {s} | base 8 form of {s} | {s} the octal way >> It is {out}. | {out}.
? print(bin({s})) >> {s} in binary | binary for {s} | zeros and ones of {s} | write {s} in base two | {s} as bits >> It is {out}. | {out}.

= s:I 10 900; k:P 3 4 5 6 7 9 11 12
? n, digits = {s}, "" ;; while n: ;;     digits = "0123456789ab"[n % {k}] + digits ;;     n //= {k} ;; print(digits) >> {s} in base {k} | write {s} to the base {k} | {s} in the number system with {k} digits | base {k} for {s} | how is {s} written in base {k} | {s} as a base-{k} number, if that's possible >> It is {out}. | {out}.

= s:I 2 30; k:P 3 5 7 9 11 13 17 19 23; m:P 20 33 50 75 100 150 200 222
? print(pow({s}, {m}, {k})) >> {s}^{m} mod {k} | remainder of {s} to the power {m} divided by {k} | {s}**{m} modulo {k} | divide {s}^{m} by {k}, what is left >> It is {out}. | {out}.
? print(str({s} ** {m})[-3:]) >> last three digits of {s}^{m} | how does {s} to the {m} end, three digits | the final 3 digits of {s}**{m} >> They are {out}. | {out}.
? print(len(str({s} ** {m}))) >> how many digits has {s}^{m} | length of {s} to the power {m} in digits | {s}**{m}: number of digits >> It has {out} digits. | {out}.
? print(sum(int(c) for c in str({s} ** {m}))) >> digit sum of {s}^{m} | add all digits of {s} to the power {m} | what do the digits of {s}**{m} add up to >> It is {out}. | {out}.

= s:I 8 160
? import math ;; print(len(str(math.factorial({s})))) >> how many digits does {s}! have | length of {s} factorial | {s}! is how many digits long >> It has {out} digits. | {out}.
? import math ;; t = str(math.factorial({s})) ;; print(len(t) - len(t.rstrip("0"))) >> with how many zeros does {s}! end | zeros at the end of {s} factorial | {s}! ends in how many zeros | trailing zeros of {s}! | number of noughts behind {s} factorial >> {out} zeros. | It ends with {out} zeros.
? print(sum(range(1, {s} + 1))) >> 1 + 2 + ... + {s} | sum of the numbers from 1 to {s} | everything from 1 to {s} added | add 1 up to {s} >> It is {out}. | The sum is {out}.
? print(sum(range(1, {s} + 1, 2))) >> all odd numbers up to {s} added | sum of the odd ones from 1 to {s} | odd numbers from 1 to {s}, total >> It is {out}. | {out}.
? print(sum(range(2, {s} + 1, 2))) >> all even numbers up to {s} added | sum of the even ones until {s} | even numbers from 2 to {s}, total >> It is {out}. | {out}.
? print(sum(k * k for k in range(1, {s} + 1))) >> sum of the squares of 1 to {s} | 1² + 2² + ... + {s}² | squares up to {s}² added >> It is {out}. | {out}.
? print(sum(k ** 3 for k in range(1, {s} + 1))) >> sum of the cubes of 1 to {s} | first {s} cubes added | 1³ + 2³ + ... + {s}³ | cubes from 1 up to {s} cubed, their sum >> It is {out}. | {out}.
? print(round((({s}) - 2) * 180 / {s}, 2)) >> inner angle of a regular {s}-gon | one inside angle in a regular polygon with {s} corners | {s} equal sides, how big is each angle inside >> It is {out} degrees. | {out}°.
? n = {s} ;; print(n * (n - 3) // 2) >> diagonals of a polygon with {s} corners | how many diagonals has a {s}-gon >> It has {out}. | {out}.

= s:I 2 400; k:P 2 3 4 5 6 7 8 9 11 12; m:P 3 5 7 8 9 11 13
? print(sum(n for n in range({s} + 1) if n % {k} == 0 or n % {m} == 0)) >> sum of the numbers up to {s} that {k} or {m} divides | all multiples of {k} or {m} up to {s} added | add everything from 1 to {s} that's in the {k} or the {m} table >> It is {out}. | {out}.
? print(len([n for n in range(1, {s} + 1) if n % {k} == 0 and n % {m} == 0])) >> how many numbers up to {s} can be divided by {k} and by {m} | numbers from 1 to {s} in both the {k} and the {m} table, how many | count what's up to {s} and divisible by {k} as well as {m} >> There are {out}. | {out}.
? print(sum(n for n in range(1, {s} + 1) if n % {k} == 0)) >> sum of all multiples of {k} up to {s} | add the {k} times table up to {s} | loop over 1 to {s} and add what {k} divides | multiples of {k} not above {s}, their sum >> It is {out}. | {out}.
? print([{k} * i for i in range(1, 11)]) >> the {k} times table up to 10 | {k} times table | first ten multiples of {k} | multiplication row of {k} >> It is {out}. | {out}.

= s:I 50 900; k:P 0 1 2 3 4 5 6 7 8 9
? print(sum(str(n).count("{k}") for n in range(1, {s} + 1))) >> how often does the digit {k} occur from 1 to {s} | numbering pages 1 to {s}, how many times is {k} printed | count the {k}s when all numbers from 1 to {s} are written down | signs for doors 1 to {s}: how many {k} plates >> {out} times. | {out}.

= s:N 2 900
? n = {s} ;; print(n, "is" if sum(i for i in range(1, n) if n % i == 0) == n else "is not", "perfect") >> is {s} a perfect number | do the divisors of {s} below it add up to {s} | {s}, perfect or not >> {out}. | The number {out}.
? n, seen = {s}, set() ;; while n != 1 and n not in seen: ;;     seen.add(n) ;;     n = sum(int(c) ** 2 for c in str(n)) ;; print(n == 1) >> is {s} a happy number | happy number, {s}? | {s}: squares of the digits added again and again, do we get 1 >> Yes, it is happy. // No, it isn't.
? n, steps = {s}, 0 ;; while n != 1: ;;     n = n // 2 if n % 2 == 0 else 3 * n + 1 ;;     steps += 1 ;; print(steps) >> collatz steps from {s} to 1 | how many steps in the 3n+1 game from {s} | halve if even, else 3n+1: steps from {s} down to 1 >> {out} steps. | It takes {out}.
? import math ;; n = {s} ;; print(sum(math.gcd(k, n) == 1 for k in range(1, n + 1))) >> euler phi of {s} | phi({s}) | totient of {s} | how many numbers up to {s} share no factor with it >> It is {out}. | {out}.
? n = {s} ;; print([(p, n - p) for p in range(2, n // 2 + 1) if all(p % i for i in range(2, p)) and all((n - p) % i for i in range(2, n - p))][:5]) >> {s} as a sum of two primes, at most five ways | two primes that make {s} (up to 5 pairs) >> {out}. | They are {out}.

= s:I 10 400; t:I 8 300
? import math ;; print(math.gcd({s}, {t}) == 1) >> are {s} and {t} coprime | have {s} and {t} no common factor | {s} and {t}: relatively prime? >> Yes, they are. // No, they aren't.
? import math ;; print(math.gcd({s}, {t})) >> biggest number that divides {s} and {t} | largest common divisor of {s} and {t} | {s} and {t}, what's the gcd | two ribbons of {s} and {t} cm in equal pieces as long as possible: length of one | greatest number going into both {s} and {t} >> It is {out}. | {out}.
? import math ;; print(math.lcm({s}, {t})) >> smallest number that {s} and {t} both go into | lcm of {s} and {t} | least common multiple {s}, {t} | {s} and {t}, first common multiple | two wheels with {s} and {t} teeth, teeth passed until they stand as at first >> It is {out}. | {out}.
? a, b, out = {s}, {t}, [] ;; while b: ;;     out.append(a // b) ;;     a, b = b, a % b ;; print(out) >> continued fraction of {s}/{t} | {s}/{t} as a continued fraction >> It is {out}. | {out}.
? print({s} ^ {t}) >> {s} xor {t} | bitwise xor of {s} and {t} >> It is {out}. | {out}.
? print({s} & {t}) >> {s} AND {t}, bitwise | bitwise and of {s} and {t} >> It is {out}. | {out}.
? print(bin({s} ^ {t}).count("1")) >> in how many bits do {s} and {t} differ | hamming distance of the numbers {s} and {t} in binary >> In {out}. | {out} bits.

= s:P 3 5 7 9 11 13 17 19 21 23 27; m:P 10 14 16 20 22 25 26 32 40 50 64 100
? print(next((x for x in range(1, {m}) if {s} * x % {m} == 1), "none")) >> inverse of {s} modulo {m} | which x gives {s} * x = 1 mod {m} | modular inverse: {s}, {m} >> It is {out}. | {out}.
? print({s} << 4) >> {s} shifted left by 4 bits | {s} << 4 | move the bits of {s} four places to the left >> It is {out}. | {out}.

= s:minus8
? print(format({s} & 255, "08b")) >> {s} as 8-bit two's complement | two's complement of {s}, 8 bits | {s} in eight bits (two's complement) | how is {s} stored in a signed byte >> It is {out}. | {out}.

= s:I 3 60
? print({s} - 1, {s}, {s} + 1) >> three numbers in a row add up to 3 times {s}: which | three consecutive numbers with the sum 3 * {s} >> They are {out}. | {out}.

= s:I 20 400; k:I 2 9; m:I 3 60
? print(round(({s} + {m}) / {k}, 3)) >> i think of a number, times {k}, minus {m}, i get {s}. which | a number multiplied by {k} and then {m} less is {s}: the number | {k}x - {m} = {s}, x? | some number, {k} times, take away {m}: {s}. what was it | solve {k} times x less {m} equals {s} >> It is {out}. | {out}.
? print(round(({s} - {m}) / {k}, 3)) >> {k} times my number plus {m} is {s} | {k}x + {m} = {s}, x = | a number times {k} and {m} more gives {s}, the number? | i tripled... no, took it {k} times and added {m}: {s}. what was the number >> It is {out}. | {out}.
? print({s} * {k} - {m}) >> what is x if x + {m} is {k} times {s} | x plus {m} equals {k} * {s}: x >> It is {out}. | {out}.

= s:P 0 1 2; b:P 0 1 2 3 4; c:P 1 2 3 4 5 6
? print(next(n for n in range(1, 106) if n % 3 == {s} and n % 5 == {b} and n % 7 == {c})) >> smallest number that leaves {s} by 3, {b} by 5 and {c} by 7 | least number with remainder {s} when split by 3, {b} by 5, {c} by 7 | in threes {s} are left, in fives {b}, in sevens {c}: how many at least >> It is {out}. | {out}.

= s:I 3 24
? print(2 ** {s} - 1) >> towers of hanoi, {s} discs: fewest moves | hanoi with {s} discs, minimum moves | least moves for a tower of {s} discs >> {out} moves. | It takes {out}.

= s:I 4 60
? n = {s} ;; print(n * (n - 1) // 2) >> {s} people all shake hands with each other, handshakes | everyone of {s} with everyone, how many pairs | {s} teams each against each, once: matches >> {out}. | There are {out}.

= s:P 6 10 15 21 28 36 45 55 66 78 91 105 120 136 153 171 190 210 231 253 276 300
? n = 1 ;; while n * (n - 1) // 2 < {s}: ;;     n += 1 ;; print(n) >> {s} handshakes, each with each once. how many people | after {s} clinks everyone has clinked with everyone; how many guests | {s} games in a round robin (once each): number of teams | {s} pairs can be made of how many people >> {out} people. | {out}. | There are {out}.

= s:P 27 64 125 216 343 512 729 1000 1331 1728 2197 2744 3375 4096 4913 5832 6859 8000 9261 10648 12167 13824 15625 17576 19683 21952 24389 27000 50653 74088 103823 132651 175616 226981 300763 389017
? print(round({s} ** (1 / 3))) >> cube root of {s} | x*x*x = {s}, x? | which number times itself times itself is {s} | a cube has a volume of {s}, its edge | third root of {s} | n^3 = {s}. n = | edge length of a box as wide as high as deep with {s} cm³ >> It is {out}. | {out}.

= s:P 169 196 225 256 289 324 361 400 441 484 529 576 625 676 729 784 841 900 961 1024 1156 1296 1444 1600 1849 2116 2401 2704 3136 3600 4225 5041 5776 6561 7225 8100 9025
? import math ;; print(math.isqrt({s})) >> square root of {s} | x*x = {s}, x? | which number squared gives {s} | a square field of {s} m², its side | x² = {s}, positive x | side of a square with area {s} >> It is {out}. | {out}.
? import math ;; print(4 * math.isqrt({s})) >> a square of {s} m², how long is the fence around it | perimeter of a square with area {s} >> It is {out}. | {out}.

= s:decs 1 40
? import math ;; x = {s} ;; print(round(math.prod(x) ** (1 / len(x)), 3)) >> geometric mean | the geometric average | nth root of the product >> It is {out}. | {out}.
? x = {s} ;; print(round(len(x) / sum(1 / v for v in x), 3)) >> harmonic mean | the harmonic average >> It is {out}. | {out}.
? x = {s} ;; print([round((v - min(x)) / (max(x) - min(x)), 3) for v in x]) >> scale to 0..1 | normalise from 0 to 1 | min-max scaling >> They are {out}. | {out}.
? import statistics ;; print(round(statistics.pstdev({s}), 3)) >> population standard deviation | standard deviation, of the whole population | populaton std dev | std dev (all values, n) | sigma, dividing by n >> It is {out}. | {out}.
? import statistics ;; print(round(statistics.stdev({s}), 3)) >> sample standard deviation | standard deviation of the sample | std dev with n-1 >> It is {out}. | {out}.
? import statistics ;; print(round(statistics.variance({s}), 3)) >> sample variance | variance with n-1 >> It is {out}. | {out}.

= s:mean_goal8
? x = {s} ;; print({g} * {k} - sum(x)) >> i have {s}, what do i need next for a mean of exactly {g} | scores {s}; needed in test {k} to average {g} | points so far {s}. how many in the next give me an average of {g} | {s} - next mark for {g} on average | what must the {k}th value be so that {s} and it average {g} >> {out}. | You need {out}.

= s:outlying8
? import statistics ;; x = {s} ;; m = statistics.median(x) ;; print(max(x, key=lambda v: abs(v - m))) >> which value doesn't fit: {s} | the outlier in {s} | odd one out by size: {s} | one of {s} is a typing mistake, which most likely | {s}. which one is far off >> It is {out}. | {out}.

= s:ints 5 99; k:I 30 70
? x = {s} ;; print(round(sum(v < {k} for v in x) / len(x) * 100, 1)) >> how many percent are below {k} | share of values under {k} in % | percentage less than {k} >> {out} %. | It is {out} percent.
? x = {s} ;; print(sorted(x, reverse=True).index(x[0]) + 1) >> what place has the first one if the highest is place 1 | rank of the first value, highest first >> Place {out}. | It is number {out}.
? x = {s} ;; print(sorted(x, reverse=True)[:3]) >> top three | the three largest, biggest first | best three >> They are {out}. | {out}.
? x = {s} ;; print(sorted(set(x))[-2]) >> second largest, equal ones count once | the second highest different value | runner-up value, doubles once >> It is {out}. | {out}.
? x = {s} ;; total, out = 0, [] ;; for v in x: ;;     total += v ;;     out.append(total) ;; print(out) >> running totals | add up as you go | cumulative sums | subtotals after each >> They are {out}. | {out}.
? x = {s} ;; print([round(sum(x[i:i + 3]) / 3, 2) for i in range(len(x) - 2)]) >> 3-point moving average | moving mean over three | averages of three neighbours each >> They are {out}. | {out}.
? x = {s} ;; print(max((b - a, a, b) for a, b in zip(x, x[1:]))) >> biggest rise between neighbours: how much, from, to | largest jump up from one to the next (size and both) >> It is {out}. | {out}.
? from collections import Counter ;; print(sorted(Counter(v // 10 * 10 for v in {s}).items())) >> count by tens | how many in each ten (10s, 20s ...) | histogram with bins of ten >> {out}. | They are {out}.
? x = {s} ;; print([(a, b) for i, a in enumerate(x) for b in x[i + 1:] if (a + b) % 10 == 0]) >> which pairs add up to a full ten | pairs whose sum ends in 0 >> They are {out}. | {out}.
? x = {s} ;; print([v for v in x if v % 2 == 0 and v > {k}]) >> only the even ones above {k} | keep what's even and larger than {k} | just the even ones over {k} >> They are {out}. | {out}.
? x = {s} ;; print([v for v in x if v % 2 == 1 and v < {k}]) >> only the odd ones below {k} | keep what's odd and smaller than {k} >> They are {out}. | {out}.
? x = {s} ;; print(x[3:] + x[:3]) >> rotate left by 3 | turn the list round by three to the left | move the first three to the end >> It is {out}. | {out}.
? x = {s} ;; print(x[-2:] + x[:-2]) >> rotate right by 2 | the last two to the front | turn the list two places to the right >> It is {out}. | {out}.
? x = {s} ;; print([x[i:i + 3] for i in range(0, len(x), 3)]) >> split into chunks of 3 | in groups of three | cut the list in threes >> It is {out}. | {out}.
? x, swaps = {s}, 0 ;; for i in range(len(x)): ;;     for j in range(len(x) - 1 - i): ;;         if x[j] > x[j + 1]: ;;             x[j], x[j + 1] = x[j + 1], x[j] ;;             swaps += 1 ;; print(swaps) >> how many swaps does bubble sort need | swaps in bubble sort >> {out} swaps. | It needs {out}.

= s:ints 1 30 again
? x = {s} ;; print(sorted({v for v in x if x.count(v) > 1})) >> which numbers come more than once | the doubled values | what occurs twice or more >> They are {out}. | {out}.
? print(list(dict.fromkeys({s}))) >> remove the doubles, keep the order | each number once, first place counts | throw out repeats but leave the order | get rid of the duplicates, order as it is >> It is {out}. | {out}.
? import statistics ;; x = {s} ;; print(statistics.median(x), statistics.mode(x)) >> median and the commonest value | middle value and the most common one | median, mode >> The median is {0}, the most common {1}. | {0} and {1}.
? x = {s} ;; print(max(x) - min(x)) >> range of the values | spread, largest minus smallest | from the lowest to the highest, how much >> It is {out}. | {out}.

= s:gap8
? x = {s} ;; print([k for k in range(1, {m} + 1) if k not in x]) >> which number from 1 to {m} is missing: {s} | 1 to {m}, one is lost: {s} | find the missing one of 1 to {m}: {s} | {s} - who is absent from 1..{m} >> It is {out}. | {out}.

= s:point8
? import math ;; print(round(math.dist(({x}, {y}), ({u}, {v})), 3)) >> distance between {s} | how far is it from the first to the second: {s} | length of the segment from {s} >> It is {out}. | {out}.
? print(round(({v} - {y}) / ({u} - {x}), 3)) >> slope of the line through {s} | gradient between {s} >> It is {out}. | {out}.
? print((({x} + {u}) / 2, ({y} + {v}) / 2)) >> midpoint of {s} | the point half way between {s} >> It is {out}. | {out}.
"""

CODES = r"""
= s:net8
? import ipaddress ;; n = ipaddress.ip_network({s}, strict=False) ;; print(n.num_addresses - 2) >> usable hosts in {s} | how many hosts fit in {s} | {s}: number of host addresses >> {out} hosts. | {out}.
? import ipaddress ;; print(ipaddress.ip_network({s}, strict=False).broadcast_address) >> broadcast address of {s} | broadcast for {s} >> It is {out}. | {out}
? import ipaddress ;; print(ipaddress.ip_network({s}, strict=False).network_address) >> network address of {s} | {s}, first address of the net >> It is {out}. | {out}
? import ipaddress ;; print(ipaddress.ip_network({s}, strict=False).netmask) >> netmask of {s} | subnet mask for {s}, dotted >> It is {out}. | {out}
? import ipaddress ;; print(int(ipaddress.ip_address({a}))) >> {a} as one number | integer of the address {a} >> It is {out}. | {out}.

= s:within8
? import ipaddress ;; print(ipaddress.ip_address({s}) in ipaddress.ip_network({w})) >> is {s} inside {w} | does {s} belong to {w} | {s} in {w}? | would {s} be part of the subnet {w} >> Yes, it is. // No, it isn't.

= s:rgb8
? print("#%02X%02X%02X" % {s}) >> {s} in hex | hex code of the colour {s} | {s} as #RRGGBB | html colour for {s} >> It is {out}. | {out}

= s:colour8
? h = {s} ;; print([int(h[i:i + 2], 16) for i in (0, 2, 4)]) >> {s} as rgb values | red, green and blue of {s} | {s} in rgb | which r g b is {s} >> It is {out}. | {out}.

= s:P 400 444 555 600 640 644 664 700 711 744 750 754 755 764 770 775 777
? print("".join("".join(c if int(d) & b else "-" for c, b in zip("rwx", (4, 2, 1))) for d in "{s}")) >> chmod {s} in rwx form | what rights are {s} in letters | {s} as rwxrwxrwx | file mode {s} written with letters >> It is {out}. | {out}

= s:word
? print([ord(c) for c in {s}]) >> ascii codes of {s} | character codes of {s} | numbers of the letters in {s} (ascii) >> They are {out}. | {out}.
? print(" ".join(format(ord(c), "08b") for c in {s})) >> {s} as 8-bit binary | {s} in bits, 8 for each letter >> It is {out}. | {out}
? print({s}.encode().hex(" ")) >> hex of the text {s} | bytes of {s} in hex >> It is {out}. | {out}
? import base64 ;; print(base64.b64encode({s}.encode()).decode()) >> base64 of {s} | {s} base64 encoded | b64 for {s} >> It is {out}. | {out}
? import hashlib ;; print(hashlib.sha256({s}.encode()).hexdigest()[:12]) >> first 12 hex digits of the sha256 of {s} | sha256 of {s}, 12 digits are enough >> It is {out}. | {out}
? import hashlib ;; print(hashlib.md5({s}.encode()).hexdigest()) >> md5 of {s} | md5 sum for the word {s} >> It is {out}. | {out}
? print("".join(chr(219 - ord(c)) if c.isalpha() else c for c in {s}.lower())) >> atbash of {s} | {s} with a as z, b as y and so on >> It is {out}. | {out}
? print(sum(ord(c) - 96 for c in {s}.lower() if c.isalpha())) >> letter values of {s} added, a is 1 and z is 26 | a=1 ... z=26, sum for {s} | what is {s} worth if a counts 1, b 2 and so on >> It is {out}. | {out}.
? s = {s} ;; print(s[1:] + s[0] + "ay") >> {s}: first letter to the end plus ay | pig latin the simple way for {s} (first letter goes last, then ay) >> It is {out}. | {out}
? print("".join(sorted({s}))) >> the letters of {s} in alphabetical order | sort the letters of {s} >> It is {out}. | {out}
? print({s}[::2]) >> every second letter of {s}, beginning with the first | letters 1, 3, 5 ... of {s} >> It is {out}. | {out}
? s = {s}.lower() ;; print(max(s, key=s.count)) >> which letter turns up most in {s} | commonest letter of {s} | letter used most often in {s} >> It is {out}. | {out}.
? print(len(set({s}.lower()))) >> number of different letters in {s} | how many distinct letters has {s} >> There are {out}. | {out}.
? s = {s}.lower() ;; print(s == s[::-1]) >> is {s} a palindrome | does {s} read the same backwards | {s}: same from both ends? >> Yes, it is. // No, it isn't.

= s:P 2 3 4 5 6 7 8 9; t:word
? print({t} * {s}) >> write {t} {s} times in a row without blanks | {t} {s} times, no spaces | repeat {t} {s} times as one word >> {out} | It is {out}

= s:I 1 9999; k:P 5 6 7 8 9 10
? print(str({s}).zfill({k})) >> pad {s} with zeros to {k} digits | {s} with leading zeros, {k} places | write {s} as a {k} digit code | fill {s} up to {k} digits >> {out} | It is {out}.
? print(f"{{s}:,}") >> {s} with commas for the thousands | put thousands separators into {s} >> It is {out}. | {out}.

= s:shaped8
? from itertools import groupby ;; print("".join(k + str(len(list(g))) for k, g in groupby({s}))) >> run-length encode {s}, like a3b1 | {s} as letter and count | function for run length encoding, run on {s} | shorten {s}: each letter with how often it stands there >> It is {out}. | {out}

= s:brackets8
? pairs, stack, ok = {")": "(", "]": "[", "}": "{"}, [], True ;; for c in {s}: ;;     if c in "([{": ;;         stack.append(c) ;;     elif c in pairs: ;;         ok = ok and bool(stack) and stack.pop() == pairs[c] ;; print(ok and not stack) >> are the brackets in {s} balanced | does every bracket close properly: {s} | check the brackets of {s} | brackets ok? {s} | write a function that checks the brackets, try {s} >> Yes, they are balanced. // No, they aren't balanced.

= s:nested_list8
? def flat(x): ;;     return [z for y in x for z in (flat(y) if isinstance(y, list) else [y])] ;;  ;; print(flat({s})) >> flatten {s} | {s} as one flat list | take all inner brackets away: {s} >> It is {out}. | {out}

= s:camel8
? import re ;; print(re.sub(r"(?<!^)([A-Z])", r" \1", {s}).lower()) >> split {s} into words | {s} as separate small words | make words of the camel case {s} >> It is: {out} | {out}
? import re ;; print(re.sub(r"(?<!^)([A-Z])", r"_\1", {s}).lower()) >> {s} in snake_case | snake case for {s} | turn {s} into lower case with underscores >> It is {out}. | {out}
? w = {snake}.split("_") ;; print(w[0] + "".join(x.capitalize() for x in w[1:])) >> {snake} in camelCase | camel case of {snake} | make {snake} camelCase >> It is {out}. | {out}

= s:in_letters8
? ones = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split() ;; tens = "twenty thirty forty fifty sixty seventy eighty ninety".split() ;; total, n = 0, 0 ;; for w in {s}.replace("-", " ").split(): ;;     if w in ones: ;;         n += ones.index(w) ;;     elif w in tens: ;;         n += 20 + 10 * tens.index(w) ;;     elif w == "hundred": ;;         n *= 100 ;;     elif w == "thousand": ;;         total, n = total + n * 1000, 0 ;; print(total + n) >> {s} as digits | {s} in figures | write {s} as a number >> It is {out}. | {out}.

= s:phone8
? t = {s} ;; print(t[:3], t[3:6], " ".join(t[i:i + 2] for i in range(6, len(t), 2))) >> format {s} as 3, 3 and then pairs | {s} with spaces: three, three, twos >> {out} | It is {out}

= s:iban8
? t = {s} ;; print(" ".join(t[i:i + 4] for i in range(0, len(t), 4))) >> {s} in groups of four | put a space after every 4 signs of {s} | write {s} in blocks of four >> {out} | It is {out}

= s:full_date8
? from datetime import date ;; try: ;;     date({s}) ;;     print("yes") ;; except ValueError: ;;     print("no") >> is {s} a real date | does the day {s} exist | {s} - valid date? (day first) | can {s} be right as a date, day month year >> The answer is {out}. | {out}.

= s:sentence 5 9; k:P 8 10 12 15 18 20 24
? print({s}[:{k}]) >> first {k} characters | cut after {k} characters | only the first {k} signs >> {out} | It is: {out}
? print({s}[-{k}:]) >> last {k} characters | the final {k} signs | only the end, {k} characters >> {out} | It is: {out}
? s = {s}.lower() ;; print([c for c in "abcdefghijklmnopqrstuvwxyz" if c not in s]) >> which letters of the alphabet are missing | letters a-z that don't occur | what is missing to a pangram >> They are {out}. | {out}.
? print({s}.split()) >> the words as a list | split at the blanks | list the words >> They are {out}. | {out}
? w = {s}.split() ;; print(round(sum(len(x) for x in w) / len(w), 1)) >> average length of the words, one decimal | how long is a word on average (one decimal) >> It is {out}. | {out}.
? print(len({s})) >> how many characters, blanks included | number of signs with the spaces | count all characters and blanks >> It has {out} characters. | {out}.
? print(".".join(w[0].upper() for w in {s}.split()) + ".") >> initials with dots | first letters, each with a dot >> It is {out} | {out}
? print("".join(w[0].upper() for w in {s}.split())) >> initials | the initials of the words, capitals >> They are {out}. | {out}
? import urllib.parse ;; print(urllib.parse.quote({s})) >> url-encode it | percent-encoded for an address >> {out} | It is {out}

= s:sentence 9 14; k:P 20 24 25 30 32 40
? import textwrap ;; print("\n".join(textwrap.wrap({s}, {k}))) >> break into lines of at most {k} characters | wrap it, no line longer than {k} | lines of {k} signs at most, whole words >> {out}

= s:numbers_text8
? import re ;; print(sum(int(x) for x in re.findall(r"\d+", {s}))) >> add all numbers in the text | sum of the numbers that stand there | total of the figures in the text >> It is {out}. | {out}.
? import re ;; print([int(x) for x in re.findall(r"\d+", {s})]) >> pull out the numbers | which numbers stand in it | list the figures in the text >> They are {out}. | {out}.
? import re ;; print(re.sub(r"\d", "x", {s})) >> replace every digit with x | black out the digits with x | each digit as x >> {out} | It is: {out}
? import re ;; print(max(int(x) for x in re.findall(r"\d+", {s}))) >> largest number in the text | the biggest figure that occurs >> It is {out}. | {out}.
"""

LISTS = r"""
= s:persons8
? print(sorted({s}, key=lambda n: n.split()[-1])) >> sort by last name: {s} | {s}, by surname please | alphabetical by family name: {s} | order {s} by their surnames >> They are {out}. | {out}
? print([n.split()[-1] + ", " + n.split()[0] for n in {s}]) >> last name first with a comma: {s} | turn {s} into surname, first name >> They are {out}. | {out}
? print(["".join(w[0] for w in n.split()) for n in {s}]) >> initials of each: {s} | {s} - the initials of everybody >> They are {out}. | {out}
? print([n.split()[0] for n in {s}]) >> only the first names: {s} | {s}, first names please >> They are {out}. | {out}

= s:turned_names8
? print([" ".join(n.split(", ")[::-1]) for n in {s}]) >> {s} as first name last name | turn round "{s}" so that first names come first | names the usual way round, without comma: {s} >> They are {out}. | {out}

= s:years8
? d = {s} ;; print(sorted(d, key=d.get)) >> years of birth {s}: oldest to youngest | born: {s}. put the oldest first | from oldest to youngest: {s} | who comes first if the eldest leads: {s} >> They are {out}. | {out}
? d = {s} ;; print(max(d, key=d.get)) >> years of birth: {s}. who is the youngest | youngest of {s} (birth years) >> It is {out}. | {out}.
? d = {s} ;; print(max(d.values()) - min(d.values())) >> birth years {s}: years between the oldest and the youngest | {s} - how many years from first to last born >> {out} years. | It is {out}.

= s:two_lists8
? a, b = {s}, {b} ;; print([x for x in a if x in b]) >> which are in both lists? A: {s}. B: {b} | what do {s} and {b} have in common | {s} / {b}: the ones in both | common to both: {s} - {b} >> They are {out}. | {out}
? a, b = {s}, {b} ;; print([x for x in a if x not in b]) >> only in the first list: {s} / {b} | which of {s} are not in {b} | i need {s}, i have {b}. what's missing | {s} without {b} >> They are {out}. | {out}
? a, b = {s}, {b} ;; print(sorted(set(a + b))) >> both lists together, each once, a to z: {s} / {b} | merge {s} and {b} without doubles, sorted >> They are {out}. | {out}

= s:doubled8
? print(list(dict.fromkeys({s}))) >> remove doubles but keep the order: {s} | each only once, order as it is: {s} | {s} without repeats | throw out the duplicates: {s} | get rid of double ones, same order: {s} >> It is {out}. | {out}
? from collections import Counter ;; print(Counter({s}).most_common(1)[0]) >> most frequent in {s}, and how often | what comes most often: {s} | the commonest of {s} with its count >> It is {out}. | {out}
? from collections import Counter ;; print(dict(Counter({s}))) >> count each: {s} | how often does each occur: {s} | tally {s} >> {out} | They are {out}
? x = {s} ;; print(sorted({w for w in x if x.count(w) > 1})) >> which occur more than once: {s} | the doubled ones in {s} >> They are {out}. | {out}

= s:names
? x = {s} ;; d = {} ;; for w in x: ;;     d.setdefault(w[0].lower(), []).append(w) ;; print(d) >> group by first letter | grouped by their first letters | put those with the same first letter together >> {out} | They are {out}
? x = {s} ;; print(", ".join('"' + w + '"' for w in x)) >> quote each | put double quotes round each one >> {out}
? x = {s} ;; print("\n".join(f"{i}. {w}" for i, w in enumerate(x, 1))) >> number them, one per line | as a numbered list | 1. 2. 3. in front of each >> {out}
? x = {s} ;; print([(a, b) for i, a in enumerate(x) for b in x[i + 1:]]) >> all pairs of two | every possible pair | list all pairs, order doesn't matter >> They are {out}. | {out}
? print(sorted({s}, key=len)) >> sort by length, shortest first | from short to long words | order by number of letters >> They are {out}. | {out}
? print(sorted({s}, key=lambda w: w[-1])) >> sort by the last letter | ordered by how they end | order by their final letter >> They are {out}. | {out}
? x = {s} ;; print(x.index(sorted(x)[0]) + 1) >> at which place stands the one that is first in the alphabet | position of the alphabetically first >> At place {out}. | {out}.

= s:file_names8
? import re ;; print(sorted({s}, key=lambda f: int(re.search(r"\d+", f).group()))) >> sort naturally: {s} | {s}, sorted by the number, 2 before 10 | order the files by their numbers: {s} >> They are {out}. | {out}

= s:priced 3 90
? d = {s} ;; t = sum(d.values()) ;; print({k: round(v / t * 100, 1) for k, v in d.items()}) >> each one's share in percent | percentages of the total | how many percent has each >> {out} | They are {out}
? d = {s} ;; print(sorted(d, key=d.get, reverse=True)) >> from most to least | ranked, highest first | order by the figure, largest first >> They are {out}. | {out}
? d = {s} ;; print(max(d, key=d.get), sum(d.values())) >> the largest one and the total | biggest item and what's the sum >> {out}. | They are {out}.
? d = {s} ;; print([k for k, v in d.items() if v > sum(d.values()) / len(d)]) >> who is above the average | which are over the mean | names above average >> They are {out}. | {out}
? d = {s} ;; print([k for k, v in d.items() if v > 40]) >> who is over 40 | which have more than 40 | above 40, names >> They are {out}. | {out}

= s:grouped8
? d = {} ;; for k, v in {s}: ;;     d[k] = d.get(k, 0) + v ;; print(d) >> total per name | sum for each | add up by name | how much has each altogether >> {out} | They are {out}
? d = {} ;; for k, v in {s}: ;;     d.setdefault(k, []).append(v) ;; print({k: round(sum(x) / len(x), 2) for k, x in d.items()}) >> mean for each name | average per group | average by name >> {out} | They are {out}
? d = {} ;; for k, v in {s}: ;;     d[k] = min(v, d.get(k, v)) ;; print(d) >> the lowest of each | cheapest per name | minimum by name >> {out} | They are {out}
? print(sum(v for k, v in {s} if k == {a})) >> how much for {a} in all | total of {a} alone | sum only the {a} lines >> {out}. | It is {out}.
? print(sum(k == {a} for k, v in {s})) >> how many lines are for {a} | how often is {a} there | count the {a} rows >> {out}. | {out} lines.

= s:states8
? print({s}.count({a})) >> how many are {a} | number of lines with {a} | count the {a} ones >> {out}. | There are {out}.
? from collections import Counter ;; print(dict(Counter({s}))) >> count each kind | how many of each | tally of the last column | count the codes >> {out} | They are {out}

= s:columns8
? rows = {s} ;; print(round(sum(r[2] for r in rows) / len(rows), 2)) >> average of the third column | mean of the last column | the last numbers' mean >> It is {out}. | {out}.
? rows = {s} ;; print(sum(r[1] * r[2] for r in rows)) >> quantity is the second, price the third column. what is it all worth | second times third column, summed | what does the whole list come to (number, price each) >> It is {out}. | {out}.
? rows = {s} ;; print(max(rows, key=lambda r: r[2])[0]) >> which has the most in the last column | name with the largest third value >> It is {out}. | {out}.
? rows = {s} ;; print({r[0]: r[2] - r[1] for r in rows}) >> per row: third minus second column | difference of the two numbers in each line (last minus first) | new (last) minus old for each line >> {out} | They are {out}
? rows = {s} ;; print(sorted(rows, key=lambda r: r[1], reverse=True)) >> sort by the second column, high first | order the lines by the first number, largest on top >> {out} | They are {out}

= s:dated8
? d = {s} ;; print(max(d, key=d.get)) >> which is the newest | latest entry? | the most recent one >> It is {out}. | {out}.
? d = {s} ;; print(min(d, key=d.get)) >> which is the oldest entry | the earliest one? | what came first >> It is {out}. | {out}.
? d = {s} ;; print(sorted(d, key=d.get)) >> earliest first please | in order of date | sort them by date >> They are {out}. | {out}

= s:csv8
? import json ;; print(json.dumps({s})) >> as JSON please | turn it into json | json of this csv | convert to a list of objects, json >> {out}
? rows = {s} ;; k, v = rows[0] ;; print(f"| {k} | {v} |") ;; print("| --- | --- |") ;; for r in rows: ;;     print(f"| {r[k]} | {r[v]} |") >> as a markdown table | make a markdown table of it >> {out}

= s:league8
? d = {s} ;; p = {k: 3 * w + x for k, (w, x, l) in d.items()} ;; print(max(p, key=p.get), max(p.values())) >> who leads? {s} (win-draw-loss, 3 a win, 1 a draw) | {s}: wins-draws-losses, three points a win. who is first, with how many points | first place and points, 3/1/0: {s} >> It is {out} points. | {out} points.
? d = {s} ;; print({k: 3 * w + x for k, (w, x, l) in d.items()}) >> points of each: {s} (win-draw-loss, 3/1/0) | {s}, won-drawn-lost, 3 points and 1. how many points has each >> {out} | They are {out}

= s:stock8
? a, b = {s}, {b} ;; for k, v in b.items(): ;;     a[k] = a.get(k, 0) + v ;; print(a) >> add the two stocks {s} and {b} | merge {s} and {b}, same keys added | sum both dicts: {s}, {b} >> {out} | It is {out}

= s:laps8 2 6
? t = sum({s}) ;; print(f"{t // 60}:{t % 60:02d}") >> songs of {s}, total | laps {s}: all together | how long is the set list: {s} | playing time of {s} | add {s} (minutes and seconds) | {s} (min:sec), sum >> It is {out}. | {out}
? t = {s} ;; m = round(sum(t) / len(t)) ;; print(f"{m // 60}:{m % 60:02d}") >> average of {s} (min:sec) | laps {s}, mean lap | mean time of {s}, minutes and seconds >> It is {out}. | {out}
? t = min({s}) ;; print(f"{t // 60}:{t % 60:02d}") >> fastest of {s} | laps {s}: the quickest >> It is {out}. | {out}
? t = {s} ;; d = max(t) - min(t) ;; print(d, "seconds") >> difference between the slowest and the fastest of {s} (min:sec) | {s}: how many seconds lie between best and worst >> {out}. | It is {out}.

= s:spans8
? t = sum({s}) ;; print(t // 60, "h", t % 60, "min") >> total of {s} | {s}, hours and minutes in all | add up {s} (h and min) | worked {s}; together | how long is {s} altogether >> It is {out}. | {out}
? t = {s} ;; m = sum(t) / len(t) ;; print(f"{int(m // 60)}:{round(m % 60):02d}") >> slept {s}, on average | average of {s} (hours, minutes) | mean of the times {s} >> It is {out}. | {out}
? t = sum({s}) ;; print(round(t / 60, 2)) >> {s} as decimal hours, total | all of {s} in decimal hours | sum of {s} in hours with decimals >> It is {out} hours. | {out}
"""

things("fresh", NUMBERS, "number", 6.0)
things("freshcode", CODES, "strings", 6.0)
things("freshlist", LISTS, "lists", 6.0)
