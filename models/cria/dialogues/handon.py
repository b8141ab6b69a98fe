"""What Python found goes into a function: the bill's share is asked for, the minutes become a timer, the date goes into the calendar; then a value is put right and reckoned anew, and the new result goes the same way, or to somebody else; what was
entered in the end was said and needs no call.  The reckoning is any of skein.py's conversations; the last result's unit says which functions can take it."""
import functions
import skein
from core import afresh, family
from pools import ITEMS, NAMES
from schemas import camel
from skein import Talk
from threads import chat, user

# units ; names ; about ; value key ; own key:pool ; wishes ; what is said
TABLE = r"""
euros,dollars,francs ; add_expense/expenses.log/book_cost ; Notes an expense ; amount/sum/value ; category/label/what:cost ; note that as {x} | put it down as {x} | log that under {x} | book that, {x} | enter the amount as {x} | add it to my expenses, {x} ; Noted: {v} for {x}. | {v} stands under {x}.
euros,dollars,francs ; request_money/ask_for/payments.request ; Asks somebody for money ; amount/sum ; from_person/payer/name:name ; {x} owes me that, ask for it | request that from {x} | send {x} a request over it | get that from {x} | ask {x} for it | {x} has to pay that, request it ; {x} was asked for {v}. | A request over {v} went to {x}.
euros,dollars,francs ; create_invoice/invoices.new/bill_customer ; Writes an invoice ; total/amount ; customer/client/to:name ; invoice {x} for that | write {x} a bill over that | bill that to {x} | make it an invoice for {x} | {x} gets an invoice over it ; The invoice to {x} over {v} is written. | {x} is billed {v}.
euros,dollars,francs ; transfer/send_money/bank.transfer ; Sends money ; amount/value ; to/recipient/payee:name ; send that to {x} | transfer it to {x} | pay {x} that | {x} gets that, send it | wire the amount to {x} ; {v} went to {x}. | Sent: {v} to {x}.
euros,dollars,francs ; set_budget/budget.limit ; Sets a monthly limit ; limit/amount ; budget/category:cost ; make that my limit for {x} | set the {x} budget to that | limit {x} to it | use it as the budget for {x} | that's the budget for {x}, set it ; The budget for {x} is {v}. | {x}: limit {v}.
euros,dollars,francs ; set_price/shop.price/update_price ; Sets the price of an article ; price/new_price ; article/item:item ; use that as the price of {x} | price {x} at that | that's the new price for {x} | set {x} to that | {x} cost that from now on ; {x} cost {v} now. | The price of {x} is {v}.
minutes ; start_timer/timer.start/countdown ; Starts a timer ; minutes/length ; label/name:task ; set a timer for that, {x} | a timer for that long, call it {x} | start a timer called {x} with it | remind me after that, {x} | timer on for that, {x} ; The timer {x} runs: {v}. | Timer {x} set, {v}.
minutes,hours ; log_time/timesheet.add/track_time ; Notes time spent ; {u}/time_{u} ; project/task:task ; log that for {x} | put it on the sheet for {x} | book that time on {x} | note it under {x} | that was for {x}, log it ; {v} noted for {x}. | Logged: {v}, {x}.
minutes ; block_calendar/calendar.block/reserve_slot ; Blocks time in the calendar ; minutes/duration ; title/for:task ; block that in my calendar for {x} | keep that long free for {x} | reserve that much time, {x} | put it into the calendar as {x} ; {v} are blocked for {x}. | Blocked: {x}, {v}.
%time ; set_alarm/alarm.at/wake_me ; Sets an alarm ; time/at ; label/name:task ; set an alarm for then, {x} | alarm at that time, call it {x} | wake me then, {x} | ring at that hour, {x} ; Alarm at {v}: {x}. | The alarm {x} rings at {v}.
%time ; notify_person/tell_time/send_eta ; Tells somebody a time of arrival ; time/eta ; person/name/to:name ; tell {x} that time | let {x} know | send {x} the time | {x} should know when, tell | give {x} that time ; {x} knows: {v}. | {x} was told {v}.
%date ; add_event/calendar.add/new_entry ; Puts a day into the calendar ; date/day ; title/event:task ; put that into my calendar as {x} | calendar entry for that day, {x} | enter {x} on that date | that's the day of {x}, add it | save the date for {x} ; {x} is in the calendar on {v}. | Entered: {x}, {v}.
%date ; set_deadline/tasks.due/due_date ; Sets the day a task is due ; due/date/deadline ; task/name:task ; make that the deadline for {x} | {x} is due then, set it | due date of {x} is that day | {x} has to be done by then | set {x} to that date ; {x} is due on {v}. | The deadline of {x} is {v}.
km,miles,m ; log_trip/trips.add/mileage ; Notes a trip ; distance/{u} ; vehicle/driver/who:name ; log that trip for {x} | note it for {x} | that was {x}, put it in the log | write it down for {x} | enter the distance for {x} ; {v} noted for {x}. | Trip of {x}: {v}.
kg,g,tonnes ; record_weight/scale.log/weigh_in ; Notes a weight ; weight/{u} ; item/what:item ; record that as weight of {x} | note it for the {x} | that's the {x}, write it down | enter that weight, {x} | log the weight under {x} ; {x}: {v}. | Recorded: {v} for {x}.
litres,ml ; order_liquid/tank.fill/supply.order ; Orders an amount of a liquid ; amount/{u} ; product/what:liquid ; order that much {x} | get that amount of {x} | put in an order of {x} for that | i need that much {x}, order it ; Ordered: {v} of {x}. | {v} of {x} are on order.
percent ; set_progress/progress.update/task_percent ; Sets how much of a task is done ; percent/done ; task/project:task ; set {x} to that | that's how far {x} is, enter it | progress of {x}: that | put that in for {x} ; {x} is at {v}. | Progress of {x}: {v}.
points ; enter_score/scores.add/board.set ; Enters points ; points/score ; player/team/name:name ; {x} gets that, enter it | put that down for {x} | enter it for {x} | that's {x}'s score, save it | give {x} those ; {x} has {v}. | Entered: {v} for {x}.
kcal ; log_meal/diary.food/eat ; Notes a meal ; kcal/calories ; meal/what:meal ; log that as {x} | that was my {x}, note it | put it in the diary, {x} | enter it for {x} ; {x}: {v} noted. | {v} are in the diary for {x}.
days ; request_leave/holiday.apply/time_off ; Asks for days off ; days/count ; person/employee:name ; that many days off for {x}, ask for them | request that leave for {x} | {x} wants that many days, put it in | apply for those days for {x} ; {v} off are asked for {x}. | {x}: {v} requested.
pieces,boxes,loaves,bags,packs,tins,tiles,posts,boards,plants,balls,bottles,sheets ; order_goods/purchase.new/reorder ; Orders a number of something ; quantity/count/number ; supplier/shop:name ; order them from {x} | get those at {x} | buy that many from {x} | order that number, supplier {x} | {x} has them, order ; Ordered from {x}: {v}. | {v} are on order at {x}.
kWh ; meter_reading/energy.log/log_power ; Notes energy used ; kwh/energy ; place/meter:room ; log that for the {x} | note it for the {x} meter | that's the {x}, enter it | put it down for the {x} ; {x}: {v}. | {v} are noted for the {x}.
m² ; save_area/rooms.set_area ; Saves the size of a room ; area/square_metres/sqm ; room/name:room ; save that as the {x} | that's the {x}, store it | note it as size of the {x} | keep that for the {x} ; {x}: {v}. | The {x} has {v} now.
"""
POOLS = dict(name=lambda r: r.pick(NAMES), item=lambda r: r.pick(ITEMS), cost=lambda r: r.choice("lunch,dinner,taxi,train,hotel,office,tools,groceries,party,gifts,car,school,garden,medicine,tickets,repairs,holiday,rent,coffee,books".split(",")), task=lambda r: r.choice("laundry,homework,tax return,bread,rehearsal,release,painting,inventory,report,training,garden work,interview,dentist,launch,cleaning,thesis,audit,newsletter,delivery,exam".split(",")),
             liquid=lambda r: r.choice("paint,milk,diesel,heating oil,lemonade,cleaner,cider,glue,varnish,olive oil,fertiliser,coolant,vinegar,ink".split(",")), meal=lambda r: r.choice("breakfast,lunch,dinner,snack,dessert,brunch".split(",")), room=lambda r: r.choice("kitchen,cellar,office,workshop,garage,attic,hall,studio,sauna,stable".split(",")))
