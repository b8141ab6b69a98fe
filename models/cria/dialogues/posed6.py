"""One thing, many questions (see posed.py): functions that are written and run at once, equations in two unknowns and in the exponent, angles and heights, quarters of a list, tables of how often, rotas that come round, little drawings of signs, coins, clocks elsewhere, numbers written out."""
from dates import any_date, written
from pools import CITIES, NAMES
from posed import KINDS, plain, quoted, things
from posed4 import typed
from posed5 import letters
from relating import told


def brackets(r, n, got):
    """Brackets, closed as they should be or not."""
    def whole(k):
        return "".join(o + whole(k - 1) + c for o, c in r.choices(["()", "[]", "{}"], k=r.randint(0, 2))) if k else ""
    t = whole(3) or "([])"
    if r.p(0.5):
        i = r.randrange(len(t))
        t = t[:i] + r.choice(["", ")", "]", "("]) + t[i + 1:]
    t = t or "("
    return t, quoted(t)


def runs(r, n, got):
    t = "".join(r.choice("abcdkxyz") * r.randint(1, 5) for _ in range(r.randint(3, 6)))
    return t, quoted(t)


def packed(r, n, got):
    t = "".join(f"{r.choice('abcdkxyz')}{r.randint(1, 9)}" for _ in range(r.randint(2, 5)))
    return t, quoted(t)


def nested(r, n, got):
    x = [r.choice([r.randint(1, 40), [r.randint(1, 40) for _ in range(r.randint(1, 3))]]) for _ in range(r.randint(3, 5))] + [[r.randint(1, 40), [r.randint(1, 40)]]]
    return str(x), str(x)


def rising(r, n, got):
    """A sorted list; {v} one of it, most often."""
    x = sorted(r.sample(range(1, 99), r.randint(6, 10)))
    v = r.choice(x) if r.p(0.8) else r.randint(1, 99)
    got["v"] = (str(v), str(v))
    return typed(r, x)


def parted(r, n, got):
    """Two sorted lists."""
    a, b = (sorted(r.randint(1, 90) for _ in range(r.randint(3, 5))) for _ in range(2))
    got["t"] = (str(b), str(b))
    return str(a), str(a)


def bits(r, n, got):
    t = "".join(r.choice("01") for _ in range(r.choice([6, 7, 8, 8, 10])))
    return t, quoted(t)


def system(r, n, got):
    """Two equations whose solution is whole, and the six numbers."""
    while True:
        a, b, c, d = (r.choice([x for x in range(-6, 10) if x]) for _ in range(4))
        if a * d - b * c:
            break
    x, y = r.randint(-8, 15), r.randint(-8, 15)
    e, f = a * x + b * y, c * x + d * y
    side = lambda p, q: f"{'' if p == 1 else '-' if p == -1 else p}x {'+' if q > 0 else '-'} {'' if abs(q) == 1 else abs(q)}y"
    t = r.choice(["{} = {} and {} = {}", "{} = {}, {} = {}", "{} = {}; {} = {}", "{} = {}\n{} = {}"]).format(side(a, b), e, side(c, d), f)
    return t.replace(" ", "") if r.p(0.12) and "and" not in t else t, f"{a}, {b}, {e}, {c}, {d}, {f}"


def prices(r, n, got):
    """Two bills for two kinds of things, as a story."""
    i, j = r.choice([("coffees", "teas"), ("apples", "pears"), ("adults", "children"), ("pens", "pads"), ("rolls", "loaves"), ("roses", "tulips"), ("beers", "colas"), ("pizzas", "salads"), ("bolts", "brackets"), ("tins", "jars")])
    p, q = r.choice([r.randint(1, 30), r.randint(2, 60) / 2, r.randint(5, 90) / 10]), r.choice([r.randint(1, 30), r.randint(2, 60) / 2, r.randint(5, 90) / 10])
    while True:
        a, b, c, d = (r.randint(1, 7) for _ in range(4))
        if a * d != b * c:
            break
    e, f = round(a * p + b * q, 2), round(c * p + d * q, 2)
    m = r.choice(["{}", "{} euros", "${}", "£{}", "{} €"])
    e_, f_ = m.format(f"{e:g}" if e == int(e) else f"{e:.2f}"), m.format(f"{f:g}" if f == int(f) else f"{f:.2f}")
    t = r.choice(["{a} {i} and {b} {j} cost {e}, {c} {i} and {d} {j} cost {f}", "{e} for {a} {i} with {b} {j}; {f} for {c} {i} with {d} {j}", "yesterday {a} {i} and {b} {j} were {e}, today {c} {i} and {d} {j} came to {f}", "{a} {i} + {b} {j} = {e}, {c} {i} + {d} {j} = {f}", "we paid {e} for {a} {i} and {b} {j}, the others {f} for {c} {i} and {d} {j}"]).format(a=a, b=b, c=c, d=d, i=i, j=j, e=e_, f=f_)
    got["i"], got["j"] = (i, i), (j, j)
    return t, f"{a}, {b}, {e:g}, {c}, {d}, {f:g}"


