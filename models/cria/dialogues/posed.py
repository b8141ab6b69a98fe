"""One question about one thing: a text, a list, a date, a clock, a whole number; each kind of thing is asked for in many ways and by near misses of each other.  The rows (posed1.py, posed2.py):

= NAME:KIND ARGUMENTS; ...                what is asked about comes first; the others stand in the question
~ CARRIER | CARRIER                       how thing and question stand together: {q} and the first name; without it the usual ones of its kind
? CODE >> question | question >> answer   lines of the code apart by ;;  A question that names the thing itself needs no carrier.  "yes // no" answers a truth.

[a|b] picks one.  {out} is what was printed, {0} {1} its words where there are two."""
import datetime
import re
from core import MONTHS, family, noisy, spin
from dates import DAYS, any_date, written
from pools import FRUIT, ITEMS, NAMES, WORDS
from relating import GUARD, pieces, upper
from values import in_words, listed, said

SMALL = "the a of and in on to with for under over after before between without until our my her his their some every no this that from by near".split()
CARRIERS = dict(
    text="{q}: {s} | {q}: '{s}' | {q} in '{s}' | {q} in \"{s}\" | '{s}' - {q} | {s} - {q} | \"{s}\": {q} | {q} of \"{s}\" | here is a text: {s}. {q} | given the string '{s}', {q} | {q} -> {s} | {q} for: {s} | i have \"{s}\". {q} | take '{s}'. {q} | {q}? \"{s}\" | {q}\n{s} | {s}\n{q}",
    list="{q}: {s} | {q} of {s} | {s}: {q} | {s} - {q} | {q}? {s} | here are my numbers: {s}. {q} | {q} for {s} | i measured {s}. {q} | {s} -> {q} | values {s}, {q} | data: {s}\n{q} | we got {s}; {q} | {q}\n{s} | {q} from these: {s} | readings: {s}. {q}",
    names="{q}: {s} | {s}: {q} | {s} - {q} | {q}? {s} | i have {s}. {q} | {q} for {s} | {s} -> {q} | {q}\n{s} | these: {s}. {q} | my list is {s}. {q}",
    number="{q} of {s} | {s}: {q} | {q}: {s} | {s} - {q} | {q} for {s} | {q} for the number {s} | take {s}. {q} | {q}? it's {s} | {s}, {q}",
    day="{q} {s} | {s} - {q} | {q}: {s} | {s}: {q} | {q}? {s} | the date is {s}. {q} | it is {s}. {q} | {s}, {q}",
    clock="{q}: {s} | {s}: {q} | {s} - {q} | {q}? {s} | {s}. {q} | {s}, {q}")


def quoted(t):
    return '"' + t.replace("\\", "\\\\").replace('"', '\\"') + '"'


def plain(r):
    """A word of letters without accents: what counts as a vowel is then no question."""
    while True:
        w = r.pick(WORDS).lower()
        if w.isascii() and w.isalpha():
            return w


def sentence(r, lo, hi):
    """Words with small ones between, as people write."""
    w = []
    n = r.randint(lo, hi)
    while len(w) < n:
        w.append(r.choice(SMALL) if w and w[-1] not in SMALL and r.p(0.4) else plain(r))
    if w[-1] in SMALL:
        w[-1] = plain(r)
    t = " ".join(w)
    k = r.random()
    return t if k < 0.55 else t[0].upper() + t[1:] if k < 0.9 else t.title()


def names_of(r, k):
    out = []
    while len(out) < k:
        w = r.pick(NAMES).split()[0]
        if w.isalpha() and w not in out:
            out.append(w)
    return out


def word_list(r, k, pool=None):
    out = []
    while len(out) < k:
        w = r.pick(pool).lower() if pool and r.p(0.8) else plain(r)
        if w not in out:
            out.append(w)
    return out


def numbers(r, lo, hi, places=0, n=None, again=False):
    """(as typed, as code)"""
    n = n or r.choice([4, 5, 5, 6, 6, 7, 8, 9, 10])
    x = [r.randint(lo, hi) if not places else round(r.uniform(lo, hi), places) for _ in range(n)]
    if again:
        x = x[:-2] + [x[0]] * r.choice([2, 2, 3]) + x[-2:]
        r.shuffle(x)
    short = [f"{v:.{places}f}" if places and r.p(0.9) else str(v) for v in x]
    sep = r.choice([", ", ", ", ", ", " ", " ", " ", ",", "; ", "  ", "\n"])
    unit = r.choice(["kg", " kg", "°C", "m", " min", "€", "s", "%"]) if r.p(0.08) else ""
    s = sep.join(v + unit for v in short)
    if r.p(0.12):
        s = f"[{', '.join(short)}]"
    elif r.p(0.12):
        s = listed(r, short)
    return s, str(x)


