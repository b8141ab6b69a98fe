"""A number or a code that the service wants in another form, which its refusal tells with words, with an example or with both: T- and five digits, the country's prefix instead of the 0, no spaces, eight digits, capital letters.
The next call has that form; the one after is right at once.  Where the schema says the form already, so is the first."""
import re
from core import afresh, family, guard, noisy
from functions import distractors
from schemas import camel
from threads import chat

FIVE = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight"}
LAND = [("german", "Germany", "+49"), ("austrian", "Austria", "+43"), ("swiss", "Switzerland", "+41"), ("french", "France", "+33"), ("british", "Britain", "+44"), ("italian", "Italy", "+39"), ("dutch", "the Netherlands", "+31"), ("polish", "Poland", "+48"), ("swedish", "Sweden", "+46"), ("danish", "Denmark", "+45"), ("belgian", "Belgium", "+32"), ("norwegian", "Norway", "+47")]


def prefixed(r):
    """"812" is T-00812."""
    k, n = r.choice([4, 5, 5, 6, 7]), r.int(3, 9999 if r.p(0.2) else 999)
    head = r.choice("ABCDEFGHKLMNPRSTUVWZ") + r.choice(["", "", r.choice("ABCDEFGKLMNRST")]) + r.choice(["-", "-", "", "/", "_", "."])
    form = lambda n: head + str(n).zfill(k)
    e = form(r.randint(1, 98))
    says = [f"write {head} and {FIVE[k]} digits, such as {e}", f"must be {head} followed by {FIVE[k]} digits, for example {e}", f"{head} plus {k} digits, e.g. {e}", f"use the form {e}", f"format {head}{'N' * k}, padded with zeros", f"give it as {head}{'0' * k}, filled with zeros", f"{head} and then {FIVE[k]} digits with leading zeros", f"like {e}", f"expected {head} + {k}-digit number ({e})"]
    return str(n), form(n), says, lambda: (lambda m: (str(m), form(m)))(r.int(3, 9999))


def padded(r):
    """"42" is 00000042."""
    k = r.choice([4, 5, 6, 7, 8])
    n = r.int(1, 999)
    form = lambda n: str(n).zfill(k)
    e = form(r.randint(1, 98))
    says = [f"{FIVE[k]} digits, filled with zeros on the left", f"must have {k} digits, such as {e}", f"use {FIVE[k]} digits ({e})", f"leading zeros are missing: {k} digits", f"{k} digits with leading zeros, e.g. {e}", f"too short, {FIVE[k]} digits are needed, zeros in front", f"pad it to {k} digits", f"write it with {FIVE[k]} digits like {e}"]
    return str(n), form(n), says, lambda: (lambda m: (str(m), form(m)))(r.int(1, 999))


def phoned(r):
    """"0170 5551234", german: +491705551234."""
    name, land, code = r.choice(LAND)
    keep = r.p(0.4)                                         # the spaces stay

    def one():
        a, b = "0" + str(r.randint(11, 999)), str(r.int(10000, 99999999))
        said = a + r.choice([" ", " ", "-", "/", ""]) + b
        return said, code + (" " + said[1:] if keep and " " in said else re.sub(r"\D", "", said)[1:])
    said, right = one()
    says = [f"use the country code, such as {code} for {land}, {'spaces may stay' if keep else 'digits only'}", f"the number needs its country code ({land}: {code}) instead of the 0{'' if keep else ', no spaces'}", f"international form please: {code}{' ' if keep else ''}..., without the first 0", f"must begin with {code}; drop the 0{'' if keep else ' and all spaces'}", f"not an international number. {land} is {code}{'' if keep else ', no blanks'}", f"replace the leading 0 by {code}{'' if keep else ', digits only'}", f"write {code} for {land} and leave the 0 out{'' if keep else ', without spaces'}"]
    if keep and " " not in said:
        says = [s.replace(", spaces may stay", "").replace("}...", "...") for s in says]
    return said, right, says, one, [f", that's a {name} number", f", it's {name}", f" ({name} number)", f", from {land}", ", " + name, ""]


