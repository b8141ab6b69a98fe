"""Follow-ups on what a tool returned: sums over several calls, the second hit, the same again for another thing, a result kept in a file; and what needs no call because it was said."""
import functions
from core import family
from pools import CITIES, COMPANIES, FRUIT, ITEMS, NAMES, SENTENCES, WORDS, filename
from real import OWN, fact
from schemas import camel
from threads import chat, repr_, user
from values import ORDINAL, said

# ---- one function asked for several things, then what they make together --------------------------------------------------------------
# names / descriptions / parameter names / pool / result keys / unit / asks / asks in the wake / (lo, hi, places)
ASK = [
    ("get_price/price_of/item_price/prices.lookup", "Price of an article/What a product costs", "item/product/article/name", "item", "price/cost/amount", "euros", "what do {x} cost|price of {x}|how much are {x}|what's the price for {x}|{x}, how much", "and {x}?|{x}?|what about {x}|and for {x}|now {x}|how much are {x} then", (1, 90, 2), "money"),
    ("get_fare/ticket_price/fares.get/fare_to", "Price of a ticket to a city/Fare to a destination", "city/destination/to/place", "city", "fare/price/total", "euros", "how much is a ticket to {x}|fare to {x}|what does it cost to go to {x}|ticket price for {x}", "and to {x}?|to {x}?|what about {x}|and {x}|now to {x}", (5, 400, 2), "money"),
    ("stock_quote/get_stock_price/quotes.last/share_price", "Last price of a share/Stock price of a company", "company/symbol/name", "company", "price/last/quote", "dollars", "what's {x} trading at|stock price of {x}|how is {x} doing on the market|share price for {x}|{x} shares, how much", "and {x}?|what about {x}|{x}?|now {x}|and the one of {x}", (3, 900, 2), "money"),
    ("get_distance/distance_to/route_length/map.distance", "Distance from home to a city in km/How far a place is", "city/place/destination", "city", "km/distance_km/distance", "km", "how far is {x}|distance to {x}|how many km to {x}|is {x} far", "and {x}?|what about {x}|to {x}?|and to {x}|how far is {x} then", (5, 2000, 0), "km"),
    ("get_temperature/current_temp/weather.temperature", "Temperature of a city in Celsius/How warm it is somewhere", "city/place/location", "city", "celsius/temperature/temp", "degrees", "how warm is it in {x}|temperature in {x}|is it cold in {x}|degrees in {x}|do I need a coat in {x}", "and in {x}?|{x}?|what about {x}|and {x}|in {x}?", (-10, 38, 0), "temp"),
    ("get_population/population_of/cities.population", "Inhabitants of a city/How many people live in a city", "city/town/name", "city", "population/inhabitants/people", "people", "how many people live in {x}|population of {x}|how big is {x}|inhabitants of {x}", "and {x}?|and in {x}|what about {x}|{x}?", (2000, 900000, 0), "count"),
    ("stock_level/count_stock/inventory.count/on_hand", "Pieces of an article in stock/How many of an article we have", "article/item/sku/name", "item", "count/stock/quantity", "pieces", "how many {x} do we have|stock of {x}|are there {x} left|{x} in the warehouse?", "and {x}?|what about {x}|how many {x}|{x}?", (0, 900, 0), "count"),
    ("get_calories/calories_of/food.energy", "Calories of 100 g of a food/Energy of a food", "food/item/name", "fruit", "kcal/calories/energy", "kcal", "calories of {x}|how many calories have {x}|kcal in {x}|are {x} fattening", "and {x}?|what about {x}|{x}?|and in {x}", (10, 600, 0), "count"),
    ("account_balance/get_balance/accounts.balance", "Balance of a person's account/How much money somebody has", "owner/person/holder/name", "name", "balance/amount/money", "euros", "how much money does {x} have|balance of {x}|what's on {x}'s account|{x}'s balance", "and {x}?|what about {x}|{x}?|and on the one of {x}", (10, 9000, 2), "sum"),
    ("hours_worked/get_hours/timesheet.hours", "Hours somebody worked this week/Working hours of an employee", "employee/person/worker/name", "name", "hours/worked/total", "hours", "how long did {x} work this week|hours of {x}|how many hours has {x}|{x}'s hours", "and {x}?|what about {x}|{x}?|how about {x}", (5, 50, 1), "hours"),
    ("get_score/points_of/game.score/player_points", "Points of a player/Score of a player", "player/name/person", "name", "points/score/total", "points", "how many points has {x}|score of {x}|{x}'s points|what did {x} score", "and {x}?|what about {x}|{x}?|and how did {x} do", (0, 500, 0), "count"),
    ("travel_time/minutes_to/commute.time", "Minutes by car to a place/How long the drive is", "place/city/to", "city", "minutes/duration_min/time", "minutes", "how long to {x} by car|drive to {x}, how long|minutes to {x}|how long does it take to get to {x}", "and {x}?|what about {x}|to {x}?|and to {x}", (5, 400, 0), "min"),
    ("power_usage/get_watts/energy.watts", "Watts that a device draws/Power of a device", "device/appliance/name", "word", "watts/power/usage", "watts", "how much power does the {x} draw|watts of the {x}|what does the {x} use|power of the {x}", "and the {x}?|what about the {x}|the {x}?", (1, 3000, 0), "count"),
    ("shipping_cost/quote_shipping/parcel.rate", "What a parcel to a city costs/Postage to a place", "city/to/destination", "city", "price/rate/cost", "euros", "what does a parcel to {x} cost|postage to {x}|shipping to {x}, how much|send a package to {x}, price?", "and to {x}?|{x}?|what about {x}|to {x} then", (3, 90, 2), "money"),
    ("visitors/get_visits/stats.visitors", "Visitors of a web page/How often a page was opened", "page/url/site", "page", "visitors/visits/count", "visitors", "how many visitors had {x}|visits of {x}|traffic on {x}|how often was {x} opened", "and {x}?|what about {x}|{x}?", (5, 90000, 0), "count"),
    ("weight_of/get_weight/items.weight", "Weight of an article in kg/How heavy something is", "article/item/name", "item", "kg/weight/weight_kg", "kg", "how heavy are the {x}|weight of the {x}|what do the {x} weigh", "and the {x}?|what about the {x}|the {x}?", (0, 90, 1), "kg"),
    ("rain_of/get_rainfall/weather.rain", "Rain in a city this month in mm/Rainfall of a place", "city/place/location", "city", "mm/rain/rainfall", "mm", "how much did it rain in {x}|rainfall in {x}|rain in {x} this month", "and in {x}?|{x}?|what about {x}", (0, 300, 0), "count"),
    ("get_rent/average_rent/homes.rent", "Average rent in a city/What a flat costs there", "city/town/area", "city", "rent/average/per_month", "euros", "what's the rent in {x}|average rent in {x}|is {x} expensive to live in|what do flats cost in {x}", "and in {x}?|{x}?|what about {x}", (300, 3000, 0), "money"),
]
POOL = dict(city=lambda r: r.pick(CITIES), item=lambda r: r.pick(ITEMS), fruit=lambda r: r.pick(FRUIT), company=lambda r: r.pick(COMPANIES), name=lambda r: r.pick(NAMES), word=lambda r: r.pick(WORDS).lower(), page=lambda r: "/" + r.pick(WORDS).lower())
TOTAL = "how much was that in total|and altogether?|add them up|what's the sum|both together?|all together|in total?|so together that's|what do they make together|sum of them|the total?|how much is that all in all|and the sum of those|total of what you found"
DIFF = "what's the difference|how much more is the bigger one|by how much do they differ|difference between the two|how far apart are they|gap between the first and the second"
MEAN = "on average?|the average of them|mean of these|what's the average|and the mean"


