"""Functions of one trade, tended over several turns: what was looked up is meant by its place, its neighbour, its state or as "the other"; two or more are added, compared and shared; a value that was reckoned goes into a call; one field of the last
call changes; a list is answered and something of it is taken; what is missing is asked for; a wrong name is put right.  What was said already needs no call.  tended2.py holds more trades."""
import datetime
import json
import functions
from core import WIDE, afresh, family
from pools import CITIES, ITEMS, NAMES, SENTENCES, WORDS
from schemas import camel
from threads import ASIDE, user, wander

KINDS = dict(s="string", i="integer", n="number", b="boolean")


def parameter(text):
    """s, i, n, b, S (an array of strings) or a|b (one of these); what it is after a colon."""
    kind, _, about = text.partition(":")
    p = {"type": "array", "items": {"type": "string"}} if kind == "S" else {"type": "string", "enum": kind.split("|")} if "|" in kind else {"type": KINDS[kind]}
    return dict(p, description=about) if about else p


def fn(name, about, /, **props):
    """A schema; a parameter whose kind ends in ? may be left out."""
    return {"name": name, "description": about, "parameters": {"type": "object", "properties": {k: parameter(v.replace("?", "")) for k, v in props.items()}, "required": [k for k, v in props.items() if "?" not in v]}}


def num(x):
    """As a call holds it: 630 and not 630.0."""
    x = float(x)
    return int(x) if x == int(x) else x


def clock(text, minutes=0):
    return (datetime.datetime(2000, 1, 1, *map(int, text.split(":"))) + datetime.timedelta(minutes=minutes)).strftime("%H:%M")


def when(r, lo=6, hi=21, step=5):
    return f"{r.randint(lo, hi):02d}:{r.randrange(0, 60, step):02d}"


def spoken_time(r, t):
    h, m = map(int, t.split(":"))
    ways = [t, t, t.lstrip("0") if h else t, f"{(h - 1) % 12 + 1}:{m:02d} {'am' if h < 12 else 'pm'}"] + [f"{(h - 1) % 12 + 1} {'am' if h < 12 else 'pm'}"] * (m == 0)
    return r.choice(ways)


def listed(xs, word="and"):
    return xs[0] if len(xs) == 1 else ", ".join(xs[:-1]) + f" {word} " + xs[-1]


class Desk:
    def __init__(self, d):
        self.d, self.r, self.form, self.flags = d, d.r, d.r.randrange(4), set()

    def offer(self, *fs):
        r = self.r
        names = [f["name"] for f in fs]
        self.d.functions = list(fs) + [f for f in functions.distractors(r, r.choice([0, 0, 0, 1, 2])) if f["name"] not in names]
        r.shuffle(self.d.functions)

    def name(self, text):
        n = self.r.choice(text.split("/"))
        return camel(n) if self.r.p(0.15) else n

    def ask(self, ways, **v):
        user(self.d, ways.split(" | "), 0.6, **v)

    def call(self, name, args, result):
        self.d.call(name, args)
        self.d.result(result if isinstance(result, str) else json.dumps(result, ensure_ascii=False))

    def told(self, got):
        """A few fields as a function gives them back."""
        if self.form == 3:
            return ", ".join(f"{k}: {v}" for k, v in got.items())
        return "\n".join(f"{k} {v}" for k, v in got.items()) if self.form == 2 else json.dumps(got, ensure_ascii=False)

    def ok(self):
        return self.r.choice(["ok", "done", '{"ok": true}', '{"success": true}', "saved", '{"status": "ok"}'])

    def say(self, text, *facts):
        text = text if isinstance(text, str) else self.r.choice(text)
        self.d.say(text[:1].upper() + text[1:], [f for f in facts if str(f) in text])
        return True

    def run(self, e, places=2):
        """One expression's value, rounded if it is broken."""
        v = eval(e)
        out = self.d.py(f"print(round({e}, {places}))" if isinstance(v, float) else f"print({e})")
        if len(out) > 13:
            raise ValueError(out)
        return out

    def reckon(self, e, unit="", places=2):
        out = self.run(e, places)
        if float(out) <= 0:
            raise ValueError(out)
        self.say(self.r.choice(["That is {o}.", "It is {o}.", "That makes {o}."]).replace("{o}", out + ("" if unit == "%" else " ") * bool(unit) + unit), out)
        self.out = out
        return True

    def moved(self, t, minutes):
        """A time so many minutes on, by a program."""
        h, m = map(int, t.split(":"))
        sign, k = ("+", minutes) if minutes >= 0 else ("-", -minutes)
        out = self.d.py(f'from datetime import datetime, timedelta\nprint((datetime(2000, 1, 1, {h}, {m}) {sign} timedelta(minutes={k})).strftime("%H:%M"))')
        self.say(["That is {o}.".replace("{o}", out), f"At {out}."], out)
        return True

    def once(self, flag):
        """Whether this comes for the first time."""
        new = flag not in self.flags
        self.flags.add(flag)
        return new


