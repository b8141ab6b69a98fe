"""Functions whose parameters share what was said in one breath: street and number, hour and minute, row and seat, home and away, amount and currency; and how often ("twice", "a pair"), which is a number too."""
import functions
from asunits import CODES, quote
from core import MONTHS, family, guard
from natural import noun
from outcomes import brief
from pools import CITIES, NAMES, SURNAMES, WORDS
from schemas import dress
from values import ORDINAL, in_words

HOURS = {h: in_words(h) for h in range(1, 13)}


def clock(r):
    """(as said, hour, minute)"""
    h, m = r.randint(0, 23), r.choice([0, 0, 15, 20, 30, 30, 40, 45, 50, r.randrange(60)])
    twelve = h % 12 or 12
    part = "in the morning" if 4 <= h < 12 else "in the afternoon" if 12 <= h < 18 else "in the evening" if 18 <= h < 22 else "at night"
    short = "am" if h < 12 else "pm"
    forms = [f"{h}:{m:02d}", f"{h:02d}:{m:02d}", f"{twelve}:{m:02d} {short}", f"{twelve}:{m:02d}{short}", f"{h}.{m:02d}", f"{h}h{m:02d}"]
    if part != "at night":
        forms += [f"{twelve}:{m:02d} {part}"]
    if m == 0:
        forms += [f"{twelve} {short}", f"{twelve}{short}", f"{h} o'clock" if h > 12 else f"{twelve} {short}"]
        if h == 12:
            forms += ["noon", "midday"]
        if h == 0:
            forms += ["midnight"]
    if m == 30 and part != "at night":
        forms += [f"half past {HOURS[twelve]} {part}", f"half past {twelve} {part}"]
    if m == 15 and part != "at night":
        forms += [f"quarter past {HOURS[twelve]} {part}"]
    if m == 45 and part != "at night":
        forms += [f"quarter to {HOURS[(h + 1) % 12 or 12]} {'in the morning' if 4 <= h + 1 < 12 else part}"] if h not in (11, 17, 21) else []
    return r.choice(forms), h, m


def street(r):
    n, s = r.randint(1, 190), f"{r.pick(WORDS).capitalize()} {r.choice('Road Street Lane Row Square Close Avenue Hill Walk Quay Gardens Terrace'.split())}"
    return r.choice([f"{n} {s}", f"{n} {s}", f"{s} {n}", f"{s} no. {n}", f"number {n}, {s}", f"no. {n} {s}"]), (s, n)


def person(r):
    a, b = r.pick(NAMES), r.pick(SURNAMES)
    return r.choice([f"{a} {b}", f"{a} {b}", f"{b}, {a}", f"{a} {b}"]), (a, b)


def day(r):
    y, m, k = r.randint(2024, 2029), r.randint(1, 12), r.randint(1, 28)
    th = "th" if 4 <= k <= 20 or k in (24, 25, 26, 27, 28) else {1: "st", 2: "nd", 3: "rd"}[k % 10]
    return r.choice([f"{k} {MONTHS[m - 1]} {y}", f"{y}-{m:02d}-{k:02d}", f"{k}.{m}.{y}", f"{MONTHS[m - 1]} {k}, {y}", f"{k}{th} of {MONTHS[m - 1]} {y}"]), (k, m, y)


def period(r):
    (a, h, m), (b, i, j) = sorted((clock(r) for _ in range(2)), key=lambda x: (x[1], x[2]))
    return r.choice(["from {a} to {b}", "{a} to {b}", "{a} - {b}", "between {a} and {b}", "from {a} till {b}", "{a} until {b}"]).replace("{a}", a).replace("{b}", b), (f"{h:02d}:{m:02d}", f"{i:02d}:{j:02d}")


def sides(k):
    def f(r):
        x = tuple(r.randint(2, 240) for _ in range(k))
        return r.choice([" x ", " by ", "x", " × ", " X "]).join(map(str, x)), x
    return f


def place(r):
    a, b = round(r.uniform(-80, 80), r.choice([2, 3, 4])), round(r.uniform(-170, 170), r.choice([2, 3, 4]))
    return r.choice([f"{a}, {b}", f"{a} {b}", f"{a} / {b}", f"({a}, {b})", f"{abs(a)} {'north' if a > 0 else 'south'}, {abs(b)} {'east' if b > 0 else 'west'}", f"{abs(a)}° {'N' if a > 0 else 'S'} {abs(b)}° {'E' if b > 0 else 'W'}", f"lat {a} lon {b}"]), (a, b)


