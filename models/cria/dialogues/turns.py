"""Conversations of several turns: each builds on what came before."""
import json
from core import FAMILIES, family
from dates import SHOW, any_date, py, written, neat
from lists import spoken
from pools import ITEMS, SENTENCES, WORDS
from threads import CHAT

OPS = [("+", ["Now add {n}.", "add {n} to that", "plus {n}", "And plus {n}?", "Add {n} to the result.", "then add {n}", "What if I add {n}?", "increase it by {n}", "and {n} more?", "Now put {n} on top."]),
       ("-", ["Now subtract {n}.", "minus {n}", "Take {n} away from that.", "subtract {n} from the result", "And minus {n}?", "then take off {n}", "reduce it by {n}", "less {n}?"]),
       ("*", ["Now multiply that by {n}.", "times {n}", "Multiply the result by {n}.", "And times {n}?", "multiply it with {n}", "then multiply by {n}", "What is that times {n}?", "now {n} times that"]),
       ("/", ["Now divide that by {n}.", "divided by {n}", "Divide the result by {n}.", "And divided by {n}?", "divide it by {n}", "then divide by {n}", "What is that divided by {n}?", "split it into {n} parts"]),
       ("**", ["Now raise that to the power of {n}.", "to the power of {n}", "raise it to the {n}th power", "and that ^{n}?"]), ("%", ["What's the remainder of that divided by {n}?", "modulo {n}?", "that mod {n}", "And the remainder when dividing it by {n}?"])]
UNARY = [(["And squared?", "Now square it.", "Square that.", "the square of that?", "what's that squared"], "print({v} ** 2)"), (["Double it.", "Now double that.", "twice that?", "and doubled?"], "print({v} * 2)"), (["Halve it.", "half of that?", "And half of it?", "now halve that"], "print({v} / 2)"),
         (["What's the square root of that?", "and the square root?", "Take the square root of the result.", "root of that?"], "print({v} ** 0.5)"), (["Round that to two decimals.", "round it to 2 digits", "rounded to two decimal places?"], "print(round({v}, 2))"), (["How many digits does it have?", "count its digits", "how many digits is that?"], "print(len(str({v})))"),
         (["Is that even?", "even or odd?", "Is it an even number?"], 'print("even" if {v} % 2 == 0 else "odd")'), (["In binary?", "and in binary", "write that in binary"], "print(bin({v})[2:])"), (["In hex?", "and as hex", "Convert it to hexadecimal."], "print(hex({v}))"), (["What is 10% of that?", "ten percent of it?"], "print({v} * 0.1)"), (["What's the digit sum of that?", "add up its digits", "And the sum of its digits?"], "print(sum(int(c) for c in str({v})))")]
SAYS = ["The result is {out}.", "That is {out}.", "Now it is {out}."]
ALTERNATE = ["No, wait, I meant {n}.", "Sorry, {n}.", "I meant {n}, not {m}.", "Make that {n}.", "Correction: {n} instead of {m}.", "oops, {n}", "not {m}, {n}", "Actually with {n}.", "Use {n} instead of {m}."]
RECALL = ["What was the result again?", "Can you repeat that?", "say that again", "What was it?", "Repeat the result please.", "once more please", "I didn't catch that."]


def started(d):
    """A first computation; returns its printed value."""
    r = d.r
    a, b = r.choice([(r.int(2, 999), r.int(2, 99)), (r.big(3, 9), r.int(2, 999)), (r.int(2, 40), r.randint(2, 12))])
    op, w = r.choice([("+", "plus"), ("-", "minus"), ("*", "times"), ("*", "multiplied by"), ("**", "to the power of"), ("/", "divided by")])
    if op == "**":
        a, b = r.randint(2, 30), r.randint(2, 30)
    d.ask(["What is {a} {op} {b}?", "{a} {op} {b}", "Compute {a} {w} {b}.", "What is {a} {w} {b}?", "calculate {a} {op} {b} please", "{a} {w} {b}?", "How much is {a} {w} {b}?", "Start with {a} {op} {b}."], a=a, b=b, op=op, w=w)
    out = d.py(f"print({a} {op} {b})")
    d.say(r.choice([f"{a} {op} {b} is {out}.", f"The result is {out}.", f"That is {out}."]), [out])
    return out, (a, op, b)


