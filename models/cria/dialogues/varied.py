"""The user's messages said otherwise: what a family has drawn is put in other words, whatever the family, so that its few phrasings become many.

In training only.  A dialogue is drawn first and stays as it is but for the user's messages.  What the calls copy is never touched: no word of a
rule may stand in a string that a call of this or a later turn passes on, nor in quotes, nor (for words with a meaning) in the answer; a rule about
an operation looks into the program, and a number is written in another way only where the program holds it.  At the end each string that a call
copies must still stand where it stood, or the message stays as it was drawn.  The phrases are in variedrows.py; eval/said.py shows that this holds."""
import random
import re
from core import digest
from variedends import article, begin, end
from variedheads import asked, heads, inside
from variednumbers import clock, dates, numbers, percents
from variedorder import joined, relisted, shuffled
from variedphrases import phrases
from variedplaces import places
from variedturn import NUMBER, SHUT, Turn
from variedwhole import whole

SHARE = 0.9                                        # of the messages that are looked at at all
LEFT = ("foreign", "talk", "copy", "senses")         # groups that are left as they are
LONG = 420                                          # longer messages are pasted text
OTHER = re.compile(r"\b(?:der|das|und|ist|wie|viel|nicht|que|qué|cuánto|cuántos|cuál|por|los|las|les|des|quel|combien|avec|une|che|della|quanto|nel|het|een|hoeveel|voor|jest|ile|och)\b|[^\x00-\x7f\u00b0\u00b2\u00d7\u20ac\u00a3\u00b7\u2013]{3}")

STEPS = [whole, places, heads, relisted, joined, shuffled, phrases, percents, clock, numbers, dates, inside, asked, begin, end, article]


def message(r, t):
    """A user's message as another would say it; the same one where nothing may be changed."""
    low = t.text.lower()
    if len(t.text) > LONG or OTHER.search(low):
        return t.text
    was = text = t.text
    for f in STEPS:
        if f is heads and text != was:              # a whole message that has just been put otherwise
            continue
        text = f(r, t, text)
        if text != t.text:                          # spans of what is quoted move
            t.text = text
            t.shut = [m.span() for m in SHUT.finditer(text)]
    return (text if "  " in was or "\n" in text else re.sub(r"  +", " ", text)).strip()


def turns(steps, names):
    """[(where it stands, the user's turn)]"""
    out, prev, asked, before = [], "", False, ""
    for i, s in enumerate(steps):
        if s[0] == "user":
            out.append((i, Turn(steps, i, bool(out), prev, asked, before)))
        elif s[0] in ("py", "json", "builtin"):
            before = s[1]
        elif s[0] == "result":
            m = NUMBER.match(s[1])
            prev = m.group(1) if m else ""
        elif s[0] == "say":
            asked = s[1].endswith("?")
    later = []
    for _, t in reversed(out):
        t.guard(later, names)
        later = t.strings
    return out


def vary(d, parts):
    """Put the user's messages of a drawn dialogue in other words; parts: where in its steps each conversation begins that it is made of, and of which group that is."""
    r = random.Random(digest("\n".join(s[1] for s in d.steps if s[0] == "user")))
    names = [f["name"] for f in d.functions]
    for (a, group), z in zip(parts, [a for a, _ in parts[1:]] + [len(d.steps)]):
        if group in LEFT:
            continue
        for i, t in turns(d.steps[a:z], names):
            if r.random() > SHARE or t.kind == "none" and not t.follow and not names:
                continue
            old, kept = t.text, t.kept
            new = message(r, t)
            if new != old and new and all(s in new for s in kept):
                d.steps[a + i] = ("user", new)
