"""One thing, many questions (see posed.py): equations with x on both sides, tiles that fit exactly, solids and slopes of functions, texts in other codes, digits replaced or grouped, tables by group, rises between neighbours, shares of a most, sequences by their rule, scores before a game."""
import base64
from pools import NAMES
from posed import kind, names_of, plain, quoted, sentence, things


@kind
def bothsides(r, n, got):
    """x on both sides, a whole one."""
    a, c = r.sample(range(1, 13), 2)
    x, b = r.randint(-9, 30), r.randint(-40, 60)
    e = a * x + b - c * x
    got.update(a=("", str(a)), b=("", f"({b})" if b < 0 else str(b)), c=("", str(c)), e=("", f"({e})" if e < 0 else str(e)))
    k = lambda v: "x" if v == 1 else f"{v}x"
    sign = lambda v: f"{'+' if v >= 0 else '-'} {abs(v)}"
    t = f"{k(a)} {sign(b)} = {k(c)} {sign(e)}" if r.p(0.75) else f"{k(a)} = {k(c)} {sign(e - b)}" if e != b else f"{k(a)} {sign(b)} = {k(c)} {sign(e)}"
    if "=" in t and f"{k(a)} =" in t:
        got.update(b=("", "0"), e=("", f"({e - b})" if e < b else str(e - b)))
    return t.replace(" ", "") if r.p(0.25) else t, ""


@kind
def bracketed(r, n, got):
    """3(x + 4) = 27."""
    a, x, b = r.randint(2, 9), r.randint(-8, 20), r.choice([-1, 1]) * r.randint(1, 12)
    got.update(a=("", str(a)), b=("", f"({b})" if b < 0 else str(b)), c=("", str(a * (x + b))))
    return f"{a}(x {'+' if b > 0 else '-'} {abs(b)}) = {a * (x + b)}", ""


@kind
def floor(r, n, got):
    """A floor in metres and tiles in cm; exact fits are common."""
    t = r.choice([20, 25, 30, 30, 33, 40, 45, 50, 60])
    u = t if r.p(0.6) else r.choice([20, 30, 60, 90])
    k, m = r.randint(6, 22), r.randint(6, 22)
    a, b = (t * k, u * m) if r.p(0.5) else (r.randint(180, 700), r.randint(150, 600))
    got.update(t=(str(t),) * 2, u=(str(u),) * 2, size=(f"{t} cm" if t == u else f"{t} x {u} cm", ""), area=("", f"{t} * {u}"), b=(f"{b / 100:g}", str(b)))
    return f"{a / 100:g}", str(a)


@kind
def solid(r, n, got):
    a, h = r.choice([r.randint(2, 30), round(r.uniform(1, 20), 1)]), r.choice([r.randint(2, 40), round(r.uniform(1, 30), 1)])
    got["h"] = (f"{h:g}",) * 2
    return f"{a:g}", f"{a:g}"


@kind
def poly(r, n, got):
    """A polynomial with its derivative, and a place {x}."""
    deg = r.choice([2, 2, 3, 3, 4])
    co = {deg: r.randint(1, 6), **({r.randint(1, deg - 1): r.choice([-1, 1]) * r.randint(1, 9)} if deg > 1 else {}), 0: r.choice([0, r.randint(-9, 9)])}
    x = r.choice([r.randint(1, 6), r.randint(1, 6), -r.randint(1, 4)])
    term = lambda c, e: (f"{c}" if e == 0 else ("" if c == 1 else "-" if c == -1 else str(c)) + ("x" if e == 1 else f"x^{e}"))
    code = lambda c, e: str(c) if e == 0 else f"{c} * x" + ("" if e == 1 else f" ** {e}")
    show = lambda f, d: " ".join(f(c, e) for e, c in sorted(d.items(), reverse=True) if c).replace(" -", " - ").strip()
    glue = lambda f, d: "".join((" - " if c < 0 else " + " if i else "") + f(abs(c) if i or c < 0 else c, e) for i, (e, c) in enumerate([(e, c) for e, c in sorted(d.items(), reverse=True) if c]))
    der = {e - 1: c * e for e, c in co.items() if e}
    got.update(x=(str(x), f"{x}"), f=("", glue(code, co)), g=("", glue(code, der)), up=("", " + ".join(f"{c} * (b ** {e + 1} - a ** {e + 1}) / {e + 1}" for e, c in co.items() if c)))
    return glue(term, co), ""