def score(r):
    a, b = r.randint(0, 9), r.randint(0, 9)
    return r.choice([f"{a}:{b}", f"{a}-{b}", f"{a} to {b}", f"{a} - {b}", f"{in_words(a)} {in_words(b)}" if a and b else f"{a}:{b}"]), (a, b)


def money(r):
    code, words = r.choice(CODES["currency"])
    n = r.choice([r.randint(2, 900), r.int(100, 9000), f"{r.randint(2, 90)}.{r.randint(10, 99)}"])
    sign = {"EUR": "€", "GBP": "£", "USD": "$"}.get(code)
    w = r.choice(words.split("|")).strip("€")
    v = float(n) if isinstance(n, str) else n
    v = int(v) if v == int(v) else v
    return r.choice([f"{n} {w or 'euros'}", f"{n} {w or 'euros'}", f"{n} {code}", f"{code} {n}"] + [f"{sign}{n}"] * (2 if sign else 0)), (v, code)


def quantity(r):
    u, said = r.choice([("kg", "kg|kilos"), ("g", "g|grams"), ("l", "l|litres"), ("ml", "ml|millilitres"), ("m", "m|metres"), ("pcs", "pieces|pcs"), ("h", "hours|h"), ("min", "minutes|min"), ("t", "tons|tonnes"), ("cm", "cm|centimetres")])
    n = r.choice([r.randint(2, 90), round(r.uniform(0.5, 20), 1)])
    n = int(n) if n == int(n) else n
    return f"{n} {r.choice(said.split('|'))}", (n, u)


def limits(r):
    a, b = sorted(r.sample(range(2, 300), 2))
    return r.choice([f"between {a} and {b}", f"{a} to {b}", f"from {a} to {b}", f"{a}-{b}", f"at least {a} and at most {b}", f"not under {a}, not over {b}", f"min {a} max {b}"]), (a, b)


def pressure(r):
    a, b = r.randint(95, 190), r.randint(50, 94)
    return r.choice([f"{a} over {b}", f"{a}/{b}", f"{a} to {b}", f"bp {a} over {b}", f"{a} on {b}"]), (a, b)


def seat(r):
    a, b = r.choice("ABCDEFGHJKLMNP"), r.randint(1, 40)
    return r.choice([f"row {a} seat {b}", f"{a}{b}", f"seat {b} in row {a}", f"{a}-{b}", f"row {a}, seat {b}"]), (a, b)


def room(r):
    a, b = r.randint(1, 9), r.randint(1, 40)
    return r.choice([f"room {b} on the {ORDINAL[a]} floor", f"floor {a}, room {b}", f"{ORDINAL[a]} floor room {b}", f"room {b}, floor {a}"]), (a, b)


# kind: names of the parameters / their types / how it is said
PARTS = dict(street=(["street", "number|house_number|no"], "string integer", street), person=(["first_name|first|given_name", "last_name|surname|family_name"], "string string", person), day=(["day", "month", "year"], "integer integer integer", day), clock=(["hour|h", "minute|minutes|min"], "integer integer", lambda r: (lambda a, h, m: (a, (h, m)))(*clock(r))),
             period=(["from|start|begin", "to|end|until"], "string string", period), area=(["width|w", "height|length|h"], "integer integer", sides(2)), box=(["length|l", "width|w", "height|h"], "integer integer integer", sides(3)), place=(["lat|latitude", "lon|longitude|lng"], "number number", place), score=(["home|goals_home", "away|goals_away"], "integer integer", score),
             money=(["amount|sum", "currency|cur"], "number string", money), quantity=(["amount|quantity", "unit"], "number string", quantity), limits=(["min|low|lowest", "max|high|highest"], "integer integer", limits), pressure=(["systolic|upper", "diastolic|lower"], "integer integer", pressure), seat=(["row", "seat|seat_number"], "string integer", seat), room=(["floor|level", "room|room_number"], "integer integer", room))
