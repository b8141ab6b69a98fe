"""Days told by what is near them, hours told by an offset, sequences of bases, number systems, logs, amounts strewn in a note."""
import datetime
from core import family, noisy
from dates import any_date, written
from pools import CITIES, NAMES
from relating import GUARD
from values import in_words

DAY = datetime.timedelta(days=1)
WEEK = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()

# ---- a day told by what is near it --------------------------------------------------------------------------------------------------------------
# told / name of the date in the code / days from it to today ({k}: drawn)
KNOWN = [("yesterday was {d}|it was {d} yesterday|yesterday, {d}, we met|yesterday's paper is of {d}", "yesterday", "1"), ("tomorrow is {d}|tomorrow will be {d}|it's {d} tomorrow|my exam is tomorrow, {d}|the meeting was moved to tomorrow, {d}", "tomorrow", "-1"),
         ("the day before yesterday was {d}|two days ago it was {d}|it was {d} the day before yesterday", "before", "2"), ("the day after tomorrow is {d}|in two days it's {d}|the day after tomorrow, {d}, we leave", "later", "-2"),
         ("today is {d}|it is {d} today|say today is {d}|suppose it's {d}|{d} is today", "today", "0"), ("a week ago it was {d}|{d} was a week ago|last week on this day it was {d}", "last_week", "7"), ("in a week it will be {d}|a week from now is {d}|next week today is {d}", "next_week", "-7"),
         ("{d} was {k} days ago|{k} days ago it was {d}|the parcel was sent {k} days ago, {d}|it is {k} days since {d}", "then", "k"), ("in {k} days it's {d}|{d} is in {k} days|there are {k} days to {d}|{k} days to go until {d}", "then", "-k"),
         ("{d} was exactly {w} weeks ago|it's {w} weeks since {d} today|exactly {w} weeks ago, on {d}, i started", "start", "w"), ("in exactly {w} weeks it's {d}|{d} is {w} weeks from today|we fly on {d}, exactly {w} weeks from now", "flight", "-w")]
ASKED = [("what's the date tomorrow|date of tomorrow?|which date will it be tomorrow|tomorrow is which date", "today + timedelta(days=1)", "date"), ("what was the date yesterday|yesterday's date?|which date was yesterday", "today - timedelta(days=1)", "date"), ("what's today's date|so which date is it|today's date?|what date do we have then", "today", "date"),
         ("date a week from today|which date is it in a week|the date one week from now?|in one week: date?", "today + timedelta(weeks=1)", "date"), ("date a week ago|one week before today?|which date was it a week ago", "today - timedelta(weeks=1)", "date"), ("which date is {n} days from now|date in {n} days|{n} days later is which date", "today + timedelta(days={n})", "date"),
         ("date {n} days ago|which date was {n} days before|{n} days earlier, date?", "today - timedelta(days={n})", "date"), ("what weekday is it today|which weekday do we have|so what day of the week is today", 'today.strftime("%A")', "day"), ("weekday of tomorrow|what day of the week is tomorrow|tomorrow is a what", '(today + timedelta(days=1)).strftime("%A")', "day"),
         ("how many days are left in this year|days until the end of the year, today not counted|days left till dec 31", "(date(today.year, 12, 31) - today).days", "n"), ("which day of the year is it|day number of the year?|the how manieth day of the year is today", "today.timetuple().tm_yday", "n"),
         ("same day last year, date?|date one year ago|which date was it a year ago", "today.replace(year=today.year - 1)", "date"), ("same day next year?|date in a year|which date is it one year from now", "today.replace(year=today.year + 1)", "date"), ("date of next {wd}|when is the coming {wd}|the next {wd} is which date", "today + timedelta(days=({wi} - today.weekday() - 1) % 7 + 1)", "date"),
         ("date of last {wd}|when was the last {wd}, today not counted|which date was the {wd} before", "today - timedelta(days=(today.weekday() - {wi} - 1) % 7 + 1)", "date"), ("calendar week?|which iso week is it|week number today", "today.isocalendar()[1]", "n"), ("first day of this month, which weekday|weekday of the first of this month", 'today.replace(day=1).strftime("%A")', "day")]
