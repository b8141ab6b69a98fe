"""Numbers as words or digits, thousands with a mark, dates in another form: only what the call holds as a number or a date."""
import re
from variedturn import MONTHS

SHORT = [m[:3] for m in MONTHS]
ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10)))
VALUE = {w: i for i, w in enumerate(ONES)} | TENS
DIGITS = re.compile(r"(?<![\w.,:/€$£^*+\-#@%°=<>~])\d{1,6}(?![\w:/^*+\-#@°=<>~]|[.,]\d)")
SMALL = re.compile(r"(?<![\w-])(" + "|".join(sorted(list(VALUE)[2:], key=len, reverse=True)) + r")(?![\w-]| (?:" + "|".join(ONES[1:]) + r")\b)", re.I)
BESIDE = re.compile(r"(?:\d[,;]?|\b(?:" + "|".join(MONTHS + SHORT) + r")\.?|\b(?:room|no|number|nr|base|line|flight|order|page|ticket|id|code|level|hit|result|version|x|by|mod|the|option|and|hundred|thousand|million|half|minus|negative|of|row|item)) $", re.I)
BEHIND = re.compile(r" ?(?:[,;]? ?\d|(?:" + "|".join(MONTHS + SHORT) + r")\b|(?:st|nd|rd|th|am|pm|a\.m|p\.m|o'clock|hundred|thousand|million|x|by|mod|half|point|and a|and \w+ hundred|%|[-+*/^=()])(?!\w))", re.I)


PERCENT = re.compile(r"(?<=\d)( ?%|(?: percent| per cent| pct))(?![\w%+*/^-])", re.I)


def percents(r, t, text):
    """20% and 20 percent."""
    if "\n" in text or t.kind not in ("py", "json"):
        return text

    def other(m):
        if r.random() > 0.3 or t.closed(*m.span()) or any(m.group().strip() in s for s in t.strings):
            return m.group()
        return r.choice(["%", " %", " percent", " per cent", " pct", "%"])
    return PERCENT.sub(other, text)


SYMBOL = re.compile(r" ?(?!(?:to|of|in|is|at|by|or|on|we|go|do|a|i|he|as|if|it|so|my|me|up|us|be|an|am|no)\b)(?:[a-z]{1,2}|lbs?|kwh|kph|mph|mins?|hrs|secs?|sqm|°.?|m²|m2|m3|km/h)(?!\w)", re.I)


HOUR = re.compile(r"(?<![\w:.])(1[0-2]|[1-9])([:.][0-5]\d)? ?(am|pm|a\.m\.|p\.m\.)(?!\w)", re.I)


def clock(r, t, text):
    """5pm, 5 pm and 5 p.m."""
    if t.kind not in ("py", "json"):
        return text

    def other(m):
        if r.random() > 0.4 or t.closed(*m.span()) or any(m.group() in s for s in t.strings) or m.group(3).lower()[:2] in t.said:
            return m.group()
        half = m.group(3)[0]
        minutes = (m.group(2) or "").replace(".", ":")
        return m.group(1) + r.choice([minutes, minutes, minutes.replace(":", ".")]) + r.choice([f" {half}m", f"{half}m", f" {half}m" if text[m.end():m.end() + 1] == "." else f" {half}.m.", f" {half}m"])
    return HOUR.sub(other, text)


WHOLE, STRING, VALUE_STRING = (re.compile(p) for p in (r"(?<![\w.])\d+(?![\w.])", r'"[^"]*"', r'"[^"]*"(?!:)'))


def numbers(r, t, text):
    """Numbers as words and the other way, thousands with a mark."""
    if "\n" in text or t.kind not in ("py", "json") or text.count(",") > 3:
        return text
    held = set(WHOLE.findall(STRING.sub("", t.code) if t.kind == "py" else VALUE_STRING.sub("", t.code)))

    def free(m):
        return not (t.closed(*m.span()) or BESIDE.search(text[:m.start()]) or BEHIND.match(text, m.end()) or m.group().lower() in t.words)

    def digits(m):
        n = m.group()
        if n not in held or n[0] == "0" or not free(m) or r.random() > 0.25:
            return n
        v = int(n)
        if v in (1,) or 1900 <= v <= 2100 or 20 < v < 1000:
            return n
        if v <= 20:
            if SYMBOL.match(text, m.end()):
                return n
            return ONES[v] if v < 20 else "twenty"
        if t.kind != "py":
            return n
        return f"{v:,}" if r.random() < 0.7 or v % 500 else f"{v / 1000:g}k"

    def words(m):
        v = VALUE[m.group().lower()]
        return str(v) if str(v) in held and free(m) and r.random() < 0.3 else m.group()

    return SMALL.sub(words, text) if r.random() < 0.5 else DIGITS.sub(digits, text)


MONTH = "|".join(m + "|" + m[:3] for m in MONTHS)
DATES = [re.compile(p, re.I) for p in (rf"\b(?P<m>{MONTH})\.? (?P<d>\d\d?)(?:st|nd|rd|th)?,? (?P<y>(?:19|20)\d\d)\b", rf"(?:\bthe )?\b(?P<d>\d\d?)(?:st|nd|rd|th)?\.? (?:of )?(?P<m>{MONTH})\.?,? (?P<y>(?:19|20)\d\d)\b")]
DATE_OUT = "{M} {d}, {y} | {d} {M} {y} | {M} {d} {y} | {d}{th} of {M} {y} | the {d}{th} of {M} {y} | the {d}{th} of {M}, {y} | {S} {d}, {y} | {S} {d} {y} | {d} {S} {y} | {M} {d}{th}, {y} | {M} {d}{th} {y} | {d}. {M} {y} | {d}{th} {M} {y} | {d} {M}, {y}".split(" | ")


def dates(r, t, text):
    """A whole date in another form, where the call holds it as numbers or as 2026-03-05."""
    if t.kind not in ("py", "json"):
        return text
    for p in DATES:
        def other(m):
            i = [k for k in range(12) if m.group("m").lower() in (MONTHS[k], SHORT[k])][0]
            d, y = int(m.group("d")), m.group("y")
            if m.group() in t.kept or t.closed(*m.span()) or r.random() > 0.35 or m.group("m").lower() in t.said or m.group("m").lower() in t.words:
                return m.group()
            if f"({y}, {i + 1}, {d}" not in t.code and f"{y}-{i + 1:02d}-{d:02d}" not in t.code:
                return m.group()
            th = "th" if 10 < d < 14 else {1: "st", 2: "nd", 3: "rd"}.get(d % 10, "th")
            vals = dict(d=d, y=y, th=th, M=MONTHS[i].capitalize(), S=SHORT[i].capitalize())
            new = r.choice(DATE_OUT).format(**vals)
            return new.lower() if m.group("m").islower() else new
        text = p.sub(other, text)
    return text
