"""Questions that have no answer: the program fails, or says so, and the answer tells why.  And programs that the sandbox does not let through: a module that is not there, no network, no right, too little memory, stopped from outside."""
from core import MONTHS, family, fill, guard, noisy
from pools import CITIES, WORDS
from relating import upper

SHORT_MONTH = {4: 30, 6: 30, 9: 30, 11: 30, 2: 29}


def day_missing(r):
    m = r.choice(list(SHORT_MONTH))
    d = SHORT_MONTH[m] + (1 if m != 2 else r.choice([1, 2]))
    y = r.randint(1985, 2040)
    return dict(d=d, m=m, y=y, M=MONTHS[m - 1], n=SHORT_MONTH[m], f=r.choice([f"{d} {MONTHS[m - 1]} {y}", f"{MONTHS[m - 1]} {d}, {y}", f"{d:02d}.{m:02d}.{y}", f"{y}-{m:02d}-{d:02d}"]))


def common_year(r):
    y = r.choice([x for x in range(1981, 2043) if x % 4] + [1900, 2100, 2100])
    return dict(y=y, f=r.choice([f"29 February {y}", f"February 29, {y}", f"29.02.{y}", f"{y}-02-29"]))


def base_wrong(r):
    b, name = r.choice([(2, "binary"), (8, "octal"), (16, "hex")])
    good = {2: "01", 8: "01234567", 16: "0123456789abcdef"}[b]
    t = list("".join(r.choice(good) for _ in range(r.randint(3, 6))))
    i = r.randrange(len(t))
    t[i] = r.choice({2: "23456789", 8: "89", 16: "ghkmxz"}[b])
    return dict(t="".join(t), b=b, name=name, c=t[i])


