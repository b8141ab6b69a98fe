"""A wish that none of the offered functions grants, beside those that they do: the same trade, another verb (near1.py and later).

What teaches is contrast: of each trade as many wishes are granted as refused, with the same functions offered and the same things named; and a conversation
goes from one to the other.  Everyday wishes stand beside functions of trades that have nothing to do with them."""
import re
import near1
import near2
import near3
import near4
import near5
import near6
import near7
import near8
from argued import Card, done, offer, wish
from core import family, guard, noisy, spin
from pools import CITIES, NAMES, WORDS
from schemas import REFUSE


class Trade:
    def __init__(self, block):
        lines = block.strip().split("\n")
        head, _, subjects = lines[0][3:].partition(" ! ")
        self.name, self.subjects = head, set(subjects.split())
        self.misses = [m for l in lines[1:] if l.startswith("- ") for m in l[2:].split(" | ")]
        body = "\n".join(l for l in lines[1:] if not l.startswith("- "))
        self.cards = [Card(head, b.split("\n")) for b in body.strip().split("\n\n")]


TRADES = [Trade("## " + b) for m in (near1, near2, near3, near4, near5, near6, near7, near8) for b in m.TEXT.strip()[3:].split("\n\n## ")]
EVERYDAY = near2.EVERYDAY                                   # (subjects, wishes)
DEEDS = set("Books Enters Plans Sends Opens Lends Finds Sells Rents Sets Reports Reserves Moves Cancels Blocks Turns Fills Resets Weighs Adds Stops Starts Feeds Notes Takes Gives".split())
OPEN = ["", "", "", "", "", "", "please ", "can you ", "could you ", "hey, ", "I want you to "]
BARE = re.compile(r"(who|what|when|where|which|how|is|are|was|were|did|does|do|will|can|should|why|my|the|it|I|I'm|somebody)\b", re.I)


def unmet(d, t):
    """A wish of a - line as somebody types it."""
    r = d.r
    t = re.sub(r"\{[NCwnTD]\}", lambda m: guard({"N": r.pick(NAMES), "C": r.pick(CITIES), "w": r.pick(WORDS).lower(), "n": str(r.int(2, 60)), "T": r.choice(["six", "7:30", "half past eight", "noon", "9 pm", "18:15", "ten"]), "D": r.choice("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())}[m.group()[1]]), spin(r, t))
    if not BARE.match(t):
        t = r.choice(OPEN) + t
    if r.p(0.12):
        t += r.choice([" please", ", please", " for me", ", thanks", " now", " right away", ", would you", ", will you"]) if not t.endswith("?") else ""
    if r.p(0.35):
        t = t[0].upper() + t[1:]
    if BARE.match(t) and r.p(0.3) and t[-1] not in "?!.":
        t += "?"
    return noisy(r, t, 0.8)


def shown(d, trade, must=()):
    """Some of the trade's functions, sometimes one of a trade that has nothing in common with it."""
    r = d.r
    rest = [c for c in trade.cards if c not in must]
    cards = list(must) + r.sample(rest, r.randint(0 if must else 1, len(rest)))
    if r.p(0.2):
        far = r.choice([t for t in TRADES if not t.subjects & trade.subjects])
        cards.append(r.choice(far.cards))
    return offer(d, cards)


def missed(r, trade):
    """A wish that nobody grants, of the trade or of everyday life."""
    return r.pick(trade.misses if r.p(0.7) else r.choice([w for s, w in EVERYDAY if not s & trade.subjects]))


def refused(d, t):
    d.user(unmet(d, t))
    d.say(d.r.choice(REFUSE))


def granted(d, fns, level=1.0):
    c = d.r.choice(list(fns))
    t, vals, own, asks = wish(d, fns[c], None, level)
    d.user(t)
    d.call(fns[c].name, vals)
    done(d, c, own, asks, 0.03)


@family("functions", 34.0)
def near_miss(d):
    r = d.r
    trade = r.choice(TRADES)
    k = r.random()
    if k < 0.2:                                             # what is wished has nothing to do with what is offered
        offer(d, r.sample(trade.cards, r.randint(1, len(trade.cards))))
        other = r.choice([t for t in TRADES if not t.subjects & trade.subjects])
        return refused(d, r.pick(other.misses))
    fns = shown(d, trade)
    alone = all(c.trade == trade.name for c in fns)         # the far one might grant an everyday wish
    refused(d, missed(r, trade) if alone else r.pick(trade.misses))


@family("functions", 44.0)
def near_fit(d):
    trade = d.r.choice(TRADES)
    c = d.r.choice(trade.cards)
    granted(d, {c: shown(d, trade, [c])[c]})


@family("functions", 14.0)
def near_both(d):
    """Granted and refused in turn, the same functions offered all the while."""
    r = d.r
    trade = r.choice(TRADES)
    fns = offer(d, r.sample(trade.cards, r.randint(1, len(trade.cards))))
    turns = r.choice([[True, False], [False, True], [False, True, False], [True, True, False], [False, False, True], [True, False, True]])
    for fits in turns:
        if fits:
            granted(d, fns, 0.8)
        else:
            refused(d, missed(r, trade))


def called_for(p, key):
    """How a missing value is asked for."""
    about = p.get("description", "")
    return about[0].lower() + about[1:] if re.fullmatch(r"[A-Za-z' ]+", about) and not re.search(r"[A-Z]{2}", about) else re.sub("(?<=[a-z])([A-Z])", r" \1", key).replace("_", " ").replace("-", " ").lower()


@family("functions", 7.0)
def near_lacks(d):
    """A function is wished for without its values: those are asked for.  The neighbouring wish is still refused."""
    r = d.r
    while True:
        trade = r.choice(TRADES)
        fns = offer(d, r.sample(trade.cards, r.randint(1, len(trade.cards))))
        fit = [(c, f) for c, f in fns.items() if c.about[0].split()[0] in DEEDS and f.schema["parameters"].get("required")]
        if fit:
            break
    first = r.p(0.35)
    if first:
        refused(d, missed(r, trade))
    c, f = r.choice(fit)
    verb, rest = c.about[0].rstrip(".").split(" ", 1)
    t = r.choice(["can you {x}", "please {x}", "I want to {x}", "{x}", "could you {x}?", "I need to {x}", "{x} please", "I'd like to {x}", "would you {x} for me", "help me {x}"]).replace("{x}", f"{verb[:-1].lower()} {rest}")
    d.user(noisy(r, t))
    props = f.schema["parameters"]["properties"]
    d.say(r.choice(["What should I use for: {x}?", "I need more: {x}?"]).replace("{x}", ", ".join(called_for(props[k], k) for k in f.schema["parameters"]["required"])))
    if not first and r.p(0.5):
        refused(d, missed(r, trade))
