"""More trades for tended.py: something of a list is taken, what is missing is asked for, rates and accounts, switches, guests, orders of several kinds, seats, services, songs, trips there and back, a cart, notes, files and documents that are reckoned with."""
from pools import CITIES, COMPANIES, FRUIT, ITEMS, NAMES, SURNAMES, WORDS
from tended import clock, fn, fresh, listed, num, spoken_time, tended, when

# ---- a list is answered: which is fastest or cheapest, so many of it, the other one ---------------------------------------------------------------------
@tended("tended_trains", 14.0)
def trains(t):
    r = t.r
    find, buy = t.name("find_connections/timetable.search/connections"), t.name("buy_ticket/tickets.buy/book_seats")
    kind, key, many = r.choice(["train", "train", "bus", "ferry"]), r.choice(["train", "id", "line"]), r.choice(["count", "tickets", "number"])
    t.offer(fn(find, "Connections between two places", **{"from": "s", "to": "s", "after": "s?:HH:MM"}), fn(buy, "Buys tickets", **{key: "s", many: "i"}))
    a = fresh(t, CITIES, [])
    b = fresh(t, CITIES, [a])
    after = r.choice([None, when(r, 6, 18, 30)])
    names = r.sample([f"{p}{r.randint(1, 99)}" for p in ("IC", "RE", "EC", "S", "NX", "B", "Q")], 2)
    got, h = {}, int(after[:2]) + 1 if after else r.randint(6, 18)
    for x in names:
        dep = f"{h:02d}:{r.randrange(60):02d}"
        got[x] = dep, clock(dep, r.randint(25, 170))
    length = {x: (int(q[:2]) - int(p[:2])) % 24 * 60 + int(q[3:]) - int(p[3:]) for x, (p, q) in got.items()}
    if len(set(length.values())) < 2 or len({p for p, _ in got.values()}) < 2:
        raise ValueError("alike")
    if after:
        said = spoken_time(r, after)
        t.ask(f"{kind} from {{a}} to {{b}} after {{t}} | how do i get from {{a}} to {{b}} after {{t}}, by {kind} | {{a}} to {{b}}, {kind} after {{t}}", a=a, b=b, t=said)
    else:
        t.ask(f"{kind} from {{a}} to {{b}} | which {kind} goes from {{a}} to {{b}} | {{a}} - {{b}}, find a {kind}", a=a, b=b)
    t.call(find, {"from": a, "to": b, **({"after": after} if after else {})}, [{key: x, "dep": p, "arr": q} for x, (p, q) in got.items()])
    t.say("There are " + " and ".join(f"{x} ({p} to {q})" for x, (p, q) in got.items()) + ".", *names)
    fast, slow = sorted(names, key=length.get)
    t.at, bought = None, {}
    price = {x: round(r.uniform(8, 70), 1) for x in names}

    def faster():
        if not t.once("fast"):
            return False
        t.ask("which is faster and by how much | the faster one, and by how many minutes | which takes less time, by how much | how many minutes does the faster one save")
        out = t.d.py("from datetime import datetime\n" + "\n".join(f'{v} = datetime(2000, 1, 1, {int(q[:2])}, {int(q[3:])}) - datetime(2000, 1, 1, {int(p[:2])}, {int(p[3:])})' for v, (p, q) in zip("ab", (got[slow], got[fast]))) + "\nprint((a - b).seconds // 60)")
        if int(out) != length[slow] - length[fast]:
            raise ValueError("past midnight")
        t.at = fast
        return t.say([f"{fast}, by {out} minutes.", f"{fast} is {out} minutes faster."], fast, out)

    def take():
        n = r.choice([1, 2, 2, 3, 4])
        opts = [(x, x) for x in names] + [(names[0], "the first one"), (names[1], "the second one"), (min(names, key=lambda x: got[x]), "the earlier one"), (max(names, key=lambda x: got[x]), "the later one")] + [(t.at, "that one"), (t.at, "it")] * 3 * (t.at is not None)
        if len(bought) == 1:
            opts += [(x, "the other one") for x in names if x not in bought] * 3
        x, how = r.choice(opts)
        if x in bought:
            return False
        t.ask("{n} tickets for {x} | buy {n} for {x} | {x}, {n} tickets please | book {n} on {x} | i take {n} for {x}" if n > 1 else "one ticket for {x} | one for {x} | {x} please, one ticket | and one for {x}", n=n, x=how)
        cost = round(price[x] * n, 2)
        t.call(buy, {key: x, many: n}, {"price": cost})
        bought[x], t.at = (n, cost), x
        return t.say([f"{n} for {x}: {cost}.", f"Booked: {x}, {n}. It costs {cost}."], cost)

    def each():
        if t.at not in bought or bought[t.at][0] == 1 or not t.once("each"):
            return False
        t.ask("per person | what's that each | price of one ticket | so one costs | each pays?")
        return t.reckon(f"{bought[t.at][1]} / {bought[t.at][0]}")

    def total():
        if len(bought) < 2 or not t.once("total"):
            return False
        t.ask("what did i pay in all | total for both | both together | all tickets in one sum")
        return t.reckon(" + ".join(str(c) for _, c in bought.values()))

    def leaves():
        if t.at is None or not t.once("leaves"):
            return False
        k = r.randrange(2)
        t.ask("when does it arrive | arrival? | when are we there" if k else "when does it leave | departure? | when must i be at the stop")
        return t.say([f"At {got[t.at][k]}.", f"{t.at}: {got[t.at][k]}."], got[t.at][k])

    return [(faster, 4), (take, 5), (each, 3), (total, 3), (leaves, 1.5)]


