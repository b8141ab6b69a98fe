"""Numbers of a kind and their neighbours: is it one, the next one, the one before, the next three, how far it is to that one, two of them multiplied.  "The next one" is the next of the kind, not the number plus one; "before {n}" goes back to what was given."""
from core import afresh, family
from threads import chat, user

# name ; test of v ; is it one ; which is next ; which came before ; span
KINDS = [
    ("prime", "v > 1 and all(v % d for d in range(2, int(v ** 0.5) + 1))", "is {n} prime|prime or not: {n}|{n}, a prime number?|tell me if {n} is a prime", "next prime after {n}|first prime above {n}|smallest prime over {n}|which prime comes after {n}", "last prime under {n}|the prime before {n}|biggest prime below {n}", (20, 5000)),
    ("square number", "v >= 0 and int(v ** 0.5) ** 2 == v", "is {n} a square number|{n}, perfect square or not|is the root of {n} whole", "next square number after {n}|smallest perfect square over {n}", "last square number under {n}|the square number before {n}", (20, 3000)),
    ("leap year", "v % 4 == 0 and (v % 100 != 0 or v % 400 == 0)", "is {n} a leap year|{n}, leap year or not|has february 29 days in {n}", "next leap year after {n}|first leap year after {n}", "last leap year before {n}|the leap year before {n}", (1890, 2110)),
    ("multiple of {k}", "v % {k} == 0", "is {n} a multiple of {k}|does {k} divide {n}|can {n} be divided by {k}", "next multiple of {k} after {n}|smallest number over {n} that {k} divides", "last multiple of {k} under {n}|the multiple of {k} before {n}", (30, 4000)),
    ("palindrome", "str(v) == str(v)[::-1]", "is {n} a palindrome|does {n} read the same backwards|{n}, palindrome?", "next palindrome after {n}|first number over {n} that reads the same backwards", "last palindrome before {n}|biggest palindrome under {n}", (100, 9000)),
    ("power of two", "v > 0 and v & (v - 1) == 0", "is {n} a power of two|{n}, a power of 2?", "next power of two after {n}|smallest power of 2 over {n}", "last power of two under {n}|biggest power of 2 below {n}", (20, 9000)),
    ("cube number", "round(v ** (1 / 3)) ** 3 == v", "is {n} a cube number|{n}, cube of a whole number?", "next cube number after {n}|smallest cube over {n}", "last cube number under {n}|biggest cube below {n}", (20, 3000)),
    ("number whose digits add up to {q}", "sum(map(int, str(v))) == {q}", "do the digits of {n} add up to {q}|is the digit sum of {n} {q}", "next number after {n} with digit sum {q}|smallest number over {n} whose digits add up to {q}", "last number under {n} with digit sum {q}", (30, 4000)),
    ("number with only even digits", "all(c in '02468' for c in str(v))", "has {n} only even digits|are all digits of {n} even", "next number after {n} with even digits only", "last number under {n} with even digits only", (30, 3000)),
    ("fibonacci number", "v >= 0 and any(int(m ** 0.5 + 0.5) ** 2 == m for m in (5 * v * v + 4, 5 * v * v - 4) if m >= 0)", "is {n} a fibonacci number|{n}, in the fibonacci sequence?", "next fibonacci number after {n}|smallest fibonacci number over {n}", "last fibonacci number under {n}", (20, 3000)),
    ("triangular number", "int((8 * v + 1) ** 0.5 + 0.5) ** 2 == 8 * v + 1", "is {n} a triangular number|{n}, triangular?", "next triangular number after {n}|smallest triangular number over {n}", "last triangular number under {n}", (20, 3000)),
]
NEXT = ["the next one", "and the next one?", "which is the next", "the next after it", "which one comes after it", "the one after", "and then the next", "next one up", "what's the next such number"]
PREV = ["the one before it", "and the one before?", "the previous one", "which is the last before it", "the one below it", "next one down", "and the last one before that"]
NEXT_N, PREV_N = ["next one over {n}", "and after {n}?", "which comes right after {n}", "first one over {n}", "above {n} then"], ["and the last before {n}", "the last one under {n}", "and below {n}?", "which comes right before {n}", "under {n} then"]
MANY = ["the next {j}", "the {j} after that", "list the next {j}", "{j} more of them", "and the {j} that follow"]
OTHER = ["and {n}?", "{n}?", "what about {n}", "the same for {n}", "now {n}", "and is {n} one"]
FAR = ["how far is that from {n}", "how far from {n} is it", "distance to {n}", "that's how much away from {n}", "difference to {n}"]
TWO = [("multiply the two", "{a} * {b}"), ("product of these two", "{a} * {b}"), ("multiply the last two", "{a} * {b}"), ("add the two", "{a} + {b}"), ("sum of the last two", "{a} + {b}"), ("both together", "{a} + {b}"), ("how far apart are the two", "{hi} - {lo}"), ("the gap between these two", "{hi} - {lo}"), ("difference of the last two", "{hi} - {lo}"), ("which lies in the middle of the two", "({a} + {b}) / 2"), ("the mean of both", "({a} + {b}) / 2")]
ONE = [("times {k}", "{a} * {k}"), ("twice that", "{a} * 2"), ("plus {k}", "{a} + {k}"), ("that squared", "{a} ** 2"), ("half of it", "{a} / 2"), ("minus {k}", "{a} - {k}"), ("{k} times it", "{a} * {k}")]
SAY = ["It is {o}.", "That is {o}.", "{o}."]

