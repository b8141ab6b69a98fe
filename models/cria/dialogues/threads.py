"""Follow-ups over three to seven turns: "that", "the first one", corrections, undo, other units, other operations, thanks between."""
import datetime
from asks import PAIRS
from core import family, fill, noisy
from dates import SHOW, any_date, py, written
from pools import SENTENCES, WORDS, filename, words
from skeinways import BYE, THERE
from values import listed, said

THANKS = "thanks|thank you!|great, thx|ok thanks|perfect, thank you|ty|thanks a lot|many thanks|thx!|cool, thanks|thank you so much|awesome, thanks|that helps, thank you|thanks, that's it|much appreciated|thanks mate|brilliant, ta|thanks for that|super, thank you|great job, thanks|that was fast, thanks|lovely, thanks|thank u|ok thank you|very kind, thanks|thanks, I'll note that|merci|danke|gracias|perfect|excellent, thank you|you saved me, thanks".split("|")
FINE = "ok|good|fine|nice|ok great|alright|cool|I see|got it|makes sense|right|hm ok|interesting|great|very well|that's what I thought|oh nice|good to know|aha|yes|sure|understood|that's a lot|less than I thought|as expected|ok cool|noted|neat|sounds good|fair enough|so it is|no way|oh".split("|")
GREET = "hi|hello|hey there|hi there|good morning|hey|good evening|hello again|hi Cria|morning|good afternoon|hey, me again|hi, are you there|yo|greetings|hello!".split("|")
CHAT = [(THANKS, ["You're welcome!", "You're welcome! Is there anything else?"]), (FINE, ["Good. What else can I do for you?", "All right. Is there anything else?"]), (GREET, ["Hello! How can I help you?", "Hello! What can I do for you?"])]
THAT = ["The result is {out}.", "That is {out}.", "It is {out}."]


def say(d, out, kinds=THAT):
    d.say(d.r.choice(kinds).replace("{out}", out), [out])


def user(d, asks, level=0.8, **v):
    r = d.r
    t = fill(r.pick(asks), v, guard=True)
    if r.p(0.3) and t[:1].islower():
        t = t[:1].upper() + t[1:]
    if r.p(0.3) and t[-1:] not in "?.!\x02":
        t += r.choice(["?", "?", "."])
    d.user(noisy(r, t, level))


def remark(d, asks, level=0.4, **v):
    """What is no question: no mark is put behind it."""
    d.user(noisy(d.r, fill(d.r.pick(asks), v, guard=True), level))


def chat(d, which=None):
    """Small talk; who thanks at the end may say goodbye too, who has nothing to say may ask whether somebody is there."""
    q, a = CHAT[which] if which is not None else d.r.choice(CHAT[:2])
    if which in (0, None) and d.r.p(0.2):
        q, a = BYE if which == 0 else THERE
    user(d, q, 0.4)
    d.say(d.r.choice(a))


ASIDE = object()


def wander(d, step, want, tries=40, least=0, thanks=0.12):
    """Turns after the first one until there are `want`: step(k) draws one by a k of 0 to 1 and says whether it came to one, or ASIDE for small talk, once."""
    turns, chatted = 1, False
    for _ in range(tries):
        if turns >= want:
            break
        done = step(d.r.random())
        if done is ASIDE:
            done = not chatted and not chat(d)
            chatted = True
        turns += bool(done)
    if turns < least:
        raise ValueError("too short")
    if d.r.p(thanks):
        chat(d, 0)


def num(x):
    """A number as code would print it, not longer than needed."""
    return str(int(x)) if isinstance(x, float) and x == int(x) and abs(x) < 1e15 else str(x)


STEP = [
    ("{v} + {n}", ["and another {n}", "{n} on top of that", "raise it by {n}", "together with {n}", "count {n} more in", "{n} come on top", "throw in {n}", "include another {n}", "add {n}", "plus {n}", "and plus {n}", "now add {n}", "{n} more", "add {n} to that", "with {n} on top", "put {n} on it", "then add another {n}", "and {n} more than that", "ok then add {n}", "+ {n}", "increase that by {n}", "what if it were {n} more", "if I add {n}?", "give it {n} more"]),
    ("{v} - {n}", ["drop {n} from that", "{n} fewer", "if {n} are missing", "and {n} off", "reduce that by {n}", "I spent {n} of it", "{n} gone", "cut {n}", "leave out {n} of them", "minus {n}", "take away {n}", "subtract {n}", "less {n}", "{n} less", "remove {n} from that", "- {n}", "take {n} off", "now without {n}", "deduct {n}", "{n} of them go. what's left", "then {n} break. how many now", "lower it by {n}", "what's left after {n}", "knock off {n}"]),
    ("{v} * {n}", ["by {n}", "{n} lots of that", "the same for {n} people, total", "over {n} weeks", "for {n} persons", "if that happens {n} times", "and {n} of them", "now {n} times", "scaled by {n}", "times {n}", "multiply by {n}", "now times {n}", "{n} times that", "{n} of those", "and {n} times as much", "x {n}", "* {n}", "multiply it by {n}", "if I had {n} of these", "and for {n} of them", "what would {n} of that be", "take it {n} times", "{n}-fold"]),
    ("{v} / {n}", ["shared by {n}", "among {n} of us", "each of the {n}", "{n} people share it", "into {n} parts", "spread over {n} days", "for each of {n}", "a {n}-th part", "divvy it up between {n}", "divide by {n}", "divided by {n}", "now divide that by {n}", "/ {n}", "over {n}", "share it between {n}", "in {n} equal parts", "split it {n} ways", "per person if we are {n}", "and each of {n} gets", "a {n}th of that"]),
]
ONE = [
    ("{v} ** 2", ["square it", "squared", "and squared", "that squared", "now square that", "what's its square"]), ("{v} * 2", ["double it", "twice that", "doubled", "double that please", "and double?", "2x"]), ("{v} / 2", ["halve it", "half of it", "and half", "cut it in half", "what's half"]),
    ("{v} * 10 / 100", ["10% of that", "ten percent of it", "and 10 percent?"]), ("{v} * 3", ["triple it", "three times that", "tripled"]), ("-{v}", ["flip the sign", "negative of that"]), ("{v} / 4", ["a quarter of that", "one fourth of it"]), ("{v} / 3", ["a third of that", "one third of it"]),
    ("{v} * 100", ["times a hundred", "in cents", "a hundred times that"]), ("{v} * 12", ["per year?", "times twelve", "and a year?", "for 12 months", "yearly?"]), ("{v} / 12", ["per month?", "a month?", "monthly?"]),
]
PCT = [("{v} * {c} / 100", ["{c}% of that", "what's {c}% of it", "{c} percent of that", "and {c}% of it?", "take {c}% of that"], 0), ("{v} * (1 + {c} / 100)", ["add {c}%", "plus {c}%", "with {c}% tax", "raise it by {c}%", "and with {c} percent on top", "{c}% more", "now add {c} percent", "including {c}% tip"], 1), ("{v} * (1 - {c} / 100)", ["minus {c}%", "{c}% off", "with {c}% discount", "take {c}% off", "{c}% less", "reduce it by {c} percent", "after {c}% tax", "now {c}% discount on that"], 1)]
UNDO = ["take that back", "forget that last one", "cancel the last step", "as it was before", "return to the previous result", "the one before that again", "ignore what I just said", "leave that last step out", "undo that", "go back one step", "undo the last step", "back to the one before", "forget the last step", "scrap that last one", "revert", "one step back", "no, undo"]
AGAIN = ["and the number was", "what did you say it was", "which number was it", "come again?", "tell me the result once more", "remind me of the result", "I forgot it, what was it", "the answer again please", "what did we get", "what was that again", "say that again", "and the result was?", "repeat please", "sorry, what was it", "once more"]
WRONG = ["{n}, sorry", "I mixed it up, {n}", "wait no, {n}", "let's say {n}", "I wanted {n}", "should be {n}", "my mistake, {n}", "ehm, {n}", "no no, {n}", "it was {n}, not {o}", "I typed {o}, I meant {n}", "use {n}", "try {n}", "no, {n}", "sorry, I meant {n}", "I meant {n}", "no wait, {n}", "make that {n}", "oops, {n}", "not {o}, {n}", "{n} instead of {o}", "actually {n}", "correction: {n}", "with {n} instead", "what about {n} instead", "{n}, not {o}", "hm, {n} rather"]
ALSO = ["then {n}", "also {n}", "next {n}", "ok and {n}", "with {n}?", "{n} too", "the same for {n}", "do {n} as well", "let me see {n}", "for {n}?", "if it's {n}", "and if {n}", "and {n}?", "what about {n}", "and with {n}", "same with {n}", "now {n}", "{n}?", "how about {n}", "and for {n}"]
REFER = [("the first result", "the first one", "the very first number", "the first"), ("the second result", "the second one", "the second")]


