"""Small jobs that are written and run: names of identifiers, texts compared with something ignored, lists through a few steps in any notation, two answers at once, pasted columns."""
from core import family, noisy
from pools import FRUIT, ITEMS, NAMES, SURNAMES, WORDS, email, filename
from threads import repr_

# ---- identifiers ------------------------------------------------------------------------------------------------------------------------
VERB = "get set load save parse read write send find update delete create open close check count fetch build render handle init reset start stop merge split sort filter print format export import list add remove toggle validate compute convert copy move rename compile decode encode sync flush poll queue resize rotate scan select share show skip store submit test trim unlock upload verify wait wrap is has can should on".split()
NOUN = "user order item file page image token price cart session report config cache buffer window button record table column row index query result status error message event task job queue node tree path key value name date time count size color width height score level player team match invoice customer account payment address product stock supplier ticket event room sensor reading device signal frame pixel sound song photo album folder header footer link url request response server client socket port host cluster container volume log metric alert rule policy role group member profile avatar comment post tag label filter option setting default limit offset total average minimum maximum first last next previous current active pending max min temp old new raw".split()
SNAKE = "snake case|snake_case|snake|lower case with underscores|python style|underscore style|snake_case notation|words joined by underscores"
KEBAB = "kebab case|kebab-case|kebab|lower case with dashes|hyphenated lower case|css style|dash-separated|kebab-case notation"
CAMEL = "camel case|camelCase|lowerCamelCase|javascript style|camelCase notation|camelcase with a small first letter"
PASCAL = "pascal case|PascalCase|UpperCamelCase|class name style|PascalCase notation|camel case with a capital first letter"
CONST = "constant case|SCREAMING_SNAKE_CASE|upper case with underscores|constant style|all caps with underscores|SCREAMING_SNAKE"
PLAIN = "separate words|plain words|words with spaces|normal lower case words|lower case words with spaces|spaced out words"
TITLE = "title case|Title Case with spaces|capitalised words with spaces|words with capitals and spaces|a title"
DOT = "dot notation|words joined by dots|dot.case|dotted lower case"
STYLES = [(SNAKE, '"_".join(words)', lambda w: "_".join(w)), (KEBAB, '"-".join(words)', lambda w: "-".join(w)), (CAMEL, 'words[0] + "".join(w.capitalize() for w in words[1:])', lambda w: w[0] + "".join(x.capitalize() for x in w[1:])),
          (PASCAL, '"".join(w.capitalize() for w in words)', lambda w: "".join(x.capitalize() for x in w)), (CONST, '"_".join(words).upper()', lambda w: "_".join(w).upper()), (PLAIN, '" ".join(words)', lambda w: " ".join(w)), (TITLE, '" ".join(w.capitalize() for w in words)', lambda w: " ".join(x.capitalize() for x in w)), (DOT, '".".join(words)', lambda w: ".".join(w))]
CASE = ["{x} in {s}", "{x} as {s}", "{s} of {x}", "{x} to {s}", "{x} -> {s}", "convert {x} to {s}", "turn {x} into {s}", "write {x} in {s}", "rename {x} to {s}", "i need {x} in {s}", "what is {x} in {s}", "how does {x} look in {s}", "change {x} to {s}", "{s}: {x}", "{s} for {x}", "put {x} into {s}", "please give me the {s} form of {x}", "{x}, but in {s}", "the variable {x} should be {s}", "our linter wants {s}: {x}", "make {x} {s}", "transform {x} into {s}", "the function {x} in {s}", "can you write {x} the {s} way", "give me {s} for the name {x}", "reformat {x} as {s}", "{x}, {s} please"]
CASE2 = ["and in {s}", "and as {s}", "{s} too", "now {s}", "in {s}?", "and {s}?", "what about {s}", "also in {s}"]
CASE3 = ["and {x}", "{x}?", "the same for {x}", "now {x}", "and for {x}?", "do {x} too", "also {x}"]


def ident_words(r):
    w = [r.choice(VERB)] if r.p(0.5) else []
    for _ in range(r.choice([1, 2, 2, 2, 3])):
        x = r.choice(NOUN) if r.p(0.6) else r.pick(WORDS).lower()
        x = "".join(c for c in x if c.isascii() and c.isalpha()).lower()
        if len(x) > 1 and x not in w:
            w.append(x)
    return w if len(w) > 1 else w + ["user", "list"][len(w):]


def split_code(style):
    return {0: 's.lower().split("_")', 1: 's.lower().split("-")', 4: 's.lower().split("_")', 5: "s.lower().split()", 6: "s.lower().split()", 7: 's.lower().split(".")'}.get(style, 're.findall("[A-Z]?[a-z]+", s)')


def case_code(s, a, b):
    sp = split_code(a)
    if "re." in sp:
        return f"import re\ns = {repr_(s)}\nwords = [w.lower() for w in {sp}]\nprint({STYLES[b][1]})"
    return f"s = {repr_(s)}\nwords = {sp}\nprint({STYLES[b][1]})"


@family("strings", 22.0)
def identifiers(d):
    r = d.r
    a = r.choice([2, 2, 2, 3, 3, 0, 0, 1, 4, 5, 6, 7])
    b = r.choice([x for x in [0, 0, 0, 1, 1, 2, 2, 3, 4, 5, 6, 7] if x != a])
    w = ident_words(r)
    s = STYLES[a][2](w)
    many = [s] + [STYLES[a][2](ident_words(r)) for _ in range(r.randint(1, 3))] if r.p(0.12) else None
    q = r.choice(["{x}", "{x}", "{x}", "'{x}'", '"{x}"', "`{x}`"]) if a not in (5, 6) else r.choice(['"{x}"', "'{x}'", "{x}"])
    say = lambda out: d.say(r.choice(["It is {o}.", "That is {o}.", "{o}", "In that style it is {o}."]).replace("{o}", out), [out])
    if many and a not in (5, 6):
        many = list(dict.fromkeys(many))
        x = r.choice([", ", " ", "\n", " and "]).join(many)
        d.user(noisy(r, r.pick(CASE).replace("{s}", r.choice(STYLES[b][0].split("|"))).replace("{x}", f"\x01{x}\x02"), 0.5))
        sp = split_code(a)
        out = d.py(("import re\n" if "re." in sp else "") + f"names = [{', '.join(map(repr_, many))}]\nfor s in names:\n    words = " + (f"[w.lower() for w in {sp}]" if "re." in sp else sp) + f"\n    print({STYLES[b][1]})")
        o = out.split("\n")
        d.say(", ".join(o) + ".", o)
        return
    d.user(noisy(r, r.pick(CASE).replace("{s}", r.choice(STYLES[b][0].split("|"))).replace("{x}", "\x01" + q.replace("{x}", s) + "\x02"), 0.7))
    say(d.py(case_code(s, a, b)))
    for _ in range(r.choice([0, 0, 1, 1, 2])):
        if r.p(0.5):
            c = r.choice([x for x in range(8) if x not in (a, b)])
            b = c
            d.user(noisy(r, r.pick(CASE2).replace("{s}", r.choice(STYLES[b][0].split("|"))), 0.5))
        else:
            s = STYLES[a][2](ident_words(r))
            d.user(noisy(r, r.pick(CASE3).replace("{x}", "\x01" + s + "\x02"), 0.5))
        say(d.py(case_code(s, a, b)))


# ---- with something ignored ----------------------------------------------------------------------------------------------------------------
TURNS = ["step on no pets", "was it a car or a cat i saw", "taco cat", "nurses run", "top spot", "do geese see god", "no lemon no melon", "a nut for a jar of tuna", "don't nod", "borrow or rob", "stack cats", "yo banana boy", "live on time emit no evil", "mr owl ate my metal worm", "was it a rat i saw", "rats live on no evil star", "too hot to hoot", "no devil lived on", "Eva, can I see bees in a cave?", "Madam, in Eden, I'm Adam", "Red rum, sir, is murder", "Dammit, I'm mad!", "Poor Dan is in a droop", "Ed, I saw Harpo Marx ram Oprah W aside", "Sit on a potato pan, Otis", "Go hang a salami, I'm a lasagna hog"]
IGNORE = [("ignore spaces|ignoring spaces|spaces don't count|without looking at spaces|leave out the spaces|skip blanks|spaces aside", 's = s.replace(" ", "")', " "), ("ignore case|ignoring case|case doesn't matter|upper and lower case are the same|case-insensitive|regardless of case", "s = s.lower()", "A"), ("ignore spaces and case|ignoring case and spaces|neither spaces nor capitals matter|no matter the case and the blanks|spaces and capitals don't count", 's = s.lower().replace(" ", "")', "A "),
          ("only letters count|look at the letters only|ignore everything that isn't a letter|ignoring case, spaces and punctuation|punctuation, spaces and capitals don't matter|letters only, any case|ignore punctuation too", 's = "".join(c for c in s.lower() if c.isalpha())', "A ."), ("exactly as it is|strictly, spaces count|taking every character seriously|case and spaces count", "", "")]