@family("turns", 9.0)
def chain(d):
    r = d.r
    v, first = started(d)
    for _ in range(r.choice([1, 2, 2, 3, 4])):
        k = r.random()
        bare = v.removesuffix(".0")                         # what looks at a whole number's digits gets it without the .0 that a division left
        whole = bare.lstrip("-").isdigit()
        if k < 0.62:
            op, asks = r.choice(OPS[:4] * 3 + OPS[4:])
            n = r.int(2, 999) if op in "+-" else r.choice([r.randint(2, 20), r.int(2, 500)])
            if op == "**" and len(v) > 8:
                continue
            if op == "**":
                n = r.randint(2, 5)
            if op == "%" and not whole:
                continue
            if op == "/" and whole and r.p(0.4):
                n = r.choice([i for i in range(2, 100) if int(bare) % i == 0] or [n])
            v = bare if op == "%" else v
            d.ask(asks, n=n)
            e = f"({v}) {op} {n}" if v.startswith("-") and op == "**" else f"{v} {op} {n}"
            v = d.py(f"print({e})")
            d.tell(SAYS, [v], out=v)
        elif k < 0.85:
            asks, code = r.choice(UNARY)
            if not whole and ("bin(" in code or "hex(" in code or "even" in code or "str(" in code):
                continue
            if v.startswith("-") and ("0.5" in code or "str(" in code or "bin(" in code):
                continue
            if "e" in v:
                break
            d.ask(asks)
            v = bare if "str(" in code or "bin(" in code or "hex(" in code or "even" in code else v
            e = code.replace("{v}", f"({v})" if v.startswith("-") else v)
            out = d.py(e)
            d.say(r.choice(["It is {out}.", "That is {out}."]).replace("{out}", out), [out])
            if "round" in code or "** 2" in code or "* 2" in code or "/ 2" in code or "0.5" in code:
                v = out
            else:
                break
        elif k < 0.93:
            d.ask(RECALL)
            d.say(r.choice([f"The result was {v}.", f"It was {v}."]), [v])
        else:
            q, says = r.choice(CHAT[:2])
            d.ask(q)
            d.say(r.choice(says))


@family("turns", 3.0)
def correction(d):
    r = d.r
    v, (a, op, b) = started(d)
    n = r.randint(2, 30) if op == "**" else r.int(2, 999)
    d.ask(ALTERNATE, n=n, m=b)
    out = d.py(f"print({a} {op} {n})")
    d.say(r.choice([f"{a} {op} {n} is {out}.", f"Then it is {out}.", f"With {n} it is {out}."]), [out])
    if r.p(0.4):
        n2 = r.int(2, 99)
        d.ask(["And with {n}?", "what about {n}", "and {n}?", "Same with {n}."], n=n2)
        if op == "**" and n2 > 40:
            n2 = n2
        out = d.py(f"print({a} {op} {n2})")
        d.say(f"{a} {op} {n2} is {out}." if len(out) < 60 else f"It is {out}.", [out])


