"""A function of two or three words is called again with one of them changed, and half a sentence says which: "the same for branch release-2", "and website, main again", "on friday then", "back to the first room", both changed at once, one put
right.  Where a number comes back, the results are held against each other."""
import functions
from core import afresh, family, fill, guard
from pools import CITIES, ITEMS, NAMES, WORDS
from schemas import camel
from settings import ROOMS
from threads import ASIDE, user, wander
from values import in_words

# names ; about ; arguments (keys:what it is called:pool:as it is said with a word before it, {v} alone if that tells it too) ; wishes ; what is said :: unit of the number that comes back
TABLE = r"""
run_pipeline/ci.start/start_build ; Starts a build ; repo/project/repository:project:code:project {v}/repo {v}, branch/ref:branch:branch:branch {v}/on {v}/{v} ; build {a} on {b} | start the build of {a}, branch {b} | run the pipeline for {a} on branch {b} | kick off {a} on {b} ; {a} is building on {b}.
deploy_app/release.push/rollout ; Brings a version of an app to a stage ; app/service/name:app:code:{v}/app {v}, version/tag:version:version:version {v}/{v}, stage/env/target:stage:stage:to {v}/on {v}/{v} ; deploy {a} {b} to {c} | put version {b} of {a} on {c} | roll out {a} {b} on {c} | {a} {b} to {c} please ; {a} {b} runs on {c}.
book_court/courts.reserve/reserve_court ; Books a court ; sport/court/kind:sport:sport:for {v}/{v}, day/weekday:day:day:on {v}/{v}, hour/start:hour:hour:at {v} ; a {a} court on {b} at {c} | book {a} for {b}, {c} o'clock | reserve a court for {a}, {b} at {c} | {a} on {b} at {c}, book it ; {a} on {b} at {c} o'clock is booked.
print_file/printer.job/print_document ; Prints a file ; file/path/document:file:file:{v}/the file {v}, copies/count:copies:count:{v} copies/{v} times, mode/colour_mode:mode:(colour/black and white/draft):in {v}/{v} ; print {a} {b} times in {c} | {b} copies of {a}, {c} | {a}, {b} times, {c} please | print {b} copies of {a} in {c} ; {a} is printed {b} times in {c}.
order_pizza/pizza.order/kitchen_order ; Orders a pizza ; kind/pizza/name:pizza:pizza:{v}/a {v}, size:size:(small/medium/large):{v}/in {v} ; a {b} {a} | order a {a} in {b} | one {a}, {b} | i'd like a {b} {a} ; One {b} {a} is ordered.
remind_person/reminders.send/nudge ; Reminds somebody of something ; person/who/name:person:name:{v}/for {v}, task/what:task:task:of the {v}, day/when:day:day:on {v}/{v} ; remind {a} of the {b} on {c} | {a} has to be reminded of the {b} on {c} | a reminder for {a}: {b}, {c} | tell {a} on {c} about the {b} ; {a} is reminded of the {b} on {c}.
run_tests/tests.start/test_suite ; Runs a test suite on a system ; suite/tests:suite:suite:the {v} tests/{v}, platform/os/system:platform:(linux/windows/macos/android/ios/freebsd):on {v}/{v}/platform {v} ; run the {a} tests on {b} | start the {a} suite for {b} | {a} tests on {b} | test {a} on {b} ; The {a} tests run on {b}.
make_report/reports.new/build_report ; Makes a report ; region/area/branch:region:(north/south/east/west/centre):for the {v}/the {v}/{v}, month/period:month:month:for {v}/in {v}/{v}, format/type:format:(pdf/csv/xlsx/html):as {v}/in {v} ; report for the {a}, {b}, as {c} | make the {b} report of the {a} as {c} | {a} in {b} as {c}, a report | i need {b} of the {a} as {c} ; The {b} report for the {a} is there as {c}.
share_file/files.send/send_document ; Sends a file to somebody ; file/document/path:file:file:{v}/the file {v}, to/person/recipient:person:name:to {v}/for {v}, channel/via:channel:(mail/chat/fax/post/sms):by {v}/via {v} ; send {a} to {b} by {c} | {b} gets {a} by {c} | send {b} the file {a} via {c} | {a} to {b}, {c} ; {b} gets {a} by {c}.
translate_file/docs.translate/translation_order ; Has a file translated ; file/document:file:file:{v}/the file {v}, language/into/target:language:language:into {v}/in {v}/{v} ; translate {a} into {b} | {a} in {b} please | have {a} translated into {b} | i need {a} in {b} ; {a} is translated into {b}.
run_backup/backup.start/dump_db ; Backs up a database ; database/db/name:database:code:database {v}/{v}, target/to/disk:target:target:to {v}/on {v} ; back up {a} to {b} | backup of {a} on {b} | dump {a} to {b} | save the database {a} to {b} ; {a} is backed up to {b}.
assign_seat/seating.set/place_guest ; Gives somebody a place at a table ; guest/name/person:guest:name:{v}/for {v}, table/table_number:table:small:table {v}/at table {v} ; {a} to table {b} | put {a} at table {b} | {a} sits at table {b} | seat {a} at number {b} ; {a} sits at table {b}.
set_role/members.role/grant_role ; Gives a member a role in a team ; user/member/name:member:name:{v}/for {v}, role:role:(viewer/editor/admin/owner/guest):as {v}/{v}, team/group:team:team:in {v}/team {v} ; make {a} {b} in {c} | {a} as {b} in team {c} | set the role of {a} in {c} to {b} | give {a} the role {b} in {c} ; {a} is {b} in {c}.
play_in/music.play/start_song ; Plays music in a room ; what/genre/style:music:music:{v}/some {v}, room/zone:room:room:in the {v}/the {v}/{v} ; play {a} in the {b} | some {a} in the {b} | {a} in the {b} please | start {a} in the {b} ; {a} plays in the {b}.
move_item/stock.move/transfer_goods ; Moves goods to another place ; item/article/goods:item:item:{v}/the {v}, count/pieces/quantity:number:count:{v} of them, to/shelf/target:shelf:shelf:to shelf {v}/on shelf {v}/shelf {v} ; move {b} {a} to shelf {c} | {b} {a} to shelf {c} | put {b} {a} on shelf {c} | take {b} {a} to shelf {c} ; {b} {a} are on shelf {c}.
open_ticket/tickets.new/create_issue ; Opens a ticket ; device/subject/about:device:device:for the {v}/the {v}/{v}, priority/urgency:priority:(low/normal/high/urgent):{v}/priority {v}, team/queue:team:(network/hardware/accounts/telephony/printing):to {v}/for {v} ; a {b} ticket for the {a}, team {c} | the {a} is broken, {b}, team {c} | ticket: {a}, priority {b}, to {c} | open one for the {a} with {c}, priority {b} ; Ticket for the {a} ({b}) goes to {c}.
water_zone/irrigation.run/sprinkle ; Waters a part of the garden ; zone/area/bed:zone:zone:the {v}/{v}, minutes/duration:minutes:count:for {v} minutes/{v} minutes/{v} ; water the {a} for {b} minutes | {b} minutes on the {a} | {a}, {b} min of water | sprinkle the {a}, {b} minutes ; The {a} gets {b} minutes.
watch_price/alerts.new/price_alarm ; Tells when a share reaches a price ; symbol/ticker/share:share:ticker:{v}/for {v}, price/limit/level:price:count:at {v}/{v} ; tell me when {a} is at {b} | alert for {a} at {b} | {a}: warn me at {b} | price alarm, {a}, {b} ; Alert for {a} at {b} is set.
record_show/recorder.set/tv_record ; Records a programme ; channel/station:channel:channel:on {v}/channel {v}, day/weekday:day:day:on {v}/{v}, start/hour:hour:hour:at {v} ; record channel {a} on {b} at {c} | {b} at {c}, record {a} | tape {a}, {b} {c} o'clock | set the recorder: {a}, {b}, {c} ; {a} is recorded on {b} at {c}.
hire_machine/rental.order/rent_tool ; Hires a machine for some days ; machine/tool/device:machine:machine:the {v}/a {v}/{v}, days/duration:days:count:for {v} days/{v} days/{v} ; a {a} for {b} days | hire the {a}, {b} days | {b} days with a {a} | rent a {a} for {b} days ; The {a} is hired for {b} days.
ticket_price/fares.get/fare_of ; Price of a ticket in euros ; from/origin/start:start:city:from {v}, to/destination/target:destination:city:to {v}, class/category:class:(first/second):in {v} class/{v} class ; ticket from {a} to {b}, {c} class? | {a} to {b} in {c} class, how much | what's {c} class from {a} to {b} | fare {a} to {b}, {c} class ; From {a} to {b} it is {o} euros. | {o} euros. :: euros
room_price/hotel.rate/night_rate ; Price of a room for a night in euros ; kind/type/room:room:(single/double/suite/twin/family):for the {v}/the {v}/{v}, month/season:month:month:in {v}/{v} ; {a} room in {b}, price? | what's a {a} room in {b} | price of the {a} in {b} | {a}, {b}: how much a night ; {o} euros. | It is {o} euros a night. :: euros
ship_cost/parcel.rate/shipping_rate ; What a parcel costs, in euros ; to/country/town:destination:city:to {v}, size/format:size:(small/medium/large/oversize):{v}, service/speed:service:(standard/express/overnight):by {v}/{v} ; a {b} parcel to {a}, {c}? | {c} to {a}, {b}, how much | what's a {b} one to {a} by {c} | shipping {b} to {a}, {c} ; {o} euros. | That costs {o} euros. :: euros
count_orders/orders.count/order_total ; Number of orders of a month in a region ; region/area:region:(north/south/east/west/centre):in the {v}/the {v}/{v}, month/period:month:month:in {v}/{v} ; orders in the {a} in {b} | how many orders had the {a} in {b} | {b}, {a}: number of orders | order count of the {a} for {b} ; {o} orders. | There were {o} orders. :: orders
errors_of/logs.count/count_log ; Number of log entries of a service at a level ; service/app/source:service:code:for {v}/{v}/of {v}, level/severity:level:(error/warning/info/debug/critical):at level {v}/{v} ; how many {b} entries has {a} | {a}, {b}: how many | count of {b} lines for {a} | {b} messages of {a} ; {o} entries. | There are {o} entries. :: entries
free_places/courses.free/places_left ; Free places of a course on a day ; course/class/name:course:course:in {v}/{v}, day/weekday:day:day:on {v}/{v} ; free places in {a} on {b} | how many places has {a} on {b} | {a}, {b}: anything free | is {a} on {b} full, how many left ; {o} places. | There are {o} places left. :: places
sunshine/sun_hours/weather.sun ; Hours of sunshine of a city in a month ; city/place/town:city:city:in {v}/{v}, month/when:month:month:in {v}/{v} ; sunshine in {a} in {b} | hours of sun, {a}, {b} | how many hours of sun has {a} in {b} | {a} in {b}: sun hours ; {o} hours. | It is {o} hours. :: hours
seat_price/theatre.price/show_price ; Price of a seat, in euros ; show/play/title:show:show:for {v}/{v}, block/category/row:block:(stalls/circle/gallery/box/balcony):in the {v}/the {v}/{v} ; a seat for {a} in the {b} | {a}, {b}: price | what's the {b} for {a} | how much is {a} in the {b} ; {o} euros. | A seat is {o} euros. :: euros
travel_minutes/route.minutes/trip_time ; Minutes from one place to another ; from/origin:start:city:from {v}, to/destination:destination:city:to {v}, by/mode/vehicle:vehicle:(car/bike/bus/train/foot):by {v} ; how long from {a} to {b} by {c} | {a} to {b} by {c}, minutes? | time from {a} to {b}, {c} | {b} from {a} by {c}: how long ; {o} minutes. | It takes {o} minutes. :: minutes
stock_in/warehouse.count/on_hand ; Pieces of an article in a store ; article/item/product:article:item:{v}/of the {v}, store/branch/city:store:city:in {v}/{v} ; how many {a} in {b} | stock of {a} in {b} | {a} in {b}, how many left | {b}: pieces of {a} ; {o} pieces. | There are {o} pieces. :: pieces
"""
MONTHS = "january february march april may june july august september october november december".split()


