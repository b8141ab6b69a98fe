"""Situations as relations between a few quantities, each asked for each of its unknowns.  The situations are text (relations*.py):

= NAME:KIND ARGUMENTS; NAME:KIND ...; if CONDITION        quantities; a kind of "=" is computed from the others
NAME: wording with {} | another                           how a fact is told; several names may stand before the colon, with {NAME} in the wording
~: wording | another                                      a fact that does not matter
? NAMES >> CODE >> question | question >> answer | answer  what is given; steps of the code apart by ;  The last may begin with ceil, floor, raw, @PLACES or yn;
                                                           ,, stands between two results ({0} and {1} in the answer).  A question may hold {NAME}: that fact is not told again.

[a|b] picks one.  {$out} is the result in the money of the question, {A} {B} names, {C} a city, {i} things."""
import builtins
import keyword
import math
import re
from core import family, noisy, spin
from pools import CITIES, ITEMS, NAMES
from values import in_words

MONEY = ["${}", "${}", "{} dollars", "{} euros", "{} euro", "€{}", "{} €", "£{}", "{} pounds", "{} EUR", "{} USD", "{}", "{}", "{} bucks", "{} francs", "CHF {}", "{} kr"]
ASIDE = ["i am {n} years old", "it is {n} past already", "my brother has {k} cats", "we ordered on the {k}th", "it took {k} days to arrive", "the shop is {n} km away", "we are open since {k} am", "it's the {k}th time i ask", "my colleague is {n}", "this is order {m}", "we moved here {k} years ago",
         "i live at number {n}", "room {m}", "page {n} of the book", "it was {n} degrees outside", "the manual has {m} pages", "i slept {k} hours", "bus {n} goes there", "there are {k} of us in the office", "i've been doing this for {k} years", "the last one lasted {k} weeks", "my phone has {n} percent left", "it's exercise {k}", "we are on floor {k}", "the meeting is at {k}",
         "my locker is number {m}", "we have {k} windows here", "chapter {k} says so", "the boss is {n}", "my team has {k} people"]
CHANGE = ["and if {f}?", "what if {f}", "and when {f}?", "same but {f}", "now suppose {f}", "ok and {f}?", "sorry, {f}", "no wait, {f}", "and with this: {f}", "what about this: {f}", "again, but {f}", "change of plan: {f}", "correction: {f}", "hmm, and if {f}"]
FIRST = ["{q} if {f}", "{q} when {f}", "{q}: {f}", "{q}? {f}", "{q}? {f}.", "{q}, {f}", "{q}... {f}", "{q} ({f})", "{q} given that {f}", "{q} - {f}", "{q}? i know that {f}", "{q}, if {f}?", "{q}, when {f}?"]
JOIN = [", ", ", ", ". ", ". ", " and ", " - ", "; ", ", and ", "\n", " / ", ", ", ". "]
LAST = [", ", ". ", ". ", ". ", "? ", " - ", "; ", "\n", ", so ", ". so ", ": ", " -> ", ", "]


class Value:
    def __init__(self, num, text, code=None):
        self.num, self.text, self.code = num, text, code or repr(num)


def short(x):
    return int(x) if isinstance(x, float) and x == int(x) and abs(x) < 1e15 else x


def told(r, n):
    """A whole number as people type it, now and then in words."""
    if not isinstance(n, int) or n < 0:
        return str(n)
    k = r.random()
    if n == 12 and k < 0.15:
        return "a dozen"
    if n <= 20 and k < 0.12:
        return in_words(n)
    if n >= 10000 and n % 1000 == 0 and n < 10 ** 6 and k < 0.3:
        return f"{n // 1000}k"
    if n >= 1000 and n % 100 == 0 and n < 10000 and k < 0.2:
        return f"{n / 1000:g}k"
    if n >= 10 ** 6 and n % 10 ** 4 == 0 and k < 0.5:
        return f"{n / 10 ** 6:g} {r.choice(['million', 'million', 'mio', 'm'])}"
    if n >= 10 ** 9 and n % 10 ** 7 == 0 and k < 0.8:
        return f"{n / 10 ** 9:g} billion"
    if n >= 1000 and k < 0.62:
        return f"{n:,}"
    return str(n)


