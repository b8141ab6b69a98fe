"""One thing, many questions (see posed.py): points, matrices, polynomials, sequences and two lists; colours, addresses of networks, check digits, two's complements; notes, chess squares, coloured rings, sheets of paper; spans of time and units that are told beside the question."""
from posed import KINDS, quoted, things
from values import in_words, listed, said

NOTES = "C C# D D# E F F# G G# A A# B".split()
RINGS = "black brown red orange yellow green blue violet grey white".split()


def figure(x):
    """A value and its code."""
    return str(x), str(x)


def point(r, n, got):
    x, y = r.randint(-12, 15), r.randint(-12, 15)
    return r.choice([f"({x}, {y})", f"({x},{y})", f"({x}|{y})", f"x={x}, y={y}", f"({x}; {y})"]), f"({x}, {y})"


def matrix(r, n, got):
    m = [[r.randint(-4, 9) for _ in range(2)] for _ in range(2)]
    (a, b), (c, d) = m
    return r.choice([f"[[{a}, {b}], [{c}, {d}]]", f"[[{a},{b}],[{c},{d}]]", f"({a} {b} / {c} {d})", f"({a} {b}; {c} {d})", f"rows {a} {b} and {c} {d}", f"[{a} {b}; {c} {d}]"]), f"[[{a}, {b}], [{c}, {d}]]"


def cube(r, n, got):
    m = [[r.randint(-3, 9) for _ in range(3)] for _ in range(3)]
    return r.choice([str(m), " / ".join(" ".join(map(str, x)) for x in m), "\n" + "\n".join(" ".join(map(str, x)) for x in m), "; ".join(" ".join(map(str, x)) for x in m)]), str(m)


def vector(r, n, got):
    x = [r.randint(-9, 12) for _ in range(len(eval(got["s"][1])) if "s" in got and got["s"][1].startswith("[") else r.choice([2, 3, 3, 4]))]
    return r.choice(["({})", "[{}]", "({})"]).format(", ".join(map(str, x))), str(x)


def polynomial(r, n, got):
    """A polynomial of degree two or three, and its coefficients from the highest on as {c}."""
    deg = r.choice([2, 2, 2, 3, 3, 4])
    c = [r.choice([x for x in range(-6, 9) if x])] + [r.randint(-9, 9) for _ in range(deg)]
    up = r.choice(["^", "^", "**"])
    sup = r.p(0.2)
    t, code = "", []
    for k, a in zip(range(deg, -1, -1), c):
        if not a:
            continue
        x = "" if k == 0 else "x" if k == 1 else "x" + "²³⁴"[k - 2] if sup else f"x{up}{k}"
        num = "" if abs(a) == 1 and k else str(abs(a))
        t += ((" - " if a < 0 else " + ") if t else "-" if a < 0 else "") + num + x
        code.append(f"{a}" if k == 0 else f"{a} * x" if k == 1 else f"{a} * x ** {k}")
    got["c"] = figure(c)
    return t.replace(" ", "") if r.p(0.2) else t, " + ".join(code).replace("+ -", "- ")


def line_of(r, n, got):
    """An arithmetic sequence (its first terms)."""
    a, s = r.randint(-20, 60), r.choice([x for x in range(-9, 15) if x])
    x = [a + i * s for i in range(r.choice([4, 4, 5]))]
    return ", ".join(map(str, x)) + r.choice(["", ", ...", "..."]), str(x)


def grown(r, n, got):
    """A geometric sequence."""
    a, q = r.randint(1, 9), r.choice([2, 3, 4, 5, 10, -2, -3])
    x = [a * q ** i for i in range(4)]
    return ", ".join(map(str, x)) + r.choice(["", ", ...", "..."]), str(x)


def curved(r, n, got):
    """A sequence whose differences grow evenly."""
    a, b, c = r.choice([1, 1, 2, 3]), r.randint(0, 5), r.randint(0, 9)
    x = [a * i * i + b * i + c for i in range(1, 6)]
    return ", ".join(map(str, x)) + r.choice(["", ", ..."]), str(x)


def typed(r, x):
    """Numbers in one line."""
    s = [str(v) for v in x]
    return r.choice([", ".join(s), ", ".join(s), ",".join(s), " ".join(s), f"[{', '.join(s)}]", listed(r, s)]), str(x)


def listing(r, n, got):
    return typed(r, [r.randint(n[0], n[1]) for _ in range(r.choice([4, 5, 6, 7]))])


def alike(r, n, got):
    """A list that shares some numbers with the one before."""
    x = [r.randint(n[0], n[1]) for _ in range(r.choice([3, 4, 4, 5]))] + r.sample(eval(got["s"][1]), r.choice([1, 2, 2, 3]))
    r.shuffle(x)
    return typed(r, x)


def pairsum(r, n, got):
    """What two of the list make, most often."""
    a, b = r.sample(eval(got["s"][1]), 2)
    return figure(a + b if r.p(0.85) else r.randint(20, 150))


def whole(r, n, got):
    return figure(r.randint(n[0], n[1]))


def surd(r, n, got):
    while True:
        k, m = r.choice([2, 2, 2, 3, 3, 4, 5, 6, 7, 10]), r.choice([2, 3, 5, 6, 7, 10, 11, 13, 14, 15, 17, 19, 21, 22, 23])
        if k * k * m < 2500:
            return figure(k * k * m)


def special(r, n, got):
    return figure(r.choice([6, 28, 496, 153, 370, 371, 407, 7, 10, 13, 19, 23, 28, 31, 44, 49, 12, 18, 20, 70, 88, 100]) if r.p(0.35) else r.int(8, 900))


def magic(r, n, got):
    """The square of order three, turned, shifted, or with a fault."""
    k, a = r.randint(1, 4), r.randint(0, 12)
    m = [[x * k + a for x in row] for row in ([2, 7, 6], [9, 5, 1], [4, 3, 8])]
    for _ in range(r.randrange(4)):
        m = [list(x) for x in zip(*m[::-1])]
    if r.p(0.5):
        i, j = r.randrange(3), r.randrange(2)
        m[i][j], m[i][j + 1] = m[i][j + 1], m[i][j]
    return r.choice([str(m), " / ".join(" ".join(map(str, x)) for x in m), "; ".join(" ".join(map(str, x)) for x in m)]), str(m)


def colour(r, n, got):
    h = "".join(r.choice("0123456789ABCDEF") for _ in range(6))
    h = h.lower() if r.p(0.4) else h
    return r.choice(["#", "#", "#", ""]) + h, quoted(h)


def rgb(r, n, got):
    x = tuple(r.randint(0, 255) for _ in range(3))
    return r.choice(["{}, {}, {}", "({}, {}, {})", "rgb({}, {}, {})", "{} {} {}", "r {} g {} b {}", "rgb({},{},{})"]).format(*x), str(x)


def ip(r, n, got):
    t = ".".join(str(r.choice([10, 172, 192, r.randint(1, 223)]) if i == 0 else r.randint(0, 255)) for i in range(4))
    return t, quoted(t)