ABOUT = dict(street=["Name of the street", "House number"], person=["First name", "Family name"], day=["Day of the month", "Month, 1 to 12", "Year"], clock=["Hour, 0 to 23", "Minute"], period=["HH:MM", "HH:MM"], area=["Width in cm", "Height in cm"], box=["Length in cm", "Width in cm", "Height in cm"], place=["Degrees, south is negative", "Degrees, west is negative"], score=["Goals of the home side", "Goals of the guests"],
             money=["How much", "ISO code"], quantity=["How much", "kg, g, l, ml, m, cm, h, min, t or pcs"], limits=["Lower limit", "Upper limit"], pressure=["Upper value", "Lower value"], seat=["Letter of the row", "Number of the seat"], room=["Floor", "Number of the room"])
# names / about / the parts ({1} {2}) and what else (name:kind) / wishes
ROWS = [x.split(" :: ") for x in """
next_collection/bins.next :: When a bin is emptied :: street bin:bin :: when do they empty the {bin} bin at {1}|{bin} bin, {1}, when?|next {bin} collection for {1}|{1}: when is the {bin} bin taken
read_meter/meters.read :: Meter of a house :: street meter:util :: {meter} meter at {1}|what does the {meter} meter say at {1}|{1}, {meter} reading please
report_pothole/roads.report :: Reports damage in a road :: street what:thing :: {what} broken in front of {1}|report a {what} lying at {1}|at {1} there's a {what} on the road
register_guest/guests.add :: Registers a guest :: person room :: {1} into {2}|{1} takes {2}|check in {1}, {2}|put {1} in {2}
find_patient/patients.find :: Finds a patient :: person day :: patient {1}, born {2}|look for {1}, date of birth {2}|is {1} ({2}) with us
log_pressure/vitals.record :: Records blood pressure and pulse of a bed :: pressure bed:code pulse:pulse :: bed {bed}: {1}, pulse {pulse}. put that in|{bed} has {1} and a pulse of {pulse}|{1}, pulse {pulse}, bed {bed}|pulse {pulse}, {1} for {bed}
set_alarm/alarm.set :: Sets an alarm :: clock label:thing :: alarm at {1} for the {label}|wake me at {1}, {label}|{1}, call it {label}|{label} alarm, {1}
book_room/rooms.book :: Books a meeting room :: period room:code :: {room} {1}|book {room} {1}|I need {room} {1}|is {room} mine {1}? book it
block_calendar/calendar.block :: Blocks time in the calendar :: period day what:thing :: block {1} on {2} for the {what}|{2}, {1}: {what}|{what} on {2}, {1}
cut_glass/glass.order :: Orders a pane of glass :: area kind:glass :: {kind} glass {1}|a pane of {kind} glass, {1} cm|{1}, {kind} please
print_poster/posters.print :: Prints a poster :: area file:file :: print {file} at {1} cm|{file}, {1}|poster from {file}, size {1}
ship_box/parcels.quote :: Price of a parcel :: box to:city :: a box of {1} cm to {to}|{1} to {to}, what does it cost|parcel {1}, going to {to}
drop_pin/map.pin :: Puts a pin on the map :: place name:thing :: pin at {1}, call it {name}|mark {1} as {name}|{name} is at {1}, pin it
get_sunset/sun.set :: Sunset at a place on a day :: place day :: sunset at {1} on {2}|when does the sun set on {2} at {1}|{1}, {2}: sunset?
enter_result/matches.result :: Enters a result :: score match:code :: match {match} ended {1}|{match}: {1}|put in {1} for {match}|final score of {match} is {1}
send_money/payments.send :: Sends money to somebody :: money to:surname :: {1} to {to}|send {to} {1}|pay {to} {1}|{to} gets {1} from me
set_price/prices.set :: Sets a price :: money article:thing :: the {article} costs {1} now|price of the {article}: {1}|{article} at {1}
add_stock/stock.add :: Adds to the store :: quantity article:thing :: {1} of {article} came in|add {1} {article}|put {1} of {article} on the shelf|{article}, {1}
use_material/jobs.use :: Notes material of a job :: quantity job:code what:thing :: {1} of {what} on job {job}|job {job} took {1} of {what}|{job}: {1} {what}
set_limits/alarms.limits :: Limits of a sensor :: limits sensor:code :: keep {sensor} {1}|{sensor} {1}|alarm on {sensor} unless it is {1}
find_flats/flats.find :: Flats of a size in a town :: limits town:city :: flats in {town}, {1} square metres|{town}, {1} m2, what's there|a flat {1} square metres in {town}
reserve_seat/seats.reserve :: Reserves a seat :: seat show:show :: {1} for {show}|{show}: {1} please|I want {1} at {show}
call_nurse/nurses.call :: Calls a nurse to a room :: room why:thing :: nurse to {1}, {why}|{1} needs a nurse because of the {why}|{1}: {why}, send a nurse
deliver_food/food.deliver :: Brings food to a room :: room dish:food :: {dish} to {1}|bring {dish} to {1}|{1} wants {dish}
""".strip().split("\n")]
TIMES = [(2, "twice|two times|two copies|a pair|double|2x|two of them"), (3, "three times|three copies|3x|thrice|three of them"), (4, "four times|four copies|4x"), (1, "once|just once|a single one|one copy only"), (6, "six times|half a dozen of them|6x"), (12, "a dozen times|a dozen of them|twelve copies"), (5, "five times|five of those|5x")]

