"""Calls of the functions of args1.py and later, where a message holds more than the values.

What teaches is contrast: an optional parameter is there in one conversation and missing in the next while the same words are said; a unit, an enum, a yes or no
stand in the schema in another form each time (forms.py); a number, a name, an hour is said that no argument takes; a value is said and taken back."""
import re
import args1
import args2
import args3
import args4
import args5
import args6
import args7
import args8
import args9
import args10
import args11
import args12
import args13
import args14
import args15
import args16
import args17
import args18
import args21
import args22
import args23
import args24
import args25
import args26
import forms2  # noqa: F401 (fills MORE_FORMS)
import forms3  # noqa: F401 (and V)
import forms4  # noqa: F401 (fills MORE_FORMS)
import schemas
from core import family, noisy, spin
from forms import Amount, Choice, Flag, Limit, Param, Percent, Range, Several, Text, Thing, Whole, default, form_of, split
from outcomes import answered, failure, outcome
from pools import CITIES, NAMES, WORDS
from schemas import DULL, REFUSE, camel
from values import in_words, unglued
from calls import AFTER_N, BEFORE_N


class Card:
    def __init__(self, trade, lines):
        names, _, about = lines[0].partition(" :: ")
        self.trade, self.names, self.about = trade, names.split("/"), [a for a in about.split("/") if a]
        self.params = [Param(p) for p in split(lines[1], ";")]
        for p in self.params:
            dim = p.kind.split("(")[0]
            p.alone = sum(q.kind.startswith(dim + "(") for q in self.params) == 1
        self.by = {p.id: p for p in self.params}
        self.beside, self.results, self.wishes = [], [], []
        for l in lines[2:]:
            if l.startswith("~ "):
                self.beside = l[2:].split(" | ")
            elif l.startswith("=> "):
                self.results = [x.split(" :: ") for x in l[3:].split(" || ")]
            else:
                self.wishes += l.split(" | ")
        self.question = any(w.startswith("Q:") for w in self.wishes)
        self.marks = {w for n in self.names for w in re.split(r"[_.]", n)} - COMMON


COMMON = set("get set add find list new the for of my to in by do put is on up log make create update cancel remove change delete check show send".split())
CARDS = []
MODULES = (args1, args2, args3, args4, args5, args6, args7, args8, args9, args10, args11, args12, args13, args14, args15, args16, args17, args18, args21, args22, args23, args24, args25, args26)
for _m in MODULES:
    for _block in _m.TEXT.strip().split("\n\n"):
        _lines = _block.split("\n")
        if _lines[0].startswith("## "):
            _trade = _lines.pop(0)[3:]
        if any(_lines):
            CARDS.append(Card(_trade, _lines))
# What might serve for one another's wishes is never offered side by side, nor where the other is missing; the broad ones serve for too many.
SAME = [set(x.split()) for x in """book_courier send_parcel book_pickup; block_time schedule_call invite_people; note_down remember_date log_event find_note_about; report_broken_thing report_dirt; find_trains book_seat; find_route_kind plan_walk; sales_figures pivot hours_report
draw_relation plot_histogram; query_rows conditional_format sort_sheet run_export; translate_doc translate_between; place_order order_supplies update_line cancel_line; pay_person transfer_between pocket_money; rollback release_gate tag_release; expense_claim tax_receipt split_expense
book_hall rent_room_kind book_studio; order_lunch_team kitchen_order plan_buffet; swap_shift plan_shift plan_volunteer; open_task open_case; alert_rule snooze_alert set_sensor_limit; light_scene lamp_mood light_cue; water_plant book_water; plan_birthday plan_buffet rent_tent
report_lost lost_bag; record_rows measure_part; vaccination give_medicine; stock_alert count_stock_diff store_goods pantry_add; set_presence request_leave; read_aloud set_display; seat_guests wedding_table; rate_thing survey_answer; save_address save_reach; find_stay reserve_pitch
timetable_change set_presence; compare_items find_article; add_members start_employee; convert_amount exchange_cash; call_cab book_courier; move_guest extend_stay; chore_plan plan_shift; oven_program bake_batch; sleep_log log_event; send_abroad send_parcel; print_doc print_job; label_box print_labels; take_eggs order_eggs; grind_beans make_coffee; heat_oven oven_program; take_picture camera_clip; vintage_in stock_wine
restock order_supplies stock_alert; bake_rolls bake_batch oven_program; report_street report_thing report_broken_thing report_hole graffiti_report; move_in start_employee; log_dive; hold_seats reserve_seats; take_picture shoot_photo camera_clip record_clip; set_sign led_board door_sign announce
heat_oven preheat; grind_beans brew_cups; label_box make_label door_sign stamp_text; rename_path rename_file; tag_post tag_photo; search_cases search_rulings; tint_order mix_tone car_paint; match_thread sew_yarn; share_file send_file_to; take_eggs collect_eggs; deliver_meal deliver_to; raise_flag set_flag; point_scope; print_job; book_desk; deliver_to; visitor_badge; enter_result""".replace("\n", "; ").split("; ")]
BROAD = set("note_down find_note_about add_entry strike_entry send_message_to open_task open_case log_event place_order block_time record_rows order_supplies find_article query_rows stock_alert set_presence run_command remember_date".split())