def a_text(r):
    k = r.random()
    if k < 0.35:
        t = r.choice(TURNS)
    elif k < 0.6:
        w = [r.pick(WORDS).lower() for _ in range(r.randint(2, 3))]
        t = " ".join(w)
        if r.p(0.6):
            t = t + " " + t.replace(" ", "")[::-1]
    elif k < 0.8:
        w = r.pick(WORDS).lower()
        t = w + w[::-1] if r.p(0.5) else w
    else:
        t = " ".join(r.pick(WORDS).lower() for _ in range(r.randint(2, 5)))
    if r.p(0.3):
        t = t[:1].upper() + t[1:]
    return t


# wish / name of a function / expression on s / how the answer goes
CHECKS = [
    ("is {t} a palindrome|does {t} read the same both ways|{t}: palindrome or not|check if {t} is a palindrome|can {t} be read backwards too|palindrome check for {t}", "checks for palindromes|says whether a text is a palindrome|tells if something reads the same backwards|is a palindrome checker", "is_pal palindrome same_backwards check reads_same", "s == s[::-1]", "yn"),
    ("how many characters has {t}|length of {t}|count the characters of {t}", "counts the characters|returns the length of a text", "count_chars length size", "len(s)", "It has {out}.|There are {out}."),
    ("{t} backwards|reverse {t}|turn {t} around", "reverses a text|turns a text around", "reverse backwards flip", "s[::-1]", "It is {out}."),
    ("how many different characters are in {t}|distinct characters of {t}|number of unique letters in {t}", "counts the different characters|returns how many distinct characters there are", "distinct unique_count kinds", "len(set(s))", "There are {out}."),
    ("which character occurs most in {t}|most frequent character of {t}", "finds the most frequent character|returns the commonest character", "most_common top_char", "max(s, key=s.count)", "It is {out}."),
    ("sort the characters of {t}|{t} with sorted characters", "sorts the characters|puts the characters in order", "sort_chars in_order", '"".join(sorted(s))', "It is {out}."),
    ("how often is there an {c} in {t}|count the {c} in {t}|number of {c} in {t}", "counts how often {c} occurs|returns the number of {c}", "count_letter how_often", 's.count("{c}")', "It occurs {out} times.|{out} times."),
    ("first half and second half of {t} equal?|are the two halves of {t} the same", "says whether both halves are equal|compares the two halves", "halves_equal twice", "s[:len(s) // 2] == s[len(s) // 2:]", "yn"),
    ("does every character of {t} occur only once|are all characters of {t} different|is {t} free of repeated characters", "checks that no character repeats|says if all characters are different", "all_unique no_repeats isogram", "len(set(s)) == len(s)", "yn"),
    ("does {t} start and end with the same character|first and last character of {t} equal?", "compares first and last character|says if it begins and ends alike", "same_ends", "s[0] == s[-1]", "yn"),
]
HOWF = ["write a function that {w} and call it with {t} ({i})", "function {n} which {w}, {i}; try it on {t}", "code {n}(s): {w}. {i}. result for {t}?", "i need a python function that {w} ({i}). test: {t}", "def {n} - {w}, {i}. run it with {t}", "make me {n}, it {w}, {i}. apply it to {t}", "a function {n} that {w} please, {i}, and show what it gives for {t}", "implement {n}: {w} ({i}), then use it on {t}", "please program {n} which {w}. {i}. try {t}", "define {n} ({i}), which {w}, and print it for {t}", "can you write {n} that {w}, {i}, and run it for {t}"]
SAYF = ["It returns {o}.", "The result is {o}.", "It gives {o}."]


@family("strings", 22.0)
def with_ignored(d):
    r = d.r
    asks, what, names, e, says = r.choice(CHECKS[:1] * 4 + CHECKS)
    ig, norm, kind = r.choice(IGNORE[:4] * 3 + IGNORE)
    ig = r.choice(ig.split("|"))
    t = a_text(r)
    c = r.choice([x for x in t.lower() if x.isalpha()])
    e = e.replace("{c}", c)
    fn = r.p(0.55)
    q = r.choice(["'{}'", '"{}"', "'{}'"]).format(t) if "'" not in t else f'"{t}"'
    n = r.choice(names.split())
    body = ([norm] if norm else []) + [f"return {e}"]
    if fn:
        ask = r.pick(HOWF).replace("{w}", r.choice(what.split("|"))).replace("{n}", n).replace("{i}", ig)
    else:
        ask = r.choice(["{a}, {i}", "{a} ({i})", "{a}? {i}", "{i}: {a}", "{a} - {i}", "{a}, but {i}", "{i} - {a}", "{a}. {i}."]).replace("{a}", r.pick(asks.split("|"))).replace("{i}", ig)
    ask = ask.replace("{c}", c)
    d.user(noisy(r, ask.replace("{t}", "\x01" + q + "\x02"), 0.6))

    def answer(out, t):
        if fn:
            d.say(r.choice(SAYF).replace("{o}", out), [out])
        elif says == "yn":
            d.say(("Yes, " if out == "True" else "No, ") + r.choice(["that is {o}.", "it is {o}.", "the check says {o}."]).replace("{o}", out), [out])
        else:
            d.say(r.choice(says.split("|")).replace("{out}", out), [out])
    if fn:
        answer(d.py(f"def {n}(s):\n    " + "\n    ".join(body) + f"\n\nprint({n}({repr_(t)}))"), t)
    else:
        answer(d.py(f"s = {repr_(t)}\n" + (norm + "\n" if norm else "") + f"print({e})"), t)
    for _ in range(r.choice([0, 0, 1, 1, 2])):
        t = a_text(r)
        if c not in t.lower() and "count" in e:
            continue
        d.user(noisy(r, r.choice(["and {t}", "{t}?", "now {t}", "what about {t}", "try {t}", "and for {t}?", "with {t}"]).replace("{t}", "\x01" + (f'"{t}"' if "'" in t or r.p(0.5) else f"'{t}'") + "\x02"), 0.5))
        answer(d.py(f"print({n}({repr_(t)}))" if fn else f"s = {repr_(t)}\n" + (norm + "\n" if norm else "") + f"print({e})"), t)


TWO = [("are {a} and {b} anagrams|is {a} an anagram of {b}|can {a} be rearranged into {b}|same letters in {a} and {b}?", "sorted(a) == sorted(b)", "yn"), ("do {a} and {b} share a letter|is there a letter that both {a} and {b} have", "bool(set(a) & set(b))", "yn"), ("which letters do {a} and {b} have in common|common letters of {a} and {b}", '"".join(sorted(set(a) & set(b))) or "none"', "They are {out}."), ("are {a} and {b} the same|is {a} equal to {b}|compare {a} with {b}", "a == b", "yn"), ("is {b} contained in {a}|does {a} contain {b}", "b in a", "yn"), ("which is longer, {a} or {b}|the longer one of {a} and {b}", "a if len(a) >= len(b) else b", "It is {out}."), ("how many letters longer is {a} than {b}|length difference of {a} and {b}", "abs(len(a) - len(b))", "The difference is {out}."), ("is {a} {b} backwards|does {b} reversed give {a}", "a == b[::-1]", "yn"),
       ("which comes first in the alphabet, {a} or {b}|{a} or {b}, which is first alphabetically", "min(a, b)", "It is {out}."), ("in how many places do {a} and {b} differ|hamming distance of {a} and {b}", "sum(x != y for x, y in zip(a, b))", "In {out} places."), ("how many letters at the beginning are the same in {a} and {b}|common prefix length of {a} and {b}", "next((i for i, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)))", "{out} letters.")]


@family("strings", 8.0)
def two_texts(d):
    r = d.r
    ask, e, says = r.choice(TWO)
    a = r.pick(WORDS).lower()
    k = r.random()
    b = "".join(r.sample(a, len(a))) if k < 0.35 else a[::-1] if k < 0.45 else a if k < 0.55 else r.pick(WORDS).lower()
    if r.p(0.3):
        a = a.title() if r.p(0.5) else a[:2] + " " + a[2:]
    ig, norm, _ = r.choice(IGNORE[:4]) if r.p(0.5) else ("", "", "")
    q = r.pick(ask.split("|"))
    t = lambda x: "\x01" + r.choice(["{}", "'{}'", '"{}"']).format(x) + "\x02"
    q = q.replace("{a}", t(a)).replace("{b}", t(b))
    if ig:
        q = r.choice(["{q}, {i}", "{q} ({i})", "{q}? {i}", "{i}: {q}"]).replace("{q}", q).replace("{i}", r.choice(ig.split("|")))
    d.user(noisy(r, q, 0.6))
    out = d.py(f"a, b = {repr_(a)}, {repr_(b)}\n" + (norm.replace("s.", "a.").replace("in a.", "in a.").replace("s = ", "a = ") + "\n" + norm.replace("s.", "b.").replace("s = ", "b = ") + "\n" if norm else "") + f"print({e})")
    if says == "yn":
        d.say(("Yes, that is " if out == "True" else "No, that is ") + out + ".", [out])
    else:
        d.say(says.replace("{out}", out), [out])


