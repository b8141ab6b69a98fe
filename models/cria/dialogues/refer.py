"""What a word of a follow-up stands for: the last result, the number before it, the two results and not their parts; the same operation on another number,
another operation on the same number, a price for what was just worked out, and a way back."""
import re
from core import family, fill
from threads import chat, say, user
from values import said

IS = ["That is {out}.", "It is {out}.", "The result is {out}."]

# ---- a quantity, then its price ------------------------------------------------------------------------------------------------
# first asks / code / its unit / how the price is asked for (v price of one unit)
PRICED = [
    ("{a} km at {b} litres per 100 km, how many litres|my car takes {b} l on 100 km, litres for {a} km?|fuel for {a} km, {b} litres per hundred|{b} l/100km over {a} km", "{a} * {b} / 100", "litres", "a litre is {p}, so?|with petrol at {p}|price at {p} a litre|and at {p} the litre?|fuel costs {p}, total?|what's that in money, {p} each litre", dict(a=(50, 900), b=(4, 12)), (1.4, 2.2)),
    ("area of a room {a} by {b} m|{a} x {b} metres, how many square metres|floor of {a} m times {b} m|square metres of {a} by {b}", "{a} * {b}", "square metres", "at {p} euros a square metre|carpet for {p} per square metre, total?|tiles cost {p} a square metre|laying it costs {p} per m2|what at {p} per square metre|and {p} a metre squared, how much", dict(a=(2, 20), b=(2, 20)), (8, 90)),
    ("{a} watts for {b} hours in kWh|{a} W over {b} h, kilowatt hours?|how many kWh are {a} watts in {b} hours", "{a} * {b} / 1000", "kWh", "at {p} a kWh|what's that at {p} per kilowatt hour|one kWh is {p}, cost?|and in money at {p}|price for it, {p} each kWh", dict(a=(20, 3000), b=(2, 300)), (0.2, 0.6)),
    ("from {a} kg to {b} kg, how many kilos more|difference between {a} and {b} kg|{b} kg minus {a} kg", "{b} - {a}", "kg", "at {p} a kilo|one kg costs {p}, so?|what do they cost at {p} per kg|and with {p} the kilo", dict(a=(2, 40), b=(41, 200)), (1, 30)),
    ("{a} boxes of {b}, how many pieces|{a} times {b} pieces|{b} in a box, {a} boxes", "{a} * {b}", "pieces", "at {p} each|one costs {p}, all of them?|{p} a piece, total|what do they bring at {p}|sold for {p} each|and at {p} per piece", dict(a=(2, 60), b=(3, 60)), (0.3, 20)),
    ("{a} hours a week for {b} weeks|{b} weeks with {a} hours, hours in all|hours: {a} each week, {b} weeks", "{a} * {b}", "hours", "at {p} an hour|I get {p} per hour, pay?|what do I earn at {p}|paid {p} each|with a wage of {p}", dict(a=(3, 45), b=(2, 30)), (10, 60)),
    ("perimeter of a garden {a} by {b} m|fence around {a} x {b} metres, how long|way around a {a} by {b} field", "2 * ({a} + {b})", "metres", "fence at {p} a metre|a metre costs {p}, total?|what does that cost at {p} per metre|and at {p} the metre", dict(a=(4, 90), b=(4, 90)), (5, 60)),
    ("{a} people, {b} glasses each, glasses?|{b} drinks for each of {a} guests|{a} guests times {b} sandwiches", "{a} * {b}", "", "one is {p}, so all?|at {p} each|what do they cost at {p}|and the price at {p} a piece", dict(a=(3, 90), b=(2, 9)), (0.5, 9)),
    ("{a} mm of rain on {b} square metres, litres?|{b} m2 roof, {a} mm rain, how many litres", "{a} * {b}", "litres", "water is {p} per cubic metre, what's it worth|at {p} a cubic metre of 1000 litres|value at {p} per 1000 litres", dict(a=(3, 60), b=(20, 300)), (1, 6)),
    ("{a} km there and back|to work and home, {a} km each way|{a} km one way, both ways?", "{a} * 2", "km", "at {p} per km|they pay {p} a kilometre|allowance of {p} per km, total|with {p} for each km", dict(a=(3, 400)), (0.2, 0.9)),
    ("minutes from 9:00 to {a}:{b}|9:00 until {a}:{b}, minutes?|how many minutes are 9:00-{a}:{b}", "({a} - 9) * 60 + {b}", "minutes", "at {p} a minute|a minute costs {p}, total|parking is {p} per minute", dict(a=(10, 22), b=(10, 59)), (0.02, 0.9)),
    ("{a} months until I'm done, {b} lessons each, lessons?|{b} lessons a month for {a} months|{a} months, {b} classes per month", "{a} * {b}", "lessons", "{p} a lesson|at {p} each, total?|one is {p}, what's the sum|and they cost {p} apiece", dict(a=(2, 24), b=(2, 12)), (8, 60)),
    ("weight of {b} bags with {a} kg|{b} sacks of {a} kg, together?|{a} kg times {b} bags", "{a} * {b}", "kg", "at {p} per kg|a kilo is {p}|what's it worth at {p} the kilo|sold at {p} a kg", dict(a=(2, 50), b=(2, 40)), (0.3, 12)),
    ("pages: {a} books with {b} pages|{a} copies of {b} pages each|{b} pages, {a} times", "{a} * {b}", "pages", "copying at {p} a page|a page costs {p}, total?|print them at {p} each|and {p} per page", dict(a=(2, 40), b=(8, 400)), (0.03, 0.3)),
]
AFTER = [                                           # what follows the price; {c} a rate, {m} an amount, {q} another price of a unit, {k} a number
    ("with {c}% off|{c} percent discount|and {c}% less|minus {c}%", "{v} * (1 - {c} / 100)", 0), ("plus {c}% tax|with {c}% vat|{c} percent on top", "{v} * (1 + {c} / 100)", 0), ("with another {m} off|minus {m}|and {m} off that|I get {m} off", "{v} - {m}", 0), ("plus {m} delivery|and {m} for shipping|with {m} on top|add {m} for the trip", "{v} + {m}", 0),
    ("split by {k}|for each of {k}|shared by {k} people|{k} of us pay", "{v} / {k}", 0), ("and {k} times that|if we do it {k} times|times {k}", "{v} * {k}", 0), ("half of it|and half", "{v} / 2", 0),
    ("and at {q}?|at {q} instead|no, it's {q}|if it's {q}|what about {q}", "{n} * {q}", 1),
]
DIFF = "what's the difference|by how much do they differ|so how much do I save|difference to before?|how much cheaper is the cheaper one|how far apart are the two prices"
SAVED = "how much did I save compared to the first price|so the saving is|total saving?|what's the difference to the full price|how much less than at first"


