"""What skein.py's conversations look back at: an earlier answer asked for once more (no call, it was said) and reckoned on with, the step just taken done with another result, the last step taken back, which of two answers is the larger,
what was said before it was put right, a whole number in words."""
import re
from core import fill, spin
from skeinways import ADDED, ways
from values import in_words

FIRST = ways("which result came [very |]first | what did you get at the very start | the first answer was what again | remind me of the first result | and the first number you gave me was? | what did you say first | what did we start with, the first result | what came out first again | tell me the first result once more | i forgot the first result | the very first answer again? | go back to the first result, what was it | say the first one again | what was my first result | first answer again pls | what did the first question give")
BEFORE = ways("what was the result before that | and the one before that was? | the answer before this one again | remind me of the result before | what did you say before that | the previous result once more | and before that it was? | what was the last but one | the second last result again | say the one before again")
NTH = ways("which was the {w} result | the {w} answer once more | remind me of the {w} result | and the {w} one was? | say the {w} one again | result number {n} again? | what did the {w} question give | {w} result again please")
PLACES = ["first", "second", "third", "fourth", "fifth"]
TOLD = ["It was {o}.", "That was {o}.", "The {w} result was {o}."]
INSTEAD = ways("do that with the {w} result instead | not that one, the {w} result | i meant the {w} result | no, from the {w} result | take the {w} result, not the last | the same with the {w} result | no no, i mean that for the {w} result | use the {w} answer for it | with the {w} number please, not this one | sorry, i wanted that from the {w} result | apply that to the {w} result | and the same thing done to the {w} result? | for the {w} one i mean | that was meant for the {w} result | and with the {w} result? | no wait, on the {w} result")
PAIRED = ways("the {w} result and the {x} one together | add the {w} and the {x} result | sum of the {w} and the {x} answer | {w} result plus {x} result | put the {w} and the {x} result together | the {w} and the {x} in one sum | results {n} and {m} added | take the {w} and the {x} one and add them")
UNSTEP = ways("undo that | take that back | forget that last step | no, leave that out | undo the last step | scrap that | without that last step | one step back | cancel that last one | never mind that, the result before | go back a step | ok forget that one | back to what it was | ignore that last one | no, as it was before")
UNDONE = ["Then it is {o} again.", "Back to {o}.", "Without that it is {o}."]
LARGER = dict(minutes=("longer", "shorter"), hours=("longer", "shorter"), seconds=("longer", "shorter"), days=("longer", "shorter"), km=("longer", "shorter"), m=("longer", "shorter"), cm=("longer", "shorter"), kg=("heavier", "lighter"), g=("heavier", "lighter"), euros=("dearer", "cheaper"), dollars=("dearer", "cheaper"), francs=("dearer", "cheaper"))
WHICH = ways("which of these two is {a} | so which one is {a} | which is {a} | and which of them is {a} | the {a} one is which | which one's the {a} | is the first or the second one {a} | which of both is {a} | first or second, which is {a} | who wins, which one is {a}")
WAS = ways("what did i say first | what {n} did i give first | which {n} did i say at first | what was my first {n} | what had i told you before | the {n} i said first was? | what did i write as {n} in the beginning | and the old {n} was what | what {n} did i have before i changed it")
NOW = ways("so which {n} are we using now | what {n} did i give you in the end | and the {n} is now? | which {n} counts now | what's the {n} now, the one i said last | so the {n} in the end is what | what {n} is that with")
WORDS = ways("in words | in words please | write that in words | and in words? | that number in words | spell it out in words | how do you write that in words | as words | the number as a word | write it out, not as digits | spelled out?")


def with_unit(o, unit):
    return o + (" " + unit if unit and unit[0] not in "%n" else "")


def plain_answers(t):
    """The answers so far, if every one was a single one."""
    return t.told if t.told and not t.several else []


def point(t, at, ways_, **v):
    """An answer that was given is said again; what follows is about it."""
    _, o, unit = t.told[at]
    t.say_user(fitted(t, ways_, **v), True)
    text = t.r.choice([x for x in TOLD if "w" in v or "{w}" not in x])
    t.d.say(text.replace("{o}", with_unit(o, unit)).replace("{w}", v.get("w", "")), [o])
    t.literal(f"told{len(t.extra)}", o, unit)
    t.pair = None
    return True


def fitted(t, ways_, **v):
    return fill(spin(t.r, t.r.pick(ways_)), v)


def recall(t):
    told = plain_answers(t)
    if len(told) < 2 or t.last.startswith("told"):
        return False
    k = t.r.random()
    if k < 0.5:
        n = 0
        return numeric(told[n][1]) and told[-1][1] != told[n][1] and point(t, n, FIRST)
    if k < 0.7:
        return numeric(told[-2][1]) and told[-2][1] != told[-1][1] and point(t, len(told) - 2, BEFORE)
    n = t.r.randrange(min(len(told), 5))
    return numeric(told[n][1]) and n < len(told) - 1 and point(t, n, NTH, w=PLACES[n], n=str(n + 1))


