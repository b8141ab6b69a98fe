"""Questions put together from pieces, so that the words decide and no family does: numbers or words that fulfil conditions and what is wanted of them,
lists that pass several steps, loops that stop at something, quantities that change in a story, sequences from a rule, digits."""
from core import family, noisy
from pools import CITIES, COLOURS, FRUIT, ITEMS, NAMES, WORDS
from tables import sub
from values import in_words, listed, said


def tidy(r, t):
    t = t.strip()
    if r.p(0.4):
        t = t[:1].upper() + t[1:]
        if t[-1] not in "?.!:" and r.p(0.5):
            t += "?" if r.p(0.7) else "."
    return t


def ask(d, t, level=0.9):
    d.user(noisy(d.r, tidy(d.r, t), level))


def tell(d, says, out, **vals):
    d.say(sub(d.r.choice(says.split("|")), dict(vals, out=out)), [out])


PRIME = "def prime(n):\n    return n > 1 and all(n % i for i in range(2, int(n ** 0.5) + 1))\n\n"
# conditions on a number x: (wording as in "numbers ...", code); {k} small, {j} a digit, {t} a limit
COND = [
    ("divisible by {k}|that {k} divides|which are multiples of {k}|that are multiples of {k}|divisible by {k} without rest|that can be divided by {k}|in the {k} times table", "x % {k} == 0"),
    ("not divisible by {k}|that {k} doesn't divide|which are no multiples of {k}", "x % {k} != 0"),
    ("that are even|which are even", "x % 2 == 0"),
    ("that are odd|which are odd", "x % 2 == 1"),
    ("ending in {j}|that end with {j}|whose last digit is {j}|with {j} as last digit", "x % 10 == {j}"),
    ("starting with {i}|that begin with {i}|whose first digit is {i}", "str(x)[0] == \"{i}\""),
    ("containing the digit {j}|with a {j} in it|that contain a {j}|in which {j} occurs|with the digit {j}", "\"{j}\" in str(x)"),
    ("without the digit {j}|with no {j} in it|that don't contain {j}", "\"{j}\" not in str(x)"),
    ("whose digits add up to {t}|with a digit sum of {t}|with digit sum {t}", "sum(int(c) for c in str(x)) == {t}"),
    ("whose digit sum is even|with an even digit sum", "sum(int(c) for c in str(x)) % 2 == 0"),
    ("whose digit sum is divisible by {k}|with a digit sum that {k} divides", "sum(int(c) for c in str(x)) % {k} == 0"),
    ("that leave a remainder of {q} when divided by {p}|with remainder {q} modulo {p}|leaving rest {q} on division by {p}|where x mod {p} is {q}", "x % {p} == {q}"),
    ("that are perfect squares|which are square numbers|that are squares", "int(x ** 0.5) ** 2 == x"),
    ("that are cubes|which are cube numbers", "round(x ** (1 / 3)) ** 3 == x"),
    ("that are palindromes|which read the same backwards|palindromic", "str(x) == str(x)[::-1]"),
    ("that are prime|which are prime", "prime(x)"),
    ("that are not prime|which are composite", "not prime(x)"),
    ("with all digits different|without repeated digits|whose digits are all distinct", "len(set(str(x))) == len(str(x))"),
    ("with a repeated digit|where some digit occurs twice", "len(set(str(x))) < len(str(x))"),
    ("whose digits are in increasing order|with ascending digits", "list(str(x)) == sorted(str(x))"),
    ("with an odd number of ones in binary|having an odd count of 1 bits", "bin(x).count(\"1\") % 2 == 1"),
    ("that are powers of 2|which are powers of two", "x & (x - 1) == 0"),
    ("with exactly {e} divisors|that have {e} divisors", "sum(x % i == 0 for i in range(1, x + 1)) == {e}"),
    ("whose reverse is larger|that get bigger when written backwards", "int(str(x)[::-1]) > x"),
    ("made only of odd digits|where every digit is odd", "all(int(c) % 2 for c in str(x))"),
    ("where every digit is even|made of even digits only", "all(int(c) % 2 == 0 for c in str(x))"),
    ("divisible by the sum of their digits|that their digit sum divides", "x % sum(int(c) for c in str(x)) == 0"),
    ("whose first and last digit are the same|that start and end with the same digit", "str(x)[0] == str(x)[-1]"),
]
# what is wanted: wordings with {R} the range and {C} the conditions, code with {r} the range and {c} the condition
GOAL = [
    ("list the numbers {R} {C}|numbers {R} {C}|which numbers {R} {are}|all numbers {R} {C}|show every number {R} {C}|give me the numbers {R} {C}|print the integers {R} {C}", "print([x for x in {r} if {c}])", "They are {out}.|The numbers are {out}.", 1),
    ("how many numbers {R} {are}|count the numbers {R} {C}|number of integers {R} {C}|how many integers {R} {C} exist|{R}: how many numbers {C}", "print(sum(1 for x in {r} if {c}))", "There are {out}.|{out} numbers.", 0),
    ("sum of the numbers {R} {C}|add up all numbers {R} {C}|total of all integers {R} {C}|what do the numbers {R} {C} sum to", "print(sum(x for x in {r} if {c}))", "The sum is {out}.|They add up to {out}.", 0),
    ("the largest number {R} {C1}|biggest number {R} {C1}|what's the highest number {R} {C1}", "print(max((x for x in {r} if {c}), default=\"none\"))", "It is {out}.|The largest is {out}.", 0),
    ("the smallest number {R} {C1}|lowest number {R} {C1}|first number {R} {C1}", "print(min((x for x in {r} if {c}), default=\"none\"))", "It is {out}.|The smallest is {out}.", 0),
    ("average of the numbers {R} {C}|mean of all numbers {R} {C}", "y = [x for x in {r} if {c}]\nprint(sum(y) / len(y))", "The average is {out}.", 0),
    ("first {m} numbers {R} {C}|the first {m} integers {R} {C}", "print([x for x in {r} if {c}][:{m}])", "They are {out}.", 1),
    ("the last {m} numbers {R} {C}", "print([x for x in {r} if {c}][-{m}:])", "They are {out}.", 1),
    ("sum of the squares of the numbers {R} {C}|squares of all numbers {R} {C}, added", "print(sum(x ** 2 for x in {r} if {c}))", "The sum is {out}.", 0),
    ("what share of the numbers {R} {are1} (percent)|percentage of numbers {R} {C}", "r = {r}\nprint(round(sum(1 for x in r if {c}) / len(r) * 100, 2))", "It is {out} percent.", 0),
]


def conditions(r, count):
    got = []
    while len(got) < count:
        w, c = r.choice(COND)
        if any(c == y for _, y in got) or "prime" in c and any("prime" in y for _, y in got) or {c, *[y for _, y in got]} >= {"x % 2 == 0", "x % 2 == 1"}:
            continue
        got.append((w, c))
    p = r.randint(3, 12)
    out = []
    used = []
    for w, c in got:
        k = r.choice([x for x in range(3, 20) if x not in used])
        used.append(k)
        z = dict(k=k, j=r.randint(0, 9), i=r.randint(1, 9), t=r.randint(3, 17), p=p, q=r.randint(1, p - 1), e=r.randint(3, 8))
        words = r.pick(w.split("|"))
        if "{k}" in w and r.p(0.15):
            z2 = dict(z, k=in_words(k))
        else:
            z2 = z
        out.append((sub(words, z2), sub(c, z)))
    return out


