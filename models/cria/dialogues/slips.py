"""Calls refused for the form of an argument and made again as the error asks; Python's own errors mended; what can't be computed at all; results that came only in part.

MEND: @ names : description
p name type kind : description          kind: how the value is said, what is wrong with it at first and what is right: see FORMS; plain kinds are right at once (3-40, N, C, W, I, (a/b/c))
? wishes
e errors                                {bad}, {good}, {all} of the param that was wrong
= result : answer"""
import json
import os
import re
import functions
import schemas
from core import MONTHS, family, fill, noisy
from mishaps import PLAIN, SHAPES
from pools import CITIES, FRUIT, ITEMS, NAMES, SURNAMES, WORDS, filename, ident
from threads import user

COUNTRIES = "Germany DE DEU|France FR FRA|Japan JP JPN|Norway NO NOR|Kenya KE KEN|India IN IND|Canada CA CAN|Poland PL POL|Italy IT ITA|Greece GR GRC|Chile CL CHL|Ireland IE IRL|Finland FI FIN|Austria AT AUT|Mexico MX MEX|Turkey TR TUR|Peru PE PER|Spain ES ESP|Sweden SE SWE|Portugal PT PRT".split("|")
MONEY = dict(euros="EUR", dollars="USD", pounds="GBP", francs="CHF", yen="JPY", zloty="PLN", kroner="NOK", rupees="INR")
LANGS = dict(German="de", French="fr", Spanish="es", Italian="it", Polish="pl", Dutch="nl", Swedish="sv", Greek="el", Turkish="tr")


def day(r):
    y, m, d = r.randint(2024, 2031), r.randint(1, 12), r.randint(1, 28)
    return y, m, d


def form(r, kind):
    """(said, wrong, right, all right ones)"""
    m = re.fullmatch(r"(\w+)\((.*)\)", kind)
    name, items = (m.group(1), m.group(2).split("/")) if m else (kind, None)
    pick = r.choice(items) if items else None
    every = lambda f: ", ".join(f(x) for x in items)
    if name in ("kebab", "snake", "joined", "lower", "upper", "dotted"):
        f = dict(kebab=lambda s: s.lower().replace(" ", "-"), snake=lambda s: s.lower().replace(" ", "_"), joined=lambda s: s.replace(" ", ""), lower=str.lower, upper=str.upper, dotted=lambda s: s.lower().replace(" ", "."))[name]
        return pick, pick, f(pick), every(f)
    if name == "one":                                   # "said~right" of a list
        said, right = pick.split("~")
        return said, said, right, every(lambda x: x.split("~")[1])
    if name == "lowname":
        n = r.pick(NAMES)
        return n, n, n.lower(), ""
    if name == "fullname":
        n, s = r.pick(NAMES), r.pick(SURNAMES)
        return f"{n} {s}", n, f"{n} {s}", ""
    if name == "surname":
        n, s = r.pick(NAMES), r.pick(SURNAMES)
        return f"{n} {s}", f"{n} {s}", f"{s}, {n}", ""
    if name in ("cc", "ccc"):
        c, two, three = r.choice(COUNTRIES).split()
        return c, (c if r.p(0.5) else three if name == "cc" else two), two if name == "cc" else three, ""
    if name == "money":
        k = r.choice(list(MONEY))
        return k, k, MONEY[k], ""
    if name == "lang":
        k = r.choice(list(LANGS))
        return k, r.choice([k, k.lower()]), LANGS[k], ""
    if name in ("iso", "dmy", "compact"):
        y, mo, d = day(r)
        said = r.choice([f"{d} {MONTHS[mo - 1]} {y}", f"{MONTHS[mo - 1]} {d}, {y}", f"{d} {MONTHS[mo - 1][:3]} {y}"])
        iso = f"{y}-{mo:02d}-{d:02d}"
        return (said, said, iso, "") if name == "iso" else (said, iso, f"{d:02d}.{mo:02d}.{y}", "") if name == "dmy" else (said, iso, f"{y}{mo:02d}{d:02d}", "")
    if name == "month":
        y, mo, _ = day(r)
        return f"{MONTHS[mo - 1]} {y}", f"{MONTHS[mo - 1]} {y}", f"{y}-{mo:02d}", ""
    if name == "clock":
        h, mi = r.randint(1, 11), r.choice([0, 0, 15, 30, 45])
        said = f"{h}{':%02d' % mi if mi else ''} pm"
        return said, said, f"{h + 12}:{mi:02d}", ""
    if name in ("cents", "grams", "metres", "seconds", "ms", "watts"):
        n, (k, unit) = r.randint(2, 60), dict(cents=(100, "euros"), grams=(1000, "kg"), metres=(1000, "km"), seconds=(60, "minutes"), ms=(1000, "seconds"), watts=(1000, "kW"))[name]
        return f"{n} {unit}", n, n * k, ""
    if name == "fraction":
        n = r.randint(2, 19) * 5
        return f"{n} percent", n, n / 100, ""
    if name == "prefix":
        p, n = items[0], r.int(100, 9999)
        return str(n), str(n), f"{p}{n}", ""
    if name == "pad":
        n = r.randint(2, 999)
        return str(n), str(n), f"{n:05d}", ""
    if name == "digits":
        n = r.int(1000, 99999)
        return f"no. {n}", f"no. {n}", str(n), ""
    if name == "text":                                  # a number that must be a string, or the other way round
        n = r.int(20, 9999)
        return str(n), n, str(n), ""
    if name == "list":
        x = r.pick(NAMES)
        return x, x, [x], ""
    if name == "pair":
        x, y = r.some(NAMES, 2)
        return f"{x} and {y}", f"{x} and {y}", [x, y], ""
    if name == "path":
        f = filename(r)
        return f, f, "/work/" + f, ""
    if name == "mail":
        n, c = r.pick(NAMES).lower(), r.pick(WORDS).lower()
        return f"{n} at {c}.example", f"{n} at {c}.example", f"{n}@{c}.example", ""
    if name == "phone":
        n = r.int(1000000, 9999999)
        return f"0{n}", f"0{n}", f"+49{n}", ""
    if name == "version":
        a, b = r.randint(1, 9), r.randint(0, 20)
        return f"{a}.{b}", f"{a}.{b}", f"v{a}.{b}.0", ""
    raise KeyError(kind)


