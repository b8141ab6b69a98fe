"""Small stories told event by event; the program takes them in their order, a line for each.

What is there grows and shrinks (talelines.py: trades and households); parts of it go, of all or of the rest; days that are measured by the day before; people who have more or less than one another, or pay twice what another pays;
a number that is thought of; what was there at first, told from its end.  Numbers that don't matter stand between."""
import builtins
import keyword
import re
from fractions import Fraction
from core import family, noisy
from pools import NAMES
from relating import GUARD, TAKEN_BACK, told, upper
from talelines import CONTEXTS, DAYLY, OWNED, SPENT, THINGS
from values import in_words

SIDE = ["{A} is {k} years old", "it is the {k}th time this year", "the whole thing took {k} minutes", "it was {k} o'clock", "the bus there is line {k}", "{A} lives at number {k}", "it was {k} degrees outside", "my sister has {k} of her own elsewhere", "we were {k} people that day", "{A} came with {k} minutes' delay", "the receipt has {k} lines", "that was {k} weeks ago"]
PARTS = [(2, "half"), (2, "half"), (3, "a third"), (4, "a quarter"), (5, "a fifth"), (10, "a tenth"), (3, "one third"), (4, "one fourth"), (5, "one fifth"), (10, "10 percent"), (5, "20%"), (4, "25%"), (2, "50%")]
TIMES = [(2, "twice"), (2, "twice"), (3, "three times"), (4, "four times"), (3, "3 times"), (5, "five times"), (2, "double")]
JOINS = [". ", ". ", ". ", ", ", "; ", ", then ", ". Then "]


def number(r, n):
    """As it is typed; now and then a wrong one is said first."""
    t = told(r, n) if r.p(0.8) or n > 20 else in_words(n)
    return GUARD(f"{n + r.choice([1, 2, 3, 10])}{r.choice(TAKEN_BACK).replace('{n}', t)}" if r.p(0.025) else t)


def put(text, **v):
    for k, x in v.items():
        text = text.replace("{" + k + "}", str(x))
    return re.sub(r"\bdoes (i|we)\b", r"do \1", re.sub(r"\b(i|we) has\b", r"\1 have", text))


def joined(r, bits):
    """Sentences as people run them together."""
    j = r.choice(JOINS)
    out = bits[0]
    for b in bits[1:]:
        gap = j if j in (". ", ", ", "; ") or r.p(0.7) and not re.match("then|in the end|now|that|it |the |my |at |{A}", b) else ", "
        out += gap + (upper(b) if gap == ". " else b)
    return out


def ask(d, bits, question, level=0.7):
    r = d.r
    if r.p(0.14):                                           # the question first
        t = upper(question) + r.choice(["? ", ": ", "? "]) + joined(r, bits)
    else:
        t = joined(r, bits) + r.choice([". ", ". ", ", ", "\n", " - "]) + question
        t += r.choice(["?", "?", ""])
    d.user(noisy(r, upper(t) if r.p(0.6) else t, level))


def aside(r, bits, who, chance=0.25):
    if r.p(chance):
        bits.insert(r.randint(1, len(bits)), put(r.choice(SIDE), A=who, k=GUARD(str(r.randint(3, 40)))))


def say(d, ways, out, **v):
    d.say(put(d.r.pick(ways), out=out, **v), [out])


