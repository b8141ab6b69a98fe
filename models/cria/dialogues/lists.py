"""Lists of numbers and of words; small tables; text with data in it."""
import json
from core import family, fill, phrase
from pools import FRUIT, NAMES, WORDS, words

# (name, questions about {l}, code with {p} the Python list, answers)
NUM = [
    ("sort", ["Sort these numbers: {l}", "Sort {l}.", "Put {l} in order.", "sort the list {l}", "Order these numbers from smallest to largest: {l}", "Arrange {l} in ascending order.", "Please sort {l} ascending.", "numbers {l} - sort them", "can you sort these: {l}", "Here are some numbers: {l}. Sort them.", "I have {l}; bring them into ascending order.", "rank {l} from low to high", "Sort in increasing order: {l}", "What is {l} in sorted order?"], "print(sorted({p}))", ["Sorted: {out}", "In ascending order: {out}", "The sorted list is {out}."]),
    ("sortdesc", ["Sort {l} in descending order.", "Sort these from largest to smallest: {l}", "Arrange {l} from high to low.", "order {l} descending", "Put these numbers in decreasing order: {l}", "sort {l}, biggest first", "Reverse sort: {l}", "Rank these from highest to lowest: {l}"], "print(sorted({p}, reverse=True))", ["In descending order: {out}", "From largest to smallest: {out}"]),
    ("mean", ["What is the mean of {l}?", "What's the average of {l}?", "Compute the average of {l}.", "mean of {l}", "average {l}", "Find the arithmetic mean of these values: {l}", "My scores are {l}. What's my average?", "avg of {l}?", "On average, what are {l}?", "Average these numbers: {l}", "I measured {l}. Please give me the mean.", "The temperatures this week were {l}. What was the average?", "what do {l} average out to"], ["x = {p}\nprint(sum(x) / len(x))", "import statistics\nprint(statistics.mean({p}))"], ["The mean is {out}.", "The average is {out}.", "The mean of the numbers is {out}."]),
    ("median", ["What is the median of {l}?", "median of {l}", "Find the median: {l}", "Compute the median of these numbers: {l}", "Which value is in the middle of {l} when sorted?", "give me the median for {l}", "I have the values {l}; what's their median?", "Tell me the median of {l}."], "import statistics\nprint(statistics.median({p}))", ["The median is {out}.", "The median of the numbers is {out}."]),
    ("mode", ["What is the mode of {l}?", "Which number occurs most often in {l}?", "Find the most frequent value in {l}.", "mode of {l}", "Which value appears the most: {l}", "most common number in {l}?"], "import statistics\nprint(statistics.mode({p}))", ["The mode is {out}.", "The most frequent value is {out}."]),
    ("sum", ["What is the sum of {l}?", "Add up {l}.", "Sum {l}", "Add these numbers: {l}", "total of {l}", "What do {l} add up to?", "Sum up the following: {l}", "My expenses are {l}. What's the total?", "I bought things for {l} euros. How much in all?", "add {l} together", "How much is {l} altogether?", "tally {l}"], "print(sum({p}))", ["The sum is {out}.", "The total is {out}.", "They add up to {out}."]),
    ("product", ["What is the product of {l}?", "Multiply {l}.", "Multiply these numbers together: {l}", "product of {l}", "multiply all of {l}"], "import math\nprint(math.prod({p}))", ["The product is {out}."]),
    ("max", ["What is the largest of {l}?", "Which is the biggest number in {l}?", "maximum of {l}", "Find the max: {l}", "What's the highest value among {l}?", "largest number in {l}", "Which of {l} is the greatest?"], "print(max({p}))", ["The largest is {out}.", "The maximum is {out}.", "The largest number is {out}."]),
    ("min", ["What is the smallest of {l}?", "Which is the lowest number in {l}?", "minimum of {l}", "Find the min: {l}", "smallest value in {l}?", "Which of {l} is the least?"], "print(min({p}))", ["The smallest is {out}.", "The minimum is {out}.", "The smallest number is {out}."]),
    ("range", ["What is the range of {l}?", "Find the difference between the largest and smallest of {l}.", "range of the data {l}", "How far apart are the maximum and the minimum of {l}?"], "x = {p}\nprint(max(x) - min(x))", ["The range is {out}."]),
    ("stdev", ["What is the standard deviation of {l}?", "Compute the standard deviation of {l}.", "sd of {l}", "stdev of {l}", "How much do {l} scatter (sample standard deviation)?", "std dev for {l} please"], "import statistics\nprint(round(statistics.stdev({p}), 4))", ["The standard deviation is {out}.", "The sample standard deviation is {out}."]),
    ("pstdev", ["What is the population standard deviation of {l}?", "Compute the population standard deviation of {l}.", "population std dev of {l}"], "import statistics\nprint(round(statistics.pstdev({p}), 4))", ["The population standard deviation is {out}."]),
    ("var", ["What is the variance of {l}?", "Compute the sample variance of {l}.", "variance of {l}"], "import statistics\nprint(round(statistics.variance({p}), 4))", ["The variance is {out}.", "The sample variance is {out}."]),
    ("second", ["What is the second largest number in {l}?", "second biggest of {l}", "Find the runner-up value in {l}.", "Which number comes second when {l} is sorted from the top?"], "print(sorted(set({p}))[-2])", ["The second largest is {out}."]),
    ("top3", ["What are the three largest numbers in {l}?", "top 3 of {l}", "Give me the three highest of {l}."], "print(sorted({p}, reverse=True)[:3])", ["The three largest are {out}."]),
    ("bottom2", ["What are the two smallest numbers in {l}?", "the two lowest of {l}", "Give me the two smallest of {l}."], "print(sorted({p})[:2])", ["The two smallest are {out}."]),
    ("evens", ["Which of {l} are even?", "Pick the even numbers from {l}.", "filter the even numbers: {l}", "List only the even ones of {l}."], "print([x for x in {p} if x % 2 == 0])", ["The even numbers are {out}."]),
    ("odds", ["Which of {l} are odd?", "Pick the odd numbers from {l}.", "List only the odd ones of {l}.", "keep the odd numbers of {l}"], "print([x for x in {p} if x % 2 == 1])", ["The odd numbers are {out}."]),
    ("above", ["How many of {l} are greater than {t}?", "Count the numbers above {t} in {l}.", "How many values in {l} exceed {t}?", "count of numbers larger than {t} in {l}"], "print(sum(x > {t} for x in {p}))", ["{out} of them are greater than {t}.", "There are {out}."]),
    ("filter", ["Which of {l} are greater than {t}?", "Show the numbers in {l} that are above {t}.", "Keep only values larger than {t}: {l}", "filter {l} for values over {t}"], "print([x for x in {p} if x > {t}])", ["The numbers greater than {t} are {out}.", "They are {out}."]),
    ("below", ["Which of {l} are less than {t}?", "Show the numbers in {l} below {t}.", "Keep only values smaller than {t}: {l}"], "print([x for x in {p} if x < {t}])", ["The numbers less than {t} are {out}.", "They are {out}."]),
    ("unique", ["Remove the duplicates from {l}.", "What are the distinct values in {l}?", "dedupe {l}", "unique values of {l}", "Delete repeated numbers from {l}."], "print(list(dict.fromkeys({p})))", ["Without duplicates: {out}", "The distinct values are {out}."]),
    ("dups", ["Which numbers occur more than once in {l}?", "Find the duplicates in {l}.", "duplicates of {l}?"], "from collections import Counter\nprint([x for x, n in Counter({p}).items() if n > 1])", ["These occur more than once: {out}", "The duplicates are {out}."]),
    ("rev", ["Reverse the list {l}.", "Give me {l} in reverse order.", "turn {l} around", "reverse {l}", "What is {l} backwards, element by element?"], "print({p}[::-1])", ["Reversed: {out}", "In reverse order: {out}"]),
    ("cum", ["What are the running totals of {l}?", "cumulative sum of {l}", "Compute the cumulative sums of {l}.", "partial sums of {l}"], "from itertools import accumulate\nprint(list(accumulate({p})))", ["The running totals are {out}.", "The cumulative sums are {out}."]),
    ("diffs", ["What are the differences between neighbours in {l}?", "Compute the successive differences of {l}.", "consecutive differences of {l}"], "x = {p}\nprint([b - a for a, b in zip(x, x[1:])])", ["The differences are {out}."]),
    ("squares", ["Square each number in {l}.", "What are the squares of {l}?", "square all of {l}", "Give me every number of {l} squared."], "print([x ** 2 for x in {p}])", ["The squares are {out}."]),
    ("times", ["Multiply each of {l} by {s}.", "What is {l} with every element multiplied by {s}?", "scale {l} by {s}"], "print([x * {s} for x in {p}])", ["The result is {out}."]),
    ("plus", ["Add {s} to each of {l}.", "Increase every number in {l} by {s}."], "print([x + {s} for x in {p}])", ["The result is {out}."]),
    ("count", ["How many numbers are in {l}?", "Count the numbers: {l}", "How many elements does {l} have?", "length of the list {l}"], "print(len({p}))", ["There are {out} numbers.", "The list has {out} elements."]),
    ("index", ["At which position in {l} is the largest number, counting from 1?", "Position of the maximum in {l}?"], "x = {p}\nprint(x.index(max(x)) + 1)", ["The largest number is at position {out}."]),
    ("sumsq", ["What is the sum of the squares of {l}?", "Add up the squares of {l}.", "sum of squares: {l}"], "print(sum(x ** 2 for x in {p}))", ["The sum of the squares is {out}."]),
    ("gcd", ["What is the greatest common divisor of {l}?", "gcd of {l}", "The largest number that divides all of {l}?"], "import math\nprint(math.gcd(*{p}))", ["The greatest common divisor is {out}."]),
    ("lcm", ["What is the least common multiple of {l}?", "lcm of {l}"], "import math\nprint(math.lcm(*{p}))", ["The least common multiple is {out}."]),
    ("minmax", ["What are the smallest and the largest of {l}?", "min and max of {l}", "Give me the extremes of {l}.", "lowest and highest value in {l}?"], "x = {p}\nprint(min(x), max(x))", "MM"),
    ("meanmedian", ["What are the mean and the median of {l}?", "mean and median of {l}", "Compute both the average and the median for {l}.", "Give me mean and median: {l}"], "import statistics\nx = {p}\nprint(statistics.mean(x), statistics.median(x))", "ME"),
    ("geo", ["What is the geometric mean of {l}?", "geometric mean of {l}"], "import statistics\nprint(round(statistics.geometric_mean({p}), 4))", ["The geometric mean is {out}."]),
    ("weighted", ["Double every second number of {l} and add everything.", "Take {l}, double each second element, and sum it."], "x = {p}\nprint(sum(v * 2 if i % 2 else v for i, v in enumerate(x)))", ["The result is {out}."]),
    ("issorted", ["Is {l} sorted?", "Are the numbers {l} in ascending order?"], "x = {p}\nprint(x == sorted(x))", "YN"),
    ("contains", ["Is {t} in the list {l}?", "Does {l} contain {t}?"], "print({t} in {p})", "YN"),
]


