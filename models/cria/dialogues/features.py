"""What comes with a thing and what does not: wanted, not wanted, not spoken of.  The same words set a boolean, its opposite (no_x), a member of an object or a list of extras and a list of what to leave out, as the schema has it; what nobody spoke of is not written.

function / other names ; what it does ; wishes with {v} ; parameter=kind ; features, one or two words each, {-} in front of those that are plural"""
import re
from core import family, guard, noisy
from outcomes import outcome
from pools import CITIES, NAMES
from schemas import ALL, camel, make_tools
from schemas import beside as other_tools
from values import in_words

ROWS = [[x.strip() for x in line.split(" ; ")] for line in """
book_room / room.book ; Books a hotel room ; a room in {v} | we need a room in {v} | book me a room in {v} | {v}, one room ; city=C ; balcony, breakfast, parking, sea view, bathtub, minibar, -extra towels
order_pizza / pizza.order ; Orders a pizza ; a {v} pizza | pizza, {v} | get me a {v} one | {v} pizza for here ; size=small/medium/large ; cheese, -onions, -olives, garlic, chilli, ham, -mushrooms
rent_van / van.rent ; Rents a van ; a van for {v} days | van, {v} days | we move and need a van for {v} days | rent me a van, {v} days ; days=#1-9 ; ramp, navigation, -blankets, trolley, insurance, second driver, -straps
print_report / report.print ; Prints a report ; print report {v} | report {v} on paper | i need {v} printed | get {v} out on paper ; report=% ; cover, colour, -page numbers, -charts, index, watermark, binding
build_site / site.build ; Builds a web site ; build {v} | the site {v} needs a build | make {v} anew | put {v} together ; site=% ; search, -comments, -cookies, feed, dark mode, sitemap, -ads
backup_disk / disk.backup ; Backs a disk up ; back up {v} | save disk {v} | a backup of {v} | {v} should be backed up ; disk=% ; compression, encryption, -photos, -videos, verification, mail, -hidden files
plan_party / party.plan ; Plans a party ; a party for {v} | {v} people come to my party | plan a party, {v} guests | we are {v}, a party please ; guests=#5-90 ; music, -balloons, cake, -games, tent, barbecue, -fireworks
make_salad / salad.make ; Makes a salad ; a salad for {v} | salad, {v} people | make a salad for {v} | {v} of us want salad ; people=#1-12 ; dressing, -nuts, egg, -tomatoes, bread, tuna, -croutons
publish_ad / ad.publish ; Publishes an advertisement ; put {v} in the paper | an ad for {v} | publish {v} | advertise {v} ; item=% ; photo, price, phone number, frame, map, address, -colours
wash_car / car.wash ; Has a car washed ; wash {v} | {v} is dirty | {v} through the car wash | a wash for {v} ; plate=% ; wax, underbody, polish, -rims, drying, perfume, -mats
start_meeting / meeting.start ; Starts a video meeting ; a meeting with {v} | call {v} with video | start a meeting, {v} joins | {v} and me, a meeting ; person=@ ; recording, -subtitles, waiting room, password, chat, camera, -reactions
plant_bed / bed.plant ; Plants a flower bed ; plant bed {v} | bed {v} needs plants | something for bed {v} | make bed {v} pretty ; bed=#1-40 ; mulch, compost, fence, -bulbs, watering, -herbs, -labels
export_photos / photos.export ; Exports photos of an album ; export album {v} | photos of {v} as files | get {v} out of the album | album {v}, export ; album=% ; -captions, -dates, -locations, -faces, originals, thumbnails, -ratings
book_flight / flight.book ; Books a flight ; a flight to {v} | fly me to {v} | i must get to {v} by plane | {v}, one seat ; to=C ; meal, suitcase, window seat, insurance, lounge, legroom, wifi
send_invoice / invoice.send ; Sends an invoice ; the invoice to {v} | {v} gets the invoice | send {v} the bill | bill {v} ; to=@ ; discount, -reminders, signature, -attachments, logo, tax line, -bank details
clean_flat / flat.clean ; Has a flat cleaned ; clean flat {v} | flat {v} is a mess | somebody should clean {v} | {v} needs a cleaner ; flat=% ; -windows, fridge, oven, balcony, -beds, laundry, -plants
""".strip().split("\n")]
WANT = ["with {x}", "{x} please", "with {x} of course", "{x} too", "plus {x}", "i'd like {x}", "{x} would be nice", "and {x}", "must have {x}", "don't forget {x}", "{x} is a must", "it should have {x}"]
NOT = ["no {x}", "without {x}", "no need for {x}", "leave out {x}", "skip {x}", "don't bother with {x}", "i can do without {x}", "{x} isn't needed", "spare me {x}", "{x}? no thanks", "not with {x}", "no {x} this time", "but no {x}", "hold {x}", "anything but {x}", "{x} can stay away", "i don't want {x}"]


