"""When code fails: say so, or mend it.  Nothing is invented."""
from core import Kernel, family, fill
from pools import WORDS, filename


@family("failures", 2.5)
def impossible(d):
    r = d.r
    n = r.int(2, 999)
    asks, code, says = r.choice([
        (["What is {n} divided by 0?", "{n} / 0", "Divide {n} by zero.", "{n} over 0?", "compute {n}/0"], "print({n} / 0)", "That can't be computed: division by zero."),
        (["What is {n} modulo 0?", "{n} % 0", "the remainder of {n} divided by 0?"], "print({n} % 0)", "That can't be computed: division by zero."),
        (["What is the square root of -{n}?", "sqrt(-{n})", "root of -{n}"], "import math\nprint(math.sqrt(-{n}))", "There is no real square root of -{n}."),
        (["What is the logarithm of 0?", "log(0)", "natural log of zero?"], "import math\nprint(math.log(0))", "The logarithm of 0 is not defined."),
        (["What is the factorial of -{n}?", "(-{n})!", "factorial of minus {n}"], "import math\nprint(math.factorial(-{n}))", "The factorial is not defined for negative numbers."),
        (["What weekday is 30 February {y}?", "Which day of the week was February 30, {y}?"], 'from datetime import date\nprint(date({y}, 2, 30).strftime("%A"))', "There is no such date: February has no 30th."),
        (["What weekday was 31 April {y}?", "day of the week of April 31, {y}"], 'from datetime import date\nprint(date({y}, 4, 31).strftime("%A"))', "There is no such date: April has 30 days."),
        (["Convert {w} to a number.", "int of {w}?"], 'print(int("{w}"))', "{w} is not a number."),
        (["What is the mean of an empty list?", "average of []"], "x = []\nprint(sum(x) / len(x))", "An empty list has no mean.")])
    vals = dict(n=n, y=r.randint(1990, 2040), w=r.pick(WORDS))
    d.ask(asks, **vals)
    d.py(fill(code, vals))
    d.say(fill(says, vals), [])


@family("failures", 2.0)
def missing_file(d):
    r = d.r
    f = filename(r)
    d.ask(["Read {f}.", "What's in {f}?", "Show the content of {f}.", "How many lines has {f}?", "print {f}", "open {f} please"], f=f)
    d.steps.append(("py", f'print(open("{f}").read())'))
    d.fail(f"Traceback (most recent call last):\n  File \"Cell In[1]\", line 1, in <module>\n    {d.steps[-1][1].splitlines()[0]}\n          {'^' * (len(f) + 8)}\nFileNotFoundError: [Errno 2] No such file or directory: '{f}'")
    d.say(r.choice([f"There is no file {f}.", f"I can't read {f}: the file does not exist."]), [f])


@family("failures", 2.0)
def too_long(d):
    r = d.r
    n = r.int(10, 999) * 10 ** r.randint(6, 12)
    asks, code = r.choice([(["How many primes are there below {n}?", "count the primes under {n}"], "def is_prime(n):\n    return n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1))\nprint(sum(is_prime(n) for n in range({n})))"),
                           (["What is the sum of the numbers from 1 to {n}, adding them one by one?", "Add all numbers up to {n} one by one."], "s = 0\nfor k in range(1, {n} + 1):\n    s += k\nprint(s)"), (["Count to {n}.", "count from 1 to {n}"], "k = 0\nwhile k < {n}:\n    k += 1\nprint(k)")])
    d.ask(asks, n=n)
    d.steps.append(("py", fill(code, dict(n=n))))
    s = r.choice([10, 10, 10, 5, 20, 30])
    d.fail(f"TimeoutError: the code ran longer than {s} s and was stopped")
    d.say(r.choice([f"The computation took longer than {s} s and was stopped, so I have no result.", f"That took too long: the code was stopped after {s} s."]), [str(s)])


@family("failures", 2.5)
def broken_tool(d):
    """The interpreter itself fails: no made-up result."""
    r = d.r
    a, b = r.big(3, 8), r.big(3, 8)
    op = r.choice("+-*")
    d.ask(["What is {a} {op} {b}?", "{a} {op} {b}", "compute {a} {op} {b}", "Calculate {a} {op} {b}."], a=a, b=b, op=op)
    d.steps.append(("py", f"print({a} {op} {b})"))
    m = r.choice(["the sandbox could not be started", "the interpreter is not available", "MemoryError", "the call was denied by policy", "the code ran longer than 10 s and was stopped", "the jail was closed", "no space left on device", "the user refused the call", "interrupted by a restart"])
    d.fail(m)
    d.say(r.choice([f"I have no result: {m}.", f"The code could not be run: {m}."]), [m])


