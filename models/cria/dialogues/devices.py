"""Things that are switched on, changed by half sentences whose words say nothing by themselves ("bit bright ... 40 percent", "hm, too much, 2"), switched off again, another one beside it; what one is on now was said and needs no call."""
import functions
from core import afresh, family
from schemas import camel
from settings import ROOMS
from threads import ASIDE, user, wander
from values import in_words

# names ; about ; thing key > things ; on key ; level key:unit:lo-hi/step > too much > too little ; mode key:values ; on ; off
TABLE = r"""
switch_lamp/lamp.set/light_control ; Switches a lamp on or off ; lamp/light/name > reading lamp,desk lamp,floor lamp,bedside lamp,ceiling light,porch light,night light,hall lamp,string lights,piano lamp ; on/is_on/power ; brightness/level/dim:percent:10-100/5 > rather bright,too bright,that hurts my eyes,a bit much,blinding > too dark,bit dim,i can't see a thing,more light ; colour/tint:warm white/cold white/amber/green/blue ; {x} on | turn on the {x} | switch the {x} on | light please, the {x} | put on the {x} ; {x} off | turn it off again | off with it, i want to sleep | that's enough light, off | lamp off | switch it off
fan_control/fan.set/ventilator ; Switches a fan ; fan/device > ceiling fan,desk fan,bathroom fan,attic fan,tower fan,kitchen fan ; on/running ; speed/stage/level::1-6/1 > too windy,bit strong,too loud,blows my papers away > still hot,i hardly feel it,not enough air ; mode:quiet/normal/natural/night ; {x} on | start the {x} | turn on the {x} | it's stuffy, {x} on please | get the {x} going ; {x} off | stop it | off again | it's cold now, off | fan off please
heater/heating.switch/warm_up ; Switches a heater on or off ; heater/device > bathroom heater,patio heater,electric blanket,greenhouse heater,garage heater,seat heating,floor heating ; on/active ; celsius/target/temperature:degrees:16-40/1 > too hot,i'm sweating,bit too warm,phew > still freezing,brr,not warm enough,i'm cold ; mode:eco/boost/frost/normal ; {x} on | turn the {x} on | i'm cold, {x} please | start the {x} | warm up the {x} ; {x} off | turn it off | off, it's warm enough | that'll do, off | heater off again
play_radio/radio.set/music_player ; Switches music on or off ; device/speaker > kitchen radio,bathroom speaker,garage radio,car stereo,record player,shower speaker,workshop radio ; on/playing ; volume/level::5-95/5 > too loud,bit loud,the baby sleeps,my ears > can't hear it,too quiet,louder ; source/input:fm/bluetooth/cd/internet ; {x} on | music from the {x} | turn on the {x} | start the {x} | put the {x} on ; {x} off | stop the music | silence please | off again | turn it off
oven_control/oven.set/bake ; Switches an oven or hob ; appliance/device > oven,small oven,pizza oven,steam oven,left hob,grill,air fryer,slow cooker ; on/heating ; celsius/degrees:degrees:60-260/10 > too hot,it burns,bit high > it stays pale,not hot enough,too low ; mode/program:top/fan/grill/both ; {x} on | preheat the {x} | start the {x} | turn on the {x} | {x} please ; {x} off | done, off | turn it off, it's ready | off with it | food's ready, off
pump/pump.switch/water_pump ; Switches a pump ; pump/name > pond pump,pool pump,well pump,cellar pump,fountain,rain barrel pump ; on/run ; flow/litres_per_minute/rate:litres:5-120/5 > it splashes,too much,that floods the bed > just a trickle,too little,too slow ; mode:continuous/interval/night ; {x} on | start the {x} | run the {x} | turn on the {x} | water please, {x} ; {x} off | stop it | stop the pump | off again | enough water
blind_motor/awning/sunshade ; Opens or closes a blind ; blind/shade/name > awning,south blind,skylight blind,terrace sail,kitchen shutter,roof shade ; open/opened ; percent/position:percent:10-90/10 > too sunny,it blinds me,too much sun > too dark now,can't see out,more sun ; speed:slow/fast/silent ; open the {x} | {x} open please | sun please, open the {x} | {x} out | roll out the {x} ; close the {x} | close it again | shut it | it rains, close it | {x} shut
camera_control/cam.set ; Switches a camera ; camera/name > door camera,garden camera,hall camera,nursery cam,driveway camera,stable camera ; recording/active/on ; sensitivity/zoom::1-10/1 > it reacts to every leaf,too sensitive,too close > it misses things,too far away,not enough ; quality:low/medium/high ; {x} on | start recording with the {x} | record the {x} | turn on the {x} | arm the {x} ; {x} off | stop recording | no recording any more | off again | switch it off
humidifier_control/humidify ; Switches a humidifier ; device > humidifier,bedroom humidifier,plant mister,terrarium fogger,sauna steamer,dehumidifier ; on/enabled ; percent/humidity:percent:30-80/5 > too damp,windows are wet,clammy > my throat is dry,air is dry,still dry ; mode:auto/sleep/turbo ; {x} on | start the {x} | dry air, {x} please | turn on the {x} | run the {x} ; {x} off | off again | stop it | air is fine, off | turn that off
charger_switch/charge.control ; Switches charging on or off ; device/vehicle > car,e-bike,scooter,drone,power bank,laptop,golf cart ; charging/on ; limit/percent:percent:50-100/5 > not so much,bad for the battery,that's too full > i go far tomorrow,need more range,not enough ; speed/mode:slow/normal/fast ; charge the {x} | {x} on the charger | start charging the {x} | load the {x} | {x} needs power, charge it ; stop charging | unplug it | {x} is full, stop | no more charging | enough, stop
mixer_control/stirrer ; Switches a stirring machine ; machine/device > mixer,magnetic stirrer,dough kneader,paint shaker,centrifuge,milk frother ; running/on ; rpm/speed:rpm:50-900/50 > it spills,too fast,slow down > lumps in it,too slow,it won't mix ; direction:left/right/alternating ; start the {x} | {x} on | run the {x} | turn on the {x} | let the {x} go ; stop it | {x} off | off, it's mixed | stop the {x} | that's enough, stop
massage_chair/chair.set ; Switches a massage seat or cushion ; seat/device > massage chair,massage cushion,foot spa,car seat,neck pillow ; on/active ; intensity/strength::1-9/1 > ouch,too hard,that hurts > can't feel it,harder,more please ; zone:back/neck/legs/all ; {x} on | start the {x} | turn on the {x} | my back aches, {x} please | switch on the {x} ; {x} off | stop | that was nice, off | off again | enough, switch it off
"""
SOON = ["{s}... {n}", "{s}, {n} please", "{s}. {n}", "{s}, {n} is enough", "hm, {s}, {n}", "{s} - make it {n}", "oh, {s}! {n}", "{s}, try {n}", "{s}, put it on {n}", "{s} :( {n}"]
BARE = ["{n}", "{n} please", "on {n}", "make it {n}", "set it to {n}", "at {n}", "only {n}", "and {n}", "let's say {n}", "better {n}", "{n} will do", "hm {n}"]
FIX = ["no, {n}", "{n}, not {o}", "sorry, {n}", "i meant {n}", "rather {n}", "no wait, {n}", "{n} instead", "oops, {n}", "make that {n}"]
MODE = ["in {m}", "{m} please", "make it {m}", "{m} mode", "switch it to {m}", "and {m}", "on {m}", "{m}, i think", "rather {m}", "set it to {m}"]
TOO = ["and the {x}", "the {x} too", "{x} as well", "same for the {x}", "also the {x}", "the {x} likewise", "do the same with the {x}", "now the {x} the same way"]
OTHER_ON = ["and the {x} on", "{x} on too", "the {x} on as well", "switch on the {x} too", "now also the {x}, on"]
OTHER_OFF = ["and the {x} off", "the {x} off please", "{x} off", "switch the {x} off too", "turn the {x} off"]
OFF_ALL = ["off again", "ok off", "it can go off now", "switch that off again", "enough, off", "and off", "off now"]
ON_AGAIN = ["on again", "back on", "no, on again", "oh, leave it on after all", "on again, sorry", "turn it back on"]
BACK = ["no, as before", "back to what it was", "put it back", "undo that", "the one before was better", "like before please", "no, how it was"]
WHAT = ["what is it on now", "what did i set it to in the end", "and what's it set to", "which value has it now", "so it's at?", "what did i choose last", "remind me, what's it on"]
FACT = ["is it still on?", "is it on or off now", "did i leave the {x} on", "so is the {x} on now"]


