"""One function over three to seven turns.  An argument becomes another one, later, fewer, twice as long, the two ends change places, all is as before, an option comes or goes, two things change at once, the same once more;
between two calls something is asked that needs no call, or that nothing offered can do; and sums over what was said to the function and over what it gave back."""
import datetime
import re
from core import MONTHS, family
from dates import ordinal
from mends import trimmed
from outcomes import outcome
from schemas import REFUSE, beside, dress, make_tools, open_wish, shifted, value
from threads import chat, user
from values import in_words, said

NEXT = ["and {s}?", "what about {s}", "and for {s}", "now {s}", "the same for {s}", "same with {s}", "{s} too", "then {s}", "also {s}", "how about {s}", "and one for {s}", "do the same with {s}", "ok and {s}", "{s} next", "same thing, {s}", "can you do {s} as well", "likewise {s}", "now do {s}", "{s} as well please", "one more: {s}", "and what if it's {s}", "repeat that for {s}"]
FIX = ["no, {s}", "I meant {s}", "sorry, {s}", "not {o}, {s}", "make that {s}", "{s} instead", "oops, {s}", "actually {s}", "{s} rather", "wait, {s}", "change it to {s}", "hm, better {s}", "my mistake, {s}", "{s}, not {o}", "it has to be {s}", "no no, {s}", "correction, {s}", "let's say {s}", "I'd rather have {s}", "wrong, {s}", "{o} is wrong, it's {s}", "switch to {s}"]
NAMED = ["with {k} {s}", "and {k} {s}?", "change the {k} to {s}", "{k} {s} instead", "{k} should be {s}", "same, but {k} {s}", "again with {k} {s}", "set the {k} to {s}", "now {k} {s}", "{k}: {s}", "the {k} is {s}, sorry", "let the {k} be {s}", "only the {k} changes, {s}", "everything as it was but {k} {s}", "keep the rest, {k} {s}"]
BOTH = ["{k} {s}, {l} {t}", "{k} {s} and {l} {t}", "now with {k} {s} and {l} {t}", "change two things: {k} {s}, {l} {t}", "the same with {k} {s}, and {l} {t}", "{l} {t} and {k} {s} this time", "make the {k} {s} and the {l} {t}"]
TWO = ["and for {s}, {t}", "now {s}, {t}", "{s} and {t} this time", "then {s} with {t}", "and {s}, {t}?", "the same with {s} and {t}", "next one: {s}, {t}", "{t} now, and {s}", "sorry: {s}, {t}", "what about {s} and {t}", "again for {s}, this time {t}"]
SHIFTED = ["{s}", "{s} please", "make it {s}", "no, {s}", "could it be {s}?", "rather {s}", "{s} is better", "better {s}", "hm, {s}", "{s} would suit me more", "I'd prefer {s}", "sorry, {s}", "change it, {s}", "and {s}?", "what about {s}", "let's do {s}", "ok but {s}", "can we have it {s}"]
SWAP = ["now the other way round", "and the way back", "the reverse, please", "and in the other direction", "swap the two", "other direction?", "exchange the two", "and back again", "the opposite way", "turn it around", "I mixed them up, the other way round", "from the second to the first", "and vice versa", "switch the two of them"]
RETURN = ["and back, {s}", "coming back {s}", "the way back, {s}", "returning {s}", "and the return, {s}", "back again {s}", "then home again, {s}"]
PUT_BACK = ["no, put it back where it came from", "back to the place it was in", "that was wrong, back to where it came from", "return it to its old place", "undo that, back to the old place", "wrong one, take it back to where it started", "sorry, it goes back where it was before"]
BEFORE = ["no, as it was before", "put it back", "back to the one before", "undo that, as before", "as it was, please", "the previous one again", "return to what it was", "change it back", "no, leave it as before", "back to how it was", "I take that back, as before", "restore the old one"]
START = ["the very first one again", "once more what I asked first", "back to the first one", "do the first one again", "as at the very beginning", "the first of them again, please", "again the way I said it first"]
ONCE = ["once more", "the same again", "again please", "do that again", "repeat that", "one more of these", "another one of the same", "the same once again", "again, exactly the same", "do it twice, so again", "and a second time"]
WITHOUT = ["without the {k}", "leave the {k} out", "no {k} after all", "drop the {k}", "the {k} doesn't matter", "forget the {k}", "take the {k} out again", "any {k} will do", "the {k} isn't needed"]
WITH = ["with {k} {s}", "add {k} {s}", "and {k} {s} please", "{k} {s} as well", "put {k} {s} in too", "{k} {s}, I forgot", "I forgot to say: {k} {s}", "it should also have {k} {s}"]
WHAT = ["which {k} did I say", "what {k} was that again", "what {k} did you use", "remind me, what {k}", "and the {k} was?", "which {k} was it", "what did I give as {k}", "the {k} again?"]
OTHER = ["can you also cook dinner?", "and walk my dog please", "could you water my plants too?", "and now paint my fence", "can you hug my brother for me", "and shovel the snow please", "will you sew a button on", "please also peel the potatoes", "could you hold the ladder", "and tidy my room", "carry my bags up, please", "can you sing me to sleep", "wash my car as well", "cut my hair too?", "and change the light bulb for me", "can you drive me home", "please bake a cake as well", "can you babysit on friday?", "and fix my leaking tap", "mow the lawn then"]
TOTAL = ["what's the {k} of all together", "add up the {k}", "total {k}?", "how much {k} is that in all", "{k}, all together", "sum of the {k}", "so the {k} in sum", "and the {k} added"]
MEAN = ["average {k}?", "the mean {k}", "{k} on average", "what's the average {k}"]
GAP = ["by how much did the {k} change", "difference in {k}?", "how far apart are they in {k}", "what's the difference in {k} to before", "{k} now against before, difference"]
RESULTS = [(["both together", "add the two results", "sum of the two", "the two together?", "what do both make", "and in total"], "{y} + {x}", 2), (["what's the difference", "how far apart are the two", "difference to the one before", "gap between the two"], "abs({x} - {y})", 2), (["average of the two", "the mean of both"], "({y} + {x}) / 2", 2),
           (["all three together", "sum of the three", "add all three"], "{z} + {y} + {x}", 3), (["for {n} of them", "times {n}", "{n} times that", "if I take {n}"], "{x} * {n}", 1), (["shared by {n}", "split between {n}", "divided by {n}", "for each of {n}"], "{x} / {n}", 1), (["plus {p}%", "with {p}% on top", "add {p} percent"], "{x} * (1 + {p} / 100)", 1), (["minus {p}%", "{p}% less", "with {p}% off"], "{x} * (1 - {p} / 100)", 1), (["half of it", "half?"], "{x} / 2", 1), (["packed by {n}, how many packs", "how many boxes of {n} would that be", "in lots of {n}, how many lots"], "{x} / {n}", 1), (["at {m} each, what do I pay", "if one of those is {m}, all of them?", "priced at {m} apiece", "worth, at {m} a piece"], "{x} * {m}", 1), (["{n} of that are reserved, what's free", "less {n}", "{n} fewer, so"], "{x} - {n}", 1), (["double that", "twice as much then"], "{x} * 2", 1), (["in percent of the one before", "as a percentage of the first of the two"], "{x} / {y} * 100", 2), (["{p}% of it", "how much is {p}% of that"], "{x} * {p} / 100", 1)]
