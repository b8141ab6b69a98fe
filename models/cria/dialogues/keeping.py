"""Functions with a thing and its settings: one setting changes and the others are kept ("same speed, but the long belt"), two change, one goes up or down by so much, another thing gets the same or the same but for one, a call is undone, an old value comes
back, a thing gets what another one has; what is set was said and needs no call, nor do thanks that name a thing.  Whatever is left unsaid is called again as it was."""
import functions
from core import afresh, family
from schemas import camel
from keepingrows import ROWS
from skeinways import ways
from threads import ASIDE, remark, user, wander
from values import in_words


FIRST = ways("{v} {t} with {s} | {t}: {s} | {v} {t}, {s} | {t} with {s} please | please {v} {t}: {s} | can you {v} {t} with {s} | i want {t} with {s} | {v} {t} - {s} | {t}, {s} | {s} for {t} | {v} me {t}, {s}")
KEEP = ways("same {l}, but {p} | the same {l}, only {p} | {l} stays, but {p} | keep the {l}, but {p} | {l} as it is, {p} | same {l}, {p} now | leave the {l}, {p} please | don't change the {l}, just {p} | {p}, same {l} | {p} with the same {l} | the rest stays, {p} | everything as before, but {p} | all the same, but {p} | only change one thing: {p} | just {p}, the rest is fine")
ONE = ways("{p} | {p} please | make it {p} | no, {p} | rather {p} | now {p} | {p} instead | better {p} | hm, {p} | change it to {p} | and {p}? | actually {p} | let's say {p} | i'd prefer {p} | sorry, {p} | {p} this time")
TWO = ways("{p} and {q} | {p}, {q} | make it {p} and {q} | change two things: {p} and {q} | now {p} and {q} | {p} and also {q} | rather {p}, and {q} | {p} instead, with {q} | both: {p} and {q}")
SAME = ways("the same for {t} | {t} too | and {t}, the same | {t} likewise | same with {t} | do {t} the same way | {t} as well, just like that | and now {t}, exactly the same | also {t} | the same settings for {t} | repeat that for {t} | {t} next, same thing")
SAME_BUT = ways("the same for {t}, but {p} | {t} too, but {p} | and {t}, same but {p} | {t} likewise, only {p} | same with {t}, just {p} | {t} as well, but {p} | for {t} the same {l}, but {p} | {t} with the same {l}, {p} though | and {t}: {p}, the rest the same | same {l} for {t}, but {p}")
LIKE = ways("{t} like {u} | make {t} the same as {u} | {t} should get what {u} has | give {t} the settings of {u} | and {t} just as {u} | {t}: same as {u} | copy that of {u} to {t}")
UNDO = ways("undo that | no, as it was before | take that back | put it back | as before, please | change it back | the last change was wrong, back | no, leave it as it was | revert that | one step back")
OLD = ways("back to {p} | {p} again | no, {p} after all | {p} was better | {p} as at first | return to {p} | {p} again, please")
UP = ways("{k} more | {k} up | up by {k} | raise it by {k} | plus {k} | add {k} | {k} higher | another {k} | a bit more, {k}"), ways("{k} less | {k} down | down by {k} | lower it by {k} | minus {k} | reduce it by {k} | take {k} off | a bit less, {k}")
UP_L = ways("{l} {k} higher | {l} up by {k} | raise the {l} by {k} | {k} more {l} | the {l} plus {k} | increase the {l} by {k}"), ways("{l} {k} lower | {l} down by {k} | lower the {l} by {k} | {k} less {l} | the {l} minus {k} | decrease the {l} by {k}")
LATER = ways("an hour later | one hour later | later by an hour | an hour after that | make it an hour later"), ways("an hour earlier | one hour earlier | earlier by an hour | an hour before that | make it an hour earlier")
ASK = ways("what {l} has {t} now | which {l} did i give {t} | {t} has what {l} | remind me, the {l} of {t} | what's the {l} of {t} | the {l} of {t} was?")
ASK_IT = ways("what {l} is it now | which {l} did i say | the {l} is what now | what's the {l} at the moment | and the {l} was?")
MORE = ways("how much more {l} has {t} than {u} | difference in {l} between {t} and {u} | {t} against {u}, {l}: how far apart | by how much is the {l} of {t} above that of {u}")
BOTH = ways("{l} of both together | the {l} of {t} and {u} added | {l} of the two in sum | add up the {l} of {t} and {u}")
THANKS = ways("thanks, {t} is perfect like that | great, {t} is fine now | perfect, leave {t} like that | thanks, that's it for {t} | ok, {t} is good that way, thanks | lovely, thanks | thank you, {t} it is | ok great, thanks a lot | that's perfect, thx | good, we take {t} then, thanks | super, {t} fits | cheers, {t} will do | ok, that works | nice, exactly what i wanted | thanks, nothing more for {t} | {t} it is, thank you | perfect choice, thanks | alright, that's all")
WELCOME = ["You're welcome!", "You're welcome! Is there anything else?", "Good. What else can I do for you?"]


