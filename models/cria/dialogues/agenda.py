"""Bookings that move: a day later, half an hour earlier, the same for somebody else a week after, an hour longer, back on the 9th.  What changes is reckoned from the call before and written out; everything else stays.  A small world of its
own beside errands.py, because dates and hours have to be counted on exactly."""
import datetime
import functions
from core import MONTHS, afresh, family
from dates import ordinal
from pools import CITIES, NAMES, WORDS
from schemas import camel
from threads import ASIDE, user, wander
from values import in_words

# names ; about ; what is needed (who, date, time, minutes, count, from, to, thing, place) ; first wishes
TABLE = r"""
book_lesson/plan_lesson ; Books a lesson ; who/pupil/student date time ; a lesson for {who} on {date} at {time} | {who} has a lesson on {date}, {time} | put {who} down for {date} at {time}, a lesson | lesson, {who}, {date}, {time}
book_court/reserve_court ; Reserves a court ; date time minutes/duration ; a court on {date} at {time} for {minutes} | court, {date}, from {time}, {minutes} | reserve us a court for {minutes} on {date} at {time} | we want to play on {date} at {time}, {minutes}
schedule_meeting/meetings.create ; Puts a meeting into the calendar ; who/with/guest date time minutes/length ; meeting with {who} on {date} at {time}, {minutes} | {minutes} with {who} on {date}, {time} | set up {minutes} with {who}, {date} at {time} | i'm to meet {who} on {date} at {time} for {minutes}
reserve_table/tables.book ; Reserves a table ; count/guests/people date time ; table for {count} on {date} at {time} | {count} of us, {date}, {time}, a table please | a table on {date}, {time}, for {count} | we'd like to eat on {date} at {time}, {count} people
set_alarm/alarm.at ; Sets an alarm ; date time ; wake me on {date} at {time} | alarm {date} {time} | alarm at {time} on {date} | i have to get up at {time} on {date}
order_taxi/taxi.book ; Orders a taxi ; from/pickup time count/passengers ; taxi from {from} at {time} for {count} | {count} people, taxi at {time} from {from} | pick {count} of us up at {from}, {time} | a cab at {time}, {from}, {count} passengers
find_train/trains.search ; Looks for a train ; from/origin to/destination date time ; train from {from} to {to} on {date} around {time} | {from} to {to} on {date}, {time} | how do i get from {from} to {to} on {date} at {time} by train | connection {from} - {to}, {date}, {time}
find_ferry/ferries.list ; Times of ferries ; from/from_port to/to_port date ; ferry from {from} to {to} on {date} | boats {from} to {to}, {date} | when do ferries go from {from} to {to} on {date} | {date}, ferry {from} - {to}
book_flight/flights.book ; Books a flight ; from/origin to/destination date count/seats ; fly {count} of us from {from} to {to} on {date} | {count} seats {from} to {to}, {date} | flight on {date} from {from} to {to} for {count} | book {from} - {to} on {date}, {count} passengers
assign_shift/shifts.set ; Gives somebody a shift ; who/employee date time hours/length ; {who} works on {date} from {time}, {hours} | shift for {who}, {date}, {time}, {hours} | {date}: {who} starts at {time} for {hours} | put {who} on {date} at {time} for {hours}
rent_bike/bikes.hire ; Hires bicycles ; count/bikes date hours/duration ; {count} bikes on {date} for {hours} | hire {count} bicycles, {date}, {hours} | we need {count} bikes on {date}, for {hours}
appointment_new/doctor.book ; Makes an appointment ; who/patient date time ; {who} to the doctor on {date}, {time} | appointment for {who} on {date} at {time} | {date} {time}, {who} comes in | make an appointment for {who}, {date}, {time}
deliver_on/delivery.plan ; Plans a delivery ; to/city/town date time count/parcels ; {count} parcels to {to} on {date} at {time} | deliver {count} to {to}, {date}, {time} | on {date} at {time} {count} parcels go to {to}
water_garden/sprinkler.plan ; Waters the garden ; date time minutes/duration ; water the garden on {date} at {time} for {minutes} | sprinkler {date} {time}, {minutes} | garden on {date}, from {time}, {minutes} of water
record_show/recorder.add ; Records a programme ; thing/title date time minutes/length ; record "{thing}" on {date} at {time}, {minutes} | tape {thing} on {date}, {time}, it lasts {minutes} | {thing} comes on {date} at {time}, record {minutes}
remind_me/reminders.add ; Sets a reminder ; thing/about date time ; remind me of the {thing} on {date} at {time} | {date} {time}: the {thing}, remind me | on {date} at {time} i must think of the {thing}
charge_car/charger.plan ; Charges the car ; date time hours/duration ; charge the car on {date} from {time} for {hours} | car on the charger on {date} at {time}, {hours} | plug in on {date}, {time}, {hours}
send_bus/shuttle.plan ; Plans a bus ; from/start to/end time count/seats ; bus from {from} to {to} at {time} for {count} | {count} people go from {from} to {to} at {time}, a bus | shuttle {from} - {to}, {time}, {count} seats
"""
CLOCKS = [(30, "half an hour"), (60, "an hour"), (60, "one hour"), (15, "a quarter of an hour"), (15, "15 minutes"), (10, "ten minutes"), (20, "20 minutes"), (45, "45 minutes"), (90, "an hour and a half"), (120, "two hours"), (5, "five minutes"), (40, "40 minutes"), (180, "three hours"), (75, "75 minutes"), (30, "30 min"), (25, "25 minutes"), (150, "two and a half hours")]
DAYS = [(1, "a day"), (1, "one day"), (2, "two days"), (7, "a week"), (7, "one week"), (14, "two weeks"), (14, "a fortnight"), (3, "three days"), (4, "4 days"), (5, "five days"), (10, "ten days"), (21, "three weeks"), (6, "six days")]
SOFT = ["{s}", "{s} please", "make it {s}", "{s} is better", "rather {s}", "no, {s}", "could it be {s}?", "hm, {s}", "{s} would be better", "can you move it, {s}", "change it to {s}", "i'd prefer {s}", "better {s}", "ok but {s}", "sorry, {s}", "actually, {s}", "shift it, {s}"]
SAME = ["the same for {w}", "and {w}", "{w} too", "same with {w}", "and one for {w}", "do that for {w} as well", "now {w}", "then {w}", "also for {w}"]
TOGETHER = ["the same for {w}, {s}", "and {w} {s}", "{w} {s}, same otherwise", "and for {w}, {s}", "then {w}, {s}", "{w} too, but {s}", "likewise {w}, {s}"]
BACK = ["and back {s}", "coming back {s}", "the way home, {s}", "returning {s}", "and the other way {s}", "back again {s}", "return trip {s}"]
SWAP = ["and the way back", "other direction?", "now the other way", "and back", "the reverse", "and the return trip", "swap the two places", "from there back home"]
AGAIN = ["no, as it was at first", "back to the first version", "undo all that, the way i said it first", "the very first one again"]
UNDO = ["no, as before", "put it back to how it was", "undo that", "leave it as it was before", "forget that, as before"]
SAY = ["Done{x}.", "That is booked{x}.", "OK{x}.", "It is set{x}."]


