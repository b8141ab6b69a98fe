"""Services that do something and give a code for it (a table, a parcel, a shift): bureau.py's talk, put right by another function that takes the code, or by the same one where there is none; cancelled, undone, looked up; the same for somebody else; the first of
two by its place or by what it was for; the code and what was said are known and need no call; what is not offered is refused."""
import re
from bookingrows import DO
from bureau import Talk, both, label
from core import afresh, family, guard
from schemas import REFUSE
from threads import ASIDE, wander

FIX = "no, {x} | sorry, {x} | I meant {x} | {x}, sorry | make it {x} | make that {x} | oops, {x} | wait, {x} | {x} instead | actually {x} | change it: {x} | hm, {x} rather | could we change that, {x} | it should be {x} | can you make it {x} | change of plan, {x} | let's do {x} instead | {x} would be better | it has to be {x}".split(" | ")
SHIFT = "{x} | {x} please | make it {x} | no, {x} | rather {x} | could it be {x} | hm, {x} | {x} would suit me better | change it, {x} | sorry, {x} | let's do {x}".split(" | ")
SAME = "the same for {x} | and for {x} too | {x} as well | the same for {x} please | and one for {x} | {x} needs one too | also for {x} | do the same for {x} | exactly the same for {x} | {x} wants that too | one for {x} as well | and {x}, same thing".split(" | ")
ONE_MORE = "and another one {x} | one more {x} | and one {x} as well | the same again {x} | another {n} {x} | also one {x} | and a second one, {x} | same again, but {x} | and then one {x} too | one more of those, {x}".split(" | ")
CANCEL = "cancel it | cancel that | please cancel that again | never mind, cancel it | i don't need it any more, cancel | call it off | cancel the {n} | can you cancel it again | it's off, cancel please | we changed our minds, cancel it | drop it again please | undo the booking | sorry, cancel that | take it back, please | no need for it now, cancel".split(" | ")
UNDO = "no, as it was before | undo that, as it was | back to how it was | change that back | put it back as it was | forget that change, as before | no, the old one was better | sorry, back to the old one | the one before was right | revert that".split(" | ")
CODE = "what was the {c} | which {c} was it | what's the {c} again | the {c} again? | give me the {c} once more | i forgot the {c} | the {c} please | what {c} did i get | can you repeat the {c}".split(" | ")
SHOW = "is it confirmed | look it up | check it please | what's its status | show it to me | did it go through | is everything ok with it | how does it stand | is it still valid".split(" | ")
AGAIN = "ok, then again {x} | book it again, {x} | and now one {x} | then a new one {x} | once more, but {x} | let's do it again {x} | a new one please, {x} | then rather {x}".split(" | ")
THEN = "then {x} | ok, {x} then | try {x} | {x} instead | and {x}? | hm, then {x} | how about {x} | {x} also works".split(" | ")
FULL = [("nothing free {x}", "Nothing is free {x}."), ("{x}: full", "It is full {x}."), ("not possible {x}", "It is not possible {x}."), ("closed {x}", "It is closed {x}.")]
LIVE = ["confirmed", "open", "active", "pending", "waiting", "accepted", "paid", "in progress", "on hold"]
OTHER = "and mow the lawn please | who won yesterday | can you also bake a cake | sing me a song | feed the cat too | and wash the car | find my glasses | paint the kitchen please | read me a story | iron my shirts too | what's my neighbour called | how do i look | tidy the cellar please | and peel the potatoes".split(" | ")


