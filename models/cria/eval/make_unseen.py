"""Writes unseen.jsonl: conversations worded by hand before the training data was touched, none from the generator.

The fields are those of questions.jsonl, and: group, the row of the issue's table; calls, per turn, the arguments that are right
(several where several are); words, per turn, what the arguments must hold somewhere.  Nothing in training may be tuned to a single item."""
import datetime
import json
import math
import os
import statistics

D = datetime.date
OUT = []
P, N = "python", "none"


def prop(t, about=None, **more):
    o = {"type": t}
    if about:
        o["description"] = about
    o.update(more)
    return o


S = lambda about=None, **m: prop("string", about, **m)
I = lambda about=None, **m: prop("integer", about, **m)
X = lambda about=None, **m: prop("number", about, **m)
B = lambda about=None, **m: prop("boolean", about, **m)
A = lambda kind, about=None: prop("array", about, items={"type": kind})
E = lambda about, *v: prop("string", about, enum=list(v))


def F(name, about, props, result="done", required=None, error=None):
    o = {"type": "function", "function": {"name": name, "description": about, "parameters": {"type": "object", "properties": props, "required": list(props) if required is None else required}}}
    o["error" if error else "result"] = error or result
    return o


def search(result=None, error=None, name="brave_search"):
    return F(name, "search", {"query": S()}, result, error=error)


def ask(group, q, tool, facts, tools=None, calls=None, words=None):
    """One turn: strings.  Several: lists."""
    one = not isinstance(q, list)
    wrap = lambda x: [x] if one else x
    f = facts if facts == [[]] else wrap(facts)
    line = dict(group=group, turns=wrap(q), tool=wrap(tool), facts=[x if isinstance(x, list) else [str(x)] for x in f])
    if tools:
        line["tools"] = tools
    if calls is not None:
        c = wrap(calls)
        line["calls"] = [[x] if isinstance(x, dict) else x for x in c]
    if words is not None:
        line["words"] = wrap(words)
    n = len(line["turns"])
    assert all(len(line[k]) == n for k in ("tool", "facts", "calls", "words") if k in line), q
    OUT.append(line)


# ---- Python, one turn ------------------------------------------------------------------------------------------------
def py(q, *facts):
    ask("python", q, P, [str(f) for f in facts])