def step_code(e, v):
    v = f"({v})" if v.startswith("-") else v
    e = e.replace("{v}", v)
    return e


def show(e):
    """Print with as many digits as a reader wants."""
    return f"print(round({e}, 2))" if any(s in e for s in ("/", ".")) else f"print({e})"


FIRST = [("{a} + {b}", ["{a} plus {b}", "{a} + {b}", "add {a} and {b}", "sum of {a} and {b}"]), ("{a} - {b}", ["{a} minus {b}", "{a} - {b}", "take {b} from {a}"]), ("{a} * {b}", ["{a} * {b}", "{a} times {b}", "what is {a} x {b}", "multiply {a} and {b}", "{b} boxes of {a}, how many", "i have {b} packs with {a} in each, total?"]), ("{a} / {b}", ["{a} / {b}", "divide {a} by {b}", "{a} split by {b}"])]


@family("turns", 14.0)
def numbers_thread(d):
    r = d.r
    if r.p(0.12):
        chat(d, 2)
    a, b = r.int(2, 2000), r.randint(2, 99)
    e, q = r.choice(FIRST)
    user(d, q, a=said(r, a), b=said(r, b))
    redo = e.replace("{a}", str(a))
    code = redo.replace("{b}", str(b))
    v = d.py(show(code))
    say(d, v)
    seen, last, pending, big = [v], b, (redo, "{b}"), 10 ** 14
    for _ in range(r.choice([2, 2, 3, 3, 4, 5])):
        k = r.random()
        if "e" in v or "inf" in v or abs(float(v)) > big:
            break
        if k < 0.4:
            e, q = r.choice(STEP)
            n = r.randint(2, 12) if "/" in e or "*" in e else r.choice([r.randint(2, 99), r.int(2, 2000), 1000, 500, 100, 50])
            user(d, q, n=said(r, n))
            base = step_code(e, v)
            pending, last = (base, "{n}"), n
            v = d.py(show(base.replace("{n}", str(n))))
            seen.append(v)
            say(d, v)
        elif k < 0.52:
            e, q = r.choice(ONE)
            user(d, q)
            v = d.py(show(step_code(e, v)))
            seen.append(v)
            pending = None
            say(d, v)
        elif k < 0.63:
            e, q, keep = r.choice(PCT)
            c = r.choice([5, 10, 15, 19, 20, 25, 7, 8, 12, 30, r.randint(2, 60)])
            user(d, q, c=c)
            base = step_code(e, v)
            pending, last = (base, "{c}"), c
            v = d.py(f"print(round({base.replace('{c}', str(c))}, 2))")
            seen.append(v)
            say(d, v)
        elif k < 0.78 and pending:
            n = r.randint(2, 12) if "/" in pending[0] or "*" in pending[0] else r.int(2, 999)
            if n == last:
                continue
            user(d, WRONG if r.p(0.65) else ALSO, n=said(r, n), o=last)
            e = pending[0].replace(pending[1], str(n))
            v = d.py(f"print(round({e}, 2))" if "100" in e and "/" in e else show(e))
            last = n
            seen[-1] = v
            say(d, v)
        elif k < 0.83 and len(seen) > 1:
            user(d, UNDO)
            seen.pop()
            v, pending = seen[-1], None
            d.say(r.choice(["Back to {v}.", "Then it is {v} again.", "It is {v} again."]).replace("{v}", v), [v])
        elif k < 0.9 and len(seen) > 1:
            i = r.randrange(min(2, len(seen)))
            x, y = seen[i], seen[-1]
            if x == y or float(y) == 0 or float(x) == 0:
                continue
            e, q = r.choice([("{y} - {x}", ["how much more than {w} is that", "difference to {w}?", "minus {w}", "subtract {w} from it"]), ("{y} + {x}", ["add {w} to it", "plus {w}", "together with {w}?"]), ("{y} / {x}", ["divide it by {w}", "how many times {w} is that", "divided by {w}"]), ("{y} * {x}", ["times {w}", "multiply it with {w}"])])
            user(d, [t.replace("{w}", r.choice(REFER[i])) for t in q])
            v = d.py(show(step_code(e.replace("{y}", "{v}"), y).replace("{x}", f"({x})" if x.startswith("-") else x)))
            seen.append(v)
            pending = None
            say(d, v)
        elif k < 0.94:
            user(d, AGAIN)
            d.say(r.choice(["It was {v}.", "The result was {v}."]).replace("{v}", v), [v])
        else:
            chat(d)


ASKN = [("print(\"yes\" if {v} % 2 == 0 else \"no\")", ["is it even", "is that even", "an even number?"], "The answer is {out}."), ("import math\nprint(\"yes\" if math.isqrt({v}) ** 2 == {v} else \"no\")", ["is that a perfect square", "is the result a square number"], "The answer is {out}."), ('n = {v}\nprint("prime" if n > 1 and all(n % i for i in range(2, int(n ** 0.5) + 1)) else "not prime")', ["is that prime", "prime?", "is it a prime number"], "{v} is {out}."),
        ("print(bin({v})[2:])", ["in binary", "binary please", "as binary"], "In binary it is {out}."), ("print(hex({v}))", ["and in hex", "hex?", "as hexadecimal"], "In hex it is {out}."), ("print(oct({v})[2:])", ["octal too", "in octal", "and base 8?"], "In octal it is {out}."), ("print(sum(int(c) for c in str({v})))", ["digit sum", "add its digits", "sum of its digits"], "The digit sum is {out}."), ("print(len(str({v})))", ["how many digits", "how many digits is that"], "It has {out} digits."),
        ("print([i for i in range(1, {v} + 1) if {v} % i == 0])", ["divisors?", "which numbers divide it", "what are its divisors"], "The divisors are {out}."), ("n, out, p = {v}, [], 2\nwhile n > 1:\n    while n % p == 0:\n        out.append(p)\n        n //= p\n    p += 1\nprint(out)", ["prime factors?", "factor it", "break it down into primes"], "The prime factors are {out}."), ("import math\nprint(round(math.sqrt({v}), 4))", ["square root of it", "and the root", "sqrt of that"], "The square root is {out}."), ("print({v} ** 2)", ["squared", "its square"], "It is {out}."),
        ("n = {v} + 1\nwhile any(n % i == 0 for i in range(2, int(n ** 0.5) + 1)):\n    n += 1\nprint(n)", ["next prime after it", "what's the next prime"], "It is {out}.")]