def plain(r, kind):
    if kind in "NCWIT":
        v = dict(N=lambda: r.pick(NAMES), C=lambda: r.pick(CITIES), W=lambda: r.pick(WORDS).lower(), I=lambda: ident(r), T=lambda: r.pick(ITEMS))[kind]()
        return v
    if kind[0] == "(":
        return r.choice(kind[1:-1].split("/"))
    lo, hi = map(int, kind.split("-"))
    return r.int(lo, hi)


MEND = r"""
@ job_status/get_job/batch_state : State of a batch job
p job string kebab(night backup/weekly digest/stock import/invoice run/log rotation/cache warmup/photo sync) : Name of the job
? how is the {job} job doing | state of {job} | did {job} run | is the {job} through
e unknown job '{bad}'; known: {all} | no such job; choose from {all} | job must be one of {all}
= finished at {#6-22}:{#10-59} : It finished at {#1}:{#2}.
= {"state": "running", "percent": {#2-98}} : It is running, {#1} percent.

@ give_points/transfer_points : Moves points from one player to another
p from string lowname : Player who gives
p to string lowname : Player who gets
p points integer 5-90 : How many
? {points} points from {from} to {to} | {from} gives {to} {points} points | take {points} off {from} and give them to {to}
e player names are lower case | no player '{bad}', names are written small | use lower-case names: {good}
= transferred {points} : Done, {points} points were transferred.

@ customs_fee/duty_for : Customs duty for goods from a country
p country string ccc : Country of origin
p value number 20-900 : Value in euros
? duty on {value} euros from {country} | customs for goods worth {value} from {country} | I import for {value} euros from {country}, customs?
e country must be a three-letter code (like BRA for Brazil) | '{bad}' is no ISO 3166 alpha-3 code | three letters please, such as EGY
= {"duty": {#5-190}} : The duty is {#1} euros. | The duty is {#1}.

@ visa_fee/visa_price : Fee of a visa
p country string cc : Where to
p days integer 5-90 : Length of the stay
? visa for {country}, {days} days, how much | {days} days in {country}, visa price? | what does a {days} day visa for {country} cost
e two-letter country code expected, such as BR | bad country '{bad}': use ISO alpha-2 | country: two capital letters
= {#20-180} EUR : It costs {#1} euros.

@ room_climate/cellar_reading : Climate of a room on a day
p room string (attic/archive/vault/depot/studio) : Which room
p day string iso : Day
? how humid was the {room} on {day} | climate in the {room}, {day} | {room} on {day}?
e day must be YYYY-MM-DD | can't read the date '{bad}', write YYYY-MM-DD | invalid date; example: 2026-02-17
= humidity {#30-80} % : The humidity was {#1} percent. | It was {#1} %.

@ payroll/salary_slip : Salary slip of a month
p employee string surname : Name
p month string month : Month
? salary slip of {employee} for {month} | {month} payroll for {employee} | payslip {employee}, {month}
e month must be YYYY-MM and employee 'Last, First' | write the month as 2026-01 and the name as 'Doe, Jane' | format: employee 'Last, First', month 'YYYY-MM'
= net {#1200-5200} : The net pay is {#1}. | It says net {#1}.

@ wake_guest/set_wake : Wakes a hotel guest
p room integer 101-690 : Room
p time string clock : When
? wake room {room} at {time} | room {room} wants to be called at {time} | wake-up for {room}, {time}
e time must be HH:MM, 24 hours | 24-hour clock please, got '{bad}' | bad time '{bad}'; use 00:00 to 23:59
= noted for room {room} : Done, room {room} will be woken. | Done. It says: noted for room {room}

@ pay_out/payout : Pays out money to a courier
p courier string N : First name
p amount integer cents : Amount
? pay {courier} {amount} | {amount} for {courier} | {courier} gets {amount} paid out
e the amount is in cents; the smallest is 100 | amount: whole cents expected | {bad} cents is below the minimum, did you mean {good}?
= {"payment": {#1000-9999}} : Done, the payment is {#1}. | The payment is {#1}.

@ dose_feed/feed_dispenser : Puts out feed
p stable string (north/south/foal/mare) : Stable
p amount integer grams : Amount of feed
? {amount} of feed in the {stable} stable | {stable} stable: {amount} | feed the {stable} stable {amount}
e grams are expected, this is too little | amount in grams, not kg | minimum is 100 (grams)
= dispensed : Done, the feed is dispensed. | Done. It says: dispensed

@ set_geofence/fence_radius : Radius around a place within which a tracker stays
p tracker string I : Id of the tracker
p radius integer metres : Radius
? {radius} around {tracker} | tracker {tracker} may go {radius} | fence of {radius} for {tracker}
e radius is in metres (100 to 90000) | radius too small, give metres | {bad} m? the radius counts in metres
= active : Done, it is active. | It is active.

@ set_idle/idle_timeout : When a screen locks
p desk string (D1/D2/reception/lab/hall) : Desk
p timeout integer seconds : Idle time
? lock {desk} after {timeout} | {timeout} idle time for {desk} | {desk} should lock itself after {timeout}
e timeout counts seconds and must be at least 60 | seconds please | given {bad}, but seconds are expected (60 or more)
= saved : Done, it is saved. | Done. It says: saved

@ set_retry/retry_delay : Delay before a retry
p queue string (orders/mails/images/events) : Queue
p delay integer ms : Delay
? retry {queue} after {delay} | {delay} delay on the {queue} queue | wait {delay} before {queue} tries again
e delay must be milliseconds, at least 500 | the unit is ms | {bad} ms is too short; the value is in milliseconds
= delay set : Done. It says: delay set

@ set_discount/rebate : Rebate for a customer group
p group string (students/members/seniors/staff) : Group
p rate number fraction : Rebate
? {group} get {rate} off | rebate of {rate} for {group} | {rate} less for {group}
e rate must lie between 0 and 1 | give the rate as a fraction, such as 0.15 | {bad} > 1: a fraction is expected
= ok : Done. | That is done.

@ patient_bed/where_is_patient : Bed of a patient
p patient string prefix(P-) : Number of the patient
? where does patient {patient} lie | bed of patient {patient} | which bed has {patient}
e unknown patient {bad}; numbers begin with P- | patient numbers look like P-1234 | did you mean {good}?
= ward {#1-9}, bed {#1-40} : Ward {#1}, bed {#2}.

@ open_case/case_state : State of a court case
p case string prefix(AZ-) : Case number
? how is case {case} | state of case {case} | anything new on {case}
e case numbers start with AZ- | no case '{bad}'. Format: AZ-123 | closest match: {good}
= hearing on day {#1-28} : It says: hearing on day {#1}

@ member_card/card_balance : Balance of a member card
p card string pad : Card number
? balance of card {card} | what's on card {card} | card {card}, how much is left
e card numbers have five digits | fill up with zeros to five digits | '{bad}' is too short: 5 digits
= {"balance": {#2-300}} : The balance is {#1}.

@ meter_value/read_meter_no : Reading of a meter
p meter string digits : Number of the meter
? what does meter {meter} show | reading of meter {meter} | {meter}, the current reading
e digits only | meter: only the number itself | '{bad}': letters are not allowed
= {#100-99999} kWh : It shows {#1} kWh.

@ shelf_of/find_shelf : Shelf of an article
p article string text : Article number as text
? where is article {article} | shelf for {article} | which shelf has article {article}
e article must be a string | expected text, got a number | type error: article is not a string
= shelf {#1-80} : It is on shelf {#1}.

@ invite_list/send_invites : Sends invitations
p people array list : First names
p event string (barbecue/kick-off/dinner/reading/concert) : What for
? invite {people} to the {event} | {event}: {people} should come | send {people} an invitation for the {event}
e people must be a list | expected an array of names | type error: people is a string, a list is needed
= {#1-1} sent : {#1} invitation was sent. | It says: {#1} sent

@ pair_up/make_team : Puts people in one team
p members array pair : Names
p task string (kitchen/archive/front desk/stage) : What they do
? {members} do the {task} | put {members} together for the {task} | {task}: {members}
e members must be an array of names | one string given, a list of names is needed | expected: ["A", "B"]
= team {#1-40} : Done, it is team {#1}. | Done. It says: team {#1}

@ share_document/grant_file : Shares a file
p path string path : File
p person string N : With whom
? share {path} with {person} | {person} may read {path} | give {person} {path}
e path must be absolute, below /work | no such file; paths begin with /work/ | use {good}
= shared : Done, it is shared. | It is shared.

@ send_bill/bill_by_mail : Sends a bill by mail
p to string mail : Address
p bill integer 1000-9999 : Number of the bill
? bill {bill} to {to} | mail bill {bill} to {to} | send {to} the bill {bill}
e '{bad}' is no mail address | to must contain @ | invalid address, write name@domain
= mailed : Done, it is mailed. | Done. It says: mailed

@ text_customer/short_message : Sends a short message
p number string phone : Telephone number
p text string (your order is ready/we are late/please call back/the car is done) : Text
? tell {number}: {text} | text {number} that {text} | message to {number}: {text}
e number must begin with +49 | international format, such as +49301234 | write the number with country code: {good}
= delivered : Done, it is delivered. | Done. It says: delivered

@ roll_back/deploy_version : Puts a version in place
p service string (shop/api/search/login) : Service
p version string version : Version
? put {version} of {service} live | {service} back to {version} | deploy {service} {version}
e versions look like v1.2.0 | unknown version '{bad}', did you mean {good}? | version must match v<major>.<minor>.<patch>
= live : Done, it is live. | It is live.

@ branch_hours/opening_of : Opening hours of a branch
p branch string snake(old town/harbour street/west end/main station/green park) : Branch
? when does the branch {branch} open | opening hours at {branch} | is {branch} open late
e no branch '{bad}'; choose from: {all} | branch must be one of {all} | valid: {all}
= {#7-10}:00 to {#16-21}:00 : It is open from {#1}:00 to {#2}:00.

@ stock_symbol/quote_of : Price of a share
p symbol string upper(abx/novi/tetra/kalo/runo/mint) : Symbol
? how is {symbol} doing on the market | price of {symbol} shares | {symbol} share price
e symbols are capitals | unknown symbol {bad}; try {good} | not found: {bad}. Symbols are upper case
= {"price": {#5-400}} : The price is {#1}.

@ train_board/station_board : Next trains at a station
p station string one(central~C1/airport~A7/university~U3/zoo~Z2/stadium~S9) : Code of the station
? next trains from {station} | board at {station} | what leaves at the {station} station
e station must be a code: central C1, airport A7, university U3, zoo Z2, stadium S9 | unknown station '{bad}'. Codes: central=C1, airport=A7, university=U3, zoo=Z2, stadium=S9
= line {#1-20} in {#2-30} minutes : Line {#1} leaves in {#2} minutes.

@ set_priority/rank_ticket : Priority of a ticket
p ticket integer 100-9999 : Ticket
p priority string one(low~P4/normal~P3/high~P2/urgent~P1) : Priority
? ticket {ticket} is {priority} | make {ticket} {priority} | {priority} priority for ticket {ticket}
e priority must be one of P1 (urgent), P2 (high), P3 (normal), P4 (low) | unknown priority '{bad}'; use P1 urgent, P2 high, P3 normal, P4 low
= updated : Done, it is updated. | Done. It says: updated

@ convert_wallet/swap_money : Changes money in a wallet
p amount integer 10-900 : Amount
p currency string money : Into what
? change {amount} into {currency} | {amount} to {currency} please | I need {amount} in {currency}
e currency must be an ISO code such as AUD | unknown currency {bad} | three capital letters please, like SEK
= {"fee": {#1-19}} : The fee is {#1}.

@ subtitle/add_subtitles : Subtitles for a film
p film string W : Film
p language string lang : Language
? {language} subtitles for {film} | {film} with {language} subtitles | put {language} text under {film}
e language must be a two-letter code, such as da | '{bad}' not known; ISO 639-1 please | use a code like ja
= added : Done, they are added. | Done. It says: added

@ tax_calendar/due_tax : Tax due on a day
p day string dmy : Day
? which tax is due on {day} | anything due {day} | tax office, {day}: what's due
e dates here are DD.MM.YYYY | day: write it as 31.12.2026 | wrong date format {bad}, expected DD.MM.YYYY
= {#2-9} payments due : {#1} payments are due.

@ archive_day/load_archive : Loads the archive of a day
p date string compact : Day
p kind string (radar/logs/photos/letters) : What
? {kind} of {date} | load the {kind} from {date} | archive: {kind}, {date}
e date must be YYYYMMDD without signs | use eight digits, such as 20260131 | '{bad}': no dashes
= {#2-900} entries : There are {#1} entries.

@ heat_tank/tank_power : Power of a heater
p tank string (T1/T2/T3/mash/rinse) : Tank
p power integer watts : Power
? {tank} at {power} | heat {tank} with {power} | {power} on tank {tank}
e power is given in watts | watts, at least 500 | {bad} W is too little; watts are expected
= heating : It is heating. | Done, it is heating.

@ lookup_person/person_file : Finds somebody's file
p name string fullname : Name
? get me the file of {name} | file: {name} | is there a file on {name}
e more than one person fits, give first and last name | name must be first and last name | several hits for {bad}; full name please
= file {#100-9999} : It is file {#1}.
"""


