"""Conversations at a counter: two to five functions of one trade, three to six turns (rows in counter1.py to counter3.py).

A row is one of args1.py's with more lines, each with " | " between its phrasings:
> how a later message changes the call: {p} another value, {p=v} this one, {-p} left out from now on, {p+1} a day, minutes or pieces later; "*" before words that stand in any frame (FRAMES)
& a wish that leaves to what was said before all that it does not name
! a sum of what came back or of what was told: words :: expression :: unit.  {n} is the last result, {m} the one before, {S:p} the sum of p over the calls, {N:p} how many those were, {A:2-9} a number that is said
# numbers that come back: lo-hi/places unit :: answers
@ a result with a number of its own: result :: answer >> the parameter that takes it later
- what none of the trade's functions does."""
import datetime
import re
import counter1
import counter2
import counter3
from argued import Card, Fn, done, wish
from core import afresh, family, noisy, spin
from forms import Choice, Clock, Day, Flag, Text, Whole
from functions import distractors
from nearby import unmet
from outcomes import OK
from pools import filename, ident
from schemas import REFUSE
from threads import chat
from values import V, unglued

V["filename"] = ("string", lambda d: (lambda x: (x, x))(filename(d.r)))

FRAMES = ["and {s}", "and {s}?", "what about {s}", "now {s}", "{s}", "{s} please", "the same {s}", "same {s}", "{s} as well", "{s} too", "then {s}", "also {s}", "how about {s}", "ok and {s}", "no, {s}", "sorry, {s}", "make it {s}", "make that {s}", "{s} instead", "actually {s}", "rather {s}", "hm, {s}", "hm, rather {s}",
          "wait, {s}", "no wait, {s}", "I meant {s}", "oops, {s}", "correction: {s}", "better {s}", "again, {s}", "once more, {s}", "{s} then", "let's say {s}", "do it again {s}", "same thing {s}", "change that, {s}", "hold on, {s}", "ah no, {s}", "could you do {s}", "and if it's {s}", "well, {s}", "repeat that {s}", "could we make it {s}", "no no, {s}", "ok then {s}"]
AGAIN = ["again please", "once more", "the same again", "one more time", "and again", "do that again", "another one", "repeat", "again", "same again please", "and once more", "one more like that", "do it a second time", "same once more", "hit it again", "can you do that again", "again!", "twice please, so once more", "and another"]
PULL = ["It is {o}{u}.", "That is {o}{u}.", "That makes {o}{u}.", "{o}{u}.", "It comes to {o}{u}."]
MARK = re.compile(r"\{(-?)(\w+)(?:([=+])([^{}]*))?\}")


def lines_of(block, mark):
    got = [l[2:] for l in block if l.startswith(mark + " ")]
    block[:] = [l for l in block if not l.startswith(mark + " ")]
    return got


def ways(line):
    return [w.strip() for w in re.split(r" \| ", line)]


class Row(Card):
    def __init__(self, trade, block):
        self.changes = [w for l in lines_of(block, ">") for w in ways(l)]
        self.carried = [w for l in lines_of(block, "&") for w in ways(l)]
        self.sums = [(ways(a), e.strip(), u.strip()) for l in lines_of(block, "!") for a, e, u in [(l + " :: ").split(" :: ")[:3]]]
        self.number = ([l.split(" :: ") for l in lines_of(block, "#")] or [None])[0]
        self.leaves = [re.split(" :: | >> ", l) for l in lines_of(block, "@")]
        super().__init__(trade, block)


class Trade:
    def __init__(self, text):
        head, *blocks = text.strip().split("\n\n")
        self.name = head.split("\n")[0]
        self.misses = [m for l in head.split("\n")[1:] for m in ways(l[2:])]
        self.rows = [Row(self.name, b.split("\n")) for b in blocks]


TRADES = [Trade(t) for m in (counter1, counter2, counter3) for t in m.TEXT.strip()[3:].split("\n\n## ")]


