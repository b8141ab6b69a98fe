"""Services that tell something (a fare, the tide, free places): bureau.py's talk, with another value, a day later, several at once; which of two is cheaper, whether it is before noon, what was meant, are known and need no call; sums go to Python."""
import datetime
import re
from bureau import Talk, both, differs, label
from bureaurows import ASK
from core import afresh, family
from threads import ASIDE, wander

NEXT = "and {x} | {x}? | what about {x} | and {x}? | now {x} | same {x} | the same {x} | how about {x} | {x} as well | ok and {x} | then {x} | and if it's {x} | could you check {x} too | once more, {x} | what would it be {x} | again but {x} | now {x} please | {x} instead".split(" | ")
FIX = "no, {x} | sorry, {x} | I meant {x} | {x}, sorry | make it {x} | make that {x} | oops, {x} | wait, {x} | correction: {x} | {x} instead | actually {x} | no wait, {x} | hm, {x} rather | change that, {x} | i said it wrong, {x} | it should be {x}".split(" | ")
SHIFT = "{x} | and {x}? | {x}? | what about {x} | make it {x} | no, {x} | and if it's {x} | {x} then | hm, {x} | rather {x} | could it be {x} | now {x}".split(" | ")
ALL = "check {x} | {x}, all of them | and {x} please | now {x} | i need {x} too | the same {x} | for comparison, {x} | and what about {x}".split(" | ")
MORE = dict(euros=("cheaper", "cheapest", "dearer", "most expensive"), time=("earlier", "earliest", "later", "latest"), minutes=("quicker", "quickest", "longer", "longest"), hours=("shorter", "shortest", "longer", "longest"), km=("nearer", "nearest", "farther", "farthest"), days=("sooner", "soonest", "slower", "slowest"), degrees=("colder", "coldest", "warmer", "warmest"))
OTHER = "can you also water my plants | and who won the match last night | cook me something too | and paint the fence please | call my mother as well | what's in my fridge | sell my old bike while you are at it | and fix the printer | wash the car too please | sing me something | carry the bags up, please | tune my guitar | cut the hedge too | can you iron my shirts | please feed the neighbour's cat | and change the tyres".split(" | ")
OFF = "never mind | forget it | ok, never mind then | doesn't matter, leave it | i'll leave it | not needed any more, forget it | never mind, thanks | ok forget about that | let's drop it | i changed my mind, leave it".split(" | ")
LEFT = "All right. | All right, just ask if you need anything. | No problem. | OK."
WRONG = [("no data for {x}", "There is no data for {x}."), ("{x}: not found", "{x} was not found."), ("no result for {x}", "There is no result for {x}."), ('{"error": "{x} unknown"}', "{x} is unknown there."), ('{"error": "nothing for {x}"}', "There is nothing for {x}.")]
EURO = [("split between {n} of us | each, if we are {n} | divided by {n}, each pays | {n} of us share it | shared by {n} people, per head", "{x} / {n}", 2, 6), ("with {n}% off | less {n} percent | i get {n}% discount on that | minus {n} percent", "{x} * (1 - {n} / 100)", 5, 30), ("plus {n}% tax | with {n} percent on top | add {n}% to it", "{x} * (1 + {n} / 100)", 5, 25),
        ("times {n} | {n} times that | if i pay that {n} times | {n} of those, total", "{x} * {n}", 2, 12), ("i have {n} euros, what's left then | out of {n} euros, what remains | {n} minus that", "{n} - {x}", 500, 999), ("in dollars, a euro is 1.{n} | at 1.{n} dollars a euro, how many dollars", "{x} * 1.{n}", 11, 28), ("half of that | half price would be | only half", "{x} / 2", 1, 1)]
