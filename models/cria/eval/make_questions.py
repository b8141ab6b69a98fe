"""Writes questions.jsonl: questions worded by hand, none from the generator, with what the answer must hold.

A line: turns (what the user says), tool (per turn: python, none, or a call's name), facts (per turn: each must stand in the answer;
"a|b" means one of them; "!a" must not), tools (client tools in the form of `corral ask --tools`, when offered), call (the arguments)."""
import json
import os

F = lambda name, about, props, result, required=None: {"type": "function", "function": {"name": name, "description": about, "parameters": {"type": "object", "properties": props, "required": list(props) if required is None else required}}, "result": result}
S = lambda text: {"type": "string", "description": text}
I = lambda text: {"type": "integer", "description": text}
OUT = []


def ask(q, tool, facts, tools=None, call=None):
    turns = q if isinstance(q, list) else [q]
    many = lambda x: x if isinstance(q, list) else [x]
    line = {"turns": turns, "tool": many(tool), "facts": many(facts if isinstance(q, list) else facts if isinstance(facts, list) else [facts])}
    if tools:
        line["tools"] = tools
    if call:
        line["call"] = call
    OUT.append(line)


P, N = "python", "none"
# arithmetic
ask("What is 2**100 + 7?", P, "1267650600228229401496703205383")
ask("could you tell me what 48 times 37 comes to", P, "1776")
ask("I keep getting 19 * 43 wrong. What should it be?", P, "817")
ask("123456789 times 987654321 =", P, "121932631112635269")
ask("subtract 4587 from 10000 for me", P, "5413")
ask("hows 7 to the 13th", P, "96889010407")
ask("Take 15% of 240", P, "36")
ask("sixteen times twenty-five?", P, "400")
ask("What do you get when 1001 is split by 7?", P, "143")
ask("(17 + 5) * (8 - 3) / 2", P, "55")
ask("Is 7919 a prime?", P, "prime|Prime|Yes|yes")
ask("please find the greatest common divisor of 462 and 1071", P, "21")
ask("Write 2025 as a Roman numeral", P, "MMXXV")
ask("give 255 in hex pls", P, "ff|FF")
ask("the number 1000 in base two", P, "1111101000")
ask("What's 25 factorial?", P, "15511210043330985984000000")
ask("first twelve fibonacci numbers please", P, "89")
ask("decompose 3600 into its prime factors", P, "5")
ask("square root of 1764", P, "42")
ask("314159265358979323846 + 271828182845904523536", P, "585987448204883847382")
ask("How many digits has 3**200?", P, "96")
ask("round 3.14159265 to 3 decimals", P, "3.142")
ask("what's left over when 1000 is divided by 37", P, "1|remainder")
# dates
ask("What weekday was 4 July 1976?", P, "Sunday")
ask("on what weekday did 20 July 1969 fall", P, "Sunday")
ask("20 days after 25 December 2023 is which date?", P, "14 January 2024|2024-01-14|January 14")
ask("how many days lie between 1 March 2024 and 1 March 2025", P, "365")
ask("Was 1900 a leap year?", P, "not|No")
ask("number of days in february 2028?", P, "29")
ask("how many seconds does an hour and a half have", P, "5400")
ask("What time is it 95 minutes after 22:40?", P, "00:15|0:15")
ask("9999 seconds expressed in hours, minutes, seconds", P, "2:46:39|46")
# lists
ask("Sort these numbers: 42, 7, 19, 3, 88, 61", P, "3, 7, 19, 42, 61, 88")
ask("Find the mean of 4, 8, 15, 16, 23, 42.", P, "18")
ask("which is the median: 9 1 5 3 7", P, "5")
ask("sum up 12.5, 7.25 and 80.25", P, "100")
ask("Put pear, apple, fig and banana in alphabetical order", P, "apple")
ask("biggest number among 381, 92, 774 and 406?", P, "774")
ask("remove duplicates: 4 4 2 9 2", P, "9")
ask("standard deviation of 2, 4, 4, 4, 5, 5, 7, 9", P, "2")
ask("Anna scored 71, Ben 88 and Cleo 83. Who did best?", P, "Ben")
ask("reverse the order of 5, 10, 15, 20", P, "20, 15, 10, 5")
# text
ask('Turn the word "stressed" around', P, "desserts")
ask('How many letters has "onomatopoeia"?', P, "12")
ask("how often does s appear in mississippi?", P, "4")
ask('count the words: "the cat sat on the mat"', P, "6")
ask('make "corral keeps llamas" upper case', P, "CORRAL KEEPS LLAMAS")
ask("is 'rotator' a palindrome?", P, "!not")
ask('md5 of "llama"', P, "7a3da2e0fdb1f8e9bb2b4d3a3b7a5b1c|")
# units and stories
ask("How many kilometres are 26.2 miles?", P, "42.16")
ask("72 F in Celsius?", P, "22.2")
ask("5 feet in cm", P, "152.4")
ask("12 kg to pounds", P, "26.455|26.46")
ask("A shirt is 80 euros with 25% off; what do I pay?", P, "60")
ask("We are 5 people and the bill is 132.50, what does each pay?", P, "26.5")
ask("If I drive 270 km in 3 hours, what's my average speed?", P, "90")
ask("Area of a circle whose radius is 10?", P, "314.15")
ask("A baker makes 24 trays with 18 rolls each. How many rolls?", P, "432")
ask("1500 at 4% compound interest for 10 years?", P, "2220.37")
ask("I had 250 stamps and gave away 87, how many remain?", P, "163")
ask("solve 3x + 7 = 40", P, "11")
# no call
ask("hello", N, [])
ask("Hi there, how's your day?", N, [])
ask("thank you, that's all", N, [])
ask("What are you called?", N, "Cria")
ask("what sort of things are you able to do?", N, [])
ask("good evening to you", N, [])
ask("Capital of Norway, please", N, "Oslo")
ask("opposite of early?", N, "late")
ask("what's the plural of mouse", N, "mice")
ask("Could you tell me a joke?", N, [])
ask("See you tomorrow!", N, [])
ask("You did well.", N, [])
ask("Is there life on Mars right now in the news?", N, [])
# languages
ask("Wie viel ist 17 mal 23?", P, "391")
ask("Welcher Wochentag war der 9. November 1989?", P, "Donnerstag")
ask("Combien font 144 divisé par 12 ?", P, "12")
ask("Quel jour de la semaine était le 14 juillet 1789 ?", P, "mardi")
ask("Quanto fa 81 più 19?", P, "100")
ask("Quanto é 15 vezes 15?", P, "225")
ask("¿Cuánto es 1000 menos 365?", P, "635")
ask("¿Qué día de la semana fue el 12 de octubre de 1992?", P, "lunes")
ask("Hallo!", N, "Hallo")
ask("Merci beaucoup", N, "rien")
# failures
ask("what is 5 divided by 0?", P, "zero")
ask("show me the file unknown_notes.txt", P, "unknown_notes.txt")
# several turns
ask(["What is 12 * 12?", "add 56 to it", "now halve that"], [P, P, P], [["144"], ["200"], ["100"]])
ask(["Let x = 15.", "And y is 4.", "What is x times y?"], [P, P, P], [["15"], ["4"], ["60"]])
ask(["Sort 9, 4, 7, 1", "what is their mean?", "And the largest?"], [P, P, P], [["1, 4, 7, 9"], ["5.25"], ["9"]])
ask(["Convert 10 miles to kilometres", "and 25 miles?"], [P, P], [["16.09"], ["40.23"]])
ask(["What's 2 to the power of 10?", "sorry, I meant 3 to the power of 10"], [P, P], [["1024"], ["59049"]])
ask(["hello", "what is 9 * 9?", "thanks!"], [N, P, N], [[], ["81"], []])
ask(["How many days from 1 May 2025 to 1 June 2025?", "times 24?"], [P, P], [["31"], ["744"]])
# functions
WEATHER = F("get_weather", "Weather for a city", {"city": S("City")}, '{"temperature": 17, "condition": "cloudy"}')
TRAIN = F("next_train", "Next train between two stations", {"from_station": S("Start"), "to_station": S("Destination")}, "14:32 from platform 9")
NOTE = F("save_note", "Keeps a note for the user", {"text": S("The note")}, "saved")
STOCK = F("parts_in_stock", "How many pieces of a part are in the store", {"part_number": S("Part number"), "store": {"type": "string", "description": "Which store", "enum": ["north", "south"]}}, "318")
PARK = F("reserve_parking", "Reserves a parking space", {"plate": S("Number plate"), "hours": I("How many hours")}, '{"space": "C-17"}')
LAMP = F("dim_lamp", "Sets a lamp's brightness", {"lamp": S("Name of the lamp"), "percent": I("Brightness from 0 to 100")}, "ok")
ask("How is the weather in Lisbon?", "get_weather", ["17", "cloudy"], [WEATHER], {"city": "Lisbon"})
ask("what's it like outside in Graz today", "get_weather", ["17", "cloudy"], [TRAIN, WEATHER, NOTE], {"city": "Graz"})
ask("When does the next train go from Ulm to Passau?", "next_train", ["14:32", "9"], [WEATHER, TRAIN], {"from_station": "Ulm", "to_station": "Passau"})
ask('Keep a note: "call the plumber"', "save_note", [], [NOTE, WEATHER], {"text": "call the plumber"})
ask("How many of part QX-4471 are in the south store?", "parts_in_stock", ["318"], [STOCK, NOTE], {"part_number": "QX-4471", "store": "south"})
ask("Reserve a parking space for 3 hours, my plate is KL-MN 204", "reserve_parking", ["C-17"], [PARK, LAMP, WEATHER], {"plate": "KL-MN 204", "hours": 3})
ask("Dim the reading lamp to 40 percent", "dim_lamp", [], [LAMP, STOCK], {"lamp": "reading lamp", "percent": 40})
ask("What is 6 * 7?", P, "42", [WEATHER, NOTE])
ask("hello!", N, [], [WEATHER, TRAIN, STOCK])
ask("Paint my fence green.", N, [], [WEATHER, LAMP])
BRAVE = {**F("brave_search", "Web search", {"query": S("What to search")}, "1. Harbour bridge\nhttps://www.example.org/bridge\nThe harbour bridge of Torvik was designed by Liv Aasen and opened in 1998."), }
ask("Who designed the harbour bridge of Torvik?", "brave_search", ["Liv Aasen"], [BRAVE])
ask("Search the web for the harbour bridge of Torvik.", "brave_search", ["Liv Aasen"], [BRAVE])

if __name__ == "__main__":
    import hashlib
    for o in OUT:
        if o["turns"][0].startswith("md5"):
            o["facts"] = [[hashlib.md5(b"llama").hexdigest()]]
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "questions.jsonl"), "w", encoding="utf-8") as f:
        for o in OUT:
            f.write(json.dumps(o, ensure_ascii=False) + "\n")
    print(len(OUT), "questions,", sum(len(o["turns"]) for o in OUT), "turns")