class Case:
    def __init__(self, block):
        self.params, self.asks, self.errors, self.results = [], [], [], []
        for line in block.split("\n"):
            mark, rest = line[0], line[2:].strip()
            if mark == "@":
                names, self.about = rest.split(" : ", 1)
                self.names = names.split("/")
            elif mark == "p":
                head, about = rest.split(" : ", 1)
                name, kind, how = head.split(" ", 2)
                self.params.append((name, kind, how, about))
            elif mark == "?":
                self.asks += [t.strip() for t in rest.split("|")]
            elif mark == "e":
                self.errors += [t.strip() for t in rest.split(" | ")]
            else:
                a, b = rest.split(" : ")
                self.results.append((a, [t.strip() for t in b.split("|")]))


CASES = [Case(b) for b in MEND.strip().split("\n\n")]


def schema_of(r, c):
    props = {}
    for name, kind, _, about in c.params:
        props[name] = {"type": kind}
        if r.p(0.75):
            props[name]["description"] = about
        if kind == "array":
            props[name]["items"] = {"type": "string"}
    return {"name": r.choice(c.names), "description": c.about, "parameters": {"type": "object", "properties": props, "required": list(props)}}


def neighbours(d, own):
    r = d.r
    d.functions = [own]
    for _ in range(r.choice([0, 0, 1, 1, 2, 3])):
        f = schemas.Tool(d, r.choice(schemas.ALL)).schema if r.p(0.6) else schema_of(r, r.choice(CASES)) if r.p(0.6) else functions.distractors(r, 1)[0]
        if f["name"] not in {g["name"] for g in d.functions} and f.get("description") != own["description"]:
            d.functions.append(f)
    r.shuffle(d.functions)