# ---- lists through a few steps ----------------------------------------------------------------------------------------------------------------
STEPS = [
    ("unique numbers|no duplicates|each value once|without repeats|drop duplicates|distinct values|dedupe|unique ones", "x = list(dict.fromkeys(x))"), ("descending|from high to low|biggest first|largest to smallest|sorted downwards|high to low", "x = sorted(x, reverse=True)"), ("ascending|from low to high|smallest first|sorted upwards|in order|low to high|sorted", "x = sorted(x)"), ("only the even ones|even numbers only|keep evens", "x = [v for v in x if v % 2 == 0]"), ("the odd ones only|odd numbers only|keep odds", "x = [v for v in x if v % 2 == 1]"),
    ("over {t}|greater than {t}|only values above {t}|bigger than {t}", "x = [v for v in x if v > {t}]"), ("under {t}|smaller than {t}|only values below {t}", "x = [v for v in x if v < {t}]"), ("at least {t}|{t} or more|not less than {t}", "x = [v for v in x if v >= {t}]"), ("doubled|times two|each doubled", "x = [v * 2 for v in x]"), ("squared|each squared|squares", "x = [v ** 2 for v in x]"), ("plus {k} each|add {k} to each|each increased by {k}", "x = [v + {k} for v in x]"), ("reversed|backwards|in reverse order", "x = x[::-1]"),
    ("without the first|drop the first one|leave out the first", "x = x[1:]"), ("without the last|drop the last one|leave out the last", "x = x[:-1]"), ("the first {n}|only the first {n}|first {n} of them", "x = x[:{n}]"), ("the last {n}|only the last {n}", "x = x[-{n}:]"), ("every second one|every other value", "x = x[::2]"), ("only those that occur twice or more|values that repeat|the repeated ones, once each", "x = [v for v in dict.fromkeys(x) if x.count(v) > 1]"), ("only those that occur once|values without a twin|the ones that don't repeat", "x = [v for v in x if x.count(v) == 1]"), ("without {v}|remove {v}|drop every {v}", "x = [v for v in x if v != {v}]"),
    ("multiples of {k}|divisible by {k}|only multiples of {k}", "x = [v for v in x if v % {k} == 0]"), ("without the smallest and the largest|drop min and max", "x = sorted(x)[1:-1]"), ("running totals|cumulative sums", "x = [sum(x[:i + 1]) for i in range(len(x))]"), ("differences between neighbours|steps from each to the next", "x = [b - a for a, b in zip(x, x[1:])]"),
]
ENDS = [("", "print(x)", "They are {out}.|The list is {out}.|{out}"), ("their sum|add them up|total of those|summed", "print(sum(x))", "The sum is {out}."), ("how many are they|count them|how many remain", "print(len(x))", "There are {out}."), ("the average of those|their mean|averaged", "print(round(sum(x) / len(x), 2))", "The average is {out}."), ("the largest of those|max of that", "print(max(x))", "It is {out}."), ("joined with dashes|separated by dashes", 'print("-".join(map(str, x)))', "{out}"), ("comma separated|with commas between", 'print(", ".join(map(str, x)))', "{out}")]
WRAP = ["{x} -> {s}", "{x}: {s}", "{s}: {x}", "{x}, {s}", "take {x}, {s}", "{x} => {s}", "{s} of {x}", "from {x}: {s}", "list {x}. {s}", "{x} - {s}", "i have {x}; {s}", "numbers: {x}. wanted: {s}", "{x}\n{s}", "{s}\n{x}", "given {x}, give me {s}", "please {s} for {x}", "{x} | {s}", "process {x}: {s}", "with {x} do this: {s}", "these: {x}. {s}"]


def noted_list(r, x):
    k = r.randrange(9)
    s = [str(v) for v in x]
    return ["[" + ", ".join(s) + "]", ", ".join(s), " ".join(s), "[" + ",".join(s) + "]", "; ".join(s), "(" + ", ".join(s) + ")", ", ".join(s[:-1]) + " and " + s[-1], "{" + ", ".join(s) + "}", "\n".join(s)][k] if k != 8 or r.p(0.4) else ",".join(s)


@family("lists", 34.0)
def list_steps(d):
    r = d.r
    lo, hi = r.choice([(1, 9), (1, 20), (1, 60), (2, 150), (-9, 20)])
    x = [r.randint(lo, hi) for _ in range(r.randint(5, 10))]
    if r.p(0.7):
        for _ in range(r.randint(1, 3)):
            x.insert(r.randrange(len(x)), r.choice(x))
    z = dict(t=r.choice(x), k=r.randint(2, 5), n=r.randint(2, 4), v=r.choice(x))
    n = r.choice([1, 2, 2, 2, 3])
    picked = r.sample(STEPS[:3], 1) * r.p(0.5) + r.sample(STEPS, n)
    picked = list(dict.fromkeys(picked))[:max(n, 1)]
    end = r.choice(ENDS[:1] * 9 + ENDS)
    put = lambda t: t.replace("{t}", str(z["t"])).replace("{k}", str(z["k"])).replace("{n}", str(z["n"])).replace("{v}", str(z["v"]))
    words = [put(r.choice(w.split("|"))) for w, _ in picked] + ([r.choice(end[0].split("|"))] if end[0] else [])
    s = r.choice([", ", ", ", " and ", ", then ", "; ", ", and then ", " + "]).join(words)
    code = [put(c) for _, c in picked]
    y = [v for v in x]
    try:
        env = dict(x=y)
        for c in code:
            exec(c, env)
        if not env["x"]:
            return list_steps(d)
    except Exception:
        return list_steps(d)
    d.user(noisy(r, r.pick(WRAP).replace("{s}", s).replace("{x}", "\x01" + noted_list(r, x) + "\x02"), 0.6))
    out = d.py(f"x = {x}\n" + "\n".join(code) + "\n" + end[1])
    d.say(r.choice(end[2].split("|")).replace("{out}", out), [out])
    for _ in range(r.choice([0, 0, 0, 1, 1])):
        w, c = r.choice(STEPS)
        try:
            env = dict(x=list(d.kernel.ns["x"]))
            exec(put(c), env)
            if not env["x"] or env["x"] == d.kernel.ns["x"]:
                continue
        except Exception:
            continue
        d.user(noisy(r, r.choice(["and now {s}", "then {s}", "{s}", "ok, {s}", "after that {s}", "now {s} please"]).replace("{s}", put(r.choice(w.split("|")))), 0.5))
        out = d.py(put(c) + "\nprint(x)")
        d.say(r.choice(["They are {out}.", "The list is {out}.", "{out}"]).replace("{out}", out), [out])


WSTEPS = [("alphabetically|in alphabetical order|a to z|sorted by name", "x = sorted(x)"), ("z to a|reverse alphabetical|from z to a", "x = sorted(x, reverse=True)"), ("by length|shortest first|from short to long", "x = sorted(x, key=len)"), ("longest first|by length, long ones first|from long to short", "x = sorted(x, key=len, reverse=True)"), ("in capitals|uppercase|all caps", "x = [w.upper() for w in x]"), ("only those with more than {n} letters|words longer than {n} letters", "x = [w for w in x if len(w) > {n}]"), ("only those that start with {c}|words beginning with {c}", 'x = [w for w in x if w.startswith("{c}")]'), ("only those that contain {c}|words with a {c}", 'x = [w for w in x if "{c}" in w]'), ("without those containing {c}|words with no {c}", 'x = [w for w in x if "{c}" not in w]'), ("each only once|no duplicates|unique|drop repeats", "x = list(dict.fromkeys(x))"), ("reversed order|the other way round|last first", "x = x[::-1]"), ("each spelled backwards|every word reversed", "x = [w[::-1] for w in x]"), ("first letters only|just the initials", "x = [w[0] for w in x]"), ("their lengths|number of letters of each", "x = [len(w) for w in x]"), ("capitalised|with a capital first letter", "x = [w.capitalize() for w in x]"), ("the first {n}|only the first {n}", "x = x[:{n}]"), ("by the last letter|sorted by last letter", "x = sorted(x, key=lambda w: w[-1])"), ("numbered from 1|with numbers in front", 'x = [f"{i}. {w}" for i, w in enumerate(x, 1)]'), ("those ending in {e}|words that end with {e}", 'x = [w for w in x if w.endswith("{e}")]')]
WENDS = [('print(", ".join(map(str, x)))', "", "{out}|They are {out}."), ("print(len(x))", "how many|count them|how many are there", "There are {out}."), ("print(x[0])", "the first of those|which one is first", "It is {out}."), ("print(max(map(str, x), key=len))", "the longest of those|longest one", "It is {out}.")]


@family("lists", 20.0)
def word_steps(d):
    r = d.r
    x = [r.pick(r.choice([WORDS, WORDS, FRUIT, NAMES])) for _ in range(r.randint(4, 8))]
    x = [w.lower() if r.p(0.9) else w for w in x]
    if r.p(0.4):
        x.insert(r.randrange(len(x)), r.choice(x))
    z = dict(n=r.randint(3, 6), c=r.choice(r.choice(x)), e=r.choice(x)[-1])
    if r.p(0.4):
        z["c"] = r.choice(x)[0]
    if not (z["c"].isalpha() and z["e"].isalpha()):
        return word_steps(d)
    picked = list(dict.fromkeys(r.sample(WSTEPS, r.choice([1, 2, 2, 3]))))
    end = r.choice(WENDS[:1] * 6 + WENDS)
    put = lambda t: t.replace("{n}", str(z["n"])).replace("{c}", z["c"]).replace("{e}", z["e"])
    words = [put(r.choice(w.split("|"))) for w, _ in picked] + ([r.choice(end[1].split("|"))] if end[1] else [])
    code = [put(c) for _, c in picked]
    try:
        env = dict(x=list(x))
        for c in code:
            exec(c, env)
        if not env["x"]:
            return word_steps(d)
    except Exception:
        return word_steps(d)
    s = r.choice([", ", ", ", " and ", ", then ", "; "]).join(words)
    t = r.choice([", ".join(x), " ".join(x), "[" + ", ".join(repr_(w) for w in x) + "]", "; ".join(x), "\n".join(x), ", ".join(x[:-1]) + " and " + x[-1], "/".join(x)])
    d.user(noisy(r, r.pick(WRAP).replace("{s}", s).replace("{x}", "\x01" + t + "\x02"), 0.6))
    out = d.py(f"x = [{', '.join(repr_(w) for w in x)}]\n" + "\n".join(code) + "\n" + end[0])
    d.say(r.choice(end[2].split("|")).replace("{out}", out), [out])


