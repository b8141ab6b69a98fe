"""Two to four steps in one sentence, over a list, a text or a number: what is kept, what is done to each, what is wanted in the end.  Each step is a line of the program, in the order of the telling."""
from core import family, guard, noisy
from posed import numbers, plain, quoted, sentence
from relating import upper

# said | another : line of the program ({k} a number, {a} {b} letters)
KEEP = [
    ("keep the even ones|drop the odd ones|only the even numbers|without the odd ones|throw out what is odd", "x = [v for v in x if v % 2 == 0]"),
    ("keep the odd ones|drop the even ones|only the odd numbers|leave out the even ones|the odd ones alone", "x = [v for v in x if v % 2]"),
    ("only those over {k}|keep what is above {k}|drop {k} and less|those larger than {k}|ignore what is not over {k}", "x = [v for v in x if v > {k}]"),
    ("only those under {k}|keep what is below {k}|drop {k} and more|those smaller than {k}|take the ones less than {k}", "x = [v for v in x if v < {k}]"),
    ("take the first {n}|the first {n} of them|only the first {n}|cut after {n}", "x = x[:{n}]"),
    ("take the last {n}|the last {n} of them|only the last {n}|just the final {n}", "x = x[-{n}:]"),
    ("drop the first and the last|without the two ends|cut off both ends|leave out the first and the last", "x = x[1:-1]"),
    ("drop the smallest and the largest|without the extremes|leave out lowest and highest|strike the best and the worst", "x = sorted(x)[1:-1]"),
    ("the {n} largest|keep the top {n}|only the {n} highest|best {n} of them", "x = sorted(x, reverse=True)[:{n}]"),
    ("the {n} smallest|keep the lowest {n}|only the {n} least|bottom {n} of them", "x = sorted(x)[:{n}]"),
    ("every second one, beginning with the first|take the 1st, 3rd, 5th and so on|only each other one from the first on", "x = x[::2]"),
    ("only multiples of {m}|keep what {m} divides|those divisible by {m}|the ones in the {m} times table", "x = [v for v in x if v % {m} == 0]"),
    ("drop doubles|each value once|without repeats|no value twice", "x = list(dict.fromkeys(x))"),
]
EACH = [
    ("double each|double them|times two each|twice each of them", "x = [v * 2 for v in x]"), ("triple them|three times each|times three", "x = [v * 3 for v in x]"), ("square them|square each|each squared|to the power two", "x = [v ** 2 for v in x]"),
    ("add {k} to each|{k} more for each|put {k} on every one|each plus {k}", "x = [v + {k} for v in x]"), ("take {k} off each|each minus {k}|{k} less for each|subtract {k} from every one", "x = [v - {k} for v in x]"),
    ("halve them|half of each|divide each by two|each by 2", "x = [v / 2 for v in x]"), ("times {m} each|multiply each by {m}|{m} times every one", "x = [v * {m} for v in x]"),
    ("sort them|put them in order|small to large|ascending", "x = sorted(x)"), ("largest first|sort downwards|from high to low|descending", "x = sorted(x, reverse=True)"), ("turn the order round|reverse them|back to front", "x = x[::-1]"),
    ("differences between neighbours|each minus the one before|steps from one to the next", "x = [b - a for a, b in zip(x, x[1:])]"), ("running sums|cumulative sums|add up as you go", "x = [sum(x[:i + 1]) for i in range(len(x))]"), ("the digit sum of each|add the digits of each", "x = [sum(int(c) for c in str(abs(v))) for v in x]"),
    ("cap them at {k}|nothing over {k}, that becomes {k}|{k} at most for each", "x = [min(v, {k}) for v in x]"),
]
END = [
    ("sum|add up the rest|the total|what do they add up to|then the sum|sum please", "print(round(sum(x), 2))", "The sum is {o}.|{o}."), ("average|the mean, 2 decimals|mean of what is left|on average (2 decimals)", "print(round(sum(x) / len(x), 2))", "The average is {o}.|{o}."),
    ("how many are that|count them|number left|how many remain", "print(len(x))", "There are {o}.|{o}."), ("largest of those|the biggest then|maximum|highest value", "print(max(x))", "It is {o}.|{o}."), ("smallest of those|the least then|minimum|lowest value", "print(min(x))", "It is {o}.|{o}."),
    ("show the list|what's left|list please|which numbers result|give me the result", "print(x)", "{o}|It is {o}|They are {o}."), ("show the list|the outcome|print it", "print(x)", "{o}|It is {o}."), ("largest minus smallest|the range of those", "print(max(x) - min(x))", "It is {o}.|{o}."), ("put hyphens between|join them with -", 'print("-".join(map(str, x)))', "{o}|It is {o}"),
]
TEXT = [
    ("in capitals|all upper case|make it loud, capitals", "t = t.upper()"), ("small letters|lower case|all small", "t = t.lower()"), ("backwards|turn it round|reverse it|read from the end", "t = t[::-1]"), ("without vowels|drop a, e, i, o, u|vowels out", 't = "".join(c for c in t if c.lower() not in "aeiou")'),
    ("underscores for the blanks|_ instead of spaces|blanks to underscores", 't = t.replace(" ", "_")'), ("no blanks|take out the spaces|without spaces", 't = t.replace(" ", "")'), ("only the first word|take the first word|first word of it", "t = t.split()[0]"), ("only the last word|take the last word", "t = t.split()[-1]"),
    ("words in reverse order|last word first|turn the order of the words", 't = " ".join(t.split()[::-1])'), ("first {n} characters|cut to {n} characters|keep {n} characters from the start", "t = t[:{n}]"), ("last {n} characters|keep the final {n} characters", "t = t[-{n}:]"), ("replace {a} by {b}|every {a} becomes {b}|{b} for each {a}|swap {a} for {b}", 't = t.replace("{a}", "{b}")'),
    ("every word with a capital|title case|capitalise each word", "t = t.title()"), ("letters in abc order|sort its letters", 't = "".join(sorted(t))'), ("twice in a row|double it|write it two times", "t = t * 2"), ("an exclamation mark at the end|add ! behind it|finish with !", 't = t + "!"'), ("quotes around it|put it between quotes", "t = '\"' + t + '\"'"), ("words in abc order|sort the words", 't = " ".join(sorted(t.split()))'),
]
NUMBER = [("times {k}|multiply by {k}|{k} times that", "n = n * {k}"), ("plus {k}|add {k}|{k} more", "n = n + {k}"), ("minus {k}|take away {k}|{k} less|subtract {k}", "n = n - {k}"), ("double it|doubled|twice that", "n = n * 2"), ("square it|squared|times itself", "n = n ** 2"), ("half of that|halve it|divided by 2", "n = n / 2"), ("add {p}%|plus {p} percent|{p}% on top", "n = n * (1 + {p} / 100)"), ("minus {p}%|take off {p} percent|{p}% less", "n = n * (1 - {p} / 100)"), ("divide by {m}|divided by {m}", "n = n / {m}")]
LISTS = ["{s}: {q}", "{q}: {s}", "take {s}, {q}", "{s} - {q}", "from {s}: {q}", "given {s}, {q}", "numbers {s}. {q}", "{s}\n{q}", "with {s}: {q}", "i have {s}. {q}", "{s} -> {q}"]
TEXTS = ['"{s}": {q}', '{q}: "{s}"', 'take "{s}", {q}', '"{s}" - {q}', "'{s}': {q}", "{q} - {s}", 'with "{s}": {q}', '"{s}" -> {q}', 'put "{s}" like this: {q}']
GLUE = [", then ", ", ", " and ", " and then ", "; ", ", after that ", " -> ", ", next "]


