"""What was looked up comes back as labelled values, and the one that was asked for is said as it stands there: a phone number with its blanks, a price with its currency, hours from and until, thousands with their marks.

Where something is written: the file and its lines are the answer.  Which site, how many hits, the second of them.  A file is written with what was asked for and without the remark beside it ("only that", "nothing else")."""
import json
import re
import functions
from builtin import offer
from core import MONTHS, family, guard, noisy
from kept import kept, told
from natural import noun, sentence
from pools import CITIES, COMPANIES, NAMES, SURNAMES, WORDS, invented
from queries import BODIES, CHEMICALS, LANDS, beside, docs_schema, product
from schemas import dress

OWN = {c[0]["name"]: c[0] for c in functions.C}
SITES = "museum castle zoo library pool cinema theatre market station observatory bakery clinic pharmacy gallery aquarium planetarium sauna".split()


# ---- values as they are written ---------------------------------------------------------------------------------------------------------
def thousands(r):
    n = r.int(1000, 9_999_999)
    return r.choice([f"{n:,}", f"{n:,}", str(n), f"{n:,}".replace(",", " "), f"{n:,}".replace(",", "'"), f"{n / 1e6:.2f} million" if n > 999_999 else f"{n:,}"])


def money(r):
    x = r.choice([f"{r.randint(2, 900)}", f"{r.randint(2, 90)}.{r.choice(['50', '90', '99', '20', '75'])}", f"{r.randint(1000, 9900):,}"])
    return r.choice(["{} euros", "£{}", "CHF {}", "${}", "{} EUR", "€{}", "{} GBP", "{} kr", "{} zł"]).format(x)


def phone(r):
    d = lambda n: "".join(str(r.randint(0, 9)) for _ in range(n))
    return r.choice([f"+{r.choice([47, 49, 44, 33, 48, 41])} {d(2)} {d(2)} {d(2)} {d(2)}", f"0{d(2)}-{d(7)}", f"0{d(3)} {d(3)} {d(2)} {d(2)}", f"({d(3)}) {d(3)}-{d(4)}", f"0{d(4)} {d(5)}", f"+{r.choice([1, 39, 34, 351])} {d(3)} {d(6)}"])


def hours(r):
    a, b = r.randint(6, 11), r.randint(15, 22)
    m = r.choice(["00", "00", "30"])
    return r.choice([f"{a:02d}:{m} to {b}:00", f"{a}:{m}-{b}:{m}", f"{a} am to {b - 12} pm", f"{a:02d}.{m} - {b}.00", f"from {a}:00 until {b}:30"])


def temp(r):
    x = r.choice([f"{r.randint(-180, 900)}", f"{r.randint(-90, 400)}.{r.randint(1, 9)}"])
    return r.choice([f"{x} °C", f"{x} degrees Celsius", f"{x} degrees", f"{x} °C (about {r.randint(2, 900)} K)"])


def day(r):
    return r.choice([f"{r.randint(1, 28)} {r.choice(MONTHS)} {r.randint(1900, 2029)}", f"{r.choice(MONTHS)} {r.randint(1, 28)}, {r.randint(1900, 2029)}", f"{r.randint(1900, 2029)}-{r.randint(1, 12):02d}-{r.randint(1, 28):02d}", f"{r.randint(1, 28)}.{r.randint(1, 12)}.{r.randint(1900, 2029)}"])


def measure(unit):
    return lambda r: r.choice([f"{r.int(2, 9000)} {unit}", f"{r.randint(1, 900)}.{r.randint(1, 99)} {unit}", f"{r.int(1000, 90000):,} {unit}", f"about {r.int(10, 900)} {unit}"])


def person(r):
    return f"{r.pick(NAMES)} {r.pick(SURNAMES)}"


