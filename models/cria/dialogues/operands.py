"""A computation whose own numbers are put right, swapped or joined differently: the whole of it is computed again."""
from core import family
from threads import chat, say, user
from values import ORDINAL

OPS = {"+": ("plus", "add"), "-": ("minus", "subtract"), "*": ("times", "multiply"), "/": ("divided by", "divide")}
IS = ["The result is {out}.", "That is {out}.", "It is {out}.", "Then it is {out}."]
ASK = ["{e}", "what is {e}", "{e}?", "compute {e}", "how much is {e}", "{e} please", "calculate {e}", "I need {e}", "work out {e}", "{e} = ?"]
OLDNEW = ["{n} not {o}", "sorry, {n} instead of {o}", "{n}, not {o}", "the {o} should be {n}", "I meant {n} where I wrote {o}", "oops, the {o} is a {n}", "change the {o} to {n}", "not {o}, {n}", "{o} was wrong, {n}", "make the {o} a {n}", "replace {o} by {n}", "with {n} for {o}", "that {o} is really {n}", "no, {n} rather than {o}", "it's {n}, not {o}, again please", "swap the {o} for {n}", "{n} in place of the {o}"]
PLACE = ["the {w} number is {n}", "make the {w} one {n}", "the {w} should be {n}", "with {n} as the {w} number", "change the {w} number to {n}", "{n} for the {w} one", "the {w} one is {n}, sorry"]
OTHEROP = ["{w} instead", "I meant {w}", "no, {w}", "use {w} instead", "and with {w}?", "{w}, not {v}", "the same with {w}", "now {w} instead of {v}"]
SWAP = ["the other way round", "swap the two", "the two the other way round", "in reverse: the second first", "swapped", "and the other way around?", "exchange the numbers"]
BOTH = [("{k} more for each number|add {k} to both numbers first|both numbers plus {k}, then again|with {k} added to each", "({a} + {k})", "({b} + {k})"), ("both numbers doubled first|double both numbers first, then|with both numbers twice as big", "({a} * 2)", "({b} * 2)"), ("the first one doubled|double only the first number|with twice the first", "({a} * 2)", "{b}"), ("the second one doubled|double only the second number|with twice the second", "{a}", "({b} * 2)"), ("the first number halved|half the first, then again|with half of the first", "({a} / 2)", "{b}"), ("the first one squared|square the first number before|first number squared", "({a} ** 2)", "{b}"), ("the second one squared|square the second number before", "{a}", "({b} ** 2)"), ("{k} more for the first number|the first plus {k}|first number up by {k}", "({a} + {k})", "{b}"), ("{k} less for the second number|the second minus {k}|second number down by {k}", "{a}", "({b} - {k})")]


def show(e):
    return f"print(round({e}, 2))" if "/" in e or "." in e else f"print({e})"


@family("turns", 14.0)
def own_numbers(d):
    r = d.r
    op = r.choice(list(OPS))
    draw = lambda: r.choice([r.int(12, 999), r.randint(12, 99), r.randint(101, 400)])
    n = r.choice([2, 2, 3, 3, 4]) if op in "+*" else r.choice([2, 2, 3])
    x = list(dict.fromkeys(draw() for _ in range(n)))
    if len(x) < 2:
        x = [47, 12]
    word = r.p(0.6)
    told = lambda v: (f" {OPS[op][0]} " if word else r.choice([f" {op} ", f" {op} ", op])).join(str(a) for a in v)
    text = told(x)
    if op == "+" and r.p(0.25):
        text = r.choice(["the sum of ", "all of "]) + ", ".join(map(str, x[:-1])) + " and " + str(x[-1])
    if op == "*" and r.p(0.2):
        text = "the product of " + ", ".join(map(str, x[:-1])) + " and " + str(x[-1])
    user(d, ASK, e=text)
    say(d, d.py(show(f" {op} ".join(map(str, x)))))
    for _ in range(r.choice([1, 2, 2, 3, 3])):
        k = r.random()
        if k < 0.42:
            i = r.randrange(len(x))
            new = draw()
            if new in x:
                continue
            user(d, OLDNEW, n=new, o=x[i])
            x[i] = new
        elif k < 0.56:
            i = r.randrange(len(x))
            new = draw()
            if new in x:
                continue
            w = "last" if i == len(x) - 1 and r.p(0.4) else ORDINAL[i + 1]
            user(d, PLACE, n=new, w=w)
            x[i] = new
        elif k < 0.7:
            o = r.choice([q for q in OPS if q != op])
            user(d, OTHEROP, w=OPS[o][0], v=OPS[op][0])
            op = o
        elif k < 0.78 and len(x) == 2:
            user(d, SWAP)
            x = x[::-1]
        elif k < 0.88 and len(x) == 2:
            q, a, b = r.choice(BOTH)
            m = r.randint(2, 9)
            user(d, q.split("|"), k=m)
            e = f"{a} {op} {b}".replace("{a}", str(x[0])).replace("{b}", str(x[1])).replace("{k}", str(m))
            say(d, d.py(show(e)), IS)
            break
        elif k < 0.94 and len(x) < 5:
            new = draw()
            if new in x or op not in "+*":
                continue
            user(d, ["and {n} as well", "with {n} too", "{n} also belongs in it", "I forgot {n}", "plus the {n} I forgot" if op == "+" else "I left out {n}", "one more number: {n}"], n=new)
            x.append(new)
        elif len(x) > 2:
            i = r.randrange(len(x))
            user(d, ["without the {o}", "leave out {o}", "the {o} doesn't belong there", "drop the {o}", "no {o}"], o=x[i])
            x.pop(i)
        else:
            chat(d)
            continue
        say(d, d.py(show(f" {op} ".join(map(str, x)))), IS)


