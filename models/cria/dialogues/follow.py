"""Conversations around one function, every step worded for it: another room, a little more, with the option on, off again, the same for somebody else, and sums over what came back.
The module is the form and its player; follow2.py and on hold the scenes.

@ names / another : description
p name/other type : description        type: s(a~said/b) a string of these, e(a~said~said/b) an enum, i5-60 a whole number (/5: in steps), m2-90 an amount, b a boolean, min a time in minutes, t a time of day,
                                       day, mon; N a first name, F a full one, C a city, W a word, I an id; ? after the type: optional, ?=v: and v by default
r name 10-90                           a number that comes back with every call
? sets : ways to begin                 every {slot} in them is drawn and set
+ sets : ways to go on                 sets: param=value, param+=30, param=- (left out again), or nothing but the {slots} of the wording
= result : answer                      {param} as it was said
$ formula @ k 2-9 : ways : answers     Python on results: x the last, y the one before; a param's value by its name, with _ the one of the call before
- ways to end, without a call"""
import json
import re
import functions
import schemas
from core import family, fill, noisy
from lives import Input
from pools import CITIES, NAMES, SURNAMES, WORDS, ident
from threads import THANKS, chat
from values import in_words, unglued
from values import said

DAYS = dict(mon="Monday", tue="Tuesday", wed="Wednesday", thu="Thursday", fri="Friday", sat="Saturday", sun="Sunday")
MONTHS = dict(jan="January", feb="February", mar="March", apr="April", may="May", jun="June", jul="July", aug="August", sep="September", oct="October", nov="November", dec="December")


def minutes(r):
    n = r.choice([15, 20, 30, 30, 45, 60, 60, 75, 90, 90, 120, 150, 180, 5, 10, 25, 40])
    forms = {15: ["a quarter of an hour"], 30: ["half an hour", "30 min"], 45: ["three quarters of an hour"], 60: ["an hour", "one hour", "1 hour", "60 min"], 90: ["an hour and a half", "1.5 hours", "one and a half hours"], 120: ["two hours", "2 hours"], 150: ["two and a half hours", "2.5 hours"], 180: ["three hours", "3 hours"]}.get(n, [])
    return n, r.choice(forms) if forms and r.p(0.75) else f"{n} minutes"


def clock(r):
    h, m = r.randint(6, 22), r.choice([0, 0, 15, 30, 45])
    v = f"{h:02d}:{m:02d}"
    if r.p(0.45):
        return v, r.choice([v, f"{h}:{m:02d}"])
    k = (h - 1) % 12 + 1
    return v, (f"{k} {'am' if h < 12 else 'pm'}" if not m else f"{k}:{m:02d}{r.choice([' ', ''])}{'am' if h < 12 else 'pm'}")


class Param:
    def __init__(self, line):
        head, _, self.about = line.partition(" : ")
        names, kind = head.strip().split(" ", 1)
        kind, self.optional, default = kind.partition("?")
        self.names, self.default = names.split("/"), default[1:] if default else None
        self.name = self.names[0]
        m = re.fullmatch(r"([se])\((.*)\)", kind)
        self.kind = m.group(1) if m else kind
        self.values = [v.split("~") for v in m.group(2).split("/")] if m else None

    def schema(self, r):
        k = self.kind
        s = {"type": "boolean" if k == "b" else "integer" if k[0] == "i" or k == "min" else "number" if re.match(r"m\d", k) else "string"}
        if self.about and r.p(0.8):
            s["description"] = self.about + (f" (default {self.default})" if self.default else "")
        if k == "e":
            s["enum"] = [v[0] if not v[0].isdigit() else int(v[0]) for v in self.values]
            if isinstance(s["enum"][0], int):
                s["type"] = "integer"
        if k in ("day", "mon"):
            s["enum"] = list(DAYS if k == "day" else MONTHS)
        if k == "t":
            s["description"] = s.get("description", "Time") + ", HH:MM"
        return s

    def draw(self, r):
        k = self.kind
        if k in "se":
            v = r.choice(self.values)
            value = int(v[0]) if k == "e" and v[0].isdigit() else v[0]
            return value, r.choice(v[1:] or [v[0].replace("_", " ")])
        if k == "min":
            return minutes(r)
        if k == "t":
            return clock(r)
        if k in ("day", "mon"):
            v = r.choice(list(DAYS if k == "day" else MONTHS))
            w = (DAYS if k == "day" else MONTHS)[v]
            return v, r.choice([w, w, w.lower()])
        if k[0] == "i":
            lo, hi, step = re.fullmatch(r"i(\d+)-(\d+)(?:/(\d+))?", k).groups()
            n = r.randrange(int(lo), int(hi) + 1, int(step)) if step else r.int(int(lo), int(hi))
            return n, said(r, n) if n < 1000 else str(n)
        if re.match(r"m\d", k):
            lo, hi = map(int, k[1:].split("-"))
            x = r.choice([r.randint(lo, hi), round(r.uniform(lo, hi), 1), round(r.uniform(lo, hi), 2)])
            return x, str(x) if isinstance(x, int) or r.p(0.5) else f"{x:.2f}"
        v = {"N": lambda: r.pick(NAMES), "F": lambda: f"{r.pick(NAMES)} {r.pick(SURNAMES)}", "C": lambda: r.pick(CITIES), "W": lambda: r.pick(WORDS).lower(), "I": lambda: ident(r)}[k]()
        return v, v