py("whats 8347 x 29", 8347 * 29)
py("need 77 cubed", 77 ** 3)
py("i bought 14 packs with 36 screws each. total screws?", 504)
py("quick one: 90210 minus 4468", 85742)
py("What would 2 to the power of 89 look like written out?", 2 ** 89)
py("pls divide 1,000,000 by 64", 15625)
py("how big is 31 factorial", math.factorial(31))
py("97*103-11^2", 97 * 103 - 121)
py("Could you work out (4.5 + 3.25) * 16 for me? Thanks!", 124)
py("my phone plan is 23.50 a month, what do I pay per year", 282)
py("is 5183 prime or not", "not|No|no")
py("factor 9240", "11")
py("lcm of 84 and 90?", 1260)
py("biggest number dividing both 1980 and 2772", 396)
py("0b110101 as a normal decimal number", 53)
py("3735928559 in hexadecimal please", "deadbeef")
py("what's 18 percent of 4,350", 783)
py("a jacket costs 129 and it's 35% off. what do i pay", "83.85")
py("Our rent goes up 4% from 1150. New rent?", 1196)
py("if I put 5000 in the bank at 3% compounded yearly, how much after 8 years", "6333.85|6333.9|6334")
py("tip of 20 percent on a bill of 68.40", "13.68")
py("137 dollars shared evenly between 4 people", "34.25")
py("we had 1200 flyers and handed out 847. whats left", 353)
py("eighty-four times nineteen", 84 * 19)
py("twelve thousand divided by fifteen = ?", 800)
py("what part of 250 is 40, in percent", 16)
py("prices went from 80 to 92. what is that as a percentage increase?", 15)
py("6 ft 2 in centimetres", "187.96|188")
py("convert 26.2 miles to km", "42.1|42.2")
py("how many pounds is 70 kilos", "154.3|154")
py("-40 fahrenheit is what in celsius", "-40")
py("hey, 180 C to F? for an oven", 356)
py("how many litres in 12 us gallons", "45.4")
py("3.5 GB in megabytes (1024 based)", 3584)
py("what day of the week was 12 march 1999?", "Friday")
py("which weekday will christmas 2031 be", D(2031, 12, 25).strftime("%A"))
py("days between 3 Feb 2021 and 17 Aug 2023", (D(2023, 8, 17) - D(2021, 2, 3)).days)
py("whats the date 100 days after 15 june 2025", "23 September 2025|2025-09-23|September 23")
py("a film starts at 19:45 and runs 137 minutes, when is it over?", "22:02")
py("how many minutes are in 3 days", 4320)
py("was 2100 going to be a leap year", "not|No|no")
py("average of 12, 15, 22, 9 and 31", "17.8")
py("find the median: 14 3 88 27 41 5", "20.5")
py("std deviation of 4, 8, 15, 16, 23, 42", f"{statistics.stdev([4, 8, 15, 16, 23, 42]):.2f}|{statistics.pstdev([4, 8, 15, 16, 23, 42]):.2f}|{statistics.stdev([4, 8, 15, 16, 23, 42]):.1f}|{statistics.pstdev([4, 8, 15, 16, 23, 42]):.1f}")
py("sort these ascending 44, 7, 19, 3, 102, 56", "3, 7, 19, 44, 56, 102")
py("add these up: 19.99 5.49 12.00 7.25", "44.73")
py("which is the highest of 881, 918, 819, 891?", 918)
py("of the numbers 4 9 12 15 22 27 30 keep only those divisible by 3", "9, 12, 15, 27, 30")
py("remove duplicates from apple, pear, apple, fig, pear", "fig")
py("put in alphabetical order: walnut, cedar, oak, birch, maple", "birch, cedar, maple, oak, walnut")
py("reverse the word thunderstorm", "mrotsrednuht")
py("how many letters has the word incomprehensibilities", 21)
py("count the letter s in mississippi possesses", 9)
py("make this uppercase: meet me at noon", "MEET ME AT NOON")
py("is \"never odd or even\" a palindrome if we ignore spaces", "yes|Yes|is a palindrome")
py("how many words are in: the cat that sat on the mat was fat", 9)
py("replace every a with o in banana split", "bonono split")
py("what are the initials of Margaret Heafield Hamilton", "MHH|M.H.H|M. H. H")
py("caesar shift of 3 for the word attack", "dwwdfn")
py("write a function that doubles a number and run it on 21", 42)
py("sum of all even numbers from 1 to 300", sum(range(0, 301, 2)))
py("20th fibonacci number?", 6765)
py("list the primes below 40", "37")
py("square root of 2 to 10 decimals", "1.4142135624")
py("how many ways to choose 5 out of 12", 792)
py("I walk 7.5 km a day, how many km in a fortnight", 105)
py("A train does 240 km in 3 hours, what speed is that", 80)
py("area of a circle with radius 6?", "113.1|113.09")
py("hypotenuse of a right triangle with legs 9 and 40", 41)
py("name,qty\nbolts,140\nnuts,85\nwashers,310\nwhat's the total qty", 535)
py("Ann 34, Bob 29, Cid 41 - who is the oldest?", "Cid")
py("roman numeral for 1987 pls", "MCMLXXXVII")
py("round 2.71828 to two places", "2.72")
py("what is 3/8 + 1/6 as a fraction", "13/24")
py("digits of 8675309 added together", 38)
py("i earn 2,840 a month and spend 2,115. how much do i save in a year?", 8700)
py("how old in days is someone born 1 January 2000 on 1 January 2020", 7305)

