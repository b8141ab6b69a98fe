"""Functions that the question describes in its own words and calls itself, once or several times.

Steps and limits (a tariff, postage, grades, a discount above so much), put together anew each time, so that each number has its place from the words beside it; and small functions with the name, the
parameters and the calls that were asked for."""
from core import family, noisy
from posed import plain, quoted, sentence
from relating import GUARD, upper

LETTERS = ["ABCD", "ABCDE", "ABC"]
WORDSETS = [["small", "medium", "large"], ["low", "normal", "high"], ["child", "adult", "senior"], ["light", "middle", "heavy"], ["cold", "mild", "hot"], ["short", "long", "very long"], ["cheap", "fair", "dear"], ["slow", "fine", "fast"]]


def cents(x):
    return f"{x:.2f}" if x != int(x) else str(int(x))


def tier_letters(r):
    """Letters for points."""
    letters = r.choice(LETTERS)
    cuts = sorted(r.sample(range(20, 96, 5), len(letters) - 1), reverse=True)
    n, p = r.choice([("grade", "p"), ("mark", "points"), ("grade", "score"), ("letter", "x"), ("note", "p")])
    rest = r.choice(["else", "below that", "the rest", "otherwise"])
    first = r.choice(["{c} and up {l}", "from {c} on {l}", "{l} from {c}", "{c} or more {l}", "{l} for {c} and more"])
    bits = [first.format(c=cuts[0], l=letters[0])] + [r.choice(["{c} {l}", "{l} from {c}", "{c} and up {l}"]).format(c=c, l=l) for c, l in zip(cuts[1:], letters[1:])] + [f"{rest} {letters[-1]}"]
    body = [f"if {p} >= {c}:\n        return {quoted(l)}" for c, l in zip(cuts, letters)] + [f"return {quoted(letters[-1])}"]
    return n, p, ", ".join(bits), body, lambda: r.choice([r.randint(5, 100), r.choice(cuts), r.choice(cuts) - 1])


def tier_words(r):
    words, lo = r.choice(WORDSETS), r.randint(3, 40)
    hi = lo + r.randint(5, 60)
    n, p = r.choice([("size", "x"), ("kind", "n"), ("label", "v"), ("category", "x"), ("level", "t")])
    t = r.choice(["{a} below {lo}, {b} from {lo} to below {hi}, {c} from {hi} on", "under {lo} {a}, under {hi} {b}, else {c}", "{a} if less than {lo}, {b} if less than {hi}, otherwise {c}", "less than {lo} is {a}, less than {hi} {b}, all above {c}"])
    return n, p, t.format(a=words[0], b=words[1], c=words[2], lo=lo, hi=hi), [f"if {p} < {lo}:\n        return {quoted(words[0])}", f"if {p} < {hi}:\n        return {quoted(words[1])}", f"return {quoted(words[2])}"], lambda: r.choice([r.randint(1, hi + 30), lo, hi, lo - 1])


def tier_first(r):
    """One price for so many, another beyond."""
    k, a = r.choice([5, 10, 12, 20, 25, 50, 100]), round(r.uniform(2, 12) * 2) / 2
    b = max(0.5, a - r.choice([0.5, 1, 1.5, 2]))
    n, p = r.choice([("cost", "n"), ("price", "n"), ("total", "k"), ("bill", "pieces"), ("fee", "n")])
    t = r.choice(["{a} each as long as there are no more than {k}, {b} for any beyond", "the first {k} cost {a} each, all others {b}", "{a} each up to {k}, above that {b} each", "{k} at {a}, each one more {b}", "up to {k} pieces {a} apiece, those beyond {b} apiece"])
    return n, p, t.format(k=k, a=cents(a), b=cents(b)), [f"if {p} <= {k}:\n        return round({p} * {a:g}, 2)", f"return round({k} * {a:g} + ({p} - {k}) * {b:g}, 2)"], lambda: r.choice([r.randint(1, k), k + r.randint(1, 60), k + r.randint(1, 60)])


