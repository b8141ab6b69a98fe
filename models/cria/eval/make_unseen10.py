#!/usr/bin/env python3
"""Prints unseen10.jsonl: the tenth hand-written evaluation, by an author who has seen neither the generator of the dialogues, nor a failure,
nor another set's questions (but the first sixteen of the ninth, which stand beside its form).  No two items are of one kind.  Every
expected value is computed here or stands in what a tool returns; prove.py unseen10 shows both."""
import base64
import collections
import datetime
import fractions
import itertools
import math
import re
import statistics

from author import A, B, C, D, E, I, N, OUT, P, S, X, write
from rows import (LOST, MIX, SHORT, T, builtin, chain, chance, clock, code, day, digits, either, fails, few, fn, foreign, hears, house, like, line, live, local, mend, minutes, offer,
                  only, order, primes, python, reads, row, shown, spell, talk, tool, unfit, value, verdict, weekday, word)

ANY = "any"
DAYS = datetime.timedelta
MIX.seed(10)
VALID = shown(r"!~\bnot (a )?(valid|ok|correct)|n['’]t (a )?(valid|ok|correct)|invalid", "", "No, it is not valid.", "It is invalid.")


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


def roman(n):
    out = ""
    for v, r in zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "M CM D CD C XC L XL X IX V IV I".split()):
        out, n = out + r * (n // v), n % v
    return out


def shifted(text, by):
    return "".join(chr((ord(c) - 97 + by) % 26 + 97) if c.isalpha() else c for c in text)


def instalment(loan, rate, months):
    return loan * rate / (1 - (1 + rate) ** -months)


def leap(y):
    return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)


def age(born, on):
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


# ---------------------------------------------------------------- Python: 60