@family("turns", 6.0)
def number_facts(d):
    """One number, several questions; then another number."""
    r = d.r
    v = str(r.int(3, 3000))
    for i, (code, q, s) in enumerate(r.sample(ASKN, r.choice([2, 3, 3, 4]))):
        if i == 0:
            t = r.pick(q)
            t = t.replace("its ", f"{v}'s ").replace("that", v).replace(" it", f" {v}", 1) if any(x in t for x in ("its ", "that", " it")) else r.choice([f"{v} {t}", f"{v}, {t}", f"{v}: {t}"])
            d.user(noisy(r, t.replace(v, f"\x01{v}\x02")))
            first = (code, s)
        else:
            user(d, q + [f"and {t}" for t in q[:1]])
        out = d.py(code.replace("{v}", v))
        d.say(s.replace("{v}", v).replace("{out}", out), [out])
        last = (code, s)
        if r.p(0.3):
            v = str(r.int(3, 3000))
            user(d, ALSO, n=v)
            out = d.py(last[0].replace("{v}", v))
            d.say(last[1].replace("{v}", v).replace("{out}", out), [out])
    if r.p(0.25):
        chat(d)


@family("turns", 7.0)
def money_thread(d):
    """A purchase that grows: more things, tax, discount, shares, change."""
    r = d.r
    p, n, w = round(r.uniform(1, 60), 2), r.randint(2, 12), r.pick(WORDS)
    p = int(p) if r.p(0.3) else p
    P = f"{p:.2f}" if r.p(0.5) and isinstance(p, float) else str(p)
    user(d, ["{n} {w}s at {p} each", "I buy {n} {w}s, {p} apiece", "what do {n} {w}s cost at {p}", "{n} times {w} for {p}, total?", "one {w} costs {p}, I need {n}"], w=w, p=P, n=said(r, n))
    v = d.py(f"print(round({n} * {p}, 2))")
    say(d, v, ["The total is {out}.", "That is {out}."])
    for _ in range(r.choice([2, 2, 3, 4])):
        k = r.randrange(8)
        if k == 0:
            q = round(r.uniform(1, 40), 2)
            user(d, ["and a {w} at {q}", "add a {w} for {q}", "I also take a {w}, {q}", "with a {w} for {q} as well", "and {q} for delivery"], w=r.pick(WORDS), q=q)
            v = d.py(f"print(round({v} + {q}, 2))")
        elif k == 1:
            c = r.choice([5, 10, 15, 20, 25, 30, r.randint(2, 50)])
            user(d, ["{c}% off", "with {c}% discount", "I have a {c}% coupon", "minus {c} percent", "they give me {c}% off, now?"], c=c)
            v = d.py(f"print(round({v} * (1 - {c} / 100), 2))")
        elif k == 2:
            c = r.choice([7, 19, 20, 8, 21, 10, 5.5, 25])
            user(d, ["plus {c}% tax", "with {c} percent tax", "and {c}% vat on that", "gross with {c}%?"], c=c)
            v = d.py(f"print(round({v} * (1 + {c} / 100), 2))")
        elif k == 3:
            m = r.randint(2, 9)
            user(d, ["we are {m}, each?", "shared by {m}", "{m} of us pay, how much each", "divide it among {m}", "what's each person's part if we're {m}"], m=said(r, m))
            v = d.py(f"print(round({v} / {m}, 2))")
            say(d, v, ["Each pays {out}.", "That is {out} each."])
            continue
        elif k == 4:
            x = float(v)
            b = next((t for t in (5, 10, 20, 50, 100, 200, 500, 1000, 2000) if t > x), None)
            if not b:
                continue
            user(d, ["I pay with {b}, change?", "change from {b}?", "what do I get back from {b}", "if I give {b}, how much back"], b=b)
            out = d.py(f"print(round({b} - {v}, 2))")
            say(d, out, ["You get {out} back.", "The change is {out}."])
            continue
        elif k == 5:
            m = r.randint(2, 15)
            if m == n or len(d.steps) > 5:
                continue
            user(d, ["no, {m} of them", "make it {m}", "sorry, {m} {w}s", "what about {m}", "and for {m}?", "{m} instead"], m=said(r, m), w=w)
            v = d.py(f"print(round({m} * {p}, 2))")
        elif k == 6:
            user(d, ["round it", "rounded?", "without cents please"])
            v = d.py(f"print(round({v}))")
        else:
            chat(d)
            continue
        say(d, v, ["The total is {out}.", "That is {out}.", "It is {out}."])


