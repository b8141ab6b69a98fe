"""JSON functions: Corral's own, a few hundred hand-made ones, and schemas made at random that no dialogue repeats."""
import json
import talk
from core import MONTHS, family, fill, noisy, spin
from pools import CITIES, COLOURS, COMPANIES, ITEMS, NAMES, SENTENCES, SURNAMES, WORDS, email, filename, ident, token, words

# kinds of parameters: name -> (JSON type, drawing a value)
KINDS = {
    "city": ("string", lambda r: r.pick(CITIES)), "person": ("string", lambda r: r.pick(NAMES)), "full_name": ("string", lambda r: f"{r.pick(NAMES)} {r.pick(SURNAMES)}"), "word": ("string", lambda r: r.pick(WORDS)),
    "title": ("string", lambda r: " ".join(words(r, r.randint(1, 3)))), "email": ("string", email), "id": ("string", ident), "file": ("string", filename), "company": ("string", lambda r: r.pick(COMPANIES)), "colour": ("string", lambda r: r.choice(COLOURS)),
    "sentence": ("string", lambda r: r.pick(SENTENCES)), "date": ("string", lambda r: f"{r.randint(2024, 2029)}-{r.randint(1, 12):02d}-{r.randint(1, 28):02d}"), "time": ("string", lambda r: f"{r.randrange(24):02d}:{r.choice([0, 15, 30, 45, r.randrange(60)]):02d}"), "token": ("string", lambda r: token(r, 5, 14)),
    "int": ("integer", lambda r: r.int(1, 500)), "small": ("integer", lambda r: r.randint(1, 12)), "big": ("integer", lambda r: r.big(3, 9)), "amount": ("number", lambda r: r.choice([r.int(1, 5000), round(r.uniform(1, 2000), 2)])), "percent": ("integer", lambda r: r.randint(1, 100)), "item": ("string", lambda r: r.pick(ITEMS)),
    "currency": ("string", lambda r: r.choice("EUR USD GBP JPY CHF SEK PLN CAD AUD INR".split())), "list": ("array", lambda r: words(r, r.randint(2, 4))), "numbers": ("array", lambda r: [r.int(1, 100) for _ in range(r.randint(2, 6))]), "bool": ("boolean", lambda r: r.p(0.5)),
}


def fn(name, about, params, required=None):
    """params: {name: (kind or enum list, description)}"""
    props = {}
    for k, (kind, text) in params.items():
        if isinstance(kind, list):
            props[k] = {"type": "string", "description": text, "enum": kind}
        else:
            props[k] = {"type": KINDS[kind][0], "description": text}
            if kind == "list":
                props[k]["items"] = {"type": "string"}
            if kind == "numbers":
                props[k]["items"] = {"type": "number"}
    return {"name": name, "description": about, "parameters": {"type": "object", "properties": props, "required": list(params) if required is None else required}}


