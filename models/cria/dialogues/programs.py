"""Functions that are written and run at once, then run again or changed; tables with several columns; JSON pasted in."""
import json
from core import family
from pools import CITIES, FRUIT, NAMES, WORDS
from threads import chat, repr_, user
from values import listed

P = lambda lo, hi: lambda r: r.int(lo, hi)
# name / what it does, apart by | / parameters / body / drawing of the arguments
NUM = [
    ("double", "doubles a number|returns twice its argument", "x", "return x * 2", [P(2, 999)]), ("add", "adds two numbers|returns the sum of two numbers", "a, b", "return a + b", [P(2, 999), P(2, 999)]), ("area", "computes the area of a rectangle|returns width times height", "w, h", "return w * h", [P(2, 90), P(2, 90)]),
    ("fact", "computes the factorial|returns n!", "n", "return 1 if n < 2 else n * fact(n - 1)", [P(3, 20)]), ("fib", "returns the n-th fibonacci number|gives fibonacci number n", "n", "a, b = 0, 1\nfor _ in range(n):\n    a, b = b, a + b\nreturn a", [P(5, 60)]), ("is_prime", "checks whether a number is prime|says if a number is prime", "n", "return n > 1 and all(n % i for i in range(2, int(n ** 0.5) + 1))", [P(5, 3000)]),
    ("digit_sum", "adds up the digits of a number|returns the digit sum", "n", "return sum(int(c) for c in str(n))", [P(20, 99999)]), ("divisors", "lists the divisors of a number|returns all divisors", "n", "return [i for i in range(1, n + 1) if n % i == 0]", [P(6, 400)]), ("gcd", "computes the greatest common divisor|returns the gcd of two numbers", "a, b", "while b:\n    a, b = b, a % b\nreturn a", [P(10, 900), P(10, 900)]),
    ("collatz", "counts the collatz steps|tells how many collatz steps a number takes", "n", "k = 0\nwhile n != 1:\n    n = n // 2 if n % 2 == 0 else 3 * n + 1\n    k += 1\nreturn k", [P(5, 900)]), ("to_f", "converts celsius to fahrenheit|turns celsius into fahrenheit", "c", "return c * 9 / 5 + 32", [P(-20, 60)]), ("to_c", "converts fahrenheit to celsius|turns fahrenheit into celsius", "f", "return round((f - 32) * 5 / 9, 2)", [P(0, 200)]),
    ("leap", "checks if a year is a leap year|tells whether a year is a leap year", "y", "return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)", [P(1800, 2100)]), ("grade", "gives A from 90, B from 80, C from 70, else F|turns points into a grade (A 90, B 80, C 70, else F)", "p", 'return "A" if p >= 90 else "B" if p >= 80 else "C" if p >= 70 else "F"', [P(40, 100)]), ("bmi", "computes the bmi from kg and metres|returns the body mass index", "kg, m", "return round(kg / m ** 2, 1)", [P(45, 120), lambda r: round(r.uniform(1.5, 2.0), 2)]),
    ("interest", "computes compound interest on an amount with rate and years|returns the final amount after compound interest", "p, r, n", "return round(p * (1 + r / 100) ** n, 2)", [P(100, 9000), P(1, 9), P(2, 20)]), ("tip", "adds a 15% tip to a bill|returns the bill with 15 percent tip", "bill", "return round(bill * 1.15, 2)", [lambda r: round(r.uniform(10, 200), 2)]), ("average", "returns the average of three numbers|computes the mean of three numbers", "a, b, c", "return round((a + b + c) / 3, 2)", [P(2, 90), P(2, 90), P(2, 90)]),
    ("power", "raises a number to a power|computes a to the b", "a, b", "return a ** b", [P(2, 20), P(2, 12)]), ("hyp", "computes the hypotenuse|returns the longest side of a right triangle", "a, b", "return round((a ** 2 + b ** 2) ** 0.5, 2)", [P(2, 90), P(2, 90)]), ("roman", "writes a number in roman numerals|converts to roman numerals", "n", 's = ""\nfor v, t in ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):\n    while n >= v:\n        s, n = s + t, n - v\nreturn s', [P(4, 3000)]),
    ("steps", "counts how often a number can be halved until it is 1 or less|says how many halvings bring a number to 1", "n", "k = 0\nwhile n > 1:\n    n /= 2\n    k += 1\nreturn k", [P(5, 9000)]), ("fizz", "returns fizz for multiples of 3, buzz for 5, fizzbuzz for both, else the number|does fizzbuzz for one number", "n", 'return "fizzbuzz" if n % 15 == 0 else "fizz" if n % 3 == 0 else "buzz" if n % 5 == 0 else n', [P(1, 100)]), ("clamp", "keeps a number between 0 and 100|cuts a number to the range 0 to 100", "x", "return max(0, min(100, x))", [P(-90, 300)]),
    ("sign", "returns -1, 0 or 1 for the sign|gives the sign of a number", "x", "return (x > 0) - (x < 0)", [P(-90, 90)]), ("perfect", "checks if a number is perfect|says whether the proper divisors add up to the number", "n", "return sum(i for i in range(1, n) if n % i == 0) == n", [lambda r: r.choice([6, 28, 496, r.randint(5, 600)])]), ("triangle", "returns the n-th triangular number|adds the numbers from 1 to n", "n", "return n * (n + 1) // 2", [P(4, 900)]), ("reverse_number", "turns the digits of a number around|reverses a number", "n", "return int(str(n)[::-1])", [P(12, 99999)]),
    ("binary", "returns the binary form of a number|writes a number in base two", "n", "return bin(n)[2:]", [P(5, 2000)]), ("minutes", "turns hours and minutes into minutes|converts h and m to minutes", "h, m", "return h * 60 + m", [P(1, 30), P(1, 59)]), ("net", "takes 19% tax out of a gross price|computes the net price from gross with 19% vat", "g", "return round(g / 1.19, 2)", [lambda r: round(r.uniform(10, 900), 2)]), ("square_sum", "adds the squares from 1 to n|returns 1^2 + 2^2 + ... + n^2", "n", "return sum(i * i for i in range(1, n + 1))", [P(3, 200)]), ("lcm", "computes the least common multiple|returns the lcm of two numbers", "a, b", "x = a\nwhile x % b:\n    x += a\nreturn x", [P(4, 90), P(4, 90)]),
]
TEXTF = [
    ("vowels", "counts the vowels in a text|returns the number of vowels", 'return sum(c in "aeiou" for c in s.lower())'), ("rev", "reverses a string|returns a text backwards", "return s[::-1]"), ("is_pal", "checks for palindromes|tells whether a word is a palindrome", "return s.lower() == s.lower()[::-1]"), ("shout", "returns the text in capitals with an exclamation mark|shouts a text", 'return s.upper() + "!"'), ("words", "counts the words|returns how many words a text has", "return len(s.split())"), ("initials", "returns the initials|takes the first letter of each word", 'return "".join(w[0].upper() for w in s.split())'),
    ("no_vowels", "removes the vowels|strips all vowels from a text", 'return "".join(c for c in s if c.lower() not in "aeiou")'), ("longest", "finds the longest word|returns the longest word of a text", "return max(s.split(), key=len)"), ("title", "capitalises every word|gives each word a capital letter", "return s.title()"), ("double", "writes each letter twice|doubles every letter", 'return "".join(c * 2 for c in s)'), ("caesar", "shifts each letter by three|does a caesar cipher with 3 (small letters)", 'return "".join(chr((ord(c) - 97 + 3) % 26 + 97) if "a" <= c <= "z" else c for c in s)'), ("count_e", "counts the letter e|says how often e occurs", 'return s.lower().count("e")'),
    ("dashes", "joins the words with dashes|turns spaces into dashes", 'return "-".join(s.split())'), ("sorted_letters", "sorts the letters of a word|returns the letters in order", 'return "".join(sorted(s))'), ("unique", "returns the different letters in order|drops repeated letters, keeping the order", 'return "".join(dict.fromkeys(s))'), ("mirror", "appends the reversed text to the text|mirrors a word", "return s + s[::-1]"), ("middle", "returns the middle letter|gives the letter in the middle", "return s[len(s) // 2]"), ("censor", "replaces every letter by a star|masks a word with stars", 'return "*" * len(s)'), ("ends", "returns first and last letter|gives both ends of a word", "return s[0] + s[-1]"), ("length", "returns the length of a text|counts the characters", "return len(s)"),
]
LISTF = [
    ("total", "adds up a list|returns the sum of a list", "return sum(x)"), ("mean", "returns the average of a list|computes the mean of a list", "return round(sum(x) / len(x), 2)"), ("evens", "keeps the even numbers|filters the even numbers of a list", "return [v for v in x if v % 2 == 0]"), ("second", "returns the second largest number|finds the runner-up in a list", "return sorted(x)[-2]"), ("spread", "returns max minus min|computes the range of a list", "return max(x) - min(x)"), ("squares", "squares every number of a list|returns the squares", "return [v ** 2 for v in x]"), ("no_dups", "removes duplicates but keeps the order|drops repeated numbers", "return list(dict.fromkeys(x))"), ("running", "returns the running totals|computes cumulative sums", "out, s = [], 0\nfor v in x:\n    s += v\n    out.append(s)\nreturn out"),
    ("rev", "reverses a list|returns the list backwards", "return x[::-1]"), ("diffs", "returns the differences between neighbours|subtracts neighbours", "return [b - a for a, b in zip(x, x[1:])]"), ("above", "returns the numbers above the average|keeps what is over the mean", "m = sum(x) / len(x)\nreturn [v for v in x if v > m]"), ("halves", "splits a list into two halves|returns first and second half", "k = len(x) // 2\nreturn x[:k], x[k:]"), ("bubble", "sorts a list with bubble sort|does a bubble sort", "x = x[:]\nfor i in range(len(x)):\n    for j in range(len(x) - 1 - i):\n        if x[j] > x[j + 1]:\n            x[j], x[j + 1] = x[j + 1], x[j]\nreturn x"), ("product", "multiplies all numbers of a list|returns the product", "p = 1\nfor v in x:\n    p *= v\nreturn p"), ("count_odd", "counts the odd numbers|says how many are odd", "return sum(v % 2 for v in x)"), ("median", "returns the median|finds the middle value", "y = sorted(x)\nk = len(y) // 2\nreturn y[k] if len(y) % 2 else (y[k - 1] + y[k]) / 2"),
]
ASKS = ["a function that {f}, try it {on}", "python function which {f}; call it {on}", "code me a function that {f} and test it {on}", "define a function that {f}, then use it {on}", "please write a function called {n} that {f} and run it {on}", "make a function {n}() that {f}. result {on}?", "function that {f}. what does it give {on}", "can you program something that {f}? show it {on}", "I need a function that {f}; what comes out {on}", "def {n}: {f}. run {on}", "write {n}, which {f}, and show me the result {on}", "implement {n} ({f}) and execute it {on}", "a little python function that {f}, used {on}", "write and run a function that {f} {on}"]
ON = ["for {x}", "on {x}", "with {x}", "with {x} as input", "for the value {x}"]
MORE = ["and for {x}?", "now {x}", "run it with {x}", "what about {x}", "try {x}", "{x}?", "same for {x}", "call it with {x} too", "and {x}", "what does it return for {x}", "again with {x}", "use it on {x}"]


