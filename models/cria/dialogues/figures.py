"""Lists whose numbers have a role: pairs of which one weighs the other (prices of lots, credits and grades, votes, speeds), and samples of something measured, asked about, put right, thinned out, set beside a second one;
what came out before comes back in "what lies between the two" and the like."""
import re
import statistics
from core import family, noisy
from pools import NAMES
from relating import GUARD

# ---- pairs: what weighs (a) and what is weighed (b) -----------------------------------------------------------------------------------------
# name / (a: low, high, places) / (b) / words of an entry / head of a table / introductions / questions by kind: w weighted mean, t sum of a*b, n sum of a, m plain mean of b, top the entry with the largest a*b / unit of w and t
P = [re.split(r"\s*::\s*", r) for r in r"""
lots :: 20 300 0 :: 2 60 2 :: {a} at {b} | {a} units for {b} each | {a} x {b} | {a} @ {b} :: units,price :: we bought | purchases: | stock bought: | lots: :: w average price per unit | what did a unit cost on average | mean price each, all lots counted | avg cost per piece ;; t what did all of it cost | total spent? | sum paid ;; n how many units is that | units in all? ;; m plain average of the prices, not weighted | mean of the listed prices ;; top which lot cost the most, units and price :: $ :: $
shares :: 5 200 0 :: 8 300 2 :: {a} shares at {b} | {a} at {b} | {a} shares for {b} each :: shares,price :: i bought | my buys: | shares bought: :: w average buying price | what did i pay per share on average | average price per share ;; t how much money did i put in | invested sum? | total paid ;; n how many shares do i have | number of shares? ;; top which purchase was the biggest in money, shares and price :: $ :: $
credits :: 2 12 0 :: 1 5 1 :: {b} ({a} credits) | {a} credits with a {b} | {b} for {a} cp | {a} cp: {b} :: credits,grade :: my grades: | semester: | courses: :: w grade average weighted by credits | gpa? | weighted average grade | what's my average with the credits counted ;; n credits altogether? | how many credits is that ;; m average without the credits | simple mean of the grades ;; t sum of credits times grade :: ::
votes :: 3 400 0 :: 1 5 s :: {a} times {b} stars | {a} votes for {b} stars | {b} stars: {a} | {a} x {b} stars :: votes,stars :: ratings: | our reviews: | the app got | feedback: :: w average rating | how many stars on average | mean stars? ;; n how many ratings are there | number of reviews? ;; t stars given in all | total stars ;; top which stars bring the largest sum, votes and stars :: ::
dice :: 1 30 0 :: 1 6 s :: {b} came {a} times | {a} times a {b} | {b}: {a} | {a} x {b} :: times,value :: frequency table: | we rolled | counted: | the results: :: w mean of it | average value? | mean of all rolls ;; n how many rolls | number of values? ;; t sum of all values | total? :: ::
classes :: 8 33 0 :: 40 95 1 :: {a} pupils, mean {b} | {a} with an average of {b} | {a} kids at {b} | a class of {a} averaging {b} :: pupils,mean :: our classes: | results: | the school has | groups: :: w average over all pupils | common mean of everybody | overall average, sizes counted ;; n how many pupils are there | pupils in all? ;; m mean of the class means | average of the averages, unweighted ;; t points of all pupils added :: ::
mix :: 1 60 1 :: 2 70 0 :: {a} l at {b}% | {a} litres of {b} percent | {a} l with {b}% | {b}% stuff, {a} l :: litres,percent :: i pour together | mixing | blend: | into one tank go :: w what strength has the mix, percent | concentration of it all in percent? | percent when mixed ;; n how many litres is it | volume together? ;; m mean of the percentages, plain :: % ::
wages :: 2 40 1 :: 14 70 2 :: {a} h at {b} | {a} hours, {b} an hour | {a} hrs x {b} | {b}/h for {a} h :: hours,rate :: this week i did | timesheet: | my hours: | worked: :: t what do i earn | pay in all? | total wage ;; w average hourly rate | what did i get per hour on average | mean rate over all hours ;; n hours worked? | how many hours were it ;; top which line brings the most money, hours and rate :: $ :: $
funds :: 500 20000 0 :: 1 9 1 :: {a} at {b}% | {a} earning {b} percent | {b}% on {a} | {a} with {b}% :: amount,rate :: i have | deposits: | savings: | money is split: :: w overall rate in percent | average interest rate, amounts counted | what do they yield together in percent ;; n how much money is it | sum of the deposits? ;; m simple mean of the rates ;; top which brings the most interest, amount and rate :: % ::
fills :: 15 70 1 :: 1.3 2.1 2 :: {a} l at {b} | {a} litres for {b} each | {a} l x {b} | {b} per litre, {a} l :: litres,price :: filled up | fuel stops: | i tanked | my receipts: :: w average price per litre | what did a litre cost on average | mean litre price, amounts counted ;; t spent on fuel in all | fuel cost together? | total paid ;; n litres altogether? | how many litres ;; top which stop cost most, litres and price :: $ :: $
water :: 2 90 0 :: 8 80 0 :: {a} l at {b} degrees | {a} litres of {b} °C | {b} degrees: {a} l | {a} l with {b} °C :: litres,degrees :: in the tub come | mixing water: | i mix | poured together: :: w temperature of the mix | how warm does it get | degrees when mixed ;; n litres altogether? | how much water is it :: ::
alloy :: 5 400 0 :: 30 99 0 :: {a} g of {b}% gold | {a} grams, {b}% pure | {b}% gold, {a} g | {a} g at {b}% :: grams,percent :: melting together | scrap: | we melt | the pieces: :: w purity of the melt in percent | how pure is it together, percent | percent gold of all ;; n weight of it all | grams together? :: % ::
food :: 30 400 0 :: 20 600 0 :: {a} g with {b} kcal per 100 g | {a} g at {b} kcal/100g | {b} kcal per 100 g, {a} g :: grams,kcal :: in the salad: | my plate: | ingredients: | i ate :: w kcal per 100 g of it all | energy of the whole dish per 100 g | kcal in 100 g of the mix ;; n total grams? | how heavy is it ;; top which part has most energy, grams and kcal :: ::
people :: 2 60 0 :: 1 12 1 :: {a} people for {b} hours | {a} people, {b} h each | {a} x {b} h | {b} hours with {a} people :: people,hours :: helpers: | work done: | the teams: | shifts: :: t how many working hours | person-hours? | hours of work altogether ;; w hours per person on average | mean hours each ;; n how many people | people in all? :: ::
tickets :: 5 300 0 :: 3 60 2 :: {a} tickets at {b} | {a} x {b} | {a} sold for {b} each | {b} a ticket, {a} sold :: tickets,price :: sales tonight: | we sold | box office: | tickets: :: t what came in | takings? | total income ;; w average price of a ticket | what did a visitor pay on average | mean ticket price, numbers counted ;; n tickets sold? | how many came ;; top which price brought most, tickets and price :: $ :: $
goals :: 1 14 0 :: 0 6 s :: {a} games with {b} goals | {b} goals in {a} games | {b} goals: {a} times | {a} x {b} goals :: games,goals :: this season: | our games: | score table: :: w goals per game | goals on average? | mean goals a match ;; t how many goals in all | total goals? ;; n how many games | number of matches? :: ::
age :: 1 60 0 :: 18 70 0 :: {a} people aged {b} | {a} of {b} years | age {b}: {a} people | {a} x {b} years :: people,age :: in the club: | members: | the group: | staff: :: w average age | mean age of all | how old are they on average ;; n how many people are it | members in all? ;; t years of all together :: ::
coffee :: 1 40 1 :: 6 40 2 :: {a} kg for {b} a kilo | {a} kg at {b} | {b} per kg, {a} kg | {a} kilos, {b} each :: kg,price :: the blend: | beans mixed: | we mix | house blend: :: w price of a kilo of the blend | what does a kg of the mix cost us | cost per kilo when mixed ;; t cost of all the beans | total cost? ;; n kilos together? | how heavy is it ;; top which part costs most, kg and price :: $ :: $
loans :: 500 30000 0 :: 1 14 1 :: {a} at {b}% | {a} owed at {b} percent | {b}% on {a} :: amount,rate :: my debts: | loans: | i owe | credit lines: :: w average interest rate in percent, sums counted | which rate do i pay overall, percent | blended rate? ;; n how much do i owe | total debt? ;; m plain mean of the rates ;; top which costs most interest, amount and rate :: % ::
rain :: 1 12 0 :: 1 20 1 :: {a} hours at {b} mm | {b} mm an hour for {a} h | {a} h with {b} mm/h :: hours,mm :: it rained | the storm: | gauge: | weather log: :: t how many mm fell | rain in all, mm? | total mm ;; w mm per hour on average | mean intensity? ;; n hours of rain? | how long did it rain, hours :: ::
""".strip().split("\n")]