def tier_post(r):
    """Postage by weight, with so much more for each kilo beyond."""
    a, b = sorted(r.sample([1, 2, 3, 5, 8, 10], 2))
    p1 = r.choice([2.9, 3.5, 4.9, 5, 4.5])
    p2 = p1 + r.choice([1, 2, 2.5, 3])
    more = r.choice([0.5, 0.8, 1, 1.2, 1.5])
    n, p = r.choice([("shipping", "kg"), ("postage", "w"), ("parcel", "weight"), ("post", "kg")])
    started = r.p(0.6)
    t = r.choice(["as far as {a} kg {p1}, as far as {b} kg {p2}, heavier ones {p2} and {m} for each {s}kg more", "{p1} to {a} kg, {p2} to {b} kg, then {m} more per {s}kg on top of {p2}", "{a} kg or less {p1}; {b} kg or less {p2}; beyond {b} kg {p2} and {m} for every {s}kg over"])
    x = f"math.ceil({p} - {b})" if started else f"({p} - {b})"
    return n, p, t.format(a=a, b=b, p1=f"{p1:.2f}", p2=f"{p2:.2f}", m=f"{more:.2f}", s="started " if started else ""), [f"if {p} <= {a}:\n        return {p1:g}", f"if {p} <= {b}:\n        return {p2:g}", f"return round({p2:g} + {more:g} * {x}, 2)"], lambda: r.choice([r.randint(1, 5 * b) / 2, b + r.randint(1, 60) / 10, a])


def tier_off(r):
    """A discount above so much, a larger one above more."""
    a = r.choice([50, 80, 100, 150, 200])
    b = a * r.choice([2, 3, 5])
    x, y = r.choice([(5, 10), (10, 20), (10, 15), (3, 5), (15, 25)])
    n, p = r.choice([("price", "p"), ("pay", "total"), ("net", "x"), ("discounted", "p"), ("final", "amount")])
    t = r.choice(["minus {x}% from over {a}, minus {y}% from over {b}", "over {a} {x} percent off, over {b} {y} percent", "above {a} minus {x}%, above {b} minus {y}%", "{x}% discount for more than {a}, {y}% for more than {b}"])
    return n, p, t.format(x=x, y=y, a=a, b=b), [f"if {p} > {b}:\n        return round({p} * {1 - y / 100:g}, 2)", f"if {p} > {a}:\n        return round({p} * {1 - x / 100:g}, 2)", f"return {p}"], lambda: r.choice([r.randint(10, a), r.randint(a + 1, b), r.randint(b + 1, 3 * b), a, b])


def tier_rate(r):
    """15% on what lies above 10,000, 30% on what lies above 30,000."""
    a = r.choice([1000, 5000, 8000, 10000, 12000])
    b = a + r.choice([10000, 15000, 20000])
    x, y = r.choice([(10, 20), (15, 30), (15, 25), (20, 40)])
    n, p = r.choice([("tax", "income"), ("tax", "x"), ("levy", "pay"), ("fee", "sum_")])
    t = r.choice(["nothing up to {a}, {x}% on the part from {a} to {b}, {y}% on the part above", "first {a} free, then {x}% to {b}, the rest {y}%", "the part over {a} is taxed {x}%, the part over {b} {y}%"])
    return n, p, t.format(x=x, y=y, a=f"{a:,}" if r.p(0.4) else a, b=f"{b:,}" if r.p(0.4) else b), [f"if {p} <= {a}:\n        return 0", f"if {p} <= {b}:\n        return round(({p} - {a}) * {x} / 100, 2)", f"return round(({b} - {a}) * {x} / 100 + ({p} - {b}) * {y} / 100, 2)"], lambda: r.choice([r.randint(100, a), r.randint(a, b), r.randint(b, 3 * b)]) // 100 * 100


def tier_least(r):
    """At least 4.00, else 0.80 a km."""
    a, m = r.choice([2.5, 3, 4, 5, 6]), r.choice([0.3, 0.5, 0.8, 1.2, 1.5])
    n, p = r.choice([("fare", "km"), ("taxi", "km"), ("fee", "minutes"), ("charge", "n")])
    if r.p(0.5):
        t = r.choice(["{m} a {u}, but at least {a}", "{m} for each {u}, minimum {a}", "minimum {a}, otherwise {m} per {u}"])
        return n, p, t.format(m=f"{m:.2f}", a=f"{a:.2f}", u=dict(km="km", minutes="minute", n="piece")[p]), [f"return max({a:g}, round({m:g} * {p}, 2))"], lambda: r.randint(1, 40)
    t = r.choice(["{a} to start with and {m} per {u}", "base {a} plus {m} a {u}", "{a} fixed, {m} for every {u}"])
    return n, p, t.format(m=f"{m:.2f}", a=f"{a:.2f}", u=dict(km="km", minutes="minute", n="piece")[p]), [f"return round({a:g} + {m:g} * {p}, 2)"], lambda: r.randint(1, 40)