# ---- several answers at once --------------------------------------------------------------------------------------------------------------------
# kind of value -> [(names, expression, name in the answer)]
FACTS = {
    "pair": [("gcd|greatest common divisor|hcf|highest common factor", "math.gcd(a, b)", "greatest common divisor"), ("lcm|least common multiple|smallest common multiple", "math.lcm(a, b)", "least common multiple"), ("sum|total", "a + b", "sum"), ("product", "a * b", "product"), ("difference", "abs(a - b)", "difference"), ("mean|average", "round((a + b) / 2, 2)", "average"), ("larger one|bigger one|maximum", "max(a, b)", "larger one"), ("smaller one|minimum", "min(a, b)", "smaller one"), ("quotient|first divided by the second", "round(a / b, 4)", "quotient"), ("remainder|rest of the division|a mod b", "a % b", "remainder")],
    "list": [("sum|total", "sum(x)", "sum"), ("mean|average|avg", "round(statistics.mean(x), 2)", "mean"), ("median", "statistics.median(x)", "median"), ("mode|most common value", "statistics.mode(x)", "mode"), ("minimum|min|smallest", "min(x)", "minimum"), ("maximum|max|largest", "max(x)", "maximum"), ("range|spread|max minus min", "max(x) - min(x)", "range"), ("count|how many values|number of values", "len(x)", "count"), ("standard deviation|stdev|sd", "round(statistics.stdev(x), 2)", "standard deviation"), ("population standard deviation|pstdev", "round(statistics.pstdev(x), 2)", "population standard deviation"), ("variance", "round(statistics.variance(x), 2)", "variance"), ("second largest", "sorted(x)[-2]", "second largest"), ("product", "math.prod(x)", "product"), ("number of different values|distinct values", "len(set(x))", "number of different values")],
    "number": [("digit sum|its digits summed", "sum(int(c) for c in str(n))", "digit sum"), ("number of digits|digit count", "len(str(n))", "number of digits"), ("square", "n ** 2", "square"), ("cube", "n ** 3", "cube"), ("square root|root", "round(math.sqrt(n), 3)", "square root"), ("binary|in base 2", "bin(n)[2:]", "binary form"), ("hex|hexadecimal", "hex(n)[2:]", "hexadecimal form"), ("octal|base 8", "oct(n)[2:]", "octal form"), ("half", "round(n / 2, 2)", "half"), ("double", "n * 2", "double"), ("reciprocal|inverse", "round(1 / n, 6)", "reciprocal"), ("number of divisors|how many divisors", "sum(n % i == 0 for i in range(1, n + 1))", "number of divisors"), ("largest prime factor", "max(p for p in range(2, n + 1) if n % p == 0 and all(p % i for i in range(2, int(p ** 0.5) + 1)))", "largest prime factor"), ("natural log|ln", "round(math.log(n), 4)", "natural logarithm"), ("log base 10|log10", "round(math.log10(n), 4)", "decimal logarithm"), ("reverse|digits backwards", "int(str(n)[::-1])", "reverse")],
    "kelvin": [("celsius|°C|degrees celsius", "round(k - 273.15, 2)", "Celsius"), ("fahrenheit|°F|degrees fahrenheit", "round((k - 273.15) * 9 / 5 + 32, 2)", "Fahrenheit")],
    "celsius": [("kelvin|K", "round(c + 273.15, 2)", "Kelvin"), ("fahrenheit|°F|F", "round(c * 9 / 5 + 32, 2)", "Fahrenheit")],
    "fahrenheit": [("celsius|°C|C", "round((f - 32) * 5 / 9, 2)", "Celsius"), ("kelvin|K", "round((f - 32) * 5 / 9 + 273.15, 2)", "Kelvin")],
    "text": [("number of letters|length|how many characters", "len(s)", "length"), ("number of words|word count", "len(s.split())", "number of words"), ("number of vowels|vowel count", 'sum(c in "aeiou" for c in s.lower())', "number of vowels"), ("upper case|in capitals", "s.upper()", "upper-case form"), ("backwards|reversed", "s[::-1]", "reverse"), ("first letter", "s[0]", "first letter"), ("last letter", "s[-1]", "last letter"), ("longest word", "max(s.split(), key=len)", "longest word"), ("number of different letters", 'len(set(s.lower()) - {" "})', "number of different letters"), ("title case", "s.title()", "title-case form"), ("number of spaces", 's.count(" ")', "number of spaces"), ("without vowels", '"".join(c for c in s if c.lower() not in "aeiou")', "form without vowels")],
    "circle": [("area", "round(math.pi * r ** 2, 2)", "area"), ("circumference|perimeter", "round(2 * math.pi * r, 2)", "circumference"), ("diameter", "2 * r", "diameter")],
    "sphere": [("volume", "round(4 / 3 * math.pi * r ** 3, 2)", "volume"), ("surface|surface area", "round(4 * math.pi * r ** 2, 2)", "surface"), ("diameter", "2 * r", "diameter")],
    "rect": [("area", "a * b", "area"), ("perimeter", "2 * (a + b)", "perimeter"), ("diagonal", "round(math.hypot(a, b), 2)", "diagonal")],
    "right": [("hypotenuse|longest side", "round(math.hypot(a, b), 2)", "hypotenuse"), ("area", "a * b / 2", "area"), ("perimeter", "round(a + b + math.hypot(a, b), 2)", "perimeter"), ("smaller angle in degrees", "round(math.degrees(math.atan(min(a, b) / max(a, b))), 2)", "smaller angle")],
    "cube": [("volume", "a ** 3", "volume"), ("surface|surface area", "6 * a ** 2", "surface"), ("space diagonal", "round(a * math.sqrt(3), 2)", "space diagonal")],
    "cylinder": [("volume", "round(math.pi * r ** 2 * h, 2)", "volume"), ("surface|total surface", "round(2 * math.pi * r * (r + h), 2)", "surface"), ("lateral area|side area", "round(2 * math.pi * r * h, 2)", "lateral area")],
    "angle": [("sine|sin", "round(math.sin(math.radians(w)), 4)", "sine"), ("cosine|cos", "round(math.cos(math.radians(w)), 4)", "cosine"), ("tangent|tan", "round(math.tan(math.radians(w)), 4)", "tangent"), ("radians|in radians", "round(math.radians(w), 4)", "radian measure")],
    "date": [("weekday|day of the week", 'd.strftime("%A")', "weekday"), ("day of the year|day number", "d.timetuple().tm_yday", "day of the year"), ("calendar week|iso week|week number", "d.isocalendar()[1]", "week number"), ("quarter", "(d.month + 2) // 3", "quarter")],
    "seconds": [("minutes", "round(n / 60, 2)", "time in minutes"), ("hours", "round(n / 3600, 2)", "time in hours"), ("days", "round(n / 86400, 2)", "time in days")],
    "kmh": [("m/s|metres per second", "round(v / 3.6, 2)", "speed in m/s"), ("mph|miles per hour", "round(v / 1.609344, 2)", "speed in mph"), ("knots", "round(v / 1.852, 2)", "speed in knots")],
    "kg": [("pounds|lb|lbs", "round(m / 0.45359237, 2)", "weight in pounds"), ("grams|g", "m * 1000", "weight in grams"), ("ounces|oz", "round(m / 0.028349523125, 2)", "weight in ounces"), ("stone|st", "round(m / 6.35029318, 2)", "weight in stone")],
    "metres": [("feet|ft", "round(m / 0.3048, 2)", "length in feet"), ("inches|in inches", "round(m / 0.0254, 2)", "length in inches"), ("yards", "round(m / 0.9144, 2)", "length in yards"), ("cm|centimetres", "round(m * 100, 2)", "length in cm")],
    "miles": [("km|kilometres", "round(m * 1.609344, 2)", "distance in km"), ("metres", "round(m * 1609.344, 1)", "distance in metres"), ("nautical miles", "round(m * 1.609344 / 1.852, 2)", "distance in nautical miles")],
    "bytes": [("KB|kilobytes", "round(b / 1000, 3)", "size in KB"), ("KiB", "round(b / 1024, 3)", "size in KiB"), ("MB|megabytes", "round(b / 1000 ** 2, 4)", "size in MB"), ("MiB", "round(b / 1024 ** 2, 4)", "size in MiB"), ("bits", "b * 8", "size in bits")],
}
PRE = {"pair": ["{a} and {b}", "{a}, {b}", "{a} & {b}", "the numbers {a} and {b}"], "list": ["{x}"], "number": ["{n}", "the number {n}"], "kelvin": ["{k} K", "{k} kelvin", "{k} degrees kelvin"], "celsius": ["{c} °C", "{c} celsius", "{c} C", "{c} degrees celsius"], "fahrenheit": ["{f} °F", "{f} fahrenheit", "{f} F"], "text": ['"{s}"', "'{s}'"], "circle": ["a circle with radius {r}", "circle r={r}", "a circle of radius {r} cm", "a round table, radius {r}"], "sphere": ["a sphere with radius {r}", "a ball of radius {r}", "sphere r={r}"], "rect": ["a rectangle of {a} by {b}", "a {a} x {b} rectangle", "a field {a} m by {b} m", "rectangle {a} x {b}"], "right": ["a right triangle with legs {a} and {b}", "right triangle, legs {a} and {b}"], "cube": ["a cube with side {a}", "cube of edge {a}", "a dice with edges of {a} cm"], "cylinder": ["a cylinder with radius {r} and height {h}", "cylinder r={r} h={h}", "a can, radius {r}, height {h}"], "angle": ["{w} degrees", "an angle of {w}°", "{w}°"], "date": ["{d}"], "seconds": ["{n} seconds", "{n} s"], "kmh": ["{v} km/h", "{v} kilometres per hour"], "kg": ["{m} kg", "{m} kilos"], "metres": ["{m} m", "{m} metres"], "miles": ["{m} miles", "{m} mi"], "bytes": ["{b} bytes", "a file of {b} bytes"]}
ASK2 = ["{p} and {q} of {v}", "{v}: {p} and {q}", "{p} of {v}, also {q}", "{p} and {q} for {v}", "what are the {p} and the {q} of {v}", "{v} - {p}, {q}", "both {p} and {q} of {v}", "{v}, {p} + {q}", "give me {p} and also {q} of {v}", "i need the {p} of {v}. and the {q}", "{p}, {q} of {v}", "for {v} compute {p} and {q}", "{v}. {p}? {q}?", "the {p} of {v} and its {q}", "{p} of {v}? and {q}?", "{v} -> {p} and {q}", "find {p} plus {q} of {v}", "{v}: {p}, {q} as well", "tell me {p} as well as {q} of {v}", "{p} of {v} please, and {q}", "{p} & {q}: {v}", "{q} too: {p} of {v}"]
CONV = ["{v} in {p}, then in {q}", "{v} in {p} and {q}", "{v} to {p} and {q}", "how much is {v} in {p}, how much in {q}", "convert {v} to {p} and also to {q}", "{v} as {p} and also as {q}", "{v} -> {p}, {q}", "{v} in {p}? in {q}?", "what's {v} in {p} and {q}", "{p} and {q} for {v}", "{v}: {p}, {q}", "{v} in {p}, {q} too"]
ASK3 = ["{p}, {q} and {o} of {v}", "{v}: {p}, {q}, {o}", "{v} - {p}, {q} and {o}", "for {v} i need {p}, {q} and {o}", "{p}/{q}/{o} of {v}", "the {p}, the {q} and the {o} of {v}", "{v}. give {p}, {q}, {o}"]
UNITS = ("kelvin", "celsius", "fahrenheit", "seconds", "kmh", "kg", "metres", "miles", "bytes")