@kind
def coded(r, n, got):
    """A text and its Base64."""
    t = r.choice([lambda: f"{plain(r)}-{plain(r)}", lambda: f"{plain(r)} {r.randint(1, 99)}", lambda: sentence(r, 2, 3), lambda: f"{r.pick(NAMES)}:{r.randint(1, 999)}", lambda: plain(r).capitalize(), lambda: f"{plain(r)}_{r.randint(1, 9)}.txt"])()
    got["c"] = (base64.b64encode(t.encode()).decode(), quoted(base64.b64encode(t.encode()).decode()))
    return t, quoted(t)


@kind
def digited(r, n, got):
    t = r.choice([f"File {r.randint(10, 9999)}-{r.choice('ABCD')}, account {r.randint(1000, 9999)} {r.randint(1000, 9999)}", f"call {r.randint(100, 999)} {r.randint(1000, 9999)} before {r.randint(1, 12)}", f"{plain(r)} {r.randint(1, 99)}, {plain(r)} {r.randint(100, 999)}", f"order {r.randint(1000, 99999)} of {r.randint(1, 28)}.{r.randint(1, 12)}.", f"{r.pick(NAMES)}, room {r.randint(1, 400)}, ext. {r.randint(10, 99)}"])
    return t, quoted(t)


@kind
def longnumber(r, n, got):
    t = "0" * r.p(0.5) + str(r.randint(10 ** 7, 10 ** 11))
    cut = r.choice([[3, 3, 2], [3, 4], [4, 4, 4], [2, 2, 2, 2], [3, 3, 3], [5, 3]])
    parts, i = [], 0
    for k in cut:
        parts.append(t[i:i + k])
        i += k
    parts.append(t[i:])
    parts = [p for p in parts if p]
    got["like"] = (" ".join(parts), "")
    j, c = 0, []
    for p in parts:
        c.append(f"t[{j}:{j + len(p)}]")
        j += len(p)
    got["code"] = ("", "[" + ", ".join(c) + "]")
    return t, quoted(t)


@kind
def loglines(r, n, got):
    """Lines of a server with a code at their end."""
    rows = [f"{r.choice(['GET', 'GET', 'POST', 'PUT'])} /{r.choice('abcdef')} {r.choice([200, 200, 404, 500, 301, 403])}" for _ in range(r.randint(5, 8))]
    return "\n".join(rows), '"""' + "\n".join(rows) + '"""'


@kind
def grouped3(r, n, got):
    """A table with a group and a value in each line."""
    head = r.choice([("class", "score"), ("team", "goals"), ("city", "sales"), ("shift", "pieces"), ("room", "temp"), ("dept", "hours")])
    keys = r.sample(["7a", "7b", "north", "south", "A", "B", "C", "east"], r.choice([2, 2, 3]))
    rows = [(k, r.randint(5, 95)) for k in keys for _ in range(r.choice([1, 2, 2, 3]))]
    r.shuffle(rows)
    got["g"], got["v"] = (head[0],) * 2, (head[1],) * 2
    return ("\n".join([",".join(head)] + [f"{a},{b}" for a, b in rows]) if r.p(0.7) else ", ".join(f"{a} {b}" for a, b in rows)), "[" + ", ".join(f"({quoted(a)}, {b})" for a, b in rows) + "]"


