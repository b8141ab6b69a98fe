"""Things that are set to a value, one after the other: the bathroom too, no wait, 23, two degrees less, the study 19 until six, the first one back to what it was; what was set can be asked for without a call.  And a list that is
added to, read out, and struck from."""
import datetime
import functions
from core import MONTHS, afresh, family
from dates import ordinal
from pools import ITEMS, NAMES, WORDS
from schemas import camel
from threads import chat, user
from values import in_words

ROOMS = "kitchen bathroom study attic bedroom cellar hall garage nursery workshop office studio porch lounge library pantry laundry greenhouse conservatory".split() + ["living room", "guest room", "dining room", "playroom", "sauna"]
MACHINES = "oven fridge freezer boiler kiln incubator dryer mixer pump fan saw press lathe".split() + ["pizza oven", "hot plate", "water tank", "fish tank", "wine cooler"]
# names ; about ; thing ; where it comes from ; number ; unit ; from-to/step ; more/less ; what else ; first wishes
TABLE = r"""
set_heating/heating.set/heat_room ; Sets the heating of a room in degrees Celsius ; room/zone ; room ; celsius/degrees/target ; degrees ; 15-26/1 ; warmer/cooler ; until ; {x} to {n} degrees | heat the {x} to {n} | the {x} should have {n} degrees | {n} degrees in the {x} | {n} for the {x} please
set_light/lights.dim/lamp_level ; Sets the brightness of a lamp in percent ; room/lamp/place ; room ; percent/brightness/level ; percent ; 5-100/5 ; brighter/darker ; until ; light in the {x} to {n} percent | dim the {x} to {n}% | {x} light at {n} | {n} percent light in the {x} | lamp in the {x}: {n}
set_volume/speaker.level/sound_level ; Volume of a speaker from 0 to 100 ; room/speaker ; room ; volume/level ; ; 5-90/5 ; louder/quieter ; until ; volume {n} in the {x} | {x} speaker to {n} | music in the {x} at {n} | the {x} at volume {n}
set_blinds/blinds.move/shutter_position ; Moves blinds, in percent closed ; room/window ; room ; closed/percent ; percent ; 0-100/10 ; further down/further up ; until ; blinds in the {x} {n} percent down | close the {x} blinds to {n} | {x} shutters at {n}%
set_humidity/humidifier.target ; Wanted humidity of a room in percent ; room ; room ; humidity/percent ; percent ; 30-65/5 ; damper/drier ; until ; humidity in the {x} to {n} | {n} percent humidity for the {x} | keep the {x} at {n}% humidity
machine_temperature/set_machine/temp.set ; Sets the temperature of a machine ; machine/device ; machine ; celsius/temperature ; degrees ; 4-240/2 ; hotter/colder ; until ; {x} on {n} degrees | set the {x} to {n} | the {x} needs {n} degrees | bring the {x} to {n}
set_speed/speed_limit/motor.speed ; Speed of a machine in turns a minute ; machine/motor ; machine ; rpm/turns ; rpm ; 100-3000/50 ; faster/slower ; until ; {x} at {n} rpm | run the {x} with {n} turns | {n} rpm for the {x} | the {x} at {n}
set_allowance/pocket_money/allowance.set ; Weekly pocket money of a child ; child/name ; name ; euros/amount ; euros ; 2-40/1 ; more/less ; ; {x} gets {n} euros a week | pocket money for {x}: {n} | {n} a week for {x} | give {x} {n} euros weekly
set_quota/quota.set/limit_storage ; Disk quota of a user in GB ; user/account ; name ; gb/quota ; GB ; 5-500/5 ; more/less ; until ; quota of {x} to {n} GB | {x} gets {n} GB | {n} gigabytes for {x} | limit {x} to {n} GB
set_screen_time/screen.limit ; Minutes of screen a day for a child ; child/name ; name ; minutes/limit ; minutes ; 10-180/5 ; longer/shorter ; until ; {x} may watch {n} minutes | screen time {n} for {x} | {n} minutes of screen for {x} | limit {x} to {n} min
set_stock_minimum/min_stock ; Least stock of an article, below it is ordered ; article/item ; item ; pieces/minimum ; pieces ; 5-300/5 ; higher/lower ; ; keep at least {n} {x} | minimum of {n} for {x} | {x} never under {n} | least stock of {x}: {n}
set_price/prices.update/shelf_price ; Sets the price of an article ; article/item ; item ; euros/price ; euros ; 2-90/1 ; dearer/cheaper ; until ; {x} at {n} euros | price of {x} to {n} | {n} euros for {x} now | sell {x} for {n}
assign_desks/desks.set ; How many desks a team gets ; team/group ; word ; desks/count ; desks ; 2-40/1 ; more/fewer ; until ; {n} desks for team {x} | team {x} gets {n} desks | give {x} {n} desks
scale_service/replicas.set ; Number of copies of a service ; service/name ; word ; replicas/copies ; copies ; 1-20/1 ; more/fewer ; until ; {x} to {n} copies | scale {x} to {n} | run {n} of {x} | {n} replicas of {x}
set_watering/water.zone ; Minutes of water for a bed ; bed/zone ; item ; minutes/duration ; minutes ; 2-60/1 ; longer/shorter ; ; water the {x} {n} minutes | {n} minutes of water for the {x} | the {x} get {n} minutes
"""
ROWS = []
for _line in TABLE.strip().split("\n"):
    _f = [x.strip() for x in (_line + " ").split(" ;")]
    ROWS.append(dict(names=_f[0].split("/"), about=_f[1], thing=_f[2].split("/"), pool=_f[3], number=_f[4].split("/"), unit=_f[5], span=_f[6], words=_f[7].split("/"), until=bool(_f[8]), asks=[t.strip() for t in _f[9].split("|")], the="the {x}" in _f[9]))