FORMATS = dict(n=thousands, p=money, tel=phone, h=hours, temp=temp, d=day, km=measure("km"), m=measure("m"), kg=measure("kg"), kcal=measure("kcal"), kmh=measure("km/h"), l=measure("litres"), kwh=measure("kWh"), min=measure("minutes"), days=measure("days"), who=person, town=lambda r: r.pick(CITIES),
               pct=lambda r: r.choice([f"{r.randint(1, 99)} %", f"{r.randint(1, 99)}.{r.randint(1, 9)}%", f"{r.randint(2, 40)} percent"]), v=lambda r: r.choice(["", "v"]) + ".".join(str(r.randint(0, 20)) for _ in range(r.choice([2, 3, 3]))), y=lambda r: str(r.randint(1200, 2028)),
               score=lambda r: r.choice([f"{r.randint(0, 6)}-{r.randint(0, 6)}", f"{r.randint(40, 120)} to {r.randint(40, 120)}", f"{r.randint(0, 5)}:{r.randint(0, 5)}"]), sci=lambda r: r.choice([f"{r.uniform(1, 9.9):.2f} x 10^{r.randint(3, 30)} kg", f"{r.uniform(1, 9.9):.3f}e{r.randint(3, 24)}", f"{r.uniform(1, 9.9):.1f} million km"]),
               dens=lambda r: f"{r.uniform(0.1, 22):.{r.randint(2, 3)}f} {r.choice(['g/cm³', 'g/cm^3', 'kg/l'])}", at=lambda r: r.choice([f"{r.randint(5, 23)}:{r.randint(0, 59):02d}", f"{r.randint(5, 11)}:{r.choice(['05', '15', '40'])} am"]), code=lambda r: f"{invented(r)[:6]}_{r.pick(WORDS).lower()}", star=lambda r: f"{r.randint(1, 4)}.{r.randint(1, 9)} of 5")

