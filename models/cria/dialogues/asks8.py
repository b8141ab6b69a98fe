"""Single questions as people put them in passing: things packed in things, what is missing to a round number, orders and choices, numbers with a property that the question itself explains,
small functions with their rates, time from weekday to weekday, clocks of two places, marks that count more than once, letters that stand for others."""
import math
from asks5 import tell
from core import family, noisy
from pools import CITIES, NAMES, WORDS
from posed import plain, sentence
from relating import GUARD, MONEY, told, upper
from tables import sub

TAIL = [""] * 6 + ["?"] * 6 + [" please", " pls", ", please", "? thanks", "??", ". thanks in advance", " - i can't do it in my head", ". my phone died", " for a quiz", ", it's for my daughter", ". exact number please", "? no rush", ", need it quick", "?? anybody"]
WHO = [""] * 30 + ["my nephew asks: ", "for school: ", "from my son's homework: ", "we argue about this: ", "hi! ", "hello, ", "maths question: ", "ok so ", "quick one, ", "silly question maybe: ", "puzzle from the paper: ", "for the newsletter: ", "boss wants this: ", "from the pub quiz: ", "help me out here: "]


def put_in(d, t, vals, level=0.6):
    """A question with its values, as typed."""
    r = d.r
    t = sub(t, {k: GUARD(str(v)) for k, v in vals.items()})
    head, tail = r.choice(WHO), r.choice(TAIL)
    if t.endswith("\x02"):
        tail = tail[:1] if tail[:1] == "?" else ""      # words after a text would be a part of it
    t = t.rstrip("?") + tail if tail else t
    t = head + t if head else upper(t) if r.p(0.4) else t
    d.user(noisy(r, t, level))


# ---- things packed in things: (outermost, ..., innermost), and what fits to them -----------------------------------------------------------------------
CHAINS = """pallets|cartons|jars;lorries|crates|bottles;shelves|boxes|files;streets|houses|windows;schools|classes|pupils;hives|frames|bees;books|chapters|pages;floors|flats|rooms;trains|coaches|seats;halls|rows|chairs;trees|branches|apples;fields|rows|cabbages
cupboards|drawers|socks;ships|containers|tyres;warehouses|racks|parcels;albums|pages|stamps;buses|rows|passengers;trays|cups|beans;offices|desks|cables;hotels|storeys|beds;gardens|beds|tulips;boxes|packs|candles;cases|packets|biscuits;bags|sachets|seeds;crates|nets|oranges
museums|rooms|paintings;teams|players|shirts;choirs|singers|songbooks;stalls|baskets|eggs;cards|rows|buttons;plates|wells|samples;server rooms|racks|servers;rolls|sheets|labels;cages|nests|chicks;orchards|rows|pear trees;carts|sacks|potatoes;vans|crates|loaves;walls|shelves|books"""
CHAINS = [c.split("|") for c in CHAINS.replace("\n", ";").split(";")]
LINK = ["{n} {x} in each", "{n} {x} in every {y}", "{n} {x} per {y}", "each {y} with {n} {x}", "every {y} has {n} {x}", "{n} {x} to the {y}", "each {y} holds {n} {x}", "with {n} {x} each", "{n} {x} apiece", "{n} {x} a {y}", "each {y} has {n} {x}", "{n} {x} for each {y}", "in each {y} {n} {x}"]
TOTAL = ["how many {z} in total", "{z} in all", "number of {z}", "how many {z} does that make", "{z} altogether", "total {z}", "how many {z} are there", "that makes how many {z}", "so how many {z}", "how many {z} do we have", "{z}?", "count of {z}", "all the {z} together"]


def one_of(x):
    w = x.split()
    w[-1] = {"shelves": "shelf", "boxes": "box", "branches": "branch", "classes": "class", "buses": "bus", "lorries": "lorry", "coaches": "coach", "houses": "house", "cases": "case"}.get(w[-1], w[-1][:-1])
    return " ".join(w)


@family("relations", 3.0)
def nested(d):
    """So many of these, in each so many of those: their product, and one step more."""
    r = d.r
    chain = r.choice(CHAINS)
    if r.p(0.3):
        chain = chain[-2:]
    n = [r.choice([r.randint(2, 30), r.randint(2, 60), r.int(10, 250)]) for _ in chain]
    first = r.choice(["{n} {x}", "{n} {x}", "we have {n} {x}", "there are {n} {x}", "a firm has {n} {x}", "i count {n} {x}", "it's {n} {x}", "take {n} {x}", "{n} {x} came in"])
    parts = [sub(first, dict(n=GUARD(told(r, n[0])), x=chain[0]))]
    for y, x, k in zip(chain, chain[1:], n[1:]):
        parts.append(sub(r.pick(LINK), dict(n=GUARD(told(r, k)), x=x, y=one_of(y))))
    z, e = chain[-1], " * ".join(map(str, n))
    k = r.choice([0, 0, 0, 0, 1, 2, 3, 4, 5])
    j = r.randint(2, 60)
    more, code, say = "", f"print({e})", f"{{out}} {z}."
    if k == 1:
        more, code = r.choice(["{j} loose ones besides", "and {j} extra", "plus {j} single ones", "another {j} lie around", "{j} more on their own"]), f"print({e} + {j})"
    elif k == 2:
        more, code = r.choice(["{j} are broken", "{j} of them are gone", "minus {j} lost ones", "{j} went missing", "{j} are no good"]), f"print({e} - {j})"
    q = sub(r.pick(TOTAL), dict(z=z))
    if k == 2:
        q = r.choice([f"how many {z} are left", f"{z} left", f"good {z}", f"{z} remaining", f"how many {z} remain"])
    elif k == 3:
        p = round(r.uniform(0.05, 9), 2)
        money = r.choice(MONEY)
        more, code, say = r.choice(["{j} each", "a single one costs {j}", "{j} apiece", "at {j} a piece"]), f"print(round({e} * {p}, 2))", money.replace("{}", "{out}") + "."
        j, q = money.replace("{}", f"{p:.2f}"), r.choice(["what are they all worth", "value of everything", "total price", "what does it all cost", "the whole cost"])
    elif k == 4:
        j = r.randint(2, 900)
        more, code, say = r.choice(["a single one weighs {j} g", "each weighs {j} grams", "{j} g apiece"]), f"print(round({e} * {j} / 1000, 2))", "{out} kg."
        q = r.choice([f"weight of all {z} in kg", "how many kilos altogether", "total weight in kilograms", "kilos in all"])
    elif k == 5 and len(chain) == 3:
        q, code, say = r.choice([f"how many {chain[1]} and how many {z}", f"number of {chain[1]}, number of {z}"]), f"print({n[0]} * {n[1]}, {e})", f"{{0}} {chain[1]} and {{1}} {z}."
    if more:
        parts.append(sub(more, dict(j=GUARD(str(j)))))
    t = r.choice([", ", ", ", " and ", "; ", ". "]).join(parts) + r.choice([". ", ", ", ". ", ": ", " - ", "? "]) + q
    put_in(d, t, {})
    out = d.py(code)
    if "{0}" in say:
        a, b = out.split()
        return d.say(say.replace("{0}", a).replace("{1}", b), [a, b])
    tell(d, f"{say}|That is {say}|It is {say}|In all {say}" if "kg" in say or "{out} " + z in say else f"{say}|It is {say}|That makes {say}", out)


# ---- round numbers in words -----------------------------------------------------------------------------------------------------------------------
ROUND = [("a million", 10 ** 6), ("a million", 10 ** 6), ("one million", 10 ** 6), ("half a million", 500000), ("two million", 2 * 10 ** 6), ("a quarter of a million", 250000), ("a billion", 10 ** 9), ("a thousand", 1000), ("ten thousand", 10000), ("a hundred thousand", 100000), ("a hundred", 100),
         ("five thousand", 5000), ("1 million", 10 ** 6), ("3 million", 3 * 10 ** 6), ("a million and a half", 1500000), ("fifty thousand", 50000), ("twenty thousand", 20000), ("half a billion", 500 * 10 ** 6), ("ten million", 10 ** 7), ("half a thousand", 500), ("two hundred thousand", 200000), ("three thousand", 3000), ("a million", 10 ** 6)]