def tended(name, weight, want=(3, 3, 4, 4, 5, 5, 6), least=3):
    """A kind opens the talk and gives its moves with their weights."""
    def make(kind):
        def walk(d):
            t = Desk(d)
            moves = kind(t)
            fs, ws = zip(*moves, (lambda: ASIDE, 0.25))
            wander(d, lambda _: d.r.choices(fs, ws)[0](), d.r.choice(want), 60, least)

        family("turns", weight, name)(lambda d: afresh(d, walk))
        return kind

    return make


def fresh(t, pool, had):
    draw = t.r.pick if len(pool) > 40 or id(pool) in WIDE else t.r.choice        # a held-out seventh of a short list may be nothing
    return next(x for x in iter(lambda: draw(pool), None) if x not in had and not set("\"'{}") & set(x))


# ---- things with numbers: looked up, their neighbours, and something done to one of them --------------------------------------------------------------
# thing ; look ; about ; states ; figure:unit:lo-hi:places ; asks of the figure ; act ; about ; wishes ; said
NUMBERED = [x.split(" ; ") for x in """
order ; order_status/orders.get/get_order ; Status of an order ; open/packed/shipped/on hold ; total:euros:12-400:2 ; what do i pay for {it} | what does {it} cost | the total of {it}? | how much is {it} ; cancel_order/orders.cancel ; Cancels an order ; cancel {it} | call {it} off | i don't need {it} any more, cancel | {it} can be cancelled ; Order {n} is cancelled.
ticket ; ticket_info/tickets.get/show_ticket ; Shows a support ticket ; open/assigned/waiting/solved ; minutes:minutes:5-300:0 ; time spent on {it}? | how long did {it} take so far | minutes of {it} | how much time went into {it} ; close_ticket/tickets.close ; Closes a ticket ; close {it} | {it} is done, close | you can close {it} | shut {it} ; Ticket {n} is closed.
invoice ; get_invoice/invoices.show/invoice_state ; State of an invoice ; open/paid/overdue/sent ; amount:euros:40-3000:2 ; amount of {it}? | how much is {it} over | what's the sum on {it} | {it} was how much ; send_reminder/invoices.remind ; Sends a reminder for an invoice ; send a reminder for {it} | remind them of {it} | reminder for {it} please | {it} needs a reminder ; The reminder for invoice {n} went out.
parcel ; track_parcel/parcels.where/parcel_info ; Where a parcel is ; in transit/delivered/at the depot/announced ; weight:kg:1-30:1 ; how heavy is {it} | weight of {it}? | what does {it} weigh | kilos of {it} ; hold_parcel/parcels.hold ; Keeps a parcel at the depot ; keep {it} at the depot | hold {it} | don't deliver {it}, hold it back | have {it} held ; Parcel {n} stays at the depot.
booking ; get_booking/bookings.show ; Shows a booking ; confirmed/requested/paid/waiting ; price:euros:50-1800:0 ; what does {it} cost | price of {it}? | how much is {it} | {it} costs what ; cancel_booking/bookings.cancel ; Cancels a booking ; cancel {it} | drop {it} | cancel the booking, {it} i mean | {it} is off, cancel it ; Booking {n} is cancelled.
claim ; claim_state/claims.get ; State of a claim ; new/checked/refused/in work ; amount:dollars:80-9000:0 ; how much is {it} about | amount of {it}? | {it} is over what sum | what does {it} ask for ; approve_claim/claims.approve ; Approves a claim ; approve {it} | {it} is fine, approve | let {it} through | say yes to {it} ; Claim {n} is approved.
job ; job_status/jobs.get/print_job ; State of a print job ; queued/printing/done/stopped ; pages:pages:2-400:0 ; how many pages has {it} | pages of {it}? | size of {it} in pages | how long is {it}, pages ; restart_job/jobs.restart ; Starts a job again ; restart {it} | run {it} again | start {it} once more | {it} again please ; Job {n} was started again.
batch ; batch_info/lab.batch/get_batch ; Data of a batch ; released/in test/blocked/new ; yield:kg:20-900:1 ; yield of {it}? | how many kg did {it} give | what did {it} yield | kilos from {it} ; block_batch/lab.block ; Blocks a batch ; block {it} | {it} must be blocked | stop {it} from going out, block | lock {it} ; Batch {n} is blocked.
""".strip().split("\n")]


