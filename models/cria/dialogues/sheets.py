"""Tables pasted in, with conditions over two columns, columns set against each other, groups, products and ratios of columns.  The program is alike for all: the rows, then one line that unpacks them."""
import re
from core import family, noisy
from pools import CITIES, FRUIT, ITEMS, NAMES, WORDS
from posed import quoted
from relating import GUARD

# things : pool of their names : heading of the name : heading of a class = its values : columns; a column is: heading lo hi places, over, under, most, least (wordings apart by /, {n} is the limit)
SHEETS = [[x.strip() for x in line.split(" : ")] for line in r"""
products : I : product : category = food/toys/tools/garden/office : price 1 90 2, cost more than {n}/are dearer than {n}/have a price above {n}, cost less than {n}/are cheaper than {n}/are under {n}, dearest/most expensive, cheapest/least expensive : stock 0 120 0, have more than {n} in stock/are stocked over {n} times, have fewer than {n} in stock/are down to under {n} pieces, best stocked, scarcest
employees : N : name : dept = sales/it/hr/support/logistics : age 19 66 0, are older than {n}/are over {n}, are younger than {n}/are under {n}, oldest, youngest : salary 1900 7900 0, earn more than {n}/make over {n}, earn less than {n}/make under {n}, best paid, worst paid
pupils : N : pupil : class = 7a/7b/8a/8b : maths 20 100 0, have over {n} in maths/got more than {n} in maths, have under {n} in maths/are below {n} in maths, best in maths, weakest in maths : english 20 100 0, have over {n} in english/got more than {n} in english, have under {n} in english/are below {n} in english, best in english, weakest in english
cities : C : city : country = A/B/C/D : people 4000 900000 0, have more than {n} people/are larger than {n} inhabitants, have fewer than {n} people/are smaller than {n} inhabitants, biggest, smallest : area 12 800 0, cover more than {n} km2/have over {n} km2, cover less than {n} km2/have under {n} km2, most spread out, tightest
runners : N : runner : club = north/south/harbour/hill : minutes 32 95 1, took longer than {n} minutes/needed over {n}, were faster than {n} minutes/took under {n}, slowest, fastest : points 0 60 0, have more than {n} points/scored over {n}, have fewer than {n} points/scored under {n}, highest in points, lowest in points
orders : W : order : status = open/paid/shipped/returned : amount 8 900 2, are above {n}/come to more than {n}, are below {n}/come to less than {n}, largest, smallest : items 1 24 0, hold more than {n} items/have over {n} items, hold fewer than {n} items/have under {n} items, fullest, emptiest
rooms : W : room : floor = ground/first/second/attic : beds 1 9 0, have more than {n} beds/sleep more than {n}, have fewer than {n} beds/sleep less than {n}, biggest by beds, smallest by beds : rate 35 240 0, cost over {n} a night/are above {n} a night, cost under {n} a night/are below {n} a night, priciest, cheapest
plants : F : plant : bed = east/west/greenhouse/pots : height 8 240 0, are taller than {n} cm/are over {n} cm, are shorter than {n} cm/are under {n} cm, tallest, shortest : yield 0.2 19 1, gave more than {n} kg/yielded over {n} kg, gave less than {n} kg/yielded under {n} kg, most fruitful, poorest
books : W : title : genre = crime/poetry/history/travel : year 1890 2024 0, came out after {n}/are newer than {n}, came out before {n}/are older than {n}, newest, oldest : pages 60 900 0, have more than {n} pages/are thicker than {n} pages, have fewer than {n} pages/are thinner than {n} pages, thickest, thinnest
servers : W : host : zone = eu/us/asia/lab : cpu 2 98 0, are over {n}% cpu/have more than {n} percent cpu, are under {n}% cpu/have less than {n} percent cpu, busiest by cpu, idlest by cpu : disk 5 99 0, are over {n}% full/have disks above {n}, are under {n}% full/have disks below {n}, fullest, emptiest
cars : W : car : fuel = petrol/diesel/electric/hybrid : km 4000 240000 0, have run more than {n} km/are over {n} km, have run less than {n} km/are under {n} km, most driven, least driven : price 900 48000 0, cost more than {n}/are above {n}, cost less than {n}/are below {n}, most expensive, cheapest
players : N : player : team = red/blue/green/gold : goals 0 31 0, scored more than {n} goals/have over {n} goals, scored fewer than {n} goals/have under {n} goals, top scorer, lowest scorer : games 1 38 0, played more than {n} games/have over {n} games, played fewer than {n} games/have under {n} games, most used, least used
parcels : W : parcel : carrier = post/courier/pickup/freight : weight 0.2 31 1, weigh more than {n} kg/are heavier than {n} kg, weigh less than {n} kg/are lighter than {n} kg, heaviest, lightest : km 3 900 0, go further than {n} km/travel over {n} km, go less than {n} km/travel under {n} km, furthest, nearest
patients : N : patient : ward = a/b/c/icu : pulse 48 130 0, have a pulse over {n}/beat faster than {n}, have a pulse under {n}/beat slower than {n}, highest pulse, lowest pulse : temp 35.8 40.4 1, have more than {n} degrees/are hotter than {n}, have less than {n} degrees/are below {n} degrees, hottest, coolest
tours : C : tour : season = spring/summer/autumn/winter : price 90 2900 0, cost over {n}/are dearer than {n}, cost under {n}/are cheaper than {n}, dearest, cheapest : seats 1 48 0, have more than {n} seats left/have over {n} places, have fewer than {n} seats left/have under {n} places, emptiest, most booked
invoices : W : invoice : client = north ltd/west co/mill/harbour : net 30 6000 2, are above {n} net/exceed {n}, are below {n} net/stay under {n}, biggest, smallest : days 0 90 0, are more than {n} days old/have been open over {n} days, are less than {n} days old/have been open under {n} days, oldest, most recent
songs : W : song : mood = calm/fast/sad/party : seconds 95 420 0, run longer than {n} seconds/are over {n} s, run less than {n} seconds/are under {n} s, longest, shortest : plays 10 9000 0, were played more than {n} times/have over {n} plays, were played less than {n} times/have under {n} plays, most played, least played
cows : N : cow : barn = north/south/old/new : litres 12 48 1, gave more than {n} litres/gave over {n} l, gave less than {n} litres/gave under {n} l, best milker, weakest milker : age 2 13 0, are older than {n}/are over {n} years, are younger than {n}/are under {n} years, oldest, youngest
""".strip().split("\n")]
# two columns against each other: things, headings, what is asked, expression of the condition
PAIRS = [
    (ITEMS, "item", ("stock", 0, 70), ("minimum", 5, 60), "a < b", ["what do i have to order", "which are below their minimum", "what is running short", "which items need restocking", "what must be bought again"]),
    (NAMES, "name", ("sold", 5, 90), ("target", 20, 80), "a >= b", ["who reached the target", "who made it to the target or beyond", "which of them hit their goal"]),
    (NAMES, "name", ("sold", 5, 90), ("target", 20, 80), "a < b", ["who missed the target", "who stayed below target", "which of them fell short"]),
    (WORDS, "project", ("spent", 200, 9000), ("budget", 500, 9000), "a > b", ["which are over budget", "which projects spent more than planned", "where did we overspend"]),
    (CITIES, "station", ("morning", -5, 25), ("evening", -5, 25), "b > a", ["where was it warmer in the evening", "which places got warmer", "where did the temperature rise"]),
    (NAMES, "name", ("before", 55, 110), ("after", 55, 110), "b < a", ["who lost weight", "which of them got lighter", "whose number went down"]),
    (NAMES, "student", ("first", 10, 100), ("second", 10, 100), "b > a", ["who improved", "who did better the second time", "whose result went up"]),
    (WORDS, "shelf", ("counted", 0, 90), ("expected", 0, 90), "a != b", ["where is a difference", "which counts are off", "where do the two not agree"]),
    (WORDS, "task", ("planned", 1, 40), ("actual", 1, 40), "b > a", ["which took longer than planned", "which tasks overran", "where did we need more than planned"]),
    (FRUIT, "fruit", ("delivered", 5, 90), ("sold", 5, 90), "b < a", ["which were not sold out", "of which is something left", "what remains unsold"]),
]
# a product of two columns: pool, headings with ranges, total, which row is largest, value of each
PRODUCTS = [
    (ITEMS, "item", ("qty", 1, 60, 0), ("price", 0.5, 60, 2), ["total of the order", "what does it all come to", "how much for everything", "order value"], ["which line costs most and how much", "most expensive line with its amount"]),
    (NAMES, "name", ("hours", 4, 48, 1), ("rate", 12, 60, 2), ["total wages", "what do i pay them together", "wage bill", "how much in all for the work"], ["who earns most and how much", "highest pay, name and sum"]),
    (WORDS, "boat", ("metres", 5, 19, 1), ("nights", 1, 9, 0), ["metre-nights in all", "sum of metres times nights"], ["which has most metre-nights and how many", "largest metres x nights, name and value"]),
    (WORDS, "stock", ("shares", 2, 300, 0), ("price", 3, 400, 2), ["value of the portfolio", "what is it all worth", "worth of everything"], ["biggest position and its value", "which holding is worth most, and how much"]),
    (WORDS, "device", ("watts", 5, 2400, 0), ("hours", 1, 24, 0), ["watt hours per day altogether", "total energy in wh", "daily use of all, in wh"], ["which uses most and how many wh", "biggest consumer with its wh"]),
    (WORDS, "box", ("pieces", 2, 200, 0), ("grams", 3, 900, 0), ["total weight in grams", "how many grams altogether", "weight of it all"], ["heaviest line and its grams", "which weighs most in all, with the grams"]),
    (WORDS, "room", ("length", 2, 12, 1), ("width", 2, 9, 1), ["total floor area", "square metres of all rooms", "how big are they together"], ["biggest room and its area", "which has the largest area, and how large"]),
    (CITIES, "trip", ("days", 1, 14, 0), ("cost", 40, 300, 0), ["cost of all trips", "what do they cost together", "travel budget"], ["dearest trip with its total", "which costs most altogether, and how much"]),
    (NAMES, "seller", ("units", 3, 90, 0), ("price", 2, 80, 2), ["total revenue", "what came in altogether", "turnover of them all"], ["who brought most and how much", "best seller with the revenue"]),
]
RATIOS = [(CITIES, "city", ("people", 4000, 900000), ("km2", 10, 500), ["most densely populated", "densest place", "most people per km2"], ["least densely populated", "thinnest population", "fewest people per km2"]), (WORDS, "pack", ("price", 2, 60), ("grams", 100, 2000), ["dearest per gram", "worst price per gram"], ["cheapest per gram", "best value by weight", "lowest price per gram"]),
          (NAMES, "driver", ("km", 60, 900), ("litres", 5, 70), ["most km per litre", "who drove most economically", "best mileage"], ["fewest km per litre", "who used most fuel per km", "worst mileage"]), (NAMES, "player", ("goals", 2, 40), ("games", 3, 38), ["most goals per game", "best scoring rate", "highest average a game"], ["fewest goals per game", "lowest scoring rate"]),
          (WORDS, "page", ("clicks", 5, 900), ("views", 900, 9000), ["highest click rate", "best clicks per view"], ["lowest click rate", "fewest clicks per view"]), (WORDS, "flat", ("rent", 400, 2400), ("m2", 25, 140), ["highest rent per m2", "dearest per square metre"], ["lowest rent per m2", "cheapest per square metre"])]
