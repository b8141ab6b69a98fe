"""How a thing is asked for: heads of questions, numbers of things, units, the order of what is told and what is asked."""
import re
import variedrows as rows
from variedturn import items, like
from variedorder import of_list, told
from variedwhole import LEAD, MARK, NUM, filled, said_by

HEADS = sorted(items(rows.HEADS), key=len, reverse=True)
PY_HEADS, ASK_HEADS = items(rows.PY_HEADS), items(rows.ASK_HEADS)
HEAD = re.compile("(?:" + "|".join(map(re.escape, HEADS)) + r") (?=(?:the|my|our|their|his|her)\b|" + NUM + r"\b(?! ?(?:[a-z]+ed|is|are|more)\b))", re.I)
AT = re.compile(r"^|[:.!,] ")
ASKED = re.compile(r"(?:what is|what's|whats|what s|tell me|let me know|i'd like to know|do you know|could you tell me|can you tell me|please tell me|i want to know|i need to know) $", re.I)
MANY = [(re.compile(p, re.I), items(n)) for p, n in [
    (r"how many (?P<x>\w+(?: \w+)?) are there (?P<y>(?:in|on|between|from) .+)", "how many {x} {y} | number of {x} {y} | the number of {x} {y} | {y}, how many {x} | count of {x} {y} | how many {x} are {y} | {y}: how many {x}? | how many {x} do you count {y} | what number of {x} are there {y}"),
    (r"how many (?P<x>\w+) are there", "how many {x} is that | number of {x} | {x}, how many | how many {x} in all | {x}? | how many {x} then | count of {x} | how many {x} do i have"),
    (r"how many (?P<x>\w+) (?P<y>in [^.,?]+)", "how many {x} are there {y} | number of {x} {y} | {y}, how many {x} | {x} {y}, how many"),
    (r"how many (?P<x>\w+) do i need", "how many {x} | number of {x} i need | how many {x} will i need | how many {x} must i have | {x} needed | needed {x} | how many {x} should i get | the {x} i need, how many"),
    (r"number of (?P<x>\w+) (?P<y>(?:in|between|from) .+)", "how many {x} {y} | how many {x} are there {y} | {y}, how many {x} | the number of {x} {y}"),
    (r"count the (?P<x>\w+s) (?P<y>(?:in|of|between) .+)", "how many {x} {y} | number of {x} {y} | the number of {x} {y} | count how many {x} {y} | can you count the {x} {y}"),
    (r"(?:what is|what's|whats|how much is) (?:that|it|this) in (?P<y>[a-z][a-z /]+)", "and in {y} | in {y} | that in {y} | how much is that in {y} | what's that in {y} | what is it in {y} | convert that to {y} | make that {y} | into {y} | as {y} | expressed in {y} | how many {y} is that | put that in {y} | and that as {y} | turn it into {y} | {y}?"),
    (r"(?:and )?in (?P<y>metres|kilometres|miles|feet|inches|centimetres|km|cm|mm|kg|grams|pounds|litres|gallons|minutes|hours|seconds|days|weeks|months|years|celsius|fahrenheit|mb|gb|kb)", "and in {y} | in {y} | that in {y} | how much is that in {y} | what's that in {y} | what is it in {y} | convert that to {y} | into {y} | as {y} | expressed in {y} | how many {y} is that | how many {y} would that be | and that as {y} | turn it into {y} | {y}? | same thing in {y} | give it to me in {y} | i want it in {y}"),
]]


