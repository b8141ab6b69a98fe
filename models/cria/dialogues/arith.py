"""Arithmetic and number theory: one or two numbers and a named thing to find."""
from core import family, fill, noisy, phrase, spin
from frames import ANSWER, WANT, WANT_MORE, upper_first


def ask_np(d, nps, code, answer=None, extra=(), says=None, **vals):
    """Ask for a noun phrase in one of many frames (or by one of the `extra` whole questions), run code, quote its output.
    `says`: answers that stand instead of the usual ones."""
    r = d.r
    np_ = phrase(r, nps, vals, guard=True)
    if extra and r.p(0.4):
        d.user(noisy(r, phrase(r, extra, vals, guard=True)))
    else:
        t = spin(r, r.choice(WANT_MORE) if not r.test and r.p(0.4) else r.pick(WANT)).replace("{np}", np_)
        d.user(noisy(r, upper_first(t) if r.p(0.8) else t))
    out = d.py(fill(r.choice(code) if isinstance(code, (list, tuple)) else code, vals))
    plain = fill(spin(r, nps[0] if isinstance(nps, (list, tuple)) else nps), vals)
    t = r.choice(says or ANSWER)
    d.say(fill(spin(r, t), dict(vals, out=out, np=plain, Np=upper_first(plain))), [out])
    return out


