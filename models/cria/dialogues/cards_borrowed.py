"""Calls of functions that others thought of (../borrow_calls.py): some 6,000 schemas.  About 1,600 have wishes as they were written for them, whose values
are drawn anew where another may stand in their place; most others get a wish made of their own description and of values for their parameters."""
import json
import re
from borrowed import CALLS
from calls import AFTER, AFTER_N, BEFORE, BEFORE_N
from core import HELD, digest, family, guard, noisy
from outcomes import STATES, listed, outcome, scalar, sentence
from pools import CITIES, COLOURS, COMPANIES, NAMES, WORDS, dotted, email, filename, ident, path, phone, secret, token, version, words
from schemas import FIX, NEXT, REFUSE, camel
from values import V, clause, code, digits, full_name, in_words, phrase_of, street, title

ASKS = re.compile(r"(retriev|get|find|search|calculat|check|list|fetch|look|analy|estimat|predict|compar|convert|translat|view|query|show|determin|identif|detect|validat|verif|evaluat|assess|count|comput|recogni|classif|measur|provid|return|recommend|track|scan|monitor)")
COUNTRIES = "Germany France Italy Spain Portugal Japan Canada Brazil India Norway Sweden Kenya Egypt Poland Mexico Chile Peru Ghana Vietnam Greece Turkey Ireland Iceland Austria Belgium Morocco Nepal Cuba Jordan Estonia Latvia Oman".split()
TONGUES = "English French German Spanish Italian Portuguese Japanese Chinese Arabic Hindi Russian Polish Dutch Swedish Greek Turkish Korean Swahili".split()
PEOPLE = "user student patient guest member author artist employee player customer person client teacher athlete actor director researcher volunteer donor poet composer contact instructor passenger applicant candidate doctor owner participant receiver recipient sender driver organizer speaker starring manager owner tenant worker child parent".split()
COMMON = set("get set find search check make create show list add update the of and for with info information data by details to in from api new my calculate retrieve fetch given id name value specified specific based related about certain provided using".split())


def stems(s):
    s = re.sub(r"([a-z\d])([A-Z])", r"\1 \2", s).lower().replace("_", " ")
    return {w[:6].rstrip("s") for w in re.findall(r"[a-z]{3,}", s) if w not in COMMON}


class Function:
    def __init__(self, row):
        self.name, self.about, self.props, self.needed, self.gives, self.group = row
        self.own, self.all = stems(self.name), stems(self.name + " " + self.about)
        self.asks = bool(ASKS.match(re.sub(r"^.*\.", "", self.name).lower()) or ASKS.match(self.about.lower()))
        self.wishes = []


def overlap(a, b):
    return len(a & b) / max(1, len(a | b))


ALL = [Function(f) for f in CALLS["functions"]]
for _i, _text, _slots, _args in CALLS["wishes"]:
    ALL[_i].wishes.append((_text, _slots, _args))
SIDE = {t: [f for f in ALL if (digest(f.name.lower()) % HELD == 3) == t] for t in (False, True)}
WISHED = {t: [f for f in SIDE[t] if f.wishes] for t in SIDE}
GROUP = {t: {} for t in SIDE}
for _t in SIDE:
    for _f in SIDE[_t]:
        GROUP[_t].setdefault(_f.group, []).append(_f)


# ---- the schema as it is offered ---------------------------------------------------------------------------------------
def snake(s):
    if re.fullmatch(r"[A-Z]{2,}", s):
        return s.lower()
    return re.sub(r"([a-z\d])([A-Z])", r"\1_\2", re.sub(r"([A-Z]{2,})([A-Z][a-z])", r"\1_\2", s)).lower()