@family("turns", 7.0)
def list_thread(d):
    r = d.r
    x = [r.int(1, r.choice([30, 100, 900])) for _ in range(r.randint(4, 8))]
    s = [str(v) for v in x]
    L = r.choice([", ".join(s), " ".join(s), listed(r, s)])
    OPS = [("print(sorted({p}))", ["sort {l}", "sort them", "in order", "ascending please", "smallest first"], "Sorted: {out}", True), ("print(sorted({p}, reverse=True))", ["{l} from high to low", "descending please", "other way round", "biggest first", "now from the top"], "In descending order: {out}", True), ("x = {p}\nprint(sum(x) / len(x))", ["mean of {l}", "the mean?", "and on average", "average of them"], "The mean is {out}.", False),
           ("print(sum({p}))", ["add {l}", "add them", "what's the sum", "sum?", "all together?", "total of those"], "The sum is {out}.", False), ("print(max({p}))", ["largest of {l}", "the max?", "and the max", "which is the biggest", "highest?"], "The largest is {out}.", False), ("print(min({p}))", ["smallest of {l}", "the min?", "lowest one", "and the smallest"], "The smallest is {out}.", False), ("import statistics\nprint(statistics.median({p}))", ["median of {l}", "the median?", "and the middle one by size", "median of them"], "The median is {out}.", False),
           ("print([x for x in {p} if x % 2])", ["odd ones of {l}", "which are odd", "just the odd numbers"], "The odd ones are {out}.", True), ("print([x for x in {p} if x % 2 == 0])", ["even ones of {l}", "only the even ones", "which are even"], "The even ones are {out}.", True), ("print(len({p}))", ["how many numbers: {l}", "how many are there", "count them"], "There are {out}.", False), ("print([x * 2 for x in {p}])", ["double {l}", "double each", "all times two"], "Doubled: {out}", True), ("print({p}[::-1])", ["reverse {l}", "reverse the list", "backwards"], "Reversed: {out}", True)]
    code, q, t, islist = r.choice(OPS)
    user(d, q[:1], l=L)
    out = d.py(code.replace("{p}", str(x)))
    d.say(t.replace("{out}", out), [out])
    cur = out if islist else str(x)
    last = (code, t)
    for _ in range(r.choice([2, 2, 3, 3, 4])):
        y = eval(cur)
        k = r.random()
        if len(y) < 2:
            break
        if k < 0.45:
            code, q, t, islist = r.choice(OPS)
            user(d, q[1:])
            out = d.py(code.replace("{p}", cur))
            d.say(t.replace("{out}", out), [out])
            last = (code, t)
            if islist and "[]" not in out:
                cur = out
        elif k < 0.6:
            i = r.randrange(min(4, len(y)))
            w, c = [("first", 0), ("second", 1), ("third", 2), ("fourth", 3)][i] if r.p(0.75) else ("last", -1)
            user(d, ["the {w} one?", "which is the {w}", "{w} of them?", "the {w} number"], w=w)
            out = d.py(f"print({cur}[{c}])")
            d.say(f"The {w} is {out}.", [out])
        elif k < 0.74:
            o, n = r.choice(y), r.int(1, 900)
            user(d, ["sorry I meant {n} instead of {o}", "{n}, not {o}", "replace {o} by {n}", "change the {o} to {n}", "oops, {o} should be {n}", "swap {o} for {n}"], n=n, o=o)
            i = y.index(o)
            y[i] = n
            cur = str(y)
            out = d.py(last[0].replace("{p}", cur))
            d.say(last[1].replace("{out}", out), [out])
        elif k < 0.88:
            o = r.choice(y)
            if r.p(0.5):
                user(d, ["drop the {o} and do it again", "without the {o}?", "leave out {o}", "same without {o}", "take out {o}, again"], o=o)
                y.remove(o)
            else:
                o = r.int(1, 900)
                user(d, ["add {o} and do it again", "with {o} too?", "include {o}, again", "and if {o} is in there as well", "put {o} in too"], o=o)
                y.append(o)
            cur = str(y)
            out = d.py(last[0].replace("{p}", cur))
            d.say(last[1].replace("{out}", out), [out])
        elif k < 0.95:
            n = r.choice(y)
            user(d, ["which are above {n}", "over {n}?", "those bigger than {n}"], n=n)
            out = d.py(f"print([x for x in {cur} if x > {n}])")
            d.say(f"They are {out}.", [out])
        else:
            chat(d)


@family("turns", 6.0)
def unit_thread(d):
    r = d.r
    x = r.int(1, 300) if r.p(0.75) else r.dec(90, 1)
    (a, b, f, g), others = r.choice(PAIRS)
    user(d, ["{x} {a} in {b}", "how many {b} are {x} {a}", "convert {x} {a} to {b}", "{x} {a} to {b}?", "{x}{a} in {b}"] if a in ("miles", "km") else ["{x} {a} in {b}", "how many {b} are {x} {a}", "convert {x} {a} to {b}", "{x} {a} to {b}?", "what's {x} {a} in {b}"], x=x, a=a, b=b)

    def put(code, v, unit):
        out = d.py(f"print(round({code.replace('{x}', f'({v})' if str(v).startswith('-') else str(v))}, 4))")
        d.say(r.choice([f"That is {out} {unit}.", f"It is {out} {unit}."]), [out])
        return out
    out, cur = put(f, x, b), (f, b)
    for _ in range(r.choice([1, 2, 2, 3])):
        k = r.random()
        if k < 0.4:
            x = r.int(1, 300) if r.p(0.75) else r.dec(90, 1)
            user(d, ["and {x}?", "and {x} {a}?", "what about {x}", "{x} {a}", "now {x}", "how about {x} {a}", "{x}?", "same for {x}"], x=x, a=a)
            out = put(cur[0], x, cur[1])
        elif k < 0.62:
            y = r.int(1, 300)
            user(d, ["and {y} {b} in {a}?", "now backwards, {y} {b} to {a}", "reverse: {y} {b}", "{y} {b} back to {a}", "and {y} {b}, how many {a}"], y=y, a=a, b=b)
            out = put(g, y, a)
            a, b, f, g = b, a, g, f
            x, cur, others = y, (f, b), []
        elif k < 0.85 and others:
            u, h = r.choice(others)
            user(d, ["and in {u}?", "in {u}?", "{u}?", "now in {u}", "the same in {u}", "{u} please"], u=u)
            out, cur = put(h, x, u), (h, u)
        elif k < 0.93:
            n = r.randint(2, 9)
            user(d, ["times {n}", "{n} times that?", "and {n} of those"], n=n)
            out = d.py(f"print(round({out} * {n}, 4))")
            say(d, out)
            break
        else:
            chat(d)


@family("turns", 6.0)
def date_thread(d):
    r = d.r
    x = any_date(r, 1960, 2060)
    user(d, ["what day is {w}", "weekday of {w}", "{w}, which day of the week"], w=written(r, x))
    out = d.py(f'from datetime import date, timedelta\nd = {py(x)}\nprint(d.strftime("%A"))')
    d.say(f"It is a {out}." if x > d.today else f"It was a {out}.", [out])
    for _ in range(r.choice([1, 2, 2, 3, 3])):
        k = r.randrange(9)
        if k == 0:
            user(d, ["the next day?", "one day later", "and the following day"])
            x += datetime.timedelta(days=1)
            out = d.py(f'd = d + timedelta(days=1)\nprint(d.strftime("{SHOW}"))')
        elif k == 1:
            user(d, ["and the day before?", "the previous day", "one day earlier"])
            x -= datetime.timedelta(days=1)
            out = d.py(f'd = d - timedelta(days=1)\nprint(d.strftime("{SHOW}"))')
        elif k in (2, 3):
            n, (u, m) = r.randint(2, 60), r.choice([("days", 1), ("weeks", 7), ("days", 1)])
            if k == 2:
                user(d, ["{n} {u} later?", "plus {n} {u}", "and {n} {u} after that", "in {n} {u} from there", "{n} {u} on?", "add {n} {u}"], n=said(r, n), u=u)
                e = "+"
            else:
                user(d, ["{n} {u} earlier?", "minus {n} {u}", "and {n} {u} before that", "{n} {u} before?", "go back {n} {u}"], n=said(r, n), u=u)
                e = "-"
            x += datetime.timedelta(days=n * m if e == "+" else -n * m)
            out = d.py(f'd = d {e} timedelta({u}={n})\nprint(d.strftime("{SHOW}"))')
        elif k in (4, 5):
            y = any_date(r, 1960, 2060)
            user(d, ["days until {w}?", "and how many days to {w}", "how far is it from {w} in days", "days between that and {w}"], w=written(r, y))
            out = d.py(f"print(abs(({py(y)} - d).days))")
            d.say(r.choice([f"It is {out} days.", f"{out} days."]), [out])
            continue
        elif k == 6:
            y = any_date(r, 1960, 2060)
            user(d, ["and {w}?", "what about {w}", "{w}?", "now {w}", "and for {w}"], w=written(r, y))
            x = y
            out = d.py(f'd = {py(y)}\nprint(d.strftime("%A"))')
        elif k == 7:
            y = r.randint(1960, 2060)
            if (x.month, x.day) == (2, 29):
                continue
            user(d, ["same day in {y}?", "and in {y}?", "what about {y}", "and the year {y}"], y=y)
            x = x.replace(year=y)
            out = d.py(f'd = {py(x)}\nprint(d.strftime("%A"))')
        else:
            user(d, ["which week of the year is that", "calendar week?", "week number?"])
            out = d.py("print(d.isocalendar()[1])")
            d.say(f"It is week {out}.", [out])
            continue
        d.say(f"It is {out}." if "," in out else f"It is a {out}.", [out])


