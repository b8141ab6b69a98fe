#!/usr/bin/env python3
"""Prints unseen6.jsonl: the sixth hand-written evaluation, by an author who knows neither the generator of the dialogues nor the
questions of the five sets before.  Newcomers ask what they would ask any small assistant, from a phone or at a desk.  Every expected
value is computed here or stands in what a tool returns."""
import datetime
import math
import statistics

from author import A, B, C, D, E, I, N, OUT, P, S, X, ask, write
from facts import SORRY, T, day, num, only, order, weekday
from rows import MIX, builtin, chain, fn, foreign, house, live, mixed, offer, python, tool

DAYS = datetime.timedelta
MIX.seed(6)


def prime(n):
    return n > 1 and all(n % k for k in range(2, math.isqrt(n) + 1))


def digits(n, base):
    out = ""
    while n:
        n, r = divmod(n, base)
        out = "0123456789abcdefghijklmnopqrstuvwxyz"[r] + out
    return out


def shift(text, by):
    return "".join(chr((ord(c) - 97 + by) % 26 + 97) if c.isalpha() else c for c in text.lower())


def facts_of(facts):
    return [f if isinstance(f, str) else num(f) for f in facts]


def clock(hours, minutes):
    return rf"~\b0?{hours} ?(h|hours?|hrs?)\b\D{{0,8}}{minutes}\b|\b0?{hours}:{minutes}|\b{hours * 60 + minutes} ?min"


YES = r"~\b(yes|true|correct)\b|\bis a (prime|palindrome|leap|multiple)|\bis (prime|divisible)|\bthey are\b"
NO = r"~\bno\b|\bnot\b|n['’]t\b|composite|false"


# ---------------------------------------------------------------- Python: 60

# numbers, powers, primes, bases
python("hey can u multiply 90417 and 6638 for me", 90417 * 6638)
python("2^89 minus 1, the full number pls", 2 ** 89 - 1)
python("19! = ?", math.factorial(19))
python("sum of the digits of 2 to the power 200", sum(map(int, str(2 ** 200))))
python("how many digits does 75 factorial have", len(str(math.factorial(75))))
python("13 crates of 48 jars and 7 loose ones, how many jars all together", 13 * 48 + 7)
python("square root of 5 million, 3 decimals is enough", num(round(math.sqrt(5e6), 3)))
python("is 10403 prime or not", NO)
python("whats the first prime number bigger than 5000", next(n for n in range(5001, 6000) if prime(n)))
python("factorise 20790 into primes please", order(2, 3, 5, 7, 11))
python("gcd of 1764 and 2310?", math.gcd(1764, 2310))
python("Hello, I need the number 3,735,928,559 written in hexadecimal. Thank you!", "deadbeef")
python("whats binary 10110011 in normal numbers", 0b10110011)
python("250 in base 7", int(digits(250, 7)))
python("year 1987 in roman numerals", "mcmlxxxvii")
python("remainder when 123456789 is divided by 97", 123456789 % 97)
python("add all the odd numbers from 1 to 999", sum(range(1, 1000, 2)))
python("in how many orders can 9 people stand in a queue", math.factorial(9))
python("(4.7 + 12.85) * 16 - 33.2", num(round((4.7 + 12.85) * 16 - 33.2, 4)))
# money
python("dinner was 86.40, we wanna leave an 18% tip. whats the total", num(86.40 * 1.18, 2))
python("split 137.84 between 4 ppl", num(137.84 / 4))
python("jacket was 129, now its 35% off, what do i pay", num(129 * 0.65))
python("I put 3500 euros into a savings account at 2.4 % a year, interest compounded every year. How much is there after 7 years?", num(3500 * 1.024 ** 7, 2))
python("simple interest on 8200 at 3.5% a year for 30 months. just the interest", num(8200 * 0.035 * 2.5))
python("milk went from 1.59 to 1.89, what percent increase is that?", num(100 * (1.89 / 1.59 - 1), 1))
python("i get 17.40 an hour and did 37.5 hours this week. gross pay?", num(17.40 * 37.5))
python("with 19% VAT included it costs 249, whats the price without VAT", num(249 / 1.19, 2))
python("12 is what percent of 85", num(1200 / 85, 1))
python("6 rolls of wallpaper at 23.90 and 2 buckets of paste at 8.75, total please", num(round(6 * 23.90 + 2 * 8.75, 2)))
# units
python("how many km is 26.2 miles", num(26.2 * 1.609344, 1))
python("its 72 F outside, whats that in C?", num((72 - 32) / 1.8, 1))
python("im 5 foot 11, how many cm", num(71 * 2.54, 0))
python("recipe says 14 oz of flour. grams?", num(14 * 28.349523125, 0))
python("how many seconds in 3 weeks", 3 * 7 * 86400)
python("The car uses 6.8 litres per 100 km and we are going to drive 540 km. How many litres will that be?", num(round(6.8 * 5.4, 2)))
python("100 km/h to m/s", num(100 / 3.6, 1))
python("film is 134 min long. hours + minutes?", clock(2, 14).rsplit("|", 1)[0])
# dates
python("what weekday was 20 july 1969", weekday(D(1969, 7, 20)))
python("how many days from 3 march 2026 to 1 october 2026", (D(2026, 10, 1) - D(2026, 3, 3)).days)
python("the invoice is from 15 November 2026 and payable within 90 days, so until what date?", day(D(2026, 11, 15) + DAYS(90)))
python("was 1900 a leap year", NO)
python("my daughter was born on 14 may 2011. how many days old was she on 30 november 2026", (D(2026, 11, 30) - D(2011, 5, 14)).days)
python("which date is 6 weeks before 24 december 2026?", day(D(2026, 12, 24) - DAYS(42)))
python("how many mondays does august 2027 have", sum(D(2027, 8, d).weekday() == 0 for d in range(1, 32)))
python("shift starts 21:45 and ends 06:10 next morning. how long is that", clock(8, 25) + r"|\b8\.4[12]")
python("what day of the week is christmas day 2030", weekday(D(2030, 12, 25)))
# lists
python("average of 14 17 9 22 31 8", num(statistics.mean([14, 17, 9, 22, 31, 8]), 2))
python("median of 3.2, 4.8, 1.1, 9.7, 5.5, 2.0", 4)
python("sample standard deviation: 55 61 48 70 66 59", num(statistics.stdev([55, 61, 48, 70, 66, 59]), 2))
python("from 17, 88, 3, 45, 62, 91, 20 give me only the ones above 40, biggest first", order(91, 88, 62, 45), r"!~\b45\b\W+(20|17|3)\b")
python("pls put these in alphabetical order: walnut, cedar, birch, maple, alder, oak", order("alder", "birch", "cedar", "maple", "oak", "walnut"))
# words
python("write 'onomatopoeia' backwards", "onomatopoeia"[::-1])
python("how often is the letter s in 'mississippi misses sunshine sisters'", "mississippi misses sunshine sisters".count("s"))
python("caesar cipher, shift by 3: lantern", shift("lantern", 3))
python("how many words are in this sentence: The committee will meet again on Thursday to discuss the leaking roof of the village hall", len("The committee will meet again on Thursday to discuss the leaking roof of the village hall".split()))
# tables
python("item;qty;price\npens;12;0.85\nfolders;5;2.40\nstapler;1;14.99\nwhat does the whole order cost?", num(round(12 * 0.85 + 5 * 2.40 + 14.99, 2)))
python("name    km\nAnke    42\nTomas   67\nRuth    31\nBo      58\n\nwho rode furthest and how many km did they ride together", "tomas", 42 + 67 + 31 + 58)
# small programs
python("write a function that counts vowels and run it on 'a quiet evening in october'", sum(c in "aeiou" for c in "a quiet evening in october"))
python("can you write a python function is_perfect(n) and tell me which numbers under 1000 are perfect", order(*[n for n in range(2, 1000) if sum(d for d in range(1, n) if n % d == 0) == n]))
python("make a little program that adds the squares of all even numbers up to 60 and show me the result", sum(n * n for n in range(0, 61, 2)))

# ---------------------------------------------------------------- tools of the house: 30

WEB = "brave_search"
builtin("google the opening hours of the swimming pool in Ulverston for me", WEB,
        "1. Ulverston Leisure Centre: the pool is open Mon-Fri 06:30-21:00, Sat and Sun 08:30-16:00.", ["6:30"], ["pool", "ulverston"])
builtin("whos the mayor of Ljubljana at the moment? look it up", WEB, "Zoran Jankovic is the mayor of Ljubljana; the next election is in autumn 2026.", ["jankovi"],
        ["mayor", "ljubljana"])
builtin("can you find out online when the Kestrel 40 e-bike was recalled", WEB,
        "Kestrel recalls its model 40: on 9 September 2026 Kestrel Cycles called back about 3,100 e-bikes because of a fork that may crack.", [day(D(2026, 9, 9))], ["kestrel", "recall"])
builtin("search the web pls: price of a day ticket for the Zurich zoo, adult", WEB, "Zoo Zurich - tickets: adults CHF 31, children 6 to 15 CHF 18, under 6 free.",
        [31], ["zoo", "zurich"], beside=["wolfram_alpha"])
builtin("Is there any news on the strike at Porto airport?", WEB,
        "Porto airport: the ground staff's strike planned for 4 December has been called off after a pay deal.", [r"~called off|cancel|not take place|off after"],
        ["porto", "strike"])
builtin("what do reviewers say about the Talmo T3 vacuum, check the internet", WEB,
        "Talmo T3 review: strong suction, but the battery lasts 22 minutes only. 3.5 of 5 stars.", [r"~battery|suction|3\.5|22"], ["talmo"], beside=["knowledge_search"])