class Offer:
    """A function's schema for one conversation; forms: parameters whose form must be told."""

    def __init__(self, r, f, forms=()):
        self.f = f
        k = r.random()
        self.name = f.name if k < 0.6 or f.group.startswith("r:") else snake(f.name) if k < 0.8 else camel(f.name) if re.fullmatch(r"[a-z\d_]+", f.name) else f.name
        k = r.random()
        form = (lambda s: s) if k < 0.6 else snake if k < 0.8 else (lambda s: camel(s) if s.islower() else s) if k < 0.95 else (lambda s: snake(s).replace("_", "-"))
        order = list(f.props)
        if r.p(0.3):
            r.shuffle(order)
        self.key = {p: form(p) for p in order}
        if len(set(self.key.values())) < len(order):
            self.key = {p: p for p in order}
        bare, props = r.p(0.12), {}
        for p in order:
            x = dict(f.props[p])
            about = x.get("description", "")
            if p in forms and not re.search("YYYY|ISO", about):
                x["description"] = about = about.rstrip(".") + ", YYYY-MM-DD"
            elif about and p not in forms and (bare or r.p(0.08)):
                del x["description"]
            elif about and r.p(0.3):                    # without its examples, or but the beginning
                x["description"] = re.sub(r"\s*\((?:e\.g|i\.e|for example)[^)]*\)|\s+such as .*|\. .*", "", about) if p not in forms else about
            if r.p(0.15):
                x = dict(sorted(x.items(), key=lambda kv: kv[0] != "description"))
            props[self.key[p]] = x
        needed = [self.key[p] for p in order if p in f.needed]
        body = {"type": "object", "properties": props, "required": needed} if r.p(0.65) else {"type": "object", "required": needed, "properties": props}
        if not needed and r.p(0.3):
            del body["required"]
        about = f.about
        if r.p(0.25):
            about = re.sub(r"(?<=\w{4})\. .*|\s*\((?:e\.g|i\.e)[^)]*\)", "", about)
        if r.p(0.1):
            about = about.rstrip(".") if about.endswith(".") else about + "."
        self.schema = {"name": self.name, "description": about, "parameters": body}
        if not about or r.p(0.05) and len(f.own) > 1:
            del self.schema["description"]
        self.size = len(json.dumps(self.schema, indent=4))

    def params(self, args):
        return {self.key[p]: v for p, v in args.items()}


def offers(d, want, k, near=0.6, far=False, text=""):
    """Offers for those wanted and k beside them; far: nothing beside them could do what is wanted."""
    r = d.r
    out, size = [], 0
    for f, forms in want:
        out.append(Offer(r, f, forms))
        size += out[-1].size
    said = stems(text)
    for _ in range(3 * k):
        if len(out) - len(want) >= k:
            break
        w = r.choice(want)[0] if want else None
        g = r.choice(GROUP[r.test][w.group]) if w and r.p(near) else r.choice(SIDE[r.test])
        if any(overlap(g.own, f.own) >= 0.5 or overlap(g.all, f.all) >= 0.42 or g.name == f.name for f, _ in want):
            continue
        o = Offer(r, g)
        if size + o.size > 4300 or o.name in {x.name for x in out}:
            continue
        out.append(o)
        size += o.size
    d.functions = [o.schema for o in out]
    r.shuffle(d.functions)
    return out[:len(want)]


# ---- wishes as they were written ------------------------------------------------------------------------------------------
def shaped(r, s):
    """Another with the same shape: AB12 -> QX80."""
    return "".join(r.choice("0123456789") if c.isdigit() and (i or c == "0") else r.choice("123456789") if c.isdigit() else chr(r.randrange(26) + 97) if c.islower() else chr(r.randrange(26) + 65) if c.isupper() else c for i, c in enumerate(s))


def other_number(r, kind, written, value, param=""):
    plain = written.replace(",", "")
    if "year" in snake(param) and 999 < value < 2100:
        n = r.randint(1900, 2029)
        return str(n), n
    if kind == "percent":
        n = r.randint(1, 60)
        return str(n), round(n / 100, 2)
    if kind == "word":
        n = r.randint(2, 12)
        return in_words(n), n
    if kind == "int":
        n = int(plain)
        if n in (0, 1) or n < 0:
            return None
        new = r.randint(2, 9) if n < 10 else r.randint(10, 99) if n < 100 else r.randint(1960, 2029) if 1900 <= n <= 2035 else r.int(10 ** (len(plain) - 1), 10 ** len(plain) - 1)
        if n % 1000 == 0 and n > 1999 and r.p(0.6):
            new = new // 1000 * 1000 or n
        return (f"{new:,}" if "," in written else str(new)), new
    a, _, b = plain.lstrip("-").partition(".")
    if len(b) > 4 or not b:
        return None
    new = ("-" if plain[0] == "-" else "") + (shaped(r, a) if a != "0" else "0") + "." + shaped(r, b)[:-1] + r.choice("123456789")
    return new, float(new)


