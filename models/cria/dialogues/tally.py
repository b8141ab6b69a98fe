"""Amounts given to people or things call by call, then sums over what was said: of one of them, of all, the lead, the mean; an amount put right or taken back before.  And programs with a slip, whose error says what to mend."""
import paths
from core import family, guard, noisy
from pools import COMPANIES, NAMES
from schemas import ALL, Tool
from threads import chat, user
from values import said

# name / other names ; about ; who ; amount ; what else ; the first wishes ; shorter ones ; losses
SCORES = r"""
add_points/give_score ; Adds points to a player ; player:name:who ; points:score ; round ; {N} gets {v} points in round {c} | {v} for {N}, round {c} | round {c}: {N} made {v} | put {v} down for {N} in round {c} ; {N} {v} | and {v} for {N} | {N} has {v} there | {N}: {v} ; {N} loses {v} | minus {v} for {N} | {v} off for {N}
log_hours/book_time ; Books working hours ; worker:employee:name ; hours:amount ; week ; {N} worked {v} hours in week {c} | {v} h for {N}, week {c} | week {c}, {N}: {v} hours | book {v} hours for {N} in week {c} ; {N} {v} h | and {N} {v} | {v} hours for {N} | {N} did {v} ;
log_catch/note_fish ; Notes how many fish somebody caught ; angler:name ; fish:count ; day ; {N} caught {v} on day {c} | day {c}: {v} fish for {N} | {v} fish, {N}, day {c} | note {v} fish for {N} on day {c} ; {N} {v} | {N} pulled out {v} | and {N} had {v} | {v} by {N} ;
pay_in/collect ; Notes money that was paid in ; member:payer:name ; euros:amount ; month ; {N} paid {v} for month {c} | {v} euros from {N}, month {c} | month {c}: {N} gave {v} | take in {v} from {N} for month {c} ; {N} {v} | and {v} from {N} | {N} gave {v} | {v} euros by {N} ; {N} took {v} out | {v} back to {N} | pay {N} {v} back
add_boxes/stock_in ; Puts boxes into a store ; store:place:depot ; boxes:number ; shelf ; {v} boxes to {N}, shelf {c} | {N} gets {v} boxes on shelf {c} | shelf {c} in {N}: {v} boxes | put {v} boxes in {N}, shelf {c} ; {v} to {N} | and {N} {v} | {N}: {v} | {v} more to {N} ; {v} out of {N} | {N} gives {v} away | take {v} from {N}
record_laps/add_laps ; Notes laps of a runner ; runner:name ; laps:count ; heat ; {N} ran {v} laps in heat {c} | heat {c}: {v} laps by {N} | {v} laps, {N}, heat {c} | write {v} laps for {N}, heat {c} ; {N} {v} | {v} for {N} | and {N} did {v} | {N} ran {v} ; {v} laps of {N} don't count | strike {v} for {N} | {N} minus {v}
feed_log/log_feed ; Notes how much an animal was fed ; animal:name ; grams:amount ; meal ; {N} got {v} g at meal {c} | meal {c}, {N}: {v} g | {v} grams for {N}, meal {c} | log {v} g for {N} at meal {c} ; {N} {v} | {v} g for {N} | and {N} {v} g | {N} ate {v} ; {N} left {v} | minus {v} g for {N} | {v} g of {N} came back
cast_votes/add_votes ; Adds votes for a candidate ; candidate:name ; votes:count ; district ; {v} votes for {N} in district {c} | district {c}: {N} {v} | {N} has {v} in district {c} | count {v} for {N}, district {c} ; {N} {v} | {v} for {N} | and {N} {v} | {N}: {v} ; {v} of {N} were void | take {v} from {N} | {N} loses {v}
log_km/drive_log ; Notes kilometres of a car ; car:vehicle ; km:distance ; trip ; {N} drove {v} km on trip {c} | trip {c}: {v} km with {N} | {v} km, {N}, trip {c} | note {v} km for {N}, trip {c} ; {N} {v} | and {v} km with {N} | {N}: {v} km | {v} for {N} ;
"""
ROWS = [[x.strip() for x in (line + " ;" * (7 - line.count(" ;"))).split(" ;")][:8] for line in SCORES.strip().split("\n")]
SAME = ["{w}, same {c}", "{w} in that {c} too", "and {w}", "{w}", "{w} as well"]
RIGHT = ["no, {v}", "sorry, {v}", "{v}, not {o}", "make it {v}", "I meant {v}", "it was {v}", "not {o} but {v}", "correction: {v}"]
ONE = ["what has {N} in all", "{N}'s total?", "how much is that for {N} together", "sum for {N}", "and {N}, all together?", "what does {N} come to", "total of {N} so far"]
OTHER = ["and {N}?", "{N}?", "what about {N}", "and that of {N}", "the same for {N}", "and {N}, in total", "now {N}"]
EVERY = ["all of them together", "total over everybody", "sum of all", "everything added up", "what's the grand total", "and altogether"]
LEAD = ["how far is {N} ahead of {M}", "{N} minus {M}, in total", "lead of {N} over {M}", "by how much does {N} beat {M}", "gap between {N} and {M}"]
MEAN = ["on average per entry", "mean of the entries", "average of all entries"]


