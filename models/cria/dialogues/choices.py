"""A function lists what there is (classes on a day, flats in a town, trains, menus); then one of them is meant: by its name, its place, its hour, by being the cheapest or the last; it is asked about without a call, taken by
another function, exchanged for another, taken twice; or the list is asked for again with one thing changed."""
import functions
from core import afresh, family
from pools import CITIES, FRUIT, NAMES, WORDS
from schemas import camel
from threads import chat, user
from values import in_words

DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
# look: names > about > key > where > asks > wake ; what is listed ; what is known of each: key:kind ; take: names > about > key > asks > says ; has a number of its own: key
TABLE = r"""
classes/list_classes/gym.timetable > Classes of a day > day/weekday > day > which classes are there on {w} | what's on at the gym on {w} | classes on {w}? | {w}, what courses do you have > and {w}? | {w}? | what about {w} | on {w} ; class ; time:time free:places ; join_class/book_class/gym.join > Takes a place in a class > class/name > put me down for {x} then | i'll take {x} | book {x} for me | sign me up for {x} | join {x} > You are in {x}. | A place in {x} is booked. ;
flats/search_flats/homes.find > Flats to let in a town > town/city/place > city > flats in {w} | what is to let in {w} | find me a flat in {w} | homes in {w}? > and in {w}? | {w}? | what about {w} | in {w} then ; flat ; rent:euros rooms:rooms ; visit_flat/homes.visit/book_viewing > Makes an appointment to see a flat > flat/id/ref > i want to see {x} | a viewing of {x} please | book a visit for {x} | show me {x}, appointment > You can see {x}. | The visit of {x} is booked. ;
list_trains/trains.to/departures > Trains to a town > to/town/destination > city > trains to {w} | when can i go to {w} | departures for {w} | next trains to {w}? > and to {w}? | {w}? | to {w} instead | what about {w} ; train ; time:time price:euros ; buy_ticket/tickets.buy > Buys tickets for a train > train/number > get me {x} | i take {x} | a ticket for {x} | book {x} > The ticket for {x} is bought. | {x} is booked. ; tickets/seats
menu_of/dishes/menu.day > Dishes of a day > day/weekday > day > what's to eat on {w} | menu of {w} | dishes on {w}? | {w}, what's cooking > and {w}? | {w}? | what about {w} | on {w} then ; dish ; price:euros kcal:kcal ; order_dish/kitchen.order > Orders a dish > dish/name > i'll have {x} | {x} please | order {x} | give us {x} > {x} is ordered. | Ordered: {x}. ; portions/count
find_hotels/hotels.in/stay.search > Hotels in a town > town/city > city > hotels in {w} | where can i sleep in {w} | rooms in {w}? | find a hotel in {w} > and in {w}? | {w}? | in {w} instead | what about {w} ; hotel ; price:euros stars:stars ; book_hotel/stay.book > Books a room > hotel/name > book {x} | we take {x} | a room at {x} | reserve {x} > {x} is booked. | A room at {x} is yours. ; nights
films/cinema.day/whats_on > Films of a day > day/weekday > day > films on {w} | what's on at the cinema on {w} | movies {w}? | {w} evening, which films > and {w}? | {w}? | on {w} instead | what about {w} ; film ; time:time minutes:minutes ; reserve_seats/cinema.reserve > Reserves seats > film/title > seats for {x} | we want to see {x} | reserve {x} | {x} it is, book it > Seats for {x} are reserved. | {x} is booked. ; seats/count
doctors/find_doctor/clinic.search > Doctors of a town > town/place/city > city > doctors in {w} | find a doctor in {w} | who practises in {w} | is there a doctor in {w} > and in {w}? | {w}? | what about {w} ; person ; wait:days km:km ; see_doctor/clinic.book > Makes an appointment with a doctor > doctor/name > an appointment with {x} | book me with {x} | i want to see {x} | {x} then, please book > You have an appointment with {x}. | {x} will see you. ;
offers/shop.find/search_goods > Offers for an article > article/goods/query > fruit > offers for {w} | who sells {w} | where do i get {w} | {w}: which offers are there > and {w}? | {w}? | what about {w} ; shop ; price:euros days:days ; order_from/shop.order > Orders at a shop > shop/name > order at {x} | buy it from {x} | take {x} | {x} then, order > Ordered at {x}. | {x} has the order. ; boxes/count
tutors/find_tutor/lessons.teachers > Teachers of a subject > subject/topic > subject > who teaches {w} | tutors for {w} | find a teacher of {w} | {w} lessons, by whom > and {w}? | {w}? | what about {w} ; person ; price:euros rating:points ; book_tutor/lessons.book > Books lessons with a tutor > tutor/name > book {x} | lessons with {x} | i take {x} | {x} please > Lessons with {x} are booked. | {x} is booked. ; lessons/hours
cars/hire.list/list_cars > Cars to hire at a place > place/town > city > cars to hire in {w} | which cars are there in {w} | hire cars at {w} | car hire in {w}, what is there > and in {w}? | {w}? | at {w} then ; car ; price:euros seats:seats ; hire_car/hire.take > Hires a car > car/model > take {x} | hire {x} | i want {x} | book {x} for me > {x} is hired. | You have {x}. ; days
"""
WORDS_OF = dict(euros=("cheapest", "most expensive", "what does {x} cost", "price of {x}", "how much is {x}"), time=("earliest", "latest", "when is {x}", "at what time is {x}", "what time {x}"), places=("fullest", "emptiest", "how many places are left in {x}", "free places of {x}", "is {x} full"), rooms=("smallest", "biggest", "how many rooms has {x}", "rooms of {x}", "{x}, rooms?"), kcal=("lightest", "richest", "calories of {x}", "how many kcal has {x}", "kcal of {x}"), stars=("simplest", "best", "how many stars has {x}", "stars of {x}", "{x}, how many stars"), minutes=("shortest", "longest", "how long is {x}", "length of {x}", "how many minutes is {x}"), days=("quickest", "slowest", "how many days with {x}", "how long do i wait at {x}", "days for {x}"), km=("nearest", "farthest", "how far is {x}", "distance of {x}", "{x}, how many km"), points=("worst", "best", "rating of {x}", "how good is {x}", "points of {x}"), seats=("smallest", "biggest", "seats of {x}", "how many fit into {x}", "how many seats has {x}"))
SPANS = dict(euros=(4, 190), places=(1, 30), rooms=(1, 7), kcal=(120, 980), stars=(1, 5), minutes=(70, 190), days=(1, 30), km=(1, 60), points=(1, 10), seats=(2, 9))
UNIT = dict(euros=" euros", time="", places=" places", rooms=" rooms", kcal=" kcal", stars=" stars", minutes=" minutes", days=" days", km=" km", points=" points", seats=" seats")
POOLS = {"day": lambda r: r.choice(DAYS), "city": lambda r: r.pick(CITIES), "fruit": lambda r: r.pick(FRUIT), "subject": lambda r: r.choice(["maths", "latin", "physics", "piano", "french", "chess", "drawing", "biology", "guitar", "spanish", "singing", "statistics"]),
         "class": lambda r: r.choice(["yoga", "pilates", "boxing", "zumba", "spinning", "judo", "tango", "karate", "stretching", "aqua fit", "body pump", "salsa", "climbing", "rowing", "barre"]), "flat": lambda r: r.choice("ABCDEFGHKLMN") + str(r.randint(10, 999)), "train": lambda r: r.choice(["IC ", "RE ", "S", "ICE ", "RB "]) + str(r.randint(3, 980)), "dish": lambda r: r.choice(["lentil soup", "trout", "lasagne", "curry", "goulash", "risotto", "pancakes", "dumplings", "pizza", "quiche", "chilli", "salad", "meatballs", "ravioli", "stew", "paella"]),
         "hotel": lambda r: r.choice(["Hotel ", "Villa ", "Pension ", "Inn ", "Haus "]) + r.pick(WORDS).capitalize(), "film": lambda r: " ".join(r.pick(WORDS).capitalize() for _ in range(r.choice([1, 2, 2]))), "person": lambda r: r.choice(["Dr ", "Ms ", "Mr ", ""]) + r.pick(NAMES), "shop": lambda r: r.pick(WORDS).capitalize() + r.choice([" Ltd", " & Sons", " Market", " Shop", ""]), "car": lambda r: r.choice(["Fiat", "Golf", "Polo", "Clio", "Corsa", "Astra", "Yaris", "Micra", "Panda", "Focus", "Octavia", "Twingo", "Civic", "Mazda"])}
