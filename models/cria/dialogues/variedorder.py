"""The order of things in a message: what is told and what is asked, a list and what is wanted of it, the marks between them, the details of a wish."""
import re
import variedrows as rows
from variedturn import items
from variedwhole import MARK, NUM, said_by

LIST = rf"-?{NUM}(?:(?:, ?|; ?| | and |, and )-?{NUM})" + "{2,30}"
WISH = r"(?:the |what's the |what is the |whats the )?(?:" + "|".join(rows.WISHES) + r")(?: value| number| one)?"
OF_LIST, OF_LIST_OUT = said_by(items(rows.OF_LIST), w=WISH, l=LIST), items(rows.OF_LIST_OUT)
LISTED = re.compile(rf"(?<![\w.,\[(-]){LIST}(?![\w\])])")
TOLD = re.compile(r"(?P<s>[^?\n]{12,200}?)(?:\.| -|;|,| ->|:) (?P<q>(?:so )?(?:how many|how much|how long|how far|what's the|what is the|whats the|what percentage|how old|how tall|how fast|which)\b[^,.?!:;\n]{3,60}|(?:so )?[a-z][a-z /-]{3,36})", re.I)
NO_QUESTION = re.compile(r"(?:so )?(?:all|each|every|divided|multiplied|times|plus|minus|less|rounded|sorted|only|just|no|without|with|from|to|by|at|for|per|please|thanks|quick|also|it|he|she|they|i|we|you|is|are|does|do|can|could|will|would|a|an|any|exactly|sorry|one|two|half|ends|backwards|which is|which are|as|thanks|ok|right|yes|or)\b", re.I)
IF = re.compile(r"(?:^|[.!?;:] |, )(?:if|when|given|suppose|assuming) ", re.I)      # the question belongs to the sentence
WH = re.compile(r"\b(?:how|what|whats|which)\b", re.I)
BACK = re.compile(r"\b(?:that|then|now|this|these|those|they|them|it|so|left|there|he|she|his|her|remain|over|still|after|again|too|also|each|both)\b", re.I)
TOLD_OUT = items(rows.TOLD_OUT)


def of_list(r, t, text):
    """The order of a list and of what is asked of it."""
    if not LISTED.search(text):
        return ""
    z = MARK.search(text).start()
    m = next((m for m in (o.match(text[:z]) for o in OF_LIST) if m), None)
    if not m or t.closed(0, z):
        return ""
    w = re.sub(r"^(?:what's|what is|whats) ", "", m.group("w"), flags=re.I)
    w = w[0].lower() + w[1:]
    return r.choice(OF_LIST_OUT).replace("{w}", w).replace("{l}", m.group("l"))


def told(r, t, text):
    """What is told and what is asked, in another order or joined otherwise."""
    if t.follow or r.random() > 0.4:
        return ""
    if not text.endswith("?") and not WH.search(text):
        return ""
    m = TOLD.fullmatch(text.rstrip("?.! "))
    if not m or t.closed(0, len(text)) or not (text.endswith("?") or re.match(r"(?:so )?(?:how|what|which)", m.group("q"), re.I)) or not re.search(r"\d", m.group("s")) or m.group("q").lower().startswith(("and ", "or ", "but ", "with ", "not ", "in ", "if ", "when ", "no ")):
        return ""
    if IF.search(m.group("s")) or NO_QUESTION.match(m.group("q")):
        return ""
    s, q = m.group("s"), re.sub(r"^so ", "", m.group("q"), flags=re.I)
    form = r.choice(TOLD_OUT)
    if form.startswith("{q}") or "{q}: {s}" in form or "{q}. {s}" in form:
        if BACK.search(q) or re.match(r"(?:and|now|so|then|also|ok)\b", s, re.I):
            return ""
    q = q if q[1:2].isupper() else q[0].lower() + q[1:]
    return form.replace("\\n", "\n").replace("{s}", s[0].lower() + s[1:] if not form.startswith("{s}") and re.match(r"(?:The|A|An|We|My|Our|There|Each|One|It)\b", s) else s).replace("{q}", q)


CLAUSE, LAST = re.compile(r"[^,.;:\n\x22]*?[a-z][^,.;:\n\x22]*? [^,.;:\n\x22]+"), re.compile(r"[^,;:\n\x22]*?[a-z][^,;:\n\x22]*")


def clauses(text):
    """Whether it is three to seven things told one after the other.  Part by part: an expression for all of them tries the marks in every order, which a long story never ends."""
    parts = re.split(", |; | - ", text)
    return 2 < len(parts) < 8 and all(CLAUSE.fullmatch(p) for p in parts[:-1]) and bool(LAST.fullmatch(parts[-1]))


def joined(r, t, text):
    """The marks between what is told."""
    if t.kind != "py" or t.follow or r.random() > 0.25 or text.count(", ") + text.count("; ") + text.count(" - ") < 2 or not clauses(text) or re.search(r"\d, \d|, (?:please|thanks|thx|so|and|but|or|no|mate|ta|cheers|not|if|what|how|which)\b|^\w+, | - \d", text) or any("," in s or ";" in s or " - " in s for s in t.kept):
        return text
    mark = r.choice(["; ", " - ", ", ", "\n", ". ", " / ", ", then ", " and ", ",", " | ", "... "])
    parts = re.split(", |; | - ", text)
    last = r.choice([mark, ", ", " - ", ": ", "\n"]) if mark not in (", then ", " and ") else ", "
    return mark.join(parts[:-1]) + last + parts[-1]


def relisted(r, t, text):
    """The marks between the numbers of a list."""
    if t.kind != "py" or r.random() > 0.3:
        return text
    for m in LISTED.finditer(text):
        xs = re.findall(r"-?" + NUM, m.group())
        if ", ".join(xs) in t.code and not t.closed(*m.span()):
            k = r.randrange(7)
            new = ", ".join(xs) if k < 2 else " ".join(xs) if k < 4 else ",".join(xs) if k == 4 else "; ".join(xs) if k == 5 else ", ".join(xs[:-1]) + " and " + xs[-1]
            return text[:m.start()] + new + text[m.end():]
    return text


FIRM = re.compile(r"(?:and|but|so|not|then|or|nor|which|who|that|because|if|when|please|thanks|thx|no|until|till|than|from|to|it|he|she|they|otherwise|afterwards|before|after|ta|ty|mate|cheers)\b|\d+[^a-z]*$", re.I)


def shuffled(r, t, text):
    """The details of a wish in another order: what comes first stays first."""
    if t.kind != "json" or t.follow or r.random() > 0.3 or "[" in t.code or text.count(", ") < 2 or re.search(r"[.:;?!] |\n|\x22| and | or | - |\b(?:wait|no|sorry|rather|actually|instead|mean|meant|oops|not|better)\b", text):
        return text
    bare = text.rstrip("?.! ")
    first, *rest = bare.split(", ")
    if len(rest) > 5 or any(FIRM.match(x) or not re.search(r"[a-z]{2}", x, re.I) for x in rest) or t.closed(0, len(text)):
        return text
    r.shuffle(rest)
    return ", ".join([first] + rest) + text[len(bare):]