def cidr(r, n, got):
    t = ".".join(str(r.choice([10, 172, 192, r.randint(1, 223)]) if i == 0 else r.randint(0, 255)) for i in range(4)) + f"/{r.choice([20, 21, 22, 23, 24, 25, 26, 27, 28, 29])}"
    return t, quoted(t)


def digits(r, n, got):
    t = str(r.randint(1, 9)) + "".join(str(r.randint(0, 9)) for _ in range(n[0] - 1))
    return (t if r.p(0.7) else " ".join(t[i:i + 4] for i in range(0, len(t), 4)) if r.p(0.6) else "-".join(t[i:i + 4] for i in range(0, len(t), 4))), quoted(t)


def ean(r, n, got):
    """Thirteen digits, right more often than by chance."""
    d = [r.randint(1, 9)] + [r.randint(0, 9) for _ in range(11)]
    k = (10 - sum(x * (3 if i % 2 else 1) for i, x in enumerate(d)) % 10) % 10
    t = "".join(map(str, d)) + str(k if r.p(0.55) else r.randint(0, 9))
    return (t if r.p(0.7) else f"{t[0]} {t[1:7]} {t[7:]}"), quoted(t)


def card(r, n, got):
    d = [r.randint(1, 9)] + [r.randint(0, 9) for _ in range(14)]
    k = (10 - sum((x * 2 - 9 if x > 4 else x * 2) if i % 2 == 0 else x for i, x in enumerate(d[::-1])) % 10) % 10
    t = "".join(map(str, d)) + str(k if r.p(0.55) else r.randint(0, 9))
    return (t if r.p(0.5) else " ".join(t[i:i + 4] for i in range(0, 16, 4))), quoted(t)


def reached(r, n, got):
    """A square, often one that a knight or a bishop reaches from the first."""
    x, y = ord(got["s"][0][0]) - 97, int(got["s"][0][1]) - 1
    to = r.choice([(1, 2), (2, 1), (-1, 2), (2, -1), (1, -2), (-2, 1), (3, 3), (-2, 2), (4, -4), (-1, -1)])
    u, v = x + to[0], y + to[1]
    if r.p(0.4) or not (0 <= u < 8 and 0 <= v < 8):
        return square(r, n, got)
    t = "abcdefgh"[u] + str(v + 1)
    return t, quoted(t)


def pitch(r, n, got):
    t = r.choice(NOTES)
    return (t if r.p(0.7) else t.lower()), quoted(t)


def chord(r, n, got):
    x = [r.choice(NOTES) for _ in range(r.randint(3, 6))]
    return r.choice([" ", ", ", " - "]).join(x), "[" + ", ".join(quoted(t) for t in x) + "]"


def square(r, n, got):
    t = r.choice("abcdefgh") + str(r.randint(1, 8))
    return t, quoted(t)


def rings(r, n, got):
    x = [r.choice(RINGS[1:])] + [r.choice(RINGS)] + [r.choice(RINGS[:7])]
    return r.choice([", ", " ", "-", " - ", ", "]).join(x), "[" + ", ".join(quoted(t) for t in x) + "]"


def hms(r, n, got):
    h, m, s = r.choice([0, 1, 1, 2, 3, 4]), r.randrange(60), r.randrange(60)
    return (f"{h}:{m:02d}:{s:02d}" if h or r.p(0.3) else f"{m}:{s:02d}", f"({h} * 3600 + {m} * 60 + {s})")


def count(r, n, got):
    """A number for a span: whole, decimal, in words, a half."""
    k = r.random()
    if k < 0.62:
        v = r.randint(n[0], n[1])
        return (in_words(v) if v <= 20 and r.p(0.3) else said(r, v)), str(v)
    if k < 0.82:
        v = round(r.uniform(n[0], n[1]), 1) or 1.5
        return f"{v:g}", f"{v:g}"
    v = r.randint(1, 9)
    return r.choice([(f"{v} and a half", f"{v + 0.5}"), (f"{v}.5", f"{v + 0.5}"), (f"{v} 1/2", f"{v + 0.5}"), (f"{v}½", f"{v + 0.5}")])


def factor(r, n, got):
    """What a unit is worth in another, as somebody looked it up."""
    v = r.choice([round(r.uniform(1.1, 90), r.choice([1, 2, 3])), round(r.uniform(0.02, 0.99), r.choice([2, 3, 4])), r.randint(2, 900)])
    return f"{v:g}", f"{v:g}"


KINDS.update(whole=whole, surd=surd, special=special, magic=magic, alike=alike, pairsum=pairsum, ean=ean, card=card, reached=reached, point=point, matrix=matrix, cube=cube, vector=vector, polynomial=polynomial, arith=line_of, geom=grown, quad=curved, listing=listing, colour=colour, rgb=rgb, ip=ip, cidr=cidr, digits=digits, pitch=pitch, chord=chord,
             square=square, rings=rings, hms=hms, count=count, factor=factor)