@family("number", 22.0)
def conditions_numbers(d):
    r = d.r
    n = r.choice([1, 1, 2, 2, 2, 3])
    cs = conditions(r, n)
    how = r.choice(["and", "and", "and", "or", "but"]) if n > 1 else "and"
    ws, code = [c[0] for c in cs], [c[1] for c in cs]
    if how == "but" and n == 2:
        w, c = r.choice(COND[:9])
        z = dict(k=r.randint(3, 12), j=r.randint(0, 9), i=r.randint(1, 9), t=r.randint(3, 17))
        first = sub(r.pick(w.split("|")), z)
        k = r.randint(2, 12)
        x = r.choice([(f"but not by {k}", f"x % {k} != 0"), (f"but not {sub('divisible by {k}', dict(k=k))}", f"x % {k} != 0"), ("but not even", "x % 2 != 0"), ("but not odd", "x % 2 == 0"), ("but not prime", "not prime(x)"), (f"but not ending in {k % 10}", f"x % 10 != {k % 10}"), (f"but without the digit {k % 10}", f'"{k % 10}" not in str(x)')])
        if "by" in x[0] and "divisible" not in first:
            first, c = f"divisible by {k + 1}", f"x % {k + 1} == 0"
        text, cond = first + " " + x[0], sub(c, z) + " and " + x[1]
    else:
        text = ws[0]
        for i, w in enumerate(ws[1:], 1):
            text += (f" {how} " if how != "but" and i == len(ws) - 1 else ", " if how != "but" else " and ") + w
        cond = f" {'or' if how == 'or' else 'and'} ".join(f"({c})" if how == "or" and n > 2 else c for c in code)
    slow = "range(1, x + 1)" in cond
    lo = r.choice([1, 1, 1, r.randint(2, 90), r.int(100, 900), 10, 100])
    goal = r.choice(GOAL)
    hi = lo + r.choice([40, 60, 100, 150] if goal[3] else [99, 200, 500, 900, 1000] + ([5000, 10000] if not slow and "prime" not in cond else []))
    if lo == 1 and r.p(0.6):
        hi = r.choice([50, 80, 100, 150] if goal[3] else [100, 200, 300, 500, 1000] + ([2000, 10000] if not slow and "prime" not in cond else []))
    if lo == 10 and r.p(0.6):
        lo, hi, R, rg = 10, 99, r.choice(["with two digits", "of two digits"]), "range(10, 100)"
    elif lo == 100 and r.p(0.6):
        lo, hi, R, rg = 100, 999, r.choice(["with three digits", "of three digits"]), "range(100, 1000)"
    elif lo == 1 and r.p(0.6):
        R, rg = r.choice([("below {b}", "range(1, {b})"), ("under {b}", "range(1, {b})"), ("less than {b}", "range(1, {b})"), ("up to {b}", "range(1, {b} + 1)"), ("to {b}", "range(1, {b} + 1)"), ("from 1 to {b}", "range(1, {b} + 1)"), ("up to and including {b}", "range(1, {b} + 1)")])
    else:
        R, rg = r.choice([("from {a} to {b}", "range({a}, {b} + 1)"), ("between {a} and {b}", "range({a}, {b} + 1)"), ("between {a} and {b} inclusive", "range({a}, {b} + 1)"), ("in {a}..{b}", "range({a}, {b} + 1)"), ("in the range {a}-{b}", "range({a}, {b} + 1)"), ("from {a} through {b}", "range({a}, {b} + 1)")])
    R, rg = sub(R, dict(a=lo, b=said(r, hi) if r.p(0.3) else hi)), sub(rg, dict(a=lo, b=hi))
    are = text if text.split(" ")[0] in ("containing", "ending", "starting", "having", "leaving", "with", "without", "made", "whose", "where", "that", "which", "palindromic", "in") else "are " + text
    for a, b in (("that are ", "are "), ("which are ", "are "), ("that ", ""), ("which ", ""), ("with ", "have "), ("ending in", "end in"), ("containing", "contain"), ("starting with", "start with"), ("leaving", "leave"), ("whose ", "have the property that their "), ("palindromic", "are palindromic")):
        if are.startswith(a):
            are = b + are[len(a):]
            break
    one = text
    q = sub(r.pick([t for t in goal[0].split("|")]), dict(R=R, C=text, C1=one, are=are, are1=are, m=(m := r.randint(3, 6))))
    src = (PRIME if "prime(" in cond else "") + sub(goal[1], dict(r=rg, c=cond, m=m))
    pre = r.choice(["", "", "", "", "can u tell me ", "i need ", "find ", "what is ", "please give "]) if q.split(" ")[0] in ("sum", "numbers", "average", "first", "the", "number", "all") else ""
    ask(d, pre + q)
    out = d.py(src)
    if out in ("[]", "none") and r.p(0.8):
        d.steps.clear()
        return conditions_numbers(d)
    tell(d, goal[2], out)


# ---- the next number beyond that fulfils something -------------------------------------------------------------------------
@family("number", 4.0)
def next_number(d):
    r = d.r
    cs = conditions(r, r.choice([1, 1, 2]))
    cond, text = " and ".join(c[1] for c in cs), " and ".join(c[0] for c in cs)
    a = r.choice([r.int(10, 999), 100, 1000, 500, r.int(1000, 9000)])
    if "divisors" in text or "digits add" in text or "digit sum of" in text or "digit sum 1" in text:
        a = r.randint(10, 500)
    down = r.p(0.3)
    q = r.choice([f"first number after {a} {text}", f"smallest number above {a} {text}", f"next number past {a} {text}", f"what's the first integer over {a} {text}", f"starting from {a} going up, which is the first number {text}"]) if not down else r.choice([f"largest number below {a} {text}", f"last number before {a} {text}", f"going down from {a}, first number {text}", f"biggest integer under {a} {text}"])
    ask(d, q)
    step, stop = ("-= 1", " and x > 0" if down else "") if down else ("+= 1", "")
    out = d.py((PRIME if "prime(" in cond else "") + f"x = {a} {'-' if down else '+'} 1\nwhile not ({cond}){stop if down else ''}:\n    x {step}\nprint(x)")
    tell(d, "It is {out}.|The number is {out}.", out)


