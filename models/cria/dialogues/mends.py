"""A call that is refused and what comes of it.  The refusal names what is wrong and how it has to be: a word of a list instead of the user's, a code that stands beside the name, the full name, another form of a date, another
unit; the next call changes that and nothing else, and later calls are right at once.  The service is busy: the same call once more.  Something has to be opened first: that call, then the same again.
What only the user can mend is said, and done when the user has said it.  What nobody can mend is told as it is."""
import json
import re
import string
from core import MONTHS, family, guard
from mishaps import PLAIN, SHAPES
from outcomes import outcome
from pools import CITIES, NAMES, SURNAMES, WORDS
from schemas import beside, dress, make_tools, open_wish, value
from threads import chat, user
from values import said

NAMED = {"person", "first", "surname", "company", "city", "place", "street", "word", "title", "country", "thing", "host", "user", "gadget", "dish", "topic", "language", "file"}
ALSO = ["and {s}?", "and for {s}", "the same for {s}", "now {s}", "{s} too", "what about {s}", "same with {s}", "then {s}", "also {s}", "do {s} as well", "and {s} please", "next {s}", "ok, and {s}"]
RATHER = ["then {s}", "ok, {s} then", "{s} instead", "take {s}", "try {s}", "make it {s}", "{s} would do too", "what about {s}", "with {s}", "hm, {s}?", "all right, {s}", "and {s}?"]

# the words of a refusal: {k} the parameter, {b} what was given, {l} the list, {g} what is right
CHOICES = ["this service has {l}", "unknown {k}; this service has {l}", "only {l} are known here", "we have {l}", "{k} is unknown: there are {l}", "{k} must be one of {l}", "invalid {k} '{b}'; allowed: {l}", "unknown {k}. Choose from {l}", "'{b}' is not a valid {k} ({l})", "{k}: expected one of {l}, got '{b}'", "bad value for {k}: use {l}", "unsupported {k}; supported are {l}", "{k} not recognised, try {l}", "no such {k}: {b}. There are {l}", "only these are possible for {k}: {l}", "allowed values of {k} are {l}", "{k} '{b}'? I know {l}"]
CODED = ["unknown {k}; this service has {l}", "this one knows {l}", "{k}s are written {l}", "unknown {k} '{b}'; use one of {l}", "{k} must be a code: {l}", "no {k} '{b}'. Codes: {l}", "write the {k} as a code ({l})", "{k} takes codes, not names: {l}", "'{b}' not understood; codes are {l}", "{k}: a code is needed, {l}", "give {k} by its code. Known: {l}", "invalid {k}, valid ones: {l}", "{b} is no code; {l}", "{k} expects an id, see {l}", "please send the id of the {k}: {l}"]
PAIRED = ["{n}={c}", "{c} for {n}", "{n} {c}", "{c} ({n})", "{n}: {c}", "{c} is {n}", "{n} -> {c}", "{c} = {n}"]
FULL = ["unknown {k} '{b}', did you mean '{g}'?", "{k}: '{b}' not found, closest is '{g}'", "no {k} called {b}; there is {g}", "{b}? listed as {g}", "{k} '{b}' is now called '{g}'", "no exact match for {b}, nearest: {g}", "not found. Perhaps {g}?", "{k} must be written {g}", "there is no {b}. Try '{g}'", "{b} was renamed {g}, use that", "404: {b}. Similar: {g}"]
FORM = ["{k} must look like {f}", "wrong format of {k}, use {f}", "can't read {k} '{b}', write {f}", "{k} has to be {f}", "expected {f} for {k}", "bad {k}: {f} please", "{k}: format is {f}", "'{b}' is not in the form {f}", "{k} should be given as {f}", "parse error at {k}; it needs {f}"]
BUSY = ["busy, try again", "temporarily unavailable, please retry", "timeout, send it again", "the line was busy; repeat the request", "lock not free, retry once", "conflict, retry", "503 try again", "connection reset, try once more", "rate limit, retry after 1 s", "server is waking up, call again", "lost packet, please repeat", "try again in a moment", "429 too many requests, retry", "transaction aborted, run it again"]
FIRST = ["no session; call {t} first", "not logged in, use {t}", "call {t} before this", "locked. {t} opens it", "{t} has to be called first", "not connected: run {t}, then try again", "needs {t} first", "precondition failed: {t}", "no open shift, call {t}", "token missing, get one with {t}", "the device sleeps; wake it with {t}", "database closed, open it by {t}"]
OPENERS = [("open_session", "Opens a session"), ("login", "Logs in"), ("connect", "Connects to the service"), ("wake_device", "Wakes the device"), ("unlock_panel", "Unlocks the panel"), ("start_shift", "Opens the shift"), ("refresh_token", "Gets a new token"), ("open_database", "Opens the database"), ("power_on", "Switches the unit on"), ("sync_clock", "Sets the clock"), ("acquire_lock", "Takes the lock"), ("warm_up", "Warms the system up"), ("mount_volume", "Mounts the volume"), ("begin_transaction", "Begins a transaction"), ("pair_remote", "Pairs the remote control")]
SHUT = ["permission denied", "not allowed for this account", "you have no right to do this", "account suspended since {d}", "closed until {d}", "out of service until {d}", "licence expired on {d}", "this function was switched off by {p}", "needs the approval of {p}", "quota used up until {d}", "read-only until {d}", "no connection to the server", "device offline since {d}", "subscription does not include this", "blocked by {p}", "hardware fault {n}", "internal error {n}", "maintenance until {d}", "the service was shut down", "certificate expired", "daily limit of {n} reached", "insufficient balance, {n} short", "too many attempts, locked until {d}"]
TAKEN = ["{b} is taken", "{b} is not free", "nothing free for {b}", "no place left for {b}", "{k} {b} is sold out", "{b} not possible, choose another {k}", "{b} is closed", "sorry, {b} is booked already", "{k} {b} is not available", "{b} is out", "no {k} {b} here", "{b} is already in use", "{b} can't be chosen this week", "{b}: not on offer"]
AWAY = ["{b} is not available", "{b} is away", "{k} {b} is unknown", "no {k} {b} here", "{b} does not take part", "{b} is not on the list", "{b} can't be chosen", "{b} has no time"]
NOT = ["{k} {b} is not possible here", "{b} is not available", "{b} not offered, choose another {k}", "{k} {b} was switched off", "no {b} at the moment", "{b} is not supported on this one", "{b} can't be used today"]
TELL = ["That did not work: {m}.", "The call failed: {m}.", "I couldn't do it: {m}.", "It failed: {m}.", "Sorry, that failed: {m}."]