# what it is about ; asks, {S} the subject, what stands in <> is not looked for ; label ; its value
LABELS = [[x.strip() for x in line.split(" ; ")] for line in """
site ; opening hours of {S}|when does {S} open|until when is {S} open|is {S} open on sundays ; opening hours ; h
site ; phone number of {S}|how <can i> reach {S} by phone|telephone {S}|number to call {S} ; phone ; tel
site ; entrance fee {S}|what does it cost to get into {S}|tickets for {S}, price|how much is {S} ; entrance ; p
site ; how many visitors had {S} last year|visitors of {S}|number of visitors {S} ; visitors a year ; n
site ; when was {S} built|year {S} opened|since when is there {S} ; opened ; y
site ; who runs {S}|director of {S}|head of {S} ; director ; who
town ; population of {S}|how many people live in {S}|inhabitants {S} ; population ; n
town ; height of {S} above the sea|altitude of {S}|how high is {S} ; altitude ; m
town ; mayor of {S}|who is mayor in {S} ; mayor ; who
town ; distance {S} to the sea|how far is {S} from the coast ; distance to the coast ; km
town ; average rent in {S}|what does a flat cost in {S}|rent {S} ; average rent ; p
town ; sunrise in {S} <tomorrow>|when does the sun rise in {S} ; sunrise ; at
town ; weather {S}|how warm is it in {S}|temperature in {S} ; temperature ; temp
town ; unemployment in {S}|how many are out of work in {S} ; unemployment ; pct
town ; result of the match in {S}|how did {S} play|score {S} ; result ; score
firm ; employees of {S}|how many work for {S}|staff of {S} ; employees ; n
firm ; share price of {S}|what are shares of {S} worth|{S} stock ; share price ; p
firm ; founder of {S}|who founded {S} ; founder ; who
firm ; where is {S} based|headquarters of {S}|seat of {S} ; headquarters ; town
firm ; customer line of {S}|how do i call {S}|phone of {S} ; customer line ; tel
firm ; turnover of {S}|revenue {S} ; turnover ; p
firm ; how long can i return things to {S}|return period of {S} ; return period ; days
thing ; price of the {S}|what does the {S} cost|cheapest {S} ; price ; p
thing ; weight of the {S}|how heavy is the {S} ; weight ; kg
thing ; battery life of the {S}|how long does the {S} last on one charge ; battery life ; min
thing ; latest firmware for the {S}|current version of the {S} software ; firmware ; v
thing ; power use of the {S}|how much current does the {S} need ; power use ; kwh
thing ; reviews of the {S}|rating of the {S}|is the {S} any good ; rating ; star
thing ; release date of the {S}|when does the {S} come out ; release date ; d
thing ; top speed of the {S}|how fast is the {S} ; top speed ; kmh
chem ; boiling point of {S}|at what temperature does {S} boil ; boiling point ; temp
chem ; melting point of {S}|when does {S} melt ; melting point ; temp
chem ; density of {S}|how dense is {S} ; density ; dens
chem ; price of {S} per kilo|what does {S} cost ; price per kilo ; p
body ; distance of {S} from the sun|how far is {S} from the sun ; distance from the sun ; sci
body ; mass of {S}|how heavy is {S} ; mass ; sci
body ; diameter of {S}|how wide is {S} ; diameter ; km
body ; length of a day on {S}|how long is a year on {S} ; rotation ; days
land ; population of {S}|people in {S}|how many people has {S} ; population ; n
land ; area of {S}|how large is {S} ; area ; km
land ; highest mountain of {S}|how high is the highest mountain of {S} ; highest point ; m
land ; national day of {S}|when is the national day of {S} ; national day ; d
land ; vat in {S}|what is the vat in {S} ; VAT ; pct
food ; calories in 100 g of {S}|how many calories has {S}|kcal {S} ; energy ; kcal
food ; sugar in {S}|how much sugar is in {S} ; sugar ; pct
food ; how long does {S} keep in the fridge|shelf life of {S} ; shelf life ; days
food ; how long <do i> cook {S}|cooking time {S} ; cooking time ; min
""".strip().split("\n")]
WEB = ["{a}", "{a}?", "search for {a}", "look up {a}", "google {a}", "search: {a}", "{a}, somebody on the web will know", "web search: {a}", "please find out on the web {a}", "{a} - look it up please", "check the internet for {a}", "find {a} on the web", "look online: {a}", "use the search: {a}", "what does the web say, {a}", "i need {a}, search please", "{a}? brave search please", "would you search the web for {a}", "quick search: {a}"]
ALPHA = ["ask wolfram: {a}", "wolfram alpha: {a}", "{a}, wolfram should know", "use wolfram alpha for {a}", "{a}? ask wolfram alpha", "wolfram's word on {a}", "wolfram please: {a}", "query wolfram for {a}", "{a} (wolfram alpha)", "get {a} from wolfram alpha", "kindly ask Wolfram Alpha {a}", "let wolfram tell us {a}"]
SUBJECTS = dict(site=lambda r: f"the {r.pick(SITES)} in {r.pick(CITIES)}", town=lambda r: r.pick(CITIES), firm=lambda r: r.pick(COMPANIES), thing=product, chem=lambda r: r.choice(CHEMICALS), body=lambda r: r.choice(BODIES), land=lambda r: r.choice(LANDS), food=lambda r: noun(r, "food"))


def result_of(r, S, rows):
    """Labelled values in one of many shapes; rows: (label, value), the asked one among them."""
    k = r.random()
    bare = S.removeprefix("the ")
    if len(rows) == 1 and k < 0.5:
        a, b = rows[0]
        return r.choice([f"{bare} | {a} | {b}", f"{bare}: {a} {b}", f"{a} of {S}: {b}", f"{bare} - {a}: {b}", f"1. {bare} - {a} {b}", f"{bare}, {a}: {b} (checked {day(r)})", f"{a.capitalize()}: {b}", f"{b}"])
    if k < 0.3:
        return " | ".join([bare] + [f"{a}: {b}" for a, b in rows])
    if k < 0.5:
        return bare + "\n" + "\n".join(f"{a}: {b}" for a, b in rows)
    if k < 0.65:
        return json.dumps({"name": bare, **{a.replace(" ", "_"): b for a, b in rows}}, ensure_ascii=False)
    if k < 0.8:
        return f"{bare} ({', '.join(f'{a} {b}' for a, b in rows)})"
    return "\n".join(f"{i}. {bare}: {a} {b}" for i, (a, b) in enumerate(rows, 1))