@tended("tended_numbers", 30.0)
def numbered(t):
    r = t.r
    thing, looks, about, states, figure, asks, acts, act_about, wishes, said = r.choice(NUMBERED)
    look, act = t.name(looks), t.name(acts)
    key = r.choice([thing, "number", "id", f"{thing}_id"])
    f, unit, span, places = figure.split(":")
    text = r.p(0.2)                                          # a number with letters, passed on as it is
    t.offer(fn(look, about, **{key: "s" if text else "i"}), fn(act, act_about, **{key: "s" if text else "i"}))
    tail, seen, done = r.choice("ABCKX"), {}, []
    n = r.int(200, 9800)
    id_ = lambda n: f"{n:05d}-{tail}" if text else n
    state = lambda: r.choice(states.split("/"))

    def fetch(n, unknown=False):
        if unknown:
            t.call(look, {key: id_(n)}, r.choice([{"error": f"unknown {thing}"}, "not found", {"error": "not found", key: id_(n)}]))
            return t.say([f"There is no {thing} {id_(n)}.", f"{thing} {id_(n)} isn't known."], id_(n))
        lo, hi = map(int, span.split("-"))
        v = round(r.uniform(lo, hi), int(places)) if int(places) else r.randint(lo, hi)
        seen[n] = dict(state=state(), v=v)
        t.call(look, {key: id_(n)}, t.told({"status": seen[n]["state"], f: v}))
        t.last = n
        return t.say([f"{thing} {id_(n)} is {seen[n]['state']}, {v} {unit}.", f"It is {seen[n]['state']}: {v} {unit}."], v)

    def begin(n, unknown=False):
        t.ask(f"status of {thing} {{n}} | what about {thing} {{n}} | {thing} {{n}}? | how is {thing} {{n}} | check {thing} {{n}} | look up {thing} {{n}} | show me {thing} {{n}} | where is {thing} {{n}} at", n=id_(n))
        return fetch(n, unknown)

    if r.p(0.12):
        begin(n + 7, True)
        t.ask("oh, {n} | sorry, {n} | i meant {n} | {n} then | try {n} | it's {n}", n=id_(n))
        fetch(n)
    else:
        begin(n)

    def another():
        n = t.last + r.choice([3, 5, 10, 17, -4, 100, 31])
        if n in seen or len(seen) > 2 or n < 1:
            return False
        t.ask("and {n} | {n}? | what about {n} | now {n} | same for {n} | and number {n}", n=id_(n))
        return fetch(n)

    def neighbour():
        if text or len(seen) > 2:
            return False
        k = r.choice([-1, 1])
        if t.last + k in seen:
            return False
        t.ask("the one before that | and the one before | the number before it | one number lower | the previous number | one before" if k < 0 else "the next one | and the one after that | the number after it | one number higher | and the following one | the next number")
        return fetch(t.last + k)

    def named(x):
        xs = list(seen)
        opts = [f"{id_(x)}"] + ["this one", "it", "that one"] * (x == t.last)
        if len(xs) == 2:
            opts += ["the first one"] * (x == xs[0]) + ["the second one"] * (x == xs[1]) + ["the other one", "the other"] * 2 * (x != t.last)
        if sum(s["state"] == seen[x]["state"] for s in seen.values()) == 1 and len(xs) > 1 and " " not in seen[x]["state"]:
            opts.append(f"the {seen[x]['state']} one")
        return r.choice(opts)

    def do():
        x = t.last if r.p(0.5) else r.choice(list(seen))
        if x in done:
            return False
        t.ask(wishes, it=named(x))
        t.call(act, {key: id_(x)}, t.ok())
        done.append(x)
        t.last = x
        return t.say([said.replace("{n}", str(id_(x)))], id_(x))

    def same():
        rest = [x for x in seen if x not in done]
        if len(done) != 1 or len(rest) != 1 or len(seen) != 2:
            return False
        t.ask("the same for the other | the other one too | and the other one as well | do that with the other too | both, actually")
        t.call(act, {key: id_(rest[0])}, t.ok())
        done.append(rest[0])
        t.last = rest[0]
        return t.say([said.replace("{n}", str(id_(rest[0])))], id_(rest[0]))

    def read():
        x = r.choice(list(seen))
        if len(seen) < 2:
            return False
        t.ask(asks, it=named(x))
        t.last = x
        return t.say([f"{thing} {id_(x)}: {seen[x]['v']} {unit}.", f"It is {seen[x]['v']} {unit}."], seen[x]["v"])

    def sums():
        v = [s["v"] for s in seen.values()]
        if len(v) < 2 or not t.once(f"sum{len(v)}"):
            return False
        t.ask("both together | what would both be | sum of the two | total of both | the two in all" if len(v) == 2 else "all three together | sum of the three | total of all of them | and in all")
        return t.reckon(" + ".join(map(str, v)), unit)

    def gap():
        v = sorted((s["v"] for s in seen.values()), reverse=True)
        if len(v) != 2 or v[0] == v[1] or not t.once("gap"):
            return False
        t.ask("difference of these two | how much more is the bigger one | by how much do they differ | gap between the two")
        return t.reckon(f"{v[0]} - {v[1]}", unit)

    def count():
        s = r.choice([x["state"] for x in seen.values()])
        hits = [str(id_(x)) for x in seen if seen[x]["state"] == s]
        if len(seen) < 2 or len(hits) == len(seen) or not t.once("which"):
            return False
        t.ask("which one is {s} | which of them is {s} | so which is {s}" if len(hits) == 1 else "which are {s} | which ones are {s}", s=s)
        return t.say([f"{listed(hits)}.", f"{thing} {listed(hits)}."], *hits)

    return [(another, 3), (neighbour, 4), (do, 3), (same, 4), (read, 2), (sums, 3), (gap, 1.5), (count, 1.5)]