TIERS = [tier_letters, tier_letters, tier_words, tier_first, tier_first, tier_post, tier_off, tier_off, tier_rate, tier_least]
RUN = ["{calls}?", "run for {vals}", "run it with {vals}", "what do {vals} give", "{calls}", "try {vals}", "for {vals}", "values for {vals}", "test with {vals}", "give me {vals}", "apply it to {vals}", "show {calls}"]
WANT = ["function {sig}: {t}. {run}", "write {sig}: {t}. {run}", "def {sig}: {t}. {run}", "make a function {sig}, {t}; {run}", "{sig}: {t}. {run}", "i need {sig} with {t}. {run}", "write a python function {sig}: {t}, and {run}", "please code {sig}. rule: {t}. {run}",
        "{t} - as a function {sig}. {run}", "small function {sig} ({t}), {run}", "can you write {sig} where {t}? {run}", "a function called {n} with this: {t}. {run}"]


def several(r, x):
    x = [str(v) for v in x]
    return ", ".join(x[:-1]) + r.choice([" and ", " and ", ", "]) + x[-1] if len(x) > 1 else x[0]


def calls_text(r, n, args):
    """(as called, as values)"""
    return several(r, [f"{n}({a})" for a in args]), several(r, args)


def shown(d, head, n, args):
    """Runs the function on all arguments: (the lines that print, what they say)."""
    r = d.r
    k = r.random()
    if len(args) == 1:
        tail = f"print({n}({args[0]}))"
    elif k < 0.6:
        tail = "\n".join(f"print({n}({a}))" for a in args)
    elif k < 0.8:
        tail = f"for x in [{', '.join(map(str, args))}]:\n    print({n}(x))"
    else:
        tail = "print(" + ", ".join(f"{n}({a})" for a in args) + ")"
    out = d.py(head + "\n\n" + tail)
    return out.split("\n") if "\n" in out else [out] if len(args) == 1 else out.split(" ")


@family("number", 16.0)
def def_tiers(d):
    r = d.r
    n, p, t, body, draw = r.choice(TIERS)(r)
    args = []
    for _ in range(40):
        x = draw()
        x = int(x) if x == int(x) else x
        if x not in args and x > 0:
            args.append(x)
        if len(args) == 4:
            break
    args = args[:r.choice([1, 1, 2, 3, 3, 4])]
    calls, vals = calls_text(r, n, args)
    run = r.pick(RUN).replace("{calls}", GUARD(calls)).replace("{vals}", GUARD(vals))
    text = r.pick(WANT).replace("{sig}", GUARD(f"{n}({p})")).replace("{t}", GUARD(t)).replace("{run}", run).replace("{n}", GUARD(n))
    d.user(noisy(r, upper(text) if r.p(0.4) else text, 0.6))
    head = f"def {n}({p}):\n" + "\n".join("    " + b for b in body)
    if "math." in head:
        head = "import math\n\n" + head
    got = shown(d, head, n, args)
    if len(args) == 1:
        return d.say(r.choice(["It gives {o}.", "{n}({a}) is {o}.", "The result is {o}."]).format(o=got[0], n=n, a=args[0]), got)
    d.say(r.choice(["It gives {x}.", "The results are {x}.", "{y}."]).format(x=", ".join(got), y=", ".join(f"{n}({a}) = {o}" for a, o in zip(args, got))), got)


