"""One thing, many questions (see posed.py): whole numbers and their digits, series with dots, what can be paid and what can be drawn, claims and deals that are checked, steps that are simulated year by year, results that are none, all or shared."""
from posed import kind, names_of, quoted, things


@kind
def dotted(r, n, got):
    """A sum with dots, in even steps; {k} how many terms."""
    a, q, k = r.randint(1, 30), r.randint(2, 15), r.randint(6, 60)
    got["last"], got["a"], got["q"], got["k"] = (str(a + q * (k - 1)),) * 2, (str(a),) * 2, (str(q),) * 2, (str(k),) * 2
    dots = r.choice(["...", "...", "…", ".."])
    return f"{a} + {a + q} + {a + 2 * q} + {dots} + {a + q * (k - 1)}" if r.p(0.8) else f"{a}, {a + q}, {a + 2 * q}, {dots}, {a + q * (k - 1)}", ""


@kind
def figuresof(r, n, got):
    """A few single digits."""
    x = [r.randint(0, 9) for _ in range(r.choice([3, 4, 5, 5, 6]))]
    x[0] = x[0] or 4
    return r.choice([", ".join(map(str, x)), " ".join(map(str, x)), ", ".join(map(str, x[:-1])) + " and " + str(x[-1])]), str(x)


@kind
def stamps(r, n, got):
    """Values of which some add up to {t}, or don't."""
    x = sorted(r.sample(range(3, 40), r.choice([4, 5, 5, 6])))
    t = sum(r.sample(x, r.choice([2, 2, 3]))) + r.choice([0, 0, 0, 1])
    got["t"] = (str(t), str(t))
    return r.choice([", ", " ", ", "]).join(map(str, x)), str(x)


@kind
def sizedtens(r, n, got):
    x = [r.randint(10, 79) for _ in range(r.choice([6, 7, 8, 9]))]
    return r.choice([" ", ", "]).join(map(str, x)), str(x)


@kind
def address4(r, n, got):
    a = f"{r.choice([10, 192, 172, 84, 203])}.{r.randint(0, 255)}.{r.randint(0, 255)}.{r.randint(1, 254)}"
    return a, quoted(a)


@kind
def urn(r, n, got):
    a, b = r.randint(2, 12), r.randint(2, 12)
    one, two = r.sample(["red", "blue", "green", "white", "black", "yellow"], 2)
    got["a"], got["b"], got["one"], got["two"] = (str(a),) * 2, (str(b),) * 2, (one, one), (two, two)
    return r.choice([f"{a} {one}, {b} {two} balls", f"a bag with {a} {one} and {b} {two} marbles", f"an urn has {a} {one} and {b} {two} balls", f"{a} {one} and {b} {two} sweets in a jar"]), str(a)


@kind
def decimals2(r, n, got):
    """Amounts on a bill; {t} what was written, often wrong."""
    x = [round(r.uniform(1, 40) * 20) / 20 for _ in range(r.choice([3, 4, 4, 5]))]
    t = round(sum(x), 2)
    k = r.random()
    t = t if k < 0.35 else round(t + r.choice([1, 2, 0.5, -1, 10, -0.9, 0.1, 3.2]), 2)
    got["t"] = (f"{t:.2f}", f"{t:.2f}")
    return r.choice([" + ", ", "]).join(f"{v:.2f}" for v in x), "[" + ", ".join(f"{v:.2f}" for v in x) + "]"


@kind
def eq2(r, n, got):
    """Two things that may be the same: a fraction and a decimal, a power and a number; {b} the other."""
    k = r.random()
    if k < 0.4:
        p, q = r.choice([(1, 8), (3, 8), (1, 4), (3, 4), (2, 5), (5, 8), (7, 20), (1, 16), (9, 25), (1, 5)])
        v = p / q if r.p(0.6) else round(p / q + r.choice([0.01, -0.005, 0.05]), 4)
        got["b"] = (f"{p}/{q}", f"{p} / {q}")
        return f"{v:g}", f"{v:g}"
    a, b = r.randint(2, 12), r.randint(2, 9)
    v = a ** b if r.p(0.5) else a ** b + r.choice([1, -1, 2, 10])
    got["b"] = (str(v), str(v))
    return f"{a}^{b}", f"{a} ** {b}"


@kind
def evens(r, n, got):
    x = [2 * r.randint(2, 30) for _ in range(r.choice([3, 4, 5]))]
    if r.p(0.35):
        x[r.randrange(len(x))] += 1
    return r.choice([", ", " ", ", "]).join(map(str, x)), str(x)


@kind
def multiples(r, n, got):
    k = r.choice([3, 4, 5, 6, 7, 9])
    x = [k * r.randint(2, 20) for _ in range(r.choice([3, 4]))]
    if r.p(0.4):
        x[0] += 1
    got["k"] = (str(k), str(k))
    return ", ".join(map(str, x)), str(x)