# ---- search, Wolfram, knowledge, files --------------------------------------------------------------------------------
ask("builtin", "who won the chess world cup this year? look it up", "brave_search", ["Velasquez"], [search("1. Chess World Cup: Ivo Velasquez takes the title after tie-breaks in Tbilisi")], words=["chess"])
ask("builtin", "search the web for the opening hours of the Tallinn city museum", "brave_search", ["11:00|11"], [search("Tallinn City Museum: open daily 11:00 to 18:00, closed on Mondays")], words=["tallinn"])
ask("builtin", "any news about the bridge repairs in Fallbrook", "brave_search", ["April"], [search("Fallbrook bridge: repairs delayed until 9 April, says the council")], words=["fallbrook"])
ask("builtin", "google the price of a kestrel 40 tent please", "brave_search", ["389"], [search("Kestrel 40 tent, 389 euros at OutdoorHaus")], words=["kestrel"])
ask("builtin", "can you check online how tall the Norvik tower is", "brave_search", ["212"], [search("The Norvik Tower in Oslo measures 212 metres")], words=["norvik"])
ask("builtin", "whats the latest version of zettlr", "brave_search", ["3.4"], [search("Zettlr 3.4 released on 2 October")], words=["zettlr"])
ask("builtin", "ask wolfram for the melting point of gallium", "wolfram_alpha", ["29.76"], [search("29.76 degrees Celsius", name="wolfram_alpha")], words=["gallium"])
ask("builtin", "integrate x^2 * sin(x) with wolfram alpha", "wolfram_alpha", ["2 x sin"], [search("2 x sin(x) - (x^2 - 2) cos(x) + constant", name="wolfram_alpha")], words=["x^2"])
ask("builtin", "use wolfram: distance earth to saturn", "wolfram_alpha", ["9.58"], [search("9.58 astronomical units", name="wolfram_alpha")], words=["saturn"])
KS = F("knowledge_search", "Searches the documents that the user has added", {"query": S("What to look for"), "k": I("How many passages")}, "handbook.md:41@9f3c2a1: Badges are collected at the north desk before 9.", ["query"])
ask("builtin", "where do I pick up my badge, according to our handbook?", "knowledge_search", ["north desk"], [KS], words=["badge"])
KS2 = F("knowledge_search", "Searches the documents that the user has added", {"query": S("What to look for"), "k": I("How many passages")}, "rules/parking.txt:7@11aa09c: Visitors park on level 2. The fee is 3 euros a day.", ["query"])
ask("builtin", "look in my documents: what does visitor parking cost", "knowledge_search", ["3 euro"], [KS2], words=["park"])
ask("builtin", "do our notes say anything about the boiler pressure?", "knowledge_search", ["1.5"], [F("knowledge_search", "Searches the documents that the user has added", {"query": S("What to look for"), "k": I("How many passages")}, "manual/boiler.md:88@77ab310: Keep the pressure between 1.5 and 2 bar.", ["query"])], words=["boiler"])
FR = lambda r: F("file_read", "Read a file from the work folder", {"path": S("Path of the file")}, r)
FW = F("file_write", "Write a file into the work folder", {"path": S("Path of the file"), "content": S("What to write")}, "written")
FL = lambda r: F("file_list", "List the files of the work folder", {}, r)
ask("builtin", "open budget_2026.csv and tell me what it says", "file_read", ["4200|4,200"], [FR("travel,4200"), FW], calls={"path": "budget_2026.csv"})
ask("builtin", "which files are there?", "file_list", ["plan.txt"], [FR("x"), FL("plan.txt\nphoto.jpg")], calls={})
ask("builtin", "save the text \"ring the bell twice\" as bell.txt", "file_write", [], [FR("x"), FW], calls={"path": "bell.txt", "content": "ring the bell twice"})
ask("builtin", "ls", P, [])
ask("builtin", ["make a file called shopping.txt with the lines milk, bread and soap", "cat shopping.txt"], [P, P], [[], ["soap"]])
ask("builtin", ["write 'locker code 8841' into locker.txt", "what files do i have now", "read locker.txt back to me"], [P, P, P], [[], ["locker.txt"], ["8841"]])
ask("builtin", ["Store the numbers 5, 9 and 14 in nums.csv, one per line", "sum up what's in nums.csv"], [P, P], [[], ["28"]])
ask("builtin", "show me the contents of report_final.md", P, ["report_final.md"])
ask("builtin", ["create hello.py that prints good morning", "dir", "delete hello.py", "is hello.py still there?"], [P, P, P, P], [[], ["hello.py"], [], ["not|no|No"]])
ask("builtin", ["append the line 'call grandma' to todo.md", "show todo.md"], [P, P], [[], ["grandma"]])

