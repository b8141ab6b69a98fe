"""Two things asked at once, of a list or of a small table; and conditions put together in a loop or a function that is written and run.  The parts are drawn apart from each other, so that no pair is learnt by heart."""
from core import family, guard, noisy
from lists import spoken
from pools import NAMES, WORDS
from values import ORDINAL, listed

# of a list of numbers: ways to ask / expression / how it is said
OF_LIST = [r.split(" / ") for r in """
the total|the sum|sum of all|all of them together|what they add up to|the grand total / sum(x) / the total is {o}
the largest|the biggest one|the highest value|the maximum|the top value|the largest of them / max(x) / the largest is {o}
the smallest|the lowest one|the minimum|the least of them|the smallest value / min(x) / the smallest is {o}
the average|the mean|the average value|mean value / round(sum(x)/len(x), 2) / the average is {o}
the median|the middle value|median value / statistics.median(x) / the median is {o}
how many there are|the count|the number of values|how many values / len(x) / there are {o} values
the range|the gap between biggest and smallest|the spread, max minus min / max(x) - min(x) / the range is {o}
the second largest|the runner-up|the second highest / sorted(set(x))[-2] / the second largest is {o}
the second smallest|the second lowest / sorted(set(x))[1] / the second smallest is {o}
how many are above {k}|how many exceed {k}|the number of values over {k}|how many are more than {k} / sum(v > {k} for v in x) / {o} are above {k}
how many are below {k}|how many are under {k}|the number of values less than {k} / sum(v < {k} for v in x) / {o} are below {k}
how many are even|the count of even ones|the number of even values / sum(v % 2 == 0 for v in x) / {o} are even
how many are odd|the count of odd ones / sum(v % 2 == 1 for v in x) / {o} are odd
the sum without the largest|the total if the biggest is dropped|all but the largest added up / sum(x) - max(x) / without the largest the total is {o}
the sum of the squares|all squares added up / sum(v ** 2 for v in x) / the sum of the squares is {o}
the first and last one added|first plus last / x[0] + x[-1] / the first and the last make {o}
the share of the largest in percent|how many percent of the total the largest is / round(max(x)/sum(x) * 100, 1) / the largest is {o} percent of the total
""".strip().split("\n")]
JOIN = ["{a} and {b}", "{a} and {b}", "{a} and also {b}", "{a}, {b}", "{a} as well as {b}", "both {a} and {b}", "{a} plus {b}, two answers", "{a}; then {b}", "{a} + {b}", "first {a}, then {b}", "{a} - and {b}", "{a} & {b}", "1) {a} 2) {b}"]
JOIN3 = ["{a}, {b} and {c}", "{a}, {b}, {c}", "{a} and {b}, also {c}", "{a}; {b}; {c}", "1) {a} 2) {b} 3) {c}"]
CARRY = ["{q}: {l}", "{l}: {q}", "give me {q} of {l}", "{q} for {l}", "i need {q} of these: {l}", "what's {q} of {l}", "{l} - {q}?", "my numbers are {l}. {q} please", "from {l} i want {q}", "here: {l}. tell me {q}", "{q}? the values: {l}", "{l}\n{q}", "measured {l}. {q}?", "for {l} find {q}", "can you work out {q} of {l}", "list {l}, {q}"]


def ask_list(r, x):
    hi, lo = max(x), min(x)
    rows = r.sample(OF_LIST, r.choice([2, 2, 2, 2, 3]))
    k = r.randint(lo + 1, hi - 1) if hi - lo > 2 else lo
    return [[r.pick(a.split("|")).replace("{k}", str(k)), e.replace("{k}", str(k)), s.replace("{k}", str(k))] for a, e, s in rows]


def joined(r, parts):
    t = r.choice(JOIN if len(parts) == 2 else JOIN3)
    for name, p in zip("abc", parts):
        t = t.replace("{" + name + "}", p)
    return t