builtin("I heard Mira Okonjo won the Harlan prize for fiction. Which book did she get it for? Please search.", WEB,
        "Harlan Prize 2026 goes to Mira Okonjo for her novel \"The Salt Road\".", ["salt road"], ["okonjo"])
builtin("lookup latest stable version of the Zig compiler", WEB, "Download - Zig: the latest release is 0.15.2 (11 October 2025).", [r"~0\.15\.2"], ["zig"],
        beside=["file_list", "file_read"])
builtin("my neighbour says they close the Tyne tunnel this weekend, true? look online", WEB,
        "Tyne Tunnel: the northbound tube is closed Saturday 22:00 to Sunday 06:00 for maintenance.", [r"~clos|yes|northbound"], ["tyne tunnel"])
builtin("how many people live in Tartu, find me a current number on the web", WEB, "Tartu had 98,313 inhabitants on 1 January 2026.", [98313], ["tartu"],
        beside=["wolfram_alpha", "knowledge_search"])

ALPHA = "wolfram_alpha"
builtin("ask wolfram how far the moon is from earth on average", ALPHA, "average distance from Earth: 385000 km", [r"~38[45],?000"], ["moon"])
builtin("use Wolfram Alpha please: integral of x^2 * sin(x)", ALPHA, "integral x^2 sin(x) dx = 2 x sin(x) - (x^2 - 2) cos(x) + constant", [r"~2 ?\*?x ?\*?sin"], ["sin"])
builtin("wolfram: boiling point of ethanol in celsius", ALPHA, "78.29 °C (degrees Celsius)", [num(78.29, 0)], ["ethanol"], beside=["brave_search"])
builtin("could you check with wolfram alpha how many calories are in 200 g of cooked lentils", ALPHA, "lentils, cooked, 200 g: 232 kcal", [232], ["lentils", "200"])
builtin("population density of bangladesh, wolfram should know", ALPHA, "1330 people per square kilometer (2023 estimate)", [1330], ["bangladesh"],
        beside=["brave_search", "file_read"])
builtin("Wolfram Alpha question: when is the next total lunar eclipse visible from Lisbon?", ALPHA, "next total lunar eclipse visible from Lisbon: December 31, 2028",
        [r"~(31 december|december 31|dec 31|31 dec).{0,6}2028|2028-12-31"], ["eclipse", "lisbon"])

DOCS = "knowledge_search"
builtin("what do our house rules say about drying laundry on the balcony?", DOCS,
        "house-rules.md:41-43  Laundry may be dried on balconies, but not above the height of the railing.", [r"~railing|height"], ["laundry"])
builtin("look in my docs how long the warranty of the heat pump runs", DOCS,
        "heatpump-manual.pdf:212  The warranty covers 5 years from the day of installation, the compressor 7 years.", [r"~\b(5|five) years"], ["warranty"])
builtin("where in the code do we parse the config file? search the local sources", DOCS,
        "src/settings.c:88-120  int settings_load(const char *path) /* parses the config file */", [r"~settings_load|settings\.c"], ["config"])
builtin("Per the staff handbook, how many days of notice do I have to give before parental leave?", DOCS,
        "handbook.md:307  Parental leave has to be announced 49 days before it begins.", [49], ["parental leave"], beside=["brave_search"])
builtin("search the documents for 'allergens' and tell me which soup has celery in it", DOCS,
        "menu-allergens.txt:14  celery: lentil soup, goulash\nmenu-allergens.txt:15  milk: tomato soup", ["lentil", r"!~tomato soup (has|contains)"], ["allergens"],
        beside=["file_read"])
builtin("whats the wifi password for guests, it must be somewhere in the docs i added", DOCS,
        "office-notes.md:9  Guests use the network corner-guest, password blue-heron-58", ["blue-heron-58"], ["wifi"], beside=["file_list", "brave_search"])
builtin("find 3 passages about retention in our knowledge base", DOCS,
        "policy.md:12  Logs are kept for 30 days.\npolicy.md:19  Invoices are kept for 10 years.\npolicy.md:27  Applications are deleted after 6 months.",
        [r"~30 days", r"~10 years", r"~(6|six) months"], ["retention"], C(query="~retention", k=3))

builtin("whats in notes.txt", "file_read", "buy stamps\ncall the dentist\nreturn the drill to Pavel", ["stamps", "dentist", "pavel"], None,
        C(path=T("notes.txt", "./notes.txt"), lines=(None,)))
builtin("show me lines 5-8 of src/app.py please", "file_read", "def main():\n    args = parse()\n    run(args.port)\n    return 0", [r"~main|args\.port|parse"], None,
        C(path="src/app.py", lines="5-8"), ["file_list"])
builtin("which files do I have in my folder?", "file_list", "report.docx  18233\nbudget.xlsx  9120\nphoto.jpg  401122", ["report.docx", "budget.xlsx", "photo.jpg"],
        None, [{}], ["file_read", "file_write"])
builtin("save the text 'meeting moved to friday' as memo.txt", "file_write", "memo.txt written, 23 bytes", ["memo.txt"], None,
        C(path="memo.txt", content="~^meeting moved to friday[.]?\n?$"), ["file_read"])
builtin("read me the file recipes/dumplings.md, how much flour does it need?", "file_read", "# Dumplings\n- 420 g flour\n- 2 eggs\n- 150 ml water", [420], None,
        C(path="recipes/dumplings.md"), ["file_list", "knowledge_search"])
builtin("Create a file called todo.md that contains: water the ferns", "file_write", "todo.md written, 15 bytes", ["todo.md"], None,
        C(path="todo.md", content="~^(- |# )?water the ferns[.]?\n?$"), ["file_list", "brave_search"])
builtin("is there a file named backup.tar in here? list the folder", "file_list", "data.csv  2210\nbackup.tar.gz  88120\nreadme  310",
        [r"~no\b|not|n['’]t|backup\.tar\.gz"], None, [{}], ["file_write"])
assert len(OUT) == 90

# ---------------------------------------------------------------- functions never seen: 100


# a plumber
LEAK = tool("open_job", "Opens a repair job", {"address": S("Street and number"), "problem": E("What is broken", "leak", "blockage", "no_hot_water", "noise"), "urgent": B("True if water is running")}, ["urgent"])
PART = tool("part_price", "Price of a spare part", {"part": S("Name of the part"), "diameter_mm": I("Diameter in millimetres")}, ["diameter_mm"])
HOURS = tool("log_hours", "Writes working hours on a job", {"job": I("Number of the job"), "hours": X("Hours worked")})
fn("put 2.5 hrs on job 4471", [HOURS, LEAK, PART], C(job=4471, hours=2.5), "job 4471: 6.5 hours in all", r"~\b[26]\.5")
fn("how much is a ball valve, 22 mm", [PART, LEAK], C(part=T("ball valve"), diameter_mm=22), '{"part": "ball valve", "price": 13.4, "currency": "EUR"}', num(13.4))
fn("new job: 14 Mill Lane, drain is blocked again", [LEAK, HOURS, PART], C(address=T("14 Mill Lane"), problem="blockage", urgent=(None, False)), "job 4488 opened",
   r"~4488|opened")

# a flower shop
BOUQUET = tool("order_bouquet", "Orders a bouquet for a day", {"kind": E("Flowers", "roses", "tulips", "lilies", "mixed"), "stems": I("How many stems"), "date": S("Day of delivery, YYYY-MM-DD"), "card": S("Text on the card")}, ["card"])
VASES = tool("vase_stock", "How many vases of a colour are left", {"colour": S()})
fn("24 tulips for 8 march 2027 please, no card", [BOUQUET, VASES], C(kind="tulips", stems=24, date="2027-03-08", card=(None, "")),
   "order B-731, 24 tulips on 2027-03-08, 38.40 euros", r"~b-731|38\.4")
fn("Any green vases left?", [VASES, BOUQUET], C(colour=T("green")), '{"colour": "green", "left": 3}', 3)

# a cinema
SEATS = tool("free_seats", "Free seats of a showing", {"film": S("Title"), "time": S("Start, HH:MM"), "hall": I("Number of the hall")}, ["hall"])
BUY = tool("buy_tickets", "Buys tickets for a film", {"film": S("Title"), "adults": I(), "children": I()}, ["children"])
TRAILER = tool("play_trailer", "Plays the trailer of a film", {"film": S("Title")})
fn("2 adults and 3 kids for Paper Moons pls", [BUY, SEATS, TRAILER], C(film=T("Paper Moons"), adults=2, children=3), "booked: 5 tickets, 41.50",
   r"~41\.5|5 tickets|booked")
fn("how many seats are still free for The Long Ferry at 20:15", [SEATS, BUY], C(film=T("The Long Ferry", "Long Ferry"), time="20:15"), "17 seats free in hall 2", 17)
fn("i wanna see the trailer of Snow Engine first", [TRAILER, BUY, SEATS], C(film=T("Snow Engine")), "playing, 2 min 10 s", r"~play|trailer|2 min|done")

# a taxi office
TAXI = tool("send_taxi", "Sends a taxi", {"pickup": S("Where from"), "dropoff": S("Where to"), "passengers": I(), "wheelchair": B("Car with a ramp")}, ["wheelchair"])
ETA = tool("taxi_eta", "Minutes until a car arrives", {"car": I("Number of the car")})
FARE = tool("estimate_fare", "What a ride costs", {"km": X("Distance in kilometres"), "night": B("Night tariff")}, ["night"])
fn("taxi from the central station to Rosenweg 5, 3 people, one of us uses a wheelchair", [TAXI, ETA, FARE],
   C(pickup=T("central station"), dropoff=T("Rosenweg 5"), passengers=3, wheelchair=True), "car 88 is coming", 88)