ALGEBRA = r"""
= s:point; t:point
? import math ;; (a, b), (c, d) = {s}, {t} ;; print(round(math.hypot(c - a, d - b), 4)) >> distance between {s} and {t} | how far is {s} from {t} | length of the segment from {s} to {t} | points {s} and {t}, distance? | straight line distance {s} to {t} | how long is the line joining {s} and {t} | A is {s}, B is {t}. how long is AB >> It is {out}. | {out}. | The distance is {out}.
? (a, b), (c, d) = {s}, {t} ;; print(((a + c) / 2, (b + d) / 2)) >> midpoint of {s} and {t} | the point halfway between {s} and {t} | middle of the segment {s} {t} | centre of the line from {s} to {t} | A {s} and B {t}, what is the midpoint of AB >> It is {out}. | The midpoint is {out}.
? (a, b), (c, d) = {s}, {t} ;; print(round((d - b) / (c - a), 4)) >> slope of the line through {s} and {t} | gradient of the line {s} to {t} | how steep is the line from {s} to {t} | m of the straight line through {s} and {t} | what slope has the line joining {s} with {t} >> It is {out}. | The slope is {out}.
? (a, b), (c, d) = {s}, {t} ;; m = (d - b) / (c - a) ;; print(round(m, 4), round(b - m * a, 4)) >> slope and intercept of the line through {s} and {t} | y = mx + b through {s} and {t}, m and b? | the straight line through {s} and {t}: slope and y-axis section >> Slope {0}, intercept {1}. | m is {0} and b is {1}.
? (a, b), (c, d) = {s}, {t} ;; print(abs(c - a) + abs(d - b)) >> taxicab distance from {s} to {t} | manhattan distance {s} {t} | blocks to walk from {s} to {t} on a grid >> It is {out}. | {out}.

= s:matrix; t:matrix
? m = {s} ;; print(m[0][0] * m[1][1] - m[0][1] * m[1][0]) >> determinant of {s} | det {s} | what's the determinant of the 2x2 matrix {s} | {s} - determinant? | compute det of the matrix {s} >> The determinant is {out}. | It is {out}.
? a, b = {s}, {t} ;; print([[sum(a[i][k] * b[k][j] for k in range(2)) for j in range(2)] for i in range(2)]) >> product of the matrices {s} and {t} | multiply the matrix {s} by {t} | {s} times {t}, matrix product | A = {s}, B = {t}. AB? | matrix multiplication {s} * {t} >> It is {out}. | The product is {out}.
? a, b = {s}, {t} ;; print([[x + y for x, y in zip(p, q)] for p, q in zip(a, b)]) >> add the matrices {s} and {t} | sum of the matrices {s} and {t} | A = {s}, B = {t}, A + B? | {s} plus {t} as matrices >> It is {out}. | The sum is {out}.
? m = {s} ;; print([list(x) for x in zip(*m)]) >> transpose of {s} | transpose the matrix {s} | swap rows and columns of the matrix {s} | {s}, transposed >> It is {out}.
? m = {s} ;; print(m[0][0] + m[1][1]) >> trace of {s} | trace of the matrix {s} | sum of the diagonal of {s} >> It is {out}. | The trace is {out}.
? from fractions import Fraction ;; (a, b), (c, d) = {s} ;; k = Fraction(1, a * d - b * c) ;; print([[str(x) for x in y] for y in ([d * k, -b * k], [-c * k, a * k])]) >> inverse of the matrix {s}, exact fractions | invert {s}, with fractions | the inverse matrix of {s}, as fractions >> It is {out}. | The inverse is {out}.

= s:cube
? (a, b, c), (d, e, f), (g, h, i) = {s} ;; print(a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)) >> determinant of {s} | 3x3 determinant: {s} | det of the matrix {s} | work out the determinant of this matrix: {s} >> The determinant is {out}. | It is {out}.
? m = {s} ;; print([sum(x) for x in m]) >> sum of each row of {s} | row sums: {s} | add up every row: {s} >> They are {out}.
? m = {s} ;; print([sum(x) for x in zip(*m)]) >> sum of each column of {s} | column sums: {s} | add up the columns: {s} >> They are {out}.
? m = {s} ;; print([list(x) for x in zip(*m)]) >> transpose this 3x3 matrix: {s} | rows become columns: {s} >> It is {out}.

= s:magic
? m = {s} ;; print(len({sum(x) for x in m} | {sum(x) for x in zip(*m)} | {m[0][0] + m[1][1] + m[2][2], m[0][2] + m[1][1] + m[2][0]}) == 1) >> is this a magic square: {s} | {s} - magic square or not? | does every row, column and diagonal of {s} have the same sum | magic square? {s} | check whether {s} is a magic square >> Yes, it is one. // No, it isn't one.

= s:vector; t:vector
? a, b = {s}, {t} ;; print(sum(x * y for x, y in zip(a, b))) >> dot product of {s} and {t} | scalar product {s} . {t} | {s} dot {t} | inner product of the vectors {s} and {t} >> It is {out}. | The dot product is {out}.
? import math ;; a = {s} ;; print(round(math.sqrt(sum(x * x for x in a)), 4)) >> length of the vector {s} | magnitude of {s} | norm of {s} | how long is the vector {s} >> It is {out}. | The length is {out}.
? a, b = {s}, {t} ;; print([x + y for x, y in zip(a, b)]) >> vectors {s} + {t} | add the vectors {s} and {t} | sum of the vectors {s} and {t} >> It is {out}.
? a, b = {s}, {t} ;; print([x - y for x, y in zip(a, b)]) >> {s} minus {t}, as vectors | vector {s} less vector {t} | subtract the vector {t} from {s} >> It is {out}.
? import math ;; a, b = {s}, {t} ;; print(round(math.degrees(math.acos(sum(x * y for x, y in zip(a, b)) / math.hypot(*a) / math.hypot(*b))), 2)) >> angle between the vectors {s} and {t} in degrees | degrees between {s} and {t} (vectors) >> It is {out} degrees.

= s:polynomial; n:P -4 -3 -2 -1 0.5 1 2 3 4 5 6 7 8 10 12; k:P 1 2 3
? x = {n} ;; print({s}) >> value of {s} at x = {n} | f(x) = {s}. f({n})? | put x = {n} into {s} | {s} for x={n} | let f(x) = {s}, what is f({n}) | evaluate {s} when x is {n} | y = {s}. what is y at x = {n} >> It is {out}. | The value is {out}.
? c = {c} ;; n = len(c) - 1 ;; print([a * (n - i) for i, a in enumerate(c[:-1])]) >> coefficients of the derivative of {s}, highest power first | differentiate {s}, give the coefficients from the highest power | derivative of {s} as a list of coefficients, highest first >> They are {out}.
? c = {c} ;; x = {n} ;; n = len(c) - 1 ;; print(sum(a * (n - i) * x ** (n - i - 1) for i, a in enumerate(c[:-1]))) >> slope of y = {s} at x = {n} | f'({n}) for f(x) = {s} | derivative of {s} at {n} | how steep is the curve {s} at x = {n} | rate of change of {s} where x is {n} >> It is {out}. | The slope there is {out}.
? c = {c} ;; n = len(c) - 1 ;; print(round(sum(a * {k} ** (n - i + 1) / (n - i + 1) for i, a in enumerate(c)), 4)) >> integral of {s} from 0 to {k} | area under {s} from 0 to {k} (signed) | integrate {s} between 0 and {k} >> It is {out}.
? print([(x, {s}) for x in range(-2, 4)]) >> table of values of {s} for x from -2 to 3 | value table for y = {s}, x = -2 to 3 | points of {s} at x = -2, -1, 0, 1, 2, 3 >> They are {out}.

= s:arith; n:P 8 10 12 15 20 25 30 40 50 75 100
? a = {s} ;; print(a[0] + ({n} - 1) * (a[1] - a[0])) >> term {n} of {s} | the {n}th term of {s} | {s} - what is number {n} in that row | sequence {s}. which number stands at place {n} | if it goes on evenly, {s}, what is term number {n} >> It is {out}. | {out}.
? a = {s} ;; print(a[-1] + a[1] - a[0]) >> next number in {s} | what comes next: {s} | {s} - which number follows | continue the sequence {s} by one | how does it go on? {s} | puzzle: {s}, next one please >> It is {out}. | Next comes {out}.
? a = {s} ;; d = a[1] - a[0] ;; print(sum(a[0] + i * d for i in range({n}))) >> sum of the first {n} terms of {s} | add up {n} terms of {s} | {s} continued to {n} terms, the total? >> The sum is {out}. | It is {out}.
? a = {s} ;; print(a[1] - a[0]) >> common difference of {s} | step of the sequence {s} | by how much does it change each time: {s} >> It is {out}.

= s:geom; n:P 6 7 8 9 10 12
? a = {s} ;; print(a[0] * (a[1] // a[0]) ** ({n} - 1)) >> term {n} of the geometric sequence {s} | {n}th term of {s} (each is a multiple of the one before) | {s}, same factor each time. which is term {n} >> It is {out}.
? a = {s} ;; print(a[-1] * a[1] // a[0]) >> what comes next: {s} | next number in {s} | {s} - the following one? | continue {s} >> It is {out}. | Next comes {out}.
? a = {s} ;; q = a[1] // a[0] ;; print(sum(a[0] * q ** i for i in range({n}))) >> sum of the first {n} terms of the geometric series {s} | {n} terms of {s} added up, constant factor >> The sum is {out}.
? a = {s} ;; print(a[1] // a[0]) >> common ratio of {s} | by what is each term multiplied: {s} | factor from one to the next in {s} >> It is {out}.

= s:quad
? a = {s} ;; d = [y - x for x, y in zip(a, a[1:])] ;; print(a[-1] + d[-1] + d[-1] - d[-2]) >> what comes next: {s} | next number in {s} | the differences grow evenly: {s}, next? | {s} - go on by one | IQ test, {s}, which number follows >> It is {out}. | Next comes {out}.
? a = {s} ;; print([y - x for x, y in zip(a, a[1:])]) >> differences between neighbours in {s} | by how much does {s} rise each time | first differences of {s} >> They are {out}.

= s:I 2 60; a:I 2 9; b:whole -9 20; n:I 4 12
? x = {s} ;; for _ in range({n}): ;;     x = {a} * x + {b} ;; print(x) >> start with {s}, times {a} plus {b}, and that {n} times over | x -> {a}x + ({b}), from {s}, after {n} steps | begin at {s} and repeat "times {a}, then add {b}" {n} times. result? | recurrence x = {a} * x + ({b}), x0 = {s}: x{n} | {n} rounds of multiplying by {a} and adding {b}, starting from {s} >> It is {out}. | It comes to {out}.
? x = {s} ;; row = [x] ;; for _ in range(4): ;;     x = {a} * x + {b} ;;     row.append(x) ;; print(row) >> first five terms of the sequence that starts with {s} where each is {a} times the last plus ({b}) | first 5 numbers: begin with {s}, next = {a} * last + ({b}) | write down five terms, first one {s}, rule: times {a} plus ({b}) >> They are {out}.

= s:surd
? import math ;; n = {s} ;; k = max(i for i in range(1, math.isqrt(n) + 1) if n % (i * i) == 0) ;; print(f"{k}*sqrt({n // (k * k)})" if k * k < n else k) >> simplify sqrt({s}) | square root of {s} as a surd | write √{s} as a*sqrt(b) | take the square out of sqrt({s}) | √{s} simplified, exact >> It is {out}.

= s:special; t:N 8 900
? import math ;; print(math.isqrt({s})) >> largest whole number whose square is at most {s} | integer part of the square root of {s} | square root of {s} rounded down >> It is {out}.
? n = {s} ;; print([i for i in range(1, n) if n % i == 0]) >> proper divisors of {s} | divisors of {s} without itself | what divides {s}, apart from {s} >> They are {out}.
? n = {s} ;; t = sum(i for i in range(1, n) if n % i == 0) ;; print("perfect" if t == n else "abundant" if t > n else "deficient") >> is {s} perfect, abundant or deficient | {s}: abundant, deficient or perfect? | which is it for {s}, deficient, perfect, abundant >> It is {out}. | {out}.
? import math ;; n = {s} ;; print(sum(math.gcd(n, i) == 1 for i in range(1, n + 1))) >> euler's phi of {s} | totient of {s} | how many numbers up to {s} have no factor in common with {s} | phi({s}) >> It is {out}.
? import math ;; print(math.gcd({s}, {t}) == 1) >> are {s} and {t} coprime | do {s} and {t} have no common factor but 1 | {s} and {t}: relatively prime? >> Yes, they are. // No, they aren't.
? n = {s} ;; while n > 9: ;;     n = sum(int(c) for c in str(n)) ;; print(n) >> digital root of {s} | add the digits of {s} until one digit is left | repeated digit sum of {s} >> It is {out}.
? n = {s} ;; print(sum(int(c) ** len(str(n)) for c in str(n)) == n) >> is {s} an armstrong number | narcissistic number {s}? | does {s} equal the sum of its digits to the power of their count >> Yes, it is. // No, it isn't.
? n, seen = {s}, set() ;; while n != 1 and n not in seen: ;;     seen.add(n) ;;     n = sum(int(c) ** 2 for c in str(n)) ;; print(n == 1) >> is {s} a happy number | {s}: happy or not | do the squares of the digits of {s} lead to 1 in the end >> Yes, it is. // No, it isn't.
? prime = lambda n: n > 1 and all(n % i for i in range(2, int(n ** 0.5) + 1)) ;; n = {s} * 2 ;; print(next((p, n - p) for p in range(2, n) if prime(p) and prime(n - p))) >> write twice {s} as a sum of two primes, smallest first | goldbach pair of 2 * {s} with the smallest prime | two primes that add up to the double of {s} >> They are {out}.
? print(pow({s}, -1, 10007)) >> inverse of {s} modulo 10007 | {s}^-1 mod 10007 | modular inverse of {s}, modulus 10007 >> It is {out}.

= s:N 2 500; k:N 20 900; m:P 7 10 11 13 17 19 23 97 100 101 997 1000
? print(pow({s}, {k}, {m})) >> {s}^{k} mod {m} | remainder of {s} to the power {k} divided by {m} | {s} to the {k}th, modulo {m} | what is left when {s}^{k} is divided by {m} | {s} ** {k} % {m} | power {k} of {s}, remainder by {m} >> It is {out}. | The remainder is {out}.

= s:P 0.1 0.2 0.25 0.3 0.375 0.4 0.45 0.6 0.625 0.64 0.75 0.8 0.85 0.875 1.25 1.375 1.6 2.125 2.75 3.2 4.5
? from fractions import Fraction ;; print(Fraction("{s}")) >> {s} as a fraction | write {s} as a fraction in lowest terms | which fraction is {s} | {s} in fraction form | turn the decimal {s} into a fraction >> It is {out}. | {out}.

= s:N 1000 9999999; k:P 2 3 4
? print(round({s}, {k} - len(str({s})))) >> round {s} to {k} significant figures | {s} to {k} significant digits | {s}, {k} sig figs >> It is {out}. | {out}.
? print(f"{{s}:.2e}") >> {s} in scientific notation, two decimals | write {s} as a power of ten with 2 decimals | scientific form of {s}, 2 places >> It is {out}.
? print(round({s}, -3)) >> round {s} to the nearest thousand | {s} to the nearest 1000 | {s}, rounded to thousands >> It is {out}.
? print(round({s}, -2)) >> round {s} to the nearest hundred | {s} rounded to hundreds | {s} to the nearest 100 >> It is {out}.

= s:decs 1 60; n:P 0.05 0.1 0.25 0.5 5 10
? print([round(round(x / {n}) * {n}, 2) for x in {s}]) >> round each to the nearest {n} | every one to the nearest {n} | snap these to steps of {n} >> They are {out}.
? import math ;; print([math.ceil(x) for x in {s}]) >> round all of them up to whole numbers | next whole number above, each | ceiling of each >> They are {out}.
? import math ;; print([math.floor(x) for x in {s}]) >> round all of them down | cut off the decimals of each | floor of each >> They are {out}.

= s:listing 1 60; t:alike 1 60
? a, b = {s}, {t} ;; print(sorted(set(a) & set(b))) >> which numbers are in both: {s} and {t} | common to the lists {s} and {t} | intersection of {s} with {t} | numbers that {s} and {t} share >> They are {out}.
? a, b = {s}, {t} ;; print([x for x in a if x not in b]) >> which of {s} are not in {t} | {s} without those in {t} | take {t} out of {s}: what stays | in the first list but not the second: {s} / {t} >> They are {out}.
? a, b = {s}, {t} ;; print(sorted(set(a) | set(b))) >> union of {s} and {t}, sorted | all different numbers of {s} and {t} in order | merge {s} and {t}, each only once, ascending >> They are {out}.
? a, b = {s}, {t} ;; print(sorted(a + b)) >> merge {s} and {t} and sort, keep doubles | put {s} and {t} together in ascending order >> They are {out}.
? a, b = {s}, {t} ;; print([x + y for x, y in zip(a, b)]) >> add {s} and {t} pairwise, the shorter one decides | first plus first, second plus second: {s} and {t} | element by element sum of {s} and {t} >> They are {out}.
? a, b = {s}, {t} ;; print(sum(a) - sum(b)) >> how much more is {s} than {t} in total (minus if less) | total of {s} minus total of {t} | sum of {s} less the sum of {t} >> It is {out}.

= s:listing 1 90; n:pairsum; k:P 2 3
? a = {s} ;; print([(a[i], a[j]) for i in range(len(a)) for j in range(i + 1, len(a)) if a[i] + a[j] == {n}] or "none") >> pairs in {s} that make {n} | which two of {s} add up to {n} | two of {s} with sum {n}, all pairs >> They are: {out}
? a = {s} ;; print(min(a, key=lambda x: abs(x - {n}))) >> which of {s} is closest to {n} | the one nearest to {n}: {s} | {s} - which comes nearest {n} >> It is {out}.
? a = {s} ;; print(a[{k}:] + a[:{k}]) >> rotate {s} to the left by {k} | move the first {k} of {s} to the end | {s}, shifted {k} places to the left >> They are {out}.
? a = {s} ;; print([a[i:i + {k}] for i in range(0, len(a), {k})]) >> split {s} into groups of {k} | {s} in chunks of {k} | cut {s} into pieces of {k} numbers, the last may be shorter >> They are {out}.
? a = {s} ;; print(sum(x if i % 2 == 0 else -x for i, x in enumerate(a))) >> alternating sum of {s} | plus first, minus second, plus third ...: {s} | {s} with alternating signs, plus first >> It is {out}.
? a = {s} ;; print([sum(a[i:i + {k}]) for i in range(len(a) - {k} + 1)]) >> sums of {k} neighbours in {s} | moving sums of {k} over {s} | each {k} next to each other added: {s} >> They are {out}.
? a = {s} ;; print([round(sum(a[i:i + {k}]) / {k}, 2) for i in range(len(a) - {k} + 1)]) >> moving average of {k} over {s} | {k}-point moving average: {s} | smooth {s} with means of {k} neighbours >> They are {out}.
? a = {s} ;; print(max(b - x for i, x in enumerate(a) for b in a[i + 1:])) >> largest gain from an earlier to a later one in {s} | buy once, sell later, best profit: {s} | prices {s}, the best single trade brings >> It is {out}.
? a = {s} ;; print(sum(y > x for x, y in zip(a, a[1:]))) >> how often does {s} go up from one to the next | rises in {s} | number of times it increases: {s} >> {out} times. | It rises {out} times.
? a = {s} ;; print([round((x - min(a)) / (max(a) - min(a)), 2) for x in a]) >> scale {s} to 0..1 | normalise {s} (min 0, max 1) | min-max scaling of {s}, 2 decimals >> They are {out}.
? a = {s} ;; print([sorted(a, reverse=True).index(x) + 1 for x in a]) >> rank of each in {s}, 1 is the largest | {s}: the place of every one, biggest first | ranks of {s}, best is highest >> They are {out}.
? a = {s} ;; print(a.index(max(a)) + 1) >> at which place does the largest stand in {s} | position of the maximum in {s}, counting from 1 | {s} - where is the highest one >> At place {out}. | It is number {out}.
? a = {s} ;; print([x for x in range(min(a), max(a)) if x not in a][:12]) >> which whole numbers are missing between the smallest and largest of {s}, first twelve | gaps in {s}, the first 12 missing numbers >> They are {out}.
? a = {s} ;; print(round(len(a) / sum(1 / x for x in a), 4)) >> harmonic mean of {s} | harmonic average: {s} >> It is {out}.
? import math ;; a = {s} ;; print(round(math.prod(a) ** (1 / len(a)), 4)) >> geometric mean of {s} | geometric average of {s} >> It is {out}.
? a = sorted({s}) ;; print(round(sum(a[1:-1]) / (len(a) - 2), 2)) >> mean of {s} without the highest and the lowest | drop the best and the worst of {s}, average of the rest | judges gave {s}; highest and lowest don't count, average? >> It is {out}.
? import statistics ;; a = {s} ;; print(round((a[0] - statistics.mean(a)) / statistics.stdev(a), 3)) >> z-score of the first of {s} (sample sd) | how many sample standard deviations is the first of {s} above the mean >> It is {out}.
? import math ;; a = {s} ;; print(math.prod(a)) >> product of {s} | multiply all of {s} | {s} all multiplied together >> It is {out}.
"""