def money(r, lo, hi):
    return round(r.uniform(lo, hi), 2)


@family("turns", 14.0)
def priced(d):
    r = d.r
    asks, code, unit, price, ranges, (lo, hi) = r.choice(PRICED)
    v = {k: r.randint(*x) for k, x in ranges.items()}
    user(d, asks.split("|"), **{k: str(x) if re.search(r":\{%s\}" % k, asks) else said(r, x) for k, x in v.items()})
    e = fill(code, v)
    n = d.py(f"print(round({e}, 2))" if "/" in e else f"print({e})")
    say(d, n, [f"That is {{out}} {unit}.".replace(" .", "."), f"It is {{out}} {unit}.".replace(" .", ".")])
    p = money(r, lo, hi)
    per = " / 1000" if "1000" in price else ""
    user(d, price.split("|"), p=r.choice(["{}", "{}", "{}", "{} euros", "€{}", "${}"]).format(f"{p:.2f}" if r.p(0.5) else p) if "euro" not in price else p)
    v = d.py(f"print(round({n}{per} * {p}, 2))")
    say(d, v, ["It costs {out}.", "That is {out}.", "That comes to {out}."])
    first, before = v, None
    for _ in range(r.choice([1, 2, 2, 3])):
        if float(v) < 3 or float(v) > 1e7:
            break
        k = r.random()
        if before is not None and k < 0.4:
            user(d, DIFF.split("|"))
            out = d.py(f"print(round(abs({v} - {before}), 2))")
            say(d, out, ["The difference is {out}.", "That is {out}."])
            before = None
            continue
        if v != first and k < 0.25 and float(v) < float(first):
            user(d, SAVED.split("|"))
            out = d.py(f"print(round({first} - {v}, 2))")
            say(d, out, ["You save {out}.", "That is {out}."])
            continue
        q, e, kind = r.choice(AFTER)
        c, m, k, p2 = r.choice([5, 10, 15, 20, 25, 7, 19]), r.choice([5, 10, 2, 2.5, 15, 20, 50]), r.randint(2, 9), money(r, lo, hi)
        if "- {m}" in e and m >= float(v):
            continue
        user(d, q.split("|"), c=c, m=m, k=said(r, k), q=p2)
        before = v
        v = d.py("print(round(" + fill(e.replace("{n} *", f"{n}{per} *"), dict(v=v, c=c, m=m, k=k, q=p2)) + ", 2))")
        say(d, v)


