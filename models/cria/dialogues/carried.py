"""What one function says goes into another one: somebody's address and a message to it, a parcel's number and where it is, a price and the order, the key of a customer and his invoices.  The first one is asked again for another, the second with something
else; one of those looked up before is meant by its name or its place; a name that isn't known is put right; numbers are reckoned with in between."""
import functions
from core import afresh, family
from pools import CITIES, COMPANIES, ITEMS, NAMES, SURNAMES, WORDS, email, phone
from schemas import camel
from threads import ASIDE, user, wander
from values import in_words

# look: names > about > key > pool > what it says:kind > asks ; act: names > about > key of that > own key:pool > asks > says ; number: what can be reckoned, or nothing
TABLE = r"""
mail_of/contacts.email/find_address > E-mail address of somebody > person/name/who > name > email/address:email > what's the mail of {x} | mail address of {x}? | find me {x}'s e-mail | how do i reach {x} by mail | e-mail of {x} ; send_mail/mail.send/write_to > Sends a mail > to/recipient/address > text/body/message:message > write {it} that {y} | tell {it} by mail: {y} | send {it} a mail, {y} | mail {it}: {y} > The mail to {v} is sent. | Sent to {v}.
phone_of/contacts.phone/lookup_number > Telephone number of somebody > name/person/contact > name > phone/number:phone > number of {x} | what's {x}'s phone | i need to ring {x}, number? | phone number for {x} please ; send_sms/sms/text_message > Sends a text message > number/to/phone > text/message:message > text {it}: {y} | send {it} a message, {y} | sms to {it}: {y} | let {it} know, {y} > The message went to {v}. | Sent to {v}.
customer_id/crm.find/find_customer > Number of a customer by name > name/company/customer > company > id/customer_id:code > customer number of {x} | find the customer {x} | what's the id of {x} | look up {x} in the crm ; open_invoices/crm.invoices/unpaid > Open invoices of a customer in euros > customer_id/customer/id > year/since:year > what's open with {it} since {y} | {it}: unpaid since {y}? | open invoices of {it} from {y} on | how much does {it} owe since {y} > {o} euros are open. | It is {o} euros. ; euros
tracking_number/orders.tracking/shipment_of > Tracking number of an order > order/order_id > ordernum > tracking/parcel:code > which tracking number has order {x} | tracking of {x} please | order {x}, its tracking number | i want to follow {x}, number? ; track_parcel/parcel.where/parcel_status > Where a parcel is > tracking/parcel_id/number > language/lang:lang > and where is {it}, in {y} | follow {it}, answer in {y} | track {it} in {y} | status of {it}, {y} please > The parcel is in {c}. | It is in {c}.
host_ip/dns.lookup/resolve > Address of a host > host/name > host > ip/address:ip > ip of {x} | resolve {x} | which address has {x} | what does {x} point to ; ping_host/net.ping/check_port > Checks whether an address answers at a port > address/ip/host > port:port > try port {y} on {it} | is {y} open at {it} | check {it}, port {y} | does {it} answer on {y} > Yes, it answers after {o} ms. | It answers in {o} ms. ; ms
latest_build/ci.latest/last_build > Newest build of a project > project/repo > word > build/build_id:code > newest build of {x} | what's the last build of {x} | latest {x} build? | which build is {x} at ; deploy/release.deploy/roll_out > Brings a build to an environment > build/build_id/version > environment/stage/target:stage > deploy {it} to {y} | put {it} on {y} | roll {it} out to {y} | bring {it} to {y} > {v} is on {y} now. | Deployed {v} to {y}.
isbn_of/books.isbn/find_isbn > ISBN of a book > title/book > title > isbn:isbn > isbn of {x} | which isbn has {x} | look up the isbn of {x} | {x}, isbn? ; order_book/books.order/buy_book > Orders copies of a book > isbn > copies/count/quantity:count > order {y} of {it} | {y} copies of {it} | get {y} of {it} for the class | buy {y} copies of {it} > {y} copies are ordered. | Ordered: {y}.
room_of/courses.room/where_is > Room of a course > course/class > course > room:room > which room is {x} in | where is {x} | room of {x}? | {x} takes place where ; book_projector/rooms.equip/reserve_device > Reserves a device for a room > room > device/equipment:device > a {y} for {it} please | {it} needs a {y} | reserve a {y} in {it} | put a {y} into {it} > A {y} is reserved for {v}. | {v} gets a {y}.
plate_of/cars.plate/company_car > Plate of somebody's car > driver/employee/person > name > plate:plate > what plate has {x} | {x}'s car, the plate? | which car does {x} drive, plate | number plate of {x} ; book_parking/parking.reserve > Reserves a parking place for a car > plate/car > spot/place:spot > parking {y} for {it} | reserve {y} for {it} | {it} gets spot {y} | put {it} on {y} > {v} has place {y}. | Place {y} is reserved for {v}.
sku_of/articles.sku/article_number > Number of an article > article/name/item > item > sku/number:sku > article number of {x} | sku for {x}? | which number have {x} | find the number of {x} ; stock_level/stock.count/in_stock > Pieces in stock at a place > sku/article_number > store/warehouse/place:city > how many of {it} are in {y} | stock of {it} in {y} | and {it} at {y}, pieces? | {it}, how many in {y} > There are {o}. | {o} pieces are there. ; pieces
flight_of/trips.flight/find_booking > Flight that somebody is booked on > traveller/passenger/name > name > flight:flight > which flight is {x} on | flight of {x}? | what's {x} flying with | {x}'s flight number ; flight_gate/gates.find/departure_info > Gate and delay of a flight > flight/flight_number > date/day:date > gate of {it} on {y} | {it} on {y}, delay? | is {it} late on {y} | how is {it} on {y} > It is {o} minutes late. | Delay: {o} minutes. ; minutes
username_of/users.find/login_name > Login of an employee > name/employee > fullname > login/username:login > login of {x} | what's the user name of {x} | find {x}'s account | which login has {x} ; add_to_group/groups.add/grant_role > Puts a user into a group > username/login/user > group/role:group > put {it} into {y} | give {it} the role {y} | add {it} to {y} | {it} needs {y} > {v} is in {y}. | Done, {v} has {y}.
playlist_id/music.find/find_playlist > Number of a playlist by its name > name/playlist > title > id/playlist_id:code > find the playlist {x} | id of my playlist {x} | which number has {x} | look for the playlist {x} ; add_song/playlist.add_track > Adds a song to a playlist > playlist_id/playlist > song/track:song > add {y} to {it} | put {y} on {it} | {y} into {it} please | {it} needs {y} > {y} is on it. | Added: {y}.
vet_file/animals.find/patient_number > File number of an animal at the vet > animal/pet/name > name > file/file_id:code > file of {x} | find {x}'s number | which file number has {x} | open the file of {x}, number? ; note_weight/animals.weight/record_weight > Notes the weight of an animal > file_id/file/patient > kg/weight:kg > {it} weighs {y} kg today | note {y} kg for {it} | enter {y} kilos, {it} | {y} kg for {it} please > {y} kg noted. | Noted: {y} kg.
contract_of/contracts.find/lease_number > Contract of a tenant > tenant/name > fullname > contract/contract_no:code > contract number of {x} | find the lease of {x} | {x}'s contract? | which contract has {x} ; raise_rent/contracts.rent/set_rent > Sets the rent of a contract > contract/contract_no > rent/euros/amount:rent > {it} pays {y} from now on | set {it} to {y} euros | rent of {it}: {y} | new rent {y} for {it} > The rent is {y} euros now. | Set: {y} euros.
station_code/stations.code/find_station > Code of a weather station > place/town/station > city > code/station_id:code > station code of {x} | which station is {x} | code for {x} please | find the station in {x} ; station_reading/readings.get/measure > Newest value of a station > code/station_id/station > quantity/what/value:quantity > {y} at {it} | what's the {y} at {it} | the {y} of {it} please | and {it}, its {y}? > The {y} is {o}. | {o}. ; points
course_id/courses.find/course_number > Number of a course > title/course > course > id/course_id:code > course number of {x} | what's the id for {x} | find {x} in the catalogue | number of the {x} course ; enrol_student/courses.enrol/sign_up > Enters a student for a course > course_id/course > student/name:fullname > put {y} into {it} | sign {y} up for {it} | {y} wants {it} | enter {y} for {it} > {y} is in. | {y} takes part.
seat_of/tickets.seat/find_seat > Seat of a guest > guest/name > fullname > seat:spot > where does {x} sit | seat of {x} | which seat has {x} | {x}, seat? ; bring_drink/service.order/serve_seat > Orders a drink to a seat > seat > drink:drink > {y} for {it} | bring {it} a {y} | {it} wants a {y} | order a {y} to {it} > A {y} goes to {v}. | {v} gets a {y}.
"""
MESSAGES = ["we are ten minutes late", "the meeting is off", "dinner is ready", "the keys are under the mat", "please call me back", "the car is repaired", "we start without you", "happy birthday", "bring the tickets", "the parcel has arrived", "see you at noon", "the bus is gone", "i found your umbrella", "we need one more chair", "the doctor can see you at four", "all is fine here",
            "the order is on its way", "please don't ring the bell", "it's raining, take a coat", "the match was moved to sunday"]
