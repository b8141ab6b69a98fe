"""Questions that bring what they need along: a unit and what it is worth, said before, behind or in brackets; two rhythms that start together at a time of day; a bill of several things with what is paid."""
import math
import re
from asks5 import tell
from core import family, noisy
from pools import ITEMS, NAMES
from posed import sentence
from relating import GUARD, MONEY, told
from tables import sub
from values import in_words

# one {a} is {f} {b}: the unit's names (one, many), the other's name, what it is worth, and what people do with it ({x}: so many {a}; {y}: so many {b})
UNITS = """
mile|miles|km|1.609344 1.609 1.6|walked {x}|the sign says {x}|my run was {x}|it is {y} to the lake|the tour has {y}|drove {y} today
nautical mile|nautical miles|km|1.852|sailed {x}|the island is {x} off|the crossing takes {y}|{y} by boat
foot|feet|m|0.3048 0.305|the mast is {x} high|a ceiling of {x}|the wall is {y} long|we dug down {y}
yard|yards|m|0.9144 0.914|the pool is {x} long|{x} of rope|a field {y} long|{y} of cloth
inch|inches|cm|2.54|a screen of {x}|the pipe is {x} wide|the shelf is {y} deep|a hem of {y}
pound|pounds|kg|0.45359237 0.4536 0.454|the parcel weighs {x}|he lost {x}|my cat weighs {y}|{y} of plums
stone|stone|kg|6.35029318 6.35|gran weighs {x}|the sack is {x}|i weigh {y}|the calf has {y}
ounce|ounces|g|28.349523 28.35 28|{x} of wool|the letter weighs {x}|the chick weighs {y}|{y} of silver
gallon|gallons|l|3.785411784 3.785 4.546|the tank takes {x}|{x} of paint|the barrel holds {y}|we used {y} of water
pint|pints|ml|568.26125 568 473.2|drank {x}|{x} of milk|the jug holds {y}|{y} of stock
cup|cups|ml|240 236.6 250|the cake needs {x} of milk|{x} of broth|i have {y} of cream|{y} of juice
tablespoon|tablespoons|ml|15 14.8|{x} of oil|it wants {x} of syrup|{y} of vinegar|{y} of soy sauce
acre|acres|m²|4046.86 4047|the farm has {x}|a wood of {x}|a plot of {y}|our field is {y}
hectare|hectares|acres|2.471 2.47105|a vineyard of {x}|{x} burnt down|the ranch has {y}|{y} of wheat
bar|bar|psi|14.5038 14.5|the tyre has {x}|the pump goes to {x}|the gauge shows {y}|i need {y} in the tyre
calorie|calories|joules|4.184 4.19|the bar has {x}|burnt {x}|the label says {y}|{y} per bite
horsepower|horsepower|kW|0.7457 0.7355 0.746|the engine has {x}|a tractor with {x}|a motor of {y}|it makes {y}
knot|knots|km/h|1.852|the wind blows at {x}|we make {x}|the boat does {y}|gusts of {y}
light year|light years|parsecs|0.3066|the star is {x} away|{x} from here|the cloud is {y} away|it lies {y} off
troy ounce|troy ounces|g|31.1034768 31.1|a coin of {x}|{x} of gold|the bar weighs {y}|{y} of platinum
furlong|furlongs|m|201.168 201|the race goes over {x}|{x} to the finish|a course of {y}|the horse ran {y}
fathom|fathoms|m|1.8288 1.83|the wreck lies in {x}|{x} of chain|the water is {y} deep|anchor in {y}
carat|carats|g|0.2|a stone of {x}|the ring has {x}|a gem of {y}|{y} of rubies
barrel|barrels|litres|158.987 159|they pump {x}|{x} of oil|a tank of {y}|a spill of {y}
hand|hands|cm|10.16|the pony stands {x} high|a horse of {x}|the mare is {y} high|a foal of {y}
cable|cables|m|185.2 185|the buoy is {x} off|{x} to the quay|the pier is {y} away|{y} to the rocks
dollar|dollars|euros|0.92 0.87 0.945|the ticket is {x}|i was paid {x}|the hotel wants {y}|i have {y} left
pound sterling|pounds sterling|dollars|1.27 1.31 1.245|the book costs {x}|my wage is {x}|the bill is {y}|she sent {y}
euro|euros|yen|161.5 158.2 172|the room is {x}|a gift of {x}|the meal costs {y}|the train is {y}
franc|francs|euros|1.06 1.045 1.07|the cheese is {x}|a watch for {x}|my rent is {y}|a bill of {y}
crown|crowns|euros|0.0877 0.134 0.04|a beer for {x}|the fine is {x}|lunch was {y}|the taxi took {y}
""".strip().split("\n")
SAID = ["1 {a} = {f} {b}", "1 {a} is {f} {b}", "one {a} is {f} {b}", "a {a} is {f} {b}", "a {a} being {f} {b}", "with {f} {b} to the {a}", "at {f} {b} per {a}", "taking 1 {a} as {f} {b}", "{f} {b} make a {a}", "1 {a}={f} {b}", "counting {f} {b} for each {a}", "if a {a} has {f} {b}"]
WANT = ["that is how many {u}", "what is that in {u}", "in {u}?", "how much in {u}", "in {u} please", "{u}?", "that makes how many {u}", "convert it to {u}", "give me the {u}", "so how many {u}", "and in {u} that is", "what would that be in {u}"]
PLAIN = ["{n} {c} in {u}", "how many {u} are {n} {c}", "{n} {c} to {u}", "convert {n} {c} to {u}", "{n} {c} = ? {u}", "what are {n} {c} in {u}", "i need {n} {c} in {u}", "{n} {c}, how many {u}"]
ORDER = ["{t}. {w} ({k})", "{t}, {w} {k}", "{t}. {k}. {w}", "{k}. {t}. {w}", "{t} - {w} - {k}", "{t}! {w} {k}", "{t} ({k}), {w}", "{k}; {t}: {w}", "{t}, {w}; {k}", "hint: {k}. {t}. {w}", "{t}. {w}, {k}"]
BARE = ["{p} ({k})", "{p}, {k}", "{p}. {k}", "{k}. {p}", "{k}: {p}", "{p} - {k}", "{p}; {k}", "{k}, so {p}", "{p} if {k}", "{p} when {k}", "given {k}: {p}"]


