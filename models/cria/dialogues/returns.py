"""The topic changes and comes back: results that have a name ("the area", "the rent", "the days") are taken up again by it after other questions."""
from core import family, fill
from threads import chat, user
from values import said

# what the result is called / asks / code / unit / slots lo, hi
TASKS = [
    ("area", "area of {a} by {b}|a room of {a} x {b} metres, area?|how many square metres are {a} times {b} m", "{a} * {b}", "square metres", (2, 40), (2, 40)), ("perimeter", "perimeter of {a} by {b}|way around {a} x {b} m", "2 * ({a} + {b})", "metres", (2, 60), (2, 60)), ("volume", "volume of a box {a} x {b} x 3|a tank {a} by {b} by 3, volume", "{a} * {b} * 3", "", (2, 40), (2, 40)),
    ("rent", "rent for {b} months at {a}|{a} a month rent, {b} months", "{a} * {b}", "", (300, 1500), (2, 24)), ("wage", "{b} hours at {a} an hour|my wage for {b} hours, {a} each", "{a} * {b}", "", (12, 60), (5, 45)), ("price", "{b} chairs at {a} each|price of {b} tickets, {a} apiece", "{a} * {b}", "", (5, 90), (2, 30)), ("discount", "{b}% of {a} as a discount|the discount on {a} at {b}%", "{a} * {b} / 100", "", (50, 900), (5, 50)), ("tax", "tax of {b}% on {a}|how much tax is {b}% of {a}", "{a} * {b} / 100", "", (50, 900), (5, 30)), ("tip", "a {b}% tip on {a}|tip: {b} percent of {a}", "{a} * {b} / 100", "", (20, 300), (5, 25)),
    ("sum", "{a} plus {b}|sum of {a} and {b}|add {a} and {b}", "{a} + {b}", "", (5, 900), (5, 900)), ("product", "{a} times {b}|product of {a} and {b}", "{a} * {b}", "", (5, 200), (3, 60)), ("difference", "{a} minus {b}|difference of {a} and {b}", "{a} - {b}", "", (500, 2000), (5, 499)), ("quotient", "{a} divided by {b}|{a} / {b}", "{a} / {b}", "", (50, 900), (2, 30)), ("average", "average of {a} and {b}|mean of {a} and {b}", "({a} + {b}) / 2", "", (5, 900), (5, 900)), ("square", "{b} squared|the square of {b}", "{b} ** 2", "", (1, 1), (3, 60)), ("cube", "{b} cubed|the cube of {b}", "{b} ** 3", "", (1, 1), (3, 20)), ("remainder", "remainder of {a} by {b}|{a} mod {b}", "{a} % {b}", "", (100, 2000), (7, 60)),
    ("distance", "{b} hours at {a} km/h, distance?|how far in {b} h at {a} km/h", "{a} * {b}", "km", (30, 130), (2, 12)), ("speed", "{a} km in {b} hours, speed?|speed for {a} km in {b} h", "{a} / {b}", "km/h", (50, 900), (2, 12)), ("fuel", "fuel for {a} km at {b} litres per 100|litres for {a} km, {b} per hundred", "{a} * {b} / 100", "litres", (50, 900), (4, 12)), ("weight", "{b} bags of {a} kg, weight?|weight of {b} sacks with {a} kg", "{a} * {b}", "kg", (2, 50), (2, 40)), ("pages", "{a} pages a day for {b} days|pages in {b} days at {a} a day", "{a} * {b}", "", (5, 60), (2, 30)), ("minutes", "{b} hours and {a} minutes in minutes|minutes of {b} h {a} min", "{b} * 60 + {a}", "minutes", (1, 59), (1, 24)), ("seconds", "{a} minutes in seconds|how many seconds are {a} minutes", "{a} * 60", "seconds", (2, 300), (1, 1)), ("hours", "{a} days in hours|hours of {a} days", "{a} * 24", "hours", (2, 90), (1, 1)), ("eggs", "{a} boxes of {b} eggs|eggs in {a} boxes of {b}", "{a} * {b}", "eggs", (2, 60), (4, 30)), ("people", "{a} tables with {b} people|people at {a} tables of {b}", "{a} * {b}", "people", (3, 40), (2, 12)), ("interest", "interest on {a} at {b}% for a year|{b}% of {a} as yearly interest", "{a} * {b} / 100", "", (200, 9000), (1, 9)), ("salary", "{a} a month, yearly salary?|salary per year at {a} a month", "{a} * 12", "", (1000, 6000), (1, 1)), ("handshakes", "{a} people shake hands, how many handshakes", "{a} * ({a} - 1) // 2", "", (4, 40), (1, 1)), ("savings", "{a} saved a month for {b} months|savings of {a} monthly over {b} months", "{a} * {b}", "", (20, 500), (3, 60)), ("steps", "{a} steps a day for {b} days|steps in {b} days, {a} daily", "{a} * {b}", "steps", (2000, 12000), (2, 30)),
]
BACK = ["back to the {x}: {t}", "the {x} again, {t}", "now the {x} {t}", "and the {x} {t}", "going back to the {x}, {t}", "about the {x}: {t}", "take the {x} and do this: {t}", "the {x} from before {t}", "{t}, for the {x}", "as for the {x}: {t}", "the {x} we had, {t}"]
DO = [("times {n}", "{v} * {n}"), ("plus {n}", "{v} + {n}"), ("minus {n}", "{v} - {n}"), ("divided by {n}", "{v} / {n}"), ("doubled", "{v} * 2"), ("halved", "{v} / 2"), ("with {c}% more", "{v} * (1 + {c} / 100)"), ("with {c}% less", "{v} * (1 - {c} / 100)"), ("{c}% of it", "{v} * {c} / 100"), ("split by {n}", "{v} / {n}"), ("a third of it", "{v} / 3"), ("squared", "{v} ** 2"), ("with {n} on top", "{v} + {n}"), ("a quarter of it", "{v} / 4"), ("for {n} of those", "{v} * {n}")]
SAME = ["what was the {x} again", "the {x} was?", "remind me of the {x}", "and the {x} again?", "how much was the {x}", "tell me the {x} once more", "what did you get for the {x}", "I forgot the {x}"]
TWO = [("the {x} plus the {y}|{x} and {y} together|add the {x} to the {y}|sum of {x} and {y}", "{v} + {w}"), ("the {x} minus the {y}|subtract the {y} from the {x}|how much more is the {x} than the {y}", "{v} - {w}"), ("the {x} times the {y}|multiply the {x} by the {y}", "{v} * {w}"), ("the {x} divided by the {y}|the {x} over the {y}", "{v} / {w}"), ("the {x} in percent of the {y}|what percentage of the {y} is the {x}", "{v} / {w} * 100"), ("which is bigger, the {x} or the {y}|the larger of {x} and {y}", "max({v}, {w})"), ("the average of the {x} and the {y}", "({v} + {w}) / 2")]
ORD = ["the first result", "the very first number", "the result at the start", "what we began with", "my first question's answer"]
AND = ["", "", "and ", "now something else: ", "other question: ", "next: ", "by the way, ", "also ", "then "]