# ---- small functions with a name, parameters and calls of their own ------------------------------------------------------------------------
W = lambda r: plain(r)
S = lambda r: sentence(r, 3, 6)
L = lambda r: [r.randint(1, 40) for _ in range(r.randint(4, 7))]
NAMESL = lambda r: [plain(r) for _ in range(r.randint(3, 5))]
N = lambda lo, hi: lambda r: r.int(lo, hi)
# names ; parameters ; what it does, apart by | ; body ; arguments
SMALL = [
    ("mask hide stars", "text", "stars out a text except for its last four signs|leaves the last 4 characters and puts a star for each of the others", 'return "*" * (len(text) - 4) + text[-4:]', [lambda r: str(r.randint(10 ** 7, 10 ** 11))]),
    ("mask hide dots", "text", "hides all but the first two characters with stars|keeps the first 2 characters and stars out the rest", 'return text[:2] + "*" * (len(text) - 2)', [W]),
    ("pig pig_latin ay", "word", "takes the first letter, hangs it on at the end and then \"ay\"|puts the first letter last and appends \"ay\"", 'return word[1:] + word[0] + "ay"', [W]),
    ("chunk chunks split_up", "x, k", "cuts a list into chunks of k|splits a list into pieces of k", "return [x[i:i + k] for i in range(0, len(x), k)]", [L, N(2, 3)]),
    ("count_letter count_char letters", "text, letter", "counts a letter in a text, ignoring case|says how often a letter occurs, capitals or not", "return text.lower().count(letter.lower())", [S, lambda r: r.choice("aeiortnsl")]),
    ("long_words count_long", "text, n", "counts the words with more than n letters|tells how many words are longer than n", "return sum(len(w) > n for w in text.split())", [S, N(2, 6)]),
    ("is_leap leap leap_year", "year", "tests for leap years|tells leap years from others", "return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)", [lambda r: r.choice([1900, 2000, 2024, 2023, 2100, r.randint(1800, 2100)])]),
    ("c_to_f fahrenheit to_f", "c", "turns celsius into fahrenheit|converts °C to °F", "return round(c * 9 / 5 + 32, 1)", [N(-20, 40)]),
    ("f_to_c celsius to_c", "f", "turns fahrenheit into celsius|converts °F to °C", "return round((f - 32) * 5 / 9, 1)", [N(10, 120)]),
    ("second_largest runner_up second", "x", "gives the second largest value, doubles count once|returns the second biggest different number", "return sorted(set(x))[-2]", [L]),
    ("rle run_length encode", "text", "writes runs as letter and count, like a3b1|does run-length encoding (aab -> a2b1)", "import itertools\nreturn \"\".join(k + str(len(list(g))) for k, g in itertools.groupby(text))", [lambda r: "".join(r.choice("abcd") * r.randint(1, 4) for _ in range(r.randint(3, 5)))]),
    ("longest_run run", "text", "finds the longest run of one letter and its length|gives the letter with the longest run and how long it is", "import itertools\nk, g = max(((k, list(g)) for k, g in itertools.groupby(text)), key=lambda p: len(p[1]))\nreturn k, len(g)", [lambda r: "".join(r.choice("abcd") * r.randint(1, 5) for _ in range(r.randint(3, 5)))]),
    ("interleave weave zip_text", "a, b", "takes the characters of two texts in turn|interleaves two strings of one length", 'return "".join(x + y for x, y in zip(a, b))', [lambda r: str(r.randint(100, 999)), lambda r: str(r.randint(100, 999))]),
    ("distance levenshtein edits", "a, b", "computes the edit distance of two words|counts the letters to insert, drop or change (levenshtein)", "row = list(range(len(b) + 1))\nfor i, x in enumerate(a, 1):\n    row, last = [i], row\n    for j, y in enumerate(b, 1):\n        row.append(min(last[j] + 1, row[-1] + 1, last[j - 1] + (x != y)))\nreturn row[-1]", [W, W]),
    ("replaced swap_zero fill_zeros", "x, v", "replaces every 0 in a list by v and adds all up|puts v for each zero of a list and returns the sum", "return sum(v if n == 0 else n for n in x)", [lambda r: [r.choice([0, 0, r.randint(1, 9)]) for _ in range(r.randint(5, 7))], N(2, 9)]),
    ("split_even even_odd parts", "x", "returns the even and the odd numbers apart|splits a list into even and odd ones", "return [n for n in x if n % 2 == 0], [n for n in x if n % 2]", [L]),
    ("guesses bin_search steps", "n", "counts the guesses of a binary search for n among 1 to 100, middle (lo+hi)//2|tells how many tries a binary search for n in 1..100 takes", "lo, hi, k = 1, 100, 0\nwhile True:\n    k += 1\n    m = (lo + hi) // 2\n    if m == n:\n        return k\n    lo, hi = (m + 1, hi) if m < n else (lo, m - 1)", [N(1, 100)]),
    ("bubble swaps bubble_swaps", "x", "counts the swaps of a bubble sort|bubble sorts and returns the number of swaps", "x, n = x[:], 0\nfor i in range(len(x)):\n    for j in range(len(x) - 1):\n        if x[j] > x[j + 1]:\n            x[j], x[j + 1] = x[j + 1], x[j]\n            n += 1\nreturn n", [lambda r: r.sample(range(1, 20), r.randint(4, 6))]),
    ("hms clock to_hms", "s", "turns seconds into h:mm:ss|writes seconds as hours, minutes and seconds", 'return f"{s // 3600}:{s % 3600 // 60:02d}:{s % 60:02d}"', [N(100, 30000)]),
    ("armstrong narcissistic", "n", "says if the cubes of the digits add up to n|tests n against its digits, each cubed and added", "return sum(int(c) ** 3 for c in str(n)) == n", [lambda r: r.choice([153, 370, 371, 407, r.randint(100, 999)])]),
    ("root digital_root", "n", "adds the digits until one is left|computes the digital root", "while n > 9:\n    n = sum(int(c) for c in str(n))\nreturn n", [N(100, 10 ** 9)]),
    ("balanced check brackets", "text", "says if the brackets ( and ) are balanced|checks round brackets", 'k = 0\nfor c in text:\n    k += (c == "(") - (c == ")")\n    if k < 0:\n        return False\nreturn k == 0', [lambda r: r.choice(["(a(b)c)", "(a))(b", "((x)", "()()", "(a+b)*(c", "f(g(x))", ")(", "((a)(b))"])]),
    ("rotate turn left", "x, k", "rotates a list to the left by k|moves the first k to the end", "return x[k:] + x[:k]", [L, N(1, 3)]),
    ("merge add_stock join", "a, b", "adds two dicts key by key|merges two stocks, adding what both have", "return {k: a.get(k, 0) + b.get(k, 0) for k in {**a, **b}}", [lambda r: {k: r.randint(1, 40) for k in ("nails", "screws")}, lambda r: {k: r.randint(1, 40) for k in ("screws", "hooks")}]),
    ("flat flatten", "x", "flattens a list of lists|makes one list of nested lists", "return [v for part in x for v in part]", [lambda r: [[r.randint(1, 9) for _ in range(r.randint(1, 3))] for _ in range(3)]]),
    ("last_sort by_end sort_last", "x", "sorts words by their last letter|orders by the final letter", "return sorted(x, key=lambda w: w[-1])", [NAMESL]),
    ("initials short", "name", "makes initials with dots|gives the first letters, each with a dot", 'return "".join(w[0].upper() + "." for w in name.split())', [lambda r: f"{plain(r).capitalize()} {plain(r).capitalize()} {plain(r).capitalize()}"]),
    ("spaced group groups", "text, k", "puts a space after every k characters|writes a text in groups of k", 'return " ".join(text[i:i + k] for i in range(0, len(text), k))', [lambda r: str(r.randint(10 ** 8, 10 ** 12)), N(2, 4)]),
    ("gcd euclid", "a, b", "computes the greatest common divisor by Euclid|is euclid's algorithm", "while b:\n    a, b = b, a % b\nreturn a", [N(20, 2000), N(20, 2000)]),
    ("clamp limit bounded", "x, lo, hi", "keeps x between lo and hi|returns x, or the bound that it passes", "return max(lo, min(hi, x))", [N(-20, 120), N(0, 9), N(50, 90)]),
    ("saved pot savings", "monthly, years", "adds up monthly payments without interest|returns what so much a month comes to in so many years, no interest", "return monthly * 12 * years", [N(20, 400), N(2, 20)]),
    ("most_common top frequent", "text", "finds the most frequent word|returns the word that occurs most often", "from collections import Counter\nreturn Counter(text.split()).most_common(1)[0]", [lambda r: " ".join(r.choice(["tea", "cocoa", "coffee"]) for _ in range(7))]),
    ("alternate wave capitals", "text", "makes every second letter a capital|writes letters small and large in turn", 'return "".join(c.upper() if i % 2 else c.lower() for i, c in enumerate(text))', [W]),
    ("between range_count inside", "x, lo, hi", "counts how many lie from lo to hi|says how many values of a list are between lo and hi, both included", "return sum(lo <= v <= hi for v in x)", [L, N(3, 12), N(15, 30)]),
    ("running totals sums", "x", "returns the running totals|gives the sum up to each place", "out, s = [], 0\nfor v in x:\n    s += v\n    out.append(s)\nreturn out", [L]),
    ("seat seats", "n, per_row", "gives row and place of seat n|tells in which row seat n is and which place of it, per_row seats a row", "return (n - 1) // per_row + 1, (n - 1) % per_row + 1", [N(3, 200), N(6, 20)]),
    ("vowel_share share", "text", "returns the share of vowels in percent, one decimal|says how many percent of the letters are vowels", 'x = [c for c in text.lower() if c.isalpha()]\nreturn round(100 * sum(c in "aeiou" for c in x) / len(x), 1)', [W]),
    ("camel to_camel", "text", "turns snake_case into camelCase|makes camelCase of words with underscores", 'a, *rest = text.split("_")\nreturn a + "".join(w.capitalize() for w in rest)', [lambda r: "_".join(plain(r) for _ in range(r.randint(2, 3)))]),
    ("snake to_snake", "text", "turns words into snake_case|joins words with underscores, all small", 'return "_".join(text.lower().split())', [S]),
    ("bmi body_index", "kg, m", "computes the bmi with one decimal|returns weight by height squared, 1 decimal", "return round(kg / m ** 2, 1)", [N(45, 110), lambda r: round(r.uniform(1.5, 1.95), 2)]),
    ("trimmed mean_inner", "x", "drops the lowest and the highest and averages what is left|averages all but lowest and highest", "x = sorted(x)[1:-1]\nreturn round(sum(x) / len(x), 2)", [L]),
    ("nth_weekday first_day", "y, m, k", "gives the date of the k-th monday of a month|finds the k-th monday in month m of year y", "from datetime import date, timedelta\nd = date(y, m, 1)\nreturn str(d + timedelta(days=(7 - d.weekday()) % 7 + 7 * (k - 1)))", [N(2020, 2030), N(1, 12), N(1, 4)]),
]
ASK = ["write a function {sig} that {what}. run it on {args}", "function {sig} that {what}; {args}?", "def {sig}: {what}. try {call}", "i need a function {sig} that {what}, what does {call} give", "make a function {n} that {what} and use it on {args}", "a python function {sig} that {what}, please, then {call}",
       "function that {what}. run on {args}", "can you write something that {what} as a function and try it with {args}", "write {n}, it {what}. {call}?", "code a function that {what}; show me {args}", "{sig} - {what}. test: {args}", "small function please: it {what}. input {args}", "with a function that {what}: {args}", "need a def that {what}, result for {args}"]


