"""What skein.py's conversations look back at: an earlier answer asked for once more (no call, it was said) and reckoned on with, the step just taken done with another result, the last step taken back, which of two answers is the larger,
what was said before it was put right, a whole number in words."""
import re
from core import fill, guard, spin
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


SURE = ways("are you sure | really? | is that right | sure about that? | can that be right | are you certain | is this correct | you're sure? | that's right, isn't it | hm, really that much | i can't believe it, sure? | did you get that right")
YES = ["Yes, it is {o}.", "Yes, that is right: {o}.", "Yes, the result is {o}."]
ONCE = ways("sorry, what was it | say that once more | come again | i missed that, how much | the number again please | what did you just say | once more, i was distracted | repeat the result | huh, how much was it? | the last result again, please")
LABEL = ways("what was the {l} again | remind me of the {l} | and the {l}, how much? | i forgot the {l} | say the {l} once more | which number was the {l} | the {l} you told me before? | go back to the {l}, how much was it | how much did you say for the {l} | the {l} again please")
LABELLED = ["It was {o}.", "It was {o}.", "That was {o}."]
HOW = ways("how did you get that | show me how you reckoned it | what did you calculate | by which calculation | and how does one get there | what's the sum behind it | how is that worked out | which formula was that")
CALL = ways("call that {n} | let's call it {n} | remember that as {n} | keep this as {n} | we name that {n} | store it under {n} | that number is {n} from now on | save that as {n} for later")
CALLED = ["OK, {n} is {o}.", "All right: {n} = {o}.", "{n} is {o}, noted."]
NAMED = [("x * 2", "twice {n} | {n} times two | double {n} | {n} doubled"), ("x / 2", "half of {n} | {n} halved | {n} by two"), ("x * k", "{n} times {k} | {k} times {n} | {n} multiplied by {k}"), ("x / k", "{n} divided by {k} | {n} shared by {k} | {n} over {k}"), ("x + k", "{n} plus {k} | add {k} to {n} | {k} more than {n}"), ("x * k / 100", "{k}% of {n} | {k} percent of {n}")]
NAMES = "budget total a b x base rest alpha mine main start share target value limit n y big".split()
WHAT_IS = ways("what is {n} | what was {n} again | and {n} is? | how much is {n} | {n}? | remind me, {n}")
OVER = ways("how much more than the {w} result is that | by how much is it above the {w} result | how far over the {w} result | that minus the {w} result | what's it more than the {w} answer")
UNDER = ways("how much less than the {w} result is that | by how much is it below the {w} result | how far under the {w} result | the {w} result minus that | what's missing to the {w} answer")
SHARE = ways("what percent of the {w} result is that | that in percent of the {w} result | how many percent of the {w} answer | as a percentage of the {w} result")


def sure(t):
    """Asked back: it was said, and it stays."""
    again = t.r.p(0.5)
    o, line = t.shown[t.last][0], t.line(t.last)
    if t.d.steps[-2][0] != "result" or t.at_once > 1 or line.unit == "%yes":
        return False
    t.say_user(fitted(t, ONCE if again else SURE), True)
    t.d.say(t.r.choice(["It was {o}.", "It is {o}.", "I said {o}."] if again else YES).replace("{o}", with_unit(o, line.unit)), [o])
    return True


def label(t):
    """An answer asked for by what it is called."""
    told = [(k, o, u) for k, o, u in t.told[:-1] if t.line(k).label and k != t.last]
    if not told:
        return False
    k, o, u = t.r.choice(told)
    name = t.line(k).label
    if [t.line(j).label for j in {j for j, _, _ in t.told}].count(name) > 1 or sum(j == k for j, _, _ in t.told) > 1 or not numeric(o) or t.told[-1][1] == o:
        return False
    t.say_user(fitted(t, LABEL, l=name), True)
    t.d.say(t.r.choice(LABELLED).replace("{l}", name).replace("{o}", with_unit(o, u)), [o])
    t.literal(f"told{len(t.extra)}", o, u)
    t.pair = None
    return True


def how(t):
    """The one expression that was printed."""
    if len(t.d.steps) < 3 or t.d.steps[-3][0] != "py":
        return False
    m = re.fullmatch(r"print\((?:round\((.+), \d\)|(.+))\)", t.d.steps[-3][1])
    e, o = m and (m[1] or m[2]), t.shown[t.last][0]
    if not e or not re.fullmatch(r"[\d.+*/() -]{5,60}", e) or not numeric(o):
        return False
    t.say_user(fitted(t, HOW), True)
    t.d.say(t.r.choice(["I reckoned {e}, which is {o}.", "{e} = {o}.", "By {e}, that is {o}."]).replace("{e}", e).replace("{o}", o), [e, o])
    return True


def name_it(t):
    """A result gets a name."""
    o, line = t.shown[t.last][0], t.line(t.last)
    if t.named or not numeric(o) or t.at_once > 1 or len(o) > 9:
        return False
    n = t.r.choice(NAMES)
    t.named = n, o, line.unit
    t.say_user(fitted(t, CALL, n=guard(n)), True)
    t.d.say(t.r.choice(CALLED).replace("{n}", n).replace("{o}", with_unit(o, line.unit)), [n, o])
    return True