def value_asked(d, wolfram):
    r = d.r
    rows = [x for x in LABELS if x[0] in ("chem", "body", "land", "food", "town")] if wolfram else LABELS
    kind, asks, label, fmt = r.choice(rows)
    S = SUBJECTS[kind](r)
    ask = r.choice(asks.split("|"))
    said = S.lower() if r.p(0.15) else S
    query = kept(ask).replace("{S}", kept(said)).replace('"', "'")
    text = told(ask).replace("{S}", guard(said))
    d.user(dress(d, r.pick(ALPHA if wolfram else [w for w in WEB if not d.functions or w.strip("?") != "{a}"]).replace("{a}", text).replace("??", "?"), 0.7))
    d.builtin("wolfram_alpha" if wolfram else "brave_search", query)
    v = FORMATS[fmt](r)
    others = [(x[2], FORMATS[x[3]](r)) for x in r.sample([x for x in LABELS if x[0] == kind and x[2] != label], r.choice([0, 0, 1, 2]))]
    pairs = list(dict([(label, v)] + others).items())
    r.shuffle(pairs)
    d.result(result_of(r, S, pairs))
    d.say(r.choice(["The {l} of {S} is {v}.", "{l}: {v}.", "It is {v}.", "{l} of {S}: {v}."]).replace("{l}", label).replace("{S}", S).replace("{v}", v).replace("..", "."), [v])
    first = d.steps[-1]
    d.steps[-1] = ("say", first[1][0].upper() + first[1][1:], first[2])
    rest = [p for p in pairs if p[0] != label]
    if rest and r.p(0.3):
        a, b = r.choice(rest)
        d.user(noisy(r, r.choice(["and the {a}?", "what about the {a}", "{a} too please", "and {a}", "does it say the {a}?"]).replace("{a}", a), 0.5))
        d.say(f"{a[0].upper() + a[1:]}: {b}.".replace("..", "."), [b])


@family("search", 26.0)
def value_from_web(d):
    offer(d, "brave_search")
    if d.r.p(0.45):
        beside(d)
    value_asked(d, False)


@family("wolfram", 14.0)
def value_from_wolfram(d):
    d.builtins = ["brave_search", "wolfram_alpha"] if d.r.p(0.5) else ["wolfram_alpha"]
    if d.r.p(0.4):
        beside(d)
    value_asked(d, True)


# ---- where it is written ------------------------------------------------------------------------------------------------------------------
WHERE = ["in which of my notes is {a}", "in which file is something about {a}", "which document mentions {a}", "where did i write down {a}", "which of my files has {a}", "where's the passage on {a}", "in what document do i find {a}", "{a} - which file is that in", "i noted something on {a}, where",
         "find the place in my papers where {a} is", "where in the documents does it say something about {a}", "which page of our docs is about {a}", "on which lines do my notes have {a}", "which file talks about {a}", "where have we written about {a}"]
WHAT = ["look in our documents: {a}", "check the docs, {a}", "what do my notes say about {a}", "search the local papers for {a}", "{a}? it's in my documents", "get out what my papers have on {a}", "the docs should say: {a}", "{a} - search my notes", "our handbook, {a}", "see my files for {a}"]


def located(r):
    f = f"{r.choice(['', 'notes/', 'docs/', 'handbook/', 'house/', 'src/', 'ops/', str(r.randint(2019, 2027)) + '/'])}{r.choice([r.pick(WORDS).lower(), noun(r, 'art').replace(' ', '-'), noun(r, 'paper').replace(' ', '-')])}.{r.choice(['md', 'md', 'txt', 'pdf', 'rst', 'org', 'c', 'py'])}"
    a = r.randint(1, 400)
    b = a + r.randint(1, 12)
    return f, r.choice([f"{f} lines {a}-{b}", f"{f} lines {a}-{b}", f"{f}:{a}-{b}", f"{f}, line {a}", f"{f} line {a}", f"{f} (lines {a} to {b})", f"{f}:{a}"])