@family("turns", 5.0)
def variables(d):
    """Values kept in the kernel by name."""
    r = d.r
    names = r.sample(["x", "y", "z", "a", "b", "n", "price", "total", "width", "height", "count", "rate", "budget", "age"], 2)
    vals = [r.int(2, 999), r.int(2, 999)]
    for n, v in zip(names, vals):
        d.ask(["Let {n} = {v}.", "Set {n} to {v}.", "{n} = {v}", "Let {n} be {v}.", "Define {n} as {v}.", "store {v} in {n}", "Remember {n} = {v}.", "Assume that {n} is {v}.", "put {v} into the variable {n}"], n=n, v=v)
        d.py(f"{n} = {v}")
        d.say(r.choice([f"{n} is now {v}.", f"{n} = {v}"]), [v])
    a, b = names
    for _ in range(r.choice([1, 2, 2])):
        k = r.randrange(6)
        if k == 0:
            op, w = r.choice([("+", "plus"), ("-", "minus"), ("*", "times"), ("/", "divided by")])
            d.ask(["What is {a} {op} {b}?", "{a} {w} {b}?", "Compute {a} {op} {b}.", "now {a} {w} {b}"], a=a, b=b, op=op, w=w)
            out = d.py(f"print({a} {op} {b})")
            d.say(r.choice([f"{a} {op} {b} is {out}.", f"It is {out}."]), [out])
        elif k == 1:
            d.ask(["What is {a} squared?", "the square of {a}?", "{a}^2"], a=a)
            out = d.py(f"print({a} ** 2)")
            d.say(f"{a} squared is {out}.", [out])
        elif k == 2:
            n = r.randint(2, 50)
            d.ask(["Increase {a} by {n}.", "add {n} to {a}", "{a} += {n}"], a=a, n=n)
            out = d.py(f"{a} += {n}\nprint({a})")
            d.say(f"{a} is now {out}.", [out])
        elif k == 3:
            d.ask(["What is the value of {a}?", "What is {a}?", "show {a}", "how much is {a} now?"], a=a)
            out = d.py(f"print({a})")
            d.say(f"{a} is {out}.", [out])
        elif k == 4:
            d.ask(["Swap {a} and {b}.", "exchange {a} with {b}"], a=a, b=b)
            out = d.py(f"{a}, {b} = {b}, {a}\nprint({a}, {b})")
            x, y = out.split()
            d.say(f"Now {a} is {x} and {b} is {y}.", [x, y])
        else:
            d.ask(["Which is larger, {a} or {b}?", "is {a} bigger than {b}?"], a=a, b=b)
            out = d.py(f'print("{a}" if {a} > {b} else "{b}")')
            d.say(f"{out} is larger.", [out])


@family("turns", 6.0)
def list_talk(d):
    r = d.r
    x = [r.int(1, r.choice([20, 100, 1000])) for _ in range(r.randint(4, 9))]
    keep = r.p(0.6)
    first = r.choice([(["Sort {l}.", "Sort these numbers: {l}", "put {l} in order"], "sorted({p})", "Sorted: {out}"), (["What is the mean of {l}?", "average of {l}"], "sum({p}) / len({p})", "The mean is {out}."), (["Add up {l}.", "sum of {l}?"], "sum({p})", "The sum is {out}."), (["What is the largest of {l}?", "max of {l}"], "max({p})", "The largest is {out}.")])
    d.ask(first[0], l=spoken(r, x))
    p = "numbers" if keep else str(x)
    out = d.py((f"numbers = {x}\n" if keep else "") + f"print({first[1].replace('{p}', p)})")
    d.say(first[2].replace("{out}", out), [out])
    F = [(["And the median?", "what's the median", "median?", "Now the median please.", "And their median?"], "import statistics\nprint(statistics.median({p}))", "The median is {out}."), (["And the mean?", "the average?", "What is their average?", "mean?", "Now the average."], "print(sum({p}) / len({p}))", "The mean is {out}."), (["And the sum?", "sum?", "What do they add up to?", "total?", "Now add them up."], "print(sum({p}))", "The sum is {out}."),
         (["Which is the largest?", "the biggest of them?", "max?", "And the maximum?"], "print(max({p}))", "The largest is {out}."), (["And the smallest?", "min?", "Which one is the smallest?", "the lowest?"], "print(min({p}))", "The smallest is {out}."), (["Now in descending order.", "Sort them the other way round.", "descending please", "from high to low?"], "print(sorted({p}, reverse=True))", "In descending order: {out}"), (["Sort them.", "Now sort them.", "in order please", "and sorted?"], "print(sorted({p}))", "Sorted: {out}"),
         (["Which of them are even?", "only the even ones", "the even ones?"], "print([x for x in {p} if x % 2 == 0])", "The even numbers are {out}."), (["How many are there?", "count them", "how many numbers is that?"], "print(len({p}))", "There are {out}."), (["And the standard deviation?", "stdev?", "how about the standard deviation"], "import statistics\nprint(round(statistics.stdev({p}), 4))", "The standard deviation is {out}."), (["What's the range?", "max minus min?"], "print(max({p}) - min({p}))", "The range is {out}."), (["Square each of them.", "and their squares?"], "print([x ** 2 for x in {p}])", "The squares are {out}.")]
    for asks, code, says in r.sample(F, r.choice([1, 2, 2, 3])):
        if r.p(0.25):
            n = r.int(1, 500)
            d.ask(["Add {n} to the list.", "Also include {n}.", "append {n}", "put {n} in as well", "and {n} too"], n=n)
            x = x + [n]
            if keep:
                out = d.py(f"numbers.append({n})\nprint(numbers)")
            else:
                out = d.py(f"print({x})")
                p = str(x)
            d.say(f"The list is now {out}.", [out])
        elif r.p(0.12) and len(x) > 3:
            n = r.choice(x)
            d.ask(["Remove {n}.", "take {n} out", "without {n}", "Drop {n} from the list."], n=n)
            x = x[:]
            x.remove(n)
            if keep:
                out = d.py(f"numbers.remove({n})\nprint(numbers)")
            else:
                out = d.py(f"print({x})")
                p = str(x)
            d.say(f"The list is now {out}.", [out])
        d.ask(asks)
        out = d.py(code.replace("{p}", p))
        d.say(says.replace("{out}", out), [out])