# ---- functions never seen ---------------------------------------------------------------------------------------------
BOOK = F("reserve_court", "Books a tennis court", {"court": I("Court number"), "date": S("Date as YYYY-MM-DD"), "start": S("Start as HH:MM"), "lights": B("Floodlights needed")}, "Reserved, code T-5520", ["court", "date", "start"])
COMP = F("file_complaint", "Registers a complaint of a resident", {"flat": S("Flat number"), "subject": S("What it is about"), "urgent": B()}, "complaint 771", ["flat", "subject"])
PET = F("register_pet", "Adds a pet to the clinic's records", {"owner": S("Owner's full name"), "pet_name": S(), "species": E("Kind of animal", "dog", "cat", "rabbit", "bird"), "weight_kg": X()}, "record 3301", ["owner", "pet_name", "species"])
VAC = F("schedule_vaccination", "Sets a vaccination appointment for a pet", {"record": I("Record number"), "vaccine": S(), "day": S("YYYY-MM-DD")}, "booked")
THERMO = F("set_thermostat", "Sets the target temperature of a room", {"room": E("Room", "kitchen", "bedroom", "office", "bath"), "celsius": X("Target in degrees Celsius")}, "ok, heating")
BLINDS = F("move_blinds", "Opens or closes the blinds", {"room": E("Room", "kitchen", "bedroom", "office", "bath"), "position": I("0 closed, 100 open")}, "moving")
ALARM = F("arm_alarm", "Arms the burglar alarm", {"mode": E("Mode", "home", "away", "night"), "delay_seconds": I()}, "armed", ["mode"])
SHIP = F("quote_shipping", "Price for sending a parcel", {"from_zip": S("Sender's postal code"), "to_zip": S("Receiver's postal code"), "weight_kg": X("Weight"), "express": B("Express delivery")}, '{"price": 17.4, "currency": "EUR"}', ["from_zip", "to_zip", "weight_kg"])
TRACK = F("parcel_status", "Where a parcel is", {"tracking_code": S("Code on the receipt")}, "In the depot at Linz since 06:10")
INV = F("create_invoice", "Makes an invoice", {"customer": S("Customer's name"), "amount": X("Amount in euros"), "due_days": I("Days until payment"), "items": A("string", "What is billed")}, "invoice 2026-118", ["customer", "amount"])
PAID = F("mark_paid", "Marks an invoice as paid", {"invoice": S("Invoice number")}, "ok")
REC = F("find_recipes", "Recipes for what is in the fridge", {"ingredients": A("string", "What there is"), "max_minutes": I("Longest cooking time"), "vegetarian": B()}, "Shakshuka (25 min)", ["ingredients"])
STOCK = F("warehouse_count", "Units of an article on the shelves", {"sku": S("Article code"), "site": E("Warehouse", "Leeds", "Porto", "Gdansk")}, "412 units")
LEAVE = F("request_leave", "Asks for days off", {"employee_id": S(), "from_date": S("first day, YYYY-MM-DD"), "to_date": S("last day, YYYY-MM-DD"), "kind": E("Kind of leave", "holiday", "sick", "parental")}, "request 88 sent to your manager")
ROOMS = F("free_rooms", "Meeting rooms that are free", {"seats": I("How many people"), "projector": B("Projector needed")}, "Aspen, Birch", ["seats"])
SENSOR = F("read_sensor", "Latest value of a greenhouse sensor", {"sensor_id": S("Sensor's id"), "quantity": E("What is measured", "humidity", "temperature", "co2")}, "61.5")
VALVE = F("open_valve", "Opens a water valve for a while", {"valve": I("Valve number"), "minutes": X("For how long")}, "valve open")
POLL = F("make_poll", "Starts a poll in the channel", {"question": S(), "options": A("string", "Answers to choose from"), "anonymous": B()}, "poll started", ["question", "options"])
MUTE = F("mute_member", "Silences a member of the channel", {"handle": S("Member's handle without @"), "hours": I()}, "muted")
FX = F("convert_currency", "Converts money at today's rate", {"amount": X(), "source": S("ISO code"), "target": S("ISO code")}, "117.32")
PLAY = F("queue_track", "Adds a song to the queue", {"title": S(), "artist": S(), "play_next": B()}, "queued", ["title"])
VOL = F("set_volume", "Loudness of a speaker", {"speaker": S("Speaker's name"), "percent": I("0 to 100")}, "ok")
TAXI = F("order_ride", "Orders a taxi", {"pickup": S("Where to start"), "dropoff": S("Where to go"), "passengers": I(), "wheelchair": B()}, "Car 204 arrives in 7 minutes", ["pickup", "dropoff"])
LAMP = F("colour_lamp", "Sets colour and brightness of a lamp", {"lamp": S(), "colour": S(), "brightness": I("0 to 100")}, "ok", ["lamp", "colour"])
GRADE = F("enter_grades", "Enters the grades of a test", {"course": S("Course code"), "grades": A("number", "Grades in order")}, "3 grades entered")
PILOT = F("runway_wind", "Wind at an airfield", {"icao": S("Four-letter code of the airfield")}, "240 degrees, 12 knots")
LIB = F("extend_loan", "Extends the loan of a book", {"card": S("Library card"), "isbn": S("ISBN"), "weeks": I("How many weeks more")}, "Due on 3 January", ["card", "isbn"])
fn = lambda q, tool, facts, tools, calls, group="functions": ask(group, q, tool, facts, tools, calls)
fn("book court 4 for 2026-12-05 at 18:30 please, with floodlights", "reserve_court", ["T-5520"], [BOOK, COMP], {"court": 4, "date": "2026-12-05", "start": "18:30", "lights": True})
fn("i want to play tennis on court 2, 2027-01-09, from 9:00", "reserve_court", ["T-5520"], [PET, BOOK, ROOMS], [{"court": 2, "date": "2027-01-09", "start": "09:00"}, {"court": 2, "date": "2027-01-09", "start": "9:00"}])
fn("flat 17B has a leaking radiator, tell the management. it's urgent", "file_complaint", ["771"], [BOOK, COMP], [{"flat": "17B", "subject": s, "urgent": True} for s in ("leaking radiator", "Leaking radiator", "a leaking radiator", "radiator leaking")])
fn("New patient: a rabbit named Clover, belongs to Ines Okafor, 1.8 kg", "register_pet", ["3301"], [VAC, PET], {"owner": "Ines Okafor", "pet_name": "Clover", "species": "rabbit", "weight_kg": 1.8})
fn("pet record 3301 needs a rabies shot on 2027-02-14", "schedule_vaccination", [], [VAC, PET], [{"record": 3301, "vaccine": v, "day": "2027-02-14"} for v in ("rabies", "Rabies", "rabies shot")])
fn("it's chilly in the office, make it 21.5", "set_thermostat", [], [BLINDS, THERMO, ALARM], {"room": "office", "celsius": 21.5})
fn("blinds in the bedroom halfway please", "move_blinds", [], [THERMO, BLINDS, ALARM], {"room": "bedroom", "position": 50})
fn("close the kitchen blinds completely", "move_blinds", [], [THERMO, BLINDS], {"room": "kitchen", "position": 0})
fn("I'm leaving the house, switch the alarm on with 45 seconds delay", "arm_alarm", ["armed"], [ALARM, BLINDS, THERMO], {"mode": "away", "delay_seconds": 45})
fn("going to bed, arm the alarm", "arm_alarm", ["armed"], [BLINDS, ALARM], {"mode": "night"})
fn("what would it cost to send 3.2 kg from 10115 to 80331 by express?", "quote_shipping", ["17.4"], [TRACK, SHIP], {"from_zip": "10115", "to_zip": "80331", "weight_kg": 3.2, "express": True})
fn("where's my parcel? the code is JJD-0098-44Z", "parcel_status", ["Linz"], [TRACK, SHIP], {"tracking_code": "JJD-0098-44Z"})
fn("bill Hollins & Sons 1,250 euros, they have 30 days", "create_invoice", ["2026-118"], [PAID, INV], {"customer": "Hollins & Sons", "amount": 1250, "due_days": 30})
fn("invoice for Mira Stoltz: 89.90 for two items, lamp and cable", "create_invoice", ["2026-118"], [INV], {"customer": "Mira Stoltz", "amount": 89.9, "items": ["lamp", "cable"]})
fn("the money for 2026-101 arrived", "mark_paid", [], [PAID, INV], {"invoice": "2026-101"})
fn("I've got eggs, tomatoes and onions. what can I cook in half an hour", "find_recipes", ["Shakshuka"], [REC, THERMO], {"ingredients": ["eggs", "tomatoes", "onions"], "max_minutes": 30})
fn("vegetarian ideas with leeks and rice?", "find_recipes", ["Shakshuka"], [REC], {"ingredients": ["leeks", "rice"], "vegetarian": True})
fn("how many of VX-220-K do we have in Porto", "warehouse_count", ["412"], [STOCK, TRACK], {"sku": "VX-220-K", "site": "Porto"})
fn("check stock of article 9-AA71 in the polish warehouse (Gdansk)", "warehouse_count", ["412"], [LEAVE, STOCK], {"sku": "9-AA71", "site": "Gdansk"})
fn("employee E-0442 wants holiday from 2026-12-21 to 2026-12-31", "request_leave", ["88"], [LEAVE, ROOMS], {"employee_id": "E-0442", "from_date": "2026-12-21", "to_date": "2026-12-31", "kind": "holiday"})
fn("is there a meeting room for twelve people with a beamer?", "free_rooms", ["Aspen"], [ROOMS, BOOK], {"seats": 12, "projector": True})
fn("room for 5", "free_rooms", ["Birch"], [ROOMS, LEAVE], {"seats": 5})
fn("how humid is it at GH-07", "read_sensor", ["61.5"], [VALVE, SENSOR], {"sensor_id": "GH-07", "quantity": "humidity"})
fn("Run valve 3 for 7.5 minutes.", "open_valve", [], [VALVE, SENSOR], {"valve": 3, "minutes": 7.5})
fn("water for a quarter of an hour on valve 12", "open_valve", [], [SENSOR, VALVE], {"valve": 12, "minutes": 15})
fn("ask everybody: \"Pizza or sushi?\" with the options pizza and sushi", "make_poll", [], [POLL, MUTE], {"question": "Pizza or sushi?", "options": ["pizza", "sushi"]})
fn("please silence @grumbleduck for 24 hours", "mute_member", [], [POLL, MUTE], {"handle": "grumbleduck", "hours": 24})
fn("125 US dollars in euros", "convert_currency", ["117.32"], [FX, INV], {"amount": 125, "source": "USD", "target": "EUR"})
fn("put on Harvest Moon by Neil Young next", "queue_track", [], [VOL, PLAY], {"title": "Harvest Moon", "artist": "Neil Young", "play_next": True})
fn("kitchen speaker is too loud, 20 percent", "set_volume", [], [PLAY, VOL], [{"speaker": "kitchen", "percent": 20}, {"speaker": "kitchen speaker", "percent": 20}, {"speaker": "Kitchen", "percent": 20}])
fn("get me a cab from Harbour Street 9 to the airport, we are 3", "order_ride", ["7"], [TAXI, TRACK], [{"pickup": "Harbour Street 9", "dropoff": a, "passengers": 3} for a in ("airport", "the airport", "Airport")])
fn("turn the desk lamp green", "colour_lamp", [], [LAMP, THERMO, VOL], [{"lamp": l, "colour": "green"} for l in ("desk", "desk lamp")])
fn("desk lamp to a warm orange at 40", "colour_lamp", [], [LAMP, BLINDS], [{"lamp": l, "colour": c, "brightness": 40} for l in ("desk", "desk lamp") for c in ("orange", "warm orange")])
fn("For course BIO-204 the grades are 1.7, 2.3 and 1.0", "enter_grades", [], [GRADE, BOOK], {"course": "BIO-204", "grades": [1.7, 2.3, 1.0]})
fn("how's the wind at LOWI right now", "runway_wind", ["12 knots|240"], [PILOT, SENSOR], {"icao": "LOWI"})
fn("i'd like to keep the book 978-3-16-148410-0 two weeks longer, my card is L55-201", "extend_loan", ["January"], [LIB, BOOK], {"card": "L55-201", "isbn": "978-3-16-148410-0", "weeks": 2})
fn("extend 9780306406157 on card 77812", "extend_loan", ["January"], [LIB], {"card": "77812", "isbn": "9780306406157"})
# something needed is missing: asks back
for q, tools in [("book me a tennis court", [BOOK]), ("can you send an invoice", [INV, PAID]), ("track my parcel", [TRACK, SHIP]), ("set the temperature please", [THERMO])]:
    ask("functions", q, N, [[]], tools)