ANY = [("half of it | half of that is | half?", "{x} / 2", 1, 1), ("times {n} | {n} times that | {n} of those, in all", "{x} * {n}", 2, 12), ("{n}% of it | {n} percent of that is how much | what is {n}% of it", "{x} * {n} / 100", 5, 60), ("plus another {n} | and {n} on top | if it were {n} more", "{x} + {n}", 2, 40)]
UNITS = dict(euros=EURO, minutes=ANY + [("in hours | how many hours is it", "{x} / 60", 1, 1)], km=ANY + [("in miles, 1.609 km each | in miles (a mile is 1.609 km)", "{x} / 1.609", 1, 1), ("there and back | and the way back too, total", "{x} * 2", 1, 1), ("fuel for that at {n} litres per 100 km | litres for it, {n} per 100 km", "{x} * {n} / 100", 4, 9)], kg=ANY + [("in grams | how many grams", "{x} * 1000", 1, 1)], hours=ANY + [("in minutes | how many minutes is that", "{x} * 60", 1, 1)],
             degrees=[("in fahrenheit | what's that in fahrenheit | and in F", "{x} * 9 / 5 + 32", 1, 1)], days=ANY + [("in hours | how many hours are that", "{x} * 24", 1, 1)])


class Ends(Talk):
    """It is dropped, or something is asked that nothing here does."""

    def off(self):
        if "off" in self.flags or not self.enough():
            return False
        self.flags.add("off")
        self.ask(OFF)
        return self.say(LEFT)

    def other(self):
        if "other" in self.flags:
            return False
        self.flags.add("other")
        return self.refuse(OTHER)