@family("number", 40.0)
def several(d):
    from dates import any_date, py, written
    r = d.r
    kind = r.choice(["pair"] * 5 + ["list"] * 7 + ["number"] * 5 + ["text"] * 4 + ["kelvin", "celsius", "fahrenheit"] * 2 + list(FACTS))
    n = 3 if len(FACTS[kind]) > 3 and r.p(0.2) else 2
    fs = r.sample(FACTS[kind], min(n, len(FACTS[kind])))
    v, head = {}, ""
    dec = lambda hi: r.choice([r.randint(2, hi), round(r.uniform(1, hi), 1)])
    if kind in ("pair", "right", "rect"):
        g = r.choice([1, 2, 3, 6, 7, 12, 14, 15])
        a, b = (g * r.randint(2, 60), g * r.randint(2, 60)) if kind == "pair" else (r.randint(2, 60), r.randint(2, 60))
        v, head = dict(a=a, b=b), f"a, b = {a}, {b}"
    elif kind == "list":
        x = [r.randint(1, r.choice([20, 90, 300])) for _ in range(r.randint(5, 9))] if r.p(0.75) else [round(r.uniform(1, 60), 1) for _ in range(r.randint(5, 8))]
        if r.p(0.4):
            x.append(x[0])
        if any(f[2] in ("range", "sum", "product") for f in fs) and isinstance(x[0], float):
            x = [int(y) + 1 for y in x]
        v, head = dict(x=noted_list(r, x)), f"x = {x}"
    elif kind == "number":
        m = r.int(6, r.choice([90, 900, 5000]))
        v, head = dict(n=m), f"n = {m}"
    elif kind == "text":
        s = " ".join(r.pick(WORDS).lower() for _ in range(r.randint(1, 4)))
        if "'" in s or '"' in s:
            return several(d)
        v, head = dict(s=s), f"s = {repr_(s)}"
    elif kind == "date":
        x = any_date(r, 1930, 2060)
        v, head = dict(d=written(r, x)), f"d = {py(x)}"
    else:
        names = {"kelvin": "k", "celsius": "c", "fahrenheit": "f", "circle": "r", "sphere": "r", "cube": "a", "cylinder": "rh", "angle": "w", "seconds": "n", "kmh": "v", "kg": "m", "metres": "m", "miles": "m", "bytes": "b"}[kind]
        for c in names:
            v[c] = {"kelvin": lambda: r.choice([r.int(5, 900), round(r.uniform(200, 400), 2)]), "celsius": lambda: r.choice([r.randint(-40, 120), round(r.uniform(-20, 45), 1)]), "fahrenheit": lambda: r.randint(-40, 400), "angle": lambda: r.choice([15, 20, 25, 35, 40, 50, 55, 65, 70, 75, 80, r.randint(1, 89)]), "seconds": lambda: r.int(100, 900000), "kmh": lambda: dec(300), "bytes": lambda: r.int(2000, 9000000)}.get(kind, lambda: dec(60))()
        head = "\n".join(f"{c} = {v[c]}" for c in names)
    q = r.pick(CONV) if kind in UNITS and r.p(0.8) else r.pick(ASK2) if len(fs) == 2 else r.pick(ASK3)
    if kind in UNITS and len(fs) == 3:
        fs = fs[:2] if "{o}" not in q else fs
    if "{o}" not in q:
        fs = fs[:2]
    names = [r.choice(f[0].split("|")) for f in fs] + [""]
    t = r.choice(PRE[kind])
    for k, x in v.items():
        t = t.replace("{%s}" % k, str(x))
    q = q.replace("{p}", names[0]).replace("{q}", names[1]).replace("{o}", names[2]).replace("{v}", "\x01" + t + "\x02")
    d.user(noisy(r, q, 0.6))
    if "{q} too" in q:
        fs = fs[::-1]
    code = head + "\n" + "\n".join(f"print({f[1]})" for f in fs)
    imps = [m for m in ("math", "statistics") if m + "." in code] + ([] if kind != "date" else [])
    code = "".join(f"import {m}\n" for m in imps) + ("from datetime import date\n" if kind == "date" else "") + code
    o = d.py(code).split("\n")
    d.say("The " + ", the ".join(f"{f[2]} is {x}" for f, x in zip(fs[:-1], o)) + f" and the {fs[-1][2]} is {o[-1]}.", o)