def joined(r, steps):
    g = r.choice(GLUE)
    t = steps[0]
    for i, s in enumerate(steps[1:]):
        t += (", " if g == " and " and i < len(steps) - 2 else g) + s
    return t


def chosen(r, rows, k, v):
    out = []
    for row in r.sample(rows, k):
        said = r.choice(row[0].split("|"))
        code = row[1]
        for a, b in v().items():
            said, code = said.replace("{" + a + "}", str(b)), code.replace("{" + a + "}", str(b))
        out.append((said, code, *row[2:]))
    return out


def played(d, ways, text, steps, first, last, says):
    """Asked, run, told; False where there is nothing to say."""
    r = d.r
    code = "\n".join([first] + [s[1] for s in steps] + ([last] if last else []))
    ok, out, _ = d.kernel.run(code)
    if not ok or out != out.strip() or out in ("", "[]", "0") or len(out) > 90 or "e+" in out:
        return False
    was, ns = None, {}
    exec(first, ns)
    for s in steps:                                     # each step does something, and a list keeps two values or more
        if s[1].startswith("print"):
            break
        was = ns[s[1][0]]
        exec(s[1], ns)
        if ns[s[1][0]] == was or isinstance(was, list) and len(ns["x"]) < 2:
            return False
    q = joined(r, [s[0] for s in steps])
    ask = r.pick(ways).replace("{q}", q).replace("{s}", guard(text))
    d.user(noisy(r, upper(ask) if r.p(0.35) else ask, 0.6))
    out = d.py(code)
    d.say(r.choice(says.split("|")).replace("{o}", out), [out])
    return True