def other_words(r, text, n, param, s):
    """Other words for a value, where that is safe, or None."""
    quoted = re.search(r"[\"']\{%d\}[\"']" % n, text)
    low = snake(param)
    last = low.split("_")[-1]
    if "@" in s:
        return email(r)
    if re.fullmatch(r"[\w-]{4,}", s) and re.search(r"\d", s) and not re.match(r"\d+(?:mg|kg|px|cm|mm|km|ml|GB|MB|min|s|h)$", s) and not re.fullmatch(r"(?:19|20)\d\d(?:-\d+)*", s) or re.fullmatch(r"[A-Za-z]*[a-z][A-Z][A-Za-z]{3,}", s) and last == "id":
        return (shaped(r, s) if r.p(0.7) else code(r)) if not re.fullmatch(r"\d{1,3}-\d{1,3}", s) else None
    if re.fullmatch(r"[A-Z]{2,5}", s) and re.search("symbol|ticker|code|icao|iata|stock", low):
        return shaped(r, s)
    if not s[0].isupper() and not quoted or re.search(r"\b[Tt]he \{%d\}" % n, text):
        return None
    if last in ("city", "location", "destination", "origin", "region") and s[0].isupper() and len(s.split()) < 4:
        return r.pick(CITIES) if not s.endswith(("States", "Kingdom", "Europe", "Asia")) and "," not in s else None
    if last == "country" and s[0].isupper():
        return r.choice(COUNTRIES)
    if re.search("language", low) and s in TONGUES:
        return r.choice(TONGUES)
    if re.search("company|organi[sz]ation|brand|manufacturer", low) and s[0].isupper():
        return r.pick(COMPANIES)
    if set(low.split("_")) & set(PEOPLE) and s[0].isupper() and re.fullmatch(r"[A-Z][a-z]+(?: [A-Z][a-z]+)*", s):
        return full_name(r) if " " in s else r.pick(NAMES)
    if quoted and s[0].isupper():
        return title(r)
    if quoted and last in ("id", "code", "number", "key"):
        return code(r)
    return phrase_of(r) if quoted and " " in s and last in ("text", "message", "content", "description", "query", "subject", "comment", "notes") else None


def drawn(d, f, fixed=None):
    """(text with guarded values, arguments, parameters whose form must be told, [(parameter, kind, value, as written, template)])"""
    r = d.r
    t, slots, args = r.choice(f.wishes) if fixed is None else fixed
    owner = {}
    for p, a in args.items():
        for i in [a["s"]] if "s" in a else a.get("l", []):
            owner[i] = p
    new = []
    for i, (kind, written, value) in enumerate(slots):
        got, p = None, owner[i]
        if kind in ("int", "dec", "percent", "word") and r.p(0.75):
            got = other_number(r, kind, written, 0 if isinstance(value, str) else value, p)
            if got and isinstance(value, str):
                got = got[0], got[0]
            if got and f.props[p].get("type") == "string" and isinstance(got[1], (int, float)):
                got = None
        elif kind in ("iso", "date") and r.p(0.8):
            y, m, dd = r.randint(2018, 2030), r.randint(1, 12), r.randint(1, 28)
            iso = f"{y}-{m:02d}-{dd:02d}"
            month = "January February March April May June July August September October November December".split()[m - 1]
            got = (iso if kind == "iso" else r.choice([f"{month} {dd}, {y}", f"{dd} {month} {y}", f"{month} {dd} {y}", f"{month[:3]} {dd}, {y}"])), iso
        elif kind == "enum" and r.p(0.5) and isinstance(value, str):
            e = [v for v in f.props[p]["enum"] if isinstance(v, str) and re.fullmatch(r"[A-Za-z]+(?:[ _-][A-Za-z]+)*", v)]
            if value in e and len(e) > 1 and value.lower() == written.lower():
                v = r.choice(e)
                got = v if written == value else v.lower() if written.islower() else v, v
        elif kind == "str" and isinstance(value, str) and r.p(0.7):
            v = other_words(r, t, i, p, value)
            got = (v, v) if v else None
        new.append(got or (written, value))
    if any(a[0] == b[0] for i, a in enumerate(new) for b in new[:i]):
        new = [(w, v) for _, w, v in slots]
    out = {p: a["v"] if "v" in a else new[a["s"]][1] if "s" in a else [new[i][1] if i is not None else None for i in a["l"]] for p, a in args.items()}
    text = re.sub(r"\{(\d+)\}", lambda m: guard(new[int(m.group(1))][0]), t)
    return text, out, {owner[i] for i, s in enumerate(slots) if s[0] in ("date", "iso")}, [(owner[i], s[0], new[i][1], new[i][0]) for i, s in enumerate(slots)]


# ---- wishes made of a function's own description ----------------------------------------------------------------------------
CUT = re.compile(r",? (?:based on|for an? (?:given|specific|particular)|given|using|with the|from an? (?:given|specific)|in an? (?:given|specific)|of an? (?:given|specific)|by (?:providing|its)|for the (?:given|specified)|that|which|associated (?:with|to)|to (?:ensure|determine)) .*$")
KINDS = "city country region address state category type etc location age number name title time date format level".split()
UNIT = re.compile(r"\bin (kilometers|meters|hours|minutes|days|seconds|years|months|weeks|degrees|percent|dollars|USD|hectares|kilograms|grams|liters|watts|volts|miles|celsius|degrees Celsius|milliseconds|kg|km|cm|mm|kW|MB|GB|Hz|kWh)\b")
PREP = {"location": "in|at", "city": "in", "country": "in", "year": "in|for", "date": "on|for", "start_date": "from|starting", "end_date": "until|to", "language": "in", "destination": "to", "origin": "from", "author": "by", "artist": "by", "region": "in", "source_language": "from", "target_language": "into|to"}
MANY_WORDS = ("text", "message", "content", "description", "notes", "comment", "comments", "feedback", "body", "sentence", "phrase", "reason", "details", "note", "review")