class Row:
    def __init__(self, line):
        names, self.about, things, on, level, mode, self.on_ways, self.off_ways = (x.strip() for x in line.split(" ; "))
        self.names, self.ons = names.split("/"), on.split("/")
        keys, pool = things.split(" > ")
        self.keys, self.pool = keys.split("/"), pool.split(",")
        level, much, little = level.split(" > ")
        key, self.unit, span = level.split(":")
        self.levels, self.much, self.little = key.split("/"), much.split(","), little.split(",")
        lo, rest = span.split("-")
        self.lo, self.hi, self.step = int(lo), *map(int, rest.split("/"))
        mode, values = mode.split(":")
        self.said = ("open", "closed") if "open" in self.ons else ("charging", "not charging") if "charging" in self.ons else ("on", "off")
        self.modes, self.values = mode.split("/"), values.split("/")
        self.on_ways, self.off_ways = ([t.strip() for t in w.split("|")] for w in (self.on_ways, self.off_ways))


ROWS = [Row(line) for line in TABLE.strip().split("\n")]


class Switch:
    def __init__(self, d):
        self.d, self.r = d, d.r
        r, row = d.r, d.r.choice(ROWS)
        self.row, self.name = row, camel(r.choice(row.names)) if r.p(0.15) else r.choice(row.names)
        self.key, self.on, self.level, self.mode = (r.choice(x) for x in (row.keys, row.ons, row.levels, row.modes))
        about = r.p(0.75)
        props = {self.key: {"type": "string"}, self.on: {"type": "boolean"}, self.level: {"type": r.choice(["integer", "integer", "number"])}}
        if about and row.unit:
            props[self.level]["description"] = r.choice([row.unit, f"{row.lo} to {row.hi}", f"In {row.unit}"])
        self.has_mode = r.p(0.6)
        if self.has_mode:
            props[self.mode] = {"type": "string", "enum": row.values[:]}
        d.functions = [{"name": self.name, "description": row.about, "parameters": {"type": "object", "properties": props, "required": [self.key, self.on]}}]
        d.functions += [f for f in functions.distractors(r, r.choice([0, 0, 1, 2, 3])) if f["name"] != self.name]
        r.shuffle(d.functions)
        self.form, self.state, self.before = r.randrange(4), {}, {}
        self.place = r.choice(ROOMS) + " " if r.p(0.12) and self.key != "room" else ""
        x = self.fresh()
        user(d, row.on_ways, 0.6, x=x)
        self.call(x, {self.on: True})

    def fresh(self):
        x = self.place + self.r.choice(self.row.pool)
        if x in self.state:
            raise ValueError("again")
        return x

    def amount(self, n):
        return f"{n} {self.row.unit}".strip()

    def spoken(self, n):
        r, u = self.r, self.row.unit
        t = in_words(n) if n < 100 and r.p(0.25) else str(n)
        if u == "percent":
            return t + r.choice(["%", " percent", " percent", " per cent", ""]) if t.isdigit() else t + r.choice([" percent", ""])
        return t + (" " + u if u and r.p(0.55) else r.choice(["", "", " out of " + str(self.row.hi)]) if not u and r.p(0.2) else "")

    def told(self, s):
        bits = [self.amount(s[self.level])] if self.level in s else []
        bits += [s[self.mode]] if self.mode in s else []
        return ", ".join(bits)

    def call(self, x, s):
        r = self.r
        self.before[x] = self.state.get(x)
        self.state[x], self.last = s, x
        self.d.call(self.name, {self.key: x, **s})
        state = self.row.said[not s[self.on]]
        self.d.result(["ok", f"{x}: {state}", '{"ok": true}', "done"][self.form])
        more = self.told(s)
        self.d.say(r.choice([f"The {x} is {state}{', ' + more if more else ''}.", f"Done: {x} {state}{', ' + more if more else ''}.", f"OK, the {x} is {state}{' (' + more + ')' if more else ''}."]), [s[k] for k in (self.level, self.mode) if k in s] or [x])
        return True

    def draw(self, but=None, above=None, below=None):
        row = self.row
        can = [n for n in range(row.lo, row.hi + 1, row.step) if n != but and (above is None or n > above) and (below is None or n < below)]
        return self.r.choice(can) if can else None

    # turns
    def is_on(self):
        return self.state[self.last][self.on]

    def set(self):
        if not self.is_on():
            return False
        r, s = self.r, self.state[self.last]
        o = s.get(self.level)
        up = r.p(0.5)
        n = self.draw(but=o, above=o if up else None, below=None if up else o) if o is not None else self.draw()
        if n is None:
            return False
        words = self.row.little if (up if o is not None else r.p(0.5)) else self.row.much
        if o is not None and r.p(0.3):
            user(self.d, FIX, 0.6, n=self.spoken(n), o=o)
        elif r.p(0.65):
            user(self.d, SOON, 0.6, s=r.choice(words), n=self.spoken(n))
        else:
            user(self.d, BARE, 0.6, n=self.spoken(n))
        return self.call(self.last, dict(s, **{self.level: n}))

    def shift(self):
        r, s = self.r, self.state[self.last]
        o = s.get(self.level)
        if o is None or not self.is_on():
            return False
        k = self.row.step * r.choice([1, 1, 2, 3])
        up = r.p(0.5)
        n = o + k if up else o - k
        if not self.row.lo <= n <= self.row.hi:
            return False
        w = in_words(k) if k < 21 and r.p(0.4) else str(k)
        t = r.choice([f"{w} more", f"up by {w}", f"{w} higher", f"plus {w}"] if up else [f"{w} less", f"down by {w}", f"{w} lower", f"minus {w}"])
        user(self.d, [t, t + " please", f"{r.choice(self.row.little if up else self.row.much)}, {t}", f"ok, {t}", f"hm, {t}"], 0.6)
        return self.call(self.last, dict(s, **{self.level: n}))

    def style(self):
        s = self.state[self.last]
        if not self.has_mode or not self.is_on():
            return False
        m = self.r.choice([v for v in self.row.values if v != s.get(self.mode)])
        user(self.d, MODE, 0.6, m=m)
        order = {k: v for k, v in s.items() if k != self.mode}
        return self.call(self.last, dict(order, **{self.mode: m}))

    def off(self):
        if not self.is_on():
            return False
        user(self.d, self.row.off_ways if self.r.p(0.65) or self.row.said[1] != "off" else OFF_ALL, 0.6, x=self.last)
        return self.call(self.last, {self.on: False})

    def again(self):
        """On again, as it was."""
        if self.is_on() or not self.before[self.last] or self.row.said[1] != "off":
            return False
        user(self.d, ON_AGAIN, 0.6)
        return self.call(self.last, {self.on: True})

    def other(self):
        r, x = self.r, self.fresh()
        k = r.random()
        if k < 0.5 and self.is_on():
            user(self.d, TOO, 0.6, x=x)
            return self.call(x, dict(self.state[self.last]))
        if self.row.said[1] != "off" or self.on == "recording":
            return False
        user(self.d, OTHER_ON if k < 0.8 else OTHER_OFF, 0.6, x=x)
        return self.call(x, {self.on: k < 0.8})

    def back(self):
        old = self.before[self.last]
        if not old or not old[self.on] or not self.is_on() or self.level not in old or old == self.state[self.last]:
            return False
        user(self.d, BACK, 0.6)
        return self.call(self.last, dict(old))

    def what(self):
        s = self.state[self.last]
        if self.d.steps[-1][0] == "say" and self.d.steps[-3][0] != "json":
            return False
        if self.level in s and self.r.p(0.7):
            user(self.d, WHAT, 0.6)
            t = self.told(s)
            self.d.say(self.r.choice([f"The {self.last} is at {t}.", f"You set it to {t}.", f"It is on {t}."]), [s[self.level]])
        elif self.on in ("on", "is_on"):
            user(self.d, FACT, 0.6, x=self.last)
            self.d.say(f"Yes, the {self.last} is on." if s[self.on] else f"No, the {self.last} is off.", ["on" if s[self.on] else "off"])
        else:
            return False
        return True


def walk(d):
    s = Switch(d)

    def step(k):
        return s.set() if k < 0.34 else s.shift() if k < 0.46 else s.style() if k < 0.58 else s.off() if k < 0.68 else s.again() if k < 0.74 else s.other() if k < 0.86 else s.back() if k < 0.91 else s.what() if k < 0.97 else ASIDE
    wander(d, step, d.r.choice([3, 3, 4, 4, 5, 5, 6]), least=3)


@family("turns", 65.0)
def devices(d):
    afresh(d, walk)
