"""The situations of ahead.py for several by name: the same asked for one after another (people, shops, offers, days), who has most and least, two of them together or apart, all of them, shares; one of them again with another amount, one that was meant for another.

Who has most was said and needs no call; sums and differences are of the printed answers."""
from core import afresh, family, guard
from pools import NAMES
from skeinways import ways
from threads import ASIDE, wander
import ahead

WHO = {"people": None, "offers": ["offer A", "offer B", "offer C", "offer D"], "days": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"], "shops": ["the market", "the corner shop", "the farm", "the supermarket", "the website"], "months": ["January", "March", "May", "July", "October", "December"],
       "plans": ["plan A", "plan B", "plan C"], "groups": ["group 1", "group 2", "group 3", "group 4"], "teams": ["the blue team", "the red team", "the green team", "the yellow team"], "kin": ["me", "my sister", "my brother", "my dad", "grandma", "my cousin"]}
OPEN = ways("{N}: {q} | for {N}: {q} | {q} (that's {N}) | first {N}: {q} | {N} first. {q} | let's call this {N}: {q} | {q}, for {N}")
NEXT = ways("same for {N}, {c} | and {N}, {c} | {N}: {c} | {N} the same but {c} | now {N}, {c} | and {N}: {c} | for {N} {c} | {N} has {c} | and for {N}, {c} | then {N} with {c} | what about {N}, {c} | {N} too, {c}")
NEXT_TWO = ways("and {N}, {c} and {b} | {N}: {c}, {b} | now {N}, {c} and {b} | for {N} {c}, {b} | then {N}: {c} and {b} | {N} the same but {c} and {b} | what about {N}, {c} and {b}")
NEXT_FULL = ways("{N}: {q} | and {N}: {q} | now {N}: {q} | for {N}: {q} | then {N}, {q} | next, {N}: {q}")
MOST = ways("who has the most | which is the highest | who is ahead | which one is the largest | the highest of them | who comes out highest | which is most | the top one of these | who's first | and the most is")
LEAST = ways("who has the least | which is the lowest | who is last | which one is the smallest | the lowest of them | who comes out lowest | which is least | the least of these | who's at the bottom | and the least is")
TWO = ways("{A} and {B} together | both {A} and {B} | {A} plus {B} | add {A} and {B} | sum of {A} and {B} | {A} with {B}, total | what do {A} and {B} make together")
APART = ways("difference between {A} and {B} | how far apart are {A} and {B} | {A} against {B}, the difference | {A} or {B}, by how much do they differ | gap between {A} and {B} | what lies between {A} and {B} | how much do {A} and {B} differ")
TOP_GAP = ways("difference of the highest and the lowest | the most minus the least | from the lowest to the highest, how much | how far is the top from the bottom | highest less lowest | spread between top and bottom")
ALL_OF = ways("all of them together | sum of all | everybody together | the total of all of them | all {n} added | all together | all {n} together | what do they all make | total over all of them")
MEAN_OF = ways("average of all of them | on average | mean of all {n} | the average over all | what's the mean of them | average of these {n}")
SHARE = ways("share of {A} in percent of all | how many percent of the total is {A} | {A} as a percentage of all of them | what part in percent has {A} | percent for {A} of the whole | {A}'s share of all, in percent")
AGAIN = ways("{N} again, but {c} | change {N}: {c} | and if {N} has {c} | {N} with {c} instead | sorry, {N} has {c} | for {N} it's {c}, i was wrong | correction for {N}: {c} | {N} really has {c} | no, {N} has {c}")
RECALL = ways("what was it for {N} again | and {N} had? | {N} was what | what did {N} come to | remind me of {N} | the one for {N} again | how much was {N} | what did you get for {N}")


