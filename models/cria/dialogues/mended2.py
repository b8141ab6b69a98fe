"""More rules of mended.py: a number abroad, a table with its schema, an hour of two digits, shares and thousandths, a name that the refusal knows better, yes and no in another form; names without titles, another spelling, what has to be left out."""
from forms3 import syllables
from mended import OPEN_FIRST, ROWS, rule
from pools import CITIES, NAMES, SURNAMES, WORDS
from values import in_words


@rule
def abroad(r):
    """A phone number with the prefix of its country in place of the first 0."""
    code = r.choice(["31", "49", "43", "41", "33", "39", "44", "48", "46", "32", "45", "34"])

    def one():
        n = "0" + r.choice("123456789") + "".join(str(r.randint(0, 9)) for _ in range(r.randint(7, 9)))
        return n, n, f"+{code}" + n[1:]
    return one, [f"put +{code} where the first 0 is", f"write {{k}} with +{code} and without the 0", f"country prefix missing: +{code} for the 0", f"international form please (+{code}...)", f"{{k}} must start with +{code}, no 0 after it"]


@rule
def schema(r):
    """A table with the schema it is in."""
    head = r.choice(["erp", "sales", "public", "dbo", "core", "hr", "web", "shop", "dwh", "app"])
    j = r.choice([".", ".", "/", "::"])

    def one():
        t = r.choice([r.pick(WORDS).lower(), "orders", "invoices", "visits", "users", "items", "bills", "stock", "parts", "tickets"])
        return t, t, f"{head}{j}{t}"
    return one, ["no such {k}; did you mean {r}?", "unknown {k}, there is {r}", "not found; perhaps {r}", "{k} must be written with its schema: {r}"]


@rule
def two_digits(r):
    def one():
        h = r.choice(range(1, 10))
        return r.choice([f"{h} in the morning", f"{h} am", f"{h} o'clock in the morning"]), str(h), f"{h:02d}"
    return one, ["{k} is always two digits long, 08 for 8", "two digits for the {k}, from 00 to 23", "one digit is not enough for {k}, put a 0 before it", "{k}: 00 to 23, never one digit"]


@rule
def capitals(r):
    n = r.choice([2, 3, 3, 4])

    def one():
        s = "".join(r.choice("abcdefghklmnprstuvwz") for _ in range(n))
        return s, s, s.upper()
    return one, ["only capitals in {k}", "capitals please", "write the {k} in capitals", "{k}: upper case only", "codes are written in capitals"]


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


@rule
def untitled(r):
    """A name without its title."""
    t = r.choice([["Dr", "Prof.", "Dr.", "Professor"], ["Mr", "Mrs", "Ms", "Mr."], ["Sir", "Dame", "Lord"], ["Captain", "Sergeant", "Major"], ["Dr", "Mrs", "Mr", "Prof."]])
    one = lambda: (lambda n: (lambda s: (s, s, n))(f"{r.choice(t)} {n}"))(f"{r.pick(NAMES).split()[0]} {r.pick(SURNAMES)}")
    return one, ["the {k} takes no titles", "{k} without a title please", "no titles in {k}", "drop the title", "names without Dr, Mr and the like", "only first and last name, no title"]


SPELT = "grey=gray colour=color centre=center theatre=theater metre=meter litre=liter tyre=tire aluminium=aluminum programme=program catalogue=catalog jewellery=jewelry plough=plow moustache=mustache cheque=check kerb=curb mould=mold harbour=harbor neighbour=neighbor flavour=flavor cosy=cozy pyjamas=pajamas storey=story licence=license dialogue=dialog sulphur=sulfur draught=draft".split()


@rule
def american(r):
    """The spelling that the service knows."""
    back = r.p(0.3)
    pairs = [x.split("=") for x in SPELT]
    one = lambda: (lambda p: (p[1], p[1], p[0]) if back else (p[0], p[0], p[1]))(r.choice(pairs))
    return one, ["unknown {k}; it is spelt {r} here", "did you mean {r}?", "{k} must be written {r}", "no such {k}, only {r}", "British spelling please: {r}" if back else "US spelling please: {r}"]


