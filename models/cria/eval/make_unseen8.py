#!/usr/bin/env python3
"""Prints unseen8.jsonl: the eighth hand-written evaluation, by an author who has seen neither the generator of the dialogues nor the
failures on the sets before.  Each question is another person's.  Every expected value is computed here or stands in what a tool
returns; prove.py unseen8 shows both."""
import datetime
import math
import re
import statistics

from author import A, B, C, D, E, I, N, P, S, X, ask, prop, write
from rows import (LOST, MIX, T, broken, builtin, chain, clock, day, digits, either, factors, fails, fn, foreign, house, like, live, local, mend, offer, only, order, prime, primes, python, reads, row, shown, spell, talk,
                  tool, unfit, value, verdict, weekday, word)

ANY = "any"
DAYS = datetime.timedelta
MIX.seed(8)


def collatz(n):
    steps = 0
    while n != 1:
        n, steps = (n // 2 if n % 2 == 0 else 3 * n + 1), steps + 1
    return steps


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def shifted(text, by):
    return "".join(chr((ord(c) - 97 + by) % 26 + 97) for c in text)


def vowels(text):
    return sum(c in "aeiou" for c in text.lower())


def roman(n):
    signs = zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "M CM D CD C XC L XL X IX V IV I".split())
    out = ""
    for v, s in signs:
        out, n = out + s * (n // v), n % v
    return out


def begins(v, places):
    """A number written with at least so many decimals."""
    text = f"{v:.{places + 2}f}"[:-2]
    return shown(rf"~(?<![\d.]){re.escape(text)}\d*", f"It is {text}.", f"It is {text[:-1]}.")


THERE = shown(r"!~^\s*no\b|there is no|(is|was) ?(not|n['’]t)", "", "No, it is not there.")
WORKED = shown(r"!~did ?n[o'’]t|could ?n[o'’]t|failed", "", "That did not work.")


# ---------------------------------------------------------------- Python: 60

python("hey i need 6,457 times 8,318, the calculator on my phone is bust", 6457 * 8318)
python("127 thousand plus 88,914 minus 43,020 ??", 127000 + 88914 - 43020)
python("My granddaughter asked what 9 to the power of 15 comes to and I promised her the exact figure.", 9**15)
python("sqrt(2) with 12 digits after the point please", begins(math.sqrt(2), 11))
python("15! divided by 12!", math.factorial(15) // math.factorial(12))
python("We're designing locker codes: five letters taken from A to H, none used twice. How many such codes exist?", math.perm(8, 5))
python("10403 prime? my gut says it is", *verdict(prime(10403)))
python("first prime number above 50,000?", next(n for n in range(50001, 51000) if prime(n)))
python("9 282 into prime factors, need it for maths tmrw", order(*factors(9282)))
python("i've 84 red beads, 126 blue ones and 210 green ones & want identical bracelets with nothing left over. max number of bracelets??", math.gcd(84, 126, 210))
python("Two lighthouses flash together at midnight. One flashes every 24 seconds and the other every 40 seconds. After how many seconds do they flash together again?", math.lcm(24, 40))
python("10110110 is binary. say it in normal numbers", int("10110110", 2))
python("Decimal 3000 to octal, thank you.", word(f"{3000:o}"))
python("the designer sent me the colour #FF8C00, i need the three rgb numbers", order(*(int("FF8C00"[i:i + 2], 16) for i in (0, 2, 4))))
python("A jacket is marked £89.60 and the sign says 35% off. What would I actually hand over?", value(89.60 * 65 / 100, 2))
python("visitors: 1,284 in march, 1,547 in april. growth in percent", value((1547 - 1284) / 1284 * 100, 1))
python("if i put 12,000 away at 2.75 percent a year (compounded once a year) whats in the account after 8 years", value(12000 * 1.0275**8, 0))
python("simple interest on $3,400 at 6% for 30 months pls", value(3400 * 6 * 30 // 1200))
python("Dinner was 146.80, there are five of us and we'd like to leave a 12 % tip on top. How much does each of us owe?", value(146.8 * 1.12 / 5, 2))
python("ran 13.1 miles on sunday!! how many km is that? 1 mile = 1.609344 km", value(13.1 * 1.609344, 1))
python("the cookbook says bake at 425 fahrenheit but my oven only knows celsius", value((425 - 32) * 5 / 9, 0))
python("minutes in 3 weeks", 3 * 7 * 24 * 60)
python("My father is 5 foot 11. What would that be in centimetres?", value(71 * 2.54, 0))
python("download is 3.2 GB, line does 48 megabit/s, 1 GB being 10^9 bytes. seconds needed?", value(3.2e9 * 8 / 48e6, 0))
python("on which day of the week was i born, it was the 3rd of november 1988", weekday(D(1988, 11, 3)))
python("days from 14 feb 2027 til 1 sept 2027", (D(2027, 9, 1) - D(2027, 2, 14)).days)
python("Our dog must see the vet again 100 days after October 5th, 2026. Which date is that, kindly?", day(D(2026, 10, 5) + DAYS(100)))
python("born 1990-06-17. how many days old on 2026-11-30", (D(2026, 11, 30) - D(1990, 6, 17)).days)
python("my kid says 2100 will be a leap year. will it?", *verdict(2100 % 4 == 0 and (2100 % 100 != 0 or 2100 % 400 == 0)))
python("night train leaves at 22:47, travels 5 h 38 min. arrival time?", clock(22 * 60 + 47 + 5 * 60 + 38))
python("I started at 8:25, left at 17:10, and had 35 minutes for lunch. How long did I work?", either(either(spell(17 * 60 + 10 - 8 * 60 - 25 - 35), value(17 * 60 + 10 - 8 * 60 - 25 - 35)), value((17 * 60 + 10 - 8 * 60 - 25 - 35) / 60, 2)))
python("avg of 71, 68, 90, 55, 83, 77", statistics.mean([71, 68, 90, 55, 83, 77]))
python("what's the median of these house prices 310000 275000 420000 298000 365000 289000", value(int(statistics.median([310000, 275000, 420000, 298000, 365000, 289000]))))
python("Sample standard deviation of 4.1, 4.4, 3.9, 4.8 and 4.0 mm, if you would.", value(statistics.stdev([4.1, 4.4, 3.9, 4.8, 4.0]), 2))
python("In 3 7 7 2 9 3 7 5 3 7 1, how often does the commonest number turn up?", max([3, 7, 7, 2, 9, 3, 7, 5, 3, 7, 1].count(n) for n in range(10)))
python("spell parliament backwards", word("parliament"[::-1]))
python("how many times does the letter s occur in 'mississippi steamboats'", "mississippi steamboats".count("s"))
python('Word count please: "The harbour was quiet that morning and nobody on the quay had noticed the small grey boat"', len("The harbour was quiet that morning and nobody on the quay had noticed the small grey boat".split()))
python("need 'Total Net Weight' in snake_case for a column name", word("Total Net Weight".lower().replace(" ", "_")))
python("Is 'Never odd or even' a palindrome when you ignore blanks and capitals?", *verdict("neveroddoreven" == "neveroddoreven"[::-1]))
python("caesar cipher, shift each letter of 'attack' by 5 forward", word(shifted("attack", 5)))
python("alphabetical order: walnut, almond, pecan, cashew, hazelnut", order(*sorted(["walnut", "almond", "pecan", "cashew", "hazelnut"])))
python("From 34, 7, 51, 18, 92, 45, 60, 13 keep only the ones you can divide by 3, lowest first", row(*sorted(n for n in [34, 7, 51, 18, 92, 45, 60, 13] if n % 3 == 0)))
python("biggest three of 412, 398, 455, 431, 420, 449, biggest first", order(*sorted([412, 398, 455, 431, 420, 449])[:2:-1]))
python("name,hours,rate\nAnna,12,25\nBen,9,31\nCleo,15,22\n\nhow much does each of them earn?", order(*(h * r for h, r in ((12, 25), (9, 31), (15, 22)))))
python("shopping:\napples 3 x 0.45\nbread 2 x 2.80\nmilk 4 x 1.15\nwhat does it add up to", value(3 * 0.45 + 2 * 2.80 + 4 * 1.15, 2))
python("My step counter for last week: Mon 7412, Tue 9880, Wed 10233, Thu 5120, Fri 8764, Sat 12001, Sun 6530. How many steps was the whole week?", sum([7412, 9880, 10233, 5120, 8764, 12001, 6530]))
python("| plant | cm |\n| fern | 41 |\n| ivy | 118 |\n| aloe | 27 |\n| palm | 163 |\n\nmean height, one decimal is enough", value(statistics.mean([41, 118, 27, 163]), 1))
python("Write a function that adds up the digits of a number, and run it on 9876543215.", digits(9876543215))
python("pls code collatz(n) counting the steps down to 1 and try it w/ 97", collatz(97))
python("Could you program a vowel counter and tell me what it says for 'extraordinary circumstances'? (y is no vowel)", vowels("extraordinary circumstances"))
python("60th fibonacci number, with F1 = F2 = 1", fibonacci(60))
python("add together every number under 500 that is a multiple of 4 or of 7", sum(n for n in range(500) if n % 4 == 0 or n % 7 == 0))
python("2 dozen eggs per tray, 17 trays, and 9 eggs broke on the way. so i have how many good ones", 2 * 12 * 17 - 9)
python("Three friends share a 1,250 g block of cheese in the ratio 2 : 3 : 5. How many grams go to each?", order(*(1250 * k // 10 for k in (2, 3, 5))))
python("3x + 17 = 98, x is", (98 - 17) // 3)
python("area of a round table, radius 75 cm, in square cm", value(math.pi * 75**2, 0))
python("fuel costs 1.729 a litre, i filled up 43.5 litres. what did the stop cost me", value(1.729 * 43.5, 2))
python("7^150, how many digits is that number long", len(str(7**150)))
python("The stonemason wants the year 1987 carved in Roman numerals; how is it written?", word(roman(1987)))

# ---------------------------------------------------------------- search, Wolfram, documents, files: 30

builtin("who took the womens title at roland garros 2031?", "brave_search", "Roland-Garros 2031, women's final: Petra Halvorsen beat Lucia Benet 6-4 7-5.", "Halvorsen", ["2031"])
builtin("google the opening hours of the Brenner clock museum pls", "brave_search", "Brenner Clock Museum - open Wed to Sun, 10:30 to 16:00. Closed on Mondays and Tuesdays.", "10:30|wed", ["museum"])
builtin("latest stable version of the Zephyrine web framework?", "brave_search", "Zephyrine 7.3.1 released - the new stable version brings typed routes.", "7.3.1", ["zephyrine"])
builtin("search the web: is the A13 tunnel at Luzern-Hof closed this week", "brave_search", "Traffic: the Hof tunnel stays closed at night from 22:00 to 05:00 until Friday.", "closed|22", ["tunnel"], beside=("wolfram_alpha",))
builtin("how did the match Ferrol against Lugo end yesterday, anyone know", "brave_search", "Racing Ferrol 3 - 1 CD Lugo: two goals by Nando Rial after the break.", "3 - 1|3-1|3–1|3 to 1|3:1|3 – 1", ["ferrol", "lugo"])
builtin("pls find the price of a day ticket for the zoo in Halvik", "brave_search", "Halvik Zoo tickets: adults 245 kr a day, children 120 kr.", "245", ["halvik"])
builtin("When does the Northwold book fair take place next year?", "brave_search", "The Northwold Book Fair will be held from 9 to 12 June 2027 in the Corn Exchange.", "june", ["northwold"])
builtin("look on the web for how long the Granite Loop trail is", "brave_search", "Granite Loop: 17.4 km, 620 m of ascent, five to six hours.", "17.4", ["granite loop"], beside=("knowledge_search", "file_write"))

builtin("ask wolfram how far away neptune is right now", "wolfram_alpha", "Neptune, distance from Earth: 29.12 au (4.356 billion km)", "29.12|4.356", ["neptune"])
builtin("population of Tromsø acording to wolfram alpha", "wolfram_alpha", "Tromso, Norway, city population: 41,915 people (2024 estimate)", "41915", ["troms"])
builtin("I wonder how tall Mount Kenya is. Use Wolfram for it, please.", "wolfram_alpha", "Mount Kenya, elevation: 5199 metres", "5199", ["kenya"], beside=("brave_search",))
builtin("calories in 100 g of raw almonds, wolfram alpha", "wolfram_alpha", "almonds, 100 g: 579 kcal, protein 21.2 g, fat 49.9 g", "579", ["almond"])
builtin("Let Wolfram tell me the density of titanium!", "wolfram_alpha", "titanium, mass density: 4.507 g/cm^3", "4.507", ["titanium"])
builtin("half life of iodine-131 please", "wolfram_alpha", "iodine-131, half-life: 8.0252 days", "8.02|8.03", ["131"])

builtin("what do our docs say about how long backups are kept", "knowledge_search", "ops/backup.md:31-33\nDaily backups are kept for 35 days, monthly ones for two years.", "35", ["backup"])
builtin("look into the handbook - how many days of paternity leave do we get", "knowledge_search", "handbook/leave.md:52-54\nFathers take 20 working days of paid paternity leave within a year of the birth.", "20", ["paternity"], beside=("file_read",))
builtin("In the local documentation, which port does the metrics exporter listen on?", "knowledge_search", "docs/metrics.md:9\nThe exporter listens on port 9417 unless --metrics-port is given.", "9417", ["metrics"], beside=("file_list", "file_write"))
builtin("whos the contact for the Kessel contract? must be somewhere in the local files you indexed", "knowledge_search", "contracts/kessel.txt:71\nContact at Kessel GmbH: Mrs Ines Adebayo, extension 338.", "adebayo", ["kessel"])
builtin("do our docs mention what error E47 means", "knowledge_search", "support/errors.md:47\nE47: the paper sensor is dirty or unplugged.", "sensor", ["e47"])
builtin("Which library do we use for parsing dates? Check the code base please.", "knowledge_search", "app/requirements.txt:7\npendulum==3.0.0\napp/dates.py:1-2\nimport pendulum  # parses the dates of all forms", "pendulum", ["dat"])
builtin("what was decided about the Alder bridge? it's in the minutes we stored", "knowledge_search", "minutes/2026-05.md:40\nAlder bridge: closed to lorries above 18 tonnes from 1 July.", "18|lorries", ["alder"], beside=("file_list",))

builtin("open todo.txt and tell me whats on it", "file_read", "call Ruth\nwater the tomatoes\nbring back the drill", "tomatoes", None, C(path="todo.txt"))
builtin("list whats in the work folder", "file_list", "budget.xlsx\nletter_to_bank.docx\nphotos.zip", "letter_to_bank", None, C())
builtin("which files do i have there?", "file_list", "a.csv\nb.csv\nsummary_2026.md", "summary_2026", None, C(), beside=("file_read", "file_write"))
builtin("I need a file called shopping.md holding milk, eggs and flour, one per line.", "file_write", "wrote shopping.md, 16 bytes", "shopping.md|saved|written|wrote|done|created", None, C(path="shopping.md", content=like(r"~(?s)^milk[\s\-*]*\n[\s\-*]*eggs[\s\-*]*\n[\s\-*]*flour", "milk\neggs\nflour")), beside=("file_list",))
builtin("does a file named backup.tar sit in my folder?", "file_list", "archive.zip\nbackup.tar\nreadme.txt", ["yes|backup.tar", THERE], None, C())
builtin("put OK into status.txt", "file_write", "wrote status.txt, 2 bytes", "status.txt|saved|written|wrote|done|ok", None, C(path="status.txt", content=like(r"~^ok\s*$", "OK")), beside=("file_read",))
builtin("The first ten lines of access.log, please - any 500 errors?", "file_read", "10:02 GET / 200\n10:02 GET /cart 500\n10:03 GET / 200", "500|/cart", None, C(path="access.log", lines="1-10"))
builtin("write 'meeting moved to room 12' to a file, name it memo.txt", "file_write", "wrote memo.txt, 24 bytes", "memo.txt|saved|written|wrote|done", None, C(path="memo.txt", content=like(r"~^meeting moved to room 12\.?\s*$", "meeting moved to room 12")))
builtin("and whats stored in my folder besides pictures?", "file_list", "cat.jpg\nthesis.tex\ndog.png", "thesis", None, C(), beside=("brave_search",))

# ---------------------------------------------------------------- functions never seen: 100

ISO = "Day as YYYY-MM-DD"

VET = tool("book_vet_visit", "Books a visit at the animal clinic", {"animal": S("Name of the animal"), "species": E("Kind of animal", "dog", "cat", "rabbit", "bird"), "day": S(ISO), "urgent": B("True if it can't wait")}, ["urgent"])
HIVE = tool("log_hive_weight", "Records how heavy a beehive is", {"hive": I("Number of the hive"), "kilograms": X("Weight in kg"), "note": S("Remark")}, ["note"])
KILN = tool("start_kiln", "Starts a firing of the pottery kiln", {"programme": E("Kind of firing", "bisque", "glaze", "raku"), "peak_celsius": I("Highest temperature"), "hold_minutes": I("How long the peak is held")}, ["hold_minutes"])
CRANE = tool("reserve_crane", "Reserves a crane for a building site", {"site": S("Name of the site"), "load_tonnes": X("Heaviest load in tonnes"), "from_day": S(ISO), "days": I("For how many days")})
LOAN = tool("renew_library_loan", "Extends the loan of a library item", {"card": S("Number of the reader's card"), "item": S("Barcode of the item"), "weeks": I("How many weeks longer, 1 to 4")}, ["weeks"])
RIDE = tool("request_ride", "Orders a car with a driver", {"pickup": S("Where the ride begins"), "dropoff": S("Where it ends"), "passengers": I("How many people"), "time": S("HH:MM, 24 hours; as soon as possible if left out")}, ["time"])
BLINDS = tool("move_blinds", "Moves the window blinds of a room", {"room": S("Name of the room"), "percent_open": I("0 is shut, 100 fully open")})
THERMO = tool("set_room_temperature", "Sets the wanted temperature of a room", {"room": S("Name of the room"), "celsius": X("Degrees Celsius")})
LAMP = tool("switch_lamp", "Turns a lamp on or off", {"lamp": S("Name of the lamp"), "on": B("True for on"), "brightness": I("1 to 100 percent")}, ["brightness"])
PARCEL = tool("track_parcel", "Tells where a parcel is", {"number": S("Tracking number"), "carrier": E("Who delivers it", "dhl", "ups", "gls", "post")}, ["carrier"])
LABEL = tool("create_shipping_label", "Makes a label for a parcel", {"recipient": S("Name"), "address": prop("object", "Where it goes", properties={"street": S("Street and number"), "city": S(), "postcode": S()}, required=["street", "city", "postcode"]), "weight_grams": I("Weight in grams")})
DOSE = tool("medicine_reminder", "Sets a reminder to take a medicine", {"medicine": S("Name of the medicine"), "milligrams": X("Dose in mg"), "times": A("string", "Times of the day as HH:MM")})
RECIPE = tool("find_recipes", "Finds recipes", {"ingredients": A("string", "What should be in it, in the singular"), "max_minutes": I("Longest time of cooking"), "vegan": B("Only vegan ones")}, ["max_minutes", "vegan"])
FX = tool("exchange_rate", "Tells the rate between two currencies", {"base": S("Three-letter code of the currency to change from"), "quote": S("Three-letter code of the currency to change into")})
STOCK = tool("stock_level", "How many pieces of an article are in the warehouse", {"sku": S("Article number"), "warehouse": E("Which house", "north", "south", "harbour")}, ["warehouse"])
REORDER = tool("reorder_article", "Orders an article from its supplier", {"sku": S("Article number"), "quantity": I("How many pieces"), "express": B("True for delivery the next day")}, ["express"])
SHIFT = tool("swap_shift", "Swaps the shifts of two colleagues", {"day": S(ISO), "giver": S("Who gives the shift away"), "taker": S("Who takes it over")})
LEAVE = tool("request_leave", "Asks for days off", {"first_day": S(ISO), "last_day": S(ISO), "kind": E("Why", "holiday", "sick", "training", "unpaid")})
TICKET = tool("open_ticket", "Opens a ticket at the help desk", {"title": S("What is wrong, in a few words"), "priority": E("How pressing it is", "low", "normal", "high"), "device": S("Inventory number of the device")}, ["device"])
RESTART = tool("restart_service", "Restarts a service on a server", {"host": S("Name of the server"), "service": S("Name of the service"), "force": B("Kill it if it does not stop")}, ["force"])
SCALE = tool("scale_deployment", "Sets how many copies of an application run", {"app": S("Name of the application"), "replicas": I("How many copies"), "zone": S("Name of the zone")}, ["zone"])
LOGS = tool("fetch_logs", "Fetches the newest lines of a service's log", {"service": S("Name of the service"), "lines": I("How many lines"), "level": E("Least level", "debug", "info", "warning", "error")}, ["level"])
DNS = tool("add_dns_record", "Adds a DNS record", {"name": S("Host name"), "type": E("Kind of record", "A", "AAAA", "CNAME", "TXT"), "value": S("What it points to"), "ttl": I("Seconds it is kept")}, ["ttl"])
SEAT = tool("book_theatre_seats", "Books seats for a play", {"play": S("Title"), "day": S(ISO), "seats": I("How many"), "area": E("Where", "stalls", "circle", "balcony")})
TABLE = tool("book_table", "Books a table at a restaurant", {"restaurant": S("Name of the restaurant"), "people": I("How many people"), "day": S(ISO), "time": S("HH:MM, 24 hours"), "outdoors": B("True for the terrace")}, ["outdoors"])
TRAIN = tool("train_departures", "The next trains from a station", {"station": S("Name of the station"), "toward": S("Where to"), "limit": I("How many trains")}, ["toward", "limit"])
FLIGHT = tool("flight_status", "Tells whether a flight is on time", {"flight": S("Flight number without blanks"), "day": S(ISO)})
TIDE = tool("tide_times", "High and low water at a harbour", {"harbour": S("Name of the harbour"), "day": S(ISO)})
SNOW = tool("snow_report", "Snow and lifts of a ski resort", {"resort": S("Name of the resort"), "include_lifts": B("Tell the lifts too")}, ["include_lifts"])
AIR = tool("air_quality", "Air quality of a city", {"city": S("Name of the city"), "pollutant": E("Which one", "pm25", "no2", "ozone")})
POLLEN = tool("pollen_forecast", "Pollen of the coming days", {"city": S("Name of the city"), "plant": S("Name of the plant"), "days": I("For how many days")}, ["days"])
IRRIGATE = tool("irrigate_field", "Waters a field", {"field": S("Letter and number of the field"), "litres_per_m2": X("Amount"), "start": S("HH:MM, 24 hours")})
MILK = tool("record_milk_yield", "Records the milk of a cow", {"cow": S("Ear tag"), "litres": X("Litres"), "milking": E("Which milking", "morning", "evening")})
GRADE = tool("enter_grade", "Enters the mark of a pupil", {"pupil": S("Full name"), "subject": S("School subject"), "points": I("Points, 0 to 15")})
QUIZ = tool("make_quiz", "Makes a quiz for a class", {"topic": S("What it is about"), "questions": I("How many questions"), "difficulty": E("How hard", "easy", "medium", "hard"), "with_answers": B("Print the answers too")}, ["with_answers"])
WORKOUT = tool("log_workout", "Records a workout", {"sport": E("Kind", "run", "swim", "ride", "row"), "minutes": I("How long"), "kilometres": X("How far")}, ["kilometres"])
PLAYLIST = tool("make_playlist", "Makes a playlist", {"name": S("Its name"), "songs": A("string", "Titles in order"), "public": B("Others may hear it")}, ["public"])
VOLUME = tool("set_volume", "Sets how loud a speaker plays", {"speaker": S("Name of the speaker"), "level": I("0 to 100")})
TIMER = tool("start_timer", "Starts a timer", {"seconds": I("How long, in seconds"), "label": S("What for")}, ["label"])
MAIL = tool("send_mail", "Sends an e-mail", {"to": A("string", "Addresses"), "subject": S("Subject"), "body": S("Text")})
SMS = tool("send_sms", "Sends a text message", {"number": S("Phone number with digits only, may begin with +"), "text": S("The message")})
INVOICE = tool("create_invoice", "Writes an invoice", {"customer": S("Name of the customer"), "items": prop("array", "What is billed", items={"type": "object", "properties": {"what": {"type": "string"}, "amount": {"type": "number"}}, "required": ["what", "amount"]}), "due_days": I("Days until it must be paid")}, ["due_days"])
TRANSFER = tool("transfer_money", "Transfers money between one's own accounts", {"from_account": E("Account", "checking", "savings", "holiday"), "to_account": E("Account", "checking", "savings", "holiday"), "amount": X("Euros")})
REFUND = tool("refund_order", "Pays an order back", {"order": I("Number of the order"), "amount": X("Euros; the whole order if left out"), "reason": E("Why", "damaged", "late", "wrong_item", "other")}, ["amount"])
ELEVATOR = tool("call_lift", "Sends a lift to a floor", {"lift": S("Letter of the lift"), "floor": I("Floor; the basement is -1")})
GATE = tool("open_gate", "Opens a gate for some seconds", {"gate": E("Which gate", "main", "delivery", "bicycle"), "seconds": I("How long it stays open")})
CAMERA = tool("take_snapshot", "Takes a picture with a camera", {"camera": S("Name of the camera"), "width": I("Pixels"), "height": I("Pixels"), "grayscale": B("No colours")}, ["width", "height", "grayscale"])
PRINT = tool("print_document", "Prints a document", {"file": S("Name of the file"), "copies": I("How many"), "duplex": B("On both sides"), "paper": E("Size", "A3", "A4", "A5")}, ["duplex", "paper"])
TRANSLATE = tool("translate_text", "Translates a text", {"text": S("The text"), "target": E("Language to translate into", "de", "fr", "it", "es", "pt", "ja")})
PAINT = tool("mix_paint", "Mixes wall paint", {"colour": S("Name of the colour"), "litres": X("How much"), "finish": E("Surface", "matt", "satin", "gloss")})
SAMPLE = tool("register_sample", "Registers a sample in the laboratory", {"sample_id": S("Its label"), "volume_ml": X("Millilitres"), "tests": A("string", "Codes of the tests")})
SHIP = tool("assign_berth", "Gives a ship a berth in the port", {"ship": S("Name of the ship"), "berth": I("Number of the berth"), "length_m": X("Length in metres"), "dangerous_goods": B("Carries dangerous goods")}, ["dangerous_goods"])
CASE = tool("find_court_cases", "Finds decisions of a court", {"court": S("Name of the court"), "year": I("Year"), "keywords": A("string", "Words that must occur")}, ["keywords"])
ROOM = tool("book_meeting_room", "Books a meeting room", {"room": S("Name of the room"), "day": S(ISO), "start": S("HH:MM, 24 hours"), "minutes": I("How long"), "attendees": A("string", "Names of those who come")}, ["attendees"])
GIFT = tool("order_flowers", "Sends flowers to someone", {"recipient": S("Who gets them"), "flower": E("Kind", "roses", "tulips", "lilies", "sunflowers"), "stems": I("How many"), "card": S("Text of the card")}, ["card"])
CHARGE = tool("schedule_charging", "Charges the electric car", {"target_percent": I("Wanted charge"), "ready_by": S("HH:MM, 24 hours"), "cheap_hours_only": B("Only when power is cheap")}, ["cheap_hours_only"])
SPRAY = tool("plan_spraying", "Plans the spraying of vines", {"plots": A("integer", "Numbers of the plots"), "agent": S("Name of the agent"), "day": S(ISO)})
POLL = tool("create_poll", "Makes a poll", {"question": S("What is asked"), "options": A("string", "What one may choose"), "multiple": B("Several may be chosen")}, ["multiple"])
FILM = tool("find_films", "Finds films", {"genre": E("Kind", "comedy", "drama", "horror", "documentary"), "year_from": I("First year"), "year_to": I("Last year"), "min_rating": X("Least rating, 0 to 10")}, ["year_from", "year_to", "min_rating"])
STAR = tool("planet_position", "Where a planet stands in the sky", {"planet": S("Name in English"), "place": prop("object", "Where one looks from", properties={"latitude": X("Degrees, north positive"), "longitude": X("Degrees, east positive")}, required=["latitude", "longitude"])})
NOTE = tool("add_note", "Keeps a note", {"title": S("Heading"), "tags": A("string", "Tags, lower case")}, ["tags"])
HOUSES = tool("search_homes", "Finds homes for rent", {"city": S("Name of the city"), "max_rent": I("Most rent a month"), "rooms_min": X("Fewest rooms"), "pets": B("Pets are allowed")}, ["rooms_min", "pets"])
LEAK = tool("report_pothole", "Tells the town about a pothole", {"street": S("Name of the street"), "house_number": I("Nearest house"), "depth_cm": X("How deep")}, ["depth_cm"])
CUT = tool("cut_glass", "Cuts panes of glass", {"width_mm": I("Width in millimetres"), "height_mm": I("Height in millimetres"), "panes": I("How many"), "tempered": B("Hardened glass")}, ["tempered"])
BREW = tool("brew_coffee", "Makes coffee", {"drink": E("Kind", "espresso", "americano", "cappuccino", "latte"), "cups": I("How many"), "strength": I("1 is weak, 5 is strong")}, ["strength"])
ROAST = tool("set_oven", "Heats an oven", {"celsius": I("Degrees Celsius"), "mode": E("Heat", "fan", "grill", "top_bottom"), "minutes": I("Ends after so many minutes")}, ["minutes"])

fn("Biscuit my rabbit needs the vet on 2027-01-14, it's not urgent", [VET], C(animal="Biscuit", species="rabbit", day="2027-01-14", urgent=(False, None)), "booked: Biscuit, 14 January, 09:40", "09:40|9:40")
fn("pls get our dog Hektor into the clinic on the 3rd of february 2027 - he ate chocolate, this is urgent!!", [VET, MILK, TIDE], C(animal="Hektor", species="dog", day="2027-02-03", urgent=True), "booked: Hektor, emergency slot 08:05", "08:05|8:05")
fn("hive 7 came out at 31.4 kilos today", [HIVE, WORKOUT], C(hive=7, kilograms=31.4), "hive 7: 31.4 kg, up 1.2 kg since last week", "31.4|1.2")
fn("Would you record hive number 12, 28 kg, with the remark 'queen seen'?", [HIVE], C(hive=12, kilograms=28, note=T("queen seen")), "hive 12: saved", "saved|recorded|logged|12")
fn("glaze firing up to 1240 degrees and keep it there a quarter of an hour", [KILN, ROAST, PAINT], C(programme="glaze", peak_celsius=1240, hold_minutes=15), "kiln started, ends at 21:30", "21:30")
fn("Fire the bisque load, peak 980.", [KILN], C(programme="bisque", peak_celsius=980), "kiln started, door is locked", "start|lock", WORKED)
fn("site Elmgrove wants a crane for 3 days from May 10th 2027, heaviest bit is 4.5 t", [CRANE, TABLE], C(site="Elmgrove", load_tonnes=4.5, from_day="2027-05-10", days=3), "crane LK-40 reserved", "lk-40|reserved")
fn("library: card 22917, please extend item 0048812 by two weeks", [LOAN, PARCEL], C(card="22917", item="0048812", weeks=2), "extended, now due on 19 December", "19 december|december 19|dec 19")
fn("can i keep the book with barcode B7730 longer? my card is 50 311 without the blank", [LOAN], C(card="50311", item="B7730"), "extended by one week", "one week|week|extended")
fn("We're four people at the Grand Hotel and need a car to the opera house, right now", [RIDE, TRAIN, FLIGHT], C(pickup=T("Grand Hotel"), dropoff=T("opera house", "opera"), passengers=4), "driver Sami arrives in 6 minutes", "6|six")
fn("taxi for 2 from Lindenplatz to the airport at quarter past five in the morning", [RIDE], C(pickup="Lindenplatz", dropoff=T("airport"), passengers=2, time="05:15"), "booked, car 118", "118|booked")
fn("shut the blinds in the study completely", [BLINDS, LAMP, THERMO], C(room=T("study"), percent_open=0), "study: blinds moved", "study|moved|shut|closed")
fn("half open the kitchen blinds", [BLINDS], C(room=T("kitchen"), percent_open=50), "kitchen: blinds moved", "kitchen|moved|50|half")
fn("it's freezing in the nursery, make it 21 and a half", [THERMO, BLINDS, VOLUME, TIMER], C(room=T("nursery"), celsius=21.5), "nursery: heating to 21.5", "21.5|21 and a half|21½")
fn("Bathroom 23 degrees please", [THERMO, LAMP], C(room=T("bathroom"), celsius=23), "bathroom: heating to 23.0", "23")
fn("desk lamp off", [LAMP, BREW], C(lamp=T("desk lamp", "desk"), on=False), "desk lamp is off", "off")
fn("turn the hallway lamp on, but only at 30 percent", [LAMP, BLINDS], C(lamp=T("hallway lamp", "hallway"), on=True, brightness=30), "hallway lamp is on", "hallway|30")
fn("wheres my parcel?? JX00417733CH, comes with the post", [PARCEL, STOCK], C(number="JX00417733CH", carrier="post"), "JX00417733CH: out for delivery since 07:12", "out for delivery|07:12|7:12")
fn("Track 1Z999AA1 for me, if you'd be so good.", [PARCEL], C(number="1Z999AA1"), "1Z999AA1: held at customs in Leipzig", "customs|leipzig")
fn("label for a 750 g parcel to Nora Eklund, Storgatan 5, 90326 Umeå", [LABEL, PARCEL], C(recipient="Nora Eklund", address={"street": "Storgatan 5", "city": "Umeå", "postcode": "90326"}, weight_grams=750), "label 5521 is ready", "5521|ready")
fn("I'm sending 2 kilograms of jam to Piet de Boer. He lives in Kerkstraat 18 in Delft, postcode 2611 GX", [LABEL], C(recipient="Piet de Boer", address=tuple({"street": "Kerkstraat 18", "city": "Delft", "postcode": p} for p in ("2611 GX", "2611GX")), weight_grams=2000), "label 5522 is ready", "5522|ready")
fn("remind me of my metformin, 500 mg, at 8:00 and 20:00", [DOSE, TIMER], C(medicine=T("metformin"), milligrams=500, times=["08:00", "20:00"]), "2 reminders set", "2|two|set|remind")
fn("vitamin d 20 mg every day at half past seven in the morning", [DOSE, ROOM, GIFT], C(medicine=T("vitamin d"), milligrams=20, times=["07:30"]), "1 reminder set", "1|set|remind")
fn("got leek, potato and cream here - any vegan or not, i dont mind, just max 40 minutes", [RECIPE, ROAST], C(ingredients=["leek", "potato", "cream"], max_minutes=40, vegan=(None, False)), "1. Leek gratin (35 min)", "gratin")
fn("vegan recipes with chickpea and spinach?", [RECIPE, QUIZ, NOTE], C(ingredients=["chickpea", "spinach"], vegan=True), "1. Chickpea stew  2. Green curry", "stew|curry")
fn("How does the Swiss franc (CHF) stand against the yen (JPY)?", [FX, STOCK], C(base="CHF", quote="JPY"), "1 CHF = 187.42 JPY", "187.42")
fn("how many of SKU QT-118 are left in the harbour warehouse", [STOCK, REORDER, PARCEL], C(sku="QT-118", warehouse="harbour"), "QT-118, harbour: 64", "64")
fn("do we still have any BX-9 ? all warehouses", [STOCK, REORDER], C(sku="BX-9"), "BX-9: north 0, south 14, harbour 3", "14")
fn("QT-118 is running low, get 200 more of them, and it has to be express", [REORDER, STOCK], C(sku="QT-118", quantity=200, express=True), "order 80113 placed, arrives tomorrow", "80113|tomorrow")
fn("reorder three dozen of article LM-40", [REORDER, SHIFT, LEAVE], C(sku="LM-40", quantity=36, express=(None, False)), "order 80114 placed", "80114|placed")
fn("Farid takes over Lena's shift on 2026-12-18", [SHIFT, LEAVE], C(day="2026-12-18", giver="Lena", taker="Farid"), "swapped; both were told", "swap")
fn("hi, i'm poorly, sick note from 7 to 9 december 2026", [LEAVE, SHIFT, TICKET], C(first_day="2026-12-07", last_day="2026-12-09", kind="sick"), "3 days entered. Get well soon", "3|three|enter|get well")
fn("I'd like to take the week of 2027-07-19 off, Monday through Friday the 23rd, as holiday.", [LEAVE], C(first_day="2027-07-19", last_day="2027-07-23", kind="holiday"), "5 days asked for, 11 remain", "11|5|five")
fn("The printer jams all the time, device number PR-0331. Nothing dramatic, low priority.", [TICKET, PRINT], C(title=like("~(?s)^(?=.*print)(?=.*jam)", "printer jams"), priority="low", device="PR-0331"), "ticket 9914 opened", "9914")
fn("URGENT open a high prio ticket: VPN down", [TICKET, RESTART, LOGS, DNS], C(title=like("~vpn.{0,12}down", "VPN down"), priority="high"), "ticket 9915 opened", "9915")
fn("restart nginx on web-03", [RESTART, SCALE, LOGS], C(host="web-03", service="nginx", force=(None, False)), "nginx on web-03: running again", "running|restarted|web-03")
fn("postgresql on db-1 hangs, bounce it and kill it if it won't stop", [RESTART, LOGS], C(host="db-1", service="postgresql", force=True), "postgresql on db-1: killed and started", "start|kill")
fn("we need eight copies of checkout running in zone eu-west", [SCALE, RESTART, DNS], C(app="checkout", replicas=8, zone="eu-west"), "checkout: 8 of 8 ready", "8|ready")
fn("scale thumbnailer down to zero", [SCALE], C(app="thumbnailer", replicas=0), "thumbnailer: 0 running", "0|zero")
fn("last 25 log lines of the mailer service, only errors", [LOGS, RESTART, SCALE], C(service=T("mailer"), lines=25, level="error"), "07:14 ERROR queue is full", "queue")
fn("Show the newest hundred lines from auth's log.", [LOGS], C(service="auth", lines=100), "03:21 token refreshed for user 17", "token|17")
fn("point status.kite.dev to 203.0.113.8 with an A record", [DNS, RESTART], C(name="status.kite.dev", type="A", value="203.0.113.8"), "record added", "added|record")
fn("cname shop.kite.dev -> stores.example.net, ttl one hour", [DNS, TICKET], C(name="shop.kite.dev", type="CNAME", value="stores.example.net", ttl=3600), "record added, 4 records now", "added|4|record")
fn("2 balcony seats for Uncle Vanya on 12 march 2027", [SEAT, TABLE, FILM], C(play="Uncle Vanya", day="2027-03-12", seats=2, area="balcony"), "booked: balcony row 2, 58 euros", "58|row 2")
fn("My parents would love to see The Seagull from the stalls on 2027-04-02; three seats with me, please.", [SEAT], C(play=T("The Seagull", "Seagull"), day="2027-04-02", seats=3, area="stalls"), "booked: stalls row 9, seats 4 to 6", "row 9|booked|stalls")
fn("table for six at Osteria Mara, 2026-12-11, 7:30 pm, outside if possible", [TABLE, ROOM, RIDE], C(restaurant="Osteria Mara", people=6, day="2026-12-11", time="19:30", outdoors=True), "table 14 is yours", "14|yours|booked")
fn("book Sakura for me and my wife on the 24th of January 2027 at eight in the evening", [TABLE], C(restaurant="Sakura", people=2, day="2027-01-24", time="20:00", outdoors=(None, False)), "confirmed, code SK-77", "sk-77|confirmed")
fn("next trains from Olten towards Basel, three is enough", [TRAIN, FLIGHT, RIDE], C(station="Olten", toward="Basel", limit=3), "14:02, 14:17 and 14:32", "14:02")
fn("departures Lausanne?", [TRAIN], C(station="Lausanne"), "16:10 Geneva, 16:21 Bern", "16:10|16:21")
fn("is LX 318 on time? the 2nd of december 2026", [FLIGHT, TRAIN], C(flight="LX318", day="2026-12-02"), "LX318: delayed by 35 minutes", "35")
fn("My sister lands with TP941 on 2026-12-20. Everything as planned?", [FLIGHT, RIDE, PARCEL], C(flight="TP941", day="2026-12-20"), "TP941: on time, lands 13:55", "on time|13:55")
fn("high water at Whitby on 2027-03-08", [TIDE, AIR], C(harbour="Whitby", day="2027-03-08"), "high 05:47 and 18:09, low 11:58", "05:47|5:47")
fn("hows the snow in Andermatt? and which lifts run", [SNOW, TIDE, POLLEN], C(resort="Andermatt", include_lifts=True), "Andermatt: 95 cm, 22 of 33 lifts run", "95|22")
fn("snow depth Saas-Fee pls", [SNOW], C(resort="Saas-Fee", include_lifts=(None, False)), "Saas-Fee: 140 cm", "140")
fn("ozone level in Graz", [AIR, POLLEN], C(city="Graz", pollutant="ozone"), "Graz, ozone: 88 micrograms, moderate", "88|moderate")
fn("My son has asthma. How much fine dust, PM2.5, is in the air of Turin?", [AIR, SNOW], C(city=T("Turin", "Torino"), pollutant="pm25"), "Turin, PM2.5: 41, unhealthy for sensitive people", "41|unhealthy")
fn("birch pollen in Uppsala over the coming 5 days?", [POLLEN, AIR, TIDE], C(city="Uppsala", plant=T("birch"), days=5), "high until Thursday, then low", "high|thursday")
fn("field C4 should get 12.5 litres per square metre starting at 22:30", [IRRIGATE, SPRAY], C(field="C4", litres_per_m2=12.5, start="22:30"), "valve C4 opens at 22:30", "22:30|opens")
fn("water field A11, eight litres the square metre, 5 in the morning", [IRRIGATE, MILK], C(field="A11", litres_per_m2=8, start="05:00"), "valve A11 opens at 05:00", "05:00|5:00|opens|5 ")
fn("cow with tag DE-7702 gave 14.2 l this evening", [MILK, HIVE], C(cow="DE-7702", litres=14.2, milking="evening"), "DE-7702: 14.2 l saved, 27.9 l today", "27.9|14.2")
fn("put 11 points in chemistry down for Jonas Wirth", [GRADE, QUIZ], C(pupil="Jonas Wirth", subject=T("chemistry"), points=11), "entered, mean is now 10.3", "10.3|entered")
fn("I need a hard quiz on volcanoes: 12 questions, and print the answers as well.", [QUIZ, GRADE, POLL], C(topic=T("volcanoes"), questions=12, difficulty="hard", with_answers=True), "quiz made: volcanoes.pdf", "quiz|volcanoes.pdf")
fn("quiz me! 5 easy ones, photosynthesis", [QUIZ], C(topic=T("photosynthesis"), questions=5, difficulty="easy", with_answers=(None, False)), "quiz made: quiz_5.pdf", "quiz")
fn("just swam for 50 min, about 2.2 km", [WORKOUT, TIMER], C(sport="swim", minutes=50, kilometres=2.2), "saved, 3 swims this week", "3|three|saved")
fn("an hour and a quarter on the rowing machine, log it", [WORKOUT, HIVE, DOSE], C(sport="row", minutes=75), "saved, rowing total 410 min", "410|saved")
fn("make me a playlist Monday Blues with Solitude, Feeling Good and Stormy Weather in that order", [PLAYLIST, VOLUME], C(name="Monday Blues", songs=["Solitude", "Feeling Good", "Stormy Weather"], public=(None, False)), "playlist with 3 songs is ready", "3|three|ready")
fn("a public playlist please, call it Gym, songs: Thunderstruck, Titanium", [PLAYLIST], C(name="Gym", songs=["Thunderstruck", "Titanium"], public=True), "playlist with 2 songs is ready", "2|two|ready")
fn("kitchen speaker to 15", [VOLUME, LAMP, TIMER], C(speaker=T("kitchen speaker", "kitchen"), level=15), "kitchen speaker: 15", "15")
fn("egg timer 4 and a half minutes", [TIMER, ROAST, BREW], C(seconds=270, label=(None, T("egg", "eggs", "egg timer"))), "timer runs", "timer|270|4")
fn("Write to ana@volo.pt and rui@volo.pt, subject Budget, and the text is just 'Numbers attached.'", [MAIL, SMS], C(to=["ana@volo.pt", "rui@volo.pt"], subject="Budget", body=T("Numbers attached")), "sent to 2 people", "sent|2")
fn("text +41791234567 saying running ten minutes late", [SMS, MAIL, RIDE], C(number="+41791234567", text=like("~^(i'm |i am )?running (10|ten) minutes late[.!]?$", "running ten minutes late")), "delivered", "deliver|sent")
fn("invoice for Bakery Holm: oven repair 340 and travel 45.50, payable in 14 days", [INVOICE, REFUND], C(customer="Bakery Holm", items=[{"what": T("oven repair"), "amount": 340}, {"what": T("travel"), "amount": 45.5}], due_days=14), "invoice 2026-118 over 385.50", "385.5|2026-118")
fn("bill Mr Oduya 90 euros for a piano tuning", [INVOICE, TRANSFER], C(customer=like(r"~^(mr\.? )?oduya$", "Mr Oduya"), items=[{"what": T("piano tuning"), "amount": 90}]), "invoice 2026-119 over 90.00", "2026-119|90")
fn("move 250 euros from my savings over to the holiday account", [TRANSFER, REFUND, FX], C(from_account="savings", to_account="holiday", amount=250), "done, savings 1,830.00, holiday 610.00", "610|1830|done")
fn("pls shift €75.20 checking -> savings", [TRANSFER], C(from_account="checking", to_account="savings", amount=75.2), "done, savings 1,905.20", "1905.2|done")
fn("order 66213 came broken, the lady wants all her money back", [REFUND, REORDER], C(order=66213, reason="damaged"), "refunded 48.90", "48.9")
fn("Please pay back 20 euros on order 70118 as it was delivered late.", [REFUND, INVOICE, PARCEL], C(order=70118, amount=20, reason="late"), "refunded 20.00", "20")
fn("send lift B to the basement", [ELEVATOR, GATE], C(lift="B", floor=-1), "lift B is coming to -1", "-1|basement|coming")
fn("hold the delivery gate open for 1 minute", [GATE, ELEVATOR, CAMERA], C(gate="delivery", seconds=60), "delivery gate is open", "open")
fn("snap a black and white picture w/ the porch camera, 1280 by 720", [CAMERA, GATE], C(camera=T("porch", "porch camera"), width=1280, height=720, grayscale=True), "saved as porch_0412.jpg", "porch_0412")
fn("5 copies of agenda.pdf on A5, both sides", [PRINT, MAIL], C(file="agenda.pdf", copies=5, duplex=True, paper="A5"), "job 31 queued", "31|queue")
fn("print one floorplan.pdf in A3 would you", [PRINT, CUT, NOTE], C(file="floorplan.pdf", copies=1, paper="A3", duplex=(None, False)), "job 32 queued", "32|queue")
fn("How do I say 'Where is the pharmacy?' in Portuguese", [TRANSLATE, NOTE], C(text=T("Where is the pharmacy?", "Where is the pharmacy"), target="pt"), "Onde fica a farmácia?", "farmácia|farmacia")
fn("japanese for good luck please", [TRANSLATE], C(text=T("good luck"), target="ja"), "頑張って (ganbatte)", "ganbatte|頑張って")
fn("I want 7.5 litres of sage green, matt", [PAINT, CUT], C(colour=T("sage green"), litres=7.5, finish="matt"), "mixing, ready in 12 minutes", "12|mix|ready")
fn("new sample S-2041, 3.5 ml, run CBC and CRP on it", [SAMPLE, DOSE], C(sample_id="S-2041", volume_ml=3.5, tests=["CBC", "CRP"]), "S-2041 registered, rack 8", "rack 8|registered|8")
fn("the Aurelia, 142.8 m long, goes to berth 5. she's got no dangerous goods on board", [SHIP, TIDE, CRANE], C(ship=T("Aurelia", "The Aurelia"), berth=5, length_m=142.8, dangerous_goods=(False, None)), "berth 5: Aurelia, from 16:00", "16:00|berth 5|aurelia")
fn("decisions of the Court of Appeal in 2019 about easements", [CASE, FILM], C(court=T("Court of Appeal"), year=2019, keywords=(["easements"], ["easement"])), "2 decisions: Harrow v Pell, Dunmore v Council", "harrow|dunmore")
fn("room Matterhorn on 2026-12-09 from 14:15 for an hour and a half, with Bea and Tom", [ROOM, TABLE, LEAVE], C(room="Matterhorn", day="2026-12-09", start="14:15", minutes=90, attendees=["Bea", "Tom"]), "Matterhorn is booked", "booked|matterhorn|done")
fn("surprise my wife Elif with 25 tulips, card: Happy anniversary", [GIFT, SMS], C(recipient=like("~^(my wife )?elif$", "Elif"), flower="tulips", stems=25, card=T("Happy anniversary")), "ordered, delivered between 10 and 12", "10|order|deliver")
fn("car must be at 80 percent by 6:45, cheap power only", [CHARGE, TIMER, THERMO], C(target_percent=80, ready_by="06:45", cheap_hours_only=True), "charging starts at 01:00", "01:00|1:00|start")
fn("plots 3, 8 and 11 get copper on 2027-05-28", [SPRAY, IRRIGATE], C(plots=[3, 8, 11], agent=T("copper"), day="2027-05-28"), "planned: 3 plots", "3|three|plan")
fn("poll for the team: Where do we eat? choices Thai, Pizza, Ramen, one pick only", [POLL, TABLE, QUIZ], C(question=T("Where do we eat?", "Where do we eat"), options=["Thai", "Pizza", "Ramen"], multiple=(False, None)), "poll 71 is open", "71|open")
fn("documentaries from 2010 to 2015 rated 7.5 or better?", [FILM, SEAT], C(genre="documentary", year_from=2010, year_to=2015, min_rating=7.5), "1. The Quiet Coast (2013, 8.1)", "quiet coast")
fn("where's Saturn seen from latitude 46.95, longitude 7.45", [STAR, SNOW], C(planet="Saturn", place={"latitude": 46.95, "longitude": 7.45}), "Saturn: altitude 31 degrees, in the south-east", "31|south")
fn("flat in Ghent, at most 1,150 a month, I have a cat", [HOUSES, TABLE], C(city=T("Ghent", "Gent"), max_rent=1150, pets=True), "4 homes, the cheapest 980", "980|4|four")
fn("there's a pothole in front of 27 Mill Lane, 9 cm deep I'd guess", [LEAK, TICKET], C(street="Mill Lane", house_number=27, depth_cm=9), "thank you, report 3307", "3307|report")
fn("four tempered panes, 60 cm wide and 1.2 m high", [CUT, PAINT, PRINT], C(width_mm=600, height_mm=1200, panes=4, tempered=True), "cutting takes 2 days", "2|two")
fn("two strong americanos - all the way up to 5", [BREW, TIMER], C(drink="americano", cups=2, strength=5), "2 cups are coming", "2|two|coming")
fn("preheat to 220 with the fan", [ROAST, KILN, THERMO], C(celsius=220, mode="fan"), "oven heats to 220", "220|heat")

# ---------------------------------------------------------------- none of the functions fits: 25

unfit("get my husband a massage, saturday would be best", [TIDE, FX])
unfit("Could you call my mother and tell her I'm fine?", [LAMP])
unfit("order a large pepperoni pizza to my place", [PARCEL, STOCK, THERMO])
unfit("start the washing machine, cotton 60", [VOLUME, TIMER, BLINDS])
unfit("is the garage locked? if not lock it", [LAMP, VOLUME])
unfit("I'd like you to renew my passport, please.", [LOAN, LEAVE])
unfit("pls delete the photo album from last summer", [PLAYLIST])
unfit("wash my car", [CHARGE, RIDE])
unfit("whats the weather tomorrow in Lugano", [INVOICE, MAIL])
unfit("Rent us a canoe for Sunday afternoon.", [TABLE, ROOM, SEAT])
unfit("upload my holiday video to the cloud", [CAMERA, PRINT])
unfit("can u reset the password of my work account", [SHIFT, LEAVE])
unfit("please mow the lawn behind the house", [IRRIGATE, SPRAY, HIVE])
unfit("Sell ten of my Nestlé shares at once.", [FX, TRANSFER])
unfit("what's on tv tonight", [DOSE, RECIPE])
unfit("feed the goldfish, i'm away until monday", [VET, BREW])
unfit("I want to speak with a human being from your support team", [REFUND, STOCK])
unfit("skip to the next song", [LABEL, DNS, CUT])
unfit("find out who parked in my spot, licence plate ZH 40117", [LEAK, GATE])
unfit("Would you mind turning the heating off in my mother-in-law's house? She lives in another town.", [ELEVATOR, POLL])
unfit("install python 3.14 on web-03", [DNS, POLLEN])
unfit("scan my passport and mail the scan to me", [TRAIN, FLIGHT])
unfit("buy two tickets for the lottery", [CASE, GRADE])
unfit("how full is the swimming pool right now?", [SNOW, AIR, QUIZ])
unfit("Cancel my gym membership as of the end of this month.", [WORKOUT])

# ---------------------------------------------------------------- talk: 25

HELLO = reads("hello", "hi ", "hi!", "hi,", "hey", "good morning", "good evening", "welcome", "how can i", "help", "nice to", "glad")
HERE = reads("i'm", "i am", "well", "fine", "good", "great", "ready", "thank", "here", "no feelings", "program")
THANKED = reads("welcome", "glad", "pleasure", "happy", "anytime", "any time", "no problem", "of course", "help", "sure", "thank")
SELF = reads("cria", "corral", "model", "program", "assistant", "llama")
SKILL = reads("python", "calculat", "comput", "code", "search", "tool", "function", "arithmetic", "numbers", "dates")
BYE = reads("bye", "see you", "good night", "take care", "later", "goodnight", "have a", "until", "well", "soon", "welcome", "sleep", "sweet")
PITY = reads("sorry", "hope", "hard", "tough", "rest", "take", "help", "understand", "hear", "better", "listen")
JOY = reads("congrat", "great", "well done", "wonderful", "nice", "happy", "good", "glad", "lovely", "hear", "enjoy")
FLESH = reads("no", "don't", "do not", "can't", "cannot", "program", "model", "software", "i'm a", "i am a", "language")

talk("heya", HELLO)
talk("Good morning! Lovely frost outside today.", reads("morning", "lovely", "nice", "hello", "hi", "frost", "enjoy", "beautiful", "help", "good to hear", "can i do"))
talk("yo anyone there??", reads("yes", "here", "hi", "hello", "hey", "help"))
talk("how are things with you", HERE)
talk("Thanks ever so much, dear, you have been most patient with me.", THANKED)
talk("thx!", THANKED)
talk("great job, that was quick", THANKED)
talk("so who am i talking to?", SELF)
talk("Do you have a name?", SELF)
talk("are u chatgpt", SELF)
talk("Are you a real person or a machine?", SELF)
talk("what sort of stuff are you good at", SKILL)
talk("My nephew says you can do things for me. Which things, if I may ask?", SKILL)
talk("where do you run, in some data centre?", reads("machine", "computer", "here", "local", "your", "server", "corral"))
talk("do you ever get tired", FLESH)
talk("r u able to feel pain", FLESH)
talk("what did you eat for breakfast", FLESH)
talk("I failed my driving test again, feeling really down", PITY)
talk("we're going to have a baby!!!", JOY)
talk("sorry for shouting at you before", reads("no problem", "worr", "fine", "all right", "alright", "okay", "ok", "accept", "welcome", "understand", "forg", "sorry", "no harm", "never mind", "thank"))
talk("ok bye, talk tomorrow", BYE)
talk("Good night, sleep well :)", BYE)
talk("lol you are funny", reads("thank", "glad", "haha", "happy", "smile", "laugh", "try", "funny", "welcome", "help"))
talk("nothing to do today, so dull", reads("?", "could", "can", "try", "let's", "how about", "maybe", "want", "help", "sorry", "game", "walk"))
talk("hmm, never mind", reads("ok", "all right", "alright", "no problem", "fine", "sure", "let me know", "if you", "when", "here", "worr", "ask"))

# ---------------------------------------------------------------- failures: 25


FERRY = tool("ferry_seats", "Free places on a ferry", {"route": S("Ports, such as Oslo-Kiel"), "day": S(ISO)})
PHONE = tool("find_extension", "Finds the phone extension of a colleague", {"name": S("Full name")})
METER = tool("read_meter", "Reads a power meter", {"meter": S("Number of the meter")})
PUMP = tool("pump_pressure", "Tells the pressure of a pump", {"pump": I("Number of the pump")})
MENU = tool("canteen_menu", "What the canteen serves", {"day": S(ISO)})
BUS = tool("next_bus", "Minutes until the next bus", {"stop": S("Name of the stop"), "line": I("Number of the line")}, ["line"])
LOST_ITEM = tool("search_lost_property", "Searches what was found on trains", {"item": S("What was lost"), "day": S(ISO)})

fails("how many places left on the ferry Kiel-Oslo, 2027-06-30?", [FERRY, TIDE], C(route="Kiel-Oslo", day="2027-06-30"), error="timeout: the booking system did not answer")
fails("Which extension has Margarethe Lund got?", [PHONE], C(name="Margarethe Lund"), result="")
fails("read meter M-771 for me", [METER, THERMO], C(meter="M-771"), error="meter M-771 is offline")
fails("pressure on pump 4 please", [PUMP], C(pump=4), error="sensor fault, no reading")
fails("What's for lunch in the canteen on 2026-12-24?", [MENU, RECIPE], C(day="2026-12-24"), result="")
fails("when comes the next bus at Hauptplatz", [BUS, TRAIN], C(stop="Hauptplatz"), error="503 service unavailable")
fails("left my green umbrella on the train on 2026-11-27, has it been found", [LOST_ITEM], C(item=like("~^(a |my )?(green )?umbrella$", "green umbrella"), day="2026-11-27"), result="no entries")
fails("is there any SKU ZZ-404 in the south warehouse?", [STOCK, REORDER], C(sku="ZZ-404", warehouse="south"), error="unknown article ZZ-404")
fails("Track parcel 00340999 for me, please.", [PARCEL], C(number="00340999"), result="")
fails("air in Skopje, no2", [AIR, POLLEN], C(city="Skopje", pollutant="no2"), error="no station in Skopje reports at the moment")
fails("take 300 from checking and put it to savings", [TRANSFER, FX], C(from_account="checking", to_account="savings", amount=300), error="refused: not enough money on checking")
fails("open the main gate for 20 seconds", [GATE, ELEVATOR], C(gate="main", seconds=20), error="gate controller does not respond")
fails("what's the exchange rate from EUR to ISK?", [FX], C(base="EUR", quote="ISK"), error="rate limit reached, try again in an hour")
fails("email tomas@rill.cz: subject Lunch, text See you at noon", [MAIL, SMS], C(to=["tomas@rill.cz"], subject="Lunch", body=T("See you at noon")), error="mailbox of tomas@rill.cz does not exist")
ask("failures", "look up in our docs what the tolerance of gear G-55 is", "knowledge_search", [LOST, only("55")], [house("knowledge_search", ""), house("file_read")], None, ["55"])
ask("failures", "who won the Ulverton village chess cup?", "brave_search", [LOST, only()], [house("brave_search", None, "the search service is not reachable")], None, ["ulverton"])
ask("failures", "please open diary/2019.txt and read it to me", "file_read", [LOST, only("2019")], [house("file_read", None, "diary/2019.txt: no such file"), house("file_write")], C(path="diary/2019.txt"))
ask("failures", "ask wolfram about the melting point of unobtainium", "wolfram_alpha", [LOST, only()], [house("wolfram_alpha", "Wolfram Alpha did not understand the question.")], None, ["unobtainium"])

mend("tide at Dunbar on 9 April 2027?", tool("tide_table", "Times of the tide", {"harbour": S(), "date": S()}), {"harbour": "Dunbar", "date": "9 April 2027"}, "not __import__('re').fullmatch(r'\\d{4}-\\d\\d-\\d\\d', a['date'])",
     "date must look like 2027-12-31", "high water 04:10 and 16:35", C(harbour="Dunbar", date="2027-04-09"), "16:35", [SNOW])
mend("paint the fence sign in colour red please", tool("set_sign_colour", "Sets the colour of the fence sign", {"colour": S("A colour")}), {"colour": "red"}, "not a['colour'].startswith('#')",
     "colour must be a hex code; red is #ff0000, green #00ff00, blue #0000ff", "sign updated", C(colour=("#ff0000", "#FF0000")), "updated|red|done")
mend("pump 9 to 3 bar", tool("set_pump", "Sets the pressure of a pump", {"pump": I(), "pressure": X("Pressure")}), {"pump": 9, "pressure": 3}, "a['pressure'] < 100",
     "pressure is given in kilopascal: 1 bar = 100 kPa", "pump set", C(pump=9, pressure=300), "set|300|3 bar|done", [METER])
mend("Room booking for Thursday club: hall Linden, 18:30, please.", tool("book_hall", "Books a hall for the evening", {"hall": S("Name or code of the hall"), "start": S("HH:MM")}), {"hall": "Linden", "start": "18:30"},
     "a['hall'] != 'H-LIN'", "unknown hall; the codes are H-LIN (Linden), H-OAK (Oak) and H-ELM (Elm)", "hall reserved, key at the desk", C(hall="H-LIN", start="18:30"), "reserved|key|booked", [TABLE])
mend("get me the sales numbers of march 2026", tool("sales_report", "Sales of a month", {"month": S("The month")}), {"month": "march 2026"}, "a['month'] != '2026-03'",
     "month must be written as YYYY-MM", "sales: 48,120 euros", C(month="2026-03"), "48120", [STOCK, INVOICE])
mend("switch the greenhouse fan to medium", tool("set_fan", "Sets the speed of a fan", {"fan": S("Name of the fan"), "speed": S("Speed")}), {"fan": "greenhouse", "speed": "medium"},
     "a['speed'] not in (2, '2')", "speed is 1 (slow), 2 (medium) or 3 (fast)", "fan runs", C(fan=T("greenhouse", "greenhouse fan"), speed=(2, "2")), "runs|medium|2|set", [THERMO])
mend("weight of the truck with plate BE 22 419", tool("truck_weight", "Weight of a truck on the scale", {"plate": S("Licence plate")}), {"plate": "BE 22 419"}, "' ' in a['plate']",
     "write the plate without blanks", "BE22419: 17,350 kg", C(plate="BE22419"), "17350", [CRANE])

# ---------------------------------------------------------------- languages: 15

NAMES = {"de": ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"], "fr": ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
         "pt": ["segunda", "terça", "quarta", "quinta", "sexta", "sábado", "domingo"]}


def named(d, language):
    """The weekday in the language, or in English."""
    return shown(NAMES[language][d.weekday()] + "|" + weekday(d), NAMES[language][d.weekday()], NAMES[language][d.weekday() - 1])


foreign("rechne mir mal 4.386 geteilt durch 17 aus", 4386 // 17)
foreign("Wie viele Tage liegen zwischen dem 8. Mai 2027 und dem 3. Oktober 2027?", (D(2027, 10, 3) - D(2027, 5, 8)).days)
foreign("wir sind 6 leute und die rechnung macht 213,60 euro, was zahlt jeder", 213.6 / 6)
foreign("combien ça fait 238 fois 47 s'il te plaît", 238 * 47)
foreign("Quel jour de la semaine tombait le 14 juillet 1989 ?", named(D(1989, 7, 14), "fr"))
foreign("une télé à 640 euros avec 15 % de remise, je paie quoi", 640 * 85 // 100)
foreign("quanto fa il 22% di 1.350", 1350 * 22 // 100)
foreign("Buongiorno, vorrei sapere che data sarà 45 giorni dopo il 20 marzo 2027.", local(D(2027, 3, 20) + DAYS(45), "maggio"))
foreign("radice quadrata di 7056", math.isqrt(7056))
foreign("qual é o resultado de 3.456 + 7.891 - 250?", 3456 + 7891 - 250)
foreign("em que dia da semana cai 25 de abril de 2028", named(D(2028, 4, 25), "pt"))
foreign("Comprei 8 livros a 12,75 euros cada um. Quanto gastei?", 8 * 1275 // 100)
foreign("oye, cuánto es 56 por 312", 56 * 312)
foreign("¿Cuántos días faltan desde el 1 de agosto de 2027 hasta el 24 de diciembre de 2027?", (D(2027, 12, 24) - D(2027, 8, 1)).days)
foreign("2 elevado a 18 pls", 2**18)

# ---------------------------------------------------------------- follow-ups: 40

chain(("what's 18% of 2,450?", P, [value(2450 * 18 // 100)]), ("add that to the 2,450", ANY, [2450 * 118 // 100]), ("now split it among 7 people", ANY, [2450 * 118 // 100 // 7]))
chain(("12 to the power of 7", P, [12**7]), ("now divide that by 9", P, [12**7 // 9]), ("and how many digits has that", ANY, [len(str(12**7 // 9))]), ("and 12 to the power of 8 instead?", P, [12**8]), ("ok. thank you!", N, []))
chain(("Please convert 98.6 °F to Celsius.", P, [value((98.6 - 32) * 5 / 9, 1)]), ("And 212?", ANY, [value((212 - 32) * 5 // 9)]), ("what would 18 C be in Fahrenheit, then?", ANY, [value(18 * 9 / 5 + 32, 1)]))
chain(("multiply 54 by 1,309", P, [54 * 1309]), ("oh wait i meant 45 not 54", P, [45 * 1309]), ("subtract 905 from it", P, [45 * 1309 - 905]), ("half of that?", ANY, [(45 * 1309 - 905) // 2]))
chain(("My flat has three rooms: 4.2 by 3.5 m, 3.8 by 3.1 m and 5 by 4.4 m. How many square metres together?", P, [value(4.2 * 3.5 + 3.8 * 3.1 + 5 * 4.4, 1)]), ("laminate is 23.90 per square metre, what does it cost for all three", P, [value((4.2 * 3.5 + 3.8 * 3.1 + 5 * 4.4) * 23.9, 0)]),
      ("and if they give me 10% off?", P, [value((4.2 * 3.5 + 3.8 * 3.1 + 5 * 4.4) * 23.9 * 0.9, 0)]))
chain(("which weekday is 2027-05-21", P, [weekday(D(2027, 5, 21))]), ("and 30 days later, what's the date", P, [day(D(2027, 5, 21) + DAYS(30))]), ("which weekday is that one?", P, [weekday(D(2027, 5, 21) + DAYS(30))]))
chain(("mean of 12 15 9 22 24", P, [statistics.mean([12, 15, 9, 22, 24])]), ("i forgot one: 33. mean now", ANY, [value(statistics.mean([12, 15, 9, 22, 24, 33]), 1)]), ("and the median of all six?", P, [value(statistics.median([12, 15, 9, 22, 24, 33]))]), ("largest minus smallest", ANY, [33 - 9]), ("leave the 33 out again, sum of the other five?", ANY, [12 + 15 + 9 + 22 + 24]))
chain(("hi!", N, [HELLO]), ("i need 2^40 exactly", P, [2**40]), ("and in hexadecimal?", P, [word(f"{2**40:x}")]), ("what about 2^48, in decimal again", P, [2**48]), ("minus one", P, [2**48 - 1]))
chain(("Kindly list the prime numbers between 60 and 90.", P, [order(*primes(60, 90))]), ("What do they add up to?", ANY, [sum(primes(60, 90))]), ("Is that sum itself a prime?", ANY, verdict(prime(sum(primes(60, 90))))))
chain(("sort these: 0.5, 0.12, 0.305, 0.09", P, [order("0.09", *sorted([0.12, 0.305, 0.5]))]), ("other way round pls", ANY, [order(*sorted([0.12, 0.305, 0.5, 0.09])[::-1])]), ("sum?", ANY, [value(0.5 + 0.12 + 0.305 + 0.09, 2)]))
chain(("I earn 4,300 a month, how much is that a year?", P, [4300 * 12]), ("we get a thirteenth salary, so 13 months actually", ANY, [4300 * 13]), ("my taxes are 21 percent of that, what do i keep", P, [4300 * 13 * 79 // 100]), ("per month, divided by 12?", P, [value(4300 * 13 * 0.79 / 12, 0)]))
chain(("turn the word hurricane round, last letter first", P, [word("hurricane"[::-1])]), ("how many vowels does it have", ANY, [vowels("hurricane")]), ("now the same two things for 'observatory'.. start with the reversing", P, [word("observatory"[::-1])]))
chain(("How long is it from 09:40 to 13:15, in minutes?", P, [13 * 60 + 15 - 9 * 60 - 40]), ("hmm no, it ended at 14:05", ANY, [14 * 60 + 5 - 9 * 60 - 40]), ("in hours as a decimal?", ANY, [value((14 * 60 + 5 - 9 * 60 - 40) / 60, 1)]))
chain(("gcd of 1,260 and 2,016?", P, [math.gcd(1260, 2016)]), ("and their lcm", P, [math.lcm(1260, 2016)]), ("lcm divided by gcd is", ANY, [math.lcm(1260, 2016) // math.gcd(1260, 2016)]))
chain(("write a python function that doubles a number n times, starting at 3; run it for n = 10", P, [3 * 2**10]), ("for n = 16", P, [3 * 2**16]), ("start at 5 instead, n still 16", P, [5 * 2**16]), ("cheers mate", N, []))
chain(("compound 5,000 at 4% yearly for 10 years?", P, [value(5000 * 1.04**10, 0)]), ("make that 15 years", P, [value(5000 * 1.04**15, 0)]), ("what's the interest earned in the 15 years, without the 5,000", P, [value(5000 * 1.04**15 - 5000, 0)]))
chain(("25 km in miles please, a mile being 1.609 km", P, [value(25 / 1.609, 1)]), ("and a marathon, 42.195 km?", P, [value(42.195 / 1.609, 1)]), ("I run it in 4 hours, how many km/h is that", P, [value(42.195 / 4, 1)]))
chain(("team,points\nHawks,31\nOtters,47\nLynx,28\nBoars,39\nwho leads?", ANY, [reads(max(dict(hawks=31, otters=47, lynx=28, boars=39).items(), key=lambda t: t[1])[0])]), ("total points of the four?", ANY, [31 + 47 + 28 + 39]), ("Lynx won 6 more just now, total again?", ANY, [31 + 47 + 28 + 6 + 39]))
chain(("days between 2026-12-01 and 2027-03-15", P, [(D(2027, 3, 15) - D(2026, 12, 1)).days]), ("in full weeks?", ANY, [(D(2027, 3, 15) - D(2026, 12, 1)).days // 7]), ("sorry, the start is 2026-11-01. days?", P, [(D(2027, 3, 15) - D(2026, 11, 1)).days]), ("And what weekday will the end be?", P, [weekday(D(2027, 3, 15))]), ("Thank you, that settles it.", N, []))
chain(("I have 7 crates with 48 bottles each. How many bottles?", P, [7 * 48]), ("we drank 29", ANY, [7 * 48 - 29]), ("and each is 0.75 litres, so how many litres are left?", ANY, [value((7 * 48 - 29) * 0.75, 1)]), ("I sell the bottles left at 1.20 each, how much money is that?", P, [value((7 * 48 - 29) * 1.2, 1)]), ("cool thx", N, []))
chain(("the binary number 1011, what is it in decimal", P, [int("1011", 2)]), ("and 110011", P, [int("110011", 2)]), ("add both, as binary please", P, [word(f"{int('1011', 2) + int('110011', 2):b}")]))
chain(("what are you?", N, [SELF]), ("ok then work out 13 * 13 * 13", P, [13**3]), ("times 4", ANY, [13**3 * 4]), ("square root of that, 2 decimals", P, [value(math.sqrt(13**3 * 4), 2)]), ("what was the very first result again?", ANY, [13**3]), ("and the sum of its digits?", ANY, [digits(13**3)]))
chain(("how many ways to choose 4 toppings out of 11", P, [math.comb(11, 4)]), ("3 toppings?", P, [math.comb(11, 3)]), ("both together?", ANY, [math.comb(11, 4) + math.comb(11, 3)]))
chain(("price 80, up 20 percent: new price?", P, [80 * 120 // 100]), ("then it falls by 20 percent again", ANY, [value(80 * 1.2 * 0.8, 1)]), ("how many percent below the 80 at the start is that", ANY, [value(round((1 - 1.2 * 0.8) * 100))]))
chain(("sum of the numbers 1 to 250", P, [sum(range(251))]), ("only the odd ones", P, [sum(range(1, 251, 2))]), ("only those that end in 5", P, [sum(range(5, 251, 10))]))

WEATHER = live(tool("city_weather", "Weather of a city right now", {"city": S("Name of the city"), "unit": E("Unit of the temperature", "celsius", "fahrenheit")}, ["unit"]),
               "t = {'bergen': 7, 'porto': 19, 'zagreb': 12}.get(a['city'].lower())\nif t is None: sys.exit('unknown city')\nf = a.get('unit') == 'fahrenheit'\nprint(f\"{a['city']}: {t * 9 / 5 + 32 if f else t:g} degrees {'Fahrenheit' if f else 'Celsius'}\")")
chain(("how warm is it in Bergen", "city_weather", ["7 "], C(city="Bergen", unit=("celsius", None))), ("and in fahrenheit?", ANY, [value(7 * 9 / 5 + 32, 0)], []), ("what about Porto, back in celsius", "city_weather", ["19"], C(city="Porto", unit=("celsius", None))), tools=[WEATHER])
chain(("Zagreb weather please, fahrenheit", "city_weather", ["53.6|54"], C(city="Zagreb", unit="fahrenheit")), ("and Bergen, same unit", "city_weather", ["44.6|45"], C(city="Bergen", unit="fahrenheit")), ("lovely, thanks", N, [], []), tools=[WEATHER, offer(SNOW)])

SHELF = live(STOCK, "n = {'AB-1': 120, 'AB-2': 7, 'CD-5': 64}.get(a['sku'])\nif n is None: sys.exit('unknown article')\nprint(f\"{a['sku']}: {n} pieces\")")
chain(("how many AB-1 in stock?", "stock_level", ["120"], C(sku="AB-1")), ("and AB-2", "stock_level", ["7"], C(sku="AB-2")), ("order 50 more of that one", "reorder_article", ["ordered|placed|order"], C(sku="AB-2", quantity=50, express=(None, False))), tools=[SHELF, offer(REORDER, "order placed, number 912")])
chain(("stock of CD-5 pls", "stock_level", ["64"], C(sku="CD-5")), ("we sell 8 a day. how many days will it last?", ANY, [value(64 // 8)], []), ("ok then get us 100 of them, express", "reorder_article", ["913|placed|order"], C(sku="CD-5", quantity=100, express=True)), tools=[SHELF, offer(REORDER, "order placed, number 913")])

ROOMS = live(ROOM, "print(f\"{a['room']} is booked on {a['day']} at {a['start']} for {a['minutes']} minutes\")")
chain(("Please book room Iris on 2027-02-08 at 10:00 for an hour.", "book_meeting_room", ["iris"], C(room="Iris", day="2027-02-08", start="10:00", minutes=60)), ("Oh, make that 11:00 please.", "book_meeting_room", ["11:00|11 "], C(room="Iris", day="2027-02-08", start="11:00", minutes=60)),
      ("And the same again on the following day.", "book_meeting_room", ["02-09|9 feb|feb 9|february 9|9th|9 of february|booked"], C(room="Iris", day="2027-02-09", start="11:00", minutes=60)), tools=[ROOMS])
chain(("room Fern, 2027-01-20, 9 am, half an hour", "book_meeting_room", ["fern"], C(room="Fern", day="2027-01-20", start="09:00", minutes=30)), ("sorry i meant room Poppy", "book_meeting_room", ["poppy"], C(room="Poppy", day="2027-01-20", start="09:00", minutes=30)), ("thx", N, [], []), tools=[ROOMS, offer(TABLE)])

LIGHT = live(LAMP, "print(f\"{a['lamp']} is {'on' if a['on'] else 'off'}\")")
WARM = live(THERMO, "print(f\"{a['room']} is set to {a['celsius']} degrees\")")
chain(("reading lamp on please", "switch_lamp", ["reading lamp|turned on|switched on|is on"], C(lamp=T("reading lamp", "reading"), on=True)), ("bit bright... 40 percent", "switch_lamp", ["lamp|40|done|set"], C(lamp=T("reading lamp", "reading"), on=True, brightness=40)), ("off again, going to bed", "switch_lamp", ["off"], C(lamp=T("reading lamp", "reading"), on=False)), tools=[LIGHT, WARM])
chain(("Set the parlour to 20 degrees.", "set_room_temperature", ["20"], C(room=T("parlour"), celsius=20)), ("no, 22", "set_room_temperature", ["22"], C(room=T("parlour"), celsius=22)), ("and the attic to 16", "set_room_temperature", ["16"], C(room=T("attic"), celsius=16)), ("what did i set for the parlour in the end?", ANY, [reads("22")], []), tools=[WARM, LIGHT])

RATES = live(tool("convert_currency", "Converts an amount of money", {"amount": X("How much"), "source": S("Three-letter code"), "target": S("Three-letter code")}),
             "r = {'EUR': 1, 'USD': 1.08, 'GBP': 0.85, 'CZK': 25}\nprint(f\"{a['amount']} {a['source']} = {a['amount'] / r[a['source']] * r[a['target']]:.2f} {a['target']}\")")
chain(("convert 200 EUR to USD", "convert_currency", ["216"], C(amount=200, source="EUR", target="USD")), ("and to CZK", "convert_currency", ["5000"], C(amount=200, source="EUR", target="CZK")), ("350 EUR in GBP?", "convert_currency", ["297.5"], C(amount=350, source="EUR", target="GBP")), ("and the other way, 80 GBP in EUR", "convert_currency", ["94.1"], C(amount=80, source="GBP", target="EUR")), tools=[RATES])
chain(("How many EUR are 500 CZK?", "convert_currency", ["20"], C(amount=500, source="CZK", target="EUR")), ("four of us share that, so each pays", ANY, [value(20 // 4)], []), ("Now 1,250 CZK in EUR please.", "convert_currency", ["50"], C(amount=1250, source="CZK", target="EUR")), tools=[RATES, offer(TRAIN)])

BOARD = live(TRAIN, "d = {'thun': '10:04 and 10:34', 'brig': '10:12 and 11:12'}\nprint('Next trains: ' + d.get(a.get('toward', '').lower(), '10:01, 10:04 and 10:12'))")
chain(("trains from Spiez to Thun?", "train_departures", ["10:04"], C(station="Spiez", toward="Thun")), ("and to Brig", "train_departures", ["10:12"], C(station="Spiez", toward="Brig")), ("Great, thank you so much.", N, [], []), tools=[BOARD, offer(FLIGHT)])

GRADES = live(GRADE, "print(f\"{a['points']} points entered for {a['pupil']} in {a['subject']}\")")
chain(("Enter 9 points in history for Amira Solh", "enter_grade", ["9|nine"], C(pupil="Amira Solh", subject=T("history"), points=9)), ("and 12 for Leo Brandt", "enter_grade", ["12|leo"], C(pupil="Leo Brandt", subject=T("history"), points=12)), ("correction, Leo has got 13", "enter_grade", ["13"], C(pupil="Leo Brandt", subject=T("history"), points=13)), tools=[GRADES])

CLOCKS = live(tool("start_countdown", "Starts a countdown", {"seconds": I("How long, in seconds")}), "print(f\"timer runs for {a['seconds']} seconds\")")
chain(("set a timer for 3 minutes", "start_countdown", ["180|3 min|three min"], C(seconds=180)), ("one more, twice as long", "start_countdown", ["360|6 min|six min"], C(seconds=360)), ("and one for 45 seconds", "start_countdown", ["45"], C(seconds=45)), ("how many seconds are the three together", ANY, [value(180 + 360 + 45)], []), tools=[CLOCKS, offer(BREW)])

FILES = [house("file_list", "jan.csv\nfeb.csv\nnotes.txt"), house("file_read", "paid the plumber 180 francs on the 4th")]
chain(("whats in my folder", "file_list", ["notes.txt"], C()), ("read me notes.txt", "file_read", ["plumber|180"], C(path="notes.txt")), ("what would that be plus 20 % ?", ANY, [value(180 * 120 // 100)], []), tools=FILES)
chain(("Which documents do we have on travel costs?", "knowledge_search", ["0.70|travel"], C(query=like("~travel", "travel costs"), k=(None, 3, 5, 10))), ("so what do I get for 130 km by car", ANY, [value(130 * 70 // 100)], []), ("and 240 km?", ANY, [value(240 * 70 // 100)], []), tools=[house("knowledge_search", "hr/travel.md:14\nTravel costs: 0.70 francs per km by car, trains second class.")])

if __name__ == "__main__":
    write()
