"""Still more trades for tended.py: seats by rows, services on hosts, a taxi there and back, alarms, a translator, sensors, a cart."""
from pools import FRUIT, NAMES, SENTENCES, WORDS
from tended import clock, fn, fresh, listed, num, spoken_time, tended, when


# ---- seats by rows ------------------------------------------------------------------------------------------------------------------------------------------
@tended("tended_seats", 10.0, (3, 3, 4, 4, 5))
def seats(t):
    r = t.r
    free, book = t.name("free_seats/seats.free/seat_map"), t.name("book_seats/seats.book/take_seats")
    key, many = r.choice(["show", "title", "event"]), r.choice(["count", "seats", "number"])
    t.offer(fn(free, "Free seats per row", **{key: "s"}), fn(book, "Books seats", **{key: "s", "row": "i", many: "i"}))
    x = " ".join(w.capitalize() for w in r.some(WORDS, r.choice([1, 2])))
    rows = dict(zip(sorted(r.sample(range(1, 30), r.choice([2, 3, 3]))), r.sample(range(2, 12), 3)))
    each, took = r.choice([12, 15, 18, 22, 24, 9.5, 27.5, 31]), []
    t.ask("free seats for {x} | what's free for {x} | are there seats for {x} | where can i still sit, {x}", x=x)
    t.call(free, {key: x}, {str(k): v for k, v in rows.items()} if t.form < 2 else "\n".join(f"row {k}: {v}" for k, v in rows.items()))
    t.say("Free: " + listed([f"{v} in row {k}" for k, v in rows.items()]) + ".", *rows.values())

    def put(row, n):
        c = num(each * n)
        t.call(book, {key: x, "row": row, many: n}, {"ok": True, "price": c})
        took.append((row, n, c))
        rows[row] -= n
        return t.say([f"{n} in row {row}: {c}.", f"Booked: row {row}, {n}. It costs {c}."], c)

    def all_():
        row = r.choice(list(rows))
        if rows[row] < 2 or len(took) > 2:
            return False
        how = f"row {row}"
        if list(rows.values()).count(max(rows.values())) == 1 and rows[row] == max(rows.values()) and r.p(0.3) and not took:
            how = "the row with most seats"
        t.ask("take all in {x} | all of {x} please | book all in {x} | everything that's free in {x}", x=how)
        return put(row, rows[row])

    def some():
        row = r.choice(list(rows))
        n = r.choice([1, 1, 2, 3, 4])
        if rows[row] < n or len(took) > 2:
            return False
        t.ask("one more in row {x} | and one in row {x} | another one in row {x}" if n == 1 and took else "one in row {x} please | a seat in row {x}" if n == 1 else "{n} in row {x} | and {n} in row {x} | {n} seats in row {x} please", n=n, x=row)
        return put(row, n)

    def per():
        if not took or took[-1][1] < 2 or not t.once("per"):
            return False
        t.ask("price per seat | what's one seat | per person? | so one costs | each?")
        return t.reckon(f"{took[-1][2]} / {took[-1][1]}")

    def left():
        row = r.choice(list(rows))
        if not took or not t.once(f"left{row}"):
            return False
        t.ask("how many are left in row {x} | still free in row {x} | what's left in row {x} now", x=row)
        v = rows[row]
        return t.say([f"{v}.", f"{v} in row {row}."], v)

    def total():
        if len(took) < 2 or not t.once(f"total{len(took)}"):
            return False
        t.ask("what does it cost in all | total? | everything together | what do we pay")
        return t.reckon(" + ".join(str(c) for _, _, c in took))

    return [(all_, 3), (some, 3), (per, 3), (left, 1), (total, 2.5)]