# ---- lists of numbers in steps -----------------------------------------------------------------------------------------------
KEEP = [("the even ones|even numbers only|just the even ones", "v % 2 == 0"), ("the odd ones|odd numbers only|only the odd", "v % 2"), ("those above {t}|numbers over {t}|everything bigger than {t}|values > {t}", "v > {t}"), ("those below {t}|numbers under {t}|everything smaller than {t}|values < {t}", "v < {t}"), ("those of at least {t}|numbers >= {t}|{t} or more", "v >= {t}"), ("those divisible by {k}|multiples of {k}|what {k} divides", "v % {k} == 0"), ("those not divisible by {k}|what {k} doesn't divide", "v % {k}"), ("numbers with two digits|two-digit numbers", "10 <= v <= 99"), ("those between {u} and {t}|values from {u} to {t}", "{u} <= v <= {t}"), ("those ending in {j}|numbers with last digit {j}", "v % 10 == {j}"), ("numbers that contain a {j}|those with the digit {j}", "\"{j}\" in str(v)")]
MAPS = [("doubled|times two|each doubled", "v * 2"), ("squared|each squared", "v ** 2"), ("plus {b}|each plus {b}|with {b} added", "v + {b}"), ("minus {b}|each minus {b}", "v - {b}"), ("times {k}|each times {k}|multiplied by {k}", "v * {k}"), ("halved|each halved", "v / 2"), ("as negative numbers|with the sign flipped", "-v"), ("modulo {k}|the remainder when divided by {k}", "v % {k}"), ("increased by {c}%|each {c}% higher", "round(v * (1 + {c} / 100), 2)"), ("reduced by {c}%|each {c} percent lower", "round(v * (1 - {c} / 100), 2)"), ("in binary|as binary", "bin(v)[2:]"), ("in hex|as hexadecimal", "hex(v)[2:]"), ("as digit sums|each replaced by its digit sum", "sum(int(c) for c in str(v))"), ("rounded to tens|each rounded to the nearest ten", "round(v, -1)")]
AGG = [("sum of|add|total of|what do I get for the sum of", "sum({y})", "The sum is {out}."), ("average of|mean of|avg of", "round(sum({y}) / len({y}), 2)", "The average is {out}."), ("how many are|count|number of", "len({y})", "There are {out}."), ("largest of|max of|biggest of", "max({y})", "The largest is {out}."), ("smallest of|min of|lowest of", "min({y})", "The smallest is {out}."), ("list|show|give me|which are|keep|filter", "{y}", "They are {out}."), ("sort|in order:|sorted:|ascending:", "sorted({y})", "Sorted: {out}|They are {out}."), ("sort descending|from high to low:|biggest first:", "sorted({y}, reverse=True)", "They are {out}."), ("range of|max minus min of", "max({y}) - min({y})", "The range is {out}.")]


def some_ints(r, lo, hi):
    k = r.randint(lo, hi)
    top = r.choice([20, 50, 100, 100, 300, 999])
    x = [r.int(1, top) for _ in range(k)]
    if r.p(0.12):
        x = [v if r.p(0.7) else -v for v in x]
    s = [str(v) for v in x]
    return x, r.choice([", ".join(s), ", ".join(s), " ".join(s), listed(r, s), ",".join(s), "[" + ", ".join(s) + "]", "; ".join(s), " | ".join(s), "\n".join(s)])