def refused(d, m):
    k = d.r.random()
    if k < 0.6:
        d.fail(m)
    elif k < 0.8:
        d.result(d.r.choice(SHAPES) % json.dumps(m, ensure_ascii=False))
    else:
        d.result(d.r.choice(PLAIN) % m)


def told(d, m):
    d.say(d.r.choice(TELL).replace("{m}", m.rstrip(".")), [m.rstrip(".")])


def line(r, xs):
    return r.choice([", ".join(xs), ", ".join(xs), " | ".join(xs), "/".join(xs), ", ".join(xs[:-1]) + " or " + xs[-1], "[" + ", ".join(xs) + "]", "; ".join(xs)])


def worded(r, ways, **v):
    """A refusal, in one go."""
    return re.sub(r"\{(\w)\}", lambda m: str(v[m.group(1)]), r.pick(ways))


def slug(s):
    return re.sub(r"[^\w]+", "-", s.lower()).strip("-")


def codes(r, names):
    """A code for every name, all in one manner."""
    k = r.random()
    caps = string.ascii_uppercase
    while True:
        if k < 0.2:
            c = [str(n) for n in r.sample(range(100, 9999), len(names))]
        elif k < 0.35:
            c = ["".join(w[0] for w in re.findall(r"\w+", n)).upper() + r.choice(caps) + str(r.randint(1, 9)) for n in names]
        elif k < 0.5:
            c = [(re.sub(r"\W", "", n) + "XX")[:3].upper() for n in names]
        elif k < 0.65:
            p = r.choice(["c", "k", "ID-", "N", "x", "#", "P-", "s_", "T"])
            c = [f"{p}{n}" for n in r.sample(range(1, 400), len(names))]
        elif k < 0.8:
            c = [f"{r.choice(caps)}{r.choice(caps)}{r.randint(1, 99):02d}" for _ in names]
        else:
            c = [r.choice(caps) + r.choice(caps) for _ in names]
        if len(set(c)) == len(c):
            return c
        k = r.random()


def opened(d, fits):
    """A wish whose function has a parameter that fits: (card, tool, text, values, parameter)."""
    r = d.r
    while True:
        c, t, vals, spoken, asks = open_wish(d)
        ps = [p for p in c.params if p.names[0] in vals and p.names[0] in spoken and fits(p, vals[p.names[0]], spoken[p.names[0]])]
        if ps:
            tool = make_tools(d, [c], beside(r, c))[0]
            ps = [p for p in ps if p.names[0] in tool.key]
            if ps:
                return c, tool, t, vals, spoken, r.choice(ps)


def trimmed(s):
    """Without its article, which "an hour" and "a dozen" keep."""
    s = s.replace("\x01", "").replace("\x02", "")
    return s if re.match(r"an? (hour|day|week|month|year|minute|second|dozen|quarter|half|third|couple|pair|few|hundred|thousand|million|fortnight)", s) else re.sub(r"^(the|a|an|my|our) ", "", s)


