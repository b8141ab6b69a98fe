"""A running bill: things with their prices, the sum, a share of it, a tip or a voucher; then something was forgotten, was wrong, is taken twice or goes out, and what was asked is asked anew, by its name or not.
Every program holds the list as it is then.  And counts of choices: k of n, with and without their order, the chance of one, somebody surely in or out."""
import re
from core import family, guard
from pools import FRUIT, NAMES, WORDS
from threads import chat, user

THINGS = [("rent electricity phone insurance gym parking cleaning heating television streaming newspaper chimney lift".split(), 8, 400), ("bread milk cheese butter rice pasta coffee tea jam honey eggs ham flour sugar soap".split(), 0.6, 12), ("pizza salad soup wine beer dessert starter steak fish espresso juice bread".split(), 2.5, 32), ("paint brushes tape screws glue sandpaper timber hinges nails varnish primer".split(), 1.5, 80),
          ("train hotel taxi museum lunch dinner ferry bus guide boat souvenirs".split(), 4, 240), ("tent stove map rope lamp boots jacket knife compass flask".split(), 6, 190), ("flowers cake candles balloons band hall drinks cards gifts".split(), 5, 600), ("vet food collar leash basket toys brush vaccination".split(), 4, 120), ("ink paper folders stamps envelopes pens labels stapler".split(), 1, 60)]
HEADS = ["my bills: {l}. {q}", "{l}. {q}", "{q}: {l}", "we had {l}. {q}", "I bought {l}. {q}", "{l} - {q}", "on the list: {l}. {q}", "this month: {l}. {q}", "here's what I paid: {l}. {q}", "expenses {l}, {q}", "{q}\n{l}", "{l}\n{q}"]
SUM = ["sum", "total", "all together", "how much is that", "what's the total", "what do I pay", "altogether", "add it up", "in all", "total please"]
AGAIN = ["so the {l}?", "{l} again?", "new {l}?", "and the {l} now", "{l}, once more", "what's the {l} then", "and what's the {l} now", "redo the {l}", "then the {l} is"]
ASKED = ["{q}. {l}?", "{q}, so the {l}", "{q}, what's the {l} now", "{q}. do the {l} again", "{q} - new {l}?", "{q}. and the {l} then?"]
FORGOT = ["the {i} slipped my mind, {p}", "there's {i} too, {p}", "plus {i} for {p}", "add {i}, {p}", "and {i} for {p}", "oh, and {p} for the {i}", "{i} was {p} as well", "one more: {i} {p}", "the {i} is missing, {p}", "put {i} on it, {p}"]
OUT = ["without the {i}", "take the {i} off", "no {i} after all", "the {i} goes back", "somebody else pays the {i}", "leave out the {i}", "strike the {i}", "the {i} was free"]
WRONG = ["the {i} was {p}, not {o}", "sorry, {i} is {p}", "the {i} costs {p}", "{i} {p}, I misread", "correct the {i} to {p}", "the {i} went up to {p}", "no, {p} for the {i}", "not {o} but {p} for the {i}"]
TWICE = ["the {i} twice", "we had the {i} two times", "double the {i}", "two of the {i}", "and a second {i}, same price", "the {i} counts double"]
STEPS = [("/ {n}", "share", ["{n} of us, per head", "split by {n}", "for each of the {n} of us", "{n} people share it", "divided among {n}", "we pay it in {n} equal parts"]), ("* (1 + {t} / 100)", "sum with tip", ["plus {t}% tip", "with a {t} percent tip", "tip {t}%, all in all", "and {t}% tip on it"]), ("- {v}", "rest to pay", ["minus a voucher of {v}", "I have a {v} coupon", "{v} is paid already, the rest?", "{v} off"]),
         ("* (1 - {t} / 100)", "reduced sum", ["with {t}% discount", "{t}% off everything", "they give us {t} percent"]), ("+ {v}", "sum with delivery", ["plus {v} delivery", "{v} for the courier on top", "and a fee of {v}"]), ("* 12", "yearly sum", ["per year, if it's each month", "times twelve, for the year", "over a year then"])]