fn("when will car 31 be here", [ETA, TAXI], C(car=31), '{"car": 31, "minutes": 6}', 6)
fn("what would 12.5 km cost at night?", [FARE, TAXI, ETA], C(km=12.5, night=True), "34.20 euros", num(34.20))

# allotment gardens
WATER = tool("water_bed", "Waters a bed", {"bed": S("Letter and number, such as A3"), "minutes": I()})
SOW = tool("note_sowing", "Notes what was sown where", {"bed": S("Letter and number, such as A3"), "plant": S(), "rows": I(), "date": S("YYYY-MM-DD")}, ["date", "rows"])
HARVEST = tool("harvest_total", "Kilograms harvested of a plant in a year", {"plant": S(), "year": I()})
fn("water bed C7 for 15 minutes", [WATER, SOW, HARVEST], C(bed=T("C7"), minutes=15), "C7: valve open for 15 min", r"~c7|15 min|done|open")
fn("i sowed 4 rows of radishes in B2 on the 3rd of April 2026, please note it", [SOW, WATER],
   C(bed=T("B2"), plant=T("radishes", "radish"), rows=4, date="2026-04-03"), "noted, entry 112", r"~112|noted")
fn("how many kilos of courgettes did we get in 2025", [HARVEST, SOW, WATER], C(plant=T("courgettes", "courgette"), year=2025), "46.8 kg", num(46.8))

# a chess club
RATING = tool("player_rating", "Rating of a member", {"name": S("Name of the member"), "kind": E("Kind of games", "classical", "rapid", "blitz")})
RESULT = tool("enter_result", "Enters the result of a game", {"white": S(), "black": S(), "result": E("Result", "1-0", "0-1", "draw")})
fn("blitz rating of Henrik Aalto?", [RATING, RESULT], C(name=T("Henrik Aalto"), kind="blitz"), "1874", 1874)
fn("Marta (white) drew against Oskar", [RESULT, RATING], C(white=T("Marta"), black=T("Oskar"), result="draw"), "entered as game 57", r"~57|enter|draw|drew")

# a 3D printer
PRINT = tool("start_print", "Prints a file", {"file": S(), "material": E("Filament", "PLA", "PETG", "TPU"), "infill_percent": I("How full, in percent"), "copies": I()}, ["copies"])
PTEMP = tool("printer_temperature", "Sets the temperature of the nozzle or the bed", {"part": E("Which", "nozzle", "bed"), "celsius": I()})
PSTATE = tool("print_status", "How far the running print is", {})
fn("print bracket_v3.stl in PETG with 30% infill", [PRINT, PTEMP, PSTATE], C(file="bracket_v3.stl", material="PETG", infill_percent=30, copies=(None, 1)),
   "started, 3 h 40 min", r"~3 ?h|3 hours")
fn("set the bed to 65 degrees", [PTEMP, PRINT], C(part="bed", celsius=65), "bed: 65 °C", 65)
fn("how far along is the print?", [PSTATE, PRINT, PTEMP], [{}], '{"percent": 72, "left_min": 48}', r"~72|48")

# a brewery
TANK = tool("tank_reading", "Last reading of a tank", {"tank": I(), "what": E("Reading", "temperature", "gravity", "ph")})
RACK = tool("schedule_racking", "Plans to move beer from one tank into another", {"from_tank": I(), "to_tank": I(), "date": S("YYYY-MM-DD"), "litres": X()}, ["litres"])
fn("gravity in tank 6?", [TANK, RACK], C(tank=6, what="gravity"), "1.012", num(1.012))
fn("plan racking from tank 3 into tank 9 on 2026-12-11", [RACK, TANK], C(from_tank=3, to_tank=9, date="2026-12-11"), "racking R-58 planned", r"~r-58")

# a museum
TOUR = tool("book_tour", "Books a guided tour", {"language": S("Language of the guide"), "people": I(), "date": S("YYYY-MM-DD"), "time": S("HH:MM")})
OBJECT = tool("find_object", "Where an object is shown", {"title": S("What it is called")})
VISITORS = tool("visitor_count", "Visitors of a day", {"date": S("YYYY-MM-DD")})
CLOSE = tool("close_room", "Closes a room to visitors", {"room": I(), "reason": S()}, ["reason"])
fn("Good morning. We are a group of 18 and would like a tour in Italian on 14 February 2027 at half past ten.", [TOUR, OBJECT, VISITORS],
   C(language=T("Italian"), people=18, date="2027-02-14", time="10:30"), "tour T209 is booked, 90.00 euros", r"~t209|90")
fn("where do i find the Bronze Heron", [OBJECT, TOUR, CLOSE, VISITORS], C(title=T("Bronze Heron")), "room 12, second floor", 12)
fn("how many visitors did we have on 1 november 2026", [VISITORS, CLOSE], C(date="2026-11-01"), "1,408", 1408)
fn("close room 7, the heating is broken", [CLOSE, OBJECT, VISITORS], C(room=7, reason=(None, "~heating")), "room 7 is closed", r"~closed|done")

# a tailor
ALTER = tool("alteration_price", "Price of an alteration", {"garment": E("What", "trousers", "skirt", "jacket", "dress"), "work": E("Which work", "shorten", "widen", "zip", "lining")})
MEASURE = tool("save_measurement", "Keeps a measurement of a customer", {"customer": S(), "measure": E("Which", "chest", "waist", "hip", "inseam"), "cm": X()})
fn("What would it cost to have a new zip put in a skirt?", [ALTER, MEASURE], C(garment="skirt", work="zip"), "22 euros", 22)
fn("inseam for Mr Adeyemi is 81.5 cm", [MEASURE, ALTER], C(customer="~^(mr\\.? )?adeyemi$", measure="inseam", cm=81.5), "saved", r"~saved|kept|done|81\.5")

# a bike workshop
BIKE = tool("check_in_bike", "Takes in a bike for repair", {"owner": S(), "works": A("string", "What is to be done"), "ready_by": S("YYYY-MM-DD")}, ["ready_by"])
TYRE = tool("tyre_pressure", "Advised pressure of a tyre in bar", {"width_mm": I("Width of the tyre"), "rider_kg": I("Weight of the rider")})
fn("check in a bike for Lena Roth: brakes and new chain", [BIKE, TYRE],
   [{"owner": T("Lena Roth"), "works": w} for w in (["brakes", "new chain"], ["brakes", "chain"], ["brake", "new chain"], ["brake", "chain"], ["Brakes", "New chain"], ["Brakes", "New Chain"])],
   
   "ticket 918", r"~918|ticket|checked|taken")
fn("i weigh 84 kg and have 40 mm tyres, what pressure", [TYRE, BIKE], C(width_mm=40, rider_kg=84), "3.1 bar", num(3.1))

# a camp site
PITCH = tool("book_pitch", "Books a pitch", {"kind": E("What for", "tent", "caravan", "camper"), "arrival": S("YYYY-MM-DD"), "nights": I(), "dog": B("A dog comes along"), "power": B("With electricity")}, ["dog", "power"])
SHOWER = tool("shower_code", "Code of the showers for a pitch", {"pitch": I()})
GATE = tool("open_gate", "Opens the gate for a car", {"plate": S("Number plate")})
fn("camper, arriving 2 july 2027, 5 nights, with electricity", [PITCH, SHOWER, GATE], C(kind="camper", arrival="2027-07-02", nights=5, power=True, dog=(None, False)),
   "pitch 36, 167.50 euros", r"~\b36\b|167\.5")
fn("we lost the shower code, pitch 19", [SHOWER, GATE, PITCH], C(pitch=19), "7730", 7730)
fn("let KL-884-P in please", [GATE, SHOWER], C(plate="~^KL[- ]?884[- ]?P$"), "gate is open", r"~open|let in|done")

# the lights at home
LIGHT = tool("set_light", "Sets a lamp", {"room": S(), "percent": I("Brightness, 0 is off"), "colour": E("Colour of the light", "warm", "cold", "red", "blue")}, ["colour"])
BLIND = tool("move_blind", "Moves a blind", {"room": S(), "direction": E("Which way", "up", "down", "stop")})
HEAT = tool("set_heating", "Temperature of a room", {"room": S(), "celsius": X(), "until": S("HH:MM; empty: until changed")}, ["until"])
fn("lights in the hallway to 40 percent, warm", [LIGHT, BLIND, HEAT], C(room=T("hallway"), percent=40, colour="warm"), "hallway: 40 %", r"~40|done")
fn("turn off the lamp in the study", [LIGHT, HEAT], C(room=T("study"), percent=0), "study: off", r"~off|done|0")
fn("blinds down in the nursery", [BLIND, LIGHT, HEAT], C(room=T("nursery"), direction="down"), "moving", r"~down|moving|done")
fn("21.5 degrees in the living room until 22:30", [HEAT, BLIND, LIGHT], C(room=T("living room"), celsius=21.5, until="22:30"), "living room: 21.5 °C until 22:30",
   num(21.5))

# a driving school
LESSON = tool("book_lesson", "Books a driving lesson", {"pupil": S(), "date": S("YYYY-MM-DD"), "time": S("HH:MM"), "kind": E("Kind of lesson", "town", "motorway", "night", "parking")}, ["kind"])
EXAM = tool("exam_result", "Points of a pupil's theory exam", {"pupil": S()})
fn("motorway lesson for Jonas on 2026-12-17 at 14:00", [LESSON, EXAM], C(pupil=T("Jonas"), date="2026-12-17", time="14:00", kind="motorway"), "booked with Mrs Lund",
   "lund")
