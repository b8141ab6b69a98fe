"""What skein.py's conversations say of several cases of one question: one value changes and the others are said to stay, two change, a count or a measure goes up or down by a story (the program writes the sum), an earlier value comes back with
another question, and the answers of two cases, meant by the value that tells them apart, are held against each other, added, or asked for again.  Two answers that are words, lists, dates or times are put together too."""
import datetime
import re
from core import fill, guard, spin
from recalls import LARGER, fitted, numeric, with_unit
from skeinways import ADDED, COINS, ways
from values import in_words

KEEP = ways("same {o}, but {p} | the same {o}, only {p} | {o} as before, but {p} | {o} stays, {p} now | keep the {o}, but {p} | still the same {o}, {p} | same {o}, now {p} | leave the {o}, do it {p} | the {o} is unchanged, {p} | the {o} is the same, but {p} | with that {o}, but {p} | don't touch the {o}, just {p} | {p}, same {o} | {p} with the same {o} | {p}, the {o} stays | only one thing changes: {p} | all the same, but {p} | everything as before, but {p} | the rest stays, {p} now | as before, just {p}")
ONE = ways("and {p}? | {p}? | what about {p} | how about {p} | now {p} | the same {p} | same {p} | {p} instead | and {p} instead | again {p} | once more {p} | {p} this time | then {p} | and what is it {p} | how much is it {p} | do it {p} | what would it be {p} | let's see {p} | and {p} please | i also need it {p}")
TWO = ways("{p} and {q} | {p}, {q} | now {p} and {q} | and {p}, {q}? | what about {p} and {q} | the same {p} and {q} | two changes: {p}, {q} | {p} and {q} instead | this time {p} and {q} | {p}, and also {q} | both other: {p} and {q} | again, {p} and {q} | how is it {p} and {q} | if it's {p} and {q}")
UP = ways("{k} more {n} | another {k} {n} | {k} {n} more | {k} extra {n} | and {k} more {n} | with {k} more {n} | if there are {k} more {n} | plus {k} {n} | {k} {n} on top of those | {k} {n} come on top | oh, {k} {n} more | and with {k} {n} more | suppose there are {k} more {n} | it's {k} {n} more than i said | i forgot {k} {n}")
DOWN = ways("{k} {n} fewer | {k} fewer {n} | {k} {n} less | without {k} of the {n} | if there are {k} {n} fewer | take {k} {n} away | minus {k} {n} | {k} of the {n} are not there | {k} {n} fall away | and with {k} fewer {n} | suppose {k} {n} are missing | oh, {k} {n} less | it's {k} {n} less than i said | {k} of the {n} drop out")
RISE = ways("the {n} goes up by {k} | raise the {n} by {k} | {k} more on the {n} | if the {n} rises by {k} | the {n} is {k} higher | with the {n} {k} higher | suppose the {n} is {k} more | the {n} plus {k} | add {k} to the {n} | and if the {n} was {k} more")
FALL = ways("the {n} goes down by {k} | lower the {n} by {k} | {k} less on the {n} | if the {n} drops by {k} | the {n} is {k} lower | with the {n} {k} lower | suppose the {n} is {k} less | the {n} minus {k} | take {k} off the {n} | and if the {n} was {k} less")
PER = ways("the {n} goes up by {k}% | {k}% more on the {n} | raise the {n} by {k} percent | if the {n} rises {k}% | the {n} gets {k} percent higher | with the {n} {k}% up"), ways("the {n} goes down by {k}% | {k}% less on the {n} | lower the {n} by {k} percent | if the {n} falls {k}% | the {n} gets {k} percent lower | with the {n} {k}% down")
FOLD = ways("twice as many {n} | double the {n} | with twice the {n} | and twice as many {n} | if there are twice as many {n} | the {n} doubled"), ways("half as many {n} | half the {n} | with half of the {n} | and only half as many {n} | if there are only half as many {n} | the {n} halved")
ASKS = ["", "", "", "", "?", ", and now?", ". now?", ". so?", ", so it is?", ". and then?", " - new result?", ". how much then", ", what then"]
HERE = ["back to the one {p}. {w}", "{p} again: {w}", "{p} again. {w}", "let's go back to the one {p}. {w}", "no, {p} after all. {w}", "ok, {p} as at first. {w}", "{p} as before, {w}", "return to the one {p}. {w}", "{p} again. so {w}", "{p} once more: {w}"]
MORE_C = ways("how much {w} is that than {p} | so how much {w} than {p} | that's how much {w} than {p} | by how much is it {w} than {p} | {w} than {p}, but by how much | how much {w} than the one {p} | compared with the one {p}, how much {w} | against the one {p}, how much {w} is it | and how much {w} is it than {p}")
GAP_C = ways("difference to the one {p} | and the difference to the one {p} | how far is that from the one {p} | this against the one {p}, difference? | compare with the one {p}, difference | what's the difference to the one {p} | the one {p} and this one, how far apart")
SAVE_C = ways("what do i save against the one {p} | so what do i save compared to the one {p} | saved against the one {p}? | how much do i save that way, against the one {p} | how much cheaper than {p}")
PCT_C = ways("how many percent {w} than {p} | that's what percent {w} than the one {p} | in percent, how much {w} than {p} | {w} than {p} by what percentage")
BOTH_C = ways("the two together: {p} and {q} | add the one {p} and the one {q} | the one {p} plus the one {q} | both together, {p} and {q} | sum of the one {p} and the one {q} | {p} and {q}, in one sum")
APART_C = ways("and between the one {p} and the one {q}, how much difference | difference between the one {p} and the one {q} | the one {p} against the one {q}, how far apart | the one {q} compared with the one {p}, difference? | the gap from the one {p} to the one {q} | how much lies between the one {p} and the one {q}")
WHICH_C = ways("which is {w}, {p} or {q} | {p} or {q}, which is {w} | what's {w}: {p} or {q} | is it {w} {p} or {q} | when is it {w}, {p} or {q} | which of the two is {w}, the one {p} or the one {q}")
WHAT_C = ways("what was it {p} | and {p} it was? | remind me, {p} it was what | the result {p} again | what did you say for the one {p} | how much was it {p} again | i forgot the one {p} | and the one {p} was?")
LABEL_C = ways("and the {l} {p} | the {l} {p}? | what's the {l} {p} | {p}, the {l}? | the {l} for the one {p} | and {p}, the {l}? | give me the {l} {p}")


