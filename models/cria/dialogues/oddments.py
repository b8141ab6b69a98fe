"""Kinds that stand alone: colours, addresses, bits, permissions, coordinates, vectors, equations, fits, ciphers, grids, amounts in coins, rounding."""
from core import family, noisy
from pools import NAMES, WORDS
from threads import repr_

word = lambda r: "".join(c for c in r.pick(WORDS).lower() if c.isascii() and c.isalpha()) or "tree"
I = lambda lo, hi: lambda r: r.int(lo, hi)
D = lambda lo, hi, p=1: lambda r: round(r.uniform(lo, hi), p)
L = lambda lo, hi, n=5: lambda r: [r.randint(lo, hi) for _ in range(r.randint(n - 1, n + 2))]
ip = lambda r: ".".join(str(r.randint(1, 254)) for _ in range(4))
hexc = lambda r: "".join(r.choice("0123456789abcdef") for _ in range(6))

ROWS = [
    ("hex colour #{h} in rgb|#{h} as red, green, blue|rgb values of #{h}|what are the three numbers of colour #{h}|colour code #{h} -> rgb", 's = "{h}"\nprint(*[int(s[i:i + 2], 16) for i in (0, 2, 4)])', "Red, green and blue are {0}, {1} and {2}.", dict(h=hexc)),
    ("rgb({a}, {b}, {c}) as hex|hex code for the colour {a}, {b}, {c}|rgb {a} {b} {c} to a css colour|which #code is red {a} green {b} blue {c}", 'print(f"#{{a}:02x}{{b}:02x}{{c}:02x}")', "It is {out}.", dict(a=I(0, 255), b=I(0, 255), c=I(0, 255))),
    ("brightness of rgb {a}, {b}, {c} (0.299/0.587/0.114)|grey value of the colour {a} {b} {c} with weights 0.299, 0.587, 0.114", "r, g, b = {a}, {b}, {c}\nprint(round(0.299 * r + 0.587 * g + 0.114 * b, 1))", "It is {out}.", dict(a=I(0, 255), b=I(0, 255), c=I(0, 255))),
    ("{p} as an integer|ip {p} in decimal, one number|the address {p} as a 32 bit number|convert ipv4 {p} to an int", 'a, b, c, d = map(int, "{p}".split("."))\nprint(((a * 256 + b) * 256 + c) * 256 + d)', "It is {out}.", dict(p=ip)),
    ("{p} in binary octets|write the ip {p} in binary, dotted|bits of the address {p}", 'print(".".join(f"{int(x):08b}" for x in "{p}".split(".")))', "It is {out}.", dict(p=ip)),
    ("network address of {p}/{m}|which network does {p}/{m} belong to|{p}/{m}: network?", 'import ipaddress\nprint(ipaddress.ip_interface("{p}/{m}").network)', "It is {out}.", dict(p=ip, m=I(8, 30))),
    ("broadcast address of {p}/{m}|{p}/{m}: broadcast?|last address in the net of {p}/{m}", 'import ipaddress\nprint(ipaddress.ip_interface("{p}/{m}").network.broadcast_address)', "It is {out}.", dict(p=ip, m=I(8, 30))),
    ("netmask of a /{m} as dotted numbers|dotted mask for prefix {m}|/{m} in 255.x notation", 'import ipaddress\nprint(ipaddress.ip_network("0.0.0.0/{m}").netmask)', "It is {out}.", dict(m=I(8, 30))),
    ("is {p} in {q}/{m}|does the net {q}/{m} contain {p}|{p} inside {q}/{m}?", 'import ipaddress\nprint(ipaddress.ip_address("{p}") in ipaddress.ip_network("{q}/{m}", strict=False))', "yn", dict(p=ip, q=ip, m=I(1, 4))),
    ("is {p} a private address|private or public ip: is {p} private?|{p}: private range?", 'import ipaddress\nprint(ipaddress.ip_address("{p}").is_private)', "yn", dict(p=lambda r: r.choice([ip(r), f"10.{r.randint(0, 255)}.{r.randint(0, 255)}.{r.randint(1, 254)}", f"192.168.{r.randint(0, 255)}.{r.randint(1, 254)}", f"172.{r.randint(16, 40)}.{r.randint(0, 255)}.{r.randint(1, 254)}"]))),
    ("chmod {o} in letters|permissions {o} as rwx|what does {o} mean as rwx string|mode {o} written with r, w and x", 's = ""\nfor c in "{o}":\n    n = int(c)\n    s += ("r" if n & 4 else "-") + ("w" if n & 2 else "-") + ("x" if n & 1 else "-")\nprint(s)', "It is {out}.", dict(o=lambda r: "".join(str(r.choice([0, 4, 5, 6, 7, 1, 2, 3])) for _ in range(3)))),
    ("{w} as an octal mode|permissions {w} in numbers|chmod number for {w}", 's = "{w}"\nprint("".join(str(sum(v for c, v in zip(s[i:i + 3], (4, 2, 1)) if c != "-")) for i in (0, 3, 6)))', "It is {out}.", dict(w=lambda r: "".join(r.choice(["rwx", "r-x", "rw-", "r--", "---", "--x", "-wx"]) for _ in range(3)))),
    ("-{n} in 8-bit two's complement|two's complement of -{n} with 8 bits|how is minus {n} stored in a signed byte, binary", 'print(f"{256 - {n}:08b}")', "It is {out}.", dict(n=I(1, 127))),
    ("{b} as a signed byte|which number is {b} in two's complement|value of the signed 8 bit pattern {b}", 'n = int("{b}", 2)\nprint(n - 256 if n >= 128 else n)', "It is {out}.", dict(b=lambda r: f"{r.randint(0, 255):08b}")),
    ("{a} and {b}, bitwise and|{a} & {b} bit by bit|bitwise and of {a} with {b}", "print({a} & {b})", "It is {out}.", dict(a=I(2, 999), b=I(2, 999))),
    ("{a} shifted left by {k}|{a} << {k}|shift {a} {k} bits to the left", "print({a} << {k})", "It is {out}.", dict(a=I(2, 999), k=I(1, 8))),
    ("gray code of {n}|{n} in gray code|reflected binary of {n}", 'n = {n}\nprint(bin(n ^ n // 2)[2:])', "It is {out}.", dict(n=I(2, 500))),
    ("is bit {k} set in {n}, counting from 0|bit number {k} of {n}, is it 1|does {n} have bit {k} on (lowest is 0)", "print({n} // 2 ** {k} % 2 == 1)", "yn", dict(n=I(20, 999), k=I(0, 7))),
    ("bits needed to store {n}|how many bits does {n} take|smallest number of bits for values up to {n}", "print(({n}).bit_length())", "It takes {out} bits.", dict(n=I(20, 900000))),
    ("distance from {a}, {b} to {c}, {d} on the globe (haversine, r 6371)|great circle km between lat {a} lon {b} and lat {c} lon {d}|km as the crow flies, {a}/{b} to {c}/{d}", "import math\na, b, c, d = map(math.radians, ({a}, {b}, {c}, {d}))\nh = math.sin((c - a) / 2) ** 2 + math.cos(a) * math.cos(c) * math.sin((d - b) / 2) ** 2\nprint(round(2 * 6371 * math.asin(math.sqrt(h)), 1))", "It is {out} km.", dict(a=D(-60, 60, 2), b=D(-170, 170, 2), c=D(-60, 60, 2), d=D(-170, 170, 2))),
    ("{g}° {m}' {s}\" in decimal degrees|{g} degrees {m} minutes {s} seconds as a decimal|dms to decimal: {g} {m} {s}", "print(round({g} + {m} / 60 + {s} / 3600, 5))", "It is {out} degrees.", dict(g=I(1, 89), m=I(0, 59), s=I(0, 59))),
    ("{x} degrees in degrees, minutes and seconds|{x}° as dms|decimal {x} to deg min sec", "x = {x}\ng = int(x)\nm = int((x - g) * 60)\ns = round(((x - g) * 60 - m) * 60, 1)\nprint(g, m, s)", "It is {0}° {1}' {2}\".", dict(x=D(1, 89, 4))),
    ("dot product of {u} and {v}|{u} . {v}|scalar product {u} {v}", "a, b = {u}, {v}\nprint(sum(x * y for x, y in zip(a, b)))", "It is {out}.", dict(u=lambda r: tuple(r.randint(-9, 9) for _ in range(3)), v=lambda r: tuple(r.randint(-9, 9) for _ in range(3)))),
    ("cross product of {u} and {v}|{u} x {v} as vectors|vector product {u} and {v}", "a, b, c = {u}\nd, e, f = {v}\nprint((b * f - c * e, c * d - a * f, a * e - b * d))", "It is {out}.", dict(u=lambda r: tuple(r.randint(-9, 9) for _ in range(3)), v=lambda r: tuple(r.randint(-9, 9) for _ in range(3)))),
    ("angle between {u} and {v} in degrees|degrees between the vectors {u} and {v}", "import math\na, b = {u}, {v}\nc = sum(x * y for x, y in zip(a, b)) / (math.hypot(*a) * math.hypot(*b))\nprint(round(math.degrees(math.acos(c)), 2))", "It is {out} degrees.", dict(u=lambda r: (r.randint(1, 9), r.randint(-9, 9)), v=lambda r: (r.randint(-9, -1), r.randint(1, 9)))),
    ("length of the vector {u}|norm of {u}|how long is {u} as a vector", "import math\nprint(round(math.hypot(*{u}), 3))", "It is {out}.", dict(u=lambda r: tuple(r.randint(-20, 20) for _ in range(r.choice([2, 3]))))),
    ("midpoint of {u} and {v}|point halfway from {u} to {v}", "a, b = {u}, {v}\nprint(tuple((x + y) / 2 for x, y in zip(a, b)))", "It is {out}.", dict(u=lambda r: (r.randint(-20, 20), r.randint(-20, 20)), v=lambda r: (r.randint(-20, 20), r.randint(-20, 20)))),
    ("line through {u} and {v}, y = mx + b|slope and intercept of the line from {u} to {v}|m and b for the points {u}, {v}", "(a, b), (c, d) = {u}, {v}\nm = (d - b) / (c - a)\nprint(round(m, 3), round(b - m * a, 3))", "The slope is {0} and the intercept {1}.", dict(u=lambda r: (r.randint(-9, 0), r.randint(-20, 20)), v=lambda r: (r.randint(1, 12), r.randint(-20, 20)))),
    ("solve {a}x + {b}y = {e} and {c}x - {d}y = {f}|two equations: {a}x + {b}y = {e}; {c}x - {d}y = {f}. x and y?|x, y from {a}x+{b}y={e}, {c}x-{d}y={f}", "det = {a} * -{d} - {b} * {c}\nx = ({e} * -{d} - {b} * {f}) / det\ny = ({a} * {f} - {e} * {c}) / det\nprint(round(x, 3), round(y, 3))", "x is {0} and y is {1}.", dict(a=I(1, 9), b=I(1, 9), c=I(1, 9), d=I(1, 9), e=I(5, 90), f=I(1, 60))),
    ("straight line fit through x {x} y {y}|linear regression, x = {x}, y = {y}|least squares line for x {x} and y {y}", "x, y = {x}, {y}\nn, mx, my = len(x), sum(x) / len(x), sum(y) / len(y)\nm = sum((a - mx) * (b - my) for a, b in zip(x, y)) / sum((a - mx) ** 2 for a in x)\nprint(round(m, 3), round(my - m * mx, 3))", "The slope is {0} and the intercept {1}.", dict(x=lambda r: [1, 2, 3, 4, 5], y=lambda r: [r.randint(1, 40) for _ in range(5)])),
    ("weighted mean of {x} with weights {w}|values {x}, weights {w}, weighted average?|average of {x} weighted {w}", "x, w = {x}, {w}\nprint(round(sum(a * b for a, b in zip(x, w)) / sum(w), 3))", "It is {out}.", dict(x=lambda r: [r.randint(1, 90) for _ in range(4)], w=lambda r: [r.randint(1, 9) for _ in range(4)])),
    ("geometric mean of {x}|the geometric average of {x}", "import math\nx = {x}\nprint(round(math.prod(x) ** (1 / len(x)), 3))", "It is {out}.", dict(x=L(1, 60))),
    ("percentage changes along {x}|from each of {x} to the next, change in percent|step by step percent change: {x}", 'x = {x}\nprint(", ".join(str(round((b - a) / a * 100, 1)) for a, b in zip(x, x[1:])))', "They are {out}.", dict(x=L(20, 300))),
    ("{x} as percent of their sum|share of each in {x}, percent|what percentage of the total is each of {x}", 'x = {x}\nprint(", ".join(str(round(v / sum(x) * 100, 1)) for v in x))', "They are {out} percent.", dict(x=L(5, 300, 4))),
    ("how many of {x} are above their average|count the values of {x} over the mean", "x = {x}\nm = sum(x) / len(x)\nprint(sum(v > m for v in x))", "There are {out}.", dict(x=L(1, 90, 6))),
    ("longest run of rising numbers in {x}|how long is the longest increasing stretch of {x}", "x = {x}\nbest = run = 1\nfor a, b in zip(x, x[1:]):\n    run = run + 1 if b > a else 1\n    best = max(best, run)\nprint(best)", "It is {out} long.", dict(x=L(1, 30, 8))),
    ("which two of {x} add up to {t}|pairs in {x} with sum {t}|find two numbers of {x} that make {t}", "x = {x}\nprint([(a, b) for i, a in enumerate(x) for b in x[i + 1:] if a + b == {t}] or \"none\")", "It is {out}.", dict(x=L(1, 20, 7), t=I(10, 30))),
    ("largest sum of neighbours in {x}|which two neighbours of {x} have the biggest sum, and what is it", "x = {x}\na, b = max(zip(x, x[1:]), key=sum)\nprint(a, b, a + b)", "{0} and {1} make {2}.", dict(x=L(1, 60, 7))),
    ("{v} in the fewest coins of 50, 20, 10, 5, 2, 1|pay {v} cents with as few coins as possible (50 20 10 5 2 1)|change of {v} cents in coins 50/20/10/5/2/1", 'n, out = {v}, []\nfor c in (50, 20, 10, 5, 2, 1):\n    if n >= c:\n        out.append(f"{n // c} x {c}")\n        n %= c\nprint(", ".join(out))', "That is {out}.", dict(v=I(3, 499))),
    ("{v} in notes of 100, 50, 20, 10, 5 and the rest|split {v} into notes 100 50 20 10 5, what remains", 'n, out = {v}, []\nfor c in (100, 50, 20, 10, 5):\n    if n >= c:\n        out.append(f"{n // c} x {c}")\n        n %= c\nprint(", ".join(out), "rest", n)', "That is {out}.", dict(v=I(7, 999))),
    ("{x} rounded to {k} decimals|round {x} to {k} places|{x}, {k} digits after the point", "print(f\"{{x}:.{k}f}\")", "It is {out}.", dict(x=D(0.1, 900, 6), k=I(1, 4))),
    ("{x} to the nearest {q}|round {x} to the nearest multiple of {q}|nearest {q} to {x}", "print(round({x} / {q}) * {q})", "It is {out}.", dict(x=I(101, 99999), q=lambda r: r.choice([5, 10, 25, 50, 100, 500, 1000]))),
    ("{x} in scientific notation|write {x} as a x 10^n with 3 decimals|{x}, scientific, 3 decimals", "print(f\"{{x}:.3e}\")", "It is {out}.", dict(x=I(10000, 10 ** 12))),
    ("{x} to {k} significant figures|{k} significant digits of {x}|round {x} to {k} sig figs", "print(float(f\"{{x}:.{k}g}\"))", "It is {out}.", dict(x=D(0.1, 9000, 5), k=I(2, 4))),
    ("vigenere of {w} with key {k}|encrypt {w} by vigenere, key {k}|vigenere cipher: {w}, key {k}", 'w, k = "{w}", "{k}"\nprint("".join(chr((ord(c) + ord(k[i % len(k)]) - 194) % 26 + 97) for i, c in enumerate(w)))', "It is {out}.", dict(w=word, k=lambda r: r.choice("key lemon abc sun cat moon tree red".split()))),
    ("{w} on a phone keypad|which digits spell {w} on a telephone|phone number for {w} (abc is 2)", 'keys = {c: str(i) for i, s in enumerate("abc def ghi jkl mno pqrs tuv wxyz".split(), 2) for c in s}\nprint("".join(keys[c] for c in "{w}"))', "It is {out}.", dict(w=word)),
    ("all rotations of {w}|{w} rotated letter by letter|rotate {w} through every position", 'w = "{w}"\nprint(", ".join(w[i:] + w[:i] for i in range(len(w))))', "They are {out}.", dict(w=lambda r: word(r)[:5])),
    ("is {n} a happy number|happy number check for {n}|does {n} end at 1 when its digits' squares are added again and again", "n, seen = {n}, set()\nwhile n != 1 and n not in seen:\n    seen.add(n)\n    n = sum(int(c) ** 2 for c in str(n))\nprint(n == 1)", "yn", dict(n=I(2, 999))),
    ("is {n} an armstrong number|do the digits of {n}, each to the power of their count, add up to it", "s = \"{n}\"\nprint(sum(int(c) ** len(s) for c in s) == {n})", "yn", dict(n=lambda r: r.choice([153, 370, 371, 407, 1634, r.randint(10, 2000)]))),
    ("inverse of {a} modulo {p}|which number times {a} is 1 mod {p}|modular inverse, {a} mod {p}", "print(pow({a}, -1, {p}))", "It is {out}.", dict(a=I(2, 12), p=lambda r: r.choice([13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 97, 101]))),
    ("last {k} digits of {a}^{b}|{a} to the {b}, only the last {k} digits|final {k} digits of {a}**{b}", "print(pow({a}, {b}, 10 ** {k}))", "They are {out}.", dict(a=I(2, 40), b=I(20, 400), k=I(1, 4))),
    ("trailing zeros of {n}!|how many zeros does {n} factorial end with|zeros at the end of {n}!", "n, z = {n}, 0\nwhile n:\n    n //= 5\n    z += n\nprint(z)", "There are {out}.", dict(n=I(10, 900))),
    ("how many diagonals has a polygon with {n} sides|diagonals of a {n}-gon|number of diagonals, {n} corners", "print({n} * ({n} - 3) // 2)", "It has {out}.", dict(n=I(4, 60))),
    ("interior angle of a regular polygon with {n} sides|each angle of a regular {n}-gon in degrees", "print(round(({n} - 2) * 180 / {n}, 3))", "It is {out} degrees.", dict(n=I(5, 40))),
    ("area of a triangle with sides {a}, {b}, {c}|triangle {a} {b} {c}: area by heron|heron's formula for {a}, {b} and {c}", "import math\na, b, c = {a}, {b}, {c}\ns = (a + b + c) / 2\nprint(round(math.sqrt(s * (s - a) * (s - b) * (s - c)), 3))", "The area is {out}.", dict(a=I(10, 18), b=I(10, 18), c=I(10, 18))),
    ("angle between the hands of a clock at {h}:{m}|clock hands at {h}:{m}, degrees between them|how many degrees apart are the hands at {h}:{m}", "h, m = {h}, {m}\na = abs(30 * h - 5.5 * m) % 360\nprint(min(a, 360 - a))", "It is {out} degrees.", dict(h=I(1, 12), m=lambda r: f"{r.choice([10, 15, 20, 25, 30, 35, 40, 45, 50, 55])}")),
    ("a {n} times table|multiples of {n} from 1 to 10 times|the multiplication row of {n}", 'print(", ".join(str({n} * i) for i in range(1, 11)))', "They are {out}.", dict(n=I(3, 99))),
    ("knight moves from {q}|where can a knight go from {q} on a chess board|squares a knight on {q} attacks", 'x, y = ord("{q}"[0]) - 96, int("{q}"[1])\nout = []\nfor a, b in ((1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)):\n    if 1 <= x + a <= 8 and 1 <= y + b <= 8:\n        out.append(chr(96 + x + a) + str(y + b))\nprint(" ".join(sorted(out)))', "They are {out}.", dict(q=lambda r: r.choice("abcdefgh") + str(r.randint(1, 8)))),
    ("who comes first, second and so on if {p} draw lots|shuffle {p}|random order for {p}|put {p} in a random order", 'import random\nx = {P}\nrandom.shuffle(x)\nprint(", ".join(x))', "The order is {out}.", dict(p=lambda r: r.some(NAMES, r.randint(3, 5)))),
    ("pick one of {p} at random|draw a name from {p}|who of {p} has to do it? choose by chance", 'import random\nprint(random.choice({P}))', "It is {out}.", dict(p=lambda r: r.some(NAMES, r.randint(3, 5)))),
    ("all pairs of {p}|every pair you can make from {p}|{p}: who with whom, all pairs", 'from itertools import combinations\nprint(", ".join("-".join(c) for c in combinations({P}, 2)))', "They are {out}.", dict(p=lambda r: r.some(NAMES, r.randint(3, 4)))),
    ("byte size of '{w}' in utf-8|how many bytes is '{w}' as utf-8|utf-8 length of '{w}' in bytes", 'print(len("{w}".encode()))', "It takes {out} bytes.", dict(w=lambda r: r.choice(["naïve café", "größe", "señor", "über 5 €", "日本", "crème brûlée", r.pick(WORDS), r.pick(WORDS) + " ü", "α + β", "smørrebrød"]))),
    ("{n} bytes in a readable size|write {n} bytes as KB, MB or GB|human readable: {n} bytes", 'n = {n}\nfor unit in ("bytes", "KB", "MB", "GB"):\n    if n < 1000 or unit == "GB":\n        break\n    n /= 1000\nprint(round(n, 2), unit)', "It is {0} {1}.", dict(n=I(2000, 99999999999))),
]