def numbers(r, name):
    k = r.randint(3, 9) if r.p(0.8) else r.randint(8, 20)
    style = r.random()
    if name in ("evens", "odds", "gcd", "lcm", "index") or style < 0.72:
        hi = r.choice([20, 100, 1000]) if name in ("product", "lcm", "squares", "sumsq") else r.choice([20, 100, 100, 1000, 10**6])
        x = [r.int(1, hi) for _ in range(k)]
        if style < 0.1 and name not in ("evens", "odds", "gcd", "lcm", "geo", "contains"):
            x = [v if r.p(0.7) else -v for v in x]
    elif style < 0.92:
        x = [r.dec(r.choice([10, 100, 1000]), r.choice([1, 2])) for _ in range(k)]
    else:
        x = [r.big(4, 12) for _ in range(k)]
    if name in ("mode", "unique", "dups"):
        x += r.choices(x, k=r.randint(1, 3)) + ([x[0]] * 2 if name == "mode" else [])
        r.shuffle(x)
    return x


def spoken(r, x):
    """A list as people write it."""
    s = [str(v) for v in x]
    k = r.random()
    if k < 0.5:
        return ", ".join(s)
    if k < 0.66:
        return ", ".join(s[:-1]) + " and " + s[-1]
    if k < 0.78:
        return "[" + ", ".join(s) + "]"
    if k < 0.88:
        return " ".join(s)
    if k < 0.92:
        return "; ".join(s)
    if k < 0.96:
        return ",".join(s)
    return ", ".join(s[:-1]) + ", and " + s[-1]