class Sum:
    """A number said as a change of another: a program writes how it comes about."""

    def __new__(cls, text):
        self = super().__new__(cls, eval(text))
        self.text = text
        return self

    def __repr__(self):
        return f"({self.text})"

    def __str__(self):
        return f"{self:.10g}" if isinstance(self, float) else f"{self:d}"


class WholeSum(Sum, int):
    pass


class BrokenSum(Sum, float):
    pass


def changed(text):
    v = eval(text)
    return BrokenSum(text) if isinstance(v, float) else WholeSum(text)


class Words:
    """How a row speaks of one of its values: name phrase | phrase + what makes it more | ... - what makes it less | ..."""

    def __init__(self, text):
        self.name, rest = text[2:].split(" ", 1)
        rest, _, down = rest.partition(" - ")
        rest, _, up = rest.partition(" + ")
        self.phrases, self.up, self.down = ([w.strip() for w in x.split(" | ") if w.strip()] for x in (rest, up, down))


def plain_value(v):
    return isinstance(v, (int, float)) and not isinstance(v, bool)


AN = "a", "an"


def singular(noun):
    """Whether it is one thing, with a number as its value."""
    return bool(noun) and not re.search(r"^(a|an|the) |[^s]s\b|percent|amount of| in |\b[A-Z]\b", noun)


def phrases(t, name):
    """The words that tell which value is meant, the value as a hole."""
    var, own = t.row.vars[name], t.row.speech.get(name)
    if own:
        return own.phrases
    if var.counted:
        return [f"with {{v}} {var.noun}", f"for {{v}} {var.noun}", f"with {{v}} {var.noun}"]
    return [f"with {AN[var.noun[0] in 'aeiou']} {var.noun} of {{v}}", f"at {AN[var.noun[0] in 'aeiou']} {var.noun} of {{v}}"] if singular(var.noun) else []