def came(r, text):
    """Numbers drawn into a result; {#1} and {#2} of the answer are they."""
    nums = []

    def put(m):
        nums.append(str(r.int(int(m.group(1)), int(m.group(2)))))
        return nums[-1]
    return re.sub(r"\{#(\d+)-(\d+)\}", put, text), nums


@family("failures", 9.0)
def form_mended(d):
    r = d.r
    c = r.choice(CASES)
    own = schema_of(r, c)
    neighbours(d, own)
    said, bad, good, wrong = {}, {}, {}, {}
    for name, kind, how, _ in c.params:
        if re.fullmatch(r"[NCWIT]|\(.*\)|\d+-\d+", how):
            v = plain(r, how)
            said[name], bad[name], good[name] = v, v, v
        else:
            said[name], bad[name], good[name], every = form(r, how)
            if not wrong:
                wrong = dict(bad=bad[name], good=good[name], all=every)
    user(d, c.asks, **said)
    e = fill(r.choice(c.errors), wrong)
    if r.p(0.72):
        d.steps.append(("json", json.dumps({"name": own["name"], "parameters": bad}, ensure_ascii=False), "slip"))
        d.fail(e) if r.p(0.6) else d.result(r.choice(SHAPES + ["%s"] * 3) % json.dumps(e, ensure_ascii=False)) if r.p(0.7) else d.result(r.choice(PLAIN) % e)
    else:                                               # right at once, where the schema says so
        for name, kind, how, about in c.params:
            if name in bad and bad[name] != good[name]:
                hint = re.sub(r"^.*?: ", "", fill(r.choice([x for x in c.errors if "{bad}" not in x and "{good}" not in x] or [f"like {json.dumps(good[name])}"]), wrong))
                own["parameters"]["properties"][name]["description"] = f"{about}; {hint}"
                break
    d.call(own["name"], good)
    res, says = r.choice(c.results)
    text, nums = came(r, fill(res, {k: v for k, v in said.items()}))
    d.result(text)
    t = fill(r.choice(says), said)
    for i, n in enumerate(nums, 1):
        t = t.replace("{#%d}" % i, n)
    d.say(t, nums)