def alike(a, b):
    return any(a.names[0] in s and b.names[0] in s for s in SAME)


FAR = CARDS[-sum(len(m.TEXT.strip().split("\n\n")) for m in MODULES[8:]):]         # those where saying and writing lie furthest apart
TRADE = {}
for _c in CARDS:
    TRADE.setdefault(_c.trade, []).append(_c)


class Fn:
    """A card as one conversation's schema has it."""

    def __init__(self, d, card, keep=()):
        r = d.r
        self.card = card
        style = r.random()
        form = (lambda s: s) if style < 0.72 else camel if style < 0.87 else (lambda s: re.sub("[_.]", "-", s)) if style < 0.93 else (lambda s: camel(s)[0].upper() + camel(s)[1:])
        key = camel if 0.72 <= style < 0.87 else (lambda s: s)
        self.name = form(card.names[0] if r.p(0.5) else r.choice(card.names))
        self.forms, props, need = {}, {}, []
        fewer = r.choice([0.08, 0.2, 0.2, 0.45])            # a small schema now and then
        for p in card.params:
            p.turned = bool(p.inverse) and r.p(0.3)
            p.camel = key is camel
            k = "+".join(key(x) for x in r.choice(p.inverse if p.turned else p.names[:1] if r.p(0.6) else p.names).split("+"))
            f = self.forms[p.id] = form_of(r, p, k, props)
            if p.optional and p.id not in keep and r.p(fewer):
                continue                                    # what is said of it is no argument today
            got = f.props()
            if set(got) & set(props):
                if k != key(p.names[0]) and not p.turned:
                    f = self.forms[p.id] = form_of(r, p, "+".join(key(x) for x in p.names[0].split("+")), props)
                    got = f.props()
                if set(got) & set(props):
                    f.gone = True
                    continue
            if p.optional and r.p(0.16):
                default(r, f)
            props.update(got)
            if not p.optional and "range(" not in p.kind:
                need += list(got)
        self.keys = list(props)
        if r.p(0.1):
            for s in props.values():
                s.pop("description", None) if not self.told(s) else None
        body = {"type": "object", "properties": props, "required": need}
        if not need and r.p(0.3):
            del body["required"]
        about = r.choice(card.about) if card.about and r.p(0.93) else ""
        self.schema = {"name": self.name, **({"description": about + ("." if r.p(0.15) else "")} if about else {}), "parameters": body}

    def told(self, s):
        return any(f.note and f.schema is s for f in self.forms.values())

    def params(self, vals):
        return {k: vals[k] for k in self.keys if k in vals}