def read(f, vals):
    """What a value in this conversation's form means, whatever its form."""
    if isinstance(f, Day):
        return datetime.datetime.strptime(vals[f.key], f.strf).date()
    if isinstance(f, Clock):
        v = vals[f.key]
        return (v, vals.get(getattr(f, "minute", ""), 0)) if isinstance(v, int) else (int(v[:2]), int(v[2:].strip(":")[:2]))
    if isinstance(f, Choice) and vals[f.key] in f.shown.values():
        return next(k for k, v in f.shown.items() if v == vals[f.key])
    if isinstance(f, (Text, Whole)):
        return vals[f.key]
    raise ValueError("not to be carried")


def written(f, v):
    if isinstance(f, Day):
        return {f.key: f.write(v)}
    if isinstance(f, Clock):
        return f.write(*v)
    return f.const(v) if isinstance(f, Choice) else {f.key: v}


class Counter:
    def __init__(self, d, trade):
        self.d, self.r, self.trade = d, d.r, trade
        r = d.r
        rows = r.sample(trade.rows, r.randint(min(2, len(trade.rows)), len(trade.rows)))
        self.fns = {}
        for row in rows:
            f = Fn(d, row)
            if f.name not in {x.name for x in self.fns.values()}:
                self.fns[row] = f
        tools = [f.schema for f in self.fns.values()]
        tools += [f for f in distractors(r, r.choice([0, 0, 0, 1])) if f["name"] not in {t["name"] for t in tools}]
        r.shuffle(tools)
        d.functions = tools
        self.memory, self.shapes, self.calls, self.fresh = {}, {}, [], False      # fresh: the last message that counts was a call

    def there(self, fn, p):
        f = fn.forms.get(p)
        return f is not None and not getattr(f, "gone", False) and all(k in fn.keys for k in f.props())

    def said(self, t, level=0.6):
        r = self.r
        t = re.sub(r"  +", " ", t).strip().replace(" ,", ",").replace(" ?", "?")
        if r.p(0.25) and t[:1].islower():
            t = t[0].upper() + t[1:]
        if r.p(0.25) and t[-1:] not in "?.!\x02)":
            t += "."
        self.d.user(noisy(r, unglued(t), level))

    def call(self, fn, vals):
        d, r = self.d, self.r
        vals = fn.params(vals)
        d.call(fn.name, vals)
        for p, f in fn.forms.items():
            if self.there(fn, p) and f.key in vals:
                try:
                    self.memory[p] = (f.p.kind, read(f, vals))
                except ValueError:
                    pass
        n = self.answer(fn, vals)
        self.calls.append((fn, vals, n))
        self.fresh = True

    def answer(self, fn, vals):
        d, r, row = self.d, self.r, fn.card
        if row.number:
            span, says = row.number
            span, _, unit = span.partition(" ")
            lo, hi, places = re.fullmatch(r"(-?[\d.]+)-([\d.]+)(?:/(\d))?", span).groups()
            n = round(r.uniform(float(lo), float(hi)), int(places)) if places else r.int(int(lo), int(hi))
            if isinstance(n, float) and n == int(n):
                n = int(n)
            shape = self.shapes.setdefault(row, r.randrange(6))
            d.result([str(n), str(n), f"{n} {unit}".strip(), f"{n} {unit}".strip(), '{"value": %s}' % n, '{"%s": %s}' % (re.sub(r"\W+", "_", unit or "result"), n)][shape])
            d.say(r.choice(ways(says)).replace("{n}", str(n)), [n])
            return n
        if row.leaves and r.p(0.8):
            res, say, p = r.choice(row.leaves)
            number = p.endswith("#")
            v = r.int(100, 99999) if number else ident(r)
            d.result(r.choice([res, res, '{"%s": "{id}"}' % p.rstrip("#"), "{id}"]).replace("{id}", str(v)))
            d.say(say.replace("{id}", str(v)), [v])
            self.memory[p.rstrip("#")] = (None, v)
        elif row.results or r.p(0.15):
            done(d, row, {p: vals[f.key] for p, f in fn.forms.items() if self.there(fn, p) and isinstance(vals.get(f.key), (str, int, float))}, row.question, 0)
        else:
            d.result(r.choice(OK + ["saved", "booked", "set", "ok", "done", "noted", "updated"]))
            d.say(r.choice(["Done.", "That is done.", "Done."]))
        return None

    def first(self, row):
        fn = self.fns[row]
        t, vals, own, asks = wish(self.d, fn)
        need = fn.schema["parameters"].get("required") or []
        if any(k not in vals for k in need):
            raise ValueError("something is missing")
        self.d.user(t)
        self.call(fn, vals)
        return True

    def put(self, fn, t, vals):
        """(what is said, new values); ValueError where the words don't fit what was said before."""
        vals = dict(vals)
        t = re.sub(r"<([^<>]*)>", lambda m: m.group(1) if self.r.p(0.5) else "", spin(self.r, t))

        def one(m):
            minus, p, sign, v = m.groups()
            if not self.there(fn, p):
                raise ValueError("not in this schema")
            f = fn.forms[p]
            if minus:
                if f.key not in vals:
                    raise ValueError("nothing to leave out")
                for k in f.props():
                    vals.pop(k, None)
                return ""
            if sign == "=":
                new = f.const({"true": True, "false": False}.get(v, v)) if isinstance(f, (Flag, Choice)) else {f.key: int(v) if v.isdigit() else v}
                if all(vals.get(k) == x for k, x in new.items()):
                    raise ValueError("so it is already")
                vals.update(new)
                return ""
            if sign == "+":
                was, by = read(f, vals) if f.key in vals else None, int(v)
                if isinstance(f, Day) and was:
                    new = f.write(was + datetime.timedelta(days=by))
                elif isinstance(f, Clock) and was:
                    minute = was[0] * 60 + was[1] + by
                    if f.how == "hour" and by % 60 or not 0 <= minute < 1440:
                        raise ValueError("another day")
                    vals.update(f.write(*divmod(minute, 60)))
                    return ""
                elif isinstance(was, int) and was + by > 0:
                    new = was + by
                else:
                    raise ValueError("nothing to go on from")
                vals[f.key] = new
                return ""
            for _ in range(9):
                new, s = f.draw(self.d)
                if any(vals.get(k) != x for k, x in new.items()) and "\x03" not in s:
                    vals.update(new)
                    return s.replace("a couple of", "two")
            raise ValueError("no other value")
        return MARK.sub(one, t), vals

    def change(self):
        """The last call once more, with something else."""
        fn, vals, _ = self.calls[-1]
        if not fn.card.changes:
            return False
        t = self.r.pick(fn.card.changes)
        star = t.startswith("*")
        s, new = self.put(fn, t.lstrip("*"), vals)
        if fn.params(new) == vals or any(k not in new for k in fn.schema["parameters"].get("required") or []):
            return False
        self.said(self.r.pick(FRAMES).replace("{s}", s) if star else s)
        self.call(fn, new)
        return True

    def carry(self):
        """Another function, with what it needs from before."""
        r = self.r
        rows = [x for x in self.fns if x.carried and x is not self.calls[-1][0].card]
        if not rows:
            return False
        row = r.choice(rows)
        fn = self.fns[row]
        s, vals = self.put(fn, r.pick(row.carried), {})
        need = fn.schema["parameters"].get("required") or []
        for p, f in fn.forms.items():
            if self.there(fn, p) and any(k in need and k not in vals for k in f.props()):
                kind, v = self.memory.get(p, (0, None))
                if v is None or kind not in (None, f.p.kind):
                    raise ValueError("nobody said it")
                vals.update(written(f, v))
        if any(k not in vals for k in need):
            return False
        self.said(s)
        self.call(fn, vals)
        return True

    def reckon(self):
        r, (fn, vals, n) = self.r, self.calls[-1]
        if not self.fresh or not fn.card.sums:
            return False
        asks, e, unit = r.choice(fn.card.sums)
        same = [c for c in self.calls if c[0] is fn]
        before = next((c[2] for c in self.calls[-2:-1] if c[0] is fn), None)
        if "{n}" in e and n is None or "{m}" in e and (before is None or before == n) or "{S:" in e and (len(same) < 2 or len(same) != len(self.calls)):
            return False
        drawn = {}

        def say(m):
            k, lo, hi, places = m.groups()
            v = round(r.uniform(float(lo), float(hi)), int(places)) if places else r.int(int(lo), int(hi))
            drawn[k] = int(v) if v == int(v) else v
            return str(drawn[k])
        s = re.sub(r"\{([A-F]):([\d.]+)-([\d.]+)(?:/(\d))?\}", say, spin(r, r.pick(asks)))
        s = re.sub(r"\{([A-F])\}", lambda m: str(drawn[m.group(1)]), s)

        def told(p, vals):
            f = fn.forms.get(p)
            v = vals.get(f.key) if f and self.there(fn, p) else None
            if isinstance(v, bool) or not isinstance(v, (int, float)):
                raise ValueError("not told")
            return str(v)
        e = re.sub(r"\{N:\w+\}", str(len(same)), e)
        e = re.sub(r"\{S:(\w+)\}", lambda m: "(" + " + ".join(told(m.group(1), c[1]) for c in same) + ")", e)
        e = re.sub(r"\{(\w+)\}", lambda m: str(n) if m.group(1) == "n" else str(before) if m.group(1) == "m" else str(drawn[m.group(1)]) if m.group(1) in drawn else told(m.group(1), vals), e)
        e = e[1:-1] if re.fullmatch(r"\([^()]*\)", e) else e
        self.said(s)
        e = e if re.fullmatch(r"[\d +*-]+|math\.\w+\(.*\)", e) else f"round({e}, 2)"
        out = self.d.py(("import math\n" if "math." in e else "") + f"print({e})")
        self.d.say(r.choice(PULL).replace("{o}", out).replace("{u}", f" {unit}" if unit and r.p(0.6) else ""), [out])
        self.fresh = False
        return True

    def again(self):
        if self.calls[-1][0].card.question or not self.calls[-1][0].card.changes or not self.fresh:
            return False
        self.said(self.r.pick(AGAIN))
        self.call(*self.calls[-1][:2])
        return True

    def refuse(self):
        if not self.trade.misses:
            return False
        self.d.user(unmet(self.d, self.r.pick(self.trade.misses)))
        self.d.say(self.r.choice(REFUSE))
        self.fresh = False
        return True