# (schema, questions with {parameter}, results, answers with {parameter} and {parts of the result})
C = [
    (fn("get_weather", "Get the current weather for a city", {"city": ("city", "Name of the city")}), ["What's the weather in {city}?", "How is the weather in {city}?", "weather {city}", "Is it warm in {city} today?", "Do I need an umbrella in {city}?", "Tell me the weather for {city}.", "I'm going to {city}, what's the weather like there?", "How cold is it in {city} right now?", "current conditions in {city}?"], ['{"temperature": {t}, "condition": "{sky}"}', "{t} degrees and {sky}", '{"city": "{city}", "temp_c": {t}, "sky": "{sky}"}'], ["In {city} it is {t} degrees and {sky}."], ["{t}", "{sky}"]),
    (fn("get_weather", "Returns the weather for a place in the chosen unit", {"location": ("city", "City or place"), "unit": (["celsius", "fahrenheit"], "Temperature unit")}), ["What's the weather in {location} in {unit}?", "weather for {location}, {unit} please", "Give me the temperature in {location} in degrees {unit}.", "How warm is it in {location}? Use {unit}."], ['{"temperature": {t}, "unit": "{unit}"}', "{t} degrees {unit}"], ["It is {t} degrees {unit} in {location}."], ["{t}"]),
    (fn("get_forecast", "Weather forecast for some days", {"city": ("city", "City"), "days": ("small", "Number of days")}), ["What will the weather be in {city} over the next {days} days?", "{days} day forecast for {city}", "Forecast for {city}, {days} days please."], ["{sky}, up to {t} degrees"], ["The forecast for {city}: {sky}, up to {t} degrees."], ["{t}"]),
    (fn("convert_currency", "Convert an amount between currencies", {"amount": ("amount", "Amount of money"), "from_currency": ("currency", "ISO code of the source currency"), "to_currency": ("currency", "ISO code of the target currency")}), ["Convert {amount} {from_currency} to {to_currency}.", "How much is {amount} {from_currency} in {to_currency}?", "{amount} {from_currency} in {to_currency}", "What do I get in {to_currency} for {amount} {from_currency}?", "exchange {amount} {from_currency} into {to_currency} please"], ['{"result": {x}}', "{x}", "{x} {to_currency}"], ["{amount} {from_currency} are {x} {to_currency}.", "That is {x} {to_currency}."], ["{x}"]),
    (fn("send_email", "Send an email", {"to": ("email", "Address of the receiver"), "subject": ("title", "Subject line"), "body": ("sentence", "Text of the mail")}), ['Send an email to {to} with the subject "{subject}" and the text "{body}".', 'Mail {to}: subject {subject}, text: {body}', 'Write to {to}, subject "{subject}": "{body}"', 'Please email {to}. The subject is "{subject}" and the body is "{body}".'], ["sent", '{"status": "sent", "id": "{id}"}', "ok"], ["I sent the email to {to}."], ["{to}"]),
    (fn("create_event", "Create an entry in the calendar", {"title": ("title", "Title"), "date": ("date", "Date as YYYY-MM-DD"), "time": ("time", "Time as HH:MM")}), ['Put "{title}" into my calendar on {date} at {time}.', "Create an event {title} for {date}, {time}.", "Schedule {title} on {date} at {time}.", "calendar: {title}, {date} {time}", "Add an appointment called {title} on {date} at {time} please."], ["created", '{"event_id": "{id}"}', '{"status": "ok"}'], ['"{title}" is in your calendar on {date} at {time}.'], ["{date}", "{time}"]),
    (fn("set_timer", "Start a timer", {"minutes": ("small", "Length in minutes")}), ["Set a timer for {minutes} minutes.", "timer {minutes} minutes", "Wake me in {minutes} minutes.", "Remind me in {minutes} min.", "start a {minutes} minute timer"], ["started", "ok"], ["The timer runs for {minutes} minutes."], ["{minutes}"]),
    (fn("set_alarm", "Set an alarm clock", {"time": ("time", "Time as HH:MM")}), ["Set an alarm for {time}.", "Wake me at {time}.", "alarm {time} please", "I need to get up at {time}."], ["ok", "alarm set"], ["The alarm is set for {time}."], ["{time}"]),
    (fn("search_products", "Search the product catalogue", {"query": ("item", "What to look for"), "max_price": ("int", "Highest price")}, ["query"]), ["Find {query} under {max_price} euros.", "Show me {query} for at most {max_price}.", "I'm looking for {query} below {max_price} dollars.", "search {query}, max {max_price}"], ['[{"name": "{w1} {query}", "price": {n}}]', "1. {w1} {query}, {n}"], ["I found {w1} {query} for {n}."], ["{w1}", "{n}"]),
    (fn("get_order_status", "Look up the status of an order", {"order_id": ("id", "Order number")}), ["Where is my order {order_id}?", "What's the status of order {order_id}?", "order {order_id} status", "Has {order_id} been shipped?", "Track order {order_id} for me.", "I'm waiting for {order_id}, where is it?"], ['{"status": "{st}", "eta": "{date_}"}', "{st}, expected {date_}"], ["Order {order_id} is {st}, expected on {date_}.", "The status is {st}; it is expected on {date_}."], ["{st}", "{date_}"]),
    (fn("translate", "Translate a text", {"text": ("sentence", "The text"), "target": (["German", "French", "Spanish", "Italian", "Portuguese", "Dutch", "Polish"], "Target language")}), ['Translate "{text}" into {target}.', 'How do you say "{text}" in {target}?', "{target} translation of: {text}", 'I need "{text}" in {target}.'], ["{tok}", '{"translation": "{tok}"}'], ["In {target}: {tok}"], ["{tok}"]),
    (fn("play_music", "Play a song", {"title": ("title", "Song title"), "artist": ("full_name", "Artist")}, ["title"]), ["Play {title} by {artist}.", 'play "{title}" from {artist}', "I want to hear {title} by {artist}.", "Put on {title} by {artist} please."], ["playing", '{"status": "playing"}'], ["Playing {title} by {artist}."], ["{title}"]),
    (fn("turn_on_light", "Switch a light on or off", {"room": (["kitchen", "bedroom", "bathroom", "hall", "office", "garage", "garden"], "Room"), "state": (["on", "off"], "Wanted state")}), ["Turn {state} the light in the {room}.", "Switch the {room} light {state}.", "light {state} in the {room}", "{room} light {state} please"], ["ok", "done"], ["The light in the {room} is {state}."], ["{room}", "{state}"]),
    (fn("set_temperature", "Set the thermostat", {"room": (["kitchen", "bedroom", "bathroom", "living room", "office"], "Room"), "degrees": ("small", "Degrees Celsius")}), ["Set the {room} to {degrees} degrees.", "Make it {degrees} degrees in the {room}.", "Heat the {room} to {degrees}.", "{room}: {degrees} degrees"], ["ok"], ["The {room} is set to {degrees} degrees."], ["{degrees}"]),
    (fn("book_table", "Reserve a table in a restaurant", {"restaurant": ("title", "Name of the restaurant"), "people": ("small", "Number of guests"), "date": ("date", "Date"), "time": ("time", "Time")}), ["Book a table for {people} at {restaurant} on {date} at {time}.", "Reserve {restaurant}, {people} people, {date}, {time}.", "I'd like a table at {restaurant} for {people} persons on {date} at {time}."], ['{"confirmed": true, "code": "{tok}"}', "confirmed, code {tok}"], ["The table at {restaurant} is booked; the code is {tok}."], ["{tok}"]),
    (fn("search_flights", "Find flights", {"origin": ("city", "From"), "destination": ("city", "To"), "date": ("date", "Date of departure")}), ["Find flights from {origin} to {destination} on {date}.", "I want to fly from {origin} to {destination} on {date}.", "flights {origin} - {destination} {date}", "How can I fly to {destination} from {origin} on {date}?", "Which flights go from {origin} to {destination} on {date}?"], ['[{"flight": "{fl}", "price": {n}}]', "{fl} at {time_}, {n} euros"], ["Flight {fl} costs {n}."], ["{fl}", "{n}"]),
    (fn("get_stock_price", "Current price of a share", {"company": ("company", "Name of the company")}), ["What is the stock price of {company}?", "{company} share price", "How much is {company} stock?", "What do {company} shares cost?"], ['{"price": {x}, "currency": "USD"}', "{x}"], ["{company} is at {x}."], ["{x}"]),
    (fn("create_ticket", "Open a support ticket", {"summary": ("sentence", "What is wrong"), "priority": (["low", "normal", "high", "urgent"], "Priority")}), ['Open a {priority} priority ticket: "{summary}"', 'Create a ticket with priority {priority}: {summary}', 'File a {priority} ticket that says "{summary}".'], ['{"ticket": "{id}"}', "created as {id}"], ["I opened ticket {id}."], ["{id}"]),
    (fn("get_user", "Look up a user by id", {"user_id": ("big", "Numeric id")}), ["Who is user {user_id}?", "Look up user {user_id}.", "show user {user_id}", "Get me the details of the user with id {user_id}."], ['{"id": {user_id}, "name": "{P}"}', "{P}"], ["User {user_id} is {P}."], ["{P}"]),
    (fn("transfer_money", "Send money to an account", {"to": ("full_name", "Receiver"), "amount": ("amount", "Amount in euros")}), ["Send {amount} euros to {to}.", "Transfer {amount} to {to}.", "Pay {to} {amount} euros.", "wire {amount} to {to} please"], ['{"status": "done", "reference": "{tok}"}', "done, reference {tok}"], ["I sent {amount} euros to {to}; the reference is {tok}."], ["{tok}"]),
    (fn("calculate_route", "Route between two places", {"start": ("city", "Start"), "end": ("city", "Destination"), "mode": (["car", "train", "bike", "foot"], "How to travel")}), ["How do I get from {start} to {end} by {mode}?", "Route from {start} to {end} by {mode}.", "{start} to {end}, {mode}", "How long does it take from {start} to {end} by {mode}?"], ['{"distance_km": {n}, "duration": "{h} hours"}', "{n} km, {h} hours"], ["From {start} to {end} it is {n} km and takes {h} hours."], ["{n}", "{h}"]),
    (fn("add_to_list", "Add things to a shopping list", {"items": ("list", "What to add")}), ["Put {items} on the shopping list.", "Add {items} to my list.", "I need to buy {items}.", "shopping list: {items}", "Please note down {items} for shopping."], ["ok", '{"count": {n}}'], ["I added {items} to the list."], []),
    (fn("get_definition", "Look a word up in the dictionary", {"word": ("word", "The word")}), ["Look up the word {word} in the dictionary.", "What does the dictionary say about {word}?", "definition of {word}?", "define {word}"], ["{sent}", '{"definition": "{sent}"}'], ["{sent}"], ["{sent}"]),
    (fn("random_number", "Draw a random whole number", {"min": ("small", "Lowest"), "max": ("int", "Highest")}), ["Draw a random number between {min} and {max}.", "random number {min} to {max}"], ["{n}", '{"value": {n}}'], ["The number is {n}."], ["{n}"]),
    (fn("list_tasks", "List the open tasks", {}), ["What are my tasks?", "Show my open tasks.", "What do I have to do?", "list tasks", "my todo list please"], ['["{w1}", "{w2}"]', "- {w1}\n- {w2}"], ["Your tasks are {w1} and {w2}."], ["{w1}", "{w2}"]),
    (fn("get_time", "Current time in a city", {"city": ("city", "City")}), ["What time is it in {city}?", "current time in {city}", "How late is it in {city}?", "Tell me the local time in {city}."], ["{time_}", '{"time": "{time_}"}'], ["It is {time_} in {city}."], ["{time_}"]),
    (fn("run_sql", "Run a query on the sales database", {"query": ("title", "SQL text")}), ["Run this SQL: SELECT {query} FROM sales", "query the database: SELECT {query} FROM sales"], ["{n} rows", '[{"count": {n}}]'], ["The database answered: {n}."], ["{n}"]),
    (fn("get_temperature", "Reads a sensor", {"sensor": ("token", "Name of the sensor")}), ["What does sensor {sensor} read?", "temperature at {sensor}?", "Read the sensor {sensor}.", "How warm is it at sensor {sensor}?"], ["{t}", '{"celsius": {t}}'], ["Sensor {sensor} reads {t} degrees."], ["{t}"]),
    (fn("restart_service", "Restart a system service", {"name": ("token", "Name of the service")}), ["Restart {name}.", "Please restart the service {name}.", "{name} hangs, restart it"], ["restarted", "ok"], ["The service {name} was restarted."], ["{name}"]),
    (fn("get_recipe", "Find a recipe", {"dish": ("title", "Dish"), "servings": ("small", "Number of servings")}, ["dish"]), ["How do I cook {dish} for {servings} people?", "Recipe for {dish}, {servings} servings.", "I want to make {dish} for {servings} guests."], ["Take {n} g of {w1} and {n2} g of {w2}.", '{"ingredients": ["{n} g {w1}", "{n2} g {w2}"]}'], ["You need {n} g of {w1} and {n2} g of {w2}."], ["{n}", "{n2}"]),
    (fn("sum_numbers", "Adds numbers on the company server", {"numbers": ("numbers", "The numbers")}), ["Use sum_numbers for {numbers}.", "Call sum_numbers with {numbers}.", "sum_numbers {numbers}"], ["{n}"], ["The server says {n}."], ["{n}"]),
    (fn("find_contact", "Find a person in the address book", {"name": ("full_name", "Name")}), ["What is the phone number of {name}?", "Find the contact {name}.", "How can I reach {name}?", "phone number for {name}?"], ['{"phone": "0{n} {n2}", "email": "{mail}"}'], ["{name} can be reached at 0{n} {n2} or {mail}."], ["{n2}", "{mail}"]),
    (fn("count_stock", "How many pieces of an article are in stock", {"article": ("item", "Article"), "warehouse": ("city", "Warehouse")}), ["How many {article} are in stock in {warehouse}?", "stock of {article} in {warehouse}?", "Do we have {article} in {warehouse}?", "Check the {warehouse} warehouse for {article}."], ["{n}", '{"quantity": {n}}'], ["There are {n} {article} in {warehouse}."], ["{n}"]),
    (fn("knowledge_search", "Search the user's documents", {"query": ("title", "What to look for"), "k": ("small", "How many results")}, ["query"]), ["What do my documents say about {query}?", "Search my documents for {query}.", "Find {query} in the knowledge base.", "Is there anything about {query} in our notes?", "look for {query} in the docs", "Where is {query} described?"], ["docs/{w1}.md:{n}@{hash}\n{sent}"], ["{sent} (docs/{w1}.md:{n}@{hash})"], ["{sent}", "{w1}"]),
    (fn("knowledge_read", "Read lines of a document", {"source": ("file", "Path of the document"), "lines": ("token", "Range of lines, such as 10-20")}, ["source"]), ["Read {source}.", "Show me the document {source}.", "What does {source} say?", "open {source} from the knowledge base"], ["{sent}"], ["It says: {sent}", "{source} says: {sent}"], ["{sent}"]),
    (fn("file_read", "Read a file from the work folder", {"path": ("file", "Path of the file")}), ["What is in {path}?", "Read the file {path}.", "Show me {path}.", "print {path}", "Open {path} and tell me what it says.", "cat {path}", "contents of {path}?"], ["{sent}", "{w1}, {w2}"], ["{path} contains: {res}"], ["{res}"]),
    (fn("file_write", "Write a file into the work folder", {"path": ("file", "Path of the file"), "content": ("sentence", "What to write")}), ['Write "{content}" to {path}.', 'Save "{content}" as {path}.', 'Create {path} with the content "{content}".', 'put the text "{content}" into the file {path}', 'Store "{content}" in {path} please.'], ["written", "ok", "wrote {n} bytes"], ["I wrote {path}.", "The text is in {path}."], ["{path}"]),
    (fn("file_list", "List the files of the work folder", {}), ["Which files are there?", "List the files.", "ls", "What is in the work folder?", "show my files", "What files do I have?"], ["{f1}\n{f2}", "{f1}"], ["The files are: {res1}"], ["{f1}"]),
]


