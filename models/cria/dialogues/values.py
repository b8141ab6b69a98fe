"""Values as people say them beside the value a call must hold: dates in words, "half an hour" for 30, "noon" for 12:00.

A kind is (JSON type, drawing(d) -> (value, spoken), further members of its schema).  The test side differs by pools and numbers."""
import datetime
import re
from core import MONTHS
from pools import CITIES, COLOURS, COMPANIES, ITEMS, NAMES, SENTENCES, SURNAMES, WORDS, address_of_net, dotted, email, filename, hexes, ident, path, phone, query, secret, token, version, words

ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()


def in_words(n):
    """0 to 999,999,999 in English."""
    if n < 20:
        return ONES[n]
    if n < 100:
        return TENS[n // 10] + ("-" + ONES[n % 10] if n % 10 else "")
    if n < 1000:
        return ONES[n // 100] + " hundred" + (" and " + in_words(n % 100) if n % 100 else "")
    for size, name in ((10 ** 6, "million"), (10 ** 3, "thousand")):
        if n >= size:
            rest = n % size
            return in_words(n // size) + " " + name + ((" and " if rest < 100 else " ") + in_words(rest) if rest else "")


_number = {in_words(n): str(n) for n in range(2, 100)}
_number.update({w.replace("-", " "): n for w, n in _number.items()})
_one = "\x01(" + "|".join(_number) + ")\x02"
_stuck = re.compile(rf"(?<=[A-Za-z0-9\x02]){_one}|{_one}(?=[A-Za-z0-9\x01])")


def unglued(text):
    """A number in words that stands against a letter or another number is written in digits: "seven" + "D" is 7D."""
    return _stuck.sub(lambda m: "\x01" + _number[m.group(1) or m.group(2)] + "\x02", text)


def said(r, n):
    """A whole number as somebody writes it."""
    k = r.random()
    if n < 0 or k < 0.62:
        return str(n)
    if n >= 1000 and k < 0.84:
        return f"{n:,}"
    if n % 1000 == 0 and 0 < n < 10 ** 6 and k < 0.92:
        return r.choice([f"{n // 1000}k", f"{n // 1000} thousand"])
    if n % 10 ** 6 == 0 and n and k < 0.95:
        return f"{n // 10 ** 6} million"
    if n % 100 == 0 and 1100 <= n < 10000 and n % 1000 and k < 0.9:
        return r.choice([in_words(n // 100) + " hundred", f"{n // 100} hundred", f"{n / 1000:g}k"])
    if n % 100000 == 0 and 10 ** 6 < n < 10 ** 8 and k < 0.95:
        return f"{n / 10 ** 6:g} million"
    if n == 12 and r.p(0.4):
        return "a dozen"
    if n < 1000 and (n < 100 or n % 100 == 0 or r.p(0.4)) or n % 1000 == 0 and n < 10 ** 6 or n < 10000 and r.p(0.15):
        s = in_words(n)
        return s.replace("-", " ") if r.p(0.3) else s
    return str(n)


def whole(lo, hi):
    def f(d):
        n = d.r.int(lo, hi)
        return n, said(d.r, n)
    return f


def minutes(d):
    r = d.r
    if r.p(0.3):
        return r.choice([(15, "a quarter of an hour"), (30, "half an hour"), (60, "an hour"), (60, "one hour"), (90, "an hour and a half"), (90, "one and a half hours"), (120, "two hours"), (45, "three quarters of an hour"), (120, "2 hours"), (180, "three hours"), (60, "1h"), (30, "half an hour"), (240, "4 hours")])
    n = r.choice([5, 10, 15, 20, 25, 30, 40, 45, 50, 60, 75, 90, r.randint(2, 200)])
    return n, f"{said(r, n)} {r.choice(['minutes', 'minutes', 'min', 'mins'])}"


def hours(d):
    r = d.r
    if r.p(0.25):
        return r.choice([(24, "a day"), (24, "one day"), (48, "two days"), (12, "half a day"), (168, "a week"), (72, "3 days"), (1, "an hour"), (36, "a day and a half")])
    n = r.randint(2, 96)
    return n, f"{said(r, n)} {r.choice(['hours', 'hours', 'h', 'hrs'])}"


def days(d):
    r = d.r
    if r.p(0.25):
        return r.choice([(7, "a week"), (14, "two weeks"), (14, "a fortnight"), (1, "one day"), (21, "three weeks"), (7, "one week"), (28, "4 weeks"), (1, "a day")])
    n = r.randint(2, 90)
    return n, f"{said(r, n)} days"


def seconds(d):
    r = d.r
    k = r.random()
    if k < 0.3:
        return r.choice([(30, "half a minute"), (60, "a minute"), (90, "a minute and a half"), (90, "one and a half minutes"), (120, "two minutes"), (300, "five minutes"), (600, "ten minutes"), (900, "a quarter of an hour"), (1800, "half an hour"), (3600, "an hour"), (5400, "an hour and a half"), (5400, "90 minutes"), (7200, "two hours"), (2700, "45 minutes"), (86400, "a day"), (180, "3 minutes"), (1200, "20 minutes"), (720, "twelve minutes")])
    n = r.randint(1, 90)
    if k < 0.6:
        m = r.randint(1, 60)
        return 60 * m, f"{said(r, m)} {r.choice(['minutes', 'minutes', 'min', 'mins'])}" if m > 1 else "one minute"
    return n, f"{said(r, n)} {r.choice(['seconds', 'seconds', 's', 'sec', 'secs'])}"


def months(d):
    r = d.r
    if r.p(0.4):
        return r.choice([(12, "a year"), (6, "half a year"), (24, "two years"), (3, "a quarter"), (18, "a year and a half"), (36, "three years"), (1, "one month"), (60, "five years")])
    n = r.randint(2, 48)
    return n, f"{said(r, n)} months"


def times(d):
    r = d.r
    n = r.choice([1, 2, 2, 3, 3, r.randint(4, 12)])
    return n, r.choice({1: ["once", "one time"], 2: ["twice", "two times", "2 times", "2x"], 3: ["three times", "3 times", "thrice"]}.get(n, [f"{n} times", f"{in_words(n)} times", f"{n}x"]))


def measure(small, big, factor, lo=1, hi=900):
    """A whole number of a small unit, perhaps said in the big one: "2.5 km" for 2500 metres."""
    def f(d):
        r = d.r
        k = r.random()
        if k < 0.12:
            return r.choice([(factor // 2, f"half a {big[1]}"), (factor, f"{'an' if big[1][0] in 'aeiou' else 'a'} {big[1]}"), (2 * factor, f"two {big[1]}s"), (3 * factor // 2, f"one and a half {big[1]}s"), (3 * factor, f"three {big[1]}s")])
        if k < 0.4:
            n = r.choice([r.randint(1, 40), r.randint(1, 19) / 2, r.randint(11, 99) / 10])
            return int(round(n * factor)), f"{n:g}{r.choice([' ', ' ', ''])}{r.choice([big[0], big[0], big[1] + 's'])}"
        n = r.int(lo, hi)
        return n, f"{said(r, n)} {r.choice(small)}"
    return f


def percent(d):
    r = d.r
    if r.p(0.12):
        return r.choice([(50, "half"), (100, "full"), (25, "a quarter"), (75, "three quarters"), (100, "maximum")])
    n = r.choice([5, 10, 15, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 100, r.randint(1, 100)])
    return n, f"{said(r, n)}{r.choice(['%', '%', ' %', ' percent', ' per cent'])}"


def number(hi=500):
    def f(d):
        r = d.r
        k = r.random()
        if k < 0.12:
            n = r.randint(1, 12)
            return n + 0.5, r.choice([f"{in_words(n)} and a half", f"{n} and a half", f"{n}.5"])
        if k < 0.55:
            x = r.dec(hi, r.choice([1, 1, 2]))
            return x, f"{x:,}" if r.p(0.15) else str(x)
        n = r.int(1, hi)
        return n, said(r, n)
    return f


def money(d):
    r = d.r
    if r.p(0.5):
        n = r.choice([r.int(5, 300), r.int(100, 9000), 50 * r.randint(1, 60), 1000 * r.randint(1, 40)])
        return n, said(r, n)
    x = round(r.uniform(1, 3000), 2)
    x = int(x) if x == int(x) else x
    return x, f"{x:,.2f}" if r.p(0.6) else str(x)


ORDINAL = "_ first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split()


def date(d):
    r = d.r
    k = r.random()
    if k < 0.02:
        return str(d.today + datetime.timedelta(days=2)), r.choice(["the day after tomorrow", "in two days"])
    if k < 0.08:
        return str(d.today), "today"
    if k < 0.18:
        return str(d.today + datetime.timedelta(days=1)), "tomorrow"
    x = datetime.date(r.randint(2024, 2031), r.randint(1, 12), r.randint(1, 28))
    while (x.toordinal() % 7 == 3) != r.test:
        x += datetime.timedelta(days=1)
    m = MONTHS[x.month - 1]
    if k < 0.55:
        return str(x), str(x)
    if k < 0.6 and x.day < 20:
        return str(x), f"{r.choice(['the ', ''])}{ORDINAL[x.day]} of {m} {x.year}"
    th = "th" if 10 < x.day < 20 else {1: "st", 2: "nd", 3: "rd"}.get(x.day % 10, "th")
    return str(x), r.choice([f"{x.day} {m} {x.year}", f"{m} {x.day}, {x.year}", f"{x.day}{th} of {m} {x.year}", f"{m} {x.day}{th} {x.year}", f"{x.day} {m[:3]} {x.year}", f"{m[:3]} {x.day} {x.year}", f"the {x.day}{th} of {m}, {x.year}", f"{x.day}. {m} {x.year}", f"{x.day} {m.lower()} {x.year}"])


def clock(d):
    r = d.r
    h, m = r.randrange(24), r.choice([0, 0, 0, 15, 30, 45, 10, 20, 50, r.randrange(60)])
    v = f"{h:02d}:{m:02d}"
    k = r.random()
    if k < 0.5:
        return v, v
    if k < 0.6:
        return v, f"{h}:{m:02d}"
    if k < 0.64:
        return r.choice([("12:00", "noon"), ("00:00", "midnight"), ("12:00", "midday")])
    h12, half = (h % 12) or 12, "am" if h < 12 else "pm"
    when = "in the morning" if h < 12 else "in the afternoon" if h < 18 else "in the evening"
    if m in (15, 30, 45) and r.p(0.6):
        nxt = in_words(h12 % 12 + 1)
        return v, {15: f"quarter past {in_words(h12)} {when}", 30: f"half past {in_words(h12)} {when}", 45: f"quarter to {nxt} {when}"}[m] if h not in (11, 17, 23) or m != 45 else v
    if m == 0:
        return v, r.choice([f"{h12} {half}", f"{h12}{half}", f"{in_words(h12)} {half}", f"{h12} {'a.m.' if h < 12 else 'p.m.'}", f"{h12} o'clock in the {'morning' if h < 12 else 'afternoon' if h < 18 else 'evening'}"])
    return v, r.choice([f"{h12}:{m:02d} {half}", f"{h12}:{m:02d}{half}", f"{h12}.{m:02d} {half}"])


CURRENCY = [("EUR", "euros|euro|EUR"), ("USD", "dollars|US dollars|USD|bucks"), ("GBP", "pounds|British pounds|GBP|pounds sterling"), ("JPY", "yen|Japanese yen|JPY"), ("CHF", "Swiss francs|francs|CHF"), ("SEK", "Swedish crowns|Swedish kronor|SEK"), ("NOK", "Norwegian kroner|NOK"), ("DKK", "Danish kroner|DKK"),
            ("PLN", "Polish zloty|zlotys|PLN"), ("CAD", "Canadian dollars|CAD"), ("AUD", "Australian dollars|AUD"), ("INR", "rupees|Indian rupees|INR"), ("CNY", "yuan|Chinese yuan|CNY"), ("MXN", "Mexican pesos|pesos|MXN"), ("BRL", "reais|Brazilian real|BRL"), ("TRY", "Turkish lira|lira|TRY"), ("CZK", "Czech crowns|koruna|CZK"), ("HUF", "forints|HUF"), ("KRW", "won|Korean won|KRW"), ("ZAR", "rand|ZAR"), ("NZD", "New Zealand dollars|NZD")]
LANG = [("de", "German"), ("fr", "French"), ("es", "Spanish"), ("it", "Italian"), ("pt", "Portuguese"), ("nl", "Dutch"), ("pl", "Polish"), ("sv", "Swedish"), ("fi", "Finnish"), ("ja", "Japanese"), ("zh", "Chinese"), ("ru", "Russian"), ("tr", "Turkish"), ("el", "Greek"), ("cs", "Czech"), ("da", "Danish")]
COUNTRY = [("FR", "France"), ("DE", "Germany"), ("IT", "Italy"), ("ES", "Spain"), ("PT", "Portugal"), ("SE", "Sweden"), ("NO", "Norway"), ("PL", "Poland"), ("AT", "Austria"), ("CH", "Switzerland"), ("US", "the United States"), ("GB", "Great Britain"), ("JP", "Japan"), ("BR", "Brazil"), ("CA", "Canada"), ("IN", "India"), ("GR", "Greece"), ("IE", "Ireland")]
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def coded(rows):
    def f(d):
        v, s = d.r.choice(rows)
        return v, d.r.choice(s.split("|"))
    return f


def same(f):
    def g(d):
        v = f(d.r)
        return v, v
    return g


def listed(r, items, quote=False):
    s = [f'"{x}"' if quote else str(x) for x in items]
    if len(s) == 1:
        return s[0]
    return r.choice([", ".join(s[:-1]) + " and " + s[-1], ", ".join(s[:-1]) + " and " + s[-1], ", ".join(s), " and ".join(s), ", ".join(s[:-1]) + ", and " + s[-1], " + ".join(s)] if len(s) < 4 else [", ".join(s[:-1]) + " and " + s[-1], ", ".join(s), ", ".join(s[:-1]) + ", and " + s[-1]])


def strings(d):
    r = d.r
    k, n = r.random(), r.choice([1, 2, 2, 3, 3, 4, 5, 7])
    x = words(r, n) if k < 0.55 else [" ".join(words(r, r.choice([1, 2, 2]))) for _ in range(n)] if k < 0.8 else [r.pick(NAMES) for _ in range(n)] if k < 0.87 else [email(r) for _ in range(min(n, 3))] if k < 0.92 else [code(r) for _ in range(min(n, 4))]
    x = list(dict.fromkeys(x))
    return x, listed(r, x, r.p(0.08))


def people(d):
    x = [d.r.pick(NAMES) for _ in range(d.r.randint(1, 4))]
    return x, listed(d.r, x)


def numbers(d):
    r = d.r
    x = [r.int(1, 100) if r.p(0.6) else r.dec(100, 1) for _ in range(r.randint(2, 6))]
    return x, listed(r, x)


LINKS = "of the|and the|at the|in|from|of|and|with|for|without|to|on the|or|by the|under|after|before".split("|")


def title(r):
    if r.p(0.15):                                           # small words are part of it
        a, b = (" ".join(w.capitalize() for w in words(r, r.randint(1, 2))) for _ in "ab")
        return r.choice(["", "The ", "A "]) + f"{a} {r.choice(LINKS)} {b}"
    w = [w.capitalize() for w in words(r, r.randint(1, 3))]
    return r.choice(["", "", "The "]) + " ".join(w)


def digits(r):
    k = r.randint(4, 13)
    s = "".join(r.choice("0123456789") for _ in range(k))
    return s if r.p(0.7) or k < 8 else s[:3] + "-" + s[3:6] + "-" + s[6:]


def code(r):
    """Article numbers, plates, references of every kind."""
    U, L, N = "ABCDEFGHJKLMNPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz", "0123456789"
    k = r.random()
    if k < 0.25:
        return ident(r)
    if k < 0.35:
        return token(r, 4, 12)
    form = r.choice(["UU-NNNN", "UNN-NNN", "UUU-NN", "NN-UU-NNN", "UUNNNN", "U-NNNNN", "UU NNN UU", "NNNNU", "UUU NNNN", "LLNN", "LL-NNN-UU", "UNUNUN", "NNN-NNNN-N", "UU.NN.NN", "U/NN/NNNN", "UUUU", "NNU", "UU_NNN", "N-UUNN", "NNNNNN", "UUNN-UUN"])
    return "".join(r.choice({"U": U, "L": L, "N": N}[c]) if c in "ULN" else c for c in form)


def street(r):
    return f"{r.pick(WORDS).capitalize()} {r.choice(['Street', 'Road', 'Lane', 'Avenue', 'Square', 'Way', 'Court'])} {r.randint(1, 199)}" if r.p(0.6) else f"{r.randint(1, 199)} {r.pick(WORDS).capitalize()} {r.choice(['Street', 'Road', 'Lane', 'Avenue', 'Drive'])}"


def phrase_of(r):
    return r.pick(SENTENCES) if r.p(0.35) else " ".join(words(r, r.randint(2, 6)))


VERB_THINGS = [("call|ring|email|visit|meet|thank|ask|pay|text|invite", "my mother|the dentist|{N}|the plumber|the bank|grandma|my boss|{N} and {N}|the landlord|the school|the garage|our neighbours|the vet|the doctor"), ("buy|order|get|fetch|bring|pick up|look for", "milk|bread|a {w}|two {w}s|the {w}|stamps|new shoes|a present for {N}|cat food|batteries|the tickets|some {w}"), ("clean|repair|paint|check|measure|water|feed|wash|lock|empty|move|tidy", "the {w}|the car|the {w} and the {w}|the plants|the cat|the windows|the bike|the kitchen|the cellar"), ("send|print|sign|read|finish|review|write|translate|copy|file", "the {w} report|the contract|the letter to {N}|the invoice|my homework|the {w} list|the form|the minutes|the slides"), ("renew|cancel|book|prepare|plan|register for", "my passport|the {w}|the trip to {C}|the {w} course|the party|the insurance|the subscription|the meeting with {N}"), ("take|turn off|switch on|charge|bring back", "the bins out|the heating|the {w}|my medicine|the library books|the dog out|the phone|the laundry in")]
BROKEN = ["leaking {t}", "broken {t}", "no hot water", "loud music next door", "the {t} makes a noise", "{t} does not work", "smell of gas", "cracked {t}", "the {t} is stuck", "water on the floor", "no electricity", "{t} fell off", "mould in the bathroom", "rats in the cellar", "dirty {t}", "missing {t}", "flickering {t}", "blocked {t}", "a hole in the {t}", "the {t} is too hot", "rusty {t}", "dead {t}", "wrong {t} delivered", "the {t} won't open", "{t} out of order", "scratched {t}"]
BROKEN_THINGS = "tap|radiator|window|door|lamp|lift|toilet|sink|heating|doorbell|roof|stairs|fridge|oven|screen|printer|keyboard|pump|gate|lock|pipe|fan|light|cable|engine|brake|mirror|{w}|{w}|{w}".split("|")
CLAUSES = ["I'm late", "I'll be there at {h}", "dinner is ready", "the {w} has arrived", "we need more {w}", "the meeting is moved to {h}", "I can't come today", "{N} is waiting outside", "the car is fixed", "I found the {w}", "see you in {C}", "the train is delayed", "call me back", "happy birthday", "I love you", "don't forget the {w}", "the {w} is on the table", "we won", "I'm on my way", "the door is open", "please bring a {w}", "the keys are under the mat", "{N} said yes", "it starts at {h}", "I have the tickets", "no school tomorrow", "the {w} costs too much", "take the {w} with you", "I'm sick", "all is well"]


def worded(r, t):
    for _ in range(2):
        t = t.replace("{N}", r.pick(NAMES), 1)
    for _ in range(2):
        t = t.replace("{w}", r.pick(WORDS), 1)
    return t.replace("{C}", r.pick(CITIES)).replace("{h}", r.choice(["6", "half past eight", "noon", "7:30", "ten"]))


def todo(r):
    v, o = r.choice(VERB_THINGS)
    return worded(r, r.choice(v.split("|")) + " " + r.choice(o.split("|")))


def trouble(r):
    return worded(r, r.pick(BROKEN).replace("{t}", r.choice(BROKEN_THINGS)))


def clause(r):
    return worded(r, r.pick(CLAUSES)) if r.p(0.75) else phrase_of(r)


APPLIANCES = "lamp|light|heater|fan|speaker|pump|radio|oven|kettle|sprinkler|charger|camera|projector|boiler|dryer|freezer|screen|spotlight|fountain|humidifier".split("|")
PLACES = "kitchen|hall|attic|cellar|garden|desk|bedside|porch|workshop|nursery|office|balcony|stairs|floor|ceiling|garage".split("|")


def emails(d):
    x = list(dict.fromkeys(email(d.r) for _ in range(d.r.choice([1, 2, 2, 3]))))
    return x, listed(d.r, x)


def place(r):
    p = r.pick(CITIES)
    return r.choice([p, p, street(r), f"{p} {r.choice(['Station', 'Airport', 'Square', 'Park', 'Bridge', 'Market', 'Hospital', 'Street', 'Museum', 'Harbour', 'Castle'])}", f"{r.choice(['Hotel', 'Lake', 'Mount', 'Port', 'Place', 'Rue', 'Via', 'Saint', 'Plaza'])} {p}", f"{r.pick(NAMES)}'s {r.choice(['Café', 'Bar', 'Place', 'Shop', 'Farm'])}"])


ASKING = "who|what|when|where|why|how|shall we|can we|do we|is it|which|should we|may I|will you".split("|")


def question(r):
    return (r.choice(ASKING) + " " + " ".join(w.lower() for w in words(r, r.randint(1, 5)))).capitalize() + "?" if r.p(0.7) else f"{r.pick(WORDS).capitalize()} or {r.pick(WORDS)}?"


def remark(r):
    return question(r) if r.p(0.3) else clause(r).capitalize() + r.choice([".", "!", "", ""]) if r.p(0.6) else r.pick(SENTENCES)


def formula(r):
    n = lambda: str(r.choice([r.randint(2, 99), r.randint(2, 999), r.dec(90, 1)]))
    o = r.choice(["+", "-", "*", "/", " + ", " - ", " * ", " / ", "^"])
    return r.choice([f"{n()}{o}{n()}", f"({n()}{o}{n()}) * {n()}", f"sqrt({n()})", f"{n()}{o}{n()}{o}{n()}", f"{n()}^{r.randint(2, 5)}", f"sin({n()}){o}{n()}"])


def chess(r):
    sq = lambda: r.choice("abcdefgh") + str(r.randint(1, 8))
    return r.choice([sq(), r.choice("KQRBN") + sq(), r.choice("KQRBN") + "x" + sq(), r.choice("abcdefgh") + "x" + sq(), "O-O", "O-O-O", r.choice("RN") + r.choice("abcdefgh") + sq()]) + r.choice(["", "", "", "+"])


PARTICLES = "van|van der|de|da|de la|von|di|del|Mc|O'|al-|le|ter|bin|dos|zu".split("|")


def full_name(r):
    a, b = r.pick(NAMES), r.pick(SURNAMES)
    k = r.random()
    if k < 0.06:
        p = r.choice(PARTICLES)
        return f"{a} {p}{'' if p[-1] in chr(39) + '-c' else ' '}{b}"
    if k < 0.09:
        return r.choice([f"{a} {r.pick(NAMES)[0]}. {b}", f"{a}-{r.pick(NAMES)} {b}", f"{a} {b}-{r.pick(SURNAMES)}", f"{a} {b} {r.choice(['Jr.', 'III', 'Sr.'])}"])
    return f"{a} {b}"


V = {
    "todo": ("string", same(todo)), "trouble": ("string", same(trouble)), "clause": ("string", same(clause)),
    "date": ("string", date), "time": ("string", clock), "minutes": ("integer", minutes), "hours": ("integer", hours), "days": ("integer", days), "percent": ("integer", percent), "small": ("integer", whole(2, 20)), "count": ("integer", whole(1, 400)), "big": ("integer", whole(1000, 10 ** 7)),
    "num": ("number", number()), "weight": ("number", number(80)), "temp": ("number", lambda d: (lambda n: (n, str(n)))(d.r.choice([d.r.randint(-10, 40), d.r.randint(15, 25), d.r.randint(15, 25) + 0.5]))), "money": ("number", money), "currency": ("string", coded(CURRENCY)), "lang": ("string", coded(LANG)), "language": ("string", lambda d: (lambda x: (x[1], x[1]))(d.r.choice(LANG))), "country": ("string", coded(COUNTRY)),
    "code": ("string", same(code)), "digits": ("string", same(digits)), "person": ("string", same(full_name)), "first": ("string", same(lambda r: r.pick(NAMES))), "city": ("string", same(lambda r: r.pick(CITIES))), "company": ("string", same(lambda r: r.pick(COMPANIES))), "street": ("string", same(street)),
    "title": ("string", same(title)), "phrase": ("string", same(phrase_of)), "word": ("string", same(lambda r: r.pick(WORDS))), "email": ("string", same(email)), "url": ("string", same(lambda r: f"https://{r.pick(WORDS)}.{r.choice(['com', 'org', 'net', 'io'])}/{r.pick(WORDS)}")), "file": ("string", same(filename)), "thing": ("string", same(lambda r: r.pick(ITEMS) if r.p(0.5) else r.pick(WORDS))),
    "colour": ("string", same(lambda r: r.choice(COLOURS))), "handle": ("string", lambda d: (lambda w: (w, "@" + w if d.r.p(0.6) else w))(d.r.pick(WORDS) + d.r.choice(["", "", str(d.r.randint(1, 99)), "_" + d.r.pick(WORDS)]))), "weekday": ("string", lambda d: (lambda w: (w, w))(d.r.choice(WEEKDAYS))), "id": ("integer", lambda d: (lambda n: (n, str(n)))(d.r.big(2, 7))), "year": ("integer", lambda d: (lambda n: (n, str(n)))(d.r.int(1900, 2030))),
    "seconds": ("integer", seconds), "months": ("integer", months), "times": ("integer", times), "phone": ("string", same(phone)), "ip": ("string", same(address_of_net)), "path": ("string", same(path)), "version": ("string", same(version)), "hex": ("string", same(hexes)), "secret": ("string", same(secret)), "host": ("string", same(dotted)), "sql": ("string", same(query)),
    "user": ("string", same(lambda r: "".join(c for c in r.choice([r.pick(NAMES).lower(), r.pick(NAMES)[0].lower() + r.pick(SURNAMES).lower(), r.pick(WORDS).lower() + str(r.randint(1, 99)), r.pick(NAMES).lower() + "." + r.pick(WORDS)[0].lower()]) if c != " "))),
    "metres": ("integer", measure(["m", "metres", "meters"], ("km", "kilometre"), 1000)), "grams": ("integer", measure(["g", "grams", "g"], ("kg", "kilo"), 1000)), "ml": ("integer", measure(["ml", "millilitres"], ("l", "litre"), 1000)), "cm": ("integer", measure(["cm", "centimetres"], ("m", "metre"), 100)), "megabytes": ("integer", measure(["MB", "megabytes"], ("GB", "gigabyte"), 1000)), "mgs": ("integer", measure(["mg", "milligrams"], ("g", "gram"), 1000)), "cents": ("integer", measure(["cents", "ct"], ("euro", "euro"), 100, 5, 99)),
    "icao": ("string", same(lambda r: "".join(r.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for _ in range(4)))), "word2": ("string", same(lambda r: " ".join(w.lower() for w in words(r, r.randint(1, 4))))), "formula": ("string", same(formula)),
    "level": ("integer", whole(0, 10)), "emails": ("array", emails), "ticker": ("string", same(lambda r: "".join(r.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for _ in range(r.choice([2, 3, 3, 4, 4, 5]))))), "iata": ("string", same(lambda r: "".join(r.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for _ in range(3)))), "place": ("string", same(place)), "sentence": ("string", same(remark)), "bigs": ("integer", whole(100, 5000)),
    "thing2": ("string", same(lambda r: r.choice([r.pick(WORDS).lower(), r.pick(WORDS).lower() + " " + r.choice(APPLIANCES), r.choice(PLACES) + " " + r.choice(APPLIANCES), r.choice(APPLIANCES)]))), "surname": ("string", same(lambda r: r.pick(SURNAMES))), "halfh": ("number", number(12)), "stars": ("integer", whole(1, 5)), "ask": ("string", same(question)), "chess": ("string", same(chess)),
    "coord": ("number", lambda d: (lambda n: (n, str(n)))(d.r.int(-300, 300) if d.r.p(0.6) else d.r.dec(300, 2))), "lat": ("number", lambda d: (lambda n: (n, str(n)))(round(d.r.uniform(-85, 85), d.r.choice([1, 2, 4, 4, 5])))), "lon": ("number", lambda d: (lambda n: (n, str(n)))(round(d.r.uniform(-180, 180), d.r.choice([1, 2, 4, 4, 5])))),
    "lineno": ("string", same(lambda r: r.choice([str(r.randint(1, 250)), r.choice("ABCMNSUX") + str(r.randint(1, 30)), r.choice("ABCDEFG")]))), "digits5": ("string", same(lambda r: "".join(r.choice("0123456789") for _ in range(r.choice([4, 5, 5, 6]))))),
    "strings": ("array", strings), "people": ("array", people), "numbers": ("array", numbers), "bool": ("boolean", lambda d: (lambda b: (b, "yes" if b else "no"))(d.r.p(0.5))),
}
ITEMS_OF = {"emails": "string", "strings": "string", "people": "string", "numbers": "number"}
