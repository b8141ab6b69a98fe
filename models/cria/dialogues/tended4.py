"""Trades for tended.py in which something is written: notes that grow, notes with figures, two files held against each other, a file of names and points, passages of documents."""
import functions
import json
from finding import noise_line, place
from kept import kept, told
from pools import ITEMS, NAMES, WORDS
from tended import fn, fresh, listed, tended

OWN = {c[0]["name"]: c[0] for c in functions.C}


# ---- notes that grow, and notes with figures -------------------------------------------------------------------------------------------------------------------------------
@tended("tended_notes", 10.0, (3, 3, 4, 4, 5))
def notes(t):
    r = t.r
    add, read = t.name("append_note/notes.append/add_line"), t.name("read_note/notes.read/get_note")
    k, v = r.choice([("note", "line"), ("title", "text"), ("name", "entry")])
    t.offer(fn(add, "Adds a line to a note", **{k: "s", v: "s"}), fn(read, "Reads a note", **{k: "s"}))
    title = r.choice("shopping,garden,holiday,books,ideas,repairs,presents,party,films,questions,kitchen,camping".split(","))
    here = r.some(ITEMS, r.choice([0, 1, 2]))
    t.seen = False

    def put(x):
        t.call(add, {k: title, v: x}, t.ok())
        here.append(x)
        t.seen = False
        return t.say([f"{x} is in the note {title}.", f"Added: {x}."], x)

    t.ask('add "{x}" to the note {t} | put "{x}" into my note {t} | note {t}: add {x} | {x} into the note {t}', x=(x := fresh(t, ITEMS, here)), t=title)
    put(x)

    def more():
        x = fresh(t, ITEMS, here)
        if len(here) > 4:
            return False
        t.ask('also "{x}" | and {x} | "{x}" too | {x} as well | then "{x}"', x=x)
        return put(x)

    def look():
        if t.seen:
            return False
        t.ask("what's in it | read it to me | show the note | what does it say now | and now it says")
        t.call(read, {k: title}, "\n".join(here))
        t.seen = True
        return t.say(f"In {title}: {listed(here)}.", *here)

    def count():
        if not t.seen or not t.once("count"):
            return False
        t.ask("how many things is that | how many lines | count them | so how many")
        return t.say([f"{len(here)}.", f"It has {len(here)}."], len(here))

    def sort():
        if not t.seen or len(here) < 2 or not t.once("sort"):
            return False
        t.ask("sorted by alphabet | in order, a to z | sort them for me | alphabetically please")
        out = t.d.py(f"print(sorted({json.dumps(here, ensure_ascii=False)}, key=str.lower))")
        return t.say(f"{', '.join(sorted(here, key=str.lower))}.", out)

    return [(more, 4), (look, 4), (count, 2.5), (sort, 3)]


# note ; names with spans ; questions way > formula > unit > places
FIGURED = [x.split(" ; ") for x in """
car ; tank {a} l, {b} km since last fill, {c} l filled ; a 40-70, b 300-900, c D15-60 ; consumption per 100 km > {c} / {b} * 100 > litres | how far with a full tank > {a} / ({c} / {b}) > km | what's left in the tank if I go 100 km with a full one > {a} - {c} / {b} * 100 > litres
flat ; rent {a}, power {b}, internet {c} ; a 400-1400, b 30-120, c 15-60 ; all costs together > {a} + {b} + {c} > euros | that for a year > ({a} + {b} + {c}) * 12 > euros | shared by two of us > ({a} + {b} + {c}) / 2 > euros | share of the rent in percent > {a} / ({a} + {b} + {c}) * 100 > percent
garden ; {a} m x {b} m, turf {c} a square metre ; a 4-30, b 3-20, c D3-12 ; the area > {a} * {b} > m² | price of the turf > {a} * {b} * {c} > euros | fence around it, metres > 2 * ({a} + {b}) > m
party ; {a} guests, menu {b} each, hall {c} ; a 12-90, b 18-60, c 150-900 ; all the menus > {a} * {b} > euros | everything with the hall > {a} * {b} + {c} > euros | that per guest > ({a} * {b} + {c}) / {a} > euros
shares ; {a} shares, bought at {b}, now {c} ; a 5-90, b 20-80, c 82-150 ; what did I pay > {a} * {b} > euros | what are they worth > {a} * {c} > euros | my gain > {a} * ({c} - {b}) > euros | gain in percent > ({c} - {b}) / {b} * 100 > percent
work ; {a} hours at {b}, travel {c} ; a 3-60, b 30-110, c 20-180 ; the bill > {a} * {b} + {c} > euros | with 20% tax on it > ({a} * {b} + {c}) * 1.2 > euros | without the travel > {a} * {b} > euros
book ; {a} pages, read {b}, {c} a day ; a 300-900, b 20-280, c 10-60 ; how many left > {a} - {b} > pages | days for the rest > ({a} - {b}) / {c} > days | read in percent > {b} / {a} * 100 > percent
bike ; price {a}, saved {b}, {c} a month ; a 500-2400, b 40-480, c 20-150 ; what is missing > {a} - {b} > euros | how many months, with decimals > ({a} - {b}) / {c} > months | saved so far in percent > {b} / {a} * 100 > percent
run ; {a} km in {b} minutes, shoes have {c} km ; a 5-21, b 108-190, c 100-700 ; minutes per km > {b} / {a} > minutes | speed in km/h > {a} / {b} * 60 > km/h | km of the shoes after this run > {a} + {c} > km
paint ; {a} m² of wall, a tin does {b} m², {c} a tin ; a 30-140, b 8-14, c D12-40 ; tins, with decimals > {a} / {b} > tins | price of one m² of paint > {c} / {b} > euros | walls twice, how many m² > {a} * 2 > m²
""".strip().split("\n")]