# ---- pasted columns --------------------------------------------------------------------------------------------------------------------------------
# first column, second column: what their product is / wordings of the wish for the total / the answer
PROD = [
    ("quantity|pcs|pieces|count|units|number|amount|qty", "price|unit price|price each|per piece|each|cost per unit|EUR|$", "im", "what's the grand total|total of the order|how much is it all together|sum of everything|what do i have to pay|invoice total|add it all up, pieces times price|order value|value of the stock", "The total is {out}."),
    ("hours|h|hrs|time (h)", "rate|hourly rate|per hour|wage|euro/h", "dm", "total pay|what is earned in all|sum of hours times rate|how much is that in wages|labour cost in all", "The total is {out}."),
    ("km|distance|kilometres", "cost per km|rate|per km|price/km", "im", "total cost|what do the trips cost|sum of the trips|how much is the mileage in money", "The total is {out}."),
    ("boxes|crates|packs|cartons", "per box|pieces per box|contents|bottles each", "ij", "how many pieces in all|total number of pieces|how many is that altogether|sum of all contents", "That is {out} pieces."),
    ("kg|weight|kilos", "price per kg|per kg|euro/kg|price/kg", "dm", "what does everything cost|total|what do i pay|bill?", "The total is {out}."),
    ("shares|stocks|number", "price|quote|value each", "im", "what's the portfolio worth|total value|value of all shares|depot value", "It is worth {out}."),
    ("nights|nights stayed", "rate|per night|price per night", "jm", "total hotel cost|what did the nights cost|sum of the stays", "The total is {out}."),
    ("sets|rounds", "reps|repetitions", "ji", "total reps|how many reps in all|all repetitions", "That is {out}."),
    ("credits|ects|weight", "grade|mark", "jj", "sum of credits times grade|weighted sum", "The sum is {out}."),
    ("m2|area", "price per m2|cost/m2|per m2", "dm", "cost of it all|total|what does it cost together", "The total is {out}."),
]
LINE = ["{a}, {b}", "{a},{b}", "{a} {b}", "{a}\t{b}", "{a};{b}", "{a} | {b}", "| {a} | {b} |", "{a} x {b}", "{a} at {b}", "{a} * {b}", "{a} à {b}", "{a} @ {b}"]
MORE2 = [("and the dearest line|largest line amount|biggest single line", "print(round(max(a * b for a, b in rows), 2))", "The largest is {out}."), ("average per line|mean line amount", "print(round(sum(a * b for a, b in rows) / len(rows), 2))", "The average is {out}."), ("how many lines are there|number of lines", "print(len(rows))", "There are {out}."), ("each line|line by line|amount of every line", 'print(", ".join(str(round(a * b, 2)) for a, b in rows))', "The lines are {out}."), ("sum of the first column|first column added up", "print(round(sum(a for a, b in rows), 2))", "The sum is {out}."), ("sum of the second column", "print(round(sum(b for a, b in rows), 2))", "The sum is {out}."), ("with {c}% off|minus {c} percent", "print(round(sum(a * b for a, b in rows) * (1 - {c} / 100), 2))", "It is {out}."), ("plus {c}% tax|with {c} percent vat", "print(round(sum(a * b for a, b in rows) * (1 + {c} / 100), 2))", "It is {out}."), ("plus {c} for shipping|and {c} delivery on top", "print(round(sum(a * b for a, b in rows) + {c}, 2))", "It is {out}.")]
COL = {"i": lambda r: r.randint(1, 60), "j": lambda r: r.randint(1, 12), "d": lambda r: r.choice([r.randint(1, 20), round(r.uniform(0.3, 20), 1), round(r.uniform(0.3, 9), 2)]), "m": lambda r: r.choice([r.randint(1, 60), round(r.uniform(0.2, 60), 2), round(r.uniform(0.2, 20), 2), round(r.uniform(1, 30), 1)])}


@family("lists", 26.0)
def columns(d):
    r = d.r
    a, b, kinds, wish, says = r.choice(PROD[:1] * 4 + PROD)
    flip = r.p(0.3)
    names = r.p(0.35)
    rows = [(COL[kinds[0]](r), COL[kinds[1]](r)) for _ in range(r.randint(2, 6))]
    item = [r.pick(ITEMS) if r.p(0.5) else r.pick(WORDS).lower() for _ in rows]
    if any(set(x) & set(",;|\t") for x in item) or len(set(item)) < len(item):
        names = False
    line = r.choice(LINE if not flip else LINE[:7])
    money = (lambda x: f"{x:.2f}") if r.p(0.6) and kinds[1] == "m" else str
    sign = r.choice(["", "", "", "$", "€"]) if kinds[1] == "m" else ""
    txt = []
    for (p, q), it in zip(rows, item):
        q = (sign if sign == "$" else "") + money(q) + (sign if sign == "€" else "")
        x = line.replace("{a}", str(q if flip else p)).replace("{b}", str(p if flip else q))
        if names:
            sep = "," if "," in line else ";" if ";" in line else " | " if "|" in line else "\t" if "\t" in line else r.choice([" ", ": "]) if line != "{a} {b}" else " "
            x = it + (", " if line == "{a}, {b}" else sep) + x.lstrip("| ") if not line.startswith("|") else f"| {it} " + x
        txt.append(x)
    A, B = r.choice(a.split("|")), r.choice(b.split("|"))
    if line in LINE[:7] and r.p(0.75):
        h = line.replace("{a}", B if flip else A).replace("{b}", A if flip else B)
        if names:
            N = r.choice(["item", "name", "what", "article", "product"])
            h = f"| {N} " + h if line.startswith("|") else N + ("," if line == "{a},{b}" else ", " if "," in line else ";" if ";" in line else " | " if "|" in line else "\t" if "\t" in line else " ") + h
        txt.insert(0, h)
    t = "\n".join(txt)
    w = r.pick(wish.split("|"))
    d.user(r.choice([f"{t}\n{w}", f"{w}\n{t}", f"{w}:\n{t}", f"{t}\n\n{w}?", f"{t}\n{w}?", f"here is the list\n{t}\n{w}", f"{w}?\n\n{t}"]))
    src = "rows = [" + ", ".join(f"({p}, {q})" for p, q in rows) + "]\n"
    whole = all(isinstance(x, int) for p in rows for x in p)
    out = d.py(src + ("print(sum(a * b for a, b in rows))" if whole else "print(round(sum(a * b for a, b in rows), 2))"))
    d.say(says.replace("{out}", out), [out])
    for _ in range(r.choice([0, 0, 1, 1, 2])):
        q, code, s = r.choice(MORE2)
        c = str(r.choice([5, 7, 10, 15, 19, 20, 25]))
        d.user(noisy(r, r.choice(["{q}", "and {q}", "{q}?"]).replace("{q}", r.choice(q.split("|"))).replace("{c}", c).replace("and and", "and"), 0.5))
        out = d.py(code.replace("{c}", c))
        d.say(s.replace("{out}", out), [out])


# ---- names, files, addresses -------------------------------------------------------------------------------------------------------------------------
def url(r):
    return r.choice(["https://", "http://", "https://www."]) + "".join(c for c in r.pick(WORDS).lower() if c.isalpha()) + r.choice([".com", ".org", ".net", ".de", ".io"]) + "/" + "/".join("".join(c for c in r.pick(WORDS).lower() if c.isalpha()) for _ in range(r.randint(1, 3))) + r.choice(["", "?id=%d" % r.randint(2, 999), ".html", "?q=%s&page=%d" % (r.pick(FRUIT), r.randint(2, 20))])


PARTS = [
    (filename, [("extension of {x}|file type of {x}|what's the ending of {x}|which extension has {x}", 's.rsplit(".", 1)[-1]', "It is {out}."), ("{x} without the extension|strip the ending from {x}|base name of {x}", 's.rsplit(".", 1)[0]', "It is {out}."), ("{x} with the ending {e}|rename {x} to .{e}|change the extension of {x} to {e}", 's.rsplit(".", 1)[0] + ".{e}"', "It is {out}."), ("put the date {d} in front of {x}|{x} prefixed with {d} and a dash", '"{d}-" + s', "It is {out}."), ("{x} with a _v2 before the ending|insert _v2 before the dot in {x}", 's.rsplit(".", 1)[0] + "_v2." + s.rsplit(".", 1)[-1]', "It is {out}.")]),
    (email, [("domain of {x}|what comes after the @ in {x}|mail host in {x}", 's.split("@")[1]', "It is {out}."), ("user part of {x}|what is before the @ in {x}|local part: {x}", 's.split("@")[0]', "It is {out}."), ("hide the user part of {x} with stars, keep the first letter|mask {x}, first letter and domain stay", 's[0] + "*" * (s.index("@") - 1) + s[s.index("@"):]', "It is {out}.")]),
    (url, [("domain of {x}|host name in {x}|which server is {x}", "urllib.parse.urlparse(s).hostname", "It is {out}."), ("path of {x}|the path part of {x}", "urllib.parse.urlparse(s).path", "It is {out}."), ("last part of the path in {x}|final path segment of {x}", 'urllib.parse.urlparse(s).path.split("/")[-1]', "It is {out}."), ("how many slashes are in {x}|count the / in {x}", 's.count("/")', "There are {out}."), ("protocol of {x}|scheme of {x}", "urllib.parse.urlparse(s).scheme", "It is {out}.")]),
    (lambda r: f"{r.pick(NAMES)} {r.pick(SURNAMES)}", [("{x} as last name, first name|surname first: {x}|{x} the other way round with a comma", '", ".join(s.split()[::-1])', "It is {out}."), ("initials of {x}|{x}, just the initials|abbreviate {x} to initials", '"".join(w[0] for w in s.split())', "They are {out}."), ("user name for {x}: first letter plus surname, small|login from {x}, first initial and last name in lower case", "(s[0] + s.split()[-1]).lower()", "It is {out}."), ("mail address for {x} at {m}: first.last in lower case|{x} -> firstname.lastname@{m}", '".".join(s.lower().split()) + "@{m}"', "It is {out}."), ("{x} with the first name shortened|shorten {x} to initial and surname", 's[0] + ". " + s.split()[-1]', "It is {out}.")]),
    (lambda r: "/" + "/".join("".join(c for c in r.pick(WORDS).lower() if c.isalpha()) for _ in range(r.randint(2, 4))) + r.choice([".txt", ".log", ".py", "", ".conf", ".csv"]), [("last part of the path {x}|file name in {x}|basename of {x}", 's.split("/")[-1]', "It is {out}."), ("folder of {x}|directory part of {x}|dirname of {x}", 's.rsplit("/", 1)[0]', "It is {out}."), ("how deep is {x}|number of parts in the path {x}|levels in {x}", 'len(s.strip("/").split("/"))', "It has {out} parts."), ("{x} with backslashes|windows slashes for {x}", 's.replace("/", "\\\\")', "It is {out}.")]),
    (lambda r: " ".join(str(r.choice([r.pick(WORDS).lower(), r.randint(1, 900), r.pick(ITEMS)])) for _ in range(r.randint(5, 8))) + f" {r.randint(2, 99)}", [("all numbers in '{x}'|pull the numbers out of '{x}'|which numbers are in '{x}'", 'print(re.findall("[0-9]+", s))', "They are {out}."), ("sum of the numbers in '{x}'|add up the numbers in '{x}'|total of all figures in '{x}'", 'print(sum(map(int, re.findall("[0-9]+", s))))', "The sum is {out}."), ("'{x}' without digits|delete the digits from '{x}'", 'print(" ".join(re.sub("[0-9]", "", s).split()))', "It is {out}."), ("largest number in '{x}'|the biggest figure in '{x}'", 'print(max(map(int, re.findall("[0-9]+", s))))', "It is {out}."), ("how many numbers are in '{x}'|count the numbers in '{x}'", 'print(len(re.findall("[0-9]+", s)))', "There are {out}.")]),
    (lambda r: str(r.int(1000, 10 ** r.randint(5, 12))), [("{x} with thousands separators|commas into {x}|group the digits of {x} by three", 'f"{int(s):,}"', "It is {out}."), ("{x} with spaces every three digits|{x} grouped by blanks", 'f"{int(s):,}".replace(",", " ")', "It is {out}."), ("last four digits of {x}|the final 4 digits of {x}", "s[-4:]", "They are {out}."), ("{x} masked except the last four|stars for all but the last 4 digits of {x}", '"*" * (len(s) - 4) + s[-4:]', "It is {out}."), ("check digit of {x} by digit sum mod 10|digit sum of {x} modulo 10", "sum(map(int, s)) % 10", "It is {out}."), ("does {x} pass the luhn check|luhn test of {x}", "sum(int(c) if i % 2 == 0 else sum(divmod(int(c) * 2, 10)) for i, c in enumerate(s[::-1])) % 10 == 0", "The test says {out}."), ("pad {x} with zeros to 14 digits|{x}, 14 digits with leading zeros", "s.zfill(14)", "It is {out}.")]),
]


