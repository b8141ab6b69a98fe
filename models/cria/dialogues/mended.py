"""Refusals that name a rule, and the next call that keeps it: the month as YYYY-MM, no blanks in a plate, a colour by its code, the surname first, no umlauts, a path from the root, packs instead of pieces, a function that another has replaced.

Each rule has its own functions.  The first call has the value as it was said (or what the schema tells, if it tells); the refusal says what is wrong in words, by an example or by a list; the next call changes that one value;
what is asked for afterwards is right at once.  More units for mends.py stand at the end."""
import datetime
import re
from core import MONTHS, afresh, family, guard, noisy
from forms3 import LETTERED, machine, plain, serial, syllables
from functions import distractors
from mends import TABLE, parse, refused
from pools import CITIES, NAMES, SURNAMES, WORDS, invented
from schemas import camel
from threads import chat
from values import COUNTRY, CURRENCY, LANG

RULES = {}


def rule(f):
    RULES[f.__name__] = f
    return f


# Each gives a maker of (said, first, right), and the words of the refusal; {x} in them is an example, which is none of the values.
@rule
def month(r):
    forms = [("YYYY-MM", lambda y, m: f"{y}-{m:02d}"), ("YYYY-MM", lambda y, m: f"{y}-{m:02d}"), ("MM/YYYY", lambda y, m: f"{m:02d}/{y}"), ("YYYYMM", lambda y, m: f"{y}{m:02d}"), ("MM.YYYY", lambda y, m: f"{m:02d}.{y}")]
    name, f = r.choice(forms)

    def one():
        y, m = r.randint(2019, 2031), r.randint(1, 12)
        s = r.choice([f"{MONTHS[m - 1]} {y}", f"{MONTHS[m - 1]} {y}", f"{MONTHS[m - 1].lower()} {y}", f"{MONTHS[m - 1][:3]} {y}"])
        return s, s, f(y, m)
    return one, ["{k} must be written as " + name, "{k} has to look like {x}", "use " + name + " for the {k}", "give the {k} as " + name + ", e.g. {x}", "format of {k}: " + name]


@rule
def week(r):
    f = r.choice([lambda y, w: f"{y}-W{w:02d}", lambda y, w: f"{y}W{w:02d}", lambda y, w: f"W{w:02d}/{y}"])

    def one():
        y, w = r.randint(2024, 2030), r.randint(1, 52)
        s = r.choice([f"week {w} of {y}", f"week {w}, {y}", f"calendar week {w} of {y}"])
        return s, s, f(y, w)
    return one, ["weeks are written as {x}", "{k} must look like {x}", "give the week in the form {x}", "{k}: expected something like {x}"]


@rule
def quarter(r):
    f = r.choice([lambda y, q: f"{y}-Q{q}", lambda y, q: f"Q{q}-{y}", lambda y, q: f"{y}/{q}", lambda y, q: f"{y}Q{q}"])

    def one():
        y, q = r.randint(2019, 2030), r.randint(1, 4)
        s = r.choice([f"the {['first', 'second', 'third', 'fourth'][q - 1]} quarter of {y}", f"Q{q} {y}", f"quarter {q} of {y}"])
        return s, s.removeprefix("the "), f(y, q)
    return one, ["quarters are written as {x}", "{k} must look like {x}", "write it like {x}", "the form of {k} is {x}"]


@rule
def day(r):
    name, f = r.choice([("YYYY-MM-DD", "%Y-%m-%d"), ("YYYY-MM-DD", "%Y-%m-%d"), ("DD.MM.YYYY", "%d.%m.%Y"), ("YYYYMMDD", "%Y%m%d"), ("DD/MM/YYYY", "%d/%m/%Y"), ("MM/DD/YYYY", "%m/%d/%Y")])

    def one():
        d = datetime.date(r.randint(2024, 2030), r.randint(1, 12), r.randint(1, 28))
        s = r.choice([f"{d.day} {MONTHS[d.month - 1]} {d.year}", f"{MONTHS[d.month - 1]} {d.day}, {d.year}", f"{d.day} {MONTHS[d.month - 1][:3]} {d.year}"])
        return s, s, d.strftime(f)
    return one, ["{k} must look like {x}" if name[:2] == "YY" else "{k} must be " + name, "use " + name, "{k} has to be written " + name, "write dates as " + name, "{k} not understood; the form is " + name, "dates go like this: " + name]


@rule
def clock(r):
    k = r.choice(["ampm", "dot", "none", "h", "seconds"])

    def one():
        h, m = r.randint(1, 23), r.choice([0, 0, 15, 30, 45, 5, 20, 50])
        s = f"{h:02d}:{m:02d}"
        return (s if r.p(0.6) else f"{h}:{m:02d}"), s, {"ampm": f"{h % 12 or 12}:{m:02d} {'AM' if h < 12 else 'PM'}", "dot": f"{h:02d}.{m:02d}", "none": f"{h:02d}{m:02d}", "h": f"{h:02d}h{m:02d}", "seconds": f"{h:02d}:{m:02d}:00"}[k]
    return one, {"ampm": ["12-hour clock please, such as {x}", "{k} must be like {x}", "use AM and PM, as in {x}"], "dot": ["with a dot, as in {x}", "{k} is written with a dot: {x}"], "none": ["four digits without a colon, such as {x}", "no colon in {k}: {x}"],
                 "h": ["write {x}", "{k} takes the form {x}"], "seconds": ["seconds are needed too: {x}", "{k} must be HH:MM:SS"]}[k]


