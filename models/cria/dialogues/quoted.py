"""A passage or a file says what things cost or how much is open; then it is reckoned with: so many of the one, and of the other, all of it together, another number of them, by how much the one is dearer; how many months it takes, with another
rate, what is left after some; what it said is said again without a call."""
import functions
from core import afresh, family, fill, guard
from folder import LIST, OWN
from kept import kept
from pools import COMPANIES, NAMES
from queries import place
from threads import ASIDE, user, wander
from values import in_words

# word of the file ; what is looked for ; text ; one thing: name:span:so many of it ; the other
PRICES = r"""
copies ; price of a copy,cost of copies,copy prices ; A black and white copy costs {a} euros, one in colour {b} euros. ; black and white copy:DD4-19/100:{n} black and white ones/{n} in black and white/{n} b/w ; colour copy:DD20-90/100:{n} in colour/{n} colour ones/{n} coloured
museum ; museum entrance,entry to the museum,museum tickets ; Entrance to the museum is {a} euros for adults and {b} euros for children. ; adult:D6-24:{n} adults/{n} grown-ups ; child:D2-9:{n} children/{n} kids
parking ; parking fees,cost of parking,car park prices ; Parking costs {a} euros an hour; a ticket for the whole day is {b} euros. ; hour:D1-5:{n} hours/for {n} hours ; day ticket:D9-30:{n} day tickets/{n} whole days
room hire ; hire of the hall,hall prices,rent of the hall ; The hall costs {a} euros an hour, the small room {b} euros. ; hour of the hall:25-90:{n} hours of the hall/the hall for {n} hours ; hour of the small room:8-24:{n} hours of the small room/the small room for {n} hours
travel ; travel allowance,rate for business trips,mileage ; Trips by car are paid with {a} euros a kilometre, by bike with {b} euros. ; km by car:DD25-60/100:{n} km by car/{n} kilometres with the car ; km by bike:DD5-20/100:{n} km by bike/{n} kilometres cycled
meals ; meal vouchers,price of lunch,canteen prices ; Lunch in the canteen is {a} euros for staff and {b} euros for guests. ; staff lunch:D4-8:{n} lunches for staff/{n} colleagues eat ; guest lunch:D8-15:{n} guests/{n} lunches for guests
laundry ; laundry prices,cost of washing,laundry costs ; A wash costs {a} euros, drying {b} euros. ; wash:D2-6:{n} washes/{n} loads washed ; drying:D1-4:{n} times drying/{n} loads dried
printing ; poster prices,cost of posters,posters ; A poster in A3 is {a} euros, one in A2 {b} euros. ; A3 poster:D2-9:{n} in A3/{n} A3 posters ; A2 poster:D9-22:{n} in A2/{n} A2 posters
boat ; boat hire,canoe prices,hire of boats ; A canoe is {a} euros a day, a rowing boat {b} euros. ; canoe day:15-45:{n} canoes/a canoe for {n} days ; rowing boat day:12-60:{n} rowing boats/a rowing boat for {n} days
plants ; plant prices,tree prices,price of a tree ; A small tree costs {a} euros, a tall one {b} euros. ; small tree:9-30:{n} small ones/{n} small trees ; tall tree:31-140:{n} tall ones/{n} tall trees
overtime ; pay for overtime,overtime rate,extra hours ; Overtime is paid with {a} euros an hour, on Sundays with {b} euros. ; hour of overtime:D16-29:{n} hours/{n} hours of overtime ; hour on Sunday:D29-48:{n} hours on sunday/{n} sunday hours
firewood ; firewood prices,price of wood,cost of firewood ; A cubic metre of beech costs {a} euros, of spruce {b} euros. ; metre of beech:90-150:{n} of beech/{n} cubic metres of beech ; metre of spruce:55-89:{n} of spruce/{n} cubic metres of spruce
paint ; paint prices,cost of paint,price of a tin ; A tin of white paint is {a} euros, of coloured {b} euros. ; white tin:D14-29:{n} white tins/{n} tins of white ; coloured tin:D30-49:{n} coloured ones/{n} tins in colour
lessons ; price of lessons,music lessons,lesson fees ; A single lesson costs {a} euros, a lesson in a group {b} euros. ; single lesson:24-60:{n} single ones/{n} single lessons ; group lesson:8-23:{n} in a group/{n} group lessons
guests ; guest rooms,price of a guest room,rooms for visitors ; A guest room is {a} euros a night, with breakfast {b} euros. ; night:40-75:{n} nights without breakfast/{n} nights, no breakfast ; night with breakfast:76-120:{n} nights with breakfast/{n} with breakfast
bins ; bin fees,emptying of bins,waste fees ; Emptying the small bin costs {a} euros, the large one {b} euros. ; small bin:D4-9:the small one {n} times/{n} times the small bin ; large bin:D10-21:the large one {n} times/{n} times the large bin
courier ; courier prices,sending by courier,courier costs ; Within town the courier takes {a} euros a parcel, abroad {b} euros. ; parcel in town:D5-14:{n} in town/{n} parcels in town ; parcel abroad:D18-60:{n} abroad/{n} parcels abroad
ski ; ski hire,price of skis,hire of skis ; Skis are {a} euros a day, a sledge is {b} euros. ; day of skis:14-38:{n} days of skis/skis for {n} days ; day of a sledge:4-12:a sledge for {n} days/{n} days of a sledge
"""
# word of the file ; what is looked for ; text ; what is open is called ; what is asked of it
OPEN = r"""
loan ; loan,what is left of the loan ; Loan from {w}: {t} euros are still open, {r} euros are paid back every month. ; euros ; how much do i still owe/what's open of it/how much is left to pay ; month
leave ; holiday savings,savings for the trip ; The trip with {w} costs {t} euros; {r} euros are put aside every week. ; euros ; what does the trip cost/how much is needed/the whole trip is how much ; week
tank ; oil tank,state of the tank ; Tank of {w}: {t} litres left, about {r} litres are used a day. ; litres ; how much is left/what's in the tank/how many litres are there ; day
debt ; what {w} owes,debts ; {w} owes {t} euros and pays {r} euros a month. ; euros ; how much is that in all/what's the debt/the whole sum ; month
backlog ; backlog,open orders ; {t} orders of {w} are open; the team does {r} of them a day. ; orders ; how many are open/what's the backlog/number of open ones ; day
book ; translation,pages to do ; The book for {w} has {t} pages left, {r} pages are done each day. ; pages ; how many pages are left/what's still to do/pages to go ; day
flour ; flour store,stock of flour ; The bakery of {w} has {t} kg of flour and needs {r} kg a day. ; kg ; how much flour is there/what's in store/kilos left ; day
roof ; roof savings,house savings ; The new roof by {w} costs {t} euros; {r} euros are saved a month. ; euros ; price of the roof/what will it cost/the whole roof is ; month
"""
ASK = ["what do our docs say about the {q}", "look up the {q} in my documents", "the {q}, what do the papers say", "find the {q} in my notes", "our handbook on the {q}", "check the documents for the {q}", "according to my documents, the {q}?", "search my files for the {q}", "is the {q} in my documents"]
FILE = ["open the {f} one", "read the {f} file", "the one about {f}", "what does the {f} one say", "show me the {f} one", "{f}, open it", "let's see the {f} file"]
SO = ["so {s} come to", "{s} then?", "and {s}?", "what would {s} be", "{s}, how much", "that makes for {s}", "i need {s}, so", "then {s} cost", "price for {s}", "how much for {s}"]
TOO = ["and {s}?", "{s} too", "plus {s}, only those", "and {s}, how much", "what about {s}", "then {s}", "{s} as well, what are they"]
NEW = ["no, {n}", "{n} instead", "make it {n}", "sorry, {n} of them", "if it's {n}", "and for {n}?", "with {n}", "i meant {n}"]
ALL = ["all of it together", "both together", "what do i pay in all", "the two added", "in total then", "together?", "sum of both"]
GAP = ["how much dearer is one {x} than one {y}", "difference between one {x} and one {y}", "one {x} costs how much more than one {y}", "one {x} against one {y}, difference"]
SAID = ["what was the price of one {x} again", "and one {x}, how much was that", "one {x} costs?", "the {x}, what did it say", "say the price of one {x} again"]
ON = [(["minus {p}%", "with {p} percent off", "less {p}%"], "{o} * (1 - {p} / 100)"), (["plus {p}% tax", "with {p}% on top", "and {p} percent more"], "{o} * (1 + {p} / 100)"), (["split by {k}", "shared by {k} of us", "each of the {k} pays"], "{o} / {k}"), (["twice that", "and double"], "{o} * 2"), (["{k} times in a year", "{k} times that"], "{o} * {k}")]
LAST = ["how many {u}s will it take", "how long at that rate, in full {u}s", "so it's done in how many {u}s", "number of {u}s that takes", "how many {u}s until nothing is left", "for how many {u}s is that"]
RATE = ["and with {k} a {u}, how many {u}s", "if it's {k} a {u}?", "at {k} every {u}, how long", "how many {u}s with {k} each time", "{k} a {u} instead", "suppose {k} a {u}"]
AFTER = ["what's left after {n} {u}s", "and after {n} {u}s?", "how much remains in {n} {u}s", "{n} {u}s later there's still", "left in {n} {u}s"]
MISSING = ["what's still missing after {n} {u}s", "after {n} {u}s, how much is missing", "{n} {u}s of that, and what's missing then", "missing after {n} {u}s?"]
DONE = ["how much is that in {n} {u}s", "{n} {u}s of that make", "over {n} {u}s it's how much", "the amount of {n} {u}s"]
SAVED = ("leave", "roof")                                # a sum that is put together, not used up


