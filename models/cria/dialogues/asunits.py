"""Functions whose values are written otherwise than they are said: the unit stands in the parameter's name (said in that unit or in a neighbour of it), a code stands for a word, an optional text that is not wanted is left out.
What comes back is short, and the answer says it in its own words and not in others."""
import json
import functions
from core import family, guard, spin
from natural import noun
from outcomes import brief
from pools import NAMES, SURNAMES, WORDS
from schemas import dress
from values import in_words

# dimension: suffix / words of the description / as it is said / how many of the smallest
UNITS = {k: [u.split(" / ") for u in v.strip().split("\n")] for k, v in dict(
    length="mm / Millimetres|Length in mm / mm|millimetres|millimeters / 1\ncm / Centimetres|In cm / cm|centimetres|centimeters / 10\nm / Metres|In metres / m|metres|meters|metre / 1000\nkm / Kilometres|In km / km|kilometres|kilometers|k / 1000000",
    mass="g / Grams|In grams / g|grams|gram|gr / 1\nkg / Kilograms|In kg / kg|kilos|kilograms|kilo / 1000\nt / Tonnes|Metric tons / tonnes|tons|t / 1000000",
    volume="ul / Microlitres|In ul / microlitres|ul|µl / 1\nml / Millilitres|In ml / ml|millilitres / 1000\nl / Litres|In litres / litres|l|liters|litre / 1000000\nm3 / Cubic metres|Volume in m3 / cubic metres|m3|cubic metre|m³|cubic meters / 1000000000",
    area="m2 / Square metres|Area in m2 / square metres|m2|sqm|m²|square meters / 1\nha / Hectares|In hectares / hectares|ha / 10000",
    time="s / Seconds|In seconds / seconds|s|sec|secs / 1\nmin / Minutes|In minutes / minutes|min|mins / 60\nh / Hours|In hours / hours|h|hrs|hour / 3600\ndays / Days|How many days / days|day / 86400\nweeks / Weeks|How many weeks / weeks|week / 604800",
    money="cents / Cents|Amount in cents / cents / 1\neur / Euros|Amount in euros / euros|eur|euro|€ / 100",
    data="kb / Kilobytes|In kB / kb|kilobytes / 1\nmb / Megabytes|Size in MB / mb|megabytes|megs / 1000\ngb / Gigabytes|Size in GB / gb|gigabytes|gigs / 1000000",
    power="w / Watts|Power in W / watts|w|watt / 1\nkw / Kilowatts|In kW / kw|kilowatts / 1000",
    energy="wh / Watt hours / watt hours|wh / 1\nkwh / Kilowatt hours|In kWh / kwh|kilowatt hours / 1000",
    percent="percent / Percent|0 to 100 / percent|%|per cent / 1", temp="c / Degrees Celsius|Celsius / degrees|°C|degrees celsius|° / 1", speed="km_h / Kilometres an hour / km/h|kph|kilometres an hour / 1", volt="v / Volts / volts|v / 1\nkv / Kilovolts / kilovolts|kv / 1000",
    pressure="mbar / Millibar / mbar|millibar / 1\nbar / Bar / bar / 1000").items()}
