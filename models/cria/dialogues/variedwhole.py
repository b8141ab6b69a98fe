"""Short follow-ups that are one known wish: what to do with the last result, what to ask of a list, which value is put right."""
import re
import variedrows as rows
from variedturn import items, like, slip

LEAD = re.compile(r"(?:(?:ok|okay|and|now|then|next|so|also|right|alright|great|good|hm+|oh|well|thanks|super|cool|please)\b[,:.]? )+", re.I)
TAIL = re.compile(r"(?:[,.]? (?:please|pls|plz|thanks|thx|now|then|for me|if you can|again))*[\s?.!]*$", re.I)
NUM = r"\d+(?:\.\d+)?"


def middle(text):
    """(beginning, what is said, end) of a message"""
    m, n = LEAD.match(text), TAIL.search(text)
    a, b = (m.end() if m else 0), n.start()
    return (text[:a], text[a:b], text[b:]) if a < b else ("", text, "")


def said_by(forms, **slots):
    """A regular expression for any of the forms."""
    parts = [re.sub(r"\\{(\w)\\}", lambda m: f"(?P<{m.group(1)}>{slots[m.group(1)]})", re.escape(f)) for f in sorted(forms, key=len, reverse=True)]
    return [re.compile(p + "$", re.I) for p in parts]


WHOLE = [(re.compile(code), set(items(old)), items(new)) for code, old, new in rows.WHOLE]
TWICE = [(op, n, set(items(old)), items(new)) for op, n, old, new in rows.TWICE]
STEP = [(op, said_by(items(old), n=NUM), items(new)) for op, old, new in rows.STEP]
MONEY = r"(?:[€$£]?" + NUM + r"(?: ?(?:euros?|dollars?|percent|€))?)"
RIGHT, RIGHT_OUT = said_by(items(rows.RIGHT), a=MONEY, b=MONEY), items(rows.RIGHT_OUT)
SWAP, SWAP_OUT = said_by(items(rows.SWAP), x=MONEY + r"(?: [a-z]+){0,2}"), items(rows.SWAP_OUT)
NAME = r"[^,.?!:;\n]{2,40}?"
TOO = [(said_by(items(old), x=NAME), items(new)) for old, new in ((rows.ASK_TOO, rows.ASK_TOO_OUT), (rows.TOO, rows.TOO_OUT), (rows.TOO_FOR, rows.TOO_FOR_OUT))]
ASKS_ONLY = re.compile(r"(?:get|find|show|list|lookup|search|read|check|price|quote|status|rate|distance|weather|hours|stock|query|fetch|forecast|track)", re.I)
SET, SET_OUT = said_by(items(rows.SET), x=r"the [a-z]+(?: [a-z]+)?", n=NUM + r"(?: ?(?:percent|%|euros?|km|kg|hours|minutes))?"), items(rows.SET_OUT)


SLOT = re.compile(r"\{(\w)\}")


def filled(form, m):
    return SLOT.sub(lambda k: m.group(k.group(1)), form)


def close(r, t, old, new):
    """A new whole in place of an old one, with or without the mark at its end."""
    return like(old, slip(r, new), t.text)


SAID = [(set(items(old)), items(new)) for old, new in ((rows.THANKS, rows.THANKS_OUT), (rows.NODS, rows.NODS_OUT))]
LESS = re.compile(r" (?:more|less|off|extra|longer|later|earlier|higher|lower|bigger|smaller|of|each|a|per|and|times|tip|discount|vat|tax|on|as|to|in|at|other|others|again|too|also|instead|rather|not|but|is|are|was|ago|before|after|from|left|out|please|thanks|thank|ta|ty|cheers|now|doesn't|don't|first|thx)\b")
FIXED, FIXED_OUT = said_by(items(rows.FIXED), x=r"(?:\d\d?:\d\d|" + MONEY + r"(?: [a-z]+){0,2}|[^,.?!:;\n]{2,30}?)"), items(rows.FIXED_OUT)
EACH, EACH_OUT = said_by(items(rows.EACH), w="[a-z]+", n=MONEY), items(rows.EACH_OUT)


KNOWN = []
for _code, _forms in rows.KNOWN:
    KNOWN.append((re.compile(_code.replace("{n}", r"(?P<n>\d+(?:\.\d+)?)", 1)), "{n}" in _code, items(_forms)))
PLAIN = {}                                          # what is said -> the steps that it may mean
for _step in KNOWN:
    for _f in _step[2]:
        PLAIN.setdefault(re.sub(r"\{n\}", "#", _f), []).append(_step)
ONE_NUMBER = re.compile(r"(?<![\w.])(?:" + NUM + r")(?![\w.]|,\d)")
PERIOD = r"(?:\d+|an?|half an|one|two|three|four|five|six|ten|fifteen|twenty|thirty) (?:minutes?|mins?|hours?|days?|weeks?|months?|years?)"
MOVED = re.compile(r"later|earlier|sooner|after|before|back|forward|delay", re.I)
SHIFTS = [(said_by(items(old), x=PERIOD), items(new)) for old, new in ((rows.LATER, rows.LATER_OUT), (rows.SOONER, rows.SOONER_OUT))]
ONCE_MORE, ONCE_MORE_OUT = set(items(rows.ONCE_MORE)), items(rows.ONCE_MORE_OUT)


def known(r, t, mid):
    """Another way to say a step whose program is known, or nothing."""
    low = mid.lower()
    hits = [m for m in ONE_NUMBER.finditer(low)]
    for m in [None] + hits:
        key = low if m is None else low[:m.start()] + "#" + low[m.end():]
        for code, numbered, forms in PLAIN.get(key, ()):
            if numbered == (m is not None) and (any(x.group("n") == m.group() for x in code.finditer(t.code)) if numbered else code.search(t.code)):
                new = r.choice(forms)
                return new.replace("{n}", m.group()) if numbered else new
    return ""