# values ; questions ; program ; answers
ROWS = [
    (day_missing, "what weekday is {f}|which day of the week was {f}|{f}, what day is that|weekday of {f}|is {f} a monday|on which weekday does {f} fall", 'from datetime import date\nprint(date({y}, {m}, {d}).strftime("%A"))', "There is no {d} {M}: it has {n} days at most.|That date does not exist, {M} has no more than {n} days."),
    (day_missing, "how many days from {f} to the end of that year|{f} plus 10 days|which week is {f} in|what is the day after {f}|day number of {f} in the year", "from datetime import date\nprint(date({y}, {m}, {d}))", "There is no such date: {M} has {n} days at most.|{f} does not exist, so it can't be computed."),
    (common_year, "what weekday is {f}|which day of the week was {f}|{f}: weekday?|{f} plus 100 days|is {f} a sunday", 'from datetime import date\nprint(date({y}, 2, 29).strftime("%A"))', "There is no such date: {y} is not a leap year.|{y} had no 29 February, it is no leap year.|That day does not exist, {y} is not a leap year."),
    (lambda r: dict(h=r.randint(24, 30), m=r.choice(["00", "15", "30", "45"]), k=r.randint(2, 9)), "{k} hours after {h}:{m}|it is {h}:{m}. what time is it in {k} hours|what's {h}:{m} in am/pm|{h}:{m} o'clock in 12 hour form", 'from datetime import datetime\nprint(datetime.strptime("{h}:{m}", "%H:%M"))', "There is no {h}:{m}; the hours go to 23.|{h}:{m} is no time of day."),
    (base_wrong, "{name} {t} to decimal|what is {t} in decimal, it's {name}|{t} ({name}) as a normal number|convert {name} {t}|decimal value of {name} {t}", 'print(int("{t}", {b}))', "{t} is no {name} number: it has the digit {c}.|That is not {name}, {c} can't be in it."),
    (lambda r: dict(n=r.int(2, 900)), "square root of -{n}|sqrt(-{n})|root of minus {n}, real please|which number times itself gives -{n}|the root of -{n}?", "import math\nprint(math.sqrt(-{n}))", "There is no real square root of -{n}.|No real number has the square -{n}."),
    (lambda r: dict(n=r.int(1, 900)), "log of -{n}|ln(-{n})|natural logarithm of minus {n}|log10(-{n})|logarithm of -{n}?", "import math\nprint(math.log(-{n}))", "The logarithm of a negative number is not defined.|There is no real logarithm of -{n}."),
    (lambda r: dict(n=r.int(2, 900), k=r.int(2, 60)), "{n} divided by 0|split {n} among nobody|{n} / (5 - 5)|{n} sweets for 0 kids, each?|{n} over zero|average speed for {n} km in 0 hours|{n} per 0", "print({n} / 0)", "That can't be computed: it would be a division by zero.|Dividing by zero is not possible.|That has no answer, one can't divide by 0."),
    (lambda r: dict(w=r.pick(WORDS).lower()), "double the number \"{w}\"|{w} plus 5|int(\"{w}\")|\"{w}\" as a number times 2|turn {w} into a number", 'print(int("{w}"))', "{w} is not a number.|That is not possible, {w} is no number."),
    (lambda r: dict(n=r.randint(8, 90)), "largest of an empty list|maximum of []|biggest value in []|max of nothing|what is max([])|the highest of no numbers", "print(max([]))", "There are no values, so there is none.|The list is empty, so it has no such value.|That is not possible: the list is empty."),
    (lambda r: (lambda x, k: dict(x=x, k=k, n=len(x)))([r.randint(1, 90) for _ in range(r.randint(3, 5))], r.randint(7, 12)), "the {k}th number of {x}|which is number {k} in {x}|{x}, take the {k}th|element {k} of {x} (counting from 1)", "x = {x}\nprint(x[{k} - 1])", "There is no {k}th one, the list has only {n}.|The list has {n} values, so there is no number {k}."),
    (lambda r: dict(n=r.randint(2, 20), k=r.randint(1, 20)), "acos({n})|angle whose cosine is {n}|asin({n}), in degrees|angle with a sine of {n}", "import math\nprint(math.degrees(math.asin({n})))", "There is none: sine and cosine lie between -1 and 1.|No angle has that, {n} is over 1."),
    (lambda r: dict(n=r.randint(2, 40)), "factorial of -{n}|(-{n})!|minus {n} factorial|what is -{n} factorial", "import math\nprint(math.factorial(-{n}))", "The factorial is not defined for negative numbers.|There is no factorial of -{n}."),
    (lambda r: (lambda ks, k: dict(t="{" + ", ".join(f'"{a}": {b}' for a, b in ks.items()) + "}", k=k))({r.pick(WORDS).lower(): r.randint(1, 90) for _ in range(3)}, r.pick(WORDS).lower() + "s"), "d = {t}. what is d[\"{k}\"]|value of {k} in {t}|{t} - and for {k}?|look up \"{k}\" in {t}", 'd = {t}\nprint(d["{k}"])', "There is no {k} in it.|It has no entry for {k}."),
    (lambda r: dict(t=r.choice(['{"a": 1,}', '{"name": "x"', "{a: 1}", '["x", "y"', '{"n": 01}', "{'k': 2}"])), "is this valid json? {t}|parse the json {t}|json {t} - what's in it|read {t} as json", "import json\nprint(json.loads('''{t}'''))", "That is not valid JSON.|No, it is no valid JSON."),
    (lambda r: dict(a=r.randint(2, 9), b=r.randint(2, 9), w=r.pick(WORDS).lower()), 'what does "{w}" + {a} give in python|run "{w}" + {a}|python: "{w}" + {a}?|print("{w}" + {a}), what comes', 'print("{w}" + {a})', "It fails with a TypeError: text and a number can't be added.|Python refuses that (TypeError): a text plus a number."),
    (lambda r: dict(a=r.randint(2, 9), k=r.randint(4, 9), w=r.pick(WORDS).lower()), 'what does [1, 2, {a}][{k}] give in python|run [1, 2, {a}][{k}]|[1, 2, {a}][{k}] in python?', "print([1, 2, {a}][{k}])", "It fails with an IndexError: the list has only three values.|An IndexError, there is no place {k}."),
    (lambda r: dict(w=r.choice(["totl", "reslut", "coutn", "nmae", "valeu", "undefined_x", "avg"])), "what does print({w}) do on its own|run print({w})|python: print({w}), nothing before it", "print({w})", "It fails with a NameError: {w} has no value.|A NameError, {w} is not defined."),
]


def filled(t, v):
    return fill(t, {k: str(x) for k, x in v.items()})


@family("failures", 44.0)
def no_answer(d):
    r = d.r
    draw, asks, code, says = r.choice(ROWS)
    v = draw(r)
    q = r.pick(asks.split("|"))
    t = fill(q, {k: guard(str(x)) for k, x in v.items()})
    d.user(noisy(r, upper(t) if r.p(0.4) else t, 0.6))
    d.py(filled(code, v))
    d.say(filled(r.choice(says.split("|")), v), [])