# ---- services on hosts ------------------------------------------------------------------------------------------------------------------------------------------
@tended("tended_hosts", 12.0, (3, 3, 4, 4, 5))
def hosts(t):
    r = t.r
    look, act = t.name("service_status/services.get/check_service"), t.name("restart_service/services.restart/bounce")
    h, s = r.choice(["host", "server", "machine"]), r.choice(["service", "unit", "daemon"])
    t.offer(fn(look, "Status of a service", **{h: "s", s: "s"}), fn(act, "Restarts a service", **{h: "s", s: "s"}))
    base = r.choice("web db app node mail cache".split())
    names = [f"{base}{i}" for i in r.sample(range(1, 10), 3)]
    services = r.sample("nginx postgres redis cron sshd postfix haproxy grafana rabbitmq memcached docker kafka".split(), 2)
    seen, did = [], []

    def check(x, y):
        state = r.choice(["failed", "running", "running", "stopped"])
        at = when(r, 0, 23, 1)
        t.call(look, {h: x, s: y}, t.told({"status": state, "since": at}))
        seen.append((x, y, state, at))
        return t.say([f"{y} on {x} is {state}, since {at}.", f"{state}, since {at}."], state, at)

    t.ask("is {y} up on {x} | is {y} running on {x} | status of {y} on {x} | {y} on {x}, how is it | check {y} on {x}", x=names[0], y=services[0])
    check(names[0], services[0])

    def host():
        x = next((n for n in names if n not in [w[0] for w in seen]), None)
        if not x:
            return False
        t.ask("check {x} as well | and on {x} | {x}? | the same on {x} | and {x} | what about {x}", x=x)
        return check(x, seen[-1][1])

    def other():
        y = services[1]
        if any(w[1] == y for w in seen):
            return False
        t.ask("and {y} there | {y} on it? | and how is {y} | is {y} up there too", y=y)
        return check(seen[-1][0], y)

    def restart():
        w = seen[-1]
        if w in did or w[2] == "running" and r.p(0.7):
            return False
        t.ask("restart it | restart that | then restart it | bring it up again | give it a restart")
        t.call(act, {h: w[0], s: w[1]}, t.ok())
        did.append(w)
        return t.say([f"{w[1]} on {w[0]} was restarted.", f"Restarted: {w[1]} on {w[0]}."])

    def again():
        if not did or did[-1] is not seen[-1]:
            return False
        t.ask("check again | is it up now | look again | and now? | status now")
        return check(seen[-1][0], seen[-1][1])

    def since():
        i = r.randrange(len(seen))
        w = seen[i]
        if len(seen) < 2 or not t.once("since") or i > 2:
            return False
        how = r.choice([["the first", "the second", "the third"][i] + r.choice(["", " one"]), f"{w[1]} on {w[0]}"]) if sum(v[:2] == w[:2] for v in seen) == 1 else ["the first one", "the second one", "the third one"][i]
        t.ask("since when was {x} {z} | {x} was {z} since when | when did {x} get {z} | since what time is {x} {z}", x=how, z=w[2])
        return t.say([f"Since {w[3]}.", f"{w[1]} on {w[0]}: since {w[3]}."], w[3])

    def which():
        bad = [w for w in seen if w[2] != "running"]
        if len(seen) < 2 or did or len({w[:2] for w in seen}) < len(seen) or not t.once(f"which{len(seen)}"):
            return False
        t.ask("which are not running | which ones are down | what is down now | any of them not up")
        return t.say(f"{listed([f'{w[1]} on {w[0]}' for w in bad])}." if bad else "None, all of them are running.")

    return [(host, 4), (other, 2), (restart, 4), (again, 3), (since, 3), (which, 2)]


# ---- there and back ------------------------------------------------------------------------------------------------------------------------------------------------
SPOTS = "the Opera,Main Station,the airport,City Hospital,the harbour,Central Park,the museum,the stadium,Hotel Astoria,the university,Town Hall,the zoo,Old Market,the theatre,North Station,the library".split(",")


