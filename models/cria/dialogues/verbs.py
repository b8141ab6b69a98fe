"""The same thing, another verb; the same verb, another thing (verbrows.py): what is offered is granted, its neighbours are not, in one message or over several with "it".

Verbs with one @mark may serve for the same wish, so none of them is offered where another is wished for in vain."""
import re
import verbrows
from argued import Card, Fn, wish
from core import family, noisy
from functions import distractors
from outcomes import OK
from schemas import REFUSE
from threads import chat
from values import unglued



class Verb:
    def __init__(self, line):
        head, self.about, self.extra, wishes = line.split(" :: ", 3)
        head, _, self.mark = head.partition(" @")
        self.names = head.split("/")
        self.wishes = wishes.split(" | ")
        self.asks = any(w.startswith("Q:") for w in self.wishes)


class Kind:
    def __init__(self, block):
        head, *lines = block.strip().split("\n")
        self.name, self.value, nouns = (x.strip() for x in head.split(" ; "))
        self.nouns, self.verbs, self.cards = nouns.split(), [Verb(l) for l in lines], {}

    def card(self, verb, noun):
        """The verb as a function over this noun."""
        if (verb, noun) not in self.cards:
            a = ("an " if noun[0] in "aeio" else "a ") + noun
            names = "/".join(n for v in verb.names for n in ([f"{v}_{noun}", f"{noun}.{v}"] if not v.endswith("_of") else [f"{v}_{noun}", f"{noun}.{v[:-3]}"]))
            about = re.sub(r"\ba N\b", a, verb.about)
            about = re.sub(r"\b(new|deleted|closed|blocked|hired) N\b", rf"\1 {noun}", about)
            about = about.replace("an " + a[3:], "a " + noun) if a.startswith("an") and re.search(r"a (new|deleted) ", about) else about
            ways = [w.replace("{x}", x + "{" + noun + "}") for w in verb.wishes for x in ("", "the " + noun + " ", noun + " ")]
            extra = "" if verb.extra == "-" else "; " + verb.extra
            self.cards[verb, noun] = Card(self.name, [f"{names} :: {about}", f"{noun}/name/which:{self.value}:{noun.capitalize()}{extra}", " | ".join(ways)])
        return self.cards[verb, noun]


KINDS = [Kind(b) for b in verbrows.TEXT.strip()[3:].split("\n\n## ")]
IT = ["it", "it", "it", "that one", "the same one", "this one", "that {n}", "the {n}", "this {n}"]
NOW = ["and {s}", "then {s}", "now {s}", "ok, {s}", "{s}", "{s} too", "next, {s}", "also {s}", "please {s}", "could you {s}", "after that {s}", "right, {s}", "and please {s}", "can you {s} as well"]
ONLY = ["I can't do that: here I only have {f}.", "None of my tools can do that. What I have is {f}.", "I can't do that, only {f}."]
WHAT = ["what can you do then", "so what can you do", "what else is there", "what can you do with it", "ok, which tools have you got", "what are you able to do here", "then tell me what you can do", "hm. what's on offer", "what do you have then", "which things can you do for me"]
CAN = ["I can use {f}.", "Here I have {f}.", "What I have is {f}."]


def apart(verb, others):
    return [v for v in others if v is not verb and not (v.mark and v.mark == verb.mark)]


def naming(r, card, noun):
    """A wish that says what kind of thing it is."""
    for _ in range(40):
        w = r.pick(card.wishes)
        if noun + " {" in w:
            return w
    return r.choice([w for w in card.wishes if noun + " {" in w])


def offered(d, cards):
    """Functions of these cards, and sometimes one that has nothing to do with them."""
    r, fns = d.r, {}
    for c in cards:
        f = Fn(d, c)
        if f.name not in {x.name for x in fns.values()}:
            fns[c] = f
    tools = [f.schema for f in fns.values()]
    tools += [f for f in distractors(r, r.choice([0, 0, 0, 1])) if f["name"] not in {t["name"] for t in tools}]
    r.shuffle(tools)
    d.functions = tools
    return fns


def joined(d):
    names = [f["name"] for f in d.functions]
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1]


def refuse(d):
    r = d.r
    names = [f["name"] for f in d.functions]
    if r.p(0.25) and len(names) < 4:
        return d.say(r.choice(ONLY).replace("{f}", joined(d)), names)
    d.say(r.choice(REFUSE))


def result(d, card):
    """What came back, and the answer."""
    r = d.r
    if not card.question:
        d.result(r.choice(OK + ["done", "ok", "saved", "noted"]))
        return d.say(r.choice(["Done.", "Done.", "That is done."]))
    v = r.choice([r.int(2, 900), r.dec(900, 2), f"{r.randint(6, 21)}:{r.choice(['00', '15', '30', '45'])}", f"{r.int(2, 90)} {r.choice(['euros', 'km', 'minutes', 'hours', 'kg', 'entries'])}"])
    d.result(str(v))
    d.say(r.choice([f"It is {v}.", f"It says {v}.", f"{v}."]), [v])