SEVERAL = "cut_glass print_poster ship_box deliver_food reserve_seat".split()


def other(r, kind):
    return {"bin": lambda: r.choice("organic paper glass plastic metal garden residual".split()), "util": lambda: r.choice("gas water electricity heat".split()), "thing": lambda: noun(r, r.choice(["art", "food", "stuff"])), "code": lambda: r.choice([f"{r.choice('ABCDEFGHKLM')}{r.randint(1, 99):02d}", f"{r.choice('ABCDEFGHKLM')}-{r.randint(1, 990)}", str(r.randint(1, 900))]), "pulse": lambda: r.randint(45, 140),
            "glass": lambda: r.choice("clear frosted safety tinted mirror".split()), "file": lambda: f"{r.pick(WORDS).lower()}{r.choice(['', '_v2', '-final', '3'])}.{r.choice(['pdf', 'png', 'stl', 'jpg', 'svg'])}", "city": lambda: r.pick(CITIES), "surname": lambda: r.pick(SURNAMES), "show": lambda: f"{noun(r).title()}", "food": lambda: noun(r, "food")}[kind]()


@family("functions", 24.0)
def in_parts(d):
    r = d.r
    names, about, params, asks = r.choice(ROWS)
    t, spec, args, k, shown = r.pick(asks.split("|")), {}, {}, 0, None
    for p in params.split():
        if ":" in p:
            n, kind = p.split(":")
            v = other(r, kind)
            args[n], spec[n] = v, {"type": "integer" if isinstance(v, int) else "string"}
            if r.p(0.5):
                spec[n]["description"] = n.capitalize()
            t = t.replace("{" + n + "}", guard(str(v)))
            shown = shown or (str(v), r.randint(2, 99), "")
        else:
            k += 1
            keys, types, draw = PARTS[p]
            said, vals = draw(r)
            t = t.replace("{%d}" % k, guard(said))
            for q, ty, v, s in zip(keys, types.split(), vals, ABOUT[p]):
                n = r.choice(q.split("|"))
                if n in spec:
                    n = next((x for x in q.split("|") if x not in spec), n + "_2")
                args[n], spec[n] = v, {"type": ty}
                if r.p(0.75) or p in ("period", "quantity", "place", "money", "clock", "day"):
                    spec[n]["description"] = s
    if names.split("/")[0] in SEVERAL and r.p(0.6):
        n = r.choice(["copies", "times", "count", "repeat", "pieces"])
        spec[n] = {"type": "integer", **({"description": r.choice(["How often", "How many", "How many times", "1 without it"])} if r.p(0.7) else {})}
        if r.p(0.7):
            v, words = r.choice(TIMES)
            args[n] = v
            t += r.choice([", ", " ", " - "]) + r.choice(words.split("|"))
    required = [n for n in spec if n in args and n not in ("copies", "times", "count", "repeat", "pieces")]
    order = list(spec)
    if r.p(0.3):
        r.shuffle(order)
    s = {"name": r.choice(names.split("/")), "description": about, "parameters": {"type": "object", "properties": {n: spec[n] for n in order}, "required": required}}
    d.functions = [s] + functions.distractors(r, r.choice([0, 1, 2, 3]), {s["name"]})
    r.shuffle(d.functions)
    d.user(dress(d, t, 0.7))
    d.call(s["name"], {n: args[n] for n in order if n in args})
    quote(d, brief(r, shown or (r.pick(WORDS), r.randint(2, 99), "")), t[-1] == "?")