# (name, noun phrases, code, highest number or a function, whole questions, answers)
P = "print({})".format
PRIME = "def is_prime(n):\n    return n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1))\n"
FACTOR = "n, f, d = {n}, [], 2\nwhile d * d <= n:\n    while n % d == 0:\n        f.append(d)\n        n //= d\n    d += 1\nif n > 1:\n    f.append(n)\nprint(f)"
ONE = [
    ("sqrt", ["the square root of {n}", "sqrt({n})", "sqrt of {n}", "the root of {n}", "√{n}", "square root {n}"], ["import math\nprint(math.sqrt({n}))", "print({n} ** 0.5)"], 10**6,
     ["Which number squared gives {n}?", "What number times itself is {n}?", "A square field has an area of {n} square metres. How long is a side?", "take the square root of {n}", "how do i get the square root of {n}? what is it"], None),
    ("cbrt", ["the cube root of {n}", "the third root of {n}", "cbrt({n})", "cube root of {n}", "∛{n}"], "print(round({n} ** (1 / 3), 6))", 10**6,
     ["Which number cubed gives {n}?", "A cube has a volume of {n} cm3, how long is its edge?"], None),
    ("square", ["the square of {n}", "{n} squared", "{n}²", "{n} to the second power", "{n} times itself"], "print({n} ** 2)", 10**7, ["Square {n}.", "Multiply {n} by itself.", "square the number {n}"], None),
    ("cube", ["the cube of {n}", "{n} cubed", "{n}³", "{n} to the third power"], "print({n} ** 3)", 10**5, ["Cube {n}.", "raise {n} to the third power"], None),
    ("factorial", ["the factorial of {n}", "{n} factorial", "{n}!", "factorial {n}", "factorial({n})"], ["import math\nprint(math.factorial({n}))"], 40,
     ["In how many ways can {n} people stand in a line?", "How many ways are there to arrange {n} different books on a shelf?", "How many orders are there for {n} songs?", "In how many orders can {n} runners finish a race?"],
     ["{n}! is {out}.", "The factorial of {n} is {out}.", "The answer is {out}."]),
    ("isprime", ["whether {n} is prime", "if {n} is a prime number", "whether {n} is a prime or not"], PRIME + "print(is_prime({n}))", 10**6,
     ["Is {n} prime?", "Is {n} a prime number?", "is {n} a prime", "prime or not: {n}", "Check whether {n} is prime.", "{n} - prime?", "Does {n} have any divisors besides 1 and itself?", "can you check if {n} is prime", "is the number {n} prime or composite?", "Test {n} for primality."],
     "BOOL:{n} is a prime number.|Yes, {n} is prime.:{n} is not a prime number.|No, {n} is not prime."),
    ("nextprime", ["the next prime after {n}", "the smallest prime larger than {n}", "the first prime above {n}", "the next prime number greater than {n}"], PRIME + "n = {n} + 1\nwhile not is_prime(n):\n    n += 1\nprint(n)", 10**6, ["Which prime comes after {n}?", "what prime number follows {n}"], None),
    ("prevprime", ["the largest prime below {n}", "the prime just before {n}", "the last prime smaller than {n}"], PRIME + "n = {n} - 1\nwhile n > 1 and not is_prime(n):\n    n -= 1\nprint(n)", 10**6, ["Which prime comes right before {n}?"], None),
    ("factors", ["the prime factors of {n}", "the prime factorization of {n}", "the prime factorisation of {n}", "the prime decomposition of {n}"], FACTOR, 10**6,
     ["Factor {n}.", "Factorise {n}.", "factorize {n} into primes", "Break {n} into prime factors.", "Write {n} as a product of primes.", "Which primes divide {n}?"],
     ["The prime factors of {n} are {out}.", "{n} has the prime factors {out}."]),
    ("divisors", ["the divisors of {n}", "all divisors of {n}", "the factors of {n}", "all numbers that divide {n}", "every divisor of {n}"], "print([d for d in range(1, {n} + 1) if {n} % d == 0])", 5000,
     ["List the divisors of {n}.", "Which numbers divide {n} evenly?", "By which whole numbers can {n} be divided without a remainder?", "list all factors of {n}"], ["The divisors of {n} are {out}.", "They are {out}."]),
    ("ndivisors", ["the number of divisors of {n}", "how many divisors {n} has", "how many factors {n} has", "the count of divisors of {n}"], "print(sum(1 for d in range(1, {n} + 1) if {n} % d == 0))", 20000,
     ["How many divisors does {n} have?", "How many numbers divide {n}?", "count the factors of {n}"], ["{n} has {out} divisors.", "It has {out} divisors."]),
    ("sigma", ["the sum of the divisors of {n}", "the sum of all factors of {n}", "the sum of all divisors of {n}"], "print(sum(d for d in range(1, {n} + 1) if {n} % d == 0))", 20000, ["Add up all divisors of {n}.", "what do the factors of {n} add up to"], None),
    ("digitsum", ["the sum of the digits of {n}", "the digit sum of {n}", "the digits of {n} added together", "the cross sum of {n}"], ["print(sum(int(c) for c in str({n})))", "print(sum(map(int, \"{n}\")))"], "big25",
     ["Add up the digits of {n}.", "What do the digits in {n} sum to?", "Add the digits of {n} together.", "sum digits {n}", "If I add all the digits of {n}, what do I get?"], ["The digit sum of {n} is {out}.", "The digits add up to {out}.", "The sum of the digits is {out}."]),
    ("revdigits", ["{n} with its digits reversed", "the digits of {n} in reverse order", "{n} backwards", "{n} read from right to left"], "print(str({n})[::-1])", "big20", ["Reverse the digits of {n}.", "Flip the number {n} around.", "Write {n} backwards.", "reverse the number {n}"],
     ["Reversed it is {out}.", "The digits in reverse order are {out}."]),
    ("ndigits", ["the number of digits in {n}", "how many digits {n} has", "the length of the number {n}"], "print(len(str({n})))", "big40", ["How many digits does {n} have?", "Count the digits of {n}.", "how many digits are in {n}", "How long is the number {n}, in digits?"], ["{n} has {out} digits.", "It has {out} digits.", "There are {out} digits."]),
    ("pow2digits", ["the number of digits of 2**{n}", "how many digits 2^{n} has", "how many digits 2 to the power of {n} has"], "print(len(str(2 ** {n})))", 2000, ["How many digits does 2**{n} have?", "How long is the number 2^{n} in digits?"], ["2**{n} has {out} digits."]),
    ("binary", ["{n} in binary", "the binary form of {n}", "{n} as a binary number", "the binary representation of {n}", "{n} in base 2", "bin({n})"], ["print(bin({n})[2:])", "print(format({n}, \"b\"))"], 10**6,
     ["Convert {n} to binary.", "Write {n} in binary.", "How do you write {n} in base 2?", "dec to bin {n}", "turn {n} into binary", "express {n} with zeros and ones", "decimal {n} to binary"], ["{n} in binary is {out}.", "In binary that is {out}."]),
    ("hex", ["{n} in hex", "the hexadecimal form of {n}", "{n} as a hex number", "{n} in hexadecimal", "{n} in base 16", "hex({n})"], ["print(hex({n}))", "print(format({n}, \"x\"))"], 10**8, ["Convert {n} to hex.", "Write {n} in hexadecimal.", "turn {n} into hex", "decimal {n} to hexadecimal", "dec to hex {n}"], ["{n} in hexadecimal is {out}.", "In hex that is {out}."]),
    ("octal", ["{n} in octal", "the octal form of {n}", "{n} in base 8", "oct({n})"], "print(oct({n})[2:])", 10**7, ["Convert {n} to octal.", "Write {n} in octal.", "decimal {n} to octal"], ["{n} in octal is {out}."]),
    ("roman", ["{n} in Roman numerals", "the Roman numeral for {n}", "{n} as a Roman numeral"],
     "n, s = {n}, \"\"\nfor v, t in [(1000, \"M\"), (900, \"CM\"), (500, \"D\"), (400, \"CD\"), (100, \"C\"), (90, \"XC\"), (50, \"L\"), (40, \"XL\"), (10, \"X\"), (9, \"IX\"), (5, \"V\"), (4, \"IV\"), (1, \"I\")]:\n    while n >= v:\n        s += t\n        n -= v\nprint(s)", 3999,
     ["Convert {n} to Roman numerals.", "Write {n} in Roman numerals.", "How did the Romans write {n}?", "how do i write {n} in roman numerals"], ["{n} in Roman numerals is {out}.", "It is written {out}."]),
    ("fib", ["the {o} Fibonacci number", "Fibonacci number {n}", "fib({n})", "the {o} term of the Fibonacci sequence", "Fibonacci({n})"], "a, b = 0, 1\nfor _ in range({n}):\n    a, b = b, a + b\nprint(a)", 150,
     ["What is the Fibonacci number at position {n}?", "compute fibonacci {n}"], ["The {o} Fibonacci number is {out}.", "It is {out}."]),
    ("fiblist", ["the first {s} Fibonacci numbers", "the Fibonacci sequence up to the {os} term"], "a, b, f = 0, 1, []\nfor _ in range({s}):\n    f.append(a)\n    a, b = b, a + b\nprint(f)", 30, ["List the first {s} Fibonacci numbers.", "Print {s} Fibonacci numbers.", "show {s} numbers of the fibonacci sequence"], ["The first {s} Fibonacci numbers are {out}.", "They are {out}."]),
    ("nthprime", ["the {o} prime number", "the {o} prime", "prime number {n}"], PRIME + "k, n = 0, 1\nwhile k < {n}:\n    n += 1\n    if is_prime(n):\n        k += 1\nprint(n)", 400, ["Which is the {o} prime?"], ["The {o} prime is {out}.", "It is {out}."]),
    ("firstprimes", ["the first {s} primes", "the first {s} prime numbers"], PRIME + "p, n = [], 2\nwhile len(p) < {s}:\n    if is_prime(n):\n        p.append(n)\n    n += 1\nprint(p)", 30, ["List the first {s} primes.", "Print {s} prime numbers, starting from 2.", "show me {s} primes"], ["The first {s} primes are {out}.", "They are {out}."]),
    ("primesbelow", ["the primes below {m}", "all primes up to {m}", "the prime numbers less than {m}", "every prime smaller than {m}"], PRIME + "print([n for n in range(2, {m}) if is_prime(n)])", 150, ["List all primes below {m}.", "Which primes are smaller than {m}?", "show all primes under {m}"], ["The primes below {m} are {out}.", "They are {out}."]),
    ("countprimes", ["the number of primes below {n}", "how many primes there are below {n}", "the count of prime numbers under {n}"], PRIME + "print(sum(is_prime(n) for n in range({n})))", 5000, ["How many primes are there below {n}?", "Count the primes under {n}.", "how many prime numbers are smaller than {n}"], ["There are {out} primes below {n}.", "There are {out}."]),
    ("sumton", ["the sum of the numbers from 1 to {n}", "the sum of all integers up to {n}", "1 + 2 + ... + {n}", "the sum of the first {n} integers", "1+2+3+...+{n}"], "print(sum(range(1, {n} + 1)))", 100000, ["Add up all numbers from 1 to {n}.", "If I add every whole number from 1 to {n}, what do I get?", "sum 1..{n}", "Sum all integers between 1 and {n} inclusive."], ["The sum is {out}.", "They add up to {out}.", "The sum from 1 to {n} is {out}."]),
    ("sumsq", ["the sum of the squares from 1 to {n}", "the sum of the first {n} squares", "1² + 2² + ... + {n}²"], "print(sum(k ** 2 for k in range(1, {n} + 1)))", 1000, ["Add up the squares of the numbers 1 to {n}.", "sum of k^2 for k from 1 to {n}"], ["The sum is {out}."]),
    ("sumcubes", ["the sum of the cubes from 1 to {n}", "the sum of the first {n} cubes"], "print(sum(k ** 3 for k in range(1, {n} + 1)))", 500, ["Add the cubes of the numbers 1 to {n}."], ["The sum is {out}."]),
    ("sumodd", ["the sum of the odd numbers up to {n}", "the sum of all odd numbers below or equal to {n}"], "print(sum(range(1, {n} + 1, 2)))", 5000, ["Add up all odd numbers from 1 to {n}.", "sum the odd numbers between 1 and {n}"], ["The sum is {out}."]),
    ("sumeven", ["the sum of the even numbers up to {n}", "the sum of all even numbers from 1 to {n}"], "print(sum(range(2, {n} + 1, 2)))", 5000, ["Add up all even numbers from 1 to {n}.", "sum of evens up to {n}"], ["The sum is {out}."]),
    ("collatz", ["the number of Collatz steps for {n}", "how many Collatz steps {n} takes to reach 1", "the length of the Collatz sequence of {n}"], "n, steps = {n}, 0\nwhile n != 1:\n    n = n // 2 if n % 2 == 0 else 3 * n + 1\n    steps += 1\nprint(steps)", 5000, ["How many steps does the Collatz sequence need from {n} to 1?", "collatz steps for {n}?"], ["It takes {out} steps.", "From {n} it takes {out} steps to reach 1."]),
    ("trailingzeros", ["the number of trailing zeros of {n}!", "how many zeros {n}! ends with", "how many zeros are at the end of {n} factorial"], "import math\ns = str(math.factorial({n}))\nprint(len(s) - len(s.rstrip(\"0\")))", 300, ["How many zeros are at the end of {n}!?"], ["{n}! ends with {out} zeros.", "There are {out} trailing zeros."]),
    ("issquare", ["whether {n} is a perfect square", "if {n} is a square number"], "import math\nprint(math.isqrt({n}) ** 2 == {n})", 20000, ["Is {n} a perfect square?", "Is {n} a square number?", "Is the square root of {n} a whole number?"], "BOOL:Yes, {n} is a perfect square.:No, {n} is not a perfect square."),
    ("iseven", ["whether {n} is even or odd", "if {n} is odd or even"], "print(\"even\" if {n} % 2 == 0 else \"odd\")", "big12", ["Is {n} even or odd?", "Is {n} even?", "is {n} odd", "odd or even: {n}?"], ["{n} is {out}."]),
    ("numpal", ["whether {n} is a palindrome", "if {n} reads the same backwards"], "print(str({n}) == str({n})[::-1])", "pal", ["Is {n} a palindrome?", "Does {n} read the same from both sides?"], "BOOL:Yes, {n} is a palindrome.:No, {n} is not a palindrome."),
    ("triangular", ["the {o} triangular number", "triangular number {n}"], "print({n} * ({n} + 1) // 2)", 5000, ["Compute the triangular number for {n}."], ["The {o} triangular number is {out}."]),
    ("log2", ["the base 2 logarithm of {n}", "log2({n})", "log base 2 of {n}", "the binary logarithm of {n}"], "import math\nprint(math.log2({n}))", 10**6, ["To which power must 2 be raised to give {n}?"], None),
    ("log10", ["the base 10 logarithm of {n}", "log10({n})", "log base 10 of {n}", "the common logarithm of {n}", "the decimal log of {n}"], "import math\nprint(math.log10({n}))", 10**8, ["10 to what power is {n}?"], None),
    ("ln", ["the natural logarithm of {n}", "ln({n})", "the natural log of {n}", "log base e of {n}"], "import math\nprint(math.log({n}))", 10**6, ["take the natural log of {n}"], None),
    ("exp", ["e to the power of {t}", "exp({t})", "e^{t}", "e**{t}", "the exponential of {t}"], "import math\nprint(math.exp({t}))", 20, None, None),
    ("sin", ["the sine of {a} degrees", "sin({a}°)", "sin of {a} degrees", "sin {a}°"], "import math\nprint(round(math.sin(math.radians({a})), 6))", 360, None, None),
    ("cos", ["the cosine of {a} degrees", "cos({a}°)", "cos of {a} degrees", "cos {a}°"], "import math\nprint(round(math.cos(math.radians({a})), 6))", 360, None, None),
    ("tan", ["the tangent of {a} degrees", "tan({a}°)", "tan of {a} degrees"], "import math\nprint(round(math.tan(math.radians({a})), 6))", 360, None, None),
    ("half", ["half of {n}", "one half of {n}", "50% of {n}", "{n} divided in half", "half {n}"], "print({n} / 2)", 10**6, ["Halve {n}.", "Split {n} into two equal parts, how big is one?"], None),
    ("double", ["twice {n}", "double {n}", "the double of {n}", "two times {n}"], "print({n} * 2)", 10**9, ["Double {n}.", "double the number {n}"], None),
    ("third", ["a third of {n}", "one third of {n}", "{n} divided by three"], "print({n} / 3)", 10**5, None, None),
    ("quarter", ["a quarter of {n}", "one fourth of {n}", "a fourth of {n}"], "print({n} / 4)", 10**6, None, None),
    ("triple", ["three times {n}", "triple {n}", "the triple of {n}"], "print({n} * 3)", 10**7, ["Triple {n}."], None),
    ("reciprocal", ["the reciprocal of {n}", "1/{n} as a decimal", "one divided by {n}", "1 over {n}"], "print(1 / {n})", 2000, ["Write 1/{n} as a decimal number."], None),
    ("popcount", ["the number of ones in the binary form of {n}", "how many 1 bits {n} has", "the number of set bits in {n}"], "print(bin({n}).count(\"1\"))", 10**6, ["How many ones are in the binary representation of {n}?", "Count the set bits of {n}."], ["There are {out}.", "{n} has {out} bits set."]),
    ("bits", ["how many bits are needed to store {n}", "the bit length of {n}", "the number of binary digits of {n}"], "print(({n}).bit_length())", 10**9, ["How many bits does {n} need?"], ["{n} needs {out} bits.", "It takes {out} bits."]),
    ("powtwo", ["whether {n} is a power of two", "if {n} is a power of 2"], "print({n} > 0 and {n} & ({n} - 1) == 0)", "pow2", ["Is {n} a power of two?", "Is {n} a power of 2?"], "BOOL:Yes, {n} is a power of two.:No, {n} is not a power of two."),
    ("perfect", ["whether {n} is a perfect number", "if {n} is perfect in the sense of number theory"], "print(sum(d for d in range(1, {n}) if {n} % d == 0) == {n})", "perf", ["Is {n} a perfect number?"], "BOOL:Yes, {n} is a perfect number.:No, {n} is not a perfect number."),
    ("leap", ["whether {y} is a leap year", "if {y} is a leap year", "whether {y} has a 29 February"], "import calendar\nprint(calendar.isleap({y}))", 0, ["Is {y} a leap year?", "Was {y} a leap year?", "Does February {y} have 29 days?", "leap year {y}?", "Does the year {y} have 366 days?", "is {y} leap year or not"], "BOOL:Yes, {y} is a leap year.:No, {y} is not a leap year."),
    ("catalan", ["the {o} Catalan number", "Catalan number {n}"], "import math\nprint(math.comb(2 * {n}, {n}) // ({n} + 1))", 60, None, ["The {o} Catalan number is {out}."]),
    ("harmonic", ["the {o} harmonic number", "1 + 1/2 + 1/3 + ... + 1/{n}"], "print(sum(1 / k for k in range(1, {n} + 1)))", 500, ["Add up the reciprocals of 1 to {n}."], ["It is {out}."]),
    ("squaresto", ["the squares of the numbers from 1 to {s}", "the first {s} square numbers", "a list of the squares up to {s} squared"], "print([k ** 2 for k in range(1, {s} + 1)])", 30, ["List the first {s} squares.", "Print the squares from 1 to {s}."], ["They are {out}.", "The squares are {out}."]),
    ("table", ["the multiplication table of {s}", "the {s} times table", "the first ten multiples of {s}"], "print([{s} * k for k in range(1, 11)])", 30, ["Write the {s} times table up to 10.", "List ten multiples of {s}."], ["The first ten multiples of {s} are {out}.", "It is {out}."]),
    ("pow2list", ["the first {s} powers of 2", "the powers of two up to 2^{s}"], "print([2 ** k for k in range(1, {s} + 1)])", 20, ["List the powers of 2 from 2^1 to 2^{s}."], ["They are {out}."]),
    ("countdown", ["a countdown from {s} to 1", "the numbers from {s} down to 1"], "print(list(range({s}, 0, -1)))", 25, ["Count down from {s}.", "Count backwards from {s} to 1."], ["{out}", "Here it is: {out}"]),
    ("fizz", ["FizzBuzz up to {s}", "the FizzBuzz sequence for 1 to {s}"], "print([\"FizzBuzz\" if k % 15 == 0 else \"Fizz\" if k % 3 == 0 else \"Buzz\" if k % 5 == 0 else k for k in range(1, {s} + 1)])", 20, ["Play FizzBuzz up to {s}."], ["Here it is: {out}"]),
    ("scinot", ["{n} in scientific notation", "{n} written in scientific form"], "print(f\"{:e}\".format({n}))".replace("f\"", "\""), "big15", ["Write {n} in scientific notation."], ["{n} is {out}.", "It is {out}."]),
    ("grouped", ["{n} with thousands separators", "{n} with commas"], "print(f\"{{n}:,}\")", "big15", ["Put commas into {n}.", "Format {n} with a comma after every three digits.", "Add thousands separators to {n}."], ["It is {out}.", "{out}"]),
]