def crew(r, n, got):
    """People who take turns; {d} the first day, {t} the day asked for."""
    x = r.some(NAMES, r.randint(3, 5))
    d = any_date(r, 2024, 2032)
    t = d.fromordinal(d.toordinal() + r.randint(4, 200))
    got["d"], got["t"] = (written(r, d), f"date({d.year}, {d.month}, {d.day})"), (written(r, t), f"date({t.year}, {t.month}, {t.day})")
    return r.choice([", ", ", ", " - ", " then "]).join(x), "[" + ", ".join(quoted(w) for w in x) + "]"


def shifted_day(r, n, got):
    """The first day of a pattern of work and rest; {t} a later day."""
    d = any_date(r, 2024, 2032)
    t = d.fromordinal(d.toordinal() + r.randint(5, 120))
    got["t"] = (written(r, t), f"date({t.year}, {t.month}, {t.day})")
    return written(r, d), f"date({d.year}, {d.month}, {d.day})"


def bars(r, n, got):
    """Things with small counts."""
    d = {letters(plain(r))[:9] or "x": r.randint(1, 12) for _ in range(r.randint(3, 5))}
    return r.choice([", ", "; ", "\n"]).join(f"{k} {v}" for k, v in d.items()), "{" + ", ".join(f"{quoted(k)}: {v}" for k, v in d.items()) + "}"


def purse(r, n, got):
    """Coins in a purse: so many of each value."""
    unit, values = r.choice([("cent", [1, 2, 5, 10, 20, 50]), ("cent", [1, 5, 10, 25]), ("pence", [1, 2, 5, 10, 20, 50]), ("rappen", [5, 10, 20, 50])])
    x = [(r.randint(2, 30), v) for v in sorted(r.sample(values, r.randint(2, 4)), reverse=True)]
    t = r.choice([", ", ", ", " and ", "; "]).join(f"{told(r, n)} {v}-{unit} coins" if r.p(0.7) else f"{n} x {v} {unit}" for n, v in x)
    return t, "[" + ", ".join(f"({n}, {v})" for n, v in x) + "]"


def elsewhere(r, n, got):
    """A clock here and a place some hours off."""
    h, m = r.randrange(24), r.choice([0, 0, 15, 30, 45, 5, 20, r.randrange(60)])
    k = r.choice([-11, -9, -8, -7, -6, -5, -3, -2, 2, 3, 5, 6, 7, 8, 9, 10, 12])
    got["k"] = (f"{abs(k)} hours {'ahead' if k > 0 else 'behind'}", str(k))
    got["c"] = (r.pick(CITIES),) * 2
    return r.choice([f"{h}:{m:02d}", f"{h:02d}:{m:02d}", f"{h % 12 or 12}:{m:02d} {'pm' if h >= 12 else 'am'}"]), f"{h} * 60 + {m}"


def degrees(r, n, got):
    v = r.choice([r.randint(2, 85), r.randint(5, 70), round(r.uniform(3, 70), 1)])
    return r.choice([f"{v}°", f"{v} degrees", f"{v} deg"]), str(v)


KINDS.update(brackets=brackets, runs=runs, packed=packed, nested=nested, rising=rising, parted=parted, bits01=bits, system=system, prices2=prices, crew=crew, shiftedday=shifted_day, bars=bars, purse=purse, elsewhere=elsewhere, degrees=degrees)