# ---- the same number, another operation; another number, the same operation -------------------------------------------------------------
FAMILIES_OF = [                                     # operations on one number that follow each other: (first asks with {n}, asks in the wake, code, answers)
    [("{n} squared|square of {n}|{n}^2|what is {n} squared", "squared?|its square|and squared", "print({n} ** 2)", "{n} squared is {out}.|It is {out}."), ("{n} cubed|cube of {n}|{n}^3", "cubed?|and cubed|its cube|to the third?|the cube?", "print({n} ** 3)", "{n} cubed is {out}.|It is {out}."), ("{n} to the fourth|{n}^4", "to the fourth?|and to the power of 4|to the 4th", "print({n} ** 4)", "It is {out}."), ("{n} to the power of 5|{n}^5", "to the fifth|and the 5th power|power five?", "print({n} ** 5)", "It is {out}."), ("square root of {n}|root of {n}|sqrt {n}", "its square root|square root?|and the root|root of {n} itself", "import math\nprint(round(math.sqrt({n}), 4))", "The square root is {out}.|It is {out}."), ("cube root of {n}|third root of {n}", "cube root?|and the third root", "print(round({n} ** (1 / 3), 4))", "The cube root is {out}.|It is {out}."), ("one over {n}|1/{n}|reciprocal of {n}", "reciprocal?|one over it|and its inverse", "print(round(1 / {n}, 6))", "It is {out}.")],
    [("{n} in binary|{n} as a binary number|binary of {n}", "in binary|binary?|and in base 2|as bits", "print(bin({n})[2:])", "In binary it is {out}.|It is {out}."), ("{n} in hex|hex of {n}|{n} as hexadecimal", "in hex|hex?|and hexadecimal|as hex please", "print(hex({n})[2:])", "In hex it is {out}.|It is {out}."), ("{n} in octal|octal of {n}", "in octal|octal?|base eight?", "print(oct({n})[2:])", "In octal it is {out}.|It is {out}."), ("{n} in roman numerals|roman for {n}", "roman?|in roman numerals|how would a roman write it", "n, s = {n}, \"\"\nfor v, t in ((1000, \"M\"), (900, \"CM\"), (500, \"D\"), (400, \"CD\"), (100, \"C\"), (90, \"XC\"), (50, \"L\"), (40, \"XL\"), (10, \"X\"), (9, \"IX\"), (5, \"V\"), (4, \"IV\"), (1, \"I\")):\n    while n >= v:\n        s, n = s + t, n - v\nprint(s)", "It is {out}."), ("how many ones has {n} in binary", "how many ones are in the binary|ones in it?", "print(bin({n}).count(\"1\"))", "There are {out}.")],
    [("{n} factorial|{n}!|factorial of {n}", "factorial?|and its factorial", "import math\nprint(math.factorial({n}))", "{n}! is {out}.|It is {out}."), ("digits of {n}!|how many digits has {n} factorial", "how many digits does the factorial have|digits of that", "import math\nprint(len(str(math.factorial({n}))))", "It has {out} digits."), ("zeros at the end of {n}!", "how many zeros at its end|trailing zeros of the factorial?", "import math\nx = str(math.factorial({n}))\nprint(len(x) - len(x.rstrip(\"0\")))", "There are {out}.")],
    [("divisors of {n}|what divides {n}", "its divisors|divisors?|what divides it", "print([i for i in range(1, {n} + 1) if {n} % i == 0])", "The divisors are {out}."), ("is {n} prime|{n} prime?", "prime?|is it prime|a prime?", 'n = {n}\nprint("prime" if n > 1 and all(n % i for i in range(2, int(n ** 0.5) + 1)) else "not prime")', "{n} is {out}."), ("prime factors of {n}|factor {n}", "prime factors?|factor it|and factored", "n, p, out = {n}, 2, []\nwhile n > 1:\n    while n % p == 0:\n        out.append(p)\n        n //= p\n    p += 1\nprint(out)", "The prime factors are {out}."), ("how many divisors has {n}", "how many divisors are that|number of divisors?", "print(sum({n} % i == 0 for i in range(1, {n} + 1)))", "There are {out}."), ("next prime after {n}", "next prime after it|the prime after that", "n = {n} + 1\nwhile any(n % i == 0 for i in range(2, int(n ** 0.5) + 1)):\n    n += 1\nprint(n)", "It is {out}."), ("is {n} a square number", "a square number?|is it a perfect square", 'import math\nprint("yes" if math.isqrt({n}) ** 2 == {n} else "no")', "The answer is {out}."), ("sum of the divisors of {n}", "the sum of them|and their sum|divisors added?", "print(sum(i for i in range(1, {n} + 1) if {n} % i == 0))", "The sum is {out}.")],
    [("digit sum of {n}|add the digits of {n}", "digit sum?|its digits added|sum of its digits", "print(sum(map(int, str({n}))))", "The digit sum is {out}."), ("{n} backwards|digits of {n} reversed", "backwards?|reversed?|the digits the other way round", "print(str({n})[::-1])", "It is {out}."), ("how many digits has {n}", "how many digits|number of digits?", "print(len(str({n})))", "It has {out} digits."), ("product of the digits of {n}", "and multiplied?|its digits multiplied", "import math\nprint(math.prod(map(int, str({n}))))", "The product is {out}."), ("biggest digit of {n}", "biggest digit?|its largest digit", "print(max(str({n})))", "It is {out}."), ("digits of {n} sorted", "its digits sorted|sorted?", 'print("".join(sorted(str({n}))))', "It is {out}.")],
    [("sine of {n} degrees|sin {n}°", "sine?|and the sine", "import math\nprint(round(math.sin(math.radians({n})), 4))", "The sine is {out}."), ("cosine of {n} degrees|cos {n}°", "cosine?|and the cosine|cos of it", "import math\nprint(round(math.cos(math.radians({n})), 4))", "The cosine is {out}."), ("tangent of {n} degrees", "tangent?|and the tangent", "import math\nprint(round(math.tan(math.radians({n})), 4))", "The tangent is {out}."), ("{n} degrees in radians", "in radians|as radians", "import math\nprint(round(math.radians({n}), 4))", "It is {out}.")],
    [("sum of 1 to {n}|add the numbers from 1 to {n}", "the sum of 1 to {n}|and 1 to {n} added?|all whole numbers up to {n} added", "print(sum(range(1, {n} + 1)))", "The sum is {out}."), ("primes up to {n}", "the primes among them|which are prime", "print([k for k in range(2, {n} + 1) if all(k % i for i in range(2, int(k ** 0.5) + 1))])", "They are {out}."), ("how many primes up to {n}", "how many of them are prime|number of primes?", "print(sum(all(k % i for i in range(2, int(k ** 0.5) + 1)) for k in range(2, {n} + 1)))", "There are {out}."), ("squares up to {n}", "which are squares|the square numbers up to there", "print([k * k for k in range(1, int({n} ** 0.5) + 1)])", "They are {out}."), ("multiples of 7 up to {n}", "multiples of 7 among them|divisible by 7?", "print(list(range(7, {n} + 1, 7)))", "They are {out}."), ("sum of the odd numbers up to {n}", "only the odd ones added|sum of the odd ones", "print(sum(range(1, {n} + 1, 2)))", "The sum is {out}.")],
    [("{n} fahrenheit in celsius|{n} F to C", "in celsius|celsius?", "print(round(({n} - 32) * 5 / 9, 2))", "That is {out} degrees Celsius."), ("{n} celsius in fahrenheit|{n} C to F", "and {n} celsius in fahrenheit|the other direction, celsius to fahrenheit", "print(round({n} * 9 / 5 + 32, 2))", "That is {out} degrees Fahrenheit.")],
]
OTHER = ["and {n}?", "{n}?", "what about {n}", "now {n}", "same for {n}", "and of {n}", "and {n} please", "how about {n}", "for {n}?", "do {n} too", "then {n}", "no, {n}", "sorry, {n}", "I meant {n}", "oops, {n}", "the same with {n}", "and with {n}"]
BACKS = ["back to decimal", "and back to a normal number", "now back again", "convert it back", "what was it in decimal", "reverse that"]