@tended("tended_rides", 10.0, (3, 3, 4, 4, 5))
def rides(t):
    r = t.r
    name = t.name("order_taxi/taxi.order/book_ride")
    a, b = r.choice([("from", "to"), ("pickup", "destination"), ("start", "end")])
    t.offer(fn(name, "Orders a taxi", **{a: "s", b: "s", "time": "s:HH:MM"}))
    x, y, z = r.sample(SPOTS, 3)
    t.minutes = r.randint(6, 48)

    def go(p, q, at):
        t.call(name, {a: p, b: q, "time": at}, t.told({"ok": True, "minutes": t.minutes}) if t.form < 2 else f"ordered, {t.minutes} minutes")
        t.ride = p, q, at
        return t.say([f"The taxi is ordered for {at}: {t.minutes} minutes.", f"At {at}, from {p} to {q}. It takes {t.minutes} minutes."], at, t.minutes)

    at = when(r, 6, 20)
    t.ask("taxi from {x} to {y} at {t} | a taxi at {t}, {x} to {y} | order a taxi for {t} from {x} to {y} | i need a ride from {x} to {y} at {t}", x=x, y=y, t=spoken_time(r, at))
    go(x, y, at)

    def back():
        p, q, at = t.ride
        later = clock(at, r.choice([60, 90, 120, 150, 180, 195]))
        if later < at or not t.once("back"):
            return False
        t.ask("and back at {t} | back again at {t} | return at {t} | the way back, {t} | and the other way at {t}", t=spoken_time(r, later))
        return go(q, p, later)

    def arrive():
        if not t.once("arrive" + t.ride[2]):
            return False
        t.ask("when do i arrive | arrival? | when am i there | and i'm there at what time | when do I get there")
        return t.moved(t.ride[2], t.minutes)

    def shift():
        k = r.choice([5, 10, 15, 20, 30, 45, 60])
        sign = r.choice([1, -1])
        new = clock(t.ride[2], sign * k)
        if (new > t.ride[2]) != (sign > 0) or not t.once("shift"):
            return False
        w = "an hour" if k == 60 else "half an hour" if k == 30 else f"{k} minutes"
        t.ask("{k} later | make it {k} later | no, {k} later | better {k} later" if sign > 0 else "{k} earlier | make it {k} earlier | no, {k} earlier | rather {k} earlier", k=w)
        return go(t.ride[0], t.ride[1], new)

    def elsewhere():
        if z in t.ride or not t.once("other"):
            return False
        t.minutes = r.randint(6, 48)
        t.ask("no, to {z} | to {z} instead | sorry, i want to go to {z} | make it to {z}", z=z)
        return go(t.ride[0], z, t.ride[2])

    def other():
        if not t.once("time"):
            return False
        at = when(r, 6, 21)
        if at == t.ride[2]:
            return False
        t.ask("no, at {t} | {t} instead | sorry, {t} | make that {t} | at {t}, not that", t=spoken_time(r, at))
        return go(*t.ride[:2], at)

    return [(back, 4), (arrive, 4), (shift, 2), (elsewhere, 2), (other, 2)]


# ---- alarms on days --------------------------------------------------------------------------------------------------------------------------------------------------
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


@tended("tended_alarms", 10.0, (3, 3, 4, 4, 5))
def alarms(t):
    r = t.r
    add, drop = t.name("set_alarm/alarm.set/new_alarm"), t.name("delete_alarm/alarm.delete/remove_alarm")
    days = r.choice(["days", "weekdays", "on"])
    t.offer(fn(add, "Sets an alarm", **{"time": "s:HH:MM", days: "S:Weekdays"}), fn(drop, "Deletes an alarm", time="s:HH:MM"))
    there = {}

    def put(at, ds):
        if at in there:
            raise ValueError(at)
        t.call(add, {"time": at, days: ds}, t.ok())
        there[at] = ds
        t.at = at
        return t.say([f"Alarm at {at}: {listed(ds)}.", f"It rings at {at} on {listed(ds)}."], at)

    order = lambda xs: sorted(xs, key=DAYS.index)
    ds, at = order(r.sample(DAYS[:5], r.choice([1, 2, 2, 3]))), when(r, 5, 9, 5)
    t.ask("wake me at {t} on {y} | alarm at {t} on {y} | set an alarm for {t}, {y} | on {y} I get up at {t}, alarm please", t=spoken_time(r, at), y=listed([x.lower() for x in ds] if r.p(0.5) else ds))
    put(at, ds)

    def other():
        if len(there) > 2:
            return False
        left = [d for d in DAYS if not any(d in v for v in there.values())]
        if not left:
            return False
        d, k = r.choice(left), r.choice([(30, "half an hour"), (60, "an hour"), (120, "two hours"), (90, "an hour and a half"), (45, "45 minutes"), (15, "15 minutes")])
        late = r.p(0.75)
        t.ask("on {y}s {k} {w} | and on {y} {k} {w} | {y} {k} {w} | for {y} make it {k} {w}", y=d, k=k[1], w="later" if late else "earlier")
        new = clock(t.at, k[0] if late else -k[0])
        return put(new, [d])

    def too():
        left = [d for d in DAYS if not any(d in v for v in there.values())]
        if not left or len(there) > 2:
            return False
        at, d = when(r, 5, 10), r.choice(left)
        t.ask("and {y} at {t} | {y} at {t} | on {y} at {t} please", y=d, t=spoken_time(r, at))
        return put(at, [d])

    def forget():
        if len(there) < 2:
            return False
        at = r.choice(list(there))
        if len(there[at]) > 1:
            how = "the first one" if at == list(there)[0] else "the one at " + at
        else:
            how = r.choice([f"the {there[at][0].lower()} one", f"the one on {there[at][0]}", "the first one" if at == list(there)[0] else "the last one" if at == list(there)[-1] else f"the one at {at}"])
        t.ask("forget {x} | delete {x} | {x} can go | take {x} out again | no alarm, {x} i mean", x=how)
        t.call(drop, {"time": at}, t.ok())
        del there[at]
        t.at = list(there)[-1]
        return t.say([f"The alarm at {at} is gone.", f"Deleted: {at}."], at)

    def between():
        if len(there) != 2 or not t.once("gap"):
            return False
        p, q = sorted(there)
        t.ask("how many minutes between the two | how much longer do i sleep on the late one, minutes | minutes from the one to the other")
        return t.reckon(f"({int(q[:2])} * 60 + {int(q[3:])}) - ({int(p[:2])} * 60 + {int(p[3:])})", "minutes")

    def read():
        if not t.once(f"read{len(there)}"):
            return False
        t.ask("which alarms have i got now | what's set now | list my alarms | when will it ring now")
        return t.say("; ".join(f"{at} on {listed(ds)}" for at, ds in there.items()) + ".", *there)

    return [(other, 5), (too, 2), (forget, 4), (between, 2), (read, 1.5)]