AGAIN = ["enter the new one", "use that one instead", "and correct the entry to that", "then put that in instead", "update it to that", "that's the right one, enter it", "and now that", "the new number please", "change the entry to it", "so that one"]
OTHER = ["no, {x}", "sorry, {x}", "i meant {x}", "not {o}, {x}", "{x} instead of {o}", "make that {x}", "oops, {x}", "it's {x}, not {o}", "rather {x}", "wrong one, {x}"]
TOO = ["the same for {x}", "and for {x} too", "{x} as well", "same amount for {x}", "and once more for {x}", "{x} too"]
WHAT = ["what did i enter in the end", "what's the last thing you entered", "so what is in there now", "which number did you put in", "what did you enter for {x}", "and the entry is what now"]


class Sink:
    def __init__(self, line):
        units, names, about, value, own, asks, says = (x.strip() for x in line.split(" ;"))
        self.units, self.names, self.about, self.values = units.split(","), names.split("/"), about, value.split("/")
        keys, self.pool = own.split(":")
        self.owns = keys.split("/")
        self.asks, self.says = ([t.strip() for t in w.split(" | ")] for w in (asks, says))


SINKS = [Sink(line) for line in TABLE.strip().split("\n")]
BY = {}
for _s in SINKS:
    for _u in _s.units:
        BY.setdefault(_u, []).append(_s)