LISTS = [x.split(" ; ") for x in """
find_books/library.search ; Finds books ; author:surname ; anything by {x} | books by {x}? | what has {x} written | find books by {x} ; book ; year ; older/newer ; 1950-2023 ; reserve_book/library.reserve ; Reserves a book ; reserve {it} | put {it} aside | i want {it}, reserve | hold {it} for me ; {t} is reserved.
find_rooms/hotel.rooms ; Free rooms of a hotel ; hotel:word ; rooms in the {x} | what's free in the {x} | free rooms, hotel {x} | has the {x} got rooms ; room ; price ; cheaper/dearer ; 40-260 ; book_room/hotel.book ; Books a room ; book {it} | take {it} | i want {it} | we'll have {it} ; {t} is booked.
find_flats/flats.search ; Flats to let in a town ; town:city ; flats in {x} | what's to let in {x} | find me a flat in {x} | any flats in {x} ; flat ; rent ; cheaper/dearer ; 380-1900 ; ask_viewing/flats.view ; Asks for a viewing ; i'd like to see {it} | ask for a viewing of {it} | can i see {it} | a viewing of {it} please ; A viewing of {t} is asked for.
find_bikes/bikes.list ; Second-hand bikes of a brand ; brand:word ; bikes by {x} | used {x} bikes | any {x} bikes | find bikes of {x} ; bike ; price ; cheaper/dearer ; 60-900 ; keep_bike/bikes.reserve ; Keeps a bike for somebody ; keep {it} for me | reserve {it} | i take {it} | hold {it} ; {t} is kept for you.
find_courses/courses.search ; Courses on a subject ; subject:subject ; courses in {x} | is there a course in {x} | find {x} courses | {x}, which courses ; course ; hours ; shorter/longer ; 6-90 ; join_course/courses.join ; Puts somebody into a course ; put me in {it} | i join {it} | sign me up for {it} | enrol me in {it} ; You are in {t}.
find_films/cinema.films ; Films by a director ; director:surname ; films by {x} | what did {x} direct | any film of {x} | list {x}'s films ; film ; minutes ; shorter/longer ; 70-220 ; rent_film/cinema.rent ; Rents a film ; rent {it} | i want to watch {it}, rent it | get {it} | take {it} ; {t} is rented.
""".strip().split("\n")]


