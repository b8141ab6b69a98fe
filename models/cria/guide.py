"""Conversations of the Schema-Guided Dialogue collection for the families of guided.py (called by borrow.py).

A piece of a conversation with one service is played again turn by turn: what was said, what is still missing, which call follows, what it gives. Only what can be
followed is kept: every value stands in the text, nothing that looks like a value stands beside it, and the arguments are those that the collection's own call had."""
import collections
import json
import re

TODAY = (2019, 3, 1)                                    # the day of all these conversations
NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split()
MONTHS = "january february march april may june july august september october november december".split()
DAYS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
CITY = set("from_location to_location origin destination city city_of_event origin_city destination_city area where_to location pickup_city".split())
BOOL = {"refundable": "refund", "is_redeye": "red.?eye", "furnished": "furnish", "pets_allowed": r"\bpets?\b|\bdogs?\b|\bcats?\b|animal", "has_wifi": "wi.?fi|internet|wireless", "has_laundry_service": "laundry|wash", "pets_welcome": r"\bpets?\b|\bdogs?\b|\bcats?\b|animal",
        "subtitles": "subtitle|caption", "serves_alcohol": "alcohol|liquor|drink|wine|beer|booze|spirits", "has_live_music": "live|music|band", "shared_ride": "shar|pool|private|alone|by myself", "is_unisex": "unisex|both (men|women|genders)|all genders|men and women", "offers_cosmetic_services": "cosmetic|whitening|veneer",
        "free_entry": r"\bfree\b|no (fee|charge|cost|entry|entrance)|without (paying|charge)|cost anything", "good_for_kids": r"\bkids?\b|child|family|son|daughter|toddler"}
NOT = r"\b(?:no|not|n't|don't|without|doesn't|isn't|dont|private|alone|by myself)\b"
SAID = {"inexpensive": "inexpensive|cheap|budget|low.?cost|affordable", "moderate": "moderate(?:ly)?(?: priced| price)?|mid.?range|average", "very expensive": "very expensive|ultra high end|luxur\\w+", "expensive": "expensive|pricey|upscale|fancy|high.?end|costly",
        "Full-size": "full.?size", "3d": "3.?d", "General Practitioner": "general practitioner|family doctor|gp|primary care", "Gynecologist": "gyn[a-z]+", "ENT Specialist": "ent specialist|ent doctor|ear,? nose,? (?:and |& )?throat(?: specialist| doctor)?|ent", "Ophthalmologist": "oph?th?alm[a-z]+|eye (?:doctor|specialist)",
        "Dermatologist": "dermatologist|skin (?:doctor|specialist)", "Place of Worship": "places? of worship|church|temple|mosque|cathedral", "Theme Park": "(?:theme|amusement) parks?", "Museum": "museums?", "Historical Landmark": "(?:historical |historic )?landmarks?", "Park": "parks?", "Tourist Attraction": "tourist attractions?",
        "Sports Venue": "sports venues?|stadium", "Shopping Area": "shopping areas?|malls?", "Music": "music|concerts?", "Sports": "sports?|games?|match(?:es)?", "checking": "checkings?", "savings": "savings?", "TV": "tv|television", "imax": "imax", "regular": "regular", "Pool": "pool(?:ed)?|shared",
        "Economy extra": "economy extra", "Economy": "economy", "Business": "business", "First Class": "first class", "Premium Economy": "premium economy", "kitchen speaker": "kitchen(?: speakers?)?", "bedroom speaker": "bedroom(?: speakers?)?", "Kitchen speaker": "kitchen(?: speakers?)?", "Bedroom speaker": "bedroom(?: speakers?)?"}