# ---- no function fits -------------------------------------------------------------------------------------------------
for q, tools in [
    ("order me a pepperoni pizza", [BOOK, COMP]), ("can you translate this letter into Finnish?", [STOCK, TRACK]), ("call my sister", [THERMO, BLINDS]),
    ("what's my bank balance", [PET, VAC]), ("send an e-mail to Pedro that I'm late", [PILOT]), ("renew my passport", [LIB, ROOMS]),
    ("turn off the television", [BLINDS, ALARM]), ("buy 10 shares of Siemens", [TAXI]), ("delete invoice 2026-101", [SENSOR, VALVE]),
    ("book a flight to Madrid", [BOOK, TRACK, STOCK]), ("water my tomatoes... just kidding. print this page", [POLL, MUTE]), ("play some jazz", [FX, INV]),
]:
    ask("no function", q, N, [[]], tools)
ask("no function", "thanks, that's all I needed!", N, [[]], [BOOK, COMP])
ask("no function", "good evening", N, [[]], [TAXI, PLAY])
ask("no function", "23 * 19?", P, ["437"], [BOOK, STOCK])

# ---- small talk -------------------------------------------------------------------------------------------------------
for q in ["hiya", "good morning to you", "hey there, how's life", "cheers mate, that helped a lot", "ok thx", "who made you?", "are you chatgpt", "what can you do for me", "do you have feelings?",
          "lol", "bye for now", "see you tomorrow!", "sorry, I was rude", "I'm bored", "I had a terrible day", "you're pretty clever", "nice", "what's your name again", "can you keep a secret", "do you like music?", "How do you work exactly?", "are you a human or a machine"]:
    ask("talk", q, N, [[]])

