"""Functions that nobody has seen: names, parameters and kinds of values drawn at random and wished for in every order; several wishes in a row;
nested values; copies of what stands in quotes or nowhere marked at all."""
import functions
import outcomes
import schemas
from core import family, fill, guard, noisy
from kinds import SHAPES
from pools import WORDS, words
from outcomes import outcome
from schemas import ALL, HEADS, SYN_O, SYN_V, beside, dress, make_tools, open_wish, ready, wish
from values import ITEMS_OF, V, code, listed

# kind of value: parameter names / descriptions / ways to say it where nothing else is of its kind
PARTS = {
    "person": ("name/person/customer/owner/contact/employee/guest/member/author/sender/tenant/driver/witness", "Full name/Name of the person/Who", ["for {v}", "of {v}", "by {v}", "{v}"]),
    "surname": ("surname/last_name/family_name/name", "Surname/Family name", ["for {v}", "{v}", "Mr {v}", "Ms {v}"]),
    "code": ("id/code/number/ref/reference/key/serial/tag/file_no/plate/account/card/batch/lot", "Identifier/Code/Number", ["{v}", "number {v}", "{v}", "with the code {v}"]),
    "digits": ("number/isbn/iban/card_number/barcode/serial/pin/customer_no", "Digits/Number", ["{v}", "number {v}"]),
    "city": ("city/place/town/location/site/branch/region/port/station", "Where/City/Place", ["in {v}", "at {v}", "{v}"]),
    "place": ("address/place/spot/venue/location", "Where/Address/Place", ["at {v}", "near {v}", "by {v}", "{v}"]),
    "company": ("company/vendor/client/brand/supplier/organisation/employer", "Company/Organisation", ["from {v}", "of {v}", "for {v}"]),
    "email": ("email/mail/address/contact/login", "E-mail address/E-mail", ["{v}", "at {v}", "mail {v}", "to {v}"]),
    "phone": ("phone/tel/mobile/number/contact_number", "Phone number", ["{v}", "phone {v}", "call {v}", "reachable at {v}"]),
    "user": ("user/username/login/handle/nick/assignee", "User name/Login", ["{v}", "user {v}", "for {v}", "by {v}"]),
    "ip": ("ip/host/address/server", "IP address/Address", ["{v}", "on {v}", "at {v}"]),
    "host": ("host/service/node/metric/module/topic/queue", "Name/Machine/Service", ["{v}", "on {v}", "for {v}"]),
    "path": ("path/file/source/folder", "Path/File", ["{v}", "in {v}", "from {v}"]),
    "file": ("file/filename/document/attachment", "File/Name of the file", ["{v}", "file {v}", "from {v}"]),
    "url": ("url/link/page/endpoint", "URL/Link", ["{v}", "at {v}", "from {v}"]),
    "version": ("version/release/build/revision", "Version/Release", ["{v}", "version {v}", "at {v}"]),
    "hex": ("hash/commit/uuid/token/checksum", "Hash/Hexadecimal id", ["{v}", "hash {v}", "{v}"]),
    "title": ("title/name/label/project/book/song/product", "Title/Name", ["called {v}", "named \"{v}\"", "\"{v}\"", "{v}"]),
    "word": ("topic/keyword/word/tag/category/type/species/material/flavour/subject/crop", "Keyword/What kind/Topic", ["{v}", "about {v}", "\"{v}\""]),
    "thing": ("item/product/article/object/dish/food/ingredient/part", "What/Item", ["{v}", "some {v}", "{v}"]),
    "phrase": ("note/comment/reason/subject/summary/remark/description", "Free text/Words/Why", ["saying \"{v}\"", ": {v}", "\"{v}\"", "with the note {v}", "because: {v}"]),
    "clause": ("message/text/body/content/announcement", "Text/What to say", ["\"{v}\"", ": {v}", "saying {v}", "text: {v}"]),
    "sentence": ("text/message/input/quote/caption", "Text/The text", ["\"{v}\"", "'{v}'", ": {v}"]),
    "ask": ("question/query/prompt/title", "The question/What to ask", ["\"{v}\"", ": {v}", "with the question {v}"]),
    "date": ("date/day/due/start_date/deadline/on/from_date/arrival", "Day (YYYY-MM-DD)/Date", ["on {v}", "for {v}", "{v}"]),
    "time": ("time/at/start/begin/from_time/hour", "HH:MM/Time of day (HH:MM)", ["at {v}", "{v}", "from {v}"]),
    "minutes": ("minutes/duration/duration_min/length_minutes/timeout_minutes", "Minutes/In minutes", ["for {v}", "{v}", "lasting {v}"]),
    "seconds": ("seconds/duration_s/timeout/delay_seconds/interval", "Seconds/In seconds", ["for {v}", "{v}", "after {v}"]),
    "hours": ("hours/for_hours/duration_hours", "Hours/In hours", ["for {v}", "{v}"]),
    "days": ("days/nights/period_days/term_days", "Days/How many days", ["for {v}", "{v}", "over {v}"]),
    "months": ("months/term/duration_months", "Months/In months", ["for {v}", "{v}", "over {v}"]),
    "metres": ("distance_m/metres/meters/radius_m/length_m", "Metres/In metres", ["{v}", "over {v}", "within {v}"]), "grams": ("grams/weight_g/amount_g", "Grams/In grams", ["{v}", "of {v}"]), "ml": ("ml/volume_ml/millilitres", "Millilitres/In ml", ["{v}"]), "cm": ("cm/height_cm/width_cm/length_cm", "Centimetres/In cm", ["{v}"]), "megabytes": ("mb/size_mb/quota_mb/limit_mb", "Megabytes/In MB", ["{v}", "of {v}", "up to {v}"]), "cents": ("cents/price_cents/fee_cents", "Cents/In cents", ["{v}", "for {v}"]),
    "times": ("times/repeat/frequency/repetitions", "How often", ["{v}", "{v}"]),
    "small": ("count/people/guests/copies/seats/quantity/pieces/rooms/persons/attempts", "How many/Number of {w}", ["{v} {w}", "for {v}", "{v} times", "{v} of them"]),
    "count": ("quantity/amount/limit/max_results/size/units/stock/grams", "How many/At most/Amount", ["{v} {w}", "{v}", "at most {v}", "up to {v}"]),
    "big": ("amount/budget/population/distance_m/capacity/limit", "Amount/Upper limit", ["{v}", "of {v}", "up to {v}"]),
    "money": ("amount/price/total/sum/budget/cost/max_price/fee/salary", "Amount in euros/Price/How much", ["for {v}", "{v} euros", "worth {v}", "{v}", "€{v}"]),
    "num": ("value/weight/length/litres/kg/distance_km/area/height/dose/level", "Value/Measure/How much", ["{v}", "of {v}", "at {v}"]),
    "weight": ("weight_kg/kilos/kg/weight", "Kilograms/Weight in kg", ["{v} kg", "{v} kilos", "weighing {v} kg", "{v} kilograms"]),
    "temp": ("temperature/celsius/degrees/target", "Degrees Celsius", ["{v} degrees", "at {v}°C", "{v} C", "{v}"]),
    "percent": ("percent/discount/level/share/threshold/tax_percent", "Percent/In percent", ["{v}", "at {v}", "with {v}"]),
    "lat": ("lat/latitude", "Latitude", ["latitude {v}", "lat {v}"]), "lon": ("lon/lng/longitude", "Longitude", ["longitude {v}", "lon {v}"]),
    "currency": ("currency/currency_code/money_unit", "ISO code of the currency/Three-letter code", ["in {v}", "{v}", "paid in {v}"]),
    "lang": ("language/lang/locale", "Language code/Two-letter language code", ["in {v}", "{v}"]), "country": ("country/nationality/country_code", "Two-letter country code/ISO code of the country", ["in {v}", "from {v}"]),
    "language": ("language/spoken_language", "Language", ["in {v}", "{v}"]), "weekday": ("weekday/day/day_of_week", "Day of the week", ["on {v}", "{v}"]), "year": ("year/model_year/vintage/birth_year", "Year", ["from {v}", "{v}", "of {v}"]),
    "colour": ("colour/color/paint", "Colour", ["in {v}", "{v}"]), "stars": ("rating/stars/score/grade", "1 to 5", ["{v} stars", "rating {v}", "{v} out of 5"]), "ticker": ("ticker/symbol/share", "Ticker symbol", ["{v}", "share {v}"]), "iata": ("airport/origin/iata", "IATA code of the airport", ["from {v}", "{v}"]),
    "strings": ("items/tags/labels/keywords/names/ingredients/options/topics/columns/parts", "List/Several {w}", [": {v}", "with {v}", "{v}", "namely {v}", "consisting of {v}"]),
    "emails": ("recipients/attendees/cc/invitees/members", "E-mail addresses", ["to {v}", "with {v}", "for {v}"]), "people": ("people/players/participants/team/guests", "Names", ["with {v}", "for {v}", "{v}"]),
    "numbers": ("values/numbers/readings/scores/measurements/data/prices", "Numbers/Values in order", [": {v}", "with the values {v}", "{v}", "for {v}"]),
    "msg": ("text/message/body/note/content", "Text/The message/What to say", ["\"{v}\"", ": {v}", "saying {v}", "with the text \"{v}\""]), "datetime": ("start/starts_at/when/scheduled_for/at", "Date and time (YYYY-MM-DDTHH:MM)/ISO 8601, e.g. 2025-03-09T14:30", ["{v}", "starting {v}", "for {v}"]), "duration": ("duration/ttl/timeout/window/period", "Such as 30s, 15m, 2h, 7d/e.g. 15m or 2h", ["for {v}", "{v}"]),
    "dish": ("dish/food/meal/recipe", "Dish/What to eat", ["{v}", "with {v}"]), "gadget": ("item/product/article/object", "Thing/Product", ["{v}", "for a {v}"]), "drug": ("drug/medicine/medication", "Medicine", ["{v}", "of {v}"]), "reason": ("reason/why/cause/comment", "Why/Reason", ["because {v}", ": {v}", "reason {v}", "({v})"]), "topic": ("topic/subject/query/about", "Topic/About what", ["about {v}", "on {v}", "{v}"]), "occasion": ("title/event/occasion/name", "Title/What it is", ["\"{v}\"", "called {v}", "for {v}", "{v}"]),
    "cash": ("amount/price/budget/total/fee/limit", "Amount/Sum of money", ["{v}", "for {v}", "of {v}", "up to {v}"]), "litres": ("litres/volume/amount_l", "Litres/Amount in litres", ["{v}", "of {v}"]), "kilos": ("kg/kilos/weight_kg", "Kilograms/Weight in kg", ["{v}", "of {v}", "weighing {v}"]), "kilometres": ("km/distance_km/radius_km", "Kilometres/Distance in km", ["{v}", "over {v}", "within {v}"]), "month": ("month/period/billing_month", "Month (YYYY-MM)/YYYY-MM", ["for {v}", "in {v}", "{v}"]), "daylist": ("days/weekdays/on_days", "Days of the week/Days", ["{v}"]), "foods": ("items/ingredients/products/groceries", "List/Several things", [": {v}", "with {v}", "{v}"]),
    "bool": ("urgent/express/notify/public/silent/insured/gift/verbose/recursive/force/anonymous/breakfast/return_trip/vegetarian/refundable/archived/encrypted/confirmed", "Whether {w}/Flag", None),
}
TOLD = {"datetime", "duration", "month", "litres", "kilos", "kilometres", "days", "hours", "minutes", "months", "seconds", "metres", "cm", "grams", "ml", "megabytes", "cents"}   # kinds whose form or unit must be told
ENUMS = ["low|medium|high", "small|medium|large", "draft|review|final", "open|closed", "north|south|east|west", "red|amber|green", "daily|weekly|monthly|yearly", "standard|express|overnight", "bronze|silver|gold", "cash|card|transfer", "left|right", "morning|afternoon|evening", "pdf|docx|txt|html", "asc|desc", "internal|external", "new|used|refurbished", "single|double|suite", "beginner|intermediate|advanced", "mild|medium|hot", "cotton|wool|silk|linen",
         "info|warning|error", "admin|editor|viewer", "car|train|plane|bus", "pending|approved|rejected", "oak|pine|birch|maple", "mono|stereo|surround", "json|xml|csv", "auto|manual", "indoor|outdoor", "adult|child|senior", "euro|dollar|pound", "spring|summer|autumn|winter", "hourly|daily|weekly", "sum|mean|min|max", "public|private|team"]