MACHINES = r"""
= s:colour; t:colour
? h = {s} ;; print(tuple(int(h[i:i + 2], 16) for i in (0, 2, 4))) >> {s} as rgb | rgb values of {s} | red, green and blue of {s} in decimal | what's {s} in rgb numbers | split the hex colour {s} into its three values >> They are {out}. | It is {out}.
? h = {s} ;; print("#" + "".join(f"{255 - int(h[i:i + 2], 16):02X}" for i in (0, 2, 4))) >> inverse colour of {s} | {s} inverted | complement of the colour {s}, each channel 255 minus it | negative of {s} in hex >> It is {out}.
? a, b = {s}, {t} ;; print("#" + "".join(f"{(int(a[i:i + 2], 16) + int(b[i:i + 2], 16)) // 2:02X}" for i in (0, 2, 4))) >> colour halfway between {s} and {t}, rounded down | mix {s} and {t} half and half, hex | average of the colours {s} and {t} (whole numbers, rounded down) >> It is {out}.
? h = {s} ;; r, g, b = (int(h[i:i + 2], 16) for i in (0, 2, 4)) ;; print(round(0.299 * r + 0.587 * g + 0.114 * b)) >> grey value of {s} with 0.299, 0.587, 0.114 | luma of {s} (0.299 red + 0.587 green + 0.114 blue), rounded | how bright is {s}, weights .299 .587 .114 >> It is {out}.

= s:rgb
? print("#%02X%02X%02X" % {s}) >> {s} as a hex colour | hex code of {s} | rgb {s} to hex | colour {s}, the web code please | what is {s} with # >> It is {out}.
? print(tuple(255 - x for x in {s})) >> inverse of the colour {s} | {s}, each subtracted from 255 | negative colour of {s} in rgb >> It is {out}.
? r, g, b = {s} ;; print(round((r + g + b) / 3)) >> plain mean brightness of {s} | average of the channels {s}, rounded >> It is {out}.
? print(tuple(round(x / 255 * 100) for x in {s})) >> {s} in percent of 255 | channels of {s} as percent, rounded >> They are {out}.

= s:ip
? a = {s}.split(".") ;; print(".".join(f"{int(x):08b}" for x in a)) >> {s} in binary | ip {s} as bits | binary form of the address {s} | the four octets of {s} in binary >> It is {out}.
? import ipaddress ;; print(int(ipaddress.ip_address({s}))) >> {s} as one integer | the address {s} as a whole number | decimal number of ip {s} | ip to int: {s} >> It is {out}.
? import ipaddress ;; print(ipaddress.ip_address({s}).is_private) >> is {s} a private address | private or public: {s}? (private = yes) | does {s} belong to a private range >> Yes, it is private. // No, it isn't private.
? import ipaddress ;; print(ipaddress.ip_address({s}) + 1) >> the address after {s} | next ip after {s} | {s} plus one, as an address >> It is {out}.

= s:cidr
? import ipaddress ;; print(ipaddress.ip_interface({s}).netmask) >> netmask of {s} | subnet mask for {s} | {s} - which mask is that | dotted mask of {s} >> It is {out}.
? import ipaddress ;; print(ipaddress.ip_interface({s}).network.network_address) >> network address of {s} | which network is {s} in | {s}: the net's first address | base address of {s} >> It is {out}.
? import ipaddress ;; print(ipaddress.ip_interface({s}).network.broadcast_address) >> broadcast address of {s} | broadcast for {s} | last address in the net of {s} >> It is {out}.
? import ipaddress ;; n = ipaddress.ip_interface({s}).network ;; print(n[1], n[-2]) >> first and last usable host in {s} | usable host range of {s} | hosts of {s} from where to where >> From {0} to {1}.
? import ipaddress ;; print(ipaddress.ip_interface({s}).network.num_addresses - 2) >> how many hosts fit in {s} | usable addresses of {s} | number of hosts for {s} >> {out} hosts. | It is {out}.

= s:digits 12
? d = [int(c) for c in {s}] ;; print((10 - sum(x * (3 if i % 2 else 1) for i, x in enumerate(d)) % 10) % 10) >> check digit of the ean {s} | ean-13: {s}, which check digit | isbn-13 without its last digit: {s}. last digit? | barcode {s}?, the missing thirteenth digit | thirteenth digit for {s} >> It is {out}. | The check digit is {out}.

= s:ean
? d = [int(c) for c in {s}] ;; print(sum(x * (3 if i % 2 else 1) for i, x in enumerate(d)) % 10 == 0) >> is the ean {s} valid | does the check digit of {s} fit (ean-13) | isbn {s}, valid or a typo? | check the barcode {s} >> Yes, it is valid. // No, it isn't valid.

= s:digits 9
? d = [int(c) for c in {s}] ;; k = sum(x * (i + 1) for i, x in enumerate(d)) % 11 ;; print("X" if k == 10 else k) >> check digit of the isbn-10 {s} | isbn-10 {s}, last sign? | the tenth sign for the old isbn {s} >> It is {out}.

= s:digits 15
? d = [int(c) for c in {s}][::-1] ;; t = sum(x if i % 2 else (x * 2 - 9 if x > 4 else x * 2) for i, x in enumerate(d)) ;; print((10 - t % 10) % 10) >> luhn check digit for {s} | which digit must be put behind {s} (luhn) | luhn: {s}?, the missing last digit | card number {s}_, what is the last digit by luhn | add the luhn digit to {s}, which one is it >> It is {out}.

= t:card
? d = [int(c) for c in {t}][::-1] ;; print(sum((x * 2 - 9 if x > 4 else x * 2) if i % 2 else x for i, x in enumerate(d)) % 10 == 0) >> does {t} pass the luhn test | luhn check of {t} | card number {t}, valid by luhn? | is {t} a typo, by the luhn sum >> Yes, it passes. // No, it doesn't pass.

= s:whole -120 127
? print(f"{{s} & 0xFF:08b}") >> {s} in 8 bit two's complement | two's complement of {s}, eight bits | how is {s} stored in a signed byte, bits | signed byte {s} in binary >> It is {out}.

= t:N 3 250; n:P 1 2 3 4 5
? print({t} << {n}) >> {t} shifted left by {n} bits | {t} << {n} | left shift {t} by {n} >> It is {out}.
? x = {t} ;; print(x - 256 if x > 127 else x) >> unsigned byte {t} read as signed | {t} as a signed 8 bit number | what is the byte {t} with a sign >> It is {out}.
? x = {t} ;; print(bin(x ^ (x // 2))[2:]) >> gray code of {t} | {t} in gray code >> It is {out}.
? x = {t} ;; print("odd" if bin(x).count("1") % 2 else "even") >> parity of the ones in {t} | is the number of 1 bits of {t} odd or even | parity of {t} in binary >> It is {out}.
? print({t} ^ 255) >> {t} with all 8 bits flipped | bitwise not of {t} in one byte | invert the byte {t} >> It is {out}.
? print(f"{{t}:08b}"[::-1], int(f"{{t}:08b}"[::-1], 2)) >> bits of the byte {t} reversed, and as a number | reverse the 8 bits of {t} >> Reversed it is {0}, which is {1}.
? print([i for i in range(8) if {t} // 2 ** i % 2]) >> which bits are set in {t}, counted from 0 | set bit positions of {t} (lowest is 0) >> They are {out}.
? n = {t} ;; print(f"{n // 100:04b} {n // 10 % 10:04b} {n % 10:04b}") >> {t} in bcd, three digits | binary coded decimal of {t} (3 digits) >> It is {out}.

= s:P 400 404 600 640 644 664 700 744 750 755 770 775 777
? print("".join("".join(c if int(d) & v else "-" for c, v in zip("rwx", (4, 2, 1))) for d in "{s}")) >> what does chmod {s} mean in letters | permissions {s} as rwx | file mode {s} in letters | unix rights {s} written out >> It is {out}.
? print(oct(0o777 - 0o{s})[2:].zfill(3)) >> umask that leaves {s} for directories | 777 minus {s} in octal >> It is {out}.

= s:pitch; n:P 1 2 3 4 5 6 7 8 9 10 11
? notes = "C C# D D# E F F# G G# A A# B".split() ;; print(notes[(notes.index({s}) + {n}) % 12]) >> which note is {n} semitones above {s} | {s} up {n} half steps | {n} half tones up from {s} | transpose {s} up by {n} semitones | note {n} frets above {s} (sharps) >> It is {out}.
? notes = "C C# D D# E F F# G G# A A# B".split() ;; print(notes[(notes.index({s}) - {n}) % 12]) >> which note is {n} semitones below {s} | {s} down {n} half steps | transpose {s} down by {n} semitones >> It is {out}.
? notes = "C C# D D# E F F# G G# A A# B".split() ;; i = notes.index({s}) ;; print([notes[(i + k) % 12] for k in (0, 4, 7)]) >> notes of a {s} major chord, sharps only | {s} major triad (use sharps) | which notes make {s} major, sharps >> They are {out}.
? notes = "C C# D D# E F F# G G# A A# B".split() ;; i = notes.index({s}) ;; print([notes[(i + k) % 12] for k in (0, 3, 7)]) >> notes of a {s} minor chord, sharps only | {s} minor triad (use sharps) | chord of {s} minor, three notes, sharps >> They are {out}.
? notes = "C C# D D# E F F# G G# A A# B".split() ;; i = notes.index({s}) ;; print([notes[(i + k) % 12] for k in (0, 2, 4, 5, 7, 9, 11)]) >> major scale from {s} with sharps | {s} major scale, sharps only | the seven notes of {s} major, written with sharps >> They are {out}.

= s:chord; n:P 1 2 3 4 5 7
? notes = "C C# D D# E F F# G G# A A# B".split() ;; print([notes[(notes.index(x) + {n}) % 12] for x in {s}]) >> transpose {s} up {n} semitones | {s}, {n} half steps higher | capo {n}: {s} sounds as which chords | the tune {s} moved up by {n} half tones >> They are {out}.
? notes = "C C# D D# E F F# G G# A A# B".split() ;; print([notes[(notes.index(x) - {n}) % 12] for x in {s}]) >> transpose {s} down {n} semitones | {s}, {n} half steps lower | with the capo at {n} which shapes give {s} >> They are {out}.

= s:P 21 33 40 45 48 52 55 57 60 64 67 69 72 76 81 84 90 96 108
? print(round(440 * 2 ** (({s} - 69) / 12), 2)) >> frequency of midi note {s} | midi {s} in hertz (a4 = 440) | hz of midi key number {s} >> It is {out} Hz.
? notes = "C C# D D# E F F# G G# A A# B".split() ;; print(f"{notes[{s} % 12]}{{s} // 12 - 1}") >> name of midi note {s} | which note is midi {s} (60 = C4) | midi number {s} as note and octave, 60 being C4 >> It is {out}.

= s:square; t:reached
? a, b = {s}, {t} ;; dx, dy = abs(ord(a[0]) - ord(b[0])), abs(int(a[1]) - int(b[1])) ;; print(max(dx, dy)) >> moves of a king from {s} to {t} | how many king moves {s} - {t} | king on {s}, wants to {t}: moves >> {out} moves. | It is {out}.
? a, b = {s}, {t} ;; dx, dy = abs(ord(a[0]) - ord(b[0])), abs(int(a[1]) - int(b[1])) ;; print(sorted((dx, dy)) == [1, 2]) >> can a knight go from {s} to {t} in one move | knight {s} to {t}, legal? | is {t} a knight's move away from {s} >> Yes, it can. // No, it can't.
? a, b = {s}, {t} ;; dx, dy = abs(ord(a[0]) - ord(b[0])), abs(int(a[1]) - int(b[1])) ;; print(dx == dy) >> are {s} and {t} on one diagonal | bishop from {s} to {t} in one move on an empty board? | do {s} and {t} share a diagonal >> Yes, they are. // No, they aren't.
? a = {s} ;; print("dark" if (ord(a[0]) - 96 + int(a[1])) % 2 == 0 else "light") >> colour of the square {s} | is {s} a dark or a light square | {s} on the chessboard, light or dark >> It is {out}.
? a = {s} ;; x, y = ord(a[0]) - 96, int(a[1]) ;; print(sorted(chr(96 + x + i) + str(y + j) for i in (-2, -1, 1, 2) for j in (-2, -1, 1, 2) if abs(i) != abs(j) and 0 < x + i < 9 and 0 < y + j < 9)) >> where can a knight on {s} go | squares a knight attacks from {s} | knight moves from {s} on an empty board >> They are {out}.

= s:rings
? code = "black brown red orange yellow green blue violet grey white".split() ;; a, b, c = (code.index(x) for x in {s}) ;; print((10 * a + b) * 10 ** c) >> resistor with the rings {s}, ohms? | {s} - which resistance | value of a resistor {s} | colour bands {s} (the last is the multiplier) in ohms | read the bands {s} for me, ohms >> It is {out} ohms. | {out} ohms.

= s:P 0 1 2 3 4 5 6 7 8
? w, h = 841, 1189 ;; for _ in range({s}): ;;     w, h = h // 2, w ;; print(w, h) >> size of A{s} paper in mm | how large is a sheet of A{s}, mm | A{s}: width and height in mm | dimensions of din A{s} in millimetres >> It is {0} by {1} mm.
? print(2 ** {s}) >> how many A{s} sheets make one A0 | sheets of A{s} from an A0 | A0 cut down to A{s}, how many >> {out}. | It is {out}.

= s:I 3 900; n:P 60 70 75 80 90 100 120 160 200 250 300
? print(round({s} * {n} / 16, 1)) >> weight of {s} sheets of A4 at {n} g/m², grams (16 sheets a square metre) | {s} A4 sheets of {n} gsm in grams | how heavy are {s} sheets of A4, {n} g/m2, in g >> {out} g. | They weigh {out} g.
"""