# ---- the tool failed, found nothing, or the call was wrong ---------------------------------------------------------------
SORRY = "no |not |nothing|fail|could|error|unavailable|sorry|unable"
ask("failures", "search for the phone number of Bodil's bakery in Aarhus", "brave_search", [SORRY], [search("No results found.")])
ask("failures", "look up tomorrow's tide in Whitby", "brave_search", [SORRY], [search(error="request timed out")])
ask("failures", "wolfram: population of Atlantis", "wolfram_alpha", [SORRY], [search("Wolfram Alpha did not understand your input", name="wolfram_alpha")])
ask("failures", "what do my documents say about unicorn insurance", "knowledge_search", [SORRY], [F("knowledge_search", "Searches the documents that the user has added", {"query": S("What to look for")}, "no passage found")])
ask("failures", "where is parcel ZZ-1000", "parcel_status", [SORRY], [F("parcel_status", "Where a parcel is", {"tracking_code": S("Code on the receipt")}, error="unknown tracking code")])
ask("failures", "book court 9 on 2026-12-24 at 10:00", "reserve_court", [SORRY + "|closed"], [F("reserve_court", "Books a tennis court", BOOK["function"]["parameters"]["properties"], error="the hall is closed on that day", required=["court", "date", "start"])])
ask("failures", "what's the value of sensor GH-99, temperature", "read_sensor", [SORRY + "|offline"], [F("read_sensor", "Latest value of a greenhouse sensor", SENSOR["function"]["parameters"]["properties"], error="sensor offline since Tuesday")])
ask("failures", "read secrets.txt to me", P, [SORRY + "|exist"])
ask("failures", "what is 5 divided by zero", P, ["zero|not|undefined|cannot|can't"])
ask("failures", "show line 3 of diary_march.txt", P, [SORRY + "|exist"])
ask("failures", "how many units of QQ-1 are in Leeds", "warehouse_count", [SORRY], [F("warehouse_count", "Units of an article on the shelves", STOCK["function"]["parameters"]["properties"], error="database locked, try again later")])
ask("failures", "find recent articles about the Zimmel effect", "brave_search", [SORRY], [search("")])
ask("failures", "what's the wind at KXYZ", "runway_wind", [SORRY], [F("runway_wind", "Wind at an airfield", {"icao": S()}, '{"error": "no such station"}')])
ask("failures", "convert the word banana to an integer", P, [SORRY + "|invalid"])
ask("failures", "any free room for 200 people?", "free_rooms", [SORRY + "|none|None"], [F("free_rooms", "Meeting rooms that are free", ROOMS["function"]["parameters"]["properties"], "[]", ["seats"])])

