"""One thing, many questions (see posed.py): small functions plainly asked for, programs that are pasted in and run, steps that are simulated, lines of a table, a log or a stock, claims and bills that are checked,
numbers with the marks of other countries, questions that are but fragments, texts made over, a few sentences in German, French, Italian, Spanish and Portuguese."""
from core import MONTHS
from dates import any_date, written
from pools import COMPANIES, FRUIT, ITEMS, NAMES, WORDS
from posed import KINDS, plain, quoted, sentence, things
from posed4 import typed
from values import in_words, listed


def kind(f):
    KINDS[f.__name__] = f
    return f


def names_of(r, k):
    out = []
    while len(out) < k:
        w = r.pick(NAMES).split()[0]
        if w.isalpha() and w not in out:
            out.append(w)
    return out


def word_list(r, k, pool=None):
    out = []
    while len(out) < k:
        w = r.pick(pool).lower() if pool and r.p(0.8) else plain(r)
        if w not in out:
            out.append(w)
    return out


@kind
def few(r, n, got):
    """Three, or so many, numbers told in a sentence."""
    x = [r.randint(n[0], n[1]) for _ in range(n[2] if len(n) > 2 else 3)]
    if len(x) > 3 and r.p(0.3):
        x[-1] = x[0]
    s = [str(v) for v in x]
    return r.choice([", ".join(s), ", ".join(s[:-1]) + " and " + s[-1], " ".join(s), ", ".join(s[:-1]) + " and " + s[-1]]), ", ".join(s)


@kind
def nums(r, n, got):
    return typed(r, [r.randint(n[0], n[1]) for _ in range(r.choice([4, 5, 5, 6, 7]))])


@kind
def shuffled(r, n, got):
    """Different numbers in disorder, and how many rounds."""
    k = r.choice([1, 2, 2, 3])
    got["k"] = (str(k), str(k))
    return typed(r, r.sample(range(n[0], n[1]), r.choice([4, 5, 5, 6])))


@kind
def zeros(r, n, got):
    x = [r.choice([0, 0, r.randint(1, 9), r.randint(1, 40)]) for _ in range(r.randint(5, 8))] + [0, r.randint(1, 9)]
    r.shuffle(x)
    return typed(r, x)


@kind
def pairwords(r, n, got):
    a, b = word_list(r, 2)
    if r.p(0.5):
        a = a[:4] + a[:4][::-1][r.choice([0, 1]):]
        a = a.capitalize() if r.p(0.4) else a
    got["t"] = (b, quoted(b))
    return a, quoted(a)


@kind
def withdigits(r, n, got):
    t = " ".join(r.choice([plain(r), plain(r), f"{plain(r)} {r.randint(1, 999)}", str(r.randint(1, 9999)).zfill(r.choice([1, 3, 4]))]) for _ in range(r.randint(3, 6))) + f" {r.randint(1, 99)}"
    return t, quoted(t)


@kind
def settings2(r, n, got):
    x = {k: v for k, v in zip(r.sample(["host", "port", "tls", "user", "mode", "retry", "level", "path", "name", "size", "lang", "zone"], r.randint(3, 5)), [str(r.randint(1, 9000)), plain(r), r.choice(["yes", "no"]), plain(r), str(r.randint(1, 99))])}
    got["k"] = (lambda k: (k, quoted(k)))(r.choice(list(x)))
    a, b = r.choice([(";", "="), (";", "="), (",", "="), ("&", "="), (";", ":")])
    got["a"], got["b"] = (a, quoted(a)), (b, quoted(b))
    t = a.join(f"{k}{b}{v}" for k, v in x.items())
    return t, quoted(t)


@kind
def versions(r, n, got):
    a = r.randint(0, 4)
    x = list(dict.fromkeys(f"{a if r.p(0.7) else r.randint(0, 9)}.{r.choice([1, 2, 9, 10, 11, 20])}.{r.choice([0, 1, 2, 9, 10, 12, 30])}" for _ in range(r.choice([3, 4, 4, 5]))))
    x = x if len(x) > 2 else ["1.2.10", "1.10.0", "1.2.9"]
    return (", " if r.p(0.7) else " ").join(x), "[" + ", ".join(quoted(v) for v in x) + "]"


@kind
def twoversions(r, n, got):
    a = r.randint(0, 6)
    x, y = f"{a}.{r.choice([1, 2, 3, 9, 10, 11])}.{r.randint(0, 20)}", f"{a}.{r.choice([1, 2, 3, 9, 10, 12])}.{r.randint(0, 20)}"
    got["t"] = (y, quoted(y))
    return x, quoted(x)


@kind
def maybeip(r, n, got):
    t = ".".join(str(r.randint(0, r.choice([255, 255, 255, 290]))) for _ in range(r.choice([4, 4, 4, 4, 3, 5])))
    return t, quoted(t)


@kind
def files(r, n, got):
    e = r.sample(["txt", "pdf", "png", "jpg", "csv", "md", "zip", "docx", "mp3"], r.randint(2, 4))
    x = [f"{w}.{r.choice(e)}" for w in word_list(r, r.randint(4, 7))]
    return (" " if r.p(0.6) else ", ").join(x), "[" + ", ".join(quoted(v) for v in x) + "]"


@kind
def sizes(r, n, got):
    x = [r.choice([f"{r.randint(11, 99) / 10:g}M", f"{r.randint(50, 990)}K", f"{r.randint(1, 40)}M"]) for _ in range(r.randint(3, 5))]
    return (", ".join(x) if r.p(0.7) else listed(r, x)), "[" + ", ".join(quoted(v) for v in x) + "]"


@kind
def logtimes(r, n, got):
    a, k = r.randrange(86400), r.choice([r.randint(5, 600), r.randint(60, 20000)])
    f = lambda s: f"{s // 3600 % 24:02d}:{s // 60 % 60:02d}:{s % 60:02d}"
    b = f(a + k)
    got["t"] = (b, quoted(b))
    return f(a), quoted(f(a))


@kind
def rights(r, n, got):
    t = "".join(c if r.p(0.6) else "-" for c in "rwxrwxrwx")
    return t, quoted(t)


@kind
def snippet(r, n, got):
    """A small program to be run as it stands."""
    a, b, c = r.randint(1, 20), r.randint(2, 9), r.randint(3, 8)
    v, w = r.choice("xyzabnst"), r.choice("ijk")
    u = "".join(r.choice("abcdefghklmnoprstuwy") for _ in range(r.randint(3, 6)))
    word = plain(r)
    x = [r.randint(1, 30) for _ in range(r.randint(4, 6))]
    t = r.choice([
        f"{v} = {a}\nfor {w} in range({c}):\n    {v} += {w} * {b}\nprint({v})",
        f"{v} = {a}\nfor {w} in range(1, {c}):\n    {v} = {v} * 2 - {w}\nprint({v})",
        f"{v} = {a * 20}\nwhile {v} > {b}:\n    {v} //= {r.randint(2, 4)}\nprint({v})",
        f"total = 0\nfor {w} in {x}:\n    if {w} % 2 == {r.randint(0, 1)}:\n        total += {w}\nprint(total)",
        f"print([{w} ** 2 for {w} in range({a}) if {w} % {r.randint(2, 4)} == 1])",
        f"print([{w} * {b} for {w} in range({c})])",
        f'print("{r.choice("-_+,.")}".join(reversed("{u}")))',
        f'print("{word}"[::2], "{word}"[-1])',
        f'print(len("{word}") * "{r.choice("abc*")}")',
        f"d = {{\"a\": {a}, \"b\": {b}}}\nd[\"a\"] *= d[\"b\"]\nd[\"c\"] = {c}\nprint(d)",
        f"print({x}[{r.randint(0, 2)}:{r.randint(3, 4)}])",
        f"print(sorted({x}, reverse=True)[:{r.randint(2, 3)}])",
        f"print(-{a} // {b}, -{a} % {b})",
        f"print({r.choice(['0.1 + 0.2', '0.1 * 3', '1.1 + 2.2', '0.3 - 0.1', '0.7 + 0.1'])})",
        f"def f(n):\n    return 1 if n < 2 else n * f(n - 1)\nprint(f({r.randint(4, 12)}))",
        f"def f(n):\n    return n if n < 2 else f(n - 1) + f(n - 2)\nprint(f({r.randint(5, 18)}))",
        f"a, b = {a}, {b}\na, b = b, a + b\nprint(a, b)",
        f"{v} = {x}\n{v}.append({a})\n{v}.sort()\nprint({v})",
        f"n = {r.randint(10, 90)}\ncount = 0\nwhile n != 1:\n    n = n // 2 if n % 2 == 0 else 3 * n + 1\n    count += 1\nprint(count)",
        f'print({{c: "{word}".count(c) for c in "{word}"}})',
        f"print(sum(range({r.randint(1, 9)}, {r.randint(20, 90)}, {b})))",
        f"print(bool([]), bool([{a}]), {a} == {a}.0)",
        f"{v} = [[{a}] * {r.randint(2, 3)} for _ in range(2)]\n{v}[0][1] = {b}\nprint({v})"])
    return t, t


@kind
def missed(r, n, got):
    """A program that forgets to add up; what it should print."""
    x = [r.randint(2, 20) for _ in range(r.randint(3, 5))]
    i = r.choice(["x", "n", "v", "i"])
    got["x"] = (str(x), str(x))
    name = r.choice(["total", "sum_of", "result", "t"])
    t = r.choice([f"{name} = 0; for {i} in {x}: {name} = {name}; print({name})", f"{name} = 0\nfor {i} in {x}:\n    {name} = {i}\nprint({name})", f"for {i} in {x}:\n    {name} = 0\n    {name} += {i}\nprint({name})"])
    return t, t


