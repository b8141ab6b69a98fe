"""Conversations over two or three functions that work on the same things: what was booked is moved or cancelled by the number that came back, the service whose log was read is scaled, and the
next one is asked for with half a sentence.  The form is follow.py's, a function a block, blocks of one desk one under the other; besides

^ sets : ways        a wish that leaves out what the conversation holds already: the required arguments that it doesn't name are the ones of the calls before
> name = R-{x}       what came back, under the name of an argument that other functions take"""
import json
import re
import functions
import schemas
from core import family, fill, noisy
from deskrows import ROWS
from follow import Scene, Talk, literal
from threads import THANKS, chat


class Desk:
    def __init__(self, block):
        self.scenes = []
        for part in re.split(r"\n(?=@ )", block):
            s = Scene(part)
            s.short, s.back, s.block = [], {}, part
            for line in part.split("\n"):
                if line[0] == "^":
                    sets, _, ways = line[2:].rpartition(" : ") if " : " in line else ("", "", line[2:].lstrip(": "))
                    s.short.append((sets.split(), [t.strip() for t in ways.split("|")]))
                elif line[0] == ">":
                    k, _, v = line[2:].partition(" = ")
                    s.back[k.strip()] = v.strip()
            self.scenes.append(s)


DESKS = [Desk(b) for b in ROWS.strip().split("\n\n")]


class Sitting:
    def __init__(self, d, desk):
        self.d, self.r, self.ctx = d, d.r, {}
        r = self.r
        self.talks = []
        style = r.random()
        form = (lambda s: s) if style < 0.8 else schemas.camel if style < 0.92 else (lambda s: s.replace("_", "-"))
        for s in desk.scenes:
            t = object.__new__(Talk)
            t.d, t.r, t.s, t.key = d, r, s, {}
            t.vals, t.words, t.prev, t.cache, t.nums = {}, {}, {}, {}, []
            t.name = form(r.choice(s.names))
            self.talks.append(t)
        d.functions = [t.schema(t.s, t.name, t.key) for t in self.talks]
        seen = set(re.findall(r"[a-z]{4,}", json.dumps(d.functions).lower()))
        for _ in range(r.choice([0, 0, 1, 1, 2, 3])):
            f = schemas.Tool(d, r.choice(schemas.ALL)).schema if r.p(0.8) else functions.distractors(r, 1)[0]
            w = set(re.findall(r"[a-z]{4,}", (f["name"] + " " + f.get("description", "")).lower()))
            if not w & seen and f["name"] not in {g["name"] for g in d.functions}:
                d.functions.append(f)
        r.shuffle(d.functions)
        self.at = None

    def remember(self, t):
        for k in t.vals:
            self.ctx[k] = t.vals[k], t.words.get(k, str(t.vals[k]))
        nums = t.cache[json.dumps(t.vals, sort_keys=True)][0]
        for k, v in t.s.back.items():
            v = fill(v, nums)
            p = next((u.s.params[k] for u in self.talks if k in u.s.params), None)
            self.ctx[k] = (int(v) if p and p.kind[0] == "i" else v), v
        self.at = t

    def full(self, t):
        if t is not self.at or self.r.p(0.5):
            t.vals, t.words = {}, {}
            sets, ways = self.r.choice(t.s.begin) if self.r.test else self.r.pick(t.s.begin), None
            sets, text = sets
            for x in sets:
                k, _, v = x.partition("=")
                t.vals[k], t.words[k] = literal(t.s.params[k], v)
            old = {k: v for k, (v, _) in self.ctx.items()}
            t.vals.update({k: v for k, v in old.items() if "{" + k + "}" in text})       # drawn: another one than before
            t.draw(text)
            if any(p.name not in t.vals for p in t.s.params.values() if not p.optional):
                return False
            t.speak(text)
            t.call()
            self.remember(t)
            return True
        return self.more(t)

    def more(self, t):
        if t is not self.at or not t.s.moves or not t.go_on():
            return False
        self.remember(t)
        return True

    def short(self, t):
        if t is self.at or not t.s.short:
            return False
        r = self.r
        sets, ways = r.choice(t.s.short)
        text = r.pick(ways)
        vals, words = {}, {}
        for x in sets:
            k, _, v = x.partition("=")
            vals[k], words[k] = literal(t.s.params[k], v)
        slots = set(re.findall(r"\{(\w+)\}", text))
        for p in t.s.params.values():
            if not p.optional and p.name not in vals and p.name not in slots:
                if p.name not in self.ctx:
                    return False
                vals[p.name], words[p.name] = self.ctx[p.name]
        t.vals, t.words = vals, words
        for k in slots:
            if k in self.ctx:
                t.vals[k] = self.ctx[k][0]
        t.draw(text)
        t.vals = {p: t.vals[p] for p in t.s.params if p in t.vals}
        t.speak(text)
        t.call()
        self.remember(t)
        return True


@family("turns", 26.0)
def desk_talk(d):
    r = d.r
    s = Sitting(d, r.choice(DESKS))
    s.full(next(t for t in s.talks if t.s.begin) if r.p(0.75) else r.choice([t for t in s.talks if t.s.begin]))
    turns, want, tries = 1, r.choice([3, 3, 4, 4, 5, 6]), 0
    while turns < want and tries < 25:
        tries += 1
        k = r.random()
        if not s.at or k < 0.42:
            done = s.short(r.choice(s.talks))
        elif k < 0.66:
            done = s.more(s.at)
        elif k < 0.82:
            done = s.full(r.choice([t for t in s.talks if t.s.begin]))
        elif k < 0.93:
            done = s.at.count()
        else:
            chat(d)
            done = True
        turns += bool(done)
    if r.p(0.2):
        d.user(noisy(r, r.choice(THANKS), 0.4))
        d.say(r.choice(["You're welcome!", "You're welcome! Is there anything else?"]))
