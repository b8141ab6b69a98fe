"""Stories of tales.py whose events are products: so many at so much each, boxes of so many, hours at a speed; the program takes them in their order, a line for each."""
import re
from fractions import Fraction
from core import family
from pools import NAMES
from talelines import OWNED
from tales import ask, aside, number, put, say, some_names
from relating import GUARD

BUYS = "notebooks pens apples rolls tickets stamps candles bulbs cups plants magazines cards bottles tins brushes batteries".split()
WORK = ["worked {n} hours at {p}", "mowed {n} lawns for {p} each", "sold {n} cakes at {p}", "gave {n} lessons, {p} each", "walked the dog {n} times for {p} a time", "washed {n} cars at {p} a car", "sold {n} old books for {p} apiece"]
GOALS = ["a tent", "new skates", "a guitar", "a camera", "the concert", "a bike light", "a microscope", "the trip", "a jacket", "headphones"]


def price(r, hi=30):
    return Fraction(r.choice([r.randint(2, hi) * 100, r.randint(4, 2 * hi) * 50, r.randint(100, hi * 100), r.randint(20, hi * 20) * 5]), 100)


def shown(x):
    return str(x) if x.denominator == 1 else f"{float(x):.2f}"


def code(x):
    return f"{float(x):g}" if x < 10 ** 5 else str(float(x))


@family("stories", 3.0)
def tale_purse(d):
    """Money that comes and goes in products."""
    r = d.r
    me = r.p(0.6)
    A = r.pick(NAMES).split()[0]
    S, he = ("i", "i") if me else (A, r.choice(["he", "she"]))
    left = Fraction(r.choice([20, 30, 40, 50, 60, 80, 100, 120, 150, 200, r.randint(15, 300)]))
    bits = [put(r.pick(["{S} had {n} euros", "{S} started with {n}", "{S} has {n} in the purse", "with {n} to spend", "a purse with {n} euros in it", "{S} took {n} along"]), S=S, n=GUARD(str(left)))]
    lines = [f"money = {left}"]
    for _ in range(r.choice([2, 2, 3, 3, 4])):
        k = r.random()
        n, p = r.randint(2, 9), price(r, 12)
        if k < 0.45 and n * p < left:
            bits.append(put(r.pick(["{S} bought {n} {w} at {p} each", "{n} {w} for {p} apiece", "{n} {w} cost {p} each", "{S} paid {p} each for {n} {w}", "then {n} {w}, {p} a piece"]), S=he, n=number(r, n), p=GUARD(shown(p)), w=r.choice(BUYS)))
            lines.append(f"money -= {n} * {code(p)}")
            left -= n * p
        elif k < 0.65:
            q = price(r, 25)
            if q >= left:
                continue
            bits.append(put(r.pick(["{S} spent {p} on lunch", "{p} for the bus", "a book for {p}", "{S} gave {p} to a friend", "{p} went for parking"]), S=he, p=GUARD(shown(q))))
            lines.append(f"money -= {code(q)}")
            left -= q
        elif k < 0.88:
            bits.append(put("{S} " + r.choice(WORK), S=he, n=number(r, n), p=GUARD(shown(p))))
            lines.append(f"money += {n} * {code(p)}")
            left += n * p
        else:
            q = Fraction(r.choice([5, 10, 15, 20, 25, 30]))
            bits.append(put(r.pick(["grandma gave {p}", "{S} found {p}", "{p} came back from a friend", "a refund of {p}"]), S=he, p=str(q)))
            lines.append(f"money += {q}")
            left += q
    if len(lines) < 3:
        return tale_purse(d)
    aside(r, bits, A, 0.15)
    k = r.random()
    if k < 0.62:
        lines.append("print(round(money, 2))")
        ask(d, bits, put(r.pick(["what's left", "how much is left", "how much does {S} have now", "money left", "the rest", "what remains of it", "how much in the end"]), S=S))
        return say(d, ["{out} is left.", "That leaves {out}.", "{out}."], d.py("\n".join(lines)))
    goal = Fraction(max(int(left) + r.choice([-12, -5, -1, 3, 8, 20, 45]), 3))
    g = r.choice(GOALS)
    if k < 0.82 and goal > left:
        lines.append(f"print(round({goal} - money, 2))")
        ask(d, bits, put(r.pick(["{g} costs {n}. how much is missing", "how much more for {g} at {n}", "missing for {g} ({n})", "{g} is {n}, what's still needed"]), g=g, n=GUARD(str(goal))))
        return say(d, ["{out} is missing.", "{out} more.", "Still {out}."], d.py("\n".join(lines)))
    lines += [f'print("yes" if money >= {goal} else "no", round(money, 2))']
    ask(d, bits, put(r.pick(["is it enough for {g} at {n}", "can {S} buy {g} for {n} now", "will {n} for {g} be possible", "{g} costs {n}: enough"]), g=g, n=GUARD(str(goal)), S=S))
    out = d.py("\n".join(lines)).split()
    d.say(r.choice(["{a}: {b} is there.", "The answer is {a}, there are {b}."]).format(a=out[0], b=out[1]), out)