def result_values(r):
    return dict(t=r.randint(-20, 42), sky=r.choice("sunny cloudy rainy foggy windy snowy clear stormy".split()), x=round(r.uniform(0.5, 9000), 2), id=ident(r), n=r.int(1, 900), n2=r.int(100, 99999), w1=r.pick(WORDS), w2=r.pick(WORDS), st=r.choice(["shipped", "on the way", "being packed", "delivered", "delayed", "cancelled", "waiting for payment"]),
                date_=f"{r.randint(1, 28)} {r.choice(MONTHS)}", tok=token(r, 5, 14), fl=f"{r.choice('ABKLQS')}{r.choice('ABFHRX')}{r.int(100, 9999)}", time_=f"{r.randrange(24):02d}:{r.randrange(60):02d}", P=f"{r.pick(NAMES)} {r.pick(SURNAMES)}", h=r.randint(1, 20), sent=r.pick(SENTENCES) + ".", mail=email(r), f1=filename(r), f2=filename(r), hash=token(r, 7, 7))


def spoken_value(r, v):
    if isinstance(v, list):
        s = [str(x) for x in v]
        return ", ".join(s[:-1]) + " and " + s[-1] if len(s) > 1 else s[0]
    if isinstance(v, bool):
        return "yes" if v else "no"
    return str(v)