FIXES = [", no wait, ", " - no, ", ", sorry, ", ", I mean ", "... no, ", ", rather ", " - sorry, ", ", no, make that ", " (no, ", ", wait, ", ", or rather "]
IRRELEVANT = ["I'm on the {#2-9}th floor", "my phone is at {#3-30} percent", "I've been here since {T}", "we were {#2-9} people yesterday", "{N} told me to ask you", "{N} sits next to me and says hello", "I have {#2-40} minutes left", "it's my second try", "the old system took {#2-20} clicks for this", "I'm calling from {C}", "it worked {#2-9} times last week",
              "{N} did it for me until now", "I only slept {#3-6} hours", "there are {#2-9} of us waiting", "sorry, I'm new here", "I asked {#2-5} times already", "I'm off at {T}", "{N} is on holiday", "the boss wants it", "I promised it to {N}", "page {#2-90} of the manual says you can", "like last time", "I have a meeting at {T}", "my extension is {#100-999}"]


# The young, the old, the busy.
MANNER = ["yo ", "hey so ", "ok listen, ", "alright: ", "Dear computer, ", "My dear, ", "Excuse me, ", "Good day! ", "If it is not too much trouble: ", "Would you be so kind: ", "I'd be grateful for this: ", "quick: ", "boss says: ", "dude, ", "right then, ", "for the file: ", "from the front desk: ", "as discussed: ", "new job: ", "second thing: ", "lol ok, ", "Sir, ", "you there? ", "me again: ", "on it, but first: "]
TAIL = [" my dear", ", thank you kindly", " lol", " k thx", " ASAP!!", ", when you get a chance", ", much obliged", ", cheers mate", ", over", " bro", ", that would be lovely", " - and that's that", ", if you'd be so good", " thx!!", ", will you", ", done by you I hope", ", many thanks in advance"]


def filled(r, t):
    """A remark with numbers and names in it that are no argument."""
    def one(m):
        k = m.group(1)
        if k[0] == "#":
            a, b = k[1:].split("-")
            n = r.randint(int(a), int(b))
            return in_words(n) if n < 20 and r.p(0.3) and not m.string[m.end():].startswith("th") and m.string[:m.start()][-1:] in ("", " ") else str(n)
        return {"N": r.pick(NAMES), "C": r.pick(CITIES), "T": f"{r.randint(7, 20)}:{r.choice(['00', '30', '15'])}", "W": r.pick(WORDS).lower()}[k]
    t = re.sub(r"\{([#A-Z][^}]*)\}", one, t)
    return re.sub(r"\b(\d*)([123])th\b", lambda m: m.group() if m.group(1).endswith("1") else m.group(1) + m.group(2) + {"1": "st", "2": "nd", "3": "rd"}[m.group(2)], t)


def smooth(t):
    """Words that a value brings itself: "on tomorrow", "for from Monday"."""
    return re.sub(r"\b(on|at|by|from|until|before|since|for|of|to) (\x01?)(today|tomorrow|yesterday|the day after tomorrow|the day before yesterday|in (?:two|3|five|a) (?:days|weeks?)|\d days ago|two days ago|a week ago|a week from today|on |from |between |every |daily|each |during |all week)", lambda m: (m.group(1) + " " if m.group(1) in ("by", "until", "since", "before", "to") and m.group(3) in ("today", "tomorrow", "yesterday", "the day after tomorrow") else "") + m.group(2) + m.group(3), t)


def family_of(f):
    """Forms whose values might be taken for one another's."""
    return ("amount", f.dim) if isinstance(f, Amount) else "number" if isinstance(f, Whole) else type(f).__name__