# ---- follow-ups -------------------------------------------------------------------------------------------------------
fu = lambda q, facts, tool=None, **m: ask("follow-ups", q, tool or [P] * len(q), [x if isinstance(x, list) else [str(x)] for x in facts], **m)
fu(["what's 348 + 977", "times 6", "and now take away 1000"], [1325, 7950, 6950])
fu(["64 * 12", "half of that?", "square it", "what would 10% of it be"], [768, 384, 147456, "14745.6"])
fu(["how far is 12 miles in km", "and 20 miles?", "what about in metres"], ["19.3", "32.18|32.19|32.2", "32186|32187|32180|32190|32200"])
fu(["30 C in fahrenheit", "and 12?", "other way round: 50 F in C"], [86, "53.6", 10])
fu(["add 15, 28 and 44", "now the average of those", "sorry I meant 45 instead of 44. what's the sum then?"], [87, "29", 88])
fu(["which weekday is 9 may 2027", "and the day after?", "how many days from there to 1 june 2027"], ["Sunday", "Monday", "22|23"])
fu(["a coffee is 3.40. how much for 5", "plus a cake for 4.25", "split that by 3 people"], [17, "21.25", "7.08"])
fu(["sort 9 4 77 23 1", "descending please", "what's the second one?"], ["1, 4, 9, 23, 77", "77, 23, 9, 4, 1", 23])
fu(["reverse the word lantern", "uppercase it", "how many letters is it"], ["nretnal", "NRETNAL", 7])
fu(["is 221 prime?", "what are its factors", "and 223?"], [["not|No|no"], ["13"], ["prime|yes|Yes"]])
fu(["2 to the 20", "no wait, 2 to the 21", "thanks!"], [1048576, 2097152, []], [P, P, N])
fu(["hi there", "whats 15% of 640", "and 25%?", "ok great"], [[], 96, 160, []], [N, P, P, N])
fu(["5! please", "and 9!", "divide the second by the first"], [120, 362880, 3024])
fu(["i have 3 boxes with 24 eggs", "12 broke. how many are left", "pack them into cartons of 6, how many cartons?"], [72, 60, 10])
fu(["my salary is 3200, tax is 28%. how much tax", "what do i keep", "per year?"], [896, 2304, 27648])
fu(["numbers: 3, 8, 12, 7, 10", "hm, what is their mean", "and the max", "drop the 12, mean again?"], [[], 8, 12, 7], None)
OUT.pop()                                                   # what the first turn should do is a matter of taste
fu(["mean of 3, 8, 12, 7 and 10", "the max?", "drop the 12 and do the mean again"], [8, 12, 7])
fu(["255 in binary", "in octal too", "and hex"], ["11111111", "377", "ff|FF"])
fu(["what is 17 * 23", "are you sure?", "ok then add 9"], [391, "391", 400], [P, N, P])
OUT[-1]["tool"][1] = P
OUT.pop()
fu(["17 * 23", "add 9", "is the result a perfect square?"], [391, 400, "yes|Yes|is a perfect square|20"])
fu(["how many days has february 2032", "and in hours?", "in minutes"], [29, 696, 41760])
fu(["10 kg in pounds", "25 kg", "and 25 stone in kg"], ["22.0", "55.1", "158.7|158.8"])
fu(["what's the total of 12.50, 8.75 and 30", "add 19% vat", "round it to whole euros"], ["51.25", "60.99|60.98", 61])
fu(["count the vowels in encyclopedia", "and the consonants?", "reverse it"], [["5|6"], ["7|6"], "aidepolcycne"])
fu(["set the office to 19", "no, make that 20.5", "and close the blinds there"], [[], [], []], ["set_thermostat", "set_thermostat", "move_blinds"], tools=[THERMO, BLINDS, ALARM],
   calls=[{"room": "office", "celsius": 19}, {"room": "office", "celsius": 20.5}, {"room": "office", "position": 0}])