def used(text):
    import re
    return re.findall(r"\{(\w+)\}", text)


def draw(r, schema, name):
    p = schema["parameters"]["properties"][name]
    return r.choice(p["enum"]) if "enum" in p else None


ALL = None


def distractors(r, k, but=()):
    global ALL
    if ALL is None:
        ALL = [c[0] for c in C]
    pool = [f for f in r.sample(ALL, min(len(ALL), k * 3)) if f["name"] not in but]
    out, seen = [], set(but)
    for f in pool:
        if f["name"] not in seen and len(out) < k:
            out.append(f)
            seen.add(f["name"])
    return out


def how_many(r):
    return r.choice([0, 0, 0, 1, 1, 2, 3, 4])


def add_function(i, row):
    schema, asks, results, says, facts = row
    kinds = KIND_OF[i]

    @family("functions", 1.1, f"f_{i}_{schema['name']}")
    def f(d):
        r = d.r
        k = how_many(r)
        fs = distractors(r, k, {schema["name"]}) + [schema]
        r.shuffle(fs)
        d.functions = fs
        ask = spin(r, r.pick(asks))
        vals = {}
        for p in schema["parameters"]["properties"]:
            if p in used(ask):
                kind = kinds[p]
                vals[p] = r.choice(kind) if isinstance(kind, list) else KINDS[kind][1](r)
        spoken = {p: spoken_value(r, v) for p, v in vals.items()}
        d.user(noisy(r, fill(ask, spoken, guard=True)))
        params = {p: vals[p] for p in schema["parameters"]["properties"] if p in vals}
        if schema["name"] == "run_sql":
            params["query"] = f"SELECT {vals['query']} FROM sales"
        d.call(schema["name"], params)
        rv = result_values(r)
        if r.p(0.9):
            res = fill(r.choice(results), {**rv, **spoken})
            d.result(res)
            rv.update(res=res, res1=res.replace("\n", ", "), id=rv["id"])
            say = r.choice(says)
            if "{id}" in say and rv["id"] not in res:
                say = "Done: " + res
            fc = [fill(x, {**rv, **spoken}) for x in facts]
            d.say(fill(say, {**rv, **spoken}), [x for x in fc if x in res or x in spoken.values()])
        else:
            failed(d, r, rv)


