"""A small function is written and run; then it is run on something else, on a whole list, over a range, changed a little, or its result goes on.  Its text stands in every call anew."""
from core import family, fill, noisy
from pools import WORDS
from threads import chat
from values import said

# ways to ask / the function / argument: n s(mall) l(ist) w(ord) / answers / {change: the text in its place} with its ways
FUNCS = [r.split(" || ") for r in r"""
function that says whether a number is even|is_even, a function for even numbers|def for testing evenness || def is_even(n):\n    return n % 2 == 0 || n
function that squares its argument|square(x), please write it|a def that returns x squared || def square(x):\n    return x ** 2 || n
function for the digit sum|digit_sum(n)|write something that adds the digits of a number || def digit_sum(n):\n    return sum(int(c) for c in str(n)) || n
function that checks for primes|is_prime as a function|a prime test in python || def is_prime(n):\n    if n < 2:\n        return False\n    for k in range(2, int(n ** 0.5) + 1):\n        if n % k == 0:\n            return False\n    return True || n
function that counts divisors|count_divisors(n)|def that tells how many divisors a number has || def count_divisors(n):\n    return sum(n % k == 0 for k in range(1, n + 1)) || n
function that reverses a number's digits|flip(n), digits turned around|def to reverse the digits of an integer || def flip(n):\n    return int(str(n)[::-1]) || n
function from celsius to fahrenheit|c_to_f(c)|write a converter from C to F || def c_to_f(c):\n    return round(c * 9 / 5 + 32, 1) || s
function from fahrenheit to celsius|f_to_c(f)|a converter from F to C || def f_to_c(f):\n    return round((f - 32) * 5 / 9, 1) || n
function for the area of a circle|circle_area(r)|a def computing a circle's area from the radius || import math\n\ndef circle_area(r):\n    return round(math.pi * r ** 2, 2) || s
factorial as a recursive function|fact(n), recursive|write factorial with recursion || def fact(n):\n    return 1 if n < 2 else n * fact(n - 1) || s
fibonacci function|fib(n) that gives the nth fibonacci number|def for fibonacci numbers || def fib(n):\n    a, b = 0, 1\n    for _ in range(n):\n        a, b = b, a + b\n    return a || s
function that adds 19% tax|gross(net) with 19 percent|def that puts 19% vat on a price || def gross(net):\n    return round(net * 1.19, 2) || n
function that makes minutes to hours and minutes|as_hours(minutes) giving h:mm|def that turns minutes into h:mm || def as_hours(m):\n    return f"{m // 60}:{m % 60:02d}" || n
function that counts vowels|vowels(word)|def counting a e i o u in a text || def vowels(text):\n    return sum(c in "aeiou" for c in text.lower()) || w
function that tells palindromes|is_palindrome(text)|def that checks if a word reads the same backwards || def is_palindrome(text):\n    text = text.lower()\n    return text == text[::-1] || w
function that reverses a word|backwards(text)|def returning the text reversed || def backwards(text):\n    return text[::-1] || w
function that doubles every letter|stutter(text)|def that writes each letter twice || def stutter(text):\n    return "".join(c * 2 for c in text) || w
function that returns the first and last letter|ends(word)|def giving first and last character || def ends(word):\n    return word[0] + word[-1] || w
caesar cipher by 3|shift(text) by three letters|def that moves each letter three further in the alphabet || def shift(text):\n    return "".join(chr((ord(c) - 97 + 3) % 26 + 97) if "a" <= c <= "z" else c for c in text.lower()) || w
function for the average of a list|average(xs)|def returning the mean of its numbers || def average(xs):\n    return round(sum(xs) / len(xs), 2) || l
function for the span of a list|span(xs), biggest minus smallest|def that gives max minus min || def span(xs):\n    return max(xs) - min(xs) || l
function that keeps the even ones of a list|evens(xs)|def that filters even numbers || def evens(xs):\n    return [x for x in xs if x % 2 == 0] || l
function that sums the squares|sum_squares(xs)|def adding the squares of a list || def sum_squares(xs):\n    return sum(x * x for x in xs) || l
function for the second largest|second(xs)|def that finds the second biggest of a list || def second(xs):\n    return sorted(set(xs))[-2] || l
function that counts what is above the mean|above(xs)|def counting the values above their average || def above(xs):\n    m = sum(xs) / len(xs)\n    return sum(x > m for x in xs) || l
collatz steps as a function|collatz(n) that counts the steps to 1|def for the number of collatz steps || def collatz(n):\n    steps = 0\n    while n != 1:\n        n = n // 2 if n % 2 == 0 else 3 * n + 1\n        steps += 1\n    return steps || n
leap year function|is_leap(year)|def that decides whether a year is a leap year || def is_leap(y):\n    return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0) || y
function that writes a number in binary|to_bin(n)|def that returns the binary digits || def to_bin(n):\n    return bin(n)[2:] || n
function that clamps a number to 0..100|clamp(x) between 0 and 100|def that limits its argument to 0 to 100 || def clamp(x):\n    return max(0, min(100, x)) || n
bmi function for 1.75 m|bmi(kg) with a height of 1.75|def computing the bmi of somebody 1.75 m tall || def bmi(kg):\n    return round(kg / 1.75 ** 2, 1) || s
discount function, 15% off|reduced(price), minus 15 percent|def that takes 15 percent off || def reduced(p):\n    return round(p * 0.85, 2) || n
function that counts the digit 7|sevens(n)|def counting how often 7 is in a number || def sevens(n):\n    return str(n).count("7") || n
function for the sum from 1 to n|sum_to(n)|def that adds all numbers up to n || def sum_to(n):\n    return n * (n + 1) // 2 || n
function that says fizz for multiples of 3|fizz(n): fizz or the number|def returning fizz when 3 divides n, else n || def fizz(n):\n    return "fizz" if n % 3 == 0 else n || s
grade function: 90 A, 75 B, 60 C, else D|grade(points) with A from 90, B from 75, C from 60, then D|def that gives A, B, C or D by 90, 75, 60 || def grade(p):\n    return "A" if p >= 90 else "B" if p >= 75 else "C" if p >= 60 else "D" || s
""".strip().split("\n")]
FIRST = ["write a {f} and run it on {a}", "{f}, test it with {a}", "write me a {f}; try {a}", "{f} - show it for {a}", "code a {f} and call it with {a}", "I need a {f}. what does it give for {a}", "please write a {f}, then run it with {a}", "{f} in python, example {a}", "make a {f} and use it on {a}", "a {f} please, applied to {a}"]
AGAIN = ["and {a}?", "with {a}", "now {a}", "and for {a}", "try {a}", "what about {a}", "the same with {a}", "run it on {a} too", "call it with {a}", "{a}?", "does it work for {a}", "and if I pass {a}", "test {a} as well", "one more: {a}", "no, with {a}", "I meant {a}"]
EACH = ["run it on {l}", "for each of {l}", "and for {l}", "apply it to all of {l}", "what does it give for {l}", "{l}, each of them", "do {l} one by one", "now for these: {l}"]
SPAN = ["for 1 to {n}", "all from 1 to {n}", "the values for 1 up to {n}", "run it for every number from 1 to {n}", "from 1 to {n} please", "a list of its results for 1 to {n}"]
WHICH = ["which numbers from {p} to {q} pass", "for which numbers between {p} and {q} is it true", "list those from {p} to {q} that fulfil it", "between {p} and {q}, which ones", "give me all of them from {p} to {q}", "which of {p} to {q} are such"]
MANY = ["how many from {p} to {q}", "count them between {p} and {q}", "how many pass from {p} to {q}", "number of those from {p} to {q}"]
SUM = ["sum of its results for {l}", "add its results for {l}", "run it on {l} and add up", "total over {l}"]
LARGEST = ["which of {l} gives the most", "for which of {l} is it largest", "the one of {l} with the biggest result"]