@family("strings", 16.0)
def parts_of(d):
    r = d.r
    make, jobs = r.choice(PARTS)
    x = make(r)
    if '"' in x or "\\" in x:
        return parts_of(d)
    seen = set()
    for step in range(r.choice([1, 1, 2])):
        w, code, says = r.choice(jobs)
        if code in seen:
            break
        seen.add(code)
        e, m, day = r.choice(["bak", "txt", "pdf", "old", "json", "xml"]), r.choice(["mail.org", "firm.com", "school.net", "lab.io"]), f"{r.randint(2020, 2030)}-{r.randint(1, 12):02d}-{r.randint(1, 28):02d}"
        put = lambda t: t.replace("{e}", e).replace("{m}", m).replace("{d}", day)
        t = put(r.pick(w.split("|")))
        if step:
            if r.p(0.5):
                x = make(r)
                if '"' in x or "\\" in x:
                    return
            else:
                t = t.replace("'{x}'", "it").replace("{x}", "it")
                t = r.choice(["and ", "", "now "]) + t
        d.user(noisy(r, t.replace("{x}", "\x01" + x + "\x02"), 0.6))
        c = put(code)
        out = d.py(("import re\n" if "re." in c and "urllib" not in c else "import urllib.parse\n" if "urllib" in c else "") + f"s = {repr_(x)}\n" + (c if c.startswith("print(") else f"print({c})"))
        d.say(says.replace("{out}", out), [out])


# ---- functions by a spec with its edges -----------------------------------------------------------------------------------------------------------------
def L(lo, hi, a=4, b=7):
    return lambda r: [r.randint(lo, hi) for _ in range(r.randint(a, b))] if r.p(0.8) else []


def N(lo, hi, *edge):
    return lambda r: r.choice(edge) if edge and r.p(0.25) else r.int(lo, hi)


def T(a=1, b=3):
    return lambda r: " ".join(r.pick(WORDS).lower() for _ in range(r.randint(a, b))) if r.p(0.85) else ""