# names / description / what the unit measures, its name, its lowest and highest in the biggest unit that fits / what it is about (name:kind) / wishes
ROWS = [r.split(" :: ") for r in """
order_skip/skips.order :: Orders a skip :: volume size m3 2 12 :: address:street :: a {v} skip to {x}|we need a skip of {v} at {x}|skip, {v}, {x}|put a {v} skip in front of {x}|bring {v} of skip to {x}
book_timer/kitchen.timer :: Sets a kitchen timer :: time duration min 2 90 :: label:thing :: {v} timer for the {x}|time the {x}, {v}|{v} on the clock for {x}|remind me of the {x} in {v}
set_height/desk.height :: Moves a desk :: length height cm 60 130 :: desk:code :: desk {x} to {v}|raise {x} to {v}|{x} at {v} please|put desk {x} at {v}
cut_board/saw.cut :: Cuts a board :: length length mm 20 3000 :: board:code :: cut board {x} to {v}|{v} off {x}|saw {x} at {v}|I need {x} at {v} length
order_gravel/gravel.order :: Orders gravel :: mass amount t 1 20 :: place:street :: {v} of gravel for {x}|deliver {v} gravel to {x}|tip {v} of gravel at {x}|gravel, {v}, {x}
feed_animal/feeder.give :: Gives feed :: mass ration g 20 900 :: animal:first :: give {x} {v}|{v} for {x}|{x} gets {v} today|feed {x} {v}
pipette/robot.pipette :: Fills a well of a plate :: volume volume ul 5 400 :: well:code :: {v} into {x}|pipette {v} to {x}|{x}: {v}|put {v} in well {x}
fill_tank/tank.fill :: Fills a tank :: volume amount l 5 900 :: tank:code :: fill {x} with {v}|{v} into {x}|put {v} in tank {x}|tank {x}, {v}
limit_speed/cars.limit :: Limits a car's speed :: speed limit km_h 20 130 :: car:code :: car {x} not above {v}|cap {x} at {v}|{x} to {v} at most|limit {x}: {v}
dim_lamp/lamps.dim :: Sets a lamp's brightness :: percent brightness percent 5 100 :: lamp:thing :: {x} lamp at {v}|dim the {x} to {v}|the {x} to {v}|{x} light {v}
set_loudness/speaker.volume :: Loudness of a speaker :: percent level percent 5 100 :: speaker:thing :: {x} speaker to {v}|{v} on the {x} speaker|turn the {x} to {v}|{x}: {v}
heat_room/heating.set :: Sets a room's warmth :: temp target c 12 27 :: room:thing :: {x} to {v}|make it {v} in the {x}|I want {v} in the {x}|heat the {x} to {v}
freeze_limit/freezer.alarm :: Alarm of a freezer :: temp below c -25 -5 :: freezer:code :: alarm for {x} at {v}|{x} must stay below {v}|warn me if {x} is above {v}
grant_quota/storage.quota :: Gives a user room on the disk :: data quota gb 1 80 :: user:first :: {x} gets {v}|give {x} {v}|quota of {x}: {v}|raise {x} to {v} of space
attach_limit/mail.limit :: Largest attachment :: data size mb 1 50 :: mailbox:code :: at most {v} for {x}|{x}: attachments up to {v}|allow {v} in {x}
log_work/jobs.log :: Writes down work :: time spent min 10 400 :: job:code :: {v} on {x}|put {v} on job {x}|I worked {v} on {x}|book {v} to {x}|{x}: {v}
rent_bike/bikes.rent :: Rents a bike :: time hours h 2 72 :: customer:first :: a bike for {x}, {v}|{x} takes a bike for {v}|{v} bike for {x}
stay_open/shop.extend :: Keeps a shop open longer :: time extra min 10 120 :: shop:code :: shop {x} stays open {v} longer|{v} more for {x}|keep {x} open another {v}
lend_book/books.lend :: Lends a book :: time period days 7 42 :: reader:surname :: lend it to {x} for {v}|{x} keeps it {v}|{v} for {x}
hire_tent/tents.hire :: Hires out a tent :: time length days 2 21 :: guest:surname :: a tent for {x}, {v}|{x} needs a tent for {v}|tent, {v}, name {x}
buy_fabric/fabric.order :: Orders fabric :: length length m 1 40 :: fabric:thing :: {v} of {x}|order {v} {x} fabric|cut me {v} of the {x}|I'll take {v} of {x}
lay_floor/floors.quote :: Price of a floor :: area area m2 8 200 :: wood:thing :: {v} of {x} floor|floor in {x}, {v}|what would {v} in {x} cost|quote for {v}, {x}
plant_field/fields.sow :: Sows a field :: area area ha 1 60 :: crop:thing :: sow {v} of {x}|{x} on {v}|{v} with {x} please
run_pump/pumps.run :: Runs a pump :: time run_time min 5 240 :: pump:code :: run {x} for {v}|{v} of pump {x}|pump {x}, {v}|let {x} run {v}
tip_waiter/bill.tip :: Adds a tip :: money tip eur 1 30 :: table:small :: table {x}, {v} tip|add {v} for table {x}|{v} tip on {x}
refund/payments.refund :: Pays money back :: money amount eur 2 400 :: order:code :: refund {v} on {x}|pay back {v} for {x}|{x}: give {v} back|return {v}, order {x}
charge_car/chargers.start :: Charges a car :: energy amount kwh 5 80 :: charger:code :: {v} at {x}|charge {v} on {x}|put {v} into the car at {x}
set_heater/heater.power :: Power of a heater :: power power w 200 3000 :: heater:code :: heater {x} at {v}|{v} for {x}|run {x} with {v}
set_brew/brewery.pressure :: Pressure of a keg :: pressure pressure bar 1 4 :: keg:code :: keg {x} to {v}|{v} on {x}|put {x} under {v}
set_supply/bench.voltage :: Voltage of a supply :: volt voltage v 3 48 :: supply:code :: {x} to {v}|{v} on {x}|give me {v} at {x}
mow_lawn/mower.height :: Height of the cut :: length cut mm 20 90 :: lawn:thing :: mow the {x} at {v}|{v} on the {x}|leave {v} on the {x}
hang_picture/frames.order :: Orders a frame :: length width cm 10 120 :: picture:thing :: frame for {x}, {v} wide|{v} frame, {x}|frame the {x}, width {v}
ride_log/rides.add :: Adds a ride :: length distance km 3 180 :: rider:first :: {x} rode {v}|{v} for {x}|add {v} to {x}|{x}: {v} today
dose/pens.dose :: Sets a dose :: volume dose ml 1 60 :: patient:surname :: {x}: {v}|{v} for {x}|give {v} to {x}|set {v} for patient {x}
ship_parcel/parcels.send :: Sends a parcel :: mass weight kg 1 30 :: to:surname :: parcel of {v} to {x}|send {v} to {x}|{x} gets a {v} parcel|ship it to {x}, it weighs {v}
bake/oven.bake :: Bakes something :: time baking_time min 8 120 :: dish:thing :: bake the {x} for {v}|{x} in the oven, {v}|{v} for the {x}
snooze/alerts.snooze :: Silences an alert :: time pause min 5 180 :: alert:code :: snooze {x} for {v}|{x}, quiet for {v}|silence {x}, {v}|leave me alone with {x} for {v}
""".strip().split("\n")]
AFTER = ["", "", "", " please", " pls", ", thanks", " if you can", ", {P} asked for it", ". Same as last time", ", it's for {P}", " today", ". It's the blue one", ", gate {n}", ", we are {n} people"]
BEFORE = ["", "", "", "", "could you ", "please: ", "hi, ", "ok, ", "next: ", "for {P}: "]


