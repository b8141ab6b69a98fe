"""Several results of one kind or of two, and then what is asked of them: their sum, the first less the last, the second in another unit, that last one halved, the one before it, the largest, one put right and the sum again."""
import re
from core import family, noisy
from relating import GUARD
from threads import chat

# kinds: first wordings | the next, whole | the next with one number (of the parameter behind it) | label of a result | code | unit | parameters
I = lambda lo, hi: lambda r: r.int(lo, hi)
D = lambda lo, hi, p=1: lambda r: (lambda x: int(x) if x == int(x) else x)(round(r.uniform(lo, hi), p))
C = lambda *xs: lambda r: r.choice(xs)
K = [
    ("what's {p}% of {n}|{p}% of {n}|{p} percent of {n}?|how much is {p}% of {n}", "and {p}% of {n}|{p}% of {n}?", "p:and {p}%?|{p}%|and {p}|now {p} percent;n:and of {n}|of {n}?|same of {n}", "the {p}% one|the one with {p}%", "{n} * {p} / 100", "", dict(p=C(3, 5, 8, 10, 12, 15, 18, 20, 25, 30, 35, 40, 45, 60, 75), n=I(40, 9000))),
    ("{a} times {b}|{a} x {b}|what's {a} * {b}|multiply {a} by {b}", "and {a} times {b}|{a} x {b}?|then {a} * {b}", "b:and with {b} instead|{a} times {b} then|now {a} x {b}|make it times {b} instead", "the {a} times {b} one", "{a} * {b}", "", dict(a=I(4, 400), b=I(3, 60))),
    ("{x} inches in cm|how many cm are {x} inches|{x}\" to cm", "and {x} inches|{x} inches too", "x:and {x}?|{x}|what about {x}|now {x}", "the {x} inch one|the one of {x} inches", "{x} * 2.54", "cm", dict(x=I(2, 300))),
    ("{x} miles in km|how far are {x} miles in km|{x} mi to kilometres", "and {x} miles|{x} miles?", "x:and {x}?|{x}|what about {x}|now {x}", "the {x} mile one", "{x} * 1.609344", "km", dict(x=I(3, 900))),
    ("{x} pounds in kg|how many kg are {x} lbs|{x} lb to kilos", "and {x} pounds|{x} lbs too", "x:and {x}?|{x}|what about {x}|now {x}", "the {x} pound one", "{x} * 0.45359237", "kg", dict(x=I(3, 600))),
    ("a wall {a} by {b} m, area|area of {a} x {b} m|{a} m times {b} m, square metres?", "and one of {a} by {b} m|a second of {a} x {b} m|next: {a} x {b} m", "a:and {a} m wide, same height|the same with {a} m", "the {a} by {b} one", "{a} * {b}", "m²", dict(a=D(2, 12), b=D(2, 5))),
    ("{n} boards at {p}|{n} pieces for {p} each|what do {n} at {p} cost", "and {n} at {p}|{n} more at {p}|then {n} for {p} each", "n:and {n} of them|{n}?|what about {n};p:and at {p}|at {p}?|if they cost {p}", "the {n} at {p}", "{n} * {p}", "$", dict(n=I(3, 90), p=D(1, 60, 2))),
    ("{a}**{b}|{a}^{b}|{a} to the power of {b}|{a} to the {b}", "{a}**{b}|and {a}^{b}", "b:to the {b}?|and ^{b}|power {b}", "the power {b} one", "{a} ** {b}", "", dict(a=I(2, 12), b=I(2, 9))),
    ("{n} factorial|what's {n}!|factorial of {n}", "and {n} factorial|{n}!", "n:and {n}|{n}?|of {n}", "the {n} factorial", "math.factorial({n})", "", dict(n=I(3, 12))),
    ("{n} squared|square of {n}|{n} times itself", "and {n} squared", "n:and {n}|{n}?", "the square of {n}", "{n} ** 2", "", dict(n=I(3, 300))),
    ("square root of {n}|root of {n}|sqrt {n}", "and root {n}|sqrt of {n}", "n:and {n}|of {n}?", "the root of {n}", "math.sqrt({n})", "", dict(n=I(5, 9000))),
    ("{a} minus {p}%|{p}% off {a}|{a} less {p} percent", "and {a} minus {p}%|{p}% off {a}", "p:and with {p}% off instead|if it were {p}% off;a:and from {a}|{a}?", "the one with {p}% off", "{a} * (1 - {p} / 100)", "$", dict(a=D(8, 900, 2), p=C(5, 10, 15, 20, 25, 30, 40))),
    ("{a} plus {p}% vat|{a} net, {p}% vat, gross?|add {p}% tax to {a}", "and {a} plus {p}% vat|{a} at {p}%", "p:and with {p}%|{p}% tax?;a:and {a}|for {a}", "the one with {p}% vat", "{a} * (1 + {p} / 100)", "$", dict(a=D(8, 900, 2), p=C(5, 7, 8, 10, 19, 20, 21, 25))),
    ("{n} nights at {p}|{p} a night, {n} nights|what are {n} nights for {p} each", "and {n} nights at {p}", "n:and {n} nights|{n}?|for {n} nights;p:at {p} a night?|and at {p}", "the {n} nights", "{n} * {p}", "$", dict(n=I(2, 21), p=I(40, 240))),
    ("{c} celsius in fahrenheit|{c}°C to F|how many F are {c} C", "and {c} C|{c} celsius?", "c:and {c}|{c}?|{c}", "the one for {c} degrees", "{c} * 9 / 5 + 32", "°F", dict(c=I(-30, 110))),
    ("{d} km at {v} km/h, hours?|how long for {d} km with {v} km/h, in hours|{d} km, {v} km/h: time in h", "and {d} km at {v}", "v:at {v}?|and with {v} km/h;d:and {d} km|{d} km?", "the one at {v} km/h", "{d} / {v}", "hours", dict(d=I(40, 900), v=C(30, 45, 50, 60, 70, 80, 90, 100, 110, 120))),
    ("{d} km with {l} l per 100, litres?|{d} km at {l} litres per 100 km|fuel for {d} km, {l}/100", "and {d} km at {l}", "d:and {d} km|{d}?;l:with {l} per 100?|and {l} l/100", "the {d} km one", "{d} / 100 * {l}", "litres", dict(d=I(40, 1200), l=D(4, 32))),
    ("{m} put in at {p}% for {y} years, compounded yearly|{m} at {p} percent compound interest, {y} years|what become {m} in {y} years at {p}% (compound)", "and {m} for {y} years at {p}%", "y:and for {y} years|{y} years?|after {y};p:what if it's {p}%|and at {p}%|with {p}", "the one for {y} years", "{m} * (1 + {p} / 100) ** {y}", "$", dict(m=C(500, 800, 1000, 1500, 2000, 2500, 4000, 5000, 8000, 10000, 12000, 20000), p=D(1, 8), y=I(2, 30))),
    ("area of a circle, radius {r}|circle with radius {r}, area|round bed of radius {r}, how big", "and radius {r}", "r:and {r}|radius {r}?", "the one with radius {r}", "math.pi * {r} ** 2", "", dict(r=D(1, 30))),
    ("a box {a} x {b} x {c} cm, volume|volume of {a} by {b} by {c} cm|{a}*{b}*{c} cm box, cm3?", "and {a} x {b} x {c}|next box: {a} by {b} by {c}", "c:same but {c} high|and with height {c}", "the {a} by {b} by {c} one", "{a} * {b} * {c}", "cm³", dict(a=I(4, 60), b=I(4, 50), c=I(3, 40))),
    ("{h} hours at {w} an hour|wage for {h} h at {w}|{h}h x {w}/h", "and {h} hours at {w}", "h:and {h} hours|{h} h?;w:at {w}?|and for {w} an hour", "the {h} hours", "{h} * {w}", "$", dict(h=D(2, 45), w=D(12, 60, 2))),
    ("{n} choose {k}|ways to pick {k} of {n}|combinations of {k} from {n}", "and {n} choose {k}|{k} of {n}?", "k:and {k}|choosing {k}?", "the one with {k}", "math.comb({n}, {k})", "", dict(n=I(8, 40), k=I(2, 6))),
    ("{a} divided by {b}|{a} / {b}|split {a} by {b}", "and {a} / {b}|{a} by {b}?", "b:and by {b} instead|{a} by {b} then|now {a} / {b}", "the one by {b}", "{a} / {b}", "", dict(a=I(30, 9000), b=I(3, 60))),
    ("rows: {n}, {k} rows an inch, inches?|{n} rows at {k} to the inch|{n} rows knitted, {k} make an inch", "and {n} rows", "n:and {n}|{n} rows?;k:with {k} to the inch?", "the {n} rows", "{n} / {k}", "inches", dict(n=I(20, 300), k=I(4, 12))),
    ("{x} ng/ul times {v} ul, total ng?|{v} ul at {x} ng/ul, ng|how many ng in {v} ul of {x} ng/ul", "and {v} ul of {x}", "v:and {v} ul|with {v} ul?;x:at {x} ng/ul?", "the {v} ul one", "{x} * {v}", "ng", dict(x=I(5, 300), v=I(2, 90))),
    ("{n} sheets at {p} cents, in euros|{n} copies for {p} cents each, euros?|{p} cents times {n}, in euro", "and {n} at {p} cents", "n:and {n}|{n}?", "the {n} sheets", "{n} * {p} / 100", "euros", dict(n=I(10, 900), p=I(3, 40))),
    ("screen {w} x {h}, pixels|{w}x{h} pixels, how many in all|{w} by {h} image: pixel count", "and {w}x{h}", "w:and {w} wide|same height, {w} wide", "the {w}x{h} one", "{w} * {h}", "pixels", dict(w=C(640, 800, 1024, 1280, 1366, 1600, 1920, 2560), h=C(480, 600, 720, 768, 900, 1080, 1440))),
]
NEXT = {"cm": [("in metres|in m|as metres", "/ 100", "m"), ("in inches|as inches", "/ 2.54", "inches"), ("in mm", "* 10", "mm")], "km": [("in metres|in m", "* 1000", "m"), ("in miles", "/ 1.609344", "miles")], "kg": [("in grams|in g", "* 1000", "g"), ("in tonnes", "/ 1000", "tonnes")], "m²": [("in cm²|in square centimetres", "* 10000", "cm²"), ("in square feet (10.7639)", "* 10.7639", "square feet")],
        "hours": [("in minutes|as minutes", "* 60", "minutes"), ("in days", "/ 24", "days")], "litres": [("in ml", "* 1000", "ml"), ("in US gallons (3.78541 l)", "/ 3.78541", "gallons")], "cm³": [("in litres|as litres", "/ 1000", "litres"), ("in ml", "* 1", "ml")], "inches": [("in cm|as cm", "* 2.54", "cm"), ("in feet", "/ 12", "feet")], "ng": [("in micrograms|in ug", "/ 1000", "micrograms"), ("in mg", "/ 1000000", "mg")],
        "pixels": [("in megapixels", "/ 1000000", "megapixels")], "euros": [("in cents", "* 100", "cents")], "$": [("per month if that is a year", "/ 12", "$"), ("split by four", "/ 4", "$")]}