def code(r):
    return r.choice([r.pick(WORDS).lower(), r.pick(WORDS).lower() + r.choice(["-api", "-web", "-core", "_db", "-app", "2", "-service"]), r.choice("website,api,shop,billing,docs,search,auth,mobile,backend,frontend,gateway,worker".split(","))])


POOLS = dict(code=code, branch=lambda r: r.choice([f"release-{r.randint(1, 20)}", f"release/{r.randint(1, 9)}.{r.randint(0, 9)}", "main", "main", "develop", "staging", f"hotfix-{r.int(2, 900)}", f"feature-{r.pick(WORDS).lower()}", "nightly", f"v{r.randint(1, 9)}"]), version=lambda r: f"{r.randint(0, 12)}.{r.randint(0, 20)}" + (f".{r.randint(0, 9)}" if r.p(0.5) else ""),
             stage=lambda r: r.choice("staging,production,test,demo,preview,canary".split(",")), sport=lambda r: r.choice("tennis,squash,badminton,padel,volleyball,basketball,pickleball,handball".split(",")), day=lambda r: r.choice("monday tuesday wednesday thursday friday saturday sunday".split()), hour=lambda r: r.randint(7, 22),
             file=lambda r: r.pick(WORDS).lower() + r.choice([".pdf", ".docx", ".txt", ".odt", ".csv", ".md"]), count=lambda r: r.randint(2, 90), pizza=lambda r: r.choice("margherita,funghi,diavola,quattro stagioni,marinara,capricciosa,hawaii,prosciutto,calzone,verdura".split(",")), name=lambda r: r.pick(NAMES), task=lambda r: r.choice("dentist,tax return,rehearsal,meeting,parcel,exam,invoice,rent,vaccination,choir,interview,lecture,deadline,stocktaking".split(",")),
             suite=lambda r: r.choice("smoke,unit,integration,regression,load,ui,nightly,security,api,migration".split(",")), month=lambda r: r.choice(MONTHS), language=lambda r: r.choice("English,German,French,Spanish,Italian,Polish,Dutch,Swedish,Turkish,Greek,Czech,Danish".split(",")), target=lambda r: r.choice(["nas", "s3", "tape", "disk2", "vault", "usb", "offsite", "mirror"]),
             small=lambda r: r.randint(1, 40), team=lambda r: r.choice("sales,support,design,finance,research,legal,marketing,logistics".split(",")), music=lambda r: r.choice("jazz,blues,opera,techno,folk,soul,punk,reggae,swing,rock,tango,gospel".split(",")), room=lambda r: r.choice(ROOMS), item=lambda r: r.pick(ITEMS), shelf=lambda r: f"{r.choice('ABCDEFGH')}{r.randint(1, 40)}",
             device=lambda r: r.choice("printer,router,laptop,projector,scanner,monitor,phone,badge reader,beamer,server,headset".split(",")), zone=lambda r: r.choice(["lawn", "roses", "vegetable bed", "greenhouse", "hedge", "herbs", "orchard", "front garden", "strawberries", "rockery"]), ticker=lambda r: "".join(r.choice("ABCDEFGHIKLMNOPQRSTUVWXYZ") for _ in range(r.choice([3, 4, 4]))),
             channel=lambda r: r.choice("ONE,TWO,ARTE,KIDS,SPORT,NEWS,CITY,FILM,DOKU".split(",")), machine=lambda r: r.choice("chainsaw,mixer,scaffold,trailer,excavator,shredder,ladder,drill,sander,pressure washer,generator,lift".split(",")), city=lambda r: r.pick(CITIES), course=lambda r: r.choice(["yoga", "pottery", "spanish", "judo", "chess", "swimming", "drawing", "tango", "first aid", "guitar", "baking", "climbing"]),
             show=lambda r: r.pick(WORDS).capitalize())