def nod(r, text):
    """Thanks and nods."""
    bare = text.rstrip("!.? ")
    for old, new in SAID:
        if bare.lower() in old:
            said = r.choice(new)
            return (said[0].upper() + said[1:] if text[0].isupper() else said) + (text[len(bare):] if said[-1] != "!" else "")
    return text


def whole(r, t, text):
    """A short follow-up that is one known wish."""
    if not t.follow or len(text) > 70:
        return text
    if t.kind == "none":
        return nod(r, text) if not t.asked and r.random() < 0.7 else text
    if t.closed(0, len(text)):
        return text
    a, mid, z = middle(text)
    low = mid.lower()
    if t.kind == "py":
        for code, old, new in WHOLE:
            if low in old and code.search(t.code) and t.may(mid, meant=False):
                return a + close(r, t, mid, r.choice(new)) + z
        new = known(r, t, mid) or known(r, t, text.rstrip("?.! "))
        if new and r.random() < 0.8:
            return (a if mid != text else "") + close(r, t, mid, new) + z
        if t.last():
            for op, n, old, new in TWICE:
                if low in old and t.steps_on(op, n):
                    return a + close(r, t, mid, r.choice(new)) + z
            m = next((m for m in (o.match(mid) for o in EACH) if m), None) if SOME.search(mid) else None
            if m and t.holds(re.search(NUM, m.group("n")).group()) and t.steps_on("*", re.search(NUM, m.group("n")).group()) and t.may(m.group("w")):
                return a + close(r, t, mid, filled(r.choice(EACH_OUT), m)) + z
            for op, old, new in STEP if SOME.search(mid) else ():
                m = next((m for m in (o.match(mid) for o in old) if m), None)
                if m and t.steps_on(op, m.group("n")):
                    return a + close(r, t, mid, filled(r.choice(new), m)) + z
    if t.kind not in ("py", "json"):
        return text
    if low in ONCE_MORE and t.code == t.before:
        return a + close(r, t, mid, r.choice(ONCE_MORE_OUT)) + z
    if t.kind == "json":
        for old, new in SHIFTS if MOVED.search(text) else ():
            m = next((m for m in (o.match(text.rstrip("?.! ")) for o in old) if m), None)
            if m and not t.asked:
                return close(r, t, text, filled(r.choice(new), m))
    new = put_right(r, t, text)
    new = fixed(r, t, text) if new == text else new
    return new if new != text else other_value(r, t, a, mid, z)


def fixed(r, t, text):
    """Another value in place of the one said before, which is not named."""
    z = MARK.search(text).start()
    m = next((m for m in (o.match(text[:z]) for o in FIXED) if m), None)
    x = m.group("x") if m else ""
    if not m or t.asked or t.last() or LESS.search(f" {x}") or not (x.lower() in [s.lower() for s in t.own] or re.match(MONEY, x) and holds(t, x)):
        return text
    return close(r, t, text[:z], filled(r.choice(FIXED_OUT), m)) + text[z:]


def other_value(r, t, a, mid, z):
    """The same once more with another value, or for another thing."""
    same = a + mid + z
    if mid[:1].isdigit() and re.match(r"(?:and )?(?:and|then|now|also|next) ?$", a, re.I):
        return same
    m = next((m for m in (o.match(mid) for o in SWAP) if m), None) if SOME.search(mid) else None
    if m and holds(t, m.group("x")) and not t.last() and not LESS.search(m.group("x")):
        if re.match(r"(?:for|and for)\b", m.group(), re.I) and "%" in m.group("x"):
            return same
        new = filled(r.choice(SWAP_OUT), m)
        return (a if not a.lower().startswith(("and", "now", "then", "also")) else "") + close(r, t, a + mid, new) + z
    if t.kind != "json":
        return same
    if a.strip():
        mid, a = a + mid, ""
    for old, new in TOO[:1] if ASKS_ONLY.search(t.wanted) else TOO[1:]:
        for m in (o.match(mid) for o in old):
            if m and m.group("x").lower() in [s.lower() for s in t.own]:
                return close(r, t, mid, filled(r.choice(new), m)) + z
    return same


def holds(t, x):
    """Does the call hold this number?"""
    m = ONE.search(x)
    return m is not None and t.holds(m.group())


ONE = re.compile(NUM)
TWO, SOME, STOP, MARK = (re.compile(p) for p in (r"\d.*\D.*\d", r"\d", r"[\s.!]*$", r"[\s?.!]*$"))
SORRY = re.compile(r"(?:(?:no|no wait|sorry|oops|wait|correction|oh|hm|actually|my mistake|typo|scratch that|hang on)\b[,:]? )*", re.I)


def put_right(r, t, text):
    m = SORRY.match(text)
    a, rest = text[:m.end()], text[m.end():]
    z = STOP.search(rest)
    rest, z = rest[:z.start()], rest[z.start():]
    for o in RIGHT if TWO.search(rest) else ():
        m = o.match(rest)
        if m and m.group("a") != m.group("b") and holds(t, m.group("b")):
            return a + close(r, t, rest, filled(r.choice(RIGHT_OUT), m)) + z
    for o in SET if "the " in rest.lower() and SOME.search(rest) else ():
        m = o.match(rest)
        if m and holds(t, m.group("n")) and t.may("change set", meant=False):
            return a + close(r, t, rest, filled(r.choice(SET_OUT), m)) + z
    return text