# ---- a translator ----------------------------------------------------------------------------------------------------------------------------------------------------
CODES = dict(pl="Polish", cs="Czech", de="German", fr="French", es="Spanish", it="Italian", pt="Portuguese", nl="Dutch", sv="Swedish", da="Danish", fi="Finnish", hu="Hungarian", tr="Turkish", el="Greek", ja="Japanese", ro="Romanian", uk="Ukrainian", ko="Korean")
SAYINGS = "where is the station|thank you|good morning|how much is this|one coffee please|i am lost|see you tomorrow|what time is it|the bill please|help|my name is {n}|i don't understand|happy birthday|where do i sleep|no sugar please|two tickets please|is this seat free|good luck|i have a cold|we are late|cheers|call a doctor".split("|")


@tended("tended_tongue", 10.0, (3, 3, 4, 4, 5))
def tongue(t):
    r = t.r
    name = t.name("translate/translator.run/translate_text")
    coded = r.p(0.6)
    p, q = r.choice([("text", "to"), ("text", "language"), ("phrase", "target")])
    t.offer(fn(name, "Translates text", **{p: "s", q: "s:ISO code" if coded else "s:Language, in English"}))
    langs, texts = r.sample(list(CODES), 4), [x.replace("{n}", r.pick(NAMES)) for x in r.sample(SAYINGS, 4)]
    said = {}

    def go(x, c):
        out = r.pick(SENTENCES) if r.p(0.3) else " ".join(r.some(WORDS, len(x.split())))
        t.call(name, {p: x, q: c if coded else CODES[c]}, out if t.form < 2 else {"text": out})
        said[x, c] = out
        t.now = x, c
        return t.say([out, f"{CODES[c]}: {out}"], out)

    t.ask('how do you say "{x}" in {c} | "{x}" in {c} | translate "{x}" into {c} | what is "{x}" in {c} | {c} for "{x}"', x=texts[0], c=CODES[langs[0]])
    go(texts[0], langs[0])

    def lang():
        c = r.choice(langs)
        if (t.now[0], c) in said:
            return False
        t.ask("and in {c} | {c}? | in {c} | now in {c} | the same in {c}", c=CODES[c])
        return go(t.now[0], c)

    def text():
        x = r.choice(texts)
        if (x, t.now[1]) in said:
            return False
        t.ask('"{x}" too, same language | and "{x}" | "{x}"? | also "{x}" | what about "{x}"', x=x)
        return go(x, t.now[1])

    def back():
        k = r.choice(list(said))
        if len(said) < 2 or k == t.now or not t.once("again"):
            return False
        t.ask('what was "{x}" in {c} again | the {c} for "{x}" once more | say "{x}" in {c} again', x=k[0], c=CODES[k[1]])
        return t.say([said[k], f"{CODES[k[1]]}: {said[k]}"], said[k])

    return [(lang, 4), (text, 4), (back, 1.5)]