@family("turns", 16.0)
def comes_back(d):
    r = d.r
    tasks = r.sample(TASKS, r.choice([2, 2, 3]))
    got = []
    for i, (name, asks, code, unit, A, B) in enumerate(tasks):
        a, b = r.int(*A), r.int(*B)
        lead = "" if i == 0 else r.choice(AND)
        user(d, [lead + t for t in asks.split("|")], a=said(r, a) if r.p(0.5) else a, b=b)
        e = fill(code, dict(a=a, b=b))
        v = d.py(f"print(round({e}, 2))" if "/" in e and "//" not in e else f"print({e})")
        d.say(r.choice([f"The {name} is {v}{' ' + unit if unit else ''}.", f"That is {v}{' ' + unit if unit else ''}."]) if name not in ("people", "eggs", "pages", "minutes", "seconds", "hours", "steps", "handshakes", "savings") else f"That is {v}{' ' + unit if unit else ''}.", [v])
        got.append((name, v))
        if r.p(0.12):
            chat(d, 1)
    for _ in range(r.choice([1, 2, 2, 3])):
        k = r.random()
        i = r.randrange(len(got))
        x, v = got[i]
        if float(v) == 0 or float(v) > 1e9:
            break
        w = lambda s: f"({s})" if s.startswith("-") else s
        if k < 0.5:
            t, e = r.choice(DO)
            n, c = r.randint(2, 40), r.choice([5, 10, 15, 20, 25, 50])
            q = BACK if i < len(got) - 1 or r.p(0.5) else ["{t}", "and {t}"]
            if i == 0 and len(got) > 1 and r.p(0.25):
                q = [o + " {t}" for o in ORD] + ["back to " + o + ": {t}" for o in ORD]
            user(d, [z.replace("{t}", t) for z in q], x=x, n=n, c=c)
            e = e.replace("{v}", w(v)).replace("{n}", str(n)).replace("{c}", str(c))
            out = d.py(f"print(round({e}, 2))" if "/" in e or "." in e else f"print({e})")
            d.say(r.choice([f"That is {out}.", f"It is {out}.", f"The result is {out}."]), [out])
        elif k < 0.72:
            user(d, SAME + ([o + " again?" for o in ORD] if i == 0 else []), x=x)
            d.say(r.choice([f"The {x} was {v}.", f"It was {v}."]), [v])
        elif k < 0.95:
            y, u = r.choice([g for g in got if g[0] != x])
            if float(u) == 0:
                continue
            q, e = r.choice(TWO)
            user(d, q.split("|"), x=x, y=y)
            e = e.replace("{v}", w(v)).replace("{w}", w(u))
            out = d.py(f"print(round({e}, 2))" if "/" in e or "." in e else f"print({e})")
            d.say(r.choice([f"That is {out}.", f"It is {out}."]), [out])
        else:
            chat(d)