ORD = "first second third fourth fifth sixth seventh".split()
CNT = {2: "both two", 3: "three", 4: "four", 5: "five", 6: "six"}
SUMS = {2: ["the sum of both?", "both together", "add the two", "the two together?", "sum of the two", "and in total"], 0: ["add those {k} up", "all {k} together", "the sum of the {k}", "{k} results, total?", "what do the {k} make together", "and all {k}, summed", "sum them all up", "everything together?", "and in total", "add them all"]}
LAST1 = ["that last one", "that", "the last result", "this", "the last one", "it"]
DONE = [("half of {x}", "{v} / 2"), ("{x} doubled|double {x}", "{v} * 2"), ("{x} times {k}", "{v} * {k}"), ("{x} plus {k}|add {k} to {x}", "{v} + {k}"), ("{x} minus {k}|take {k} off {x}", "{v} - {k}"), ("{x} divided by {k}|divide {x} by {k}", "{v} / {k}"), ("{x} to the nearest whole number|round {x}, no decimals|{x} without decimals, rounded", "round"), ("square root of {x}|root of {x}", "sqrt"), ("{p}% of {x}", "{v} * {p} / 100"), ("{x} plus {p}%|add {p} percent to {x}", "{v} * (1 + {p} / 100)"),
        ("a third of {x}", "{v} / 3"), ("{x} squared", "{v} ** 2"), ("a quarter of {x}", "{v} / 4"), ("{x} in thousands", "{v} / 1000")]