@kind
def modes(r, n, got):
    x = [r.randint(1, 12) for _ in range(r.choice([4, 5, 6, 7]))]
    if r.p(0.4):
        x = list(dict.fromkeys(x))
    elif r.p(0.6):
        x += [x[0], x[-1]]
    return r.choice([" ", ", "]).join(map(str, x)), str(x)


@kind
def winners(r, n, got):
    """Scores, often shared at the top."""
    x = [[w, r.randint(8, 40)] for w in names_of(r, r.choice([3, 4]))]
    if r.p(0.5):
        top = max(b for _, b in x)
        x[r.randrange(len(x))][1] = top
    return r.choice([", ", "; "]).join(f"{a} {b}" for a, b in x), "{" + ", ".join(f"{quoted(a)}: {b}" for a, b in x) + "}"


@kind
def voters(r, n, got):
    """A list of votes as they were called out."""
    names = names_of(r, r.choice([2, 3, 3])) if r.p(0.5) else r.sample("red blue green yellow pizza pasta salad soup north south east west yes no maybe tea coffee cocoa".split(), r.choice([2, 3, 3]))
    x = [r.choice(names) for _ in range(r.randint(6, 13))]
    return r.choice([", ", " ", "\n", ", "]).join(x), "[" + ", ".join(quoted(w) for w in x) + "]"


@kind
def placed(r, n, got):
    """Numbers, {p} one of them."""
    x = r.sample(range(40, 100), r.choice([5, 6, 7]))
    if r.p(0.3):
        x[-1] = x[0]
    got["p"] = (str(x[r.randrange(len(x))]),) * 2
    return r.choice([" ", ", "]).join(map(str, x)), str(x)


@kind
def tiny(r, n, got):
    f = lambda: r.choice(["0.0", "0.00", "0.000"]) + str(r.randint(1, 99))
    a, b = f(), f()
    got["b"] = (b, b)
    return a, a


@kind
def halfway(r, n, got):
    return (lambda v: (v, quoted(v)))(f"{r.randint(0, 99)}.{r.randint(10, 99)}5")


@kind
def padded(r, n, got):
    w = r.choice([4, 5, 5, 6, 8])
    v = str(r.randint(0, 10 ** (w - 2))).zfill(w)
    got["w"] = (str(w), str(w))
    return v, quoted(v)


@kind
def sciword(r, n, got):
    f = lambda: f"{r.choice([2, 3, 4, 5, 6, 8, 1.5, 2.5, 3.2, 1.2])}e{r.choice([-6, -4, -3, -2, 2, 3, 4, 5, 6, 9])}"
    a, b = f(), f()
    got["b"] = (b, b)
    return a, a


@kind
def suffixed(r, n, got):
    """Sums with k for thousand."""
    x = [(lambda v: (f"{v:g}k", round(v * 1000)))(r.randint(11, 300) / 10) for _ in range(r.choice([1, 2, 2]))] + [(lambda v: (str(v), v))(r.randint(100, 990))]
    t, c = x[0][0], str(x[0][1])
    for a, b in x[1:]:
        op, sign = r.choice([("plus", "+"), ("minus", "-"), ("+", "+"), ("-", "-"), ("and", "+")])
        t, c = f"{t} {op} {a}", f"{c} {sign} {b}"
    return t, c


@kind
def nestedpow(r, n, got):
    a, b, c = r.randint(2, 5), r.randint(2, 4), r.randint(2, 4)
    got["right"] = (f"{a}^({b}^{c})", f"{a} ** ({b} ** {c})")
    return f"({a}^{b})^{c}", f"({a} ** {b}) ** {c}"


@kind
def colon(r, n, got):
    b, q = r.randint(3, 40), r.randint(4, 120)
    got["a"], got["b"] = (str(b * q),) * 2, (str(b),) * 2
    return r.choice([f"{b * q}:{b}", f"{b * q} : {b}", f"{b * q} ÷ {b}"]), f"{b * q} // {b}"


@kind
def partsof(r, n, got):
    """A part of a part of a number."""
    names = {(1, 2): "half", (1, 3): "a third", (2, 3): "two thirds", (1, 4): "a quarter", (3, 4): "three quarters", (1, 5): "a fifth", (2, 5): "two fifths", (3, 5): "three fifths", (4, 5): "four fifths", (5, 6): "five sixths", (3, 8): "three eighths", (1, 10): "a tenth"}
    (a, b), (c, d) = r.choice(list(names)), r.choice(list(names))
    v = b * d * r.randint(1, 20)
    show = lambda p: names[p] if r.p(0.75) else f"{p[0]}/{p[1]}"
    if r.p(0.3):
        return f"{show((a, b))} of {v}", f"{v} * {a} // {b}"
    return f"{show((a, b))} of {show((c, d))} of {v}", f"{v} * {c} // {d} * {a} // {b}"