@family("turns", 16.0)
def one_number(d):
    """Operations on one number, each on the number itself and not on the result before; then another number."""
    r = d.r
    F = r.choice(FAMILIES_OF)
    small = any("factorial" in o[0] for o in F)
    sums = any("sum of 1 to" in o[0] for o in F)
    draw = lambda: r.randint(4, 25) if small else r.randint(12, 90) if sums else r.randint(1, 89) if "sine" in F[0][0] else r.choice([r.randint(12, 99), r.int(100, 3000)])
    n = draw()
    left = F[:]
    o = r.choice(left)
    left.remove(o)
    user(d, o[0].split("|"), n=n)

    def put(o):
        out = d.py(o[2].replace("{n}", str(n)))
        d.say(r.choice(o[3].split("|")).replace("{n}", str(n)).replace("{out}", out), [out])
        return out
    out = put(o)
    for _ in range(r.choice([1, 2, 2, 3, 3])):
        k = r.random()
        if k < 0.5 and left:
            o = r.choice(left)
            left.remove(o)
            user(d, [t if r.p(0.6) else "and " + t.removeprefix("and ") for t in o[1].split("|")], n=n)
            out = put(o)
        elif k < 0.88:
            m = draw()
            if m == n:
                continue
            n = m
            user(d, OTHER, n=said(r, n) if n < 100 else n)
            out = put(o)
            left = [x for x in F if x is not o]
        elif k < 0.94 and o[2].startswith(("print(bin({n})[", "print(hex", "print(oct")):
            user(d, BACKS)
            base = 2 if "bin" in o[2] else 16 if "hex" in o[2] else 8
            back = d.py(f'print(int("{out}", {base}))')
            d.say(f"In decimal it is {back}.", [back])
        else:
            chat(d)


