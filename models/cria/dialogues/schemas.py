"""Dialogues over the functions of cards.py: wishes in other words than the name's, values to be brought into form, near misses,
what is missing, what fails, and conversations in which one argument changes after the other."""
import datetime
import json
import re
import functions
import talk
import wishes
import wishes2
import wishes3
from cards import CARDS
from cards2 import CARDS as MORE_CARDS
from cards3 import CARDS as STILL_MORE_CARDS
from walks import CARDS as WALKS, FACTS
from core import family, fill, guard, noisy
from pools import CITIES, NAMES, SURNAMES, WORDS
from threads import CHAT
from kinds import ALIAS, NOTE, SHAPES, made
from outcomes import failure, outcome
from values import ITEMS_OF, V, in_words, unglued
from values import listed as named


class Param:
    def __init__(self, text):
        names, kind, about = text.strip().split(":", 2)
        self.optional = names.split("/")[0].endswith("?") or names.endswith("?")
        self.names, self.about = [n.strip("?") for n in names.split("/")], about.split("/")
        self.default, self.ways, self.enum, self.raw = None, {}, None, False
        kind = ALIAS.get(kind, kind)
        if kind.endswith("]"):                              # what it is when nothing was said
            kind, default = kind[:-1].split("[")
            self.default = json.loads(default) if re.match(r"[\d\[{\"]|null|true|false", default) else default
        if kind.startswith("("):                            # "(a~way to say a~another|b)"
            values = [v.split("~") for v in kind.strip("()").split("|")]
            self.enum = [v[0] for v in values]
            self.ways = {v[0]: v[1:] for v in values if v[1:]}
            kind = "enum"
        elif kind.startswith("many("):                      # several of them: "many(a~way|b)"
            values = [v.split("~") for v in kind[5:-1].split("|")]
            self.members = {v[0]: v[1:] or [v[0].replace("_", " ")] for v in values}
            kind = "many"
        elif kind.startswith("bool~"):                      # "bool~way to say yes^way to say no"
            kind, said = kind.split("~", 1)
            self.ways = {v: w.split("~") for v, w in zip((True, False), said.split("^")) if w}
        elif re.match(r"(anys?|n|d|ints)\(", kind):         # written out in the card
            made(kind)
        self.kind = kind


class Card:
    def __init__(self, rows):
        self.domain, (names, about), params, wishes = rows[0], (r.split("/") for r in (rows[1], rows[2])), rows[3], rows[4]
        self.names, self.about = names, about
        self.params = [Param(p) for p in params.split(";")] if params != "-" else []
        self.by = {p.names[0]: p for p in self.params}
        self.wishes = []
        for w in re.split(r"\|(?![^<(]*\))", wishes):
            self.wishes.append(w)
        self.question = any(w.startswith("Q:") for w in self.wishes)
        self.results = [x.split(" :: ") for x in rows[5][3:].split(" || ")] if len(rows) > 5 else []   # "=> result :: answer || result :: answer"


ALL = [Card(c) for c in CARDS + MORE_CARDS + STILL_MORE_CARDS + WALKS]
for _n, _w in wishes.MORE + wishes2.MORE + wishes3.MORE:
    _c = next(c for c in reversed(ALL) if c.names[0] == _n)
    _c.wishes += _w
DOMAIN = {}
for _c in ALL:
    DOMAIN.setdefault(_c.domain, []).append(_c)


def camel(s):
    a, *b = re.split(r"[_.]", s)
    return a + "".join(w.capitalize() for w in b)


def args_title(name):
    return "".join(w.capitalize() for w in re.split(r"[_.\-]", name)) + "Args"


class Tool:
    """A card's schema for one conversation: chosen names, chosen words."""

    def __init__(self, d, card):
        r = d.r
        self.card, self.d = card, d
        style = r.random()
        self.name = r.choice(card.names)
        form = (lambda s: s) if style < 0.75 else camel if style < 0.9 else (lambda s: s.replace("_", "-").replace(".", "-"))
        self.name = form(self.name)
        if r.p(0.06):
            self.name = r.choice(["fn", "tool", "action", "op", "svc", "do"]) + r.choice(["_", "", "-"]) + r.choice([str(r.randint(1, 99)), r.pick(WORDS)])   # the description alone says what it does
        elif r.p(0.05):
            self.name = r.pick(WORDS) + "_" + self.name
        about = r.choice(card.about)
        props, req = {}, []
        self.key = {}
        for p in card.params:
            k = p.names[0] if r.p(0.6) else r.choice(p.names)
            if 0.75 <= style < 0.9:
                k = camel(k)
            if k in props:
                k = p.names[0]
            if k in props:
                continue
            s = {"type": "string" if p.enum else V[p.kind][0]}
            text = r.choice(p.about)
            if p.kind in ("date", "time") and r.p(0.7) and not re.search("YYYY|HH", text):
                text += {"date": ", YYYY-MM-DD", "time": ", HH:MM"}[p.kind]
            if p.kind in NOTE:                              # a form that must be told
                text += NOTE[p.kind]
            if p.default is not None and r.p(0.5):
                text += r.choice([" (default: {v})", ", {v} by default", " (optional, default {v})"]).replace("{v}", json.dumps(p.default).strip('"'))
            if (r.p(0.84) or p.kind in NOTE) and text:
                s["description"] = text
            if p.enum:
                s["enum"] = p.enum if r.p(0.6) else r.sample(p.enum, len(p.enum))
            s.update({"items": {"type": "string", "enum": list(p.members)}} if p.kind == "many" else SHAPES.get(p.kind, {}))
            if p.default is not None and r.p(0.6):
                s["default"] = p.default
            if p.kind in ITEMS_OF:
                s["items"] = {"type": ITEMS_OF[p.kind]}
            if p.kind == "date" and r.p(0.1):
                s["format"] = "date"
            if p.kind == "percent" and r.p(0.2):
                s["minimum"], s["maximum"] = 0, 100
            if p.optional and p.kind == "bool" and r.p(0.15):
                s["default"] = False
            if r.p(0.15):
                s = dict(sorted(s.items(), key=lambda kv: kv[0] != "description"))
            props[k] = s
            self.key[p.names[0]] = k
            if not p.optional:
                req.append(k)
        body = {"type": "object", "properties": props, "required": req} if r.p(0.6) else {"type": "object", "required": req, "properties": props}
        if r.p(0.05) and not req:
            del body["required"]
        if r.p(0.05):
            body["additionalProperties"] = False
        if r.p(0.04):                                       # as programs write it from their own types
            for k, x in props.items():
                x = {"title": re.sub("([a-z])([A-Z])", r"\1 \2", k.replace("_", " ")).title(), **x}
                if k not in req and "enum" not in x and "items" not in x and "properties" not in x and r.p(0.7):
                    x = {"anyOf": [{"type": x.pop("type")}, {"type": "null"}], "default": None, **x}
                props[k] = x
            body["title"] = args_title(self.name)
        if about and r.p(0.12):
            about = r.choice(LONGER).replace("{x}", about.rstrip(".")).replace("{o}", card.domain.rstrip("0123456789")).replace("{p}", ", ".join(props))
        self.schema = {"name": self.name, "description": about + (r.choice(["", "", "", "."]) if about[-1:] not in (".", "") else ""), "parameters": body}
        if not about or r.p(0.04) and self.name == form(card.names[0]):
            del self.schema["description"]                  # the name must do
        elif r.p(0.04):
            self.schema = dict(sorted(self.schema.items(), key=lambda kv: kv[0] != "description"))

    def params(self, vals):
        self.d.called = self.card, vals
        return {self.key[p]: vals[p] for p in self.card.by if p in vals and p in self.key}


