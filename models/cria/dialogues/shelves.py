"""A function lists several things and another one does something with one of them, meant by its place: the last of them, the last but one, the third, the one after another, the next, the one between, the other of two.  Done for another one, not this but that,
in another place the last again; how many there are and which is where was said and needs no call, nor do thanks after a choice.  shelfrows.py holds the trades."""
import functions
from core import afresh, family, guard
from schemas import camel
from shelfrows import ROWS
from skeinways import ways
from threads import ASIDE, remark, user, wander
from values import in_words

NTH = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"]
AGAIN = ways("and {x} | {x} too | also {x} | {x} as well | now {x} | the same with {x} | then {x} | do {x} too | and {x} please | {x} likewise")
NOT = ways("no, {x} | not that one, {x} | i meant {x} | sorry, {x} | {x} instead | rather {x} | wrong one, {x} | oops, {x} | no wait, {x} | {x}, not that")
WHERE = ways("and in {w}? | what about {w} | {w}? | now {w} | the same for {w} | and {w} | list {w} too | then {w} | how about {w}")
MANY = ways("how many are there | how many is that | how many were listed | number of them? | count them | so how many in all")
WHICH = ways("which is {x} | which one was {x} | what's {x} called | {x} is which | name of {x} | {x} was?")
TOOK = ways("which one did i take | which was it again | what did i choose | remind me, which one | so which one is it now")
THANKS = ways("thanks, {x} is good | great, {x} then | perfect, {x} it is | thanks, {x} is just right | ok, we stay with {x} | lovely, {x} is fine | thank you, that was {x} i wanted | thanks | perfect, thanks | ok great | thx, that's it | good, that's the one | super, exactly that one | cheers | fine, {x} will do | thank you so much | nice, thanks for {x} | that's it, thanks | ok, done then, thanks | alright, {x}. thanks")
WELCOME = ["You're welcome!", "You're welcome! Is there anything else?", "Good. What else can I do for you?"]


