"""What sieve.py asks of: collections that a number (or a month) makes, what is wanted of them, conditions, orders."""
from core import guard

SAY = ["It is {out}.", "That is {out}."]


class Source:
    """of: how the collection is called; short: the inputs alone; part: one of several inputs alone; asks: first questions of its own; never: what nobody asks of it."""

    def __init__(self, kind, spec, code, of, short, asks, part=None, never=(), sift=True):
        self.kind, self.spec, self.code, self.of, self.short, self.sift = kind, spec, code, of.split("|"), short.split("|"), sift
        self.asks = {k: v.split("|") for k, v in asks.items()}
        self.part = {k: v.split("|") for k, v in (part or {}).items()}
        self.never = never


PRIME = "all(v % d for d in range(2, int(v ** 0.5) + 1))"
RANGE = dict(part=dict(b="and up to {b}?|now up to {b}|up to {b} instead|and if it goes to {b}|to {b}?|and to {b}|what about up to {b}", a="from {a} on instead|and starting at {a}|start with {a} instead|if we begin at {a}"))
SOURCES = [
    Source("n", "n 12-6000", "x = [v for v in range(1, n + 1) if n % v == 0]", "divisors of {n}|the divisors of {n}|factors of {n}|the numbers that divide {n}|all divisors of {n}", "{n}", dict(count="how many divisors has {n}|how many numbers divide {n}|in how many ways can {n} be divided evenly|number of divisors of {n}?|{n} has how many divisors", list="all divisors of {n}, listed|which numbers divide {n}|divisors of {n}?|what can {n} be divided by", sum="sum of the divisors of {n}|what do the divisors of {n} add up to")),
    Source("n", "n 12-6000", "x = [v for v in range(1, n) if n % v == 0]", "proper divisors of {n}|the divisors of {n} without {n} itself|divisors of {n} smaller than {n}", "{n}", dict(sum="sum of the proper divisors of {n}|do the proper divisors of {n} add up to it? what's their sum")),
    Source("n", "n 20-400", f"x = [v for v in range(2, n + 1) if {PRIME}]", "primes up to {n}|prime numbers until {n}|the primes up to {n}|primes not over {n}", "{n}|up to {n}", dict(count="how many primes are there up to {n}|number of primes up to {n}|primes up to {n}, how many", sum="add up all primes up to {n}|sum of all primes until {n}", max="biggest prime up to {n}|largest prime number not over {n}")),
    Source("n", "a 10-900; b 20-120", f"x = [v for v in range(a, b + 1) if {PRIME}]", "primes between {a} and {b}|prime numbers from {a} to {b}|the primes in the range {a} to {b}", "{a} to {b}|between {a} and {b}", dict(list="which primes lie between {a} and {b}|list the primes from {a} to {b}", count="how many primes between {a} and {b}"), **RANGE),
    Source("n", "k 3-19; n 60-600", "x = [v for v in range(1, n + 1) if v % k == 0]", "multiples of {k} up to {n}|the numbers up to {n} that {k} divides|multiples of {k} not over {n}", "{k} and {n}", dict(count="how many multiples of {k} are there up to {n}|how many numbers up to {n} are divisible by {k}", sum="add up the multiples of {k} up to {n}|sum of all numbers up to {n} divisible by {k}"), part=dict(k="and of {k}?|multiples of {k} then|for {k}|and divisible by {k}?|same for {k}", n="and up to {n}|now up to {n}|until {n}?|and to {n}"), never=("min",)),
    Source("n", "b 20-1200", "x = list(range(1, b + 1))", "whole numbers 1 to {b}|all numbers 1 to {b}|whole numbers up to {b}|1 to {b}", "{b}|1 to {b}", dict(sum="every number from 1 to {b} added|add 1 to {b}|1 + 2 + ... + {b}|add everything from one to {b}"), part=dict(b="and to {b}?|and up to {b}|now to {b}|1 to {b}?|until {b} then|what about to {b}"), never=("max", "min", "count", "median", "second", "range", "product", "list")),
    Source("n", "a 5-500; b 20-300", "x = list(range(a, b + 1))", "numbers from {a} to {b}|the whole numbers between {a} and {b}, both included|{a} to {b}", "{a} to {b}|from {a} to {b}", dict(sum="add all numbers from {a} to {b}|sum from {a} to {b}"), never=("max", "min", "median", "second", "range", "product", "list"), **RANGE),
    Source("n", "k 5-16", "x = [1, 1]\nwhile len(x) < k:\n    x.append(x[-1] + x[-2])", "the first {k} Fibonacci numbers (1, 1, 2, ...)|first {k} numbers of the fibonacci sequence, from 1, 1 on", "{k}|the first {k}", dict(list="fibonacci, the first {k}, beginning with 1 1|list {k} fibonacci numbers from 1, 1"), part=dict(k="and the first {k}|{k} of them|make it {k}|first {k} instead|with {k}"), never=("min", "count")),
    Source("n", "k 5-30", "x = [i ** 2 for i in range(1, k + 1)]", "first {k} square numbers|squares of 1 to {k}|the first {k} perfect squares", "{k}|the first {k}", dict(sum="sum of the first {k} squares|add up the squares from 1 to {k}"), part=dict(k="and the first {k}|make it {k}|first {k} instead|up to {k}"), never=("min", "max", "count")),
    Source("n", "k 4-14", "x = [i ** 3 for i in range(1, k + 1)]", "first {k} cube numbers|cubes of 1 to {k}|the first {k} cubes", "{k}|the first {k}", dict(list="list the first {k} cubes|cubes from 1 to {k}"), part=dict(k="and the first {k}|make it {k}|up to {k}"), never=("min", "count")),
    Source("n", "k 4-16", "x = [2 ** i for i in range(k)]", "first {k} powers of two, from 1|the first {k} powers of 2 starting with 1", "{k}|the first {k}", dict(list="list the first {k} powers of two, starting at 1"), part=dict(k="and the first {k}|make it {k}|{k} of them"), never=("min", "count")),
    Source("n", "k 4-25", "x = [i * (i + 1) // 2 for i in range(1, k + 1)]", "first {k} triangular numbers|the first {k} triangle numbers", "{k}|the first {k}", dict(list="first {k} triangular numbers|list {k} triangular numbers from 1"), part=dict(k="and the first {k}|make it {k}|{k} of them"), never=("min", "count")),
    Source("n", "k 5-300", "x = [2 * i - 1 for i in range(1, k + 1)]", "first {k} odd numbers|the first {k} odd numbers", "{k}|the first {k}", dict(sum="add the first {k} odd numbers"), part=dict(k="and the first {k}|make it {k}|{k} of them"), never=("min", "max", "count", "list", "median", "product"), sift=False),
    Source("n", "k 5-300", "x = [2 * i for i in range(1, k + 1)]", "first {k} even numbers, from 2|the first {k} even numbers beginning with 2", "{k}|the first {k}", dict(sum="add the first {k} even numbers from 2 on"), part=dict(k="and the first {k}|make it {k}|{k} of them"), never=("min", "max", "count", "list", "median", "product"), sift=False),
    Source("n", "n 1000-99999999", "x = [int(c) for c in str(n)]", "digits of {n}|the digits in {n}|single digits of {n}", "{n}", dict(sum="sum of the digits of {n}|digit sum of {n}|add the digits of {n}|cross total of {n}", max="largest digit of {n}|biggest digit in {n}", product="product of the digits of {n}|multiply the digits of {n}")),
    Source("n", "k 20-400", "x = [int(c) for c in str(2 ** k)]", "digits of 2 to the {k}|digits of 2^{k}|the digits of two to the power of {k}", "2 to the {k}|2^{k}", dict(sum="digit sum of 2^{k}|the digits of 2 to the power {k}, added", count="how many digits has 2^{k}|how long is 2 to the {k}"), part=dict(k="and 2^{k}?|2 to the {k} then|with {k} as the power"), never=("list", "median", "range", "second", "min", "max", "product", "mean"), sift=False),
    Source("n", "k 8-80", "x = [int(c) for c in str(math.factorial(k))]", "digits of {k} factorial|digits of {k}!|the digits in {k}!", "{k}!|{k} factorial", dict(count="how many digits has {k} factorial|how long is {k}!|number of digits of {k}!", sum="digit sum of {k}!|sum of the digits of {k} factorial"), never=("list", "median", "range", "second", "min", "max", "product", "mean"), sift=False),
    Source("n", "n 60-9000", "x, m, p = [], n, 2\nwhile m > 1:\n    while m % p == 0:\n        x.append(p)\n        m //= p\n    p += 1", "prime factors of {n}|the prime factors of {n}|{n} taken apart into primes", "{n}", dict(list="factor {n}|prime factors of {n}?|factorize {n}|which primes make {n}"), never=("median", "mean", "range", "second")),
    Source("n", "n 5-60", "x = [n]\nwhile x[-1] != 1:\n    x.append(x[-1] // 2 if x[-1] % 2 == 0 else 3 * x[-1] + 1)", "collatz numbers from {n} down to 1|the Collatz sequence of {n}, {n} and 1 included", "{n}", dict(count="how long is the collatz sequence of {n}, counting {n} and the 1|how many numbers does the Collatz sequence of {n} have", max="highest number of the collatz sequence of {n}|how high does the Collatz sequence of {n} climb"), never=("min", "median", "mean", "product", "range")),
    Source("n", "n 20-5000", "x = [int(c) for c in bin(n)[2:]]", "binary digits of {n}|bits of {n}|digits of {n} in binary", "{n}", dict(sum="how many ones has {n} in binary|{n} in binary, how many ones|ones in the binary form of {n}", count="how many bits does {n} need|how many binary digits has {n}"), never=("list", "median", "mean", "product", "range", "second", "max", "min"), sift=False),
    Source("y", "a 1900-2060; b 20-120", "import calendar\nx = [y for y in range(a, b + 1) if calendar.isleap(y)]", "leap years between {a} and {b}|leap years from {a} to {b}", "{a} to {b}|between {a} and {b}", dict(count="how many leap years from {a} to {b}|how many leap years are there between {a} and {b}", list="which leap years are between {a} and {b}|list the leap years from {a} to {b}"), never=("sum", "product", "mean", "median", "range", "second"), sift=False, **RANGE),
    Source("n", "m 3-12; n 30-500", "x = [v for v in range(1, n + 1) if v % m == 1]", "numbers up to {n} that leave 1 when divided by {m}|the numbers up to {n} with remainder 1 by {m}", "{m} and {n}", dict(count="how many numbers up to {n} leave a remainder of 1 when divided by {m}"), part=dict(m="and by {m}?|for {m} instead|divided by {m} then|with {m}", n="and up to {n}|now up to {n}|until {n}?"), never=("min",)),
    Source("n", "a 100-900; b 100-400", "x = [v for v in range(a, b + 1) if str(v) == str(v)[::-1]]", "palindromes from {a} to {b}|numbers between {a} and {b} that read the same backwards", "{a} to {b}|between {a} and {b}", dict(count="how many palindromes are there from {a} to {b}", list="which numbers from {a} to {b} read the same backwards"), **RANGE),
    Source("n", "a 20-500; b 100-900", "x = [i * i for i in range(1, b) if a <= i * i <= b]", "square numbers between {a} and {b}|perfect squares from {a} to {b}|squares from {a} up to {b}", "{a} to {b}|between {a} and {b}", dict(count="how many square numbers are between {a} and {b}", list="which squares lie between {a} and {b}"), **RANGE),
    Source("n", "a 2-30; s 2-15; k 5-20", "x = [a + s * i for i in range(k)]", "first {k} numbers of {a}, then always {s} more|first {k} terms of the sequence that starts at {a} and grows by {s}", "start {a}, step {s}, {k} terms", dict(list="start at {a} and add {s} each time, {k} numbers please|count up from {a} in steps of {s}, {k} numbers", max="start at {a}, always plus {s}: what's the number at place {k}"), part=dict(k="and {k} of them|{k} terms|make it {k} numbers", s="in steps of {s} instead|and with {s} more each time|step {s}", a="starting at {a}|from {a} on instead|begin with {a}"), never=("min", "count")),
    Source("n", "a 2-9; q 2-4; k 4-9", "x = [a * q ** i for i in range(k)]", "first {k} numbers of {a}, each {q} times the one before|first {k} terms of the sequence that starts at {a} and is multiplied by {q} each time", "start {a}, factor {q}, {k} terms", dict(list="start with {a} and multiply by {q} each time, {k} numbers|{a}, always times {q}, show {k} terms", max="start with {a}, always times {q}: the number at place {k}?"), part=dict(k="and {k} of them|{k} terms|make it {k} numbers", q="times {q} instead|and with factor {q}|multiplied by {q} each time", a="starting at {a}|begin with {a}"), never=("min", "count")),
    Source("n", "t 2-19; k 5-12", "x = [t * i for i in range(1, k + 1)]", "{t} times table up to {k}|multiples {t} to {k} times {t}|first {k} multiples of {t}", "{t} and {k}", dict(list="the {t} times table up to {k} please|{t} times table, {k} rows|first {k} multiples of {t}"), part=dict(t="and of {t}|the {t} times table then|for {t}|now with {t}", k="and the first {k}|up to {k} times|make it {k}"), never=("min", "count")),
]