def add_num(row):
    name, asks, code, says = row

    @family("lists", 1.6 if name in ("sort", "mean", "median", "sum") else 0.8, "l_" + name)
    def f(d):
        r = d.r
        x = numbers(r, name)
        vals = dict(l=spoken(r, x), p=str(x), t=r.choice(x) if r.p(0.5) and name == "contains" else r.int(2, max(4, int(max(map(abs, x))))), s=r.randint(2, 12))
        if name in ("issorted",) and r.p(0.5):
            x.sort()
            vals.update(l=spoken(r, x), p=str(x))
        d.ask(asks, **vals)
        c = r.choice(code) if isinstance(code, list) else code
        out = d.py(fill(c, vals))
        if says == "YN":
            d.say(("Yes, it is" if out == "True" else "No, it is not") + (" sorted." if name == "issorted" else f" in the list."), ["!not" if out == "True" else "not"])
        elif says in ("MM", "ME"):
            a, b = out.split(" ")
            d.say(f"The smallest is {a} and the largest is {b}." if says == "MM" else f"The mean is {a} and the median is {b}.", [a, b])
        else:
            d.tell(says, [out], out=out, **vals)


for row in NUM:
    add_num(row)

STR = [
    ("alpha", ["Sort these words alphabetically: {l}", "Put {l} in alphabetical order.", "sort {l} from A to Z", "Alphabetize {l}.", "alphabetical order of {l}?", "Order these words: {l}", "arrange {l} alphabetically"], 'print(", ".join(sorted({p})))', ["In alphabetical order: {out}", "Sorted: {out}"]),
    ("alphadesc", ["Sort {l} from Z to A.", "Put {l} in reverse alphabetical order."], 'print(", ".join(sorted({p}, reverse=True)))', ["From Z to A: {out}"]),
    ("bylen", ["Sort {l} by length.", "Order the words {l} from shortest to longest.", "arrange {l} by word length"], 'print(", ".join(sorted({p}, key=len)))', ["By length: {out}", "From shortest to longest: {out}"]),
    ("longest", ["Which is the longest of these words: {l}", "What is the longest word in {l}?", "longest of {l}?", "Which word of {l} has the most letters?"], "print(max({p}, key=len))", ["The longest word is {out}.", "It is {out}."]),
    ("shortest", ["Which is the shortest of these words: {l}", "What is the shortest word in {l}?", "Which word of {l} has the fewest letters?"], "print(min({p}, key=len))", ["The shortest word is {out}."]),
    ("count", ["How many words are in this list: {l}", "Count the items in {l}.", "How many items does {l} have?"], "print(len({p}))", ["There are {out}.", "The list has {out} items."]),
    ("join", ["Join {l} with dashes.", "Put a dash between {l}.", "Connect the words {l} with hyphens."], 'print("-".join({p}))', ["{out}", "Joined: {out}"]),
    ("upper", ["Write {l} in capital letters.", "Uppercase each of {l}."], 'print(", ".join(w.upper() for w in {p}))', ["{out}", "In capitals: {out}"]),
    ("lens", ["How many letters does each of {l} have?", "Give the length of each word: {l}", "lengths of {l}"], "print([len(w) for w in {p}])", ["The lengths are {out}."]),
    ("initials", ["What are the first letters of {l}?", "Take the first letter of each: {l}"], 'print(", ".join(w[0] for w in {p}))', ["The first letters are {out}."]),
    ("rev", ["Reverse the order of {l}.", "Give {l} in reverse order."], 'print(", ".join({p}[::-1]))', ["Reversed: {out}"]),
    ("letter", ["Which of {l} contain the letter {c}?", "Pick the words with an {c} in them from {l}."], 'print([w for w in {p} if "{c}" in w])', ["The words with {c} are {out}."]),
    ("starts", ["Which of {l} start with {c}?", "Show only the words that begin with {c}: {l}"], 'print([w for w in {p} if w.lower().startswith("{c}")])', ["They are {out}.", "The words that start with {c} are {out}."]),
    ("uniq", ["Remove repeated words from {l}.", "What are the distinct words in {l}?"], 'print(", ".join(dict.fromkeys({p})))', ["The distinct words are {out}."]),
    ("total", ["How many letters do {l} have in total?", "Total number of letters in {l}?"], "print(sum(len(w) for w in {p}))", ["They have {out} letters in total."]),
    ("pick", ["Pick one of {l} at random.", "Choose randomly between {l}.", "Choose one for me: {l}", "select a random one from {l}"], "import random\nprint(random.choice({p}))", ["I picked {out}.", "The choice is {out}."]),
    ("number", ["Number this list: {l}", "Make a numbered list of {l}."], 'for i, w in enumerate({p}, 1):\n    print(str(i) + ". " + w)', ["{out}"]),
]