SAY = ["It is {o}.", "That is {o}.", "That makes {o}."]
FROM, TO = {"from", "source", "origin", "start", "from_place", "from_bin", "old", "from_account", "departure"}, {"to", "target", "destination", "end", "to_place", "to_bin", "new", "to_account", "arrival"}
ENDS = {"city", "place", "person", "first", "street", "code", "word"}
AMOUNTS = {"small", "few", "count", "money", "cash", "bigs", "minutes", "days", "hours", "percent", "num", "times", "seconds"}
CLOCK = [(30, "half an hour"), (60, "an hour"), (15, "a quarter of an hour"), (10, "ten minutes"), (20, "20 minutes"), (45, "45 minutes"), (90, "an hour and a half"), (120, "two hours"), (5, "five minutes"), (40, "40 minutes"), (75, "75 minutes"), (180, "three hours")]


def moved(r, kind, v):
    """(what it becomes, how it is said): by arithmetic on the value before."""
    if kind == "time":
        k, s = r.choice(CLOCK)
        later = r.p(0.6)
        m = int(v[:2]) * 60 + int(v[3:5]) + (k if later else -k)
        return (f"{m // 60:02d}:{m % 60:02d}", r.choice([f"{s} later", f"{s} after that", f"push it {s}", f"{s} more"][:3] if later else [f"{s} earlier", f"{s} sooner", f"{s} before that"])) if 0 <= m < 1440 else None
    if kind == "date":
        d = datetime.date.fromisoformat(v)
        if r.p(0.35):
            n = r.randint(1, 28)
            return (str(d.replace(day=n)), r.choice([f"on the {ordinal(n)}", f"the {ordinal(n)}", f"on the {ordinal(n)} of that month"])) if n != d.day else None
        k, s = r.choice([(1, "a day later"), (1, "the day after"), (1, "the next day"), (-1, "the day before"), (-1, "a day earlier"), (7, "a week later"), (7, "the week after, same weekday"), (-7, "a week earlier"), (2, "two days later"), (-2, "two days earlier"), (3, "three days after that"), (14, "a fortnight later"), (10, "ten days later"), (5, "five days later")])
        return str(d + datetime.timedelta(days=k)), s
    if kind in AMOUNTS and isinstance(v, int) and not isinstance(v, bool) and r.p(0.6):
        k = r.choice([1, 1, 2, 3, 4, 5, 10]) if v > 9 else r.choice([1, 1, 2])
        w = r.choice([str(k), in_words(k)])
        if r.p(0.2) and v % 2 == 0:
            return v // 2, r.choice(["half of that", "only half", "half that"])
        if r.p(0.2):
            return v * 2, r.choice(["double that", "twice that", "the double"])
        if r.p(0.45) and v > k:
            return v - k, r.choice([f"{w} less", f"{w} fewer", f"reduce it by {w}", f"down by {w}"])
        return v + k, r.choice([f"{w} more", f"raise it by {w}", f"up by {w}", f"add {w}"])
    return shifted(r, kind, v)


