#!/usr/bin/env python3
"""Prints unseen12.jsonl: the twelfth hand-written evaluation, by an author who has seen neither the generator of the dialogues nor a failure, and
of the other sets only the first sixteen questions of the ninth and the last half dozen of the tenth.  No two items are of one kind.  Every
expected value is computed here or stands in what a tool returns; prove.py unseen12 shows both."""
import base64
import datetime
import fractions
import itertools
import math
import statistics

from author import A, B, C, D, E, I, N, OUT, P, S, X, prop, write
from rows import (HOUSE, MIX, T, builtin, chain, clock, code, day, digits, either, factors, fails, few, fn, foreign, hears, house, like, live, local, mend, offer, order, prime,
                  primes, python, reads, row, shown, spell, talk, tool, unfit, value, weekday, word)

ANY = "any"
DAYS = datetime.timedelta
MIX.seed(12)
TABLE = "Mo 14 9 22\nTu 17 12 8\nWe 11 19 25\nTh 20 6 13"
SALES = {"Ines": (1240, 980, 1415), "Bodo": (1105, 1320, 1090), "Kofi": (1510, 760, 1298)}
SHOP = ((3, 14.95), (12, 2.35), (5, 8.40), (1, 119.00))
PERFECT = shown(r"~\b(yes|true|correct|indeed)\b|\b(it is|8128 is) (a )?perfect", "Yes, it is.", "No.", "It is not.", "8128 is not a perfect number.")
MACHINE = shown(r"!~\b(i['’]m|i am) (a |indeed )?(human|person)", "", "I am a human being.")


def instalment(loan, rate, months):
    return loan * rate / (1 - (1 + rate) ** -months)