TEXT_FUNCTIONS = r"""
= s:brackets
~ a function {q}. try it with {s} | write a function {q} and call it with {s} | python function {q}, result for {s} | can you write one {q} and use it on {s} | code a checker {q}, run on {s} | i need a def {q}; what does it say to {s} | {q} as a function please, for {s}
? def balanced(s): ;;     stack = [] ;;     for c in s: ;;         if c in "([{": ;;             stack.append(c) ;;         elif not stack or stack.pop() + c not in ("()", "[]", "{}"): ;;             return False ;;     return not stack ;; ;; print(balanced({s})) >> that checks whether brackets are balanced | telling if all brackets are closed in the right order | for matching brackets | that says true if the parentheses fit >> It says true: they are balanced. // It says false: they are not balanced.

= s:runs
~ a function {q}. try it with {s} | write a function {q} and call it with {s} | python function {q}, result for {s} | can you write one {q} and use it on {s} | code {q}, run on {s} | i need a def {q}; show {s} | {s}: write and run a function {q}
? from itertools import groupby ;; ;; def pack(s): ;;     return "".join(k + str(len(list(g))) for k, g in groupby(s)) ;; ;; print(pack({s})) >> for run-length encoding, like a3b1 | that packs repeated letters as letter and count | turning aaab into a3b1 | that counts each run of equal letters >> It gives {out}. | The result is {out}.
? from itertools import groupby ;; ;; def squeeze(s): ;;     return "".join(k for k, _ in groupby(s)) ;; ;; print(squeeze({s})) >> that squeezes runs of a letter to one | dropping letters that repeat the one before | that leaves one of each run of equal letters >> It gives {out}. | The result is {out}.
? from itertools import groupby ;; ;; def longest(s): ;;     return max(len(list(g)) for _, g in groupby(s)) ;; ;; print(longest({s})) >> for the length of the longest run of one letter | that says how often a letter stands in a row at most | finding the longest streak of equal letters >> It gives {out}. | The result is {out}.

= s:packed
~ a function {q}. try it with {s} | write a function {q} and call it with {s} | python function {q}, result for {s} | code {q}, run on {s} | i need a def {q}; show {s}
? import re ;; ;; def unpack(s): ;;     return "".join(c * int(n) for c, n in re.findall(r"([a-z])(\d+)", s)) ;; ;; print(unpack({s})) >> that unpacks run lengths, a3b1 to aaab | undoing run-length encoding | turning letter and count back into letters | that writes each letter as often as its number says >> It gives {out}. | The result is {out}.

= s:sentence 4 9
~ a function {q}. try it with '{s}' | write a function {q} and call it with '{s}' | python function {q}, result for "{s}" | code {q}, run on "{s}" | i need a def {q}; show me '{s}' | '{s}': write and run a function {q}
? def pangram(s): ;;     return set("abcdefghijklmnopqrstuvwxyz") <= set(s.lower()) ;; ;; print(pangram({s})) >> that tests for a pangram | that checks if every letter of the alphabet occurs | saying whether a text holds all 26 letters >> It says true: it is a pangram. // It says false: letters are missing.
? def missing(s): ;;     return "".join(c for c in "abcdefghijklmnopqrstuvwxyz" if c not in s.lower()) ;; ;; print(missing({s})) >> giving the letters of the alphabet that a text lacks | that lists the missing letters | which letters a to z don't occur >> It gives {out}. | They are {out}.
? def short(s, n=15): ;;     return s if len(s) <= n else s[:n - 3] + "..." ;; ;; print(short({s})) >> that cuts a text to 15 characters, the last three being dots if it is longer | shortening to 15 characters with ... at the end | truncating to 15 signs, dots included >> It gives: {out} | {out}
? def swap(s): ;;     w = s.split() ;;     w[0], w[-1] = w[-1], w[0] ;;     return " ".join(w) ;; ;; print(swap({s})) >> that swaps the first and the last word | exchanging first word and last word | putting the last word first and the first last >> It gives: {out} | {out}
? def lengths(s): ;;     return " ".join(str(len(w)) for w in s.split()) ;; ;; print(lengths({s})) >> that replaces every word by its length | writing the length of each word in its place | turning words into their letter counts >> It gives: {out} | {out}
? def wrap(s, n=20): ;;     import textwrap ;;     return "\n".join(textwrap.wrap(s, n)) ;; ;; print(wrap({s})) >> that breaks a text into lines of at most 20 characters | wrapping text at 20 characters | for line breaks at width 20 >> {out}
? def longer(s, n=4): ;;     return [w for w in s.split() if len(w) > n] ;; ;; print(longer({s})) >> that keeps the words of more than four letters | filtering words longer than 4 | dropping the words of four letters and fewer >> It gives {out}. | {out}

= s:nested
~ a function {q}. try it with {s} | write a function {q} and call it with {s} | python function {q}, result for {s} | code {q}, run on {s} | i need a def {q}; show {s} | {s}: write and run a function {q}
? def flat(x): ;;     return [z for y in x for z in (flat(y) if isinstance(y, list) else [y])] ;; ;; print(flat({s})) >> that flattens a nested list | making one flat list of lists within lists | that takes all the inner lists apart | for flattening lists >> It gives {out}. | The result is {out}.
? def total(x): ;;     return sum(total(y) if isinstance(y, list) else y for y in x) ;; ;; print(total({s})) >> that adds the numbers of a nested list | summing a list with lists in it | for the sum over all levels >> It gives {out}. | The result is {out}.
? def depth(x): ;;     return 1 + max((depth(y) for y in x), default=0) if isinstance(x, list) else 0 ;; ;; print(depth({s})) >> for how deep a list is nested | telling the depth of a nested list | that counts the levels of a list >> It gives {out}. | The depth is {out}.

= s:rising
~ a function {q} in {s} | write a function {q} in the sorted list {s} and run it | python function {q}: {s} | code {q}, list {s} | def {q}, with {s}
? def find(x, v): ;;     lo, hi = 0, len(x) - 1 ;;     while lo <= hi: ;;         mid = (lo + hi) // 2 ;;         if x[mid] == v: ;;             return mid ;;         if x[mid] < v: ;;             lo = mid + 1 ;;         else: ;;             hi = mid - 1 ;;     return -1 ;; ;; print(find({s}, {v})) >> for binary search that finds the index of {v} (-1 if it isn't there) | doing a binary search for {v}, index from 0 or -1 | that looks for {v} by halving, giving its index or -1 >> It gives {out}. | The result is {out}.
? import bisect ;; ;; def place(x, v): ;;     return bisect.bisect_left(x, v) ;; ;; print(place({s}, {v})) >> saying at which index {v} would have to be inserted | for the insertion place of {v} | telling where {v} belongs (index, before equal ones) >> It gives {out}. | At index {out}.

= s:parted
~ a function {q}: {s} and {t} | write a function {q} and run it on {s} and {t} | python function {q}, {s} with {t} | code {q} for {s} and {t} | def {q}; call it with {s}, {t}
? def merge(a, b): ;;     out = [] ;;     while a and b: ;;         out.append(a.pop(0) if a[0] <= b[0] else b.pop(0)) ;;     return out + a + b ;; ;; print(merge({s}, {t})) >> that merges two sorted lists | joining two sorted lists into one sorted list without sort() | for the merge step of merge sort >> It gives {out}. | The result is {out}.
? def weave(a, b): ;;     out = [] ;;     for i in range(max(len(a), len(b))): ;;         out += a[i:i + 1] + b[i:i + 1] ;;     return out ;; ;; print(weave({s}, {t})) >> that takes from two lists in turn | interleaving two lists, the rest of the longer at the end | alternating the items of two lists >> It gives {out}. | The result is {out}.

= s:N 2 400; k:P 2 3 4 5 6 7
~ a function {q}. [try|test|run] it with {s} | write a function {q} and call it with {s} | python function {q}, result for {s} | define one {q}, then {s} please | code {q}, run on {s} | quick helper {q}, input {s}
? def sieve(n): ;;     ok = [True] * (n + 1) ;;     for i in range(2, int(n ** 0.5) + 1): ;;         if ok[i]: ;;             for j in range(i * i, n + 1, i): ;;                 ok[j] = False ;;     return [i for i in range(2, n + 1) if ok[i]] ;; ;; print(len(sieve({s}))) >> with the sieve of eratosthenes, counting the primes up to a number | that sieves the primes up to n and says how many | sieving, number of primes up to n >> It gives {out}. | There are {out}.
? def ordinal(n): ;;     end = "th" if 10 <= n % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th") ;;     return f"{n}{end}" ;; ;; print(ordinal({s})) >> that writes a number as 1st, 2nd, 3rd ... | adding st, nd, rd or th | for english ordinals in figures >> It gives {out}. | {out}.
? def fizz(n): ;;     return ("Fizz" * (n % 3 == 0) + "Buzz" * (n % 5 == 0)) or str(n) ;; ;; print(fizz({s})) >> for fizzbuzz of one number | that returns Fizz, Buzz, FizzBuzz or the number | deciding fizz or buzz for n >> It gives {out}. | {out}.
? def root(n, k={k}): ;;     x = 1 ;;     while (x + 1) ** k <= n: ;;         x += 1 ;;     return x ;; ;; print(root({s})) >> for the whole part of the root of degree {k} | giving the largest x with x ** {k} at most n | integer {k}th root >> It gives {out}. | The result is {out}.
? def base(n, b={k}): ;;     out = "" ;;     while n: ;;         n, d = divmod(n, b) ;;         out = str(d) + out ;;     return out or "0" ;; ;; print(base({s})) >> that writes a number in base {k} | converting to base {k} | for base-{k} digits >> It gives {out}. | The result is {out}.

= s:P 3 4 5 6 7 8 9 10 12 15 16 20
~ {q} with {s} disks | {s} disks: {q} | {q}? {s} disks | tower of hanoi, {s} disks: {q} | {q}, for {s} discs
? def hanoi(n): ;;     return 0 if n == 0 else 2 * hanoi(n - 1) + 1 ;; ;; print(hanoi({s})) >> how many moves does the tower of hanoi take | fewest moves in the tower of hanoi | write a recursive function for the number of hanoi moves and run it | hanoi moves >> It takes {out} moves. | {out} moves.

= s:bits01; t:bits01
? a, b = {s}, {t} ;; print(bin(int(a, 2) & int(b, 2))[2:]) >> {s} and {t}, bitwise and (binary) | binary {s} AND {t} | which bits are 1 in both {s} and {t}, as binary >> It is {out}. | {out}
? a, b = {s}, {t} ;; print(bin(int(a, 2) | int(b, 2))[2:]) >> {s} or {t}, bitwise or (binary) | binary {s} OR {t} >> It is {out}. | {out}
? print({s}.count("1")) >> how many ones has {s} | hamming weight of {s} | number of set bits in {s} >> {out}. | It has {out}.
? print("".join("10"[int(c)] for c in {s})) >> flip every bit of {s} | ones' complement of {s} | {s} with 0 and 1 swapped >> It is {out}. | {out}
? print({s} + str({s}.count("1") % 2)) >> {s} with an even parity bit at the end | add a parity bit (even) to {s} | even parity for {s}: the bits with it >> It is {out}. | {out}
? print(sum(x != y for x, y in zip({s}.zfill(10), {t}.zfill(10)))) >> hamming distance of the bits {s} and {t}, right aligned | in how many bits do the numbers {s} and {t} differ (binary, right aligned) >> It is {out}. | In {out}.
"""

