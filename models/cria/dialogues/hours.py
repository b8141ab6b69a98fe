"""A beginning, a length and an end, two of them given: when does it end, and if it starts half an hour later, with a break of ten minutes, when must it start to be over by five, how long is it in all; each turn keeps what was said before and changes
one thing."""
import re
from core import afresh, family, guard
from threads import chat, user
from values import in_words

THINGS = ["the film", "the train ride", "the meeting", "the exam", "the drive", "the roast", "the match", "the concert", "my shift", "the flight", "the walk", "the lesson", "the bread in the oven", "the wash", "the ferry", "the play", "the tour", "the surgery", "the hike", "the bus ride"]
END = ["{t} starts at {b} and takes {d}, when is it over", "{b} plus {d}, what time", "{t} begins {b}, {d} long: end?", "start {b}, {d}. when does {t} end", "if {t} starts at {b} and lasts {d}, until when", "{d} from {b} on, till when is {t}", "{t} at {b} for {d}. over at?"]
BEGIN = ["{t} takes {d} and has to be over by {e}, when must it start", "{d} for {t}, done at {e}: latest start?", "to be through with {t} at {e}, {d} long, when do i begin", "{e} minus {d}, what time", "{t} ends at {e} after {d}, it started when"]
LENGTH = ["{t} from {b} to {e}, how long", "how long is {t}, {b} until {e}", "{b} to {e}, hours and minutes", "{t} starts {b} and ends {e}: length?", "time between {b} and {e}"]
SAY_TIME, SAY_LONG = ["At {o}.", "It is {o}.", "That is {o}.", "{o}."], ["It is {o} (h:mm).", "That is {o}, in hours and minutes.", "{o} hours."]
# what changes, by what is asked: the end, the beginning, the length
START_AT = ["and if it starts at {b}", "starting at {b} instead", "no, it begins at {b}", "what if it starts {b}", "sorry, the start is {b}", "and from {b}?", "beginning at {b} then"]
END_AT = ["and by {e}", "to be over at {e} instead", "if it has to end at {e}", "and for {e}?", "no, by {e}", "the end is {e}, sorry"]
LASTS = ["and if it takes {d}", "{d} instead", "with {d}?", "no, it lasts {d}", "if it's {d} long", "sorry, {d}", "what if it goes on for {d}"]
LATER = ["and if it starts {s} later", "it begins {s} late", "with a delay of {s}", "{s} later?", "start {s} later"]
EARLIER = ["and if it starts {s} earlier", "start {s} sooner", "beginning {s} earlier"]
LONGER = ["plus a break of {s}", "with a pause of {s}", "it takes {s} longer", "and {s} more for the way", "{s} longer?", "add {s}"]
SHORTER = ["it takes {s} less", "{s} shorter?", "without the last {s}"]
ASK = dict(e=["so when is it over", "and the end?", "then it ends when", "until when, then", "and over at?"], b=["so when must it start", "and the start then?", "latest start, then?"], l=["how long is that in all", "total length?", "so how long altogether", "in hours and minutes, the whole"])
INTO = [("in minutes", "{m}", "minutes"), ("that in minutes", "{m}", "minutes"), ("in hours with decimals", "round({m} / 60, 2)", "hours"), ("as minutes please", "{m}", "minutes"), ("in seconds", "{m} * 60", "seconds")]
MANY = ["{n} of those in a row, how long", "{n} times that", "{n} such, how long together", "and {n} of them, one after the other"]
BEFORE = ["{s} before that, what time", "and i want to be there {s} earlier, so when", "{s} before it?", "less {s} for the way"]
AFTER = ["{s} after that, what time", "and {s} later?", "then {s} on top, when", "{s} after it?"]
STEPS = [5, 10, 15, 20, 25, 30, 40, 45, 50, 60, 75, 90, 120]


def clock(m):
    return f"{m // 60}:{m % 60:02d}"