# ---- counts by name: both, a share, some that move from one to the other ------------------------------------------------------------------------------
COUNTED = [x.split(" ; ") for x in """
get_population/census.count/inhabitants ; Population of a town ; town/place/city ; city ; people ; how many people live in {x} | population of {x} | inhabitants of {x}? ; move to
stock_level/warehouse.stock/get_stock ; Boxes in a warehouse ; warehouse/site ; city ; boxes ; how many boxes are in {x} | stock in {x}? | what's in the warehouse {x} ; are moved to
members/club.size/member_count ; Members of a branch ; branch/club ; city ; members ; how many members has {x} | members in {x}? | size of the {x} branch ; change to
get_budget/budget.left/budget_of ; Budget of a department, in euros ; department/unit ; dept ; euros ; budget of {x} | how much has {x} got | what is left for {x} ; go to
cows/farm.herd/herd_size ; Cows on a farm ; farm/owner ; name ; cows ; how many cows has {x} | cows at {x}'s | herd of {x}? ; are sold to
points_of/league.points/score_of ; Points of a player ; player/name ; name ; points ; points of {x} | how many points has {x} | score of {x}? ; go to
bike_count/station.bikes/free_bikes ; Bikes at a station ; station/place ; city ; bikes ; bikes at {x}? | how many bikes are in {x} | free bikes, {x} ; are taken to
get_balance/savings.balance/account_of ; Balance of somebody's savings, in euros ; owner/person ; name ; euros ; how much has {x} saved | balance of {x} | {x}'s savings? ; are sent to
""".strip().split("\n")]
DEPTS = "sales,marketing,research,support,design,logistics,training,finance,production,purchasing".split(",")


