"""A total of several parts, each so many times so much: three nights, breakfast for two, a parking place. Parts come and go, one is doubled, its number or its price is put right, the whole is shared or taxed; each total is reckoned from all parts as
they stand, in one line."""
from core import afresh, family, guard
from threads import chat, user
from values import said

# theme of parts: name / price span / ways to say n of it at p / ways to name it alone
TABLE = r"""
hotel nights 45-180 nights | {n} nights at {p} | {n} nights for {p} each ; breakfast 7-19 breakfasts | {n} breakfasts at {p} | breakfast {n} times, {p} ; parking 6-24 days of parking | parking for {n} days, {p} a day | {n} days in the garage at {p} ; sauna 9-25 visits to the sauna | the sauna {n} times at {p} | {n} sauna visits, {p} each
party pizzas 7-15 pizzas | {n} pizzas at {p} | {n} pizzas, {p} each ; cola 1-4 bottles of cola | {n} bottles of cola at {p} | cola, {n} bottles for {p} ; cakes 12-38 cakes | {n} cakes for {p} each | {n} cakes at {p} ; balloons 1-6 packs of balloons | {n} packs of balloons at {p} | balloons, {n} packs, {p} each
garden roses 4-18 roses | {n} roses at {p} | {n} roses for {p} each ; soil 3-12 bags of soil | {n} bags of soil, {p} each | soil, {n} bags at {p} ; fence 14-60 metres of fence | {n} m of fence at {p} | {n} metres of fence, {p} a metre ; bulbs 1-3 bulbs | {n} bulbs for {p} apiece | {n} bulbs at {p}
school notebooks 1-4 notebooks | {n} notebooks at {p} | {n} notebooks, {p} each ; pens 1-6 pens | {n} pens for {p} each | {n} pens at {p} ; folders 1-5 folders | {n} folders at {p} | {n} folders, {p} apiece ; books 9-30 books | {n} books for {p} each | {n} books at {p}
zoo adults 12-30 adults | {n} adults at {p} | {n} adults, {p} each ; children 5-14 children | {n} children at {p} | {n} children, {p} a child ; dogs 2-6 dogs | {n} dogs for {p} | {n} dogs at {p} ; guides 3-9 guides | {n} guide books at {p} | {n} guides, {p} each
bath tiles 18-60 square metres of tiles | {n} m2 of tiles at {p} | tiles, {n} square metres for {p} ; glue 9-24 sacks of glue | {n} sacks of glue at {p} | glue, {n} sacks, {p} each ; taps 25-130 taps | {n} taps at {p} | {n} taps, {p} apiece ; hours 28-62 hours of work | {n} hours of work at {p} | {n} hours, {p} an hour
trip trains 14-90 train tickets | {n} train tickets at {p} | the train for {n}, {p} each ; beds 22-70 beds | {n} beds at {p} | {n} beds in the hostel, {p} each ; meals 6-24 meals | {n} meals at {p} | {n} meals for {p} ; tours 12-55 tours | {n} tours at {p} | {n} guided tours, {p} each
office paper 3-7 packs of paper | {n} packs of paper at {p} | paper, {n} packs for {p} ; toner 35-110 toners | {n} toners at {p} | toner, {n} of it, {p} each ; chairs 60-240 chairs | {n} chairs at {p} | {n} chairs, {p} each ; mugs 3-9 mugs | {n} mugs at {p} | {n} mugs for {p}
picnic rolls 1-3 rolls | {n} rolls at {p} | {n} rolls for {p} each ; apples 1-2 apples | {n} apples at {p} | {n} apples, {p} each ; juice 2-5 bottles of juice | {n} bottles of juice at {p} | juice, {n} bottles, {p} each ; cheese 3-9 pieces of cheese | {n} pieces of cheese at {p} | cheese, {n} pieces for {p}
moving boxes 1-4 boxes | {n} boxes at {p} | {n} boxes for {p} each ; helpers 60-150 helpers | {n} helpers at {p} | {n} helpers, {p} each ; van 55-130 days of the van | the van for {n} days at {p} | {n} days of the van, {p} a day ; lifts 20-80 hours of the lift | the lift for {n} hours, {p} each | {n} hours of the lift at {p}
wedding guests 35-120 guests | {n} guests at {p} | {n} guests, {p} a head ; flowers 12-60 bouquets of flowers | {n} bouquets at {p} | flowers, {n} bouquets for {p} ; band 80-220 hours of the band | the band for {n} hours, {p} each | {n} hours of the band at {p} ; cards 1-5 cards | {n} cards for {p} apiece | {n} cards at {p}
dog food 18-65 sacks of food | {n} sacks of food at {p} | food, {n} sacks for {p} ; vet 40-120 visits to the vet | the vet {n} times, {p} each | {n} visits to the vet at {p} ; toys 3-15 toys | {n} toys at {p} | {n} toys for {p} ; walks 8-20 walks | {n} walks at {p} | a walker, {n} walks, {p} each
"""
OPEN = ["{a}, {b}. total?", "{a} and {b}, how much", "{a} plus {b}", "what do {a} and {b} come to", "{a}; {b}; sum please", "i pay {a} and {b}, together"]
OPEN1 = ["{a}", "what are {a}", "{a}, how much", "{a}: total?"]
ADD = ["plus {a}", "and {a}", "{a} on top", "oh, and {a}", "i forgot {a}", "add {a}", "with {a} as well"]
DROP = ["without the {x}", "no {x} after all", "take the {x} out", "leave the {x} away", "drop the {x}", "and if we skip the {x}"]
COUNT = ["{n} {x} instead", "no, {n} {x}", "make it {n} {x}", "it's {n} {x}", "sorry, {n} {x}", "and with {n} {x}?", "what if it's {n} {x}"]
PRICE = ["the {x} are {p} each, sorry", "and with the {x} at {p}?", "no, {x} at {p}", "if the {x} cost {p} each", "{x} for {p} instead", "the price of the {x} is {p}"]
DOUBLE = ["twice as many {x}", "the {x} count double", "double the {x}", "two of us, so the {x} twice", "{x} times two"]
BACK = ["the {x} in again", "with the {x} after all", "put the {x} back in", "ok, {x} again"]
OFF = ["{k}% off everything", "with {k} percent discount on all of it", "and {k}% off the lot"]
ON = ["plus {k}% tax on all of it", "and {k}% tip on the whole", "with {k}% on top of everything"]
SHARE = ["split by {k}", "{k} of us pay", "each, if we are {k}", "per head, {k} people", "shared by {k}"]
ALONE = ["the {x} alone?", "how much of it is for the {x}", "only the {x}", "what do the {x} make", "the {x} by themselves"]
AGAIN = ["so the whole?", "all of it together", "the total was?", "and all parts together"]
PLAINLY = ["and the bare sum of it all, nothing on or off", "the plain total once more", "without that, the sum of all", "just the sum again, as it was"]
SAY = ["That is {o}.", "It is {o}.", "That makes {o}.", "Together it is {o}."]