def grant(d, fn, card, level=0.9):
    t, vals, _, _ = wish(d, fn, None, level)
    d.user(t)
    d.call(fn.name, vals)
    result(d, card)
    return vals


@family("functions", 70.0)
def verb_fits(d):
    r = d.r
    kind = r.choice(KINDS)
    noun, verb = r.choice(kind.nouns), r.choice(kind.verbs)
    card = kind.card(verb, noun)
    rest = [v for v in kind.verbs if v is not verb]
    cards = [card] + [kind.card(v, noun) for v in r.sample(rest, r.choice([0, 1, 1, 2, 2, 3]))]
    if r.p(0.15):                                           # the same verb for another thing, which is named
        cards.append(kind.card(verb, r.choice([n for n in kind.nouns if n != noun])))
        t = naming(r, card, noun)
        fns = offered(d, cards)
        t, vals, _, _ = wish(d, fns[card], t)
        d.user(t)
        d.call(fns[card].name, vals)
        return result(d, card)
    fns = offered(d, cards)
    grant(d, fns[card], card)


@family("functions", 70.0)
def verb_misses(d):
    r = d.r
    kind = r.choice(KINDS)
    noun, verb = r.choice(kind.nouns), r.choice(kind.verbs)
    fn = Fn(d, kind.card(verb, noun))
    if r.p(0.22):                                           # its verb is there, but for another thing
        other = r.choice([n for n in kind.nouns if n != noun])
        cards = [kind.card(verb, other)] + [kind.card(v, other) for v in r.sample(kind.verbs, r.choice([0, 1, 2])) if v is not verb]
        t = naming(r, fn.card, noun)
    else:
        cards, t = [kind.card(v, noun) for v in r.sample(apart(verb, kind.verbs), r.choice([1, 2, 2, 3, 3, 4]))], None
    offered(d, cards)
    d.user(wish(d, fn, t)[0])
    refuse(d)


def later(d, fns, kind, noun, verb, x):
    """One more turn about the thing x: granted where its function is there."""
    r = d.r
    card = kind.card(verb, noun)
    fn = fns.get(card)
    ways = [w for w in verb.wishes if w.count("{x}") == 1 and not re.search(r"^(Q:)?{x}|{x}'s|{x} (goes|is|needs|gets|should|must|can|may|has|comes|won't|to|becomes|belongs|lies|costs|late|come)\b|[,:] {x}", w)]
    if not ways:
        return False
    asks = verb.asks
    t = r.pick(ways)
    t = (t[2:] if t.startswith("Q:") else t).replace("{x}", r.choice(IT[3:] if kind.value == "person" else IT).replace("{n}", noun))
    extra, said = {}, {}
    f = fn or Fn(d, card)
    for p in re.findall(r"\{(\w+)\}", t):
        v, s = f.forms[p].draw(d)
        extra.update(v)
        said[p] = s
    t = re.sub(r"\{(\w+)\}", lambda m: said[m.group(1)], t)
    if "\x03" in t:
        return False
    if not asks or r.p(0.5):
        t = r.choice(NOW[:5] if asks else NOW).replace("{s}", t)
    if asks and r.p(0.5):
        t += "?"
    d.user(noisy(r, unglued(t), 0.6))
    if not fn:
        refuse(d)
    else:
        d.call(fn.name, fn.params({**x, **extra}))
        result(d, card)
    return True


@family("turns", 120.0)
def verb_turns(d):
    """One thing, several wishes about it: what is offered is done, what isn't is said."""
    r = d.r
    kind = r.choice(KINDS)
    noun = r.choice(kind.nouns)
    there = r.sample(kind.verbs, r.choice([2, 3, 3, 4]))
    fns = offered(d, [kind.card(v, noun) for v in there])
    cards = {kind.card(v, noun): v for v in there}
    card = r.choice(list(fns))
    vals = grant(d, fns[card], card, 0.6)
    key = next(iter(fns[card].forms[noun].props()))
    thing = vals[key]
    turns, want, done = 1, r.choice([2, 3, 3, 4, 5]), {cards[card].names[0]}
    for _ in range(20):
        if turns >= want:
            break
        fits = r.p(0.65)
        pool = [v for v in there if kind.card(v, noun) in fns] if fits else [v for v in kind.verbs if all(v in apart(t, kind.verbs) for t in there)]
        pool = [v for v in pool if v.names[0] not in done]
        if not pool:
            continue
        verb = r.choice(pool)
        f = fns.get(kind.card(verb, noun))
        x = {next(iter(f.forms[noun].props())): thing} if f else {}
        if later(d, fns, kind, noun, verb, x):
            done.add(verb.names[0])
            turns += 1
            if not f and r.p(0.2):
                d.user(noisy(r, r.pick(WHAT), 0.6))
                names = [t["name"] for t in d.functions]
                d.say(r.choice(CAN).replace("{f}", joined(d)), names)
    if r.p(0.12):
        chat(d, r.choice([0, 0, 1]))