class Scene:
    def __init__(self, block):
        self.params, self.rand, self.begin, self.moves, self.results, self.sums, self.ends = {}, {}, [], [], [], [], []
        for line in block.split("\n"):
            mark, rest = line[0], line[2:].strip()
            if mark == "@":
                names, self.about = rest.split(" : ", 1)
                self.names = [n.strip() for n in names.split("/")]
            elif mark == "p":
                p = Param(rest)
                self.params[p.name] = p
            elif mark == "r":
                n, span = rest.split(" ")
                self.rand[n] = span
            elif mark == "?":
                sets, _, ways = rest.rpartition(" : ")
                self.begin += [(sets.split(), t.strip()) for t in ways.split("|")]
            elif mark == "+":
                sets, _, ways = rest.rpartition(" : ") if " : " in rest else ("", "", rest.lstrip(": "))
                self.moves.append((sets.split(), [t.strip() for t in ways.split("|")]))
            elif mark == "=":
                res, says = rest.split(" : ")
                self.results.append((res.strip(), [t.strip() for t in says.split("|")]))
            elif mark == "$":
                head, ways, says = (rest.split(" : ") + ["That is {out}. | It is {out}."])[:3]
                formula, _, own = head.partition(" @ ")
                self.sums.append((formula.strip(), Input(own) if own else None, [t.strip() for t in ways.split("|")], [t.strip() for t in says.split("|")]))
            elif mark == "-":
                self.ends += [t.strip() for t in rest.split("|")]


def literal(p, text):
    if text in ("true", "false"):
        return text == "true", text
    return (int(text) if re.fullmatch(r"-?\d+", text) and p.kind not in "sNFCWI" else text), text