fn("did Aisha Karimi pass the theory? how many points", [EXAM, LESSON], C(pupil=T("Aisha Karimi")), '{"points": 108, "passed": true}', 108)

# a print shop
QUOTE = tool("print_quote", "Price of a print job", {"pages": I("Pages of one copy"), "copies": I(), "colour": B(), "paper": E("Size", "A5", "A4", "A3"), "binding": E("Binding", "none", "staple", "spiral")}, ["binding"])
PROOF = tool("send_proof", "Mails a proof", {"job": S("Number of the job"), "email": S()})
fn("Whats the price for 120 copies of a 16 page booklet, A5, colour, stapled", [QUOTE, PROOF], C(pages=16, copies=120, colour=True, paper="A5", binding="staple"),
   "214.80 euros", num(214.80))
fn("black and white, 300 pages on A4, one copy, spiral bound. price?", [QUOTE, PROOF], C(pages=300, copies=1, colour=False, paper="A4", binding="spiral"),
   "27.50 euros", num(27.50))
fn("send the proof of P-2204 to ines@madeira-prints.example", [PROOF, QUOTE], C(job="P-2204", email="ines@madeira-prints.example"), "sent", r"~sent|done|mail")

# coffee
ROAST = tool("roast_batch", "Starts a roast", {"bean": S("Origin of the bean"), "kg": X(), "level": E("How dark", "light", "medium", "dark")})
STOCK = tool("bean_stock", "Kilograms of green coffee in store", {"bean": S("Origin of the bean")})
fn("roast 12 kg of the Huila, medium", [ROAST, STOCK], C(bean=T("Huila"), kg=12, level="medium"), "batch 305 started, 11 minutes", r"~305|11")
fn("how much Yirgacheffe do we still have", [STOCK, ROAST], C(bean=T("Yirgacheffe")), "83.5 kg", num(83.5))

# parcels
PARCEL = tool("track_parcel", "Where a parcel is", {"number": S("Number of the parcel")})
POSTAGE = tool("parcel_postage", "Postage of a parcel", {"weight_kg": X(), "country": S("Two letters, such as DE"), "insured": B()}, ["insured"])
PICKUP = tool("book_pickup", "Orders a courier to fetch parcels", {"date": S("YYYY-MM-DD"), "parcels": I()})
fn("wheres my parcel JK00912837", [PARCEL, POSTAGE, PICKUP], C(number="JK00912837"), "in the depot of Graz since 04:12", "graz")
fn("postage for 3.2 kilos to Spain, insured", [POSTAGE, PARCEL], C(weight_kg=3.2, country="ES", insured=True), "19.90", num(19.90))
fn("can someone come and fetch 6 parcels on the 4th of december 2026", [PICKUP, PARCEL, POSTAGE], C(date="2026-12-04", parcels=6), "pickup between 9 and 12",
   r"~9.{0,12}12")

# staff
LEAVE = tool("request_leave", "Asks for days off", {"employee_id": I(), "start": S("First day, YYYY-MM-DD"), "end": S("Last day, YYYY-MM-DD"), "kind": E("Kind of leave", "holiday", "sick", "unpaid")})
BALANCE = tool("leave_balance", "Days of holiday left", {"employee_id": I()})
PAYSLIP = tool("get_payslip", "Net pay of a month", {"employee_id": I(), "month": I("1 to 12"), "year": I()})
SHIFT = tool("swap_shift", "Swaps the shifts of two people on a day", {"first": S(), "second": S(), "date": S("YYYY-MM-DD")})
fn("employee 5521 here, how many vacation days do i have left?", [BALANCE, LEAVE, PAYSLIP, SHIFT], C(employee_id=5521), "11.5", num(11.5))
fn("i'm 5521, want holiday from 21 dec 2026 till 2 jan 2027", [LEAVE, BALANCE, SHIFT], C(employee_id=5521, start="2026-12-21", end="2027-01-02", kind="holiday"),
   "request 809 waits for approval", r"~809|approv|wait")
fn("net pay for october 2026, employee number 318", [PAYSLIP, BALANCE, LEAVE], C(employee_id=318, month=10, year=2026), '{"net": 2417.65}', num(2417.65))
fn("please swap Ola and Benedikt on 2026-12-05", [SHIFT, LEAVE, BALANCE, PAYSLIP],
   [{"first": T(a), "second": T(b), "date": "2026-12-05"} for a, b in (("Ola", "Benedikt"), ("Benedikt", "Ola"))], "swapped", r"~swap|done")

# servers
RESTART = tool("restart_service", "Restarts a service on a host", {"host": S(), "service": S(), "force": B("Do not wait for requests")}, ["force"])
DISK = tool("disk_usage", "Used space of a disk in percent", {"host": S(), "mount": S("Mount point")})
SCALE = tool("scale_workers", "Sets the number of workers of a queue", {"queue": S(), "workers": I()})
LOGS = tool("search_logs", "Lines of a log with a word", {"service": S(), "word": S(), "hours": I("How far back"), "level": E("Least level", "debug", "info", "warning", "error")}, ["hours", "level"])
SILENCE = tool("silence_alert", "Mutes an alert for a time", {"alert": S("Name of the alert"), "minutes": I()})
fn("restart nginx on web-04", [RESTART, DISK, SCALE, LOGS, SILENCE], C(host="web-04", service=T("nginx"), force=(None, False)), "restarted in 1.8 s", r"~restart")
fn("how full is /var on db-2", [DISK, RESTART, SCALE], C(host="db-2", mount="/var"), "83", 83)
fn("bump the mail queue to 12 workers", [SCALE, RESTART, DISK, SILENCE], C(queue=T("mail", "mail queue"), workers=12), "mail: 8 -> 12", 12)
fn("look for 'timeout' in the checkout service's logs, last 6 hours, errors only", [LOGS, RESTART, SILENCE],
   C(service="~^checkout( service)?$", word="timeout", hours=6, level="error"), "14 lines", 14)
fn("shut up HighLatencyEU for 45 min", [SILENCE, LOGS, DISK, RESTART, SCALE], C(alert="HighLatencyEU", minutes=45), "muted until 15:20", r"~muted|silence|15:20|done|45")

# bugs
ISSUE = tool("create_issue", "Files an issue", {"title": S(), "priority": E("How bad", "low", "normal", "high", "critical"), "labels": A("string")}, ["labels"])
ASSIGN = tool("assign_issue", "Gives an issue to somebody", {"number": I(), "user": S()})
COUNT = tool("count_issues", "How many issues there are", {"state": E("Which", "open", "closed"), "label": S()}, ["label"])
fn("assign #2094 to priya", [ASSIGN, ISSUE, COUNT], C(number=2094, user=T("priya")), "ok", r"~priya|assigned|2094|done|ok")
fn("how many open issues have the label regression", [COUNT, ASSIGN, ISSUE], C(state="open", label=T("regression")), "23", 23)
fn('file an issue "Export button does nothing on Safari", high priority', [ISSUE, ASSIGN], C(title=T("Export button does nothing on Safari"), priority="high"),
   "issue 3120", r"~3120|created|filed")

# an aquarium
FEED = tool("feed_fish", "Feeds the fish of a tank", {"tank": S("Name of the tank"), "grams": X()})
WATERTEST = tool("log_water_test", "Keeps a water test", {"tank": S("Name of the tank"), "ph": X(), "nitrate": X("mg per litre")}, ["nitrate"])
fn("tank Amazonas: ph 6.8, nitrate 15", [WATERTEST, FEED], C(tank=T("Amazonas"), ph=6.8, nitrate=15), "kept, 3rd test this week",
   r"~kept|saved|logged|done|recorded|3rd|noted")
fn("give the reef tank 4.5 grams of food", [FEED, WATERTEST], C(tank=T("reef", "reef tank"), grams=4.5), "fed", r"~fed|done|4\.5|food")

# school
GRADE = tool("enter_grade", "Enters a mark", {"pupil": S(), "subject": S(), "points": I("0 to 15")})
ABSENT = tool("mark_absent", "Marks pupils as absent", {"pupils": A("string", "Names"), "date": S("YYYY-MM-DD"), "excused": B()}, ["excused"])
ROOM = tool("free_room", "A free classroom", {"day": E("Weekday", "mon", "tue", "wed", "thu", "fri"), "period": I("Lesson of the day, 1 to 9"), "seats": I("At least so many")}, ["seats"])
fn("12 points for Timo in geography", [GRADE, ABSENT, ROOM], C(pupil=T("Timo"), subject=T("geography"), points=12), "entered, average 10.4", r"~enter|10\.4|done")
fn("Nora, Malik and Jule are missing today, 30 Nov 2026", [ABSENT, GRADE, ROOM], C(pupils=["Nora", "Malik", "Jule"], date="2026-11-30", excused=(None, False)),
   "3 pupils marked", r"~\b3\b|three|marked|absent")
fn("need a classroom for 28 kids on thursday, 4th period", [ROOM, GRADE], C(day="thu", period=4, seats=28), "B 214", r"~b ?214")

# music
QUEUE = tool("queue_song", "Plays a song next", {"title": S(), "artist": S()}, ["artist"])
VOLUME = tool("set_volume", "Loudness of a speaker", {"speaker": S(), "percent": I()})
TIMER = tool("sleep_timer", "Stops the music after a time", {"minutes": I()})
fn("play Harvest Lights by The Quiet Ones next", [QUEUE, VOLUME, TIMER], C(title=T("Harvest Lights"), artist=T("The Quiet Ones", "Quiet Ones")), "queued",
   r"~queued|next|play|done")