UNITS = "km|kilometres|miles|mi|m|metres|meters|cm|centimetres|mm|feet|ft|inches|yards|kg|kilos|grams|g|pounds|lb|ounces|oz|tonnes|stone|litres|liters|l|ml|gallons|pints|cups|hours|h|minutes|min|seconds|days|weeks|months|years|km/h|kph|mph|m/s|knots|celsius|fahrenheit|°c|°f|c|f|kelvin|degrees celsius|degrees fahrenheit|mb|gb|kb|tb|hectares|acres|square metres|square feet|m2|m²|kwh|joules|calories|kcal|bar|psi|degrees|radians|nautical miles"
END, MEASURE = re.compile(r"[\s?.!=]*$"), re.compile(rf"\d ?(?:{UNITS})\b", re.I)
CONVERT, CONVERT_OUT = said_by(items(rows.CONVERT), x=rf"-?{NUM} ?(?:{UNITS})", y=f"(?:{UNITS})"), items(rows.CONVERT_OUT)

def converted(r, t, text):
    """A measure in another unit."""
    b = LEAD.match(text)
    b = b.end() if b else 0
    if not MEASURE.search(text):
        return ""
    z = END.search(text).start()
    m = next((m for m in (o.match(text[b:z]) for o in CONVERT) if m), None)
    return text[:b] + filled(r.choice(CONVERT_OUT), m) if m and m.group("x").split()[-1].lower() != m.group("y").lower() else ""


VERBS = set(rows.VERBS)
ASKS = items(rows.ASKS)


NOUN = re.compile(r"\w+ (?:of|is|are|was|should|has|must|for|in|on|at|to|from|with|and|or|too|as|again|instead|\d|number|no\.)(?!\w)|(?:change|round|order|list|sum|count|mark|file|share|plan|run|book) \S*\d", re.I)


QUESTION = re.compile(r"(?:how (?:many|much|long|far|old|big|often|fast|tall|high)|which|what(?! i| a| we| you)|when(?= is| was| did| does| do| will| are| were)|where(?= is| was| did| do| does| are| can)|who)\b[^,.?!:;\n\x22]{6,80}", re.I)
INSIDE = items(rows.INSIDE)


def inside(r, t, text):
    """A question put into another."""
    b = LEAD.match(text)
    b = b.end() if b else 0
    q = text[b:].rstrip("?.! ")
    if t.kind == "none" or r.random() > 0.16 or not QUESTION.fullmatch(q) or re.match(r"(?:what|how) about|what if|what's up|which (?:was|were) that", q, re.I) or t.closed(b, len(text)) or re.search(r"\b(?:please|thanks|thx|pls)$", q, re.I):
        return text
    return text[:b] + like(text[b:], r.choice(INSIDE).replace("{q}", q[0].lower() + q[1:]), text)


def asked(r, t, text):
    """A bare wish, asked of a person."""
    v = text.split(" ", 1)[0]
    if t.kind == "none" and not (t.offered and not t.follow) or r.random() > 0.22 or v.lower() not in VERBS or NOUN.match(text) or "\n" in text or not v.isalpha() or v.isupper() or len(text) > 120:
        return text
    bare = text.rstrip("?.! ")
    form = r.choice(ASKS)
    if not form.endswith("{v}") and (re.search(r"[.:?!,] |\b(?:please|thanks|thank you|pls|thx|plz|for me|if you can)$", bare, re.I) or any(bare.lower().endswith(s.lower()) for s in t.strings if s and (t.kind != "json" or " " in s)) or t.closed(len(bare) - 1, len(bare))):
        return text
    if re.search(r"\?|[.!] [A-Z]|\b(?:i|you|we)\b|\bme\b", bare, re.I) and form.startswith(("let's", "i want to", "i'd like to", "we ", "how about we", "time to", "it would help")):
        return text
    return like(text, form.replace("{v}", bare[0].lower() + bare[1:]), text)