@family("units", 90.0)
def told_unit(d):
    """A conversion whose factor is said beside it; the factor decides, not what one knows."""
    r = d.r
    one, many, b, fs, *does = r.choice(UNITS).split("|")
    f = r.choice(fs.split())
    back = r.p(0.42)
    k = r.random()
    v = r.int(2, 400) if k < 0.45 else round(r.uniform(0.5, 120), r.choice([1, 1, 2])) if k < 0.85 else r.randint(2, 20)
    n = in_words(v) if k >= 0.85 and r.p(0.5) else f"{v:g}" if isinstance(v, float) else told(r, v)
    c, u = (b, many) if back else (many, b)
    what = r.choice([t for t in does if ("{y}" in t) == back])
    fact = r.pick(SAID).replace("{a}", one).replace("{b}", b).replace("{f}", GUARD(f))
    if one[0] in "aeiou" or one == "hour":
        fact = fact.replace("a " + one, "an " + one)
    if r.p(0.62):
        t = r.pick(ORDER).replace("{t}", sub(what, dict(x=f"{GUARD(n)} {many}", y=f"{GUARD(n)} {b}"))).replace("{w}", r.pick(WANT).replace("{u}", u)).replace("{k}", fact)
    else:
        t = r.pick(BARE).replace("{p}", r.pick(PLAIN).replace("{n}", GUARD(n)).replace("{c}", c).replace("{u}", u)).replace("{k}", fact)
    t = t.replace("?.", "?").replace("?,", "?").replace("?;", "?")
    d.user(noisy(r, t[0].upper() + t[1:] if r.p(0.4) and t[0] != "\x01" else t, 0.7))
    v = f"{v:g}" if isinstance(v, float) else v
    out = d.py(f"print(round({v} {'/' if back else '*'} {f}, 4))")
    tell(d, f"It is {{out}} {u}.|{{out}} {u}.|That is {{out}} {u}.", out)


PAIRS = ["the {x} goes every {p} minutes and the {y} every {q}", "{x} every {p} min, {y} every {q} min", "the {x} comes each {p} minutes, the {y} each {q} minutes", "a {x} leaves every {p} minutes, a {y} every {q}", "{p} minutes apart for the {x}, {q} for the {y}"]
THINGS = ["red bus|blue bus", "tram|bus", "ferry|water taxi", "underground|tram", "morning shuttle|city bus", "cable car|chair lift", "ghost train|big wheel", "first guide|second guide", "line 4|line 11", "sprinkler|pump", "church bell|school bell", "kitchen timer|egg timer"]
BOTH = ["both at {t}", "they start together at {t}", "the first of both is at {t}", "at {t} both go", "both set off at {t}", "they went together at {t}", "at {t} they coincide"]
NEXT = ["when do they go together again|at what time do both leave again at once|next time both at once?|when is it both again|what time is the next moment they coincide|at which time do they next start together", "how many minutes until both go at once again|minutes until they coincide again|after how many minutes is it both again", "how often does that happen until {e}, the first time not counted|number of further times both go together up to and including {e}"]