def failed(d, r, rv):
    m = r.choice(["permission denied", "not found", "the service did not answer", "HTTP 500", "timed out after 10 s", "unknown user", "no connection to the server", "quota exceeded", f"no such entry: {rv['tok']}", "the client refused the call", "internal error"])
    if r.p(0.85):
        d.fail(m)
    else:
        d.result(r.choice(['{"error": "%s"}', "error: %s"]) % m)
    d.say(r.choice(["That did not work: {m}.", "The call failed: {m}.", "I couldn't do it: {m}."]).replace("{m}", m), [m])


# the kinds behind each schema, recovered from a second table so that a schema stays plain JSON
def kinds_of(schema):
    t = {}
    named = dict(city="city", location="city", origin="city", destination="city", start="city", end="city", warehouse="city", to="email", subject="title", body="sentence", title="title", date="date", time="time", minutes="small", days="small", amount="amount", from_currency="currency", to_currency="currency",
                 query="title", max_price="int", order_id="id", text="sentence", artist="full_name", degrees="small", restaurant="title", people="small", company="company", summary="sentence", user_id="big", items="list", word="word", min="small", max="int", sensor="token", name="full_name", dish="title", servings="small",
                 numbers="numbers", article="item", k="small", source="file", lines="token", path="file", content="sentence")
    for p, spec in schema["parameters"]["properties"].items():
        t[p] = spec["enum"] if "enum" in spec else named[p]
    if schema["name"] == "search_products":
        t["query"] = "item"
    if schema["name"] == "transfer_money":
        t["to"] = "full_name"
    if schema["name"] == "restart_service":
        t["name"] = "token"
    return t