class Part:
    def __init__(self, text):
        head, *self.ways = (x.strip() for x in text.split(" | "))
        self.name, span, self.full = head.split(" ", 2)
        self.lo, self.hi = map(int, span.split("-"))


THEMES = [[Part(x) for x in line.split(" ", 1)[1].split(" ; ")] for line in TABLE.strip().split("\n")]


class Total:
    def __init__(self, d):
        self.d, self.r = d, d.r
        r = self.r
        self.rest = r.sample(r.choice(THEMES), 4)
        self.now, self.gone, self.on_all = {}, {}, ""        # part: [number, price]; what is done to the sum, kept while parts change
        if r.p(0.6):
            a, b = self.take(), self.take()
            self.ask(OPEN, a=a, b=b)
        else:
            self.ask(OPEN1, a=self.take())
        self.total()

    def price(self, p):
        r = self.r
        x = r.randint(p.lo, p.hi)
        return x if r.p(0.5) or p.lo > 25 else round(x + r.choice([0.5, 0.2, 0.9, 0.75, 0.25, 0.4, 0.99]), 2)

    def take(self):
        """A new part, as it is said."""
        p = self.rest.pop()
        n, c = self.r.randint(2, 12), self.price(p)
        self.now[p] = [n, c]
        return self.r.pick(p.ways).replace("{n}", guard(said(self.r, n) if self.r.p(0.3) else str(n))).replace("{p}", guard(f"{c:.2f}" if isinstance(c, float) and self.r.p(0.5) else str(c)))

    def ask(self, ways, **v):
        t = self.r.pick(ways)
        for k, x in v.items():
            t = t.replace("{" + k + "}", x if k in "ab" else guard(str(x)) if k != "x" else x)
        user(self.d, [t], 0.6)

    def sum(self):
        return " + ".join(f"{n} * {c}" for n, c in self.now.values())

    def run(self, e):
        out = self.d.py(f"print(round({e}, 2))" if "." in e or "/" in e else f"print({e})")
        self.d.say(self.r.choice(SAY[:3] if len(self.now) == 1 else SAY).replace("{o}", out), [out])

    def total(self):
        e = self.sum()
        self.run((f"({e})" if "+" in e and self.on_all else e) + self.on_all)
        self.aside = False
        return True

    # turns
    def add(self):
        if not self.rest:
            return False
        self.ask(ADD, a=self.take())
        return self.total()

    def drop(self):
        if len(self.now) < 2:
            return False
        p = self.r.choice(list(self.now))
        self.gone[p] = self.now.pop(p)
        self.ask(DROP, x=p.name)
        return self.total()

    def back(self):
        if not self.gone:
            return False
        p = self.r.choice(list(self.gone))
        self.now[p] = self.gone.pop(p)
        self.ask(BACK, x=p.name)
        return self.total()

    def count(self):
        p = self.r.choice(list(self.now))
        n = self.r.randint(2, 15)
        if n == self.now[p][0]:
            return False
        self.now[p][0] = n
        self.ask(COUNT, n=n, x=p.full)
        return self.total()

    def reprice(self):
        p = self.r.choice(list(self.now))
        c = self.price(p)
        if c == self.now[p][1]:
            return False
        self.now[p][1] = c
        self.ask(PRICE, p=c, x=p.name)
        return self.total()

    def double(self):
        p = self.r.choice(list(self.now))
        self.now[p][0] *= 2
        if self.now[p][0] > 40:
            raise ValueError("too many")
        self.ask(DOUBLE, x=p.name)
        return self.total()

    def whole(self):
        """Something on all of it: the total stays what it is."""
        r = self.r
        if self.aside or self.on_all:
            return False
        kind, k = r.choice([(OFF, r.choice([5, 10, 15, 20])), (ON, r.choice([5, 7, 10, 19, 20])), (SHARE, r.randint(2, 9))])
        self.ask(kind, k=k)
        self.on_all = f" / {k}" if kind is SHARE else f" * (1 {'-' if kind is OFF else '+'} {k} / 100)"
        return self.total()

    def alone(self):
        if len(self.now) < 2:
            return False
        p = self.r.choice(list(self.now))
        self.ask(ALONE, x=p.name)
        n, c = self.now[p]
        out = self.d.py(f"print(round({n} * {c}, 2))" if isinstance(c, float) else f"print({n} * {c})")
        self.d.say(self.r.choice([f"That is {out}.", f"The {p.name}: {out}.", f"It is {out}."]), [out])
        self.aside = True
        return True

    def again(self):
        if not self.aside and not self.on_all:
            return False
        ways = PLAINLY if self.on_all else AGAIN
        self.on_all = ""
        self.ask(ways)
        return self.total()


def walk(d):
    r = d.r
    t = Total(d)
    turns, want, chatted = 1, r.choice([3, 3, 4, 4, 5, 5]), False
    for _ in range(30):
        if turns >= want:
            break
        k = r.random()
        done = t.add() if k < 0.22 else t.drop() if k < 0.32 else t.back() if k < 0.4 else t.count() if k < 0.55 else t.reprice() if k < 0.66 else t.double() if k < 0.76 else t.whole() if k < 0.86 else t.alone() if k < 0.92 else t.again() if k < 0.96 else not chatted and not chat(d)
        chatted = chatted or k >= 0.96
        turns += bool(done) and k < 0.96
    if turns < 3:
        raise ValueError("too short")
    if r.p(0.12):
        chat(d, 0)


@family("turns", 35.0)
def parts(d):
    afresh(d, walk)