def examples(x):
    m = re.search(r"\(e\.g\.?,? ([^()]*)\)", x.get("description", ""))
    if not m:
        return []
    out = [s.strip().strip("'\"") for s in re.split(r",", m.group(1))]
    out = [s[4:] if s.startswith("and ") else s[3:] if s.startswith("or ") else s for s in out]
    return [s for s in out if 1 < len(s) < 40 and s.isascii() and s.lower() not in KINDS and not re.search(r"YYYY|etc|[{}<>:]", s)]


def value_for(d, p, x):
    """(value, as it is said, what it is) for a parameter, or None where one can't be thought of."""
    r = d.r
    t, low = x["type"], snake(p)
    parts = low.split("_")
    last = parts[-1]
    if x.get("enum"):
        e = [v for v in x["enum"] if isinstance(v, str) and re.fullmatch(r"[A-Za-z]+(?:[ _-][A-Za-z]+)*", v)]
        if not e:
            return None
        v = r.choice(e)
        return v, v.replace("_", " ") if r.p(0.8) else v, "enum"
    if t in ("integer", "number"):
        ex = [float(s) for s in examples(x) if re.fullmatch(r"\d+(?:\.\d+)?", s)]
        if "year" in parts:
            n = r.randint(1950, 2029)
        elif last == "age":
            n = r.randint(2, 95)
        elif re.search("latitude|longitude|^lat$|^lon$|^lng$", low):
            return None
        elif t == "number" and (r.p(0.6) or ex and any(v != int(v) for v in ex)):
            n = r.dec(max(ex) * 2 if ex else 500, 2)
        else:
            n = r.int(2, max(10, int(max(ex) * 2)) if ex else r.choice([20, 100, 900, 9000]))
        said = in_words(n) if isinstance(n, int) and n < 13 and r.p(0.15) else f"{n:,}" if isinstance(n, int) and 999 < n and "year" not in parts and last not in ("id", "number", "code") and r.p(0.12) else str(n)
        m = UNIT.search(x.get("description", ""))
        if m and r.p(0.7):
            said += " " + m.group(1) if m.group(1) != "percent" else r.choice([" percent", "%"])
        return n, said, "year" if "year" in parts else "n"
    if t == "boolean":
        v = r.p(0.6)
        return v, r.choice(["yes", "true", "yes"] if v else ["no", "false", "no"]), "bool"
    if t != "string":
        return None
    same = lambda v, kind: (v, v, kind)
    quoted = lambda v, kind: (v, r.choice(['"%s"', '"%s"', "'%s'", "%s"]) % v, kind)
    if "date" in parts or last in ("deadline", "birthdate"):
        if len(parts) > 1 and parts[-1] != "date":
            return None
        v, s = V["date"][1](d)
        return v, s, "date"
    if low in ("time", "start_time", "end_time") and not examples(x):
        return None
    ex = examples(x)
    if re.search("email", low):
        return same(email(r), "email")
    if last in ("id", "identifier", "vin", "isbn"):
        k = r.random()
        return same(ident(r) if k < 0.4 else code(r) if k < 0.7 else token(r, 6, 12) if k < 0.85 else digits(r), "id")
    if last in ("phone",) or low == "phone_number":
        return same(phone(r), "phone")
    if last in ("number", "code", "key", "token") and not ex:
        return same(code(r), "id")
    if last in ("url", "link", "website"):
        return same("https://" + r.choice(["www.", ""]) + dotted(r) + r.choice([".com", ".org", ".net", ".io"]) + r.choice(["", "/" + r.pick(WORDS).lower()]), "url")
    if last in ("file", "filename", "document", "image", "dataset", "video", "audio"):
        return same(filename(r), "file")
    if last == "path":
        return same(path(r), "file")
    if last == "password":
        return same(secret(r), "secret")
    if last == "username" or low == "user_name":
        return same(dotted(r) if r.p(0.5) else r.pick(WORDS).lower() + str(r.randint(1, 99)), "user")
    if last == "version":
        return same(version(r), "version")
    if last == "country":
        return same(r.choice(COUNTRIES), "place")
    if last == "language":
        return same(r.choice(TONGUES), "language")
    if last in ("location", "city", "destination", "origin", "town", "region"):
        return same(r.pick(CITIES), "place")
    if last == "address":
        return same(street(r), "street") if "ip" not in parts and "mac" not in parts else None
    if last in ("company", "organization", "organisation", "brand", "manufacturer", "supplier") or set(parts) & {"company", "organization"} and last == "name":
        return same(r.pick(COMPANIES), "company")
    if last in PEOPLE or last == "name" and set(parts) & set(PEOPLE):
        return same(full_name(r) if r.p(0.7) else r.pick(NAMES), "person")
    if last == "title":
        return quoted(title(r), "title")
    if last in MANY_WORDS:
        return quoted(clause(r) if r.p(0.6) else phrase_of(r), "text")
    if last in ("color", "colour") and not ex:
        return same(r.choice(COLOURS), "colour")
    if ex and r.p(0.8):
        v = r.choice(ex)
        return quoted(v, "like") if v[0].isupper() and r.p(0.3) else same(v, "like")
    if last == "name":
        return quoted(title(r), "title")
    if last in ("topic", "subject", "keyword", "keywords", "query", "word", "term", "product", "item", "theme", "question"):
        return quoted(r.pick(WORDS).lower() if r.p(0.5) else " ".join(w.lower() for w in words(r, 2)), "topic")
    return same(r.choice(ex), "like") if ex else None