@family("lists", 16.0)
def steps_numbers(d):
    r = d.r
    x, t = some_ints(r, 5, 11)
    z = dict(t=sorted(x)[len(x) // 2] + r.choice([0, 1, -1]), u=min(x), k=r.randint(2, 7), j=abs(r.choice(x)) % 10, b=r.randint(1, 30), c=r.choice([5, 10, 20, 25]))
    keep = r.choice(KEEP)
    more = r.choice([k for k in KEEP if k is not keep]) if r.p(0.25) else None
    mp = r.choice(MAPS) if r.p(0.35) else None
    aw, ac, say = r.choice(AGG)
    kw = sub(r.pick(keep[0].split("|")), z)
    cond = sub(keep[1], z)
    if more:
        kw2 = sub(r.pick(more[0].split("|")), z)
        conn = r.choice(["and", "or"])
        kw = f"{kw} {conn} {kw2}" if conn == "or" else r.choice([f"{kw} that are also {kw2}", f"{kw} and at the same time {kw2}"])
        cond = f"({cond}) {conn} ({sub(more[1], z)})" if conn == "or" else f"{cond} and {sub(more[1], z)}"
    f = sub(mp[1], z) if mp else "v"
    if mp and ("bin(" in f or "hex(" in f) and ac not in ("{y}", "len({y})"):
        mp, f = None, "v"
    if not [v for v in x if eval(cond, dict(v=v))]:
        return steps_numbers(d)
    if ("bin(" in f or "hex" in f or "str(v)" in f) and min(x) < 0:
        return steps_numbers(d)
    mw = ", " + sub(r.pick(mp[0].split("|")), z) if mp else ""
    a = r.pick(aw.split("|"))
    g = "\x01" + t + "\x02"
    q = r.choice([f"{a} {kw}{mw} in {g}", f"{a} {kw}{mw} from {g}", f"{g}: {a} {kw}{mw}", f"{g} - {a} {kw}{mw}", f"{a} {kw}{mw}: {g}", f"take {g}. {a} {kw}{mw}", f"my numbers are {g}. {a} {kw}{mw}"])
    if a == "how many are" or a == "which are":
        q = f"{a} {kw}{mw}: {g}" if r.p(0.5) else f"{g} - {a} {kw}{mw}"
    if "\n" in t:
        q = f"{a} {kw}{mw}:\n{g}"
    ask(d, q)
    comp = f"[{f} for v in x if {cond}]" if not (f == "v" and False) else ""
    if ac in ("{y}", "sum({y})", "len({y})", "max({y})", "min({y})", "sorted({y})", "sorted({y}, reverse=True)"):
        src = f"x = {x}\nprint(" + ac.replace("{y}", comp if ac != "sum({y})" else comp) + ")"
        if ac == "sum({y})" and "round(" in f:
            src = f"x = {x}\nprint(round(sum({comp}), 2))"
    else:
        src = f"x = {x}\ny = {comp}\nprint(" + ac.replace("{y}", "y") + ")"
    out = d.py(src)
    tell(d, say, out)


# whole-list questions: asks with {l}, code over x
WHOLE = [
    ("product of {l}|multiply {l} together|{l} all multiplied", "import math\nprint(math.prod(x))", "The product is {out}."),
    ("population standard deviation of {l}|pstdev {l}|{l}: standard deviation, whole population", "import statistics\nprint(round(statistics.pstdev(x), 4))", "It is {out}."),
    ("sample standard deviation of {l}|stdev {l}|standard deviation (n-1) of {l}|{l} std dev", "import statistics\nprint(round(statistics.stdev(x), 4))", "It is {out}."),
    ("population variance of {l}|variance (divide by n) of {l}", "import statistics\nprint(round(statistics.pvariance(x), 4))", "The variance is {out}."),
    ("sample variance of {l}|variance of {l}, n-1", "import statistics\nprint(round(statistics.variance(x), 4))", "The variance is {out}."),
    ("geometric mean of {l}|geo mean {l}", "import statistics\nprint(round(statistics.geometric_mean(x), 4))", "The geometric mean is {out}."),
    ("harmonic mean of {l}", "import statistics\nprint(round(statistics.harmonic_mean(x), 4))", "The harmonic mean is {out}."),
    ("root mean square of {l}|rms of {l}", "print(round((sum(v ** 2 for v in x) / len(x)) ** 0.5, 4))", "It is {out}."),
    ("mean absolute deviation of {l}|average distance from the mean in {l}", "m = sum(x) / len(x)\nprint(round(sum(abs(v - m) for v in x) / len(x), 4))", "It is {out}."),
    ("quartiles of {l}|q1, median and q3 of {l}", "import statistics\nprint(statistics.quantiles(x, n=4))", "The quartiles are {out}."),
    ("z-score of the first number in {l}|how many standard deviations is the first of {l} from the mean", "import statistics\nprint(round((x[0] - statistics.mean(x)) / statistics.stdev(x), 3))", "It is {out}."),
    ("differences between neighbours in {l}|{l}: how much does it change at each step|consecutive differences {l}", "print([b - a for a, b in zip(x, x[1:])])", "The differences are {out}."),
    ("biggest jump between neighbours in {l}|largest change from one number to the next in {l}", "print(max(abs(b - a) for a, b in zip(x, x[1:])))", "It is {out}."),
    ("running total of {l}|cumulative sum {l}|partial sums of {l}", "from itertools import accumulate\nprint(list(accumulate(x)))", "They are {out}."),
    ("moving average over 3 of {l}|3-point moving average: {l}", "print([round(sum(x[i:i + 3]) / 3, 2) for i in range(len(x) - 2)])", "It is {out}."),
    ("running maximum of {l}|highest so far at each place in {l}", "from itertools import accumulate\nprint(list(accumulate(x, max)))", "It is {out}."),
    ("second largest of {l}|second biggest number in {l}|runner up in {l}", "print(sorted(x)[-2])", "It is {out}."),
    ("second smallest of {l}|second lowest in {l}", "print(sorted(x)[1])", "It is {out}."),
    ("three largest of {l}|top 3 of {l}", "print(sorted(x, reverse=True)[:3])", "They are {out}."),
    ("sum of the two largest in {l}|add the top two of {l}", "print(sum(sorted(x)[-2:]))", "The sum is {out}."),
    ("sum without the largest and smallest of {l}|{l}, drop min and max, add the rest", "print(sum(sorted(x)[1:-1]))", "The sum is {out}."),
    ("average without the lowest of {l}|drop the lowest and average {l}|mean of {l} after removing the smallest", "y = sorted(x)[1:]\nprint(round(sum(y) / len(y), 2))", "The average is {out}."),
    ("average without the highest of {l}|drop the best and average {l}", "y = sorted(x)[:-1]\nprint(round(sum(y) / len(y), 2))", "The average is {out}."),
    ("sort by last digit: {l}|{l} ordered by their final digit", "print(sorted(x, key=lambda v: v % 10))", "They are {out}."),
    ("sort by digit sum: {l}|order {l} by the sum of their digits", "print(sorted(x, key=lambda v: sum(int(c) for c in str(v))))", "They are {out}."),
    ("sort by distance from {t}: {l}|{l}, closest to {t} first", "print(sorted(x, key=lambda v: abs(v - {t})))", "They are {out}."),
    ("which of {l} is closest to {t}|nearest number to {t} in {l}", "print(min(x, key=lambda v: abs(v - {t})))", "It is {out}."),
    ("even first then odd, each sorted: {l}|sort {l} with the evens in front", "print(sorted(x, key=lambda v: (v % 2, v)))", "They are {out}."),
    ("split {l} into even and odd|even and odd numbers of {l} as two lists", "print([v for v in x if v % 2 == 0])\nprint([v for v in x if v % 2])", "{out}"),
    ("rotate {l} by two to the left|{l} shifted left by 2", "print(x[2:] + x[:2])", "It is {out}."),
    ("rotate {l} one to the right|last of {l} moved to the front", "print(x[-1:] + x[:-1])", "It is {out}."),
    ("pairs in {l} that add up to {s}|which two of {l} sum to {s}", "print([(a, b) for i, a in enumerate(x) for b in x[i + 1:] if a + b == {s}])", "They are {out}."),
    ("chunks of 3 from {l}|cut {l} into groups of three", "print([x[i:i + 3] for i in range(0, len(x), 3)])", "They are {out}."),
    ("positions of the numbers over {t} in {l} (from 1)|at which places of {l} is it above {t}", "print([i for i, v in enumerate(x, 1) if v > {t}])", "They are {out}."),
    ("percent of the total for each: {l}|{l} as percentages of their sum", "s = sum(x)\nprint([round(v / s * 100, 1) for v in x])", "They are {out}."),
    ("scale {l} so the largest is 100|{l} relative to the maximum in percent", "m = max(x)\nprint([round(v / m * 100, 1) for v in x])", "They are {out}."),
    ("is {l} sorted|are {l} in ascending order", "print(\"yes\" if x == sorted(x) else \"no\")", "The answer is {out}."),
    ("gcd of {l}|greatest common divisor of {l}", "import math\nprint(math.gcd(*x))", "It is {out}."),
    ("lcm of {l}|least common multiple of {l}", "import math\nprint(math.lcm(*x))", "It is {out}."),
    ("alternating sum of {l}, plus minus plus|first minus second plus third and so on: {l}", "print(sum(v if i % 2 == 0 else -v for i, v in enumerate(x)))", "It is {out}."),
    ("sum of the squares of {l}|square {l} and add", "print(sum(v ** 2 for v in x))", "The sum is {out}."),
    ("sum of the absolute values of {l}|{l} without signs, added", "print(sum(abs(v) for v in x))", "The sum is {out}."),
    ("every third number of {l}|third, sixth, ... of {l}", "print(x[2::3])", "They are {out}."),
    ("largest number you can write by joining {l}|arrange {l} to the biggest concatenated number", "from functools import cmp_to_key\ns = [str(v) for v in x]\ns.sort(key=cmp_to_key(lambda a, b: int(b + a) - int(a + b)))\nprint(\"\".join(s))", "It is {out}."),
    ("largest sum of neighbouring numbers in {l} (maximum subarray)", "best = now = x[0]\nfor v in x[1:]:\n    now = max(v, now + v)\n    best = max(best, now)\nprint(best)", "It is {out}."),
    ("which numbers from 1 to 10 are missing in {l}", "print([v for v in range(1, 11) if v not in x])", "They are {out}."),
    ("how many of {l} are bigger than the one before|count the rises in {l}", "print(sum(b > a for a, b in zip(x, x[1:])))", "There are {out}."),
    ("mean and median of {l}|average plus median: {l}", "import statistics\nprint(round(statistics.mean(x), 2), statistics.median(x))", "They are {out}."),
    ("min, max and mean of {l}|lowest, highest, average of {l}", "print(min(x), max(x), round(sum(x) / len(x), 2))", "They are {out}."),
    ("number of distinct values in {l}|how many different numbers in {l}", "print(len(set(x)))", "There are {out}."),
    ("first and last of {l} swapped|swap the ends of {l}", "x[0], x[-1] = x[-1], x[0]\nprint(x)", "It is {out}."),
    ("insert 0 between all of {l}|{l} with zeros in between", "y = []\nfor v in x:\n    y += [v, 0]\nprint(y[:-1])", "It is {out}."),
    ("midrange of {l}|halfway between min and max of {l}", "print((min(x) + max(x)) / 2)", "It is {out}."),
    ("interquartile range of {l}|iqr {l}", "import statistics\nq = statistics.quantiles(x, n=4)\nprint(q[2] - q[0])", "It is {out}."),
    ("percent change from first to last of {l}|{l}: how many percent from start to end", "print(round((x[-1] - x[0]) / x[0] * 100, 2))", "It is {out} percent."),
]


@family("lists", 16.0)
def whole_lists(d):
    r = d.r
    asks, code, says = r.choice(WHOLE)
    x, t = some_ints(r, 4, 9)
    if "x[0]) / x[0]" in code or "geometric" in code or "harmonic" in code or "math." in code or "max(x)" in code:
        x2 = [abs(v) or 1 for v in x]
        if x2 != x:
            return whole_lists(d)
    z = dict(t=r.choice([10, 20, 50, 100, r.randint(5, 60)]), s=sum(r.sample(x, 2)))
    if r.p(0.1) and "%" not in code and "str(" not in code and "math." not in code and "range(1" not in code:
        x = [v + r.choice([0.5, 0.25, 0.1, 0.75]) for v in x]
        t = ", ".join(map(str, x))
        if "round" not in code:
            return whole_lists(d)
    ask(d, sub(r.pick(asks.split("|")), dict(z, l="\x01" + t + "\x02")))
    out = d.py(f"x = {x}\n" + sub(code, z))
    tell(d, says, out)


# ---- words by conditions ------------------------------------------------------------------------------------------------------
WCOND = [("longer than {n} letters|with more than {n} letters|of over {n} letters", "len(w) > {n}"), ("shorter than {n} letters|with fewer than {n} letters", "len(w) < {n}"), ("with exactly {n} letters|of {n} letters|{n} letters long", "len(w) == {n}"), ("with at least {n} letters|of {n} or more letters", "len(w) >= {n}"), ("starting with {a}|that begin with {a}|with {a} as first letter", "w.startswith(\"{a}\")"), ("ending in {b}|that end with {b}", "w.endswith(\"{b}\")"), ("containing {c}|with a {c} in them|that have the letter {c}", "\"{c}\" in w"), ("without the letter {c}|that don't contain {c}|with no {c}", "\"{c}\" not in w"), ("starting with a vowel|that begin with a vowel", "w[0] in \"aeiou\""), ("not starting with a vowel|that begin with a consonant", "w[0] not in \"aeiou\""), ("ending in a vowel", "w[-1] in \"aeiou\""), ("with a double letter|where a letter is doubled", "any(a == b for a, b in zip(w, w[1:]))"), ("with an even number of letters", "len(w) % 2 == 0"), ("with an odd number of letters", "len(w) % 2"), ("with at least two vowels|having two or more vowels", "sum(c in \"aeiou\" for c in w) >= 2"), ("with all letters different|without a repeated letter", "len(set(w)) == len(w)"), ("that come before m in the alphabet|in the first half of the alphabet, before m", "w < \"m\""), ("that are palindromes|reading the same backwards", "w == w[::-1]")]
WGOAL = [("words {C}|list the words {C}|which are {C}|only those {C}|filter: {C}|keep the ones {C}", "print(\", \".join(w for w in words if {c}) or \"none\")", "They are {out}.|{out}"), ("how many are {C}|count the words {C}|number of words {C}", "print(sum(1 for w in words if {c}))", "There are {out}.|{out}."), ("sorted words {C}|alphabetical list of those {C}", "print(\", \".join(sorted(w for w in words if {c})))", "They are {out}."), ("remove the words {C}|throw out those {C}|everything except the ones {C}", "print(\", \".join(w for w in words if not ({c})) or \"none\")", "That leaves {out}."), ("longest of those {C}|longest word {C}", "print(max((w for w in words if {c}), key=len))", "It is {out}."), ("words {C} in capitals|uppercase those {C}", "print(\", \".join(w.upper() for w in words if {c}) or \"none\")", "They are {out}."), ("total letters of the words {C}|letters in those {C} altogether", "print(sum(len(w) for w in words if {c}))", "There are {out} letters."), ("first word {C}|the first of them {C}", "print(next((w for w in words if {c}), \"none\"))", "It is {out}."), ("is there a word {C}|any word {C}", "print(\"yes\" if any({c} for w in words) else \"no\")", "The answer is {out}.")]


@family("strings", 12.0)
def conditions_words(d):
    r = d.r
    ws = []
    while len(ws) < r.choice([5, 6, 7, 8]):
        w = "".join(c for c in str(r.pick(r.choice([WORDS, WORDS, FRUIT, COLOURS])) if r.p(0.9) else r.choice(WORDS)).lower() if c.isalpha())
        if w and w not in ws:
            ws.append(w)
    z = lambda: dict(n=r.randint(3, 8), a=r.choice(ws)[0], b=r.choice(ws)[-1], c=r.choice("aeiourstnlm"))
    k = r.choice([1, 1, 2])
    cs = r.sample(WCOND, k)
    parts = []
    for w, c in cs:
        y = z()
        ww = sub(r.pick(w.split("|")), dict(y, n=in_words(y["n"]) if r.p(0.4) else y["n"], a=f'"{y["a"]}"' if r.p(0.3) else y["a"]))
        parts.append((ww, sub(c, y)))
    how = r.choice(["and", "and", "or", "but"]) if k == 2 else ""
    text = f" {how} ".join(p[0] for p in parts)
    cond = (" or " if how == "or" else " and ").join(p[1] for p in parts)
    if any("any(a == b" in p[1] for p in parts):
        cond = cond.replace("any(a == b for a, b", "any(a == b for a, b")
    asks, code, says = r.choice(WGOAL)
    if "max(" in code and not [w for w in ws if eval(cond, dict(w=w, any=any, zip=zip, len=len, sum=sum, set=set))]:
        return conditions_words(d)
    t = r.choice([", ".join(ws), ", ".join(ws), " ".join(ws), listed(r, ws), "\n".join(ws), "; ".join(ws)])
    g = "\x01" + t + "\x02"
    q = sub(r.pick(asks.split("|")), dict(C=text))
    ask(d, f"{q}:\n{g}" if "\n" in t else r.choice([f"{q}: {g}", f"{g} - {q}", f"{g}: {q}", f"from {g}: {q}", f"{q} in {g}", f"here are some words: {g}. {q}"]), 0.4)
    out = d.py("words = [" + ", ".join(f'"{w}"' for w in ws) + "]\n" + sub(code, dict(c=cond)))
    tell(d, says, out)


# ---- loops that stop ------------------------------------------------------------------------------------------------------------
STEP = [("double it|it doubles|doubles", "x *= 2", 2), ("add {b}|it grows by {b}|plus {b}", "x += {b}", 1), ("triple it|it triples", "x *= 3", 2), ("grow by {c}%|it rises {c}%|plus {c} percent", "x *= 1 + {c} / 100", 1), ("double it and add {b}|times two plus {b}", "x = x * 2 + {b}", 2), ("double it and subtract {s}|times two minus {s}", "x = x * 2 - {s}", 2), ("multiply by {m} and add {b}", "x = x * {m} + {b}", 2), ("add {b}, then grow by {c}%", "x = (x + {b}) * (1 + {c} / 100)", 1), ("add its own digit sum|plus the sum of its digits", "x += sum(int(c) for c in str(x))", 1), ("add half of it|it grows by half", "x *= 1.5", 2)]
DOWN = [("halve it|it halves", "x /= 2"), ("lose {c}%|it shrinks by {c} percent|minus {c}%", "x *= 1 - {c} / 100"), ("subtract {b}|minus {b}|take away {b}", "x -= {b}"), ("lose a third|it loses one third", "x *= 2 / 3"), ("lose {c}% and then another {e}", "x = x * (1 - {c} / 100) - {e}"), ("lose a quarter", "x *= 0.75"), ("drop to 60 percent|falls to 60%", "x *= 0.6")]
UNIT = "year day week month hour step round minute generation".split()


@family("stories", 14.0)
def until(d):
    r = d.r
    u = r.choice(UNIT)
    up = r.p(0.65)
    z = dict(b=r.randint(2, 90), c=r.choice([2, 3, 4, 5, 7, 8, 10, 12, 15, 20, 25]), s=r.randint(1, 3), m=r.randint(2, 4), e=r.randint(1, 9))
    if up:
        w, code, _ = r.choice(STEP)
        a = r.choice([r.randint(4, 60), r.int(60, 900), 100, 1000, 500])
        goal = a * r.choice([2, 3, 4, 5, 10, 10, 20, 100 if "2" in code else 8])
    else:
        w, code = r.choice(DOWN)
        a = r.choice([r.int(100, 9000), 1000, 500, 5000])
        goal = r.choice([1, 10, max(1, a // 10), max(1, a // 4), max(1, a // 3)])
        if "{e}" in code or "-= {b}" in code:
            goal = max(1, a // 4)
    code, w = sub(code, z), sub(r.pick(w.split("|")), z)
    thing = r.choice(["a number", "something", "my savings", "a town", "the debt", "a colony of bacteria", "the price", "the stock", "a tree", "the water level", "followers", "a rumour", "the balance", "visits", "the pond weed", "users"])
    sa, sg = said(r, a) if r.p(0.5) else str(a), said(r, goal) if r.p(0.5) else str(goal)
    k = r.random()
    n = r.randint(2, 15)
    if k < 0.6:
        cmp = "<" if up else ">"
        over = r.choice(["over {g}", "past {g}", "at least {g}", "{g} or more", "above {g}"]) if up else r.choice(["under {g}", "below {g}", "at most {g}", "{g} or less"])
        strict = not ("least" in over or "more" in over or "most" in over or "less" in over)
        cond = f"x {cmp}{'=' if strict else ''} {goal}"
        over = over.replace("{g}", sg)
        q = r.choice([f"start with {sa}, every {u}: {w}. after how many {u}s is it {over}", f"{thing} starts at {sa}; each {u}, {w}. how many {u}s until it's {over}", f"how many {u}s until {sa} is {over} if every {u} the rule is: {w}", f"from {sa}, {w} per {u}. how many {u}s till {over}", f"{sa}, and each {u}: {w}. when is it {over}", f"i begin with {sa} and every {u} the step is '{w}'. number of {u}s to get {over}", f"begin: {sa}. each {u}: {w}. stop when {over}. how many {u}s?"])
        src = f"x, n = {a}, 0\nwhile {cond}:\n    {code}\n    n += 1\nprint(n)"
        say = f"After {{out}} {u}s.|It takes {{out}} {u}s."
        if r.p(0.15):
            q += r.choice([" and what is the value then", ", and how big is it then"])
            src = src.replace("print(n)", "print(n, round(x, 2))")
            say = f"{u.capitalize()}s and value: {{out}}"
    elif k < 0.85:
        q = r.choice([f"start with {sa}, every {u}: {w}. what is it after {n} {u}s", f"{thing} starts at {sa}; each {u}, {w}. value after {n} {u}s", f"{sa}, then {n} times: {w}. result?", f"apply '{w}' {n} times to {sa}", f"begin with {sa} and {n} times do this: {w}"])
        src = f"x = {a}\nfor _ in range({n}):\n    {code}\nprint(" + ("x" if "/" not in code and "." not in code else "round(x, 2)") + ")"
        say = "It is {out}.|After that it is {out}."
    else:
        n = min(n, 8)
        q = r.choice([f"start with {sa}, every {u}: {w}. list the values for {n} {u}s", f"show each {u} for {n} {u}s: begin at {sa}, then {w}", f"{sa} and each {u}: {w}. table for {n} {u}s"])
        src = f"x = {a}\nfor n in range(1, {n + 1}):\n    {code}\n    print(n, " + ("x" if "/" not in code and "." not in code else "round(x, 2)") + ")"
        say = "{out}"
    ask(d, q)
    out = d.py(src)
    tell(d, say, out)


# ---- sequences from a rule --------------------------------------------------------------------------------------------------------
@family("number", 6.0)
def sequences(d):
    r = d.r
    k = r.randrange(8)
    n = r.randint(4, 15)
    a, b = r.randint(1, 9), r.randint(1, 9)
    if k == 0:
        p, q = r.choice([(1, 1), (1, 2), (2, 1), (1, 3), (2, 3)])
        rule = {(1, 1): "the sum of the two before", (1, 2): "the one before plus twice the one before that", (2, 1): "twice the one before plus the one before that", (1, 3): "the one before plus three times the second last", (2, 3): "twice the last plus three times the second last"}[p, q]
        q1 = r.choice([f"a sequence starts {a}, {b} and every term is {rule}. what is term {n}", f"start {a}, {b}; next = {rule}. term number {n}?", f"{a}, {b}, then always {rule}. give the first {n} terms"])
        t = f"{'' if p == 1 else str(p) + ' * '}x[-1] + {'' if q == 1 else str(q) + ' * '}x[-2]"
        src = f"x = [{a}, {b}]\nwhile len(x) < {n}:\n    x.append({t})\nprint({'x' if 'first' in q1 else 'x[-1]'})"
    elif k == 1:
        s = r.randint(2, 30)
        q1 = r.choice([f"{a}, {a + s}, {a + 2 * s}, {a + 3 * s}, ... what is number {n + 10}", f"continue {a} {a + s} {a + 2 * s}: the {n + 10}th value?", f"arithmetic sequence {a}, {a + s}, {a + 2 * s}: term {n + 10}"])
        src = f"print({a} + {n + 9} * {s})"
    elif k == 2:
        m = r.randint(2, 5)
        q1 = r.choice([f"{a}, {a * m}, {a * m * m}, ... term {n}", f"geometric: {a}, {a * m}, {a * m * m}. which is number {n}", f"sequence {a} {a * m} {a * m * m} {a * m ** 3}, give the {n}th"])
        src = f"print({a} * {m} ** {n - 1})"
    elif k == 3:
        s = r.randint(2, 12)
        q1 = r.choice([f"sum of the first {n} terms of {a}, {a + s}, {a + 2 * s}, ...", f"add {n} terms starting {a} {a + s} {a + 2 * s}", f"arithmetic series from {a} in steps of {s}, {n} terms, total"])
        src = f"print(sum({a} + i * {s} for i in range({n})))"
    elif k == 4:
        f, c = r.choice([("n squared plus n", "n ** 2 + n"), ("n squared minus {b}", "n ** 2 - {b}"), ("{a}n + {b}", "{a} * n + {b}"), ("n cubed", "n ** 3"), ("2 to the n", "2 ** n"), ("n(n+1)/2", "n * (n + 1) // 2"), ("{a}n^2 + {b}n", "{a} * n ** 2 + {b} * n"), ("n! ", "math.factorial(n)"), ("3^n - {b}", "3 ** n - {b}"), ("n squared times {a}", "n ** 2 * {a}")])
        f, c = sub(f, dict(a=a, b=b)).strip(), sub(c, dict(a=a, b=b))
        n = min(n, 10)
        q1, g = r.choice([(f"values of {f} for n from 1 to {n}", f"print([{c} for n in range(1, {n} + 1)])"), (f"first {n} terms of a(n) = {f}", f"print([{c} for n in range(1, {n} + 1)])"), (f"sum of {f} for n = 1..{n}", f"print(sum({c} for n in range(1, {n} + 1)))"), (f"add up {f} with n going from 1 to {n}", f"print(sum({c} for n in range(1, {n} + 1)))"), (f"what is {f} when n is {n}", f"n = {n}\nprint({c})"), (f"smallest n where {f} is over {n * 100}", f"n = 1\nwhile {c} <= {n * 100}:\n    n += 1\nprint(n)")])
        src = ("import math\n" if "math" in c else "") + g
    elif k == 5:
        lo, hi, s = r.randint(1, 60), r.randint(61, 200), r.randint(2, 15)
        q1 = r.choice([f"count from {lo} to {hi} in steps of {s}", f"numbers {lo} to {hi}, every {s}", f"{lo}, {lo + s}, {lo + 2 * s} and so on, not over {hi}", f"list from {lo} up to {hi} going up by {s}"])
        src = f"print(list(range({lo}, {hi} + 1, {s})))"
    elif k == 6:
        hi, s = r.randint(40, 150), r.randint(3, 15)
        q1 = r.choice([f"count down from {hi} by {s}s while positive", f"{hi} minus {s} again and again down to above 0, list", f"backwards from {hi} in steps of {s}, stop above zero"])
        src = f"print(list(range({hi}, 0, -{s})))"
    else:
        x = r.int(6, 300)
        q1, src = r.choice([(f"collatz sequence from {min(x, 40)}", f"n = {min(x, 40)}\nx = [n]\nwhile n != 1:\n    n = n // 2 if n % 2 == 0 else 3 * n + 1\n    x.append(n)\nprint(x)"), (f"highest value that {x} reaches in the 3n+1 rule", f"n = top = {x}\nwhile n != 1:\n    n = n // 2 if n % 2 == 0 else 3 * n + 1\n    top = max(top, n)\nprint(top)"), (f"is {x} a happy number", f"n, seen = {x}, set()\nwhile n != 1 and n not in seen:\n    seen.add(n)\n    n = sum(int(c) ** 2 for c in str(n))\nprint(\"yes\" if n == 1 else \"no\")"), (f"replace {x} by the sum of the squares of its digits, 5 times", f"n = {x}\nfor _ in range(5):\n    n = sum(int(c) ** 2 for c in str(n))\nprint(n)"), (f"digital root of {x * 7919}", f"n = {x * 7919}\nwhile n > 9:\n    n = sum(int(c) for c in str(n))\nprint(n)"), (f"how often must I multiply the digits of {x * 7919} until one digit is left", f"import math\nn, k = {x * 7919}, 0\nwhile n > 9:\n    n = math.prod(int(c) for c in str(n))\n    k += 1\nprint(k)"), (f"reverse and add {x} until it's a palindrome", f"n = {x}\nwhile str(n) != str(n)[::-1]:\n    n += int(str(n)[::-1])\nprint(n)"), (f"is {x} abundant, deficient or perfect", f"n = {x}\ns = sum(i for i in range(1, n) if n % i == 0)\nprint(\"abundant\" if s > n else \"perfect\" if s == n else \"deficient\")"), (f"look and say: what comes after {x}", f"from itertools import groupby\nprint(\"\".join(str(len(list(g))) + k for k, g in groupby(\"{x}\")))"), (f"two primes that add up to {2 * x}", PRIME + f"n = {2 * x}\nfor a in range(2, n):\n    if prime(a) and prime(n - a):\n        print(a, n - a)\n        break")])
    ask(d, q1)
    out = d.py(src)
    tell(d, "It is {out}.|The result is {out}.|The answer is {out}." if "\n" not in out and "[" not in out and out not in ("yes", "no") else "The answer is {out}." if out in ("yes", "no") else "They are {out}.", out)


# ---- digits of a number -----------------------------------------------------------------------------------------------------------
DIG = [("sum of the digits of {n}|add the digits of {n}", "print(sum(int(c) for c in str({n})))"), ("product of the digits of {n}|multiply the digits of {n}", "import math\nprint(math.prod(int(c) for c in str({n})))"), ("largest digit of {n}|biggest digit in {n}", "print(max(str({n})))"), ("smallest digit of {n}", "print(min(str({n})))"), ("how many even digits in {n}|count the even digits of {n}", "print(sum(int(c) % 2 == 0 for c in str({n})))"), ("how many odd digits has {n}|number of odd digits in {n}", "print(sum(int(c) % 2 for c in str({n})))"), ("how many times does {j} occur in {n}|count the {j}s in {n}", "print(str({n}).count(\"{j}\"))"), ("digits of {n} sorted|sort the digits in {n} ascending", "print(\"\".join(sorted(str({n}))))"), ("biggest number from the digits of {n}|rearrange {n} to the largest number", "print(\"\".join(sorted(str({n}), reverse=True)))"), ("how many different digits does {n} have|distinct digits in {n}", "print(len(set(str({n}))))"), ("the middle digits? no: first and last digit of {n}|first and last digit of {n}", "s = str({n})\nprint(s[0], s[-1])"), ("digit sum of {a}^{b}|sum of all digits of {a} to the power {b}|add the digits in {a}**{b}", "print(sum(int(c) for c in str({a} ** {b})))"), ("how many digits has {a}^{b}|length of {a} to the {b}|number of digits of {a}**{b}", "print(len(str({a} ** {b})))"), ("digit sum of {f}!|add up the digits of {f} factorial", "import math\nprint(sum(int(c) for c in str(math.factorial({f}))))"), ("how many digits does {f}! have|digits in {f} factorial", "import math\nprint(len(str(math.factorial({f}))))"), ("how many zeros are in {f}!|zeros anywhere in {f} factorial", "import math\nprint(str(math.factorial({f})).count(\"0\"))"), ("first {m} digits of {a}^{b}|leading {m} digits of {a}**{b}", "print(str({a} ** {b})[:{m}])"), ("last {m} digits of {f}! plus 1|{f}! + 1, last {m} digits", "import math\nprint(str(math.factorial({f}) + 1)[-{m}:])"), ("{a}^{b} mod {n}|remainder of {a} to the {b} divided by {n}", "print(pow({a}, {b}, {n}))"), ("{n} with the digits rotated by one to the left|move the first digit of {n} to the end", "s = str({n})\nprint(s[1:] + s[:1])"), ("difference between {n} and its reverse|{n} minus itself backwards", "n = {n}\nprint(n - int(str(n)[::-1]))"), ("{n} plus its reverse|add {n} and {n} backwards", "n = {n}\nprint(n + int(str(n)[::-1]))"), ("which digit of {n} is the most common|most frequent digit in {n}", "s = str({n})\nprint(max(sorted(set(s)), key=s.count))"), ("which digits are missing in {n}|digits 0-9 that {n} doesn't use", "print(\" \".join(c for c in \"0123456789\" if c not in str({n})) or \"none\")"), ("{n} split into pairs of digits|group the digits of {n} by two from the left", "s = str({n})\nprint(\" \".join(s[i:i + 2] for i in range(0, len(s), 2)))"), ("alternating digit sum of {n}, plus first|digits of {n} with alternating signs", "print(sum(int(c) if i % 2 == 0 else -int(c) for i, c in enumerate(str({n}))))"), ("is {n} divisible by its digit sum|does the digit sum divide {n}", "print(\"yes\" if {n} % sum(int(c) for c in str({n})) == 0 else \"no\")"), ("is {n} an armstrong number|narcissistic? {n}", "s = str({n})\nprint(\"yes\" if sum(int(c) ** len(s) for c in s) == {n} else \"no\")"), ("every digit of {n} doubled|double each digit of {n}", "print(\" \".join(str(int(c) * 2) for c in str({n})))")]


@family("number", 5.0)
def digits(d):
    r = d.r
    asks, code = r.choice(DIG)
    z = dict(n=r.big(3, 11), j=r.randint(0, 9), a=r.randint(2, 30), b=r.randint(8, 200), f=r.randint(8, 120), m=r.randint(3, 9))
    if "armstrong" in asks and r.p(0.5):
        z["n"] = r.choice([153, 370, 371, 407, 1634, 8208, 9474])
    ask(d, sub(r.pick(asks.split("|")), dict(z, n=f"{z['n']:,}" if r.p(0.15) and "digits" not in asks else z["n"])))
    out = d.py(sub(code, z))
    tell(d, "The answer is {out}." if out in ("yes", "no") else "It is {out}.|The result is {out}.|The answer is {out}.", out)


# ---- a story in which a quantity changes -------------------------------------------------------------------------------------------
EV = [  # wording with {N} who, {b} number; code; kind of need
    ("gets {b} more|buys {b} more|finds another {b}|is given {b} by {M}|picks up {b} more|receives {b} from {M}", "+", 0),
    ("gives {b} to {M}|loses {b}|sells {b}|uses {b}|breaks {b}|throws away {b}|lends {b} to {M}|drops {b}", "-", 0),
    ("gives half of them away|sells half|uses up half of the rest|loses half of what's there", "/2", 2),
    ("gives a third of the rest to {M}|sells a third of them|loses one third", "/3", 3),
    ("sells a quarter of them|gives a quarter to {M}|loses one in four", "/4", 4),
    ("doubles the number|buys as many again|gets the same amount again", "*2", 0),
    ("buys {k} packs of {b}|gets {k} boxes with {b} each|orders {k} bags of {b}", "+k", 0),
    ("gives {k} to each of {s} friends|hands {k} to each of {s} children|puts {k} into each of {s} bags and gives them away", "-k", 0),
    ("uses {k} a day for {s} days|eats {k} every day for {s} days|sells {k} a day during {s} days", "-k", 0),
    ("makes {k} a day for {s} days|collects {k} each day for {s} days|adds {k} every day for {s} days", "+s", 0),
]
THEN = [". Then ", ", then ", " and ", ". After that ", ". Later ", "; ", ". Next ", ", afterwards ", ". The next day ", ". In the evening ", ". "]


@family("stories", 16.0)
def changes(d):
    r = d.r
    N, M = r.some(NAMES, 2)
    it = r.choice([r.pick(ITEMS), r.pick(FRUIT)])
    who = r.choice([N, N, N, "I", "my sister", "the shop", "a farmer", "our class", "grandma", "the library", "he", "she", "a baker", "the school", "my neighbour", "the club"])
    he = who if who in ("he", "she") else r.choice(["she", "he", "they"]) if who == N else "it" if who.startswith(("the ", "our ")) else "I" if who == "I" else "she" if who in ("my sister", "grandma") else "he"
    x = 12 * r.randint(3, 40) if r.p(0.6) else r.int(20, 400)
    code = []
    pre = f"{who} {'have' if who == 'I' else 'has'} {{x}} {it}"
    if r.p(0.3):
        a, b = r.randint(2, 12), r.choice([6, 10, 12, 20, 24, r.randint(3, 40)])
        x = a * b
        start = r.choice([f"{who} {'have' if who == 'I' else 'has'} {said(r, a)} boxes of {said(r, b)} {it}", f"{who} {'buy' if who == 'I' else 'buys'} {said(r, a)} packs with {said(r, b)} {it} each", f"there are {said(r, a)} shelves with {said(r, b)} {it} each", f"{said(r, a)} bags hold {said(r, b)} {it} each"])
        code.append(f"x = {a} * {b}")
    else:
        start = r.choice([pre, f"{who} {'start' if who == 'I' else 'starts'} with {{x}} {it}", f"{who} {'own' if who == 'I' else 'owns'} {{x}} {it}", f"there are {{x}} {it}"]).replace("{x}", said(r, x))
        code.append(f"x = {x}")
    if r.p(0.25):
        start += r.choice([f" and {r.randint(2, 30)} {r.pick(COLOURS)} lamps that don't matter", f", bought on a {r.choice(['Monday', 'Friday', 'Sunday'])}", f" in {r.pick(CITIES)}", ", all of them new", f", each weighing {r.randint(2, 90)} grams"])
    t = start
    n = r.choice([1, 2, 2, 3, 3, 4])
    for i in range(n):
        fit = [e for e in EV if not e[2] or x % e[2] == 0 and x > e[2] * 3]
        w, op, _ = r.choice(fit)
        b, k, s = r.randint(2, 60), r.randint(2, 9), r.randint(2, 8)
        if op == "-" and b >= x or op == "-k" and k * s >= x:
            w, op, _ = EV[0]
        if op == "+k":
            b = r.choice([6, 10, 12, 20, 5, r.randint(3, 30)])
        w = sub(r.pick(w.split("|")), dict(b=said(r, b), k=said(r, k), s=said(r, s), M=M))
        he2 = he if i or r.p(0.5) else he
        if he2 in ("I", "they"):
            first, _, rest = w.partition(" ")
            first = {"gets": "get", "buys": "buy", "finds": "find", "is": "am" if he2 == "I" else "are", "picks": "pick", "receives": "receive", "gives": "give", "loses": "lose", "sells": "sell", "uses": "use", "breaks": "break", "throws": "throw", "lends": "lend", "drops": "drop", "doubles": "double", "orders": "order", "hands": "hand", "puts": "put", "eats": "eat", "makes": "make", "collects": "collect", "adds": "add"}.get(first, first)
            w = first + " " + rest
        j = r.choice(THEN)
        t += j + (w if j in (" and ", ", then ") and r.p(0.5) and not t.startswith("there") and who != "they" and he2 not in ("they",) else f"{he2} {w}")
        e = {"+": f"x += {b}", "-": f"x -= {b}", "/2": "x -= x / 2", "/3": "x -= x / 3", "/4": "x -= x / 4", "*2": "x *= 2", "+k": f"x += {k} * {b}", "-k": f"x -= {k} * {s}", "+s": f"x += {k} * {s}"}[op].replace("/ ", "// ")
        code.append(e)
        x = eval(compile("0", "", "eval")) or {"+": x + b, "-": x - b, "/2": x - x // 2, "/3": x - x // 3, "/4": x - x // 4, "*2": x * 2, "+k": x + k * b, "-k": x - k * s, "+s": x + k * s}[op]
    end = r.random()
    if end < 0.6:
        q = r.choice([f"how many {it} are left", f"how many {it} are there now", "how many now", "how many is that in the end", f"how many {it} in the end", "what's left", "how many remain", f"number of {it} now?"])
        code.append("print(x)")
        say = f"There are {{out}} {it}.|{{out}} {it} are left.|In the end there are {{out}}."
    elif end < 0.75:
        p = r.choice([round(r.uniform(0.2, 9), 2), r.randint(1, 20), r.randint(2, 90) / 10])
        q = r.choice([f"the rest is sold for {p} each. how much money is that", f"each is worth {p}. what are they worth now", f"at {p} apiece, what would the remaining ones bring"])
        code.append(f"print(round(x * {p}, 2))")
        say = "That is {out}.|They bring {out}."
    elif end < 0.88:
        s = r.randint(2, 9)
        q = r.choice([f"shared by {s}, how many each and how many over", f"how many full boxes of {s} does that make, and what's left over", f"packed in {s}s: full packs and rest"])
        code.append(f"print(x // {s}, x % {s})")
        say = "It makes {out}.|The numbers are {out}."
    else:
        g = x + r.randint(2, 90)
        q = r.choice([f"how many more to have {g}", f"how many are missing to {g}", f"what is missing until there are {g}"])
        code.append(f"print({g} - x)")
        say = "{out} are missing.|{out} more."
    t = t + r.choice([". ", ". ", ", ", " - "]) + q
    if r.p(0.1):
        t = q + "? " + t[:-len(q)].rstrip(" .,-") + "."
    ask(d, t, 0.8)
    out = d.py("\n".join(code))
    tell(d, say, out)