def number(r, spec):
    lo, hi, places = spec.split()
    if places == "s":
        return r.randint(int(lo), int(hi))
    if places == "0":
        x = r.randint(int(lo), int(hi))
        return round(x, -2) if x > 2000 else x
    x = round(r.uniform(float(lo), float(hi)), int(places) if r.p(0.75) else max(0, int(places) - 1))
    return int(x) if x == int(x) else x


def text_of(r, x, price):
    return f"{x:.2f}" if price and isinstance(x, float) and r.p(0.85) else f"{x:,}" if isinstance(x, int) and x >= 1000 and r.p(0.5) else str(x)


MONEY = ["${}", "${}", "{}", "€{}", "{} euros", "{}", "£{}", "{} EUR"]
AGAIN = ["and {q}", "{q}", "ok, {q}", "now {q}", "also {q}", "{q} please"]
ADDED = ["plus {e}", "and then {e}", "i forgot {e}", "one more: {e}", "add {e}", "{e} came later", "there's also {e}", "and {e} on top of that"]
GONE = ["without the {o} one", "leave the {o} one out", "drop the {o} entry", "the {o} one doesn't count", "and without the {o}?", "forget the {o} one"]
RIGHT = ["the {o} one is {e}", "sorry, the {o} should be {e}", "correction, {o} one: {e}", "make the {o} {e}", "no, the {o} was {e}"]
ORD = "first second third fourth fifth sixth".split()
FORM = {"w": "n = sum(a for a, b in pairs)\nprint(round(sum(a * b for a, b in pairs) / n, 2))", "t": "print(round(sum(a * b for a, b in pairs), 2))", "n": "print(round(sum(a for a, b in pairs), 2))",
        "m": "print(round(sum(b for a, b in pairs) / len(pairs), 2))", "top": "a, b = max(pairs, key=lambda x: x[0] * x[1])\nprint(a, b)"}