VERBS = {"Retrieve": "retrieve|get|show me|give me|find|fetch|look up|I need|pull up|get me|I want|find me|I'd like|tell me|can I have|let me see", "Get": "get|show me|give me|I need|fetch|I want", "Calculate": "calculate|work out|compute|determine", "Create": "create|make|set up|I want to create", "Check": "check|look at|please check",
         "Update": "update|change|bring up to date", "Add": "add|put in", "Delete": "delete|remove|get rid of", "Send": "send|send out", "Generate": "generate|make|produce|create", "Find": "find|look for|search for|find me", "Search": "search", "Estimate": "estimate|give me an estimate of"}
FIRST = set("""Retrieve Calculate Create Check Update Analyze Add Generate Delete Send Translate Get Perform Submit Estimate Find Search Run Set Optimize Track Start Schedule Remove Evaluate Request Book Convert Cancel Record Apply Initiate Detect Validate Make Identify Predict Verify Register Report Control Simulate Train Assess Compare Deploy
Conduct Enroll Determine Donate Execute Monitor Upload Count Play Assign Classify Stop Adjust Publish Process Scan Modify Calibrate Place Move Change Toggle Plan Log Establish Recognize Measure Fetch List Display Draw Build Join Open Close Lock Unlock Turn Order Reserve Rent Buy Sell Pay Transfer Download Compute Solve Encrypt Decrypt Compress
Edit Crop Resize Render Rotate Sort Merge Split Filter Block Unblock Enable Disable Activate Deactivate Restart Connect Disconnect Reset Install Uninstall Hire Invite Post Share Rate Review Return Select Transcribe Summarize Diagnose Prescribe Test Inspect Design Compose Mix Mint Ship Supply Store Save Load Read Write Print Show Tell Ask Approve Reject""".split())
ASK = ["{x}", "{x}", "please {x}", "can you {x}?", "could you {x}?", "{x} please"]
SAY = ["{x}", "{x}", "please {x}", "can you {x}?", "could you {x}?", "I need you to {x}", "{x} please", "help me {x}", "I'd like to {x}", "I want to {x}", "would you {x}"]


def asked(r, f):
    """(the description as a wish, what may stand around it), or None"""
    about = re.sub(r"\s*\([^)]*\)", "", f.about).rstrip(".")
    first, _, rest = about.partition(" ")
    if first not in FIRST or not rest:
        return None
    short = CUT.sub("", rest) if r.p(0.75) else rest
    short = re.sub(r"\b(?:a|an|the) (?:specific|given|particular|certain) ", r.choice(["the ", "a "]), short)
    short = re.sub(r"\b(?:specific|specified|given|particular|certain) ", "", short)
    if len(short) < 6 or len(short) > 90 or ". " in short:
        return None
    if first == "Retrieve" and r.p(0.25):
        short = re.sub(r"^(?:detailed )?information (?:about|on|of|related to|regarding) ", "", short)
    verb = r.choice(VERBS[first].split("|")) if first in VERBS and r.p(0.8) else first.lower()
    return f"{verb} {short}", ["{x}"] if re.match(r"(?:I\b|can |let |please)", verb) else ASK if re.search(r" me\b", verb) else SAY