@tended("tended_picks", 18.0, (3, 3, 4, 4, 5))
def picks(t):
    r = t.r
    finds, about, param, asks, thing, field, poles, span, acts, act_about, wishes, said = r.choice(LISTS)
    find, act = t.name(finds), t.name(acts)
    key, pool = param.split(":")
    id_, label = r.choice(["id", f"{thing}_id", "number"]), r.choice(["title", "name"])
    t.offer(fn(find, about, **{key: "s"}), fn(act, act_about, **{id_: "i"}))
    x = r.choice("pottery,cooking,spanish,yoga,drawing,welding,chess,singing,sewing,first aid,dancing,coding".split(",")) if pool == "subject" else fresh(t, dict(surname=SURNAMES, word=WORDS, city=CITIES)[pool], [])
    lo, hi = map(int, span.split("-"))
    n = r.choice([2, 2, 2, 3])
    rows = [{id_: i, label: " ".join(w.capitalize() for w in r.some(WORDS, r.choice([1, 2]))), field: v} for i, v in zip(r.sample(range(10, 990), n), r.sample(range(lo, hi + 1), n))]
    unit = dict(year="", price="euros", rent="euros", hours="hours", minutes="minutes")[field]
    t.ask(asks, x=x)
    t.call(find, {key: x}, rows)
    t.say("There are " + listed([f"{w[label]} ({w[field]}{' ' * bool(unit)}{unit})" for w in rows]) + ".", *[w[label] for w in rows])
    low, high = poles.split("/")
    most = lambda w: {"older": "oldest", "newer": "newest", "cheaper": "cheapest", "dearer": "dearest", "shorter": "shortest", "longer": "longest"}[w]
    taken, t.at = [], None
    order = sorted(rows, key=lambda w: w[field])

    def named(w):
        opts = [w[label], w[label]]
        i = rows.index(w)
        opts += [["the first one", "the second one", "the third one"][i]]
        if w is order[0]:
            opts += [f"the {low if n == 2 else most(low)} one"] * 2
        if w is order[-1]:
            opts += [f"the {high if n == 2 else most(high)} one"] * 2
        if t.at is w:
            opts += ["that one", "it"] * 2
        if len(taken) == 1 and n == 2 and w not in taken:
            opts += ["the other one", "the other"] * 3
        return r.choice(opts)

    def take():
        w = r.choice(rows)
        if w in taken:
            return False
        how = named(w)
        t.ask(f"and {how} | {how} too | {how} as well | and {how} also" if taken and r.p(0.5) else wishes, it=how)
        t.call(act, {id_: w[id_]}, r.choice([t.ok(), {"ok": True, "code": f"{r.pick(WORDS)[:1].upper()}{r.randint(10, 99)}"}]))
        taken.append(w)
        t.at = w
        return t.say([said.replace("{t}", w[label])], w[label])

    def gap():
        if not t.once("gap"):
            return False
        t.ask("how many years between the two | how far apart are they in years | years from the one to the other" if n == 2 else "years between the oldest and the newest") if field == "year" else t.ask("difference of these two | how much more is the {h} one | by how much is the one {h}" if n == 2 else "difference between the {l} and the {m} | from {l} to {m}, how much", h=high, l=most(low), m=most(high))
        return t.reckon(f"{order[-1][field]} - {order[0][field]}", unit or "years")

    def which():
        if not t.once("which"):
            return False
        w, p = r.choice([(order[0], low), (order[-1], high)])
        t.ask("which is {p} | which one is {p} | the {q} one is which" if n == 2 else "which is the {q} one | the {q} of them? | which one is {q}", p=p, q=p if n == 2 else most(p))
        t.at = w
        return t.say([f"{w[label]}, {w[field]}{' ' * bool(unit)}{unit}.", f"{w[label]} ({w[field]})."], w[label], w[field])

    def mean():
        if field == "year" or not t.once("mean"):
            return False
        t.ask("what do they take together | sum of them | all of them together" if n > 2 else "both together | the two in one sum | sum of the two")
        return t.reckon(" + ".join(str(w[field]) for w in rows), unit)

    def read():
        w = r.choice(rows)
        if not t.once(w[label]):
            return False
        t.ask("{f} of {it} | and the {f} of {it}? | what {f} has {it}", f=field, it=named(w))
        t.at = w
        return t.say([f"{w[label]}: {w[field]}{' ' * bool(unit)}{unit}.", f"{w[field]}{' ' * bool(unit)}{unit}."], w[field])

    return [(take, 5), (gap, 2.5), (which, 3), (mean, 1), (read, 1.5)]


# ---- what is missing is asked for, one after the other --------------------------------------------------------------------------------------------------
# names ; about ; key ; pool ; wish ; slots key:kind:question:ways
MISSING = [x.split(" ; ") for x in """
book_table/reserve/tables.book ; Books a table ; restaurant ; place ; book a table at {x} | a table at {x} please | reserve at {x} | table at {x} ; people:i:For how many people?:for {v}/{v} people/we are {v}/{v} of us ; time:t:At what time?:at {v}/{v}/around {v}/{v} please
book_cut/salon.book ; Books a haircut ; stylist ; name ; haircut with {x} | book me a cut with {x} | i need a haircut, {x} should do it ; day:d:On which day?:on {v}/{v}/{v} please/let's say {v} ; time:t:At what time?:at {v}/{v}/{v} would be good
rent_car/cars.rent ; Rents a car ; city ; city ; rent a car in {x} | i need a car in {x} | a rental car, {x} ; days:i:For how many days?:for {v} days/{v} days/{v} ; class:small or medium or large:Which class, small, medium or large?:{v}/a {v} one/{v} please
order_cake/bakery.order ; Orders a cake ; flavour ; fruit ; order a cake with {x} | i want a {x} cake | one {x} cake please ; persons:i:For how many persons?:for {v}/{v} persons/{v} people ; day:d:For which day?:for {v}/{v}/on {v}
book_court/courts.book ; Books a court ; sport ; sport ; book a court for {x} | a {x} court please | we want to play {x}, book a court ; day:d:On which day?:{v}/on {v}/{v} please ; hours:i:For how many hours?:{v} hours/for {v} hours/{v}
send_parcel/post.send ; Sends a parcel ; city ; city ; send a parcel to {x} | i have a parcel for {x} | parcel to {x} please ; weight_kg:n:How heavy is it, in kg?:{v} kg/{v} kilos/it weighs {v}/{v} ; speed:normal or express:Normal or express?:{v}/{v} please/make it {v}
book_lesson/school.book ; Books a lesson ; teacher ; name ; a lesson with {x} | book a lesson with {x} | i want {x} for a lesson ; minutes:m:How many minutes?:{v} minutes/{v}/for {v} minutes ; day:d:On which day?:{v}/on {v}/{v} is fine
""".strip().split("\n")]
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