def ordinal(n):
    return f"{n}{'th' if 10 <= n % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"


def value(r, kind):
    if isinstance(kind, str):
        if kind.startswith("big"):
            return r.big(1 if r.p(0.2) else 3, int(kind[3:]))
        if kind == "pal":
            h = str(r.int(10, 999))
            return h + h[::-1] if r.p(0.5) else r.int(1000, 99999)
        if kind == "pow2":
            return 2 ** r.randint(3, 30) if r.p(0.5) else r.int(10, 10**6)
        return r.choice([6, 28, 496, 8128]) if r.p(0.5) else r.int(5, 2000)
    if kind > 1000 and r.p(0.35):
        return r.int(2, 200)
    return r.int(2, kind) if kind > 2 else 2


def add_one(row):
    name, nps, code, kind, extra, says = row

    @family("number", 0.55, "n_" + name)
    def f(d):
        r = d.r
        n = value(r, kind)
        vals = dict(n=n, s=r.randint(3, 25), m=r.randint(10, 150), t=r.choice([r.randint(1, 12), round(r.uniform(0.1, 6), 1)]), a=r.choice([30, 45, 60, 80, 120, 15, r.randint(1, 89)]), y=r.randint(1800, 2100))
        vals["o"], vals["os"] = ordinal(n) if isinstance(n, int) else "", ordinal(vals["s"])
        if isinstance(says, str):
            yes, no = [x.split("|") for x in says[5:].split(":")]
            yesno(d, nps, code, extra, yes, no, vals)
        else:
            ask_np(d, nps, code, extra=extra or (), says=says, **vals)