@rule
def weekday(r):
    first = r.choice([0, 1, 1])
    names = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
    short = r.p(0.35)

    def one():
        i = r.randrange(7)
        s = r.choice([names[i], names[i].lower()])
        return s, s, names[i][:2].upper() if short else str(i + first)
    return one, ["two capital letters, such as MO or FR", "{k} is MO, TU, WE, TH, FR, SA or SU", "days are written MO, TU, WE, TH, FR, SA, SU"] if short else [f"{{k}} is a number, {first} for Monday to {first + 6} for Sunday", f"days are counted: Monday is {first}, Sunday {first + 6}", f"use {first} to {first + 6}, {first} is Monday", f"a digit please, Monday = {first}"]


@rule
def steps(r):
    """Words that are levels."""
    words, first = r.choice([("slow medium fast", 1), ("low medium high", 1), ("low medium high", 0), ("weak normal strong", 1), ("small medium large", 1), ("off low high", 0), ("quiet normal loud", 1), ("soft medium hard", 1), ("low normal high urgent", 1), ("cold warm hot", 1), ("dim medium bright", 1), ("easy medium hard", 1), ("slow normal fast turbo", 1)])
    words = words.split()
    nums = [str(i * r.choice([1, 1, 1, 10]) if first else i) for i in range(first, first + len(words))]
    nums = [str(i) for i in range(first, first + len(words))] if r.p(0.7) else [str(10 * (i + 1)) for i in range(len(words))]
    way = r.choice(["{n} ({w})", "{n} = {w}", "{w}: {n}", "{w} is {n}", "{n} for {w}"])
    told = ", ".join(way.format(n=n, w=w) for n, w in zip(nums, words))

    def one():
        i = r.randrange(len(words))
        return words[i], words[i], nums[i]
    return one, ["{k} is a number: " + told, "{k} takes " + told, told, "allowed for {k}: " + told, "unknown {k}; " + told]


@rule
def hexed(r):
    """A colour by its code."""
    names = r.sample("red green blue white black yellow orange purple pink cyan magenta silver gold brown navy lime teal".split(), r.choice([3, 3, 4, 5]))
    known = dict(red="#ff0000", green="#00ff00", blue="#0000ff", white="#ffffff", black="#000000", yellow="#ffff00", cyan="#00ffff", magenta="#ff00ff")
    code = {n: known.get(n) or f"#{r.getrandbits(24):06x}" for n in names}
    if r.p(0.3):
        code = {n: c[1:].upper() for n, c in code.items()}
    way = r.choice(["{w} is {n}", "{w} = {n}", "{n} ({w})", "{w}: {n}"])
    told = ", ".join(way.format(n=c, w=w) for w, c in code.items())
    one = lambda: (lambda n: (n, n, code[n]))(r.choice(names))
    return one, ["{k} must be a code; " + told, "use the code of the colour: " + told, "no such {k}. " + told, "colours are given in hexadecimal: " + told]


@rule
def unspaced(r):
    k = r.choice(["none", "none", "-", "_"])

    def one():
        s = f"{'ABCDEFGHKLMNPRSTUVWZ'[r.randrange(20)]}{r.choice('ABCDEFGHKLMNPRSTUVWZ')} {r.randint(10, 999)} {r.randint(100, 999) if r.p(0.6) else r.choice('ABCDEFGHKLM') + r.choice('ABCDEFGHKLM')}"
        return s, s, s.replace(" ", "" if k == "none" else k)
    return one, {"none": ["write the {k} without blanks", "no spaces in {k}", "{k} contains blanks, leave them out", "blanks are not allowed in {k}"], "-": ["dashes instead of blanks", "use - for every blank in {k}", "no blanks in {k}, put dashes"], "_": ["underscores instead of blanks", "put _ where there are blanks"]}[k]


def coded(rows, words):
    def f(r):
        one = lambda: (lambda x: (lambda s: (s, s.removeprefix("the "), x[0]))(r.choice(x[1].split("|")[:2])))(r.choice(rows))
        return one, words
    return f


RULES["country"] = coded(COUNTRY, ["{k} must be the ISO code of two letters", "two-letter country code please, such as {x}", "countries are given by their code ({x} and so on)", "unknown {k}; write its two-letter code", "{k}: code of two capital letters, e.g. {x}"])
RULES["language"] = coded(LANG, ["{k} must be a two-letter code such as {x}", "unknown {k}, use its code, e.g. {x}", "languages are given by their codes ({x})", "{k}: ISO code of two letters please"])
RULES["currency"] = coded([(a, b.split("|")[0]) for a, b in CURRENCY], ["{k} must be a code of three letters, such as {x}", "three-letter code please", "no {k} of that name, use the ISO code ({x})", "currencies are written as codes, e.g. {x}"])


@rule
def surname_first(r):
    k = r.choice([", ", ", ", " "])

    def one():
        a, b = r.pick(NAMES), r.choice([r.pick(SURNAMES), r.choice(LETTERED), invented(r).capitalize()])
        return f"{a} {b}", f"{a} {b}", f"{b}{k}{a}"
    return one, ["surname first, then the first name, with a comma" if k != " " else "surname first, then the first name, no comma", "write it as {x}", "{k} must be like {x}", "the form is {x}", "names are filed as {x}"]


