"""More kinds of questions for Python in everyday words: money, household, measures, roads and clocks, people and chance.  The form is that of asks.py;
now and then a fact stands beside the question that has nothing to do with it."""
import re
from asks import D, I, M, W, clock, ints, one_of, plain, text
from core import family, fill, noisy
from pools import CITIES, ITEMS, NAMES, WORDS

# What people say beside their question.
ASIDE = ["I'm {n} and live in {C}.", "My neighbour {N} has {n} cats.", "It's raining here.", "I have been at this for {n} hours.", "{N} says hello.", "My phone is at {n}%.", "We moved to {C} {n} years ago.", "I'm writing from {C}.", "There are {n} people in this office.", "My bus leaves in {n} minutes.", "{N} is {n} years old by the way.", "I slept {n} hours.",
         "I just bought a {w}.", "My {w} broke yesterday.", "The {w} is blue, if that matters.", "{N} and {M} are arguing about this.", "I asked {N} but got no answer.", "My old calculator had {n} keys.", "This is question {n} on my list.", "I'm in room {n}."]


def aside(r):
    t = r.choice(ASIDE)
    for k, f in (("{n}", lambda: str(r.randint(2, 90))), ("{C}", lambda: r.pick(CITIES)), ("{N}", lambda: r.pick(NAMES)), ("{M}", lambda: r.pick(NAMES)), ("{w}", lambda: r.pick(WORDS))):
        t = t.replace(k, f())
    return t


def row(j, group, asks, code, says, slots, share=0.05):
    """A family as asks.row makes it; figures beside a sign stay figures, an answer names nothing that was not said, an aside at times."""
    asks_list, says_list = asks.split("|"), says.split("|")

    @family(group, 1.0, f"ask_{j}")
    def f(d):
        r = d.r
        ask = r.pick(asks_list)
        vals = {k: g(d) for k, g in slots.items()}
        spoken = {k: str(v[0]) if isinstance(v[0], (int, float)) and re.search(r"\{%s\}[%%^/:*°]|[/^:*=-]\{%s\}" % (k, k), ask) else v[1] for k, v in vals.items()}
        t = fill(ask, spoken, guard=True)
        if r.p(0.35):
            t = t[:1].upper() + t[1:] if t[:1].islower() else t
            t += "?" if r.p(0.5) and t[-1] not in "?.!=" else ""
        t = noisy(r, t)
        if r.p(share):
            t = f"{aside(r)} {t[:1].upper() + t[1:]}" if r.p(0.75) else f"{t.rstrip('.')}{'' if t[-1:] in '?!' else '.'} {aside(r)}"
        d.user(t)
        out = d.py(fill(code, {k: v[0] for k, v in vals.items()}))
        named = set(re.findall(r"\{(\w+)\}", ask)) | {"out"}
        can = [x for x in says_list if set(re.findall(r"\{(\w+)\}", x)) <= named] or ["It is {out}."]
        d.say(fill(r.choice(can), dict({k: str(v[0]) for k, v in vals.items()}, out=out)), [out])


def european(lo, hi):
    """Dots for thousands and a comma for cents, as on the continent."""
    def f(d):
        x = round(d.r.uniform(lo, hi), 2)
        whole, cents = f"{x:,.2f}".split(".")
        return x, whole.replace(",", ".") + "," + cents
    return f


def round_sum(d):
    """A big round amount as it is said: 2k, 1.5 million, 250 thousand."""
    r = d.r
    k = r.randrange(5)
    if k == 0:
        n = r.randint(1, 99)
        return n * 1000, f"{n}k"
    if k == 1:
        n = r.randint(2, 90)
        return n * 100000, f"{n / 10:g} million"
    if k == 2:
        n = r.randint(2, 900)
        return n * 1000, f"{n} thousand"
    if k == 3:
        n = r.randint(1, 9)
        return n * 1000 + 500, f"{n}.5k"
    n = r.randint(2, 20)
    return n * 10 ** 6, f"{n}m" if r.p(0.3) else f"{n} million"