@tended("tended_missing", 16.0, (4, 4, 5, 5, 6))
def missing(t):
    r = t.r
    names, about, key, pool, asks, *slots = r.choice(MISSING)
    name = t.name(names)
    slots = [s.split(":") for s in slots]
    kinds = {k: "i" if kind in "im" else "n" if kind == "n" else "s:HH:MM" if kind == "t" else "s" if kind == "d" else kind.replace(" or ", "|") for k, kind, _, _ in slots}
    t.offer(fn(name, about, **{key: "s"}, **kinds))
    pools = dict(place=lambda: r.choice(["{n}'s", "the {w}", "Chez {n}"]).replace("{n}", r.pick(NAMES)).replace("{w}", r.pick(WORDS).capitalize()), name=lambda: r.pick(NAMES), city=lambda: r.pick(CITIES), fruit=lambda: r.pick(FRUIT), sport=lambda: r.choice("tennis squash badminton padel volleyball basketball".split()))
    x = pools[pool]()
    code = r.pick(WORDS)[:1].upper()
    number, coded = r.randint(20, 900), r.p(0.6)

    def value(kind):
        if kind == "i":
            n = r.randint(2, 12)
            return n, str(n)
        if kind == "m":
            n = r.choice([30, 45, 60, 90])
            return n, str(n)
        if kind == "n":
            v = r.choice([r.randint(1, 20), round(r.uniform(1, 20), 1)])
            return num(v), str(num(v))
        if kind == "t":
            v = f"{r.randint(11, 21):02d}:{r.choice(['00', '15', '30', '30', '45'])}"
            h, m = int(v[:2]), int(v[3:])
            ways = [v, v, f"{(h - 1) % 12 + 1}:{v[3:]} {'am' if h < 12 else 'pm'}"] + [f"half past {'one two three four five six seven eight nine ten eleven twelve'.split()[(h - 1) % 12]} in the {'evening' if h > 17 else 'afternoon'}"] * (m == 30 and h > 12)
            return v, r.choice(ways)
        v = r.choice(DAYS if kind == "d" else kind.split(" or "))
        return v, v if kind == "d" else v.lower()

    got, said = {}, {}
    t.ask(asks, x=x)
    for i, (k, kind, question, ways) in enumerate(slots):
        t.say(question if i or r.p(0.5) else question[:-1] + ", and " + slots[1][2][0].lower() + slots[1][2][1:])
        got[k], said[k] = value(kind)
        if i == 0 and r.p(0.2):                              # both at once
            k2, kind2, _, ways2 = slots[1]
            got[k2], said[k2] = value(kind2)
            t.ask(r.choice(ways.split("/")).replace("{v}", "{a}") + ", " + r.choice(ways2.split("/")).replace("{v}", "{b}"), a=said[k], b=said[k2])
            break
        t.ask(ways.replace("/", " | "), v=said[k])

    def book():
        nonlocal number
        number += 1
        t.call(name, {key: x, **got}, {"ok": True, "code": f"{code}{number}"} if coded else t.ok())
        told = ", ".join(f"{v} {k}" if isinstance(v, (int, float)) and k in ("people", "days", "persons", "hours", "minutes") else str(v) for k, v in got.items())
        return t.say(f"{x}, {told}: booked" + (f", code {code}{number}." if coded else "."), *([f"{code}{number}"] if coded else []))

    book()
    t.count = 1

    def change():
        k, kind, _, ways = r.choice(slots)
        v, how = value(kind)
        if v == got[k]:
            return False
        got[k] = v
        t.ask("{w} instead | no, {w} | make it {w} | sorry, {w} | better {w} | book again {w} | change that to {w} | rather {w}", w=r.choice(ways.split("/")).replace("{v}", how).replace(" please", "").replace("we are ", "").replace("let's say ", ""))
        t.count += 1
        return book()

    def elsewhere():
        nonlocal x
        y = pools[pool]()
        if y == x:
            return False
        t.ask("the same at {y} | and {y}, same again | {y} as well, the same | no, {y} instead | not {x}, {y}" if pool == "place" else "the same with {y} | {y} too, the same | no, {y} | {y} instead | not {x}, {y}", x=x, y=y)
        x = y
        t.count += 1
        return book()

    def which():
        if not coded or not t.once(str(number)):
            return False
        t.ask("which code counts now | what's the code | the code again? | which code do i need" if t.count > 1 else "what was the code | the code again | which code do i need")
        return t.say([f"{code}{number}.", f"The code is {code}{number}."], f"{code}{number}")

    def none():
        if not t.once("none"):
            return False
        k = r.choice([k for k, _, _, _ in slots])
        t.ask("which {k} did i say | what {k} is it now | the {k} again?", k=k.replace("_", " "))
        return t.say([f"{got[k]}.", f"It is {got[k]}."], got[k])

    return [(change, 4), (elsewhere, 2), (which, 2), (none, 1)]


# ---- rates: the first is asked for, then reckoned with ----------------------------------------------------------------------------------------------------
MONEY = dict(EUR=("euro", 1.0), USD=("dollar", 0.92), GBP=("pound", 1.17), CHF=("franc", 1.05), JPY=("yen", 0.0061), SEK=("krona", 0.088), PLN=("zloty", 0.23), INR=("rupee", 0.011), BRL=("real", 0.17), CAD=("Canadian dollar", 0.67))