POOLS = dict(room=lambda r: r.choice(ROOMS), machine=lambda r: r.choice(MACHINES), name=lambda r: r.pick(NAMES), item=lambda r: r.pick(ITEMS), word=lambda r: r.pick(WORDS).lower())
TOO = ["{x} too", "and {x}", "the same for {x}", "{x} as well", "same in {x}", "also {x}", "and {x} likewise", "now {x}, same value", "do {x} too"]
NEXT = ["and {x} {n}", "{x} {n}", "{x}: {n}", "now {x}, {n}", "and {n} for {x}", "then {x} to {n}", "and {x} to {n}", "{x} only {n}"]
WAIT = ["no wait, {n}", "sorry, {n}", "{n}, not {o}", "make that {n}", "no, {n}", "better {n}", "i meant {n}", "{n} is enough", "hm, {n}", "oops, {n}", "rather {n}", "change that to {n}", "wait, {n} instead of {o}"]
WAIT_X = ["no wait, {x} {n}", "sorry, {x} {n}", "{x} should be {n}, not {o}", "back to {x}: make it {n}", "{x} rather {n}", "change {x} to {n} after all"]
UNTIL = ["until {t}", "but only until {t}", "and that until {t}", "till {t}", "only up to {t}", "end it at {t}"]
WHAT = ["what did i set {x} to", "{x} was on what", "which value has {x} now", "remind me, {x}?", "and {x} is at?"]
BACK = ["{x} back to what it was", "put {x} back", "undo that for {x}", "{x} as it was before"]