def plain(r):
    """"12 34-5": 12345."""
    def one():
        bits = [str(r.randint(10, 999)) for _ in range(r.choice([2, 3, 3, 4]))]
        s = r.choice([" ", " ", "-", ".", "/"]).join(bits)
        return s, re.sub(r"\D", "", s)
    s, v = one()
    return s, v, ["digits only", "no spaces or signs, only digits", "only digits are allowed", "write it without blanks and dashes", "must be digits without anything between", "contains characters that are no digits", "leave out everything but the digits", "numbers only, nothing between them"], one


def upper(r):
    """"kx-12" is KX-12."""
    def one():
        s = "".join(r.choice("abcdefghklmnprstuvwxz") for _ in range(r.choice([2, 2, 3]))) + r.choice(["-", "", " "]) + str(r.int(10, 9999))
        return s, s.upper()
    s, v = one()
    return s, v, ["capital letters please", "codes are written in capitals", "must be upper case", "upper case only", "lower case letters are not allowed", "use capitals", "letters have to be capitals"], one


def grouped(r):
    """"441290871234" is 4412-9087-1234."""
    k, g, sep = r.choice([(8, 4, "-"), (9, 3, " "), (12, 4, "-"), (6, 3, "-"), (12, 4, " "), (8, 2, "."), (9, 3, "-"), (6, 2, "-")])
    e = sep.join("0" * g for _ in range(k // g))

    def one():
        s = "".join(r.choice("0123456789") for _ in range(k))
        s = r.choice("123456789") + s[1:]
        return s, sep.join(s[i:i + g] for i in range(0, k, g))
    s, v = one()
    word = {"-": "dashes", " ": "blanks", ".": "dots"}[sep]
    return s, v, [f"groups of {FIVE[g]} with {word}", f"must look like {e}", f"write it as {e}", f"put {word} after every {FIVE[g]} digits", f"{word} are missing, the form is {e}", f"{FIVE[g]} digits a group, {word} between, as in {e}"], one


FORMS = [prefixed, prefixed, prefixed, padded, padded, phoned, phoned, plain, upper, grouped]
# what it is / words for the parameter / functions / wishes / answers
THINGS = [t.split(" ; ") for r in """
ticket;ticket/number/ticket_id;ticket_state/tickets.status;How far a ticket is;how far is ticket {s} | state of ticket {s} | ticket {s}, what's up with it | is {s} solved yet, my ticket | where does ticket {s} stand | any news on ticket {s};in work|waiting for parts|solved yesterday|with the second level
parcel;parcel/tracking/number;track_parcel/post.track;Where a parcel is;where is parcel {s} | track {s} | my parcel {s}, where did it get to | has {s} arrived | parcel {s} please;on the van|in the depot|at the customs|delivered at 9:40
locker;locker/box/number;open_locker/lockers.open;Opens a locker;open locker {s} | {s}, open it | my things are in locker {s}, open please | locker {s} has to be opened;open now|locker is open
member;member/card/member_no;member_points/points.of;Points of a member;points of member {s} | how many points has {s} | member {s}, points? | what's on card {s} in points;1280 points|340 points|77 points
meter;meter/meter_no/id;meter_reading/meters.read;Last reading of a meter;last reading of meter {s} | what does meter {s} say | meter {s} please | how much is on meter {s};48112 kWh|903 m3|7720 kWh
order;order/order_no/number;order_state/orders.where;State of an order;where is order {s} | order {s}, is it out | has order {s} left | state of my order {s};packed|sent on Monday|on hold|waiting for payment
patient;patient/patient_id;patient_bed/ward.bed;Bed of a patient;which bed is patient {s} in | bed of patient {s} | patient {s}, where does he lie;bed 14|room 3, window|station 2
invoice;invoice/number;invoice_paid/invoices.paid;Whether an invoice is paid;is invoice {s} paid | invoice {s}, has it been paid | did they pay invoice {s} | payment of {s}, my invoice;paid on 3 May|not paid|half of it is paid
room;room/door/code;room_free/rooms.free;Whether a room is free;is room {s} free | room {s}, taken? | can I have room {s} | anybody in room {s};free until 15:00|taken|free all day
plate;plate/vehicle;car_owner/cars.owner;To whom a vehicle belongs;whose is {s} | owner of the car {s} | who drives {s} | to whom does {s} belong;the fire brigade|City Bakery|Ms Falk
""".strip().replace(";", " ; ").split("\n") for t in [r]]
CALLS = [t.split(" ; ") for t in """
number/phone/to ; request_callback/callbacks.plan ; Plans a call back ; they should call me back on {s}{l} | call me back, {s}{l} | my number is {s}{l}, ring me | please phone me on {s}{l} | I can be reached at {s}{l}, call back | ask them to ring {s}{l} ; the call is planned|planned for today
number/mobile/phone ; send_sms_code/codes.send ; Sends a code to a mobile ; send the code to {s}{l} | code to {s}{l} please | {s}{l}, that's where the code should go | text me the code on {s}{l} ; code sent|sent
phone/contact/number ; save_number/contacts.phone ; Saves a phone number ; save my number, {s}{l} | new number: {s}{l} | note {s}{l} as my number | I have a new phone, {s}{l} ; saved|stored
""".strip().split("\n")]
WRONG = ["{w}", "unknown {k}: {w}", "invalid {k}: {w}", "bad {k} '{s}': {w}", "{k} not understood: {w}", "{k} {s} has the wrong form: {w}", "error 400, {k}: {w}", "wrong {k}. {w}", "'{s}' is no {k}: {w}", "rejected: {w}", "no {k} {s} ({w})"]
NEXT = ["and {s}", "and {s}?", "what about {s}", "now {s}", "the same for {s}", "{s} too", "then {s}", "{s} as well", "same for {s} please", "and number {s}"]


def walk(d):
    r = d.r
    form = r.choice(FORMS)
    got = form(r)
    s, right, says, more = got[:4]
    if form is phoned:
        keys, names, about, asks, results = r.choice(CALLS)
        what = ""
    else:
        what, keys, names, about, asks, results = r.choice(THINGS)
    key, name = r.choice(keys.split("/")), r.choice(names.split("/"))
    if r.p(0.15):
        key, name = camel(key), camel(name)
    w = r.choice(says)
    told = r.p(0.22)                                        # the schema says it, so the first call has it
    prop = {"type": "string", **({"description": w[0].upper() + w[1:]} if told else {"description": r.choice([key.replace("_", " ").capitalize(), f"The {key}".replace("_", " ")])} if r.p(0.4) else {})}
    d.functions = [{"name": name, "description": about, "parameters": {"type": "object", "properties": {key: prop}, "required": [key]}}]
    d.functions += [f for f in distractors(r, r.choice([0, 0, 1, 2])) if f["name"] != name]
    r.shuffle(d.functions)
    result = r.choice(results.split("|"))

    def ask(ways, s, land=""):
        t = r.pick(ways).replace("{s}", guard(s)).replace("{l}", land)
        if r.p(0.3):
            t = t[0].upper() + t[1:]
        d.user(noisy(r, t, 0.6))

    def answer(v):
        d.call(name, {key: v})
        d.result(result)
        d.say(r.choice([f"It says: {result}.", f"Done. It says: {result}", f"{result[0].upper()}{result[1:]}."]), [result])
    ask([a.strip() for a in asks.split("|")], s, r.choice(got[4]) if form is phoned else "")
    if not told and right != s:
        d.call(name, {key: s})
        d.fail(r.choice(WRONG).replace("{k}", key).replace("{s}", s).replace("{w}", w))
    answer(right)
    for _ in range(r.choice([0, 0, 1, 1, 2])):              # later ones are right at once
        s, right = more()
        ask(NEXT, s)
        answer(right)
    if r.p(0.1):
        chat(d, r.choice([0, 1]))


@family("failures", 40.0)
def id_forms(d):
    afresh(d, walk)