@family("number", 26.0)
def oddment(d):
    r = d.r
    asks, code, says, slots = r.choice(ROWS)
    memory = None
    for step in range(r.choice([1, 1, 1, 2])):
        v = {k: f(r) for k, f in slots.items()}

        def put(t, text):
            for k, x in v.items():
                s = (", ".join(x[:-1]) + " and " + x[-1] if text else repr(x)) if isinstance(x, list) and x and isinstance(x[0], str) else (", ".join(map(str, x)) if r.p(0.5) else str(x)) if text and isinstance(x, list) else str(x)
                t = t.replace("{%s}" % k, "\x01" + s + "\x02" if text else s)
                if isinstance(x, list) and not text:
                    t = t.replace("{%s}" % k.upper(), "[" + ", ".join(repr_(y) if isinstance(y, str) else str(y) for y in x) + "]")
            return t
        t = r.pick(asks.split("|"))
        if step and len(slots) == 1:
            t = r.choice(["and {%s}", "now {%s}", "{%s}?", "the same for {%s}", "what about {%s}"]).replace("%s", list(slots)[0])
        d.user(noisy(r, put(t, True), 0.6))
        out = d.py(put(code, False))
        if says == "yn":
            d.say(("Yes, that is " if out == "True" else "No, that is ") + out + ".", [out])
        else:
            bits = out.split(" ")
            a = says
            for k, b in enumerate(bits):
                a = a.replace("{%d}" % k, b)
            d.say(a.replace("{out}", out), [out] if "{out}" in says else bits)