def pylist(x):
    return json.dumps(x, ensure_ascii=False)


def add_str(row):
    name, asks, code, says = row

    @family("lists", 0.6, "w_" + name)
    def f(d):
        r = d.r
        x = r.some(NAMES, r.randint(3, 8)) if r.p(0.3) else words(r, r.randint(3, 9))
        if name == "uniq":
            x += r.choices(x, k=2)
        vals = dict(l=spoken(r, x), p=pylist(x), c=r.choice([r.choice(r.choice(x)).lower(), r.choice("aeirst")]))
        if vals["l"].startswith("[") or (" and " not in vals["l"] and "," not in vals["l"] and ";" not in vals["l"]):
            vals["l"] = ", ".join(x)
        d.ask(asks, **vals)
        d.tell(says, [out := d.py(fill(code, vals))], out=out, **vals)


for row in STR:
    add_str(row)

# ---- names with numbers --------------------------------------------------------------------------------------------------
TABLE = [
    (["Who has the highest score?", "Who scored the most?", "Who is the best?", "Which one has the largest number?", "Who won?"], "print(max({v}, key={v}.get))", ["{out} has the highest score.", "It is {out}."]),
    (["Who has the lowest score?", "Who scored the least?", "Who came last?"], "print(min({v}, key={v}.get))", ["{out} has the lowest score.", "It is {out}."]),
    (["What's the average?", "What is the mean score?", "the average of the scores?"], "print(sum({v}.values()) / len({v}))", ["The average is {out}."]),
    (["What's the total?", "How many points in all?", "Add everything up."], "print(sum({v}.values()))", ["The total is {out}."]),
    (["Rank them.", "Sort them from highest to lowest.", "List them by score, best first."], "for k, n in sorted({v}.items(), key=lambda t: -t[1]):\n    print(k, n)", ["From highest to lowest:\n{out}", "{out}"]),
    (["Who has more than {t}?", "Which of them have over {t}?"], "print([k for k, n in {v}.items() if n > {t}])", ["More than {t}: {out}"]),
    (["What is the difference between the highest and the lowest?"], "print(max({v}.values()) - min({v}.values()))", ["The difference is {out}."]),
    (["Sort them by name.", "List them alphabetically."], "for k in sorted({v}):\n    print(k, {v}[k])", ["By name:\n{out}"]),
]


