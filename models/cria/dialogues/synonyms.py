"""What a word means, as a function's choice: members of an enum, functions and quantities that are wished for by another word, by their meaning or by
an example.  Drawn from senses.txt (made by ../senses.py, not kept in the repository); without that file there are no such dialogues."""
import os
import re
import schemas
from core import family, fill, guard
from pools import WORDS, ident
from outcomes import outcome
from schemas import REFUSE, camel, dress

HERE = os.path.dirname(os.path.abspath(__file__))
SENSES = {"n": [], "v": [], "a": [], "r": []}           # part of speech -> (words, what it is a kind of, meaning, examples)
BY_KIND = {}                                            # what it is a kind of -> nouns or verbs
VAGUE = set("abstraction entity object whole artifact attribute state act event thing activity group relation cause matter unit part quality action change communication instrumentality structure area property content cognition "
            "speech feeling process condition location way work concept idea message statement point collection make move travel be have act think change transfer person organism body material equipment device region fact information".split())

if os.path.exists(os.path.join(HERE, "senses.txt")):
    for _line in open(os.path.join(HERE, "senses.txt"), encoding="utf-8"):
        _pos, _words, _kinds, _meaning, _examples = _line.rstrip("\n").split("\t")
        _s = (_words.split("|"), [k for k in _kinds.split("|") if k], _meaning.split("; ")[0], [e for e in _examples.split("|") if e])
        SENSES[_pos].append(_s)
        for _k in _s[1][:2]:
            BY_KIND.setdefault((_pos, _k), []).append(_s)


def clashes(s, others):
    mine = set(s[0]) | set(s[1])
    return any(mine & (set(o[0]) | set(o[1])) for o in others)


def some_senses(r, pos, k):
    """k senses that can be told apart: the first is the one that is meant, the others are sometimes of its kind."""
    while True:
        s = r.choice(SENSES[pos])
        if len(s[2]) < 70:
            break
    out = [s]
    near = [x for kind in s[1][:1] for x in BY_KIND.get((pos, kind), [])] if r.p(0.3) else []
    for _ in range(60):
        if len(out) == k:
            break
        o = r.choice(near) if len(near) > 3 and r.p(0.5) else r.choice(SENSES[pos])
        if not set(o[0]) & {w for x in out for w in x[0]} and not (o[1][:1] and o[1][0] in s[0]) and not (s[1][:1] and s[1][0] in o[0]):
            out.append(o)
    return out


def mentions(text, words):
    return any(re.search(rf"\b{re.escape(w[:max(4, len(w) - 2)])}", text, re.I) for w in words)


def clue(r, s, word):
    """(kind of clue, text) that means s without saying the word."""
    ways = [("meaning", s[2])] * (not mentions(s[2], [word]))
    ways += [("word", w) for w in s[0] if w != word and not mentions(w, [word])] * 2
    ways += [("example", e) for e in s[3] if not mentions(e, [word])]
    ways += [("example", e) for e in s[3][:1]]
    return r.choice(ways) if ways else ("meaning", s[2])


def shape(r, *parts):
    """A function's or parameter's name of words."""
    name = "_".join(p.replace(" ", "_").replace("-", "_").replace("'", "") for p in parts if p)
    k = r.random()
    return name if k < 0.7 else camel(name) if k < 0.88 else name.replace("_", ".", 1) if k < 0.95 else name.replace("_", "-")


def schema(r, name, about, props, required):
    f = {"name": name}
    if about:
        f["description"] = about
    f["parameters"] = {"type": "object", "properties": props, "required": required} if r.p(0.7) else {"type": "object", "required": required, "properties": props}
    return f


def text_param(r, names, about):
    n = r.choice(names)
    return n, {"type": "string", "description": r.choice(about)} if r.p(0.6) else {"type": "string"}


def thing(r):
    return r.choice([ident(r), ident(r), r.pick(WORDS), str(r.int(2, 9000)), f"{r.pick(WORDS)} {r.int(2, 99)}"])


def extra(d):
    """Other functions beside it."""
    r = d.r
    for c in r.sample(schemas.ALL, r.choice([0, 0, 1, 1, 2])):
        t = schemas.Tool(d, c).schema
        if t["name"] not in [f["name"] for f in d.functions]:
            d.functions.append(t)
    r.shuffle(d.functions)