def more(d, c, tool, vals, p, others):
    """Later calls know what the refusal said: others are (said, right)."""
    r = d.r
    if not others or r.p(0.5):
        return chat(d, 0) if r.p(0.08) else None
    s, v = r.choice(others)
    alone = sum(isinstance(x, str) for x in vals.values()) <= 1 and s.lower() != str(v).lower() or r.p(0.4)
    k = tool.key[p.names[0]].replace("_", " ")
    user(d, ALSO if alone else [f"and with {k} {{s}}", f"same, {k} {{s}}", f"again, but {k} {{s}}", f"now {k} {{s}}", f"{k} {{s}} this time"], 0.6, s=s)
    vals = dict(vals, **{p.names[0]: v})
    d.call(tool.name, tool.params(vals))
    outcome(d, c.question, 0)


@family("failures", 26.0)
def choice_mended(d):
    """The user's word stands for one of those the refusal lists."""
    r = d.r
    c, tool, t, vals, spoken, p = opened(d, lambda p, v, s: p.enum and 2 < len(p.enum) < 9 and trimmed(s).lower() != str(v).lower().replace("_", " ") and len(s) < 26 and all(isinstance(x, str) for x in p.enum))
    n, k = p.names[0], tool.key[p.names[0]]
    prop = tool.schema["parameters"]["properties"][k]
    prop.pop("enum", None)
    prop.pop("default", None)
    if any(x in prop.get("description", "") for x in p.enum):
        prop.pop("description")
    d.user(dress(d, t, 0.6))
    bad = trimmed(spoken[n])
    d.call(tool.name, tool.params(dict(vals, **{n: bad})))
    if len(bad.split()) > 2:
        d.steps[-1] += ("slip",)
    refused(d, worded(r, CHOICES, k=k, b=bad, l=line(r, r.sample(p.enum, len(p.enum)))))
    d.call(tool.name, tool.params(vals))
    outcome(d, c.question, 0)
    rest = [(s.replace("_", " "), v) for v in p.enum if v != vals[n] for s in [r.choice(p.ways.get(v, [v]))] if "{" not in s and len(s) < 24]
    more(d, c, tool, vals, p, rest)


@family("failures", 34.0)
def code_told(d):
    """The refusal has the code beside the name."""
    r = d.r
    c, tool, t, vals, spoken, p = opened(d, lambda p, v, s: p.kind in NAMED and isinstance(v, str) and v.lower() in s.lower() and len(v) < 30)
    n, k = p.names[0], tool.key[p.names[0]]
    name = vals[n]
    others = []
    while len(others) < r.choice([1, 2, 2, 3, 4]):
        v = value(d, p)[0]
        if isinstance(v, str) and v not in others + [name] and len(v) < 30:
            others.append(v)
    names = others + [name]
    r.shuffle(names)
    cs = codes(r, names)
    at = r.choice(PAIRED)
    d.user(dress(d, t, 0.6))
    d.call(tool.name, tool.params(vals))
    pairs = [at.replace("{n}", a).replace("{c}", b) for a, b in zip(names, cs)]
    refused(d, worded(r, CODED, k=k, b=name, l=json.dumps(dict(zip(names, cs)), ensure_ascii=False) if r.p(0.12) else line(r, pairs) if "/" not in at else ", ".join(pairs)))
    code = dict(zip(names, cs))
    vals = dict(vals, **{n: code[name]})
    if r.p(0.1) and cs[0].isdigit() and all(x.isdigit() and x[0] != "0" for x in cs):
        tool.schema["parameters"]["properties"][k].pop("description", None)
    d.call(tool.name, tool.params(vals))
    outcome(d, c.question, 0)
    more(d, c, tool, vals, p, [(a, b) for a, b in code.items() if a != name])