@family("relations", 60.0)
def paired(d):
    r = d.r
    name, sa, sb, entry, head, intro, qs, uw = (r.choice(P) + [""])[:8]
    cost = "$" in uw
    money = r.choice(MONEY) if cost else "{}"
    n = r.choice([2, 3, 3, 3, 4, 4, 5])
    pairs = []
    while len(pairs) < n:
        x = (number(r, sa), number(r, sb))
        if all(x[1] != y[1] and x[0] != y[0] for y in pairs):
            pairs.append(x)
    asks = {}
    for q in qs.split(" ;; "):
        k, t = q.strip().split(" ", 1)
        asks[k] = [x.strip() for x in t.split(" | ")]
    k = "w" if r.p(0.55) and "w" in asks else r.choice(list(asks))
    e = r.pick([x.strip() for x in entry.split(" | ")])

    def told(x, form=None):
        return (form or e).replace("{a}", text_of(r, x[0], False)).replace("{b}", money.format(text_of(r, x[1], cost)) if cost else text_of(r, x[1], False))
    lay = r.random()
    ask = r.pick(asks[k])
    if lay < 0.62:
        j = r.choice([", ", ", ", "; ", "\n", " and ", ", "])
        parts = [told(x) for x in pairs]
        body = j.join(parts) if j != ", " or r.p(0.5) else ", ".join(parts[:-1]) + " and " + parts[-1]
        lead = r.choice([x.strip() + " " for x in intro.split(" | ")] + ["", ""])
        body = lead + GUARD(body)
    else:
        h = head.split(",")
        rows = [(text_of(r, a, False).replace(",", ""), text_of(r, b, cost)) for a, b in pairs]
        if r.p(0.3):                                    # the other way round
            h, rows = h[::-1], [x[::-1] for x in rows]
        s = r.choice([",", ";", "\t", " | ", ", ", "  "])
        body = GUARD("\n".join([s.join(h)] + [s.join(x) for x in rows]))
    t = r.choice(["{b}. {q}", "{b}, {q}", "{b} - {q}", "{q}: {b}", "{b}\n{q}", "{q}? {b}", "{b}. {q}?", "{b}; {q}?"]) if lay < 0.62 else r.choice(["{b}\n{q}", "{b}\n\n{q}?", "{q}\n{b}", "{q}:\n{b}"])
    d.user(noisy(r, t.replace("{b}", body).replace("{q}", ask), 0.7))

    def run(k):
        out = d.py("pairs = [" + ", ".join(f"({a}, {b})" for a, b in pairs) + "]\n" + FORM[k])
        if k == "top":
            a, b = out.split(" ")
            d.say(r.choice([f"It is {e}.", f"That is {e}."]).replace("{a}", a).replace("{b}", money.format(b)), [a, b])
            return
        x = money.format(out) if cost and k in "wtm" else out + "%" if uw.strip() == "%" and k in "wm" and r.p(0.7) else out
        d.say(r.choice(["It is {x}.", "That is {x}.", "{x}.", "The result is {x}.", "The average is {x}." if k in "wm" else "In all {x}."]).replace("{x}", x), [out])
    run(k)
    for _ in range(r.choice([0, 0, 1, 1, 2, 3])):
        c = r.random()
        if c < 0.35:
            k = r.choice([x for x in asks if x != k] or [k])
            t = r.pick(AGAIN).replace("{q}", r.pick(asks[k]))
        elif c < 0.6:
            x = (number(r, sa), number(r, sb))
            if len(pairs) > 6 or any(x[1] == y[1] for y in pairs):
                continue
            pairs.append(x)
            t = r.pick(ADDED).replace("{e}", GUARD(told(x, r.pick([x.strip() for x in entry.split(" | ")]))))
        elif c < 0.75 and len(pairs) > 2:
            i = r.randrange(len(pairs))
            t = r.pick(GONE).replace("{o}", "last" if i == len(pairs) - 1 and r.p(0.6) else ORD[min(i, 5)])
            del pairs[i]
        else:
            i = r.randrange(len(pairs))
            x = (number(r, sa), number(r, sb))
            if r.p(0.5):
                x = (x[0], pairs[i][1])
            pairs[i] = x
            t = r.pick(RIGHT).replace("{o}", "last" if i == len(pairs) - 1 and r.p(0.6) else ORD[min(i, 5)]).replace("{e}", GUARD(told(x, r.pick([y.strip() for y in entry.split(" | ")]))))
        d.user(noisy(r, t, 0.6))
        run(k)