@family("turns", 3.0)
def length_thread(d):
    """A month or a span, then its hours and minutes."""
    r = d.r
    n, (u, f) = r.randint(2, 60), r.choice([("days", 1), ("weeks", 7)])
    m, y = r.randint(1, 12), r.randint(1960, 2060)
    if r.p(0.5):
        from core import MONTHS
        user(d, ["days in {m} {y}", "{m} {y}, how many days"], m=MONTHS[m - 1].lower() if r.p(0.4) else MONTHS[m - 1], y=y)
        v = d.py(f"import calendar\nprint(calendar.monthrange({y}, {m})[1])")
        d.say(f"It has {v} days.", [v])
    else:
        user(d, ["how many days are {n} {u}", "{n} {u} in days"] if f > 1 else ["how many days until {n} days are over", "{n} days"][:1], n=n, u=u)
        v = d.py(f"print({n} * {f})")
        d.say(f"That is {v} days.", [v])
    for u, k in r.choice([[("hours", 24), ("minutes", 60)], [("hours", 24), ("minutes", 60), ("seconds", 60)], [("hours", 24)], [("minutes", 1440), ("seconds", 60)]]):
        user(d, ["and in {u}?", "in {u}", "{u}?", "how many {u} is that", "what's that in {u}"], u=u)
        v = d.py(f"print({v} * {k})")
        d.say(f"That is {v} {u}.", [v])
    if r.p(0.2):
        chat(d)


@family("turns", 6.0)
def text_thread(d):
    r = d.r
    w = r.pick(WORDS) if r.p(0.65) else " ".join(words(r, r.randint(2, 4)))
    OPS = [("{p}[::-1]", ["reverse {w}", "{w} backwards", "spell {w} the other way"], ["reverse it", "backwards?", "and backwards", "now reverse that", "turn it around"], "It is {out}.", 1), ("{p}.upper()", ["{w} in capitals", "uppercase {w}"], ["uppercase it", "in capitals", "now all caps", "make it uppercase"], "It is {out}.", 1), ("{p}.title()", ["{w} with capital letters at each word"], ["capitalise it", "capital first letter please", "title case"], "It is {out}.", 1), ("len({p})", ["how long is {w}"], ["its length?", "how long is it", "count the characters"], "It has {out} characters.", 0),
           ('sum(c in "aeiou" for c in {p}.lower())', ["vowels in {w}"], ["and the vowels", "how many vowels", "count its vowels"], "There are {out} vowels.", 0), ('sum(c.isalpha() and c not in "aeiou" for c in {p}.lower())', ["count the consonants in {w}"], ["how many consonants"], "There are {out} consonants.", 0), ('"".join(sorted({p}))', ["sort the letters of {w}"], ["sort its letters", "letters in order"], "It is {out}.", 1), ("{p} * 2", ["write {w} twice"], ["twice", "write it twice"], "It is {out}.", 1), ("len(set({p}))", ["how many different letters are in {w}"], ["how many different letters", "distinct letters?"], "There are {out}.", 0), ("{p}.lower()", ["{w} in small letters"], ["lowercase again", "small letters please"], "It is {out}.", 1), ("{p}[0]", ["first letter of {w}"], ["its first letter", "first letter?"], "It is {out}.", 0), ("{p}[-1]", ["last letter of {w}"], ["its last letter", "last letter?"], "It is {out}.", 0)]
    p = w
    code, first, _, s, keep = r.choice(OPS)
    user(d, first + [t.replace("{w}", "the word {w}") for t in first if " " not in w], w=r.choice([w, w, f'"{w}"']))
    out = d.py(f'print({code.replace("{p}", repr_(p))})')
    d.say(s.replace("{out}", out), [out])
    if keep:
        p = out
    last = (code, s)
    for _ in range(r.choice([1, 2, 2, 3, 3])):
        k = r.random()
        if k < 0.65:
            code, _, q, s, keep = r.choice(OPS)
            user(d, q)
            out = d.py(f'print({code.replace("{p}", repr_(p))})')
            d.say(s.replace("{out}", out), [out])
            if keep and len(out) < 60:
                p = out
            last = (code, s)
        elif k < 0.8:
            c, e = r.choice(p.replace(" ", "") or "a"), r.choice("xyzaeo*")
            if c in "\"\\":
                continue
            user(d, ["replace {c} with {e}", "swap every {c} for {e}", "change {c} to {e}"], c=c, e=e)
            p = d.py(f'print({repr_(p)}.replace("{c}", "{e}"))')
            d.say(f"It is {p}.", [p])
        elif k < 0.93:
            p = r.pick(WORDS)
            user(d, ALSO + ["same with {n}", "do it for {n}"], n=p)
            out = d.py(f'print({last[0].replace("{p}", repr_(p))})')
            d.say(last[1].replace("{out}", out), [out])
        else:
            chat(d)


def repr_(s):
    import json
    return json.dumps(s, ensure_ascii=False)


@family("turns", 4.0)
def names_thread(d):
    """x is 12, add 5 to x: names that the kernel keeps."""
    r = d.r
    a = r.choice(["x", "y", "a", "n", "k", "total", "price", "sum", "count", "budget", "score"])
    a = "total" if a == "sum" else a
    v = r.int(2, 900)
    user(d, ["make {a} {v}", "let {a} be {v}", "{a} is {v}", "set {a} = {v}", "{a} = {v}", "put {v} in {a}", "store {v} as {a}", "say {a} equals {v}", "remember {a} as {v}"], a=a, v=said(r, v))
    d.py(f"{a} = {v}")
    d.say(r.choice([f"{a} is now {v}.", f"{a} = {v}"]), [v])
    for _ in range(r.choice([2, 2, 3, 4])):
        k = r.randrange(7)
        n = r.randint(2, 99)
        if k == 0:
            user(d, ["add {n} to {a}", "{a} plus {n}, keep it", "increase {a} by {n}", "{a} += {n}", "{a} goes up by {n}"], a=a, n=said(r, n))
            out = d.py(f"{a} += {n}\nprint({a})")
        elif k == 1:
            user(d, ["take {n} off {a}", "decrease {a} by {n}", "{a} -= {n}", "subtract {n} from {a}", "lower {a} by {n}"], a=a, n=said(r, n))
            out = d.py(f"{a} -= {n}\nprint({a})")
        elif k == 2:
            n = r.randint(2, 9)
            user(d, ["multiply {a} by {n}", "{a} times {n}, save it", "{a} *= {n}", "make {a} {n} times as big"], a=a, n=n)
            out = d.py(f"{a} *= {n}\nprint({a})")
        elif k == 3:
            user(d, ["{a}?", "show me {a}", "current value of {a}"], a=a)
            out = d.py(f"print({a})")
        elif k == 4:
            user(d, ["{a} squared?", "square of {a}"], a=a)
            out = d.py(f"print({a} ** 2)")
            d.say(f"{a} squared is {out}.", [out])
            continue
        elif k == 5:
            user(d, ["half of {a}", "what is half of {a}", "{a} / 2"], a=a)
            out = d.py(f"print({a} / 2)")
            d.say(f"It is {out}.", [out])
            continue
        else:
            user(d, ["no, make {a} {n}", "set {a} to {n}", "{a} should be {n}", "change {a} to {n}", "reset {a} to {n}"], a=a, n=said(r, n))
            d.py(f"{a} = {n}")
            d.say(f"{a} is now {n}.", [n])
            continue
        d.say(f"{a} is {out}." if k == 3 else f"{a} is now {out}.", [out])


