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
    h, m = r.randint(0, 23), r.choice([0, 0, 5, 10, 15, 20, 20, 30, 30, 40, 45, 50, r.randrange(60)])
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
    if part in ("in the evening", "in the morning"):
        tonight = part if part == "in the morning" or r.p(0.4) else "tonight"
        hour = lambda x: r.choice([HOURS[x], str(x)])
        forms += [f"{twelve}:{m:02d} {tonight}"] if m else [f"{hour(twelve)} {tonight}", f"{twelve} o'clock {tonight}"]
        if m in (5, 10, 20):
            forms += [f"{in_words(m)} past {hour(twelve)} {tonight}"] * 3
        if m in (40, 50, 55) and h not in (11, 21):
            forms += [f"{in_words(60 - m)} to {hour(twelve % 12 + 1)} {tonight}"] * 3
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


def month(r):
    m, y = r.randint(1, 12), r.randint(2020, 2029)
    return r.choice([f"{MONTHS[m - 1]} {y}", f"{MONTHS[m - 1].lower()} {y}", f"{MONTHS[m - 1][:3]} {y}", f"{y}-{m:02d}", f"{m:02d}/{y}", f"{m}/{y}", f"{MONTHS[m - 1]} of {y}"]), (m, y)


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
PARTS = dict(street=(["street", "number|house_number|no"], "string integer", street), person=(["first_name|first|given_name", "last_name|surname|family_name"], "string string", person), day=(["day", "month", "year"], "integer integer integer", day), month=(["month", "year"], "integer integer", month), clock=(["hour|h", "minute|minutes|min"], "integer integer", lambda r: (lambda a, h, m: (a, (h, m)))(*clock(r))),
             period=(["from|start|begin", "to|end|until"], "string string", period), area=(["width|w", "height|length|h"], "integer integer", sides(2)), box=(["length|l", "width|w", "height|h"], "integer integer integer", sides(3)), place=(["lat|latitude", "lon|longitude|lng"], "number number", place), score=(["home|goals_home", "away|goals_away"], "integer integer", score),
             money=(["amount|sum", "currency|cur"], "number string", money), quantity=(["amount|quantity", "unit"], "number string", quantity), limits=(["min|low|lowest", "max|high|highest"], "integer integer", limits), pressure=(["systolic|upper", "diastolic|lower"], "integer integer", pressure), seat=(["row", "seat|seat_number"], "string integer", seat), room=(["floor|level", "room|room_number"], "integer integer", room))