@rule
def last_name(r):
    one = lambda: (lambda a, b: (f"{a} {b}", f"{a} {b}", b))(r.pick(NAMES).split()[0], r.pick(SURNAMES).split()[-1])
    return one, ["surname only", "give just the surname", "{k} is the last name alone", "no first names in {k}", "last name only, please"]


@rule
def first_name(r):
    one = lambda: (lambda a, b: (f"{a} {b}", f"{a} {b}", a))(r.pick(NAMES).split()[0], r.pick(SURNAMES))
    return one, ["first name only", "give just the first name", "{k} is the first name alone", "no surnames in {k}"]


@rule
def no_article(r):
    one = lambda: (lambda w: (f"the {w}", f"The {w}", w))(f"{r.choice(['old', 'blue', 'lower', 'long', 'green', 'little'])} {r.pick(WORDS).lower()}")
    return one, ["without 'the'", "leave out the article", "{k} without the article", "no 'the' in front of the {k}"]


@rule
def no_country(r):
    land = ["France", "Spain", "Norway", "Japan", "Chile", "Kenya", "Austria", "Canada"]
    one = lambda: (lambda c: (lambda s: (s, s, c))(f"{c}, {r.choice(land)}"))(r.pick(CITIES))
    return one, ["{k} without the country", "leave the country out", "only the town in {k}", "just the name of the place, no country"]


@rule
def no_unit(r):
    u = r.choice(["kg", "km", "cm", "litres", "euros", "degrees", "minutes", "watts"])
    one = lambda: (lambda n: (f"{n} {u}", f"{n} {u}", str(n)))(r.randint(2, 900))
    return one, ["a number without its unit", "{k} without the unit", f"leave '{u}' out", "digits only, no unit", "just the number in {k}"]


@rule
def spelled(r):
    """A number as a word."""
    one = lambda: (lambda n: (str(n), str(n), in_words(n)))(r.randint(2, 20))
    return one, ["{k} is written as a word, such as {x}", "words, not digits ({x})", "spell the {k} out, like {x}"]


@rule
def stripped(r):
    """Only the number of what is called by its kind."""
    head = r.choice(["table", "gate", "seat", "cone", "room", "platform", "bay", "lane", "row", "locker", "ward", "level"])
    one = lambda: (lambda n: (f"{head} {n}", f"{head} {n}", str(n)))(r.randint(1, 60))
    return one, ["only the number, without '" + head + "'", "{k} is the number alone", f"leave '{head}' out, just its number", "digits only"]


@rule
def hyphened(r):
    j = r.choice(["-", "_", "."])
    one = lambda: (lambda a, b: (f"{a} {b}", f"{a} {b}", f"{a}{j}{b}"))(r.pick(WORDS).lower(), r.pick(WORDS).lower())
    return one, [f"write {{k}} with {j} in place of the blank", f"no blanks in {{k}}, use {j}", f"{{k}} is joined by {j}"]


@rule
def english(r):
    pairs = [x.split("=") for x in "München=Munich Köln=Cologne Wien=Vienna Firenze=Florence Roma=Rome Lisboa=Lisbon Praha=Prague Warszawa=Warsaw København=Copenhagen Genève=Geneva Torino=Turin Sevilla=Seville Bruxelles=Brussels Athina=Athens Moskva=Moscow Nürnberg=Nuremberg Venezia=Venice Milano=Milan Napoli=Naples Bucuresti=Bucharest".split()]
    one = lambda: (lambda p: (p[0], p[0], p[1]))(r.choice(pairs))
    return one, ["the English name of the {k} please ({r})", "unknown {k}, did you mean {r}?", "{k} must be the English name, here {r}", "it is called {r} here"]