@tended("tended_rates", 10.0)
def rates(t):
    r = t.r
    name = t.name("exchange_rate/rates.get/currency_rate")
    p, q = r.choice([("base", "quote"), ("from", "to"), ("source", "target")])
    t.offer(fn(name, "Rate between two currencies", **{p: "s:ISO code", q: "s:ISO code"}))
    a, b, c = r.sample(list(MONEY), 3)
    word = lambda x: MONEY[x][0]
    rate = {}

    def look(x, ways):
        v = MONEY[x][1] / MONEY[b][1] * r.uniform(0.95, 1.05)
        rate[x] = v = round(v, 1 if v > 100 else 2 if v > 10 else 4)
        t.ask(ways, a=word(x), b=word(b))
        t.call(name, {p: x, q: b}, t.told({"rate": v}) if t.form < 2 else str(v))
        return t.say([f"One {word(x)} is {v} {word(b)}.", f"The rate is {v}."], v)

    look(a, "rate {a} to {b} | what's the {a} in {b} | {a} to {b}? | the rate, {a} to {b} | how many {b} for a {a}")

    def there():
        n = r.choice([25, 40, 80, 120, 200, 240, 350, 500, 1000, 1500, r.randint(10, 900)])
        if len(rate) > 1:
            return False
        t.ask("so {n} {a} are | {n} {a} then | and {n} of them | how much is {n} {a} in {b} | {n} {a}?", n=n, a=word(a), b=word(b))
        return t.reckon(f"{n} * {rate[a]}", word(b))

    def back():
        n = r.choice([100, 250, 500, 800, 1300, 5000, 13000])
        if len(rate) > 1:
            return False
        t.ask("and {n} {b} in {a} | {n} {b} are how many {a} | the other way, {n} {b} | back: {n} {b} to {a}", n=n, a=word(a), b=word(b))
        return t.reckon(f"{n} / {rate[a]}", word(a))

    def other():
        return len(rate) < 2 and look(c, "the {a} to {b} | and the {a} | now {a} to {b} | same for the {a} | and from {a} to {b}")

    def more():
        if len(rate) < 2 or rate[a] == rate[c] or not t.once("more"):
            return False
        x, y = (a, c) if rate[a] > rate[c] else (c, a)
        t.ask("how much more is a {x} than a {y}, in {b} | difference of the two, in {b} | {x} minus {y} in {b} | how much more do i get for a {x}", x=word(x), y=word(y), b=word(b))
        out = t.run(f"{rate[x]} - {rate[y]}", 4)
        return t.say([f"That is {out} {word(b)}.", f"{out} {word(b)} more."], out)

    return [(there, 4), (back, 3), (other, 3), (more, 4)]


# ---- several switches ---------------------------------------------------------------------------------------------------------------------------------------
@tended("tended_switches", 10.0)
def switches(t):
    r = t.r
    name = t.name("set_switch/switch.set/turn_device")
    key, flag = r.choice(["device", "name", "what"]), r.choice(["on", "state", "enabled"])
    t.offer(fn(name, "Turns a device on or off", **{key: "s", flag: "b"}))
    pool = r.sample("fan heater lamp radio pump oven humidifier sprinkler boiler dryer projector kettle alarm fountain toaster speaker".split(), 4)
    on = {}

    def put(x, v):
        t.call(name, {key: x, flag: v}, t.ok())
        on[x], t.last = v, x
        return t.say([f"The {x} is {'on' if v else 'off'}.", f"{x}: {'on' if v else 'off'}."])

    v = r.p(0.7)
    w = lambda v: "on" if v else "off"
    t.ask(f"turn the {{x}} {w(v)} | {{x}} {w(v)} | switch {w(v)} the {{x}} | {{x}} {w(v)} please | the {{x}} should be {w(v)}", x=pool[0])
    put(pool[0], v)

    def too():
        if len(on) > 2:
            return False
        x = pool[len(on)]
        t.ask("{x} too | and the {x} | the {x} as well | same for the {x} | {x} also", x=x)
        return put(x, on[t.last])

    def flip():
        x = r.choice(list(on))
        v = not on[x]
        how = "it" if x == t.last and r.p(0.4) else f"the {x}"
        if how == "it":
            t.ask(f"{w(v)} again | no, {w(v)} | turn it {w(v)} again | {w(v)} please" if r.p(0.5) else f"turn it {w(v)} | and {w(v)} again")
        else:
            t.ask(f"{{x}} {w(v)} please | {{x}} {w(v)} | and the {{x}} {w(v)} | {w(v)} with the {{x}} | now the {{x}} {w(v)}", x=x)
        return put(x, v)

    def other():
        if len(on) != 2:
            return False
        x = next(y for y in on if y != t.last)
        if on[x] == on[t.last]:
            return False
        t.ask("and the other one | the other one too | same with the other | and the other")
        return put(x, on[t.last])

    def which():
        hits = [x for x in on if on[x]]
        if len(on) < 2 or r.p(0.5):
            return False
        t.ask("what is on now | which are on | is anything on | what's still on")
        return t.say(f"The {listed(hits)} {'is' if len(hits) == 1 else 'are'} on." if hits else ["Nothing is on.", "None of them."])

    return [(too, 3), (flip, 4), (other, 5), (which, 1)]