ENUM_NAMES = "kind/type/mode/category/level/format/class/status/style/option/group/variant/priority/size"
LABEL = ["{p} {v}", "{p}: {v}", "{p}={v}", "with {p} {v}", "the {p} is {v}", "{p} should be {v}", "{v} as {p}", "{p} = {v}", "({p} {v})"]
TOPIC = ["{v} {o}", "{o} {v}", "{v}"]


def parameters(r):
    """[(name, kind, enum, description, way to say it or None, optional)] with different names."""
    out, seen, kinds = [], set(), []
    n = r.choice([1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6])
    for _ in range(40):
        if len(out) == n:
            break
        if r.p(0.2):
            kind, enum, (names, about, ways) = "enum", r.choice(ENUMS).split("|"), (ENUM_NAMES, "Which kind/Kind/Choice", ["{v}", "{p} {v}", "in {v} mode", "as {v}"])
        else:
            kind = r.choice(list(PARTS))
            enum, (names, about, ways) = None, PARTS[kind]
        if (kind in ("strings", "numbers", "people", "emails", "foods", "daylist") and set(kinds) & {"strings", "numbers", "people", "emails", "foods", "daylist"}) or kinds.count(kind) > 1:
            continue
        name = r.choice(names.split("/"))
        if r.p(0.1):
            name = r.pick(WORDS).lower() if r.p(0.4) else name + "_" + r.choice("a b 1 2 value name field new old main first second".split())
        if name in seen or not name.isascii():
            continue
        seen.add(name)
        kinds.append(kind)
        out.append([name, kind, enum, r.choice(about.split("/")), ways, len(out) > 0 and r.p(0.4)])
    for p in out:                                           # two of a kind are told apart by their names alone
        alike = [q for q in out if q[1] == p[1] or {q[1], p[1]} <= {"code", "digits", "hex", "host", "ticker", "iata", "word", "title", "thing", "phrase", "clause", "sentence", "person", "surname", "user", "msg", "dish", "gadget", "drug", "reason", "topic", "occasion"} or {q[1], p[1]} <= {"count", "small", "big", "money", "num", "percent", "stars", "year", "times", "cash"} or {q[1], p[1]} <= {"city", "place", "company", "iata"} or {q[1], p[1]} <= {"days", "hours", "minutes", "months", "seconds", "metres", "cm", "grams", "ml", "duration", "litres", "kilos", "kilometres"} or {q[1], p[1]} <= {"date", "datetime", "month"}]
        if len(alike) > 1:
            p[4] = LABEL
    return out


