"""A result read another way, whatever the talk is about: in jars, coins, weeks and days, its last digits backwards, a note to pay it with, a word's letters, the day before a date.  Moves of skein.py."""
import math
from cases import kind_of
from core import fill, guard, spin
from skeinways import COINS, ways

MASS, LENGTH, PLAIN_UNITS = ("kg", "g"), ("m", "cm", "km"), ("", "n")


def whole(v):
    return isinstance(v, (int, float)) and not isinstance(v, bool) and v == int(v)


def sized(*sizes):
    """A size that goes a few times into the value."""
    def own(r, v):
        can = [s for s in sizes if 2 <= v / s <= 400]
        return dict(s=r.choice(can)) if can else None
    return own


def note(r, v):
    """What somebody pays with: more than the price, not much more."""
    can = [n for n in (5, 10, 20, 50, 100, 200, 500, 1000) if v < n < v * 3.5 + 6]
    return dict(s=r.choice(can)) if can else None


def purse(r, v):
    """More than the value, a round sum."""
    step = 10 ** max(0, len(str(int(v))) - 1)
    return dict(s=int(math.ceil(v / step) * step + step * r.choice([0, 0, 1, 2, 3]))) if v > 2 and v != math.ceil(v / step) * step else None


def lack(r, v):
    step = 10 ** max(0, len(str(int(v))) - 1)
    return dict(s=int(v // step * step // r.choice([1, 1, 2]))) if v > 12 and v // step * step != v else None


def among(lo, hi):
    return lambda r, v: dict(s=r.randint(lo, hi))


def none(r, v):
    return {}


BREAK = lambda big, small, n: f'"{{}} {big} {{}} {small}".format(*divmod(x, {n}))'
NOTES = {5: "a five|a fiver|5", 10: "a ten|a tenner|10", 20: "a twenty|20", 50: "a fifty|50|a fifty euro note", 100: "a hundred|100", 200: "200|two hundred", 500: "500|five hundred", 1000: "1000|a thousand"}

# units ; what must hold of the value ; unit of the answer (None: the same) ; formula ; own values ; ways
TABLE = [
    (MASS[:1], lambda v: v >= 1, "jars", "math.ceil(x / {s})", sized(0.25, 0.5, 0.4, 0.75), "how many jars of {s} kg does that take | in jars of {s} kilos, how many | jars needed at {s} kg each | packed in {s} kg jars, how many | jars of {s} kg, rounded up"),
    (MASS[:1], lambda v: v > 1, "bags", "int(x / {s})", sized(0.5, 1.5, 2, 2.5, 5, 10, 20, 25), "how many full bags of {s} kg is that | full {s} kg bags? | bags of {s} kg that get full | in bags of {s} kilos, only full ones"),
    (MASS[:1], whole, "g", "x * 1000 / {s}", among(2, 9), "in {s} equal parts, grams each | {s} portions, how many grams is one | grams each if it's cut in {s}"),
    (MASS[1:], lambda v: v > 60, "portions", "int(x / {s})", sized(50, 60, 75, 80, 100, 120, 150, 180, 200, 250), "how many portions of {s} g is that, full ones | full portions at {s} g each | portions of {s} grams? only whole ones | that makes how many whole helpings of {s} g"),
    (MASS[1:], lambda v: v > 250, "packs", "math.ceil(x / {s})", sized(100, 125, 200, 250, 400, 500, 750), "how many packs of {s} g must i buy | packs at {s} g needed | in {s} g packs, rounded up | how many {s} gram packs do i open | packets of {s} g, how many do i need"),
    (MASS[1:], lambda v: v > 250, "kg", "x / 1000", none, "in kilos | as kg | kilograms? | that in kilograms | how many kilos"),
    (("litres",), lambda v: v > 1, "bottles", "math.ceil(x / {s})", sized(0.33, 0.5, 0.7, 0.75, 1.5, 2), "how many bottles of {s} litres | bottles of {s} l needed | in {s} litre bottles, rounded up | filled in bottles of {s} l, how many | {s} l bottles i need"),
    (("litres",), lambda v: v > 8, "buckets", "int(x / {s})", sized(5, 8, 10, 12, 15), "how many full buckets of {s} litres | full {s} l buckets | buckets at {s} litres, full ones | cans of {s} l that get full"),
    (("litres",), lambda v: 0.2 < v < 60, "glasses", "int(x * 1000 / {s})", lambda r, v: dict(s=r.choice([150, 200, 250, 300, 330])), "how many full glasses of {s} ml | full {s} ml glasses from that | glasses at {s} ml, full ones | that fills how many glasses of {s} ml"),
    (("ml",), lambda v: v > 60, "spoons", "x / {s}", lambda r, v: dict(s=r.choice([5, 10, 15])), "in spoons of {s} ml | how many spoons at {s} ml each | that's how many {s} ml spoons"),
    (("ml",), lambda v: v > 500, "glasses", "int(x / {s})", sized(150, 200, 250, 300), "full glasses of {s} ml | how many full {s} ml glasses | glasses at {s} ml, whole ones"),
    (("minutes",), lambda v: whole(v) and v > 60, "%s", BREAK("h", "min", 60), none, "in hours and minutes | as hours and minutes | hours plus minutes please | how many hours and minutes is that | that in h and min | split into hours and minutes | written with hours and minutes"),
    (("minutes",), lambda v: whole(v) and v > 60, "%s", '"{}:{:02d}".format(*divmod(x, 60))', none, "as h:mm | in the form h:mm | written like 2:05 | as hours:minutes"),
    (("minutes",), lambda v: v > 20, "lessons", "int(x / {s})", sized(15, 20, 30, 40, 45, 50), "how many full lessons of {s} minutes is that | full blocks of {s} min | slots of {s} minutes that fit in | {s} minute units, full ones"),
    (("seconds",), lambda v: whole(v) and v > 60, "%s", BREAK("min", "s", 60), none, "in minutes and seconds | as minutes and seconds | minutes plus seconds | how many minutes and seconds | as min and s"),
    (("seconds",), lambda v: whole(v) and v > 3600, "%s", '"{}:{:02d}:{:02d}".format(x // 3600, x % 3600 // 60, x % 60)', none, "as h:mm:ss | hours, minutes and seconds | in the form h:mm:ss"),
    (("hours",), lambda v: whole(v) and v > 24, "%s", BREAK("days", "hours", 24), none, "in days and hours | as days and hours | days plus hours please | how many days and hours is that | in full days and the rest in hours"),
    (("hours",), lambda v: v > 8, "working days", "x / {s}", lambda r, v: dict(s=r.choice([6, 7, 7.5, 8])), "in working days of {s} hours | as days of {s} working hours | how many {s} hour days is that | that's how many shifts of {s} h"),
    (("hours",), lambda v: not whole(v) and whole(round(v * 60, 6)) and v < 100, "%s", '"{} h {} min".format(*divmod(round(x * 60), 60))', none, "in hours and minutes | as hours and minutes | hours and minutes, not decimal | how many minutes is the part after the point, so h and min"),
    (("days",), lambda v: whole(v) and v > 9, "%s", BREAK("weeks", "days", 7), none, "in weeks and days | as weeks and days | weeks plus days | how many weeks and days | full weeks and the days left over"),
    (("days",), lambda v: v > 14, "weeks", "int(x // 7)", none, "how many full weeks is that | whole weeks in it | only the full weeks | complete weeks?"),
    (("days",), lambda v: v > 300, "years", "x / 365", none, "in years of 365 days | years, with 365 days each | how many years at 365 days"),
    (("weeks",), lambda v: v < 2000, "days", "x * 7", none, "in days | how many days is that | as days"),
    (("months",), lambda v: whole(v) and v > 12, "%s", BREAK("years", "months", 12), none, "in years and months | as years and months | years plus months | how many years and months"),
    (("years",), lambda v: v < 200, "months", "x * 12", none, "in months | how many months is that | as months"),
    (("km",), lambda v: 0.3 < v < 400, "rounds", "x * 1000 / {s}", lambda r, v: dict(s=r.choice([200, 250, 400, 500])), "in rounds of {s} m | how many rounds of {s} metres is that | laps of {s} m? | that's how many {s} m laps"),
    (("km",), lambda v: 0.05 < v < 60, "steps", "round(x * 100000 / {s})", lambda r, v: dict(s=r.choice([60, 65, 70, 75, 80])), "in steps of {s} cm | how many steps at {s} cm each | steps of {s} cm, whole | if a step is {s} cm, how many steps"),
    (("m",), lambda v: v > 1, "pieces", "int(x * 100 / {s})", lambda r, v: dict(s=r.choice([20, 25, 30, 40, 45, 60, 75, 80])), "cut in pieces of {s} cm, full ones | how many full pieces of {s} cm | pieces of {s} cm from that | {s} cm pieces, how many whole ones"),
    (("m",), lambda v: v > 3, "boards", "math.ceil(x / {s})", sized(1.2, 1.5, 2, 2.4, 2.5, 3), "how many boards of {s} m must i buy for that | boards of {s} m needed | in lengths of {s} m, rounded up | {s} metre lengths i need"),
    (("m²",), lambda v: v > 1, "tiles", "math.ceil(x / {s})", sized(0.04, 0.09, 0.16, 0.25, 0.36), "tiles of {s} m² needed | how many tiles at {s} square metres each | tiles, {s} m² apiece, rounded up | with tiles of {s} sqm, how many"),
    (("m²",), lambda v: v > 6, "tins", "math.ceil(x / {s})", sized(5, 6, 8, 10, 12, 15), "a tin covers {s} m², tins? | how many tins if one is enough for {s} square metres | paint tins, {s} m² each | tins needed at {s} m² a tin"),
    (("m²",), lambda v: v > 50, "hectares", "x / 10000", none, "in hectares | as ha | how many hectares"),
    (COINS, lambda v: 1 < v < 900, None, "{s} - x", note, "change from {N} | i pay with {N}, change? | and if i give {N}, what do i get back | what comes back from {N} | paid with {N}, how much back | out of {N}, change | i hand over {N}. change? | what's my change from {N} | how much back from {N}"),
    (COINS, lambda v: v > 2, None, "{s} - x", purse, "i have {s}, what's left | what's left of {s} | my budget is {s}, what remains | out of {s}, what remains | from {s} that leaves | of my {s} then still there? | with {s} in my purse, left over"),
    (COINS, lambda v: v > 12, None, "x - {s}", lack, "i have only {s}, what's missing | {s} is paid already, still to pay | {s} paid up front, what's left to pay | i got {s} for it from mum, the rest? | minus a deposit of {s} | with a voucher of {s}, still to pay | already paid {s}, what do i owe"),
    (COINS, lambda v: v > 20, "notes", "math.ceil(x / {s})", sized(5, 10, 20, 50), "how many {s} notes do i need for that | in notes of {s}, rounded up | {s} euro notes needed | paid only in {s}s, how many notes"),
    (COINS, lambda v: 0.5 < v < 60 and whole(round(v * 20, 6)), "coins", "round(x * 100 / {s})", lambda r, v: dict(s=r.choice([s for s in (5, 10, 20, 50) if whole(round(v * 100 / s, 6))])), "in {s} cent coins, how many | how many {s} cent coins is that | that many {s} ct coins? | paid in {s} cent pieces, how many coins"),
    (COINS, lambda v: 3 < v < 5000, None, "x * 12", none, "and that a year, if it is monthly | that every month makes how much a year | twelve of those | times twelve months"),
    (COINS, lambda v: 3 < v < 3000, None, "x * 52", none, "if that's each week, how much a year (52 weeks) | every week of the year, 52 | over 52 weeks | weekly, so in 52 weeks"),
    (COINS, lambda v: v > 200, None, "x / {s}", lambda r, v: dict(s=r.choice([3, 6, 10, 12, 18, 24, 36])), "in {s} monthly parts | paid in {s} instalments, each | in {s} rates without interest | over {s} months, a month"),
    (COINS, lambda v: not whole(v) and v > 3, None, "math.ceil(x)", none, "rounded up to full euros | next full amount above | up to a whole number, please | make it an even sum, upwards"),
    (COINS, lambda v: v > 15, None, "math.ceil(x / {s}) * {s}", lambda r, v: dict(s=r.choice([5, 10])), "rounded up to the next {s} | up to a multiple of {s} | the next multiple of {s} above it | rounded up to {s}s"),
    (("cents",), lambda v: v > 99, "euros", "x / 100", none, "in euros | as euros | how many euros"),
    (("percent",), lambda v: 0 < v < 100, "percent", "100 - x", none, "and the rest in percent | the remaining percent | what percent is left | so the others make how many percent | and what's missing to a hundred | the rest?"),
    (("percent",), lambda v: 0 < v < 1000, "n!", "x / 100", none, "as a decimal | as a plain number, not percent | written as a decimal number | as a factor"),
    (("percent",), lambda v: whole(v) and 0 < v < 100, "%s", "str(Fraction(x, 100))", none, "as a fraction | which fraction is that | as a simple fraction | in lowest terms, as a fraction"),
    (("percent",), lambda v: 1 < v < 100, "n", "{s} * x / 100", lambda r, v: dict(s=r.choice([20, 40, 60, 80, 150, 200, 250, 300, 450, 500, 800, 1200])), "and that percentage of {s} | of {s} that would be | so many percent of {s} | how much of {s} is that | apply that to {s}"),
    (("kWh",), lambda v: v > 1, "euros", "x * {s} / 100", lambda r, v: dict(s=r.randint(22, 45)), "at {s} cents each, euros | with {s} cents per kWh, in euros | what does it cost at {s} ct | price in euros if one is {s} cents"),
    (("GB",), lambda v: v > 2, "sticks", "math.ceil(x / {s})", sized(4, 8, 16, 32, 64), "sticks of {s} GB needed | how many {s} GB cards | on sticks of {s} GB, rounded up"),
    (("MB",), lambda v: v > 400, "GB", "x / 1000", none, "in GB, 1000 each | as gigabytes (1000) | how many GB with 1000 MB each"),
    (("kcal",), lambda v: v > 20, "kJ", "x * 4.184", none, "in kJ, 4.184 each | as kilojoules, factor 4.184 | kilojoules at 4.184 per kcal"),
    (("pages",), lambda v: v > 10, "days", "math.ceil(x / {s})", sized(10, 12, 15, 20, 25, 30, 40), "at {s} a day, days rounded up | {s} pages daily, finished after how many days | days for that with {s} a day | reading {s} a day, how many days"),
    (("pages",), whole, "sheets", "math.ceil(x / 2)", none, "on both sides of the paper, sheets | sheets if it's double sided | two on a sheet, how many sheets"),
    (("km/h",), lambda v: v > 2, "km", "x * {s} / 60", lambda r, v: dict(s=r.choice([10, 15, 20, 25, 40, 45, 50, 90])), "so how far in {s} minutes | km in {s} minutes at that | distance in {s} min like that | {s} minutes at that speed, km"),
    (("people", "children", "kids", "guests"), whole, "tables", "math.ceil(x / {s})", sized(4, 5, 6, 8, 10, 12), "tables of {s} needed | how many tables for {s} each | seated at tables of {s}, how many tables | {s} at a table, tables?"),
    (("people", "children", "kids", "guests"), whole, "cars", "math.ceil(x / {s})", sized(4, 5, 7, 8, 9), "{s} to a car, cars? | how many cars with {s} seats | in cars for {s}, how many | vans for {s}, how many vans"),
    (PLAIN_UNITS, lambda v: whole(v) and v > 11, "%s", '"{} dozen and {}".format(*divmod(x, 12))', none, "in dozens and the rest | how many dozen and how many more | as dozens plus the rest"),
    (PLAIN_UNITS, lambda v: whole(v) and v > 12, "boxes", "math.ceil(x / {s})", sized(4, 6, 8, 10, 12, 20, 24), "in boxes of {s}, rounded up | how many boxes of {s} do i need for them | packed by {s}, how many boxes | boxes for {s} each, needed"),
    (PLAIN_UNITS, lambda v: whole(v) and v > 12, "%s", '"{} and {} left over".format(*divmod(x, {s}))', sized(4, 5, 6, 7, 8, 9, 10, 12), "groups of {s} and the rest | full groups of {s} and how many left over | by {s}, full ones and leftovers | in {s}s, how many and what's left"),
    (PLAIN_UNITS, lambda v: whole(v) and v > 999, "%s", "str(x)[-{s}:]", among(2, 4), "the last {s} digits | its last {s} digits | what are the last {s} digits | only the last {s} digits | which {s} digits does it end with"),
    (PLAIN_UNITS, lambda v: whole(v) and v > 999, "%s", "str(x)[:{s}]", among(2, 3), "the first {s} digits | its first {s} digits | what are the first {s} digits | only the first {s} digits | it begins with which {s} digits"),
    (PLAIN_UNITS, lambda v: whole(v) and v > 9999, "%s", "str(x)[-{s}:][::-1]", among(2, 4), "the last {s} digits backwards | its last {s} digits, reversed | last {s} digits from right to left | turn round the last {s} digits"),
    (PLAIN_UNITS, lambda v: whole(v) and v > 99, "%s", "str(x)[::-1]", none, "backwards | its digits reversed | read from right to left | the number turned round | reversed?"),
    (PLAIN_UNITS, lambda v: whole(v) and v > 9, "n", "len(str(x))", none, "how many digits does it have | number of digits in that | count its digits | how long is it in digits | digits?"),
    (PLAIN_UNITS, lambda v: whole(v) and v > 99, "n!", 'str(x).count("{s}")', among(0, 9), "how often is a {s} in it | how many {s}s does it contain | count the digit {s} in it | number of {s}s"),
    (PLAIN_UNITS, lambda v: whole(v) and v > 99, "%s", "sorted(set(str(x)))", none, "which different digits are in it | its different digits, sorted | distinct digits in it"),
    (PLAIN_UNITS, lambda v: whole(v) and v > 99, "n", "max(int(ch) for ch in str(x))", none, "its largest digit | which is the biggest digit in it | highest digit?"),
    (PLAIN_UNITS, lambda v: whole(v) and v > 99, "n!", "math.prod(int(ch) for ch in str(x))", none, "the product of its digits | its digits multiplied | multiply the digits"),
    (PLAIN_UNITS, lambda v: whole(v) and v > 99, "n!", "sum(int(ch) for ch in str(x)[-{s}:])", among(2, 3), "sum of its last {s} digits | the last {s} digits added | add its last {s} digits"),
    (PLAIN_UNITS, lambda v: whole(v) and v > 9, "%yes", "math.isqrt(x) ** 2 == x", none, "is it a square number | is that a perfect square | a square, is it | is that the square of a whole number"),
    (PLAIN_UNITS, lambda v: whole(v) and 1 < v < 10 ** 6, "n!", "bin(x).count(\"1\")", none, "how many ones has it in binary | ones in its binary form | count the 1 bits"),
    (PLAIN_UNITS, lambda v: whole(v) and 1 < v < 10 ** 6, "n", "len(bin(x)) - 2", none, "how many bits does it need | bits for that number | length in binary"),
    (PLAIN_UNITS, lambda v: whole(v) and 3 < v < 10 ** 5, "%s", "[i for i in range(1, x + 1) if x % i == 0]", none, "its divisors | all its divisors | what divides it | which numbers go into it"),
    (PLAIN_UNITS, lambda v: whole(v) and 3 < v < 10 ** 5, "n", "sum(x % i == 0 for i in range(1, x + 1))", none, "how many divisors has it | number of its divisors | count its divisors"),
    (PLAIN_UNITS, lambda v: whole(v) and v > 2, "%s", '"even" if x % 2 == 0 else "odd"', none, "even or odd | is it odd or even | odd or even?"),
    (PLAIN_UNITS, lambda v: whole(v) and v > 99999, "%s", 'format(x, ",")', none, "with commas | with thousands separators | written with commas between the thousands"),
    (PLAIN_UNITS, lambda v: whole(v) and v > 999, "n", "x // {s} * {s}", lambda r, v: dict(s=r.choice([10, 50, 100])), "rounded down to {s}s | down to a multiple of {s} | the multiple of {s} just below"),
    (PLAIN_UNITS, lambda v: whole(v) and 9 < v < 10 ** 6, "n!", "x % 10", none, "its last digit | the last digit of it | it ends in which digit | the ones digit"),
]

WORD = [
    ("%s", "x[::-1]", "backwards | spelt backwards | reversed | turned round | from the back"), ("%s", "x.upper()", "in capitals | in capital letters | all caps | upper case"), ("%s", "x[0]", "its first letter | the first letter of it | begins with"), ("%s", "x[-{s}:]", "its last {s} letters | the last {s} letters | ends with which {s} letters"),
    ("%s", "x[:{s}]", "its first {s} letters | the first {s} letters | only the first {s} letters"), ("letters", "len(x)", "how many letters has it | its length | how long is that word | letters in it"), ("letters!", 'sum(ch in "aeiou" for ch in x.lower())', "how many vowels has it | vowels in it | count its vowels"), ("%s", '"".join(ch for ch in x if ch.lower() not in "aeiou")', "without its vowels | drop the vowels | only its consonants"),
    ("letters", "len(set(x.lower()))", "how many different letters | distinct letters in it | number of different letters"), ("%s", '"".join(sorted(x.lower()))', "its letters in order | sort its letters | letters from a to z"), ("%s", "x * 2", "twice in a row | doubled, without a space | two times, joined"), ("%s", '"-".join(x)', "spelled with dashes | a dash between the letters | letters joined by dashes"), ("%s", 'x + "{s}"', "put {s} at the end | append {s} | add {s} behind it"),
]
LIST = [
    ("n", "len(x)", "how many are that | how many are there | number of them | count them"), ("%s", "x[-1]", "the last one | the last of them | which is last"), ("%s", "x[0]", "the first one | the first of them | which comes first"), ("%s", "x[::-1]", "the other way round | backwards | reversed, all of them"), ("%s", "x[1:]", "without the first | drop the first | all but the first"),
    ("%s", "x[:-1]", "without the last | drop the last | all but the last"), ("%s", "x[:{s}]", "only the first {s} | the first {s} of them | top {s}"), ("%s", "x[-{s}:]", "only the last {s} | the last {s} of them"), ("%s", 'x[1]', "the second one | which is second | number two of them"),
]
NUMBERS = [
    ("n!", "sum(x)", "their sum | add them | all of them added | what do they make together"), ("n!", "max(x)", "the largest of them | the biggest one | the highest"), ("n!", "min(x)", "the smallest of them | the lowest one | the least"), ("n!", "max(x) - min(x)", "the largest minus the smallest | the span | from the smallest to the largest, how far"),
    ("n!", "sum(x) / len(x)", "their average | the mean of these | on average"), ("%s", "[v * 2 for v in x]", "each doubled | double them all | all times two"), ("%s", "sorted(x, reverse=True)", "largest first | sorted from big to small | in falling order"), ("n!", "sum(v > {s} for v in x)", "how many of them are over {s} | those above {s}, how many | count the ones bigger than {s}"), ("n!", "sum(v % 2 == 0 for v in x)", "how many of them are even | even ones, how many | count the even ones"),
]
NAMES_IN = [("%s", "sorted(x)", "in alphabetical order | a to z | sorted by the alphabet"), ("%s", "max(x, key=len)", "longest name in it | which has most letters | the one with the most letters"), ("%s", '", ".join(x)', "in one line with commas | joined by commas | separated by commas"), ("letters", 'sum(len(v) for v in x)', "letters in all of them together | how many letters altogether | all their letters counted")]
DATE = [
    ("%date", "x + timedelta(days={s})", "{s} days after that | {s} days later | and {s} days on | plus {s} days"), ("%date", "x - timedelta(days={s})", "{s} days before that | {s} days earlier | minus {s} days"), ("%date", "x + timedelta(days=7)", "a week later | the same weekday the week after | one week on"), ("%date", "x - timedelta(days=1)", "the day before | one day earlier | the evening before, date"),
    ("%date", "x + timedelta(days=1)", "the day after | one day later | the next day"), ("%day", "x", "which weekday is that | weekday? | what day of the week"), ("%s", "str(x)", "in the form 2025-03-09 | as yyyy-mm-dd | iso, please"), ("n", "x.timetuple().tm_yday", "which day of the year is it | day number in the year | the how manyth day of the year"),
    ("n", "x.isocalendar()[1]", "calendar week? | in which calendar week | iso week number"), ("days!", "(date(x.year, 12, 31) - x).days", "days left in that year | from there to december 31, days | how many days until the end of that year"), ("n", "(x.month - 1) // 3 + 1", "which quarter is that in | its quarter, 1 to 4 | quarter?"), ("%yes", "x.weekday() >= 5", "is that a weekend | on a weekend? | saturday or sunday, is it"),
]
TIME = [
    ("%time", "x + timedelta(minutes={s})", "{s} minutes later | and {s} minutes after that | plus {s} min"), ("%time", "x - timedelta(minutes={s})", "{s} minutes before that | {s} minutes earlier | minus {s} min"), ("%s", 'x.strftime("%I:%M %p")', "with am or pm | on the twelve hour clock | in 12 hour form"), ("minutes!", "x.hour * 60 + x.minute", "minutes since midnight | how many minutes after midnight | as minutes of the day"),
    ("%time", "x + timedelta(hours={s} % 9 + 1)", "in a zone {z} hours ahead | and in a place {z} hours further east | {z} hours ahead, what is it there"), ("%time", "x - timedelta(hours={s} % 9 + 1)", "in a zone {z} hours behind | where it's {z} hours earlier | {z} hours back, what time there"),
]


def numeric_steps(t, v, unit):
    out = []
    for units, holds, to, e, own, asks in TABLE:
        if unit in units and holds(v):
            vals = own(t.r, v)
            if vals is not None:
                out.append((to, e, vals, asks))
    return out


def text_steps(t, v):
    kind = kind_of(v)
    if kind == "list":
        few = [s for s in LIST if "{s}" not in s[1] or len(v) > 3]
        return few * 2 + (NUMBERS if all(isinstance(x, int) for x in v) else NAMES_IN if all(isinstance(x, str) for x in v) else [])
    return {"word": WORD, "date": DATE, "time": TIME}.get(kind, [])


def read(t):
    """The last answer in another form."""
    r, line = t.r, t.line(t.last)
    if t.at_once > 1 or line.unit in ("%day", "%yes") or t.last.startswith("read") and r.p(0.6):
        return False
    v, digits = t.value(t.last), None
    if isinstance(v, (int, float)) and not isinstance(v, bool):
        can = numeric_steps(t, v, line.unit)
        if not can or line.any:
            return False
        unit, e, vals, asks = r.choice(can)
        if line.unit in PLAIN_UNITS:
            digits = t.digits_of(t.last)
        elif isinstance(v, float) and whole(v):
            e = e.replace("divmod(x", "divmod(int(x)")
        unit = line.unit if unit is None else unit
    else:
        can = text_steps(t, v)
        if not can or t.current(t.last) is None:
            return False
        unit, e, asks = r.choice(can)
        s = r.choice(v) if isinstance(v, list) and "v > {s}" in e else r.choice("xyz") + r.choice(["", "!", "42"]) if 'x + "' in e else r.choice([2, 3]) if isinstance(v, (str, list)) else r.choice([3, 5, 8, 10, 12, 15, 20, 25, 30, 40, 45])
        vals = dict(s=s)
        if "{z}" in asks:
            e = e.replace("{s} % 9 + 1", str(s % 9 + 1))
            vals["z"] = s % 9 + 1
    said = {k: guard(str(x)) for k, x in vals.items()}
    if "{N}" in asks:
        said["N"] = guard(r.choice(NOTES[vals["s"]].split("|")))
    was, key = t.last, f"read{len(t.told)}"
    formula = fill(e, vals) if "{s}" in e else e
    t.step_on(key, unit, t.put(formula, dict(x=digits or was)), fill(spin(r, r.pick(asks_of(asks))), said))
    t.pair = None
    if unit in ("%s", "%yes"):
        t.last = was                                        # what follows is about what was read
    return True


def asks_of(text):
    got = _ways.get(text)
    if got is None:
        got = _ways[text] = ways(text)
    return got


_ways = {}
READ = [(read, 4.0)]