PUT = ["{t}\n\n{q}", "{t}\n{q}", "{q}\n{t}", "{q}:\n{t}", "{q}?\n\n{t}", "here's my table\n{t}\n{q}", "{t}\n-> {q}", "given this:\n{t}\n\n{q}", "csv:\n{t}\n{q}", "from this list {q}\n{t}", "look at this, {q}:\n{t}"]
POOLS = dict(I=ITEMS, N=NAMES, C=CITIES, W=WORDS, F=FRUIT)


def value(r, lo, hi, places):
    x = round(r.uniform(lo, hi), places)
    return int(x) if not places else x


def typed(v):
    return f"{v:.2f}" if isinstance(v, float) and round(v, 1) != v else str(v)


def pasted(r, head, rows):
    """The table as somebody has it in the clipboard."""
    cells = [head] + [[typed(v) for v in row] for row in rows]
    k = r.random()
    if k < 0.3:
        return "\n".join(",".join(c) for c in cells)
    if k < 0.45:
        return "\n".join(";".join(c) for c in cells)
    if k < 0.6:
        return "\n".join("\t".join(c) for c in cells)
    if k < 0.75:
        return "\n".join(" | ".join(c) for c in cells)
    if k < 0.85:
        lines = ["| " + " | ".join(c) + " |" for c in cells]
        return "\n".join(lines[:1] + ["|" + "---|" * len(head)] + lines[1:])
    if k < 0.93:
        return "\n".join(", ".join(c) for c in cells)
    return "\n".join(f"{c[0]}: " + ", ".join(f"{h} {v}" for h, v in zip(head[1:], c[1:])) for c in cells[1:])