@kind
def outof(r, n, got):
    top = r.choice([20, 25, 30, 40, 45, 50, 60, 80])
    x = [(w, r.randint(top // 3, top)) for w in names_of(r, r.choice([3, 4]))]
    got["top"] = (str(top),) * 2
    return r.choice([", ", "; "]).join(f"{a} {b}" for a, b in x), "{" + ", ".join(f"{quoted(a)}: {b}" for a, b in x) + "}"


@kind
def curve(r, n, got):
    x = [round(r.uniform(36, 40.5), 1) if r.p(0.5) else r.randint(2, 90) for _ in range(1)]
    dec = isinstance(x[0], float)
    x = [round(r.uniform(36, 40), 1) if dec else r.randint(2, 90) for _ in range(r.choice([5, 6, 7]))]
    return r.choice([" ", ", "]).join(map(str, x)), str(x)


@kind
def inandout(r, n, got):
    a, b = [r.choice(range(100, 900, 10)) for _ in range(r.choice([3, 4]))], [r.choice(range(100, 600, 10)) for _ in range(r.choice([2, 3]))]
    got["b"] = (", ".join(map(str, b)), str(b))
    return ", ".join(map(str, a)), str(a)


@kind
def ruled(r, n, got):
    """A sequence whose rule is told."""
    k, m, a = r.choice([2, 2, 3]), r.randint(1, 9), r.randint(1, 12)
    s = r.choice([1, 1, -1])
    x = [a]
    for _ in range(r.choice([3, 4])):
        x.append(x[-1] * k + s * m)
    got.update(rule=(f"always {'doubled' if k == 2 else 'tripled'} {'plus' if s > 0 else 'minus'} {m}", ""), code=("", f"{x[-1]} * {k} {'+' if s > 0 else '-'} {m}"))
    return ", ".join(map(str, x)), str(x)


@kind
def starred(r, n, got):
    """A number with a star for one digit, divisible by {k}."""
    k = r.choice([3, 9, 9, 11, 4, 7])
    v = k * r.randint(1000 // k, 99999 // k)
    t = list(str(v))
    t[r.randrange(len(t))] = "*"
    got["k"] = (str(k), str(k))
    return "".join(t), quoted("".join(t))


@kind
def based(r, n, got):
    b = r.choice([2, 3, 5, 7, 8, 8, 16])
    v = r.randint(20, 3000)
    t, x = "", v
    while x:
        t, x = "0123456789abcdef"[x % b] + t, x // b
    name = {2: ["bin", "binary", "base 2"], 3: ["base 3", "base three", "ternary"], 5: ["base 5", "base five"], 7: ["base 7", "base seven"], 8: ["oct", "octal", "base 8"], 16: ["hex", "hexadecimal", "base 16"]}[b]
    got.update(b=(str(b), str(b)), name=(r.choice(name), ""), v=(str(v), str(v)))
    return t, quoted(t)


@kind
def rates2(r, n, got):
    a, b = round(r.uniform(2, 30), 1), round(r.uniform(2, 30), 1)
    got["b"] = (f"{b:g}",) * 2
    return f"{a:g}", f"{a:g}"


@kind
def elo(r, n, got):
    a, b = r.randint(900, 2400), r.randint(900, 2400)
    got["b"] = (str(b),) * 2
    return str(a), str(a)


ROWS = r"""
= s:bothsides
~ {q}
? print(({e} - {b}) / ({a} - {c})) >> solve {s} | {s}, x = ? | what is x if {s} | find x: {s} | for which x is {s} | {s}. x? | equation {s}, please solve >> x = {out} | x is {out}.
? from fractions import Fraction ;; print(Fraction({e} - {b}, {a} - {c})) >> {s}, x as a fraction if need be | solve {s} exactly | exact x for {s} >> x = {out} | x is {out}.

= s:bracketed
~ {q}
? print({c} / {a} - {b}) >> solve {s} | {s}, what is x | find x in {s} | {s}; x? | which x fits {s} >> x = {out} | x is {out}.

= s:floor
~ {q}
? print(-(-{s} * {b} // ({area}))) >> floor {s} m by {b} m, tiles of {size}. how many tiles, nothing spare | how many tiles of {size} for {s} m x {b} m (by area, rounded up) | {s} by {b} metres, tiles {size}, count them exactly | bathroom {s} x {b} m, {size} tiles, how many do i need | tiles {size} on {s} m by {b} m, whole tiles by area >> {out} tiles. | You need {out} tiles.
? print(-(-{s} * {b} * 110 // (100 * {area}))) >> floor {s} m by {b} m, tiles of {size}, 10% waste. how many | {s} x {b} m with {size} tiles and ten percent more for cutting | tiles of {size} for {s} by {b} m plus 10 percent >> {out} tiles. | You need {out} tiles.
? print(round({s} * {b} / 10000, 2)) >> {s} x {b} m in m² | square metres of {s} m by {b} m | how many square metres are {s} m by {b} m >> {out} m². | It is {out} square metres.

= s:solid
~ {q}
? import math ;; print(round(math.pi * {s} ** 2 * {h} / 3, 1)) >> cone, radius {s}, height {h}, volume 1 decimal | volume of a cone with r = {s} and h = {h} | how much fits into a cone of radius {s} and height {h} | a cone {h} high on a circle of radius {s}: volume >> The volume is {out}. | {out}.
? import math ;; print(round(math.pi * {s} ** 2 * {h}, 1)) >> cylinder, radius {s}, height {h}, volume | volume of a can, r {s}, h {h} | a round tank of radius {s} and {h} high, volume to 1 decimal >> The volume is {out}. | {out}.
? import math ;; print(round(4 / 3 * math.pi * {s} ** 3, 1)) >> volume of a ball with radius {s} | sphere r {s}: volume | how big is a ball of radius {s}, in volume >> The volume is {out}. | {out}.
? import math ;; print(round(4 * math.pi * {s} ** 2, 1)) >> surface of a ball with radius {s} | sphere of radius {s}, its skin in square units >> The surface is {out}. | {out}.
? print(round({s} ** 2 * {h} / 3, 1)) >> pyramid with square base {s} and height {h}, volume | volume of a pyramid, base {s} x {s}, {h} high >> The volume is {out}. | {out}.
? import math ;; print(round(math.pi * ({s} / 2) ** 2 * {h}, 1)) >> a cylinder {s} across and {h} high, volume | silo with diameter {s} and height {h}: volume | round pool, {s} wide, {h} deep. volume >> The volume is {out}. | {out}.

= s:poly
~ {q}
? x = {x} ;; print({g}) >> f(x) = {s}. f'({x})? | derivative of {s} at x = {x} | slope of y = {s} at {x} | f(x) = {s}, what is f' at {x} | how steep is {s} at x = {x} >> It is {out}. | The derivative there is {out}.
? x = {x} ;; print({f}) >> f(x) = {s}. f({x})? | value of {s} at x = {x} | {s} for x = {x} | y = {s}, y at {x} >> It is {out}. | The value is {out}.
? a, b = 0, 2 ;; print(round({up}, 4)) >> integral of {s} from 0 to 2 | area under {s} between 0 and 2 | integrate {s} from 0 to 2 >> It is {out}. | The integral is {out}.

= s:coded
~ {q}
? import base64 ;; print(base64.b64encode({s}.encode()).decode()) >> base64 of "{s}" | put "{s}" into base64 | encode "{s}" in base64 | "{s}" as base64 | what is {s} in base64 | base64-encode: {s} >> It is {out} | {out}
? import base64 ;; print(base64.b64decode({c}).decode()) >> decode this base64: {c} | what does {c} say in base64 | base64 {c} back to text | {c}, decoded (base64) | which text is {c} in base64 >> It is {out} | {out}
? print({s}.encode().hex()) >> hex of the text "{s}" | "{s}" as hex bytes | the bytes of "{s}" in hexadecimal >> It is {out} | {out}
? print(len({s}.encode())) >> how many bytes has "{s}" in utf-8 | size of "{s}" in bytes >> {out} bytes. | It has {out}.
? import hashlib ;; print(hashlib.sha256({s}.encode()).hexdigest()[:12]) >> sha256 of "{s}", first 12 hex digits | the first twelve digits of the sha256 of {s} >> It is {out} | {out}
? import hashlib ;; print(hashlib.md5({s}.encode()).hexdigest()) >> md5 of "{s}" | md5 sum of the text {s} >> It is {out} | {out}
? from urllib.parse import quote ;; print(quote({s})) >> url-encode "{s}" | "{s}" for use in a url | percent-encode "{s}" >> It is {out} | {out}

= s:digited
~ {q}: {s} | {q}: "{s}" | "{s}" - {q}
? import re ;; print(re.sub(r"\d", "x", {s})) >> replace every digit with x | all digits to x | hide the digits behind x | put an x for each digit >> {out}
? import re ;; print(re.sub(r"\d", "*", {s})) >> replace every digit with a star | stars for the digits >> {out}
? import re ;; print(re.sub(r"\d", "", {s})) >> drop all digits | without the digits | remove the numbers' digits >> {out}
? print(sum(c.isdigit() for c in {s})) >> how many digits are in it | count the digits >> {out}. | There are {out}.
? import re ;; print([int(x) for x in re.findall(r"\d+", {s})]) >> all numbers in it | pull out the numbers | which numbers occur >> {out} | They are {out}.
? print({s}.upper()) >> all in capitals | in upper case >> {out}

= s:longnumber
~ {q}
? t = {s} ;; print(" ".join({code})) >> format {s} as {like} | write {s} like {like} | {s} in the form {like} | put blanks into {s} so that it reads {like} >> {out} | It is {out}.
? t = {s} ;; print(" ".join(t[i:i + 4] for i in range(0, len(t), 4))) >> write {s} in groups of four | {s}, four by four | a blank after every fourth digit of {s} >> {out} | It is {out}.
? t = {s} ;; print(" ".join(t[i:i + 3] for i in range(0, len(t), 3))) >> {s} in groups of three from the left | split {s} into threes >> {out} | It is {out}.
? t = {s} ;; print("*" * (len(t) - 4) + t[-4:]) >> {s} with stars but for the last four | hide {s}, only the last 4 shown >> {out} | It is {out}.
? print(sum(map(int, {s}))) >> digit sum of {s} | add the digits of {s} >> {out}. | It is {out}.

= s:loglines
~ {q}:\n{s} | {q}\n{s} | {s}\n{q}
? from collections import Counter ;; c = Counter(line.split()[-1] for line in {s}.split("\n")) ;; print(", ".join(f"{k}: {v}" for k, v in c.most_common())) >> count the status codes | how often does each code occur | codes and their counts | tally the last column >> {out}. | The codes: {out}.
? print(sum(line.endswith("404") for line in {s}.split("\n"))) >> how many were not found (404) | number of 404 lines >> {out}. | There are {out}.
? print(sum(line.split()[-1] >= "400" for line in {s}.split("\n"))) >> how many failed (400 and up) | errors, from 400 on, how many >> {out}. | There are {out}.
? from collections import Counter ;; print(Counter(line.split()[1] for line in {s}.split("\n")).most_common(1)[0][0]) >> which path is asked for most often | most requested path >> {out} | It is {out}.

= s:grouped3
~ {q}\n{s} | {s}\n{q} | {q}: {s}
? d = {} ;; for k, v in {s}: ;;     d.setdefault(k, []).append(v) ;; print(", ".join(f"{k} {round(sum(x) / len(x), 2)}" for k, x in d.items())) >> what's the mean {v} per {g} | average by {g} | mean of each {g} | average {v} for every {g} >> {out}. | The means: {out}.
? d = {} ;; for k, v in {s}: ;;     d[k] = d.get(k, 0) + v ;; print(", ".join(f"{k} {v}" for k, v in d.items())) >> total {v} per {g} | sum by {g} | add up the {v} of each {g} >> {out}. | The totals: {out}.
? d = {} ;; for k, v in {s}: ;;     d[k] = max(v, d.get(k, v)) ;; print(", ".join(f"{k} {v}" for k, v in d.items())) >> highest {v} per {g} | best of each {g} | maximum by {g} >> {out}. | The highest: {out}.
? d = {} ;; for k, v in {s}: ;;     d[k] = d.get(k, 0) + v ;; k = max(d, key=d.get) ;; print(k, d[k]) >> which {g} has the highest total {v} | the {g} that leads in all, and with how much >> {0} with {1}. | It is {0}, {1}.
? from collections import Counter ;; print(", ".join(f"{k} {n}" for k, n in Counter(k for k, _ in {s}).items())) >> how many lines per {g} | count the rows of each {g} >> {out}. | The counts: {out}.

= s:outof
~ {q}: {s} | {s}. {q} | {q}\n{s} | {s} - {q}
? print(", ".join(f"{k} {v / {top} * 100:.0f}%" for k, v in {s}.items())) >> {top} points are full marks, what percent has everyone | as percent of {top}, whole | everyone's percentage if {top} is all | percentages, {top} points are the most >> {out}. | They have {out}.
? print([k for k, v in {s}.items() if v >= {top} / 2] or "nobody") >> who has at least half of {top} points | who reached 50 percent of {top} >> {out} | It is {out}.
? d = {s} ;; print(f"{sum(d.values()) / len(d) / {top} * 100:.1f}%") >> average percentage, {top} being the most | mean share of the {top} points in % >> {out}. | It is {out}.

= s:curve
~ {q}: {s} | {s}. {q} | {q}? {s} | {s} - {q}
? x = {s} ;; d, a, b = max((round(b - a, 2), a, b) for a, b in zip(x, x[1:])) ;; print(f"{a} to {b}: {d}") >> the sharpest climb from one value to the next, with its size | largest step up from one to the next | where did it rise most | the steepest rise, from what to what >> {out} | It was from {out}.
? x = {s} ;; d, a, b = min((round(b - a, 2), a, b) for a, b in zip(x, x[1:])) ;; print(f"{a} to {b}: {d}") >> the biggest fall between neighbours | where did it drop most, and by how much | largest step down >> {out} | It was from {out}.
? x = {s} ;; print(round(max(x) - min(x), 2)) >> highest minus lowest | the span of the values | difference of largest and smallest >> {out}. | It is {out}.
? x = {s} ;; print(sum(b > a for a, b in zip(x, x[1:]))) >> how often did it go up | number of rises >> {out}. | It rose {out} times.
? x = {s} ;; out, m = [], x[0] ;; for v in x: ;;     m = max(m, v) ;;     out.append(m) ;; print(out) >> running maximum | the highest so far at each step >> {out} | It is {out}.

= s:inandout
~ {q}
? print(sum({s}) - sum({b})) >> in: {s}. out: {b}. what's the balance | {s} came in, {b} went out, what remains | fluid in {s} ml, out {b} ml: balance | income {s}; spent {b}. difference | plus {s}, minus {b} >> {out}. | The balance is {out}.
? print(sum({s}), sum({b})) >> in {s}, out {b}: both totals | sum of the ins {s} and of the outs {b} >> {0} in, {1} out.

= s:ruled
~ {q}
? print({code}) >> next number: {s}, ... ({rule}) | {s}, {rule}. next? | {rule}: {s}, ? | what follows {s} if the rule is {rule} | continue {s} ({rule}) by one >> {out}. | It is {out}.

= s:starred
~ {q}
? print([d for d in range(10) if int({s}.replace("*", str(d))) % {k} == 0 and {s}.replace("*", str(d))[0] != "0"]) >> {k} should divide {s}, so the star is which digit | {s}: what can the star be if {k} divides it | digit for * in {s}, a multiple of {k} | fill the star of {s} to get a multiple of {k} >> {out} | It can be {out}.

= s:based
~ {q}
? print(int({s}, {b})) >> {s} {name} -> dec | {s} in {name} is what normally | {name} {s} to decimal | what number is {s} ({name}) | {s}, written in {name}, as a decimal number | decimal value of {name} {s} >> {out}. | It is {out}.
? n, t = {v}, "" ;; while n: ;;     n, d = divmod(n, {b}) ;;     t = "0123456789abcdef"[d] + t ;; print(t) >> {v} in {name} | {v} dec -> {name} | write {v} in {name} | decimal {v} to {name} >> {out}. | It is {out}.

= s:rates2
~ {q}
? print(round({b} - {s}, 2), round(({b} - {s}) / {s} * 100, 1)) >> {s}% last time, {b}% now: points gained, and the change as percent of the old | {s}% became {b}%. points and percent | a rate goes from {s} % to {b} %, change in points and in percent >> {0} points, {1}%. | {0} percentage points, {1} percent.
? print(round(abs({b} - {s}), 2)) >> how many percentage points lie between {s}% and {b}% | difference of {s}% and {b}% in points >> {out} points. | {out}.

= s:elo
~ {q}
? print(round(1 / (1 + 10 ** (({b} - {s}) / 400)), 3)) >> ratings {s} and {b}, what score does elo expect of the first (400 points make ten to one) | expected score, rating {s} vs {b} (elo) | {s} plays {b} by elo, what can the first expect >> {out}. | The expected score is {out}.
"""
things("posed42", ROWS, "number", 14.0)
