"""Something is made more or less by so much: warmer, later, a fifth cheaper, too loud by some.  The schema has a sign, a direction, two parameters, a yes or no, or a function for each way; what is said is the same.

dimension : unit, its short forms : least-most : up, down as the schema names them : ways up | ... : ways down | ...      {x} the amount with its unit
- dimension : thing, thing ..."""
import re
from core import family, guard, noisy
from outcomes import outcome
from schemas import ALL, camel, make_tools
from schemas import beside as other_tools
from values import in_words

TEXT = r"""
heat : degrees,°,degrees C : 1-9 : warmer,cooler : {x} warmer | up by {x} | raise it {x} | {x} more | it's {x} too cold | add {x} | turn it up {x} : {x} cooler | down by {x} | lower it {x} | {x} less | it's {x} too hot | take {x} off | turn it down {x}
time : minutes,min,mins : 5-90 : later,earlier : {x} later | push it back {x} | delay it by {x} | it comes {x} too early | {x} after the time | put it off by {x} : {x} earlier | bring it forward {x} | {x} sooner | it comes {x} too late | {x} before the time | pull it up by {x}
days : days,d : 1-14 : later,earlier : {x} later | postpone it by {x} | push it {x} back | give them {x} more : {x} earlier | bring it {x} forward | {x} sooner | take {x} away
sound : percent,%,points : 5-40 : louder,quieter : {x} louder | up {x} | {x} more | i can't hear it, {x} up : {x} quieter | down {x} | {x} less | my ears hurt, {x} down
price : percent,%,per cent : 5-50 : dearer,cheaper : {x} dearer | put {x} on it | raise it by {x} | up by {x} | {x} more : {x} cheaper | take {x} off | lower it by {x} | down by {x} | {x} less
length : cm,centimetres : 2-60 : longer,shorter : {x} longer | add {x} | lengthen it by {x} | it is {x} too short : {x} shorter | cut {x} off | shorten it by {x} | it is {x} too long
height : cm,centimetres : 2-60 : higher,lower : {x} higher | up {x} | lift it {x} | it hangs {x} too low : {x} lower | down {x} | drop it {x} | it hangs {x} too high
speed : percent,%,per cent : 5-50 : faster,slower : {x} faster | speed it up {x} | {x} quicker | up by {x} : {x} slower | slow it down {x} | {x} less speed | down by {x}
light : percent,%,per cent : 5-50 : brighter,darker : {x} brighter | {x} more light | up by {x} | i can't see a thing, {x} up : {x} darker | {x} less light | down by {x} | it blinds me, {x} down
count : pieces,units : 1-40 : more,fewer : {x} more | add {x} | {x} on top | increase it by {x} : {x} fewer | take {x} away | {x} less | reduce it by {x}
- heat : living room, oven, bath water, greenhouse, fridge, office, incubator, cellar
- time : alarm, meeting, train 81, dinner, class, broadcast, shift, appointment of Mrs Kern
- days : deadline, delivery, exam, trip, launch, review, rent payment
- sound : radio, doorbell, kitchen speaker, film, alarm clock, headset
- price : blue chair, menu, ticket, winter coat, subscription, parking
- length : cable, curtain, ladder, fence, break line, sleeve
- height : shelf, picture, desk, basket, sign, microphone
- speed : belt, fan, playback, pump, robot, treadmill
- light : desk lamp, hall, screen, shop window, stage, dashboard
- count : order of cups, stock of pens, seats in row A, copies of the flyer, guards at night, beds in ward 2
"""
DIMS, THINGS = {}, []
for _line in TEXT.strip().split("\n"):
    if _line.startswith("- "):
        _dim, _, _names = _line[2:].partition(" : ")
        THINGS += [(_dim, t.strip()) for t in _names.split(",")]
    else:
        _dim, _units, _span, _names, _up, _down = (x.strip() for x in _line.split(" : "))
        DIMS[_dim] = dict(units=_units.split(","), span=tuple(map(int, _span.split("-"))), names=_names.split(","), ways=([x.strip() for x in _up.split(" | ")], [x.strip() for x in _down.split(" | ")]))
FRACTIONS = [(20, "a fifth"), (10, "a tenth"), (25, "a quarter"), (50, "half"), (40, "two fifths"), (5, "a twentieth")]
WISH = ["the {t}, {w}", "{t}: {w}", "{t} {w}", "make the {t} {w}", "{w} for the {t}", "about the {t}: {w}", "{w}, i mean the {t}", "the {t}? {w}", "please, the {t} {w}", "can we have the {t} {w}"]
NEAT = re.compile(r"(it|i|my|raise|lower|push|turn|add|take|put|bring|pull|delay|give|postpone|lift|drop|cut|lengthen|shorten|speed|slow|increase|reduce)\b")