# ---- samples of something measured ------------------------------------------------------------------------------------------------------------
M = [re.split(r"\s*::\s*", r) for r in r"""
pulse :: 48 110 0 :: resting pulse this week: | my pulse: | heart rates: :: bpm
weight :: 54 98 1 :: my weight every morning: | weighed: | on the scales: :: kg
sugar :: 70 190 0 :: blood sugar: | glucose readings: | sugar before breakfast: :: mg/dl
pressure :: 105 165 0 :: upper blood pressure: | systolic values: | pressure readings: :: mmHg
steps :: 1800 16000 0 :: steps this week: | my steps: | step counter: ::
sleep :: 4 9.5 1 :: i slept, hours: | hours of sleep: | nights: :: hours
lap :: 52 98 1 :: lap times in s: | laps: | my 400 m times: :: s
temp :: 11 34 1 :: temperatures: | thermometer: | noon temperatures: :: °C
rain :: 1 48 1 :: rain in mm: | rain per month: | gauge readings: :: mm
marks :: 3 20 0 :: points in the test: | class results: | marks out of 20: :: points
scores :: 35 100 0 :: scores: | exam results: | my pupils got :: points
prices :: 2 90 2 :: prices i found: | offers: | quotes: ::
bills :: 30 240 2 :: power bills: | phone bills: | monthly bills: ::
sales :: 40 900 0 :: sold per day: | daily sales: | units sold: :: units
waits :: 2 55 0 :: waiting times in min: | patients waited, minutes: | queue times: :: minutes
response :: 80 900 0 :: response times in ms: | latencies: | pings: :: ms
parts :: 9.6 10.4 2 :: diameters in mm: | measured parts: | caliper says: :: mm
yields :: 2 9 1 :: yield per plot, t: | harvest of the plots: | tonnes: :: t
heights :: 142 196 0 :: heights in cm: | the team's heights: | how tall they are: :: cm
ages :: 6 78 0 :: ages: | the guests are | members' ages: :: years
commute :: 14 70 0 :: my commute in minutes: | minutes to work: | driving times: :: minutes
tips :: 8 90 2 :: tips per shift: | tips: | tip jar: ::
visitors :: 60 2400 0 :: visitors per day: | hits: | people counted: :: visitors
weights :: 180 420 0 :: apple weights in g: | fish weighed, g: | loaves in grams: :: g
ph :: 5.6 8.4 1 :: pH readings: | ph of the pond: | soil ph: ::
""".strip().split("\n")]
# asks / code on x / how it is called when it comes back / answer
S = [
    ("average | mean? | what's the mean | on average? | avg", "print(round(sum(x) / len(x), 2))", "the average", "The average is {o}."), ("median? | the middle one by size | what's the median", "import statistics\nprint(round(statistics.median(x), 2))", "the median", "The median is {o}."),
    ("sample standard deviation? | standard deviation (sample) | stdev, n-1", "import statistics\nprint(round(statistics.stdev(x), 2))", "the standard deviation", "The standard deviation is {o}."),
    ("population standard deviation? | standard deviation, divided by n | pstdev", "import statistics\nprint(round(statistics.pstdev(x), 2))", "the standard deviation", "The standard deviation is {o}."),
    ("highest? | the maximum | biggest value", "print(max(x))", "the highest", "The highest is {o}."), ("lowest? | the minimum | smallest value", "print(min(x))", "the lowest", "The lowest is {o}."), ("range? | from lowest to highest, the difference | spread, max minus min", "print(round(max(x) - min(x), 2))", "the range", "The range is {o}."),
    ("total? | sum of them | all together", "print(round(sum(x), 2))", "the sum", "The sum is {o}."), ("sample variance? | variance (n-1)", "import statistics\nprint(round(statistics.variance(x), 2))", "the variance", "The variance is {o}."),
    ("how much percent from the first to the last | change from first to last in percent | first to last, percent change", "print(round((x[-1] - x[0]) / x[0] * 100, 2))", "the change", "It is {o} percent."), ("average without highest and lowest | trimmed mean, both ends off | mean if best and worst don't count", "y = sorted(x)[1:-1]\nprint(round(sum(y) / len(y), 2))", "the trimmed mean", "It is {o}."),
    ("how far is the last from the mean | last one minus the average | difference of the last value to the average", "print(round(x[-1] - sum(x) / len(x), 2))", "the difference", "It is {o}."), ("mean of the last three | average of the final 3 | last 3 on average", "print(round(sum(x[-3:]) / 3, 2))", "the mean of the last three", "It is {o}."),
    ("second highest? | the runner-up value | second biggest", "print(sorted(x)[-2])", "the second highest", "It is {o}."), ("how many are above the average | values over the mean, how many | count those above average", "m = sum(x) / len(x)\nprint(sum(v > m for v in x))", "the count", "There are {o}."),
    ("coefficient of variation in percent | stdev in percent of the mean", "import statistics\nprint(round(statistics.stdev(x) / statistics.mean(x) * 100, 2))", "the coefficient", "It is {o} percent."), ("mean absolute deviation from the mean | average distance to the mean", "m = sum(x) / len(x)\nprint(round(sum(abs(v - m) for v in x) / len(x), 2))", "the deviation", "It is {o}."),
    ("biggest jump between neighbours | largest change from one to the next", "print(round(max(abs(b - a) for a, b in zip(x, x[1:])), 2))", "the jump", "It is {o}."), ("quartiles? (inclusive) | the three quartiles, inclusive method", "import statistics\nprint([round(q, 2) for q in statistics.quantiles(x, n=4, method=\"inclusive\")])", None, "They are {o}."),
    ("moving average over 3 | running mean of three", "print([round(sum(x[i:i + 3]) / 3, 2) for i in range(len(x) - 2)])", None, "They are {o}."), ("sorted please | from low to high | put them in order", "print(sorted(x))", None, "Sorted: {o}"),
]
OUT = ["without the {v}", "take out the {v} and again", "remove the outlier {v}", "drop the {v}, same question", "leave the {v} out", "and if the {v} doesn't count", "the {v} was a mistake, leave it out", "ignore the {v}"]
PUT = ["the {v} should be {w}", "sorry, {w} instead of {v}", "the {v} is really a {w}", "i misread: {v} is {w}", "change {v} to {w}", "not {v} but {w}", "oh, the {v} was {w}"]
NEW = ["and then {w}", "today {w} came in", "add {w}", "plus a {w}", "one more: {w}", "the next is {w}"]
APART = ["how do the two results differ", "how far apart are the two results", "what's the difference to before", "by how much did that change it", "the two results, difference?", "and the gap between those two"]
OTHER = ["second series: {l}, same question", "and for {l}", "now {l}", "the others: {l}", "group two: {l}", "last month it was {l}", "compare with {l}", "my brother's: {l}"]


