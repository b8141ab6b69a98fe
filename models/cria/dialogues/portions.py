"""What is taken off, put on or left: a third of them and three of them, 50 off and 50 % off, half as many and half as many again, kept apart over several turns."""
from core import family
from pools import WORDS
from threads import WRONG, chat, say, user
from values import in_words, said

# parts of a whole: names / numerator / denominator
PARTS = [
    ("half|a half|one half", 1, 2), ("a third|one third|1/3", 1, 3), ("a quarter|one quarter|a fourth|1/4", 1, 4), ("a fifth|one fifth|1/5", 1, 5), ("a sixth|one sixth", 1, 6), ("an eighth|one eighth|1/8", 1, 8), ("a tenth|one tenth|1/10", 1, 10),
    ("two thirds|2/3", 2, 3), ("three quarters|3/4", 3, 4), ("two fifths|2/5", 2, 5), ("three fifths|3/5", 3, 5), ("a ninth|one ninth", 1, 9), ("a seventh|one seventh", 1, 7), ("a twelfth|one twelfth", 1, 12), ("four fifths|4/5", 4, 5), ("three eighths|3/8", 3, 8), ("three tenths|3/10", 3, 10), ("a twentieth|one twentieth", 1, 20),
]
EVERY = [("every second", 2), ("every third", 3), ("every fourth", 4), ("every fifth", 5), ("one in three", 3), ("one in four", 4), ("one in five", 5), ("one out of six", 6), ("every tenth", 10), ("one out of ten", 10), ("every other", 2), ("one in eight", 8)]