class Shelves:
    def __init__(self, d, row):
        self.d, self.r, self.row = d, d.r, row
        r = self.r
        self.look, self.act = (camel(r.choice(n)) if r.p(0.15) else r.choice(n) for n in (row.looks, row.acts))
        self.where, self.key = r.choice(row.wheres), r.choice(row.keys)
        self.both = self.where != self.key and r.p(0.35)         # the place is told to the second function too
        props = {self.key: {"type": "string"}, **({self.where: {"type": "string"}} if self.both else {})}
        d.functions = [{"name": self.look, "description": row.about, "parameters": {"type": "object", "properties": {self.where: {"type": "string"}}, "required": [self.where]}},
                       {"name": self.act, "description": row.does, "parameters": {"type": "object", "properties": props, "required": list(props)}}]
        d.functions += [f for f in functions.distractors(r, r.choice([0, 0, 1, 2])) if f["name"] not in (self.look, self.act)]
        r.shuffle(d.functions)
        self.form, self.name, self.seen, self.at, self.taken, self.focus, self.done = r.randrange(5), r.choice(["name", self.key]), {}, None, None, None, set()
        self.list(row.asks)

    def list(self, asks):
        r, row = self.r, self.row
        w = next((x for x in iter(lambda: r.choice(row.places), None) if x not in self.seen), None) if len(self.seen) < len(row.places) else None
        if w is None:
            return False
        had = {x for xs in self.seen.values() for x in xs}
        xs = r.sample([x for x in row.things if x not in had], r.choice([2, 3, 3, 4, 4, 5, 6])) if len(row.things) - len(had) > 6 else None
        if xs is None:
            return False
        self.seen[w], self.at, self.xs, self.taken, self.focus = xs, w, xs, None, None
        user(self.d, asks, 0.6, w=w)
        self.d.call(self.look, {self.where: w})
        quoted = ", ".join(f'"{x}"' for x in xs)
        self.d.result([f"[{quoted}]", "\n".join(f"{i}. {x}" for i, x in enumerate(xs, 1)), "\n".join(xs), ", ".join(xs), "[" + ", ".join(f'{{"{self.name}": "{x}"}}' for x in xs) + "]"][self.form])
        told = ", ".join(xs[:-1]) + " and " + xs[-1]
        self.d.say(r.choice(["There are {n}: {l}.", "{l}.", "These: {l}.", "I found {l}."]).replace("{n}", in_words(len(xs))).replace("{l}", told), xs)
        return True

    def named(self, x, last=None):
        """How one of the list is meant."""
        r, xs = self.r, self.xs
        i, n = xs.index(x), len(xs)
        the = lambda w: r.choice([f"the {w} one", f"the {w}", f"the {w} {self.row.thing}"])
        opts = [the(NTH[i]), the(NTH[i])]
        if i == n - 1:
            opts += [the("last"), the("last"), "the last of them", f"the last of the {in_words(n)}", f"the very last {self.row.thing}", "the one at the end"] * 2
        if i == n - 2 and n > 2:
            opts += ["the last but one", the("second to last"), "the one before the last", "the next to last one"]
        if i == 0:
            opts += ["the one at the top", "the one you said first", f"the very first {self.row.thing}"]
        if n % 2 and i == n // 2 and n > 2:
            opts += ["the one in the middle", the("middle")]
        if n == 2 and last is not None:
            opts = ["the other one", "the other", f"the other {self.row.thing}"]
        elif last is not None and i == last + 1:
            opts += ["the next one", "the one after that", "the next", f"the one after {xs[last]}"] * 2
        elif last is not None and i == last - 1:
            opts += ["the one before that", "the one before it", f"the one before {xs[last]}", "the previous one"] * 2
        return r.choice(opts + ([x] if r.p(0.2) else []))

    def do(self, x):
        r = self.r
        self.d.call(self.act, {self.key: x, **({self.where: self.at} if self.both else {})})
        self.d.result(r.choice(["ok", "done", '{"ok": true}', '{"status": "ok"}', "yes"]))
        self.taken = self.focus = x
        self.done.add(x)
        t = r.choice(self.row.says).replace("{x}", x)
        self.d.say(t[:1].upper() + t[1:] if not t.startswith(x) else t, [x])
        return True

    def other(self):
        x = self.r.choice(self.xs)
        return None if x in self.done or x == self.focus else x

    # turns
    def take(self):
        x = self.other()
        if x is None or self.taken:
            return False
        user(self.d, self.row.wishes, 0.6, x=guard(self.named(x, self.xs.index(self.focus) if self.focus else None)))
        return self.do(x)

    def again(self):
        """One more, or this instead."""
        x = self.other()
        if x is None or not self.taken or self.d.steps[-3][0] != "json":
            return False
        user(self.d, AGAIN if self.r.p(0.55) else NOT, 0.6, x=guard(self.named(x, self.xs.index(self.taken))))
        return self.do(x)

    def elsewhere(self):
        return self.list(WHERE)

    def many(self):
        if self.d.steps[-1][1].startswith("There are") or self.taken:
            return False
        user(self.d, MANY, 0.6)
        self.d.say(self.r.choice(["There are {n}.", "{n}.", "It is {n}."]).replace("{n}", str(len(self.xs))), [len(self.xs)])
        return True

    def which(self):
        x = self.other()
        if x is None:
            return False
        last = self.xs.index(self.focus) if self.focus else None
        n = self.named(x, last)
        if n == x:
            return False
        user(self.d, WHICH, 0.6, x=guard(n))
        self.focus = x
        self.d.say(self.r.choice(["{x}.", "That is {x}.", "It is {x}."]).replace("{x}", x), [x])
        return True

    def took(self):
        if not self.taken or self.d.steps[-3][0] == "json":
            return False
        user(self.d, TOOK, 0.6)
        self.d.say(self.r.choice(["{x}.", "It was {x}.", "You took {x}."]).replace("{x}", self.taken), [self.taken])
        return True

    def thank(self):
        if not self.taken or self.d.steps[-3][0] != "json":
            return False
        remark(self.d, THANKS, x=guard(self.taken if self.r.p(0.6) else self.named(self.taken)))
        self.d.say(self.r.choice(WELCOME))
        return True


def player(row):
    def walk(d):
        c = Shelves(d, row)

        def step(k):
            return c.take() if k < 0.34 else c.again() if k < 0.56 else c.elsewhere() if k < 0.66 else c.which() if k < 0.75 else c.many() if k < 0.8 else c.took() if k < 0.84 else c.thank() if k < 0.97 else ASIDE
        wander(d, step, d.r.choice([3, 3, 4, 4, 5, 5]), least=3)
        if d.r.p(0.3):
            c.thank()

    return lambda d: afresh(d, walk)


for row in ROWS:
    family("turns", 5.0, f"shelves_{row.key}")(player(row))