@family("turns", 26.0)
def sampled(d):
    r = d.r
    name, spec, intro, unit = (r.choice(M) + [""])[:4]
    n = r.choice([4, 5, 5, 6, 6, 7, 7, 8, 9])
    x = [number(r, spec) for _ in range(n)]
    if r.p(0.25):                                       # one that stands out
        i = r.randrange(n)
        x[i] = round(x[i] * r.choice([0.3, 1.8, 2.4]), 2 if isinstance(x[i], float) else None)
    lit = lambda v, code: ("import statistics\n" if code.startswith("import") else "") + "x = [" + ", ".join(map(str, v)) + "]\n" + code.removeprefix("import statistics\n")
    show = lambda v: GUARD(r.choice([", ", " ", ", ", " ", "; "]).join(map(str, v)))
    asks, code, called, says = r.choice(S[:3] * 3 + S)
    q = r.pick([a.strip() for a in asks.split(" | ")])
    lead = r.choice([i.strip() for i in intro.split(" | ")] + ["", ""])
    w = r.choice(["{i} {l}. {q}", "{i} {l}, {q}", "{q}: {l}", "{i} {l} - {q}", "{i} {l}\n{q}", "{q} of {l}" if "?" not in q else "{q} {l}", "{q}? {i} {l}", "{i} {l}. {q}?"]).replace("{i}", lead).replace("{l}", show(x)).replace("{q}", q)
    d.user(noisy(r, w.strip().replace("??", "?"), 0.7))
    results = []

    def run(x):
        out = d.py(lit(x, code))
        results.append(out if called and called != "the count" else None)
        u = f" {unit}" if unit and called in ("the average", "the median", "the highest", "the lowest", "the range", "the sum") and r.p(0.4) else ""
        d.say(says.replace("{o}", out + u), [out])
    run(x)
    fits = lambda x: len(x) > 3 and ("quantiles" not in code or len(x) > 2) and x[0]
    for _ in range(r.choice([0, 1, 1, 2, 2, 3, 4])):
        k = r.random()
        if k < 0.2 and len(x) > 4:
            y = max(x, key=lambda v: abs(v - statistics.median(x))) if r.p(0.6) else r.choice(x)
            if x.count(y) > 1:
                continue
            x = [v for v in x if v != y]
            d.user(noisy(r, r.pick(OUT).replace("{v}", GUARD(str(y))), 0.6))
            run(x)
        elif k < 0.36:
            y, z = r.choice(x), number(r, spec)
            if x.count(y) > 1 or z == y:
                continue
            x = [z if v == y else v for v in x]
            d.user(noisy(r, r.pick(PUT).replace("{v}", GUARD(str(y))).replace("{w}", GUARD(str(z))), 0.6))
            run(x)
        elif k < 0.46:
            z = number(r, spec)
            x = x + [z]
            d.user(noisy(r, r.pick(NEW).replace("{w}", GUARD(str(z))), 0.6))
            run(x)
        elif k < 0.64 and len(results) > 1 and results[-1] and results[-2]:
            a, b = results[-2:]
            d.user(noisy(r, r.pick(APART), 0.6))
            out = d.py(f"print(round(abs({b} - {a}), 2))")
            d.say(r.choice([f"It is {out}.", f"The difference is {out}.", f"They differ by {out}."]), [out])
            results.append(None)
        elif k < 0.72 and results[-1] and results[-1] not in ("0", "0.0"):
            kind = r.choice(["half of that", "double that", "times 12", "plus ten percent", "rounded to a whole number", "in percent of {m}", "times 1.5", "minus 3", "divide that by 4"])
            m = str(number(r, spec) or 10)
            e = {"half of that": "{r} / 2", "double that": "{r} * 2", "times 12": "{r} * 12", "plus ten percent": "{r} * 1.1", "in percent of {m}": "{r} / {m} * 100", "times 1.5": "{r} * 1.5", "minus 3": "{r} - 3", "divide that by 4": "{r} / 4"}.get(kind)
            d.user(noisy(r, r.choice(["{k}", "and {k}", "{k}?", "ok, {k}"]).replace("{k}", kind.replace("{m}", m)), 0.6))
            out = d.py(f"print(round({results[-1]}))" if not e else f"print(round({e.replace('{r}', results[-1]).replace('{m}', m)}, 2))")
            d.say(r.choice([f"It is {out}.", f"That is {out}."]), [out])
            results.append(None)
        elif k < 0.84:
            asks, code, called, says = r.choice(S)
            if not fits(x):
                continue
            d.user(noisy(r, r.choice(["and the ", "", "also: ", "now ", "ok, "]).replace("and the ", "and ") + r.pick([a.strip() for a in asks.split(" | ")]), 0.6))
            run(x)
        else:
            y = [number(r, spec) for _ in range(max(4, len(x) + r.randint(-1, 1)))]
            d.user(noisy(r, r.pick(OTHER).replace("{l}", show(y)), 0.6))
            x = y
            run(x)