FORMATS = [(" (MM/DD/YYYY)| in MM/DD/YYYY|, as MM/DD/YYYY", "%m/%d/%Y"), (" (DD.MM.YYYY)| as DD.MM.YYYY", "%d.%m.%Y"), (" as YYYY-MM-DD| (ISO)", "%Y-%m-%d"), (" in the form 5 March 2020| written out", None)]
JOINED = ["{f}. {q}", "{f}, {q}", "{q} if {f}", "{q}? {f}", "{f} - {q}", "{f}. {q}?", "{q}, when {f}", "{f}; {q}", "{f}\n{q}", "{f}, so {q}"]


@family("dates", 16.0)
def day_known(d):
    r = d.r
    told, name, off = r.choice(KNOWN)
    day = any_date(r, 1950, 2060)
    k, w = r.randint(3, 120), r.randint(2, 30)
    delta = dict(k=k, w=7 * w).get(off.strip("-"), None)
    delta = int(off) if delta is None else -delta if off[0] == "-" else delta
    today = day + delta * DAY
    if today.day > 28 or day.year < 3:
        return day_known(d)
    f = r.pick(told.split("|")).replace("{d}", GUARD(written(r, day))).replace("{k}", GUARD(str(k))).replace("{w}", GUARD(in_words(w) if w < 13 and r.p(0.4) else str(w)))
    step = "" if off == "0" else f"today = {name} " + ("+" if delta > 0 else "-") + (f" timedelta(weeks={abs(delta) // 7})" if "w" in off or abs(delta) == 7 else f" timedelta(days={abs(delta)})") + "\n"
    head = f"from datetime import date, timedelta\n{name} = date({day.year}, {day.month}, {day.day})\n{step}"
    first = True
    for _ in range(r.choice([1, 1, 1, 2, 2, 3])):
        qs, code, kind = r.choice(ASKED)
        if code == "today" and off == "0":
            qs, code, kind = ASKED[7]
        n, wi = r.randint(2, 90), r.randrange(7)
        q = r.pick(qs.split("|")).replace("{n}", GUARD(str(n))).replace("{wd}", WEEK[wi].lower() if r.p(0.5) else WEEK[wi])
        code = code.replace("{n}", str(n)).replace("{wi}", str(wi))
        out_code = code
        if kind == "date" and r.p(0.25):
            says, fmt = r.choice(FORMATS)
            q = q.rstrip("?") + r.choice(says.split("|"))
            c = f"({code})" if " " in code and not code.startswith("today.replace") else code
            out_code = f'{c}.strftime("{fmt}")' if fmt else f'd = {code}\nprint(d.day, d.strftime("%B %Y"))'
        d.user(noisy(r, r.pick(JOINED).replace("{f}", f).replace("{q}", q) if first else r.choice(["and ", "", "ok, ", "also: "]) + q, 0.7))
        out = d.py(head + (out_code if out_code.startswith("d = ") else f"print({out_code})"))
        d.say((r.choice(["It is {o}.", "That is {o}.", "The date is {o}."]) if kind == "date" else r.choice(["It is a {o}.", "A {o}."]) if kind == "day" else r.choice(["It is {o}.", "That is {o}."])).replace("{o}", out), [out])
        first = False