@kind
def mixedtwo(r, n, got):
    """2½ and 3¼."""
    half = {0.5: ("½", "1/2"), 0.25: ("¼", "1/4"), 0.75: ("¾", "3/4")}

    def one():
        v, (s, f) = r.randint(1, 12), half[h := r.choice(list(half))]
        return r.choice([f"{v}{s}", f"{v}{s}", f"{v} {f}"]), str(v + h)
    (a, x), (b, y) = one(), one()
    got["b"] = (b, y)
    return a, x


ROWS = r"""
= s:dotted
~ {q}
? print(sum(range({a}, {last} + 1, {q}))) >> {s} | sum of {s} | add up {s} | {s} = ? | what does {s} come to | total of {s}, always {q} more >> The sum is {out}. | {out}.
? print(len(range({a}, {last} + 1, {q}))) >> how many terms has {s} | {s}: number of terms | count the terms of {s} >> It has {out} terms. | {out}.
? print({a} + {k} * {q}) >> {s} - what comes after the last one | the next term after {s} >> {out}.

= s:figuresof
~ {q}: {s} | {q}? {s} | {s} - {q} | {q} of the digits {s} | digits {s}: {q}
? print("".join(sorted("".join(map(str, {s})), reverse=True))) >> biggest number you can make | largest number from these | make the largest possible number | put them so that the number is as large as possible >> The largest is {out}. | {out}.
? x = sorted(map(str, {s})) ;; i = next(j for j, c in enumerate(x) if c != "0") ;; print(x[i] + "".join(x[:i] + x[i + 1:])) >> smallest number you can make, no leading zero | the least number, not beginning with 0 | make the smallest possible number without a zero in front >> The smallest is {out}. | {out}.
? import math ;; print(math.prod({s})) >> their product | multiply them all >> The product is {out}. | {out}.

= n:I 1000 99999
~ {q}
? print({n} + int(str({n})[::-1])) >> {n} plus itself backwards | add {n} and its mirror image | {n} + its reverse | turn {n} round and add both | the sum of {n} and {n} read backwards >> {out}. | It is {out}.
? print(abs({n} - int(str({n})[::-1]))) >> difference of {n} and {n} backwards | {n} and its reverse, how far apart | {n} minus its digits turned round, without sign >> {out}. | It is {out}.
? print(int(str({n})[::-1])) >> {n} backwards | read {n} from right to left | reverse the digits of {n} >> {out}. | It is {out}.
? print(str({n}).count(max(str({n})))) >> how often does the largest digit of {n} occur in it | count of the biggest digit in {n} >> It is {out}. | {out}.
? print(sorted(set(str({n})))) >> which digits occur in {n} | the different digits of {n} >> {out} | They are {out}.

= k:P 2 3 4
~ {q}
? print(sum(all(int(c) % 2 == 0 for c in str(x)) for x in range(10 ** ({k} - 1), 10 ** {k}))) >> how many {k}-digit numbers have only even digits | count the {k}-digit numbers made of even digits alone | numbers of {k} digits, all even >> There are {out}. | {out}.
? print(sum(all(int(c) % 2 for c in str(x)) for x in range(10 ** ({k} - 1), 10 ** {k}))) >> how many {k}-digit numbers have only odd digits | numbers of {k} digits, every digit odd: count >> There are {out}. | {out}.
? print(sum(len(set(str(x))) == {k} for x in range(10 ** ({k} - 1), 10 ** {k}))) >> how many {k}-digit numbers have no digit twice | numbers with {k} different digits, how many | {k}-digit numbers without a repeated digit >> There are {out}. | {out}.
? print(sum(str(x) == str(x)[::-1] for x in range(10 ** ({k} - 1), 10 ** {k}))) >> palindromes with {k} digits, how many | how many {k}-digit numbers read the same backwards >> There are {out}. | {out}.

= k:P 3 4 5 6; m:P 8 10 26
~ {q}
? import math ;; print(math.perm(10, {k})) >> {k} different digits in a row, order counts: number of codes | a PIN of {k} different digits, possibilities | codes of {k} digits if none may repeat | {k} wheels from 0 to 9, all different. combinations? >> There are {out} codes. | {out}.
? print(10 ** {k}) >> suitcase lock, {k} rings of ten digits: settings | all PINs of {k} digits | a code of {k} digits, any digit, how many are there | {k} wheels from 0 to 9, how many settings >> There are {out} codes. | {out}.
? print(26 ** {k}) >> how many words of {k} letters a-z, any letters | strings of {k} lower-case letters, number >> There are {out}. | {out}.
? import math ;; print(math.perm(26, {k})) >> how many words of {k} different letters a-z | {k} letters of the alphabet, none twice, order counts >> There are {out}. | {out}.

= n:P 9 10 12 15 20 25 30 32 36 40 49 52; k:P 2 3 4 5 6
~ {q}
? import math ;; print(math.comb({n}, {k})) >> how many different hands of {k} cards from {n} | ways to pick {k} from {n} | choose {k} of {n} | different groups of {k} from {n} people | how many tickets if {k} of {n} numbers are drawn | {n} things, take {k}, order doesn't matter | possible teams of {k} out of {n} players >> There are {out}. | {out}.
? import math ;; print(math.perm({n}, {k})) >> {k} of {n} in order, how many ways | first to place {k} out of {n} runners: how many results | {k} prizes, all different, for {n} people, one each at most | ways to seat {k} of {n} people on {k} chairs >> There are {out}. | {out}.

= n:P 3 4 5 6 7 8; k:P 2 3 4 5 6 7
~ {q}
? import math ;; print(math.comb({n} + {k}, {n})) >> shortest ways through a grid of streets, {n} right and {k} up | how many shortest paths in a {n} by {k} grid from corner to corner ({n} right, {k} up) | only right and up, {n} and {k} steps. number of routes | lattice paths {n} x {k} >> There are {out} ways. | {out}.
? import math ;; print(math.factorial({n})) >> {n} pupils side by side, number of orders | ways to put {n} books in a row | orders of {n} people in a queue >> {out}. | There are {out}.
? import math ;; print(math.factorial({n} - 1)) >> {n} people round a table, how many seatings (turning doesn't count) | ways to sit {n} guests at a round table >> {out}. | There are {out}.

= s:urn
~ {s}. {q} | {s}, {q} | {q}: {s} | {s} - {q}
? from fractions import Fraction ;; print(Fraction({a}, {a} + {b}) * Fraction({a} - 1, {a} + {b} - 1)) >> two come out one after the other and stay out. both {one}, as a fraction? | two drawn, not put back: probability both are {one} | probability of two {one} in a row without replacement >> The chance is {out}. | {out}.
? from fractions import Fraction ;; print(Fraction({a}, {a} + {b}) ** 2) >> draw two and put the first back. chance both {one}, fraction | with replacement, two times {one}: probability | drawn, put back, drawn again: chance of {one} both times >> The chance is {out}. | {out}.
? from fractions import Fraction ;; print(2 * Fraction({a}, {a} + {b}) * Fraction({b}, {a} + {b} - 1)) >> two drawn without putting back: chance of one of each colour | take two at once, probability of different colours >> The chance is {out}. | {out}.
? from fractions import Fraction ;; print(Fraction({a}, {a} + {b})) >> chance of {one} with one draw, fraction | one drawn, is it {one}? probability >> The chance is {out}. | {out}.
? print(round(100 * {a} / ({a} + {b}), 1)) >> chance of {one} in percent | share of {one} in % >> {out}%. | It is {out}%.

= s:stamps
~ {q}: {s} | {s}. {q} | {q}? {s} | {s} - {q}
? from itertools import combinations ;; x = {s} ;; print([c for k in range(1, len(x) + 1) for c in combinations(x, k) if sum(c) == {t}] or "no") >> is {t} possible to the cent with these values, each used once at most | do some of them add up to {t} | which of them make {t} together | is there a choice with the sum {t} >> It is {out}. | {out}
? from itertools import combinations ;; x = {s} ;; print(sum(sum(c) == {t} for k in range(1, len(x) + 1) for c in combinations(x, k))) >> in how many ways do some of them add up to {t} | number of choices with sum {t} >> {out}. | There are {out}.
? from itertools import combinations ;; print([(a, b) for a, b in combinations({s}, 2) if a + b == {t}] or "none") >> which two make {t} | pairs with the sum {t} >> {out} | It is {out}.

= n:P 20 24 30 36 40 48 50 60 64 72 80 90 96 100
~ {q}
? prime = lambda x: x > 1 and all(x % i for i in range(2, int(x ** 0.5) + 1)) ;; print([(p, {n} - p) for p in range(2, {n} // 2 + 1) if prime(p) and prime({n} - p)]) >> split {n} into two primes in every way | goldbach for {n} | which two primes add up to {n} | {n} as the sum of two prime numbers | all prime pairs with sum {n} >> {out} | The pairs are {out}.
? prime = lambda x: x > 1 and all(x % i for i in range(2, int(x ** 0.5) + 1)) ;; print([(p, p + 2) for p in range(2, {n}) if prime(p) and prime(p + 2) and p + 2 < {n}]) >> twin primes below {n} | prime twins under {n} | pairs of primes that differ by 2, below {n} >> {out} | The pairs are {out}.
? print(sum(x for x in range(1, {n}) if x % 2)) >> sum of the odd numbers below {n} | add all odd numbers under {n} >> {out}. | The sum is {out}.
? print([x for x in range(1, {n} + 1) if {n} % x == 0]) >> what divides {n} | all divisors of {n} | numbers that {n} can be divided by >> {out} | They are {out}.

= n:P 5 6 7 8 9 10 12
~ {q}
? import math ;; print([math.comb({n} - 1, k) for k in range({n})]) >> pascal's triangle, line {n} from the top | pascal's triangle, row {n} (row 1 is just 1) | row number {n} in pascal's triangle, counting from 1 >> {out} | It is {out}.
? import math ;; print([math.comb({n}, k) for k in range({n} + 1)]) >> coefficients of (a+b)^{n} | binomial coefficients for {n} | pascal's row that begins 1, {n} >> {out} | They are {out}.
? print([k * (k + 1) // 2 for k in range(1, {n} + 1)]) >> the first {n} triangular numbers | triangular numbers, {n} of them >> {out} | They are {out}.

= n:I 3 2000
~ {q}
? import math ;; k = (math.isqrt(8 * {n} + 1) - 1) // 2 ;; print("yes, number " + str(k) if k * (k + 1) // 2 == {n} else "no") >> does {n} make a triangle of dots, and with how many rows | is {n} a triangular number | {n}: triangular? if so the how manieth >> The answer is {out}. | {out}.
? import math ;; k = math.isqrt({n}) ;; print("yes, " + str(k) + " squared" if k * k == {n} else "no") >> is {n} a perfect square, of what | is {n} a square number >> The answer is {out}. | {out}.
? print("yes" if sum(d for d in range(1, {n}) if {n} % d == 0) == {n} else "no") >> is {n} perfect (sum of its divisors) | {n}, a perfect number? >> The answer is {out}. | {out}.

= n:P 3 6 7 9 11 12 13 17 19; k:P 6 8 10 12
~ {q}
? print(str(10 ** {k} // {n}).zfill({k})) >> 1 over {n}: what stands behind the point, {k} places | the first {k} digits after the point of 1/{n} | 1/{n}, {k} decimals, just the digits | the digits of 1 divided by {n}, {k} places >> {out}. | The digits are {out}.
? print(10 ** ({k} - 1) * 10 // {n} % 10) >> the {k}th digit after the point of 1/{n} | digit number {k} behind the point in 1/{n} >> {out}. | It is {out}.

= a:bits 5 60; b:bits 5 60
~ {q}
? x = int({a}, 2) ^ int({b}, 2) ;; print(x, bin(x)[2:]) >> {a} xor {b} in decimal and binary | xor of the binaries {a} and {b}, both ways of writing | {a} ^ {b} (binary), result decimal and binary >> {0}, in binary {1}. | It is {0} ({1}).
? x = int({a}, 2) & int({b}, 2) ;; print(x, bin(x)[2:]) >> {a} and {b} bitwise, decimal and binary | bitwise and of binary {a} and {b}, in decimal too >> {0}, in binary {1}. | It is {0} ({1}).
? x = int({a}, 2) + int({b}, 2) ;; print(x, bin(x)[2:]) >> add the binaries {a} and {b}, decimal and binary | {a} + {b} as binary numbers, and in decimal >> {0}, in binary {1}. | It is {0} ({1}).
? print(sum(c != d for c, d in zip({a}.removeprefix("0b").zfill(8), {b}.removeprefix("0b").zfill(8)))) >> how many bits are unlike in {a} and {b} (taken as bytes) | hamming distance of {a} and {b} as bytes >> {out}. | In {out} places.

= s:address4
~ {q}
? a, b, c, d = map(int, {s}.split(".")) ;; print(a * 256 ** 3 + b * 256 ** 2 + c * 256 + d) >> {s} as one number | {s} as an integer | ip {s} to a 32 bit number | what number is the address {s} | turn {s} into a single integer >> {out}. | It is {out}.
? print(".".join(f"{int(x):08b}" for x in {s}.split("."))) >> {s} in binary | write the ip {s} in bits | the four bytes of {s} as binary >> {out}. | It is {out}.
? print(" ".join(f"{int(x):02x}" for x in {s}.split("."))) >> {s} in hex | the address {s} as hex bytes >> {out}. | It is {out}.

= s:sizedtens
~ {q}: {s} | {s} - {q} | {q}? {s}
? from collections import Counter ;; c = Counter(v // 10 * 10 for v in {s}) ;; print(", ".join(f"{k}s: {c[k]}" for k in sorted(c))) >> count by tens | how many in each ten (10s, 20s ...) | group by tens and count | histogram with bins of ten >> {out}. | By tens: {out}.
? x = {s} ;; print(max(x, key=lambda v: abs(v - sum(x) / len(x)))) >> which value lies farthest from the average | the one most unlike the mean >> {out}. | It is {out}.
? x = {s} ;; print([v for v in x if v > sum(x) / len(x)]) >> which are above their average | values higher than the mean of all >> {out} | They are {out}.
? x = {s} ;; print([a + b for a, b in zip(x, x[1:])]) >> sums of neighbours | add each to the next one | sums of each two next to each other >> {out} | They are {out}.
? x = {s} ;; print([b - a for a, b in zip(x, x[1:])]) >> differences between neighbours | each minus the one before | steps from one to the next >> {out} | They are {out}.
? x = {s} ;; print(round((sum(x) - min(x) - max(x)) / (len(x) - 2), 2)) >> average without both extremes | average when lowest and highest are dropped >> {out}. | It is {out}.

= a:decs 2 30; b:P 3 4 6 8 9
~ {q}: {a} | {a} - {q} | {q}? {a}
? import math ;; x = {a} ;; print(round(math.prod(x) ** (1 / len(x)), 3)) >> geometric mean | the geometric mean, 3 decimals | geometric average of these >> {out}. | The geometric mean is {out}.
? x = {a} ;; print(round(len(x) / sum(1 / v for v in x), 3)) >> harmonic mean | the harmonic mean, 3 decimals >> {out}. | The harmonic mean is {out}.
? x = {a} ;; print(round(sum(v * v for v in x) ** 0.5, 3)) >> root of the sum of squares | square them, add, take the root >> {out}. | It is {out}.

= s:decimals2
~ {q}
? x = {s} ;; d = round({t} - sum(x), 2) ;; print(f"correct, it is {sum(x):.2f}" if d == 0 else f"no, it is {sum(x):.2f} ({abs(d):.2f} too {'much' if d > 0 else 'little'})") >> waiter wrote {t} for {s}. correct? | is {t} right for {s} | check the bill: {s}, they ask {t} | {s} was added up to {t}. does that hold | somebody says {s} makes {t}, true? | receipt: {s}. total printed {t}, right? >> {out}. | That is {out}.
? x = {s} ;; print(f"{sum(x):.2f}", f"{abs(round({t} - sum(x), 2)):.2f}") >> {s}: real sum, and how far is {t} off | add {s}; how far from {t} is it >> The sum is {0}, {1} off. | {0}; the difference is {1}.

= s:eq2
~ {q}
? a, b = {s}, {b} ;; print("yes, equal" if a == b else f"no, {a:g} and {b:g}") >> are {s} and {b} the same | is {s} equal to {b} | {s} = {b}, true? | same thing or not: {s} and {b} >> The answer is {out}. | {out}.
? a, b = {s}, {b} ;; print("equal" if a == b else "the first" if a > b else "the second") >> what is more, {s} or {b} | {s} or {b}, the larger one | larger: {s} or {b} >> It is {out}. | {out}.
? a, b = {s}, {b} ;; print(f"yes, {a:g}" if a > b else f"no, {a:g}") >> is it true that {s} is more than {b} | is {s} over {b} | my friend says {s} is larger than {b}, right? >> The answer is {out}. | {out}.

= s:evens
~ {q}: {s} | {q} in {s} | {s} - {q}
? print([x for x in {s} if x % 2] or "none") >> which are odd | the odd ones | any odd numbers | pick out the odd ones >> {out} | Odd: {out}.
? x = {s} ;; e = [v for v in x if v % 2 == 0] ;; print(("all of them: " if len(e) == len(x) else "") + ", ".join(map(str, e)) or "none") >> which are even | the even ones, or all | pick the even numbers >> {out} | Even: {out}.
? x = {s} ;; print("yes" if all(v % 2 == 0 for v in x) else "no") >> are all of them even | is every one even >> The answer is {out}. | {out}.

= s:multiples
~ {q}: {s} | {q} in {s} | {s} - {q}
? x = {s} ;; e = [v for v in x if v % {k} == 0] ;; print(("all of them: " if len(e) == len(x) else "") + ", ".join(map(str, e)) or "none") >> which are divisible by {k} | the multiples of {k} | which can be divided by {k} without rest | pick those in the {k} times table >> {out} | Divisible: {out}.

= s:modes
~ {q}: {s} | {q} of {s} | {s} - {q} | {q}? {s}
? from collections import Counter ;; c = Counter({s}) ;; top = max(c.values()) ;; print("none, each occurs once" if top == 1 else ", ".join(str(v) for v in sorted(c) if c[v] == top) + f" ({top} times)") >> mode | the most common value, if any | what's the mode | which number occurs most often, all if shared | modal value >> The mode is {out}. | {out}.
? from collections import Counter ;; print(", ".join(f"{k}: {n}" for k, n in Counter({s}).most_common())) >> how often does each occur | count each value >> {out}

= s:winners
~ {q} {s} | {q}: {s} | {s}. {q} | {s} - {q}
? d = {s} ;; top = max(d.values()) ;; w = [k for k in d if d[k] == top] ;; print(("a tie: " if len(w) > 1 else "") + " and ".join(w) + f" with {top}") >> who won? | winner? | first place? | who has the most points? | who is ahead? | best score? >> It is {out}. | {out}.
? d = {s} ;; low = min(d.values()) ;; print(" and ".join(k for k in d if d[k] == low) + f" with {low}") >> who is last? | the lowest? | fewest points, who? >> It is {out}. | {out}.
? d = {s} ;; print(", ".join(f"{k} {d[k]}" for k in sorted(d, key=lambda k: (-d[k], k)))) >> ranking, high first, equal ones by name: | order them by points, then by name: | sort by score (best first), names break ties: >> {out}. | The order is {out}.
? d = {s} ;; print(sum(d.values())) >> points in all? | total of all? >> {out}. | It is {out}.

= s:voters
~ {q}: {s} | {s} - {q} | {q}? {s} | votes:\n{s}\n{q}
? from collections import Counter ;; c = Counter({s}) ;; top = max(c.values()) ;; w = [k for k in c if c[k] == top] ;; print(("a tie: " if len(w) > 1 else "") + " and ".join(w) + f", {top} votes") >> who won the vote | who or what got the most votes, and how many | winner of these votes | which one comes most often | the one that leads, with its votes >> It is {out}. | {out}.
? from collections import Counter ;; print(", ".join(f"{k} {v}" for k, v in Counter({s}).most_common())) >> count the votes | how many votes has each | tally | votes per name >> {out}. | The votes: {out}.
? print(len({s})) >> how many votes were cast | number of votes >> {out}. | There are {out}.

= s:placed
~ {q} {s} | {q}: {s} | {s} - {q}
? x = {s} ;; print(sum(v > {p} for v in x) + 1) >> what place is {p}, highest first, among | rank of {p} if the largest is first: | {p} comes in which place (best is highest) of | which place has {p} among >> Place {out}. | It is place {out}.
? x = {s} ;; print(sum(v < {p} for v in x) + 1) >> what place is {p}, lowest first, among | rank of {p} from the bottom in >> Place {out}. | It is place {out}.
? x = {s} ;; print(x.index({p}) + 1) >> at which position stands {p}, counting from 1, in | position of {p} in the list | where is {p} in >> Position {out}. | At position {out}.
? x = {s} ;; print(round(100 * sum(v < {p} for v in x) / len(x), 1)) >> how many percent lie below {p} in | share below {p} in % of >> {out}%. | {out} percent.

= s:tiny
~ {q}
? print(f"{{s} * {b}:.12f}".rstrip("0")) >> {s} * {b} | {s} times {b} | multiply {s} by {b}, written out | product of {s} and {b} >> {out}. | It is {out}.
? print(f"{{s} + {b}:.6f}".rstrip("0")) >> {s} + {b} | {s} plus {b} >> {out}. | It is {out}.

= s:halfway
~ {q}
? from decimal import Decimal, ROUND_HALF_UP ;; print(Decimal({s}).quantize(Decimal("0.01"), ROUND_HALF_UP)) >> {s} to hundredths, a final five goes up | {s} to 2 decimals, half up | {s} rounded to cents, 5 goes up | round half up: {s}, two decimals >> {out}. | It is {out}.
? from decimal import Decimal, ROUND_HALF_UP ;; print(Decimal({s}).quantize(Decimal("0.1"), ROUND_HALF_UP)) >> round {s} to one place | {s} to 1 decimal >> {out}. | It is {out}.
? import math ;; print(math.ceil(float({s})), math.floor(float({s}))) >> {s} rounded up and rounded down to whole numbers | ceiling and floor of {s} >> {0} and {1}.

= s:padded
~ {q}
? print(str(int({s}) + 1).zfill({w})) >> count {s} up by one without losing its zeros | {s} plus one, with the zeros in front | next number after {s}, same length | count {s} up by one, {w} digits >> {out}. | It is {out}.
? print(str(int({s}) * 2).zfill({w})) >> twice {s}, still with {w} digits | double {s}, leading zeros kept >> {out}. | It is {out}.
? print(int({s})) >> {s} without the zeros in front | drop the leading zeros of {s} >> {out}. | It is {out}.

= s:sciword
~ {q}
? x = {s} * {b} ;; print(f"{x:.10g}") >> {s} * {b} | {s} times {b} | multiply {s} and {b} | what is {s} x {b} >> {out}. | It is {out}.
? x = {s} / {b} ;; print(f"{x:.6g}") >> {s} / {b} | {s} divided by {b} >> {out}. | It is {out}.
? x = {s} + {b} ;; print(f"{x:.10g}") >> {s} + {b} | {s} plus {b} >> {out}. | It is {out}.

= s:suffixed
~ {q}
? print({s}) >> {s} | {s}, written out | {s} in full | what's {s} | {s} = ? | how much is {s}, no k please >> {out}. | It is {out}.

= s:nestedpow
~ {q}
? print({s}, {right}) >> {s} and {right}? | {s} against {right} | compute {s} and {right} | both {s} and {right} please >> {0} and {1}. | The first is {0}, the second {1}.
? print({s}) >> {s} | what is {s} | {s} = >> {out}. | It is {out}.

= s:colon
~ {q}
? print({s}) >> {s} | {s} = | what is {s} | {b} fits into {a} how often | how often does {b} go into {a} | {a} by {b} | {a} over {b} >> {out}. | It is {out}.

= s:partsof
~ {q}
? print({s}) >> {s} | whats {s} | what is {s}? | calculate {s} | {s}, please | how much is {s} >> {out}. | It is {out}.

= s:mixedtwo
~ {q}
? print({s} * {b}) >> {s} times {b} | {s} hours times {b}, in hours | {s} x {b} | multiply {s} by {b} | {s} kg taken {b} times >> {out}. | It is {out}.
? print({s} + {b}) >> {s} plus {b} | {s} and {b} together | {s} + {b} >> {out}. | It is {out}.
? print(round({s} / {b}, 3)) >> {s} divided by {b} | {s} by {b} | {s} / {b} >> {out}. | It is {out}.

= k:P 2 3 4 5; n:I 5 90; m:I 2 60
~ {q}
? print({k} * {n} - {m}) >> {k} times as many as {n}, of which {m} went. remaining? | {k} times {n}, then {m} fewer | {k} x {n} less {m} | take {n} {k} times and remove {m} >> {out}. | {out} are left.
? print({k} * {n} + {m}) >> {k} times as many as {n}, and {m} more | {k} times {n} and {m} on top | {k} groups of {n} plus {m} single ones >> {out}. | It is {out}.
? print({k} * ({n} + {m})) >> {n} and {m} together, and that {k} times | {k} times the sum of {n} and {m} >> {out}. | It is {out}.

= s:I 500 9000; p:P 2 3 4 5 6 8; a:P 100 150 200 250 300 500; y:P 2 3 4 5 6
~ {q}
? x = {s} ;; for _ in range({y}): ;;     x = x * (1 + {p} / 100) + {a} ;; print(round(x, 2)) >> a pot of {s}: {p}% a year, and {a} thrown in after each. what's there after {y} years | {s} grows {p}% a year and {a} is added every year; after {y} years | savings of {s}, {p} percent a year, then {a} more each time, {y} years >> It is {out}. | {out} after {y} years.
? x = {s} ;; for _ in range({y}): ;;     x = x * (1 + {p} / 100) - {a} ;; print(round(x, 2)) >> a stock of {s} grows by {p} percent yearly, {a} are removed at each year's end; its size {y} years on | {s} deer, {p}% more every year, {a} of them are shot each autumn. {y} years later | {s} on the account, {p} percent interest, {a} out at every year's end, {y} years >> It is {out}. | {out} after {y} years.
? x = {s} ;; for _ in range({y}): ;;     x = (x + {a}) * (1 + {p} / 100) ;; print(round(x, 2)) >> every year {a} is put to {s} first, then {p}% interest. after {y} years | start {s}; each year add {a}, then +{p}%. {y} years on? >> It is {out}.

= v:I 2 60; m:I 2 20; k:P 3 4 5 6 7
~ {q}
? x = {v} ;; for _ in range({k}): ;;     x = x * 2 - {m} ;; print(x) >> start with {v}, always double and subtract {m}. {k} steps? | {v}: double it, take away {m}, and again, {k} times in all | from {v}, {k} rounds of times two minus {m} >> You get {out}. | {out}.
? x = {v} ;; for _ in range({k}): ;;     x = x * 3 + {m} ;; print(x) >> start with {v}, triple and add {m}, {k} times | from {v}, {k} rounds of times three plus {m} >> You get {out}. | {out}.
? x = {v} ;; for _ in range({k}): ;;     x += {m} ;; print(x) >> start with {v} and add {m}, {k} times | {v}, then {k} times plus {m} >> You get {out}. | {out}.

= dose:P 80 160 200 240 320 400 480 640 800 1000; h:P 3 4 5 6 8; k:P 2 3 4 5 6
~ {q}
? print({dose} * 0.5 ** {k}) >> {dose} mg go down by half, {k} times over | {dose} halved {k} times | {dose}, and half of it again and again, {k} times >> {out}. | {out} are left.
? print(round({dose} * 0.5 ** (24 / {h}), 4)) >> every {h} hours only half remains; {dose} mg, 24 hours on? | half-life {h} h, {dose} mg at first, 24 hours later | {dose} mg with a half-life of {h} hours, how much a day later >> {out} mg. | {out} mg are left.
? print(round({dose} * 0.5 ** (36 / {h}), 4)) >> {dose} mg, halved each {h} hours, one and a half days later | half-life {h} hours, start {dose} mg, left after one and a half days >> {out} mg. | {out} mg are left.
"""
things("posed40", ROWS, "number", 13.0)
