"""Little conversations for skein.py: chance, shapes, mixtures, rates, units, work and shops."""
from skein import add

CHANCE_ROWS = r"""
@ n 2-5 #dice; s (6/8/10/12/20)
? all_(chance):percent = (1 / s) ** n * 100 : {n} dice with {s} sides, chance that all show the highest number, percent | probability in percent of {n} times the top number with {s} sided dice | I roll {n} {s}-sided dice, all maximum: how likely in percent | chance of {n} times {s} in one throw, percent (dice with {s} sides) ~ and with {n} dice | {n} dice | with {n} of them | with {s} sides
* outcomes(outcomes):outcomes = s ** n : how many outcomes are there | number of possible throws | how many different throws (the dice told apart) | all the combinations, order counted
* same(same):percent = s * (1 / s) ** n * 100 after all_ : chance that all show the same, any number | all equal, in percent | and that they're all the same | a throw with all alike, percent
* none(none):percent = ((s - 1) / s) ** n * 100 after all_ : and no highest number at all, percent | chance of not a single top number | none of them shows the top | percent for none
* least(at least one):percent = (1 - ((s - 1) / s) ** n) * 100 after all_ : at least one top number | and at least one, in percent | chance of one or more | one or more of them at the top, percent
* mean(mean):n = n * (s + 1) / 2 : the expected sum | average total of a throw | mean of the sum | what do they show together on average

@ ~k 1-8 =number of tosses
? heads(chance):percent = 0.5 ** k * 100 : chance of heads {k} times in a row, percent | {k} coin tosses, all heads, in percent | flip a coin {k} times, probability that it's always tails, percent | how likely is it to get {k} heads in {k} flips, percent
* one(at least one):percent = (1 - 0.5 ** k) * 100 : and at least one head | at least once heads, percent | one head or more | that heads comes at least once
* ways_(sequences):sequences = 2 ** k : how many sequences are possible | number of different sequences | possible results in order
* half_(half):percent = math.comb(k, k // 2) * 0.5 ** k * 100 : exactly {k} // 2 heads, percent | chance of exactly half of them heads, rounded down, percent

@ d 3-9 #red balls; e 2-12 #blue balls
? red(red):percent = d / (d + e) * 100 : {d} red and {e} blue balls in a bag, chance of red in percent | bag with {d} red, {e} blue. draw one, red? percent | {e} blue balls and {d} red ones, percent chance for a red one | probability of red with {d} red and {e} blue, percent ~ and with {d} red | {d} red ones | with {e} blue | {e} blue instead | if there are {d} red
* two(two red):percent = d * (d - 1) / ((d + e) * (d + e - 1)) * 100 after red : two red ones in a row, not put back | and twice red without putting back | both red if I draw two, none goes back, percent | two draws without replacement, red both times
* twor(two red):percent = (d / (d + e)) ** 2 * 100 after red : and if the first goes back in, red twice | twice red with putting back | two draws with replacement, both red
* blue(blue):percent = e / (d + e) * 100 after red : and blue | chance of blue | for a blue one | the other colour, percent
* total(balls):balls = d + e : how many balls are there | balls in all | all the balls together

@ k 2-6 #cards
? suit(chance):percent = math.comb(13, k) / math.comb(52, k) * 100 : {k} cards from 52, all hearts, percent | chance that {k} cards of a deck are all spades, percent | probability of {k} hearts in {k} cards (52 in the deck), percent | draw {k} cards, all diamonds? percent ~ and with {k} cards | {k} cards | for {k}
* any_(any suit):percent = 4 * math.comb(13, k) / math.comb(52, k) * 100 after suit : all of one suit, whichever | and any suit | of the same suit, no matter which one | a flush in any suit
* hands(hands):hands = math.comb(52, k) : how many hands are there | number of different hands | possible hands of that many cards
* noace(no ace):percent = math.comb(48, k) / math.comb(52, k) * 100 after suit : without an ace, percent | chance of no ace | not a single ace
* ace(at least one ace):percent = (1 - math.comb(48, k) / math.comb(52, k)) * 100 after suit : at least one ace | one ace or more | an ace among them, percent

@ n 5-14 #p people; k 2-4 #places
? pick(choices):choices = math.comb(n, k) : choose {k} of {n} people, how many ways | {k} out of {n}, order doesn't matter | how many groups of {k} from {n} | {n} choose {k} | ways to pick {k} from {n} ~ and {k} of them | {k} of them | with {n} people | from {n} | if it's {k}
* order(orders):orders = math.perm(n, k) after pick : and if the order counts | with order | first, second and so on, in order | ordered
* row(rows):orders = math.factorial(n) after pick : all of them in a row, how many orders | and all in a line | how many ways to line up everybody | orders of all of them
* luck:percent = 100 / math.comb(n, k) after pick : the chance of guessing the right group, percent | one guess right, in percent | how likely is one certain group, percent
* with_:choices = math.comb(n - 1, k - 1) after pick : one is surely in | if one of them is fixed | with one certain person always in it
* without:choices = math.comb(n - 1, k) after pick : and one surely out | if one can't be taken | without a certain person

@ ~r D1-20 =radius
? area(area):m² = math.pi * r ** 2 : circle with radius {r} m, area | area of a circle of {r} m radius | round pond, {r} m from the middle to the edge, m² | how big is a round lawn of radius {r} m
? circ(edge):m = 2 * math.pi * r : circle with radius {r} m, circumference | way round a circle of {r} m radius | round pond, {r} m from the middle to the edge: how long is the edge | perimeter of a circle, r = {r} m
* area : and its area | the area too | how much ground is that in m² | m²? | area?
* circ : and the circumference | the way round | how long is the edge | the edge, in m | perimeter?
* ball(volume):m³ = 4 / 3 * math.pi * r ** 3 : a ball of that radius, volume in m³ | and as a ball, cubic metres | volume of a sphere like that
* square(square):m² = (2 * r) ** 2 : the square around it | area of the square that just holds it | a square that it fits into exactly, m²
* fence:euros = 2 * math.pi * r * p after circ @ p 4-60 : a fence at {p} a metre | {p} per metre of fence, cost | fencing it, {p} a m ~ and at {p} | {p} a metre

@ ~d (20/22/24/26/28/30/32/35/38/40/45) =diameter
? pizza(area):cm² = math.pi * (d / 2) ** 2 : pizza of {d} cm, how many square cm | area of a {d} cm pizza in cm² | a cake {d} cm across, cm²? | round tin of {d} cm diameter, area in cm² | how big is a pizza {d} cm wide, in square centimetres
* slice(slice):cm² = math.pi * (d / 2) ** 2 / n after pizza @ n (6/8/10/12) : a slice, cut in {n} | one of {n} pieces | in {n} slices, each | a {n}th of it ~ and cut in {n} | {n} pieces
* cent(price per cm²):cents = p * 100 / (math.pi * (d / 2) ** 2) after pizza @ p DD6-19 =price : it's {p}, cents per square cm | cents for a cm² if it costs {p} | {p} for it, so a square cm is how many cents ~ and for {p} | at {p} | if it's {p}
* rim:cm = math.pi * d after pizza : how long is the rim | the edge in cm | circumference? | the crust all around, cm

@ ~a 3-60 =first side; ~b 4-70 =second side
^ {a} and {b} | {a} by {b} | {a} x {b}
? hyp(diagonal):n = math.sqrt(a ** 2 + b ** 2) : diagonal of {a} by {b} | a right triangle with legs {a} and {b}, hypotenuse | {a} across and {b} up, the straight line? | screen {a} x {b}, its diagonal | rectangle {a} x {b}, from corner to corner
* area(area):n = a * b : area of the rectangle | its area | a times b, area | and how big is the rectangle
* per(perimeter):n = 2 * (a + b) : perimeter | all the way around | its perimeter, all four sides | and once round it
* tri(triangle):n = a * b / 2 : the triangle's area | half the rectangle, as area | area of one of the two triangles
* angle:degrees = math.degrees(math.atan2(b, a)) : angle between the first side and the diagonal, degrees | how steep is it in degrees, the second side up | slope angle in degrees

@ a 10-90 =length; b 10-60 =width; c 5-50 =height
? vol(volume):litres = a * b * c / 1000 : aquarium {a} x {b} x {c} cm, litres | a box {a} by {b} by {c} cm, how many litres | tank of {a}, {b} and {c} cm, litres? | {a} cm long, {b} wide, {c} high, volume in litres ~ and {c} cm high | if it's {a} long | {c} high | {a} by {b} by {c} | with {c} cm of height
* part:litres = vol * f / 100 @ f (50/60/70/75/80/85/90) : filled to {f}% | only {f} percent full | {f}% of that is water ~ and {f}% | at {f} percent
* surface:cm² = 2 * (a * b + a * c + b * c) after vol : all six sides in cm² | surface in square cm | the outside area, cm²
* glass:cm² = a * b + 2 * (a * c + b * c) after vol : without the lid, cm² of glass | open at the top, the sides and bottom in cm² | five sides, cm²
+ kg:kg = vol + e @ e 3-20 : empty it weighs {e} kg, with water? | plus {e} kg of glass, weight when full | full weight, {e} kg empty
* fill:minutes = vol / q @ q 2-15 : {q} litres a minute, how long to fill | filling at {q} l per minute, minutes | at {q} l/min? ~ and at {q} | with {q} a minute

@ p 5-60 =first percentage; v 50-900/10 =first amount; q 1-95 =second percentage; w 50-900/10 =second amount
? mix(strength):percent = (v * p + w * q) / (v + w) : {v} ml of {p}% and {w} ml of {q}% mixed, percent | mix {v} ml at {p} percent with {w} ml at {q} percent, strength? | {v} ml with {p}% plus {w} ml with {q}%, how strong is it | {p}% in {v} ml, {q}% in {w} ml, together? ~ and with {w} ml | {w} ml of the second | if the second has {q}% | {v} ml of the first | with {q} percent
* pure(pure):ml = (v * p + w * q) / 100 after mix : how many ml of pure stuff is in it | the pure part in ml | pure, in ml
* all_(volume):ml = v + w after mix : how much is it altogether, in ml | total volume | ml in all
* water:percent = (v * p + w * q) / (v + w + x) after mix @ x 50-500/50 : plus {x} ml of water | and {x} ml water on top, percent | thinned with {x} ml of water ~ and {x} ml of water | {x} ml water instead

@ h 5-330 =height; s 1000-9000 =whole height
? ft(feet):feet = h / 0.3048 : a tower of {h} m in feet | {h} m high, feet? | a building with {h} metres, in feet | {h} m to feet | how many feet is a tree of {h} m ~ and {h} m | one of {h} m | with {h} m
* many(number):n = s / h after ft : how many on top of each other make {s} m | {s} m are how many of them, with decimals | stacked, how many reach {s} m | how often does it go into {s} m | how many of these make up a mountain of {s} m ~ and {s} m | for {s} m | up to {s} m
* floors:floors = h // 3 after ft : at 3 m a floor, how many floors | floors of 3 m in it | full storeys of 3 m
* shadow:m = h * g after ft @ g (0.5/0.8/1.2/1.5/2) : its shadow is {g} times as long | shadow at {g} times the height | with a shadow {g} times its height, m?
* half:m = h / 2 after ft : half as high, in m | half of the height in metres | one with half the height, m

@ p DD1-20 =first price; g 100-900/50 =first weight; q DD1-25 =second price; w 200-1500/50 =second weight
? one(first):euros = p / g * 1000 : {g} g for {p}, price per kilo | {p} for {g} grams, what's a kg | kilo price of {g} g at {p} | a pack with {g} g costs {p}, per kilo? ~ and if it has {g} g | for {p} | if it's {p}
* two(second):euros = q / w * 1000 after one : and {w} g for {q} | the other has {w} g for {q} | the bigger pack, {w} grams, {q} | {w} g at {q}, per kilo too ~ if that's {q} | the second for {q}
* gap(difference):euros = abs(p / g - q / w) * 1000 after two : difference per kilo | how much do they differ a kilo | by how much is one dearer per kg | gap of the kilo prices
* pct:percent = abs(p / g - q / w) / min(p / g, q / w) * 100 after two : how many percent dearer is the dearer one | in percent, the dearer above the cheaper | percent difference, seen from the cheaper
* use:euros = p / g * u after one @ u 20-150/10 : I take {u} g a day of the first, what's that a day | {u} grams of the first cost | portion of {u} g from the first pack ~ and {u} g | {u} grams

@ n 3-40 #pieces; m 4-60 =minutes; k 2-9 #p workers
? each(time):minutes = m / n : {n} pieces in {m} minutes, minutes each | {m} min for {n} pieces, time for one | I made {n} in {m} minutes, how long is one | {n} parts take {m} minutes, per part? ~ and in {m} minutes | with {n} pieces | {n} in the same time | if it took {m}
* hour(an hour):pieces = n / m * 60 after each : how many an hour | pieces per hour | an hour makes how many | and per hour
+ day:pieces = hour * d @ d 5-9 : in a day of {d} hours | {d} hours a day | over {d} hours ~ and {d} hours | in {d} hours
* more:hours = m / n * t / 60 after each @ t 50-900/10 : how many hours for {t} | {t} pieces take how many hours | hours for {t} of them ~ and for {t} | {t}? | for {t} pieces
+ split_:hours = more / k : with {k} people at it | {k} of us do it | shared by {k} workers, each as fast | {k} work at the same time

@ n 10-400 #employees; f 3-200 #women
= f < n
? share(share):percent = f / n * 100 : {f} of {n} employees are women, percent | {f} women among {n}, in percent | what percentage is {f} out of {n} | {n} people work here, {f} are women. percent? ~ and with {f} | {f} women | if it's {f} | {f} of them | out of {n}
* men(men):men = n - f : how many men | and the others | the men then | number of men
* new(new share):percent = (f + x) / (n + x) * 100 after share @ x 2-30 : {x} more women start, share then | if {x} women join, percent | with {x} new women, the percentage ~ and {x} more | with {x} | {x} of them
* ratio:n = (n - f) / f after share : how many men for one woman | men per woman | ratio of men to women as a number

@ v 20-900/10 =views; c 1-19 #sales; p DD4-90 =price
? rate(rate):percent = c / v * 100 : {c} sales from {v} visits, rate in percent | {v} visitors, {c} bought, percent | conversion: {c} of {v} | {c} orders out of {v} clicks, how many percent ~ and with {c} | {c} sales | {v} visits | if {c} buy
* money(income):euros = c * p : each sale is {p}, income | at {p} an order, what comes in | {p} per sale, total | sales of {p} each, money? ~ and at {p} | {p} each | with {p}
* cost:euros = a / c after rate @ a 20-400/10 : ads were {a}, cost per sale | {a} spent on ads, per sale | with {a} for advertising, each sale costs ~ and with {a} | {a} for ads
* double:sales = v * 2 * c / v after rate : with twice the visits, sales at that rate | sales if the visits double, same rate | double visits, how many buy
"""
add("skein_chance", CHANCE_ROWS.replace("\n* half_(half):percent = math.comb(k, k // 2) * 0.5 ** k * 100 : exactly {k} // 2 heads, percent | chance of exactly half of them heads, rounded down, percent", ""), 3.0)