# ---- hours and offsets -----------------------------------------------------------------------------------------------------------------------------
@family("dates", 12.0)
def offsets(d):
    """Another place is some hours ahead or behind: a time there, a call, a flight."""
    r = d.r
    a, b = r.some(CITIES, 2)
    n = r.randint(1, 12)
    half = r.p(0.15)
    ahead = r.p(0.5)
    h, m = r.randint(0, 23), r.choice([0, 0, 0, 10, 15, 20, 30, 40, 45, 50, r.randint(0, 59)])
    t = r.choice([f"{h}:{m:02d}", f"{h:02d}:{m:02d}", f"{h % 12 or 12}{f':{m:02d}' if m else ''} {'pm' if h >= 12 else 'am'}"])
    off = n * 60 + (30 if half else 0)
    o = (f"{n} and a half hours" if r.p(0.5) else f"{n}.5 hours") if half else r.choice([f"{n} hours", f"{n} h", f"{n} hours", f"{in_words(n)} hours"]) if n > 1 else r.choice(["one hour", "1 hour", "an hour"])
    word = r.choice(["ahead of", "later than"]) if ahead else r.choice(["behind", "earlier than"])
    rel = r.choice(["{b} is {o} {w} {a}", "in {b} the clock is {o} {w} {a}", "{b}: {o} {w} {a}", "{b} being {o} {w} {a}"]).replace("{w}", word)
    sign = 1 if ahead else -1
    kind = r.choice(["there", "there", "back", "flight", "call", "span"])
    A, B, T, O = GUARD(a), GUARD(b), GUARD(t), GUARD(o)
    lines = [f"minutes = {h} * 60 + {m}", f"offset = {'' if ahead else '-'}" + (f"({n} * 60 + 30)" if half else f"{n} * 60")]
    show = lambda e: f'print(f"{{{e} // 60 % 24:02d}}:{{{e} % 60:02d}}")'
    if kind == "there":
        q = r.choice(["it's {t} in {a}. what time is it in {b}", "what time is it in {b} when it is {t} in {a}", "{t} here in {a}, in {b}?", "at {t} {a} time, what does the clock say in {b}", "time in {b} at {t} in {a}"])
        lines += ["there = minutes + offset", show("there")]
        say = "It is {o} in {b}."
    elif kind == "back":
        q = r.choice(["the match starts {t} in {b}. when is that in {a}", "{t} in {b} is when in {a}", "the show is at {t} {b} time, what time is that in {a}", "a webinar at {t} in {b}, {a} time?", "if it's {t} in {b}, how late is it in {a}"])
        lines += ["here = minutes - offset", show("here")]
        say = "It is {o} in {a}."
    elif kind == "flight":
        f, g = r.randint(1, 14), r.choice([0, 10, 15, 20, 25, 30, 40, 45, 50])
        dur = r.choice([f"{f} h {g} min", f"{f}h{g:02d}", f"{f} hours {g} minutes"]) if g else r.choice([f"{f} hours", f"{f} h"])
        q = r.choice(["flight from {a} at {t}, {f} in the air, to {b}. local time on arrival", "i leave {a} at {t} and fly {f} to {b}, when do i land local time", "departure {a} {t}, flight time {f}, arrival in {b} (their time)?", "take-off {t} in {a}, {f} to {b}: clock there when we land"]).replace("{f}", GUARD(dur))
        lines += [f"flight = {f} * 60 + {g}" if g else f"flight = {f} * 60", "arrival = minutes + flight + offset", show("arrival")]
        say = "You land at {o} local time."
    elif kind == "call":
        q = r.choice(["i want to call {b} when it's {t} there, at what time must i call from {a}", "she is free at {t} in {b}. when do i ring from {a}", "to reach {b} at {t} their time, when do i dial in {a}", "my boss in {b} starts at {t}, what is that for me in {a}"])
        lines += ["here = minutes - offset", show("here")]
        say = "At {o} in {a}."
    else:
        e = r.randint(1, 9)
        q = r.choice(["a call from {t} {a} time for {e} hours. when does it end in {b}", "we talk {e} hours from {t} on in {a}, end in {b} time?", "meeting {t} in {a}, {e} hours long: over at what time in {b}"]).replace("{e}", str(e)).replace("1 hours", "1 hour")
        lines += [f"end = minutes + {e} * 60 + offset", show("end")]
        say = "It ends at {o} in {b}."
    text = r.choice(["{r}. {q}", "{q}? {r}", "{r}, {q}", "{q} ({r})", "{q}, {r}", "{r}; {q}?", "{q} if {r}"]).replace("{r}", rel).replace("{q}", q).replace("{a}", A).replace("{b}", B).replace("{t}", T).replace("{o}", O)
    d.user(noisy(r, text, 0.6))
    out = d.py("\n".join(lines))
    d.say(say.replace("{o}", out).replace("{a}", a).replace("{b}", b), [out])
    for _ in range(r.choice([0, 0, 1, 1, 2])):
        h, m = r.randint(0, 23), r.choice([0, 0, 15, 30, 45])
        lines[0] = f"minutes = {h} * 60 + {m}"
        d.user(noisy(r, r.choice(["and at {t}", "and {t}?", "what about {t}", "{t}?", "sorry, {t}", "make it {t}", "and if it's {t}"]).replace("{t}", GUARD(f"{h}:{m:02d}")), 0.5))
        out = d.py("\n".join(lines))
        d.say(say.replace("{o}", out).replace("{a}", a).replace("{b}", b), [out])


