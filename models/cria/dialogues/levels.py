"""A value is read by one function and set by another: "3 more than it has", a bit less, the same for another, to the most that is allowed when the function refuses, what it was at first (which was said), how far apart two of them are."""
import re
import functions
from core import afresh, family, fill, guard
from pools import ITEMS, NAMES, WORDS
from schemas import camel
from settings import ROOMS
from threads import ASIDE, user, wander
from values import in_words

# reads ; sets ; what of (keys:pool:called) ; value keys ; unit ; span ; steps ; more/less, as {k} stands in them ; too much/too little ; questions
TABLE = r"""
get_temperature/read_heating/room_temp ; set_temperature/heating.set/set_heating ; room/zone/place:room:the {x} ; celsius/degrees/target ; degrees ; D14-26 ; 1,2,3,1.5 ; {k} degrees warmer,{k} degrees more,up by {k}/{k} degrees cooler,{k} degrees less,down by {k} ; bit too warm,too hot/still cold,not warm enough ; how warm is {x} | temperature of {x} | how cold is it in {x} | what does {x} have
get_volume/read_volume/speaker_level ; set_volume/volume.set/speaker_set ; speaker/device/player:speaker:the {x} ; level/volume/percent ; percent ; 10-80 ; 5,10,15,20 ; {k} louder,{k} more,{k} up/{k} quieter,{k} less,{k} down ; too loud,my ears/can't hear it,too quiet ; how loud is {x} | volume of {x} | what's {x} at | which level has {x}
price_of/get_price/article_price ; set_price/price.update/reprice ; article/item/product:item:{x} ; euros/price/new_price ; euros ; 4-90 ; 1,2,3,5 ; {k} euros dearer,{k} more,raise it by {k}/{k} euros cheaper,{k} less,lower it by {k} ; too dear,nobody buys that/too cheap,we lose on it ; price of {x} | what do {x} cost | how much are {x} | {x}: price now?
get_replicas/service_count/replicas_of ; set_replicas/scale/service.scale ; service/app/name:code:{x} ; replicas/count/instances ; copies ; 2-24 ; 1,2,3,4 ; {k} more,up by {k},{k} copies on top/{k} fewer,down by {k},{k} less ; that's too many,too much/still slow,not enough ; how many copies of {x} run | replicas of {x} | {x} has how many | how far is {x} scaled
get_speed/belt_speed/read_speed ; set_speed/belt.set/run_at ; belt/machine/line:letter:line {x} ; metres_per_minute/speed ; metres a minute ; D6-40 ; 1,2,5,1.5 ; {k} faster,{k} more,plus {k}/{k} slower,{k} less,minus {k} ; too fast,things fall off/too slow,we are late ; how fast does {x} run | speed of {x} | {x}, how fast | at which speed is {x}
get_budget/budget_of/read_budget ; set_budget/budget.update/change_budget ; team/department/name:team:{x} ; euros/amount/budget ; euros ; 500-9000/100 ; 100,200,250,500 ; {k} more,raise it by {k},add {k}/{k} less,cut it by {k},take {k} off ; too generous,we can't afford that/not enough,they need more ; budget of {x} | how much has {x} got | what's the budget for {x} | {x}: how much money
get_brightness/lamp_level/read_light ; set_brightness/dim/light.level ; lamp/light/room:room:the {x} ; percent/brightness/level ; percent ; 15-80/5 ; 5,10,15,20 ; {k} brighter,{k} more,{k} up/{k} darker,{k} less,{k} down ; that blinds me,too bright/too dark,can't read ; how bright is {x} | brightness of {x} | what is {x} at | light in {x}, percent?
stock_of/get_stock/count_of ; set_stock/stock.correct/adjust_stock ; article/item/sku:item:{x} ; pieces/count/stock ; pieces ; 8-300 ; 1,2,5,10 ; {k} more came in,plus {k},{k} more/{k} were sold,minus {k},{k} fewer ; miscounted,wait/there were more,wait ; how many {x} are there | stock of {x} | {x} left? | count of {x}
pump_rate/get_flow/read_pump ; set_flow/pump.set/flow_rate ; pump/device/unit:small:pump {x} ; ml_per_hour/rate/flow ; ml an hour ; 10-240/5 ; 5,10,15,20 ; {k} faster,{k} ml more,up {k}/{k} slower,{k} ml less,down {k} ; too fast,that's too much/too slow,not enough ; rate of {x} | how fast is {x} | {x}: rate now | what does {x} run at
vm_memory/get_memory/memory_of ; set_memory/vm.resize/resize ; vm/machine/host:code:{x} ; gb/memory/ram ; GB ; 2-60/2 ; 2,4,8,16 ; {k} more,{k} GB on top,add {k}/{k} less,{k} GB off,take {k} away ; too much,host is full/still swaps,not enough ; memory of {x} | how much ram has {x} | {x}: GB? | what has {x} got in memory
wage_of/get_wage/hourly_pay ; set_wage/wage.update/raise_pay ; employee/person/name:name:{x} ; per_hour/wage/euros ; euros an hour ; 13-38 ; 1,2,3,0.5 ; {k} more,raise it by {k},{k} euros up/{k} less,lower it by {k},{k} euros down ; that's too much,can't pay that/too little,deserves more ; what does {x} earn an hour | wage of {x} | hourly pay of {x} | {x} gets how much an hour
free_places/places_of/get_limit ; set_places/limit.set/change_limit ; course/class/name:course:{x} ; places/limit/seats ; places ; 6-40 ; 1,2,4,5 ; {k} more,{k} places on top,raise it by {k}/{k} fewer,{k} places less,lower it by {k} ; room is small,too many/waiting list is long,too few ; places in {x} | how many seats has {x} | limit of {x} | {x}: how many can come
get_interval/backup_interval/read_interval ; set_interval/interval.update/change_interval ; job/task/name:code:{x} ; minutes/interval/every ; minutes ; 10-240/5 ; 5,10,15,30 ; {k} longer,{k} minutes more,plus {k}/{k} shorter,{k} minutes less,minus {k} ; too rarely,we lose data/too often,disk is busy ; how often does {x} run | interval of {x} | {x} runs every how many minutes | minutes between runs of {x}
fridge_temp/get_cooling/read_freezer ; set_cooling/cool_to/freezer.set ; unit/fridge/number:small:fridge {x} ; celsius/temperature/target ; degrees ; 1-14 ; 1,2,3,0.5 ; {k} degrees warmer,{k} more,up {k}/{k} degrees colder,{k} less,down {k} ; the milk turns,too warm/lettuce freezes,too cold ; temperature of {x} | how cold is {x} | {x}: degrees? | what does {x} show
"""
POOLS = dict(room=lambda r: r.choice(ROOMS), speaker=lambda r: r.choice("kitchen radio,living room speaker,tv,record player,bathroom speaker,car stereo,office speaker,bass box".split(",")), item=lambda r: r.pick(ITEMS), code=lambda r: r.choice([r.pick(WORDS).lower(), r.pick(WORDS).lower() + r.choice(["-api", "-web", "2", "-db"])]), letter=lambda r: r.choice("ABCDEFG"), team=lambda r: r.choice("sales,support,design,finance,research,legal,marketing,logistics".split(",")),
             small=lambda r: r.randint(1, 24), name=lambda r: r.pick(NAMES), course=lambda r: r.choice("yoga,pottery,spanish,judo,chess,swimming,drawing,tango,first aid,guitar,baking,climbing".split(",")))