# what may happen to countable things: places / a crowd or a heap, where it is, how some of it goes, how what's left is asked for
CROWDS = [
    ("people", "{n} people are at the party|{n} people in the room|there are {n} people in the hall|{n} guests came", "leave|go home|go|left early|walk out|have to go", "how many stay|how many are still there|who many remain|how many are left|so how many are there now|people left?"),
    ("passengers", "{n} passengers on the bus|a train with {n} passengers|{n} people sit in the bus|{n} on board", "get off|get out|leave the bus|change trains", "how many are still on it|how many ride on|passengers now?|how many stay on board"),
    ("eggs", "{n} eggs in the basket|i have {n} eggs|{n} eggs in the fridge", "break|are bad|fall down|get cooked|go into the cake", "how many are whole|how many are left|eggs left?|what remains"),
    ("apples", "we picked {n} apples|{n} apples in the crate|a tree with {n} apples", "are rotten|get eaten|fall off|go to the neighbours|are sold", "how many good ones|how many are left|what's left|apples left"),
    ("students", "{n} students in the course|a class of {n} students|{n} pupils sat the exam|{n} students signed up", "fail|drop out|are ill|don't show up|move away", "how many pass|how many remain|how many are there|how many stay in it"),
    ("tickets", "{n} tickets in all|we printed {n} tickets|{n} tickets on sale", "are sold|are gone|were given away|are reserved", "how many can still be had|how many are free|how many are left|tickets left"),
    ("seats", "the hall has {n} seats|{n} seats in the plane|a cinema with {n} seats", "are taken|are booked|are broken|are occupied", "how many are free|free seats?|how many are empty|what is still free"),
    ("workers", "the firm has {n} workers|{n} employees|a company with {n} people", "quit|get fired|retire|are on strike|are on holiday", "how many work on|how many does it have then|how many are left|staff now?"),
    ("chairs", "{n} chairs in the hall|we rented {n} chairs|{n} chairs altogether", "are broken|go back|are used outside|are stacked away", "how many can be used|how many are left|chairs left?"),
    ("marbles", "i own {n} marbles|{n} marbles in the bag|she has {n} marbles", "get lost|are given away|roll under the sofa|are red", "how many are left|what remains|how many does that leave"),
    ("pages", "the book has {n} pages|{n} pages to read|a report of {n} pages", "are read|are done|are pictures|are blank", "how many to go|how many are still to read|pages left?|what remains"),
    ("trees", "{n} trees in the park|a forest of {n} trees|they planted {n} trees", "die|are cut down|fall in the storm|are oaks", "how many are still standing|how many remain|trees left"),
    ("sheep", "a flock of {n} sheep|the farmer has {n} sheep|{n} sheep on the hill", "are sold|run away|are shorn|are black", "how many remain|how many does he keep|sheep left?"),
    ("votes", "{n} votes were cast|{n} votes in total|{n} people voted", "are invalid|went to her|were by mail|said no", "how many are the others|and the rest|how many votes remain"),
    ("emails", "{n} mails in my inbox|i got {n} emails|{n} unread messages", "are spam|are deleted|are newsletters|are answered", "how many are real|how many stay|what is left to read|mails left?"),
    ("cookies", "i baked {n} cookies|{n} biscuits in the tin|a jar with {n} cookies", "burn|get eaten|are for the neighbours|break", "how many are left|cookies left?|what remains for us"),
    ("bottles", "{n} bottles in the cellar|a crate of {n} bottles|we have {n} bottles", "are empty|are drunk|break|are returned", "how many are full|what's left|bottles left"),
    ("points", "my team has {n} points|{n} points before the last round|i start with {n} points", "are taken away|are lost|go to the others", "how many do I keep|what's left|points now?"),
    ("cars", "{n} cars in the car park|a dealer with {n} cars|{n} cars on the ferry", "drive off|are sold|are electric|get towed", "how many stay|cars left?|how many are still there"),
    ("birds", "{n} birds on the wire|{n} birds in the tree|a swarm of {n} birds", "fly off|fly away|leave|land elsewhere", "how many stay|birds left?|how many still sit there"),
    ("files", "{n} files in the folder|a disk with {n} files|{n} files to copy", "are deleted|are copied|are too big|are duplicates", "how many are left|how many to go|files left"),
    ("copies", "{n} copies were printed|we have {n} copies|{n} flyers", "are handed out|are sold|were misprinted|are gone", "how many are left|copies left?|what remains"),
    ("questions", "the test has {n} questions|{n} questions to answer|a quiz with {n} questions", "are done|are wrong|are easy|are skipped", "how many are left|how many right ones|what is still to do"),
    ("rooms", "a hotel with {n} rooms|{n} rooms in the house|the hotel has {n} rooms", "are taken|are being renovated|are booked|are closed", "how many are free|free rooms?|what can still be had"),
    ("fish", "{n} fish in the pond|an aquarium with {n} fish|we caught {n} fish", "die|are too small|are thrown back|get sold", "how many remain|fish left?|how many do we keep"),
]
COME = ["{n} more come", "another {n} arrive", "{n} are added", "then {n} join", "and {n} new ones", "{n} come back", "plus {n} new ones", "{n} more get there", "we get {n} more", "{n} others come too"]
NOW = ["how many now", "how many is that", "what do we have then", "and now?", "total now?", "so how many", "number now"]
AND = ["and ", "then ", "now ", "next, ", "after that ", "and then ", "later ", "", "", "", "if "]
LEFT = ["{out} are left.", "That leaves {out}.", "Then there are {out}.", "{out} remain."]


def whole(r, den):
    """A number that the denominators of a conversation divide."""
    return den * r.randint(2, 60)


def part_code(v, a, b):
    return f"{v} // {b}" if a == 1 else f"{v} * {a} // {b}"