CLEAR = {"FindBus": "find|search|look|check|show|which|any bus", "BuyBusTicket": "buy|purchase|book", "GetEvents": "what|events|check|see|show|anything|do i have", "GetAvailableTime": "free|available|availability|open", "AddEvent": r"\badd|put|create|schedule|set", "FindEvents": "find|look|search|something|anything|any|what|show me",
         "BuyEventTickets": "buy|purchase|book|reserve|get .*ticket", "GetEventDates": "dates?|days?|when", "SearchOnewayFlight": "one.?way", "SearchRoundtripFlights": "round|return", "ReserveOnewayFlight": "(?:reserve|book|buy).*one.?way|one.?way.*(?:reserve|book|buy)", "ReserveRoundtripFlights": "(?:reserve|book|buy).*round|round.*(?:reserve|book|buy)",
         "FindApartment": "find|look|search|need|want|show", "ScheduleVisit": "visit|schedule|see it|tour", "ReserveHotel": "reserve|book|reservation", "SearchHotel": "find|search|look|show|need a hotel|want a hotel", "BookHouse": "book|reserve|reservation", "SearchHouse": "find|search|look|show|need a|want a", "FindMovies": "find|look|search|what|suggest|recommend|see|watch|any",
         "PlayMovie": r"\bplay|watch|stream", "BuyMovieTickets": "buy|purchase|book|get .*ticket|ticket", "GetTimesForMovie": "times?|when|showing|showtime", "LookupSong": "find|look|search|suggest|recommend|any|some", "LookupMusic": "find|look|search|suggest|recommend|any|some", "PlaySong": r"\bplay", "PlayMedia": r"\bplay|listen",
         "GetCarsAvailable": "find|search|look|show|available|see|what|need|rent", "ReserveCar": "reserve|book", "ReserveRestaurant": "reserve|book|reservation|table", "FindRestaurants": "find|search|look|show|suggest|eat|recommend|hungry", "BookAppointment": "book|appointment|schedule|make", "FindProvider": "find|search|look|need a|want a|show|recommend",
         "CheckBalance": "balance|how much|check", "TransferMoney": "transfer|send|pay|move"}
BUYS = r"\b(?:buy|purchase|book|reserve|reservation|play)\b"
CAPITALS = set("I I'm I'd I'll I've Im Id Ill OK Ok Okay TV WiFi Wi-Fi Wifi GPS VIP ATM AM PM Also And But Please Thanks Thank Hi Hello Hey Yes No Yeah Sure Can Could Would What When Where".split())


def kind(slot, service):
    n = slot["name"]
    if slot["is_categorical"]:
        v = slot["possible_values"]
        return "bool" if set(v) <= {"True", "False"} else "int" if all(x.isdigit() for x in v) else "enum"
    if n == "amount" or "rating" in n:
        return "money" if n == "amount" else "number"
    if n == "number_of_days":
        return "int"
    if n in CITY and not service.startswith("RideSharing"):
        return "city"
    if n.endswith("date"):
        return "date"
    if n.endswith("time"):
        return "time"
    return "person" if n in ("directed_by", "artist") else "first" if n == "recipient_account_name" else "sort" if n in ("genre", "cuisine", "subcategory", "category") else "address" if "address" in n or service.startswith("RideSharing") and n == "destination" else "phone" if "phone" in n else "name"


def schemas(read):
    """service -> {about, slots: {name: [kind, names, descriptions, values]}, intents: {name: [names, descriptions, required, optional]}}"""
    out = {}
    all_ = [json.loads(read("train/schema.json"))] + [json.loads(read(f"sgd_x/data/v{v}/train/schema.json")) for v in range(1, 6)]
    for s in zip(*all_):
        slots, intents = {}, {}
        for k in zip(*[x["slots"] for x in s]):
            slots[k[0]["name"]] = [kind(k[0], s[0]["service_name"]), list(dict.fromkeys(x["name"] for x in k)), list(dict.fromkeys(x["description"].strip() for x in k)), k[0]["possible_values"] if k[0]["is_categorical"] else []]
        for k in zip(*[x["intents"] for x in s]):
            intents[k[0]["name"]] = [list(dict.fromkeys(x["name"] for x in k)), list(dict.fromkeys(x["description"].strip() for x in k)), k[0]["required_slots"], k[0]["optional_slots"]]
        out[s[0]["service_name"]] = {"about": list(dict.fromkeys(x["description"].strip() for x in s)), "slots": slots, "intents": intents}
    return out


def number(w):
    w = w.lower()
    return int(w) if w.isdigit() else NUMBERS.index(w) if w in NUMBERS else None