def draw_schema(r):
    """(schema, parameters, verb, object)"""
    v, o = r.pick(functions.VERBS), (r.pick(functions.OBJECTS) if r.p(0.6) else r.pick(WORDS).lower())
    o = o if o.isascii() and o.isidentifier() else r.pick(functions.OBJECTS)
    ps = parameters(r)
    props, req = {}, []
    style = r.random()
    w = o.replace("_", " ")
    for p in ps:
        if style > 0.85:
            p[0] = schemas.camel(p[0])
        name, kind, enum, about, ways, optional = p
        s = {"type": "string" if enum else V[kind][0]}
        if r.p(0.75) or kind in TOLD:
            s["description"] = fill(about, dict(w=w))
        s.update(SHAPES.get(kind, {}))
        if enum:
            s["enum"] = enum
        if kind in ITEMS_OF:
            s["items"] = {"type": ITEMS_OF[kind]}
        if kind in ("date", "time") and "(" not in s.get("description", "(") and r.p(0.6):
            s["description"] += {"date": " (YYYY-MM-DD)", "time": " (HH:MM)"}[kind]
        props[name] = s
        if not optional:
            req.append(name)
    name = r.choice([f"{v}_{o}", f"{v}_{o}", f"{o}_{v}", f"{o}.{v}", schemas.camel(f"{v}_{o}"), f"{v}-{o}"]).replace(" ", "_")
    if r.p(0.08):
        name = r.choice(["api", "svc", "my", "do", "x"]) + "_" + name
    schema = {"name": name, "description": r.choice([f"{v.replace('_', ' ').capitalize()} {'an' if w[0] in 'aeiou' else 'a'} {w}", f"{v.replace('_', ' ').capitalize()}s a {w}", f"{w}: {v.replace('_', ' ')}", f"{v.replace('_', ' ').capitalize()} {w}"]) + r.choice(["", "", ".", " in the system", " and say how it went"])}
    if r.p(0.06):
        del schema["description"]
    body = {"type": "object", "properties": props, "required": req}
    schema["parameters"] = body if r.p(0.7) else {"type": "object", "required": req, "properties": props}
    return schema, ps, v, o