@family("turns", 24.0)
def asked_for_several(d):
    r = d.r
    names, about, params, pool, keys, unit, asks, wake, (lo, hi, places), kind = r.choice(ASK)
    name, p, key = r.choice(names.split("/")), r.choice(params.split("/")), r.choice(keys.split("/"))
    if r.p(0.15):
        name, p = camel(name), camel(p)
    schema = {"name": name, "description": r.choice(about.split("/")), "parameters": {"type": "object", "properties": {p: {"type": "string", "description": r.choice(["Name", "Which one", p.replace("_", " ").capitalize(), "What to look up"])}}, "required": [p]}}
    second = r.p(0.25)
    if second:                                          # a second argument that stays
        q = r.choice(["currency", "unit", "day", "source"])
        val = dict(currency="EUR", unit=unit, day="today", source="main")[q]
        schema["parameters"]["properties"][q] = {"type": "string", "description": q.capitalize()}
    d.functions = [schema] + [f for f in functions.distractors(r, r.choice([0, 0, 1, 2])) if f["name"] != name]
    r.shuffle(d.functions)
    form = r.random()
    seen = []

    def call(x):
        d.call(name, {p: x})
        v = round(r.uniform(lo, hi), places) if places else r.int(lo, hi)
        while any(v == b for a, b in seen):
            v = v + 1
        v = round(v, places) if places else v
        if form < 0.4:
            d.result(str({key: v}).replace("'", '"'))
        elif form < 0.6:
            d.result(str(v))
        elif form < 0.8:
            d.result(f"{v} {unit}")
        else:
            d.result(str({p: x, key: v}).replace("'", '"'))
        d.say(r.choice([f"{x}: {v} {unit}.", f"It is {v} {unit} for {x}.", f"{v} {unit}.", f"{x} is at {v} {unit}."]), [v])
        seen.append((x, v))

    def num(v):
        return f"({v})" if v < 0 else str(v)
    n = r.choice([2, 2, 2, 3, 3, 4])
    for i in range(n):
        x = POOL[pool](r)
        if any(x == a for a, b in seen) or '"' in x or "'" in x:
            continue
        user(d, (asks if i == 0 else wake).split("|"), x=x)
        call(x)
        if r.p(0.05):
            chat(d, 1)
    if len(seen) < 2:
        d.steps = []
        return asked_for_several(d)
    for _ in range(r.choice([1, 2, 2, 3])):
        k = r.random()
        v = [b for a, b in seen]
        out = None
        if k < 0.25:
            user(d, [t for t in TOTAL.split("|") if len(v) == 2 or "both" not in t])
            e = " + ".join(map(num, v))
        elif k < 0.37:
            user(d, DIFF.split("|")) if len(v) == 2 else user(d, ["difference between the highest and the lowest", "how far apart are the biggest and the smallest", "highest minus lowest"])
            e = f"{num(max(v))} - {num(min(v))}"
        elif k < 0.45:
            user(d, MEAN.split("|"))
            e = f"({' + '.join(map(num, v))}) / {len(v)}"
        elif k < 0.57:                                  # said already: no call
            big = r.p(0.5)
            x, y = (max if big else min)(seen, key=lambda s: s[1])
            w = {"money": ("more expensive", "cheaper"), "km": ("farther", "nearer"), "temp": ("warmer", "colder"), "min": ("longer", "shorter"), "kg": ("heavier", "lighter")}.get(kind, ("higher", "lower"))[not big]
            w3 = {"more expensive": "most expensive", "cheaper": "cheapest", "farther": "farthest", "nearer": "nearest", "warmer": "warmest", "colder": "coldest", "longer": "longest", "shorter": "shortest", "heavier": "heaviest", "lighter": "lightest", "higher": "highest", "lower": "lowest"}[w]
            user(d, [f"which is {w}", f"so which one is {w}", f"{w}?", f"which of the two is {w}"] if len(seen) == 2 else [f"which is the {w3}", f"so which one is the {w3}", f"the {w3} of them?"])
            d.say(r.choice([f"{x}, with {y} {unit}.", f"That is {x}: {y} {unit}.", f"{x} ({y} {unit})."]), [x, y])
            continue
        elif k < 0.65:
            i = r.randrange(len(seen))
            x, y = seen[i]
            user(d, [f"what was {x} again", f"and {x} was?", f"remind me of the {ORDINAL[i + 1]} one", f"what did you say for {x}", f"the {ORDINAL[i + 1]} one again?"])
            d.say(r.choice([f"{x}: {y} {unit}.", f"It was {y} {unit}."]), [y])
            continue
        elif k < 0.82:
            i = r.randrange(len(seen))
            x, y = seen[i]
            last = i == len(seen) - 1
            m, c = r.randint(2, 12), r.choice([5, 10, 15, 20, 25, 50])
            that = r.choice(["that", "it"]) if last and r.p(0.6) else r.choice([f"the one of {x}", f"the {ORDINAL[i + 1]} one", x])
            opts = [(f"{said(r, m)} times {that}", f"{num(y)} * {m}"), (f"half of {that}", f"{num(y)} / 2")]
            if kind == "money":
                opts = [(f"{that} with {c}% off", f"{y} * (1 - {c} / 100)"), (f"{said(r, m)} of {that}", f"{y} * {m}"), (f"{that} for {said(r, m)} people", f"{y} * {m}"), (f"{that} plus {c}% tax", f"{y} * (1 + {c} / 100)"), (f"split {that} between {m}", f"{y} / {m}"), (f"with another {c} off {that}", f"{y} - {c}")]
            elif kind == "km":
                opts += [(f"{that} in miles", f"{y} / 1.609344"), (f"{that} there and back", f"{y} * 2"), (f"{that} at 80 km/h, hours", f"{y} / 80")]
            elif kind == "temp":
                opts = [(f"{that} in fahrenheit", f"{num(y)} * 9 / 5 + 32"), (f"{that} in kelvin", f"{num(y)} + 273.15")]
            elif kind == "min":
                opts = [(f"{that} in hours", f"{y} / 60"), (f"{that} there and back", f"{y} * 2"), (f"{that} in seconds", f"{y} * 60")]
            elif kind == "hours":
                w = r.randint(12, 50)
                opts = [(f"{that} at {w} euros an hour", f"{y} * {w}"), (f"{that} in minutes", f"{y} * 60"), (f"{that} over 4 weeks", f"{y} * 4")]
            elif kind == "kg":
                opts += [(f"{that} in pounds", f"{y} / 0.45359237"), (f"{that} in grams", f"{y} * 1000")]
            t, e = r.choice(opts)
            user(d, [t, "and " + t, t + "?"])
        elif k < 0.92 and len(seen) == 2:
            (a, x), (b, y) = seen
            if y == 0 or x == 0 or x < 0 or y < 0:
                continue
            t, e = r.choice([("the larger one over the smaller one", f"{max(x, y)} / {min(x, y)}"), ("the first by the second", f"{x} / {y}"), (f"two of the first and three of the second", f"2 * {x} + 3 * {y}"), ("how many times the smaller is the bigger", f"{max(x, y)} / {min(x, y)}"), (f"{a} in percent of {b}", f"{x} / {y} * 100"), ("twice the first plus the second", f"2 * {x} + {y}")])
            user(d, [t, t + "?"])
        elif k < 0.96:
            x = POOL[pool](r)
            if any(x == a for a, b in seen) or '"' in x or "'" in x:
                continue
            user(d, wake.split("|"), x=x)
            call(x)
            continue
        else:
            chat(d)
            continue
        out = d.py(f"print(round({e}, 2))" if any(c in e for c in "./") else f"print({e})")
        d.say(r.choice([f"That is {out}.", f"It is {out}.", f"Together it is {out}." if " + " in e and "*" not in e and "/" not in e else f"That is {out}."]), [out])