@family("turns", 30.0)
def tally(d):
    r = d.r
    names, about, who, what, extra, firsts, shorts, losses = r.choice(ROWS)
    key, amount = r.choice(who.split(":")), r.choice(what.split(":"))
    if key == amount:
        return tally(d)
    style = r.p(0.8)
    own = {"name": r.choice(names.split("/")), "description": about, "parameters": {"type": "object", "properties": {key: {"type": "string"}, amount: {"type": "number" if r.p(0.3) else "integer"}, extra: {"type": "integer"}}, "required": [key, amount, extra]}}
    if style:
        own["parameters"]["properties"][amount]["description"] = amount.capitalize() + (", negative for a loss" if losses else "")
    d.functions = [own] + [t for t in (Tool(d, r.choice(ALL)).schema for _ in range(r.choice([0, 1, 1, 2]))) if t["name"] != own["name"]]
    r.shuffle(d.functions)
    people = r.some(r.choice([NAMES, NAMES, COMPANIES if "store" in who or "car" in who else NAMES]), r.choice([2, 2, 3]))
    book, c = [], r.randint(1, 9)
    hi = r.choice([12, 30, 60, 300])

    def note(n, v):
        d.call(own["name"], {key: n, amount: v, extra: c})
        d.result(r.choice(["ok", "noted", "saved", '{"ok": true}', '{"status": "noted"}', f"entry {r.int(10, 9999)}"]))
        res = d.steps[-1][1]
        d.say(f"Done, it is {res}." if res.startswith("entry") else r.choice([f"Done: {v} for {n}.", f"{v} for {n}, noted.", "Done.", f"Done, {n} has {v} there."]), [])
        book.append([n, v])

    def told(t, n, v):
        return t.replace("{N}", guard(n)).replace("{v}", guard(said(r, abs(v)))).replace("{c}", guard(str(c)))

    v = r.randint(1, hi)
    d.user(noisy(r, told(r.pick(firsts.split("|")).strip(), people[0], v), 0.6))
    note(people[0], v)
    last = "call"
    for _ in range(r.choice([3, 3, 4, 4, 5, 6])):
        k = r.random()
        v, n = r.randint(1, hi), r.choice(people)
        have = list(dict.fromkeys(x[0] for x in book))
        if len(book) < 3 and k < 0.85 or k < 0.35:
            if losses and r.p(0.25):
                d.user(noisy(r, told(r.pick([t.strip() for t in losses.split("|")]), n, v), 0.6))
                v = -v
            elif r.p(0.3):
                new = c % 9 + 1
                c = new
                d.user(noisy(r, told(f"{extra} {{c}}: " + r.pick([t.strip() for t in shorts.split("|")]).removeprefix("and "), n, v), 0.6))
            else:
                d.user(noisy(r, told(r.pick(SAME).replace("{w}", r.pick([t.strip() for t in shorts.split("|")]).removeprefix("and ")).replace("{c}", extra), n, v), 0.6))
            note(n, v)
            last = "call"
        elif k < 0.45 and last == "call" and book[-1][1] > 0:
            n, o = book[-1]
            if v == o:
                continue
            user(d, RIGHT, 0.6, v=said(r, v), o=o)
            book.pop()
            note(n, v)
        elif k < 0.72 and len(book) > 1:
            several = [x for x in have if sum(y[0] == x for y in book) > 1]
            if not several:
                continue
            n = r.choice(several)
            user(d, ONE, 0.6, N=n)
            xs = [x[1] for x in book if x[0] == n]
            out = d.py(f"print({' + '.join(map(str, xs)).replace('+ -', '- ')})")
            d.say(r.choice([f"{n} has {out}.", f"That is {out} for {n}.", f"It is {out}."]), [out])
            last = "sum"
            others = [x for x in several if x != n]
            if others and r.p(0.6):                          # a name alone: the same of somebody else, not a new entry
                n = r.choice(others)
                user(d, OTHER, 0.6, N=n)
                out = d.py(f"print({' + '.join(str(x[1]) for x in book if x[0] == n).replace('+ -', '- ')})")
                d.say(r.choice([f"{n} has {out}.", f"That is {out} for {n}."]), [out])
        elif k < 0.84 and len(book) > 1:
            user(d, EVERY, 0.6)
            out = d.py(f"print({' + '.join(str(x[1]) for x in book).replace('+ -', '- ')})")
            d.say(r.choice([f"The total is {out}.", f"Together that is {out}.", f"It is {out}."]), [out])
            last = "sum"
        elif k < 0.93 and len(have) > 1:
            total = {x: sum(y[1] for y in book if y[0] == x) for x in have}
            a, b = sorted(r.sample(have, 2), key=lambda x: -total[x])
            if total[a] == total[b]:
                continue
            user(d, LEAD, 0.6, N=a, M=b)
            side = lambda x: (lambda e: f"({e})" if " " in e or e[0] == "-" else e)(" + ".join(str(y[1]) for y in book if y[0] == x).replace("+ -", "- "))
            out = d.py(f"print({side(a)} - {side(b)})")
            d.say(r.choice([f"It is {out}.", f"The difference is {out}.", f"{a} is {out} ahead."]), [out])
            last = "sum"
        elif len(book) > 2:
            user(d, MEAN, 0.6)
            out = d.py(f"print(round(({' + '.join(str(x[1]) for x in book).replace('+ -', '- ')}) / {len(book)}, 2))")
            d.say(r.choice([f"The average is {out}.", f"It is {out} on average."]), [out])
            last = "sum"
    if r.p(0.15):
        chat(d, 0)