TIMES = r"""
= s:count 1 40
? print({s} * 7 * 24 * 60) >> minutes in {s} weeks | how many minutes are {s} weeks | {s} weeks in minutes | {s} weeks, how many minutes is that | number of minutes in {s} weeks | if i stay for {s} weeks, how many minutes is it | convert {s} weeks to minutes >> {out} minutes. | It is {out} minutes.
? print({s} * 7 * 24) >> hours in {s} weeks | how many hours are {s} weeks | {s} weeks in hours | {s} weeks' worth of hours | the course lasts {s} weeks day and night, in hours | {s} weeks -> hours >> {out} hours. | It is {out} hours.
? print({s} * 7 * 86400) >> seconds in {s} weeks | how many seconds are {s} weeks | {s} weeks in seconds | {s} weeks as seconds please >> {out} seconds. | It is {out} seconds.
? print({s} * 24 * 60) >> minutes in {s} days | {s} days in minutes | {s} days, minutes? | the pump ran {s} days without a break, in minutes | {s} days -> min >> {out} minutes. | It is {out} minutes.
? print({s} * 86400) >> seconds in {s} days | how many seconds are {s} days | {s} days in seconds | {s} days as seconds | cache lifetime of {s} days in seconds | ttl {s} days, seconds? >> {out} seconds. | It is {out} seconds.
? print({s} * 24) >> hours in {s} days | {s} days in hours | how many hours do {s} days have | {s} days, that is how many hours | number of hours {s} days make >> {out} hours. | It is {out} hours.
? print({s} * 3600) >> seconds in {s} hours | how many seconds are {s} hours | {s} hours in seconds | {s} h to s | timeout of {s} hours in seconds >> {out} seconds. | It is {out} seconds.
? print({s} * 3600 * 1000) >> milliseconds in {s} hours | {s} hours in ms | how many milliseconds are {s} hours | setInterval of {s} hours in milliseconds >> {out} ms. | It is {out} ms.
? print({s} * 60) >> minutes in {s} hours | {s} hours in minutes | how many minutes are {s} hours | {s} h, minutes? >> {out} minutes. | It is {out} minutes.
? print({s} * 365) >> days in {s} years of 365 days | {s} years in days, no leap years | how many days are {s} years (365 each) >> {out} days. | It is {out} days.
? print({s} * 365 * 24) >> hours in {s} years of 365 days | {s} years in hours, 365 days a year | how many hours has a man of {s} years lived (365 days a year) >> {out} hours. | It is {out} hours.
? print({s} * 52) >> weeks in {s} years at 52 weeks | {s} years in weeks, 52 each | how many weeks are {s} years, 52 a year >> {out} weeks. | It is {out} weeks.
? print({s} * 12) >> months in {s} years | {s} years in months | a loan over {s} years has how many months | how many months old is a child of {s} years >> {out} months. | It is {out} months.
? print({s} * 14 * 24) >> hours in {s} fortnights | {s} fortnights, how many hours | {s} fortnights in hours >> {out} hours. | It is {out} hours.
? print({s} * 10) >> years in {s} decades | {s} decades in years | how many years are {s} decades >> {out} years. | It is {out} years.
? print({s} * 15) >> minutes in {s} quarters of an hour | {s} quarter hours in minutes | how many minutes are {s} quarter-hours >> {out} minutes. | It is {out} minutes.

= s:I 90 900000
? s = {s} ;; print(f"{s // 3600}:{s % 3600 // 60:02d}:{s % 60:02d}") >> {s} seconds as h:mm:ss | write {s} s as hours:minutes:seconds | {s} seconds in the form h:mm:ss | timer shows {s} seconds, as h:mm:ss >> It is {out}.
? print(round({s} / 86400, 2)) >> {s} seconds in days, two decimals | how many days are {s} seconds | {s} s as days >> {out} days. | It is {out} days.
? print(round({s} / 1440, 2)) >> {s} minutes in days, two decimals | how many days are {s} minutes | {s} min as days, decimal >> {out} days. | It is {out} days.
? m = {s} ;; print(f"{m // 1440} days {m % 1440 // 60} hours {m % 60} minutes") >> {s} minutes in days, hours and minutes | break {s} minutes into days, hours, minutes | {s} min = how many days, hours, minutes >> That is {out}. | It is {out}.
? s = {s} ;; print(f"{s // 86400} days {s % 86400 // 3600} hours {s % 3600 // 60} minutes {s % 60} seconds") >> {s} seconds in days, hours, minutes and seconds | uptime {s} s, written out | split {s} seconds into days, hours, minutes, seconds >> That is {out}. | It is {out}.
? print(round({s} / 1000, 3)) >> {s} ms in seconds | {s} milliseconds, how many seconds | latency of {s} ms as seconds >> {out} seconds. | It is {out} s.

= s:I 13 900
? h = {s} ;; print(f"{h // 168} weeks {h % 168 // 24} days {h % 24} hours") >> {s} hours in weeks, days and hours | {s} h = weeks, days, hours | break {s} hours into weeks, days and hours >> That is {out}. | It is {out}.
? d = {s} ;; print(f"{d // 7} weeks {d % 7} days") >> {s} days in weeks and days | how many weeks and days are {s} days | {s} days = weeks + days >> That is {out}. | It is {out}.
? m = {s} ;; print(f"{m // 12} years {m % 12} months") >> {s} months in years and months | how many years and months are {s} months | {s} months, written as years and months >> That is {out}. | It is {out}.

= s:hms; t:hms; n:P 2 3 4 5 6 8 10 12
? t = {s} + {t} ;; print(f"{t // 3600}:{t % 3600 // 60:02d}:{t % 60:02d}") >> add the times {s} and {t} | {s} plus {t} as h:mm:ss | tracks of {s} and {t}, total length | splits {s} and {t}, together? | first half {s}, second half {t}, finish time as h:mm:ss >> It is {out}. | Together {out}.
? t = abs({s} - {t}) ;; print(f"{t // 3600}:{t % 3600 // 60:02d}:{t % 60:02d}") >> difference between {s} and {t} | how far apart are the times {s} and {t} | {s} and {t}, by how much is one faster | gap between {s} and {t} as h:mm:ss >> It is {out}.
? print({s}) >> {s} in seconds | {s} given in seconds | the time {s} as seconds >> {out} seconds.
? t = {s} * {n} ;; print(f"{t // 3600}:{t % 3600 // 60:02d}:{t % 60:02d}") >> {n} times {s} as h:mm:ss | {n} laps of {s} each, total | one round takes {s}, {n} rounds? | {s} played {n} times in a row lasts >> It is {out}.
? t = round({s} / {n}) ;; print(f"{t // 3600}:{t % 3600 // 60:02d}:{t % 60:02d}") >> {s} divided by {n}, as h:mm:ss | pace per km if {n} km took {s} (rounded to seconds, h:mm:ss) | {s} for {n} laps, mean lap as h:mm:ss >> It is {out}.
? print(round({s} / 60, 2)) >> {s} in decimal minutes | {s} as minutes with decimals >> {out} minutes.

= s:factor; n:I 2 900
? print(round({n} * {s}, 4)) >> 1 mile = {s} km here. how many km are {n} miles | one barn is {s} gallons (i was told). {n} barns in gallons? | a zed is worth {s} credits. {n} zeds, how many credits | 1 stone here means {s} kg. {n} stone in kg | with 1 inch = {s} cm, what are {n} inches in cm | {n} bushels in litres, taking a bushel as {s} litres | my step is {s} m. {n} steps in metres | one tub holds {s} l, how much do {n} tubs hold | exchange: 1 pound = {s} euros. {n} pounds in euros | 1 point = {s} mm, so {n} points in mm >> It is {out}. | {out}. | That makes {out}.
? print(round({n} / {s}, 4)) >> 1 mile = {s} km here. how many miles are {n} km | a zed is worth {s} credits. how many zeds do i get for {n} credits | 1 stone here means {s} kg. {n} kg in stone | with 1 inch = {s} cm, {n} cm are how many inches | {n} litres in bushels, taking a bushel as {s} litres | my step is {s} m. how many steps for {n} m | one tub holds {s} l, how many tubs for {n} l (decimal) | exchange: 1 pound = {s} euros. {n} euros in pounds | 1 point = {s} mm, how many points are {n} mm >> It is {out}. | {out}. | That makes {out}.
"""
things("posed4a", ALGEBRA, "number", 3.2)
things("posed4b", MACHINES, "number", 1.6)
things("posed4c", TIMES, "units", 3.0)