COURSES = "pottery,algebra,first aid,yoga,italian,welding,statistics,choir,woodwork,chemistry,photography,judo,typing,astronomy,cooking,geography".split(",")
GROUPS = "admins,editors,viewers,billing,backup,developers,auditors,interns,support,press".split(",")
POOLS = dict(name=lambda r: r.pick(NAMES), fullname=lambda r: r.pick(NAMES) + " " + r.pick(SURNAMES), company=lambda r: r.pick(COMPANIES), word=lambda r: r.pick(WORDS).lower(), item=lambda r: r.pick(ITEMS), city=lambda r: r.pick(CITIES), course=lambda r: r.choice(COURSES), host=lambda r: r.pick(WORDS).lower() + r.choice([".example.org", "-db", "-web", ".local", "01", ".lan"]),
             title=lambda r: r.choice(["The ", "", "", "My ", "A "]) + " ".join(r.pick(WORDS).capitalize() for _ in range(r.choice([1, 2, 2]))), ordernum=lambda r: r.choice([str(r.int(10000, 99999)), f"A-{r.int(100, 999)}", f"W{r.int(1000, 9999)}"]), message=lambda r: r.choice(MESSAGES), year=lambda r: r.randint(2015, 2026), lang=lambda r: r.choice("English,German,French,Spanish,Italian,Polish,Dutch".split(",")),
             port=lambda r: r.choice([22, 25, 53, 80, 110, 143, 443, 587, 993, 3306, 5432, 6379, 8080, 8443]), stage=lambda r: r.choice("staging,production,test,demo,preview,canary".split(",")), count=lambda r: r.randint(2, 60), device=lambda r: r.choice("projector,microphone,flipchart,camera,screen,piano,fan,printer".split(",")), spot=lambda r: f"{r.choice('ABCDEFGH')}{r.randint(1, 60)}", date=lambda r: f"2027-{r.randint(1, 12):02d}-{r.randint(1, 28):02d}",
             group=lambda r: r.choice(GROUPS), song=lambda r: " ".join(r.pick(WORDS).capitalize() for _ in range(r.choice([1, 2, 3]))), kg=lambda r: round(r.uniform(0.5, 60), 1), rent=lambda r: r.randrange(350, 2400, 10), quantity=lambda r: r.choice("temperature,humidity,pressure,rainfall,wind speed,visibility".split(",")), drink=lambda r: r.choice("tea,coffee,water,lemonade,cider,juice,cocoa,beer".split(",")))