@tended("tended_figures", 14.0, (3, 3, 4, 4, 5))
def figures(t):
    r = t.r
    title, text, spans, asks = r.choice(FIGURED)
    read, save = t.name("get_note/notes.read/read_note"), t.name("save_note/notes.write/write_note")
    k, v = r.choice([("title", "text"), ("name", "content"), ("note", "text")])
    t.offer(fn(read, "Reads a note", **{k: "s"}), fn(save, "Writes a note", **{k: "s", v: "s"}))
    vals = {}
    for x in spans.split(", "):
        key, span = x.split()
        lo, hi = map(int, span.lstrip("D").split("-"))
        vals[key] = round(r.uniform(lo, hi), 1) if span[0] == "D" else r.randint(lo, hi)
    body = text.format(**vals)
    t.ask("what's in my note {t} | read the note {t} | show me the note {t} | my note {t}, what does it say | open note {t}", t=r.choice([title, f'"{title}"']))
    t.call(read, {k: title}, body)
    t.say([f"It says: {body}.", f"{body}."], body)
    rows = [x.split(" > ") for x in asks.split(" | ")]
    asked = []

    def ask():
        row = r.choice(rows)
        if row in asked:
            return False
        t.ask("{q} | and {q} | so {q} | {q} then | {q}, please", q=row[0])
        asked.append(row)
        t.now = row, None
        e = row[1].format(**vals)
        return t.reckon(e, row[2])

    def keep():
        if not asked or not t.once("keep" + asked[-1][0]) or "out" not in vars(t):
            return False
        name = r.choice([r.pick(WORDS).lower(), title + " 2", "result", "sum", r.pick(WORDS).lower(), asked[-1][2].replace("²", "2")])
        t.ask("save that as {n} | put that into a note {n} | note it as {n} | keep that in a note called {n} | write it into {n}", n=f'"{name}"' if r.p(0.6) else name)
        t.call(save, {k: name, v: t.out}, t.ok())
        return t.say([f"{t.out} is saved as {name}.", f"Saved: {t.out} ({name})."], t.out)

    def value():
        key = r.choice(list(vals))
        lo = vals[key]
        if not asked or not isinstance(lo, int) or not t.once("value"):
            return False
        new = lo + r.choice([1, 2, 5, 10])
        t.ask("and with {n} instead of {o} | if it were {n} instead of {o} | make the {o} {n} | {n}, not {o}" if sum(x == lo for x in vals.values()) == 1 else "x", n=new, o=lo)
        if sum(x == lo for x in vals.values()) > 1:
            raise ValueError("twice")
        vals[key] = new
        if "{" + key + "}" not in asked[-1][1]:
            raise ValueError("nothing changes")
        return t.reckon(asked[-1][1].format(**vals), asked[-1][2])

    return [(ask, 5), (keep, 4), (value, 2)]


# ---- two files of the same entries --------------------------------------------------------------------------------------------------------------------------------------------
def reader(t):
    """Offers a function that reads files, ours or another; its name and its parameter's."""
    if t.r.p(0.5):
        t.offer(OWN["file_read"])
        return "file_read", "path"
    read, key = t.name("read_file/files.read/open_file"), t.r.choice(["path", "file", "name"])
    t.offer(fn(read, "Reads a file", **{key: "s"}))
    return read, key