LONGER = ["{x}. Returns a JSON object.", "Use this function when the user wants the following: {x}.", "{x}. Needs permission; every call is logged.", "{x}. Call it once for each.", "{x}. Parameters: {p}.", "[{o}] {x}", "{x}. Does not ask back. Optional parameters should be left out unless the user gave them.", "Tool of the {o} service. {x}. Fails if something is unknown.", "{x}. Never guess a value.",
          "{x}. This is the only way to do it; other functions of this service do other things.", "API v2. {x}. The answer comes as JSON with a status.", "{x} (synchronous, takes up to 5 s)", "{x}.\n\nReturns: dict", "{x}. Only for registered users. See the handbook for details."]


def value(d, p):
    if p.enum:
        v = d.r.choice(p.enum)
        if p.raw and d.r.p(0.15) and len(v) > 2 and v.replace("_", "").isalpha():
            return v, v.replace("_", " ")                   # the word of the schema itself
        return v, d.r.choice(p.ways[v]) if v in p.ways else v.replace("_", " ")
    if p.kind == "many":
        v = d.r.sample(list(p.members), min(len(p.members), d.r.choice([1, 2, 2, 3, 3])))
        return v, named(d.r, [d.r.choice(p.members[x]) for x in v])
    if p.kind == "bool" and p.ways:
        v = d.r.choice(list(p.ways))
        return v, d.r.choice(p.ways[v])
    return V[p.kind][1](d)


FREE = {"msg", "clause", "phrase", "sentence", "todo", "reason", "title", "occasion", "ask", "word2", "trouble", "fault"}
THEN_ASKS = [" - what is it?", ", can you check?", ", what does it say?", " - any idea?", "... well?", ", do you know?", " - tell me", ", could you look?", ". What do you find?", " - yes or no?"]
THEN_SAYS = [", ok?", ", can you do that?", " - is that possible?", ", would you?", ". Does that work?", ", right away if you can", ", that's all", ". Nothing else", " - and quick"]


def wish(d, card, given=None, text=None):
    """(what is said, values, spoken values, whether it asks for something)"""
    r = d.r
    t = text or r.pick(card.wishes)
    asks = t.startswith("Q:")
    t = t[2:] if asks else t
    vals, spoken = dict(given or {}), {}

    def segment(m):
        s, after = m.group(1), m.string[m.end():m.end() + 1]
        if r.p(0.45):
            return ""
        return (" " if s[0].isalnum() or s[0] in "{(" else "") + s + (" " if s[-1] not in " (-" and after.isalnum() else "")
    ahead = re.findall(r"<, ([^<>]*)>", t)
    if ahead and r.p(0.12):                                 # what is usually said in passing comes first
        a = r.choice(ahead)
        t = a + r.choice([", ", ": ", ", ", " - ", ". "]) + t.replace(f"<, {a}>", "", 1)
    t = re.sub(r"<([^<>]*)>", segment, t)

    def fixed(m):
        p, v = m.group(1), m.group(2)
        vals[p] = {"true": True, "false": False}.get(v, int(v) if v.isdigit() and not (card.by[p].enum) else v)
        return ""
    t = re.sub(r"\{(\w+)=([^}]*)\}", fixed, t)

    def put(m):
        p = m.group(1)
        if p in spoken:
            return guard(spoken[p])
        v, s = value(d, card.by[p])
        vals[p] = v
        if card.by[p].ways:                                 # words of the language, perhaps with other values in them
            if "{" not in s:
                spoken[p] = s
            return s
        before = m.string[:m.start()].rstrip()
        if card.by[p].kind == "time" and v.endswith(":00") and v > "00:59" and before.split(" ")[-1].lower() in ("at", "from", "until", "till", "before", "by", "after", "around") and r.p(0.35):
            s = str(int(v[:2]))
        spoken[p] = s
        bare = before.split(" ")[-1].lower() not in ("the", "a", "an", "my", "our", "this", "some", "of", "called", "is", "with") and before[-1:] not in "\"'(:"
        article = r.choice(["the ", "my ", "the ", "our "]) if bare and card.by[p].kind in ("thing", "thing2", "word") and r.p(0.15) else ""
        return article + guard(s)               # an article is no part of the value
    for _ in range(2):                                      # the second for values in the words of others
        t = re.sub(r"\{(\w+)\}", put, t)
    ends = re.search(r"\x02$", t) and (list(spoken) or [""])[-1]
    if r.p(0.05) and not (ends and card.by[ends].kind in FREE) and t[-1:] not in "?!.":
        t += r.choice(THEN_ASKS if asks else THEN_SAYS)
    t = re.sub(r"a (?:couple|pair) of\x02(?= of |[.,!?]|$)", "two\x02", t)
    t = re.sub(r"\b(on|from|until|by|for|till) (\x01)(today|tomorrow)", lambda m: (m.group(1) + " " if m.group(1) != "on" else "") + m.group(2) + m.group(3), t)
    t = re.sub(r"  +", " ", t).strip().replace(" ,", ",").replace(" ?", "?")
    return t, vals, spoken, asks


LEAD = ["please ", "can you ", "could you ", "", "", "", "", ""]


def dress(d, t, level=1.0):
    """A wish as a person types it."""
    r = d.r
    if r.p(0.4) and t[:1].islower():
        t = t[0].upper() + t[1:]
        if not t.endswith("?") and r.p(0.6):
            t += "."
    return noisy(r, unglued(t), level)


def ready(card, vals):
    return all(p.optional or p.names[0] in vals for p in card.params)


def make_tools(d, want, others):
    """Tools of this conversation, the wanted ones first, then shuffled into the offer."""
    r = d.r
    tools, seen = [], set()
    for c in want + others:
        for _ in range(5):
            t = Tool(d, c)
            if t.name not in seen:
                break
        else:
            continue
        seen.add(t.name)
        tools.append(t)
    fs = [t.schema for t in tools]
    for _ in range(r.choice([0, 0, 0, 0, 1, 1, 2])):
        s = functions.random_schema(r)[0] if r.p(0.6) else functions.distractors(r, 1)[0]
        if s["name"] not in seen and len(fs) < 6:
            seen.add(s["name"])
            fs.append(s)
    r.shuffle(fs)
    d.functions = fs
    return tools


