"""Conversations of the Schema-Guided Dialogue collection (../guide.py): services' intents are the functions, their slots the parameters.  A request comes at once or piece
by piece, something is changed, the result is asked about, one call leads to the next; or nothing offered is of use.  Values, dates and schemas are drawn anew."""
import datetime
import json
import re
import schemas
from borrowed import GUIDED
from core import MONTHS, family, guard, noisy
from outcomes import NOTHING, failure
from pools import CITIES, NAMES, SURNAMES, any_word, ident, phone
from schemas import REFUSE, Tool, camel
from values import in_words

SERVICES, PIECES, THANKS = GUIDED["services"], GUIDED["pieces"], [t for v in GUIDED["thanks"].values() for t in v]
OF = {}
for _p in PIECES:
    OF.setdefault(_p["s"], []).append(_p)
SHARE = {s: len(v) ** 0.6 for s, v in OF.items()}
SWAPPED = {"seating_class", "fare_type", "type", "car_type", "account_type", "recipient_account_type", "ride_type", "airlines", "playback_device"}      # choices that mean nothing to the rest of a message
TRADE = {"Banks": "bank", "Buses": "way", "Flights": "way", "RideSharing": "way", "RentalCars": "way", "Calendar": "plans", "Events": "out", "Movies": "out", "Travel": "out", "Restaurants": "food", "Homes": "home", "Hotels": "home", "Media": "out", "Music": "out", "Services": "visit", "Weather": "sky"}
NEAR = [{"visit", "plans"}, {"out", "plans"}, {"food", "out"}, {"food", "plans"}, {"way", "out"}, {"home", "out"}, {"home", "way"}, {"home", "visit"}]
NOUN = {"travelers": "travelers|people|passengers", "group_size": "people", "number_of_tickets": "tickets", "number_of_seats": "seats", "passengers": "passengers|people", "number_of_beds": "bedrooms", "number_of_baths": "baths", "number_of_rooms": "rooms", "number_of_days": "days|nights", "star_rating": "stars", "number_of_adults": "adults|people",
        "party_size": "people|guests", "number_of_riders": "riders|people"}
MOST = {"star_rating": 5, "number_of_beds": 6, "number_of_baths": 5}
SHORT = [("number_of_", "num_"), ("number_of_", "n_"), ("number_of_", ""), ("departure", "dep"), ("destination", "dest"), ("location", "loc"), ("appointment", "appt"), ("_date", "_on"), ("event_", ""), ("restaurant_", ""), ("amount", "amt"), ("passengers", "pax")]
DEEDS = re.compile("Buy|Reserve|Book|Play|Transfer|Schedule|Add|GetRide")
DAY0 = datetime.date(2019, 3, 1)


def trade(service):
    return TRADE[service.split("_")[0]]


def spoken(key):
    return re.sub("([a-z])([A-Z])", r"\1 \2", key).replace("_", " ").replace("-", " ").lower()


def snake(name):
    return re.sub("([a-z])([A-Z])", r"\1_\2", name).lower()


# ---- days and hours --------------------------------------------------------------------------------------------------
TH = r"(\d{1,2})(?:st|nd|rd|th)?"
MONTH = "(" + "|".join(MONTHS) + ")"