def thing(r, kind):
    return {"street": lambda: f"{r.randint(1, 140)} {r.pick(WORDS).capitalize()} {r.choice(['Road', 'Street', 'Lane', 'Square', 'Close', 'Avenue', 'Hill'])}", "thing": lambda: noun(r, r.choice(["art", "food", "site"])), "first": lambda: r.pick(NAMES), "surname": lambda: r.pick(SURNAMES), "small": lambda: r.randint(1, 40),
            "code": lambda: r.choice([f"{r.choice('ABCDEFGHKLMNPRSTW')}-{r.randint(1, 990)}", f"{r.choice('ABCDEFGHKLMNPRSTW')}{r.randint(1, 99)}", f"{r.pick(WORDS).lower()}-{r.randint(1, 9)}", f"{r.choice('ABCDEFGHK')}{r.choice('ABCDEFGHK')}{r.randint(100, 9999)}"])}[kind]()


def amount(r, dim, unit, lo, hi):
    """(as said, as written): in the unit of the parameter, or in one whose step to it is exact."""
    table = UNITS[dim]
    name, about, said, size = next(u for u in table if u[0] == unit)
    size = int(size)
    n = r.randint(lo, hi)
    if r.p(0.22) and hi <= 60 and dim not in ("percent", "temp"):
        n += r.choice([0.5, 0.5, 0.25, 0.75] if dim == "time" else [0.5, 0.2, 0.8, 0.25])
    word = r.choice(said.split("|"))
    near = [u for u in table if u[0] != unit and int(u[3]) in (size * 10, size * 60, size * 100, size * 1000, size * 24, size * 7, size * 10000) or u[0] != unit and size in (int(u[3]) * 10, int(u[3]) * 60, int(u[3]) * 100, int(u[3]) * 1000, int(u[3]) * 24, int(u[3]) * 7)]
    if near and r.p(0.4):
        u = r.choice(near)
        other, word = int(u[3]), r.choice(u[2].split("|"))
        if other > size:                                # said in the bigger one
            k = other // size
            m = r.choice([1, 2, 3, 4, 5, 6, 8, 10, 12, 1.5, 2.5, 0.5]) if hi >= k else None
            if m and m * k <= hi * 4:
                return spoken(r, m, word), whole(m * k)
        else:
            k = size // other
            m = r.randint(lo, max(lo, min(hi, 40))) * k
            return spoken(r, m, word), whole(m / k)
        word = r.choice(said.split("|"))
    return spoken(r, n, word), n