fn("kitchen speaker to 25", [VOLUME, QUEUE, TIMER], C(speaker=T("kitchen", "kitchen speaker"), percent=25), "kitchen: 25 %", 25)
fn("stop the music in an hour and a half", [TIMER, QUEUE], C(minutes=90), "music stops at 23:40", r"~23:40|90|hour")

# recycling yard
WEIGH = tool("price_scrap", "What the yard pays for scrap", {"material": E("Metal", "copper", "brass", "aluminium", "steel"), "kg": X()})
SKIP = tool("order_skip", "Orders a skip", {"size_m3": I("Cubic metres"), "address": S(), "date": S("YYYY-MM-DD"), "days": I("How long it stays")}, ["days"])
fn("what do u pay for 18.6 kg brass", [WEIGH, SKIP], C(material="brass", kg=18.6), "76.26 euros", num(76.26))
fn("a 7 cubic metre skip to 3 Quarry Road on 2027-01-12, for 4 days", [SKIP, WEIGH], C(size_m3=7, address=T("3 Quarry Road"), date="2027-01-12", days=4),
   "skip S-66, 240 euros", r"~s-66|240")

# nested
SHIP = tool("ship_order", "Ships an order", {"order": I(), "to": {"type": "object", "properties": {"name": S(), "city": S(), "zip": S()}, "required": ["name", "city", "zip"]}})
RETURN = tool("return_item", "Takes an item of an order back", {"order": I(), "sku": S("Article number"), "reason": E("Why", "broken", "wrong_size", "not_wanted")})
fn("ship order 77120 to Carla Nunes, 4400-120 Porto", [SHIP, RETURN], [{"order": 77120, "to": {"name": T("Carla Nunes"), "city": T("Porto"), "zip": "4400-120"}}],
   "on its way, tracking PT5512", r"~pt5512")
fn("the shoes sku RX-200 from order 76801 are too small, send back", [RETURN, SHIP], C(order=76801, sku="RX-200", reason="wrong_size"), "label printed, refund 59.00",
   r"~59|label")
MEET = tool("create_meeting", "Makes a meeting", {"title": S(), "start": {"type": "object", "properties": {"date": S("YYYY-MM-DD"), "time": S("HH:MM")}, "required": ["date", "time"]}, "minutes": I(), "people": A("string", "Who comes")}, ["people"])
fn("put in a meeting called Budget, 9 dec 2026 at 11:00 for 45 minutes with Sven and Olga", [MEET],
   [{"title": T("Budget", "Budget meeting"), "start": {"date": "2026-12-09", "time": "11:00"}, "minutes": 45, "people": p} for p in (["Sven", "Olga"],)],
   "meeting made in room Kiel", r"~kiel|budget")

# astronomy, weather, sea
STAR = tool("object_altitude", "Height of an object above the horizon in degrees", {"object": S("Planet or star"), "latitude": X(), "longitude": X(), "time": S("HH:MM")})
DEW = tool("dew_point", "Dew point from temperature and humidity", {"celsius": X(), "humidity": I("Percent")})
TIDE = tool("next_tide", "Next high or low tide of a harbour", {"harbour": S(), "kind": E("Which tide", "high", "low")})
fn("how high is Jupiter at 21:30 from 52.5 north, 13.4 east?", [STAR, DEW, TIDE], C(object=T("Jupiter"), latitude=52.5, longitude=13.4, time="21:30"), "37.2", num(37.2))
fn("dew point at 19 degrees and 72 % humidity", [DEW, STAR], C(celsius=19, humidity=72), "13.8", num(13.8))
fn("when's the next low tide in Whitby", [TIDE, DEW, STAR], C(harbour=T("Whitby"), kind="low"), "16:52, 0.9 m", "16:52")

# health, fitness
SLEEP = tool("log_sleep", "Keeps a night's sleep", {"bed": S("To bed, HH:MM"), "up": S("Up, HH:MM"), "quality": I("1 bad to 5 good")}, ["quality"])
WEIGHT = tool("log_weight", "Keeps a weight", {"kg": X(), "date": S("YYYY-MM-DD")}, ["date"])
PILL = tool("pill_reminder", "Reminds of a medicine every day", {"medicine": S(), "times": A("string", "HH:MM"), "dose_mg": I()}, ["dose_mg"])
fn("slept from 23:10 to 6:45, quality 4", [SLEEP, WEIGHT, PILL], C(bed="23:10", up=("06:45", "6:45"), quality=4), "kept: 7 h 35 min", r"~7 ?h|7:35")
fn("weighed 78.4 this morning", [WEIGHT, SLEEP, PILL], C(kg=78.4), "kept, 0.6 kg less than last week", r"~0\.6|78\.4|kept")
fn("remind me every day at 08:00 and 20:00 to take Lorivan 50 mg", [PILL, SLEEP, WEIGHT], C(medicine=T("Lorivan"), times=["08:00", "20:00"], dose_mg=50),
   "two reminders a day", r"~remind|two|08:00|done")

# money
MOVE = tool("transfer_money", "Moves money between own accounts", {"from": E("Account", "giro", "savings", "joint"), "to": E("Account", "giro", "savings", "joint"), "amount": X()})
RATE = tool("exchange_rate", "Rate of two currencies", {"base": S("Three letters"), "quote": S("Three letters")})
SPENT = tool("spending", "What was spent in a category", {"category": E("Category", "food", "rent", "travel", "fun"), "month": S("YYYY-MM")})
fn("move 250 from savings to the joint account", [MOVE, RATE, SPENT], C(**{"from": "savings", "to": "joint", "amount": 250}), "done, savings 4,120.00",
   r"~4120|done|moved|250")
fn("how many swiss francs do i get for a euro at the moment", [RATE, MOVE], C(base="EUR", quote="CHF"), "0.9312", num(0.9312, 2))
fn("what did i spend on food in october 2026?", [SPENT, MOVE, RATE], C(category="food", month="2026-10"), "418.77", num(418.77))

# a farm
GATEF = tool("herd_location", "Where a herd stands", {"herd": S()})
MILK = tool("milk_yield", "Litres of a cow on a day", {"ear_tag": I(), "date": S("YYYY-MM-DD")})
VET = tool("call_vet", "Asks the vet to come", {"animal": S(), "symptom": S(), "today": B("True if it can't wait")}, ["today"])
fn("how much milk did 40772 give on 28 nov 2026", [MILK, GATEF, VET], C(ear_tag=40772, date="2026-11-28"), "27.3 litres", num(27.3))
fn("on which field are the heifers rn", [GATEF, MILK, VET], C(herd=T("heifers", "heifer")), "lower meadow", "lower meadow")

# odds and ends
CARD = tool("make_flashcard", "Makes a card to learn", {"front": S(), "back": S(), "deck": S()}, ["deck"])
QUIZ = tool("start_quiz", "Asks cards of a deck", {"deck": S(), "cards": I("How many"), "shuffle": B()}, ["cards", "shuffle"])
PARK = tool("extend_parking", "Prolongs a parking ticket", {"plate": S(), "minutes": I()})
COLOUR = tool("mix_paint", "Mixes a colour of paint", {"code": S("Code of the colour"), "litres": X(), "finish": E("Finish", "matt", "silk", "gloss")})
LIFT = tool("lift_status", "Is a lift running?", {"lift": S()})
DRONE = tool("plan_flight", "Plans a flight of the drone", {"site": S(), "altitude_m": I(), "overlap_percent": I("Overlap of the pictures")}, ["overlap_percent"])
LENS = tool("order_lenses", "Orders lenses for glasses", {"left": X("Dioptres"), "right": X("Dioptres"), "coated": B()}, ["coated"])
fn("flashcard: front 'der Nebel', back 'fog', deck German", [CARD, QUIZ], C(front=T("der Nebel"), back=T("fog"), deck=T("German")), "card 88 made", r"~88|made|card|done")
fn("quiz me with 15 cards from the deck Anatomy, shuffled", [QUIZ, CARD], C(deck=T("Anatomy"), cards=15, shuffle=True), "quiz started", r"~start|quiz|begin|done")
fn("parking for HD 221 another 40 minutes", [PARK, LIFT], C(plate="~^HD[- ]?221$", minutes=40), "valid until 17:05, 1.80 euros", r"~17:05|1\.80?")
fn("2.5 l of RAL 6021 in silk", [COLOUR], C(code="~^RAL ?6021$", litres=2.5, finish="silk"), "can 14 is ready at the counter", 14)
fn("is the Hornbahn running?", [LIFT, PARK], C(lift=T("Hornbahn")), "closed, wind 85 km/h", r"~closed|not running|n['’]t|wind")
fn("plan a flight over the gravel pit at 80 m with 70 percent overlap", [DRONE], C(site=T("gravel pit"), altitude_m=80, overlap_percent=70),
   "212 pictures, 14 minutes", r"~212|14")