class Neighbours:
    def __init__(self, d):
        self.d, self.r = d, d.r
        r = self.r
        name, test, is_, up, down, (lo, hi) = r.choice(KINDS)
        self.k, self.q = r.randint(3, 19), r.randint(5, 14)
        put = lambda t: t.replace("{k}", str(self.k)).replace("{q}", str(self.q))
        self.name, self.test, self.is_, self.up, self.down = put(name), put(test), put(is_).split("|"), put(up).split("|"), put(down).split("|")
        self.lo, self.hi = lo, hi
        self.n, self.at, self.found = r.randint(lo, hi), None, []
        if r.p(0.55):
            user(d, self.is_, 0.6, n=self.n)
            self.check(self.n)
        else:
            user(d, self.up if r.p(0.65) else self.down, 0.6, n=self.n)
            self.seek(self.n, self.d.steps[-1][1].lower().find("last") < 0 and not any(w in self.d.steps[-1][1].lower() for w in ("before", "under", "below")))

    def run(self, code, says=SAY):
        out = self.d.py(code)
        if not out or len(out) > 40:
            raise ValueError(out)
        self.d.say(self.r.choice(says).replace("{o}", out), [out])
        return out

    def check(self, n):

        out = self.d.py(f'v = {n}\nprint("yes" if {self.test} else "no")')
        article = "an" if self.name[0] in "aeiou" else "a"
        self.d.say(self.r.choice([f"Yes, {n} is {article} {self.name}.", f"Yes, it is {article} {self.name}."] if out == "yes" else [f"No, {n} is not {article} {self.name}.", f"No, it isn't {article} {self.name}."]), [out.capitalize()])
        self.at = n

    def seek(self, n, up):
        out = self.run(f"v = {n} {'+' if up else '-'} 1\nwhile not ({self.test}):\n    v {'+' if up else '-'}= 1\nprint(v)")
        if not 0 < int(out) < 10 ** 5:
            raise ValueError(out)
        self.at = int(out)
        self.found.append(self.at)
        self.kept = False

    kept = False

    # turns
    def step(self):
        up = self.r.p(0.6)
        if self.r.p(0.35) and self.at != self.n:
            user(self.d, NEXT_N if up else PREV_N, 0.7, n=self.n)
            at = self.n
        else:
            user(self.d, NEXT if up else PREV, 0.7)
            at = self.at
        self.seek(at, up)
        return True

    def whole(self):
        self.n = self.r.randint(self.lo, self.hi)
        up = self.r.p(0.5)
        user(self.d, [("and the " if not t.startswith("which") else "and ") + t for t in (self.up if up else self.down)], 0.6, n=self.n)
        self.seek(self.n, up)
        return True

    def many(self):
        j = self.r.randint(2, 5)
        user(self.d, MANY, 0.7, j=j)
        self.run(f"x, v = [], {self.at} + 1\nwhile len(x) < {j}:\n    if {self.test}:\n        x.append(v)\n    v += 1\nprint(x)", ["They are {o}.", "The next ones are {o}."])
        self.kept = True
        return True

    def other(self):
        if self.found:
            return False
        self.n = self.r.randint(self.lo, self.hi) if self.r.p(0.6) else self.n + self.r.randint(1, 9)
        user(self.d, OTHER, 0.6, n=self.n)
        self.check(self.n)
        return True

    def far(self):
        if not self.found or self.at == self.n:
            return False
        user(self.d, FAR, 0.7, n=self.n)
        self.run(f"print({max(self.at, self.n)} - {min(self.at, self.n)})")
        self.kept = True
        return True

    def made(self):
        r = self.r
        if not self.found:
            return False
        if len(self.found) > 1 and self.found[-1] != self.found[-2]:
            a, b = self.found[-2:]
            t, e = r.choice(TWO)
        elif len(self.found) == 1:
            a, b = self.found[-1], self.n
            t, e = r.choice(ONE)
        else:
            return False
        user(self.d, [t, "and " + t, "now " + t], 0.7, k=self.k)
        for k, v in dict(a=a, b=b, hi=max(a, b), lo=min(a, b), k=self.k).items():
            e = e.replace("{" + k + "}", str(v))
        self.run(f"print(round({e}, 2))" if "/" in e else f"print({e})")
        self.kept = True
        return True

def walk(d):
    r = d.r
    s = Neighbours(d)
    turns, want = 1, r.choice([3, 3, 4, 4, 5])
    for _ in range(30):
        if turns >= want:
            break
        k = r.random()
        if s.kept:
            done = s.whole() if k < 0.5 else False
        elif k < 0.5:
            done = s.step()
        elif k < 0.56:
            done = s.whole()
        elif k < 0.64:
            done = s.many()
        elif k < 0.74:
            done = s.other()
        elif k < 0.82:
            done = s.far()
        else:
            done = s.made()
        turns += bool(done)
    if turns < 3:
        raise ValueError("too short")
    if r.p(0.15):
        chat(d, 0)

@family("turns", 20.0)
def next_one(d):
    afresh(d, walk)