def hours(r, m):
    """A time of m minutes as (text, code in hours)."""
    h, q = divmod(m, 60)
    if m == 30:
        return r.choice(["half an hour", "30 minutes", "0.5 hours"]), "0.5"
    if q == 0:
        return (r.choice(["an hour", "one hour", "1 hour", "1 h"]) if h == 1 else r.choice([f"{h} hours", f"{h} hours", f"{h} h", f"{h}h", f"{h} hrs", f"{in_words(h)} hours"])), str(h)
    if q == 30 and r.p(0.6):
        return r.choice([f"{h}.5 hours", f"{h} and a half hours", f"{h}.5 h", f"{in_words(h)} and a half hours"] if h > 1 else ["an hour and a half", "1.5 hours", "one and a half hours"]), f"{h}.5"
    if h == 0:
        return r.choice([f"{q} minutes", f"{q} min", f"{q} mins"]), f"{q} / 60"
    return r.choice([f"{h} hours {q} minutes", f"{h} hours and {q} minutes", f"{h} h {q} min", f"{h}h{q:02d}", f"{h}:{q:02d} hours", f"{h}h {q}m", f"{h} hrs {q} mins"]), f"{h} + {q} / 60"


def minutes(r, m):
    h, q = divmod(m, 60)
    if m == 30 and r.p(0.4):
        return "half an hour", "30"
    if m == 90 and r.p(0.4):
        return r.choice(["an hour and a half", "one and a half hours"]), "90"
    if m == 15 and r.p(0.3):
        return "a quarter of an hour", "15"
    if m >= 60 and r.p(0.5):
        return (r.choice([f"{h} hours", f"{h} h"]) if h > 1 else "an hour", f"{h} * 60") if q == 0 else (r.choice([f"{h} h {q} min", f"{h} hours {q} minutes", f"{h}h{q:02d}"]), f"{h} * 60 + {q}")
    return r.choice([f"{m} minutes", f"{m} min", f"{m} mins", f"{m} minutes"]), str(m)