# Cards for the same wish (by their first names): never offered side by side.
EQUAL = [set(x.split()) for x in ("prescribe", "patient_record patient_file", "robot_vacuum vacuum", "door_lock lock", "power_usage energy_use", "dim_light dim set_lamp_colour switch", "hotel_search", "visa_rules visa_info", "search_trains train_times", "restart_server restart_service", "create_account add_user", "deploy", "get_logs read_logs",
                                  "translate_text translate", "resize_image resize", "movie_info find_movie", "subscribe", "sign_document sign", "remind remember add_task todo_add make_note save_memo timer", "stock_quote shares", "add_expense expense", "fly_to fly", "fare_estimate taxi route distance_between", "rate review", "geocode", "next_departure departures", "log_weight weigh_animal", "plant",
                                  "open_issue file_bug helpdesk", "donate", "iss_pass", "point_telescope telescope", "send_message tell send_text", "return_item return_article", "schedule_meeting add_event book_room", "measure_distance distance_between route", "search_web fetch_page", "calculate unit_convert", "feed_animal feed", "find_nearby parking_spaces find_vet", "check_stock product_lookup bread_stock", "report_theft lost_item report_claim", "enter_mark record_score", "sell_ticket reserve_seats buy_tickets", "invite add_guest schedule_meeting", "save_contact find_colleague", "summarise summarise_thread", "lend_book hold_book search_catalogue", "prescribe dispense", "log_hours time_entry", "standing_order wire", "irrigate irrigation", "check_price product_lookup", "wake_up_call set_alarm timer", "sound_alarm alarm_mode", "find_synonyms dictionary",
                                  "add_employee hire", "order_part order_material reorder basket_add", "air_quality get_weather forecast storm_warning", "record_show record", "report_claim lost_item lost_luggage", "oven_preheat heating pool_temperature", "tell_joke get_joke", "list_open_orders list_orders", "next_meeting get_agenda", "share_quote get_stock_price get_share_price shares stock_quote", "product_by_barcode get_product product_lookup", "check_leak check_password", "flight_by_number flight_info flight_status", "search_films get_movie_info find_movie movie_info", "search_literature search_books search_catalogue", "search_flights_iata search_flights find_flight fly_to", "one_way_flight search_flights find_flight fly_to", "search_rail search_trains train_times plan_trip", "drive_route get_directions route", "bike_route get_directions route", "walk_route get_directions route",
                                  "word_translation translate get_definition dictionary", "add_note make_note add_task create_task remember save_memo", "search_flats find_flats", "send_message send_text send_sms tell", "create_invoice invoice", "search_papers find_document", "find_notes find_note", "create_api_key rotate_secret", "rename_thing rename_device",
                                  "get_current_weather get_forecast get_weather forecast air_quality", "send_email send_mail", "send_sms send_text", "set_reminder create_task create_calendar_event create_event remind remember add_task todo_add add_event schedule_meeting make_note", "set_timer timer", "search_flights find_flight", "search_hotels hotel_search book_room", "find_restaurants find_nearby", "convert_units unit_convert calculate", "play_music play queue_song", "get_news headlines get_weather", "get_stock_price shares stock_quote get_share_price",
                                  "get_exchange_rate exchange convert_currency", "get_definition dictionary", "get_directions route plan_trip", "generate_password make_password", "call_taxi taxi fare_estimate", "track_package where_is_order", "log_expense add_expense expense", "add_contact save_contact", "find_contact find_colleague", "turn_on_lights dim_light dim control_device switch", "turn_off_lights dim_light dim control_device switch", "get_recipe find_recipe suggest_recipe", "order_food place_order", "book_table reserve_table", "get_movie_info movie_info find_movie",
                                  "summarize_text summarise summarise_thread", "post_status post_message", "list_tasks get_agenda my_tickets", "book_visit book_appointment", "freeze_card block_card", "report_damage report_claim report_accident", "open_ticket file_bug open_issue helpdesk report_room", "send_payment wire", "flight_info flight_status", "restart restart_service restart_server", "tail_logs read_logs get_logs", "rsvp answer_invitation", "borrow_book lend_book", "search_books search_catalogue", "track_order where_is_order", "get_product product_lookup", "set_thermostat heating set_temperature",
                                  "find_note make_note save_memo", "flight_status gate_info find_flight", "add_groceries todo_add add_task")]

# The same for the cards of cards17.py and later.
EQUAL += [set(x.split()) for x in """pothole light_broken report_pothole; sick_day pupil_away report_absence record_absence; swap_oncall deputy; park_ticket pay_parking car_in parkingPermit; trip_log mileage trip_done; fuel_entry log_refuel; plug_in charge_car charge_battery car_ready precondition_car
cash_spent receipt_entry cash_out log_expense add_expense expense; pay_back refund_order comp_item return_item return_article; new_price change_price set_price stand_price; wake_call set_alarm wake_up_call set_alarms; keep_longer extend_loan; open_game join_match start_game; put_on equip_item wear_log
bowl_fill feed feed_fish feed_animal feed_animals; money_rate get_exchange_rate exchange convert_currency; share_costs tip_split split_costs calculate_tip; new_address change_address save_contact add_contact; tag_pictures tag_photos; mark_points enter_grade enter_mark grade_tests; sea_level tide_times
spin_tubes start_centrifuge; check_in_tubes register_sample store_sample; read_section get_news news headlines; put_on_shift swapShift plan_staff shift_swap swap_oncall; port_rule open_port open_firewall; room_mode dim_light dim set_light_cue lightCue; wash_load start_program; write_diary save_memo make_note add_note remember
quick_event all_day add_event create_event create_calendar_event schedule_meeting set_reminder remind; song_wish next_singer play play_music queue_song; report_broken room_broken report_room report_defect reportDefect fuse_blown leak_found helpdesk light_broken hold_loose toner_low machine_error weak_spot; device_lost lost_item report_lost
copy_between copy_files restore_file; add_ssh_key allow_user vpn_access; add_bp take_vitals; image_holes; fish_caught log_catch; noise_diary report_noise; street_hail call_taxi taxi; bird_seen animal_sighting; pain_entry symptoms_log log_symptoms; bike_theft report_theft; accident_seen report_accident; visitor_in get_visitors
parcel_desk parcel_for hold_mail parcel_delivered; overtime log_hours time_entry; catering_for order_lunch event_menu; open_complaint add_remark open_ticket file_bug helpdesk; call_note leave_note send_message tell; rent_skis rent_bike rent_vehicle tool_out; lent_out tool_out key_given; visitor_note visitor_in; cold_room_temp greenhouse room_climate grow_room
log_glucose; match_result record_score recordMatch game_result; point_domain add_dns_record; set_ttl; voice_absent pupil_away; word_known new_word make_flashcards; story_idea song_wish; fire_course walk_in; ran_out add_groceries reorder restock basket_add expired_goods; bought log_food restock; room_left assign_bed free_beds; space_left disk_usage free_space; cert_days renew_certificate; last_changes commit_info; player_record player_stats get_highscore; cook_with find_recipe suggest_recipe get_recipe; past_values sensor_history; room_free book_room; have_we_got check_stock count_stock; next_bus next_departure next_departures; next_slot book_visit book_appointment; where_to_watch showtimes; power_now power_usage energy_use; frame_picture frame_order; gift_given gift_from; meeting_room""".replace("\n", "; ").split("; ")]


def alike(a, b):
    x, y = a.names[0], b.names[0]
    return bool(set(a.names) & set(b.names)) or any(x in s and y in s for s in EQUAL)


def beside(r, card, near=0.5):
    """Other cards to offer: near ones (same trade) and far ones."""
    k, out = r.choice([0, 0, 1, 1, 2, 2, 3, 4]), []
    pool = [c for c in DOMAIN[card.domain] if c is not card]
    for _ in range(k):
        c = r.choice(pool) if pool and r.p(near) else r.choice(ALL)
        if c not in out and not alike(c, card):
            out.append(c)
    return out


# ---- families ---------------------------------------------------------------------------------------------------------------
def open_wish(d, card=None):
    """A wish with all that its function needs; (card, text, values, spoken, asks)"""
    while True:
        c = card or d.r.choice(ALL)
        t, vals, spoken, asks = wish(d, c)
        if ready(c, vals):
            return c, t, vals, spoken, asks