def as_said(t, name, v, level=True):
    """A phrase with the value in it."""
    can = phrases(t, name)
    if not can:
        return None
    var = t.row.vars[name]
    text = var.words.get(str(v)) or (in_words(v) if level and isinstance(v, int) and 1 < v < 13 and not var.digits and t.r.p(0.25) else str(v))
    return t.r.choice(can).replace("{v}", guard(text))


def movable(t, key=None):
    """Values of the last question that words can tell."""
    return [v for v in sorted(t.leaves(key or t.last)) if plain_value(t.vals.get(v)) and phrases(t, v)]


def of(t, name):
    """What a value is called when it stays."""
    var = t.row.vars[name]
    return (t.r.choice(["number of ", "count of "]) + var.noun) if var.counted else var.noun


def again(t, before, text, name=None):
    """Says it, asks the last question anew, keeps both answers as a pair."""
    t.say_user(text, True)
    t.undone = before
    old = t.noted_before
    t.answer([t.last])
    t.keep_pair(t.line(t.last), old)
    return True


def renewed(t, names):
    """New values for these, or False; what the last answer was is noted."""
    if t.last not in t.row.keys or not names:
        return False
    t.noted_before = t.noted(t.last)
    return t.renew(names)


def keep_rest(t):
    """One value changes; what stays may be said."""
    can = movable(t)
    if not can:
        return False
    name = t.r.choice(can)
    before = t.row.vars[name], t.vals[name]
    if not renewed(t, [name]):
        return False
    p, others = as_said(t, name, t.vals[name]), [v for v in can if v != name and t.row.vars[v].noun]
    frames = [w for w in KEEP if others or "{o}" not in w] if t.r.p(0.55) else ONE
    return again(t, before, fill(t.r.pick(frames), dict(p=p, o=of(t, t.r.choice(others)) if others else "")))


def change_two(t):
    can = movable(t)
    if len(can) < 2:
        return False
    a, b = t.r.sample(can, 2)
    if not renewed(t, [a, b]):
        return False
    t.say_user(fill(t.r.pick(TWO), dict(p=as_said(t, a, t.vals[a]), q=as_said(t, b, t.vals[b]))), True)
    t.undone = None
    t.answer([t.last])
    t.keep_pair(t.line(t.last), t.noted_before)
    return True


def one_of(noun):
    """Its singular, where that is plain."""
    return {"people": "person", "children": "child"}.get(noun) or (noun[:-1] if re.search(r"[^s]s$", noun) and not noun.endswith("ies") else noun[:-3] + "y" if noun.endswith("ies") else None)


def story(t):
    """A count or a measure goes up or down; the program writes the sum."""
    r = t.r
    can = [v for v in sorted(t.leaves(t.last)) if plain_value(t.vals.get(v)) and (t.row.vars[v].noun or v in t.row.speech and t.row.speech[v].up) and not t.row.vars[v].words]
    if not can or t.last not in t.row.keys:
        return False
    name = r.choice(can)
    var, v, own = t.row.vars[name], t.vals[name], t.row.speech.get(name)
    unit, noun = t.line(t.last).unit, var.noun
    text = getattr(v, "text", str(v))
    if var.counted and noun.split()[0] == unit or text.count(" ") > 2 or unit in ("n", "") and not own:
        return False
    up, k = r.p(0.55), r.random()
    side = own and (own.up if up else own.down)
    if side and isinstance(v, int):
        n = r.choice([1, 2, 2, 3, 4, 5]) if v < 60 else r.choice([5, 10, 12, 20, 25])
        said, new = r.choice(side), f"{text} {'+' if up else '-'} {n}"
    elif var.counted and isinstance(v, int) and k < 0.25 and (up or v % 2 == 0):
        said, new, n = r.pick(FOLD[not up]), f"{text} * 2" if up else f"{text} // 2", 2
        if " " in text:
            return False
    elif var.counted and isinstance(v, int):
        n = r.choice([1, 1, 2, 2, 3, 4, 5]) if v < 60 else r.choice([5, 8, 10, 12, 20, 25])
        said, new = r.pick(UP if up else DOWN), f"{text} {'+' if up else '-'} {n}"
        noun = noun if n > 1 else one_of(noun)
    elif not singular(noun):
        return False
    elif k < 0.3 and v > 3:
        n = r.choice([5, 8, 10, 15, 20, 25])
        said, new = r.pick(PER[not up]), f"{text} * (1 {'+' if up else '-'} {n} / 100)"
        if " " in text:
            return False
    elif v > 3:
        n = r.choice([1, 2, 3] if v < 20 else [2, 5, 10]) if isinstance(v, int) else r.choice([0.5, 1, 1.5])
        said, new = r.pick(RISE if up else FALL), f"{text} {'+' if up else '-'} {n}"
    else:
        return False
    if not noun and "{n}" in said or eval(new) < max(1, eval(text) * 0.3):
        return False
    before, t.noted_before = (var, v), t.noted(t.last)
    t.vals[name] = changed(new)
    few = in_words(n) if isinstance(n, int) and n < 13 and r.p(0.6) else str(n)
    said = fill(spin(r, said), dict(k=guard(few), n=noun)) + r.choice(ASKS)
    if n == 1:
        said = re.sub(r"\b(are|come|turn|fall|drop) ", lambda m: {"are": "is"}.get(m[1], m[1] + "s") + " ", said) if "\x01" in said else said
    return again(t, before, said)