fu(["how many VX-9 in Leeds?", "and in Porto?", "thank you"], ["412", "412", []], ["warehouse_count", "warehouse_count", N], tools=[STOCK, TRACK], calls=[{"sku": "VX-9", "site": "Leeds"}, {"sku": "VX-9", "site": "Porto"}, None])
fu(["humidity at GH-11 please", "and the temperature there", "times two?"], ["61.5", "61.5", "123"], ["read_sensor", "read_sensor", P], tools=[SENSOR, VALVE], calls=[{"sensor_id": "GH-11", "quantity": "humidity"}, {"sensor_id": "GH-11", "quantity": "temperature"}, None])
fu(["convert 80 euros to dollars", "what about pounds", "how much is three times that"], ["117.32", "117.32", "351.96"], ["convert_currency", "convert_currency", P], tools=[FX],
   calls=[{"amount": 80, "source": "EUR", "target": "USD"}, {"amount": 80, "source": "EUR", "target": "GBP"}, None])
fu(["queue Blue Train by John Coltrane", "and Giant Steps as well", "volume of the den speaker to 35"], [[], [], []], ["queue_track", "queue_track", "set_volume"], tools=[PLAY, VOL],
   calls=[{"title": "Blue Train", "artist": "John Coltrane"}, [{"title": "Giant Steps", "artist": "John Coltrane"}, {"title": "Giant Steps"}], [{"speaker": "den", "percent": 35}, {"speaker": "den speaker", "percent": 35}]])
fu(["wind at EDDM?", "EDDF?", "hello, still there?"], [["12|240"], ["12|240"], []], ["runway_wind", "runway_wind", N], tools=[PILOT, BOOK], calls=[{"icao": "EDDM"}, {"icao": "EDDF"}, None])
fu(["search for the height of Mount Elbert", "in feet?", "and a third of that in metres"], ["4401", "14439|14440|14438", "1467"], ["brave_search", P, P], tools=[search("Mount Elbert: 4401 metres")])
fu(["make x 12", "add 5 to x", "what's x squared now"], [[], "17", "289"])
fu(["count down from 5 to 1", "only the odd ones", "add them"], [["5, 4, 3, 2, 1|5 4 3 2 1|5\n4"], ["5, 3, 1|1, 3, 5|5 3 1"], 9])

# ---- five languages ---------------------------------------------------------------------------------------------------
la = lambda q, *f: ask("languages", q, P, [str(x) for x in f])
la("wieviel ist 347 mal 28?", 9716)
la("was sind 15 prozent von 860", 129)
la("Auf welchen Wochentag fiel der 3. Oktober 1990?", "Mittwoch|Wednesday")
la("wie viele Tage liegen zwischen dem 1. Mai 2024 und dem 24. Dezember 2024", 237)
la("combien font 56 fois 43 ?", 2408)
la("Quel jour de la semaine était le 14 juillet 1989", "vendredi|Friday")
la("racine carrée de 1369 stp", 37)
la("quanto fa 912 diviso 24", 38)
la("che giorno della settimana era il 2 giugno 1946?", "domenica|Sunday")
la("somma 45, 67 e 89 per favore", 201)
la("quanto é 73 vezes 19?", 1387)
la("que dia da semana foi 7 de setembro de 2022", "quarta|Wednesday")
la("cuánto es 2 elevado a 30", 1073741824)
la("¿qué día de la semana fue el 12 de octubre de 1992?", "lunes|Monday")
la("el 20 por ciento de 350, por favor", 70)
la("cuantos dias hay entre el 1 de marzo de 2025 y el 15 de abril de 2025", 45)

with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "unseen.jsonl"), "w", encoding="utf-8") as f:
    for q in OUT:
        f.write(json.dumps(q, ensure_ascii=False) + "\n")
print(len(OUT), "conversations")