def say_bool(r, name, val):
    w = name.replace("_", " ").lower()
    return r.choice([f"{w}: {'yes' if val else 'no'}", f"{'with' if val else 'without'} {w}", f"{w} {'on' if val else 'off'}", f"({'' if val else 'not '}{w})", f"{w} = {'true' if val else 'false'}", f"{'and' if val else 'but not'} {w}", f"{'make it' if val else 'not'} {w}", f"{w}? {'yes' if val else 'no'}"])


def spoken(d, ps, o, only=None):
    """(pieces of a sentence, values) for parameters; optional ones may stay unsaid."""
    r = d.r
    bits, vals = [], {}
    for name, kind, enum, about, ways, optional in ps:
        if optional and r.p(0.55):
            continue
        if only is not None and name not in only:
            continue
        label = name.replace("_", " ")
        if kind == "bool":
            vals[name] = r.p(0.6)
            bits.append(say_bool(r, name, vals[name]))
            continue
        if enum:
            vals[name] = r.choice(enum)
            s = vals[name]
        else:
            vals[name], s = V[kind][1](d)
        way = r.choice(ways) if ways is not LABEL and r.p(0.75) else r.choice(LABEL)
        way = way.replace("{w}", o.replace("_", " ") + "s")
        bits.append(way.replace("{p}", label if r.p(0.8) else name).replace("{v}", guard(s)))
    return bits, vals