def amount(r, dim):
    """(number, as it is said)"""
    lo, hi = DIMS[dim]["span"]
    unit = r.choice(DIMS[dim]["units"])
    if unit in ("percent", "%", "per cent") and r.p(0.3):
        return r.choice(FRACTIONS)
    n = r.randint(lo, hi)
    if dim == "time" and n == 30 and r.p(0.5):
        return 30, "half an hour"
    if n == 1:
        unit = {"degrees": "degree", "minutes": "minute", "days": "day", "pieces": "piece", "units": "unit"}.get(unit, unit)
    word = in_words(n) if n < 13 and unit[0].isalpha() and len(unit) > 2 and r.p(0.3) else str(n)
    return n, (word + unit if unit in ("°", "%") else f"{word} {unit}") if dim != "count" or r.p(0.3) else word


class Shape:
    def __init__(self, r, dim, thing):
        self.dim, self.up, self.down = dim, *DIMS[dim]["names"]
        self.how = r.choice(["sign", "sign", "sign", "direction", "direction", "two", "flag", "pair"])
        unit = DIMS[dim]["units"][0]
        slug = re.sub(r"\W+", "_", thing.lower())
        verb = r.choice(["adjust", "shift", "change", "move", "set"])
        f = camel if r.p(0.12) else (lambda s: s)
        number = {"type": "integer" if r.p(0.7) else "number"}
        about = {"description": f"In {unit}"} if r.p(0.6) else {}
        self.key = r.choice(["by", "amount", "change", "delta", unit if unit.isalpha() else "by"])
        name = f(r.choice([f"{verb}_{slug}", f"{slug}_{verb}"]))
        one = lambda n, text, props, need: {"name": n, "description": text, "parameters": {"type": "object", "properties": props, "required": need}}
        if self.how == "sign":
            note = r.choice([f"negative: {self.down}", f"positive {self.up}, negative {self.down}", f"minus means {self.down}", f"+ {self.up}, - {self.down}"])
            self.tools = [one(name, f"Changes the {thing}", {self.key: {**number, "description": f"{unit}; {note}"}}, [self.key])]
        elif self.how == "direction":
            self.names = r.choice([(self.up, self.down), (self.up, self.down), ("up", "down"), ("more", "less"), ("increase", "decrease")]) if dim not in ("time", "days") else (self.up, self.down)
            self.dir = r.choice(["direction", "direction", "way", "how"])
            self.tools = [one(name, f"Changes the {thing}", {self.key: {**number, **about}, self.dir: {"type": "string", "enum": list(self.names)}}, [self.key, self.dir])]
        elif self.how == "two":
            self.names = (f"{self.up}_by", f"{self.down}_by")
            self.tools = [one(name, f"Changes the {thing}", {n: {**number, **about} for n in self.names}, [])]
        elif self.how == "flag":
            self.flag = r.choice([self.up, self.down])
            self.tools = [one(name, f"Changes the {thing}", {self.key: {**number, **about}, self.flag: {"type": "boolean", **({"description": f"true: {self.flag}, false: {self.down if self.flag == self.up else self.up}"} if r.p(0.7) else {})}}, [self.key, self.flag])]
        else:
            self.names = (f(f"{slug}_{self.up}"), f(f"{slug}_{self.down}"))
            self.tools = [one(n, f"Makes the {thing} {w}", {self.key: {**number, **about}}, [self.key]) for n, w in zip(self.names, (self.up, self.down))]
        self.name = name

    def call(self, d, n, down):
        if self.how == "sign":
            d.call(self.name, {self.key: -n if down else n})
        elif self.how == "direction":
            d.call(self.name, {self.key: n, self.dir: self.names[down]})
        elif self.how == "two":
            d.call(self.name, {self.names[down]: n})
        elif self.how == "flag":
            d.call(self.name, {self.key: n, self.flag: (self.flag == self.down) == down})
        else:
            d.call(self.names[down], {self.key: n})


@family("functions", 70.0)
def shifted(d):
    r = d.r
    dim, thing = r.choice(THINGS)
    shape = Shape(r, dim, thing)
    make_tools(d, [], other_tools(r, r.choice(ALL)))
    d.functions = [f for f in d.functions if f["name"] not in {t["name"] for t in shape.tools}][:3] + shape.tools
    if r.p(0.35):                                           # another thing of the kind stands beside
        other = r.choice([t for k, t in THINGS if k == dim and t != thing])
        d.functions += [t for t in Shape(r, dim, other).tools if t["name"] not in {f["name"] for f in d.functions}]
    r.shuffle(d.functions)
    for turn in range(r.choice([1, 1, 2, 2, 3])):
        (n, text), down = amount(r, dim), r.p(0.5)
        way = r.pick(DIMS[dim]["ways"][down]).replace("{x}", guard(text))
        loose = NEAT.match(way)
        wish = r.pick([w for w in WISH if not loose or w in ("the {t}, {w}", "{t}: {w}", "about the {t}: {w}", "{w}, i mean the {t}", "the {t}? {w}")]) if not turn or r.p(0.3) else r.choice(["{w}", "no, {w}", "and now {w}", "{w} please", "sorry, {w}", "then {w}"])
        t = wish.replace("{t}", thing).replace("{w}", way)
        d.user(noisy(r, t[0].upper() + t[1:] if r.p(0.35) and t[0] != "\x01" else t, 0.6))
        shape.call(d, n, down)
        d.called = None
        outcome(d, False, 0.03)