def draw(r, kind, a, money):
    f = [float(x) for x in a] if kind not in ("P", "W") else a
    if kind == "I":
        n = r.int(int(f[0]), int(f[1]))
        return Value(n, told(r, n))
    if kind == "J":                                     # a small one, more often in words
        n = r.randint(int(f[0]), int(f[1]))
        return Value(n, in_words(n) if n <= 20 and r.p(0.25) else told(r, n))
    if kind == "K":                                     # a round number, of any size
        x = math.exp(r.uniform(math.log(f[0]), math.log(f[1])))
        n = max(1, int(float(f"{x:.{r.choice([0, 1, 1, 2])}e}")))
        return Value(n, told(r, n))
    if kind == "D":
        p = int(f[2]) if len(f) > 2 else 1
        x = short(round(r.uniform(f[0], f[1]), r.randint(0, p) if p else 0))
        return Value(x or 1, str(x or 1))
    if kind == "M":
        k = r.random()
        x = r.uniform(f[0], f[1])
        x = round(x) if k < 0.3 and f[1] > 5 else round(x) - 0.01 if k < 0.45 and x > 2 else round(x * 10) / 10 if k < 0.65 else round(x, 2)
        x = max(x, 0.05)
        if x < 1 and r.p(0.5):
            c = round(x * 100)
            return Value(c / 100, f"{c} cents")
        s = f"{x:.2f}" if x != int(x) and (k >= 0.65 or r.p(0.8)) else f"{x:g}" if x < 1e5 else str(x)
        x = short(round(x, 2))
        s = told(r, x) if isinstance(x, int) else s
        return Value(x, money.format(s))
    if kind == "S":                                     # a sum of money without cents
        x = math.exp(r.uniform(math.log(f[0]), math.log(f[1])))
        n = max(1, int(float(f"{x:.{r.choice([0, 1, 1, 2, 3])}e}")))
        return Value(n, money.format(told(r, n)))
    if kind == "C":
        x = r.choice([r.randint(int(f[0]) or 1, int(f[1])), r.randint(int(f[0]) or 1, int(f[1])), short(round(r.uniform(f[0], f[1]), 1))]) or 1
        return Value(x, r.choice([f"{x}%", f"{x}%", f"{x}%", f"{x} %", f"{x} percent", f"{x} percent", f"{x} per cent", f"{x} pct"]))
    if kind == "H":
        step = 10 if r.p(0.2) else 30 if r.p(0.5) else 60
        m = max(step, round(r.uniform(f[0], f[1]) * 60 / step) * step)
        t, c = hours(r, m)
        return Value(short(m / 60), t, c)
    if kind == "T":
        m = int(r.uniform(f[0], f[1]))
        m = max(5, m // 5 * 5) if r.p(0.7) else max(1, m)
        t, c = minutes(r, m)
        return Value(m, t, c)
    if kind == "Z":                                     # so many dozen, or a plain number
        if r.p(0.5):
            k = r.randint(2, max(2, int(f[1]) // 12))
            return Value(k * 12, f"{k} dozen", f"{k} * 12")
        n = r.int(int(f[0]), int(f[1]))
        return Value(n, str(n))
    if kind == "E":                                     # scientific notation
        x = float(f"{r.uniform(1, 10):.{r.randint(0, 2)}f}e{r.randint(int(f[0]), int(f[1]))}")
        s = f"{x:.{r.randint(1, 2)}e}".replace("e+0", "e").replace("e+", "e").replace("e-0", "e-")
        s = re.sub(r"\.0e", "e", s)
        x = float(s)
        m, e = s.split("e")
        return Value(x, r.choice([s, s, f"{m} x 10^{e}", f"{m}*10^{e}"]), s)
    if kind == "F":                                     # half a kilo, one and a half litres
        x, t = r.choice([(0.5, "half a"), (0.5, "half a"), (0.25, "a quarter of a"), (0.75, "three quarters of a"), (1.5, "one and a half"), (2.5, "two and a half"), (1.25, "one and a quarter"), (3.5, "three and a half"), (1.5, "1 1/2"), (2.5, "2 1/2"), (0.5, "1/2"), (0.75, "3/4")])
        return Value(x, t)
    if kind == "Q":                                     # a mixed number: 7 5/8, three quarters
        n, e = r.randint(int(f[0]), int(f[1])), r.choice([2, 2, 4, 4, 4, 8, 8, 8, 16] if len(f) < 3 else [2, 3, 4])
        k = r.choice([x for x in range(1, e) if math.gcd(x, e) == 1])
        part = f"{k}/{e}"
        if n == 0:
            return Value(k / e, r.choice([part, part, part, {(1, 2): "half", (1, 4): "a quarter", (3, 4): "three quarters", (1, 3): "a third", (2, 3): "two thirds"}.get((k, e), part)]), f"{k} / {e}")
        return Value(n + k / e, r.choice([f"{n} {part}", f"{n} {part}", f"{n} {part}", f"{n}-{part}", f"{n} and {part}"]), f"{n} + {k} / {e}")
    if kind == "P":                                     # one of these
        x = r.choice(a)
        x = float(x) if "." in x else int(x)
        return Value(x, told(r, x))
    raise ValueError(kind)


def pieces(t):
    return [x.strip() for x in t.split(" | ")]


class Situation:
    def __init__(self, text, often=0.12):
        self.often = often
        self.vars, self.facts, self.asks, self.aside, self.cond = [], [], [], [], None
        for line in text.strip().split("\n"):
            line = line.strip()
            if line.startswith("="):
                for v in line[1:].split(";"):
                    v = v.strip()
                    if v.startswith("if "):
                        self.cond = f"({self.cond}) and ({v[3:]})" if self.cond else v[3:]
                        continue
                    name, k = v.split(":", 1)
                    assert not keyword.iskeyword(name) and not hasattr(builtins, name) and name != "math", name
                    self.vars.append((name.strip(), "=", k[1:].strip()) if k.startswith("=") else (name.strip(), k.split()[0], k.split()[1:]))
            elif line.startswith("?"):
                given, code, q, a = [x.strip() for x in line[1:].split(">>")]
                self.asks.append((given.split(), code, pieces(q), pieces(a)))
            elif line.startswith("~:"):
                self.aside = pieces(line[2:])
            else:
                names, t = line.split(":", 1)
                names = names.split()
                self.facts.append((names, [x.replace("{}", "{%s}" % names[0]) for x in pieces(t)]))

    def draw(self, r, money):
        for _ in range(60):
            v = {}
            for name, kind, a in self.vars:
                if kind == "=":
                    m = a[:2] == "M "
                    x = eval(a[2:] if m else a, dict(math=math), {k: w.num for k, w in v.items()})
                    x = short(round(x, 2))
                    v[name] = Value(x, money.format(told(r, x) if isinstance(x, int) else f"{x:.2f}") if m else told(r, x))
                else:
                    v[name] = draw(r, kind, a, money)
            if not self.cond or eval(self.cond, {}, {k: w.num for k, w in v.items()}):
                return v
        raise ValueError(f"no values fulfil {self.cond}")


def program(ask, v, order):
    """The code for an ask, or None if its result is none that one would ask for."""
    given, code, _, _ = ask
    steps = [x.strip() for x in code.split(";")]
    last = steps[-1]
    how = re.match(r"(ceil|floor|raw|yn|@\d) ", last)
    how, last = (how.group(1), last[how.end():]) if how else ("", last)
    named = len(steps) > 1 or len(given) > 2
    env = {k: v[k].num for k in given}
    env["math"] = math
    try:
        for s in steps[:-1]:
            n, e = s.split("=", 1)
            env[n.strip()] = eval(e, env)
        x = [eval(e, env) for e in last.split(",,")]
    except (ZeroDivisionError, ValueError, OverflowError):
        return None
    if how != "yn":
        for y in x:
            if not isinstance(y, str) and (isinstance(y, complex) or y < 0 or how in ("ceil", "floor") and (y == 0 or abs(y - round(y)) < 1e-9 and isinstance(y, float) and y != int(y))):
                return None
            if not how and isinstance(y, float) and y < 0.04:
                return None
        if len(x) == 1 and x[0] == 0:
            return None
    if named:
        e, lines = last, [f"{k} = {v[k].code}" for k in order] + steps[:-1]
    else:
        put = lambda m: v[m.group()].code if m.group() in given else m.group()
        simple = lambda m: f"({v[m.group()].code})" if m.group() in given and re.search(r" [+*/] ", v[m.group()].code) else put(m)
        e, lines = re.sub(r"(?<![.\w\"])[a-z_]\w*", simple, last), []
    outs = []
    for y, part in zip(x, e.split(",,")):
        part = part.strip()
        if how == "ceil":
            part = f"math.ceil({part})"
        elif how == "floor":
            part = f"math.floor({part})"
        elif how.startswith("@"):
            part = f"round({part}, {how[1]})"
        elif not how and isinstance(y, float):
            part = f"round({part}, 2)"
        outs.append(part)
    text = "\n".join(lines + [f"print({', '.join(outs)})"])
    return ("import math\n" if "math." in text else "") + text


def cover(r, s, names):
    """Facts that tell these quantities, each once: [(names, wording)]."""
    for k in range(40):
        left, out = list(names), []
        while left:
            fit = [f for f in s.facts if all(n in left for n in f[0])]
            if not fit:                                 # what is left is told only together with what has been told
                break
            more = [f for f in fit if len(f[0]) > 1]
            f = r.choice(more) if more and (k > 4 or r.p(0.35)) else r.choice([g for g in fit if len(g[0]) == 1] or fit)
            out.append((f[0], r.pick(f[1])))
            left = [n for n in left if n not in f[0]]
        if not left:
            return out
    raise ValueError(f"no wording tells {names}")


GUARD = lambda t: f"\x01{t}\x02"


def beside_sign(x):
    """Beside a sign or a letter a number is written in figures: 2:3, 12%, W4."""
    return str(x.num) if isinstance(x.num, int) and re.fullmatch("[a-z -]+", x.text) and "hour" not in x.text and "minute" not in x.text else x.text


def put(r, t, v, slots):
    t = spin(r, t)
    signs = set(re.findall(r"\{(\w+)\}[\w%:/^*+-]", t) + re.findall(r"[\w:/^*+-]\{(\w+)\}", t))
    t = re.sub(r"\{(\w+)\}", lambda m: GUARD(beside_sign(v[m.group(1)]) if m.group(1) in signs else v[m.group(1)].text) if m.group(1) in v else GUARD(slots[m.group(1)]), t)
    return t.replace(" a\x02 hour", " an\x02 hour")


def upper(t):
    i = re.search(r"[A-Za-z0-9$€£]", t)
    return t[:i.start()] + t[i.start()].upper() + t[i.end():] if i and i.group().isalpha() and t[:i.start()].strip("\x01 ") == "" else t


def typed(r, t):
    """A question as people type it: a capital and a mark now and then, slips."""
    if r.p(0.25):
        t = upper(t)
    if r.p(0.3) and t[-1:] not in "?.!\x02":
        t += r.choice(["?", "?", "."])
    return noisy(r, t, 0.7)


TAKEN_BACK = [", no, {n}", "... no, {n}", ", sorry, {n}", " - no wait, {n}", ", I mean {n}", " (no, {n})", "... actually {n}", ", or rather {n}", " - make that {n}"]


def taken_back(r, v, facts):
    """Now and then a number is said wrong first and put right at once."""
    plain = [n for n, x in v.items() if isinstance(x.num, int) and x.num > 1 and x.text == str(x.num) and sum(len(re.findall(r"(?<![\w:/^*+-])\{%s\}(?![\w%%:/^*+-])" % n, t)) for _, t in facts) == 1 and sum(t.count("{%s}" % n) for _, t in facts) == 1]
    if not plain or not r.p(0.035):
        return v
    n = r.choice(plain)
    x = v[n]
    wrong = max(1, x.num + r.choice([-1, 1]) * r.randint(1, max(2, x.num // 3)))
    return {**v, n: Value(x.num, str(wrong) + r.choice(TAKEN_BACK).replace("{n}", x.text), x.code)} if wrong != x.num else v


def compose(r, s, ask, v, slots, second=None):
    """(text, names in the order of the telling)"""
    q = r.pick(ask[2])
    if second:
        q2 = r.pick([x for x in second[2] if "{" not in x] or second[2])
        q = re.sub(r"\{\w+\}", lambda m: m.group(), q) + r.choice([" and ", ", and ", ", also ", ", plus ", " and also ", "? and ", "? also, "]) + q2
    inside = re.findall(r"\{(\w+)\}", q)
    names = [n for n in ask[0] if n not in inside]
    facts = cover(r, s, names)
    r.shuffle(facts)
    said = taken_back(r, v, facts)
    fs = [put(r, t, said, slots) for _, t in facts]
    order = [n for ns, t in facts for n in sorted(ns, key=lambda n: t.index("{" + n + "}"))]
    if fs and r.p(s.often):
        a = put(r, r.choice(s.aside), v, slots) if s.aside and r.p(0.6 if s.often < 0.2 else 0.85) else put(r, r.choice(ASIDE), {}, dict(n=str(r.randint(10, 90)), k=str(r.randint(4, 9)), m=str(r.randint(100, 9000))))
        fs.insert(r.randint(0, len(fs)), a)
    q = put(r, q, v, slots)
    inner = [n for n in inside if n in ask[0]]
    proper = r.p(0.35)
    if not fs:
        t = q
        order = inner
        if proper:
            t = upper(t) + "?"
    elif r.p(0.22):
        t = r.choice(FIRST).replace("{q}", q).replace("{f}", r.choice([", ", " and ", ", "]).join(fs))
        order = inner + order
        if proper:
            t = upper(t)
    else:
        order = order + inner
        if proper:
            t = " ".join(upper(f) + "." for f in fs) if r.p(0.6) else upper(r.choice([" and ", ", ", ", and "]).join(fs)) + "."
            t += " " + upper(q) + "?"
        else:
            j = r.choice(JOIN)
            t = fs[0]
            for f in fs[1:]:
                t += j + f
            t += r.choice(LAST) + q + ("?" if r.p(0.5) else "")
    order += [n for n in ask[0] if n not in order]
    return re.sub(r"\?+", "?", t), list(dict.fromkeys(order))


def answer(r, ask, out, money, slots, used):
    t = r.pick(ask[3])
    if " // " in t:
        t = t.split(" // ")[0 if out == "True" else 1]
        return t, []
    bits = out.split(" ")
    m = money if used else "{}"
    t = t.replace("{$out}", m.format(out)).replace("{out}", out)
    for k, b in enumerate(bits):
        t = t.replace("{$%d}" % k, m.format(b)).replace("{%d}" % k, b)
    return re.sub(r"\{(\w+)\}", lambda x: slots[x.group(1)], t), bits


def play(d, s):
    r = d.r
    money = r.choice(MONEY)
    A, B = r.some(NAMES, 2)
    slots = dict(A=A, B=B, C=r.pick(CITIES), i=r.pick(ITEMS))
    for _ in range(40):
        ask = r.choice(s.asks)
        v = s.draw(r, money)
        if program(ask, v, ask[0]):
            break
    else:
        raise ValueError("no result: " + ask[1])
    used = lambda ns: any(k in ("M", "S") or k == "=" and a[:2] == "M " for n, k, a in s.vars if n in ns)
    same = [a for a in s.asks if a is not ask and set(a[0]) == set(ask[0]) and "{" not in a[2][0] and "//" not in a[3][0] and program(a, v, a[0])]
    second = r.choice(same) if same and "//" not in ask[3][0] and r.p(0.1) else None
    t, order = compose(r, s, ask, v, slots, second)
    d.user(noisy(r, t, 0.7))
    code = program(ask, v, order)
    if second:
        b = program(second, v, order)
        head = code.split("\n")
        b = "\n".join(x for x in b.split("\n") if x not in head or x.startswith("print"))
        code = code + "\n" + b
        if "import math" in code:
            code = "import math\n" + code.replace("import math\n", "")
        out = d.py(code).split("\n")
        a, fa = answer(r, ask, out[0], money, slots, used(ask[0]))
        c, fc = answer(r, second, out[-1], money, slots, used(second[0]))
        d.say(a + " " + c, fa + fc)
        return
    out = d.py(code)
    d.say(*answer(r, ask, out, money, slots, used(ask[0])))
    for _ in range(r.choice([0, 0, 0, 0, 1, 1, 2])):
        if r.p(0.35):
            more = [a for a in s.asks if a is not ask and set(a[0]) <= set(ask[0]) and "{" not in a[2][0] and program(a, v, a[0])]
            if more:
                ask = r.choice(more)
                q = r.pick([x for x in ask[2] if "{" not in x] or ask[2])
                d.user(noisy(r, put(r, r.choice(["and ", "", "ok, ", "and ", "also: "]) + q, v, slots) + r.choice(["?", ""]), 0.5))
                d.say(*answer(r, ask, d.py(program(ask, v, [n for n in order if n in ask[0]])), money, slots, used(ask[0])))
                continue
        n = r.choice(ask[0])
        f = [f for f in s.facts if f[0] == [n]]
        kind = next(k for x, k, _ in s.vars if x == n)
        if not f or f[0][1][0] == "{%s}" % n or kind == "=" and r.p(0.5):
            continue
        w = dict(v)
        for _ in range(8):
            w[n] = s.draw(r, money)[n]
            if w[n].num != v[n].num and program(ask, w, ask[0]) and (not s.cond or eval(s.cond, {}, {k: x.num for k, x in w.items()})):
                break
        else:
            continue
        v = w
        d.user(noisy(r, r.pick(CHANGE).replace("{f}", put(r, r.pick(f[0][1]), v, slots)), 0.5))
        d.say(*answer(r, ask, d.py(program(ask, v, [x for x in order if x in ask[0]])), money, slots, used(ask[0])))


def situations(module, text, weight=1.0, often=0.12):
    """A family for each block of the text; often: the share of tellings with a fact that does not matter."""
    for j, block in enumerate(b for b in re.split(r"\n\s*\n", text) if b.strip()):
        s = Situation(block, often)

        def f(d, s=s):
            play(d, s)
        family("relations", weight * (0.6 + 0.2 * len(s.asks)), f"{module}_{j}")(f)