TWO = [("{a} minus {b}|{b} taken off {a}", "{va} - {vb}", 0), ("how much more is {a} than {b}|by how much does {a} exceed {b}|{a} is how much more than {b}", "{va} - {vb}", 1), ("{a} divided by {b}|{a} over {b}", "{va} / {vb}", 2), ("how many percent is {a} of {b}|{a} in percent of {b}", "{va} / {vb} * 100", 3), ("{a} plus {b}|add {a} and {b}|{a} and {b} together", "{va} + {vb}", 0), ("how many times {b} is {a}|{a} is how many times {b}", "{va} / {vb}", 2), ("by how many percent is {a} more than {b}", "({va} - {vb}) / {vb} * 100", 4)]
SAY = ["It is {o}.", "That is {o}.", "{o}.", "The result is {o}.", "That makes {o}."]


def shown(x, price=False):
    return f"{x:.2f}" if price and isinstance(x, float) else f"{x:,}" if isinstance(x, int) and x >= 10000 else str(x)


class Book:
    def __init__(self, d):
        self.d, self.r = d, d.r
        self.base, self.out = [], []                    # results asked for by themselves [kind, values, text]; all that came out
        self.money = d.r.choice(["{}", "${}", "€{}", "{} euros", "{}"])

    def unit(self, u, x):
        return self.money.format(x) if u == "$" else f"{x} {u}".strip()

    def give(self, code, unit, facts=True):
        out = self.d.py(code)
        self.d.say(self.r.choice(SAY).replace("{o}", self.unit(unit, out)), [out])
        self.out.append((out, unit))
        return out

    def ask(self, t):
        self.d.user(noisy(self.r, t, 0.6))

    def code(self, kind, v):
        e = kind[4]
        for k, x in v.items():
            e = e.replace("{%s}" % k, str(x) if not isinstance(x, (int, float)) or x >= 0 else f"({x})")
        whole = all(isinstance(x, int) for x in v.values()) and "/" not in e and "math.pi" not in e and "sqrt" not in e and "." not in re.sub(r"math\.(factorial|comb)", "", e)
        return ("import math\n" if "math." in e else "") + (f"print({e})" if whole else f"print(round({e}, 2))")

    def compute(self, kind, v, t):
        for k, x in v.items():
            t = t.replace("{%s}" % k, GUARD(shown(x, "$" == kind[5] and k in "pwa" and "{%s}%%" % k not in kind[0])))
        self.ask(t)
        out = self.give(self.code(kind, v), kind[5])
        self.base.append([kind, v, out])

    def label(self, i):
        """A way to name the i-th base result."""
        r = self.r
        kind, v, _ = self.base[i]
        if r.p(0.25):
            t = r.choice(kind[3].split("|"))
            for k, x in v.items():
                t = t.replace("{%s}" % k, GUARD(str(x)))
            if sum(1 for b in self.base if b[0] is kind and all(b[1][k] == v[k] for k in v if "{%s}" % k in kind[3].split("|")[0])) == 1:
                return t
        return f"the {ORD[i]}" + r.choice([" one", " one", " result", ""])

    def join(self, vs):
        return ("round(" if any("." in x for x in vs) else "") + " + ".join(vs) + (", 2)" if any("." in x for x in vs) else "")