@family("failures", 3.0)
def mend(d):
    """A slip in the code, seen in the error, put right."""
    r = d.r
    n = r.int(2, 99)
    asks, bad, err, good, says = r.choice([
        (["What is the square root of {n}?", "sqrt {n}"], "print(math.sqrt({n}))", "NameError: name 'math' is not defined", "import math\nprint(math.sqrt({n}))", "The square root of {n} is {out}."),
        (["What is {n} factorial?", "{n}!"], "print(math.factorial({n}))", "NameError: name 'math' is not defined", "import math\nprint(math.factorial({n}))", "{n}! is {out}."),
        (["What weekday was {n1} May 20{y}?"], 'print(date(20{y}, 5, {n1}).strftime("%A"))', "NameError: name 'date' is not defined", 'from datetime import date\nprint(date(20{y}, 5, {n1}).strftime("%A"))', "It was a {out}."),
        (["What is the median of {n}, {m}, {k}?", "median {n} {m} {k}"], "print(statistics.median([{n}, {m}, {k}]))", "NameError: name 'statistics' is not defined", "import statistics\nprint(statistics.median([{n}, {m}, {k}]))", "The median is {out}."),
        (["What is the sum of {n}, {m} and {k}?", "add {n}, {m}, {k}"], "print(sum({n}, {m}, {k}))", "TypeError: sum() takes at most 2 positional arguments (3 given)", "print(sum([{n}, {m}, {k}]))", "The sum is {out}."),
        (["How many digits does {n}**{k} have?"], "print(len({n} ** {k}))", "TypeError: object of type 'int' has no len()", "print(len(str({n} ** {k})))", "It has {out} digits."),
        (["What is {n} plus {m} as text?", "join the digits of {n} and {m}"], 'print("{n}" + {m})', 'TypeError: can only concatenate str (not "int") to str', 'print("{n}" + "{m}")', "It is {out}."),
        (["What is the average of {n}, {m}, {k}?", "mean of {n} {m} {k}"], "x = [{n}, {m}, {k}]\nprint(x.mean())", "AttributeError: 'list' object has no attribute 'mean'", "x = [{n}, {m}, {k}]\nprint(sum(x) / len(x))", "The average is {out}."),
        (["Use numpy to sum {n}, {m}, {k}.", "sum {n}, {m}, {k} with numpy"], "import numpy as np\nprint(np.sum([{n}, {m}, {k}]))", "ModuleNotFoundError: No module named 'numpy'", "print(sum([{n}, {m}, {k}]))", "numpy is not installed here; the sum is {out}.")])
    vals = dict(n=n, m=r.int(2, 99), k=r.randint(2, 30), n1=r.randint(1, 28), y=r.randint(10, 25))
    d.ask(asks, **vals)
    d.steps.append(("py", fill(bad, vals), "slip"))          # seen, but not learnt
    _, _, shown = Kernel().run(fill(bad, vals))
    if "numpy" in bad or err.split(":")[0] not in shown:
        line = 2 if "\n" in bad and "numpy" not in bad else 1
        shown = f'Traceback (most recent call last):\n  File "Cell In[1]", line {line}, in <module>\n    {fill(bad, vals).splitlines()[line - 1]}\n{err}'
    d.fail(shown)
    d.kernel.count = 1
    out = d.py(fill(good, vals))
    d.say(fill(says, dict(vals, out=out)), [out])


@family("failures", 1.5)
def user_code(d):
    """Code that the user gives is run as it is."""
    r = d.r
    a, b, w = r.int(2, 999), r.int(2, 99), r.pick(WORDS)
    code = r.choice(["print({a} * {b})", "print(sum(range({a})))", 'print("{w}".upper())', "x = {a}\nprint(x % {b})", "print([i * {b} for i in range(5)])", 'print(len("{w}") + {a})', "print(max({a}, {b}))", 'print("{w}" * 3)', "for i in range(3):\n    print(i * {b})", "print({a} // {b}, {a} % {b})"])
    code = fill(code, dict(a=a, b=b, w=w))
    d.user(r.choice(["Run this: {c}", "What does this print?\n{c}", "Execute this code:\n{c}", "run\n{c}", "What is the output of {c}", "```python\n{c}\n```\nWhat does it print?", "Please run this Python code:\n{c}"]).replace("{c}", code))
    out = d.py(code)
    d.say(r.choice([f"It prints {out}." if "\n" not in out else f"It prints:\n{out}", f"The output is:\n{out}" if "\n" in out else f"The output is {out}."]), [out])