SAID = {"a": ["{s} is {c}", "{s}: {c}", "make {s} {c}", "{s} should be {c}", "I'd call {s} {c}", "{c}, that's {s}", "we found {s} to be {c}", "mark {s} as {c}", "{s} looks {c}"],
        "n": ["{s}: {c}", "{s} is {c}", "{s} belongs to {c}", "put {s} under {c}", "{c} for {s}", "{s} has to do with {c}", "{s} - {c}", "I think {s} is about {c}", "it's {c} ({s})"],
        "v": ["{s}: {c}", "{s} must {c}", "let {s} {c}", "{s} is there to {c}", "what {s} does is {c}", "to {c}, that is what {s} is for", "{c} - {s}", "{s} wants to {c}"]}
SAID["r"] = SAID["a"]
BARE = {"a": ["{c}", "it is {c}", "it should be {c}", "make it {c}", "I want it {c}", "rather {c}"], "n": ["{c}", "I mean {c}", "the one that is {c}", "take {c}", "it's {c}"], "v": ["{c}", "please {c}", "I want to {c}", "it's time to {c}", "can you {c}?", "let's {c}"]}
BARE["r"] = BARE["a"]
QUOTED = ["{s}: \"{c}\"", "\"{c}\" ({s})", "{s}: {c}", "{c} - {s}", "for {s}: {c}"]


def choice(d):
    """A member of an enum by its meaning."""
    r = d.r
    pos = r.choice("aaannnvvr")
    picked = some_senses(r, pos, r.choice([2, 3, 3, 4, 4, 5, 6]))
    words = [r.choice(s[0]).replace(" ", "_") for s in picked]
    if len(set(words)) < len(words):
        return choice(d)
    how, c = clue(r, picked[0], words[0].replace("_", " "))
    key = r.choice("kind type category state label class topic mood reason mode status group theme choice option sort action effect style result".split())
    noun = r.choice([r.pick(WORDS), "item", "record", "entry", "case", "file", "note", "order", "product", "report"]).lower()
    options = r.sample(words, len(words))
    props, params, required = {}, {}, [key]
    single = r.p(0.3)
    if not single:
        n, spec = text_param(r, ["id", "item", "name", "subject", "number", noun], ["Which one", "What it is about", "Its id", "Name or number"])
        props[n] = spec
        params[n] = thing(r)
        required.insert(0, n)
    props[key] = {"type": "string", "enum": options}
    if r.p(0.4):
        props[key]["description"] = r.choice(["How it is", "What fits best", "Kind of " + noun, "One of the list", key.capitalize()])
    params[key] = words[0]
    name = shape(r, r.choice("set mark classify pick label choose tag sort file assign register update log".split()), r.choice([noun, noun, key, ""]))
    d.functions = [schema(r, name, r.choice([None, f"Sets the {key} of a {noun}", f"{key.capitalize()} of {noun}", "Sorts things", f"Notes the {key}"]), props, required)]
    extra(d)
    t = r.choice(BARE[pos] if single else QUOTED if how == "example" else SAID[pos])
    d.user(dress(d, fill(t, dict(s=guard(str(params.get(next(iter(props)), ""))), c=guard(c) if how == "example" else c)), 0.6))
    d.call(name, params)
    outcome(d, False)


WISH = ["{c} {o} {s}", "please {c} {o} {s}", "{o} {s}: {c}", "can you {c} {o} {s}?", "I want to {c} {o} {s}", "we have to {c} {s}", "{c} {s} please", "{s}: {c}", "it's time to {c} {o} {s}"]


def deed(d):
    """One of several functions by what its verb means."""
    r = d.r
    picked = some_senses(r, "v", r.choice([2, 3, 3, 4, 5]))
    words = [r.choice(s[0]) for s in picked]
    how, c = clue(r, picked[0], words[0])
    noun = r.pick(WORDS).lower() if r.p(0.6) else r.choice(["item", "order", "file", "account", "device", "user", "ticket", "page", "message", "document", "car", "room", "photo", "list"])
    example = how == "example"
    same = r.p(0.65)
    d.functions, params = [], {}
    for i, (s, w) in enumerate(zip(picked, words)):
        o = noun if same or i == 0 else r.pick(WORDS).lower()
        k = r.random()
        about = None if k < 0.35 else s[2][0].upper() + s[2][1:] if k < 0.65 and not (i == 0 and how == "meaning") else f"{w.capitalize()} {r.choice(['a ', 'the ', ''])}{o}"
        n, spec = text_param(r, ["text", "note", "event", "sentence", "message"] if example else ["id", "name", "number", o, "target", "what"], ["What happened", "The text"] if example else ["Which one", "Its id", "Name or number", o.capitalize()])
        name = shape(r, w, "" if r.p(0.3) else o)
        if name in [f["name"] for f in d.functions]:
            continue
        d.functions.append(schema(r, name, about, {n: spec}, [n]))
        if i == 0:
            params[n] = c if example else thing(r)
            wanted = name
    refused = len(d.functions) > 1 and r.p(0.12)
    if refused:
        d.functions = d.functions[1:]
    extra(d)
    t = c if example else fill(r.choice(WISH), dict(c=c, o=r.choice(["the ", "", "this ", ""]) + noun, s=guard(next(iter(params.values())))))
    d.user(dress(d, guard(t) if example else t, 0.6))
    if refused:
        d.say(r.choice(REFUSE))
        return
    d.call(wanted, params)
    outcome(d, False)