KIND_OF = [kinds_of(c[0]) for c in C]
for i, row in enumerate(C):
    add_function(i, row)

# ---- schemas made at random ----------------------------------------------------------------------------------------------
VERBS = ("get fetch find look_up check create add update delete remove cancel start stop pause open close assign approve reject archive restore rename move copy export import count list schedule book reserve register print scan send notify "
         "measure calibrate lock unlock enable disable show read submit track verify merge deploy rate tag").split()
OBJECTS = ("invoice|customer|order|ticket|room|device|printer|server|backup|report|contract|project|task|meeting|shipment|package|account|card|playlist|song|photo|album|recipe|course|lesson|exam|student|patient|appointment|prescription|vehicle|parking_spot|route|ticket|seat|flight|hotel|"
           "subscription|payment|refund|coupon|product|supplier|warehouse|pallet|container|ship|truck|drone|robot|sensor|pump|valve|lamp|door|window|heater|camera|alarm|network|router|domain|certificate|database|table|branch|commit|issue|release|build|test_run|dataset|model|experiment|sample|"
           "animal|plant|tree|field|greenhouse|tractor|book|loan|member|event|team|player|match|tournament|donation|campaign|survey|newsletter|post|comment|page|translation|document|signature|licence|permit|vote").split("|")
PARAMS = [  # (parameter names, kind, how it is said, description)
    ("id|{o}_id|number|code|ref", "id", ["{o} {v}", "the {o} {v}", "{o} number {v}", "the {o} with the id {v}"], "Identifier of the {o}"),
    ("name|title|label", "title", ['called "{v}"', 'named "{v}"', 'with the name "{v}"', 'with the title "{v}"'], "Name of the {o}"),
    ("date|day|due_date|on", "date", ["on {v}", "for {v}", "dated {v}"], "Date (YYYY-MM-DD)"), ("time|at|start_time", "time", ["at {v}", "at {v} o'clock"], "Time of day (HH:MM)"),
    ("city|location|place|site", "city", ["in {v}", "in the city of {v}", "located in {v}"], "Where the {o} is"), ("owner|person|assignee|user|responsible", "full_name", ["for {v}", "belonging to {v}", "on behalf of {v}"], "Person concerned"),
    ("email|address|contact", "email", ["with the address {v}", "with the email {v}", "reachable at {v}"], "Email address"), ("amount|price|value|total", "amount", ["with an amount of {v}", "worth {v}", "for {v} euros"], "Amount in euros"),
    ("count|quantity|size|limit|max_results", "int", ["with a quantity of {v}", "with a count of {v}", "size {v}", "{v} in number"], "How many"), ("priority|level", ["low", "medium", "high"], ["with {v} priority", "priority {v}", "marked as {v}"], "Priority"),
    ("colour|color", "colour", ["in {v}", "of the colour {v}"], "Colour"), ("status|state|mode", ["active", "inactive", "draft", "final", "pending"], ["with the status {v}", "in the state {v}", "set to {v}"], "State"),
    ("note|comment|message|reason", "sentence", ['with the note "{v}"', 'saying "{v}"', 'with the comment "{v}"'], "Free text"), ("tags|keywords|categories", "list", ["tagged {v}", "with the tags {v}", "under the keywords {v}"], "Labels"),
    ("company|vendor|client", "company", ["of {v}", "from {v}", "for the company {v}"], "Company"), ("percent|discount|threshold", "percent", ["at {v} percent", "with {v}%"], "Percentage"), ("values|numbers|readings", "numbers", ["with the values {v}", "with the numbers {v}"], "Numbers"),
    ("urgent|express|notify|public", "bool", None, "Flag"),
]


def random_schema(r, want=None):
    """(schema, [(parameter, kind, sayings)], verb, object)"""
    v, o = r.pick(VERBS), r.pick(OBJECTS)
    n = r.choice([1, 1, 2, 2, 3, 4])
    chosen = r.sample(PARAMS, n)
    chosen.sort(key=PARAMS.index)
    props, plan, req = {}, [], []
    for names, kind, sayings, about in chosen:
        p = r.choice(names.split("|")).replace("{o}", o)
        if p in props:
            continue
        if isinstance(kind, list):
            spec = {"type": "string", "description": about.replace("{o}", o.replace("_", " ")), "enum": kind}
        else:
            spec = {"type": KINDS[kind][0], "description": about.replace("{o}", o.replace("_", " "))}
            if kind in ("list", "numbers"):
                spec["items"] = {"type": "string" if kind == "list" else "number"}
        if r.p(0.1):
            del spec["description"]
        props[p] = spec
        optional = kind == "bool" or (len(plan) > 0 and r.p(0.3))
        if not optional:
            req.append(p)
        plan.append((p, kind, sayings, optional))
    style = r.random()
    name = f"{v}_{o}" if style < 0.7 else v + "".join(w.capitalize() for w in o.split("_")) if style < 0.88 else f"{o}_{v}" if style < 0.95 else f"{o}.{v}"
    name = name.replace("look_up", "lookup") if r.p(0.5) else name
    about = f"{v.replace('_', ' ').capitalize()} {'an' if o[0] in 'aeio' else 'a'} {o.replace('_', ' ')}" + r.choice(["", ".", " in the system", " of the organisation", " by its details"])
    if r.p(0.5):
        schema = {"name": name, "description": about, "parameters": {"type": "object", "properties": props, "required": req}}
    else:
        schema = {"name": name, "description": about, "parameters": {"type": "object", "required": req, "properties": props}}
    return schema, plan, v, o


