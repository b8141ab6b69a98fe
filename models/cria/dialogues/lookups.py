"""A figure looked up for one thing and another, then reckoned with: so many of the one, so many of the other, both together, plus delivery, in another unit, which is cheaper and by how much; and what another function does with it ("order
40 of them", "no, 60").  "and 12 of them?" is reckoned, "order 12 of them" is called, "and the other one?" is looked up: the words decide."""
import re
import functions
from core import afresh, family
from pools import CITIES, COMPANIES, FRUIT, ITEMS, NAMES, WORDS
from schemas import camel
from threads import ASIDE, user, wander
from values import said

# names ; about ; parameters ; pool ; keys ; unit ; span ; more/less ; first asks ; so many of it ; what is done with it: names > about > thing > number > asks > answers
TABLE = r"""
article_price/price_of/prices.get ; Price of an article/What one piece costs ; article/item/product ; item ; price/each/unit_price ; euros ; 1-90/2 ; more expensive/cheaper ; what do {x} cost apiece | price of {x} | how much are {x}, one of them | {x}, price each? | what price do {x} have | look up {x} for me, price ; {n} of them | and {n} of those | {n} {x} then | what would {n} {x} be | for {n} {x} | {n} pieces of it | how much for {n} {x} ; order_article/reorder/orders.create > Orders pieces of an article > article/item > pieces/quantity/amount > order {n} of {it} | then order {n} {x} | put {n} {x} on order | buy {n} of {it} | get us {n} {x} > Ordered: {n} {x}. | {n} {x} are ordered.
share_price/quote/stock_last ; Last price of a share/What a share is worth now ; symbol/ticker/share ; ticker ; price/last/usd ; dollars ; 5-400/2 ; more expensive/cheaper ; {x} now? | how does {x} stand | price of {x} shares | what's {x} at | quote for {x} | {x}, last price ; {n} of the {x} | and {n} {x} | what are {n} {x} worth | {n} of them would come to | {n} shares of that | so for {n} {x} ; buy_shares/trade.buy/place_order > Buys shares > symbol/ticker > shares/count > buy {n} of {it} | get me {n} {x} | ok, buy {n} {x} | take {n} shares of {it} > Bought: {n} {x}. | {n} {x} are bought.
fare_to/ticket_price/get_fare ; Price of a ticket to a city/Single fare to a destination ; city/destination/to ; city ; fare/price ; euros ; 6-240/2 ; more expensive/cheaper ; fare to {x} | ticket to {x}, how much | what does it cost to get to {x} | how much is {x} by train ; for {n} people | {n} tickets to {x} | {n} of us go to {x} | with {n} passengers to {x} | {n} seats to {x} ; book_seats/reserve_tickets > Books tickets to a city > city/destination > seats/tickets/people > book {n} tickets to {x} | reserve {n} seats to {x} | we take {n} to {x}, book them > Booked: {n} to {x}. | {n} seats to {x} are booked.
weather_at/current_weather/temperature_in ; Temperature of a place in degrees Celsius/Weather now ; place/city/town ; city ; celsius/temp/degrees ; °C ; -19-31/0 ; warmer/colder ; whats the weather like in {x} | how warm is {x} | temperature in {x} | degrees in {x} right now | is it cold in {x} ; ;
freezer_state/cold_room/fridge_temperature ; Temperature of a freezer in Celsius/How cold a cold room is ; freezer/unit/number ; small ; celsius/reading ; °C ; -28-8/0 ; warmer/colder ; how cold is number {x} | reading of number {x} | temperature of number {x} | check number {x} ; ; set_freezer/cool_to > Sets the temperature of a freezer > freezer/unit/number > celsius/target > set {it} to {n} degrees | turn number {x} to {n} | bring {it} to {n} degrees > Number {x} goes to {n} degrees. | Set to {n}.
stock_of/count_stock/on_hand ; Pieces of an article in stock/How many of an article there are ; article/item/sku ; item ; count/pieces/stock ; pieces ; 2-900/0 ; more/less ; how many {x} are on the shelf | stock of {x} | {x} left? how many | are there still {x}, how many | count of {x} ; ; reorder/order_stock/purchase > Orders pieces of an article > article/item/sku > count/quantity/pieces > order {n} of {it} | too few, get {n} more {x} | that won't do, order {n} {x} | we need more, order {n} of {it} | reorder {n} {x} > Ordered: {n} {x}. | {n} {x} are on order.
route_km/distance_to/how_far ; Kilometres by road to a place/Distance to a town ; place/town/to ; city ; km/distance ; km ; 6-1900/0 ; farther/nearer ; how far to {x} | km to {x} | distance to {x}? | is {x} far, in km | road to {x}, how long in km ; {n} times to {x} | {n} trips to {x} | if I go to {x} {n} times | {n} such trips ;
room_rate/night_price/rooms.price ; Price of a room for one night/What a kind of room costs ; room/kind/type ; room ; price/per_night/rate ; euros ; 40-290/0 ; more expensive/cheaper ; what's a night in the {x} | how much is the {x} | {x}, price a night | rate of the {x} | the {x} costs? ; for {n} nights | {n} nights in the {x} | and {n} nights of the {x} | {n} nights of that | if we stay {n} nights in the {x} ; book_nights/reserve_room > Books a room > room/kind/type > nights/stay > book the {x} for {n} nights | we take the {x}, {n} nights | reserve {it} for {n} nights > The {x} is booked for {n} nights. | Booked: {x}, {n} nights.
calories_of/energy_of/food.kcal ; Calories of one portion of a food/Energy of a portion ; food/name ; fruit ; kcal/calories ; kcal ; 20-640/0 ; richer/lighter ; calories in a portion of {x} | how many calories has one portion of {x} | kcal of {x} | {x}, calories per portion ; {n} portions of it | {n} portions of {x} | and {n} portions of {x} | if I eat {n} of those ; log_food/diary.add > Notes what was eaten > food/name > portions/count > note {n} portions of {x} | log {n} of {it} | write down {n} portions of {x} > Noted: {n} portions of {x}. | {n} portions of {x} are in the diary.
hours_of/timesheet/worked_hours ; Hours that somebody worked this week/Weekly hours of an employee ; employee/person/worker ; name ; hours/total ; hours ; 6-48/1 ; longer/shorter ; hours of {x} this week | how long did {x} work | {x}'s hours | how many hours has {x} ; {n} weeks like that for {x} | over {n} weeks | in {n} such weeks | {n} weeks of {x} ; add_hours/book_hours > Adds hours to a sheet > employee/person/worker > hours/extra > add {n} hours for {x} | put {n} more on the sheet of {x} | book {n} for {x} > {n} hours are added for {x}. | Booked: {n} for {x}.
points_of/score/player_points ; Points of a player/Score so far ; player/name ; name ; points/score ; points ; 3-480/0 ; ahead/behind ; points of {x} | how many points has {x} got | where does {x} stand | score of {x}? ; ; give_points/add_points > Gives points to a player > player/name > points/plus > give {x} {n} points | {n} more for {x} | add {n} to {x} > {x} gets {n}. | Done, {n} for {x}.
drive_minutes/travel_time/minutes_to ; Minutes by car to a place/How long the drive takes ; place/to/town ; city ; minutes/duration ; minutes ; 8-480/0 ; longer/shorter ; how long is the drive to {x} | minutes to {x} | drive time to {x} | to {x} by car, how many minutes ; {n} times | {n} drives to {x} | if I drive to {x} {n} times | {n} such drives ;
parcel_rate/shipping/postage ; What a parcel to a town costs/Postage to a place ; to/place/town ; city ; price/rate/cost ; euros ; 3-60/2 ; more expensive/cheaper ; parcel to {x}, how much | postage to {x} | shipping to {x}? | sending one to {x} costs ; {n} parcels to {x} | for {n} of them | and {n} to {x} | {n} such parcels ; send_parcels/pickup.book > Orders that parcels are picked up > to/place/town > parcels/count > send {n} to {x} | have {n} parcels for {x} picked up | pick up {n} for {x} > {n} parcels go to {x}. | Pick-up of {n} for {x} is ordered.
weight_of/item_weight/goods.kg ; Weight of one piece in kg/How heavy an article is ; article/item ; item ; kg/weight ; kg ; 1-80/1 ; heavier/lighter ; how heavy is one of the {x} | weight of {x}, a piece | {x}: kilos each? | what do {x} weigh, one of them ; {n} of them | {n} {x} | what do {n} {x} weigh | and {n} of the {x} ; load/truck.load > Puts pieces on the truck > article/item > pieces/count > load {n} of {it} | put {n} {x} on the truck | load {n} {x} > {n} {x} are loaded. | Loaded: {n} {x}.
rent_in/average_rent/homes.rent ; Monthly rent of a flat in a town/What a flat costs a month ; town/city ; city ; rent/monthly ; euros ; 320-2400/0 ; more expensive/cheaper ; rent in {x} | what's a flat in {x} a month | monthly rent in {x} | how much do flats in {x} cost ; for {n} months | {n} months in {x} | {n} months there | and {n} months of it ;
summit/mountain_height/peaks.metres ; Height of a mountain in metres/How high a summit is ; mountain/name/peak ; peak ; metres/height ; m ; 600-6900/0 ; higher/lower ; how high is {x} | height of {x} | {x}, metres? | altitude of {x} ; ;
fuel_at/station_price/petrol ; Price of a litre at a station/What petrol costs there ; station/place ; company ; price/per_litre ; euros ; 1-2/2 ; more expensive/cheaper ; petrol at {x}? | litre price at {x} | what does {x} take per litre | fuel at {x} ; {n} litres there | {n} litres at {x} | fill up {n} litres at {x}, cost? | for {n} litres of that ;
rental_day/car_price/hire.rate ; Price of a hired car for a day/Daily rate of a car ; car/class/model ; car ; price/per_day/rate ; euros ; 25-160/0 ; more expensive/cheaper ; the {x} for a day? | what does the {x} cost a day | daily price of the {x} | {x}, rate per day ; for {n} days | {n} days of the {x} | the {x} for {n} days | and {n} days? ; hire_car/rentals.book > Hires a car for some days > car/class/model > days/length > take the {x} for {n} days | hire {it} for {n} days | book the {x}, {n} days > The {x} is booked for {n} days. | Hired: {x}, {n} days.
entry_fee/museum_price/tickets.price ; Price of a ticket for a place to visit/Entry of a museum ; place/museum/name ; museum ; price/entry/adult ; euros ; 3-32/2 ; more expensive/cheaper ; entry to the {x} | what's the {x} | ticket for the {x}, how much | how much do they take at the {x} ; {n} tickets for the {x} | {n} of us | for {n} adults | and {n} people at the {x} ; buy_entry/tickets.buy > Buys tickets > place/museum/name > tickets/adults/count > get {n} tickets for the {x} | buy {n} for {it} | we're {n}, get tickets for the {x} > {n} tickets for the {x} are bought. | Bought: {n} for the {x}.
dish_price/menu/card.price ; Price of a dish on the menu/What a dish costs ; dish/name ; dish ; price/costs ; euros ; 4-36/2 ; more expensive/cheaper ; what's the {x} | how much is the {x} here | price of the {x} on the menu | {x}, price? ; {n} of those | {n} of the {x} | and {n} {x}s | {n} times the {x} ; order_dish/kitchen.order > Orders a dish > dish/name > count/portions/times > order {n} of {it} | we take {n} of the {x} | {n} {x}s to our table, please order > {n} of the {x} are ordered. | Ordered: {x}, {n} times.
hourly_wage/pay_of/jobs.wage ; Pay of a job for one hour/Hourly wage ; job/role ; job ; wage/per_hour ; euros ; 12-60/2 ; better paid/worse paid ; what does a {x} get an hour | hourly pay of a {x} | wage of a {x} | {x}, how much per hour ; {n} hours of that | {n} hours as a {x} | for {n} hours | and {n} hours as {x} ;
watts_of/power_draw/energy.watts ; Watts that a device draws/Power of a device ; device/appliance ; device ; watts/power ; watts ; 4-2900/0 ; hungrier/thriftier ; watts of the {x} | how much does the {x} draw | power of the {x} | what does the {x} use ; {n} of them | {n} such things | and {n} of the {x} | with {n} of those ; switch_off/plug.timer > Switches a device off after minutes > device/appliance > minutes/after > switch {it} off in {n} minutes | off with the {x} in {n} minutes | {x} off after {n} minutes > The {x} goes off in {n} minutes. | Off in {n} minutes.
file_size/size_of/storage.mb ; Size of a file in MB/How large a file is ; file/path/name ; file ; mb/size ; MB ; 2-4000/0 ; larger/smaller ; how big is {x} | size of {x} | {x}, how many MB | MB of {x} ; {n} copies of it | {n} such files | {n} times {x} | and {n} like {x} ;
free_seats/seats_left/places.free ; Free places of a course/How many seats are left ; course/class ; course ; free/left/seats ; places ; 1-60/0 ; emptier/fuller ; places left in {x} | how many seats are free in {x} | is there room in {x}, how much | free in {x}? ; ; enrol/sign_up/reserve_places > Takes places in a course > course/class > places/people > put {n} of us into {x} | take {n} places in {it} | sign {n} people up for {x} > {n} places in {x} are taken. | Done: {n} in {x}.
exchange_rate/rate_to/fx.rate ; How much of a currency one euro buys/Rate from the euro ; to/currency ; currency ; rate/value ; {x} ; 0-9/3 ; more/less ; what's a euro in {x} | the rate, euro into {x} | euro to {x}? | how many {x} for one euro ; so {n} euros in {x} | {n} euros are how many {x} | i change {n} euros into {x} | and {n} euros, in {x} ;
interest_of/savings_rate/bank.rate ; Interest that a bank pays, in percent a year/Savings rate ; bank/name ; company ; percent/rate ; percent ; 0-5/2 ; better/worse ; interest at {x} | what does {x} pay on savings | rate of {x} | savings rate at {x}? ; ;
queue_at/waiting_time/wait_minutes ; Minutes to wait at a place/How long the queue is ; place/counter/ride ; museum ; minutes/wait ; minutes ; 2-110/0 ; slower/faster ; how long is the wait at the {x} | queue at the {x}? | waiting time of the {x} | minutes to wait at the {x} ; ;
fee_of/membership/club_fee ; Monthly fee of a club/What membership costs a month ; club/name ; company ; fee/monthly ; euros ; 8-95/2 ; more expensive/cheaper ; membership at {x}, a month | monthly fee of {x} | what does {x} cost a month | {x}, fee? ; for {n} months | {n} months of {x} | and {n} months there | {n} months of that ; join_club/members.add > Signs up for some months > club/name > months/term > sign me up at {x} for {n} months | join {it} for {n} months | take {x}, {n} months > Signed up at {x} for {n} months. | {n} months at {x} it is.
rain_in/rainfall/weather.mm ; Rain of this week in mm/How much it rained ; place/town ; city ; mm/rain ; mm ; 1-140/0 ; wetter/drier ; rain in {x} this week | how much did it rain in {x} | mm of rain in {x} | {x}, rainfall? ; ;
"""
POOLS = dict(item=lambda r: r.pick(ITEMS), city=lambda r: r.pick(CITIES), name=lambda r: r.pick(NAMES), fruit=lambda r: r.pick(FRUIT), company=lambda r: r.pick(COMPANIES), ticker=lambda r: "".join(r.choice("ABCDEFGHIKLMNOPQRSTUVWXYZ") for _ in range(r.choice([3, 4, 4]))), small=lambda r: r.randint(1, 14),
             room=lambda r: r.choice(["single", "double", "suite", "family room", "attic room", "twin room", "corner suite", "studio", "garden room", "triple"]), peak=lambda r: r.choice(["Mount ", "the ", "Piz ", "Monte "]) + r.pick(WORDS).capitalize(), car=lambda r: r.choice(["compact", "estate", "minibus", "van", "convertible", "small car", "limousine", "camper", "electric car", "pickup"]),
             museum=lambda r: r.choice(["aquarium", "castle", "zoo", "planetarium", "tower", "gallery", "mine", "toy museum", "ferris wheel", "botanical garden", "palace", "science centre", "cable car", "ice rink", "water slide", "ghost train"]), dish=lambda r: r.choice(["soup", "salad", "trout", "pizza", "lasagne", "curry", "burger", "tart", "risotto", "pancake", "dumpling", "goulash", "omelette", "steak", "quiche", "wrap"]),
             job=lambda r: r.choice(["baker", "welder", "nurse", "plumber", "tutor", "painter", "driver", "gardener", "roofer", "barber", "waiter", "cleaner", "guard", "translator", "carpenter"]), device=lambda r: r.choice(["kettle", "fridge", "printer", "heater", "router", "lamp", "oven", "fan", "pump", "laptop", "television", "dryer", "projector", "freezer", "toaster"]),
             currency=lambda r: r.choice(["francs", "yen", "pounds", "crowns", "zloty", "dollars", "rupees", "lira", "pesos", "forint", "won", "rand"]), file=lambda r: r.pick(WORDS).lower() + r.choice([".zip", ".mp4", ".csv", ".iso", ".pdf", ".tar"]), course=lambda r: r.choice(["yoga", "pottery", "spanish", "judo", "chess", "welding", "swimming", "drawing", "tango", "first aid", "guitar", "baking", "climbing", "sewing"]))