# ---- guests, songs: a list in a call grows, and goes elsewhere ------------------------------------------------------------------------------------------------
GROUPS = [x.split(" ; ") for x in """
invite/party.invite/ask_guests ; Invites people ; event ; people/guests/names ; name ; barbecue,hike,picnic,concert,quiz night,boat trip,dinner,housewarming,board games ; invite {l} to the {x} | ask {l} to the {x} | {l} should come to the {x} | {x}: invite {l} ; to the {x} ; guests
create_playlist/playlists.new/make_playlist ; Makes a playlist ; name ; songs/tracks ; song ; Kitchen,Car,Run,Sunday,Evening,Work,Holiday,Garden,Rain ; new playlist {x} with {l} | make a list {x}: {l} | playlist {x} with {l} please | put {l} on a new playlist {x} ; in a list {x} ; songs
add_members/groups.add/join_group ; Puts people into a group ; group ; members/people ; name ; design,choir,testing,finance,football,committee,support,editors ; put {l} into the {x} group | add {l} to {x} | {l} join {x} | group {x}: add {l} ; to {x} ; people
set_courses/menu.set/plan_menu ; Plans the dishes of a meal ; meal ; dishes/courses ; item ; lunch,dinner,brunch,breakfast,supper ; {x} will be {l} | plan {l} for {x} | {l} for {x} please | menu for {x}: {l} ; for {x} ; dishes
pack_box/boxes.pack ; Notes what is in a box ; box ; things/contents ; item ; A1,A2,B1,B2,C3,C4,D1,D7 ; {l} go into box {x} | box {x}: {l} | pack {l} in box {x} | put {l} into box {x} ; into box {x} ; things
""".strip().split("\n")]


@tended("tended_groups", 14.0, (3, 3, 4, 4, 5))
def groups(t):
    r = t.r
    names, about, key, lists, pool, places, asks, where, called = r.choice(GROUPS)
    name, many = t.name(names), r.choice(lists.split("/"))
    t.offer(fn(name, about, **{key: "s", many: "S"}))
    places = r.sample(places.split(","), 3)
    draw = (lambda: " ".join(w.capitalize() for w in r.some(WORDS, r.choice([1, 2])))) if pool == "song" else lambda: r.pick(NAMES if pool == "name" else ITEMS)
    got = []

    def new():
        x = next(x for x in iter(draw, None) if x not in got and not set("\"'(),") & set(x) and " and " not in x)
        got.append(x)
        return x

    def put(place, xs):
        t.call(name, {key: place, many: xs}, {"count": len(xs)} if t.form < 2 else t.ok())
        return t.say([f"{place}: {listed(xs)}.", f"Done: {listed(xs)} ({place})."], place)

    for _ in range(r.choice([2, 3, 3])):
        new()
    place, t.elsewhere = places[0], 0
    t.ask(asks, l=listed(got), x=place)
    put(place, list(got))
    grows = called not in ("songs", "dishes")               # a call adds to what is there; a playlist or a menu is made anew

    def more():
        if len(got) > 5 or t.elsewhere:
            return False
        x = new()
        t.ask("{x} as well | {x} too | and {x} | also {x} | {x} belongs there too", x=x)
        return put(place, [x] if grows else list(got))

    def other():
        if t.elsewhere > 1:
            return False
        t.elsewhere += 1
        n = {2: "both", 3: "all three", 4: "all four", 5: "all five", 6: "all six"}[len(got)]
        t.ask(f"{n} {where} too | {n} {where} as well | the same {where} | and {n} {where} | same {called} {where}", x=places[t.elsewhere])
        return put(places[t.elsewhere], list(got))

    def swap():
        if t.elsewhere or grows or len(got) < 3:
            return False
        o = got.pop()
        t.ask("without {o} | {o} out again | leave {o} out | not {o}", o=o)
        return put(place, list(got))

    def count():
        if not t.once(f"count{len(got)}"):
            return False
        t.ask(f"that makes how many {called} | how many {called} now | number of {called}? | so how many")
        return t.say([f"{len(got)}.", f"It is {len(got)} {called}."], len(got))

    def each():
        if called != "guests" or not t.once("each"):
            return False
        k, w = r.choice([(2.5, "sausages"), (0.5, "litres of lemonade"), (3, "rolls"), (1.5, "bottles of water"), (250, "grams of salad"), (4, "pancakes"), (2, "skewers"), (12, "euros")])
        t.ask("{k} {w} per guest, how many then | {k} {w} for each of them | every guest gets {k} {w}, how much in all | with {k} {w} a head", k=k, w=w)
        return t.reckon(f"{len(got)} * {k}", w)

    return [(more, 4), (other, 4), (swap, 2), (count, 1.5), (each, 2)]