n, s, c, A, i, w = I(2, 999), I(2, 12), I(2, 95), W(NAMES), W(ITEMS), W(WORDS)
few = I(2, 9)
rate = one_of((1, "1"), (2, "2"), (3, "3"), (4, "4"), (5, "5"), (6, "6"), (2.5, "2.5"), (3.5, "3.5"), (1.5, "1.5"), (4.25, "4.25"), (7, "7"), (0.5, "0.5"), (8, "eight"), (12, "12"))
years = I(2, 30)
R = [
    # money and percent
    ("stories", "loan of {N} at {c}% for {y} years, what's the monthly payment|I borrow {N} at {c} percent and pay back over {y} years. per month?|mortgage: {N}, {c}% a year, {y} years, monthly rate?|how much a month for {N} at {c}%, {y} years (annuity)|monthly instalment for a {y} year loan of {N}, interest {c}%", "r = {c} / 100 / 12\nn = {y} * 12\nprint(round({N} * r / (1 - (1 + r) ** -n), 2))", "The monthly payment is {out}.|It is {out} a month.", dict(N=I(1000, 400000), c=rate, y=years)),
    ("stories", "loan of {N} at {c}% for {y} years, how much interest in all|total interest on {N} over {y} years at {c}% with monthly payments|what do I pay the bank on top of {N}: {c} percent, {y} years, monthly rates", "r = {c} / 100 / 12\nn = {y} * 12\nrate = {N} * r / (1 - (1 + r) ** -n)\nprint(round(rate * n - {N}, 2))", "The interest is {out} in all.|That is {out}.", dict(N=I(1000, 300000), c=rate, y=years)),
    ("stories", "I put {p} aside every month at {c}% a year (monthly interest), after {y} years?|saving {p} a month, {c} percent yearly compounded monthly, {y} years|{p} monthly into a fund with {c}% a year for {y} years, end value?", "r = {c} / 100 / 12\nv = 0\nfor m in range({y} * 12):\n    v = (v + {p}) * (1 + r)\nprint(round(v, 2))", "You have {out}.|That is {out}.", dict(p=I(20, 900), c=rate, y=years)),
    ("stories", "I put {p} aside each month for {y} years, no interest|{p} a month under the mattress, {y} years|saving {p} monthly, how much in {y} years|what do {p} per month make in {y} years without interest", "print({p} * 12 * {y})", "That is {out}.|You have {out}.", dict(p=I(20, 900), y=years)),
    ("stories", "{N} compounded monthly at {c}% for {y} years|interest is added every month: {N}, {c}% a year, {y} years|{N} at {c} percent, monthly compounding, {y} years later?", "print(round({N} * (1 + {c} / 100 / 12) ** (12 * {y}), 2))", "It becomes {out}.|That is {out}.", dict(N=I(100, 50000), c=rate, y=years)),
    ("stories", "{N} with quarterly compounding, {c}% a year, {y} years|interest paid each quarter: {N} at {c}% for {y} years", "print(round({N} * (1 + {c} / 100 / 4) ** (4 * {y}), 2))", "It becomes {out}.|That is {out}.", dict(N=I(100, 50000), c=rate, y=years)),
    ("stories", "how long until {N} becomes {K} at {c}%|years for {N} to grow to {K} with {c} percent|when is {N} worth {K} at {c}% a year (in years)", "import math\nprint(round(math.log({K} / {N}) / math.log(1 + {c} / 100), 2))", "It takes {out} years.|{out} years.", dict(N=I(100, 5000), K=I(6000, 50000), c=rate)),
    ("stories", "which yearly rate turns {N} into {K} in {y} years|annual growth from {N} to {K} over {y} years in percent|cagr {N} to {K}, {y} years", "print(round((({K} / {N}) ** (1 / {y}) - 1) * 100, 2))", "It is {out} percent a year.|That is {out} percent.", dict(N=I(100, 5000), K=I(6000, 50000), y=years)),
    ("stories", "with {c}% inflation, what does something for {p} cost in {y} years|{p} today, {c} percent inflation, price in {y} years?|inflation {c}% a year: {p} becomes what after {y} years", "print(round({p} * (1 + {c} / 100) ** {y}, 2))", "It costs {out}.|That is {out}.", dict(p=M(2, 900), c=rate, y=years)),
    ("stories", "what is {N} in {y} years worth today at {c}% inflation|{c} percent inflation, {y} years: buying power of {N}|present value of {N} due in {y} years, {c}%", "print(round({N} / (1 + {c} / 100) ** {y}, 2))", "It is worth {out}.|That is {out}.", dict(N=I(500, 90000), c=rate, y=years)),
    ("stories", "first {c}% off, then {b}% off {p}|{p} with {c}% discount and another {b}% on top|two discounts, {c}% and then {b}%, on {p}|{p}, reduced by {c} percent and again by {b} percent", "print(round({p} * (1 - {c} / 100) * (1 - {b} / 100), 2))", "You pay {out}.|That is {out}.", dict(p=M(10, 900), c=one_of((10, "10"), (20, "20"), (15, "15"), (30, "30"), (25, "25"), (50, "50")), b=one_of((5, "5"), (10, "10"), (20, "20"), (15, "15")))),
    ("stories", "{p} up {c}% and then down {c}%|a price of {p} rises {c} percent, then falls {c} percent. where is it|plus {c}% and minus {c}% on {p}", "print(round({p} * (1 + {c} / 100) * (1 - {c} / 100), 2))", "It is {out}.|That is {out}.", dict(p=M(10, 900), c=I(2, 60))),
    ("stories", "how much vat is in {p} at {c}%|{p} gross with {c}% tax, how much of it is tax|the tax inside {p}, {c} percent|{p} including {c}% vat: the vat alone?", "print(round({p} - {p} / (1 + {c} / 100), 2))", "The tax is {out}.|That is {out}.", dict(p=M(10, 900), c=one_of((19, "19"), (7, "7"), (20, "20"), (21, "21"), (25, "25"), (8.1, "8.1"), (5.5, "5.5"), (10, "10")))),
    ("stories", "bought for {a}, sold for {b}, profit in percent|I paid {a} and got {b}. gain in %|{a} in, {b} out, return in percent|margin on cost: bought at {a}, sold at {b}", "print(round(({b} - {a}) / {a} * 100, 2))", "The gain is {out} percent.|That is {out} percent.", dict(a=M(5, 300), b=M(300, 900))),
    ("stories", "cost {a}, I want {c}% profit, selling price?|markup of {c}% on {a}|sell with {c} percent gain, I paid {a}|{a} cost price plus {c}% margin on it", "print(round({a} * (1 + {c} / 100), 2))", "The price is {out}.|That is {out}.", dict(a=M(5, 300), c=I(5, 90))),
    ("stories", "{k} shares at {a}, now {b} each, gain?|I hold {k} shares bought at {a}, they stand at {b}. profit|{k} stocks, from {a} to {b} per share, how much did I make", "print(round({k} * ({b} - {a}), 2))", "The gain is {out}.|That is {out}.", dict(k=I(2, 300), a=M(5, 90), b=M(90, 200))),
    ("stories", "commission of {c}% on sales of {N}|I get {c} percent of {N}|my {c}% share of {N} in sales|{c}% provision for {N}", "print(round({N} * {c} / 100, 2))", "That is {out}.|You get {out}.", dict(N=I(500, 90000), c=one_of((2, "2"), (3, "3"), (5, "5"), (7.5, "7.5"), (12, "12"), (1.5, "1.5")))),
    ("stories", "base pay {a} plus {c}% of {N} sales|{a} fixed and {c} percent of {N}, pay?|salary {a}, commission {c}% on {N}, total", "print(round({a} + {N} * {c} / 100, 2))", "That is {out}.|The total is {out}.", dict(a=I(800, 3000), N=I(5000, 90000), c=one_of((2, "2"), (3, "3"), (5, "5"), (8, "8")))),
    ("stories", "overtime: {h} hours at {p}, the last {k} with 50% extra|{h} h worked, {p} an hour, {k} of them paid one and a half times|{p}/hour, {h} hours, of which {k} are overtime at 150%", "print(round(({h} - {k}) * {p} + {k} * {p} * 1.5, 2))", "The pay is {out}.|That is {out}.", dict(h=I(40, 60), p=M(10, 40), k=I(2, 15))),
    ("stories", "{a} a year, hourly at {h} hours a week and 52 weeks|yearly salary {a}, {h}h week, per hour?|what's {a} a year per hour, {h} hours weekly", "print(round({a} / (52 * {h}), 2))", "That is {out} an hour.", dict(a=I(20000, 120000), h=one_of((40, "40"), (35, "35"), (38, "38"), (37.5, "37.5")))),
    ("stories", "{p} an hour, {h} hours a week, per year with 52 weeks?|yearly pay at {p}/h and {h} hours a week|hourly {p}, {h} h weekly, annual salary", "print(round({p} * {h} * 52, 2))", "That is {out} a year.", dict(p=M(10, 60), h=I(10, 45))),
    ("stories", "{a} euros at {x} dollars per euro|how many dollars for {a} euros if one is {x}|change {a} euro, rate {x} dollars|exchange rate {x}: {a} euros in dollars", "print(round({a} * {x}, 2))", "That is {out} dollars.", dict(a=M(5, 2000), x=one_of((1.08, "1.08"), (1.12, "1.12"), (1.05, "1.05"), (1.17, "1.17"), (1.0945, "1.0945")))),
    ("stories", "{a} dollars back into euros, one euro is {x} dollars|how many euros are {a} dollars at {x} dollars per euro|rate {x} dollars to the euro, I have {a} dollars", "print(round({a} / {x}, 2))", "That is {out} euros.", dict(a=M(5, 2000), x=one_of((1.08, "1.08"), (1.12, "1.12"), (1.05, "1.05"), (1.17, "1.17"), (1.0945, "1.0945")))),
    ("stories", "{a} changed at {x} with {c}% fee|{c} percent fee on exchanging {a} at a rate of {x}, what do I get", "print(round({a} * (1 - {c} / 100) * {x}, 2))", "You get {out}.|That is {out}.", dict(a=I(50, 5000), x=D(9, 2), c=one_of((1, "1"), (2, "2"), (3, "3"), (1.5, "1.5")))),
    ("stories", "bill {P}, {s} people, {c}% tip, each?|{s} of us, {P} on the bill, {c} percent tip on top. what does everybody pay|split {P} plus {c}% tip by {s}|dinner was {P}, tip {c}%, {s} friends: share?", "print(round({P} * (1 + {c} / 100) / {s}, 2))", "Each pays {out}.|That is {out} each.", dict(P=M(20, 600), s=I(2, 12), c=one_of((10, "10"), (15, "15"), (18, "18"), (20, "20"), (5, "5"), (12, "12")))),
    ("stories", "{A} pays {a}, {B} {b} and {C} nothing, what does {C} owe if we split evenly|three of us: {A} paid {a}, {B} paid {b}. a third of it?|{A} spent {a}, {B} {b}, shared by three, each share", "print(round(({a} + {b}) / 3, 2))", "Each share is {out}.|That is {out}.", dict(A=A, B=A, C=A, a=M(5, 200), b=M(5, 200))),
    ("stories", "{A} paid {a} and {B} {b}; how much must the one who paid less give to the other|two people, {a} and {b} spent, to be even?|{A} put in {a}, {B} {b}. who owes how much for half and half", "print(round(abs({a} - {b}) / 2, 2))", "That is {out}.|{out} evens it out.", dict(A=A, B=A, a=M(5, 200), b=M(5, 200))),
    ("stories", "three for two: {k} {i} at {p} each|pay 2 get 3, I take {k} {i}, {p} a piece|every third one free, {k} {i} for {p} each, total?", "print(round(({k} - {k} // 3) * {p}, 2))", "You pay {out}.|The total is {out}.", dict(k=I(3, 30), p=M(1, 40), i=i)),
    ("stories", "buy one get one half price: {k} {i} at {p}|second one half price, {k} {i}, {p} each. total", "print(round(({k} // 2) * {p} * 1.5 + ({k} % 2) * {p}, 2))", "You pay {out}.|The total is {out}.", dict(k=I(2, 20), p=M(2, 60), i=i)),
    ("stories", "phone: {k} minutes at {x} cents and {b} fixed, bill in euros|{b} euros basic fee plus {k} min at {x} ct each|my plan is {b} a month and {x} cents a minute, I talked {k} minutes", "print(round({b} + {k} * {x} / 100, 2))", "The bill is {out}.|That is {out}.", dict(b=I(5, 40), k=I(20, 900), x=I(2, 29))),
    ("stories", "water costs {p} per cubic metre, I used {x} litres|{x} litres of water at {p} a cubic metre|price for {x} l, one cubic metre is {p}", "print(round({x} / 1000 * {p}, 2))", "It costs {out}.|That is {out}.", dict(x=I(500, 90000), p=M(1, 6))),
    ("stories", "a {a} watt lamp for {h} hours a day, {d} days, kWh?|{a} W running {h} h daily over {d} days, how many kilowatt hours|energy use: {a} watts, {h} hours, {d} days", "print(round({a} * {h} * {d} / 1000, 3))", "That is {out} kWh.", dict(a=I(5, 2500), h=I(1, 20), d=I(2, 365))),
    ("stories", "{a} watts for {h} hours at {p} cents per kWh, cost in euros|a {a} W heater runs {h} h, kWh costs {p} cents. price?|what does {h} hours of a {a} watt device cost at {p} cents a kilowatt hour", "print(round({a} * {h} / 1000 * {p} / 100, 2))", "It costs {out} euros.|That is {out}.", dict(a=I(50, 3000), h=I(2, 200), p=I(15, 55))),
    ("stories", "{x} cigarettes a day, a pack of 20 is {p}, cost a year|smoking {x} a day at {p} per pack of twenty, per year?", "print(round({x} / 20 * {p} * 365, 2))", "It costs {out} a year.", dict(x=I(2, 40), p=M(4, 15))),
    ("stories", "coffee at {p} every working day, {k} weeks, cost|{p} for a coffee 5 days a week, {k} weeks?|one coffee per workday ({p}), how much in {k} weeks", "print(round({p} * 5 * {k}, 2))", "That is {out}.|It costs {out}.", dict(p=M(1, 6), k=I(2, 52))),
    ("stories", "quit a {p} a day habit, saved in a year?|{p} a day adds up to what in a year|if I save {p} daily, after 365 days?", "print(round({p} * 365, 2))", "That is {out}.|You save {out}.", dict(p=M(1, 20))),
    ("stories", "{a} in coins: {x} two-euro, {y} one-euro and {z} fifty-cent coins|I have {x} 2 euro coins, {y} 1 euro coins and {z} 50 cent coins. sum?|{x} twos, {y} ones, {z} halves in euro coins, total", "print({x} * 2 + {y} + {z} * 0.5)", "That is {out} euros.", dict(a=w, x=I(2, 30), y=I(2, 30), z=I(2, 30))),
    ("stories", "{x} quarters, {y} dimes, {z} nickels in dollars|I've got {x} quarters, {y} dimes and {z} nickels|{x} quarters {y} dimes {z} nickels, how much", "print(round({x} * 0.25 + {y} * 0.1 + {z} * 0.05, 2))", "That is {out} dollars.", dict(x=I(2, 40), y=I(2, 40), z=I(2, 40))),
    ("stories", "make {a} cents out of the fewest coins of 50, 20, 10, 5, 2, 1|fewest coins for {a} cents (50 20 10 5 2 1)|how many coins at least for {a} cents with 50, 20, 10, 5, 2 and 1", "n, k = {a}, 0\nfor c in (50, 20, 10, 5, 2, 1):\n    k += n // c\n    n %= c\nprint(k)", "It takes {out} coins.", dict(a=I(3, 99))),
    ("arithmetic", "{a} + {b}, written the european way (comma for cents)|our invoice says {a}, the other {b} (european notation). sum?|add {a} and {b}, commas are decimals here|{a} euro plus {b} euro", "print(round({a} + {b}, 2))", "The sum is {out}.|That is {out}.", dict(a=european(1000, 90000), b=european(1, 9000))),
    ("arithmetic", "{a} euro, {c}% davon/of it|{c}% of {a} euro (comma is the decimal)|take {c} percent of {a} - german number format", "print(round({a} * {c} / 100, 2))", "That is {out}.|It is {out}.", dict(a=european(1000, 90000), c=I(2, 60))),
    ("arithmetic", "split {a} euro by {s}|{a} eur between {s} people, comma = decimal|{s} heirs share {a} euro", "print(round({a} / {s}, 2))", "Each gets {out}.|That is {out}.", dict(a=european(1000, 90000), s=s)),
    ("arithmetic", "{a} divided by {b}|{a} split by {b}|one {b}th of {a}|{a} for {b} people, each", "print({a} / {b})", "The result is {out}.|That is {out} each.", dict(a=round_sum, b=I(2, 40))),
    ("arithmetic", "{a} times {b}|{b} times {a}|{b} payments of {a}|{b} x {a}", "print({a} * {b})", "The result is {out}.|That is {out}.", dict(a=round_sum, b=I(2, 40))),
    ("arithmetic", "{a} minus {b}|{b} less than {a}|{a}, take away {b}|from {a} subtract {b}", "print({a} - {b})", "The result is {out}.|That is {out}.", dict(a=round_sum, b=round_sum)),
    ("arithmetic", "{a} plus {b}|{a} and another {b}|sum of {a} and {b}", "print({a} + {b})", "The result is {out}.|That is {out}.", dict(a=round_sum, b=round_sum)),
    ("arithmetic", "{c}% of {a}|what's {c} percent of {a}|{a}, {c}% of that?", "print({a} * {c} / 100)", "That is {out}.|It is {out}.", dict(a=round_sum, c=c)),
    ("arithmetic", "{a} a year, per month?|{a} annually, what's that monthly|monthly share of {a}", "print(round({a} / 12, 2))", "That is {out} a month.", dict(a=round_sum)),
    ("arithmetic", "{a} people, {c} percent of them vote, {b}% of those vote yes. how many yes|of {a}, {c}% came and {b}% of these stayed. number?", "print({a} * {c} / 100 * {b} / 100)", "That is {out}.|There are {out}.", dict(a=round_sum, c=c, b=c)),
    ("arithmetic", "{k} dozen {i}, how many is that|{k} dozens of {i}|number of {i} in {k} dozen", "print({k} * 12)", "That is {out}.|There are {out} {i}.", dict(k=I(2, 60), i=i)),
    ("arithmetic", "{k} dozen minus {b}|{b} less than {k} dozen|{k} dozen eggs, {b} are broken. how many are good", "print({k} * 12 - {b})", "That is {out}.|There are {out}.", dict(k=I(3, 60), b=I(2, 30))),
    ("arithmetic", "half a dozen times {k}|{k} packs of half a dozen|{k} half dozens", "print({k} * 6)", "That is {out}.|It is {out}.", dict(k=I(2, 90))),
    ("arithmetic", "twice {a} plus half of {b}|double {a} and add half of {b}|2 x {a} + {b}/2", "print(2 * {a} + {b} / 2)", "The result is {out}.|That is {out}.", dict(a=n, b=n)),
    ("arithmetic", "{a} squared minus {b}|square {a} and take away {b}|{a}^2 - {b}", "print({a} ** 2 - {b})", "The result is {out}.|That is {out}.", dict(a=I(3, 99), b=n)),
    ("arithmetic", "a third of {a} plus a quarter of {b}|{a}/3 + {b}/4|add a third of {a} to a quarter of {b}", "print(round({a} / 3 + {b} / 4, 4))", "The result is {out}.|That is {out}.", dict(a=n, b=n)),
    ("arithmetic", "{a} divided by the sum of {b} and {d}|{a} / ({b} + {d})|divide {a} by {b} plus {d} together", "print(round({a} / ({b} + {d}), 4))", "The result is {out}.|That is {out}.", dict(a=I(20, 9000), b=n, d=n)),
    ("arithmetic", "subtract the product of {b} and {d} from {a}|{a} minus {b} times {d}|{a} - {b}*{d}", "print({a} - {b} * {d})", "The result is {out}.|That is {out}.", dict(a=I(500, 9000), b=I(2, 30), d=I(2, 30))),
    ("arithmetic", "what must I add to {a} to get {b}|how much is missing from {a} to {b}|{a} + ? = {b}|the gap between {a} and {b}|from {a} up to {b}, how much", "print({b} - {a})", "You must add {out}.|It is {out}.|{out} is missing.", dict(a=I(2, 900), b=I(1000, 9000))),
    ("arithmetic", "what times {a} gives {b}|{a} x ? = {b}|which number multiplied by {a} makes {b}", "print({b} / {a})", "It is {out}.|That is {out}.", dict(a=I(2, 60), b=I(61, 9000))),
    ("arithmetic", "which number minus {a} is {b}|? - {a} = {b}|I subtract {a} and get {b}, what was it", "print({b} + {a})", "It is {out}.|The number is {out}.", dict(a=n, b=n)),
    ("arithmetic", "which number divided by {a} gives {b}|? / {a} = {b}|I divided by {a} and got {b}, what did I start with", "print({b} * {a})", "It is {out}.|The number is {out}.", dict(a=I(2, 60), b=n)),
    ("arithmetic", "{c}% of what is {a}|{a} is {c} percent of which number|if {c}% is {a}, what is 100%|{a} makes {c}% of the whole, how big is that", "print(round({a} * 100 / {c}, 2))", "It is {out}.|That is {out}.", dict(a=n, c=I(2, 90))),
    ("arithmetic", "{a} is how many percent more than {b}|by what percent is {a} above {b}|{b} rose to {a}, percent?", "print(round(({a} - {b}) / {b} * 100, 2))", "It is {out} percent.|That is {out} percent.", dict(a=I(500, 9000), b=I(50, 499))),
    ("arithmetic", "by what percent is {b} below {a}|{a} fell to {b}, percent?|how many percent less than {a} is {b}", "print(round(({a} - {b}) / {a} * 100, 2))", "It is {out} percent.|That is {out} percent.", dict(a=I(500, 9000), b=I(50, 499))),
    ("arithmetic", "reduce {a}/{b}|simplify the fraction {a}/{b}|{a}/{b} in lowest terms|cancel {a} over {b}", "from fractions import Fraction\nprint(Fraction({a}, {b}))", "It is {out}.|In lowest terms: {out}.", dict(a=I(2, 300), b=I(2, 300))),
    ("arithmetic", "{a}/{b} + {p}/{q}|add {a}/{b} and {p}/{q} as a fraction|{a}/{b} plus {p}/{q}, exact fraction", "from fractions import Fraction\nprint(Fraction({a}, {b}) + Fraction({p}, {q}))", "It is {out}.|That is {out}.", dict(a=few, b=I(3, 20), p=few, q=I(3, 20))),
    ("arithmetic", "{a}/{b} times {p}/{q} as a fraction|multiply {a}/{b} by {p}/{q}|{a}/{b} of {p}/{q}", "from fractions import Fraction\nprint(Fraction({a}, {b}) * Fraction({p}, {q}))", "It is {out}.|That is {out}.", dict(a=few, b=I(3, 20), p=few, q=I(3, 20))),
    ("arithmetic", "{a}/{b} minus {p}/{q} as a fraction|subtract {p}/{q} from {a}/{b}", "from fractions import Fraction\nprint(Fraction({a}, {b}) - Fraction({p}, {q}))", "It is {out}.|That is {out}.", dict(a=few, b=I(3, 20), p=few, q=I(3, 20))),
    ("arithmetic", "{a}/{b} divided by {p}/{q}, fraction please|how often does {p}/{q} go into {a}/{b}", "from fractions import Fraction\nprint(Fraction({a}, {b}) / Fraction({p}, {q}))", "It is {out}.|That is {out}.", dict(a=few, b=I(3, 20), p=few, q=I(3, 20))),
    ("arithmetic", "{x} as a fraction|write {x} as a fraction|turn {x} into a fraction", 'from fractions import Fraction\nprint(Fraction("{x}"))', "It is {out}.|As a fraction: {out}.", dict(x=D(9, 3))),
    ("arithmetic", "{a}/{b} as a decimal|{a}/{b} in decimals|what's {a}/{b} as a number with a point|decimal value of {a}/{b}", "print(round({a} / {b}, 6))", "It is {out}.|That is {out}.", dict(a=I(2, 99), b=I(3, 99))),
    ("arithmetic", "{a}/{b} in percent|{a} over {b} as a percentage|turn {a}/{b} into percent", "print(round({a} / {b} * 100, 2))", "That is {out} percent.", dict(a=I(2, 99), b=I(3, 99))),
    ("arithmetic", "which is bigger, {a}/{b} or {p}/{q}|{a}/{b} vs {p}/{q}, the bigger one|compare {a}/{b} with {p}/{q}: larger?", 'from fractions import Fraction\nprint("{a}/{b}" if Fraction({a}, {b}) > Fraction({p}, {q}) else "{p}/{q}")', "{out} is bigger.|It is {out}.", dict(a=plain(2, 9), b=plain(10, 20), p=plain(2, 9), q=plain(10, 20))),
    ("arithmetic", "{a} {b}/{q} as an improper fraction|mixed number {a} {b}/{q}, improper?|write {a} and {b}/{q} as one fraction", 'print(f"{{a} * {q} + {b}}/{q}")', "It is {out}.", dict(a=plain(2, 20), b=plain(1, 4), q=plain(5, 12))),
    ("arithmetic", "sqrt {a} with {k} decimal places|root of {a}, {k} digits after the point|{a} square root {k} decimals please|the root of {a} rounded to {k} places", "import math\nprint(round(math.sqrt({a}), {k}))", "It is {out}.|The root is {out}.", dict(a=plain(2, 999), k=one_of((2, "2"), (3, "three"), (4, "4"), (5, "5"), (6, "six"), (1, "one"), (3, "3")))),
    ("arithmetic", "sqrt {a} with {k} digits after the point|{a} under the root, {k} decimals|{k} decimals of the square root of {a}|root {a}, {k} places", 'from decimal import Decimal, getcontext\ngetcontext().prec = {k} + 10\nprint(f"{Decimal({a}).sqrt():.{k}f}")', "It is {out}.|The root is {out}.", dict(a=plain(2, 99), k=one_of((10, "10"), (12, "12"), (15, "15"), (20, "20"), (8, "8"), (10, "ten"), (25, "25"), (30, "30")))),
    ("arithmetic", "cube root of {a} to {k} decimals|third root of {a}, {k} places|{a} ^ (1/3), {k} decimals", "print(round({a} ** (1 / 3), {k}))", "It is {out}.", dict(a=plain(2, 9000), k=plain(2, 6))),
    ("arithmetic", "{a} / {b} to {k} decimals|{a} divided by {b}, {k} decimal places|divide {a} by {b} and give {k} decimals|{a} over {b} rounded to {k} digits", "print(round({a} / {b}, {k}))", "It is {out}.|The result is {out}.", dict(a=I(2, 9000), b=I(3, 97), k=one_of((1, "1"), (2, "2"), (2, "two"), (3, "3"), (4, "4"), (5, "five")))),
    ("arithmetic", "{x} rounded to {k} decimals|round {x} to {k} places|{x} with {k} digits after the point", "print(round({x}, {k}))", "It is {out}.|Rounded: {out}.", dict(x=text(lambda r: str(round(r.uniform(0.1, 900), 5))), k=one_of((1, "one"), (2, "2"), (2, "two"), (3, "3"), (1, "1")))),
    ("arithmetic", "{x} to the nearest quarter|round {x} to quarters|{x} in steps of 0.25", "print(round({x} * 4) / 4)", "It is {out}.", dict(x=D(90, 2))),
    ("arithmetic", "{x} to the nearest half|round {x} to halves|{x} in steps of 0.5", "print(round({x} * 2) / 2)", "It is {out}.", dict(x=D(90, 2))),
    ("arithmetic", "{x} to the nearest 5 cents|round {x} to 0.05|swiss rounding of {x} (5 rappen)", "print(round(round({x} / 0.05) * 0.05, 2))", "It is {out}.", dict(x=D(90, 2))),
    ("arithmetic", "{a} with commas for the thousands|write {a} with thousands separators|format {a} nicely with commas", 'print(f"{{a}:,}")', "It is {out}.|{out}", dict(a=plain(10000, 10 ** 10))),
    ("arithmetic", "{a} as money with two decimals|format {a} as dollars, two decimals|{a} as a dollar amount", 'print(f"${{a}:,.2f}")', "It is {out}.|{out}", dict(a=D(90000, 1))),
    ("arithmetic", "-{a} minus {b}|minus {a} minus {b}|from -{a} take another {b}", "print(-{a} - {b})", "The result is {out}.|That is {out}.", dict(a=plain(2, 900), b=plain(2, 900))),
    ("arithmetic", "-{a} plus {b}|minus {a} and add {b}|-{a} + {b}", "print(-{a} + {b})", "The result is {out}.|That is {out}.", dict(a=plain(2, 900), b=plain(2, 900))),
    ("arithmetic", "-{a} times -{b}|minus {a} by minus {b}|(-{a}) * (-{b})", "print(-{a} * -{b})", "The result is {out}.|That is {out}.", dict(a=plain(2, 90), b=plain(2, 90))),
    ("arithmetic", "absolute value of -{a}|how big is -{a} without its sign|distance of -{a} from zero", "print(abs(-{a}))", "It is {out}.", dict(a=plain(2, 9000))),
    ("arithmetic", "it was {a} degrees, then it fell by {b}. now?|{a} degrees in the evening, {b} colder at night|temperature {a}, drops {b} degrees", "print({a} - {b})", "It is {out} degrees.", dict(a=plain(1, 15), b=plain(5, 30))),
    ("arithmetic", "from -{a} to {b} degrees, how much warmer|it rose from minus {a} to {b}, by how many degrees|difference between -{a} and {b} degrees", "print({b} - -{a})", "It is {out} degrees.", dict(a=plain(1, 30), b=plain(1, 35))),
    # kitchen, house, garden
    ("stories", "recipe for {a} people needs {g} g sugar, I need it for {b}|{g} g for {a} portions, how much for {b}|scale {g} grams from {a} to {b} servings|a cake for {a} takes {g} g of flour; for {b}?|{a} servings use {g} g, make it {b}", "print(round({g} / {a} * {b}, 1))", "You need {out} g.|That is {out} g.", dict(a=I(2, 8), b=I(3, 40), g=I(50, 900))),
    ("stories", "{k} cups of flour is how many grams at {g} g a cup|{k} cups, {g} grams each|a cup is {g} g, I need {k} cups in grams", "print({k} * {g})", "That is {out} g.", dict(k=D(9, 1), g=one_of((120, "120"), (125, "125"), (200, "200"), (240, "240")))),
    ("stories", "bake {a} minutes per kilo plus {b}, the roast has {x} kg|roast of {x} kg, {a} min a kilo and {b} extra|{x} kilo turkey: {a} minutes per kg plus {b} minutes. how long", "print(round({a} * {x} + {b}))", "It takes {out} minutes.|{out} minutes.", dict(a=I(15, 50), b=I(10, 30), x=D(9, 1))),
    ("stories", "{x} litres of juice into {ml} ml glasses, how many full|how many glasses of {ml} ml from {x} litres|{ml} ml glasses out of {x} l", "print(int({x} * 1000 // {ml}))", "That fills {out} glasses.|{out}.", dict(x=D(20, 1), ml=one_of((200, "200"), (250, "250"), (300, "300"), (150, "150"), (100, "100")))),
    ("stories", "{a} guests, {x} slices of pizza each, 8 slices a pizza, pizzas?|how many pizzas for {a} people eating {x} slices, 8 in one|pizza for {a}: {x} slices each, eight slices per pizza", "import math\nprint(math.ceil({a} * {x} / 8))", "You need {out}.|{out} pizzas.", dict(a=I(3, 60), x=I(2, 5))),
    ("stories", "{a} eggs a week for {k} people, per year (52 weeks) in dozens|{k} people eat {a} eggs each a week, dozens a year?", "print(round({a} * {k} * 52 / 12, 1))", "That is {out} dozen.", dict(a=I(2, 9), k=I(2, 7))),
    ("stories", "mix paint {a}:{b}, {x} litres in all, how much of the first|ratio {a} to {b}, total {x} l, first part?|{x} litres mixed {a}:{b}. how many litres are the first", "print(round({x} * {a} / ({a} + {b}), 3))", "It is {out} litres.|That is {out}.", dict(a=few, b=few, x=I(5, 90))),
    ("stories", "share {N} in the ratio {a}:{b}|divide {N} {a} to {b}|{N} split {a}:{b}, both parts|{A} and {B} share {N} in the ratio {a} to {b}", "print(round({N} * {a} / ({a} + {b}), 2), round({N} * {b} / ({a} + {b}), 2))", "The parts are {out}.|They get {out}.", dict(N=I(50, 9000), a=few, b=few, A=A, B=A)),
    ("stories", "map 1:{m}, {x} cm, real distance in km|scale 1 to {m}: {x} cm on the map are how many km|{x} cm on a 1:{m} map", "print(round({x} * {m} / 100000, 3))", "That is {out} km.", dict(m=one_of((25000, "25000"), (50000, "50,000"), (100000, "100000"), (10000, "10000"), (200000, "200 000")), x=D(30, 1))),
    ("stories", "a model 1:{m} of something {x} m long, how many cm|scale 1:{m}, original {x} metres, model in cm|{x} m in a scale of 1:{m}", "print(round({x} * 100 / {m}, 2))", "The model is {out} cm.|That is {out} cm.", dict(m=one_of((10, "10"), (24, "24"), (50, "50"), (87, "87"), (72, "72"), (100, "100")), x=D(90, 1))),
    ("stories", "a tank of {a} x {b} x {c} cm, litres?|aquarium {a} by {b} by {c} centimetres, how many litres|how much water fits in {a}x{b}x{c} cm", "print({a} * {b} * {c} / 1000)", "That is {out} litres.", dict(a=I(20, 150), b=I(20, 90), c=I(20, 90))),
    ("stories", "pool {a} x {b} m, {x} m deep, cubic metres?|how many cubic metres of water for a pool {a} by {b} and {x} deep|{a} m by {b} m pool, depth {x}", "print(round({a} * {b} * {x}, 2))", "That is {out} cubic metres.", dict(a=I(3, 25), b=I(2, 15), x=D(3, 1))),
    ("stories", "filling {N} litres at {x} litres a minute, hours?|a hose gives {x} l/min, the pool takes {N}. how many hours|{N} litres, {x} per minute, time in hours", "print(round({N} / {x} / 60, 2))", "It takes {out} hours.", dict(N=I(500, 60000), x=I(5, 60))),
    ("stories", "a path {a} m by {x} m, slabs of {c} cm, how many|slabs {c} x {c} cm for {a} x {x} metres|paving {a} by {x} m with {c} cm slabs", "import math\nprint(math.ceil({a} * {x} / ({c} / 100) ** 2))", "You need {out}.|{out} slabs.", dict(a=I(2, 40), x=I(2, 9), c=one_of((30, "30"), (40, "40"), (50, "50"), (25, "25")))),
    ("stories", "trees every {x} metres along {N} metres, both ends planted|a road of {N} m gets a tree each {x} m, also at both ends. trees?|posts for a {N} metre fence, one every {x} m including start and end", "print({N} // {x} + 1)", "You need {out}.|{out}.", dict(x=I(2, 20), N=I(40, 2000))),
    ("stories", "wallpaper: room is {a} by {b} m, {x} m high, a roll does 5 square metres|rolls of wallpaper for walls of a {a} x {b} m room, {x} high, 5 m2 a roll", "import math\nprint(math.ceil(2 * ({a} + {b}) * {x} / 5))", "You need {out} rolls.", dict(a=I(3, 9), b=I(3, 9), x=one_of((2.5, "2.5"), (2.4, "2.4"), (3, "3"), (2.7, "2.7")))),
    ("stories", "seeds: {g} g per square metre for a lawn of {a} by {b} m, kg?|lawn {a} x {b} metres, {g} grams of seed a square metre, in kilos|grass seed for {a} m times {b} m at {g} g/m2 in kg", "print(round({a} * {b} * {g} / 1000, 2))", "You need {out} kg.", dict(g=I(15, 50), a=I(3, 40), b=I(3, 40))),
    ("stories", "stairs: {x} cm to climb, steps of {y} cm, how many steps|{x} cm height, each step {y} cm|how many {y} cm steps for {x} centimetres", "import math\nprint(math.ceil({x} / {y}))", "It takes {out} steps.|{out}.", dict(x=I(150, 900), y=one_of((17, "17"), (18, "18"), (16, "16"), (17.5, "17.5")))),
    ("stories", "a frame around a picture of {a} x {b} cm, {k} cm wide on every side, outer size|picture {a} by {b} cm with a {k} cm frame all around, total measures", "print({a} + 2 * {k}, {b} + 2 * {k})", "The outer size is {out} cm.|It measures {out}.", dict(a=I(20, 150), b=I(20, 150), k=I(2, 9))),
    ("stories", "cut {N} cm of ribbon into pieces of {x} cm, how many and what's left|{N} cm of wire, pieces of {x} cm: pieces and rest|pieces of {x} cm from {N} cm, with the leftover", "print({N} // {x}, {N} % {x})", "Pieces and rest are {out}.|That gives {out}.", dict(N=I(100, 3000), x=I(7, 60))),
    ("stories", "the dog eats {g} g a day, how long does a {x} kg bag last|{x} kilos of food, {g} grams a day, days?|bag of {x} kg, {g} g daily", "print(int({x} * 1000 // {g}))", "It lasts {out} days.|{out} days.", dict(g=I(50, 900), x=I(2, 20))),
    ("stories", "{k} pills, {a} a day, how many days|a box with {k} tablets lasts how long at {a} per day|{a} tablets daily from a pack of {k}", "print({k} // {a})", "They last {out} days.|{out} days.", dict(k=I(20, 200), a=I(2, 6))),
    ("stories", "dose {x} mg per kg, patient weighs {w} kg|{w} kilos at {x} mg a kilo, dose in mg|how many mg for {w} kg if it's {x} mg/kg", "print(round({x} * {w}, 2))", "The dose is {out} mg.|That is {out} mg.", dict(x=D(20, 1), w=I(10, 120))),
    ("stories", "a solution of {c}%, {x} litres, how much of the stuff in ml|{x} litres at {c} percent, pure part in millilitres", "print(round({x} * 1000 * {c} / 100, 1))", "That is {out} ml.", dict(c=I(2, 60), x=D(9, 1))),
    ("stories", "mix {x} litres of {c}% with {y} litres of {e}%, what strength|{x} l at {c}% and {y} l at {e}%, percent of the mix|blend {x} l {c} percent and {y} l {e} percent", "print(round(({x} * {c} + {y} * {e}) / ({x} + {y}), 2))", "It has {out} percent.|That is {out} percent.", dict(x=few, y=few, c=I(5, 50), e=I(5, 90))),
    # roads and clocks
    ("stories", "I leave at {t} and drive {D} km at {v} km/h, when do I arrive|departure {t}, {D} kilometres at {v} km/h, arrival?|start {t}, {D} km, {v} km/h on average. there at what time", 'from datetime import datetime, timedelta\nprint((datetime(2000, 1, 1, {t}) + timedelta(hours={D} / {v})).strftime("%H:%M"))', "You arrive at {out}.|At {out}.", dict(t=clock, D=I(20, 900), v=I(30, 130))),
    ("stories", "two trains, {a} and {b} km/h, towards each other, {D} km apart, when do they meet (hours)|{D} km between them, {a} km/h and {b} km/h head on, hours until they meet|cars at {a} and {b} km/h drive at each other from {D} km away. time in hours?", "print(round({D} / ({a} + {b}), 2))", "They meet after {out} hours.|{out} hours.", dict(a=I(30, 160), b=I(30, 160), D=I(50, 1500))),
    ("stories", "{A} runs {a} km/h, {B} {b} km/h and starts {x} km behind. when does {B} catch up (hours)|head start of {x} km, {a} against {b} km/h, hours to catch up", "print(round({x} / ({b} - {a}), 2))", "It takes {out} hours.", dict(A=A, B=A, a=I(5, 12), b=I(13, 30), x=I(2, 40))),
    ("stories", "pace: {m} min {e} s per km, time for {D} km in minutes|I run a km in {m}:{e}, how many minutes for {D} km|{D} km at {m}:{e} per kilometre, minutes?", "print(round(({m} + {e} / 60) * {D}, 2))", "That is {out} minutes.", dict(m=plain(4, 8), e=plain(10, 59), D=one_of((5, "5"), (10, "10"), (21.1, "21.1"), (42.195, "42.195"), (15, "15")))),
    ("stories", "{D} km in {m} minutes, pace per km?|ran {D} km in {m} min, minutes per kilometre|my pace for {D} km in {m} minutes", 'p = {m} / {D}\nprint("%d:%02d" % divmod(round(p * 60), 60))', "The pace is {out} per km.|That is {out}.", dict(D=I(3, 42), m=I(15, 300))),
    ("stories", "half the way at {a} km/h, half at {b}, average speed?|there with {a} km/h, back with {b} km/h, average|out at {a}, home at {b} km/h, mean speed over both", "print(round(2 * {a} * {b} / ({a} + {b}), 2))", "It is {out} km/h.|The average is {out} km/h.", dict(a=I(20, 130), b=I(20, 130))),
    ("stories", "{x} seconds between lightning and thunder, how far in km (340 m/s)|thunder after {x} s, distance at 340 metres a second in km", "print(round({x} * 340 / 1000, 2))", "It is {out} km away.|That is {out} km.", dict(x=I(2, 40))),
    ("stories", "light needs how many minutes for {x} million km (300000 km/s)|{x} million kilometres at the speed of light, 300000 km/s, in minutes", "print(round({x} * 10**6 / 300000 / 60, 2))", "It takes {out} minutes.", dict(x=I(50, 900))),
    ("stories", "download of {x} GB at {m} Mbit/s, minutes?|{x} gigabytes with {m} megabit per second, how many minutes (1 GB = 8000 Mbit)|how long for {x} GB on a {m} Mbit line in minutes", "print(round({x} * 8000 / {m} / 60, 2))", "It takes {out} minutes.", dict(x=D(90, 1), m=one_of((16, "16"), (50, "50"), (100, "100"), (250, "250"), (1000, "1000")))),
    ("stories", "how many {m} MB photos fit on {x} GB (1000 MB)|{x} GB card, photos of {m} MB, number?|{m} MB each, {x} GB space, counting 1000", "print(int({x} * 1000 // {m}))", "{out} fit.|That is {out}.", dict(m=D(12, 1), x=one_of((16, "16"), (32, "32"), (64, "64"), (128, "128"), (256, "256")))),
    ("stories", "video {w} x {h}, how many pixels|pixels of a {w} by {h} picture|{w}x{h} in megapixels times a million", "print({w} * {h})", "It has {out} pixels.|That is {out}.", dict(w=one_of((1920, "1920"), (1280, "1280"), (3840, "3840"), (640, "640")), h=one_of((1080, "1080"), (720, "720"), (2160, "2160"), (480, "480")))),
    ("stories", "a clock loses {x} seconds a day, minutes in {d} days|{x} s slow per day, after {d} days how many minutes off", "print(round({x} * {d} / 60, 2))", "It is {out} minutes off.", dict(x=I(2, 50), d=I(5, 300))),
    ("stories", "bus every {m} minutes from {a}:00 to {b}:00, how many departures (both included)|from {a} to {b} o'clock a bus each {m} min, number of buses", "print(({b} - {a}) * 60 // {m} + 1)", "There are {out}.|{out} departures.", dict(m=one_of((10, "10"), (15, "15"), (20, "20"), (30, "30"), (12, "12")), a=plain(5, 9), b=plain(15, 23))),
    ("stories", "I type {a} words a minute, minutes for {N} words|{N} words at {a} per minute|how long does typing {N} words take with {a} wpm", "print(round({N} / {a}, 2))", "It takes {out} minutes.", dict(a=I(20, 120), N=I(200, 20000))),
    ("stories", "{a} workers need {d} days, how long do {b} need|if {a} people take {d} days, {b} people take?|{d} days for {a} painters, how many for {b}|job: {a} men, {d} days. with {b} men?", "print(round({a} * {d} / {b}, 2))", "They need {out} days.|{out} days.", dict(a=I(2, 20), d=I(2, 40), b=I(2, 30))),
    ("stories", "tap one fills it in {a} hours, tap two in {b}, both together?|{A} needs {a} h, {B} {b} h, working together how long|one pump {a} hours, the other {b}; both at once in hours", "print(round({a} * {b} / ({a} + {b}), 2))", "Together it takes {out} hours.|{out} hours.", dict(A=A, B=A, a=I(2, 20), b=I(2, 20))),
    ("stories", "{k} machines make {N} parts in {h} hours, how many does one make an hour|{N} parts, {k} machines, {h} hours: per machine and hour?", "print(round({N} / {k} / {h}, 2))", "One makes {out} an hour.|That is {out}.", dict(k=few, N=I(100, 9000), h=I(2, 24))),
    ("stories", "{a} litres a minute, how many in {h} hours {m} minutes|pump with {a} l/min for {h} h {m} min|flow {a} litres per minute over {h}h{m}", "print({a} * ({h} * 60 + {m}))", "That is {out} litres.", dict(a=I(2, 90), h=I(1, 12), m=plain(5, 55))),
    # people, ages, chance
    ("stories", "{A} is {a}, in how many years is {A} {b}|years until {A} turns {b}, now {a}|{A} ({a}) wants to be {b}, how long", "print({b} - {a})", "In {out} years.|It takes {out} years.", dict(A=A, a=I(5, 50), b=I(51, 100))),
    ("stories", "{A} is {k} times as old as {B}, who is {a}|{B} is {a}, {A} {k} times that. age of {A}?|{A}'s age is {k} times {B}'s {a}", "print({k} * {a})", "{A} is {out}.|That is {out}.", dict(A=A, B=A, k=I(2, 5), a=I(3, 20))),
    ("stories", "{A} was born in {y}, how old in {z}|born {y}, age in {z}?|how old is somebody from {y} in {z}|{y} baby, {z} now, age", "print({z} - {y})", "{A} is {out}.|{out} years.", dict(A=A, y=plain(1930, 2010), z=plain(2020, 2060))),
    ("stories", "{A} is {a} in {z}, born in which year|year of birth of somebody who is {a} in {z}|{a} years old in {z}, born when", "print({z} - {a})", "In {out}.|{A} was born in {out}.", dict(A=A, a=I(5, 95), z=plain(2020, 2060))),
    ("stories", "average age of {l}|ages {l}, mean?|we are {l} years old, average", "x = {l}\nprint(round(sum(x) / len(x), 2))", "The average is {out}.", dict(l=ints(3, 90, 3, 7))),
    ("stories", "mother is {a}, daughter {b}; in how many years is she twice as old|{a} and {b}: when is the older one exactly twice as old, years from now", "print({a} - 2 * {b})", "In {out} years.", dict(a=I(40, 60), b=I(5, 19))),
    ("stories", "I need an average of {q} over {k} tests, so far {l}. what must the last one be|{l} so far, {k} tests in all, target mean {q}: last score?|which last grade gives {q} on average over {k}, having {l}", "x = {l}\nprint({q} * {k} - sum(x))", "It must be {out}.|{out}.", dict(q=I(60, 90), k=one_of((5, "5"), (5, "five")), l=ints(50, 99, 4, 4))),
    ("stories", "grade: {a} points weigh {c}%, {b} points the rest|{c}% of the mark is the exam ({b} goes for homework, {a} for the exam). total|weighted: {a} with {c} percent, {b} with the remaining percent", "print(round({a} * {c} / 100 + {b} * (100 - {c}) / 100, 2))", "It is {out}.|That is {out}.", dict(a=I(40, 100), b=I(40, 100), c=one_of((60, "60"), (70, "70"), (40, "40"), (80, "80"), (30, "30")))),
    ("number", "{k} people shake hands with each other, how many handshakes|everybody of {k} greets everybody once, handshakes?|handshakes among {k} guests", "print({k} * ({k} - 1) // 2)", "There are {out}.|{out} handshakes.", dict(k=I(4, 60))),
    ("number", "{k} teams, everyone plays everyone twice, games?|league of {k} clubs with home and away matches, number of games|double round robin with {k} teams", "print({k} * ({k} - 1))", "There are {out}.|{out} games.", dict(k=I(4, 30))),
    ("number", "knockout with {k} players, how many matches till the winner|cup tournament of {k} teams, number of games|{k} players, loser is out: matches in all", "print({k} - 1)", "There are {out}.|{out} matches.", dict(k=I(4, 300))),
    ("number", "{a} shirts, {b} trousers, {e} hats, how many outfits|outfits from {a} shirts, {b} pants and {e} pairs of shoes|how many combinations of {a} starters, {b} mains and {e} desserts", "print({a} * {b} * {e})", "There are {out}.|{out} combinations.", dict(a=few, b=few, e=few)),
    ("number", "number plates with {a} letters and {b} digits, how many|codes of {a} letters (26) followed by {b} digits|how many plates: {a} letters then {b} numbers", "print(26 ** {a} * 10 ** {b})", "There are {out}.|{out}.", dict(a=plain(1, 4), b=plain(1, 6))),
    ("number", "pins of {k} digits without repeating a digit|how many {k}-digit codes where all digits differ|{k} different digits in a row, number of codes", "import math\nprint(math.perm(10, {k}))", "There are {out}.|{out}.", dict(k=plain(2, 9))),
    ("number", "lotto {b} out of {a}, how many tickets|chance of winning {b} from {a} is one in|possible draws, {b} of {a} balls|{a} numbers, {b} are drawn: combinations", "import math\nprint(math.comb({a}, {b}))", "There are {out}.|One in {out}.", dict(a=plain(20, 90), b=plain(3, 7))),
    ("number", "ways to arrange the letters of {w}|how many anagrams has {w}, counting all orders|different orders of the letters in {w}", 'import math\nfrom collections import Counter\nx = "{w}"\nn = math.factorial(len(x))\nfor k in Counter(x).values():\n    n //= math.factorial(k)\nprint(n)', "There are {out}.|{out} orders.", dict(w=text(lambda r: "".join(c for c in r.pick(WORDS).lower() if c.isalpha())[:10]))),
    ("number", "committee of {b} from {a} people with a leader, how many ways|choose {b} of {a} and one of them as head", "import math\nprint(math.comb({a}, {b}) * {b})", "There are {out} ways.|{out}.", dict(a=plain(8, 25), b=plain(2, 6))),
    ("number", "{a} red and {b} blue balls, chance of red in percent|bag with {a} red, {b} blue: probability of red, percent?|draw one of {a} red and {b} blue balls, red in %", "print(round({a} / ({a} + {b}) * 100, 2))", "It is {out} percent.|{out} percent.", dict(a=I(2, 20), b=I(2, 20))),
    ("number", "{a} red and {b} blue, two drawn without putting back, both red (percent)|chance of two reds in a row from {a} red {b} blue, no replacement, percent|both red out of {a} red and {b} blue, without replacement, in %", "n = {a} + {b}\nprint(round({a} / n * ({a} - 1) / (n - 1) * 100, 2))", "It is {out} percent.|{out} percent.", dict(a=I(3, 20), b=I(2, 20))),
    ("number", "rolling two dice, chance of a sum above {k} in percent|two dice, total over {k}, percent?|probability that two dice make more than {k}, in %", "n = sum(a + b > {k} for a in range(1, 7) for b in range(1, 7))\nprint(round(n / 36 * 100, 2))", "It is {out} percent.|{out} percent.", dict(k=plain(3, 11))),
    ("number", "two dice, chance of doubles in percent|probability of the same number on two dice, percent|both dice equal, in %", "n = sum(a == b for a in range(1, 7) for b in range(1, 7))\nprint(round(n / 36 * 100, 2))", "It is {out} percent.", dict()),
    ("number", "three dice, in how many ways do they sum to {k}|number of ways for a total of {k} with 3 dice|{k} with three dice, ways?", "print(sum(a + b + c == {k} for a in range(1, 7) for b in range(1, 7) for c in range(1, 7)))", "There are {out} ways.|{out}.", dict(k=plain(4, 17))),
    ("number", "chance of at least one six in {k} rolls, percent|rolling a die {k} times, at least one 6 in %|{k} dice, at least one six, percent?", "print(round((1 - (5 / 6) ** {k}) * 100, 2))", "It is {out} percent.|{out} percent.", dict(k=I(2, 20))),
    ("number", "exactly {a} heads in {k} throws, percent|probability of {a} heads out of {k} coins in %|{k} coin flips, {a} heads exactly", "import math\nprint(round(math.comb({k}, {a}) / 2 ** {k} * 100, 2))", "It is {out} percent.|{out} percent.", dict(a=plain(1, 4), k=plain(5, 12))),
    ("number", "birthday: chance that two of {k} people share one, percent|{k} people, same birthday, probability in %|shared birthday among {k}, percent?", "p = 1\nfor i in range({k}):\n    p *= (365 - i) / 365\nprint(round((1 - p) * 100, 2))", "It is {out} percent.|{out} percent.", dict(k=I(5, 60))),
    ("number", "a test is right {c}% of the time, {k} tests all right, percent|{k} times in a row with {c} percent each, chance?|probability {c}%, {k} successes in a row, in %", "print(round(({c} / 100) ** {k} * 100, 2))", "It is {out} percent.|{out} percent.", dict(c=I(50, 99), k=I(2, 12))),
    ("number", "win {a} with chance {c}%, else lose {b}, expected value|expected gain: {c} percent for {a}, otherwise minus {b}", "print(round({a} * {c} / 100 - {b} * (100 - {c}) / 100, 2))", "It is {out}.|{out} on average.", dict(a=I(5, 900), b=I(2, 90), c=I(2, 60))),
]
for _j, _row in enumerate(R):
    row(2000 + _j, *_row)