@family("failures", 14.0)
def full_name(d):
    """The refusal knows the name in another form."""
    r = d.r
    c, tool, t, vals, spoken, p = opened(d, lambda p, v, s: p.kind in NAMED and isinstance(v, str) and v.lower() in s.lower() and 2 < len(v) < 30)
    n, k = p.names[0], tool.key[p.names[0]]
    bad = vals[n]
    w = r.pick(WORDS).lower()
    good = r.choice([slug(bad) + "-" + slug(w), f"{bad} {w}", f"{bad} {w.capitalize()}", f"{w.capitalize()} {bad}", slug(bad), bad.upper(), f"{bad} {r.randint(2, 9)}", f"{bad} ({r.pick(CITIES)})", f"{bad}, {r.pick(NAMES)}", bad + r.choice("aeinst"), f"{slug(bad).replace('-', '_')}_{r.randint(1, 99)}", f"{bad} II", f"St. {bad}", f"{bad}-{r.pick(NAMES)}", f"new {bad}"])
    if good == bad:
        return full_name(d)
    d.user(dress(d, t, 0.5))
    d.call(tool.name, tool.params(vals))
    if r.p(0.3):                                            # two fit: the user has to say which
        other = r.choice([f"{bad} {r.pick(SURNAMES)}", f"{r.pick(NAMES)} {bad}", f"{bad} {r.pick(WORDS)}"])
        both = [good, other]
        r.shuffle(both)
        refused(d, r.choice(["ambiguous {k} '{b}': {x} or {y}", "several match {b}: {x}, {y}", "{b} could be {x} or {y}", "two entries for {b}: '{x}' and '{y}'", "which {b}? {x}; {y}"]).replace("{k}", k).replace("{b}", bad).replace("{x}", both[0]).replace("{y}", both[1]))
        d.say(r.choice(["There are two: {x} and {y}. Which one do you mean?", "Do you mean {x} or {y}?", "That fits two, {x} and {y}. Which one?"]).replace("{x}", both[0]).replace("{y}", both[1]), both)
        i = r.randrange(2)
        user(d, ["the {o}", "{v}", "{v} please", "the {o} one", "I mean {v}", "{v}, of course"] if r.p(0.6) else ["{v}", "{v} please", "it's {v}", "I mean {v}"], 0.4, o=["first", "second"][i], v=both[i])
        good = both[i]
    else:
        refused(d, worded(r, FULL, k=k, b=bad, g=good))
    d.call(tool.name, tool.params(dict(vals, **{n: good})))
    outcome(d, c.question, 0)


def dated(y, m, a):
    """Forms of a date with the way they are named."""
    return [("DD.MM.YYYY", f"{a:02d}.{m:02d}.{y}"), ("DD/MM/YYYY", f"{a:02d}/{m:02d}/{y}"), ("YYYYMMDD", f"{y}{m:02d}{a:02d}"), ("MM/DD/YYYY", f"{m:02d}/{a:02d}/{y}"), ("YYYY/MM/DD", f"{y}/{m:02d}/{a:02d}"), ("DD-MM-YYYY", f"{a:02d}-{m:02d}-{y}"), ("D Mon YYYY, like 5 Feb 2026", f"{a} {MONTHS[m - 1][:3]} {y}"), ("day.month, without the year", f"{a}.{m}."), ("DDMMYY", f"{a:02d}{m:02d}{y % 100:02d}"), ("Month D, YYYY, like March 8, 2026", f"{MONTHS[m - 1]} {a}, {y}"), ("D.M.YYYY, no zeros", f"{a}.{m}.{y}"), ("YYYY-DDD is not used; YYYY.MM.DD", f"{y}.{m:02d}.{a:02d}")][:11]


def timed(h, m):
    k = (h - 1) % 12 + 1
    return [("HHMM", f"{h:02d}{m:02d}"), ("HH.MM", f"{h:02d}.{m:02d}"), ("HH:MM:SS", f"{h:02d}:{m:02d}:00"), ("h:mm am/pm, like 3:05 pm", f"{k}:{m:02d} {'am' if h < 12 else 'pm'}"), ("HHhMM, like 09h30", f"{h:02d}h{m:02d}"), ("minutes after midnight", h * 60 + m)][:6]


@family("failures", 14.0)
def other_form_told(d):
    """A date or a time in the form that the refusal names; the next one is right at once."""
    r = d.r
    c, tool, t, vals, spoken, p = opened(d, lambda p, v, s: p.kind in ("date", "time") and re.fullmatch(r"\d{4}-\d\d-\d\d|\d\d:\d\d", str(v)))
    n, k = p.names[0], tool.key[p.names[0]]
    prop = tool.schema["parameters"]["properties"][k]
    prop.pop("format", None)
    prop["description"] = re.sub(r",? ?\(?(YYYY-MM-DD|HH:MM)\)?", "", prop.get("description", "")) or k.replace("_", " ").capitalize()
    as_form = lambda v: dated(*map(int, v.split("-"))) if p.kind == "date" else timed(*map(int, v.split(":")))
    i = r.randrange(len(as_form(vals[n])) - (p.kind == "time"))
    name, good = as_form(vals[n])[i]
    d.user(dress(d, t, 0.5))
    d.call(tool.name, tool.params(vals))
    refused(d, worded(r, FORM, k=k, b=vals[n], f=name))
    d.call(tool.name, tool.params(dict(vals, **{n: good})))
    outcome(d, c.question, 0)
    if r.p(0.45):
        v, s = value(d, p)
        if re.fullmatch(r"\d{4}-\d\d-\d\d|\d\d:\d\d", str(v)) and re.search(r"\d", s):
            user(d, (["and on {s}?", "and for {s}", "{s} too", "what about {s}", "now for {s}", "the same on {s}"] if p.kind == "date" else ["and at {s}?", "at {s} instead", "and for {s}", "what about {s}", "the same at {s}"]) + RATHER, 0.5, s=s)
            d.call(tool.name, tool.params(dict(vals, **{n: as_form(v)[i][1]})))
            outcome(d, c.question, 0)


