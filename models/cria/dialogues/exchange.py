"""Functions that turn one thing into another (money, units, languages, clocks, sizes, files, freight): another amount, another target, the other way round, with and without a new amount, the first one again, what the result is for each of
several people, both results together, a code that is not known and put right."""
import functions
from core import afresh, family
from pools import CITIES, WORDS
from schemas import camel
from threads import ASIDE, user, wander
from values import in_words

MONEY = dict(EUR=("euro", "euros", "EUR", "€"), USD=("dollar", "dollars", "USD", "US dollars", "bucks"), GBP=("pound", "pounds", "GBP", "British pounds"), CHF=("franc", "francs", "CHF", "Swiss francs"), SEK=("krona", "SEK", "Swedish kronor"), NOK=("krone", "NOK", "Norwegian kroner"), DKK=("krone", "DKK", "Danish kroner"),
             CZK=("koruna", "CZK", "Czech koruna"), PLN=("zloty", "zloty", "PLN", "zł"), HUF=("forint", "forint", "HUF"), JPY=("yen", "yen", "JPY", "Japanese yen"), CNY=("yuan", "yuan", "CNY"), INR=("rupee", "rupees", "INR", "Indian rupees"), TRY=("lira", "TRY", "Turkish lira"), BRL=("real", "reais", "BRL"), MXN=("peso", "MXN", "Mexican pesos"),
             AUD=("dollar", "AUD", "Australian dollars"), CAD=("dollar", "CAD", "Canadian dollars"), NZD=("dollar", "NZD", "New Zealand dollars"), ZAR=("rand", "rand", "ZAR"), THB=("baht", "baht", "THB"), KRW=("won", "won", "KRW"), ILS=("shekel", "shekels", "ILS"), RON=("leu", "lei", "RON"), UAH=("hryvnia", "hryvnia", "UAH"), EGP=("pound", "EGP", "Egyptian pounds"))
LENGTH = dict(mm=("mm", "millimetres"), cm=("cm", "centimetres", "centimeters"), m=("m", "metres", "meters"), km=("km", "kilometres"), inch=("inches", "in"), foot=("feet", "ft"), yard=("yards", "yd"), mile=("miles", "mi"))
WEIGHT = dict(g=("g", "grams", "grammes"), kg=("kg", "kilos", "kilograms"), oz=("ounces", "oz"), lb=("pounds", "lbs", "lb"), t=("tonnes", "t"), stone=("stone", "st"))
VOLUME = dict(ml=("ml", "millilitres"), l=("litres", "l", "liters"), cup=("cups", "US cups"), pint=("pints", "pt"), gallon=("gallons", "gal"), tbsp=("tablespoons", "tbsp"), floz=("fluid ounces", "fl oz"))
POWER = dict(W=("watts", "W"), kW=("kilowatts", "kW"), hp=("horsepower", "hp"), BTU=("BTU per hour", "BTU/h"))
DATA = dict(KB=("kilobytes", "KB"), MB=("megabytes", "MB"), GB=("gigabytes", "GB"), TB=("terabytes", "TB"), MiB=("mebibytes", "MiB"), GiB=("gibibytes", "GiB"))
SPEED = {"km/h": ("km/h", "kph"), "mph": ("mph", "miles per hour"), "m/s": ("m/s", "metres per second"), "knots": ("knots", "kn")}
PRESSURE = dict(bar=("bar", "bars"), psi=("psi", "pounds per square inch"), kPa=("kPa", "kilopascals"), atm=("atm", "atmospheres"), mmHg=("mmHg", "mm of mercury"))
TONGUES = dict(sv=("Swedish",), da=("Danish",), de=("German",), fr=("French",), es=("Spanish",), it=("Italian",), pt=("Portuguese",), nl=("Dutch",), pl=("Polish",), fi=("Finnish",), no=("Norwegian",), cs=("Czech",), tr=("Turkish",), ja=("Japanese",), ko=("Korean",), el=("Greek",), hu=("Hungarian",), uk=("Ukrainian",), ro=("Romanian",), ar=("Arabic",))
SIZES = dict(EU=("EU", "European"), UK=("UK", "British"), US=("US", "American"), JP=("Japanese", "JP"))
FORMATS = {x: (x, "." + x) for x in "pdf docx odt html epub txt rtf md".split()}
PLACES = {c: (c,) for c in CITIES}
WORTH = dict(EUR=1, USD=1.08, GBP=0.85, CHF=0.95, SEK=11.3, NOK=11.7, DKK=7.46, CZK=25.1, PLN=4.3, HUF=395, JPY=162, CNY=7.8, INR=91, TRY=36, BRL=5.9, MXN=19.6, AUD=1.65, CAD=1.48, NZD=1.8, ZAR=19.9, THB=38, KRW=1480, ILS=4, RON=4.97, UAH=43, EGP=52)
SIZE = dict(mm=0.001, cm=0.01, m=1, km=1000, inch=0.0254, foot=0.3048, yard=0.9144, mile=1609.344, g=1, kg=1000, oz=28.349523, lb=453.59237, t=1000000, stone=6350.29318, ml=1, l=1000, cup=236.588, pint=473.176, gallon=3785.41, tbsp=14.7868, floz=29.5735, W=1, kW=1000, hp=745.7, BTU=0.293071, KB=1e3, MB=1e6, GB=1e9, TB=1e12,
            MiB=2 ** 20, GiB=2 ** 30, mph=1.609344, knots=1.852, bar=100000, psi=6894.757, kPa=1000, atm=101325, mmHg=133.322)