class Panel:
    def __init__(self, d):
        self.d, self.r = d, d.r
        r, self.row = d.r, d.r.choice(ROWS)
        row = self.row
        self.name, self.a, self.b = r.choice(row["names"]), r.choice(row["thing"]), r.choice(row["number"])
        if r.p(0.15):
            self.name = camel(self.name)
        props = {self.a: {"type": "string"}, self.b: {"type": "integer"}}
        if row["until"] and r.p(0.6):
            props["until"] = {"type": "string", "description": "HH:MM"}
        self.until = "until" in props
        d.functions = [{"name": self.name, "description": row["about"], "parameters": {"type": "object", "properties": props, "required": [self.a, self.b]}}]
        d.functions += [f for f in functions.distractors(r, r.choice([0, 0, 1, 2])) if f["name"] != self.name]
        r.shuffle(d.functions)
        lo, rest = row["span"].split("-")
        hi, step = rest.split("/")
        self.lo, self.hi, self.step = int(lo), int(hi), int(step)
        self.form, self.now, self.old, self.last = r.randrange(6), {}, {}, None
        x, n = POOLS[row["pool"]](r), self.value()
        user(d, row["asks"], 0.6, x=x, n=n)
        self.call(x, n)

    def value(self, but=None):
        return next(n for n in iter(lambda: self.r.randrange(self.lo, self.hi + 1, self.step), None) if n != but)

    def the(self, x):
        return "the " + x if self.row["the"] and self.r.p(0.75) else x

    def call(self, x, n, until=None):
        r, u = self.r, self.row["unit"]
        args = {self.a: x, self.b: n}
        if until:
            args["until"] = until
        self.d.call(self.name, args)
        amount = f"{n} {u}".strip()
        self.d.result([f"{x}: {amount}", "ok", f"{x} set to {amount}", '{"ok": true}', str({self.a: x, self.b: n}).replace("'", '"'), f"done, {amount}"][self.form])
        end = f" until {until}" if until else ""
        self.d.say(r.choice([f"Done, {x}: {amount}{end}.", f"{x[:1].upper() + x[1:]} is at {amount}{end}.", f"{x[:1].upper() + x[1:]} is set to {amount}{end}.", f"OK, {amount} for {x}{end}."]), [x, n] if x[0].isupper() else [n])
        if x in self.now:
            self.old[x] = self.now[x]
        self.now[x], self.last, self.ended = n, x, until

    def fresh(self):
        return next(x for x in iter(lambda: POOLS[self.row["pool"]](self.r), None) if x not in self.now)

    # turns
    def too(self):
        if self.ended:
            return False
        x = self.fresh()
        user(self.d, TOO, 0.6, x=self.the(x))
        self.call(x, self.now[self.last])
        return True

    def next(self):
        x, n = self.fresh(), self.value()
        until = self.time() if self.until and self.r.p(0.3) else None
        user(self.d, [t + (" until {t}" if until else "") for t in NEXT], 0.6, x=self.the(x), n=n, **({"t": self.spoken} if until else {}))
        self.call(x, n, until)
        return True

    def time(self):
        h, m = self.r.randint(6, 23), self.r.choice([0, 0, 30, 15, 45])
        self.spoken = self.r.choice([f"{h}:{m:02d}", f"{h:02d}:{m:02d}"] + [f"{(h - 1) % 12 + 1} {'am' if h < 12 else 'pm'}"] * (m == 0))
        return f"{h:02d}:{m:02d}"

    def wait(self):
        x = self.last
        o = self.now[x]
        n = self.value(o)
        if self.r.p(0.4) and len(self.now) > 1:
            x = self.r.choice(list(self.now))
            o = self.now[x]
            n = self.value(o)
            user(self.d, WAIT_X, 0.6, x=self.the(x), n=n, o=o)
        else:
            w = self.row["words"][0 if n > o else 1]
            user(self.d, WAIT + [w + ", {n}", "a bit " + w + ", {n}"] * (w not in ("more", "less")), 0.6, n=n, o=o)
        self.call(x, n, self.ended if x == self.last else None)
        return True

    def relative(self):
        r, o = self.r, self.now[self.last]
        k = self.step * r.choice([1, 1, 2, 3])
        up = r.p(0.5)
        n = o + k if up else o - k
        if not self.lo <= n <= self.hi:
            return False
        w, u = self.row["words"][0 if up else 1], self.row["unit"]
        s = in_words(k) if k < 13 and r.p(0.4) else str(k)
        s = s + (" " + (u[:-1] if k == 1 and u.endswith("s") and u != "GB" else u) if u and r.p(0.6) else "")
        user(self.d, [f"{s} {w}", f"make it {s} {w}", f"hm, {s} {w}", f"{s} {'more' if up else 'less'}", f"{'up' if up else 'down'} by {s}", f"{s} {'more' if up else 'less'} please"], 0.6)
        self.call(self.last, n, self.ended)
        return True

    def end(self):
        if not self.until or self.ended:
            return False
        t = self.time()
        user(self.d, UNTIL, 0.6, t=self.spoken)
        self.call(self.last, self.now[self.last], t)
        return True

    def what(self):
        if len(self.now) < 2:
            return False
        x = self.r.choice(list(self.now))
        user(self.d, WHAT, 0.6, x=self.the(x))
        amount = f"{self.now[x]} {self.row['unit']}".strip()
        self.d.say(self.r.choice([f"{x[:1].upper() + x[1:]} is at {amount}.", f"You set it to {amount}."]), [self.now[x]])
        self.last, self.ended = x, None
        return True

    def back(self):
        xs = [x for x in self.old if self.old[x] != self.now[x]]
        if not xs:
            return False
        x = self.r.choice(xs)
        user(self.d, BACK, 0.6, x=self.the(x))
        self.call(x, self.old[x])
        return True