# ---- two questions at once -------------------------------------------------------------------------------------------------------
PAIRS_OF = [("{a} mod {k} and {b} mod {k}", "{a} % {k}", "{b} % {k}"), ("{a} times {k} and {b} times {k}", "{a} * {k}", "{b} * {k}"), ("{a} plus {b} and {a} minus {b}", "{a} + {b}", "{a} - {b}"), ("{k}% of {a} and of {b}", "{a} * {k} / 100", "{b} * {k} / 100"), ("the square of {k} and its cube", "{k} ** 2", "{k} ** 3"), ("sum and product of {a} and {k}", "{a} + {k}", "{a} * {k}"), ("{a} in hex and in binary", "hex({a})[2:]", "bin({a})[2:]"), ("quotient and remainder of {a} by {k}", "{a} // {k}", "{a} % {k}"), ("area and perimeter of {k} by {m}", "{k} * {m}", "2 * ({k} + {m})"), ("{a} / {k} and {b} / {k}", "round({a} / {k}, 2)", "round({b} / {k}, 2)"), ("double and half of {a}", "{a} * 2", "{a} / 2"), ("half and a third of {a}", "{a} / 2", "round({a} / 3, 2)"), ("gcd and lcm of {a} and {b}", "math.gcd({a}, {b})", "math.lcm({a}, {b})"), ("{a} minutes in hours and in seconds", "round({a} / 60, 2)", "{a} * 60"), ("circumference and area of a circle with radius {k}", "round(2 * math.pi * {k}, 2)", "round(math.pi * {k} ** 2, 2)"), ("{a} km in miles and in metres", "round({a} / 1.609344, 2)", "{a} * 1000"), ("{a} plus 19% and {b} plus 19%", "round({a} * 1.19, 2)", "round({b} * 1.19, 2)"), ("{a} minus {k}% and how much that saves", "round({a} * (1 - {k} / 100), 2)", "round({a} * {k} / 100, 2)"), ("the last digit of {a}^{k} and of {b}^{k}", "{a} ** {k} % 10", "{b} ** {k} % 10"), ("{k}! and {m}!", "math.factorial({k})", "math.factorial({m})"), ("{k}^2 and {m}^2", "{k} ** 2", "{m} ** 2"), ("digit sums of {a} and {b}", "sum(map(int, str({a})))", "sum(map(int, str({b})))"), ("the bigger of {a} and {b}, and the difference", "max({a}, {b})", "abs({a} - {b})"), ("{a} kg in pounds and {b} kg in pounds", "round({a} / 0.45359237, 2)", "round({b} / 0.45359237, 2)"), ("vat of 19% on {a} and the gross price", "round({a} * 0.19, 2)", "round({a} * 1.19, 2)")]
WAYS = ["{q}", "{q}?", "what is {q}", "what are {q}", "give me {q}", "I need {q}", "both please: {q}", "{q}, both", "tell me {q}", "compute {q}", "can you do {q}"]