MADE = dict(email=email, phone=phone, code=lambda r: r.choice([str(r.int(100, 99999)), f"{r.choice('ABCDEFGHK')}{r.choice('KLMNPRST')}-{r.int(10, 9999)}", f"{r.choice('cdkrt')}_{r.int(100, 9999)}", f"{r.pick(WORDS)[:3].upper()}{r.int(10, 999)}"]), ip=lambda r: ".".join(str(r.randint(1, 254)) for _ in range(4)), isbn=lambda r: f"978-{r.randint(0, 9)}-{r.randint(100, 999)}-{r.randint(10000, 99999)}-{r.randint(0, 9)}", room=lambda r: r.choice(["room ", "", "hall ", ""]) + f"{r.choice('ABCDE')}{r.randint(1, 420)}",
            plate=lambda r: f"{r.choice('BDFHKLMSW')}-{r.choice('ABCEFGHKLMN')}{r.choice('ABCEFGHKLMN')} {r.randint(10, 9999)}", sku=lambda r: f"{r.choice('ABCDEFGHK')}{r.choice('ABCDEFGHK')}{r.randint(100, 9999)}", flight=lambda r: f"{r.choice(['LH', 'BA', 'AF', 'KL', 'LX', 'SK', 'OS', 'TP', 'IB'])}{r.randint(20, 4999)}", login=lambda r: "".join(c for c in (r.pick(NAMES)[0] + r.pick(SURNAMES)).lower() if c.isascii() and c.isalpha()) + r.choice(["", "", str(r.randint(1, 99))]), spot=lambda r: f"{r.choice('ABCDEFGH')}{r.randint(1, 60)}")
