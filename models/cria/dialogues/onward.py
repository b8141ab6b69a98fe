"""Follow-ups to a computation with several quantities: one of them changes and the rest is kept, the results are set against each other, the question moves on."""
from core import family, fill
from threads import chat, say, user
from values import said

# how a quantity is drawn: name -> (drawing, how it may change)
N, RATE, YEARS, MONEY, SMALL, DEC = "n", "rate", "years", "money", "small", "dec"


def draw(r, kind):
    if kind == N:
        return r.int(5, 900)
    if kind == RATE:
        return r.choice([1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 18, 20, 25, 30, 1.5, 2.5, 3.5, 0.5, 7.5, r.randint(2, 60)])
    if kind == YEARS:
        return r.randint(2, 30)
    if kind == MONEY:
        return r.choice([r.int(20, 900), 100 * r.randint(2, 90), 1000 * r.randint(1, 60), round(r.uniform(1, 300), 2)])
    if kind == SMALL:
        return r.randint(2, 40)
    return r.dec(60, 2)


# questions / code / unit of the answer / {quantity: (kind, ways to change it)}
CASES = [
    (["I work {a} hours at {b} an hour, what do I earn", "{a} hours of work, {b} per hour, total?", "wage for {a} hours at {b}"], "{a} * {b}", "", dict(a=(SMALL, ["and for {v} hours", "{v} hours instead", "if it's {v} hours?"]), b=(DEC, ["at {v} an hour?", "and if they pay {v}", "with {v} per hour"]))),
    (["{a} at {b}% a year for {c} years, compound interest", "I invest {a} at {b} percent, compounded yearly, what is it after {c} years", "what do {a} grow to in {c} years at {b}%"], "{a} * (1 + {b} / 100) ** {c}", "", dict(a=(MONEY, ["and with {v}", "if I put in {v}", "{v} instead"]), b=(RATE, ["at {v}%?", "with {v} percent", "what if the rate is {v}%"]), c=(YEARS, ["and after {v} years", "for {v} years?", "{v} years instead", "leave it {v} years"]))),
    (["simple interest on {a}, {b}%, {c} years", "how much simple interest do {a} give in {c} years at {b}%"], "{a} * {b} / 100 * {c}", "", dict(a=(MONEY, ["and on {v}", "for {v}?"]), b=(RATE, ["at {v}%?", "and at {v} percent"]), c=(YEARS, ["{v} years?", "and for {v} years"]))),
    (["a machine costs {a} and loses {b}% of its value every year, what is it worth after {c} years", "{a}, minus {b}% each year, after {c} years?"], "{a} * (1 - {b} / 100) ** {c}", "", dict(b=(RATE, ["with {v}% a year?", "if it loses {v}%"]), c=(YEARS, ["after {v} years?", "and in {v} years"]))),
    (["how long do {a} km take at {b} km/h", "{a} km with {b} km/h, hours?", "I ride {a} km at {b} km an hour, how many hours is that"], "{a} / {b}", "hours", dict(a=(N, ["and {v} km?", "for {v} km", "if it's {v} km"]), b=(SMALL, ["at {v} km/h?", "and at {v}?", "if I go {v} km/h"]))),
    (["{a} km in {b} minutes, what's that in km/h", "speed if I do {a} km in {b} minutes"], "{a} / ({b} / 60)", "km/h", dict(a=(SMALL, ["and {v} km in the same time", "if it's {v} km"]), b=(SMALL, ["in {v} minutes?", "and if I need {v} minutes"]))),
    (["I read {b} pages a day and the book has {a}. How many days", "{a} pages, {b} a day, days?"], "{a} / {b}", "days", dict(a=(N, ["and a book of {v}?", "with {v} pages"]), b=(SMALL, ["at {v} a day?", "if I read {v} a day"]))),
    (["area of a rectangle {a} by {b}", "a field is {a} m long and {b} m wide, area", "{a} x {b} metres, how many square metres"], "{a} * {b}", "", dict(a=(DEC, ["{v} long instead", "and if it's {v} long"]), b=(DEC, ["{v} wide?", "and with a width of {v}"]))),
    (["volume of a box {a} by {b} by {c}", "a crate is {a} long, {b} wide, {c} high. volume?"], "{a} * {b} * {c}", "", dict(a=(SMALL, ["{v} long instead"]), b=(SMALL, ["{v} wide?", "and {v} wide"]), c=(SMALL, ["and {v} high", "{v} high instead", "if it's only {v} high"]))),
    (["{a} copies at {b} cents each, what's that in euros", "printing {a} pages for {b} cents a page, in euros?"], "{a} * {b} / 100", "euros", dict(a=(N, ["and {v} copies", "for {v}?"]), b=(SMALL, ["at {v} cents?", "with {v} cents each"]))),
    (["bmi for {a} kg and {b} m", "I weigh {a} kg and I'm {b} m tall, my bmi?"], "{a} / {b} ** 2", "", dict(a=(SMALL, ["and with {v} kg", "at {v} kg?"]), b=(DEC, ["if I were {v} m"]))),
    (["{b} sandwiches for each of {a} people", "{a} guests, {b} glasses each, how many glasses", "{a} rows of {b} chairs"], "{a} * {b}", "", dict(a=(SMALL, ["and for {v}?", "no, {v} of them", "we'll be {v}"]), b=(SMALL, ["{v} each?", "rather {v} each"]))),
    (["percent change from {a} to {b}", "it went from {a} to {b}, what's that in percent", "{a} last year, {b} now, change in %"], "({b} - {a}) / {a} * 100", "percent", dict(a=(N, ["and from {v}?", "starting at {v}"]), b=(N, ["and to {v}?", "what if it's {v} now"]))),
    (["{b}% of {a}", "what's {b} percent of {a}", "how much is {b}% of {a}"], "{a} * {b} / 100", "", dict(a=(N, ["and of {v}?", "no, of {v}", "what about {v}", "of {v} I meant"]), b=(RATE, ["{v}%?", "and {v}%", "{v} percent instead", "what about {v}%"]))),
    (["{a} plus {b}% tax", "add {b}% to {a}", "{a} net, {b}% vat, gross?"], "{a} * (1 + {b} / 100)", "", dict(a=(MONEY, ["and {v}?", "for {v}", "with {v} net"]), b=(RATE, ["at {v}%?", "with {v}% vat"]))),
    (["{a} minus {b}%", "{b}% off {a}", "a price of {a} with {b}% discount"], "{a} * (1 - {b} / 100)", "", dict(a=(MONEY, ["and on {v}?", "if it costs {v}"]), b=(RATE, ["{v}% off?", "with {v}%", "no, {v}% off"]))),
    (["I save {a} a month for {b} months, and have {c} already", "{a} per month, {b} months, plus {c} at the start"], "{a} * {b} + {c}", "", dict(a=(N, ["and with {v} a month", "{v} per month?"]), b=(SMALL, ["for {v} months?", "and after {v} months"]), c=(N, ["if I start with {v}", "and {v} at the start"]))),
    (["a town of {a} grows {b}% a year, how big is it in {c} years", "population {a}, plus {b}% yearly, after {c} years"], "round({a} * (1 + {b} / 100) ** {c})", "", dict(a=(N, ["and a town of {v}?"]), b=(RATE, ["at {v}%?", "with {v} percent growth"]), c=(YEARS, ["in {v} years?", "and after {v}?"]))),
    (["how many seconds for {a} MB at {b} MB a second", "download {a} MB, {b} MB/s, seconds?"], "{a} / {b}", "seconds", dict(a=(N, ["and {v} MB", "for {v} MB?"]), b=(DEC, ["at {v} MB/s?", "with {v} MB a second"]))),
    (["{a} dollars at {b} euros per dollar", "what are {a} dollars if one costs {b} euros"], "{a} * {b}", "euros", dict(a=(MONEY, ["and {v} dollars", "{v}?"]), b=(DEC, ["at {v}?", "if the rate is {v}"]))),
    (["{a} of {b} points, in percent", "I got {a} out of {b}, what percentage"], "{a} / {b} * 100", "percent", dict(a=(SMALL, ["and {v} points?", "with {v}?"]), b=(N, ["out of {v}?", "if there are {v} points"]))),
    (["split {a} between {b} people", "{a} for {b} of us, each?", "{b} friends share {a}"], "{a} / {b}", "", dict(a=(MONEY, ["and {v}?", "if it's {v}"]), b=(SMALL, ["between {v}?", "we are {v}", "and for {v} of us"]))),
    (["how many ways to pick {b} of {a}", "{a} choose {b}", "combinations of {b} out of {a}"], "math.comb({a}, {b})", "", dict(a=("big", ["out of {v}?", "and from {v}"]), b=("few", ["pick {v}?", "and {v} of them"]))),
    (["sum of the numbers from {a} to {b}", "add all numbers between {a} and {b}"], "sum(range({a}, {b} + 1))", "", dict(a=("few", ["starting at {v}", "from {v}?"]), b=(N, ["up to {v}?", "and to {v}", "until {v} instead"]))),
    (["{a} to the power of {b}", "{a}^{b}", "{a} ** {b}"], "{a} ** {b}", "", dict(a=("few", ["and {v}?", "with {v} as the base"]), b=("few", ["to the {v}?", "and to the power of {v}", "no wait, to the {v}"]))),
    (["volume of a cylinder with radius {a} and height {b}", "a round tank, radius {a}, {b} high, volume"], "math.pi * {a} ** 2 * {b}", "", dict(a=(SMALL, ["radius {v}?", "and with a radius of {v}"]), b=(SMALL, ["{v} high?", "and a height of {v}"]))),
    (["{a} litres of paint cover {b} square metres each, how much can I paint", "{a} tins, each good for {b} square metres"], "{a} * {b}", "square metres", dict(a=(SMALL, ["and with {v}?", "{v} tins"]), b=(DEC, ["if each covers {v}"]))),
    (["a recipe for {a} people takes {b} g of flour. How much for {c}", "{b} g for {a}, and for {c} people?"], "{b} / {a} * {c}", "g", dict(b=(N, ["and {v} g of sugar?", "if it takes {v} g"]), c=(SMALL, ["and for {v} people", "we'll be {v}", "{v} instead"]))),
]
ROUND = {"* (1 +": 2, "* (1 -": 2, "/": 2, "math.pi": 2}
MORE = ["what's the difference", "how far apart are they", "the difference to before?", "so how much more", "by how much did it change", "compare that with the one before"]
BOTH = ["and both together?", "add the two", "the two together", "sum of both", "what do the two make"]
TIMES = ["how many times the first is that", "the second divided by the first?", "ratio of the two"]