@family("turns", 4.0)
def found_thread(d):
    """A search or Wolfram finds a number; Python goes on with it."""
    r = d.r
    d.builtins = r.choice([["brave_search"], ["brave_search", "wolfram_alpha"]])
    x, w = r.int(20, 9000), r.pick(WORDS).capitalize() + r.choice(["", " " + r.pick(WORDS).capitalize()])
    what, unit, conv = r.choice([("height of {w}", "metres", [("feet", "{v} / 0.3048"), ("kilometres", "{v} / 1000")]), ("length of the {w} river", "km", [("miles", "{v} / 1.609344")]), ("distance to {w}", "km", [("miles", "{v} / 1.609344")]), ("population of {w}", "inhabitants", []), ("weight of the {w}", "kg", [("pounds", "{v} / 0.45359237"), ("tonnes", "{v} / 1000")]), ("price of the {w}", "euros", []), ("depth of lake {w}", "metres", [("feet", "{v} / 0.3048")]), ("area of {w}", "square kilometres", []), ("number of seats in the {w}", "seats", [])])
    q = what.replace("{w}", w)
    user(d, ["search for the {q}", "look up the {q}", "what's the {q}? search please", "find the {q} online", "google {q}", "{q}, check the web", "can you look up the {q}"], q=q)
    d.builtin("brave_search", q)
    d.result(r.choice([f"{w}: {x} {unit}", f"1. {w}\nhttps://www.{r.pick(WORDS)}.org\nThe {q} is {x} {unit}.", f"The {q} is {x} {unit} according to the survey."]))
    d.say(r.choice([f"The {q} is {x} {unit}.", f"According to the search: {x} {unit}."]), [x])
    v = str(x)
    for _ in range(r.choice([1, 2, 2])):
        k = r.randrange(4)
        if k == 0 and conv:
            u, e = r.choice(conv)
            user(d, ["in {u}?", "and in {u}", "how many {u} is that", "what's that in {u}"], u=u)
            v = d.py(f"print(round({e.replace('{v}', v)}, 4))")
            d.say(f"That is {v} {u}.", [v])
            conv = []
        elif k == 1:
            user(d, ["and half?", "half as much"])
            v = d.py(f"print({v} / 2)")
            say(d, v)
        elif k == 2:
            n = r.randint(2, 12)
            user(d, ["times {n}", "{n} times that", "and {n} of them"], n=n)
            v = d.py(f"print({v} * {n})")
            say(d, v)
        else:
            f, e = r.choice([("a third of that", "{v} / 3"), ("a quarter of it", "{v} / 4"), ("10% of that", "{v} * 10 / 100"), ("a tenth of it", "{v} / 10"), ("20 percent of it", "{v} * 20 / 100")])
            user(d, [f, "and " + f, "what is " + f])
            v = d.py(f"print(round({e.replace('{v}', v)}, 4))")
            say(d, v)