class Row:
    def __init__(self, line):
        names, about, needs, asks = (x.strip() for x in line.split(" ;"))
        self.names, self.about, self.asks = names.split("/"), about, [t.strip() for t in asks.split("|")]
        self.needs = [x.split("/") for x in needs.split()]


ROWS = [Row(line) for line in TABLE.strip().split("\n")]


class Agenda:
    def __init__(self, d):
        self.d, self.r = d, d.r
        r, row = d.r, d.r.choice(ROWS)
        self.row, self.name = row, camel(r.choice(row.names)) if d.r.p(0.15) else d.r.choice(row.names)
        self.key, props = {}, {}
        for k, *more in row.needs:
            n = r.choice([k] + more) if k not in ("who", "thing") or not more else r.choice(more)
            if n in props:
                raise ValueError("a name twice")
            self.key[k] = n
            props[n] = dict(date={"type": "string", "description": "YYYY-MM-DD"}, time={"type": "string", "description": "HH:MM"}).get(k) or ({"type": "integer", "description": "Minutes"} if k == "minutes" and n != k else {"type": "number", "description": "Hours"} if k == "hours" else {"type": "integer"} if k in ("count", "minutes") else {"type": "string"})
        d.functions = [{"name": self.name, "description": row.about, "parameters": {"type": "object", "properties": props, "required": list(props)}}]
        d.functions += [f for f in functions.distractors(r, r.choice([0, 0, 1, 2])) if f["name"] != self.name]
        r.shuffle(d.functions)
        self.calls, self.form = [], r.randrange(4)
        self.now = {k: self.draw(k) for k in self.key}
        if self.now.get("from") and self.now["from"] == self.now.get("to"):
            raise ValueError("the same place")
        user(d, row.asks, 0.6, **{k: self.said(k, v) for k, v in self.now.items()})
        self.call(self.now)

    def draw(self, k):
        r = self.r
        if k == "date":
            return self.d.today + datetime.timedelta(days=r.randint(2, 200))
        if k == "time":
            return r.randint(6, 21) * 60 + r.choice([0, 0, 15, 30, 30, 45, 20, 10, 40, 50, 5])
        if k == "minutes":
            return r.choice([20, 30, 40, 45, 60, 75, 90, 120])
        if k == "hours":
            return r.choice([1, 2, 3, 4, 5, 6, 8, 1.5, 2.5])
        if k == "count":
            return r.randint(2, 9)
        return r.pick(NAMES if k == "who" else CITIES if k in ("from", "to") else WORDS) if k != "thing" else r.pick(WORDS).lower()

    def said(self, k, v):
        r = self.r
        if k == "date":
            return [str(v), f"{v.day} {MONTHS[v.month - 1].lower()} {v.year}", f"{MONTHS[v.month - 1]} {ordinal(v.day)}, {v.year}", f"the {ordinal(v.day)} of {MONTHS[v.month - 1]} {v.year}"][self.form]
        if k == "time":
            h, m = divmod(v, 60)
            return f"{h}:{m:02d}" if r.p(0.75) else f"{h:02d}:{m:02d}" if r.p(0.5) or h == 12 else f"{(h - 1) % 12 + 1}{':' + f'{m:02d}' if m else ''} {'am' if h < 12 else 'pm'}"
        if k == "minutes":
            return r.choice({60: ["an hour", "60 minutes"], 30: ["half an hour", "30 minutes"], 90: ["90 minutes", "an hour and a half"], 120: ["two hours"], 45: ["45 minutes", "three quarters of an hour"]}.get(v, [f"{v} minutes", f"{v} min"]))
        if k == "hours":
            return "one hour" if v == 1 else f"{v} hours"
        return in_words(v) if k == "count" and r.p(0.4) else str(v)

    def written(self, k, v):
        return str(v) if k == "date" else f"{v // 60:02d}:{v % 60:02d}" if k == "time" else v

    def call(self, now):
        r = self.r
        self.now = now
        args = {self.key[k]: self.written(k, v) for k, v in now.items()}
        self.d.call(self.name, args)
        if self.row.names[0].startswith("find"):                # it only looks
            ts = sorted({f"{r.randint(5, 22):02d}:{r.choice([0, 5, 12, 15, 20, 28, 30, 40, 45, 52]):02d}" for _ in range(r.randint(1, 3))})
            self.d.result(r.choice([", ".join(ts), str(ts).replace("'", '"'), str({"times": ts}).replace("'", '"')]))
            self.d.say(r.choice(["At {t}.", "There is one at {t}."] if len(ts) == 1 else ["At {t}."]).replace("{t}", ts[0] if len(ts) == 1 else ", ".join(ts[:-1]) + " and " + ts[-1]), ts)
            self.calls.append(dict(now))
            return
        what = [self.written(k, now[k]) for k in ("who", "date", "time") if k in now]
        self.d.result(r.choice(["ok", "done", '{"ok": true}', "saved", f'{{"id": {r.int(100, 9999)}}}', '{"status": "booked"}', "booked: " + ", ".join(what), "set: " + " ".join(what)]))
        ref = self.d.steps[-1][1]
        if ref.startswith('{"id"'):
            self.d.say(r.choice(["Done, the id is {i}.", "It has the id {i}."]).replace("{i}", ref[7:-1]), [ref[7:-1]])
        else:
            self.d.say(r.choice(SAY).replace("{x}", ": " + ", ".join(what) if r.p(0.6) else ""))
        self.calls.append(dict(now))

    # turns: (what is said, the new value) of a date, an hour, a length, a number
    def moved(self, k):
        r, v = self.r, self.now[k]
        if k == "time":
            n, s = r.choice(CLOCKS)
            late = r.p(0.6)
            t = v + n if late else v - n
            return (r.choice([f"{s} later", f"{s} later", f"{s} after that"] if late else [f"{s} earlier", f"{s} sooner", f"{s} before that"]), t) if 0 <= t < 1440 else None
        if k == "date":
            if r.p(0.3):
                n = r.randint(1, 28)
                return (r.choice([f"on the {ordinal(n)}", f"the {ordinal(n)}", f"on the {ordinal(n)} of that month"]), v.replace(day=n)) if n != v.day else None
            n, s = r.choice(DAYS)
            late = r.p(0.65)
            return r.choice([f"{s} later", f"{s} later", f"{s} after that"] if late else [f"{s} earlier", f"{s} before that", f"{s} sooner"]), v + datetime.timedelta(days=n if late else -n)
        if k == "minutes":
            n = r.choice([10, 15, 30, 60, 20])
            return r.choice([(f"{n} minutes longer", v + n), (f"{n} minutes more", v + n), ("twice as long", v * 2)] + [(f"{n} minutes shorter", v - n), (f"{n} minutes less", v - n)] * (v > n + 9) + [("only half as long", v // 2)] * (v % 2 == 0))
        if k == "hours":
            return r.choice([("an hour longer", v + 1), ("two hours longer", v + 2), ("twice as long", v * 2), ("half an hour longer", v + 0.5)] + [("an hour shorter", v - 1)] * (v > 1.9))
        n = r.choice([1, 1, 2, 3])
        w = r.choice([str(n), in_words(n)])
        return r.choice([(f"{w} more", v + n), (f"with {w} more", v + n), (f"for {w} more", v + n)] + [(f"{w} fewer", v - n), (f"{w} less", v - n)] * (v > n))

    def numbers(self):
        return [k for k in self.now if k in ("date", "time", "minutes", "hours", "count")]

    def shift(self):
        k = self.r.choice(self.numbers())
        got = self.moved(k)
        if not got or got[1] == self.now[k]:
            return False
        v = int(got[1]) if isinstance(got[1], float) and got[1] == int(got[1]) else got[1]
        user(self.d, SOFT, 0.6, s=got[0])
        self.call(dict(self.now, **{k: v}))
        return True

    def exact(self):
        k = self.r.choice(self.numbers())
        v = self.draw(k)
        if v == self.now[k]:
            return False
        s = self.said(k, v) + (" people" if k == "count" and self.r.p(0.5) else "")
        user(self.d, [t.replace("{s}", ("at {s}" if k == "time" else "on {s}" if k == "date" else "for {s}") if t == "{s}" or t.startswith("could") else "{s}") for t in SOFT], 0.6, s=s)
        self.call(dict(self.now, **{k: v}))
        return True

    def other(self):
        """Somebody or something else; often with a shift in the same breath."""
        r = self.r
        ks = [k for k in self.now if k in ("who", "thing")] or [k for k in ("to", "from") if k in self.now and not ("from" in self.now and "to" in self.now)]
        if not ks:
            return False
        k = r.choice(ks)
        v = self.draw(k)
        if v == self.now[k]:
            return False
        w = ("from " if k == "from" else "to " if k == "to" else "the " if k == "thing" and "the {thing}" in self.row.asks[0] else "") + v
        m = r.choice(self.numbers())
        got = r.p(0.55) and m in ("date", "time") and self.moved(m)
        if got:
            user(self.d, TOGETHER, 0.6, w=w, s=got[0])
            self.call(dict(self.now, **{k: v, m: got[1]}))
        else:
            user(self.d, SAME, 0.6, w=w)
            self.call(dict(self.now, **{k: v}))
        return True

    def back(self):
        r = self.r
        if "from" not in self.now or "to" not in self.now:
            return False
        new = dict(self.now, **{"from": self.now["to"], "to": self.now["from"]})
        m = "date" if "date" in new else "time"
        got = r.p(0.6) and self.moved(m)
        if got:
            new[m] = got[1]
        user(self.d, BACK if got else SWAP, 0.6, **({"s": got[0]} if got else {}))
        self.call(new)
        return True

    def undo(self):
        if len(self.calls) < 2 or self.calls[-2] == self.now:
            return False
        if len(self.calls) > 2 and self.calls[0] != self.now and self.r.p(0.4):
            user(self.d, AGAIN, 0.5)
            self.call(dict(self.calls[0]))
        else:
            user(self.d, UNDO, 0.5)
            self.call(dict(self.calls[-2]))
        return True


def walk(d):
    r = d.r
    a = Agenda(d)

    def step(k):
        if k < 0.42:
            return a.shift()
        if k < 0.56:
            return a.exact()
        if k < 0.76:
            return a.other()
        if k < 0.90:
            return a.back()
        if k < 0.96:
            return a.undo()
        return ASIDE

    wander(d, step, r.choice([3, 3, 3, 4, 4, 5]), 30, least=3, thanks=0.15)


@family("turns", 55.0)
def agenda(d):
    afresh(d, walk)