TO_ROUND = [
    ("take {x} off {b}|{b} minus {x}|{b} less {x}|subtract {x} from {b}|what is left of {b} without {x}|from {b} i take {x}, rest|take {x} away from {b}|{b}, and {x} of it is spent; what remains|how much is {b} if you deduct {x}|how far is {x} from {b}|how much is {x} short of {b}|what has to be added to {x} for {b}|{x} plus what makes {b}|what's missing from {x} to {b}|we collected {x}, the goal is {b}. how much to go|the difference of {b} and {x}|up to {b} from {x} it's how much|{b} - {x}", "b - x", "less"),
    ("{b} plus {x}|add {x} to {b}|{x} and {b} together|{b} and {x} more|sum of {b} and {x}|put {x} on top of {b}|{b} + {x}|what do {b} and {x} make|{x} on top of {b} gives", "b + x", "any"),
    ("{b} divided by {k}|split {b} between {k} people|{b} shared by {k}|a {k}th of {b}|{b} over {k}|{b} in {k} equal parts, one part|if {k} of us win {b}, each gets|divide {b} by {k}|{b} : {k}|{k} winners share {b}", "b / k", "part"),
    ("{k} times {b}|{b} times {k}|{b} multiplied by {k}|{k} x {b}|multiply {b} by {k}|{b} * {k}|{k} lots of {b}", "b * k", "part"),
    ("{p} percent of {b}|{p}% of {b}|how much is {p} % of {b}|{b}, of that {p} percent|take {p} per cent of {b}|what are {p}% out of {b}", "b * p / 100", "share"),
    ("how many percent of {b} is {x}|{x} is what percent of {b}|{x} out of {b} in percent|what share of {b} is {x}, in percent|we have {x} of {b}, percentage", "x / b * 100", "less"),
    ("how many times does {k} fit into {b}, whole times|whole {k}s in {b}|{b} seats, coaches of {k}: how many full ones|{b} pieces in boxes of {k}, full boxes", "b // k", "part"),
    ("rest of {b} divided by {k}|{b} modulo {k}|remainder when {b} is split by {k}|{b} in groups of {k}, how many are left over", "b % k", "part"),
]