class Reader:
    def __init__(self, schema, cities):
        self.schema, self.slots, self.cities = schema, schema["slots"], cities

    def locate(self, text, frame):
        """[[start, end, slot, canonical value]] and what is said without a place, or None where something can't be found."""
        spans, loose = [], {}
        marks = {}
        for m in frame["slots"]:
            marks.setdefault(m["slot"], []).append((m["start"], m["exclusive_end"]))
        informs = [a for a in frame["actions"] if a["act"] == "INFORM"]
        if len({a["slot"] for a in informs}) != len(informs):
            return None
        later = []
        for a in informs:
            slot, v = a["slot"], a["canonical_values"]
            if slot not in self.slots or len(v) != 1:
                return None
            v, k = v[0], self.slots[slot][0]
            if v == "dontcare":
                loose[slot] = v
                continue
            if k == "bool":
                m = re.search(BOOL.get(slot, "(?!)"), text, re.I)
                if not m or bool(re.search(NOT, text, re.I)) != (v == "False"):
                    return None
                loose[slot] = v
                continue
            if slot in marks:
                if len(marks[slot]) != 1:
                    return None
                s, e = marks[slot][0]
                while e > s and text[e - 1] in " .,?!" and not (v.endswith(".") and text[e - 3:e - 2] == "."):
                    e -= 1
                spans.append([s, e, slot, v])
                continue
            later.append((slot, v, k))
        for slot, v, k in later:
            free = list(text)
            for s, e, *_ in spans:
                free[s:e] = " " * (e - s)
            free = "".join(free)
            if k == "int":
                found = [m for m in re.finditer(r"(?<![\w$:.#])(?:\d+|" + "|".join(NUMBERS[1:]) + r")(?![\w:])(?!-?way)(?! (?:of|that|which|moment|more|else)\b)(?!\.\d)", free, re.I) if number(m.group()) == int(v)]
            elif k == "enum":
                found = list(re.finditer(rf"(?<![\w-])(?:{SAID.get(v, re.escape(v))})(?![\w-])", free, re.I))
                found = found[:1] if len({m.group().lower() for m in found}) == 1 and k == "enum" else found
            else:
                return None
            if len(found) != 1:
                return None
            spans.append([*found[0].span(), slot, v])
        spans.sort()
        if any(a[1] > b[0] for a, b in zip(spans, spans[1:])) or any(s >= e for s, e, *_ in spans):
            return None
        return spans, loose

    def clean(self, text, spans, loose, slots):
        """Whether nothing that looks like a value is left beside the marked ones."""
        rest = list(text)
        for s, e, *_ in spans:
            rest[s:e] = " " * (e - s)
        rest = "".join(rest)
        told = {x[2] for x in spans} | set(loose)
        kinds = {self.slots[s][0] for s in slots if s in self.slots}
        if re.search(r"\d|\b(?:couple|pair|dozen|myself|girlfriend|boyfriend|wife|husband|friends?)\b", rest, re.I) or re.search(r"\b(?:" + "|".join(NUMBERS[2:]) + r")\b", rest, re.I):
            return False
        if re.search(r"\bone\b(?!.?way| of| that| which)", rest, re.I) and "int" in kinds:
            return False
        if kinds & {"date", "time"} and re.search(rf"\b(?:{DAYS}|today|tomorrow|tonight|morning|evening|afternoon|noon|midnight|night|weekend|week|march|month|o.?clock|date)\b", re.sub(r"\b(?:on )?th(?:at|is|ose) dates?\b|what dates?|the dates?|dates? (?:for|of)|other dates?|good (?:morning|evening|afternoon)", "", rest, flags=re.I), re.I):
            return False
        for s in slots:
            k, _, _, values = self.slots[s]
            if s in told and not (k == "enum" and loose.get(s) == "dontcare"):
                continue
            if k == "bool" and re.search(BOOL.get(s, "(?!)"), rest, re.I):
                return False
            if k == "enum" and s != "event_type" and any(re.search(rf"\b(?:{SAID.get(v, re.escape(v))})\b", rest, re.I) for v in values) and not (s == "category" and told & {"subcategory"}):
                return False
        for m in re.finditer(r"(?<=[a-z,] )[A-Z][\w'-]*", rest):
            if m.group() not in CAPITALS:
                return False
        low = " " + re.sub(r"[^a-z ]", " ", rest.lower()) + " "
        return not any(f" {c} " in low for c in self.cities)

    def mentions(self, text, entry):
        """Values of a result that a text names: [[start, end, slot, value]]"""
        spans = []
        for slot, v in entry.items():
            if self.slots.get(slot, [""])[0] in ("name", "city", "person", "address") and len(v) > 3:
                for m in re.finditer(re.escape(v), text, re.I):
                    if not any(m.start() < e and s < m.end() for s, e, *_ in spans):
                        spans.append([*m.span(), slot, v])
        return sorted(spans)