@family("stories", 2.4)
def tale_boxes(d):
    """Boxes, trays and dozens in and out."""
    r = d.r
    A = r.pick(NAMES).split()[0]
    w = r.choice("eggs bulbs screws cups bottles tiles plums cards pencils rolls".split())
    n = total = r.randint(0, 9) * 10 + r.randint(5, 60)
    bits = [put(r.pick(["{n} {w} are in stock", "a shop has {n} {w}", "{A} has {n} {w}", "{n} {w} on the shelf", "the store begins with {n} {w}"]), n=number(r, n), w=w, A=A)]
    lines = [f"n = {n}"]
    for _ in range(r.choice([2, 3, 3, 4])):
        k, size = r.randint(2, 9), r.choice([6, 8, 10, 12, 15, 20, 24])
        box = r.choice(["boxes", "trays", "packs", "crates", "bags"])
        dozen = size == 12 and r.p(0.6)
        p = r.random()
        if p < 0.45 or k * size >= total:
            bits.append(put(r.pick(["{k} {b} of {s} arrive", "a delivery of {k} {b} with {s} each", "{k} {b} come in, {s} in each", "{A} buys {k} {b} of {s}"]) if not dozen else r.pick(["{k} dozen arrive", "another {k} dozen come", "{A} buys {k} dozen"]), k=number(r, k), b=box, s=GUARD(str(size)), A=A))
            lines.append(f"n += {k} * {size}")
            total += k * size
        elif p < 0.8:
            bits.append(put(r.pick(["{k} {b} of {s} are sold", "{k} {b} with {s} each go out", "{k} {b} of {s} were faulty", "a customer takes {k} {b} of {s}"]) if not dozen else r.pick(["{k} dozen are sold", "{k} dozen go to a hotel", "a cafe takes {k} dozen"]), k=number(r, k), b=box, s=GUARD(str(size))))
            lines.append(f"n -= {k} * {size}")
            total -= k * size
        else:
            m = r.randint(1, min(40, total - 1))
            bits.append(put(r.pick(["{m} break", "{m} are lost", "{m} single ones are sold", "{m} were taken home"]), m=number(r, m)))
            lines.append(f"n -= {m}")
            total -= m
    aside(r, bits, A, 0.15)
    if r.p(0.75):
        lines.append("print(n)")
        ask(d, bits, put(r.pick(["how many {w} now", "what's in stock", "how many are left", "{w} in the end", "how many {w} are there then", "count them now"]), w=w))
        return say(d, ["{out} {w}.", "There are {out}.", "{out} are left."], d.py("\n".join(lines)), w=w)
    size = r.choice([6, 10, 12, 20])
    lines.append(f"print(n // {size}, n % {size})")
    ask(d, bits, put(r.pick(["how many full boxes of {s} is that, and how many over", "packed by {s}: full packs and the rest", "full trays of {s}, and single ones left"]), s=GUARD(str(size))))
    out = d.py("\n".join(lines)).split()
    d.say(r.choice(["{a} full ones and {b} over.", "{a}, and {b} are left over."]).format(a=out[0], b=out[1]), out)