class Topic:
    def __init__(self, line):
        self.word, asks, self.text, *rest = (x.strip() for x in line.split(" ; "))
        self.asks = asks.split(",")
        if len(rest) == 2:
            self.things = [x.split(":") for x in rest]
        else:
            self.things = None
            self.unit, asks, self.per = rest
            self.how_much = asks.split("/")


TOPICS = [Topic(line) for line in (PRICES.strip() + "\n" + OPEN.strip()).split("\n")]


def price(r, span):
    if span[0] != "D":
        lo, hi = map(int, span.split("-"))
        return r.randint(lo, hi)
    cents = span.endswith("/100")
    lo, hi = map(int, span.lstrip("D").removesuffix("/100").split("-"))
    v = r.randint(lo, hi) / 100 if cents else round(r.uniform(lo, hi) * 20) / 20
    return int(v) if v == int(v) else round(v, 2)


class Quoted:
    def __init__(self, d):
        self.d, self.r = d, d.r
        r = d.r
        self.by_file = r.p(0.5)
        need = ["file_list", "file_read"] if self.by_file else ["knowledge_search"]
        d.functions = [OWN[k] for k in need] + [OWN[k] for k in ("knowledge_search", "knowledge_read", "file_read", "file_list", "file_write") if k not in need and r.p(0.5)]
        d.functions += functions.distractors(r, r.choice([0, 0, 0, 1]), set(OWN))
        r.shuffle(d.functions)
        self.seen = []
        if self.by_file:
            self.topics = r.sample(TOPICS, r.choice([2, 3, 3, 4]))
            self.names = [t.word.replace(" ", r.choice(["-", "_"])) + r.choice(["", "", "-2026", "_new", str(r.randint(1, 12))]) + r.choice([".txt", ".md", ".txt", ".org", ".log"]) for t in self.topics]
            user(d, LIST, 0.6)
            d.call("file_list", {})
            d.result("\n".join(self.names))
            n = self.names
            d.say(r.choice(["There are {l}.", "I see {l}.", "The files are {l}."]).replace("{l}", ", ".join(n[:-1]) + " and " + n[-1]), n)
        self.open()

    def open(self):
        """Another passage or file."""
        r, d = self.r, self.d
        left = [t for t in (self.topics if self.by_file else TOPICS) if t not in self.seen]
        if not left:
            return False
        t = r.choice(left)
        self.seen.append(t)
        self.topic, self.counts, self.value, self.last, self.rate = t, {}, None, None, None
        who = r.choice([r.pick(NAMES), r.pick(COMPANIES), "the " + r.choice("bank,club,school,neighbour,town,garage,museum".split(","))])
        if t.things:
            self.prices = [price(r, x[1]) for x in t.things]
            if self.prices[0] == self.prices[1]:
                raise ValueError("one price twice")
            self.written = [str(v) if isinstance(v, int) else f"{v:.2f}" for v in self.prices]
            text = fill(t.text, dict(zip("ab", self.written)))
        else:
            self.rate = r.choice([r.randint(6, 95), r.randrange(10, 300, 5)])
            self.all = self.rate * r.randint(4, 40) + r.randint(0, self.rate - 1)
            text = fill(t.text, dict(t=self.all, r=self.rate, w=who))
            text = text[:1].upper() + text[1:]
        if self.by_file:
            user(d, FILE, 0.6, f=t.word)
            d.call("file_read", {"path": self.names[self.topics.index(t)]})
            d.result(text)
        else:
            q = r.choice(t.asks).replace("{w}", who)
            user(d, ASK if not q.startswith("what") else ["look up {q} in my documents", "find {q} in my notes"], 0.6, q=q)
            d.call("knowledge_search", {"query": kept(q)})
            other = r.choice([x for x in TOPICS if x is not t and x.things])
            rows = [(place(r), text)] + [(place(r), fill(other.text, dict(a=price(r, other.things[0][1]), b=price(r, other.things[1][1]))))] * r.p(0.3)
            r.shuffle(rows)
            d.result("\n".join(f"{p}: {x}" for p, x in rows))
        d.say(r.choice([text, f"It says: {text}", text]), self.written if t.things else [str(self.all)])
        return True

    def py(self, e, unit):
        code = f"print(round({e}, 2))" if ("." in e or "/" in e) and "ceil" not in e else f"print({e})"
        out = self.d.py("import math\n" + code if "math." in e else code)
        if not out.replace(".", "").isdigit() or float(out) <= 0:
            raise ValueError(out)
        u = unit[:-1] if out == "1" and unit.endswith("s") else unit
        self.d.say(self.r.choice(["That is {o}.", "It is {o}.", "That makes {o}.", "{o}."]).replace("{o}", f"{out} {u}"), [out])
        self.value = out
        return True

    def n(self, n):
        return guard(in_words(n) if n < 13 and self.r.p(0.25) else str(n))

    # a price list
    def count(self):
        r, t = self.r, self.topic
        i = r.choice([x for x in (0, 1) if x not in self.counts] or [0, 1])
        n = r.randint(2, 12) if self.prices[i] > 20 else r.choice([r.randint(3, 40), r.randrange(20, 400, 10)])
        if self.counts.get(i) == n:
            return False
        s = r.choice(t.things[i][2].split("/")).replace("{n}", self.n(n))
        user(self.d, [fill(r.pick(TOO if self.counts else SO), dict(s=s))], 0.6)
        return self.sold(i, n)

    def sold(self, i, n):
        self.counts[i], self.last = n, i
        return self.py(f"{self.written[i]} * {n}", "euros")

    def again(self):
        if self.last is None:
            return False
        n = self.r.randint(2, 90)
        if n == self.counts[self.last]:
            return False
        user(self.d, NEW, 0.6, n=str(n))
        return self.sold(self.last, n)

    def all_(self):
        if len(self.counts) < 2:
            return False
        user(self.d, ALL, 0.6)
        self.last = None
        a, b = (round(self.prices[i] * self.counts[i], 2) for i in self.counts)
        return self.py(f"{a} + {b}", "euros")

    def gap(self):
        i = 0 if self.prices[0] > self.prices[1] else 1
        x, y = self.topic.things[i][0], self.topic.things[1 - i][0]
        user(self.d, GAP, 0.6, x=x, y=y)
        self.last = None
        return self.py(f"{self.written[i]} - {self.written[1 - i]}", "euros")

    def said(self):
        i = self.r.randrange(2)
        user(self.d, SAID, 0.6, x=self.topic.things[i][0])
        o = self.written[i]
        self.d.say(self.r.choice([f"It was {o} euros.", f"{o} euros.", f"It says {o} euros."]), [o])
        self.value = self.last = None
        return True

    # what is open
    def much(self):
        user(self.d, self.topic.how_much, 0.6)
        o = f"{self.all} {self.topic.unit}"
        self.d.say(self.r.choice([f"It is {o}.", f"{o}.", f"It says {o}."]), [str(self.all)])
        return True

    def months(self):
        r, u = self.r, self.topic.per
        if r.p(0.5):
            user(self.d, [w for w in LAST if "left" not in w or self.topic.word not in SAVED], 0.6, u=u)
            k = self.rate
        else:
            k = max(2, int(self.rate * r.choice([0.5, 0.75, 1.25, 1.5, 2])) + r.choice([0, 1, 5]))
            user(self.d, RATE, 0.6, u=u, k=k)
        return self.py(f"math.ceil({self.all} / {k})", u + "s")

    def remains(self):
        r, u = self.r, self.topic.per
        n = r.randint(2, max(2, self.all // self.rate - 1))
        done = r.p(0.3)
        user(self.d, DONE if done else MISSING if self.topic.word in SAVED else AFTER, 0.6, n=n, u=u)
        return self.py(f"{self.rate} * {n}" if done else f"{self.all} - {n} * {self.rate}", self.topic.unit)

    def on(self):
        if not self.value or self.rate:
            return False
        r = self.r
        ways, e = r.choice(ON)
        k, p = r.randint(2, 9), r.choice([5, 7, 10, 12, 15, 19, 20, 25])
        user(self.d, ways, 0.6, k=k, p=p)
        self.last = None
        return self.py(e.replace("{o}", self.value).replace("{k}", str(k)).replace("{p}", str(p)), "euros")


def walk(d):
    q = Quoted(d)

    def step(k):
        if k > 0.95:
            return ASIDE
        if k > 0.86:
            return (q.counts or q.value) and q.open()
        if q.rate:
            return q.months() if k < 0.45 else q.remains() if k < 0.68 else q.much()
        return q.count() if k < 0.38 else q.all_() if k < 0.54 else q.again() if k < 0.62 else q.gap() if k < 0.7 else q.on() if k < 0.8 else q.said()
    wander(d, step, d.r.choice([3, 4, 4, 5, 5, 6]), least=3)


@family("turns", 75.0)
def quoted(d):
    afresh(d, walk)