# ---- marks and points of parts -------------------------------------------------------------------------------------------------------------------
SECTION = ["part", "task", "section", "exercise", "question", "round"]


@family("stories", 10.0)
def out_of(d):
    """12 of 20, 33 of 40: in all, in percent, the best part, a grade by a scale."""
    r = d.r
    n = r.randint(2, 6)
    full = [r.choice([5, 8, 10, 12, 15, 20, 25, 30, 40, 50]) for _ in range(n)]
    got = [r.randint(f // 3, f) for f in full]
    sec = r.choice(SECTION)
    who = r.pick(NAMES)
    form = r.choice(["{g} of {f}", "{g}/{f}", "{g} out of {f}", "{g} from {f}", f"{sec} {{i}}: {{g}}/{{f}}", f"{sec} {{i}} {{g}} of {{f}}"])
    body = r.choice([", ", "; ", "\n", ", ", " and "]).join(form.replace("{g}", str(g)).replace("{f}", str(f)).replace("{i}", str(i + 1)) for i, (g, f) in enumerate(zip(got, full)))
    lead = r.choice([f"{who} has ", "i got ", "results: ", "points: ", "", f"{who}: ", "test: "])
    lim = r.choice([40, 50, 55, 60, 65, 70, 75, 80])
    K = [("how many percent in all | total percentage? | what percent is that altogether | percent of all points", "print(round(sum(g for g, f in parts) / sum(f for g, f in parts) * 100, 2))", "{o} percent."), ("points in all? | total points | how many points is it", "print(sum(g for g, f in parts))", "{o} points."),
         ("how many points were lost | points missed? | points short of full marks", "print(sum(f - g for g, f in parts))", "{o} points."), (f"is that {lim} percent or more | passed with {lim}% needed? | enough for {lim}%", f"print(sum(g for g, f in parts) / sum(f for g, f in parts) * 100 >= {lim})", "yn"),
         (f"which {sec} went best, its number | number of the best {sec} by percent | where was the share highest, which number", "print(max(range(len(parts)), key=lambda i: parts[i][0] / parts[i][1]) + 1)", f"It is {sec if sec in form else 'number'} {{o}}."), ("each in percent | percent for every one | the single percentages", "print([round(g / f * 100, 1) for g, f in parts])", "{o}"),
         ("mean of the single percentages | average percent per part, all counted the same", "print(round(sum(g / f for g, f in parts) / len(parts) * 100, 2))", "{o} percent.")]
    k = r.choice(K[:1] * 3 + K)
    q = r.pick([x.strip() for x in k[0].split(" | ")])
    d.user(noisy(r, r.choice(["{b}. {q}", "{b}, {q}", "{q}: {b}", "{b}\n{q}", "{q}? {b}", "{b} - {q}?"]).replace("{b}", lead + GUARD(body)).replace("{q}", q), 0.7))

    def run():
        out = d.py("parts = [" + ", ".join(f"({g}, {f})" for g, f in zip(got, full)) + "]\n" + k[1])
        d.say(("Yes, it is." if out == "True" else "No, it is not.") if k[2] == "yn" else k[2].replace("{o}", out), [] if k[2] == "yn" else [out])
    run()
    for _ in range(r.choice([0, 1, 1, 2])):
        if r.p(0.5):
            k = r.choice([x for x in K if x is not k])
            d.user(noisy(r, r.choice(["and ", "", "ok, "]) + r.pick([x.strip() for x in k[0].split(" | ")]), 0.6))
        else:
            i = r.randrange(n)
            new = r.randint(full[i] // 3, full[i])
            if new == got[i]:
                continue
            got[i] = new
            d.user(noisy(r, r.choice(["the {o} was {g}", "sorry, {g} in the {o}", "{o} one: {g}, not what i said", "i got {g} in the {o}"]).replace("{o}", ORD[i]).replace("{g}", GUARD(f"{new} of {full[i]}" if r.p(0.5) else str(new))), 0.6))
        run()