def whole(x):
    return int(x) if x == int(x) else round(x, 4)


def spoken(r, n, word):
    if isinstance(n, int) and 2 <= n <= 12 and len(word) > 2 and r.p(0.12):
        return f"{in_words(n)} {word}"
    if n == 0.5 and len(word) > 2 and r.p(0.6) and word in ("hours", "hour", "kilos", "litres", "metres", "km"):
        return f"half {'an' if word[0] == 'h' else 'a'} {word.rstrip('s') if word != 'km' else 'km'}"
    tight = word in ("%", "€", "°C", "m²", "m³", "°") or len(word) <= 3 and r.p(0.4)
    return f"{n}{'' if tight else ' '}{word}"


def key_of(r, label, unit):
    return r.choice([f"{label}_{unit}", f"{label}_{unit}", f"{label}_in_{unit}", f"{label}{unit.replace('_', '').capitalize()}", unit if len(unit) > 1 and r.p(0.3) else f"{label}_{unit}"])


def quote(d, s, asked=False):
    r = d.r
    d.result(s if r.p(0.85) else json.dumps({r.choice(["result", "message", "status"]): s}))
    d.say(r.choice([f"It says: {s}", f"The answer is: {s}"] if asked else [f"Done: {s}.", f"Done. It says: {s}", f"It says: {s}", f"Done: {s}."]), [s])