BARE = re.compile(r"(?:the )?(?:[a-z]+ )?(?:" + "|".join(rows.NAMES) + r")\b", re.I)
NOT_BARE = re.compile(r"[.:;!?,] |\b(?:is|are|was|were|costs?|do|does|did|has|have|had|goes|go|get|gets|be|should|if|what|how|which|who|instead|too|also|again|not|but|please|thanks|pls|thx|i|we|you|it's|its|i'm|for me|if you can|then|now|later|earlier|more|less|as well|as|off|changed|replaced|corrected|dropped|removed|raised|lowered|gone|becomes|stays|given)\b|[\x22=+*/>|]|^(?:add|take|put|and|sort|count|remove|drop|find|give|show|tell|change|make|split|double|halve|round|square|half|share|time|rank|change|reverse|only|all|each|every|with|without|by|in|on|at|to|from|of|no|another|one|first|second|third|last|next|date|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|\w+ty|hundred|\d+)\b|\b(?:shorter|longer|higher|lower|bigger|smaller|wider|sooner|cheaper|extra)$", re.I)


def named(r, t, text):
    """A thing that is only named, asked for."""
    b = LEAD.match(text)
    b = b.end() if b else 0
    c = text[b:].rstrip("?.! ")
    if t.kind != "py" or r.random() > 0.45 or not 5 < len(c) < 80 or not BARE.match(c) or NOT_BARE.search(c) or re.match(r"\w+ \d", c) or t.closed(b, len(text)):
        return text
    new = r.choice(PY_HEADS)
    if not c.lower().startswith("the ") and r.random() < 0.8 and not new.startswith("{c}"):
        c = "the " + c[0].lower() + c[1:]
    new = new.replace("{c}", c[0].lower() + c[1:] if not new.startswith("{c}") and c[1:2].islower() else c)
    if new.endswith("?") and r.random() < 0.4:
        new = new[:-1]
    return text[:b] + like(text[b:], new, text)


COUNTED = re.compile(r"(?:how many|number of|count the|what is|what's|whats|how much is|in) ", re.I)


def heads(r, t, text):
    """How a thing with a name is asked for."""
    if t.kind not in ("py", "json", "builtin") or "\n" in text:
        return text
    new = t.kind == "py" and r.random() < 0.6 and (converted(r, t, text) or of_list(r, t, text) or told(r, t, text))
    if new:
        return like(text, new, text)
    if t.kind == "py" and COUNTED.search(text) and r.random() < 0.6:
        b = LEAD.match(text)
        b = b.end() if b else 0
        z = MARK.search(text).start()
        for p, forms in MANY:
            m = p.fullmatch(text, b, z)
            if m and not t.closed(b, z):
                if "{y}" == forms[-1][:3] and not t.last():
                    continue
                new = filled(r.choice(forms), m)
                return text[:b] + like(text[b:z], new, text) + ("?" if "?" in text[z:] and r.random() < 0.6 and not new.endswith("?") else "")
    for k in AT.finditer(text[:60]):
        m = HEAD.match(text, k.end())
        if m:
            break
    else:
        return named(r, t, text)
    c = text[m.end():].rstrip("?.! ")
    if not c or len(c) > 110 or re.search(r"\b(?:like|called|named|doing|worth|supposed|going|made)\b|[?.!:] |, (?:please|thanks)|\b(?:please|thanks|pls|exactly|is|are|for me|then)$|[\x22]", c) or t.closed(*m.span()):
        return text
    if t.kind != "py" and not ASKED.match(m.group()):
        return text
    if re.search(r", (?:what|how|which|is|do|does|can)\b", c):
        return text
    new = r.choice(PY_HEADS if t.kind == "py" else ASK_HEADS)
    if c[:4].lower() == "the " and r.random() < 0.25 and t.kind == "py" and not re.match(r"the \d|the (?:first|last|second|third|other|one|two|same|result|number|next|rest)\b", c, re.I):
        c = c[4:]
    if new.startswith("{c}") and not t.text[:1].islower() and m.start() == 0:
        c = c[:1].upper() + c[1:]
    new = new.replace("{c}", c)
    if new.endswith("?") and r.random() < 0.4:
        new = new[:-1]
    return text[:m.start()] + (like(m.group(), new, text) if not new.startswith(c) else new)