def lines(rows):
    return "\n".join(rows)


@kind
def ledgerrows(r, n, got):
    """who;what;amount with a head."""
    who = names_of(r, r.choice([2, 3]))
    x = [(r.choice(who), r.choice(["lunch", "bus", "book", "tea", "fuel", "paint", "ink", "cake", "taxi", "lamp"]), round(r.uniform(1, 60), 2)) for _ in range(r.randint(3, 6))]
    a = x[0][0]
    got["a"] = (a, quoted(a))
    sep = r.choice([";", ";", ",", "\t", " | "])
    head = r.choice([["who", "what", "eur"], ["name", "item", "amount"], ["person", "for", "sum"]])
    return lines([sep.join(head)] + [sep.join([w, i, f"{v:.2f}"]) for w, i, v in x]), "[" + ", ".join(f"({quoted(w)}, {v})" for w, i, v in x) + "]"


@kind
def requests(r, n, got):
    x = [(f"/{w}", r.randint(5, 4000)) for w in word_list(r, r.randint(3, 5))]
    how = r.choice(["{a} {b}ms", "{a} {b} ms", "{a}: {b}ms", "GET {a} {b}ms"])
    return lines([how.replace("{a}", a).replace("{b}", str(b)) for a, b in x]), "{" + ", ".join(f"{quoted(a)}: {b}" for a, b in x) + "}"


@kind
def stock(r, n, got):
    x = [(w, r.randint(0, 40)) for w in (word_list(r, r.randint(3, 5)) if r.p(0.7) else [f"M{k}" for k in r.sample([3, 4, 5, 6, 8, 10, 12], 4)])]
    k = sorted(v for _, v in x)[1] + 1
    got["k"] = (str(k), str(k))
    return r.choice(["\n", "\n", ", "]).join(f"{a} {b}" for a, b in x), "{" + ", ".join(f"{quoted(a)}: {b}" for a, b in x) + "}"


@kind
def scores(r, n, got):
    m = r.choice([2, 3, 3, 4])
    x = [(w, [r.randint(0, 20) for _ in range(m)]) for w in names_of(r, r.choice([3, 3, 4]))]
    sep = r.choice([" ", " ", ", "])
    return lines([f"{a}{r.choice([' ', ' ', ': ']) if sep == ' ' else ': '}{sep.join(map(str, b))}" for a, b in x]), "{" + ", ".join(f"{quoted(a)}: {b}" for a, b in x) + "}"


@kind
def twice(r, n, got):
    x = names_of(r, r.randint(3, 5)) if r.p(0.6) else word_list(r, r.randint(3, 5))
    x = x + r.sample(x, r.choice([1, 2]))
    r.shuffle(x)
    return r.choice([", ", ", ", " ", "\n"]).join(x), "[" + ", ".join(quoted(v) for v in x) + "]"


@kind
def csvrows(r, n, got):
    x = [(r.choice("abcdefgh") if r.p(0.3) else plain(r), r.randint(1, 20), r.choice([0.4, 2.5, 1.25, 12, 3.75, 7, 0.99, 19.5])) for _ in range(r.randint(2, 4))]
    sep = r.choice([",", ",", ";", "\t"])
    got["sep"] = (sep, quoted(sep).replace("\t", "\\t"))
    return lines([f"{a}{sep}{b}{sep}{c:g}" for a, b, c in x]), "[" + ", ".join(f"({quoted(a)}, {b}, {c:g})" for a, b, c in x) + "]"


@kind
def daysof(r, n, got):
    x = [any_date(r, 2023, 2027) for _ in range(r.randint(3, 5))]
    return r.choice([", ", ", ", "\n", " "]).join(d.isoformat() for d in x), "[" + ", ".join(quoted(d.isoformat()) for d in x) + "]"


@kind
def dotted_days(r, n, got):
    x = [any_date(r, 2017, 2027) for _ in range(r.randint(3, 5))]
    return r.choice([", ", ", ", "\n"]).join(d.strftime("%d.%m.%Y") for d in x), "[" + ", ".join(quoted(d.strftime("%d.%m.%Y")) for d in x) + "]"


@kind
def money_list(r, n, got):
    x = [round(r.uniform(1, 120), 2) for _ in range(r.randint(3, 5))]
    f = r.choice(["€{:.2f}", "${:.2f}", "£{:.2f}", "{:.2f} €", "{:.2f} EUR", "CHF {:.2f}"])
    return r.choice([", ", ", ", "\n", " + "]).join(f.format(v) for v in x), ", ".join(str(v) for v in x)


@kind
def grams(r, n, got):
    x = [(w, r.choice([r.randint(5, 900), r.choice([500, 1000, 1500, 2000, 2500, 1200, 750])])) for w in r.sample(["flour", "sugar", "salt", "rice", "beans", "oil", "nuts", "tea", "coffee", "cheese"], r.randint(3, 4))]
    t = r.choice([", ", ", ", "\n"]).join(f"{w} {v / 1000:g} kg" if v >= 1000 or v == 500 and r.p(0.5) else f"{w} {v} g" for w, v in x)
    return t, " + ".join(str(v) for _, v in x)