@rule
def user_name(r):
    k = r.choice(["nora.eklund", "neklund", "eklund_n", "nora-eklund"])

    def one():
        a, b = r.pick(NAMES), r.pick(SURNAMES)
        while not (a + b).isascii() or not (a + b).isalpha():
            a, b = plain(invented(r)).capitalize(), plain(r.pick(WORDS)).capitalize()
        x, y = a.lower(), b.lower()
        return f"{a} {b}", f"{a} {b}", {"nora.eklund": f"{x}.{y}", "neklund": x[0] + y, "eklund_n": f"{y}_{x[0]}", "nora-eklund": f"{x}-{y}"}[k]
    return one, {"nora.eklund": ["{k} is first name, dot, surname, all in lower case", "lower case with a dot: {x}"], "neklund": ["{k} is the first letter of the first name and the surname, in lower case ({x})", "initial and surname in one word, lower case, as in {x}"],
                 "eklund_n": ["{k} is the surname, an underscore and the initial, lower case: {x}"], "nora-eklund": ["lower case, a dash between the names: {x}", "{k} must look like {x}"]}[k]


@rule
def no_umlauts(r):
    table = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}
    pool = "Müller Schröder Grünwald Köln Düsseldorf Jäger Weiß Göteborg Zürich Bäcker Fröhlich Straßer Kühn Löwe Hügel Märklin Böhm Österlund Großmann Läufer Jürgens Krämer Schäfer Töpfer Glück Süß Tübingen Nürnberg Würzburg Füssen".split()

    def one():
        s = r.choice(pool) if r.p(0.6) else invented(r).capitalize()
        while not re.search("[äöüß]", s) or not re.fullmatch("[A-Za-zäöüßÄÖÜ]+", s):
            s = r.choice(pool)
        return s, s, "".join(table.get(c, c) for c in s)
    return one, ["no umlauts: write ae, oe, ue and ss", "only plain letters in {k}, ä is ae, ö oe, ü ue, ß ss", "ASCII only ({k}); write umlauts as ae, oe, ue, ß as ss"]


@rule
def lower(r):
    one = lambda: (lambda s: (s, s, s.lower()))(r.choice([syllables(r).capitalize() + "-" + str(r.randint(1, 40)), machine(r).upper(), syllables(r).upper(), syllables(r).capitalize() + syllables(r).capitalize()]))
    return one, ["{k} must be in lower case", "small letters only", "lower case please", "no capitals in {k}", "{k} contains capital letters"]


@rule
def slugged(r):
    j = r.choice(["-", "-", "_"])

    def one():
        w = [r.choice([r.pick(WORDS), plain(invented(r)), plain(r.pick(NAMES))]).capitalize() for _ in range(r.choice([2, 2, 3]))]
        w = [re.sub(r"[^a-z]", "", x.lower()).capitalize() or "X" for x in w]
        return " ".join(w), " ".join(w), j.join(x.lower() for x in w)
    return one, ["{k} in lower case with " + {"-": "dashes", "_": "underscores"}[j] + " for the blanks", "{k} must look like {x}", "lower case, " + j + " between the words", "no blanks, no capitals: write it like {x}"]


@rule
def rooted(r):
    head = r.choice(["/", "/", "/data/", "/srv/", "s3://"])
    one = lambda: (lambda s: (s, s, head + s))("/".join(syllables(r) for _ in range(r.choice([1, 2, 2]))) + r.choice(["", f"/{syllables(r)}.{r.choice(['csv', 'log', 'txt', 'json'])}"]))
    return one, ["{k} must begin with " + head, "put " + head + " in front of the {k}", f"{{k}} has to start with {head}, as in {{x}}"] + (["the path must be absolute, from /"] if head == "/" else [])


@rule
def ending(r):
    e = r.choice(["csv", "pdf", "json", "txt", "mp3", "png", "xlsx", "yaml", "stl"])
    one = lambda: (lambda s: (s, s, s + "." + e))(r.choice([syllables(r), syllables(r) + "_" + str(r.randint(1, 2027)), syllables(r) + "-" + syllables(r)]))
    return one, ["{k} must end in ." + e, "the ending ." + e + " is missing", f"give the {{k}} with its ending (.{e})", f"only .{e} files; write it with the ending"]


@rule
def schemed(r):
    head = r.choice(["https://", "https://", "http://", "mailto:", "ftp://", "tcp://"])
    one = lambda: (lambda s: (s, s, head + s))(f"{syllables(r)}@{syllables(r)}.{r.choice(['net', 'org', 'de'])}" if head == "mailto:" else f"{syllables(r)}.{r.choice(['net', 'org', 'dev', 'io'])}" + r.choice(["", "", "/" + syllables(r)]))
    return one, ["{k} must begin with " + head, head + " is missing", "put " + head + " in front", f"{{k}} needs its scheme, {head}"]


@rule
def signed(r):
    """With a sign in front, or without the one that was said."""
    c, on = r.choice([("@", True), ("#", True), ("@", False), ("#", False)])

    def one():
        w = syllables(r) + r.choice(["", str(r.randint(1, 99))])
        return (w, w, c + w) if on else (c + w, c + w, w)
    return one, [f"{{k}} must begin with {c}", f"put {c} in front of the {{k}}", f"the {c} is missing"] if on else [f"{{k}} without the {c}", f"leave out the {c}", f"no {c} in {{k}}"]