# ---- Python's errors: (ways to ask, code with a slip, code that is right, answers), {a} {b} {c} numbers, {w} {x} words, {L} a list, {S} a list of words --------------------------------
SLIPS = [r.split(" ; ") for r in r"""
biggest number of {L}|max of {L} ; print(maximum({L})) ; print(max({L})) ; The biggest is {out}.
average of {L}|mean of the numbers {L} ; x = {L}\nprint(mean(x)) ; x = {L}\nprint(sum(x) / len(x)) ; The average is {out}.
how many letters are in {w}|letters of {w}, how many ; print({w}.length()) ; print(len("{w}")) ; It has {out} letters.
{w} in capitals|upper case of {w} ; print("{w}".toUpperCase()) ; print("{w}".upper()) ; It is {out}.
{a} as text with {w} behind it|write {a} and then {w} as one word ; print({a} + "{w}") ; print(str({a}) + "{w}") ; It is {out}.
sort {S}|{S} in order please ; x = {S}\nprint(x.sorted()) ; x = {S}\nprint(sorted(x)) ; Sorted: {out}
reverse {S}|{S} backwards as a list ; x = {S}\nprint(x.reversed()) ; x = {S}\nprint(x[::-1]) ; Reversed: {out}
sine of {a} degrees|sin({a} deg) ; print(math.sin(math.radians({a}))) ; import math\nprint(round(math.sin(math.radians({a})), 4)) ; It is {out}.
what date is {c} days after 1 March 2027|1 March 2027 plus {c} days ; print(date(2027, 3, 1) + timedelta(days={c})) ; from datetime import date, timedelta\nprint(date(2027, 3, 1) + timedelta(days={c})) ; It is {out}.
random looking: the {c}th element of {L} squared? no, the first one squared|square the first of {L} ; x = {L}\nprint(x(0) ** 2) ; x = {L}\nprint(x[0] ** 2) ; It is {out}.
last of {L}|the last number in {L} ; x = {L}\nprint(x[len(x)]) ; x = {L}\nprint(x[-1]) ; The last is {out}.
is {a} in {L}|does {L} contain {a} ; x = {L}\nprint(x.contains({a})) ; x = {L}\nprint("yes" if {a} in x else "no") ; The answer is {out}.
{a} divided by {c} as a fraction|fraction {a}/{c} reduced ; print(Fraction({a}, {c})) ; from fractions import Fraction\nprint(Fraction({a}, {c})) ; It is {out}.
how often is e in {w}|count the letter e of {w} ; print(count("{w}", "e")) ; print("{w}".count("e")) ; It occurs {out} times.
greatest common divisor of {a} and {b}|gcd({a}, {b}) ; print(gcd({a}, {b})) ; import math\nprint(math.gcd({a}, {b})) ; It is {out}.
{a} to the power of {c}|{a} power {c} ; print(power({a}, {c})) ; print({a} ** {c}) ; It is {out}.
square root of {a}|root of {a} ; print(sqrt({a})) ; import math\nprint(round(math.sqrt({a}), 4)) ; The root is {out}.
add "{a}" and "{b}" as numbers|sum of the texts "{a}" and "{b}" taken as numbers ; print("{a}" - "-{b}") ; print(int("{a}") + int("{b}")) ; The sum is {out}.
join {S} with commas|{S} as one text with commas ; print(", ".joined({S})) ; print(", ".join({S})) ; It is {out}.
unique values of {L}|{L} without repeats, sorted ; x = {L}\nprint(x.unique()) ; x = {L}\nprint(sorted(set(x))) ; They are {out}.
how many days has February 2028|length of February 2028 in days ; print(calendar.monthrange(2028, 2)[1]) ; import calendar\nprint(calendar.monthrange(2028, 2)[1]) ; It has {out} days.
standard deviation of {L}|stdev of {L} ; import statistics\nprint(statistics.stddev({L})) ; import statistics\nprint(round(statistics.stdev({L}), 4)) ; It is {out}.
product of {L}|multiply all of {L} ; print(prod({L})) ; import math\nprint(math.prod({L})) ; The product is {out}.
{a} in binary|binary of {a} ; print(bin("{a}")) ; print(bin({a})[2:]) ; In binary it is {out}.
hex of {a}|{a} as hexadecimal ; print({a}.hex()) ; print(hex({a})[2:]) ; In hex it is {out}.
round {a}.{b} to one decimal|{a}.{b} with one place ; print(({a}.{b}).round(1)) ; print(round({a}.{b}, 1)) ; It is {out}.
the words of "{w} {x} {w}" with their counts|count each word in "{w} {x} {w}" ; print(Counter("{w} {x} {w}".split())["{w}"], Counter("{w} {x} {w}".split())["{x}"]) ; from collections import Counter\nc = Counter("{w} {x} {w}".split())\nprint(", ".join(f"{k}: {v}" for k, v in c.items())) ; The counts are {out}.
index of {x} in ["{w}", "{x}"]|at which place is {x} in ["{w}", "{x}"], from 0 ; print(["{w}", "{x}"].find("{x}")) ; print(["{w}", "{x}"].index("{x}")) ; It is at {out}.
all pairs of {S}|combinations of two out of {S} ; from itertools import pairs\nprint(list(pairs({S}, 2))) ; from itertools import combinations\nprint(list(combinations({S}, 2))) ; They are {out}.
first {c} numbers doubled|double the numbers 1 to {c} ; print([2 * k for k in 1..{c}]) ; print([2 * k for k in range(1, {c} + 1)]) ; They are {out}.
sum of the even ones in {L}|add the even numbers of {L} ; print(sum(x for x in {L} if x % 2 = 0)) ; print(sum(x for x in {L} if x % 2 == 0)) ; The sum is {out}.
is {w} a palindrome|{w}, palindrome or not ; w = "{w}"\nprint("yes" if w == reverse(w) else "no") ; w = "{w}"\nprint("yes" if w == w[::-1] else "no") ; The answer is {out}.
write a function that adds {c} and test it with {a}|function add{c}, run it on {a} ; def add(x)\n    return x + {c}\n\nprint(add({a})) ; def add(x):\n    return x + {c}\n\nprint(add({a})) ; It returns {out}.
""".strip().split("\n")]