@family("turns", 14.0)
def routine(d):
    r = d.r
    asks, code, kind = r.choice(FUNCS)
    code = code.replace("\\n", "\n")
    name = code.split("def ")[1].split("(")[0]
    truth = name.startswith("is_")

    def arg():
        return {"n": lambda: r.randint(12, 99) if r.p(0.5) else r.int(100, 3000), "s": lambda: r.randint(2, 30), "y": lambda: r.randint(1600, 2400), "w": lambda: r.pick(WORDS).lower(), "l": lambda: [r.randint(1, 90) for _ in range(r.randint(4, 7))]}[kind]()

    def spoken(a):
        return str(a) if kind == "l" else r.choice([a, f"'{a}'", f'"{a}"']) if kind == "w" else said(r, a) if r.p(0.3) else str(a)

    def speak(ways, **v):
        t = fill(r.pick(ways), v, guard=True)
        if r.p(0.3):
            t = t[:1].upper() + t[1:]
        d.user(noisy(r, t, 0.8))

    def run(e, says):
        out = d.py(f"{code}\n\nprint({e})")
        d.say(r.choice(says).replace("{out}", out), [out])
        return out
    lit = lambda a: f'"{a}"' if kind == "w" else str(a)
    a = arg()
    if kind == "w" and '"' in a:
        return routine(d)
    f = r.pick(asks.split("|"))
    t = r.pick(FIRST)
    if not f.startswith(("function", "def")):
        t = t.replace("a {f}", "{f}")
    speak([t.replace("{f}", f)], a=spoken(a))
    run(f"{name}({lit(a)})", ["It returns {out}.", "The result is {out}.", "For this it returns {out}."])
    for _ in range(r.choice([1, 2, 2, 3])):
        k = r.random()
        if k < 0.45:
            b = arg()
            if b == a or kind == "w" and '"' in b:
                continue
            a = b
            speak(AGAIN, a=spoken(a))
            run(f"{name}({lit(a)})", ["It returns {out}.", "The result is {out}.", "That gives {out}."])
        elif k < 0.62 and kind != "l":
            xs = [arg() for _ in range(r.randint(2, 5))]
            if any('"' in str(x) for x in xs):
                continue
            speak(EACH, l=", ".join(map(str, xs)))
            run(f"[{name}(x) for x in [{', '.join(map(lit, xs))}]]", ["The results are {out}.", "They are {out}."])
        elif k < 0.72 and kind in "ns" and not truth:
            n = r.randint(4, 10)
            speak(SPAN, n=n)
            run(f"[{name}(x) for x in range(1, {n} + 1)]", ["The results are {out}."])
        elif k < 0.86 and truth and kind in "ny":
            p = arg()
            q = p + r.randint(8, 30)
            if r.p(0.65):
                speak(WHICH, p=p, q=q)
                run(f"[x for x in range({p}, {q} + 1) if {name}(x)]", ["They are {out}.", "These are {out}."])
            else:
                speak(MANY, p=p, q=q)
                run(f"sum({name}(x) for x in range({p}, {q} + 1))", ["There are {out}."])
        elif k < 0.93 and kind in "ns" and not truth and name not in ("as_hours", "to_bin", "fizz", "grade"):
            xs = [arg() for _ in range(r.randint(2, 4))]
            if r.p(0.6):
                speak(SUM, l=", ".join(map(str, xs)))
                run(f"round(sum({name}(x) for x in {xs}), 2)" if "round(" in code else f"sum({name}(x) for x in {xs})", ["The sum is {out}."])
            else:
                speak(LARGEST, l=", ".join(map(str, xs)))
                run(f"max({xs}, key={name})", ["It is {out}."])
        elif k > 0.95:
            chat(d)