@rule
def priced(r):
    c = r.choice(["", "", " EUR", " CHF"])

    def one():
        x = r.choice([r.randint(2, 900), round(r.uniform(2, 90), 1)])
        return f"{x} euros" if c == " EUR" else f"{x} francs" if c == " CHF" else str(x), str(x), f"{x:.2f}{c}"
    return one, ["two decimals and the currency, such as {x}", "{k} must look like {x}", "write the {k} like {x}"] if c else ["{k} needs two decimals, as in {x}", "two digits after the point please: {x}", "{k} must be like {x}"]


@rule
def span(r):
    k = r.choice(["PT", "PT", "hm", "colon"])

    def one():
        h, m = r.choice([(0, r.randint(5, 55)), (r.randint(1, 9), 0), (r.randint(1, 5), r.choice([15, 30, 45, 20]))])
        s = " ".join(x for x in (f"{h} hour{'s' * (h > 1)}" if h else "", f"{m} minutes" if m else "") if x)
        return s, s, {"PT": "PT" + (f"{h}H" if h else "") + (f"{m}M" if m else ""), "hm": (f"{h}h" if h else "") + (f"{m}m" if m else ""), "colon": f"{h:02d}:{m:02d}"}[k]
    return one, {"PT": ["{k} must be an ISO 8601 duration, such as PT1H10M", "durations are written like PT1H10M"], "hm": ["write it like 1h10m", "{k} must look like 1h10m"], "colon": ["{k} must be HH:MM", "hours and minutes with a colon, as in 01:10"]}[k]