def parts(r):
    w, x = r.some(WORDS, 2)
    L = [r.randint(1, 90) for _ in range(r.randint(4, 7))]
    return dict(a=r.int(2, 999), b=r.randint(2, 99), c=r.randint(2, 9), w=w.lower(), x=x.lower(), L=str(L), S=json.dumps([s.lower() for s in r.some(WORDS, r.randint(3, 4))], ensure_ascii=False))


@family("failures", 6.0)
def code_mended(d):
    """The first code has a slip; its error says which, and the second is right."""
    r = d.r
    asks, bad, good, says = r.choice(SLIPS)
    v = parts(r)
    user(d, asks.split("|"), **{k: s for k, s in v.items()})
    put = lambda t: re.sub(r"\{([abcwxLS])\}", lambda m: str(v[m.group(1)]), t).replace("\\n", "\n")
    code = put(bad)
    ok, out, err = d.kernel.run(code)
    if ok:
        raise ValueError(bad)
    d.steps += [("py", code, "slip"), ("result", f"failed\n[stderr]{err}[/stderr]")]
    out = d.py(put(good))
    d.say(put(says).replace("{out}", out), [out])


# ---- what has no result: (ways to ask, code, answers) -----------------------------------------------------------------------------------------------
NO = [r.split(" ; ") for r in r"""
{a}8{b} from octal to decimal|the octal number {a}8 in decimal|what is {a}9 in base 8 as a normal number ; print(int("{a}8{b}", 8)) ; That is no octal number: 8 is not a digit there.
binary 10{e}1 to decimal|10{e}1 is binary, what's it in decimal|read 10{e}1 as a binary number ; print(int("10{e}1", 2)) ; That is not a valid binary number: {e} is not a binary digit.
hex {g}F to decimal|what's the hex number {g}F|{g}F base 16 in decimal ; print(int("{g}F", 16)) ; That is not a valid hex number: {g} is not a hex digit.
which day of the week was {n31} June {y}|weekday of {n31} June {y}|was {n31} june {y} a sunday ; from datetime import date\nprint(date({y}, 6, {n31}).strftime("%A")) ; There is no such date: June has only 30 days.
day of the week on {n31} September {y}|{n31} September {y}, what weekday ; from datetime import date\nprint(date({y}, 9, {n31}).strftime("%A")) ; There is no such date: September has only 30 days.
weekday of 29 February {yn}|what day is 29 February {yn}|29 feb {yn}, which weekday ; from datetime import date\nprint(date({yn}, 2, 29).strftime("%A")) ; There is no such date: {yn} is not a leap year.
days from 30 February {y} to 10 March {y}|30 February until 10 March {y}, how many days ; from datetime import date\nprint((date({y}, 3, 10) - date({y}, 2, 30)).days) ; That can't be computed: 30 February does not exist.
what weekday is the {n} of month 13 in {y}|{y}-13-{n}, which day of the week ; from datetime import date\nprint(date({y}, 13, {n}).strftime("%A")) ; There is no such date: the month must be between 1 and 12.
{h}:00 plus 30 minutes on a clock that shows {h}|what's half an hour after {h}:00 ; from datetime import datetime, timedelta\nprint((datetime(2000, 1, 1, {h}, 0) + timedelta(minutes=30)).strftime("%H:%M")) ; There is no such time: the hour must be between 0 and 23.
{a} apples for 0 children, how many each|share {a} euros among zero people|{a} km in 0 hours, what speed|{a} sweets, no kids, each gets? ; print({a} / 0) ; That can't be computed: division by zero.
remainder of {a} divided by zero|{a} mod 0|what's left of {a} in groups of 0 ; print({a} % 0) ; That can't be computed: division by zero is not defined.
{a} divided by ({b} minus {b})|{a} / ({b} - {b})|{a} over {b}-{b} ; print({a} / ({b} - {b})) ; That can't be computed: {b} - {b} is zero, and division by zero is not defined.
0 to the power of -{e}|zero to the minus {e}|0^-{e} ; print(0 ** -{e}) ; That is not defined: it would be a division by zero.
real square root of -{a}|sqrt(-{a}) as a real number|root of minus {a} ; import math\nprint(math.sqrt(-{a})) ; There is no real square root of -{a}: it is not defined.
log10 of -{a}|logarithm of minus {a}|the log base 10 of -{a} ; import math\nprint(math.log10(-{a})) ; The logarithm of -{a} is not defined.
ln of zero|natural logarithm of 0|log 0 ; import math\nprint(math.log(0)) ; The logarithm of 0 is not defined.
arcsin of {e}|inverse sine of {e}|which angle has the sine {e} ; import math\nprint(math.degrees(math.asin({e}))) ; That is not possible: a sine is never greater than 1.
arccos of {e}|inverse cosine of {e}|angle with cosine {e} ; import math\nprint(math.degrees(math.acos({e}))) ; That is not possible: a cosine is never greater than 1.
factorial of {a}.5|{a}.5! ; import math\nprint(math.factorial({a}.5)) ; That is not defined: a factorial needs a whole number.
factorial of -{a}|(-{a})!|minus {a} factorial ; import math\nprint(math.factorial(-{a})) ; The factorial is not defined for negative numbers.
largest of an empty list|max of []|what's the biggest number in [] ; print(max([])) ; An empty list has no largest number.
median of []|the median of an empty list|middle value of no values ; import statistics\nprint(statistics.median([])) ; An empty list has no median.
standard deviation of [{a}]|stdev of the single value {a} ; import statistics\nprint(statistics.stdev([{a}])) ; That can't be computed: at least two values are needed.
convert "{w}" to an integer|{w} as a number|turn the text {w} into a whole number ; print(int("{w}")) ; That is not possible: {w} is not a number.
the {n}th letter of {w3}|letter number {n} of {w3} ; print("{w3}"[{n} - 1]) ; There is no such letter: {w3} has only 3.
item {n} of {S}|number {n} in the list {S} ; x = {S}\nprint(x[{n} - 1]) ; There is no such item: the list is too short.
in {D}, what's the price of {w}|{w} in {D} ; p = {D}\nprint(p["{w}"]) ; {w} is not in it, so there is no result.
position of {w} in {S}|where is {w} in {S} ; x = {S}\nprint(x.index("{w}")) ; {w} is not in the list.
remove {w} from {S}|{S} without {w}, remove it properly ; x = {S}\nx.remove("{w}")\nprint(x) ; {w} is not in the list, so it can't be removed.
inverse of the matrix [[{e}, {e2}], [{e}, {e2}]]|invert [[{e}, {e2}], [{e}, {e2}]] ; a, b, c, d = {e}, {e2}, {e}, {e2}\ndet = a * d - b * c\nprint(d / det, -b / det, -c / det, a / det) ; That matrix can't be inverted: its determinant is zero.
parse this json: {"a": {a},|is {"a": {a}, readable as json, what's a ; import json\nprint(json.loads('{"a": {a},')["a"]) ; That is not valid JSON, so it can't be read.
mean of the first column of {f}|open {f} and average its first column|read {f} and sum the numbers ; rows = open("{f}").read().split("\n")\nprint(sum(float(row.split(",")[0]) for row in rows if row) / len(rows)) ; There is no file {f}, so there is no result.
how many lines has {f}|count the lines in {f}|number of lines of {f} ; print(len(open("{f}").readlines())) ; There is no file {f}.
delete the file {f}|remove {f}|get rid of {f} ; import os\nos.remove("{f}")\nprint("deleted") ; There is no file {f}, so nothing was deleted.
rename {f} to new_{f}|call {f} new_{f} from now on ; import os\nos.rename("{f}", "new_{f}")\nprint("renamed") ; There is no file {f}, so it can't be renamed.
use pandas to add {a} and {b}|with pandas: {a} plus {b} as a series sum ; import pandas as pd\nprint(pd.Series([{a}, {b}]).sum()) ; That is not possible: pandas is not installed here.
draw a plot of x^2 with matplotlib|plot y = x*{e} using matplotlib ; import matplotlib.pyplot as plt\nplt.plot([x * {e} for x in range(10)])\nprint("plotted") ; That is not possible: matplotlib is not installed here.
chr of -{a}|the character with code -{a} ; print(chr(-{a})) ; There is no character with that code: it can't be negative.
ascii code of {w}|ord of the text {w} ; print(ord("{w}")) ; That is not possible: only a single character has a code, and {w} has more.
add {a} and the word {w}|{a} plus {w} as numbers ; print({a} + int("{w}")) ; That can't be computed: {w} is not a number.
pick {n} different ones from {S} at random|a sample of {n} out of {S} ; import random\nprint(random.sample({S}, {n})) ; That is not possible: the list has fewer than {n}.
""".strip().split("\n")]