# ---- sequences -------------------------------------------------------------------------------------------------------------------------------------------
COMP = 'pair = {"A": "T", "T": "A", "G": "C", "C": "G"}\n'
SEQ = [("opposite strand, 5' to 3' | reverse-complement it | the revcomp | the other strand read backwards, reverse complemented", COMP + 'print("".join(pair[c] for c in reversed(s)))', "The reverse complement is {o}."),
       ("complement? (not reversed) | complementary bases in the same order | each base's partner, same direction", COMP + 'print("".join(pair[c] for c in s))', "The complement is {o}."), ("backwards | just reversed, no complement | read it from the end", "print(s[::-1])", "Reversed it is {o}."),
       ("as RNA | transcribe it (T becomes U) | the mRNA with the same letters, U for T", 'print(s.replace("T", "U"))', "As RNA it is {o}."), ("GC percentage? | how many percent are G or C | GC share in percent", 'print(round((s.count("G") + s.count("C")) / len(s) * 100, 2))', "It is {o} percent."),
       ("AT percentage? | how many percent are A or T | AT share", 'print(round((s.count("A") + s.count("T")) / len(s) * 100, 2))', "It is {o} percent."), ("count A, C, G and T | base counts? | number of each base | tally the bases", 'print({b: s.count(b) for b in "ACGT"})', "The counts are {o}."),
       ("how many bases long | length? | number of bases", "print(len(s))", "It has {o} bases."), ("how many {x} in it | number of {x}s | count the {x}", 's.count', "There are {o}."), ("split into codons | as triplets | codons?", 'print(" ".join(s[i:i + 3] for i in range(0, len(s), 3)))', "The codons are {o}."),
       ("melting temperature by 2(A+T)+4(G+C) | Tm by the wallace rule, 2 for AT and 4 for GC | wallace Tm?", 'at = s.count("A") + s.count("T")\ngc = s.count("G") + s.count("C")\nprint(2 * at + 4 * gc)', "The melting temperature is {o} °C."), ("is it its own reverse complement | palindromic site? | same as its reverse complement?", COMP + 'print(s == "".join(pair[c] for c in reversed(s)))', "yn"),
       ("longest run of one base, how long | longest homopolymer length | how long is the longest repeat of a single base", "best = run = 1\nfor a, b in zip(s, s[1:]):\n    run = run + 1 if a == b else 1\n    best = max(best, run)\nprint(best)", "It is {o} long."), ("where is {m}, first position counted from 1 | position of {m} (1-based) | at which base does {m} begin, from 1", 'find', "It begins at {o}."),
       ("how often does {m} occur | occurrences of {m}, overlaps too | count {m}, overlapping allowed", 'over', "It occurs {o} times."), ("first {n} bases | the leading {n} | {n} bases from the start", "print(s[:{n}])", "They are {o}."), ("last {n} bases | the final {n} | {n} bases at the end", "print(s[-{n}:])", "They are {o}."), ("bases {n} to {k} | from position {n} to {k}, both counted | cut out {n}-{k} (1-based)", "print(s[{n} - 1:{k}])", "It is {o}."),
       ("differences to {z} | hamming distance to {z} | at how many places does {z} differ", 'z = "{z}"\nprint(sum(a != b for a, b in zip(s, z)))', "They differ at {o} places."), ("lower case please | in small letters", "print(s.lower())", "It is {o}.")]
SEQ_FIRST = ["{q}: {s}", "{s} - {q}", "{q} for {s}", "{s}: {q}", "{q} of this sequence: {s}", "dna {s}, {q}", "i have {s}. {q}", "{s}. {q}", "{q}? {s}", "primer {s}: {q}", "oligo {s}, {q}", "the sequence is {s}. {q}", "{q}, sequence {s}"]