OTHER = ["and {x}?", "what about {x}", "and for {x}", "now {x}", "{x}?", "how about {x}", "the same for {x}"]
SHIFT = ["make it {s}", "{s} please", "{s}", "set it {s}", "i'd like {s}", "a bit more comfortable: {s}", "can you make it {s}", "{s}, i think"]
PLAIN = ["{s}", "{s} please", "ok, {s}", "{s}, i think", "then {s}"]
AGAIN = ["{t}, {s}", "{t}. {s}", "no, {t}, {s}", "hm, {t}: {s}", "{s}, {t}", "{s} again", "once more {s}", "and {s}", "oh {t}! {s}"]
EXACT = ["set it to {v}", "make it {v}", "{v} please", "put it at {v}", "{v} then", "i want {v}", "to {v}", "let's say {v}"]
LIKE = ["{x} the same", "{x} too", "set {x} to the same", "and {x} to that too", "the same for {x}, set it", "{x} should have that too", "{x} likewise", "put {x} at the same"]
FIRST = ["at first it was what", "and before i changed it, it was?", "what was it in the beginning", "what did you read at first", "the old value again?", "what did it have when i asked", "how was it originally"]
GAP = ["the two, difference?", "how far apart are they", "how much more has the one with more", "by how much do the two differ", "what's the difference", "the gap between them"]
BACK = ["back to what it was at first", "put it back to the first value", "as it was at first, please", "undo all that, the old value", "set it back to the value from before"]
MOST = ["then take the most it allows", "ok, the maximum then", "as much as goes", "then that much", "alright, to the limit then", "then the highest allowed", "so set it to the most it can"]