@family("stories", 2.0)
def tale_legs(d):
    """A way in parts, each with its time and its speed."""
    r = d.r
    A = r.pick(NAMES).split()[0]
    parts, way, time = [], Fraction(0), Fraction(0)
    kmh = r.choice([(4, 6, "walked"), (12, 25, "cycled"), (50, 120, "drove"), (70, 110, "drove"), (8, 13, "ran")])
    lines = ["km = 0", "hours = 0"]
    for _ in range(r.choice([2, 2, 3])):
        h, v = r.choice([Fraction(1, 2), Fraction(1), Fraction(3, 2), Fraction(2), Fraction(3), Fraction(5, 2), Fraction(1, 4), Fraction(3, 4)]), r.randint(kmh[0], kmh[1])
        t = {Fraction(1, 2): "half an hour", Fraction(1): "an hour", Fraction(3, 2): "an hour and a half", Fraction(1, 4): "15 minutes", Fraction(3, 4): "45 minutes"}.get(h, f"{float(h):g} hours")
        parts.append(put(r.pick(["{t} at {v} km/h", "{S} {did} {t} at {v} km/h", "{t} with {v} km/h", "then {t} at {v}"] if parts else ["{S} {did} {t} at {v} km/h", "{t} at {v} km/h", "first {t} at {v} km/h"]), S=A, did=kmh[2], t=GUARD(t), v=GUARD(str(v))))
        lines += [f"km += {float(h):g} * {v}", f"hours += {float(h):g}"]
    if r.p(0.3):
        m = r.choice([10, 15, 20, 30])
        parts.insert(1, f"a break of {m} minutes")
        lines.insert(4, f"hours += {m} / 60")
    k = r.random()
    if k < 0.45:
        lines = [x for x in lines if "hours" not in x] + ["print(round(km, 2))"]
        ask(d, parts, r.pick(["how far altogether", "how many km in all", "the whole way", "total distance", "kilometres in the end"]))
        return say(d, ["{out} km.", "That is {out} km.", "Together {out} km."], d.py("\n".join(lines)))
    if k < 0.65:
        lines = [x for x in lines if "km" not in x] + ["print(round(hours, 2))"]
        ask(d, parts, r.pick(["how many hours altogether", "hours on the way, breaks too", "time in hours"]))
        return say(d, ["{out} hours.", "It took {out} hours."], d.py("\n".join(lines)))
    lines.append("print(round(km / hours, 2))")
    ask(d, parts, r.pick(["average speed, breaks included", "mean speed of the whole", "what's the average speed over all of it", "average in km/h with everything counted"]))
    say(d, ["{out} km/h.", "The average is {out} km/h."], d.py("\n".join(lines)))


@family("stories", 2.2)
def tale_between(d):
    """What goes from one person to another."""
    r = d.r
    who = some_names(r, r.choice([2, 2, 2, 3]))
    me = r.p(0.35)
    names = ["i" if me and k == 0 else w for k, w in enumerate(who)]
    var = ["mine" if n == "i" else w.lower() for n, w in zip(names, who)]
    v = {w: r.randint(3, 60) for w in who}
    i = r.choice(OWNED)
    has = lambda n: "have" if n == "i" else "has"
    bits = [put(r.pick(["{a} {h} {n} {i}", "{a} {h} {n}", "{a} {h} {n} {i}"]) if k else put("{a} {h} {n} {i}"), a=n, h=has(n), n=number(r, v[w]), i=i) for k, (n, w) in enumerate(zip(names, who))]
    lines = [f"{x} = {v[w]}" for x, w in zip(var, who)]
    for _ in range(r.choice([1, 1, 2, 2, 3])):
        a, b = r.sample(range(len(who)), 2)
        if v[who[a]] < 2:
            continue
        m, way = r.randint(1, v[who[a]] - 1), r.p(0.6)
        bits.append(put(r.pick(["{a} gave {b} {n}", "{n} went from {a} to {b}", "{a} handed {n} over to {b}", "{a} lost {n} to {b}"]) if way else r.pick(["{b} took {n} from {a}", "{b} got {n} of {a}'s", "{b} won {n} from {a}"]), a=names[a], b=names[b], n=number(r, m)).replace("from i ", "from me ").replace("to i", "to me").replace("gave i ", "gave me ").replace("of i's", "of mine"))
        bits[-1] = re.sub(r"\bfrom i$", "from me", bits[-1])
        lines += [f"{var[a]} -= {m}", f"{var[b]} += {m}"]
        v[who[a]] -= m
        v[who[b]] += m
    if len(lines) == len(who):
        return tale_between(d)
    aside(r, bits, who[-1], 0.12)
    k = r.random()
    if k < 0.6:
        j = r.randrange(len(who))
        lines.append(f"print({var[j]})")
        ask(d, bits, put(r.pick(["how many {h} {a} now", "how many does that leave {b}", "and {a}'s number now" if names[j] != "i" else "my number now", "what {h} {a} in the end"]), h=has(names[j]), a=names[j], b="me" if names[j] == "i" else names[j]))
        return say(d, ["{out} {i}.", "That makes {out}.", "{out}."], d.py("\n".join(lines)), i=i)
    if k < 0.8:
        lines.append("print(" + ", ".join(var) + ")")
        ask(d, bits, r.pick(["how many has each now", "who has how many", "all their numbers in the end", "what does everybody have then"]))
        out = d.py("\n".join(lines)).split()
        return d.say(", ".join(f"{'you have' if n == 'i' else n + ' has'} {x}" for n, x in zip(names, out)).replace("you", "You", 1) + ".", out)
    lines.append(f"print(abs({var[0]} - {var[1]}))")
    ask(d, bits, put(r.pick(["what's the difference between {a} and {b} now", "how far apart are {a} and {b} then", "by how many does one of {a} and {b} lead"]), a="me" if me else who[0], b=who[1]))
    say(d, ["{out} {i}.", "It is {out}.", "{out}."], d.py("\n".join(lines)), i=i)