class Want:
    """first: with {of}; ways: as a follow-up; again: when it was asked before; sifted: with a condition {w}."""

    def __init__(self, name, expr, says, label, first, ways, sifted="", number=True, small=True, not_for="", again=""):
        self.name, self.expr, self.says, self.label, self.number, self.small, self.not_for = name, expr, says.split("|") if says else SAY, label, number, small, not_for
        self.first, self.ways, self.sifted = first.split("|") if first else None, ways.split("|"), sifted.split("|") if sifted else None
        self.again = (again or f"{label} again|the {label} now|and the {label} now|so the {label}|new {label}").split("|")
        if not number:
            self.says = says.split("|")


WANTS = [
    Want("count", "len(x)", "There are {out}.|It is {out}.|{out} of them.", "count", "how many {of} exist|number of {of}|count the {of}|{of}, how many|how many {of}", "how many are there|how many is that|count them|how many have we got there|and how many are they|how many of them are there|number of them|so how many in all|how many does that make|and their number", "how many of them are {w}? count only {w}|count {w}|how many when you take {w}|{w}, how many are there|how many is that with {w} only|{w}: how many"),
    Want("sum", "sum(x)", "The sum is {out}.|They add up to {out}.|It is {out}.|Together that is {out}.", "sum", "sum of {of}|add up {of}|what do {of} sum up to|{of} added together|total of {of}", "and what do these sum up to|what do they come to, added|sum of them|add them up|their sum|and their sum?|sum?|what's their total|all added together|the total of these|added up?|what's the sum then|and the sum of it all|add these|what do these make together|now add them all", "{w} added up, no others|sum of {w}|add just {w}|{w} added|and {w}, what do they add up to|add up {w}|{w} together|sum, {w} only|what do {w} make together|the sum if you take only {w}"),
    Want("list", "x", "They are {out}.|The numbers are {out}.|Here they are: {out}.", None, "list {of}|show me {of}|{of}?|which are {of}|{of} please|write down {of}|give me {of}", "list them|which are they|show them|which ones are they|what are they|name them|which are these|let me see them|write them down|and which are they exactly", "list {w}|show only {w}|which are {w}|{w}, list them|just list {w}", number=False),
    Want("max", "max(x)", "The largest is {out}.|It is {out}.", "largest", "largest of {of}|biggest of {of}|what's the highest of {of}", "the largest of them|biggest one?|and the biggest?|what's the highest|max|which is the largest|the highest of these|largest?", "the largest of {w}|biggest among {w}|{w}: the highest one", small=False),
    Want("min", "min(x)", "The smallest is {out}.|It is {out}.", "smallest", None, "the smallest of them|smallest one?|and the lowest?|min|which is the smallest|the least of these|lowest?", "the smallest of {w}|lowest among {w}", small=False),
    Want("mean", "round(sum(x) / len(x), 2)", "The mean is {out}.|The average is {out}.|On average it is {out}.", "mean", "average of {of}|mean of {of}|what are {of} on average", "the average|mean?|average of them|and on average?|what's the mean|mean of these|their average|avg|the mean of all these", "average of {w}|mean, {w} only|and {w} on average|the mean of {w}", small=False),
    Want("median", "statistics.median(x)", "The median is {out}.|It is {out}.", "median", None, "and the median|median?|the middle one|the median of them|which is in the middle by size|median pls", "median of {w}|the median, only {w}", small=False),
    Want("product", "math.prod(x)", "The product is {out}.|It is {out}.", "product", None, "multiply them all|the product of them|product?|and multiplied?|all multiplied together|what do they make when multiplied|product of all", "product of {w}|multiply {w}|{w} multiplied together", small=False),
    Want("range", "max(x) - min(x)", "The range is {out}.|The difference is {out}.", "range", None, "largest minus smallest|range?|the difference between biggest and smallest|from lowest to highest, how far|biggest minus smallest one", "", small=False),
    Want("second", "sorted(x)[-2]", "It is {out}.|The second largest is {out}.", "second largest", None, "second largest?|the second biggest of them|and the second highest|number two from the top|the next smaller than the largest", "", small=False),
    Want("squares", "sum(v * v for v in x)", "It is {out}.|The sum is {out}.", "sum of the squares", None, "sum of their squares|square each and add|squares of them, added|the squares added up", "", small=False),
]
BY_NAME = {w.name: w for w in WANTS}
NUMBERS = "these|these numbers|the following|them"
GENERIC = dict(
    count=["how many numbers are these: {of}", "count them: {of}", "{of} - how many are that", "how many values: {of}"],
    sum=["add {of}", "sum of {of}", "{of}, sum?", "what do {of} come to", "add these up: {of}", "total of {of}", "{of} all together", "{of}: sum please"],
    list=["sort {of}", "sort these: {of}", "put in order: {of}", "{of}, sort them please"],
    max=["largest of {of}", "{of}: which is the biggest", "max of {of}", "highest number in {of}"],
    mean=["mean of {of}", "average of {of}", "{of}, average?", "what's the mean of {of}", "avg {of}", "mean: {of}"])