# ---- files, as somebody at a shell asks for them ------------------------------------------------------------------------------
@family("files", 12.0)
def files_thread(d):
    """A folder that the conversation fills: writing, appending, listing, reading, counting, deleting; nothing is there that wasn't written."""
    r = d.r
    box = {}
    f = None
    import json
    q = lambda s: json.dumps(s, ensure_ascii=False)

    def run(code, out):
        d.steps.append(("py", code))
        d.result("completed" + (f"\n[stdout]{out}[/stdout]" if out != "" else ""))

    def missing(code, name, line=1, call=None):
        d.steps.append(("py", code))
        text, cell = code.split("\n")[line - 1], sum(s[0] == "py" for s in d.steps)
        call = call or f'open({q(name)})'
        at = text.find(call)
        d.result(f"failed\n[stderr]Traceback (most recent call last):\n  File \"Cell In[{cell}]\", line {line}, in <module>\n    {text}\n    {' ' * max(at, 0)}{'^' * len(call)}\nFileNotFoundError: [Errno 2] No such file or directory: '{name}'[/stderr]")
        d.say(r.choice([f"There is no file {name}."]), [name])

    for i in range(r.choice([1, 1, 2, 3, 3, 4, 5])):
        k = r.random()
        if box and k < 0.28:
            name = r.choice(list(box))
            user(d, ["cat {f}", "show {f}", "read {f}", "what's in {f}", "open {f}", "print {f}", "type {f}", "contents of {f}", "show me what {f} says", "view {f}", "less {f}", "let me see {f}", "head {f}", "what does {f} contain"] + (["read it back", "show it", "cat it", "what's in it", "read it to me", "and what does it say now"] if name == f else []), f=name)
            run(f"print(open({q(name)}).read())", box[name].rstrip("\n"))
            s = box[name].rstrip("\n")
            d.say(r.choice([f"{name} contains: {s}", f"It says: {s}"]) if "\n" not in s else f"It says:\n{s}", s.split("\n")[:3])
            f = name
        elif k < 0.42:
            names = sorted(box)
            user(d, ["ls", "dir", "ls -l", "ls -la", "list the files", "show the folder", "files?", "what is in this directory", "list everything here", "show all my files", "ll", "ls please", "which files did we make", "any files here", "what's in the folder"])
            run('import os\nprint(sorted(os.listdir(".")))', str(names))
            d.say(f"The files are {', '.join(names)}." if len(names) > 1 else f"There is one file: {names[0]}." if names else "The folder is empty.", names)
        elif box and k < 0.52:
            name, line = r.choice(list(box)), r.choice([r.pick(SENTENCES), " ".join(words(r, 2)), r.pick(WORDS)])
            user(d, ["add {s} to {f}", "put {s} at the end of {f}", "echo {s} >> {f}", "write {s} into {f} too", "another line for {f}: {s}", "append {s} to {f}"], s=r.choice([f'"{line}"', f"'{line}'"]), f=name)
            run(f'with open({q(name)}, "a") as f:\n    f.write({q(chr(10) + line)})\nprint("saved")', "saved")
            box[name] = box[name].rstrip("\n") + "\n" + line
            d.say(r.choice([f"I added it to {name}.", f"{name} has the new line."]), [name])
            f = name
        elif box and k < 0.59:
            name = r.choice(list(box))
            user(d, ["delete {f}", "rm {f}", "remove {f}", "erase the file {f}", "get rid of {f}", "del {f}", "throw {f} away"], f=name)
            run(f'import os\nos.remove({q(name)})\nprint("deleted")', "deleted")
            del box[name]
            d.say(r.choice([f"I deleted {name}.", f"{name} is gone."]), [name])
            f = None
        elif box and k < 0.64:
            name = r.choice(list(box))
            user(d, ["how many lines has {f}", "wc -l {f}", "count the lines of {f}", "lines in {f}?", "how long is {f} (lines)"], f=name)
            n = len(box[name].rstrip("\n").split("\n"))
            run(f"print(len(open({q(name)}).read().splitlines()))", str(n))
            d.say(f"{name} has {n} line{'s' if n != 1 else ''}.", [n])
        elif box and k < 0.68:
            name = r.choice(list(box)) if r.p(0.6) else filename(r)
            user(d, ["does {f} exist", "is {f} there", "do I have a {f}", "is there a file {f}"], f=name)
            run(f"import os\nprint(os.path.exists({q(name)}))", str(name in box))
            d.say(f"Yes, {name} is there." if name in box else f"No, there is no file {name}.", [name])
        elif box and k < 0.72:
            a, b = r.choice(list(box)), filename(r)
            if b in box:
                continue
            if r.p(0.5):
                user(d, ["rename {a} to {b}", "mv {a} {b}", "call {a} {b} instead", "change the name of {a} to {b}"], a=a, b=b)
                run(f'import os\nos.rename({q(a)}, {q(b)})\nprint("renamed")', "renamed")
                box[b] = box.pop(a)
                d.say(f"{a} is now called {b}.", [b])
            else:
                user(d, ["copy {a} to {b}", "cp {a} {b}", "make a copy of {a} called {b}", "duplicate {a} as {b}"], a=a, b=b)
                run(f'import shutil\nshutil.copy({q(a)}, {q(b)})\nprint("copied")', "copied")
                box[b] = box[a]
                d.say(f"I copied {a} to {b}.", [b])
            f = b
        elif k < 0.8:
            name = filename(r)
            if name in box:
                continue
            user(d, ["cat {f}", "read {f}", "open {f}", "what's in {f}", "print the file {f}", "show the file {f}", "what does {f} say", "show me {f}", "type {f}", "head {f}", "display {f}", "first line of {f}"], f=name)
            missing(f"print(open({q(name)}).read())", name)
        else:
            name = filename(r)
            m = r.random()
            if m < 0.5:
                s = r.choice([r.pick(SENTENCES), " ".join(words(r, r.randint(1, 5))), r.pick(WORDS) + " " + str(r.int(2, 9999)), ", ".join(words(r, 3))])
                user(d, ["write {s} into {f}", "save {s} as {f}", "create {f} with {s}", "make a file {f} with the text {s}", "put {s} in {f}", "store {s} in {f}", "echo {s} > {f}", "new file {f}: {s}", "{f} should contain {s}", "make {f} containing {s}", "write a file {f}, content {s}", "please save the text {s} under the name {f}"], s=r.choice([f'"{s}"', f"'{s}'", f'"{s}"']), f=name)
                run(f'with open({q(name)}, "w") as f:\n    f.write({q(s)})\nprint("saved")', "saved")
                box[name] = s
                d.say(r.choice([f"I saved it as {name}.", f"The text is now in {name}.", f"Done: {name} holds the text."]), [name])
            elif m < 0.9:
                xs = words(r, r.randint(2, 5)) if r.p(0.6) else [str(r.int(1, 99)) for _ in range(r.randint(2, 6))]
                user(d, ["write {l} to {f}, one per line", "store {l} in {f}, one per line", "create {f}, lines: {l}", "save the list {l} in {f}, each on its own line", "put {l} into {f}, a line each", "{f} with one line each for {l}"], l=listed(r, xs), f=name)
                run(f'with open({q(name)}, "w") as f:\n    f.write({q(chr(10).join(xs))})\nprint("saved")', "saved")
                box[name] = "\n".join(xs)
                d.say(r.choice([f"I saved it as {name}.", f"The lines are now in {name}."]), [name])
                if xs[0].isdigit() and r.p(0.6):
                    x = [int(v) for v in xs]
                    fn, how, s = r.choice([("sum(x)", ["add the numbers in {f}", "total of {f}", "what do the numbers in {f} add up to"], "The sum is {v}."), ("max(x)", ["largest number in {f}", "max of {f}"], "The largest is {v}."), ("sorted(x)", ["sort the numbers in {f}", "numbers of {f} in order"], "Sorted: {v}"), ("len(x)", ["how many numbers are in {f}"], "There are {v}.")])
                    user(d, how + [h.replace("{f}", "it") for h in how], f=name)
                    v = eval(fn, {}, {"x": x})
                    run(f"x = [int(s) for s in open({q(name)}).read().split()]\nprint({fn})", str(v))
                    d.say(s.replace("{v}", str(v)), [v])
            else:
                w = r.choice(["print('" + r.pick(WORDS) + "')", "print(" + str(r.int(2, 99)) + " * " + str(r.int(2, 99)) + ")"])
                name = name.rsplit(".", 1)[0] + ".py"
                user(d, ["create {f} with the code {w}", "make a script {f}: {w}", "write {w} to {f}"], f=name, w=w)
                run(f'with open({q(name)}, "w") as f:\n    f.write({q(w)})\nprint("saved")', "saved")
                box[name] = w
                d.say(f"I saved it as {name}.", [name])
            f = name
    if not d.steps:
        files_thread(d)


@family("failures", 3.0)
def real_trouble(d):
    """Code that fails as the kernel really shows it: the answer names the trouble."""
    r = d.r
    w, n, f = r.pick(WORDS), r.int(2, 999), filename(r)
    asks, code, says = r.choice([
        (["{n} / 0", "{n} divided by nothing", "split {n} into 0 parts"], "print({n} / 0)", "That can't be computed: division by zero."),
        (["{w} as a number", "int({w})", "turn {w} into an integer", "parse {w} as a number"], 'print(int("{w}"))', "{w} is not a number."),
        (["run: print({w})", "execute print({w})", "what does print({w}) do", "run this: print({w})"], "print({w})", "It failed: name '{w}' is not defined."),
        (["import {w} and print its version", "can you import {w}", "is the module {w} installed", "run import {w}"], "import {w}", "It failed: no module named '{w}'."),
        (["letter number {n} of {w}", "character {n} of {w}?"], 'print("{w}"[{n} - 1])', "{w} is shorter than that."),
        (["square root of -{n}", "root of minus {n}", "sqrt of -{n}"], "import math\nprint(math.sqrt(-{n}))", "There is no real square root of -{n}."),
        (["what weekday is 31 june {y}", "31 november {y}, which day", "weekday of february 30 {y}"], 'from datetime import date\nprint(date({y}, 2, 30).strftime("%A"))', "There is no such date."),
        (["log of 0", "logarithm of zero"], "import math\nprint(math.log(0))", "The logarithm of 0 is not defined."),
        (["line {k} in {f}?", "the {k}th line of {f}", "print line {k} of the file {f}", "tell me what stands in line {k} of {f}"], 'print(open("{f}").read().splitlines()[{k} - 1])', "There is no file {f}."),
        (["how many words are in {f}", "word count of the file {f}", "sum the numbers in {f}", "count the lines in {f}"], 'print(len(open("{f}").read().split()))', "There is no file {f}."),
        (["what does {c} print", "run {c}", "execute {c}"], "{c}", None)])
    if not w.isidentifier() or w in ("range", "print", "sum"):
        return real_trouble(d)
    y = r.randint(1950, 2060)
    code_ = r.choice([f"{w}.upper()", f"[1, 2, 3][{r.randint(3, 20)}]", f'"{w}" + {n}', f"{{'a': {n}}}['{w}']", f"int('{w}')", f"{n} % 0", f"len({n})", f"float('{w}')", f"{w}()", f"None + {n}"])
    v = dict(w=w, n=n, f=f, y=y, k=r.randint(2, 30), c=code_)
    if "june" in asks[0]:
        i = r.randrange(3)
        mm, dd, t = [(6, 31, "31 june {y}"), (11, 31, "31 november {y}"), (2, 30, "february 30 {y}")][i]
        asks, code = ["what weekday is " + t, t + ", which day", "weekday of " + t], f'from datetime import date\nprint(date({y}, {mm}, {dd}).strftime("%A"))'
    user(d, asks, **v)
    err = d.py(fill(code, v))
    if says is None:
        d.say(r.choice(["It failed: {e}.", "It fails: {e}."]).replace("{e}", err), [err])
    else:
        d.say(fill(says, v), [])