def yesno(d, nps, code, extra, yes, no, vals):
    """A question whose code prints True or False."""
    r = d.r
    if r.p(0.7):
        d.user(noisy(r, phrase(r, extra, vals, guard=True)))
    else:
        t = spin(r, r.pick(["Tell me {np}.", "Check {np}.", "Find out {np}.", "I want to know {np}.", "Can you tell me {np}?", "Please determine {np}.", "Do you know {np}?", "Could you check {np}?", "I need to know {np}."]))
        d.user(noisy(r, t.replace("{np}", phrase(r, nps, vals, guard=True))))
    code = fill(code, vals)
    out = d.py(code)
    t = fill(r.choice(yes if out == "True" else no), vals)
    d.say(t, ["!not" if out == "True" else "not"])


for row in ONE:
    add_one(row)

# two numbers: (name, noun phrases, code, whole questions, answers, kind of numbers)
TWO = [
    ("add", ["the sum of {a} and {b}", "{a} + {b}", "{a} plus {b}", "{a}+{b}", "{a} added to {b}"], "print({a} + {b})", ["Add {a} and {b}.", "Add {a} to {b}.", "If I add {b} to {a}, what do I get?", "add {a} with {b}", "{a} and {b} together make what?", "sum {a} {b}"], None, "bigs"),
    ("sub", ["the difference between {a} and {b}", "{a} - {b}", "{a} minus {b}", "{a}-{b}", "{a} less {b}"], "print({a} - {b})", ["Subtract {b} from {a}.", "Take {b} away from {a}.", "What is left when I take {b} from {a}?", "How much bigger is {a} than {b}?", "How far apart are {a} and {b}?"], None, "bigs"),
    ("mul", ["the product of {a} and {b}", "{a} * {b}", "{a} times {b}", "{a} x {b}", "{a} × {b}", "{a} multiplied by {b}", "{a}*{b}"], "print({a} * {b})", ["Multiply {a} by {b}.", "Multiply {a} and {b}.", "multiply {a} with {b}", "How much is {a} groups of {b}?"], None, "bigs"),
    ("div", ["the quotient of {a} and {b}", "{a} / {b}", "{a} divided by {b}", "{a} ÷ {b}", "{a}/{b}", "{a} over {b}"], "print({a} / {b})", ["Divide {a} by {b}.", "How many times does {b} go into {a}?", "divide {a} with {b}", "If {a} is split into {b} equal parts, how large is each?"], None, "div"),
    ("idiv", ["the whole quotient and the remainder of {a} divided by {b}", "{a} divided by {b} with remainder", "{a} ÷ {b} with the remainder"], "print(divmod({a}, {b}))", ["Divide {a} by {b} and give quotient and remainder."], ["The quotient and the remainder are {out}."], "div"),
    ("mod", ["the remainder of {a} divided by {b}", "{a} mod {b}", "{a} modulo {b}", "{a} % {b}", "the remainder when {a} is divided by {b}"], "print({a} % {b})", ["What remains when {a} is divided by {b}?", "What is left over when you divide {a} by {b}?"], ["The remainder is {out}.", "{a} mod {b} is {out}.", "It is {out}."], "div"),
    ("pow", ["{a} to the power of {b}", "{a}^{b}", "{a}**{b}", "{a} ** {b}", "{a} raised to the power {b}", "{a} to the {b}", "{a} to the power {b}"], "print({a} ** {b})", ["Raise {a} to the power of {b}.", "Multiply {a} by itself so that it appears {b} times.", "pow({a}, {b})"], ["{a}**{b} is {out}.", "The result is {out}.", "{a} to the power of {b} is {out}."], "pow"),
    ("powadd", ["{a}**{b} + {c}", "{a}^{b} + {c}", "{a} to the power of {b} plus {c}", "{a}**{b}+{c}"], "print({a} ** {b} + {c})", None, ["{a}**{b} + {c} is {out}.", "The result is {out}."], "pow"),
    ("powsub", ["{a}**{b} - {c}", "{a}^{b} - {c}", "{a} to the power of {b} minus {c}"], "print({a} ** {b} - {c})", None, ["{a}**{b} - {c} is {out}.", "The result is {out}."], "pow"),
    ("powmod", ["{a}^{b} mod {c}", "{a} to the power of {b} modulo {c}", "the remainder of {a}**{b} divided by {c}"], "print(pow({a}, {b}, {c}))", None, ["The remainder is {out}.", "It is {out}."], "pow"),
    ("lastdigit", ["the last digit of {a}^{b}", "the final digit of {a} to the power of {b}", "the units digit of {a}**{b}"], "print({a} ** {b} % 10)", ["With which digit does {a}^{b} end?"], ["The last digit is {out}."], "pow"),
    ("gcd", ["the greatest common divisor of {a} and {b}", "the gcd of {a} and {b}", "gcd({a}, {b})", "the GCD of {a} and {b}", "the highest common factor of {a} and {b}", "the hcf of {a} and {b}", "the greatest common factor of {a} and {b}"], "import math\nprint(math.gcd({a}, {b}))", ["What is the biggest number that divides both {a} and {b}?", "Which is the largest number dividing {a} as well as {b}?"], ["The greatest common divisor of {a} and {b} is {out}.", "It is {out}."], "pair"),
    ("lcm", ["the least common multiple of {a} and {b}", "the lcm of {a} and {b}", "lcm({a}, {b})", "the smallest common multiple of {a} and {b}", "the LCM of {a} and {b}", "the lowest common multiple of {a} and {b}"], "import math\nprint(math.lcm({a}, {b}))", ["What is the smallest number that both {a} and {b} divide?", "Two lights blink every {a} and {b} seconds. After how many seconds do they blink together again?"], ["The least common multiple of {a} and {b} is {out}.", "It is {out}."], "pair"),
    ("comb", ["{a} choose {b}", "the number of ways to choose {b} out of {a}", "C({a}, {b})", "the binomial coefficient {a} over {b}", "the number of combinations of {b} from {a}"], "import math\nprint(math.comb({a}, {b}))", ["In how many ways can I choose {b} people from {a}?", "How many teams of {b} can be made from {a} players?", "How many hands of {b} cards are there in a deck of {a}?", "A committee of {b} is chosen from {a} members. How many possibilities are there?"], ["There are {out} ways.", "{a} choose {b} is {out}.", "It is {out}."], "comb"),
    ("perm", ["the number of permutations of {b} out of {a}", "P({a}, {b})", "{a} permute {b}"], "import math\nprint(math.perm({a}, {b}))", ["In how many ways can {b} of {a} runners take the first {b} places?", "How many ordered selections of {b} from {a} things are there?"], ["There are {out}.", "It is {out}."], "comb"),
    ("pct", ["{p}% of {a}", "{p} percent of {a}", "{p} % of {a}", "{p} per cent of {a}"], "print({a} * {p} / 100)", ["How much is {p}% of {a}?", "What is {p} percent of {a}?", "Take {p}% of {a}.", "If {p}% of {a} people agree, how many people is that?"], ["{p}% of {a} is {out}.", "{p} percent of {a} is {out}.", "That is {out}."], "mid"),
    ("pctplus", ["{a} plus {p}%", "{a} increased by {p}%", "{a} increased by {p} percent", "{a} with {p}% added"], "print(round({a} * (1 + {p} / 100), 2))", ["Add {p}% to {a}.", "Increase {a} by {p} percent.", "{a} grows by {p}%. What is it then?"], ["It is {out}.", "The result is {out}."], "mid"),
    ("pctminus", ["{a} minus {p}%", "{a} decreased by {p}%", "{a} reduced by {p} percent", "{a} less {p}%"], "print(round({a} * (1 - {p} / 100), 2))", ["Take {p}% off {a}.", "Reduce {a} by {p} percent.", "{a} shrinks by {p}%. How much remains?"], ["It is {out}.", "The result is {out}."], "mid"),
    ("whatpct", ["{b} as a percentage of {a}", "the percentage that {b} is of {a}", "what percent of {a} {b} is"], "print(round({b} / {a} * 100, 2))", ["What percentage of {a} is {b}?", "{b} is what percent of {a}?", "{b} out of {a} in percent?", "I got {b} points out of {a}. What percentage is that?", "{b} of {a} people said yes. How many percent?"], ["That is {out}%.", "{b} is {out}% of {a}."], "ratio"),
    ("pctchange", ["the percentage change from {a} to {b}", "the change from {a} to {b} in percent", "the percent change between {a} and {b}"], "print(round(({b} - {a}) / {a} * 100, 2))", ["By how many percent did it change from {a} to {b}?", "The value went from {a} to {b}. What is the change in percent?", "Sales went from {a} to {b}. How much is that in percent?"], ["The change is {out}%.", "It changed by {out}%."], "mid2"),
    ("avg2", ["the average of {a} and {b}", "the mean of {a} and {b}", "the number halfway between {a} and {b}", "the midpoint between {a} and {b}"], "print(({a} + {b}) / 2)", ["What lies exactly in the middle of {a} and {b}?"], None, "mid2"),
    ("ratio", ["{a}:{b} in lowest terms", "the ratio {a}:{b} simplified", "the fraction {a}/{b} in lowest terms", "{a}/{b} simplified"], "from fractions import Fraction\nprint(Fraction({a}, {b}))", ["Simplify {a}/{b}.", "Reduce the fraction {a}/{b}.", "simplify the fraction {a}/{b}"], ["In lowest terms it is {out}.", "It simplifies to {out}."], "pair"),
    ("hypot", ["the hypotenuse of a right triangle with legs {a} and {b}", "the length of the diagonal of a {a} by {b} rectangle"], "import math\nprint(math.hypot({a}, {b}))", ["A right triangle has legs {a} and {b}. How long is the hypotenuse?", "How long is the diagonal of a rectangle of {a} by {b}?"], ["It is {out}.", "The length is {out}."], "mid2"),
    ("logb", ["the logarithm of {a} to base {b}", "log base {b} of {a}"], "import math\nprint(math.log({a}, {b}))", ["To what power must {b} be raised to get {a}?"], None, "logb"),
    ("divisible", ["whether {a} is divisible by {b}", "if {b} divides {a}", "whether {a} can be divided by {b} without remainder"], "print({a} % {b} == 0)", ["Is {a} divisible by {b}?", "Does {b} divide {a}?", "Is {a} a multiple of {b}?", "Can {a} be divided evenly by {b}?"], "BOOL:Yes, {a} is divisible by {b}.:No, {a} is not divisible by {b}.", "divs"),
    ("sumrange", ["the sum of the integers from {b} to {a}", "the sum of all numbers between {b} and {a} inclusive", "{b} + ... + {a}"], "print(sum(range({b}, {a} + 1)))", ["Add up all whole numbers from {b} to {a}."], ["The sum is {out}."], "range"),
    ("primesin", ["the primes between {b} and {a}", "all prime numbers from {b} to {a}"], PRIME + "print([n for n in range({b}, {a} + 1) if is_prime(n)])", ["Which primes lie between {b} and {a}?", "List the primes from {b} to {a}."], ["The primes between {b} and {a} are {out}.", "They are {out}."], "near"),
    ("multiples", ["the multiples of {s} up to {m}", "all multiples of {s} below or equal to {m}", "the numbers up to {m} that are divisible by {s}"], "print(list(range({s}, {m} + 1, {s})))", ["List the multiples of {s} up to {m}.", "Which numbers up to {m} are divisible by {s}?"], ["They are {out}.", "The multiples of {s} up to {m} are {out}."], "mid2"),
    ("steps", ["the numbers from {s} to {m} in steps of {k}", "every {k}th number from {s} to {m}"], "print(list(range({s}, {m} + 1, {k})))", ["Count from {s} to {m} by {k}s.", "count from {s} to {m} in steps of {k}"], ["{out}", "Here they are: {out}"], "mid2"),
    ("xor", ["{a} XOR {b}", "the bitwise xor of {a} and {b}", "{a} ^ {b} as a bitwise xor"], "print({a} ^ {b})", ["XOR {a} with {b}."], ["{a} XOR {b} is {out}."], "pair"),
    ("band", ["the bitwise AND of {a} and {b}", "{a} & {b}"], "print({a} & {b})", None, ["{a} AND {b} is {out}.", "It is {out}."], "pair"),
    ("bor", ["the bitwise OR of {a} and {b}", "{a} | {b}"], "print({a} | {b})", None, ["{a} OR {b} is {out}.", "It is {out}."], "pair"),
    ("shift", ["{a} shifted left by {k} bits", "{a} << {k}"], "print({a} << {k})", None, None, "pair"),
    ("tobase", ["{a} in base {k}", "{a} converted to base {k}", "the base {k} representation of {a}"], "n, s = {a}, \"\"\nwhile n:\n    s = str(n % {k}) + s\n    n //= {k}\nprint(s)", ["Convert {a} to base {k}.", "Write {a} in base {k}."], ["In base {k} it is {out}.", "{a} in base {k} is {out}."], "base"),
    ("maxof", ["the larger of {a} and {b}", "the bigger number, {a} or {b}", "the greater one of {a} and {b}"], "print(max({a}, {b}))", ["Which is larger, {a} or {b}?", "Which is bigger: {a} or {b}?", "{a} or {b}, which one is greater?", "is {a} or {b} the bigger number"], ["{out} is larger.", "The larger one is {out}."], "close"),
    ("minof", ["the smaller of {a} and {b}", "the lesser of {a} and {b}"], "print(min({a}, {b}))", ["Which is smaller, {a} or {b}?", "Which is less: {a} or {b}?"], ["{out} is smaller.", "The smaller one is {out}."], "close"),
]