def sentence(r, v, o, bits):
    vw = r.choice(SYN_V.get(v, v.replace("_", " ")).split("|")) if r.p(0.5) else v.replace("_", " ")
    ow = r.choice(SYN_O.get(o, o.replace("_", " ")).split("|")) if r.p(0.4) else o.replace("_", " ")
    head = r.choice([f"the {ow}", f"a {ow}", ow, ow, f"this {ow}"])
    k = r.random()
    if k < 0.3:
        r.shuffle(bits)
    glue = r.choice([" ", " ", " ", ", ", ", "])
    if k > 0.93 and bits:
        return head + ": " + ", ".join(b.lstrip(": ") for b in bits)
    if k > 0.86 and bits:
        return ", ".join(b.lstrip(": ") for b in bits) + " - " + r.choice(HEADS).replace("{v}", vw).replace("{b}", head)
    t = r.choice(HEADS).replace("{v}", vw).replace("{b}", (head + glue + glue.join(bits)) if bits else head)
    return t.replace(" :", ":").replace(",:", ":").replace(", :", ":")


@family("functions", 30.0)
def loose(d):
    r = d.r
    schema, ps, v, o = draw_schema(r)
    bits, vals = spoken(d, ps, o)
    names, others = {schema["name"]}, []
    for _ in range(functions.how_many(r)):
        s = draw_schema(r)[0] if r.p(0.6) else schemas.Tool(d, r.choice(ALL)).schema
        if s["name"] not in names:
            names.add(s["name"])
            others.append(s)
    d.functions = others + [schema]
    r.shuffle(d.functions)
    d.user(dress(d, sentence(r, v, o, bits)))
    d.call(schema["name"], {p: vals[p] for p in schema["parameters"]["properties"] if p in vals})
    outcome(d, v in ("get", "fetch", "find", "look_up", "check", "count", "list", "show", "read", "track", "measure"))