# ---- what needs no call: it was said, it is thanks, it is no task -----------------------------------------------------------------------
PLAIN = [
    ("how did you get that|how did you calculate that|what did you do|which formula was that", "I computed {e}."), ("are you sure|is that right|really?|is that correct", "Yes, {e} is {v}."), ("what did I ask|what was my question|which numbers did I give you", "You asked for {e}."), ("never mind|forget it|that's all|ok that's enough|no further questions|I'm done", "All right. Tell me if you need anything else."), ("great, bye|perfect, that helps|thank you, done for today", "You're welcome!"), ("nice|wow, that much|oh dear|that's less than I thought|interesting|I see", "Glad to help. What else can I do for you?"), ("say it in a sentence|put that in a full sentence|as a sentence please", "The result of {e} is {v}."), ("only the number please|just the number|number only", "{v}"),
]


@family("turns", 7.0)
def no_need(d):
    """Follow-ups on a computation that the conversation answers without another one, beside those that need one."""
    r = d.r
    a, b = r.int(3, 900), r.randint(2, 90)
    op, w = r.choice([("*", "times"), ("+", "plus"), ("-", "minus"), ("*", "x"), ("+", "and")])
    user(d, ["{a} {w} {b}", "what is {a} {w} {b}", "{a} {op} {b}", "how much is {a} {w} {b}"], a=a, b=b, w=w, op=op)
    e = f"{a} {op} {b}"
    v = d.py(f"print({e})")
    d.say(r.choice([f"{e} is {v}.", f"That is {v}.", f"The result is {v}."]), [v])
    for _ in range(r.choice([1, 2, 2, 3])):
        if r.p(0.55):
            q, s = r.choice(PLAIN)
            user(d, q.split("|"))
            d.say(s.replace("{e}", e).replace("{v}", v), [v] if "{v}" in s else [])
            if "All right" in s or "welcome" in s:
                break
        else:
            n = r.randint(2, 60)
            q, o = r.choice([("and times {n}?|times {n} then", "*"), ("plus {n}|and {n} more", "+"), ("minus {n}|and {n} less", "-")])
            user(d, q.split("|"), n=n)
            e = f"{v} {o} {n}"
            v = d.py(f"print({e})")
            d.say(r.choice([f"That is {v}.", f"It is {v}."]), [v])