def literal(v):
    return quoted(v) if isinstance(v, str) else str(v).replace("'", '"')


@family("number", 44.0)
def def_small(d):
    r = d.r
    names, params, what, body, draws = r.choice(SMALL)
    ask = r.pick(ASK)
    n = r.choice(names.split()) if any(k in ask for k in ("{sig}", "{n}", "{call}")) else names.split()[0]
    what = r.choice(what.split("|"))
    for _ in range(20):
        runs = [[f(r) for f in draws] for _ in range(r.choice([1, 1, 1, 2, 3]) if len(draws) < 2 else 1)]
        code = f"def {n}({params}):\n" + "\n".join("    " + line for line in body.split("\n"))
        if len({str(x) for x in runs}) == len(runs) and d.kernel.run(code + f"\n\nprint({n}({', '.join(literal(v) for v in runs[0])}))")[0]:
            break
    as_args = [", ".join(literal(v) for v in x) for x in runs]
    said = [" and ".join(f'"{v}"' if isinstance(v, str) and r.p(0.6) else str(v).replace("'", '"') for v in x) for x in runs]
    text = ask.replace("{sig}", GUARD(f"{n}({params})")).replace("{what}", what).replace("{args}", GUARD(several(r, said))).replace("{call}", GUARD(several(r, [f"{n}({a})" for a in as_args]))).replace("{n}", GUARD(n))
    d.user(noisy(r, upper(text) if r.p(0.4) else text, 0.6))
    if len(runs) == 1 or r.p(0.7):
        tail = "\n".join(f"print({n}({a}))" for a in as_args)
    else:
        tail = "print(" + ", ".join(f"{n}({a})" for a in as_args) + ")"
    out = d.py(code + "\n\n" + tail)
    got = out.split("\n") if "\n" in out else [out]
    d.say(r.choice(["It gives {x}.", "The result is {x}."] if len(got) == 1 else ["It gives {x}.", "The results are {x}."]).format(x=", ".join(got)), got)


