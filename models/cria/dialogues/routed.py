"""Wishes and complaints as people wrote them (../borrow.py), each of one of some 220 kinds: kinds are functions without arguments, side by side with their
relatives, or the choices of one function that takes what comes in; and wishes for which nothing offered is of use."""
import re
import schemas
from borrowed import WISHES
from core import family
from outcomes import outcome
from schemas import REFUSE, Tool, camel
from slotted import typed_by_hand

TRADES = {                                              # of the first collection; kinds that say what they need without a value
    "car": "oil_change_when oil_change_how tire_pressure schedule_maintenance gas mpg gas_type last_maintenance tire_change jump_start",
    "work": "pto_request_status next_holiday insurance_change insurance payday taxes income rollover_401k pto_balance w2 direct_deposit pto_used meeting_schedule",
    "cards": "replacement_card_duration expiration_date damaged_card improve_credit_score report_lost_card card_declined credit_limit_change apr redeem_rewards credit_limit rewards_balance application_status credit_score new_card",
    "bank": "freeze_account routing pin_change account_blocked interest_rate min_payment order_checks report_fraud",
    "home": "what_song todo_list reminder order_status next_song shopping_list find_phone current_location",
    "voice": "change_speed whisper_mode sync_device reset_settings change_accent",
    "trip": "lost_luggage travel_alert vaccines carry_on plug_type international_visa",
}
SPOKEN = {                                              # what a kind is about, where its name doesn't say it
    "gas": "fuel left in the tank", "mpg": "fuel economy of the car", "w2": "W-2 tax form", "pto_balance": "days off that are left", "pto_used": "days off that were taken", "pto_request_status": "whether days off were granted", "taxes": "what is owed in taxes", "income": "what is earned",
    "apr": "yearly interest of a card", "routing": "routing number of the bank", "what_song": "name of the song that is playing", "next_song": "skips to the next song", "rollover_401k": "moves a 401k", "direct_deposit": "how to have wages paid to an account", "payday": "when wages are paid",
    "order_checks": "orders a check book", "carry_on": "rules for hand luggage", "plug_type": "plugs used in a country", "jump_start": "how to start a car with an empty battery", "reminder": "what the user wanted to be reminded of", "find_phone": "makes the phone ring", "sync_device": "connects or disconnects a phone",
    "gas_type": "which fuel a car needs", "last_maintenance": "when the car was last serviced", "schedule_maintenance": "makes an appointment at the garage", "min_payment": "smallest amount of a bill that must be paid", "new_card": "applies for a card", "insurance": "what the health insurance covers",
}
OPENS = [("open_case|create_ticket|tickets.open|newCase|file_request", "Opens a case for what a customer says|Takes up a customer's request|Makes a ticket"), ("route_message|assignQueue|inbox.route|forward_to|dispatch", "Sends a message to those who deal with it|Hands a message on"), ("set_topic|tag_message|classify|labelRequest|categorise", "Says what a message is about|Puts a label on what the user says"),
         ("get_help|help.article|showGuide|faq", "Shows the help page for a problem|The right page of the help"), ("handle_request|startFlow|begin_process|workflow.start", "Starts the process for a wish|Begins what is to be done")]
FIELDS = "topic category kind queue label intent subject department flow reason".split()
OTHER = ["other", "something_else", "none_of_these", "unknown", "misc"]
BANK, CLINC = WISHES["bank"], WISHES["clinc"]
TRADE_OF = {k: t for t, ks in TRADES.items() for k in ks.split()}
# wishes that a program, small talk or a search would serve, or that are about the conversation itself
ELSEWHERE = set("""calculator measurement_conversion date time timezone exchange_rate definition spelling flip_coin roll_dice translate tell_joke fun_fact meaning_of_life greeting goodbye thank_you yes no maybe repeat cancel user_name change_user_name change_ai_name
what_is_your_name where_are_you_from how_old_are_you who_made_you who_do_you_work_for do_you_have_pets what_are_your_hobbies are_you_a_bot what_can_i_ask_you change_language change_volume weather distance
food_last cook_time calories nutrition_info recipe meal_suggestion ingredients_list ingredient_substitution travel_suggestion oil_change_how jump_start improve_credit_score""".split())
WANTED = {k: v for k, v in CLINC.items() if k not in ELSEWHERE}


def words_of(kind):
    return kind.replace("_", " ")