LOOK = [("max", ["which was the dearest", "what was the most expensive", "the biggest one?"], ["The {i} was, with {p}.", "It was the {i}: {p}."]), ("min", ["which was the cheapest", "the smallest of them?", "what cost the least"], ["The {i} was, with {p}.", "It was the {i}: {p}."])]
SAY = ["It is {o}.", "That is {o}.", "That makes {o}.", "{l} {o}."]


class Bill:
    def __init__(self, d):
        self.d, self.r = d, d.r
        r = self.r
        pool, lo, hi = r.choice(THINGS)
        self.pool, self.lo, self.hi, self.monthly, self.looked = pool, lo, hi, pool[0] == "rent", set()
        if r.p(0.25):
            self.pool = [w for w in (r.pick(r.choice([FRUIT, WORDS])).lower() for _ in range(12)) if re.fullmatch(r"[a-z]{3,}", w)] + pool
        self.items = {i: self.price() for i in r.sample(self.pool, r.randint(3, 5))}
        self.steps, self.outs = [], []                      # what is done to the sum: (formula, what it is called)
        self.plain = r.choice(["{}", "{}", "{} euros", "${}", "€{}"])
        at = r.choice(["{i} {p}", "{i} {p}", "{i} for {p}", "{p} {i}", "{p} for {i}", "{i}: {p}"])
        told = r.choice([", ", ", ", "; ", " + "]).join(at.replace("{i}", i).replace("{p}", self.money(p)) for i, p in self.items.items())
        user(d, [r.pick(HEADS).replace("{l}", guard(told)).replace("{q}", r.pick(SUM))], 0.6)
        self.compute(0, "sum")

    def price(self):
        r = self.r
        x = round(r.uniform(self.lo, self.hi), 2) if r.p(0.75) else r.randint(int(self.lo) + 1, int(self.hi))
        return int(x) if x == int(x) else x

    def money(self, p):
        return self.plain.format(f"{p:.2f}" if isinstance(p, float) else p)

    def compute(self, n, label):
        """The list, its sum and so many steps upon it, from the start."""
        e = "sum(x)"
        for f, _ in self.steps[:n]:
            e = f"({e}) {f}" if re.search(r" [-+] ", e) and f[0] in "*/" else f"{e} {f}"
        out = self.d.py(f"x = [{', '.join(map(str, self.items.values()))}]\nprint(round({e}, 2))")
        if float(out) <= 0:
            raise ValueError(out)
        self.outs.append((out, n))
        self.d.say(self.r.choice(SAY[:3] if n else SAY).replace("{o}", self.plain.format(out)).replace("{l}", r"Together it is"), [out])
        self.shown = n

    def change(self):
        r = self.r
        k, items = r.random(), dict(self.items)
        i, p, o = r.choice(list(items)), self.price(), None
        if k < 0.4:
            i = r.choice([x for x in self.pool if x not in items])
            items[i], ways = p, FORGOT
        elif k < 0.55 and len(items) > 3:
            del items[i]
            ways = OUT
        elif k < 0.85:
            o, items[i], ways = items[i], p, WRONG
        else:
            items[i], ways = round(items[i] * 2, 2), TWICE
        if items == self.items:
            return False
        q = r.pick(ways).replace("{i}", guard(i)).replace("{p}", guard(self.money(p))).replace("{o}", guard(self.money(o) if o else ""))
        self.items = items
        labels = [(0, "sum"), (0, "total")] + [(j + 1, s[1]) for j, s in enumerate(self.steps)] * 2
        if r.p(0.55):
            n, label = r.choice(labels)
            user(self.d, [r.pick(ASKED).replace("{q}", q).replace("{l}", label)], 0.6)
        else:
            n = self.shown
            user(self.d, [q], 0.6)
        self.compute(n, "")
        return True

    def follow(self):
        r = self.r
        if self.shown != len(self.steps) or len(self.steps) > 2:
            if self.steps and self.shown < len(self.steps):  # the same as before the change, for the new sum
                n = r.randint(self.shown + 1, len(self.steps))
                user(self.d, [r.pick(AGAIN).replace("{l}", self.steps[n - 1][1])], 0.6)
                self.compute(n, "")
                return True
            return False
        f, label, ways = r.choice([s for s in STEPS if s[1] not in [x[1] for x in self.steps] and (s[1] != "yearly sum" or self.monthly)])
        v = dict(n=r.randint(2, 8), t=r.choice([5, 10, 12, 15, 20]), v=r.choice([2, 2.5, 3, 5, 7.5, 10]))
        fill = lambda t: re.sub(r"\{(\w)\}", lambda m: str(v[m.group(1)]), t)
        user(self.d, [re.sub(r"\{(\w)\}", lambda m: guard(str(v[m.group(1)])), r.pick(ways))], 0.6)
        self.steps.append((fill(f), label))
        out = self.outs[-1][0]
        got = self.d.py(f"print(round({out} {fill(f)}, 2))")
        if float(got) <= 0:
            raise ValueError(got)
        self.outs.append((got, len(self.steps)))
        self.d.say(r.choice(SAY[:3]).replace("{o}", self.plain.format(got)), [got])
        self.shown = len(self.steps)
        return True

    def gap(self):
        if len(self.outs) < 2 or self.outs[-1][1] != self.outs[-2][1] or self.outs[-1][0] == self.outs[-2][0]:
            return False
        a, b = sorted((self.outs[-1][0], self.outs[-2][0]), key=float)
        user(self.d, ["how much more or less is that", "difference to before?", "what did that change", "by how much did it move", "the gap to the old one"], 0.6)
        out = self.d.py(f"print(round({b} - {a}, 2))")
        self.d.say(self.r.choice(SAY[:3]).replace("{o}", self.plain.format(out)), [out])
        return True

    def look(self):
        f, ways, says = self.r.choice(LOOK)
        if len(set(self.items.values())) < len(self.items) or f in self.looked:
            return False
        self.looked.add(f)
        user(self.d, ways, 0.6)
        i = (max if f == "max" else min)(self.items, key=self.items.get)
        out = self.d.py(f"x = {{{', '.join(repr(a).replace(chr(39), chr(34)) + ': ' + str(b) for a, b in self.items.items())}}}\ni = {f}(x, key=x.get)\nprint(i, x[i])")
        name, p = out.rsplit(" ", 1)
        self.d.say(self.r.choice(says).replace("{i}", name).replace("{p}", p), [name, p])
        return True