@family("functions", 90.0)
def card_call(d):
    c, t, vals, _, asks = open_wish(d)
    tool = make_tools(d, [c], beside(d.r, c))[0]
    d.user(dress(d, t))
    d.call(tool.name, tool.params(vals))
    outcome(d, asks)


# Where any of OTHER_WISHES might be granted after all; and functions so general that they might serve for another's wish.
HOMELY = set("noargs noargs3 device2 media3 texttools time2 fun pizza photos3 group trip3 sched agent maps phone2 bank2 hotel media news event2 radio lottery play2 shop3 travel chat taxi music home post finance bank weather calendar office shop text water museum kitchen everyday smart travel2 shop2 media2 life garden cinema bike phone voice notes pet garage photo city metro work nature"
             " util smarthome climate security kitchen2 garden2 cleaning car2 shop4 orders2 checkout post2 calendar2 mail2 chat2 notes2 speech going finder music2 transit rental florist hotel2 airline2 social2 photos2 pensioner telecom money2 charity2 property tv events3 parent printing locksmith movers sharing beauty office3 vague docs2 fitness2 dating games2 books2 rescue wedding auction crypto2 codes newcomer nestedapi studio study bakery2 wellbeing energy2 iot users2 shopkeeper invoice2 tailor recycling drone2".split())
_facts = {c[1].split("/")[0] for c in FACTS}
DULL = [c for c in ALL if c.domain not in HOMELY and c.names[0] not in _facts]
BROAD = set("""get_joke flip_coin who_am_i list_users remember remind set_reminder create_task add_task todo_add create_event add_event create_calendar_event schedule_meeting make_note add_note save_memo note send_message send_email send_mail send_text send_sms tell post_message send_notification search_web fetch_page lookup2 set_value do_action submit handle_request evaluate set_timer timer translate
translate_text calculate run_sql run_query order place_order create_order log_expense expense add_expense control_device search find_document search_catalogue summarize_text classify speak announce2 add_to_list find_nearby find_places book_table pill_reminder order_food call_taxi taxi open_ticket file_bug report_problem report_defect helpdesk get_directions route plan_trip track_package where_is_order find_contact add_contact insert_row update_field""".split())
BROAD |= set("report_broken call_note quick_event all_day write_diary open_complaint add_remark wish_for_office receipt_entry cash_spent cash_out handover_note replace_word song_wish print_sign led_board".split())
REFUSE = ["I can't do that: none of the tools offered to me does it.", "None of my tools can do that."]
OTHER_WISHES = ["Order a pizza for {n}.", "play something by {N}", "call {n} for me", "book me a trip to {C}", "buy a {w} for {n}", "what's on at the cinema in {C}", "send flowers to {n}", "translate the letter from {n}", "wash my {w}", "fix the {w}", "pay {N} {m} euros", "email {n} that I'm late", "wake me at {h}", "water the {w}", "find me a job in {C}", "what is the weather going to be in {C}", "sell my {w}", "start the {w}", "close the {w} please",
                "order two {w}s", "I need a taxi to {C}", "remind {n} of the {w}", "take a picture of the {w}", "can you print the {w}?", "unlock the {w}", "how much does a {w} cost in {C}?", "is the {w} shop open?", "which bus goes to {C}?", "renew my subscription", "my {w} is broken, who can repair it?", "rent a car in {C}", "post this on my page", "delete all my photos", "who is calling?", "make me a sandwich", "cook dinner", "vote for {n}", "find {N}'s address", "hotel in {C}?", "tell {n} I'm home", "bring me the {w}", "open the window", "reserve two seats for {h}", "charge my phone", "lower the volume", "skip this song", "log me out", "transfer {m} to {N}", "add {n} to my contacts", "read my mails", "update the app", "what did {n} write?", "how many steps did I walk today", "order a refill", "scan the {w}", "show my calendar", "cancel everything tomorrow", "upgrade my seat", "measure the {w}", "mow the lawn", "switch to channel {h}"]


@family("functions", 14.0)
def card_none(d):
    """The wish of another trade, a near miss, or nothing that a tool could do."""
    r = d.r
    k = r.random()
    if k < 0.3:
        t = fill(r.pick(OTHER_WISHES), dict(n=guard(r.pick(NAMES)), N=guard(f"{r.pick(NAMES)} {r.pick(SURNAMES)}"), w=guard(r.pick(WORDS)), C=guard(r.pick(CITIES)), m=guard(str(r.int(2, 900))), h=r.choice(["six", "7:30", "8 pm", "noon"])))
        cards = r.sample(DULL, r.randint(1, 5))
        functions_left = True
    else:
        c, t, _, _, _ = open_wish(d)
        near = [x for x in DOMAIN[c.domain] if not alike(x, c)]
        cards = (r.sample(near, r.randint(1, min(4, len(near)))) if near and k < 0.65 else []) + [x for x in r.sample(ALL, r.randint(0, 3)) if x.domain != c.domain and not alike(x, c)]
        functions_left = False
        cards = [x for x in cards if x.names[0] not in BROAD or x.domain == c.domain]
    while not cards:
        cards = [x for x in [r.choice(ALL)] if x.domain != c.domain and not alike(x, c) and x.names[0] not in BROAD]
    d.functions = []
    seen = set()
    for c in cards:
        s = Tool(d, c).schema
        if s["name"] not in seen:
            d.functions.append(s)
            seen.add(s["name"])
    if r.p(0.25) and not functions_left:
        s = functions.random_schema(r)[0]
        d.functions.append(s)
    r.shuffle(d.functions)
    d.user(dress(d, t))
    d.say(r.choice(REFUSE))


@family("functions", 5.0)
def card_talk(d):
    """Tools are offered; the user only talks, or wants something computed."""
    r = d.r
    cards = [c for c in r.sample(ALL, r.randint(1, 4)) if c.names[0] not in ("tell_joke", "get_joke", "speak_text", "get_time", "who_am_i", "health_check")] or DOMAIN["lab"]
    d.functions = list({s["name"]: s for s in (Tool(d, c).schema for c in cards)}.values())
    if r.p(0.3):
        a, b = r.int(2, 999), r.int(2, 99)
        op, w = r.choice([("*", "times"), ("+", "plus"), ("-", "minus"), ("/", "divided by")])
        d.ask(["{a} {op} {b}?", "what's {a} {w} {b}", "{a} {w} {b}", "compute {a} {op} {b} please"], a=a, b=b, op=op, w=w)
        out = d.py(f"print({a} {op} {b})")
        d.say(f"{a} {op} {b} is {out}.", [out])
        return
    w, asks, says = r.choice(talk.T[:24])
    d.ask(asks, level=0.6, A=r.pick(NAMES), C=r.pick(CITIES), w=r.pick(WORDS), K="Acme")
    d.say(fill(r.choice(says), dict(A=r.pick(NAMES), C=r.pick(CITIES), w=r.pick(WORDS), K="Acme")))


VAGUE = {True: ["I'd like to use {a}", "can you help me: {a}", "{a} please", "{a}", "I need this: {a}", "could you {a}?"], False: []}