@family("failures", 12.0)
def once_more(d):
    """Busy: the same call again.  When it fails again, it is said."""
    r = d.r
    c, t, vals, _, asks = open_wish(d)
    first = r.p(0.45)
    tool = make_tools(d, [c], beside(r, c))[0]
    opener = None
    if first:
        name, about = r.choice(OPENERS)
        if name in {f["name"] for f in d.functions}:
            return once_more(d)
        opener = {"name": r.choice([name, name, re.sub(r"_(\w)", lambda m: m.group(1).upper(), name), name + "_" + r.pick(WORDS).lower()]), "description": about, "parameters": {"type": "object", "properties": {}, "required": []}}
        d.functions = d.functions + [opener]
        r.shuffle(d.functions)
    d.user(dress(d, t))
    d.call(tool.name, tool.params(vals))
    if first:
        m = r.pick(FIRST).replace("{t}", opener["name"])
        refused(d, m)
        d.call(opener["name"], {})
        if r.p(0.15):
            m = worded(r, SHUT, d=f"{r.randint(1, 28)} {r.choice(MONTHS)}", p=r.pick(NAMES), n=r.int(2, 900))
            refused(d, m)
            return told(d, m)
        d.result(r.choice(["ok", "done", "ready", '{"ok": true}', "open", "connected", '{"status": "ready"}', "true"]))
    else:
        refused(d, r.pick(BUSY))
    d.call(tool.name, tool.params(vals))
    if not first and r.p(0.2):
        m = r.pick(BUSY)
        refused(d, m)
        return told(d, m)
    outcome(d, asks, 0)