@family("turns", 60.0)
def bill(d):
    r = d.r
    while True:
        d.steps, d.kernel = [], type(d.kernel)()
        try:
            b = Bill(d)
            turns, want = 1, r.choice([3, 3, 4, 4, 5, 6])
            for _ in range(30):
                if turns >= want:
                    break
                k = r.random()
                turns += bool(b.change() if k < 0.42 else b.follow() if k < 0.84 else b.gap() if k < 0.92 else b.look() if k < 0.97 else not chat(d))
            return
        except (ValueError, IndexError):
            continue


# ---- choices -----------------------------------------------------------------------------------------------------------------------------------
CHOICES = ["{n} choose {k}", "ways to pick {k} of {n}", "{k} out of {n}, how many possibilities", "in how many ways can I take {k} from {n} books", "a team of {k} from {n} people, how many teams", "{n} toppings, {k} on a pizza: how many pizzas", "{k} of {n} numbers, combinations", "how many groups of {k} can {n} children form", "nCr({n}, {k})", "pick {k} cards out of {n}, in how many ways", "choose {k} flavours from {n}, how many ways"]
ORDERED = ["and when the order counts", "with order?", "if it's about the order too", "and as ordered picks", "first, second and so on, then how many", "the order matters now", "same with places that differ", "and as a ranking", "permutations then", "now with regard to order"]
UNORDERED = ["and without regard to order", "when the order doesn't count", "order ignored?", "as a plain group, no order", "combinations instead", "now the order is of no importance"]
REPEATED = ["and if each may come again", "with repetition, order counting", "if the same one may be taken twice, in order", "put back each time, order counts"]
CHANCE = ["chance to hit one of them, in percent with {z} decimals", "the probability of guessing it, as a percent to {z} places", "how likely is one guess, percent, {z} decimals", "in percent, {z} places: the chance that one try is right", "odds of a single guess in % ({z} digits after the point)"]
TRIES = ["and with {m} different tries", "chance with {m} guesses, percent", "if I guess {m} times, each time something else, in percent", "{m} different tickets, percent?"]
IN = ["how many of those have {N} in them", "and if {N} must be one of them", "with {N} surely in", "{N} is in for certain, how many then", "if one of them is fixed"]
NOT_IN = ["how many leave {N} out", "and without {N}", "if {N} can't come", "{N} doesn't want to, how many then", "if one drops out of the choice"]
OTHER_K = ["and {k} of them", "{k} instead", "with {k}?", "choose {k}?", "now {k}", "and for {k}", "the same with {k} taken"]
OTHER_N = ["from {n}?", "out of {n} instead", "if there are {n}", "and from {n}", "with {n} to choose from"]
MULTI = ["for each of {m} days", "times {m}", "{m} times that"]
ALL = ["in how many orders can those {k} stand", "and orders of the {k} picked ones alone", "how many ways to line up just the {k}"]