@family("dates", 30.0)
def rhythms(d):
    """Two rhythms from one moment on: the common time, on the clock."""
    r = d.r
    x, y = r.choice(THINGS).split("|")
    while True:
        p, q = r.choice([4, 5, 6, 8, 9, 10, 12, 14, 15, 16, 18, 20, 24, 25, 30]), r.choice([6, 7, 8, 9, 10, 12, 15, 16, 18, 20, 21, 24, 25, 28, 30, 35, 40, 45])
        if p != q and p % q and q % p:
            break
    h, m = r.randint(5, 15), r.choice([0, 0, 0, 5, 10, 12, 15, 20, 30, 40, 45])
    clock = lambda h, m: r.choice([f"{h}:{m:02d}", f"{h}:{m:02d}", f"{h:02d}:{m:02d}"] + ([f"{(h - 1) % 12 + 1} {'am' if h < 12 else 'pm'}", f"{h} o'clock"] if m == 0 and h < 12 else [f"{(h - 1) % 12 + 1}:{m:02d} {'am' if h < 12 else 'pm'}"]))
    e = r.randint(h + 4, min(h + 12, 23))
    k = r.choice([0, 0, 0, 1, 1, 2])
    if k == 2 and ((e - h) * 60 - m < math.lcm(p, q) or ((e - h) * 60 - m) % math.lcm(p, q) == 0):
        k = 0                                           # never, or at the very end: nobody asks, or it is open to doubt
    facts = [sub(r.pick(PAIRS), dict(x=x, y=y, p=GUARD(told(r, p)), q=GUARD(told(r, q)))), sub(r.pick(BOTH), dict(t=GUARD(clock(h, m))))]
    r.shuffle(facts)
    t = r.choice([", ", ". ", "; ", " and "]).join(facts) + r.choice([". ", ", ", " - ", ": "]) + sub(r.pick(NEXT[k].split("|")), dict(e=GUARD(clock(e, 0)))) + r.choice(["", "?"])
    d.user(noisy(r, t[0].upper() + t[1:] if r.p(0.4) and t[0] != "\x01" else t, 0.6))
    if k == 0:
        out = d.py(f"import math\nt = {h} * 60 + {m} + math.lcm({p}, {q})\n" + 'print(f"{t // 60 % 24}:{t % 60:02d}")')
        tell(d, "At {out}.|They do so at {out}.|It is at {out}.", out)
    elif k == 1:
        out = d.py(f"import math\nprint(math.lcm({p}, {q}))")
        tell(d, "After {out} minutes.|In {out} minutes.|It takes {out} minutes.", out)
    else:
        out = d.py(f"import math\nprint(({e} * 60 - {h} * 60 - {m}) // math.lcm({p}, {q}))")
        tell(d, "{out} times.|It happens {out} times.", out)


BOUGHT = ["{n} {i} at {p}", "{n} {i} for {p} each", "{n} x {i} at {p}", "{n} {i}, {p} apiece", "{n} {i} ({p} each)"]
PAYS = [("what is the total|how much altogether|sum?|what do i owe|total please|what does it come to", ""), ("i hand over {c}, change?|paid with {c}. what do i get back|how much back from {c}|change from {c}|out of a {c} note, what's returned", "pay"), ("there is {o}% off the lot, to pay?|minus {o} percent on everything, total|with {o}% discount on all of it, how much", "off"), ("shared by {k} of us, each?|we split it {k} ways, how much a head|{k} people pay equal parts, one part?", "each"), ("plus {s} postage, in all?|delivery is {s} on top, total?|and {s} for shipping, what's the sum", "ship"), ("i only have {w}, how much is missing|with {w} in my purse, what's lacking|short by how much if i have {w}", "lack")]


