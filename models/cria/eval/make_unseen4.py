#!/usr/bin/env python3
"""Prints unseen4.jsonl: the fourth hand-written evaluation, by an author who knows neither the generator of the dialogues nor the
questions of the three sets before.  Ten strangers ask: a carpenter, a teacher, a data analyst, a truck driver, a lawyer's assistant,
a doctoral student of biology, a teenager, a hotel clerk, a DevOps engineer and a grandmother.  Every expected value is computed here
or stands in what a tool returns."""
import base64
import calendar
import datetime
import json
import math
import re
import statistics
import sys

from author import A, B, C, D, E, F, I, N, OUT, P, S, X, ask, search, write
from facts import NO, SORRY, T, YES, both, day, num, only, order, weekday

DAYS = datetime.timedelta


def python(q, *facts):
    ask("python", [q], [P], [[f if isinstance(f, str) else num(f) for f in facts]])


# ---------------------------------------------------------------- Python: 60

# the carpenter
python("got a 244 cm board and need 37 cm pieces, the saw eats 3 mm each cut. how many whole pieces", next(n for n in range(99, 0, -1) if n * 370 + (n - 1) * 3 <= 2440))
python("deck is 4.80 m wide, each board covers 14 cm. how many boards do i have to buy", math.ceil(480 / 14))
python("whats 7 5/8 inches in mm", num(7.625 * 25.4, 1))
python("diagonal of a frame 1200 x 850 mm so i can check that its square", num(math.hypot(1200, 850), 0))
python("quote: 14.5 hrs at 52/hr, materials 386.40, then 19% vat on all of it. what do i charge", num((14.5 * 52 + 386.4) * 1.19, 2))
python("12 beams, 60 by 120 mm, 4 m long each - volume in cubic metres?", num(12 * .06 * .12 * 4, 2))
# the teacher
MARKS = [14, 17, 9, 20, 11, 16, 16, 8, 13]
python("class test results 14 17 9 20 11 16 16 8 13, average pls", num(sum(MARKS) / 9, 1))
python("Hello, I would like to sort these names by how long they are, shortest first: Bartholomew, Ivy, Oscar, Fiona-Mae. Thank you!", order("Ivy", "Oscar", "Fiona-Mae", "Bartholomew"))
python("homework counts 30%, exam 70%. she has 82 and 91. final mark?", .3 * 82 + .7 * 91)
GOBLIN = "the quick onyx goblin jumps over the lazy dwarf"
python(f"how many vowels are in \"{GOBLIN}\" (a e i o u only)", sum(c in "aeiou" for c in GOBLIN))
python("write a function that puts the words of a sentence in the opposite order, last word first, and run it on: school is out for summer", "summer for out is school")
python("for the quiz: how many words does this have? 'Peter Piper picked a peck of pickled peppers and then he went home again'", len("Peter Piper picked a peck of pickled peppers and then he went home again".split()))
python("29 pupils, 346.55 collected for the trip. how much is that each?", num(346.55 / 29, 2))
# the data analyst
LIST = [3, 9, 9, 4, 8, 15, 9, 2, 4]
python("median + mode of 3 9 9 4 8 15 9 2 4", statistics.median(LIST), statistics.mode(LIST))
python("region;units\nNorth;1204\nSouth;987\nEast;1431\nWest;765\n\nwhich region sold most and whats the total", "East", 1204 + 987 + 1431 + 765)
python("318 conversions out of 12,450 visitors in percent", num(100 * 318 / 12450, 1))
python("revenue 84,300 -> 97,650. growth %?", num(100 * (97650 / 84300 - 1), 0))
python("cagr if we go from 1.2M to 3.1M in 5 years", num(100 * ((3.1 / 1.2) ** .2 - 1), 0) + "|" + num((3.1 / 1.2) ** .2 - 1, 2)[1:])
python("sample standard deviation: 102, 98, 110, 95, 105", num(statistics.stdev([102, 98, 110, 95, 105]), 1))
python("pearson correlation of [1,2,3,4,5] with [2,4,5,4,6]", num(statistics.correlation([1, 2, 3, 4, 5], [2, 4, 5, 4, 6]), 1))
python("name,score\nann,88\nbob,92\ncid,79\ndee,92\ngive me everyone with 90 or more", "bob", "dee", "!cid", "!ann")
python("remove the duplicates but keep the order: 5,3,5,8,3,1,8", order(5, 3, 8, 1))
python("we bought 120 units at 4.50, 80 at 5.10 and 200 at 4.20, avg price per unit", num((120 * 4.5 + 80 * 5.1 + 200 * 4.2) / 400))
# the truck driver
python("did 1,187 km on 392 litres, whats that per 100 km", num(392 / 11.87, 0))
python("712 miles in kilometers", num(712 * 1.609344, 0))
python("set off 04:40, 9 hrs 15 driving + 45 min break. when do i finish", "14:40|2:40")
python("Load says 18.4 tonnes, dispatcher wants pounds", num(18400 / .45359237, 0))
python("540 liters diesel at 1.689, how much is that", num(540 * 1.689))
python("450 km averaging 82 km/h, how long does it take?", r"~5 ?(h|hours?)\D{0,12}29|5\.49|5\.488?|5\.5(?!\d)|5:29|329(\.\d+)? ?min")
python("26 pallets 680 kg each, empty truck 14,200 kg, limit is 40,000 kg. how much more could i load", 40000 - 14200 - 26 * 680)
# the lawyer's assistant
python("21 days after 12 February 2027 - which date, and which day of the week please", day(D(2027, 2, 12) + DAYS(21)), weekday(D(2027, 2, 12) + DAYS(21)))
python("simple interest on 8,400 at 5% p.a. for 137 days (365-day year)", num(8400 * .05 * 137 / 365, 2))
python("days between march 3 2024 and november 19 2026", (D(2026, 11, 19) - D(2024, 3, 3)).days)
python("Costs of 12,890.50 come off an estate of 487,250; my client gets a third of what remains. What is her share?", num((487250 - 12890.5) / 3, 0))
python("court fee table: Filing 125.00, Service 48.50, Transcript 212.75, Copies 19.20. total?", num(125 + 48.5 + 212.75 + 19.2))
python("contract signed 31 jan 2026, notice is 90 days. last day?", day(D(2026, 1, 31) + DAYS(90)))
# the doctoral student
python("stock is 50 mM, need 250 ml at 2 mM. volume of stock in ml?", 10)
REV = "ATGGCCTTAAGC"[::-1].translate(str.maketrans("ACGT", "TGCA"))
python("reverse complement of ATGGCCTTAAGC", REV)
python("gc content of GGCATTACGCGTA in %", num(100 * sum(c in "GC" for c in "GGCATTACGCGTA") / 13, 0) + "|" + num(sum(c in "GC" for c in "GGCATTACGCGTA") / 13, 2)[1:])
python("cells double every 20 min, i start with 150. how many after 5 h", 150 * 2 ** 15)
python("in how many ways can i pick 4 mice out of 18", math.comb(18, 4))
python("incubator reads 37.2 C, protocol is in fahrenheit", num(37.2 * 1.8 + 32, 1))
python("log10 of 0.00042", num(math.log10(.00042), 2))
python("count how often each base occurs in AACGTTTGACCA", *[rf"~\b{b}\b\D{{0,12}}{'AACGTTTGACCA'.count(b.upper())}\b" for b in "acgt"])
# the teenager
python("2^64 exact pls lol", 2 ** 64)
python("yo whats 25 factorial", math.factorial(25))
python("first 12 fibonacci numbers", order(1, 2, 3, 5, 8, 13, 21, 34, 55, 89))
python("solv x^2 - 7x + 12 = 0", 3, 4)
python("is 1009 prime? need it for hw", "prime|yes|true", r"!~\b(not|no|false|isn't)\b")
python("255 in binary n hex", "11111111", "ff")
python("caesar cipher shift 3 on pizza", "slccd")
# the hotel clerk
python("4 nights at 118.50 plus city tax 3.20 per person and night, 2 persons. total of the bill?", num(4 * 118.5 + 4 * 2 * 3.2))
python("57 of our 84 rooms are taken, occupancy in %?", num(100 * 57 / 84, 0))
python("guest arrives 28 dec 2026 and stays 9 nights, departure date?", day(D(2026, 12, 28) + DAYS(9)))
python("642 minus 10 percent, then plus 7 percent vat", num(642 * .9 * 1.07, 1))
# the engineer
python("allowed downtime in minutes for 99.95% uptime over 30 days", num(30 * 1440 * .0005))
python("base64 of admin:hunter2", "~" + re.escape(base64.b64encode(b"admin:hunter2").decode().lower()))
python("unix ts 1700000000 -> utc date?", day(datetime.datetime.fromtimestamp(1700000000, datetime.timezone.utc).date()))
# the grandmother
python("I was born on the 14th of August 1947, what day of the week was that dear?", weekday(D(1947, 8, 14)))
python("my cake recipe is for 4 people and takes 320 g of flour. we will be 11. how much flour do I need?", 320 * 11 // 4)

# ---------------------------------------------------------------- search, Wolfram, documents, files: 30

BS, WA, KS = "brave_search", "wolfram_alpha", "knowledge_search"
W = lambda result=None, error=None: search(result, error, WA)
WEB = lambda title, text, slug="page": search(f"1. {title}\nhttps://{slug}.example/\n{text}")


def K(result=None, error=None):
    return F(KS, "Searches the local documents and code; returns passages with their source and line numbers",
             {"query": S("Words to look for"), "k": I("How many passages")}, result, ["query"], error)


def READ(result=None, error=None):
    return F("file_read", "Read a file from the work folder", {"path": S("Path of the file"), "lines": S("Range of lines, such as 10-20")}, result, ["path"], error)


def SAVE(result="written", error=None):
    return F("file_write", "Write a file into the work folder", {"path": S("Path of the file"), "content": S("What to write")}, result, error=error)


def LS(result=None, error=None):
    return F("file_list", "List the files of the work folder", {}, result, error=error)


def builtin(q, tool, facts, words, *tools, calls=None):
    if tool == KS:
        calls = C(query="~.", k=(None, *range(1, 21)))
    ask("builtin", [q], [tool], [facts], tools=list(tools), words=[words], calls=[calls] if calls else None)


builtin("is the A7 closed near Brodersby right now? check online pls", BS, ["18|6"], ["a7", "brodersby"],
        WEB("A7 closure", "The A7 at Brodersby is closed in both directions until 18:00 after a lorry fire.", "traffic"))
builtin("look up whats the max height for trucks in the Kelmen tunnel", BS, ["4.1"], ["kelmen"], WEB("Kelmen tunnel: restrictions", "Vehicles up to 4.1 m may pass. Dangerous goods are not allowed.", "tunnels"))
builtin("who won last nights game, Lokomotiv Varna vs Spartak Dobrich?", BS, ["Spartak"], ["varna", "dobrich"], WEB("Spartak win 3-1", "Spartak Dobrich beat Lokomotiv Varna 3-1 on Saturday night.", "sport"))
builtin("when does the new season of Glass Harbour come out??", BS, ["9 october|october 9"], ["glass harbour"], WEB("Glass Harbour season 3", "The third season of Glass Harbour starts on 9 October.", "series"))
builtin("Could you find out what oak timber costs at the moment per cubic metre", BS, ["1150|1,150"], ["oak"], WEB("Timber price index", "Oak, kiln dried: 1150 EUR per cubic metre. Pine: 420 EUR.", "timber"), W("no data"))
builtin("search for a good gluten free bakery in Ljubljana", BS, ["Zrno"], ["gluten", "ljubljana"], WEB("Best gluten-free bakeries", "Our favourite in Ljubljana is Zrno, open daily from 7.", "eat"))
builtin("latest stable kubernetes version? google it", BS, ["1.36.2"], ["kubernetes"], WEB("Kubernetes releases", "Latest stable release: v1.36.2, patched last week.", "k8s"))
builtin("what is the newest on the pension reform in Ruritania", BS, ["67"], ["pension", "ruritania"], WEB("Pension reform passes", "Parliament of Ruritania raised the retirement age to 67 by a vote of 88 to 61.", "news"))
builtin("find the phone nr of Hotel Zur Linde in Bad Orb", BS, ["06052 7781"], ["linde"], WEB("Hotel Zur Linde", "Call us: 06052 7781. Twelve rooms, garden, parking.", "linde"))
builtin("has anyone published on tardigrade Dsup in rice lately", BS, ["Okonjo"], ["dsup"], WEB("Dsup protects rice seedlings", "Okonjo et al. report that rice expressing Dsup survives higher doses of X-rays.", "journal"))
builtin("ask wolfram how far it is from the earth to jupiter today", WA, ["5.2"], ["jupiter"], W("distance Earth to Jupiter: 5.2 astronomical units"))
builtin("wolfram alpha: boiling point of toluene", WA, ["110.6"], ["toluene"], W("110.6 °C"))
builtin("use wolfram to get the integral of x^2 sin x", WA, ["cos"], ["sin"], W("2 x sin(x) - (x^2 - 2) cos(x) + constant"), search("none"), calls=C(query=r"~x(\^|\*\*)2 ?[*·]? ?sin ?\(?x"))
builtin("population of Burkina Faso acording to wolfram alpha pls", WA, ["23.5"], ["burkina faso"], W("23.5 million people (2024 estimate)"))
builtin("Dear computer, please ask Wolfram Alpha when the sun sets in Reykjavik on 21 June 2027", WA, ["12:03|0:03", r"!~sun ?rise|rises"], ["reykjav"], W("12:03 am GMT | Tuesday, June 22, 2027"), calls=C(query=r"~sun ?set|sun.*\bsets?\b"))
builtin("molar mass of caffeine, wolfram", WA, ["194.19"], ["caffeine"], W("194.19 g/mol"), K("No passage found."))
builtin("what does our handbook say about late checkout", KS, ["13|1 pm", "25"], ["late"], K("handbook/frontdesk.md:40-42@a1b2c3d\nLate checkout is possible until 13:00 for a fee of 25 EUR."))
builtin("where in our docs is the retry limit of the mailer described", KS, ["mailer.md"], ["retr"], K("docs/mailer.md:12-14@77f01aa\nThe mailer retries 6 times, then the message goes to the dead letter queue."))
builtin("check the local documents: how long must we keep closed files?", KS, ["10|ten"], ["closed"], K("policy/retention.txt:3-5@0c9d8e7\nClosed client files are kept for ten years (10) and then shredded."), search("none"))
builtin("find the pasage about forklift licences in our knowledge base", KS, ["class b"], ["forklift"], K("safety/forklift.md:1-3@beef123\nOnly staff with licence class B may drive the forklift."))
builtin("which file of the repo defines parse_duration", KS, ["util/time.py"], ["parse_duration"], K("util/time.py:88-95@4d5e6f7\ndef parse_duration(text):\n    \"\"\"'1h30m' -> seconds\"\"\""))
builtin("search my lab notes for the annealing temp of primer set B", KS, ["61.5"], ["primer"], K("notes/2026-05.md:7-7@9a8b7c6\nPrimer set B: annealing at 61.5 °C worked best."))
builtin("what do the house rules in the documents say about dogs?", KS, ["leash|lead"], ["dog"], K("rules.md:22-22@1234abc\nDogs are welcome on a leash, not in the breakfast room."))
builtin("open todo.txt", "file_read", ["glue"], [], READ("buy glue\ncall Mrs Abel\nsharpen chisels"), calls=C(path="todo.txt"))
builtin("pls read me lines 5-8 of config/app.yaml", "file_read", ["8081"], [], READ("port: 8081\nhost: 0.0.0.0\nworkers: 4\ndebug: false"), LS("config/app.yaml"), calls=C(path="config/app.yaml", lines="5-8"))
builtin("which files do i have in my work folder", "file_list", ["essay.md", "data.csv"], [], LS("essay.md 2140 bytes\ndata.csv 880 bytes"), READ("none"), calls=[{}])
builtin("what does the file letter_to_anna.txt say?", "file_read", ["plum"], [], READ("Dear Anna, the plum tree is full this year. Come by in September."), LS("letter_to_anna.txt"), calls=C(path="letter_to_anna.txt"))
builtin("save this to greeting.txt: Welcome to room 12", "file_write", [], [], SAVE(), READ("none"), calls=C(path="greeting.txt", content=T("Welcome to room 12")))
builtin("make a file shopping.txt with the text milk, eggs, bread", "file_write", [], [], LS("nothing"), SAVE(), calls=C(path="shopping.txt", content=r"~^milk(, |\n)eggs(, |\n)bread\n?\.?$"))
builtin("list the files pls", "file_list", ["motion_draft.docx"], [], SAVE(), LS("motion_draft.docx\nexhibits/a.pdf"), calls=[{}])

# ---------------------------------------------------------------- functions never seen: 100

G = lambda kind, about=None, **m: {"type": "array", "items": {"type": kind, **m}, **({"description": about} if about else {})}

# carpenter
LUMBER = F("order_lumber", "Orders cut timber from the sawmill", {"species": E("Kind of wood", "oak", "pine", "maple", "walnut"), "length_mm": I("Length of a piece"), "quantity": I(), "planed": B("Planed on all sides")},
           "order 7741 placed", ["species", "length_mm", "quantity"])
RENT = F("rent_tool", "Rents a machine from the hire shop", {"tool": S("What to rent"), "days": I(), "deliver": B("Bring it to the site; default false")}, "reserved", ["tool", "days"])
HOURS = F("log_hours", "Enters working hours on a project", {"project": S(), "hours": X(), "overtime": B("Default false")}, "saved", ["project", "hours"])
VISIT = F("book_visit", "Books a visit at a customer's place", {"customer": S("Family name"), "date": S("YYYY-MM-DD"), "start": S("HH:MM"), "purpose": E(None, "measure", "install", "repair")}, "booked",
          ["customer", "date", "purpose"])
STOCK = F("hardware_stock", "How many of a part are in the workshop", {"part": S("screw, hinge, nail and the like"), "size": S("Such as 4x40")}, "{\"pieces\": 360}", ["part"])
# teacher
QUIZ = F("generate_quiz", "Makes a quiz for the class", {"topic": S(), "questions": I("How many"), "difficulty": E(None, "easy", "medium", "hard")}, "quiz 55 is ready", ["topic", "questions"])
ATTEND = F("mark_attendance", "Notes who was there", {"pupils": A("string", "First names"), "status": E(None, "present", "absent", "late")}, "noted")
ROOM = F("reserve_room", "Reserves a room of the school", {"room": S("Number or name of the room"), "day": E(None, "Mon", "Tue", "Wed", "Thu", "Fri"), "period": I("Lesson of the day, 1 to 9")}, "reserved")
PARENTS = F("message_parents", "Sends a message to the parents of a class", {"class": S("Such as 4b"), "text": S()}, "sent to 24 parents")
SEATS = F("shuffle_seats", "Puts the pupils in random seats", {"class": S("Such as 4b"), "keep_apart": A("string", "First names of those who must not sit together")}, "new plan made", ["class"])
# analyst
REPORT = F("run_report", "Runs a sales report", {"region": E(None, "north", "south", "east", "west"), "year": I(), "quarter": I("1 to 4; the whole year if absent"), "format": E("Default table", "table", "csv", "pdf")},
           "turnover 48210 EUR", ["region", "year"])
ROWS = F("filter_rows", "Filters the open table", {"column": S(), "operator": E("lt: less than, gt: greater than, eq: equal to", "lt", "gt", "eq"), "value": X()}, "17 rows left")
CHART = F("make_chart", "Draws the open table", {"kind": E(None, "bar", "line", "pie", "scatter"), "x": S("Column"), "y": S("Column"), "title": S()}, "chart drawn", ["kind", "x", "y"])
SHARE = F("share_dashboard", "Gives others access to a dashboard", {"dashboard_id": I(), "emails": A("string"), "can_edit": B()}, "shared")
COLS = F("rename_column", "Renames a column of the open table", {"old": S(), "new": S()}, "renamed")
# truck driver
FUEL = F("find_fuel", "Fuel stations near a place", {"near": S("Town"), "fuel": E(None, "diesel", "adblue", "lng"), "radius_km": I("Default 20")}, "Hask station, 1.612", ["near", "fuel"])
BREAK = F("log_break", "Enters a break in the tachograph log", {"minutes": I(), "place": S()}, "logged", ["minutes"])
ROUTE = F("plan_route", "Plans a route for a lorry", {"from": S(), "to": S(), "height_m": X("Height of the vehicle"), "avoid_tolls": B()}, "{\"km\": 683, \"hours\": 9.5}", ["from", "to"])
LOAD = F("report_load", "Reports a load to the dispatcher", {"load_id": S("Such as L-1002"), "weight_t": X("Tonnes"), "pallets": I(), "damaged": B("Default false")}, "ok", ["load_id", "weight_t"])
WEIGH = F("weigh_station", "Whether a weigh station is open", {"road": S("Such as A7")}, "open until 22:00")
# lawyer's assistant
DEADLINE = F("add_deadline", "Adds a deadline to a case", {"case_number": S(), "title": S(), "due": S("YYYY-MM-DD"), "remind_days": A("integer", "Days before at which to remind")}, "added", ["case_number", "due"])
TIME = F("bill_time", "Books time on a matter", {"matter": S("Number of the matter"), "minutes": I(), "activity": E(None, "call", "drafting", "research", "court")}, "booked")
SIGN = F("send_for_signature", "Sends a document to those who must sign", {"document": S("File name"), "signers": A("string", "E-mail addresses"), "expires_days": I("Default 14")}, "sent", ["document", "signers"])
STATUTE = F("lookup_statute", "Text of a section of the law", {"code": S("Such as BGB"), "section": I()}, "A contract is void if it breaks a law.")
CONFLICT = F("conflict_check", "Whether the firm has acted for or against somebody", {"party": S()}, "no conflict found; 2 old files: 2011-18, 2016-04")
# biology
PCR = F("start_pcr", "Starts the thermocycler", {"annealing_c": X("Annealing temperature"), "cycles": I(), "volume_ul": X("Default 25")}, "running, done in 84 minutes", ["annealing_c", "cycles"])
FREEZER = F("freezer_find", "Where a sample lies", {"sample": S("Number of the sample")}, "freezer 3, rack C, box 14")
BLAST = F("blast", "Searches a sequence database", {"sequence": S(), "database": E(None, "nt", "nr", "swissprot"), "max_hits": I("Default 10")}, "best hit: Danio rerio pax6a, 98 % identity", ["sequence", "database"])
SCOPE = F("book_microscope", "Books the confocal microscope", {"date": S("YYYY-MM-DD"), "start_hour": I("0 to 23"), "hours": X(), "objective": E("Default 20x", "10x", "20x", "63x")}, "booked", ["date", "start_hour", "hours"])
MEDIUM = F("order_medium", "Orders culture medium", {"name": S("Such as DMEM"), "bottles": I(), "cooled": B()}, "ordered", ["name", "bottles"])
# teenager
SONG = F("playlist_add", "Adds a song to a playlist", {"song": S(), "artist": S(), "playlist": S("Default: favourites")}, "added", ["song", "artist"])
ALARM = F("set_alarm", "Sets the alarm clock", {"hour": I("0 to 23"), "minute": I(), "days": G("string", "Once if absent", enum=["mon", "tue", "wed", "thu", "fri", "sat", "sun"])}, "alarm set", ["hour", "minute"])
STORY = F("post_story", "Posts a story", {"text": S(), "audience": E(None, "everyone", "friends", "close_friends"), "hours": I("How long it stays; default 24")}, "posted", ["text", "audience"])
PIZZA = F("order_pizza", "Orders a pizza", {"size": E(None, "small", "medium", "large"), "toppings": A("string"), "extra_cheese": B()}, "there in 35 minutes", ["size", "toppings"])
SPLIT = F("screen_time", "Time spent in an app", {"app": S(), "days": I("The last so many days; default 7")}, "11 h 20 min", ["app"])
# hotel clerk
CHECKIN = F("check_in", "Checks a guest in", {"guest": S("Family name"), "room": I(), "nights": I(), "breakfast": B()}, "key card ready", ["guest", "room", "nights"])
FREE = F("find_room", "Looks for a free room", {"type": E(None, "single", "double", "suite"), "nights": I(), "max_price": X("A night"), "sea_view": B()}, "room 214, 129 EUR", ["type", "nights"])
WAKE = F("wake_up_call", "Plans a wake-up call", {"room": I(), "time": S("HH:MM")}, "planned")
MINIBAR = F("charge_minibar", "Puts what was taken from the minibar on the bill", {"room": I(), "items": A("string")}, "charged")
TAXI = F("order_taxi", "Orders a taxi to the hotel", {"time": S("HH:MM"), "persons": I(), "destination": S()}, "taxi 88 comes", ["time", "persons"])
# engineer
SCALE = F("scale_deployment", "Sets how many replicas run", {"name": S(), "replicas": I(), "namespace": S("Default: default")}, "scaled", ["name", "replicas"])
LOGS = F("tail_logs", "Newest lines of a service's log", {"service": S(), "lines": I("Default 100"), "level": E("Only this level", "debug", "info", "warn", "error")}, "E4411 broker gone", ["service"])
DNS = F("create_dns_record", "Creates a DNS record", {"name": S(), "type": E(None, "A", "AAAA", "CNAME", "TXT"), "value": S(), "ttl": I("Seconds; default 3600")}, "created", ["name", "type", "value"])
DEPLOY = F("deploy", "Rolls out a version of a service", {"service": S(), "version": S(), "environment": E(None, "dev", "staging", "prod"), "dry_run": B("Default false")}, "rollout 9 started", ["service", "version", "environment"])
SILENCE = F("silence_alert", "Silences an alert for some time", {"alert": S("Name of the alert"), "minutes": I()}, "silenced")
BACKUP = F("run_backup", None, {"database": S(), "compress": B(), "keep_days": I()}, "backup b-20 written", ["database"])
# grandmother
HEAT = F("set_thermostat", "Sets the heating of a room", {"room": S(), "celsius": X()}, "set")
REMIND = F("remind_me", "Reminds of something", {"what": S(), "date": S("YYYY-MM-DD"), "time": S("HH:MM")}, "I will remind you", ["what", "date"])
PRINT = F("print_photos", "Prints photos of an album", {"album": S(), "copies": I(), "size": E("In centimetres", "9x13", "10x15", "13x18")}, "printing", ["album", "copies"])
CHANNEL = F("tv_channel", "Switches the television", {"channel": I()}, "switched")
WATER = F("water_garden", "Waters a bed of the garden", {"bed": S(), "litres": X()}, "watering")
BUS = F("next_bus", "Next bus between two stops", {"from": S(), "to": S()}, "bus 12 at 15:42")


def low(s):
    """A name as it was typed, or with capitals."""
    return tuple(dict.fromkeys((s, s[0].upper() + s[1:], s.title(), s.upper() if len(s) < 6 else s)))


def fun(q, right, tools, calls, *facts):
    """right: the function that fits; tools: those offered beside it; the length of the wish says where among them it stands."""
    at = len(q) % (len(tools) + 1)
    done = [] if right is LOGS else [r"!~\bit failed|\bcould ?n[o'’]t|\bcan['’]?t\b|\bcannot|did ?n[o'’]t work"]     # it went well
    ask("functions", [q], [right["function"]["name"]], [[*facts, *done]], tools=tools[:at] + [right] + tools[at:], calls=[calls])


fun("i need 14 oak boards 2.4 m long, planed", LUMBER, [], C(species="oak", length_mm=2400, quantity=14, planed=True))
fun("order 6 walnut pieces, 850 mm each, rough is fine", LUMBER, [RENT, HOURS], C(species="walnut", length_mm=850, quantity=6, planed=(None, False)))
fun("get me twenty pine slats 1200mm", LUMBER, [STOCK], C(species="pine", length_mm=1200, quantity=20, planed=(None, False)))
fun("rent a belt sander for 3 days", RENT, [LUMBER, VISIT], C(tool=("belt sander", "a belt sander", "Belt sander"), days=3, deliver=(None, False)))
fun("hire shop: jackhammer for one week, have it brought to the site please", RENT, [], C(tool=("jackhammer", "Jackhammer"), days=7, deliver=True))
fun("put 7.5 hours on the Miller kitchen", HOURS, [VISIT, STOCK, RENT], C(project=("Miller kitchen", "the Miller kitchen", "Miller Kitchen"), hours=7.5, overtime=(None, False)))
fun("2 hrs overtime yesterday on project Staircase 9", HOURS, [], C(project=("Staircase 9", "staircase 9"), hours=2, overtime=True))
fun("book me in at the Johanssons on 2027-03-09 to measure up", VISIT, [HOURS], C(customer=("Johansson", "Johanssons", "the Johanssons"), date="2027-03-09", start=None, purpose="measure"))
fun("mrs Pereira's wardrobe door is off, go repair it 4 May 2027 at 9:30", VISIT, [LUMBER, HOURS, STOCK, RENT], C(customer=("Pereira", "Mrs Pereira", "mrs Pereira", "Mrs. Pereira"), date="2027-05-04", start=("09:30", "9:30"), purpose="repair"))
fun("how many screws 4x40 have we got left", STOCK, [RENT, LUMBER], C(part=("screw", "screws", "Screw"), size="4x40"), "360")
fun("any hinges in the workshop?", STOCK, [], C(part=("hinge", "hinges", "Hinge"), size=None), "360")

fun("make a quiz about volcanoes, 12 questions", QUIZ, [ATTEND], C(topic=("volcanoes", "Volcanoes", "volcanos"), questions=12, difficulty=None))
fun("Could I please have five easy questions on fractions?", QUIZ, [ROOM, PARENTS, SEATS], C(topic=("fractions", "Fractions"), questions=5, difficulty="easy"))
fun("hard quiz photosynthesis 20 qs", QUIZ, [], C(topic=("photosynthesis", "Photosynthesis"), questions=20, difficulty="hard"))
fun("Lena and Ahmed were late today", ATTEND, [QUIZ, PARENTS], C(pupils=(["Lena", "Ahmed"], ["Ahmed", "Lena"]), status="late"))
fun("absent: tom, mia, jonas", ATTEND, [], C(pupils=(["tom", "mia", "jonas"], ["Tom", "Mia", "Jonas"]), status="absent"))
fun("Sofia isn't here", ATTEND, [SEATS], C(pupils=["Sofia"], status="absent"))
fun("i need the gym on thursday in 3rd period", ROOM, [QUIZ, SEATS, ATTEND], C(room=("gym", "Gym", "the gym"), day="Thu", period=3))
fun("Reserve room 204, Monday, lesson 6.", ROOM, [], C(room=("204", "room 204", "Room 204"), day="Mon", period=6))
fun("tell the parents of 3a: Bring rubber boots on Friday", PARENTS, [ATTEND, ROOM], C(**{"class": "3a", "text": T("Bring rubber boots on Friday")}))
fun("new seats for 5c but keep Max and Leo apart", SEATS, [], C(**{"class": ("5c", "5C"), "keep_apart": (["Max", "Leo"], ["Leo", "Max"])}))
fun("shuffle the seating in 2b", SEATS, [PARENTS, ROOM], C(**{"class": "2b", "keep_apart": (None, [])}))

fun("sales report north 2025", REPORT, [ROWS], C(region="north", year=2025, quarter=None, format=(None, "table")), "48210|48,210")
fun("Q3 2024 for the western region as pdf", REPORT, [CHART, SHARE], C(region="west", year=2024, quarter=3, format="pdf"))
fun("how did the south do in the second quarter of 2026", REPORT, [], C(region="south", year=2026, quarter=2, format=(None, "table")), "48210|48,210")
fun("only keep rows where margin is under 0.15", ROWS, [COLS, CHART, REPORT], C(column="margin", operator="lt", value=.15))
fun("filter age > 65", ROWS, [], C(column="age", operator="gt", value=65))
fun("show rows with status_code equal to 404", ROWS, [SHARE], C(column="status_code", operator="eq", value=404))
fun("bar chart of revenue by month", CHART, [ROWS, REPORT], C(kind="bar", x="month", y="revenue", title=(None, "Revenue by month", "revenue by month", "Revenue by Month")))
fun("scatter plot, height on the x axis and weight on y, call it Cohort A", CHART, [], C(kind="scatter", x="height", y="weight", title="Cohort A"))
fun("give bo@firm.test and li@firm.test read access to dashboard 318", SHARE, [COLS, ROWS], C(dashboard_id=318, emails=(["bo@firm.test", "li@firm.test"], ["li@firm.test", "bo@firm.test"]), can_edit=False))
fun("let ana@corp.test edit dashboard 44", SHARE, [], C(dashboard_id=44, emails=["ana@corp.test"], can_edit=True))
fun("the column amt should be called amount_eur", COLS, [REPORT, CHART, ROWS, SHARE], C(old="amt", new="amount_eur"))

fun("diesel near Kassel", FUEL, [BREAK], C(near="Kassel", fuel="diesel", radius_km=(None, 20)), "Hask")
fun("where do i get adblue within 50 km of lyon", FUEL, [WEIGH, ROUTE], C(near=("lyon", "Lyon"), fuel="adblue", radius_km=50), "Hask")
fun("45 min break done", BREAK, [], C(minutes=45, place=None))
fun("log half an hour of rest at Aire de Beaune", BREAK, [LOAD, FUEL, ROUTE], C(minutes=30, place=("Aire de Beaune", "aire de beaune")))
fun("route antwerp to milan, truck is 4.00 m high, no toll roads", ROUTE, [WEIGH], C(**{"from": low("antwerp"), "to": low("milan"), "height_m": 4, "avoid_tolls": True}), "683")
fun("how do I get from Gdansk to Brno", ROUTE, [], C(**{"from": "Gdansk", "to": "Brno", "height_m": None, "avoid_tolls": (None, False)}), "683|9.5")
fun("L-2207 is loaded: 21.6 tonnes on 33 pallets", LOAD, [BREAK, ROUTE], C(load_id="L-2207", weight_t=21.6, pallets=33, damaged=(None, False)))
fun("tell dispatch load L-0918 weighs 12.25 t and is damaged", LOAD, [], C(load_id="L-0918", weight_t=12.25, pallets=None, damaged=True))
fun("is the scale on the I-80 open", WEIGH, [FUEL, LOAD], C(road=("I-80", "the I-80", "I80")), "22|open")

fun("Case 22-0418: reply due 2027-02-01, remind me 7 and 1 days before", DEADLINE, [TIME], C(case_number="22-0418", title=(None, "reply", "Reply", "reply due", "Reply due"), due="2027-02-01", remind_days=([7, 1], [1, 7])))
fun("deadline on 1 october 2027 for case 9 O 114/26, title Appeal", DEADLINE, [], C(case_number="9 O 114/26", title=("Appeal", "appeal"), due="2027-10-01", remind_days=(None, [])))
fun("36 minutes research on matter 5510", TIME, [STATUTE, SIGN], C(matter="5510", minutes=36, activity="research"))
fun("bill an hour and a half of drafting to M-77", TIME, [DEADLINE, CONFLICT, SIGN], C(matter="M-77", minutes=90, activity="drafting"))
fun("I was on the phone for matter 1203 for a quarter of an hour", TIME, [], C(matter="1203", minutes=15, activity="call"))
fun("send lease.pdf to tenant@mail.test and owner@mail.test to sign, valid 30 days", SIGN, [DEADLINE], C(document="lease.pdf", signers=(["tenant@mail.test", "owner@mail.test"], ["owner@mail.test", "tenant@mail.test"]), expires_days=30))
fun("get nda_v2.docx signed by k.ito@acme.test", SIGN, [], C(document="nda_v2.docx", signers=["k.ito@acme.test"], expires_days=(None, 14)))
fun("what does section 134 of the BGB say", STATUTE, [CONFLICT, TIME], C(code="BGB", section=134), "void")
fun("have we ever acted against Brightwater Holdings", CONFLICT, [STATUTE, DEADLINE], C(party="Brightwater Holdings"), "no conflict|2011|2016")
fun("pls run a conflict check on Ms Oduya", CONFLICT, [], C(party=("Ms Oduya", "Oduya", "Ms. Oduya")), "no conflict|2011|2016")

fun("30 cycles, anneal at 58.5", PCR, [MEDIUM], C(annealing_c=58.5, cycles=30, volume_ul=(None, 25)), "84|running|started")
fun("Start a PCR please: annealing 62 degrees, 35 cycles, 50 microlitres", PCR, [], C(annealing_c=62, cycles=35, volume_ul=50))
fun("where did i put sample ZF-118", FREEZER, [SCOPE, BLAST], C(sample="ZF-118"), "14")
fun("cant find 0042-B in the freezers!!", FREEZER, [], C(sample="0042-B"), "14")
fun("blast ATGCCGTTAGGA against nt, top 3", BLAST, [PCR, FREEZER, MEDIUM], C(sequence="ATGCCGTTAGGA", database="nt", max_hits=3), "pax6a")
fun("what protein is MKTAYIAKQR, look in swissprot", BLAST, [], C(sequence="MKTAYIAKQR", database="swissprot", max_hits=(None, 10)), "pax6a")
fun("confocal 2027-01-20 from 2 pm for 3 h with the 63x", SCOPE, [MEDIUM], C(date="2027-01-20", start_hour=14, hours=3, objective="63x"))
fun("book the microscope for 90 minutes on 11 Feb 2027, starting at 9", SCOPE, [FREEZER, PCR], C(date="2027-02-11", start_hour=9, hours=1.5, objective=(None, "20x")))
fun("we're out of RPMI, get 6 bottles, must be cooled", MEDIUM, [], C(name=("RPMI", "rpmi"), bottles=6, cooled=True))
fun("2 bottles of DMEM", MEDIUM, [SCOPE, BLAST, PCR], C(name="DMEM", bottles=2, cooled=(None, False)))

fun("add blinding lights by the weeknd", SONG, [ALARM], C(song=("blinding lights", "Blinding Lights", "Blinding lights"), artist=("the weeknd", "The Weeknd", "weeknd", "The weeknd"), playlist=(None, "favourites")))
fun("put Espresso from Sabrina Carpenter in my gym playlist", SONG, [], C(song="Espresso", artist="Sabrina Carpenter", playlist=("gym", "Gym")))
fun("wake me at 6:45 on school days", ALARM, [STORY, SONG], C(hour=6, minute=45, days=["mon", "tue", "wed", "thu", "fri"]))
fun("alarm quarter past 9 sat and sun", ALARM, [], C(hour=9, minute=15, days=["sat", "sun"]))
fun("alarm 22:30 once", ALARM, [SPLIT, PIZZA, SONG], C(hour=22, minute=30, days=(None, [])))
fun("post \"finals are over\" for close friends", STORY, [PIZZA], C(text=T("finals are over"), audience="close_friends", hours=(None, 24)))
fun("story for everyone, 12 hours: Concert tonight", STORY, [], C(text=T("Concert tonight"), audience="everyone", hours=12))
fun("large pizza w mushrooms and olives, extra cheese!!", PIZZA, [SONG, STORY], C(size="large", toppings=(["mushrooms", "olives"], ["mushroom", "olive"]), extra_cheese=True), "35")
fun("i want a small one with ham", PIZZA, [], C(size="small", toppings=["ham"], extra_cheese=(None, False)))
fun("how long was i on tiktok the last 3 days", SPLIT, [ALARM, STORY], C(app=("tiktok", "TikTok", "Tiktok"), days=3), "11")

fun("check in Nakamura, room 305, 2 nights with breakfast", CHECKIN, [WAKE], C(guest="Nakamura", room=305, nights=2, breakfast=True))
fun("Mr Dubois has arrived. He stays one night in 118, no breakfast.", CHECKIN, [TAXI, FREE], C(guest=("Dubois", "Mr Dubois", "Mr. Dubois"), room=118, nights=1, breakfast=(False, None)))
fun("got a double for 3 nights?", FREE, [], C(type="double", nights=3, max_price=None, sea_view=(None, False)), "214")
fun("A couple would like a suite with a sea view for a week, 300 a night at most", FREE, [CHECKIN, MINIBAR, WAKE], C(type="suite", nights=7, max_price=300, sea_view=True), "214")
fun("single, 1 night, under 80 euros", FREE, [TAXI], C(type="single", nights=1, max_price=80, sea_view=(None, False)), "214")
fun("rm 412 wants to be woken at ten to six in the morning", WAKE, [CHECKIN, FREE], C(room=412, time=("05:50", "5:50")))
fun("wake up call 7:15 room 9", WAKE, [], C(room=9, time=("07:15", "7:15")))
fun("221 had two... no just a beer and peanuts from the minibar", MINIBAR, [TAXI], C(room=221, items=(["beer", "peanuts"], ["a beer", "peanuts"])))
fun("taxi for 4 at 17:20 to the airport", TAXI, [WAKE, MINIBAR, FREE], C(time="17:20", persons=4, destination=("airport", "the airport", "Airport")), "88")
fun("could you get a cab at 8 in the evening, for two people", TAXI, [], C(time="20:00", persons=2, destination=None), "88")

fun("scale checkout to 8", SCALE, [LOGS], C(name="checkout", replicas=8, namespace=(None, "default")))
fun("need 3 replicas of img-proxy in namespace media", SCALE, [], C(name="img-proxy", replicas=3, namespace="media"))
fun("last 50 error lines of payments", LOGS, [DEPLOY, SILENCE], C(service="payments", lines=50, level="error"), "E4411")
fun("whats in the auth-svc log", LOGS, [DNS, BACKUP, SCALE], C(service="auth-svc", lines=(None, 100), level=None), "E4411")
fun("A record shop.example.org -> 203.0.113.44", DNS, [], C(name="shop.example.org", type="A", value="203.0.113.44", ttl=(None, 3600)))
fun("point blog.example.org at pages.host.test with a cname, ttl 5 minutes", DNS, [SCALE, DEPLOY], C(name="blog.example.org", type="CNAME", value="pages.host.test", ttl=300))
fun("roll out v2.14.0 of cart-api to staging", DEPLOY, [BACKUP], C(service="cart-api", version=("v2.14.0", "2.14.0"), environment="staging", dry_run=(None, False)))
fun("dry run: ledger 1.0.9 on production", DEPLOY, [], C(service="ledger", version="1.0.9", environment="prod", dry_run=True))
fun("shut up HighLatencyEU for 2 hours", SILENCE, [LOGS, SCALE], C(alert="HighLatencyEU", minutes=120))
fun("back up the orders db, compressed, keep it 30 days", BACKUP, [SILENCE, DNS], C(database=("orders", "orders db"), compress=True, keep_days=30))

fun("It is cold in the bedroom, make it 21.5 degrees please", HEAT, [CHANNEL], C(room=("bedroom", "Bedroom", "the bedroom"), celsius=21.5))
fun("Please remind me of Rosi's birthday on the 3rd of June 2027", REMIND, [PRINT, BUS], C(what="~rosi.?s birthday", date="2027-06-03", time=None))
fun("I would like two prints of every photo in the album Lake Garda, 13 by 18", PRINT, [HEAT, WATER], C(album=("Lake Garda", "lake garda"), copies=2, size="13x18"))
fun("Would you be so kind to put on channel seven", CHANNEL, [], C(channel=7))
fun("the roses need 15 liters", WATER, [REMIND, CHANNEL], C(bed=("roses", "Roses", "the roses", "rose", "rose bed"), litres=15))
fun("when does the next bus go from Church Square to the hospital my dear", BUS, [], C(**{"from": ("Church Square", "church square"), "to": ("hospital", "the hospital", "Hospital")}), "15:42|3:42")

CONTACT = F("save_contact", "Saves how somebody can be reached", {"name": S(), "reach": {"type": "object", "properties": {"phone": S(), "email": S()}}}, "saved")
VALUES = F("enter_readings", "Enters the readings of a plate", {"plate": S("Number of the plate"), "readings": A("number"), "blank": X("Reading of the empty well")}, "plate saved", ["plate", "readings"])
fun("Please keep Ingrid's number, it is 555-0142", CONTACT, [REMIND, PRINT], C(name="Ingrid", reach={"phone": "555-0142"}))
fun("plate P9: 0.12, 0.48, 0.33; blank was 0.04", VALUES, [SCOPE], C(plate="P9", readings=[.12, .48, .33], blank=.04))

# ---------------------------------------------------------------- none of the offered functions fits: 25


def nothing(q, *tools):
    ask("no function", [q], [N], [[]], tools=list(tools))


nothing("can you paint my fence on saturday", LUMBER, STOCK)
nothing("send an invoice to the Millers", HOURS, RENT, VISIT)
nothing("write a nice sentence about winter for my pupils", ATTEND, ROOM)
nothing("print the worksheet for tomorrow", QUIZ, SEATS, PARENTS)
nothing("delete dashboard 17", CHART, COLS)
nothing("translate the column headers into spanish for me pls", REPORT, SHARE)
nothing("call my wife, im running late", FUEL, WEIGH)
nothing("whats the weather like in Rotterdam tomorrow", BREAK, LOAD, ROUTE)
nothing("Could you book a flight to Oslo for Dr. Hagen?", TIME, SIGN)
nothing("transfer 500 from the client account to the court", DEADLINE, STATUTE, CONFLICT)
nothing("feed the zebrafish", PCR, SCOPE)
nothing("email my supervisor that the gel failed", BLAST, FREEZER, MEDIUM)
nothing("text jenny that im outside", ALARM, SONG)
nothing("do my french homework", PIZZA, SPLIT)
nothing("what should i wear to prom", STORY, SONG, ALARM)
nothing("The guest in 12 lost his umbrella. Please find it.", WAKE, MINIBAR)
nothing("cancel the booking of Mr Lindqvist", TAXI, WAKE)
nothing("turn off the pool lights", CHECKIN, FREE, TAXI)
nothing("restart the database server", LOGS, DNS)
nothing("order 3 new laptops for the team", SCALE, SILENCE, DEPLOY)
nothing("why is kubernetes so complicated", BACKUP, SCALE)
nothing("Tell me a story about a hedgehog please", CHANNEL, HEAT)
nothing("I should like to phone my sister in Kent", PRINT, REMIND, WATER)
nothing("bake me an apple pie", WATER)
nothing("what is love?", BUS, HEAT)

# ---------------------------------------------------------------- small talk and questions about itself: 25


def talk(q, *facts):
    ask("talk", [q], [N], [list(facts)])


HELLO = r"~\b(hello|hi|hey|good|welcome|help|morning|evening|afternoon|there|what can|how can)\b"
THERE = r"~\b(fine|good|well|great|thank|thanks|ready|ok|okay|help|here|doing)\b"
WELCOME = r"~welcome|glad|happy|pleasure|any ?time|no problem|no worries|sure|let me know|great|bye|of course|hope|good|see you|thank|take care|nice"
SELF = r"~\b(model|assistant|cria|program|software|ai|machine|corral|computer|llama)\b"
talk("morning!", HELLO)
talk("hiya", HELLO)
talk("good afternoon dear", HELLO)
talk("sup bro", HELLO[:-3] + r"|up|fine|ready)\b")
talk("hows it going", THERE)
talk("How are you keeping today, my dear?", THERE)
talk("thx a million", WELCOME)
talk("perfect, that's all i needed", WELCOME)
talk("You have been most helpful, thank you very much.", WELCOME)
talk("ok bye", WELCOME)
talk("good night, sleep tight", WELCOME + "|night|sleep")
talk("lol ok cool", WELCOME + "|cool|ok|help|fun|laugh|like|else|want|ask")
talk("who am i talking to?", SELF)
talk("r u a real person", SELF)
talk("whats ur name", r"~\bcria\b")
talk("are you chatgpt?", SELF, r"!~^yes\b")
talk("what are you able to do for me?", r"~help|calculat|comput|python|run|search|tool|number|question|code|answer|date|arithmetic|math")
talk("who built you", r"~corral|cria|train|made|built|creat|develop|project|team|model|smollm")
talk("do you have feelings", SELF[:-3] + r"|no|not|don't|feel|feelings)\b")
talk("how old are you?", SELF[:-3] + r"|no|not|don't|age|young|old|baby|years?)\b")
talk("do you run on my own computer or in some cloud", r"~\b(local|locally|here|machine|computer|own|your|corral|daemon|yes)\b")
talk("can you speak to me out loud?", r"~\b(no|not|can't|cannot|don't|text|write|written|only|type)\b")
talk("im bored", r"~\w{3}")
talk("sorry for the stupid questions", r"~no (problem|worries|need)|worr|all ?right|fine|ok|help|welcome|happy|glad|ask|sorry|not stupid|good|sure")
talk("Are you sometimes wrong?", r"~\b(yes|sometimes|can|may|mistake|mistakes|wrong|make|not|small|check)\b")

# ---------------------------------------------------------------- the tool failed or returned nothing: 25


def fail(q, tool, facts, *tools, **kw):
    ask("failures", [q], [tool], [facts], tools=list(tools) or None, **kw)


def answering(f, result=None, error=None):
    f = json.loads(json.dumps(f))
    for k in ("result", "error", "command"):
        f.pop(k, None)
    f["error" if error else "result"] = error or result
    return f


def live(f, code):
    """The function as a command: a, its arguments; it prints the result or ends with sys.exit(text)."""
    f = json.loads(json.dumps(f))
    f.pop("result", None)
    f["command"] = ["python3", "-c", "import json, sys\na = json.load(sys.stdin)\n" + code]
    return f


fail("is the weigh station on the A3 open", "weigh_station", [SORRY, only(3, 502)], answering(WEIGH, error="HTTP 502 from the road service"))
fail("where is sample K-77?", "freezer_find", [SORRY, only(77)], answering(FREEZER, "[]"), BLAST)
fail("how many 6x80 screws do we have", "hardware_stock", [SORRY, only(6, 80, "6x80", 0)], answering(STOCK, error="the stock list is locked by another user"))
fail("next bus from Elm Street to the market pls", "next_bus", [SORRY, r"!~\d:\d\d"], answering(BUS, "no connection found"), REMIND)
fail("deploy mailer 3.1.0 to prod", "deploy", [SORRY, r"!~\b(successfully|has been deployed|is deployed|was deployed)\b"], answering(DEPLOY, error="permission denied: prod is frozen until Monday"), LOGS)
fail("show me the log of reco-engine", "tail_logs", [SORRY], answering(LOGS, error="service reco-engine does not exist"), SILENCE, SCALE)
fail("check in Van der Berg, room 501, 4 nights", "check_in", ["taken|occupied|not free|not available|in use", r"!~\b(successfully|has been checked in|is checked in|key card)\b"], answering(CHECKIN, error="room 501 is occupied"))
fail("any doubles free for 2 nights", "find_room", [SORRY + r"|\bno\b|full", only(2, 0)], answering(FREE, "[]"), WAKE)
fail("what does section 9999 of the HGB say", "lookup_statute", [SORRY], answering(STATUTE, error="no such section"))
fail("screen time on instagram for the last 5 days?", "screen_time", [SORRY, only(5)], answering(SPLIT, error="parental control is not set up"), ALARM)
fail("blast AAGTTCCGA against nr", "blast", [SORRY], answering(BLAST, "no hits"), FREEZER)
fail("turn the kitchen up to 23", "set_thermostat", [SORRY + "|respond|react|reach", r"!~\b(is now|successfully|has been set|was set)\b"], answering(HEAT, error="thermostat does not respond"), CHANNEL)
fail("search who won the Zwickau chess open 2026", BS, [SORRY], search("No results."))
fail("look up the ferry times to Sark", BS, [SORRY, r"!~\d:\d\d"], search(error="search service not reachable: timeout after 10 s"))
fail("wolfram: half life of unobtainium", WA, [SORRY + "|did not understand", r"!~\d+ ?(years|days|hours|seconds)"], W(error="Wolfram|Alpha did not understand your input"))
fail("what do our documents say about parking for motorbikes", KS, [SORRY], K("No passage found."), calls=[C(query="~.", k=(None, *range(1, 21)))])
fail("read me the file diary.txt please", "file_read", [SORRY], READ(error="diary.txt: no such file"), LS("notes.txt"))
fail("divide 12 by 0", "any", [SORRY + "|infinit|by (zero|0)"])
fail("whats the factorial of -4", "any", [SORRY + "|negative"])
fail("which day of the week was the 30th of february 2023", "any", [SORRY + "|only 28|28 days|no 30|day is out", r"!~\b(mon|tues|wednes|thurs|fri|satur|sun)day"])
# a wrong call is mended after the error has said how
fail("wake up call for room 33 at 6:30 am", "wake_up_call", ["7712"], live(WAKE, "print('call 7712 planned') if a['time'] == '06:30:00' else sys.exit('time must be HH:MM:SS, for example 14:05:00')"), calls=[C(room=33, time="06:30:00")])
fail("run a conflict check on Sunrise Foods", "conflict_check", ["3380"], live(CONFLICT, "print('no conflict, check 3380') if a['party'] == 'SUNRISE FOODS' else sys.exit('party must be in capital letters, for example ACME LTD')"), calls=[C(party="SUNRISE FOODS")])
fail("open notes.txt", "file_read", ["cello"], live(READ(), "print('cello lesson moved to Tuesday') if a['path'] == 'docs/notes.txt' else sys.exit('notes.txt: no such file; there is docs/notes.txt')"), calls=[[{"path": "docs/notes.txt"}]])
fail("is the scale open on route 66", "weigh_station", ["closed"], live(WEIGH, "print('closed for repair') if a['road'] == 'US-66' else sys.exit('unknown road; write it with its prefix: US-66')"), calls=[C(road="US-66")])
fail("where's sample 118", "freezer_find", [r"~\bg\b"], live(FREEZER, "print('freezer 2, shelf G') if a['sample'] == 'ZF-118' else sys.exit('no sample 118; did you mean ZF-118?')"), calls=[C(sample="ZF-118")])

# ---------------------------------------------------------------- follow-ups: 40


def chain(*turns, tools=None):
    """turns: (question, facts...) for Python; ("any" second) where the answer is in plain sight; (question, N) for none; (question, [facts], function, calls)."""
    qs, names, facts, calls = [], [], [], []
    for q, *rest in turns:
        name, c = P, []
        if len(rest) == 3 and isinstance(rest[0], list):
            rest, name, c = rest
        elif rest and rest[0] in ("any", N):
            name, rest = rest[0], rest[1:]
        qs.append(q)
        names.append(name)
        facts.append([f if isinstance(f, str) else num(f) for f in rest])
        calls.append(c)
    ask("follow-ups", qs, names, facts, tools=tools, calls=calls if tools else None)


chain(("a wall is 6.2 by 2.5 m, area?", num(6.2 * 2.5)), ("minus a door of 0.9 x 2.1", num(15.5 - 1.89, 1)), ("paint covers 8 sqm per litre, how many litres", num((15.5 - 1.89) / 8, 1)))
chain(("37 boards at 12.80", num(37 * 12.8)), ("15% off that", num(37 * 12.8 * .85, 1)), ("and add 19% vat", num(37 * 12.8 * .85 * 1.19, 1)), ("thx", N))
chain(("convert 96 inches to cm", num(96 * 2.54, 1)), ("and in feet?", 8), ("what about 100 inches in cm", 254))
chain(("how long is 3/8 inch in mm", num(.375 * 25.4, 1)), ("and 5/8", num(.625 * 25.4, 1)), ("the sum of both?", num(25.4)))
chain(("hi there", N), ("sum of 18, 24, 31, 9 and 40", 122), ("now the average", num(122 / 5)), ("oh the 9 should be a 19. average again pls", num(132 / 5)))
chain(("average of 3.5 2.0 1.5 4.0", num(2.75)), ("and the highest one?", "any", 4), ("drop the 4.0, whats the average now", num(7 / 3, 1)))
chain(("24 kids, the bus costs 312, how much each", 13), ("what if 2 more come along", 12), ("and with 20 kids?", num(15.6)), ("Thank you so much!", N))
chain(("how many letters are in Mississippi", 11), ("and how many s", 4), ("reverse the word please", "ippississim"))
chain(("sort 42 7 19 3 88", order(3, 7, 19, 42, 88)), ("now descending", order(88, 42, 19, 7, 3)), ("median?", 19))
chain(("mean of 120, 135, 128, 190, 122", 139), ("remove the outlier 190 and do it again", num(505 / 4, 1)), ("whats the difference between the two means", num(139 - 126.25, 1)))
chain(("12,400 plus 8 percent", 13392), ("no sorry, 9 percent", 13516), ("by how much is that more than with 8", 124))
chain(("total of 199.99, 45.50 and 12.01", num(257.5)), ("divide it by 3", num(257.5 / 3, 1)), ("round to whole", 86))
chain(("what's 15% of 2,360", 354), ("and 20%?", 472), ("and 35", 826), ("add those three up", 354 + 472 + 826))
chain(("2000 invested at 4% compound interest for 10 years, yearly", num(2000 * 1.04 ** 10, 0)), ("and for 20 years?", num(2000 * 1.04 ** 20, 0)), ("what if its 5% for 20 years", num(2000 * 1.05 ** 20, 0)))
chain(("830 km at 27.5 litres per 100, how many liters", num(830 * .275, 1)), ("at 1.72 per litre what does it cost", num(830 * .275 * 1.72, 0)), ("and if diesel was 1.60", num(830 * .275 * 1.6)))
chain(("500 miles in km", num(804.672, 0)), ("how long at 80 km/h", num(804.672 / 80, 0) + r"|10 ?(h|hours?)\D{0,8}[34]"), ("and at 100?", num(8.04672, 0) + r"|8 ?(h|hours?)\D{0,8}[23]"))
chain(("22.5 tonnes in kg", 22500), ("in pounds?", num(22500 / .45359237, 0)), ("half of that", num(11250 / .45359237, 0)))
chain(("what is 30 days after 2027-01-15", day(D(2027, 2, 14))), ("which weekday?", weekday(D(2027, 2, 14))), ("and 60 days after the first date?", day(D(2027, 3, 16))))
chain(("weekday of 11 nov 2028?", weekday(D(2028, 11, 11))), ("and of christmas eve that year", weekday(D(2028, 12, 24))), ("days between the two?", 43))
chain(("days from 1 april 2026 to 30 september 2026", 182), ("in weeks", 26), ("times 38.5 hours a week", 1001))
chain(("50 ng/ul times 30 ul, total ng?", 1500), ("in micrograms", num(1.5), r"!~1\.50* (?!micro|µ|μ|ug|mcg)[a-z]"), ("and if i had 45 ul?", num(2.25) + "|" + num(2250)[1:]))
chain(("2**10", 1024), ("2**20", 2 ** 20), ("2**40", 2 ** 40), ("lol and 2**80", 2 ** 80), ("3**40?", 3 ** 40), ("is 2**64 bigger than that", YES, r"!~\b(no|not|false|smaller)\b"))
chain(("is 221 prime", NO + "|17"), ("what are its factors then", 13, 17), ("next prime after it?", 223))
chain(("16 squared", 256), ("16 cubed?", 4096), ("square root of that last one", 64), ("minus 14", 50), ("times 2.5", 125), ("u r good", N))
chain(("whats 7 factorial", 5040), ("divided by 5 factorial", 42), ("times 3", 126))
chain(("3 nights at 94", 282), ("plus breakfast 11.50 a day for 3 days", num(282 + 34.5)), ("2 guests so breakfast counts double", num(282 + 69)))
chain(("100 celsius in F", 212), ("and 37?", num(98.6)), ("-40", -40))
chain(("knitting: 84 rows, 6 rows make an inch. how many inches", 14), ("in cm dear?", num(14 * 2.54, 1)), ("I meant 90 rows", num(15) + "|" + num(38.1)[1:]))
LIVEROOM = live(FREE, "p = {'single': 71, 'double': 99, 'suite': 240}[a['type']]\nprint(json.dumps({'price_per_night': p, 'total': p * a['nights']}))")
chain(("what's a double for 2 nights", ["198|99"], "find_room", C(type="double", nights=2, max_price=None, sea_view=(None, False))), ("and a suite?", ["240|480"], "find_room", C(type="suite", nights=2, max_price=None, sea_view=(None, False))),
      ("ok the double but 5 nights", ["495|99"], "find_room", C(type="double", nights=5, max_price=None, sea_view=(None, False))), tools=[LIVEROOM, TAXI])
LIVEFREEZER = live(FREEZER, "b = {'A-1': 'freezer 1, box 7', 'A-2': 'freezer 4, box 31'}.get(a['sample']) or sys.exit('no such sample')\nprint(b)")
chain(("where is A-1", ["7"], "freezer_find", C(sample="A-1")), ("and A-2", ["31"], "freezer_find", C(sample="A-2")), ("A-3?", [SORRY], "freezer_find", C(sample="A-3")), tools=[PCR, LIVEFREEZER])
LIVELOGS = live(LOGS, "print({'api': 'E17 timeout', 'web': 'all quiet'}.get(a['service']) or sys.exit('no such service'))")
chain(("log of api pls", ["E17|timeout"], "tail_logs", C(service="api", lines=(None, 100), level=None)), ("same for web", ["quiet"], "tail_logs", C(service="web", lines=(None, 100), level=None)),
      ("scale api to 6", [], "scale_deployment", C(name="api", replicas=6, namespace=(None, "default"))), ("ta", [], N, []), tools=[LIVELOGS, SCALE])
chain(("set the living room to 20", [], "set_thermostat", C(room=("living room", "Living room", "the living room"), celsius=20)), ("one degree more", [], "set_thermostat", C(room=("living room", "Living room", "the living room"), celsius=21)),
      ("now the bathroom, 24", [], "set_thermostat", C(room=("bathroom", "Bathroom", "the bathroom"), celsius=24)), tools=[HEAT, CHANNEL])
chain(("channel 4 please", [], "tv_channel", C(channel=4)), ("no I meant 14", [], "tv_channel", C(channel=14)), ("lovely, thank you", [], N, []), tools=[CHANNEL, HEAT, BUS])
chain(("quiz on the roman empire, 8 questions", [], "generate_quiz", C(topic=("roman empire", "the roman empire", "Roman Empire", "the Roman Empire", "the Roman empire", "Roman empire"), questions=8, difficulty=None)),
      ("make it 10 and hard", [], "generate_quiz", C(topic=("roman empire", "the roman empire", "Roman Empire", "the Roman Empire", "the Roman empire", "Roman empire"), questions=10, difficulty="hard")),
      ("and one about bees, 10 too, easy", [], "generate_quiz", C(topic=("bees", "Bees"), questions=10, difficulty="easy")), tools=[SEATS, QUIZ])
LIVEREPORT = live(REPORT, "v = {('north', 2025): 41200, ('south', 2025): 38900, ('north', 2024): 35000}.get((a['region'], a['year'])) or sys.exit('no figures')\nprint('turnover', v)")
NOQ = {"quarter": None, "format": (None, "table")}
chain(("turnover north 2025", ["41200|41,200"], "run_report", C(region="north", year=2025, **NOQ)), ("south?", ["38900|38,900"], "run_report", C(region="south", year=2025, **NOQ)), ("and the north the year before", ["35000|35,000"], "run_report", C(region="north", year=2024, **NOQ)), tools=[LIVEREPORT])
LIVETIME = live(TIME, "print(f\"entry {a['minutes'] * 3} saved\")")
chain(("20 min call on matter 88", ["60"], "bill_time", C(matter="88", minutes=20, activity="call")), ("and 45 min drafting, same matter", ["135"], "bill_time", C(matter="88", minutes=45, activity="drafting")),
      ("matter 91: 30 min in court", ["90"], "bill_time", C(matter="91", minutes=30, activity="court")), tools=[DEADLINE, LIVETIME])
LIVESTOCK = live(STOCK, "print(json.dumps({'pieces': {'4x40': 120, '5x60': 85}.get(a.get('size'), 0)}))")
chain(("how many screws 4x40 are there", ["120"], "hardware_stock", C(part=("screw", "screws"), size="4x40")), ("and 5x60?", ["85"], "hardware_stock", C(part=("screw", "screws"), size="5x60")),
      ("put 3 hours on project Gazebo", [], "log_hours", C(project=("Gazebo", "gazebo"), hours=3, overtime=(None, False))), ("cheers mate", [], N, []), tools=[HOURS, LIVESTOCK, LUMBER])
chain(("taxi at 9:00 for 2", ["88"], "order_taxi", C(time=("09:00", "9:00"), persons=2, destination=None)), ("sorry, 3 people", ["88"], "order_taxi", C(time=("09:00", "9:00"), persons=3, destination=None)),
      ("and a wake up call for room 16 one hour earlier", [], "wake_up_call", C(room=16, time=("08:00", "8:00"))), tools=[WAKE, TAXI])
LIVEFUEL = live(FUEL, "print({'diesel': 'Oru station, 1.598', 'adblue': 'Pell station, 0.71', 'lng': 'none within reach'}[a['fuel']])")
chain(("diesel around Graz?", ["Oru|1.598"], "find_fuel", C(near="Graz", fuel="diesel", radius_km=(None, 20))), ("adblue too", ["Pell|0.71"], "find_fuel", C(near="Graz", fuel="adblue", radius_km=(None, 20))),
      ("30 minutes break taken there", [], "log_break", C(minutes=30, place=(None, "Graz", "Pell station", "Oru station", "Pell"))), ("filled up 400 l at 1.598, cost?", [num(400 * 1.598)], P, []), tools=[LIVEFUEL, BREAK])
chain(("alarm at 7:10 on mondays", [], "set_alarm", C(hour=7, minute=10, days=["mon"])), ("make that 7:20", [], "set_alarm", C(hour=7, minute=20, days=["mon"])), ("one at 10 on sundays as well", [], "set_alarm", C(hour=10, minute=0, days=["sun"])),
      ("thank u", [], N, []), tools=[ALARM, SONG])
assert D(2026, 4, 1) + DAYS(182) == D(2026, 9, 30) and D(2028, 11, 11) + DAYS(43) == D(2028, 12, 24) and 26 * 38.5 == 1001

# ---------------------------------------------------------------- five languages: 15


def tongue(q, *facts):
    ask("languages", [q], [P], [[f if isinstance(f, str) else both(f) for f in facts]])


def date_in(d, names):
    """d in figures, or with the month's name in the language."""
    return rf"~{d.isoformat()}|\b0?{d.day}[./]0?{d.month}[./]({d.year}|{d.year % 100})|\b0?{d.day}(\.|er|º)?( de)? ({names}|{calendar.month_name[d.month].lower()})|{calendar.month_name[d.month].lower()} 0?{d.day}\b"


tongue("was macht 23 mal 417", 23 * 417)
tongue("Ich habe 12 Bretter zu je 8,75 Euro gekauft, was kostet das zusammen?", 105)
tongue("welcher wochentag ist der 24.12.2027", "freitag|friday")
tongue("combien font 1450 moins 18 pour cent", 1450 * 82 // 100)
tongue("Bonjour, quel jour de la semaine était le 14 juillet 1989 ?", "vendredi|friday")
tongue("5 paquets de 36 crayons pour 9 élèves, combien chacun", 20)
tongue("quanto fa 87 per 64", 87 * 64)
tongue("che giorno della settimana era il 2 giugno 1946?", "domenica|sunday")
tongue("Quanti giorni ci sono tra il 1 marzo 2026 e il 15 agosto 2026", (D(2026, 8, 15) - D(2026, 3, 1)).days)
tongue("quanto é 15% de 820", 123)
tongue("que data é 45 dias depois de 10 de maio de 2027?", date_in(D(2027, 5, 10) + DAYS(45), "junho"))
tongue("raiz quadrada de 5929 por favor", 77)
tongue("cuanto es 348 entre 12", 29)
tongue("¿Cuál es el promedio de 6, 9, 14 y 19?", 12)
tongue("cuantos dias faltan del 3 de mayo de 2026 al 1 de septiembre de 2026", (D(2026, 9, 1) - D(2026, 5, 3)).days)
assert D(2027, 12, 24).weekday() == 4 == D(1989, 7, 14).weekday() and D(1946, 6, 2).weekday() == 6


def main():
    want = {"python": 60, "builtin": 30, "functions": 100, "no function": 25, "talk": 25, "failures": 25, "follow-ups": 40, "languages": 15}
    got = {g: sum(q["group"] == g for q in OUT) for g in want}
    assert got == want, got
    for q in OUT:
        assert len({t["function"]["name"] for t in q.get("tools", [])}) == len(q.get("tools", [])) <= 5, q
        for f in sum(q["facts"], []):
            if f.startswith(("~", "!~")):
                re.compile(f.lstrip("!~"))
    write()


if __name__ == "__main__":
    sys.exit(main())