@family("turns", 4.0)
def date_talk(d):
    r = d.r
    x = any_date(r, 1950, 2060)
    d.ask(["What weekday was {w}?", "Which day of the week is {w}?", "{w}: which weekday?", "weekday of {w}?"], w=written(r, x))
    out = d.py(f'from datetime import date, timedelta\nd = {py(x)}\nprint(d.strftime("%A"))')
    d.say(r.choice([f"{neat(x)} was a {out}.", f"It was a {out}."]) if x < d.today else f"{neat(x)} is a {out}.", [out])
    for _ in range(r.choice([1, 1, 2, 3])):
        k = r.randrange(4)
        n = r.int(2, 400)
        if k == 0:
            d.ask(["And {n} days later?", "What date is {n} days after that?", "plus {n} days?", "And in {n} days from then?", "add {n} days"], n=n)
            out = d.py(f'd = d + timedelta(days={n})\nprint(d.strftime("{SHOW}"))')
            d.say(f"It is {out}.", [out])
        elif k == 1:
            d.ask(["And {n} days before?", "minus {n} days?", "What about {n} days earlier?", "subtract {n} days"], n=n)
            out = d.py(f'd = d - timedelta(days={n})\nprint(d.strftime("{SHOW}"))')
            d.say(f"It is {out}.", [out])
        elif k == 2:
            y = any_date(r, 1950, 2060)
            d.ask(["And {w}?", "what about {w}", "and {w}", "Now for {w}."], w=written(r, y))
            out = d.py(f'd = {py(y)}\nprint(d.strftime("%A"))')
            d.say(f"{neat(y)} is a {out}." if y > d.today else f"{neat(y)} was a {out}.", [out])
        else:
            d.ask(["How many days ago was that?", "How many days is that from today?", "how far is that from today in days?"])
            out = d.py(f"print(abs(({py(d.today)} - d).days))")
            d.say(f"It is {out} days from today.", [out])


CONV = [("kilometres", [("miles", "{x} / 1.609344"), ("metres", "{x} * 1000"), ("feet", "{x} * 1000 / 0.3048")]), ("kilograms", [("pounds", "{x} / 0.45359237"), ("grams", "{x} * 1000"), ("ounces", "{x} * 1000 / 28.349523125")]), ("degrees Fahrenheit", [("Celsius", "({x} - 32) * 5 / 9"), ("kelvin", "({x} - 32) * 5 / 9 + 273.15")]),
        ("metres", [("feet", "{x} / 0.3048"), ("yards", "{x} / 0.9144"), ("inches", "{x} * 100 / 2.54")]), ("hours", [("minutes", "{x} * 60"), ("seconds", "{x} * 3600"), ("days", "{x} / 24")]), ("litres", [("gallons", "{x} / 3.785411784"), ("millilitres", "{x} * 1000"), ("cups", "{x} * 1000 / 236.588")]), ("degrees Celsius", [("Fahrenheit", "{x} * 9 / 5 + 32"), ("kelvin", "{x} + 273.15")])]