@family("functions", 6.0)
def card_missing(d):
    """Something that is needed was not said: it asks back, and calls when it gets it."""
    r = d.r
    while True:
        c = r.choice(ALL)
        need = [p for p in c.params if not p.optional]
        t = r.pick(c.wishes)
        holes = [p for p in need if "{" + p.names[0] + "}" in re.sub("<[^<>]*>", "", t)]
        if holes and len(need) <= 3:
            break
    tool = make_tools(d, [c], beside(r, c))[0]
    all_missing = len(holes) == len(need) and (len(need) == 1 or r.p(0.5))
    if all_missing:
        about = r.choice(c.about).rstrip(".") or c.names[0]
        v = {x: x for x in ()}
        short = about[0].lower() + about[1:]
        verb = short.split()[0]
        base = {"books": "book", "makes": "make", "adds": "add", "sends": "send", "shows": "show", "finds": "find", "starts": "start", "opens": "open", "orders": "order", "buys": "buy", "reads": "read", "sets": "set", "stops": "stop", "prints": "print", "registers": "register", "records": "record", "moves": "move", "brings": "bring", "rents": "rent", "searches": "search", "translates": "translate", "checks": "check", "cancels": "cancel", "pays": "pay", "invites": "invite", "locks": "lock", "rolls": "roll", "throws": "throw"}.get(verb)
        if not base:
            return card_call(d)
        ask = r.choice(["can you {x}", "please {x}", "I want to {x}", "{x}", "could you {x}?", "I need to {x}", "{x} please", "let's {x}", "would you {x} for me"]).replace("{x}", base + short[len(verb):])
        d.user(noisy(r, ask))
        miss, vals = need, {}
    else:
        p = r.choice(holes)
        # the wish with one value struck out: "block my card" instead of the card's number
        t2 = t[2:] if t.startswith("Q:") else t
        t2 = re.sub("<[^<>]*>", "", t2)
        nice = {"person": "somebody", "first": "someone", "city": "a place", "code": "it", "digits": "it", "date": "some day", "time": "some time", "minutes": "a while", "days": "some days", "hours": "a while", "money": "some money", "count": "some", "small": "a few", "num": "some", "title": "it", "word": "it", "phrase": "something", "street": "my place", "email": "somebody", "thing": "it", "company": "a company", "file": "the file", "url": "a page", "handle": "someone", "id": "it", "weekday": "that day"}.get(p.kind)
        if not nice:
            return card_call(d)
        t2 = t2.replace("{" + p.names[0] + "}", nice)
        text, vals, _, _ = wish(d, c, text=t2)
        vals.pop(p.names[0], None)
        d.user(dress(d, text, 0.6))
        miss = [q for q in need if q.names[0] not in vals]
    names = [tool.schema["parameters"]["properties"][tool.key[p.names[0]]].get("description", tool.key[p.names[0]].replace("_", " ")) for p in miss]
    names = [re.sub(r",? \(?(YYYY-MM-DD|HH:MM)\)?", "", n) for n in names]
    low = [n[0].lower() + n[1:] for n in names]
    d.say(r.choice(["What should I use for: {x}?", "I need more: {x}?"]).replace("{x}", ", ".join(low)), [])
    if r.p(0.6):
        spoken = []
        for p in miss:
            v, s = value(d, p)
            vals[p.names[0]] = v
            spoken.append(guard(s))
        d.user(noisy(r, r.choice(["{x}", "it's {x}", "{x} please", "take {x}", "sorry: {x}", "{x}."]).replace("{x}", ", ".join(spoken)), 0.6))
        d.call(tool.name, tool.params(vals))
        outcome(d, c.question, 0.03)


@family("failures", 4.0)
def card_failed(d):
    c, t, vals, _, asks = open_wish(d)
    tool = make_tools(d, [c], beside(d.r, c))[0]
    d.user(dress(d, t))
    d.call(tool.name, tool.params(vals))
    failure(d, asks)
    if d.r.p(0.3):
        d.ask(["try again", "Once more please.", "and now?", "please retry", "again", "try it one more time"])
        d.call(tool.name, tool.params(vals))
        outcome(d, asks, 0.3)


@family("failures", 1.5)
def card_mended(d):
    """The function refuses a value and says what it takes; the call is made again."""
    r = d.r
    c, t, vals, spoken, asks = open_wish(d)
    ps = [p for p in c.params if p.kind in ("city", "word", "first", "person", "title", "thing", "code") and p.names[0] in spoken and len(str(vals[p.names[0]])) > 4]
    if not ps:
        return card_failed(d)
    p = r.choice(ps).names[0]
    tool = make_tools(d, [c], beside(r, c))[0]
    bad = vals[p]
    j = r.randrange(1, len(bad) - 1)
    good = bad[:j] + bad[j + 1] + bad[j] + bad[j + 1 + 1:] if r.p(0.5) and bad[j] != bad[j + 1] else bad[:j] + r.choice("aeioulnrst") + bad[j:]
    d.user(dress(d, t, 0.5))
    d.call(tool.name, tool.params(vals))
    k = tool.key[p]
    d.fail(r.choice([f'unknown {k} "{bad}", did you mean "{good}"?', f"{k}: {bad} not found; close: {good}", f'no {k} "{bad}"; perhaps "{good}"', f'{k} must be one of: {good}', f'"{bad}" is not valid, use "{good}"']))
    d.call(tool.name, tool.params(dict(vals, **{p: good})))
    outcome(d, asks, 0)


def other_form(r, kind, v):
    """(what the function wants instead, the value so), or None"""
    if kind == "date":
        y, m, a = v.split("-")
        return r.choice([("DD.MM.YYYY", f"{a}.{m}.{y}"), ("YYYYMMDD", f"{y}{m}{a}"), ("DD/MM/YYYY", f"{a}/{m}/{y}"), ("MM/DD/YYYY", f"{m}/{a}/{y}"), ("YYYY/MM/DD", f"{y}/{m}/{a}")])
    if kind == "time":
        h, m = v.split(":")
        return r.choice([("HH:MM:SS", v + ":00"), ("HHMM", h + m), ("HH.MM", f"{h}.{m}")])
    if kind == "datetime":
        return r.choice([("YYYY-MM-DDTHH:MM:SS", v + ":00"), ("a Z at the end", v + "Z"), ("YYYY-MM-DD HH:MM", v.replace("T", " "))])
    if kind in ("code", "host", "user", "ticker") and re.search("[a-z]", v):
        return "capital letters", v.upper()
    if kind in ("code", "host", "word", "first") and re.search("[A-Z]", v):
        return "small letters", v.lower()
    if kind == "phone" and re.search("[^0-9+]", v):
        return "digits only", re.sub("[^0-9]", "", v)
    if kind in ("digits", "code") and re.fullmatch("[0-9-]+", v):
        return r.choice([("no hyphens", v.replace("-", "")), ("a leading #", "#" + v)])
    if kind == "email" and v != v.lower():
        return "small letters", v.lower()
    return None