@family("turns", 40.0)
def ledger(d):
    r = d.r
    b = Book(d)
    kind = r.choice(K)
    v = {k: f(r) for k, f in kind[6].items()}
    b.compute(kind, v, r.pick(kind[0].split("|")))
    turns = r.choice([2, 3, 3, 4, 4, 5, 5, 6])
    summed = None
    for _ in range(turns):
        k = r.random()
        n = len(b.base)
        if n > 2 and r.p(0.4) or n == 2 and r.p(0.12):
            k = 0.45
        if k < (0.6 if n < 2 else 0.36) and n < 6:       # another one
            w = dict(v)
            ways = [x.split(":", 1) for x in kind[2].split(";")]
            if r.p(0.72):
                p, t = r.choice(ways)
                w[p] = kind[6][p](r)
                t = r.pick(t.split("|"))
            elif r.p(0.6):
                t = r.pick(kind[1].split("|"))
                w.update({x: f(r) for x, f in kind[6].items() if "{%s}" % x in t})
            else:
                kind = r.choice(K)
                w = {x: f(r) for x, f in kind[6].items()}
                t = r.choice(["and ", "now ", "", "next: "]) + r.pick(kind[0].split("|"))
            if any(x[0] is kind and x[1] == w for x in b.base):
                continue
            v = w
            b.compute(kind, v, t)
            summed = None
        elif k < 0.52 and n > 1 and [o for o, _ in b.out[-n:]] == [x[2] for x in b.base] and len({x[0][5] for x in b.base}) == 1:
            t = r.pick(SUMS[2] if n == 2 else SUMS[0]).replace("{k}", r.choice([CNT.get(n, str(n)).split()[-1], str(n)]))
            if n == 2 and r.p(0.3):
                t = r.choice(["average of the two?", "the mean of both"])
            elif n > 2 and r.p(0.25):
                t = r.choice(["average of the {k}", "and on average?", "mean of all {k}"]).replace("{k}", CNT[n])
            mean = "average" in t or "mean" in t
            b.ask(t)
            vs = [x[2] for x in b.base]
            b.give(f"print(round(({' + '.join(vs)}) / {n}, 2))" if mean else f"print({b.join(vs)})", b.base[0][0][5])
            summed = (t, mean)
        elif k < 0.6 and n > 2 and len({x[0][5] for x in b.base}) == 1:
            most = r.p(0.6)
            b.ask(r.choice(["which was the biggest", "the largest of them?", "biggest of the results", "the highest one?"] if most else ["which was the smallest", "the least of them?", "the lowest one?"]))
            b.give(f"print({'max' if most else 'min'}({', '.join(x[2] for x in b.base)}))", b.base[0][0][5])
        elif k < 0.76 and n > 1:
            i, j = r.sample(range(n), 2)
            a, c = b.base[i][2], b.base[j][2]
            asks, e, how = r.choice(TWO)
            if how in (0, 1, 4) and b.base[i][0][5] != b.base[j][0][5] or float(c) == 0 or how in (1, 4) and float(a) <= float(c) or how == 4 and float(c) < 0:
                continue
            p = r.pick(asks.split("|"))
            la, lc = b.label(i), b.label(j)
            if i == n - 1 and len(b.out) and b.out[-1][0] == a and r.p(0.4):
                la = r.choice(["that last one", "the last one"])
            b.ask(r.choice(["", "and ", "", "ok, "]) + p.replace("{a}", la).replace("{b}", lc) + r.choice(["", "?"]))
            wrap = lambda x: f"({x})" if x.startswith("-") else x
            e = e.replace("{va}", wrap(a)).replace("{vb}", wrap(c))
            b.give(f"print(round({e}, 2))" if "." in e or "/" in e else f"print({e})", b.base[i][0][5] if how < 2 else "percent" if how in (3, 4) else "")
        elif k < 0.9:
            asks, e = r.choice(DONE)
            c = r.random()
            if c < 0.5 or n < 2:
                x, (val, u) = r.choice(LAST1), b.out[-1]
            elif c < 0.65 and len(b.out) > 1:
                x, (val, u) = r.choice(["the one before that", "the result before that", "the one before"]), b.out[-2]
            else:
                i = r.randrange(n)
                x, val, u = b.label(i), b.base[i][2], b.base[i][0][5]
            if u in NEXT and r.p(0.35):
                q, f, nu = r.choice(NEXT[u])
                if nu in b.base[0][0][0]:
                    continue                            # back to where it came from
                q = r.choice(q.split("|"))
                short = x in LAST1 and r.p(0.7)
                b.ask((f"and {q}" if r.p(0.5) else q) if short else f"{x} {q}" + r.choice(["?", ""]))
                b.give(f"print(round({val} {f}, 4))", nu)
                continue
            if (val.startswith("-") or float(val) > 1e12) or e == "round" and "." not in val:
                continue
            if "thousands" in asks and float(val) < 2000:
                continue
            kk, pp = r.choice([r.randint(2, 20), r.choice([2.5, 1.5, 0.5, 12, 14, 100])]), r.choice([5, 10, 15, 20, 25, 50])
            if "minus" in asks and kk >= float(val):
                continue
            t = r.pick(asks.split("|"))
            if x in LAST1 and t.startswith("{x} ") and r.p(0.7):
                t = t[4:]                               # "times 2.5"
            if e == "round":
                code = f"print(round({val}))"
            elif e == "sqrt":
                code = f"import math\nprint(round(math.sqrt({val}), 2))"
            else:
                c = e.replace("{v}", val).replace("{k}", str(kk)).replace("{p}", str(pp))
                code = f"print({c})" if "." not in c and "/" not in c else f"print(round({c}, 2))"
            b.ask(t.replace("{x}", x).replace("{k}", GUARD(str(kk))).replace("{p}", GUARD(str(pp))))
            b.give(code, "" if e == "sqrt" or "squared" in asks else u)
        elif k < 0.96 and n > 0:                        # one put right, then perhaps the sum again
            i = r.randrange(n)
            kd, w, old = b.base[i]
            p = r.choice(list(kd[6]))
            new = kd[6][p](r)
            if new == w[p] or any(x[0] is kd and x[1] == {**w, p: new} for x in b.base):
                continue
            olds, news = GUARD(str(w[p])), GUARD(str(new))
            if n == 1 or i == n - 1 and b.out[-1][0] == old:
                t = r.choice(["sorry, {w} instead of {o}", "i meant {w}, not {o}", "not {o}, {w}", "make the {o} a {w}", "no, {w} instead of {o}"])
            else:
                t = r.choice(["in the {n} one it's {w}, not {o}", "the {n} one had {w} instead of {o}", "correction for the {n}: {w}, not {o}", "the {n} again with {w} instead of {o}"]).replace("{n}", ORD[i])
            b.ask(t.replace("{w}", news).replace("{o}", olds))
            w = {**w, p: new}
            b.base[i] = [kd, w, b.give(b.code(kd, w), kd[5])]
            if i == n - 1:
                kind, v = kd, w
            if summed and r.p(0.7):
                b.ask(r.choice(["and the {s} again", "the {s} now?", "so the new {s}", "then the {s} is?"]).replace("{s}", "average" if summed[1] else "sum"))
                vs = [x[2] for x in b.base]
                b.give(f"print(round(({' + '.join(vs)}) / {n}, 2))" if summed[1] else f"print({b.join(vs)})", b.base[0][0][5])
        elif r.p(0.5):
            chat(d)