# ---- orders of several kinds: count, kind, size; another of the last; the sum, one's price -----------------------------------------------------------------------
SHOPS = [x.split(" ; ") for x in """
order_coffee/cafe.order ; Orders coffee ; kind:espresso|latte|filter|mocha ; size:small|medium|large ; 2-6
order_pizza/pizza.order ; Orders pizza ; topping:salami|tuna|spinach|mushroom ; size:small|normal|family ; 7-19
order_ice/icecream.order ; Orders ice cream ; flavour:vanilla|mango|chocolate|lemon ; size:cup|cone|tub ; 2-7
buy_tickets/zoo.tickets ; Buys tickets for the zoo ; visitor:adult|child|senior ; kind:day|evening|year ; 6-40
order_shirts/shirts.order ; Orders shirts ; colour:red|blue|black|white ; size:S|M|L|XL ; 9-30
order_flowers/florist.order ; Orders flowers ; flower:rose|tulip|lily|sunflower ; length:short|medium|long ; 2-8
order_paper/paper.order ; Orders paper ; colour:white|yellow|green|pink ; format:A3|A4|A5 ; 4-25
""".strip().split("\n")]
COUNTS = "zero one two three four five six seven eight nine".split()


@tended("tended_orders", 16.0)
def orders(t):
    r = t.r
    names, about, kinds, sizes, span = r.choice(SHOPS)
    name = t.name(names)
    (k, kinds), (s, sizes) = (x.split(":") for x in (kinds, sizes))
    many, cost = r.choice(["count", "quantity", "number"]), r.choice(["price", "total"])
    t.offer(fn(name, about, **{k: kinds, s: sizes, many: "i"}))
    lo, hi = map(int, span.split("-"))
    price, book = {}, []

    def put(kind, size, n):
        v = price.setdefault((kind, size), round(r.randint(lo * 10, hi * 10) / 10, 1))
        c = round(v * n, 2)
        t.call(name, {k: kind, s: size, many: n}, t.told({cost: c}) if t.form < 3 else str(c))
        book.append((kind, size, n, c))
        return t.say([f"{n} {kind}, {size}: {c}.", f"Ordered: {n} {size} {kind}, {c}."], c)

    def draw():
        return r.choice(kinds.split("|")), r.choice(sizes.split("|")), r.randint(1, 5)

    def words(n):
        return r.choice([str(n), COUNTS[n]])

    kind, size, n = draw()
    t.ask("{n} {k}, {s} | {n} times {k} in {s} | order {n} {k}, {s} please | {k}, {s}, {n} of them" if r.p(0.6) else "{n} {s} {k} | {n} {s} {k} please | can i get {n} {s} {k}", n=words(n), k=kind, s=size)
    put(kind, size, n)

    def more():
        if len(book) > 3:
            return False
        kind, size, n = draw()
        if any(b[:2] == (kind, size) for b in book):
            return False
        t.ask("and {n} {k}, {s} | also {n} {k}, {s} | then {n} {s} {k} | plus {n} {k}, {s} | {n} {s} {k} too", n=words(n), k=kind, s=size)
        return put(kind, size, n)

    def again():
        kind, size, _, _ = book[-1]
        if len(book) > 3 or not t.once("again"):
            return False
        t.ask("another of the latter | one more of those | another one of the last | one more of the same | one more like that" if len(book) > 1 else "one more of the same | another one | one more | one more like that")
        return put(kind, size, 1)

    def field():
        kind, size, n, _ = book[-1]
        if len(book) > 3:
            return False
        if r.p(0.5):
            new = r.choice([x for x in sizes.split("|") if x != size])
            t.ask("the same in {x} | the same again but {x} | and once more in {x} | as many in {x}", x=new)
            return put(kind, new, n)
        new = r.choice([x for x in kinds.split("|") if x != kind])
        t.ask("the same with {x} | and as many {x}, same again | the same but {x} | {x} too, same otherwise", x=new)
        return put(new, size, n)

    def total():
        if len(book) < 2 or not t.once(f"total{len(book)}"):
            return False
        t.ask("total price | what's the total | what do i pay | everything together | and all of it costs | the whole bill")
        return t.reckon(" + ".join(str(b[3]) for b in book))

    def one():
        b = r.choice(book)
        if b[2] < 2 or sum(x[0] == b[0] for x in book) > 1 or not t.once("one" + b[0]):
            return False
        t.ask("how much is one {k} | what does a single {k} cost | price of one {k} | one {k} is how much", k=b[0])
        return t.reckon(f"{b[3]} / {b[2]}")

    def count():
        if len(book) < 2 or not t.once(f"count{len(book)}"):
            return False
        t.ask("how many did i order in all | how many pieces altogether | number of all I ordered | so how many is that")
        return t.reckon(" + ".join(str(b[2]) for b in book))

    return [(more, 4), (again, 3), (field, 3), (total, 3), (one, 2), (count, 1.5)]