def acts(turn):
    return {a["act"] for a in turn["frames"][0]["actions"]}


def pieces(dialogue, schemas_, cities):
    turns, i, out = dialogue["turns"], 0, []
    while i < len(turns) - 1:
        t = turns[i]
        if t["speaker"] == "USER" and len(t["frames"]) == 1 and {"INFORM_INTENT"} <= acts(t) <= {"INFORM_INTENT", "INFORM"} and t["frames"][0]["service"] in schemas_:
            p, k = piece(turns, i, t["frames"][0]["service"], schemas_, cities)
            if p:
                out.append(p)
            i = max(k, i + 1)
        else:
            i += 1
    return out


ELSEWHERE = re.compile(r"\b(?:over there|there|same|that (?:day|date|city|place|location|time|event)|this (?:event|place|movie|trip|city)|nearby|near me|around here|the other)\b", re.I)


def piece(turns, i, service, schemas_, cities):
    """(the piece that starts at turn i, or None; where it ends)"""
    schema = schemas_[service]
    rd = Reader(schema, cities)
    said, entry, out, kept, j = {}, None, [], 0, i
    intent, needs, ended = None, {}, False

    def one(k):
        return k < len(turns) and len(turns[k]["frames"]) == 1 and turns[k]["frames"][0]["service"] == service

    def usable(k, slots):
        got = rd.locate(turns[k]["utterance"], turns[k]["frames"][0]) if turns[k]["utterance"].isascii() and len(turns[k]["utterance"]) < 260 else None
        if got and not rd.clean(turns[k]["utterance"], *got, slots):
            got = None
        return got

    def arguments(params, slots):
        """slot -> "said" or "found", or None where the call had what nobody knows of"""
        args = {}
        for s, v in params.items():
            if said.get(s) == v:
                args[s] = "said"
            elif entry and entry.get(s) == v and s not in said:
                if s in schema["intents"][intent][2]:
                    args[s] = "found"
            elif schema["intents"][intent][3].get(s) != v and v != "dontcare" or s in said and said[s] != "dontcare":
                return None
        return args if all(s in args for s in said if s in slots and said[s] != "dontcare") and args else None

    while one(j) and len(out) < 7:
        t, a = turns[j], acts(turns[j])
        state = t["frames"][0]["state"]
        if j > i and not one(j - 1) or not one(j + 1):
            break
        if a in ({"INFORM_INTENT"}, {"INFORM", "INFORM_INTENT"}, {"AFFIRM_INTENT"}, {"AFFIRM_INTENT", "INFORM"}, {"INFORM_INTENT", "SELECT"}, {"INFORM", "INFORM_INTENT", "SELECT"}):
            intent = state["active_intent"]
            if intent not in schema["intents"] or j > i and entry is None and "SELECT" in a | ({"SELECT"} if "AFFIRM_INTENT" in a else set()):
                break
            slots = list(dict.fromkeys(schema["intents"][intent][2] + list(schema["intents"][intent][3])))
            group, k, fine = [], j, True
            while True:                                 # until all is known
                got = one(k) and one(k + 1) and usable(k, slots)
                if not got or k > j and acts(turns[k]) != {"INFORM"} or turns[k]["frames"][0]["state"]["active_intent"] != intent:
                    fine = False
                    break
                group.append((k, got, [x["slot"] for x in turns[k - 1]["frames"][0]["actions"] if x["act"] == "REQUEST"] if k > j else []))
                s = turns[k + 1]
                if "service_call" in s["frames"][0] or "CONFIRM" in acts(s):
                    break
                if acts(s) != {"REQUEST"}:
                    fine = False
                    break
                k += 2
            if not fine or len(group) > 5 or (j == i and ELSEWHERE.search(t["utterance"])):
                break
            need, steps, kept_said = set(schema["intents"][intent][2]), [], dict(said)
            known = lambda: {s for s, v in said.items() if v != "dontcare"} | (set(entry) if entry and j > i else set())
            for g, (at, (spans, loose), asked) in enumerate(group):
                before = known()
                new = {x[2]: x[3] for x in spans} | loose
                fresh = {s for s, v in new.items() if v != "dontcare" and s not in before}
                if g and need <= before:
                    more = [s for s in asked if s in fresh and s in slots]
                    if not more and not fresh and set(loose.values()) == {"dontcare"}:
                        said.update(new)
                        continue                        # "I don't care" to what was not asked here
                    if not more:
                        fine = False
                        break
                    need |= set(more)
                elif g and not fresh:
                    fine = False
                    break
                said.update(new)
                steps.append([turns[at]["utterance"], spans, {s: v for s, v in loose.items() if v != "dontcare"}])
            if not fine or not need <= known() or not steps:
                said = kept_said
                break
            call_at = k + 1
            changes = []
            while "CONFIRM" in acts(turns[call_at]) and "service_call" not in turns[call_at]["frames"][0]:
                u = call_at + 1
                if not one(u) or not one(u + 1):
                    fine = False
                    break
                if acts(turns[u]) == {"INFORM", "NEGATE"}:
                    got = usable(u, slots)
                    if not got or "dontcare" in got[1].values():
                        fine = False
                        break
                    changes.append((u, got))
                elif acts(turns[u]) - {"REQUEST"} != {"AFFIRM"}:
                    fine = False
                    break
                call_at = u + 1
            frame = turns[call_at]["frames"][0] if call_at < len(turns) else {}
            if not fine or frame.get("service_call", {}).get("method") != intent:
                said = kept_said
                break
            first = dict(said)
            for _, (spans, loose) in changes:
                said.update({x[2]: x[3] for x in spans} | loose)
            args = arguments(frame["service_call"]["parameters"], slots)
            if args is None:
                said = kept_said
                break
            needs.setdefault(intent, set()).update(need)
            how = "" if "INFORM_INTENT" in a else "yes"
            for s in steps[:-1]:
                out.append(["a", *s, intent])
            now = {s: h for s, h in args.items() if h == "found" or s in first}
            out.append(["c", *steps[-1], intent, now, []])
            for u, (spans, loose) in changes:
                now = {s: h for s, h in args.items() if s in now or s in {x[2] for x in spans} | set(loose)}
                out.append(["c", turns[u]["utterance"], spans, loose, intent, now, []])
            results = [{s: v for s, v in x.items() if v} for x in frame.get("service_results", [])[:3]]
            out[-1][6] = results
            entry = results[0] if results else None
            kept, j = len(out), call_at + 1
            if "NOTIFY_FAILURE" in acts(turns[call_at]) or not results:
                break
            continue
        if not out or out[kept - 1][0] == "a":
            break
        text = t["utterance"]
        if a == {"REQUEST"}:
            asked = [x["slot"] for x in t["frames"][0]["actions"]]
            spans = rd.mentions(text, entry)
            if not all(s in entry for s in asked) or not text.isascii() or re.search("anything else|more about|something else|more info", text, re.I) or not rd.clean(text, spans, dict.fromkeys(asked), []):
                break
            out.append(["q", text, spans, {}, asked])
        elif a == {"REQUEST_ALTS"}:
            if not text.isascii() or re.search(r"\d", text) or not rd.clean(text, [], {}, []):
                break
            out.append(["n", text, [], {}])
            kept, j = len(out), j + 2
            break
        elif a == {"INFORM", "REQUEST_ALTS"}:
            slots = list(dict.fromkeys(schema["intents"][intent][2] + list(schema["intents"][intent][3])))
            got, frame = usable(j, slots), turns[j + 1]["frames"][0]
            if not got or frame.get("service_call", {}).get("method") != intent or "dontcare" in got[1].values():
                break
            old = dict(said)
            said.update({x[2]: x[3] for x in got[0]} | got[1])
            args = arguments(frame["service_call"]["parameters"], slots)
            if args is None or "found" in args.values():
                said = old
                break
            results = [{s: v for s, v in x.items() if v} for x in frame.get("service_results", [])[:3]]
            out.append(["c", text, got[0], got[1], intent, args, results])
            entry = results[0] if results else None
            if not results:
                kept, j = len(out), j + 2
                break
        elif a == {"SELECT"} or a == {"NEGATE_INTENT"}:
            spans = rd.mentions(text, entry)
            if not text.isascii() or not rd.clean(text, spans, {}, []):
                break
            s = [x["values"][0] for x in turns[j + 1]["frames"][0]["actions"] if x["act"] == "OFFER_INTENT"]
            out.append(["s" if a == {"SELECT"} else "x", text, spans, {}, s[0] if s else ""])
        elif a in ({"THANK_YOU"}, {"GOODBYE", "THANK_YOU"}, {"NEGATE", "THANK_YOU"}):
            ended = True
            break
        else:
            break
        kept, j = len(out), j + 2
    out = out[:kept]
    while out and out[-1][0] in "sx" and out[-1][0] == "s" and out[-1][4]:
        out.pop()                                       # an offer to which nobody answers
    if not any(x[0] == "c" for x in out):
        return None, j
    first = out[0]
    intent = next(x[4] for x in out if x[0] in "ac")
    clear = bool(re.search(CLEAR.get(intent, ""), first[1], re.I)) and not (re.match("Find|Search|Get|Lookup|Check", intent) and intent != "GetRide" and re.search(BUYS, first[1], re.I))
    if not clear and len({x[4] for x in out if x[0] in "ac"}) > 1:      # cut before the second function
        n = next(k for k, x in enumerate(out) if x[0] in "ac" and x[4] != intent)
        out = out[:n]
        while out and out[-1][0] == "s" and out[-1][4]:
            out.pop()
        if not any(x[0] == "c" for x in out):
            return None, j
    used = {x[4] for x in out if x[0] in "ac"}
    return {"s": service, "t": out, "need": {k: sorted(v) for k, v in needs.items() if k in used}, "clear": clear, "end": ended}, j