# ---- sensors: another kind of value, another room -------------------------------------------------------------------------------------------------------------------------
@tended("tended_sensors", 12.0)
def sensors(t):
    r = t.r
    name = t.name("sensor_value/sensors.read/measure")
    place_, kind = r.choice([("room", "kind"), ("place", "quantity"), ("sensor", "value")])
    kinds = r.choice([dict(temperature=("°C", 5, 29, 1), humidity=("%", 20, 90, 0)), dict(temperature=("°C", 5, 29, 1), co2=("ppm", 400, 1900, 0)), dict(power=("W", 20, 2400, 0), voltage=("V", 218, 242, 1)), dict(level=("cm", 20, 400, 0), flow=("l/s", 2, 90, 1)), dict(pressure=("hPa", 960, 1040, 0), wind=("km/h", 1, 90, 0))])
    outside = "level" in kinds or "wind" in kinds
    t.offer(fn(name, "Reads a sensor", **{place_: "s", kind: "|".join(kinds)}))
    places = r.sample(["mill", "bridge", "harbour", "weir", "lock", "north gate"] if outside else ["cellar", "attic", "kitchen", "garage", "office", "greenhouse", "bathroom", "workshop"], 3)
    seen = {}

    def look(x, k, ways):
        if (x, k) in seen:
            return False
        u, lo, hi, n = kinds[k]
        v = round(r.uniform(lo, hi), 1) if n else r.randint(lo, hi)
        if v in seen.values():
            raise ValueError("twice")
        t.ask(ways, x=x, k=k)
        t.call(name, {place_: x, kind: k}, {"value": v} if t.form < 2 else str(v) if t.form == 2 else f"{v} {u}")
        seen[x, k], t.now = v, (x, k)
        return t.say([f"{v} {u}.", f"The {k} is {v} {u}.", f"It is {v} {u}."], v)

    look(places[0], r.choice(list(kinds)), "{k} in the {x} | what's the {k} in the {x} | how is the {k} in the {x}" if not outside else "{k} at the {x} | what's the {k} at the {x} | how is the {k} at the {x}")

    def other():
        x, k = t.now
        return look(x, next(y for y in kinds if y != k), "{k} there | and the {k} there? | the {k} too | and {k}")

    def room():
        return look(r.choice(places), t.now[1], "and in the {x} | in the {x}? | the {x}? | and the {x} | same for the {x}" if not outside else "and at the {x} | at the {x}? | the {x}? | and the {x} | same for the {x}")

    def gap():
        k = t.now[1]
        vs = [v for (x, y), v in seen.items() if y == k]
        if len(vs) != 2 or not t.once("gap" + k):
            return False
        a, b = vs[-1], vs[0]
        if k == "temperature":
            t.ask(f"how much {'warmer' if a > b else 'colder'} is it there | by how much is it {'warmer' if a > b else 'colder'} | difference | how much {'warmer' if a > b else 'colder'} than the first")
        else:
            t.ask("difference | how much more is the higher one | by how much do they differ | gap between the two")
        return t.reckon(f"{max(a, b)} - {min(a, b)}", kinds[k][0])

    def mean():
        k = t.now[1]
        vs = [v for (x, y), v in seen.items() if y == k]
        if len(vs) < 2 or not t.once("mean" + k):
            return False
        t.ask("average of the two | mean of both | on average" if len(vs) == 2 else "average of the three | mean of all | on average")
        return t.reckon(f"({' + '.join(map(str, vs))}) / {len(vs)}", kinds[k][0])

    def which():
        k = t.now[1]
        vs = {x: v for (x, y), v in seen.items() if y == k}
        if len(vs) < 2 or not t.once("which" + k):
            return False
        hi = r.p(0.5)
        x = (max if hi else min)(vs, key=vs.get)
        t.ask("where is it " + (("warmer" if hi else "colder") if k == "temperature" else ("higher" if hi else "lower")) if len(vs) == 2 else "where is it " + (("warmest" if hi else "coldest") if k == "temperature" else ("highest" if hi else "lowest")))
        return t.say([f"The {x}: {vs[x]} {kinds[k][0]}.", f"{x}, {vs[x]} {kinds[k][0]}."], vs[x])

    return [(other, 3), (room, 5), (gap, 4), (mean, 2), (which, 2)]