@family("search", 16.0)
def where_written(d):
    """The place is asked for, or what stands there."""
    r = d.r
    schema, q, k = docs_schema(r)
    d.functions = [schema] + [OWN[n] for n in ("file_read", "file_list", "knowledge_read", "file_write") if r.p(0.4)]
    if r.p(0.35):
        d.builtins = r.choice([["brave_search"], ["brave_search", "wolfram_alpha"]])
    r.shuffle(d.functions)
    topic = r.choice([lambda: f"{noun(r, 'art')} {noun(r, 'art')}", lambda: noun(r), lambda: f"{r.pick(NAMES)}'s {noun(r, 'art')}", lambda: f"the {noun(r, 'stuff')} of the {noun(r, 'art')}", lambda: r.pick(COMPANIES), lambda: f"{noun(r, 'deed')} in {r.pick(CITIES)}"])().replace('"', "")
    where = r.p(0.62)
    d.user(dress(d, r.pick(WHERE if where else WHAT).replace("{a}", guard(topic)), 0.7))
    d.call(schema["name"], {q: kept(topic)})
    if r.p(0.08):
        d.result(r.choice(["no passage found", "[]", "nothing", "no results", ""]))
        return d.say(r.choice(["Nothing was found in the documents.", f"The documents say nothing about {topic}.", "I found nothing about that in the documents."]), ["othing"])
    f, place = located(r)
    s = r.choice([f"{topic[0].upper() + topic[1:]}: {noun(r)} {FORMATS[r.choice(['n', 'p', 'd', 'h', 'temp', 'km', 'pct', 'tel', 'at'])](r)}", f"{topic} - set to {r.randint(1, 9)}.{r.randint(1, 9)} {r.choice(['bar', 'mm', 'V', 'kg'])}, {r.pick(NAMES)}", f"the {noun(r)} for {topic} was changed on {day(r)}", f"{topic}: ask {person(r)}"])
    rows = [(place, s)]
    if r.p(0.3):
        rows.append((located(r)[1], f"{topic}: {sentence(r)}"))
    d.result("\n".join(f"{p}: {x}" for p, x in rows))
    if where:
        d.say("It is in " + " and in ".join(p for p, _ in rows) + "." if r.p(0.6) else ("You wrote about it in {p}." if len(rows) == 1 else "There are two places: {p} and {q}.").replace("{p}", rows[0][0]).replace("{q}", rows[-1][0]), [p.split(" ")[0].rstrip(",") for p, _ in rows])
        if r.p(0.25):
            d.user(noisy(r, r.choice(["and what does it say", "what did i write", "read it to me", "what stands there"]), 0.5))
            d.say("\n".join(f"{x} ({p})" for p, x in rows), [rows[0][1]])
    else:
        d.say(r.choice(["{s} ({p})", "It says: {s} ({p})"]).replace("{s}", rows[0][1]).replace("{p}", rows[0][0]) if len(rows) == 1 else "\n".join(f"{x} ({p})" for p, x in rows), [rows[0][1]])