@family("functions", 16.0)
def random_function(d):
    r = d.r
    schema, plan, v, o = random_schema(r)
    others = []
    for _ in range(how_many(r)):
        s = random_schema(r)[0] if r.p(0.7) else distractors(r, 1)[0]
        if s["name"] not in [x["name"] for x in others] + [schema["name"]]:
            others.append(s)
    d.functions = others + [schema]
    r.shuffle(d.functions)
    vw, ow = v.replace("_", " "), o.replace("_", " ")
    bits, params, head = [], {}, None
    for p, kind, sayings, optional in plan:
        if optional and r.p(0.5):
            continue
        val = r.choice(kind) if isinstance(kind, list) else KINDS[kind][1](r)
        if kind == "bool":
            bits.append(r.choice([f"and set {p} to {'true' if val else 'false'}", f"{p}: {'yes' if val else 'no'}"]))
        elif kind == "id":
            head = r.choice(sayings).replace("{o}", ow).replace("{v}", "\x01" + spoken_value(r, val) + "\x02")
        else:
            if r.p(0.12):
                bits.append(f"with {p.replace('_', ' ')} \x01{spoken_value(r, val)}\x02")
            else:
                bits.append(r.choice(sayings).replace("{o}", ow).replace("{v}", "\x01" + spoken_value(r, val) + "\x02"))
        params[p] = val
    order = [p for p in schema["parameters"]["properties"] if p in params]
    params = {p: params[p] for p in order}
    if head is None:
        head = r.choice([f"the {ow}", f"a {ow}", f"{ow}", f"the {ow}"])
    if r.p(0.35):
        r.shuffle(bits)
    body = " ".join([head] + bits)
    t = r.pick(["{V} {b}.", "Please {v} {b}.", "Can you {v} {b}?", "{v} {b}", "I want to {v} {b}.", "Could you please {v} {b}?", "I need you to {v} {b}.", "{V} {b} for me.", "We have to {v} {b}.", "Would you {v} {b}?", "{V} {b}, please.", "Kindly {v} {b}.", "Let's {v} {b}.", "go ahead and {v} {b}", "It's time to {v} {b}."])
    d.user(noisy(r, t.replace("{b}", body).replace("{v}", vw).replace("{V}", vw.capitalize())))
    d.call(schema["name"], params)
    rv = result_values(r)
    k = r.random()
    if k < 0.4:
        key = r.choice(["status", "result", "state", "reference", "answer"])
        val = r.choice([rv["st"], rv["tok"], rv["n"], rv["x"], rv["w1"], rv["id"]])
        d.result(json.dumps({key: val}))
        d.say(r.choice([f"The {key} is {val}.", f"Done. The {key} is {val}."]), [val])
    elif k < 0.6:
        d.result(r.choice(["ok", "done", "success", '{"ok": true}', "true"]))
        d.say(r.choice(["Done.", "That is done."]))
    elif k < 0.75:
        s = r.choice([f"{ow} {rv['tok']}: {rv['st']}", f"{rv['n']} {rv['w1']}", f"{rv['sent']}", f"{rv['P']}, {rv['date_']}"])
        d.result(s)
        d.say(r.choice([f"The answer is: {s}", f"It says: {s}"]), [s])
    elif k < 0.9:
        a, b = rv["tok"], rv["n"]
        k1, k2 = r.sample(["name", "number", "owner", "place", "level", "total", "version"], 2)
        d.result(json.dumps({k1: a, k2: b}))
        d.say(f"The {k1} is {a} and the {k2} is {b}.", [a, b])
    else:
        failed(d, r, rv)


@family("functions", 5.0)
def none_fits(d):
    """Functions are offered, but the wish is for something else."""
    r = d.r
    k = r.randint(1, 4)
    fs = []
    for _ in range(k):
        s = random_schema(r)[0]
        if s["name"] not in [x["name"] for x in fs]:
            fs.append(s)
    d.functions = fs
    if r.p(0.5):
        c = r.pick(CITIES)
        d.ask(["Book me a flight to {c}.", "What's the weather in {c}?", "Order a pizza.", "Call a taxi in {c}.", "Play some jazz.", "Send flowers to {n}.", "Turn off the oven.", "Water the plants.", "Start the washing machine.", "Buy two tickets for the theatre in {c}.", "Translate this letter into Chinese.", "Wake me up at six.", "Pay my rent.", "What is on TV tonight?", "Text {n} that I'm late.", "Find a doctor in {c}.", "Feed the cat.", "Is the shop in {c} open?", "Call {n}.", "Order more coffee."], c=c, n=r.pick(NAMES))
        d.say(r.choice(["I can't do that: none of the tools offered to me does it.", "None of my tools can do that."]), [])
    else:
        w, asks, says = r.choice(talk.T[:24])
        v = dict(A=r.pick(NAMES), C=c if False else r.pick(CITIES), w=r.pick(WORDS), K="Acme")
        d.ask(asks, level=0.5, **v)
        d.say(fill(r.choice(says), v))