@family("failures", 2.0)
def card_corrected(d):
    """The function wants a value in another form; the call is made again so."""
    r = d.r
    for _ in range(30):
        c, t, vals, spoken, asks = open_wish(d)
        ps = [(p, other_form(r, p.kind, vals[p.names[0]])) for p in c.params if p.names[0] in vals and not p.enum]
        ps = [(p, f) for p, f in ps if f and f[1] != vals[p.names[0]]]
        if ps:
            break
    else:
        return card_failed(d)
    p, (form, good) = r.choice(ps)
    tool = make_tools(d, [c], beside(r, c))[0]
    d.user(dress(d, t, 0.6))
    d.call(tool.name, tool.params(vals))
    k, bad = tool.key[p.names[0]], vals[p.names[0]]
    m = r.choice(["{k}: expected {f}, got {b}", "{k} must have the form {f}", "invalid {k} \"{b}\": use {f}", "{k} needs {f}", "400 bad request: {k} ({b}) should be {f}", "validation error in {k}: {f} expected"]).replace("{k}", k).replace("{f}", form).replace("{b}", bad)
    if r.p(0.75):
        d.fail(m)
    else:
        d.result(json.dumps({"error": m}))
    vals = dict(vals, **{p.names[0]: good})
    d.call(tool.name, tool.params(vals))
    outcome(d, asks, 0.05)


NEXT = ["and {v}?", "what about {v}?", "And for {v}?", "now {v}", "the same for {v}", "same with {v} please", "{v} too", "then {v}", "Also {v}.", "how about {v}", "{v}?", "next: {v}", "now the same with {v}", "and one for {v}"]
FIX = ["no, {v}", "sorry, I meant {v}", "make that {v}", "not {o}, {v}", "oops, {v} instead", "actually {v}", "no wait, {v}", "I said {o} but it should be {v}", "correction: {v}", "change it to {v}", "No, not {o}. {v}!", "hm, {v} is better", "{v} instead of {o}", "wrong, I wanted {v}", "rather {v}", "wait, {v}"]
NAMED = ["with {p} {v}", "and {p} {v}?", "now with the {p} {v}", "change the {p} to {v}", "{p}: {v}", "{p} should be {v}", "same, but {p} {v}", "again with {p} {v}"]
PRONOUN = {"person": ["them", "that person", "the same person"], "first": ["them", "the same person"], "code": ["it", "that one", "the same one", "this one"], "id": ["it", "that one", "the same one"], "city": ["the same place", "that place"], "title": ["it", "that one"], "word": ["it", "the same one"], "street": ["the same address", "that address"], "file": ["it", "that file", "the same file"], "email": ["the same address"], "digits": ["it", "the same one"]}
WITH_NUMBER = [(["times {n}?", "multiply that by {n}", "what would {n} of those be", "and {n} times that?", "{n} of them then?", "what do {n} make", "if I need {n} of these?", "for {n} days?", "and {n}-fold"], "print(round({v} * {n}, 4))"), (["divide it by 2", "and half?"], "print(round({v} / 2, 4))"), (["plus {n}?", "add {n} to that", "with {n} more?"], "print(round({v} + {n}, 4))"), (["minus {n}", "take {n} off that", "and {n} less?"], "print(round({v} - {n}, 4))"), (["what's {n}% of that?", "{n} percent of it"], "print(round({v} * {n} / 100, 4))"), (["split by {n}?", "divided by {n}", "share that between {n} people"], "print(round({v} / {n}, 4))"), (["double that", "twice that?"], "print(round({v} * 2, 4))"), (["round it", "rounded?"], "print(round({v}))")]


@family("turns", 26.0)
def card_turns(d):
    """Three to six turns around one or two functions: an argument changes, is corrected, another function takes over, a result is worked with."""
    r = d.r
    c, t, vals, spoken, asks = open_wish(d)
    mates = [x for x in DOMAIN[c.domain] if x is not c]
    others = beside(r, c, 0.7)
    want = [c] + ([r.choice(mates)] if mates and r.p(0.6) else []) + ([r.choice(ALL)] if r.p(0.3) else [])
    want = list(dict.fromkeys(want))
    tools = make_tools(d, want, [o for o in others if o not in want])
    by = {x.card: x for x in tools}
    if r.p(0.1):
        d.ask(["hi", "hello", "hey there", "good morning"], 0.5)
        d.say(r.choice(["Hello! How can I help you?", "Hello! What can I do for you?"]))
    tool = by[c]
    d.user(dress(d, t))
    d.call(tool.name, tool.params(vals))
    n = outcome(d, asks, 0.05)
    for _ in range(r.choice([1, 2, 2, 3, 3, 4])):
        k = r.random()
        ps = [p for p in c.params if p.names[0] in vals and p.names[0] in tool.key]
        unique = [p for p in ps if sum(V[q.kind][0] == V[p.kind][0] if not (p.enum or q.enum) else q.enum == p.enum for q in c.params) == 1 or (p.kind in ("date", "time", "city", "email", "person", "code", "currency", "minutes", "percent") and sum(q.kind == p.kind for q in c.params) == 1)]
        if n is not None and k < 0.3:
            q, code = r.choice(WITH_NUMBER)
            m = r.randint(2, 30)
            d.ask(q, n=m)
            out = d.py(code.replace("{v}", str(n)).replace("{n}", str(m)))
            d.say(r.choice([f"That is {out}.", f"It is {out}."]), [out])
            n = None
        elif k < 0.62 and ps:
            p = r.choice(unique or ps)
            v, s = value(d, p)
            if v == vals[p.names[0]]:
                continue
            old = spoken.get(p.names[0])
            label = tool.key[p.names[0]].replace("_", " ").lower()
            if p not in unique or p.kind in ("bool", "money", "num", "count") and r.p(0.5) or r.p(0.15):
                if p.kind == "bool":
                    s = r.choice(["yes", "true", "on"]) if v else r.choice(["no", "false", "off"])
                q = r.choice(NAMED).replace("{p}", label)
            elif p.kind == "bool":
                continue
            else:
                q = r.pick(FIX) if old and r.p(0.5) else r.pick(NEXT)
                if "{o}" in q and not old:
                    q = "no, {v}"
            d.user(noisy(r, fill(q, dict(v=guard(s), o=guard(str(old)))), 0.7))
            vals, spoken = dict(vals, **{p.names[0]: v}), dict(spoken, **{p.names[0]: s})
            d.call(tool.name, tool.params(vals))
            n = outcome(d, asks, 0.05)
        elif k < 0.85 and len(by) > 1:
            c2 = r.choice([x for x in by if x is not c])
            t2, vals2, spoken2, asks2 = wish(d, c2)
            if not ready(c2, vals2):
                continue
            for p in c2.params:                             # something is carried over under a pronoun
                q = p.names[0]
                if p.kind in PRONOUN and q in spoken2:
                    mine = next((x.names[0] for x in c.params if x.kind == p.kind and x.names[0] in vals and (x.names[0] == q or p.kind in ("person", "city"))), None)
                    if mine and r.p(0.7):
                        t2 = t2.replace(guard(spoken2[q]), r.choice(PRONOUN[p.kind]), 1)
                        vals2[q] = vals[mine]
                        spoken2[q] = str(vals[mine])
            c, tool, vals, spoken, asks = c2, by[c2], vals2, spoken2, asks2
            d.user(dress(d, r.choice(["", "", "", "and ", "now ", "then "]) + t2))
            d.call(tool.name, tool.params(vals))
            n = outcome(d, asks, 0.05)
        elif k < 0.92:
            q, a = r.choice(CHAT)
            d.ask(q, 0.5)
            d.say(r.choice(a))
        else:
            a, b = r.int(2, 999), r.int(2, 99)
            op, w = r.choice([("*", "times"), ("+", "plus"), ("-", "minus")])
            d.ask(["by the way, what's {a} {w} {b}?", "{a} {op} {b}?", "quickly: {a} {w} {b}"], a=a, b=b, op=op, w=w)
            out = d.py(f"print({a} {op} {b})")
            d.say(f"{a} {op} {b} is {out}.", [out])
            n = None