@family("lists", 5.0)
def scores(d):
    r = d.r
    people = r.p(0.65)
    ks = r.some(NAMES, r.randint(3, 7)) if people else r.some(FRUIT, r.randint(3, 6))
    xs = [r.int(1, 100) if r.p(0.85) else r.dec(100, 1) for _ in ks]
    style = r.choice(["{k}: {x}", "{k} {x}", "{k} = {x}", "{k} has {x}", "{k} scored {x}"]) if people else r.choice(["{k}: {x}", "{x} {k}", "{k} {x}"])
    sep = r.choice([", ", "; ", "\n", ", "])
    body = sep.join(fill(style, dict(k=k, x=x)) for k, x in zip(ks, xs))
    asks, code, says = r.choice(TABLE)
    if not people:
        asks, code, says = r.choice([TABLE[2], TABLE[3], TABLE[6], (["Which is there most of?", "What do I have the most of?"], "print(max({v}, key={v}.get))", ["There are most {out}.", "It is {out}."])])
    t = r.int(10, 90)
    q = phrase(r, asks, dict(t=t))
    lead = r.choice(["Here are the scores:", "These are the results:", "Scores:", "Data:", "I have this table:", "The results are"]) if people else r.choice(["I have", "Inventory:", "In stock:", "The basket holds", "Stock list:"])
    d.user(r.choice([f"{lead} {body}. {q}", f"{q} {body}", f"{body}\n{q}", f"{lead}\n{body}\n{q}"]))
    v = r.choice(["scores", "data", "d"])
    out = d.py(f"{v} = {{" + ", ".join(f'"{k}": {x}' for k, x in zip(ks, xs)) + "}\n" + fill(code, dict(v=v, t=t)))
    d.tell(says, [out], out=out, t=t)