def keys(r, pool, n):
    out = []
    while len(out) < n:
        w = re.sub(r"[,;|\t:]", "", r.pick(pool) if r.p(0.9) else r.choice(pool))      # the test's side of a small pool has too few
        if w not in out:
            out.append(w)
    return out


def ident(h):
    return re.sub(r"\W", "_", h) if not re.fullmatch(r"class|yield|min|max|sum|list|id", h) else h[0]


def written(rows):
    return "rows = [" + ", ".join("(" + ", ".join(quoted(v) if isinstance(v, str) else str(v) for v in row) + ")" for row in rows) + "]"


def put(d, head, rows, q, line, says):
    """Asked, run, told; {out} or {0} {1} in the answer."""
    r = d.r
    t = r.pick(PUT).replace("{t}", GUARD(pasted(r, head, rows))).replace("{q}", q)
    d.user(noisy(r, t, 0.5))
    out = d.py(written(rows) + "\n" + line)
    bits = out.split("|") if "{0}" in says else [out]
    for k, b in enumerate(bits):
        says = says.replace("{%d}" % k, b)
    d.say(says.replace("{out}", out), bits)


def limit(r, values):
    """A number that divides them, as one would choose it."""
    a, b = min(values), max(values)
    x = r.uniform(a + (b - a) * 0.25, a + (b - a) * 0.75)
    for step in (10000, 1000, 500, 100, 50, 10, 5, 1, 0.5):
        if step * 4 < b - a:
            y = round(x / step) * step
            return int(y) if y == int(y) else y
    return round(x, 1)