def whole(p):
    """Whether all that a call takes from the messages was said before it."""
    said = set()
    for x in p["t"]:
        if x[0] in "ac":
            said |= {s[2] for s in x[2]} | set(x[3])
        if x[0] == "c" and any(h == "said" and s not in said for s, h in x[5].items()):
            return False
    return True


THANKS = ({"THANK_YOU"}, {"GOODBYE", "THANK_YOU"}, {"NEGATE", "THANK_YOU"}, {"GOODBYE"})


def guided(read, files):
    """{services, pieces, thanks}"""
    all_ = schemas(read)
    dialogues = [d for text in files for d in json.loads(text.replace('o\\"clock', "o'clock"))]
    cities = set()
    for d in dialogues:
        for t in d["turns"]:
            for f in t["frames"]:
                for a in f["actions"]:
                    if a["slot"] in CITY and f["service"] in all_ and all_[f["service"]]["slots"][a["slot"]][0] == "city":
                        cities |= {" ".join(re.sub(r"[^a-z ]", " ", v.lower()).split()) for v in a["values"] + a["canonical_values"]}
    cities -= {"dontcare", "", "here", "there", "home"}
    got, thanks, seen = [], {}, set()
    for d in dialogues:
        for p in pieces(d, all_, cities):
            if not whole(p):
                continue
            key = json.dumps([x[1].lower() for x in p["t"]])
            if key not in seen:
                seen.add(key)
                got.append(p)
        for t in d["turns"]:
            if t["speaker"] == "USER" and len(t["frames"]) == 1 and acts(t) in THANKS and t["utterance"].isascii() and len(t["utterance"]) < 90 and not re.search(r"\d|(?<=[a-z,] )[A-HJ-Z]|\?", t["utterance"]):
                thanks.setdefault(" ".join(sorted(acts(t))), set()).add(t["utterance"])
    words = lambda t: re.findall("[a-z']+", t.lower())
    often = collections.Counter(w for v in thanks.values() for t in v for w in words(t))
    thanks = {k: {t for t in v if all(often[w] > 25 for w in words(t))} for k, v in thanks.items()}
    return {"services": all_, "pieces": got, "thanks": {k: sorted(v)[::max(1, len(v) // 900)] for k, v in thanks.items()}}
