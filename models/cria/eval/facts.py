"""How the hand-written evaluations say what an answer must hold: numbers by themselves, dates, an order, an apology."""
import calendar
import decimal
import re


def num(v, least=None):
    """v as a fact: a number by itself, not digits of another one; rounded anywhere from `least` decimals on (none: exact)."""
    sign = r"(?:-|−|minus |negative )" if v < 0 else r"(?<![\d.])(?<!\d,)"
    end = r"(?!\d|\.\d|,\d{3}(?!\d))"
    if isinstance(v, int):
        return rf"~{sign}{abs(v)}(?:\.0+)?{end}"
    exact = decimal.Decimal(f"{abs(v):.12g}").normalize()       # without what binary fractions add
    places = max(0, -exact.as_tuple().exponent)
    out = []
    first = places if least is None else min(least, places)
    for d in range(first, places + 1) if places <= 5 else range(first, 5):
        step = decimal.Decimal(1).scaleb(-d)
        r = exact.quantize(step, rounding=decimal.ROUND_HALF_UP)
        text = format(r, "f")
        out.append(re.escape(text) + ("0*" if d else r"(?:\.0+)?"))
        if d and d == least and text.rstrip("0") != text:
            out.append(re.escape(text.rstrip("0").rstrip(".")))
        if d == places:                                         # 34.760000000000005 and 34.75999999999999
            out += [re.escape(text) + ("" if d else r"\.") + r"0{5,}\d*", re.escape(format(r - step, "f")) + ("" if d else r"\.") + r"9{5,}\d*"]
    if least is not None and places > 5:
        whole, frac = format(exact, "f").split(".")
        out.append(re.escape(whole + "." + frac[:max(least, 4)]) + r"\d*")
    return rf"~{sign}(?:{'|'.join(out)}){end}"


def both(v, least=2):
    """v with a decimal point or a comma: for answers that are not in English."""
    p = num(v, least)
    if isinstance(v, int):
        return p.replace(str(v), f"{v:,}".replace(",", "[ .,’]?"))
    return p.replace(r"\.", "[.,]").replace(r"(?<![\d.])", r"(?<![\d.,])")


MONTHS = [m.lower() for m in calendar.month_name]


def day(d):
    m = MONTHS[d.month]
    return rf"~{d.isoformat()}|0?{d.month}/0?{d.day}/{d.year}|0?{d.day}[./]0?{d.month}[./]{d.year}|({m}|{m[:3]})\.? 0?{d.day}(?!\d)|(?<!\d)0?{d.day}(st|nd|rd|th)?( of)? ({m}|{m[:3]})"


def weekday(d):
    return calendar.day_name[d.weekday()]


def order(*words):
    return "~(?s)" + ".*?".join(rf"(?<!\w){re.escape(str(w).lower())}(?!\w)" for w in words)


def says(*words):
    return "|".join(words)


YES, NO = r"~\b(yes|true|is a|it is|are)\b", r"~\b(no|not|false|isn't|doesn't|don't|aren't)\b"
SORRY = r"~could ?n[o'’]t|can(no|['’])t|can not|unable|fail|error|not found|no (results?|match|record|data|such|entr|passages?|documents?|hits?|information|answer|one|thing|flights?|items?)|nothing|did ?n[o'’]t|does ?n[o'’]t|not available|unavailable|is ?n[o'’]t|was ?n[o'’]t|wasn't|timed? ?out|refused|denied|rejected|declined|no longer|invalid|impossible|undefined|not (a |possible|able|valid|defined|allowed|permitted|exist|divide|open|have|reach|work)|offline|down|empty"


def only(*numbers):
    """No number in the answer but these: what a failed tool did not say isn't known."""
    keep = "|".join(re.escape(str(n)) for n in numbers) or "x"
    return rf"!~(?<![\w.])(?!(?:{keep})(?![\d]))\d+"


def T(*texts):
    """Free text: the case of letters, an article before and a full stop after it are not the wish's."""
    return "~^(the |a |an )?(" + "|".join(re.escape(t) for t in texts) + ")[.!]?$"