def sheet(r, line):
    things, pool, name, classes, *columns = line
    group, values = [x.strip() for x in classes.split(" = ")]
    cols = []
    for c in columns:
        h, over, under, most, least = [x.strip() for x in c.split(", ", 4)]
        h, lo, hi, places = h.split()
        cols.append((h, float(lo), float(hi), int(places), over.split("/"), under.split("/"), most.split("/"), least.split("/")))
    n = r.choice([3, 4, 4, 5, 5, 6, 7])
    values = r.sample(values.split("/"), 2 if n < 6 else 3)
    rows = [(k, r.choice(values)) + tuple(value(r, c[1], c[2], c[3]) for c in cols) for k in keys(r, POOLS[pool], n)]
    return things, name, group, values, cols, rows


@family("lists", 60.0)
def sheet_filtered(d):
    """Which rows meet one or two conditions; how many; the sum, mean or extreme of a column among them."""
    r = d.r
    for _ in range(30):
        things, name, group, values, cols, rows = sheet(r, r.choice(SHEETS))
        grouped = r.p(0.6)
        if not grouped:
            rows = [x[:1] + x[2:] for x in rows]
        head = [name] + ([group] if grouped else []) + [c[0] for c in cols]
        names = [ident(h) for h in head]
        first = 2 if grouped else 1
        conds, words = [], []
        for j in r.sample(range(len(cols)), r.choice([1, 2, 2]) if not grouped else r.choice([0, 1, 1])):
            up = r.p(0.5)
            n = limit(r, [x[first + j] for x in rows])
            conds.append(f"{names[first + j]} {'>' if up else '<'} {n}")
            words.append(r.choice(cols[j][4 if up else 5]).replace("{n}", GUARD(str(n))))
        g = r.choice(values) if grouped else None
        if grouped:
            conds.insert(0, f"{names[1]} == {quoted(g)}")
        test = " and ".join(conds)
        hits = [x for x in rows if eval(test, {}, dict(zip(names, x)))]
        if 0 < len(hits) < len(rows):
            break
    else:
        raise ValueError("no condition divides the rows")
    who = GUARD(g) + " " + things if grouped and r.p(0.5) else f"{things} of {GUARD(g)}" if grouped and r.p(0.5) else f"{things} with {group} {GUARD(g)}" if grouped else things
    that = " and ".join(words)
    unpack = "for " + ", ".join(names) + " in rows if " + test
    j = r.randrange(len(cols))
    h, x = cols[j][0], names[first + j]
    kind = r.choice(["which", "which", "which", "count", "sum", "mean", "most"]) if that or grouped else "which"
    that_ = f" that {that}" if that else ""
    if kind == "which":
        q = r.choice([f"which {who} {that}" if that else f"which are the {who}", f"{who}{that_}, names only", f"list the {who}{that_}", f"give me all {who}{that_}", f"show the {who}{that_}", f"find the {who}{that_}"])
        put(d, head, rows, q, f'print(", ".join({names[0]} {unpack}))', r.choice(["They are {out}.", "{out}", "It is {out}." if len(hits) == 1 else "They are {out}."]))
    elif kind == "count":
        q = r.choice([f"how many {who} {that}" if that else f"how many {who} does it list", f"count the {who}{that_}", f"number of {who}{that_}"])
        put(d, head, rows, q, f"print(sum(1 {unpack}))", r.choice(["There are {out}.", "{out}.", "It is {out}."]))
    elif kind == "sum" and h not in ("age", "year", "temp", "pulse"):
        q = r.choice([f"total {h} of the {who}{that_}", f"sum of {h} for {who}{that_}", f"add up the {h} of all {who}{that_}", f"{h} in all, only {who}{that_}"])
        put(d, head, rows, q, f"print(round(sum({x} {unpack}), 2))", r.choice(["It is {out}.", "The total is {out}.", "{out}."]))
    elif kind == "most":
        up = r.p(0.5)
        q = r.choice([f"{{m}} of the {who}{that_}", f"among the {who}{that_}, the {{m}}", f"of the {who}{that_} which is {{m}}"]).replace("{m}", r.choice(cols[j][6 if up else 7]))
        put(d, head, rows, q, f"print({'max' if up else 'min'}(({x}, {names[0]}) {unpack})[1])", r.choice(["It is {out}.", "{out}."]))
    else:
        q = r.choice([f"average {h} of the {who}{that_}", f"mean {h} of {who}{that_}", f"what {h} do the {who}{that_} have on average"])
        put(d, head, rows, q, f"x = [{x} {unpack}]\nprint(round(sum(x) / len(x), 2))", r.choice(["The average is {out}.", "It is {out}.", "{out}."]))