class Booking(Talk):
    def start(self):
        r, s = self.r, self.s
        noun = s.noun.replace(" ", "_")
        self.coded = r.p(0.85)
        self.code_key = self.key(r.choice(["code", "booking_id", "ref", "id", "reference", f"{noun}_id", "number", "booking"]))
        self.word = {"code": "code", "ref": "reference", "reference": "reference", "number": "number"}.get(self.code_key, r.choice(["code", "id", "number"]) if self.code_key in ("booking",) else "id")
        lead = [(self.code_key, {"type": "string"})]
        self.change_name = self.cancel_name = self.show_name = None
        fs = [self.function(self.name, s.about, s.parts)]
        if self.coded and r.p(0.5):
            self.change_name = self.key(r.choice([f"change_{noun}", f"update_{noun}", f"modify_{noun}", f"edit_{noun}", f"{noun}.change", f"{noun}.update"]))
            fs.append(self.function(self.change_name, f"Changes a {s.noun}", s.parts, lead, True))
        if self.coded and r.p(0.85 if self.change_name else 0.4):
            self.cancel_name = self.key(r.choice([f"cancel_{noun}", f"{noun}.cancel", f"delete_{noun}", f"{noun}_cancel", f"remove_{noun}"]))
            fs.append(self.function(self.cancel_name, f"Cancels a {s.noun}", [], lead))
        if self.coded and r.p(0.3):
            self.show_name = self.key(r.choice([f"show_{noun}", f"{noun}_status", f"get_{noun}", f"{noun}.get", f"lookup_{noun}"]))
            fs.append(self.function(self.show_name, f"Shows a {s.noun} and its state", [], lead))
        self.offer(*fs)
        self.head, self.digits = r.choice("ABCDEFGHKLMNPRSTVWX") + r.choice(["", "-", "", r.choice("ABKXT")]), r.randint(2, 5)
        self.live, self.all, self.flags, self.last, self.old = [], [], set(), None, None
        got = self.begin()
        if got is None:
            got = self.draw_all()
            self.first(*got)
            self.turns += 1
        vals, said = got
        if r.p(0.13):
            got = self.full(vals, said)
            if got:
                vals, said = got
        self.book(vals, said)

    def new_code(self):
        return self.head + str(self.r.int(10 ** (self.digits - 1), 10 ** self.digits - 1))

    def enter(self, vals, said):
        """The call, and what it gives."""
        r = self.r
        self.d.call(self.name, self.args(vals))
        b = dict(vals=dict(vals), said=dict(said), code=None)
        if self.coded:
            b["code"] = c = self.new_code()
            self.result(r.choice([{self.code_key: c}, {"ok": True, self.code_key: c}, f"{self.word} {c}", f"done, {self.word} {c}", {"status": "ok", self.code_key: c}, {"result": {self.code_key: c}}]) if self.style else c)
        else:
            self.result(r.choice(["ok", "done", {"ok": True}, {"status": "ok"}, "saved"]))
        self.live.append(b)
        self.all.append(b)
        self.last, self.old = b, None
        return b

    def book(self, vals, said):
        b = self.enter(vals, said)
        t = self.r.choice(self.s.done).rstrip(".")
        return self.say(f"{t}, {self.word} {b['code']}." if self.coded else t + ".", b["code"] or "")

    def full(self, vals, said):
        ps = [p for p in vals if p.kind in ("time", "date", "weekday")]
        if not ps:
            return None
        r, p = self.r, self.r.choice(ps)
        x = {"time": "at {x}", "date": "on {x}", "weekday": "on {x}"}[p.kind].replace("{x}", str(p.plain(vals[p], self.form)))
        t, a = r.choice(FULL)
        self.d.call(self.name, self.args(vals))
        t = t.replace("{x}", x)
        if r.p(0.4):
            self.d.fail(t)
        else:
            self.result({"error": t} if r.p(0.5) else t)
        self.say(a.replace("{x}", x), p.plain(vals[p], self.form))
        v, told = p.draw(self, [vals[p]])
        got = p.shifts(r, vals[p]) if r.p(0.4) else None
        self.ask(THEN, x=got[1] if got and got[1] else p.fragment(r, v, told))
        self.turns += 1
        v, told = (got[0], got[1]) if got and got[1] else (v, told)
        return {q: v if q is p else vals[q] for q in vals}, said | {p: told}

    def new(self, kinds=None, but=("name",)):
        """(part, value, said, as a piece)"""
        r = self.r
        b = self.last
        ps = [p for p in self.s.parts if (p.kind in kinds if kinds else p.kind not in but)]
        if not ps or not b:
            return None
        p = r.choice(ps)
        if sum(q.kind == p.kind for q in self.s.parts) > 1 and p.ways[0].split(", ")[0] == "{v}":
            return None
        if p.kind == "b" and p not in b["vals"]:
            v, said = True, ""
        else:
            v, said = p.draw(self, [b["vals"][p]] if p in b["vals"] else ())
        return p, v, said, p.fragment(r, v, said)

    def change_to(self, b, p, v, said):
        """A booking gets another value: by the function that changes one, or entered anew."""
        was = {p: b["vals"].get(p)}, {p: b["said"].get(p)}
        vals, said = dict(b["vals"]) | {p: v}, dict(b["said"]) | {p: said}
        vals = {q: vals[q] for q in self.s.parts if q in vals}
        if self.change_name:
            self.d.call(self.change_name, {self.code_key: b["code"], self.key(self.keys[p]): p.plain(v, self.form)})
            self.result(self.r.choice(["ok", "changed", {"ok": True}, {"status": "changed"}, "done", {self.code_key: b["code"], "changed": True}]))
            b["vals"], b["said"] = vals, said
            self.last, self.old = b, (b, p, was[0][p], was[1][p])
            shown = p.plain(v, self.form)
            return self.say(self.r.choice(["Changed.", f"{b['code']} is changed.", "Done, it is changed."]) if p.kind == "b" else self.r.choice([f"Changed: {shown}.", f"{b['code']} is changed: {shown}.", f"Done, {shown}."]), b["code"], shown)
        if b is not self.last or self.live[-1:] != [b]:
            return False
        self.live.remove(b)
        self.book(vals, said)
        self.all.remove(b)
        return True

    # moves
    def fix(self):
        got = self.last in self.live and self.new()
        if not got or self.cancel_name and not self.change_name:      # cancelled and booked anew, or booked twice: not to be known
            return False
        p, v, said, x = got
        self.ask(FIX, x=x)
        return self.change_to(self.last, p, v, said)

    def shift(self):
        b = self.last
        if b not in self.live or self.cancel_name and not self.change_name:
            return False
        p = self.r.choice(list(b["vals"]))
        got = p.shifts(self.r, b["vals"][p])
        if not got or not got[1] or sum(q.kind == p.kind for q in b["vals"]) > 1:
            return False
        self.ask(SHIFT, x=got[1])
        return self.change_to(b, p, got[0], got[1])

    def undo(self):
        if not self.old or self.old[0] is not self.last or self.last not in self.live or self.old[2] is None:
            return False
        b, p, v, said = self.old
        self.ask(UNDO)
        return self.change_to(b, p, v, said)

    def same(self):
        """For somebody else, or for two."""
        b = self.last
        got = b and self.new(("name",))
        if not got or len(self.live) > 2 or b not in self.live:
            return False
        p, v, said, _ = got
        self.ask(SAME, x=said)
        return self.book(dict(b["vals"]) | {p: v}, dict(b["said"]) | {p: said})

    def several(self):
        b = self.last
        ps = [p for p in self.s.parts if p.kind in ("name", "date", "weekday", "city") and p in (b or {"vals": ()})["vals"]]
        if not ps or "several" in self.flags or len(self.live) != 1 or b not in self.live:
            return False
        self.flags.add("several")
        p = self.r.choice(ps)
        if sum(q.kind == p.kind for q in self.s.parts) > 1:
            return False
        vs = []
        while len(vs) < self.r.choice([2, 2, 3]):
            vs.append(p.draw(self, [b["vals"][p]] + [v for v, _ in vs]))
        names = [guard(s) for _, s in vs]
        self.ask(SAME if p.kind == "name" else ONE_MORE[4:5] + ["and also {x}", "the same {x}", "{x} too", "one more each {x}", "the same again {x}"], x=both(names) if p.kind in ("name",) else p.ways[0].split(", ")[0].replace("{v}", both(names)), n=self.s.noun)
        told, facts = [], []
        for v, said in vs:
            c = self.enter(dict(b["vals"]) | {p: v}, dict(b["said"]) | {p: said})
            told.append(f"{label(p, self.r, v, said)}" + (f" has {self.word} {c['code']}" if self.coded and p.kind == "name" else f": {c['code']}" if self.coded else ""))
            facts.append(c["code"] or said)
        return self.say((both(told) if p.kind == "name" and self.coded else ", ".join(told)) + ("." if self.coded else ": done."), *facts)

    def one_more(self):
        got = self.live and self.new(("date", "time", "weekday", "city", "word"))
        if not got or len(self.live) > 2:
            return False
        p, v, said, x = got
        if sum(q.kind == p.kind for q in self.s.parts) > 1:
            return False
        self.ask(ONE_MORE, x=x, n=self.s.noun)
        b = self.last
        return self.book(dict(b["vals"]) | {p: v}, dict(b["said"]) | {p: said})

    def named(self):
        """(a booking, how it is meant) where there are two or three."""
        r = self.r
        if len(self.live) < 2 or len(self.live) != len(self.all):
            return None
        i = r.randrange(len(self.live))
        b = self.live[i]
        ways = [["the first one", "the second one", "the third one", "the fourth one"][min(i, 3)], ["the first", "the second", "the third", "the fourth"][min(i, 3)]] if i < 4 else []
        if i == len(self.live) - 1:
            ways = ["the last one"] + (["the second one"] if i == 1 else [])
        for p in b["vals"]:
            if p.kind in ("name", "date", "weekday", "city", "time") and [x["vals"].get(p) for x in self.live].count(b["vals"][p]) == 1 and not str(b["said"][p]).startswith(("the ", "a ", "one ", "two ")):
                frag = re.sub("[\x01\x02]", "", p.fragment(None, b["vals"][p], b["said"][p]))
                ways += [f"the one {'for ' + b['said'][p] if p.kind == 'name' else frag}"] * 2
                ways += [f"{b['said'][p]}'s"] * (p.kind == "name")
        return b, r.choice(ways)

    def cancel(self):
        r = self.r
        if not self.coded or self.last not in self.live:
            return False
        got = self.named() if len(self.live) > 1 else None
        if len(self.live) > 1 and not got:
            return False
        if got:
            b, x = got
            self.ask("cancel {x} | {x} can be cancelled | please cancel {x} | i don't need {x} any more, cancel | call {x} off | drop {x} | can you cancel {x}", x=x)
        else:
            b = self.last
            self.ask(CANCEL, n=self.s.noun)
        if not self.cancel_name:
            if "refused" in self.flags:
                raise ValueError("twice")
            self.flags.add("refused")
            return self.say(r.choice(REFUSE))
        self.d.call(self.cancel_name, {self.code_key: b["code"]})
        self.result(r.choice(["ok", "cancelled", {"ok": True}, {"status": "cancelled"}, "done", f"{b['code']} cancelled"]))
        self.live.remove(b)
        self.gone = b
        self.old = None
        self.last = self.live[-1] if len(self.live) == 1 else None if self.live else b
        return self.say(f"{b['code']} is cancelled. | Cancelled: {b['code']}. | Done, {b['code']} is cancelled.", b["code"])

    def renew(self):
        """Cancelled, and then on another day after all."""
        if self.live or not self.all or self.last is not self.all[-1]:
            return False
        got = self.new(("date", "time", "weekday", "city"))
        if not got or sum(q.kind == got[0].kind for q in self.s.parts) > 1:
            return False
        p, v, said, x = got
        self.ask(AGAIN, x=x)
        b = self.last
        return self.book(dict(b["vals"]) | {p: v}, dict(b["said"]) | {p: said})

    def change_named(self):
        got = self.change_name and self.named()
        p = got and self.new(("date", "time", "weekday"))
        if not p or got[0]["vals"].get(p[0]) == p[1]:
            return False
        (b, x), (p, v, said, y) = got, p
        self.ask("{x}: {y} instead | move {x}, {y} | change {x}: {y} | {x} should be {y} | make {x} {y}", x=x, y=y)
        return self.change_to(b, p, v, said)

    def code(self):
        if not self.coded or "code" in self.flags and self.r.p(0.7):
            return False
        self.flags.add("code")
        got = self.named() if len(self.live) > 1 else (self.last, None)
        if not got or not got[0] or got[0] not in self.live:
            return False
        b, x = got
        self.ask(["what's the {c} of {x}", "the {c} of {x}?", "which {c} has {x}", "give me the {c} of {x} again"] if x else CODE, c=self.word, x=x or "")
        return self.say(f"{b['code']}. | It is {b['code']}. | The {self.word} is {b['code']}.", b["code"])

    def what(self):
        """Something that was said, asked for again."""
        b = self.last
        if b not in self.live or "what" in self.flags:
            return False
        ps = [p for p in b["vals"] if p.question and p.kind != "b"]
        if not ps:
            return False
        self.flags.add("what")
        p = self.r.choice(ps)
        q = p.question.rstrip("?")
        q = q[:1].lower() + q[1:]
        self.ask(["{q} was that again", "{q} again", "{q} did i say", "remind me, {q}", "{q} is it now"] if not re.search(r"\b(is|are|does)\b", q) else ["{q} again", "remind me, {q}"], q=q)
        v = p.plain(b["vals"][p], self.form)
        said = str(v) if p.kind in ("date", "time") else str(b["said"][p]) if not p.range else str(v)
        x = re.sub("[\x01\x02]", "", p.ways[0].split(", ")[0]).replace("{v}", said)
        return self.say(x + ".", said)

    def show(self):
        if not self.show_name or self.last not in self.live or "show" in self.flags:
            return False
        self.flags.add("show")
        b, state = self.last, self.r.choice(LIVE)
        self.ask(SHOW)
        self.d.call(self.show_name, {self.code_key: b["code"]})
        self.result(self.r.choice([state, {"status": state}, {self.code_key: b["code"], "state": state}]))
        return self.say(f"{b['code']} is {state}. | It is {state}.", state)

    def other(self):
        if "other" in self.flags:
            return False
        self.flags.add("other")
        return self.refuse(OTHER)


MOVES = [("fix", 4), ("shift", 3), ("undo", 3), ("same", 2.5), ("several", 1.2), ("one_more", 1.6), ("cancel", 2.4), ("renew", 4), ("change_named", 2.5), ("code", 1), ("what", 0.9), ("show", 1.2), ("other", 0.4)]


def walk(d):
    t = Booking(d, d.r.choice(DO))
    t.start()
    fs, ws = [getattr(t, n) for n, _ in MOVES] + [lambda: ASIDE], [w for _, w in MOVES] + [0.4]
    wander(d, lambda _: d.r.choices(fs, ws)[0](), d.r.choice([3, 3, 4, 4, 5, 6]), 60, 2)


@family("turns", 60.0)
def booking(d):
    afresh(d, walk)
