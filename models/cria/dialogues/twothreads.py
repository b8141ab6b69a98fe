"""Two little conversations of skein.py in one: the second thing comes between, then the first one again, by what it is about: a value of it is put right, its result is asked for once more, its last question goes on."""
from core import afresh, fill, family, guard
from lives import PUT_COUNT, PUT_VALUE
from recalls import LABEL, LABELLED, fitted, numeric, with_unit
from skein import ROWS, Talk
from skeinways import ways
from threads import chat

RETURN = ways("back to the {l}: {t} | about the {l} again, {t} | the {l} from before, {t} | to the {l} once more: {t} | and the {l}: {t}. new value? | oh, the {l}: {t} | for the {l}, {t} | wait, with the {l} {t}")
OTHER = ["something else: ", "different thing: ", "another question. ", "next, something different: ", "by the way, ", "now to something else. ", "in between: ", "unrelated: ", "also, quite another thing: ", ""]
MOVES = [Talk.go_on, Talk.go_on, Talk.fix, Talk.again, Talk.swap]


def labels(t):
    return {t.line(k).label for k in t.row.keys if t.line(k).label}


def nouns(t):
    return {v.noun for v in t.row.vars.values() if v.noun}


def put_right(a, key):
    """A value of the first thing is another."""
    r = a.r
    can = [v for v in a.leaves(key) if a.row.vars[v].noun and not a.row.vars[v].people and isinstance(a.vals[v], (int, float))]
    if not can:
        return False
    v = a.row.vars[r.choice(sorted(can))]
    old = a.vals[v.name]
    if not a.renew([v.name]):
        return False
    t = a.right((PUT_COUNT if v.counted else PUT_VALUE)[0], sum(x == old for x in a.vals.values()) == 0)
    t = fill(t, dict(v=guard(a.word(v)), n=v.noun, o=guard(str(old)))).rstrip("?.")
    a.say_user(r.choice(RETURN).replace("{l}", a.line(key).label).replace("{t}", t))
    a.answer([key])
    return True


def asked_again(a, key):
    o, u = a.shown[key][0], a.line(key).unit
    if not numeric(o):
        return False
    name = a.line(key).label
    a.say_user(fitted(a, LABEL, l=name), True)
    a.d.say(a.r.choice(LABELLED).replace("{l}", name).replace("{o}", with_unit(o, u)), [o])
    return True


def walk(d):
    r = d.r
    a, b = (Talk(d, row) for row in r.sample(ROWS, 2))
    if labels(a) & labels(b) or nouns(a) & nouns(b):
        raise ValueError("too alike")
    a.begin()
    for _ in range(r.choice([0, 1, 1])):
        r.choice(MOVES)(a)
    if not a.line(a.last).label or a.last not in a.row.keys:
        raise ValueError("no name for it")
    key = a.last
    start = len(d.steps)
    b.begin()
    d.steps[start] = ("user", r.choice(OTHER) + d.steps[start][1])
    for _ in range(r.choice([0, 1, 1, 2])):
        r.choice(MOVES)(b)
    done = asked_again(a, key) if r.p(0.35) else put_right(a, key)
    if not done:
        raise ValueError("nothing to go back for")
    if r.p(0.5):
        r.choice([Talk.go_on, Talk.fix, Talk.plain])(a)
    if r.p(0.12):
        chat(d, 0)


@family("turns", 75.0)
def two_threads(d):
    afresh(d, walk)