def wish(d, fn, text=None, level=1.0):
    """(what is said, values by key, values by parameter, whether it asks)"""
    r, card = d.r, fn.card
    t = text or r.pick(card.wishes)
    asks = t.startswith("Q:")
    t = spin(r, t[2:] if asks else t)
    vals, own, spoken = {}, {}, {}
    ahead = re.findall(r"<, ([^<>]*)>", t)
    if ahead and r.p(0.1):                                  # what is usually said in passing comes first
        a = r.choice(ahead)
        t = a + r.choice([", ", ": ", " - ", ". "]) + t.replace(f"<, {a}>", "", 1)

    def segment(m):
        s, after = m.group(1), m.string[m.end():m.end() + 1]
        if r.p(0.45):
            return ""
        if s.startswith(", ") and r.p(0.12):
            s = r.choice([" (" + s[2:] + ")", " - " + s[2:], ". " + s[2:], "; " + s[2:]])
        return (" " if s[0].isalnum() or s[0] in "{" else "") + s + (" " if s[-1] not in " (-" and after.isalnum() else "")
    t = re.sub(r"<([^<>]*)>", segment, t)

    def fixed(m):
        p, v = m.group(1), m.group(2)
        f = fn.forms[p]
        got = f.const({"true": True, "false": False}.get(v, v)) if isinstance(f, (Flag, Choice)) else {f.key: int(v) if v.isdigit() else v}
        vals.update(got)
        own[p] = v
        return ""
    t = re.sub(r"\{(\w+)=([^}]*)\}", fixed, t)
    slots = [p for p in re.findall(r"\{(\w+)\}", t) if fn.forms[p].fixable]
    wrong = r.choice(slots) if slots and r.p(0.07) else None
    after = None                                            # a value that is put right at the end of the message
    if not wrong and r.p(0.04):
        numbers = sum(isinstance(fn.forms[q], (Amount, Whole, Percent, Range, Limit, Thing, Several)) or fn.forms[q].schema.get("type") in ("number", "integer") for q in set(re.findall(r"\{(\w+)\}", t)))
        alone = [p for p in set(slots) if sum(family_of(fn.forms[q]) == family_of(fn.forms[p]) for q in set(slots)) == 1 and not isinstance(fn.forms[p], Text) and not (isinstance(fn.forms[p], Whole) and numbers > 1)]
        after = r.choice(sorted(alone)) if alone and not re.search(r"\{\w+\}$", t) else None
    right = []

    def put(m):
        p = m.group(1)
        if p in spoken:
            return spoken[p]
        f = fn.forms[p]
        last = m.end() == len(m.string)
        v, s = f.draw(d, last)
        for _ in range(6):                                  # never from a place to itself
            if card.by[p].kind[0] in "(b" or not any(card.by[q].kind == card.by[p].kind and x == s for q, x in spoken.items()):
                break
            v, s = f.draw(d, last)
        if p == after:
            v0, s0 = f.draw(d, False)
            if v0 != v and "a couple" not in s0 + s and "dozen" not in s0 + s:
                right.append(s)
                s = s0
        if p == wrong:
            v0, s0 = f.draw(d, False)
            if v0 != v and "a couple" not in s0 + s and "dozen" not in s0 + s:
                j = r.choice(FIXES)
                s = s0 + j + s + (")" if "(" in j else "")
        vals.update(v)
        one = next(iter(v.values()), None) if len(v) == 1 else None
        if isinstance(one, (str, int, float)) and not isinstance(one, bool):
            own[p] = one
        spoken[p] = s
        return s
    t = re.sub(r"\{(\w+)\}", put, t)
    if right:
        t = t.rstrip("?.") + r.choice([". No, make it {v}", " - no wait, {v}", ". Sorry, {v}", ", or rather {v}", ". I mean {v}", "... no, {v}", ". Hm, better {v}", " - make that {v}", ". wait, {v}"]).replace("{v}", right[0])
    free = bool(spoken) and t.endswith("\x02") and getattr(fn.forms[list(spoken)[-1]], "free", False)
    t = re.sub(r":?\s*\x01\x03", lambda m: ":\n\x01", t).replace("\x03", "\n")
    t = re.sub(r"\ba couple of\x02(?! [a-zA-Z]{4})", "two\x02", t)
    t = re.sub(r"\b(a couple of)\x02(?= (?:times|from|with|against|more|against|into|that|this|went|comes?|people's)\b)", "two\x02", t)
    t = smooth(t)
    t = re.sub(r"\bthe (\x01?)the ", r"\1the ", t)
    t = re.sub(r"  +", " ", t).strip().replace(" ,", ",").replace(" ?", "?")
    t = re.sub(r"^[,;] |^- ", "", t)
    k = r.random()
    if card.beside and k < 0.2:
        b = filled(r, r.pick(card.beside))
    elif k < 0.27:
        b = filled(r, r.pick(IRRELEVANT))
    else:
        b = ""
    if b and (free or "\n" in t or r.p(0.55)):
        t = (b[0].upper() + b[1:] if r.p(0.7) else b) + r.choice([". ", ". ", ", ", ", so ", " - ", "; "]) + t
    elif b:
        t = t.rstrip("?.") + r.choice([". {b}", ", {b}", " ({b})", " - {b}", ", {b}"]).replace("{b}", b)
    elif r.p(0.06):
        t = r.choice(MANNER) + t
    elif r.p(0.05) and not free and "\n" not in t:
        t = t.rstrip("?.") + r.choice(TAIL)
    elif r.p(0.03):
        t = r.choice(BEFORE_N) + t
    elif r.p(0.03) and not free and "\n" not in t:
        t += r.choice(AFTER_N)
    if r.p(0.4) and t[:1].islower():
        t = t[0].upper() + t[1:]
        if t[-1] not in "?.!)" and r.p(0.6) and not free:
            t += "?" if asks and r.p(0.7) else "."
    return noisy(r, unglued(t), level), fn.params(vals), own, asks