SOLVED = r"""
= s:system
? a, b, e, c, d, f = {s} ;; k = a * d - b * c ;; print((e * d - b * f) // k, (a * f - e * c) // k) >> solve {s} | {s}, what are x and y | x and y from {s} | two equations: {s}. solve them | i need x and y: {s} | the system {s}, solution? | where do the lines {s} cross (x and y) | homework: {s} - x, y? >> x is {0} and y is {1}. | x: {0}, y: {1}.

= s:prices2
? a, b, e, c, d, f = {s} ;; k = a * d - b * c ;; print(round((e * d - b * f) / k, 2), round((a * f - e * c) / k, 2)) >> {s}. what does one of each cost | {s} - price of one of the {i} and one of the {j}? | {s}. how much are single {i} and {j} | {s}; unit prices please | work out the single prices: {s} | {s}. one of each kind, how much | if {s}, what are the two prices >> {0} for the first and {1} for the second. | They cost {0} and {1}.

= s:P 2 3 4 5 6 7 10 1.5 1.05 1.1 1.2; n:I 20 90000
? import math ;; print(round(math.log({n}) / math.log({s}), 4)) >> {s}^x = {n}, x? | solve {s} to the x = {n} | to what power must {s} be raised to give {n} | log of {n} to the base {s} | exponent for {s} that makes {n} | x if {s}**x is {n} >> x is {out}. | It is {out}.
? x, n = {s}, 0 ;; while x ** n <= {n}: ;;     n += 1 ;; print(n) >> smallest whole power of {s} above {n}, the exponent | first n with {s}^n more than {n} | how often must {s} be multiplied by itself to pass {n} (exponent) >> It is {out}. | {out}.

= s:P 1 1.5 2 2.5 3 3.5 4 5 6 7 8 10 12
? import math ;; print(math.ceil(math.log(2) / math.log(1 + {s} / 100))) >> at {s} percent growth a year, after how many full years has it doubled | years to double at {s}% (rounded up) | {s} % a year: whole years until twice as much >> After {out} years. | {out} years.

= s:I 2 15; a:whole -30 60; n:I 20 200
? a = {a} ;; print(next(x for x in range(-100, 500) if {s} * x + a > {n})) >> smallest whole x with {s}x + ({a}) > {n} | {s}x + ({a}) > {n}, least integer x | from which whole number on is {s} times x plus ({a}) above {n} >> It is {out}. | x is {out}.
? print(round(({n} - {a}) / {s}, 4)) >> {s}x + ({a}) = {n}. x as a decimal | x in {s} * x + ({a}) = {n}, four places | solve {s}x + ({a}) = {n} for x, decimal >> x is {out}. | It is {out}.

= s:degrees; n:I 2 300
? import math ;; print(round({n} * math.tan(math.radians({s})), 2)) >> i see the top of a tree at {s} from {n} m away (eye at the ground). how high is it | a tower appears at {s}, {n} metres off. height? | height of a mast seen under {s} from {n} m distance | at {n} m from the wall the angle to the top is {s}. how tall is the wall | slope of {s} over {n} m on the map, rise in metres | kite at {s} above the horizon, {n} m away along the ground. how high >> It is {out} m high. | {out} m.
? import math ;; print(round({n} * math.sin(math.radians({s})), 2)) >> a ladder of {n} m leans at {s} to the ground. how high does it reach | a {n} m string holds a kite at {s}. height of the kite | ramp {n} m long at {s}: height gained | slope {n} m long with an angle of {s}, rise | a cable of {n} m goes up at {s}. how high is its end >> It is {out} m. | {out} m.
? import math ;; print(round({n} / math.cos(math.radians({s})), 2)) >> rope from the ground {n} m off the mast at {s} to the ground, length | how long is a guy wire that starts {n} m from the pole at an angle of {s} | hypotenuse if the side beside the angle {s} is {n} | roof: half width {n} m, pitch {s}. length of the rafter >> It is {out} m. | {out} m.
? import math ;; print(round(math.tan(math.radians({s})) * 100, 2)) >> {s} slope in percent | an incline of {s} as a percentage | gradient in percent for {s} >> It is {out} percent. | {out} percent.
? import math ;; print(round(math.sin(math.radians({s})), 4)) >> sine of {s} | sin of {s}, four places >> It is {out}. | {out}.
? import math ;; print(round(math.radians({s}), 4)) >> {s} in radians | how many radians are {s} >> It is {out}. | {out}.

= s:P 2 3 4 5 6 7 8 9 10 12 14 15 16 18 20 25 30
? import math ;; print(round(math.degrees(math.atan({s} / 100)), 2)) >> a slope of {s} percent in degrees | road sign {s}%: what angle | {s} % gradient, how many degrees | angle of a {s} percent incline >> It is {out} degrees. | {out} degrees.

= s:listing 1 120; n:P 10 20 25 60 75 80 90
? a = sorted({s}) ;; m = len(a) // 2 ;; mid = lambda x: (x[(len(x) - 1) // 2] + x[len(x) // 2]) / 2 ;; print(mid(a[:m]), mid(a[-m:])) >> lower and upper quartile of {s} (median of each half, the middle left out) | Q1 and Q3 of {s}, medians of the halves without the middle one | quartiles of {s} by halves, middle excluded >> Q1 is {0} and Q3 is {1}.
? a = sorted({s}) ;; m = len(a) // 2 ;; mid = lambda x: (x[(len(x) - 1) // 2] + x[len(x) // 2]) / 2 ;; print(mid(a[-m:]) - mid(a[:m])) >> interquartile range of {s}, medians of the halves | iqr of {s} (halves without the middle one) >> It is {out}. | The IQR is {out}.
? a = sorted({s}) ;; print(a[-(-len(a) * {n} // 100) - 1]) >> {n}th percentile of {s} by nearest rank | nearest-rank percentile {n} of {s} | p{n} of {s}, nearest rank >> It is {out}. | {out}.
? a = {s} ;; print(round(sum(x < a[0] for x in a) / len(a) * 100, 2)) >> what percent of {s} is below the first of them | share of values smaller than the first in {s}, percent | percentage of {s} under its first number >> It is {out} percent. | {out} percent.
? import statistics ;; a = {s} ;; m = statistics.median(a) ;; print(statistics.median(abs(x - m) for x in a)) >> median absolute deviation of {s} | MAD (median) of {s} | median distance from the median: {s} >> It is {out}. | {out}.
? a = {s} ;; m = sum(a) / len(a) ;; print(round(sum(abs(x - m) for x in a) / len(a), 4)) >> mean absolute deviation of {s} | average distance from the mean: {s} | mean deviation of {s} >> It is {out}. | {out}.
? import statistics ;; a = {s} ;; print(round(statistics.stdev(a) / len(a) ** 0.5, 4)) >> standard error of the mean of {s} | sem of {s} | s / sqrt(n) of {s} >> It is {out}. | {out}.
? import statistics ;; a = {s} ;; print(round(statistics.stdev(a) / statistics.mean(a) * 100, 2)) >> coefficient of variation of {s} in percent | sample sd of {s} as percent of the mean | cv of {s}, % >> It is {out} percent. | {out} percent.

= s:bars
? d = {s} ;; for k, v in d.items(): ;;     print(f"{k:10}" + "*" * v) >> bar chart with stars of {s} | draw {s} as rows of * | text histogram, one * each: {s} | make a little bar chart of asterisks: {s} | stars for every count please: {s} >> {out}
? d = {s} ;; t = sum(d.values()) ;; print({k: round(v / t * 100, 1) for k, v in d.items()}) >> percent of the whole for each: {s} | shares in percent, one decimal: {s} | {s} as percentages of their total >> They are {out}. | {out}
? d = {s} ;; t = sum(d.values()) ;; print({k: round(v / t * 360) for k, v in d.items()}) >> angles for a pie chart of {s}, whole degrees | degrees of each slice in a pie of {s} | pie chart of {s}: sector angles, rounded >> They are {out}. | {out}
? d, t = {s}, 0 ;; out = {} ;; for k, v in d.items(): ;;     t += v ;;     out[k] = t ;; print(out) >> cumulative counts of {s} | running totals for {s} in that order | add up step by step: {s} >> They are {out}. | {out}

= s:P 3 4 5 6 7; c:P * # + o x @
? for i in range(1, {s} + 1): ;;     print("{c}" * i) >> triangle of {c}, {s} rows, one more each row | print {s} lines: 1 {c}, then 2, and so on | staircase of {c} with {s} steps | left-aligned triangle with {s} rows of {c} >> {out}
? for i in range(1, {s} + 1): ;;     print(" " * ({s} - i) + "{c}" * (2 * i - 1)) >> pyramid of {c} with {s} rows | draw a pyramid, {s} high, out of {c} | christmas tree shape, {s} rows of {c}, no trunk | centred triangle of {c}, {s} lines >> {out}
? n = {s} ;; for i in range(n): ;;     print("{c}" * n if i in (0, n - 1) else "{c}" + " " * (n - 2) + "{c}") >> hollow square of {c}, side {s} | frame of {c}, {s} by {s} | empty box {s} wide and {s} high made of {c} >> {out}
? n = {s} ;; for i in range(n): ;;     print("".join("{c}" if (i + j) % 2 == 0 else "." for j in range(n))) >> checkerboard {s} x {s} of {c} and dots, {c} first | {s} by {s} chessboard pattern with {c} and . beginning with {c} >> {out}
? n = {s} ;; for i in range(1, n + 1): ;;     print(" ".join(str(i * j) for j in range(1, n + 1))) >> multiplication table up to {s} as a grid | times table grid 1 to {s} | {s} x {s} multiplication grid >> {out}
? n = {s} ;; for i in range(n, 0, -1): ;;     print(i, end=" ") ;; print("go") >> countdown from {s} to 1 and then go, in one line | count down from {s}, last word go, one line >> {out}

= s:purse
? print(sum(n * v for n, v in {s})) >> {s}: how much altogether | my purse holds {s}, the sum in the small unit | add up {s} | count this: {s} | {s} in the jar. total in the smallest unit | what do {s} make >> It is {out}. | {out} altogether.
? print(round(sum(n * v for n, v in {s}) / 100, 2)) >> {s}, divided by 100 that is | {s} as whole money with two decimals (100 to one) | {s}: how much with 100 to the big unit >> It is {out}. | {out}.
? print(sum(n for n, v in {s})) >> {s}: how many coins | number of coins in {s} >> {out} coins. | It is {out}.

= s:N 3 1999
? left, out = {s}, {} ;; for v in (200, 100, 50, 20, 10, 5, 2, 1): ;;     n, left = divmod(left, v) ;;     if n: ;;         out[v] = n ;; print(out) >> {s} cents in as few euro coins as possible, how many of each (200, 100, 50, 20, 10, 5, 2, 1) | fewest coins for {s} cents: 200 100 50 20 10 5 2 1, how many of each | give {s} cents with the fewest euro coins, count per coin >> It takes {out}. | {out}
? left, n = {s}, 0 ;; for v in (200, 100, 50, 20, 10, 5, 2, 1): ;;     n += left // v ;;     left %= v ;; print(n) >> least number of euro coins for {s} cents (200 down to 1) | with 200, 100, 50, 20, 10, 5, 2, 1 cent coins, fewest coins for {s} cents >> {out} coins. | It takes {out}.

= s:N 5 90
? ways = [1] + [0] * {s} ;; for v in (1, 2, 5, 10): ;;     for i in range(v, {s} + 1): ;;         ways[i] += ways[i - v] ;; print(ways[{s}]) >> in how many ways can {s} cents be paid with coins of 1, 2, 5 and 10 | ways to make {s} from 1s, 2s, 5s and 10s, order doesn't matter | number of ways to change {s} with coins 1 2 5 10 >> {out} ways. | There are {out}.

= s:N 1 999999
? ones = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split() ;; tens = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split() ;; def words(n): ;;     if n < 20: ;;         return ones[n] ;;     if n < 100: ;;         return tens[n // 10] + ("-" + ones[n % 10] if n % 10 else "") ;;     if n < 1000: ;;         return ones[n // 100] + " hundred" + (" and " + words(n % 100) if n % 100 else "") ;;     return words(n // 1000) + " thousand" + (" " + words(n % 1000) if n % 1000 else "") ;; print(words({s})) >> write {s} out in words | {s} in english words | how do you spell the number {s} | {s} for a cheque, in words | the number {s} as words please >> {out}. | It is {out}.

= s:elsewhere
? t = ({s} + {k} * 60) % 1440 ;; print(f"{t // 60:02d}:{t % 60:02d}") >> it's {s} here and {c} is {k}. what time is it there | {c} is {k} of us. {s} here, there? | {s} our time, what do the clocks in {c} show? they are {k} | my friend in {c} ({k}) gets my call at {s} my time. her local time? | {c}: {k}. if it is {s} with me, local time there | the game starts {s} here; in {c}, {k}, that is >> It is {out} there. | {out}.
? t = ({s} - {k} * 60) % 1440 ;; print(f"{t // 60:02d}:{t % 60:02d}") >> it's {s} in {c}, which is {k} of us. our time? | {c} is {k} of here. the call is at {s} their time, when is that for me | webinar at {s} {c} time, {c} being {k} of us: what time here | flight lands {s} local time in {c} ({k} of us). on my clock at home that is >> It is {out} here. | At {out}.

= s:crew
? from datetime import date ;; crew = {s} ;; print(crew[({t} - {d}).days % len(crew)]) >> daily duty goes round {s}, starting on {d}. whose turn is it on {t} | {s} take turns day by day, the first on {d}. who is on on {t} | rota {s}, one day each, began {d}. who has {t} | dishes: {s}, in that order from {d} on, daily. who on {t} | on-call rotates daily through {s} from {d}; who is on call {t} >> It is {out}. | {out} has it.
? from datetime import date ;; crew = {s} ;; print(crew[({t} - {d}).days // 7 % len(crew)]) >> weekly duty goes round {s}, first week from {d}. whose week holds {t} | {s} take turns week by week, the first from {d} on. who on {t} | stairs are cleaned weekly by {s} in turn from {d}. who has {t} | weekly rota {s} from {d} on, who is in charge on {t} >> It is {out}. | {out} has it.

= s:shiftedday; n:P 2 3 4 5 7; k:P 1 2 3 4 7
? from datetime import date ;; print(({t} - {s}).days % ({n} + {k}) < {n}) >> i work {n} days and have {k} off, from {s} on. do i work on {t} | shift pattern {n} on, {k} off, first working day {s}. working on {t}? | {n} days duty, {k} days free, again and again since {s}: is {t} a working day | starting {s}: {n} on {k} off. am i on duty {t} >> Yes, that is a working day. // No, that day is off.
? from datetime import date ;; n = ({t} - {s}).days + 1 ;; print(n // ({n} + {k}) * {n} + min(n % ({n} + {k}), {n})) >> {n} days work, {k} days off from {s} to {t} inclusive: how many working days | pattern {n} on {k} off starting {s}; days worked up to and including {t} | since {s} i work {n} and rest {k}. working days through {t} >> {out} days. | It is {out} working days.
"""
things("posed6a", TEXT_FUNCTIONS, "number", 3.0)
things("posed6b", SOLVED, "number", 3.6)