# ---- what the sandbox does not let through -----------------------------------------------------------------------------------------------------------
NEEDS = [
    (lambda r: dict(u=f"https://{r.pick(WORDS).lower()}.example/{r.pick(WORDS).lower()}"), "fetch {u} with python, how many bytes|download {u} and tell me its size|how many bytes has {u}|size of {u} in bytes, by a script|get {u} and print its length", 'import urllib.request\nprint(len(urllib.request.urlopen("{u}").read()))',
     ["urllib.error.URLError: <urlopen error [Errno -3] Temporary failure in name resolution>", "OSError: [Errno 101] Network is unreachable", "PermissionError: the sandbox has no network", "socket.gaierror: [Errno -2] Name or service not known"], ["There is no network here, so {u} can't be read.", "I can't reach {u}: the code has no network.", "That failed, the sandbox has no connection to {u}."]),
    (lambda r: dict(p=r.choice(["pandas", "numpy", "requests", "matplotlib", "scipy", "sympy", "yfinance", "bs4"]), a=r.randint(2, 90), b=r.randint(2, 90)), "import {p} and show its version|which version of {p} do you have|is {p} installed|run import {p}", "import {p}\nprint({p}.__version__)",
     ["ModuleNotFoundError: No module named '{p}'"], ["{p} is not installed.", "There is no module {p} here.", "It failed: {p} is not there."]),
    (lambda r: dict(f=r.choice(["/etc/shadow", "/root/notes.txt", "/home/anna/diary.txt", "/var/log/auth.log", "/srv/keys/id"])), "read {f} with python|print what's in {f}|show me {f} by a script|open {f} and show it", 'print(open("{f}").read())',
     ["PermissionError: [Errno 13] Permission denied: '{f}'"], ["I may not read {f}: permission denied.", "That was refused, there is no right to read {f}.", "It failed: permission denied for {f}."]),
    (lambda r: dict(f=f"{r.pick(WORDS).lower()}.{r.choice(['csv', 'txt', 'json', 'log', 'xlsx'])}"), "how many lines are in {f}|how many rows has {f}|load {f}, how many lines|open {f} and count the lines|number of lines of {f}, with python", 'print(len(open("{f}").readlines()))',
     ["FileNotFoundError: [Errno 2] No such file or directory: '{f}'"], ["There is no file {f}.", "I can't find {f}, it does not exist here.", "{f} was not found."]),
    (lambda r: dict(n=r.randint(5, 60)), "make a list of {n} billion zeros and tell me its length|a list of {n} billion zeros, how long is it|create a python list with {n} billion zeros and print len|fill a list with {n} billion zeros, length?", "x = [0] * ({n} * 10 ** 9)\nprint(len(x))",
     ["MemoryError", "the process was killed: out of memory", "killed by signal 9 (memory limit)"], ["There is not enough memory for that.", "It failed: the memory was not enough.", "That needs more memory than there is."]),
    (lambda r: dict(n=r.randint(2, 9), c=r.pick(CITIES)), "count up to 10^{n}0 one by one|add 1 again and again until it is 10^{n}0|loop 10^{n}0 times and print the end|go up by one from 0 to 10^{n}0 and show the last|use a while loop to count to 10^{n}0", "k = 0\nwhile k < 10 ** {n}0:\n    k += 1\nprint(k)",
     ["TimeoutError: the code ran longer than 10 s and was stopped", "the code ran longer than 10 s and was stopped", "stopped after 10 s"], ["That takes too long: it was stopped after 10 s.", "It was stopped after 10 s, so I have no result.", "There is no result, the time of 10 s was not enough."]),
    (lambda r: dict(f=f"{r.pick(WORDS).lower()}.txt", w=r.pick(WORDS).lower()), "write \"{w}\" into {f} with python|save {w} to {f} by a script|put the word {w} into {f}, in python|python: write {w} to {f}", 'with open("{f}", "w") as f:\n    f.write("{w}")\nprint("ok")',
     ["OSError: [Errno 30] Read-only file system: '{f}'", "PermissionError: [Errno 13] Permission denied: '{f}'", "OSError: [Errno 28] No space left on device"], ["It was not written.", "That failed, nothing was written to {f}.", "I couldn't write {f}."]),
]
WHY = ["why", "why not", "what went wrong", "what did it say", "what's the error"]


@family("failures", 26.0)
def not_let(d):
    r = d.r
    draw, asks, code, errors, says = r.choice(NEEDS)
    v = draw(r)
    t = fill(r.pick(asks.split("|")), {k: guard(str(x)) for k, x in v.items()})
    d.user(noisy(r, upper(t) if r.p(0.4) else t, 0.6))
    m = filled(r.choice(errors), v)
    d.steps.append(("py", filled(code, v)))
    d.fail(m)
    s = filled(r.pick(says), v)
    d.say(s, [])
    if r.p(0.25):
        d.user(noisy(r, r.choice(WHY), 0.5))
        d.say(r.choice(["It said: {m}.", "The error was: {m}."]).replace("{m}", m), [m])