def th(n):
    return f"{n}" + ("th" if 10 < n < 20 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th"))


def day_form(s):
    """The kind of a day's wording: m (a month is named), n (a day of this month), t (from today on), or None."""
    s = s.lower()
    if re.fullmatch(rf"{MONTH.lower()} {TH}(?:,? 2019)?|(?:the )?{TH}(?: of)? {MONTH.lower()}(?:,? 2019)?", s):
        return "m"
    if re.fullmatch(rf"(?:the )?{TH} of this month|the {TH}", s):
        return "n"
    return "t" if s in ("today", "later today", "tomorrow", "the day after tomorrow", "day after tomorrow") else None


def said_day(s, day):
    """The wording with another day in it."""
    form = day_form(s)
    if form == "t":
        return s
    s = re.sub("2019", str(day.year), s)
    if form == "m":
        name = MONTHS[day.month - 1]
        s = re.sub(MONTH, lambda m: name if m.group()[0].isupper() else name.lower(), s, flags=re.I)
    return re.sub(r"(?<!\d)\d{1,2}(?:st|nd|rd|th)?(?!\d)", lambda m: th(day.day) if m.group()[-1].isalpha() else str(day.day), s, count=1)


def hour(s):
    """(hour, minute, what part of the day is meant) of a wording, or None"""
    t = s.lower().replace('"', "'").replace(".m.", "m").replace("a m", "am")
    for i in range(12, 0, -1):
        t = re.sub(rf"\b{in_words(i)}\b", str(i), t)
    m = re.fullmatch(r"(\d{1,2})(?::(\d\d))? ?(am|pm)", t)
    if m:
        return int(m.group(1)) % 12 + (12 if m.group(3) == "pm" else 0), int(m.group(2) or 0), m.group(3)
    m = re.fullmatch(r"(\d{1,2})(?::(\d\d))?(?: o'clock)? in the (morning|afternoon|evening)|(morning|afternoon|evening) (\d{1,2})(?::(\d\d))?(?: o'clock)?", t)
    if m:
        h, n, part = int(m.group(1) or m.group(5)), int(m.group(2) or m.group(6) or 0), m.group(3) or m.group(4)
        return (h % 12 + 12 if part != "morning" else h), n, part
    m = re.fullmatch(r"(quarter past|half past|quarter to) (\d{1,2}) in the (morning|afternoon|evening)", t)
    if m:
        h, part = int(m.group(2)), m.group(3)
        h = h % 12 + 12 if part != "morning" else h
        return (h - 1, 45, part) if m.group(1) == "quarter to" else (h, 15 if m.group(1)[0] == "q" else 30, part)
    m = re.fullmatch(r"(\d{1,2}):(\d\d)", t)
    return (int(m.group(1)), int(m.group(2)), "") if m and (int(m.group(1)) > 12 or len(m.group(1)) == 2 and int(m.group(1)) < 12) else None


def other_hour(r, s):
    """(another hour in the same wording, HH:MM)"""
    h, n, part = hour(s)
    lo, hi = {"am": (7, 11), "pm": (13, 22), "morning": (7, 11), "afternoon": (13, 17), "evening": (17, 21), "": (7, 22)}[part]
    new = r.randint(lo, hi)
    low = s.lower()
    if "past" in low or "quarter to" in low:
        shown = new + 1 if " to " in low else new
        if shown > hi:
            new, shown = new - 1, shown - 1
        value = f"{new:02d}:{n:02d}"
    else:
        shown, n = new, r.choice([0, 15, 30, 45, 15, 30, 45, r.choice([5, 10, 20, 25, 40, 50, 55])]) if re.search(r":\d\d", s) else n
        value = f"{new:02d}:{n:02d}"
    said = f"{shown:02d}" if part == "" else str((shown - 1) % 12 + 1)
    words = "|".join(in_words(i) for i in range(12, 0, -1))

    def put(m):
        if m.group(1):
            return f"{said}:{n:02d}"
        return said if m.group().isdigit() else in_words(int(said)) if m.group().islower() else in_words(int(said)).capitalize()
    return re.sub(rf"(\d{{1,2}}:\d\d)|\b(?:\d{{1,2}}|{words})(?=\b|am|pm)", put, s, count=1, flags=re.I), value


# ---- a conversation with other values -------------------------------------------------------------------------------
def name_like(r, k, old=""):
    if k == "city":
        return r.pick(CITIES)
    if k == "person":
        return f"{r.pick(NAMES)} {r.pick(SURNAMES)}"
    if k == "first":
        return r.pick(NAMES)
    if k == "address":
        return f"{r.int(2, 4000)} {r.pick(SURNAMES)} {r.choice(['Street', 'Road', 'Avenue', 'Lane', 'Drive', 'Way', 'Square'])}"
    if k == "phone":
        return phone(r)
    title = lambda n: " ".join(x[0].upper() + x[1:] for x in (any_word(r) for _ in range(n)))
    if " vs " in old.lower():
        return f"{title(1)}s Vs {title(1)}s"
    return title(r.choice([1, 2, 2, 2, 3])) if r.p(0.8) else f"{r.pick(SURNAMES)} {title(1)}"


class Play:
    """One piece with its values drawn anew."""

    def __init__(self, d, piece):
        self.d, self.r, self.piece = d, d.r, piece
        self.service = SERVICES[piece["s"]]
        self.slots = self.service["slots"]
        self.turns = piece["t"]
        r = self.r
        spans = [(x[1][s:e], n, v) for x in self.turns for s, e, n, v in x[2]]
        said = {}
        for s, n, v in spans:
            said.setdefault(n, []).append((s, v))
        self.new, self.other = {}, {}                       # (slot, canonical) -> value; canonical text -> new text
        rest = " ".join(self.rest(x) for x in self.turns).lower()
        # days
        days = [(s, datetime.date.fromisoformat(v)) for s, n, v in spans if self.slots[n][0] == "date"]
        forms = [day_form(s) for s, _ in days]
        self.shift = self.days_shift(days, forms)
        self.iso_day = self.shift is not None and r.p(0.8)
        if self.shift is None:
            self.shift = datetime.timedelta(0) if days else d.today - DAY0
            self.as_said = True
        else:
            self.as_said = False
        times = [(s, v) for s, n, v in spans if self.slots[n][0] == "time"]
        self.iso_time = all(hour(s) and "%02d:%02d" % hour(s)[:2] == v for s, v in times) and r.p(0.8)
        self.times = {}
        if all(hour(s) and "%02d:%02d" % hour(s)[:2] == v for s, v in times) and len({v for _, v in times}) == len({s for s, _ in times}) and len({n for _, n, _ in spans if self.slots[n][0] == "time"}) < 2 and r.p(0.8):
            for s, v in times:
                if v not in self.times and not any(x[0] == v for x in self.times.values()):
                    for _ in range(9):
                        self.times[v] = other_hour(r, s)
                        if len({x[1] for x in self.times.values()}) == len(self.times):
                            break
            if len({x[1] for x in self.times.values()}) < len(self.times):
                self.times = {}
        # names and places
        for n, got in said.items():
            k = self.slots[n][0]
            if k in ("city", "name", "person", "first", "address") and r.p(0.65):
                for s, v in got:
                    if s.lower() == v.lower() and v not in self.other and all(x[0].lower() == v.lower() for y in said.values() for x in y if x[1] == v) and not any(re.search(rf"\b{re.escape(w)}\b", rest) for w in re.findall(r"[a-z]{3,}", v.lower()) if w not in ("the", "and", "hotel", "street", "salon", "dental")):
                        self.other[v] = name_like(r, k, v)
        # choices
        for n, got in said.items():
            if n in SWAPPED and piece["s"] != "Services_3" and all(s.lower() == v.lower() or s.lower() + " airlines" == v.lower() for s, v in got) and r.p(0.6):
                values = self.slots[n][3]
                mine = list(dict.fromkeys(v for _, v in got))
                for a, b in zip(mine, r.sample(values, min(len(mine), len(values)))):
                    self.new[n, a] = b
                if any(b in mine or True for b in self.new) and len({self.new.get((n, v), v) for v in mine}) < len(mine):
                    for v in mine:
                        self.new.pop((n, v), None)
        # counts: another one for each
        for n, got in said.items():
            k = self.slots[n][0]
            if k == "int" and r.p(0.75):
                mine = list(dict.fromkeys(v for _, v in got))
                if n == "year":
                    draw = r.sample(range(1955, 2025), len(mine))
                else:
                    lo = 2
                    draw = r.sample(range(lo, MOST.get(n, r.choice([6, 9, 12])) + 1), len(mine))
                draw = [x for x in draw if str(x) not in mine] if len(mine) == 1 else draw
                for v, x in zip(mine, draw):
                    if v != "1" and "1" not in mine:
                        self.new[n, v] = x
            elif k == "money":
                for s, v in got:
                    if re.search(r"\d", s) and "," not in s and re.fullmatch(r"\d+", v) and v in s and r.p(0.8):
                        self.new[n, v] = r.int(10, 5000)
            elif k == "number":
                for s, v in got:
                    if s == v and r.p(0.8):
                        self.new[n, v] = round(r.uniform(2, 4.9), 1)
        self.style, self.fresh = r.random(), False
        self.enums = r.choice([str, str, str, str.lower, lambda v: v.lower().replace(" ", "_").replace("-", "_"), lambda v: v.upper().replace(" ", "_").replace("-", "_")])
        self.keys, self.said, self.found, self.entry, self.shown = {}, {}, {}, None, {}
        self.short = [r.choice(SHORT)] if r.p(0.25) else []
        self.far = r.choice([0, 0, 1, 1, 1])                # whether names are those of the collection or their variants

    def rest(self, turn):
        t = list(turn[1])
        for s, e, *_ in turn[2]:
            t[s:e] = "\x00" * (e - s)
        return "".join(t)

    def days_shift(self, days, forms):
        """How far all days move so that their wordings hold, or None"""
        r, today = self.r, self.d.today
        if None in forms:
            return None
        base = today - DAY0
        if not days:
            return base
        if "t" in forms:
            tries = [0]
        elif "n" in forms:
            tries = r.sample(range(0, 27), 27)
        else:
            tries = [r.randint(0, 200)]
        for j in tries:
            shift = base + datetime.timedelta(j)
            if all(f != "n" or (x + shift).month == today.month and (x + shift) >= today for f, (_, x) in zip(forms, days)):
                ok = True
                for f, (s, x) in zip(forms, days):
                    if f == "t":
                        want = {"today": 0, "later today": 0, "tomorrow": 1}.get(s.lower(), 2)
                        ok = ok and (x - DAY0).days == want
                    else:
                        ok = ok and str(x.day) in re.findall(r"\d+", s)
                if ok:
                    return shift
        return None

    # names ------------------------------------------------------------------------------------------------------------
    def key(self, slot):
        """What a parameter or a field is called here."""
        if slot not in self.keys:
            r, names = self.r, self.slots[slot][1]
            k = r.choice(names) if self.far else names[0]
            for a, b in self.short:
                k = k.replace(a, b, 1) if k != a and len(k.replace(a, b, 1)) > 2 else k
            k = k.strip("_")
            if 0.72 <= self.style < 0.9:
                k = camel(k)
            elif self.style >= 0.96:
                k = k.replace("_", "-")
            if k in self.keys.values():
                k = slot
            if k in self.keys.values():
                k = slot + "_2"
            self.keys[slot] = k
        return self.keys[slot]

    def function(self, intent, need=None, used=(), without=None):
        r = self.r
        names, abouts, required, optional = self.service["intents"][intent]
        required = list(need) if need is not None else required
        more = [s for s in list(self.service["intents"][intent][2]) + list(optional) if s not in required]
        chosen = required + [s for s in more if s != without and (s in used or r.p(0.6))]
        if r.p(0.4):
            r.shuffle(chosen)
        props = {}
        for s in chosen:
            k, _, texts, values = self.slots[s]
            x = {"type": {"bool": "boolean", "int": "integer", "money": "number", "number": "number"}.get(k, "string")}
            text = r.choice(texts).rstrip(".? ")
            told = False
            if k in ("date", "time"):
                iso = self.iso_day if k == "date" else self.iso_time
                if not iso:
                    text += r.choice([", as it was said", " in the user's words", ", as the user says it", " (free text, as given)"])
                    told = True
                elif r.p(0.85):
                    text += r.choice([", {f}", " ({f})", " as {f}", ". Format: {f}"]).replace("{f}", "YYYY-MM-DD" if k == "date" else "HH:MM")
                    told = True
            if told or r.p(0.85):
                x["description"] = text
            if k == "enum":
                x["enum"] = [self.enums(v) for v in values]
            if r.p(0.1):
                x = dict(sorted(x.items(), key=lambda kv: kv[0] != "description"))
            props[self.key(s)] = x
        name = r.choice(names) if self.far else names[0]
        name = snake(name) if self.style < 0.72 else name[0].lower() + name[1:] if self.style < 0.9 else name if self.style < 0.96 else snake(name).replace("_", "-")
        if r.p(0.08):
            name = self.piece["s"].split("_")[0].lower() + "." + name
        body = {"type": "object", "properties": props, "required": [self.key(s) for s in required]}
        if not required and r.p(0.5):
            del body["required"]
        if r.p(0.4):
            body = dict(reversed(body.items())) if "required" in body else body
        about = r.choice(abouts)
        if r.p(0.08):
            about = f"{r.choice(self.service['about']).rstrip('.')}: {about}"
        f = {"name": name, "description": about, "parameters": body}
        if r.p(0.05) and self.style < 0.96:
            del f["description"]
        return f

    # texts and values ---------------------------------------------------------------------------------------------------
    def value(self, slot, v, surface):
        """(what is said, what the argument is)"""
        r, k = self.r, self.slots[slot][0]
        if k == "date":
            day = datetime.date.fromisoformat(v) + self.shift
            s = surface if self.as_said else said_day(surface, day)
            return s, str(day) if self.iso_day else s
        if k == "time":
            if v in self.times and hour(surface):
                s, value = self.times[v] if re.sub("[^a-z]", "", self.times[v][0].lower()) == re.sub("[^a-z]", "", surface.lower()) else (self.times[v][1], self.times[v][1])
                return s, value if self.iso_time else s
            return surface, v if self.iso_time else surface
        if k == "int":
            n = self.new.get((slot, v), int(v))
            return (surface if n == int(v) else str(n) if surface.isdigit() or n > 12 else in_words(n) if surface[0].islower() else in_words(n).capitalize()), n
        if k == "money":
            n = self.new.get((slot, v), float(v))
            return (surface.replace(v, str(n)) if (slot, v) in self.new else surface), int(n) if n == int(n) else n
        if k == "number":
            n = self.new.get((slot, v), float(v))
            return (str(n) if (slot, v) in self.new else surface), int(n) if n == int(n) else n
        if k == "enum":
            new = self.new.get((slot, v))
            if new and new != v:
                return (new.lower() if surface.islower() else new), self.enums(new)
            return surface, self.enums(v)
        s = self.other.get(v, surface)
        if v in self.other and surface.islower() and surface != v and r.p(0.5):
            s = s.lower()
        s = s if v in self.other else surface
        return s, s

    def text(self, turn):
        """The message with the new values, guarded; what it says is known from now on."""
        out, at = "", 0
        t = turn[1]
        for s, e, n, v in turn[2]:
            if turn[0] in "ac":
                new, arg = self.value(n, v, t[s:e])
                self.said[n] = arg
            else:
                new = self.other.get(v, t[s:e])
            before = t[at:s]
            if new.lower() != t[s:e].lower():
                before = re.sub(r"\b([Aa])n?( +)$", lambda m: m.group(1) + ("n" if new[0].lower() in "aeiou" and not new.lower().startswith(("uni", "eu", "one")) else "") + m.group(2), before)
            out += before + guard(new)
            at = e
        if turn[0] in "ac":
            for n, v in turn[3].items():
                self.said[n] = v == "True"
        return out + t[at:]

    def typed(self, slot, v):
        """A value of a result as it stands in JSON."""
        k = self.slots[slot][0]
        if k == "bool":
            return v == "True"
        if k == "int":
            return self.new.get((slot, v), int(v) if v.isdigit() else v)
        if k == "enum":
            return self.enums(self.new.get((slot, v)) or v)
        if k == "date" and re.fullmatch(r"\d{4}-\d\d-\d\d", v):
            return str(datetime.date.fromisoformat(v) + self.shift)
        if k == "time" and v in self.times:
            return self.times[v][1]
        if (slot, v) in self.new:
            return self.new[slot, v]
        if v in self.other:
            return self.other[v]
        if k in ("name", "person", "address", "phone") and self.r.p(0.6) and not re.fullmatch(r"[\d.]+", v):
            self.other[v] = name_like(self.r, k, v)
            return self.other[v]
        if re.fullmatch(r"\d+", v) and k != "phone":
            return int(v) if not self.fresh else max(0, int(v) + self.r.randint(-(int(v) // 3), int(v) // 3 + 2))
        return float(v) if re.fullmatch(r"\d+\.\d+", v) and k != "phone" else v


YES = {True: "yes", False: "no"}


def told(key, v):
    return f"{spoken(key)}: {YES[v]}" if isinstance(v, bool) else f"{spoken(key)} {v}" if spoken(key).endswith(" by") else f"the {spoken(key)} is {v}"


def enumerated(bits):
    return bits[0] if len(bits) == 1 else ", ".join(bits[:-1]) + " and " + bits[-1]


def capital(s):
    return s[0].upper() + s[1:]


OFFER = [("Buy", "Shall I buy the tickets?"), ("Reserve", "Shall I reserve it?"), ("Book", "Shall I book it?"), ("Play", "Shall I play it?"), ("Schedule", "Shall I schedule a visit?"), ("Transfer", "Do you want to transfer money?"), ("Add", "Shall I put it into the calendar?"), ("GetRide", "Shall I call a cab?")]
WELCOME = ["You're welcome.", "You're welcome!", "Glad to help.", "You're welcome. Goodbye!"]


def result(p, n):
    """What the call of turn n gave, and what is said about it."""
    d, r, turn = p.d, p.r, p.turns[n]
    intent, results = turn[4], turn[6]
    after = []                                              # what will be asked about it, up to the next call that brings something new
    for x in p.turns[n + 1:]:
        after.append(x)
        if x[0] == "c" and "found" not in x[5].values():
            break
    asked = {s for x in after if x[0] == "q" for s in x[4]} | {v[2] for x in after if x[0] in "qsx" for v in x[2]}
    found = {s for x in after if x[0] == "c" for s, h in x[5].items() if h == "found"}
    last, p.shown = n == len(p.turns) - 1, {}
    deed = bool(DEEDS.match(intent))
    if last and r.p(0.04):
        p.entry = None
        return failure(d, not deed)
    if deed and not (intent == "GetRide" and results and r.p(0.5)):
        key = r.choice(["reference", "confirmation", "code", "booking", "id", "number"]) if not intent.startswith("Play") else ""
        res = {"status": r.choice(["ok", "confirmed", "done", "success"]) if key else "playing"}
        if key:
            res[key] = ident(r)
        p.entry = {s: p.typed(s, v) for s, v in (results or [{}])[0].items()}
        for s in p.entry:
            if s in asked or s not in turn[5] and p.slots[s][0] != "date" and r.p(0.15):
                res[p.key(s)] = p.entry[s]
        p.shown = {s: v for s, v in p.entry.items() if p.key(s) in res}
        if r.p(0.3):
            res.pop("status")
        if not res or len(res) == 1 and "status" in res and r.p(0.5):
            d.result(r.choice(["ok", "done", "playing"] if not key else ["ok", "done", "confirmed"]))
            return d.say(r.choice(["Done.", "That is done."]))
        d.result(json.dumps(res, ensure_ascii=False))
        if key:
            return d.say(r.choice(["Done. The {k} is {v}.", "That is done; the {k} is {v}."]).replace("{k}", key).replace("{v}", str(res[key])), [res[key]])
        return d.say(r.choice(["Done.", "It is playing."]))
    if not results:
        p.entry = None
        d.result(r.choice(NOTHING))
        return d.say(r.choice(["Nothing was found.", "It found nothing.", "There is no result."]))
    rows = [{s: p.typed(s, v) for s, v in x.items()} for x in results]
    p.entry = rows[0]
    single = bool(asked or found or any(x[0] in "nsx" for x in after)) or r.p(0.4)
    rows = rows[:1] if single else rows[:r.randint(1, 3)]
    fields = list(rows[0])
    head = next((s for s in fields if re.search("name$|^title$", s) and "station" not in s and s not in turn[5]), None)
    hidden = {s for s in fields if s not in asked | found and (p.as_said and p.slots[s][0] == "date" or p.fresh and s in turn[5])}       # what would not agree with what was said
    fields = [s for s in fields if s not in hidden]
    new = [s for s in fields if s not in turn[5] and s != head]
    keep = ([head] if head else []) + [s for s in fields if s in asked or s in found and s != head]
    keep += r.sample([s for s in new if s not in keep], min(len([s for s in new if s not in keep]), r.choice([1, 2, 2, 3]) if len(keep) < 4 else 0))
    keep += [s for s in fields if s not in keep and s in turn[5] and r.p(0.25)]
    keep = list(dict.fromkeys(keep)) or fields[:2]
    rows = [{p.key(s): x[s] for s in keep if s in x} for x in rows]
    say = [s for s in keep if s != head and (s not in asked or r.p(0.2)) and s not in turn[5]][:3] or [s for s in keep if s != head][:1]
    first = head or (say[0] if say else keep[0])
    if len({str(x.get(p.key(first))) for x in rows}) < len(rows):
        rows = rows[:1]
    if len(rows) == 1:
        row = rows[0]
        p.shown = {s: row[p.key(s)] for s in keep if p.key(s) in row}
        d.result(json.dumps(row if r.p(0.6) else [row] if r.p(0.6) else {r.choice(["results", "items", "found"]): [row]}, ensure_ascii=False))
        bits = [told(p.key(s), row[p.key(s)]) for s in say]
        if head:
            name = row[p.key(head)]
            return d.say(f"I found {name}" + (("; " + enumerated(bits)) if bits else "") + ".", [name] + [row[p.key(s)] for s in say if not isinstance(row[p.key(s)], bool)])
        return d.say(capital(enumerated(bits)) + ".", [row[p.key(s)] for s in say if not isinstance(row[p.key(s)], bool)])
    d.result(json.dumps(rows if r.p(0.7) else {r.choice(["results", "items", "found"]): rows}, ensure_ascii=False))
    say = ([head] if head else []) + say[:1 if head else 2]
    one = lambda row: ", ".join(str(row[p.key(s)]) if s == head else f"{spoken(p.key(s))} {YES.get(row[p.key(s)]) if isinstance(row[p.key(s)], bool) else row[p.key(s)]}" for s in say if p.key(s) in row)
    d.say("I found: " + "; ".join(one(row) for row in rows) + ".", [row[p.key(say[0])] for row in rows if p.key(say[0]) in row])


def call(p, turn, tools):
    f = tools[turn[4]]
    order = list(f["parameters"]["properties"])
    args = {}
    for s, how in turn[5].items():
        if how == "found":
            p.found[s] = p.entry[s] if s in (p.entry or {}) else p.found[s]
        args[p.key(s)] = p.said[s] if how == "said" else p.found[s]
    args = {k: args[k] for k in order if k in args}
    p.d.call(f["name"], args)
    return args


def missing(p, n, tools):
    """Asks for what is needed and was not said."""
    r, d, intent = p.r, p.d, p.turns[n][4]
    f = tools[intent]
    coming = next(x for x in p.turns[n + 1:] if x[0] == "c" and x[4] == intent)[5]
    props = f["parameters"]["properties"]
    miss = [s for s in p.piece["need"][intent] if s not in p.said and coming.get(s) != "found"]
    miss.sort(key=lambda s: list(props).index(p.key(s)))
    names = [props[p.key(s)].get("description", spoken(p.key(s))) for s in miss]
    names = [re.sub(r"(?:,| as|\. Format:)? \(?(?:YYYY-MM-DD|HH:MM)\)?|, as it was said| in the user's words|, as the user says it| \(free text, as given\)", "", x) for x in names]
    d.say(r.choice(["What should I use for: {x}?", "I need more: {x}?"]).replace("{x}", ", ".join(x[0].lower() + x[1:] for x in names)))


def offer(p, intents, others, without=None):
    """The functions of this conversation; intent -> its function"""
    r, d = p.r, p.d
    used = {i: {s for x in p.turns if x[0] == "c" and x[4] == i for s in x[5]} for i in intents}
    tools = {i: p.function(i, p.piece["need"][i], used[i], without) for i in intents}
    fs = list(tools.values())
    if p.piece["clear"]:
        fs += [p.function(i) for i in p.service["intents"] if i not in tools and r.p(0.55)]
    fs += others
    d.functions = list({f["name"]: f for f in reversed(fs)}.values())[::-1]
    d.functions = [f for f in d.functions if f in tools.values()] + [f for f in d.functions if f not in tools.values()]
    while len(d.functions) > len(tools) and len(d.system()) > 4300:
        d.functions.pop()
    r.shuffle(d.functions)
    return tools


def strangers(d, service, k):
    """Functions that are of no use for wishes of this service."""
    r, out = d.r, []
    for _ in range(k):
        if r.p(0.55):
            s = r.choice([x for x in OF if trade(x) != trade(service) and {trade(x), trade(service)} not in NEAR])
            q = Play(d, r.choice(OF[s]))
            out.append(q.function(r.choice(list(SERVICES[s]["intents"]))))
        else:
            out.append(Tool(d, r.choice(schemas.DULL)).schema)
    return out


def drawn(d, fits=lambda p: True):
    r = d.r
    while True:
        p = r.pick(OF[r.choices(list(SHARE), list(SHARE.values()))[0]])
        if fits(p):
            return Play(d, p)


def changed(p, turn, args, tools):
    """One value is changed by a few words, the rest stays; perhaps it is changed back."""
    r, d = p.r, p.d
    f = tools[turn[4]]
    slots = [s for s, how in turn[5].items() if how == "said" and p.slots[s][0] in ("date", "time", "int", "city", "money")]
    if not slots or "found" in turn[5].values():
        return
    s = r.choice(slots)
    k, label, old = p.slots[s][0], spoken(p.key(s)), args[p.key(s)]
    alone = sum(p.slots[x][0] == k for x in p.said) == 1
    if k == "int":
        v = r.choice([x for x in range(2, MOST.get(s, 9) + 1) if x != old])
        n = r.choice([str(v), in_words(v)])
        t = r.choice(["make it {n} {w}", "actually {n} {w}", "no, {n} {w}", "and for {n} {w}?" if s not in ("star_rating", "number_of_days") else "{n} {w} instead", "sorry, {n} {w}", "what about {n} {w}?", "change that to {n} {w}", "hm, rather {n} {w}", "{w}: {n}, not {o}"]).replace("{w}", r.choice(NOUN.get(s, label).split("|"))) if s != "year" else "and from {n}?"
    elif k == "date":
        if p.as_said:
            return
        day = d.today + datetime.timedelta(r.randint(3, 160))
        m = MONTHS[day.month - 1]
        n = r.choice([f"{m} {th(day.day)}", f"the {th(day.day)} of {m}", f"{day.day} {m}", f"{m[:3]} {day.day}", f"{m} {day.day}"])
        v = str(day) if p.iso_day else n
        t = r.choice(["what about {n}?", "{n} instead", "make it {n}", "can it be {n}?", "sorry, {n}", "no, on {n}", "and on {n}?", "hm, {n} would be better"]) if alone else r.choice([f"change the {label} to {{n}}", f"{label} {{n}} instead", f"the {label} should be {{n}}", f"same, but {label} {{n}}"])
    elif k == "time":
        h, m = r.randint(1, 11), r.choice([0, 0, 15, 30, 45])
        half = "am" if h > 7 and r.p(0.5) else "pm"
        v = f"{h + (12 if half == 'pm' else 0):02d}:{m:02d}"
        n = f"{h}:{m:02d} {half}" if m else r.choice([f"{h} {half}", f"{h}{half}"])
        n = v if r.p(0.2) else n
        v = v if p.iso_time else n
        t = r.choice(["{n} instead", "what about {n}?", "make it {n}", "at {n} then", "sorry, {n}", "no, at {n}", "can we do {n}?", "rather {n}"]) if alone else f"change the {label} to {{n}}"
    elif k == "money":
        v = r.int(5, 3000)
        n = r.choice([f"${v}", f"{v} dollars", str(v)])
        t = r.choice(["make it {n}", "no, {n}", "sorry, {n}", "{n} instead", "change the amount to {n}"])
    else:
        n = v = r.pick(CITIES)
        way = "from" if re.search("from|origin|depart|start", s) else "to" if re.search("^to_|dest", s) else ""
        if not alone and not way:
            return
        t = r.choice(["what about {n}?", "and in {n}?", "{n} instead", "now the same for {n}", "sorry, I meant {n}", "try {n}"]) if alone else r.choice([f"{way} {{n}} instead", f"and {way} {{n}}?", f"what about {way} {{n}}?", f"no, {way} {{n}}"])
    if v == old:
        return
    d.user(noisy(r, t.replace("{n}", guard(n)).replace("{o}", str(old)), 0.6))
    p.said[s] = v
    turn = [*turn[:6], turn[6]]
    p.turns = [turn]
    args = dict(args, **{p.key(s): v})
    d.call(f["name"], args)
    p.new, p.times, p.other, p.fresh = {}, {}, {}, True
    result(p, 0)
    if r.p(0.2) and k in ("int", "city", "money"):
        d.user(noisy(r, r.choice(["no, back to {o}", "hm, {o} after all", "ok, {o} again", "the first one was better: {o}", "forget it, {o} as before"]).replace("{o}", guard(str(old))), 0.5))
        d.call(f["name"], dict(args, **{p.key(s): old}))
        p.other = {}
        result(p, 0)


def played(p, tools, change=0.35):
    d, r = p.d, p.r
    args = None
    turns = p.turns
    for n, x in enumerate(turns):
        d.user(noisy(r, p.text(x), 0.45))
        if x[0] == "a":
            missing(p, n, tools)
        elif x[0] == "c":
            args = call(p, x, tools)
            result(p, n)
        elif x[0] == "q":
            bits = [told(p.key(s), p.entry[s]) for s in x[4]]
            d.say(capital(enumerated(bits)) + ".", [p.entry[s] for s in x[4] if not isinstance(p.entry[s], bool)])
        elif x[0] == "n":
            d.say(r.choice(["That is all that was found.", "No, it found nothing else.", "There is nothing else in the result."]))
        elif x[0] == "s":
            d.say(next((t for i, t in OFFER if x[4].startswith(i)), "Shall I look it up?") if x[4] else r.choice(["Good.", "Fine.", "All right."]))
        else:
            d.say(r.choice(["All right.", "All right, I won't.", "Fine, then not."]))
    if turns[-1][0] in "cq" and r.p(0.3) and multiplied(p):
        pass
    elif turns[-1][0] == "c" and args and d.steps[-2][0] == "result" and not d.steps[-2][1].startswith("failed") and turns[-1][6] and r.p(change):
        changed(p, turns[-1], args, tools)
    if r.p(0.5 if p.piece["end"] else 0.12):
        d.user(noisy(r, r.choice(THANKS), 0.3))
        d.say(r.choice(WELCOME))


EACH = {"fare": "people|tickets|of us", "price": "people|tickets|of us", "price_per_night": "nights", "rent": "months"}


def multiplied(p):
    """What a price that came back makes for several."""
    s = next((s for s in EACH if isinstance(p.shown.get(s), (int, float)) and p.piece["s"] != "Hotels_3" and not any(x in p.said for x in NOUN)), None)
    if not s:
        return False
    r, d, n = p.r, p.d, p.r.randint(2, 14)
    w = r.choice(EACH[s].split("|"))
    d.ask(["what does that make for {n} {w}?", "how much is that for {n} {w}", "so {n} {w} would be how much?", "what would {n} {w} come to?", "times {n}, for {n} {w}?"], 0.7, n=r.choice([str(n), in_words(n)]), w=w)
    out = d.py(f"print({p.shown[s]} * {n})")
    d.say(r.choice([f"That is {out}.", f"It is {out}.", f"For {n} it is {out}."]), [out])
    return True


def intents_of(p):
    return list(dict.fromkeys(x[4] for x in p.turns if x[0] in "ac"))


def at_once(p):
    """The turns up to the first call, where one message might hold them."""
    n = next(k for k, x in enumerate(p["t"]) if x[0] == "c")
    told = {}
    for x in p["t"][:n + 1]:
        for s, v in [(y[2], y[3]) for y in x[2]] + list(x[3].items()):
            if told.setdefault(s, v) != v:
                return False
    return n < 4 and sum(len(x[1]) for x in p["t"][:n + 1]) < 330 and "found" not in p["t"][n][5].values() and not any(LATER.match(x[1]) for x in p["t"][1:n + 1])


LATER = re.compile(r"(?:yes|no|yeah|yep|sure|ok|okay|actually|oh|sorry|thank|great|any|what|that|it|let's|well)\b", re.I)


@family("functions", 36.0)
def guided_call(d):
    """All is said at once, in one sentence or in several; now and then more than the function takes."""
    r = d.r
    p = drawn(d, at_once if r.p(0.65) else lambda p: p["t"][0][0] == "c")
    n = next(k for k, x in enumerate(p.turns) if x[0] == "c")
    p.turns = p.turns[:n + 1]
    last = p.turns[n]
    intent, args = last[4], dict(last[5])
    more = [s for s in args if s not in p.piece["need"][intent] and p.slots[s][0] in ("int", "sort", "bool", "date", "enum", "number", "person")]
    beside = r.choice(more) if more and r.p(0.2) else None
    if beside:
        del args[beside]
    if not args:
        return guided_call(d)
    p.turns = [*p.turns[:n], [*last[:5], args, last[6]]]
    tools = offer(p, intents_of(p), strangers(d, p.piece["s"], r.choice([0, 0, 1, 1, 2, 3])), beside)
    texts = []
    for x in p.turns:
        t = p.text(x).strip()
        texts.append(t if t[-1:] in ".?!," else t + r.choice([".", ".", ",", " -"]))
    text = " ".join(texts)
    d.user(noisy(r, text if n else p.text(last), 0.45))
    p.turns = p.turns[n:]
    done = call(p, p.turns[0], tools)
    result(p, 0)
    if d.steps[-2][0] == "result" and not d.steps[-2][1].startswith("failed") and last[6] and r.p(0.2) and not beside:
        changed(p, p.turns[0], done, tools)
    if r.p(0.1):
        d.user(noisy(r, r.choice(THANKS), 0.3))
        d.say(r.choice(WELCOME))


@family("turns", 40.0)
def guided_talk(d):
    """Piece by piece, with changes, questions about the result and what follows from it."""
    p = drawn(d, lambda p: len(p["t"]) > 1)
    if len(p.turns) > 6:
        p.turns = p.turns[:6]
        while p.turns and (p.turns[-1][0] == "a" or p.turns[-1][0] == "s" and p.turns[-1][4]):
            p.turns = p.turns[:-1]
        if not any(x[0] == "c" for x in p.turns):
            return guided_talk(d)
    tools = offer(p, intents_of(p), strangers(d, p.piece["s"], d.r.choice([0, 0, 0, 1, 1, 2])))
    played(p, tools)
    if len(d.system()) + sum(len(s[1]) for s in d.steps) > 5800:
        d.steps = []                                    # too long: another one
        guided_talk(d)


WORD = {"Services_1": "salon|hair|stylist|barber", "Services_2": "dent", "Services_3": "doctor|physician|medical|specialist"}
BESIDE = {"CheckBalance": ["TransferMoney"], "TransferMoney": ["CheckBalance"], "AddEvent": ["GetEvents", "GetAvailableTime"]}


def almost(p):
    """Functions that are near the wish and don't grant it."""
    r, mine, (intent, text) = p.r, p.piece["s"], (next(x[4] for x in p.turns if x[0] in "ac"), p.turns[0][1])
    if intent in BESIDE and p.piece["clear"]:
        return [p.function(i) for i in BESIDE[intent] if r.p(0.7)]
    out = []
    if mine in WORD and re.search(WORD[mine], text, re.I):
        for s in WORD:
            if s != mine and s in OF and r.p(0.7):
                f = Play(p.d, r.choice(OF[s])).function(r.choice(list(SERVICES[s]["intents"])))
                if re.search(WORD[s], f["name"] + f.get("description", ""), re.I):
                    out.append(f)
    return out


@family("functions", 14.0)
def guided_none(d):
    """The same wishes where nothing offered grants them."""
    r = d.r
    p = drawn(d, lambda p: len(p["t"][0][1]) > 22 and not p["t"][0][1].lower().startswith(("yes", "no")))
    fs = almost(p)
    fs += strangers(d, p.piece["s"], r.randint(0 if fs else 1, 4 - len(fs)))
    d.functions = list({f["name"]: f for f in fs}.values())
    while len(d.functions) > 1 and len(d.system()) > 4500:
        d.functions.pop()
    d.user(noisy(r, p.text(p.turns[0]), 0.5))
    d.say(r.choice(REFUSE))