def earlier(t, key):
    """Earlier answers to a question of which one value was another: (place among the answers, that value's name)."""
    out = []
    for n, (k, o, _) in enumerate(t.told):
        if k == key and numeric(o):
            old = t.then[n]
            differ = [v for v in t.leaves(key) if old.get(v) != t.vals.get(v)]
            if len(differ) == 1 and plain_value(old.get(differ[0])) and phrases(t, differ[0]) and sum(t.told[i][0] == key and m.get(differ[0]) == old[differ[0]] and t.told[i][1] != o for i, m in enumerate(t.then)) == 0:
                out.append((n, differ[0]))
    return out


def now_of(t, key):
    """The answer to a question as the values are now, if it was given."""
    for n in range(len(t.told) - 1, -1, -1):
        k, o, _ = t.told[n]
        if k == key and all(t.then[n].get(v) == t.vals.get(v) for v in t.leaves(key)):
            return o if numeric(o) else None
    return None


def comparable(t):
    """(key, what it is now, an earlier answer, the name of what was another), of a question whose answers count as one kind."""
    keys = [k for k in dict.fromkeys(k for k, _, _ in t.told) if k in t.row.keys and not t.line(k).any and k not in t.ever_rough]
    for key in t.r.sample(keys, len(keys)):
        now, old = now_of(t, key), earlier(t, key)
        if now and old:
            n, name = t.r.choice(old)
            if t.told[n][1] != now:
                return key, now, n, name
    return None


def words_for(t, unit, more):
    pair = LARGER.get(unit) if unit in LARGER and t.r.p(0.5) else ("more", "less")
    return pair[0 if more else 1]


def against_case(t):
    """The answer of now against that of an earlier case, which is meant by its value."""
    got, r = comparable(t), t.r
    if not got:
        return False
    key, now, n, name = got
    old, unit = t.told[n][1], t.line(key).unit
    then, here = t.then[n][name], t.vals[name]
    p, q = as_said(t, name, then), as_said(t, name, here)
    more = float(now) > float(old)
    hi, lo = (now, old) if more else (old, now)
    k, w, made = r.random(), words_for(t, unit, more), f"case{len(t.told)}"
    if t.last != key:                                        # another question stands between: both are named
        if k < 0.3 and unit in ADDED:
            t.step_on(made, unit, f"{old} + {now}", fitted(t, BOTH_C, p=p, q=q))
        else:
            t.step_on(made, unit, f"{hi} - {lo}", fitted(t, APART_C, p=p, q=q))
    elif k < 0.12 and unit != "percent":
        t.step_on(made, "percent", f"({hi} - {lo}) / {old} * 100", fitted(t, PCT_C, p=p, w=w))
    elif k < 0.25 and unit in ADDED:
        t.step_on(made, unit, f"{old} + {now}", fitted(t, BOTH_C, p=p, q=q))
    elif k < 0.4 and unit in COINS and not more:
        t.step_on(made, unit, f"{hi} - {lo}", fitted(t, SAVE_C, p=p))
    elif k < 0.6:
        t.step_on(made, unit, f"{hi} - {lo}", fitted(t, GAP_C, p=p))
    else:
        t.step_on(made, unit, f"{hi} - {lo}", fitted(t, MORE_C, p=p, w=w))
    t.pair = None
    return True


