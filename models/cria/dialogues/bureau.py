"""A service of everyday life over three to seven turns: an argument changes, is put right, comes a day later; two at once, several one after the other; what is missing is asked for, what is optional is not; a code that came back is moved, cancelled, asked
about; results are held against each other without a call and reckoned with in Python; a call fails and another value is given; it is called off; something that nothing offered does is refused.  bureaurows.py, bookingrows.py and offerrows.py hold the services."""
import datetime
import json
import re
import functions
from core import MONTHS, guard, noisy
from dates import DAYS, ordinal
from pools import CITIES, NAMES, SURNAMES, WORDS
from schemas import REFUSE, camel
from threads import chat
from values import in_words

CLEAN = re.compile(r"[\"'{}\[\]|]")
FORMS = [("%Y-%m-%d", "YYYY-MM-DD")] * 8 + [("%d.%m.%Y", "DD.MM.YYYY"), ("%d/%m/%Y", "DD/MM/YYYY")]


class Part:
    """A parameter: names, kind, how it is said, what is asked when it is missing."""

    def __init__(self, line):
        keys, self.kind, ways, self.question = ([x.strip() for x in line.split(" ; ")] + ["", ""])[:4]
        self.optional = keys.endswith("?")
        self.keys = keys.rstrip("?").split("/")
        self.ways = [w.strip() for w in ways.split(" | ")]
        self.pool = None
        if self.kind.startswith("="):
            self.pool = [x.strip() for x in self.kind[1:].split(",")]
        self.enum = "|" in self.kind
        self.range = re.fullmatch(r"(\d+)-(\d+)(?:/(\d+))?", self.kind)

    def draw(self, t, had=()):
        """(argument as it is kept, as it is said)"""
        r = t.r
        for _ in range(60):
            if self.range:
                lo, hi, step = (int(x or 1) for x in self.range.groups())
                v = r.randrange(lo, hi + 1, step)
                said = in_words(v) if v < 13 and r.p(0.3) else str(v)
            elif self.pool or self.enum:
                v = said = r.choice(self.pool or self.kind.split("|"))
            elif self.kind == "city":
                v = said = r.pick(CITIES)
            elif self.kind == "name":
                v = said = r.pick(NAMES) if r.p(0.6) else f"{r.pick(NAMES)} {r.pick(SURNAMES)}"
            elif self.kind == "word":
                v = said = r.pick(WORDS)
            elif self.kind == "code":
                v = said = r.choice("ABCDEFGHKLMNPRSTVWX") + r.choice(["", "-", "X"]) + str(r.int(12, 9800))
            elif self.kind == "weekday":
                v = r.choice(DAYS)
                said = v if r.p(0.6) else v.lower()
            elif self.kind == "date":
                v = t.d.today + datetime.timedelta(days=r.randint(1, 200))
                said = spoken_day(r, v, t.d.today)
            elif self.kind == "time":
                v = datetime.time(r.randint(7, 21), r.choice([0, 0, 15, 30, 30, 45, 10, 20, 40]))
                said = spoken_hour(r, v)
            elif self.kind == "b":
                v = not had[0] if had else r.p(0.7)
                return v, ""
            if v not in had and not CLEAN.search(str(v)):
                return v, said
        raise ValueError("no other value")

    def fragment(self, r, v, said):
        """As a piece of a sentence: "for 3 people"."""
        ways = self.ways
        if self.kind == "b":
            return (r.choice if r else min)([w.strip() for w in ways[0 if v else 1].split(", ")])
        ways = [w.strip() for w in ways[0].split(", ")]
        if said in ("one", "1"):
            ways = [w.replace(" people", " person").replace("persons", "person") for w in ways]
            ways = [re.sub(r"(\{v\} \w+?)s\b", r"\1", w) for w in ways]
        w = r.choice(ways) if r else ways[0]
        if self.kind == "date" and re.match(r"to(day|morrow)|in \w+ days", said):
            w = re.sub(r"\bon \{v\}", "{v}", w)
        if self.kind == "date" and re.match(r"\d+(st|nd|rd|th)\b", said):
            said = "the " + said
        return w.replace("{v}", guard(said))

    def schema(self, r, form):
        if self.range:
            return {"type": "integer"}
        if self.enum:
            return {"type": "string", "enum": self.kind.split("|")}
        if self.kind == "b":
            return {"type": "boolean"}
        about = {"date": form[1], "time": "HH:MM", "weekday": "Day of the week"}.get(self.kind)
        return {"type": "string", **({"description": about} if about else {})}

    def plain(self, v, form):
        """The value in a call."""
        return v.strftime(form[0]) if isinstance(v, datetime.date) else v.strftime("%H:%M") if isinstance(v, datetime.time) else v

    def shifts(self, r, v):
        """(another value, how the step to it is said), or None: by what it was before."""
        if self.kind == "date":
            k, s = r.choice([(1, "the day after"), (1, "a day later"), (1, "one day later"), (-1, "the day before"), (-1, "a day earlier"), (7, "a week later"), (7, "the week after"), (-7, "a week earlier"), (2, "two days later"), (3, "three days later"), (-2, "two days earlier"), (14, "two weeks later"), (0, "")])
            if k:
                return v + datetime.timedelta(days=k), s
            n = r.randint(1, 28)
            return (v.replace(day=n), f"the {ordinal(n)}") if n != v.day else None
        if self.kind == "time":
            k, s = r.choice([(60, "an hour later"), (-60, "an hour earlier"), (30, "half an hour later"), (-30, "half an hour earlier"), (15, "a quarter of an hour later"), (120, "two hours later"), (-15, "15 minutes earlier"), (20, "20 minutes later"), (90, "an hour and a half later"), (10, "ten minutes later")])
            m = v.hour * 60 + v.minute + k
            return (datetime.time(m // 60, m % 60), s) if 300 < m < 1430 else None
        if self.kind == "weekday":
            k = r.choice([1, 1, -1])
            return DAYS[(DAYS.index(v) + k) % 7], r.choice(["the day after", "a day later", "one day later"] if k == 1 else ["the day before", "a day earlier"])
        if self.range:
            lo, hi, step = (int(x or 1) for x in self.range.groups())
            k = step * r.choice([1, 1, 2, 3])
            w = in_words(k) if k < 13 and r.p(0.6) else str(k)
            if r.p(0.2) and v * 2 <= hi * 2:
                return v * 2, r.choice(["twice as many", "double that number"]) if step == 1 and hi < 40 else r.choice(["double it", "twice that"])
            noun = re.search(r"\{v\} (\w+)", self.ways[0])
            one = {"people": "person"}.get(noun[1], re.sub("s$", "", noun[1])) if noun else ""
            noun = "" if not noun or noun[1] in ("in", "at", "to", "for", "instead", "please") else " " + (one if k == 1 else noun[1] if k > 1 and noun[1].endswith("s") or noun[1] == "people" else noun[1])
            if not noun:
                return None
            if r.p(0.3) and v - k >= lo:
                return v - k, f"{w}{noun} {'less' if step > 1 else 'fewer'}"
            return v + k, r.choice([f"{w} more{noun}", f"{w}{noun} more"])
        return None


def spoken_day(r, v, today):
    n = (v - today).days
    if n == 1 and r.p(0.7):
        return "tomorrow"
    if n == 0:
        return "today"
    m = MONTHS[v.month - 1]
    year = f" {v.year}" if v.year != today.year or r.p(0.5) else ""
    return r.choice([f"{v.day} {m}{year}", f"{m} {v.day}{',' * bool(year)}{year}", f"{ordinal(v.day)} of {m}{year}", str(v), f"{v.day} {m[:3]}{year}"])


def spoken_hour(r, v):
    h, m = v.hour, v.minute
    mark = "am" if h < 12 else "pm"
    ways = [f"{h}:{m:02d}", f"{h:02d}:{m:02d}", f"{(h - 1) % 12 + 1}:{m:02d} {mark}"]
    if m == 0:
        ways += [f"{(h - 1) % 12 + 1} {mark}", f"{(h - 1) % 12 + 1}{mark}"] + ["noon"] * (h == 12)
    return r.choice(ways)


class Figure:
    """One thing that a result tells: key, unit, span; how it is asked for and said."""

    def __init__(self, line):
        head, told = (x.strip() for x in line.split(" ; ", 1))
        keys, self.unit, self.span = (head.split(":") + ["", ""])[:3]
        told = [x.strip() for x in re.split(r" [|;] ", told)]
        self.keys, self.asks, self.says = keys.split("/"), [x for x in told if x[-1] != "."], [x for x in told if x[-1] == "."]
        self.choices = self.span.split(",") if self.unit == "one" else None

    def draw(self, r):
        if self.unit == "time":
            return f"{r.randint(6, 21):02d}:{r.randrange(0, 60, 5):02d}"
        if self.choices:
            return r.choice(self.choices)
        lo, hi, places = re.fullmatch(r"(-?\d+)-(\d+)(?:\.(\d))?", self.span).groups()
        if places:
            return round(r.uniform(int(lo), int(hi)), int(places))
        return r.randint(int(lo), int(hi))

    def number(self):
        return not self.choices and self.unit != "time"

    def shown(self, v):
        u = "" if self.choices or self.unit in ("time", "") else self.unit if self.unit == "%" else " " + self.unit
        return f"{v}{u}"


class Service:
    """names ; about ; noun ; how it is wished for; then parameters, figures (lines with &), sums of its own (lines with %), what is said when it is done (a line with !)."""

    def __init__(self, text):
        head, *lines = text.strip().split("\n")
        names, self.about, self.noun, stems = (x.strip() for x in head.split(" ; "))
        self.names, self.stems = names.split("/"), [s.strip() for s in stems.split(" | ")]
        self.parts = [Part(x) for x in lines if x[0] not in "&%!"]
        self.figures = [Figure(x[1:].strip()) for x in lines if x[0] == "&"]
        self.sums = [[[w.strip() for w in x[1:].split(" = ")[0].split(" | ")], *[y.strip() for y in x[1:].split(" = ")[1].split(" @ ")]] for x in lines if x[0] == "%"]
        self.done = [w.strip() for x in lines if x[0] == "!" for w in x[1:].split(" | ")]


def services(text):
    return [Service(x) for x in text.strip().split("\n@ ")]


class Talk:
    """What every kind of these conversations has: phrases, calls, small talk, refusals."""

    def __init__(self, d, service):
        self.d, self.r, self.s = d, d.r, service
        r = d.r
        self.form, self.style = r.choice(FORMS), r.randrange(4)
        self.camel = r.p(0.18)
        self.keys = {}
        for p in service.parts:
            free = [k for k in p.keys if k not in self.keys.values()]
            self.keys[p] = r.choice(free or p.keys)
        if len(set(self.keys.values())) < len(self.keys):
            raise ValueError("a name twice")
        self.nest = r.choice(["details", "options", "request", "params", "data"]) if len(service.parts) > 2 and r.p(0.07) else None
        self.name = self.key(r.choice(service.names))
        self.calls = []                                     # (values by part, result)

    def key(self, name):
        return camel(name) if self.camel else name

    def function(self, name, about, parts, lead=(), loose=False):
        """A schema; lead: keys that stand before (with their schemas); loose: none of the parts is required."""
        r = self.r
        props = {k: v for k, v in lead}
        need = [k for k, _ in lead]
        own = {self.key(self.keys[p]): p.schema(r, self.form) for p in parts}
        wanted = [] if loose else [self.key(self.keys[p]) for p in parts if not p.optional]
        if self.nest and not loose and len(own) > 2 and not lead:
            props[self.nest] = {"type": "object", "properties": own, "required": wanted}
            need.append(self.nest)
        else:
            props.update(own)
            need += wanted
        f = {"name": name, "description": about, "parameters": {"type": "object", "properties": props, "required": need}}
        if r.p(0.06):
            del f["description"]
        return f

    def offer(self, *fs):
        names = [f["name"] for f in fs]
        if len(set(names)) < len(names):
            raise ValueError("a name twice")
        more = self.r.choice([0, 0, 0, 1, 2]) if len(fs) < 4 else 0
        self.d.functions = list(fs) + [f for f in functions.distractors(self.r, more) if f["name"] not in names]
        self.r.shuffle(self.d.functions)

    def args(self, vals, nest=True):
        own = {self.key(self.keys[p]): p.plain(vals[p], self.form) for p in self.s.parts if p in vals}
        return {self.nest: own} if self.nest and nest and len(self.s.parts) > 2 else own

    def ask(self, ways, level=0.6, **v):
        """A message from phrases (a list, or texts parted by |) with values guarded."""
        r = self.r
        t = r.pick([w.strip() for w in ways.split(" | ")] if isinstance(ways, str) else ways)
        for k, x in v.items():
            t = t.replace("{" + k + "}", x if "\x01" in str(x) else guard(str(x)))
        self.tell_user(t, level)

    def tell_user(self, t, level=0.6, mark=None):
        r = self.r
        if r.p(0.3) and t[:1].islower():
            t = t[:1].upper() + t[1:]
        bare = t.replace("\x02", "").replace("\x01", "")
        question = re.match(r"(and |so |ok |then )?(what|how|which|when|is|are|does|do|who|where|would|can|could|will)\b", bare.lower())
        if bare[-1:] not in "?.!":
            t += r.choice(["?", "?", ""]) if question else r.choice(["", "", "", "."])
        self.d.user(noisy(r, t, level))

    def say(self, text, *facts):
        text = self.r.choice([w.strip() for w in text.split(" | ")]) if " | " in text else text
        self.d.say(text[:1].upper() + text[1:], [str(f) for f in facts if str(f) and str(f) in text])
        return True

    def result(self, got):
        self.d.result(got if isinstance(got, str) else json.dumps(got, ensure_ascii=False))

    def as_text(self, got):
        """Fields as this function gives them back."""
        got = {self.key(k): v for k, v in got.items()}
        if self.style == 0 and len(got) == 1:
            return str(next(iter(got.values())))
        if self.style == 1:
            return ", ".join(f"{k.replace('_', ' ')}: {v}" for k, v in got.items())
        return json.dumps(got, ensure_ascii=False)

    def python(self, code):
        out = self.d.py(code)
        if len(out) > 12:
            raise ValueError(out)
        return out

    def sum(self, e):
        v = eval(e, {})
        out = self.python(f"print(round({e}, 2))" if isinstance(v, float) else f"print({e})")
        return out

    def first(self, vals, said, missing=()):
        """The wish: a stem and the pieces of what is said."""
        r = self.r
        pieces = [p.fragment(r, vals[p], said[p]) for p in self.s.parts if p in vals and p not in missing]
        if len(pieces) > 1 and r.p(0.3):
            r.shuffle(pieces)
        stem = r.pick(self.s.stems)
        k = r.random()
        if not pieces:
            t = stem
        elif k < 0.5:
            t = stem + " " + " ".join(pieces)
        elif k < 0.75:
            t = stem + r.choice([" ", ", ", ": "]) + ", ".join(pieces)
        elif k < 0.88 and len(pieces) > 1:
            t = pieces[0] + ", " + stem + ", " + ", ".join(pieces[1:])
        else:
            t = ", ".join(pieces) + ", " + stem
        if not re.match(r"(what|how|which|when|is|are|does|do|who|where|i |my |we )", stem) and r.p(0.25) and t.startswith(stem):
            lead = ["please ", "can you ", "could you ", "i'd like you to "] if re.match(r"(book|reserve|order|send|rent|make|put|find|show|check|get|buy|tell|give|look|set|register|request|start|add|open|invite|hire|arrange|pay|note|plan|call|list|search|enter|ask|report|have|schedule)\b", stem) else ["i need ", "please, "]
            t = r.choice(lead) + t
        self.tell_user(t)

    def draw_all(self, had=None):
        """Values for all that is needed and some of what is not."""
        vals, said = {}, {}
        for p in self.s.parts:
            if p.optional and self.r.p(0.65):
                continue
            vals[p], said[p] = p.draw(self, [vals[q] for q in vals if q.kind == p.kind and p.kind in ("city", "name")])
        return vals, said

    def missing(self, vals):
        """Parts that may be left out in the first message and asked for."""
        need = [p for p in self.s.parts if not p.optional and p.question and p.kind != "b"]
        if len(need) < 2 and self.r.p(0.5):
            return []
        out = [self.r.choice(need)] if need else []
        if len(need) > 2 and self.r.p(0.3):
            out = [p for p in need if p in self.r.sample(need, 2)]
        return out

    def begin(self):
        """The first wish; what is missing is asked for.  (values, said), or None: called off."""
        r = self.r
        vals, said = self.draw_all()
        gone = self.missing(vals) if r.p(0.24) else []
        self.first(vals, said, gone)
        self.turns = 1
        while gone:
            qs = [p.question for p in gone]
            if len(gone) == 2 and r.p(0.55):
                self.say(qs[0].rstrip("?") + ", and " + qs[1][:1].lower() + qs[1][1:])
                a, b = ([p.fragment(r, vals[p], said[p]) for p in gone])
                self.tell_user(r.choice([f"{a}, {b}", f"{a} and {b}", f"{b}, {a}", f"{a}, and {b}"]))
                gone = []
            else:
                self.say(qs[0])
                if self.turns == 1 and r.p(0.06):
                    self.ask("never mind | forget it | oh, leave it | not so important, never mind | i don't know yet, later | no idea, forget it | i have to find out first | let's leave that")
                    self.say("All right. | All right, just tell me when you know. | No problem.")
                    return None
                p = gone.pop(0)
                bare = p.kind not in ("b",) and r.p(0.45)
                self.tell_user(guard(said[p]) if bare and not re.match(r"\d+(st|nd|rd|th)\b", said[p]) else p.fragment(r, vals[p], said[p]), 0.4)
            self.turns += 1
        return vals, said

    def refuse(self, other):
        self.ask(other)
        return self.say(self.r.choice(REFUSE))

    def talk(self):
        chat(self.d)
        return True


def label(p, r, v, said):
    """A value as an answer names it: "for 3 people"."""
    if not p.range and p.kind not in ("b", "date", "time", "weekday"):
        return str(said)
    return re.sub("[\x01\x02]", "", p.fragment(None, v, said))


def differs(a, b):
    """The part in which alone two calls differ, or None."""
    ps = [p for p in set(a) | set(b) if a.get(p) != b.get(p)]
    return ps[0] if len(ps) == 1 else None



def both(xs):
    return xs[0] if len(xs) == 1 else ", ".join(xs[:-1]) + " and " + xs[-1]