@family("strings", 9.0)
def sequence(d):
    r = d.r
    make = lambda n: "".join(r.choice("ACGT") for _ in range(n))
    s = make(r.randint(6, 34))
    if r.p(0.1):
        t = make(r.randint(3, 5))
        s = t + "".join({"A": "T", "T": "A", "G": "C", "C": "G"}[c] for c in reversed(t))
    first = True
    for _ in range(r.choice([1, 1, 2, 2, 3])):
        asks, code, says = r.choice(SEQ[:1] * 3 + SEQ)
        i = r.randrange(len(s) - 2)
        n = r.randint(2, max(2, len(s) // 2))
        v = dict(x=r.choice("ACGT"), m=s[i:i + r.randint(2, 3)], n=n, k=min(len(s), n + r.randint(1, 8)), z="".join(c if r.p(0.7) else r.choice("ACGT") for c in s))
        code = {"s.count": f'print(s.count("{v["x"]}"))', "find": f'print(s.find("{v["m"]}") + 1)', "over": f'm = "{v["m"]}"\nprint(sum(s[i:i + len(m)] == m for i in range(len(s))))'}.get(code, code)
        q = r.pick([x.strip() for x in asks.split(" | ")])
        for k, x in v.items():
            q, code = q.replace("{%s}" % k, GUARD(str(x))), code.replace("{%s}" % k, str(x))
        typed = s if r.p(0.75) else s.lower()
        if first:
            t = r.pick(SEQ_FIRST).replace("{s}", GUARD(typed)).replace("{q}", q)
            low = typed != s
        elif r.p(0.3):
            s = make(len(s) if r.p(0.5) else r.randint(6, 30))
            if "{" in asks:
                continue
            t = r.choice(["and for {s}", "{s}: {q}", "now {s}, {q}", "next: {s}, {q}"])
            if "{q}" not in t:
                asks, code, says = last
                if any(x in asks for x in ("{m}", "{z}", "{n}", "{k}")):
                    continue
            t = t.replace("{s}", GUARD(s)).replace("{q}", q)
            low = False
        else:
            t = r.choice(["and the ", "", "now: ", "also ", "ok, "]).replace("and the ", "and ") + q
        last = (asks, code, says)
        d.user(noisy(r, t, 0.5))
        out = d.py((f's = "{typed if first else s}"' + (".upper()" if first and low else "")) + "\n" + code)
        d.say(("Yes, it is." if out == "True" else "No, it is not.") if says == "yn" else says.replace("{o}", out), [] if says == "yn" else [out])
        first = False


# ---- number systems -------------------------------------------------------------------------------------------------------------------------------------
def to_base(n, b):
    s = ""
    while n:
        s = "0123456789abcdefghijklmnopqrstuvwxyz"[n % b] + s
        n //= b
    return s or "0"


BASES = {2: "binary", 8: "octal", 16: "hex", 10: "decimal"}
OPS = [("plus", "+", "{a} + {b}|{a} plus {b}|add {a} and {b}|sum of {a} and {b}"), ("minus", "-", "{a} - {b}|{a} minus {b}|take {b} from {a}"), ("times", "*", "{a} times {b}|{a} * {b}|multiply {a} by {b}"), ("and", "&", "{a} AND {b}|bitwise and of {a} and {b}|{a} & {b}"), ("or", "|", "{a} OR {b}|bitwise or of {a} and {b}"), ("xor", "^", "{a} XOR {b}|exclusive or of {a} and {b}|{a} xor {b}")]


def named(r, b):
    return r.choice([BASES[b], BASES[b], f"base {b}"]) if b in BASES else f"base {b}"


def digits_code(var, b):
    """Lines that print var in base b."""
    if b in (2, 8, 16):
        return f'print(f"{{{var}:{dict([(2, "b"), (8, "o"), (16, "x")])[b]}}}")'
    if b == 10:
        return f"print({var})"
    return f's = ""\nwhile {var}:\n    s = str({var} % {b}) + s\n    {var} //= {b}\nprint(s)' if b < 10 else f's = ""\nwhile {var}:\n    s = "0123456789abcdefghijklmnopqrstuvwxyz"[{var} % {b}] + s\n    {var} //= {b}\nprint(s)'


@family("number", 14.0)
def systems(d):
    r = d.r
    k = r.random()
    if k < 0.5:                                         # from one to another, both ways
        a, b = r.sample([2, 8, 10, 16, 2, 16, 3, 5, 7, 12, 20, 36], 2)
        while a == b:
            b = r.choice([2, 8, 10, 16])
        turns = r.choice([1, 1, 2, 2, 3])
        for i in range(turns):
            n = r.int(5, 5000 if r.p(0.8) else 10 ** 6)
            s = to_base(n, a)
            s = s.upper() if a > 10 and r.p(0.4) else s
            pre = {2: "0b", 8: "0o", 16: "0x"}.get(a, "")
            shown = pre + s if pre and r.p(0.25) else s
            if i == 0:
                frm = named(r, a)
                src = shown if shown != s and r.p(0.6) else r.choice(["{x} ({f})", "{f} {x}", "{x} in {f}", "{x} from {f}"]).replace("{f}", frm).replace("{x}", GUARD(shown)) if a != 10 or r.p(0.3) else GUARD(shown)
                t = r.choice(["{s} to {t}", "{s} in {t}", "convert {s} to {t}", "what is {s} in {t}", "{s} as {t}", "write {s} in {t}", "{s} -> {t}", "turn {s} into {t}", "i need {s} in {t}"] if "in " not in src else ["{s} to {t}", "convert {s} to {t}", "{s}, now as {t}", "{s} -> {t}"]).replace("{s}", src).replace("{t}", named(r, b))
            else:
                if r.p(0.3):
                    b = r.choice([x for x in (2, 8, 10, 16, 3, 5) if x not in (a, b)])
                    n, s = keep
                    t = r.choice(["and in {t}", "in {t}?", "also {t}", "and as {t}", "same number in {t}"]).replace("{t}", named(r, b))
                elif r.p(0.4):                          # the other way
                    a, b = b, a
                    s = to_base(n, a)
                    t = r.choice(["and back: {x} ({f}) to {t}", "the other way, {f} {x} to {t}", "now {f} {x} in {t}"]).replace("{x}", GUARD(s)).replace("{f}", named(r, a)).replace("{t}", named(r, b))
                else:
                    t = r.choice(["and {x}", "{x}?", "now {x}", "what about {x}", "and {x} too"]).replace("{x}", GUARD(s))
            keep = (n, s)
            d.user(noisy(r, t, 0.5))
            out = d.py((f"n = {s}" if a == 10 else f'n = int("{s}", {a})') + "\n" + digits_code("n", b))
            d.say(r.choice(["It is {o}.", "That is {o}.", "{o}."]).replace("{o}", out), [out])
        return
    a = r.choice([2, 2, 2, 16, 16, 8, 3, 5])
    x, y = r.int(3, 400), r.int(2, 300)
    _, op, asks = r.choice(OPS if a in (2, 16) else OPS[:3])
    if op == "-" and y > x:
        x, y = y, x
    if x == y:
        x += 5
    sx, sy = to_base(x, a), to_base(y, a)
    if r.p(0.2) and a == 16:
        sx, sy = sx.upper(), sy.upper()
    q = r.pick(asks.split("|")).replace("{a}", GUARD(sx)).replace("{b}", GUARD(sy))
    nm = named(r, a)
    d.user(noisy(r, r.choice(["{q} in {n}", "{n}: {q}", "{q} ({n})", "{n} numbers: {q}", "{q}, all in {n}", "{q}, both {n}, result in {n}"]).replace("{q}", q).replace("{n}", nm), 0.5))
    head = f'a, b = int("{sx}", {a}), int("{sy}", {a})\nn = a {op} b\n'
    out = d.py(head + digits_code("n", a)) if x != y or op not in "-^" else None
    if out == "":
        d.steps.clear()
        return systems(d)
    d.say(r.choice(["It is {o}.", "That is {o}.", "The result is {o}."]).replace("{o}", out), [out])
    if r.p(0.4):
        d.user(noisy(r, r.choice(["and in decimal", "as a decimal number?", "decimal?", "what's that in normal numbers", "in base 10"]), 0.5))
        out = d.py(head + "print(n)")
        d.say(r.choice(["It is {o}.", "That is {o}."]).replace("{o}", out), [out])


# ---- logs and lines -----------------------------------------------------------------------------------------------------------------------------------------
LEVELS = ["ERROR", "WARN", "INFO", "INFO", "DEBUG"]
THINGS = ["login", "upload", "backup", "mail sent", "cache miss", "timeout", "payment", "search", "report", "sync", "export", "restart"]
LOGQ = [("how many {L} lines|count the {L}s|number of {L} entries|{L} lines?", 'print(sum("{L}" in x for x in lines))', "There are {o}."), ("average ms|mean duration in ms|how long on average, ms", 'ms = [int(x.split("=")[-1].removesuffix("ms")) for x in lines]\nprint(round(sum(ms) / len(ms), 2))', "It is {o} ms."),
        ("slowest, how many ms|longest duration?|max ms", 'print(max(int(x.split("=")[-1].removesuffix("ms")) for x in lines))', "It is {o} ms."), ("which line is the slowest, just its time of day|when was the slowest one", 'slow = max(lines, key=lambda x: int(x.split("=")[-1].removesuffix("ms")))\nprint(slow.split()[0])', "At {o}."),
        ("total ms|all durations added|sum of the ms", 'print(sum(int(x.split("=")[-1].removesuffix("ms")) for x in lines))', "It is {o} ms."), ("how many took more than {t} ms|count those over {t} ms|entries slower than {t} ms", 'print(sum(int(x.split("=")[-1].removesuffix("ms")) > {t} for x in lines))', "There are {o}."),
        ("lines per level|count by level|how many of each level", 'from collections import Counter\nprint(dict(Counter(x.split()[1] for x in lines)))', "They are {o}."), ("when was the first {L}|time of the first {L} line", 'print(next(x.split()[0] for x in lines if "{L}" in x))', "At {o}."), ("total ms of the {L} lines|sum of ms, only {L}", 'print(sum(int(x.split("=")[-1].removesuffix("ms")) for x in lines if "{L}" in x))', "It is {o} ms."),
        ("minutes from the first to the last line|how many minutes does it span", 'first, last = [int(x[:2]) * 60 + int(x[3:5]) for x in (lines[0], lines[-1])]\nprint(last - first)', "It spans {o} minutes."), ("which users occur, sorted|list the users, each once", 'print(", ".join(sorted({x.split("user=")[1].split()[0] for x in lines})))', "They are {o}."),
        ("which user has most lines|most active user", 'from collections import Counter\nprint(Counter(x.split("user=")[1].split()[0] for x in lines).most_common(1)[0][0])', "It is {o}.")]


@family("lists", 9.0)
def log_lines(d):
    r = d.r
    n = r.randint(3, 7)
    t = r.randint(0, 1200)
    users = [x.lower() for x in r.some(NAMES, 3) if x.isascii() and x.isalpha()] or ["anna"]
    lines = []
    for _ in range(n):
        t += r.randint(1, 25)
        lines.append(f"{t // 60:02d}:{t % 60:02d} {r.choice(LEVELS)} {r.choice(THINGS)} user={r.choice(users)} t={r.randint(5, 900)}ms")
    text = "\n".join(lines)
    code = 'log = """' + text + '"""\nlines = log.split("\\n")\n'
    first = True
    for _ in range(r.choice([1, 1, 2, 3])):
        qs, c, says = r.choice(LOGQ)
        level = r.choice([x.split()[1] for x in lines])
        if "most_common(1)" in c:
            got = sorted([sum(f"user={u} " in x for x in lines) for u in users])[::-1]
            if len(got) > 1 and got[0] == got[1]:
                continue
        lim = r.choice([50, 100, 200, 250, 300, 500])
        f = lambda x: x.replace("{L}", level).replace("{t}", str(lim))
        q = f(r.pick(qs.split("|")))
        if first:
            t = r.choice(["{q}\n{l}", "{l}\n{q}", "{q}:\n{l}", "log:\n{l}\n{q}", "{l}\n\n{q}?", "from this log: {q}\n{l}"]).replace("{q}", q).replace("{l}", GUARD(text))
        else:
            t = r.choice(["and ", "", "now ", "ok, "]) + q
        d.user(noisy(r, t, 0.5))
        out = d.py(code + f(c))
        d.say(says.replace("{o}", out), [out])
        first = False
    if first:
        return log_lines(d)


# ---- amounts strewn in a note ----------------------------------------------------------------------------------------------------------------------------
SPENT = [("{a} for {w}", 1), ("{w} {a}", 1), ("{w} cost {a}", 1), ("paid {a} for {w}", 1), ("{a} went to {w}", 1), ("{w}: {a}", 1), ("gave {N} {a}", 1), ("{a} on {w}", 1), ("{w} was {a}", 1)]
INTO = [("{N} paid me back {a}", -1), ("sold {w} for {a}", -1), ("got {a} back for {w}", -1), ("refund {w} {a}", -1), ("found {a} in my coat", -1), ("earned {a} with {w}", -1)]
BUYS = ["bread", "milk", "petrol", "parking", "lunch", "coffee", "stamps", "flowers", "shoes", "the bus", "a book", "cheese", "the dentist", "a haircut", "printer ink", "dog food", "light bulbs", "wine", "a gift", "the cinema", "batteries", "soap", "potatoes", "the train", "a lamp", "glue", "cough syrup", "the vet", "eggs", "nails", "paint", "a ladder", "toys", "tea", "sweets", "a map", "tickets", "the museum"]
NOISE = ["bus {n} was late", "met {N} at {h}", "page {n} read", "{n} degrees outside", "room {n}", "{h} o'clock meeting", "walked {n} minutes", "{N} turned {n}", "called {N} twice", "the {n}th, sunny"]


@family("stories", 14.0)
def note(d):
    """A note with amounts of money and other numbers: what was spent, what came in, what is left."""
    r = d.r
    money = r.choice(["{}", "{}", "${}", "{} euros", "€{}", "{} eur"])
    cur = money != "{}"
    things = r.sample(BUYS, r.randint(3, 6))
    items = []
    for w in things:
        form, sign = r.choice(SPENT) if r.p(0.75) or not items else r.choice(INTO)
        x = r.choice([round(r.uniform(1, 60), 2), r.randint(1, 80), round(r.uniform(1, 30), 1)])
        items.append((form, sign, w, x, r.pick(NAMES)))
    if sum(s > 0 for _, s, *_ in items) < 2:
        return note(d)
    lit = lambda x: f"{x:.2f}" if isinstance(x, float) else str(x)
    bits = [f.replace("{a}", GUARD(money.format(lit(x)))).replace("{w}", w).replace("{N}", GUARD(n)) for f, s, w, x, n in items]
    if cur:                                             # other numbers stand beside where the money has a sign
        for _ in range(r.choice([0, 1, 1, 2])):
            bits.insert(r.randint(0, len(bits)), r.choice(NOISE).replace("{n}", GUARD(str(r.randint(11, 90)))).replace("{h}", str(r.randint(7, 11))).replace("{N}", GUARD(r.pick(NAMES))))
    body = r.choice([", ", ". ", "; ", "\n", ", ", " - "]).join(bits)
    out_, in_ = [x for _, s, _, x, _ in items if s > 0], [x for _, s, _, x, _ in items if s < 0]
    start = r.randint(int(sum(out_)) + 5, int(sum(out_)) * 2 + 30)
    asks = [("what did i spend in all|total spent?|sum of what i paid|how much did i spend|spendings together?", "spent = {S}\nprint(round(sum(spent), 2))", "You spent {m}."), ("biggest expense, how much|what was the dearest, the amount|largest amount spent?", "spent = {S}\nprint(max(spent))", "It was {m}."),
            ("average amount spent|what did i spend on average each time|mean expense?", "spent = {S}\nprint(round(sum(spent) / len(spent), 2))", "It is {m} on average."), (f"i started with {{start}}. what's left now|from {{start}}, how much is left|had {{start}} in the morning, and now?", "spent = {S}\n{I}print(round({start} - sum(spent){P}, 2))", "{m} is left.")]
    if in_:
        asks += [("what came in|how much did i get|money received in all?", "got = {G}\nprint(round(sum(got), 2))", "You got {m}."), ("spent minus received?|net spending|what did the day cost me after what i got", "spent = {S}\n{I}print(round(sum(spent){M}, 2))", "It is {m}.")] * 2
    r.shuffle(asks)
    first = True
    for qs, code, says in asks[:r.choice([1, 1, 2, 3])]:
        q = r.pick(qs.split("|")).replace("{start}", GUARD(money.format(start)))
        for k, v in dict(S=str(out_), G=str(in_), I=f"got = {in_}\n" if in_ else "", P=" + sum(got)" if in_ else "", M=" - sum(got)", start=str(start)).items():
            code = code.replace("{%s}" % k, v)
        d.user(noisy(r, r.choice(["{b}. {q}", "{b}\n{q}", "{q}? {b}", "{b}, {q}", "{q}: {b}", "my notes: {b}. {q}", "{b} - {q}?", "today: {b}. {q}"]).replace("{b}", body).replace("{q}", q) if first else r.choice(["and ", "", "ok, ", "also: "]) + q, 0.7))
        out = d.py(code)
        d.say(says.replace("{m}", money.format(out)), [out])
        first = False
