"""Dialogues over the functions of cards17.py and later: a fact is said and the function that takes it is called; where none takes it, there is no call."""
import schemas
import walks
from core import family
from outcomes import outcome
from schemas import ALL, BROAD, REFUSE, Tool, alike, dress, make_tools, open_wish

_names = {c[1].split("/")[0] for c in walks.FACTS}
FACT = [c for c in ALL if c.names[0] in _names]
NEAR = {}
for _c in FACT:
    for _p in _c.params:
        _p.raw = True
    NEAR.setdefault(_c.domain, []).append(_c)
TWO = [k for k, v in NEAR.items() if len(v) > 1]
# What people say around a fact, which changes nothing.
BEFORE = ["just so you know, ", "ok, ", "so, ", "well, ", "hi, ", "quick one: ", "for the record: ", "update: ", "right, ", "fyi ", "hm, ", "oh, ", "sorry, forgot: ", "before I forget: ", "as promised: ", "next: ", "hello, ", "one more: ", "news: ", "look, ", "hey, ", "as I said, "]
AFTER = [", sorry for the delay", ", as always", " (again)", ", I think that's all", ", just now", ", it took a while", ", thanks", ", finally", ", that's it", " - that's all I know", ", please", ", you know how it is", ", as usual", ", nothing more", ", thank you", ", ok?"]
# The same with a number in it, which no argument should take.
BEFORE_N = ["third time I'm asking: ", "on my second coffee, ", "after 20 years in this job: ", "my phone is at 3 percent, so quick: ", "like the last 10 times: ", "with two kids on my lap: ", "for the 100th time, ", "5 colleagues asked me already, ", "one hand on the wheel, ", "my 4-year-old is screaming, so short: ", "after 3 hours of sleep: ", "sorry, 2 left thumbs: ", "15 clicks later: ", "it's my 1st day here, ", "I've got 30 seconds: ", "you told me twice, still: "]
AFTER_N = [" (third time I ask)", ", my phone is at 4 percent", ", after 3 hours of sleep", ", told 2 people already", ", 10 years here and I still forget how", ", one hand on the wheel", ", took me 15 clicks to get here", ", it's my 1st day", " (2nd try)", ", I have 30 seconds", ", my 3 cats say hello"]
FREE = schemas.FREE


def around(r, card, t, spoken):
    """The wish with something irrelevant before or after it."""
    k = r.random()
    if k < 0.17:
        t = r.choice(BEFORE if k < 0.12 else BEFORE_N) + t
    ends = t.endswith("\x02") and (list(spoken) or [""])[-1]
    k = r.random()
    if k < 0.12 and t[-1:] not in "?!." and not (ends and (card.by[ends].kind in FREE or card.by[ends].kind.startswith("any"))):
        t += r.choice(AFTER if k < 0.08 else AFTER_N)
    return t


def offer(r, card, k):
    """Other cards beside it: of its own trade and of others."""
    out = []
    for _ in range(k):
        c = r.choice(NEAR[card.domain]) if r.p(0.55) else r.choice(FACT) if r.p(0.7) else r.choice(ALL)
        if c is not card and c not in out and not alike(c, card):
            out.append(c)
    return out


@family("functions", 80.0)
def fact_call(d):
    r = d.r
    c, t, vals, spoken, asks = open_wish(d, r.choice(FACT))
    tool = make_tools(d, [c], offer(r, c, r.choice([0, 1, 1, 2, 2, 3, 4])))[0]
    d.user(dress(d, around(r, c, t, spoken)))
    d.call(tool.name, tool.params(vals))
    outcome(d, asks, 0.05)


def offered(d, cards):
    r, seen = d.r, set()
    d.functions = []
    for c in cards:
        s = Tool(d, c).schema
        if s["name"] not in seen:
            d.functions.append(s)
            seen.add(s["name"])
    r.shuffle(d.functions)


@family("functions", 12.0)
def fact_none(d):
    """The same facts where no function takes them."""
    r = d.r
    c, t, _, spoken, _ = open_wish(d, r.choice(FACT))
    near = [x for x in NEAR[c.domain] if x is not c and not alike(x, c)]
    far = [x for x in r.sample(FACT, 5) if x.domain != c.domain and not alike(x, c) and x.names[0] not in BROAD]
    cards = r.sample(near, min(len(near), r.choice([1, 1, 2, 3]))) if near and r.p(0.65) else []
    cards += far[:r.choice([0, 1, 1, 2, 3])] if cards else far[:r.choice([1, 1, 2, 3, 4])]
    if not cards:
        return fact_call(d)
    offered(d, cards)
    d.user(dress(d, around(r, c, t, spoken)))
    d.say(r.choice(REFUSE))


@family("functions", 14.0)
def fact_series(d):
    """One fact after the other, each for whom it concerns; some concern nobody."""
    r = d.r
    if r.p(0.75):
        cards = NEAR[r.choice(TWO)]
    else:
        cards = [r.choice(NEAR[x]) for x in r.sample(list(NEAR), 3)]
    cards = r.sample(cards, min(len(cards), 4))
    left = cards.pop() if len(cards) > 2 and r.p(0.45) else None
    tools = {t.card: t for t in make_tools(d, cards, [])}
    cards = [c for c in cards if c in tools]
    refused = False
    for k in range(r.choice([2, 3, 3, 4])):
        if left and not refused and k and r.p(0.4):
            refused = True
            c, t, _, spoken, _ = open_wish(d, left)
            d.user(dress(d, around(r, c, t, spoken)))
            d.say(r.choice(REFUSE))
            continue
        c, t, vals, spoken, asks = open_wish(d, r.choice(cards))
        d.user(dress(d, around(r, c, t, spoken), 0.8))
        d.call(tools[c].name, tools[c].params(vals))
        outcome(d, asks, 0.03)
