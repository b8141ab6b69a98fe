#!/usr/bin/env python3
"""Prints unseen11.jsonl: the eleventh hand-written evaluation, by an author who has seen neither the generator of the dialogues, nor a failure,
nor another set's questions (but the first sixteen and the last two of the tenth).  Every expected value is computed here or stands in
what a tool returns; prove.py unseen11 shows both."""
import collections
import datetime
import fractions
import itertools
import math
import statistics

from author import A, B, C, D, E, I, N, OUT, P, S, X, write
from rows import (HOUSE, MIX, T, builtin, chain, chance, clock, code, day, digits, either, fails, few, fn, foreign, hears, like, line, live, local, mend, offer, order, prime,
                  primes, python,
                  reads, row, shown, spell, talk, tool, unfit, value, verdict, weekday, word)

ANY = "any"
DAYS = datetime.timedelta
MIX.seed(11)


def vowels(text):
    return sum(c in "aeiou" for c in text.lower())


def arabic(numeral):
    worth = [dict(zip("IVXLCDM", (1, 5, 10, 50, 100, 500, 1000)))[c] for c in numeral]
    return sum(-a if a < b else a for a, b in itertools.pairwise(worth + [0]))


def moved(text, by):
    letters = "abcdefghijklmnopqrstuvwxyz"
    return text.translate(str.maketrans(letters, letters[by:] + letters[:by]))


def tail_zeros(n):
    return n // 5 + (tail_zeros(n // 5) if n else 0)


def root_of_digits(n):
    return n if n < 10 else root_of_digits(digits(n))


# ---------------------------------------------------------------- Python