class Inquiry(Ends):
    def start(self):
        s = self.s
        self.offer(self.function(self.name, s.about, s.parts))
        self.figs = s.figures if self.r.p(0.6) else s.figures[:1]        # the first one is what the wish asks for
        self.fields = {f: self.r.choice(f.keys) for f in self.figs}
        self.known, self.flags = {}, set()
        self.out = None
        got = self.begin()
        if got is None:
            got = self.draw_all()
            self.first(*got)
            self.turns += 1
        self.vals, self.said = got
        self.look()

    def fetch(self, vals):
        key = str(sorted((self.keys[p], str(v)) for p, v in vals.items()))
        if key not in self.known:
            self.known[key] = {f: f.draw(self.r) for f in self.figs}
        got = self.known[key]
        self.d.call(self.name, self.args(vals))
        self.result(self.as_text({self.fields[f]: v for f, v in got.items()}))
        self.calls.append((dict(vals), dict(self.said), got))
        return got

    def look(self):
        got = self.fetch(self.vals)
        self.out, self.back, self.summed = None, 1, False
        fs = self.figs if self.r.p(0.75) or len(self.figs) == 1 else self.figs[:1]
        texts = [self.r.choice(f.says).replace("{v}", str(got[f])) for f in fs]
        self.say(" ".join(x[:1].upper() + x[1:] for x in texts), *[got[f] for f in fs])
        return True

    def take(self, p, v, said):
        self.vals = self.vals | {p: v}
        self.vals = {q: self.vals[q] for q in self.s.parts if q in self.vals}
        self.said = dict(self.said) | {p: said}

    # moves with a call
    def change(self):
        r = self.r
        p = r.choice(self.s.parts)
        same = [q for q in self.s.parts if q.kind == p.kind and q is not p]
        was = [self.vals[q] for q in self.vals if q is p or q in same]
        if p.kind == "b" and p not in self.vals:
            v, said = True, ""
        else:
            v, said = p.draw(self, [self.vals[p]] if p.kind == "b" else was)
        x = p.fragment(r, v, said)
        if p.ways[0].split(", ")[0] == "{v}" and same:
            return False
        fix = self.d.steps[-2][0] == "result" and r.p(0.35)
        bare = not same and p.kind not in ("b",) and not p.range and r.p(0.25)
        self.ask(FIX if fix else NEXT, x=said if bare else x)
        self.take(p, v, said)
        return self.look()

    def shift(self):
        p = self.r.choice(list(self.vals))
        if sum(q.kind == p.kind for q in self.vals) > 1 and not p.range:
            return False
        got = p.shifts(self.r, self.vals[p])
        if not got or not got[1]:
            return False
        if p.range and self.figs and any(f.number() and f.unit in p.ways[0] for f in self.figs if f.unit):
            return False
        self.ask(SHIFT, x=got[1])
        self.take(p, got[0], str(got[0]) if not isinstance(got[0], (datetime.date, datetime.time)) else got[1])
        return self.look()

    def two(self):
        if len(self.s.parts) < 2:
            return False
        p, q = self.r.sample(self.s.parts, 2)
        if "b" in (p.kind, q.kind) and (p not in self.vals or q not in self.vals) or p.kind == q.kind:
            return False
        a, b = (x.draw(self, [self.vals.get(x)] if x in self.vals else ()) for x in (p, q))
        x, y = p.fragment(self.r, *a), q.fragment(self.r, *b)
        self.ask("and {x}, {y} | {x}, {y}? | now {x} and {y} | what about {x}, {y} | {x} and {y} this time | the same {x}, {y} | {y}, {x} | make it {x} and {y} | two changes: {x}, {y}", x=x, y=y)
        self.take(p, *a)
        self.take(q, *b)
        return self.look()

    def several(self):
        """Two or three calls in turn, one answer."""
        r = self.r
        ps = [p for p in self.vals if p.kind != "b"]
        p = r.choice(ps)
        if "several" in self.flags or any(q.kind == p.kind for q in self.vals if q is not p):
            return False
        self.flags.add("several")
        n, vs = r.choice([2, 2, 3]), []
        while len(vs) < n:
            vs.append(p.draw(self, [self.vals[p]] + [v for v, _ in vs]))
        way = p.ways[0].split(", ")[0]
        xs = ["\x01" + said + "\x02" for _, said in vs]
        x = way.replace("{v}", both(xs))
        self.ask(ALL, x=x)
        parts, facts = [], []
        f = self.figs[0]
        for v, said in vs:
            self.take(p, v, said)
            got = self.fetch(self.vals)
            parts.append(f"{label(p, r, v, said)} {f.shown(got[f])}")
            facts.append(got[f])
        self.out, self.back, self.summed = None, n, True
        return self.say(both(parts) + ".", *facts)

    # moves without a call
    def pair(self):
        """The last calls that differ in one thing alone, that thing, and a figure that tells them apart."""
        if len(self.calls) < 2:
            return None
        (a, sa, ga), (b, sb, gb) = self.calls[-2:]
        p = differs(a, b)
        f = self.r.choice(self.figs)
        if not p or f.choices or p not in a or p not in b or ga[f] == gb[f] or p.kind in ("b",) or str(sa[p]).startswith(("the ", "a ", "one ")) or str(sb[p]).startswith(("the ", "a ", "one ")):
            return None
        return p, f, [(label(p, self.r, a[p], sa[p]), ga[f]), (label(p, self.r, b[p], sb[p]), gb[f])]

    def which(self):
        got = self.pair()
        if not got or "which" in self.flags:
            return False
        self.flags.add("which")
        p, f, xs = got
        lo, _, hi, _ = MORE.get(f.unit, ("lower", "", "higher", ""))
        low = self.r.p(0.6)
        w = min(xs, key=lambda x: x[1]) if low else max(xs, key=lambda x: x[1])
        self.ask("which is {w} | which of the two is {w} | so which one is {w} | the {w} one was which | which was {w} again | {w} is which one | and which is {w}", w=lo if low else hi)
        return self.say(self.r.choice([f"{w[0]}: {f.shown(w[1])}.", f"{w[0]}, with {f.shown(w[1])}." if f.unit != "time" else f"{w[0]}, at {w[1]}.", f"That is {w[0]}: {f.shown(w[1])}."]), w[1])

    def gap(self):
        got = self.pair()
        if not got or "gap" in self.flags:
            return False
        self.flags.add("gap")
        self.summed = True
        p, f, xs = got
        a, b = xs[0][1], xs[1][1]
        if f.unit == "time":
            lo, hi = sorted((a, b))
            self.ask("how long is it between the two times | how many minutes lie between them | minutes between the two | difference in minutes")
            out = self.python(f'from datetime import datetime\na = datetime.strptime("{lo}", "%H:%M")\nb = datetime.strptime("{hi}", "%H:%M")\nprint(int((b - a).total_seconds() // 60))')
            return self.say(self.r.choice([f"{out} minutes.", f"That is {out} minutes."]), out)
        if self.r.p(0.3) and f.unit not in ("degrees", "%"):
            self.ask("both together | the two added | sum of the two | what do both make | the two in all")
            out = self.sum(f"{a} + {b}")
        else:
            self.ask("what's the difference | how big is the difference | difference? | by how much do they differ | how far apart are the two | what does that change | the gap is")
            a, b = max(a, b), min(a, b)
            out = self.sum(f"{a} - {b}" if b >= 0 else f"{a} - ({b})")
        self.out = None
        return self.say(self.r.choice([f"That is {f.shown(out)}.", f"{f.shown(out)}.", f"It is {f.shown(out)}."]), out)

    def compare(self):
        """Whether the figure is under or over something: it is known."""
        r = self.r
        f = r.choice(self.figs)
        v = self.calls[-1][2][f]
        if f.choices or self.summed or "yes" in self.flags and r.p(0.6):
            return False
        self.flags.add("yes")
        if f.unit == "time":
            m = int(v[:2]) * 60 + int(v[3:])
            t = max(360, min(1380, round((m + r.choice([-150, -100, -45, -20, 20, 45, 100, 150])) / 30) * 30))
            if t == m:
                return False
            noon = r.p(0.35)
            t = 720 if noon else t
            clock = "noon" if noon else f"{t // 60}:{t % 60:02d}"
            before = r.p(0.6)
            self.ask("is that before {c} | so before {c}? | before {c}? | is it earlier than {c}" if before else "is that after {c} | so after {c}? | after {c}? | is it later than {c}", c=clock)
            yes = m < t if before else m > t
            return self.say(f"{'Yes' if yes else 'No'}, at {v}. | {'Yes' if yes else 'No'}, it is at {v}.", v)
        n = round(v * r.choice([0.6, 0.8, 0.9, 1.1, 1.25, 1.5]))
        n = round(n, -1) if n > 60 else n
        if n == v or n <= 0:
            return False
        over = r.p(0.5)
        u = "" if not f.unit or r.p(0.4) else f.unit if f.unit == "%" else " " + f.unit
        self.ask("is that more than {c}{u} | over {c}{u}? | so more than {c}{u}? | is it above {c}{u}" if over else "is that less than {c}{u} | under {c}{u}? | below {c}{u}? | so less than {c}{u}?", c=n, u=u)
        yes = v > n if over else v < n
        return self.say(f"{'Yes' if yes else 'No'}, it is {f.shown(v)}. | {'Yes' if yes else 'No'}: {f.shown(v)}.", v)

    def field(self):
        """A figure that came back is asked for by itself."""
        f = self.r.choice(self.figs)
        if len(self.figs) < 2 and self.r.p(0.7) or f in self.flags or self.out is not None:
            return False
        self.flags.add(f)
        v = self.calls[-1][2][f]
        self.ask([a + e for a in f.asks for e in ("", " again", "")])
        return self.say(self.r.choice(f.says).replace("{v}", str(v)) if self.r.p(0.6) else f.shown(v)[:1].upper() + f.shown(v)[1:] + ".", v)

    def told(self):
        """What it was asked for, or whether it was."""
        r = self.r
        ps = [p for p in self.vals if p.kind not in ("b",) and not str(self.said[p]).startswith(("the ", "a ", "one ", "two ", "three "))]
        if not ps or "told" in self.flags:
            return False
        self.flags.add("told")
        p = r.choice(ps)
        x = label(p, r, self.vals[p], self.said[p])
        if sum(q.kind == p.kind for q in self.s.parts) > 1 or p.ways[0].split(", ")[0] == "{v}":
            return False
        if r.p(0.5):
            self.ask("was that {x} | that's {x}, right | so that is {x} | and that was {x}? | you looked {x}, yes?", x=x)
            return self.say(f"Yes, {x}. | Yes, that was {x}.", self.said[p])
        v, said = p.draw(self, [self.vals[p]])
        y = label(p, r, v, said)
        self.ask("was that {x} | that's {x}, right | so that is {x} | and that was {x}?", x=y)
        return self.say(f"No, {x}. | No, that was {x}.", self.said[p])

    def figure(self):
        """A sum with what came back."""
        r = self.r
        f = r.choice([f for f in self.figs if f.number()] or [None])
        if not f or self.back > 1:
            return False
        v = self.calls[-1][2][f]
        if self.out is not None:
            v, f = self.out
        own = self.s.sums and f is self.s.figures[0] and self.out is None and r.p(0.6)
        if own:
            ways, e, *span = r.choice(self.s.sums)
            lo, hi = map(int, span[0].split("-")) if span else (1, 1)
        else:
            ways, e, lo, hi = r.choice(UNITS.get(f.unit, ANY))
            ways = ways.split(" | ")
            if len(self.figs) > 1 and f.unit != "degrees" and self.out is None:
                named = {"euros": ["the price", "the cost"], "minutes": ["the minutes", "the time"], "km": ["the distance"], "kg": ["the weight"]}.get(f.unit)
                if not named:
                    return False
                ways = [r.choice(named) + " " + w for w in ways if not re.match(r"(half|i have|out of|plus|only|what|if|litres|fuel|each|\{n\})", w)] or ["x"]
                if ways == ["x"]:
                    return False
        n = r.randint(lo, hi)
        if "{n} - {x}" in e and v >= n or f.unit == "%" or v == 0:
            return False
        self.ask(ways, n=n)
        self.summed = True
        x = f"({v})" if str(v).startswith("-") else str(v)
        out = self.sum(e.replace("{x}", x).replace("{n}", str(n)))
        self.out = (float(out) if "." in out else int(out), f) if "in " not in str(ways) and r.p(0.5) else None
        unit = f.unit if f.unit == "euros" and "1.{n}" not in e else ""
        self.back = 9 if self.out is None else 1
        return self.say(self.r.choice([f"That is {out}{' ' * bool(unit)}{unit}.", f"It is {out}{' ' * bool(unit)}{unit}.", f"{out}{' ' * bool(unit)}{unit}."]), out)

    def arrive(self):
        """Leaves and takes so long: when it is there."""
        fs = {f.unit: f for f in self.figs}
        if "time" not in fs or "minutes" not in fs or "arrive" in self.flags:
            return False
        self.flags.add("arrive")
        got = self.calls[-1][2]
        t, m = got[fs["time"]], got[fs["minutes"]]
        self.ask("so when do we arrive | when are we there then | arrival time? | what time does it get in | when would i be there | so it's over at what time" if fs["time"].keys[0] in ("departs", "leaves", "departure") else "when is it over then | so until when | it ends when | and it's done at what time")
        out = self.python(f'from datetime import datetime, timedelta\nt = datetime(2000, 1, 1, {int(t[:2])}, {int(t[3:])}) + timedelta(minutes={m})\nprint(t.strftime("%H:%M"))')
        self.out, self.back, self.summed = None, 9, True
        return self.say(f"At {out}. | It is {out} then.", out)

    def failed(self):
        """No answer for one value, then another is given."""
        r = self.r
        ps = [p for p in self.s.parts if p.kind in ("city", "date", "word", "code", "name", "time") and p in self.vals]
        if not ps or "failed" in self.flags:
            return False
        self.flags.add("failed")
        p = r.choice(ps)
        if any(q.kind == p.kind for q in self.s.parts if q is not p):
            return False
        v, said = p.draw(self, [self.vals[p]])
        self.ask(NEXT, x=p.fragment(r, v, said))
        self.take(p, v, said)
        self.d.call(self.name, self.args(self.vals))
        shown = p.plain(v, self.form)
        t, a = r.choice(WRONG)
        if r.p(0.3):
            self.d.fail(t.replace("{x}", str(shown)) if t[0] != "{" else "no result for " + str(shown))
            a = "That failed: no result for {x}." if t[0] == "{" else "That failed: " + t + "."
        else:
            self.d.result(t.replace("{x}", str(shown)))
        self.say(a.replace("{x}", str(shown)), shown)
        w, said = p.draw(self, [self.vals[p], v])
        self.ask("then {x} | try {x} | ok, {x} then | and {x}? | {x} instead | hm, then {x} please | what about {x}", x=p.fragment(r, w, said))
        self.turns += 1
        self.take(p, w, said)
        return self.look()

    def enough(self):
        return len(self.calls) >= 2


MOVES = [("change", 5), ("shift", 2.5), ("two", 1.3), ("several", 1.6), ("which", 6), ("gap", 5), ("compare", 2), ("field", 1.2), ("told", 1), ("figure", 4), ("arrive", 2.5), ("failed", 1), ("off", 0.4), ("other", 0.6)]


def walk(d):
    t = Inquiry(d, d.r.choice(ASK))
    t.start()
    fs, ws = [getattr(t, n) for n, _ in MOVES] + [lambda: ASIDE], [w for _, w in MOVES] + [0.4]
    wander(d, lambda _: d.r.choices(fs, ws)[0](), d.r.choice([3, 3, 4, 4, 5, 6]), 60, 2)


@family("turns", 60.0)
def inquiry(d):
    afresh(d, walk)
