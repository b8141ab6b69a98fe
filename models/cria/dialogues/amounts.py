"""Things told to a function call by call, each with several numbers (sets of repetitions at a weight, boxes of pieces at a price), and then reckoned with: all of one, both together, the larger, the last one put right and the sum again."""
import functions
from core import afresh, family
from pools import FRUIT, ITEMS, NAMES
from schemas import camel
from threads import chat, user

# names ; about ; thing ; pool ; factors key:lo-hi/step ; unit ; what the product is called ; wishes ; shorter
TABLE = r"""
add_set/gym.log/log_lift ; Notes sets of an exercise ; exercise/lift ; lift ; sets:2-8/1 reps:3-15/1 kg:20-160/5 ; kg ; kilos moved ; {a} sets of {b} {x} at {c} kg | {x}: {a} times {b} with {c} kg | {a} x {b} {x}, {c} kg | {x} {c} kg, {a} sets of {b} ; then {a} sets of {b} at {c} | and {a} x {b} with {c} kg | {a} of {b} at {c} after that
log_boxes/stock.in/receive_goods ; Notes boxes that came in ; article/item ; item ; boxes:2-40/1 pieces:4-60/2 ; pieces ; pieces ; {a} boxes of {b} {x} came in | {x}: {a} boxes, {b} in each | received {a} boxes with {b} {x} each ; and {a} boxes of {b} | then {a} boxes with {b} | {a} more boxes, {b} in each
add_line/invoice.line/bill_item ; Adds a line to the invoice ; article/text ; item ; pieces:2-30/1 euros:3-90/1 ; euros ; euros ; {a} {x} at {b} euros | {x}, {a} pieces at {b} each | put {a} {x} for {b} apiece on the invoice ; and {a} at {b} | then {a} for {b} each | {a} more at {b}
log_hours/timesheet.add ; Notes days of work ; worker/person ; name ; days:2-20/1 hours:3-10/1 ; hours ; hours ; {x} worked {a} days of {b} hours | {a} days with {b} h each for {x} | {x}: {a} days, {b} hours a day ; then {a} days of {b} | and {a} days with {b} hours | {a} more at {b} h
log_rows/garden.plant ; Notes rows that were planted ; plant/crop ; fruit ; rows:2-25/1 plants:5-60/1 ; plants ; plants ; {a} rows of {b} {x} | planted {x}, {a} rows with {b} each | {x}: {a} rows, {b} in a row ; and {a} rows of {b} | then {a} with {b} each | {a} rows more, {b} in each
log_trips/truck.trips ; Notes trips of a driver ; driver/name ; name ; trips:2-14/1 km:5-240/5 ; km ; kilometres ; {x} drove {a} trips of {b} km | {a} trips, {b} km each, by {x} | {x}: {a} times {b} km ; and {a} of {b} km | then {a} trips at {b} | {a} more of {b} km
log_laps/swim.log ; Notes lengths that somebody swam ; swimmer/name ; name ; lengths:4-80/2 metres:25-50/25 ; metres ; metres ; {x} swam {a} lengths of {b} m | {a} lengths, {b} m each, {x} | {x}: {a} x {b} m ; and {a} of {b} m | then {a} in the {b} m pool | {a} more lengths, {b} m
add_shots/film.scene ; Notes clips of a film ; scene/title ; item ; clips:2-30/1 seconds:3-60/1 ; seconds ; seconds ; {a} clips of {b} seconds with {x} | {x}: {a} clips, {b} s each | scene {x}, {a} times {b} s ; and {a} of {b} s | then {a} clips with {b} seconds
"""
LIFTS = ["deadlifts", "squats", "bench presses", "rows", "curls", "lunges", "snatches", "shrugs", "pull-downs", "thrusters", "front squats", "overhead presses"]
POOLS = dict(lift=lambda r: r.choice(LIFTS), item=lambda r: r.pick(ITEMS), name=lambda r: r.pick(NAMES), fruit=lambda r: r.pick(FRUIT))
ROWS = []
for _line in TABLE.strip().split("\n"):
    _f = [x.strip() for x in _line.split(" ;")]
    ROWS.append(dict(names=_f[0].split("/"), about=_f[1], thing=_f[2].split("/"), pool=_f[3], factors=[x.split(":") for x in _f[4].split()], unit=_f[5], called=_f[6], asks=[t.strip() for t in _f[7].split("|")], more=[t.strip() for t in _f[8].split("|")]))
EACH = ["how many {c} has it got, this one", "{c} of that one", "that makes how many {c}", "{c} in this one?", "so the {c} there"]
ALL2 = ["{c} in both together", "both together, {c}", "total {c} of the two", "how many {c} are the two in all", "the sum of {c}, both", "so how many {c} altogether"]
ALL = ["{c} in all of them", "total {c}", "how many {c} altogether", "all entries together, {c}", "the sum of {c} so far", "{c} all in all?"]
GAP = ["by how many {c} do they differ", "difference of the two in {c}", "how many {c} more is the bigger one", "gap between both, in {c}"]
FIX = ["no, {v} {k}", "sorry, it was {v} {k}", "{v} {k}, not {o}", "make it {v} {k}", "i meant {v} {k}", "{k} {v} instead of {o}", "the {k} were {v}", "{o} {k} is wrong, {v}"]