class Row:
    def __init__(self, line):
        reads, sets, of, values, self.unit, self.span, steps, words, moods, asks = (x.strip() for x in line.split(" ; "))
        self.reads, self.sets, self.values = reads.split("/"), sets.split("/"), values.split("/")
        keys, self.pool, self.called = of.split(":")
        self.keys, self.steps = keys.split("/"), [float(s) if "." in s else int(s) for s in steps.split(",")]
        self.up, self.down = ([t.strip() for t in w.split(",")] for w in words.split("/"))
        self.much, self.little = ([t.strip() for t in w.split(",")] for w in moods.split("/"))
        self.asks = asks.split(" | ")


ROWS = [Row(line) for line in TABLE.strip().split("\n")]


class Levels:
    def __init__(self, d):
        self.d, self.r = d, d.r
        r, row = d.r, d.r.choice(ROWS)
        style = camel if r.p(0.15) else lambda s: s
        self.row, self.get, self.set = row, style(r.choice(row.reads)), style(r.choice(row.sets))
        self.key, self.value = r.choice(row.keys), r.choice(row.values)
        kind = "integer" if row.pool == "small" else "string"
        whole = row.span[0] != "D" and all(isinstance(s, int) for s in row.steps)
        what = row.unit.capitalize()
        amount = {"type": r.choice(["integer", "number"]) if whole else "number"}
        if r.p(0.6):
            amount["description"] = r.choice([what, f"In {row.unit}"])
        d.functions = [{"name": self.get, "description": r.choice([f"Reads the {self.value.replace('_', ' ')} of a {self.key}", f"What a {self.key} has now, in {row.unit}"]), "parameters": {"type": "object", "properties": {self.key: {"type": kind}}, "required": [self.key]}},
                       {"name": self.set, "description": r.choice([f"Sets the {self.value.replace('_', ' ')} of a {self.key}", f"Changes what a {self.key} has, in {row.unit}"]), "parameters": {"type": "object", "properties": {self.key: {"type": kind}, self.value: amount}, "required": [self.key, self.value]}}]
        d.functions += [f for f in functions.distractors(r, r.choice([0, 0, 1, 2])) if f["name"] not in (self.get, self.set)]
        r.shuffle(d.functions)
        self.form, self.first, self.now, self.reading = r.randrange(4), {}, {}, True
        self.read(row.asks)

    def name(self, x):
        return self.row.called.replace("{x}", str(x))

    def shown(self, v):
        return f"{v} {self.row.unit}"

    def read(self, ways):
        r, row = self.r, self.row
        x = POOLS[row.pool](r)
        if x in self.first:
            return False
        user(self.d, ways, 0.6, x=self.name(x))
        if row.span[0] == "D":
            lo, hi = map(int, row.span[1:].split("-"))
            v = round(r.uniform(lo, hi) * 2) / 2
            v = int(v) if v == int(v) else v
        else:
            span, _, step = row.span.partition("/")
            lo, hi = map(int, span.split("-"))
            v = r.randrange(lo, hi + 1, int(step)) if step else r.int(lo, hi)
        self.d.call(self.get, {self.key: x})
        self.d.result([str(v), f'{{"{self.value}": {v}}}', self.shown(v), f'{{"{self.key}": {x if isinstance(x, int) else chr(34) + x + chr(34)}, "{self.value}": {v}}}'][self.form])
        n = self.name(x)
        self.d.say(r.choice([f"{n[:1].upper() + n[1:] if n != str(x) else n}: {self.shown(v)}.", f"It is {self.shown(v)}.", f"{self.shown(v)}."]), [str(v)])
        self.first[x] = self.now[x] = v
        self.at, self.reading, self.changed = x, True, False
        return True

    def put(self, x, v, may_fail=0.0):
        r = self.r
        v = round(v, 2)
        v = int(v) if v == int(v) else v
        if v < 1:
            raise ValueError(v)
        self.d.call(self.set, {self.key: x, self.value: v})
        old = self.now.get(x)
        if r.p(may_fail) and isinstance(v, int) and old is not None and v - old > 1 and isinstance(old, int):
            most = r.randint(old + 1, v - 1)
            self.d.fail(r.choice([f"at most {most} allowed", f"limit is {most}", f"{v} is above the maximum of {most}", f"only up to {most}"]))
            self.d.say(r.choice([f"That did not work: at most {most} is allowed.", f"It can't go to {v}; the most is {most}.", f"{v} is too much, the limit is {most}."]), [str(most)])
            user(self.d, MOST, 0.6)
            return self.put(x, most)
        self.d.result(r.choice(["ok", '{"ok": true}', "done"]))
        n = self.name(x)
        self.d.say(r.choice([f"{n[:1].upper() + n[1:] if n != str(x) else n}: {self.shown(v)} now.", f"OK, {n}: {self.shown(v)}.", f"Done: {self.shown(v)} for {n}."]), [str(v)])
        self.now[x], self.at, self.reading, self.changed = v, x, False, True
        return True

    # turns
    def shift(self):
        r, row, x = self.r, self.row, self.at
        up, k = r.p(0.6), r.choice(row.steps)
        s = r.choice(row.up if up else row.down).replace("{k}", guard(in_words(k) if isinstance(k, int) and k < 13 and r.p(0.4) else str(k)))
        if self.reading:
            t = fill(r.pick(SHIFT if not re.match(r"raise|lower|add|take|cut", s) and not s.endswith(("in", "sold")) else PLAIN), dict(s=s))
        else:
            t = fill(r.pick(AGAIN), dict(s=s, t=r.choice(row.little if up else row.much)))
        user(self.d, [t], 0.6)
        return self.put(x, self.now[x] + k if up else self.now[x] - k, 0.12)

    def exact(self):
        r, row, x = self.r, self.row, self.at
        v = self.now[x] + r.choice([-1, 1]) * r.choice(row.steps) * r.randint(1, 4)
        v = int(v) if v == int(v) else v
        if v < 1:
            return False
        user(self.d, EXACT, 0.6, v=r.choice([str(v), str(v), f"{v} {row.unit}"]))
        return self.put(x, v)

    def like(self):
        r = self.r
        if self.reading:
            return False
        x = POOLS[self.row.pool](r)
        if x in self.now:
            return False
        user(self.d, LIKE, 0.6, x=self.name(x))
        v = self.now[self.at]
        self.first.setdefault(x, None)
        return self.put(x, v)

    def at_first(self):
        x = self.at
        o = self.first[x]
        if not self.changed or o is None or o == self.now[x]:
            return False
        user(self.d, FIRST, 0.6)
        self.d.say(self.r.choice([f"It was {self.shown(o)}.", f"At first it was {self.shown(o)}.", f"{self.shown(o)}."]), [str(o)])
        return True

    def back(self):
        x = self.at
        o = self.first[x]
        if not self.changed or o is None or o == self.now[x]:
            return False
        user(self.d, BACK, 0.6)
        return self.put(x, o)

    def gap(self):
        a, b = list(self.now.values())[-2:] if len(self.now) == 2 else (0, 0)
        if a == b:
            return False
        user(self.d, GAP, 0.6)
        a, b = max(a, b), min(a, b)
        out = self.d.py(f"print({a} - {b})")
        self.d.say(self.r.choice([f"It is {out} {self.row.unit}.", f"That is {out} {self.row.unit}.", f"{out} {self.row.unit}."]), [out])
        return True

    def other(self):
        return len(self.first) < 4 and self.read(OTHER if self.reading else self.row.asks)


def walk(d):
    v = Levels(d)

    def step(k):
        return v.shift() if k < 0.4 else v.exact() if k < 0.48 else v.other() if k < 0.62 else v.like() if k < 0.72 else v.at_first() if k < 0.81 else v.back() if k < 0.86 else v.gap() if k < 0.94 else ASIDE
    wander(d, step, d.r.choice([3, 3, 4, 4, 5, 5]), least=3)


@family("turns", 60.0)
def levels(d):
    afresh(d, walk)