@family("failures", 22.0)
def user_mends(d):
    """Only the user can choose another one: it is said what failed; then the call with that one value changed."""
    r = d.r
    c, tool, t, vals, spoken, p = opened(d, lambda p, v, s: p.kind in NAMED | {"date", "time", "few", "small", "count", "minutes", "days", "hours", "nearday", "code", "id", "percent", "colour"} or p.enum)
    n, k = p.names[0], tool.key[p.names[0]]
    d.user(dress(d, t, 0.7))
    d.call(tool.name, tool.params(vals))
    number = isinstance(vals[n], int) and not isinstance(vals[n], bool)
    if number and r.p(0.7):
        hi = max(1, vals[n] - r.randint(1, max(1, vals[n] // 2)))
        up = r.p(0.5) and hi < vals[n]
        lim = hi if up else vals[n] + r.randint(1, 30)
        m = worded(r, ["{k} must not exceed {n}", "at most {n}", "{k}: the maximum is {n}", "{b} is too much, {n} at most", "limit for {k} is {n}", "no more than {n} allowed"] if up else ["{k} must be at least {n}", "at least {n}", "{k}: the minimum is {n}", "{b} is too little, {n} at least", "not below {n}"], k=k, n=lim, b=vals[n])
        s = v = lim if r.p(0.4) else r.randint(1, lim) if up else lim + r.randint(1, 20)
    else:
        m = worded(r, NOT if p.enum else AWAY if p.kind in ("first", "person", "surname", "user") else TAKEN, k=k, b=vals[n])
        for _ in range(9):
            v, s = value(d, p)
            if v != vals[n] and "{" not in str(s):
                break
        else:
            return told_failure(d, m)
    refused(d, m)
    told(d, m)
    if v == vals[n]:
        return
    x = r.random()
    if x < 0.12:
        user(d, ["forget it then", "a pity, leave it", "ok, never mind", "then not", "never mind, thanks", "I'll ask somebody"], 0.4)
        d.say(r.choice(["All right. Tell me if you need anything else.", "OK, nothing changes.", "All right, I leave it."]))
        return
    alone = sum(type(y) is type(v) for y in vals.values()) <= 1 or p.kind in ("date", "time")
    user(d, RATHER if alone else [f"then with {k.replace('_', ' ')} {{s}}", f"{k.replace('_', ' ')} {{s}} instead", f"take {{s}} as {k.replace('_', ' ')}", f"change the {k.replace('_', ' ')} to {{s}}"], 0.6, s=said(r, s) if isinstance(s, int) else trimmed(str(s)))
    d.call(tool.name, tool.params(dict(vals, **{n: v})))
    outcome(d, c.question, 0)


def told_failure(d, m):
    refused(d, m)
    told(d, m)


@family("failures", 8.0)
def shut(d):
    """Nobody here can mend it; asked again, it is tried again."""
    r = d.r
    c, t, vals, _, asks = open_wish(d)
    tool = make_tools(d, [c], beside(r, c))[0]
    d.user(dress(d, t))
    d.call(tool.name, tool.params(vals))
    say = lambda: worded(r, SHUT, d=f"{r.randint(1, 28)} {r.choice(MONTHS)}", p=r.pick(NAMES), n=r.int(2, 900))
    m = say()
    told_failure(d, m)
    k = r.random()
    if k < 0.25:
        user(d, ["why", "what was the problem", "what did it say exactly", "what's wrong", "why did it fail", "what does the error say", "and the reason?"], 0.4)
        d.say(r.choice(["It said: {m}.", "The reason given is: {m}.", "The error was: {m}."]).replace("{m}", m), [m])
    elif k < 0.6:
        user(d, ["try again", "and now?", "once more please", "again", "is it back?", "try it now", "retry", "one more time", "now it should work"], 0.5)
        d.call(tool.name, tool.params(vals))
        if r.p(0.6):
            outcome(d, asks, 0)
        else:
            told_failure(d, say())


# ---- another unit than the one said --------------------------------------------------------------------------------------------------------
# unit said / unit wanted / factor / values said / parameter / functions: name : description : wishes with {v} and {o}, an object
UNITS = r"""
kg,kilos > g,grams * 1000 : 0.3-9.5 : weight amount mass load : parcel_rate : Price of a parcel : what's the postage for {v} to {C} ; send {v} to {C}, how much ; parcel of {v}, {C} : tara_scale : Checks a weight on the scale : check {v} of {o} ; is {v} of {o} right on the scale ; weigh in {v} of {o} : order_loose : Orders loose goods : {v} of {o} please ; order {v} of {o} ; we need {v} of {o}
km,kilometres > m,metres * 1000 : 1.5-42 : distance length range way : log_walk : Notes a walk : I walked {v} with {N} ; note {v} for {N} ; {N} did {v} : cable_quote : Offer for laying cable : price for {v} of cable in {C} ; cable in {C}, {v} ; how much for laying {v} in {C} : beacon_range : Sets the range of a beacon : beacon {i} to {v} ; range of {i}: {v} ; let {i} reach {v}
m,metres > cm,centimetres * 100 : 1.2-6.5 : length width height size : cut_board : Cuts a board : cut {o} to {v} ; saw {v} of {o} ; {o}, {v} long : curtain_price : Price of a curtain : curtain of {v} in {o}, price ; what does a {o} curtain of {v} cost ; {v} curtain, {o} : hang_picture : Marks where to hang a picture : hang {o} at {v} ; picture {o} {v} up ; mark {v} for {o}
cm,centimetres > mm,millimetres * 10 : 2-48 : thickness depth gap diameter : drill_hole : Drills a hole : drill {v} into {o} ; a hole of {v} in {o} ; {o}: hole {v} deep : order_glass : Orders a pane : pane of {o}, {v} thick ; glass {v} for {o} ; {v} glass for the {o}
hours,h > minutes,min * 60 : 1-9 : duration time length period : run_mixer : Runs a mixer : mix {o} for {v} ; mixer with {o}, {v} ; let {o} turn for {v} : block_room : Blocks a room : block {i} for {v} ; room {i}, {v} ; keep {i} free for {v} : charge_slot : Reserves a charging point : charge {i} for {v} ; {v} at the charger for {i} ; plug {i} in for {v}
minutes,min > seconds,s * 60 : 2-50 : duration timeout delay interval : boil_timer : Timer for the kitchen : time {o} for {v} ; {v} for the {o} ; boil {o} {v} : poll_every : How often a sensor is read : read {i} every {v} ; poll {i} each {v} ; {i}: interval {v} : mute_alarm : Mutes an alarm : mute {i} for {v} ; quiet {i} for {v} ; no alarm from {i} for {v}
seconds,s > ms,milliseconds * 1000 : 0.5-12 : delay timeout fade debounce : set_fade : Fades a channel : fade {i} in {v} ; {i} fades over {v} ; fade time {v} on {i} : shutter_delay : Delays a shutter : shutter {i} after {v} ; wait {v} before {i} fires ; delay {i} by {v}
litres,l > ml,millilitres * 1000 : 0.2-7.5 : volume amount quantity dose : dose_tank : Doses a liquid : put {v} of {o} in ; dose {v} {o} ; {v} of {o} into the tank : mix_batch : Mixes a batch : batch of {o}, {v} ; mix {v} of {o} ; make {v} of {o} : log_drink : Notes what somebody drank : {N} drank {v} ; note {v} for {N} ; {v} for {N}
euros,euro > cents,cents * 100 : 3-95 : amount price sum value : top_up : Tops up a card : {v} on card {i} ; put {v} on {i} ; charge {i} with {v} : voucher : Makes a voucher : voucher of {v} for {N} ; a {v} voucher, {N} ; {N} gets a voucher over {v} : refund_part : Pays part of a sum back : refund {v} on {i} ; give {v} back for {i} ; {i}: {v} back
kW,kilowatts > W,watts * 1000 : 0.5-11 : power limit load rating : limit_heater : Limits a heater : limit {i} to {v} ; heater {i}, {v} at most ; {v} for heater {i} : feed_in : Limits what a plant feeds in : plant {i} may give {v} ; cap {i} at {v} ; {i} down to {v}
GB,gigabytes > MB,megabytes * 1000 : 1-64 : size memory quota space : give_memory : Memory of a machine : {v} for {i} ; give {i} {v} ; {i} needs {v} : mail_quota : Size of a mailbox : {N}'s mailbox {v} ; mailbox of {v} for {N} ; {N} gets {v} of mail space
tonnes,t > kg,kilograms * 1000 : 1.5-24 : load weight mass amount : book_truck : Books a truck : truck for {v} of {o} ; {v} of {o} to {C} by truck ; carry {v} of {o} : silo_fill : Fills a silo : {v} of {o} into silo {i} ; fill {i} with {v} of {o} ; silo {i}: {v} {o}
percent,per cent > a fraction between 0 and 1 * 0.01 : 5-95/5 : share ratio level rate : set_dimmer : Dims a lamp : dim {i} to {v} ; {i} at {v} ; {v} on lamp {i} : mix_ratio : Share of a substance : {o} at {v} ; {v} {o} in the mix ; let {o} be {v} : open_valve : Opens a valve : open {i} to {v} ; valve {i}, {v} ; {i} {v} open
days,days > hours,hours * 24 : 2-12 : period duration validity expiry : guest_pass : A pass for a guest : pass for {N}, {v} ; {N} may come in for {v} ; let {N} in for {v} : keep_logs : How long logs are kept : keep logs of {i} {v} ; logs of {i} for {v} ; {i}: hold logs {v}
dozen,dozens > single pieces * 12 : 2-20 : count pieces number quantity : egg_order : Orders eggs : {v} eggs for {N} ; order {v} eggs, {N} ; {N} wants {v} eggs : pack_tulips : Packs flowers : {v} tulips for {C} ; pack {v} tulips, {C} ; tulips to {C}, {v}
weeks,weeks > days,days * 7 : 2-12 : period duration length stay : lend_key : Lends a key : key {i} for {v} ; {N} gets key {i} for {v} ; lend {i} out {v} : pause_paper : Pauses a newspaper : pause the paper in {C} for {v} ; no paper for {v} in {C} ; stop the paper, {v}, {C}
inches,inch > mm,millimetres * 25.4 : 1-30 : size diameter width length : order_pipe : Orders a pipe : pipe of {o}, {v} ; {v} {o} pipe ; a {v} pipe in {o} : screen_arm : Arm for a screen : arm for a {v} screen, {i} ; screen {i} has {v} ; {v}, order {i}
miles,mi > km,kilometres * 1.609344 : 2-300 : distance range route : toll_price : Toll for a trip : toll for {v} near {C} ; {v} around {C}, toll ; what's the toll for {v}, {C} : bike_lease : Lease by distance : {N} rides {v} a month ; lease for {N}, {v} ; {v} for {N}
"""
UNIT_TOLD = ["{k} is in {u}", "{k} must be given in {u}", "{u} expected for {k}", "{b} is too small, {k} counts in {u}", "give the {k} in {u}, not {s}", "{k}: the unit is {u}", "the unit of {k} is {u}; {b} makes no sense", "{k} wants {u}", "wrong unit? {k} takes {u}", "convert {k} to {u} first", "{k} in {s} is not accepted, only {u}", "value out of range: {k} ({u}) can't be {b}", "please state {k} as {u}"]
LEAST = ["{k} has to be at least {n} ({u})", "minimum {k} is {n}; it counts in {u}", "{n} {u} at least", "{k}: {u}, and not below {n}", "{b} is under the minimum of {n} {u}", "{k} < {n} is refused (unit: {u})"]
STUFF = "sand gravel flour oak pine linen velvet basil copper steel syrup resin barley rye clover plaster cement cocoa ginger brass walnut cotton felt slate cork honey vinegar paint varnish lime salt yeast".split()


def parse(text=UNITS):
    out = []
    for block in text.strip().split("\n"):
        units, span, params, *rows = [x.strip() for x in block.split(" : ")]
        m = re.fullmatch(r"([^>]+) > (.+) \* ([\d.]+)", units)
        out.append((m.group(1).split(","), m.group(2).split(","), float(m.group(3)), span, params.split(), [(rows[i], rows[i + 1], rows[i + 2].split(" ; ")) for i in range(0, len(rows), 3)]))
    return out


TABLE = parse()


def measured(r, span):
    lo, hi, step = re.fullmatch(r"([\d.]+)-([\d.]+)(?:/(\d+))?", span).groups()
    if step:
        return r.randrange(int(float(lo)), int(float(hi)) + 1, int(step))
    if "." not in lo or r.p(0.4):
        return r.randint(max(2, int(float(lo))), int(float(hi)))
    x = round(r.uniform(float(lo), float(hi)), r.choice([1, 1, 2]))
    return int(x) if x == int(x) else x


@family("failures", 26.0)
def unit_mended(d):
    """The number was in the user's unit; the refusal names the right one, and the number is converted, there and in what follows."""
    r = d.r
    said_units, units, factor, span, params, rows = r.choice(TABLE)
    name, about, wishes = r.choice(rows)
    p, u = r.choice(params), r.choice(units)
    t = r.pick(wishes)
    keys = dict(o=(r.choice(["material", "what", "item", "product"]), r.choice(STUFF)), C=(r.choice(["city", "place", "destination"]), r.pick(CITIES)), N=(r.choice(["name", "person", "who"]), r.pick(NAMES)), i=(r.choice(["id", "unit", "device", "number"]), r.choice("ABCDEFGHKLMNPRT") + str(r.randint(1, 99))))
    used = [k for k in re.findall(r"\{(\w)\}", t) if k != "v"]
    if any(keys[k][0] == p for k in used):
        return unit_mended(d)
    to = lambda x: int(round(x * factor, 6)) if round(x * factor, 6) == int(round(x * factor, 6)) else round(x * factor, 2 if factor > 1 else 4)
    x = measured(r, span)
    spoken = lambda x: f"{x} {r.choice(said_units)}" if said_units[0] != "percent" else r.choice([f"{x}%", f"{x} percent"])
    if said_units[0] == "dozen":
        spoken = lambda x: f"{x} dozen"
    if said_units[0] == "euros" and r.p(0.2):
        spoken = lambda x: r.choice(["{} euros", "€{}", "{} EUR"]).format(x)
    props = {p: {"type": "number"}}
    if r.p(0.5):
        props[p]["description"] = p.capitalize()
    for k in used:
        props[keys[k][0]] = {"type": "string"}
    items = list(props.items())
    r.shuffle(items)
    own = {"name": r.choice([name, name, re.sub(r"_(\w)", lambda m: m.group(1).upper(), name), name.replace("_", "-")]), "description": about, "parameters": {"type": "object", "properties": dict(items), "required": [k for k, _ in items]}}
    c, _, _, _, _ = open_wish(d)
    make_tools(d, [], beside(r, c))
    d.functions = [f for f in d.functions if f["name"] != own["name"]] + [own]
    r.shuffle(d.functions)
    args = lambda v: {k: v if k == p else next(keys[q][1] for q in used if keys[q][0] == k) for k, _ in items}
    put = lambda t, x: re.sub(r"\{(\w)\}", lambda m: guard(spoken(x) if m.group(1) == "v" else keys[m.group(1)][1]), t)
    d.user(dress(d, put(t, x), 0.6))
    d.steps.append(("json", json.dumps({"name": own["name"], "parameters": args(x)}, ensure_ascii=False), "slip"))
    least = [n for n in (5, 10, 20, 25, 30, 50, 60, 100, 500) if x < n <= to(x)]
    refused(d, worded(r, LEAST if least and r.p(0.25) else UNIT_TOLD, k=p, u=u, b=x, s=said_units[0], n=r.choice(least or [0])))

    def done(x):
        d.call(own["name"], args(to(x)))
        n = r.int(2, 900)
        res, say = r.choice([("ok", "Done."), (f"ok, no. {n}", f"Done, it is no. {n}."), (json.dumps({"price": n}), f"The price is {n}."), (f"{n}.50 euros", f"It is {n}.50 euros."), ("accepted", "It is accepted."), (json.dumps({"status": "ok", "job": n}), f"Done. The job is {n}."), (f"confirmed, ref {n}", f"Done. It says: confirmed, ref {n}"), (f"ready at {r.randint(6, 21)}:{r.randint(10, 59)}", None)])
        d.result(res)
        d.say(say or f"It says: {res}", [n] if str(n) in res else [])
    done(x)
    for _ in range(r.choice([0, 0, 1, 1, 2])):
        y = measured(r, span)
        if y == x:
            break
        x = y
        user(d, ["and {s}?", "and for {s}", "{s} instead", "now {s}", "make it {s}", "the same with {s}", "what about {s}", "no, {s}", "{s} then", "sorry, {s}", "and with {s}?"], 0.5, s=spoken(x))
        done(x)