def part_of(r, n):
    """A part that comes out whole."""
    fit = [p for p in PARTS if n % p[0] == 0 and n // p[0] > 0]
    return r.choice(fit) if fit else None


# ---- what is there grows and shrinks ---------------------------------------------------------------------------------------------------
@family("stories", 5.0)
def tale_running(d):
    r = d.r
    c = r.choice(CONTEXTS)
    A = r.pick(NAMES).split()[0]
    me = r.p(0.4)
    S, he = ("i", "i") if me else (A, r.choice(["he", "she"]))
    n = start = r.randint(*c["span"])
    bits = [put(r.pick(c["start"]), S=S, n=number(r, n))]
    steps, lines, terms = [], [], []
    for i in range(r.choice([2, 2, 3, 3, 3, 4, 5])):
        k = r.random()
        part = part_of(r, n) if c.get("parts") and k < 0.16 else None
        if part:
            bits.append(put(r.pick(c["parts"]), S=he, p=part[1]))
            lines.append(f"-= {{x}} // {part[0]}")
            n -= n // part[0]
            terms = None
        elif k < 0.58 and n > 3:
            m = r.randint(1, min(n - 1, c["step"]))
            bits.append(put(r.pick(c["less"]), S=he, n=number(r, m)))
            lines.append(f"-= {m}")
            n -= m
            terms = terms if terms is None else terms + [f"- {m}"]
        else:
            m = r.randint(1, c["step"])
            bits.append(put(r.pick(c["more"]), S=he, n=number(r, m)))
            lines.append(f"+= {m}")
            n += m
            terms = terms if terms is None else terms + [f"+ {m}"]
        steps.append(n)
    aside(r, bits, A, 0.2)
    x = c["name"]
    if n != start and r.p(0.14):
        up = n > start
        ask(d, bits, r.pick([f"how many {'more' if up else 'fewer'} {{u}} than at the start", f"by how many {{u}} did it {'grow' if up else 'shrink'} altogether", f"{{u}} {'gained' if up else 'lost'} on the whole"]).replace("{u}", c["unit"]))
        code = f"{x} = {start}\n" + "\n".join(f"{x} {s.replace('{x}', x)}" for s in lines) + f"\nprint({x} - {start})" if up else f"{x} = {start}\n" + "\n".join(f"{x} {s.replace('{x}', x)}" for s in lines) + f"\nprint({start} - {x})"
        return say(d, ["{out} {u}.", "That is {out} {u}."], d.py(code), u=c["unit"])
    ask(d, bits, put(r.pick(c["ask"]), S=S))
    if terms and r.p(0.3):
        code = f"print({start} {' '.join(terms)})"
    else:
        code = "\n".join([f"{x} = {start}"] + [f"{x} {s.replace('{x}', x)}" for s in lines] + [f"print({x})"])
    say(d, c["says"], d.py(code), S=S)


# ---- money or a stock of which parts go ---------------------------------------------------------------------------------------------------
@family("stories", 3.0)
def tale_parts(d):
    """A part of all, a part of the rest, an amount."""
    r = d.r
    c = r.choice(SPENT)
    n = Fraction(r.choice([60, 80, 90, 100, 120, 150, 180, 200, 240, 300, 360, 400, 480, 500, 600, 720, 900, 1000, 1200, 2400]))
    me = r.p(0.6)
    A = r.pick(NAMES).split()[0]
    S = "i" if me else A
    he = "i" if me else r.choice(["he", "she"])
    bits = [put(r.pick(c["start"]), S=S, n=GUARD(str(n)))]
    x, lines, left, whole = c["name"], [f"{c['name']} = {n}"], n, True
    what = r.sample(c["on"], min(len(c["on"]), 4))
    for i in range(r.choice([2, 2, 3, 3])):
        k = r.random()
        q = r.choice([p for p in PARTS if p[0] < 6])
        if k < 0.55:
            rest = i > 0 and "rest" or ""
            share = left / q[0]
            if share.denominator not in (1, 2, 4, 5, 10, 20):
                continue
            of = r.choice(["of the rest", "of what was left", "of the remainder", "of what remained"]) if rest else ""
            if i == 0 or r.p(0.8):
                bits.append(put(r.pick(c["part"]), S=he, p=f"{q[1]} {of}".strip(), w=what[i]))
                lines.append(f"{x} -= {x} / {q[0]}")
                left -= share
                whole &= share.denominator == 1
            else:                                           # of all, again
                bits.append(put(r.pick(c["part"]), S=he, p=q[1] + r.choice([" of the whole", " of all", " of the original amount"]), w=what[i]))
                if left - n / q[0] < 0:
                    bits.pop()
                    continue
                lines.append(f"{x} -= {n} / {q[0]}")
                left -= n / q[0]
                whole &= (n / q[0]).denominator == 1
        else:
            m = Fraction(r.choice([5, 8, 10, 12, 15, 20, 25, Fraction(25, 2), Fraction(15, 2), 18]))
            if m >= left:
                continue
            bits.append(put(r.pick(c["sum"]), S=he, n=GUARD(f"{float(m):.2f}" if m.denominator > 1 else str(m)), w=what[i]))
            lines.append(f"{x} -= {float(m):g}")
            left -= m
            whole &= m.denominator == 1
    if len(lines) < 3:
        return tale_parts(d)
    aside(r, bits, A, 0.15)
    ask(d, bits, put(r.pick(c["ask"]), S=S))
    code = "\n".join(lines + [f"print({x})" if whole else f"print(round({x}, 2))"])
    say(d, c["says"], d.py(code.replace(" / ", " // ") if whole else code))


@family("stories", 2.2)
def tale_from_its_end(d):
    """What was there at first."""
    r = d.r
    i = r.choice(THINGS)
    A = r.pick(NAMES).split()[0]
    while True:
        n = r.randint(8, 300)
        left, ops, bits = n, [], []
        for _ in range(r.choice([1, 2, 2, 3])):
            part = part_of(r, left)
            k = r.random()
            if k < 0.45 and part:
                keep = Fraction(part[0] - 1, part[0])
                w = r.choice(["of the rest", "of what was left"]) if ops else "of them"
                bits.append(put(r.pick(["{A} gave away {p} {w}", "{p} {w} were sold", "{p} {w} were eaten", "{A} lost {p} {w}", "{p} {w} went to the neighbours"]), p=part[1], w=w, A=A))
                ops.append(f"* {keep.denominator} // {keep.numerator}" if keep.numerator > 1 else f"* {keep.denominator}")
                left -= left // part[0]
            elif k < 0.75 and left > 6:
                m = r.randint(2, min(left - 2, 60))
                bits.append(put(r.pick(["{n} more were given away", "then {n} broke", "{n} were sold", "{A} used {n}", "{n} got lost", "then {A} took {n} of them"]), n=number(r, m), A=A))
                ops.append(f"+ {m}")
                left -= m
            else:
                m = r.randint(2, 60)
                bits.append(put(r.pick(["{n} new ones came", "{A} bought {n} more", "then {n} were added", "{A} found {n} more", "{n} were brought back"]), n=number(r, m), A=A))
                ops.append(f"- {m}")
                left += m
        if left > 0 and ops:
            break
    bits.append(put(r.pick(["now there are {n} {i}", "{n} {i} are left", "in the end {n} {i} stay", "{n} {i} remain"]), n=number(r, left), i=i))
    if r.p(0.5):
        bits.insert(0, put(r.pick(["{A} had some {i}", "there were {i} in a box", "{A} started with a heap of {i}", "nobody counted the {i} at first"]), A=A, i=i))
    ask(d, bits, put(r.pick(["how many were there at first", "how many were there to begin with", "how many {i} at the beginning", "what was the number at the start", "with how many did it start", "how many before all that"]), i=i))
    lines = [f"n = {left}"]
    for op in reversed(ops):
        lines += ["n -= " + op[2:] if op[0] == "-" else "n += " + op[2:] if op[0] == "+" else "n = n " + op]
    out = d.py("\n".join(lines + ["print(n)"]))
    say(d, ["There were {out} {i}.", "It began with {out}.", "{out} {i} at first."], out, i=i)


# ---- a number that somebody thinks of ---------------------------------------------------------------------------------------------------
THOUGHT = dict(mul=[(2, "double it"), (3, "triple it"), (2, "multiply it by 2"), (4, "times 4"), (5, "multiply by five"), (3, "take it three times"), (6, "multiply it by 6"), (10, "times ten")], div=[(2, "halve it"), (3, "divide by 3"), (4, "divide it by four"), (5, "take a fifth of it"), (2, "take half of it")],
               add=["add {n}", "plus {n}", "put {n} on top", "add {n} to it", "make it {n} more"], sub=["take away {n}", "minus {n}", "subtract {n}", "take {n} off", "less {n}"])


@family("stories", 2.2)
def tale_thought(d):
    """Forwards and backwards: told the number or the result."""
    r = d.r
    back = r.p(0.65)
    while True:
        n = v = r.randint(2, 90)
        fwd, rev, bits = [], [], []
        last = None
        for _ in range(r.choice([2, 2, 3, 3, 4])):
            kind = r.choice([k for k in ("mul", "add", "sub", "div") if k != last])
            last = kind
            if kind in ("mul", "div"):
                k, t = r.choice(THOUGHT[kind])
                if kind == "div" and v % k:
                    continue
                v = v * k if kind == "mul" else v // k
                fwd.append(f"x *= {k}" if kind == "mul" else f"x //= {k}")
                rev.append(f"x //= {k}" if kind == "mul" else f"x *= {k}")
            else:
                k = r.randint(2, 60)
                t = put(r.choice(THOUGHT[kind]), n=number(r, k))
                v = v + k if kind == "add" else v - k
                fwd.append(f"x {'+' if kind == 'add' else '-'}= {k}")
                rev.append(f"x {'-' if kind == 'add' else '+'}= {k}")
            bits.append(t)
        if len(bits) > 1 and abs(v) < 5000 and (v > 0 or r.p(0.1)):
            break
    steps = r.choice([", ", ", ", ", then ", " and "]).join(bits[:-1]) + r.choice([" and ", ", then ", ", ", " and then "]) + bits[-1]
    if back:
        t = r.pick(["i have a number in my head, {s}, that makes {v}. guess it", "think of a number: {s}. it comes out as {v}. what was it", "{s} - the result is {v}. what number did i start with", "my number: {s}, that gives {v}. my number?", "if you take a number, {s}, you get {v}. find it",
                    "what number gives {v} if you {s}", "i picked a secret number, {s}, and ended up at {v}. which number was it", "someone starts with a number, {s}, result {v}. the number please", "which number becomes {v} when you {s}"])
        code = "\n".join([f"x = {v}"] + rev[::-1] + ["print(x)"])
        says = ["The number is {out}.", "It was {out}.", "It is {out}."]
    else:
        t = r.pick(["take {v}, {s}. what do you get", "start with {v}: {s}. result", "i start at {v}, {s}", "{v}, {s} =", "begin with {v}, {s}. where do i end up", "the number is {v}. {s}. what comes out"])
        code = "\n".join([f"x = {n}"] + fwd + ["print(x)"])
        says = ["You get {out}.", "It comes to {out}.", "The result is {out}."]
    t = put(t, s=steps, v=GUARD(str(v if back else n)))
    d.user(noisy(r, (upper(t) if r.p(0.5) else t) + r.choice(["?", "?", ""]), 0.7))
    say(d, says, d.py(code))


# ---- days measured by days, people by people ---------------------------------------------------------------------------------------------
@family("stories", 2.6)
def tale_days(d):
    """Monday so many, Tuesday so many more, Wednesday half of that; all together, or what is left of a whole."""
    r = d.r
    c = r.choice(DAYLY)
    A = r.pick(NAMES).split()[0]
    S = r.choice([A, A, "i", "we"])
    days = r.choice(["monday tuesday wednesday thursday friday".split(), "monday tuesday wednesday thursday friday".split(), "friday saturday sunday".split(), ["the first day", "the second day", "the third day", "the fourth day"], ["day one", "day two", "day three", "day four"], "january february march april".split(), ["week one", "week two", "week three", "week four"]])[:r.choice([2, 3, 3, 4])]
    on = "in" if days[0] == "january" or days[0].startswith("week") else "on"
    names = "abcde"
    v, lines, bits = [], [], []
    for i, day in enumerate(days):
        k, m = r.random(), 0
        if i and k < 0.34:
            m = r.randint(1, max(2, c["span"][0] // 2))
            n, e = v[-1] + m, f"{names[i - 1]} + {m}"
            t = r.pick(["{on} {day} {m} more than {on} {prev}", "{m} {u} more {on} {day} than the time before", "{day} {m} more than {prev}", "{on} {day} it was {m} more"])
        elif i and k < 0.58 and v[-1] > 4:
            m = r.randint(1, v[-1] // 2)
            n, e = v[-1] - m, f"{names[i - 1]} - {m}"
            t = r.pick(["{on} {day} {m} fewer than {on} {prev}", "{m} less {on} {day}", "{day} {m} fewer than {prev}", "{on} {day} it was {m} less than {on} {prev}"])
        elif i and k < 0.78:
            q, w = r.choice(TIMES)
            n, e = v[-1] * q, f"{names[i - 1]} * {q}"
            t = r.pick(["{on} {day} {w} as many as {on} {prev}", "{w} as many {on} {day}", "{day} {w} that many"] if w != "double" else ["{on} {day} double that", "{day} double the number of {prev}"]).replace("{w}", w)
        elif i and v[-1] % 2 == 0:
            n, e = v[-1] // 2, f"{names[i - 1]} // 2"
            t = r.pick(["{on} {day} half as many", "half of {prev}'s number {on} {day}", "{on} {day} half as many as {on} {prev}", "{day} only half of that"])
        else:
            n = r.randint(*c["span"])
            n += n % 2 if not i else 0
            t, e = r.pick(["{S} {did} {n} {u} {on} {day}", "{on} {day} {S} {did} {n} {u}", "{day}: {n} {u}"]), str(n)
        bits.append(put(t, S=S, did=c["did"], n=number(r, n), m=number(r, m), u=c["unit"], on=on, day=day, prev=days[i - 1]))
        lines.append(f"{names[i]} = {e}")
        v.append(n)
    total = " + ".join(names[:len(v)])
    k = r.random()
    if k < 0.4 and c.get("whole"):
        whole = sum(v) + r.randint(5, 200)
        bits.insert(r.choice([0, len(bits)]), put(r.pick(c["whole"]), n=number(r, whole)))
        lines.append(f"print({whole} - ({total}))")
        q, says = r.pick(c["left"]), ["{out} {u} are left.", "That leaves {out} {u}.", "{out} {u}."]
    elif k < 0.75:
        lines.append(f"print({total})")
        q, says = r.pick(["all together", "how many {u} in all", "total {u}", "how many is that altogether", "sum of all days" if on == "on" else "the sum", "how many {u} did {S} {do} in total"]), ["{out} {u} in all.", "That makes {out} {u}.", "{out} {u}."]
    elif k < 0.9:
        j = len(v) - 1
        lines.append(f"print({names[j]})")
        q, says = put(r.pick(["how many {u} {on} {day}", "{day}: how many", "so how many were it {on} {day}"]), on=on, day=days[j]), ["{out} {u}.", "It was {out} {u}."]
    else:
        lines.append(f"print(round(({total}) / {len(v)}, 2))")
        q, says = r.pick(["average a day" if on == "on" else "average", "mean of the {x}", "what's the average"]).replace("{x}", {2: "two", 3: "three", 4: "four"}.get(len(v), str(len(v)))), ["{out} {u} on average.", "The average is {out}."]
    aside(r, bits, A, 0.12)
    ask(d, bits, put(q, u=c["unit"], S=S, do=c["do"]))
    say(d, says, d.py("\n".join(lines)), u=c["unit"])


def compared(r, who, i):
    """(sentences, lines, values) of people who have more, fewer, twice, half of what another has; the number may come last."""
    k = len(who)
    while True:
        v, rel = {who[-1]: r.randint(3, 60)}, []
        base = v[who[-1]]
        for a, b in zip(who[-2::-1], who[:0:-1]):
            p = r.random()
            if p < 0.35:
                m = r.randint(2, 40)
                v[a] = v[b] + m
                rel.append((r.pick(["{a} has {m} {i} more than {b}", "{a} has {m} more than {b}", "{b} has {m} fewer than {a}", "{a} got {m} more {i} than {b}"]), m, a, b, f"{b.lower()} + {m}"))
            elif p < 0.6 and v[b] > 4:
                m = r.randint(2, v[b] - 2)
                v[a] = v[b] - m
                rel.append((r.pick(["{a} has {m} fewer {i} than {b}", "{a} has {m} less than {b}", "{b} has {m} more than {a}"]), m, a, b, f"{b.lower()} - {m}"))
            elif p < 0.88 or v[b] % 2:
                q, w = r.choice(TIMES[:-1])
                v[a] = v[b] * q
                rel.append((r.pick([f"{{a}} has {w} as many as {{b}}", f"{{a}} has {w} as many {{i}} as {{b}}", f"{{a}} {w} as many as {{b}}"]), None, a, b, f"{b.lower()} * {q}"))
            else:
                v[a] = v[b] // 2
                rel.append((r.pick(["{a} has half as many as {b}", "{a} has half as many {i} as {b}", "{a} has half of what {b} has"]), None, a, b, f"{b.lower()} // 2"))
        if max(v.values()) < 900:
            break
    bits = [put(t, a=a, b=b, i=i, m=number(r, m) if m else "") for t, m, a, b, _ in rel]
    base_bit = put(r.pick(["{b} has {n} {i}", "{b} has {n}", "{b} owns {n} {i}", "{b}: {n} {i}"]), b=who[-1], n=number(r, base), i=i)
    lines = [f"{who[-1].lower()} = {base}"] + [f"{a.lower()} = {e}" for _, _, a, _, e in rel]
    bits = bits[::-1] + [base_bit] if r.p(0.6) else [base_bit] + bits
    return bits, lines, v


def some_names(r, k):
    out = []
    while len(out) < k:
        n = r.pick(NAMES).split()[0]
        if n.isascii() and n.isalpha() and n.lower() not in [x.lower() for x in out] and len(n) > 2 and not keyword.iskeyword(n.lower()) and not hasattr(builtins, n.lower()):
            out.append(n)
    return out


@family("stories", 2.8)
def tale_compared(d):
    r = d.r
    who = some_names(r, r.choice([2, 3, 3, 3, 4]))
    i = r.choice(OWNED)
    bits, lines, v = compared(r, who, i)
    names = [w.lower() for w in who]
    k = r.random()
    if k < 0.5:
        lines.append(f"print({' + '.join(names)})")
        q, says = r.pick(["all together", "how many {i} in all", "how many do they have together", "total", "how many have all of them", "how many {i} are that together"]), ["Together they have {out} {i}.", "{out} {i} in all.", "{out}."]
    elif k < 0.72:
        lines.append(f"print({names[0]})")
        q, says = r.pick(["how many has {a}", "and {a}", "what's {a}'s number", "{a} has how many {i}"]), ["{a} has {out} {i}.", "{out} {i}."]
    elif k < 0.86 and v[who[0]] != v[who[-1]]:
        a, b = (names[0], names[-1]) if v[who[0]] > v[who[-1]] else (names[-1], names[0])
        lines.append(f"print({a} - {b})")
        q, says = r.pick([f"how many more has {a.capitalize()} than {b.capitalize()}", f"difference between {a.capitalize()} and {b.capitalize()}", f"by how many does {a.capitalize()} beat {b.capitalize()}"]), ["{out} {i}.", "{out} more."]
    else:
        lines.append(f"print({', '.join(names)})")
        q, says = r.pick(["how many has each", "who has how many", "give all their numbers"]), None
    aside(r, bits, who[0], 0.15)
    ask(d, bits, put(q, i=i, a=who[0]))
    out = d.py("\n".join(lines))
    if says is None:
        each = out.split()
        return d.say(", ".join(f"{w} has {x}" for w, x in zip(who, each)) + ".", each)
    say(d, says, out, i=i, a=who[0])


@family("stories", 2.2)
def tale_shares(d):
    """A sum paid by people who pay twice, half, so much more than another."""
    r = d.r
    a, b, *rest = some_names(r, r.choice([2, 2, 3]))
    what = r.choice(["taxi", "present", "tent", "dinner", "pizza order", "boat", "rent", "electricity bill", "rental car", "barbecue", "hotel room", "tool", "garden hose", "trampoline", "birthday cake"])
    unit = r.choice(["", " euros", " dollars", " euro", " pounds"])
    k = r.random()
    q, w = r.choice(TIMES[:-1])
    if k < 0.5 or rest:
        parts = [1, q] if not rest else [1, q, r.choice([1, 1, 2, q])]
        unit_share = Fraction(r.randint(200, 6000), r.choice([50, 100, 20, 100]))
        total = unit_share * sum(parts)
        bits = [put(r.pick(["the {w} costs {t}", "the {w} for {t}", "{w}: {t}", "{t} for the {w}"]), w=what, t=GUARD(f"{float(total):.2f}".removesuffix(".00") + unit))]
        if q == 2 and r.p(0.4):
            bits.append(put(r.pick(["{a} pays half of what {b} pays", "{a} pays half as much as {b}"]), a=a, b=b))
        else:
            bits.append(put(r.pick([f"{{b}} pays {w} what {{a}} pays", f"{{b}} pays {w} as much as {{a}}", f"{{b}} takes {w} {{a}}'s share"]), a=a, b=b))
        if rest:
            bits.append(put({1: r.choice(["{c} pays as much as {a}", "{c} the same as {a}"]), 2: "{c} pays twice as much as {a}"}.get(parts[2], f"{{c}} pays as much as {{b}}") if parts[2] != q or q == 2 and r.p(0.5) else "{c} pays as much as {b}", a=a, b=b, c=rest[0]))
        lines = [f"share = {float(total):g} / {sum(parts)}", "print(" + ", ".join(f"round(share * {p}, 2)" if p > 1 else "round(share, 2)" for p in parts) + ")"]
        who = [a, b] + rest
    else:
        m = Fraction(r.randint(2, 40))
        total = m + 2 * Fraction(r.randint(100, 4000), 100)
        bits = [put(r.pick(["the {w} costs {t}", "{a} and {b} share the {w} of {t}", "{w}: {t} together"]), w=what, t=GUARD(f"{float(total):.2f}".removesuffix(".00") + unit), a=a, b=b), put(r.pick(["{b} pays {m} more than {a}", "{a} pays {m} less than {b}", "{b} gives {m} more"]), a=a, b=b, m=number(r, int(m)))]
        lines = [f"low = ({float(total):g} - {m}) / 2", f"print(round(low, 2), round(low + {m}, 2))"]
        who = [a, b]
    ask(d, bits, r.pick(["what does each pay", "who pays what", "how much does each of them pay", "their shares", "each one's part", "how much is it for each"]))
    out = d.py("\n".join(lines)).split()
    d.say(r.choice([", ", " and "] if len(who) == 2 else [", "]).join(f"{w} pays {x}" for w, x in zip(who, out)) + ".", out)