# ---- a share or a bill is reckoned, then sent, to another too; the account before and after -----------------------------------------------------------------------
@tended("tended_shares", 14.0)
def shares(t):
    r = t.r
    bill = r.p(0.5)
    name = t.name("create_invoice/invoices.new/bill_client" if bill else "transfer/send_money/bank.send")
    who, what = (r.choice(["client", "customer", "to"]), r.choice(["amount", "total"])) if bill else (r.choice(["to", "recipient", "name"]), r.choice(["amount", "sum"]))
    note = None if bill or r.p(0.4) else r.choice(["reference", "note"])
    bal = t.name("balance/account.balance/get_balance")
    t.offer(fn(name, "Writes an invoice" if bill else "Sends money", **{who: "s", what: "n"}, **({note: "s?"} if note else {"currency": "s?"} if r.p(0.3) else {})), *([] if bill else [fn(bal, "Balance of the account")]))
    if bill:
        h, w = r.choice([r.randint(3, 60), r.randint(6, 60) / 2]), r.randint(30, 140)
        t.ask("what is {h} hours at {w} | {h} hours at {w} an hour | {h} h times {w} | {h} hours with {w} each", h=num(h), w=w)
        t.reckon(f"{num(h)} * {w}")
    else:
        v, n = r.randint(40, 900) + r.choice([0, 0.4, 0.5, 0.8, 0.2]), r.randint(2, 6)
        v = num(round(round(v / n, 1) * n, 1))
        t.ask("{v} for {n} people, each? | {v} shared by {n} | split {v} among {n} | {v} divided by {n} of us", v=v, n=n)
        t.reckon(f"{v} / {n}")
    paid, ref = [], r.choice("dinner,present,taxi,tickets,petrol,groceries,hotel,cake,flowers,rent".split(",")) if note else None

    def pay(x, v):
        args = {who: x, what: num(v)}
        if note and ref:
            args[note] = ref
        code = f"R-{r.randint(100, 990)}"
        t.call(name, args, {"number": code} if bill else t.ok())
        paid.append((x, num(v)))
        return t.say([f"{x}: {num(v)}" + (f", number {code}." if bill else "."), f"Done, {num(v)} for {x}."], num(v))

    pool = COMPANIES if bill else NAMES
    x = fresh(t, pool, [])
    if bill:
        t.ask("make an invoice of that for {x} | invoice {x} for that | bill that to {x} | an invoice over it for {x}", x=x)
    elif ref:
        t.ask("send that to {x}, {k} {r} | {x} gets that, {k} {r} | transfer it to {x}, {k}: {r} | pay {x} that with the {k} {r}", x=x, r=ref, k=note)
    else:
        t.ask("send that to {x} | {x} gets that, send it | transfer it to {x} | pay {x} that", x=x)
    pay(x, t.out)

    def too():
        if len(paid) > 3:
            return False
        x = fresh(t, pool, [p for p, _ in paid])
        t.ask("and to {x} too | {x} as well | the same for {x} | {x} too | and {x}, same amount", x=x)
        return pay(x, paid[-1][1])

    def more():
        if len(paid) > 3 or not bill:
            return False
        x, k = fresh(t, pool, [p for p, _ in paid]), r.choice([1, 2, 3, 4])
        if len(paid) > 1:
            return False
        t.ask("one for {x}, {k} hours more | and {x}, {k} hours more | for {x} too, but {k} hours longer | {x} as well with {k} more hours", x=x, k=k)
        v = t.d.py(f"print({num(h + k)} * {w})")
        return pay(x, v)

    def both():
        if len(paid) < 2 or not t.once(f"both{len(paid)}"):
            return False
        t.ask("both together | the two in one sum | how much is that in all | total of both" if len(paid) == 2 else "all of them together | in all? | total of all")
        return t.reckon(" + ".join(str(v) for _, v in paid))

    def balance():
        if bill or not t.once("balance"):
            return False
        t.ask("what's on my account now | balance? | how much have i got left | what is left on the account")
        t.left = round(r.uniform(20, 2500), 2)
        t.paid = len(paid)
        t.call(bal, {}, t.told({"balance": t.left}))
        return t.say([f"{t.left}.", f"The balance is {t.left}."], t.left)

    def before():
        if "balance" not in t.flags or t.paid != len(paid) or not t.once("before"):
            return False
        n = len(paid)
        t.ask("what was it before these two | before both of them? | and before i paid the two" if n == 2 else "what was it before that | and before I sent it" if n == 1 else "what was it before all of these | before all that?")
        return t.reckon(f"{t.left} + " + " + ".join(str(v) for _, v in paid))

    def who_():
        if len(paid) < 2 or not t.once("who"):
            return False
        t.ask("who got something now | who has it gone to | to whom so far | names of all i did")
        return t.say(f"{listed([x for x, _ in paid])}.")

    return [(too, 4), (more, 4), (both, 2), (balance, 3), (before, 5), (who_, 1)]