class Order:
    def __init__(self, name, opposite, line, first, ways):
        self.name, self.opposite, self.line, self.first, self.ways = name, opposite, line, first.split("|"), ways.split("|")


ORDERS = [
    Order("up", "down", "x.sort()", "sort {of}|sort these: {of}|put these in order: {of}|{of} from small to big|sort ascending {of}|order these numbers: {of}|{of} - sorted, smallest first", "sort them|sorted please|smallest first|in ascending order|put them in order|from small to big|from the smallest up"),
    Order("down", "up", "x.sort(reverse=True)", "sort descending: {of}|{of} from big to small|biggest first: {of}|sort these from the highest down: {of}|{of}, largest first", "biggest first|in descending order|from big to small|highest first|sort them from the top|largest to smallest"),
    Order("back", "", "x = x[::-1]", "turn the order around: {of}|{of} backwards|reverse this list: {of}", "in reverse order, as they stand|last one first|turn the order of them around"),
]


class Sift:
    """A condition: test on v; how what stays is called; opposite: (test, called)."""

    def __init__(self, fam, test, called, other=None, keep="", line=None):
        self.family, self.test, self.called, self.other, self.line = fam, test, called.split("|"), other, line
        self.keep = keep.split("|") if keep else ["only {w}", "keep only {w}", "just {w}", "of these only {w}", "now only {w}", "and only {w}", "leave {w} in, nothing else", "filter: {w}", "only {w} please", "reduce it to {w}", "which of them are {w}? only those"][:10]

    def drawn(self, r, x):
        lo, hi = min(x), max(x)
        q = r.randint(lo, hi) if hi - lo < 40 else round(r.uniform(lo, hi) / 10) * 10
        k = r.randint(2, 9)
        if "{q}" in self.test and q <= 0:
            return None
        put = lambda t: t.replace("{q}", str(q)).replace("{k}", str(k))
        mark = lambda t: t.replace("{q}", guard(str(q))).replace("{k}", guard(str(k)))
        return Sift(self.family, put(self.test), mark("|".join(self.called)), (put(self.other[0]), mark(self.other[1])) if self.other else None, "|".join(self.keep))

    def said(self, r):
        return r.choice(self.called)

    def opposite(self, r):
        return Sift(self.family, self.other[0], self.other[1], (self.test, "|".join(self.called)), "") if self.other else None