LABEL = ["the same for {k} {v}", "same for {k} {v}", "same with {k} {v}", "and {k} {v}", "now {k} {v}", "{k} {v} instead", "once more with {k} {v}", "the same, but {k} {v}", "and also {k} {v}", "that again for {k} {v}", "everything the same, {k} {v}", "{k} {v}, rest as before", "with {k} {v} this time"]
SAID = ["and {s}?", "and {s}", "now {s}", "the same {s}", "what about {s}", "then {s}", "once more {s}", "{s} this time", "{s} too", "again, {s}", "and now {s}", "do the same {s}", "{s} as well", "how about {s}", "same thing {s}"]
ALONE = ["and {v}?", "{v}?", "{v} too", "what about {v}", "now {v}", "same for {v}", "same with {v}", "then {v}", "{v} as well", "the same for {v}", "and {v}"]
FIX = ["no, {s}", "sorry, {s}", "i meant {s}", "oops, {s}", "not {o}, {v}", "{v} instead of {o}", "make that {v}", "wrong, {s}", "no wait, {s}", "rather {s}", "{o} was wrong, {v}", "it's {v}, not {o}", "i said {o} but meant {v}", "change {o} to {v}"]
TWO = ["{s}, {t}", "and {s}, {t}", "now {s}, {t}", "then {s} {t}", "next: {s}, {t}", "and {s} and {t}", "change to {s}, {t}"]
RETURN = ["{s}, {o} again", "and {s}, {o} again", "{s}, back to {o}", "now {s}, {o} again", "{s} with {o} again", "and {s} with {o} as at first"]
BACK = ["back to {o}", "{o} again after all", "no, {o} again", "and {o} once more", "again {o}"]
GAP = ["difference?", "how far apart are the two", "what's the difference", "by how much do they differ", "the larger minus the smaller", "difference between the last two", "the gap between the two", "how much more is the bigger one"]
SUM = ["both together", "the two together", "sum of the two", "add the two", "both in one", "the last two added", "what do they make together"]
THREE = ["all three together", "sum of the three", "add all three"]
ON = [(["times {n}", "for {n} of them", "{n} such"], "{o} * {n}"), (["divided by {n}", "shared by {n}", "split {n} ways"], "{o} / {n}"), (["half of that", "and half"], "{o} / 2"), (["twice that", "double it"], "{o} * 2"), (["minus {p}%", "{p} percent less"], "{o} * (1 - {p} / 100)"), (["plus {p}%", "with {p} percent on top"], "{o} * (1 + {p} / 100)")]
SHOWN = ["ok", "done", '{"ok": true}', "accepted", "job {i}", '{"id": {i}}']