@kind
def spans_typed(r, n, got):
    x = [r.randint(10, 190) // 5 * 5 for _ in range(r.randint(3, 4))]
    t = [r.choice([f"{v // 60}h{v % 60:02d}", f"{v // 60}:{v % 60:02d}", f"{v // 60} h {v % 60} min", f"{v} min"]) if v >= 60 else r.choice([f"{v}min", f"{v} min", f"0:{v:02d}"]) for v in x]
    return r.choice([", ", ", ", " + "]).join(t), " + ".join(f"{v // 60} * 60 + {v % 60}" if v >= 60 else str(v) for v in x)


@kind
def holes(r, n, got):
    x = [r.choice([r.randint(3, 60), r.randint(3, 60), r.choice(["-", "n/a", "?", "x", "none"])]) for _ in range(r.randint(4, 6))] + [r.randint(3, 60), r.choice(["-", "n/a"])]
    r.shuffle(x)
    return ", ".join(map(str, x)), str([v for v in x if isinstance(v, int)])


@kind
def frost(r, n, got):
    x = [r.randint(-12, 9) for _ in range(r.randint(4, 7))]
    return r.choice([", ", ", ", " "]).join(map(str, x)), str(x)


@kind
def mails(r, n, got):
    d = [f"{r.choice('abcxyz')}.{e}" if r.p(0.3) else f"{plain(r)}.{e}" for e in r.sample(["org", "com", "net", "io", "de"], r.choice([2, 3]))]
    x = [f"{w}@{r.choice(d)}" for w in word_list(r, r.randint(4, 6))]
    return r.choice([", ", " ", "\n"]).join(x), "[" + ", ".join(quoted(v) for v in x) + "]"


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
def wordsnum(r, n, got):
    v = r.choice([r.randint(21, 99), r.randint(100, 999), r.randint(1000, 9999)]) if len(n) < 2 else r.randint(*n)
    t = in_words(v)
    return t.replace(" and ", " ") if r.p(0.4) else t, str(v)


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


@kind
def foreignday(r, n, got):
    """A day in one of five tongues; {t} a later one."""
    import datetime
    d = any_date(r, 2024, 2027)
    e = d + datetime.timedelta(days=r.randint(5, 250))
    for k, m, f in (("de", "Januar Februar März April Mai Juni Juli August September Oktober November Dezember", "{d}. {m} {y}"), ("fr", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre", "{d} {m} {y}"),
                    ("it", "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre", "{d} {m} {y}"), ("es", "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre", "{d} de {m} de {y}"),
                    ("pt", "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro", "{d} de {m} de {y}")):
        for key, x in ((k + "a", d), (k + "b", e)):
            got[key] = (f.format(d=x.day, m=m.split()[x.month - 1], y=x.year), f"date({x.year}, {x.month}, {x.day})")
    got["t"] = ("", f"date({e.year}, {e.month}, {e.day})")
    return "", f"date({d.year}, {d.month}, {d.day})"


@kind
def euros(r, n, got):
    """An amount with a decimal comma."""
    v = r.choice([r.randint(10, 2000), r.randint(100, 99999) / 100, r.randint(10, 900) + 0.5])
    t = f"{v:,.2f}" if v != int(v) else f"{v:,}"
    return t.replace(",", "_").replace(".", ",").replace("_", "."), str(v)


@kind
def comma_sum(r, n, got):
    x = [round(r.uniform(1, 90), 2) for _ in range(r.randint(2, 4))]
    return " + ".join(f"{v:.2f}".replace(".", ",") for v in x), " + ".join(str(v) for v in x)


@kind
def people(r, n, got):
    """Surname, first name; surname, first name."""
    first = names_of(r, r.choice([2, 3, 3]))
    x = [f"{plain(r).capitalize()}, {f}" for f in first]
    return "; ".join(x), quoted("; ".join(x))


@kind
def poem(r, n, got):
    w = plain(r)[:6]
    rows = []
    for c in w:
        for _ in range(200):
            s = sentence(r, 2, 4)
            if s[0].lower() == c:
                break
        else:
            s = c + " " + s
        rows.append(s.capitalize())
    t = lines(rows)
    return t, '"""' + t + '"""'


@kind
def said_sentences(r, n, got):
    t = " ".join(sentence(r, 2, 5).capitalize() + r.choice([".", ".", "!", "?"]) for _ in range(r.randint(2, 5)))
    return t, quoted(t)


@kind
def stems(r, n, got):
    a = plain(r)[:r.randint(2, 5)]
    x = [a + plain(r)[:r.randint(2, 5)] for _ in range(3)]
    return ", ".join(x), "[" + ", ".join(quoted(v) for v in x) + "]"


@kind
def camel(r, n, got):
    w = word_list(r, r.randint(3, 4))
    t = w[0] + "".join(v.capitalize() for v in w[1:])
    return t, quoted(t)


@kind
def kebab(r, n, got):
    t = r.choice(["-", "_"]).join(word_list(r, r.randint(2, 4)))
    return t, quoted(t)


@kind
def phone(r, n, got):
    t = "0" + "".join(str(r.randint(0, 9)) for _ in range(9))
    return t, quoted(t)


@kind
def swapped(r, n, got):
    t = sentence(r, 2, 4)
    t = "".join(c.upper() if r.p(0.5) else c.lower() for c in t)
    return t, quoted(t)


@kind
def wordlist3(r, n, got):
    """Some words, and others of which a few are the same."""
    x = word_list(r, r.randint(3, 5), r.choice([None, FRUIT, ITEMS]))
    y = r.sample(x, r.choice([1, 2])) + word_list(r, r.choice([1, 2]))
    r.shuffle(y)
    got["t"] = (", ".join(y), "[" + ", ".join(quoted(v) for v in y) + "]")
    return ", ".join(x), "[" + ", ".join(quoted(v) for v in x) + "]"


@kind
def sameletters(r, n, got):
    c = [r.choice("abcmps") for _ in range(2)]
    x = []
    for _ in range(40):
        w = plain(r)
        if len(x) < 5 and w not in x and (w[0] in c or r.p(0.3)):
            x.append(w)
    return ", ".join(x), "[" + ", ".join(quoted(v) for v in x) + "]"


@kind
def zipped(r, n, got):
    k = r.randint(3, 5)
    x = r.choice([list("abcde")[:k], list("xyzuv")[:k], word_list(r, k)])
    y = [str(v) for v in (range(1, k + 1) if r.p(0.5) else [r.randint(1, 40) for _ in range(k)])]
    got["t"] = (" ".join(y), "[" + ", ".join(y) + "]")
    return " ".join(x), "[" + ", ".join(quoted(v) for v in x) + "]"


@kind
def ranked(r, n, got):
    p = [r.randint(3, 20) for _ in range(3)]
    x = [(w, r.choice(p)) for w in names_of(r, r.randint(4, 5))]
    return ", ".join(f"{a} {b}" for a, b in x), "[" + ", ".join(f"({quoted(a)}, {b})" for a, b in x) + "]"


@kind
def offers(r, n, got):
    f = r.sample([w for w in FRUIT if w.isascii() and " " not in w], 3)
    x = [(r.choice(f).lower(), r.randint(10, 60) / 10) for _ in range(r.randint(5, 6))]
    return ", ".join(f"{a} {b}" for a, b in x), "[" + ", ".join(f"({quoted(a)}, {b})" for a, b in x) + "]"


@kind
def states(r, n, got):
    s = r.sample(["open", "paid", "sent", "closed", "new", "late", "void"], 3)
    x = [(r.randint(1000, 9999), r.choice(s)) for _ in range(r.randint(4, 7))]
    a = x[0][1]
    got["a"] = (a, quoted(a))
    return lines([f"{a} {b}" for a, b in x]), "[" + ", ".join(f"({a}, {quoted(b)})" for a, b in x) + "]"


@kind
def agespeople(r, n, got):
    x = [(w, r.randint(5, 90)) for w in names_of(r, r.choice([2, 3]))]
    return ", ".join(f"{a} {b}" for a, b in x), "[" + ", ".join(f"({quoted(a)}, {b})" for a, b in x) + "]"


@kind
def jsonrow(r, n, got):
    w = names_of(r, 1)[0]
    tags = word_list(r, r.randint(2, 5))
    t = '{"user": {"name": "%s", "tags": [%s]}, "n": %d}' % (w, ", ".join(f'"{v}"' for v in tags), r.randint(1, 90))
    return t, "'" + t + "'"


@kind
def laps(r, n, got):
    x = [round(r.uniform(48, 130), 1) for _ in range(r.randint(3, 4))]
    return ", ".join(f"{int(v // 60)}:{v % 60:04.1f}" for v in x), "[" + ", ".join(f"{int(v // 60)} * 60 + {v % 60:.1f}" for v in x) + "]"


FUNCS = r"""
= s:N -30 120; t:N 200 400; u:N 5 90
~ {q}
? def kelvin(c): ;;     return round(c + 273.15, 2) ;; ;; print(kelvin({s})) >> a function from Celsius to Kelvin, for {s} | def kelvin(c), run it with {s} | write kelvin(celsius) and call it with {s} | python function turning degrees C into K; {s}? >> It gives {out}. | {out} K.
? def celsius(f): ;;     return round((f - 32) * 5 / 9, 1) ;; ;; print(celsius({t})) >> write a function fahrenheit to celsius and use it on {t} | def celsius(f) with one decimal, {t} please | make a function that turns F into C, called with {t} >> It gives {out}. | {out} °C.
? def miles(km): ;;     return round(km / 1.609344, 2) ;; ;; print(miles({u})) >> function km to miles, tried with {u} | def miles(km); miles({u})? | write and run miles(km) for {u} >> It gives {out}. | {out} miles.
? def area(r): ;;     return round(3.141592653589793 * r ** 2, 2) ;; ;; print(area({u})) >> a function for the area of a circle, radius {u} | def area(r) of a disc, run with {u} | write area(radius), two decimals; {u}? >> It gives {out}. | The area is {out}.
? def cube(n): ;;     return n ** 3 ;; ;; print(cube({u})) >> def cube(n), call it with {u} | function that cubes a number; {u} | write cube and show cube({u}) >> It gives {out}. | {out}.

= s:sentence 3 6; c:letter
? def count_letter(text, letter): ;;     return text.lower().count(letter.lower()) ;; ;; print(count_letter({s}, {c})) >> function count_letter(text, letter), upper and lower case alike; "{s}" and "{c}" | how many {c} are in "{s}"? as a function that ignores case | def that counts a letter whatever its case, run with "{s}", {c} | write a letter counter (no case) and try '{s}' with '{c}' >> It gives {out}. | It counts {out}.
? def no_vowels(text): ;;     return "".join(c for c in text if c.lower() not in "aeiou") ;; ;; print(no_vowels({s})) >> function that takes the vowels out, "{s}" | def no_vowels(text); run it on "{s}" | write something that drops a, e, i, o, u, and show it on "{s}" >> It gives {out}. | {out}
? def title(text): ;;     return " ".join(w.capitalize() for w in text.split()) ;; ;; print(title({s})) >> a function that gives each word a capital; "{s}" | def title(text), every word with a big first letter, for "{s}" | write capitalise_all and call it on "{s}" >> It gives {out}. | {out}
? def lengths(text): ;;     return {w: len(w) for w in text.split()} ;; ;; print(lengths({s})) >> function with a dict of each word and its length: "{s}" | def lengths(text) word -> number of letters, run on "{s}" | make a dict word: length of "{s}" with a function >> It gives {out}. | {out}
? def longest(text): ;;     return max(text.split(), key=len) ;; ;; print(longest({s})) >> function longest(text) for the longest word, "{s}" | def that finds the longest word; try "{s}" | write and run: longest word of "{s}" >> It gives {out}. | {out}
? def first_letters(text): ;;     return "".join(w[0].upper() for w in text.split()) ;; ;; print(first_letters({s})) >> function that makes an acronym; "{s}" | def first_letters(text) in capitals, on "{s}" | write an abbreviation maker and run it on "{s}" >> It gives {out}. | {out}
? def words_back(text): ;;     return " ".join(text.split()[::-1]) ;; ;; print(words_back({s})) >> function that turns the order of the words round, "{s}" | def words_back(text); "{s}" | write one that puts the last word first and so on: "{s}" >> It gives {out}. | {out}
? def vowels(text): ;;     return sum(c.lower() in "aeiou" for c in text) ;; ;; print(vowels({s})) >> vowel counter as a function, run it on "{s}" | def vowels(text) -> how many; "{s}" | write and call a function for the number of vowels in "{s}" >> It gives {out}. | {out} vowels.
? def first_repeat(text): ;;     seen = set() ;;     for c in text.lower(): ;;         if c in seen and c != " ": ;;             return c ;;         seen.add(c) ;; ;; print(first_repeat({s})) >> which letter comes a second time first in "{s}" | function first_repeat(text), the letter that repeats first: "{s}" | first letter seen twice when reading "{s}" >> It is {out}. | {out}.

= s:withdigits
? def digits(text): ;;     return sum(c.isdigit() for c in text) ;; ;; print(digits({s})) >> function that counts the digits of a text, "{s}" | def digits(text) -> how many; "{s}" | number of digit signs in "{s}", by a function | write a digit counter, run it on "{s}" >> It gives {out}. | {out} digits.
? import re ;; ;; def numbers(text): ;;     return [int(x) for x in re.findall(r"\d+", text)] ;; ;; print(sum(numbers({s}))) >> function that adds all the numbers in "{s}" | sum of the whole numbers that stand in "{s}" | def that finds numbers in a text and adds them: "{s}" >> It gives {out}. | {out}.
? print("".join(c for c in {s} if c.isdigit())) >> only the digits of "{s}" | drop everything but digits: "{s}" | strip "{s}" to its digits >> {out} | They are {out}.

= s:pairwords
? def is_palindrome(w): ;;     w = w.lower() ;;     return w == w[::-1] ;; ;; print({s}, is_palindrome({s})) ;; print({t}, is_palindrome({t})) >> function is_palindrome, with "{s}" and "{t}" | def that says if a word reads the same backwards; {s}, {t} | write is_palindrome(word), no case, and check {s} and {t} >> {out} | It gives: {out}
? def common(a, b): ;;     return sorted(set(a.lower()) & set(b.lower())) ;; ;; print(common({s}, {t})) >> function common(a, b): letters that are in both, "{s}" "{t}" | which letters do {s} and {t} share, sorted, with a function | def for the letters of both words; {s} and {t} >> They are {out}. | {out}
? def anagram(a, b): ;;     return sorted(a.lower()) == sorted(b.lower()) ;; ;; print(anagram({s}, {t})) >> function anagram(a, b) on {s} and {t} | are {s} and {t} anagrams? with a def | write and run an anagram test: {s}, {t} >> Yes, they are. // No, they aren't.
? def distance(a, b): ;;     row = list(range(len(b) + 1)) ;;     for i, x in enumerate(a, 1): ;;         before, row[0] = row[0], i ;;         for j, y in enumerate(b, 1): ;;             before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (x != y)) ;;     return row[-1] ;; ;; print(distance({s}, {t})) >> levenshtein distance of {s} and {t} | edit distance between "{s}" and "{t}" | how many changes, insertions, deletions from {s} to {t} | fewest edits to make {t} out of {s} >> It is {out}. | {out}.
? print("".join(a + b for a, b in zip({s}, {t}))) >> letters of {s} and {t} in turn, until the shorter ends | weave {s} and {t} letter by letter (stop at the shorter) >> {out} | It is {out}.

= s:nums 1 60; k:P 2 3 4 5
~ function {q}. {s} | write {q}, test with {s} | def {q}; {s} | a small python function {q}, run on {s} | {q}, as a function, for {s} | can you write {q} and call it with {s}
? def even_sum(x): ;;     return sum(v for v in x if v % 2 == 0) ;; ;; print(even_sum({s})) >> even_sum adding only the even numbers | to add up the even ones | that sums the even numbers of a list >> It gives {out}. | {out}.
? def trimmed(x): ;;     x = sorted(x)[1:-1] ;;     return round(sum(x) / len(x), 2) ;; ;; print(trimmed({s})) >> trimmed: mean without smallest and largest | for the average when the best and the worst are left out | that drops min and max and takes the mean >> It gives {out}. | {out}.
? def running_max(x): ;;     out, top = [], x[0] ;;     for v in x: ;;         top = max(top, v) ;;         out.append(top) ;;     return out ;; ;; print(running_max({s})) >> running_max, the largest so far at each place | for the cumulative maximum | with the record so far at every step >> It gives {out}. | {out}
? def pair_sums(x): ;;     return [a + b for a, b in zip(x, x[1:])] ;; ;; print(pair_sums({s})) >> pair_sums of neighbours | adding each number to the next | with the sums of neighbours >> It gives {out}. | {out}
? def steps(x): ;;     return [b - a for a, b in zip(x, x[1:])] ;; ;; print(steps({s})) >> steps: each minus the one before | with the differences of neighbours | for the jumps from one to the next >> It gives {out}. | {out}
? def apart(x): ;;     return [v for v in x if v % 2 == 0], [v for v in x if v % 2] ;; ;; even, odd = apart({s}) ;; print("even", even) ;; print("odd", odd) >> that splits even and odd | apart: the even ones and the odd ones | to sort into even and odd >> {out} | They are: {out}
? def rotate(x, k): ;;     return x[k:] + x[:k] ;; ;; print(rotate({s}, {k})) >> rotate by {k} to the left | that moves the first {k} to the end | shifting a list left by {k} >> It gives {out}. | {out}
? def chunks(x, k): ;;     return [x[i:i + k] for i in range(0, len(x), k)] ;; ;; print(chunks({s}, {k})) >> chunks of {k} | cutting a list in pieces of {k} | that makes groups of {k} >> It gives {out}. | {out}
? def biggest(x): ;;     top = x[0] ;;     for v in x[1:]: ;;         if v > top: ;;             top = v ;;     return top ;; ;; print(biggest({s})) >> biggest without max() | for the largest by a loop, max() is not allowed | finding the maximum by hand with a loop >> It gives {out}. | {out}.
? def average(x): ;;     return round(sum(x) / len(x), 2) ;; ;; print(average({s})) >> average(list) | for the mean, two decimals | computing the average >> It gives {out}. | {out}.
? def second(x): ;;     return sorted(set(x))[-2] ;; ;; print(second({s})) >> for the second largest | second, giving the runner-up value | returning the second biggest number >> It gives {out}. | {out}.
? def odd_squares(x): ;;     return [v ** 2 for v in x if v % 2] ;; ;; print(odd_squares({s})) >> odd_squares: squares of the odd ones | that squares the odd numbers and drops the rest >> It gives {out}. | {out}
? def median(x): ;;     x = sorted(x) ;;     m = len(x) // 2 ;;     return x[m] if len(x) % 2 else (x[m - 1] + x[m]) / 2 ;; ;; print(median({s})) >> median without the statistics module | for the middle value, the mean of two if even | computing the median by hand >> It gives {out}. | {out}.
? print(sum(v % {k} == 0 for v in {s})) >> that counts the multiples of {k} | how_many divisible by {k} >> It gives {out}. | {out}.

= s:zeros; k:P 1 2 3 5 7 9
? x = [{k} if v == 0 else v for v in {s}] ;; print(x, sum(x)) >> put {k} for every 0 in {s}, and the sum | replace the zeros of {s} by {k}; list and sum | zeros to {k} in {s}, then add up >> {out} | It gives {out}.
? print([v for v in {s} if v != 0]) >> {s} without the zeros | drop all 0 from {s} | take the zeros out: {s} >> {out} | They are {out}.
? x = {s} ;; print([v for v in x if v] + [0] * x.count(0)) >> move the zeros of {s} to the end | {s}: zeros last, the others in order | push every 0 to the back: {s} >> {out} | It is {out}.

= s:frost
? x = {s} ;; print(round(sum(x) / len(x), 1), min(x)) >> temperatures {s}: mean and lowest, one decimal | readings {s}; average (1 decimal) and minimum | {s} degrees this week. mean with one decimal, and the coldest >> The mean is {0} and the lowest {1}. | {0} and {1}.
? print(sum(v for v in {s} if v >= 0)) >> drop the negative ones of {s} and add the rest | {s}: sum without the minus numbers | only the positive ones added: {s} >> It is {out}. | {out}.
? x = {s} ;; print(max(x) - min(x)) >> from lowest to highest how many degrees: {s} | spread of {s} | range of these temperatures, {s} >> {out}. | It is {out} degrees.
? print(sum(v < 0 for v in {s})) >> how many of {s} are below zero | count of negatives in {s} | days of frost in {s} (under 0) >> {out}. | It is {out}.
? print(sorted({s})) >> {s} from coldest to warmest | sort with the minus ones first: {s} >> {out} | They are {out}.
? print([abs(v) for v in {s}]) >> absolute values of {s} | {s} without their signs >> {out} | They are {out}.

= s:shuffled 2 60
? x = {s} ;; for i in range({k}): ;;     j = min(range(i, len(x)), key=lambda m: x[m]) ;;     x[i], x[j] = x[j], x[i] ;; print(x) >> {s} after {k} passes of selection sort | selection sort on {s}: the list after {k} rounds | state after {k} steps of selection sort, {s} >> It is {out}. | {out}
? x = {s} ;; for i in range({k}): ;;     for j in range(len(x) - 1 - i): ;;         if x[j] > x[j + 1]: ;;             x[j], x[j + 1] = x[j + 1], x[j] ;; print(x) >> bubble sort on {s}, how does it look after {k} passes | {s}, {k} rounds of bubble sort | after {k} bubble passes: {s} >> It is {out}. | {out}
? x = {s} ;; swaps = 0 ;; for i in range(len(x)): ;;     for j in range(len(x) - 1 - i): ;;         if x[j] > x[j + 1]: ;;             x[j], x[j + 1] = x[j + 1], x[j] ;;             swaps += 1 ;; print(swaps) >> swaps of bubble sort for {s} | how often does bubble sort exchange two in {s} | bubble sort {s}: number of swaps >> {out} swaps. | It takes {out}.
? x = {s} ;; print(sum(x[i] > x[j] for i in range(len(x)) for j in range(i + 1, len(x)))) >> inversions in {s} | how many pairs of {s} stand in the wrong order | count the inversions: {s} >> {out}. | There are {out}.

= s:N 1 100
? lo, hi, guesses = 1, 100, 0 ;; while True: ;;     mid = (lo + hi) // 2 ;;     guesses += 1 ;;     if mid == {s}: ;;         break ;;     lo, hi = (mid + 1, hi) if mid < {s} else (lo, mid - 1) ;; print(guesses) >> binary search for {s} in 1 to 100, middle (lo+hi)//2. guesses? | halving from 1 to 100, how many guesses until {s} | how many tries does binary search need for {s} between 1 and 100 (lower middle) >> {out} guesses. | It takes {out}.
? print(", ".join(str(x) for x in range({s} - {s} % 2, -1, -2))) >> countdown in twos from {s} (or the even number below) to 0 | count from the even number at or below {s} down to 0 by 2 >> {out} | {out}.
? def ones(n): ;;     return n * (n + 1) // 2 ;; ;; print(ones({s})) >> function for 1+...+n, with {s} | recursive or not: def for the sum up to n; {s} | write sum_to(n) and run it with {s} >> It gives {out}. | {out}.
? def total(n): ;;     return n if n == 1 else n + total(n - 1) ;; ;; print(total({s})) >> recursive sum of 1 to n, run it with {s} | recursion: total(n) = n + total(n-1). total({s}) | write a recursive function adding 1 to {s} >> It gives {out}. | {out}.

= s:few 900 5000; t:few 3 60
~ {q}
? def is_prime(n): ;;     return n > 1 and all(n % i for i in range(2, int(n ** 0.5) + 1)) ;; ;; for n in ({s}): ;;     print(n, is_prime(n)) >> is_prime for {s} | write is_prime(n) and check {s} | which of {s} are prime? function and result for each | def is_prime, with {s} >> {out} | It gives: {out}
? def largest(a, b, c): ;;     if a >= b and a >= c: ;;         return a ;;     return b if b >= c else c ;; ;; print(largest({t})) >> largest of three with if only: {t} | def largest(a, b, c) without max(); {t} | no max() allowed: biggest of {t}, as a function >> It gives {out}. | {out}.
? def triangle(a, b, c): ;;     return a + b > c and a + c > b and b + c > a ;; ;; print(triangle({t})) >> do {t} make a triangle | can sides of {t} form a triangle | triangle check for {t}, written and run | three sticks of {t} cm. do they close to a triangle >> Yes, they can. // No, they can't.
? print(*sorted([{t}])) >> {t} by size | put {t} in order, smallest first | from small to big: {t} >> {out} | {out}.
? a, b, c = sorted([{t}]) ;; print(a * a + b * b == c * c) >> is a triangle with {t} right-angled | are {t} a pythagorean triple | sides {t}: right angle or not >> Yes. // No. | Yes, it is. // No, it isn't.

= s:N 3 14; t:N 30 900; u:N 1000 99999
~ {q}
? def factorial(n): ;;     out = 1 ;;     for i in range(2, n + 1): ;;         out *= i ;;     return out ;; ;; print(factorial({s})) >> factorial with a for loop, {s} | def factorial(n) by a loop; {s}? | write the factorial without math and run it for {s} >> It gives {out}. | {out}.
? def fib_below(n): ;;     a, b, out = 1, 1, [] ;;     while a < n: ;;         out.append(a) ;;         a, b = b, a + b ;;     return out ;; ;; print(fib_below({t})) >> all fibonacci numbers under {t} by a function | def fib_below(n); {t} | fibonacci list up to below {t} >> They are {out}. | {out}
? def turned(n): ;;     return int(str(n)[::-1]) ;; ;; print(turned({u})) >> function that turns a number round; {u} | reverse_digits(n) for {u} | def that reads {u} backwards as a number >> It gives {out}. | {out}.
? def divisors(n): ;;     return [d for d in range(1, n + 1) if n % d == 0] ;; ;; print(divisors({t})) >> def divisors(n), {t} | function with all divisors, called with {t} | write and run divisors for {t} >> They are {out}. | {out}
? def power(b, e): ;;     out = 1 ;;     for _ in range(e): ;;         out *= b ;;     return out ;; ;; print(power({s}, 5)) >> power(b, e) with a loop, no **; {s} and 5 | def power by repeated multiplication, {s} to the 5th | multiply in a loop: {s}^5 as a function >> It gives {out}. | {out}.
? def clock(m): ;;     return f"{m // 60:02d}:{m % 60:02d}" ;; ;; print(clock({t})) >> function clock(minutes since midnight), {t} | {t} minutes after midnight as a clock time, with a function | def clock(m) -> hh:mm; {t} >> It gives {out}. | It is {out}.
? def digit_sum(n): ;;     return sum(int(c) for c in str(n)) ;; ;; print(digit_sum({u})) >> def digit_sum(n); {u} | function adding the digits, for {u} | write and run a digit sum: {u} >> It gives {out}. | {out}.
? def root(n): ;;     while n > 9: ;;         n = sum(int(c) for c in str(n)) ;;     return n ;; ;; print(root({u})) >> digital root of {u} | keep adding the digits of {u} until one is left | {u}: add digits again and again down to one digit >> It is {out}. | {out}.
? print(", ".join(str({s} * i) for i in range(1, 11))) >> the {s} times table to 10 | {s} times table | multiples of {s}, one to ten times >> {out} | {out}.
? print([2 ** k for k in range({s}, {s} + 7)]) >> powers of two from 2^{s}, seven of them | seven powers of 2 starting at exponent {s} >> They are {out}. | {out}
? for i in range(1, {s} + 1): ;;     print("*" * i) >> triangle of stars with {s} rows | stars, 1 in the first row to {s} in the last | print {s} rows of stars, each one longer >> {out}
? print([n for n in range(100, 1000) if sum(int(c) ** 3 for c in str(n)) == n]) >> numbers of three digits that are the sum of the cubes of their digits (more than {s} are not) | three-digit armstrong numbers >> They are {out}. | {out}

= a:N 2 30; b:N 2 30; s:N 40 260; t:N 5 60
~ {q}
? def cost(n): ;;     return min(n, 10) * {a} + max(n - 10, 0) * {b} ;; ;; print(cost({t})) >> def cost(n): the first 10 at {a}, every one after at {b}. cost({t}) | price function, {a} each up to 10 and {b} each beyond; {t} pieces | write cost(n), 10 at {a}, then {b} a piece, and run it for {t} >> It gives {out}. | {out}.
? def price(p): ;;     if p > 200: ;;         return round(p * 0.8, 2) ;;     if p > 100: ;;         return round(p * 0.9, 2) ;;     return p ;; ;; print(price({t}), price({s}), price({s} + 100)) >> price(p): over 200 a fifth off, over 100 a tenth off. price for {t}, {s} and {s}+100 | def with 10% off above 100 and 20% off above 200; try {t}, {s}, {s} + 100 >> They are {out}. | {out}
? import math ;; ;; def shipping(kg): ;;     if kg <= 2: ;;         return {a} ;;     if kg <= 5: ;;         return {a} + 2 ;;     return {a} + 2 + math.ceil(kg - 5) ;; ;; print(shipping({t} / 4)) >> def shipping(kg): {a} to 2 kg, 2 more to 5 kg, then 1 for each started kg. shipping({t}/4) | postage function: up to 2 kg {a}, up to 5 kg {a}+2, 1 more per started kilo after that; for {t}/4 kg >> It gives {out}. | {out}.
? def interest(p, r, t): ;;     return round(p * r * t / 100, 2) ;; ;; print(interest({s} * 10, {a}, {b})) >> def interest(p, r, t) simple interest; {s}*10 at {a}% for {b} years | simple interest as a function: p={s}*10, r={a}, t={b} >> It gives {out}. | {out}.
? def ticket(age): ;;     return 0 if age < 6 else {a} if age < 15 or age >= 65 else {a} + {b} ;; ;; print(ticket({t})) >> def ticket(age): free below 6, {a} below 15 and from 65 on, {a}+{b} otherwise. ticket({t})? | entry: under 6 free, under 15 or 65 and more {a}, all others {a}+{b}. someone of {t}, with a function >> It gives {out}. | {out}.
? def leap(a, b): ;;     return [y for y in range(a, b + 1) if y % 4 == 0 and (y % 100 or y % 400 == 0)] ;; ;; print(leap(1900 + {t}, 1930 + {t})) >> leap years from 1900+{t} to 1930+{t}, function please | def leap(a, b) listing leap years; a=1900+{t}, b=1930+{t} >> They are {out}. | {out}
? def bmi(kg, m): ;;     return round(kg / m ** 2, 1) ;; ;; v = bmi({t} + 40, 1.7) ;; print(v, "ok" if 18.5 <= v <= 25 else "not ok") >> def bmi(kg, m) and "ok" between 18.5 and 25; {t}+40 kg, 1.70 m | bmi function with a verdict (ok 18.5-25): {t}+40 kg at 1.7 m >> It gives {out}. | {out}.
"""
things("posed18a", FUNCS, "lists", 2.2)

TECH = r"""
= s:snippet
~ what does this print?\n{s} | what does this print\n{s} | run this\n{s} | run: {s} | {s}\noutput? | output of\n{s} | what comes out of\n{s} | python:\n{s}\nwhat is printed | {s}\nwhat do i get | try this code\n{s} | i don't get what this does, run it\n{s} | result?\n{s}
? {s} >> {q} >> It prints {out}. | {out}

= s:missed
~ what should this print (it is meant to add all)? {s} | why is this wrong, and what is the right sum: {s} | fix: {s} | this should add everything up but doesn't. what should come out?\n{s} | bug: the total of it is wrong\n{s}\nright value?
? total = 0 ;; for v in {x}: ;;     total += v ;; print(total) >> {q} >> It should add each value: total += v. The sum is {out}. | It must say total += v inside the loop, with total = 0 before it; that gives {out}.

= s:settings2
? d = dict(p.split({b}) for p in {s}.split({a})) ;; print(d[{k}]) >> parse {s}. what is {k} | {s} -> {k}? | value of {k} in {s} | from "{s}" take {k} >> It is {out}. | {out}
? d = dict(p.split({b}) for p in {s}.split({a})) ;; print(d) >> {s} as a dict | make a dictionary of "{s}" | parse into key and value: {s} >> {out} | It is {out}.
? print(len({s}.split({a}))) >> number of entries in {s} | how many settings are in "{s}" >> {out}. | There are {out}.

= s:versions
? print(", ".join(sorted({s}, key=lambda v: [int(p) for p in v.split(".")]))) >> sort these versions: {s} | versions in order, oldest first: {s} | {s} - sort as version numbers | release order of {s} >> {out} | They are {out}.
? print(max({s}, key=lambda v: [int(p) for p in v.split(".")])) >> the newest of {s} | latest version: {s} | which release is the highest: {s} >> It is {out}. | {out}.

= s:twoversions
? print(max({s}, {t}, key=lambda v: [int(p) for p in v.split(".")])) >> which is newer, {s} or {t} | {s} vs {t}: the later version | is {s} or {t} the higher version | newer release: {t}, {s} >> {out} is newer. | It is {out}.

= s:maybeip
? p = {s}.split(".") ;; print(len(p) == 4 and all(x.isdigit() and int(x) <= 255 for x in p)) >> is {s} a valid ip | valid ipv4? {s} | can {s} be an ip address | {s} - ip ok or not >> Yes, it is valid. // No, it isn't valid. | Yes. // No.

= s:files
? from collections import Counter ;; print(dict(Counter(f.rsplit(".", 1)[1] for f in {s}))) >> how many files of each type: {s} | count by extension: {s} | {s} - number per ending >> {out} | They are {out}.
? print([f for f in {s} if f.endswith("." + {s}[0].rsplit(".", 1)[1])]) >> which have the same ending as the first: {s} | files of the first one's type in {s} >> {out} | They are {out}.
? print([f.rsplit(".", 1)[0] for f in {s}]) >> names without the ending: {s} | strip the extensions of {s} >> {out} | They are {out}.

= s:sizes
? print(round(sum(float(x[:-1]) / (1000 if x[-1] == "K" else 1) for x in {s}), 3)) >> add {s}, in MB (1000 K each) | total size in MB of {s}, 1 M = 1000 K | {s}: megabytes in all with 1000 K to the M >> {out} MB. | It is {out} MB.
? print(max({s}, key=lambda x: float(x[:-1]) * (1 if x[-1] == "K" else 1000))) >> biggest of {s} | which is largest, {s} >> It is {out}. | {out}.

= s:logtimes
? f = lambda t: sum(int(x) * k for x, k in zip(t.split(":"), (3600, 60, 1))) ;; print((f({t}) - f({s})) % 86400) >> seconds between {s} and {t} | {s} to {t}, in seconds (maybe past midnight) | log says {s} start and {t} end. seconds? | how many seconds from {s} to {t} >> {out} seconds. | It is {out} s.
? f = lambda t: sum(int(x) * k for x, k in zip(t.split(":"), (3600, 60, 1))) ;; k = (f({t}) - f({s})) % 86400 ;; print(f"{k // 3600}:{k // 60 % 60:02d}:{k % 60:02d}") >> from {s} until {t} as h:mm:ss | elapsed between {s} and {t} | job ran {s} - {t}, how long (h:mm:ss) >> {out} | It is {out}.

= s:N 10000 3000000
? print({s} // 86400, {s} // 3600 % 24, {s} // 60 % 60) >> uptime {s} s in days, hours, minutes | {s} seconds as days, hours and minutes | uptime counter says {s}; days hours minutes | server up for {s} seconds, days/hours/minutes >> {0} d {1} h {2} min. | It is {0} days, {1} hours and {2} minutes.
? print(round({s} / 3600, 2)) >> {s} seconds in hours | {s} s -> h, 2 decimals >> {out} hours. | It is {out} h.
? print(f"{{s} // 3600}:{{s} // 60 % 60:02d}:{{s} % 60:02d}") >> {s} seconds as h:mm:ss | write {s} s as hours:minutes:seconds >> {out} | It is {out}.

= s:rights
? print("".join(str(sum(v for c, v in zip({s}[i:i + 3], (4, 2, 1)) if c != "-")) for i in (0, 3, 6))) >> {s} in octal | chmod number for {s} | permissions {s} as digits | {s} -> octal mode >> It is {out}. | {out}.

= o:few 0 7
? print("".join("".join(c if int(d) & v else "-" for c, v in zip("rwx", (4, 2, 1))) for d in map(str, ({o})))) >> chmod digits {o} written out with rwx | permissions with the digits {o} as letters | mode of digits {o}: rwx form >> {out} | It is {out}.

= s:mails
? from collections import Counter ;; print(dict(Counter(m.split("@")[1] for m in {s}))) >> how many mails at each domain: {s} | count by domain {s} | {s}\nnumber per domain | addresses per provider: {s} >> {out} | They are {out}.
? print(sorted(m.split("@")[0] for m in {s})) >> only the names before the @, sorted: {s} | {s}: local parts from a to z >> {out} | They are {out}.
? print(sorted(set(m.split("@")[1] for m in {s}))) >> the domains in {s}, each once | which domains occur in {s} >> {out} | They are {out}.

= s:jsonrow
? import json ;; d = json.loads({s}) ;; print(len(d["user"]["tags"]), d["user"]["name"]) >> {s} how many tags, and whose | number of tags and the name: {s} | {s}\ncount of tags and user name >> {0} tags, {1}. | It has {0}, the name is {1}.
? import json ;; print(json.loads({s})["user"]["tags"][-1]) >> the last tag of {s} | {s} -> last tag >> It is {out}. | {out}.
? import json ;; print(json.loads({s})["n"]) >> n in {s} | what's n: {s} >> It is {out}. | {out}.
"""
things("posed18b", TECH, "strings", 2.6)

PASTED = r"""
= s:ledgerrows
~ {q}\n{s} | {s}\n{q} | {s}\n\n{q} | {q}:\n{s} | from our kitty:\n{s}\n{q}
? print(round(sum(v for w, v in {s} if w == {a}), 2)) >> how much did {a} spend | what has {a} paid in all | total for {a} | {a}'s sum >> {out}. | It is {out}.
? print(sum(w == {a} for w, _ in {s})) >> how often is {a} in it | number of lines of {a} >> {out}. | {out} times.
? t = {} ;; for w, v in {s}: ;;     t[w] = round(t.get(w, 0) + v, 2) ;; print(t) >> total for each person | who spent how much | sum per name | add up by person >> {out} | They are {out}.
? t = {} ;; for w, v in {s}: ;;     t[w] = t.get(w, 0) + v ;; print(max(t, key=t.get)) >> who spent most | the biggest spender | whose total is highest >> It is {out}. | {out}.
? print(round(sum(v for _, v in {s}), 2)) >> all together | the whole sum | grand total >> {out}. | It is {out}.

= s:requests
~ {q}\n{s} | {s}\n{q} | {q}:\n{s} | access log\n{s}\n{q}
? d = {s} ;; k = max(d, key=d.get) ;; print(k, d[k]) >> slowest one and its time | longest request and how long | which page took longest, ms too >> {0}, {1} ms. | It is {0} with {1} ms.
? print(round(sum({s}.values()) / len({s}), 1)) >> mean time in ms, one decimal | average of the times | on average how many ms >> {out} ms. | It is {out}.
? print([k for k, v in {s}.items() if v > 500]) >> which took over 500 ms | slower than half a second | requests above 500ms >> {out} | They are {out}.
? print(sum({s}.values())) >> total time in ms | all times added | sum of the ms >> {out} ms. | It is {out}.

= s:stock
~ {q}\n{s} | {s}\n{q} | {q}: {s} | stock list\n{s}\n{q} | {s} - {q}
? print({k: v for k, v in {s}.items() if v < {k}}) >> what is under {k} | which have less than {k} | to reorder: everything below {k} | anything with fewer than {k} pieces >> {out} | They are {out}.
? print(sum({s}.values())) >> how many pieces in all | pieces altogether | total stock >> {out}. | It is {out}.
? d = {s} ;; print(min(d, key=d.get)) >> of which is the least there | smallest stock, the name | what's running out first >> {out}. | It is {out}.
? print(dict(sorted({s}.items(), key=lambda x: -x[1]))) >> sort by number, most first | biggest stock first | order by count, falling >> {out} | It is {out}.

= s:scores
~ {q}\n{s} | {s}\n{q} | {q}:\n{s} | the rounds:\n{s}\n{q}
? d = {s} ;; k = max(d, key=lambda x: sum(d[x])) ;; print(k, sum(d[k])) >> who wins in total, and with how much | highest total, name and points | winner by sum | who is first when everything is added >> {0}, {1}. | It is {0} with {1}.
? print({k: sum(v) for k, v in {s}.items()}) >> totals for everyone | sum for each player | each one's total >> {out} | They are {out}.
? print({k: max(v) for k, v in {s}.items()}) >> best round of each | everybody's highest | maximum per person >> {out} | They are {out}.
? d = {s} ;; k = min(d, key=lambda x: sum(d[x])) ;; print(k, sum(d[k])) >> who is last, with what total | lowest total and whose | loser by sum >> {0}, {1}. | It is {0} with {1}.
? print({k: round(sum(v) / len(v), 1) for k, v in {s}.items()}) >> average of each, one decimal | mean per person (1 decimal) | everybody's average >> {out} | They are {out}.

= s:twice
~ {q}: {s} | {s} - {q} | {q}\n{s} | {s}\n{q} | {q}? {s}
? x = {s} ;; print([v for v in dict.fromkeys(x) if x.count(v) > 1]) >> which are there twice | names that occur more than once | doubled ones | any duplicates, which | who is on it two times >> {out} | They are {out}.
? print(list(dict.fromkeys({s}))) >> each once, same order | without the doubles | take the duplicates out >> {out} | They are {out}.
? print(len(set({s}))) >> how many different ones | number of different entries | distinct count >> {out}. | There are {out}.

= s:csvrows
~ {q}\n{s} | {s}\n{q} | {q}:\n{s} | {s}\n\n{q}
? for a, n, p in {s}: ;;     print(a, n, p, round(n * p, 2), sep={sep}) >> add a column with quantity times price | number times price as a fourth column | one more column: second times third >> {out}
? print(round(sum(n * p for _, n, p in {s}), 2)) >> second times third, all added | total of quantity x price | what does it come to (qty, price) >> {out}. | It is {out}.
? x = {s} ;; print(round(sum(p for _, _, p in x) / len(x), 2)) >> mean of the last column | average of the third column | third column, average >> {out}. | It is {out}.
? print(round(sum(p for _, _, p in {s}), 2)) >> total of the last column | last column added | sum of column three >> {out}. | It is {out}.
? print(sum(n for _, n, _ in {s})) >> sum of the second column | column two added up | second column total >> {out}. | It is {out}.
? for row in zip(*{s}): ;;     print(*row, sep={sep}) >> turn rows into columns | transpose it | swap rows and columns >> {out}

= s:daysof
~ {q}: {s} | {q}\n{s} | {s} - {q} | {s}: {q}
? from datetime import date ;; x = [date.fromisoformat(d) for d in {s}] ;; print((max(x) - min(x)).days) >> days between first and last | days from the earliest to the latest | how many days do they span >> {out} days. | It is {out}.
? print(max({s})) >> the latest | newest of them | which one is most recent >> It is {out}. | {out}.
? print(min({s})) >> the earliest | oldest of them | which comes first >> It is {out}. | {out}.
? from datetime import date ;; print([date.fromisoformat(d).strftime("%a") for d in {s}]) >> weekdays of these | what days of the week are they | short weekdays >> {out} | They are {out}.
? print(sorted({s})) >> in order of time | oldest first | sort them >> {out} | They are {out}.

= s:dotted_days
~ {q}: {s} | {q}\n{s} | {s} - {q}
? print(", ".join(sorted({s}, key=lambda d: d.split(".")[::-1]))) >> earliest first (day.month.year) | sort by date, dd.mm.yyyy | put in order of time | oldest first >> {out} | {out}.
? print(max({s}, key=lambda d: d.split(".")[::-1])) >> the latest one (dd.mm.yyyy) | newest date | which is last in time >> {out}. | It is {out}.
? print([d.split(".")[2] + "-" + d.split(".")[1] + "-" + d.split(".")[0] for d in {s}]) >> as yyyy-mm-dd | in iso form | write them the iso way >> {out} | They are {out}.

= s:money_list
? print(round(sum([{s}]), 2)) >> add these: {s} | {s} total | sum up {s} | how much is that together: {s} | receipts of {s}, all in all >> {out}. | It is {out} in all.
? print(round(sum([{s}]) / len([{s}]), 2)) >> average of {s} | mean of these amounts, {s} >> {out}. | It is {out}.
? print(max([{s}])) >> the highest of {s} | largest amount: {s} >> {out}. | It is {out}.

= s:grams
? print({s}) >> total weight in grams: {s} | how heavy is it all, in g: {s} | {s} - grams in all | add up in grams: {s} >> {out} g. | It is {out} g.
? print(({s}) / 1000) >> total in kg: {s} | kilos altogether, {s} | {s}: how many kg is that >> {out} kg. | It is {out} kg.

= s:spans_typed
? t = {s} ;; print(t // 60, t % 60) >> total of {s} in hours and minutes | {s}, add the times | times {s} together, h and min | how long is {s} in all >> {0} h {1} min. | It is {0} hours {1} minutes.
? print({s}) >> {s}: minutes in all | add {s} up, in minutes >> {out} minutes. | It is {out} min.

= s:holes
? x = {s} ;; print(round(sum(x) / len(x), 2)) >> average of the filled ones: {s} | mean without the gaps, {s} | {s} - leave out the missing ones, average | some readings are missing: {s}. mean of the rest >> {out}. | It is {out}.
? print(sum({s})) >> sum, skipping what is missing: {s} | {s}: total of the numbers that are there >> {out}. | It is {out}.
? print(len({s})) >> how many values are there really in {s} (gaps don't count) | {s}: count without the missing ones >> {out}. | There are {out}.

= s:ranked
? print(", ".join(f"{a} {b}" for a, b in sorted({s}, key=lambda x: (-x[1], x[0])))) >> order by points, ties by name: {s} | {s} - most points first, same points from a to z | rank {s} (high first, then alphabet) | sort by score falling, then name: {s} >> {out} | {out}.
? x = {s} ;; top = max(b for _, b in x) ;; print([a for a, b in x if b == top]) >> who has the most: {s} (all if shared) | top scorers in {s} >> {out} | It is {out}.

= s:offers
? d = {} ;; for a, b in {s}: ;;     d[a] = min(b, d.get(a, b)) ;; print(d) >> lowest price for each: {s} | cheapest per fruit: {s} | {s}: the least for every kind | best offer of each: {s} >> {out} | They are {out}.
? d = {} ;; for a, b in {s}: ;;     d.setdefault(a, []).append(b) ;; print({a: round(sum(b) / len(b), 2) for a, b in d.items()}) >> average price for each: {s} | mean per fruit, {s} >> {out} | They are {out}.
? print(min({s}, key=lambda x: x[1])) >> cheapest of all: {s} | the lowest single offer in {s} >> {out} | It is {out}.

= s:states
~ {q}\n{s} | {s}\n{q} | {q}:\n{s}
? print(sum(b == {a} for _, b in {s})) >> how many are {a} | number of {a} ones | count the {a} orders >> {out}. | It is {out}.
? from collections import Counter ;; print(dict(Counter(b for _, b in {s}))) >> how many of each state | count by status | each state how often >> {out} | They are {out}.
? print([n for n, b in {s} if b == {a}]) >> numbers of the {a} ones | which are {a} | list the {a} order numbers >> {out} | They are {out}.
? print([n for n, b in {s} if b != {a}]) >> all that are not {a} | numbers of those not {a} >> {out} | They are {out}.

= s:agespeople
? print("| name | age |\n| --- | --- |") ;; for a, b in {s}: ;;     print(f"| {a} | {b} |") >> markdown table of {s} (name, age) | {s} as a markdown table with name and age | make me a md table, columns name and age: {s} >> {out}
? print("name,age") ;; for a, b in {s}: ;;     print(f"{a},{b}") >> csv of {s}, head name,age | {s} as csv with a heading name,age >> {out}

= s:laps
? x = {s} ;; t = sum(x) ;; print(f"{int(t // 60)}:{t % 60:04.1f}") >> laps {s}, total | add the lap times {s} | {s} altogether, m:ss.t | sum of {s} (minutes:seconds) >> {out} | It is {out}.
? x = {s} ;; t = min(x) ;; print(f"{int(t // 60)}:{t % 60:04.1f}") >> fastest of {s} | best lap: {s} >> {out} | It is {out}.
? x = {s} ;; print(round(sum(x) / len(x), 1)) >> mean lap in seconds, {s} | average of the laps {s} in s, one decimal >> {out} s. | It is {out} seconds.
"""
things("posed18c", PASTED, "lists", 2.2)

TEXTS = r"""
= s:word
~ {q}
? print({s}.lower()[::2]) >> every second letter of {s} from the first on | letters 1, 3, 5 ... of "{s}" | {s}: take every other letter, beginning with the first >> It is {out}. | {out}
? print("".join(sorted({s}.lower()))) >> the letters of {s} in alphabetical order | sort the letters of "{s}" | {s} with its letters from a to z >> It is {out}. | {out}
? print(len(set({s}.lower()))) >> how many different letters has {s} | number of distinct letters in "{s}" | {s}, letters counted once each >> {out}. | It has {out}.
? print(sum(ord(c) - 96 for c in {s}.lower() if "a" <= c <= "z")) >> a=1 ... z=26, what do the letters of {s} add up to | letter sum of "{s}" with a=1, b=2 | value of {s} when a is 1 and z is 26 >> It is {out}. | {out}.
? print("".join(chr(219 - ord(c)) if "a" <= c <= "z" else c for c in {s}.lower())) >> atbash of {s} | swap a with z, b with y and so on in "{s}" | {s} in the mirrored alphabet (a<->z) >> It is {out}. | {out}
? print(" ".join(format(b, "08b") for b in {s}.encode())) >> {s} as 8-bit binary | "{s}" in bits, 8 for each letter | binary of the text {s} >> It is {out}. | {out}
? print({s}.encode().hex(" ")) >> hex of the text {s} | bytes of "{s}" in hex | "{s}" as hex bytes >> It is {out}. | {out}
? import base64 ;; print(base64.b64encode({s}.encode()).decode()) >> base64 of {s} | encode "{s}" in base64 | {s} -> base64 >> It is {out}. | {out}
? import hashlib ;; print(hashlib.md5({s}.encode()).hexdigest()) >> md5 of {s} | md5 hash of "{s}" | {s} -> md5 >> It is {out}. | {out}
? import hashlib ;; print(hashlib.sha256({s}.encode()).hexdigest()[:12]) >> first 12 hex digits of the sha256 of {s} | sha256 of "{s}", only the first twelve digits >> They are {out}. | {out}
? print({s} * 5) >> write {s} 5 times without spaces | "{s}" five times in a row, nothing between | repeat {s} five times >> {out}
? print({s}[::-1]) >> {s} backwards | "{s}" from back to front | spell {s} in reverse >> It is {out}. | {out}
? print({s}.center(20, "*")) >> put {s} in the middle of 20 signs, filled with * | centre "{s}" in 20 places with stars around it >> {out}
? print(len({s})) >> letters in {s} | number of letters of "{s}" | {s} has how many letters >> {out}. | It has {out}.
? print({s}.lower().count({s}.lower()[0])) >> how often does the first letter of {s} occur in it | count the first letter of "{s}" in the whole word >> {out}. | It is {out}.

= s:sentence 4 8; w:member; a:word
~ {q}
? print(sorted(set("abcdefghijklmnopqrstuvwxyz") - set({s}.lower()))) >> letters of the alphabet missing in "{s}" | which letters does "{s}" not use | what letters are lacking: "{s}" >> They are {out}. | {out}
? print("".join(c for c in {s} if c.lower() not in "aeiou")) >> "{s}" without vowels | leave the vowels out of "{s}" | drop a e i o u: "{s}" >> {out} | It is: {out}
? print(len({s}.replace(" ", ""))) >> characters of "{s}" without the spaces | how many signs, spaces not counted: "{s}" | length of "{s}" with no spaces >> {out}. | It has {out}.
? w = {s}.split() ;; print(round(sum(len(x) for x in w) / len(w), 1)) >> average word length of "{s}", one decimal | mean length of the words: "{s}" | how long are the words of "{s}" on average (1 decimal) >> It is {out}. | {out} letters.
? print({s}.replace({w}, {a})) >> put {a} for {w} in "{s}" | replace {w} by {a}: "{s}" | swap the word {w} for {a} in "{s}" | in "{s}" every {w} becomes {a} >> {out} | It is: {out}
? import textwrap ;; print("\n".join(textwrap.wrap({s}, 20))) >> break "{s}" into lines of at most 20 characters | wrap at 20: "{s}" | lines no longer than 20 signs: "{s}" >> {out}
? from urllib.parse import quote ;; print(quote({s} + " & co")) >> url-encode "{s} & co" | percent-encode "{s} & co" | "{s} & co" for a url >> It is {out}. | {out}
? print({s}.lower().count("e")) >> how many e's are in "{s}" | e's in "{s}" | number of the letter e: "{s}" >> {out}. | It is {out}.
? print({s}.lower().split().count("the")) >> how often is "the" a whole word in "{s}" | "{s}" - whole word "the", how many times >> {out}. | {out} times.
? print({s}.split()[-1]) >> last word of "{s}" | which word does "{s}" end with >> It is {out}. | {out}
? print(" ".join(w[::-1] for w in {s}.split())) >> turn each word of "{s}" round, same order | every word backwards but in place: "{s}" >> {out}
? print({s}.replace(" ", "_").lower()) >> "{s}" in small letters with _ for spaces | make a file name of "{s}", lower case and underscores | snake_case of "{s}" >> {out} | It is {out}.

= s:swapped
~ {q}
? print({s}.swapcase()) >> swap upper and lower case: "{s}" | small to big and big to small in "{s}" | "{s}" with the case of each letter turned >> {out} | It is {out}.
? print(sum(c.isupper() for c in {s})) >> capitals in "{s}" | how many big letters are in "{s}" | number of upper case letters: {s} >> {out}. | There are {out}.
? print({s}.lower()) >> "{s}" all in small letters | {s} -> lower case >> {out}

= s:poem
~ {q}\n{s} | {q}:\n{s} | {s}\n{q} | {s}\n\n{q}
? print("".join(x[0] for x in {s}.split("\n")).upper()) >> what do the first letters of the lines spell | first letters of these lines | read the beginnings of the lines down | which word is hidden at the line starts >> They spell {out}. | {out}
? print(len({s}.split())) >> how many words are there | word count >> {out} words. | It has {out}.
? print(len({s}.split("\n"))) >> how many lines is that | number of lines >> {out} lines. | It has {out}.

= s:said_sentences
~ {q}
? import re ;; print(len(re.findall(r"[.!?]+", {s}))) >> how many sentences: "{s}" | sentences in "{s}" | count the sentences of "{s}" >> {out}. | There are {out}.
? print({s}.count("?")) >> questions in "{s}" | how many question marks: "{s}" >> {out}. | There are {out}.
? import re ;; print(max(re.split(r"(?<=[.!?]) ", {s}), key=lambda x: len(x.split()))) >> the longest sentence (words) of "{s}" | which sentence has the most words: "{s}" >> {out} | It is: {out}

= s:stems
~ {q}
? import os ;; print(os.path.commonprefix({s})) >> longest common beginning of {s} | what do {s} start with in common | common prefix: {s} >> It is {out}. | {out}
? print(sorted({s}, key=len)) >> {s} by length, shortest first | shortest to longest: {s} >> {out} | They are {out}.
? print(sorted({s}, key=lambda w: w[-1])) >> {s} sorted by the last letter | order {s} by how they end (last letter) >> {out} | They are {out}.

= s:camel
~ {q}
? import re ;; print(re.sub(r"([A-Z])", r" \1", {s}).lower()) >> split {s} into words | {s} as separate small words | break up the camel case {s} >> It is {out}. | {out}
? import re ;; print(re.sub(r"([A-Z])", r"_\1", {s}).lower()) >> {s} in snake case | {s} -> snake_case | rename {s} with underscores >> It is {out}. | {out}

= s:kebab
~ {q}
? w = {s}.replace("-", "_").split("_") ;; print(w[0] + "".join(x.capitalize() for x in w[1:])) >> {s} in camelCase | {s} to camel case | make {s} a lowerCamelCase name >> It is {out}. | {out}
? print({s}.replace("-", "_").upper()) >> {s} as a constant, upper case and underscores | {s} in upper case with underscores >> {out}

= s:phone
~ {q}
? print({s}[:3], {s}[3:6], {s}[6:8], {s}[8:]) >> write {s} as 3 3 2 2 digits | group the phone number {s} 3-3-2-2 | {s} in blocks of 3, 3, 2 and 2 >> {out} | It is {out}.
? print("+49" + {s}[1:]) >> {s} with +49 for the first 0 | international form of {s} (country 49) >> {out} | It is {out}.

= s:people
~ {q}
? print(", ".join(" ".join(n.split(", ")[::-1]) for n in {s}.split("; "))) >> first name then surname: {s} | turn "{s}" into first last | {s} the other way round, first name in front >> {out} | {out}.
? print("; ".join(n.split(", ")[1][0] + ". " + n.split(", ")[0] for n in {s}.split("; "))) >> initial and surname for {s} | {s} with the first names cut to one letter, like A. Novak >> {out}

= s:wordlist3
~ {q}
? print([w for w in {s} if w not in {t}]) >> only in the first list: {s} / {t} | what has the first that the second hasn't: {s} / {t} | in {s} but not in {t} | i need {s} and have {t}. what do i have to buy >> {out} | They are {out}.
? print([w for w in {s} if w in {t}]) >> in both: {s} / {t} | what do {s} and {t} share | common to {s} and {t} >> {out} | They are {out}.
? print(sorted(set({s} + {t}))) >> both lists in one, no doubles, a to z: {s} / {t} | merge {s} and {t}, each once, sorted >> {out} | They are {out}.
? print(", ".join('"' + w + '"' for w in {s})) >> quotes round each: {s} | put every one in double quotes: {s} >> {out}
? for i, w in enumerate({s}, 1): ;;     print(f"{i}. {w}") >> number these: {s} | numbered list of {s} | {s} with 1. 2. 3. in front >> {out}

= s:sameletters
~ {q}
? d = {} ;; for w in {s}: ;;     d.setdefault(w[0], []).append(w) ;; print(d) >> group by first letter: {s} | {s} by their first letter | sort into boxes by initial: {s} >> {out} | They are {out}.
? d = {} ;; for w in {s}: ;;     d.setdefault(len(w), []).append(w) ;; print(d) >> group by length: {s} | {s} in groups of equal length >> {out} | They are {out}.

= s:zipped
~ {q}
? print(" ".join(f"{a} {b}" for a, b in zip({s}, {t}))) >> {s} and {t} one by one in turn | put {s} and {t} together alternately | zip {s} with {t} >> {out}
? print({a: b for a, b in zip({s}, {t})}) >> {s} as keys and {t} as values | dict from {s} to {t} >> {out} | It is {out}.

= s:wordsnum 21 9999; n:N 21 9999
~ {q}
? print({s}) >> {s} as digits | {s} in figures | write {s} as a number >> It is {out}. | {out}
? ones = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split() ;; tens = "- - twenty thirty forty fifty sixty seventy eighty ninety".split() ;; ;; def words(n): ;;     if n < 20: ;;         return ones[n] ;;     if n < 100: ;;         return tens[n // 10] + ("-" + ones[n % 10] if n % 10 else "") ;;     if n < 1000: ;;         return ones[n // 100] + " hundred" + (" " + words(n % 100) if n % 100 else "") ;;     return words(n // 1000) + " thousand" + (" " + words(n % 1000) if n % 1000 else "") ;; ;; print(words({n})) >> {n} in words | write {n} out | spell the number {n} >> It is {out}. | {out}

= s:word; t:word; n:N 1 999
~ {q}
? print(str({n}).zfill(6)) >> {n} with zeros in front to 6 digits | pad {n} to six digits | {n} as a 6 digit code with leading zeros >> It is {out}. | {out}
? print(str({n} + 1).zfill(5)) >> 1 more than 00{n}, five digits kept (as many zeros as needed) | next after number {n} written with 5 digits >> It is {out}. | {out}
? print(len({s}), len({t})) >> letters in {s} and in {t} | how long are {s} and {t} >> {0} and {1}. | They have {0} and {1}.
? print({s}.lower() < {t}.lower()) >> does {s} come before {t} in the alphabet | is {s} in front of {t} in a dictionary >> Yes, it does. // No, it doesn't.
? print(max({s}, {t}, key=len)) >> the longer word, {s} or {t} (the first if equal) | {s}, {t}: which is longer >> It is {out}. | {out}
"""
things("posed18d", TEXTS, "strings", 2.2)

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
things("posed18e", NUMBERS, "number", 2.2)

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
things("posed18f", CHECKS, "number", 2.2)