FITS = [r for r in skein.ROWS if any(x.unit in BY for x in r.lines)]


class Hand:
    """One function that takes results."""

    def __init__(self, d, sink, unit, value):
        self.d, self.r, self.sink, self.unit = d, d.r, sink, unit
        r = d.r
        self.name = camel(r.choice(sink.names)) if r.p(0.15) else r.choice(sink.names)
        self.key, self.own = r.choice(sink.values).replace("{u}", {"m²": "sqm"}.get(unit, unit)), r.choice(sink.owns)
        kind = {"type": "string", "description": r.choice(["YYYY-MM-DD", "Date, YYYY-MM-DD"])} if unit == "%date" else {"type": "string", "description": "HH:MM"} if unit == "%time" else {"type": "number" if isinstance(value, float) or r.p(0.6) else "integer"}
        self.whole = kind["type"] == "integer"
        props = {self.key: kind, self.own: {"type": "string"}}
        if r.p(0.4):
            props = dict(reversed(props.items()))
        self.order = list(props)
        self.schema = {"name": self.name, "description": sink.about, "parameters": {"type": "object", "properties": props, "required": list(props)}}
        self.x, self.done, self.calls = None, r.choice(["ok", "saved", "done", '{"ok": true}', "entered", "201"]), []

    def draw(self):
        return next(x for x in iter(lambda: POOLS[self.sink.pool](self.r), None) if x != self.x)

    def argument(self, out, value):
        if self.unit == "%date":
            return value.isoformat()[:10]
        if self.unit == "%time":
            return out
        x = float(out)
        if self.whole and x != int(x):
            raise ValueError(out)
        return int(x) if x == int(x) and "." not in out else x

    def call(self, out, value):
        v = self.argument(out, value)
        args = {self.key: v, self.own: self.x}
        self.d.call(self.name, {k: args[k] for k in self.order})
        self.d.result(self.done)
        u = "" if self.unit[0] == "%" else " " + self.unit
        self.shown = f"{v if self.unit == '%date' else out}{u}"
        t = self.r.choice(self.sink.says).replace("{v}", self.shown).replace("{x}", self.x)
        self.d.say(t[:1].upper() + t[1:], [v if self.unit == "%date" else out, self.x])
        self.last = out, value
        self.calls.append((out, self.x))


def numeric(t):
    """The last result, if something can take it: its unit."""
    line = t.line(t.last)
    out, v = t.shown[t.last]
    if line.unit == "percent" and not 0 < float(out) <= 100:
        return None
    if line.unit not in BY or line.unit[0] != "%" and (not isinstance(v, (int, float)) or float(out) <= 0):
        return None
    return line.unit


def walk(d):
    r = d.r
    t = Talk(d, r.choice(FITS))
    t.begin()
    for _ in range(r.choice([0, 0, 1, 1, 2])):
        r.choice([Talk.go_on, Talk.go_on, Talk.go_on, Talk.fix, Talk.again])(t)
    unit = numeric(t)
    if not unit:
        raise ValueError("nothing takes it")
    h = Hand(d, r.choice(BY[unit]), unit, t.shown[t.last][1])
    d.functions = [h.schema] + [f for f in functions.distractors(r, r.choice([0, 0, 1, 2])) if f["name"] != h.name]
    r.shuffle(d.functions)
    h.x = h.draw()
    user(d, h.sink.asks, 0.6, x=h.x)
    h.call(*t.shown[t.last])
    turns, want, chatted = sum(s[0] == "user" for s in d.steps), r.choice([3, 4, 4, 5, 5, 6]), False
    fresh = False                                           # whether what was reckoned last has not been entered
    for _ in range(30):
        if turns >= want:
            break
        k = r.random()
        if fresh and k < 0.75:
            if t.line(t.last).unit != unit or not numeric(t):
                return
            user(d, AGAIN, 0.6)
            h.call(*t.shown[t.last])
            fresh = False
            turns += 1
        elif fresh:
            return
        elif k < 0.34:
            done = Talk.fix(t) or Talk.again(t)
            fresh = bool(done)
            turns += bool(done)
        elif k < 0.5:
            old, h.x = h.x, h.draw()
            user(d, OTHER, 0.6, x=h.x, o=old)
            h.call(*h.last)
            turns += 1
        elif k < 0.62 and h.sink.pool == "name":
            h.x = h.draw()
            user(d, TOO, 0.6, x=h.x)
            h.call(*h.last)
            turns += 1
        elif k < 0.74 and d.steps[-3][0] == "json":
            user(d, WHAT, 0.6, x=h.x)
            d.say(r.choice([f"{h.shown}, for {h.x}.", f"It was {h.shown} ({h.x}).", f"The last entry is {h.shown} for {h.x}."]), [h.shown, h.x])
            turns += 1
        elif k < 0.8 and not chatted:
            chat(d)
            chatted = True
            turns += 1
    if r.p(0.12):
        chat(d, 0)


@family("turns", 110.0)
def handed_on(d):
    afresh(d, walk)
