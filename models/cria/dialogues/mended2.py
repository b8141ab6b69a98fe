"""More rules of mended.py: a number abroad, a table with its schema, an hour of two digits, shares and thousandths, a name that the refusal knows better, yes and no in another form, the part that was missing though it had been said."""
from forms3 import syllables
from mended import ROWS, rule
from pools import CITIES, NAMES, SURNAMES, WORDS


@rule
def abroad(r):
    """A phone number with the prefix of its country in place of the first 0."""
    code = r.choice(["31", "49", "43", "41", "33", "39", "44", "48", "46", "32", "45", "34"])

    def one():
        n = "0" + r.choice("123456789") + "".join(str(r.randint(0, 9)) for _ in range(r.randint(7, 9)))
        return n, n, f"+{code}" + n[1:]
    return one, [f"the number must begin with +{code} in place of its first 0", f"write {{k}} with +{code} and without the 0", f"country prefix missing: +{code} for the 0", f"international form please (+{code}...)", f"{{k}} must start with +{code}, no 0 after it"]


@rule
def schema(r):
    """A table with the schema it is in."""
    head = r.choice(["crm", "sales", "public", "dbo", "core", "hr", "web", "shop", "dwh", "app"])
    j = r.choice([".", ".", "/", "::"])

    def one():
        t = r.choice([r.pick(WORDS).lower(), "orders", "customers", "visits", "users", "items", "bills", "stock", "parts", "tickets"])
        return t, t, f"{head}{j}{t}"
    return one, ["no such {k}; did you mean {r}?", "unknown {k}, there is {r}", "not found; perhaps {r}", "{k} must be written with its schema: {r}"]


@rule
def two_digits(r):
    def one():
        h = r.choice(range(1, 10))
        return r.choice([f"{h} in the morning", f"{h} am", f"{h} o'clock in the morning"]), str(h), f"{h:02d}"
    return one, ["{k} must have two digits, such as 07 or 19", "two digits for the {k}, from 00 to 23", "write {k} with two digits (06 to 21)", "{k}: 00 to 23, always two digits"]


@rule
def capitals(r):
    n = r.choice([2, 3, 3, 4])

    def one():
        s = "".join(r.choice("abcdefghklmnprstuvwz") for _ in range(n))
        return s, s, s.upper()
    return one, ["{k} must be in capital letters", "capitals please", "write the {k} in capitals", "{k}: upper case only", "codes are written in capitals"]


@rule
def fraction(r):
    per = r.choice([100, 100, 1000])

    def one():
        n = r.choice([5, 10, 15, 20, 25, 30, 40, 45, 60, 75, 80, 90, r.randint(2, 98)])
        return r.choice([f"{n} percent", f"{n}%", f"{n} %"]), n, n / 100 if per == 100 else n * 10
    return one, ["{k} must be between 0 and 1", "a share from 0 to 1 is expected", "{k} is a fraction: 1 means all of it", "give {k} as a number from 0 to 1"] if per == 100 else ["{k} is counted in thousandths", "per mille please, 1000 is all of it", "{k}: from 0 to 1000 (1000 = everything)"]


@rule
def renamed(r):
    """The refusal knows the name that is meant."""
    def one():
        a = r.choice([r.pick(CITIES), r.pick(WORDS).capitalize(), r.pick(NAMES)]).split()[0]
        b = r.choice([f"{a} Central", f"{a}-{r.pick(WORDS).capitalize()}", f"Old {a}", f"{a} (north)", f"{a} {r.randint(1, 9)}", f"St. {a}", f"{a} {r.pick(SURNAMES)}", f"New {a}"])
        return a, a, b
    return one, ["unknown {k}, did you mean {r}?", "no such {k}; the nearest is {r}", "{k} not found. Try {r}", "is it {r} that you mean?", "there is only {r}", "{k} is listed as {r}"]


@rule
def truth(r):
    yes, no = r.choice([("Y", "N"), ("1", "0"), ("YES", "NO"), ("T", "F"), ("enabled", "disabled")])

    def one():
        on = r.p(0.5)
        return ("on" if on else "off"), ("on" if on else "off"), yes if on else no
    return one, [f"{{k}} must be {yes} or {no}", f"use {yes} or {no}", f"{{k}}: {yes} for on, {no} for off", f"write {yes} or {no}, not on or off"]


@rule
def inner_number(r):
    """A number that belongs to a name."""
    rows = {r.pick(NAMES).split()[0]: r.randint(100, 9999) for _ in range(r.choice([2, 3, 3]))}
    names = list(rows)
    told = ", ".join(r.choice(["{n} {i}", "{n} = {i}", "{n}: {i}"]).format(n=n, i=rows[n]) for n in names)
    one = lambda: (lambda n: (n, n, str(rows[n])))(r.choice(names))
    return one, ["{k} must be the number: " + told, "numbers, not names (" + told + ")", "unknown {k}; the numbers are " + told, "use the staff number; " + told]


@rule
def country_plate(r):
    c = r.choice(["NL", "D", "A", "CH", "F", "PL", "DK"])
    one = lambda: (lambda s: (s, s, f"{c}-{s}"))(f"{syllables(r)[:2].upper()}{r.randint(10, 999)}{syllables(r)[:1].upper()}")
    return one, [f"{c}- must stand in front of the {{k}}", f"the country is missing, put {c}- in front", f"write {{k}} with {c}- before it"]


@rule
def plain_digits(r):
    def one():
        s = "".join(str(r.randint(0, 9)) for _ in range(r.choice([7, 8, 9])))
        cut = r.choice([3, 4])
        t = r.choice(["-", " ", "/", "."])
        shown = s[:cut] + t + s[cut:]
        return shown, shown, s
    return one, ["digits only in {k}", "{k} must consist of digits alone", "leave out everything but the digits", "no signs between the digits of {k}"]