PAIRED = ["income/spent/saved/1500-4200/600-1490", "sold/returned/kept/120-900/3-110", "members/absent/present/40-300/2-38", "produced/rejected/good/300-2000/5-280", "visits/orders/visits without an order/400-3000/20-390", "planted/lost/alive/80-700/2-70", "in/out/left over/200-900/20-190"]


@tended("tended_two_files", 12.0, (4, 4, 5, 5))
def two_files(t):
    r = t.r
    a, b, rest, sa, sb = r.choice(PAIRED).split("/")
    read, key = reader(t)
    ext = r.choice([".txt", ".txt", ".csv", ".log", ""])
    names = [x + ext for x in r.choice([["jan", "feb"], ["march", "april"], ["q1", "q2"], ["monday", "tuesday"], ["2023", "2024"], ["north", "south"], ["old", "new"], ["week1", "week2"], ["may", "june"], ["left", "right"]])]
    got, sep = [], r.choice([" ", ": ", "=", ","])

    def look(ways):
        x = names[len(got)]
        p, q = (r.randint(*map(int, s.split("-"))) for s in (sa, sb))
        t.ask(ways, x=x)
        t.call(read, {key: x}, f"{a}{sep}{p}\n{b}{sep}{q}")
        got.append((p, q))
        return t.say([f"{x}: {a} {p}, {b} {q}.", f"{a} {p}, {b} {q}."], p, q)

    look("read {x} | open {x} | what's in {x} | show me {x} | look into {x}")

    def second():
        return len(got) < 2 and look("now {x} | and {x} | {x} too | then {x} | the same with {x}")

    def one():
        if len(got) > 1 or not t.once("one"):
            return False
        t.ask(f"{rest}? | how much is {rest} | so {rest} | what is {rest} there | {a} minus {b}")
        return t.reckon(f"{got[0][0]} - {got[0][1]}")

    def each():
        if len(got) < 2 or not t.once("each"):
            return False
        t.ask(f"{rest} in each | {rest}, both of them | {a} minus {b} for each | what is {rest} in the one and in the other")
        out = t.d.py(f"print({got[0][0]} - {got[0][1]}, {got[1][0]} - {got[1][1]})").split()
        t.say([f"{out[0]} and {out[1]}.", f"{names[0]}: {out[0]}, {names[1]}: {out[1]}."], *out)
        t.two = out
        return True

    def both():
        if "each" not in t.flags or not t.once("both"):
            return False
        t.ask("both | both together | the two in one sum | together")
        return t.reckon(" + ".join(t.two))

    def sums():
        if len(got) < 2:
            return False
        i = r.randrange(2)
        if not t.once(f"sum{i}"):
            return False
        t.ask("{k} in both | {k} of both together | total {k} | {k}, the two added", k=(a, b)[i])
        return t.reckon(f"{got[0][i]} + {got[1][i]}")

    def share():
        if "both" not in t.flags or not t.once("share"):
            return False
        t.ask("what share of {a} of both, in percent | that in percent of {a} of both | how many percent of all {a} is that", a=a)
        return t.reckon(f"({' + '.join(t.two)}) / ({got[0][0]} + {got[1][0]}) * 100", "%", r.choice([1, 2]))

    def more():
        if len(got) < 2 or not t.once("more"):
            return False
        i = r.randrange(2)
        if got[0][i] == got[1][i]:
            return False
        t.ask("where was {k} higher | which has more {k} | in which is {k} bigger", k=(a, b)[i])
        j = 0 if got[0][i] > got[1][i] else 1
        return t.say([f"{names[j]}: {got[j][i]}.", f"In {names[j]}, {got[j][i]}."], got[j][i])

    def gap():
        if len(got) < 2 or not t.once("gap"):
            return False
        i = r.randrange(2)
        hi, lo = sorted((got[0][i], got[1][i]), reverse=True)
        if hi == lo:
            return False
        t.ask("difference in {k} | how much did {k} change | {k}: by how much do they differ | by how much is {k} apart", k=(a, b)[i])
        return t.reckon(f"{hi} - {lo}")

    return [(second, 8), (one, 1), (each, 4), (both, 5), (sums, 1.5), (share, 5), (more, 1), (gap, 1.5)]