fn("lenses please: left -2.25, right -1.75, with coating", [LENS, COLOUR], C(left=-2.25, right=-1.75, coated=True), "order L-9, ready in 6 days", r"~l-9|6 days")
WORD = tool("define_word", "Meaning of a word", {"word": S()})
RHYME = tool("find_rhymes", "Words that rhyme", {"word": S(), "syllables": I()}, ["syllables"])
fn("gimme rhymes for 'harbour' with two syllables", [RHYME, WORD], C(word="harbour", syllables=2), "barber, arbour", "barber")
fn("what does 'petrichor' mean", [WORD, RHYME], C(word="petrichor"), "the smell of rain on dry ground", r"~rain")
BUS = tool("next_bus", "Next bus of a line at a stop", {"stop": S(), "line": S("Number of the line")}, ["line"])
LOST = tool("report_lost", "Reports something lost on a bus", {"item": S(), "line": S("Number of the line"), "date": S("YYYY-MM-DD")})
fn("i left my umbrella on the 42 on 27 november 2026", [LOST, BUS], C(item="~umbrella", line="42", date="2026-11-27"), "report 5150", r"~5150|report")
fn("when does the next 17 leave from Mill Bridge", [BUS, LOST], C(stop=T("Mill Bridge"), line="17"), "in 4 minutes, 18:22", r"~18:22|4 min")
PIZZA = tool("order_pizza", "Orders a pizza", {"size": E("Size", "small", "medium", "large"), "toppings": A("string"), "sliced": B("Cut it")}, ["sliced"])
TEXT = tool("send_sms", "Sends a text message", {"to": S("Name of the contact"), "text": S()})
EGG = tool("set_timer", "Starts a timer", {"seconds": I(), "label": S()}, ["label"])
POLL = tool("create_poll", "Asks the group to vote", {"question": S(), "options": A("string", "What can be chosen"), "anonymous": B()}, ["anonymous"])
RESIZE = tool("resize_image", "Changes the size of a picture", {"file": S(), "width": I("Pixels"), "height": I("Pixels; left out: in proportion")}, ["height"])
AUDIO = tool("convert_audio", "Writes an audio file in another format", {"file": S(), "format": E("Format", "mp3", "flac", "ogg"), "kbps": I("Bit rate")}, ["kbps"])
SAY = tool("translate", "Translates a text", {"text": S(), "to": S("Language, two letters")})
fn("large pizza, mushrooms and olives", [PIZZA, TEXT],
   [{"size": "large", "toppings": t} for t in (["mushrooms", "olives"], ["mushroom", "olive"], ["Mushrooms", "Olives"], ["mushrooms", "olive"])], "order 14, 25 minutes",
   r"~25|\b14\b|order")
fn("text Dana: running 10 min late", [TEXT, PIZZA, EGG], C(to=T("Dana"), text="~running 10 min(utes)? late"), "delivered", r"~sent|deliver|done|text")
fn("timer 4 and a half minutes for the eggs", [EGG, TEXT], C(seconds=270, label=(None, "~egg")), "running", r"~timer|running|start|set")
fn("make a poll 'Where do we meet?' with Cork, Oslo and Turin, anonymous", [POLL, TEXT, SAY],
   C(question="~^where do we meet", options=["Cork", "Oslo", "Turin"], anonymous=True), "poll 61 is open", r"~61|poll")
fn("banner.png should be 1200 px wide", [RESIZE, AUDIO], C(file="banner.png", width=1200), "banner.png: 1200 x 400", r"~1200|400|done")
fn("turn interview.wav into an mp3, 192 kbps", [AUDIO, RESIZE, SAY], C(file="interview.wav", format="mp3", kbps=192), "interview.mp3, 31 MB", r"~interview\.mp3|31 ?mb")
fn("say 'the lift is broken' in Polish", [SAY, TEXT, POLL, EGG], C(text=T("the lift is broken", "lift is broken"), to=("pl", "PL")), "winda jest zepsuta",
   "winda jest zepsuta")
assert len(OUT) == 190


# ---------------------------------------------------------------- no function fits: 25

UNFIT = SORRY + r"|ca ?n['’]t|do ?n[o'’]t|no (tool|function|way|means)|none of|outside|sorry|only"


def unfit(q, tools, *facts):
    offered = [offer(t) for t in tools]
    MIX.shuffle(offered)
    ask("no function", q, N, facts_of(facts), offered)


# things that would need another tool
unfit("order me a taxi to the airport", [PRINT, PTEMP, PSTATE], UNFIT)
unfit("can you print this page for me", [FEED, WATERTEST], UNFIT)
unfit("what's the weather going to be in Gdansk tomorrow", [RATING, RESULT], UNFIT)
unfit("send an email to my boss that im sick", [STAR, DEW, TIDE], UNFIT)
unfit("unlock the front door pls", [LIGHT, BLIND, HEAT], UNFIT)
unfit("cancel my gym membership", [SLEEP, WEIGHT, PILL], UNFIT)
unfit("Would you be so kind as to book a table for two at the Golden Hind tonight?", [BOUQUET, VASES], UNFIT)
unfit("delete the database on db-2", [DISK, LOGS, SILENCE], UNFIT)
unfit("buy 10 shares of the brewery", [TANK, RACK], UNFIT)
unfit("play some jazz", [GRADE, ABSENT, ROOM], UNFIT)
unfit("can you call my mum", [BUS, LOST], UNFIT)
unfit("take a picture of the garden", [WATER, SOW, HARVEST], UNFIT)
unfit("get me a loan of 5000", [MOVE, RATE, SPENT], UNFIT)
unfit("post this on my instagram", [RESIZE, AUDIO], UNFIT)
# talk, with tools at hand
unfit("thx that was helpful", [PARCEL, POSTAGE, PICKUP])
unfit("hello there", [LEAVE, BALANCE, PAYSLIP, SHIFT])
unfit("are you a human?", [QUEUE, VOLUME, TIMER])
unfit("good night!", [LIGHT, BLIND, HEAT])
unfit("ok never mind, forget it", [TAXI, ETA, FARE])
unfit("I am so tired of this rain", [WEIGH, SKIP])
unfit("do you like fish?", [FEED, WATERTEST])
unfit("sorry wrong chat", [ISSUE, ASSIGN, COUNT])
unfit("my cow had twins yesterday!! so happy", [GATEF, MILK, VET])
unfit("what can you help me with here?", [SEATS, BUY, TRAILER], r"~film|ticket|seat|trailer|cinema|movie")
unfit("haha good one", [CARD, QUIZ])
assert len(OUT) == 215

# ---------------------------------------------------------------- small talk: 25


def talk(q, *facts):
    ask("talk", q, N, [*facts])


talk("hi")
talk("hey whats up")
talk("Good afternoon!")
talk("who made you?")
talk("how old are you")
talk("tell me about yourself in one sentence")
talk("i'm bored")
talk("I got the job!!!")
talk("my grandfather died last week")
talk("thanks a lot, you saved my day")
talk("you're wrong lol")
talk("can i trust you?")
talk("do you get tired of questions")
talk("whats your favourite colour")
talk("I don't really know how to use this thing, I'm 81 years old.")
talk("ugh, mondays")
talk("brb")
talk("see you tomorrow then")
talk("are you better than chatgpt?")
talk("im learning to play the accordion")
talk("what kinds of things can you do?", r"~calcul|python|search|question|tool|function|math|comput|code|help")
talk("say something nice to me")
talk("wow ok")
talk("happy new year!")
talk("is it ok if i make typing mistakes")
assert len(OUT) == 240

# ---------------------------------------------------------------- failures: 25

LOST_CASE = SORRY + r"|out of range|no\b|none|unknown|un(successful|reachable)|busy|closed|later|sorry|expired|problem|missing|blocked|too many"


def broken(q, tools, calls, numbers, error=None, result=""):
    """The first tool fails, or finds nothing."""
    ask("failures", q, tools[0][0], [LOST_CASE, only(*numbers)], mixed(offer(tools[0], result, error), tools[1:]), calls)


def mend(q, spec, wrong, says, result, calls, fact, beside=()):
    """Wrong arguments fail with a sentence that says what is right."""
    tools = [live(spec, f"if {wrong}: sys.exit({says!r})\nprint({result!r})")] + [offer(t) for t in beside]
    MIX.shuffle(tools)
    ask("failures", q, spec[0], facts_of([fact]), tools, calls)


# the tool failed
broken("where is parcel 5590012 now", [PARCEL, POSTAGE], C(number="5590012"), [5590012, 503], "HTTP 503: service unavailable")
broken("how many seats are left for Cold Harbour at 18:30?", [SEATS, BUY], C(film=T("Cold Harbour"), time="18:30"), [18, 30], "the booking system does not answer")
broken("whats the pound in yen", [RATE, MOVE], C(base="GBP", quote="JPY"), [], "connection timed out")
broken("restart redis on cache-1", [RESTART, DISK], C(host="cache-1", service=T("redis"), force=(None, False)), [1], "permission denied")
broken("Open the gate for M 4471 please", [GATE, SHOWER], C(plate="~^M[- ]?4471$"), [4471], "the motor of the gate is blocked")
broken("print vase.stl in TPU with 15 % infill", [PRINT, PSTATE], C(file="vase.stl", material="TPU", infill_percent=15, copies=(None, 1)), [15], "no TPU is loaded")
broken("gravity of tank 2", [TANK, RACK], C(tank=2, what="gravity"), [2], "sensor offline")
broken("move 900 from giro to savings", [MOVE, SPENT], C(**{"from": "giro", "to": "savings", "amount": 900}), [900], "refused: not enough money in giro")
broken("net pay of employee 640 in june 2026 please", [PAYSLIP, BALANCE], C(employee_id=640, month=6, year=2026), [640, 6, 2026], "no such employee")
ask("failures", "search the web for the winner of the Ostrava marathon", "brave_search", [LOST_CASE, only(429)],
    [house("brave_search", error="429 Too Many Requests")], words=["ostrava"])