# ---- a formula by its name whose quantities are named ---------------------------------------------------------------------------------------
NAMED = [
    ("a rectangle", "area", "{length} * {width}", dict(length=(2, 90), width=(2, 90))), ("a rectangle", "perimeter", "2 * ({length} + {width})", dict(length=(2, 90), width=(2, 90))), ("a box", "volume", "{length} * {width} * {height}", dict(length=(2, 40), width=(2, 40), height=(2, 40))), ("a trip", "cost", "{km} * {litres} / 100 * {price}", dict(km=(50, 900), litres=(4, 12), price=(1, 3))), ("a loan", "interest for a year", "{amount} * {rate} / 100", dict(amount=(500, 90000), rate=(1, 12))), ("a job", "pay", "{hours} * {wage}", dict(hours=(2, 60), wage=(10, 60))), ("an order", "total", "{pieces} * {price} + {shipping}", dict(pieces=(2, 40), price=(2, 90), shipping=(3, 15))), ("a savings plan", "final sum", "{monthly} * {months} + {start}", dict(monthly=(20, 500), months=(3, 60), start=(100, 5000))), ("a triangle", "area", "{base} * {height} / 2", dict(base=(2, 90), height=(2, 90))), ("a trip", "time in hours", "{distance} / {speed}", dict(distance=(20, 900), speed=(20, 130))), ("a class", "number of books", "{pupils} * {books}", dict(pupils=(10, 35), books=(2, 9))), ("a party", "number of drinks", "{guests} * {drinks} + {spare}", dict(guests=(5, 90), drinks=(2, 6), spare=(2, 20))), ("a phone plan", "yearly cost", "12 * {fee} + {minutes} * {cents} / 100", dict(fee=(5, 50), minutes=(50, 900), cents=(2, 29))), ("a room", "paint in litres", "2 * ({length} + {width}) * {height} / {coverage}", dict(length=(3, 9), width=(3, 9), height=(2, 4), coverage=(5, 12))), ("a company", "profit", "{income} - {costs} - {tax}", dict(income=(5000, 90000), costs=(500, 4000), tax=(100, 900))),
]
SET = ["{k} {v}", "{k}: {v}", "{k} = {v}", "{k} is {v}"]
TO = ["and with {k} {v}?", "{k} {v} instead", "change the {k} to {v}", "no, {k} {v}", "the {k} is {v}, sorry", "what if the {k} were {v}", "{k} is {v} now", "with a {k} of {v}", "make the {k} {v}", "same but {k} {v}", "not {k} {o}, {v}", "if the {k} goes to {v}"]
UPDOWN = [("{k} up by {n}|{n} more {k}|raise the {k} by {n}|and if the {k} is {n} more", "+"), ("{k} down by {n}|{n} less {k}|lower the {k} by {n}|and if the {k} is {n} less", "-"), ("double the {k}|twice the {k}|with the {k} doubled|if the {k} doubles", "2"), ]


@family("turns", 9.0)
def named_numbers(d):
    r = d.r
    thing, what, e, ranges = r.choice(NAMED)
    v = {k: r.int(*x) for k, x in ranges.items()}
    f = r.choice(SET)
    told = r.choice([", ", ", ", "; ", " and "]).join(f.replace("{k}", k).replace("{v}", str(x)) for k, x in v.items())
    user(d, [f"{what} of {thing} with {{t}}", f"{thing}: {{t}}. {what}?", f"{{t}}, what's the {what}", f"{thing} has {{t}}; {what}?", f"the {what} for {{t}}", f"{what}? {{t}}"], t=told)

    def go():
        c = e
        for k, x in v.items():
            c = c.replace("{" + k + "}", str(x))
        out = d.py(show(c))
        d.say(r.choice([f"The {what} is {out}.", f"That is {out}.", f"It is {out}."]), [out])
        return out
    outs = [go()]
    for _ in range(r.choice([1, 2, 2, 3])):
        k = r.random()
        key = r.choice(list(v))
        if k < 0.55:
            x = r.int(*ranges[key])
            if x == v[key]:
                continue
            user(d, TO if isinstance(v[key], int) else [t for t in TO if "{o}" not in t], k=key, v=x, o=v[key])
            v[key] = x
        elif k < 0.75:
            q, sign = r.choice(UPDOWN)
            n = r.randint(1, 9)
            if not isinstance(v[key], int) or sign == "-" and v[key] - n < 1:
                continue
            user(d, q.split("|"), k=key, n=n)
            v[key] = f"({v[key]} * 2)" if sign == "2" else f"({v[key]} {sign} {n})"      # the code does the sum
        elif k < 0.9 and len(outs) > 1:
            a, b = outs[-2], outs[-1]
            if a == b or "-" in a + b:
                continue
            user(d, ["what's the difference to before", "how much does that change it", "difference of the two", "by how much did it change", "the bigger minus the smaller"])
            out = d.py(show(f"abs({b} - {a})"))
            d.say(r.choice([f"The difference is {out}.", f"That is {out}."]), [out])
            break
        else:
            chat(d)
            continue
        outs.append(go())