OPEN_FIRST |= {"two_digits", "stripped", "no_article", "no_unit", "spelled", "english"}
NEW = """
untitled ; name/owner ; print_badge ; Prints a badge for a person ; badge for {s} | {s} needs a badge | print {s} a badge | {s}, new badge ; badge 88|printed
untitled ; name/guest ; place_card ; Prints a card for a guest ; card for {s} | print a place card for {s} | {s} needs a card | a card with {s} ; printed|card 12
untitled ; person/who ; find_ext ; Extension of a person ; extension of {s} | how do I reach {s} | {s}, which extension | number of {s} ; 414|207
american ; topic/subject ; show_topic ; Shows what there is on a topic ; what is there on {s} | show me things on {s} | anything on {s} | topic {s} please ; 3 things|1 film
american ; word/term ; term_entry ; Looks a term up ; what does the lexicon say on {s} | entry {s} | look up {s} in the lexicon | {s} in the lexicon ; page 18|two meanings
american ; item/article ; item_stock ; Stock of an article ; how much {s} is there | stock of {s} | {s} left? | have we got {s} ; 14|none in the shelf
last_name ; name/client ; client_no ; Number of a client ; number of {s} | client {s} | which number has {s} | {s}, number? ; 8812|K-77
last_name ; author/by ; shelf_of ; Shelf of an author ; where are the books by {s} | shelf of {s} | books by {s} | {s}, which shelf ; shelf 9|row C
first_name ; child/name ; hook_of ; Hook of a child ; hook of {s} | where hangs the coat of {s} | which hook has {s} | {s}, which hook ; hook 14|the red one
first_name ; player/who ; team_of ; Team of a player ; team of {s} | where does {s} play | {s} plays where | which team has {s} ; Lions|the second team
no_article ; pub/name ; pub_hours ; Opening hours of an inn ; is {s} open | hours of {s} | when does {s} open | {s}, open now? ; until 23:00|closed on Mondays
no_article ; house/inn ; book_inn ; Books a table at an inn ; a table at {s} for {N} | {N} eats at {s} | book {s} for {N} | table for {N}, {s} ; booked|table 4
no_country ; city/place ; local_time ; Time in a town ; time in {s} | the clock in {s} | {s}, what time | how late is it in {s} ; 14:20|9:05
no_country ; place/town ; snow_at ; Snow at a place ; snow in {s} | is there snow in {s} | how much snow has {s} | {s}, snow? ; 40 cm|none
no_unit ; amount/value ; enter_meter ; Enters a reading ; enter {s} for {i} | {i}: {s} | reading of {i} is {s} | {i} shows {s} ; entered|saved
no_unit ; limit/value ; set_max ; Sets the most of something ; no more than {s} on {i} | limit {i} to {s} | {i} at most {s} | max {s} for {i} ; set|limit saved
spelled ; count/number ; cheque_text ; Writes a number on a form ; put {s} on the form | the form should say {s} | write {s} on it | {s} on the form please ; written|form 3
stripped ; place/number ; bring_bill ; Brings the bill to a place ; bill for {s} | {s} wants to pay | {s}, the bill | bring {s} the bill ; on its way|44.50
stripped ; number/no ; clean_up ; Sends somebody to clean ; clean {s} | {s} is dirty | somebody must clean {s} | {s} needs cleaning ; sent|in 5 minutes
stripped ; unit/nr ; light_on ; Switches a light on ; light at {s} | it's dark at {s} | {s} needs light | switch {s} on ; on|lit
hyphened ; tag/label ; tag_list ; Lists what has a label ; what is labelled {s} | things with {s} | label {s} | list {s} ; 4 things|nothing
hyphened ; job/name ; start_job ; Starts a job ; start {s} | run {s} | let {s} run | {s} should run now ; started|running
english ; city/to ; fare_to ; Fare to a town ; what's a ticket to {s} | fare to {s} | {s}, how much | I'd go to {s}, what does it cost ; 39 euros|121.50
english ; city/place ; hotel_rate ; Rate of hotels in a town ; hotels in {s} | a night in {s} | what's a room in {s} | {s}, price of a room ; 88 euros|from 120
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