class Cases(ahead.Talk):
    def __init__(self, d, row):
        super().__init__(d, row)
        kind = self.r.choice(["people"] * 5 + list(WHO))
        pool = WHO[kind]
        self.who = [x.split()[0] for x in self.r.some(NAMES, 4)] if pool is None else self.r.sample(pool, min(4, len(pool)))
        if len(set(self.who)) < len(self.who):
            raise ValueError("twice")
        self.people = kind in ("people", "kin")
        self.cases = {}                                     # name -> (amounts, what came out)

    def named(self, who):
        return guard(who)

    def cap(self, who):
        who = {"me": "you"}.get(who, who)
        who = who.replace("my ", "your ") if who.startswith("my ") else who
        return who[0].upper() + who[1:]

    def keep(self, who):
        out = self.answers[-1][0]
        if out in (o for n, (_, o) in self.cases.items() if n != who):
            raise ValueError("a tie")
        self.cases[who] = (dict(self.vals), out)
        return True

    def opening(self):
        who = self.who[0]
        self.user(self.r.pick(OPEN).replace("{N}", self.named(who)).replace("{q}", self.question()))
        self.compute()
        self.keep(who)

    def next_one(self):
        rest = [w for w in self.who if w not in self.cases]
        if not rest:
            return False
        who = rest[0]
        last = list(self.cases)[-1]
        self.vals = dict(self.cases[last][0])               # of the one before, but for what is said
        used = self.used()
        k = self.r.random()
        if k < 0.2:
            for a in used:
                self.vals[a.name] = a.draw(self.r)
            t = self.r.pick(NEXT_FULL).replace("{q}", self.question())
        elif k < 0.45 and len(used) > 1:
            a, b = self.r.sample(used, 2)
            self.change(a)
            self.change(b)
            t = ahead.placed(self.r.pick(NEXT_TWO), a.said(self.r, self.vals[a.name])).replace("{b}", b.said(self.r, self.vals[b.name]))
        else:
            a = self.r.choice(used)
            self.change(a)
            t = ahead.placed(self.r.pick(NEXT), a.said(self.r, self.vals[a.name]))
        self.user(t.replace("{N}", self.named(who)))
        self.compute()
        return self.keep(who)

    def order(self):
        return sorted(self.cases, key=lambda n: float(self.cases[n][1]))

    def extreme(self):
        if len(self.cases) < 2:
            return False
        low = self.r.p(0.4)
        who = self.order()[0 if low else -1]
        o = self.cases[who][1]
        self.user(self.r.pick(LEAST if low else MOST))
        name = self.cap(who)
        return self.say(self.r.choice(["{w}, with {o}.", "{w}: {o}.", "That is {w} with {o}."]).replace("That is {w}", f"That is {name if self.people else name[0].lower() + name[1:] if name.startswith('The') else name}").replace("{w}", name).replace("{o}", f"{o} {self.row.unit}".strip()), name[1:], o)

    def reckon(self, text, code, unit=None):
        self.user(text)
        return self.answer(code, self.row.unit if unit is None else unit, keep=False)

    def two(self):
        if len(self.cases) < 3:
            return False
        a, b = self.r.sample(list(self.cases), 2)
        x, y = (self.cases[n][1] for n in (a, b))
        if self.r.p(0.45):
            return self.reckon(self.put(TWO, a, b), self.plain(f"{x} + {y}"))
        hi, lo = (x, y) if float(x) > float(y) else (y, x)
        return self.reckon(self.put(APART, a, b), self.plain(f"{hi} - {lo}"))

    def put(self, texts, a, b=""):
        return self.r.pick(texts).replace("{A}", self.named(a)).replace("{B}", self.named(b)).replace("{n}", ["two", "three", "four"][len(self.cases) - 2]).replace("all two", "both").replace("these two", "the two")

    def over_all(self):
        if len(self.cases) < 2:
            return False
        names = list(self.cases)
        xs = [self.cases[n][1] for n in names]
        k = self.r.random()
        if k < 0.42:
            return self.reckon(self.put(ALL_OF, ""), self.plain(" + ".join(xs)))
        if k < 0.6:
            return self.reckon(self.put(MEAN_OF, ""), f"print(round(({' + '.join(xs)}) / {len(xs)}, 2))")
        if k < 0.78:
            order = self.order()
            return self.reckon(self.r.pick(TOP_GAP), self.plain(f"{self.cases[order[-1]][1]} - {self.cases[order[0]][1]}"))
        who = self.r.choice(names)
        return self.reckon(self.put(SHARE, who), f"print(round({self.cases[who][1]} / ({' + '.join(xs)}) * 100, 1))", "percent")

    def once_more(self):
        """One of them with another amount, which holds from now on."""
        if len(self.cases) < 2:
            return False
        who = self.r.choice(list(self.cases))
        self.vals = dict(self.cases[who][0])
        a = self.r.choice(self.used())
        self.change(a)
        self.user(ahead.placed(self.r.pick(AGAIN), a.said(self.r, self.vals[a.name])).replace("{N}", self.named(who)))
        self.compute()
        self.keep(who)
        last = list(self.cases)[-1]
        if who != last:                                     # "the same for" goes by the one asked last
            self.cases[who] = self.cases.pop(who)
        return True

    def recall(self):
        if len(self.cases) < 2:
            return False
        who = self.r.choice(list(self.cases)[:-1])
        o = self.cases[who][1]
        self.user(self.r.pick(RECALL).replace("{N}", self.named(who)))
        return self.say(self.r.choice(["It was {o}.", "{w}: {o}.", "{o}."]).replace("{w}", self.cap(who)).replace("{o}", f"{o} {self.row.unit}".strip()), o)

    CASES = dict(next_one=34, extreme=14, two=16, over_all=26, once_more=12, recall=8)

    def turn(self, k):
        if k < 0.04:
            return ASIDE
        name = self.r.choices(list(self.CASES), list(self.CASES.values()))[0]
        if name == getattr(self, "before", None) and name != "next_one":
            return False
        done = getattr(self, name)()
        self.before = name if done else getattr(self, "before", None)
        return done


def player(row):
    def play(d):
        def walk(d):
            t = Cases(d, row)
            t.opening()
            t.next_one()
            wander(d, t.turn, d.r.choice([2, 3, 3, 4, 4, 5]), least=2)
        afresh(d, walk)
    return play


FIT = [row for row in ahead.ROWS if row.key not in ("product", "summing", "ratio", "powers", "lbs", "miles", "kms", "celsius", "fahrenheit", "inches", "choose", "circle", "triangle", "percent_of", "growth")]
for row in FIT:
    family("turns", 1.0, f"aheadcase_{row.key}")(player(row))
