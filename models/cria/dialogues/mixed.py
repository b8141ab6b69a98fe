"""Amounts in units that differ (2.4 m and 35 cm, 1 kg 250 g, half a litre less 330 ml): put together, taken off, cut up, shared, compared, in the unit that is asked for; then another amount, or another unit."""
from core import family, noisy
from relating import GUARD

# unit: (names, how many of the smallest)
DIMS = {
    "length": ([("mm", "mm|millimetres", 1), ("cm", "cm|centimetres", 10), ("m", "m|metres|meters", 1000), ("km", "km|kilometres", 1000000)], ["a board of {a} and one of {b}", "{a} of cable plus {b}", "{a} and then {b} of path", "shelf {a}, cupboard {b} beside it", "two walls, {a} and {b}", "a rope of {a} tied to one of {b}"],
               ["a beam of {a}, i saw off {b}", "{a} of cloth, {b} used", "from {a} of wire i cut {b}", "the room is {a}, the wardrobe takes {b}", "{a} of tape minus {b}"], ["{n} planks of {a}", "{n} steps of {a} each", "{n} ribbons, {a} each", "{n} tiles of {a} in a row"], "how many pieces of {b} out of {a}|{a} cut into {b} lengths, full pieces?|how often does {b} fit into {a}"),
    "weight": ([("mg", "mg|milligrams", 1), ("g", "g|grams|gr", 1000), ("kg", "kg|kilos|kilograms", 1000000), ("t", "t|tonnes", 10 ** 9)], ["{a} of flour and {b} of sugar", "a parcel of {a} with a book of {b} in it", "{a} of apples plus {b} of pears", "the cat {a}, her basket {b}", "load one {a}, load two {b}"],
               ["a jar of {a}, the empty jar is {b}", "{a} with the box, the box alone {b}", "a sack of {a}, {b} taken out", "{a} of coffee less {b}"], ["{n} bags of {a}", "{n} parcels, {a} each", "{n} portions of {a}", "{n} bricks at {a}"], "how many portions of {b} are in {a}|{a} in bags of {b}, full bags?|how often can i take {b} from {a}"),
    "volume": ([("ml", "ml|millilitres", 1), ("cl", "cl|centilitres", 10), ("dl", "dl|decilitres", 100), ("l", "l|litres|liters", 1000)], ["{a} of milk and {b} of cream", "{a} of water plus {b} of syrup", "a jug with {a}, i pour in {b}", "{a} of oil and {b} of vinegar"],
               ["a bottle of {a}, {b} drunk", "{a} in the can, {b} poured out", "from {a} of paint i use {b}", "{a} of juice less {b}"], ["{n} glasses of {a}", "{n} bottles of {a}", "{n} doses, {a} each", "{n} cups at {a}"], "how many glasses of {b} from {a}|{a} into {b} bottles, full ones?|how many {b} doses does {a} give"),
    "time": ([("s", "s|seconds|sec", 1), ("min", "min|minutes|mins", 60), ("h", "h|hours|hrs", 3600), ("days", "days", 86400)], ["{a} of film and {b} of ads", "{a} by train, {b} on foot", "part one {a}, part two {b}", "bake {a}, rest {b}", "{a} of work, then {b} more"],
             ["a session of {a}, {b} are over", "{a} allowed, {b} used", "a tape of {a}, {b} recorded", "{a} minus a break of {b}"], ["{n} lessons of {a}", "{n} rounds, {a} each", "{n} episodes of {a}", "{n} shifts of {a}"], "how many slots of {b} in {a}|{a} in steps of {b}, full ones?|how often does {b} fit in {a}"),
    "data": ([("KB", "KB|kB", 1), ("MB", "MB|megabytes", 1000), ("GB", "GB|gigabytes|gigs", 1000000), ("TB", "TB|terabytes", 10 ** 9)], ["a film of {a} and photos of {b}", "{a} of backups plus {b} of logs", "{a} downloaded, then {b}", "folder one {a}, folder two {b}"],
             ["a stick of {a}, {b} used", "{a} free, the update takes {b}", "a plan of {a}, {b} gone", "{a} of mail, {b} deleted"], ["{n} songs of {a}", "{n} videos, {a} each", "{n} users with {a}", "{n} images of {a}"], "how many files of {b} on {a}|{a} holds how many times {b}|how often does {b} fit on {a}"),
    "feet": ([("inches", "inches|in|inch", 1), ("feet", "feet|ft", 12), ("yards", "yards|yd", 36)], ["a board of {a} and one of {b}", "{a} of fence plus {b}", "{a} and {b} of fabric", "one pipe {a}, the other {b}"], ["a rope of {a}, {b} cut off", "{a} of lumber less {b}", "from {a} of trim i take {b}"], ["{n} shelves of {a}", "{n} boards, {a} each", "{n} panels at {a}"], "how many {b} pieces from {a}|{a} cut into {b}, full pieces?"),
    "pounds": ([("oz", "oz|ounces", 1), ("lb", "lb|pounds|lbs", 16)], ["{a} of beef and {b} of pork", "a box of {a} plus {b}", "{a} of flour, {b} of butter"], ["a ham of {a}, {b} eaten", "{a} with the tin, the tin is {b}", "{a} of nuts less {b}"], ["{n} bags of {a}", "{n} steaks, {a} each", "{n} jars at {a}"], "how many {b} portions in {a}|{a} in {b} packs, full ones?"),
    "cents": ([("cents", "cents|ct|cent", 1), ("euros", "euros|euro|EUR", 100)], ["a coffee for {a} and a roll for {b}", "{a} plus {b} postage", "bread {a}, butter {b}", "one costs {a}, the other {b}"], ["i pay with {a}, it costs {b}", "{a} in the purse, {b} spent", "{a} less {b} discount"], ["{n} stamps at {a}", "{n} rolls for {a} each", "{n} tickets, {a} apiece"], "how many at {b} for {a}|with {a}, how many pieces at {b}"),
}
TOTAL = ["total in {u}?", "together in {u}", "how many {u} in all", "sum in {u}", "what's that in {u} altogether", "how much in {u}"]
LEFT = ["what's left in {u}", "how many {u} remain", "rest in {u}?", "remaining {u}", "how much is left, in {u}"]
EACH = ["{a} shared by {n}, each in {u}", "split {a} into {n} equal parts, {u} each?", "{a} / {n} in {u}", "{a} for {n} people, how many {u} each"]
MORE = ["which is more, {a} or {b}, and by how many {u}", "difference of {a} and {b} in {u}", "{a} against {b}, how many {u} apart", "by how many {u} do {a} and {b} differ"]