# ---- a file of names and points ---------------------------------------------------------------------------------------------------------------------------------------------------
@tended("tended_points", 14.0)
def points(t):
    r = t.r
    read, key = reader(t)
    sep, names = r.choice([" ", ",", ": ", ";"]), []
    while len(names) < r.choice([3, 4, 4, 5]):
        x = r.pick(NAMES)
        if x.isalpha() and x not in names:
            names.append(x.lower() if sep == " " and r.p(0.5) else x)
    got = dict(zip(names, r.sample(range(20, 99), len(names))))
    file = r.choice(["scores", "points", "marks", "results", "quiz", "test"]) + r.choice([".txt", ".csv", ".txt"])
    t.ask("open {x} | read {x} | what's in {x} | show me {x} | look at {x}", x=file)
    t.call(read, {key: file}, "\n".join(f"{k}{sep}{v}" for k, v in got.items()))
    t.say(f"It has {listed([f'{k} {v}' for k, v in got.items()])}.", *got.values())
    total = lambda: "(" + " + ".join(map(str, got.values())) + ")"

    def best():
        if not t.once(f"best{max(got.values())}"):
            return False
        x = max(got, key=got.get)
        t.ask("who's best | who has most | the winner? | highest one | who is first")
        return t.say([f"{x}, {got[x]}.", f"{x} with {got[x]}."], got[x])

    def worst():
        if not t.once("worst"):
            return False
        x = min(got, key=got.get)
        t.ask("who is last | who has least | the lowest? | and the worst")
        return t.say([f"{x}, {got[x]}.", f"{x} with {got[x]}."], got[x])

    def mean():
        if not t.once(f"mean{sum(got.values())}"):
            return False
        t.ask("average | the mean? | on average | mean of all")
        t.mean = sum(got.values()) / len(got)
        return t.reckon(f"{total()} / {len(got)}")

    def below():
        if "mean" not in vars(t) or not t.once("below"):
            return False
        up = r.p(0.4)
        hits = [x for x in got if (got[x] > t.mean if up else got[x] < t.mean)]
        t.ask("who is above that | who has more than that | the ones above" if up else "who is below that | who has less than that | the ones under it")
        t.d.py(f"x = {json.dumps(got, ensure_ascii=False)}\nm = sum(x.values()) / len(x)\nprint([k for k in x if x[k] {'>' if up else '<'} m])")
        return t.say([f"{listed(hits)}."], *hits)

    def change():
        x, k = r.choice(names), r.choice([5, 10, 12, 20])
        if "mean" not in vars(t) or not t.once("change"):
            return False
        t.ask("if {x} got {k} more, the average? | average with {k} more for {x} | and if {x} had {k} more on average? | give {x} {k} more, mean now", x=x, k=k)
        got[x] += k
        t.mean = sum(got.values()) / len(got)
        return t.reckon(f"{total()} / {len(got)}")

    def gap():
        if not t.once("gap"):
            return False
        t.ask("from the best to the last, how many | difference between best and worst | how far apart are first and last")
        return t.reckon(f"{max(got.values())} - {min(got.values())}")

    def sum_():
        if not t.once("sum"):
            return False
        t.ask("all of them together | sum of all | total")
        return t.reckon(total()[1:-1])

    def second():
        if not t.once("second"):
            return False
        x = sorted(got, key=got.get)[-2]
        t.ask("who is second | second place? | and the second best")
        return t.say([f"{x}, {got[x]}.", f"{x} with {got[x]}."], got[x])

    def order():
        if not t.once("order"):
            return False
        t.ask("in order, best first | ranking please | sort them, highest first | the ranking?")
        t.d.py(f"x = {json.dumps(got, ensure_ascii=False)}\nprint(sorted(x, key=x.get, reverse=True))")
        return t.say(f"{', '.join(sorted(got, key=got.get, reverse=True))}.")

    return [(best, 3), (worst, 1.5), (mean, 5), (below, 5), (change, 4), (gap, 1), (sum_, 1), (second, 1), (order, 1.5)]