def indent(body):
    return "\n".join("    " + line for line in body.split("\n"))


@family("number", 12.0)
def write_and_run(d):
    r = d.r
    k = r.random()
    if k < 0.5:
        name, what, params, body, args = r.choice(NUM)
        draw = lambda: [f(r) for f in args]
        show = lambda v: listed(r, [str(x) for x in v]) if len(v) > 1 else str(v[0])
        lit = lambda v: ", ".join(map(str, v))
    elif k < 0.78:
        name, what, body = r.choice(TEXTF)
        params = "s"
        many = any(w in body for w in ("split", "title"))
        draw = lambda: " ".join(r.pick(WORDS).lower() for _ in range(r.randint(2, 4) if many else r.choice([1, 1, 2])))
        show = lambda v: r.choice([f'"{v}"', f"'{v}'", v])
        lit = repr_
    else:
        name, what, body = r.choice(LISTF)
        params = "x"
        draw = lambda: [r.int(1, r.choice([20, 100])) for _ in range(r.randint(4, 7))]
        show = lambda v: r.choice([str(v), ", ".join(map(str, v))])
        lit = str
    what = r.choice(what.split("|"))
    v = draw()
    ask = r.pick(ASKS)
    name = name if "{n}" in ask or r.p(0.6) else "f" if "(n - 1)" not in body else name
    user(d, [ask.replace("{on}", r.choice(ON))], f=what, n=name, x=show(v))
    code = f"def {name}({params}):\n{indent(body)}\n\nprint({name}({lit(v)}))"
    out = d.py(code)
    tell = lambda out: d.say(r.choice([f"It gives {out}.", f"The result is {out}.", f"It returns {out}.", f"{name}({lit(v)}) is {out}."]), [out])
    tell(out)
    for _ in range(r.choice([0, 0, 1, 1, 2])):
        w = draw()
        if w == v:
            continue
        v = w
        user(d, MORE, x=show(v))
        out = d.py(f"print({name}({lit(v)}))")
        tell(out)
    if r.p(0.06):
        chat(d, 0)


