#!/usr/bin/env python3
"""Prints unseen7.jsonl: the seventh hand-written evaluation, by an author who has seen neither the generator of the dialogues nor the
questions of the six sets before.  Each question is another person's.  Every expected value is computed here or stands in what a tool
returns; prove.py unseen7 shows both."""
import datetime
import math
import statistics

from author import A, B, C, D, E, I, N, P, S, X, ask, write
from rows import (LOST, MIX, T, broken, builtin, chain, clock, day, either, factors, fn, foreign, house, like, local, mend, offer, only, order, prime, primes, python, row, shown, spell, talk, tool, unfit, value, verdict, weekday,
                  word)

DAYS = datetime.timedelta
MIX.seed(7)


def caesar(text, by):
    return "".join(chr((ord(c) - 97 + by) % 26 + 97) if c.isalpha() else c for c in text)


def collatz(n):
    steps = 0
    while n != 1:
        n, steps = (n // 2 if n % 2 == 0 else 3 * n + 1), steps + 1
    return steps


# ---------------------------------------------------------------- Python: 60

python("whats 78412 x 9356", 78412 * 9356)
python("I have 4,812,377 points on one card and 993,845 on the other one. If the shop merges them, how many is that altogether?", 4812377 + 993845)
python("7 to the 23rd. exact please, no e+ stuff", 7**23)
python("remainder when you divide 1 000 000 007 by 97?", 1000000007 % 97)
python("My lad and I keep disagreeing about his homework, it says (348 + 1279) * 56 - 8120 / 4. Who can settle it?", (348 + 1279) * 56 - 8120 // 4)
python("24 factorial", math.factorial(24))
python("11 people want to sit in a row on a bench, in how many different orders could they do that", math.factorial(11))
python("150! ends in a lot of zeros.. how many", len(str(math.factorial(150))) - len(str(math.factorial(150)).rstrip("0")))
python("i coach 18 kids and must pick 5 for saturday, how many possible teams are there", math.comb(18, 5))
python("Is 7919 prime?", *verdict(prime(7919)))
python("8633 - prime number? my mate swears it is", *verdict(prime(8633)))
python("list all primes between 200 and 240", order(*primes(200, 240)))
python("split 13860 into its prime factors pls", order(*factors(13860)))
python("would you kindly tell me the 500th prime number", primes(2, 4000)[499])
python("greatest common divisor of 2310 and 1092", math.gcd(2310, 1092))
python("Bus A comes every 14 minutes, bus B every 18, bus C every 35. They just left together. After how many minutes will they leave together again?", math.lcm(14, 18, 35))
python("45054 in hex", word(f"{45054:x}"))
python("Please give me 219 as a binary number.", word(f"{219:b}"))
python("found 0x3FA7 in a log, what is that in normal decimal", int("3FA7", 16))
python("convert 7754 from octal to base ten", int("7754", 8))
python("the jacket is 189 euro and theres 35% off. so i pay?", 189 * 0.65)
python("An invoice of 714.00 includes 19% VAT. What was the net amount?", value(714 / 1.19, 2))
python("we put 2500 in a savings account at 3.2 percent a year, interest gets added every year and we never touch it. whats in there after 8 years", value(2500 * 1.032**8, 2))
python("My rent goes up from 840 to 911.40. What percentage is that?", round((911.40 - 840) / 840 * 100, 6))
python("15 percent tip on 64.80?", round(64.8 * 0.15, 6))
python("seven of us had dinner, 187.60 on the bill, everybody pays the same, how much each", round(187.6 / 7, 6))
python("I earn 3,450 a month. Boss promised 4.5% more. What would my yearly pay be after that, 12 months?", round(3450 * 1.045 * 12, 6))
python("gran made 37 jars of jam with 450 g of strawberries in each one. how many kilos of strawberries did she need", round(37 * 0.45, 6))
python("5 foot 11, in cm?", value((5 * 12 + 11) * 2.54, 0))
python("a half marathon is 21.0975 km.. what's that in miles", value(21.0975 / 1.609344, 1))
python("The recipe wants 375 degrees Fahrenheit, my oven speaks Celsius only. Help?", value((375 - 32) * 5 / 9, 0))
python("12 stone 7 in kilograms (a stone is 14 pounds)", value((12 * 14 + 7) * 0.45359237, 1))
python("if a film starts 20:15 and goes on for 137 min when does it end", clock(20 * 60 + 15 + 137))
python("1000 minutes, what is it in hours and minutes", spell(1000))
python("what day of the week did 20 july 1969 fall on", weekday(D(1969, 7, 20)))
python("My mum was born on March 3rd, 1958 and claims it was a Sunday. Which weekday was it really?", weekday(D(1958, 3, 3)))
python("days from 14 february 2027 to 1 september 2027", (D(2027, 9, 1) - D(2027, 2, 14)).days)
python("Contract was cancelled on 30.11.2026 with 90 days' notice, on what date do those 90 days end?", day(D(2026, 11, 30) + DAYS(90)))
python("was 1900 a leap year", *verdict(D(1900, 3, 1) - D(1900, 2, 28) == DAYS(2)))
python("how many fridays are there in march 2027?", sum(D(2027, 3, d).weekday() == 4 for d in range(1, 32)))
python("45 days before christmas day 2028 is what date", day(D(2028, 12, 25) - DAYS(45)))
python("Someone is born on 1 May 2000. How many days old is this person on 1 May 2026?", (D(2026, 5, 1) - D(2000, 5, 1)).days)
python("iso calendar week of 12 august 2027?", D(2027, 8, 12).isocalendar()[1])
python("avg of 12.5 14 9.75 11 13.25", statistics.mean([12.5, 14, 9.75, 11, 13.25]))
python("Could I have the median of 41, 7, 23, 88, 15 and 62? Thanks in advance!", statistics.median([41, 7, 23, 88, 15, 62]))
python("sample standard deviation of 4 8 15 16 23 42", value(statistics.stdev([4, 8, 15, 16, 23, 42]), 1))
python("these are my marks: 2, 1, 3, 3, 2, 4, 3, 1, 3. which mark do i have most often and what's the average", statistics.mode([2, 1, 3, 3, 2, 4, 3, 1, 3]), value(statistics.mean([2, 1, 3, 3, 2, 4, 3, 1, 3]), 1))
python("spell rhinoceros backwards", word("rhinoceros"[::-1]))
python("how often is there an s in mississippi steamships", "mississippi steamships".count("s"))
python("number of vowels (a e i o u) in extraordinary circumstances?", sum("extraordinary circumstances".count(v) for v in "aeiou"))
python("encrypt 'meet me at noon' with a caesar shift of 5", word(caesar("meet me at noon", 5)))
python("Is 'A man a plan a canal Panama' a palindrome, leaving out the spaces and capitals?", *verdict((lambda t: t == t[::-1])("amanaplanacanalpanama")))
python("sort these by how long the word is, shortest first: kiwi, pomegranate, fig, banana, raisin bun", order(*sorted(["kiwi", "pomegranate", "fig", "banana", "raisin bun"], key=len)))
python("guest list in alphabetical order please: Quentin, Aoife, Bartek, Zsofia, Malik", order(*sorted(["Quentin", "Aoife", "Bartek", "Zsofia", "Malik"])))
python("keep only what is above 50 and can be divided by 7: 14 63 70 22 91 49 105 56 88", row(*[n for n in [14, 63, 70, 22, 91, 49, 105, 56, 88] if n > 50 and n % 7 == 0]))
python("item,qty,price\npens,12,1.20\nfolders,5,3.75\nstapler,1,8.90\n\nwhat does all of that cost together?", round(12 * 1.2 + 5 * 3.75 + 8.9, 6))
STEPS = {"Anke": 42, "Björn": 17, "Carla": 65, "Dario": 58}
python("name  km\nAnke 42\nBjörn 17\nCarla 65\nDario 58\nwho walked furthest? and the total?", word(max(STEPS, key=STEPS.get)), sum(STEPS.values()))
python("write me a python function that says whether a year is a leap year and run it for 2100", *verdict(D(2100, 3, 1) - D(2100, 2, 28) == DAYS(2)))
python("Can you write a little function collatz(n) that counts the steps until 1 is reached, and call it with 97?", collatz(97))
python("code up fibonacci, the series starts 1, 1, 2, 3. i need number 40 of it", (lambda f: [f.append(f[-1] + f[-2]) for _ in range(38)] and f[-1])([1, 1]))

# ---------------------------------------------------------------- search, Wolfram, documents, files: 30

WEB, ALPHA, DOCS = "brave_search", "wolfram_alpha", "knowledge_search"
builtin("look up on the web when the ikea in Lübeck closes tonight", WEB, "1. IKEA Lübeck: opening hours Monday to Saturday 10:00-20:00, Sunday closed.", [r"~20:00|\b8 ?(:00 ?)?p\.?m"], ["ikea"])
builtin("Who won the women's marathon in Valencia this year? Please search, I missed it.", WEB, "1. Valencia Marathon: Joyciline Jepkosgei wins the women's race in 2:14:00.", ["Jepkosgei"], ["valencia"])
builtin("need the phone number of the tourist office in hallstatt, can you find it online", WEB, "1. Tourism office Hallstatt, Seestrasse 99: phone +43 5950 9530.", [r"~5950 ?9530"], ["hallstatt"])
builtin("is there any news about the bridge at Remagen? search please", WEB, "1. Rhine bridge near Remagen: planning permission granted, construction starts in 2031.", ["2031"], ["remagen"])
builtin("websearch: newest stable version of blender", WEB, "1. Blender 5.0 released - the newest stable version is 5.0.1 of 16 December.", ["5.0.1"], ["blender"], beside=(ALPHA,))
builtin("What does a day ticket for the Europa-Park cost at the moment, could you check the internet?", WEB, "1. Europa-Park tickets: adults 68.00 euro in the high season, children 58.00 euro.", ["68"], ["europa"], beside=(DOCS, "file_read"))
builtin("my washing machine shows E18, google what that means on a bosch", WEB, "1. Bosch washer error E18: the pump is blocked or the water does not drain; clean the drain pump.", [r"~pump|drain"], ["e18"])
builtin("find me reviews of the film Sirat", WEB, "1. Sirat (2025): critics gave it 4 of 5 stars; 'a hypnotic desert trip'.", [r"~\b4\b|four|hypnotic"], ["sirat"], beside=(ALPHA,))

builtin("ask wolfram how far the moon is away", ALPHA, "mean distance from Earth: 384400 km", ["384400"], ["moon"])
builtin("Wolfram Alpha, boiling point of ethanol please", ALPHA, "78.24 degrees Celsius", [r"~78\.2|\b78\b"], ["ethanol"])
builtin("could wolfram tell us the population of Bhutan", ALPHA, "787424 people (2023 estimate)", ["787424"], ["bhutan"], beside=(WEB,))
builtin("what does wolfram alpha say is the integral of x^2 sin x", ALPHA, "2 x sin(x) - (x^2 - 2) cos(x) + constant", [r"~cos ?\(?x"], ["x^2"], beside=("file_list",))
builtin("use wolfram for this one: calories in 100 g of hazelnuts", ALPHA, "628 Cal (dietary Calories)", [628], ["hazelnut"], beside=(DOCS,))
builtin("Density of titanium? (wolfram)", ALPHA, "4.507 g/cm^3", ["4.507|4.51|4.5 "], ["titanium"])
builtin("pls let wolfram alpha compute sunrise in tromso on 20 march 2027", ALPHA, "5:41 am CET", [r"~0?5:41"], ["troms"], beside=(WEB, DOCS))

builtin("what did we write down about the wifi password of the cabin? it must be somewhere in my notes", DOCS, "cabin.md:7  The wifi is called Skogen, the password is blabaer-1987.", ["blabaer-1987"], ["wifi"])
builtin("search our local docs for how refunds over 500 euro get approved", DOCS, "policy/refunds.md:30-33  Refunds above 500 euro need the signature of two managers.", [r"~(two|2) managers"], ["refund"])
builtin("In which source file is the retry timeout defined? look through the code base", DOCS, "src/net/retry.c:18  static const int retry_timeout_ms = 2500;", [r"~retry\.c"], ["timeout"], beside=(WEB,))
builtin("whats the max load of the trailer according to the manual i uploaded", DOCS, "trailer-manual.pdf:14  The permitted payload is 540 kg, the total weight 750 kg.", [540], ["trailer"], beside=(ALPHA,))
builtin("Could you check in the documents who has to sign the travel expenses?", DOCS, "handbook.md:88  Travel expenses are signed by the head of the department and then by Ms Okonjo.", [r"~okonjo|head of (the )?department"], ["travel"])
builtin("the minutes of our club's last general meeting - what did they decide on the membership fee, search my files for it", DOCS, "minutes-2026.md:52  Decided with 31 votes to 4: the membership fee rises to 84 euro a year.", [84], None,
        C(query=like(r"~\bfee|meeting", "membership fee"), k=(None, 1, 2, 3, 5, 10)), beside=("file_read", "file_list"))
builtin("find the passage on data retention in the knowledge base, two hits are enough", DOCS, "privacy.md:12  Logs are kept for 30 days.\nprivacy.md:19  Invoices are kept for 10 years.", [r"~\b30 days|\b10 years"], ["retention"],
        C(query=like(r"~retention", "data retention"), k=(2, None)))
builtin("how do i descale the coffee machine, it's in the manual in my docs", DOCS, "coffee-manual.pdf:9  Descaling: fill in 100 ml of descaler and 0.9 litres of water, hold both buttons for 5 seconds.", [r"~both buttons|\b100 ?ml"], ["descal"])

builtin("which files do i have in the work folder", "file_list", "invoice-11.pdf\nlogo.svg\nnotes.txt", ["logo.svg", "notes.txt"], None, C(), beside=("file_read",))
builtin("show me packing-list.txt", "file_read", "tent\nstove\n2 sleeping bags\nhead torch", ["head torch"], None, C(path="packing-list.txt"), beside=("file_list", "file_write"))
builtin("Could you open settings.toml and tell me on what port it listens?", "file_read", "[server]\nhost = \"::1\"\nport = 8443\n", [8443], None, C(path="settings.toml"))
builtin("just lines 200-210 of server.log please", "file_read", "200 started\n207 error: disk full\n210 stopped", [r"~disk full"], None, C(path="server.log", lines="200-210"), beside=("file_write",))
builtin("save the text 'dentist moved to thursday' in a file called reminder.txt", "file_write", "wrote 25 bytes", [], None, C(path="reminder.txt", content=like(r"~^dentist moved to thursday\.?\n?$", "dentist moved to thursday")), beside=("file_list", "file_read"))
builtin("write hello.py for me, all it does is print('servus')", "file_write", "wrote 16 bytes", [], None, C(path="hello.py", content=like(r"~^print\(['\"]servus['\"]\)\n?$", "print('servus')")))
builtin("is there something called budget.xlsx among my files? list them and see", "file_list", "budget.xlsx\nholiday.jpg\ntodo.md", [r"~\byes\b|budget\.xlsx"], None, C(), beside=("file_read", DOCS))

# ---------------------------------------------------------------- functions never seen: 100

# a library
RENEW = tool("renew_loan", "Extends the loan of a book", {"card": I("Number of the reader's card"), "title": S("Title of the book"), "weeks": I("How long")}, ["weeks"])
SHELF = tool("find_shelf", "Shelf where a book stands", {"author": S(), "title": S()}, ["author"])
FINE = tool("fines_due", "Fees a reader owes, in euro", {"card": I("Number of the reader's card")})
fn("can i keep The Waves for 3 more weeks? my card is 20881", [RENEW, SHELF, FINE], C(card=20881, title=T("The Waves"), weeks=3), "extended until 21 March", "~21 march|march 21|3 weeks|three weeks")
fn("Good morning, which shelf would I find Solaris by Stanislaw Lem on?", [SHELF, RENEW], C(author=T("Stanislaw Lem", "Lem"), title=T("Solaris")), "shelf F 112", "~f ?112")
fn("do I owe you anything, card 4417", [FINE, RENEW, SHELF], C(card=4417), "2.60", "2.6")

# a dentist
CHECKUP = tool("book_checkup", "Books an appointment at the dentist's", {"patient": S("Name"), "date": S("YYYY-MM-DD"), "time": S("HH:MM"), "reason": E("Why", "checkup", "pain", "cleaning", "crown")}, ["reason"])
CANCEL_APP = tool("cancel_appointment", "Cancels an appointment", {"patient": S("Name"), "date": S("YYYY-MM-DD")})
DOSE = tool("anaesthetic_dose", "Permitted dose of the anaesthetic in ml", {"weight_kg": X("Weight of the patient"), "child": B()}, ["child"])
fn("Mrs Haddad's tooth hurts terribly. Put her in on 4 January 2027 at half past eight in the morning", [CHECKUP, CANCEL_APP, DOSE],
   C(patient=T("Mrs Haddad", "Haddad", "Mrs. Haddad"), date="2027-01-04", time=("08:30", "8:30"), reason="pain"), "booked, chair 2")
fn("ole brandt cant come on 2027-02-11, take him out of the book", [CANCEL_APP, CHECKUP], C(patient=T("Ole Brandt"), date="2027-02-11"), "cancelled")
fn("a boy of 31.5 kg, how many ml may i inject?", [DOSE, CHECKUP, CANCEL_APP], C(weight_kg=31.5, child=(True, None)), "1.8", 1.8)

# a ferry line
CROSSING = tool("book_crossing", "Books a place on a ferry", {"route": E("Which line", "rostock_trelleborg", "kiel_oslo", "calais_dover"), "date": S("YYYY-MM-DD"), "vehicle": E("What is carried", "none", "car", "motorbike", "camper"), "passengers": I(), "cabin": B("A cabin for the night")}, ["cabin"])
DELAY = tool("ferry_delay", "Delay of a ship in minutes", {"ship": S("Name of the ship")})
LENGTHS = tool("deck_space", "Free metres on the car deck of a departure", {"route": E("Which line", "rostock_trelleborg", "kiel_oslo", "calais_dover"), "date": S("YYYY-MM-DD")})
fn("four of us want to go from Kiel to Oslo on the 19th of June 2027, with our car, and yes we'd like a cabin", [CROSSING, DELAY, LENGTHS], C(route="kiel_oslo", date="2027-06-19", vehicle="car", passengers=4, cabin=True), "booked, reference FJ220", "fj220")
fn("is the Skagen Star late again?? by how much", [DELAY, CROSSING], C(ship=T("Skagen Star")), "35", 35)
fn("how much room is left on the deck calais-dover, 2 may 2027", [LENGTHS, CROSSING, DELAY], C(route="calais_dover", date="2027-05-02"), "41.5", 41.5)

# a baker
ORDER_BREAD = tool("preorder", "Keeps bread for a customer", {"customer": S(), "item": E("What", "rye", "baguette", "pretzel", "brioche"), "quantity": I(), "pickup": S("HH:MM")}, ["pickup"])
OVEN = tool("set_oven", "Heats an oven", {"oven": I("Number of the oven"), "celsius": I(), "steam": B()}, ["steam"])
FLOUR = tool("flour_left", "Kilograms of a flour in the store", {"type": S("Type of flour, such as 550")})
fn("Keep 6 pretzels for Jonas please, he'll pick them up at 7:15", [ORDER_BREAD, OVEN, FLOUR], C(customer=T("Jonas"), item="pretzel", quantity=6, pickup=("07:15", "7:15")), "kept")
fn("oven two to 240 degrees with steam", [OVEN, FLOUR], C(oven=2, celsius=240, steam=True), "heating")
fn("what have we got left of the 1050 flour", [FLOUR, OVEN, ORDER_BREAD], C(type=T("1050", "type 1050")), "62 kg", 62)

# a hotel
CLEAN = tool("request_cleaning", "Asks housekeeping to clean a room", {"room": I(), "by": S("HH:MM"), "extras": A("string", "What else is wanted")}, ["by", "extras"])
WAKE = tool("wake_up_call", "Calls a guest in the morning", {"room": I(), "time": S("HH:MM")})
MINIBAR = tool("charge_minibar", "Puts a drink on the bill of a room", {"room": I(), "article": S(), "quantity": I()}, ["quantity"])
LATE = tool("late_checkout", "Grants a late departure", {"room": I(), "until": S("HH:MM")})
fn("room 412 needs cleaning, and bring towels and a bathrobe", [CLEAN, WAKE, MINIBAR, LATE], C(room=412, extras=[T("towels"), T("bathrobe")]), "noted")
fn("wake me at 5:40, I'm in 207", [WAKE, CLEAN, LATE], C(room=207, time=("05:40", "5:40")), "will ring")
fn("the guests in 309 drank two tonic waters from the minibar", [MINIBAR, WAKE, CLEAN], C(room=309, article=T("tonic water", "tonic waters", "tonic"), quantity=2), "added, 7.00 euro")
fn("They'd like to stay in 118 until 2 pm on the last day, please allow it", [LATE, CLEAN], C(room=118, until="14:00"), "granted")

# a radio station
PLAYLIST = tool("schedule_track", "Puts a track into the programme", {"artist": S(), "title": S(), "at": S("HH:MM"), "jingle": B("Play the jingle before it")}, ["jingle"])
LISTENERS = tool("listener_count", "How many people listen to a stream", {"stream": E("Which stream", "main", "jazz", "news")})
fn("Portishead, Roads, at 22:10, and no jingle in front of it", [PLAYLIST, LISTENERS], C(artist=T("Portishead"), title=T("Roads"), at="22:10", jingle=(False, None)), "scheduled")
fn("how many folks on the jazz stream rn?", [LISTENERS, PLAYLIST], C(stream="jazz"), "1284", 1284)

# giving blood
DONOR = tool("next_donation", "First day a donor may give again", {"donor_id": I(), "kind": E("What is given", "whole_blood", "plasma", "platelets")})
SUPPLY = tool("blood_supply", "Bags in store of a blood group", {"group": E("Blood group", "A", "B", "AB", "0"), "rhesus": E("Factor", "positive", "negative")})
fn("When may donor 90211 give plasma again?", [DONOR, SUPPLY], C(donor_id=90211, kind="plasma"), "2027-01-15", day(D(2027, 1, 15)))
fn("how many bags of 0 negative do we have", [SUPPLY, DONOR], C(group="0", rhesus="negative"), "7", 7)

# wind and sun
TURBINE = tool("turbine_output", "Power of a turbine now, in kW", {"park": S("Name of the park"), "turbine": I()})
STOP = tool("stop_turbine", "Stops a turbine", {"park": S("Name of the park"), "turbine": I(), "reason": E("Why", "maintenance", "ice", "bats", "noise")})
PANEL = tool("solar_yield", "Energy of a roof in kWh", {"roof": S(), "month": S("YYYY-MM")})
fn("turbine 7 of Hohe Geest has ice on the blades, shut it down!", [STOP, TURBINE, PANEL], C(park=T("Hohe Geest"), turbine=7, reason="ice"), "stopped")
fn("whats turbine 12 at Nordkap making right now", [TURBINE, STOP], C(park=T("Nordkap"), turbine=12), "1930", 1930)
fn("How much did the barn roof give us in July 2026?", [PANEL, TURBINE, STOP], C(roof=T("barn", "barn roof"), month="2026-07"), "412.6", 412.6)

# bees
HIVE = tool("inspect_hive", "Keeps the notes of an inspection", {"hive": I(), "queen_seen": B(), "frames": I("Frames with brood"), "remarks": S()}, ["remarks"])
HONEY = tool("honey_harvest", "Writes down a harvest", {"hive": I(), "kg": X(), "kind": E("Sort of honey", "spring", "summer", "forest")}, ["kind"])
MITES = tool("mite_count", "Mites that fell within a day", {"hive": I()})
fn("hive 3: saw the queen, 5 frames with brood", [HIVE, HONEY, MITES], C(hive=3, queen_seen=True, frames=5), "saved")
fn("got 11.4 kilos of forest honey out of number 8 today", [HONEY, HIVE], C(hive=8, kg=11.4, kind="forest"), "saved")
fn("mites in hive 5?", [MITES, HONEY, HIVE], C(hive=5), "14", 14)

# a choir
REHEARSE = tool("plan_rehearsal", "Plans a rehearsal", {"date": S("YYYY-MM-DD"), "start": S("HH:MM"), "voices": A("string", "Voices that come: soprano, alto, tenor, bass")}, ["voices"])
SCORE = tool("sheet_music", "How many copies of a piece there are", {"composer": S(), "piece": S()}, ["composer"])
fn("Plan an extra rehearsal on January 22nd 2027, 7 pm, just altos and tenors", [REHEARSE, SCORE], C(date="2027-01-22", start="19:00", voices=[T("alto", "altos"), T("tenor", "tenors")]), "planned")
fn("do we own enough copies of Locus iste by Bruckner? how many are there", [SCORE, REHEARSE], C(composer=T("Bruckner", "Anton Bruckner"), piece=T("Locus iste")), "46", 46)

# an ice rink
SKATES = tool("rent_skates", "Rents out skates", {"size": I("Size of the shoe, EU"), "style": E("Kind", "figure", "hockey"), "hours": X("How long")}, ["hours"])
RINK = tool("ice_temperature", "Temperature of the ice in Celsius", {"rink": E("Which", "indoor", "outdoor")})
fn("hockey skates, size 43, an hour and a half", [SKATES, RINK], C(size=43, style="hockey", hours=1.5), "handed out, 6.00 euro")
fn("how cold is the ice outside", [RINK, SKATES], C(rink="outdoor"), "-4.2", -4.2)

# climbing
ROUTE = tool("add_route", "Adds a route in the gym", {"name": S(), "grade": S("Such as 6b+"), "sector": I(), "setter": S()}, ["setter"])
BELAY = tool("belay_test", "Enters the belay test of a member", {"member": I("Number of the member"), "passed": B()})
fn("New line in sector 4 called Blue Monday, I'd call it 6c", [ROUTE, BELAY], C(name=T("Blue Monday"), grade="6c", sector=4), "added")
fn("member 733 did not pass the belay test, sadly", [BELAY, ROUTE], C(member=733, passed=False), "entered")

# a locksmith, a piano tuner, a chimney sweep
KEYS = tool("cut_key", "Cuts copies of a key", {"profile": S("Code of the profile"), "copies": I()})
LOCK = tool("emergency_opening", "Sends somebody who opens a door", {"address": S(), "floor": I(), "door": E("How it is shut", "fallen_shut", "locked")}, ["floor"])
TUNE = tool("tuning_quote", "Price of tuning a piano", {"kind": E("What", "upright", "grand"), "years_since": I("Years since it was tuned"), "pitch_hz": I("Wished pitch, 440 if not given")}, ["pitch_hz"])
SWEEP = tool("sweep_visit", "Announces a visit of the chimney sweep", {"street": S(), "date": S("YYYY-MM-DD"), "from": S("HH:MM"), "to": S("HH:MM")})
fn("3 copies of a key with profile AX-17", [KEYS, LOCK], C(profile="AX-17", copies=3), "cut")
fn("Help, I only went to fetch the mail and the door fell shut!! Lindenweg 8, second floor", [LOCK, KEYS], C(address=T("Lindenweg 8"), floor=2, door="fallen_shut"), "on the way, 20 minutes", 20)
fn("my grand hasn't been tuned for 6 years. what would it cost at 442 hertz?", [TUNE, KEYS], C(kind="grand", years_since=6, pitch_hz=442), "230 euro", 230)
fn("tell the people in Amselgasse that we come on 8 Feb 2027 between 9:00 and 11:30", [SWEEP, TUNE, LOCK], C(**{"street": T("Amselgasse"), "date": "2027-02-08", "from": ("09:00", "9:00"), "to": "11:30"}), "announced")

# ski hire and mountains
SKIS = tool("reserve_skis", "Reserves skis", {"name": S(), "height_cm": I("Height of the skier"), "level": E("How well they ski", "beginner", "advanced", "expert"), "days": I(), "helmet": B()}, ["helmet"])
AVALANCHE = tool("avalanche_risk", "Danger of avalanches, 1 to 5", {"region": S(), "altitude_m": I()}, ["altitude_m"])
HUT = tool("hut_beds", "Free beds in a mountain hut", {"hut": S(), "date": S("YYYY-MM-DD")})
fn("skis for Tove please, she's 168 and a total beginner, for five days. helmet too", [SKIS, AVALANCHE, HUT], C(name=T("Tove"), height_cm=168, level="beginner", days=5, helmet=True), "reserved, pick up at desk 4")
fn("avalanche danger in the Silvretta above 2400 m?", [AVALANCHE, HUT, SKIS], C(region=T("Silvretta"), altitude_m=2400), "3, considerable", r"~\b3\b|considerable")
fn("Any beds left at Coburger Hütte for the night of 7 August 2027?", [HUT, SKIS], C(hut=T("Coburger Hütte"), date="2027-08-07"), "11", 11)

# power and cars
METER = tool("submit_reading", "Sends the reading of a meter", {"meter": S("Number of the meter"), "kind": E("What it counts", "electricity", "gas", "water"), "value": X()})
CHARGE = tool("start_charging", "Charges a car", {"station": I(), "limit_percent": I("Stop at this level")}, ["limit_percent"])
RANGE = tool("range_left", "Kilometres that a car can still go", {"plate": S("Number plate")})
RENTAL = tool("rent_car", "Rents a car", {"category": E("Size", "small", "medium", "van"), "from": S("YYYY-MM-DD"), "to": S("YYYY-MM-DD"), "insurance": E("Cover", "basic", "full")}, ["insurance"])
fn("gas meter 88-2041-B reads 10532.7", [METER, CHARGE], C(meter="88-2041-B", kind="gas", value=10532.7), "thank you, received")
fn("plug 14, charge it but only up to 80%", [CHARGE, RANGE, METER], C(station=14, limit_percent=80), "charging")
fn("how far can I get with K-LM 2210?", [RANGE, CHARGE], C(plate="K-LM 2210"), "176 km", 176)
fn("we're moving house and need a van from 3 to 5 April 2027 with full insurance", [RENTAL, RANGE, CHARGE], C(**{"category": "van", "from": "2027-04-03", "to": "2027-04-05", "insurance": "full"}), "reserved, 214 euro", 214)

# insurance, notary, tax
CLAIM = tool("report_claim", "Reports a damage", {"policy": S("Number of the policy"), "date": S("Day it happened, YYYY-MM-DD"), "kind": E("Damage", "water", "fire", "theft", "glass"), "amount": X("Estimated damage in euro")}, ["amount"])
PREMIUM = tool("premium", "Yearly premium of a policy", {"policy": S("Number of the policy")})
fn("Policy HV-55102. On 9 November 2026 a pipe burst and flooded the cellar, the damage is about 3,800 euro.", [CLAIM, PREMIUM], C(policy="HV-55102", date="2026-11-09", kind="water", amount=3800), "claim 7741 is open", "7741")
fn("what do i pay per year for policy KF-0093", [PREMIUM, CLAIM], C(policy="KF-0093"), "318.40", 318.4)

# animals
VACC = tool("record_vaccination", "Writes a vaccination down", {"animal": S("Name of the animal"), "species": E("Kind", "dog", "cat", "rabbit", "horse"), "vaccine": S(), "next_due": S("YYYY-MM-DD")}, ["next_due"])
WALK = tool("book_dog_walk", "Books somebody who walks a dog", {"dog": S("Name of the dog"), "minutes": I(), "time": S("HH:MM")})
FOSTER = tool("animals_waiting", "How many animals wait for a home", {"species": E("Kind", "dog", "cat", "rabbit", "horse")})
fn("gave the cat Mimi her rabies shot", [VACC, WALK, FOSTER], C(animal=T("Mimi"), species="cat", vaccine=T("rabies", "rabies shot", "rabies vaccine")), "recorded")
fn("Rufus should get a 45 minute walk at 4pm", [WALK, VACC], C(dog=T("Rufus"), minutes=45, time="16:00"), "Sina comes", "Sina")
fn("how many rabbits are still looking for a home?", [FOSTER, WALK], C(species="rabbit"), "9", 9)

# computers
DNS = tool("set_dns_record", "Writes a DNS record", {"host": S(), "type": E("Kind of record", "A", "AAAA", "CNAME", "TXT"), "value": S(), "ttl": I("Seconds")}, ["ttl"])
FLAG = tool("toggle_feature", "Switches a feature on or off", {"feature": S(), "enabled": B(), "countries": A("string", "Two letters each; left out: everywhere")}, ["countries"])
BACKUP = tool("restore_backup", "Restores a database from a backup", {"database": S(), "date": S("YYYY-MM-DD"), "tables": A("string")}, ["tables"])
QUERY_TIME = tool("slow_queries", "Queries that took longer than a time", {"database": S(), "min_ms": I("Milliseconds"), "limit": I("At most so many")}, ["limit"])
TOKENS = tool("revoke_token", "Makes an access token invalid", {"user": S(), "token_id": I()})
fn("point shop.example.org to 192.0.2.44 with an A record, ttl 300", [DNS, FLAG, TOKENS], C(host="shop.example.org", type="A", value="192.0.2.44", ttl=300), "written")
fn("turn on dark_mode for everyone", [FLAG, DNS, BACKUP, QUERY_TIME], C(feature="dark_mode", enabled=True), "on")
fn("please disable new_checkout in AT and CH, it's broken there", [FLAG, DNS, TOKENS], C(feature="new_checkout", enabled=False, countries=["AT", "CH"]), "off")
fn("someone wiped the orders table in crm_prod, get that table back from the backup of 27.11.2026", [BACKUP, QUERY_TIME, FLAG], C(database="crm_prod", date="2026-11-27", tables=["orders"]), "restored, 48211 rows", "48211")
fn("which queries on analytics take over two seconds? give me five at most", [QUERY_TIME, BACKUP], C(database=T("analytics"), min_ms=2000, limit=5), "SELECT * FROM visits: 8210 ms", "~8210|visits")
fn("kill token 9917 of user pkowalski", [TOKENS, FLAG, DNS], C(user="pkowalski", token_id=9917), "revoked")

# pictures, films, documents
CROP = tool("crop_image", "Cuts a rectangle out of a picture", {"file": S(), "box": {"type": "object", "properties": {"x": I(), "y": I(), "width": I(), "height": I()}, "required": ["x", "y", "width", "height"]}})
TRIM = tool("trim_video", "Keeps a part of a video", {"file": S(), "start": X("Seconds"), "end": X("Seconds"), "mute": B()}, ["mute"])
MERGE = tool("merge_pdf", "Puts PDF files together", {"files": A("string", "In this order"), "output": S()})
OCR = tool("read_scan", "Text of a scanned page", {"file": S(), "language": E("Language of the page", "de", "en", "fr", "it")}, ["language"])
fn("crop cat.png: start at x 40, y 60, make it 300 wide and 200 high", [CROP, TRIM, OCR], C(file="cat.png", box={"x": 40, "y": 60, "width": 300, "height": 200}), "saved")
fn("from holiday.mp4 I want only seconds 12.5 to 48, without the sound", [TRIM, CROP, MERGE], C(file="holiday.mp4", start=12.5, end=48, mute=True), "saved as holiday-cut.mp4", "holiday-cut")
fn("put cover.pdf, letter.pdf and cv.pdf into one file application.pdf", [MERGE, OCR, TRIM], C(files=["cover.pdf", "letter.pdf", "cv.pdf"], output="application.pdf"), "3 files, 7 pages", r"~\b(7|seven)\b|application|done")
fn("what does it say on scan_018.jpg, it's a french page", [OCR, CROP, MERGE], C(file="scan_018.jpg", language="fr"), "Fermé le lundi", "fermé le lundi|closed on monday")

# calendar, mail, kitchen
EVENT = tool("add_event", "Puts an event into the calendar", {"title": S(), "date": S("YYYY-MM-DD"), "start": S("HH:MM"), "duration_min": I(), "attendees": A("string")}, ["duration_min", "attendees"])
MAIL = tool("send_email", "Sends a mail", {"to": A("string", "Addresses"), "subject": S(), "body": S(), "urgent": B()}, ["urgent"])
FREE = tool("free_slots", "Times of a day when somebody is free", {"person": S(), "date": S("YYYY-MM-DD")})
SHOP = tool("add_to_shopping_list", "Adds things to buy", {"items": A("string")})
RECIPE = tool("scale_recipe", "Amounts of a recipe for so many people", {"recipe": S(), "servings": I(), "vegetarian": B()}, ["vegetarian"])
fn("put 'parents evening' into my calendar, 14 January 2027 at 19:30", [EVENT, MAIL, FREE], C(title=T("parents evening", "parents' evening"), date="2027-01-14", start="19:30"), "added")
fn("Lunch with Noor and Sebastian, 8th December 2026, 12:15, takes 90 minutes", [EVENT, FREE, SHOP], C(title=like(r"~lunch", "Lunch"), date="2026-12-08", start="12:15", duration_min=90, attendees=(["Noor", "Sebastian"], None)), "added")
fn("mail ines@example.com and tom@example.com, subject Keys, text: The keys are under the mat.", [MAIL, EVENT], C(to=["ines@example.com", "tom@example.com"], subject=T("Keys"), body=T("The keys are under the mat")), "sent")
fn("when has Dr. Achterberg got time on 2026-12-17?", [FREE, EVENT, MAIL], C(person=T("Dr. Achterberg", "Achterberg", "Dr Achterberg"), date="2026-12-17"), "10:00-10:45, 15:30-16:00", "~10:00|15:30")
fn("we've run out of milk, eggs and dishwasher tabs", [SHOP, RECIPE, EVENT], C(items=[T("milk"), T("eggs"), T("dishwasher tabs")]), "3 things added")
fn("how much of everything for shakshuka if there are 7 of us", [RECIPE, SHOP], C(recipe=T("shakshuka"), servings=7), "14 eggs, 1.4 kg tomatoes", "~14 eggs|1.4")

# a warehouse
MOVE = tool("move_pallet", "Moves a pallet to another place", {"pallet": I(), "to": {"type": "object", "properties": {"aisle": S("A letter"), "level": I()}, "required": ["aisle", "level"]}})
COUNTED = tool("stock_count", "Enters how many pieces were counted", {"sku": S("Article number"), "pieces": I(), "damaged": I("Of these damaged")}, ["damaged"])
PICKING = tool("pick_list", "What is to be taken from the shelves for an order", {"order": I()})
fn("pallet 5520 goes to aisle C, third level", [MOVE, COUNTED, PICKING], C(pallet=5520, to={"aisle": "C", "level": 3}), "moved")
fn("counted TX-400: 318 pieces, four of them are broken", [COUNTED, MOVE], C(sku="TX-400", pieces=318, damaged=4), "entered")
fn("What do I have to pick for order 71093?", [PICKING, MOVE, COUNTED], C(order=71093), "2 x TX-400 from B3, 1 x LM-9 from D1", "tx-400", "lm-9")

# an invoice office, a shop
INVOICE = tool("write_invoice", "Writes an invoice", {"customer": S(), "items": {"type": "array", "items": {"type": "object", "properties": {"article": S(), "quantity": I(), "price": X("Of one piece")}, "required": ["article", "quantity", "price"]}}})
POINTS = tool("loyalty_points", "Points on a customer's card", {"card": S("Number of the card")})
VOUCHER = tool("create_voucher", "Makes a voucher", {"amount": X("Euro"), "valid_until": S("YYYY-MM-DD"), "code": S()}, ["code", "valid_until"])
fn("invoice for Brandl & Sons: 4 chairs at 79.50 each", [INVOICE, POINTS, VOUCHER], C(customer=T("Brandl & Sons"), items=[{"article": T("chairs", "chair"), "quantity": 4, "price": 79.5}]), "invoice 2026-118, 318.00 euro", "~318|2026-118")
fn("a 25 euro voucher please, good until the end of 2027", [VOUCHER, INVOICE, POINTS], C(amount=25, valid_until="2027-12-31"), "code W8K-PLQ", "w8k-plq")
fn("how many points have i collected on card 6601-2290", [POINTS, VOUCHER], C(card="6601-2290"), "1475", 1475)

# a hospital
BED = tool("assign_bed", "Gives a patient a bed", {"patient": S(), "ward": E("Ward", "surgery", "cardiology", "maternity", "children"), "isolation": B()}, ["isolation"])
LAB = tool("lab_value", "Value from a patient's last blood test", {"patient_id": I(), "test": E("Which", "potassium", "crp", "hb", "glucose")})
VITALS = tool("record_vitals", "Keeps pulse, blood pressure and temperature", {"patient_id": I(), "pulse": I(), "systolic": I(), "diastolic": I(), "celsius": X()}, ["pulse", "celsius"])
fn("Marta Lindqvist needs a bed in cardiology, isolation isn't necessary", [BED, LAB, VITALS], C(patient=T("Marta Lindqvist"), ward="cardiology", isolation=(False, None)), "bed 12")
fn("potassium of patient 30177?", [LAB, VITALS, BED], C(patient_id=30177, test="potassium"), "4.1 mmol/l", 4.1)
fn("blood pressure 135 over 85, pulse 72, that's patient 5508", [VITALS, LAB], C(patient_id=5508, pulse=72, systolic=135, diastolic=85), "recorded")

# theatre, tables in a restaurant
TICKET = tool("reserve_seats", "Reserves seats in a theatre", {"play": S(), "date": S("YYYY-MM-DD"), "category": E("Where", "stalls", "balcony", "box"), "seats": I(), "reduced": B("Pupils, students, pensioners")}, ["reduced"])
TABLE = tool("book_table", "Books a table in the restaurant", {"name": S(), "people": I(), "date": S("YYYY-MM-DD"), "time": S("HH:MM"), "outside": B(), "allergies": A("string")}, ["outside", "allergies"])
fn("2 seats on the balcony for Woyzeck, 26 Feb 2027, we're both students", [TICKET, TABLE], C(play=T("Woyzeck"), date="2027-02-26", category="balcony", seats=2, reduced=True), "reserved, row 3")
fn("Table for six, name is Petrović, May 21 2027 at 20:00, outside if you can. One of us can't have nuts.", [TABLE, TICKET], C(name=T("Petrović"), people=6, date="2027-05-21", time="20:00", outside=True, allergies=[like(r"~\bnuts?\b", "nuts")]), "booked")

# sport
RUN = tool("log_run", "Keeps a run", {"km": X(), "minutes": X(), "shoes": S("Which shoes")}, ["shoes"])
TABLES = tool("league_position", "Place of a club in a league", {"club": S(), "league": S()}, ["league"])
DIVE = tool("no_deco_limit", "Minutes one may stay at a depth without a stop", {"depth_m": X(), "gas": E("What is breathed", "air", "ean32", "ean36")}, ["gas"])
TEE = tool("tee_time", "Books a start on the golf course", {"date": S("YYYY-MM-DD"), "time": S("HH:MM"), "players": I(), "cart": B()}, ["cart"])
fn("ran 8.2 km in 47 minutes this morning", [RUN, TABLES, TEE], C(km=8.2, minutes=47), "saved, week total 23.9 km")
fn("where does Union stand in the table", [TABLES, RUN], C(club=T("Union")), "6", "~6|sixth")
fn("how long can I stay at 22 metres on ean32", [DIVE, RUN, TABLES, TEE], C(depth_m=22, gas="ean32"), "51", 51)
fn("Golf, three of us, 2027-06-05 at ten past nine, no cart needed", [TEE, DIVE], C(date="2027-06-05", time=("09:10", "9:10"), players=3, cart=(False, None)), "start confirmed")

# helpdesk, office, survey
TICKETS = tool("open_ticket", "Opens a ticket at the helpdesk", {"summary": S(), "device": E("What is broken", "laptop", "phone", "printer", "projector"), "room": S()}, ["room"])
DESK = tool("book_desk", "Books a desk in the office", {"floor": I(), "date": S("YYYY-MM-DD"), "monitor": B("With a second screen")}, ["monitor"])
fn("the projector in B204 stays black, please send someone", [TICKETS, DESK], C(summary=like(r"~black|projector|not work|no picture", "projector stays black"), device="projector", room=("B204", None)), "ticket 3391", "3391")
fn("I need a desk on floor 5 on 14.12.2026 and a second screen", [DESK, TICKETS], C(floor=5, date="2026-12-14", monitor=True), "desk 5-17", "5-17")

# home, roads, small things
VACUUM = tool("start_vacuum", "Lets the robot clean", {"rooms": A("string"), "mode": E("How hard", "quiet", "normal", "turbo")}, ["mode"])
AIR = tool("air_quality", "Index of the air in a town", {"city": S(), "pollutant": E("Which", "pm10", "pm25", "no2", "o3")}, ["pollutant"])
ROUTES = tool("travel_time", "Minutes from one place to another", {"origin": S(), "destination": S(), "mode": E("How", "car", "bike", "foot", "train")}, ["mode"])
DICE = tool("roll_dice", "Rolls dice", {"count": I(), "sides": I()}, ["sides"])
ALARM = tool("set_alarm", "Sets an alarm clock", {"time": S("HH:MM"), "days": {"type": "array", "items": {"type": "string", "enum": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]}}, "label": S()}, ["days", "label"])
FLIGHTS = tool("search_flights", "Looks for flights", {"from": S("Three letters of the airport"), "to": S("Three letters of the airport"), "date": S("YYYY-MM-DD"), "max_stops": I(), "cabin": E("Class", "economy", "business")}, ["max_stops", "cabin"])
LOAN = tool("monthly_rate", "Monthly rate of a loan in euro", {"amount": X(), "years": I(), "rate_percent": X("Interest per year")})
fn("hoover the hallway and the kitchen, quietly, baby is asleep", [VACUUM, ALARM], C(rooms=[T("hallway"), T("kitchen")], mode="quiet"), "cleaning")
fn("is the air in Kraków bad? the fine dust, pm25", [AIR, ROUTES], C(city=T("Kraków", "Krakow"), pollutant="pm25"), "87, poor", "~87|poor")
fn("how long by bike from Altstadt to the Botanical Garden", [ROUTES, AIR, ALARM], C(origin=T("Altstadt"), destination=T("Botanical Garden"), mode="bike"), "18", 18)
fn("roll me 4 twelve-sided dice", [DICE, ALARM], C(count=4, sides=12), "3, 11, 7, 2", "11", "7")
fn("alarm at 6:20 on mondays and thursdays", [ALARM, VACUUM, DICE], C(time=("06:20", "6:20"), days=["mon", "thu"]), "set")
fn("ZRH to LIS on 23 March 2027, nonstop please", [FLIGHTS, ROUTES], C(**{"from": "ZRH", "to": "LIS", "date": "2027-03-23", "max_stops": 0}), "LX 2084 12:30, 189 euro", "lx 2084|2084")
fn("if I borrow 180,000 for 20 years at 3.4 % what's the monthly rate?", [LOAN, FLIGHTS], C(amount=180000, years=20, rate_percent=3.4), "1034.70", "1034.7")

# one trade each
BERTH = tool("book_berth", "Books a place in the marina", {"boat": S("Name of the boat"), "length_m": X(), "nights": I(), "shore_power": B()}, ["shore_power"])
CONCRETE = tool("order_concrete", "Orders concrete to a site", {"site": S(), "m3": X(), "strength": E("Class", "C20", "C25", "C30"), "pump": B("With a pump")}, ["pump"])
PICKUP = tool("note_pickup", "Notes who fetches a child from the kindergarten", {"child": S(), "by": S("Who comes"), "time": S("HH:MM")}, ["time"])
PHRASE = tool("add_translation", "Adds the translation of a key", {"key": S(), "language": E("Language", "de", "nl", "sv", "pl"), "text": S()})
FORECAST = tool("forecast", "Weather of the next days", {"place": S(), "days": I("1 to 10"), "units": E("Units", "metric", "imperial")}, ["units"])
SHOOT = tool("book_photo_session", "Books a session in the studio", {"kind": E("What for", "passport", "portrait", "family", "product"), "people": I(), "date": S("YYYY-MM-DD")}, ["people"])
HINT = tool("send_hint", "Shows a hint in an escape room", {"room": S(), "puzzle": I(), "strength": E("How clear", "vague", "clear", "solution")}, ["strength"])
UNIT = tool("rent_storage", "Rents a storage room", {"size_m2": X(), "months": I(), "heated": B(), "start": S("YYYY-MM-DD")}, ["heated", "start"])
MOLAR = tool("molar_mass", "Molar mass in g/mol", {"formula": S("Such as C2H6O")})
SPAWN = tool("spawn", "Puts things into the level of a game", {"kind": E("What", "goblin", "chest", "torch"), "count": I(), "at": {"type": "object", "properties": {"x": X(), "y": X()}, "required": ["x", "y"]}})
PARISH = tool("find_baptism", "Looks through parish registers", {"surname": S(), "from_year": I(), "to_year": I(), "parish": S()}, ["parish"])
POLLING = tool("polling_station", "Where one votes", {"street": S(), "number": I("Number of the house")})
fn("The Albatros, 9.8 m long, would like to stay three nights. Power from the shore please.", [BERTH, FORECAST], C(boat=T("Albatros", "The Albatros"), length_m=9.8, nights=3, shore_power=True), "berth 31", "31")
fn("7.5 cubic metres of C25 to Talstrasse 19, and we need the pump", [CONCRETE, UNIT, POLLING], C(site=T("Talstrasse 19"), m3=7.5, strength="C25", pump=True), "ordered")
fn("emil gets collected by his aunt Greta today", [PICKUP], C(child=T("Emil"), by=like(r"~\bgreta\b|aunt", "aunt Greta")), "noted")
fn("in dutch the key menu.save should read Opslaan", [PHRASE, FORECAST], C(key="menu.save", language="nl", text=T("Opslaan")), "added")
fn("weather in Bergen for the next four days?", [FORECAST, BERTH, SHOOT, HINT, UNIT], C(place=T("Bergen"), days=4, units=("metric", None)), "rain on all four days, 6 degrees", "~rain")
fn("passport photo for one person on 12 Jan 2027", [SHOOT, UNIT], C(kind="passport", people=(1, None), date="2027-01-12"), "booked")
fn("give the team in Pharaoh's Tomb a clear hint for puzzle 3", [HINT, SPAWN, SHOOT], C(room=T("Pharaoh's Tomb"), puzzle=3, strength="clear"), "shown")
fn("im looking for a storage room of about 12 square metres for half a year. it needn't be heated", [UNIT, CONCRETE], C(size_m2=12, months=6, heated=(False, None)), "room S-40, 96 euro a month", "~96|s-40")
fn("molar mass of CaCO3", [MOLAR, FORECAST, SPAWN], C(formula="CaCO3"), "100.09", 100.09)
fn("3 goblins at x=12.5, y=-4", [SPAWN, HINT], C(kind="goblin", count=3, at={"x": 12.5, "y": -4}), "spawned")
fn("any Wiesingers baptised between 1840 and 1861?", [PARISH, POLLING], C(surname=T("Wiesinger", "Wiesingers"), from_year=1840, to_year=1861), "Johann Wiesinger, 1852, Melk", "1852")
fn("I live at Rosenweg 27 and have no clue where to go and vote", [POLLING, PARISH, PICKUP, BERTH], C(street=T("Rosenweg"), number=27), "primary school, room 4", "~school")

# ---------------------------------------------------------------- no function fits: 25

unfit("book me a haircut for saturday", [RENEW, SHELF, FINE])
unfit("could you order a pizza funghi to my place?", [CHECKUP, CANCEL_APP])
unfit("turn the volume down a bit", [METER, CHARGE, RANGE])
unfit("I'd like to cancel my crossing to Trelleborg", [CROSSING, DELAY])
unfit("please call my sister", [ORDER_BREAD, OVEN, FLOUR])
unfit("Send a fax to the notary, it's about the house.", [CLEAN, WAKE, MINIBAR, LATE])
unfit("whats the parking fee at the station", [PLAYLIST, LISTENERS])
unfit("transfer 50 euro to Hannes", [DONOR, SUPPLY])
unfit("Start turbine 3 in Hohe Geest again", [TURBINE, STOP])
unfit("how do i get from here to the airport", [HIVE, HONEY])
unfit("play something by the beatles", [REHEARSE, SCORE])
unfit("sharpen my skates", [RINK])
unfit("Delete the route Blue Monday in sector 4", [ROUTE, BELAY])
unfit("can u make my phone louder when my boss rings", [KEYS, LOCK, TUNE])
unfit("We lost a suitcase on the way here, file a report with the airline please.", [SKIS, AVALANCHE, HUT])
unfit("track my parcel 00340434", [VACC, WALK, FOSTER])
unfit("renew my passport", [DNS, FLAG, TOKENS, BACKUP])
unfit("translate cover.pdf into polish", [MERGE, TRIM, CROP])
unfit("remind me to take my pills at 8", [RECIPE, SHOP])
unfit("what did patient 30177 have for lunch", [LAB, BED, VITALS])
unfit("Wash the windows in the living room", [VACUUM, AIR])
unfit("cancel invoice 2026-118", [INVOICE, POINTS, VOUCHER])
unfit("who is on duty in the warehouse tonight?", [MOVE, COUNTED, PICKING])
unfit("buy me 10 shares of Siemens", [LOAN])
unfit("lock the front door", [ALARM, DICE, ROUTES])

# ---------------------------------------------------------------- small talk: 25

HELLO = shown(r"~\b(hi|hello|hallo|moin|hey|good|welcome|help|morning|evening|day|nice|what can)\b", "Hello! How can I help?", "Error 17.")
WELCOME = shown(r"~welcome|glad|pleasure|happy|any ?time|no problem|help|thank", "You're welcome!", "Error 17.")
BYE = shown(r"~\b(bye|goodbye|good ?night|see you|take care|later|soon|day|evening|sleep|well|nice)\b", "Good night!", "Error 17.")
SELF = shown(r"~cria|corral|language model|assistant|program|\bmodel\b|\bai\b|machine|software", "I am Cria, a small language model.", "Error 17.")
ABLE = shown(r"~python|calculat|comput|code|math|number|search|file|question|function|tool|date", "I can calculate with Python.", "Error 17.")
SOFT = shown(r"~sorry|hope|hear|better|rest|take|good|great|glad|wonderful|nice|congrat|help|happy|luck|sure|well|can\b", "Sorry to hear that.", "Error 17.")
talk("hiya", HELLO)
talk("Good evening to you!", HELLO)
talk("hello there, anybody home?", HELLO)
talk("moin", HELLO)
talk("hey hey, first time i try this", shown(HELLO + r"|\bhere\b|\bready\b|\bask\b", "I am here.", "Error 17."))
talk("that was really helpful, ta", WELCOME)
talk("Thank you so much, you saved my evening.", WELCOME)
talk("cheers mate", WELCOME)
talk("ok thx", WELCOME)
talk("night night", BYE)
talk("Well, I'm off. Bye!", BYE)
talk("who am i talking to?", SELF)
talk("Do you have a name?", shown("cria", "I am Cria.", "I am Bob."))
talk("are you a human being or a machine", SELF)
talk("what kinds of things can i ask you", ABLE)
talk("Before I start: what are you good at?", ABLE)
talk("do you get tired sometimes?", shown(r"~\bno\b|not|n['’]t|never|program|model|machine|assistant", "No, I never do.", "Yes, always."))
talk("Have you got feelings?", shown(r"~\bno\b|not|n['’]t|never|program|model|machine|assistant", "No, I never do.", "Yes, always."))
talk("how's life", SOFT)
talk("i had a rotten day", SOFT)
talk("My daughter passed her exam today, I'm so proud!", SOFT)
talk("lol you're funny", SOFT)
talk("hm, never mind, I'll come back later", shown(BYE + r"|sure|ok|all right|problem|here|back|ready|whenever|help|\btell me", "Sure, see you later.", "Error 17."))
talk("which company built you?", SELF)
talk("are you smarter than me?", shown(r"~\bno\b|not|n['’]t|small|model|program|different|assistant|help|can\b", "No, I am a small model.", "Yes, of course."))

# ---------------------------------------------------------------- failures: 25

# an error
broken("which shelf is Momo on?", [SHELF, RENEW], C(title=T("Momo")), [], error="catalogue server did not answer")
broken("is the Baltic Queen delayed, and how many minutes", [DELAY, CROSSING], C(ship=T("Baltic Queen")), [], error="connection to the harbour office timed out")
broken("oven 1 to 210 please", [OVEN, FLOUR], C(oven=1, celsius=210, steam=(False, None)), [1, 210], error="oven 1 reports a broken sensor")
broken("Wake-up call for room 615 at 6:45, thank you", [WAKE, CLEAN], C(room=615, time=("06:45", "6:45")), [615, 6, "06", 45], error="room 615 has no telephone")
broken("how many bags of AB positive are there", [SUPPLY, DONOR], C(group="AB", rhesus="positive"), [], error="database is locked")
broken("output of turbine 2 in Windeck?", [TURBINE, STOP, PANEL], C(park=T("Windeck"), turbine=2), [2], error="no signal from Windeck since the storm")
broken("pls charge at station 6", [CHARGE, RANGE], C(station=6, limit_percent=None), [6], error="station 6 is out of order")
broken("glucose for patient 4410", [LAB, VITALS], C(patient_id=4410, test="glucose"), [4410], error="permission denied: laboratory values need a doctor's login")
ask("failures", "look on the internet how high the Zugspitze is", WEB, [LOST, only()], [house(WEB, error="network is unreachable"), house(DOCS)], None, ["zugspitze"])
ask("failures", "open recipe-lasagne.md please", "file_read", [LOST, only()], [house("file_read", error="no such file"), house("file_list"), house("file_write")], C(path="recipe-lasagne.md"))
# nothing was found
broken("free beds at Rotwandhaus on 2027-09-18?", [HUT, AVALANCHE], C(hut=T("Rotwandhaus"), date="2027-09-18"), [2027, 9, "09", 18], result="no entry for this hut")
broken("When does Frau Yıldız have time on 7 January 2027?", [FREE, EVENT], C(person=T("Frau Yıldız", "Yıldız", "Frau Yildiz"), date="2027-01-07"), [7, "07", 1, "01", 2027], result="[]")
broken("find me a flight from OSL to KEF on 2027-01-30", [FLIGHTS, ROUTES], C(**{"from": "OSL", "to": "KEF", "date": "2027-01-30"}), [30, 1, "01", 2027], result="no flights found")
broken("any Oberkoflers baptised from 1700 to 1720", [PARISH, POLLING], C(surname=T("Oberkofler", "Oberkoflers"), from_year=1700, to_year=1720), [1700, 1720, 0], result="0 entries")
broken("how many points on card 5512-0007?", [POINTS, VOUCHER, INVOICE], C(card="5512-0007"), [5512, "0007"], result="card not found")
ask("failures", "search my documents for the serial number of the lawnmower", DOCS, [LOST, only()], [house(DOCS, "no passages found"), house(WEB)], None, ["lawnmower"])
ask("failures", "ask wolfram how many teeth an ocelot has", ALPHA, [LOST, only()], [house(ALPHA, "Wolfram|Alpha did not understand your input")], None, ["ocelot"])
# a wrong call is mended
MONEY = tool("convert_money", "Converts an amount into another currency", {"amount": X(), "from": S(), "to": S()})
mend("how much are 200 swiss francs in euros", MONEY, {"amount": 200, "from": "swiss francs", "to": "euros"}, "len(a['from']) != 3 or len(a['to']) != 3 or not (a['from'] + a['to']).isupper()", "from and to must be three capital letters: CHF, EUR, USD, GBP",
     "213.40 EUR", C(**{"amount": 200, "from": "CHF", "to": "EUR"}), 213.4)
INDOOR = tool("room_climate", "Temperature of a room", {"room": S()})
mend("temperature in the cellar?", INDOOR, {"room": "cellar"}, "a['room'] not in ('K1', 'W1', 'B2')", "unknown room; the rooms are K1 (kitchen), W1 (living room), B2 (cellar)", "14.5 degrees", C(room="B2"), 14.5, beside=(VACUUM,))
CANTEEN = tool("canteen_menu", "What the canteen cooks on a day", {"date": S()})
mend("What's for lunch in the canteen on 3 December 2026?", CANTEEN, {"date": "2026-12-03"}, "len(a['date']) != 10 or a['date'][2] != '.'", "the date must look like 31.12.2026", "lentil soup with dumplings", C(date="03.12.2026"), "lentil")
CALLBACK = tool("request_callback", "Asks for a call back", {"number": S()})
mend("They should call me back on 0170 5551234, that's a german number", CALLBACK, {"number": "0170 5551234"}, "not a['number'].startswith('+49')", "the number must begin with the country code, for Germany +49 instead of the first 0", "call is planned",
     C(number=like(r"~^\+49[ -]?170[ -]?5551234$", "+49 170 5551234")), shown(r"~call|plan|request|done|number", "A call is planned.", "Error."))
TIP = tool("send_tip", "Sends somebody a tip", {"to": S(), "amount": I()})
mend("tip Luca 12 euros", TIP, {"to": "Luca", "amount": 12}, "a['amount'] < 100", "the amount is in cents and at least 100", "sent 12.00 euro to Luca", C(to=T("Luca"), amount=1200), "12", beside=(POINTS, VOUCHER))
TICKET_STATE = tool("ticket_state", "State of a ticket", {"ticket": S()})
mend("how far is ticket 812", TICKET_STATE, {"ticket": "812"}, "a['ticket'] != 'T-00812'", "unknown ticket: write T- and five digits, such as T-00042", "waiting for a spare part", C(ticket="T-00812"), shown(r"~spare part|waiting", "It waits for a spare part.", "It is done."))
LAMP = tool("lamp_colour", "Colour of the desk lamp", {"colour": S()})
mend("make the desk lamp turquoise", LAMP, {"colour": "turquoise"}, "a['colour'] != 'cyan'", "no such colour: take red, green, blue, yellow or cyan; cyan is what comes near turquoise", "lamp is cyan", C(colour="cyan"), shown(r"~cyan|turquoise", "The lamp is cyan.", "Done."), beside=(ALARM,))
DEPART = tool("departures", "Next trains from a station", {"station": S()})
mend("next train from Uppsala?", DEPART, {"station": "Uppsala"}, "a['station'] != 'UPP'", "stations are given by their code: STO Stockholm, UPP Uppsala, GBG Göteborg", "14:41 to Gävle, track 3", C(station="UPP"), clock(14 * 60 + 41))

# ---------------------------------------------------------------- follow-ups: 40

ANY = "any"
cents = lambda v: round(v, 2)
chain(("what's 46 times 1280", P, [46 * 1280]), ("now take 15% off", P, [cents(46 * 1280 * 0.85)]), ("and divide the rest between 8 people", P, [cents(46 * 1280 * 0.85 / 8)]))
chain(("a sack of potatoes is 12.5 kg, I have 34 sacks. total weight?", P, [34 * 12.5]), ("in pounds?", P, [value(34 * 12.5 / 0.45359237, 0)]), ("sorry, it was 36 sacks. in kilos again", P, [36 * 12.5]),
      ("great thanks", N))
chain(("Hello!", N, [HELLO]), ("what is 2 to the power of 40", P, [2**40]), ("how many digits has that number?", P, [len(str(2**40))]), ("and the sum of its digits", P, [sum(map(int, str(2**40)))]))
chain(("3 boxes of 144 pencils, how many is that", P, [3 * 144]), ("each pencil is 0.35 euro, what do all of them cost", P, [cents(432 * 0.35)]), ("add 19 percent tax to that", P, [value(432 * 0.35 * 1.19, 2)]))
chain(("weekday of 9 november 1989?", P, [weekday(D(1989, 11, 9))]), ("how many days from then to 3 October 1990", P, [(D(1990, 10, 3) - D(1989, 11, 9)).days]), ("whats that in full weeks", P, [(D(1990, 10, 3) - D(1989, 11, 9)).days // 7]))
chain(("My numbers are 18, 22, 19, 31, 25. Mean?", P, [statistics.mean([18, 22, 19, 31, 25])]), ("and the median?", P, [statistics.median([18, 22, 19, 31, 25])]), ("add 40 to the list and give me the new mean", P, [value(statistics.mean([18, 22, 19, 31, 25, 40]), 1)]),
      ("biggest minus smallest?", P, [40 - 18]))
chain(("convert 20 celsius to fahrenheit", P, [20 * 9 // 5 + 32]), ("and 35?", P, [35 * 9 // 5 + 32]), ("and minus 10", P, [-10 * 9 // 5 + 32]))
chain(("Is 211 prime?", P, verdict(prime(211))), ("and 221", P, verdict(prime(221))), ("what are its factors then", P, factors(221)))
chain(("i save 175 a month. how much is that after 3 years", P, [175 * 36]), ("my aunt adds 500 on top", P, [175 * 36 + 500]), ("how many months until i'd have 10000 then, if i go on with 175 each month? round up", P, [math.ceil((10000 - 175 * 36 - 500) / 175)]))
chain(("255 in binary", P, [word(f"{255:b}")]), ("in hex", P, [word(f"{255:x}")]), ("now the same two for 1000", P, [word(f"{1000:b}"), word(f"{1000:x}")]))
chain(("reverse the word lighthouse", P, [word("lighthouse"[::-1])]), ("how many letters has it", P, [len("lighthouse")]), ("and how many of those are vowels?", P, [sum("lighthouse".count(v) for v in "aeiou")]))
chain(("Sort these please: 72, 8, 95, 41, 13", P, [order(*sorted([72, 8, 95, 41, 13]))]), ("other way round", P, [order(*sorted([72, 8, 95, 41, 13], reverse=True))]), ("sum of the first three of those", P, [95 + 72 + 41]))
chain(("flat is 3.2 by 4.5 meters plus another room 2.8 by 3.9. what's the area altogether", P, [cents(3.2 * 4.5 + 2.8 * 3.9)]), ("floor boards cost 24.90 per square meter, so?", P, [value((3.2 * 4.5 + 2.8 * 3.9) * 24.9, 2)]),
      ("plus 10% for waste", P, [either(value((3.2 * 4.5 + 2.8 * 3.9) * 24.9 * 1.1, 2), value(round(round((3.2 * 4.5 + 2.8 * 3.9) * 24.9, 2) * 1.1, 2)))]))
chain(("10 factorial", P, [math.factorial(10)]), ("now divide that by 7", P, [math.factorial(10) // 7]), ("and take the square root of it", P, [value(math.sqrt(math.factorial(10) / 7), 1)]), ("thanks a bunch", N))
chain(("how long is a trip of 465 km at 62 km/h, in hours", P, [465 / 62]), ("and with 93 km/h", P, [465 / 93]), ("how much time do I save, in minutes?", P, [round((465 / 62 - 465 / 93) * 60)]))
chain(("pick the even ones out of 5 12 7 18 33 40 51 66", P, [row(*[n for n in [5, 12, 7, 18, 33, 40, 51, 66] if n % 2 == 0])]), ("whats their sum", P, [12 + 18 + 40 + 66]), ("and their average", P, [(12 + 18 + 40 + 66) // 4]), ("ok and the product of the odd ones", P, [5 * 7 * 33 * 51]))
chain(("1500 dollars at 4% for 5 years, compound, once a year. what do I end up with?", P, [value(1500 * 1.04**5, 2)]), ("what if it's 6 percent", P, [value(1500 * 1.06**5, 2)]), ("and ten years at six?", P, [value(1500 * 1.06**10, 2)]))
chain(("Our train leaves at 9:48 and needs 3 h 25 min. When are we there?", P, [clock(9 * 60 + 48 + 205)]), ("it is 40 minutes late", P, [clock(9 * 60 + 48 + 245)]), ("no wait, only 14 minutes late", P, [clock(9 * 60 + 48 + 219)]))
SALES = {"mon": 41, "tue": 38, "wed": 55, "thu": 29, "fri": 62}
chain(("day,cups\nmon,41\ntue,38\nwed,55\nthu,29\nfri,62\nhow many cups in the week", P, [sum(SALES.values())]), ("best day?", ANY, [max(SALES, key=SALES.get)]), ("a cup is 2.80, how much money did we take all week", P, [cents(sum(SALES.values()) * 2.8)]),
      ("and on wednesday alone", P, [cents(SALES["wed"] * 2.8)]))
chain(("write a function that doubles a number and adds 3, and call it with 9", P, [9 * 2 + 3]), ("call it with 50", P, [50 * 2 + 3]), ("and with minus 4", P, [-4 * 2 + 3]))
chain(("squares of the numbers 1 to 8", P, [order(*[n * n for n in range(1, 9)])]), ("add them all up", P, [sum(n * n for n in range(1, 9))]), ("same for the cubes", P, [sum(n**3 for n in range(1, 9))]))
chain(("Whats 100 days after 1 January 2027?", P, [day(D(2027, 1, 1) + DAYS(100))]), ("what weekday is that", P, [weekday(D(2027, 1, 1) + DAYS(100))]), ("and 200 days after?", P, [either(day(D(2027, 1, 1) + DAYS(200)), day(D(2027, 1, 1) + DAYS(300)))]))
chain(("a pizza of 32 cm diameter, area in square cm?", P, [value(math.pi * 16**2, 0)]), ("and one with 26 cm", P, [value(math.pi * 13**2, 0)]), ("how many percent bigger is the first one", P, [value((32**2 / 26**2 - 1) * 100, 0)]))
chain(("you there?", N), ("split 96.40 between four friends", P, [cents(96.4 / 4)]), ("one left, so its three now", P, [value(96.4 / 3, 2)]), ("perfect, bye", N, [shown(BYE + r"|welcome|glad|pleasure", "You're welcome!", "Error 17.")]))
chain(("lcm of 12 and 20", P, [math.lcm(12, 20)]), ("and gcd", P, [math.gcd(12, 20)]), ("now both for 84 and 126", P, [math.lcm(84, 126), math.gcd(84, 126)]))
chain(("17 * 23", P, [17 * 23]), ("+ 409", P, [17 * 23 + 409]), ("/ 16", P, [(17 * 23 + 409) / 16]), ("squared", P, [((17 * 23 + 409) / 16) ** 2]), ("hm ok and rounded to the next whole number", ANY, [round(((17 * 23 + 409) / 16) ** 2)]))

# with functions
chain(("is the Skagen Star on time?", "ferry_delay", ["25"], C(ship=T("Skagen Star"))), ("and the Baltic Queen?", "ferry_delay", ["25"], C(ship=T("Baltic Queen"))), ("thank you!", N, [], []),
      tools=[offer(DELAY, "25 minutes late"), offer(CROSSING)])
chain(("reserve 2 seats in the stalls for Faust on 5 March 2027", "reserve_seats", [], C(play=T("Faust"), date="2027-03-05", category="stalls", seats=2, reduced=(False, None))),
      ("actually make that 3", "reserve_seats", [], C(play=T("Faust"), date="2027-03-05", category="stalls", seats=3, reduced=(False, None))),
      ("hm, rather on the balcony", "reserve_seats", [], C(play=T("Faust"), date="2027-03-05", category="balcony", seats=3, reduced=(False, None))), tools=[offer(TICKET, "reserved"), offer(TABLE)])
chain(("hi", N, [HELLO], []), ("fines on card 1204?", "fines_due", ["4.8"], C(card=1204)), ("what would that be for 3 of us", P, [cents(3 * 4.8)], []), ("ok, is there a shelf for Emma by Jane Austen", "find_shelf", ["f 3"], C(author=T("Jane Austen", "Austen"), title=T("Emma"))),
      tools=[offer(FINE, "4.80"), offer(SHELF, "F 3"), offer(RENEW)])
chain(("potassium of patient 2290?", "lab_value", ["3.9"], C(patient_id=2290, test="potassium")), ("crp as well", "lab_value", ["3.9"], C(patient_id=2290, test="crp")), ("same for patient 2291", "lab_value", ["3.9"], C(patient_id=2291, test=("crp", "potassium"))),
      tools=[offer(LAB, "3.9"), offer(BED), offer(VITALS)])
chain(("what's the weather going to be in Turku, 3 days", "forecast", ["~snow"], C(place=T("Turku"), days=3, units=("metric", None))), ("and in Oulu?", "forecast", ["~snow"], C(place=T("Oulu"), days=3, units=("metric", None))), ("whats -7 C in fahrenheit", P, [value(-7 * 9 / 5 + 32, 0)], []),
      tools=[offer(FORECAST, "snow, -7 degrees")])
chain(("we need milk and bread", "add_to_shopping_list", [], C(items=[T("milk"), T("bread")])), ("oh and butter", "add_to_shopping_list", [], C(items=[T("butter")])), ("3 butters at 2.49, what does that come to?", P, [cents(3 * 2.49)], []), tools=[offer(SHOP, "added"), offer(RECIPE)])
chain(("search the web: entrance fee of the Uffizi", WEB, [25], C(query=like(r"~uffizi", "entrance fee Uffizi"))), ("so for 2 adults and 3 students at half price?", P, [2 * 25 + 3 * 12.5], []), ("ok cool", N, [], []),
      tools=[house(WEB, "1. Uffizi Gallery: the entrance fee is 25 euro.")])
chain(("read prices.txt", "file_read", ["4.20"], C(path="prices.txt")), ("sum of the three prices?", P, [cents(4.2 + 3.1 + 7.75)], []), ("write that total into total.txt", "file_write", [], C(path="total.txt", content=like(r"~15\.05", "15.05"))),
      tools=[house("file_read", "apples 4.20\npears 3.10\ncherries 7.75"), house("file_write", "wrote 5 bytes")])
chain(("roll two six sided dice", "roll_dice", ["5", "3"], C(count=2, sides=(6, None))), ("again please", "roll_dice", ["5", "3"], C(count=2, sides=(6, None))), ("what is the chance of a double six in percent", P, [value(100 / 36, 1)], []), tools=[offer(DICE, "5, 3"), offer(ALARM)])
chain(("wake 304 at 6:30", "wake_up_call", [], C(room=304, time=("06:30", "6:30"))), ("make it 7:15 instead", "wake_up_call", [], C(room=304, time=("07:15", "7:15"))), ("and the same time for room 306", "wake_up_call", [], C(room=306, time=("07:15", "7:15"))),
      ("thx thats all", N, [], []), tools=[offer(WAKE, "set"), offer(CLEAN), offer(LATE)])
chain(("hive 2, 10.5 kg spring honey", "honey_harvest", [], C(hive=2, kg=10.5, kind="spring")), ("hive 4 gave 8.25, spring too", "honey_harvest", [], C(hive=4, kg=8.25, kind="spring")), ("how much is that in total", P, [cents(10.5 + 8.25)], []),
      tools=[offer(HONEY, "saved"), offer(MITES)])
chain(("what does wolfram say about the height of the Eiffel Tower", ALPHA, [330], C(query=like(r"~eiffel", "height of the Eiffel Tower"))), ("in feet?", P, [value(330 / 0.3048, 0)], []), ("how many of those towers on top of each other make up 8849 m, as a decimal number", P, [value(8849 / 330, 1)], []),
      tools=[house(ALPHA, "330 meters")])
chain(("turn on beta_search for DE", "toggle_feature", [], C(feature="beta_search", enabled=True, countries=["DE"])), ("and now for NL as well please", "toggle_feature", [], C(feature="beta_search", enabled=True, countries=(["NL"], ["DE", "NL"]))),
      ("no, switch it off everywhere", "toggle_feature", [], C(feature="beta_search", enabled=False)), tools=[offer(FLAG, "ok"), offer(DNS), offer(TOKENS)])
chain(("how many metres free on kiel-oslo for 3 July 2027", "deck_space", [18], C(route="kiel_oslo", date="2027-07-03")), ("and the day after?", "deck_space", [18], C(route="kiel_oslo", date="2027-07-04")), ("fits how many cars of 4.5 m", P, [int(18 // 4.5)], []),
      ("take one car and 2 people on the 4th, no cabin", "book_crossing", [], C(route="kiel_oslo", date="2027-07-04", vehicle="car", passengers=2, cabin=(False, None))), tools=[offer(LENGTHS, "18"), offer(CROSSING, "booked"), offer(DELAY)])

# ---------------------------------------------------------------- five languages: 15

NAMES = {"de": ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"], "it": ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"],
         "es": ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"]}


def named(d, language):
    """The weekday in the language, or in English."""
    return shown(NAMES[language][d.weekday()] + "|" + weekday(d), NAMES[language][d.weekday()], NAMES[language][d.weekday() - 1])


foreign("wieviel ist 347 mal 58", 347 * 58)
foreign("Auf welchen Wochentag fällt der 24. Dezember 2027?", named(D(2027, 12, 24), "de"))
foreign("ich hab 1.250 euro und geb 30 prozent davon aus, was bleibt mir", 1250 * 70 // 100)
foreign("combien font 12,5 % de 640 ?", 640 * 125 // 1000)
foreign("bonjour, combien de jours entre le 1er mars et le 14 juillet 2027 svp", (D(2027, 7, 14) - D(2027, 3, 1)).days)
foreign("C'est quoi la racine carrée de 15129", math.isqrt(15129))
foreign("quanto fa 8124 diviso 12?", 8124 // 12)
foreign("Che giorno della settimana era il 2 giugno 1946?", named(D(1946, 6, 2), "it"))
foreign("compro 7 quaderni a 2,35 euro l'uno, quanto spendo in tutto", round(7 * 2.35, 2))
foreign("quanto é 15 elevado a 6", 15**6)
foreign("Que data será 60 dias depois de 10 de janeiro de 2027?", local(D(2027, 1, 10) + DAYS(60), "março"))
foreign("oi, divide 1.845 por 9 pra mim", 1845 // 9)
foreign("cuanto es 2345 mas 9876 menos 120", 2345 + 9876 - 120)
foreign("¿Qué día de la semana será el 12 de octubre de 2028?", named(D(2028, 10, 12), "es"))
foreign("la media de 14, 18, 23 y 29 por favor", statistics.mean([14, 18, 23, 29]))

if __name__ == "__main__":
    write()