@family("turns", 14.0)
def crowd(d):
    """Some of a crowd go, a part or a number of them; others come; the part itself is asked for; the number at the start comes back."""
    r = d.r
    _, where, go, ask = r.choice(CROWDS)
    go, ask = go.split("|"), ask.split("|")
    den = r.choice([12, 24, 60, 120, 30, 36, 40])
    n = v = whole(r, den)
    start = r.pick(where.split("|"))
    told = False
    acts = []

    def step(first):
        nonlocal v, told
        k = r.random()
        fit = [p for p in PARTS if v % p[2] == 0 and v > p[2]]
        lead = "" if first else r.choice(AND)
        tail = r.choice([". ", ", ", " - ", "; ", " and "]) + r.choice(ask) if r.p(0.7) else ""
        if k < 0.45 and fit:
            names, a, b = r.choice(fit)
            f = r.choice(names.split("|"))
            of = r.choice(["of them ", "of those ", "of these ", "of all ", ""]) if f not in ("half", "a half") or r.p(0.5) else r.choice(["of them ", ""])
            t = f"{lead}{f} {of}{r.choice(go)}{tail}"
            e = f"{v} - {part_code(v, a, b)}"
        elif k < 0.55:
            f, b = r.choice([e for e in EVERY if v % e[1] == 0] or EVERY[:1])
            t = f"{lead}{f} {r.choice(['of them ', 'one ', 'of those ', '']) if f[0] != 'o' else ''}{r.choice(['goes', 'is gone', 'is lost', 'is taken away', 'is out', 'gets removed'])}{tail}"
            e = f"{v} - {v} // {b}"
        elif k < 0.65:
            c = r.choice([10, 20, 25, 50, 5, 75, 30, 40, 60])
            t = f"{lead}{c}{r.choice(['%', ' percent', '%'])} {r.choice(['of them ', '', 'of those '])}{r.choice(go)}{tail}"
            e = f"{v} - {v} * {c} // 100"
        elif k < 0.85:
            m = r.randint(2, max(2, min(v // 2, 60)))
            t = f"{lead}{said(r, m)} {r.choice(['of them ', 'of those ', ''])}{r.choice(go)}{tail}"
            e = f"{v} - {m}"
        else:
            m = r.randint(2, 80)
            t = lead + r.choice(COME).replace("{n}", said(r, m)) + r.choice([", ", ". ", " - "]) + r.choice(NOW)
            e = f"{v} + {m}"
        return t, e
    t, e = step(True)
    s = start.replace("{n}", said(r, n)) + r.choice([". ", ", ", "; ", " and ", " - "]) + t
    user(d, [s.replace("{", "(").replace("}", ")")])
    for i in range(r.choice([2, 3, 3, 4, 5])):
        if i:
            k = r.random()
            if k < 0.1:
                user(d, ["how many were there at the start", "what did we start with", "the number at the beginning again?", "how many before all that"])
                d.say(r.choice([f"There were {n} at the start.", f"We started with {n}."]), [n])
                continue
            if k < 0.2 and v != n and v > 0:
                user(d, ["how many went in total", "so how many are gone altogether", "how many fewer than at the start", "difference to the start?", "how many less is that than in the beginning"])
                out = d.py(f"print({n} - {v})" if n > v else f"print({v} - {n})")
                say(d, out)
                continue
            if k < 0.28 and v != n and v > 0:
                user(d, ["what share of the original number is that in percent", "in percent of the start?", "how many percent of the first number", "what percentage is still there"])
                out = d.py(f"print(round({v} / {n} * 100, 2))")
                say(d, out, ["That is {out} percent.", "It is {out} percent."])
                continue
            if k < 0.34:
                chat(d, 1)
                continue
            if k < 0.44:
                m = r.randint(2, 9)
                user(d, [f"the rest in {m} equal groups, how big is one", f"split what is left into {m} groups", f"and if they form {m} groups", f"divide those between {m}", f"{said(r, m)} groups, how many in each"])
                out = d.py(f"print({v} / {m})")
                say(d, out)
                continue
            t, e = step(False)
            user(d, [t])
        v = int(d.py(f"print({e})"))
        say(d, str(v), LEFT if " - " in e else ["Now there are {out}.", "That makes {out}.", "Then there are {out}."])
        if v < 4:
            break


# ---- prices --------------------------------------------------------------------------------------------------------------
PRICE = ["a {w} costs {p}", "the {w} is {p}", "I want a {w} for {p}", "a {w} at {p}", "price of the {w}: {p}", "the {w} they sell for {p}", "my {w} is {p} euros", "a flight for {p}", "the hotel is {p}", "the bill is {p}", "rent is {p}", "a ticket for {p}", "{p} for the {w}"]
FIRSTOFF = [("{c}% off", "{p} * (1 - {c} / 100)"), ("with {c}% discount", "{p} * (1 - {c} / 100)"), ("reduced by {c} percent", "{p} * (1 - {c} / 100)"), ("plus {c}% tax", "{p} * (1 + {c} / 100)"), ("plus {c} percent vat", "{p} * (1 + {c} / 100)"), ("{m} off", "{p} - {m}"), ("minus a voucher of {m}", "{p} - {m}"), ("with {m} shipping", "{p} + {m}"), ("plus {m} for delivery", "{p} + {m}"), ("I need {k} of them", "{p} * {k}"), ("for {k} people", "{p} * {k}"), ("I take {k}", "{p} * {k}")]
ASKP = [", what do I pay", ", how much", ", price?", ". what is it then", ", so?", ", total?", ". what's that", ", new price?"]
# (asks, code): {v} is the price so far
MINUS = "with another {m} off?|and another {m} off|{m} off on top of that|minus a {m} voucher|and I have a coupon for {m}|another {m} euros off, then?|they take {m} more off|with {m} less|and {m} off again|if they knock off another {m}|I also get {m} back|take another {m} off|less {m} for the old one|I have a {m} gift card|and a deposit of {m} already paid, what's still due|{m} cashback, so?|I bargained {m} off|and they drop another {m}|plus a {m} discount on top|subtract the {m} I paid already"
PERC = "with another {c}% off?|and another {c}% off|{c}% off on top of that|and I have a {c}% coupon|they take {c} percent more off|and {c}% off again|if they knock off another {c}%|{c}% members' discount too|take another {c}% off|plus a further {c} percent discount|{c}% loyalty discount on that|minus {c}% for paying cash"
PLUS = "and {m} for shipping|plus {m} delivery|{m} more for the case|add {m} for insurance|with another {m} on top|{m} extra for breakfast|and a fee of {m}|with {m} postage|plus {m} deposit|if I add a {w} for {m}|and they charge {m} more|it went up by {m}|there's a surcharge of {m}|and {m} tip|I tip {m}|with a {m} service charge|and a {w}, {m}|oh and {m} for parking"
PERCUP = "and with {c}% tax|plus {c}% vat on that|{c}% tip on top|add {c} percent service|it went up by {c}%|there's a surcharge of {c}%|with {c}% import duty|and they charge {c}% more|plus {c}% fee|and I leave {c}% tip"
HALF = [("half of that off", "{v} / 2"), ("half price on that?", "{v} / 2"), ("at half price", "{v} / 2"), ("a third off", "{v} - {v} / 3"), ("a third off that?", "{v} - {v} / 3"), ("a quarter off", "{v} - {v} / 4"), ("and a quarter less", "{v} - {v} / 4"), ("a tenth off", "{v} - {v} / 10"), ("they give me a fifth off", "{v} - {v} / 5"), ("a third more", "{v} + {v} / 3"), ("half as much again", "{v} * 1.5"), ("one and a half times that", "{v} * 1.5"), ("a quarter on top", "{v} + {v} / 4"), ("my half of it?", "{v} / 2"), ("I pay a third of it", "{v} / 3"), ("I pay two thirds", "{v} * 2 / 3"), ("my friend pays a quarter, what do I pay", "{v} - {v} / 4"), ("she pays a third. my part?", "{v} - {v} / 3"), ("he takes half, I the rest", "{v} / 2"), ("three quarters of that", "{v} * 3 / 4"), ("company pays 80%, my part?", "{v} * 20 / 100"), ("the insurance covers 70 percent, what do I pay", "{v} * 30 / 100"), ("and a fifth up front, how much is that", "{v} / 5")]
COUNT = "and for {k} of them|if I take {k}|times {k}|{k} of these?|for {k} people then|and {k} nights?|for {k} months, altogether|what would {k} cost|I need {k}|over {k} weeks|make it {k}"
SHARE = "split between {k} people|we are {k}, each?|{k} of us share it|in {k} instalments|in {k} monthly payments|divided by {k}|between the {k} of us|each, if {k} pay|pay in {k} parts"


@family("turns", 16.0)
def price_talk(d):
    """A price that changes by amounts, by percentages and by parts, asked for in almost the same words."""
    r = d.r
    p = r.choice([r.int(20, 900), 10 * r.randint(2, 90), 100 * r.randint(1, 30), round(r.uniform(5, 400), 2), r.randint(5, 99) + 0.99])
    w = r.pick(WORDS)
    sp = said(r, p) if isinstance(p, int) and r.p(0.4) else f"{p:.2f}" if isinstance(p, float) else str(p)
    sp = r.choice(["{}", "{}", "{}", "${}", "€{}", "{} euros", "{} dollars", "£{}", "{} eur"]).format(sp)
    f, e = r.choice(FIRSTOFF)
    c, m, k = r.choice([5, 10, 15, 20, 25, 30, 40, 50, 19, 7, 8]), r.choice([5, 10, 20, 15, 25, 50, r.randint(2, 60)]), r.randint(2, 12)
    if e == "{p} - {m}" and m >= p:
        m = 2
    if r.p(0.15):                                       # the parts named first
        user(d, ["{w}, {p}. {f}{q}", "{f} on {p}{q}" if "off" in f else "{p}, {f}{q}"], w=w, p=sp, f=f.replace("{c}", str(c)).replace("{m}", str(m)).replace("{k}", said(r, k)), q=r.choice(ASKP))
    else:
        user(d, [t + "{j}{f}{q}" for t in PRICE], w=w, p=sp, j=r.choice([", ", ". ", " and it's " if "off" in f else ", ", " - "]), f=f.replace("{c}", str(c)).replace("{m}", str(m)).replace("{k}", said(r, k)), q=r.choice(ASKP))
    vals = dict(p=p, c=c, m=m, k=k)
    v = d.py("print(round(" + e.replace("{p}", str(p)).replace("{c}", str(c)).replace("{m}", str(m)).replace("{k}", str(k)) + ", 2))")
    say(d, v, ["The price is {out}.", "That is {out}.", "You pay {out}.", "It is {out}."])
    hist, last = [v], None
    for _ in range(r.choice([2, 2, 3, 3, 4, 5])):
        k = r.random()
        x = float(v)
        if x > 1e7 or x < 3:
            break
        if k < 0.24:
            m = r.choice([5, 10, 20, 25, 50, 50, 100, r.randint(2, 99), 2.5, 7.5, 9.99])
            if m >= x:
                continue
            user(d, MINUS.split("|"), m=r.choice(["{}", "{}", "{}", "${}", "{} euros", "€{}", "{} bucks"]).format(m))
            e = "{v} - " + str(m)
            last = (e.replace(str(m), "{n}").replace("{v}", v), m)
        elif k < 0.38:
            c = r.choice([5, 10, 15, 20, 25, 50, 30, 3, 2, 12])
            user(d, PERC.split("|"), c=c)
            e = "{v} * (1 - %s / 100)" % c
            last = (f"{v} * (1 - {{n}} / 100)", c)
        elif k < 0.52:
            m = r.choice([5, 10, 20, 25, 50, 4.99, 3.5, r.randint(2, 99)])
            user(d, PLUS.split("|"), m=r.choice(["{}", "{}", "{}", "${}", "{} euros"]).format(m), w=r.pick(WORDS))
            e = "{v} + " + str(m)
            last = (f"{v} + {{n}}", m)
        elif k < 0.6:
            c = r.choice([5, 7, 8, 10, 15, 19, 20, 21, 25])
            user(d, PERCUP.split("|"), c=c)
            e = "{v} * (1 + %s / 100)" % c
            last = (f"{v} * (1 + {{n}} / 100)", c)
        elif k < 0.72:
            q, e = r.choice(HALF)
            user(d, [q, "and " + q, q + "?"])
            last = None
        elif k < 0.79:
            n = r.randint(2, 12)
            user(d, COUNT.split("|"), k=said(r, n))
            e = "{v} * " + str(n)
            last = (f"{v} * {{n}}", n)
        elif k < 0.86:
            n = r.randint(2, 12)
            user(d, SHARE.split("|"), k=said(r, n))
            out = d.py(f"print(round({v} / {n}, 2))")
            say(d, out, ["That is {out} each.", "Each part is {out}.", "It is {out}."])
            hist.append(out)
            continue
        elif k < 0.93 and last:
            e, o = last
            n = r.choice([5, 10, 15, 20, 25, 30, 40]) if "%" not in e else 5
            n = r.choice([x for x in (2, 3, 5, 8, 10, 15, 20, 25, 30) if x != o])
            user(d, WRONG, n=f"{n}%" if "100" in e else n, o=f"{o}%" if "100" in e else o)
            v = d.py(f"print(round({e.replace('{n}', str(n))}, 2))")
            hist[-1] = v
            last = (e, n)
            say(d, v)
            continue
        else:
            q, e2, s = r.choice([
                ("how much did I save compared to the first price|what do I save against {p}|so what's the saving|difference to the full price|how much less than {p} is that", f"abs({p} - {v})", "The difference is {out}.|That is {out}."),
                ("that's what percent of {p}|in percent of the original price|how many percent of {p} is that", f"{v} / {p} * 100", "That is {out} percent."),
                ("how much is that a year if I pay it monthly|yearly, if that's per month|per year, it's monthly", f"{v} * 12", "That is {out} a year."),
                ("a day, with 30 days|per day over 30 days", f"{v} / 30", "That is {out} a day.")])
            user(d, q.replace("{p}", str(p)).split("|"))
            out = d.py(f"print(round({e2}, 2))")
            say(d, out, s.split("|"))
            continue
        v = d.py("print(round(" + e.replace("{v}", v) + ", 2))")
        hist.append(v)
        say(d, v, ["That is {out}.", "Then it is {out}.", "It is {out}.", "You pay {out}."])
    if r.p(0.15):
        chat(d)


# ---- one number, near words -------------------------------------------------------------------------------------------------
NEAR = [                                            # groups of wishes that look alike and mean different things: (asks, code), {v} so far, {n} a number of the group
    [("{w} of them|{w} of those", "{v} * {n}"), ("{w} of them go", "{v} - {n}"), ("one {o} of them", "{v} / {n}"), ("one {o} of them goes, the rest?", "{v} - {v} / {n}"), ("{w} more", "{v} + {n}"), ("{w} times more|{w} times as many", "{v} * {n}"), ("a {o} of it", "{v} / {n}"), ("a {o} less|less a {o}", "{v} - {v} / {n}"), ("{w} less|{w} fewer", "{v} - {n}"), ("a {o} more", "{v} + {v} / {n}"), ("in {w} parts", "{v} / {n}"), ("to the power of {w}", "{v} ** {n}"), ("by {w}, divided", "{v} / {n}"), ("multiplied by {w}", "{v} * {n}")],
]
PERCENTS = [("{n} percent of that|{n}% of it|{n}% of that", "{v} * {n} / 100"), ("{n} percent more|plus {n}%|{n}% on top", "{v} * (1 + {n} / 100)"), ("{n} percent less|minus {n}%|{n}% off", "{v} * (1 - {n} / 100)"), ("{n} more|plus {n}|{n} on top", "{v} + {n}"), ("{n} less|minus {n}|{n} off", "{v} - {n}"), ("{n} times|times {n}", "{v} * {n}"), ("what percent is {n} of that|{n} in percent of it|{n} is how many percent of that", "{n} / {v} * 100"), ("it in percent of {n}|how many percent of {n} is that|as a percentage of {n}", "{v} / {n} * 100"), ("divided by {n}|over {n}", "{v} / {n}"), ("{n} divided by that|{n} over that|{n} by it", "{n} / {v}"), ("that subtracted from {n}|{n} minus that|take it from {n}|what's missing to {n}|how much to {n}", "{n} - {v}"), ("the remainder when you divide it by {n}|mod {n}|what's left over dividing by {n}", "{v} % {n}"), ("how many times does {n} fit into it, whole times|how often does {n} go in, without rest", "{v} // {n}")]
ORD = {2: "half", 3: "third", 4: "quarter", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth", 9: "ninth", 10: "tenth", 12: "twelfth"}


@family("turns", 12.0)
def near_words(d):
    r = d.r
    a, b = r.int(2, 600), r.randint(2, 60)
    e, q = r.choice([("{a} * {b}", ["{a} times {b}", "{a} x {b}", "{b} bags of {a}", "{a}*{b}", "{b} rows with {a} each"]), ("{a} + {b}", ["{a} plus {b}", "{a} and {b} together", "sum of {a} and {b}"]), ("{b} + {a}", ["{b} + {a}", "add {b} and {a}"])])
    user(d, q, a=said(r, a), b=said(r, b))
    v = d.py(f"print({e.replace('{a}', str(a)).replace('{b}', str(b))})")
    say(d, v)
    base = v
    for _ in range(r.choice([2, 3, 3, 4])):
        if "e" in v or abs(float(v)) > 1e9 or float(v) <= 0:
            break
        if r.p(0.5):
            n = r.choice([3, 3, 4, 5, 6, 8, 10, 7, 9, 12])
            q, e = r.choice(NEAR[0])
            if "**" in e and (n > 5 or float(v) > 5000):
                continue
            q = [t.replace("{w}", r.choice([in_words(n), in_words(n), str(n)])).replace("{o}", ORD[n]) for t in q.split("|")]
            q = [t.replace("a eighth", "an eighth") for t in q]
        else:
            n = r.choice([5, 10, 20, 25, 50, 30, 12, 15, r.randint(2, 99), r.int(100, 2000)])
            q, e = r.choice(PERCENTS)
            if e == "{n} - {v}":
                n = r.choice([100, 1000, 10000, 500]) if r.p(0.5) else n
                if n < float(v):
                    n = 10 ** len(v.split(".")[0])
            if ("%" in e or "//" in e) and "." in v:
                continue
            q = q.replace("{n}", str(n)).split("|")
        lead = r.choice(["", "", "", "and ", "now ", "what is ", "what about "]) if not q[0].startswith(("what", "how", "that", "it ")) else ""
        start = base if r.p(0.12) and base != v else None
        q = [lead + t for t in q]
        if start:
            q = [t + r.choice([" - but of the first result", ", from the first result", ", starting with the first result again"]) for t in q]
        user(d, q)
        x = start or v
        e = e.replace("{v}", x).replace("{n}", str(n))
        v = d.py(f"print(round({e}, 2))" if "/" in e and "//" not in e or "." in e else f"print({e})")
        say(d, v)
    if r.p(0.1):
        user(d, ["what was the very first result", "and the first result again?", "the number we began with?"])
        d.say(r.choice([f"The first result was {base}.", f"It was {base}."]), [base])


# ---- two things set against each other ------------------------------------------------------------------------------------------
QUANT = [                                           # (asks for the first, asks for the second in its wake, code, unit); the second has the same code with other numbers
    ("{a} hours at {b} an hour|I work {a} h for {b}/h, pay?|wage: {a} hours, {b} each", "and {a} hours at {b}|and my brother {a} h for {b}|the other job: {a} hours, {b} an hour", "{a} * {b}", ""),
    ("{a} packs of {b}|{a} boxes with {b} inside, how many", "and {a} packs of {b}|other shelf: {a} boxes of {b}|the next pallet has {a} with {b}", "{a} * {b}", ""),
    ("{a} x {b}|a room of {a} by {b}, area", "and one of {a} by {b}|the other is {a} x {b}|and {a} times {b}", "{a} * {b}", ""),
    ("area of a {a} by {b} field|a garden {a} m by {b} m, square metres?", "and the neighbour's, {a} by {b}?|the second one is {a} x {b}", "{a} * {b}", ""),
    ("{a} plus {b}|sum of {a} and {b}", "and {a} plus {b}|then {a} + {b}|{a} and {b}?", "{a} + {b}", ""),
    ("{a} - {b}|take {b} from {a}", "and {a} minus {b}|{a} less {b}?", "{a} - {b}", ""),
    ("{b}% of {a}|what is {b} percent of {a}", "and {b}% of {a}|{b}% of {a}?|then {b} percent of {a}", "{a} * {b} / 100", ""),
    ("{a} minus {b}% discount|shop one: {a} with {b}% off", "and {a} minus {b}%|shop two: {a} with {b}% off|the other offers {a}, {b}% off", "{a} * (1 - {b} / 100)", ""),
    ("{a} km at {b} km/h, hours?|how long are {a} km with {b} km/h", "and {a} km at {b}?|by train: {a} km with {b} km/h|the other way is {a} km at {b} km/h", "{a} / {b}", "hours"),
    ("{a} litres for {b} euros, per litre?|{b} for {a} litres, litre price", "and {a} litres for {b}?|the other brand: {a} litres, {b}", "{b} / {a}", ""),
    ("my electricity: {a} kWh at {b} cents, in euros|{a} kWh for {b} cents each, euros?", "and gas: {a} kWh at {b} cents|last year {a} kWh at {b} cents?", "{a} * {b} / 100", ""),
    ("{a} steps of {b} cm in metres|{a} steps, {b} cm each, metres?", "my wife: {a} steps of {b} cm|and {a} steps of {b} cm?", "{a} * {b} / 100", "metres"),
    ("{a} divided by {b}|{a} / {b}", "and {a} by {b}|{a} / {b}?|then {a} over {b}", "{a} / {b}", ""),
    ("{b} months at {a} each|{a} a month for {b} months", "and {b} months at {a}|the other plan: {a} a month, {b} months", "{a} * {b}", ""),
]
SET = [
    ("the bigger by the smaller|the larger divided by the smaller|larger over smaller", "max({x}, {y}) / min({x}, {y})"), ("divide the first by the second|first over second|the first by the second", "{x} / {y}"), ("the second by the first|second over first", "{y} / {x}"),
    ("the smaller from the bigger|subtract the smaller from the larger|bigger minus smaller|what's the difference|how far apart are they|the gap between the two|by how much do they differ|difference?|how much between them", "max({x}, {y}) - min({x}, {y})"), ("add both|both together|sum of the two|what do they make together|together?|and in total|the total of both|altogether|so all in all|combined?|how much was that in total|what was it all together", "{x} + {y}"),
    ("multiply the two|the product of both|one times the other|first times second", "{x} * {y}"), ("the average of the two|mean of both|in the middle of the two|average?", "({x} + {y}) / 2"), ("which is bigger|the larger one?|which one is more|the higher of the two", "max({x}, {y})"), ("which is smaller|the lower one|which is less|the smaller of the two", "min({x}, {y})"),
    ("the first in percent of the second|how many percent of the second is the first", "{x} / {y} * 100"), ("the second in percent of the first|how many percent of the first is the second", "{y} / {x} * 100"), ("by how many percent is the second more or less|change from the first to the second in percent|percent change between them", "({y} - {x}) / {x} * 100"), ("how much more is the first|first minus second|the first less the second", "{x} - {y}"), ("second minus first|take the first from the second", "{y} - {x}"),
    ("twice the first plus the second|double the first and add the second", "2 * {x} + {y}"), ("half of both together|half their sum", "({x} + {y}) / 2"), ("the first squared plus the second squared|sum of their squares", "{x} ** 2 + {y} ** 2"), ("the share of the first in the total, percent|what percent of both together is the first", "{x} / ({x} + {y}) * 100"),
]
THREE = [("all three together|sum of all three|the three added|total of the three|add all three", "{x} + {y} + {z}"), ("the average of the three|mean of all three", "({x} + {y} + {z}) / 3"), ("the biggest of the three|largest of them|which is the highest of the three", "max({x}, {y}, {z})"), ("the smallest of the three|lowest of them", "min({x}, {y}, {z})"), ("the first two minus the third|first plus second minus third", "{x} + {y} - {z}"), ("largest minus smallest|range of the three", "max({x}, {y}, {z}) - min({x}, {y}, {z})"), ("sort the three|the three in order", "sorted([{x}, {y}, {z}])")]


@family("turns", 14.0)
def against(d):
    """Two or three results of the same kind and then what is made of them."""
    r = d.r
    a1, a2, e, unit = r.choice(QUANT)
    outs = []
    n = r.choice([2, 2, 2, 3])
    for i in range(n):
        a = r.choice([r.int(5, 900), 10 * r.randint(2, 99)])
        b = r.randint(2, 60)
        user(d, (a1 if i == 0 else a2).split("|"), a=said(r, a), b=b)
        code = e.replace("{a}", str(a)).replace("{b}", str(b))
        outs.append(d.py(f"print(round({code}, 2))" if "/" in code else f"print({code})"))
        say(d, outs[-1], [f"That is {{out}}{' ' + unit if unit else ''}.", f"It is {{out}}{' ' + unit if unit else ''}."])
        if r.p(0.06):
            chat(d, 1)
    if any(float(o) == 0 for o in outs):
        return
    wrap = lambda s: f"({s})" if s.startswith("-") else s
    for _ in range(r.choice([1, 2, 2, 3])):
        if n == 3 and r.p(0.6):
            q, e = r.choice(THREE)
        else:
            q, e = r.choice(SET)
            if n == 3:
                q = "|".join(t for t in q.split("|") if "first" in t or "second" in t) or "the first two added"
                if q == "the first two added":
                    e = "{x} + {y}"
        user(d, q.split("|"))
        e = e.replace("{x}", wrap(outs[0])).replace("{y}", wrap(outs[1])).replace("{z}", wrap(outs[-1]))
        out = d.py(f"print(round({e}, 2))" if ("/" in e or "." in e) and "sorted" not in e else f"print({e})")
        say(d, out)
        if r.p(0.35) and "[" not in out:
            q2, e2 = r.choice([("round that|rounded|to the nearest whole", f"round({out})"), ("half of that", f"{out} / 2"), ("twice that|double it", f"{out} * 2"), ("times 12|per year if it is monthly", f"{out} * 12"), ("a tenth of that", f"{out} / 10")])
            user(d, q2.split("|"))
            say(d, d.py(f"print(round({e2}, 2))" if "round" not in e2 else f"print({e2})"))
