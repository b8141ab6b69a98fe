"""How a message begins and ends."""
import re
import variedrows as rows
from variedturn import items, like, slip

STRONG = re.compile(r"\b(?:the|how|what|what's|whats|which|no|sorry|wait|oops|better|of|with|my|you|can|could|please|add|are|many|much|from|and|it|that|this|if|is|for|i|not|sum|next|now)\b")
BEGINS, FOLLOWS, FOLLOWS_ASK, ENDS, NUMBER_ENDS, FIX = (items(x) for x in (rows.START, rows.FOLLOW, rows.FOLLOW_ASK, rows.ENDS, rows.NUMBER_ENDS, rows.FIX))
QUIET = re.compile(r"(?:what|what's|whats|how|which|when|where|who|is|are|does|do)\b", re.I)
GOES_ON = re.compile(r"(?:what|what's|whats|how|which|give|show|tell|find|compute|calculate|can|could|is|are|does|do|count|sort|add|the (?:sum|total|average|mean|first|second|last|largest|smallest|highest|lowest|product|difference|other)|divide|multiply|split|round|double|half|twice|times|plus|minus|reverse|remove|drop|in [a-z]+$|please|book|send|turn|list|who|when|where|only|the|a|an|my|our|with|without|i|we|per|over|difference|total|sum|average|number|square|price|for the|also|take|subtract|square)\b", re.I)
SOFT = re.compile(r"(?:ok|okay|alright|right|so|well|hm+|hmm|great|good|cool|and now|now|next|then|also|next one|ok next|by the way|btw|oh, and|ok, and)[,:] (?=[a-z])", re.I)
WRONG = re.compile(r"(no|no wait|no, wait|sorry|oops|correction|wait|my mistake|oh no|oh sorry|scratch that|hang on|typo|actually)[,:] (?=(?P<rest>.))", re.I)
QUESTION = re.compile(r"(?:what|how|which|can|could|when|where|who|is|are|did|does|do|thank|that's|i'm|i am)\b", re.I)


def lower_first(s):
    return "a" + s[1:] if s.startswith("A ") else s[:1].lower() + s[1:] if s[:1].isupper() and s[1:2].islower() and not re.match(r"(?:I|I'[a-z]+|[A-Z]\w+(?: [A-Z]| is\b| too\b| as\b|\?|$))\b", s) else s


def going_on(r, rest):
    """A beginning for a follow-up: where it is a question, also one that announces a question."""
    return r.choice(FOLLOWS_ASK if QUIET.match(rest) and r.random() < 0.25 else FOLLOWS)


def begin(r, t, text):
    if t.kind == "none" or not STRONG.search(text.lower()) or "\n" in text[:80]:
        return text
    m = WRONG.match(text)
    if m:
        if not t.follow or t.asked or r.random() > 0.5:
            return text
        rest = text[m.end():]
        new = r.choice(["sorry,", "wait,", "hang on,", "oh,"] if QUESTION.match(rest) or "thank" in rest.lower() else FIX)
        return like(text[:1], slip(r, new), t.text) + " " + rest
    m = SOFT.match(text)
    if m and t.follow:
        rest = text[m.end():]
        if r.random() < 0.4 and GOES_ON.match(rest) and t.may(m.group(), meant=False):
            return rest if r.random() < 0.3 else going_on(r, rest) + " " + rest
        return text
    k = r.random()
    if t.follow and k < 0.3 and GOES_ON.match(text) and not re.match(r"(?:and|now|then|also|next)\b", text, re.I):
        return like(text[:1], slip(r, going_on(r, text)), t.text) + " " + lower_first(text)
    if t.follow and text[:4].lower() == "and " and k < 0.45 and GOES_ON.match(text[4:]):
        rest = text[4:]
        return rest if k < 0.08 else like(text[:1], going_on(r, rest), t.text) + " " + rest
    if k > 0.94 and not t.follow:
        return like(text[:1], slip(r, r.choice(BEGINS)), t.text) + " " + lower_first(text)
    return text


def end(r, t, text):
    if t.kind == "none" or "\n" in text or not STRONG.search(text.lower()):
        return text
    bare = text.rstrip("?.! ")
    low = bare.lower()
    if not bare or any(low.endswith(s.lower()) and (t.kind != "json" or s.count(" ") > 1) for s in t.strings if s) or t.closed(len(bare) - 1, len(bare)):
        return text
    k = r.random()
    if re.search(r"\b(?:please|thanks|thank you|pls|plz|thx|ty|cheers|for me|mate|if you can|asap|possible)$", low):
        m = re.search(r"(?:,)? (?:please|thanks|thank you|pls|plz|thx|ty|cheers|for me|if you can|if possible)$", bare, re.I)
        return bare[:m.start()].rstrip(" .") + (r.choice(["", "?", ""]) if k < 0.5 else r.choice(ENDS)) if m and k < 0.4 else text
    if k < 0.1:
        e = slip(r, r.choice(NUMBER_ENDS if t.kind == "py" and t.number and r.random() < 0.4 else ENDS))
        return bare + (" " if e[0].isalpha() or e[0] == "-" else "") + e
    if k < 0.17:
        return bare
    if k < 0.22 and QUESTION.match(text) and not text.endswith("?"):
        return bare + "?"
    return text


ARTICLE = re.compile(r"(?<![\w\"'])the (?!litre|kilo|metre|hour|piece|same|one|day|week|month|year|other|more|the\b)(?=[a-z])")


def article(r, t, text):
    """As people do on a phone: articles are left out."""
    if r.random() > 0.05 or t.kind == "none" or "the" in t.words and any(" the " in f" {s} " for s in t.kept):
        return text
    return ARTICLE.sub(lambda m: m.group() if t.closed(*m.span()) else "", text)