SIZE |= {"km/h": 1, "m/s": 3.6}                          # m, g, ml, W, bytes, km/h and Pa of one
# names ; about ; amount key:kind ; from key ; to key ; the pool ; first wishes
TABLE = [("convert_currency/fx.convert/money_exchange", "Converts an amount of money/Exchanges money at today's rate", "amount/value/sum", "source/from/from_currency/base", "target/to/to_currency/quote", MONEY, "{n} {a} in {b} | convert {n} {a} to {b} | how many {b} are {n} {a} | {n} {a} to {b} | what are {n} {a} in {b} | i have {n} {a}, what's that in {b} | change {n} {a} into {b}"),
         ("convert_length/length.to/units_length", "Converts a length", "value/length/number", "from_unit/unit/from", "to_unit/target/into", LENGTH, "{n} {a} in {b} | how many {b} are {n} {a} | {n} {a} to {b} | convert {n} {a} into {b} | {n} {a} is how many {b}"),
         ("convert_weight/weight.to/mass_convert", "Converts a weight", "value/weight/amount", "from_unit/source/unit_in", "to_unit/target/unit_out", WEIGHT, "{n} {a} in {b} | what's {n} {a} in {b} | {n} {a} to {b} | convert {n} {a} to {b} | how many {b} is {n} {a}"),
         ("convert_volume/kitchen.measure", "Converts kitchen and other volumes", "quantity/volume/value", "from_unit/from/source", "to_unit/to/target", VOLUME, "{n} {a} in {b} | how much is {n} {a} in {b} | {n} {a} as {b} | turn {n} {a} into {b} | the recipe says {n} {a}, i need {b}"),
         ("convert_power/power.units", "Converts power", "value/power", "from_unit/unit", "to_unit/target_unit", POWER, "{n} {a} in {b} | my engine has {n} {a}, in {b}? | {n} {a} to {b} | how many {b} are {n} {a}"),
         ("convert_data/bytes.convert/storage_units", "Converts sizes of data", "size/value/amount", "from_unit/unit_from", "to_unit/unit_to", DATA, "{n} {a} in {b} | {n} {a} is how many {b} | convert {n} {a} to {b} | how many {b} in {n} {a}"),
         ("convert_speed/speed.to", "Converts speeds", "speed/value", "from_unit/source_unit/from", "to_unit/target_unit/to", SPEED, "{n} {a} in {b} | {n} {a} as {b} | how fast is {n} {a} in {b} | what's {n} {a} in {b}"),
         ("convert_pressure/pressure.to", "Converts pressures", "pressure/value", "from_unit/from", "to_unit/to", PRESSURE, "{n} {a} in {b} | tyre says {n} {a}, in {b}? | convert {n} {a} to {b} | {n} {a} to {b}"),
         ("shoe_size/sizes.convert", "Converts shoe sizes between systems", "size/number", "system/from_system", "to_system/target_system", SIZES, "size {n} {a}, what is it in {b} | {a} {n} in {b} | {a} size {n} as {b} | i wear {n} in {a} sizes, {b}?"),
         ("freight_price/cargo.quote", "Price in euros to send freight between two cities", "kg/weight_kg/weight", "origin/from/from_city", "destination/to/to_city", PLACES, "{n} kilos from {a} to {b} | freight of {n} kg, {a} to {b} | what does it cost to send {n} kg from {a} to {b} | {n} kg {a} - {b}, price?"),
         ("fuel_for_trip/trip.fuel", "Litres of fuel for a trip with a load", "load_kg/load/payload", "start/from/departure", "end/to/arrival", PLACES, "fuel from {a} to {b} with {n} kg | litres {a} to {b}, load {n} kilos | {n} kg on board, {a} to {b}, how much fuel | trip {a} - {b} with {n} kg"),
         ("transfer_points/miles.transfer", "Moves points between bonus programs", "points/amount", "from_program/source", "to_program/target", {n: (n,) for n in "SkyClub MileStar RailPoints HotelPlus BlueCard GreenMiles OceanPass CityBonus".split()}, "shift {n} points, {a} to {b} | {n} points {a} to {b} | transfer {n} from {a} to {b} | {n} {a} points into {b}")]