@family("functions", 34.0)
def unit_in_the_name(d):
    r = d.r
    names, about, unit, other, asks = r.choice(ROWS)
    dim, label, u, lo, hi = unit.split()
    ok, okind = other.split(":")
    key = key_of(r, label, u)
    u_row = next(x for x in UNITS[dim] if x[0] == u)
    spec = {}
    frac = dim in ("length", "mass", "volume", "time", "energy", "power", "pressure", "volt", "money", "area", "data")
    for _ in range(3):
        typed, v = amount(r, dim, u, int(lo), int(hi))
        if isinstance(v, int) or frac:
            break
    spec[key] = {"type": "integer" if isinstance(v, int) and r.p(0.55) else "number"}
    if r.p(0.6):
        spec[key]["description"] = r.choice(u_row[1].split("|")) if r.p(0.7) else label.replace("_", " ").capitalize()
    x = thing(r, okind)
    spec[ok] = {"type": "integer" if isinstance(x, int) else "string"}
    if r.p(0.5):
        spec[ok]["description"] = ok.capitalize()
    if r.p(0.5):
        spec = dict(reversed(spec.items()))
    required = list(spec)
    t = r.pick(asks.split("|")).replace("{v}", guard(typed)).replace("{x}", guard(str(x)))
    args = {key: v, ok: x}
    k = r.random()
    if k < 0.25:                                        # a text that may be left out, and is not wanted
        e, wants, nots = r.choice(EXTRAS)
        spec[e] = {"type": "string", **({"description": r.choice([f"Text of the {e}", e.capitalize(), "May be left out"])} if r.p(0.7) else {})}
        q = r.random()
        if q < 0.4:
            t += r.choice([", ", ". ", " - ", ", "]) + r.pick(nots.split("|"))
        elif q < 0.75:
            text = r.choice([noun(r), f"for {r.pick(NAMES)}", f"thank you {r.pick(NAMES)}", f"ring twice", f"{noun(r)} and {noun(r)}", f"{r.pick(NAMES)} {r.randint(2, 99)}", "happy birthday", f"mind the {noun(r)}"])
            t += r.pick(wants.split("|")).replace("{t}", guard(text))
            args[e] = text
    elif k < 0.4:                                       # a switch that is not said, or denied
        e, yes, no = r.choice(SWITCHES)
        spec[e] = {"type": "boolean", **({"description": e.replace("_", " ").capitalize()} if r.p(0.6) else {})}
        q = r.random()
        if q < 0.4:
            t += r.choice([", ", " - ", ", "]) + r.pick(no.split("|"))
            args[e] = False
        elif q < 0.75:
            t += r.choice([", ", " - ", ", "]) + r.pick(yes.split("|"))
            args[e] = True
    tail = lambda: r.choice(AFTER).replace("{P}", r.pick(NAMES)).replace("{n}", str(r.randint(2, 9)))
    t = spin(r, r.choice(BEFORE).replace("{P}", r.pick(NAMES))) + t + (tail() if k > 0.4 and r.p(0.5) else "")
    s = {"name": r.choice(names.split("/")), "description": about, "parameters": {"type": "object", "properties": spec, "required": required}}
    d.functions = [s] + functions.distractors(r, r.choice([0, 1, 2, 3, 4]), {s["name"]})
    r.shuffle(d.functions)
    d.user(dress(d, t, 0.7))
    ordered = {n: args[n] for n in spec if n in args}
    d.call(s["name"], ordered)
    quote(d, brief(r, (str(x), v, u.replace("_", "/").replace("percent", "%"))))


EXTRAS = [tuple(x.split(" / ")) for x in """
card / , card: {t}|, with a card saying {t}|. Write {t} on the card / no card|without a card|no card please|leave the card out|and no card
note /  (note: {t})|, with the note {t}|. Note: {t} / no note|without a note|nothing to note|no remarks
message / , message: {t}|. Tell them: {t}|, and write {t} / no message|without any message|no text with it|don't write anything
engraving / , engraved with {t}|. Engraving: {t}|, engraving {t} / no engraving|leave it blank|without engraving
label / , label it {t}|, label {t}|. Call it {t} / no label|without a label|it needs no label
comment / , comment: {t}|. As a comment: {t} / no comment|without comment|comment not needed
reference / , reference {t}|. Our reference is {t} / no reference|there is no reference|I have no reference
voucher / , voucher {t}|. I have the voucher {t} / no voucher|I haven't got a voucher|without voucher
""".strip().split("\n")]
SWITCHES = [tuple(x.split(" / ")) for x in """
gift_wrap / wrapped as a gift|gift wrap it|as a present / no gift wrap|not wrapped|no wrapping needed
receipt / I have the receipt|receipt is there|with a receipt / no receipt|I lost the receipt|without a receipt
insured / insured|with insurance|and insure it / no insurance|uninsured|insurance isn't needed
urgent / it's urgent|as fast as possible|urgent / no hurry|it can wait|not urgent
repeat / every day|repeat it daily|and again each day / just once|only this time|no repeat
notify / tell me when it's done|let me know|with a message to me / no need to tell me|don't notify me|quietly
express / express|by express|the fast way / normal delivery|no express|the slow way is fine
locked / and lock it|locked|keep it locked / unlocked|leave it open|don't lock it
""".strip().split("\n")]