def others(r, card, k):
    """Functions to offer beside it: of its trade, of another, and dull ones of older cards."""
    out = []
    for _ in range(k):
        c = r.choice(TRADE[card.trade]) if r.p(0.6) else r.choice(CARDS)
        if c is card or c in out or c.trade != card.trade and c.marks & card.marks or alike(c, card):
            continue
        out.append(c)
    return out


def offer(d, cards, keep=()):
    r, fns, seen = d.r, {}, set()
    for c in cards:
        f = Fn(d, c, keep)
        if f.name not in seen:
            seen.add(f.name)
            fns[c] = f
    tools = [f.schema for f in fns.values()]
    if r.p(0.15) and cards:
        c = r.choice(DULL)
        s = schemas.Tool(d, c).schema
        if s["name"] not in seen and not {w for n in c.names for w in re.split(r"[_.]", n)} & {w for x in cards for w in x.marks}:
            tools.append(s)
    r.shuffle(tools)
    d.functions = tools
    return fns


def done(d, card, own, asks, fails=0.05):
    d.called = None
    if d.r.p(fails):
        failure(d, asks)
    elif card.results and d.r.p(0.75):
        answered(d, card, own)
    else:
        outcome(d, asks, 0)


@family("functions", 120.0)
def arg_call(d):
    called(d, d.r.choice(CARDS))


@family("functions", 100.0)
def arg_far(d):
    called(d, d.r.choice(FAR))


def called(d, card):
    r = d.r
    fn = offer(d, [card] + others(r, card, r.choice([0, 1, 1, 2, 2, 3])))[card]
    t, vals, own, asks = wish(d, fn)
    need = fn.schema["parameters"].get("required")
    for k in vals if need is not None else ():
        if k not in need and r.p(0.12):                     # what was said might have been needed
            need.append(k)
    d.user(t)
    d.call(fn.name, vals)
    done(d, card, own, asks)


@family("functions", 22.0)
def arg_series(d):
    """The same function, or its neighbours, asked again with more said or less: nothing is carried over."""
    r = d.r
    card = r.choice(CARDS)
    cards = [card] + others(r, card, r.choice([0, 1, 2]))
    fns = offer(d, cards)
    text = r.pick(card.wishes)
    for i in range(r.choice([2, 2, 3])):
        c = card if i == 0 or r.p(0.65) else r.choice([x for x in cards if x in fns])
        t, vals, own, asks = wish(d, fns[c], text if c is card and r.p(0.5) else None, 0.8)
        d.user(t)
        d.call(fns[c].name, vals)
        done(d, c, own, asks, 0.03)


AGAIN = ["the same again with {v}", "once more, {v} this time", "another one, but {v}", "no, {v}", "sorry, {v}", "make that {v}", "I meant {v}", "oops, {v} instead", "{v}, not that", "change it to {v}", "wait, {v}", "it should be {v}", "actually {v}", "correction: {v}", "hm, rather {v}", "do it again with {v}", "no wait. {v}", "wrong, {v} please"]