class Talk:
    def __init__(self, d, scene, others):
        self.d, self.r, self.s = d, d.r, scene
        r = d.r
        self.name = r.choice(scene.names)
        style = r.random()
        form = (lambda s: s) if style < 0.8 else schemas.camel if style < 0.92 else (lambda s: s.replace("_", "-"))
        self.name, self.key = form(self.name), {}
        self.vals, self.words, self.prev, self.cache, self.nums = {}, {}, {}, {}, []
        d.functions = [self.schema(scene, self.name, self.key)]
        seen = set(re.findall(r"[a-z]{4,}", (self.name + " " + scene.about).lower()))
        for _ in range(r.choice([0, 0, 1, 1, 2, 2, 3, 4])):
            k = r.random()
            if k < 0.45:
                o = r.choice(others)
                f = self.schema(o, r.choice(o.names), {})
            elif k < 0.9:
                f = schemas.Tool(d, r.choice(schemas.ALL)).schema
            else:
                f = functions.distractors(r, 1)[0]
            w = set(re.findall(r"[a-z]{4,}", (f["name"] + " " + f.get("description", "")).lower()))
            if not w & seen - {"with", "from", "that", "this", "list", "show", "sets", "turns", "give", "gives", "time"} and f["name"] not in {g["name"] for g in d.functions}:
                d.functions.append(f)
        r.shuffle(d.functions)

    def schema(self, scene, name, key):
        r = self.r
        props, req = {}, []
        for p in scene.params.values():
            k = p.name if r.p(0.6) else r.choice(p.names)
            key[p.name] = k
            props[k] = p.schema(r)
            if not p.optional:
                req.append(k)
        return {"name": name, "description": scene.about, "parameters": {"type": "object", "properties": props, "required": req}}

    def speak(self, t):
        r = self.r
        t = fill(t, self.words, guard=True)
        if r.p(0.3) and t[:1].islower():
            t = t[:1].upper() + t[1:]
        if r.p(0.15) and t[-1:] not in "?.!\x02":
            t += r.choice([".", "!", "?", " please"])
        self.d.user(noisy(r, unglued(t), 0.8))

    def draw(self, t):
        for n in dict.fromkeys(re.findall(r"\{(\w+)\}", t)):
            p = self.s.params[n]
            for _ in range(20):
                v, w = p.draw(self.r)
                if v != self.vals.get(n):
                    break
            self.vals[n], self.words[n] = v, w

    def call(self):
        r, s = self.r, self.s
        self.d.call(self.name, {self.key[k]: v for k, v in self.vals.items()})
        what = json.dumps(self.vals, sort_keys=True)
        if what not in self.cache:
            nums = {}
            for n, span in s.rand.items():
                lo, hi = map(float, span.split("-"))
                nums[n] = r.int(int(lo), int(hi)) if "." not in span else round(r.uniform(lo, hi), 2)
            self.cache[what] = nums, r.choice(s.results)
        nums, (res, says) = self.cache[what]
        vals = {**{k: str(v).lower() if isinstance(v, bool) else v for k, v in self.vals.items()}, **nums}
        self.d.result(fill(res, vals))
        says = [t for t in says if set(re.findall(r"\{(\w+)\}", t)) <= set(self.words) | set(nums)] or ["Done."]
        words = {k: str(self.vals[k]) if isinstance(self.vals.get(k), int) and w == in_words(self.vals[k]) else w for k, w in self.words.items()}
        t = fill(r.choice(says), {**words, **nums})
        self.d.say(t[:1].upper() + t[1:], list(nums.values()))
        self.nums.append((next(iter(nums.values()), None), dict(self.vals)))

    def begin(self):
        sets, t = self.r.pick(self.s.begin)
        for x in sets:
            k, _, v = x.partition("=")
            self.vals[k], self.words[k] = literal(self.s.params[k], v)
        self.draw(t)
        self.speak(t)
        self.call()

    def go_on(self):
        r = self.r
        sets, ways = r.choice(self.s.moves)
        before = dict(self.vals), dict(self.words)
        for x in sets:
            k, op, v = re.fullmatch(r"(\w+)(\+=|-=|=)(.*)", x).groups()
            p = self.s.params[k]
            if v == "-":
                if k not in self.vals:
                    return False
                del self.vals[k]
                self.words.pop(k, None)
            elif op == "=":
                if self.vals.get(k) == literal(p, v)[0]:
                    self.vals, self.words = before
                    return False
                self.vals[k] = literal(p, v)[0]
                self.words[k] = next((w[1] for w in p.values or () if w[0] == v and len(w) > 1), v.replace("_", " "))
            else:
                if not isinstance(self.vals.get(k), (int, float)):
                    self.vals, self.words = before
                    return False
                n = self.vals[k] + (int(v) if op == "+=" else -int(v))
                if n <= 0 or p.kind.startswith("i0-100") and n > 100:
                    self.vals, self.words = before
                    return False
                self.vals[k], self.words[k] = n, f"{n} minutes" if p.kind == "min" else str(n)
        t = r.pick(ways)
        self.draw(t)
        if self.vals == before[0]:
            return False
        self.speak(t)
        self.call()
        return True

    def count(self):
        """Python on what came back or was said."""
        r = self.r
        if not self.s.sums:
            return False
        formula, own, ways, says = r.choice(self.s.sums)
        now, last = self.nums[-1], self.nums[-2] if len(self.nums) > 1 else (None, {})
        vals = {"x": now[0], "y": last[0], **now[1], **{k + "_": v for k, v in last[1].items()}}
        words = {k: v for k, v in self.words.items()}
        if own:
            v, w = own.draw(r)
            vals[own.name], words[own.name] = v, w
        ids = re.findall(r"\b[a-z_]+\b", formula)
        ids = [i for i in ids if i not in ("abs", "max", "min", "round")]
        if any(vals.get(i) is None for i in ids) or ("y" in ids and vals["x"] == vals["y"]) or any(i[-1] == "_" and vals[i] == vals[i[:-1]] for i in ids):
            return False
        e = re.sub(r"\b[a-z_]+\b", lambda m: str(vals.get(m.group(), m.group())), formula)
        t = r.pick(ways)
        if any(k not in words for k in re.findall(r"\{(\w+)\}", t)):
            return False
        keep, self.words = self.words, words
        self.speak(t)
        self.words = keep
        out = self.d.py(f"print(round({e}, 2))" if "/" in e or "." in e else f"print({e})")
        t = fill(r.choice(says).replace("{out}", "\x03"), words).replace("\x03", out)
        self.d.say(t[:1].upper() + t[1:], [out])
        return True


def play(d, scenes):
    r = d.r
    scene = r.choice(scenes)
    t = Talk(d, scene, [s for s in scenes if s is not scene])
    t.begin()
    turns, want, tries = 1, r.choice([2, 3, 3, 3, 4, 4, 5]), 0
    while turns < want and tries < 20:
        tries += 1
        k = r.random()
        if k < 0.2:
            done = t.count()
        elif k < 0.93:
            done = t.go_on()
        else:
            chat(d)
            done = True
        turns += bool(done)
    if r.p(0.2):
        if scene.ends and r.p(0.6):
            t.speak(r.pick(scene.ends))
            d.say(r.choice(["All right. Tell me if you need anything else.", "Good. What else can I do for you?"]))
        else:
            d.user(noisy(r, r.choice(THANKS), 0.4))
            d.say(r.choice(["You're welcome!", "You're welcome! Is there anything else?"]))


def parse(text):
    return [Scene(b) for b in text.strip().split("\n\n")]


def add(name, text, weight):
    scenes = parse(text)
    family("turns", weight, name)(lambda d: play(d, scenes))