# What a call made is used by the next one: first function -> (relative, its parameter for the thing).
CHAINS = {k: [tuple(x.split(".")) for x in v.split()] for k, v in dict(
    create_event="move_event.event cancel_event.event", open_ticket="assign_ticket.ticket close_ticket.ticket", create_order="cancel_order.order mark_paid.order mark_shipped.order refund_order.order", create_invoice="send_invoice.invoice get_invoice.invoice void_invoice.invoice", run_pipeline="build_status.run cancel_build.run retry_build.run", add_note="append_note.note delete_note.note", add_product="change_price.sku remove_product.sku restock.sku", book_visit="cancel_visit.appointment", report_damage="get_claim.claim",
    print_file="cancel_print.job", start_game="make_move.game leave_game.game", create_document="export_document.document restore_version.document", create_backup="restore_backup.snapshot", set_alert="silence_alert.alert", createLead="updateStage.dealId", addListing="scheduleViewing.listing", register_sample="store_sample.sample", open_pull_request="merge_pull_request.number", retry_build="build_status.run cancel_build.run", create_api_key="revoke_api_key.key", schedule_post="report_post.post",
    post_status="report_post.post comment_post.post like_post.post", create_matter="add_deadline.matter bill_time.matter", apply_document="visa_status.number", rent_vehicle="return_vehicle.contract", create_shipment="delay_notice.delivery", plan_tour="delay_notice.delivery", order_spare="cancel_order.order", start_line="report_scrap.order", request_leave="decide_leave.request", book_room="extend_stay.room check_out.room report_room.room").items() if v}
BY_NAME = {c.names[0]: c for c in ALL}
THAT = ["it", "that", "that one", "the new one", "this", "it"]


@family("turns", 9.0)
def card_chain(d):
    """Something is made; then the same thing, named by its new id, is changed, asked about or undone."""
    r = d.r
    for _ in range(40):
        first = r.choice(list(CHAINS))
        nexts = [(BY_NAME[n], p) for n, p in CHAINS[first] if n in BY_NAME and p in BY_NAME[n].by and BY_NAME[n].by[p].kind in ("code", "id", "digits")]
        if first in BY_NAME and nexts:
            break
    c1, nexts = BY_NAME[first], r.sample(nexts, min(len(nexts), r.choice([1, 1, 2])))
    t, vals, _, _ = wish(d, c1)
    while not ready(c1, vals):
        t, vals, _, _ = wish(d, c1)
    tools = make_tools(d, [c1] + [n for n, _ in nexts], [c for c in beside(r, c1, 0.3) if c not in [n for n, _ in nexts]][:2])
    by = {x.card: x for x in tools}
    if any(c not in by for c in [c1] + [n for n, _ in nexts]):
        return card_turns(d)
    number = any(n.by[p].kind == "id" for n, p in nexts)
    ident_ = r.int(100, 99999) if number else V["code"][1](d)[0]
    d.user(dress(d, t))
    d.call(by[c1].name, by[c1].params(vals))
    key = r.choice(["id", nexts[0][1], "number", "reference"]) if not number else r.choice(["id", nexts[0][1], "number"])
    d.result(json.dumps(r.choice([{key: ident_}, {"status": "ok", key: ident_}, {key: ident_, "state": "created"}])) if r.p(0.75) else f"{key} {ident_}")
    d.say(r.choice([f"Done. The {key} is {ident_}.", f"That is done; the {key} is {ident_}.", f"It was made with the {key} {ident_}."]), [ident_])
    for n, p in nexts:
        for _ in range(30):
            t, vals, spoken, asks = wish(d, n)
            if p in spoken and ready(n, vals):
                break
        else:
            return
        before = t.split(guard(spoken[p]))[0].rstrip().split(" ")[-1].lower()
        it = r.choice(THAT[:3] if before in ("of", "to", "with", "for", "in", "from") else THAT)
        if r.p(0.2):
            it = guard(str(ident_))
        t = t.replace(guard(spoken[p]), it)
        vals[p] = ident_
        d.user(dress(d, r.choice(["", "", "", "now ", "ok, ", "and ", "then "]) + t, 0.7))
        d.call(by[n].name, by[n].params(vals))
        outcome(d, asks, 0.04)