def amount(r, units, i, double=True):
    """An amount in the i-th unit, now and then with a part in the next smaller one: (text, code in the smallest, value)."""
    short, names, f = units[i]
    k = r.random()
    if double and i and k < 0.22:
        s2, n2, f2 = units[i - 1]
        a, b = r.randint(1, 9), r.randint(1, max(1, f // f2 - 1))
        if f // f2 > 100:
            b = r.choice([50, 100, 150, 200, 250, 300, 400, 450, 500, 600, 750, 800])
        return f"{a} {short} {b} {s2}" if r.p(0.7) else f"{a} {r.choice(names.split('|'))} and {b} {r.choice(n2.split('|'))}", f"({a} * {f} + {b}" + (f" * {f2}" if f2 > 1 else "") + ")", a * f + b * f2
    if i and k < 0.34:
        t, c, x = r.choice([("half a", "0.5", 0.5), ("a quarter of a", "0.25", 0.25), ("one and a half", "1.5", 1.5), ("two and a half", "2.5", 2.5), ("three quarters of a", "0.75", 0.75)])
        one = {"m": "metre", "km": "kilometre", "kg": "kilo", "g": "gram", "l": "litre", "h": "hour", "min": "minute", "lb": "pound", "feet": "foot", "yards": "yard", "GB": "gigabyte", "MB": "megabyte", "t": "tonne"}.get(short)
        if one and (f * x) == int(f * x):
            plural = ("feet" if one == "foot" else one + "s") if x > 1 else one
            return (t + ("n hour" if one == "hour" and t.endswith(" a") else " " + plural)), f"{c} * {f}", int(f * x)
    big = units[i + 1][2] // f if i + 1 < len(units) else 40
    v = r.randint(2, min(950, max(12, big * 2)))
    if r.p(0.3) and i and f % 10 == 0:
        v = round(r.uniform(1, 20), 1)
        v = int(v) if v == int(v) else v
    return f"{v} {r.choice(names.split('|'))}" if r.p(0.8) or not short.isalpha() or len(short) > 2 else f"{v}{short}", f"{v} * {f}" if f > 1 else str(v), v * f


def held(e):
    return f"({e})" if " " in e and not (e[0] == "(" and e.find(")") == len(e) - 1) and not e.startswith("abs(") else e


@family("units", 6.0)
def mixed_units(d):
    r = d.r
    units, plus, minus, times, fits = DIMS[r.choice(list(DIMS))]
    i = r.randrange(len(units))
    j = min(len(units) - 1, max(0, i + r.choice([-1, -1, 0, 1])))
    (ta, ca, va), (tb, cb, vb) = amount(r, units, i), amount(r, units, j)
    kind = r.choice(["plus", "plus", "minus", "minus", "times", "fits", "each", "more"])
    if kind in ("minus", "fits") and va < vb:
        ta, ca, va, tb, cb, vb = tb, cb, vb, ta, ca, va
    if va == vb or kind == "fits" and not 1.5 < va / vb < 5000:
        return mixed_units(d)
    n = r.randint(2, 24)
    size = {"plus": va + vb, "minus": va - vb, "times": va * n, "each": va / n, "more": abs(va - vb), "fits": 1}[kind]
    fit = [u for u in units if size / u[2] >= 0.01 and size / u[2] < 10 ** 7]
    if not fit:
        return mixed_units(d)
    u = r.choice(fit)
    un = lambda u: r.choice(u[1].split("|"))
    expr = {"plus": f"{ca} + {cb}", "minus": f"{ca} - " + (f"({cb})" if "+" in cb and not cb.startswith("(") else cb), "times": f"{n} * ({ca})" if "*" in ca and not ca.startswith("(") else f"{n} * {ca}", "each": ca, "more": f"abs({ca} - {cb})"}.get(kind)
    name = dict(plus="total", minus="rest", times="total", each="whole", more="gap").get(kind)
    put = lambda t: t.replace("{a}", GUARD(ta)).replace("{b}", GUARD(tb)).replace("{n}", GUARD(str(n))).replace("{u}", un(u))
    mix = lambda f, q: r.choice(["{f}, {q}", "{f}. {q}", "{q}: {f}", "{f} - {q}", "{q}? {f}", "{f}; {q}?", "{f}. {q}?"]).replace("{f}", f).replace("{q}", q.rstrip("?") if "{" in q else q)
    text = put({"plus": lambda: mix(r.pick(plus), r.pick(TOTAL)), "minus": lambda: mix(r.pick(minus), r.pick(LEFT)), "times": lambda: mix(r.pick(times), r.pick(TOTAL)), "fits": lambda: r.pick(fits.split("|")), "each": lambda: r.pick(EACH), "more": lambda: r.pick(MORE)}[kind]())
    d.user(noisy(r, text, 0.7))
    if kind == "fits":
        out = d.py(f"whole = {ca}\npart = {cb}\nprint(int(whole // part))" if r.p(0.6) else f"print(int({held(ca)} // {held(cb)}))")
        d.say(r.choice(["It is {o}.", "{o}.", "That is {o} times."]).replace("{o}", out), [out])
        return

    def run(expr, u, div=""):
        f = u[2]
        e = f"{held(expr)}{div}" if f > 1 or div else expr
        c = f"{e} / {f}" if f > 1 else e
        out = d.py(f"{name} = {expr}\nprint(round({name}{div}{f' / {f}' if f > 1 else ''}, 4))" if r.p(0.5) else f"print(round({c}, 4))")
        d.say(r.choice(["It is {o} {u}.", "That is {o} {u}.", "{o} {u}."]).replace("{o}", out).replace("{u}", u[0]), [out])
    div = f" / {n}" if kind == "each" else ""
    run(expr, u, div)
    for _ in range(r.choice([0, 0, 1, 1, 2])):
        if r.p(0.5):
            more = [x for x in fit if x is not u]
            if not more:
                continue
            u = r.choice(more)
            d.user(noisy(r, r.choice(["and in {u}", "in {u}?", "as {u}", "what's that in {u}", "{u} please"]).replace("{u}", un(u)), 0.5))
        elif kind in ("plus", "minus"):
            tc, cc, vc = amount(r, units, r.choice([i, j]))
            sign = "+" if kind == "plus" or r.p(0.3) else "-"
            if sign == "-" and vc >= size:
                continue
            size += vc if sign == "+" else -vc
            d.user(noisy(r, r.choice(["and another {c}", "plus {c}", "add {c}", "{c} more on top"] if sign == "+" else ["minus {c}", "and {c} less", "take off {c} too"]).replace("{c}", GUARD(tc)), 0.5))
            expr = f"{expr} {sign} " + (f"({cc})" if sign == "-" and "+" in cc and not cc.startswith("(") else cc)
        else:
            continue
        run(expr, u, div)