PAIRS = [("translate/translator.text/translate_text", "Translates a text", "text/phrase/words", "target/to/language/target_lang", TONGUES, "translate '{x}' into {b} | '{x}' in {b} | how do you say '{x}' in {b} | what's '{x}' in {b} | {b} for '{x}'"),
         ("convert_file/files.convert/export_as", "Converts a file to another format", "path/file/filename", "format/to/target_format", FORMATS, "convert {x} to {b} | {x} as {b} please | make a {b} of {x} | export {x} as {b} | i need {x} in {b}"),
         ("time_in/clock.at/world_time", "Time in another city at a given local time", "time/local_time/at", "city/place/target_city", PLACES, "{x} here is what time in {b} | when it's {x} here, what time is it in {b} | {x} our time in {b}? | {x} here, {b} time? | local {x} in {b}")]
TO = ["and in {b}", "and to {b}", "in {b}?", "{b}?", "and {b}", "what about {b}", "now {b}", "the same in {b}", "in {b} too", "as {b}", "how about in {b}", "to {b} as well"]
AMOUNT = ["and {n}?", "and {n}", "{n}?", "what about {n}", "now {n}", "the same with {n}", "how about {n}", "and for {n}", "with {n}", "{n} then"]
FIX = ["sorry, {n}", "no, {n}", "{n}, not {o}", "i meant {n}", "make that {n}", "no wait, {n}", "oops, {n}", "{n} instead of {o}", "correction: {n}"]
BOTH = ["{n} {a} in {b}?", "and {n} {a} in {b}", "now {n} {a} to {b}", "{n} {a} to {b}", "then {n} {a} in {b}", "next: {n} {a} in {b}"]
ROUTES = ["and {n} from {a} to {b}", "now {n} from {a} to {b}", "from {a} to {b} with {n}", "{n}, {a} to {b}", "then {a} to {b}, {n}"]
SWAP = ["and the other way round", "other way round?", "now the reverse", "swap the two", "and the other direction", "the same the other way", "reverse it, same amount", "vice versa?", "and backwards, same number"]
SWAP_N = ["now reversed: {n} {a} in {b}", "the other way round: {n} {a} in {b}", "reverse: {n} {a} to {b}", "and back, {n} {a}?", "other direction now, {n} {a} into {b}", "now {n} {a} in {b}, the other way"]
BACK_N = ["reversed now, {n}", "the other way round with {n}", "reverse it, {n}", "and back with {n}", "other direction, {n}"]
FIRST = ["the first one again in {b}", "and the {n} from before in {b}", "the first amount, in {b}", "back to the {n}, in {b}"]
EACH = ["{k} of us share that", "split among {k} people, each", "shared by {k}, each gets", "divided by {k}", "per head for {k}", "so for each of {k}", "we are {k}, each?"]
SUM = ["both together", "the two results added", "sum of the last two results", "the two together?", "add those two", "the last two in one sum"]
GAP = ["difference of the last two results", "how far apart are those two", "the gap between the two results", "by how much do the two differ"]
PART = ["minus {p}% fee", "less {p} percent commission", "the bank takes {p}%, left?", "with {p}% taken off", "after {p}% of charges"]
RECALL = ["what was the first result again", "remind me of the first one", "and the first answer was?", "say the first result again", "the very first one was how much"]
UNKNOWN = ["unknown code {x}", "no rate for {x}", "{x} is not supported", "unknown value: {x}", "{x} not found"]
SORRY = ["That did not work: {e}.", "It failed: {e}. Which one do you mean?", "The function says: {e}."]
RIGHT = ["sorry, {b}", "i meant {b}", "then {b}", "ok, {b} instead", "oh, {b} of course", "try {b}", "{b} then", "no, {b}"]