# ---- hits of a search: the second one, its address, keep it in a file -------------------------------------------------------------------
def address(r):
    return f"https://{r.choice(['www.', ''])}{r.pick(WORDS).lower()}.{r.choice(['org', 'com', 'net', 'example'])}/{r.pick(WORDS).lower()}"


def place(r):
    return f"{r.choice(['docs/', '', 'notes/', 'manual/', r.pick(WORDS).lower() + '/'])}{r.pick(WORDS).lower()}.{r.choice(['md', 'txt', 'rst'])}"


@family("turns", 22.0)
def hits(d):
    """Several hits of the web, of the documents or of the mail: the answers to what stands in them, a page opened, a hit kept in a file."""
    r = d.r
    web = r.p(0.5)
    n = r.choice([2, 3, 3])
    rows = []
    for _ in range(n):
        about, text, value = fact(r)
        rows.append(dict(about=about, text=text, value=value, title=r.pick(WORDS).capitalize() + " " + r.pick(WORDS).lower(), at=address(r) if web else f"{place(r)}:{r.randint(1, 300)}", tag="".join(r.choice("0123456789abcdef") for _ in range(7))))
    topic = r.choice([rows[0]["about"].removeprefix("the "), r.pick(WORDS).lower(), r.pick(WORDS).lower() + " " + r.pick(WORDS).lower()])
    write = r.p(0.5)
    if web:
        d.builtins = ["brave_search"] if r.p(0.6) else ["brave_search", "wolfram_alpha"]
        own = (["file_write"] if write else [])
        d.functions = [OWN[x] for x in own] + functions.distractors(r, r.choice([0, 0, 1]), set(own))
        user(d, ["search the web for {q}", "look up {q}", "google {q}", "find something on {q}", "what's on the net about {q}", "web search: {q}", "search {q}"], q=topic)
        d.builtin("brave_search", topic)
        d.result("\n".join(f"{i}. {x['title']}\n{x['at']}\n{x['text']}" for i, x in enumerate(rows, 1)))
    else:
        own = ["knowledge_search"] + (["knowledge_read"] if r.p(0.7) else []) + (["file_write"] if write else [])
        d.functions = [OWN[x] for x in own] + functions.distractors(r, r.choice([0, 0, 1]), set(own))
        r.shuffle(d.functions)
        user(d, ["what do my notes say about {q}", "search my documents for {q}", "find {q} in the docs", "is there something on {q} in our papers", "look in the handbook for {q}", "anything about {q} in my files"], q=topic)
        d.call("knowledge_search", {"query": topic})
        d.result("\n".join(f"{x['at']}@{x['tag']} - {x['title']}\n{x['text']}" for x in rows))
    lead = r.choice(["I found {n} results", "There are {n} hits", "{n} results"]).replace("{n}", str(n))
    d.say(f"{lead}: " + " ".join(f"({i}) {x['text']}" for i, x in enumerate(rows, 1)), [x["text"] for x in rows])
    focus = None
    for _ in range(r.choice([1, 2, 2, 3, 3])):
        i = r.randrange(n)
        x = rows[i]
        w = r.choice([f"the {ORDINAL[i + 1]} one", f"the {ORDINAL[i + 1]}", f"number {i + 1}", f"the {ORDINAL[i + 1]} result", f"hit {i + 1}"] + (["the last one", "the last"] if i == n - 1 else []))
        k = r.random()
        if k < 0.3:
            user(d, [f"what did {w} say", f"{w} again?", f"repeat {w}", f"what was {w}", f"and {w}, what did it say", f"read me {w} again"])
            d.say(r.choice([x["text"], f"It says: {x['text']}", f"{w[0].upper() + w[1:]} says: {x['text']}"]), [x["text"]])
            focus = x
        elif k < 0.48:
            user(d, [f"where is {w} from", f"source of {w}?", f"link of {w}" if web else f"which document is {w} in", f"where did you find {w}", f"address of {w}" if web else f"in which file is {w}"])
            d.say(r.choice([f"It is from {x['at']}.", f"{x['at']}", f"That is in {x['at']}." if not web else f"The address is {x['at']}."]), [x["at"]])
            focus = x
        elif k < 0.56:
            user(d, ["how many were that", "how many results did you find", "how many hits?", "number of results?"])
            d.say(r.choice([f"There were {n}.", f"{n} results."]), [n])
        elif k < 0.7 and not web and "knowledge_read" in own:
            t = r.choice(["it", "that one", "that document"]) if focus is x and r.p(0.5) else w
            user(d, [f"open {t}", f"read {t} in full", f"show me the document of {t}" if t == w else f"open {t} please", f"let me see {t}", f"read on in {t}"])
            src = x["at"].rsplit(":", 1)[0]
            d.call("knowledge_read", {"source": src})
            s = r.pick(SENTENCES)
            d.result(f"{x['text']}\n{s}.")
            d.say(r.choice([f"{src} says: {x['text']} {s}.", f"It says: {x['text']} {s}."]), [x["text"], s])
            focus = x
        elif k < 0.85:
            f = filename(r)
            t = r.choice(["that", "it"]) if focus is x and r.p(0.6) else w
            user(d, [f"write {t} to {f}", f"save {t} as {f}", f"put {t} into {f}", f"keep {t} in {f}", f"store {t} in {f} please"])
            if write:
                d.call("file_write", {"path": f, "content": x["text"]})
                d.result(f"wrote {len(x['text'].encode())} bytes to {f}")
            else:
                d.steps.append(("py", f'with open({repr_(f)}, "w") as f:\n    f.write({repr_(x["text"])})\nprint("saved")'))
                d.result("completed\n[stdout]saved[/stdout]")
            d.say(r.choice([f"I saved it as {f}.", f"It is in {f} now."]), [f])
            focus = x
        elif k < 0.93 and web:
            q2 = r.pick(WORDS).lower()
            user(d, [f"and {q2}?", f"now search for {q2}", f"what about {q2}", f"look up {q2} too", f"same for {q2}"])
            d.builtin("brave_search", q2)
            about, text, value = fact(r)
            d.result(f"1. {q2.capitalize()}\n{address(r)}\n{text}")
            d.say(r.choice([text, f"The search says: {text}"]), [value])
            break
        else:
            chat(d)