def shifted(r, kind, v):
    """(the value as it becomes, how somebody says so), or None: a bit later, one more, twice as long."""
    if kind in ("time", "datetime"):
        k, s = r.choice([(30, "half an hour later"), (-60, "an hour earlier"), (60, "an hour later"), (15, "a quarter of an hour later"), (120, "two hours later"), (-30, "half an hour earlier"), (10, "ten minutes later"), (-15, "15 minutes earlier"), (90, "an hour and a half later"), (45, "45 minutes later"), (-120, "two hours earlier"), (5, "five minutes later")])
        day, t = v.split("T") if kind == "datetime" else ("", v)
        m = int(t[:2]) * 60 + int(t[3:5]) + k
        return (f"{day}{'T' if day else ''}{m // 60:02d}:{m % 60:02d}", s) if 0 <= m < 1440 else None
    if kind == "date":
        k, s = r.choice([(1, "one day later"), (1, "the day after"), (-1, "the day before"), (-1, "a day earlier"), (7, "a week later"), (7, "one week later"), (14, "two weeks later"), (-7, "a week earlier"), (2, "two days later"), (3, "three days later"), (10, "ten days later")])
        return str(datetime.date.fromisoformat(v) + datetime.timedelta(days=k)), s
    if kind in ("minutes", "days", "hours", "seconds"):
        k = r.choice([5, 10, 10, 15, 20]) if kind in ("minutes", "seconds") else r.choice([1, 2, 3])
        return r.choice([(v + k, f"{k} {kind} longer"), (v + k, f"{k} {kind} more"), (2 * v, "twice as long"), (2 * v, "two times as long")] + ([(v - k, f"{k} {kind} less"), (v - k, f"{k} {kind} shorter")] if v > k else []) + ([(v // 2, "half as long")] if v % 2 == 0 else []))
    if kind in ("small", "few", "count", "money", "cash", "bigs", "percent", "temp") and isinstance(v, int):
        k = r.choice([1, 2, 3, 5])
        w, much = in_words(k), "much" if kind in ("money", "cash", "percent") else "many"
        return r.choice([(v + k, f"{w} more"), (v + k, f"{k} more"), (2 * v, f"twice as {much}"), (2 * v, f"two times as {much}")] + ([(v - k, f"{w} less"), (v - k, f"{k} fewer")] if v > k else []) + ([(v // 2, f"only half as {much}"), (v // 2, f"half as {much}")] if v % 2 == 0 and v > 2 else [])) if kind != "temp" else r.choice([(v + k, f"{w} degrees more"), (v + k, f"{k} warmer"), (v - k, f"{w} degrees less"), (v - k, f"{k} colder")])
    return None


ALIKE_KINDS = [{"time", "datetime"}, {"date", "datetime"}, {"minutes", "days", "hours", "seconds"}, {"small", "few", "count", "money", "cash", "bigs", "percent", "temp", "num", "id", "big", "level", "stars", "age", "year", "months", "times"}]


@family("turns", 7.0)
def card_shift(d):
    """The same call once more with a value that is said from the one before: later, one more, twice as long."""
    r = d.r
    for _ in range(60):
        c, t, vals, spoken, asks = open_wish(d)
        near = [p for p in c.params if p.names[0] in vals and sum(any(p.kind in g and q.kind in g for g in ALIKE_KINDS) for q in c.params if q.names[0] in vals) == 1]
        near = [p for p in near if shifted(r, p.kind, vals[p.names[0]]) and not (asks and p.kind in ALIKE_KINDS[3])]   # after a number came back, "twice as many" would be of that
        if near:
            break
    else:
        return card_turns(d)
    tool = make_tools(d, [c], beside(r, c))[0]
    if not all(p.names[0] in tool.key for p in near):
        return card_turns(d)
    d.user(dress(d, t))
    d.call(tool.name, tool.params(vals))
    outcome(d, asks, 0.02)
    p = r.choice(near)
    for _ in range(r.choice([1, 1, 2, 3])):
        got = shifted(r, p.kind, vals[p.names[0]])
        if not got:
            break
        vals = dict(vals, **{p.names[0]: got[0]})
        d.user(noisy(r, r.choice(["{s}", "no, {s}", "make it {s}", "{s} please", "rather {s}", "better {s}", "sorry, {s}", "could it be {s}?", "{s}, actually", "hm, {s}", "and {s}?", "what about {s}", "change it: {s}", "I'd prefer {s}", "the same {s}", "can we do {s}"]).replace("{s}", guard(got[1])), 0.6))
        d.call(tool.name, tool.params(vals))
        outcome(d, asks, 0.03)


# ---- schemas made at random, wished for in other words ------------------------------------------------------------------------
SYN_V = dict(get="give me|show me|I need|what about", fetch="get me|bring me", find="look for|where is|search", look_up="check|find", check="take a look at|see about|how about", create="set up|make|new:|start", add="put in|enter|include", update="change|bring up to date|edit", delete="get rid of|throw away|erase|wipe", remove="take out|drop|get rid of", cancel="call off|scrap|forget about", start="kick off|begin with|fire up|switch on", stop="halt|end|shut off|switch off",
             pause="hold|freeze for now", open="unseal|open up", close="shut", assign="give|hand over", approve="say yes to|give the go-ahead for|accept", reject="say no to|turn down|refuse", archive="put away|file away", restore="bring back|undelete", rename="give a new name to", move="shift|bring over", copy="duplicate|clone", export="write out|save out", count="how many are there:", list="show all|what is there:", schedule="plan|set a date for", book="reserve|get", reserve="hold|keep", register="sign up|enrol", print="put on paper|run off",
             scan="read in", send="dispatch|mail", notify="tell|let know about", measure="take the size of|read off", calibrate="adjust|fine-tune", lock="secure|bolt", unlock="open up|release", enable="switch on|activate", disable="switch off|deactivate", show="display|let me see", read="what does it say in", submit="hand in|turn in", track="follow|where is", verify="make sure about|double-check", merge="combine|join", deploy="roll out|put live", rate="give stars to|judge", tag="label|mark", **{"import": "load|bring in"})
SYN_O = dict(invoice="bill", customer="client|buyer", order="purchase", ticket="case", device="gadget", server="machine|host", backup="safety copy", contract="agreement", project="undertaking", task="to-do|job", meeting="get-together|call", shipment="delivery", package="parcel", account="login", playlist="song list|mix", song="track|tune", photo="picture|snapshot", recipe="dish", course="class", lesson="class", exam="test", student="pupil", patient="sick person", appointment="visit", prescription="medicine note", vehicle="car|van", parking_spot="place for the car", route="way|itinerary", seat="place",
             subscription="abo|membership", payment="transfer", refund="money back", coupon="voucher", product="article|item", supplier="vendor", warehouse="store|depot", container="box", ship="boat|vessel", truck="lorry", lamp="light", window="pane", heater="radiator", camera="cam", alarm="siren", certificate="cert", issue="bug|problem", release="version", sample="specimen", animal="beast|creature", plant="flower", field="plot", tractor="farm machine", book="volume", loan="credit", member="participant", event="happening|party", team="squad", match="game", tournament="cup", donation="gift",
             survey="poll|questionnaire", newsletter="mailing", comment="remark", page="site", document="paper|file", signature="autograph", licence="permit", vote="ballot")
HEADS = ["{v} {b}", "please {v} {b}", "{v} {b} please", "can you {v} {b}", "I'd like to {v} {b}", "could you {v} {b}?", "we should {v} {b}", "{v} {b} for me", "time to {v} {b}", "{v} {b}, thanks"]


@family("functions", 22.0)
def other_words(d):
    """Schemas at random, the wish in synonyms of the name's words, near misses beside it."""
    r = d.r
    schema, plan, v, o = functions.random_schema(r)
    seen, others = {schema["name"]}, []
    for _ in range(functions.how_many(r)):
        s = functions.random_schema(r)[0]
        if s["name"] not in seen and not (s["name"].lower().startswith(v[:4]) and o[:4] in s["name"].lower()):
            seen.add(s["name"])
            others.append(s)
    d.functions = others + [schema]
    r.shuffle(d.functions)
    vw = r.choice(SYN_V.get(v, v.replace("_", " ")).split("|")) if r.p(0.7) else v.replace("_", " ")
    ow = r.choice(SYN_O.get(o, o.replace("_", " ")).split("|")) if r.p(0.6) else o.replace("_", " ")
    bits, params, head = [], {}, None
    for p, kind, sayings, optional in plan:
        if optional and r.p(0.5):
            continue
        if isinstance(kind, list):
            val = r.choice(kind)
            s = val
        elif kind in ("date", "time", "amount", "percent", "numbers", "list"):
            val, s = V[{"amount": "money", "list": "strings"}.get(kind, kind)][1](d)
            s = s.rstrip("% ").replace(" percent", "").replace(" per cent", "") if kind == "percent" else s
        elif kind == "int":
            val, s = V["count"][1](d)
        else:
            val = functions.KINDS[kind][1](r)
            s = functions.spoken_value(r, val)
        if kind == "bool":
            bits.append(r.choice([f"{p}: {'yes' if val else 'no'}", f"({p.replace('_', ' ')} {'on' if val else 'off'})", ("with " if val else "without ") + p.replace("_", " ")]))
        elif kind == "id":
            head = r.choice(sayings + ["{v}"]).replace("{o}", ow).replace("{v}", guard(s))
        else:
            bits.append(r.choice(sayings + ["{p} {v}", "({v})", "{v}"] if kind not in ("id",) and len(plan) < 3 else sayings).replace("{p}", p.replace("_", " ")).replace("{o}", ow).replace("{v}", guard(s)))
        params[p] = val
    params = {p: params[p] for p in schema["parameters"]["properties"] if p in params}
    if head is None:
        head = r.choice([f"the {ow}", f"a {ow}", ow])
    if r.p(0.3):
        r.shuffle(bits)
    d.user(dress(d, r.pick(HEADS).replace("{v}", vw).replace("{b}", " ".join([head] + bits))))
    d.call(schema["name"], params)
    outcome(d, v in ("get", "fetch", "find", "look_up", "check", "count", "list", "show", "read", "track", "measure"))