def label(r, p):
    s = snake(p).replace("_", " ").replace("-", " ").replace(".", " ")
    k = s.split()
    if len(k) > 1 and k[-1] in ("id", "name") and r.p(0.3):
        s = " ".join(k[:-1])
    elif s.endswith(" id") and r.p(0.3):
        s = s[:-2] + "ID"
    elif s == "id":
        s = r.choice(["id", "ID"])
    return s


def joined(r, x):
    return x[0] if len(x) == 1 else ", ".join(x[:-1]) + r.choice([" and ", ", ", ", and "]) + x[-1]


def made(d, f):
    """(text, arguments, parameters whose form must be told, [(parameter, kind, value, as said)]), or None"""
    r = d.r
    a = asked(r, f)
    if not a:
        return None
    ask, ways = a
    got = []
    for p, x in f.props.items():
        if p not in f.needed and (len(got) > 3 or r.p(0.55)):
            continue
        v = value_for(d, p, x)
        if v is None:
            if p in f.needed:
                return None
            continue
        if any(v[1] == g[3] for g in got) or v[1].lower().strip("'\"") in ask.lower():
            return None
        got.append((p, v[2], v[0], v[1]))
    if len(got) > 5:
        return None
    if f.props and not got and re.search(r"\b(?:an?|specific|given|its)\b", ask):
        return None
    ask = r.choice(ways).replace("{x}", ask)
    shown = got[:]
    if r.p(0.5):
        r.shuffle(shown)
    tail = ask[-1] if ask[-1] in "?" else ""
    core = ask.rstrip("?")
    lab = lambda p: label(r, p)
    pair = lambda g: r.choice(["{l} {v}", "{l} {v}", "{l}: {v}", "{l} = {v}"] if g[1] != "bool" else ["{l}: {v}", "{l} {v}"]).replace("{l}", lab(g[0])).replace("{v}", guard(g[3]))
    k = r.random()
    if not shown:
        t = ask
    elif k < 0.34:                                      # with a preposition where there is one
        bits = []
        for g in shown:
            w = snake(g[0])
            w = w if w in PREP else w.split("_")[-1] if w.split("_")[-1] in PREP and sum(snake(x[0]).split("_")[-1] == w.split("_")[-1] for x in got) == 1 and w.split("_")[-1] != "language" else None
            if w and g[1] not in ("n", "id"):
                bits.append(f"{r.choice(PREP[w].split('|'))} {guard(g[3])}")
            else:
                bits.append(f"{'with' if bits or not f.asks else 'for'} {lab(g[0])}{':' if g[1] == 'bool' else ''} {guard(g[3])}")
        t = core + " " + (" ".join(bits) if len(bits) < 3 else joined(r, bits)) + tail
    elif k < 0.48:
        t = core + tail + ("" if tail else ".") + " " + " ".join(f"{lab(g[0]).capitalize()}{r.choice([':', ':', ' is'])} {guard(g[3])}." for g in shown)
    elif k < 0.6:
        t = f"{core} ({', '.join(pair(g) for g in shown)}){tail}"
    elif k < 0.72:
        t = f"{core}, {joined(r, [pair(g) for g in shown])}{tail}"
    elif k < 0.8:
        t = joined(r, [pair(g) for g in shown]) + r.choice([": ", " - ", ", "]) + ask
    elif k < 0.88:
        t = f"{core}{r.choice([', ', '; '])}{joined(r, [('the ' + lab(g[0]) + ' is ' + guard(g[3])) for g in shown])}"
    elif k < 0.93 and len(shown) < 4:
        t = joined(r, [guard(g[3]) + " is the " + lab(g[0]) for g in shown if g[1] != "bool"] + [f"{lab(g[0])} {guard(g[3])}" for g in shown if g[1] == "bool"]) + r.choice([", ", ". ", " - "]) + ask
    elif len({g[1] for g in shown}) == len(shown) and not {g[1] for g in shown} & {"bool", "n", "like"} or len(shown) == 1 and shown[0][1] != "bool":
        t = core + r.choice([": ", " - ", ", "]) + ", ".join(guard(g[3]) for g in shown)
    else:
        t = core + ": " + ", ".join(pair(g) for g in shown)
    return t, {g[0]: g[2] for g in got}, {g[0] for g in got if g[1] == "date"}, got


def wish_of(d, f):
    if f.wishes and d.r.p(0.85):
        return drawn(d, f)
    return made(d, f) or (drawn(d, f) if f.wishes else None)