# ---- files: is it there, how long, what is in it ---------------------------------------------------------------------------------------
@family("files", 7.0)
def is_it_there(d):
    """Whether a file exists is answered by yes or no, not by a listing; one that isn't there can't be read."""
    r = d.r
    box = {}
    files = [filename(r) for _ in range(3)]
    for i in range(r.choice([1, 2, 2, 3, 4])):
        f = r.choice(files) if r.p(0.8) else filename(r)
        k = r.random()
        here = f in box
        if k < 0.45:
            user(d, ["does {f} exist", "do we have {f}", "is {f} in the folder", "have I got a {f}", "check if {f} is there", "{f}, is that there?", "was {f} saved", "can you see {f}", "is {f} still there", "any file named {f}"], f=f)
            d.steps.append(("py", f"import os\nprint(os.path.exists({repr_(f)}))"))
            d.result(f"completed\n[stdout]{here}[/stdout]")
            d.say(r.choice([f"Yes, {f} is there.", f"Yes, there is a file {f}."] if here else [f"No, {f} isn't there.", f"No, there is no file {f}."]), [f])
        elif k < 0.7:
            s = r.choice([r.pick(SENTENCES), " ".join(r.pick(WORDS) for _ in range(r.randint(1, 4)))])
            user(d, ['make {f} with "{s}"', 'write "{s}" to {f}', 'put "{s}" into {f}', 'save "{s}" as {f}'], f=f, s=s)
            d.steps.append(("py", f'with open({repr_(f)}, "w") as f:\n    f.write({repr_(s)})\nprint("saved")'))
            d.result("completed\n[stdout]saved[/stdout]")
            d.say(r.choice([f"I saved it as {f}.", f"{f} holds the text."]), [f])
            box[f] = s
        elif here:
            q, code, out, say = r.choice([(["what's in it", "read {f}", "show {f}"], f"print(open({repr_(f)}).read())", box[f], f"{f} says: {box[f]}"), (["how many words are in {f}", "words in {f}?"], f"print(len(open({repr_(f)}).read().split()))", str(len(box[f].split())), f"{f} has {len(box[f].split())} words."), (["how big is {f}", "size of {f} in bytes"], f"import os\nprint(os.path.getsize({repr_(f)}))", str(len(box[f].encode())), f"{f} has {len(box[f].encode())} bytes."), (["how many characters has {f}", "length of {f}?"], f"print(len(open({repr_(f)}).read()))", str(len(box[f])), f"{f} has {len(box[f])} characters."), (["{f} in capitals please", "shout what {f} says"], f"print(open({repr_(f)}).read().upper())", box[f].upper(), f"It says: {box[f].upper()}")])
            if "it" in q[0] and f != list(box)[-1]:
                q = q[1:]
            user(d, q, f=f)
            d.steps.append(("py", code))
            d.result(f"completed\n[stdout]{out}[/stdout]")
            d.say(say, [out])
        else:
            user(d, ["how many lines has {f}", "what does {f} say", "read {f}", "how big is {f}", "first word of {f}?"], f=f)
            code = f"print(open({repr_(f)}).read())"
            d.steps.append(("py", code))
            cell = sum(s[0] == "py" for s in d.steps)
            d.result(f"failed\n[stderr]Traceback (most recent call last):\n  File \"Cell In[{cell}]\", line 1, in <module>\n    {code}\n          {'^' * len(f'open({repr_(f)})')}\nFileNotFoundError: [Errno 2] No such file or directory: '{f}'[/stderr]")
            d.say(r.choice([f"There is no file {f}.", f"I can't read it: {f} isn't there."]), [f])