# ---- a slip in a program: what is written wrong, and how --------------------------------------------------------------------------------------------
SLIPS = [("import math\n", ""), ("import statistics\n", ""), ("from datetime import date, timedelta\n", "from datetime import date\n"), ("from datetime import date\n", ""), ("from datetime import datetime, timedelta\n", "import datetime\n"), ("from itertools import accumulate\n", ""), ("import calendar\n", ""), ("import codecs\n", ""), ("from datetime import datetime\n", "import datetime\n"),
         ("sorted(x)", "x.sorted()"), (".sort(reverse=True)", ".sort(descending=True)"), (".sort(key=len)", ".sort(by=len)"), (".append(", ".add("), (".insert(0, ", ".prepend("), (".remove(", ".delete("), (".upper()", ".uppercase()"), (".capitalize()", ".capital()"), ("[::-1]", ".reverse()"), (".index(", ".find("), ("math.prod", "math.product"), ("statistics.median", "statistics.middle"), ("statistics.stdev", "statistics.std"), ("math.sqrt", "math.root"),
         ("math.factorial", "math.fact"), ("math.comb", "math.choose"), ("math.gcd", "math.hcf"), ("timedelta(days=", "timedelta(day="), ("timedelta(weeks=", "timedelta(week="), ("timedelta(minutes=", "timedelta(minute="), (".strftime(", ".format("), ("% 2 == 0", "% 2 = 0"), ("sum(map(int, str(", "sum(str(("), ("len(str(", "len((("), ("print(len(x))", "print(x.length)"), ("len(s)", "s.length()"), (".replace(day=1)", ".first()"),
         ("print(max(x))", "print(x.max())"), ("print(min(x))", "print(x.min())"), ("sum(x)", "x.sum()"), ("sum(x)", "total(x)"), (".split()", ".words()"), (".count(", ".counts("), (".isoformat()", ".iso()"), (".values()", ".vals()"), ("while any(", "while any "), ("for n in x", "for n of x"), ("for w in x", "for w on x"), (" in x if ", " in x where "), ('"".join(', 'join("", '), ("))", ")"), ("print(x)", "print(y)"), ("print(s.", "print(text."), ("print(s[", "print(word["), (" % 10", " mod 10"), (" // ", " div "), (" ** ", " ^^ ")]


@family("failures", 16.0)
def slipped(d):
    """The first program has a slip; the second is right, and the next question is asked of its result."""
    r = d.r
    for _ in range(60):
        d.steps, d.kernel = [], type(d.kernel)()
        p = paths.Path(d)
        p.asked = set()
        try:
            if not p.begin():
                continue
        except (ValueError, ZeroDivisionError, OverflowError, SyntaxError, IndexError):
            continue
        i = next(i for i, s in enumerate(d.steps) if s[0] == "py")
        code = d.steps[i][1]
        slips = [(a, b) for a, b in SLIPS if a in code]
        if not slips:
            continue
        a, b = r.choice(slips)
        bad = code.replace(a, b, 1) if a != "))" else code[::-1].replace("))", ")", 1)[::-1]
        ok, out, err = type(d.kernel)().run(bad)
        if ok or out or len(err) > 600:
            continue
        d.steps[i:i] = [("py", bad, "slip"), ("result", f"failed\n[stderr]{err}[/stderr]")]
        d.kernel.count += 1
        if r.p(0.5):
            try:
                keep = list(d.steps)
                p.step()
            except (ValueError, ZeroDivisionError, OverflowError, SyntaxError, IndexError):
                d.steps = keep
        return