ask("failures", "read me budget-2025.csv", "file_read", [LOST_CASE, only(2025)], [house("file_read", error="no such file"), house("file_list")],
    C(path="budget-2025.csv"))
# nothing was found
broken("what's the classical rating of Ludmila Brandt", [RATING, RESULT], C(name=T("Ludmila Brandt"), kind="classical"), [], result="no such player")
broken("where do they show the Ivory Comb?", [OBJECT, TOUR], C(title=T("Ivory Comb")), [], result="[]")
broken("did Piotr Zak pass the theory exam", [EXAM, LESSON], C(pupil=T("Piotr Zak")), [], result="null")
broken("gimme rhymes for orange", [RHYME, WORD], C(word="orange"), [], result="no rhymes found")
ask("failures", "do our documents say anything about sabbaticals", "knowledge_search", [LOST_CASE, only()], [house("knowledge_search", "no passages found")],
    words=["sabbatical"])
ask("failures", "what is 17 divided by 0", "any", [LOST_CASE + r"|by zero|by 0|infinit", only(17, 0)])
ask("failures", "which weekday is 31 april 2027?", "any", [LOST_CASE, r"!~\b(mon|tues|wednes|thurs|fri|satur|sun)day\b", only(30, 31, 2027, 4)])
# a call put right
mend("next departures from Leeds", tool("departures", "Next trains of a station", {"station": S("The station")}), "a['station'] != 'LDS'",
     "unknown station; stations have three letters, Leeds is LDS",
     "18:05 to York, platform 4", C(station="LDS"), "18:05")
mend("alarm for 7 pm please", tool("set_alarm", "Sets an alarm", {"time": S("When")}), "a['time'] != '19:00'",
     "the time has to be written with 24 hours, for example 19:00 for 7 pm", "alarm set", C(time="19:00"), r"~alarm|set|19:00|7 ?pm")
mend("let 2 cubic metres of water into the pond", tool("fill_pond", "Lets water into the pond", {"amount": X("How much")}), "a['amount'] < 50",
     "amount is in litres and at least 50; a cubic metre is 1000 litres",
     "the valve is open for 16 minutes", C(amount=2000), r"~16|valve|open|2000|done", [BLIND])
mend("book the Aquarium for tuesday", tool("book_room", "Books a meeting room for a day", {"room": S(), "day": S("Weekday")}), "a['room'] != 'K1'",
     "no such room; write K1 for the Aquarium, K2 for the Library, K3 for the Attic",
     "K1 is booked", C(room="K1", day=T("tuesday")), r"~k1|aquarium|booked")
mend("i'd like a large hoodie in grey", tool("order_hoodie", "Orders a hoodie", {"size": S(), "colour": S()}), "a['size'] != 'L'", "size must be XS, S, M, L or XL",
     "order 661, ready on friday", C(size="L", colour=T("grey", "gray")), r"~661|friday")
mend("Dutch subtitles for Snow Engine", tool("get_subtitles", "Fetches the subtitles of a film", {"film": S(), "language": S()}), "a['language'] != 'nl'",
     "unknown language; there are de, fr and nl",
     "snow-engine.nl.srt saved", C(film=T("Snow Engine"), language="nl"), r"~snow-engine\.nl\.srt|saved|subtitle", [TRAILER, SEATS])
mend("page the doctor on call on ward four", tool("page_doctor", "Calls the doctor on duty of a ward", {"ward": S()}), "a['ward'] != 'W04'",
     "wards are written W01 to W12", "Dr Osei is on her way", C(ward="W04"), "osei")
assert len(OUT) == 265

# ---------------------------------------------------------------- follow-ups: 40


ANY = "any"
chain(("8 packs of 36 nappies, how many is that", P, [288]), ("we need 9 a day. how many days do they last", P, [32]), ("and with 6 a day?", P, [48]))
chain(("2^40", P, [2 ** 40]), ("minus 1", P, [2 ** 40 - 1]), ("is that divisible by 3", P, [YES, r"!~\bnot\b|n['’]t\b"]))
chain(("15% of 640", P, [96]), ("and 17.5%?", P, [112]), ("add both", P, [208]))
chain(("350 F in celsius", P, [num(318 / 1.8, 1)]), ("and 425?", P, [num(393 / 1.8, 1)]), ("other way round now: 180 C in fahrenheit", P, [356]))
chain(("mean of 12 15 11 19 23", P, [16]), ("add 40 to the list, mean now?", P, [20]), ("and the median", P, [17]))
chain(("what weekday is 9 may 2027", P, [weekday(D(2027, 5, 9))]), ("and one year later?", P, [weekday(D(2028, 5, 9))]),
      ("how many days between those two dates", P, [(D(2028, 5, 9) - D(2027, 5, 9)).days]))
DIVISORS = [n for n in range(1, 5041) if 5040 % n == 0]
chain(("how many divisors does 5040 have?", P, [len(DIVISORS)]), ("and what do they add up to", P, [sum(DIVISORS)]),
      ("the same sum for 5041 please", P, [sum(n for n in range(1, 5042) if 5041 % n == 0)]))
chain(("my rent is 840 a month, whats that a year", P, [10080]), ("it goes up by 3.5%. new monthly rent?", P, [num(869.4)]), ("so per year?", P, [num(10432.8)]),
      ("how much more is that a year than before", P, [num(352.8)]))
chain(("write stressed backwards", P, ["desserts"]), ("how many letters s are in that", P, [3]),
      ("now sort its letters alphabetically", P, [r"~deerssst|d\W+e\W+e\W+r\W+s\W+s\W+s\W+t"]))
chain(("420 km, the van needs 8.5 l per 100 km. how many litres?", P, [num(35.7)]), ("a litre costs 1.74, so how much money", P, [num(35.7 * 1.74, 2)]),
      ("divided by the 3 of us", P, [num(35.7 * 1.74 / 3, 2)]))
chain(("48 * 125", P, [6000]), ("sorry i meant 84 not 48", P, [10500]), ("minus 10% please", P, [9450]))
chain(("how many days from 30 november 2026 to 24 march 2027", P, [(D(2027, 3, 24) - D(2026, 11, 30)).days]),
      ("in weeks?", P, [num((D(2027, 3, 24) - D(2026, 11, 30)).days / 7, 1)]),
      ("and if i start counting on 15 december", P, [(D(2027, 3, 24) - D(2026, 12, 15)).days]))
chain(("sort these: 5, -3, 12, 0, -8, 7", P, [order(-8, -3, 0, 5, 7, 12)]), ("other way round", P, [order(12, 7, 5, 0, -3, -8)]),
      ("without the negative ones", P, [order(12, 7, 5, 0) + r"|(?<!\w)0(?!\w).*?(?<!\w)5(?!\w).*?(?<!\w)7(?!\w).*?(?<!\w)12(?!\w)", r"!~-8"]),
      ("and their sum?", P, [24]))
chain(("first ten fibonacci numbers, starting 1, 1", P, [order(1, 1, 2, 3, 5, 8, 13, 21, 34, 55)]), ("sum of them", P, [143]), ("only the even ones added up", P, [44]))
chain(("box is 40 x 25 x 30 cm, how many litres go in", P, [30]), ("and if its 42 cm high instead of 30?", P, [42]), ("twelve of those bigger ones?", P, [504]))
chain(("200 in binary", P, ["11001000"]), ("how many ones are in there", P, [3]), ("and 200 in octal", P, [310]), ("hex?", P, [r"~\b(0x)?c8\b"]))
chain(("2000 at 3 percent compound for 5 years", P, [num(2000 * 1.03 ** 5, 2)]), ("10 years?", P, [num(2000 * 1.03 ** 10, 2)]),
      ("and if it was 4 percent (10 years)", P, [num(2000 * 1.04 ** 10, 2)]))
chain(("bmi for 82 kg and 1.79 m", P, [num(82 / 1.79 ** 2, 1)]), ("and if i get down to 77 kg", P, [num(77 / 1.79 ** 2, 1)]), ("ok thanks!!", N))
chain(("chance of at least one six when i roll a die 4 times, in percent", P, [num(100 * (1 - (5 / 6) ** 4), 1)]),
      ("with 6 rolls?", P, [num(100 * (1 - (5 / 6) ** 6), 1)]), ("and no six at all in 6 rolls", P, [num(100 * (5 / 6) ** 6, 1)]))
chain(("12 dozen eggs, how many", P, [144]), ("17 are broken, whats left", P, [127]), ("how many full cartons of 10 is that", P, [12]),
      ("and how many single eggs are left over then", P, [7]))
chain(("add my hours: 7.5 8 6.25 9 7.75", P, [num(38.5)]), ("times 21.80", P, [num(839.3)]), ("take off 22% tax", P, [num(654.654, 2)]))
chain(("how many words: she sells sea shells by the sea shore", P, [8]), ("how often does sea come up in it (as a word)", P, [2]),
      ("replace sea with lake", P, ["she sells lake shells by the lake shore"]))
chain(("sum of all numbers from 1 to 100", P, [5050]), ("and to 1000?", P, [500500]), ("difference of the two", P, [495450]))
chain(("apples 3.20\npears 4.10\nplums 2.75\n\ntotal?", P, [num(10.05)]), ("oh the plums are 3.50, not 2.75", P, [num(10.8)]),
      ("and 2 percent discount on everything", P, [num(10.584, 2)]))
chain(("17*23", P, [391]), ("plus 109", P, [500]), ("divided by 4", P, [125]), ("cube root of that", P, [num(5.0)]), ("now 5 to the power of 6", P, [15625]),
      ("great, thats all i needed", N))