python("bag of kibble is 12.5 kilos, dog gets 340 g a day. how many full days does one bag feed him", 12500 // 340)
python("7/12 + 5/18 but i want a fraction, not a decimal", word(str(fractions.Fraction(7, 12) + fractions.Fraction(5, 18))))
python("How many seconds are there in 3 days, 4 hours and 17 minutes?", 3 * 86400 + 4 * 3600 + 17 * 60)
python("254 in binary?", code(f"{254:b}"))
python("umask thing: octal 755, what is that in ordinary decimal", int("755", 8))
python("dinner came to $73.45, want to leave 18%. just the tip", value(73.45 * 0.18, 2))
python("1+2+3+... and so on all the way to 2500", sum(range(2501)))
python("Could you find the greatest common divisor of 10,920 and 4,158 for my daughter's homework, please?", math.gcd(10920, 4158))
python("tram comes every 24 min, the bus every 42. they just left together. in how many minutes do they leave together again", math.lcm(24, 42))
python("put 4200 in a savings account, 3.75 % a year, compounded yearly, 9 years untouched. what will I have at the end?", value(4200 * 1.0375**9, 2))
python("Mortgage of 285k over 30 years at 6.1% nominal per year, paid monthly. Monthly payment?", value(instalment(285000, 0.061 / 12, 360), 2))
python("i was born 23 october 1987, what weekday was that", weekday(D(1987, 10, 23)))
python("how many days between 14 feb 2023 and 1 sep 2025", (D(2025, 9, 1) - D(2023, 2, 14)).days)
python("Our warranty runs out 1000 days after 17 March 2024. Which date is that?", day(D(2024, 3, 17) + DAYS(1000)))
python("median of 41, 17, 88, 23, 5, 62, 70, 39", value(statistics.median([41, 17, 88, 23, 5, 62, 70, 39])))
python("sample standard deviation pls: 4.1 3.8 4.4 4.0 3.6 4.7", value(statistics.stdev([4.1, 3.8, 4.4, 4.0, 3.6, 4.7]), 2))
python("votes were: red blue red green blue blue red blue green blue. which colour won and with how many",
      word(collections.Counter("red blue red green blue blue red blue green blue".split()).most_common(1)[0][0]),
       few("red blue red green blue blue red blue green blue".split().count("blue")))
python("How often does the letter s occur in \"she sells seashells by the seashore\"?", few("she sells seashells by the seashore".count("s")))
python("spell rhododendron backwards", word("rhododendron"[::-1]))
python("is saippuakivikauppias a palindrome?? a finnish friend claims so", *verdict("saippuakivikauppias" == "saippuakivikauppias"[::-1]))
python("caesar cipher, shift every letter 5 forward: meet me at noon", code(shifted("meet me at noon", 5)))
python("Sort these by length, shortest first: hippopotamus, ox, giraffe, cat, beaver", order(*sorted("hippopotamus ox giraffe cat beaver".split(), key=len)))
python("only the multiples of 6 out of 14 18 25 30 44 48 51 66 80 please", row(*[n for n in (14, 18, 25, 30, 44, 48, 51, 66, 80) if n % 6 == 0]))
python("item;qty;each\nnails;140;0.07\nhinges;12;3.45\nglue;5;6.90\nwhat do i owe alltogether", value(140 * 0.07 + 12 * 3.45 + 5 * 6.90, 2))
python("write a function for fibonacci numbers (F1 = F2 = 1) and tell me F(45)", fibonacci(45))
python("collatz: start at 97, how many steps until you hit 1?", collatz(97))
python("a marathon is 26.2 miles, whats that in km", value(26.2 * 1.609344, 1))
python("My little one has 102.4 °F. In Celsius, quickly please", value((102.4 - 32) / 1.8, 1))
python("Recipe serves 4 and wants 350 g flour. There'll be 11 of us. How much flour then?", value(350 / 4 * 11, 1))
python("drove 412 mi on 11.3 gal. mpg?", value(412 / 11.3, 1))
python("whats MCMXLIV when written normally", [n for n in range(1, 4000) if roman(n) == "MCMXLIV"][0])
python("Jacket: 189.90. Sale: 30 percent off, and at the till another 15 percent off the reduced price. I pay...?", value(189.90 * 0.7 * 0.85, 2))
python("invoice says 499.80 including 19% VAT. net amount?", value(499.80 / 1.19, 2))
python("rent goes up from 1150 to 1288 a month, the nerve! how many percent is that", value((1288 - 1150) / 1150 * 100, 0))
python("ladder is 6.5 m long, foot stands 1.6 m off the wall. how high up does it reach in metres", value(math.sqrt(6.5**2 - 1.6**2), 1))
python("seventy-three thousand nine hundred and eighteen times 4,405,006. need the exact product", 73918 * 4405006)
python("Rain barrel, inside radius 29 cm, height 95 cm. How many litres does it hold?", value(math.pi * 29**2 * 95 / 1000, 0))
python("how many different ways to arrange the letters of MISSISSIPPI", math.factorial(11) // (math.factorial(4) * math.factorial(4) * math.factorial(2)))
python("two ordinary dice, whats the chance the sum is 9", chance(sum(a + b == 9 for a, b in itertools.product(range(1, 7), repeat=2)), 36))
python("number of digits in 3^200", len(str(3**200)))
python("last three digits of 17 to the power 222", value(pow(17, 222, 1000)))
python("night train leaves 22:47 and takes 9 h 38 min, when do we get in (next day)", clock(22 * 60 + 47 + 9 * 60 + 38))
python("clocked in 8:45, out 17:10, lunch 35 min unpaid. how long did i actually work", either(spell(17 * 60 + 10 - 8 * 60 - 45 - 35),
      either(value((17 * 60 + 10 - 8 * 60 - 45 - 35) / 60, 1), value(17 * 60 + 10 - 8 * 60 - 45 - 35))))
python("84 kg, 1.79 m, bmi?", value(84 / 1.79**2, 1))
python("Homework counts 20%, the midterm 30% and the final 50%. I got 91, 78 and 84. My final mark?", value(0.2 * 91 + 0.3 * 78 + 0.5 * 84, 1))
python("1 dollar = 149.30 yen. what are 12 000 yen in dollars", value(12000 / 149.3, 2))
python("Bathroom floor 4.2 m by 3.6 m, square tiles of 30 cm. How many tiles do I need, nothing spare?", value(4.2 * 3.6 / 0.09, 0))
python("solve 5x - 13 = 2x + 29", few((29 + 13) // (5 - 2)))
python("leap years from 1950 to 2025 inclusive, how many", few(sum(map(leap, range(1950, 2026)))))
python("which date is day no. 200 of the year 2024", day(D(2024, 1, 1) + DAYS(199)))
python("please remove the duplicates and keep the order: 9 4 9 7 4 1 7 3", line(*dict.fromkeys((9, 4, 9, 7, 4, 1, 7, 3))))
python("4.7 GB file (decimal GB), line does 38 megabit per second. how long will it take in minutes, roughly", value(4.7e9 * 8 / 38e6 / 60, 0))
python("half marathon (21.1 km) in 1:52:30, what's my pace per km?", either(minutes(6750 / 21.1), either(minutes(6750 // 21.1), value(6750 / 60 / 21.1, 2))))
python("how many friday the 13ths will 2026 have? my gran is superstitious", few(sum(D(2026, m, 13).weekday() == 4 for m in range(1, 13))))
python("150th prime number", primes(2, 2000)[149])
python("base64 of the text corral-gate (no newline)", shown("~(?<!\\w)" + re.escape(base64.b64encode(b"corral-gate").decode().lower()), base64.b64encode(b"corral-gate").decode(),
      base64.b64encode(b"corral_gate").decode()))
python("sum of the digits of 2**500?", digits(2**500))
python("Is 1,000,003 divisible by 7? If not, what is left over?", few(1000003 % 7))
python("Name, runs\nPatel, 47\nO'Brien, 112\nSingh, 63\nLang, 8\nwho is above the avrage of those four, and what is the average",
      order(*[n for n, r in (("Patel", 47), ("O'Brien", 112), ("Singh", 63), ("Lang", 8)) if r > 57.5]),
      value(statistics.mean([47, 112, 63, 8]), 1))
python("roll out python: def f(n) that adds up the squares of the odd numbers up to n, then f(99)", sum(n * n for n in range(1, 100, 2)))

# ---------------------------------------------------------------- search, Wolfram, documents, files: 30

builtin("look up on the web who won the fencing world cup in Plovdiv", "brave_search", "1. Plovdiv epee finals: Ilona Harsanyi takes gold, 15-11", "Harsanyi", words=["Plovdiv"])
builtin("Could you search online for the opening hours of the Zwinger museum in Dresden?", "brave_search",
      "Zwinger Dresden - open Tuesday to Sunday, 10:00 to 18:00, closed on Mondays", ["10:00|10 am|10 a.m|10 o", "18:00|6 pm|6 p.m|6:00 pm"], words=["Zwinger"],
        beside=["file_read"])
builtin("google me the release date of linux kernel 7.3 would ya", "brave_search", "kernel news: Linux 7.3 was released on 23 August 2026 by Linus Torvalds",
      ["23 august|august 23|2026-08-23|23rd of august"], words=["7.3"])
builtin("any news abt the strike at the port of Antwerp? search pls", "brave_search", "Antwerp dockers suspend strike until Thursday after talks with the port authority",
      ["suspend|thursday"], words=["Antwerp"], beside=["knowledge_search", "wolfram_alpha"])
builtin("find a recipe for kartoffelpuffer on the internet, just tell me which site", "brave_search", "1. omasküche.example - Kartoffelpuffer, crisp and simple (25 min)",
      ["omask"], words=["Kartoffelpuffer"])
builtin("search: cheapest ferry Holyhead Dublin bicycle", "brave_search", "Irish Sea Lines: foot passenger with bicycle from 38.50 GBP, Holyhead to Dublin", ["38.50|38.5"],
      words=["Holyhead"])
builtin("whats being said on the web about the recall of the Brixo cargo bike", "brave_search", "Brixo recalls 4,100 cargo bikes: front fork may crack; dealers replace it free",
      ["fork|4100|crack"], words=["Brixo"], beside=["wolfram_alpha"])
builtin("i need the phone number of the tourist office in Tromsø, its surely on the net", "brave_search", "Visit Tromsø, tourist information, phone +47 77 61 00 00",
      ["77 61 00 00|77610000"], words=["Troms"], beside=["file_list"])

builtin("ask wolfram for the boiling point of bromine", "wolfram_alpha", "bromine | boiling point | 58.8 degrees Celsius", ["58.8"], words=["bromine"])
builtin("Wolfram Alpha, kindly: how far is Neptune from the sun on average?", "wolfram_alpha", "Neptune | average distance from the Sun | 30.07 au (4.498 billion km)",
      ["30.07|4.498|30.1|4.5 billion"], words=["Neptune"], beside=["brave_search"])
builtin("use wolfram alpha to get me the integral of x^4*exp(-x) from 0 to infinity", "wolfram_alpha", "integral_0^infinity x^4 e^(-x) dx = 24", [value(24)], words=["x^4"])
builtin("what does wolfram say: population of Bhutan", "wolfram_alpha", "Bhutan | population | 792,382 people (2024 estimate)", ["792382|792 thousand"], words=["Bhutan"],
      beside=["knowledge_search", "file_read"])
builtin("calories in 100 g of dried apricots, wolfram should know", "wolfram_alpha", "dried apricots, 100 g | total calories | 241 kcal", ["241"], words=["apricot"])

builtin("look in our documents: what do we pay for on-call weekends", "knowledge_search", "handbook/pay.md lines 40-44: On-call at a weekend is paid with 185 euros a day.",
      ["185"], words=["weekend"])
builtin("Where in my notes did I write about the boiler's pressure valve?", "knowledge_search",
      "notes/house.md lines 12-15: pressure valve of the boiler replaced, set to 1.8 bar", ["house.md"], words=["valve"], beside=["file_write"])
builtin("check the docs, which port does the metrics exporter listen on", "knowledge_search", "ops/exporter.md lines 3-6: The metrics exporter listens on port 9187.", ["9187"],
      words=["exporter"], beside=["brave_search", "wolfram_alpha"])
builtin("which function in our code parses the barcode?", "knowledge_search", "src/scan.c lines 210-240: int scan_ean13_parse(const char *text, struct ean *out)",
      ["scan_ean13_parse"], words=["barcode"])
builtin("our club statutes - how many members make a quorum. search the local papers", "knowledge_search",
      "statutes.txt lines 88-90: The assembly has a quorum with 27 members present.", ["27|twenty-seven"], words=["quorum"])
builtin("the lease is in the document store. notice period?", "knowledge_search", "lease.pdf lines 61-63: The notice period is three months to the end of a quarter.",
      ["three months|3 months"], words=["notice"], beside=["file_list"])
builtin("pull up whatever my documents have on Aunt Rosalind's plum cake, i only need the oven temperature", "knowledge_search",
      "cakes.md lines 5-9: Rosalind's plum cake: 45 minutes at 175 degrees", ["175"], words=["plum"])

builtin("read me groceries.txt", "file_read", "oat milk\nsix lemons\nwashing powder", ["oat milk", "lemons", "washing powder"], calls=C(path="groceries.txt"))
builtin("whats in config/router.ini?? just lines 3-5", "file_read", "ssid = Larkspur\nchannel = 11\nhidden = no", ["larkspur"], calls=C(path="config/router.ini", lines=("3-5",)))
builtin("I believe there is a minutes-april.md. Who took the minutes that day?", "file_read", "Board meeting, April. Minutes taken by Gudrun Haase. Present: nine.",
      ["Gudrun|Haase"], calls=C(path="minutes-april.md"), beside=["file_write", "file_list"])
builtin("open src/version.h, tell me the version", "file_read", "#define VERSION \"4.11.2\"", ["4.11.2"], calls=C(path="src/version.h"), beside=["knowledge_search"])
builtin("save a file haiku.txt that says: old pond, a frog leaps in", "file_write", "31 bytes written", ["haiku|saved|written|wrote|done|31"],
      calls=C(path="haiku.txt", content=like(r"~^\W*old pond,? a frog leaps in\W*$", "old pond, a frog leaps in")))
builtin("Please write 42.7 (only that) into reading.csv", "file_write", "written", ["reading|saved|written|wrote|done|42.7"],
      calls=C(path="reading.csv", content=like(r"~^42\.7\n?$", "42.7")), beside=["file_read"])
builtin("jot down in todo.md: call the chimney sweep", "file_write", "written", ["todo|saved|written|wrote|done|sweep|noted|added"],
      calls=C(path="todo.md", content=like(r"~^[-*# \[\]]*call the chimney sweep[.!\n]*$", "call the chimney sweep")), beside=["knowledge_search"])
builtin("which files have i got here", "file_list", "invoice-88.pdf\nkiln.log\nphotos.zip", ["invoice-88", "kiln.log", "photos.zip"], calls=C())
builtin("is there some spreadsheet in the work folder? whats its name", "file_list", "readme.txt\nharvest-2025.xlsx\nmap.png", ["harvest-2025"], calls=C(),
      beside=["file_read", "brave_search"])
builtin("list the folder, then tell me how the backup is called", "file_list", "notes.txt\nbackup-0914.tar\nlogo.svg", ["backup-0914"], calls=C(), beside=["file_write"])

# ---------------------------------------------------------------- functions never seen: 100

DAY, TIME = "Day as YYYY-MM-DD", "Time as HH:MM, 24 hours"
TOOLS = {s[0]: s for s in (
    tool("bake_order", "Orders something at the bakery", {"customer": S(), "item": S("What to bake"), "quantity": I(), "pickup": S(DAY)}, ["pickup"]),
    tool("oven_preheat", "Heats an oven", {"oven": I("Number of the oven"), "celsius": I(), "fan": B("With the fan")}, ["fan"]),
    tool("dough_scale", "Scales a recipe by a factor", {"recipe": S(), "factor": X()}),
    tool("allergen_list", "Allergens of a product", {"product": S()}),
    tool("till_refund", "Refunds money at the till", {"receipt": S(), "amount": X(), "reason": E("Why", "damaged", "wrong_item", "late")}),
    tool("irrigation_start", "Waters a field", {"field": S(), "minutes": I(), "fertiliser": B()}, ["fertiliser"]),
    tool("herd_weight", "Stores the weight of an animal", {"tag": S("Ear tag"), "kg": X()}),
    tool("seed_order", "Orders seed", {"crop": S(), "kilos": X(), "organic": B()}),
    tool("frost_alert", "Sends a message when it gets colder than a limit", {"below_celsius": X(), "phone": S()}),
    tool("egg_count", "Books the eggs of a hen house", {"house": I(), "eggs": I(), "broken": I()}, ["broken"]),
    tool("pet_register", "Registers an animal", {"name": S(), "species": E(None, "dog", "cat", "rabbit", "bird", "other"), "birth_year": I()}, ["birth_year"]),
    tool("vaccine_due", "When an animal needs its next vaccination", {"pet": S()}),
    tool("dose_for", "Dose of a drug by body weight", {"drug": S(), "weight_kg": X()}),
    tool("appointment_move", "Moves an appointment", {"booking": S(), "date": S(DAY), "time": S(TIME)}),
    tool("ward_beds", "Free beds of a ward", {"ward": E(None, "surgery", "maternity", "children", "geriatrics"), "isolation": B("Only rooms for isolation")}, ["isolation"]),
    tool("train_platform", "Platform of a train", {"train": S("Such as IC 75"), "station": S()}),
    tool("seat_reserve", "Reserves seats", {"train": S(), "coach": I(), "seats": A("integer", "Numbers of the seats")}),
    tool("bus_next", "Next bus at a stop", {"stop": S(), "line": I()}, ["line"]),
    tool("fare", "Price of a ticket", {"origin": S(), "destination": S(), "travel_class": E(None, "first", "second"), "return_trip": B()}, ["return_trip"]),
    tool("lost_report", "Reports a lost thing", {"item": S(), "colour": S(), "line": S("Line it was lost on")}),
    tool("book_hold", "Puts a book aside", {"isbn": S("13 digits"), "branch": S()}, ["branch"]),
    tool("loan_extend", "Extends loans", {"card": S("Number of the card"), "titles": A("string")}),
    tool("study_room", "Books a study room", {"room": S(), "start": S(TIME), "hours": X()}),
    tool("fine_status", "Open library fines of a card", {"card": S()}),
    tool("catalogue_find", "Searches the catalogue", {"author": S(), "year_from": I(), "language": E(None, "en", "de", "fr", "es")}, ["year_from", "language"]),
    tool("tyre_pressure", "Recommended pressure", {"model": S(), "axle": E(None, "front", "rear")}),
    tool("service_book", "Books a service for a car", {"plate": S(), "kind": E(None, "oil", "brakes", "full"), "courtesy_car": B()}, ["courtesy_car"]),
    tool("obd_explain", "Explains an engine fault code", {"code": S()}),
    tool("odometer_log", "Stores a mileage", {"plate": S(), "km": I()}),
    tool("part_price", "Price of a spare part", {"part_number": S(), "count": I("1 if absent")}, ["count"]),
    tool("light_dim", "Dims the light of a room", {"room": S(), "percent": I("Brightness, 0 to 100")}),
    tool("blinds_move", "Moves blinds", {"rooms": A("string"), "position": E(None, "open", "half", "closed")}),
    tool("thermostat_hold", "Holds a temperature", {"celsius": X(), "until": S(TIME)}),
    tool("robot_clean", "Sends the vacuum robot", {"zones": A("string"), "mode": E(None, "quiet", "normal", "turbo")}, ["mode"]),
    tool("washer_start", "Starts the washing machine", {"program": E(None, "cotton", "wool", "sport", "eco"), "spin_rpm": I(), "prewash": B()}, ["spin_rpm", "prewash"]),
    tool("stock_level", "Pieces in stock", {"sku": S(), "site": S()}, ["site"]),
    tool("pallet_move", "Moves a pallet", {"pallet": S(), "from_bin": S(), "to_bin": S()}),
    tool("reorder_point", "Sets when an article is bought again", {"sku": S(), "units": I()}),
    tool("pick_list", "Makes one pick list for several orders", {"orders": A("integer")}),
    tool("forklift_charge", "Charge of a forklift", {"truck": I()}),
    tool("grade_enter", "Enters points of a pupil", {"pupil": S(), "subject": S(), "points": X(), "out_of": I()}, ["out_of"]),
    tool("absence_note", "Notes the days on which a pupil is absent", {"pupil": S(), "dates": A("string", "Days as YYYY-MM-DD")}),
    tool("substitute_find", "Finds a substitute teacher", {"subject": S(), "period": I("Lesson of the day, 1 to 10")}),
    tool("quiz_shuffle", "Shuffles a quiz", {"quiz": S(), "seed": I(), "keep_first": B("The first question stays")}, ["keep_first"]),
    tool("class_notice", "Sends a message to the parents of a class", {"class_name": S(), "message": S()}),
    tool("room_upgrade", "Upgrades a booking", {"booking": S(), "category": E(None, "superior", "suite", "penthouse")}),
    tool("wake_call", "Sets a wake-up call", {"room": I(), "time": S(TIME)}),
    tool("minibar_charge", "Charges the minibar to a room", {"room": I(), "items": A("string")}),
    tool("towels_bring", "Has towels brought", {"room": I(), "count": I(), "pool": B("Pool towels")}, ["pool"]),
    tool("late_checkout", "Lets a guest leave later", {"booking": S(), "until": S(TIME)}),
    tool("iban_check", "Is an IBAN valid?", {"iban": S("Without spaces")}),
    tool("card_block", "Blocks a bank card", {"last_digits": S("The last four digits"), "abroad": B("Lost abroad")}, ["abroad"]),
    tool("standing_order", "A payment each month", {"payee": S(), "amount": X(), "day": I("Day of the month, 1 to 28")}),
    tool("fx_rate", "Rate of exchange", {"base": S("Code of the currency, such as USD"), "quote": S("Code of the other one")}),
    tool("loan_quote", "Quotes a loan", {"amount": X(), "months": I(), "purpose": E(None, "car", "home", "study")}, ["purpose"]),
    tool("transpose", "Transposes a recording", {"file": S(), "semitones": I("Negative: down")}),
    tool("metronome", "Starts the metronome", {"bpm": I("Beats a minute"), "beats": I("Beats of a bar, 4 if absent")}, ["beats"]),
    tool("playlist_build", "Builds a playlist", {"mood": S(), "minutes": I(), "exclude_artists": A("string")}, ["exclude_artists"]),
    tool("audio_trim", "Keeps a part of a recording", {"file": S(), "start_s": X("Seconds"), "end_s": X("Seconds")}),
    tool("tuning_note", "The note of a string", {"instrument": S(), "string_number": I()}),
    tool("image_resize", "Resizes a picture", {"path": S(), "width": I(), "height": I()}, ["height"]),
    tool("image_convert", "Converts a picture", {"path": S(), "to": E(None, "png", "webp", "jpeg", "tiff"), "quality": I("1 to 100")}, ["quality"]),
    tool("subtitle_shift", "Shifts subtitles", {"path": S(), "ms": I("Milliseconds; negative: earlier")}),
    tool("album_share", "Shares an album", {"album": S(), "emails": A("string"), "can_edit": B()}, ["can_edit"]),
    tool("watermark", "Puts a text on a picture", {"path": S(), "text": S(), "corner": E(None, "top_left", "top_right", "bottom_left", "bottom_right")}),
    tool("branch_delete", "Deletes a branch", {"name": S(), "remote": B("On the server too")}, ["remote"]),
    tool("deploy", "Deploys a service", {"service": S(), "tag": S(), "env": E(None, "dev", "staging", "production")}),
    tool("log_tail", "The last lines of a log", {"service": S(), "lines": I(), "level": E(None, "debug", "info", "warning", "error")}, ["level"]),
    tool("cert_expiry", "When a certificate expires", {"host": S(), "port": I("443 if absent")}, ["port"]),
    tool("dns_set", "Sets a DNS record", {"name": S(), "type": E(None, "A", "AAAA", "CNAME", "TXT"), "value": S(), "ttl": I("Seconds")}, ["ttl"]),
    tool("cron_add", "Adds a job", {"schedule": S("Five cron fields"), "command": S()}),
    tool("bug_file", "Files a bug", {"title": S(), "priority": E(None, "low", "medium", "high", "blocker"), "labels": A("string")}, ["labels"]),
    tool("leave_request", "Requests days off", {"employee": S(), "first_day": S(DAY), "last_day": S(DAY)}),
    tool("shift_swap", "Swaps a shift with a colleague", {"colleague": S(), "date": S(DAY), "shift": E(None, "early", "late", "night")}),
    tool("expense_claim", "Claims an expense", {"amount": X(), "currency": S("Code of three letters"), "category": E(None, "travel", "meals", "hotel", "other"),
          "receipt": B("There is a receipt")}),
    tool("badge_open", "Lets a badge open doors", {"badge": I(), "doors": A("string")}),
    tool("lane_book", "Books a lane of the pool", {"lane": I(), "start": S(TIME), "swimmers": I()}),
    tool("workout_log", "Logs an exercise", {"exercise": S(), "sets": I(), "reps": I(), "weight_kg": X()}, ["weight_kg"]),
    tool("race_result", "Result by start number", {"bib": I()}),
    tool("ski_pass", "Price of a ski pass", {"days": I(), "age_group": E(None, "child", "youth", "adult", "senior"), "insured": B()}),
    tool("show_seats", "Free seats of a show", {"show": S(), "date": S(DAY), "count": I("Seats side by side")}),
    tool("audio_guide", "Text of the audio guide", {"exhibit": I(), "language": E(None, "english", "polish", "japanese", "arabic"), "for_children": B()}, ["for_children"]),
    tool("film_times", "When a film is shown", {"film": S(), "city": S(), "after": S(TIME)}, ["after"]),
    tool("parcel_quote", "Price of a parcel", {"country": S("Code of two letters"), "grams": I(), "express": B()}, ["express"]),
    tool("parcel_track", "Where a parcel is", {"number": S()}),
    tool("postcode_town", "The town of a postcode", {"postcode": S()}),
    tool("solution_mix", "Grams to weigh for a solution", {"solute": S("Formula"), "molar": X(), "litres": X()}),
    tool("sample_find", "Where a sample is stored", {"sample": S()}),
    tool("centrifuge", "Starts the centrifuge", {"rpm": I(), "minutes": I(), "celsius": I()}, ["celsius"]),
    tool("meeting_plan", "Plans a meeting", {"title": S(), "attendees": A("string", "First names"), "minutes": I(), "online": B()}, ["online"]),
    tool("mail_rule", "Moves mail of a sender", {"sender": S("Address"), "folder": S()}),
    tool("sms", "Sends a short message", {"number": S(), "text": S()}),
    tool("remind", "Sets a reminder", {"text": S("What of"), "time": S(TIME)}),
    tool("translate_text", "Translates", {"text": S(), "to": E("Language", "welsh", "greek", "korean", "swahili")}),
    tool("tide_times", "High and low water", {"port": S(), "date": S(DAY)}),
    tool("berth_reserve", "Reserves a berth", {"boat": S("Name"), "length_m": X(), "nights": I()}),
    tool("wind_at", "Forecast of the wind", {"latitude": X(), "longitude": X(), "hours": I("Hours ahead")}, ["hours"]),
    tool("dice_roll", "Rolls dice", {"sides": I(), "times": I()}),
    tool("tournament", "Pairs players", {"players": A("string"), "rounds": I()}),
    tool("parking_permit", "A permit for a zone", {"plate": S(), "zone": S("A letter"), "months": I()}),
    tool("bin_day", "When the bins are emptied", {"street": S(), "waste": E(None, "paper", "glass", "organic", "rest")}, ["waste"]),
    tool("kiln_fire", "Fires the kiln", {"cone": S("Such as 6 or 04"), "hold_minutes": I()}, ["hold_minutes"]),
    tool("yarn_needed", "Metres of yarn", {"garment": E(None, "scarf", "hat", "sweater", "socks"), "size": E(None, "S", "M", "L", "XL")}),
)}


def fn_of(q, names, calls, result, *facts):
    """The first name is the tool to call."""
    fn(q, [TOOLS[n] for n in names.split()], calls, result, *facts)


fn_of("put 60 poppy seed rolls on the list for Mr Abernathy, he fetches them on 2027-03-04", "bake_order oven_preheat allergen_list",
      C(customer=like(r"~^(mr\.? )?abernathy$", "Abernathy"), item=like("~^poppy[ -]?seed rolls?$", "poppy seed rolls"),
      quantity=60, pickup="2027-03-04"), "order 5518 taken", "5518|order|taken|placed|done")
fn_of("oven 3 up to 240 and switch the fan on please", "oven_preheat dough_scale", C(oven=3, celsius=240, fan=True), "oven 3 reaches 240 C in 14 minutes", "14|240")
fn_of("I need the rye starter recipe two and a half times as big", "dough_scale bake_order till_refund", C(recipe=T("rye starter", "rye starter recipe"), factor=2.5),
      "rye flour 875 g, water 1050 g", "875", "1050")
fn_of("does the walnut brownie contain anything people are allergic to?", "allergen_list", C(product=T("walnut brownie", "walnut brownies")), "contains nuts, egg, wheat", "nuts",
      "egg", "wheat")
fn_of("customer got the wrong cake. receipt R-20931, give him 18.40 back", "till_refund bake_order allergen_list oven_preheat",
      C(receipt="R-20931", amount=18.4, reason="wrong_item"), "refunded 18.40 by card", "18.4")
fn_of("water field B7 for three quarters of an hour, no fertiliser this time", "irrigation_start frost_alert seed_order", C(field="B7", minutes=45, fertiliser=(False, None)),
      "valve open, 5.2 cubic metres planned", "5.2|open|45|started|field b7|water")
fn_of("cow with ear tag DK-4471 came to 612.5 kg today", "herd_weight egg_count", C(tag="DK-4471", kg=612.5), "stored, up 8.5 kg since last month", "8.5|612.5|stored")
fn_of("need 35 kilo of clover seed, has to be organic", "seed_order irrigation_start egg_count herd_weight", C(crop=T("clover", "clover seed"), kilos=35, organic=True),
      "clover, organic, 35 kg: delivery on Friday", "friday|35")
fn_of("Text +31 6 2204 8813 if it drops under minus 2.5 tonight", "frost_alert", C(below_celsius=-2.5, phone=like(r"~^\+31 ?6 ?2204 ?8813$", "+31 6 2204 8813")),
      "alert set", "alert|set|2.5|message|text")
fn_of("hen house 2: 184 eggs, 5 of those cracked", "egg_count herd_weight frost_alert", C(house=2, eggs=184, broken=5), "booked; 179 to sell", "179|184|booked")
fn_of("new patient! a rabbit called Pumpernickel, born 2021", "pet_register vaccine_due dose_for appointment_move ward_beds",
      C(name="Pumpernickel", species="rabbit", birth_year=2021), "registered under file 3307", "3307|registered")
fn_of("when's Biscuit due for her next jab", "vaccine_due", C(pet="Biscuit"), "rabies, due 2026-12-19",
      "2026-12-19|19 december|december 19|dec 19|19 dec|december 19th|19th of december")
fn_of("how much meloxicam for a dog that weighs 23.4 kilos?", "dose_for vaccine_due appointment_move ward_beds pet_register", C(drug=T("meloxicam"), weight_kg=23.4),
      "2.34 mg once a day", "2.34")
fn_of("Booking VX88 can't make it. They'd like the 9th of February 2027 at half past three in the afternoon.", "appointment_move pet_register vaccine_due",
      C(booking="VX88", date="2027-02-09", time="15:30"), "moved, confirmation sent", "moved|15:30|3:30|confirm")
fn_of("any beds left on the childrens ward? has to be isolation", "ward_beds appointment_move vaccine_due dose_for pet_register", C(ward="children", isolation=True),
      "free: C14, C19", "c14", "c19")
fn_of("platform for IC 75 in Eindhoven?", "train_platform fare bus_next", C(train="IC 75", station=T("Eindhoven")), "platform 4b", "4b")
fn_of("book seats 61, 62 and 65 in coach 12 of the TGV 9214", "seat_reserve train_platform lost_report fare bus_next", C(train=T("TGV 9214"), coach=12, seats=[61, 62, 65]),
      "reserved under QK7LM", "QK7LM|reserved|booked")
fn_of("next number 14 from Castle Street?", "bus_next", C(stop=T("Castle Street"), line=14), "line 14 at 17:52, on time", "17:52|5:52")
fn_of("what would first class from Porto to Faro cost, there and back", "fare seat_reserve bus_next train_platform lost_report",
      C(origin=T("Porto"), destination=T("Faro"), travel_class="first", return_trip=True), "117.80 EUR", "117.80|117.8")
fn_of("ive left my umbrella on the U6!! its purple", "lost_report bus_next", C(item=T("umbrella"), colour=T("purple"), line=T("U6", "line U6")), "report 70-2231 opened",
      "70-2231|report|opened|filed")
fn_of("please keep 9780140449136 for me", "book_hold", C(isbn="9780140449136", branch=None), "set aside until Saturday", "saturday|aside|hold|kept")
fn_of("card 20077: extend Dune and Middlemarch", "loan_extend fine_status book_hold", C(card="20077", titles=[T("Dune"), T("Middlemarch")]), "both due on 2027-01-11",
      "2027-01-11|11 january|january 11|jan 11|11 jan|extended")
fn_of("study room Linnaeus from ten past one for 2.5 hrs, afternoon obviously", "study_room catalogue_find",
      C(room=T("Linnaeus", "study room Linnaeus", "Linnaeus room"), start="13:10", hours=2.5), "booked, code 6620 opens the door", "6620")
fn_of("do I owe the library anything? my card's 55-190", "fine_status loan_extend study_room", C(card="55-190"), "open fines: 3.20", "3.20|3.2")
fn_of("anything by Selma Lagerlöf in german, 1990 or newer", "catalogue_find book_hold fine_status study_room loan_extend",
      C(author=T("Selma Lagerlöf", "Lagerlöf", "Lagerlöf, Selma"), year_from=1990, language="de"), "2 titles: Nils Holgersson; Gösta Berling", "holgersson", "berling")
fn_of("Tyre pressure, rear, Skoda Octavia", "tyre_pressure", C(model=T("Skoda Octavia", "Octavia"), axle="rear"), "2.6 bar", "2.6")
fn_of("my brakes are squealing, book the car in for that. plate is KT 19 ZRF. ill need a courtesy car", "service_book part_price obd_explain tyre_pressure odometer_log",
      C(plate=like("~^KT ?19 ?ZRF$", "KT 19 ZRF"), kind="brakes", courtesy_car=True), "booked for Tuesday, 8:15", "tuesday|8:15")
fn_of("dash shows P0420, what on earth is that", "obd_explain service_book", C(code="P0420"), "catalyst efficiency below threshold, bank 1", "catalyst|catalytic")
fn_of("write down that HH-LX 404 has done 187,250 km", "odometer_log tyre_pressure service_book part_price", C(plate="HH-LX 404", km=187250), "stored",
      "stored|saved|noted|187250|logged|done|recorded")
fn_of("how much are four of part 1K0-615-301?", "part_price", C(part_number="1K0-615-301", count=4), "251.60 for 4", "251.60|251.6")
fn_of("make it cosy - living room lamp to a fifth of full brightness", "light_dim blinds_move thermostat_hold", C(room=T("living room"), percent=20), "living room at 20 %",
      "20|dimmed|cosy|done")
fn_of("shut the blinds in the study and the nursery", "blinds_move light_dim", C(rooms=[T("study"), T("nursery")], position="closed"), "2 blinds closed", "closed|shut")
fn_of("19 and a half degrees till quarter to eleven tonight, pls hold it", "thermostat_hold light_dim washer_start blinds_move robot_clean", C(celsius=19.5, until="22:45"),
      "holding 19.5 until 22:45",
      "19.5|22:45|10:45")
fn_of("hoover the hallway and kitchen, but quietly, baby sleeps", "robot_clean washer_start blinds_move light_dim", C(zones=[T("hallway"), T("kitchen")], mode="quiet"),
      "robot left the dock, 26 minutes", "26|robot|clean|vacuum|hoover")
fn_of("wool wash, spin at 600", "washer_start robot_clean", C(program="wool", spin_rpm=600, prewash=(None, False)), "running, done in 48 min", "48|running|started")
fn_of("how many XR-330-B do we hold in Gdansk", "stock_level reorder_point pallet_move pick_list forklift_charge", C(sku="XR-330-B", site=T("Gdansk")), "1,284 pieces", "1284")
fn_of("Move pallet P0097 out of bin A-14-2 into C-03-1.", "pallet_move stock_level", C(pallet="P0097", from_bin="A-14-2", to_bin="C-03-1"), "moved, job 4412", "moved|4412")
fn_of("we keep running out of LBL-9. buy new ones as soon as there's 250 left", "reorder_point", C(sku="LBL-9", units=250),
      "reorder point of LBL-9 is now 250", "250|set")
fn_of("one pick list for orders 70012, 70015, 70019, 70022", "pick_list pallet_move", C(orders=[70012, 70015, 70019, 70022]), "pick list 88 with 31 lines", "88|31")
fn_of("is truck six charged enough for the night shift?", "forklift_charge stock_level reorder_point", C(truck=6), "truck 6: 83 %, about 7 hours", "83|7 hours|seven hours")
fn_of("Leonie got 17.5 out of 20 in chemistry", "grade_enter absence_note", C(pupil="Leonie", subject=T("chemistry"), points=17.5, out_of=20), "entered, average now 2.1",
      "entered|2.1|17.5|recorded|saved")
fn_of("Tarek is off sick on 2027-01-13 and the day after", "absence_note class_notice grade_enter", C(pupil="Tarek", dates=["2027-01-13", "2027-01-14"]), "noted for two days",
      "noted|absen|two days|2 days|recorded")
fn_of("who could jump in for physics, 5th period", "substitute_find quiz_shuffle grade_enter absence_note class_notice", C(subject=T("physics"), period=5), "free: Ms Okonkwo",
      "okonkwo")
fn_of("shuffle quiz 'Rivers', seed 77, leave question one where it is", "quiz_shuffle grade_enter substitute_find class_notice", C(quiz=T("Rivers"), seed=77, keep_first=True),
      "new order: 1, 4, 3, 5, 2", "shuffled|1, 4, 3, 5, 2|order")
fn_of("tell the parents of 4c: swimming is cancelled tomorrow", "class_notice absence_note",
      C(class_name=T("4c", "class 4c"), message=like(r"~^swimming (is |has been )?cancelled tomorrow[.!]?$", "swimming is cancelled tomorrow")), "sent to 26 parents",
      "26|sent|told|inform")
fn_of("honeymooners in booking HB-3310, give em a suite", "room_upgrade late_checkout towels_bring", C(booking="HB-3310", category="suite"), "upgraded to suite 802",
      "802|upgraded|suite")
fn_of("Room 214 wishes to be woken at 5.50 a.m.", "wake_call minibar_charge", C(room=214, time="05:50"), "set", "5:50|5.50|set|wak|woken")
fn_of("317 had two things from the minibar: pistachios and tonic water", "minibar_charge wake_call room_upgrade towels_bring late_checkout",
      C(room=317, items=[T("pistachios"), T("tonic water")]), "charged 9.80 to room 317", "9.8|charged")
fn_of("guests in 108 going swimming want half a dozen pool towels", "towels_bring late_checkout", C(room=108, count=6, pool=True), "on the way",
      "on the way|on their way|towel|brought|done")
fn_of("let DS-71 stay until 2pm on the last day?", "late_checkout room_upgrade wake_call minibar_charge towels_bring", C(booking="DS-71", until="14:00"), "confirmed, fee 25",
      "25|confirmed|14:00|2 pm|2pm")

fn_of("is this one ok? DE44500105175407324931", "iban_check fx_rate", C(iban="DE44500105175407324931"), "valid, bank 50010517", hears("valid", "correct", "ok"), VALID)
fn_of("HELP my bank card is gone, ends in 0062, im in Peru on holiday not at home", "card_block standing_order iban_check fx_rate loan_quote", C(last_digits="0062", abroad=True),
      "card blocked at 11:04", "blocked|11:04")
fn_of("every month on the 3rd, 62.50 to Ivy Nursery", "standing_order loan_quote fx_rate card_block", C(payee=T("Ivy Nursery"), amount=62.5, day=3), "standing order 19 is active",
      "active|set up|standing order|created")
fn_of("how do swiss francs stand against the norwegian krone (1 CHF in NOK)", "fx_rate iban_check", C(base="CHF", quote="NOK"), "1 CHF = 12.47 NOK", "12.47")
fn_of("thinking of borrowing 9,500 for a used car over 4 years, whats the offer", "loan_quote standing_order", C(amount=9500, months=48, purpose="car"), "226.10 a month at 6.9 %",
      "226.10|226.1")
fn_of("drop aria.wav by 3 semitones", "transpose", C(file="aria.wav", semitones=-3), "aria_-3.wav written", "written|aria|transposed|done|down")
fn_of("click track: 92 bpm in three", "metronome tuning_note", C(bpm=92, beats=3), "ticking", "ticking|92|started|running")
fn_of("90 minutes of melancholic music, just no Coldplay and no Adele", "playlist_build metronome transpose",
      C(mood=T("melancholic", "melancholy", "melancholic music"), minutes=90, exclude_artists=[T("Coldplay"), T("Adele")]), "playlist 'Rainy Panes', 23 songs", "rainy panes|23")
fn_of("cut talk.mp3 so only the bit from 12.5 s to 1 min 40 stays", "audio_trim playlist_build transpose tuning_note", C(file="talk.mp3", start_s=12.5, end_s=100),
      "talk_cut.mp3, 87.5 s", "talk_cut|87.5|cut|trimmed")
fn_of("what's the fourth string of a banjo tuned to?", "tuning_note metronome", C(instrument=T("banjo"), string_number=4), "D3", "d3")
fn_of("shrink holiday/beach.jpg to 1024 wide", "image_resize", C(path="holiday/beach.jpg", width=1024, height=None), "1024 x 683",
      "683|1024|resized|shrunk")
fn_of("logo.bmp as webp, quality eighty", "image_convert image_resize", C(path="logo.bmp", to="webp", quality=80), "logo.webp, 18 kB", "logo.webp|18|converted")
fn_of("subs in film.srt come 1.2 seconds too late, move them earlier", "subtitle_shift", C(path="film.srt", ms=-1200), "812 lines shifted", "812|shifted|moved|earlier")
fn_of("share the album Graduation with ana@posteo.example and lev@mailbox.example, read only", "album_share watermark image_convert subtitle_shift",
      C(album=T("Graduation"), emails=["ana@posteo.example", "lev@mailbox.example"], can_edit=(False, None)), "shared with 2 people", "shared|2 people|two people")
fn_of("put (c) Jo Brandt in the lower right corner of dunes.png", "watermark album_share image_resize", C(path="dunes.png", text=T("(c) Jo Brandt"), corner="bottom_right"),
      "dunes_marked.png written", "written|dunes|mark|done")
fn_of("kill the branch fix/typo-88, remote as well", "branch_delete deploy log_tail", C(name="fix/typo-88", remote=True), "deleted here and on origin", "deleted|gone|removed")
fn_of("ship billing v2.14.0 to staging", "deploy branch_delete cert_expiry log_tail dns_set", C(service="billing", tag="v2.14.0", env="staging"), "rollout finished in 41 s",
      "41|finished|deployed|rolled|rollout")
fn_of("last 50 lines from nginx but only errors", "log_tail cron_add dns_set deploy cert_expiry", C(service="nginx", lines=50, level="error"),
      "2026-11-30 upstream timed out (110)",
      "upstream|timed out|110")
fn_of("until when is the cert of mail.fjordlab.example good? imap port 993", "cert_expiry dns_set", C(host="mail.fjordlab.example", port=993), "expires 2027-04-02",
      "2027-04-02|2 april|april 2|apr 2|2 apr")
fn_of("point shop.kestrel.example at 203.0.113.77, ttl five minutes", "dns_set cert_expiry", C(name="shop.kestrel.example", type="A", value="203.0.113.77", ttl=300),
      "record set, serial 2026113002", "set|2026113002|point|updated|added|created")
fn_of("run /usr/local/bin/sweep every day at 4:30 in the morning", "cron_add", C(schedule="30 4 * * *", command="/usr/local/bin/sweep"), "job 12 added",
      "added|12|schedul|job")
fn_of("bug: 'Export hangs at 99 percent'. That's a blocker. tag it export and regression", "bug_file deploy log_tail",
      C(title=T("Export hangs at 99 percent"), priority="blocker", labels=[T("export"), T("regression")]), "filed as #6634", "6634")
fn_of("Nadia wants off from 5 to 16 July 2027", "leave_request shift_swap", C(employee=T("Nadia"), first_day="2027-07-05", last_day="2027-07-16"), "10 working days requested",
      "request|10 working|ten working")
fn_of("could Piotr take my night shift on 24/12/2026?", "shift_swap leave_request badge_open", C(colleague=T("Piotr"), date="2026-12-24", shift="night"), "asked, answer pending",
      "asked|pending|request|sent|wait")
fn_of("claim: 137.20 swiss francs, hotel in Bern, receipt is attached", "expense_claim leave_request", C(amount=137.2, currency="CHF", category="hotel", receipt=True),
      "claim E-905 is with accounting", "905|claim|accounting")
fn_of("badge 3381 should open lab and archive", "badge_open shift_swap expense_claim leave_request", C(badge=3381, doors=[T("lab"), T("archive")]), "2 doors added",
      "added|open|2 doors|two doors")
fn_of("lane five, 6:15 pm, we're three swimmers", "lane_book ski_pass", C(lane=5, start="18:15", swimmers=3), "booked, 13.50 at the desk", "13.5|booked|reserved")
fn_of("did 4 sets of 8 deadlifts with 82.5 kg, log it", "workout_log race_result", C(exercise=T("deadlift", "deadlifts"), sets=4, reps=8, weight_kg=82.5),
      "logged, volume 2640 kg", "logged|2640")
fn_of("how did number 1187 do in the race?", "race_result", C(bib=1187), "place 46 in 3:21:09", "46|3:21:09")
fn_of("ski pass price for six days, I'm 71 so senior, with the insurance", "ski_pass lane_book race_result workout_log", C(days=6, age_group="senior", insured=True), "268.00 EUR",
      "268")

fn_of("4 seats next to each other for The Seagull, 2027-01-30?", "show_seats film_times audio_guide", C(show=T("The Seagull", "Seagull"), date="2027-01-30", count=4),
      "row K, seats 7 to 10", "row k|7 to 10|7-10|7–10")
fn_of("exhibit 58 in polish, version for kids", "audio_guide show_seats film_times lane_book ski_pass", C(exhibit=58, language="polish", for_children=True),
      "Dzie\u0144 dobry! To jest mamut.", "mamut|mammoth")
fn_of("when can we see Metropolis in Leipzig, must be after 8 in the evening", "film_times show_seats", C(film=T("Metropolis"), city=T("Leipzig"), after="20:00"),
      "20:40 at the Schaubuehne", "20:40|8:40")
fn_of("parcel of 2.3 kg to Italy, express, what does it cost", "parcel_quote parcel_track postcode_town", C(country=T("IT"), grams=2300, express=True), "54.90 EUR", "54.90|54.9")
fn_of("wheres my package RR774100265SE", "parcel_track", C(number="RR774100265SE"), "in customs since Monday, Oslo", "customs|oslo")
fn_of("which town has postcode 9490?", "postcode_town parcel_quote", C(postcode="9490"), "Vaduz", "vaduz")
fn_of("want 1.5 litres of 0.25 molar NaCl, how much to weigh?", "solution_mix sample_find centrifuge kiln_fire yarn_needed", C(solute=T("NaCl"), molar=0.25, litres=1.5),
      "21.92 g", "21.92|21.9")
fn_of("cant find sample MB-0613 anywhere", "sample_find centrifuge", C(sample="MB-0613"), "freezer 2, rack D, box 9", "freezer 2|rack d|box 9")
fn_of("spin it: 12,000 rpm, ten minutes, 4 degrees", "centrifuge solution_mix sample_find", C(rpm=12000, minutes=10, celsius=4), "running", "running|started|spinning|12000")
fn_of("set up a 45 min video call 'Budget' with Ines, Cho and Rafael", "meeting_plan remind mail_rule sms translate_text",
      C(title=T("Budget"), attendees=["Ines", "Cho", "Rafael"], minutes=45, online=True), "Thursday 9:00, invitations sent", "thursday|9:00|invit|planned|set up")
fn_of("everything from offers@knickknack.example goes into Junk from now on", "mail_rule remind", C(sender="offers@knickknack.example", folder=T("Junk")), "rule 7 saved",
      "rule|junk|saved|moved")
fn_of("sms to 0664 1180 99: running late, start without me", "sms mail_rule meeting_plan", C(number=like("~^0664 ?1180 ?99$", "0664 1180 99"),
      text=T("running late, start without me")), "delivered", "delivered|sent")
fn_of("ping me at twenty past nine pm to take the pills", "remind", C(text=T("take the pills", "take pills", "pills", "take my pills", "take your pills",
      "to take the pills"), time="21:20"), "reminder set", "remind|set|21:20|9:20")
fn_of("how does one say 'thank you, neighbour' in Welsh", "translate_text sms", C(text=like(r"~^\W*thank you,? neighbour\W*$", "thank you, neighbour"), to="welsh"),
      "diolch, gymydog", "diolch")
fn_of("low water at Cuxhaven on 3 May 2027?", "tide_times wind_at berth_reserve", C(port=T("Cuxhaven"), date="2027-05-03"), "low 04:12 and 16:38, high 10:01 and 22:25", "4:12",
      "16:38|4:38")
fn_of("we arrive with the Marigold, 11.8 metres, and stay 3 nights. got room?", "berth_reserve tide_times wind_at", C(boat=T("Marigold"), length_m=11.8, nights=3),
      "berth F22, 96 EUR", "f22")
fn_of("wind at 54.32, 10.14 over the next 12 hours", "wind_at tide_times berth_reserve fx_rate", C(latitude=54.32, longitude=10.14, hours=12), "west 5, gusts 7", "west|gusts")
fn_of("throw five twenty-sided dice for my barbarian", "dice_roll tournament", C(sides=20, times=5), "4, 17, 20, 9, 11", "17", "20", "11")
fn_of("chess evening: Olga, Ben, Yusuf and Mei, 3 rounds, pair us", "tournament dice_roll", C(players=["Olga", "Ben", "Yusuf", "Mei"], rounds=3), "round 1: Olga-Mei, Ben-Yusuf",
      "olga", "yusuf")
fn_of("need a residents permit, zone D, half a year. my plate: M-QZ 2210", "parking_permit bin_day", C(plate="M-QZ 2210", zone=T("D", "zone D"), months=6),
      "permit valid until 2027-05-31, 90 EUR", "90|2027-05-31|31 may|may 31|valid")

# ---------------------------------------------------------------- none fits: 25


def unfit_of(q, names):
    unfit(q, [TOOLS[n] for n in names.split()])


unfit_of("book me a taxi to the airport for 6 in the morning", "train_platform bus_next fare")
unfit_of("Standing order 19 is no longer needed. Cancel it, please.", "standing_order loan_quote card_block")
unfit_of("put radio fip on in the kitchen", "light_dim blinds_move thermostat_hold")
unfit_of("how much petrol is left in the tank of KT 19 ZRF", "odometer_log tyre_pressure")
unfit_of("print dunes.png twice on the office printer", "watermark image_resize image_convert")
unfit_of("is it raining in Lima right now?", "tide_times berth_reserve")
unfit_of("im starving. order me a hawaii pizza", "seed_order egg_count herd_weight frost_alert")
unfit_of("who's that at the front door??", "blinds_move robot_clean")
unfit_of("call the plumber and tell him it drips again", "bin_day parking_permit")
unfit_of("transfer 300 euros to my sister, just this once", "iban_check fx_rate")
unfit_of("revert the last commit on main", "deploy log_tail cert_expiry")
unfit_of("dishwasher on, the short program", "washer_start")
unfit_of("I don't want this package any more, have RR774100265SE sent back", "parcel_track parcel_quote postcode_town")
unfit_of("give number 1187 two penalty minutes", "race_result lane_book ski_pass")
unfit_of("which of my pupils have their birthday this week", "grade_enter absence_note substitute_find class_notice quiz_shuffle")
unfit_of("write me a prescription for amoxicillin, doc", "dose_for vaccine_due")
unfit_of("unlock my phone, I forgot the pin", "sms remind mail_rule")
unfit_of("what did Nadia have for lunch yesterday?", "leave_request shift_swap")
unfit_of("someone should repot the fern in the hall... can you?", "irrigation_start frost_alert")
unfit_of("buy me two shares of Vestas", "loan_quote iban_check")
unfit_of("how crowded is the museum at this moment", "audio_guide show_seats film_times")
unfit_of("what's my pulse?", "workout_log")
unfit_of("Have room 214 painted yellow by Friday.", "wake_call towels_bring minibar_charge late_checkout room_upgrade")
unfit_of("my passport runs out in May, extend it", "loan_extend book_hold")
unfit_of("sell the old forklift online", "forklift_charge pallet_move pick_list")

# ---------------------------------------------------------------- small talk: 25

talk("heyyy", hears("hi", "hey", "hello", "good", "welcome", "how", "what"))
talk("Good evening, I hope I'm not disturbing you.", hears("good evening", "hello", "hi", "not at", "no", "never", "evening", "welcome", "glad", "of course", "what", "how"))
talk("thx m8", hears("welcome", "you're welcome", "no problem", "no worries", "any ?time", "glad", "pleasure", "cheers", "happy", "sure", "don't mention"))
talk("ok gotta run, bye", hears("bye", "good ?bye", "see you", "take care", "have a", "good luck", "until", "later", "so long", "safe"))
talk("what are you called?", hears("cria"))
talk("are you a human being or a program?", hears("program", "model", "machine", "assistant", "software", "computer", "ai", "bot", "not a (human|person)"))
talk("can you work with the internet switched off?", hears("yes", "local", "offline", "this machine", "your (machine|computer)", "own (machine|computer)", "i run", "i (can|do)",
      "without"))
talk("do you still know what i told you last week", hears("no", "not", "can['’]?t", "cannot", "don['’]?t", "do not", "only", "memory", "conversation", "forget", "each"))
talk("ur pretty smart for such a tiny thing", hears("thank", "kind", "glad", "nice", "happy", "appreciat", "i try", "help", "do my best", "small", "tiny"))
talk("That was rubbish. You got it completely wrong.", hears("sorry", "apolog", "wrong", "mistake", "try", "correct", "tell me", "what", "which", "show"))
talk("third night shift in a row, im dead", hears("sorry", "rest", "tir", "hope", "tough", "hard", "sleep", "take care", "long", "sounds", "break", "night"))
talk("my hamster died yesterday :(", hears("sorry", "sad", "loss", "hard", "condolence"))
talk("WE WON THE CUP!!!", hears("congrat", "great", "well done", "wonderful", "fantastic", "nice", "awesome", "good", "glad", "happy", "bravo", "amazing", "excellent", "hooray",
      "yay", "brilliant", "well played"))
talk("what sort of things could I ask of you?", hears("calculat", "python", "math", "search", "file", "question", "code", "number", "dates", "help", "text", "tool", "sums"))
talk("do you ever get lonely", hears("no", "not", "don['’]t", "do not", "never", "model", "program", "machine", "software", "feel"))
talk("tea or coffee, which is better?", hears("tea", "coffee", "drink", "prefer", "neither", "both"))
talk("merry xmas little one", hears("merry", "christmas", "happy", "you too", "and to you", "to you", "thank", "holiday", "same to"))
talk("cheer me up with a joke", shown(r"!~(sorry|i can(no|['’])t|unable)", "What do you call a llama at the pole? Lost.", "Sorry, I can't do that."))
talk("How old might you be?", hears("age", "old", "born", "made", "train", "program", "model", "year", "new", "young", "don['’]t", "no birthday", "version"))
talk("are u chatgpt", hears("no", "not", "cria", "i['’]m", "i am"), shown(r"!~^\s*yes\b|\bi(['’]m| am) chatgpt", "", "Yes, I am.", "I am ChatGPT."))
talk("oops, wrong window, ignore me", hears("no problem", "no worries", "that['’]s (ok|fine|all right|alright)", "fine", "all right", "alright", "ok", "don['’]t worry",
      "happens", "sure", "help", "anything", "here", "no harm"))
talk("does anybody else get to read what i type here?", hears("no", "not", "local", "stays?", "machine", "your computer", "private", "only", "does ?n['’]t", "nobody"))
talk("have a nice day then", hears("thank", "you too", "same", "good", "have a", "nice", "glad", "welcome", "bye", "take care"))
talk("lol", hears("glad", "ha", "funny", "laugh", "what", "happy", "smil", "good", "how", "lol", "fun", "nice", "can i", "hi", "hello", "you"))
talk("Who built you, and out of what?", hears("corral", "cria", "smol", "llama", "train", "team", "people", "made", "built", "engineer", "developer", "project"))

# ---------------------------------------------------------------- failures: 25


def fails_of(q, names, calls, error=None):
    fails(q, [TOOLS[n] for n in names.split()], calls, error)


SEARCH = tool("brave_search", "Searches the web", {"query": S("What to look for")})
WOLFRAM = tool("wolfram_alpha", "Asks Wolfram Alpha", {"query": S("The question, in English")})
PAPERS = tool("knowledge_search", "Searches the local documents", {"query": S("Words to look for")})
READ = tool("file_read", "Read a file from the work folder", {"path": S("Path of the file")})

fails_of("which platform is IC 9999 in Basel", "train_platform fare", C(train="IC 9999", station=T("Basel")), "no such train today")
fails("look on the web how Viborg played against Vejle", [SEARCH], C(query=like(r"~^(?=.*\bviborg)(?=.*\bvejle)", "Viborg Vejle result")), "the search timed out")
fails_of("where is 00340434161094042557?", "parcel_track parcel_quote", C(number="00340434161094042557"))
fails_of("next vaccination of Mauzi please", "vaccine_due pet_register dose_for", C(pet="Mauzi"), "there is no animal of that name")
fails_of("how many ZK-12 are left in the Lyon site", "stock_level reorder_point", C(sku="ZK-12", site=T("Lyon")), "the database is locked by another process")
fails_of("is anything owed on card 88-412", "fine_status", C(card="88-412"), "access denied")
fails_of("exchange rate from ZWD to EUR?", "fx_rate iban_check", C(base="ZWD", quote="EUR"), "ZWD is no longer traded")
fails("my documents must have the wifi password of the cabin. find it", [PAPERS, READ], C(query=like(r"~(?<!\w)(wi-?fi|cabin)", "wifi")))
fails("show me diary.txt", [READ, PAPERS], C(path="diary.txt"), "no such file: diary.txt")
fails_of("time of runner 204?", "race_result workout_log lane_book", C(bib=204), "the results are not published yet")
fails_of("fire the kiln to cone 6 and hold 15 min", "kiln_fire yarn_needed", C(cone="6", hold_minutes=15), "the door of the kiln is open")
fails_of("txt record for kestrel.example: hello-world", "dns_set cert_expiry", C(name="kestrel.example", type="TXT", value="hello-world"), "the zone is read-only")
fails_of("Berth for the Sea Thrift, 9.4 m long, two nights?", "berth_reserve tide_times", C(boat=T("Sea Thrift"), length_m=9.4, nights=2), "the harbour is full")
fails_of("text 0660 555 12 that dinner is ready", "sms remind", C(number=like("~^0660 ?555 ?12$", "0660 555 12"),
      text=like(r"~^(that )?(the )?dinner is ready[.!]*$", "dinner is ready")), "the recipient has blocked this sender")
fails_of("three seats together for Tosca on 2027-02-14", "show_seats film_times audio_guide", C(show=T("Tosca"), date="2027-02-14", count=3), "sold out")
fails("ask wolfram how heavy the moon is", [WOLFRAM, SEARCH], C(query=like(r"~(?<!\w)moon", "moon mass")), "monthly quota used up")
fails_of("centrifuge: 8000 rpm for 5 minutes", "centrifuge sample_find", C(rpm=8000, minutes=5), "lid not closed")

mend("ferry cabin 4417 for 3 June 2027, please", tool("cabin_book", "Books a cabin", {"cabin": S(), "date": S()}), {"cabin": "4417", "date": "3 June 2027"},
      "a.get('date') != '2027-06-03'",
     "date must be written YYYY-MM-DD", "cabin booked, boarding from 19:45", C(cabin="4417", date="2027-06-03"), "19:45|7:45|booked")
mend("who is the owner of meter 44 1180 227", tool("meter_owner", "Whose meter is it?", {"meter": S()}), {"meter": "44 1180 227"}, "' ' in str(a.get('meter'))",
     "write the number of the meter without spaces", "Family Brunetti", C(meter="441180227"), "brunetti")
mend("let the pump run for 3 minutes", tool("pump_run", "Runs the pump", {"duration": I()}), {"duration": 3}, "a.get('duration', 0) < 30",
     "duration is in seconds; the least is 30", "pump runs at 1450 rpm", C(duration=180), "1450|run", beside=[TOOLS["irrigation_start"]])
mend("is flight sk1425 on time?", tool("flight_state", "State of a flight", {"flight": S()}), {"flight": "sk1425"}, "not str(a.get('flight')).isupper()",
     "flight numbers are upper case: letters and digits", "delayed, new departure 13:55", C(flight="SK1425"), "13:55|1:55|delay", beside=[TOOLS["fare"]])
mend("set the tax rate in the shop to 7 %", tool("tax_set", "Sets the tax of the shop", {"rate": X()}), {"rate": 7}, "not 0 <= a.get('rate', -1) <= 1",
     "rate must lie between 0 and 1: write percent as a fraction", "tax changed for 311 articles", C(rate=0.07), "311|changed|set")
mend("paint preview for the gate in grey please", tool("paint_preview", "Shows a thing in a colour", {"thing": S(), "colour": S()}), {"thing": "gate", "colour": "grey"},
      "a.get('colour') not in ('gray', 'white', 'black')",
     "unknown colour; the known ones are gray, white, black", "preview is at gate_gray.png", C(thing=T("gate"), colour="gray"), "gate_gray",
           beside=[TOOLS["watermark"], TOOLS["image_convert"]])
mend("how humid is it in the attic", tool("humidity", "Humidity at a sensor", {"sensor": S()}), {"sensor": "attic"}, "a.get('sensor') != 'attic-east'",
     "no sensor of that name; there are: attic-east, cellar, porch", "attic-east: 61 %", C(sensor="attic-east"), "61")
mend("open an account for Dr Farida Azimi", tool("account_open", "Opens an account", {"name": S(), "email": S()}, ["email"]), {"name": "Dr Farida Azimi"},
      "str(a.get('name')).lower().startswith('dr')",
     "leave titles out of the name", "account fazimi is ready", C(name="Farida Azimi", email=None), "fazimi", beside=[TOOLS["badge_open"], TOOLS["leave_request"]])

# ---------------------------------------------------------------- follow-ups: 40

chain(("26 rows with 38 seats each, how many seats", P, [26 * 38]), ("15 of them are broken", ANY, [26 * 38 - 15]),
      ("and if i sell the rest for 12.50 a piece?", ANY, [value((26 * 38 - 15) * 12.5, 1)]), ("lovely, ta", N, [SHORT]))
chain(("2**40", P, [2**40]), ("divide that by 1024", ANY, [2**40 // 1024]), ("how many digits does the result have?", ANY, [few(len(str(2**40 // 1024)))]))
chain(("68 fahrenheit in celsius?", P, [value((68 - 32) / 1.8, 0)]), ("and 68 kelvin", P, [value(68 - 273.15, 1)]), ("what about minus 13 f", P, [value((-13 - 32) / 1.8, 0)]))
chain(("weekday of 2028-02-29?", P, [weekday(D(2028, 2, 29))]), ("and of 2029-03-01", P, [weekday(D(2029, 3, 1))]),
      ("how many days lie between those two dates", ANY, [(D(2029, 3, 1) - D(2028, 2, 29)).days]))
chain(("mean of 12 19 33 8 54 please", P, [value(statistics.mean([12, 19, 33, 8, 54]), 1)]), ("Now leave out the largest one.", ANY, [few(statistics.mean([12, 19, 33, 8]))]),
      ("median of what's left", ANY, [value(statistics.median([12, 19, 33, 8]), 1)]), ("and the range, biggest minus smallest, of all five", ANY, [54 - 8]))
chain(("area of a plot 7.5 m by 12 m", P, [value(7.5 * 12, 0)]), ("sorry, it's 17.5 by 12", ANY, [value(17.5 * 12, 0)]),
      ("how long is a fence all around it", ANY, [value(2 * (17.5 + 12), 0)]), ("One metre of fence costs 23.40. Total?", ANY, [value(59 * 23.4, 1)]))
chain(("2000 bucks, 5% simple interest, 3 years. what do i have then", P, [2000 + 2000 * 5 * 3 // 100]), ("compounded every year instead?", P, [value(2000 * 1.05**3, 2)]),
      ("whats the difference", ANY, [value(2000 * 1.05**3 - 2300, 2)]))
chain(("backwards: lantern", P, [word("lantern"[::-1])]), ("stalwart too", P, [word("stalwart"[::-1])]),
      ("how many letters do the two words have together?", ANY, [few(len("lantern" + "stalwart"))]))
chain(("smallest prime above 1000?", P, [primes(1001, 1100)[0]]), ("and the one after that", P, [primes(1001, 1100)[1]]),
      ("multiply both", ANY, [primes(1001, 1100)[0] * primes(1001, 1100)[1]]), ("and the digit sum of the product?", ANY, [few(digits(1009 * 1013))]))
chain(("2.5 kg apples at 3.20, 1.2 kg pears at 4.10 the kilo. whats it come to", P, [value(2.5 * 3.2 + 1.2 * 4.1, 2)]),
      ("make it 2 kg of pears", ANY, [value(2.5 * 3.2 + 2 * 4.1, 1)]),
      ("i hand over a fifty, how much do i get back", ANY, [value(50 - 2.5 * 3.2 - 2 * 4.1, 1)]))
chain(("640 km, the van drinks 6.8 l per 100 km. litres?", P, [value(640 * 6.8 / 100, 1)]),
      ("price at 1.79 a litre?", ANY, [either(value(640 * 6.8 / 100 * 1.79, 2), value(43.5 * 1.79, 2))]),
      ("there's three of us sharing", ANY, [value(640 * 6.8 / 100 * 1.79 / 3, 2)]))
chain(("1000 as hex", P, [code(f"{1000:x}")]), ("binary then", P, [code(f"{1000:b}")]), ("and in base 8", P, [code(f"{1000:o}")]),
      ("ok the same three for 2026, start with hex", P, [code(f"{2026:x}")]), ("binary", P, [code(f"{2026:b}")]), ("octal", P, [code(f"{2026:o}")]))
chain(("12 factorial", P, [math.factorial(12)]), ("divide it by 10 factorial", ANY, [math.factorial(12) // math.factorial(10)]),
      ("square root of that?", P, [value(math.sqrt(132), 1)]))
chain(("I start at 9:20 and work 7 h 55. When's closing time?", P, [clock(9 * 60 + 20 + 7 * 60 + 55)]),
      ("tomorrow i start at 10:05, same length", ANY, [clock(10 * 60 + 5 + 7 * 60 + 55)]), ("and both days together, how long is that", ANY,
      [either(spell(2 * (7 * 60 + 55)), value(2 * (7 * 60 + 55) / 60, 1))]))
chain(("15 percent of 640", P, [value(640 * 0.15, 0)]), ("17.5?", ANY, [value(640 * 0.175, 0)]), ("no wait, 17.5 percent of 820", ANY, [value(820 * 0.175, 1)]))
chain(("distance between the points (2,3) and (14,8)?", P, [value(math.hypot(12, 5), 0)]), ("x of the midpoint?", ANY, [few((2 + 14) // 2)]),
      ("the slope of the line through them", ANY, [either(value(5 / 12, 2), word(f"{8 - 3}/{14 - 2}"))]))
chain(("sort 34 7 91 22 58", P, [row(*sorted((34, 7, 91, 22, 58)))]), ("the other way round pls", ANY, [line(*sorted((34, 7, 91, 22, 58), reverse=True))]),
      ("throw out everything below 30", ANY, [row(*sorted((34, 91, 58), reverse=True))]), ("sum?", ANY, [34 + 91 + 58]))
chain(("python function for triangular numbers, whats T(20)", P, [20 * 21 // 2]), ("T(200)?", P, [200 * 201 // 2]), ("half of that", ANY, [200 * 201 // 4]),
      ("for which n is T(n) 1275", P, [next(n for n in range(99) if n * (n + 1) // 2 == 1275)]))
chain(("mum was born 12 May 1949. how old was she on 1 jan 2026", P, [age(D(1949, 5, 12), D(2026, 1, 1))]), ("in days?", P, [(D(2026, 1, 1) - D(1949, 5, 12)).days]),
      ("And dad, born 2 February 1951? In years again.", P, [age(D(1951, 2, 2), D(2026, 1, 1))]))
chain(("1 euro is 1.09 dollars. 250 euros in dollars?", P, [value(250 * 1.09, 1)]), ("and 1000 dollars in euros", P, [value(1000 / 1.09, 2)]),
      ("suppose the rate was 1.12", ANY, [either(value(1000 / 1.12, 2), value(250 * 1.12, 0))]), ("5 francs then, if a franc is 1.06 euros? in euros", ANY, [value(5 * 1.06, 1)]))
chain(("hi there", N, [SHORT]), ("square root of 20449, its for a puzzle", P, [value(math.sqrt(20449), 0)]),
      ("cube root of 15625 as well", P, [value(round(15625 ** (1 / 3), 6), 0)]), ("add the two up", ANY, [value(math.sqrt(20449) + round(15625 ** (1 / 3), 6), 0)]),
      ("great, puzzle solved!", N, [SHORT]))
chain(("how many a's has abracadabra", P, [few("abracadabra".count("a"))]), ("b's?", P, [few("abracadabra".count("b"))]), ("r", P, [few("abracadabra".count("r"))]),
      ("and letters altogether", P, [few(len("abracadabra"))]))
chain(("volume of a cube with edge 11 cm", P, [11**3]), ("surface?", ANY, [6 * 11**2]), ("the surface if the edge is 12 cm", ANY, [6 * 12**2]),
      ("by what percentage does it grow then", P, [value((864 - 726) / 726 * 100, 0)]))
chain(("5 miles -> km", P, [value(5 * 1.609344, 1)]), ("5 feet -> cm", P, [value(5 * 30.48, 0)]), ("5 stone -> kg", P, [value(5 * 6.35029318, 1)]),
      ("5 inches -> mm", P, [value(5 * 25.4, 0)]), ("7 inches?", ANY, [value(7 * 25.4, 1)]), ("merci", N, [SHORT]))
chain(("chance of 5 heads in a row with a fair coin, in percent", P, [value(100 / 2**5, 1)]), ("six in a row?", ANY, [value(100 / 2**6, 1)]),
      ("and that none of 3 throws is heads", ANY, [either(value(100 / 2**3, 1), either(value(1 / 2**3, 2), word(f"1/{2**3}")))]))
chain(("had 480 stamps and gave a third of them to my nephew. left?", P, [480 - 480 // 3]), ("found 45 more in a drawer", ANY, [320 + 45]),
      ("12 go on a page. how many full pages?", ANY, [value(365 // 12)]), ("and on the last one there are", ANY, [few(365 % 12)]))

TEMPERATURE = live(tool("room_temperature", "Temperature of a room", {"room": E(None, "attic", "cellar", "porch")}),
      "print({'attic': '27.4 C', 'cellar': '13.9 C', 'porch': '8.2 C'}[a['room']])")
chain(("how warm is the attic", "room_temperature", ["27.4"], C(room="attic")), ("cellar?", "room_temperature", ["13.9"], C(room="cellar")),
      ("and out on the porch", "room_temperature", ["8.2"], C(room="porch")),
      ("so the attic is warmer than the cellar by how much", ANY, [value(27.4 - 13.9, 1)], []), tools=[TEMPERATURE, offer(TOOLS["light_dim"])])
chain(("order 60 pretzels for Lindqvist", "bake_order", ["order|taken|placed|noted|done"], C(customer=T("Lindqvist"), item=T("pretzels", "pretzel"), quantity=60, pickup=None)),
      ("hm no, 80", "bake_order", ["order|taken|placed|noted|done"], C(customer=T("Lindqvist"), item=T("pretzels", "pretzel"), quantity=80, pickup=None)),
      ("and get oven 2 to 220 degrees", "oven_preheat", ["220|order|taken|noted|done|heat"], C(oven=2, celsius=220, fan=(None, False))),
            tools=[offer(TOOLS["bake_order"], "order taken"), offer(TOOLS["oven_preheat"], "heating to 220 C")])
TICKET = live(TOOLS["fare"], "print('86.00 EUR' if a['travel_class'] == 'first' else '51.50 EUR')")
chain(("second class Ghent to Lille, one way?", "fare", ["51.50|51.5"], C(origin=T("Ghent"), destination=T("Lille"), travel_class="second", return_trip=(False, None))),
      ("first class?", "fare", ["86"], C(origin=T("Ghent"), destination=T("Lille"), travel_class="first", return_trip=(False, None))),
            ("what's the difference", ANY, [value(86 - 51.5, 1)], []), ("ok I take second, thanks", N, [SHORT], []), tools=[TICKET])
chain(("anything in my folder?", "file_list", ["beehives.txt"], C()), ("read it", "file_read", ["18.5|23.0|23|20.5"], C(path="beehives.txt")),
      ("total honey of the three hives?", ANY, [value(18.5 + 23 + 20.5, 0)], []), ("In jars of half a kilo, how many would that be?", ANY,
      [value((18.5 + 23 + 20.5) / 0.5, 0)], []), tools=[house("file_list", "beehives.txt"), house("file_read", "hive 1: 18.5 kg\nhive 2: 23.0 kg\nhive 3: 20.5 kg")])
chain(("search the web for the height of the Solheim tower", "brave_search", ["412"], C(query=like(r"~(?<!\w)solheim", "Solheim tower height"))),
      ("in feet?", ANY, [value(412 / 0.3048, 0)], []), ("wow ok thanks", N, [SHORT], []),
      tools=[house("brave_search", "Solheim Tower, Bergen: 412 m to the tip")])
chain(("Milo got 14 points in latin", "grade_enter", ["enter|14|saved|recorded|noted|latin"], C(pupil="Milo", subject=T("latin"), points=14, out_of=None)),
      ("oops, i meant greek", "grade_enter", ["enter|14|saved|recorded|noted|greek"], C(pupil="Milo", subject=T("greek"), points=14, out_of=None)),
      ("and he's missing on 2027-05-07", "absence_note", ["enter|miss|absen|noted|saved|recorded"], C(pupil="Milo", dates=["2027-05-07"])),
            tools=[offer(TOOLS["grade_enter"], "entered"), offer(TOOLS["absence_note"], "entered")])
WORDBOOK = live(TOOLS["translate_text"], "print({'greek': 'kalinychta', 'korean': 'jal jayo', 'welsh': 'nos da', 'swahili': 'usiku mwema'}[a['to']])")
chain(("'good night' in greek?", "translate_text", ["kalinychta"], C(text=T("good night"), to="greek")),
      ("and swahili", "translate_text", ["usiku mwema"], C(text=T("good night"), to="swahili")),
      ("korean too please", "translate_text", ["jal jayo"], C(text=T("good night"), to="korean")),
      ("now 'good night' in welsh, then i'm off to bed", "translate_text", ["nos da"], C(text=T("good night"), to="welsh")), ("sleep well, machine", N, [SHORT], []),
      tools=[WORDBOOK])
chain(("metronome at 80", "metronome", ["tick|80|running|started"], C(bpm=80, beats=(None, 4))),
      ("faster, 96", "metronome", ["tick|96|running|started"], C(bpm=96, beats=(None, 4))),
      ("same speed but three beats a bar", "metronome", ["tick|96|3|three|running|started"], C(bpm=96, beats=3)),
      tools=[offer(TOOLS["metronome"], "ticking"), offer(TOOLS["tuning_note"])])
POSTAGE = live(TOOLS["parcel_quote"], "print('31.40 EUR' if a.get('express') else '14.90 EUR')")
chain(("price of a 1.8 kg parcel to FR?", "parcel_quote", ["14.90|14.9"], C(country="FR", grams=1800, express=(None, False))),
      ("by express?", "parcel_quote", ["31.40|31.4"], C(country="FR", grams=1800, express=True)), ("how much dearer is that", ANY, [value(31.4 - 14.9, 1)], []), tools=[POSTAGE])
chain(("What do our papers say about the annual fee of the allotment club?", "knowledge_search", ["84"],
      C(query=like(r"~(?<!\w)(fee|annual|allotment)", "fee"), k=(None, *range(1, 11)))), ("per month that's...", ANY, [few(84 // 12)], []),
      ("and for all 37 members in a year?", ANY, [84 * 37], []), tools=[house("knowledge_search", "club.md lines 7-8: The annual fee is 84 euros."), house("file_list")])
chain(("remind me at 7.30 am to water the bonsai", "remind", ["remind|set|7:30"], C(text=like(r"~^(to )?water (the |my |your )?bonsai[.!]?$", "water the bonsai"), time="07:30")),
      ("actually 8 o'clock", "remind", ["remind|set|8"], C(text=like(r"~^(to )?water (the |my |your )?bonsai[.!]?$", "water the bonsai"), time="08:00")),
            ("thank you so much", N, [SHORT], []), tools=[offer(TOOLS["remind"], "reminder set"), offer(TOOLS["sms"])])
chain(("dim the bedroom to 35 percent", "light_dim", ["35|dim|set|done|bedroom"], C(room=T("bedroom"), percent=35)),
      ("landing too", "light_dim", ["35|dim|set|done|landing"], C(room=T("landing"), percent=35)),
      ("blinds in the bedroom half down", "blinds_move", ["half|done|moved|blind"], C(rooms=[T("bedroom")], position="half")),
      ("ahh, perfect", N, [SHORT], []), tools=[offer(TOOLS["light_dim"]), offer(TOOLS["blinds_move"]), offer(TOOLS["robot_clean"])])
MOONS = house("wolfram_alpha", "Phobos: mean radius 11.1 km; Deimos: mean radius 6.2 km")
chain(("wolfram: radius of the mars moon phobos", "wolfram_alpha", ["11.1|11.08"], C(query=like(r"~(?<!\w)phobos", "radius of Phobos"))),
      ("deimos?", "wolfram_alpha", ["6.2"], C(query=like(r"~(?<!\w)deimos", "radius of Deimos"))), ("the first one divided by the second", ANY, [value(11.1 / 6.2, 1)], []),
      tools=[MOONS, house("brave_search")])
PHONES = live(tool("phone_find", "Phone number of a person", {"name": S("First and last name")}),
      "print({'hanne voss': '555 0182'}.get(a['name'].lower(), 'no entry of that name'))")
chain(("phone number of Hanne Vos?", "phone_find", [LOST, only()], C(name=T("Hanne Vos"))),
      ("Voss, with two s", "phone_find", ["555 0182|5550182|555-0182"], C(name=T("Hanne Voss"))), ("read me the last four digits backwards", ANY, [code("0182"[::-1])], []),
      tools=[PHONES, offer(TOOLS["sms"])])

# ---------------------------------------------------------------- languages: 15

GERMAN = "Montag Dienstag Mittwoch Donnerstag Freitag Samstag|Sonnabend Sonntag".split()
FRENCH = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()
PORTUGUESE = "segunda terça quarta quinta sexta sábado domingo".split()

foreign("was sind 17 % von 2.350 euro?", 2350 * 0.17)
foreign("Welcher Wochentag war der 9. November 1989?", reads(GERMAN[D(1989, 11, 9).weekday()]))
foreign("wieviele tage sinds vom 3. märz 2026 bis zum 24. dezember 2026", (D(2026, 12, 24) - D(2026, 3, 3)).days)
foreign("combien font 487 fois 63 ?", 487 * 63)
foreign("Quel jour de la semaine tombait le 14 juillet 2019, s'il vous plaît ?", reads(FRENCH[D(2019, 7, 14).weekday()]))
foreign("racine carrée de 1849 svp", math.isqrt(1849))
foreign("quanto fa 12.480 diviso 16?", 12480 // 16)
foreign("che data sarà 45 giorni dopo il 20 aprile 2026?", local(D(2026, 4, 20) + DAYS(45), "giugno"))
foreign("la media di 24, 31, 18 e 29 per favore", (24 + 31 + 18 + 29) / 4)
foreign("quanto é 2 elevado a 20?", 2**20)
foreign("em que dia da semana cai 25 de abril de 2030?", reads(PORTUGUESE[D(2030, 4, 25).weekday()]))
foreign("uma camisa custa 89,90 e tem 20% de desconto, quanto pago?", 89.9 * 0.8)
foreign("cuántos segundos hay en 5 horas y media", 11 * 1800)
foreign("Suma todos los números impares del 1 al 99, por favor.", sum(range(1, 100, 2)))
foreign("qué fecha es 100 días después del 1 de enero de 2027", local(D(2027, 1, 1) + DAYS(100), "abril"))

FUNCTIONS = [q["tool"][0] for q in OUT if q["group"] == "functions"]
assert len(FUNCTIONS) == len(set(FUNCTIONS))                    # no two of one kind

if __name__ == "__main__":
    write()