SPECS = [
    ("mean", "returns the average of a list, 0 for an empty one|averages a list; an empty list gives 0", "x", "if not x:\n    return 0\nreturn round(sum(x) / len(x), 2)", [L(1, 90)]), ("biggest", "returns the largest value of a list or None if it is empty|gives the maximum, None when there is nothing", "x", "if not x:\n    return None\nreturn max(x)", [L(1, 90)]), ("divide", "divides a by b and returns None when b is 0|gives a / b rounded to 2 places, None for division by zero", "a, b", "if b == 0:\n    return None\nreturn round(a / b, 2)", [N(2, 900), N(2, 40, 0)]), ("safe_root", "returns the square root rounded to 2 places, 'negative' for negative numbers|takes a root but says negative below zero", "n", 'if n < 0:\n    return "negative"\nreturn round(n ** 0.5, 2)', [N(2, 900, -4, -25, -9)]), ("first_word", "returns the first word of a text, an empty text gives ''|takes the first word, nothing for nothing", "s", 'words = s.split()\nreturn words[0] if words else ""', [T()]),
    ("price", "returns the price with 10 percent off from 100 on, else the price|gives 10% discount if the amount is 100 or more", "p", "if p >= 100:\n    return round(p * 0.9, 2)\nreturn p", [N(20, 300, 100, 99)]), ("ticket", "returns 0 under 6 years, 5 under 18, 8 from 65 on and 12 otherwise|gives the ticket price by age: below 6 free, below 18 5, from 65 8, else 12", "age", "if age < 6:\n    return 0\nif age < 18:\n    return 5\nif age >= 65:\n    return 8\nreturn 12", [N(1, 90, 5, 6, 17, 18, 65)]), ("shipping", "returns 0 for orders of 50 or more, else 4.9|gives free shipping from 50 on, otherwise 4.9", "total", "if total >= 50:\n    return 0\nreturn 4.9", [N(5, 120, 50, 49)]), ("grade", "returns A from 90, B from 75, C from 60, otherwise F|turns points into A (90+), B (75+), C (60+) or F", "p", 'if p >= 90:\n    return "A"\nif p >= 75:\n    return "B"\nif p >= 60:\n    return "C"\nreturn "F"', [N(30, 100, 60, 75, 90, 59)]), ("sign", "says positive, negative or zero|returns 'positive', 'negative' or 'zero'", "n", 'if n > 0:\n    return "positive"\nif n < 0:\n    return "negative"\nreturn "zero"', [N(-90, 90, 0)]),
    ("clamp", "keeps n between lo and hi|limits a number to the range from lo to hi", "n, lo, hi", "if n < lo:\n    return lo\nif n > hi:\n    return hi\nreturn n", [N(-50, 150), lambda r: r.randint(0, 10), lambda r: r.randint(50, 100)]), ("second", "returns the second largest different value or None if there is none|finds the runner-up among the distinct values, None if missing", "x", "y = sorted(set(x))\nreturn y[-2] if len(y) > 1 else None", [L(1, 20)]), ("median", "returns the median, the mean of the two middle ones for an even count|computes the median of a list by hand", "x", "y = sorted(x)\nk = len(y) // 2\nif len(y) % 2:\n    return y[k]\nreturn (y[k - 1] + y[k]) / 2", [lambda r: [r.randint(1, 60) for _ in range(r.randint(4, 7))]]), ("dedupe", "removes duplicates and keeps the first of each|returns the list without repeats in the same order", "x", "out = []\nfor v in x:\n    if v not in out:\n        out.append(v)\nreturn out", [L(1, 6, 5, 9)]), ("most_common", "returns the value that occurs most often, the first one on a tie|finds the mode of a list", "x", "return max(x, key=x.count)", [lambda r: [r.randint(1, 6) for _ in range(r.randint(5, 9))]]),
    ("count_words", "counts the words of a text, 0 for an empty one|returns the number of words, nothing is 0", "s", "return len(s.split())", [T(1, 5)]), ("shorten", "cuts a text to 10 characters and adds ... if it was longer|returns at most 10 characters of a text, with three dots when something was cut", "s", 'if len(s) > 10:\n    return s[:10] + "..."\nreturn s', [T(1, 3)]), ("plural", "adds an s, or es after s, x and h|makes a plural: es after s, x or h, otherwise s", "s", 'if s[-1] in "sxh":\n    return s + "es"\nreturn s + "s"', [lambda r: r.choice(["box", "bus", "dish", "cat", "house", "fox", "watch", "tree", "glass", "lamp", "tax", "church", "dog", r.pick(WORDS).lower()])]), ("ordinal", "turns 1 into 1st, 2 into 2nd, 11 into 11th and so on|returns a number with its english ordinal ending", "n", 'if 10 <= n % 100 <= 20:\n    return f"{n}th"\nends = {1: "st", 2: "nd", 3: "rd"}\nreturn f"{n}" + ends.get(n % 10, "th")', [N(1, 130, 11, 12, 13, 21, 111, 2, 3)]), ("hms", "turns seconds into h:mm:ss|formats seconds as hours, minutes and seconds", "n", 'return f"{n // 3600}:{n % 3600 // 60:02d}:{n % 60:02d}"', [N(30, 90000, 59, 60, 3600)]),
    ("is_leap", "says whether a year is a leap year, with the 100 and 400 rule|tells leap years, centuries only if divisible by 400", "y", "if y % 400 == 0:\n    return True\nif y % 100 == 0:\n    return False\nreturn y % 4 == 0", [N(1800, 2100, 1900, 2000, 2024, 2100)]), ("valid_pin", "says whether a text has exactly 4 digits|checks that a pin is four digits long and only digits", "s", "return len(s) == 4 and s.isdigit()", [lambda r: r.choice([f"{r.randint(0, 9999):04d}", f"{r.randint(10000, 99999)}", "12a4", f"{r.randint(100, 999)}", r.pick(WORDS)[:4].lower()])]), ("strong", "says whether a password has at least 8 characters and a digit|checks a password: 8 characters or more and one digit at least", "s", "return len(s) >= 8 and any(c.isdigit() for c in s)", [lambda r: r.pick(WORDS).lower() + r.choice(["", str(r.randint(1, 999)), "!"])]), ("vat", "returns net, tax and gross for a net amount and a rate in percent|computes tax and gross from net and percent", "net, rate", "tax = round(net * rate / 100, 2)\nreturn net, tax, round(net + tax, 2)", [N(10, 900), lambda r: r.choice([5, 7, 10, 19, 20, 21])]), ("split_bill", "splits an amount among n people, with 0 people it returns 0|shares a bill between n, 0 if nobody is there", "total, n", "if n == 0:\n    return 0\nreturn round(total / n, 2)", [N(20, 400), N(2, 9, 0)]),
    ("gcd", "computes the greatest common divisor without the math module|finds the gcd with euclid's method", "a, b", "while b:\n    a, b = b, a % b\nreturn a", [N(12, 900), N(12, 900)]), ("to_base", "writes a number in base b, 0 gives '0'|converts n to base b as a string", "n, b", 'if n == 0:\n    return "0"\ns = ""\nwhile n:\n    s = str(n % b) + s\n    n //= b\nreturn s', [N(3, 900, 0), lambda r: r.randint(2, 9)]), ("evens", "returns the even numbers up to and including n|lists even numbers from 2 to n", "n", "return list(range(2, n + 1, 2))", [lambda r: r.randint(1, 25)]), ("countdown", "returns the numbers from n down to 0|counts down from n to 0 as a list", "n", "return list(range(n, -1, -1))", [lambda r: r.randint(0, 12)]), ("collatz", "returns the collatz sequence of n down to 1|lists n, halved if even, else 3n+1, until 1", "n", "out = [n]\nwhile n != 1:\n    n = n // 2 if n % 2 == 0 else 3 * n + 1\n    out.append(n)\nreturn out", [lambda r: r.choice([3, 5, 6, 7, 10, 12, 13, 17, 20, 21, 24])]),
    ("chunks", "splits a list into pieces of k|cuts a list into parts of k elements, the last may be shorter", "x, k", "return [x[i:i + k] for i in range(0, len(x), k)]", [lambda r: [r.randint(1, 30) for _ in range(r.randint(4, 9))], lambda r: r.randint(2, 4)]), ("rotate", "moves the first k elements of a list to the end|rotates a list to the left by k", "x, k", "return x[k:] + x[:k]", [lambda r: [r.randint(1, 30) for _ in range(r.randint(4, 7))], lambda r: r.randint(1, 3)]), ("flatten", "flattens a list of lists by one level|joins the inner lists into one", "x", "return [v for y in x for v in y]", [lambda r: [[r.randint(1, 30) for _ in range(r.randint(1, 3))] for _ in range(r.randint(2, 4))]]), ("common", "returns the values that are in both lists, sorted|finds the intersection of two lists in order", "x, y", "return sorted(set(x) & set(y))", [lambda r: [r.randint(1, 12) for _ in range(5)], lambda r: [r.randint(1, 12) for _ in range(5)]]), ("missing", "returns the numbers from 1 to the maximum that a list lacks|finds gaps between 1 and the largest value", "x", "return [i for i in range(1, max(x) + 1) if i not in x]", [lambda r: r.sample(range(1, 14), r.randint(5, 8))]),
    ("is_sorted", "says whether a list is in ascending order, an empty list is|checks that no value is smaller than the one before it", "x", "return all(a <= b for a, b in zip(x, x[1:]))", [lambda r: sorted(r.randint(1, 60) for _ in range(5)) if r.p(0.5) else [r.randint(1, 60) for _ in range(4)]]), ("moving", "returns the averages of each three neighbours|computes a moving average of length 3, rounded to 2 places", "x", "return [round(sum(x[i:i + 3]) / 3, 2) for i in range(len(x) - 2)]", [lambda r: [r.randint(1, 60) for _ in range(r.randint(4, 7))]]), ("normalise", "scales a list so that the largest value is 1, rounded to 2 places|divides every value by the maximum", "x", "m = max(x)\nreturn [round(v / m, 2) for v in x]", [lambda r: [r.randint(1, 60) for _ in range(r.randint(3, 6))]]), ("caesar", "shifts small letters by k and leaves the rest|encodes a text with a caesar shift of k, only a to z", "s, k", 'out = ""\nfor c in s:\n    if "a" <= c <= "z":\n        c = chr((ord(c) - 97 + k) % 26 + 97)\n    out += c\nreturn out', [T(1, 2), lambda r: r.randint(1, 25)]), ("vowels", "counts the vowels, upper case too|returns the number of vowels whatever the case", "s", 'return sum(c in "aeiou" for c in s.lower())', [T(1, 3)]),
    ("capital_words", "gives every word a capital letter except 'and', 'of' and 'the'|makes a title but leaves and, of, the small", "s", 'small = ("and", "of", "the")\nreturn " ".join(w if w in small else w.capitalize() for w in s.split())', [lambda r: f"{r.pick(WORDS).lower()} {r.choice(['and', 'of', 'the'])} {r.pick(WORDS).lower()}"]), ("acronym", "builds an acronym from the words longer than 3 letters|takes the first letters of words with more than three letters, in capitals", "s", 'return "".join(w[0].upper() for w in s.split() if len(w) > 3)', [T(2, 5)]), ("bmi_class", "returns under, normal or over for a bmi (18.5 and 25 are the limits)|sorts a bmi into under (<18.5), normal and over (from 25)", "b", 'if b < 18.5:\n    return "under"\nif b < 25:\n    return "normal"\nreturn "over"', [lambda r: r.choice([18.5, 25, round(r.uniform(15, 35), 1)])]), ("fare", "returns 3 for up to 5 km and 0.5 more for each further km|gives a fare: 3 up to 5 km, then 0.5 per km", "km", "if km <= 5:\n    return 3\nreturn 3 + (km - 5) * 0.5", [N(1, 40, 5, 6)]), ("tax", "takes 10 percent up to 1000 and 30 percent of what is above|computes a tax of 10% up to 1000 and 30% beyond", "n", "if n <= 1000:\n    return n * 10 / 100\nreturn 100 + (n - 1000) * 30 / 100", [N(200, 5000, 1000, 999)]),
]
SPECASK = ["write a function {n} that {w}. what does {n}({a}) give", "python function: {w}. run it for {a}", "code a function that {w}, then call it with {a}", "def {n}: {w}. output for {a}?", "i need {n}({p}), it {w}. show {n}({a})", "please write {n}, which {w}, and test it with {a}", "can you make a function that {w}? and the result for {a}", "implement {n} ({w}) and print {n}({a})", "a small function that {w}; try {a}", "function {n}({p}) - {w} - with {a}", "make {n} so that it {w}. then {n}({a})", "show me a function which {w} and what it returns for {a}", "write and execute: {n} {w}, argument {a}", "program a function called {n} that {w}; use {a} as the test", "give me python code for a function that {w} and run it with {a}"]
SPECMORE = ["and {a}", "{n}({a})?", "now {a}", "with {a}", "what about {a}", "and for {a}?", "try {a} too", "run it on {a}"]


@family("number", 20.0)
def by_spec(d):
    r = d.r
    n, what, params, body, args = r.choice(SPECS)
    lit = lambda v: ", ".join(repr_(x) if isinstance(x, str) else repr(x) for x in v)
    draw = lambda: [f(r) for f in args]
    v = draw()
    d.user(noisy(r, r.pick(SPECASK).replace("{w}", r.choice(what.split("|"))).replace("{n}", "\x01" + n + "\x02").replace("{p}", params).replace("{a}", "\x01" + lit(v) + "\x02"), 0.5))
    code = f"def {n}({params}):\n" + "\n".join("    " + x for x in body.split("\n")) + f"\n\nprint({n}({lit(v)}))"
    tell = lambda out: d.say(r.choice(["It returns {o}.", "The result is {o}.", "It gives {o}."]).replace("{o}", out if out else "an empty text"), [out] if out else [])
    tell(d.py(code))
    for _ in range(r.choice([0, 0, 1, 1, 2])):
        w = draw()
        if w == v:
            continue
        v = w
        d.user(noisy(r, r.pick(SPECMORE).replace("{n}", n).replace("{a}", "\x01" + lit(v) + "\x02"), 0.5))
        tell(d.py(f"print({n}({lit(v)}))"))