@family("arithmetic", 9.0)
def receipts(d):
    """Several things at their prices, and one step more."""
    r = d.r
    money = r.choice(MONEY)
    k = r.choice([1, 2, 2, 3, 3])
    x = [(r.randint(2, 24), round(r.uniform(0.4, 30), 2) if r.p(0.7) else r.randint(1, 30)) for _ in range(k)]
    names = r.some(ITEMS, k)
    lines = [sub(r.pick(BOUGHT), dict(n=GUARD(told(r, n)), i=GUARD(i), p=GUARD(money.replace("{}", f"{p:.2f}" if isinstance(p, float) else str(p))))) for (n, p), i in zip(x, names)]
    total = round(sum(n * p for n, p in x), 2)
    q, how = r.choice(PAYS if k > 1 else PAYS[1:])
    c = next((c for c in (10, 20, 50, 100, 200, 500, 1000, 2000) if c > total), 5000)
    o, share, s, w = r.choice([5, 10, 12, 15, 20, 25, 30]), r.randint(2, 7), r.choice([2.9, 3.5, 4.95, 5, 6.9, 7.5]), max(1, int(total * r.uniform(0.3, 0.9)))
    put = dict(c=GUARD(money.replace("{}", str(c))), o=GUARD(str(o)), k=GUARD(told(r, share)), s=GUARD(money.replace("{}", str(s))), w=GUARD(money.replace("{}", str(w))))
    head = r.choice(["", "", f"{r.pick(NAMES)} buys ", "i bought ", "we need ", "on my list: ", "order: ", "I'd like "])
    t = head + r.choice([", ", " and ", "\n", "; ", ", "]).join(lines) + r.choice([". ", ", ", " - ", "\n", ": "]) + sub(r.pick(q.split("|")), put) + r.choice(["", "?"])
    d.user(noisy(r, t.replace("??", "?"), 0.6))
    e = " + ".join(f"{n} * {p}" for n, p in x)
    last = {"": "total", "pay": f"{c} - total", "off": f"total * {100 - o} / 100", "each": f"total / {share}", "ship": f"total + {s}", "lack": f"total - {w}"}[how]
    out = d.py(f"total = {e}\nprint(round({last}, 2))")
    say = {"": "The total is", "pay": "You get back", "off": "You pay", "each": "Each pays", "ship": "In all it is", "lack": "Missing are"}[how]
    tell(d, f"{say} {money.replace('{}', '{out}')}.|It is {money.replace('{}', '{out}')}.", out)


SHIFTS = """caesar cipher, {k} places, for {t}|{t} with every letter {k} further in the alphabet|encode {t}: each letter {k} on|shift the letters of {t} by {k}|{t}, caesar, key {k}|please encipher {t} with a shift of {k}|turn {t} into caesar code, {k} steps forward|secret code for {t}, letters moved on by {k}
{t} - replace each letter by the one {k} later|how does {t} look with a caesar key of {k}|rotate the letters of {t} by {k}|ROT{k} of {t}|rot-{k}: {t}|my kid codes by moving letters {k} along, so {t} becomes|push every letter of {t} {k} places to the right in the alphabet|letter plus {k} for all of {t}, z goes on with a
write {t} in caesar with offset {k}|{t} shifted {k} letters up the alphabet|cipher: {t}, key = {k}, caesar|apply a shift cipher of {k} to {t}|{k}-letter shift of {t} please|encrypt {t}, shift {k}""".replace("\n", "|").split("|")
UNSHIFTS = """{t} was made with a caesar shift of {k}, decode it|undo the shift of {k} in {t}|{t}, each letter was moved on by {k}: what did it say|decipher {t}, caesar key {k}|go {k} letters back for every letter of {t}|caesar {k} backwards: {t}|my friend sent {t}, letters are {k} too far on. the message?|plain text of {t} if the key is {k}
decode {t} (shift {k})|the note reads {t}, coded by +{k}. read it to me|take each letter of {t} {k} places back, a comes after z then|{t} minus {k} letters|reverse a caesar cipher of {k} on {t}|unscramble {t}: every letter stands {k} places too late""".replace("\n", "|").split("|")


@family("strings", 30.0)
def letter_shifts(d):
    """A shift by any number of letters, on or back; 13 is one among them."""
    r = d.r
    k, back = r.randint(1, 25), r.p(0.4)
    t = sentence(r, 1, r.choice([2, 3, 5, 6]))
    t = t.lower() if r.p(0.7) else t.upper() if r.p(0.3) else t
    if back:
        t = "".join(chr((ord(c) - 97 + k) % 26 + 97) if c.islower() else chr((ord(c) - 65 + k) % 26 + 65) if c.isupper() else c for c in t)
    said = GUARD(r.choice(["'{}'", '"{}"', "'{}'", "{}"] if " " not in t else ["'{}'", '"{}"']).format(t))
    q = r.pick(UNSHIFTS if back else SHIFTS)
    q = q.replace("{t}", said).replace("{k}", GUARD(str(k) if re.search(r"[A-Za-z+=-]\{k\}|\{k\}-", q) else told(r, k)))
    d.user(noisy(r, q[0].upper() + q[1:] if r.p(0.35) and q[0] != "\x01" else q, 0.7))
    s = "-" if back else "+"
    one = f'chr((ord(c) - 97 {s} {k}) % 26 + 97)'
    big = f'chr((ord(c) - 65 {s} {k}) % 26 + 65)'
    code = f'print("".join({one} if c.isalpha() else c for c in "{t}"))' if t == t.lower() else f'print("".join({one} if c.islower() else {big} if c.isupper() else c for c in "{t}"))'
    out = d.py(code)
    tell(d, "It says: {out}|It reads {out}|{out}" if back else "It is: {out}|It becomes {out}|{out}", out)