WAKE = ["and {x}?", "{x}?", "what about {x}", "and for {x}", "now {x}", "and the same for {x}", "how about {x}", "{x} too", "then {x}"]
BOTH = ["both together", "the two together", "and both?", "sum of both", "both in one", "add the two", "so together?", "and all together", "what do both come to", "in total?"]
EXTRA = [("plus {m} for delivery", "+ {m}"), ("with {m} postage on top", "+ {m}"), ("{m} off, i have a voucher", "- {m}"), ("minus {p}%", "* (1 - {p} / 100)"), ("{p} percent discount on that", "* (1 - {p} / 100)"), ("and {p}% tip", "* (1 + {p} / 100)"), ("plus {p}% vat", "* (1 + {p} / 100)"), ("split by {k}", "/ {k}"), ("{k} of us share it, each pays", "/ {k}"), ("add a fee of {m}", "+ {m}"), ("and {m} deposit back", "- {m}")]
PLAIN = [("half of that", "/ 2"), ("twice that", "* 2"), ("{p}% of it", "* {p} / 100"), ("divided by {k}", "/ {k}"), ("plus {p}%", "* (1 + {p} / 100)")]
INTO = {"°C": [("fahrenheit", "{v} * 9 / 5 + 32"), ("kelvin", "{v} + 273.15")], "km": [("miles", "{v} / 1.609344")], "kg": [("pounds", "{v} / 0.45359237"), ("grams", "{v} * 1000")], "minutes": [("hours", "{v} / 60"), ("seconds", "{v} * 60")], "hours": [("minutes", "{v} * 60")], "m": [("feet", "{v} / 0.3048"), ("km", "{v} / 1000")], "MB": [("GB", "{v} / 1000"), ("KB", "{v} * 1000")], "kcal": [("kJ", "{v} * 4.184")], "mm": [("inches", "{v} / 25.4"), ("cm", "{v} / 10")], "watts": [("kilowatts", "{v} / 1000")]}
MORE = {"°C": ["snow", "rain", "sunny", "cloudy", "fog", "clear sky", "windy", "light rain"], "minutes": ["heavy traffic", "as usual", "road works", "delays possible"], "pieces": ["last counted yesterday", "shelf 4", "two on loan", "more on the way"], "places": ["starts next week", "waiting list open", "closes soon"]}
MOST = {"better paid": "best paid", "worse paid": "worst paid", "better": "best", "worse": "worst", "farther": "farthest", "more": "most", "less": "least", "ahead": "in the lead", "behind": "last"}