def value(r, kind):
    return r.randint(10, 60) if kind == "big" else r.randint(2, 12) if kind == "few" else draw(r, kind)


def code_of(expr, vals):
    e = fill(expr, vals)
    places = 2 if any(s in expr for s in ("/", "math.pi")) or any(isinstance(v, float) for v in vals.values()) else None
    head = "import math\n" if "math." in expr else ""
    return head + (f"print(round({e}, 2))" if places and not expr.startswith("round") else f"print({e})")


@family("turns", 26.0)
def what_if(d):
    r = d.r
    asks, expr, unit, qs = r.choice(CASES)
    names = [c for c in "abc" if "{" + c + "}" in expr]
    vals = {n: value(r, qs[n][0]) if n in qs else draw(r, SMALL) for n in names}
    told = lambda x: said(r, x) if isinstance(x, int) and r.p(0.7) else f"{x:,}" if r.p(0.05) else str(x)
    if r.p(0.1):
        chat(d, 2)
    user(d, asks, **{n: told(v) for n, v in vals.items()})
    outs = [d.py(code_of(expr, vals))]
    tail = f" {unit}" if unit else ""
    put = lambda out: d.say(r.choice([f"That is {out}{tail}.", f"It is {out}{tail}.", f"The result is {out}{tail}."]), [out])
    put(outs[-1])
    for _ in range(r.choice([2, 2, 3, 3, 4])):
        k = r.random()
        try:
            last = float(outs[-1])
        except ValueError:
            break
        if "e" in outs[-1] or abs(last) > 1e15:
            break
        if k < 0.6 or len(outs) < 2 and k < 0.75:
            n = r.choice(list(qs))
            v = value(r, qs[n][0])
            if v == vals.get(n):
                continue
            vals = dict(vals, **{n: v})
            user(d, qs[n][1], v=told(v))
            outs.append(d.py(code_of(expr, vals)))
            put(outs[-1])
        elif k < 0.82 and len(outs) > 1:
            x, y = outs[-2], outs[-1]
            q, e = r.choice([(MORE, f"abs({y} - {x})"), (MORE, f"abs({y} - {x})"), (BOTH, f"{x} + {y}"), (TIMES, f"{y} / {x}")])
            if "/" in e and float(x) == 0 or "-" in x or "-" in y:
                continue
            user(d, q)
            outs.append(d.py(f"print(round({e}, 2))"))
            d.say(r.choice([f"That is {outs[-1]}.", f"It is {outs[-1]}."]), [outs[-1]])
            break
        elif k < 0.9:
            v = outs[-1]
            q, e = r.choice([(["round that", "rounded?", "in whole numbers please", "to the nearest whole"], f"round({v})"), (["half of it", "and half?", "half of that"], f"{v} / 2"), (["a third of that", "one third?"], f"round({v} / 3, 2)"), (["double", "twice as much", "doubled?"], f"{v} * 2"), (["per month, so divided by 12", "a twelfth of that"], f"round({v} / 12, 2)"), (["round to tens", "to the nearest ten"], f"round({v}, -1)"), (["in hundreds, rounded", "nearest hundred"], f"round({v}, -2)")])
            user(d, q)
            outs.append(d.py(f"print({e})"))
            say(d, outs[-1])
            break
        else:
            chat(d)
            break