# ---- tables of several columns ------------------------------------------------------------------------------------------------------
COLS = [("name", ["age", "city", "points"]), ("name", ["dept", "salary"]), ("item", ["price", "qty"]), ("product", ["price", "stock"]), ("city", ["country", "population"]), ("student", ["maths", "english"]), ("player", ["team", "goals"]), ("date", ["km", "minutes"]), ("person", ["height", "weight"]), ("fruit", ["kg", "price"]), ("employee", ["team", "hours"]), ("month", ["income", "costs"]), ("book", ["pages", "year"]), ("car", ["km", "price"]), ("room", ["seats", "floor"])]


def cell(r, col, groups):
    if col in ("city", "country", "dept", "team"):
        return r.choice(groups)
    lo, hi, p = {"age": (5, 90, 0), "points": (1, 100, 0), "salary": (1500, 9000, 0), "price": (1, 300, 2), "qty": (1, 40, 0), "stock": (0, 200, 0), "population": (1000, 900000, 0), "maths": (1, 100, 0), "english": (1, 100, 0), "goals": (0, 30, 0), "km": (1, 900, 0), "minutes": (5, 300, 0), "height": (140, 205, 0), "weight": (40, 120, 0), "kg": (1, 50, 1), "hours": (1, 60, 0), "income": (500, 9000, 0), "costs": (200, 8000, 0), "pages": (50, 900, 0), "year": (1900, 2028, 0), "seats": (2, 200, 0), "floor": (0, 20, 0)}[col]
    return round(r.uniform(lo, hi), p) if p and r.p(0.7) else r.int(lo, hi)