def which_case(t):
    """Which of two cases is more: both were said."""
    got = comparable(t)
    if not got:
        return False
    key, now, n, name = got
    old, unit, larger = t.told[n][1], t.line(key).unit, t.r.p(0.6)
    cases = [(as_said(t, name, t.then[n][name], False), old), (as_said(t, name, t.vals[name], False), now)]
    best = (max if larger else min)(cases, key=lambda c: float(c[1]))
    t.r.shuffle(cases)
    t.say_user(fitted(t, WHICH_C, w=words_for(t, unit, larger), p=cases[0][0], q=cases[1][0]), True)
    said = re.sub("[\x01\x02]", "", best[0])
    t.d.say(t.r.choice(["{P}: {o}.", "{P}, it is {o}.", "{P}, with {o}."]).replace("{P}", said[:1].upper() + said[1:]).replace("{o}", with_unit(best[1], unit)), [best[1]])
    return True


def recall_case(t):
    """An earlier answer asked for by its value; what follows is about it."""
    got = comparable(t)
    if not got or t.last != got[0]:
        return False
    key, _, n, name = got
    o, unit = t.told[n][1:]
    t.say_user(fitted(t, WHAT_C, p=as_said(t, name, t.then[n][name])), True)
    t.d.say(t.r.choice(["It was {o}.", "That was {o}."]).replace("{o}", with_unit(o, unit)), [o])
    t.literal(f"told{len(t.extra)}", o, unit)
    t.pair = None
    return True


def back_with(t):
    """An earlier value again, with another question: one that wasn't asked yet, or one that was, by its label."""
    got, r = comparable(t), t.r
    if not got:
        return False
    key, _, n, name = got
    old = t.then[n][name]
    can = [x for x in t.row.lines if t.could(x) and x.mark in "*&+" and not x.goal and name in t.leaves(x.key)]
    asked = [k for k in t.asked if k in t.row.keys and k != key and t.line(k).label and name in t.leaves(k) and [t.line(j).label for j in t.asked].count(t.line(k).label) == 1]
    p = as_said(t, name, old)
    if asked and (not can or r.p(0.5)):
        goal = r.choice(asked)
        t.vals[name] = old
        text = fill(r.pick(LABEL_C), dict(p=p, l=t.line(goal).label))
    elif can:
        line = r.choice(can)
        t.vals[name], goal = old, line.key
        t.fresh(line)
        text = fill(r.choice(HERE), dict(p=p, w=t.way(line.ways)))
    else:
        return False
    t.say_user(text, True)
    t.answer([goal])
    t.pair, t.undone = None, None
    return True


# ---- two answers that are no numbers ------------------------------------------------------------------------------------------------------------------
TWINS = {
    "word": [("%s", "{b} + {a}", ways("put both together, the last one first | join them, this one in front | glue the two together, the second first")), ("%s", "{a} + {b}", ways("put both together | join the two into one word | glue the first and the second together | both in one word | the first and then the second, no space")),
             ("letters", "len({a} + {b})", ways("letters of both together | how many letters have both together | count the letters of the two | number of letters, both")), ("%s", "max({a}, {b}, key=len)", ways("which of the two is longer | the longer one of them? | the longer of both results")),
             ("%s", "sorted(set({a}) & set({b}))", ways("which letters do both have | letters they share | common letters of the two")), ("%s", "sorted([{a}, {b}])", ways("both in alphabetical order | sort the two results | the two sorted"))],
    "list": [("%s", "{a} + {b}", ways("both lists in one | put the two lists together | join both lists | append this one to the first")), ("n", "len({a}) + len({b})", ways("how many are in both lists together | number of entries, both lists | count of all in the two lists")),
             ("%s", "[v for v in {a} if v in {b}]", ways("what's in both lists | which ones are in both | entries that both have")), ("%s", "sorted({a} + {b})", ways("both lists together, sorted | join and sort the two lists | all of both in order"))],
    "date": [("days!", "abs(({b} - {a}).days)", ways("days between the two | how many days lie between them | how far apart are these two, in days | from the one to the other, days? | the two dates are how many days apart")), ("%date", "max({a}, {b})", ways("which of the two is later | the later one of them | the later date")), ("%date", "min({a}, {b})", ways("which of the two is earlier | the earlier one | which comes first")),
             ("%s", '[{a}.strftime("%A"), {b}.strftime("%A")]', ways("weekdays of both | both days of the week | on which weekdays do both fall | the weekday of each"))],
    "time": [("minutes!", "abs(({b} - {a}).total_seconds()) // 60", ways("minutes between the two | how many minutes lie between them | the two are how many minutes apart | difference in minutes")), ("%time", "max({a}, {b})", ways("which is later | the later one | the later of the two times")), ("%time", "min({a}, {b})", ways("which is earlier | the earlier of the two | which of them comes first"))],
}