# ---- sums over what fulfils a condition, put together anew ---------------------------------------------------------------------------------
WHICH = [("odd numbers", "i % 2"), ("even numbers", "i % 2 == 0"), ("multiples of {k}", "i % {k} == 0"), ("numbers divisible by {k}", "i % {k} == 0"), ("numbers not divisible by {k}", "i % {k}"), ("numbers that end in {e}", "i % 10 == {e}"), ("numbers with an even digit sum", "sum(map(int, str(i))) % 2 == 0"),
         ("numbers divisible by {k} or {j}", "i % {k} == 0 or i % {j} == 0"), ("numbers divisible by {k} and {j}", "i % {k} == 0 and i % {j} == 0"), ("numbers", ""), ("primes", "i > 1 and all(i % p for p in range(2, int(i ** 0.5) + 1))"), ("numbers that contain a {e}", '"{e}" in str(i)'), ("odd numbers not divisible by {k}", "i % 2 and i % {k}")]
OF = [("the {w}", "i"), ("the {w}", "i"), ("the squares of the {w}", "i * i"), ("the squares of the {w}", "i ** 2"), ("the cubes of the {w}", "i ** 3"), ("the halves of the {w}", "i / 2"), ("twice the {w}", "2 * i")]
HOW = [("adds up {o}", "sum({x})"), ("sums {o}", "sum({x})"), ("returns the sum of {o}", "sum({x})"), ("counts {o}", "len([{x}])"), ("lists {o}", "[{x}]"), ("gives the largest of {o}", "max([{x}])"), ("adds {o}", "sum({x})")]
UP = [("up to n", "range(1, n + 1)"), ("from 1 to n", "range(1, n + 1)"), ("below n", "range(1, n)"), ("up to n", "range(1, n + 1)")]
CALL = ["def {f}(n) that {t}, then {f}({a})", "write {f}(n): it {t}. {f}({a})?", "function {f}(n) which {t}; run it for {a}", "python function that {t}, for n = {a}", "a function {f} that {t}. {f}({a})", "{f}(n) that {t}, written and tried on {a}", "i need a def that {t}. what is it for {a}", "code me {f}(n): {t}, and show {f}({a})",
        "{f}(n) {t} - write it and call {f}({a})", "make a small function, it {t}; n is {a}", "please define {f}(n), it {t}. then {f}({a})"]