def most(w):
    return MOST.get(w) or ("most " + w[5:] if w.startswith("more ") else w[:-1] + "st")


class Row:
    def __init__(self, line):
        f = [x.strip() for x in line.split(" ;")]
        self.names, self.about, self.params, self.keys = (f[i].split("/") for i in (0, 1, 2, 4))
        self.pool, self.unit = f[3], f[5]
        span, places = f[6].rsplit("/", 1)
        i = span.index("-", 1)
        self.lo, self.hi, self.places = int(span[:i]), int(span[i + 1:]), int(places)
        self.words = f[7].split("/")
        self.asks = [t.strip() for t in f[8].split("|")]
        self.times = [t.strip() for t in f[9].split("|")] if f[9] else []
        a = [x.strip() for x in f[10].split(" > ")] if len(f) > 10 and f[10] else None
        self.act = a and dict(names=a[0].split("/"), about=a[1], thing=a[2].split("/"), number=a[3].split("/"), asks=[t.strip() for t in a[4].split("|")], says=[t.strip() for t in a[5].split("|")])


ROWS = [Row(line) for line in TABLE.strip().split("\n")]


def lit(v):
    return f"({v})" if v < 0 else str(v)


class Desk:
    def __init__(self, d):
        self.d, self.r = d, d.r
        r, self.row = d.r, d.r.choice(ROWS)
        row = self.row
        self.name, self.p, self.key = r.choice(row.names), r.choice(row.params), r.choice(row.keys)
        if r.p(0.15):
            self.name, self.p = camel(self.name), camel(self.p)
        kind = "integer" if row.pool == "small" else "string"
        d.functions = [{"name": self.name, "description": r.choice(row.about), "parameters": {"type": "object", "properties": {self.p: {"type": kind}}, "required": [self.p]}}]
        if row.act and r.p(0.85):
            self.act = r.choice(row.act["names"])
            self.a, self.b = r.choice(row.act["thing"]), r.choice(row.act["number"])
            d.functions.append({"name": self.act, "description": row.act["about"], "parameters": {"type": "object", "properties": {self.a: {"type": kind}, self.b: {"type": "integer"}}, "required": [self.a, self.b]}})
        else:
            self.act = None
        if len({f["name"] for f in d.functions}) < len(d.functions):
            raise ValueError("a name twice")
        d.functions += [f for f in functions.distractors(r, r.choice([0, 0, 0, 1, 2])) if f["name"] not in (self.name, self.act)]
        r.shuffle(d.functions)
        self.mixed = row.unit == "{x}"                       # each in a unit of its own: never added or compared
        self.form, self.seen, self.made, self.last, self.done, self.run = r.random(), {}, [], None, None, 0
        self.look(row.asks)

    def big(self, x):
        return x if self.row.pool == "file" else x[:1].upper() + x[1:]

    def u(self, v):
        return str(v) if self.mixed else f"{v} {self.row.unit}"

    def fresh(self):
        x = next(x for x in iter(lambda: POOLS[self.row.pool](self.r), None) if x not in self.seen and not set("\"'{}") & set(str(x)))
        return x

    def pole(self, k):
        """What is most or least, and the word for it."""
        x = (max if k == 0 else min)(self.seen, key=self.seen.get)
        return x, self.row.words[k]

    def named(self, x):
        """One of those looked up, by its name, its place, or what sets it apart; None where only the name will do."""
        r, xs = self.r, list(self.seen)
        opts = []
        if len(xs) > 1:
            opts = ["the first one"] * (x == xs[0]) + ["the second one"] * (len(xs) > 1 and x == xs[1]) + ["the last one"] * (x == xs[-1] and len(xs) > 2)
        if len(xs) == 2 and not self.mixed and self.row.words[0] not in ("ahead", "better paid"):
            opts += ["the " + w + " one" for y, w in (self.pole(0), self.pole(1)) if y == x]
        return r.choice(opts) if opts else None

    # turns
    def look(self, ways=WAKE):
        r, row, x = self.r, self.row, self.fresh()
        the = "the " if any("the {x}" in t for t in row.asks) else ""
        if ways is WAKE:
            ways = [t.replace("{x}", the + "{x}") for t in WAKE + ["and {x}, how is it there"] * (row.pool == "city")]
            if row.pool == "small":
                ways = [t.replace("{x}", "number {x}") for t in WAKE] + ["{x}?", "and {x}"]
        user(self.d, ways, 0.7, x=x)
        v = round(r.uniform(row.lo, row.hi), row.places) if row.places else r.int(row.lo, row.hi)
        if v in self.seen.values() or not v:
            raise ValueError("twice")
        self.d.call(self.name, {self.p: x})
        more = r.choice(MORE[row.unit]) if row.unit in MORE and self.form > 0.7 else ""
        self.d.result(f"{self.u(v)}, {more}" if more and self.form < 0.85 else str({self.key: v, "note": more}).replace("'", '"') if more else f"{x}: {self.u(v)}" if 0.9 < self.form else str({self.key: v}).replace("'", '"') if self.form < 0.4 else str(v) if self.form < 0.6 else self.u(v) if self.form < 0.8 else str({self.p: x, self.key: v}).replace("'", '"'))
        shown = f"number {x}" if row.pool == "small" else f"{the}{x}" if the else str(x)
        self.d.say(r.choice([f"{self.big(shown)}: {self.u(v)}.", f"It is {self.u(v)} for {shown}.", f"{self.u(v)}."]), [v])
        self.seen[x], self.last, self.run = v, ("look", x, v), 0
        return True

    def reckon(self, e, unit=None, keep=True):
        out = self.d.py(f"print(round({e}, 2))" if "/" in e or "." in e else f"print({e})")
        if len(out) > 13 or float(out) == 0:
            raise ValueError(out)
        unit = ("" if self.mixed else self.row.unit) if unit is None else unit
        self.d.say(self.r.choice(["That is {o}.", "It is {o}.", "That makes {o}."]).replace("{o}", f"{out} {unit}".strip()), [out])
        self.made.append(out)
        self.last = ("made", None, float(out)) if keep else ("off", None, 0)
        self.run = 0
        return True

    def times(self):
        """So many of what was looked up, the last one or an earlier one."""
        r, row = self.r, self.row
        if not row.times:
            return False
        x = self.last[1] if self.last[0] == "look" and r.p(0.6) else r.choice(list(self.seen))
        own = [t for t in row.times if "{x}" in t or self.last[1] == x]
        n = r.randint(2, 40) if r.p(0.7) else r.int(20, 400)
        t = r.choice(own)
        lead = r.choice(["", "", "and ", "so ", "then ", "ok, "]) if not t.startswith(("and", "so ", "if", "what", "how")) else ""
        ref = self.named(x)
        if ref and r.p(0.3):
            t = re.sub(r"(the )?\{x\}s?", ref, t) if "{x}" in t and not re.search(r"\{n\} (shares|\{x\})|as a? ?\{x\}", t) else "{n} of " + ref if self.row.pool in ("item", "ticker", "dish", "fruit") else t
        run = self.run
        user(self.d, [lead + t], 0.7, x=x, n=said(r, n) if r.p(0.3) else n)
        self.reckon(f"{lit(self.seen[x])} * {n}")
        self.run = run + 1
        return True

    def both(self):
        if self.mixed:
            return False
        if self.run > 1:
            user(self.d, BOTH if self.run == 2 else ["the last two together", "sum of the last two"], 0.7)
            return self.reckon(" + ".join(self.made[-2:]))
        if self.last[0] == "look" and len(self.seen) > 1 and self.row.unit not in ("°C", "percent") and not self.made:
            v = list(self.seen.values())
            user(self.d, [t for t in BOTH if len(v) == 2] or ["all together", "add them all", "sum of all of them", "in total?", "and the total"], 0.7)
            return self.reckon(" + ".join(map(lit, v)))
        return False

    def extra(self):
        r = self.r
        if self.last[2] <= 0 or self.row.unit in ("°C", "percent"):
            return False
        t, e = r.choice(EXTRA if self.row.unit in ("euros", "dollars") else PLAIN)
        v = dict(m=r.choice([2, 3, 5, 6.5, 8, 12, 15, 20, 35, 40]), p=r.choice([2, 5, 7, 10, 15, 19, 20, 25, 30]), k=r.randint(2, 9))
        x = self.made[-1] if self.last[0] == "made" else lit(self.last[2])
        e = f"{x} {e}"
        for k, n in v.items():
            e = e.replace("{" + k + "}", str(n))
        if e.count(" - ") and float(x) <= v["m"] * 2:
            return False
        user(self.d, [t, "and " + t if not t.startswith("and") else t], 0.7, **v)
        return self.reckon(e)

    def which(self):
        """Said already: no call."""
        r = self.r
        if len(self.seen) < 2 or self.mixed:
            return False
        x, w = self.pole(r.randrange(2))
        thing = r.choice(["which", "which one", "so which", "which of them" if len(self.seen) > 2 else "which of the two", "which of these"])
        t = f"{thing} is {w}" if len(self.seen) == 2 else f"{thing} is the {most(w)}" if w not in ("ahead", "behind") else f"{thing} is {most(w)}"
        user(self.d, [t, "ok, " + t, t + " now"], 0.7)
        shown = f"number {x}" if self.row.pool == "small" else str(x)
        self.d.say(r.choice([f"{self.big(shown)}, with {self.u(self.seen[x])}.", f"That is {shown}: {self.u(self.seen[x])}.", f"{self.big(shown)} is, with {self.u(self.seen[x])}."]), [self.seen[x]])
        self.last = ("look", x, self.seen[x])
        return True

    def gap(self):
        r = self.r
        if len(self.seen) < 2 or self.mixed or self.made and r.p(0.7):
            return False
        v = list(self.seen.values())
        w = self.row.words[0]
        if len(v) == 2:
            user(self.d, ["what's the difference", "by how much", "how far apart are the two", "difference of both?", "gap between them", "how big is the difference"] + [f"how much {w} is the one than the other", f"by how much is it {w}"] * (w not in ("ahead", "better paid")), 0.7)
        else:
            user(self.d, ["difference of the highest and the lowest", "from the least to the most, how far", "gap between the two extremes"], 0.7)
        return self.reckon(f"{lit(max(v))} - {lit(min(v))}", keep=False)

    def into(self):
        r = self.r
        if self.row.unit not in INTO:
            return False
        b, e = r.choice(INTO[self.row.unit])
        x = self.last[1] if self.last[0] == "look" and r.p(0.7) else None
        if x is not None:
            user(self.d, ["in {b}?", "whats that in {b}", "and in {b}", "as {b}", "make that {b}", "convert it to {b}"], 0.7, b=b)
        elif self.last[0] == "made":
            user(self.d, ["in {b}?", "that in {b}", "how many {b} would it be"], 0.7, b=b)
            return self.reckon(e.replace("{v}", self.made[-1]), b, keep=False)
        else:
            x = r.choice(list(self.seen))
            user(self.d, ["the one of {x} in {b}", "{x} in {b}", "and {x}, in {b}"], 0.7, b=b, x=x)
        return self.reckon(e.replace("{v}", lit(self.seen[x])), b, keep=False)

    def do(self):
        """What another function does with it."""
        r, act = self.r, self.row.act
        if not self.act:
            return False
        x = self.last[1] if self.last[0] == "look" else list(self.seen)[-1] if len(self.seen) == 1 else None
        n = r.randint(2, 40) if r.p(0.7) else r.int(20, 300)
        if x is None or r.p(0.3):
            x = r.choice(list(self.seen))
            t = r.pick([t for t in act["asks"] if "{x}" in t])
            ref = self.named(x)
            if ref and r.p(0.5):
                t = r.pick([t for t in act["asks"] if "{it}" in t] or [t]).replace("{it}", ref)
        else:
            t = r.pick(act["asks"])
            alone = self.last[0] == "look"
            t = t.replace("{it}", r.choice(["them", "those", "these"] if self.row.pool in ("item", "fruit", "ticker") else ["it", "that one", "that"]) if alone else "{x}")
        t = t.replace("{it}", ("number {x}" if self.row.pool == "small" else "the {x}") if self.row.pool in ("small", "room", "car", "dish", "device", "museum") else "{x}")
        user(self.d, [t, "ok, " + t, t + " then"], 0.7, x=x, n=n)
        return self.carry_out(x, n)

    def carry_out(self, x, n):
        r = self.r
        self.d.call(self.act, {self.a: x, self.b: n})
        ref = r.int(100, 9999)
        self.d.result(r.choice(["ok", "done", '{"ok": true}', f'{{"id": {ref}}}', "saved"]))
        text = r.choice(self.row.act["says"]).replace("{n}", str(n)).replace("{x}", str(x))
        if str(ref) in self.d.steps[-1][1]:
            text = text[:-1] + f", id {ref}."
        self.d.say(text[:1].upper() + text[1:], [n])
        self.done = (x, n)
        return True

    def mend(self):
        if not self.done or self.d.steps[-3][0] != "json" or self.act not in self.d.steps[-3][1]:
            return False
        r, (x, o) = self.r, self.done
        if r.p(0.7):
            n = o + r.choice([-1, 1, 2, 5, 10, 20]) if r.p(0.5) else r.randint(2, 60)
            if n in (o, 0) or n < 1:
                return False
            user(self.d, ["no, {n}", "sorry, {n} not {o}", "make that {n}", "oh, i meant {n}", "it was {n}, please correct that", "{n} instead of {o}", "better {n}", "wait, {n}"], 0.6, n=n, o=o)
            return self.carry_out(x, n)
        others = [y for y in self.seen if y != x]
        if not others:
            return False
        y = r.choice(others)
        user(self.d, ["and as many of {y}", "the same for {y}", "{y} as well, same number", "and just as many for {y}"] if r.p(0.5) else ["no, {y} instead", "not {x}, {y}", "sorry, i meant {y}"], 0.6, y=y, x=x)
        return self.carry_out(y, o)

    def recall(self):
        if len(self.seen) < 2 and not self.made:
            return False
        x = self.r.choice(list(self.seen))
        user(self.d, ["what was {x} again", "remind me, {x}?", "and {x} was how much", "say {x} again"], 0.6, x=x)
        self.d.say(self.r.choice([f"{x} was {self.u(self.seen[x])}.", f"It was {self.u(self.seen[x])}."]), [self.seen[x]])
        self.last = ("look", x, self.seen[x])
        return True


def walk(d):
    r = d.r
    desk = Desk(d)

    def step(k):
        if desk.done and k < 0.3 and desk.mend():
            return True
        if k < (0.45 if len(desk.seen) == 1 else 0.1):
            return not desk.made and desk.look()
        if k < 0.5:
            return desk.times()
        if k < 0.58:
            return desk.both()
        if k < 0.67:
            return desk.extra()
        if k < 0.74:
            return desk.which()
        if k < 0.80:
            return desk.gap()
        if k < 0.86:
            return desk.into()
        if k < 0.94:
            return desk.do()
        if k < 0.97:
            return desk.recall()
        return ASIDE

    wander(d, step, r.choice([3, 3, 4, 4, 5, 5, 6]), least=3)


@family("turns", 70.0)
def lookups(d):
    afresh(d, walk)