@family("failures", 8.0)
def no_result(d):
    """What can't be computed: the code fails and the answer says why."""
    r = d.r
    asks, code, says = r.choice(NO)
    w, w2, w3 = (x.lower() for x in r.some(WORDS, 3))
    S = [x.lower() for x in r.some(WORDS, r.randint(3, 4))]
    yn = r.randint(1950, 2050)
    v = dict(a=r.int(2, 999), b=r.randint(2, 99), e=r.randint(2, 9), e2=r.randint(1, 9), g=r.choice("GHKPQRSTUVWXYZ"), n31=31, y=r.randint(1960, 2050), yn=yn + (yn % 4 == 0), n=r.randint(7, 20), h=r.randint(24, 60), w=w, w3=r.choice("cat dog sun box pen cup map key hat bag jar net owl fox".split()),
             S=json.dumps(S, ensure_ascii=False), D=json.dumps({w2: r.randint(2, 60), w3: r.randint(2, 60)}, ensure_ascii=False), f=filename(r))
    while os.path.exists(v["f"]):
        v["f"] = "my_" + v["f"]
    if w in S or w in (w2, w3):
        w = v["w"] = w + "x"
    put = lambda t: re.sub(r"\{(\w+)\}", lambda m: str(v[m.group(1)]) if m.group(1) in v else m.group(), t).replace("\\n", "\n")
    t = r.pick(asks.split("|"))
    t = re.sub(r"\{(\w+)\}", lambda m: "\x01" + str(v[m.group(1)]) + "\x02" if m.group(1) in v else m.group(), t)
    d.user(noisy(r, t + r.choice(["", "", "?"]) if t[-1:] not in "?,\x02" else t, 0.8))
    code = code.replace('.split("\\n")', '.splitlines()')
    if "os." in code:                                   # what would change files is not run here
        f, do = v["f"], put(code).split("\n")[1]
        d.steps.append(("py", put(code)))
        d.fail(f'Traceback (most recent call last):\n  File "Cell In[{d.kernel.count + 1}]", line 2, in <module>\n    {do}\nFileNotFoundError: [Errno 2] No such file or directory: \'{f}\'' + (f" -> 'new_{f}'" if "rename" in do else ""))
    else:
        d.py(put(code))
        if d.steps[-1][1].startswith("completed"):
            raise ValueError(code)
    t = put(says)
    d.say(t[:1].upper() + t[1:] if not t.startswith(w) else t, [])