class Errand:
    def __init__(self, d):
        self.d, self.r = d, d.r
        for _ in range(60):
            c, t, vals, spoken, self.asks = open_wish(d)
            if len(vals) > 1 or self.r.p(0.25):
                break
        self.c = c
        self.tool = make_tools(d, [c], beside(self.r, c))[0]
        if any(n not in self.tool.key for n in vals):
            raise ValueError("a name twice")
        self.spoken, self.calls, self.nums = spoken, [], []
        d.user(dress(d, t))
        self.call(vals)

    def call(self, vals):
        self.vals = vals
        self.d.call(self.tool.name, self.tool.params(vals))
        n = outcome(self.d, self.asks, 0.03)
        self.calls.append(vals)
        self.nums.append(n)
        self.fresh = n is not None and not any(m in self.d.steps[-2][1] for m in MONTHS)
        self.nums[-1] = n if self.fresh else None

    def label(self, p):
        return self.tool.key[p.names[0]].replace("_", " ").lower()

    def ps(self):
        return [p for p in self.c.params if p.names[0] in self.vals]

    def alone(self, p):
        """No other value could be meant by one like this."""
        kinds = AMOUNTS if p.kind in AMOUNTS else ENDS if p.kind in ENDS else {p.kind}
        return sum(q.kind in kinds if not (p.enum or q.enum) else q.enum == p.enum for q in self.ps()) == 1

    def new(self, p):
        for _ in range(12):
            v, s = value(self.d, p)
            if v != self.vals.get(p.names[0]) and "{" not in str(s) and not isinstance(v, (bool, dict)) and len(str(s)) < 32:
                return v, trimmed(str(s))
        return None

    def other(self):
        r = self.r
        p = r.choice([q for q in self.ps() if q.kind != "bool"] or [None])
        got = p and self.new(p)
        if not got:
            return False
        v, s = got
        old = self.spoken.get(p.names[0])
        if not self.alone(p) or r.p(0.25) or self.fresh and p.kind in AMOUNTS:
            user(self.d, NAMED, 0.6, k=self.label(p), s=s)
        else:
            ways = FIX if r.p(0.45) else NEXT
            ways = ways if old and len(str(old)) < 30 else [t for t in ways if "{o}" not in t]
            user(self.d, ways, 0.6, s=s, o=trimmed(str(old)))
        self.spoken = dict(self.spoken, **{p.names[0]: s})
        self.call(dict(self.vals, **{p.names[0]: v}))
        return True

    def shift(self):
        r = self.r
        ps = [p for p in self.ps() if not p.enum and self.alone(p) and not (self.fresh and p.kind in AMOUNTS)]
        p = r.choice(ps or [None])
        got = p and moved(r, p.kind, self.vals[p.names[0]])
        if not got or got[0] == self.vals[p.names[0]]:
            return False
        user(self.d, SHIFTED, 0.6, s=got[1])
        self.call(dict(self.vals, **{p.names[0]: got[0]}))
        self.spoken = {k: v for k, v in self.spoken.items() if k != p.names[0]}
        return True

    def ends(self):
        """Parameters that may change places."""
        ps = [p for p in self.ps() if p.kind in ENDS and not p.enum]
        return [(a, b) for i, a in enumerate(ps) for b in ps[i + 1:] if a.kind == b.kind and (a.kind != "code" or set(a.names) & FROM and set(b.names) & TO)]

    def swap(self):
        pairs = self.ends()
        if len(pairs) != 1 or len(self.calls) > 1 and self.r.p(0.5):
            return False
        a, b = (p.names[0] for p in pairs[0])
        if self.vals[a] == self.vals[b]:
            return False
        new = dict(self.vals, **{a: self.vals[b], b: self.vals[a]})
        days = [p for p in self.ps() if p.kind in ("date", "time")]
        got = len(days) == 1 and self.r.p(0.5) and moved(self.r, days[0].kind, self.vals[days[0].names[0]])
        if got and pairs[0][0].kind in ("city", "place"):
            user(self.d, RETURN, 0.6, s=got[1])
            self.spoken = {k: v for k, v in self.spoken.items() if k != days[0].names[0]}
            new[days[0].names[0]] = got[0]
        else:
            user(self.d, SWAP if self.asks or len(self.calls) > 1 or self.r.p(0.4) else PUT_BACK, 0.6)
        self.call(new)
        return True

    def before(self):
        if len(self.calls) < 2 or self.calls[-2] == self.vals or self.ends():
            return False
        user(self.d, BEFORE, 0.5)
        self.call(self.calls[-2])
        return True

    def start(self):
        if len(self.calls) < 3 or self.calls[0] == self.vals:
            return False
        user(self.d, START, 0.5)
        self.call(self.calls[0])
        return True

    def once(self):
        if self.asks:
            return False
        user(self.d, ONCE, 0.5)
        self.call(dict(self.vals))
        return True

    def option(self):
        """Something that need not be said comes or goes."""
        r = self.r
        out = [p for p in self.ps() if p.optional and p.default is None and p.names[0] in self.spoken and p.kind != "bool"]
        if out and r.p(0.5):
            p = r.choice(out)
            user(self.d, WITHOUT, 0.6, k=self.label(p))
            self.call({k: v for k, v in self.vals.items() if k != p.names[0]})
            return True
        more = [p for p in self.c.params if p.optional and p.names[0] not in self.vals and p.names[0] in self.tool.key and p.kind != "bool"]
        p = r.choice(more or [None])
        got = p and self.new(p)
        if not got:
            return False
        user(self.d, WITH, 0.6, k=self.label(p), s=got[1])
        self.spoken = dict(self.spoken, **{p.names[0]: got[1]})
        vals = dict(self.vals, **{p.names[0]: got[0]})
        self.call({q: vals[q] for q in self.c.by if q in vals})
        return True

    def both(self):
        r = self.r
        ps = [p for p in self.ps() if p.kind != "bool"]
        if len(ps) < 2:
            return False
        p, q = r.sample(ps, 2)
        a, b = self.new(p), self.new(q)
        if not a or not b:
            return False
        plain = self.alone(p) and self.alone(q) and (not self.fresh or not {p.kind, q.kind} & AMOUNTS) and self.r.p(0.6)
        user(self.d, TWO if plain else BOTH, 0.6, k=self.label(p), s=a[1], l=self.label(q), t=b[1])
        self.spoken = dict(self.spoken, **{p.names[0]: a[1], q.names[0]: b[1]})
        self.call(dict(self.vals, **{p.names[0]: a[0], q.names[0]: b[0]}))
        return True

    def what(self):
        r = self.r
        ps = [p for p in self.ps() if isinstance(self.vals[p.names[0]], (str, int, float)) and not isinstance(self.vals[p.names[0]], bool) and len(str(self.vals[p.names[0]])) < 40]
        if not ps:
            return False
        p = r.choice(ps)
        v, k = self.vals[p.names[0]], self.label(p)
        user(self.d, WHAT, 0.5, k=k)
        self.d.say(r.choice([f"The {k} was {v}.", f"It was {v}.", f"That was {v}."]), [v])
        self.fresh = False
        return True

    def refuse(self):
        user(self.d, OTHER, 0.6)
        self.d.say(self.r.choice(REFUSE))
        self.fresh = False
        return True

    def python(self, e):
        self.d.py(e)
        out = self.d.steps[-1][1]
        out = re.search(r"\[stdout\](.*)\[/stdout\]", out).group(1)
        self.d.say(self.r.choice(SAY).replace("{o}", out), [out])
        self.fresh = False
        return True

    def said_sum(self):
        """Over what the function was told."""
        r = self.r
        ps = [p for p in self.ps() if p.kind in AMOUNTS and p.kind != "percent" and all(isinstance(c.get(p.names[0]), (int, float)) for c in self.calls)]
        if len(self.calls) < 2 or not ps:
            return False
        p = r.choice(ps)
        xs = [c[p.names[0]] for c in self.calls]
        if len(set(xs)) < 2:
            return False
        k = r.random()
        if k < 0.55:
            ways, e = TOTAL, " + ".join(map(str, xs))
        elif k < 0.75:
            ways, e = MEAN, f"({' + '.join(map(str, xs))}) / {len(xs)}"
        else:
            if xs[-1] == xs[-2]:
                return False
            ways, e = GAP, f"{max(xs[-2:])} - {min(xs[-2:])}"
        user(self.d, ways, 0.6, k=self.label(p))
        return self.python(f"print(round({e}, 2))" if "/" in e or "." in e else f"print({e})")

    def got_sum(self):
        """Over what came back."""
        r = self.r
        ns = [n for n in self.nums]
        ways, e, k = r.choice(RESULTS)
        if len(ns) < k or any(n is None or n <= 0 for n in ns[-k:]) or not self.fresh or k > 1 and len(ns) != k or len(set(ns[-k:])) < k:
            return False
        x, y, z = (ns[::-1] + [None, None])[:3]
        n, p, m = r.randint(2, 12), r.choice([5, 7, 10, 15, 19, 20, 25]), r.choice([0.4, 0.75, 1.2, 2, 2.5, 3.8, 4, 6.5, 12])
        if "- {n}" in e and x <= n:
            return False
        user(self.d, ways, 0.6, n=said(r, n), p=p, m=m)
        if "abs" in e:
            e = "{x} - {y}" if x > y else "{y} - {x}"
        e = e.replace("{x}", str(x)).replace("{y}", str(y)).replace("{z}", str(z)).replace("{n}", str(n)).replace("{p}", str(p)).replace("{m}", str(m))
        return self.python(f"print(round({e}, 2))" if "/" in e or "." in e else f"print({e})")


def run(d):
    r = d.r
    t = Errand(d)
    moves = [(t.other, 24), (t.shift, 22), (t.swap, 14), (t.before, 7), (t.start, 4), (t.once, 3), (t.option, 10), (t.both, 7), (t.what, 4), (t.refuse, 3), (t.said_sum, 10), (t.got_sum, 22)]
    turns, want, chatted = 1, r.choice([3, 3, 4, 4, 5, 6]), False
    for _ in range(30):
        if turns >= want:
            break
        move = r.choices([m for m, _ in moves], [w for _, w in moves])[0]
        if not chatted and r.p(0.04):
            chat(d)
            chatted, turns = True, turns + 1
            continue
        turns += bool(move())
    if turns < 2:
        raise ValueError("nothing came of it")
    if r.p(0.12):
        chat(d, 0)


@family("turns", 60.0)
def errand(d):
    while True:
        d.steps, d.kernel, d.functions, d.called = [], type(d.kernel)(), [], None
        try:
            return run(d)
        except ValueError:
            continue