def said(r, ways, x, many):
    """A clause with one thing."""
    t = r.pick(ways)
    if many:
        t = t.replace("{x} is a must", "{x} are a must").replace("{x} isn't", "{x} aren't")
    return t.replace("{x}", x)


class Shape:
    """How one conversation's schema writes the features."""

    def __init__(self, r, features):
        self.how = r.choice(["flags", "flags", "flags", "flags", "object", "lists", "lists"])
        self.keys = {}
        slug = lambda x: re.sub(r"\W+", "_", x)
        style = r.choice(["{}", "with_{}", "include_{}", "{}", "with_{}"])
        for x in features:
            turned = self.how == "flags" and r.p(0.3)
            self.keys[x] = (r.choice(["no_{}", "without_{}", "skip_{}"]) if turned else style).format(slug(x)), turned
        self.extras, self.out = r.choice([("extras", "leave_out"), ("include", "exclude"), ("with", "without"), ("options", "not_wanted"), ("features", "omit")])
        self.both = r.p(0.7)
        self.features = list(features)

    def props(self, r):
        if self.how == "lists":
            items = {"type": "string", "enum": self.features}
            return {self.extras: {"type": "array", "items": items, **({"description": "What is wanted"} if r.p(0.6) else {})}, **({self.out: {"type": "array", "items": dict(items), **({"description": "What is not wanted"} if r.p(0.6) else {})}} if self.both else {})}
        flags = {k: {"type": "boolean", **({"description": f"{'No' if turned else 'With'} {x}"} if r.p(0.35) else {})} for x, (k, turned) in self.keys.items()}
        return {self.extras: {"type": "object", "properties": flags}} if self.how == "object" else flags

    def write(self, wanted):
        """Arguments for what was spoken of: feature -> wanted or not."""
        if self.how == "lists":
            yes, no = [x for x, w in wanted.items() if w], [x for x, w in wanted.items() if not w]
            return {**({self.extras: yes} if yes else {}), **({self.out: no} if no and self.both else {})}
        got = {self.keys[x][0]: w != self.keys[x][1] for x, w in wanted.items()}
        got = {k: got[k] for k, _ in self.keys.values() if k in got}
        return ({self.extras: got} if got else {}) if self.how == "object" else got


def main_value(r, kind):
    if kind == "C":
        c = r.pick(CITIES)
        return c, c, "string"
    if kind == "@":
        n = r.pick(NAMES)
        return n, n, "string"
    if kind == "%":
        s = f"{r.choice('ABCDEKLMRSTX')}{r.choice('abcdekmrstx')}-{r.randint(2, 999)}"
        return s, s, "string"
    if kind[0] == "#":
        lo, hi = map(int, kind[1:].split("-"))
        n = r.randint(lo, hi)
        return n, in_words(n) if n < 13 and r.p(0.3) else str(n), "integer"
    v = r.choice(kind.split("/"))
    return v, v, "string"


@family("functions", 70.0)
def feature_call(d):
    r = d.r
    row = r.choice(ROWS)
    key, kind = row[3].split("=")
    features = {x.lstrip("-"): x[0] == "-" for x in row[4].split(", ")}
    chosen = r.sample(list(features), r.choice([2, 3, 3, 4, 5]))
    shape = Shape(r, chosen)
    name = r.choice(row[0].split(" / "))
    name = camel(name) if r.p(0.12) else name
    _, _, t = main_value(r, kind)
    props = {key: {"type": t}, **shape.props(r)}
    make_tools(d, [], other_tools(r, r.choice(ALL)))
    d.functions = [f for f in d.functions if f["name"] != name][:3] + [{"name": name, "description": row[1], "parameters": {"type": "object", "properties": props, "required": [key]}}]
    r.shuffle(d.functions)
    before = None
    for turn in range(r.choice([1, 1, 1, 2])):
        v, text, _ = main_value(r, kind)
        spoken = r.sample(chosen, min(len(chosen), r.choice([1, 1, 2, 2, 3])))
        if turn and r.p(0.5):
            v, text = before[0]                             # the same again, with other wishes
        wanted = {x: r.p(0.45) for x in spoken}
        bits = [said(r, WANT if w else NOT, x, features[x]) for x, w in wanted.items()]
        wish = re.sub(r"\{v\}", lambda _: guard(text), r.pick(row[2].split(" | ")))
        k = r.random()
        t = wish + r.choice([", ", ", ", ". ", " - "]) + r.choice([", ", " and ", ", ", ". "]).join(bits).replace("and but", "but").replace("and and", "and") if k < 0.8 else ", ".join(bits) + r.choice([", ", ": ", " - "]) + wish
        t = re.sub(r"^(but|and) ", "", t)
        d.user(noisy(r, t[0].upper() + t[1:] if r.p(0.35) else t, 0.6))
        d.call(name, {key: v, **shape.write(wanted)})
        d.called = None
        outcome(d, False, 0.03)
        before = ((v, text), wanted)