@family("number", 5.0)
def both_at_once(d):
    r = d.r
    q, e, f = r.choice(PAIRS_OF)
    a, b, k, m = r.int(20, 900), r.int(20, 900), r.randint(2, 20), r.randint(2, 20)
    v = dict(a=a, b=b, k=k, m=m)
    user(d, [w.replace("{q}", q) for w in WAYS], **v)
    code = f"print({fill(e, v)}, {fill(f, v)})"
    out = d.py(("import math\n" if "math." in code else "") + code)
    x, y = out.split()
    d.say(r.choice([f"They are {x} and {y}.", f"The results are {x} and {y}.", f"{x} and {y}."]), [x, y])
    if r.p(0.35):
        t, e2 = r.choice([("and the difference of the two", f"abs({x} - {y})"), ("added?", f"{x} + {y}"), ("the first by the second", f"{x} / {y}"), ("the bigger of them", f"max({x}, {y})"), ("multiply both", f"{x} * {y}")])
        if "hex" in e or float(y) == 0:
            return
        user(d, [t, t + "?"])
        out = d.py(f"print(round({e2}, 2))" if "/" in e2 or "." in e2 else f"print({e2})")
        say(d, out, IS)


# ---- price of another amount, shares, a hint that isn't needed ----------------------------------------------------------------------------
PROP = [("{x} kg cost {p}, what do {g} g cost|{p} for {x} kg, price of {g} grams?|{x} kilos are {p}. {g} g?|how much are {g} g when {x} kg cost {p}", "print(round({p} / ({x} * 1000) * {g}, 2))"), ("{g} g cost {p}, what's the kilo price|{p} for {g} grams, per kilo?|a {g} g pack is {p}, price per kg", "print(round({p} / {g} * 1000, 2))"), ("{x} litres for {p}, price of {g} ml|{p} for {x} l, what do {g} ml cost", "print(round({p} / ({x} * 1000) * {g}, 2))"), ("{n} pieces cost {p}, {k} cost?|{n} for {p}, how much for {k}|if {n} cost {p}, what do {k} cost", "print(round({p} / {n} * {k}, 2))"), ("{g} g cost {p}, what do 100 g cost|{p} for {g} grams, per 100 g?|price per 100 g if {g} g are {p}", "print(round({p} / {g} * 100, 2))"), ("{n} metres of cloth are {p}, {k} metres?|{p} for {n} m, and {k} m", "print(round({p} / {n} * {k}, 2))"), ("{x} hours cost {p}, {k} hours?|for {x} h they charge {p}; what for {k} h", "print(round({p} / {x} * {k}, 2))"), ("{n} km take {k} minutes, how long for {g} km|{k} min for {n} km, minutes for {g} km", "print(round({k} / {n} * {g}, 2))")]


@family("stories", 6.0)
def proportion(d):
    r = d.r
    q, code = r.choice(PROP)
    v = dict(x=r.choice([2, 3, 1.5, 2.5, 5, 4]), p=round(r.uniform(2, 60), 2), g=r.choice([100, 250, 300, 400, 150, 750, r.int(50, 900)]), n=r.randint(2, 12), k=r.randint(3, 40))
    user(d, q.split("|"), **v)
    out = d.py(fill(code, v))
    say(d, out, ["It costs {out}.", "That is {out}."] if "km" not in q else ["It takes {out} minutes.", "That is {out}."])
    for _ in range(r.choice([0, 1, 1, 2])):
        s = r.choice([s for s in ("k", "g", "p") if "{" + s + "}" in code])
        new = dict(k=r.randint(3, 60), g=r.choice([100, 200, 350, 500, 50, r.int(50, 900)]), p=round(r.uniform(2, 60), 2))[s]
        if new == v[s]:
            continue
        v[s] = new
        user(d, {"k": ["and {v}?", "for {v}?", "what about {v}", "no, {v}"], "g": ["and {v}?", "and {v} then", "what about {v}", "{v} instead"], "p": ["if it costs {v}", "at {v}?", "no, it was {v}", "and when the price is {v}"]}[s], v=v[s])
        out = d.py(fill(code, v))
        say(d, out, ["Then it is {out}.", "That is {out}."])