# ---- a passage, what can be reckoned from it, and a subject that isn't there ------------------------------------------------------------------------------------------------------
PASSAGES = [x.split(" ; ") for x in """
my lease ; the deposit ; The deposit is {n} months' rent, {v} euro, paid in {m} parts. ; how much is a month's rent then>{v} / {n}>euros ; one part of the deposit>{v} / {m}>euros ; pets,smoking,balconies,repairs,the cellar ; n 2-3 m 2-4 v 600-2400/12
the contract ; holidays ; Every employee has {n} days of holiday, and {m} more after five years. ; so after five years it's>{n} + {m}>days ; per month, without the extra>{n} / 12>days ; home office,notice,overtime,parking ; n 24-30 m 2-6 v 1-2/1
the manual ; the tank ; The tank holds {v} litres and the pump empties it in {n} minutes. ; litres per minute then>{v} / {n}>litres ; half of the tank in litres>{v} / 2>litres ; rust,noise,winter,filters ; n 4-40 m 2-3 v 40-800/20
the club rules ; fees ; Members pay {v} euro a year, families get {n} percent off. ; per month?>{v} / 12>euros ; what does a family pay>{v} * (1 - {n} / 100)>euros ; guests,dogs,music,lockers ; n 10-30 m 2-3 v 60-360/12
my insurance ; theft ; Theft is covered up to {v} euro, of which you pay {n} percent yourself. ; how much is that in euro, my part of it>{v} * {n} / 100>euros ; so they pay at most>{v} * (1 - {n} / 100)>euros ; floods,glass,hail,bicycles ; n 5-25 m 2-3 v 1000-9000/500
my recipes ; the sourdough ; The sourdough takes {v} g of flour and {n} g of water for {m} loaves. ; flour for one loaf>{v} / {m}>g ; flour and water together>{v} + {n}>g ; gravy,custard,pickles,waffles ; n 300-900 m 2-4 v 600-1800/60
my notes ; the ferry ; The ferry costs {v} euro for the car and {n} euro for each of the {m} passengers. ; all passengers together>{n} * {m}>euros ; and the whole crossing>{v} + {n} * {m}>euros ; the hotel,the guide,parking,the museum ; n 8-40 m 2-6 v 40-160/1
the school handbook ; lessons ; A lesson has {n} minutes, and there are {m} lessons a day. ; minutes of lessons a day>{n} * {m}>minutes ; that in a week of five days>{n} * {m} * 5>minutes ; phones,uniforms,lunch,homework ; n 40-60 m 4-8 v 1-2/1
""".strip().split("\n")]


ASKED = ["what does {s} <tell me about> {x}", "{x} <in> {s}, what <does it say>", "what <is written in> {s} about {x}", "<look in> {s} <for> {x}", "<anything on> {x} <in> {s}", "{s}, <what about> {x}", "what is the <rule on> {x} <in> {s}"]


@tended("tended_papers", 12.0, (3, 3, 4, 4))
def papers(t):
    r = t.r
    where, subject, text, one, two, subjects, spans = r.choice(PASSAGES)
    t.offer(OWN["knowledge_search"])
    t.d.functions = [f for f in t.d.functions if f["name"] not in ("knowledge_read", "file_read", "file_list")]
    w = spans.split()
    vals = {}
    for k, span in zip(w[::2], w[1::2]):
        lo, rest = span.split("-")
        hi, _, step = rest.partition("/")
        vals[k] = r.randrange(int(lo), int(hi) + 1, int(step or 1))
    passage = text.format(**vals)
    ask = r.pick(ASKED).replace("{s}", where).replace("{x}", subject)
    t.ask(told(ask))
    t.call("knowledge_search", {"query": kept(ask)}, r.choice([passage, f"{place(r)}:{r.randint(1, 300)}\n{passage}", f"{place(r)}:{r.randint(1, 300)}\n{passage}\n{place(r)}:{r.randint(1, 300)}\n{noise_line(r)}"]))
    t.say([passage, f"It says: {passage}"], *[v for v in vals.values() if str(v) in passage])
    rows = [x.split(">") for x in (one, two)]

    def reckon():
        row = r.choice(rows)
        if not t.once(row[0]):
            return False
        t.ask("{q} | and {q} | so {q}" if not row[0].startswith(("so ", "and ")) else "{q}", q=row[0])
        return t.reckon(row[1].format(**vals), row[2])

    def nothing():
        if not t.once("none"):
            return False
        s = r.choice(subjects.split(","))
        ask = r.pick(ASKED).replace("{s}", where).replace("{x}", s) if r.p(0.4) else r.choice(["<and> what does it <say about> {x}", "<anything about> {x}", "<and> about {x}", "what about {x}", "does it <say something about> {x}"]).replace("{x}", s)
        t.ask(told(ask))
        t.call("knowledge_search", {"query": kept(ask if where in ask else f"{where} {ask}")}, r.choice(["No passage found.", "nothing found", "[]", "no results"]))
        return t.say([f"I found nothing about {s}.", f"There is nothing about {s} in your documents."])

    return [(reckon, 5), (nothing, 4)]