@family("lists", 1.5)
def csv_total(d):
    r = d.r
    rows = [(r.pick(WORDS), r.int(1, 50), r.dec(100, 2)) for _ in range(r.randint(2, 5))]
    body = "item,quantity,price\n" + "\n".join(f"{a},{b},{c}" for a, b, c in rows)
    k = r.randrange(3)
    q = [["What is the total value (quantity times price)?", "Compute quantity * price and add it all up.", "How much is the whole stock worth?"], ["What is the total quantity?", "How many pieces are there in all?"], ["Which item is the most expensive?", "What has the highest price?"]][k]
    d.user(r.choice(["Here is a CSV:\n{b}\n{q}", "{q}\n{b}", "{b}\n\n{q}"]).replace("{b}", body).replace("{q}", phrase(r, q, {})))
    code = f'import csv, io\ntext = """{body}"""\nrows = list(csv.DictReader(io.StringIO(text)))\n' + ["print(round(sum(int(x[\"quantity\"]) * float(x[\"price\"]) for x in rows), 2))", "print(sum(int(x[\"quantity\"]) for x in rows))", "print(max(rows, key=lambda x: float(x[\"price\"]))[\"item\"])"][k]
    out = d.py(code)
    d.tell([["The total value is {out}.", "It is worth {out} in all."], ["The total quantity is {out}."], ["The most expensive item is {out}."]][k], [out], out=out)


@family("lists", 1.5)
def matrix(d):
    r = d.r
    n = r.choice([2, 2, 3])
    m = [[r.randint(-9, 20) for _ in range(n)] for _ in range(n)]
    k = r.randrange(4)
    if k == 0:
        d.ask(["What is the determinant of {m}?", "det of {m}", "Compute the determinant of the matrix {m}."], m=m)
        code = f"(a, b), (c, d) = {m}\nprint(a * d - b * c)" if n == 2 else f"(a, b, c), (d, e, f), (g, h, i) = {m}\nprint(a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g))"
        says = "The determinant is {out}."
    elif k == 1:
        d.ask(["Transpose {m}.", "What is the transpose of {m}?"], m=m)
        code, says = f"print([list(row) for row in zip(*{m})])", "The transpose is {out}."
    elif k == 2:
        b = [[r.randint(-9, 20) for _ in range(n)] for _ in range(n)]
        d.ask(["Multiply the matrices {m} and {b}.", "What is {m} times {b} as a matrix product?"], m=m, b=b)
        code, says = f"a, b = {m}, {b}\nprint([[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a])", "The product is {out}."
    else:
        u, v = [r.randint(-20, 50) for _ in range(3)], [r.randint(-20, 50) for _ in range(3)]
        d.ask(["What is the dot product of {u} and {v}?", "dot product {u} . {v}", "Compute the scalar product of {u} and {v}."], u=u, v=v)
        code, says = f"print(sum(x * y for x, y in zip({u}, {v})))", "The dot product is {out}."
    d.tell(says, [out := d.py(code)], out=out)


@family("lists", 1.2)
def two_lists(d):
    r = d.r
    a, b = [r.int(1, 60) for _ in range(r.randint(3, 7))], [r.int(1, 60) for _ in range(r.randint(3, 7))]
    b += r.sample(a, 2)
    asks, code, says = r.choice([
        (["Which numbers are in both {a} and {b}?", "common elements of {a} and {b}", "What do {a} and {b} have in common?"], "print(sorted(set({a}) & set({b})))", "They have {out} in common."),
        (["Which numbers are in {a} but not in {b}?", "elements of {a} missing from {b}"], "print(sorted(set({a}) - set({b})))", "Only in the first: {out}"),
        (["Merge {a} and {b} and sort the result.", "Combine {a} with {b} into one sorted list."], "print(sorted({a} + {b}))", "The merged list is {out}.")])
    d.ask(asks, a=a, b=b)
    d.tell(says, [out := d.py(fill(code, dict(a=a, b=b)))], out=out)