# ---- a cart ------------------------------------------------------------------------------------------------------------------------------------------------------------
@tended("tended_cart", 14.0, (3, 4, 4, 5, 5, 6))
def cart(t):
    r = t.r
    add, show, drop = t.name("add_to_cart/cart.add/put_in_cart"), t.name("show_cart/cart.show/get_cart"), t.name("remove_from_cart/cart.remove/take_out")
    a, q = r.choice(["article", "item", "product"]), r.choice(["quantity", "count", "pieces"])
    t.offer(fn(add, "Adds an article to the cart", **{a: "s", q: "i"}), fn(show, "Shows the cart"), fn(drop, "Removes an article", **{a: "s"}))
    pool = "rice,beans,milk,bread,eggs,coffee,tea,sugar,flour,butter,cheese,pasta,salt,honey,soap,candles,matches,napkins,batteries,paper towels".split(",") if r.p(0.6) else FRUIT
    inside, gone, prices = {}, [], {}

    def new():
        return fresh(t, pool, list(inside) + gone)

    def put(x, n):
        t.call(add, {a: x, q: n}, t.ok())
        inside[x] = inside.get(x, 0) + n
        t.last, t.seen = (x, n), False
        return t.say([f"{n} {x} in the cart.", f"Added: {n} {x}.", "Done."])

    n, x = r.randint(2, 9), new()
    t.ask("put {n} packs of {x} in the cart | {n} {x} in the cart please | add {n} {x} | i take {n} {x} | {n} {x} please", n=n, x=x)
    put(x, n)
    t.seen = False

    def more():
        if len(inside) > 3 or t.last[0] not in inside:
            return False
        x = new()
        ways, n = r.choice([("and twice as many of {x} | double that of {x} | {x}, twice as many", t.last[1] * 2), ("as many {x} | the same number of {x} | just as many {x}", t.last[1]), ("and {n} {x} | {n} {x} too | also {n} {x} | {n} {x}", r.randint(1, 9)), ("of {x} one more than that | {x}, one more than of those", t.last[1] + 1)] + [("half as many {x} | and half of that of {x}", t.last[1] // 2)] * (t.last[1] % 2 == 0))
        t.ask(ways, x=x, n=n)
        return put(x, n)

    def plus():
        x, n = t.last
        k = r.choice([1, 2, 3])
        if x not in inside or not t.once("plus"):
            return False
        t.ask("{k} more of it | another {k} of those | and {k} more | plus {k} of the last", k=k)
        return put(x, k)

    def out():
        if len(inside) < 2:
            return False
        x = r.choice(list(inside))
        t.ask("no {x} after all | take the {x} out | without {x} | {x} out again | i don't need the {x}", x=x)
        t.call(drop, {a: x}, t.ok())
        del inside[x]
        gone.append(x)
        t.seen = False
        if t.last[0] == x:
            t.last = list(inside.items())[-1]
        return t.say([f"The {x} is out.", f"Removed: {x}."])

    def look():
        if t.seen or not t.once(f"look{len(gone)}{len(inside)}"):
            return False
        t.ask("what's in there now | show me the cart | what have i got in the cart | cart? | so what's in it")
        for x in inside:
            prices.setdefault(x, r.choice([round(r.uniform(0.5, 9), 2), r.randint(1, 12)]))
        t.call(show, {}, [{a: x, q: n, "price": prices[x]} for x, n in inside.items()] if t.form < 3 else "\n".join(f"{n} x {x}, {prices[x]} each" for x, n in inside.items()))
        t.seen = True
        return t.say(f"There are {listed([f'{n} {x} at {prices[x]}' for x, n in inside.items()])}.", *prices.values())

    def cost():
        if not t.seen or not t.once(f"cost{len(inside)}"):
            return False
        t.ask("what will that cost | how much is it | total? | what do i pay for it | and the sum")
        return t.reckon(" + ".join(f"{n} * {prices[x]}" for x, n in inside.items()))

    def dearest():
        if not t.seen or len(inside) < 2 or len({prices[x] for x in inside}) < len(inside) or not t.once("dear"):
            return False
        x = max(inside, key=prices.get)
        t.ask("which costs most a piece | what's the dearest single thing | the most expensive one of these")
        return t.say([f"{x}, {prices[x]}.", f"The {x}: {prices[x]} each."], prices[x])

    return [(more, 5), (plus, 1.5), (out, 2), (look, 3), (cost, 6), (dearest, 1)]