def panel(d):
    r = d.r
    p = Panel(d)
    turns, want, chatted = 1, r.choice([3, 3, 4, 4, 5, 5, 6]), False
    for _ in range(30):
        if turns >= want:
            break
        k = r.random()
        done = p.too() if k < 0.22 else p.next() if k < 0.42 else p.wait() if k < 0.64 else p.relative() if k < 0.8 else p.end() if k < 0.88 else p.what() if k < 0.92 else p.back() if k < 0.96 else not chatted and not chat(d)
        chatted = chatted or k >= 0.96
        turns += bool(done)
    if turns < 3:
        raise ValueError("too short")
    if r.p(0.15):
        chat(d, 0)


@family("turns", 45.0)
def settings(d):
    afresh(d, panel)


# ---- a list that is added to, read out, and struck from ---------------------------------------------------------------------------------------------
# what is on it ; add ; about ; the words for a thing ; list ; done ; first wishes ; shorter ones ; what's on it
LISTS = [("task", "add_task/todo.add/new_task", "Adds to the to-do list", "task/text/title", "list_tasks/todo.show/get_tasks", "finish_task/todo.done/complete", "put {x} on my list|{x}, add it to my todos|i have to {x}, note that|new task: {x}|todo: {x}", "also: {x}|and {x}|{x} too|then {x}|another one: {x}|plus {x}", "what have i got to do|show me the list|whats on the list|read out my tasks|list please|so what's to do"),
         ("item", "add_item/shopping.add/put_on_list", "Puts something on the shopping list", "item/article/name", "show_list/shopping.list", "bought/shopping.tick/check_off", "{x} on the shopping list|we need {x}|put {x} on the list|add {x}, i'm out of it|buy {x}, note it", "{x} too|and {x}|also {x}|{x} as well|plus {x}|oh, and {x}", "whats on the list|read me the list|what do we need|show the shopping list|everything on it?|so what do i buy"),
         ("guest", "add_guest/guests.invite", "Adds a guest to the party", "name/guest/person", "guest_list/guests.show", "remove_guest/guests.cancel", "invite {x}|put {x} on the guest list|{x} is coming|add {x} to the guests", "{x} too|and {x}|{x} as well|also {x}|plus {x}", "who is coming|show me the guests|guest list please|who's on the list|names of all guests"),
         ("song", "queue_song/playlist.add", "Adds a song to the playlist", "song/title/track", "playlist/queue.show", "skip_song/playlist.remove", "put {x} in the queue|add {x} to the playlist|queue {x}", "then {x}|{x} after that|and {x}|{x} too|also {x}", "what's in the queue|show the playlist|which songs are coming|list the songs")]
VERBS = ["call", "pay", "clean", "repair", "water", "sell", "paint", "order", "collect", "return", "wash", "check", "print", "measure", "book", "sort", "pack", "renew"]