# ---- codes that stand for words --------------------------------------------------------------------------------------------
CODES = {k: [tuple(x.strip().split("=")) for x in v.split(";")] for k, v in dict(
    currency="EUR=euros|euro|€;CHF=swiss francs|francs|Swiss francs;GBP=pounds|pounds sterling|british pounds|sterling;USD=dollars|us dollars|american dollars;JPY=yen|japanese yen;SEK=swedish kronor|swedish crowns;NOK=norwegian kroner|norwegian crowns;DKK=danish crowns|danish kroner;PLN=zloty|polish zloty;CZK=czech crowns|koruna;HUF=forint|hungarian forints;TRY=turkish lira|lira;INR=rupees|indian rupees;CNY=yuan|chinese yuan|renminbi;KRW=won|korean won;MXN=mexican pesos;BRL=reais|brazilian real;ZAR=rand|south african rand;THB=baht|thai baht;AUD=australian dollars|aussie dollars;CAD=canadian dollars;NZD=new zealand dollars|kiwi dollars;ILS=shekels|israeli shekel;RON=romanian lei|lei;UAH=hryvnia;VND=dong|vietnamese dong;EGP=egyptian pounds;ISK=icelandic crowns|icelandic krona;SGD=singapore dollars;MAD=moroccan dirhams",
    language="de=german;en=english;fr=french;es=spanish;it=italian;pt=portuguese;nl=dutch;pl=polish;sv=swedish;da=danish;fi=finnish;no=norwegian;cs=czech;hu=hungarian;tr=turkish;ru=russian;uk=ukrainian;el=greek;ja=japanese;zh=chinese;ko=korean;ar=arabic;hi=hindi;he=hebrew;ro=romanian;la=latin;vi=vietnamese;id=indonesian;fa=persian;ca=catalan",
    country="DE=germany;FR=france;IT=italy;ES=spain;PT=portugal;CH=switzerland;AT=austria;GB=britain|the uk|united kingdom;IE=ireland;US=the states|the usa|america|united states;CA=canada;MX=mexico;BR=brazil;JP=japan;CN=china;KR=south korea;IN=india;TR=turkey;GR=greece;PL=poland;CZ=the czech republic|czechia;SE=sweden;NO=norway;DK=denmark;FI=finland;NL=the netherlands|holland;BE=belgium;HU=hungary;AU=australia;NZ=new zealand;ZA=south africa;EG=egypt;MA=morocco;IS=iceland",
    weekday="mon=monday|mondays;tue=tuesday|tuesdays;wed=wednesday;thu=thursday|thursdays;fri=friday|fridays;sat=saturday;sun=sunday|sundays", compass="N=north;NE=north-east|northeast;E=east;SE=south-east|southeast;S=south;SW=south-west|southwest;W=west;NW=north-west|northwest",
    size="XS=extra small;S=small;M=medium;L=large;XL=extra large;XXL=double extra large|double xl", blood="A+=A positive;A-=A negative;B+=B positive;B-=B negative;AB+=AB positive;AB-=AB negative;O+=O positive|zero positive;O-=O negative|zero negative",
    format="docx=word|a word file;xlsx=excel|an excel sheet;pptx=powerpoint|slides;pdf=pdf|a pdf;csv=comma separated|csv;md=markdown;txt=plain text;html=a web page|html;epub=an e-book|ebook;mp3=mp3;odt=open document", element="Au=gold;Ag=silver;Fe=iron;Cu=copper;Pb=lead;Zn=zinc;Sn=tin;Hg=mercury;Na=sodium;K=potassium;Ca=calcium;Al=aluminium;Ni=nickel;Ti=titanium;W=tungsten;C=carbon;O=oxygen;N=nitrogen;He=helium;Pt=platinum",
    month="jan=january;feb=february;mar=march;apr=april;may=may;jun=june;jul=july;aug=august;sep=september;oct=october;nov=november;dec=december", method="GET=fetch|read;POST=create|post;PUT=replace;DELETE=delete|remove").items()}