ABOUT = dict(street=["Name of the street", "House number"], person=["First name", "Family name"], day=["Day of the month", "Month, 1 to 12", "Year"], month=["Month, 1 to 12", "Year"], clock=["Hour, 0 to 23", "Minute"], period=["HH:MM", "HH:MM"], area=["Width in cm", "Height in cm"], box=["Length in cm", "Width in cm", "Height in cm"], place=["Degrees, south is negative", "Degrees, west is negative"], score=["Goals of the home side", "Goals of the guests"],
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
meter_use/meters.use :: What a meter counted in a month :: month meter:meter :: what did meter {meter} use in {1}|{meter}, {1}?|use of {meter} in {1}|how much did {meter} count in {1}
pay_slip/payroll.slip :: Pay slip of a month :: month who:surname :: pay slip of {who} for {1}|{1} slip, {who}|I need the {1} pay slip of {who}
sales_of/sales.month :: What was sold in a month :: month what:thing :: how many {what} sold in {1}|{what} sales {1}|{1}: {what}?|what came in for {what} in {1}
book_table/tables.book :: Books a table :: clock name:surname guests:small :: table for {guests} at {1}, name {name}|{name}, {guests} people, {1}|{guests} of us at {1}, {name}
start_wash/wash.start :: Starts the machine at a time :: clock machine:code :: start {machine} at {1}|{machine} should run at {1}|{1} for {machine}
hold_seats/cinema.hold :: Holds seats for a film :: clock film:show seats:small row:row :: {seats} seats in row {row} for {film} at {1}|{film}, {1}, {seats} seats, row {row}|row {row}, {seats} of us, {film} {1}
deliver_food/food.deliver :: Brings food to a room :: room dish:food :: {dish} to {1}|bring {dish} to {1}|{1} wants {dish}
""".strip().split("\n")]
TIMES = [(2, "twice|two times|two copies|a pair|double|2x|two of them"), (3, "three times|three copies|3x|thrice|three of them"), (4, "four times|four copies|4x"), (1, "once|just once|a single one|one copy only"), (6, "six times|half a dozen of them|6x"), (12, "a dozen times|a dozen of them|twelve copies"), (5, "five times|five of those|5x")]

SEVERAL = "cut_glass print_poster ship_box deliver_food reserve_seat".split()


def other(r, kind):
    return {"bin": lambda: r.choice("organic paper glass plastic metal garden residual".split()), "util": lambda: r.choice("gas water electricity heat".split()), "thing": lambda: noun(r, r.choice(["art", "food", "stuff"])), "code": lambda: r.choice([f"{r.choice('ABCDEFGHKLM')}{r.randint(1, 99):02d}", f"{r.choice('ABCDEFGHKLM')}-{r.randint(1, 990)}", str(r.randint(1, 900))]), "small": lambda: r.randint(2, 9), "row": lambda: r.choice("ABCDEFGHJKLMNP"), "meter": lambda: r.choice([f"{r.randint(10, 99)}-{r.int(1000, 9999)}", f"{r.choice('ABEGWZ')}{r.int(100, 99999)}", str(r.int(100000, 9999999))]), "pulse": lambda: r.randint(45, 140),
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
                if r.p(0.75) or p in ("period", "quantity", "place", "money", "clock", "day", "month"):
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


# ---- all of them, or none named ----------------------------------------------------------------------------------------------
EVERYWHERE = [x.split(" :: ") for x in """
start_vacuum/robot.clean :: Lets the robot clean; without rooms the whole flat :: rooms/where :: clean|let the robot clean|vacuum|robot, off you go :: everywhere|the whole flat|all rooms|every room|the entire place
water_beds/garden.water :: Waters beds; without beds the whole garden :: beds/where :: water|give water to|irrigate|wet :: everything|the whole garden|all beds|each bed
lights_off/lights.off :: Turns lights off; all of them if none is named :: lamps/rooms :: lights off|turn off the lights|lights out|dark please :: everywhere|in the whole house|all of them|in every room
send_reminder/mails.remind :: Reminds members; everybody without names :: names/members :: remind|send the reminder to|a reminder for :: everybody|everyone|all members|all of them
sync_folders/sync.run :: Copies folders to the server; all folders if none is given :: folders/paths :: sync|back up|copy|run the sync for :: everything|all folders|the lot|every folder
lock_doors/doors.lock :: Locks doors; every door without names :: doors/which :: lock|close and lock|shut :: all doors|everything|every door|the whole building
""".strip().split("\n")]
MODES = [("quiet", "but quietly|in the quiet mode|silently please|don't be loud"), ("fast", "quick please|fast mode|the fast way"), ("eco", "saving power|in eco mode|economically"), ("deep", "thoroughly|a deep one|properly this time")]


@family("functions", 4.0)
def all_of_them(d):
    """A list that may be left out is left out when everything is meant, and filled when things are named."""
    r = d.r
    names, about, key, verbs, alls = r.choice(EVERYWHERE)
    key = r.choice(key.split("/"))
    spec = {key: {"type": "array", "items": {"type": "string"}, "description": key.capitalize()}}
    args, verb = {}, r.pick(verbs.split("|"))
    if r.p(0.5):
        t = r.choice([f"{verb} {{x}}", f"{{x}}: {verb}", f"{verb}. {{x}}"]).replace("{x}", r.pick(alls.split("|")))
    else:
        xs = [r.pick(NAMES) if "member" in names + about else noun(r, "site" if "room" in about or "door" in about else "plant" if "bed" in about else "art") for _ in range(r.choice([1, 2, 2, 3]))]
        xs = list(dict.fromkeys(xs))
        t = f"{verb}: " + guard(", ".join(xs[:-1]) + " and " + xs[-1] if len(xs) > 1 else xs[0])
        args[key] = xs
    if r.p(0.5):
        m, said = r.choice(MODES)
        spec["mode"] = {"type": "string", "enum": [x for x, _ in MODES], "description": "How"}
        if r.p(0.7):
            args["mode"] = m
            t += r.choice([", ", " - "]) + r.pick(said.split("|"))
    s = {"name": r.choice(names.split("/")), "description": about, "parameters": {"type": "object", "properties": spec, "required": []}}
    d.functions = [s] + functions.distractors(r, r.choice([0, 1, 2, 3]), {s["name"]})
    r.shuffle(d.functions)
    d.user(dress(d, t, 0.7))
    d.call(s["name"], {n: args[n] for n in spec if n in args})
    quote(d, r.choice(["off it goes", "started", "done", f"{r.randint(2, 30)} in all", f"ready at {r.randint(6, 22)}:{r.randint(10, 59)}", f"takes {r.randint(3, 90)} min", "moving", "sent", f"{r.randint(2, 40)} {noun(r)}s"]))


# ---- sets of weekdays --------------------------------------------------------------------------------------------------------
WEEK = [["mon", "tue", "wed", "thu", "fri", "sat", "sun"], ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"], ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"], [1, 2, 3, 4, 5, 6, 7], ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]]
SETS = [(range(5), "on school days|on weekdays|on working days|monday to friday|mon-fri|from monday to friday|during the week|on workdays|monday through friday"), (range(5, 7), "at the weekend|on weekends|saturdays and sundays|sat and sun|on the weekend"), (range(7), "every day|daily|all week|seven days a week|each day|monday to sunday"), (range(6), "every day but sunday|monday to saturday|daily except sundays|mon-sat|all week but not on sunday"), (range(4), "monday to thursday|mon-thu|from monday till thursday")]
DAILY = [x.split(" :: ") for x in """
set_alarm/alarm.weekly :: Sets an alarm :: clock :: wake me at {1} {d}|alarm {1} {d}|{1} {d}, alarm please|get me up at {1} {d}
heat_plan/heating.plan :: Plans the heating :: clock :: heat at {1} {d}|warm at {1} {d}|heating on at {1} {d}|{d} warm from {1}
water_plan/garden.plan :: Plans the watering :: clock :: water at {1} {d}|{d} at {1} water the garden|watering {1}, {d}
open_shop/shop.hours :: Opening hours of the shop :: period :: we open {1} {d}|open {1} {d}|{d} the shop is open {1}|{d}: {1}
remind_me/reminders.weekly :: Reminds on weekdays :: clock :: remind me at {1} {d}|reminder {1} {d}|{d} at {1}, remind me
""".strip().split("\n")]


@family("functions", 5.0)
def days_of_the_week(d):
    """Which days are meant by school days, the weekend or three names, in the words of the schema."""
    r = d.r
    names, about, kind, asks = r.choice(DAILY)
    code = r.choice(WEEK)
    if r.p(0.6):
        days, said = r.choice(SETS)
        said = r.pick(said.split("|"))
    else:
        days = sorted(r.sample(range(7), r.choice([1, 2, 2, 3])))
        word = r.choice([WEEK[4], WEEK[1], [w + "s" for w in WEEK[1]], [w[:3] for w in WEEK[1]]])
        w = [word[k] for k in days]
        said = "on " + (", ".join(w[:-1]) + " and " + w[-1] if len(w) > 1 else w[0])
    key = r.choice(["days", "weekdays", "on", "repeat"])
    keys, types, draw = PARTS[kind]
    typed, vals = draw(r)
    spec, args = {}, {}
    for q, ty, v, s in zip(keys, types.split(), vals, ABOUT[kind]):
        n = r.choice(q.split("|"))
        spec[n], args[n] = {"type": ty, "description": s}, v
    items = {"type": "integer" if isinstance(code[0], int) else "string"}
    listed = r.p(0.6) and not isinstance(code[0], int)
    if listed:
        items["enum"] = code
    spec[key] = {"type": "array", "items": items, "description": r.choice(["Weekdays", "On which days"]) + ("" if listed else ", 1 is Monday" if isinstance(code[0], int) else f", such as {code[0]}")}
    args[key] = [code[k] for k in days]
    t = r.pick(asks.split("|")).replace("{1}", guard(typed)).replace("{d}", said)
    s = {"name": r.choice(names.split("/")), "description": about, "parameters": {"type": "object", "properties": spec, "required": list(spec)}}
    d.functions = [s] + functions.distractors(r, r.choice([0, 1, 2, 3]), {s["name"]})
    r.shuffle(d.functions)
    d.user(dress(d, t, 0.7))
    d.call(s["name"], args)
    quote(d, r.choice(["set", "saved", "planned", "ok, from tomorrow on", f"entry {r.int(2, 900)}", f"{len(args[key])} days", f"next one {r.choice(WEEK[4])}", f"no. {r.int(10, 9900)}"]))