@rule
def roman(r):
    def write(n):
        out = ""
        for v, s in ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
            out, n = out + s * (n // v), n % v
        return out
    back = r.p(0.4)
    one = lambda: (lambda n: (str(n), str(n), write(n)) if back else (write(n), write(n), str(n)))(r.randint(2, 39))
    return one, ["{k} is written in Roman numerals", "Roman numerals please, such as {x}"] if back else ["{k} must be an ordinary number, no Roman numerals", "digits instead of Roman numerals", "write {k} with digits, e.g. {x}"]


@rule
def century(r):
    def one():
        y = r.choice([r.randint(1950, 1999), r.randint(1960, 1999)])
        return r.choice([f"'{y % 100:02d}", f"'{y % 100:02d}"]), f"{y % 100:02d}", str(y)
    return one, ["{k} must have four digits", "the year with its century, please", "four digits for {k}, such as {x}", "{k}: write all four digits (19..)"]


@rule
def singular(r):
    pool = "potato tomato carrot onion lemon apple egg banana leek radish plum nut melon olive bean pea mango pepper date fig lentil grape turnip pear".split()
    many = lambda s: s + ("es" if s[-2:] in ("to", "sh", "go") else "s")
    back = r.p(0.4)
    one = lambda: (lambda s: (s, s, many(s)) if back else (many(s), many(s), s))(r.choice(pool))
    return one, ["plural please", "{k} in the plural, as in {x}"] if back else ["{k} in the singular", "singular please, as in {x}", "write the {k} in the singular ({x})", "no plurals in {k}"]


@rule
def capital(r):
    one = lambda: (lambda s: (s.lower(), s.lower(), s))(r.choice([r.pick(CITIES), invented(r).capitalize(), r.pick(NAMES)]).split()[0].capitalize())
    return one, ["{k} must begin with a capital letter", "names begin with a capital", "capital first letter please", "write the {k} with a capital"]


@rule
def kinded(r):
    head = r.choice(["user:", "order:", "item:", "INV/", "room#", "dev-", "urn:", "id=", "T#"])
    one = lambda: (lambda s: (s, s, head + s))(str(r.randint(10, 99999)))
    return one, ["put " + head + " in front of the number", "{k} must be like {x}", "the prefix " + head + " is missing", f"{{k}} is {head} and the number"]


@rule
def house_mail(r):
    dom = f"{syllables(r)}.{r.choice(['net', 'org', 'de', 'com', 'io'])}"
    one = lambda: (lambda s: (s, s, f"{s.lower()}@{dom}"))(re.sub("[^A-Za-z]", "", r.pick(NAMES)) or "Nora")
    return one, [f"{{k}} must be an address of {dom}, in lower case, such as info@{dom}", f"write the whole address in lower case: name@{dom}", f"no mailbox of that name; addresses end in @{dom} and are in lower case"]


@rule
def building(r):
    j = r.choice(["/", "-", "."])

    def one():
        b, n = r.choice("ABCDEFGH"), r.randint(1, 450)
        return r.choice([f"room {n} in building {b}", f"room {n}, building {b}", f"number {n} in house {b}"]), str(n), f"{b}{j}{n}"
    return one, ["building and room, such as {x}", "the building is missing: write it like {x}", f"write the building, then {j}, then the room ({{x}})"]


@rule
def listed_(r):
    one = lambda: (lambda s: (s, s, [s]))(r.choice([serial(r), syllables(r), r.pick(NAMES), r.pick(WORDS).lower()]))
    return one, ["{k} must be a list", "expected an array for {k}", "{k}: a list is needed, even for one", "{k} is not a list", "wrap the {k} in a list"]


@rule
def packed(r):
    n = r.choice([2, 4, 5, 6, 8, 10, 12, 20, 24, 25])
    what = r.choice(["packs", "boxes", "crates", "bags", "trays"])
    one = lambda: (lambda k: (str(k * n), k * n, k))(r.randint(2, 20))
    return one, [f"sold in {what} of {n}; give the number of {what}", f"{{k}} counts {what}, {n} in each", f"{{k}}: {what} of {n}, not single pieces", f"not pieces but {what} ({n} in each)"]


@rule
def doubled(r):
    """Two limits the wrong way round."""
    def one():
        a, b = sorted(r.sample(range(2, 400), 2))
        return r.choice(["between {b} and {a}", "from {b} to {a}", "{b} to {a}"]).format(a=a, b=b), (b, a), (a, b)
    return one, ["the first must be the smaller one", "{k} must not be larger than {o}", "{k} and {o} are the wrong way round", "{k} > {o}, swap them", "{o} must be the larger of the two"]


# rule ; words for the parameter ; function ; what it does ; wishes ; results        ({C} a town, {N} a first name, {i} a code: a second argument)
ROWS = [[x.strip() for x in l.split(" ; ")] for l in """
month ; month/period ; turnover_of ; Turnover of a month ; turnover of {s} | what did we turn over in {s} | {s}, turnover? | how was business in {s} ; 41,300 euros|88,912 euros|7,040 euros
month ; month/billing_month ; open_bill ; Opens the bill of a month ; open the bill of {s} | I want to see what I paid in {s} | bill for {s} please | {N}'s bill of {s} ; bill 5512|no. 88, 43.20
month ; month ; rainfall ; Rain of a month ; how much did it rain in {C} in {s} | rain {C} {s} | was {s} wet in {C} ; 61 mm|104 mm|12 mm
week ; week ; canteen_week ; Menu of a week ; what do we eat in {s} | menu of {s} | {s}, what does the kitchen plan | canteen {s} please ; soup, rice, fish|pasta all week
week ; week/calendar_week ; shift_plan ; Shifts of a week ; when does {N} work in {s} | shifts of {N}, {s} | {s}: plan for {N} ; Mon to Thu, early|three nights
quarter ; quarter/period ; profit_of ; Profit of a quarter ; profit in {s} | what remained in {s} | how did we do in {s} | {s}, profit please ; 12,400 euros|-3,100 euros|67,000 euros
quarter ; quarter ; visitor_count ; Visitors of a quarter ; visitors in {C} in {s} | how many came to {C} in {s} | {s}, {C}: visitors ; 8,114|23,090
day ; date/day ; pool_hours ; Opening hours of a pool ; is the pool in {C} open on {s} | pool {C} {s} | when can I swim in {C} on {s} ; 7 to 19|closed|10 to 18
day ; day/date ; ship_calls ; Ships that call on a day ; which ships come to {C} on {s} | ships in {C}, {s} | anything docking in {C} on {s} ; Aurora, Stella|none
day ; due/deadline ; set_deadline ; Sets a deadline ; deadline of {i} is {s} | {i} must be done by {s} | move {i} to {s} ; saved|deadline set
day ; date/birthday ; note_birthday ; Notes a birthday ; {N} was born on {s} | note {N}'s birthday, {s} | birthday of {N}: {s} ; noted|saved
clock ; time/at ; feed_fish ; Feeds the fish at a time ; feed the fish at {s} | fish food at {s} | the fish get something at {s} ; planned|timer 3
clock ; start/begin ; start_washer ; Starts the washer at a time ; start the washer in {C} at {s} | washer at {s}, house {C} | let the machine in {C} begin at {s} ; set|runs at that time
clock ; alarm/time ; set_alarm ; Sets an alarm ; wake {N} at {s} | alarm for {N}, {s} | {N} must get up at {s} ; alarm 2 set|done
weekday ; day/weekday ; bin_round ; Sets the day of the bins ; bins on {s} in {C} | in {C} the bins go out on {s} | move the round of {C} to {s} ; saved|round moved
weekday ; day ; class_on ; Classes of a day ; which classes are there on {s} | what's on at the gym on {s} | {s}, any classes | classes on {s} please ; yoga, boxing|spinning only
steps ; level/mode ; fan_speed ; Sets a fan ; fan {i} to {s} | set {i} to {s} | make the fan {i} {s} | put fan {i} on {s} ; fan runs|ok
steps ; setting/strength ; massage_chair ; Sets the massage chair ; chair to {s} | massage {s} please | put the massage on {s} | {s} on the chair ; ok|set
steps ; value/level ; pump_level ; Sets a pump ; pump {i} on {s} | {i} should run {s} | pump {i}: {s} ; set|pump runs
hexed ; colour/color ; lamp_colour ; Sets the colour of a lamp ; make lamp {i} {s} | lamp {i} in {s} | {s} for lamp {i} | I want {i} {s} ; done|lamp is on
hexed ; colour ; paint_layer ; Colours a layer ; layer {i} should be {s} | colour {i} {s} | make layer {i} {s} ; coloured|ok
hexed ; background/bg ; slide_back ; Background of a slide ; background {s} | make the slide {s} | {s} behind the text please ; changed|done
unspaced ; plate/number ; parking_ticket ; Buys a parking ticket for a car ; park {s} in {C} | ticket for {s}, {C} | {s} stands in {C}, pay for it ; paid, 2.40|until 18:00
unspaced ; plate/vehicle ; tyre_store ; Where the tyres of a car are kept ; where are the tyres of {s} | tyres for {s} | which shelf has the tyres of {s} | {s}, winter tyres ; shelf 14|row C
unspaced ; code/key ; licence_check ; Checks a licence ; is licence {s} valid | check {s} | licence {s}, still good? ; valid until May|expired
country ; country/land ; postage_to ; Postage to a country ; what's a letter to {s} | postage to {s} | I send a card to {s}, how much | stamps for {s} ; 1.65|2.20 euros
country ; country ; holidays_of ; Public holidays of a country ; holidays in {s} | when are shops shut in {s} | public holidays {s}? | is there a holiday in {s} soon ; 6 January|Monday
country ; country/destination ; visa_rules ; Visa rules ; does {N} need a visa for {s} | visa for {s}, {N} travels | {N} goes to {s}, visa? ; no visa|30 days free
language ; language/lang ; menu_in ; Shows the menu in a language ; the menu in {s} | guests speak {s}, show the menu | menu, {s} please | switch the menu to {s} ; shown|menu 4
language ; language ; set_voice ; Voice of a guide ; guide {i} should speak {s} | {i} in {s} | set {i} to {s} ; voice changed|ok
currency ; currency/in ; price_in ; Price in a currency ; price of {i} in {s} | what's {i} in {s} | {i}, how much in {s} ; 118.40|77
currency ; currency ; open_account ; Opens an account in a currency ; an account in {s} for {N} | {N} wants an account in {s} | open one in {s}, name {N} ; account 7714|opened
surname_first ; name/patient ; patient_file ; File of a patient ; file of {s} | open the file of {s} | {s} is here, get the file | where's the file of {s} ; drawer 12|file 8812
surname_first ; name/student ; grade_of ; Mark of a student ; what did {s} get | mark of {s} | {s}, which mark | how did {s} do ; 2.3|passed
surname_first ; person/name ; grave_row ; Finds a grave ; where lies {s} | grave of {s} | find {s} on the cemetery | {s}, which row ; row 4|field C
user_name ; user/login ; reset_pass ; Resets a password ; {s} forgot the password | reset it for {s} | new password for {s} please | {s} can't log in, reset ; reset|mail sent
user_name ; account/user ; quota_of ; Space of a user ; how much space has {s} left | quota of {s} | {s}, mailbox full? | space of {s} ; 2.1 GB|81 percent
no_umlauts ; name/label ; print_tag ; Prints a name tag ; tag for {s} | print {s} on a tag | {s} needs a name tag | a tag with {s} please ; printed|tag 6
no_umlauts ; place/city ; depot_in ; Depot of a place ; which depot serves {s} | depot for {s} | parcels to {s}, which depot | {s}, depot? ; depot 7|depot West
lower ; host/server ; ping_host ; Asks a machine whether it is there ; is {s} up | ping {s} | does {s} answer | {s}, alive? ; 3 ms|up since Monday
lower ; repo/project ; last_build ; Last build of a project ; last build of {s} | did {s} build | {s}, build ok? | how did the build of {s} go ; green|failed at step 4
slugged ; page/article ; read_page ; Opens a page of the wiki ; open {s} | what does the wiki say about {s} | page {s} please | show me the page {s} ; 412 words|last change in May
slugged ; game/title ; game_rank ; Rank of a game ; rank of {s} | how is {s} doing | {s}, which place | place of {s} in the charts ; place 14|place 3
slugged ; route/trail ; trail_state ; State of a trail ; is {s} open | trail {s}, open? | can we walk {s} | state of {s} ; open|closed, rocks
rooted ; path/folder ; folder_size ; Size of a folder ; how big is {s} | size of {s} | {s}, how much | what does {s} take up ; 14 GB|220 MB
rooted ; path/file ; file_hash ; Checksum of a file ; checksum of {s} | hash {s} | sum for {s} please | {s}: what's the hash ; a41f90|77be02
ending ; file/name ; export_list ; Exports the list into a file ; export the list as {s} | list into {s} | save the list under {s} | write it to {s} ; 88 rows|written
ending ; file ; load_file ; Loads a file ; load {s} | open {s} on the machine | get {s} up | {s}, load please ; loaded|12 pages
schemed ; address/target ; watch_page ; Watches an address ; watch {s} | tell me when {s} is down | keep an eye on {s} | {s} should be watched ; watching|check 9
schemed ; link/url ; save_link ; Keeps a link ; keep {s} | save {s} | {s} for later | bookmark {s} ; kept|saved as 31
signed ; handle/user ; mute_user ; Mutes somebody ; mute {s} | I don't want to see {s} | quiet, {s} | {s} must be muted ; muted|done
signed ; tag/name ; tag_stats ; How often something is used ; how often is {s} used | numbers for {s} | {s}, how popular | statistics of {s} ; 812|3,004 times
priced ; amount/price ; cash_entry ; Enters cash ; enter {s} for {i} | {i}: {s} | {s} went to {i} | book {s} on {i} ; booked|entry 12
priced ; price ; label_price ; Prints a price label ; label with {s} for {i} | {i} costs {s}, print it | price label {i}, {s} ; printed|3 labels
span ; duration/length ; block_lane ; Reserves a lane ; lane {i} for {s} | keep lane {i} for {s} | {s} on lane {i} ; reserved|lane is yours
span ; duration/time ; steam_for ; Steams something ; steam for {s} | {s} of steam | let it steam {s} | steam it, {s} please ; running|done soon
roman ; chapter/part ; read_chapter ; Opens a chapter ; chapter {s} please | open chapter {s} | go to chapter {s} | read chapter {s} to me ; page 41|begins on page 180
century ; year/vintage ; wine_value ; Value of a vintage ; what's the {s} worth | value of the {s} | I have a {s}, worth anything | the {s}, price? ; 84 euros|210
century ; year ; cup_of ; Who won the cup in a year ; who won the cup in {s} | cup winner {s} | the cup in {s}, who got it | winner of {s}? ; Red Hawks|Comets
singular ; food/ingredient ; calories_of ; Calories of a food ; calories of {s} | how many calories have {s} | are {s} fattening | {s}, calories? ; 52|160 per 100 g
singular ; crop/plant ; sow_when ; When something is sown ; when do I sow {s} | {s}, when to sow | is it time for {s} | sowing {s}? ; in April|after the frost
capital ; town/place ; sun_rise ; When the sun rises ; sunrise in {s} | when does the sun come up in {s} | {s}, sunrise? | first light in {s} ; 6:41|5:12
capital ; name/horse ; horse_box ; Box of a horse ; where does {s} stand | box of {s} | {s}, which box | find the horse {s} ; box 7|on the meadow
kinded ; id/ref ; show_entry ; Shows an entry ; show {s} | open number {s} | what is {s} | entry {s} please ; open since May|closed
kinded ; object/id ; lock_entry ; Locks an entry ; lock {s} | nobody should change {s} | freeze {s} | {s} must be locked ; locked|done
house_mail ; to/recipient ; mail_note ; Mails a note to a colleague ; a note to {s} | mail {s} the note | {s} should get the note | send the note to {s} ; sent|delivered
house_mail ; mailbox/owner ; away_note ; Switches an away note on ; {s} is away, switch the note on | away note for {s} | {s} is on holiday, set the note | put {s} on away ; on|note is on
building ; room/place ; room_heat ; Heats a room ; heat {s} | it's cold in {s} | warm up {s} | {s} must be warm ; heating|21 degrees soon
building ; room ; room_key ; Where the key of a room is ; where's the key of {s} | key for {s} | who has the key to {s} | {s}, key? ; hook 12|at the desk
listed_ ; items/codes ; scan_items ; Scans items ; scan {s} | {s} was scanned | run {s} through the scanner | check in {s} ; 1 item|scanned
listed_ ; tags/labels ; label_shelf ; Labels a shelf ; label the shelf {s} | put {s} on the shelf | shelf label {s} | the shelf should say {s} ; labelled|done
packed ; quantity/count ; order_tiles ; Orders tiles ; {s} tiles for {C} | order {s} tiles, {C} | {C} needs {s} tiles ; ordered|on Friday
packed ; amount/number ; order_bulbs ; Orders light bulbs ; we need {s} bulbs | order {s} bulbs | {s} light bulbs please | get {s} bulbs ; ordered|order 88
doubled ; low+high/min+max/from+to ; filter_price ; Lists goods within a price ; goods {s} euros | what have you got {s} euros | show things {s} euros ; 14 things|none
doubled ; from_page+to_page/first+last ; print_pages ; Prints pages ; pages {s} | print {s} | I want pages {s} on paper ; printing|job 4
doubled ; min_m+max_m/low+high ; filter_peaks ; Peaks of a height ; peaks {s} metres near {C} | {C}, hills {s} m | hills around {C} {s} metres ; 3 peaks|Old Tom, Stag Hill
""".strip().split("\n")]
NEXT = ["and {s}", "and {s}?", "what about {s}", "now {s}", "the same for {s}", "{s} too", "then {s}", "{s} as well", "same with {s} please", "next: {s}", "and for {s}"]
REPLIED = ["It says: {m}.", "Done: {m}.", "The answer is: {m}.", "Now it worked: {m}.", "{M}."]
OPEN_FIRST = {"signed", "century", "building", "doubled", "clock", "priced", "roman"}      # the first call may be another as well, so it is not taught
TELLS_IT = {"schema", "renamed", "american", "english"}                          # the refusal tells the value itself
HEADS = ["", "", "", "", "error: ", "rejected: ", "400: ", "invalid {k}: ", "cannot do that: ", "not accepted: ", "bad request: ", "refused: ", "sorry: ", "{k}: "]


def walk(d):
    r = d.r
    kind, keys, name, about, asks, results = r.choice(ROWS)
    one, says = RULES[kind](r)
    key = r.choice(keys.split("/"))
    two = key.split("+") if "+" in key else None
    if r.p(0.15):
        name = camel(name)
    s, first, right = one()
    example = next((x for x in (str(one()[2]) for _ in range(40)) if x != str(right)), None)
    says = [w for w in says if "{x}" not in w or example] if kind != "hexed" else says
    if not says:
        return walk(d)
    k = two[0] if two else key
    say = lambda w: w.replace("{k}", k.replace("_", " ")).replace("{o}", (two or [k])[-1].replace("_", " ")).replace("{x}", example or "").replace("{r}", str(right))
    w = say(r.choice(says))
    told = r.p(0.2) and not two and kind not in TELLS_IT
    extras = {"C": (r.choice(["city", "place", "town"]), r.pick(CITIES)), "N": (r.choice(["person", "who", "for"]), r.pick(NAMES)), "i": (r.choice(["id", "number", "unit"]), r.choice("ABCDEFGHKLMPRT") + "-" + str(r.randint(2, 999)))}
    ways = asks.split(" | ")
    t = r.pick(ways)
    used = [x for x in "CNi" if "{" + x + "}" in t]
    if any(extras[x][0] in (two or [key]) for x in used):
        return walk(d)
    kindof = {"type": "integer"} if kind in ("packed", "doubled") else {"type": "number"} if kind == "fraction" else {} if kind == "listed_" else {"type": "string"}
    prop = {**kindof, **({"description": w[0].upper() + w[1:]} if told else {"description": r.choice([k.replace("_", " ").capitalize(), "The " + k.replace("_", " ")])} if r.p(0.5) and kindof else {})}
    if kind == "listed_":
        prop = {"type": "array"} if told else {"description": key.capitalize()}
    props = {x: dict(prop) if kind != "doubled" else {"type": "integer"} for x in (two or [key])}
    for x in used:
        props[extras[x][0]] = {"type": "string"}
    order = list(props.items())
    r.shuffle(order)
    d.functions = [{"name": name, "description": about, "parameters": {"type": "object", "properties": dict(order), "required": [x for x, _ in order]}}]
    d.functions += [f for f in distractors(r, r.choice([0, 0, 1, 2])) if f["name"] != name]
    newer = None
    if r.p(0.06) and not two and not told:                               # another function has taken its place
        newer = name + r.choice(["_v2", "2", "_new", "_next"])
        d.functions.append({"name": newer, "description": about, "parameters": d.functions[0]["parameters"]})
    r.shuffle(d.functions)
    fixed = {extras[x][0]: extras[x][1] for x in used}

    def args(v):
        got = dict(zip(two, v)) if two else {key: v}
        return {x: got[x] if x in got else fixed[x] for x, _ in order}

    def ask(t, s):
        t = re.sub(r"\{(\w)\}", lambda m: guard(s if m.group(1) == "s" else extras[m.group(1)][1]), t)
        if r.p(0.3):
            t = t[0].upper() + t[1:]
        d.user(noisy(r, t, 0.6))

    def answer(f, v, failed=False):
        d.call(f, args(v))
        m = r.choice(results.split("|"))
        d.result(m)
        d.say(r.choice(REPLIED if failed else REPLIED[:3] + REPLIED[4:]).replace("{m}", m).replace("{M}", m[0].upper() + m[1:]), [m])
    ask(t, s)
    if newer:
        d.call(name, args(first))
        d.steps[-1] += ("slip",)                            # it might have been the other at once
        refused(d, r.choice(["{o} is retired, use {n}", "{o} was replaced by {n}", "deprecated: call {n} instead", "this function is gone; {n} does it now", "please use {n}", "{o} no longer works, {n} takes the same arguments"]).replace("{o}", name).replace("{n}", newer))
        answer(newer, first, True)
        if r.p(0.6):
            s, first, right = one()
            ask(r.choice(NEXT), s)
            answer(newer, first)
        return
    if not told:
        d.call(name, args(first))
        if kind in OPEN_FIRST:
            d.steps[-1] += ("slip",)
        head = r.choice(HEADS)
        refused(d, (head.replace("{k}", k.replace("_", " ")) if k.replace("_", " ") not in w else head if "{" not in head else "") + w)
    answer(name, right, not told)
    for _ in range(0 if kind == "renamed" else r.choice([0, 0, 0, 1, 1, 2])):           # later ones are right at once
        s, first, right = one()
        ask(r.choice(NEXT), s)
        answer(name, right)
    if r.p(0.08):
        chat(d, 0)


@family("failures", 55.0)
def rule_mended(d):
    afresh(d, walk)


TABLE += parse(r"""
bar,bars > kilopascal,kPa * 100 : 1-9 : pressure limit target : tyre_set : Pressure of a tyre : tyre {i} to {v} ; {v} in tyre {i} ; pump {i} up to {v} : press_pipe : Tests a pipe : test pipe {i} with {v} ; {v} on pipe {i} ; press {i} at {v}
years,yrs > months * 12 : 1-15 : warranty term age period : set_term : Term of a contract : contract {i} for {v} ; {v} on contract {i} ; {N} signs for {v} : add_warranty : Adds a warranty : warranty of {v} on {i} ; {i} gets {v} ; {v} more for {i}
pairs,pair > single pieces * 2 : 3-40 : count pieces quantity : order_socks : Orders socks : {v} of socks for {N} ; socks, {v}, {N} ; {N} needs {v} of socks : pack_gloves : Packs gloves : gloves to {C}, {v} ; {v} of gloves, {C} ; pack {v} of gloves for {C}
hectares,ha > m2,square metres * 10000 : 0.5-12 : area size surface : seed_field : Seed for a field : seed for {v} of {o} ; {v}, how much seed, {o} ; {o} on {v} : mow_job : Books mowing : mow {v} in {C} ; {v} near {C} to be mown ; mowing {C}, {v}
kWh,kilowatt hours > Wh,watt hours * 1000 : 0.5-20 : energy capacity charge : fill_store : Charges a store : {v} into store {i} ; charge {i} with {v} ; store {i}, {v} : cap_day : Limits a day : {i} may use {v} a day ; {v} for {i} ; cap {i} at {v}
mg,milligrams > micrograms * 1000 : 0.1-5 : dose amount portion : drip_dose : Dose of a drip : {v} for {N} ; drip of {N}, {v} ; give {N} {v} : log_drug : Notes a dose : {N} had {v} ; note {v} for {N} ; {N}: {v} this morning
terabytes,TB > GB,gigabytes * 1000 : 0.5-16 : size space quota : lend_space : Space for a team : {v} for {N} ; {N} gets {v} ; {v} of space, {N} : plan_backup : Plans a backup : backup of {i}, {v} ; {i} has {v} ; {v} to back up, {i}
hours,h > seconds,s * 3600 : 1-8 : timeout delay duration : lock_out : Locks a door for a while : lock {i} for {v} ; door {i} shut, {v} ; {i}: {v} : cache_for : How long something is kept : keep {i} {v} ; {i} lives {v} ; cache {i} for {v}
""")