NUMBERS = ("year", "port", "count", "kg", "rent")
MORE = ["and {x}?", "and {x}", "{x}?", "what about {x}", "the same for {x}", "now {x}", "{x} too", "also {x}", "and for {x}", "how about {x}"]
FIX = ["no, {y}", "sorry, {y}", "i meant {y}", "{y} instead", "make that {y}", "oops, {y}", "rather {y}", "no wait, {y}", "correction: {y}"]
ALSO = ["the same for {x}", "{x} too", "and for {x}", "do that for {x} as well", "and the same with {x}", "also for {x}"]
AGAIN = ["what was the {k} of {x} again", "{x} had which {k}", "remind me, {x}'s {k}", "and {x} was?", "say the {k} of {x} again"]
UNKNOWN = ["no entry for {x}", "{x} not found", "unknown: {x}", "nothing found for {x}", "there is no {x}"]
SORRY = ["There is nothing for {x}: {e}.", "That did not work: {e}.", "The function says: {e}."]
RIGHT = ["sorry, {x}", "i meant {x}", "try {x}", "oh, {x} of course", "it's {x}", "then {x}", "no, {x}, i mistyped"]
TIMES = [("times {n}", "{o} * {n}"), ("{n} times that", "{o} * {n}"), ("divided by {n}", "{o} / {n}"), ("half of it then", "{o} / 2"), ("plus {n}", "{o} + {n}"), ("minus {n}", "{o} - {n}"), ("in percent of {m}", "{o} / {m} * 100"), ("20% of that", "{o} * 20 / 100"), ("twice that?", "{o} * 2"), ("a third of it", "{o} / 3")]
BOTH = ["both together", "the two added", "sum of the last two", "and in total, the last two", "add those two numbers"]