LEAD = re.compile(r"^(?:please |kindly )?(?:help me )?(?:retrieve|provide me with|provide|tell me|find|get me|get|fetch|check|give me|show me|obtain|look up|i need to (?:know|retrieve|get|find|check)|i (?:want|would like|need) to (?:retrieve|get|know|check|find|gather)|(?:could|can|would) you (?:please )?(?:tell me|provide(?: me with)?|retrieve|find|get|give me|check|fetch|show me)) (?=(?:the|a|an|information|details|data|\x01)\b)", re.I)
LEADS = "retrieve|provide|provide me with|find|get|get me|fetch|check|give me|show me|look up|I need|I want|I'd like|pull up|can I get|could you get me|would you look up|please send me|let me see|I'm after|I'm looking for|have you got|can I see|bring up|dig out|I was asked for|my boss wants|we need|somebody wants|||||".split("|")


def said_so(r, t):
    """The same wish, begun in another way or with no verb at all."""
    m = LEAD.match(t)
    if not m or r.p(0.5):
        return t
    lead, rest = r.choice(LEADS), t[m.end():]
    if not lead:
        rest = re.sub(r"^the ", "", rest) if r.p(0.5) else rest
    t = f"{lead} {rest}".strip().replace("\x02 please", "\x02")
    return t.rstrip("?.") + "?" if re.match(r"can|could|would|have", lead) and r.p(0.7) else t.rstrip("?.") if r.p(0.5) else t


def typed(d, t):
    """As a person types it, now and then with something beside it that no argument should take."""
    r = d.r
    t = said_so(r, t)
    if r.p(0.3) and t[:1].isupper() and not t.startswith(("I ", "I'")):
        t = t[0].lower() + t[1:]
    k = r.random()
    if k < 0.12:
        t = r.choice(BEFORE if k < 0.07 else BEFORE_N) + t
    if r.p(0.08) and t[-1].isalpha():
        t += r.choice(AFTER if r.p(0.5) else AFTER_N)
    return noisy(r, t)


# ---- results --------------------------------------------------------------------------------------------------------------------
def gift(r, key, kind):
    last = key.split("_")[-1]
    if kind == "integer":
        return r.int(1, 900) if r.p(0.7) else r.int(1000, 90000)
    if kind == "number":
        return r.dec(900, 2)
    if kind == "boolean":
        return r.p(0.7)
    if last == "status":
        return r.choice(STATES)
    if last in ("id", "number", "code"):
        return ident(r)
    if "date" in key:
        return f"{r.randint(2024, 2030)}-{r.randint(1, 12):02d}-{r.randint(1, 28):02d}"
    if last == "location":
        return r.pick(CITIES)
    if last == "name" or last in PEOPLE:
        return full_name(r)
    if last in ("title", "topic"):
        return title(r)
    return scalar(r) if r.p(0.4) else " ".join(w.lower() for w in words(r, r.randint(1, 3))) if r.p(0.6) else sentence(r)


QUESTION = re.compile(r"^(?:what|who|how|why|explain|tell me about|is|are|does|do|when|where|which|can you tell|brief)\b", re.I)


def ended(d, f, t=""):
    """The result and the answer."""
    r, asks = d.r, f.asks or bool(QUESTION.match(t))
    keys = [k for k in f.gives if k.isascii() and len(k) < 32]
    if not keys or r.p(0.45):
        return outcome(d, asks, 0.08)
    keys = keys[:r.choice([1, 2, 2, 3])]
    vals = [gift(r, k, f.gives[k][0]) for k in keys]
    d.result(json.dumps(dict(zip(keys, vals)), ensure_ascii=False))
    told = [str(v).lower() if isinstance(v, bool) else str(v) for v in vals]
    if list(map(type, vals)) == [bool]:
        return d.say(f"The answer is {told[0]}." if asks else "Done." if vals[0] else "That did not work.", told if asks else [])
    label = lambda k: snake(k).replace("_", " ")
    t = listed([f"{label(k)}: {v}" if isinstance(x, bool) else f"the {label(k)} {'are' if re.search('[^suia]s$|ies$', k) else 'is'} {v}" for k, v, x in zip(keys, told, vals)])
    d.say(("" if asks else "Done. ") + t[0].upper() + t[1:] + ("" if t.endswith(".") else "."), told)


# ---- families -------------------------------------------------------------------------------------------------------------------
def found(d, pool, wish):
    while True:
        f = d.r.choice(pool[d.r.test])
        w = wish(d, f)
        if w:
            return f, w


@family("functions", 55.0)
def borrowed_call(d):
    r = d.r
    f, (t, args, forms, _) = found(d, WISHED, drawn)
    o = offers(d, [(f, forms)], r.choice([0, 1, 1, 2, 2, 3, 4]))[0]
    d.user(typed(d, t))
    d.call(o.name, o.params(args))
    ended(d, f, t)


@family("functions", 60.0)
def borrowed_made(d):
    r = d.r
    f, (t, args, forms, _) = found(d, SIDE, made)
    o = offers(d, [(f, forms)], r.choice([0, 1, 1, 2, 2, 3, 4]))[0]
    d.user(typed(d, t))
    d.call(o.name, o.params(args))
    ended(d, f, t)