@family("lists", 16.0)
def sheet_grouped(d):
    """A column by class: sums, means, counts."""
    r = d.r
    things, name, group, values, cols, rows = sheet(r, r.choice(SHEETS))
    j = r.randrange(len(cols))
    if r.p(0.4):
        cols, rows, j = [cols[j]], [x[:2] + (x[2 + j],) for x in rows], 0
    head = [name, group] + [c[0] for c in cols]
    names = [ident(h) for h in head]
    h, x, g = cols[j][0], names[2 + j], names[1]
    kind = r.choice(["count", "mean", "sum"]) if h not in ("age", "year", "temp", "pulse") else r.choice(["count", "mean"])
    loop = f"for {', '.join(names)} in rows:\n"
    if kind == "sum":
        q = r.choice([f"{h} per {group}", f"total {h} by {group}", f"sum the {h} for each {group}", f"how much {h} has each {group}", f"{h} added up per {group}"])
        code = f"t = {{}}\n{loop}    t[{g}] = t.get({g}, 0) + {x}\nfor k, v in t.items():\n    print(k, round(v, 2))"
    elif kind == "count":
        q = r.choice([f"how many {things} per {group}", f"count of {things} by {group}", f"number of {things} in each {group}", f"{things} for every {group}, how many"])
        code = f"t = {{}}\n{loop}    t[{g}] = t.get({g}, 0) + 1\nfor k, v in t.items():\n    print(k, v)"
    else:
        q = r.choice([f"average {h} per {group}", f"mean {h} by {group}", f"{h} on average for each {group}", f"average the {h} within every {group}"])
        code = f"t = {{}}\n{loop}    t.setdefault({g}, []).append({x})\nfor k, v in t.items():\n    print(k, round(sum(v) / len(v), 2))"
    put(d, head, rows, q, code, "{out}")