class Arg:
    def __init__(self, text):
        keys, self.label, self.pool, says = text.strip().split(":")
        self.keys, self.says = keys.split("/"), says.split("/")
        self.values = self.pool[1:-1].split("/") if self.pool[0] == "(" else None
        self.alone = "{v}" in self.says

    def draw(self, r):
        return r.choice(self.values) if self.values else POOLS[self.pool](r)


class Row:
    def __init__(self, line):
        names, self.about, args, asks, says = (x.strip() for x in line.split(" ; "))
        says, _, self.unit = says.partition(" :: ")
        self.names, self.args = names.split("/"), [Arg(a) for a in args.split(", ")]
        self.asks, self.says = asks.split(" | "), says.split(" | ")


ROWS = [Row(line) for line in TABLE.strip().split("\n")]
WHOLE = ("count", "small", "hour")


class Repeats:
    def __init__(self, d):
        self.d, self.r = d, d.r
        r, row = d.r, d.r.choice(ROWS)
        self.row, self.name = row, camel(r.choice(row.names)) if r.p(0.15) else r.choice(row.names)
        self.keys = [r.choice(a.keys) for a in row.args]
        if len(set(self.keys)) < len(self.keys):
            raise ValueError("one name twice")
        props = {}
        for a, k in zip(row.args, self.keys):
            props[k] = {"type": "integer" if a.pool in WHOLE else "string"}
            if a.values and (r.p(0.7) or a.label == "class"):
                props[k]["enum"] = a.values[:]
            elif a.label not in k and r.p(0.5):
                props[k]["description"] = "The " + a.label
        d.functions = [{"name": self.name, "description": row.about, "parameters": {"type": "object", "properties": props, "required": list(props)}}]
        d.functions += [f for f in functions.distractors(r, r.choice([0, 0, 1, 2, 3])) if f["name"] != self.name]
        r.shuffle(d.functions)
        self.shown, self.form, self.numbers, self.value, self.id = r.choice(SHOWN), r.randrange(3), [], None, r.randint(1, 5000)
        self.vals, self.history, self.changed = [a.draw(r) for a in row.args], [], None
        if len(set(map(str, self.vals))) < len(self.vals):
            raise ValueError("one value twice")
        user(d, row.asks, 0.6, **{x: self.spoken(v) for x, v in zip("abc", self.vals)})
        self.call()

    def spoken(self, v):
        return in_words(v) if isinstance(v, int) and v < 13 and self.r.p(0.3) else str(v)

    def said(self, i, v, alone=True):
        """A value as it is said, so that it tells what it belongs to."""
        a = self.row.args[i]
        return self.r.choice([s for s in a.says if alone or s != "{v}"]).replace("{v}", guard(self.spoken(v)))

    def fresh(self, i):
        v = self.row.args[i].draw(self.r)
        if v == self.vals[i] or any(v == h[i] for h in self.history) or str(v) in map(str, self.vals):
            raise ValueError("again")
        return v

    def call(self):
        r, row = self.r, self.row
        self.history.append(list(self.vals))
        self.d.call(self.name, dict(zip(self.keys, self.vals)))
        self.id += 1
        out = str(r.int(3, 400) if row.unit != "euros" else round(r.uniform(4, 400), r.choice([0, 1, 2])) if r.p(0.5) else r.int(5, 500)) if row.unit else ""
        out = out.removesuffix(".0")
        self.d.result([out, f'{{"{row.unit}": {out}}}', f"{out} {row.unit}"][self.form] if out else self.shown.replace("{i}", str(self.id)))
        t = fill(r.choice(row.says), dict({x: v for x, v in zip("abc", self.vals)}, o=out))
        self.d.say(t if "." in str(self.vals[0]) or "/" in str(self.vals[0]) or "-" in str(self.vals[0]) or t[:1] == str(self.vals[0])[:1] and row.args[0].pool == "code" else t[:1].upper() + t[1:], [out] if out else [str(v) for v in self.vals])
        if out:
            self.numbers.append(out)
        self.value = out
        return True

    # turns
    def one(self):
        """One argument becomes another."""
        r = self.r
        i = r.randrange(len(self.vals))
        a, v = self.row.args[i], self.fresh(i)
        k = r.random()
        if k < 0.4 and a.pool not in ("count", "hour"):
            user(self.d, LABEL, 0.6, k=a.label, v=self.spoken(v))
        elif k < 0.7 and a.alone:
            user(self.d, ALONE, 0.6, v=self.spoken(v))
        else:
            s = [x for x in a.says if x != "{v}"]
            if not s:
                return False
            user(self.d, [fill(r.pick(SAID), dict(s=r.choice(s).replace("{v}", guard(self.spoken(v)))))], 0.6)
        self.vals[i], self.changed = v, i
        return self.call()

    def fix(self):
        if self.d.steps[-3][0] != "json":
            return False
        r = self.r
        i = self.changed if self.changed is not None and r.p(0.6) else r.randrange(len(self.vals))
        v, o = self.fresh(i), self.vals[i]
        s = self.said(i, v, alone=self.row.args[i].alone)
        user(self.d, [fill(r.pick(FIX), dict(s=s, v=guard(str(v)), o=guard(str(o))))], 0.6)
        self.vals[i] = v
        if self.numbers:
            self.numbers.pop()
        return self.call()

    def two(self):
        r = self.r
        i, j = sorted(r.sample(range(len(self.vals)), 2))
        v, w = self.fresh(i), self.fresh(j)
        if str(v) == str(w):
            return False
        user(self.d, [fill(r.pick(TWO), dict(s=self.said(i, v, self.row.args[i].alone), t=self.said(j, w, False) if self.row.args[j].says != ["{v}"] else guard(str(w))))], 0.6)
        self.vals[i], self.vals[j], self.changed = v, w, None
        return self.call()

    def return_(self):
        """One becomes another, and what was changed before is as it was earlier."""
        r, i = self.r, self.changed
        if i is None or len(self.history) < 2:
            return False
        old = [h[i] for h in self.history[:-1] if h[i] != self.vals[i]]
        j = r.choice([x for x in range(len(self.vals)) if x != i])
        if not old:
            return False
        v, o = self.fresh(j), old[0]
        if self.row.args[i].pool in WHOLE or self.row.args[i].pool == self.row.args[j].pool:
            return False
        user(self.d, [fill(r.pick(RETURN), dict(s=self.said(j, v, self.row.args[j].alone), o=guard(str(o))))], 0.6)
        self.vals[i], self.vals[j], self.changed = o, v, j
        return self.call()

    def back(self):
        r, i = self.r, self.changed
        if i is None or len(self.history) < 2 or self.d.steps[-3][0] != "json":
            return False
        o = self.history[-2][i]
        if o == self.vals[i] or self.row.args[i].pool in WHOLE or self.row.unit or len(self.history) > 4:
            return False
        user(self.d, BACK, 0.6, o=str(o))
        self.vals[i] = o
        return self.call()

    def py(self, e):
        if "." in e or "/" in e:
            e = f"round({e}, 2)"
        out = self.d.py(f"print({e})")
        if not out.replace(".", "").isdigit() or float(out) == 0:
            raise ValueError(out)
        self.d.say(self.r.choice(["That is {o}.", "It is {o}.", "That makes {o}.", "{o}."]).replace("{o}", f"{out} {self.row.unit}"), [out])
        self.value = out
        return True

    def against(self):
        n = self.numbers
        if len(n) < 2:
            return False
        r = self.r
        if len(n) == 3 and r.p(0.4):
            user(self.d, THREE, 0.6)
            return self.py(" + ".join(n))
        if n[-1] == n[-2]:
            return False
        if r.p(0.6):
            user(self.d, GAP, 0.6)
            a, b = sorted(n[-2:], key=float)
            return self.py(f"{b} - {a}")
        user(self.d, SUM, 0.6)
        return self.py(f"{n[-2]} + {n[-1]}")

    def on(self):
        if not self.value or not self.row.unit:
            return False
        r = self.r
        ways, e = r.choice(ON)
        n, p = r.randint(2, 12), r.choice([5, 8, 10, 12, 15, 20, 25, 30])
        user(self.d, ways, 0.6, n=r.choice([str(n), in_words(n)]), p=p)
        return self.py(e.replace("{o}", self.value).replace("{n}", str(n)).replace("{p}", str(p)))


def walk(d):
    c = Repeats(d)

    def step(k):
        return c.one() if k < 0.42 else c.fix() if k < 0.54 else c.two() if k < 0.63 else c.return_() if k < 0.74 else c.back() if k < 0.78 else c.against() if k < 0.9 else c.on() if k < 0.96 else ASIDE
    wander(d, step, d.r.choice([3, 3, 4, 4, 5, 5, 6]), least=3)


@family("turns", 85.0)
def repeats(d):
    afresh(d, walk)