# ---- hits -------------------------------------------------------------------------------------------------------------------------------
@family("search", 12.0)
def hits_asked(d):
    """Which site, how many, the second one, all titles."""
    r = d.r
    offer(d, "brave_search")
    topic = r.choice([lambda: f"{noun(r, 'food')} recipe", lambda: f"{noun(r, 'art')} repair {r.pick(CITIES)}", lambda: f"{noun(r, 'deed')} club {r.pick(CITIES)}", lambda: f"used {noun(r, 'art')}", lambda: f"{r.pick(CITIES)} {noun(r, 'site')}", lambda: f"{product(r)} manual"])().replace('"', "")
    n = r.randint(2, 5)
    site = lambda: f"{r.choice(['', 'www.'])}{r.pick(WORDS).lower()}{r.choice(['', '-' + r.pick(WORDS).lower()])}.{r.choice(['example', 'org', 'com', 'net', 'de'])}"
    hits = [(site(), f"{topic[0].upper() + topic[1:]}, {noun(r)} {r.choice(['', FORMATS[r.choice(['p', 'min', 'n', 'star'])](r)])}".strip()) for _ in range(n)]
    k = r.randrange(4)
    i = r.randrange(n)
    ask = [["search {a}, i only want the name of the site", "search {a}, only the first site", "which site has {a}, search it", "google {a}: name of the first site please"], ["search {a}, how many hits are there", "google {a} and count the results", "how many results for {a} online"],
           ["search {a} and give me result number {i}", "google {a}, the {o} hit only", "{a}, what's hit {i} (search)"], ["search the web for {a}, all titles", "list what you find online on {a}", "search {a}, I want every hit"]][k]
    d.user(dress(d, r.choice(ask).replace("{a}", guard(topic)).replace("{i}", str(i + 1)).replace("{o}", ["first", "second", "third", "fourth", "fifth"][i]), 0.7))
    d.builtin("brave_search", kept(topic))
    shape = r.randrange(3)
    d.result("\n".join(f"{j}. {s} - {t}" if shape == 0 else f"{j}. {t}\nhttps://{s}/" if shape == 1 else f"{j}. {t} ({s})" for j, (s, t) in enumerate(hits, 1)))
    if k == 0:
        d.say(r.choice([f"The first is {hits[0][0]}.", f"{hits[0][0]} has it."]), [hits[0][0]])
    elif k == 1:
        d.say(r.choice([f"There are {n} results.", f"It found {n}."]), [str(n)])
    elif k == 2:
        d.say(r.choice([f"Result {i + 1}: {hits[i][1]} ({hits[i][0]}).", f"{hits[i][1]} ({hits[i][0]})."]), [hits[i][1]])
    else:
        d.say(f"There are {n}:\n" + "\n".join(f"{j}. {t} ({s})" for j, (s, t) in enumerate(hits, 1)), [t for _, t in hits])
    if r.p(0.25):
        d.user(noisy(r, r.choice(["and the last one?", "what's the last", "the last of them"]), 0.5))
        d.say(f"{hits[-1][1]} ({hits[-1][0]}).", [hits[-1][1]])


# ---- files ------------------------------------------------------------------------------------------------------------------------------
ONLY = ["(this alone)", "(nothing else)", "- nothing more", ", nothing else", ", just that", "(no line end)", ", only this one line", "(really just that)", ", and nothing besides", "- that's all", ", no more than that", "(without quotes)"]
PUT = ["write {c} {o} into {f}", "put {c} {o} in {f}", "save {c} {o} as {f}", "{f} should hold {c}{o}", "a new file {f} holding {c} {o}", "into {f} goes {c}{o}", "please write {c} {o} to {f}", "store {c} {o} under {f}", "create {f}, content {c}{o}", "i want {c} {o} in {f}"]


@family("files", 14.0)
def write_only(d):
    """The remark beside a text is no part of it."""
    r = d.r
    d.functions = [OWN["file_write"]] + [OWN[n] for n in ("file_read", "file_list", "knowledge_search") if r.p(0.5)]
    r.shuffle(d.functions)
    f = f"{r.choice(['', '', 'data/', 'notes/', 'out/'])}{r.pick(WORDS).lower()}{r.choice(['', '_' + r.pick(WORDS).lower(), str(r.randint(1, 30))])}.{r.choice(['txt', 'csv', 'md', 'log', 'ini', 'json'])}"
    c = r.choice([lambda: str(r.dec(900, 2)), lambda: str(r.int(2, 90000)), lambda: r.pick(WORDS).lower(), lambda: f"{r.pick(WORDS).lower()}={r.randint(1, 99)}", lambda: f"{r.pick(NAMES)};{r.randint(2, 99)};{r.randint(2, 99)}", lambda: day(r), lambda: money(r), lambda: phone(r), lambda: f"back at {r.randint(2, 9)}", lambda: sentence(r).rstrip(".")])()
    quote = " " in c or r.p(0.35)
    shown = r.choice(['"{}"', "'{}'", '"{}"', "»{}«"]).format(c) if quote and "'" not in c and '"' not in c else c
    o = r.choice(ONLY) if r.p(0.65) else ""
    t = r.pick(PUT).replace("{c}", guard(shown)).replace("{f}", guard(f))
    t = re.sub(r" ?\{o\}", lambda m: (o if o[:1] == "," or not o else " " + o), t)
    d.user(dress(d, t, 0.6))
    d.call("file_write", {"path": f, "content": c})
    if r.p(0.1):
        m = r.choice(["no space left on the disk", f"{f}: permission denied", "read-only file system", f"{f} is locked"])
        d.fail(m)
        return d.say(r.choice(["That did not work: {m}.", "It was not written: {m}.", "I couldn't write it: {m}."]).replace("{m}", m), [m])
    res = r.choice(["ok", "done", "written", f"{len(c.encode())} bytes", f"wrote {f}", f"{len(c.encode())} bytes written to {f}"])
    d.result(res)
    d.say(r.choice(["I wrote {f}.", "Done, {f} is written.", "It is in {f} now."]).replace("{f}", f), [f])
    if "bytes" in res:
        d.steps[-1] = ("say", d.steps[-1][1] + f" It says: {res}.", (f, res))