def answer(d, out, says):
    bits = out.split("\n") if "\n" in out else out.split(" ")
    parts = [s.replace("{o}", b) for s, b in zip(says, bits)]
    text = (", ".join(parts[:-1]) + " and " + parts[-1]) if len(parts) > 1 else parts[0]
    d.say(text[0].upper() + text[1:] + ".", bits)


@family("lists", 9.0)
def two_of_a_list(d):
    r = d.r
    n = r.randint(4, 9)
    hi = r.choice([40, 99, 500, 3000, 90000])
    x = [r.int(1, hi) for _ in range(n)]
    if len(set(x)) < 3:
        x = [4, 9, 27, 31, 12]
    rows = ask_list(r, x)
    d.user(noisy(r, r.pick(CARRY).replace("{q}", joined(r, [a for a, _, _ in rows])).replace("{l}", guard(r.choice([spoken(r, x), " ".join(map(str, x))])))))
    code = ("import statistics\n" if any("statistics" in e for _, e, _ in rows) else "") + f"x = {x}\nprint({', '.join(e for _, e, _ in rows)})"
    answer(d, d.py(code), [s for _, _, s in rows])


# ---- a small table ---------------------------------------------------------------------------------------------------------
# heading of the names / heading of the values / low, high / who has most / who has least / all together / the average / how many over {k}
TABLES = [r.split(" / ") for r in """
name / km / 4 90 / who rode furthest|who cycled the most|longest distance, who / who rode least|the shortest distance, whose / how many km did they ride together|total km|km in all / km on average|mean distance / how many rode more than {k}
player / points / 3 99 / who has most points|who won|the leader / who is last|who has the fewest points / points in all|all points added / average points|points per player / how many have more than {k} points
shop / sales / 20 900 / which shop sold most|best shop / which shop sold least|the weakest shop / total sales|sales of all shops / average sales per shop|mean sales / how many shops sold more than {k}
child / hours / 1 30 / who slept longest|who has most hours / who has least hours|the shortest, who / hours altogether|sum of the hours / average hours|hours per child / how many are above {k} hours
town / people / 300 9000 / biggest town|which town has most people / smallest town|which town has fewest people / people in all|population of all together / average size|mean population / how many towns have more than {k} people
day / visitors / 10 800 / busiest day|which day had most visitors / quietest day|which day had fewest visitors / visitors in total|total number of visitors / visitors a day on average|mean per day / on how many days were there more than {k}
item / price / 2 300 / dearest item|most expensive one|which costs most / cheapest item|which costs least / what do all cost together|total price / average price|mean price / how many cost more than {k}
room / m2 / 6 60 / largest room|which room is biggest / smallest room|which is the smallest / total area|square metres in all / average room size|mean area / how many rooms are over {k} m2
goat / litres / 1 9 / which goat gives most|best milker / which goat gives least / litres altogether|milk in all / litres per goat|average milk / how many give more than {k} litres
author / pages / 40 900 / who wrote most pages|longest text, whose / who wrote least|shortest text, whose / pages in all|total pages / pages per author|average length / how many wrote more than {k} pages
team / goals / 0 60 / which team scored most|top scorers / which team scored least|fewest goals, who / goals in all|all goals added / goals per team|mean goals / how many teams scored more than {k}
month / kwh / 80 600 / highest month|when did we use most|month with most power / lowest month|when did we use least / kwh in all|total consumption / kwh a month on average|mean per month / how many months are above {k}
""".strip().split("\n")]
HOW = [("max(x, key=x.get)", "the top is {o}", 3), ("min(x, key=x.get)", "the last is {o}", 4), ("sum(x.values())", "together it is {o}", 5), ("round(sum(x.values()) / len(x), 2)", "the average is {o}", 6), ("sum(v > {k} for v in x.values())", "{o} are above {k}", 7), ("max(x.values())", "the highest value is {o}", 8), ("max(x.values()) - min(x.values())", "the difference is {o}", 9)]
MORE = {8: ["the highest value", "what's the top figure", "biggest {h} value"], 9: ["difference between first and last", "gap between the highest and the lowest", "how far apart are best and worst"]}
DAYS = "Mon Tue Wed Thu Fri Sat Sun".split()
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def table(r, x, head, unit):
    """The table as pasted, or as told in a line."""
    k = r.random()
    sep = r.choice(["    ", "\t", ",", ", ", " | ", ";", "  ", ": ", " - ", " "])
    if k < 0.6:
        top = [f"{head}{sep}{unit}"] if sep not in (": ", " - ") and r.p(0.75) else []
        return "\n".join(top + [f"{a}{sep}{b}" for a, b in x.items()]), True
    return r.choice([", ", "; ", ", ", " / "]).join(r.choice([f"{a} {b}"]) if k < 0.9 else f"{a}: {b}" for a, b in x.items()), False