@family("number", 10.0)
def def_sums(d):
    r = d.r
    while True:
        w, cond = r.choice(WHICH)
        o, e = r.choice(OF)
        how, code = r.choice(HOW)
        if code.startswith(("len", "max")) and e != "i":
            continue
        up, span = r.choice(UP)
        vals = dict(k=str(r.randint(3, 9)), j=str(r.choice([2, 5, 7, 10, 11])), e=str(r.randint(0, 9)))
        for x, y in vals.items():
            w, cond = w.replace("{" + x + "}", y), cond.replace("{" + x + "}", y)
        n = r.randint(6, 15) if code == "[{x}]" else r.choice([r.randint(10, 99), 50, 100, 80, 200, r.randint(100, 500)])
        f = r.choice(["f", "f", "g", "total", "calc", "sums", "h"])
        inner = f"{e} for i in {span}" + (f" if {cond}" if cond else "")
        body = code.replace("{x}", inner)
        if code.startswith("sum") and r.p(0.25):            # with a loop
            lines = ["s = 0", f"for i in {span}:"] + ([f"    if {cond}:", f"        s += {e}"] if cond else [f"    s += {e}"]) + ["return s"]
        else:
            lines = ["return " + body]
        program = f"def {f}(n):\n" + "\n".join("    " + line for line in lines) + f"\n\nprint({f}({n}))"
        ok, out, _ = d.kernel.run(program)
        if ok and out not in ("0", "[]") and len(out) < 120:
            break
    t = how.replace("{o}", o.replace("{w}", w)) + " " + up
    text = r.pick(CALL).replace("{t}", t).replace("{f}", GUARD(f)).replace("{a}", GUARD(str(n)))
    d.user(noisy(r, upper(text) if r.p(0.4) else text, 0.6))
    out = d.py(program)
    d.say(r.choice(["It gives {o}.", "The result is {o}.", "{f}({a}) is {o}."]).format(o=out, f=f, a=n), [out])