def kind_of(v):
    return "word" if isinstance(v, str) and re.fullmatch(r"[A-Za-z]{2,20}", v) else "list" if isinstance(v, list) and v and all(isinstance(x, (int, str)) for x in v) else "time" if isinstance(v, datetime.datetime) else "date" if isinstance(v, datetime.date) else None


def value_then(t, n):
    """What an answer was exactly."""
    now, t.vals = t.vals, t.then[n]
    try:
        return t.value(t.told[n][0])
    finally:
        t.vals = now


def twins(t):
    """The last two answers to one question, which are words, lists, dates or times."""
    if len(t.told) < 2 or t.told[-1][0] != t.told[-2][0] or t.told[-1][1] == t.told[-2][1] or t.told[-1][0] not in t.row.keys or t.line(t.last).unit in ("%day", "%yes"):
        return False
    a, b = value_then(t, -2), value_then(t, -1)
    kind = kind_of(a)
    if not kind or kind_of(b) != kind or kind == "list" and type(a[0]) is not type(b[0]) or len(str(a)) + len(str(b)) > 150:
        return False
    unit, e, asks = t.r.choice(TWINS[kind])
    t.step_on(f"both{len(t.told)}", unit, e.replace("{a}", t.lit(a)).replace("{b}", t.lit(b)), spin(t.r, t.r.pick(asks)))
    t.pair = None
    return True


LABELS_SUM = ways("{l} and {m} together | the {l} plus the {m} | add the {l} and the {m} | the {l} and the {m} in one sum | both, the {l} and the {m}")
LABELS_GAP = ways("difference between the {l} and the {m} | the {l} against the {m}, how far apart | how much lies between the {l} and the {m} | {l} and {m}, difference?")
LABELS_PCT = ways("the {m} in percent of the {l} | what percent of the {l} is the {m} | how many percent of the {l} does the {m} make")


def two_labels(t):
    """Two answers of one unit to different questions, by what they are called."""
    told = {}
    for n, (k, o, u) in enumerate(t.told):
        if k in t.row.keys and t.line(k).label and numeric(o) and u in ADDED and t.then[n] == t.vals:
            told[k] = o, u
    names = [t.line(k).label for k in told]
    pairs = [(a, b) for a in told for b in told if a != b and told[a][1] == told[b][1] and names.count(t.line(a).label) == 1 == names.count(t.line(b).label) and told[a][0] != told[b][0]]
    if not pairs:
        return False
    a, b = t.r.choice(pairs)
    (x, u), (y, _), k = told[a], told[b], t.r.random()
    asks, e, unit = (LABELS_SUM, f"{x} + {y}", u) if k < 0.35 else (LABELS_GAP, f"{max(x, y, key=float)} - {min(x, y, key=float)}", u) if k < 0.7 else (LABELS_PCT, f"{y} / {x} * 100", "percent")
    t.step_on(f"two{len(t.told)}", unit, e, fitted(t, asks, l=t.line(a).label, m=t.line(b).label))
    t.pair = None
    return True


CASES = [(keep_rest, 3.0), (change_two, 1.2), (story, 3.0), (against_case, 7.0), (which_case, 1.8), (recall_case, 1.2), (back_with, 4.0), (twins, 5.0), (two_labels, 0.6)]