@family("turns", 5.0)
def pairs(d):
    """Two names at once, then what is made of them."""
    r = d.r
    a, b = r.sample(["x", "y", "a", "b", "n", "m", "p", "q", "w", "h", "k", "t"], 2)
    x, y = r.int(2, 300), r.int(2, 300)
    user(d, ["{a} = {x}, {b} = {y}", "{a} is {x} and {b} is {y}", "let {a} be {x} and {b} {y}", "say {a}={x} and {b}={y}", "set {a} to {x}, {b} to {y}"], a=a, b=b, x=x, y=y)
    d.py(f"{a}, {b} = {x}, {y}")
    d.say(f"{a} is now {x} and {b} is now {y}.", [x, y])
    last = None
    for _ in range(r.choice([2, 3, 3, 4])):
        k = r.random()
        if k < 0.5 or last is None:
            op, w = r.choice([("*", "times"), ("+", "plus"), ("-", "minus"), ("/", "over"), ("*", "multiplied by"), ("%", "mod")])
            user(d, ["{a} {w} {b}", "what's {a} {w} {b}", "{a} {op} {b}", "and {a} {w} {b}?"], a=a, b=b, w=w, op=op)
            last = f"{a} {op} {b}"
            out = d.py(f"print({last})")
            say(d, out)
        elif k < 0.85:
            n, v = r.choice([a, b]), r.int(2, 300)
            again = r.p(0.6)
            user(d, ["now with {n} at {v}", "{n} is {v} now, same again", "change {n} to {v}, what is it then", "and with {n} = {v}?", "make {n} {v} and repeat"] if again else ["{n} is {v} now", "set {n} to {v}", "change {n} to {v}"], n=n, v=v)
            if again:
                out = d.py(f"{n} = {v}\nprint({last})")
                say(d, out)
            else:
                d.py(f"{n} = {v}")
                d.say(f"{n} is now {v}.", [v])
        else:
            n = r.choice([a, b])
            user(d, ["{n} squared?", "square of {n}", "{n}^2"], n=n)
            out = d.py(f"print({n} ** 2)")
            say(d, out)