# units: one ; other ; formula ; how the one is said ; how the other is asked for ; span ; noun
PAIRS = """
kg ; pounds ; x * 0.45359237 ; pounds|lbs|lb ; kg|kilos|kilograms ; 2-400 ; weight
km ; miles ; x * 1.609344 ; miles|mi ; km|kilometres|kilometers ; 2-900 ; distance
cm ; inches ; x * 2.54 ; inches|inch|in. ; cm|centimetres|centimeters ; 2-120 ; size
m ; feet ; x * 0.3048 ; feet|ft ; metres|m|meters ; 3-900 ; height
litres ; gallons ; x * 3.785411784 ; US gallons|us gallons ; litres|liters|l ; 1-90 ; volume
g ; ounces ; x * 28.349523125 ; ounces|oz ; grams|g ; 1-60 ; weight
km/h ; mph ; x * 1.609344 ; mph|miles per hour ; km/h|kilometres per hour ; 5-150 ; speed
miles ; km ; x / 1.609344 ; km|kilometres|k ; miles|mi ; 2-900 ; distance
pounds ; kg ; x / 0.45359237 ; kg|kilos|kilograms ; pounds|lbs ; 2-300 ; weight
feet ; m ; x / 0.3048 ; metres|m|meters ; feet|ft ; 2-4000 ; height
inches ; cm ; x / 2.54 ; cm|centimetres ; inches|inch ; 5-220 ; length
C ; K ; x - 273.15 ; kelvin|K ; celsius|degrees celsius|C ; 200-500 ; temperature
minutes ; hours ; x * 60 ; hours|h ; minutes|min ; D1.5-9 ; time
hours ; days ; x * 24 ; days ; hours|h ; 2-60 ; time
days ; weeks ; x * 7 ; weeks ; days ; 2-90 ; time
m² ; square feet ; x * 0.3048 ** 2 ; square feet|sq ft ; square metres|m²|sqm ; 50-3000/10 ; area
litres ; cubic feet ; x * 28.316846592 ; cubic feet ; litres|l ; 1-40 ; volume
ml ; cups ; x * 236.5882365 ; US cups|us cups ; ml|millilitres ; 1-12 ; volume
MB ; GB ; x * 1000 ; GB|gigabytes|gigs ; MB|megabytes ; D1.2-9 ; size
kcal ; kJ ; x / 4.184 ; kJ|kilojoules ; kcal|calories in kcal ; 100-3000/10 ; energy
"""
ASKS = "{x} {a} in {b} | convert {x} {a} to {b} | how many {b} are {x} {a} | {x} {a} to {b} | what's {x} {a} in {b} | {x} {a} = ? {b} | I have {x} {a}, {b}? | turn {x} {a} into {b} | {x} {a} is how much in {b} | give me {x} {a} as {b}"
HALF = "half of that | and half? | half as much | half of it"
TEN = "ten of those | times ten | ten times that | and ten such"