@family("turns", 3.5)
def unit_talk(d):
    r = d.r
    a, outs = r.choice(CONV)
    outs = r.sample(outs, min(len(outs), r.choice([2, 2, 3])))
    x = r.int(1, 900) if r.p(0.7) else r.dec(500, 1)
    d.ask(["Convert {x} {a} to {b}.", "How many {b} are {x} {a}?", "{x} {a} in {b}", "What is {x} {a} in {b}?"], x=x, a=a, b=outs[0][0])
    for i, (b, code) in enumerate(outs):
        if i:
            d.ask(["And in {b}?", "in {b}?", "and {b}?", "What about {b}?", "Now in {b}, please.", "how much is it in {b}"], b=b)
        out = d.py(f"print(round({code.replace('{x}', str(x))}, 4))")
        d.say(r.choice([f"{x} {a} are {out} {b}.", f"That is {out} {b}."]), [out])
    if r.p(0.35):
        y = r.int(1, 900)
        d.ask(["And {y} {a}?", "what about {y} {a}?", "and for {y}?"], y=y, a=a)
        out = d.py(f"print(round({outs[-1][1].replace('{x}', str(y))}, 4))")
        d.say(f"{y} {a} are {out} {outs[-1][0]}.", [out])


@family("turns", 2.5)
def text_talk(d):
    r = d.r
    w = r.pick(WORDS) if r.p(0.6) else r.pick(SENTENCES)
    j = json.dumps(w)
    F = [(["Reverse {q}.", "What is {q} backwards?"], ["Now reverse it.", "backwards?", "and reversed?"], "print({j}[::-1])", "Reversed it is {out}."), (["How many letters are in {q}?", "count the letters of {q}"], ["How many letters does it have?", "count its letters", "and how many letters?"], "print(sum(c.isalpha() for c in {j}))", "It has {out} letters."), (["Write {q} in capitals.", "uppercase {q}"], ["In capitals?", "and in upper case", "now in capital letters"], "print({j}.upper())", "In capitals: {out}"), (["How many vowels are in {q}?"], ["How many vowels?", "count the vowels in it"], "print(sum(c in \"aeiou\" for c in {j}.lower()))", "It has {out} vowels."), (["Sort the letters of {q}."], ["Sort its letters.", "and the letters in alphabetical order?"], "print(\"\".join(sorted({j})))", "Sorted: {out}")]
    for i, (a, b, code, says) in enumerate(r.sample(F, r.choice([2, 3]))):
        d.ask(b if i else a, q=f'"{w}"')
        out = d.py(code.replace("{j}", j))
        d.say(says.replace("{out}", out), [out])


@family("turns", 3.0)
def cart(d):
    """A running sum in words."""
    r = d.r
    items, total = [], 0
    it = r.some(ITEMS, 4)
    n, p = r.randint(1, 12), r.dec(40, 2)
    d.ask(["I buy {n} {i} at {p} each. What is that?", "{n} {i} for {p} each, how much?", "What do {n} {i} at {p} cost?"], n=n, p=p, i=it[0])
    out = d.py(f"total = round({n} * {p}, 2)\nprint(total)")
    d.say(f"That is {out}.", [out])
    for k in range(r.choice([1, 2, 2])):
        n, p = r.randint(1, 12), r.dec(40, 2)
        d.ask(["Add {n} {i} at {p} each.", "and {n} {i} for {p} each", "plus {n} {i} at {p}", "Then {n} {i}, {p} each. What's the total now?"], n=n, p=p, i=it[k + 1])
        out = d.py(f"total = round(total + {n} * {p}, 2)\nprint(total)")
        d.say(f"The total is now {out}.", [out])
    if r.p(0.6):
        c = r.choice([5, 10, 15, 20, 25])
        d.ask(["There is a discount of {c}%.", "Take {c}% off.", "And with {c} percent discount?", "minus {c}%?"], c=c)
        out = d.py(f"total = round(total * (1 - {c} / 100), 2)\nprint(total)")
        d.say(f"With the discount it is {out}.", [out])


@family("turns", 9.0)
def mixture(d):
    """Two or three unrelated tasks one after another: the state of the first must not leak into the second."""
    r = d.r
    names = [n for n, (f, w, g) in FAMILIES.items() if g in ("number", "arithmetic", "lists", "strings", "dates", "units", "stories", "talk") and n not in ("no_tools",)]
    for name in r.sample(names, r.choice([2, 2, 3])):
        f, w, g = FAMILIES[name]
        keep = d.python
        f(d)
        d.python = keep