# ---- only a part came ------------------------------------------------------------------------------------------------------------------------------
PARTS = [r.split(" ; ") for r in r"""
list_readings/all_readings : Readings of all sensors ; readings of all sensors|what do the sensors say|all sensor values please ; {"values": {"{A}": {x}, "{B}": {y}}, "missing": ["{C}"]} ; {A} shows {x} and {B} shows {y}; {C} is missing.
branch_figures/all_sales : Sales of all branches ; sales of all branches|how did the branches do|figures of every branch ; {"{A}": {x}, "{B}": {y}, "{C}": null} ; {A} has {x} and {B} has {y}; there is no value for {C}.
send_to_all/mail_all : Sends the newsletter to all lists ; send the newsletter|newsletter to everybody|mail the newsletter out now ; {"sent": {x}, "failed": {k}} ; {x} were sent, {k} failed.
import_contacts/load_contacts : Imports the address book ; import my contacts|load the address book|get the contacts in ; imported {x} of {t}, {k} rejected: no number ; {x} of {t} were imported; {k} were rejected because they have no number.
backup_all/run_backup : Backs up all disks ; back up everything|run the backup|backup of all disks please ; {"done": ["{A}", "{B}"], "failed": {"{C}": "disk full"}} ; {A} and {B} are done; {C} failed: disk full.
check_links/test_links : Tests the links of the site ; test our links|are all links alive|check the links of the page ; {x} ok, {k} dead, first dead: {A} ; {x} are ok and {k} are dead; the first dead one is {A}.
sync_photos/photo_sync : Copies photos to the server ; sync the photos|copy my photos over|are my photos on the server, sync them ; {"copied": {x}, "skipped": {k}, "reason": "too large"} ; {x} were copied and {k} skipped: too large.
update_fleet/update_devices : Updates all devices ; update all devices|bring the devices up to date|fleet update ; partial: {A} updated, {B} updated, {C} offline ; {A} and {B} are updated; {C} is offline.
price_check/all_prices : Prices from all suppliers ; prices of all suppliers|what do the suppliers want|compare the supplier prices ; {"{A}": {x}, "{B}": "timeout"} ; {A} wants {x}; {B} did not answer: timeout.
book_all/reserve_all : Reserves all rooms of the list ; reserve all rooms on the list|book the rooms|take all the rooms ; {"booked": ["{A}"], "refused": ["{B}"]} ; {A} is booked; {B} was refused.
read_meters/collect_meters : Reads all meters ; read all meters|what do the meters show|meter round please ; {A} {x} kWh, {B} no answer ; {A} shows {x} kWh; {B} did not answer.
run_tests/test_suite : Runs the tests ; run the tests|do the tests pass|test suite please ; {x} passed, {k} failed: {A} ; {x} passed and {k} failed: {A}.
pay_all/pay_invoices : Pays the open invoices ; pay all open invoices|settle the invoices|pay what's due ; {"paid": {x}, "declined": {k}, "reason": "limit reached"} ; {x} were paid and {k} declined: limit reached.
translate_all/translate_pages : Translates the pages of the manual ; translate the manual|all pages into English|get the manual translated ; pages done: {x} of {t}; the rest timed out ; {x} of {t} pages are done; the rest timed out.
restart_all/restart_nodes : Restarts all nodes ; restart all nodes|reboot the nodes|bring every node down and up ; {"restarted": {x}, "unreachable": ["{A}"]} ; {x} were restarted; {A} is unreachable.
""".strip().split("\n")]


@family("failures", 3.0)
def in_part(d):
    r = d.r
    head, asks, res, says = r.choice(PARTS)
    names, about = head.split(" : ")
    own = {"name": r.choice(names.split("/")), "description": about, "parameters": {"type": "object", "properties": {}, "required": []}}
    neighbours(d, own)
    x, k = r.int(3, 900), r.randint(1, 9)
    A, B, C = r.some(r.choice([NAMES, CITIES]), 3) if r.p(0.4) else r.sample(r.choice([FRUIT, ["pump", "boiler", "roof", "cellar", "gate", "attic", "inlet", "tank"], ["db1", "web2", "mail1", "cache3", "node7", "edge4"]]), 3)
    v = dict(x=x, y=r.int(3, 900), k=k, t=x + k, A=A, B=B, C=C)
    user(d, asks.split("|"))
    d.call(own["name"], {})
    d.result(fill(res, v))
    t = fill(says, v)
    d.say(t, [s for s in (x, A) if str(s) in t])