def by_name(t):
    """What has a name is reckoned with, or asked for."""
    if not t.named or t.d.steps[-1][1][:3] == "OK," or len(t.told) - len(t.extra) < 1:
        return False
    n, o, u = t.named
    if t.r.p(0.3):
        t.say_user(fitted(t, WHAT_IS, n=guard(n)), True)
        t.d.say(t.r.choice([f"{n} is {with_unit(o, u)}.", f"It is {with_unit(o, u)}.", f"You called {with_unit(o, u)} {n}."]), [o])
        t.literal(f"told{len(t.extra)}", o, u)
    else:
        e, asks = t.r.choice(NAMED)
        k = t.r.choice([5, 10, 15, 20, 25, 30]) if "100" in e else t.r.randint(3, 12)
        if not u or u[0] == "%" or u == "percent" or u not in ADDED and u != "n":
            return False
        t.step_on(f"of{len(t.told)}", u, e.replace("x", o).replace("k", str(k)), fitted(t, ways(asks), n=guard(n), k=str(k)))
    t.pair = None
    return True


def against(t):
    """The last result held against an earlier one."""
    told = plain_answers(t)
    o, u = t.shown[t.last][0], t.line(t.last).unit
    if len(told) < 3 or not numeric(o) or u not in ADDED or told[-1][1] != o:
        return False
    can = [n for n in range(min(len(told) - 2, 5)) if told[n][2] == u and told[n][1] != o and numeric(told[n][1])]
    if not can:
        return False
    n = t.r.choice(can)
    p, more = told[n][1], float(o) > float(told[n][1])
    if t.r.p(0.3) and not float(p) == 0:
        t.step_on(f"share{len(told)}", "percent", f"{o} / {p} * 100", fitted(t, SHARE, w=PLACES[n]))
    else:
        t.step_on(f"against{len(told)}", u, f"{o} - {p}" if more else f"{p} - {o}", fitted(t, OVER if more else UNDER, w=PLACES[n]))
    t.pair = None
    return True


LARGER_ONE = dict(bigger=True, larger=True, higher=True, smaller=False, lower=False)
FROM_ONE = [("x * (1 - k / 100)", (5, 10, 15, 20, 25), "take {k}% off the {w} one | the {w} one minus {k}% | {k} percent less on the {w} one | {k}% discount on the {w} of the two | the {w} of the two less {k} percent"), ("x * (1 + k / 100)", (5, 8, 10, 19, 20), "the {w} one plus {k}% | put {k}% on the {w} one | {k} percent on top of the {w} one | the {w} of them with {k}% more"),
            ("x / k", (2, 3, 4, 5, 6, 7), "the {w} one divided by {k} | divide the {w} one by {k} | split the {w} one {k} ways | the {w} of the two shared by {k}"), ("x * k", (2, 3, 4, 5, 12), "the {w} one times {k} | {k} times the {w} one | multiply the {w} one by {k} | {k} of the {w} ones"), ("x / 2", (0,), "half of the {w} one | the {w} one halved | only half the {w} one"), ("x / y * 100", (0,), "how many percent of the {o} one is the {w} one | the {w} one in percent of the {o} | what percent is the {w} of the {o}")]
REDO = ["undo that, rather {t}", "undo that and {t}", "take that back, {t} instead", "not that: {t}", "no, {t} instead of that", "forget that step, {t}", "scrap that, {t}", "i meant {t}, not that", "without that step, {t}", "back one step and {t}", "wrong step, rather {t}", "before that step again: {t}"]


def of_one(t):
    """The larger or the smaller of two answers is reckoned on with."""
    if not t.pair or t.line(t.last).unit not in ADDED + ("",):
        return False
    line, a, _, b, _ = t.pair
    if not numeric(a) or not numeric(b):
        return False
    e, ks, asks = t.r.choice(FROM_ONE)
    w = t.r.choice(list(LARGER_ONE))
    x, y = (a, b) if (float(a) > float(b)) == LARGER_ONE[w] else (b, a)
    k = t.r.choice(ks)
    other = {"bigger": "smaller", "larger": "smaller", "higher": "lower", "smaller": "bigger", "lower": "higher"}[w]
    t.step_on(f"of{len(t.told)}", "percent" if "y" in e else line.unit, e.replace("k", str(k)).replace("x", x).replace("y", y), fitted(t, ways(asks), w=w, o=other, k=str(k)))
    t.pair = None
    return True


def redo(t):
    """The step just taken is taken back, and another done in its place."""
    if not t.stepped or t.last != t.stepped[0]:
        return False
    key, _, formula, was = t.stepped
    unit, v, n = t.line(was).unit, t.value(was), len(t.told)
    can = [p for p in t.steps(unit, v) if p[2].split(" ")[1:2] != formula.split(" ")[1:2]]
    if not can:
        return False
    t.take(t.r.choice(can), was, f"redo{n}", t.r.pick(REDO))
    return True


BACK = [(redo, 6.0), (of_one, 2.0), (recall, 1.4), (instead, 10.0), (paired, 0.8), (unstep, 4.0), (which, 2.5), (was_said, 2.2), (worded, 0.3), (sure, 0.35), (label, 1.2), (how, 0.25), (name_it, 0.3), (by_name, 4.0), (against, 1.0)]