class Log:
    def __init__(self, d):
        self.d, self.r = d, d.r
        r, self.row = d.r, d.r.choice(ROWS)
        row = self.row
        self.name, self.key = r.choice(row["names"]), r.choice(row["thing"])
        if r.p(0.15):
            self.name = camel(self.name)
        keys = [k for k, _ in row["factors"]]
        d.functions = [{"name": self.name, "description": row["about"], "parameters": {"type": "object", "properties": {self.key: {"type": "string"}, **{k: {"type": "integer"} for k in keys}}, "required": [self.key] + keys}}]
        d.functions += [f for f in functions.distractors(r, r.choice([0, 0, 1, 2])) if f["name"] != self.name]
        r.shuffle(d.functions)
        self.book, self.asked, self.done = [], False, r.choice(["ok", "noted", "added", '{"ok": true}', "saved"])
        self.entry()

    def draw(self, span):
        lo, rest = span.split("-")
        hi, step = rest.split("/")
        return self.r.randrange(int(lo), int(hi) + 1, int(step))

    def note(self, x, v):
        self.d.call(self.name, {self.key: x, **{k: n for (k, _), n in zip(self.row["factors"], v)}})
        self.d.result(self.done)
        told = ", ".join(f"{n} {k}" for (k, _), n in zip(self.row["factors"], v))
        self.d.say(self.r.choice([f"Noted: {x}, {told}.", f"Done: {told} for {x}.", "Done.", f"{x[:1].upper() + x[1:]}: {told}, noted."]), [])
        self.book.append([x, v])

    def entry(self):
        r, v = self.r, [self.draw(s) for _, s in self.row["factors"]]
        if any(v == b for _, b in self.book):
            raise ValueError("twice")
        nums = dict(zip("abc", v))
        if self.book and r.p(0.5):
            x = self.book[-1][0]
            user(self.d, self.row["more"], 0.6, **nums)
        else:
            x = POOLS[self.row["pool"]](r)
            user(self.d, self.row["asks"], 0.6, x=x, **nums)
        self.note(x, v)
        self.asked = False
        return True

    def product(self, v):
        return " * ".join(map(str, v))

    def reckon(self, e):
        out = self.d.py(f"print({e})")
        u = self.row["unit"]
        self.d.say(self.r.choice([f"That is {out} {u}.", f"It is {out} {u}.", f"Together that is {out} {u}." if " + " in e else f"That makes {out} {u}."]), [out])
        return True

    def each(self):
        if self.d.steps[-3][0] != "json":
            return False
        user(self.d, EACH, 0.6, c=self.row["called"])
        return self.reckon(self.product(self.book[-1][1]))

    def all(self):
        if len(self.book) < 2 or self.asked:
            return False
        user(self.d, ALL2 if len(self.book) == 2 else ALL, 0.6, c=self.row["called"])
        self.asked = True
        return self.reckon(" + ".join(self.product(v) for _, v in self.book))

    def gap(self):
        if len(self.book) != 2:
            return False
        a, b = sorted((v for _, v in self.book), key=lambda v: -eval(self.product(v)))
        if eval(self.product(a)) == eval(self.product(b)):
            return False
        user(self.d, GAP, 0.6, c=self.row["called"])
        return self.reckon(f"{self.product(a)} - {self.product(b)}")

    def fix(self):
        """The last entry put right, then all of it once more."""
        r = self.r
        x, v = self.book[-1]
        i = r.randrange(len(v))
        k, span = self.row["factors"][i]
        n = self.draw(span)
        if n == v[i] or v.count(v[i]) > 1 or n in v or self.d.steps[-3][0] != "json":
            return False
        user(self.d, FIX, 0.6, v=n, o=v[i], k=k)
        self.book.pop()
        self.note(x, [n if j == i else m for j, m in enumerate(v)])
        return True


def walk(d):
    r = d.r
    log = Log(d)
    turns, want, chatted = 1, r.choice([3, 3, 4, 4, 5]), False
    for _ in range(30):
        if turns >= want:
            break
        k = r.random()
        done = log.entry() if k < (0.5 if len(log.book) < 2 else 0.15) else log.each() if k < 0.58 else log.all() if k < 0.84 else log.gap() if k < 0.88 else log.fix() if k < 0.96 else not chatted and not chat(d)
        chatted = chatted or k >= 0.96
        turns += bool(done)
    if turns < 3 or not any(s[0] == "py" for s in d.steps):
        raise ValueError("too short")
    if r.p(0.12):
        chat(d, 0)


@family("turns", 25.0)
def amounts(d):
    afresh(d, walk)