@rule
def zeroed(r):
    w = r.choice([4, 5, 6, 8])
    one = lambda: (lambda n: (str(n), str(n), str(n).zfill(w)))(r.randint(1, 10 ** (w - 1) - 1))
    return one, [f"{{k}} must have {w} digits, fill with zeros in front", f"{w} digits please, zeros in front", f"{{k}}: always {w} digits (with leading zeros)", f"write {{k}} with {w} digits, zeros first"]


NEW = """
abroad ; number/to/phone ; ring_up ; Rings a number ; ring {s} | call {s} | phone {s} please | I need to talk to {s} ; ringing|nobody answers
abroad ; to/recipient ; send_code ; Sends a code by text message ; send a code to {s} | text {s} a code | code for {s} | {s} needs a new code ; sent|delivered at 10:12
abroad ; phone/mobile ; add_phone ; Adds a phone to a person ; {N}'s number is {s} | {s} for {N} | put {s} down for {N} ; added|saved
schema ; table/name ; row_count ; Number of rows of a table ; how many rows has {s} | count {s} | size of {s} | rows in {s} ; 18,211 rows|402
schema ; table/source ; export_rows ; Exports a table ; export {s} | {s} as a file please | I need {s} in a file | get {s} out ; export 77|4 MB
schema ; table ; table_columns ; Columns of a table ; columns of {s} | what's in {s} | which fields has {s} | describe {s} ; id, name, created|7 columns
two_digits ; hour/time ; reserve_boat ; Reserves a boat ; boat for {N} at {s} | {N} rows at {s} | {s}, a boat for {N} ; boat 3|reserved
two_digits ; hour/start ; open_hall ; Opens the hall at an hour ; open the hall at {s} | hall at {s} please | we come at {s}, open the hall ; set|opens then
two_digits ; hour ; water_at ; Waters the garden at an hour ; water at {s} | garden at {s} | let it run at {s} ; planned|timer 2
capitals ; airport/code ; next_flights ; Next flights of an airport ; flights at {s} | what leaves from {s} | {s}, next flights | departures {s} ; LH 12, BA 804|none today
capitals ; symbol/ticker ; share_price ; Price of a share ; price of {s} | how is {s} doing | {s} today? | what's {s} at ; 41.20|118.05
capitals ; station/code ; water_stage ; Level at a gauge ; level at {s} | gauge {s} | how high is {s} | {s} please ; 312 cm|1.8 m
fraction ; level/share ; dim_lamp ; Dims a lamp ; lamp {i} to {s} | {i} at {s} | dim {i} to {s} | put {i} on {s} ; dimmed|ok
fraction ; volume/value ; set_volume ; Sets how loud it is ; volume {s} | make it {s} loud | {s} please, it's too loud | sound to {s} ; set|done
fraction ; opacity/alpha ; layer_alpha ; Makes a layer see-through ; layer {i} at {s} | {s} for layer {i} | opacity of {i} {s} ; changed|layer 4
renamed ; stop/station ; next_tram ; Next tram at a stop ; next tram at {s} | tram from {s} | when does one leave {s} | {s}, next one ; in 4 minutes|12:40
renamed ; place/name ; find_place ; Finds a place on the map ; where is {s} | show {s} | {s} on the map | find {s} ; 3.2 km away|sheet 14
renamed ; branch/shop ; opening_of ; Opening hours of a branch ; when is {s} open | hours of {s} | is {s} open today | {s}, until when ; 9 to 18|closed today
truth ; state/value ; night_light ; Switches the night light ; night light {s} | turn the night light {s} | {s} with the night light | the night light should be {s} ; done|changed
truth ; mode/active ; guest_wifi ; Switches the wifi for guests ; guest wifi {s} | turn guest wifi {s} | wifi for guests {s} please | {s} with the guest wifi ; ok|changed
inner_number ; staff/worker ; hours_of ; Hours somebody worked ; hours of {s} | how long did {s} work | {s}, hours this week | worked by {s}? ; 38.5|41
inner_number ; driver/who ; tour_of ; Tour of a driver ; where is {s} today | tour of {s} | {s}, which tour | where does {s} go ; tour 4|to Lyon
inner_number ; player/id ; goals_of ; Goals of a player ; goals of {s} | how many did {s} score | {s}, goals? | how often did {s} hit ; 11|3 this season
country_plate ; plate/car ; toll_of ; Toll of a car ; toll of {s} | what does {s} owe | {s}, toll? | bill for {s} ; 14.20|nothing open
country_plate ; vehicle/plate ; fine_of ; Fines of a car ; any fines for {s} | fines of {s} | has {s} been flashed | {s}, fines? ; one, 30 euros|none
plain_digits ; number/account ; balance_of ; Balance of an account ; balance of {s} | what's on {s} | {s}, how much | how full is {s} ; 812.40|-20.00
plain_digits ; serial/number ; warranty_of ; Warranty of a device ; warranty of {s} | is {s} still covered | {s}, warranty? | how long is {s} covered ; until 2027|expired
plain_digits ; parcel/tracking ; where_parcel ; Where a parcel is ; where is {s} | parcel {s} | track {s} | {s}, where? ; in Lyon|out for delivery
zeroed ; member/number ; member_card ; Card of a member ; card of {s} | member {s} | show member {s} | who is number {s} ; valid|expired in May
zeroed ; order/no ; order_state ; State of an order ; how is order {s} | order {s} please | is {s} sent | state of {s} ; sent|packed
zeroed ; locker/no ; open_locker ; Opens a locker ; open locker {s} | locker {s} | {s} is stuck, open it | let me into {s} ; open|opened
"""
ROWS += [[x.strip() for x in line.split(" ; ")] for line in NEW.strip().split("\n")]
