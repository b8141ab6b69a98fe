#!/usr/bin/env python3
"""Prints unseen9.jsonl: the ninth hand-written evaluation, by an author who has seen neither the generator of the dialogues nor the
failures on the sets before.  Each question is another person's.  Every expected value is computed here or stands in what a tool
returns; prove.py unseen9 shows both."""
import collections
import datetime
import math
import re
import statistics

from author import A, B, C, D, E, I, N, P, S, X, ask, prop, write
from rows import (LOST, MIX, NO, SURE, T, broken, builtin, chain, clock, day, digits, either, fails, fn, foreign, house, like, live, local, mend, offer, only, order, prime, primes, python, reads, row, shown, spell, talk,
                  tool, unfit, value, verdict, weekday, word)

ANY = "any"
DAYS = datetime.timedelta
MIX.seed(9)


def divisors(n):
    return [d for d in range(1, n + 1) if n % d == 0]


def based(n, base):
    """n written in a base up to ten."""
    return (based(n // base, base) if n >= base else "") + str(n % base)


def instalment(loan, rate, months):
    return loan * rate / (1 - (1 + rate) ** -months)


def root(n):
    """The digital root."""
    return n if n < 10 else root(digits(n))


def age(born, on):
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def span(seconds):
    """So many hours, minutes and seconds."""
    h, m, s = seconds // 3600, seconds // 60 % 60, seconds % 60
    return shown(rf"~(?<!\d)0?{h}\D{{1,16}}0?{m}\D{{1,16}}0?{s}(?!\d)", f"{h} h {m} min {s} s", f"{h} h {m} min {s + 1} s", f"{h} h {m + 1} min {s} s")


def initials(letters):
    """Letters one after the other, with or without signs between them."""
    return shown(r"~(?<!\w)" + r"(?:[\W_]*|, and | and )".join(letters.lower()) + r"(?!\w)", letters, letters[:-1], letters[::-1])


def built(n):
    """The primes that n is the product of, with or without exponents (2**3, 2³) and as often as they divide or once."""
    found = [p for p in divisors(n) if prime(p)]
    return shown("~(?s)" + ".*?".join(rf"(?<![\d.]){p}(?!\d)" for p in found), ", ".join(map(str, found)), ", ".join(map(str, found[::-1])), ", ".join(map(str, found[:-1])))


ANAGRAM = shown(r"~\b(yes|true|correct|indeed|right)\b|\bis an anagram|\bare anagrams", "Yes, it is one.", "No.", "They are not anagrams.")
THERE = shown(r"!~^\s*yes\b|(there is|you have|holds|contains) (a|the) (file|document)", "", "Yes, it is there.")


# ---------------------------------------------------------------- Python: 60

python("48 pallets, 36 cartons on each, 24 jars in every carton. jars in total?", 48 * 36 * 24)
python("take 273,658.45 away from a million for me", value(1000000 - 273658.45, 2))
python("The remainder, please, when 987,654 is divided by 321.", 987654 % 321)
python("print shop wants 0.84 apiece for 2375 booklets, plus 65 delivery. whats the bill", (2375 * 84 + 6500) // 100)
python("(1450+388)*27-6019", (1450 + 388) * 27 - 6019)
python("A town of 83,460 people throws away 41.5 million kilos of rubbish in a year. How much is that per head, to the nearest kilo?", value(41.5e6 / 83460, 0))
python("15k screws get packd in bags of 37, so how many full bags and how many screws remian", 15000 // 37, 15000 % 37)
python("four hundred and twelve times ninety-seven pls", 412 * 97)
python("2^75 but every digit, no scientific notation", 2**75)
python("i found a metal cube, side is 417 mm. volume in cubic mm?", 417**3)
python("n*n*n = 185193. n = ?", round(185193 ** (1 / 3)))
python("12 runners in the final, so how many different podiums (gold silver bronze) could there be", math.perm(12, 3))
python("Our teacher asked with how many zeros 60 factorial ends. I have no clue!", len(str(math.factorial(60))) - len(str(math.factorial(60)).rstrip("0")))
python("our lotto: you tick 6 numbers out of 45. how many diffrent tickets exist", math.comb(45, 6))
python("how mnay primes below 2,000 are there", len(primes(2, 1999)))
python("Would you tell me whether 7,921 is prime?", *verdict(prime(7921)))
python("every divisor of 84, from small to big", row(*divisors(84)))
python("smalest number that 12, 15 and 28 all go into evenly?", math.lcm(12, 15, 28))
python("what are the hex digits for 48879? it goes on a t-shirt", word(f"{48879:x}"))
python("0x1F4 <- what's this in ordinary decimal", int("1F4", 16))
python("Seventy-seven written in base 3, if that's possible.", word(based(77, 3)))
python("gas bill: last winter 82.40, this winter 97.15... how many percent up is that", value((97.15 / 82.4 - 1) * 100, 1))
python("I sold the clock for 391, which is 15 % more than I had paid for it. What had I paid?", 39100 // 115)
python("house went for 384'500, the agent takes 3.57% of it, so his cut =", value(384500 * 3.57 / 100, 2))
python("borrowing 9k over 36 months at 0.5% interest a month, equal payments at the end of each month. what do i pay monthly", value(instalment(9000, 0.005, 36), 2))
python("If savings earn 3% a year, paid in once a year, how many whole years until they have at least doubled?", next(n for n in range(100) if 1.03**n >= 2))
python("after a 2.8% raise I make 3392.40 a month, so before the raise it was?", round(339240 / 102.8))
python("175 lbs to kg, a pound is 0.45359237", value(175 * 0.45359237, 1))
python("My cousin's truck gets 34 miles per US gallon (3.785 litres; mile = 1.609 km). What is that in litres per 100 kilometres?", value(100 * 3.785 / (34 * 1.609), 1))
python("our freezer broke, its display shows 14 °F by now... what would that be in Celsius", (14 - 32) * 5 // 9)
python("pilot question: 7500 feet, one foot 0.3048 m, makes how many metres", 7500 * 3048 // 10000)
python("a snail crawls 1.3 cm every minute and never rests. metres after one whole day", value(1.3 * 60 * 24 / 100, 1))
python("what's the date 6 weeks before 10 january 2027", day(D(2027, 1, 10) - DAYS(42)))
python("halleys comet will be back 28 july 2061, on what weekdya?", weekday(D(2061, 7, 28)))
python("Shop closes friday 18:00 and opens again monday 07:30. hours in between?", either(value(3 * 24 - 18 + 7.5, 1), spell((3 * 24 - 18) * 60 + 450)))
python("how many of the 12 months of 2027 begin on a saturday or sunday", sum(D(2027, m, 1).weekday() > 4 for m in range(1, 13)))
python("Count the working days (Mon-Fri, never mind holidays) from 1 to 31 December 2026, both included.", sum(D(2026, 12, d).weekday() < 5 for d in range(1, 32)))
python("grandad was born 12 april 1939 and passed on 3 january 2021, what age did he reach", age(D(1939, 4, 12), D(2021, 1, 3)))
python("the certificate expires at epoch second 1850000000. so that's which calendar date, utc?", day((datetime.datetime(1970, 1, 1) + DAYS(seconds=1850000000)).date()))
python("10,000 seconds as hours, minutes, seconds", span(10000))
python("If it is 22:10 in Lima, UTC-5, what time do clocks show in Athens at UTC+2?", clock(22 * 60 + 10 + 7 * 60))
python("blood presure mornings: 128 134 121 139 126 130. avg pls, one decimal", value(statistics.mean([128, 134, 121, 139, 126, 130]), 1))
python("populaton std dev for 12, 15, 11, 18, 14", value(statistics.pstdev([12, 15, 11, 18, 14]), 2))
python("My marks are 2.6, which counts double, then 1.7 and 3.1. Weighted average?", value((2 * 2.6 + 1.7 + 3.1) / 4, 1))
python("How many characters, blanks included, are in: Please mind the gap between the train and the platform", len("Please mind the gap between the train and the platform"))
python("strawberry fields - swap each e for a 3 and each s for a 5. result?", word("strawberry fields".replace("e", "3").replace("s", "5")))
python("initials of Maria Luisa Fernanda Ortega Campos", initials("".join(w[0] for w in "Maria Luisa Fernanda Ortega Campos".split())))
python("is schoolmaster an anagram of the classroom (ignore the blank)", *([ANAGRAM, SURE] if sorted("schoolmaster") == sorted("theclassroom") else [NO]))
python("which letter turns up most in 'the committee meets at three'", word(collections.Counter("thecommitteemeetsatthree").most_common(1)[0][0]))
python("put these names in order by their LAST letter: Ruth, Olga, Fred, Marc", order(*sorted(["Ruth", "Olga", "Fred", "Marc"], key=lambda n: n[-1])))
python("get rid of the dupicates but keep the order: 4 9 4 1 7 9 2", row(*dict.fromkeys([4, 9, 4, 1, 7, 9, 2])))
python("88 143 152 97 206 310 175 64 -- give me just the even ones over 100", row(*(n for n in [88, 143, 152, 97, 206, 310, 175, 64] if n % 2 == 0 and n > 100)))
python("item,type,units\nmango,fruit,40\nleek,veg,75\nplum,fruit,66\nkale,veg,31\npear,fruit,58\nhow many units of fruit altogether", 40 + 66 + 58)
python('[{"name": "Ola", "age": 41}, {"name": "Siv", "age": 29}, {"name": "Per", "age": 53}, {"name": "Kim", "age": 36}]  <- mean age?', value(statistics.mean([41, 29, 53, 36]), 1))
python("Stock list, quantity and price each:\nhammer 14 18.50\nsaw 9 24.00\npliers 22 12.75\nWhat is it all worth?", value(14 * 18.5 + 9 * 24 + 22 * 12.75, 1))
python("write a function for armstrong numbers (sum of the cubes of the 3 digits) & list all of them from 100 to 999", row(*(n for n in range(100, 1000) if sum(int(c)**3 for c in str(n)) == n)))
python("Code me a little taxi fare function please: 3.40 at the start and 2.15 for each km. Run it with 18 km.", value(3.4 + 2.15 * 18, 1))
python("function that counts capital letters in a text, test it on 'NASA and ESA meet in Paris'", sum(c.isupper() for c in "NASA and ESA meet in Paris"))
python("Hello! We are doing up my late aunt's cottage. The kitchen floor is 3.6 by 4.25 metres and the tiles come in boxes for 1.4 square metres each. How many boxes do we have to buy?", math.ceil(3.6 * 4.25 / 1.4))
python("dough for 4 pizzas takes 350 g flour. I'm making 7, how much flour then", value(350 * 7 / 4, 1))

# ---------------------------------------------------------------- search, Wolfram, documents, files: 30

builtin("who got the 2033 pritzker prize, can you look it up", "brave_search", "The 2033 Pritzker Architecture Prize goes to Ikaika Morrow of Honolulu.", "morrow", ["2033"])
builtin("is the cable car up to Monte Sella running today?? search pls", "brave_search", "Monte Sella cable car: out of service for inspection until 12 December.", "out of service|inspection|12 dec|december 12|not running", ["sella"])
builtin("Whom did the village of Aldbrook elect as its mayor last month?", "brave_search", "Aldbrook elects first woman mayor: Theresa Okonjo won with 61 percent.", "okonjo", ["aldbrook"], beside=("knowledge_search",))
builtin("newest firmware for the Lumora X2 camera?", "brave_search", "Lumora X2 firmware 4.08 is out: better autofocus at night.", "4.08", ["lumora"])
builtin("reveiws of the Blue Heron restaurant in Tavira, check online", "brave_search", "Blue Heron, Tavira: 4.6 of 5 from 312 reviews, praised for its grilled squid.", "4.6|squid|312", ["heron"], beside=("file_read", "wolfram_alpha"))
builtin("whens the next total solar eclipse you can see from Spain, look on the web", "brave_search", "The next total solar eclipse visible from Spain: 2 August 2027, longest in the south.", "august", ["eclipse"])
builtin("could you find out what a first class stamp to Canada costs these days", "brave_search", "International letters: a first class stamp to Canada costs 2.90 since July.", "2.9", ["canada"])
builtin("need the phone number of the Tilbury ferry office", "brave_search", "Tilbury Ferry Office, The Riverside. Phone 01632 960 144, weekdays 8 to 5.", "960", ["tilbury"], beside=("file_list",))

builtin("how fast is sound in water of 20 degrees, acc to wolfram", "wolfram_alpha", "speed of sound in water at 20 degrees Celsius: 1482 m/s", "1482", ["sound"])
builtin("Please have Wolfram Alpha tell us the surface area of Lake Titicaca.", "wolfram_alpha", "Lake Titicaca, surface area: 8372 km^2", "8372", ["titicaca"], beside=("brave_search",))
builtin("use wolfram: atomic weight of molybdenum", "wolfram_alpha", "molybdenum, atomic mass: 95.95 u", "95.95|96", ["molybdenum"])
builtin("when does the sun set in Reykjavik on midsummer day, wolfram should know", "wolfram_alpha", "Reykjavik, sunset on 21 June: 12:03 am (the next day)", "12:03|00:03|0:03", ["reykjav"])
builtin("how old do people in Uruguay get on average? try wolfram", "wolfram_alpha", "Uruguay, life expectancy: 78.4 years (2024 estimate)", "78.4|78", ["uruguay"], beside=("file_read", "file_list"))
builtin("my daughter wants to know how fast a cheetah runs, maybe wolfram alpha can tell her", "wolfram_alpha", "cheetah, top speed: 104 km/h", "104", ["cheetah"])

builtin("according to our docs whats the max upload size", "knowledge_search", "docs/upload.md:18-19\nUploads larger than 250 MB are rejected with status 413.", "250", ["upload"])
builtin("Where in the code do we set the session timeout, and how long is it?", "knowledge_search", "src/session.c:88\n#define SESSION_TIMEOUT_S 1800   /* half an hour */", "1800|session.c|half an hour|30 min", ["timeout"], beside=("file_read",))
builtin("the stored recipes - what goes into Nonna's ragu besides beef", "knowledge_search", "recipes/ragu.md:5-7\nNonna's ragu: 500 g beef, 150 g pancetta, a glass of milk.", "pancetta|milk", ["rag"])
builtin("check the safety manual, at which wind speed do we stop the crane", "knowledge_search", "safety/manual.md:203\nThe crane is stopped at wind speeds above 54 km/h.", "54", ["crane"], beside=("brave_search", "file_list"))
builtin("Is there a dress code in our employee handbook? I start on Monday.", "knowledge_search", "handbook/office.md:12-13\nDress code: smart casual; safety shoes in the workshop.", "casual|safety shoes", ["dress"])
builtin("my lease is among the indexed documents. notice period??", "knowledge_search", "lease_2024.pdf:6\nEither side may give notice of three months to the end of a quarter.", "three months|3 months", ["notice"])
builtin("who maintains the billing module? ought to be in the repo docs", "knowledge_search", "docs/owners.md:21\nbilling: Yusuf Demir (deputy: Hanne Krog)", "demir", ["billing"], beside=("wolfram_alpha",))

builtin("could you open recipes/plov.md, i forgot how much rice goes in", "file_read", "Plov for eight: 600 g lamb, 900 g rice, 500 g carrots", "900", None, C(path="recipes/plov.md"))
builtin("what have i got saved in the work folder so far?", "file_list", "cover_letter.md\ncv.pdf\nreferences.txt", "cover_letter", None, C(), beside=("file_read",))
builtin("Save this as haiku.txt please: winter seclusion", "file_write", "wrote haiku.txt, 16 bytes", "haiku.txt|saved|written|wrote|done", None, C(path="haiku.txt", content=like(r"~^winter seclusion\.?\s*$", "winter seclusion")), beside=("file_read", "file_list"))
builtin("show me lines 40 to 55 of server.log", "file_read", "09:41 WARN disk 91% full\n09:42 INFO cleanup started", "disk|cleanup", None, C(path="server.log", lines="40-55"))
builtin("i keep a list of presents in notes/gifts.txt, what was it i wanted to give dad?", "file_read", "Mum: scarf\nDad: fishing reel\nEli: headphones", "reel", None, C(path="notes/gifts.txt"), beside=("file_write", "knowledge_search"))
builtin("make a file colours.txt with red, green, blue in it, each on its own line", "file_write", "wrote colours.txt, 14 bytes", "colours.txt|saved|written|wrote|done|created", None, C(path="colours.txt", content=like(r"~(?s)^red\s*\n\s*green\s*\n\s*blue\s*$", "red\ngreen\nblue")))
builtin("do I have an invoice.docx in there or not", "file_list", "offer.docx\nphotos\nplan.pdf", [NO, THERE], None, C(), beside=("file_write",))
builtin("Kindly open config/app.ini and tell me the log level that is set there.", "file_read", "[log]\nlevel = warning\nfile = app.log", "warning", None, C(path="config/app.ini"))
builtin("new file called pin.txt, the only thing in it is 7741", "file_write", "wrote pin.txt, 4 bytes", "pin.txt|saved|written|wrote|done|created", None, C(path="pin.txt", content=like(r"~^7741\s*$", "7741")), beside=("brave_search",))

# ---------------------------------------------------------------- functions never seen: 100

TODO = tool("createTodo", "Create a to-do item", {"title": S(), "dueDate": S("YYYY-MM-DD"), "important": B()}, ["dueDate", "important"])
EXPENSE = tool("addExpense", "Store an expense", {"amount": X(), "currency": E("ISO code", "EUR", "USD", "GBP", "CHF"), "category": E(None, "food", "travel", "rent", "fun", "other")})
CARD = tool("freeze_card", "Temporarily block a payment card", {"last_four": S("The last four digits of the card"), "reason": E("Why it is blocked", "lost", "stolen", "suspicious")}, ["reason"])
ORDER = tool("create_standing_order", "Pays the same amount every month", {"payee": S("Who is paid"), "amount": X("Amount in euros"), "day_of_month": I("1 to 28")})
GOODS = tool("filter_products", "Searches the shop's catalogue", {"category": S("Such as shoes or lamps"), "brand": S(), "max_price": X(), "in_stock": B("Only what can be sent at once")}, ["brand", "max_price", "in_stock"])
BASKET = tool("basket_add", "Puts a product into the basket", {"product_id": I(), "qty": I("Default 1")}, ["qty"])
COUPON = tool("apply_coupon", None, {"code": S()})
PRESSURE = tool("log_blood_pressure", "Adds a reading to the health diary", {"systolic": I("mmHg"), "diastolic": I("mmHg"), "pulse": I("Beats per minute")}, ["pulse"])
SUGAR = tool("log_glucose", "Adds a blood sugar value", {"mmol_per_l": X(), "moment": E("When it was measured", "fasting", "before_meal", "after_meal", "bedtime")})
DOCTOR = tool("find_doctor", "Finds a practice near a postcode", {"specialty": E(None, "dermatologist", "dentist", "gp", "eye_doctor", "paediatrician"), "postcode": S(), "new_patients": B("Only practices that take new patients")}, ["new_patients"])
PILLS = tool("check_interactions", "Do these medicines go together?", {"drugs": A("string", "Names of the medicines")})
DISHES = tool("dishwasher_start", "Start the dishwasher", {"program": E(None, "eco", "quick", "intensive", "glass"), "delay_hours": I("Start later by this many hours")}, ["delay_hours"])
ALARM = tool("alarm_create", "Creates an alarm", {"time": S("24 h, HH:MM"), "weekdays": A("string", "mon, tue, wed, thu, fri, sat, sun; a single ring if left out")}, ["weekdays"])
RADIO = tool("play_radio", "Plays a radio station", {"station": S("Its name"), "stop_after_minutes": I("Switch off by itself")}, ["stop_after_minutes"])
BIKE = tool("unlock_bike", "Unlocks a shared bicycle", {"bike_id": S("Printed on the frame")})
ROUTE = tool("get_route", "Computes a route", {"origin": S(), "destination": S(), "mode": E(None, "walk", "bike", "car", "transit"), "avoid": prop("array", "What to stay clear of", items={"type": "string", "enum": ["tolls", "ferries", "motorways"]})}, ["avoid"])
PARK = tool("find_parking", "Finds car parks", {"near": S("Place or street"), "hours": X("How long the car stays"), "covered": B("Only with a roof")}, ["covered"])
VIDEO = tool("convert_video", "Converts a video file", {"input": S("File name"), "format": E(None, "mp4", "webm", "gif"), "fps": I("Frames per second")}, ["fps"])
ROTATE = tool("rotate_image", "Rotates a picture clockwise", {"file": S(), "degrees": prop("integer", None, enum=[90, 180, 270])})
BRANCH = tool("create_branch", "Creates a git branch", {"repo": S("owner/name"), "branch": S("Name of the new branch"), "base": S("Branch to start from, main if left out")}, ["base"])
MERGE = tool("merge_pull_request", "Merge a pull request", {"repo": S("owner/name"), "number": I(), "method": E(None, "merge", "squash", "rebase")}, ["method"])
PIPE = tool("trigger_pipeline", "Runs a CI pipeline", {"project": S(), "ref": S("Branch or tag"), "variables": prop("object", "Environment of the jobs", additionalProperties={"type": "string"})}, ["variables"])
SNAP = tool("create_db_snapshot", "Takes a snapshot of a database", {"database": S(), "keep_days": I("How long it is kept")})
FIRE = tool("open_port", "Opens a port in the firewall", {"port": I(), "protocol": E(None, "tcp", "udp"), "source": S("Network in CIDR form; anywhere if left out")}, ["source"])
PING = tool("ping_host", None, {"host": S(), "count": I("Packets to send")}, ["count"])
CHMOD = tool("set_permissions", "Changes the mode of a file", {"path": S(), "mode": S("Three octal digits, such as 644")})
BAN = tool("ban_user", "Locks a member out of the forum", {"username": S(), "hours": I("How long"), "reason": S()}, ["reason"])
POST = tool("schedulePost", "Plans a post on a social network", {"network": E(None, "mastodon", "linkedin", "instagram"), "text": S(), "publishAt": S("YYYY-MM-DDTHH:MM")})
WORDS = tool("synonyms", "Words of the same meaning", {"word": S(), "limit": I("At most so many")}, ["limit"])
ZONE = tool("world_clock", "The time in a city right now", {"city": S("English name")})
CONVERT = tool("convert_units", "Converts a length or a weight", {"value": X(), "from_unit": E(None, "km", "mi", "m", "ft", "kg", "lb"), "to_unit": E(None, "km", "mi", "m", "ft", "kg", "lb")})
RANDOM = tool("random_integers", "Draws random numbers", {"min": I(), "max": I(), "count": I("How many")})
SHORT_URL = tool("shorten_url", "Makes a short link", {"url": S(), "alias": S("Wanted ending of the link")}, ["alias"])
SECRET = tool("generate_password", "Makes up a password", {"length": I(), "symbols": B("With characters such as ! and #")})
SCORE = tool("mark_homework", "Notes the points of a pupil's exercise", {"pupil": S("First name"), "exercise": I("Number of the exercise"), "points": X()})
LOCKER = tool("assign_locker", None, {"student": S("Full name"), "locker": I()})
LANE = tool("book_swim_lane", "Books a lane in the pool", {"lane": I(), "date": S("YYYY-MM-DD"), "start": S("HH:MM"), "duration_minutes": prop("integer", None, enum=[30, 45, 60])})
MATCH = tool("record_match", "Records the result of a match", {"home": S("Home team"), "away": S("Visiting team"), "home_goals": I(), "away_goals": I()})
PLAYER = tool("add_player", "Adds a player to a team", {"team": S(), "name": S(), "jersey": I("Number on the shirt"), "position": E(None, "goalkeeper", "defender", "midfielder", "forward")})
MUSEUM = tool("museum_tickets", "Buys tickets for the museum", {"date": S("YYYY-MM-DD"), "adults": I(), "children": I("0 if left out"), "audio_guide": B()}, ["children", "audio_guide"])
CAMP = tool("reserve_pitch", "Reserves a place on the camping ground", {"kind": E(None, "tent", "camper", "cabin"), "arrival": S("YYYY-MM-DD"), "nights": I(), "people": I(), "dog": B()}, ["dog"])
MEALS = tool("make_meal_plan", "Plans meals", {"days": I(), "diet": E(None, "any", "vegetarian", "vegan", "gluten_free"), "calories_per_day": I()}, ["calories_per_day"])
GROCER = tool("order_groceries", "Orders from the grocer", {"items": prop("array", "What to bring", items={"type": "object", "properties": {"name": {"type": "string"}, "quantity": {"type": "integer"}}, "required": ["name", "quantity"]}), "slot": E("When it is brought", "morning", "afternoon", "evening")})
EGGS = tool("log_eggs", "Egg count of a henhouse", {"house": S("Letter of the house"), "eggs": I(), "broken": I()}, ["broken"])
HERD = tool("move_herd", "Moves animals to another paddock", {"herd": S("Which animals"), "paddock": I("Number of the new paddock"), "date": S("YYYY-MM-DD")})
FERT = tool("spread_fertiliser", "Plans fertiliser for a field", {"field": I(), "product": E(None, "urea", "potash", "lime"), "kg_per_ha": X()})
BREWERY = tool("brew_log", "Values of a fermenting tank", {"tank": I(), "gravity": X("Specific gravity, such as 1.048"), "temperature_c": X()})
TAILOR = tool("alteration_order", "Takes in clothes to be altered", {"garment": E(None, "trousers", "dress", "jacket", "skirt"), "shorten_cm": X(), "ready_by": S("YYYY-MM-DD")}, ["ready_by"])
LASER = tool("laser_cut", "Queues a job for the laser cutter", {"file": S(), "material": E(None, "acrylic", "plywood", "cardboard"), "thickness_mm": X(), "copies": I()}, ["copies"])
TRUCK = tool("dispatch_truck", "Sends a truck on its tour", {"truck": I("Fleet number"), "stops": A("string", "Towns in the order of the tour"), "departure": S("HH:MM")})
OUTAGE = tool("report_outage", "Tells the utility about an outage", {"street": S("Street and house number"), "kind": E(None, "power", "water", "gas", "internet"), "since": S("HH:MM")}, ["since"])
BULKY = tool("bulky_waste_pickup", "Orders the pick-up of large waste", {"items": A("string", "One entry for each thing, in the singular"), "date": S("YYYY-MM-DD")})
SITTER = tool("book_babysitter", None, {"date": S("YYYY-MM-DD"), "from": S("HH:MM"), "to": S("HH:MM"), "children": I()})
FEED = tool("log_feeding", "Baby diary: a meal", {"kind": E(None, "breast", "bottle", "solids"), "ml": I("For a bottle"), "time": S("HH:MM")}, ["ml"])
PRACTICE = tool("log_practice", "Practice diary of a musician", {"instrument": S(), "minutes": I(), "piece": S("What was played")}, ["piece"])
QUOTE = tool("car_insurance_quote", "What would the insurance cost?", {"driver_age": I(), "postcode": S(), "claim_free_years": I(), "km_per_year": I()}, ["km_per_year"])
VISA = tool("visa_rules", "Is a visa needed?", {"passport": S("Country code of two letters"), "destination": S("Country code of two letters"), "days": I("Length of the stay")})
HOTEL = tool("find_hotels", "Finds hotels with free rooms", {"city": S(), "check_in": S("YYYY-MM-DD"), "check_out": S("YYYY-MM-DD"), "min_stars": I(), "breakfast": B()}, ["min_stars", "breakfast"])
AIRFARE = tool("flight_offers", "Finds flights for sale", {"origin": S("Airport code of three letters"), "destination": S("Airport code of three letters"), "depart": S("YYYY-MM-DD"), "return": S("YYYY-MM-DD; one way if left out"), "adults": I()}, ["return"])
CABIN = tool("car_preheat", "Warms or cools the parked car", {"celsius": X(), "seat_heating": B()}, ["seat_heating"])
TV = tool("tv_remote", "Controls the television", {"channel": I(), "source": E(None, "hdmi1", "hdmi2", "usb"), "mute": B()}, ["channel", "source", "mute"])
TANK = tool("aquarium_light", "When the aquarium is lit", {"on": S("HH:MM"), "off": S("HH:MM"), "colour": E(None, "white", "blue", "red")}, ["colour"])
DUNNING = tool("send_payment_reminder", "Reminds a customer of an open bill", {"invoice": I("Number of the invoice"), "tone": E(None, "friendly", "firm", "final")})
LOOKUP = tool("lookup_customer", "Looks a customer up", {"email": S()})
CONTACT = tool("create_contact", "Adds someone to the address book", {"name": prop("object", None, properties={"first": S(), "last": S()}, required=["first", "last"]), "phones": A("string", "Digits only, may begin with +"), "email": S()}, ["email"])
STERILE = tool("autoclave_cycle", "Starts the autoclave", {"load": E("What is inside", "liquids", "instruments", "waste"), "celsius": I(), "minutes": I()})
SLEW = tool("telescope_slew", "Points the telescope", {"ra_hours": X("Right ascension in hours"), "dec_degrees": X("Declination, south negative")})
BOOKS = tool("catalogue_search", "Searches the library", {"author": S(), "title": S(), "language": E(None, "en", "de", "fr", "it")}, ["author", "title", "language"])
BLOOD = tool("donation_slots", "Free times for giving blood", {"centre": S("Town"), "type": E(None, "whole_blood", "plasma", "platelets")})
TRAIL = tool("trail_conditions", None, {"trail": S(), "activity": E(None, "hike", "bike", "ski")})
QUAKES = tool("earthquakes_near", "Recent earthquakes around a point", {"lat": X(), "lon": X(), "radius_km": I(), "min_magnitude": X()}, ["min_magnitude"])
UV = tool("uv_index", "Strength of the sun", {"city": S()})
FUEL = tool("fuel_prices", "Prices at the pumps of a town", {"town": S(), "fuel": E(None, "diesel", "e5", "e10", "lpg"), "radius_km": I()}, ["radius_km"])
HOURS = tool("approve_timesheet", "Approves the hours of a week", {"employee_id": I(), "year": I(), "week": I("Calendar week")})
AWAY = tool("set_out_of_office", "Automatic answer while one is away", {"from": S("YYYY-MM-DD"), "until": S("YYYY-MM-DD, the last day"), "message": S()})
ZIP = tool("archive_folder", "Packs a folder", {"path": S(), "format": E(None, "zip", "tar.gz")})
PIN = tool("set_door_code", "Gives someone a code for the door lock", {"person": S(), "code": S("Four to eight digits"), "expires": S("YYYY-MM-DD")}, ["expires"])
POOL = tool("pool_pump", "Runs the pump of the swimming pool", {"speed_percent": I(), "hours": X()})
WINE = tool("wine_pairing", "Which wine goes with a dish?", {"dish": S("Main ingredient, such as salmon"), "colour": E(None, "red", "white", "rose"), "max_price": X("Euros a bottle")}, ["colour", "max_price"])

fn("put 'call the plumber' on my todo list for 2026-12-04", [TODO, ALARM], C(title=T("call the plumber", "call plumber"), dueDate="2026-12-04", important=(None, False)), "todo 311 created", "311|created|added|done|plumber")
fn("new to-do, it's important: renew passport", [TODO, EXPENSE, POST], C(title=T("renew passport", "renew my passport"), important=True), "todo 312 created", "312|created|added|done|passport")
fn("spent 23.80 francs on lunch, pls note it down", [EXPENSE, TODO, ORDER, CARD], C(amount=23.8, currency="CHF", category="food"), "stored, food this month: 311.40 CHF", "311.4|23.8|stored|noted|saved")
fn("Train to Manchester cost me £64.50. Keep that as an expense, will you?", [EXPENSE], C(amount=64.5, currency="GBP", category="travel"), "stored, travel this month: 118.00 GBP", "118|64.5|stored|saved|kept")
fn("my card ending 4417 was STOLEN in the metro, block it!!", [CARD, ORDER, EXPENSE, PIN, LOOKUP], C(last_four="4417", reason="stolen"), "card ...4417 is blocked", "4417|blocked|frozen")
fn("freeze the card that ends in 0092, i can't find it", [CARD, PIN], C(last_four="0092", reason=("lost", None)), "card ...0092 is blocked", "0092|blocked|frozen")
fn("Every month on the 3rd, 780 euros to my landlady Frieda Blum, please.", [ORDER, CARD, DUNNING], C(payee=T("Frieda Blum"), amount=780, day_of_month=3), "standing order active from 3 January", "active|3|standing order|780")
fn("show me lamps under 60 that you can send right away", [GOODS, BASKET, COUPON, LOOKUP, WINE], C(category=T("lamps", "lamp"), max_price=60, in_stock=True), "1. Orba desk lamp 44.90  2. Tolo 58.00", "orba|tolo")
fn("shoes by Karhu?", [GOODS, BASKET], C(category=T("shoes", "shoe"), brand=T("Karhu")), "7 models, from 89 euros", "7|seven|89")
fn("i'll take product 88120, three of them", [BASKET, GOODS, COUPON], C(product_id=88120, qty=3), "basket: 3 items, 74.70 euros", "74.7|basket|added")
fn("add item no. 5506 to my basket", [BASKET], C(product_id=5506, qty=(None, 1)), "basket: 1 item, 12.00 euros", "12|basket|added")
fn("I've got a voucher code here, it reads WINTER-15", [COUPON, BASKET, LOOKUP], C(code="WINTER-15"), "15 percent off your basket", "15|percent")
fn("cuff says 143 over 91 and a pulse of 64 this mornign", [PRESSURE, SUGAR], C(systolic=143, diastolic=91, pulse=64), "saved, weekly mean 139/88", "139|143|saved|logged|recorded|added")
fn("Doctor measured 118/76.", [PRESSURE, DOCTOR, PILLS, SUGAR], C(systolic=118, diastolic=76), "saved, weekly mean 121/79", "121|118|saved|logged|recorded|added")
fn("glucose 5.4 before breakfast, havent eaten anything since yesterday", [SUGAR, MEALS, PRESSURE], C(mmol_per_l=5.4, moment=("fasting", "before_meal")), "saved: 5.4 mmol/l", "5.4|saved|logged|recorded|added")
fn("measured my sugar just before going to bed: 7.9", [SUGAR], C(mmol_per_l=7.9, moment="bedtime"), "saved: 7.9 mmol/l", "7.9|saved|logged|recorded|added")
fn("i need a dentst around 8400 who still takes new patients", [DOCTOR, BLOOD], C(specialty="dentist", postcode="8400", new_patients=True), "Dr Amrein, Marktgasse 11", "amrein")
fn("our little one has a rash, which children's doctor is there in 50667", [DOCTOR, FEED, SITTER], C(specialty="paediatrician", postcode="50667", new_patients=(None, False)), "Dr Sabine Roth, Neumarkt 4", "roth")
fn("Can warfarin and ibuprofen be taken together?", [PILLS, PRESSURE], C(drugs=[T("warfarin"), T("ibuprofen")]), "warning: higher risk of bleeding", "bleeding|risk|warning")
fn("dishwaser on eco, but only in 3 hours", [DISHES, ALARM], C(program="eco", delay_hours=3), "dishwasher starts at 22:15", "22:15|3|three|start")
fn("i have the early shift: ring at 4:40 every tue, wed and sat", [ALARM, TODO], C(time="04:40", weekdays=["tue", "wed", "sat"]), "alarm set", "alarm|set|4:40")
fn("one alarm for ten to seven in the evening pls, just today", [ALARM, RADIO], C(time="18:50"), "alarm set", "alarm|set|18:50|6:50")
fn("radio Swiss Jazz, off after three quarters of an hour", [RADIO, TV], C(station=T("Radio Swiss Jazz", "Swiss Jazz"), stop_after_minutes=45), "playing Radio Swiss Jazz", "playing|jazz|45")
fn("standing at bike V-20418, let me have it", [BIKE, PARK, ROUTE], C(bike_id="V-20418"), "V-20418 unlocked, 0.25 per minute", "unlock|0.25")
fn("driving from Turin to Nice, i don't want to pay any tolls. wich way?", [ROUTE, PARK, FUEL], C(origin=T("Turin"), destination=T("Nice"), mode="car", avoid=["tolls"]), "via Col de Tende, 211 km", "tende|211")
fn("where can i leave the car for two and a half hours near Rathausplatz? with a roof bc of the hail", [PARK, ROUTE, BIKE, FUEL, UV], C(near=T("Rathausplatz"), hours=2.5, covered=True), "City Garage, 7.50 euros", "city garage|7.5")
fn("Parking around Pier 39, 4 hours.", [PARK], C(near=T("Pier 39"), hours=4, covered=(None, False)), "Bay Lot, 28 dollars", "bay lot|28")
fn("make a gif out of cat_jump.mov, 12 fps is enough", [VIDEO, ROTATE], C(input="cat_jump.mov", format="gif", fps=12), "cat_jump.gif written, 3.1 MB", "cat_jump.gif|3.1|written|done|gif")
fn("my phone can only play mp4. convrt holiday.avi for it", [VIDEO], C(input="holiday.avi", format="mp4"), "holiday.mp4 written, 210 MB", "holiday.mp4|210|written|done|mp4")
fn("scan_07.jpg stands on its head, turn it round", [ROTATE, VIDEO, ZIP], C(file="scan_07.jpg", degrees=180), "scan_07.jpg rotated", "rotated|turned|180|done")
fn("quarter turn clockwise for logo.png", [ROTATE], C(file="logo.png", degrees=90), "logo.png rotated", "rotated|turned|90|done")
fn("in acme/shop create branch fix-tax off develop", [BRANCH, MERGE, PIPE], C(repo="acme/shop", branch="fix-tax", base="develop"), "branch fix-tax created at 9f31c2e", "fix-tax|9f31c2e|created")
fn("need a branch named docs-typos in the repo lumen/handbook", [BRANCH, CHMOD], C(repo="lumen/handbook", branch="docs-typos", base=(None, "main")), "branch docs-typos created at 41aa07d", "docs-typos|41aa07d|created")
fn("squash and merge PR 284 of acme/shop", [MERGE, BRANCH], C(repo="acme/shop", number=284, method="squash"), "#284 merged as 77b0e11", "284|merged|77b0e11")
fn("Merge pull request #19 in nils/dotfiles, I don't mind how.", [MERGE, PIPE, SNAP, BRANCH, CHMOD], C(repo="nils/dotfiles", number=19, method=(None, "merge", "squash", "rebase")), "#19 merged as 0c4d9e2", "19|merged|0c4d9e2")
fn("kick off the pipeline of project mobile-app on tag v3.2.0 with STAGE=beta", [PIPE, BRANCH, MERGE], C(project="mobile-app", ref="v3.2.0", variables={"STAGE": "beta"}), "pipeline 60412 started", "60412|started")
fn("run ci for project website, branch main", [PIPE, PING], C(project="website", ref="main"), "pipeline 60413 started", "60413|started")
fn("snapshott of the orders database befor we migrate, keep it 2 weeks", [SNAP, ZIP], C(database=T("orders"), keep_days=14), "snapshot snap-0881 taken", "snap-0881|taken|snapshot")
fn("open udp 51820 for 10.8.0.0/24", [FIRE, PING, CHMOD], C(port=51820, protocol="udp", source="10.8.0.0/24"), "rule 14 added", "14|added|open")
fn("Our mail server must be reachable from everywhere on TCP port 465, please open it.", [FIRE, POST], C(port=465, protocol="tcp", source=(None, "0.0.0.0/0")), "rule 15 added", "15|added|open")
fn("does db2.intern answer? send it 5 pings", [PING, FIRE, SNAP], C(host="db2.intern", count=5), "5 sent, 5 received, 1.8 ms", "5 received|1.8|yes|answer")
fn("ping gw.lab.example", [PING], C(host="gw.lab.example"), "4 sent, 0 received", "0|none|no |not")
fn("chmod 600 on /home/eva/.ssh/id_ed25519", [CHMOD, ZIP, PIN], C(path="/home/eva/.ssh/id_ed25519", mode="600"), "mode is 600", "600|mode")
fn("kick user troll_77 out for 3 days, he's been insulting people", [BAN, LOOKUP], C(username="troll_77", hours=72, reason=(None, like(r"~insult", "insulting people"))), "troll_77 is banned until Thursday", "thursday|banned|locked|3 days|72")
fn("on linkedin, 2027-01-11 at 9 in the morning: We are hiring!", [POST, TODO], C(network="linkedin", text=T("We are hiring!", "We are hiring"), publishAt="2027-01-11T09:00"), "post planned", "planned|scheduled|linkedin")
fn("mastodon post 'Workshop is full, thank you all' for the 2nd of january 2027, 18:30", [POST, AWAY], C(network="mastodon", text=T("Workshop is full, thank you all"), publishAt="2027-01-02T18:30"), "post planned", "planned|scheduled|mastodon")
fn("other words for 'brave'? five will do", [WORDS, BOOKS], C(word=T("brave"), limit=5), "bold, daring, fearless, gallant, plucky", "bold|daring|fearless|gallant|plucky")
fn("synonym for tedious", [WORDS], C(word=T("tedious"), limit=(None, 1)), "dull, wearisome, monotonous", "dull|wearisome|monotonous")
fn("My son is in Auckland. May I ring him, or is it the middle of the night over there?", [ZONE, WORDS], C(city=T("Auckland")), "Auckland: 03:42, Tuesday", "03:42|3:42")
fn("the cliff's 870 ft high it says here, what is that in metres", [CONVERT, PRESSURE], C(value=870, from_unit="ft", to_unit="m"), "870 ft = 265.18 m", "265")
fn("My suitcase weighs 41.5 lb. How many kilograms?", [CONVERT, ROUTE], C(value=41.5, from_unit="lb", to_unit="kg"), "41.5 lb = 18.82 kg", "18.8")
fn("for the raffle draw 3 numbers between 1 and 250", [RANDOM, SECRET], C(min=1, max=250, count=3), "17, 88, 203", "203")
fn("short link for https://example.org/events/spring-fair with the ending fair27", [SHORT_URL, POST], C(url="https://example.org/events/spring-fair", alias="fair27"), "https://sh.ort/fair27", "sh.ort/fair27")
fn("Make me a password of 20 characters, please without any special signs.", [SECRET, RANDOM, PIN], C(length=20, symbols=False), "kTq7vWm2RzXp9LdYc4Hb", "ktq7vwm2rzxp9ldyc4hb")
fn("Noor got 8.5 points in exercise 3", [SCORE, LOCKER], C(pupil="Noor", exercise=3, points=8.5), "noted, Noor now has 24 points", "24|8.5|noted|saved|recorded")
fn("locker 114 goes to Ibrahim Kaya", [LOCKER, SCORE, PIN], C(student="Ibrahim Kaya", locker=114), "locker 114: Ibrahim Kaya", "114|kaya|assigned")
fn("lane 4, 2026-12-08, half past six in the morning, three quarters of an hour", [LANE, CAMP], C(lane=4, date="2026-12-08", start="06:30", duration_minutes=45), "lane 4 is yours, code 8830", "8830|yours|booked|lane 4")
fn("we won!! Harriers 4, Rovers 1, we (the harriers) played at home", [MATCH, PLAYER], C(home=T("Harriers"), away=T("Rovers"), home_goals=4, away_goals=1), "result stored, Harriers are 2nd", "2nd|second|stored|saved|recorded")
fn("put Mia Lund in the U15 taem, forward, number 9", [PLAYER, MATCH, LOCKER], C(team=like(r"~^(the )?u15( team)?$", "U15"), name="Mia Lund", jersey=9, position="forward"), "U15 has 16 players now", "16|added|lund")
fn("2 adults and 3 kids for the museum on 2027-02-21 and yes, with the audio guide", [MUSEUM, CAMP, HOTEL], C(date="2027-02-21", adults=2, children=3, audio_guide=True), "5 tickets, 61 euros", "61|5|five|tickets")
fn("Just me for the museum, 28 December 2026.", [MUSEUM], C(date="2026-12-28", adults=1, children=(None, 0), audio_guide=(None, False)), "1 ticket, 16 euros", "16|ticket")
fn("tent place for 4 of us and the dog, arriving 2027-07-03, one week", [CAMP, HOTEL, MUSEUM], C(kind="tent", arrival="2027-07-03", nights=7, people=4, dog=True), "pitch 22 reserved", "22|reserved")
fn("is there a cabin for my wife and me from the 9th of april 2027, two nights? then reserve it", [CAMP, HOTEL], C(kind="cabin", arrival="2027-04-09", nights=2, people=2, dog=(None, False)), "cabin 5 reserved", "cabin 5|reserved|5")
fn("gluten free meel plan, 5 days, 1,800 kcal each", [MEALS, GROCER, WINE], C(days=5, diet="gluten_free", calories_per_day=1800), "plan saved as plan_31", "plan_31|saved|plan")
fn("groceries for tomorrow evening: 2 milk, 6 bananas, 1 bread", [GROCER, MEALS], C(items=[{"name": T("milk"), "quantity": 2}, {"name": T("bananas", "banana"), "quantity": 6}, {"name": T("bread"), "quantity": 1}], slot="evening"), "order 4406, 11.35 euros", "4406|11.35")
fn("house C: 143 eggs today, 4 of them broken", [EGGS, HERD], C(house="C", eggs=143, broken=4), "house C: 143 saved, laying rate 91 %", "91|143|saved|logged|recorded")
fn("the heifers go to paddock 9 on 2027-04-15", [HERD, FERT, EGGS], C(herd=T("heifers"), paddock=9, date="2027-04-15"), "move planned", "planned|moved|paddock 9|9")
fn("Field 12 needs lime at 1.5 tonnes per hectare.", [FERT, HERD], C(field=12, product="lime", kg_per_ha=1500), "field 12: 1,500 kg/ha of lime planned", "planned|1500|field 12|lime")
fn("tnk 3 stands at 1.021 and 18.5 degrees", [BREWERY, TANK, POOL], C(tank=3, gravity=1.021, temperature_c=18.5), "saved, 78 percent fermented", "78|saved|logged|recorded")
fn("costumers trousers, 4 cm off the legs, needs them 2026-12-10", [TAILOR, TODO], C(garment="trousers", shorten_cm=4, ready_by="2026-12-10"), "order A-207, 18 euros", "a-207|18")
fn("cut coaster.svg out of 3 mm plywood, a dozen please", [LASER, VIDEO], C(file="coaster.svg", material="plywood", thickness_mm=3, copies=12), "job 71 queued, 26 minutes", "71|26|queued")
fn("box.dxf in cardboard, 1.5 millimetres thick", [LASER, ROTATE, TAILOR], C(file="box.dxf", material="cardboard", thickness_mm=1.5, copies=(None, 1)), "job 72 queued, 4 minutes", "72|4 min|queued")
fn("truck 17 leaves at 4:45 and does Ghent, then Lille, then Arras", [TRUCK, ROUTE, FUEL, PARK], C(truck=17, stops=["Ghent", "Lille", "Arras"], departure="04:45"), "tour T-550, 214 km", "t-550|214")
fn("no electricity at Birch Road 8 since 19:05!", [OUTAGE, TV], C(street="Birch Road 8", kind="power", since="19:05"), "report 8821, a crew is on its way", "8821|crew|report")
fn("Water has gone off at 14 Castle Street. Whom do I tell?", [OUTAGE, BULKY, POOL], C(street="14 Castle Street", kind="water"), "report 8822, repairs take until 17:00", "8822|17:00|report")
fn("could someone fetch an old sofa and a fridge on 2027-01-19?", [BULKY, GROCER], C(items=[T("sofa", "old sofa"), T("fridge", "old fridge")], date="2027-01-19"), "pick-up confirmed, before 7 am", "confirmed|7|booked")
fn("babysitter for our two, 2026-12-19, from 7pm to half past 11", [SITTER, FEED], C(**{"date": "2026-12-19", "from": "19:00", "to": "23:30", "children": 2}), "Lotte comes, 54 euros", "lotte|54")
fn("baby had 120 ml from the bottle at 3:15 am", [FEED, SUGAR, SITTER, PRESSURE], C(kind="bottle", ml=120, time="03:15"), "saved, 610 ml today", "610|120|saved|logged|recorded")
fn("practised the cello for 1 h 10 today, mostly The Swan", [PRACTICE, RADIO], C(instrument=T("cello"), minutes=70, piece=T("The Swan", "Swan")), "saved, 5 days in a row", "5|five|saved|logged|recorded")
fn("What'd I pay for car insurance? I'm 44, live in 3011, and haven't had a claim in 12 years.", [QUOTE, FUEL, VISA], C(driver_age=44, postcode="3011", claim_free_years=12), "612 francs a year", "612")
fn("do I need a visa with an Irish passport (IE) for 20 days in Vietnam (VN)", [VISA, AIRFARE, HOTEL], C(passport="IE", destination="VN", days=20), "no visa needed up to 45 days", "no visa|not need|45|don't")
fn("hotell in Porto 2027-05-06 to 2027-05-09, at least 4 stars, breakfast included", [HOTEL, AIRFARE, CAMP, MUSEUM], C(city=T("Porto"), check_in="2027-05-06", check_out="2027-05-09", min_stars=4, breakfast=True), "Casa Azul, 132 a night", "casa azul|132")
fn("somewhere to sleep in Ljubljana for the night of 14 Feb 2027, leaving on the 15th", [HOTEL, ROUTE], C(city=T("Ljubljana"), check_in="2027-02-14", check_out="2027-02-15", breakfast=(None, False)), "Hotel Park, 88 a night", "park|88")
fn("one way ZRH to OSL on 2027-03-30 for three grown-ups", [AIRFARE, VISA], C(origin="ZRH", destination="OSL", depart="2027-03-30", adults=3), "SK608, 174 euros each", "sk608|174")
fn("cheapest MAD-LIS, out 2027-06-04 back 2027-06-08, only me", [AIRFARE, HOTEL, ROUTE], C(**{"origin": "MAD", "destination": "LIS", "depart": "2027-06-04", "return": "2027-06-08", "adults": 1}), "TP1015, 96 euros", "tp1015|96")
fn("car to 22 and heat my seat too brrr", [CABIN, POOL], C(celsius=22, seat_heating=True), "preheating to 22 degrees", "22|heat")
fn("switch the telly over to the 2nd hdmi", [TV, RADIO, TANK], C(source="hdmi2"), "source: hdmi2", "hdmi")
fn("aquarium: white light from 9 am until quarter to 8 in the evening", [TANK, ALARM, TV], C(on="09:00", off="19:45", colour="white"), "schedule stored", "stored|schedule|9|set")
fn("invoice 20931 is still open, write to them firmly", [DUNNING, LOOKUP, POST], C(invoice=20931, tone="firm"), "reminder sent to Kranz Ltd", "kranz|sent")
fn("who is behind the adress p.varga@post.example?", [LOOKUP, CONTACT], C(email="p.varga@post.example"), "Péter Varga, customer since 2021, Szeged", "péter|peter|szeged|2021")
fn("new contcat Olga Petrenko, phones +380501112233 and 0449876543", [CONTACT, LOOKUP], C(name={"first": "Olga", "last": "Petrenko"}, phones=["+380501112233", "0449876543"]), "contact saved", "saved|added|contact|olga")
fn("autoclave the instrumnets 18 min at 134", [STERILE, BREWERY], C(load="instruments", celsius=134, minutes=18), "cycle 55 started", "55|started|cycle")
fn("telescope to RA 5.59 h, dec minus 5.39", [SLEW, QUAKES, UV, ZONE], C(ra_hours=5.59, dec_degrees=-5.39), "on target: Orion nebula", "orion|target")
fn("got anything by Natalia Ginzburg in italian", [BOOKS, WORDS], C(author=T("Natalia Ginzburg"), language="it"), "Lessico famigliare (2 copies)", "lessico")
fn("quakes of at least magnitude 4 within 150 km of 38.25, 21.73?", [QUAKES, UV, SLEW], C(lat=38.25, lon=21.73, radius_km=150, min_magnitude=4), "1: magnitude 4.6, 12 km north of Patras, yesterday", "4.6|patras")
fn("diesel in Bolzano, where is it cheap", [FUEL, ROUTE], C(town=T("Bolzano"), fuel="diesel"), "cheapest: Q8 Via Roma, 1.589", "q8|1.589|roma")
fn("I'm on holiday from 21 December 2026 up to and including 3 January 2027; automatic reply: Back in January, call Ines.", [AWAY, TODO, POST], C(**{"from": "2026-12-21", "until": "2027-01-03", "message": T("Back in January, call Ines")}), "automatic answer is set", "set|automatic|active|done")
fn("roast lamb tonight - what red could go with it, up to 18 euros?", [WINE, GROCER, MEALS, BASKET], C(dish=T("lamb", "roast lamb"), colour="red", max_price=18), "Rioja Crianza Ondarre, 13.50", "rioja|ondarre|13.5")
fn("give the cleaner Rosa the door code 88214, only valid till 2027-01-31", [PIN, LOCKER], C(person=like(r"~^((the )?cleaner )?rosa$", "Rosa"), code="88214", expires="2027-01-31"), "code active from now on", "active|code|88214|set|done")
fn("hours of employee 3307 for week 48 of 2026 look right, approve them", [HOURS, AWAY], C(employee_id=3307, year=2026, week=48), "approved: 41.5 hours", "41.5|approved")

# ---------------------------------------------------------------- none of the functions fits: 25

unfit("bring me a bowl of soup", [RADIO, TANK])
unfit("Could you hold my seat in the waiting room and call me when it's my turn?", [DOCTOR, PRESSURE, PILLS])
unfit("pay the parkng fine i got yesterday", [PARK, FUEL])
unfit("shovle the snow off my driveway, it's half a metre", [CABIN, UV])
unfit("pls laminate the menu cards for the terrace", [WINE, GROCER])
unfit("I want to sell my old bike, put an ad in the paper", [BIKE, ROUTE, TRAIL])
unfit("turn on the porch light", [ALARM, RADIO, TV])
unfit("how do I get a refund for a jacket that doesn't fit? please just do it", [GOODS, COUPON])
unfit("unfollow everyone on my instagram", [POST, BAN])
unfit("Would you draw a portrait of my cat in watercolour?", [ROTATE])
unfit("compile my kernel w/ lto", [PING, CHMOD, ZIP])
unfit("when's my sister's birthday", [ZONE, TODO])
unfit("rent a chainsaw for the weekend", [HERD, FERT, EGGS, POOL])
unfit("change my surname in the school register, i got married", [SCORE, LOCKER])
unfit("who won the match between Harriers and Rovers in 1974?", [PLAYER, LANE])
unfit("Set the oven to 180 degrees, please.", [DISHES, POOL])
unfit("sew the button back on my coat", [TAILOR, DISHES])
unfit("is my train delayed? the 17:08 to Cork", [AIRFARE, VISA, HOTEL])
unfit("develop the two films that are in my coat pocket", [BLOOD, QUOTE])
unfit("the office plant is dying, order a new one", [HOURS, AWAY])
unfit("send my position to mountain rescue", [TRAIL, QUAKES, SLEW])
unfit("play the piano part of this song so I can sing along", [PRACTICE])
unfit("mute the baby monitor", [FEED, SITTER, SUGAR])
unfit("Please get me an appointment with the tax office next Wednesday.", [EXPENSE, ORDER, DUNNING, CARD])
unfit("block the number that keeps calling me at night", [CONTACT, PIN])

# ---------------------------------------------------------------- talk: 25

HELLO = reads("hello", "hi ", "hi!", "hi,", "hi.", "hey", "good evening", "good afternoon", "welcome", "help", "nice to", "glad", "pleased")
THANKED = reads("welcome", "glad", "pleasure", "happy", "anytime", "any time", "no problem", "of course", "help", "sure", "thank")
SELF = reads("cria", "corral", "model", "program", "assistant", "llama")
FLESH = reads("no", "don't", "do not", "can't", "cannot", "program", "model", "software", "i'm a", "i am a", "language")
BYE = reads("bye", "see you", "good night", "take care", "later", "have a", "until", "soon", "welcome", "enjoy", "goodnight", "well")
PITY = reads("sorry", "hope", "hard", "tough", "difficult", "help", "understand", "hear", "better", "loss", "take", "luck")
JOY = reads("congrat", "great", "well done", "wonderful", "nice", "happy", "good", "glad", "lovely", "enjoy", "fantastic", "proud")
FINE = reads("ok", "all right", "alright", "sure", "fine", "no problem", "help", "here", "ready", "when", "let me know", "take your time", "good", "great", "can i", "of course", "course")

talk("Good evening from a rainy Bergen", HELLO)
talk("hiya, you about?", reads("hello", "hi ", "hi!", "hi,", "hey", "here", "yes", "help", "ready"))
talk("Dear assistant, I hope this message finds you well.", reads("hello", "hi ", "hi!", "hi,", "well", "thank", "fine", "good", "help", "hope", "ready"))
talk("helloooo??", HELLO)
talk("testing testing 1 2 3", reads("here", "work", "hear", "hello", "hi", "receiv", "loud", "ready", "test", "yes", "ok", "help"))
talk("which company is behind you, google?", reads("corral", "cria", "no", "made", "built", "program", "model", "train", "project"))
talk("are you a llama or what lol", SELF)
talk("And with whom do I have the pleasure of chatting?", SELF)
talk("my grandma thinks ur a tiny man in the computer. are u", FLESH)
talk("do you dream when I switch the machine off", FLESH)
talk("are you listening to me thru the microphone", FLESH)
talk("what footbal club do you suport", reads("no", "don't", "do not", "can't", "program", "model", "software", "support", "team", "club"))
talk("could you teach me something? i mean in general, what do you know to do", reads("python", "calculat", "comput", "code", "search", "tool", "function", "arithmetic", "number", "date", "help", "math"))
talk("I don't have an account. Do I have to pay for using you?", reads("no", "free", "don't", "do not", "need", "account", "cost", "pay", "local", "machine", "computer", "not"))
talk("appreciate it, mate", THANKED)
talk("Merci, that was exactly what I was looking for.", THANKED)
talk("perfect, ty <3", THANKED)
talk("we had to sell grandpas farm today, can't stop crying", PITY)
talk("job interview tomorrow and i'm so nervous i could cry", reads("luck", "sorry", "hope", "understand", "normal", "well", "can do", "prepar", "breath", "help", "confident", "great", "best", "fine", "rest"))
talk("guess who just got engaged!!!", JOY)
talk("it's my 70th birthday today, imagine that", reads("happy", "congrat", "birthday", "wonderful", "great", "nice", "lovely", "enjoy", "best"))
talk("you got that wrong earlier, you know", reads("sorry", "apolog", "mistake", "correct", "wrong", "error", "check", "again", "right", "try", "which", "what"))
talk("right, fair enough then", FINE)
talk("gotta run, the kids are hungry", BYE)
talk("wait a moment, someone's at the door", FINE)

# ---------------------------------------------------------------- failures: 25


BOILER = tool("boiler_status", "Temperature and state of a boiler", {"boiler": I("Number of the boiler")})
OWNER = tool("plot_owner", "Who owns a plot of land?", {"commune": S(), "plot": I("Number in the land register")})
QUEUE = tool("queue_length", "How many people are waiting at a counter", {"office": S("Town"), "counter": E(None, "passports", "vehicles", "residents")})
BALANCE = tool("gift_card_balance", None, {"card": S("Number without blanks")})
LESSON = tool("substitute_plan", "Which lessons are changed", {"class": S("Such as 7b"), "date": S("YYYY-MM-DD")})
SLOT = tool("vaccine_stock", "Doses left at a pharmacy", {"pharmacy": S(), "vaccine": E(None, "flu", "covid", "tbe")})

fails("boiler 2 feels cold, what's its temperature?", [BOILER, CABIN], C(boiler=2), error="no connection to the boiler room")
fails("Who owns plot 1187 in Saanen, please?", [OWNER], C(commune=T("Saanen"), plot=1187), result="")
fails("how mny ppl are waiting for passports in Derby", [QUEUE, VISA], C(office=T("Derby"), counter="passports"), error="error 502: bad gateway")
fails("how much money is on gift card 60337720051", [BALANCE, COUPON, CARD], C(card="60337720051"), error="card has expired")
fails("any cancelled lessons for class 9c on 2026-12-03?", [LESSON, SCORE], C(**{"class": "9c", "date": "2026-12-03"}), result="")
fails("does the Linden pharmacy have flu shots left", [SLOT, PILLS], C(pharmacy=like(r"~^(the )?linden( pharmacy)?$", "Linden"), vaccine="flu"), error="this pharmacy does not share its stock")
fails("unlock bike K-3391 please", [BIKE, PARK], C(bike_id="K-3391"), error="bike K-3391 is out of order")
fails("Anything by Ragna Thorsdottir on your shelves?", [BOOKS, WORDS], C(author=T("Ragna Thorsdottir")), result="no hits")
fails("merge pr 77 of orbit/core by rebase", [MERGE, BRANCH], C(repo="orbit/core", number=77, method="rebase"), error="method rebase is not allowed in orbit/core")
fails("hottel in Skagen from 2027-07-16 to 2027-07-18?", [HOTEL, CAMP], C(city=T("Skagen"), check_in="2027-07-16", check_out="2027-07-18", breakfast=(None, False)), result="no free rooms")
fails("customer data for lena@fjord.example", [LOOKUP, CONTACT], C(email="lena@fjord.example"), error="permission denied")
fails("I'd like to freeze the card ending in 7730.", [CARD, ORDER], C(last_four="7730"), error="no card ends in 7730")
fails("make a webm of demo.mov", [VIDEO, ROTATE], C(input="demo.mov", format="webm"), error="demo.mov cannot be read")
fails("what time is it in Atlantis City lol", [ZONE, UV], C(city=T("Atlantis City", "Atlantis")), error="unknown city")
ask("failures", "find in our documents who signed the Torres agreement", "knowledge_search", [LOST, only()], [house("knowledge_search", ""), house("file_list")], None, ["torres"])
ask("failures", "search for the release date of the game Emberfall Chronicles 3", "brave_search", [LOST, only("3")], [house("brave_search", "No results."), house("wolfram_alpha")], None, ["emberfall"])
ask("failures", "save 'back at 5' as door.txt", "file_write", [LOST, only("5")], [house("file_write", None, "no space left on the disk"), house("file_read")], C(path="door.txt", content=like(r"~^back at 5\.?\s*$", "back at 5")))
ask("failures", "read letters/ruth_3.md out to me pls", "file_read", [LOST, only("3")], [house("file_read", None, "letters/ruth_3.md: permission denied"), house("file_list")], C(path="letters/ruth_3.md"))

mend("which days are public holidays in Norway in 2027?", tool("public_holidays", "Holidays of a country", {"country": S(), "year": I()}), {"country": "Norway", "year": 2027}, "a['country'] != 'NO'",
     "country must be a code of two letters: NO for Norway, SE for Sweden", "1 January, 25 March, 26 March, 29 March, 17 May", C(country="NO", year=2027), "17 may|may 17|1 january|january 1|25 march|march 25", [VISA])
mend("text 0612345678 that the parcel is here", tool("text_message", "Sends a text message", {"to": S("Phone number"), "message": S()}), {"to": "0612345678", "message": "The parcel is here"}, "not a['to'].startswith('+')",
     "the number must begin with +31 in place of its first 0", "message delivered", C(to="+31612345678", message=like(r"~parcel(.{0,6} (is|has)|['’]s) (here|arrived)", "The parcel is here")), "deliver|sent|done", [CONTACT])
mend("start the sauna for 40 minutes", tool("start_sauna", "Heats the sauna", {"duration": I("How long")}), {"duration": 40}, "a['duration'] < 600",
     "duration is in seconds (at least 600): one minute is 60", "sauna is heating", C(duration=2400), "heating|40|start|sauna", [CABIN, POOL])
mend("the parcel weighs 1.5 kg, what's the postage", tool("postage_for", "Postage of a parcel", {"weight": X("Weight of the parcel")}), {"weight": 1.5}, "a['weight'] < 20",
     "weight must be given in grams, 1 kg = 1000", "postage: 8.90", C(weight=1500), "8.9", [LOOKUP])
mend("arrivals at lhr please", tool("airport_arrivals", "Next landings at an airport", {"airport": S("Code of the airport")}), {"airport": "lhr"}, "not a['airport'].isupper()",
     "airport code must be in capital letters", "BA117 at 09:20, LH914 at 09:35", C(airport="LHR"), "ba117|lh914|09:20|9:20", [AIRFARE])
mend("count the rows of table customers", tool("count_rows", "Number of rows of a database table", {"table": S()}), {"table": "customers"}, "a['table'] != 'crm.customers'",
     "no table customers; did you mean crm.customers?", "crm.customers: 18,204 rows", C(table="crm.customers"), "18204", [SNAP])
mend("Reserve the rowing boat Heron for 8 at night, would you?", tool("reserve_boat", "Reserves a boat", {"boat": S("Name of the boat"), "hour": S("Time of the day")}), {"boat": "Heron", "hour": "8pm"}, "a['hour'] != '20'",
     "hour must be two digits from 06 to 21, for instance 07 or 19", "Heron is reserved, oars are in shed 3", C(boat=T("Heron"), hour="20"), "reserved|shed|done|booked", [BIKE])

# ---------------------------------------------------------------- languages: 15

NAMES = {"fr": ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"], "it": ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"],
         "es": ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"]}


def named(d, language):
    """The weekday in the language, with or without its accent, or in English."""
    name = NAMES[language][d.weekday()]
    return shown("|".join([name, name.translate(str.maketrans("ìéá", "iea")), weekday(d)]), name, NAMES[language][d.weekday() - 1])


foreign("Was ergibt 67 mal 1.248?", 67 * 1248)
foreign("mein lohn ist 3.650 euro, wieviel sind 8,5 prozent davon", 3650 * 8.5 / 100)
foreign("welches Datum haben wir 90 Tage nach dem 15. Januar 2027", local(D(2027, 1, 15) + DAYS(90), "april"))
foreign("salut, combien font 12 345 moins 6 789", 12345 - 6789)
foreign("Quelle est la moyenne de 14, 11, 17, 9 et 16 ?", statistics.mean([14, 11, 17, 9, 16]))
foreign("le 9 mai 2031, ça tombe quel jour de la semaine", named(D(2031, 5, 9), "fr"))
foreign("quanto costano 14 bottiglie da 6,80 euro l'una?", 14 * 6.8)
foreign("che data cade 200 giorni prima del 31 dicembre 2027", local(D(2027, 12, 31) - DAYS(200), "giugno"))
foreign("Potresti dirmi quanto fa 7 alla nona?", 7**9)
foreign("tenho 1.755 laranjas pra 13 caixas iguais, quantas vão em cada uma", 1755 // 13)
foreign("Quantos dias há entre 10 de fevereiro de 2027 e 7 de setembro de 2027?", (D(2027, 9, 7) - D(2027, 2, 10)).days)
foreign("uma camisa de 45 euros com 30% de desconto fica a quanto", 45 * 70 / 100)
foreign("Necesito la suma de 4.567, 8.912 y 3.305, por favor.", 4567 + 8912 + 3305)
foreign("cuántos minutos son 17 horas y media", 17 * 60 + 30)
foreign("nací el 23 de octubre de 1996, qué día de la semana era?", named(D(1996, 10, 23), "es"))

# ---------------------------------------------------------------- follow-ups: 40

chain(("37 times 4,218?", P, [37 * 4218]), ("less 15,000", ANY, [37 * 4218 - 15000]), ("and a third of what's left", ANY, [(37 * 4218 - 15000) // 3]))
chain(("3^18 pls", P, [3**18]), ("now with 19 as the exponent", P, [3**19]), ("take the first one away from the second", ANY, [3**19 - 3**18]), ("is that one even or odd?", ANY, [reads(("even", "odd")[(3**19 - 3**18) % 2])]))
chain(("We pay 1,340 rent. It goes up by 3.5 percent, so what will it be?", P, [value(1340 * 1.035, 1)]), ("and that makes how much rent in a whole year?", ANY, [value(1340 * 1.035 * 12, 1)]), ("And how much more a year than with the old rent?", ANY, [value(1340 * 0.035 * 12, 1)]))
chain(("im 5 ft 4 in, put that in centimetres", P, [value(64 * 2.54, 1)]), ("my brother is 6 ft 5", P, [value(77 * 2.54, 1)]), ("so how many cm taller is he", ANY, [value((77 - 64) * 2.54, 1)]), ("cheers, that's all i wanted", N, []))
chain(("What primes is 5,544 built from?", P, [built(5544)]), ("and 5,545?", P, [built(5545)]), ("which primes do 5,544 and 1,386 share", ANY, [built(math.gcd(5544, 1386))]))
chain(("i measured 118, 125, 131, 122, 119, 140 and 127 grams. the mean?", P, [statistics.mean([118, 125, 131, 122, 119, 140, 127])]), ("and the one in the middle, i mean the median", ANY, [statistics.median([118, 125, 131, 122, 119, 140, 127])]), ("the 140 was a mistake, drop it. new mean, 2 decimals", ANY, [value(statistics.mean([118, 125, 131, 122, 119, 127]), 2)]),
      ("how many of thsoe six are above 120?", ANY, [sum(n > 120 for n in [118, 125, 131, 122, 119, 127])]))
chain(("my flight's on 2027-08-19, how many days is that from 2026-11-30", P, [(D(2027, 8, 19) - D(2026, 11, 30)).days]), ("that's how many weeks plus how many days", ANY, [order(*divmod((D(2027, 8, 19) - D(2026, 11, 30)).days, 7))]), ("which day of the week do I fly, then", P, [weekday(D(2027, 8, 19))]), ("And if I flew 10 days earlier, on what date would that be?", ANY, [day(D(2027, 8, 19) - DAYS(10))]))
chain(("good day to you", N, [reads("hello", "hi ", "hi!", "hey", "good day", "day", "welcome", "help", "nice to", "glad")]), ("fuel: 52.3 litres at 1.689, what did I pay?", P, [value(52.3 * 1.689, 2)]), ("oh sorry, it was 1.789", P, [value(52.3 * 1.789, 2)]), ("and for 45 litres at that price", P, [value(45 * 1.789, 2)]))
chain(("write 2748 the hexadecimal way", P, [word(f"{2748:x}")]), ("same number, octal", P, [word(f"{2748:o}")]), ("then base 2", P, [word(f"{2748:b}")]), ("count its ones", ANY, [f"{2748:b}".count("1")]))
chain(("How many minutes make up a leap year?", P, [366 * 1440]), ("and an ordinary one", ANY, [365 * 1440]), ("devide the ordinary one by 7", ANY, [value(365 * 1440 / 7, 0)]))
chain(("spell 'marmalade sandwich' from back to front", P, [word("marmalade sandwich"[::-1])]), ("how many a's has it got", ANY, ["marmalade sandwich".count("a")]), ("and how many letters, not counting the blank?", ANY, [len("marmaladesandwich")]))
chain(("Tickets: 34 adults at 18.50, 21 children at 9.00. Takings?", P, [34 * 1850 // 100 + 21 * 9]), ("the hall costs 350, what remains?", ANY, [34 * 1850 // 100 + 21 * 9 - 350]), ("five of us share it", ANY, [value((34 * 18.5 + 21 * 9 - 350) / 5, 1)]), ("Splendid, thank you.", N, []))
chain(("write a function for the sum of the first n cubes and run it with 12", P, [sum(k**3 for k in range(13))]), ("now go up to 40", P, [sum(k**3 for k in range(41))]), ("which number squared gives exactly that?", ANY, [math.isqrt(sum(k**3 for k in range(41)))]))
chain(("put 8000 at 1.9% for 6 years, compound yearly", P, [value(8000 * 1.019**6, 0)]), ("and at 2.4 %?", P, [value(8000 * 1.024**6, 0)]), ("so the better rate brings how much more", ANY, [either(value(8000 * (1.024**6 - 1.019**6), 0), value(round(8000 * 1.024**6) - round(8000 * 1.019**6)))]))
chain(("a train does 415 km in 2.5 hours. speed?", P, [415 * 10 // 25]), ("At that speed, how far in 4 hours?", ANY, [415 * 10 // 25 * 4]), ("and how many minutes does it need for 83 km", ANY, [83 * 60 * 25 // 4150]))
chain(("name,km\nRui,42\nSol,67\nTam,35\nUwe,58\ntotal?", ANY, [42 + 67 + 35 + 58]), ("per person on average", ANY, [value((42 + 67 + 35 + 58) / 4, 1)]), ("Sol is 76, i swapped the digits. total again", ANY, [42 + 76 + 35 + 58]), ("who has the fewest?", ANY, [reads(min(dict(rui=42, sol=76, tam=35, uwe=58).items(), key=lambda t: t[1])[0])]))
chain(("How many different 4-digit PINs are there without any digit twice?", P, [math.perm(10, 4)]), ("five digits?", P, [math.perm(10, 5)]), ("how many times as many is that", ANY, [math.perm(10, 5) // math.perm(10, 4)]))
chain(("I slept from 23:25 to 06:50, how long is that", P, [either(spell(7 * 60 + 25), value(24 * 60 - 23 * 60 - 25 + 6 * 60 + 50))]), ("i need it as minutes for my sleep app", ANY, [24 * 60 - 23 * 60 - 25 + 6 * 60 + 50]), ("night before it was 380 minutes, how many more this time?", ANY, [24 * 60 - 23 * 60 - 25 + 6 * 60 + 50 - 380]))
chain(("cirlce with a radius of 12.5 cm, area?", P, [value(math.pi * 12.5**2, 0)]), ("how long is its edge all the way round", P, [value(2 * math.pi * 12.5, 1)]), ("what would the area be with twice the radius", P, [value(math.pi * 25**2, 0)]))
chain(("sum of all multiples of 6 up to 600", P, [sum(range(6, 601, 6))]), ("of 9 instead", P, [sum(range(9, 601, 9))]), ("and those that both 6 and 9 divide?", P, [sum(range(18, 601, 18))]), ("how many numbers went into that last sum", ANY, [len(range(18, 601, 18))]))
chain(("sort descending: 503, 98, 1207, 64, 350", P, [order(*sorted([503, 98, 1207, 64, 350])[::-1])]), ("add 777 to the list & sort again", ANY, [order(*sorted([503, 98, 1207, 64, 350, 777])[::-1])]), ("the second largest is?", ANY, [sorted([503, 98, 1207, 64, 350, 777])[-2]]), ("Sum of all six, please.", ANY, [sum([503, 98, 1207, 64, 350, 777])]), ("lovely, my list is done", N, []))
chain(("80 sheets are 8.4 mm thick, how thick is a single one in mm", P, [value(8.4 / 80, 3)]), ("500 sheets?", ANY, [value(8.4 / 80 * 500, 1)]), ("how many sheets make 42 cm", ANY, [round(420 / (8.4 / 80))]))
chain(("so what are you able to do for a maths dummy like me", N, [reads("python", "calculat", "comput", "code", "search", "tool", "function", "number", "date", "help", "math")]), ("ok: 19 squared plus 23 squared", P, [19**2 + 23**2]), ("could that be a prime?", ANY, verdict(prime(19**2 + 23**2))), ("and 19 squared plus 24 squared, prime?", P, verdict(prime(19**2 + 24**2))),
      ("thanks, that's my homework done", N, [THANKED]))
chain(("take all vowels out of 'caravan park'", P, [word(re.sub("[aeiou]", "", "caravan park"))]), ("how many letters does that leave", ANY, [len(re.sub("[aeiou ]", "", "caravan park"))]), ("same with 'motor yacht club', y is no vowel", P, [word(re.sub("[aeiou]", "", "motor yacht club"))]))
chain(("My salary was 2,900, then 3,045. Percent raise?", P, [value((3045 / 2900 - 1) * 100, 1)]), ("the same percentage once more, what do I get then?", ANY, [value(3045 * 3045 / 2900, 1)]), ("How much is that over a year of 12 months?", ANY, [either(value(3045 * 3045 / 2900 * 12, 0), value(round(3045 * 3045 / 2900) * 12))]))

BIKES = live(tool("bikes_at", "Free shared bikes at a station", {"station": S()}), "n = {'harbour': 11, 'market': 4, 'stadium': 0}.get(a['station'].lower())\nif n is None: sys.exit('unknown station')\nprint(f\"{a['station']}: {n} bikes\")")
chain(("any bikes at Harbour?", "bikes_at", ["11|eleven"], C(station=T("Harbour"))), ("and at Market", "bikes_at", ["4|four"], C(station=T("Market"))), ("so that's how many bikes altogether", ANY, [value(11 + 4)], []), tools=[BIKES, offer(ROUTE)])
chain(("How many bikes are free at Market?", "bikes_at", ["4|four"], C(station=T("Market"))), ("Hmm, and Stadium?", "bikes_at", ["0|no |none|zero"], C(station=T("Stadium"))), ("Unlock T-119 for me then, I'm at Market.", "unlock_bike", ["unlock|t-119"], C(bike_id="T-119")), ("brilliant, on my way", N, [], []), tools=[BIKES, offer(BIKE, "T-119 unlocked")])

EXPENSES = live(EXPENSE, "print(f\"stored: {a['amount']} {a['currency']} for {a['category']}\")")
chain(("note 14.20 euros for food", "addExpense", ["14.2"], C(amount=14.2, currency="EUR", category="food")), ("and 48 for the train, euros too", "addExpense", ["48"], C(amount=48, currency="EUR", category="travel")), ("what do they make togehter", ANY, [value(14.2 + 48, 1)], []), ("one more, rent, 910", "addExpense", ["910"], C(amount=910, currency="EUR", category="rent")), tools=[EXPENSES])

ALARMS = live(ALARM, "print(f\"alarm at {a['time']}\")")
chain(("get me up at 7:15", "alarm_create", ["7:15|set|alarm"], C(time="07:15")), ("no, quarter to seven", "alarm_create", ["6:45|set|alarm"], C(time="06:45")), ("And another one at 9 in the evening.", "alarm_create", ["21:00|9|set|alarm"], C(time="21:00")), tools=[ALARMS, offer(RADIO), offer(TODO)])

DIARY = live(PRESSURE, "print(f\"saved: {a['systolic']}/{a['diastolic']}\" + (f\", pulse {a['pulse']}\" if 'pulse' in a else ''))")
chain(("138 over 88 today", "log_blood_pressure", ["138|saved|logged|recorded|added"], C(systolic=138, diastolic=88)), ("measured again: 129/80, pulse 66", "log_blood_pressure", ["129|66|saved|logged|recorded|added"], C(systolic=129, diastolic=80, pulse=66)), ("by how much did the upper value drop?", ANY, [value(138 - 129)], []), tools=[DIARY, offer(SUGAR)])

HENS = live(EGGS, "print(f\"house {a['house']}: {a['eggs']} eggs saved\")")
chain(("house A 88 eggs", "log_eggs", ["88|saved|logged|recorded"], C(house="A", eggs=88, broken=(None, 0))), ("B had 95, two broken", "log_eggs", ["95|saved|logged|recorded"], C(house="B", eggs=95, broken=2)), ("And house C the same as A.", "log_eggs", ["88|saved|logged|recorded"], C(house="C", eggs=88, broken=(None, 0))),
      ("total of the three houses", ANY, [value(88 + 95 + 88)], []), tools=[HENS, offer(HERD)])

RUNS = live(PIPE, "print(f\"pipeline of {a['project']} on {a['ref']} started\")")
chain(("run the pipeline of api on main pls", "trigger_pipeline", ["started|running|api"], C(project="api", ref="main")), ("same for branch release-2", "trigger_pipeline", ["started|running|release-2"], C(project="api", ref="release-2")), ("And project website, main again.", "trigger_pipeline", ["started|running|website"], C(project="website", ref="main")),
      ("that'll be all, many thanks", N, [], []), tools=[RUNS, offer(MERGE), offer(BRANCH)])

MILES = live(CONVERT, "f = {'km': 1000, 'mi': 1609.344, 'm': 1, 'ft': 0.3048, 'kg': 1, 'lb': 0.45359237}\nprint(f\"{a['value']:g} {a['from_unit']} = {a['value'] * f[a['from_unit']] / f[a['to_unit']]:.2f} {a['to_unit']}\")")
chain(("the next village is 14 miles off. km please", "convert_units", ["22.5"], C(value=14, from_unit="mi", to_unit="km")), ("make that metres", ANY, [either(value(14 * 1609.344, 0), value(round(14 * 1609.344 / 10) * 10))], []), ("my rucksack has 30 kg, in pounds that is?", "convert_units", ["66.1"], C(value=30, from_unit="kg", to_unit="lb")), tools=[MILES])

PRICES = live(FUEL, "p = {'diesel': 1.62, 'e5': 1.78, 'e10': 1.72, 'lpg': 0.98}\nprint(f\"{a['fuel']} in {a['town']}: {p[a['fuel']]} a litre\")")
chain(("what's diesel in Celle at the moment", "fuel_prices", ["1.62"], C(town=T("Celle"), fuel="diesel")), ("and e10?", "fuel_prices", ["1.72"], C(town=T("Celle"), fuel="e10")), ("50 litres of the diesel would cost me", ANY, [value(50 * 162 // 100)], []), ("good to know. bye", N, [BYE], []), tools=[PRICES, offer(PARK), offer(ROUTE)])

WINDOW = live(CAMP, "print(f\"{a['kind']} from {a['arrival']} for {a['nights']} nights, {a['people']} people: reserved\")")
chain(("Reserve a camper pitch from 2027-05-14, 3 nights, 2 people.", "reserve_pitch", ["reserved|camper|3|done|booked"], C(kind="camper", arrival="2027-05-14", nights=3, people=2, dog=(None, False))), ("hm, we'd rather stay 5 nights", "reserve_pitch", ["5|five"], C(kind="camper", arrival="2027-05-14", nights=5, people=2, dog=(None, False))),
      ("Sorry, my mum joins, so three people.", "reserve_pitch", ["3|three|reserved"], C(kind="camper", arrival="2027-05-14", nights=5, people=3, dog=(None, False))), tools=[WINDOW])

CLOCK = live(ZONE, "t = {'tokyo': '18:30', 'lima': '04:30', 'cairo': '11:30'}.get(a['city'].lower())\nif t is None: sys.exit('unknown city')\nprint(f\"{a['city']}: {t}\")")
chain(("whats the tiem in Tokyo?", "world_clock", ["18:30|6:30"], C(city=T("Tokyo"))), ("Lima", "world_clock", ["4:30"], C(city=T("Lima"))), ("how many hours apart are they", ANY, [value(18 - 4)], []), ("and what time is it in Cairo", "world_clock", ["11:30"], C(city=T("Cairo"))), tools=[CLOCK])

BOARD = live(MATCH, "print(f\"{a['home']} {a['home_goals']}:{a['away_goals']} {a['away']} stored\")")
chain(("Falcons vs Herons ended 2:2, falcons at home, save it", "record_match", ["2|stored|saved|recorded"], C(home=T("Falcons"), away=T("Herons"), home_goals=2, away_goals=2)), ("wrong, it was 3:2 for the Falcons", "record_match", ["3|stored|saved|recorded|corrected|updated"], C(home=T("Falcons"), away=T("Herons"), home_goals=3, away_goals=2)),
      ("next: Herons at home against Owls, 0 to 1", "record_match", ["1|stored|saved|recorded"], C(home=T("Herons"), away=T("Owls"), home_goals=0, away_goals=1)), tools=[BOARD, offer(PLAYER)])

SHELVES = live(BOOKS, "b = {'ishiguro': 'The Buried Giant, Klara and the Sun', 'le guin': 'The Dispossessed'}\nprint(next((t for k, t in b.items() if k in a.get('author', '').lower()), 'nothing found'))")
chain(("Have you any books by Ishiguro?", "catalogue_search", ["buried giant|klara"], C(author=T("Ishiguro", "Kazuo Ishiguro"))), ("and by Le Guin", "catalogue_search", ["dispossessed"], C(author=T("Le Guin", "Ursula K. Le Guin"))), ("Thanks, I'll come by tomorrow.", N, [], []), tools=[SHELVES])

TARIFF = [house("knowledge_search", "office/prices.md:4\nCopies: 0.12 each in black and white, 0.35 in colour.")]
chain(("what do our office docs say a copy costs", "knowledge_search", ["0.12|0.35"], C(query=like("~cop(y|ies)", "copy price"), k=(None, 3, 5, 10))), ("so 250 black and white ones come to", ANY, [value(250 * 12 // 100)], []), ("and 60 in colour?", ANY, [value(60 * 35 // 100)], []), ("all of it together", ANY, [value(250 * 12 // 100 + 60 * 35 // 100)], []), tools=TARIFF)

DRAWER = [house("file_list", "loan.txt\nholiday.txt"), house("file_read", "owed to Kit: 640, paid back so far: 275")]
chain(("what's lying around in my folder", "file_list", ["loan.txt"], C()), ("open the loan one", "file_read", ["640|275"], C(path="loan.txt")), ("how much do I still owe?", ANY, [value(640 - 275)], []), ("And if I pay back 73 a month, how many months?", ANY, [value((640 - 275) // 73)], []), tools=DRAWER)

if __name__ == "__main__":
    write()