@family("turns", 7.0)
def calendar_thread(d):
    """Days of the same year, spans that end elsewhere, weeks of a span."""
    from core import MONTHS
    from dates import SHOW, any_date, py, written
    import datetime
    r = d.r
    x = any_date(r, 1990, 2040)
    if r.p(0.5):
        user(d, ["which weekday is {w}?", "{w} is what day", "day of the week for {w}", "weekday: {w}"], w=written(r, x))
        out = d.py(f'from datetime import date, timedelta\nd = {py(x)}\nprint(d.strftime("%A"))')
        d.say(f"It is a {out}.", [out])
        for _ in range(r.choice([2, 3])):
            k = r.randrange(5)
            if k == 0:
                m = r.choice([(12, 25), (1, 1), (12, 24), (10, 31), (2, 14), (7, 4), (5, 1)])
                name = {(12, 25): "christmas day", (1, 1): "new year's day", (12, 24): "christmas eve", (10, 31): "halloween", (2, 14): "valentine's day", (7, 4): "the fourth of july", (5, 1): "may day"}[m]
                x = datetime.date(x.year, *m)
                user(d, ["and {t} that year?", "what about {t} of the same year", "{t} in that year?"], t=name)
                out = d.py(f'd = {py(x)}\nprint(d.strftime("%A"))')
            elif k == 1:
                dd, mm = r.randint(1, 28), r.randint(1, 12)
                x = datetime.date(x.year, mm, dd)
                user(d, ["and {t}?", "what about {t} of that year", "{t}, same year"], t=f"{dd} {MONTHS[mm - 1]}")
                out = d.py(f'd = {py(x)}\nprint(d.strftime("%A"))')
            else:
                n, (u, m) = r.choice([1, 1, 2, 3, r.randint(1, 40)]), r.choice([("week", 7), ("day", 1), ("week", 7)])
                back = r.p(0.5)
                s = f"{'one' if n == 1 and r.p(0.7) else said(r, n)} {u}{'s' if n > 1 else ''}"
                user(d, ["and {s} earlier?", "{s} before that", "{s} earlier"] if back else ["and {s} later?", "{s} after that", "{s} later"], s=s)
                x += datetime.timedelta(days=(-1 if back else 1) * n * m)
                out = d.py(f'd = d {"-" if back else "+"} timedelta({u}s={n})\nprint(d.strftime("{SHOW}"))')
            d.say(f"It is {out}." if "," in out else f"It is a {out}.", [out])
        return
    y = x + datetime.timedelta(days=r.randint(10, 900))
    user(d, ["number of days from {x} to {y}", "days between {x} and {y}?", "from {x} until {y}, how many days", "I was away from {x} to {y}, how many days is that"], x=written(r, x), y=written(r, y))
    v = d.py(f"from datetime import date\nstart, end = {py(x)}, {py(y)}\nprint((end - start).days)")
    d.say(f"It is {v} days.", [v])
    for _ in range(r.choice([1, 2, 3])):
        k = r.randrange(4)
        if k == 0:
            user(d, ["in weeks?", "how many weeks is that", "and in weeks"])
            out = d.py(f"print(round({v} / 7, 2))")
            d.say(f"That is {out} weeks.", [out])
        elif k == 1 and r.p(0.5):
            n = r.choice([24, 7, 8, 12, 60, r.randint(2, 90)])
            user(d, ["times {n}?", "{n} times that", "multiply by {n}", "at {n} a day?", "{n} per day, total"], n=n)
            out = d.py(f"print({v} * {n})")
            d.say(f"That is {out}.", [out])
        elif k == 1:
            user(d, ["in hours?", "and hours", "how many hours is that"])
            out = d.py(f"print({v} * 24)")
            d.say(f"That is {out} hours.", [out])
        elif k == 2:
            y = x + datetime.timedelta(days=r.randint(10, 900))
            user(d, ["and until {y} instead", "to {y}?", "what about {y} as the end", "no, until {y}"], y=written(r, y))
            v = d.py(f"end = {py(y)}\nprint((end - start).days)")
            d.say(f"It is {v} days.", [v])
        else:
            x = y - datetime.timedelta(days=r.randint(10, 900))
            user(d, ["and from {x} instead", "starting on {x}?", "what if I count from {x}"], x=written(r, x))
            v = d.py(f"start = {py(x)}\nprint((end - start).days)")
            d.say(f"It is {v} days.", [v])