@family("lists", 12.0)
def two_of_a_table(d):
    r = d.r
    row = r.choice(TABLES)
    head, unit, lo, hi = row[0], row[1], *map(int, row[2].split())
    n = r.randint(3, 7)
    names = r.sample(DAYS, min(n, 7)) if head == "day" else r.sample(MONTHS, n) if head == "month" else r.some(NAMES if head in ("name", "player", "child", "author", "goat") else WORDS, n)
    names = sorted(names, key=(DAYS if head == "day" else MONTHS).index) if head in ("day", "month") else [w.capitalize() if r.p(0.5) else w for w in names]
    names = [w for w in dict.fromkeys(names) if " " not in w and "'" not in w and '"' not in w]
    if len(names) < 3:
        names = ["Anke", "Tomas", "Ruth"]
    values = r.sample(range(lo, hi + 1), len(names)) if hi - lo > len(names) else [r.randint(lo, hi) for _ in names]
    x = dict(zip(names, values))
    k = sorted(values)[len(values) // 2] - r.choice([0, 1])
    rows = r.sample(HOW, r.choice([1, 2, 2, 2, 3]))
    parts = [r.pick((row[i].split("|") if i < 8 else MORE[i])).replace("{k}", str(k)).replace("{h}", unit) for _, _, i in rows]
    q = joined(r, parts) if len(parts) > 1 else parts[0]
    t, lines = table(r, x, head, unit)
    if lines:
        text = r.choice([f"{guard(t)}\n\n{q}", f"{guard(t)}\n{q}?", f"{q}?\n{guard(t)}", f"{q}:\n\n{guard(t)}"])
    else:
        text = r.choice([f"{guard(t)}. {q}?", f"{q}: {guard(t)}", f"{unit} by {head}: {guard(t)}. {q}", f"{guard(t)} - {q}?", f"we have {guard(t)}. {q}?"])
    d.user(noisy(r, text, 0.6))
    code = "x = {" + ", ".join(f'"{a}": {b}' for a, b in x.items()) + "}\n" + f"print({', '.join(e for e, _, _ in rows)})".replace("{k}", str(k))
    answer(d, d.py(code), [s.replace("{k}", str(k)) for _, s, _ in rows])


# ---- conditions ------------------------------------------------------------------------------------------------------------
# ways to say it after "numbers that are/have ..." / expression of n
IS = [r.split(" / ") for r in """
divisible by {k}|multiples of {k}|that {k} goes into|that can be divided by {k} / n % {k} == 0
even / n % 2 == 0
odd / n % 2 == 1
ending in {e}|whose last digit is {e}|that end with {e} / n % 10 == {e}
containing the digit {e}|with a {e} in them|that have a {e} somewhere / "{e}" in str(n)
palindromes|the same backwards|reading the same from both sides / str(n) == str(n)[::-1]
perfect squares|square numbers|squares / int(n ** 0.5) ** 2 == n
with a digit sum of {s}|whose digits add up to {s}|digit sum {s} / sum(int(c) for c in str(n)) == {s}
with an even digit sum|whose digits add up to an even number / sum(int(c) for c in str(n)) % 2 == 0
leaving {f} when divided by {k}|with remainder {f} by {k}|that give {f} mod {k} / n % {k} == {f}
bigger than {b}|above {b}|over {b}|greater than {b} / n > {b}
with all digits different|without a repeated digit / len(set(str(n))) == len(str(n))
beginning with {e}|that start with {e}|whose first digit is {e} / str(n)[0] == "{e}"
prime|primes|prime numbers / n > 1 and all(n % i for i in range(2, int(n ** 0.5) + 1))
perfect|equal to the sum of their proper divisors|perfect numbers / n > 1 and sum(i for i in range(1, n) if n % i == 0) == n
""".strip().split("\n")]
NOT = [r.split(" / ") for r in """
not divisible by {k}|no multiples of {k}|not multiples of {k}|that {k} doesn't divide / n % {k} != 0
not ending in {e}|whose last digit isn't {e} / n % 10 != {e}
without the digit {e}|with no {e} in them|that don't contain a {e} / "{e}" not in str(n)
not squares|no square numbers / int(n ** 0.5) ** 2 != n
not prime|no primes / not (n > 1 and all(n % i for i in range(2, int(n ** 0.5) + 1)))
not palindromes|no palindromes / str(n) != str(n)[::-1]
""".strip().split("\n")]
AND = ["{p} and {q}", "{p} and also {q}", "both {p} and {q}", "{p}, and {q} too", "{p} as well as {q}", "{p} but also {q}", "at once {p} and {q}"]
BUT = ["{p} but {q}", "{p} and {q}", "{p}, {q}", "{p} yet {q}", "{p} though {q}"]
OR = ["{p} or {q}", "either {p} or {q}", "{p} or else {q}", "{p}, or {q}"]
WHAT = [r.split(" / ") for r in """
how many numbers|count the numbers|the number of integers|how many whole numbers / sum(1 for n in {r} if {c}) / There are {out}.
add up the numbers|sum of all numbers|the total of the integers|what do the numbers sum to: all / sum(n for n in {r} if {c}) / The sum is {out}.
list the numbers|which numbers|show all integers|give me every number / [n for n in {r} if {c}] / They are {out}.
the largest number|the biggest integer|find the highest number / max((n for n in {r} if {c}), default=None) / The largest is {out}.
the smallest number|the first number|find the lowest integer / min((n for n in {r} if {c}), default=None) / The smallest is {out}.
add the squares of the numbers|sum the squares of all integers|squares added up, of numbers / sum(n ** 2 for n in {r} if {c}) / The sum of the squares is {out}.
add the cubes of the numbers|sum of the cubes of all integers / sum(n ** 3 for n in {r} if {c}) / The sum of the cubes is {out}.
the average of the numbers|mean of all integers / round(sum(x)/len(x), 2) if (x := [n for n in {r} if {c}]) else None / The average is {out}.
""".strip().split("\n")]
UPTO = [("up to {N}", 1, 1), ("from 1 to {N}", 1, 1), ("between 1 and {N}", 1, 1), ("under {N}", 1, 0), ("below {N}", 1, 0), ("from {M} to {N}", 0, 1), ("between {M} and {N}, both counted", 0, 1), ("smaller than {N}", 1, 0), ("to {N}", 1, 1), ("in the range {M} to {N} inclusive", 0, 1)]
THAT = ["{w} {u} {c}", "{w} {u} that are {c}", "{w} {c}, {u}", "{u}: {w} {c}", "{w} {c} {u}"]
WRITE = ["write a function {f}(n) that is true for numbers {c}", "make a function {f} that tells whether n is among the numbers {c}", "code {f}(n): True if n is one of the numbers {c}", "python function {f}(n) which checks for numbers {c}", "a little function {f} please that recognises numbers {c}", "can you write a python function {f}(n) for numbers {c}", "def {f}(n) should return True for numbers {c}", "define {f}, true for numbers {c}"]
THEN = [r.split(" / ") for r in """
and tell me which numbers under {N} it finds|and list those below {N}|. Which numbers under {N} are like that|, then show all of them below {N}|and use it on everything under {N} / [n for n in range(1, {N}) if {f}(n)] / They are {out}.
and say how many there are under {N}|and count them below {N}|. How many below {N}|, then count those smaller than {N} / sum({f}(n) for n in range(1, {N})) / There are {out}.
and try it on {a}|and test {a}|. Is {a} one|, call it with {a}|and run it for {a} / {f}({a}) / {f}({a}) gives {out}.
and try {a} and {b}|and test it with {a} and {b}|. What about {a} and {b}|, run it on {a} and {b} / ({f}({a}), {f}({b})) / It gives {out}.
and find the first {t}|and print the first {t} of them|. I want the first {t}|, then give me the first {t} / [n for n in range(1, 2000) if {f}(n)][:{t}] / The first {t} are {out}.
and add up those below {N}|and sum them under {N}|. What do those under {N} sum to / sum(n for n in range(1, {N}) if {f}(n)) / The sum is {out}.
""".strip().split("\n")]
FRONT = ["", "", "", "", "make a little program: ", "with python, ", "small script: ", "loop please: ", "compute ", "I need ", "programming exercise: ", "write a short program for this: ", "use a loop: "]


def conditions(r):
    """(as said, as code)"""
    put = lambda p: tuple(x.replace("{k}", str(v["k"])).replace("{e}", str(v["e"])).replace("{s}", str(v["s"])).replace("{f}", str(v["f"])).replace("{b}", str(v["b"])) for x in (r.pick(p[0].split("|")), p[1]))
    v = dict(k=r.randint(3, 13), e=r.randint(1, 9), s=r.randint(4, 15), f=r.randint(1, 2), b=r.choice([10, 20, 50, 100, 25]))
    k = r.random()
    p = r.choice(IS)
    if k < 0.25:
        return put(p)
    a, x = put(p)
    v = dict(k=r.choice([i for i in range(3, 14) if i != v["k"]]), e=r.choice([i for i in range(1, 10) if i != v["e"]]), s=r.randint(4, 15), f=r.randint(1, 2), b=r.choice([10, 20, 50, 100, 25]))
    if k < 0.55:
        b, y = put(r.choice([q for q in IS if q is not p]))
        return r.choice(AND).replace("{p}", a).replace("{q}", b), both(x, y, "and")
    if k < 0.8:
        b, y = put(r.choice([q for q in NOT if q[0][-5:] != p[0][-5:]]))
        return r.choice(BUT).replace("{p}", a).replace("{q}", b), both(x, y, "and")
    b, y = put(r.choice([q for q in IS if q is not p]))
    return r.choice(OR).replace("{p}", a).replace("{q}", b), both(x, y, "or")


def both(x, y, word):
    wrap = lambda e: f"({e})" if word == "or" and " and " in e and not e.startswith("not (") else e
    return f"{wrap(x)} {word} {wrap(y)}"


def short(out):
    return len(out) < 130 and out not in ("None", "[]", "0")


@family("lists", 9.0)
def numbers_that(d):
    """Numbers of a range that fulfil one or two conditions: counted, added, listed."""
    r = d.r
    while True:
        said, code = conditions(r)
        w, e, says = r.choice(WHAT)
        u, one, closed = r.choice(UPTO)
        N = r.choice([20, 30, 40, 50, 60, 80, 100, 120, 150, 200, 250, 300, 500, 1000, r.int(20, 900)])
        M = 1 if one else r.choice([5, 10, 20, 50, 100, 200])
        if M >= N:
            continue
        e = e.replace("{r}", f"range({M}, {N + closed})").replace("{c}", code)
        ok, out, _ = d.kernel.run(f"print({e})")
        if ok and short(out):
            break
    t = r.pick(THAT).replace("{w}", r.pick(w.split("|"))).replace("{u}", u.replace("{N}", guard(str(N))).replace("{M}", guard(str(M)))).replace("{c}", said)
    d.user(noisy(r, r.choice(FRONT) + t + r.choice(["", "", "?", "."])))
    out = d.py(f"print({e})")
    d.say(says.replace("{out}", out.strip("[]")), [out.strip("[]")])


@family("lists", 10.0)
def function_that(d):
    """A small function with one or two conditions, written and used in one go."""
    r = d.r
    f = r.choice([lambda: "is_" + r.choice("ok good special lucky nice match wanted fit valid round magic odd_one".split()), lambda: r.pick(WORDS).lower(), lambda: "check", lambda: "is_" + r.pick(WORDS).lower(), lambda: r.choice(["fits", "keep", "accept", "test", "good", "f", "g", "ok"])])()
    f = "".join(c for c in f if c.isascii() and (c.isalnum() or c == "_")) or "fits"
    f = f if f.isidentifier() and f not in ("print", "range", "sum", "str", "int", "len", "all", "set", "max", "min", "n", "def", "class", "for", "if", "not", "and", "or", "is", "in", "import", "from", "while", "return", "None", "True", "False", "async", "lambda", "with", "try", "pass", "as") else "fits"
    for _ in range(40):
        said, code = conditions(r)
        then, e, says = r.choice(THEN)
        v = dict(N=r.choice([30, 50, 60, 100, 150, 200, 300, 500, 1000]), a=r.int(2, 400), b=r.int(2, 400), t=r.randint(3, 8), f=f)
        for k, x in v.items():
            e, then, says = e.replace("{" + k + "}", str(x)), then.replace("{" + k + "}", str(x)), says.replace("{" + k + "}", str(x))
        program = f"def {f}(n):\n    return {code}\n\nprint({e})"
        ok, out, _ = d.kernel.run(program)
        if ok and short(out):
            break
    else:
        return two_of_a_list(d)
    tail = r.pick(then.split("|"))
    t = r.pick(WRITE).replace("{f}", guard(f)).replace("{c}", said)
    d.user(noisy(r, t + (tail if tail[0] in ".," else " " + tail), 0.8))
    out = d.py(program)
    d.say(says.replace("{out}", out.strip("[]()")), [out.strip("[]()")])


# ---- the same of words -----------------------------------------------------------------------------------------------------
OF_WORDS = [r.split(" / ") for r in """
longer than {k} letters|with more than {k} letters|of over {k} letters / len(w) > {k}
shorter than {k} letters|with fewer than {k} letters / len(w) < {k}
starting with a vowel|that begin with a vowel / w[0] in "aeiou"
starting with {c}|that begin with {c}|whose first letter is {c} / w[0] == "{c}"
ending in {c}|whose last letter is {c} / w[-1] == "{c}"
containing {c}|with a {c} in them|that have the letter {c} / "{c}" in w
without {c}|with no {c}|that don't contain {c} / "{c}" not in w
with a double letter|where a letter stands twice in a row / any(a == b for a, b in zip(w, w[1:]))
with at least two vowels|having two or more vowels / sum(c in "aeiou" for c in w) >= 2
with an even number of letters|of even length / len(w) % 2 == 0
""".strip().split("\n")]


@family("strings", 6.0)
def words_that(d):
    r = d.r
    for _ in range(40):
        w = [x.lower() for x in r.some(WORDS, r.randint(6, 11))]
        w = list(dict.fromkeys(x for x in w if x.isascii() and x.isalpha()))
        if len(w) < 4:
            continue
        c, k = r.choice(r.choice(w)), r.randint(3, 8)
        rows = r.sample(OF_WORDS, r.choice([1, 2, 2, 2]))
        parts = [(r.pick(a.split("|")).replace("{k}", str(k)).replace("{c}", guard(c)), e.replace("{k}", str(k)).replace("{c}", c)) for a, e in rows]
        word = r.choice(["and", "and", "or"])
        said = parts[0][0] if len(parts) == 1 else r.choice(AND if word == "and" else OR).replace("{p}", parts[0][0]).replace("{q}", parts[1][0])
        cond = parts[0][1] if len(parts) == 1 else f"{parts[0][1]} {word} {parts[1][1]}"
        count = r.p(0.25)
        e = f"sum(1 for w in x if {cond})" if count else f"[w for w in x if {cond}]"
        code = "x = [" + ", ".join(f'"{a}"' for a in w) + f"]\nprint({e})"
        ok, out, _ = d.kernel.run(code)
        if ok and out not in ("[]", "0"):
            break
    else:
        return two_of_a_list(d)
    l = guard(r.choice([", ".join(w), " ".join(w), listed(r, w)]))
    ask = ["how many words are {s}: {l}", "count the words {s}: {l}", "{l}: how many {s}?", "{l} - number of words {s}"] if count else ["which words are {s}: {l}", "only the words {s}: {l}", "{l}: keep those {s}", "filter {l}, words {s}", "from {l} take the words {s}", "words {s} in: {l}", "{l} - which ones are {s}?", "show me the ones {s}: {l}", "list the words {s} out of {l}", "{l}\nwhich are {s}"]
    d.user(noisy(r, r.pick(ask).replace("{s}", said).replace("{l}", l), 0.7))
    out = d.py(code)
    out = out if count else out.strip("[]").replace("'", "")
    d.say(f"There are {out}." if count else r.choice([f"They are: {out}.", f"They are {out}."]) if "," in out else f"It is {out}.", [out])


# ---- an entry of a list by its place ---------------------------------------------------------------------------------------
PLACED = ["give me the {o} entry of this list: {l}", "{o} number in {l}", "the {o} of {l}", "which is the {o} in {l}", "{l}: the {o} one?", "what stands in {o} place in {l}", "take the {o} element of {l}", "from the list {l} I want the {o}", "item number {n} of {l}", "entry {n} in the list {l}", "list {l}, element {n} (counting from one)", "{o} item: {l}", "print the {o} value of {l}", "the {o} word in this list: {l}"]


def entry(d, inside):
    r = d.r
    x = [r.int(1, 900) for _ in range(r.randint(3, 9))] if r.p(0.6) else [w.lower() for w in r.some(WORDS, r.randint(3, 8))]
    x = [w for w in x if isinstance(w, int) or w.isascii() and w.isalpha()] or [3, 1, 4]
    n = r.randint(1, len(x)) if inside else r.randint(len(x) + 1, 10)
    o = ORDINAL[n] if r.p(0.7) else f"{n}{'th' if n > 3 else ['st', 'nd', 'rd'][n - 1]}"
    words = not isinstance(x[0], int)
    asks = [t for t in PLACED if words or "word" not in t]
    d.user(noisy(r, r.pick(asks).replace("{o}", o).replace("{n}", str(n)).replace("{l}", guard(", ".join(map(str, x)) if r.p(0.75) else "[" + ", ".join(map(str, x)) + "]"))))
    out = d.py(("x = [" + ", ".join(f'"{w}"' for w in x) + "]" if words else f"x = {x}") + f"\nprint(x[{n} - 1])")
    if n <= len(x):
        d.say(r.choice([f"The {o} is {out}.", f"It is {out}."]), [out])
    else:
        d.say(r.choice([f"There is no {o} entry: the list has only {len(x)}.", f"The list has only {len(x)} entries, so there isn't a {o} one."]), [len(x)])


@family("lists", 3.0)
def entry_of(d):
    """Counted from one."""
    entry(d, True)


@family("failures", 1.5)
def entry_missing(d):
    """The list is too short for it: the program fails, and the answer says why."""
    entry(d, False)