@family("turns", 14.0)
def loose_thread(d):
    """One function at random, called again with one value after the other changed."""
    r = d.r
    schema, ps, v, o = draw_schema(r)
    bits, vals = spoken(d, ps, o)
    others = [draw_schema(r)[0] for _ in range(r.choice([0, 1, 1, 2]))]
    d.functions = [s for s in others if s["name"] != schema["name"]] + [schema]
    r.shuffle(d.functions)
    asks = v in ("get", "fetch", "find", "look_up", "check", "count", "list", "show", "read", "track", "measure")
    d.user(dress(d, sentence(r, v, o, bits)))
    for turn in range(r.choice([2, 2, 3, 3, 4])):
        d.call(schema["name"], {p: vals[p] for p in schema["parameters"]["properties"] if p in vals})
        outcome(d, asks, 0.05)
        if turn == 3:
            break
        p = r.choice(ps)
        name, kind, enum, about, ways, optional = p
        label, had = name.replace("_", " ").lower(), name in vals
        if optional and had and r.p(0.15):                  # taken away again
            d.user(noisy(r, r.choice(["without {p}", "leave out the {p}", "no {p} this time", "drop the {p}", "again, but without the {p}", "forget the {p}"]).replace("{p}", label), 0.6))
            vals = {k: x for k, x in vals.items() if k != name}
            continue
        if kind == "bool":
            val = not vals.get(name, False)
            t = say_bool(r, name, val)
            t = r.choice(["{b}", "now {b}", "again, {b}", "same but {b}", "and {b} this time", "{b} please"]).replace("{b}", t)
        else:
            val, s = (r.choice(enum),) * 2 if enum else V[kind][1](d)
            if val == vals.get(name):
                break
            if ways is LABEL or not had or enum or r.p(0.4):
                t = r.choice(schemas.NAMED + ["no, {p} {v}", "{p} {v} instead", "make the {p} {v}", "this time {p} {v}", "now {p} {v}"]).replace("{p}", label)
            else:
                t = r.pick(schemas.FIX if r.p(0.5) else schemas.NEXT)
                if "{o}" in t:
                    t = "no, {v}"
            t = fill(t, dict(v=guard(s)))
        vals = dict(vals, **{name: val})
        d.user(noisy(r, t, 0.7))
    if d.steps[-1][0] == "user":
        d.call(schema["name"], {p: vals[p] for p in schema["parameters"]["properties"] if p in vals})
        outcome(d, asks, 0.05)


@family("functions", 30.0)
def many_wishes(d):
    """The same offer, wish after wish; some that no function fits."""
    r = d.r
    c, t, vals, _, asks = open_wish(d)
    want = [c] + [x for x in beside(r, c, 0.5)][:3]
    tools = make_tools(d, want, [])
    by = {x.card: x for x in tools}
    for i in range(r.choice([2, 3, 3, 4, 5])):
        if i:
            c = r.choice(list(by))
            t, vals, _, asks = wish(d, c)
            if not ready(c, vals):
                continue
        d.user(dress(d, t))
        d.call(by[c].name, by[c].params(vals))
        outcome(d, asks, 0.06)


# ---- nested values ------------------------------------------------------------------------------------------------------------
NEST = [("address", [("street", "street"), ("zip", "digits5"), ("city", "city")], ["to {street}, {zip} {city}", "at {street} in {zip} {city}", "address {street}, {zip} {city}"]),
        ("range", [("from", "date"), ("to", "date")], ["from {from} to {to}", "between {from} and {to}", "{from} until {to}"]), ("position", [("lat", "lat"), ("lon", "lon")], ["at {lat}, {lon}", "position {lat} {lon}"]),
        ("contact", [("name", "person"), ("phone", "phone")], ["contact {name}, {phone}", "ask for {name} ({phone})"]), ("price", [("amount", "money"), ("currency", "currency")], ["for {amount} {currency}", "price {amount} {currency}"]), ("size", [("width", "count"), ("height", "count")], ["{width} by {height}", "{width} wide and {height} high", "{width}x{height}"]),
        ("filter", [("field", "word"), ("value", "word")], ["where {field} is {value}", "with {field} = {value}"])]
ROWS_OF = [("items", [("sku", "code"), ("quantity", "small")], ["{quantity} of {sku}", "{quantity} x {sku}", "{sku} ({quantity})"]), ("guests", [("name", "person"), ("age", "small")], ["{name} ({age})", "{name}, {age}", "{name} aged {age}"]), ("lines", [("text", "thing"), ("amount", "money")], ["{text} {amount}", "{text} for {amount}", "{text}: {amount}"])]