SAYS = dict(currency="Three letters|ISO code|Currency code|Three-letter code, such as EUR|ISO 4217", language="Two letters|ISO code of the language|Language code, such as en|ISO 639-1", country="Two letters|ISO code|Country code, such as DE|Two-letter country code", weekday="mon to sun|Three letters|Weekday, mon, tue, ...", compass="N, NE, E, ...|Point of the compass in letters|One or two letters", size="XS to XXL|Size in letters", blood="Group with + or -, such as A+|Blood group, for example O-", format="Ending of the file|File extension, such as pdf|Extension without the dot", element="Symbol|Chemical symbol|Symbol, such as Fe", month="Three letters, jan to dec|Month, jan, feb, ...", method="HTTP method")
# names / about / parameters name:table or name:kind / wishes
CODED = [r.split(" :: ") for r in """
exchange_rate/rates.get/fx :: Rate of two currencies :: base:currency quote:currency :: how many {quote} for one {base}|what do i get in {quote} for {base}|rate from {base} to {quote}|{base} to {quote} please|how do {base} stand against {quote}|how many {quote} do i get for {base} at the moment|{quote} per {base}?
open_account/accounts.open :: Opens an account :: owner:surname currency:currency :: an account in {currency} for {owner}|{owner} wants an account in {currency}|open one in {currency}, name {owner}
translate_page/pages.translate :: Translates a page :: page:code language:language :: {page} in {language}|put {page} into {language}|translate {page} to {language}|I need {page} in {language}
set_voice/voice.language :: Language of a device :: device:code language:language :: {device} should speak {language}|switch {device} to {language}|{language} on {device}
find_courses/courses.find :: Courses of a language on a weekday :: language:language day:weekday :: {language} courses on {day}|is there {language} on {day}|{language}, {day}?|which {language} classes are there on {day}
shipping_cost/shipping.cost :: What a parcel to a country costs :: country:country weight_kg:small :: {weight_kg} kilos to {country}|what does a parcel of {weight_kg} kg to {country} cost|postage {country}, {weight_kg} kg
holidays/calendar.holidays :: Public holidays of a country in a month :: country:country month:month :: holidays in {country} in {month}|which days are off in {country} in {month}|{month} holidays, {country}
dial_code/phones.code :: Dialling code of a country :: country:country :: how do i dial {country}|dialling code of {country}|code for calling {country}
free_room/rooms.free :: A free classroom :: day:weekday period:small :: a room on {day}, lesson {period}|{day} period {period}, any room?|classroom for {day}, {period}. lesson|is a room free {day} in period {period}
shift_plan/shifts.get :: Who works on a day :: day:weekday team:code :: who works {day} in {team}|{team} on {day}?|shift of {team} for {day}
turn_camera/camera.turn :: Turns a camera :: camera:code direction:compass :: turn {camera} {direction}|{camera} to the {direction}|let {camera} look {direction}|point {camera} to the {direction}
wind_alarm/wind.alarm :: Alarm for wind from a direction :: station:code direction:compass :: warn me of {direction} wind at {station}|{station}: alarm for wind from the {direction}|wind from the {direction} at {station}, tell me
order_shirt/shirts.order :: Orders shirts :: size:size count:small :: {count} shirts, {size}|{count} in {size}|order {count} {size} shirts|{size}, {count} pieces
find_donor/blood.find :: Donors of a blood group :: group:blood ward:code :: donors with {group} for {ward}|{ward} needs {group}|who has {group}, ward {ward}
export_report/reports.export :: Saves a report in a format :: report:code format:format :: {report} as {format}|export {report} to {format}|I need {report} as {format}|give me {report} in {format}
element_facts/elements.get :: Facts about an element :: symbol:element :: tell me about {symbol}|melting point and so on of {symbol}|facts on {symbol}|what do we know of {symbol}
order_metal/metals.order :: Orders metal :: symbol:element grams:small :: {grams} grams of {symbol}|order {grams} g {symbol}|{symbol}, {grams} g please
price_in/prices.show :: A price in another currency :: article:code currency:currency :: what is {article} in {currency}|{article} in {currency}?|price of {article}, in {currency} please|show me {article} in {currency}
pay_out/payouts.send :: Sends money :: to:surname amount:small currency:currency :: {amount} {currency} to {to}|pay {to} {amount} {currency}|send {to} {amount} {currency}|{to} gets {amount} {currency}
visa_rules/visas.check :: Visa rules between two countries :: passport:country target:country :: visa for {target} with a passport from {passport}|I'm from {passport}, do I need a visa for {target}|{passport} passport, going to {target}
bin_day/bins.day :: Changes the day of the bins :: street:street day:weekday :: bins in {street} on {day}|{street}: {day} from now on|empty {street} {day}
season/fruit.season :: What is ripe in a month in a country :: month:month country:country :: what's ripe in {country} in {month}|{month}, {country}: which fruit|fruit of {month} in {country}
""".strip().split("\n")]