class Row:
    def __init__(self, line):
        look, act, self.unit = ([x.strip() for x in line.split(" ; ")] + [""])[:3]
        names, self.about, keys, self.pool, back, asks = (x.strip() for x in look.split(" > "))
        self.names, self.keys, self.asks = names.split("/"), keys.split("/"), [t.strip() for t in asks.split("|")]
        back, self.kind = back.split(":")
        self.back = back.split("/")
        names, self.what, keys, own, asks, says = (x.strip() for x in act.split(" > "))
        self.acts, self.carry, self.ways, self.says = names.split("/"), keys.split("/"), [t.strip() for t in asks.split("|")], [t.strip() for t in says.split("|")]
        keys, self.own_pool = own.split(":")
        self.owns = keys.split("/")


ROWS = [Row(line) for line in TABLE.strip().split("\n")]


class Pair:
    def __init__(self, d):
        self.d, self.r = d, d.r
        r, row = d.r, d.r.choice(ROWS)
        self.row, style = row, camel if r.p(0.15) else lambda s: s
        self.look, self.act = style(r.choice(row.names)), style(r.choice(row.acts))
        self.key, self.back, self.carry, self.own = (r.choice(x) for x in (row.keys, row.back, row.carry, row.owns))
        if self.carry == self.own or self.look == self.act:
            raise ValueError("one name twice")
        kind = "number" if row.own_pool == "kg" else "integer" if row.own_pool in NUMBERS else "string"
        self.int_code = row.kind == "code" and r.p(0.4)             # the number that came back is a whole number
        own = {"type": kind}
        if row.own_pool == "date":
            own["description"] = "YYYY-MM-DD"
        props = {self.carry: {"type": "integer" if self.int_code else "string"}, self.own: own}
        d.functions = [{"name": self.look, "description": row.about, "parameters": {"type": "object", "properties": {self.key: {"type": "string"}}, "required": [self.key]}},
                       {"name": self.act, "description": row.what, "parameters": {"type": "object", "properties": props, "required": list(props)}}]
        d.functions += [f for f in functions.distractors(r, r.choice([0, 0, 1, 2])) if f["name"] not in (self.look, self.act)]
        r.shuffle(d.functions)
        self.form, self.seen, self.numbers, self.done, self.last = r.randrange(4), {}, [], None, None
        self.find(row.asks)

    def find(self, ways):
        x = POOLS[self.row.pool](self.r)
        if x in self.seen or set(x) & set("\"{}"):
            raise ValueError("again")
        user(self.d, ways, 0.6, x=x)
        return self.looked(x)

    def looked(self, x, fails=0.1):
        r = self.r
        self.d.call(self.look, {self.key: x})
        if r.p(fails):
            e = r.choice(UNKNOWN).replace("{x}", x)
            self.d.fail(e)
            self.d.say(r.choice(SORRY).replace("{x}", x).replace("{e}", e), [x])
            y = POOLS[self.row.pool](r)
            if y in self.seen or y == x or set(y) & set("\"{}"):
                raise ValueError("again")
            user(self.d, RIGHT, 0.6, x=y)
            return self.looked(y, 0)
        v = str(r.int(100, 99999)) if self.int_code else MADE[self.row.kind](r)
        if v in self.seen.values():
            raise ValueError("twice")
        self.d.result([v, f'{{"{self.back}": {v if self.int_code else chr(34) + v + chr(34)}}}', f"{x}: {v}", f"{self.back}={v}"][self.form])
        k = self.back.replace("_", " ")
        self.d.say(r.choice([f"It is {v}.", f"The {k} of {x} is {v}.", f"{x}: {v}.", f"That is {v}."]), [v])
        self.seen[x], self.last = v, ("look", x)
        return True

    # turns
    def other(self):
        return self.find(MORE if self.last[0] == "look" else self.row.asks)

    def refer(self):
        """(one of those looked up, how it is meant)"""
        r, xs = self.r, list(self.seen)
        if self.last[0] in ("look", "act") and r.p(0.65):
            x = self.last[1]
            return x, r.choice({"name": ["him", "her", x], "fullname": ["them", x], "company": ["them", x]}.get(self.row.pool, ["it", "that one", "that", x]))
        x = r.choice(xs)
        place = ["the first one", "the second one", "the third one", "the fourth one"][xs.index(x)] if len(xs) in (2, 3, 4) else x
        return x, r.choice([x, x, place])

    def do(self):
        x, it = self.refer()
        y = POOLS[self.row.own_pool](self.r)
        user(self.d, self.row.ways, 0.6, it=it, y=y)
        return self.carried(x, y)

    def carried(self, x, y):
        r, v = self.r, self.seen[x]
        self.d.call(self.act, {self.carry: int(v) if self.int_code else v, self.own: y})
        t = r.choice(self.row.says)
        o = str(r.randint(2, 900) if self.row.unit != "euros" else round(r.uniform(20, 4000), 2))
        c = r.pick(CITIES)
        self.d.result(o if "{o}" in t else c if "{c}" in t else r.choice(["ok", "done", "sent", '{"ok": true}', "saved"][:2] + ['{"ok": true}']))
        first = t[:3] == "{v}"                              # a code keeps its letters as they are
        t = t.replace("{v}", v).replace("{y}", str(y)).replace("{o}", o).replace("{c}", c)
        self.d.say(t if first else t[:1].upper() + t[1:], [z for z, m in ((o, "{o}"), (c, "{c}")) if z in self.d.steps[-1][1]])
        self.done, self.last = (x, y), ("act", x)
        if self.row.unit and self.row.unit != "points":
            self.numbers.append(o)
        return True

    def mend(self):
        if not self.done or self.last[0] != "act":
            return False
        x, o = self.done
        y = POOLS[self.row.own_pool](self.r)
        if y == o or self.row.own_pool == "fullname":
            return False
        user(self.d, FIX, 0.6, y=y)
        return self.carried(x, y)

    def also(self):
        if not self.done or self.last[0] != "act":
            return False
        can = [x for x in self.seen if x != self.done[0]]
        if not can:
            return False
        x = self.r.choice(can)
        user(self.d, ALSO, 0.6, x=x)
        return self.carried(x, self.done[1])

    def recall(self):
        if len(self.seen) < 2 and self.last[0] == "look":
            return False
        x = self.r.choice(list(self.seen))
        user(self.d, AGAIN, 0.6, x=x, k=self.back.replace("_", " "))
        self.d.say(self.r.choice([f"It was {self.seen[x]}.", f"{x}: {self.seen[x]}."]), [self.seen[x]])
        self.last = ("look", x)
        return True

    def reckon(self):
        r = self.r
        if not self.numbers or self.last[0] != "act":
            return False
        if len(self.numbers) > 1 and r.p(0.4):
            user(self.d, BOTH, 0.6)
            e = f"{self.numbers[-2]} + {self.numbers[-1]}"
        else:
            t, e = r.choice(TIMES)
            n, m = r.randint(2, 12), r.choice([200, 500, 1000, 5000])
            user(self.d, [t], 0.6, n=r.choice([str(n), in_words(n)]), m=m)
            e = e.replace("{o}", self.numbers[-1]).replace("{n}", str(n)).replace("{m}", str(m))
        out = self.d.py(f"print(round({e}, 2))" if "." in e or "/" in e else f"print({e})")
        u = "" if "* 100" in e else " " + self.row.unit
        self.d.say(r.choice([f"That is {out}{u}.", f"It is {out}{u}.", f"That makes {out}{u}."]) if u else r.choice([f"That is {out} percent.", f"It is {out} percent."]), [out])
        self.last = ("sum", self.last[1])
        return True


def walk(d):
    p = Pair(d)

    def step(k):
        return p.do() if k < 0.4 else p.other() if k < 0.55 else p.mend() if k < 0.67 else p.also() if k < 0.8 else p.reckon() if k < 0.9 else p.recall() if k < 0.96 else ASIDE
    wander(d, step, d.r.choice([3, 3, 4, 4, 5, 5, 6]), least=3)


@family("turns", 95.0)
def carried(d):
    afresh(d, walk)