@family("functions", 3.0)
def missing_argument(d):
    """A required value is missing: it asks."""
    r = d.r
    schema, asks, need = r.choice([
        (C[0][0], ["What's the weather?", "weather please", "How's the weather today?", "Is it going to rain?"], "For which city?"), (C[9][0], ["Where is my order?", "Track my parcel.", "order status please", "Has my order been shipped?"], "What is the order number?"),
        (C[6][0], ["Set a timer.", "start a timer please"], "For how many minutes?"), (C[7][0], ["Set an alarm.", "wake me up"], "For what time?"), (C[15][0], ["Find me a flight.", "I want to fly somewhere.", "book a flight"], "From where to where, and on which date?"),
        (C[3][0], ["Convert my money.", "exchange currency please"], "How much, and from which currency to which?"), (C[10][0], ["Translate something.", "I need a translation."], "Which text, and into which language?"), (C[35][0], ["Read a file.", "open the file"], "Which file?"), (C[18][0], ["Look up a user.", "show me the user"], "What is the user's id?")])
    d.functions = distractors(r, r.randint(0, 2), {schema["name"]}) + [schema]
    d.ask(asks)
    d.say(need)


@family("functions", 4.0)
def mended_call(d):
    """The tool says what was wrong; the call is made again, right."""
    r = d.r
    i = r.choice([0, 9, 15, 18, 32])
    schema, asks, results, says, facts = C[i]
    d.functions = distractors(r, r.randint(0, 2), {schema["name"]}) + [schema]
    kinds = KIND_OF[i]
    vals = {p: KINDS[kinds[p]][1](r) for p in kinds}
    p = r.choice([q for q in vals if isinstance(vals[q], str)] or list(vals))
    good = str(vals[p])
    if len(good) < 4 or i == 18:
        return random_function(d)
    j = r.randrange(1, len(good) - 1)
    bad = good[:j] + good[j + 1:]
    wrong = dict(vals, **{p: bad})
    d.user(noisy(r, fill(spin(r, r.pick(asks)), {k: spoken_value(r, v) for k, v in wrong.items()}, guard=True), 0.5))
    d.call(schema["name"], wrong)
    d.fail(r.choice([f'unknown {p} "{bad}", did you mean "{good}"?', f"{p}: {bad} not found; close: {good}", f'no {p} "{bad}"; perhaps "{good}"']))
    d.call(schema["name"], vals)
    rv = result_values(r)
    res = fill(r.choice(results), {**rv, **vals})
    d.result(res)
    say = r.choice(says)
    d.say(fill(say, {**rv, **vals}), [fill(x, {**rv, **vals}) for x in facts])


@family("functions", 5.0)
def function_then_other(d):
    """Two turns with functions, or a function and then a computation."""
    r = d.r
    i = r.choice([0, 3, 9, 16, 32, 25])
    schema, asks, results, says, facts = C[i]
    d.functions = distractors(r, r.randint(0, 3), {schema["name"]}) + [schema]
    kinds = KIND_OF[i]
    for turn in range(2):
        vals = {p: KINDS[kinds[p]][1](r) for p in kinds}
        if turn and "city" in kinds:
            d.ask(["And in {city}?", "and {city}?", "What about {city}?", "Now {city}.", "the same for {city} please"], **vals)
        elif turn and "company" in kinds:
            d.ask(["And {company}?", "What about {company}?", "and for {company}?"], **vals)
        elif turn:
            d.user(noisy(r, fill(spin(r, r.pick(asks)), vals, guard=True)))
        else:
            d.user(noisy(r, fill(spin(r, r.pick(asks)), vals, guard=True)))
        d.call(schema["name"], vals)
        rv = result_values(r)
        res = fill(r.choice(results), {**rv, **vals})
        d.result(res)
        d.say(fill(r.choice(says), {**rv, **vals}), [fill(x, {**rv, **vals}) for x in facts])
    if i in (3, 16, 32) and r.p(0.6):
        n = r.randint(2, 12)
        v = rv["x"] if i in (3, 16) else rv["n"]
        d.ask(["Multiply that by {n}.", "times {n}?", "And {n} times that?", "What would {n} of those be?"], n=n)
        out = d.py(f"print({v} * {n})")
        d.say(f"That is {out}.", [out])