def draw(r, kind, a, got, kinds=None):
    """(as typed, as code)"""
    kinds = KINDS if kinds is None else kinds
    n = [int(x) for x in a if re.fullmatch(r"-?\d+", x)]
    if kind == "sentence":
        t = sentence(r, *n)
        return t, quoted(t)
    if kind == "words":
        t = " ".join(plain(r) for _ in range(r.randint(*n)))
        return t, quoted(t)
    if kind == "word":
        t = r.pick(WORDS)
        return t, quoted(t)
    if kind in ("rotated", "shifted"):                  # a text in rot13, or by any number of letters, which becomes {k}
        t, k = sentence(r, *n), 13 if kind == "rotated" else r.choice([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 17, 19, 21, 23])
        t = t if k == 13 else t.lower()
        t = "".join(chr((ord(c) - 97 + k) % 26 + 97) if c.islower() else chr((ord(c) - 65 + k) % 26 + 65) if c.isupper() else c for c in t)
        got["k"] = (str(k), str(k))
        return t, quoted(t)
    if kind == "letter":                                # one that is in the text, most often
        letters = [c for c in got["s"][0].lower() if c.isascii() and c.isalpha()] or ["e"]
        c = r.choice(letters) if r.p(0.9) else r.choice("abcdefghijklmnopqrstuvwxyz")
        return c, quoted(c)
    if kind == "member":                                # a word of the text
        w = r.choice(got["s"][0].split())
        return w, quoted(w)
    if kind == "mixed":                                 # words and figures in one line
        t = " ".join(r.choice([r.pick(WORDS).lower(), r.pick(WORDS).lower(), str(r.randint(1, 999)), r.pick(NAMES)]) for _ in range(r.randint(*n)))
        t += f" {r.randint(2, 99)} {r.pick(WORDS).lower()} {r.randint(2, 999)}"
        return t, quoted(t)
    if kind == "mail":                                  # a note with addresses in it
        w = [r.choice([plain(r), plain(r), r.pick(NAMES), str(r.randint(1, 900))]) for _ in range(r.randint(3, 8))]
        for _ in range(r.choice([1, 2, 2, 3])):
            w.insert(r.randint(0, len(w)), r.choice(["{}", "({})", "<{}>", "{},", "{};"]).format(f"{plain(r)}{r.choice(['', '.' + plain(r), str(r.randint(1, 99))])}@{plain(r)}.{r.choice(['com', 'org', 'net', 'de', 'co.uk', 'example'])}"))
        t = " ".join(w)
        return t, quoted(t)
    if kind == "ints":
        return numbers(r, n[0], n[1], again="again" in a)
    if kind == "decs":
        return numbers(r, n[0], n[1], r.choice([1, 1, 2]))
    if kind == "names":
        pool = r.choice([FRUIT, NAMES, WORDS, WORDS, ITEMS])
        x = list(dict.fromkeys(r.pick(pool) for _ in range(r.randint(4, 7))))
        x = [w.lower() for w in x] if r.p(0.4) else x
        return (", ".join(x) if r.p(0.7) else listed(r, x) if r.p(0.5) else "\n".join(x) if r.p(0.4) else " ".join(x) if not any(" " in w for w in x) else "; ".join(x)), "[" + ", ".join(quoted(w) for w in x) + "]"
    if kind == "priced":                                # things with a figure each
        x = {r.pick(r.choice([WORDS, ITEMS, NAMES])).lower(): round(r.uniform(0.5, 90), 2) if "money" in a else r.randint(n[0], n[1]) for _ in range(r.randint(3, 6))}
        how = r.choice(["{k} {v}", "{k} {v}", "{k}: {v}", "{k} = {v}", "{k} ({v})", "{k} - {v}", "{k} at {v}", "{v} {k}" if r.p(0.2) else "{k} {v}"])
        s = r.choice([", ", ", ", ", ", "; ", "\n", " / "]).join(how.replace("{k}", k).replace("{v}", f"{v:.2f}" if isinstance(v, float) and r.p(0.8) else str(v)) for k, v in x.items())
        return s, "{" + ", ".join(f"{quoted(k)}: {v}" for k, v in x.items()) + "}"
    if kind == "I":
        v = r.int(*n)
        return said(r, v) if v > 20 or r.p(0.7) else in_words(v), str(v)
    if kind == "N":                                     # as figures, with or without a comma
        v = r.int(*n)
        return f"{v:,}" if v >= 1000 and r.p(0.35) else str(v), str(v)
    if kind == "day":
        d = any_date(r, *n)
        return written(r, d), f"date({d.year}, {d.month}, {d.day})"
    if kind == "later":                                 # a day after the one before it
        y, m, k = (int(x) for x in re.findall(r"\d+", got["s"][1]))
        d = datetime.date(y, m, k) + datetime.timedelta(days=r.randint(*n))
        return written(r, d), f"date({d.year}, {d.month}, {d.day})"
    if kind == "year":
        v = r.randint(*n)
        return str(v), str(v)
    if kind == "weekday":
        k = r.randrange(7)
        return DAYS[k] if r.p(0.6) else DAYS[k].lower(), str(k)
    if kind == "month":
        k = r.randint(1, 12)
        return MONTHS[k - 1] if r.p(0.6) else MONTHS[k - 1].lower() if r.p(0.6) else MONTHS[k - 1][:3], str(k)
    if kind == "time":
        h, m = r.randrange(24), r.choice([0, 5, 10, 15, 20, 30, 40, 45, 50, r.randrange(60)])
        t = r.choice([f"{h}:{m:02d}", f"{h:02d}:{m:02d}", f"{h % 12 or 12}:{m:02d} {'pm' if h >= 12 else 'am'}", f"{h % 12 or 12}:{m:02d}{'pm' if h >= 12 else 'am'}"])
        return t, f"{h} * 60 + {m}"
    if kind == "sums":                                  # amounts with a comma for decimals and dots for thousands
        x = [round(r.uniform(2, r.choice([60, 900, 9000])), 2) for _ in range(r.randint(2, 5))]
        typed = [f"{v:,.2f}".replace(",", "_").replace(".", ",").replace("_", ".") for v in x]
        u = r.choice(["", "", " €", " EUR", " euros"])
        return r.choice([" + ", " + ", " and ", " plus ", "; "]).join(t + u for t in typed), " + ".join(str(v) for v in x)
    if kind == "comma":                                 # one of these
        v = round(r.uniform(2, r.choice([60, 900, 9000])), r.choice([1, 2, 2]))
        return f"{v:,}".replace(",", "_").replace(".", ",").replace("_", r.choice([".", "", " "])), str(v)
    if kind == "P":
        v = r.choice(a)
        return v, v
    if kind == "frac":
        q = r.randint(2, 15)
        p = r.randint(1, 2 * q)
        return f"{p}/{q}", f"Fraction({p}, {q})"
    if kind == "parts":                                 # 3 1/2, 2½, 0.75
        n, (half, sign, x) = r.randint(1, 20), r.choice([("1/2", "½", 0.5), ("1/2", "½", 0.5), ("1/4", "¼", 0.25), ("3/4", "¾", 0.75)])
        words = {0.5: "and a half", 0.25: "and a quarter", 0.75: "and three quarters"}[x]
        return r.choice([f"{n} {half}", f"{n}{sign}", f"{n}{sign}", f"{n} {words}", f"{in_words(n)} {words}"]), str(n + x)
    if kind == "large":                                 # 12k, 1.2 million, a quarter of a million
        n = r.randint(2, 99)
        x = r.randint(11, 99) / 10
        return r.choice([(f"{n}k", f"{n}000"), (f"{n} thousand", f"{n}000"), (f"{x:g}k", str(round(x * 1000))), (f"{x:g} million", str(round(x * 10 ** 6))), (f"{n} million", f"{n}000000"), (f"{x:g}M", str(round(x * 10 ** 6))), (f"{n},000", f"{n}000"), ("half a million", "500000"), ("a quarter of a million", "250000"), ("one and a half million", "1500000"), (f"{x:g} billion", str(round(x * 10 ** 9)))])
    if kind == "dozens":
        n = r.randint(2, 19)
        return r.choice([(f"{n} dozen", f"{n} * 12"), (f"{in_words(n)} dozen", f"{n} * 12"), ("a dozen", "12"), ("half a dozen", "6"), ("a dozen and a half", "18")])
    if kind == "money":
        v = round(r.uniform(0.2, 60), 2)
        return r.choice([f"{v:.2f}", f"${v:.2f}", f"€{v:.2f}", f"{v:.2f} euros", f"{v:.2f}"]), str(v)
    if kind == "roman":
        v = n = r.randint(4, 3999)
        s = ""
        for x, c in zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "M CM D CD C XC L XL X IX V IV I".split()):
            s, n = s + c * (n // x), n % x
        return s, quoted(s)
    if kind in ("bits", "hexes"):
        v = r.randint(*n)
        s = bin(v)[2:] if kind == "bits" else r.choice([f"{v:x}", f"{v:X}"])
        return ("0b" if kind == "bits" else "0x") * (r.p(0.25)) + s, quoted(s)
    if kind == "roots":                                 # x^2 + bx + c with whole roots
        p, q = r.sample([x for x in range(-12, 13) if x], 2)
        b, c = -(p + q), p * q
        got["b"], got["c"] = (str(b), str(b)), (str(c), str(c))
        part = lambda k, x: "" if k == 0 else f" {'+' if k > 0 else '-'} {'' if abs(k) == 1 and x else abs(k)}{x}"
        s = r.choice(["x^2", "x²", "x**2"]) + part(b, "x") + part(c, "")
        return s.replace(" ", "") if r.p(0.25) else s, str(b)
    if kind == "line":                                  # a x + b = c with a whole x
        k, x, b = r.randint(2, 15), r.randint(-12, 40), r.randint(-40, 60)
        got["k"], got["b"], got["c"] = (str(k), str(k)), (str(b), f"({b})" if b < 0 else str(b)), (str(k * x + b), str(k * x + b))
        s = f"{k}x {'+' if b >= 0 else '-'} {abs(b)} = {k * x + b}"
        return s.replace(" ", "") if r.p(0.25) else s, s
    if kind in kinds:
        return kinds[kind](r, n, got)
    raise ValueError(kind)


KINDS = {}                                          # further kinds of values: name -> (chance, numbers of the row, what was drawn) -> (as typed, as code)


def kind(f):
    KINDS[f.__name__] = f
    return f


class Thing:
    def __init__(self, text):
        self.vars, self.carriers, self.asks, self.kinds = [], None, [], dict(KINDS)      # the kinds as they are now: a later module may name one of its own alike
        for line in text.strip("\n").split("\n"):
            if line.startswith("="):
                self.vars += [(v.split(":")[0].strip(), v.split(":")[1].split()) for v in line[1:].split(";")]
            elif line.startswith("~"):
                self.carriers = [x.replace("\\n", "\n") for x in pieces(line[1:])]
            elif line.startswith("?"):
                code, asks, says = (x.strip() for x in line[1:].split(" >> "))
                self.asks.append(("\n".join(re.split(" ?;; ?", code)), pieces(asks), pieces(says)))
            elif line.strip() and not line.startswith("#"):
                raise ValueError(line)
        if not self.carriers:
            kind = self.vars[0][1][0]
            self.carriers = pieces(CARRIERS[dict(ints="list", decs="list", sentence="text", words="text", word="text", mixed="text", rotated="text", shifted="text", priced="names", sums="names", comma="number", mail="text", names="names", day="day", time="clock").get(kind, "number")])


def text_of(r, thing, ask, v):
    q = r.pick(ask[1])
    first = thing.vars[0][0]
    if "{%s}" % first not in q:
        c = r.pick(thing.carriers).replace("{s}", "{%s}" % first)
        q = q[:-1] if q.endswith("?") and not c.endswith("{q}") else q
        q = c.replace("{q}", q)
    t = re.sub(r"\{(\w+)\}", lambda m: GUARD(v[m.group(1)][0]), spin(r, q))
    return upper(t) if r.p(0.3) and t[0] != "\x01" else t     # a text keeps its own letters


def pose(d, thing):
    r = d.r
    for _ in range(r.choice([1, 1, 1, 1, 2])):
        for _ in range(8):
            ask, v = r.choice(thing.asks), {}
            for name, kind in thing.vars:
                v[name] = draw(r, kind[0], kind[1:], v, thing.kinds)
            code = re.sub(r"\{(\w+)\}", lambda m: v[m.group(1)][1] if m.group(1) in v else m.group(), ask[0])
            if d.kernel.run(code)[1] not in ("", "[]"):      # nothing found is no answer to give
                break
        d.user(noisy(r, text_of(r, thing, ask, v), 0.7))
        out = d.py(code)
        says = r.pick(ask[2])
        if " // " in says:
            d.say(says.split(" // ")[out != "True"])
            continue
        bits = out.split(" ") if "{0}" in says else [out]
        for k, b in enumerate(bits):
            says = says.replace("{%d}" % k, b)
        d.say(says.replace("{out}", out), bits)


def things(module, text, group, weight=1.0):
    """A family for each block of the text."""
    for j, block in enumerate(b for b in re.split(r"\n\s*\n", text) if b.strip()):
        thing = Thing(block)

        def f(d, thing=thing):
            pose(d, thing)
        family(group, weight * (0.6 + 0.2 * len(thing.asks)), f"{module}_{group}_{j}")(f)
