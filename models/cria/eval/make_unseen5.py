#!/usr/bin/env python3
"""Prints unseen5.jsonl: the fifth hand-written evaluation, by an author who knows neither the generator of the dialogues nor the
questions of the four sets before.  People at their work and at home ask: a nurse, a baker, a beekeeper, a harbour master, a runner, an
electrician, a librarian, a landlady, a knitter, a band and others.  Every expected value is computed here or stands in what a tool
returns."""
import calendar
import codecs
import datetime
import json
import math
import re
import statistics
import sys

from author import A, B, C, D, E, F, I, N, OUT, P, S, X, ask, search, write
from facts import SORRY, T, both, day, num, only, order, weekday

DAYS = datetime.timedelta


def prime(n):
    return n > 1 and all(n % k for k in range(2, math.isqrt(n) + 1))


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def collatz(n):
    steps = 0
    while n != 1:
        n, steps = 3 * n + 1 if n % 2 else n // 2, steps + 1
    return steps


def python(q, *facts):
    ask("python", [q], [P], [[f if isinstance(f, str) else num(f) for f in facts]])


# ---------------------------------------------------------------- Python: 60

# large numbers, powers, primes, bases
python("48,219 times 7,306 ?", 48219 * 7306)
python("7 to the 23rd, every digit please", 7 ** 23)
python("whats 24 factorial", math.factorial(24))
python("my locker number is 7921. is that a prime", r"~\bno\b|\bnot\b|n['’]t|composite|false")
python("largest prime factor of 83,181?", max(p for p in range(2, 83181) if 83181 % p == 0 and prime(p)))
python("how many primes lie between 500 and 600", sum(map(prime, range(500, 601))))
python("Could you tell me what 45054 looks like in hexadecimal?", "affe")
python("0b1101101110 -> decimal", 0b1101101110)
python("linux file mode 0o2754 as plain decimal number", 0o2754)
python("only the last five digits of 3^1000", str(pow(3, 1000, 10 ** 5)))
python("the 60th fibonacci number, counting 1, 1, 2, 3, 5 ...", fibonacci(60))
python("add up all multiples of 7 up to 500", sum(range(0, 501, 7)))
python("I keep 84 hens in rows and 120 ducks in rows. smallest number that both 84 and 120 divide?", math.lcm(84, 120))
python("how many different ways to pick 4 volunteers out of 17", math.comb(17, 4))
# money
python("coat was 129.90 and now its 89.90 how many percent off is that", num(100 * 40 / 129.9, 0))
python("invoice: 1,840.00 net, 20% VAT on top, then 2% off the gross for paying early. what is left to pay?", num(1840 * 1.2 * .98))
python("6500 in a savings account, 3.2% a year, compounded once a year, nothing taken out for 8 yrs. what's in there at the end", num(6500 * 1.032 ** 8, 2))
python("car loan 24,000, 5.4% nominal per year, 60 equal monthly instalments - how big is one", num(24000 * .0045 / (1 - 1.0045 ** -60), 2))
python("simple interest (no compounding) on 3750 at 4 % for nine months", num(3750 * .04 * 9 / 12))
python("The rent goes up from 915 to 960.75. By what percentage?", num(100 * (960.75 / 915 - 1)))
python("dinner 187.40, we tip 15 percent and split by 4. each pays?", num(187.4 * 1.15 / 4, 2))
python("german bank statement, comma is the decimal mark there: 1.250,75 + 3.499,90 - 87,15", both(1250.75 + 3499.9 - 87.15))
# measures
python("patient is 164 lb, drug is 0.5 mg per kg of body weight. mg?", num(164 * .45359237 / 2, 1))
python("american recipe says bake at 375 F, my oven only knows celsius", num((375 - 32) / 1.8, 0))
python("wind 28 kn. what would that be in km/h", num(28 * 1.852, 0))
python("im 5 foot 11, cm?", num(71 * 2.54, 0))
python("aquarium 1.2 m long, 60 cm wide, filled up to 45 cm. litres", num(12 * 6 * 4.5))
python("2.75 acres, how many square metres (1 acre = 4046.856 m2)", num(2.75 * 4046.856, 0))
python("220 ohm and 330 ohm in parallel pls", num(220 * 330 // 550))
python("an 80 mg dose with half life 6 hours - how many mg are left 15 hours later?", num(80 * .5 ** 2.5, 1))
# dates and times
python("how many days is it from 3 march 2025 to 19 november 2025", (D(2025, 11, 19) - D(2025, 3, 3)).days)
python("feb 29 2028, what day of the week", weekday(D(2028, 2, 29)))
python("the baby is due 280 days after 14 Jan 2026, when", day(D(2026, 1, 14) + DAYS(280)))
python("Lease ends 31 August 2026. Notice has to be in 90 days before. Latest date?", day(D(2026, 8, 31) - DAYS(90)))
python("number of fridays in 2027", sum((D(2027, 1, 1) + DAYS(k)).weekday() == 4 for k in range(365)))
python("granny was born on the 17th of may 1938, how old was she on 2 february 2021", 82)
python("night shift from 21:45 till 06:20 minus a 45 min break, as decimal hours", num(7 + 50 / 60, 1))
python("unix time 1700000000, which date is it in UTC", day(D(2023, 11, 14)))
python("hours between 2026-03-01 08:00 and 2026-03-04 17:30", num(81.5))
# statistics
TEMPS = [11.2, 9.8, 14.1, 13.7, 8.9, 10.4, 12.6]
python("temps this week: " + " ".join(map(str, TEMPS)) + ". mean + the coldest", num(statistics.mean(TEMPS), 1), min(TEMPS))
WAITS = [34, 12, 55, 41, 8, 29, 63, 17]
python("waiting times in min " + ", ".join(map(str, WAITS)) + " .. median?", num(statistics.median(WAITS)))
python("Honey per hive in kg: 18, 22.5, 9, 31, 14.5, 27. Population standard deviation, please.", num(statistics.pstdev([18, 22.5, 9, 31, 14.5, 27]), 1))
python("credits and grades: 6 credits 1.7, 9 credits 2.3, 3 credits 1.0, 12 credits 2.0 - weighted by credits what is my average", num((6 * 1.7 + 9 * 2.3 + 3 * 1.0 + 12 * 2.0) / 30, 1))
ROLLS = [4, 6, 1, 6, 3, 2, 6, 5, 4, 1, 6, 4]
python(f"dice: {' '.join(map(str, ROLLS))}   which face came most often and how often", 6, ROLLS.count(6))
# text
python("spell 'drawer of parts' backwards", "strap fo reward")
FRIDGE = "the strawberry fell behind the refrigerator drawer"
python(f"count the letter r in: {FRIDGE}", FRIDGE.count("r"))
python("rot13 this for my geocache hint: under the third step", codecs.encode("under the third step", "rot13"))
python("remove every vowel from marmalade sandwich", "mrmld sndwch")
python("turn customerBillingAddress into snake case", "customer_billing_address")
python("pull the email addresses out of this mess: 'call Jo (jo.park@fernhill.org) or maybe +44 20 5550, cc desk@quayside.io!!'", "jo.park@fernhill.org", "desk@quayside.io")
python("2748 in roman numerals", "mmdccxlviii")
# sorting, filtering, tables
python("cheapest first: kettle 34.50, toaster 29.99, mixer 61, iron 24.80", order("iron", "toaster", "kettle", "mixer"))
python("from 12 57 88 43 90 51 64 7 keep what is even and above 50", num(88), num(90), num(64), "!~\\b(12|57|43|51|7)\\b")
python("item | stock | reorder at\nyeast | 14 | 20\nrye flour | 60 | 45\nsesame | 3 | 5\nsugar | 38 | 30\n\nwhat do i have to reorder?", "yeast", "sesame", "!~rye|sugar")
python("name\thours\trate\nIda\t31\t18.50\nMarek\t27.5\t21\nSoo\t40\t16.25\n\ntotal wages?", num(31 * 18.5 + 27.5 * 21 + 40 * 16.25))
python("boat,length_m,nights\nMerlin,9.2,3\nTern,12.4,1\nOsprey,7.8,6\nharbour fee is 2.10 per metre and night. who pays most and how much", "osprey", num(7.8 * 6 * 2.1, 2))
python("put these books in order of year, oldest on top: Dune 1965, Emma 1815, Beloved 1987, Dracula 1897", order("emma", "dracula", "dune", "beloved"))
# small functions
python("write me a function that gives the sum of the digits of a number, try it with 9075318264", sum(map(int, "9075318264")))
python("collatz function: halve if even else 3n+1. how many steps from 97 until it reaches 1?", collatz(97))
python("need a little function running pace -> 12 km in 1 h 3 min 36 s, so min and sec per km", r"~\b0?5:18|\b5 ?(m|min|mins|minutes)\b\.?,?( and)? 18|\b5\.3 ?min")

# ---------------------------------------------------------------- search, Wolfram, documents, files: 30

KS = "knowledge_search"


def wolfram(result=None, error=None):
    return F("wolfram_alpha", "Computed answers and facts", {"query": S()}, result, error=error)


def K(result=None, error=None):
    return F(KS, "Search the person's own documents; gives passages with their source and line numbers",
             {"query": S("Words to look for"), "k": I("How many passages")}, result, ["query"], error)


def READ(result=None, error=None):
    return F("file_read", "Read a file of the work folder", {"path": S("Path of the file"), "lines": S("Range of lines, such as 5-12")}, result, ["path"], error)


def SAVE(result="written", error=None):
    return F("file_write", "Write a file into the work folder", {"path": S("Path of the file"), "content": S("The whole text")}, result, error=error)


def LS(result=None, error=None):
    return F("file_list", "List the files of the work folder", {}, result, error=error)


def builtin(q, right, words, facts, *beside, calls=None):
    ask("builtin", [q], [right["function"]["name"]], [facts], tools=[*beside, right], words=[words], calls=[calls] if calls else None)


builtin("who won the regatta in skagen this year? look online pls", search("Skagen Regatta: the Norwegian yacht Havblik took first place, ahead of Tordis from Kiel."), ["skagen"], ["havblik"])
builtin("is there any news about the bridge closure in Ambleford", search("Ambleford Gazette: Ambleford bridge to stay closed until 14 May after cracks were found in two piers."), ["ambleford"], ["14"])
builtin("whats the newest release of the Petrel synth firmware", search("Petrel Audio support: firmware 4.7.2 is the latest release. Fixes MIDI clock drift."), ["petrel"], ["4.7.2"], K("nothing"))
builtin("google the opening hours of the marlow street swimming pool", search("Marlow Street Baths - open daily 06:30 to 21:00, closed on public holidays."), ["marlow"], ["6:30"])
builtin("how much does a day ticket for the zoo in Dornbach cost these days", search("Zoo Dornbach prices: adults 17.50 euros, children 8 euros, under 4 free."), ["dornbach"], ["17.5"])
builtin("Would you kindly find out on the web who the current mayor of Tilbrook is?", search("Tilbrook Town Council - Mayor: Councillor Priya Raman (since May)."), ["tilbrook", "mayor"], ["raman"])
builtin("any recall for the Bexton pushchair? my sister has one", search("Safety notice: Bexton recalls the Glide 3 pushchair because the front wheel may come off. Free repair kit."), ["bexton"], ["wheel"], wolfram("nothing"))
builtin("need the phone number of the vet clinic on harrow lane in Penby", search("Harrow Lane Veterinary Clinic, Penby. Phone 01632 960 144. Emergencies day and night."), ["penby"], [r"~01632 ?960 ?144"])
builtin("did the strike at Lusitan Air end already", search("Lusitan Air and the cabin crew union have agreed; the strike ended on Tuesday evening."), ["lusitan"], ["tuesday|yes|ended|over"], K("nothing"))
builtin("what do reviewers say about the battery of the Corvo X2 e-bike, search for it", search("Corvo X2 review: great motor, but the battery lasted only 48 km in our test."), ["corvo"], ["48"])

builtin("wolfram: density of osmium", wolfram("osmium | mass density: 22.59 g/cm^3"), ["osmium"], ["22.59"])
builtin("use wolfram alpha to get the distance of the moon right now", wolfram("Moon | distance from Earth: 384 217 km (now)"), ["moon"], [r"~384[ ,]?217"])
builtin("how long is the river Ebro, ask wolfram", wolfram("Ebro | length: 930 km"), ["ebro"], ["930"], search("nothing"))
builtin("integrate x^2*exp(-x) dx from 0 to infinity with wolfram please", wolfram("integral from 0 to infinity of x^2 e^(-x) dx = 2"), ["x^2"], [num(2)])
builtin("wolfram alpha again: what time is sunrise in tromso tomorrow", wolfram("sunrise in Tromso tomorrow: 4:12 am CEST"), ["sunrise"], ["4:12"], K("nothing"))
builtin("can wolfram tell the half-life of iodine 131", wolfram("iodine-131 | half-life: 8.0252 days"), ["131"], [num(8.0252, 0)])

builtin("what do my papers say about when the boiler must be serviced", K("house/boiler.md:12: The boiler is to be serviced every 18 months, last done in March."), ["boiler"], ["18"])
builtin("in our bylaws how many members make a quorum?", K("bylaws.txt:44: A meeting has a quorum when 11 members are present."), ["quorum"], ["11|eleven"])
builtin("check the docs i gave you: who do I call when the alarm system goes off by mistake", K("manuals/alarm.md:7: False alarm: call Benning Security, extension 402, and give the code word."), ["alarm"], ["402|benning"], search("nothing"))
builtin("Where in my notes did I write about varroa treatment?", K("bees/2023.md:88: Varroa: oxalic acid on 28 December, hives 2 and 5."), ["varroa"], ["2023.md"])
builtin("which port does the label printer listen on, its somewhere in the office handbook", K("handbook/it.md:130: The label printer listens on port 9105."), ["printer"], ["9105"], LS("handbook"))
builtin("look in my documents for the warranty on the dishwasher, till when is it", K("receipts/kitchen.txt:3: Dishwasher Nordal 60, warranty until 30 June 2029."), ["dishwasher"], ["2029"], search("nothing"))
builtin("whats our refund policy for cancelled workshops according to the handbook", K("handbook/workshops.md:21: Workshops cancelled by us are refunded in full; cancelled by the guest, 60 percent."), ["workshop"], ["60|full"])

builtin("open shifts.txt and tell me who has saturday", READ("fri: Oluwaseun\nsat: Brigitte\nsun: Tomasz"), [], ["brigitte"], LS("shifts.txt"), calls=C(path=T("shifts.txt", "./shifts.txt"), lines=(None, "~.")))
builtin("read me lines 40-44 of poems/winter.txt", READ("The pond forgot its silver name"), [], ["silver"], calls=C(path=T("poems/winter.txt", "./poems/winter.txt"), lines="40-44"))
builtin("whats the deposit in contract_2b.txt?", READ("Flat 2b. Rent 780, heating 95, deposit 2340."), [], ["2340"], SAVE(), calls=C(path=T("contract_2b.txt", "./contract_2b.txt"), lines=(None, "~.")))
builtin("which files have i got in there", LS("chords.txt\nlyrics_v2.txt\nsetlist.md"), [], ["chords", "setlist"], READ("nothing"))
builtin("is there a csv in the folder? whats it called", LS("readme.md\nharvest_may.csv\nphoto.png"), [], ["harvest_may"], SAVE())
builtin("save a file todo.txt with this in it: descale kettle", SAVE(), [], ["!~fail|n['’]t"], calls=C(path=T("todo.txt", "./todo.txt"), content="~^descale kettle\\s*$"))
builtin("put the line 'closed on mondays' into a new file called notice.md please", SAVE(), [], ["!~fail|n['’]t"], READ("nothing"), calls=C(path=T("notice.md", "./notice.md"), content="~^closed on mondays\\s*$"))

# ---------------------------------------------------------------- functions never seen: 100

def L(*words):
    """A list of words as typed, or with capitals."""
    return tuple([*map(list, dict.fromkeys((words, tuple(w[0].upper() + w[1:] for w in words), tuple(w.title() for w in words), tuple(w.lower() for w in words))))])


WELL = r"!~\bit failed|\bcould ?n[o'’]t|\bcan['’]?t\b|\bcannot|did ?n[o'’]t work"        # the function did what it should


def giving(f, result=None, error=None):
    f = json.loads(json.dumps(f))
    for k in ("result", "error", "command"):
        f.pop(k, None)
    f["error" if error else "result"] = error or result
    return f


def fun(q, right, calls, *facts, beside=(), result=None):
    """right: the function that fits; beside: the others that are offered; the length of the wish says where among them it stands."""
    at, right, beside = len(q) % (len(beside) + 1), giving(right, result) if result else right, list(beside)
    ask("functions", [q], [right["function"]["name"]], [[*facts, WELL]], tools=beside[:at] + [right] + beside[at:], calls=[calls])


# hospital ward
VITALS = F("record_vitals", "Enters what was measured at a bed", {"bed": S("Such as B12"), "pulse": I("Beats a minute"), "systolic": I(), "diastolic": I(), "temperature": X("Celsius")}, "saved", ["bed"])
GIVEN = F("log_medication", "Notes a drug that was given", {"bed": S("Such as B12"), "drug": S(), "dose_mg": X(), "route": E("How it was given", "oral", "iv", "im", "subcutaneous")}, "noted")
BEDS = F("free_beds", "How many beds are free on a ward", {"ward": E("", "surgery", "maternity", "cardiology", "children"), "isolation": B("Only single rooms for isolation; default false")}, "3 free", ["ward"])
CARER = F("page_staff", "Sends a message to a pager", {"pager": I("Number of the pager"), "message": S(), "urgent": B()}, "paged")
WARD = (VITALS, GIVEN, BEDS, CARER)
fun("bed C07: bp 128 over 84, pulse 71. put that in", VITALS, C(bed=T("C07"), pulse=71, systolic=128, diastolic=84), beside=(GIVEN, BEDS))
fun("temp of bed A3 is 38.4", VITALS, C(bed=T("A3"), temperature=38.4))
fun("just gave bed B11 7.5 mg morphine, iv", GIVEN, C(bed=T("B11"), drug=T("morphine"), dose_mg=7.5, route="iv"), beside=(VITALS, CARER, BEDS))
fun("anything left on maternity?", BEDS, C(ward="maternity", isolation=(None, False)), num(3) + "|three", beside=(VITALS,))
fun("need an isolation room on the childrens ward, how many are there", BEDS, C(ward="children", isolation=True), num(1) + r"|\bone\b", result="1 free", beside=(GIVEN, CARER, VITALS))
# bakery
SCALE = F("batch_amounts", "Amounts of a recipe for a number of pieces", {"recipe": S(), "pieces": I(), "vegan": B("Without milk, butter and eggs; default false")}, "flour 4.2 kg, water 2.7 l, yeast 63 g", ["recipe", "pieces"])
PREORDER = F("take_preorder", "Writes down what a customer will fetch", {"customer": S(), "items": A("string", "One entry per article"), "pickup": S("HH:MM, 24 hours")}, "written down")
OVEN = F("set_oven", "Sets one of the ovens", {"oven": I("1 to 4"), "celsius": I(), "steam": B(), "minutes": I("Timer; without it the oven runs on")}, "oven set", ["oven", "celsius", "steam"])
fun("how much flour do I need for 140 pretzels", SCALE, C(recipe=T("pretzels", "pretzel"), pieces=140, vegan=(None, False)), "4.2", beside=(OVEN, PREORDER))
fun("same question as every week: amounts for 36 brioche, but vegan!", SCALE, C(recipe=T("brioche", "brioches"), pieces=36, vegan=True), "1.9", result="flour 1.9 kg, oat milk 0.8 l, yeast 40 g")
fun("mrs Adeyemi gets a rye loaf and a poppy seed plait, she comes by at half past 8 in the morning", PREORDER,
    C(customer=T("Mrs Adeyemi", "Adeyemi", "mrs. adeyemi"), items=(*L("rye loaf", "poppy seed plait"), ["a rye loaf", "a poppy seed plait"], ["Rye Loaf", "Poppy Seed Plait"], ["1 rye loaf", "1 poppy seed plait"]), pickup="08:30"), beside=(SCALE,))
fun("oven 3 to 230 degrees with steam, 25 min", OVEN, C(oven=3, celsius=230, steam=True, minutes=25), beside=(SCALE, PREORDER))
fun("oven two 180, no steam, leave it on", OVEN, C(oven=2, celsius=180, steam=False))
# bees
HIVE = F("inspect_hive", "Puts an inspection into the hive book", {"hive": I(), "queen_seen": B(), "frames_brood": I(), "mood": E("", "calm", "nervous", "aggressive")}, "entered", ["hive", "queen_seen"])
HONEY = F("honey_total", "Kilograms of honey harvested in a year", {"year": I(), "kind": E("Only this kind", "blossom", "forest", "heather")}, "214 kg", ["year"])
fun("Hive 6: queen seen, five frames of brood, very calm", HIVE, C(hive=6, queen_seen=True, frames_brood=5, mood="calm"))
fun("didnt see a queen in hive 2 today and they were aggressive", HIVE, C(hive=2, queen_seen=False, mood="aggressive"))
fun("how much honey did we get in 2024 all in all", HONEY, C(year=2024), "214", beside=(HIVE,))
fun("and the heather honey of 2023, how many kilos was that", HONEY, C(year=2023, kind="heather"), "37", result="37 kg", beside=(OVEN, HIVE))
# harbour
BERTH = F("assign_berth", "Gives a visiting boat a berth", {"boat": S("Name of the boat"), "length_m": X("Length in metres"), "nights": I(), "shore_power": B("Default false")}, "berth D14", ["boat", "length_m", "nights"])
TIDE = F("tide_table", "High and low water of a day", {"port": S(), "date": S("YYYY-MM-DD")}, "high 05:52 and 18:20, low 12:04")
LOCK = F("lock_slot", "Reserves a passage through the lock", {"direction": E("", "in", "out"), "time": S("HH:MM, 24 hours"), "vessels": I("Default 1")}, "reserved", ["direction", "time"])
FUEL = F("sell_fuel", "Sells fuel at the pier", {"fuel": E("", "diesel", "petrol"), "litres": X(), "boat": S()}, "sold", ["fuel", "litres"])
HARBOUR = (BERTH, TIDE, LOCK, FUEL)
fun("the Kittiwake is here, 10.4 m, wants to stay 2 nights and plug in", BERTH, C(boat=T("Kittiwake"), length_m=10.4, nights=2, shore_power=True), "d14", beside=(TIDE, LOCK, FUEL))
fun("berth for Blue Heron please: nine metres long, one night, needs nothing else", BERTH, C(boat=T("Blue Heron"), length_m=9, nights=1, shore_power=(None, False)), "a2", result="berth A2")
fun("when is low water in Fowey on 9 june 2027", TIDE, C(port=T("Fowey"), date="2027-06-09"), "12:04", beside=(BERTH, FUEL))
fun("three boats want out through the lock at quarter to five in the afternoon", LOCK, C(direction="out", time="16:45", vessels=3), beside=HARBOUR[:2])
fun("62.5 liters diesel", FUEL, C(fuel="diesel", litres=62.5), beside=(LOCK, BERTH, TIDE))
# running
RUN = F("add_run", "Adds a run to the diary", {"km": X(), "minutes": X(), "surface": E("", "road", "trail", "track"), "shoes": S()}, "added", ["km", "minutes"])
PLAN = F("training_plan", "Makes a plan for a race", {"race": E("", "5k", "10k", "half marathon", "marathon"), "weeks": I(), "days": A("string", "Days of training, as mon, tue, wed, thu, fri, sat, sun")}, "first week: 24 km", ["race", "weeks"])
fun("ran 14.2k in 78 minutes on the trail, log it", RUN, C(km=14.2, minutes=78, surface="trail"), beside=(PLAN,))
fun("10 km today, took me exactly an hour", RUN, C(km=10, minutes=60))
fun("i want to do a half marathon in 11 weeks from now and can only train tue, thu and sun - make a plan", PLAN, C(race="half marathon", weeks=11, days=["tue", "thu", "sun"]), "24")
# electrician
CIRCUIT = F("switch_circuit", "Turns a circuit on or off", {"board": S("Letter of the board"), "circuit": I(), "on": B()}, "switched")
METER = F("meter_reading", "Energy used in a month, in kWh", {"meter": S("Number of the meter"), "month": I("1 to 12"), "year": I()}, "418 kWh")
CABLE = F("cable_size", "Cross-section for a cable", {"amps": X(), "metres": X(), "material": E("Default copper", "copper", "aluminium")}, "6 mm2", ["amps", "metres"])
fun("kill circuit 9 on board F", CIRCUIT, C(board=T("F", "board F"), circuit=9, on=False), beside=(METER, CABLE))
fun("what did meter 55-2031 use in february 2026?", METER, C(meter="55-2031", month=2, year=2026), "418")
fun("32 amps over 28 metres - how thick has the cable to be", CABLE, C(amps=32, metres=28, material=(None, "copper")), num(6))
fun("cable for 40 A, 55 m, aluminum", CABLE, C(amps=40, metres=55, material="aluminium"), num(25), result="25 mm2")
# library
LOAN = F("prolong_loan", "Extends a loan", {"card": I("Number of the reader's card"), "title": S("Title of the book"), "weeks": I("Default 4")}, "extended to 2 May", ["card", "title"])
SHELF = F("find_shelf", "Where a book stands", {"title": S(), "author": S(), "language": E("", "english", "german", "polish", "turkish")}, "floor 2, shelf 71", ["title"])
FINE = F("reader_fines", "What a reader owes", {"card": I()}, "6.40")
STORY = F("book_reading", "Puts an event into the reading room's calendar", {"title": S(), "date": S("YYYY-MM-DD"), "ages": A("integer", "Youngest and oldest age"), "seats": I()}, "in the calendar", ["title", "date"])
fun("card 30417 would like to keep The Overstory for 2 more weeks", LOAN, C(card=30417, title=T("Overstory", "The Overstory"), weeks=2), beside=(FINE, SHELF))
fun("do you know where i find Solaris by Lem?", SHELF, C(title=T("Solaris"), author=T("Lem")), "71", beside=(LOAN, FINE, STORY))
fun("where is the polish edition of Pippi", SHELF, C(title=T("Pippi"), language="polish"), "12", result="floor 1, shelf 12", beside=(STORY,))
fun("how much does the reader with card no. 28855 owe us", FINE, C(card=28855), "6.4")
fun("Event: Bear Hunt, 17 October 2026, for ages 3 to 6, 25 seats. Could you add it?", STORY, C(title=T("Bear Hunt"), date="2026-10-17", ages=[3, 6], seats=25))
# landlady
REPAIR = F("open_repair", "Opens a repair for a flat", {"flat": S(), "problem": S("One word, such as tap"), "priority": E("", "low", "normal", "high"), "access_key": B("May the workman use the spare key?")}, "repair opened", ["flat", "problem", "priority"])
RENT = F("rent_arrears", "What a flat still owes", {"flat": S()}, "1,180.00")
NOTICE = F("post_notice", "Hangs a notice in houses", {"houses": A("integer", "House numbers"), "text": S()}, "posted")
fun("flat 4a: boiler broken, high priority, and yes they can use the spare key", REPAIR, C(flat=T("4a", "flat 4a"), problem=T("boiler"), priority="high", access_key=True), beside=(RENT, NOTICE))
fun("is 7c behind with the rent, and by how much?", RENT, C(flat=T("7c", "flat 7c")), "1180", beside=(NOTICE, METER, REPAIR, BEDS))
fun("tell houses 12, 14 and 18: no water on friday", NOTICE, C(houses=[12, 14, 18], text=r"~no water on friday"))
# knitting and garden
YARN = F("yarn_needed", "How many balls of yarn a piece takes", {"piece": E("", "scarf", "hat", "jumper", "socks"), "size": E("", "child", "s", "m", "l", "xl"), "stripes": B("In two colours; default false")}, "9 balls", ["piece", "size"])
SOW = F("when_to_sow", "Month for sowing", {"plant": S(), "indoors": B("Under glass or on the sill")}, "from March")
WATER = F("water_bed", "Waters a bed of the garden", {"bed": S("Name of the bed"), "litres": I(), "repeat_days": I("Again every so many days; once if absent")}, "valve opens", ["bed", "litres"])
fun("balls of wool for a jumper in XL? one colour", YARN, C(piece="jumper", size="xl", stripes=(None, False)), num(9) + "|nine", beside=(SOW,))
fun("striped socks, child size. how many balls", YARN, C(piece="socks", size="child", stripes=True), num(2) + r"|\btwo\b", result="2 balls")
fun("when can i put leeks in outside", SOW, C(plant=T("leeks", "leek"), indoors=False), "april", result="from April", beside=(WATER, YARN))
fun("give the strawberries 15 litres every 3 days", WATER, C(bed=T("strawberries", "strawberry", "strawberry bed", "strawberries bed"), litres=15, repeat_days=3), beside=(SOW,))
# band and stage
GIG = F("add_gig", "Adds a concert", {"venue": S(), "date": S("YYYY-MM-DD"), "fee": X("In euros"), "support_act": S()}, "added", ["venue", "date"])
TUNE = F("transpose", "Transposes a row of chords", {"chords": A("string"), "semitones": I("Negative is down")}, "Bm G D A")
LIGHTS = F("stage_light", "Sets one group of lamps", {"group": E("", "front", "back", "left", "right"), "colour": E("", "red", "amber", "blue", "white"), "percent": I("Brightness")}, "set")
CLICK = F("metronome", "Starts the click", {"bpm": I(), "beats": I("Beats in a bar; default 4"), "accent": B("Louder first beat; default true")}, "clicking", ["bpm"])
fun("we play the Rusty Anchor on the 8th of November 2026, they pay 450", GIG, C(venue=T("Rusty Anchor"), date="2026-11-08", fee=450), beside=(TUNE, CLICK))
fun("Em C G D up five semitones? thx", TUNE, C(chords=["Em", "C", "G", "D"], semitones=5), r"~\bam\b.*\bf\b.*\bc\b.*\bg\b", result="Am F C G", beside=(LIGHTS,))
fun("take these down by 2 semitones: C#m A E B", TUNE, C(chords=["C#m", "A", "E", "B"], semitones=-2), r"~\bbm\b.*\bg\b.*\bd\b.*\ba\b", beside=(GIG, CLICK, LIGHTS))
fun("back lights amber at 40 percent", LIGHTS, C(group="back", colour="amber", percent=40), beside=(CLICK, GIG, TUNE))
fun("give me a click, 92 bpm, 3 beats in the bar", CLICK, C(bpm=92, beats=3, accent=(None, True)), beside=(LIGHTS,))
# warehouse
PICK = F("pick_order", "Sends a picker", {"order": I("Number of the order"), "zone": E("", "north", "south", "cold"), "fragile": B("Default false")}, "picker on the way", ["order", "zone"])
COUNT = F("stock_count", "Pieces of an article", {"sku": S("Code of the article"), "include_reserved": B()}, "312", ["sku"])
PALLET = F("move_pallet", "Moves a pallet", {"pallet": I(), "source": S("Such as A-12"), "target": S("Such as A-12")}, "moved")
DOCK = F("dock_truck", "Sends a truck to a gate", {"plate": S("Licence plate"), "gate": I()}, "ok")
fun("order 88134 is in the cold zone and fragile, have it picked", PICK, C(order=88134, zone="cold", fragile=True), beside=(COUNT, PALLET, DOCK))
fun("How many of TX-900 do we have, counting the reserved ones too?", COUNT, C(sku=T("TX-900"), include_reserved=True), "312", beside=(PALLET, PICK))
fun("pallet 557 from C-03 to F-21", PALLET, C(pallet=557, source=T("C-03"), target=T("F-21")), beside=(DOCK,))
fun("truck KR 44 VLE can go to gate 6", DOCK, C(plate=T("KR 44 VLE"), gate=6))
# money and office
SPLIT = F("share_costs", "Shares a bill", {"total": X(), "people": A("string"), "currency": E("Default EUR", "EUR", "GBP", "CHF")}, "28.20 each", ["total", "people"])
EXPENSE = F("file_expense", "Files an expense", {"amount": X(), "category": E("", "travel", "meals", "software", "other"), "paid_on": S("YYYY-MM-DD"), "receipt": B("Is there a receipt?")}, "filed", ["amount", "category"])
INVOICE = F("remind_invoice", "Sends a reminder for an invoice", {"invoice": S(), "level": I("1 is friendly, 3 is the last"), "fee": X("Added to the invoice")}, "sent", ["invoice", "level"])
RATE = F("currency_quote", "Rate between two currencies", {"base": S("Three letters, such as USD"), "quote": S("Three letters, such as USD")}, "10.87")
LEAVE = F("hand_in_leave", "Asks for days off", {"first": S("YYYY-MM-DD"), "last": S("YYYY-MM-DD"), "kind": E("", "holiday", "unpaid", "parental")}, "requested")
OFFICE = (SPLIT, EXPENSE, INVOICE, RATE, LEAVE)
fun("112.80 in GBP between tess, owen, bilal and june", SPLIT, C(total=112.8, people=L("tess", "owen", "bilal", "june"), currency="GBP"), "28.2", beside=(RATE,))
fun("lunch with the client was 64.90, paid on 2026-05-21, i have the receipt", EXPENSE, C(amount=64.9, category="meals", paid_on="2026-05-21", receipt=True), beside=(SPLIT, LEAVE, INVOICE))
fun("file 199 for software pls, there is no receipt", EXPENSE, C(amount=199, category="software", receipt=False))
fun("send the last reminder for RE-2207 and add 15 fee", INVOICE, C(invoice=T("RE-2207"), level=3, fee=15), beside=(EXPENSE, RATE))
fun("how many swedish kronor (SEK) do i get for one euro (EUR)?", RATE, C(base=T("EUR"), quote=T("SEK")), "10.87", beside=OFFICE[:3])
fun("I'd like to take holiday from 3 to 14 August 2026, could you hand that in?", LEAVE, C(first="2026-08-03", last="2026-08-14", kind="holiday"), beside=OFFICE[:4])
# house and car
BLINDS = F("lower_shades", "Moves the blinds of rooms", {"rooms": A("string"), "percent": I("0 is open, 100 is closed")}, "moving")
TYRES = F("tyre_pressure", "Right pressure for a car", {"model": S(), "axle": E("", "front", "rear"), "loaded": B("Full of people and luggage; default false")}, "2.3 bar", ["model", "axle"])
SERVICE = F("book_service", "Books the car into the garage", {"plate": S(), "date": S("YYYY-MM-DD"), "jobs": A("string"), "loan_car": B("Default false")}, "booked", ["plate", "date", "jobs"])
VACUUM = F("start_vacuum", "Starts the robot", {"rooms": A("string", "All rooms if absent"), "mode": E("Default normal", "quiet", "normal", "strong")}, "off it goes", [])
fun("close the blinds in kitchen and study halfway", BLINDS, C(rooms=L("kitchen", "study"), percent=50))
fun("blinds in the nursery all the way down pls", BLINDS, C(rooms=L("nursery"), percent=100))
fun("rear tyres of a Fabia with the car packed full - what pressure", TYRES, C(model=T("Fabia"), axle="rear", loaded=True), "2.9", result="2.9 bar", beside=(SERVICE, BLINDS))
fun("car with plate LV21 KOP to the garage on 2026-09-30, oil change, i'll need a loan car", SERVICE, C(plate=T("LV21 KOP"), date="2026-09-30", jobs=(*L("oil change"), ["Oil Change"]), loan_car=True), beside=(TYRES,))
fun("let the robot clean. everywhere, but quietly", VACUUM, C(mode="quiet"), beside=(BLINDS, TYRES))
fun("hoover the hall, strong", VACUUM, C(rooms=L("hall"), mode="strong"), beside=(SERVICE, TYRES, BLINDS))
# travel
FERRY = F("ferry_times", "Departures of the ferry", {"from_port": S(), "to_port": S(), "date": S("YYYY-MM-DD"), "with_car": B("Default false")}, "07:40, 13:15, 19:30", ["from_port", "to_port", "date"])
HOSTEL = F("reserve_bunk", "Reserves beds in a mountain hut", {"hut": S(), "night": S("YYYY-MM-DD"), "beds": I(), "half_board": B()}, "reserved", ["hut", "night", "beds"])
SEAT = F("change_seat", "Changes the seat of a booking", {"booking": S(), "seat": E("", "window", "aisle", "middle")}, "new seat 22A")
LOST = F("report_lost", "Reports something lost on a train", {"item": S("One word"), "train": S("Number of the train"), "colour": S()}, "case 5013", ["item", "train"])
fun("ferry from Oban to Craignure on 2 July 2027, taking the car", FERRY, C(from_port=T("Oban"), to_port=T("Craignure"), date="2027-07-02", with_car=True), "13:15", beside=(SEAT,))
fun("four beds at the Lakehead Hut for the night of 2027-08-19, no half board", HOSTEL, C(hut=T("Lakehead Hut", "Lakehead"), night="2027-08-19", beds=4, half_board=(False, None)), beside=(FERRY, LOST))
fun("i'd rather sit at the window, booking QX7RT2", SEAT, C(booking=T("QX7RT2"), seat="window"), "22a", beside=(LOST, HOSTEL, FERRY))
fun("left my umbrella on train 1184, it is green", LOST, C(item=T("umbrella"), train=T("1184", "train 1184"), colour=T("green")), beside=(SEAT,))
# school, club, games
TEAMS = F("make_teams", "Draws teams", {"names": A("string"), "teams": I()}, "Ada + Finn, Noor + Pip")
SCORE = F("add_score", "Writes down a score", {"player": S(), "points": I("May be negative"), "round": I()}, "written", ["player", "points"])
SUBST = F("find_substitute", "Finds a teacher for a lesson", {"subject": S(), "lesson": I("1 to 8"), "day": E("", "monday", "tuesday", "wednesday", "thursday", "friday")}, "Mr Castellanos is free")
COURT = F("book_court", "Books a court", {"sport": E("", "tennis", "squash", "badminton"), "start": S("HH:MM, 24 hours"), "hours": X("Default 1"), "indoor": B()}, "court 5", ["sport", "start"])
fun("make 2 teams out of ada, noor, finn and pip", TEAMS, C(names=L("ada", "noor", "finn", "pip"), teams=2), "noor")
fun("minus 20 points for Wanda in round 4", SCORE, C(player=T("Wanda"), points=-20, round=4), beside=(TEAMS, COURT))
fun("who can take chemistry on wednesday, 5th lesson", SUBST, C(subject=T("chemistry"), lesson=5, day="wednesday"), "castellanos", beside=(COURT, TEAMS, SCORE))
fun("squash at 7 pm for an hour and a half", COURT, C(sport="squash", start="19:00", hours=1.5), num(5) + "|five", beside=(SUBST,))
# farm, vet, weather
VACC = F("note_vaccination", "Notes that an animal was vaccinated", {"ear_tag": I(), "vaccine": S(), "booster": B("Is it a repetition?")}, "noted")
MILK = F("milk_yield", "Litres of milk of a cow in a week", {"ear_tag": I(), "week": I("Week of the year"), "year": I()}, "196.5 litres")
FROST = F("frost_risk", "Chance of frost tonight, in percent", {"place": S(), "height_cm": I("Height above the ground; default 200")}, "70", ["place"])
DOSE = F("worming_dose", "Tablets for an animal", {"species": E("", "dog", "cat", "horse"), "kg": X("Weight")}, "2.5 tablets")
fun("cow 4471 got bluetongue vaccine, it was the booster", VACC, C(ear_tag=4471, vaccine=T("bluetongue", "bluetongue vaccine"), booster=True), beside=(MILK, DOSE))
fun("litres from cow 3902 in week 31 of 2026?", MILK, C(ear_tag=3902, week=31, year=2026), "196.5")
fun("will there be frost tonight in Bruneck? at ground level, so 5 cm", FROST, C(place=T("Bruneck"), height_cm=5), "70", beside=(DOSE, MILK))
fun("worming tablets for my dog, he's 23.6 kilos", DOSE, C(species="dog", kg=23.6), "2.5", beside=(FROST,))
# photo, film, web
RESIZE = F("resize_photos", "Makes photos smaller", {"files": A("string"), "width": I("Pixels"), "grey": B("Black and white; default false")}, "done", ["files", "width"])
SUBS = F("shift_subtitles", "Moves subtitles in time", {"file": S(), "seconds": X("Negative is earlier")}, "shifted")
ALIAS = F("add_mail_alias", "Makes another address for a mailbox", {"mailbox": S(), "alias": S("Whole address")}, "made")
QR = F("make_qr", "Makes a QR code", {"text": S(), "size": E("Default medium", "small", "medium", "large")}, "qr.png", ["text"])
BAN = F("block_address", "Blocks an IP address", {"ip": S(), "hours": I("For good if absent"), "reason": E("", "spam", "scan", "abuse")}, "blocked", ["ip", "reason"])
WEB = (RESIZE, SUBS, ALIAS, QR, BAN)
fun("shrink beach1.jpg and beach2.jpg to 1600 px wide, black and white", RESIZE, C(files=["beach1.jpg", "beach2.jpg"], width=1600, grey=True), beside=(SUBS, QR))
fun("subtitles in pilot_s01.srt come 1.8 seconds too late, move them earlier by that", SUBS, C(file=T("pilot_s01.srt"), seconds=-1.8))
fun("alias info@larkmill.example for mailbox greta please", ALIAS, C(mailbox=T("greta"), alias=T("info@larkmill.example")), beside=(BAN, QR, SUBS))
fun("large qr code for https://larkmill.example/menu", QR, C(text="https://larkmill.example/menu", size="large"), beside=WEB[:3])
fun("block 203.0.113.77 for two days, its scanning us", BAN, C(ip="203.0.113.77", hours=48, reason="scan"), beside=WEB[:4])
fun("203.0.113.140 sends spam, ban it forever", BAN, C(ip="203.0.113.140", reason="spam"))

# laboratory and sky
DILUTE = F("dilution", "Volume of stock for a dilution", {"stock_molar": X("mol/l"), "target_molar": X("mol/l"), "final_ml": X()}, "take 12.5 ml of stock")
FRIDGE_LOG = F("sample_location", "Where a sample is kept", {"sample": S("Code of the sample"), "include_history": B("Default false")}, "freezer 4, drawer 2", ["sample"])
RISE = F("planet_visibility", "When a planet can be seen", {"planet": E("", "mercury", "venus", "mars", "jupiter", "saturn"), "latitude": X("South is negative"), "month": I("1 to 12")}, "from 21:10 in the south-east")
fun("i've got 2 mol/l stock and want 250 ml of 0.1 mol/l, how much stock goes in", DILUTE, C(stock_molar=2, target_molar=.1, final_ml=250), "12.5", beside=(FRIDGE_LOG,))
fun("which freezer is sample HX-0093 in", FRIDGE_LOG, C(sample=T("HX-0093"), include_history=(None, False)), num(4))
fun("can one see saturn in september at 33.9 south?", RISE, C(planet="saturn", latitude=-33.9, month=9), "21:10", beside=(FRIDGE_LOG,))
# post, shop, cinema
PARCEL = F("mail_tariff", "Price for sending a parcel", {"country": S("Name of the country"), "kg": X(), "insured": B(), "speed": E("Default standard", "standard", "express")}, "31.90", ["country", "kg"])
GIFT = F("make_voucher", "Makes a gift voucher", {"value": I("Whole euros"), "name": S("For whom"), "greeting": S(), "valid_years": I("Default 3")}, "voucher V-6120", ["value", "name"])
CINEMA = F("hold_seats", "Holds seats for a film", {"film": S(), "show": S("HH:MM, 24 hours"), "seats": I(), "row": S("A letter, A to P"), "wheelchair": I("How many of the seats for wheelchairs; default 0")}, "held till 15 min before", ["film", "show", "seats"])
RETURN = F("return_item", "Takes an article back", {"order": I(), "reason": E("", "broken", "wrong size", "changed mind", "late"), "refund_to": E("", "card", "voucher")}, "taken back")
fun("express parcel to Iceland, 3.4 kg, insured. what's the damage", PARCEL, C(country=T("Iceland"), kg=3.4, insured=True, speed="express"), "31.9", beside=(CINEMA, GIFT, RATE, RETURN))
fun("make a 75 euro voucher please, it is for Hanneke and should be good for 5 years", GIFT, C(value=75, name=T("Hanneke"), valid_years=5), beside=(PARCEL, CINEMA, RETURN))
fun("Three seats in row K for Paper Moon at twenty past eight tonight, one of them for a wheelchair", CINEMA, C(film=T("Paper Moon"), show="20:20", seats=3, row=T("K"), wheelchair=1), beside=(GIFT,))
fun("customer brings back order 70652, trousers too tight, wants the money on her card", RETURN, C(order=70652, reason="wrong size", refund_to="card"), beside=(PARCEL, CINEMA))
# hair, gym, language class
HAIR = F("book_haircut", "Books an appointment at the salon", {"stylist": S(), "service": E("", "cut", "colour", "cut and colour", "beard"), "date": S("YYYY-MM-DD"), "time": S("HH:MM, 24 hours")}, "booked", ["service", "date", "time"])
GYM = F("add_set", "Adds sets to the training book", {"exercise": S(), "kg": X(), "reps": I(), "sets": I("Default 1")}, "added", ["exercise", "kg", "reps"])
VOCAB = F("add_flashcard", "Adds a card to a deck", {"deck": S(), "front": S(), "back": S()}, "added, deck has 41 cards")
fun("beard trim with Salvatore on 5 May 2027, ten a.m.", HAIR, C(stylist=T("Salvatore"), service="beard", date="2027-05-05", time="10:00"), beside=(GYM, COURT, VOCAB, SERVICE))
fun("5 sets of 8 squats with 92.5 kg", GYM, C(exercise=T("squats", "squat"), kg=92.5, reps=8, sets=5), beside=(HAIR,))
fun("new card for the deck dutch: front is 'gezellig', back is 'cosy'", VOCAB, C(deck=T("dutch"), front=T("gezellig"), back=T("cosy")), beside=(GYM, HAIR, QR))
# town
BIN = F("next_collection", "Next day a bin is emptied", {"street": S("Name of the street"), "number": I("House number"), "bin": E("", "paper", "glass", "organic", "residual")}, "Thursday")
POTHOLE = F("report_damage", "Reports damage on a street", {"street": S(), "kind": E("", "pothole", "streetlight", "sign", "graffiti"), "blocks_traffic": B()}, "report 9917")
PERMIT = F("parking_permit", "Asks for a visitor's parking permit", {"plate": S(), "days": I(), "zone": I("1 to 9"), "electric": B("Default false")}, "costs 12 euros", ["plate", "days", "zone"])
fun("when do they empty the organic bin at 31 Tannery Row", BIN, C(street=T("Tannery Row"), number=31, bin="organic"), "thursday")
fun("the street light in Chandler Street is out, cars get by fine", POTHOLE, C(street=T("Chandler Street"), kind="streetlight", blocks_traffic=False), beside=(BIN,))
fun("my brother is visiting for 4 days, his plate's MZ 818 B, electric car, we're in zone 7", PERMIT, C(plate=T("MZ 818 B"), days=4, zone=7, electric=True), "12", beside=(POTHOLE, BIN))
# machines
PRINT3D = F("print_model", "Prints a model in plastic", {"file": S(), "material": E("", "pla", "petg", "abs"), "infill": I("Percent"), "copies": I("Default 1"), "supports": B("Default false")}, "takes 3 h 40 min", ["file", "material", "infill"])
PUMP = F("run_pump", "Runs a pump", {"pump": E("", "well", "pond", "cellar"), "minutes": I(), "percent": I("Power; default 100")}, "running", ["pump", "minutes"])
DRONE = F("fly_grid", "Flies a drone over a field and takes pictures", {"field": S(), "height_m": I(), "overlap": I("Percent"), "camera": E("", "rgb", "thermal")}, "done, 184 pictures", ["field", "height_m", "camera"])
fun("print bracket_v3.stl twice in petg at 20% infill with supports", PRINT3D, C(file=T("bracket_v3.stl"), material="petg", infill=20, copies=2, supports=True), beside=(PUMP, DRONE))
fun("water in the cellar!! pump for an hour", PUMP, C(pump="cellar", minutes=60, percent=(None, 100)))
fun("pond pump at half power, 45 mins", PUMP, C(pump="pond", minutes=45, percent=50), beside=(DRONE, PRINT3D))
fun("thermal flight over the field Long Acre, 60 m up", DRONE, C(field=T("Long Acre", "field Long Acre"), height_m=60, camera="thermal"), "184", beside=(PUMP,))
# family tree, charity, podcast
KIN = F("find_ancestors", "Looks for people in the parish books", {"surname": S(), "born_from": I("Year"), "born_to": I("Year"), "parish": S()}, "2 people: Agnes, Wilhelm", ["surname", "born_from", "born_to"])
DONATE = F("record_donation", "Notes a donation", {"donor": S(), "amount": X(), "purpose": E("Default general", "general", "well", "school"), "anonymous": B("Default false")}, "noted, thank-you letter goes out", ["donor", "amount"])
CUT = F("cut_audio", "Cuts a piece out of a recording", {"file": S(), "start_s": I("Seconds from the beginning"), "end_s": I("Seconds from the beginning")}, "cut")
fun("any Lindqvist born between 1840 and 1865?", KIN, C(surname=T("Lindqvist"), born_from=1840, born_to=1865), "agnes", "wilhelm", beside=(CUT, SHELF, DONATE, FINE))
fun("Mr Okonjo gave 1,250 for the school and doesn't want his name shown", DONATE, C(donor=T("Mr Okonjo", "Okonjo", "Mr. Okonjo"), amount=1250, purpose="school", anonymous=True), beside=(KIN,))
fun("cut ep12.wav from 1:30 to 2:05 please", CUT, C(file=T("ep12.wav"), start_s=90, end_s=125))

# votes, museum, aquarium
VOTE = F("open_poll", "Opens a poll in the club", {"question": S(), "choices": A("string"), "secret": B(), "closes": S("YYYY-MM-DD")}, "poll is open", ["question", "choices", "secret"])
AUDIO = F("audio_guide", "Plays the guide to a piece of the museum", {"piece": I("Number on the label"), "language": E("", "en", "fr", "ko", "ar"), "for_children": B("Default false")}, "playing, 2 min 50 s", ["piece", "language"])
FEED = F("feed_tank", "Feeds the fish of a tank", {"tank": I(), "food": E("", "flakes", "pellets", "frozen"), "grams": X()}, "fed")
fun("secret poll: 'Summer trip where?' with the choices lake, forest and coast", VOTE, C(question=r"~^summer trip where\??$", choices=L("lake", "forest", "coast"), secret=True), beside=(AUDIO, TEAMS))
fun("the korean guide for number 214, it's for my kids", AUDIO, C(piece=214, language="ko", for_children=True), beside=(VOTE, FEED))
fun("tank 8 gets 3.5 g frozen food", FEED, C(tank=8, food="frozen", grams=3.5), beside=(AUDIO,))

# ---------------------------------------------------------------- none of the offered functions fits: 25

def nothing(q, *tools):
    ask("no function", [q], [N], [[]], tools=list(tools))


nothing("iron my shirts for tomorrow, would you", OVEN, VACUUM)
nothing("put some jazz on in the living room", BLINDS, VACUUM, LIGHTS)
nothing("order a large pizza with olives to my place", FERRY, HOSTEL)
nothing("send my mum a text that i'll be late", QR, ALIAS)
nothing("turn the heating in the bathroom up a little", BLINDS, CIRCUIT)
nothing("which nurse is on duty on ward 5 tonight", VITALS, GIVEN, BEDS)
nothing("what's playing on channel 4 at nine", SCORE, COURT)
nothing("get me a taxi to the station", FERRY, SEAT, LOST)
nothing("My tooth hurts, please make an appointment with the dentist.", SERVICE, COURT)
nothing("unlock the front door for the plumber", BLINDS, VACUUM, METER)
nothing("could you translate the menu into japanese and print it", SCALE, PREORDER)
nothing("what is the score of the match on right now", TEAMS, SCORE, SUBST)
nothing("how many likes does my last post have", RESIZE, QR, SUBS)
nothing("delete all photos of my ex from the phone", RESIZE)
nothing("need a new queen bee, buy one", HIVE, HONEY)
nothing("sell 20 of my shares in the shipping company", RATE, SPLIT, EXPENSE)
nothing("extend my passport, it runs out in june", LOAN, LEAVE)
nothing("is the sauna free at the moment?", COURT, GYM)
nothing("when does the pharmacy on the corner close tonight", DOSE, BEDS)
nothing("call the captain of the Kittiwake on the radio", BERTH, TIDE, LOCK)
nothing("whats the wifi password of this place", ALIAS, BAN, METER)
nothing("mow the lawn behind the greenhouse", WATER, SOW)
nothing("who borrowed my ladder", PICK, COUNT, PALLET)
nothing("tune the guitar a half step down for me... i mean the instrument itself", LIGHTS, GIG)
nothing("book me on a flight to Riga next friday", HOSTEL, FERRY, SEAT)


# ---------------------------------------------------------------- small talk and questions about itself: 25

def talk(q, *facts):
    ask("talk", [q], [N], [list(facts)])


HELLO = r"~\b(hello|hi|hey|good|welcome|help|morning|evening|afternoon|there|greetings)\b"
GLAD = r"~welcome|glad|pleasure|any ?time|happy|no problem|don['’]t mention|good|nice|great"
MACHINE = r"~\b(no|not|program|model|assistant|ai|machine|software|computer|bot|cria)\b|n['’]t"
talk("hellooo", HELLO)
talk("Evening! Anyone in?", HELLO)
talk("morning.. not enough coffee yet", r"~\w")
talk("brilliant, just what i needed, ta very much", GLAD)
talk("thx :)", GLAD)
talk("whats your name then", "cria")
talk("am i chatting with a real person here?", MACHINE)
talk("do you ever sleep", MACHINE)
talk("Are you able to run python code?", r"~\b(yes|can|able|run|python)\b")
talk("what sort of stuff are you good for", r"~\w{3}")
talk("and who might you be", r"~cria|assistant|model|program")
talk("had a rotten day, the boss shouted at me in front of everyone", r"~sorry|hard|rough|tough|hope|hear|that|better")
talk("we won the quiz night!!", r"~congrat|well done|great|nice|good|wonderful|fantastic|glad|happy|cheer|win|won|super|bravo|awesome|lovely")
talk("ok bye for today", r"~bye|see you|take care|good|later|welcome|care|soon|well")
talk("nighty night", r"~night|sleep|bye|rest|dream")
talk("sorry for being so rude before", r"~no problem|worry|worries|all right|alright|fine|ok|no need|forgiv|no harm|apolog|not at all|good|matter|sorry")
talk("tell me something to cheer me up", r"~\w{3}")
talk("can you feel pain", MACHINE)
talk("do you like dogs or cats better?", r"~\w{3}")
talk("hmm never mind", r"~\w")
talk("Is it all right if I ask you things in Spanish now and then?", r"~yes|sure|of course|course|can|fine|happy|welcome|por supuesto|claro|okay|\bok\b|right|go ahead|spanish")
talk("my daughter started school today, they grow so fast", r"~\w{3}")
talk("you are much too slow", r"~\w{3}")
talk("so you're that chatgpt thing, right", r"~\bno\b|not|n['’]t|cria")
talk("what a lovely name you have", r"~\w{3}")


# ---------------------------------------------------------------- the tool failed or returned nothing: 25

NONE = SORRY + r"|\bno\b|\bnone\b|\bzero\b|n['’]t\b|\bnot\b"


def fail(q, tool, facts, *tools, **kw):
    ask("failures", [q], [tool["function"]["name"] if isinstance(tool, dict) else tool], [facts], tools=([*tools, tool] if isinstance(tool, dict) else None), **kw)


def live(f, code):
    """The function as a command: a, its arguments; it prints the result or ends with sys.exit(text)."""
    f = json.loads(json.dumps(f))
    f.pop("result", None)
    f["command"] = ["python3", "-c", "import json, sys\na = json.load(sys.stdin)\n" + code]
    return f


fail("look up on the web when the Halloran lighthouse was built", search("No results."), [NONE, only()])
fail("search online for the phone number of Gunnel's umbrella repair", search(error="HTTP 429, too many requests"), [SORRY + "|too many", only(429)])
fail("wolfram please: how many people live in Grumbleford", wolfram(error="Wolfram|Alpha did not understand the input"), [NONE, only()])
fail("what does my folder of documents say on the pension of aunt Ruth", K("no passages found"), [NONE, only()])
fail("read budget_old.csv and tell me the total", READ(error="budget_old.csv: no such file"), [SORRY, only()])
fail("how many kWh did meter 71-400 use in may 2025", giving(METER, error="the meter does not answer (503)"), [SORRY, only(503, 71, 400, 2025, 5)], CABLE)
fail("what does flat 9d still owe?", giving(RENT, "null"), [NONE + "|unknown|empty", only(9)], REPAIR)
fail("When is high water at Port Ellis on 1 May 2027?", giving(TIDE, error="no data for this port"), [SORRY, only(1, 2027, "05", "01")], LOCK)
fail("frost tonight in Upper Quill? how likely", giving(FROST, error="timed out after 30 s"), [SORRY, only(30)])
fail("show me litres of cow 2209 week 12 2026", giving(MILK, "[]"), [NONE + r"|empty", only(2209, 12, 2026)], VACC, DOSE)
fail("how many kg of honey in 2019", giving(HONEY, "no records before 2021"), [NONE + "|before|only", only(2019, 2021)], HIVE)
fail("start the pump in the well for 20 minutes", giving(PUMP, error="pump well: permission denied, ask the caretaker"), [SORRY + "|permission|caretaker", r"!~\b(is|now) running\b"], DRONE)
fail("gate 2 for the truck LX 09 TRN please", giving(DOCK, error="gate 2 is occupied until 15:30"), [SORRY + "|occupied|until|busy", r"!~\b(was|has been|is) sent\b"], PICK)
fail("price for a standard parcel to Malta with 1.2 kg?", giving(PARCEL, error="price service is down for maintenance"), [SORRY + "|maintenance", only("1.2", 1, 2)], GIFT)
fail("send reminder level 2 for invoice RE-3140", giving(INVOICE, error="RE-3140 was already paid, nothing sent"), ["paid", r"!~(?<!no )\breminder (was|has been) sent\b"], EXPENSE)
fail("what day of the week is 31 april 2027", "any", [NONE + r"|exist|30 days|only 30"])
fail("invert this matrix: [[1,2],[2,4]]", "any", [SORRY + r"|singular|no inverse|n['’]t|\bnot\b|determinant"])
fail("give me the sixth entry of this list: 3, 1, 4", "any", [NONE + r"|only (3|three)|out of range|three (entries|items|elements|numbers)|3 (entries|items|elements|numbers)"])
# a call that is mended after what the error says
fail("8 m boat Sandpiper, 2 nights, at the north pier", live(F("moor_boat", "Finds a mooring", {"boat": S(), "length_m": X(), "nights": I(), "pier": S()}),
     "if a['pier'] not in ('NP', 'SP'): sys.exit('unknown pier; write NP for the north pier, SP for the south pier')\nprint('mooring NP-27')"), ["27"], FUEL,
     calls=[C(boat=T("Sandpiper"), length_m=8, nights=2, pier="NP")])
fail("what does it cost to post a 2.4 kg package to Norway", live(F("postage", "Postage for a package", {"country": S(), "weight": X()}),
     "if a['weight'] < 20: sys.exit('weight is in grams, 20 at least')\nprint('18.60 euros')"), ["18.6"],
     calls=[C(country=T("Norway"), weight=2400)])
fail("table for 4 on 2027-03-12", live(F("reserve_table", "Reserves a table", {"guests": I(), "date": S()}),
     "if a['date'] != '12.03.2027': sys.exit('the date has to be written DD.MM.YYYY')\nprint('table 9 on the terrace')"), [num(9) + "|terrace"], COURT,
     calls=[C(guests=4, date="12.03.2027")])
fail("how many open orders does Fatima Noor have", live(F("open_orders", "Open orders of a customer", {"customer": S()}),
     "if a['customer'] != '3318': sys.exit('names are not taken here, only numbers; Fatima Noor is 3318')\nprint('5 open orders')"), [num(5) + "|five"], RETURN,
     calls=[C(customer="3318")])
fail("exchange rate from euro to yen please", live(F("fx", "Rate between currencies", {"base": S("Such as GBP"), "quote": S("Such as GBP")}),
     "if (a['base'], a['quote']) != ('EUR', 'YEN'): sys.exit('unknown currency; this service has EUR, USD, GBP and YEN')\nprint('171.42')"), ["171.42"], SPLIT,
     calls=[C(base="EUR", quote="YEN")])
fail("set the greenhouse to 24 degrees", live(F("set_climate", "Sets the temperature of a house", {"house": S(), "celsius": I()}),
     "if a['house'] != 'G2': sys.exit('no such house; G1 is the palm house, G2 the greenhouse, G3 the nursery')\nprint('G2 will be at 24 in 35 minutes')"), [num(35)], WATER, SOW,
     calls=[C(house="G2", celsius=24)])
fail("play episode 7 of Saltmarsh", live(F("play_episode", "Plays an episode of a podcast", {"show": S(), "episode": I()}),
     "if a['show'] != 'saltmarsh-stories': sys.exit('unknown show; did you mean saltmarsh-stories?')\nprint('playing: The Eel Catcher')"), ["eel catcher"], CUT,
     calls=[C(show="saltmarsh-stories", episode=7)])


# ---------------------------------------------------------------- follow-ups: 40

def chain(*turns, tools=None):
    """turns: (question, facts...) for Python; (question, N or "any", facts...) for none or where the answer is in plain sight;
    (question, function, calls, facts...) for a function."""
    qs, names, facts, calls = [], [], [], []
    for q, *rest in turns:
        name, c = P, []
        if rest and rest[0] in (N, "any"):
            name, *rest = rest
        elif rest and isinstance(rest[0], dict):
            name, c, *rest = rest[0]["function"]["name"], *rest[1:]
        qs, names, calls = qs + [q], names + [name], calls + [c]
        facts.append([f if isinstance(f, str) else num(f) for f in rest])
    ask("follow-ups", qs, names, facts, tools=tools, calls=calls if tools else None)


chain(("whats 1,789 x 46", 1789 * 46), ("take away 12,000", 1789 * 46 - 12000), ("and a seventh of that? two decimals", num((1789 * 46 - 12000) / 7, 2)))
chain(("19.5 C in fahrenheit", num(19.5 * 1.8 + 32)), ("and 23?", num(23 * 1.8 + 32)), ("now the other way, 50 F", num(10)))
chain(("weekday of 12 oct 1492? (gregorian rules)", weekday(D(1492, 10, 12))), ("and of 4 july 1776", weekday(D(1776, 7, 4))), ("how many days later is the second one", (D(1776, 7, 4) - D(1492, 10, 12)).days))
SPRINT = [12.9, 13.4, 12.2, 14.0, 13.1]
chain(("100 m times: 12.9 13.4 12.2 14.0 13.1. mean?", num(statistics.mean(SPRINT), 1)), ("median too pls", num(13.1)), ("oh, the 14.0 was a 13.0. the mean again", num(statistics.mean([12.9, 13.4, 12.2, 13, 13.1]), 1)))
chain(("How much is 17% of 4,350?", num(739.5)), ("Add that to the 4,350.", num(5089.5)), ("Round it up to the next full hundred.", "any", 5100), ("thanks a lot", N))
chain(("list the divisors of 196", "98", "49", "28", "14"), ("how many are these?", "any", num(9) + "|nine"), ("what do they add up to", sum(k for k in range(1, 197) if 196 % k == 0)))
chain(("sort by length, shortest first: walnut, fig, pomegranate, pear", order("fig", "pear", "walnut", "pomegranate")), ("other way round now", "any", order("pomegranate", "walnut", "pear", "fig")),
      ("and only those with an r", "any", "pomegranate", "pear", "!~walnut|fig"))
chain(("5,200 euros at 2.9% for 6 years, compounded yearly. end amount?", num(5200 * 1.029 ** 6, 2)), ("what if it were 3.4 %", num(5200 * 1.034 ** 6, 2)),
      ("difference between the two", num(round(5200 * 1.034 ** 6, 2) - round(5200 * 1.029 ** 6, 2), 2)))
chain(("840 in binary?", "1101001000"), ("in octal", "1510"), ("hex", "348"))
chain(("two to the fortieth", 2 ** 40), ("how many digits has that", "any", num(13) + "|thirteen"), ("sum of these digits?", sum(map(int, str(2 ** 40)))))
chain(("a plot is 37.5 m by 22 m, area?", 825), ("i meant 27.5 by 22", 605), ("at 84 euros per m2, what does it cost", 605 * 84), ("plus 3.5 % agent", num(605 * 84 * 1.035, 2)))
chain(("write a function that counts the vowels (aeiou) of a text and run it on 'onion soup'", sum(c in "aeiou" for c in "onion soup")),
      ("same for 'crème-free queue'? without counting è", sum(c in "aeiou" for c in "crème-free queue")), ("and for 'rhythm'", r"~(?<!\d)0(?!\d)|\b(no|zero|none)\b"))
chain(("team,points\nlynx,41\notter,38\nbadger,45\nwho leads", "any", "badger"), ("otter just made 9 more. and now?", "any", "otter"), ("total of all points then", 41 + 47 + 45))
chain(("how many minutes are in 3.75 days", 5400), ("seconds?", 324000), ("hours?", "any", 90))
chain(("15 mar 2027 plus 100 days", day(D(2027, 3, 15) + DAYS(100))), ("what weekday is that", weekday(D(2027, 3, 15) + DAYS(100))), ("and minus 100 days, from the 15th of march again", day(D(2027, 3, 15) - DAYS(100))))
chain(("is 2027 a prime number", r"~\byes\b|\bis (a )?prime|true", r"!~\bnot\b|n['’]t"), ("the next one after it?", next(n for n in range(2028, 2100) if prime(n))),
      ("and the one before 2027", next(n for n in range(2026, 1900, -1) if prime(n))),
      ("multiply these last two", next(n for n in range(2028, 2100) if prime(n)) * next(n for n in range(2026, 1900, -1) if prime(n))))
chain(("26.2 miles in km", num(26.2 * 1.609344, 1)), ("if I run that in 4 hours, how fast am i in km/h", num(26.2 * 1.609344 / 4, 1)), ("in 3 and a half?", num(26.2 * 1.609344 / 3.5, 1)))
chain(("hello there", N, HELLO), ("need the square root of 5,625", 75), ("cube that", 75 ** 3), ("that's it, bye", N))
chain(("net 2,480, tax 19 percent. gross?", num(2480 * 1.19)), ("no wait, the tax is 7 percent", num(2480 * 1.07)), ("how much of this is the tax", num(173.6)))
chain(("reverse the word lighthouse", "esuohthgil"), ("take every 2nd letter of that, starting with the first", "esuohthgil"[::2]), ("how many letters are left", "any", num(5) + "|five"))
chain(("23 x 17", 391), ("times 11", 4301), ("minus 1", "any", 4300), ("half", "any", 2150), ("what's 15 % of this", num(322.5)))
chain(("these are my bills: gas 64.20, power 81.75, water 38.40, net 29.99. sum?", num(214.34)), ("per head, we are three", num(214.34 / 3, 2)), ("forgot the bin, 17.66. new sum", num(232)), ("and per head?", num(232 / 3, 2)))
chain(("3 cups of rice, 185 g each, in kg", num(.555)), ("enough for 6? one eats 80 g. how much do 6 need, in g", 480), ("whats left over, grams", 75))
chain(("sum of the first 200 odd numbers", 40000), ("and of the first 200 even ones, beginning with 2", 40200), ("the gap?", "any", 200))
chain(("keep the numbers under 40: 71 12 39 40 5 88", 12, 39, 5, "!~\\b(71|88)\\b"), ("sort them, biggest first", "any", order(39, 12, 5)), ("product of the lot?", 39 * 12 * 5), ("divided by 9", 260),
      ("square root of this to 3 decimals", num(math.sqrt(260), 3)))
chain(("born 9 sept 1975, how old on 8 sept 2026", 50), ("and the day after?", "any", 51), ("how many days old on that birthday", (D(2026, 9, 9) - D(1975, 9, 9)).days))
chain(("12 choose 5", 792), ("and if order matters?", math.perm(12, 5)), ("chance to guess one of the 792 right, as a percent with 2 decimals", num(100 / 792, 2) + "|0.13"), ("ta", N))
chain(("67 kg at 1.71 m, bmi?", num(67 / 1.71 ** 2, 1)), ("my husband: 88 kg, 1.84 m", num(88 / 1.84 ** 2, 1)), ("if he loses 6 kg?", num(82 / 1.84 ** 2, 1)),
      ("how heavy would he be at bmi 23", num(23 * 1.84 ** 2, 0)), ("so that's how many kilos less than the 88", num(88 - 23 * 1.84 ** 2, 0)), ("ok thank you", N))
# with functions
LAMP = F("set_lamp", "Sets a lamp", {"room": S(), "percent": I("Brightness, 0 is off"), "colour": E("White if absent", "white", "warm", "red", "green")}, "set", ["room", "percent"])
HEAT = F("set_heating", "Sets the temperature of a room", {"room": S(), "celsius": X()}, "set")
WHITE = (None, "white")
chain(("studio lamp to 60", LAMP, C(room=T("studio"), percent=60, colour=WHITE)), ("bit too bright, 45", LAMP, C(room=T("studio"), percent=45, colour=WHITE)),
      ("now the same in the attic", LAMP, C(room=T("attic"), percent=45, colour=WHITE)), ("thanks!", N), tools=[LAMP, HEAT])
chain(("heat the office to 20.5", HEAT, C(room=T("office"), celsius=20.5)), ("make it one degree more", HEAT, C(room=T("office"), celsius=21.5)), ("what's that in Fahrenheit?", "any", num(21.5 * 1.8 + 32, 0)), tools=[LAMP, HEAT])
chain(("ferry from Larne to Cairnryan on 5 april 2027, no car", FERRY, C(from_port=T("Larne"), to_port=T("Cairnryan"), date="2027-04-05", with_car=(None, False)), "07:40|7:40"),
      ("and on the 6th?", FERRY, C(from_port=T("Larne"), to_port=T("Cairnryan"), date="2027-04-06", with_car=(None, False))),
      ("coming back on the 9th then", FERRY, C(from_port=T("Cairnryan"), to_port=T("Larne"), date="2027-04-09", with_car=(None, False))), tools=[FERRY])
chain(("move pallet 31 from B-04 to B-09", PALLET, C(pallet=31, source=T("B-04"), target=T("B-09"))), ("sorry, back to where it was", PALLET, C(pallet=31, source=T("B-09"), target=T("B-04"))),
      ("how many pieces of QT-18 are there, reserved ones left out", COUNT, C(sku=T("QT-18"), include_reserved=False), "312"), ("how many boxes of 24 are that", 13), tools=[PICK, PALLET, COUNT])
OWED = live(FINE, "print({11902: '3.20', 11903: '11.75'}.get(a['card'], 'no such card'))")
chain(("two weeks more for card 11902, Middlemarch please", LOAN, C(card=11902, title=T("Middlemarch"), weeks=2)), ("does he have any fines", OWED, C(card=11902), "3.2"),
      ("and reader 11903?", OWED, C(card=11903), "11.75"), tools=[SHELF, LOAN, OWED])
chain(("6 sets of 5 deadlifts at 120 kg", GYM, C(exercise=T("deadlifts", "deadlift"), kg=120, reps=5, sets=6)),
      ("then one set of 12 at 80", GYM, C(exercise=T("deadlifts", "deadlift"), kg=80, reps=12, sets=(None, 1))), ("total kilos moved in both together?", 6 * 5 * 120 + 12 * 80), tools=[GYM, RUN])
DELIVERY = live(F("delivery_fee", "Fee for delivering an order", {"km": X(), "value": X("Of the order, in euros")}), "print(f\"fee {0 if a['value'] >= 80 else 2 + 0.5 * a['km']:.2f}\")")
chain(("delivery fee for an order of 42 euros, 9 km away", DELIVERY, C(km=9, value=42), "6.5"), ("if it's 14 km?", DELIVERY, C(km=14, value=42), num(9)),
      ("and for 90 euros, still 14 km", DELIVERY, C(km=14, value=90), r"~(?<![\d.])0(\.00?)?(?!\d)|free|no fee|nothing|zero"), tools=[DELIVERY])
STOCKS = live(F("cellar_stock", "Bottles of a drink in the cellar", {"drink": S()}), "n = {'cider': 48, 'tonic': 132, 'stout': 0}\nprint(n.get(a['drink'].lower(), 'not listed'))")
chain(("how many bottles of cider have we got", STOCKS, C(drink=T("cider")), 48), ("tonic?", STOCKS, C(drink=T("tonic")), 132), ("how many crates of 12 is that tonic", "any", num(11) + "|eleven"),
      ("stout?", STOCKS, C(drink=T("stout")), r"~(?<!\d)0(?!\d)|\b(no|none|zero)\b|n['’]t|out of"), tools=[STOCKS, PREORDER])
chain(("court for badminton at 18:30, one hour, indoors", COURT, C(sport="badminton", start="18:30", hours=(None, 1), indoor=True), num(5) + "|five"),
      ("half an hour later is better", COURT, C(sport="badminton", start="19:00", hours=(None, 1), indoor=True)), ("can you also iron my shirt?", N), tools=[COURT, SUBST])
DAY = live(BIN, "print('Friday' if a['number'] == 80 else {'paper': 'Thursday', 'glass': 'Monday'}.get(a['bin'], 'Tuesday'))")
chain(("next paper collection at Mill Lane 8", DAY, C(street=T("Mill Lane"), number=8, bin="paper"), "thursday"), ("and glass?", DAY, C(street=T("Mill Lane"), number=8, bin="glass"), "monday"),
      ("same two at number 80 - no, only paper there", DAY, C(street=T("Mill Lane"), number=80, bin="paper"), "friday"), tools=[POTHOLE, DAY])
chain(("add 12 points for Mo in round 1", SCORE, C(player=T("Mo"), points=12, round=1)), ("and 7 for Jules, same round", SCORE, C(player=T("Jules"), points=7, round=1)),
      ("round 2: Mo loses 5", SCORE, C(player=T("Mo"), points=-5, round=2)), ("jules gets 3 there", SCORE, C(player=T("Jules"), points=3, round=2)), ("whats mo's total then", "any", 7),
      ("and jules", "any", 10), tools=[SCORE])
WORMS = live(DOSE, "print({'cat': 'half a tablet', 'dog': '2 tablets', 'horse': '6 tablets'}[a['species']])")
chain(("dose of worming for a cat of 4.2 kg", WORMS, C(species="cat", kg=4.2), "half|0.5|½|1/2"), ("and for the horse, she has 480", WORMS, C(species="horse", kg=480), num(6) + "|six"),
      ("if one tablet costs 3.80, what do i pay for the horse", "any", num(22.8)), tools=[WORMS, VACC])


# ---------------------------------------------------------------- five languages: 15

def tongue(q, *facts):
    ask("languages", [q], [P], [[f if isinstance(f, str) else both(f) for f in facts]])


def date_in(d, names):
    """d in figures, or with the month's name in the language."""
    return rf"~{d.isoformat()}|\b0?{d.day}[./-]0?{d.month}[./-]({d.year}|{d.year % 100})|\b0?{d.day}(\.|er|º|°)?( de)? ({names}|{calendar.month_name[d.month].lower()})|{calendar.month_name[d.month].lower()} 0?{d.day}\b"


tongue("wieviel ist 3.482 mal 67", 3482 * 67)
tongue("Das Sofa kostet 1.149 Euro, es gibt 12 % Nachlass. Was zahle ich noch?", 1149 * .88)
tongue("auf welchen wochentag fällt der 6. dezember 2029", {3: "donnerstag|thursday"}[D(2029, 12, 6).weekday()])
tongue("combien font 14 puissance 7", 14 ** 7)
tongue("j'ai 9 caisses de 144 oeufs, j'en casse 37, combien il m'en reste svp", 9 * 144 - 37)
tongue("le 20 février 2028 plus 45 jours, ça donne quelle date ?", date_in(D(2028, 2, 20) + DAYS(45), "avril"))
tongue("quanto fa 8.640 diviso 27?", 8640 // 27)
tongue("quanti giorni passano dal 25 aprile 2026 al 15 agosto 2026", (D(2026, 8, 15) - D(2026, 4, 25)).days)
tongue("la media di 23, 31, 18 e 42 per favore", 28.5)
tongue("raiz quadrada de 7.396, qual é?", 86)
tongue("Comprei 3 camisas a 27,90 e uma calça por 64,50. Quanto gastei ao todo?", 3 * 27.9 + 64.5)
tongue("que dia da semana foi 25 de abril de 1974", "quinta|thursday")
tongue("cuánto es el 35% de 2.480", int(.35 * 2480))
tongue("cuántos segundos hay en 5 horas y 20 minutos", 19200)
tongue("mi contrato empieza el 10 de enero de 2027 y dura 180 días, qué día es 180 días después?", date_in(D(2027, 1, 10) + DAYS(180), "julio"))
assert D(1974, 4, 25).weekday() == 3 and 86 ** 2 == 7396 and 8640 % 27 == 0 and (D(2028, 2, 20) + DAYS(45)).month == 4 and (D(2027, 1, 10) + DAYS(180)).month == 7


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