def turn(c):
    k = c.r.random()
    try:
        if k < 0.44:
            return c.change()
        if k < 0.62:
            return c.carry()
        if k < 0.84:
            return c.reckon()
        if k < 0.9:
            return c.first(c.r.choice(list(c.fns)))
        if k < 0.93:
            return c.again()
        return c.refuse()
    except ValueError:
        return False


def walk(d):
    r = d.r
    c = Counter(d, r.choice(TRADES))
    if r.p(0.06):
        chat(d, 2)
    c.first(r.choice(list(c.fns)))
    turns, want, chatted = 1, r.choice([2, 3, 3, 3, 4, 4, 5]), False
    for _ in range(40):
        if turns >= want:
            break
        if not chatted and turns > 1 and r.p(0.05):
            chat(d)
            chatted = True
            continue
        turns += turn(c)
    if turns < 2:
        raise ValueError("nothing came of it")
    if r.p(0.15):
        chat(d, 0)


@family("turns", 260.0)
def counter(d):
    afresh(d, walk)


def single(d):
    """The first message alone: a function of the trade granted."""
    c = Counter(d, d.r.choice(TRADES))
    c.first(d.r.choice(list(c.fns)))


@family("functions", 50.0)
def counter_call(d):
    afresh(d, single)


@family("functions", 45.0)
def counter_none(d):
    """Of the trade, but what the others do; or what nobody does."""
    r = d.r
    trade = r.choice(TRADES)
    c = Counter(d, trade)
    if trade.misses and r.p(0.6):
        c.refuse()
        return
    rows = list(c.fns)
    gone = r.choice(rows)
    t = wish(d, c.fns[gone])[0]
    if len(rows) > 1:
        d.functions = [f for f in d.functions if f["name"] != c.fns[gone].name]
    else:
        return counter_none(d)
    d.user(t)
    d.say(r.choice(REFUSE))