COMPUTED = re.compile(r"calculat|comput|convert|math|factor|prime|\bsum|sort|string|count|area|solv|equation|random|roll|permut|translat|time|date|number|list|text|word|python|code|run|execut|estimat|statist|probab|python|distance|speed|percent", re.I)
BROAD = re.compile(r"search|query|execut|command|ask|chat|google|run|general|assist|wiki|brows|request|respon|handle|notify|message|note|remind|task|event|record", re.I)


@family("functions", 13.0)
def borrowed_none(d):
    """The function that the wish is for is not offered."""
    r = d.r
    while True:
        f, (t, _, _, got) = found(d, WISHED if r.p(0.6) else SIDE, wish_of)
        if COMPUTED.search(f.name + " " + f.about) or QUESTION.match(t) or len(got) > 1 and all(isinstance(g[2], (int, float)) for g in got):
            continue
        said, out, size = stems(t) | f.all, [], 0
        k = r.choice([1, 1, 2, 3, 4])
        for _ in range(12):
            if len(out) == k:
                break
            g = r.choice(GROUP[r.test][f.group]) if r.p(0.35) else r.choice(SIDE[r.test])
            if g is f or BROAD.search(g.name) or g.own & said or overlap(g.all, said) > 0.1 or not g.about:
                continue
            o = Offer(r, g)
            if size + o.size < 4300 and o.name not in {x.name for x in out}:
                out.append(o)
                size += o.size
        if out:
            break
    d.functions = [o.schema for o in out]
    d.user(typed(d, t))
    d.say(r.choice(REFUSE))


@family("turns", 8.0)
def borrowed_turns(d):
    """Another wish for the same function or for one beside it, or another value for the last one."""
    r = d.r
    f, (t, args, forms, got) = found(d, WISHED if r.p(0.5) else SIDE, wish_of)
    g = None
    for _ in range(8):
        x = r.choice(GROUP[r.test][f.group])
        if x is not f and overlap(x.own, f.own) < 0.5 and overlap(x.all, f.all) < 0.42 and x.name != f.name:
            w = wish_of(d, x)
            if w:
                g, second = x, w
                break
    want = [(f, set(f.props) & {p for p in f.props if f.props[p]["type"] == "string" and "date" in snake(p)} & (forms or {None}) or forms)]
    if g:
        want.append((g, second[2]))
    os = offers(d, want, r.choice([0, 0, 1, 2]))
    if len({o.name for o in os}) < len(os):
        return borrowed_call(d)
    d.user(typed(d, t))
    d.call(os[0].name, os[0].params(args))
    ended(d, f, t)
    for _ in range(r.choice([1, 1, 2])):
        free = [x for x in got if x[1] in ("int", "n", "id", "place", "person", "str", "title", "email", "year", "dec", "company", "file") and not isinstance(args.get(x[0]), list)]
        if g and r.p(0.5) or not free:
            if not g:
                break
            d.user(typed(d, second[0]))
            d.call(os[1].name, os[1].params(second[1]))
            ended(d, g)
            g = None
            break
        p, kind, v, said = r.choice(free)
        x = f.props[p]
        if kind in ("int", "dec", "n", "year") and not isinstance(v, str):
            new = other_number(r, "int" if isinstance(v, int) else "dec", str(v), v, p)
        else:
            new = other_words(r, "", 0, p, str(v)) if kind == "str" else (value_for(d, p, {k: y for k, y in x.items() if k != "description"}) or (None,))[0]
            new = (new, new) if isinstance(new, str) else None
        if not new or new[1] == args[p] or isinstance(new[1], str) != isinstance(args[p], str):
            break
        alone = sum(y[1] == kind for y in got) == 1 and (kind not in ("int", "n", "dec", "str") or len(got) == 1)
        if alone:
            q = r.pick(NEXT) if r.p(0.6) else r.pick(FIX)
            q = q.replace("{v}", guard(new[0])).replace("{o}", guard(str(said).strip("'\"")))
        else:
            q = r.choice(["and with {p} {v}?", "the same with {p} {v}", "now {p} {v}", "{p} should be {v}", "change the {p} to {v}", "again, but {p} {v}", "{p}: {v}", "make the {p} {v}"]).replace("{p}", label(r, p)).replace("{v}", guard(new[0]))
        d.user(noisy(r, q, 0.7))
        args = dict(args, **{p: new[1]})
        got = [y if y[0] != p else (p, kind, new[1], new[0]) for y in got]
        d.call(os[0].name, os[0].params(args))
        ended(d, f)