ASKS = ["what is the {c} of {s}?", "{c} of {s}", "{s}: {c}?", "tell me the {c} of {s}", "I need the {c} for {s}", "do you know the {c} of {s}?", "{c} for {s} please", "how about the {c} of {s}", "{s}, the {c}?", "look up {c} for {s}"]


def quantity(d):
    """One of several questions by what its noun means."""
    r = d.r
    picked = some_senses(r, "n", r.choice([2, 3, 3, 4, 5]))
    words = [r.choice(s[0]) for s in picked]
    how, c = clue(r, picked[0], words[0])
    if how == "example":
        how, c = "meaning", picked[0][2]
    d.functions, params = [], {}
    lead = r.choice(["get", "get", "show", "find", "lookup", "read", "fetch", "query", ""])
    for i, (s, w) in enumerate(zip(picked, words)):
        k = r.random()
        about = None if k < 0.4 else s[2][0].upper() + s[2][1:] if k < 0.65 and not (i == 0 and how == "meaning") else f"{w.capitalize()} of {r.choice(['a thing', 'something', 'one entry', 'an object'])}"
        n, spec = text_param(r, ["id", "name", "number", "of", "subject", "item"], ["Which one", "Its id", "Name or number"])
        name = shape(r, lead if r.p(0.85) else r.choice(["list", "check"]), w)
        if name in [f["name"] for f in d.functions]:
            continue
        d.functions.append(schema(r, name, about, {n: spec}, [n]))
        if i == 0:
            params[n] = thing(r)
            wanted = name
    extra(d)
    d.user(dress(d, fill(r.choice(ASKS), dict(c=re.sub(r"^(the|an?) ", "", c), s=guard(next(iter(params.values()))))), 0.6))
    d.call(wanted, params)
    outcome(d, True)


KEEP = ["{w}", "add {w}", "we have {w} now", "I bought {w}", "{w} please", "put {w} on it", "note {w}", "there is {w} too", "new: {w}", "{w} goes in", "I saw {w}", "one {w}", "don't forget {w}", "my {w}", "list {w}"]


def kind_of(d):
    """What a thing is a kind of, among other kinds."""
    r = d.r
    for _ in range(200):
        s = r.choice(SENSES["n"])
        up = [k for k in s[1][:3] if k not in VAGUE and k not in s[0]]
        if up:
            break
    right = r.choice(up[:2])
    others = []
    for _ in range(60):
        o = r.choice(SENSES["n"])
        for k in o[1][:2]:
            if k not in VAGUE and k not in s[1] and k not in others and k not in s[0] and not any(right in x[1] for x in BY_KIND.get(("n", k), [])[:3]):
                others.append(k)
                break
        if len(others) == 5:
            break
    options = [right] + others[:r.choice([1, 2, 3, 4, 5])]
    r.shuffle(options)
    w = r.choice(s[0])
    n, spec = text_param(r, ["item", "name", "what", "thing", "entry", "label"], ["What", "The thing", "Name of it"])
    key = r.choice("kind type category group class section sort".split())
    props = {n: spec, key: {"type": "string", "enum": options}}
    if r.p(0.4):
        props[key]["description"] = r.choice(["What kind of thing it is", "Where it belongs", "Category"])
    if r.p(0.3):
        props = dict(reversed(props.items()))
    name = shape(r, r.choice("add log store save register list record file".split()), r.choice(["item", "entry", "thing", "object", r.pick(WORDS).lower(), ""]))
    d.functions = [schema(r, name, r.choice([None, "Adds something to the list", "Keeps a thing under its kind", "Sorts things by kind"]), props, list(props) if r.p(0.7) else [n, key])]
    extra(d)
    v = {n: w, key: right}
    d.user(dress(d, fill(r.choice(KEEP), dict(w=guard(w))), 0.5))
    d.call(name, {p: v[p] for p in props})
    outcome(d, False)


if SENSES["v"]:
    @family("senses", 1.0)
    def senses(d):
        d.r.choice([choice, choice, choice, deed, deed, deed, quantity, quantity, kind_of])(d)