@family("failures", 1.5)
def nothing_found(d):
    """The search, Wolfram or the documents give nothing."""
    from outcomes import NOTHING, trouble
    r = d.r
    q = " ".join(words(r, r.randint(1, 3)))
    which = r.choice(["brave_search", "wolfram_alpha", "knowledge_search"])
    if which == "knowledge_search":
        import functions
        d.functions = [next(c[0] for c in functions.C if c[0]["name"] == "knowledge_search")] + functions.distractors(r, r.randint(0, 2), {"knowledge_search"})
        user(d, ["anything about {q} in my notes", "search the docs for {q}", "is {q} mentioned in our documents", "according to the handbook, what about {q}", "where do our files talk about {q}", "do we have something written on {q}"], q=q)
        d.call("knowledge_search", {"query": q})
    else:
        d.builtins = [which] if r.p(0.5) else ["brave_search", "wolfram_alpha"]
        user(d, ["search for {q}", "look up {q} online", "google {q}", "find articles about {q}", "what's new on {q}", "web search {q}"] if which == "brave_search" else ["ask wolfram about {q}", "wolfram: {q}", "wolfram alpha, {q}", "use wolfram alpha for {q}"], q=q)
        d.builtin(which, q)
    if r.p(0.5):
        d.result(r.choice(NOTHING))
        d.say(r.choice(["Nothing was found.", "It found nothing.", f"Nothing was found about {q}."]), [])
    else:
        m = trouble(r)
        d.fail(m)
        d.say(r.choice(["I couldn't look it up: {m}.", "That did not work: {m}."]).replace("{m}", m), [m])


@family("turns", 6.0)
def share_thread(d):
    """An amount and a percentage of it: the part, what is left, over a year, for several people."""
    r = d.r
    x, c = r.choice([r.int(200, 9000), 100 * r.randint(2, 90)]), r.choice([5, 7, 8, 10, 12, 15, 19, 20, 25, 28, 30, 33, 40, 42, r.randint(2, 60)])
    what, part = r.choice([("my salary is {x}, tax is {c}%", "tax"), ("I earn {x} and {c}% goes to rent", "rent"), ("{x} euros, {c}% fee", "fee"), ("a bill of {x}, {c} percent tip", "tip"), ("we raised {x} and give {c}% away", "donation"), ("the shop made {x}, {c}% of it is profit", "profit"), ("sales of {x}, my commission is {c}%", "commission"), ("a loan of {x} with {c}% interest", "interest"), ("{x} people came, {c}% were children", "children"), ("{x} pieces, {c}% broken", "broken"), ("income {x}, I save {c} percent", "savings"), ("{x} votes, {c}% for her", "votes")])
    user(d, [what + t for t in [". how much {p}", ", how much is the {p}", " - {p}?", ", so how much {p}?"]], x=said(r, x), c=c, p=part)
    p = d.py(f"print(round({x} * {c} / 100, 2))")
    say(d, p)
    v = None
    for _ in range(r.choice([1, 2, 2, 3])):
        k = r.randrange(5)
        if k < 2 and v is None:
            user(d, ["what's left", "and the rest?", "how much remains", "what do I have left then", "what do I get to keep", "what is mine then", "what remains for me", "so I have", "how much after that", "and net?", "after that I have", "so what stays", "and without it?", "the remaining amount", "what is it minus that"])
            v = d.py(f"print(round({x} - {p}, 2))")
        elif k == 2:
            n, t = r.choice([(12, "per year?"), (12, "and in a year"), (52, "over 52 weeks"), (12, "times twelve months"), (30, "for 30 days"), (3, "for three months"), (6, "half a year, so 6 months")])
            user(d, [t])
            v = d.py(f"print(round({v or p} * {n}, 2))")
        elif k == 3:
            n = r.randint(2, 9)
            user(d, ["split by {n}", "for each of {n} people", "divided among {n}"], n=n)
            v = d.py(f"print(round({v or p} / {n}, 2))")
        else:
            e = r.choice([t for t in (5, 10, 15, 18, 20, 25, 30) if t != c])
            user(d, ["and with {e}%?", "what if it's {e}%", "at {e} percent?", "no, {e}%", "make it {e}%", "and {e}%?"], e=e)
            c, v = e, None
            p = d.py(f"print(round({x} * {c} / 100, 2))")
            say(d, p)
            continue
        say(d, v)


@family("turns", 4.0)
def two_results(d):
    """Two computations, then the two with each other."""
    r = d.r
    outs = []
    F = [("{a} * {b}", ["{a} times {b}", "{a} x {b}", "what is {a} * {b}"]), ("{a} + {b}", ["{a} plus {b}", "{a} + {b}"]), ("math.factorial({k})", ["{k}!", "{k} factorial", "factorial of {k}"]), ("{k} ** {m}", ["{k} to the power of {m}", "{k}^{m}"]), ("{a} ** 2", ["{a} squared", "square of {a}"])]
    e, q = r.choice(F)
    for i in range(2):
        v = dict(a=r.int(2, 900), b=r.int(2, 90), k=r.randint(2, 12), m=r.randint(2, 6))
        user(d, (q if i == 0 or r.p(0.7) else r.choice(F)[1]) if i == 0 else ["and " + t for t in q] + q, **v)
        code = fill(e, v)
        outs.append(d.py(("import math\n" if "math" in code else "") + f"print({code})"))
        say(d, outs[-1])
    x, y = outs
    for _ in range(r.choice([1, 1, 2])):
        e, asks = r.choice([("{y} / {x}", ["second over first", "the second divided by the first", "how many times does the first go into the second"]), ("{x} / {y}", ["divide the first by the second", "first over second", "the first divided by the second one"]), ("{y} - {x}", ["subtract the first from the second", "second minus first", "difference of the two, second first"]), ("{x} - {y}", ["subtract the second from the first", "first minus second"]), ("{x} + {y}", ["add both", "sum of the two", "add the two results", "both together", "first plus second"]), ("{x} * {y}", ["multiply both", "the product of the two", "first times second"]), ("max({x}, {y})", ["which one is bigger", "the larger of the two", "bigger one?"]), ("({x} + {y}) / 2", ["average of the two", "mean of both"])])
        user(d, asks)
        v = d.py(f"print({e.replace('{x}', x).replace('{y}', y)})")
        say(d, v)