@family("functions", 6.0)
def nested(d):
    r = d.r
    schema, ps, v, o = draw_schema(r)
    ps = ps[:2]
    props = {p[0]: schema["parameters"]["properties"][p[0]] for p in ps}
    bits, vals = spoken(d, ps, o)
    if r.p(0.65):
        name, members, ways = r.choice(NEST)
        x = {m: V[k][1](d) for m, k in members}
        props[name] = {"type": "object", "properties": {m: {"type": V[k][0]} for m, k in members}, "required": [m for m, _ in members]}
        vals[name] = {m: y[0] for m, y in x.items()}
        bits.append(fill(r.choice(ways), {m: guard(y[1]) for m, y in x.items()}))
    else:
        name, members, ways = r.choice(ROWS_OF)
        way = r.choice(ways)
        xs = [{m: V[k][1](d) for m, k in members} for _ in range(r.choice([1, 2, 2, 3]))]
        props[name] = {"type": "array", "items": {"type": "object", "properties": {m: {"type": V[k][0]} for m, k in members}, "required": [m for m, _ in members]}}
        vals[name] = [{m: y[0] for m, y in x.items()} for x in xs]
        bits.append(listed(r, [fill(way, {m: guard(y[1]) for m, y in x.items()}) for x in xs]))
    if name in [p[0] for p in ps]:
        return nested(d)
    schema["parameters"] = {"type": "object", "properties": props, "required": [k for k in props if k == name or k in schema["parameters"]["required"]]}
    d.functions = [s for s in [draw_schema(r)[0] for _ in range(r.choice([0, 1]))] if s["name"] != schema["name"]] + [schema]
    d.user(dress(d, sentence(r, v, o, bits)))
    d.call(schema["name"], {p: vals[p] for p in props if p in vals})
    outcome(d, False)


# ---- nothing but copying into arguments ---------------------------------------------------------------------------------------
KEEP = [("save_text", "text", ["save {q}", "store {q}", "keep this: {v}", "note {q}", "put {q} in"]), ("search_text", "query", ["search for {v}", "find {q}", "look for {v}", "where is {q}"]), ("add_word", "word", ["add {v}", "new word: {v}", "{v}", "put {q} on the list"]), ("set_title", "title", ["call it {v}", "title: {v}", "name it {q}", "the title is {v}"]),
        ("add_names", "names", ["add {l}", "names: {l}", "{l}", "put {l} on the list"]), ("tag_all", "tags", ["tag it {l}", "tags {l}", "labels: {l}", "mark with {l}"])]


@family("copy", 10.0)
def keep(d):
    """Rare words, names, codes and lists into one argument, several times over."""
    r = d.r
    name, p, ways = r.choice(KEEP)
    many = "{l}" in ways[0]
    d.functions = [{"name": name, "description": name.replace("_", " ").capitalize(), "parameters": {"type": "object", "properties": {p: {"type": "array", "items": {"type": "string"}} if many else {"type": "string"}}, "required": [p]}}]
    one = lambda: r.choice([lambda: r.pick(WORDS), lambda: " ".join(words(r, r.randint(2, 5))), lambda: " ".join(w.capitalize() for w in words(r, r.randint(2, 3))), lambda: V["person"][1](d)[0], lambda: code(r), lambda: V[r.choice(["email", "secret", "host", "path", "sentence", "city", "company", "place", "title", "todo", "trouble"])][1](d)[0]])()
    for _ in range(r.choice([2, 3, 4, 5])):
        x = list(dict.fromkeys(one() for _ in range(r.randint(1, 7)))) if many else one()
        t = r.choice(ways)
        if many:
            t = fill(t, dict(l=guard(listed(r, x, r.p(0.2)))))
        else:
            q = '"' if "'" in x or r.p(0.7) else "'"
            t = fill(t, dict(v=guard(x), q=guard(q + x + q)))
        d.user(noisy(r, t, 0.5))
        d.call(name, {p: x})
        d.result(r.choice(outcomes.OK))
        d.say(r.choice(outcomes.DONE))