chain(("10 miles in km", P, [num(16.09344, 1)]), ("and 5 miles", P, [num(8.04672, 1)]), ("5 km in miles?", P, [num(5 / 1.609344, 1)]),
      ("21.1 km?", P, [num(21.1 / 1.609344, 1)]), ("when i run that in 2 hours, whats my speed in km/h", P, [num(10.55, 1)]))
chain(("how many days from 29 feb 2000 to 28 feb 2026", P, [(D(2026, 2, 28) - D(2000, 2, 29)).days]),
      ("what weekday was that first date", P, [weekday(D(2000, 2, 29))]), ("and the second one?", P, [weekday(D(2026, 2, 28))]))
chain(("are listen and silent anagrams?", P, [YES]), ("dusty and study?", P, [YES]), ("pasta and taste?", P, [NO]))

# with functions
BOLT = tool("stock_of", "Pieces in stock of an article", {"article": S()})
REORDER = tool("reorder", "Orders an article again", {"article": S(), "pieces": I()})
chain(("how many M8 bolts do we have", "stock_of", [340], C(article="~m8")), ("and M10?", "stock_of", [25], C(article="~m10")),
      ("thats too few, order 200 of them", "reorder", [r"~o-55|order"], C(article="~m10", pieces=200)),
      tools=[live(BOLT, "print(340 if 'M8' in a['article'].upper() else 25 if 'M10' in a['article'].upper() else 'unknown article')"), offer(REORDER, "order O-55 placed")])
NOW = tool("current_weather", "The weather of a place now", {"place": S()})
chain(("whats the weather in Oslo", "current_weather", [num(-4)], C(place="~^oslo")), ("and Bergen?", "current_weather", [6], C(place="~^bergen")),
      ("which of the two is warmer", ANY, ["bergen"]),
      tools=[live(NOW, "print({'o': '-4 °C, snow', 'b': '6 °C, rain'}.get(a['place'][:1].lower(), 'unknown'))")])
chain(("kitchen to 20 degrees please", "set_heating", [20], C(room=T("kitchen"), celsius=20)),
      ("the bathroom too", "set_heating", [r"~bath"], C(room=T("bathroom"), celsius=20)),
      ("no wait, bathroom 23", "set_heating", [23], C(room=T("bathroom"), celsius=23)),
      ("and the study 19 until 18:00", "set_heating", [19], C(room=T("study"), celsius=19, until="18:00")),
      tools=[live(HEAT, "print(f\"{a['room']}: {a['celsius']:g} °C\")"), offer(LIGHT)])
chain(("translate 'good night' into Swedish", "translate", ["god natt"], C(text=T("good night"), to=("sv", "SV"))),
      ("and Danish", "translate", ["godnat"], C(text=T("good night"), to=("da", "DA"))),
      ("now 'see you tomorrow', Danish again", "translate", ["vi ses i morgen"], C(text=T("see you tomorrow"), to=("da", "DA"))),
      tools=[live(SAY, "print('vi ses i morgen' if 'tomorrow' in a['text'] else {'sv': 'god natt', 'da': 'godnat'}.get(a['to'].lower(), 'unknown language'))")])
chain(("book a parking lesson for Nina on 2026-12-08 at 10:00", "book_lesson", [r"~book|10:00|nina"], C(pupil=T("Nina"), date="2026-12-08", time="10:00", kind="parking")),
      ("make that 11:30", "book_lesson", [r"~book|11:30|nina"], C(pupil=T("Nina"), date="2026-12-08", time="11:30", kind="parking")),
      ("the same for Paul a day later", "book_lesson", [r"~book|paul|11:30"], C(pupil=T("Paul"), date="2026-12-09", time="11:30", kind="parking")),
      tools=[live(LESSON, "print(f\"booked: {a['pupil']}, {a['date']} {a['time']}\")"), offer(EXAM)])
TODO = tool("add_task", "Adds to the to-do list", {"task": S(), "due": S("YYYY-MM-DD")}, ["due"])
TASKS = tool("list_tasks", "The to-do list", {})
chain(("add call the bank to my todo list", "add_task", [r"~add|bank|done"], C(task="~^call (the )?bank$")),
      ("also: buy lamp oil, until 2026-12-06", "add_task", [r"~add|oil|done"], C(task="~^buy lamp oil$", due="2026-12-06")),
      ("whats on it now?", "list_tasks", ["bank", "oil"], [{}]), ("perfect thank you", N),
      tools=[offer(TODO, "added"), offer(TASKS, "1. call the bank\n2. buy lamp oil (2026-12-06)")])
PRICE = tool("article_price", "Price of an article", {"article": S()})
chain(("what does a sack of cement cost", "article_price", [num(7.45)], C(article="~cement")), ("and 12 of them?", P, [num(89.4)]),
      ("plus 35 for delivery", P, [num(124.4)]), tools=[offer(PRICE, "7.45"), offer(REORDER)])
TRAIN = tool("next_train", "Next train between two towns", {"from": S(), "to": S()})
chain(("next train from Kassel to Jena?", "next_train", ["15:21"], C(**{"from": T("Kassel"), "to": T("Jena")})),
      ("and back?", "next_train", ["19:48"], C(**{"from": T("Jena"), "to": T("Kassel")})),
      ("ok and from Jena to Gera", "next_train", ["16:02"], C(**{"from": T("Jena"), "to": T("Gera")})), ("thx", N),
      tools=[live(TRAIN, "print({'Jena': '15:21', 'Kassel': '19:48'}.get(a['to'], '16:02'))")])
CLASSES = tool("classes", "Classes of the gym on a day", {"day": E("Weekday", "monday", "tuesday", "wednesday", "thursday", "friday")})
JOIN = tool("join_class", "Books a place in a class", {"day": E("Weekday", "monday", "tuesday", "wednesday", "thursday", "friday"), "class": S()})
chain(("which classes are there on monday", "classes", ["spinning", "boxing"], C(day="monday")),
      ("thursday?", "classes", ["yoga", "pilates"], C(day="thursday")),
      ("put me down for the yoga then", "join_class", [r"~yoga|book|place"], C(**{"day": "thursday", "class": T("yoga")})),
      tools=[live(CLASSES, "print({'monday': 'spinning 18:00, boxing 19:30', 'thursday': 'yoga 17:15, pilates 18:45'}.get(a['day'], 'none'))"), offer(JOIN, "place booked")])
SPORT = tool("log_exercise", "Keeps an exercise", {"exercise": S(), "count": I()})
chain(("log 30 pushups", "log_exercise", [r"~30|logged|kept|saved|done"], C(exercise="~^push-?ups?$", count=30)),
      ("and 45 squats", "log_exercise", [r"~45|logged|kept|saved|done"], C(exercise="~^squats?$", count=45)),
      ("oh it was 54 squats, please correct that", "log_exercise", [r"~54|logged|kept|saved|done|correct"], C(exercise="~^squats?$", count=54)),
      tools=[offer(SPORT, "kept")])
FREEZER = tool("freezer_temperature", "Temperature of a freezer in Celsius", {"freezer": I()})
chain(("freezer 2, what temperature", "freezer_temperature", [num(-18.5)], C(freezer=2)), ("3?", "freezer_temperature", [num(-11.2)], C(freezer=3)),
      ("whats that in fahrenheit", P, [num(11.84, 1)]), tools=[live(FREEZER, "print({2: '-18.5', 3: '-11.2'}.get(a['freezer'], 'no such freezer'))")])
SHARE = tool("share_price", "Price of a share", {"symbol": S("Four letters")})
chain(("price of ABCX", "share_price", [num(41.2)], C(symbol="ABCX")), ("and QRTZ", "share_price", [num(18.75)], C(symbol="QRTZ")),
      ("30 of the QRTZ would be?", P, [num(562.5)]), ("and 15 ABCX", P, [618]), ("both together", P, [num(1180.5)]), ("hm ok, thanks", N),
      tools=[live(SHARE, "print({'ABCX': '41.20', 'QRTZ': '18.75'}.get(a['symbol'], 'unknown symbol'))")])
assert len(OUT) == 305

# ---------------------------------------------------------------- languages: 15


def local(d, month):
    return day(d) + rf"|(?<!\d)0?{d.day}\.? (de )?{month}"


foreign("Wie viel ist 4.217 mal 386?", 4217 * 386)
foreign("welcher wochentag war der 9. november 1989", r"~donnerstag|thursday")
foreign("was kostet eine Jacke für 149,90 Euro mit 20 % Rabatt?", 119.92)
foreign("combien font 1 260 divisé par 16 ?", 78.75)
foreign("Bonjour, quel jour de la semaine tombait le 14 juillet 1998 ? Merci", r"~mardi|tuesday")
foreign("calcule la moyenne de 12, 15, 9 et 18 stp", 13.5)
foreign("quanto fa 23 alla quinta?", 23 ** 5)
foreign("quanti giorni ci sono dal 10 marzo 2026 al 25 dicembre 2026", (D(2026, 12, 25) - D(2026, 3, 10)).days)
foreign("il 22% di 1350 quant'è", 297)
foreign("Quanto é 15 fatorial?", math.factorial(15))
foreign("que dia da semana foi 25 de abril de 1974", r"~quinta|thursday")
foreign("divide 987,60 por 12 por favor", 82.3)
foreign("cuánto es la raíz cuadrada de 7569", 87)
foreign("¿qué fecha es 100 días después del 1 de febrero de 2027?", local(D(2027, 2, 1) + DAYS(100), "mayo"))
foreign("cual es el primer numero primo mayor que 800", next(n for n in range(801, 900) if prime(n)))
assert len(OUT) == 320

write()