@family("lists", 16.0)
def wide_table(d):
    r = d.r
    head, cols = r.choice(COLS)
    n = r.randint(3, 6)
    groups = [r.pick(CITIES) if "city" in cols or "country" in cols else r.pick(WORDS) for _ in range(r.choice([2, 2, 3]))]
    names = []
    for _ in range(40):
        if len(names) == n:
            break
        x = r.pick(NAMES) if head in ("name", "student", "player", "person", "employee") else r.pick(FRUIT) if head == "fruit" else f"2025-{r.randint(1, 12):02d}-{r.randint(1, 28):02d}" if head == "date" else r.choice("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()) if head == "month" else r.pick(WORDS)
        if x not in names and not set(x) & set(',|"\t'):
            names.append(x)
    if len(names) < 2:
        return wide_table(d)
    rows = [[x] + [cell(r, c, groups) for c in cols] for x in names]
    form = r.randrange(5)
    H = [head] + cols
    sep = {0: ",", 1: "\t", 2: ";", 3: ", "}.get(form)
    t = "\n".join(sep.join(map(str, row)) for row in [H] + rows) if sep else "\n".join("| " + " | ".join(map(str, row)) + " |" for row in [H] + rows)
    src = "rows = [" + ", ".join("(" + ", ".join(repr_(v) if isinstance(v, str) else str(v) for v in row) + ")" for row in rows) + "]\n"
    num = [i for i, c in enumerate(H) if i and not isinstance(rows[0][i], str)]
    grp = [i for i, c in enumerate(H) if i and isinstance(rows[0][i], str)]
    asked = set()
    for step in range(r.choice([1, 1, 2, 2, 3])):
        i = r.choice(num)
        c = H[i]
        lim = r.choice(rows)[i]
        who = r.choice(rows)
        opts = [(f"total {c}?|sum of the {c} column|add up {c}|what's the {c} altogether", f"print(round(sum(x[{i}] for x in rows), 2))", "The total is {out}."), (f"average {c}|mean {c}?|{c} on average", f"print(round(sum(x[{i}] for x in rows) / len(rows), 2))", "The average is {out}."), (f"which {head} has the highest {c}|max {c}, which {head}|{head} with the most {c}|top {c}?", f"print(max(rows, key=lambda x: x[{i}])[0])", "It is {out}."), (f"which {head} has the lowest {c}|min {c}, which {head}|{head} with the least {c}", f"print(min(rows, key=lambda x: x[{i}])[0])", "It is {out}."),
                (f"sort by {c}, just the {head}s|order the {head}s by {c}|{head}s from low to high {c}", f'print(", ".join(x[0] for x in sorted(rows, key=lambda x: x[{i}])))', "The order is {out}."), (f"sort by {c} descending, only the {head}s|rank the {head}s by {c}, highest first", f'print(", ".join(x[0] for x in sorted(rows, key=lambda x: -x[{i}])))', "The order is {out}."), (f"which have {c} over {lim}|{head}s with {c} > {lim}|{c} above {lim}: who", f'print(", ".join(x[0] for x in rows if x[{i}] > {lim}) or "none")', "They are {out}."), (f"how many have {c} of at least {lim}|count {c} >= {lim}", f"print(sum(x[{i}] >= {lim} for x in rows))", "There are {out}."),
                (f"{c} of {who[0]}?|what is {who[0]}'s {c}|look up the {c} for {who[0]}", f'print(next(x[{i}] for x in rows if x[0] == {repr_(who[0])}))', "It is {out}."), (f"median {c}?|the median of {c}", f"import statistics\nprint(statistics.median(x[{i}] for x in rows))", "The median is {out}."), (f"difference between highest and lowest {c}|range of {c}", f"x = [x[{i}] for x in rows]\nprint(round(max(x) - min(x), 2))", "It is {out}.")]
        if len(num) > 1:
            j = r.choice([x for x in num if x != i])
            opts += [(f"{c} times {H[j]} for each, summed|total of {c} x {H[j]}|sum of {c} multiplied by {H[j]}", f"print(round(sum(x[{i}] * x[{j}] for x in rows), 2))", "The total is {out}."), (f"which has the best {c} per {H[j]}|highest ratio of {c} to {H[j]}", f"print(max(rows, key=lambda x: x[{i}] / x[{j}])[0])", "It is {out}."), (f"{c} minus {H[j]} for every {head}|difference {c} - {H[j]}, each", f"print({{x[0]: round(x[{i}] - x[{j}], 2) for x in rows}})", "The differences are {out}."), (f"{c} and {H[j]} added, per {head}|sum of {c} and {H[j]} for each", f"print({{x[0]: round(x[{i}] + x[{j}], 2) for x in rows}})", "The sums are {out}.")]
            if any(row[j] == 0 for row in rows):
                opts = [o for o in opts if " / x[" not in o[1]]
        if grp:
            g = r.choice(grp)
            v = r.choice(rows)[g]
            opts += [(f"total {c} per {H[g]}|sum {c} by {H[g]}|group by {H[g]}, add {c}", f"g = {{}}\nfor x in rows:\n    g[x[{g}]] = round(g.get(x[{g}], 0) + x[{i}], 2)\nprint(g)", "Per " + H[g] + ": {out}"), (f"how many per {H[g]}|count by {H[g]}|number of {head}s in each {H[g]}", f"from collections import Counter\nprint(dict(Counter(x[{g}] for x in rows)))", "The counts are {out}."), (f"which {head}s are in {v}|only {H[g]} {v}|{v}: who", f'print(", ".join(x[0] for x in rows if x[{g}] == {repr_(v)}))', "They are {out}."), (f"average {c} in {v}|mean {c} for {H[g]} {v}", f"x = [x[{i}] for x in rows if x[{g}] == {repr_(v)}]\nprint(round(sum(x) / len(x), 2))", "The average is {out}."), (f"sum of {c} for {v}|total {c} of {H[g]} {v}", f"print(round(sum(x[{i}] for x in rows if x[{g}] == {repr_(v)}), 2))", "The total is {out}.")]
        q, code, says = r.choice(opts)
        if code in asked:
            continue
        asked.add(code)
        q = q.split("|")
        if step == 0:
            a = r.pick(q)
            d.user(r.choice([f"{t}\n{a}", f"{a}\n{t}", f"{a}:\n{t}", f"here is a table\n{t}\n{a}", f"{t}\n\n{a}?", f"csv:\n{t}\n{a}" if form in (0, 2) else f"{t}\n{a}"]))
            out = d.py(src + code)
        else:
            user(d, q + ["and " + x for x in q], 0.5)
            out = d.py(code)
        d.say(says.replace("{out}", out), [out])


# ---- JSON ------------------------------------------------------------------------------------------------------------------------------
@family("strings", 6.0)
def json_text(d):
    r = d.r
    k = r.randrange(3)
    w = lambda: r.pick(WORDS).lower()
    if k == 0:
        keys = list(dict.fromkeys(w() for _ in range(r.randint(2, 5))))
        obj = {x: r.choice([r.int(1, 900), r.pick(WORDS), r.pick(NAMES), round(r.uniform(1, 90), 1), r.p(0.5)]) for x in keys}
        x = r.choice(keys)
        nums = [v for v in obj.values() if isinstance(v, (int, float)) and not isinstance(v, bool)]
        opts = [(f"what is {x} in {{j}}|value of {x}: {{j}}|{{j}} - get {x}", f'print(x[{repr_(x)}])', "It is {out}."), ("how many keys has {j}|count the fields of {j}", "print(len(x))", "There are {out}."), ("which keys are in {j}|list the keys of {j}", 'print(", ".join(x))', "The keys are {out}.")]
        if nums:
            opts.append(("sum of the numbers in {j}|add up the numeric values of {j}", "print(round(sum(v for v in x.values() if isinstance(v, (int, float)) and not isinstance(v, bool)), 2))", "The sum is {out}."))
    elif k == 1:
        a = r.choice(["id", "name", "title", "user"])
        b = r.choice(["price", "age", "count", "score", "qty"])
        obj = [{a: r.pick(WORDS) if a != "id" else r.int(1, 99), b: r.int(1, 300)} for _ in range(r.randint(2, 4))]
        lim = r.choice(obj)[b]
        opts = [(f"sum of {b} in {{j}}|total {b}: {{j}}|add the {b}s {{j}}", f'print(sum(v["{b}"] for v in x))', "The sum is {out}."), (f"average {b} of {{j}}|mean {b}: {{j}}", f'print(round(sum(v["{b}"] for v in x) / len(x), 2))', "The average is {out}."), (f"which {a} has the highest {b} in {{j}}|max {b}, {a}? {{j}}", f'print(max(x, key=lambda v: v["{b}"])["{a}"])', "It is {out}."), (f"all {a}s in {{j}}|list the {a}s: {{j}}", f'print([v["{a}"] for v in x])', "They are {out}."), ("how many objects are in {j}|count the entries of {j}", "print(len(x))", "There are {out}."), (f"{a}s with {b} over {lim} in {{j}}|filter {{j}} for {b} above {lim}, the {a}s", f'print([v["{a}"] for v in x if v["{b}"] > {lim}])', "They are {out}."), (f"sort {{j}} by {b}, the {a}s|{a}s ordered by {b}: {{j}}", f'print([v["{a}"] for v in sorted(x, key=lambda v: v["{b}"])])', "Sorted: {out}")]
    else:
        p, q, s = w(), w(), w()
        obj = {p: {q: r.choice([r.int(1, 900), r.pick(WORDS)]), s + "s": [r.int(1, 90) for _ in range(r.randint(2, 5))]}}
        opts = [(f"{p}.{q} in {{j}}|what is {q} of {p}: {{j}}|get {p} -> {q} from {{j}}", f"print(x[{repr_(p)}][{repr_(q)}])", "It is {out}."), (f"sum of {s}s in {{j}}|add up {p}.{s}s: {{j}}", f"print(sum(x[{repr_(p)}][{repr_(s + 's')}]))", "The sum is {out}."), (f"last of {s}s in {{j}}|the last element of {p}.{s}s, {{j}}", f"print(x[{repr_(p)}][{repr_(s + 's')}][-1])", "It is {out}."), (f"how many {s}s are in {{j}}|length of {s}s: {{j}}", f"print(len(x[{repr_(p)}][{repr_(s + 's')}]))", "There are {out}.")]
    j = json.dumps(obj, ensure_ascii=False) if r.p(0.7) else json.dumps(obj, ensure_ascii=False, separators=(",", ":"))
    asked = set()
    for step in range(r.choice([1, 1, 2])):
        q, code, says = r.choice(opts)
        if code in asked:
            break
        asked.add(code)
        a = r.pick(q.split("|"))
        if step:
            a = a.replace(" in {j}", "").replace(": {j}", "").replace("{j} - ", "").replace(" {j}", "").replace("{j}", "it")
            user(d, [a, "and " + a])
            out = d.py(code)
        else:
            d.user(a.replace("{j}", j))
            out = d.py(f"import json\nx = json.loads({json.dumps(j, ensure_ascii=False) if chr(39) in j else chr(39) + j + chr(39)})\n" + code)
        d.say(says.replace("{out}", out), [out])