@family("arithmetic", 9.0)
def round_numbers(d):
    """Sums with a number that is said in words: a million, half a thousand."""
    r = d.r
    name, b = r.choice(ROUND)
    t, e, kind = r.choice([TO_ROUND[0], TO_ROUND[0], TO_ROUND[0]] + TO_ROUND)
    x = r.int(max(2, b // 200), b - 1) if kind == "less" else r.int(2, max(90, b))
    if r.p(0.3):
        x = round(x + r.random(), 2)
    k, p = r.choice([r.randint(3, 40), r.int(7, 999)]), r.choice([r.randint(2, 95), round(r.uniform(0.2, 20), 1)])
    if k >= b:
        k = r.randint(3, 9)
    q = r.pick([w for w in t.split("|") if "{k}th" not in w or 4 <= k <= 20])
    xs = (f"{x:,.2f}" if r.p(0.4) else f"{x:.2f}") if isinstance(x, float) else told(r, x)
    put_in(d, q, dict(x=xs, b=name, k=str(k), p=str(p)))
    code = e.replace("b", str(b)).replace("x", f"{x:.2f}" if isinstance(x, float) else str(x)).replace("k", str(k)).replace("p", str(p))
    out = d.py(f"print(round({code}, 2))" if "." in code or "/ " in code and "// " not in code else f"print({code})")
    unit = " %" if kind == "less" and "/" in e else ""
    tell(d, f"It is {{out}}{unit}.|{{out}}{unit}.|That is {{out}}{unit}.", out)


# ---- orders, choices, codes ---------------------------------------------------------------------------------------------------------------------
def orders(r):
    n, k = r.randint(5, 26), r.choice([2, 3, 3, 3, 4, 5])
    t = r.pick({2: "{n} teams in the league, in how many ways can first and second place be taken|{n} people stand for chair and deputy, how many outcomes|out of {n} members we elect a president and a treasurer. how many possibilities|{n} dogs at the show: best and second best, how many different results|captain and vice captain from {n} players, how many ways|king and queen of the ball are drawn from {n} names, one after the other, how many results|{n} films, i name my best and my second best. possible answers|return tickets between {n} stations, one for each direction: how many different ones",
                3: "{n} swimmers, how many ways to hand out gold, silver and bronze|{n} horses start, how many different first-second-third finishes|how many possible podiums with {n} skiers|chair, secretary and treasurer out of {n} members, how many ways|{n} songs compete: possible results for places 1 to 3|with {n} cyclists, number of different top threes (order counts)|{n} cakes in the contest, three different prizes, in how many ways can they be given|{n} colours, a flag of three stripes, all different: how many flags|three different jobs for {n} applicants, one each. how many ways|gold, silver, bronze - {n} athletes - how many combos|{n} kids, three roles in the play (wolf, pig, tree). number of castings|first, second and third of {n} runners: how many outcomes are possible",
                4: "{n} symbols, codes of four with none used twice, how many|four different books go to four of {n} children, at most one each, how many ways|how many ways to seat 4 of {n} guests on four numbered chairs|the first four places among {n} boats, order counts: how many results|a lock with {n} letters, 4 of them in a row, no letter twice: number of codes|four of {n} riders start one after another, how many starting orders",
                5: "five numbered seats and {n} people, how many ways to fill them|{n} letters, words of five without a repeat, count|a playlist of 5 out of {n} songs, order matters, no song twice: how many|batting order of the first five out of {n} players, how many|five lockers, {n} bags, one bag each: how many ways"}[k].split("|"))
    return t, dict(n=told(r, n)), f"import math\nprint(math.perm({n}, {k}))", "ways"


def choices(r):
    k = r.randint(2, 6)
    n = r.choice([r.randint(k + 2, 20), r.randint(k + 3, 60)])
    t = r.pick("{n} players, a team of {k}: how many different teams|pick {k} books out of {n} to take along, how many selections|{k} toppings out of {n}, how many pizzas|{k} of {n} numbers must be ticked, number of tickets|how many hands of {k} cards from {n} cards|from {n} workers choose {k} for the night shift, ways|a committee of {k} out of {n} people, possible committees|{n} flavours, a bowl with {k} different scoops (order no matter), how many bowls|a jury of {k} drawn from {n} citizens. number of juries|{k} questions of {n} may be chosen, how many choices|i can take {k} of my {n} plants with me. in how many ways|{n} kids, {k} get to ride in the first car, how many groups|how many ways to select {k} samples out of {n}, order doesn't matter|we want {k} of the {n} photos on the wall, no order, how many picks|draw {k} balls out of {n} at once, how many outcomes|the shelter has {n} cats, i adopt {k}. how many possible picks|{n} choose {k}|the coach names {k} of {n} girls for the trip, number of possible squads".split("|"))
    return t, dict(n=told(r, n), k=told(r, k)), f"import math\nprint(math.comb({n}, {k}))", "ways"


def repeats(r):
    k = r.randint(2, 9)
    n, what = r.choice([(10, "digits"), (10, "digits"), (26, "letters"), (26, "letters"), (2, "heads or tails"), (6, "dice"), (r.randint(3, 12), "symbols")])
    t = {"digits": "codes of {k} digits, digits may come again, how many|a pin with {k} digits: number of possible pins|how many combinations has a lock of {k} wheels from 0 to 9|{k}-digit door codes, any digit anywhere, how many are there|number of {k} figure pin codes, zeros in front allowed", "letters": "words of {k} letters a-z, sense or not, how many|how many strings of {k} small letters exist|passwords of {k} lower case letters, repeats allowed: how many|number plates with {k} letters, any of 26, possibilities|{k} letters A to Z in a row, how many different rows", "heads or tails": "{k} coins one after the other, how many different results|toss a coin {k} times: number of possible sequences|{k} yes-no questions, how many ways to answer|{k} light switches, each on or off, how many states|how many bit patterns of length {k}|a test of {k} true/false items, ways to fill it in",
         "dice": "{k} dice of different colours, how many outcomes|roll a die {k} times, number of possible sequences|how many results can {k} throws of a die have, in order|{k} distinct dice: how many combinations", "symbols": "{n} colours and {k} beads in a row, colours may repeat, how many rows|a {k} place code over {n} signs, repeats fine, how many codes|{k} rooms and {n} paints, each room gets any paint: ways|{k} children, each picks one of {n} drinks. how many orders|slot machine with {k} reels of {n} pictures, how many stops|{n} symbols, {k} positions, repetition allowed"}[what]
    return r.pick(t.split("|")), dict(n=told(r, n), k=told(r, k)), f"print({n} ** {k})", "possibilities"


def rows_of(r):
    n = r.randint(4, 22)
    t = r.pick("in how many orders can {n} people queue|{n} books on a shelf, arrangements|how many ways to line up {n} kids|{n} songs in any order, how many playlists|{n} stops, any order, how many routes|ways to seat {n} guests in a row|{n} different flags on one mast, orders|how many ways can {n} cards be stacked|{n} speakers, one after another: possible programmes|{n} horses cross the line without a tie, how many finishes|arrange {n} different pots on the windowsill, how many ways|{n} chores today, every order allowed. how many|permutations of {n} things|{n} ppl on a bench, how many seatings".split("|"))
    return t, dict(n=told(r, n)), f"import math\nprint(math.factorial({n}))", "orders"


def round_table(r):
    n = r.randint(4, 14)
    t = r.pick("{n} people at a round table, turned seatings count as one, how many|in how many ways can {n} knights sit round a round table (rotations the same)|{n} kids dance in a ring, how many different rings|ways to put {n} different beads in a circle, rotations equal, mirror images not".split("|"))
    return t, dict(n=told(r, n)), f"import math\nprint(math.factorial({n} - 1))", "ways"


def pairs(r):
    n = r.randint(4, 90)
    t, e = r.choice([("{n} people shake hands, everybody with everybody, how many handshakes|{n} guests clink glasses with each other, clinks|{n} teams, each plays each once, number of games|a chess club of {n}, everyone meets everyone one time: games|how many straight lines between {n} points, no three in line|cables if {n} computers are all connected with each other directly|{n} friends hug each other once. hugs|number of pairs out of {n} dancers|{n} towns, a road between any two: roads|single round robin with {n} players, matches|{n} stations, each pair linked by one line, lines needed", f"{n} * ({n} - 1) // 2"),
                     ("{n} clubs, home and away against each other, how many matches|{n} teams play everyone twice, games in the season|league with {n} sides, return matches too, total matches|{n} people send each other a card, how many cards|each of {n} pupils writes a note to all the others, notes|double round robin of {n} players: number of games", f"{n} * ({n} - 1)"),
                     ("{n} players, knockout, games until there's a winner|a cup with {n} teams, loser is out, how many matches|{n} enter a knock-out tournament, no third-place game, number of matches|single elimination, {n} entrants, matches", f"{n} - 1")])
    return r.pick(t.split("|")), dict(n=told(r, n)), f"print({e})", ""


def menus(r):
    n = [r.randint(2, 12) for _ in range(r.choice([2, 3, 3, 4]))]
    k = len(n)
    w = r.choice({2: ["{0} shirts and {1} trousers", "{0} roads to the village and {1} on to the coast", "{0} doors in, {1} doors out", "{0} hats, {1} scarves", "{0} cases with {1} colours each"], 3: ["{0} starters, {1} mains, {2} desserts", "{0} shirts, {1} skirts and {2} pairs of shoes", "{0} breads, {1} cheeses, {2} sauces", "{0} engines, {1} colours, {2} seats", "{0} soups, {1} salads and {2} cakes", "{0} frames, {1} lenses, {2} cases"],
                 4: ["{0} starters, {1} mains, {2} puddings and {3} drinks", "{0} hats, {1} coats, {2} gloves, {3} boots", "{0} cpus, {1} disks, {2} screens, {3} keyboards"]}[k])
    for i, x in enumerate(n):
        w = w.replace("{%d}" % i, GUARD(told(r, x)))
    t = r.choice([f"{w}, one of each, how many combinations", f"{w}: how many ways to choose one each", f"i've {w}. number of different sets", f"how many different choices with {w}", f"{w} - how many can be put together", f"pick one of each from {w}, possibilities", f"{w}; how many in all, if one of each is taken"])
    return t, {}, f"print({' * '.join(map(str, n))})", "ways"


def letters_mixed(r):
    w = r.pick(WORDS).lower()
    while not w.isascii() or not w.isalpha() or not 4 <= len(w) <= 11:
        w = plain(r)
    t = r.pick("how many different words can be made of all the letters of {w}, sense or not|arrangements of the letters in {w}|distinct anagrams of {w}, meaningless ones too|in how many ways can the letters of {w} be ordered|shuffle {w}: how many different letter orders|number of different rearrangements of '{w}'".split("|"))
    same = [c for c in dict.fromkeys(w) if w.count(c) > 1]
    e = f"math.factorial({len(w)})" + "".join(f" // math.factorial({w.count(c)})" for c in same)
    return t, dict(w=w), f'import math\nfrom collections import Counter\nways = math.factorial(len("{w}"))\nfor k in Counter("{w}").values():\n    ways //= math.factorial(k)\nprint(ways)' if same else f"import math\nprint({e})", "ways"


def once_each(r):
    k = r.randint(2, 8)
    n, what = r.choice([(10, "digit"), (10, "digit"), (26, "letter"), (r.randint(k, 12), "symbol")])
    t = {"digit": "{k}-digit codes with all digits different, how many|pins of {k} digits, no digit used twice|number of {k} digit lock codes without a repeated digit|how many door codes of {k} different digits are there, 0 may be first|{k} figures, none the same, how many codes", "letter": "codes of {k} different letters (26 letters), how many|{k} letters a-z in a row, no letter twice, number of strings|how many {k} letter words without a letter occurring twice, any letters|plates with {k} different letters: how many", "symbol": "{n} symbols, {k} in a row, none twice: how many|from {n} colours make a row of {k} different ones, how many rows|rows of {k} out of {n} different tiles, order counts|{k} different notes of {n}, one after the other: tunes"}[what]
    return r.pick(t.split("|")), dict(n=told(r, n), k=told(r, k)), f"import math\nprint(math.perm({n}, {k}))", "possibilities"


@family("arithmetic", 14.0)
def ways_to(d):
    """How many ways: with and without order, with and without repeats."""
    r = d.r
    t, vals, code, unit = r.choice([orders, orders, choices, choices, repeats, repeats, rows_of, round_table, pairs, pairs, menus, letters_mixed, once_each, once_each])(r)
    put_in(d, t, vals)
    out = d.py(code)
    tell(d, f"There are {{out}} {unit}.|{{out}} {unit}.|{{out}}.|It is {{out}}." if unit else "{out}.|It is {out}.|That makes {out}.", out)


# ---- numbers with a property: name | what it means | a test of n | how far to look ---------------------------------------------------------------
KINDS = """
armstrong|the cubes of the three digits add up to the number|sum(int(c) ** 3 for c in str(n)) == n|100 999
narcissistic|each digit to the power of how many digits there are, summed, gives the number again|sum(int(c) ** len(str(n)) for c in str(n)) == n|1 2000
harshad|divisible by the sum of its digits|n % sum(int(c) for c in str(n)) == 0|1 400
perfect|equal to the sum of its proper divisors|n == sum(i for i in range(1, n) if n % i == 0)|2 500
abundant|smaller than the sum of its proper divisors|sum(i for i in range(1, n) if n % i == 0) > n|2 200
deficient|larger than the sum of its proper divisors|sum(i for i in range(1, n) if n % i == 0) < n|2 60
palindromic|reads the same backwards|str(n) == str(n)[::-1]|10 1000
prime|only 1 and itself divide it|n > 1 and all(n % i for i in range(2, int(n ** 0.5) + 1))|2 300
composite|has a divisor besides 1 and itself|any(n % i == 0 for i in range(2, n))|4 60
automorphic|its square ends in the number itself|str(n * n).endswith(str(n))|1 1000
neon|the digits of its square add up to the number|sum(int(c) for c in str(n * n)) == n|0 1000
spy|sum and product of its digits are the same|sum(int(c) for c in str(n)) == math.prod(int(c) for c in str(n))|1 2000
strong|the factorials of its digits add up to it|sum(math.factorial(int(c)) for c in str(n)) == n|1 1000
pronic|a number times the next one|any(k * (k + 1) == n for k in range(n + 1))|1 200
square|a whole number times itself|math.isqrt(n) ** 2 == n|1 500
cube|a whole number times itself times itself|round(n ** (1 / 3)) ** 3 == n|1 1000
triangular|1 + 2 + 3 + ... up to some k|math.isqrt(8 * n + 1) ** 2 == 8 * n + 1|1 200
disarium|first digit plus the second squared plus the third cubed and so on gives the number|sum(int(c) ** (i + 1) for i, c in enumerate(str(n))) == n|1 1000
buzz|ends in 7 or 7 divides it|n % 10 == 7 or n % 7 == 0|1 120
evil|an even number of ones in binary|bin(n).count("1") % 2 == 0|1 60
odious|an odd number of ones in binary|bin(n).count("1") % 2 == 1|1 60
undulating|three digits, the first and the last equal, the middle one different|str(n)[0] == str(n)[2] != str(n)[1]|100 300
square-free|no square but 1 divides it|all(n % (k * k) for k in range(2, n))|2 60
semiprime|a product of exactly two primes|any(n % p == 0 and all(m > 1 and all(m % i for i in range(2, m)) for m in (p, n // p)) for p in range(2, n))|4 60
|every digit is even|all(c in "02468" for c in str(n))|10 500
|every digit is odd|all(c in "13579" for c in str(n))|10 300
|no digit occurs twice|len(set(str(n))) == len(str(n))|90 130
|the digits go up from left to right|list(str(n)) == sorted(set(str(n)))|100 300
|the digits go down from left to right|list(str(n)) == sorted(set(str(n)), reverse=True)|100 500
|the digits add up to {k}|sum(int(c) for c in str(n)) == {k}|10 600
|the product of the digits is {p}|math.prod(int(c) for c in str(n)) == {p}|10 999
|there is a {j} among the digits|"{j}" in str(n)|1 150
|no {j} is in it|"{j}" not in str(n)|1 40
|it is divisible by each of its digits (no zeros)|"0" not in str(n) and all(n % int(c) == 0 for c in str(n))|10 200
|divided by {a} it leaves {b}|n % {a} == {b}|1 150
|both {a} and {c} divide it|n % {a} == 0 and n % {c} == 0|1 400
|{a} divides it but {c} doesn't|n % {a} == 0 and n % {c} != 0|1 100
|either {a} or {c} divides it, not both|(n % {a} == 0) != (n % {c} == 0)|1 80
|neither {a} nor {c} divides it|n % {a} != 0 and n % {c} != 0|1 40
|all its digits are the same|len(set(str(n))) == 1|10 1200
|it has exactly {e} divisors|sum(n % i == 0 for i in range(1, n + 1)) == {e}|1 120
|its last digit is the double of its first|int(str(n)[-1]) == 2 * int(str(n)[0])|10 200
|its first and last digit are equal|str(n)[0] == str(n)[-1]|10 300
|it and its reverse are both prime|all(m > 1 and all(m % i for i in range(2, int(m ** 0.5) + 1)) for m in (n, int(str(n)[::-1])))|10 200
|it is prime and so is the number two further|all(m > 1 and all(m % i for i in range(2, int(m ** 0.5) + 1)) for m in (n, n + 2))|2 150
|it is prime and ends in {o}|n > 1 and all(n % i for i in range(2, int(n ** 0.5) + 1)) and n % 10 == {o}|2 300
""".strip().split("\n")
LIST_OF = ["list all {x} from {lo} to {hi}", "all {x} between {lo} and {hi}", "which {x} are there from {lo} to {hi}", "give me every {y} from {lo} to {hi}", "show the {x} from {lo} up to {hi}", "find all {x} in the range {lo} to {hi}", "print the {x} between {lo} and {hi}", "{x} from {lo} to {hi}, list them", "write a program that finds all {x} from {lo} to {hi}", "i need the {x} from {lo} through {hi}"]
COUNT_OF = ["how many {x} are there from {lo} to {hi}", "count the {x} between {lo} and {hi}", "number of {x} from {lo} to {hi}", "{x} from {lo} to {hi}, how many", "how many {x} lie between {lo} and {hi}", "tell me the number of {x} in {lo}..{hi}"]
SUM_OF = ["sum of the {x} from {lo} to {hi}", "add up the {x} between {lo} and {hi}", "what do all {x} from {lo} to {hi} add up to", "total of the {x} from {lo} to {hi}"]
FIRST_OF = ["the first {m} {x}, from {lo} on", "first {m} {x} starting at {lo}", "give me the {m} smallest {x} from {lo} on", "list the first {m} {x} (from {lo})"]
NEXT_OF = ["the first {y} after {s}", "next {y} after {s}", "smallest {y} above {s}", "find the first {y} larger than {s}"]
IS_ONE = ["is {s} {y1}", "tell me whether {s} is {y1}", "would {s} be {y1}", "{s} - is that {y1}", "check if {s} is {y1}"]


@family("number", 22.0)
def with_property(d):
    """Numbers with a property that the question names, explains or both: all in a range, how many, their sum, the first ones, the next one, whether one is."""
    r = d.r
    name, means, test, reach = r.choice(KINDS).split("|")
    lo, hi = map(int, reach.split())
    a = r.randint(3, 12)
    c = r.choice([x for x in range(2, 15) if x % a and a % x])
    v = dict(k=r.randint(3, 15), p=r.choice([6, 8, 12, 16, 18, 20, 24, 30, 36, 40, 48]), j=r.randint(0, 9), a=a, b=r.randint(1, a - 1), c=c, e=r.randint(3, 8), o=r.choice([1, 3, 7, 9]))
    means, test = sub(means, v), sub(test, v)
    if r.p(0.6):
        lo, hi = (lo, r.choice([hi, r.randint(lo + (hi - lo) // 2, hi)])) if r.p(0.6) else (r.randint(lo, lo + (hi - lo) // 3), hi)
    article = "an " if name[:1] in "aeiou" else "a "
    if name and r.p(0.5):
        x, y, told_after = f"{name} numbers", f"{name} number", r.choice(["", f" ({means})", f", meaning {means}", f". {name} means: {means}", f" - that is, {means}", f" ({name}: {means})"])
        if name in ("armstrong", "disarium", "neon", "spy", "strong", "buzz") and not told_after:
            told_after = f" ({means})"
    else:
        w = means
        x = r.choice([f"numbers where {w}", f"whole numbers for which this holds: {w}", f"numbers n with this property: {w};", f"numbers such that {w}"]) if not w.startswith(("divisible", "equal", "smaller", "larger", "a ", "an ", "1 ")) else r.choice([f"numbers that are {w}", f"numbers which are {w}"])
        x = x if " are reads" not in x else f"numbers that {w}"
        if w.startswith(("reads", "has ", "ends ")):
            x = r.choice([f"numbers that {w.replace('reads', 'read').replace('has ', 'have ').replace('ends ', 'end ')}"])
            x = x.replace("7 divides it", "are divisible by 7").replace("itself", "themselves")
        y, told_after = "", ""
    code_test = test
    head = "import math\n\n" if "math." in test else ""
    fun = r.choice(["check", "test", "fits", "is_one", f"is_{name}"]) if y and name.isalpha() else r.choice(["check", "fits", "good"])
    whole = f"{head}def {fun}(n):\n    return {code_test}\n\n"
    k = r.choice([0, 0, 0, 0, 1, 1, 2, 3, 4, 5] if y else [0, 0, 0, 1, 1, 2, 3])
    m, s = r.randint(2, 8), r.randint(lo, hi)
    wish = r.pick([LIST_OF, COUNT_OF, SUM_OF, FIRST_OF, NEXT_OF, IS_ONE][k])
    if not y and "{y}" in wish:
        wish = wish.replace("every {y}", "all {x}")
    said = r.p(0.3)
    if said:
        wish = r.choice(["write a function and ", "code a little function, then ", "with a small python function: ", "make a function for it & ", "program it: ", "write a function that tests it, then "]) + wish
    if k == 4:
        test_code = f"n = {s} + 1\nwhile not {fun}(n):\n    n += 1\nprint(n)"
    elif k == 5:
        test_code = f"print({fun}({s}))"
    else:
        it = f"[n for n in range({lo}, {hi} + 1) if {fun}(n)]"
        test_code = [f"print({it})", f"print(sum({fun}(n) for n in range({lo}, {hi} + 1)))", f"print(sum(n for n in range({lo}, {hi} + 1) if {fun}(n)))", f"found = []\nn = {lo}\nwhile len(found) < {m} and n < 3000:\n    if {fun}(n):\n        found.append(n)\n    n += 1\nprint(found)"][k]
    if not said and k in (0, 1, 2, 5) and r.p(0.6):
        inline = f"({code_test})" if " or " in code_test or " and " in code_test and k == 1 else code_test
        whole, test_code = head.strip() + ("\n" if head else ""), [f"print([n for n in range({lo}, {hi} + 1) if {inline}])", f"print(sum({inline} for n in range({lo}, {hi} + 1)))" if "n" else "", f"print(sum(n for n in range({lo}, {hi} + 1) if {inline}))", "", "", f"n = {s}\nprint({code_test})"][k]
    out = d.py(whole + test_code)
    asked = d.steps[-2:]
    del d.steps[-2:]
    if out in ("[]", "0") and k != 1 or len(out) > 200 or k == 3 and out.count(",") + 1 < m:
        return with_property(d)
    t = sub(wish, dict(x=x, y=y, y1=article + y)) + told_after
    put_in(d, t, dict(lo=told(r, lo) if lo > 20 else lo, hi=told(r, hi), m=told(r, m), s=s))
    d.steps += asked
    if k == 5:
        return d.say("Yes, it is." if out == "True" else "No, it isn't.")
    tell(d, "They are {out}.|{out}.|The numbers are {out}." if k in (0, 3) else "There are {out}.|{out}.|It is {out}." if k == 1 else "The sum is {out}.|It is {out}." if k == 2 else "It is {out}.|{out}.", out)


# ---- small functions with their rates: what is asked to be written | name, parameters, body | what it is run with -------------------------------------
M2, M1 = lambda r: round(r.uniform(1, 40), 2), lambda r: round(r.uniform(0.5, 9), 2)
FUNCS = [
    ("a taxi fare: {a} to start and {b} per km|what a cab costs, {a} basic fee plus {b} for every km|cab price ({a} flag fall, {b} a kilometre)", "fare(km)", "{a} + {b} * km", "{n} km", M2, M1, (3, 60)),
    ("the price of a phone call: {a} connection and {b} a minute|phone costs, {a} once and {b} per minute", "cost(minutes)", "{a} + {b} * minutes", "{n} minutes", M1, lambda r: round(r.uniform(0.02, 0.9), 2), (2, 90)),
    ("wages with {a} an hour and a bonus of {c}|my pay: {a} per hour plus a fixed {c}", "pay(hours)", "{a} * hours + {c}", "{n} hours", M2, None, (5, 60)),
    ("postage: {a} plus {b} for each 100 g|shipping, {a} base and {b} for every hundred grams", "postage(grams)", "{a} + {b} * grams / 100", "{n} g", M2, M1, (100, 3000)),
    ("what bike hire costs, {a} a day and {c} deposit on top|bike rental with {a} per day plus {c} deposit", "hire(days)", "{a} * days + {c}", "{n} days", M2, None, (2, 21)),
    ("a price with {p}% discount|prices after {p} percent off|the sale price, {p} % less", "sale(price)", "price * (1 - {p} / 100)", "{m}", None, None, (20, 900)),
    ("a price with {p}% tax on it|gross from net with {p} percent vat|prices including {p}% VAT", "gross(net)", "net * (1 + {p} / 100)", "{m}", None, None, (20, 900)),
    ("the net of a gross price with {p}% vat in it|taking {p} percent VAT out of a price", "net(gross)", "gross / (1 + {p} / 100)", "{m}", None, None, (20, 900)),
    ("celsius to fahrenheit|turning °C into °F", "fahrenheit(c)", "c * 9 / 5 + 32", "{n} °C", None, None, (-20, 120)),
    ("fahrenheit to celsius|°F in °C", "celsius(f)", "(f - 32) * 5 / 9", "{n} °F", None, None, (-10, 250)),
    ("the area of a circle from the radius|circle area, radius given", "area(r)", "math.pi * r ** 2", "{n}", None, None, (2, 60)),
    ("the volume of a ball of radius r|sphere volume", "volume(r)", "4 / 3 * math.pi * r ** 3", "{n}", None, None, (2, 30)),
    ("bmi from weight in kg and height in m|the body mass index (kilos by metres squared)", "bmi(kg, m)", "kg / m ** 2", "{n} kg and {h} m", None, None, (45, 120)),
    ("the hypotenuse of two legs|the longest side of a right triangle", "hypotenuse(a, b)", "math.sqrt(a ** 2 + b ** 2)", "{n} and {n2}", None, None, (3, 60)),
    ("the average speed, km over hours|speed from distance and time", "speed(km, hours)", "km / hours", "{n} km and {n2} hours", None, None, (30, 900)),
    ("fuel use per 100 km from litres and km|consumption: litres per hundred kilometres", "use(litres, km)", "litres / km * 100", "{n} litres and {n3} km", None, None, (10, 70)),
    ("compound interest at {p}% a year|capital that grows {p} percent every year, 1000 at the start", "grown(years)", "1000 * (1 + {p} / 100) ** years", "{n} years", None, None, (2, 30)),
    ("how many seconds some hours and minutes are|seconds from h and min", "seconds(h, m)", "h * 3600 + m * 60", "{n} h {n4} min", None, None, (1, 23)),
    ("the tip of {p} percent|{p}% tip on a bill", "tip(bill)", "bill * {p} / 100", "{m}", None, None, (20, 400)),
    ("the surface of a box|surface area of a cuboid from its three edges", "surface(a, b, c)", "2 * (a * b + a * c + b * c)", "{n}, {n2} and {n4}", None, None, (2, 40)),
    ("the sum of the first n odd numbers|adding the first n odd numbers", "odds(n)", "sum(2 * k + 1 for k in range(n))", "{n}", None, None, (4, 90)),
    ("the sum of the first n squares|1² + 2² + ... + n²", "squares(n)", "sum(k * k for k in range(1, n + 1))", "{n}", None, None, (4, 90)),
    ("the sum of the first n cubes|1 cubed + 2 cubed + ... up to n", "cubes(n)", "sum(k ** 3 for k in range(1, n + 1))", "{n}", None, None, (4, 60)),
    ("the sum of the digits of a number|a digit sum", "digits(n)", "sum(int(c) for c in str(n))", "{n}", None, None, (1000, 10 ** 9)),
    ("the number of divisors of n|counting divisors", "divisors(n)", "sum(n % k == 0 for k in range(1, n + 1))", "{n}", None, None, (10, 900)),
    ("n-th triangular number|1 + 2 + ... + n", "triangle(n)", "n * (n + 1) // 2", "{n}", None, None, (5, 900)),
    ("the digits of a number reversed|turning a number round", "turned(n)", "int(str(n)[::-1])", "{n}", None, None, (1000, 10 ** 8)),
    ("converting miles to km at 1.609|km from miles (1 mile = 1.609 km)", "km(miles)", "miles * 1.609", "{n} miles", None, None, (3, 500)),
    ("the product of the digits|multiplying the digits of a number", "product(n)", "math.prod(int(c) for c in str(n))", "{n}", None, None, (1111, 99999)),
    ("parking: {a} for the first hour, {b} for each further one|a car park, first hour {a}, then {b} an hour", "parking(hours)", "{a} + {b} * (hours - 1)", "{n} hours", M2, M1, (2, 14)),
]
WRITE = ["write a function for {w} and run it with {v}", "code me a function for {w}. try it with {v}", "python function please: {w}; call it with {v}", "a function that gives {w}, tested with {v}", "can you program {w}? run it for {v}", "i need a little function for {w} - what does it say for {v}", "make a function for {w} & use it on {v}", "define a function for {w} and show the result for {v}", "function for {w}, then call it with {v}", "write me code for {w}; result for {v}?", "could you write a small function for {w} and give me its value for {v}", "{w} as a python function, please, run with {v}", "please write {w} as a function and tell me what comes out for {v}"]


@family("arithmetic", 9.0)
def small_functions(d):
    """A function with its rates, run once."""
    r = d.r
    what, sig, body, with_, fa, fb, (lo, hi) = r.choice(FUNCS)
    money = r.choice(["{}", "{}", "${}", "{} euros", "€{}"])
    a, b, c, p = fa(r) if fa else 1, fb(r) if fb else 1, r.randint(5, 150), r.choice([5, 7, 8, 10, 12, 15, 19, 20, 21, 25, 30, 3.5])
    n, n2, n3, n4, h = r.int(lo, hi), r.randint(2, 12), r.int(150, 900), r.randint(1, 59), round(r.uniform(1.5, 2.0), 2)
    m = r.choice([r.randint(lo, hi), round(r.uniform(lo, hi), 2)])
    cash = lambda x: money.replace("{}", f"{x:.2f}" if isinstance(x, float) else str(x))
    told_ = dict(a=cash(a), b=cash(b), c=cash(c), p=p)
    args = with_
    for k, x in dict(n2=n2, n3=n3, n4=n4, n=n, h=h, m=m).items():
        args = args.replace("{" + k + "}", str(x))
    want = sub(r.pick(what.split("|")), {k: GUARD(str(x)) for k, x in told_.items()})
    put_in(d, sub(r.pick(WRITE), dict(w=want)), dict(v=args))
    vals = [x for k in ("{n}", "{h}", "{m}", "{n2}", "{n3}", "{n4}") if k in with_ for x in [dict(n=n, h=h, m=m, n2=n2, n3=n3, n4=n4)[k[1:-1]]]]
    order = sorted((with_.index("{" + k + "}"), x) for k, x in dict(n=n, h=h, m=m, n2=n2, n3=n3, n4=n4).items() if "{" + k + "}" in with_)
    vals = [x for _, x in order]
    body = sub(body, dict(a=f"{a:.2f}" if isinstance(a, float) else a, b=f"{b:.2f}" if isinstance(b, float) else b, c=c, p=p))
    name, params = sig.split("(")
    call = f"{name}({', '.join(map(str, vals))})"
    whole = "//" in body or "sum(" in body or "int(" in body or "prod" in body or name == "seconds"
    out = d.py(("import math\n\n" if "math." in body else "") + f"def {sig}:\n    return {body}\n\nprint({call if whole else f'round({call}, 2)'})")
    tell(d, f"{name}({', '.join(map(str, vals))}) gives {{out}}.|It gives {{out}}.|The result is {{out}}.", out)


# ---- functions on texts --------------------------------------------------------------------------------------------------------------------------
TEXTS = [
    ("counts capital letters|counts the upper case letters", "capitals", "sum(c.isupper() for c in text)", 0), ("counts the small letters", "small", "sum(c.islower() for c in text)", 0), ("counts vowels|counts the vowels a e i o u", "vowels", 'sum(c in "aeiou" for c in text.lower())', 0), ("counts the words|tells how many words there are", "words", "len(text.split())", 0),
    ("reverses a text|turns a text round", "backwards", "text[::-1]", 1), ("reverses the order of the words|puts the words in opposite order", "turned", '" ".join(text.split()[::-1])', 1), ("takes out the vowels|removes all vowels", "bare", '"".join(c for c in text if c.lower() not in "aeiou")', 1), ("removes the spaces|takes the blanks out", "closed", 'text.replace(" ", "")', 1),
    ("gives the initials|makes an acronym of the first letters", "initials", '"".join(w[0] for w in text.split()).upper()', 1), ("finds the longest word|returns the longest word", "longest", "max(text.split(), key=len)", 1), ("finds the shortest word", "shortest", "min(text.split(), key=len)", 1), ("counts the spaces", "spaces", 'text.count(" ")', 0),
    ("counts different letters|says how many different letters there are", "different", "len({c for c in text.lower() if c.isalpha()})", 0), ("sorts the words alphabetically|puts the words in alphabetical order", "in_order", '" ".join(sorted(text.lower().split()))', 1), ("swaps capitals and small letters", "swapped", "text.swapcase()", 1), ("makes every second letter a capital|writes every other letter big, beginning with the first", "wavy", '"".join(c.upper() if i % 2 == 0 else c.lower() for i, c in enumerate(text))', 1),
    ("doubles every letter", "doubled", '"".join(c * 2 for c in text)', 1), ("gives the length of each word|lists how long each word is", "lengths", "[len(w) for w in text.split()]", 2), ("counts how often the letter {c} occurs|counts the letter {c}", "count", 'text.lower().count("{c}")', 0), ("replaces {c} by *|puts a star for every {c}", "starred", 'text.replace("{c}", "*")', 1),
    ("capitalises every word|gives each word a capital", "titled", "text.title()", 1), ("removes double letters that stand next to each other|leaves one of each pair of equal neighbours", "single", '"".join(c for i, c in enumerate(text) if i == 0 or c != text[i - 1])', 1), ("puts hyphens between the words", "joined", '"-".join(text.split())', 1), ("gives the average length of the words", "mean_length", 'round(sum(len(w) for w in text.split()) / len(text.split()), 2)', 0), ("keeps every second word|returns the first, third, fifth word and so on", "every_second", '" ".join(text.split()[::2])', 1),
    ("says whether a text is a palindrome, blanks and capitals ignored", "palindrome", 'text.lower().replace(" ", "") == text.lower().replace(" ", "")[::-1]', 3), ("tells if all letters are different", "all_different", "len(set(text.lower().replace(' ', ''))) == len(text.replace(' ', ''))", 3),
]
TEST_ON = ["function that {w}, test it on {s}", "write a function that {w}, then run it on {s}", "code that {w}, please. try {s}", "can you write something in python that {w}? use {s}", "a python function which {w}; what does it give for {s}", "i'd like a function that {w}. input: {s}", "make me a function that {w} and show me {s}", "please program a function that {w}, with {s} as the example", "{s}: write a function that {w} and apply it", "def a function that {w} - call it with {s}", "small script that {w}, for {s}"]


@family("strings", 16.0)
def text_functions(d):
    """A function on a text, written and run."""
    r = d.r
    what, name, body, kind = r.choice(TEXTS)
    t = sentence(r, 2, 6) if r.p(0.75) else plain(r)
    if r.p(0.3):
        t = " ".join(w.upper() if r.p(0.3) else w.capitalize() if r.p(0.3) else w for w in t.split())
    letters = [c for c in t.lower() if c.isalpha()]
    c = r.choice(letters)
    q = r.choice(["'{}'", "'{}'", '"{}"']).format(t)
    put_in(d, sub(r.pick(TEST_ON), dict(w=sub(r.pick(what.split("|")), dict(c=GUARD(c))))), dict(s=q), 0.5)
    body = body.replace("{c}", c)
    out = d.py(f'def {name}(text):\n    return {body}\n\nprint({name}("{t}"))')
    if kind == 3:
        return d.say("Yes, for that text it is True." if out == "True" else "No, for that text it is False.")
    tell(d, ["It counts {out}.|{out}.|The result is {out}.", "It gives: {out}|{out}|The result: {out}", "It gives {out}.|{out}."][kind], out)


# ---- from one weekday and hour to another ------------------------------------------------------------------------------------------------------
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
BETWEEN = ["the office closes {x} and opens again {y}. {q} in between", "we leave {x} and are back {y}. {q} away", "{x} until {y}, {q}", "from {x} to {y}: {q}", "{q} from {x} to {y}", "the machine ran from {x} to {y}, {q}", "the museum shuts {x} and opens {y}, {q} closed", "power went off {x} and came back {y}. {q} without", "fasting from {x} till {y}, {q}", "the ship sails {x} and lands {y}. {q} at sea", "shop shut {x} to {y}. {q}", "on call from {x} until {y}, {q}", "parked {x}, fetched the car {y}. {q}", "the dough rests from {x} to {y}; {q}", "the heating was off between {x} and {y}. {q}", "the cat was missing from {x} to {y}, {q}", "flu from {x} to {y}: {q}", "{q} between {x} and {y}", "posted {x}, delivered {y}: {q}", "the backup began {x} and ended {y}, {q}"]


def at(r, k, m):
    h, q = divmod(m, 60)
    c = r.choice([f"{h}:{q:02d}", f"{h:02d}:{q:02d}", f"{h}:{q:02d}"] + ([f"{(h - 1) % 12 + 1} {'am' if h < 12 else 'pm'}", f"{(h - 1) % 12 + 1}{'am' if h < 12 else 'pm'}"] if q == 0 else [f"{(h - 1) % 12 + 1}:{q:02d} {'am' if h < 12 else 'pm'}"]))
    if m == 720:
        c = r.choice([c, "noon"])
    n = DAYS[k] if r.p(0.5) else DAYS[k].lower() if r.p(0.7) else DAYS[k][:3]
    return r.choice([f"{n} {c}", f"{n} {c}", f"{n} at {c}", f"{c} on {n}"])


@family("dates", 14.0)
def over_the_weekend(d):
    """From a weekday and hour to another: hours, minutes, days and hours."""
    r = d.r
    a, span = r.randrange(7), r.choice([1, 2, 2, 3, 3, 3, 4, 5, 6])
    p, q = r.choice([0, 15, 30, 45, 0, 0]) + 60 * r.randint(6, 22), r.choice([0, 15, 30, 45, 0, 0]) + 60 * r.randint(5, 22)
    days = span
    k = r.choice([0, 0, 0, 1, 1, 2, 3])
    ask = r.choice([["how many hours", "hours", "how long in hours", "number of hours", "the hours"], ["hours and minutes", "how long exactly, h and min", "how many hours and minutes"], ["how many minutes", "in minutes", "minutes"], ["days and hours", "how many days and hours", "in days and hours"]][k])
    b = (a + days) % 7
    put_in(d, r.pick(BETWEEN), dict(x=at(r, a, p), y=at(r, b, q), q=ask))
    start, end = f"{p // 60} * 60 + {p % 60}", f"{days} * 1440 + {q // 60} * 60 + {q % 60}"
    head = f"start = {start}\nend = {end}\n"
    if k == 0:
        out = d.py(head + "print((end - start) / 60)")
        return tell(d, "{out} hours.|It is {out} hours.|That is {out} hours.", out.removesuffix(".0"))
    if k == 2:
        out = d.py(head + "print(end - start)")
        return tell(d, "{out} minutes.|It is {out} minutes.", out)
    out = d.py(head + ("minutes = end - start\n" + 'print(minutes // 60, "h", minutes % 60, "min")' if k == 1 else "minutes = end - start\n" + 'print(minutes // 1440, "days", minutes % 1440 // 60, "hours", minutes % 60, "min")'))
    tell(d, "It is {out}.|{out}.|That is {out}.", out)


# ---- clocks of two places -------------------------------------------------------------------------------------------------------------------------
ZONES = ["it's {t} in {A} ({x}). what time is it in {B} ({y})", "If it is {t} in {A}, {x}, what do clocks show in {B} at {y}", "{t} in {A} is {x}. and in {B} with {y}?", "{A} is {x}, {B} is {y}. {t} in {A} is what time in {B}", "call at {t} {A} time ({x}), when is that in {B} ({y})", "when it's {t} in {A} ({x}), what time do we have in {B} ({y})", "the meeting is {t} {A} time, {x}. time in {B}, {y}", "{B} ({y}) when it is {t} in {A} ({x})", "my aunt in {A} ({x}) rings at her {t}. what time here in {B} ({y})", "convert {t} from {x} to {y}", "{t} at {x}, what is it at {y}", "the stream starts {t} in {A}, which is {x}; at what time for {B}, {y}"]
APART = ["{B} is {k} hours ahead of {A}. it's {t} in {A}, time in {B}", "{A} to {B}: plus {k} hours. {t} in {A} is what in {B}", "clocks in {B} are {k} h later than in {A}; {t} in {A}, so in {B} it's", "{t} in {A}. {B} is {k} hours further. time there"]
BEHIND = ["{B} is {k} hours behind {A}. it's {t} in {A}, time in {B}", "clocks in {B} are {k} h earlier than in {A}; {t} in {A}, so in {B} it's", "{t} in {A}. in {B} it's {k} hours less. time there", "{A} to {B}: minus {k} hours. {t} in {A} is what in {B}"]


@family("dates", 10.0)
def two_places(d):
    """The time elsewhere, by offsets or by hours ahead and behind."""
    r = d.r
    A, B = r.some(CITIES, 2)
    h, m = r.randrange(24), r.choice([0, 0, 5, 10, 15, 20, 30, 45, 50])
    clock = r.choice([f"{h}:{m:02d}", f"{h:02d}:{m:02d}", f"{(h - 1) % 12 + 1}:{m:02d} {'am' if h < 12 else 'pm'}"] + ([f"{(h - 1) % 12 + 1} {'am' if h < 12 else 'pm'}"] if m == 0 else []))
    if r.p(0.7):
        x, y = r.sample([-10, -8, -7, -6, -5, -4, -3, 0, 0, 1, 2, 3, 4, 5, 5.5, 7, 8, 9, 9.5, 10, 12], 2)
        if x == y:
            y = x + 2 if x < 9 else x - 3
        z = r.choice(["UTC", "UTC", "GMT"])
        name = lambda o: z + ("" if o == 0 else f"{'+' if o > 0 else '-'}{int(abs(o))}" + (":30" if o % 1 else ""))
        put_in(d, r.pick(ZONES), dict(t=clock, A=A, B=B, x=name(x), y=name(y)))
        e = lambda o: f"{o * 60:g}" if o % 1 else f"{o} * 60"
        move = f"({y:g} - {f'({x:g})' if x < 0 else f'{x:g}'}) * 60"
        code = f"minutes = {h} * 60 + {m} + {move}\nminutes = int(minutes) % 1440\n" if x % 1 or y % 1 else f"minutes = ({h} * 60 + {m} + {move}) % 1440\n"
    else:
        k = r.randint(2, 13)
        up = r.p(0.5)
        put_in(d, r.pick(APART if up else BEHIND), dict(t=clock, A=A, B=B, k=told(r, k)))
        code = f"minutes = ({h} * 60 + {m} {'+' if up else '-'} {k} * 60) % 1440\n"
    out = d.py(code + 'print(f"{minutes // 60:02d}:{minutes % 60:02d}")')
    tell(d, "It is {out} there.|{out}.|There it is {out}.|It is {out}.", out)


# ---- marks and prices that count more than once ----------------------------------------------------------------------------------------------------
COUNTS = {2: ["counts double", "counts twice", "has double weight", "(double)", "x2", "weighs twice"], 3: ["counts three times", "has triple weight", "(x3)", "counts triple", "with weight 3"], 4: ["counts four times", "with weight 4", "(x4)"], 0.5: ["counts half", "has half weight", "only counts half", "at half weight"]}
TESTS = "the exam|the essay|the final|the oral|maths|the project|physics|the big test|the thesis|homework|the quiz|biology|the midterm|french|the lab report|the presentation".split("|")


@family("lists", 9.0)
def counted_double(d):
    """A mean in which some values count more than once, said in words."""
    r = d.r
    n = r.choice([2, 3, 3, 4, 4, 5])
    hi, places = r.choice([(6, 1), (100, 0), (20, 0), (10, 1), (15, 0), (5, 1)])
    x = [r.randint(1, hi) if not places else round(r.uniform(1, hi), 1) for _ in range(n)]
    w = [1] * n
    for i in r.sample(range(n), r.choice([1, 1, 1, 2]) if n > 2 else 1):
        w[i] = r.choice([2, 2, 2, 3, 3, 4, 0.5])
    names = r.sample(TESTS, n) if r.p(0.45) else None
    parts = []
    for i in range(n):
        t = f"{GUARD(str(x[i]))}" if not names else r.choice(["{t} {v}", "{v} in {t}", "{t}: {v}"]).replace("{t}", names[i]).replace("{v}", GUARD(str(x[i])))
        if w[i] != 1:
            c = r.choice(COUNTS[w[i]])
            t += (", which " if c[:1] not in "(xwa" and "weight" not in c or c.startswith("has") or c.startswith("weighs") else " ") + c if r.p(0.7) or not names else f" ({c.strip('()')})"
        elif r.p(0.08):
            t += r.choice([" (once)", " (x1)"])
        parts.append(t)
    head = r.choice(["my marks: ", "i got ", "grades are ", "results: ", "marks this term: ", "", "we have ", "scores: ", "he got "])
    q = r.choice(["weighted average", "what's the weighted mean", "the mean then", "my average", "weighted mean please", "average with the weights", "what average does that make", "overall grade"])
    t = head + r.choice([", ", ", ", "; ", " and ", ", then "]).join(parts) + r.choice([". ", ", ", " - ", ": ", " ... "]) + q
    put_in(d, t, {})
    top = " + ".join(f"{v} * {k}" if k != 1 else str(v) for v, k in zip(x, w))
    bottom = " + ".join(str(k) for k in w)
    out = d.py(f"print(round(({top}) / ({bottom}), 2))")
    tell(d, "The weighted average is {out}.|It is {out}.|{out}.", out)


# ---- letters that stand for others ----------------------------------------------------------------------------------------------------------------
SWAP = ["{s} - {p}. result", "{s}: {p}", "in {s} {p}", "take {s}, {p}", "{p} in {s}", "{p}: {s}", "what becomes of {s} if you {p}", "please {p} in {s}", "leet my nick {s}: {p}", "{s}, and now {p}", "can you {p} in the text {s}", "{s} -> {p}", "for a password i {p} in {s}. what is it", "write {s} but {p}"]
ONE = ["{v} each {a} {w} {b}", "{v} every {a} {w} {b}", "{v} all the {a}s {w} {b}"]
VERB = [("swap", "for"), ("replace", "with"), ("replace", "by"), ("change", "to"), ("turn", "into"), ("exchange", "for"), ("swap", "for")]
SIGNS = dict(a="4@", b="8", e="3", g="9", i="1!", l="1", o="0", s="5$", t="7", z="2")


@family("strings", 12.0)
def letters_for(d):
    """One, two or three letters replaced."""
    r = d.r
    t = sentence(r, 1, r.choice([2, 3, 5])).lower() if r.p(0.8) else r.pick(NAMES)
    there = [c for c in dict.fromkeys(t.lower()) if c.isalpha() and c.isascii()]
    if len(there) < 3:
        return letters_for(d)
    k = r.choice([1, 1, 2, 2, 2, 3])
    fancy = [c for c in there if c in SIGNS]
    pairs, used = [], ""
    for c in r.sample(fancy if len(fancy) >= k and r.p(0.7) else there, k):
        to = r.choice(SIGNS[c]) if c in SIGNS and r.p(0.7) else r.choice([x for x in "xqzkwy*#-_+" + "abcdefghijklmnopqrstuvwxyz" if x not in there and x not in used] or ["*"])
        pairs.append((c, to))
        used += to
    v, w = r.choice(VERB)
    forms = r.choice(ONE)
    said_ = []
    for i, (a, b) in enumerate(pairs):
        f = forms.replace("{v} ", "{v} " if i == 0 else "").replace("{v}", v).replace("{w}", w)
        f = f.replace(f" {w} ", f" {w} a " if b.isalnum() and r.p(0.5) else f" {w} ")
        said_.append(f.replace("{a}", GUARD(a)).replace("{b}", GUARD(b)))
    p = said_[0] if k == 1 else " and ".join(said_) if k == 2 else ", ".join(said_[:-1]) + " and " + said_[-1]
    s = r.choice(["'{}'", "'{}'", '"{}"']).format(t)
    text = r.pick(SWAP)
    put_in(d, text.replace("{p}", p), dict(s=s), 0.4)
    low = t if t == t.lower() else t
    code = "".join(f'.replace("{a}", "{b}")' for a, b in pairs)
    if low != low.lower() and any(a.upper() in low for a, _ in pairs):
        code = ".lower()" + code
    out = d.py(f'print("{low}"{code})')
    tell(d, "It becomes: {out}|{out}|It is {out}", out)


# ---- sorted by something that isn't the word itself --------------------------------------------------------------------------------------------------
KEYS = [("their last letter|the LAST letter|the letter they end with|final letter", "key=lambda w: w[-1]"), ("their second letter|the second letter|letter number two", "key=lambda w: w[1]"), ("length, shortest first|how long they are, short to long|number of letters, fewest first", "key=len"), ("length, longest first|how long they are, longest at the top|number of letters, most first", "key=len, reverse=True"), ("number of vowels, fewest first|how many vowels they have, few first", 'key=lambda w: sum(c in "aeiou" for c in w.lower())'), ("the alphabet backwards|z to a|reverse alphabetical order|alphabet, Z first", "key=str.lower, reverse=True"), ("their reversed spelling|how they read backwards|the alphabet when spelt backwards", "key=lambda w: w[::-1].lower()"), ("their third letter|the third letter", "key=lambda w: w[2]")]
SORT = ["put these in order by {k}: {s}", "sort {s} by {k}", "{s} - order them by {k}", "order by {k}: {s}", "sort by {k}: {s}", "{s}: arranged by {k}", "arrange {s} by {k}", "the words {s}, sorted by {k}", "how does {s} look sorted by {k}", "please sort these words by {k}\n{s}", "{s}\nsort by {k}"]


@family("strings", 9.0)
def by_letters(d):
    r = d.r
    k = r.randint(3, 6)
    what, key = r.choice(KEYS)
    x = []
    while len(x) < k:
        w = r.pick(r.choice([NAMES, WORDS, WORDS])).strip()
        w = w if not w.islower() or r.p(0.8) else w.capitalize()
        if w.isalpha() and w.isascii() and len(w) > 2 and w.lower() not in [y.lower() for y in x]:
            x.append(w)
    if r.p(0.6):
        x = [w.lower() for w in x]
    f = eval("lambda x: sorted(x, " + key + ")")
    if "[" in key and "lower" not in key and len({(w[-1] if "-1" in key else w[1] if "[1]" in key else w[2]) for w in x}) < k:
        return by_letters(d)                            # equal ones: nobody knows the order that is meant
    if "len" in key and len({len(w) for w in x}) < k or "vowel" in what and len({sum(c in "aeiou" for c in w.lower()) for w in x}) < k:
        return by_letters(d)
    assert f(x)
    put_in(d, sub(r.pick(SORT), dict(k=r.pick(what.split("|")))), dict(s=r.choice([", ", ", ", " "]).join(x)), 0.4)
    out = d.py("words = [" + ", ".join(f'"{w}"' for w in x) + f"]\nprint(sorted(words, {key}))")
    tell(d, "In order: {out}|{out}|They are {out}.", out)


# ---- instalments, doubling, by the month --------------------------------------------------------------------------------------------------------------
LOANS = ["borrowing {s} over {n} at {p} a month, equal payments at month's end. what do i pay monthly", "loan of {s}, {n}, {p} monthly interest: the instalment", "{s} on credit, {p} per month, paid back in {n}. monthly rate", "what's the monthly payment for {s} at {p} a month over {n}", "instalment for {s}, {n}, interest {p} each month", "i owe {s}, the bank takes {p} a month, i want to be done in {n}. how much a month", "annuity: {s}, {p} per month, {n}. payment each month", "to pay off {s} in {n} at {p} monthly i need to pay per month"]
YEARLY = ["a loan of {s} at {p} a year (a twelfth each month), {n}, equal instalments. monthly payment", "mortgage {s}, {p} annual, paid monthly over {n}: monthly instalment", "{s} borrowed at {p} yearly, monthly compounding, back in {n}. payment per month", "what would i pay every month for {s}, {p} per year, {n}", "car loan {s}, {p} p.a., {n}; monthly rate"]
GROW = ["how many whole years until {s} at {p} a year has {w}", "savings grow {p} a year, years until they have at least {w}", "{p} interest once a year: after how many full years has money {w}", "in how many years has {s} {w} at {p} yearly", "prices rise {p} a year, how many years till they have {w}", "a town grows {p} every year. whole years until it has {w}"]


@family("arithmetic", 7.0)
def rates(d):
    r = d.r
    money = r.choice(MONEY)
    k = r.choice([0, 0, 1, 1, 2])
    s = int(float(f"{math.exp(r.uniform(math.log(800), math.log(400000))):.{r.choice([0, 1])}e}"))
    st = money.replace("{}", told(r, s))
    if k < 2:
        n = r.choice([12, 18, 24, 30, 36, 48, 60, 72, 84, 120, 180, 240, 300, 360])
        nt = f"{n} months" if n % 12 or r.p(0.5) else f"{n // 12} year{'s' if n > 12 else ''}"
        p = r.choice([0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.75, 0.8, 1, 1.2, 1.5]) if k == 0 else r.choice([2.4, 3, 3.6, 4, 4.2, 4.8, 5, 5.5, 6, 7.2, 8, 9, 9.9, 12])
        put_in(d, r.pick(LOANS if k == 0 else YEARLY), dict(s=st, n=nt, p=r.choice([f"{p}%", f"{p} %", f"{p} percent"])))
        count = str(n) if "month" in nt else f"{n // 12} * 12"
        out = d.py(f"r = {p} / 100{'' if k == 0 else ' / 12'}\nn = {count}\nprint(round({s} * r / (1 - (1 + r) ** -n), 2))")
        return tell(d, f"The monthly payment is {money.replace('{}', '{out}')}.|You pay {money.replace('{}', '{out}')} a month.|{money.replace('{}', '{out}')} a month.", out)
    p = r.choice([1, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 7, 8, 10, 12])
    w, f = r.choice([("doubled", 2), ("doubled", 2), ("tripled", 3), ("grown by half", 1.5), ("quadrupled", 4)])
    put_in(d, r.pick(GROW), dict(s=st, p=r.choice([f"{p}%", f"{p} %", f"{p} percent"]), w=w))
    out = d.py(f"x, years = 1, 0\nwhile x < {f}:\n    x *= 1 + {p} / 100\n    years += 1\nprint(years)")
    tell(d, "After {out} years.|{out} years.|It takes {out} years.", out)


# ---- how much a vehicle uses, here and there --------------------------------------------------------------------------------------------------------------
USES = ["my {v} gets {x} miles per gallon ({f} litres; mile = {g} km). litres per 100 km", "{x} mpg in l/100km, a gallon being {f} l and a mile {g} km", "{x} miles a gallon, with {f} litres to the gallon and {g} km to the mile: how many litres for 100 km", "how many litres per 100 kilometres is {x} mpg? (gallon {f} l, mile {g} km)", "the {v} does {x} miles on a gallon. 1 gallon = {f} litres, 1 mile = {g} km. in litres per 100 km please", "convert {x} mpg to litres per 100 km, {f} l a gallon, {g} km a mile"]
BACK = ["{x} litres per 100 km in miles per gallon (gallon {f} l, mile {g} km)", "my {v} needs {x} l for 100 km. mpg? 1 gallon = {f} l, 1 mile = {g} km", "{x} l/100km as mpg, a mile is {g} km, a gallon {f} litres", "how many miles on a gallon is {x} l per 100 km, taking {f} l a gallon and {g} km a mile"]


@family("units", 22.0)
def consumption(d):
    r = d.r
    v, f, g = r.choice("truck car van pickup camper bike jeep scooter bus taxi".split()), r.choice([3.785, 3.785, 3.785411784, 4.546, 4.54609]), r.choice([1.609, 1.609, 1.609344, 1.6093])
    back = r.p(0.35)
    x = r.randint(8, 70) if not back or r.p(0.4) else round(r.uniform(3.5, 19), 1)
    x = round(x + 0.5, 1) if r.p(0.15) else x
    put_in(d, r.pick(BACK if back else USES), dict(v=v, x=x, f=f, g=g))
    out = d.py(f"print(round(100 / {x} * {f} / {g}, 2))" if back else f"print(round({f} / ({x} * {g}) * 100, 2))")
    tell(d, "It is {out} mpg.|{out} miles per gallon." if back else "It is {out} litres per 100 km.|{out} l per 100 km.", out)