class Plan:
    def __init__(self, d):
        self.d, self.r = d, d.r
        r = self.r
        self.b, self.n = r.randint(6, 19) * 60 + r.choice([0, 5, 10, 15, 20, 30, 40, 45, 50, 55]), r.choice([35, 40, 45, 50, 70, 75, 80, 90, 95, 100, 105, 110, 120, 125, 135, 150, 165, 190, 200, 215, 250])
        self.want = r.choice("eeebbl")
        if self.b + self.n > 1400:
            raise ValueError("past midnight")
        self.ask({"e": END, "b": BEGIN, "l": LENGTH}[self.want], t=r.choice(THINGS), d=self.long(self.n), b=self.time(self.b), e=self.time(self.b + self.n))
        self.answer()

    def ask(self, ways, **v):
        t = self.r.pick(ways)
        user(self.d, [re.sub(r"\{(\w)\}", lambda m: guard(str(v[m.group(1)])) if m.group(1) != "t" else v["t"], t)], 0.6)

    def time(self, m):
        r, (h, k) = self.r, divmod(m, 60)
        self.form = getattr(self, "form", r.random())
        if self.form < 0.2 and h != 12:
            return f"{(h - 1) % 12 + 1}:{k:02d} {'am' if h < 12 else 'pm'}" if k else f"{(h - 1) % 12 + 1} {'am' if h < 12 else 'pm'}"
        return f"{h}:{k:02d}" if self.form < 0.7 else f"{h:02d}:{k:02d}"

    def long(self, n):
        r, (h, k) = self.r, divmod(n, 60)
        plain = f"{n} minutes" if r.p(0.6) else f"{n} min"
        if not h:
            return r.choice([plain, "half an hour"] if n == 30 else [plain, "a quarter of an hour"] if n == 15 else [plain, f"{in_words(n)} minutes"])
        both = f"{h} h {k}" if k else f"{h} hours" if h > 1 else "an hour"
        return r.choice([plain, both, f"{h} hours {k} minutes" if k and h > 1 else both, "an hour and a half" if n == 90 else "two and a half hours" if n == 150 else both])

    def code(self, e):
        return f"m = {e}\nprint(f\"{{m // 60}}:{{m % 60:02d}}\")"

    def hm(self, m):
        h, k = divmod(m, 60)
        return f"{h} * 60 + {k}" if k else f"{h} * 60"

    def answer(self):
        e = self.b + self.n
        if not 0 <= self.b < e < 1440:
            raise ValueError("another day")
        if self.want == "e":
            out = self.d.py(self.code(f"{self.hm(self.b)} + {self.n}"))
        elif self.want == "b":
            out = self.d.py(self.code(f"{self.hm(e)} - {self.n}"))
        else:
            out = self.d.py(self.code(f"({self.hm(e)}) - ({self.hm(self.b)})"))
        self.d.say(self.r.choice(SAY_LONG if self.want == "l" else SAY_TIME).replace("{o}", out), [out])
        self.side = None

    # turns
    def move(self):
        """The start or the end, set anew or by so much; what is asked stays."""
        r = self.r
        s = r.choice(STEPS)
        if self.want == "e":
            k = r.random()
            if k < 0.4:
                self.b = r.randint(6, 18) * 60 + r.choice([0, 10, 15, 20, 30, 45])
                self.ask(START_AT, b=self.time(self.b))
            elif k < 0.75:
                self.b += s
                self.ask(LATER, s=self.long(s))
            else:
                self.b -= s
                self.ask(EARLIER, s=self.long(s))
        elif self.want == "b":
            e = r.randint(10, 22) * 60 + r.choice([0, 10, 15, 20, 30, 45])
            if e == self.b + self.n:
                return False
            self.b = e - self.n
            self.ask(END_AT, e=self.time(e))
        else:
            e = self.b + self.n
            self.b = r.randint(6, 18) * 60 + r.choice([0, 10, 15, 20, 30, 45])
            self.n = e - self.b
            if self.n < 10:
                raise ValueError("backwards")
            self.ask(START_AT, b=self.time(self.b))
        self.answer()
        return True

    def stretch(self):
        r = self.r
        if self.want == "l":
            return False
        e, k, s = self.b + self.n, r.random(), r.choice(STEPS[:10])
        if k < 0.45:
            n = r.choice([40, 50, 75, 80, 95, 110, 125, 140, 155, 180])
            if n == self.n:
                return False
            self.n = n
            self.ask(LASTS, d=self.long(n))
        elif k < 0.85:
            self.n += s
            self.ask(LONGER, s=self.long(s))
        else:
            self.n -= s
            if self.n < 15:
                raise ValueError("too short")
            self.ask(SHORTER, s=self.long(s))
        if self.want == "b":
            self.b = e - self.n
        self.answer()
        return True

    def other(self):
        """Another of the three: the whole length, after breaks were added."""
        if self.want == "l" or not any("m = " in s[1] for s in self.d.steps[-9:-3]):
            return False
        self.ask(ASK["l"])
        out = self.d.py(f"m = {self.n}\nprint(f\"{{m // 60}}:{{m % 60:02d}}\")")
        self.d.say(self.r.choice(SAY_LONG).replace("{o}", out), [out])
        self.side = "l"
        return True

    def into(self):
        if self.want != "l" and self.side != "l":
            return False
        t, e, u = self.r.choice(INTO)
        self.ask([t, "and " + t])
        out = self.d.py(f"print({e.replace('{m}', str(self.n) if '*' in e or '/' in e else f'{self.n // 60} * 60 + {self.n % 60}')})")
        self.d.say(f"It is {out} {u}.", [out])
        self.side = "x"
        return True

    def many(self):
        if self.want != "l" and self.side != "l":
            return False
        k = self.r.randint(2, 9)
        self.ask(MANY, n=k)
        out = self.d.py(self.code(f"{self.n} * {k}"))
        self.d.say(self.r.choice(SAY_LONG).replace("{o}", out), [out])
        self.side = "x"
        return True

    def beside(self):
        """So much before or after the answer."""
        r, s = self.r, self.r.choice(STEPS)
        if self.want == "l" or self.side:
            return False
        x = self.b + self.n if self.want == "e" else self.b
        up = r.p(0.5) if self.want == "e" else r.p(0.2)
        if not 0 < x + (s if up else -s) < 1440:
            return False
        self.ask(AFTER if up else BEFORE, s=self.long(s))
        out = self.d.py(self.code(f"{self.hm(x)} {'+' if up else '-'} {s}"))
        self.d.say(r.choice(SAY_TIME).replace("{o}", out), [out])
        self.side = "x"
        return True


def walk(d):
    r = d.r
    p = Plan(d)
    turns, want, chatted = 1, r.choice([3, 3, 4, 4, 5]), False
    for _ in range(30):
        if turns >= want:
            break
        k = r.random()
        if p.side == "x" and k < 0.6:                       # the plan is taken up again only by name of what changes
            k = r.choice([0.1, 0.97])
        done = p.move() if k < 0.34 else p.stretch() if k < 0.6 else p.other() if k < 0.7 else p.into() if k < 0.76 else p.many() if k < 0.82 else p.beside() if k < 0.95 else not chatted and not chat(d)
        chatted = chatted or k >= 0.95
        turns += bool(done) and k < 0.95
    if turns < 3:
        raise ValueError("too short")
    if r.p(0.12):
        chat(d, 0)


@family("turns", 25.0)
def hours(d):
    afresh(d, walk)