@family("turns", 24.0)
def picks(d):
    """k of n over several turns."""
    r = d.r
    n, k = r.randint(6, 40), r.randint(2, 6)
    if k >= n - 1:
        k = 2
    say = lambda out, ways=("There are {o}.", "That is {o}.", "It is {o}.", "{o} ways."): d.say(r.choice(ways).replace("{o}", out), [out])
    user(d, CHOICES, 0.6, n=n, k=k)
    how, f = "comb", lambda: f"math.{how}({n}, {k})" if how != "power" else f"{n} ** {k}"

    def count():
        out = d.py(("import math\n" if how != "power" else "") + f"print({f()})")
        say(out)
        return out
    out, fresh = count(), True
    for _ in range(r.choice([2, 2, 3, 3, 4])):
        c = r.random()
        if c < 0.28:
            to = r.choice([x for x in ("comb", "perm", "perm", "power") if x != how])
            user(d, UNORDERED if to == "comb" else ORDERED if to == "perm" and how != "power" else REPEATED if to == "power" else ["and each only once, in order", "no repetition but in order"], 0.6)
            how = to
            out, fresh = count(), True
        elif c < 0.5 and fresh:
            places = r.choice([2, 3, 4])
            if 100 / int(out) < 10 ** -places * 5:
                places = 6
            if 100 / int(out) < 10 ** -6 * 5:
                continue
            user(d, CHANCE, 0.6, z=places)
            percent = lambda e: d.py(f'print("{{:.6f}}".format({e} * 100))' if places == 6 else f"print(round({e} * 100, {places}))")
            p = percent(f"1 / {out}")
            say(p + " percent", ("It is {o}.", "The chance is {o}.", "That is {o}."))
            if r.p(0.4):
                m = r.randint(2, min(50, int(out) - 1))
                user(d, TRIES, 0.6, m=m)
                p = percent(f"{m} / {out}")
                say(p + " percent", ("It is {o}.", "The chance is {o}.", "That is {o}."))
            fresh = False
        elif c < 0.62 and how == "comb":
            name = r.pick(NAMES)
            inside = r.p(0.5)
            user(d, IN if inside else NOT_IN, 0.6, N=name)
            x = d.py(f"import math\nprint(math.comb({n - 1}, {k - 1 if inside else k}))")
            say(x)
            fresh = False
        elif c < 0.76:
            j = r.randint(2, min(7, n - 2))
            if j == k:
                continue
            k = j
            user(d, OTHER_K, 0.6, k=k)
            out, fresh = count(), True
        elif c < 0.88:
            m = r.randint(k + 2, 45)
            if m == n:
                continue
            n = m
            user(d, OTHER_N, 0.6, n=n)
            out, fresh = count(), True
        elif c < 0.94 and fresh:
            m = r.randint(2, 12)
            user(d, MULTI, 0.6, m=m)
            x = d.py(f"print({out} * {m})")
            say(x, ("That is {o}.", "It is {o}."))
            fresh = False
        else:
            user(d, ALL, 0.6, k=k)
            x = d.py(f"import math\nprint(math.factorial({k}))")
            say(x)
            fresh = False