@family("turns", 7.0)
def arg_again(d):
    """One value is put right afterwards; the others stay."""
    r = d.r
    for _ in range(20):
        card = r.choice(CARDS)
        fns = offer(d, [card] + others(r, card, r.choice([0, 0, 1, 2])))
        fn = fns[card]
        t, vals, own, asks = wish(d, fn)
        alike = {}
        for p, f in fn.forms.items():
            if len(f.props()) == 1 and f.key in vals and (isinstance(f, Amount) or f.fixable) and not getattr(f, "gone", False):
                alike.setdefault(type(f).__name__.replace("Number", "Whole") + getattr(f, "dim", ""), []).append(f)
        fit = [f for k, fs in alike.items() if len(fs) == 1 for f in fs]
        if len(fit) == 0 or sum(isinstance(f, Text) for f in fn.forms.values()) > 1 and isinstance(fit[0], Text):
            continue
        f = r.choice(fit)
        if isinstance(f, Whole) and any(isinstance(x, (Thing, Several, Amount, Range, Limit)) and any(k in vals for k in x.props()) for x in fn.forms.values()):
            continue                                        # one of those numbers might be meant
        if isinstance(f, Text) and any(isinstance(x, Text) and x is not f for x in fn.forms.values()):
            continue
        break
    else:
        return arg_call(d)
    d.user(t)
    d.call(fn.name, vals)
    done(d, card, own, asks, 0)
    new, s = f.draw(d)
    for _ in range(8):
        if new[f.key] != vals[f.key]:
            break
        new, s = f.draw(d)
    s = s.replace("a couple of", "two")
    d.user(noisy(r, r.choice(AGAIN).replace("{v}", s), 0.6))
    d.call(fn.name, {**vals, **new})
    done(d, card, {}, asks, 0)


ADDED = ["same, but {v}", "oh, and {v}", "and {v}", "{v}, I forgot", "sorry, also {v}", "also {v} please", "one thing more: {v}", "the same, {v}", "{v} too please", "ah, {v}, of course", "wait, I forgot: {v}", "make it {v}", "do it again, {v}", "I should have said {v}"]


@family("turns", 5.0)
def arg_added(d):
    """What was not said at first is said afterwards; the call is made again with it and with all that was said."""
    r = d.r
    for _ in range(30):
        card = r.choice(CARDS)
        fns = offer(d, [card] + others(r, card, r.choice([0, 0, 1, 2])))
        fn = fns[card]
        t, vals, own, asks = wish(d, fn)
        bits = [(s, p[0]) for w in card.wishes for s in re.findall(r"<([^<>]*)>", w) for p in [re.findall(r"\{(\w+)\}", s)] if len(p) == 1 and "=" not in s and "?" not in s and s[0] not in ":{(" + "(" or s == "{" + "".join(p) + "}"]
        bits = [(s, p) for s, p in bits if p in fn.forms and set(fn.forms[p].props()) <= set(fn.keys) - set(vals) and not getattr(fn.forms[p], "gone", False)]
        if bits:
            break
    else:
        return arg_call(d)
    d.user(t)
    d.call(fn.name, vals)
    done(d, card, own, asks, 0)
    s, p = r.choice(bits)
    new, said = fn.forms[p].draw(d)
    text = smooth(r.choice(ADDED).replace("{v}", spin(r, s.strip(" ,.;:-")).replace("{" + p + "}", said)).replace("\x03", ""))
    d.user(noisy(r, unglued(text), 0.6))
    d.call(fn.name, fn.params({**vals, **new}))
    done(d, card, {}, asks, 0)


@family("functions", 10.0)
def arg_none(d):
    """What is wished is what none of its neighbours does."""
    r = d.r
    card = r.choice(CARDS)
    fn = Fn(d, card)
    near = [c for c in TRADE[card.trade] if c is not card and not alike(c, card) and c.names[0] not in BROAD]
    far = [c for c in r.sample(CARDS, 9) if c.trade != card.trade and not c.marks & card.marks and not alike(c, card) and c.names[0] not in BROAD]
    cards = r.sample(near, min(len(near), r.choice([0, 1, 2, 3]))) + far[:r.choice([0, 1, 1, 2])]
    if not cards:
        cards = far[:1]
    offer(d, cards)
    t, _, _, _ = wish(d, fn)
    d.user(t)
    d.say(r.choice(REFUSE))