BELIEVE = ["have a look at {f}: {q}", "{q}? it's in {f}", "look into {f}: {q}", "open {f}, {q}", "{f} - {q}?", "{q}, see {f}", "there should be a file {f}. {q}", "what does {f} say, {q}", "from {f}: {q}", "check {f} for me, {q}", "{q}? {f} has it"]
INSIDE = [[x.strip() for x in line.split(" ; ")] for line in """
who kept the record|who wrote it down ; recorded by {v} ; who
when was the meeting|date of the meeting ; meeting of {v} ; d
who was in the chair|chaired by whom ; chair: {v} ; who
which version is it|the release number|the version number ; RELEASE={v}/version = {v}/version: {v} ; v
which port is set|the port ; port = {v}/listen {v} ; n5
what does it cost in all|the total|sum at the end ; total: {v}/amount due {v} ; p
which phone number is there|the number to call ; call {v}/phone: {v} ; tel
until when is it valid|the last day ; valid until {v} ; d
when do they open|opening hours ; open {v} ; h
how warm may it get|the temperature ; max. {v} ; temp
how far is it|the distance ; distance {v} ; km
who has the key|key holder ; key: {v} ; who
which town is it|the place ; place: {v} ; town
how many copies|number of copies ; copies: {v} ; n
what share do we get|our share ; share {v} ; pct
how long does it take|the duration ; takes {v} ; min
""".strip().split("\n")]
FORMATS["n5"] = lambda r: str(r.randint(1024, 65000))


@family("files", 14.0)
def read_for(d):
    """One thing out of a short file."""
    r = d.r
    d.functions = [OWN["file_read"]] + [OWN[n] for n in ("file_write", "file_list", "knowledge_search") if r.p(0.5)]
    r.shuffle(d.functions)
    rows = r.sample(INSIDE, r.choice([1, 2, 3]))
    vals = [FORMATS[x[2]](r) for x in rows]
    f = f"{r.choice(['', '', 'config/', 'src/', 'letters/'])}{r.pick(WORDS).lower()}{r.choice(['', '-' + r.choice(MONTHS).lower(), '_' + str(r.randint(1, 20))])}.{r.choice(['md', 'txt', 'h', 'ini', 'log', 'csv'])}"
    asked = r.randrange(len(rows))
    d.user(dress(d, r.pick(BELIEVE).replace("{f}", guard(f)).replace("{q}", r.choice(rows[asked][0].split("|"))), 0.7))
    d.call("file_read", {"path": f})
    if r.p(0.1):
        m = r.choice([f"{f}: permission denied", f"no such file: {f}", f"{f}: is a directory", f"{f} not found", "read error"])
        d.fail(m)
        return d.say(r.choice(["That did not work: {m}.", "I can't read it: {m}."]).replace("{m}", m), [m])
    d.result("\n".join(r.choice(x[1].split("/")).replace("{v}", v) for x, v in zip(rows, vals)))
    v = vals[asked]
    d.say(r.choice(["It is {v}.", "It says: {v}.", "{v}."]).replace("{v}", v).replace("..", "."), [v])
