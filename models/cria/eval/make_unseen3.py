#!/usr/bin/env python3
"""Prints unseen3.jsonl: the third hand-written evaluation, by an author who knows neither the generator of the dialogues nor the
questions of the two sets before.  Ten strangers ask: a nurse, a student, a system administrator, a shop owner, a retiree, a gamer, a
scientist, a developer, a parent, and people whose English is a second language.  Every expected value is computed here or stands in what a tool returns."""
import base64
import datetime
import hashlib
import itertools
import json
import math
import random
import re
import statistics
import sys

from author import A, B, C, D, E, F, I, N, OUT, P, S, X, ask, search, write
from facts import SORRY, T, both, day, num, only, order, says, weekday


def python(q, *facts):
    ask("python", [q], [P], [[f if isinstance(f, str) else num(f) for f in facts]])


# ---------------------------------------------------------------- Python: 60

python("pt weighs 72.5 kg, order says 15 mg per kg, how many mg is that", 72.5 * 15)
python("need to run 1000 ml over 8 hours and the giving set is 20 drops per ml. drops per minute?", num(1000 * 20 / 480, 0))
python("i gave 3 tabs of 325mg every 6 hrs for 2 days whats the total mg", 3 * 325 * 48 // 6)
python("vial is 250 mg in 5 ml, dr wants 180 mg, how many ml do i draw up", num(180 / 250 * 5, 1))
python("mean and standard deviation of 12 15 11 19 22 15 8 ??", num(statistics.mean([12, 15, 11, 19, 22, 15, 8]), 1),
       num(statistics.stdev([12, 15, 11, 19, 22, 15, 8]), 1) + "|" + num(statistics.pstdev([12, 15, 11, 19, 22, 15, 8]), 1)[1:])
python("is 7919 a prime number or not??", says("prime", "true", "yes"), r"!~\b(not|no|false|isn't)\b")
python("prime factors of 360,360 plz", 13, 11, 7, 5, 3)
python("Wahts 17 to the power of 13", 17 ** 13)
python("25 factorial, the exact number", math.factorial(25))
python("Quick one: how many bytes are there in 3.5 GiB?", int(3.5 * 2 ** 30))
python("convrt 0xDEADBEEF to decimal", 0xDEADBEEF)
python("octal 755 in binary?", f"{0o755:b}")
python("box booted 2026-03-02 04:10 and went down 2026-03-19 16:40. how many hours was it up",
       num((datetime.datetime(2026, 3, 19, 16, 40) - datetime.datetime(2026, 3, 2, 4, 10)).total_seconds() / 3600) + "|17 days")
python("a /22 network, how many usable hosts", 2 ** 10 - 2)
python("I buy for 34.80 and sell for 59.00. What percentage of the selling price is my profit?", num((59 - 34.8) / 59 * 100, 0))
python("price incl. 19% vat is 249, whats it without the vat", num(249 / 1.19, 1))
python("qty, unit price\n12, 4.50\n3, 19.99\n40, 0.85\nwhat does the whole order come to", num(12 * 4.5 + 3 * 19.99 + 40 * .85, 2))
python("customer gets 15% off and then another 5% off that, list price is $480.00", num(480 * .85 * .95, 1))
python("i sold 7 dozen eggs at 42 cents each, how much did i make", num(7 * 12 * .42, 2))
python("If I put 12,000 into the bank at 3.2 % compounded yearly, what will I have after 7 years?", num(12000 * 1.032 ** 7, 0))
python("I was born on 14 February 1951. Could you tell me which day of the week that was?", weekday(D(1951, 2, 14)))
python("How many days passed between our wedding on 6 June 1974 and the golden anniversary on 6 June 2024, please?", (D(2024, 6, 6) - D(1974, 6, 6)).days)
python("what date is 90 days after 17 january 2025", day(D(2025, 1, 17) + datetime.timedelta(90)))
python("sword does 48 dmg, 25% crit chance and a crit deals double. average dmg per hit?", num(48 * 1.25))
python("drop rate is 0.5%, i do 300 runs. chance that i get at least one, in percent", num(100 * (1 - .995 ** 300), 0) + "|" + num(1 - .995 ** 300, 2)[1:])
python("need 1.2 million xp and a match gives 3450. how many matches do i have to play", num(math.ceil(1200000 / 3450)) + "|" + num(1200000 / 3450, 1)[1:])
python("light travels 299,792,458 m/s. seconds to cover 1.496e11 m?", num(1.496e11 / 299792458, 0))
python("log base 2 of 10 million", num(math.log2(1e7), 1))
python("310.15 kelvin in celsius and in fahrenheit", 37, num(98.6, 1))
python("whats teh median of 3.1, 2.7, 8.8, 4.4, 5.0, 2.9", num(statistics.median([3.1, 2.7, 8.8, 4.4, 5.0, 2.9]), 2))
python("what is the ph if the H+ concentration is 3.2e-5 mol/l", num(-math.log10(3.2e-5), 1))
python("sort by length, shortest first: kiwi, watermelon, fig, banana", order("fig", "kiwi", "banana", "watermelon"))
python("reverse the string Lorem-42x", "Lorem-42x"[::-1].lower())
python("how often does the letter s occur in 'mississippi possessions'", "mississippi possessions".count("s"))
python("make this snake_case: getUserProfileImage", "get_user_profile_image")
python("write a function that returns the nth fibonacci number and show me fib(50)", 12586269025)
python("write me a func is_palindrome and run it on 'never odd or even' (ignore the spaces)", says("true", "yes", "is a palindrome"), r"!~\bfalse\b")
python("[5, 3, 9, 1, 9, 5] -> unique values, descending", r"~9\D+5\D+3\D+1(?!\d)")
python("md5 of the word hello", hashlib.md5(b"hello").hexdigest())
python("base64 of: corral rocks", base64.b64encode(b"corral rocks").decode())
python("how many words are in this: the quick brown fox jumps over the lazy dog and then sleeps all afternoon",
       num(len("the quick brown fox jumps over the lazy dog and then sleeps all afternoon".split())))
python("3 kids, 50 candies, everybody gets the same. how many each and how many are left over", 16, 2)
python("Bake sale: 8 boxes of 24 muffins at 1.75 each. What do we earn if everything sells?", 8 * 24 * 1.75)
python("recipe for 4 people needs 350 g flour, we are 11", num(350 / 4 * 11, 0))
python("please can you calculate me how much is 15 procent from 860", num(129))
python("how much cost 2.5 kg of apples when one kg is 3.20", num(8))
python("A train go 280 km in 2 hours 20 minutes, what is his speed in km/h?", num(120))
python("i drove 412 miles on 11.8 gallons. mpg?", num(412 / 11.8, 0))
python("5 ft 11 in cm", num(71 * 2.54, 0))
python("1994 as a roman numeral", "MCMXCIV")
python("lcm of 84 and 126, gcd too", math.lcm(84, 126), math.gcd(84, 126))
python("sum of all odd nubmers from 1 up to 999", sum(range(1, 1000, 2)))
python("how many friday the 13ths are there in 2026", num(sum(D(2026, m, 13).weekday() == 4 for m in range(1, 13))) + "|three")
R = .041 / 12
python("240k mortgage at 4.1% a year for 25 years, what's the monthly payment", num(240000 * R / (1 - (1 + R) ** -300), 0))
python("team,points\nred,14\nblue,9\nred,22\nblue,31\ntotal per team pls", r"~red\W+(\w+ ){0,4}\W*36|36\W+(\w+ ){0,3}red", r"~blue\W+(\w+ ){0,4}\W*40|40\W+(\w+ ){0,3}blue")
python("keep only the ones over 50: 12 87 45 66 50 103 7", r"~87\D+66\D+103|66\D+87\D+103|103\D+87\D+66", "!~(?<!\\d)(12|45|7)(?!\\d)")
python("hi, how many seconds does a leap year have", 366 * 86400)
python("whats 1/7 + 2/9 as a fraction", "23/63")
python("dice: probability of rolling 10 or more with two d6, as a percentage", num(600 / 36, 0) + "|" + num(6 / 36, 2)[1:])
python("how old is somebody born on 3 may 1948 on 1 january 2026", num(77))

# ---------------------------------------------------------------- search, Wolfram, documents, files: 30

W = lambda result=None, error=None: search(result, error, "wolfram_alpha")


def K(result=None, error=None):
    f = F("knowledge_search", "Searches the local documents and code; returns passages with their source and line numbers",
          {"query": S("Words to look for"), "k": I("How many passages")}, result, ["query"], error)
    return f


BS, WA, KS = "brave_search", "wolfram_alpha", "knowledge_search"


def builtin(q, tool, facts, words, *tools):
    calls = [C(query="~" + ".*".join(map(re.escape, words)), k=(None, *range(1, 11)))] if tool == KS else None
    ask("builtin", [q], [tool], [facts], tools=list(tools), words=[words], calls=calls)


builtin("who won the women's 1500 m at the world indoors this year, look it up", BS, ["Halloran"], ["1500"],
        search("1. World Indoor Championships: results\nhttps://athletics.example/results\nWomen's 1500 m: gold for Aoife Halloran in 4:01.22, silver for Mirre Claes."))
builtin("any news on the Tarvisio rail tunnel?", BS, ["reopen|april"], ["tarvisio"],
        search("1. Tarvisio tunnel to reopen in April\nhttps://news.example/tarvisio\nThe rail tunnel, closed since a rockfall, will reopen on 14 April, the operator said."))
builtin("can u check online what a nintendo switch 2 costs at the moment", BS, ["429"], ["switch", "2"],
        search("1. Switch 2 price tracker\nhttps://prices.example/switch2\nNintendo Switch 2: from 429.00 EUR at three shops."))
builtin("search the web: opening hours of the Museum of Broken Clocks in Graz", BS, ["10", "17|5"], ["broken clocks"],
        search("1. Museum of Broken Clocks, Graz\nhttps://clocks.example\nOpen Wednesday to Sunday, 10:00 to 17:00. Closed on Mondays and Tuesdays."))
builtin("whats the newest release of the zlib library", BS, ["1.3.2"], ["zlib"],
        search("1. zlib home\nhttps://zlib.example\nCurrent release: zlib 1.3.2, February 2026.\n2. zlib changelog\nhttps://zlib.example/changes\nChanges in 1.3.2: fixes in inflate."))
builtin("I read that the pharmacy chain Velo Med recalled a cough syrup, is it true? please search", BS, ["recall|Tussolin"], ["velo"],
        search("1. Velo Med recalls cough syrup Tussolin\nhttps://health.example/recall\nLots 22A to 22F of Tussolin were recalled on 3 November because of a wrong label."))
builtin("google for me who is the mayor of Bremerhaven now", BS, ["Grantz"], ["bremerhaven"],
        search("1. Bremerhaven: mayor\nhttps://city.example/mayor\nThe mayor (Oberbürgermeister) of Bremerhaven is Melf Grantz."))
builtin("when's the next patch for Iron Harvest Online coming out, find it on the internet", BS, ["9 december|december 9|2.14"], ["iron harvest"],
        search("1. Patch 2.14 announced\nhttps://ironharvest.example/news\nPatch 2.14 goes live on 9 December with two new maps."))
builtin("Which team is top of the Croatian handball league? I'd like the current standings.", BS, ["Zagreb"], ["handball"],
        search("1. Premijer liga, table\nhttps://handball.example/cro\n1. RK Zagreb 24 points, 2. Nexe 22 points, 3. Sesvete 15 points."))
builtin("population of Tuvalu acording to the latest census, search please", BS, ["10643"], ["tuvalu"],
        search("1. Tuvalu census\nhttps://stats.example/tuvalu\nThe latest census counted 10,643 people on nine islands."))
builtin("ask wolfram alpha for the boiling point of hexane", WA, ["68.7"], ["hexane"], W("hexane | boiling point\nResult: 68.7 °C (degrees Celsius)"))
builtin("use wolfram: integral of x^2 * e^x", WA, ["x^2|2 x|2x"], ["x^2"], W("integral x^2 e^x dx = e^x (x^2 - 2 x + 2) + constant"))
builtin("according to wolfram alpha how far is Neptune from the sun right now", WA, ["29.89"], ["neptune", "sun"], W("Neptune | distance from Sun\nResult: 29.89 au (astronomical units)"))
builtin("wolfram alpha pls: gdp of portugal", WA, ["308.7|308"], ["portugal"], W("Portugal | GDP | nominal\nResult: $308.7 billion per year"))
builtin("What does Wolfram Alpha say is the half-life of iodine-131?", WA, ["8.02"], ["iodine"], W("iodine-131 | half-life\nResult: 8.0252 days"))
builtin("can wolfram tell me how many calories are in 200 g of cooked lentils", WA, ["232"], ["lentils"], W("lentils, cooked | 200 g | total calories\nResult: 232 Cal (dietary calories)"))
builtin("what do our docs say about resetting the badge reader", KS, ["10 seconds|ten seconds|blue"], ["badge"],
        K("handbook/doors.md:41\nTo reset a badge reader, hold the inner button for 10 seconds until the light is blue."))
builtin("look in the documents: who signs off travel above 2000 euro?", KS, ["Okafor"], ["travel"],
        K("policy/travel.md:12\nTravel above 2,000 EUR needs the signature of the head of finance, Ms Okafor."))
builtin("is there anything in my notes about grandma's plum cake", KS, ["180|yeast"], ["plum"],
        K("notes/recipes.txt:88\nPlum cake (grandma): yeast dough, 1.2 kg plums, 180 °C, 45 minutes."))
builtin("check the local knowledge base for the retry limit of the ingest worker", KS, ["7|seven"], ["retry"],
        K("docs/ingest.md:130\nThe ingest worker retries a message 7 times, then it goes to the dead-letter queue."))
builtin("which of our files defines parse_header", KS, ["wire.c"], ["parse_header"],
        K("src/net/wire.c:212\nint parse_header(const uint8_t *p, size_t n, struct header *out) {"))
builtin("Please find in our manuals how often the autoclave has to be tested.", KS, ["daily|every day|each day|every morning|morning"], ["autoclave"],
        K("manuals/autoclave.txt:7\nThe autoclave is tested daily, each morning, with a Bowie-Dick pack."))
builtin("dig up the warranty period for the Argon kettle from the docs", KS, ["30 months|30"], ["argon"],
        K("products/argon-kettle.md:19\nWarranty: 30 months from the date of purchase, with the receipt."))
builtin("the onboarding doc, what does it say about laptops?", KS, ["encrypt"], ["laptop"],
        K("hr/onboarding.md:55\nLaptops are handed out on day one; the disk must be encrypted before the first login."))
ask("builtin", ["save the text 'milk, eggs, bread' in a file called shopping.txt", "now read shopping.txt and show me whats in it"], [P, P], [["shopping.txt|saved|wrote|done|written"], ["milk", "bread"]])
ask("builtin", ["create notes.md with three lines: alpha, beta, gamma", "how many lines has notes.md"], [P, P], [[], ["3|three"]])
ask("builtin", ["write the squares of the numbers 1 to 20 into squares.csv, one per line", "open it again and sum them up", "which files are in the folder now?"],
    [P, P, P], [[], [num(sum(i * i for i in range(1, 21)))], ["squares.csv"]])
ask("builtin", ["put {\"port\": 8088, \"debug\": false} into config.json please", "read the port back from config.json"], [P, P], [[], [num(8088)]])
ask("builtin", ["make a file log.txt that says hello", "append a second line to it: goodbye", "print the file"], [P, P, P], [[], [], ["hello", "goodbye"]])
ask("builtin", ["whats in the file ward.txt"], ["file_read"], [["Lindqvist"]],
    tools=[F("file_read", "Read a file from the work folder", {"path": S("Path of the file"), "lines": S("Range of lines, such as 10-20")}, "Bed 4: Lindqvist, discharge on Friday", ["path"]),
           F("file_list", "List the files of the work folder", {}, "ward.txt")], calls=[C(path=("ward.txt", "./ward.txt"))])

# ---------------------------------------------------------------- functions never seen: 100

VITALS = F("log_vitals", "Writes vital signs into the patient's chart", {"patient_id": S("Patient number, such as P-104"), "heart_rate": I("Beats per minute"),
           "temperature": X("Body temperature in °C"), "spo2": I("Oxygen saturation in percent")}, "entry 8812 saved", ["patient_id"])
DOSE = F("schedule_dose", "Plans a drug for a patient", {"patient": S(), "drug": S(), "amount_mg": X("Dose in milligrams"), "times": A("string", "Times of day, HH:MM")}, "planned")
BED = F("find_free_bed", "Free beds of a ward", {"ward": S("Name of the ward"), "isolation": B("Only rooms for isolation")}, "beds 12 and 19", ["ward"])
SHIFT = F("assign_shift", "Puts somebody on the rota", {"person": S("First name"), "day": E("Day of the week", "mon", "tue", "wed", "thu", "fri", "sat", "sun"), "shift": E(None, "early", "late", "night")}, "rota updated")
VM = F("restart_vm", "Restarts a virtual machine", {"host": S("Host name"), "force": B("Without waiting for the guest to shut down; default false")}, "restarting, back in 40 s", ["host"])
FIRE = F("add_firewall_rule", "Adds a rule to the firewall", {"port": I(), "protocol": E(None, "tcp", "udp"), "action": E(None, "allow", "deny"), "source": S("Network in CIDR notation; everything if absent")},
         "rule 31 active", ["port", "protocol", "action"])
DISK = F("disk_usage", "How full a file system of a host is", {"host": S(), "mount": S("Mount point, default /")}, "{\"used_percent\": 87, \"free_gb\": 52}", ["host"])
CERT = F("cert_expiry", "When the TLS certificate of a host ends", {"hostname": S(), "port": I("Default 443")}, "2027-01-19", ["hostname"])
PRICE = F("set_price", "Changes the price of an article", {"sku": S("Article number"), "price": X(), "currency": E("Default EUR", "EUR", "USD", "GBP")}, "price changed", ["sku", "price"])
RESTOCK = F("order_stock", "Orders articles from the supplier", {"article": S(), "quantity": I("Pieces"), "urgent": B("Express delivery")}, "order 5530 placed", ["article", "quantity"])
LABEL = F("print_label", "Prints a shipping label", {"order_number": I(), "copies": I("Default 1")}, "printed", ["order_number"])
REFUND = F("issue_refund", "Pays a customer back", {"order_number": I(), "amount": X("Everything if absent"), "reason": E(None, "damaged", "late", "wrong_item", "other")}, "refund R-77 on its way", ["order_number", "reason"])
PARCEL = F("ship_quote", "Price of sending a parcel", {"country": S("Two-letter code of the country"), "weight_kg": X(), "insured": B(None)}, "{\"price\": 23.4, \"days\": 5}", ["country", "weight_kg"])
PILL = F("pill_reminder", "Reminds of a medicine each day", {"medicine": S(), "hour": I("Hour of the day, 0 to 23"), "with_food": B("To be taken with food")}, "reminder set", ["medicine", "hour"])
CALL = F("call_contact", "Telephones somebody from the address book", {"name": S("As in the address book"), "video": B("Video call; default false")}, "ringing", ["name"])
READ = F("read_aloud", "Reads a newspaper section aloud", {"section": E("Section of the paper", "local", "politics", "sports", "weather", "obituaries"), "speed": X("1.0 is normal")}, "reading", ["section"])
EQUIP = F("equip_item", "Puts an item on the character", {"slot": E("Where it is worn", "head", "chest", "hands", "feet"), "item": S("Name of the item")}, "equipped")
LOBBY = F("create_lobby", "Opens a game lobby", {"mode": E(None, "duel", "team", "royale"), "max_players": I(), "ranked": B(), "password": S()}, "lobby 4471 open", ["mode", "max_players"])
STATS = F("player_stats", "Statistics of a player", {"player": S("Player's name"), "season": I("Number of the season; the running one if absent")}, "{\"wins\": 212, \"losses\": 187}", ["player"])
SPIN = F("run_centrifuge", "Starts the centrifuge", {"rpm": I("Revolutions per minute"), "minutes": X("How long"), "temperature_c": X("Cooling")}, "running", ["rpm", "minutes"])
SAMPLES = F("register_samples", "Enters samples into the lab's list", {"ids": A("string", "Sample numbers"), "material": E(None, "blood", "soil", "water", "tissue"), "freezer": I("Number of the freezer")}, "registered", ["ids", "material"])
SENSOR = F("sensor_history", "Readings of a sensor over some days", {"sensor": S("Name of the sensor"), "start": S("First day, YYYY-MM-DD"), "end": S("Last day, YYYY-MM-DD")}, "min 3.1, max 19.7, mean 11.2")
HOOK = F("create_webhook", "Registers a URL to be told of events", {"url": S(), "events": {"type": "array", "items": {"type": "string", "enum": ["created", "updated", "deleted"]}, "description": "Which events"}, "active": B("Default true")}, "hook 19", ["url", "events"])
KEY = F("rotate_api_key", "Replaces the API key of an environment", {"environment": E(None, "development", "staging", "production"), "grace_hours": I("Hours that the old key still works; default 0")}, "new key ends in 9f2c", ["environment"])
FLAG = F("set_feature_flag", "Switches a feature for a share of the users", {"flag": S(), "enabled": B(), "percent": X("Share of the users, default 100")}, "flag updated", ["flag", "enabled"])
COMMITS = F("list_commits", "Newest commits of a repository", {"repo": S(), "author": S("Only by this person"), "limit": I("How many; default 10")}, "a1f3 fix retry; 77be bump deps", ["repo"])
POCKET = F("add_allowance", "Pocket money for a child", {"child": S("First name"), "amount": X("In euro"), "note": S("What for")}, "booked", ["child", "amount"])
BLOCK = F("block_app", "Blocks an app on a child's device", {"app": S(), "minutes": I("How long"), "device": E("Everything if absent", "phone", "tablet", "console")}, "blocked", ["app", "minutes"])
SICK = F("report_absence", "Tells the school that a child stays at home", {"child": S("First name"), "date": S("YYYY-MM-DD"), "reason": E(None, "ill", "doctor", "family", "other")}, "school informed")
RECIPE = F("find_recipe", "Recipes that use what there is", {"ingredients": A("string", "What is in the house"), "max_minutes": I("Longest time"), "vegetarian": B()}, "Spanish omelette, 25 minutes", ["ingredients"])
LOAN = F("renew_loan", "Renews the loan of a library book", {"title": S("Title of the book"), "weeks": I("Default 2")}, "due 21 January", ["title"])
PARK = F("buy_parking", "Buys a parking ticket", {"plate": S("Number plate"), "zone": S("Zone, such as B2"), "minutes": I()}, "valid, 3.20 EUR")
BILL = F("split_bill", "Splits a restaurant bill", {"total": X(), "people": I(), "tip_percent": X("Default 0")}, "{\"each\": 27.6}", ["total", "people"])
TIDE = F("get_tides", "High and low water at a beach", {"beach": S(), "date": S("YYYY-MM-DD")}, "high 07:12, low 13:28")
WASH = F("start_wash", "Starts the washing machine", {"program": E(None, "cotton", "wool", "eco", "quick"), "temperature": {"type": "integer", "enum": [20, 30, 40, 60], "description": "°C"}, "extra_rinse": B()}, "ends in 1:50", ["program"])
CHARGE = F("charge_car", "Charges the electric car", {"target_percent": I("Stop at this level"), "ready_by": S("HH:MM")}, "charging", ["target_percent"])
CASE = F("open_case", "Opens a support case", {"customer_id": I(), "priority": E(None, "low", "normal", "high"), "summary": S("One sentence")}, "case 90417")
TAG = F("tag_photos", "Adds a tag to photos", {"photo_ids": A("integer", "Numbers of the photos"), "tag": S()}, "tagged")
VOTE = F("cast_vote", "Votes in a poll", {"poll_id": I(), "choice": E(None, "yes", "no", "abstain")}, "counted")
GRADE = F("enter_grade", "Enters a pupil's grade", {"pupil": S("First name"), "subject": E(None, "maths", "biology", "history", "music"), "points": X("0 to 15")}, "entered")
PETS = F("feed_pet", "Fills the bowl of a pet", {"pet": S("Name of the animal"), "grams": I()}, "filled", ["pet"])
ADDRESS = F("save_address", "Saves where somebody lives", {"name": S(), "address": {"type": "object", "description": "Postal address", "properties": {"street": S("With the house number"), "city": S(), "postcode": S()}, "required": ["street", "city"]}}, "saved")
VOL = F("speaker_level", "Volume of the loudspeakers in a room", {"room": S(), "level": I("0 to 100")}, "ok")
ALLERGY = F("check_allergens", "Which allergens a dish of the canteen holds", {"dish": S()}, "gluten, celery")
EXCH = F("exchange_rate", "Rate between two currencies", {"from": S("Three-letter code"), "to": S("Three-letter code")}, "1.0738")


def fun(q, right, tools, calls, *facts):
    """right: the function that fits; tools: all that are offered, in this order."""
    ask("functions", [q], [right["function"]["name"]], [list(facts)], tools=tools, calls=[calls])


# nurse
fun("pulse 88, temp 37.9 for P-311", VITALS, [VITALS], C(patient_id="P-311", heart_rate=88, temperature=37.9))
fun("pls chart sats of 94% for patient P-27", VITALS, [BED, VITALS, DOSE], C(patient_id="P-27", spo2=94))
fun("P-56: hr 112, sat 91", VITALS, [VITALS, SHIFT], C(patient_id="P-56", heart_rate=112, spo2=91))
fun("Could you please plan ibuprofen 400 mg for Mrs Adeyemi at 8:00, 14:00 and 20:00?", DOSE, [VITALS, DOSE],
    C(patient=("Mrs Adeyemi", "Adeyemi"), drug=("ibuprofen", "Ibuprofen"), amount_mg=400, times=(["08:00", "14:00", "20:00"], ["8:00", "14:00", "20:00"])))
fun("mr holt gets 2.5 mg bisoprolol every morning at 07:30", DOSE, [DOSE, BED, PILL][:2], C(patient=("mr holt", "Mr Holt", "Mr. Holt", "holt", "Holt"), drug=("bisoprolol", "Bisoprolol"), amount_mg=2.5, times=["07:30"]))
fun("any bed left on cardiology", BED, [BED], C(ward=("cardiology", "Cardiology"), isolation=(None, False)), "12", "19")
fun("need an isolation bed in pediatrics", BED, [SHIFT, BED, ALLERGY], C(ward=("pediatrics", "Pediatrics"), isolation=True), "12|19")
fun("put samira on nights on thursday", SHIFT, [SHIFT, BED], C(person=("Samira", "samira"), day="thu", shift="night"))
fun("Tom does the early on Sunday.", SHIFT, [VITALS, DOSE, SHIFT, BED], C(person="Tom", day="sun", shift="early"))
fun("late shift for Ingrid, wednesday pls", SHIFT, [SHIFT], C(person="Ingrid", day="wed", shift="late"))
fun("is there celery in the goulash soup?", ALLERGY, [ALLERGY, BED], C(dish=T("goulash soup", "goulash")), "celery|yes")
# system administrator
fun("rebot vm db-west-3 pls", VM, [VM], C(host="db-west-3", force=(None, False)))
fun("mail02 hangs, kick it hard, dont wait for a clean shutdown", VM, [DISK, VM, CERT], C(host="mail02", force=True))
fun("gracefully restart build-agent-7 thx", VM, [VM, FIRE], C(host="build-agent-7", force=(None, False)))
fun("open tcp 8443 for 10.20.0.0/16", FIRE, [FIRE, VM], C(port=8443, protocol="tcp", action="allow", source="10.20.0.0/16"))
fun("block udp port 1900", FIRE, [FIRE], C(port=1900, protocol="udp", action="deny"))
fun("nobody from 203.0.113.0/24 should reach port 22 any more (tcp)", FIRE, [CERT, DISK, VM, FIRE], C(port=22, protocol="tcp", action="deny", source="203.0.113.0/24"))
fun("hwo full is /var on log-01", DISK, [DISK, VM], C(host="log-01", mount="/var"), "87|52")
fun("space left on nas.home ?", DISK, [CERT, DISK], C(host="nas.home", mount=(None, "/")), "52|87")
fun("when does the cert of shop.example.org run out", CERT, [DISK, CERT, VM, FIRE, COMMITS], C(hostname="shop.example.org", port=(None, 443)), "2027-01-19|19 jan|jan 19|january 19")
fun("check the certificate on ldap.corp.example port 636", CERT, [CERT], C(hostname="ldap.corp.example", port=636), "2027")
# shop owner
fun("TS-4410 now costs 19.95", PRICE, [PRICE, LABEL], C(sku="TS-4410", price=19.95, currency=(None, "EUR")))
fun("change the price of mug-blue to 7.5 pounds", PRICE, [RESTOCK, PRICE], C(sku="mug-blue", price=7.5, currency="GBP"))
fun("Please set article 88-213 at $129", PRICE, [PRICE], C(sku="88-213", price=129, currency="USD"))
fun("we're out of tea towels, get 60 more", RESTOCK, [RESTOCK, PRICE, LABEL], C(article=("tea towels", "Tea towels", "tea towel"), quantity=60, urgent=(None, False)), "5530|order")
fun("order 250 candles and make it express", RESTOCK, [LABEL, RESTOCK], C(article=("candles", "candle", "Candles"), quantity=250, urgent=True))
fun("a gross of pencils from the supplier please (thats 144)", RESTOCK, [RESTOCK, REFUND], C(article=("pencils", "Pencils", "pencil"), quantity=144, urgent=(None, False)))
fun("label for order 20931", LABEL, [LABEL], C(order_number=20931, copies=(None, 1)))
fun("i need 3 copies of the shipping label for 20944", LABEL, [REFUND, LABEL, PARCEL], C(order_number=20944, copies=3))
fun("order 771 came broken, give her back the 34.50", REFUND, [LABEL, REFUND], C(order_number=771, amount=34.5, reason="damaged"))
fun("refund 8120 completely, we sent the wrong thing", REFUND, [REFUND], C(order_number=8120, reason="wrong_item"))
fun("Parcel 5567 arrived two weeks too late, the customer should get 10 euro back.", REFUND, [PRICE, REFUND, RESTOCK], C(order_number=5567, amount=10, reason="late"))
fun("what does it cost to send 4.2 kg to japan", PARCEL, [PARCEL, LABEL], C(country=("JP", "jp"), weight_kg=4.2, insured=(None, False)), "23.4")
fun("insured parcel, 800 grams, to Brazil: price?", PARCEL, [PARCEL], C(country=("BR", "br"), weight_kg=.8, insured=True), "23.4")
fun("customer 40077 can't log in since yesterday, it's urgent", CASE, [CASE, REFUND],
    C(customer_id=40077, priority="high", summary="~log ?in|access"), "90417|case|opened")
fun("open a low priority case for customer 312: invoice has a typo", CASE, [LABEL, CASE, PRICE], C(customer_id=312, priority="low", summary="~invoice.*typo|typo.*invoice"))
# retiree
fun("remnd me to take ramipril at 8 in the mornig every day", PILL, [PILL, CALL], C(medicine=("ramipril", "Ramipril"), hour=8, with_food=(None, False)))
fun("I take my metformin with dinner at 7 pm, please remind me.", PILL, [CALL, PILL, READ], C(medicine=("metformin", "Metformin"), hour=19, with_food=True))
fun("blood thinner, 9 in the evening", PILL, [PILL], C(medicine=("blood thinner", "Blood thinner"), hour=21, with_food=(None, False)))
fun("ring my daughter Petra", CALL, [CALL, READ], C(name="Petra", video=(None, False)))
fun("I would like to see Uncle Benno, call him with video", CALL, [PILL, CALL], C(name=("Uncle Benno", "Benno"), video=True))
fun("phone dr. weiss please", CALL, [READ, CALL, PILL], C(name=("dr. weiss", "Dr. Weiss", "dr weiss", "Dr Weiss", "weiss"), video=(None, False)))
fun("read me who died", READ, [READ, CALL], C(section="obituaries", speed=(None, 1)))
fun("the sports pages, a bit slower, 0.8", READ, [READ], C(section="sports", speed=.8))
fun("What happened in our town? Read it to me.", READ, [CALL, READ], C(section="local", speed=(None, 1)))
fun("I can't bring back The Lighthouse Keeper yet, extend it 3 weeks", LOAN, [LOAN, CALL], C(title=("The Lighthouse Keeper", "Lighthouse Keeper"), weeks=3), "21 jan|january 21")
fun("renew 'A History of Bees'", LOAN, [LOAN], C(title="A History of Bees", weeks=(None, 2)), "21 jan|january 21")
# gamer
fun("put on the dragonscale helmet", EQUIP, [EQUIP, STATS], C(slot="head", item=("dragonscale helmet", "Dragonscale helmet", "Dragonscale Helmet")))
fun("wear boots of haste", EQUIP, [LOBBY, EQUIP], C(slot="feet", item=("boots of haste", "Boots of Haste", "Boots of haste")))
fun("open a ranked duel for 2", LOBBY, [LOBBY, STATS], C(mode="duel", max_players=2, ranked=True))
fun("battle royale lobby, 60 ppl, password bananas", LOBBY, [EQUIP, LOBBY, STATS], C(mode="royale", max_players=60, ranked=(None, False), password="bananas"), "4471|lobby|open")
fun("make a team game for ten people, unranked", LOBBY, [LOBBY], C(mode="team", max_players=10, ranked=(None, False)))
fun("how many wins does xX_Moth_Xx have", STATS, [STATS, LOBBY], C(player="xX_Moth_Xx"), "212")
fun("stats of KaffeeKatze in season 7", STATS, [LOBBY, EQUIP, STATS, VOTE], C(player="KaffeeKatze", season=7), "212")
fun("I vote no in poll 58", VOTE, [VOTE], C(poll_id=58, choice="no"))
fun("poll 61: i'd rather not say, count me as abstaining", VOTE, [STATS, VOTE], C(poll_id=61, choice="abstain"))
fun("im in favour, poll number 1204", VOTE, [VOTE, LOBBY, EQUIP], C(poll_id=1204, choice="yes"))
# scientist
fun("spin at 12000 rpm for 10 min", SPIN, [SPIN], C(rpm=12000, minutes=10))
fun("centrifuge: 3500 rpm, 7.5 minutes, cooled to 4 °C", SPIN, [SAMPLES, SPIN], C(rpm=3500, minutes=7.5, temperature_c=4))
fun("a quarter of an hour at 9,000 rpm please", SPIN, [SPIN, SENSOR], C(rpm=9000, minutes=15))
fun("register W-1, W-2 and W-3 as water", SAMPLES, [SAMPLES, SPIN], C(ids=["W-1", "W-2", "W-3"], material="water"))
fun("soil samples S88 and S89 go in freezer 4", SAMPLES, [SENSOR, SPIN, SAMPLES], C(ids=["S88", "S89"], material="soil", freezer=4))
fun("New blood sample B-2044.", SAMPLES, [SAMPLES], C(ids=["B-2044"], material="blood"))
fun("readings of probe-north from 2026-05-01 to 2026-05-14", SENSOR, [SENSOR, SAMPLES], C(sensor="probe-north", start="2026-05-01", end="2026-05-14"), "11.2|3.1|19.7")
fun("what did greenhouse2 measure between 3 and 9 february 2026", SENSOR, [SPIN, SENSOR], C(sensor="greenhouse2", start="2026-02-03", end="2026-02-09"), "11.2|3.1|19.7")
fun("tides at Kilkee Bay on 2026-08-21?", TIDE, [TIDE, SENSOR], C(beach="Kilkee Bay", date="2026-08-21"), "07:12|7:12")
fun("when is low water at Sandhamn on the 5th of july 2027", TIDE, [TIDE], C(beach="Sandhamn", date="2027-07-05"), "13:28|1:28")
# developer
fun("hook https://ci.example.net/in on created and deleted", HOOK, [HOOK, KEY], C(url="https://ci.example.net/in", events=(["created", "deleted"], ["deleted", "created"]), active=(None, True)))
fun("register a webhook for updates at https://a.example/u but leave it switched off for now", HOOK, [FLAG, HOOK], C(url="https://a.example/u", events=["updated"], active=False))
fun("rotate the staging key", KEY, [KEY], C(environment="staging", grace_hours=(None, 0)), "9f2c")
fun("new api key for prod, old one should live another 48 hours", KEY, [HOOK, FLAG, KEY], C(environment="production", grace_hours=48))
fun("turn on dark_mode for 25% of users", FLAG, [FLAG, KEY], C(flag="dark_mode", enabled=True, percent=25))
fun("disable new_checkout", FLAG, [FLAG], C(flag="new_checkout", enabled=False, percent=(None, 100, 0)))
fun("roll beta_search out to half of our users", FLAG, [COMMITS, FLAG, HOOK], C(flag="beta_search", enabled=True, percent=50))
fun("last 5 commits in payments-api", COMMITS, [COMMITS, FLAG], C(repo="payments-api", limit=5), "retry|deps|a1f3")
fun("what has nadia committed to frontend", COMMITS, [COMMITS], C(repo="frontend", author=("nadia", "Nadia"), limit=(None, 10)), "retry|deps|a1f3")
fun("show me three commits by K. Brandt in infra/terraform", COMMITS, [KEY, COMMITS, HOOK], C(repo=("infra/terraform", "terraform"), author=("K. Brandt", "Brandt"), limit=3))
# parent
fun("give Leo 5 euro", POCKET, [POCKET], C(child="Leo", amount=5))
fun("mia gets 12.50 for mowing the lawn", POCKET, [BLOCK, POCKET], C(child=("Mia", "mia"), amount=12.5, note="~mow|lawn"))
fun("no tiktok for the next 2 hours", BLOCK, [BLOCK, SICK], C(app=("tiktok", "TikTok", "Tiktok"), minutes=120))
fun("block Minecraft on the console for 45 minutes", BLOCK, [BLOCK], C(app="Minecraft", minutes=45, device="console"))
fun("half an hour without youtube on her tablet pls", BLOCK, [POCKET, BLOCK, SICK], C(app=("youtube", "YouTube", "Youtube"), minutes=30, device="tablet"))
fun("Jonas is ill, he won't come on 2026-12-03", SICK, [SICK], C(child="Jonas", date="2026-12-03", reason="ill"))
fun("Emma has to see the dentist on 14 january 2027", SICK, [POCKET, SICK], C(child="Emma", date="2027-01-14", reason="doctor"))
fun("Ben can't be in school on 2027-02-26, his grandfather's funeral", SICK, [SICK, BLOCK], C(child="Ben", date="2027-02-26", reason="family"))
fun("what can i cook with eggs, potatoes and onions", RECIPE, [RECIPE], C(ingredients=["eggs", "potatoes", "onions"]), "omelette")
fun("got rice n spinach, no meat, 20 min max", RECIPE, [WASH, RECIPE], C(ingredients=["rice", "spinach"], max_minutes=20, vegetarian=True), "omelette")
fun("wash the wool at 30", WASH, [WASH, RECIPE], C(program="wool", temperature=30))
fun("Start an eco wash with an extra rinse", WASH, [WASH], C(program="eco", extra_rinse=True))
fun("cotton, sixty degrees", WASH, [CHARGE, WASH], C(program="cotton", temperature=60))
fun("feed Biscuit 80 g", PETS, [PETS, WASH], C(pet="Biscuit", grams=80))
fun("the cat Momo is hungry", PETS, [RECIPE, PETS], C(pet="Momo"))
# second language, and at large
fun("Please make the car full until 90 percent, I must drive at 6:30", CHARGE, [CHARGE], C(target_percent=90, ready_by=("06:30", "6:30")))
fun("parking for B-KL 4412, zone C1, one hour and half", PARK, [PARK, CHARGE], C(plate="B-KL 4412", zone="C1", minutes=90), "3.2")
fun("we are 5 persons and the bill makes 138 with no tip", BILL, [BILL], C(total=138, people=5, tip_percent=(None, 0)), "27.6")
fun("How many dollars gives one euro? I mean us dollar.", EXCH, [BILL, EXCH], C(**{"from": "EUR", "to": "USD"}), "1.07")
fun("photos 14, 15 and 22 are from the beach, tag them so", TAG, [TAG, VOL], C(photo_ids=[14, 15, 22], tag=("beach", "Beach")))
fun("make it louder in the kitchen, 70", VOL, [VOL], C(room=("kitchen", "Kitchen"), level=70))
fun("Henrike got 11 points in biology", GRADE, [GRADE, SICK], C(pupil="Henrike", subject="biology", points=11))
fun("Save that Marta Novak lives at Lipova 12 in Brno, 60200", ADDRESS, [ADDRESS, CALL],
    C(name="Marta Novak", address=({"street": "Lipova 12", "city": "Brno", "postcode": "60200"},)))

# ---------------------------------------------------------------- none of the functions fits: 25


def nothing(q, *tools):
    ask("no function", [q], [N], [[]], tools=list(tools))


nothing("can you write a short poem about snow for my class", VITALS, BED)
nothing("order me a taxi to the station", DOSE, VITALS, SHIFT)
nothing("whats on tv tonight", PILL, CALL)
nothing("please send a fax to my bank", CALL, READ, PILL)
nothing("delete the snapshot of web-4", DISK, CERT)
nothing("who is logged in on host atlas", FIRE, CERT)
nothing("ban the user hackerboi from the server", EQUIP, STATS)
nothing("trade my silver sword for a shield", LOBBY, VOTE)
nothing("switch the lights in the hall off", WASH, PETS)
nothing("I'd like to reserve a table for two on Friday evening.", RECIPE, WASH, LOAN)
nothing("translate 'good luck' into Finnish", PARK, CHARGE)
nothing("book a hotel in Lisbon", TIDE, EXCH)
nothing("transfer 50 euro to my sister", BILL, PARK)
nothing("print my tax return", PRICE, RESTOCK)
nothing("hire a new cashier", PRICE, RESTOCK, REFUND, LABEL)
nothing("put my favourite record on", LOAN, READ)
nothing("open the garage", CHARGE)
nothing("merge pull request 88", HOOK, KEY)
nothing("roll the deployment of yesterday back", COMMITS, HOOK, CERT)
nothing("sequence this DNA sample for me", SPIN, TIDE)
nothing("Whats the homework for tomorrow?", POCKET, BLOCK, PETS)
nothing("can you find me a babysitter for saturday", POCKET, SICK)
nothing("how do i get a stain of red wine out of a shirt", CHARGE, PARK, EXCH)
nothing("My neighbour is too loud again, what should I say to him?", TAG, ADDRESS)
nothing("unlock the door", VOL, TAG, WASH, GRADE, CHARGE)

# ---------------------------------------------------------------- small talk, about itself: 25


def talk(q, *facts):
    ask("talk", [q], [N], [list(facts)])


HELLO = "hello|hi|hey|good|welcome|help|what can|how can|morning|evening|there"
WELCOME = "welcome|glad|happy|pleasure|any ?time|no problem|no worries|sure|let me know|great|you too|good|bye|of course|hope"
SELF = "model|assistant|cria|program|software|ai|machine|corral|computer"
talk("hey hey, me again", HELLO + "|back|again")
talk("good evening, is anybody there?", r"~\b(hello|hi|hey|good evening|welcome|yes|i'm here|i am here)\b|can i (do|help)")
talk("yo", HELLO)
talk("helo how r u", "fine|good|well|great|thank|ready|ok|help")
talk("Good morning! I hope you slept well.", HELLO + "|thank|sleep|model")
talk("ty!!", WELCOME)
talk("thank you so much, you were a great help to me", WELCOME)
talk("thx that did it", WELCOME)
talk("ok cool", "")
talk("good night", WELCOME + "|night|sleep")
talk("see you tomorrow then", WELCOME + "|see you|tomorrow|then")
talk("who made you", "")
talk("what are you exactly? a person?", SELF)
talk("Are you chatgpt?", "no|not|cria|small|model")
talk("do you have a name", "cria|name|corral|call|model|assistant")
talk("so what are you useful for", "python|calculat|code|tool|question|comput|help|number|sum|arithmetic|search")
talk("Do you understand me if my english is not good?", r"~\b(yes|understand|sure|of course|no problem|fine|english|try|do my best|don't worry)\b")
talk("are you able to feel sad", "no|not|don't|model|feel|can't")
talk("where do you live", "")
talk("can i trust what you say?", "check|mistake|wrong|not|small|verify|careful|err|yes|tool|python")
talk("do you keep what i write here to yourself or does it go to the internet", "")
talk("sorry, i was rude before", "no problem|fine|worr|all right|ok|alright|understand|sorry|forgiv|help|apolog|fine|matter")
talk("lol you're funny", "")
talk("I am a bit lonely today.", "sorry|here|talk|hear|chat|help|feel")
talk("r u a robot", SELF + "|yes|not")
for q in OUT:
    if q["group"] == "talk":
        q["facts"] = [[f for f in q["facts"][0] if f]]

# ---------------------------------------------------------------- the tool failed or returned nothing: 25


def fail(q, tool, facts, *tools, **kw):
    ask("failures", [q], [tool], [facts], tools=list(tools) or None, **kw)


def answering(f, error=None, result=None):
    f = json.loads(json.dumps(f))
    for k in ("result", "error", "command"):
        f.pop(k, None)
    f["error" if error else "result"] = error if error else result
    return f


def live(f, code):
    """The function as a command: a, its arguments; it prints the result or ends with sys.exit(text)."""
    f = json.loads(json.dumps(f))
    f.pop("result", None)
    f["command"] = ["python3", "-c", "import json, sys\na = json.load(sys.stdin)\n" + code]
    return f


fail("stats of player Zephyr_9", "player_stats", [SORRY, only(9, 503)], answering(STATS, error="503 service unavailable"))
fail("tides at Rossnowlagh on 2026-09-02 pls", "get_tides", [SORRY, only(2026, "09", "02", 2, 9)], answering(TIDE, error="no connection to the tide service"), SENSOR)
fail("when does the cert of old.example.com expire", "cert_expiry", [SORRY, only(443)], answering(CERT, error="connection refused"), DISK)
fail("how full is the disk of vault-2", "disk_usage", [SORRY, only(2)], answering(DISK, error="host vault-2 is not reachable"))
fail("Please pay order 6120 back, it was damaged.", "issue_refund", [SORRY + "|already", r"!~on its way|has been refunded|is refunded|was refunded\b(?! already)|successfully"], answering(REFUND, error="the payment provider refused the refund"), LABEL)
fail("any free bed on ward Maple", "find_free_bed", [SORRY + "|full|no (free )?beds?", only()], answering(BED, result="[]"), SHIFT)
fail("find commits by oskar in atlas", "list_commits", [SORRY + "|no commits?|none"], answering(COMMITS, result="no commits match"))
fail("what can i cook with liver and jam", "find_recipe", [SORRY + "|no recipes?|none", "!omelette"], answering(RECIPE, result="[]"), WASH)
fail("allergens in the lentil dal?", "check_allergens", [SORRY + "|unknown|not known", r"!~gluten|nuts?\b|soy|milk"], answering(ALLERGY, error="dish not in the menu"))
fail("call my brother Viktor", "call_contact", [SORRY + "|no contact|address book", "!ringing"], answering(CALL, error="no contact of that name"), PILL)
fail("restart vm gamma-1", "restart_vm", [SORRY, r"!~is restarting|has been restarted|back in"], answering(VM, error="permission denied for gamma-1"), FIRE)
fail("exchange rate from NOK to ISK", "exchange_rate", [SORRY, only(10)], answering(EXCH, error="timeout after 10 s"), BILL)
fail("look up when the ferry to Inishturk leaves today", "brave_search", [SORRY, only()], search("no results"))
fail("search for reviews of the Hotel Sonnblick in Rauris", "brave_search", [SORRY], search(error="network unreachable"))
fail("what do our documents say about parental leave", "knowledge_search", [SORRY, only()], K("no passages found"))
fail("who is responsible for the sterilizer? look in the docs", "knowledge_search", [SORRY + "|index"], K(error="the index is being rebuilt"))
fail("wolfram alpha: mass of the asteroid 99942 Apophis", "wolfram_alpha", [SORRY, only(99942)], W(error="the daily limit of requests is reached"))
fail("open the file results_final.csv and give me the mean of the first column", P, [SORRY + "|does ?n.t exist|no such", only(0, 1, 2)])
fail("whats 7 divided by 0", "any", [SORRY + "|zero|infinit", r"!~= ?\d"])
fail("which weekday was the 31st of november 2025", "any", [SORRY + "|out of range|30 days|no 31|only 30|day is|exist", r"!~(mon|tues|wednes|thurs|fri|satur|sun)day"])
fail("convert the number 1029 from base 8 to decimal", "any", [r"~digit|octal|base 8|valid|literal|error|fail|can(no|['’])t|could ?n[o'’]t", r"!~(is|=) 5\d\d"])
# a wrong call is mended after the error
fail("what does a parcel of 3 kg to switzerland cost", "parcel_price", [num(31.5)],
     live(F("parcel_price", "Price of a parcel", {"country": S("Where to"), "kg": X()}),
          "if a['country'] != 'CHE': sys.exit('country must be the three-letter code, for example DEU for Germany, CHE for Switzerland')\nprint(31.5)"), calls=[C(country="CHE", kg=3)])
fail("how warm was it in cellar 2 on 4 march 2026", "cellar_temperature", [num(11.4)],
     live(F("cellar_temperature", "Mean temperature of a cellar on one day", {"cellar": I(), "day": S("The day")}),
          "if a['day'] != '2026-03-04': sys.exit('day must be written YYYY-MM-DD, for example 2026-03-04')\nprint('11.4 degrees')"), calls=[C(cellar=2, day="2026-03-04")])
fail("status of the job nightly backup", "job_status", ["17|finish|done|04"],
     live(F("job_status", "State of a job", {"job": S("Name of the job")}),
          "if a['job'] != 'nightly-backup': sys.exit('unknown job; there are: nightly-backup, weekly-report, mail-sync')\nprint('finished at 04:17')"), calls=[C(job="nightly-backup")])
fail("move 30 points from Anton to Bea", "move_points", ["30|moved|done|points"],
     live(F("move_points", "Moves points from one player to another", {"giver": S(), "taker": S(), "points": I()}),
          "if a['giver'] != 'anton' or a['taker'] != 'bea': sys.exit('names are lower case: anton, bea')\nprint('moved')"), calls=[C(giver="anton", taker="bea", points=30)])

# ---------------------------------------------------------------- follow-ups: 40


def chain(*turns, tools=None):
    """turns: (question, facts...) for Python, (question, "any", facts...) where the answer is in plain sight, (question, N) for none; with a function's name and its calls as third: (question, [facts], name, calls)."""
    qs, names, facts, calls = [], [], [], []
    for t in turns:
        qs.append(t[0])
        if len(t) == 4:
            names.append(t[2])
            facts.append([f if isinstance(f, str) else num(f) for f in t[1]])
            calls.append(t[3])
        elif t[1:] == (N,):
            names.append(N)
            facts.append([])
            calls.append([])
        else:
            free = t[1] == "any"
            names.append("any" if free else P)
            facts.append([f if isinstance(f, str) else num(f) for f in t[1 + free:]])
            calls.append([])
    ask("follow-ups", qs, names, facts, tools=tools, calls=calls if tools else None)


chain(("whats 48 times 125", 6000), ("now divide that by 7", num(6000 / 7, 0)), ("and that times itself", num((6000 / 7) ** 2, 0) + r"|(?<!\d)734\d\d\d(?!\d)"))
chain(("100 fahrenheit in celsius?", num(340 / 9, 0)), ("and 212?", 100), ("ok and 14 F", -10))
chain(("3 boxes of 144 pencils, how many is that", 432), ("one pencil costs 12 cents, whats the lot worth", num(51.84, 2) + "|5184"), ("with 8% tax on top?", num(51.84 * 1.08, 1) + "|559[89]"))
chain(("how many days from 1 january 2025 to 15 april 2025", 104), ("in hours please", 2496), ("and in weeks, roughly", num(104 / 7, 0) + "|14 weeks|" + num(14)[1:]))
L = [14, 3, 27, 8, 19]
chain(("avrage of 14, 3, 27, 8, 19", num(14.2)), ("whats the range, max minus min", 24), ("put a 40 in the list too and give me the average again", num(18.5)))
chain(("20% tip on 85 dollars", 17), ("sorry i meant 65", 13), ("so what do i pay altogether", 78))
chain(("2 to the 40", 2 ** 40), ("minus one", 2 ** 40 - 1), ("show it in hex", "ffffffffff"))
chain(("patient has 80 kg, 5 mg per kg. how much?", 400), ("and if he weighs 92?", 460), ("that goes over 3 equal doses, so each is", num(460 / 3, 0)))
chain(("rent 850, electricity 92.40, internet 35. total?", num(977.4)), ("thats per month, what about a year", num(11728.8)), ("we share it between three", num(3909.6)))
chain(("sort these: mango, apple, pear", order("apple", "mango", "pear")), ("other way round", "any", order("pear", "mango", "apple")), ("how many letters do the three have together", 14))
chain(("write a function that checks if a number is prime and test it with 97", says("true", "is prime", "is a prime", "yes")), ("and 91?", says("false", "not prime", "not a prime", "no", "isn't")),
      ("which primes are there between 90 and 110", 97, 101, 103, 107, 109))
chain(("5000 at 4% compound intrest, 10 years", num(5000 * 1.04 ** 10, 0)), ("what about 15 years", num(5000 * 1.04 ** 15, 0)), ("how much of that is interest", num(5000 * 1.04 ** 15 - 5000, 0)))
chain(("on which weekday does 28 february 2027 fall?", weekday(D(2027, 2, 28))), ("and the year after", weekday(D(2028, 2, 28))), ("and in 2030", weekday(D(2030, 2, 28))))
chain(("5 miles in km", num(8.04672, 0)), ("and 26.2?", num(26.2 * 1.609344, 0)), ("how many hours would i need for that at 10 km an hour", num(26.2 * .1609344, 1)))
chain(("12 hits of 35 damage each, total", 420), ("boss has 5000 hp, what's left after that", 4580), ("so how many such hits do i need to kill him from full health", num(143) + "|" + num(5000 / 35, 1)[1:]))
chain(("area of a circle with radius 4.5", num(math.pi * 4.5 ** 2, 1)), ("its circumference?", num(math.pi * 9, 1)), ("and the area if I double the radius", num(math.pi * 81, 1)))
chain(("17 x 23 ?", 391), ("thank you", N), ("and twice that?", 782))
chain(("12 apples, 30 oranges, 18 pears. what percentage are oranges", 50), ("and pears?", 30), ("i eat 6 of the pears. what percentage is pears now", num(1200 / 54, 0)))
chain(("200 in binary", "11001000"), ("add 55 and show that in binary", "11111111"), ("how many ones does it have", "any", num(8) + "|eight"))
chain(("make OPEN SESAME out of 'open sesame' please (upper case)", "~OPEN SESAME".lower()), ("without the space", "opensesame"), ("backwards", "emasesnepo"), ("how many times is there an E in it", num(3) + "|three"))
chain(("126.40 split by 4", num(31.6)), ("with 10% tip on top of the bill, each?", num(34.76, 1)), ("one of us forgot her purse so only three pay", num(126.4 * 1.1 / 3, 0)))
chain(("1500 net plus 20% vat", 1800), ("what if vat was only 10%", 1650), ("difference between the two?", 150))
chain(("how far do i get in 2.5 hours with 90 km/h", 225), ("in miles?", num(225 / 1.609344, 0)), ("the car needs 7 litres for 100 km, how many litres for the trip", num(15.75, 1)), ("and a litre is 1.80, so it costs", num(28.35, 1)))
chain(("12!", math.factorial(12)), ("how many digits is that", num(len(str(math.factorial(12)))) + "|nine"), ("sum of its digits", sum(map(int, str(math.factorial(12))))))
chain(("pen 1.20, book 14.90, bag 39. what is it together", num(55.1)), ("without the bag", num(16.1)), ("but i take two books", num(31.0)))
chain(("take 100 and add 15 percent", 115), ("minus 20", 95), ("times 3", 285), ("a fifth of that", 57), ("square root, two decimals", num(57 ** .5, 2)), ("and rounded to a whole number", "any", num(8) + "|eight"))
VOLC = lambda r, n: C(room=(r, r.capitalize(), "the " + r), level=n)
chain(("kitchen speakers to 30", [], "speaker_level", VOLC("kitchen", 30)), ("louder, 45", [], "speaker_level", VOLC("kitchen", 45)), ("and the same in the bedroom", [], "speaker_level", VOLC("bedroom", 45)), tools=[VOL, PETS])
chain(("print the label of order 311", [], "print_label", C(order_number=311, copies=(None, 1))), ("two copies of 312", [], "print_label", C(order_number=312, copies=2)), ("perfect, thanks", N), tools=[REFUND, LABEL])
chain(("leo gets 4 euro", [], "add_allowance", C(child=("Leo", "leo"), amount=4)), ("and mia 6.50", [], "add_allowance", C(child=("Mia", "mia"), amount=6.5)), ("how much is that together", num(10.5)), tools=[POCKET, BLOCK])
WINS = {"rook77": (180, 60), "lumi": (45, 30)}
LIVESTATS = live(STATS, "t = " + repr(WINS) + "\nw = t.get(a['player'].lower()) or sys.exit('no such player')\nprint(json.dumps({'wins': w[0], 'losses': w[1]}))")
chain(("how many games has Rook77 won", [180], "player_stats", C(player="Rook77")), ("and Lumi?", [45], "player_stats", C(player="Lumi")), ("by how many is the first one ahead", 135), tools=[LIVESTATS, LOBBY])
LIVEEX = live(EXCH, "r = {'EURCHF': 0.94, 'EURJPY': 176.5}.get(a['from'] + a['to']) or sys.exit('unknown currency')\nprint(r)")
chain(("rate from euro to swiss francs", ["0.94"], "exchange_rate", C(**{"from": "EUR", "to": "CHF"})), ("and to yen", ["176.5"], "exchange_rate", C(**{"from": "EUR", "to": "JPY"})),
      ("so 250 euro are how many yen", num(44125)), tools=[LIVEEX])
LIVEQUOTE = live(PARCEL, "p = 8 + 3 * a['weight_kg'] + (4 if a.get('insured') else 0)\nprint(json.dumps({'price': p}))")
chain(("what's a 2 kg parcel to Norway", [14], "ship_quote", C(country=("NO", "no"), weight_kg=2, insured=(None, False))), ("and 5 kg", [23], "ship_quote", C(country=("NO", "no"), weight_kg=5, insured=(None, False))),
      ("with insurance?", [27], "ship_quote", C(country=("NO", "no"), weight_kg=5, insured=True)), tools=[LABEL, LIVEQUOTE])
chain(("Ola does the early on monday", [], "assign_shift", C(person="Ola", day="mon", shift="early")), ("no wait, tuesday", [], "assign_shift", C(person="Ola", day="tue", shift="early")),
      ("and Kim the late that day", [], "assign_shift", C(person="Kim", day="tue", shift="late")), tools=[SHIFT, BED])
chain(("park K-AB 77 in zone A for an hour", [], "buy_parking", C(plate="K-AB 77", zone="A", minutes=60)), ("ah better 90 minutes", [], "buy_parking", C(plate="K-AB 77", zone="A", minutes=90)), ("ok thats all", N), tools=[PARK])
chain(("how many people live in Vaduz? search it", [5792], "brave_search", []), ("and if that grows by 2 percent", num(5792 * 1.02, 0)), ("times 3", num(5792 * 1.02 * 3, 0) + "|" + num(round(5792 * 1.02) * 3)[1:]),
      tools=[search("1. Vaduz in figures\nhttps://stats.example/vaduz\nAt the end of last year Vaduz had 5,792 inhabitants.")])
chain(("eco wash at 40", [], "start_wash", C(program="eco", temperature=40, extra_rinse=(None, False))), ("no, 60 degrees", [], "start_wash", C(program="eco", temperature=60, extra_rinse=(None, False))),
      ("and rinse it once more", [], "start_wash", C(program="eco", temperature=60, extra_rinse=True)), tools=[WASH, CHARGE])
chain(("block roblox for one hour", [], "block_app", C(app=("roblox", "Roblox"), minutes=60)), ("make it 90 minutes", [], "block_app", C(app=("roblox", "Roblox"), minutes=90)),
      ("and discord as long", [], "block_app", C(app=("discord", "Discord"), minutes=90)), tools=[POCKET, BLOCK, SICK])
chain(("switch fast_sync on for 10 percent", [], "set_feature_flag", C(flag="fast_sync", enabled=True, percent=10)), ("go to 50", [], "set_feature_flag", C(flag="fast_sync", enabled=True, percent=50)),
      ("crashes everywhere, off again!", [], "set_feature_flag", C(flag="fast_sync", enabled=False, percent=(None, 0, 50, 100))), tools=[FLAG, KEY])
chain(("5 newest commits of billing", [], "list_commits", C(repo="billing", limit=5)), ("only those by Ana", [], "list_commits", C(repo="billing", author="Ana", limit=(5, None))),
      ("and what did she do in the repo gateway", [], "list_commits", C(repo="gateway", author="Ana", limit=(5, None, 10))), tools=[COMMITS])
chain(("what is the yearly budget for training, look in our docs", [18600], "knowledge_search", []), ("per month?", 1550), ("and half of it", 775),
      tools=[K("finance/budget.md:9\nTraining: 18,600 EUR a year for all departments.")])

# ---------------------------------------------------------------- five languages: 15


def tongue(q, *facts):
    ask("languages", [q], [P], [[f if isinstance(f, str) else both(f) for f in facts]])


tongue("wieviel ist 17 prozent von 340", 57.8)
tongue("an was für einem wochentag bin ich geboren, 23. august 1967", "mittwoch")
assert D(1967, 8, 23).weekday() == 2
tongue("Wie viele Tage sind es vom 3. März 2026 bis zum 21. Juni 2026, bitte?", (D(2026, 6, 21) - D(2026, 3, 3)).days)
tongue("combien font 48 fois 365", 48 * 365)
tongue("quel jour de la semaine était le 14 juillet 1998", "mardi")
assert D(1998, 7, 14).weekday() == 1
tongue("si je mets 250 euros de côté chaque mois, j'ai combien après 3 ans ?", 9000)
tongue("quanto fa 1234 diviso 8", 1234 / 8)
tongue("Quanti giorni ci sono tra il 1 maggio e il 15 agosto 2026?", (D(2026, 8, 15) - D(2026, 5, 1)).days)
tongue("radice quadrata di 5041", 71)
tongue("quanto é 15% de 220", 33)
tongue("Em que dia da semana caiu o 25 de abril de 1974?", "quinta")
assert D(1974, 4, 25).weekday() == 3
tongue("comprei 6 camisas a 29.90 cada, quanto paguei", 6 * 29.9)
tongue("cuanto es 2 elevado a 24", 2 ** 24)
tongue("que dia de la semana cae el 12 de octubre de 2027", "martes")
assert D(2027, 10, 12).weekday() == 1
tongue("tengo 3 cajas de 48 huevos y se rompen 17, cuantos quedan", 3 * 48 - 17)


def crowd():
    """Every third question about functions gets more of them that do not fit, up to five."""
    near = ({"schedule_dose", "pill_reminder"}, {"set_price", "ship_quote"}, {"player_stats", "sensor_history"})
    rnd = random.Random(3)
    every = [VITALS, DOSE, SHIFT, VM, DISK, PRICE, LABEL, CALL, EQUIP, VOTE, SPIN, SAMPLES, TIDE, HOOK, KEY, POCKET, SICK, RECIPE, PARK, WASH, CHARGE, TAG, GRADE, PETS, ADDRESS, VOL]
    for q in [q for q in OUT if q["group"] == "functions"][::3]:
        q["tools"] = list(q["tools"])
        names = {t["function"]["name"] for t in q["tools"]}
        for t in rnd.sample(every, 4):
            n = t["function"]["name"]
            if len(q["tools"]) < 4 + rnd.randrange(2) and n not in names and not any({n, q["tool"][0]} <= x for x in near):
                q["tools"].insert(rnd.randrange(len(q["tools"]) + 1), t)
                names.add(n)


def main():
    crowd()
    want = {"python": 60, "builtin": 30, "functions": 100, "no function": 25, "talk": 25, "failures": 25, "follow-ups": 40, "languages": 15}
    got = {g: sum(q["group"] == g for q in OUT) for g in want}
    assert got == want, got
    for f in itertools.chain.from_iterable(itertools.chain.from_iterable(q["facts"] for q in OUT)):
        if f.startswith(("~", "!~")):
            re.compile(f.lstrip("!~"))
    write()


if __name__ == "__main__":
    sys.exit(main())