def numeric(o):
    return bool(re.fullmatch(r"\d+(\.\d+)?", o))


def instead(t):
    """The step just taken, with another result."""
    told = plain_answers(t)
    if not t.stepped or t.last != t.stepped[0] or len(told) < 3:
        return False
    _, unit, formula, was = t.stepped
    can = [n for n in range(min(len(told) - 1, 5)) if numeric(told[n][1]) and told[n][2] == t.line(was).unit and told[n][1] != t.shown[was][0]]
    if not can:
        return False
    n = t.r.choice(can)
    o = told[n][1]
    t.step_on(f"other{len(t.told)}", unit, re.sub(rf"\b{was}\b", o, formula), fitted(t, INSTEAD, w=PLACES[n]))
    t.pair = None
    return True


def paired(t):
    """Two answers by their places, added."""
    told = plain_answers(t)
    can = [n for n in range(min(len(told), 5)) if numeric(told[n][1]) and told[n][2] in ADDED]
    same = [(a, b) for i, a in enumerate(can) for b in can[i + 1:] if told[a][2] == told[b][2]]
    if len(told) < 3 or not same:
        return False
    a, b = t.r.choice(same)
    t.step_on(f"paired{len(told)}", told[a][2], f"{told[a][1]} + {told[b][1]}", fitted(t, PAIRED, w=PLACES[a], x="last" if b == len(told) - 1 and t.r.p(0.5) else PLACES[b], n=str(a + 1), m=str(b + 1)))
    t.pair = None
    return True


def unstep(t):
    """The last step is taken back: what was before it was said already."""
    if not t.stepped or t.last != t.stepped[0]:
        return False
    was = t.stepped[3]
    o = t.shown[was][0]
    t.say_user(fitted(t, UNSTEP), True)
    t.d.say(t.r.choice(UNDONE).replace("{o}", with_unit(o, t.line(was).unit)), [o])
    t.last, t.stepped, t.pair = was, None, None
    return True


def which(t):
    """The larger or smaller of two answers to one question: both were said."""
    if not t.pair or len(t.series) != 3:
        return False
    line, a, _, b, _ = t.pair
    if not numeric(a) or not numeric(b):
        return False
    larger = t.r.p(0.6)
    second = (float(b) > float(a)) == larger
    word = t.r.choice([("bigger", "smaller"), ("larger", "smaller"), ("more", "less"), *[LARGER.get(line.unit)] * (3 if line.unit in LARGER else 0)])[0 if larger else 1]
    t.say_user(fitted(t, WHICH, a=word), True)
    o, place = with_unit(b if second else a, line.unit), "second" if second else "first"
    t.d.say(t.r.choice(["The {p} one, with {o}.", "The {p} one: {o}.", "The {p} one is {w}, with {o}."]).replace("{p}", place).replace("{o}", o).replace("{w}", word), [b if second else a])
    return True


def was_said(t):
    """What the user said before he put it right, or in the end."""
    if not t.undone or not t.undone[0].noun or t.undone[0].people:
        return False
    v = t.undone[0]
    old, new = t.original[v.name], t.vals[v.name]
    if not isinstance(old, (int, float)) or old == new or v.words or not numeric(str(old)) or not numeric(str(new)):
        return False
    first = t.r.p(0.5)
    x = str(old if first else new)
    t.say_user(fitted(t, [w for w in (WAS if first else NOW) if not v.counted or "{n}" not in w] if v.counted else WAS if first else NOW, n=v.noun) if first or not v.counted else f"how many {v.noun} are we at now")
    shown = f"{x} {v.noun}" if v.counted else x
    t.d.say(t.r.choice(["You said {x} first.", "At first you said {x}.", "First it was {x}."] if first else ["It is {x} now.", "Now it is {x}.", "You said {x} in the end."]).replace("{x}", shown), [x])
    return True


def worded(t):
    """A whole number in words."""
    line, v = t.line(t.last), t.value(t.last)
    if line.unit in ("%date", "%day", "%time", "%yes", "%s") or not isinstance(v, (int, float)) or v != int(v) or not 0 < v < 1000 or t.last in t.worded or t.at_once > 1 or not re.fullmatch(r"\d+", t.shown[t.last][0]):
        return False
    t.worded.add(t.last)
    t.say_user(fitted(t, WORDS), True)
    text = in_words(int(v))
    t.d.say(t.r.choice(["In words: {o}.", "That is {o}.", "{c}."]).replace("{o}", text).replace("{c}", text.capitalize()), [text])
    return True


BACK = [(recall, 1.6), (instead, 12.0), (paired, 0.8), (unstep, 5.0), (which, 2.5), (was_said, 2.5), (worded, 0.35)]