# ---- a function or a little program, asked again with another value -----------------------------------------------------------------------
PROGRAMS = [
    ("how many collatz steps does {n} take|collatz steps from {n}", "n, k = {n}, 0\nwhile n != 1:\n    n = n // 2 if n % 2 == 0 else 3 * n + 1\n    k += 1\nprint(k)", "It takes {out} steps."), ("prime factors of {n}|{n} into primes", "n, p, out = {n}, 2, []\nwhile n > 1:\n    while n % p == 0:\n        out.append(p)\n        n //= p\n    p += 1\nprint(out)", "The prime factors are {out}."), ("prime before {n}|last prime below {n}", "n = {n} - 1\nwhile any(n % i == 0 for i in range(2, int(n ** 0.5) + 1)):\n    n -= 1\nprint(n)", "It is {out}."),
    ("{n} in base 7|write {n} with base seven", 'n, s = {n}, ""\nwhile n:\n    s = str(n % 7) + s\n    n //= 7\nprint(s)', "In base 7 it is {out}."), ("fewest coins for {n} cents with 50, 20, 10, 5, 2, 1", "n, k = {n}, 0\nfor c in (50, 20, 10, 5, 2, 1):\n    k += n // c\n    n %= c\nprint(k)", "It takes {out} coins."), ("largest prime factor of {n}", "n, p = {n}, 2\nwhile p * p <= n:\n    if n % p == 0:\n        n //= p\n    else:\n        p += 1\nprint(n)", "It is {out}."), ("digital root of {n}|add the digits of {n} down to one digit", "n = {n}\nwhile n > 9:\n    n = sum(map(int, str(n)))\nprint(n)", "It is {out}."),
    ("sum of the first {n} primes|add the first {n} primes", "x, k = [], 2\nwhile len(x) < {n}:\n    if all(k % p for p in x):\n        x.append(k)\n    k += 1\nprint(sum(x))", "The sum is {out}."), ("multiply the first {n} primes", "import math\nx, k = [], 2\nwhile len(x) < {n}:\n    if all(k % p for p in x):\n        x.append(k)\n    k += 1\nprint(math.prod(x))", "The product is {out}."), ("fibonacci number {n}|the {n}th fibonacci number", "a, b = 0, 1\nfor _ in range({n}):\n    a, b = b, a + b\nprint(a)", "It is {out}."), ("{n} doubled until it passes 10000, how many times", "n, k = {n}, 0\nwhile n <= 10000:\n    n *= 2\n    k += 1\nprint(k)", "It takes {out} doublings."), ("years until {n} doubles at 5%", "n, k = {n}, 0\nv = n\nwhile v < 2 * n:\n    v *= 1.05\n    k += 1\nprint(k)", "It takes {out} years."), ("how many numbers below {n} are palindromes", "print(sum(str(k) == str(k)[::-1] for k in range({n})))", "There are {out}."), ("perfect squares below {n}, how many", "k = 0\nwhile (k + 1) ** 2 < {n}:\n    k += 1\nprint(k)", "There are {out}."),
]


@family("turns", 6.0)
def program_again(d):
    """A program of several lines: for another value it is written out whole again."""
    r = d.r
    q, code, says = r.choice(PROGRAMS)
    hi = 40 if "first {n}" in q or "fibonacci" in q else 90 if "coins" in q else 3000
    lo = 3 if hi == 40 else 12
    n = None
    for i in range(r.choice([2, 2, 3, 3])):
        m = r.int(lo, hi)
        if m == n:
            continue
        n = m
        user(d, q.split("|") if i == 0 else OTHER, n=n)
        out = d.py(code.replace("{n}", str(n)))
        say(d, out, [says])
        if r.p(0.08):
            chat(d, 0)