@tended("tended_counts", 24.0)
def counted(t):
    r = t.r
    names, about, keys, pool, unit, asks, verb = r.choice(COUNTED)
    name, key = t.name(names), r.choice(keys.split("/"))
    pool = dict(city=CITIES, name=NAMES, dept=DEPTS)[pool]
    field = r.choice([unit, "count", "value", "number"])
    t.offer(fn(name, about, **{key: "s"}))
    seen = {}

    def look(ways):
        x = fresh(t, pool, seen)
        v = r.int(12, 9000)
        if v in seen.values():
            raise ValueError("twice")
        t.ask(ways, x=x)
        t.call(name, {key: x}, {field: v} if t.form < 2 else str(v) if t.form == 2 else f"{v} {unit}")
        seen[x] = v
        return t.say([f"{x}: {v} {unit}.", f"{v} {unit}.", f"It is {v} {unit}."], v)

    look(asks)

    def more():
        return len(seen) < (3 if r.p(0.3) else 2) and look("and {x} | {x}? | and in {x} | what about {x} | the same for {x} | now {x}" if pool is CITIES else "and {x} | {x}? | what about {x} | the same for {x} | now {x}")

    def both():
        if len(seen) < 2 or not t.once(f"both{len(seen)}"):
            return False
        t.ask("both | both together | the two in all | together | sum of the two" if len(seen) == 2 else "all three | together | sum of all | total now")
        return t.reckon(" + ".join(map(str, seen.values())), unit)

    def pole():
        return max(seen, key=seen.get), min(seen, key=seen.get)

    def share():
        if len(seen) != 2 or not t.once("share"):
            return False
        a, b = pole()
        x, w = (b, "smaller") if r.p(0.5) else (a, "bigger")
        p = r.choice([1, 1, 2])
        t.ask(f"the {w} as a percentage of both | share of the {w} one in percent of both | what percent of the two together is the {w} one | {{x}} in percent of both | how much of it all is {{x}}, in percent", x=x)
        v = list(seen.values())
        return t.reckon(f"{seen[x]} / ({v[0]} + {v[1]}) * 100", "%", p)

    def move():
        if len(seen) != 2 or not t.once("move"):
            return False
        a, b = pole()
        if seen[b] < 20:
            return False
        k = r.randint(1, min(200, (seen[a] - seen[b]) // 2 or 1))
        if r.p(0.5):
            k = max(10, k // 10 * 10)
        t.ask(f"if {{k}} {verb} the smaller one from the bigger | and when {{k}} {verb} {{b}} from {{a}} | {{k}} of {{a}} {verb} {{b}}, then? | say {{k}} {verb} {{b}} from {{a}}, both numbers", k=k, a=a, b=b)
        out = t.d.py(f"print({seen[a]} - {k}, {seen[b]} + {k})").split()
        t.say([f"{a} {out[0]}, {b} {out[1]}.", f"Then {a} has {out[0]} and {b} {out[1]}."], *out)
        seen[a], seen[b] = map(int, out)
        t.flags -= {"gap", "which"}
        return True

    def gap():
        if len(seen) != 2 or not t.once("gap"):
            return False
        a, b = pole()
        t.ask("difference | how many more has {a} | how many {u} more is that | by how much is {a} ahead | how far apart are they | {a} minus {b}", a=a, b=b, u=unit)
        return t.reckon(f"{seen[a]} - {seen[b]}", unit)

    def times():
        if len(seen) != 2 or not t.once("times"):
            return False
        a, b = pole()
        t.ask("how many times the smaller one is the bigger | {a} divided by {b} | how often does {b} go into {a}, one decimal or two | ratio of the bigger to the smaller", a=a, b=b)
        return t.reckon(f"{seen[a]} / {seen[b]}")

    def which():
        if len(seen) < 2 or not t.once("which"):
            return False
        k = r.randrange(2)
        x = pole()[k]
        t.ask("which has more | who's got more | which one is bigger | where is it more" if k == 0 else "which has fewer | which is smaller | where is it less | the smaller one is which") if len(seen) == 2 else t.ask("which has most | where is it most" if k == 0 else "which has least | where is it least")
        return t.say([f"{x}, with {seen[x]}.", f"That is {x}: {seen[x]} {unit}."], seen[x])

    return [(more, 6), (both, 3), (share, 3), (move, 3), (gap, 3), (times, 1), (which, 2)]


# ---- a name that isn't known, and which one was meant ---------------------------------------------------------------------------------------------------
SPELT = [x.split(" ; ") for x in """
lookup_word/dictionary.get/define ; Looks a word up ; word ; word ; what does "{x}" mean | meaning of "{x}" | define "{x}" | "{x}" - what is that ; and "{x}"? | what about "{x}" | and "{x}" means?
town_info/places.get/about_town ; What is known of a town ; town/name ; city ; tell me about {x} | what do you have on {x} | look up {x} | anything about {x}? ; and {x}? | now {x} | what about {x}
find_person/staff.find/get_person ; Looks somebody up in the staff list ; name/person ; name ; who is {x} | find {x} in the staff list | look up {x} | what does {x} do here ; and {x}? | now {x} | what about {x}
find_article/catalogue.get/article ; Looks an article up in the catalogue ; article/item ; item ; do we have {x} in the catalogue | look up {x} | {x}, what does the catalogue say | find {x} in the catalogue ; and {x}? | now {x} | what about {x}
""".strip().split("\n")]


def misspelt(r, x):
    i = r.randrange(1, len(x) - 1)
    k = r.randrange(3)
    y = x[:i] + x[i + 1:] if k == 0 else x[:i] + x[i] + x[i:] if k == 1 else x[:i] + x[i + 1] + x[i] + x[i + 2:]
    if y == x:
        raise ValueError(x)
    return y


@tended("tended_spelling", 16.0, (3, 3, 4, 4, 5))
def spelt(t):
    r = t.r
    names, about, keys, pool, asks, more = r.choice(SPELT)
    name, key, pool = t.name(names), r.choice(keys.split("/")), dict(word=WORDS, city=CITIES, name=NAMES, item=ITEMS)[pool]
    t.offer(fn(name, about, **{key: "s"}))
    seen = []

    def found(x):
        s = r.pick(SENTENCES)
        t.call(name, {key: x}, s if t.form else {"text": s})
        seen.append(x)
        return t.say([s, f"{x}: {s}"], s)

    def wrong(ways):
        x = next(x for x in iter(lambda: fresh(t, pool, seen), None) if len(x) > 4 and x.isalpha())
        y = misspelt(r, x)
        t.ask(ways, x=y)
        t.call(name, {key: y}, r.choice([{"error": f"not found, did you mean {x}?"}, f"no entry {y}; similar: {x}", {"found": False, "suggestion": x}, f"not found. Did you mean {x}?"]))
        t.say([f"{y} isn't there. Did you mean {x}?", f"There is no {y}. {x}, perhaps?"], y, x)
        if r.p(0.8):
            t.ask("yes | yes that | that one | exactly | yes please | right, that one | yep | sure, that | i do, yes | of course | correct")
            return found(x)
        z = fresh(t, pool, seen + [x])
        t.ask("no, {x} | no i meant {x} | neither, {x} | not that, {x} please", x=z)
        return found(z)

    wrong(asks)

    def another():
        x = fresh(t, pool, seen)
        t.ask(more, x=x)
        return found(x)

    def letters():
        x = seen[-1]
        if not x.isalpha() or not t.once(x):
            return False
        t.ask("how many letters has it | and how many letters is that | number of letters in {x} | letters in the name?" if pool is not WORDS else "how many letters has it | number of letters in the word | how long is the word, letters", x=x)
        out = t.d.py(f"print(len({json.dumps(x)}))")
        return t.say([f"{x} has {out} letters.", f"It has {out} letters."], out)

    def again():
        return len(seen) < 3 and wrong(more)

    return [(another, 3), (letters, 3), (again, 1.5)]


# ---- a machine whose value follows: half of it, so much more, back, what it does in a time -------------------------------------------------------------
MACHINES = [x.split(" ; ") for x in """
set_speed/belt.speed/run_belt ; Sets the belt's speed ; metres_per_minute ; metres ; minutes ; 4-40 ; stop_belt/belt.stop ; Stops the belt ; run the belt at {v} | belt to {v} metres a minute | set the belt to {v} | let the belt run with {v}
set_flow/pump.flow/start_pump ; Sets what the pump gives ; litres_per_minute ; litres ; minutes ; 4-90 ; stop_pump/pump.off ; Stops the pump ; pump {v} litres a minute | set the pump to {v} litres per minute | start the pump with {v} | pump at {v}
set_rate/press.rate/press_speed ; Sets how many parts the press makes ; parts_per_hour ; parts ; hours ; 20-400 ; stop_press/press.halt ; Stops the press ; {v} parts an hour, please | set the press to {v} per hour | run the press at {v} | press at {v} parts an hour
set_print_rate/printer.rate ; Sets the printer's rate ; pages_per_minute ; pages ; minutes ; 4-60 ; pause_printer/printer.pause ; Pauses the printer ; print with {v} pages a minute | printer to {v} pages per minute | set the printer at {v} | let it print {v} a minute
set_turns/mixer.turns/spin_mixer ; Sets the mixer's turns ; turns_per_minute ; turns ; minutes ; 20-240 ; stop_mixer/mixer.off ; Stops the mixer ; mixer at {v} turns a minute | turn the mixer with {v} | set the mixer to {v} | {v} turns per minute for the mixer
set_charge/charger.power/charge_with ; Sets the charging power ; kilowatts ; kWh ; hours ; 4-22 ; stop_charging/charger.stop ; Stops charging ; charge with {v} kilowatts | charger to {v} kW | set charging to {v} | load the car with {v} kW
set_feed/feeder.rate/feed_at ; Sets how much the feeder gives ; grams_per_second ; grams ; seconds ; 4-80 ; stop_feeder/feeder.stop ; Stops the feeder ; feed {v} grams a second | feeder to {v} | set the feeder at {v} grams per second | let the feeder give {v}
set_pace/treadmill.pace/walk_at ; Sets the treadmill's pace ; km_per_hour ; km ; hours ; 3-16 ; stop_treadmill/treadmill.stop ; Stops the treadmill ; treadmill at {v} | set the treadmill to {v} km/h | i want to walk at {v} | pace {v} on the treadmill
""".strip().split("\n")]


@tended("tended_machine", 20.0)
def machine(t):
    r = t.r
    names, about, key, unit, time, span, stops, stop_about, asks = r.choice(MACHINES)
    name, stop = t.name(names), t.name(stops)
    t.offer(fn(name, about, **{key: "n"}), fn(stop, stop_about))
    lo, hi = map(int, span.split("-"))
    t.past, t.on = [], True

    def put(v):
        v = num(round(v, 2))
        if not 0 < v <= hi * 3 or t.past and v == t.past[-1]:
            raise ValueError(v)
        t.call(name, {key: v}, t.ok())
        t.past.append(v)
        t.on = True
        return t.say([f"It runs at {v} now.", f"Set to {v}.", f"Done, {v} now."], v)

    v = r.randrange(lo, hi + 1, 2) if r.p(0.7) else r.randrange(lo, hi * 2) / 2
    t.ask(asks, v=num(v))
    put(v)

    def change():
        if not t.on:
            return False
        v = t.past[-1]
        k = r.choice([1, 2, 2.5, 0.5, 3, 5, 10, 1.5])
        ways, new = r.choice([("half as fast | half of that | only half | halve it | at half the rate", v / 2), ("twice as fast | double it | twice that | double the rate", v * 2), ("a bit faster, plus {k} | {k} more | up by {k} | {k} faster | raise it by {k}", v + k), ("{k} less | slower by {k} | down by {k} | take {k} off | minus {k}", v - k), ("a quarter more | 25 percent more | 25% faster", v * 1.25), ("10 percent less | ten percent slower | 10% down", v * 0.9), ("three times as fast | triple it | three times that", v * 3), ("make that {w} | no, {w} | {w} instead | sorry, {w}", v + r.choice([1, -1, 4, 7]))])
        if new <= 0 or new * 2 != int(new * 2):
            return False                                    # what nobody reckons in the head
        t.ask(ways, k=num(k), w=num(new))
        return put(new)

    def makes():
        n = r.randint(2, 90) if time == "minutes" else r.randint(2, 12) if time == "hours" else r.randint(10, 300)
        if not t.on or "made" in t.flags and r.p(0.6):
            return False
        t.flags.add("made")
        t.ask("how many {u} in {n} {t} at that | {n} {t} of that are how many {u} | what does it give in {n} {t} | and in {n} {t}, {u}? | {u} after {n} {t}", u=unit, n=n, t=time)
        return t.reckon(f"{t.past[-1]} * {n}", unit)

    def needs():
        n = r.choice([100, 200, 250, 500, 600, 750, 900, 1000, 1200])
        if not t.on or not t.once("needs"):
            return False
        t.ask("how long for {n} {u} | {n} {u} take how many {t} | when are {n} {u} through, in {t} | {t} for {n} {u}", u=unit, n=n, t=time)
        return t.reckon(f"{n} / {t.past[-1]}", time)

    def back():
        if len(t.past) < 2 or not t.on or len(t.past) > 2 and t.past[-1] == t.past[-3]:
            return False
        t.ask("back to what it was | as before | back to the rate before | undo that | the old value again")
        return put(t.past[-2])

    def halt():
        if not t.on or len(t.past) < 2:
            return False
        t.ask("stop it | stop | off | that's enough, stop | switch it off | halt")
        t.call(stop, {}, t.ok())
        t.on = False
        return t.say(["It has stopped.", "Stopped.", "It is off."])

    def resume():
        if t.on:
            return False
        t.ask("start again as before | and on again, same value | same again | run it again with the last value")
        v = t.past.pop()
        return put(v)

    return [(change, 5), (makes, 3), (needs, 1), (back, 2), (halt, 1.2), (resume, 3)]