DEEDS = "open translate set turn order export pay send bin bins day change".split()


@family("functions", 22.0)
def word_for_a_code(d):
    """A code is written for the word that was said; as an enum it stands in the schema, else it must be known."""
    r = d.r
    names, about, params, asks = r.choice(CODED)
    spec, args, said = {}, {}, {}
    for p in params.split():
        n, kind = p.split(":")
        if kind in CODES:
            code, words = r.choice([c for c in CODES[kind] if c[0] not in args.values()])
            w = r.choice(words.split("|"))
            if kind in ("language", "country", "weekday", "month") and r.p(0.5):
                w = " ".join(x if x in ("the", "of") else x.capitalize() for x in w.split(" "))
            if kind == "currency" and n == "base" and r.p(0.3) and w.endswith("s"):
                w = "one " + w.rstrip("s")
            if r.p(0.06):
                w = code
            args[n], said[n] = code, w
            spec[n] = {"type": "string", "description": r.choice(SAYS[kind].split("|"))}
            if kind in ("weekday", "compass", "size", "format", "month", "method") and r.p(0.6) or r.p(0.12):
                some = [c[0] for c in CODES[kind]]
                if len(some) > 12:
                    some = r.sample([c for c in some if c != code], 6) + [code]
                    r.shuffle(some)
                spec[n]["enum"] = some
                if r.p(0.4):
                    spec[n]["description"] = n.capitalize()
        else:
            args[n] = thing(r, kind)
            said[n] = str(args[n])
            spec[n] = {"type": "integer" if isinstance(args[n], int) else "string"}
            if r.p(0.5):
                spec[n]["description"] = n.replace("_", " ").capitalize()
    required = list(spec)
    t = r.pick(asks.split("|"))
    for n, w in said.items():
        t = t.replace("{" + n + "}", guard(w))
    if r.p(0.2):
        spec["note"] = {"type": "string", "description": "Remark"}
    s = {"name": r.choice(names.split("/")), "description": about, "parameters": {"type": "object", "properties": spec, "required": required}}
    d.functions = [s] + functions.distractors(r, r.choice([0, 1, 2, 3, 4]), {s["name"]})
    r.shuffle(d.functions)
    d.user(dress(d, t, 0.7))
    d.call(s["name"], args)
    if r.p(0.4):
        n = r.choice([r.int(2, 900), f"{r.randint(0, 20)}.{r.int(10, 9999)}"])
        d.result(str(n))
        d.say(r.choice([f"It is {n}.", f"It says {n}."]), [n])
    else:
        quote(d, brief(r, (str(args[r.choice(list(args))]), r.randint(2, 900), r.choice(["euros", "pieces", "days", "km", "%"]))), s["name"].split(".")[-1].split("_")[0] not in DEEDS)
