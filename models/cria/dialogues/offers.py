"""A function lists what there is, each with an id and two figures, another takes one by its id: bureau.py's talk.  One is meant by its place, its figure, its hour, its name, as the cheapest; who or how many is asked for where it is needed; taken ones are cancelled
by the code that came back, exchanged, refused and another taken; both are taken; which is cheapest, how many are under a price, is there one before noon, are read off; two are reckoned with; the list is asked for anew with one thing changed."""
import re
from bureau import both
from core import afresh, family
from inquiries import MORE, NEXT, Ends
from offerrows import LISTS
from threads import ASIDE, wander
from values import in_words

PLACE = ["first", "second", "third", "fourth", "fifth"]
TAKE = "{x} please | i take {x} | {x} then | ok, {x} | {x}, please | let's take {x} | give me {x} | i'd like {x} | {x} sounds good | we go with {x} | {x} it is".split(" | ")
TOO = "{x} as well | also {x} | and {x} too | and {x} | then {x} too".split(" | ")
GONE = ["sold out", "already taken", "no longer available", "fully booked", "not available any more"]
CANCEL = "cancel that again | cancel it | i don't want it after all, cancel | sorry, cancel that one | changed my mind, cancel it | undo that | call it off please | no, cancel that".split(" | ")


class Offer(Ends):
    def start(self):
        r, s = self.r, self.s
        take, self.done, self.extra = s.take, s.done, s.extra
        self.id_key = self.key(r.choice(take["keys"]))
        self.item_key = self.key(r.choice(["id", "code", "no", take["keys"][0]]))
        self.take_name = self.key(r.choice(take["names"]))
        self.who = self.extra if self.extra and r.p(0.7) else None
        self.who_key = self.key(r.choice(self.who.keys)) if self.who else None
        self.figs = s.figures[:2] if r.p(0.6) else r.sample(s.figures, 2) if len(s.figures) > 2 else s.figures
        self.fields = {f: self.key(r.choice(f.keys)) for f in self.figs}
        props = {self.id_key: {"type": "string"}}
        if self.who:
            props[self.who_key] = self.who.schema(r, self.form)
        need = [k for k in props if k == self.id_key or not self.who.optional]
        taker = {"name": self.take_name, "description": take["about"], "parameters": {"type": "object", "properties": props, "required": need}}
        noun = s.noun.replace(" ", "_")
        self.cancel_name = self.key(r.choice([f"cancel_{noun}", f"cancel_{noun}_booking", f"{noun}.cancel", "cancel_booking", "cancel"])) if r.p(0.6) else None
        self.ref_key = self.key(r.choice(["booking", "ref", "booking_id", "reference", "confirmation"]))
        fs = [self.function(self.name, s.about, s.parts), taker]
        if self.cancel_name:
            fs.append({"name": self.cancel_name, "description": "Cancels a booking", "parameters": {"type": "object", "properties": {self.ref_key: {"type": "string"}}, "required": [self.ref_key]}})
        self.offer(*fs)
        self.flags, self.taken, self.ref, self.given = set(), [], None, None
        got = self.begin()
        if got is None:
            got = self.draw_all()
            self.first(*got)
            self.turns += 1
        self.vals, self.said = got
        self.look()

    def look(self):
        r = self.r
        head = r.choice("ABCDEFGHKLMNPRSTVW") + r.choice(["", "-", "X", "L"])
        lo = r.choice([1, 10, 100])
        n = r.choice([2, 3, 3, 4])
        ids = r.sample(range(lo, lo * 10), n)
        self.items = []
        for i in ids:
            x = {"id": f"{head}{i}", **{f: f.draw(r) for f in self.figs}}
            if self.s.title:
                x["title"] = r.choice(self.s.title)
            self.items.append(x)
        for f in self.figs:
            if len({x[f] for x in self.items}) < n and not f.choices:
                raise ValueError("alike")
        if self.s.title and len({x["title"] for x in self.items}) < n:
            raise ValueError("alike")
        for f in self.figs:
            if f.unit == "time" and r.p(0.8):
                self.items.sort(key=lambda x: x[f])
        self.d.call(self.name, self.args(self.vals))
        rows = [{self.item_key: x["id"], **({self.key("name"): x["title"]} if self.s.title else {}), **{self.fields[f]: x[f] for f in self.figs}} for x in self.items]
        if self.style == 0:
            self.result("\n".join(", ".join(str(v) if k in (self.item_key, "name") else f"{k.replace('_', ' ')} {v}" for k, v in row.items()) for row in rows))
        elif self.style == 1:
            self.result({self.key(self.r.choice(["results", "items", self.s.plural, "found"])): rows})
        else:
            self.result(rows)
        lead = self.r.choice([f"There are {in_words(n)}: ", f"I found {in_words(n)}: ", "", f"{in_words(n).capitalize()} {self.s.plural}: "])
        f, g = self.figs
        self.say(lead + both([f"{self.name_of(x)} ({f.shown(x[f])}, {g.shown(x[g])})" for x in self.items]) + ".", *[self.name_of(x) for x in self.items], *[x[f] for x in self.items])
        self.fresh, self.taken = True, []
        return True

    def name_of(self, x):
        return x.get("title") or x["id"]

    def meant(self, but=()):
        """(an item, how it is named)"""
        r, xs = self.r, self.items
        x = r.choice([y for y in xs if y not in but] or [None])
        if x is None:
            return None
        i = xs.index(x)
        ways = [f"the {PLACE[i]} one", f"the {PLACE[i]}", f"number {in_words(i + 1)}"] if r.p(0.8) else []
        if i == len(xs) - 1 and len(xs) > 2:
            ways += ["the last one", "the last"]
        ways += [self.name_of(x)] * 2
        for f in self.figs:
            if f.choices:
                if [y[f] for y in xs].count(x[f]) == 1:
                    ways.append(f"the {x[f]} one")
                continue
            order = sorted(xs, key=lambda y: y[f])
            words = MORE.get(f.unit)
            if words and x in (order[0], order[-1]):
                w = words[(0 if len(xs) == 2 else 1) if x is order[0] else (2 if len(xs) == 2 else 3)]
                ways += [f"the {w} one", f"the {w}"]
            if f.unit == "time":
                ways += [f"the one at {x[f]}", f"the {x[f]} one"]
            elif f.unit == "euros":
                ways += [f"the one for {x[f]}", f"the {x[f]} euro one"]
        return x, r.choice(ways)

    def take(self, x):
        """The call that takes one; who it is for is asked when it wasn't said."""
        args = {self.id_key: x["id"]}
        if self.who and self.given is not None:
            args[self.who_key] = self.given
        self.d.call(self.take_name, args)
        return args

    def got(self, x):
        r = self.r
        self.ref = f"{r.choice('QRSTUVWXYZ')}{r.int(100, 99000)}" if self.cancel_name or r.p(0.6) else None
        if self.ref:
            self.result(r.choice([{self.ref_key: self.ref}, {"ok": True, self.ref_key: self.ref}, f"booked, {self.ref_key} {self.ref}", {"status": "confirmed", self.ref_key: self.ref}]))
        else:
            self.result(r.choice(["ok", "booked", {"ok": True}, "done"]))
        self.taken.append((x, self.ref))
        self.summed = False
        t = r.choice(self.done).replace("{x}", self.name_of(x)).rstrip(".")
        return self.say(f"{t}, {self.r.choice(['reference', 'code', 'number'])} {self.ref}." if self.ref else t + ".", self.ref or "")

    def choose(self, ways=None):
        r = self.r
        got = self.meant([x for x, _ in self.taken])
        if not got or self.taken and not ways:              # in place of the one that is taken, or beside it: not to be known
            return False
        x, named = got
        piece = None
        if self.who and self.given is None:
            v, said = self.who.draw(self)
            if self.who.optional and r.p(0.5):
                v = None
            else:
                piece = self.who.fragment(r, v, said)
        asked = piece and not self.who.optional and r.p(0.35)
        own = ways is None and r.p(0.5)
        self.ask([t for t in self.s.take["asks"]] if own else ways or TAKE, x=named)
        if piece and not asked:
            kind, text = self.d.steps[-1]
            self.d.steps[-1] = (kind, text.rstrip(".?!") + r.choice([", ", ", ", " "]) + re.sub("[\x01\x02]", "", piece))
        if asked:
            self.say(self.who.question)
            bare = r.p(0.5)
            self.tell_user("\x01" + said + "\x02" if bare else piece, 0.4)
            self.turns += 1
        if piece:
            self.given = self.who.plain(v, self.form)
        self.take(x)
        if r.p(0.1) and "gone" not in self.flags and len(self.items) - len(self.taken) > 1:
            self.flags.add("gone")
            t = r.choice(GONE)
            if r.p(0.4):
                self.d.fail(f"{x['id']} {t}")
            else:
                self.result(r.choice([{"error": t}, f"{x['id']}: {t}", {"ok": False, "reason": t}]))
            self.say(f"{self.name_of(x)} is {t}.", t)
            self.items = [y for y in self.items if y is not x]
            y = r.choice([z for z in self.items if z not in [a for a, _ in self.taken]])
            self.ask("then {x} | ok, {x} then | and {x}? | try {x} | {x} instead | what about {x}", x=self.name_of(y))
            self.turns += 1
            self.take(y)
            return self.got(y)
        return self.got(x)

    def too(self):
        if not self.taken or len(self.taken) > 2:
            return False
        return self.choose(TOO)

    def all_of(self):
        """Several of them, a call each."""
        r = self.r
        if self.taken or "all" in self.flags or self.who and not self.who.optional and self.given is None or len(self.items) > 3 and r.p(0.6):
            return False
        self.flags.add("all")
        n = len(self.items)
        some = self.items if r.p(0.5) else r.sample(self.items, 2)
        some = [x for x in self.items if x in some]
        if len(some) == n:
            self.ask("both please | i take both | both of them | book both" if n == 2 else "all {n} please | i take all of them | all of them | book all {n} | every one of them", n=in_words(n))
        else:
            a, b = (f"the {PLACE[self.items.index(x)]}" if r.p(0.5) else self.name_of(x) for x in some)
            self.ask("{a} and {b} please | i take {a} and {b} | {a} and {b} | {a} plus {b} | book {a} and {b}", a=a, b=b)
        refs = []
        for x in some:
            self.take(x)
            self.ref = f"{r.choice('QRSTUVWXYZ')}{r.int(100, 99000)}"
            self.result({self.ref_key: self.ref})
            self.taken.append((x, self.ref))
            refs.append(f"{self.name_of(x)} has {self.ref}")
        self.ref = None
        return self.say(both(refs) + ".", *[c for _, c in self.taken])

    def cancel(self):
        if not self.cancel_name or not self.taken:
            return False
        r = self.r
        if len(self.taken) == 1:
            (x, ref) = self.taken[0]
            self.ask(CANCEL)
        else:
            x, ref = r.choice(self.taken)
            self.ask("cancel {x} again | {x} can be cancelled | please cancel {x} | not {x} after all, cancel it", x=self.name_of(x))
        if not ref:
            raise ValueError("no reference")
        self.d.call(self.cancel_name, {self.ref_key: ref})
        self.result(r.choice(["ok", "cancelled", {"ok": True}, {"status": "cancelled"}]))
        self.taken = [t for t in self.taken if t[1] != ref]
        return self.say(f"{ref} is cancelled. | Done, {ref} is cancelled. | Cancelled: {ref}.", ref)

    def again(self):
        """The list anew with one thing changed."""
        r = self.r
        p = r.choice(self.s.parts)
        if p.kind == "b" and p not in self.vals:
            v, said = True, ""
        else:
            v, said = p.draw(self, [self.vals[p]] if p in self.vals else ())
        if sum(q.kind == p.kind for q in self.s.parts) > 1 and p.ways[0].split(", ")[0] == "{v}":
            return False
        got = p in self.vals and r.p(0.35) and p.shifts(r, self.vals[p])
        if got and got[1] and sum(q.kind == p.kind for q in self.vals) == 1:
            v, said = got
            x = said
        else:
            x = p.fragment(r, v, said)
        self.ask(NEXT, x=x)
        self.vals = {q: ({**self.vals, p: v})[q] for q in self.s.parts if q in self.vals or q is p}
        self.said = self.said | {p: said}
        return self.look()

    # without a call
    def best(self):
        f = self.r.choice([f for f in self.figs if not f.choices] or [None])
        words = f and MORE.get(f.unit)
        if not words or ("best", f) in self.flags:
            return False
        self.flags.add(("best", f))
        low = self.r.p(0.6)
        w = words[1 if low else 3] if len(self.items) > 2 else words[0 if low else 2]
        x = (min if low else max)(self.items, key=lambda y: y[f])
        self.ask("which is the {w} | which one is {w} | the {w} is which one | and the {w}? | so which of them is the {w} | what's the {w} one", w=w)
        return self.say(f"{self.name_of(x)}: {f.shown(x[f])}. | That is {self.name_of(x)}: {f.shown(x[f])}.", self.name_of(x), x[f])

    def one_figure(self):
        f = self.r.choice(self.figs)
        x, named = self.meant()
        if str(x[f]) in named or ("one", x["id"], f) in self.flags or any(w in named for w in MORE.get(f.unit, ())):
            return False
        self.flags.add(("one", x["id"], f))
        what = {"euros": "price", "time": "time", "minutes": "minutes", "km": "km", "days": "days"}.get(f.unit) or f.keys[0].replace("_", " ")
        self.ask("{w} of {x}? | and the {w} of {x} | what's the {w} of {x} | {x}: {w}? | {x}, which {w}", w=what, x=named)
        return self.say(f"{f.shown(x[f])}. | {self.name_of(x)}: {f.shown(x[f])}.", x[f])

    def under(self):
        """How many, or whether there is one, on one side of a value."""
        r = self.r
        f = r.choice([f for f in self.figs if f.unit in ("euros", "time")] or [None])
        if not f or "under" in self.flags:
            return False
        self.flags.add("under")
        if f.unit == "time":
            h = r.randint(8, 19)
            t, say = f"{h:02d}:00", "noon" if h == 12 else f"{h}:00"
            before = r.p(0.5)
            if any(x[f] == t for x in self.items):
                return False
            ok = [x for x in self.items if (x[f] < t) == before]
            self.ask("is there one {w} {t} | anything {w} {t}? | any of them {w} {t} | which are {w} {t}", w="before" if before else "after", t=say)
        else:
            t = round(r.choice(self.items)[f] * r.choice([0.85, 1.15]))
            if any(x[f] == t for x in self.items) or not t:
                return False
            less = r.p(0.65)
            ok = [x for x in self.items if (x[f] < t) == less]
            self.ask("is there one {w} {t} euros | anything {w} {t} euros? | any of them {w} {t} | which are {w} {t} euros", w=r.choice(["under", "below", "for less than"]) if less else r.choice(["over", "above"]), t=t)
        if not ok:
            return self.say("None of them." if self.d.steps[-1][1].lower().startswith("which") else "No, none of them. | No, none.")
        return self.say(("Yes, " if not self.d.steps[-1][1].lower().startswith("which") else "") + both([f"{self.name_of(x)} ({f.shown(x[f])})" for x in ok]) + ".", *[self.name_of(x) for x in ok])

    def sums(self):
        """A price for several, or two held against each other."""
        r = self.r
        f = r.choice([f for f in self.figs if f.unit == "euros"] or [None])
        if not f:
            return False
        k = r.random()
        if k < 0.45:
            x, named = self.meant()
            n = r.randint(2, 9)
            unit = self.s.per
            self.ask("{x} for {n} {u}, how much | what does {x} cost for {n} {u} | {n} {u}, {x}, in all? | price of {x} for {n} {u} | what are {n} {u} with {x}", x=named, n=n, u=unit)
            out = self.sum(f"{x[f]} * {n}")
        else:
            a, b = r.sample(self.items, 2)
            x, y = (f"the {PLACE[self.items.index(i)]}" if r.p(0.5) else self.name_of(i) for i in (a, b))
            if k < 0.75:
                self.ask("difference between {x} and {y} | how much dearer or cheaper is {x} than {y} | {x} against {y}, price difference | by how much do {x} and {y} differ in price", x=x, y=y)
                out = self.sum(f"{max(a[f], b[f])} - {min(a[f], b[f])}")
            else:
                self.ask("{x} and {y} together, price? | what do {x} and {y} cost together | {x} plus {y}, how much | both {x} and {y}, total price", x=x, y=y)
                out = self.sum(f"{a[f]} + {b[f]}")
        return self.say(f"That is {out} euros. | {out} euros. | It is {out} euros.", out)

    def many(self):
        if "many" in self.flags:
            return False
        self.flags.add("many")
        n = len(self.items)
        self.ask("how many are there | how many is that | how many {p} were that | number of {p}?", p=self.s.plural)
        return self.say(f"{in_words(n).capitalize()}. | There are {in_words(n)}.")

    def enough(self):
        return not self.taken


MOVES = [("choose", 4), ("too", 1.2), ("all_of", 1), ("cancel", 3), ("again", 2.2), ("best", 1.8), ("one_figure", 1.5), ("under", 1.3), ("sums", 1.8), ("many", 0.4), ("off", 0.3), ("other", 0.4)]


def walk(d):
    t = Offer(d, d.r.choice(LISTS))
    t.start()
    fs, ws = [getattr(t, n) for n, _ in MOVES] + [lambda: ASIDE], [w for _, w in MOVES] + [0.3]
    wander(d, lambda _: d.r.choices(fs, ws)[0](), d.r.choice([3, 3, 4, 4, 5, 6]), 60, 2)


@family("turns", 60.0)
def offers(d):
    afresh(d, walk)