@family("lists", 5.0)
def breath_list(d):
    r = d.r
    while True:
        s, code = numbers(r, *r.choice([(1, 40), (2, 99), (-20, 40), (5, 300)]), again=r.p(0.3))
        values = sorted(eval(code))
        v = lambda: dict(k=r.choice(values[1:-1] + [r.randint(2, 12)]) if values[0] >= 0 else r.randint(2, 12), n=r.choice([2, 3, 3]), m=r.choice([3, 4, 5]))
        keep, each, end = chosen(r, KEEP, r.choice([1, 1, 1, 2]), v), chosen(r, EACH, r.choice([0, 1, 1]), v), chosen(r, END, 1, v)
        steps = keep + each if r.p(0.75) else each + keep
        if len(steps) + 1 > 3 and r.p(0.5):
            steps = steps[:2]
        if played(d, LISTS, s, steps + end, "x = " + code, None, end[0][2]):
            return


@family("strings", 4.0)
def breath_text(d):
    r = d.r
    while True:
        t = r.choice([sentence(r, 2, 5), sentence(r, 2, 4), plain(r), f"{plain(r)} {r.randint(1, 99)}"])
        a, b = r.sample([c for c in dict.fromkeys(t.lower()) if c.isalpha()] + list("xz"), 2)
        steps = chosen(r, TEXT, r.choice([2, 2, 3]), lambda: dict(n=r.choice([3, 4, 5, 6]), a=a, b=b))
        lines = [s[1] for s in steps]
        if "t = t.upper()" in lines and "t = t.lower()" in lines:
            continue
        if played(d, TEXTS, t, steps, "t = " + quoted(t), "print(t)", "{o}|It is {o}|The result is {o}"):
            return


@family("arithmetic", 1.0)
def breath_number(d):
    r = d.r
    while True:
        n = r.choice([r.randint(2, 60), r.randint(20, 900)])
        steps = chosen(r, NUMBER, r.choice([2, 3, 3, 4]), lambda: dict(k=r.randint(2, 20), p=r.choice([5, 10, 15, 20, 25]), m=r.choice([3, 4, 5, 8])))
        ways = ["start with {s}: {q}. result?", "{s}, {q}", "take {s}, {q}", "begin at {s}, {q} - what is it", "{s}: {q}. what comes out", "i start from {s}: {q}", "what do i get: {s}, {q}", "{s} and then {q}"]
        if played(d, ways, str(n), steps, f"n = {n}", "print(round(n, 2))", "{o}.|It is {o}.|You get {o}.|The result is {o}."):
            return