python("got 17 trays of 24 seedlings plus 9 loose ones on the bench, how many seedlings is that", value(17 * 24 + 9))
python("987654321 * 123456, all the digits please", value(987654321 * 123456))
python("2 to the 73rd??", value(2 ** 73))
python("How many zeros does 260! end with?", value(tail_zeros(260)))
python("is 10403 a prime number or did my teacher make that up", verdict(prime(10403)))
python("gimme the first 5 primes above 500", line(*primes(501, 600)[:5]))
python("48879 as hex", code(f"{48879:x}"))
python("hi, could you turn the binary number 1101101 into a normal one? thx", value(int("1101101", 2)))
python("net price is 389 euro and 19 percent vat comes on top. what do i pay in the end", value(389 * 1.19, 2))
python("The jacket was 129.90 and is now 84.44. Roughly how many percent did they take off?", value((129.90 - 84.44) / 129.90 * 100, 0))
python("I lend my cousin 6,500 at 7.9% simple interest per year. How much interest does he owe me after 3 years?", value(6500 * 0.079 * 3, 1))
python("10000 in the bank at 4.5% a yr compounded yearly - after how many full years is it 20000 or more", value(next(n for n in itertools.count() if 10000 * 1.045 ** n >= 20000)))
python("marathon = 42.195 km, in miles thats..?", value(42.195 / 1.609344, 1))
python("my oven is set to 375 F but the recipe speaks celsius. what is it in celsius", value((375 - 32) / 1.8, 0))
python("if today is 3 october 2025, how many days until christmas day?", value((D(2025, 12, 25) - D(2025, 10, 3)).days))
python("what weekday will 29 feb 2028 be", weekday(D(2028, 2, 29)))
python("Please tell me the date exactly 90 days before 15 June 2026.", day(D(2026, 6, 15) - DAYS(90)))
python("blood pressure this week: 128 135 121 140 132 126. average?", value(statistics.mean((128, 135, 121, 140, 132, 126)), 1))
python("median of 3.2, 9.9, 1.4, 7.7, 5.0, 6.1", value(statistics.median((3.2, 9.9, 1.4, 7.7, 5.0, 6.1)), 2))
python("population variance for 6, 9, 12, 15, 23 pretty please", value(statistics.pvariance((6, 9, 12, 15, 23))))
python("spell dishwasher backwards", word("dishwasher"[::-1]))
python("how often does the letter s turn up in: she sells seashells by the seashore", few("she sells seashells by the seashore".count("s")))
python("sort these from shortest to longest word: melon, fig, apricot, kiwi, cherry", order(*sorted("melon fig apricot kiwi cherry".split(), key=len)))
python("put my guests in alphabetical order: Zoe, Amir, Petra, Liam, Chen, Bruno", order(*sorted("Zoe Amir Petra Liam Chen Bruno".split())))
python("which of these scores are over 75?  68 91 77 45 75 83 102", row(*[n for n in (68, 91, 77, 45, 75, 83, 102) if n > 75]))
python("item,qty,price\nmugs,12,4.50\nplates,8,6.25\nbowls,5,3.80\n\ntotal value of everything in stock?", value(round(12 * 4.5 + 8 * 6.25 + 5 * 3.8)))
HOURS = {"Ana": 38, "Bob": 41, "Cyril": 29, "Dee": 44}
python("name   hours\nAna    38\nBob    41\nCyril  29\nDee    44\nhow many hours is the busiest one above the average of all four", few(max(HOURS.values()) - sum(HOURS.values()) // 4))
python("write a function which counts the vowels (aeiou) in a word and run it on onomatopoeia, what does it give", few(vowels("onomatopoeia")))
python("can you code fizzbuzz (1 to 15, the usual rules) and run it for me?", order(*[(("Fizz" if n % 3 == 0 else "") + ("Buzz" if n % 5 == 0 else "")) or str(n) for n in range(1, 16)]))
python("f(x) = 3x^2 - 7x + 2. what is f(13)", value(3 * 13 ** 2 - 7 * 13 + 2))
python("my son needs both solutions of x^2 - 11x + 24 = 0", *[few(x) for x in range(20) if x * x - 11 * x + 24 == 0])
python("1^2 + 2^2 + 3^2 + ... + 40^2 = ?", value(sum(n * n for n in range(1, 41))))
python("add up the digits of 2**50", value(digits(2 ** 50)))
python("smallest number that 18, 24 and 60 all go into", value(math.lcm(18, 24, 60)))
python("reduce the fraction 756/1260 to lowest terms", word(f"{fractions.Fraction(756, 1260)}"))
python("We are 15 in the club and elect a committee of 4, no roles. How many different committees could there be?", value(math.comb(15, 4)))
python("number of different ways to arrange the letters of BALLOON?", value(math.factorial(7) // 4))
python("four dice thrown at once, whats the probability that theres at least one six", chance(6 ** 4 - 5 ** 4, 6 ** 4))
python("the old cinema has MCMXLVII over the door, which year would that be", value(arabic("MCMXLVII")))
python("ladder 6.5 m long, its foot stands 2.5m away from the wall. how high up does it reach", value(round(math.sqrt(6.5 ** 2 - 2.5 ** 2))))
python("round table with diameter 1.4 m, what's the area of the top in square metres?", value(math.pi * 0.7 ** 2, 2))
python("tin can: 11 cm tall, radius 4.2 cm. how many ml go in?", value(math.pi * 4.2 ** 2 * 11, 0))
python("drove 387 km on 24.6 litres of petrol... litres per 100 km?", value(24.6 / 387 * 100, 1))
python("night train leaves 21:47 and needs 5 h 38 min, what time do i get in", clock(21 * 60 + 47 + 5 * 60 + 38))
python("how many minutes are there in a month of 31 days", value(31 * 24 * 60))
python("5 of us, bill is 187.60, everyone pays the same. each?", value(187.60 / 5, 2))
python("3.5 US gallons of must, how many litres are we talking", value(3.5 * 3.785411784, 1))
python("wind 22 knots in kmh", value(22 * 1.852, 1))
python("caesar cipher, shift every letter 3 forward: meet at noon", code(moved("meet at noon", 3)))
python("ignoring spaces and capitals, is \"Was it a car or a cat I saw\" a palindrome?", verdict("wasitacaroracatisaw" == "wasitacaroracatisaw"[::-1]))
python("take the repeats out but keep the order: 4 7 4 9 1 7 3 9", line(*dict.fromkeys((4, 7, 4, 9, 1, 7, 3, 9))))
python("412, 987, 655, 954, 341, 890 - whats the gap between the biggest and the second biggest", value(987 - 954))
python("fibonacci starting 1, 1: I'd like to know the 40th number", value(round(((1 + 5 ** 0.5) / 2) ** 40 / 5 ** 0.5)))
python("all perfect squares between 300 and 700 pls", line(*[n * n for n in range(40) if 300 < n * n < 700]))
python("1 eur is 1.0842 usd today. how many euros do i get for 250 dollars", value(250 / 1.0842, 1))
python("I weigh 82 kg at 1.79 m. BMI?", value(82 / 1.79 ** 2, 1))
python("what percentage is 37 out of 52", value(37 / 52 * 100, 0))
python("exam 78 counts 50%, homework 91 counts 30%, lab 84 counts 20%. final grade?", value(0.5 * 78 + 0.3 * 91 + 0.2 * 84, 1))
python("1,234 minutes of podcasts left in my queue, put that in hours and minutes", spell(1234))
python("temps tonight {\"Oslo\": -4, \"Rome\": 11, \"Kyiv\": -9, \"Porto\": 13} how many degrees between coldest and warmest", value(13 - -9))

# ---------------------------------------------------------------- what is built in

builtin("who won yesterdays stage of the tour of slovenia? look it up", "brave_search", "Tour of Slovenia, stage 3: Lenny Orsel wins in Kranj after a late attack.", "orsel",
        ["slovenia"])
builtin("Search the web for the opening hours of the lighthouse museum in Skagen", "brave_search", "Skagen lighthouse museum: open daily 10:30 to 16:00.", "16:00|4 pm|4:00 pm",
        ["skagen"], beside=("file_list",))
builtin("can u google if the ferry from dover is running today", "brave_search", "Dover port: all ferry services suspended until 18:00 because of wind.", "suspended|not running",
        ["dover"])
builtin("whats the newest blender version, check online", "brave_search", "Blender 5.3 was released on 11 March.", "5.3", ["blender"], beside=("wolfram_alpha",))
builtin("Find me the phone number of the town library in Ghent, on the internet please.", "brave_search", "Public library De Krook, Ghent: 09 323 68 00", "323 68 00", ["ghent"])
builtin("any news on the strike at lisbon airport?", "brave_search", "Lisbon airport: baggage handlers call off Friday's strike.", "call off|called off|calling off|cancel",
        ["lisbon"], beside=("knowledge_search",))
builtin("look up online how long an ostrich egg has to boil", "brave_search", "An ostrich egg needs about 90 minutes until it is hard.", "90", ["ostrich"])
builtin("I heard Nadia Oseibo has a new novel out. Could you search for the title?", "brave_search", "Nadia Oseibo's new novel 'The Salt Ledger' is out now.", "salt ledger",
        ["oseibo"], beside=("file_read", "file_write"))

builtin("ask wolfram for the mass of jupiter", "wolfram_alpha", "1.898 x 10^27 kg", "1.898", ["jupiter"])
builtin("wolfram: antiderivative of x*sin(x)", "wolfram_alpha", "sin(x) - x cos(x) + constant", "sin(x) - x cos(x)|sin(x) - x*cos(x)", ["sin"], beside=("brave_search",))
builtin("Would you be so kind as to ask Wolfram Alpha at what temperature ethanol boils?", "wolfram_alpha", "78.4 degrees Celsius", "78.4", ["ethanol"])
builtin("how far away is the moon right now, wolfram should know", "wolfram_alpha", "391204 km", "391204", ["moon"], beside=("brave_search", "knowledge_search"))
builtin("population of uruguay acc. to wolfram alpha", "wolfram_alpha", "3.39 million people (2025 estimate)", "3.39", ["uruguay"])
builtin("let wolfram tell me when the sun sets in reykjavik on 10 february", "wolfram_alpha", "5:41 pm", "5:41|17:41", ["reykjavik"], beside=("file_read",))
builtin("use wolfram for the half life of caesium-137", "wolfram_alpha", "30.05 years", "30.05", ["137"])

builtin("what do our docs say about rotating api keys", "knowledge_search", "docs/security.md:41: API keys are rotated every 45 days by the vault job.", "45", ["api key"])
builtin("search the local docs and code: where's the retry limit set?", "knowledge_search", "client/http.c:88: #define RETRY_LIMIT 7", "http.c|7", ["retry"],
        beside=("brave_search",))
builtin("the wifi password of the cabin must be somewhere in my local notes, can you dig it up", "knowledge_search", "notes/cabin.md:12: wifi password is PineCone-77",
        "pinecone-77", ["cabin"])
builtin("how much notice do I have to give before holidays? search the handbook, 3 passages are enough", "knowledge_search",
        "handbook/leave.md:20-22: Holidays of more than five days are announced 6 weeks ahead.", ["6 weeks|six weeks"],
        calls=C(query=like("~holiday|leave|vacation", "holiday"), k=3), beside=("file_list",))
builtin("find the passage in our manuals about descaling the espresso machine", "knowledge_search", "manuals/espresso.txt:133: Descale with citric acid, 20 g per litre.",
        "citric", ["espresso"])
builtin("which source file of ours parses the config?", "knowledge_search", "base/settings.c:17: static int settings_parse(FILE *f)", "settings.c", ["config"],
        beside=("wolfram_alpha", "brave_search"))
builtin("check the local documents for the meeting point in a fire drill", "knowledge_search", "safety/plan.md:9: In a fire drill everybody meets at the east car park.",
        "east car park", ["fire"])
builtin("look in the knowledge base who is allowed to sign contracts above 20k", "knowledge_search",
        "rules/signing.md:5: Contracts above 20k are signed by the treasurer and one director.", "treasurer", ["contract"], beside=("file_read",))

builtin("whats in my work folder", "file_list", "budget.ods\nphotos.zip\nnovel-draft.txt", ["budget.ods", "novel-draft.txt"], calls=C(), beside=("file_read",))
builtin("open shopping.txt pls", "file_read", "eggs\nrye bread\nleeks", ["rye bread", "leeks"], calls=C(path="shopping.txt"), beside=("file_write", "file_list"))
builtin("Could you read me lines 5 to 9 of diary/march.txt?", "file_read", "We reached the hut at dusk and the stove was cold.", "stove",
        calls=C(path="diary/march.txt", lines="5-9"))
builtin("save this to reminders.txt: Dentist Tuesday 14:30", "file_write", "written", "saved|written|reminders.txt|done",
        calls=C(path="reminders.txt", content=T("Dentist Tuesday 14:30")), beside=("file_read",))
builtin("make me a file called todo.md that says call the plumber", "file_write", "written", "todo.md|written|created|done",
        calls=C(path="todo.md", content=T("call the plumber")), beside=("file_list", "brave_search"))
builtin("is there any pdf among my files? which", "file_list", "tickets.pdf\nrecipe.docx\nmap.png", "tickets.pdf", calls=C(), beside=("knowledge_search", "file_write"))
builtin("i need to see what config.ini contains", "file_read", "[server]\nport = 8421", "8421", calls=C(path="config.ini"), beside=("knowledge_search",))

# ---------------------------------------------------------------- functions never seen

TOOLS = {}


def t(name, about, opt="", /, **props):
    TOOLS[name] = tool(name, about, props, opt.split())


def pick(names):
    return [TOOLS[n] for n in names.split()]


DAY, TIME = S("YYYY-MM-DD"), S("HH:MM, 24 hours")

t("set_room_heat", "Sets the temperature of a room", room=S("Name of the room"), celsius=X("Degrees"))
t("dim_lights", "Dims the lights of a room", room=S("Name of the room"), percent=I("Brightness, 0 to 100"))
t("door_lock", "Locks or unlocks a door", door=E("Which door", "front", "back", "garage"), locked=B("true to lock, false to unlock"))
t("vacuum_rooms", "Sends the robot vacuum to rooms", "mode", rooms=A("string", "Names of the rooms"), mode=E("How strong", "quiet", "normal", "turbo"))
t("water_bed", "Waters a bed of the garden", bed=S("Name of the bed"), litres=X("How much"))
t("dishwasher_start", "Starts the dishwasher", "delay_hours", program=E("Program", "eco", "intensive", "glass"), delay_hours=I("Hours to wait before it starts"))
t("move_blinds", "Moves a blind", window=S("Which window"), closed_percent=I("0 is open, 100 is closed"))
t("submit_meter", "Submits a meter reading", kind=E("Meter", "gas", "water", "power"), reading=X("What the meter shows"))
t("wake_me", "Sets an alarm clock", "label", time=TIME, label=S("Text to show"))
t("kitchen_timer", "Starts a countdown", "name", minutes=I("Length in minutes"), name=S("What it is for"))

fn("make the nursery 21.5 degrees please", pick("set_room_heat dim_lights"), C(room=T("nursery"), celsius=21.5), "nursery set to 21.5 C", "21.5")
fn("bring the lights in the living room down to 30%", pick("dim_lights"), C(room=T("living room"), percent=30), "living room at 30 %", "30")
fn("unlock the garage", pick("door_lock move_blinds wake_me"), C(door="garage", locked=False), "garage door unlocked", "unlocked|open")
fn("can the robot hoover do the hall and the kitchen, but quietly, baby sleeps", pick("vacuum_rooms dishwasher_start"),
   C(rooms=[T("hall"), T("kitchen")], mode="quiet") + C(rooms=[T("kitchen"), T("hall")], mode="quiet"), "cleaning 2 rooms", "2|two|clean|kitchen")
fn("tomatoes need 12 and a half litres today", pick("water_bed kitchen_timer submit_meter dim_lights"), C(bed=like("~^(the )?tomato(es)?( bed)?$", "tomatoes"), litres=12.5),
   "valve open, 12.5 litres", "12.5")
fn("run the wine glasses through the dishwasher on the glass programme in 3 hours from now", pick("dishwasher_start kitchen_timer"), C(program="glass", delay_hours=3),
   "glass program starts at 22:10", "22:10|10:10")
fn("close the blind of the skylight three quarters", pick("move_blinds dim_lights door_lock"), C(window=T("skylight"), closed_percent=75), "skylight at 75 %", "75")
fn("water meter shows 1,482.6, send that in", pick("submit_meter water_bed"), C(kind="water", reading=1482.6), "accepted, reference WM-3307", "wm-3307")
fn("wake me at quarter to six in the morning", pick("wake_me kitchen_timer"), C(time="05:45"), "alarm on for 05:45", "5:45")
fn("timer for an hour and a quarter", pick("kitchen_timer wake_me"), C(minutes=75), "75 minutes from now", "75|hour")

t("scale_recipe", "Converts a recipe to another number of servings", recipe=S("Name of the recipe"), servings=I("How many people"))
t("list_add", "Puts things on the shopping list", items=A("string", "Things to buy"))
t("find_dish", "Finds a dish that uses certain ingredients", "vegetarian max_minutes", ingredients=A("string", "What is at hand"), vegetarian=B("Without meat and fish"),
  max_minutes=I("Longest cooking time"))
t("log_meal", "Writes a meal into the food diary", meal=E("Which meal", "breakfast", "lunch", "dinner", "snack"), calories=I("Energy in kcal"))
t("order_pizza", "Orders a pizza", "crust", size=E("Size", "small", "medium", "large"), toppings=A("string", "What goes on it"), crust=E("Crust", "thin", "thick"))
t("reserve_table", "Reserves a table in a restaurant", "terrace", restaurant=S("Name"), people=I("How many"), time=TIME, terrace=B("Outside"))
t("wine_for", "Suggests a wine for a dish", "max_price", dish=S("Name of the dish"), max_price=X("Most that it may cost, euros"))
t("send_flowers", "Has flowers delivered", "card", flower=S("Kind of flower"), count=I("How many"), card=S("Text of the card"))
t("coffee_make", "Makes a coffee", "milk", drink=E("Drink", "espresso", "americano", "cappuccino"), cups=I("How many"), milk=E("Milk", "cow", "oat", "soy"))
t("fridge_expiry", "Notes until when a food in the fridge is good", food=S("Which food"), until=DAY)

fn("i want the goulash recipe for 14 people", pick("scale_recipe find_dish"), C(recipe=T("goulash"), servings=14), "beef 2.8 kg, onions 2.1 kg", ["2.8", "2.1"])
fn("we're out of oat milk and matches, put both on the list", pick("list_add log_meal order_pizza"),
   C(items=[T("oat milk"), T("matches")]) + C(items=[T("matches"), T("oat milk")]), "2 things added", "2|two|added|list")
fn("leeks and potatoes at home, what vegetarian thing can i cook in 40 min max?", pick("find_dish list_add scale_recipe"),
   C(ingredients=[T("leeks", "leek"), T("potatoes", "potato")], vegetarian=True, max_minutes=40), "leek and potato soup, 35 minutes", "soup")
fn("note 640 calories for lunch", pick("log_meal"), C(meal="lunch", calories=640), "lunch noted, 1,120 kcal left today", "1120")
fn("one large pizza w/ olives, capers and anchovies, thin crust", pick("order_pizza reserve_table"),
   C(size="large", toppings=[T("olives"), T("capers"), T("anchovies")], crust="thin"), "order 58, about 25 minutes", "25")
fn("Would it be possible to get a table for six at Casa Lume at half past seven in the evening, outside?", pick("reserve_table order_pizza wine_for send_flowers"),
   C(restaurant=T("Casa Lume"), people=6, time="19:30", terrace=True), "reserved, code LUME6", "lume6")
fn("which wine goes with duck breast? not over 18 euros", pick("wine_for find_dish"), C(dish=T("duck breast"), max_price=18), "Pinot Noir, 15.90 euros", "pinot")
fn("send my mum 15 tulips, card should say Happy 70th", pick("send_flowers list_add"), C(flower=T("tulips", "tulip"), count=15, card=T("Happy 70th")),
   "tulips arrive on Saturday", "saturday")
fn("2 cappuccinos with oat milk", pick("coffee_make kitchen_timer"), C(drink="cappuccino", cups=2, milk="oat"), "ready in 2 minutes", "ready|minute|2|two")
fn("the feta is good until 9 May 2026, remember that for the fridge", pick("fridge_expiry list_add log_meal"), C(food=T("feta"), until="2026-05-09"), "feta noted", "feta")

t("train_search", "Finds train connections", "first_class", origin=S("From"), destination=S("To"), date=DAY, first_class=B("First class only"))
t("hotel_book", "Books a hotel room", "breakfast", city=S("Where"), nights=I("How many nights"), guests=I("How many people"), breakfast=B("With breakfast"))
t("bike_rent", "Rents a bicycle", station=S("Where to pick it up"), hours=I("For how long"), electric=B("With a motor"))
t("cab_order", "Orders a taxi", "passengers", pickup=S("Where to pick up"), dropoff=S("Where to go"), passengers=I("How many people"))
t("visa_rules", "Says which visa is needed", nationality=S("Nationality, as an adjective or a country"), destination=S("Country to visit"))
t("exchange_money", "Exchanges money at today's rate", amount=X("How much"), source=S("Currency code, such as CHF"), target=S("Currency code"))
t("flight_state", "Says where a flight is", flight=S("Flight number, such as LH123"))
t("park_car", "Pays for parking", plate=S("Number plate"), zone=I("Number of the zone"), minutes=I("For how long"))
t("add_luggage", "Adds luggage to a booking", "sports", booking=S("Code of the booking"), bags=I("How many"), sports=B("Sports gear"))
t("seat_change", "Changes the seat on a booking", booking=S("Code of the booking"), seat=S("Seat, such as 3A"))

fn("trains from Basel to Ulm on 4 feb 2026?", pick("train_search flight_state"), C(origin=T("Basel"), destination=T("Ulm"), date="2026-02-04"),
   "09:12, 11:12 and 13:12, each 3 h 5 min", "9:12")
fn("need a hotel in Split, 3 nights, two adults, and breakfast has to be included", pick("hotel_book cab_order visa_rules"),
   C(city=T("Split"), nights=3, guests=2, breakfast=True), "Hotel Marjan, 318 euros", "marjan|318")
fn("i'd like an e-bike from the harbour station for 4 hours", pick("bike_rent park_car"), C(station=like("~^(the )?harbour( station)?$", "harbour"), hours=4, electric=True),
   "bike 77 unlocked", "77")
fn("taxi from the Opera House to the airport for 5 people", pick("cab_order bike_rent train_search"), C(pickup=T("Opera House"), dropoff=T("airport"), passengers=5),
   "van arrives in 6 minutes", "6|six")
fn("i have a Chilean passport, do i need a visa for Japan", pick("visa_rules flight_state hotel_book seat_change"), C(nationality=T("Chilean", "Chile"), destination=T("Japan")),
   "no visa for stays up to 90 days", "90|no visa|not need|don't need")
fn("change 350 swiss francs to czech koruna for me pls", pick("exchange_money"), C(amount=350, source="CHF", target="CZK"), "9,205 CZK", "9205")
fn("has LX1582 landed yet?", pick("flight_state train_search seat_change"), C(flight="LX1582"), "LX1582 landed at 15:07", "15:07|3:07|landed")
fn("pay parking for B-KT 4410 in zone 12, two hours", pick("park_car bike_rent"), C(plate=like("~^B[- ]?KT[- ]?4410$", "B-KT 4410"), zone=12, minutes=120), "paid, 4.80 euros", "4.8")
fn("add 2 suitcases to my booking Q7RM2P", pick("add_luggage seat_change cab_order"), C(booking="Q7RM2P", bags=2, sports=(None, False)), "2 bags added, 64 euros", "64")
fn("put me in seat 14C instead, booking is ZK81PA", pick("seat_change add_luggage"), C(booking="ZK81PA", seat="14C"), "seat 14C confirmed", "14c")

t("invoice_new", "Writes an invoice", "due_days", client=S("Who pays"), amount=X("How much"), currency=E("Currency", "EUR", "USD", "GBP"), due_days=I("Days until it must be paid"))
t("meeting_create", "Puts a meeting into the calendar", title=S("Title"), date=DAY, time=TIME, attendees=A("string", "First names"))
t("mail_send", "Sends an e-mail", "urgent", to=S("Address"), subject=S("Subject"), body=S("Text"), urgent=B("Mark as urgent"))
t("room_reserve", "Reserves a meeting room", room=S("Name of the room"), date=DAY, start=TIME, end=TIME)
t("leave_request", "Asks for days off", first_day=DAY, last_day=DAY, kind=E("Kind", "vacation", "sick", "unpaid"))
t("hours_book", "Books working hours on a project", project=S("Name of the project"), hours=X("How many"), billable=B("May be charged to the client"))
t("print_file", "Prints a file", "copies duplex", file=S("Name of the file"), copies=I("How many"), duplex=B("Both sides"))
t("translate", "Translates a text", text=S("What to translate"), language=E("Into which language", "de", "fr", "it", "es", "pt"))
t("link_shorten", "Makes a short link", "alias", url=S("Full address"), alias=S("Wished name"))
t("poll_open", "Opens a poll", "anonymous", question=S("What is asked"), options=A("string", "What can be chosen"), anonymous=B("Hide who voted"))

fn("bill Norwind Ltd 2,350.50 pounds, they have 14 days to pay", pick("invoice_new hours_book"),
   C(client=T("Norwind Ltd", "Norwind"), amount=2350.5, currency="GBP", due_days=14), "invoice 2026-031 written", "2026-031")
fn("meeting called Roadmap on 2026-03-12 at 9:30 with Ines and Tom", pick("meeting_create mail_send room_reserve"),
   C(title=T("Roadmap"), date="2026-03-12", time="09:30", attendees=["Ines", "Tom"]) + C(title=T("Roadmap"), date="2026-03-12", time="09:30", attendees=["Tom", "Ines"]), "Roadmap is in the calendar", "roadmap")
fn("mail to kim@bakery.example, subject Rolls, text: 40 rolls for Friday please. its urgent", pick("mail_send invoice_new"),
   C(to="kim@bakery.example", subject=T("Rolls"), body=T("40 rolls for Friday please"), urgent=True), "sent", "sent")
fn("I need the room Aquarium on 20 January 2026 from 2 pm until half past three", pick("room_reserve meeting_create print_file"),
   C(room=T("Aquarium"), date="2026-01-20", start="14:00", end="15:30"), "Aquarium is yours", "aquarium")
fn("i want to go on vacation from 6 july 2026 to 17 july 2026", pick("leave_request meeting_create"), C(first_day="2026-07-06", last_day="2026-07-17", kind="vacation"),
   "request 418 is with your manager", "418|manager")
fn("3.5 hours on Heron today, cant be billed to the client", pick("hours_book leave_request invoice_new poll_open"), C(project=T("Heron"), hours=3.5, billable=False),
   "3.5 h booked on Heron", "3.5|heron")
fn("print minutes.pdf 8 times, on both sides", pick("print_file mail_send"), C(file="minutes.pdf", copies=8, duplex=True), "8 copies on printer Owl", "8|eight|owl")
fn("how do you say 'where is the lost property office' in portuguese", pick("translate link_shorten"),
   C(text=T("where is the lost property office", "where is the lost property office?"), language="pt"), "onde fica a secção de perdidos e achados", "perdidos")
fn("Please shorten https://maps.example/trail/7781 and call it ridgewalk", pick("link_shorten poll_open translate"),
   C(url="https://maps.example/trail/7781", alias=T("ridgewalk")), "https://s.example/ridgewalk", "s.example/ridgewalk")
fn("anonymous poll: Where do we eat? options are Thai, Greek, canteen", pick("poll_open meeting_create"),
   C(question=T("Where do we eat?", "Where do we eat"), options=[T("Thai"), T("Greek"), T("canteen")], anonymous=True), "poll 91 is open", "91|open")

t("ticket_assign", "Gives a ticket to somebody", ticket=I("Number of the ticket"), person=S("First name"))
t("ticket_close", "Closes a ticket", ticket=I("Number of the ticket"), reason=E("Why", "fixed", "duplicate", "wontfix"))
t("branch_merge", "Merges a branch", "squash", source=S("Branch to merge"), target=S("Branch to merge into"), squash=B("One commit only"))
t("server_restart", "Restarts a server", "force", name=S("Name of the server"), force=B("Do not wait for open requests"))
t("backup_run", "Backs up folders", folders=A("string", "Paths"), encrypt=B("Encrypt the backup"))
t("image_resize", "Changes the size of an image", "keep_ratio", file=S("Name of the file"), width=I("Pixels"), height=I("Pixels"), keep_ratio=B("Keep the proportions"))
t("video_shrink", "Makes a video file smaller", file=S("Name of the file"), megabytes=I("Largest size"))
t("remind", "Reminds the user of something", "time", text=S("Of what"), date=DAY, time=TIME)
t("channel_post", "Posts a message to a chat channel", channel=S("Name without #"), text=S("The message"))
t("channel_mute", "Mutes a chat channel", channel=S("Name without #"), hours=I("For how long"))

fn("give ticket 5512 to Marek", pick("ticket_assign ticket_close"), C(ticket=5512, person=T("Marek")), "5512 belongs to Marek", "marek")
fn("#830 is the same thing as another one, close it as duplicate", pick("ticket_close ticket_assign branch_merge"), C(ticket=830, reason="duplicate"), "830 closed", "closed")
fn("merge fix-login into main and squash it please", pick("branch_merge server_restart"), C(source="fix-login", target="main", squash=True), "merged as 7be01c", "7be01c")
fn("restart atlas-2 right now, dont wait for open requests", pick("server_restart backup_run"), C(name=T("atlas-2"), force=True), "atlas-2 is up again after 9 s", "up|9|restart")
fn("back up /home/eva/photos and /etc, encrypted", pick("backup_run server_restart video_shrink"), C(folders=["/home/eva/photos", "/etc"], encrypt=True), "14.2 GB saved", "14.2")
fn("logo.png should be 640 by 480", pick("image_resize video_shrink"), C(file="logo.png", width=640, height=480), "logo.png is 640x480", "640")
fn("get wedding.mp4 under 200 MB somehow", pick("video_shrink image_resize backup_run print_file"), C(file="wedding.mp4", megabytes=200), "wedding.mp4 now has 187 MB", "187")
fn("dont let me forget to renew the passport, ping me on 2026-08-03", pick("remind channel_post"),
   C(text=like("~^(to )?renew (the |my |your )?passport$", "renew the passport"), date="2026-08-03"), "reminder is set", "remind|passport|set")
fn("write 'lunch is here' in the kitchen channel", pick("channel_post channel_mute remind"), C(channel=T("kitchen"), text=T("lunch is here")), "posted to kitchen",
   "posted|sent|kitchen")
fn("no more noise from #random for the next 8 hours", pick("channel_mute channel_post"), C(channel="random", hours=8), "random muted until 19:40", "19:40|7:40|muted")

t("run_log", "Writes a run into the training diary", km=X("Distance"), minutes=I("Time"))
t("weight_log", "Notes a weight", "date", kg=X("Weight"), date=DAY)
t("doctor_book", "Books a doctor's appointment", specialty=E("Kind of doctor", "dentist", "dermatologist", "optician", "general"), date=DAY)
t("refill", "Orders a medicine again", medicine=S("Name"), packs=I("How many"))
t("sleep_log", "Notes last night's sleep", hours=X("How long"), quality=I("1 bad to 5 good"))
t("workout_plan", "Plans a workout", "equipment", muscles=A("string", "Which muscles"), minutes=I("How long"), equipment=B("With equipment"))
t("court_book", "Books a court", sport=E("Sport", "tennis", "badminton", "squash"), date=DAY, hour=I("Hour of the day, 0 to 23"))
t("class_join", "Joins a class of the gym", name=S("Name of the class"), date=DAY)
t("pain_note", "Notes pain for the physiotherapist", part=S("Part of the body"), level=I("0 to 10"), since_days=I("For how many days"))
t("emergency_contact", "Stores whom to call in an emergency", name=S("Name"), phone=S("Number, digits only"))

fn("ran 11.3 km in 64 min this morning :)", pick("run_log weight_log"), C(km=11.3, minutes=64), "noted, pace 5:40", "5:40|noted|logged|saved|record")
fn("scale says 78.4 kilos, write it down", pick("weight_log run_log sleep_log"), C(kg=78.4), "0.6 kg less than last week", "0.6|78.4")
fn("weird mole on my back... get me a skin doctor on 17 april 2026", pick("doctor_book class_join"), C(specialty="dermatologist", date="2026-04-17"), "Dr Amsel, 10:20",
   "amsel|10:20")
fn("running low on Metoprolin, order 3 more packs", pick("refill doctor_book pain_note"), C(medicine=T("Metoprolin"), packs=3), "3 packs, ready on Thursday", "thursday")
fn("slept six and a half hours, quality i'd say 2", pick("sleep_log weight_log"), C(hours=6.5, quality=2), "noted", "noted|saved|logged|record|done|6.5")
fn("half an hour workout for back and shoulders without any equipment", pick("workout_plan class_join run_log"),
   C(muscles=[T("back"), T("shoulders", "shoulder")], minutes=30, equipment=False) + C(muscles=[T("shoulders", "shoulder"), T("back")], minutes=30, equipment=False), "superman holds, pike push-ups, planks", "plank|push|superman")
fn("book us a squash court for 5pm on 2 december 2025", pick("court_book class_join"), C(sport="squash", date="2025-12-02", hour=17), "court 4", "4|four")
fn("sign me up for Aqua Fit on the 8th of May 2026, would you", pick("class_join court_book workout_plan"), C(name=T("Aqua Fit"), date="2026-05-08"), "you have the last place",
   "last|place|joined|signed|booked")
fn("my left knee hurts, 6 out of 10, for nine days now. note that for the physio", pick("pain_note refill"), C(part=T("left knee"), level=6, since_days=9), "noted for Ms Brandt",
   "brandt|noted")
fn("in case something happens call my sister Orla: 0851234567. save that", pick("emergency_contact doctor_book"),
   C(name=T("Orla", "Orla (sister)", "my sister Orla", "sister Orla"), phone="0851234567"), "Orla is stored", "orla")

t("money_send", "Sends money to somebody", "reference", to=S("Name"), amount=X("Euros"), reference=S("Text of the transfer"))
t("card_freeze", "Freezes a bank card", last_digits=S("The last four digits"))
t("budget_set", "Sets a budget", category=S("For what"), limit=X("Most to spend"), period=E("Per", "week", "month", "year"))
t("shares_buy", "Buys shares", "limit", symbol=S("Symbol, such as ABC"), quantity=I("How many"), limit=X("Highest price"))
t("donate", "Gives money to a charity", charity=S("Name"), amount=X("Euros"), monthly=B("Every month"))
t("goal_new", "Makes a savings goal", "deadline", name=S("For what"), target=X("How much"), deadline=DAY)
t("item_return", "Returns an article to the shop", order=S("Number of the order"), reason=E("Why", "damaged", "wrong_size", "changed_mind"))
t("stock_check", "Says whether a shop has an article", article=S("Name of the article"), shop=S("Town or street of the shop"))
t("review_write", "Writes a review", article=S("Name of the article"), stars=I("1 to 5"), text=S("The review"))
t("cart_put", "Puts an article into the cart", article_number=S("Number of the article"), quantity=I("How many"))

fn("pay Jonas back the 43.20, reference concert tickets", pick("money_send card_freeze"), C(to=T("Jonas"), amount=43.2, reference=T("concert tickets")),
   "43.20 euros sent to Jonas", "43.2|jonas")
fn("lost my card!! it ends in 0719, freeze it", pick("card_freeze money_send budget_set"), C(last_digits="0719"), "card 0719 is frozen", "frozen|froze|0719")
fn("i dont want to spend more than 90 a week on eating out", pick("budget_set goal_new"), C(category=T("eating out"), limit=90, period="week"), "90 a week for eating out", "90")
fn("get me 25 QRTZ, but pay no more than 31.75 each", pick("shares_buy donate money_send"), C(symbol="QRTZ", quantity=25, limit=31.75), "order waits at 31.75", "31.75|25|order")
fn("give 20 euros every month to Lifeboat Friends", pick("donate money_send"), C(charity=T("Lifeboat Friends"), amount=20, monthly=True), "thank you, first payment on 1 June",
   "june|1|thank")
fn("start saving for a canoe: 1,800 by 30 april 2027", pick("goal_new budget_set shares_buy"), C(name=T("canoe"), target=1800, deadline="2027-04-30"), "goal canoe made", "canoe|1800")
fn("boots from order K-20931 are too small, want to send them back", pick("item_return stock_check"), C(order="K-20931", reason="wrong_size"), "label sent, refund 79 euros",
   "79|label")
fn("does the shop in Bath have the Pelican headlamp?", pick("stock_check cart_put review_write"), C(article=T("Pelican headlamp"), shop=T("Bath", "shop in Bath")), "3 in Bath",
   "3|three|yes")
fn("4 stars for the Tern kettle, comment: boils fast but loud", pick("review_write stock_check item_return"), C(article=T("Tern kettle"), stars=4, text=T("boils fast but loud")),
   "review is online", "review|online|thank")
fn("i'll take half a dozen of article 88-410", pick("cart_put review_write"), C(article_number="88-410", quantity=6), "cart: 6 x 88-410, 57.00", "57|6|six")

t("essay_grade", "Enters the grade of an essay", "comment", student=S("First name"), points=I("0 to 100"), comment=S("For the student"))
t("course_enrol", "Enrols in a course", course=S("Name of the course"), term=E("Term", "spring", "summer", "autumn"))
t("book_lend", "Lends a book to a member of the library", "weeks", title=S("Title"), member=I("Number of the member"), weeks=I("For how long"))
t("quiz_make", "Makes a quiz", subject=S("About what"), questions=I("How many"), level=E("How hard", "easy", "medium", "hard"))
t("word_meaning", "Looks a word up in the dictionary", "examples", word=S("The word"), examples=I("How many example sentences"))
t("song_play", "Plays a song", "artist", title=S("Title"), artist=S("Who sings it"))
t("playlist_make", "Makes a playlist", name=S("Name"), songs=A("string", "Titles"), public=B("Everybody may see it"))
t("jump_to", "Jumps to a place of the film", seconds=I("From the beginning"))
t("film_rate", "Rates a film", "seen_on", title=S("Title"), stars=X("0.5 to 5, in halves"), seen_on=DAY)
t("subtitle_set", "Chooses subtitles", language=E("Language", "en", "fr", "nl", "pl"), size=E("Size of the letters", "small", "normal", "big"))

fn("Yusuf gets 87 points for his essay", pick("essay_grade quiz_make"), C(student=T("Yusuf"), points=87), "87 entered for Yusuf", "87|yusuf")
fn("enrol me in Marine Biology this autumn", pick("course_enrol book_lend"), C(course=T("Marine Biology"), term="autumn"), "enrolled, room B12", "b12|enrolled")
fn("member 4077 takes The Quiet Delta for two weeks", pick("book_lend course_enrol word_meaning"), C(title=T("The Quiet Delta", "Quiet Delta"), member=4077, weeks=2),
   "due back on 14 May", "14")
fn("hard quiz on volcanoes, ten questions", pick("quiz_make"), C(subject=T("volcanoes", "volcano"), questions=10, level="hard"), "quiz V10 is ready", "ready|v10|quiz")
fn("what does 'petrichor' mean? with 2 example sentences", pick("word_meaning quiz_make"), C(word=T("petrichor"), examples=2), "petrichor: the smell of rain on dry ground", "rain")
fn("play Paper Lanterns by The Wrens of Cork", pick("song_play playlist_make jump_to film_rate subtitle_set"),
   C(title=T("Paper Lanterns"), artist=T("The Wrens of Cork", "Wrens of Cork")), "playing Paper Lanterns", "paper lanterns|playing")
fn("private playlist named Sunday with Slow River and Blue Door on it", pick("playlist_make song_play"),
   C(name=T("Sunday"), songs=[T("Slow River"), T("Blue Door")], public=False), "Sunday has 2 songs", "sunday|2|two")
fn("jump to 2 min 40 in the film", pick("jump_to subtitle_set"), C(seconds=160), "at 2:40", "2:40|160|2 min")
fn("saw The Glass Orchard, i give it three and a half stars", pick("film_rate song_play"), C(title=T("The Glass Orchard", "Glass Orchard"), stars=3.5), "rated 3.5",
   "3.5|three and a half")
fn("dutch subtitles, in big letters, grandpa can't see well", pick("subtitle_set jump_to translate"), C(language="nl", size="big"), "Dutch, big", "dutch|big")

t("forecast", "Weather forecast", "unit", city=S("City"), days=I("How many days"), unit=E("Unit", "celsius", "fahrenheit"))
t("tides", "High and low water", harbour=S("Name"), date=DAY)
t("bird_guess", "Guesses a bird from how it looks", colors=A("string", "Colors"), size=E("Size", "small", "medium", "large"))
t("pollen", "Pollen in the air", region=S("Region"), plant=E("Plant", "birch", "grass", "ragweed"))
t("pin_drop", "Puts a pin on the map", latitude=X("Degrees north"), longitude=X("Degrees east"), label=S("Name of the pin"))
t("route_plan", "Plans a route", "avoid", stops=A("string", "Places in order"), avoid=E("What to avoid", "tolls", "motorways", "ferries"))
t("pet_feed", "Feeds a pet from the machine", pet=S("Name"), grams=I("How much"))
t("vet_book", "Books the vet", pet=S("Name"), date=DAY, reason=E("Why", "checkup", "vaccination", "injury"))
t("dice_roll", "Rolls dice", dice=I("How many"), sides=I("Sides of each"))
t("winner_draw", "Draws winners", "count", names=A("string", "Who takes part"), count=I("How many winners"))

fn("weather in Tampere for the next 4 days, in fahrenheit", pick("forecast tides"), C(city=T("Tampere"), days=4, unit="fahrenheit"), "28, 31, 30 and 25 F, snow on day two",
   "snow|28")
fn("high tide at Whitby on the 11th of june 2026?", pick("tides forecast pollen"), C(harbour=T("Whitby"), date="2026-06-11"), "high water 04:26 and 16:51", "16:51|4:51")
fn("small bird in my garden, black and yellow. any idea?", pick("bird_guess pet_feed"), C(colors=["black", "yellow"], size="small") + C(colors=["yellow", "black"], size="small"),
   "perhaps a siskin", "siskin")
fn("my eyes itch. how bad is the grass pollen in Franconia", pick("pollen forecast vet_book"), C(region=T("Franconia"), plant="grass"), "grass: high", "high")
fn("pin at 46.52 north, 6.63 east, call it Picnic", pick("pin_drop route_plan"), C(latitude=46.52, longitude=6.63, label=T("Picnic")), "Picnic is on the map", "picnic")
fn("how do I drive from Graz via Linz to Passau w/o paying tolls", pick("route_plan pin_drop forecast tides"), C(stops=["Graz", "Linz", "Passau"], avoid="tolls"),
   "331 km, 4 h 20 min", "331")
fn("give Biscuit 45 g from the feeder", pick("pet_feed vet_book"), C(pet=T("Biscuit"), grams=45), "Biscuit got 45 g", "45|biscuit")
fn("Momo needs her jabs, can we come on 23 september 2026?", pick("vet_book pet_feed"), C(pet=T("Momo"), date="2026-09-23", reason="vaccination"), "11:15 with Dr Pohl", "11:15|pohl")
fn("roll three 20-sided dice", pick("dice_roll winner_draw"), C(dice=3, sides=20), "4, 17, 11", "17")
fn("Raffle: Bo, Sefa, Lin, Marta. Please draw two winners.", pick("winner_draw dice_roll poll_open"), C(names=["Bo", "Sefa", "Lin", "Marta"], count=2), "Lin and Bo", ["lin", "bo"])

t("password_make", "Makes a password", "avoid", length=I("Characters"), symbols=B("With special characters"), avoid=S("Characters to leave out"))
t("qr_make", "Makes a QR code", "pixels", text=S("What it holds"), pixels=I("Width"))
t("led_color", "Sets the color of the LED strip", "brightness", color=S("Hex code, such as #aabbcc"), brightness=X("0 to 1"))
t("pothole_report", "Reports a damage of the road to the city", street=S("Where"), severity=E("How bad", "minor", "medium", "dangerous"))
t("office_queue", "Takes a number at a public office", office=S("Which office"), purpose=S("What for"))
t("car_charge", "Charges the electric car", "ready_by", percent=I("Charge up to"), ready_by=TIME)
t("tuner", "Sets the guitar tuner", "reference_hz", tuning=E("Tuning", "standard", "drop_d", "open_g"), reference_hz=X("Pitch of A"))
t("bin_dates", "Says when bins are emptied", street=S("Street and number"), bins=A("string", "Which of: paper, glass, bio, rest"))
t("phone_silent", "Silences the phone", "allow", minutes=I("For how long"), allow=A("string", "Who may still call"))
t("scan_document", "Scans what lies on the glass", "color", name=S("Name of the new file"), dpi=I("Resolution"), color=B("In color"))

fn("i need a 24 character password without any special characters", pick("password_make qr_make"), C(length=24, symbols=False), "k3VtY8qLwZ0pRb5nXc7dMf2h",
   "k3vty8qlwz0prb5nxc7dmf2h")
fn("qr code for https://choir.example/join, 600 pixels wide", pick("qr_make link_shorten"), C(text="https://choir.example/join", pixels=600), "qr-600.png", "qr-600.png")
fn("led strip to #ff8800 at half brightness", pick("led_color dim_lights"), C(color=like("~^#?ff8800$", "#ff8800"), brightness=0.5), "strip is #ff8800", "ff8800|half|0.5|50")
fn("there's a hole in Mill Lane that will kill a cyclist one day. dangerous! report it", pick("pothole_report office_queue bin_dates"),
   C(street=T("Mill Lane"), severity="dangerous"), "report 2290 taken", "2290")
fn("draw me a number at the registry office, i need a birth certificate", pick("office_queue pothole_report"),
   C(office=T("registry office", "registry"), purpose=like("~^(get |to get |pick up |request )?(a |my )?birth certificate$", "birth certificate")), "number A63, 7 before you",
   "a63")
fn("charge the car to 80 percent, must be done by 6:15 tomorrow morning", pick("car_charge wake_me park_car"), C(percent=80, ready_by="06:15"), "charging from 02:40 on",
   "2:40|charging")
fn("drop d tuning with A at 442", pick("tuner song_play"), C(tuning="drop_d", reference_hz=442), "drop D, A = 442 Hz", "442|drop")
fn("when do they collect paper and bio at 9 Elm Road", pick("bin_dates pothole_report office_queue"),
   C(street=T("9 Elm Road", "Elm Road 9"), bins=["paper", "bio"]) + C(street=T("9 Elm Road", "Elm Road 9"), bins=["bio", "paper"]), "paper on Monday, bio on Thursday",
   ["monday", "thursday"])
fn("silence for 45 minutes except for calls from Dad", pick("phone_silent channel_mute kitchen_timer wake_me"), C(minutes=45, allow=[T("Dad")]), "silent, Dad may call",
   "silent|silence|dad")
fn("scan this as lease-2026 with 300 dpi, colour please", pick("scan_document print_file"),
   C(name=like("~^lease-2026(\\.pdf|\\.png|\\.jpg)?$", "lease-2026"), dpi=300, color=True), "lease-2026 saved, 4 pages", "4|four|lease|saved")

# ---------------------------------------------------------------- none of the functions fits

unfit("order me a pizza with mushrooms pls", pick("song_play remind"))
unfit("what's the weather going to be in Graz on sunday?", pick("dim_lights door_lock"))
unfit("can you call my grandmother for me", pick("kitchen_timer film_rate word_meaning"))
unfit("Book me a flight to Malta, please.", pick("hours_book print_file"))
unfit("turn the heating up in the attic", pick("dim_lights move_blinds"))
unfit("wheres my parcel, number 00340434", pick("item_return cart_put"))
unfit("mow the lawn would you", pick("water_bed"))
unfit("is my bus late again? line 17", pick("tuner qr_make essay_grade"))
unfit("tell me how much is left on my bank account", pick("money_send card_freeze budget_set"))
unfit("play that new album by Juniper Vale", pick("film_rate subtitle_set jump_to"))
unfit("I'd be glad if you could reserve a table for four at the Lobster Pot tonight", pick("vet_book subtitle_set"))
unfit("delete all the photos i took yesterday", pick("image_resize video_shrink"))
unfit("take a picture with the front camera", pick("exchange_money donate"))
unfit("read me my newest text message", pick("move_blinds dishwasher_start wine_for bird_guess"))
unfit("unlock my bike lock, its number is 4410", pick("playlist_make court_book"))
unfit("who is at the door right now?", pick("course_enrol quiz_make"))
unfit("renew my driving licence online", pick("pet_feed forecast pollen"))
unfit("find out which pharmacy is open tonight", pick("invoice_new branch_merge server_restart"))
unfit("Could you measure my pulse?", pick("ticket_close channel_mute"))
unfit("send a fax to my landlord that the tap drips", pick("park_car seat_change fridge_expiry"))
unfit("how many followers do i have at the moment", pick("submit_meter pothole_report"))
unfit("water level of the Rhine in Cologne now?", pick("forecast pollen"))
unfit("set the clock in the kitchen to winter time", pick("wake_me kitchen_timer dim_lights"))
unfit("switch the tv to channel 5", pick("jump_to subtitle_set"))
unfit("move my dentist appointment from monday to thursday", pick("class_join pain_note court_book refill"))

# ---------------------------------------------------------------- small talk

talk("heyy anybody home?")
talk("good evening! how's it going?")
talk("ok cheers, that was all i needed")
talk("are you an actual human being?", hears("no", "not", "n['’]t", "model", "program", "assistant", "ai", "machine", "software", "computer", "i['’]m"))
talk("what should i call you", hears("cria", "call me", "name", "i['’]?m", "i am"))
talk("what kind of stuff are you good for")
talk("monday again, somebody save me")
talk("my cat just sat on the keyboard lol sorry")
talk("Thank you ever so much, that saved my afternoon.", hears("welcome", "glad", "happy", "pleasure", "any ?time", "thank", "no problem"))
talk("bye, talk tomorrow", hears("bye", "see you", "talk", "tomorrow", "take care", "have a"))
talk("don't you get bored answering all day?")
talk("I passed my driving test today!!!",
     hears("congrat", "great", "well done", "wonderful", "nice", "good", "fantastic", "awesome", "amazing", "glad", "happy", "excellent", "brilliant", "proud", "that['’]s"))
talk("which people are behind you, who came up with you?")
talk("does my chat with you leave this computer?")
talk("you're kinda slow today :p")
talk("sleep well little llama")
talk("hmm not sure what to ask you")
talk("are you cleverer than a big language model in a data centre")
talk("im so nervous about the interview tomorrow")
talk("no wait, forget what i said")
talk("merry christmas!", hears("merry", "christmas", "thank", "happy", "you too", "same"))
talk("Do you speak anything besides English?")
talk("good morning to you, it's raining cats and dogs over here")
talk("i think i love you")
talk("lol you crack me up")

# ---------------------------------------------------------------- failures

fails("how is the weather in Bodø for the next 2 days", pick("forecast tides"), C(city=T("Bodø", "Bodo"), days=2), error="503: the weather station does not answer")
fails("put 25 euros on Jonas' account for the pizza",
      [tool("account_pay", "Pays money into an account", dict(person=S("First name"), euros=X("How much"), purpose=S("For what")), ["purpose"])],
      C(person=T("Jonas"), euros=25, purpose=(T("pizza"), None)), error="insufficient funds")
fails("where's shipment RX-7741-K", [tool("shipment_find", "Finds a shipment", dict(code=S("Code of the shipment")))] + pick("cart_put item_return"), C(code="RX-7741-K"))
fails("search the web for reviews of the Otterbay campsite", [("brave_search", *HOUSE["brave_search"][:2], ["query"])], C(query=like("~otterbay", "Otterbay")),
      error="timeout after 20 s")
fails("read speech.md to me", [("file_read", *HOUSE["file_read"])], C(path="speech.md"), error="no such file: speech.md")
fails("wolfram, how tall is Mount Kessari?", [("wolfram_alpha", *HOUSE["wolfram_alpha"][:2], ["query"])], C(query=like("~kessari", "Kessari")),
      error="Wolfram Alpha did not understand the input")
fails("look in our docs for the guest network password", [("knowledge_search", *HOUSE["knowledge_search"])], C(query=like("~guest", "guest")))
fails("get me a table for 8 at Il Gabbiano at 20:00", pick("reserve_table wine_for"), C(restaurant=T("Il Gabbiano"), people=8, time="20:00"), error="fully booked at 20:00")
fails("lock the back door please im already in bed", pick("door_lock dim_lights"), C(door="back", locked=True), error="motor blocked")
fails("print tickets.pdf two times", pick("print_file scan_document"), C(file="tickets.pdf", copies=2), error="printer out of paper")
fails("whats the number of Bettina Krull?", [tool("contact_find", "Finds a person in the address book", dict(name=S("Name")))], C(name=T("Bettina Krull")))
fails("play Marzipan Moon", pick("song_play playlist_make"), C(title=T("Marzipan Moon")), error="no song of that title in the library")
fails("please charge the car up to 90 %", pick("car_charge"), C(percent=90), error="cable not plugged in")
fails("buy 40 shares of VLMO", pick("shares_buy donate"), C(symbol="VLMO", quantity=40), error="the exchange is closed")
fails("is the sauna free on 2026-02-14?", [tool("sauna_free", "Says at what hours the sauna is free", dict(date=DAY))] + pick("court_book"), C(date="2026-02-14"))

mend("show me the yoga classes on 3 November 2026", tool("classes_on", "Lists the classes of a day", dict(kind=S("Kind of class"), date=S("The day"))),
     {"kind": "yoga", "date": "3 November 2026"},
     "a['date'] != '2026-11-03'", "date must be written as YYYY-MM-DD, for example 2025-01-31", "18:30 with Petra", C(kind=T("yoga"), date="2026-11-03"), "18:30|6:30")
mend("what does it cost to post a letter of 0.4 kg to Norway", tool("postage", "Price of a letter", dict(country=S("Country"), weight=X("Weight"))),
     {"country": "Norway", "weight": 0.4},
     "a['weight'] < 1", "weight must be in grams (1 kg is 1000 g)", "7.10 euros", C(country=T("Norway"), weight=400), "7.1")
mend("next departures from Bonn?", tool("departures", "Next trains of a station", dict(station=S("Station"))), {"station": "Bonn"},
     "a['station'] != 'BNX'", "unknown station; use a code: BNX for Bonn, KLX for Cologne, AAX for Aachen", "16:04 to Koblenz, 16:19 to Cologne", C(station="BNX"), "16:04|4:04")
mend("i want portuguese subs for The Glass Orchard", tool("subs_fetch", "Fetches subtitles of a film", dict(film=S("Title"), language=S("Language"))),
     {"film": "The Glass Orchard", "language": "portuguese"},
     "a['language'] != 'pt'", "language must be a code of two letters: de, es, fr, it or pt", "subtitles saved", C(film=T("The Glass Orchard", "Glass Orchard"), language="pt"), "saved|subtitle")
mend("ring 0171 555 0199 for me", tool("phone_dial", "Dials a phone number", dict(number=S("The number"))), {"number": "0171 555 0199"},
     "not a['number'].isdigit()", "digits only, no spaces between them", "it rings", C(number="01715550199"), "ring|call|dial", pick("phone_silent"))
mend("reserve the Heron room for 11 people", tool("hall_reserve", "Reserves a room", dict(room=S("Name of the room"), people=I("How many"))), {"room": "Heron", "people": 11},
     "a['room'] != 'Grey Heron'", "there is no room 'Heron'; did you mean 'Grey Heron'?", "Grey Heron is reserved", C(room="Grey Heron", people=11), "grey heron|reserved")
mend("pay 12.50 to the bakery", tool("shop_pay", "Pays a shop", dict(shop=S("Name of the shop"), amount=X("How much"))), {"shop": "bakery", "amount": 12.5},
     "a['amount'] != 1250", "amount must be in cents, as a whole number (3 euros are 300)", "paid, receipt R-88", C(shop=T("bakery"), amount=1250), "r-88|paid")
mend("tape the late news on channel 4 at 10:45 pm", tool("tv_record", "Records from a TV channel", dict(channel=I("Number of the channel"), start=S("When it starts"))),
     {"channel": 4, "start": "10:45 pm"},
     "a['start'] != '22:45'", "start must be HH:MM on the 24-hour clock", "recording is planned", C(channel=4, start="22:45"), "record|planned")
mend("paint the lamp green", tool("lamp_paint", "Sets the color of the lamp", dict(color=S("The color"))), {"color": "green"},
     "a['color'] != '#00ff00'", "color must be one of #ff0000 (red), #00ff00 (green), #0000ff (blue)", "the lamp is green", C(color="#00ff00"), "green")
mend("public holidays in Austria in 2026 - how many?", tool("holiday_count", "Counts the public holidays of a year", dict(country=S("Country"), year=I("Year"))),
     {"country": "Austria", "year": 2026},
     "a['country'] != 'AT'", "country must be the code: AT for Austria, AU for Australia", "13", C(country="AT", year=2026), value(13))

# ---------------------------------------------------------------- follow-ups

chain(("a pallet has 48 boxes with 36 tiles each. how many tiles", P, [value(48 * 36)]), ("and on 7 pallets?", P, [value(48 * 36 * 7)]),
      ("now divide that by 8", P, [value(48 * 36 * 7 // 8)]))
chain(("23% of 1,460", P, [value(0.23 * 1460, 1)]), ("and 7% of it?", P, [either(value(0.07 * 1460, 1), value(0.07 * 0.23 * 1460, 1))]),
      ("what is 1460 plus 30 percent", P, [value(1460 * 1.3, 1)]))
chain(("98 F in celsius pls", P, [value((98 - 32) / 1.8, 1)]), ("and 104", P, [value(round((104 - 32) / 1.8))]), ("and -22?", P, [value(round((-22 - 32) / 1.8))]),
      ("cool, thank you", N))
chain(("which weekday was 12 july 1998", P, [weekday(D(1998, 7, 12))]), ("and the date ten days later?", P, [day(D(1998, 7, 12) + DAYS(10))]),
      ("what weekday is that one", P, [weekday(D(1998, 7, 12) + DAYS(10))]))
LIST = [14, 22, 9, 36, 17, 22]
chain(("mean of 14, 22, 9, 36, 17, 22", P, [value(statistics.mean(LIST))]), ("median?", P, [value(statistics.median(LIST), 1)]),
      ("throw 40 into the list as well. whats the mean now", P, [value(statistics.mean(LIST + [40]), 1)]),
      ("and how far apart are the largest and smallest of them", P, [value(40 - min(LIST))]))
chain(("cube of 27", P, [value(27 ** 3)]), ("oh sorry, I meant 37", P, [value(37 ** 3)]), ("and what's left over when you divide that by 100", P, [value(37 ** 3 % 100)]))
chain(("300 euros at 5% compound interest for 4 years, what does it become", P, [value(300 * 1.05 ** 4, 1)]), ("what if it's 6 years instead", P, [value(300 * 1.05 ** 6, 1)]),
      ("how much of that is interest", ANY, [value(300 * 1.05 ** 6 - 300, 1)]))
chain(("type the word umbrella backwards for me", P, [word("umbrella"[::-1])]), ("how many vowels are in it", P, [few(vowels("umbrella"))]),
      ("now reverse the word candlestick", P, [word("candlestick"[::-1])]))
chain(("37 in binary", P, [code(f"{37:b}")]), ("same number in octal", P, [code(f"{37:o}")]), ("and 300 in hex?", P, [code(f"{300:x}")]))
chain(("how many hours do i need for 315 km at 90 km/h", P, [value(315 / 90, 1)]), ("and if I go 105?", P, [few(315 // 105)]),
      ("thats how many minutes", ANY, [value(315 * 60 // 105)]), ("plus a 25 min stop", ANY, [value(315 * 60 // 105 + 25)]))
SPENT = [840, 310, 64.5, 19.9]
chain(("my month: rent 840, food 310, bus 64.50, phone 19.90. sum?", P, [value(sum(SPENT), 1)]), ("I earn 2150, what remains", P, [value(2150 - sum(SPENT), 1)]),
      ("and over a whole year, how much would remain", P, [value(12 * (2150 - sum(SPENT)), 1)]))
chain(("all primes between 80 and 110", P, [line(*primes(80, 110))]), ("how many are that", ANY, [few(len(primes(80, 110)))]), ("sum them up", P, [value(sum(primes(80, 110)))]))
chain(("350 g flour serves 4. how much for 6?", P, [value(350 * 6 // 4)]), ("and for 10 people", P, [value(350 * 10 // 4)]),
      ("how many kilos would that be", ANY, [value(350 * 10 / 4 / 1000, 2)]))
LEAGUE = {"Reds": 41, "Blues": 38, "Greens": 52, "Yellows": 29}
chain(("team points\nReds 41\nBlues 38\nGreens 52\nYellows 29\nwhats the total of the points", P, [value(sum(LEAGUE.values()))]),
      ("average per team?", P, [value(sum(LEAGUE.values()) // 4)]),
      ("how far is the best team ahead of the last one", P, [value(max(LEAGUE.values()) - min(LEAGUE.values()))]))
chain(("8 factorial", P, [value(math.factorial(8))]), ("divide it by 6 factorial", P, [value(8 * 7)]), ("square that", P, [value(56 ** 2)]),
      ("and now square that result too", P, [value(56 ** 4)]))
chain(("garden is 12.5 m by 8 m, area?", P, [value(round(12.5 * 8))]), ("perimeter too please", P, [value(2 * (12 + 8) + 1)]),
      ("a fence is 17.20 per metre, so all the way round it costs", P, [value(41 * 17.2, 1)]))
chain(("sort descending: 61 7 94 33 28", P, [line(*sorted((61, 7, 94, 33, 28), reverse=True))]), ("and now ascending", P, [line(*sorted((61, 7, 94, 33, 28)))]),
      ("add them all up", P, [value(61 + 7 + 94 + 33 + 28)]))
chain(("meeting begins 13:50 and takes 95 minutes. when's it over", P, [clock(13 * 60 + 50 + 95)]), ("what if we start at 14:10", P, [clock(14 * 60 + 10 + 95)]),
      ("and if it starts then but takes a full two hours?", P, [clock(14 * 60 + 10 + 120)]))
chain(("1 usd is 0.92 eur. what are 480 usd in euros", P, [value(480 * 0.92, 1)]), ("and 100 euros in usd, same rate", P, [value(100 / 0.92, 1)]),
      ("ok and 75 dollars?", P, [value(75 * 0.92, 1)]))
chain(("count the letters in: strawberry jam (no space)", P, [few(len("strawberryjam"))]), ("how many of those are r", P, [few("strawberry jam".count("r"))]),
      ("and in \"raspberry mirror\", how many r?", P, [few("raspberry mirror".count("r"))]))
chain(("4 pizzas cut in 8 slices each and 9 friends. whole slices per friend?", P, [few(32 // 9)]), ("how many slices are left over then", P, [few(32 % 9)]),
      ("one of the friends goes home. slices each now?", P, [few(32 // 8)]))
chain(("2^10", P, [value(2 ** 10)]), ("2^20", P, [value(2 ** 20)]), ("the second minus the first", P, [value(2 ** 20 - 2 ** 10)]))
chain(("sneakers cost 119 and are 30% off, so?", P, [value(119 * 0.7, 1)]), ("add 8% sales tax to that", P, [value(119 * 0.7 * 1.08, 1)]),
      ("i also have a voucher of 5, minus that", P, [either(value(119 * 0.7 * 1.08 - 5, 1), value(84.964, 1))]))
chain(("gcd of 252 and 198?", P, [value(math.gcd(252, 198))]), ("and their lcm", P, [value(math.lcm(252, 198))]), ("gcd of 252 and 275 then", P, [value(math.gcd(252, 275))]))
chain(("write a python function that doubles a number and adds 3, and call it with 11", P, [value(2 * 11 + 3)]), ("call it with that result", P, [value(2 * (2 * 11 + 3) + 3)]),
      ("now with 500", P, [value(2 * 500 + 3)]))
chain(("Born on 3 march 1961: how old is she on 1 january 2026?", P, [value(2026 - 1961 - 1)]), ("and on 4 march 2026", P, [value(2026 - 1961)]),
      ("in which year does she turn 100", ANY, [value(1961 + 100)]))
SEEN = [10, 12, 23, 23, 16, 23, 21, 16]
chain(("population standard deviation of 10 12 23 23 16 23 21 16", P, [value(statistics.pstdev(SEEN), 1)]),
      ("which value comes up most often", ANY, [value(statistics.mode(SEEN))]), ("how many of the values are above 18", P, [few(sum(n > 18 for n in SEEN))]),
      ("without the 10, mean?", P, [value(statistics.mean(SEEN[1:]), 1)]))
chain(("an acre is 4046.86 square metres. 3.5 acres in m2?", P, [value(3.5 * 4046.86, 0)]), ("in hectares?", P, [value(3.5 * 4046.86 / 10000, 1)]),
      ("my field is 2 acres only, in hectares", P, [value(2 * 4046.86 / 10000, 1)]), ("thx a lot", N))

SKY = live(tool("sky", "Weather of a city on a day", dict(city=S("City"), day=E("Day of the week", *"monday tuesday wednesday thursday friday saturday sunday".split()))),
           "print({'bergen saturday': 'rain, 9 C', 'bergen sunday': 'fog, 11 C', 'turin sunday': 'sun, 19 C'}.get((a['city'] + ' ' + a['day']).lower(), 'no data'))")
chain(("hows bergen on saturday, weather wise", "sky", ["rain"], C(city=T("Bergen"), day="saturday")), ("and sunday?", "sky", ["fog"], C(city=T("Bergen"), day="sunday")),
      ("what about turin, same day", "sky", ["19"], C(city=T("Turin"), day="sunday")), tools=[SKY])
LAMP = live(tool("lamp", "Switches a lamp", dict(name=S("Name of the lamp"), on=B("true is on"))), "print(a['name'] + (' is on' if a['on'] else ' is off'))")
chain(("desk lamp on please", "lamp", [word("on")], C(name=T("desk", "desk lamp"), on=True)),
      ("the one in the hall too", "lamp", [word("on")], C(name=T("hall", "hall lamp"), on=True)),
      ("ok, desk lamp off again", "lamp", [word("off")], C(name=T("desk", "desk lamp"), on=False)),
      tools=[LAMP, offer(TOOLS["move_blinds"])])
BASKET = live(tool("basket_set", "Sets how many of a product are in the basket", dict(product=S("Name"), quantity=I("How many"))), "print('basket:', a['quantity'], a['product'])")
chain(("2 melons into my basket", "basket_set", ["2|two"], C(product=T("melons", "melon"), quantity=2)),
      ("make that 3", "basket_set", ["3|three"], C(product=T("melons", "melon"), quantity=3)),
      ("and a dozen eggs", "basket_set", ["12|dozen|twelve"], C(product=T("eggs", "egg"), quantity=12)), ("great, thanks a bunch!", N, [], []), tools=[BASKET])
EGG = live(tool("egg_timer", "Starts a timer", dict(minutes=X("Length"))), "print('timer runs for', a['minutes'], 'minutes')")
chain(("timer 25 min", "egg_timer", ["25"], C(minutes=25)), ("no sorry, half an hour", "egg_timer", ["30|half"], C(minutes=30)),
      ("and another one with 90 seconds", "egg_timer", ["1.5|90|one and a half"], C(minutes=1.5)), tools=[EGG, offer(TOOLS["remind"])])
TONGUE = live(tool("interpret", "Translates a text", dict(text=S("The text"), language=E("Into", "german", "italian", "polish"))),
              "print({'italian': 'buona notte', 'german': 'gute Nacht' if 'night' in a['text'].lower() else 'bis morgen', 'polish': 'dobranoc'}[a['language']])")
chain(("good night in italian", "interpret", ["buona notte"], C(text=T("good night"), language="italian")),
      ("in german?", "interpret", ["gute nacht"], C(text=T("good night"), language="german")),
      ("now translate 'see you tomorrow' to german", "interpret", ["bis morgen"], C(text=T("see you tomorrow"), language="german")), tools=[TONGUE])
PRICE = live(tool("price_of", "Price of an article in euros", dict(article=S("Name of the article"))),
             "print({'standing desk': '349', 'monitor arm': '78.50'}.get(a['article'].lower(), 'not found'))")
chain(("what does the standing desk cost", "price_of", ["349"], C(article=T("standing desk"))), ("and the monitor arm?", "price_of", ["78.5"], C(article=T("monitor arm"))),
      ("4 desks and 4 arms make how much", P, [value(round(4 * 349 + 4 * 78.5))], []), tools=[PRICE, offer(TOOLS["stock_check"])])
COACH = live(tool("next_coach", "Next coach between two towns", dict(origin=S("From"), destination=S("To"))),
             "print({'olten': '14:35', 'thun': '17:20', 'chur': '18:05'}.get(a['destination'].lower(), 'none'))")
chain(("when does the next coach go from Thun to Olten", "next_coach", ["14:35|2:35"], C(origin=T("Thun"), destination=T("Olten"))),
      ("and the way back?", "next_coach", ["17:20|5:20"], C(origin=T("Olten"), destination=T("Thun"))),
      ("from Olten to Chur?", "next_coach", ["18:05|6:05"], C(origin=T("Olten"), destination=T("Chur"))), tools=[COACH])
STUDIO = live(tool("studio_book", "Books a rehearsal studio", dict(studio=S("Letter of the studio"), date=DAY, hour=I("0 to 23"))),
              "print('studio', a['studio'], 'on', a['date'], 'at', a['hour'])")
chain(("studio B on 5 march 2026 at 18:00", "studio_book", ["18|6"], C(studio=T("B"), date="2026-03-05", hour=18)),
      ("can we do 20:00 rather", "studio_book", ["20|8"], C(studio=T("B"), date="2026-03-05", hour=20)),
      ("the day after as well, same time", "studio_book", ["20|8"], C(studio=T("B"), date="2026-03-06", hour=20)), tools=[STUDIO, offer(TOOLS["court_book"])])
RATE = live(tool("rate_of", "Today's rate of a currency: how much of it one euro buys", dict(currency=S("Code, such as USD"))),
            "print({'SEK': '11.20', 'DKK': '7.46'}.get(a['currency'], 'unknown'))")
chain(("how many swedish krona for one euro today?", "rate_of", ["11.2"], C(currency="SEK")), ("so 250 euros are", P, [value(round(250 * 11.2))], []),
      ("danish krone rate?", "rate_of", ["7.46"], C(currency="DKK")), tools=[RATE])
PROBE = live(tool("thermometer", "Temperature in a room, in C", dict(room=S("Room"))), "print({'cellar': '11.5', 'attic': '26.0'}.get(a['room'].lower(), 'no thermometer there'))")
chain(("how cold is it in the cellar", "thermometer", ["11.5"], C(room=T("cellar"))), ("and the attic", "thermometer", ["26"], C(room=T("attic"))),
      ("how many degrees is the attic warmer than the cellar", P, [value(26 - 11.5, 1)], []), tools=[PROBE, offer(TOOLS["set_room_heat"])])
JOBS = live(tool("chore_add", "Gives somebody a chore", dict(person=S("First name"), chore=S("What to do"))), "print(a['person'], 'has the chore:', a['chore'])")
chain(("give Ida the chore 'empty the bins'", "chore_add", ["ida"], C(person=T("Ida"), chore=T("empty the bins"))),
      ("and Noah gets 'walk the dog'", "chore_add", ["noah"], C(person=T("Noah"), chore=T("walk the dog"))),
      ("Ida should walk the dog too", "chore_add", ["ida"], C(person=T("Ida"), chore=T("walk the dog"))), tools=[JOBS])
SEATS = live(tool("seats_left", "Seats left for a play", dict(play=S("Title"), evening=E("Which evening", "friday", "saturday"))),
             "print({'friday': '14', 'saturday': '0'}[a['evening']], 'seats left')")
chain(("are there seats left for Winter Keys on friday", "seats_left", ["14"], C(play=T("Winter Keys"), evening="friday")),
      ("and saturday", "seats_left", [shown(r"~(?<!\d)0(?!\d)|\b(no|none|zero)\b|n['’]t|sold out", "0 seats left", "14 seats left")], C(play=T("Winter Keys"), evening="saturday")),
      ("the friday ones cost 32.50 each, we are 4. total?", P, [value(round(4 * 32.5))], []), tools=[SEATS, offer(TOOLS["reserve_table"])])

# ---------------------------------------------------------------- languages


def named(d, names):
    """The name of the weekday in that language; in English it is right too."""
    return reads(names.split()[d.weekday()], weekday(d).lower())


foreign("Wie viel sind 19 % von 249,90 Euro?", 249.9 * 0.19)
foreign("was war der 9. november 1989 für ein wochentag", named(D(1989, 11, 9), "montag dienstag mittwoch donnerstag freitag samstag sonntag"))
foreign("Eine Kiste wiegt 18 kg. Was wiegen 37 Kisten?", 18 * 37)
foreign("combien font 17 au cube ?", 17 ** 3)
foreign("Bonjour, combien de jours y a-t-il entre le 14 juillet et le 25 décembre 2026 ?", (D(2026, 12, 25) - D(2026, 7, 14)).days)
foreign("la moyenne de 12, 15, 9, 17 et 14 svp", statistics.mean((12, 15, 9, 17, 14)))
foreign("quanto fanno i 3/8 di 1240", 1240 * 3 // 8)
foreign("Che giorno della settimana sarà il 2 giugno 2026?", named(D(2026, 6, 2), "lunedì martedì mercoledì giovedì venerdì sabato domenica"))
foreign("mi serve la radice quadrata di 7225, grazie", math.isqrt(7225))
foreign("se eu poupar 35 euros por semana, quanto tenho depois de 26 semanas?", 35 * 26)
foreign("quanto é 12,5% de 640", 640 // 8)
foreign("Que data foi 45 dias antes de 10 de março de 2026?", local(D(2026, 3, 10) - DAYS(45), "janeiro"))
foreign("cuántos minutos tiene una semana y media?", 7 * 24 * 60 * 3 // 2)
foreign("divide 9184 entre 28 por favor", 9184 // 28)
foreign("hoy es 18 de agosto de 2026, cuántos días faltan para el 31 de diciembre", (D(2026, 12, 31) - D(2026, 8, 18)).days)

ROWS = collections.Counter(q["group"] for q in OUT)
assert ROWS == {"python": 60, "builtin": 30, "functions": 100, "no function": 25, "talk": 25, "failures": 25, "follow-ups": 40, "languages": 15}, ROWS
FUNCTIONS = [q["tool"][0] for q in OUT if q["group"] == "functions"]
assert len(FUNCTIONS) == len(set(FUNCTIONS))                    # no two of one kind

if __name__ == "__main__":
    write()