def written(r, kind, style):
    return kind if style == 0 else words_of(kind) if style == 1 else kind.replace("_", "-") if style == 2 else kind.upper() if style == 3 else camel(kind)


def pool(r):
    """(kind -> wishes, relatives of a kind)"""
    if r.p(0.5):
        return BANK, lambda k: [x for x in BANK if x != k]
    return CLINC, lambda k: [x for x in TRADES[TRADE_OF[k]].split() if x != k and x in CLINC]


def function(r, kind, bank):
    name = kind if not bank or r.p(0.5) else r.choice(["help_", "about_", "faq_", "info_", "case_"]) + kind
    name = r.choice([name, name, camel(name), name.replace("_", ".", 1)])
    about = SPOKEN.get(kind, words_of(kind)) if r.p(0.8) else ""
    f = {"name": name, "description": about[0].upper() + about[1:] if about else about, "parameters": {"type": "object", "properties": {}, "required": []}}
    if not about:
        del f["description"]
    if r.p(0.2):
        del f["parameters"]["required"]
    return f


@family("functions", 16.0)
def routed_plain(d):
    """One of several functions without arguments."""
    r = d.r
    wishes, relatives = pool(r)
    kind = r.choice(list(BANK) if wishes is BANK else list(TRADE_OF))
    near = relatives(kind)
    kinds = [kind] + r.sample(near, min(len(near), r.choice([0, 1, 2, 3, 4])))
    fs = [function(r, k, wishes is BANK) for k in kinds]
    name = fs[0]["name"]
    if r.p(0.3):
        fs += [f for f in [Tool(d, r.choice(schemas.DULL)).schema] if f["name"] not in {x["name"] for x in fs}]
    r.shuffle(fs)
    d.functions = fs
    d.user(typed_by_hand(r, r.pick(wishes[kind])))
    d.call(name, {})
    outcome(d, r.p(0.5))


@family("functions", 22.0)
def routed_choice(d):
    """One function that takes whatever comes in, with the kinds as its choices."""
    r = d.r
    wishes = BANK if r.p(0.5) else WANTED
    kind = r.choice(list(wishes))
    near = [k for k in wishes if k != kind]
    kinds = [kind] + r.sample(near, r.randint(2, 7))
    style = r.choice([0, 0, 0, 1, 2, 3, 4])
    names, about = r.choice(OPENS)
    field, values = r.choice(FIELDS), [written(r, k, style) for k in kinds]
    right, other = values[0], None
    if r.p(0.25):
        other = written(r, r.choice(OTHER), style)
        if r.p(0.3):                                # it is none of those that are named
            values = values[1:]
            right = other
    r.shuffle(values)
    values += [other] if other else []
    text = typed_by_hand(r, r.pick(wishes[kind]))
    props, args = {field: {"type": "string", "enum": values}}, {field: right}
    if r.p(0.5):
        props[field]["description"] = r.choice(["What it is about", "Kind of request", "Where it belongs", "Subject"])
    if r.p(0.2):
        k = r.choice(["text", "message", "body", "original"])
        props[k] = {"type": "string", "description": r.choice(["The message as it came in", "What was written, word for word"])}
        args[k] = text
    required = list(props)
    name = r.choice(names.split("|"))
    f = {"name": name, "description": r.choice(about.split("|")), "parameters": {"type": "object", "properties": props, "required": required}}
    if r.p(0.15):
        del f["description"]
    d.functions = [f] + [s for s in (Tool(d, c).schema for c in r.sample(schemas.DULL, r.choice([0, 0, 1, 2, 3]))) if s["name"] != name]
    r.shuffle(d.functions)
    d.user(text)
    d.call(name, args)
    outcome(d, False)


@family("functions", 9.0)
def routed_none(d):
    """Nothing that is offered is of use."""
    r = d.r
    k = r.random()
    if k < 0.5:
        text = r.pick(CLINC[r.choice(list(WANTED))])
    elif k < 0.75:
        text = r.pick(BANK[r.choice(list(BANK))])
    else:
        text = r.pick([t for t in WISHES["none"] if re.search(r"\b(my|turn|play|send|order|book|call|find|open|check|show|set|reserve|buy|pay|need)\b", t)])
    fs = [Tool(d, c).schema for c in r.sample(schemas.DULL, r.randint(1, 5))]
    d.functions = list({f["name"]: f for f in fs}.values())
    d.user(typed_by_hand(r, text))
    d.say(r.choice(REFUSE))