@family("lists", 14.0)
def sheet_against(d):
    """One column set against another."""
    r = d.r
    for _ in range(30):
        pool, name, a, b, test, asks = r.choice(PAIRS)
        rows = [(k, r.randint(*a[1:]), r.randint(*b[1:])) for k in keys(r, pool, r.choice([3, 4, 4, 5, 6]))]
        hits = [x for x in rows if eval(test, {}, dict(a=x[1], b=x[2]))]
        if 0 < len(hits) < len(rows):
            break
    ha, hb = a[0], b[0]
    test = re.sub(r"\b[ab]\b", lambda m: ha if m.group() == "a" else hb, test)
    unpack = f"for {name}, {ha}, {hb} in rows"
    k = r.random()
    if k < 0.65:
        put(d, [name, ha, hb], rows, r.choice(asks), f'print(", ".join({name} {unpack} if {test}))', r.choice(["They are {out}.", "{out}"]) if len(hits) > 1 else "It is {out}.")
    elif k < 0.8:
        put(d, [name, ha, hb], rows, r.choice([f"largest difference between {ha} and {hb}: which {name}", f"which {name} has the biggest gap between {ha} and {hb}", f"where are {ha} and {hb} furthest apart"]), f"print(max((abs({ha} - {hb}), {name}) {unpack})[1])", r.choice(["It is {out}.", "{out}."]))
    else:
        put(d, [name, ha, hb], rows, r.choice([f"{hb} minus {ha} for each", f"difference {hb} - {ha} per {name}", f"how much is {hb} above {ha}, row by row (minus if less)"]), f"for {name}, {ha}, {hb} in rows:\n    print({name}, {hb} - {ha})", "{out}")


@family("lists", 20.0)
def sheet_product(d):
    """Two columns multiplied: all together, the largest, with a rate that stands beside the table."""
    r = d.r
    pool, name, a, b, totals, tops = r.choice(PRODUCTS)
    rows = [(k, value(r, *a[1:]), value(r, *b[1:])) for k in keys(r, pool, r.choice([3, 3, 4, 5, 6]))]
    ha, hb = a[0], b[0]
    unpack = f"for {name}, {ha}, {hb} in rows"
    k = r.random()
    if k < 0.45:
        put(d, [name, ha, hb], rows, r.choice(totals), f"print(round(sum({ha} * {hb} {unpack}), 2))", r.choice(["It is {out}.", "The total is {out}.", "{out}."]))
    elif k < 0.7:
        put(d, [name, ha, hb], rows, r.choice(tops), f'best = max(rows, key=lambda x: x[1] * x[2])\nprint(best[0], round(best[1] * best[2], 2), sep="|")', "It is {0} with {1}.")
    elif k < 0.85:
        rate = r.choice([0.3, 0.5, 1.2, 1.5, 1.8, 2.1, 2.5, 3, 3.2, 4])
        q = r.choice([f"the fee is {GUARD(str(rate))} per {ha} and {hb} multiplied. who pays most and how much", f"each pays {ha} x {hb} x {GUARD(str(rate))}. highest amount, and for whom", f"charge = {GUARD(str(rate))} * {ha} * {hb}. which is most, with the amount"])
        put(d, [name, ha, hb], rows, q, f'best = max(rows, key=lambda x: x[1] * x[2])\nprint(best[0], round(best[1] * best[2] * {rate}, 2), sep="|")', "{0} pays most, {1}." if "pays" in q else "It is {0} with {1}.")
    else:
        put(d, [name, ha, hb], rows, r.choice([f"{ha} times {hb} for each", f"the product of {ha} and {hb}, per {name}", f"multiply {ha} by {hb} in every row"]), f"for {name}, {ha}, {hb} in rows:\n    print({name}, round({ha} * {hb}, 2))", "{out}")


@family("lists", 9.0)
def sheet_ratio(d):
    r = d.r
    pool, name, a, b, most, least = r.choice(RATIOS)
    rows = [(k, r.randint(*a[1:]), r.randint(*b[1:])) for k in keys(r, pool, r.choice([3, 3, 4, 5]))]
    up = r.p(0.5)
    q = r.choice(most if up else least)
    put(d, [name, a[0], b[0]], rows, q, f"print({'max' if up else 'min'}(rows, key=lambda x: x[1] / x[2])[0])", r.choice(["It is {out}.", "{out}."]))