def todo(d):
    r = d.r
    kind, adds, about, keys, shows, dones, firsts, shorts, whats = r.choice(LISTS)
    add, key, show, done = (r.choice(x.split("/")) for x in (adds, keys, shows, dones))
    due = kind == "task" and r.p(0.6)
    props = {key: {"type": "string"}}
    if due:
        props["due"] = {"type": "string", "description": "YYYY-MM-DD"}
    d.functions = [{"name": add, "description": about, "parameters": {"type": "object", "properties": props, "required": [key]}}, {"name": show, "description": "Everything on the list", "parameters": {"type": "object", "properties": {}, "required": []}}]
    ends = r.p(0.6)
    if ends:
        d.functions.append({"name": done, "description": "Takes something off the list", "parameters": {"type": "object", "properties": {key: {"type": "string"}}, "required": [key]}})
    d.functions += [f for f in functions.distractors(r, r.choice([0, 0, 1])) if f["name"] not in (add, show, done)]
    r.shuffle(d.functions)
    on, form, said_ok = [], r.randrange(4), r.choice(["added", "ok", '{"ok": true}', "done"])

    def thing():
        if kind == "task":
            return r.choice([f"{r.choice(VERBS)} the {r.pick(WORDS).lower()}"] * 2 + [f"call {r.pick(NAMES)}", f"buy {r.pick(ITEMS)}", f"write to {r.pick(NAMES)}", f"{r.choice(VERBS)} {r.pick(ITEMS)}", f"ask {r.pick(NAMES)} about the {r.pick(WORDS).lower()}"])
        return r.pick(NAMES) if kind == "guest" else r.pick(ITEMS) if kind == "item" else " ".join(r.pick(WORDS).capitalize() for _ in range(r.choice([1, 2])))

    def shown():
        if form == 0:
            return "\n".join(f"{i + 1}. {x}" + (f" ({y})" if y else "") for i, (x, y) in enumerate(on))
        if form == 1:
            return str([{key: x, "due": y} if y else {key: x} for x, y in on]).replace("'", '"')
        return "\n".join(f"- {x}" + (f", due {y}" if y else "") for x, y in on) if form == 2 else ", ".join(x + (f" until {y}" if y else "") for x, y in on)

    def read():
        user(d, whats.split("|"), 0.6)
        d.call(show, {})
        d.result(shown())
        parts = [x + (f" (until {y})" if y else "") for x, y in on]
        d.say(r.choice(["There are {k}: {l}.", "On it: {l}.", "The list has {l}."]).replace("{k}", in_words(len(on))).replace("{l}", ", ".join(parts[:-1]) + " and " + parts[-1]), [x for x, _ in on])

    def put():
        x = thing()
        if x in [a for a, _ in on] or set(x) & set("\"'()"):
            raise ValueError("again")
        y, when = None, ""
        if due and r.p(0.5):
            day = d.today + datetime.timedelta(days=r.randint(2, 90))
            y = str(day)
            when = r.choice([", until {y}", " by {y}", ", due {y}"]).replace("{y}", r.choice([y, f"{day.day} {MONTHS[day.month - 1].lower()} {day.year}", f"{MONTHS[day.month - 1]} {ordinal(day.day)}, {day.year}"]))
        user(d, [t + when for t in (shorts if on else firsts).split("|")], 0.6, x=x)
        d.call(add, {key: x, "due": y} if y else {key: x})
        d.result(said_ok)
        d.say(r.choice([f"Added: {x}.", f"Done, {x} is on the list.", f"{x[:1].upper() + x[1:]} is on it."]), [])
        on.append((x, y))

    put()
    put()
    seen = False
    for _ in range(r.choice([1, 2, 2, 3, 4])):
        k = r.random()
        if k < 0.3 and len(on) < 6:
            put()
            seen = False
        elif k < 0.65 and not seen and len(on) > 1:
            read()
            seen = True
        elif k < 0.8 and ends and len(on) > 2:
            i = r.randrange(len(on))
            x = on[i][0]
            name = r.choice([x, ["the first one", "the second one", "the third one"][i] if i < 3 else x, "the last one" if i == len(on) - 1 else x])
            verb = {"task": ["{x} is done", "i finished {x}, take it off", "strike {x}"], "item": ["{x} off the list, i have it", "got {x}, strike it", "take {x} off"], "guest": ["{x} can't come", "take {x} off again", "without {x}"], "song": ["skip {x}", "take {x} out", "{x} out of the queue"]}[kind]
            user(d, verb, 0.6, x=name)
            d.call(done, {key: x})
            d.result(said_ok if said_ok != "added" else "removed")
            d.say(r.choice([f"{x[:1].upper() + x[1:]} is off the list.", f"Done, without {x}."]), [])
            on.pop(i)
            seen = False
        elif k < 0.9 and seen and d.steps[-2][0] == "result":
            user(d, ["how many are that", "how many is it now", "count them", "so how many things"] if kind != "guest" else ["how many guests is that", "so how many come", "count them"], 0.6)
            d.say(r.choice([f"There are {len(on)}.", f"It is {len(on)}."]), [len(on)])
    if not seen and len(on) > 1:
        read()
    if r.p(0.3):
        chat(d, 0)


@family("turns", 25.0)
def list_kept(d):
    afresh(d, todo)