WITHOUT = "no negative ones|drop the negatives|leave out the negative ones|without anything below zero|take the negative ones out|no negative numbers please|remove the negative values|the negatives out|only those that aren't negative"
SIFTS = [
    Sift("parity", "v % 2 == 0", "the even ones|even numbers|the even numbers|those that are even", ("v % 2", "the odd ones|odd numbers|the odd numbers|those that are odd")),
    Sift("parity", "v % 2", "the odd ones|odd numbers|the odd numbers|those that are odd", ("v % 2 == 0", "the even ones|even numbers|the even numbers|those that are even")),
    Sift("size", "v > {q}", "those over {q}|the ones above {q}|numbers over {q}|those bigger than {q}|values greater than {q}", ("v < {q}", "those under {q}|the ones below {q}|numbers under {q}|those smaller than {q}")),
    Sift("size", "v < {q}", "those under {q}|the ones below {q}|numbers under {q}|those smaller than {q}|everything less than {q}", ("v > {q}", "those over {q}|the ones above {q}|numbers over {q}|those bigger than {q}")),
    Sift("size", "v >= {q}", "those of at least {q}|the ones from {q} up|{q} and more|numbers that aren't under {q}", ("v < {q}", "those under {q}|the ones below {q}|numbers under {q}")),
    Sift("size", "v <= {q}", "those of at most {q}|the ones up to {q}|{q} and less|numbers not over {q}", ("v > {q}", "those over {q}|the ones above {q}|numbers over {q}")),
    Sift("divides", "v % {k} == 0", "those divisible by {k}|the multiples of {k}|the ones that {k} divides", ("v % {k}", "those not divisible by {k}|the ones that {k} doesn't divide|all but the multiples of {k}")),
    Sift("sign", "v >= 0", "those that aren't negative|the ones that are not negative|zero and above", ("v < 0", "the negative ones|the negatives|those below zero"), WITHOUT),
    Sift("sign", "v > 0", "the positive ones|positive numbers|those above zero", ("v < 0", "the negative ones|the negatives|those below zero")),
    Sift("sign", "v < 0", "the negative ones|the negatives|those below zero", ("v >= 0", "those that aren't negative|the ones that are not negative")),
    Sift("prime", "v > 1 and all(v % d for d in range(2, int(v ** 0.5) + 1))", "the primes|the prime ones|prime numbers among them", ("v < 2 or any(v % d == 0 for d in range(2, int(v ** 0.5) + 1))", "those that aren't prime|the ones that are no primes")),
    Sift("digits", "len(str(abs(v))) == 2", "those with two digits|the two-digit ones", ("len(str(abs(v))) != 2", "those without exactly two digits")),
    Sift("ends", "v % 10 == {k}", "those that end in {k}|the ones with a {k} at the end", ("v % 10 != {k}", "those that don't end in {k}")),
    Sift("holds", "'{k}' in str(v)", "those with a {k} in them|the ones that contain the digit {k}", ("'{k}' not in str(v)", "those without a {k} in them|the ones without the digit {k}")),
    Sift("extreme", "v != max(x)", "the others, without the largest|all but the largest", None, "without the largest|leave out the biggest|drop the highest one|the largest doesn't count|take out the maximum"),
    Sift("extreme", "v != min(x)", "the others, without the smallest|all but the smallest", None, "without the smallest|leave out the lowest|drop the least one|the smallest doesn't count|take out the minimum"),
    Sift("square", "v >= 0 and int(v ** 0.5) ** 2 == v", "the square numbers|those that are perfect squares", ("v < 0 or int(v ** 0.5) ** 2 != v", "those that aren't squares")),
]