BACK = "now the other way: {z} {b} in {a} | the other direction, {z} {b} to {a} | and {z} {b} back in {a} | {z} {b} in {a}? | reverse: {z} {b}, how many {a} | and what are {z} {b} in {a} | turn it around, {z} {b} in {a} ~ = and {z} {b} | = {z} {b}?"


def back(formula):
    """The formula the other way round, of z."""
    return formula.replace("x *", "z /").replace("x /", "z *") if "**" not in formula else "z / 0.3048 ** 2"


def conversions():
    for line in PAIRS.strip().split("\n"):
        unit, other, formula, ones, others, span, noun = (x.strip() for x in line.split(" ; "))
        asks = ASKS.replace("{a}", f"[{ones}]").replace("{b}", f"[{others}]")
        both = f"plus {{y}} {ones.split('|')[0]} more | together with another {{y}} {ones.split('|')[0]} | add {{y}} {ones.split('|')[0]} to it | if there are {{y}} {ones.split('|')[0]} more | and {{y}} {ones.split('|')[0]} on top"
        yield (f"@ ~x {span} ={noun}; y {span}; z {span}\n? conv:{unit}{'!' if unit == 'C' else ''} = {formula} : {asks}" + ("" if unit in ("C", "km/h", "minutes") else f"\n+ half:{unit} = conv / 2 : {HALF}\n+ ten:{unit} = conv * 10 : {TEN}")
               + ("" if unit == "C" else f"\n* inv:{other} = {back(formula)} after conv : " + BACK.replace("{a}", f"[{ones}]").replace("{b}", f"[{others}]"))
               + ("" if unit in ("C", "km/h") else f"\n* more:{unit} = {formula.replace('x', '(x + y)', 1)} : {both} ~ = with {{y}} more | = only {{y}} more | = {{y}} more instead"))


add("skein_units", "\n\n".join(conversions()), 2.0)