NUMBERED = ["{n} {k} of it", "make it {n} {k}", "{n} {k} please", "for {n} {k}", "no, {n} {k}", "{n} {k} then"]
INSTEAD = ["no, rather {x}", "sorry, {x} instead", "better {x}", "not that, {x}", "hm, {x} after all", "i meant {x}", "change it to {x}"]
ALSO = ["and {x} as well", "also {x}", "{x} too", "and {x} on top"]


class Row:
    def __init__(self, line):
        look, self.pool, facts, take, number = ([x.strip() for x in (line + " ").split(" ;")] + [""])[:5]
        n, self.about, k, self.where, a, w = (x.strip() for x in look.split(" > "))
        self.names, self.keys = n.split("/"), k.split("/")
        self.asks, self.wake = [t.strip() for t in a.split("|")], [t.strip() for t in w.split("|")]
        self.facts = [x.split(":") for x in facts.split()]
        n, self.what, k, a, s = (x.strip() for x in take.split(" > "))
        self.takes, self.things = n.split("/"), k.split("/")
        self.ways, self.says = [t.strip() for t in a.split("|")], [t.strip() for t in s.split("|")]
        self.numbers = number.split("/") if number else []


ROWS = [Row(line) for line in TABLE.strip().split("\n")]


class Counter:
    def __init__(self, d):
        self.d, self.r = d, d.r
        r, self.row = d.r, d.r.choice(ROWS)
        row = self.row
        self.look, self.key, self.take, self.thing = r.choice(row.names), r.choice(row.keys), r.choice(row.takes), r.choice(row.things)
        if r.p(0.15):
            self.look, self.take = camel(self.look), camel(self.take)
        self.num = r.choice(row.numbers) if row.numbers and r.p(0.7) else None
        self.with_where = row.where == "day" and r.p(0.5)        # the day is given to the second function too
        props = {self.thing: {"type": "string"}}
        if self.with_where:
            props[self.key] = {"type": "string"}
        if self.num:
            props[self.num] = {"type": "integer"}
        d.functions = [{"name": self.look, "description": row.about, "parameters": {"type": "object", "properties": {self.key: {"type": "string"}}, "required": [self.key]}},
                       {"name": self.take, "description": row.what, "parameters": {"type": "object", "properties": props, "required": [k for k in props if k != self.num]}}]
        d.functions += [f for f in functions.distractors(r, r.choice([0, 0, 1, 2])) if f["name"] not in (self.look, self.take)]
        r.shuffle(d.functions)
        self.form, self.name, self.seen = r.randrange(4), r.choice(["name", row.pool, self.thing]), set()
        self.taken = None
        self.list(row.asks)

    def list(self, ways):
        r, row = self.r, self.row
        w = next(w for w in iter(lambda: POOLS[row.where](r), None) if w not in self.seen)
        self.seen.add(w)
        self.at = w
        items = {}
        for _ in range(r.choice([2, 3, 3, 4])):
            x = POOLS[row.pool](r)
            if x in items or set(x) & set("\"'{}"):
                raise ValueError("again")
            items[x] = [f"{r.randint(7, 21):02d}:{r.choice(['00', '15', '30', '45', '10', '20'])}" if k == "time" else r.randrange(280, 1900, 10) if row.pool == "flat" and k == "euros" else r.randint(*SPANS[k]) for _, k in row.facts]
        for i in range(2):
            if len({str(v[i]) for v in items.values()}) < len(items):
                raise ValueError("two alike")
        self.items = dict(sorted(items.items(), key=lambda x: x[1][0])) if row.facts[0][1] == "time" else items
        user(self.d, ways, 0.6, w=w)
        self.d.call(self.look, {self.key: w})
        rows = [(x, v) for x, v in self.items.items()]
        if self.form == 0:
            t = str([{self.name: x, **dict(zip([k for k, _ in row.facts], v))} for x, v in rows]).replace("'", '"')
        elif self.form == 1:
            t = "\n".join(f"{i + 1}. {x}, " + ", ".join(f"{n}{UNIT[k]}" for n, (_, k) in zip(v, row.facts)) for i, (x, v) in enumerate(rows))
        elif self.form == 2:
            t = "\n".join(f"{x}: " + ", ".join(f"{n}{UNIT[k]}" for n, (_, k) in zip(v, row.facts)) for x, v in rows)
        else:
            t = "; ".join(f"{x} ({v[0]}{UNIT[row.facts[0][1]]}, {v[1]}{UNIT[row.facts[1][1]]})" for x, v in rows)
        self.d.result(t)
        parts = [f"{x} ({v[0]}{UNIT[row.facts[0][1]]})" for x, v in rows]
        self.d.say(r.choice(["There are {n}: {l}.", "I found {l}.", "{l}."]).replace("{n}", in_words(len(rows))).replace("{l}", ", ".join(parts[:-1]) + " and " + parts[-1]), [x for x, _ in rows])
        self.last = self.number = None
        return True

    def meant(self, but=None):
        """(one of them, how it is named)"""
        r, xs = self.r, list(self.items)
        x = r.choice([y for y in xs if y != but] or [None])
        if x is None:
            return None
        i = xs.index(x)
        short = x.removeprefix("Dr ").removeprefix("Ms ").removeprefix("Mr ")
        the = "the " if self.row.pool in ("class", "dish", "car", "film", "train", "flat") and r.p(0.5) else ""
        opts = [the + x, the + x, short if short not in [y for y in xs if y != x] else x]
        opts += [["the first one", "the second one", "the third one", "the fourth one"][i], ["the first", "number two", "number three", "number four"][i]]
        if i == len(xs) - 1 and len(xs) > 2:
            opts.append("the last one")
        for j, (_, k) in enumerate(self.row.facts):
            order = sorted(xs, key=lambda y: self.items[y][j])
            lo, hi = WORDS_OF[k][:2]
            if x in (order[0], order[-1]):
                opts += [f"the {lo if x == order[0] else hi} one", f"the {lo if x == order[0] else hi}"]
            if k in ("time", "euros"):
                opts.append(("the one at " if k == "time" else "the one for ") + str(self.items[x][j]))
        return x, r.choice(opts)

    def call(self, x):
        r = self.r
        args = {self.thing: x}
        if self.with_where:
            args[self.key] = self.at
        if self.num and self.number:
            args[self.num] = self.number
        self.d.call(self.take, args)
        ref = r.int(100, 9999)
        self.d.result(r.choice(["ok", "done", '{"ok": true}', f'{{"id": {ref}}}', "booked"]))
        t = r.choice(self.row.says).replace("{x}", x)
        t = t[:-1] + f", id {ref}." if str(ref) in self.d.steps[-1][1] else t
        self.d.say(t[:1].upper() + t[1:], [])
        self.taken = self.last = x
        return True

    # turns
    def another_list(self):
        return self.list(self.row.wake)

    def choose(self):
        got = self.meant()
        x, named = got
        if self.last and not self.taken and self.r.p(0.5):
            x, named = self.last, self.r.choice(["that one", "it", "that"])
        if self.taken == x:
            return False
        self.number = self.r.randint(2, 9) if self.num and self.r.p(0.35) else None
        ways = self.row.ways if not self.number else [t + f", {{n}} {self.num}" for t in self.row.ways if "please" not in t and "then" not in t]
        if named in ("it", "that", "that one"):
            ways = [t for t in ways if " {x}" in t]
        user(self.d, ways, 0.6, x=named, **({"n": self.number} if self.number else {}))
        return self.call(x)

    def instead(self):
        if not self.taken or self.d.steps[-3][0] != "json" or self.take not in self.d.steps[-3][1]:
            return False
        got = self.meant(self.taken)
        if not got:
            return False
        user(self.d, INSTEAD if self.r.p(0.7) else ALSO, 0.6, x=got[1])
        return self.call(got[0])

    def more(self):
        if not self.taken or not self.num or self.d.steps[-3][0] != "json" or self.take not in self.d.steps[-3][1]:
            return False
        n = self.r.randint(2, 9)
        if n == self.number:
            return False
        user(self.d, NUMBERED, 0.6, n=n, k=self.num)
        self.number = n
        return self.call(self.taken)

    def about(self):
        """What was listed is known: no call."""
        r = self.r
        j = r.randrange(2)
        k = self.row.facts[j][1]
        if r.p(0.5):
            x = r.choice(list(self.items))
            named = x
            user(self.d, list(WORDS_OF[k][2:]), 0.6, x=named)
        else:
            order = sorted(self.items, key=lambda y: self.items[y][j])
            i = r.randrange(2)
            x = order[-i]
            user(self.d, ["which is the {w}", "the {w} one?", "and which one is the {w}", "so the {w} is which"], 0.6, w=WORDS_OF[k][i])
        v = f"{self.items[x][j]}{UNIT[k]}"
        self.d.say(r.choice([f"{x}: {v}.", f"{x}, with {v}." if k != "time" else f"{x}, at {v}.", f"That is {x}: {v}." if self.d.steps[-1][1].lower().find("which") >= 0 else f"{x}: {v}."]), [x, self.items[x][j]])
        self.last, self.taken = x, None
        return True


def walk(d):
    r = d.r
    c = Counter(d)
    turns, want, chatted = 1, r.choice([3, 3, 4, 4, 5]), False
    for _ in range(30):
        if turns >= want:
            break
        k = r.random()
        done = c.another_list() if k < 0.2 else c.choose() if k < 0.55 else c.instead() if k < 0.68 else c.more() if k < 0.76 else c.about() if k < 0.95 else not chatted and not chat(d)
        chatted = chatted or k >= 0.95
        turns += bool(done) and k < 0.95
    if turns < 3:
        raise ValueError("too short")
    if r.p(0.2):
        chat(d, 0)


@family("turns", 55.0)
def choices(d):
    afresh(d, walk)