class Keeping:
    def __init__(self, d, row):
        self.d, self.r, self.row = d, d.r, row
        r = self.r
        self.name = camel(r.choice(row.names)) if r.p(0.15) else r.choice(row.names)
        self.key = r.choice(row.keys)
        self.keys = {s.label: r.choice(s.keys) for s in row.settings}
        if len({self.key, *self.keys.values()}) < 1 + len(self.keys):
            raise ValueError("one name twice")
        self.sets = [s for s in row.settings if not s.optional or r.p(0.6)]
        props = {self.key: {"type": "string"}}
        for s in row.settings:
            props[self.keys[s.label]] = s.schema(r)
        d.functions = [{"name": self.name, "description": row.about, "parameters": {"type": "object", "properties": props, "required": [self.key] + [self.keys[s.label] for s in row.settings if not s.optional]}}]
        d.functions += [f for f in functions.distractors(r, r.choice([0, 0, 1, 2, 3])) if f["name"] != self.name]
        r.shuffle(d.functions)
        self.form, self.count = r.randrange(4), r.randint(1, 900)
        self.state, self.history, self.thing, self.changed = {}, [], None, None
        t = self.fresh_thing()
        vals = {s.label: s.draw(r) for s in self.sets}
        order = self.sets[:]
        if r.p(0.3):
            r.shuffle(order)
        said = [s.say(r, vals[s.label], row) for s in order]
        user(d, FIRST, 0.6, v=r.choice(row.verbs), t=self.the(t), s=", ".join(said[:-1]) + r.choice([" and ", ", "]) + said[-1] if len(said) > 1 else said[0])
        self.call(t, vals)

    def the(self, t):
        return self.row.article + t

    def fresh_thing(self):
        t = self.r.choice(self.row.pool) if len(self.row.pool) < 40 else self.r.pick(self.row.pool)
        if t in self.state:
            raise ValueError("again")
        return t

    def call(self, t, vals, changed=None):
        r = self.r
        self.history.append((t, dict(self.state[t]) if t in self.state else None))
        self.state[t], self.thing, self.changed = vals, t, changed
        self.d.call(self.name, {self.key: t, **{self.keys[s.label]: vals[s.label] for s in self.row.settings if s.label in vals}})
        self.count += 1
        self.d.result(["ok", '{"ok": true}', f"done, no. {self.count}", f'{{"status": "accepted", "id": {self.count}}}'][self.form])
        told = ", ".join(s.tell(vals[s.label]) for s in self.row.settings if s.label in vals)
        text = r.choice(["{t}: {s}.", "Done: {t}, {s}.", "OK, {t}: {s}.", "{t} now has {s}."]).replace("{t}", self.the(t)).replace("{s}", told)
        self.d.say(text[:1].upper() + text[1:] if text[:len(t)] != t else text, [str(v) for v in vals.values()])
        return True

    def now(self):
        return self.state[self.thing]

    def pick(self, vals):
        return self.r.choice([s for s in self.sets if s.label in vals])

    def part(self, s, v):
        return s.say(self.r, v, self.row, short=True)

    def other_label(self, s):
        can = [x for x in self.sets if x.label != s.label]
        return self.r.choice(can).label if can else None

    # turns
    def one(self):
        s = self.pick(self.now())
        v = s.draw(self.r)
        if v == self.now()[s.label]:
            return False
        l = self.other_label(s)
        user(self.d, [w for w in (KEEP if self.r.p(0.55) else ONE) if l or "{l}" not in w], 0.6, p=self.part(s, v), l=l)
        return self.call(self.thing, dict(self.now(), **{s.label: v}), s.label)

    def two(self):
        if len(self.sets) < 2:
            return False
        a, b = self.r.sample(self.sets, 2)
        v, w = a.draw(self.r), b.draw(self.r)
        if v == self.now()[a.label] or w == self.now()[b.label]:
            return False
        user(self.d, TWO, 0.6, p=self.part(a, v), q=self.part(b, w))
        return self.call(self.thing, dict(self.now(), **{a.label: v, b.label: w}))

    def shift(self):
        """So much more or less than it is."""
        r = self.r
        can = [s for s in self.sets if s.number]
        if not can:
            return False
        s = r.choice(can)
        clock = s.unit == "o'clock"
        if clock and sum(x.unit == "o'clock" for x in can) > 1:
            return False
        o, k, up = self.now()[s.label], s.step * (1 if clock else r.choice([1, 1, 2, 3])), r.p(0.55)
        n = o + k if up else o - k
        if isinstance(n, float):
            n = round(n, 2)
        if not s.lo <= n <= s.hi:
            return False
        plain = len(can) == 1 or s.unit not in ("", "percent") and sum(x.unit == s.unit for x in self.sets) == 1 and r.p(0.5)
        few = in_words(k) if isinstance(k, int) and k < 13 and r.p(0.4) else str(k)
        if plain and s.unit and len(can) > 1:
            few += " " + s.unit.rstrip("s" if k == 1 else "")
        user(self.d, (LATER if clock else UP if plain else UP_L)[not up], 0.6, k=few, l=s.label)
        return self.call(self.thing, dict(self.now(), **{s.label: n}), s.label)

    def same(self):
        t = self.fresh_thing()
        user(self.d, SAME, 0.6, t=self.the(t))
        return self.call(t, dict(self.now()))

    def same_but(self):
        t, s = self.fresh_thing(), self.pick(self.now())
        v, l = s.draw(self.r), self.other_label(s)
        if v == self.now()[s.label] or not l:
            return False
        user(self.d, SAME_BUT, 0.6, t=self.the(t), p=self.part(s, v), l=l)
        return self.call(t, dict(self.now(), **{s.label: v}))

    def like(self):
        """An earlier thing's settings for another one."""
        if len(self.state) < 2:
            return False
        u = self.r.choice([x for x in self.state if x != self.thing])
        t = self.fresh_thing() if self.r.p(0.5) else self.thing
        if t in self.state and self.state[t] == self.state[u]:
            return False
        user(self.d, LIKE, 0.6, t=self.the(t), u=self.the(u))
        return self.call(t, dict(self.state[u]))

    def undo(self):
        t, before = self.history[-1]
        if before is None or before == self.state[t] or t != self.thing or self.d.steps[-3][0] != "json":
            return False
        user(self.d, UNDO, 0.6)
        return self.call(t, dict(before))

    def old(self):
        """A value that was changed comes back by name."""
        t, before = self.history[-1]
        l = self.changed
        if before is None or not l or t != self.thing or before[l] == self.now()[l]:
            return False
        s = next(x for x in self.sets if x.label == l)
        user(self.d, OLD, 0.6, p=self.part(s, before[l]))
        return self.call(t, dict(self.now(), **{l: before[l]}))

    def what(self):
        s = self.pick(self.now())
        t = self.r.choice(list(self.state))
        it = t == self.thing and self.r.p(0.5)
        user(self.d, ASK_IT if it else ASK, 0.6, l=s.label, t=self.the(t))
        v = self.state[t][s.label]
        self.d.say(self.r.choice(["{v}.", "It is {v}.", "The {l} is {v}."]).replace("{v}", s.tell(v) if s.unit else str(v)).replace("{l}", s.label), [str(v)])
        return True

    def sum(self):
        can = [s for s in self.sets if s.number]
        if len(self.state) < 2 or not can:
            return False
        s, (t, u) = self.r.choice(can), self.r.sample(list(self.state), 2)
        a, b = self.state[t][s.label], self.state[u][s.label]
        if a == b:
            return False
        add = self.r.p(0.4) and s.adds and len(self.state) == 2
        if not add and a < b:
            t, u, a, b = u, t, b, a
        user(self.d, BOTH if add else MORE, 0.6, l=s.label, t=self.the(t), u=self.the(u))
        e = f"{a} + {b}" if add else f"{a} - {b}"
        out = self.d.py(f"print(round({e}, 2))" if "." in e else f"print({e})")
        self.d.say(self.r.choice(["It is {o}.", "That is {o}.", "That makes {o}."]).replace("{o}", s.tell(out)), [out])
        return True

    def thank(self):
        if self.d.steps[-3][0] != "json":
            return False
        remark(self.d, THANKS, t=self.the(self.thing))
        self.d.say(self.r.choice(WELCOME))
        return True


def player(row):
    def walk(d):
        c = Keeping(d, row)

        def step(k):
            return c.one() if k < 0.26 else c.two() if k < 0.36 else c.shift() if k < 0.46 else c.same() if k < 0.55 else c.same_but() if k < 0.65 else c.like() if k < 0.71 else c.undo() if k < 0.78 else c.old() if k < 0.83 else c.what() if k < 0.88 else c.sum() if k < 0.92 else c.thank() if k < 0.98 else ASIDE
        wander(d, step, d.r.choice([3, 3, 4, 4, 5, 5, 6]), least=3)
        if d.r.p(0.25):
            c.thank()

    return lambda d: afresh(d, walk)


for row in ROWS:
    family("turns", 6.0, f"keeping_{row.key}")(player(row))