class Desk:
    """Conversations with one converting function; x is what is converted (a number, or a text), a and b the codes."""

    def __init__(self, d):
        self.d, self.r = d, d.r
        r = d.r
        self.pairs = r.p(0.22)
        row = r.choice(PAIRS) if self.pairs else r.choice(TABLE if r.p(0.6) else TABLE[:1])
        names, about, x, *ends, self.pool, asks = row
        self.asks = [t.strip() for t in asks.split(" | ")]
        self.name = camel(r.choice(names.split("/"))) if r.p(0.15) else r.choice(names.split("/"))
        self.x, self.ends = r.choice(x.split("/")), [r.choice(e.split("/")) for e in ends]
        if len(set(self.ends)) < len(self.ends):
            raise ValueError("one name for both")
        self.route = self.pool is PLACES or "SkyClub" in self.pool
        self.open = self.pool is PLACES
        enum = not self.open and self.pool is not TONGUES and r.p(0.5)
        self.integer = self.pool is SIZES or "SkyClub" in self.pool
        kind = {"type": "string"} if self.pairs else {"type": "integer" if self.integer else "number"}
        props = {self.x: kind}
        for e in self.ends:
            props[e] = {"type": "string"}
            if enum and len(self.pool) < 12:
                props[e]["enum"] = list(self.pool)
            elif self.pool is MONEY and r.p(0.6):
                props[e]["description"] = r.choice(["ISO code", "Three letters", "Currency code, such as EUR"])
            elif self.pool is TONGUES:
                props[e]["description"] = r.choice(["Language code of two letters", "Two letters, such as en", "ISO 639-1"])
        if self.pool is MONEY and "description" not in props[self.ends[0]]:
            for e in self.ends:
                props[e]["description"] = "ISO code"
        if self.pool in (LENGTH, WEIGHT, VOLUME, POWER, DATA, SPEED, PRESSURE, SIZES, FORMATS):
            for e in self.ends:
                props[e]["enum"] = list(self.pool)
        self.enum = any("enum" in p for p in props.values())
        d.functions = [{"name": self.name, "description": r.choice(about.split("/")), "parameters": {"type": "object", "properties": props, "required": list(props)}}]
        d.functions += [f for f in functions.distractors(r, r.choice([0, 0, 1, 2])) if f["name"] != self.name]
        r.shuffle(d.functions)
        self.form, self.calls, self.results, self.broken, self.known, self.drift = r.randrange(3), [], [], None, {}, r.uniform(0.9, 1.1)
        v = self.value()
        codes = r.sample(list(self.pool), len(self.ends))
        self.say(self.asks, v, codes)
        self.call(v, codes)

    def value(self):
        r = self.r
        if self.pool is TONGUES:
            return r.choice(["good night", "see you tomorrow", "where is the station", "thank you", "how much is that", "happy birthday", "two coffees please", "get well soon", "excuse me", "i am lost", "the bill please", "good luck", "help", "cheers", "sleep well"] + [r.pick(WORDS)])
        if self.pool is FORMATS:
            return r.pick(WORDS) + r.choice(["", "_v2", "-final", "2026"]) + "." + r.choice(["pages", "tex", "doc", "key", "wpd"])
        if self.pairs:
            return f"{r.randint(6, 22):02d}:{r.choice(['00', '30', '15', '45'])}"
        if self.pool is SIZES:
            return r.randint(4, 46)
        if self.integer:
            return r.randrange(500, 20000, 500)
        return r.choice([r.randint(2, 90), r.randrange(10, 1000, 10), r.int(3, 2000), r.randrange(100, 5000, 50), r.dec(90, 1)])

    def code(self, c):
        names = self.pool[c]
        return self.r.choice(names[1:] if self.pool is MONEY else names)

    def said(self, v):
        r = self.r
        if not isinstance(v, int):
            return str(v)
        return f"{v:,}" if v > 999 and r.p(0.4) else in_words(v) if v < 100 and r.p(0.12) else str(v)

    def say(self, ways, v, codes, **more):
        names = [self.code(c) for c in codes]
        user(self.d, ways, 0.6, n=self.said(v), x=v, a=names[0], b=names[-1], **more)

    def call(self, v, codes, fails=False):
        r = self.r
        self.d.call(self.name, {self.x: v, **dict(zip(self.ends, codes))})
        if fails:
            e = r.choice(UNKNOWN).replace("{x}", codes[-1])
            self.d.fail(e)
            self.d.say(r.choice(SORRY).replace("{e}", e), [codes[-1]])
            self.broken = (v, codes)
            return True
        self.broken = None
        if (v, *codes) in self.known and self.pairs:
            o = self.known[(v, *codes)]
        elif self.pairs:
            o = "".join(r.choice("abcdefghijklmnoprstuvz") for _ in range(r.randint(4, 9))).capitalize() if self.pool is TONGUES else v.rsplit(".", 1)[0] + "." + codes[0] if self.pool is FORMATS else f"{(int(v[:2]) + self.known.setdefault(codes[0], r.randint(-11, 12))) % 24:02d}:{v[3:]}"
        elif self.pool is SIZES:
            o = str(self.known.setdefault((v, *codes), r.randint(3, 46)))
        else:
            o = self.worth(v, codes)
        if self.pairs:
            self.known[(v, *codes)] = o
        b = codes[-1]
        shown = o if self.pairs or self.route or self.pool is SIZES else f"{o} {b}"
        self.d.result([o, shown, f'{{"result": {o}}}' if o.replace(".", "").isdigit() else f'{{"result": "{o}"}}'][self.form])
        self.calls.append((v, codes))
        self.results.append(o)
        self.d.say(r.choice([f"That is {shown}.", f"It is {shown}.", f"{shown}."]) if self.pool is not TONGUES else r.choice([f"{self.pool[b][0]}: {o}.", f"It is {o}.", f'That is "{o}".']), [o])
        self.reckoned = False
        return True

    def worth(self, v, codes):
        """What comes back, as a function would write it."""
        a, b = codes
        if self.route:
            x = self.known.setdefault((v, a, b), int(v * self.r.choice([0.5, 0.8, 1, 1.25])) if self.integer else round(self.r.uniform(8, 900), 2))
        else:
            x = v / WORTH[a] * WORTH[b] * self.drift if self.pool is MONEY else v * SIZE[a] / SIZE[b]
            x = round(x, 2) if x >= 1 else float(f"{x:.3g}")
        o = str(int(x) if x == int(x) else x)
        if "e" in o or len(o) > 13 or o == "0":
            raise ValueError(o)
        return o

    def other(self):
        v, codes = self.calls[-1]
        used = {c for _, cs in self.calls for c in cs}
        can = [c for c in self.pool if c not in used]
        return v, list(codes), self.r.choice(can) if can else None

    # turns
    def to(self):
        v, codes, c = self.other()
        if not c or self.reckoned:
            return False
        new = codes[:-1] + [c]
        ways = [t for t in TO if t != "as {b}"] if self.open else TO
        if not self.pairs and not self.enum and self.r.p(0.14):
            self.say(ways, v, new)
            self.call(v, new, True)
            return self.right()
        self.say(ways, v, new)
        return self.call(v, new)

    def right(self):
        v, codes, c = self.other()
        c = self.r.choice([x for x in self.pool if x not in self.broken[1]])
        new = self.broken[1][:-1] + [c]
        self.say(RIGHT, v, new)
        return self.call(self.broken[0], new)

    def amount(self):
        v, codes, _ = self.other()
        n = self.value()
        if n == v:
            return False
        if self.pairs:
            user(self.d, ["and '{x}'", "now '{x}'", "'{x}'?", "the same for '{x}'", "and '{x}', same again"] if self.pool is TONGUES else ["and {x}", "{x}?", "the same for {x}", "{x} too", "now {x}"], 0.6, x=n)
        elif not self.reckoned and self.r.p(0.35):
            user(self.d, FIX, 0.6, n=self.said(n), o=v)
        else:
            name = " " + self.code(codes[0]) if self.reckoned or self.r.p(0.35) else ""
            if self.route:
                name = " points" if "SkyClub" in self.pool else " kg"
            user(self.d, AMOUNT, 0.6, n=self.said(n) + name)
        return self.call(n, codes)

    def fresh(self):
        if self.pairs:
            return False
        n, codes = self.value(), self.r.sample(list(self.pool), 2)
        if codes == self.calls[-1][1]:
            return False
        self.say(ROUTES if self.route else BOTH, n, codes)
        return self.call(n, codes)

    def swap(self):
        v, codes, _ = self.other()
        if self.pairs or self.reckoned:
            return False
        new = codes[::-1]
        n = self.value()
        if self.r.p(0.6) and n != v:
            self.say(BACK_N if self.route else SWAP_N, n, new)
            return self.call(n, new)
        self.say(SWAP, v, new)
        return self.call(v, new)

    def first(self):
        v, codes = self.calls[0]
        now = self.calls[-1]
        _, _, c = self.other()
        if self.pairs or self.route or not c or now[0] == v or self.pool is SIZES:
            return False
        new = [codes[0], c]
        if sum(x[0] == v for x in self.calls) > 1 and len({x[1][0] for x in self.calls if x[0] == v}) > 1:
            return False
        user(self.d, FIRST, 0.6, n=v, b=self.code(c))
        return self.call(v, new)

    def python(self, e, unit):
        out = self.d.py(f"print(round({e}, 2))")
        self.d.say(self.r.choice([f"That is {out}{unit}.", f"It is {out}{unit}.", f"That makes {out}{unit}."]), [out])
        self.reckoned = True
        return True

    def reckon(self):
        r = self.r
        if self.pairs or self.pool is SIZES or self.reckoned:
            return False
        k, o = r.random(), self.results[-1]
        b = self.calls[-1][1][-1]
        unit = "" if self.route else " " + b
        if k < 0.45:
            n = r.randint(2, 9)
            user(self.d, EACH, 0.6, k=r.choice([str(n), in_words(n)]))
            return self.python(f"{o} / {n}", unit)
        if k < 0.6 and self.pool is MONEY:
            p = r.choice([1, 1.5, 2, 2.5, 3, 5])
            user(self.d, PART, 0.6, p=p)
            return self.python(f"{o} * (1 - {p} / 100)", unit)
        if len(self.results) < 2 or self.calls[-2][1][-1] != b and not self.route:
            return False
        q = self.results[-2]
        if k < 0.85:
            user(self.d, SUM, 0.6)
            return self.python(f"{q} + {o}", unit)
        user(self.d, GAP, 0.6)
        hi, lo = (q, o) if float(q) > float(o) else (o, q)
        return self.python(f"{hi} - {lo}", unit)

    def recall(self):
        if len(self.results) < 2 or self.results[0] == self.results[-1]:
            return False
        user(self.d, RECALL, 0.6)
        b = self.calls[0][1][-1]
        o = self.results[0] + ("" if self.pairs or self.route or self.pool is SIZES else " " + b)
        self.d.say(self.r.choice([f"It was {o}.", f"The first result was {o}."]), [self.results[0]])
        self.reckoned = True
        return True


def walk(d):
    t = Desk(d)

    def step(k):
        return t.to() if k < 0.24 else t.amount() if k < 0.44 else t.swap() if k < 0.6 else t.fresh() if k < 0.72 else t.reckon() if k < 0.88 else t.first() if k < 0.92 else t.recall() if k < 0.95 else ASIDE
    wander(d, step, d.r.choice([3, 3, 4, 4, 5, 5, 6]), least=3)


@family("turns", 70.0)
def exchange(d):
    afresh(d, walk)