def based(n, base):
    """n written in a base up to ten."""
    return (based(n // base, base) if n >= base else "") + str(n % base)


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def collatz(n):
    steps = 0
    while n != 1:
        n, steps = (n // 2 if n % 2 == 0 else 3 * n + 1), steps + 1
    return steps


def shifted(text, by):
    return "".join(chr((ord(c) - 97 + by) % 26 + 97) if c.isalpha() else c for c in text)


def leap(y):
    return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)


def span(first, last):
    return [first + DAYS(i) for i in range((last - first).days + 1)]


def hms(seconds):
    """So many hours, minutes and seconds."""
    h, m, s = seconds // 3600, seconds // 60 % 60, seconds % 60
    return shown(rf"~(?<!\d)0?{h}\D{{1,16}}0?{m}\D{{1,16}}0?{s}(?!\d)", f"{h} h {m} min {s} s", f"{h} h {m} min {s + 1} s", f"{h} h {m + 1} min {s} s")


def built(n):
    """The primes that n is the product of, with or without exponents and as often as they divide or once."""
    found = factors(n)
    return shown("~(?s)" + ".*?".join(rf"(?<![\d.]){p}(?!\d)" for p in found), ", ".join(map(str, found)), ", ".join(map(str, found[::-1])), ", ".join(map(str, found[:-1])))


def ratio(a, b):
    """In lowest terms, as 3/7, 3:7 or 3 to 7."""
    f = fractions.Fraction(a, b)
    return shown(rf"~(?<![\d.]){f.numerator} ?(?:/|:|to) ?{f.denominator}(?!\d)", f"It is {f}.", f"It is {a}/{b}.", f"It is {f.denominator}/{f.numerator}.")


# ---------------------------------------------------------------- Python: 60

python("paediatric ward, quick check: 12.5 mg per kilo, three times a day, the girl weighs 18.4 kg. mg per day in total?", 12.5 * 18.4 * 3)
python("3^41 please. all of the digits", 3**41)
python("How many digits has 2 to the thousandth power when you write it out?", len(str(2**1000)))
python("my kid wants to see 26 factorial in full length", math.factorial(26))
python("Dear assistant, I should be much obliged for the sum of the digits of 7 to the power of 77.", digits(7**77))
python("whats the first prime number bigger than 10500", next(n for n in itertools.count(10501) if prime(n)))
python("take 91091 apart into its prime factors", built(91091))
python("greatest common diviser of 5040 and 7392??", math.gcd(5040, 7392))
python("three ferries leave the pier together. one comes back every 18 min, one every 24, one every 42. after how many minutes are all three at the pier again for the first time",
       math.lcm(18, 24, 42))
python("0b110101101 -> decimal", int("110101101", 2))
python("A register reads 48813 and I need it in hexadecimal.", code(f"{48813:x}"))
python("year 2027 written in base 7, what does it look like", code(based(2027, 7)))
python("invoice says 416.50 gross, 19 % VAT is in there. net amount?", value(416.5 / 1.19, 2))
python("we were 4 at the table, bill 84.60, we leave 15% on top. whats each persons share", value(84.6 * 1.15 / 4, 2))
python("If I put £5,000 away at 3.2 % a year, interest added once a year, what will I have after eight years?", value(5000 * 1.032**8, 2))
python("monthly rate for a car loan pls: 18,500 borrowed, 5.9% nominal per year, 48 equal monthly payments at month end", value(instalment(18500, 0.059 / 12, 48), 2))
python("A marathon is 42.195 km and a mile is 1.609344 km. So how many miles do I have to survive?", value(42.195 / 1.609344, 1))
python("american recipe, bake at 375 fahrenheit, my oven has celsius", either(value((375 - 32) / 1.8, 0), value((375 - 32) * 10 // 18)))     # cooks say 190 too
python("baby came out at 7 lb 9 oz!! grandma wants grams (1 oz = 28.3495 g)", value((7 * 16 + 9) * 28.3495, 0))
python("The moon landing was on 20 July 1969. Which day of the week?", weekday(D(1969, 7, 20)))
python("from 14 march 2025 until 2 november 2026 thats how many days", (D(2026, 11, 2) - D(2025, 3, 14)).days)
python("the permit runs out 90 days after 17 november 2026. date?", day(D(2026, 11, 17) + DAYS(90)))
python("HR here. Number of days from Monday to Friday in March 2027, holidays not considered?", sum(d.weekday() < 5 for d in span(D(2027, 3, 1), D(2027, 3, 31))))
python("superstitious question, how many friday the 13ths are there in 2026", few(sum(D(2026, m, 13).weekday() == 4 for m in range(1, 13))))
python("iso calendar week of 2026-08-19", D(2026, 8, 19).isocalendar()[1])
python("count the leap years from 1899 to 2051 for me, both ends included", sum(map(leap, range(1899, 2052))))
python("I was born 3 May 1988. My age in days on 1 January 2026?", (D(2026, 1, 1) - D(1988, 5, 3)).days)
python("night shift 21:45 till 06:20, how long is taht in hours and minutes", spell(24 * 60 - (21 * 60 + 45) + 6 * 60 + 20))
python("the slow train leaves at 17:38 and needs 4 h 47 min. when do we get in", clock(17 * 60 + 38 + 4 * 60 + 47))
python("Render job took 98765 seconds. Hours, minutes, seconds?", hms(98765))
python("average of 17.2 19.8 16.4 21.1 18.9 20.6 please", statistics.mean((17.2, 19.8, 16.4, 21.1, 18.9, 20.6)))
python("Median: 340, 125, 410, 287, 93, 512, 266, 301", statistics.median((340, 125, 410, 287, 93, 512, 266, 301)))
python("sample standard deviation (n-1) of these titrations: 24.15, 24.30, 24.05, 24.20, 24.40, to two decimals or more",
       value(statistics.stdev((24.15, 24.30, 24.05, 24.20, 24.40)), 2))
python("rent goes from 1240 to 1339.20. thats an increase of how many per cent?", (133920 - 124000) * 100 / 124000)
python("exam 82 points counts 30 percent, lab 91 counts 20, project 76 counts 50. final mark?", value((82 * 30 + 91 * 20 + 76 * 50) / 100))
python('write "drawer of stressed otters" backwards', word("drawer of stressed otters"[::-1]))
python("how often is there an s in possessionlessness", few("possessionlessness".count("s")))
python('Geocaching hint, rot13: "haqre gur oevqtr". What does it say?', word(shifted("haqre gur oevqtr", 13)))
python('vowels (a e i o u) in "The quick brown fox jumps over the lazy dog and naps", how many',
       few(sum(c in "aeiou" for c in "the quick brown fox jumps over the lazy dog and naps")))
python("put these in order of their length, shortest first: rhinoceros, ox, gnu, elephant, badger, mole", order(*sorted("rhinoceros ox gnu elephant badger mole".split(), key=len)))
python("plant heights in cm 48 61 55 39 72 50 44 66. list me only the ones above 50", row(*[n for n in (48, 61, 55, 39, 72, 50, 44, 66) if n > 50]))
python("dedupe, pls, keep the first of each: 23 8 42 8 15 23 4 42 16", row(*dict.fromkeys((23, 8, 42, 8, 15, 23, 4, 42, 16))))
python(f"Visitors morning, noon, evening:\n{TABLE}\nWhat is the sum of everything?", sum(int(n) for n in TABLE.split() if n.isdigit()))
python("name,jan,feb,mar\n" + "\n".join(f"{k},{a},{b},{c}" for k, (a, b, c) in SALES.items()) + "\nwho sold most over the quarter and what was the total of that person?",
       word(max(SALES, key=lambda k: sum(SALES[k]))), max(map(sum, SALES.values())))
python("order for the hut: " + ", ".join(f"{n} x {p:.2f}" for n, p in SHOP) + ". What does it all come to", value(sum(n * p for n, p in SHOP), 2))
python("write a function that tells whether a number is perfect (equals the sum of its proper divisors) and try it on 8128. is it?",
       *[PERFECT] * (sum(d for d in range(1, 8128) if 8128 % d == 0) == 8128))
python("def f(n): f(1)=f(2)=1, then each the sum of the two before. f(75) = ?", fibonacci(75))
python("collatz: start at 97, halve if even, triple plus one if odd. How many steps to reach 1", collatz(97))
python("sum of all natural numbers under 2000 that 3 or 7 divide", sum(n for n in range(2000) if n % 3 == 0 or n % 7 == 0))
python("The choir has 17 members, four go to the festival. In how many ways can we choose them?", math.comb(17, 4))
python("chance of at least one six in four throws of a fair die, percent", value(100 * (6**4 - 5**4) / 6**4, 0))
python("solve x^2 - 5x - 204 = 0", value((5 + math.isqrt(25 + 816)) // 2), value((5 - math.isqrt(25 + 816)) // 2))
python("3 coffees and 2 cakes were 19.40, 2 coffees and 5 cakes 28.70. What does one coffee cost and what one cake?", value(round((19.4 * 5 - 28.7 * 2) / 11, 2), 2),
       value(round((28.7 * 3 - 19.4 * 2) / 11, 2), 2))
python("round pond, radius 7.3 m. area in square metres", value(math.pi * 7.3**2, 1))
python("ladder of 4.2 m, its foot stands 1.3 m from the wall. how high up does it reach?", value(math.sqrt(4.2**2 - 1.3**2), 1))
python("church door says MDCCXLIV, what year is it", 1000 + 500 + 200 + 40 + 4)
python("252/588 in lowest terms", ratio(252, 588))
python("how many ones are in the binary form of 1,000,000", few(f"{10**6:b}".count("1")))
python("Determinant of the matrix [[4, -2, 7], [1, 9, 3], [6, 5, -8]]?", 4 * (9 * -8 - 3 * 5) + 2 * (1 * -8 - 3 * 6) + 7 * (1 * 5 - 9 * 6))
python("base64 of the text: night owl",
       shown("~" + base64.b64encode(b"night owl").decode().lower() + "(?![\\w=])", base64.b64encode(b"night owl").decode(), "bmlnaHQgb3dz", "bmlnaHQgb3dsIA=="))

# ---------------------------------------------------------------- search, Wolfram, knowledge, files: 30

builtin("can u look online who won the Eurovision Song Contest in 2011", "brave_search", "Eurovision Song Contest 2011, held in Düsseldorf: the winner was Azerbaijan.",
      reads("azerbaijan"), ["eurovision", "2011"])
builtin("Google for me, would you, on which day the Natural History Museum in Vienna is closed.", "brave_search", "Natural History Museum Vienna: 9 am to 6 pm, closed on Tuesdays.",
      reads("tuesday"), ["museum", "vienna"],
        beside=["file_list"])
builtin("newest stable blender version? check the web pls", "brave_search", "Blender 6.1.2 is the current stable release.", reads("6.1.2"), ["blender"], beside=["knowledge_search"])
builtin("I read that the Gotthard pass road may be shut. Search the web whether it is open.", "brave_search", "Gotthard pass road: closed since this morning because of snow.",
      reads("closed", "not open", "n't open", "shut"), ["gotthard"],
        beside=["file_read", "file_write"])
builtin("who is mayor of ghent these days, find it on the internet", "brave_search", "City of Ghent: the mayor is Lieve Arends.", reads("lieve arends", "arends"), ["ghent"],
      beside=["wolfram_alpha"])
builtin("web search: was there a recall of Lumo baby monitors", "brave_search", "Lumo recalls its baby monitor M2: the battery may overheat.", reads("recall", "m2", "overheat"),
      ["lumo"], beside=["knowledge_search", "file_read"])
builtin("What does the bus from Kotor to Budva cost, could you look that up on the net?", "brave_search", "Bus Kotor to Budva: every 30 minutes, a single ticket is 4.60 euros.",
      reads("4.60", "4.6"), ["kotor", "budva"])
builtin("im after a shakshuka recipe, search the web and give me the link of the first hit", "brave_search", "1. Shakshuka in one pan: https://cookwell.example/shakshuka",
      reads("cookwell.example/shakshuka"), ["shakshuka"],
        beside=["file_write", "knowledge_search", "wolfram_alpha"])
builtin("Search the news on the web for the strike at Arlanda airport and tell me until when it lasts", "brave_search",
      "Arlanda airport: the strike of the ground staff lasts until Friday.", reads("friday"), ["arlanda"], beside=["file_list", "file_read"])
builtin("phone number of the vet clinic in Lampeter? do a search on the web", "brave_search", "Lampeter Vets, Bridge Street, phone 01570 555 018",
      reads("01570 555 018", "01570555018", "01570-555-018"), ["lampeter"], beside=["file_list"])
builtin("ask wolfram alpha how far jupiter is from the sun on average", "wolfram_alpha", "778.5 million kilometres", reads("778.5"), ["jupiter"], beside=["brave_search"])
builtin("Wolfram: boiling point of ethanol at normal pressure", "wolfram_alpha", "78.37 degrees Celsius", reads("78.37", "78.4"), ["ethanol"], beside=["file_read", "brave_search"])
builtin("let wolfram alpha give us the population of iceland", "wolfram_alpha", "391810 people (2026 estimate)", 391810, ["iceland"])
builtin("for my physics homework. what does wolfram alpha give as half-life of caesium 137", "wolfram_alpha", "30.08 years", reads("30.08", "30.1"), ["137"],
      beside=["knowledge_search"])
builtin("When does the sun rise in Tromso on 1 March 2027? Wolfram Alpha should know.", "wolfram_alpha", "6:52 am CET", reads("6:52"), ["troms"],
      beside=["brave_search", "file_list"])
builtin("molar mass of calcium carbonate, via wolfram alpha", "wolfram_alpha", "100.09 g/mol", reads("100.09", "100.1"),
      calls=C(query=like("~calcium carbonate|caco3", "calcium carbonate, molar mass")))
builtin("what do our docs say about how often the signing keys get rotated", "knowledge_search", "ops/keys.md:14: Signing keys are rotated every 45 days by the release manager.", 45,
      ["key"], beside=["brave_search"])
builtin("somewhere in my notes i wrote down the wifi password of the cabin. find it", "knowledge_search", "notes/cabin.md:3: wifi: otter-lake-77", reads("otter-lake-77"), ["cabin"])
builtin("Search our local documents: to how many vacation days is a new employee entitled?", "knowledge_search", "handbook.md:88: New employees are entitled to 26 vacation days.",
      26, ["vacation"], beside=["file_list", "brave_search"])
builtin("which source file sets the retry limit?? search the knowledge base", "knowledge_search", "src/net/client.c:212: #define RETRY_LIMIT 6", reads("client.c"), ["retry"],
      beside=["wolfram_alpha"])
builtin("according to our internal documents, who has to approve travel above 2000 euros?", "knowledge_search", "finance.md:31: Travel above 2000 euros is approved by Marit Holm.",
      reads("marit holm"), ["travel"], beside=["brave_search", "wolfram_alpha"])
builtin("dishwasher broke. look through my documents for its serial number", "knowledge_search", "home/appliances.txt:9: dishwasher Halden D40, serial number 8842-KX-19",
      reads("8842-kx-19"), ["dishwasher"], beside=["brave_search"])
builtin("whats the port of the metrics exporter, check the knowledge base please", "knowledge_search", "infra/ports.md:22: metrics exporter: 9187", 9187, ["metrics", "export"])
builtin("read me todo.txt", "file_read", "buy stamps\ncall the roofer", reads("roofer"), calls=C(path="todo.txt"), beside=["file_list"])
builtin("Show lines 10-14 of server.log, what was the error?", "file_read", "10 start\n11 ready\n12 error: disk quota exceeded\n13 retry\n14 stop",
      reads("disk quota", "quota exceeded"), calls=C(path="server.log", lines="10-14"),
        beside=["file_write", "knowledge_search"])
builtin("make a file shopping.txt with this in it: milk, eggs, thyme", "file_write", "18 bytes written", [],
      calls=C(path="shopping.txt", content=like(r"~^milk, eggs, thyme\.?\s*$", "milk, eggs, thyme")), beside=["file_read"])
builtin("which files do i have in the work folder", "file_list", "report.pdf\nphotos.zip\nmeasure.csv", reads("measure.csv"), calls=C(), beside=["file_read", "file_write"])
builtin("Please open config/app.ini and tell me which log level is set there.", "file_read", "[log]\nlevel = critical\nfile = app.log", reads("critical"),
      calls=C(path="config/app.ini"), beside=["brave_search"])
builtin('store the sentence "Gate code is 4471" in a file named gate.md', "file_write", "saved", [],
      calls=C(path="gate.md", content=like(r"~^gate code is 4471\.?\s*$", "Gate code is 4471")), beside=["file_list", "knowledge_search"])
builtin("first three lines of poem.md, i want to hear them", "file_read", "1 The heron waits\n2 in a coat of rain\n3 for nobody", reads("heron"),
      calls=C(path="poem.md", lines="1-3"), beside=["file_list"])

# ---------------------------------------------------------------- functions never seen: 100

FAR = [tool("city_clock", "Time of the day in a city", {"city": S()})]


def O(about, **props):
    return prop("object", about, properties=props, required=list(props))


def use(group, i, n, q, calls, result, *facts):
    """The i-th of a group of four is the one to call; n are offered."""
    fn(q, ([group[i]] + group[:i] + group[i + 1:] + FAR)[:n], calls, result, *facts)


HOME = [tool("set_blinds", "Moves the blinds of a room", {"room": E("Room", "study", "bedroom", "lounge"), "open_percent": I("How far open, 0 to 100")}),
        tool("start_robot", "Starts the cleaning robot", {"mode": E("What it does", "vacuum", "mop"), "rooms": A("string", "Rooms, in this order")}),
        tool("arm_alarm", "Arms the burglar alarm", {"mode": E("Mode", "home", "away"), "delay_s": I("Seconds until it is armed")}, ["delay_s"]),
        tool("heat_kettle", "Heats the kettle", {"celsius": I("Temperature of the water"), "keep_warm": B("Hold that temperature")}, ["keep_warm"])]
use(HOME, 0, 1, "blinds in the study to 40 percent please, the sun is in my eyes", C(room="study", open_percent=40), "moving")
use(HOME, 1, 4, "robot should mop the kitchen, then the hallway", C(mode="mop", rooms=["kitchen", "hallway"]), "started")
use(HOME, 2, 2, "we all leave now: alarm to away, but give us 90 seconds", C(mode="away", delay_s=90), "arming")
use(HOME, 3, 5, "Green tea! Kettle to 80 degrees.", C(celsius=80, keep_warm=(None, False)), "heating")

WARD = [tool("record_vitals", "Writes blood pressure into a chart", {"patient": S("Number, P and four digits"), "systolic": I(), "diastolic": I(), "pulse": I()}, ["pulse"]),
        tool("order_lab", "Orders tests of blood", {"patient": S("Number, P and four digits"), "tests": A("string", "Names of the tests"), "urgent": B("Before all others")},
        ["urgent"]),
        tool("free_beds", "How many beds are free on a ward", {"ward": S("Name of the ward")}),
        tool("discharge_patient", "Sends a patient home", {"patient": S("Number, P and four digits"), "date": S("YYYY-MM-DD")})]
use(WARD, 0, 4, "P4471 just now: 138 over 86, pulse 72", C(patient="P4471", systolic=138, diastolic=86, pulse=72), "written")
use(WARD, 1, 2, "need potassium and creatinine for P2093, and its urgent!!", C(patient="P2093", tests=[T("potassium"), T("creatinine")], urgent=True), "ordered")
use(WARD, 2, 4, "How many beds has cardiology got left?", C(ward=T("cardiology", "cardiology ward")), "7 free", few(7))
use(WARD, 3, 3, "patient P8810 may go home on 4 December 2026, enter it", C(patient="P8810", date="2026-12-04"), "entered")

FARM = [tool("log_milk", "Enters what a cow gave", {"tag": I("Number of the ear tag"), "litres": X("Litres")}),
        tool("irrigate", "Opens the water on a field", {"field": S("Name of the field"), "minutes": I("How long")}),
        tool("order_feed", "Orders fodder", {"kind": E("Kind", "hay", "barley", "maize"), "tonnes": X("Tonnes"), "organic": B("Organic only")}, ["organic"]),
        tool("soil_moisture", "What a sensor in the ground measures, in percent", {"sensor": I("Number of the sensor")})]
use(FARM, 0, 2, "cow 318 gave 14.5 l this mornin", C(tag=318, litres=14.5), "entered")
use(FARM, 1, 1, "Put water on the lower meadow for three quarters of an hour, will you", C(field=T("lower meadow"), minutes=45), "valve open")
use(FARM, 2, 3, "two and a half tons of barley, must be organic", C(kind="barley", tonnes=2.5, organic=True), "ordered")
use(FARM, 3, 4, "hows the ground at sensor 12, dry?", C(sensor=12), "31 percent", 31)

BOOKS = [tool("renew_loan", "Extends a loan", {"card": S("Number of the reader's card"), "weeks": I("By how many weeks")}, ["weeks"]),
         tool("find_books", "Searches the catalogue", {"author": S(), "title": S(), "language": E("Language of the book", "en", "de", "fr", "es")}, ["author", "title", "language"]),
         tool("reserve_book", "Keeps a book for a reader", {"isbn": S("13 digits, no hyphens"), "branch": E("Where it will be fetched", "north", "central", "harbour")}),
         tool("fines_due", "What a reader owes", {"card": S("Number of the reader's card")})]
use(BOOKS, 0, 4, "I'm not through with my book... card LX-2207, two more weeks please?", C(card="LX-2207", weeks=2), "extended")
use(BOOKS, 1, 3, "have you anything by Selma Lagerlöf in french", C(author=T("Selma Lagerlöf", "Lagerlöf", "Lagerlöf, Selma"), language="fr"), "1 book: Le Merveilleux Voyage",
      reads("merveilleux voyage"))
use(BOOKS, 2, 2, "reserve 9780140449136 for me, i pick it up at the harbour branch", C(isbn="9780140449136", branch="harbour"), "reserved")
use(BOOKS, 3, 4, "do i owe the library money? card number LX-9034", C(card="LX-9034"), "3.75 euros", value(3.75))

RAIL = [tool("find_trains", "Trains between two stations", {"from": S("Station"), "to": S("Station"), "date": S("YYYY-MM-DD"), "after": S("HH:MM, 24 hours")}, ["after"]),
        tool("reserve_seats", "Books seats on a train", {"train": S("Such as IC 812"), "seats": I("How many"), "class": E("Class", "first", "second")}),
        tool("train_delay", "How late a train is", {"train": S("Such as IC 812")}),
        tool("lost_luggage", "Reports what was left behind in a train", {"train": S("Such as IC 812"), "thing": S("What it is"), "coach": I("Number of the coach")}, ["coach"])]
use(RAIL, 0, 3, "Trains from Basel to Ulm on 12 January 2027, after 13:30 if possible.", C(**{"from": T("Basel"), "to": T("Ulm"), "date": "2027-01-12", "after": "13:30"}),
      "ICE 275 at 14:06", reads("ice 275", "14:06"))
use(RAIL, 1, 4, "2 seats, IC 640, second class. thx", C(**{"train": "IC 640", "seats": 2, "class": "second"}), "coach 5, seats 31 and 32")
use(RAIL, 2, 2, "is RE 4417 on time", C(train="RE 4417"), "18 minutes late", few(18))
use(RAIL, 3, 5, "left my umbrella on IC 118, coach 7 it was", C(train="IC 118", thing=T("umbrella", "my umbrella"), coach=7), "reported")

MUSIC = [tool("play_song", "Plays a song", {"title": S(), "artist": S()}, ["artist"]),
         tool("loudness", "Sets the volume", {"percent": I("0 to 100")}),
         tool("new_playlist", "Makes a playlist", {"name": S("Its name"), "public": B("May others see it?")}, ["public"]),
         tool("sleep_timer", "Music stops after a while", {"minutes": I("After how long")})]
use(MUSIC, 0, 4, "play Blackbird by the Beatles", C(title=T("Blackbird"), artist=T("Beatles")), "playing")
use(MUSIC, 1, 3, "way too loud, 25 percent is enough", C(percent=25), "set")
use(MUSIC, 2, 2, "make a playlist called Sunday Rain, nobody else should see it", C(name=T("Sunday Rain"), public=False), "made")
use(MUSIC, 3, 1, "falling asleep here.. stop the music in half an hour", C(minutes=30), "timer on")

BANK = [tool("send_money", "Transfers money", {"to": S("Name of who gets it"), "amount": X("How much"), "currency": E("Currency", "EUR", "GBP", "USD"), "note": S("Reference")},
      ["note"]),
        tool("block_card", "Blocks a bank card", {"last_four": S("Last four digits"), "reason": E("Why", "lost", "stolen", "damaged")}),
        tool("account_balance", "What is on an account", {"account": E("Account", "current", "savings", "joint")}),
        tool("exchange_rate", "What one unit of a currency is worth in another", {"base": S("Three letters, such as EUR"), "quote": S("Three letters, such as EUR")})]
use(BANK, 0, 5, "send 250 pounds to Harriet Cole, reference roof repair", C(to=T("Harriet Cole"), amount=250, currency="GBP", note=T("roof repair")), "sent")
use(BANK, 1, 2, "Somebody stole my purse. The card ending in 0936 has to be blocked at once!", C(last_four="0936", reason="stolen"), "blocked")
use(BANK, 2, 4, "how much have we on the joint account", C(account="joint"), "1,284.07 euros", value(1284.07))
use(BANK, 3, 3, "what do i get in NOK for one CHF at the moment", C(base="CHF", quote="NOK"), "11.62", value(11.62))

DINER = [tool("take_order", "Sends dishes of a table to the kitchen", {"table": I("Number of the table"), "dishes": A("string", "Dishes")}),
         tool("print_bill", "Prints the bill", {"table": I("Number of the table"), "split": I("Among how many")}, ["split"]),
         tool("sold_out", "Takes a dish off the menu for today", {"dish": S("The dish")}),
         tool("reserve_table", "Notes a reservation", {"name": S("Of the guest"), "people": I("How many"), "time": S("HH:MM, 24 hours"), "terrace": B("Outside")}, ["terrace"])]
use(DINER, 0, 3, "table 14 wants goulash and a lentil soup", C(table=14, dishes=[T("goulash"), T("lentil soup")]), "sent")
use(DINER, 1, 4, "bill for table 6, they go dutch, 3 people", C(table=6, split=3), "printed")
use(DINER, 2, 1, "No more sea bass today, the cook says.", C(dish=T("sea bass")), "off the menu")
use(DINER, 3, 4, "reservation: Okafor, party of five, half past seven in the evening, outside on the terrace", C(name=T("Okafor"), people=5, time="19:30", terrace=True), "noted")

CODE = [tool("create_branch", "Makes a git branch", {"name": S("Its name"), "base": S("Branch to start from; main if not given")}, ["base"]),
        tool("open_ticket", "Opens a ticket", {"title": S("Title"), "priority": E("How urgent", "low", "normal", "high"), "labels": A("string", "Labels")}, ["labels"]),
        tool("run_suite", "Runs a suite of tests", {"suite": E("Which", "unit", "integration", "smoke"), "verbose": B("Print all"), "jobs": I("How many at once")},
        ["verbose", "jobs"]),
        tool("roll_back", "Puts an older version of a service in place", {"service": S("The service"), "version": S("Such as 2.4.0")})]
use(CODE, 0, 4, "branch fix/login-loop off release-3 please", C(name="fix/login-loop", base="release-3"), "created")
use(CODE, 1, 2, 'ticket, high prio, labels ui and regression, title "Menu flickers on resize"', C(title=T("Menu flickers on resize"), priority="high", labels=["ui", "regression"]),
      "ticket 5120")
use(CODE, 2, 3, "run the integration tests with 4 jobs", C(suite="integration", jobs=4, verbose=(None, False)), "212 passed, 3 failed", few(3))
use(CODE, 3, 4, "prod is burning, get billing back to 5.11.2", C(service=T("billing"), version="5.11.2"), "rolled back")

POST = [tool("track_parcel", "Where a parcel is", {"number": S("As printed on the label")}),
        tool("book_pickup", "A courier fetches parcels", {"date": S("YYYY-MM-DD"), "parcels": I("How many"), "address": O("Where", street=S("Street and number"), town=S())}),
        tool("make_label", "Makes a shipping label", {"country": S("Two letters"), "weight_kg": X("Weight"), "insured": B("With insurance")}, ["insured"]),
        tool("redirect_parcel", "Sends a parcel to a neighbour", {"number": S("As printed on the label"), "neighbour": S("Name")})]
use(POST, 0, 4, "wheres my package? number is QX773401DE", C(number="QX773401DE"), "in Leipzig, arrives on Thursday", reads("leipzig", "thursday"))
use(POST, 1, 3, "Please have 3 parcels collected on 9 December 2026 at 12 Quarry Lane, Ludlow.",
      C(date="2026-12-09", parcels=3, address={"street": T("12 Quarry Lane"), "town": T("Ludlow")}), "booked")
use(POST, 2, 1, "label for 3.2 kg to Portugal, and insure it", C(country=like("~^pt$", "PT"), weight_kg=3.2, insured=True), "label 88213")
use(POST, 3, 5, "i'm not home, give QX118805DE to mrs Adeyemi next door", C(number="QX118805DE", neighbour=T("Mrs Adeyemi", "Mrs. Adeyemi", "Adeyemi")), "redirected")

SCHOOL = [tool("enter_mark", "Enters the points of a test", {"pupil": S("Name"), "subject": E("Subject", "maths", "physics", "history"), "points": I("Points")}),
          tool("report_absence", "Notes that a pupil is missing", {"pupil": S("Name"), "date": S("YYYY-MM-DD"), "excused": B("With a note of the parents")}),
          tool("set_homework", "Gives homework to a class", {"class": S("Such as 7b"), "pages": A("integer", "Pages of the book"), "due": S("YYYY-MM-DD")}),
          tool("bell_times", "When a lesson begins", {"lesson": I("Which lesson of the day")})]
use(SCHOOL, 0, 4, "Tamsin Hale got 43 points in the physics test", C(pupil=T("Tamsin Hale"), subject="physics", points=43), "entered")
use(SCHOOL, 1, 3, "Jonas Wirth was ill on 30 Nov 2026, his parents sent a note so its excused", C(pupil=T("Jonas Wirth"), date="2026-11-30", excused=True), "noted")
use(SCHOOL, 2, 2, "homework for 8c: pages 61, 62 and 65, due 7 December 2026", C(**{"class": "8c", "pages": [61, 62, 65], "due": "2026-12-07"}), "published")
use(SCHOOL, 3, 1, "when does the 5th lesson start?", C(lesson=5), "11:35", reads("11:35", "11.35"))

SKY = [tool("point_telescope", "Turns the telescope to an object", {"object": S("Name or number in a catalogue, such as M31")}),
       tool("expose", "Takes pictures of the sky", {"seconds": X("Of each picture"), "filter": E("Filter", "red", "green", "blue", "clear"), "count": I("How many pictures")},
       ["count"]),
       tool("move_focus", "Turns the focus", {"direction": E("Which way", "in", "out"), "steps": I("How many steps")}),
       tool("dome", "Opens or closes the dome", {"open": B("Open it?")})]
use(SKY, 0, 3, "lets have a look at M57", C(object=like("~^m ?57$", "M57")), "pointing")
use(SKY, 1, 4, "take six pictures of 120 seconds each thru the red filter", C(seconds=120, filter="red", count=6), "exposing")
use(SKY, 2, 2, "stars are fuzzy, focus 15 steps outwards", C(direction="out", steps=15), "moved")
use(SKY, 3, 5, "It starts to rain!! Close the dome!", C(open=False), "closing")

FIT = [tool("log_run", "Notes a run", {"km": X("Distance"), "minutes": X("Time"), "trail": B("Off the road")}, ["trail"]),
       tool("set_goal", "Sets a goal", {"what": E("What is counted", "steps", "kilometres", "push-ups"), "amount": I("How many"), "per": E("In which time", "day", "week")}),
       tool("log_weight", "Notes the body weight", {"kg": X("Kilograms")}),
       tool("resting_pulse", "Mean resting pulse of the last days", {"days": I("How many days")})]
use(FIT, 0, 4, "ran 8.4 km in 47 min", C(km=8.4, minutes=47, trail=(None, False)), "noted")
use(FIT, 1, 2, "I want to do 50 push-ups a day from now on, make that my goal", C(what="push-ups", amount=50, per="day"), "goal set")
use(FIT, 2, 3, "scale says 71.6 this morning", C(kg=71.6), "noted")
use(FIT, 3, 5, "what was my resting pulse over the past 14 days", C(days=14), "58 beats a minute", 58)

STOCK = [tool("stock_level", "How many pieces are in store", {"sku": S("Number of the article")}),
         tool("correct_stock", "Changes the count of an article", {"sku": S("Number of the article"), "change": I("Pieces, negative for a loss")}),
         tool("set_price", "Sets the price of an article", {"sku": S("Number of the article"), "price": X("New price"), "valid_from": S("YYYY-MM-DD; at once if not given")},
         ["valid_from"]),
         tool("reorder", "Orders from a supplier", {"sku": S("Number of the article"), "pieces": I("How many"), "express": B("By express")}, ["express"])]
use(STOCK, 0, 4, "how many of BK-220 do we still have?", C(sku="BK-220"), "64 pieces", 64)
use(STOCK, 1, 2, "dropped a crate, 12 pieces of GL-007 are broken. take them out of the count", C(sku="GL-007", change=-12), "corrected")
use(STOCK, 2, 5, "TS-91 shall cost 17.95 from 1 February 2027", C(sku="TS-91", price=17.95, valid_from="2027-02-01"), "set")
use(STOCK, 3, 4, "get us 400 more of PN-5, express pls, we run out", C(sku="PN-5", pieces=400, express=True), "ordered")

MAIL = [tool("send_mail", "Sends an e-mail", {"to": A("string", "Addresses"), "subject": S("Subject"), "body": S("Text")}),
        tool("search_mail", "Searches the mailbox", {"sender": S("From whom"), "unread": B("Unread ones only"), "has_attachment": B("With an attachment only")},
        ["sender", "unread", "has_attachment"]),
        tool("out_of_office", "Sets an automatic reply", {"first_day": S("YYYY-MM-DD"), "last_day": S("YYYY-MM-DD"), "text": S("The reply")}),
        tool("empty_folder", "Deletes all mail of a folder", {"folder": E("Folder", "trash", "spam", "drafts")})]
use(MAIL, 0, 2, 'mail to eli@fern.example and joy@fern.example, subject "Minutes", text "They are in the folder."',
    C(to=["eli@fern.example", "joy@fern.example"], subject=T("Minutes"), body=T("They are in the folder")), "sent")
use(MAIL, 1, 4, "unread mail from Petra, is there any", C(sender=T("Petra"), unread=True, has_attachment=(None, False)), "2 messages: Invoice; Holiday photos",
      reads("invoice", "holiday photos", "2 ", "two"))
use(MAIL, 2, 3, 'away from 21 December 2026 through 3 January 2027, auto reply should be "Back in January."',
      C(first_day="2026-12-21", last_day="2027-01-03", text=T("Back in January")), "set")
use(MAIL, 3, 4, "my spam folder overflows, clear it out", C(folder="spam"), "emptied")

DIARY = [tool("add_event", "Puts an appointment into the calendar", {"title": S("What"), "date": S("YYYY-MM-DD"), "start": S("HH:MM, 24 hours"), "minutes": I("How long")},
      ["minutes"]),
         tool("common_gap", "Finds when all of these people are free", {"people": A("string", "Names"), "minutes": I("How long")}),
         tool("set_reminder", "Reminds of something in a while", {"text": S("Of what"), "in_minutes": I("When, from now")}),
         tool("delete_event", "Removes an appointment", {"title": S("Its title"), "notify_guests": B("Tell the guests")}, ["notify_guests"])]
use(DIARY, 0, 4, "dentist on 15 Jan 2027 at quarter past three in the afternoon, put it in my calendar",
      C(title=T("dentist", "dentist appointment", "dentist's appointment"), date="2027-01-15", start="15:15"), "added")
use(DIARY, 1, 3, "When could Ruth, Samir and Ole meet for 45 minutes?", C(people=["Ruth", "Samir", "Ole"], minutes=45), "Thursday 14:30", reads("thursday"), reads("14:30", "2:30"))
use(DIARY, 2, 1, "remind me in 20 min to take the bread out", C(text=like("~^(to )?(please )?tak(e|ing) (the )?bread out|^bread out", "take the bread out"), in_minutes=20), "ok")
use(DIARY, 3, 4, "cancel the budget review and let the guests know", C(title=T("budget review"), notify_guests=True), "removed")

CAR = [tool("charge_limit", "Up to where the car is charged", {"percent": I("50 to 100")}),
       tool("warm_car", "Heats the car before a drive", {"celsius": X("Temperature inside"), "at": S("HH:MM, 24 hours; now if not given")}, ["at"]),
       tool("find_charger", "Charging stations", {"near": S("Place"), "min_kw": I("Power at least"), "free_now": B("Only those that are free")}, ["min_kw", "free_now"]),
       tool("tyre_pressure", "Pressure in a tyre, in bar", {"wheel": E("Which one", "front left", "front right", "rear left", "rear right")})]
use(CAR, 0, 2, "Only charge up to 80 % from now on, that spares the battery.", C(percent=80), "set")
use(CAR, 1, 4, "car at 21.5 degrees inside for 17:40 please, its freezing", C(celsius=21.5, at="17:40"), "planned")
use(CAR, 2, 3, "fast charger near Kassel with at least 150 kW?", C(near=T("Kassel"), min_kw=150, free_now=(None, False)), "Fuldabrück rest stop, 300 kW",
      reads("fuldabrück", "fuldabruck"))
use(CAR, 3, 4, "pressure of the rear tyre on the left, is it low?", C(wheel="rear left"), "2.1 bar", value(2.1))

HOTEL = [tool("check_in", "Checks a guest in", {"guest": S("Name"), "room": I("Number of the room"), "nights": I("How many"), "breakfast": B("With breakfast")}, ["breakfast"]),
         tool("wake_guest", "Calls a room at a time", {"room": I("Number of the room"), "time": S("HH:MM, 24 hours")}),
         tool("bring_to_room", "Sends things up to a room", {"room": I("Number of the room"), "items": A("string", "Things")}),
         tool("night_rate", "What a night costs", {"kind": E("Room", "single", "double", "suite")})]
use(HOTEL, 0, 3, "Mr Lindqvist just arrived, room 212, three nights, breakfast included",
      C(guest=T("Mr Lindqvist", "Mr. Lindqvist", "Lindqvist"), room=212, nights=3, breakfast=True), "checked in")
use(HOTEL, 1, 4, "wake up call for 305 at 10:45, they party tonight", C(room=305, time="10:45"), "set")
use(HOTEL, 2, 2, "room 118 asks for an iron and two... no, just one extra pillow", C(room=118, items=[T("iron"), like("~^(an? |one )?(extra )?pillow$", "extra pillow")]),
      "on the way")
use(HOTEL, 3, 5, "What do you charge for one night in a suite?", C(kind="suite"), "310 euros", 310)

HIKE = [tool("plan_route", "Plans a way", {"start": S(), "goal": S(), "by": E("How", "foot", "bike", "car"), "avoid_ferries": B("No ferries")}, ["avoid_ferries"]),
        tool("height_at", "Height above the sea", {"lat": X("Degrees north"), "lon": X("Degrees east")}),
        tool("avalanche_level", "Danger of avalanches, 1 to 5", {"region": S("Region of the mountains")}),
        tool("hut_beds", "Whether a hut has beds", {"hut": S("Name"), "night": S("YYYY-MM-DD"), "people": I("How many")})]
use(HIKE, 0, 4, "from Oban to Tobermory by bike, how do i go", C(start=T("Oban"), goal=T("Tobermory"), by="bike", avoid_ferries=(None, False)), "68 km, with the ferry to Craignure",
      reads("68", "craignure"))
use(HIKE, 1, 3, "elevation at 46.5572 north, 8.0031 east?", C(lat=46.5572, lon=8.0031), "3454 metres", 3454)
use(HIKE, 2, 2, "ski tour tomorrow in the Silvretta, how bad is the avalanche danger", C(region=T("Silvretta")), "level 3, considerable", reads("3", "three", "considerable"))
use(HIKE, 3, 4, "We are six and would like to sleep at the Greizer hut on 17 July 2027. Any room?",
    C(hut=T("Greizer", "Greizer hut", "Greizer Hütte"), night="2027-07-17", people=6), "9 beds free", reads("9", "nine"))

WORDS = [tool("translate", "Translates a text", {"text": S("What to translate"), "to": E("Language", "Dutch", "Finnish", "Greek", "Turkish")}),
         tool("synonyms", "Words of like meaning", {"word": S("The word"), "most": I("How many at most")}, ["most"]),
         tool("rhymes", "Words that rhyme", {"word": S("The word")}),
         tool("read_aloud", "Reads a text aloud", {"text": S("What to read"), "voice": E("Voice", "deep", "bright"), "speed": X("1 is normal")}, ["voice", "speed"])]
use(WORDS, 0, 3, 'how do i say "good appetite" in finnish', C(text=T("good appetite"), to="Finnish"), "hyvää ruokahalua", reads("hyvää ruokahalua"))
use(WORDS, 1, 4, "give me at most 3 synonyms of stubborn", C(word="stubborn", most=3), "obstinate, headstrong, mulish", reads("obstinate"), reads("headstrong"), reads("mulish"))
use(WORDS, 2, 1, "birthday poem, what rhymes with candle", C(word="candle"), "handle, sandal, vandal", reads("handle"))
use(WORDS, 3, 4, 'read "Once there was a mole" aloud, in the deep voice', C(text=T("Once there was a mole"), voice="deep", speed=(None, 1)), "reading")

MILL = [tool("belt_speed", "Sets the speed of a conveyor", {"line": E("Line", "A", "B", "C"), "metres_per_min": X("Speed")}),
        tool("stop_machine", "Stops a machine", {"machine": I("Its number"), "reason": E("Why", "jam", "fire", "maintenance")}),
        tool("log_sample", "Enters what a check of quality gave", {"batch": S("Batch"), "passed": B("Was it good?"), "defects": I("How many")}, ["defects"]),
        tool("oil_level", "Oil of a machine, in percent", {"machine": I("Its number")})]
use(MILL, 0, 4, "line B down to 12.5 metres a minute", C(line="B", metres_per_min=12.5), "set")
use(MILL, 1, 3, "paper jam at number 17, stop it!", C(machine=17, reason="jam"), "stopped")
use(MILL, 2, 2, "batch K-3310 failed the check, 9 defects", C(batch="K-3310", passed=False, defects=9), "entered")
use(MILL, 3, 5, "how much oil has machine 4 left", C(machine=4), "36 percent", 36)

ZOO = [tool("feed_animals", "Notes a feeding", {"species": S("Which animals"), "food": S("What"), "kg": X("How much")}),
       tool("log_water", "Enters values of the water of a basin", {"basin": I("Number"), "ph": X(), "salt_percent": X()}, ["salt_percent"]),
       tool("call_vet", "Sends for the vet", {"animal": S("Name of the animal"), "emergency": B("Life or death")}, ["emergency"]),
       tool("visitors_today", "How many visitors came in today", {})]
use(ZOO, 0, 3, "penguins had 6.5 kg of herring", C(species=T("penguins", "penguin"), food=T("herring"), kg=6.5), "noted")
use(ZOO, 1, 4, "basin 3: pH 8.1, salt 3.4 %", C(basin=3, ph=8.1, salt_percent=3.4), "entered")
use(ZOO, 2, 2, "Vet needed for Bruno the bear - no emergency, he only limps a little.", C(animal=T("Bruno", "Bruno the bear"), emergency=(False, None)), "vet comes at four")
use(ZOO, 3, 4, "so how many people came to see us today?", C(), "2216", 2216)

TOWN = [tool("report_pothole", "Reports damage of a street", {"street": S("Name of the street"), "size": E("How big", "small", "medium", "large")}),
        tool("bulky_waste", "Has large rubbish fetched", {"date": S("YYYY-MM-DD"), "items": A("string", "Things")}),
        tool("parking_permit", "Asks for a permit to park", {"plate": S("Number plate"), "zone": I("Zone"), "months": I("For how long")}),
        tool("waiting_time", "How long one waits at an office, in minutes", {"office": E("Office", "passports", "vehicles", "registry")})]
use(TOWN, 0, 5, "theres a large hole in Mill Street, nearly killed me on my bike", C(street=T("Mill Street"), size="large"), "reported")
use(TOWN, 1, 2, "old sofa and a fridge to be fetched on 18 December 2026, please arrange it", C(date="2026-12-18", items=[T("old sofa", "sofa"), T("fridge")]), "booked")
use(TOWN, 2, 3, "need a parking permit in zone 4 for half a year, plate is KX63 WLD", C(plate=like("~^kx63 ?wld$", "KX63 WLD"), zone=4, months=6), "permit sent")
use(TOWN, 3, 4, "Is the queue at the passports office long right now?", C(office="passports"), "55 minutes", 55)

GAME = [tool("roll_dice", "Throws dice", {"dice": I("How many"), "sides": I("Sides of each"), "bonus": I("Added to the sum")}, ["bonus"]),
        tool("move_piece", "A move of chess", {"from": S("Square such as e2"), "to": S("Square such as e4")}),
        tool("add_points", "Gives a team points", {"team": E("Team", "red", "blue", "yellow"), "points": I("How many")}),
        tool("draw_cards", "Draws from the pile", {"count": I("How many"), "open": B("Face up")}, ["open"])]
use(GAME, 0, 3, "my paladin attacks: 2 dice with 8 sides, plus 5", C(dice=2, sides=8, bonus=5), "14", few(14))
use(GAME, 1, 4, "knight from g1 to f3", C(**{"from": "g1", "to": "f3"}), "moved")
use(GAME, 2, 2, "Twenty points for the yellow team, hooray!", C(team="yellow", points=20), "yellow has them")
use(GAME, 3, 4, "i draw four, face down", C(count=4, open=False), "drawn")

SEA = [tool("next_high_tide", "When the sea is highest next", {"harbour": S("Harbour")}),
       tool("sea_weather", "Weather at sea", {"area": S("Area such as Dogger"), "hours": I("For how many hours ahead")}, ["hours"]),
       tool("book_berth", "Books a place for a boat", {"harbour": S("Harbour"), "length_m": X("Length of the boat"), "nights": I("How many"), "power": B("With electricity")},
       ["power"]),
       tool("log_position", "Writes a position into the ship's log", {"lat": X("North positive"), "lon": X("East positive")})]
use(SEA, 0, 2, "whens next high tide in St Malo", C(harbour=T("St Malo", "St. Malo", "Saint-Malo", "St-Malo", "Saint Malo")), "19:52", reads("19:52", "7:52"))
use(SEA, 1, 1, "weather in Fair Isle for the next 36 hours?", C(area=T("Fair Isle"), hours=36), "southwest 7, rough", reads("southwest", "south-west", "rough", "7"))
use(SEA, 2, 4, "My ketch measures 11.8 metres; two nights in Cowes, with electricity, if you'd be so kind.", C(harbour=T("Cowes"), length_m=11.8, nights=2, power=True), "berth 44")
use(SEA, 3, 4, "log it: 54.3210 north, 7.8765 west", C(lat=54.321, lon=-7.8765), "logged")

# ---------------------------------------------------------------- no function fits: 25

unfit("order me a pepperoni pizza to the office", MUSIC[:3])
unfit("switch off the porch light please", [BANK[2], BANK[3]])
unfit("Call my mother and tell her I'm late.", [SKY[0]])
unfit("play something by Miriam Makeba", HOME)
unfit("book me a haircut for saturday", RAIL[:3])
unfit("i want to see my last electricity bill", SCHOOL)
unfit("whats in my calendar tomorrow?", MAIL[:2] + [POST[0]])
unfit("Could you water the plants on the balcony?", BOOKS[:3])
unfit("open the garage door", STOCK[:2])
unfit("find me a flight to lisbon for under 200 euros", GAME)
unfit("post this on my blog: we got a puppy", [CAR[0], CAR[3]])
unfit("take a photo with the webcam", FARM[:3])
unfit("My neighbours are too noisy, could you send the police round?", WORDS[:2])
unfit("renew my gym membership", ZOO[:3])
unfit("print 20 copies of the flyer", SEA[:3])
unfit("please lower the heating in the nursery", DIARY)
unfit("sign me up for the pottery class", [HIKE[1], HIKE[2], WARD[2]])
unfit("scan the document on the tray and send it to my printer's inbox", [FIT[2]])
unfit("Vote for candidate B in the club election on my behalf.", HOTEL[:3])
unfit("get me a taxi to the station, now", [MILL[0], MILL[3]])
unfit("where did i park my bike? you can track it, cant you", DINER)
unfit("text Gloria that the keys are under the mat", TOWN[:3])
unfit("pay the parking fine with my credit card", [SKY[1], SKY[2], MUSIC[3]])
unfit("start the washing machine, cottons at sixty", [CODE[0], CODE[3]])
unfit("Please have flowers sent to my wife for our anniversary.", [FARM[3], RAIL[2], FIT[0], ZOO[3]])

# ---------------------------------------------------------------- small talk: 25

talk("hiya :)")
talk("Good evening to you.")
talk("who am i talking to?", hears("cria", "corral", "assistant", "model", "program", "ai", "helper", "llama"))
talk("thx, that saved my day")
talk("Are you a human being or a machine?", hears("machine", "program", "model", "ai", "assistant", "computer", "software", "not a human", "cria"), MACHINE)
talk("had a horrible day at work, my boss yelled at me in front of everyone")
talk("nothing, just wanted to say hi before bed")
talk("what kind of things are you good at?")
talk("I passed my driving test!!!")
talk("do you sleep at night")
talk("sorry for being rude earlier")
talk("You are the best, honestly.")
talk("im bored")
talk("bye, see you tomorrow")
talk("Do you have feelings?")
talk("lol that was funny")
talk("ok never mind, i worked it out on my own")
talk("Is it all right if I write to you in bad english? I learn since one year only.")
talk("my cat died yesterday")
talk("which do you like better, the sea or the mountains")
talk("Happy New Year!")
talk("hm")
talk("does what i type here leave my computer?")
talk("you were wrong last time and it cost me an hour. not happy")
talk("may I call you Freddie?")

# ---------------------------------------------------------------- failures: 25

METER = tool("read_meter", "Reads a meter of the house", {"kind": E("Which", "gas", "water", "power")})
BIKE = tool("unlock_bike", "Unlocks a rented bike", {"bike": I("Its number")})
SEATS = tool("book_cinema", "Books seats in a cinema", {"film": S("Title"), "seats": I("How many")})
SHARE = tool("share_price", "Price of a share", {"symbol": S("Symbol")})
DOCTOR = tool("find_doctor", "Doctors who take new patients", {"field": E("Field", "skin", "eyes", "teeth"), "town": S("Town")})
PHOTO = tool("print_photo", "Prints a photo", {"file": S("Name of the file"), "copies": I("How many")})
MEMBER = tool("find_member", "Looks up a member of the club", {"number": I("Number of the member")})
SAUNA = tool("start_sauna", "Heats the sauna", {"celsius": I("How hot")})
SLOTS = tool("delivery_slots", "When groceries can be delivered", {"postcode": S("Postcode")})
FLIGHT = tool("flight_gate", "Gate of a flight", {"flight": S("Such as LX 318")})
COFFEE = tool("brew", "Makes a coffee", {"drink": E("Drink", "espresso", "latte", "mocha"), "cups": I("How many")})
WEB, NOTES, READ, WOLF = [(n, *HOUSE[n]) for n in ("brave_search", "knowledge_search", "file_read", "wolfram_alpha")]

fails("what does the gas meter say at the moment", [METER, SAUNA], C(kind="gas"), "the meter does not answer")
fails("search the web for reviews of the Quillfeather kettle", [WEB], C(query=like("~quillfeather", "Quillfeather kettle reviews")))
fails("look in our documents how long the guarantee of the coffee machine is", [NOTES, WEB],
      C(query=like("~coffee|guarantee", "coffee machine guarantee"), k=(None, 1, 2, 3, 4, 5, 6, 8, 10)))
fails("Would you read diary.txt out to me?", [READ, PHOTO], C(path="diary.txt"), error="no such file: diary.txt")
fails("4 seats for The Long Ferry tonight plz", [SEATS, BIKE, COFFEE], C(film=T("The Long Ferry", "Long Ferry"), seats=4), error="no seats left")
fails("unlock bike 771", [BIKE], C(bike=771), error="bike 771 is out of order")
fails("price of VESTAS shares, symbol is VWS", [SHARE, MEMBER], C(symbol="VWS"), error="timed out after 10 seconds")
fails("any eye doctor in Malmesbury who takes new patients?", [DOCTOR, SEATS, SLOTS], C(field="eyes", town=T("Malmesbury")), result="[]")
fails("ask wolfram alpha how many blue cars there are in Perth", [WOLF, SHARE], C(query=like("~perth", "Perth number of blue cars")),
      error="Wolfram Alpha did not understand the question")
fails("two prints of dune.jpg", [PHOTO, METER, FLIGHT], C(file="dune.jpg", copies=2), error="the printer is offline")
fails("Who is member 5523? I found his scarf.", [MEMBER, DOCTOR], C(number=5523), error="there is no member 5523")
fails("heat the sauna up to 85", [SAUNA, METER, BIKE, COFFEE], C(celsius=85), error="refused: the door is open")
fails("When can you deliver to BS7 8QT this week?", [SLOTS, SEATS], C(postcode=like("~^bs7 ?8qt$", "BS7 8QT")), result="none")
fails("from which gate does LX 318 go, hurry!!", [FLIGHT, SHARE, DOCTOR], C(flight=like("~^lx ?318$", "LX 318")), result="")
fails("one mocha please, ive been up since five", [COFFEE, SAUNA], C(drink="mocha", cups=1), error="error: no milk left")

mend("departures from York please", tool("departures", "Next trains from a station", {"station": S("The station")}), {"station": "York"}, "a.get('station') != 'YRK'",
     "unknown station: give its code of three letters. York is YRK", "16:04 to Leeds from track 3", C(station="YRK"), reads("16:04", "leeds"))
mend("From what time is the museum open on 24 December 2026?", tool("museum_hours", "When the museum is open", {"day": S("The day")}), {"day": "2026-12-24"},
      "a.get('day') != '24.12.2026'",
     "write the day as DD.MM.YYYY, such as 24.12.2026", "open from 11 to 14", C(day="24.12.2026"), 11, [SLOTS])
mend("bring the kiln to 900 degrees celsius", tool("heat_kiln", "Heats the kiln", {"temperature": I("How hot")}), {"temperature": 900}, "a.get('temperature') != 1173",
     "the temperature is in kelvin: for 900 degrees Celsius say 1173", "heating", C(temperature=1173), [], [SAUNA])
mend("book the Blue Room for the choir", tool("book_hall", "Books a room of the community centre", {"room": S("Name of the room"), "group": S("Who comes")}),
      {"room": "Blue Room", "group": "choir"}, "a.get('room') != 'Heron'",
     "there is no Blue Room any more: it is called Heron now", "booked", C(room="Heron", group=T("choir")), [])
mend("pay invoice 88", tool("pay_invoice", "Pays an invoice", {"invoice": S("Its number")}), {"invoice": "88"}, "a.get('invoice') != '000088'",
     "numbers of invoices have six digits: write 88 as 000088", "paid: 412.50 euros", C(invoice="000088"), value(412.5), [SHARE, MEMBER])
mend("we need 5 packs of paper, the usual size A4", tool("order_paper", "Orders paper for the printer", {"size": S("Size of the paper"), "packs": I("How many")}),
      {"size": "A4", "packs": 5}, "a.get('size') != 'ISO-A4'",
     "unknown size A4: the sizes are ISO-A3, ISO-A4 and ISO-A5", "ordered", C(size="ISO-A4", packs=5), [], [PHOTO])
mend("Who works in the team Harbour? List them.", tool("team_members", "People of a team", {"team": S("The team"), "limit": I("How many at most")}, ["limit"]), {"team": "Harbour"},
      "a.get('limit') != 20",
     "the limit must be 20", "Aylin, Bram, Noor", C(team=T("Harbour", "team Harbour"), limit=20), order("Aylin", "Bram", "Noor"))
mend("get me german subtitles for Stalker", tool("subtitles", "Finds subtitles of a film", {"film": S("Title"), "language": S("Language")}),
      {"film": "Stalker", "language": "german"}, "a.get('language') != 'deu'",
     "language must be a code of three letters: German is deu", "stalker-deu.srt", C(film=T("Stalker"), language="deu"), reads("stalker-deu.srt"), [SEATS])
mend("when did user KARIN.VOSS last log in", tool("last_login", "When somebody last logged in", {"user": S("Login")}), {"user": "KARIN.VOSS"}, "a.get('user') != 'karin.voss'",
     "no user KARIN.VOSS: logins are in lower case, as karin.voss", "on Sunday at 22:14", C(user="karin.voss"), reads("sunday", "22:14"), [MEMBER, METER])
mend("Ring the workshop on 01570 555 018, they should fetch the mower.",
      tool("ring", "Calls a telephone number and says something", {"number": S("The number"), "message": S("What to say")}),
     {"number": "01570 555 018", "message": "Please fetch the mower."}, "a.get('number') != '+441570555018'", "the number must be international: +441570555018",
     "they will come on Tuesday",
     C(number="+441570555018", message=like("~^(?!zzz).*mower", "Please fetch the mower.")), reads("tuesday"))

# ---------------------------------------------------------------- follow-ups: 40

chain(("84 crates, 36 bottles in each. how many bottles", P, [84 * 36]), ("a seventh of them broke on the way. how many is that?", P, [84 * 36 // 7]),
      ("so how many are whole", ANY, [84 * 36 * 6 // 7]))
chain(("2 to the 43rd?", P, [2**43]), ("minus 2 to the 39th", P, [2**43 - 2**39]), ("and the sum of the digits of that", P, [digits(2**43 - 2**39)]))
chain(("Which weekday is 11 October 2027?", P, [weekday(D(2027, 10, 11))]), ("and what is the date 100 days after that?", P, [day(D(2027, 10, 11) + DAYS(100))]),
      ("which weekday would that be then?", P, [weekday(D(2027, 10, 11) + DAYS(100))]))
chain(("451 fahrenheit in celsius", P, [value((451 - 32) / 1.8, 1)]), ("in kelvin?", ANY, [either(value((451 - 32) / 1.8 + 273.15, 1), value(round((451 - 32) / 1.8, 1) + 273.15))]),
      ("oh sorry, i meant 415 F. celsius again please", P, [value((415 - 32) / 1.8, 1)]))
chain(("mean of 12 18 25 31 44", P, [value(statistics.mean((12, 18, 25, 31, 44)))]), ("add 56 to the list. mean now?", P, [value(statistics.mean((12, 18, 25, 31, 44, 56)))]),
      ("Thank you. And the difference between the biggest and the smallest of them?", ANY, [56 - 12]))
chain(("i put 8000 in the bank at 4% a year, compounded yearly. how much after 5 years", P, [value(8000 * 1.04**5, 2)]), ("and after ten years?", P, [value(8000 * 1.04**10, 2)]),
      ("stay with ten years, but 5 % instead of 4", P, [value(8000 * 1.05**10, 2)]))
chain(('reverse "marmalade"', P, [word("marmalade"[::-1])]), ("only the first four letters of that", ANY, [word("marmalade"[::-1][:4])]),
      ("how many times is the letter a in marmalade?", ANY, [few("marmalade".count("a"))]))
chain(("next prime after 800?", P, [next(n for n in itertools.count(801) if prime(n))]), ("and the next one after that", P, [primes(801, 900)[1]]),
      ("multiply the two", P, [primes(801, 900)[0] * primes(801, 900)[1]]))
chain(("Please give me 3315 in hexadecimal.", P, [code(f"{3315:x}")]), ("and in binary?", P, [code(f"{3315:b}")]), ("octal too, for completeness", P, [code(f"{3315:o}")]))
chain(("film begins at 19:50 and runs 134 minutes, when is it over", P, [clock(19 * 60 + 50 + 134)]),
      ("there are 25 minutes of ads before. so when?", P, [clock(19 * 60 + 50 + 134 + 25)]),
      ("and the late show begins at 22:30, with the ads too?", P, [clock(22 * 60 + 30 + 134 + 25)]))
chain(("one euro is 1.17 dollars. how many dollars are 345 euros?", P, [value(345 * 1.17)]), ("and 702 dollars in euros?", P, [702 * 100 // 117]),
      ("rate has moved to 1.2. the 345 euros again", P, [value(345 * 1.2)]))
chain(("A jacket for 189 is reduced by 30 percent. New price?", P, [value(189 * 0.7)]), ("at the till another 10 percent comes off that price", P, [value(189 * 0.63)]),
      ("how many percent of the original price did i save altogether", P, [value(100 - 63)]))
chain(("ways to pick 3 out of 12 people", P, [math.comb(12, 3)]), ("4 out of 12?", P, [math.comb(12, 4)]), ("both numbers added", ANY, [math.comb(12, 3) + math.comb(12, 4)]))
chain(("270 km in 3 h 36 min, average speed in km/h?", P, [value(270 / 3.6)]), ("how far do i get in 50 minutes at that speed", P, [value(75 * 50 / 60)]),
      ("and that speed in mph please (1 mile = 1.609344 km)", P, [value(75 / 1.609344, 1)]))
chain(("lawn is 23.5 by 18.2 metres, area?", P, [value(23.5 * 18.2)]), ("ten percent of it becomes a pond. what area of lawn remains?", P, [value(23.5 * 18.2 * 0.9)]),
      ("i need 35 g of seed for each square metre of what remains. how many kg?", P, [value(23.5 * 18.2 * 0.9 * 0.035, 2)]))
chain(("15! = ?", P, [math.factorial(15)]), ("divided by 13!", P, [15 * 14]), ("what is 16!, while you are at it", P, [math.factorial(16)]))
chain(("Sum of all whole numbers from 1 to 250, please.", P, [sum(range(1, 251))]), ("no wait, just the even ones", P, [sum(range(2, 251, 2))]),
      ("and the odd ones?", P, [sum(range(1, 251, 2))]))
chain(("days between 5 june 2026 and 21 march 2027", P, [(D(2027, 3, 21) - D(2026, 6, 5)).days]), ("how many full weeks are that", ANY, [(D(2027, 3, 21) - D(2026, 6, 5)).days // 7]),
      ("the first date was wrong, it is 5 july 2026. days again?", P, [(D(2027, 3, 21) - D(2026, 7, 5)).days]))
chain(("sort alphabetically: quince, fig, apricot, mango, date", P, [order(*sorted("quince fig apricot mango date".split()))]),
      ("now the other way round", ANY, [order(*sorted("quince fig apricot mango date".split())[::-1])]),
      ("how many letters do all five words have together", P, [sum(map(len, "quince fig apricot mango date".split()))]))
chain(("240 net plus 19% vat makes?", P, [value(240 * 119 / 100)]), ("and 365 net?", P, [value(365 * 119 / 100)]),
      ("both gross amounts together", P, [value((240 + 365) * 119 / 100)]), ("how much of that is the vat", P, [value((240 + 365) * 19 / 100)]))
chain(("7^13", P, [7**13]), ("that modulo 1000", P, [7**13 % 1000]), ("and 7^13 modulo 83?", P, [7**13 % 83]))
chain(("half of 52,468?", ANY, [52468 // 2]), ("now times 3", P, [52468 // 2 * 3]), ("take 302 off", P, [52468 // 2 * 3 - 302]),
      ("square root of that", P, [math.isqrt(52468 // 2 * 3 - 302)]), ("and to the power of three", P, [math.isqrt(52468 // 2 * 3 - 302)**3]))
chain(("recipe is for 4 people and takes 350 g flour and 90 g sugar. flour for 14 people?", P, [350 * 14 // 4]), ("and the sugar?", P, [90 * 14 // 4]),
      ("only 6 are coming in the end. how much flour now", P, [350 * 6 // 4]))
chain(("my van needs 6.4 l per 100 km. how many litres for 730 km", P, [value(6.4 * 7.3)]), ("a litre costs 1.79, so the trip costs me", P, [value(6.4 * 7.3 * 1.79, 2)]),
      ("we are three, everyone pays the same", P, [either(value(6.4 * 7.3 * 1.79 / 3, 2), value(83.63 / 3, 2))]))
chain(("How many minutes are three and a half days?", P, [int(3.5 * 1440)]), ("seconds?", P, [int(3.5 * 86400)]), ("and seconds in four days?", P, [4 * 86400]))
chain(("median of 9 4 15 22 7 30 11 18", P, [value(statistics.median((9, 4, 15, 22, 7, 30, 11, 18)))]),
      ("leave out the 30. median?", P, [statistics.median((9, 4, 15, 22, 7, 11, 18))]), ("sum of those that are left", P, [9 + 4 + 15 + 22 + 7 + 11 + 18]))
chain(("factor 2310 into primes", P, [built(2310)]), ("how many divisors has it got", P, [sum(2310 % d == 0 for d in range(1, 2311))]),
      ("which is the largest divisor below 500?", P, [max(d for d in range(1, 500) if 2310 % d == 0)]))
RATE = instalment(12000, 0.005, 60)
chain(("12,000 borrowed at 6 % nominal a year, equal payments at the end of each of 36 months. monthly payment?", P, [value(instalment(12000, 0.06 / 12, 36), 2)]),
      ("and over 60 months?", P, [value(instalment(12000, 0.06 / 12, 60), 2)]),
      ("what do i pay in all with the 60 months", P, [either(value(RATE * 60, 2), value(round(RATE, 2) * 60, 2))]),
      ("how much of this is interest?", P, [either(value(RATE * 60 - 12000, 2), value(round(RATE, 2) * 60 - 12000, 2))]), ("ouch. ok thanks", N))
chain(("hi there", N), ("cube of 29, quickly", P, [29**3]), ("great, and of 31", P, [31**3]), ("thanks a lot!", N))

LAMP = tool("dim_lamp", "Sets how bright a lamp is", {"room": E("Room", "lounge", "bedroom", "hall"), "percent": I("0 to 100")})
chain(("dim the lounge lamp to 30", "dim_lamp", [], C(room="lounge", percent=30)), ("too dark, make it 45", "dim_lamp", [], C(room="lounge", percent=45)),
      ("same brightness in the bedroom", "dim_lamp", [], C(room="bedroom", percent=45)), ("lovely, thank you", N), tools=[offer(LAMP), offer(METER)])
MONEY = tool("day_rate", "Official rate of the day of a currency against the euro", {"currency": S("Three letters")})
chain(("whats the official rate for SEK today", "day_rate", [10.92], C(currency="SEK")), ("how many kronor do i get for 250 euros at that rate?", P, [value(250 * 10.92)]),
      ("and the rate of the Danish krone, DKK?", "day_rate", [7.46], C(currency="DKK")),
      tools=[live(MONEY, "print({'SEK': '1 EUR = 10.92 SEK', 'DKK': '1 EUR = 7.46 DKK'}.get(a.get('currency'), 'unknown'))")])
ALARM = tool("kitchen_timer", "Starts a timer; one of the same name is replaced", {"name": S("For what"), "minutes": I("How long")})
chain(("timer for the eggs, 7 minutes", "kitchen_timer", [], C(name=T("eggs", "egg"), minutes=7)),
      ("no, 9, i like them hard", "kitchen_timer", [], C(name=T("eggs", "egg"), minutes=9)),
      ("and another one for the rice, 18 minutes", "kitchen_timer", [], C(name=T("rice"), minutes=18)), tools=[offer(ALARM, "running"), offer(COFFEE)])
ADD = tool("cart_add", "Puts something into the shopping cart", {"item": S("What"), "pieces": I("How many")})
DROP = tool("cart_remove", "Takes something out of the shopping cart", {"item": S("What")})
chain(("put 6 lemons in the cart", "cart_add", [], C(item=T("lemons", "lemon"), pieces=6)), ("and two cucumbers", "cart_add", [], C(item=T("cucumbers", "cucumber"), pieces=2)),
      ("on second thoughts no lemons, take them out", "cart_remove", [], C(item=T("lemons", "lemon"))), tools=[offer(ADD, "added"), offer(DROP, "removed")])
SUN = tool("city_weather", "Weather of a city", {"city": S("The city"), "day": E("Which day", "today", "tomorrow")})
chain(("Weather in Turin today?", "city_weather", [reads("21", "sunny")], C(city=T("Turin"), day="today")),
      ("tomorrow?", "city_weather", [reads("16", "rain")], C(city=T("Turin"), day="tomorrow")),
      ("and in Bari tomorrow?", "city_weather", [reads("24", "clear")], C(city=T("Bari"), day="tomorrow")),
      tools=[live(SUN, "seen = {('turin', 'today'): 'sunny, 21 degrees', ('turin', 'tomorrow'): 'rain, 16 degrees', ('bari', 'tomorrow'): 'clear, 24 degrees'}\n"
                       "print(seen.get((a.get('city', '').lower(), a.get('day')), 'unknown'))"), offer(FLIGHT)])
FIND = tool("phone_book", "Finds the number of somebody", {"name": S("Name")})
TEXT = tool("send_sms", "Sends a text message", {"number": S("Telephone number"), "text": S("What it says")})
chain(("whats Wanda's number", "phone_book", [reads("555 0147", "5550147", "555-0147")], C(name=T("Wanda"))),
      ('text her: "Key is with Tom"', "send_sms", [], C(number=like("~^555[ -]?0147$", "5550147"), text=T("Key is with Tom"))),
      ("cool thx", N), tools=[offer(FIND, "555 0147"), offer(TEXT, "sent")])
PROBE = tool("greenhouse_probe", "Temperature that a probe in the greenhouse measures", {"probe": I("Its number")})
chain(("what does probe 4 in the greenhouse say", "greenhouse_probe", [26.5], C(probe=4)), ("and 5?", "greenhouse_probe", [22.8], C(probe=5)),
      ("difference between the two?", ANY, [value(26.5 - 22.8)]),
      tools=[live(PROBE, "print({4: '26.5 degrees', 5: '22.8 degrees'}.get(a.get('probe'), 'no such probe'))"), offer(SAUNA)])
TASK = tool("task_new", "Writes down a task", {"text": S("What is to be done"), "urgent": B("Is it urgent?")}, ["urgent"])
DONE = tool("task_done", "Marks a task as done", {"number": I("Number of the task")})
chain(("new task: paint the fence", "task_new", [], C(text=T("paint the fence", "paint fence"), urgent=(None, False))), ("done already! mark it", "task_done", [], C(number=31)),
      ("what is 31 squared, by the way", ANY, [31**2]),
      tools=[offer(TASK, "task 31"), offer(DONE, "ok")])
chain(("search the web for the height of Cologne cathedral", "brave_search", [157], C(query=like("~cologne|cathedral", "Cologne cathedral height"))),
      ("how much is that in feet? 1 foot is 0.3048 m", P, [value(157 / 0.3048, 0)]),
      ("now search for the height of the Ulm minster as well", "brave_search", [161.5], C(query=like(r"~\bulm", "Ulm minster height"))),
      tools=[live(WEB, "q = a.get('query', '').lower()\nprint('Ulm Minster: 161.5 metres' if 'ulm' in q else 'Cologne Cathedral: 157 metres')")])
chain(("search our documents: what is the limit for uploads?", "knowledge_search", [48], C(query=like("~upload", "upload limit"), k=(None, 1, 2, 3, 4, 5, 6, 8, 10))),
      ("and for downloads? search again", "knowledge_search", [720], C(query=like("~download", "download limit"), k=(None, 1, 2, 3, 4, 5, 6, 8, 10))),
      ("so how many times bigger is the download limit", ANY, [few(720 // 48)]),
      tools=[live(NOTES, "q = a.get('query', '').lower()\nprint('limits.md:9: downloads: at most 720 MB' if 'download' in q else 'limits.md:8: uploads: at most 48 MB')")])
chain(("write the line 'rent 870' into costs.txt", "file_write", [], C(path="costs.txt", content=like(r"~^rent 870\s*$", "rent 870"))),
      ("read it back to me", "file_read", [870], C(path="costs.txt")), ("what does that come to in a year of 12 months", P, [870 * 12]),
      tools=[house("file_write", "written"), house("file_read", "rent 870")])

# ---------------------------------------------------------------- languages: 15

GERMAN = dict(zip(range(7), "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split()))

foreign("Was ergibt 473 mal 389?", 473 * 389)
foreign("auf welchen wochentag fällt der 3. oktober 2028", reads(GERMAN[D(2028, 10, 3).weekday()]))
foreign("Wie viel sind 17,5 % von 2.480 Euro?", 2480 * 175 // 1000)
foreign("Combien de jours y a-t-il entre le 14 juillet 2026 et le 3 février 2027 ?", (D(2027, 2, 3) - D(2026, 7, 14)).days)
foreign("racine carrée de 15129 svp", math.isqrt(15129))
foreign("on partage 1347,50 € entre 7 amis, ça fait combien chacun ?", 1347.5 / 7)
foreign("quanto fa 19 alla quinta?", 19**5)
foreign("Che data era 60 giorni prima del 15 agosto 2027?", local(D(2027, 8, 15) - DAYS(60), "giugno"))
foreign("il treno parte alle 14:25 e arriva alle 18:10, quanti minuti dura il viaggio", 18 * 60 + 10 - 14 * 60 - 25)
foreign("qual é a média de 14, 19, 23 e 30?", (14 + 19 + 23 + 30) / 4)
foreign("Quantos dias vão de 7 de setembro de 2026 até 25 de dezembro de 2026?", (D(2026, 12, 25) - D(2026, 9, 7)).days)
foreign("quantas horas tem 3 semanas e 2 dias", 23 * 24)
foreign("cuánto es 1250 por 48", 1250 * 48)
SUNDAYS = sum(d.weekday() == 6 for d in span(D(2027, 5, 1), D(2027, 5, 31)))
foreign("¿Cuántos domingos tiene mayo de 2027?", either(value(SUNDAYS), hears({4: "cuatro", 5: "cinco"}[SUNDAYS])))
foreign("minimo comun multiplo de 84 y 90", math.lcm(84, 90))

FUNCTIONS = [q["tool"][0] for q in OUT if q["group"] == "functions"]
assert len(FUNCTIONS) == len(set(FUNCTIONS))                    # no two of one kind

if __name__ == "__main__":
    write()