def two_values(r, kind):
    a, b, c = r.int(2, 9999), r.int(2, 999), r.int(1, 999)
    if kind == "bigs":
        k = r.random()
        if k < 0.4:
            a, b = r.big(1, 5), r.big(1, 4)
        elif k < 0.75:
            a, b = r.big(5, 30), r.big(5, 30)
        elif k < 0.9:
            a, b = r.dec(10000, 3), r.dec(1000, 3)
        else:
            a, b = r.big(20, 60), r.big(20, 60)
    elif kind == "div":
        a, b = r.big(2, 15), r.int(2, 999)
        if r.p(0.3):
            a = b * r.int(2, 5000)
    elif kind == "pow":
        a, b, c = r.choice([2, 3, 5, 7, r.int(2, 99), r.int(2, 20)]), r.randint(2, 160) if r.p(0.5) else r.randint(2, 40), r.int(1, 999) if r.p(0.5) else r.randint(1, 20)
        if len(str(a ** b)) > 70:
            b = r.randint(2, 30)
        c = max(c, 2)
    elif kind == "pair":
        a, b = r.int(2, 5000), r.int(2, 5000)
        if r.p(0.4):
            g = r.int(2, 60)
            a, b = g * r.int(2, 60), g * r.int(2, 60)
    elif kind == "comb":
        a = r.randint(4, 60)
        b = r.randint(2, max(2, a // 2))
    elif kind in ("mid", "mid2"):
        a, b = r.num(20000), r.int(2, 20000)
    elif kind == "ratio":
        a = r.int(10, 5000)
        b = r.int(1, a)
    elif kind == "logb":
        b = r.randint(2, 12)
        a = b ** r.randint(2, 9) if r.p(0.4) else r.int(10, 99999)
    elif kind == "divs":
        b = r.int(2, 400)
        a = b * r.int(2, 999) if r.p(0.5) else r.int(100, 99999)
    elif kind == "range":
        b = r.int(2, 500)
        a = b + r.int(5, 5000)
    elif kind == "near":
        b = r.int(2, 2000)
        a = b + r.randint(10, 100)
    elif kind == "base":
        a = r.int(5, 99999)
    elif kind == "close":
        if r.p(0.5):
            a = r.big(2, 25)
            b = a + r.randint(-1000, 1000)
        else:
            a, b = r.dec(100, 3), r.dec(100, 3)
    return dict(a=a, b=b, c=c, p=r.choice([5, 10, 15, 20, 25, 7.5, 12.5, r.int(1, 150), r.int(1, 99), r.dec(99, 1)]), s=r.randint(2, 19), m=r.randint(30, 160), k=r.randint(3, 9))


def add_two(row):
    name, nps, code, extra, says, kind = row

    @family("arithmetic", 2.2 if kind == "bigs" else 1.5 if name in ("pow", "powadd", "div", "pct") else 0.6, "a_" + name)
    def f(d):
        vals = two_values(d.r, kind)
        if isinstance(says, str):
            yes, no = [x.split("|") for x in says[5:].split(":")]
            yesno(d, nps, code, extra, yes, no, vals)
        else:
            ask_np(d, nps, code, extra=extra or (), says=says, **vals)


for row in TWO:
    add_two(row)


# ---- free expressions -------------------------------------------------------------------------------------------------
def expression(r, depth=0):
    """(as asked, as code): a random expression in people's notations."""
    n = lambda: str(r.choice([r.int(1, 99), r.int(1, 20), r.num(5000), r.dec(100)]))
    def go(k):
        if k == 0:
            x = n()
            return x, x
        op = r.choice("+-*/+-*+")
        a, b = go(r.randrange(k)), go(r.randrange(k))
        wrap = lambda e, deep: (f"({e[0]})", f"({e[1]})") if deep and any(c in e[1] for c in "+-*/ ") else e
        a, b = wrap(a, op in "*/" or r.p(0.15)), wrap(b, op in "*/-" or r.p(0.15))
        return f"{a[0]} {op} {b[0]}", f"{a[1]} {op} {b[1]}"
    ask, code = go(r.randint(1, 4))
    if r.p(0.12):
        p = str(r.randint(2, 6))
        ask, code = f"({ask})^{p}" if r.p(0.5) else f"({ask}) ** {p}", f"({code}) ** {p}"
    style = r.random()
    if style < 0.2:
        ask = ask.replace("*", "×").replace("/", "÷")
    elif style < 0.3:
        ask = ask.replace(" * ", " x ")
    elif style < 0.45:
        ask = ask.replace(" ", "")
    elif style < 0.6 and "(" not in ask:
        ask = ask.replace("+", "plus").replace(" - ", " minus ").replace("*", "times").replace("/", "divided by")
    return ask, code


@family("arithmetic", 9.0)
def expr(d):
    r = d.r
    ask, code = expression(r)
    while ask.strip("()").replace(".", "").isdigit() or "/ 0" in code:
        ask, code = expression(r)
    ask_np(d, ["{e}"], ["print({c_})", "print({c_})", "print({c_})", "{c_}"], says=["{e} is {out}." if len(ask) < 30 else "The result is {out}.", "The result is {out}.", "That is {out}."], e=ask, c_=code)


@family("arithmetic", 3.0)
def longsum(d):
    r = d.r
    xs = [str(r.choice([r.int(1, 999), r.big(1, 9)])) for _ in range(r.randint(3, 9))]
    ask = r.choice([" + ", "+", " plus "]).join(xs)
    ask_np(d, ["{e}", "the sum {e}", "{e}"], ["print({c_})"], says=["The sum is {out}.", "That is {out}.", "The result is {out}."], e=ask, c_=" + ".join(xs))


WORDS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()


def spelled(n):
    if n < 20:
        return WORDS[n]
    if n < 100:
        return TENS[n // 10] + ("-" + WORDS[n % 10] if n % 10 else "")
    if n < 1000:
        return WORDS[n // 100] + " hundred" + (" and " + spelled(n % 100) if n % 100 else "")
    if n < 10**6:
        return spelled(n // 1000) + " thousand" + (" " + spelled(n % 1000) if n % 1000 else "")
    return spelled(n // 10**6) + " million" + (" " + spelled(n % 10**6) if n % 10**6 else "")


@family("arithmetic", 2.5)
def spelled_numbers(d):
    r = d.r
    a, b = r.choice([r.randint(2, 100), r.int(2, 999), r.randint(1, 99) * 1000, r.randint(2, 9) * 10**6]), r.choice([r.randint(2, 100), r.int(2, 999)])
    op, words = r.choice([("+", ["plus", "and", "added to"]), ("-", ["minus", "less"]), ("*", ["times", "multiplied by"]), ("/", ["divided by", "over"])])
    w = r.choice(words if words[1] != "and" or r.p(0.5) else ["plus"])
    w = "plus" if w == "and" else w
    e = f"{spelled(a)} {w} {spelled(b)}"
    ask_np(d, ["{e}"], "print({a} {op} {b})", says=["The result is {out}.", "That is {out}."], e=e, a=a, b=b, op=op)


@family("arithmetic", 2.0)
def grouped_numbers(d):
    """1,234,567 and 3.5 million."""
    r = d.r
    def g():
        if r.p(0.65):
            n = r.big(4, 12)
            return f"{n:,}" if r.p(0.8) else f"{n:,}".replace(",", " "), str(n)
        x, (word, z) = r.choice([r.randint(2, 900), r.dec(90, 1)]), r.choice([("million", 6), ("billion", 9), ("thousand", 3), ("k", 3), ("trillion", 12)])
        v = x * 10**z
        return f"{x}{'' if word == 'k' else ' '}{word}", str(int(v)) if v == int(v) else str(v)
    a, b = g(), g() if r.p(0.7) else (str(k := r.int(2, 999)), str(k))
    op, sym = r.choice([("+", "+"), ("-", "-"), ("*", "*"), ("*", "times"), ("/", "/"), ("/", "divided by"), ("+", "plus"), ("-", "minus")])
    ask_np(d, ["{x} {sym} {y}"], "print({cx} {op} {cy})", says=["The result is {out}.", "That is {out}."], x=a[0], y=b[0], sym=sym, cx=a[1], cy=b[1], op=op)


@family("number", 1.5)
def from_base(d):
    r = d.r
    n = r.int(2, 100000)
    name, base, s = r.choice([("binary", 2, format(n, "b")), ("hex", 16, format(n, "x")), ("hexadecimal", 16, format(n, "X")), ("octal", 8, format(n, "o"))])
    if base == 16 and r.p(0.5):
        s = "0x" + s
    ask_np(d, ["the decimal value of the {name} number {s}", "{name} {s} in decimal", "{s} ({name}) as a decimal number", "{s} from {name} to decimal"], 'print(int("{s}", {base}))',
           extra=["Convert the {name} number {s} to decimal.", "Convert {s} from {name} to decimal.", "What is {name} {s} in base 10?", "what number is {s} in {name}", "{name} to decimal: {s}"],
           says=["{s} is {out} in decimal.", "In decimal it is {out}."], name=name, s=s, base=base)


@family("number", 0.8)
def from_roman(d):
    r = d.r
    n, s = r.int(1, 3999), ""
    k = n
    for v, t in [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]:
        s, k = s + t * (k // v), k % v
    code = 's = "{s}"\nv = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}\nprint(sum(-v[c] if i + 1 < len(s) and v[c] < v[s[i + 1]] else v[c] for i, c in enumerate(s)))'.replace("{s}", s)
    ask_np(d, ["the Roman numeral {s} as a number", "{s} in ordinary numbers"], [code], extra=["Convert the Roman numeral {s} to a number.", "What number is {s}?", "Which year is {s}?", "What does {s} mean as a number in Roman numerals?"], says=["{s} is {out}."], s=s)


@family("number", 1.5)
def fractions_(d):
    r = d.r
    a, b, c, e = [r.randint(1, 20) for _ in range(4)]
    b, e = b + 1, e + 1
    op, w = r.choice([("+", "plus"), ("-", "minus"), ("*", "times"), ("/", "divided by")])
    ask_np(d, ["{a}/{b} {op} {c}/{e}", "{a}/{b} {w} {c}/{e} as a fraction"], "from fractions import Fraction\nprint(Fraction({a}, {b}) {op} Fraction({c}, {e}))",
           extra=["What is {a}/{b} {w} {c}/{e} as a fraction?", "Give {a}/{b} {op} {c}/{e} as an exact fraction."], says=["As a fraction it is {out}.", "{a}/{b} {op} {c}/{e} is {out}."], a=a, b=b, c=c, e=e, op=op, w=w)


@family("number", 2.0)
def rounding(d):
    r = d.r
    x, k = round(r.uniform(0.01, 5000), r.randint(3, 8)), r.randint(0, 3)
    w = ["to the nearest whole number", "to one decimal", "to two decimals", "to three decimal places"][k]
    ask_np(d, ["{x} rounded {w}"], "print(round({x}{k}))", extra=["Round {x} {w}.", "round {x} {w} please", "Can you round {x} {w}?"], says=["{x} rounded {w} is {out}.", "It is {out}."], x=x, w=w, k=f", {k}" if k else "")


@family("arithmetic", 2.0)
def rounded_result(d):
    r = d.r
    a, b, k = r.num(5000), r.int(3, 999), r.randint(1, 5)
    ask_np(d, ["{a} / {b} rounded to {k} decimals", "{a} divided by {b} to {k} decimal places", "{a}/{b} with {k} digits after the point"], "print(round({a} / {b}, {k}))",
           extra=["Divide {a} by {b} and round to {k} decimals."], says=["It is {out}.", "Rounded it is {out}."], a=a, b=b, k=k)


@family("number", 1.2)
def pi_digits(d):
    r = d.r
    k = r.randint(2, 14)
    ask_np(d, ["pi to {k} decimals", "π with {k} digits after the point", "the value of pi rounded to {k} decimal places"], "import math\nprint(round(math.pi, {k}))", says=["Pi is {out}.", "It is {out}."], k=k)


@family("number", 1.2)
def compare_powers(d):
    r = d.r
    a, b, c, e = r.randint(2, 20), r.randint(5, 90), r.randint(2, 20), r.randint(5, 90)
    d.ask(["Which is larger, {a}^{b} or {c}^{e}?", "Is {a}**{b} bigger than {c}**{e}?", "{a}^{b} vs {c}^{e}: which is greater?", "Compare {a}^{b} with {c}^{e}.", "which one is bigger {a}**{b} or {c}**{e}"], a=a, b=b, c=c, e=e)
    out = d.py(f'a, b = {a} ** {b}, {c} ** {e}\nprint("{a}**{b}" if a > b else "{c}**{e}" if b > a else "equal")')
    d.say(f"{out} is larger." if out != "equal" else "They are equal.", [out])
