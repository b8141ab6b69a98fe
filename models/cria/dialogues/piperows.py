"""What pipes.py does step by step: kinds of things with their start, the steps (formula, its number, ways to ask, what the step is called later, the same without its number), and what can be asked of the state."""
import re
from pools import NAMES, SENTENCES, WORDS

SENT = ["It is {o}.", "That is {o}.", "That makes {o}.", "{o}."]


class Row:
    """key = code over {x} and {n} @ span : ways : names : plain"""

    def __init__(self, line):
        head, ways, names, *plain = (x.strip() for x in line.split(" : "))
        self.key, _, rest = head.partition(" = ")
        self.code, _, self.span = rest.partition(" @ ")
        self.ways, self.names = ([w.strip() for w in x.split(" | ")] for x in (ways, names))
        self.plain = [w.strip() for w in plain[0].split(" | ")] if plain else []
        self.spoken = "%" not in ways and "'" not in self.code

    def draw(self, r):
        if self.span[0] == "(":
            x = r.choice(self.span[1:-1].split("/"))
            return (float(x) if "." in x else int(x)) if re.fullmatch(r"[\d.]+", x) else x
        if self.span == "word":
            return r.pick(WORDS)
        if self.span == "name":
            return r.pick(NAMES)
        lo, hi = map(int, self.span.lstrip("D").split("-"))
        return round(r.uniform(lo, hi), 2) if self.span[0] == "D" else r.int(lo, hi)


class Kind:
    numbers = False

    def __init__(self, key, unit, begin, intro, rows, good, says=SENT, reads=(), **more):
        self.key, self.unit, self.begin, self.good, self.says, self.reads = key, unit, begin, good, says, reads
        self.intro = [w.strip() for w in intro.split(" | ")]
        self.rows = [Row(line) for line in rows.strip().split("\n")]
        self.__dict__.update(more)


def amount(lo, hi, step=1):
    def begin(r):
        n = r.randrange(lo, hi + 1, step) if step > 1 else r.int(lo, hi)
        return n, str(n)
    return begin


def few_numbers(r):
    x = r.sample(range(2, 40), r.randint(4, 6))
    return x, r.choice([", ", ", ", " ", "; "]).join(map(str, x))


def few_names(r):
    x = r.some(NAMES, r.randint(3, 5))
    return x, ", ".join(x)


def few_words(r):
    x = r.some(WORDS, r.randint(3, 5))
    return x, ", ".join(x)


def sentence(r):
    x = r.pick(SENTENCES)
    if not 12 < len(x) < 60 or set('"\\{}|') & set(x):
        return sentence(r)
    return x, x


def word(r):
    x = r.pick(WORDS).lower()
    return (x, x) if x.isascii() and x.isalpha() and 5 <= len(x) <= 12 else word(r)


positive = lambda v: 0 < v < 10 ** 7
some = lambda v: bool(v) and len(str(v)) < 120

SHOP = r"""
off = {x} * (1 - {n} / 100) @ (5/10/12/15/20/25/30) : {n}% off | minus {n}% | {n} percent less | with {n}% discount : the {n}% | the {n}% off | the discount : the discount | the percent
tax = {x} * (1 + {n} / 100) @ (5/7/8/16/19/21) : plus {n}% tax | {n}% tax on top | with {n} percent vat : the tax | the {n}% tax : the tax | the rate
ship = {x} + {n} @ (4/5/6/7.5/9/12) : plus {n} delivery | delivery is {n} | {n} for shipping : the delivery | the shipping : the delivery | shipping
card = {x} - {n} @ (5/10/15/20/25/30) : minus a {n} voucher | a voucher of {n} | i have {n} on a gift card : the voucher | the {n} off : the voucher
fold = {x} * {n} @ 2-6 : {n} of them | times {n} | i need {n} : the times {n} | taking {n} : the number
wrap = {x} + {n} @ (2/3/3.5/4) : {n} for wrapping | plus {n} gift wrap | wrapped for {n} : the wrapping | the gift wrap : the wrapping"""
MONEY = r"""
pay = {x} - {n} @ 20-400 : rent takes {n} | minus {n} for rent | {n} goes for the rent : the rent : the rent
gain = {x} + {n} @ 30-500 : {n} wages come in | plus {n} pay | i earn {n} : the wages | the pay : the wages
food = {x} - {n} @ 10-160 : {n} for food | food costs {n} | {n} at the market : the food : the food
gift = {x} + {n} @ (20/25/50/100) : grandma gives {n} | a present of {n} | {n} as a present : the present : the present
save = {x} / {n} @ 2-5 : divided by {n} | split by {n} | shared by {n} of us : the splitting | the division by {n} : the number of parts
fee = {x} - {n} @ (3/4/5/8/12) : a fee of {n} | bank fee {n} | {n} off for fees : the fee | the bank fee : the fee
int_ = {x} * (1 + {n} / 100) @ (1/2/3/4) : plus {n}% interest | {n} percent interest on it | with {n}% interest : the interest : the interest"""
STORE = r"""
in_ = {x} + {n} @ 10-300 : {n} come in | delivery of {n} | {n} more arrive : the delivery : the delivery
out = {x} - {n} @ 10-200 : {n} are sold | sold {n} | {n} go out : the sale | the {n} sold : the sale
bad = {x} - {n} @ 2-30 : {n} are broken | {n} thrown away | {n} are spoilt : the broken ones | the {n} broken : the broken ones
back = {x} + {n} @ 2-25 : {n} come back | {n} are returned | a customer returns {n} : the returns | the {n} returned : the returns
dbl = {x} * 2 : we double it | twice as many | doubled : the doubling
half = {x} // 2 : half of it goes to the other shop | half are moved out | only half stay, rounded down : the halving"""
NUMBER = r"""
add = {x} + {n} @ 3-99 : plus {n} | add {n} | {n} more : the plus {n} | adding {n} : the plus
sub = {x} - {n} @ 3-60 : minus {n} | take {n} away | less {n} : the minus {n} | taking {n} away : the minus
mul = {x} * {n} @ 2-12 : times {n} | multiply by {n} | {n} times that : the times {n} | the multiplying : the factor
div = {x} / {n} @ 2-9 : divided by {n} | over {n} | divide by {n} : the division | dividing by {n} : the divisor
sq = {x} ** 2 : squared | square it | to the power of 2 : the squaring | the square
dbl = {x} * 2 : double it | twice that | doubled : the doubling
half = {x} / 2 : half of it | halve it | halved : the halving"""
LISTING = r"""
add = [v + {n} for v in {x}] @ 2-20 : add {n} to each | {n} more on each | plus {n} for every one : the adding | the plus {n} : the plus
dbl = [v * 2 for v in {x}] : double each | each times two | double them all : the doubling
rev = {x}[::-1] : turn them round | reverse the list | backwards : the turning round | the reversing
sort = sorted({x}) : sort them | smallest first | in rising order : the sorting
first = {x}[1:] : drop the first | without the first one | take the first one off : dropping the first
last = {x}[:-1] : drop the last | without the last one | take the last one off : dropping the last
over = [v for v in {x} if v > {n}] @ 5-25 : only those over {n} | keep what is over {n} | the ones above {n} : the limit | the {n} as a limit : the limit
even = [v for v in {x} if v % 2 == 0] : only the even ones | keep the even ones | throw out the odd ones : the even rule | throwing out the odd ones
odd = [v for v in {x} if v % 2] : odd ones only | keep the odd ones | throw out the even ones : the odd rule | throwing out the even ones
sq = [v ** 2 for v in {x}] : square each | each squared | their squares : the squaring
more = {x} + [{n}] @ 2-60 : put {n} at the end | append {n} | add a {n} to the list : the {n} | the {n} at the end : the last number
front = [{n}] + {x} @ 2-60 : put {n} in front | {n} at the front | begin with a {n} : the {n} in front : the first number
swap = {x}[-1:] + {x}[1:-1] + {x}[:1] : swap the first and the last | first and last change places : the swap
three = {x}[:3] : only the first three | keep three | the first three of them : the cut to three"""
NAMED = r"""
add = {x} + ["{n}"] @ name : add {n} | {n} comes too | put {n} at the end : {n} | {n} at the end : the name
front = ["{n}"] + {x} @ name : {n} goes to the front | put {n} first | {n} pushes in at the front : {n} | {n} in front : the name in front
rev = {x}[::-1] : turn it round | reverse the order | backwards : the turning round | the reversing
sort = sorted({x}) : sort them | alphabetical please | a to z : the sorting
first = {x}[1:] : the first one leaves | take the first off | without the first : the first one leaving
last = {x}[:-1] : the last one leaves | take the last off | without the last : the last one leaving
swap = {x}[-1:] + {x}[1:-1] + {x}[:1] : swap the first and the last | first and last change places | exchange the two at the ends : the swap
up = [v.upper() for v in {x}] : in capitals | all in capital letters | upper case : the capitals
rot = {x}[1:] + {x}[:1] : the first goes to the end | move the first one to the back | rotate by one : the move to the back
two = {x}[::2] : every second one | every other one, from the first | keep each second : the thinning"""
TEXT = r"""
up = {x}.upper() : in capitals | all capitals | upper case : the capitals
low = {x}.lower() : in small letters | lower case | all small : the small letters
blank = {x}.replace(" ", "") : without the spaces | take out the spaces | spaces out : the spaces going
under = {x}.replace(" ", "_") : underscores for the spaces | _ in place of spaces | spaces become underscores : the underscores
dash = {x}.replace(" ", "-") : dashes for the spaces | join the words with dashes | spaces become dashes : the dashes
back = {x}[::-1] : backwards | turn it round | reversed : the turning round | the reversing
words = " ".join({x}.split()[::-1]) : words in reverse order | turn round the order of the words | last word first : the new order of words
e = {x}.replace("e", "3") : 3 for every e | replace e by 3 | each e becomes a 3 : the 3s
a = {x}.replace("a", "4") : 4 for every a | replace a by 4 | each a becomes a 4 : the 4s
s = {x}.replace("s", "5") : 5 for every s | s becomes 5 | replace s with 5 : the 5s
bang = {x} + "!" : put ! at the end | an exclamation mark behind it | add a ! : the ! | the exclamation mark
front = "{n}_" + {x} @ (2024/2025/new/old/draft/v2) : put {n}_ in front | {n}_ before it | begin it with {n}_ : the {n}_ : the beginning
cut = {x}[:{n}] @ 6-12 : only the first {n} characters | cut it after {n} characters | {n} characters are enough : the cut : the cut
vow = re.sub("[aeiouAEIOU]", "", {x}) : without vowels | take the vowels out | drop all vowels : the missing vowels"""
ONE_WORD = r"""
up = {x}.upper() : in capitals | upper case | capital letters : the capitals
back = {x}[::-1] : backwards | reversed | spelt backwards : the turning round
twice = {x} * 2 : twice in a row | doubled without a space | two times, joined : the doubling
cut = {x}[1:] : without the first letter | drop the first letter | first letter off : dropping the first letter
cut2 = {x}[:-1] : without the last letter | drop the last letter | last letter off : dropping the last letter
add = {x} + "{n}" @ (s/ing/er/ly/x/ed/able) : put {n} at the end | add {n} | {n} behind it : the {n} : the ending
front = "{n}" + {x} @ (un/re/pre/anti/super/mega) : put {n} in front | {n} before it | begin it with {n} : the {n} : the beginning
vow = re.sub("[aeiouAEIOU]", "", {x}) : without the vowels | take out the vowels | vowels out : the missing vowels
sort = "".join(sorted({x})) : its letters in order | sort the letters | letters a to z : the sorting
swap = {x}[-1] + {x}[1:-1] + {x}[0] : swap first and last letter | first and last letter change places | exchange the letters at both ends : the swap
star = {x}.replace("e", "*") : a * for each e | replace e by * | hide the e's with * : the stars
spell = "-".join({x}) : a dash between the letters | spelled with dashes | letters joined by dashes : the dashes"""
NUMS = [("sum(x)", "", ["what's the sum now", "total?", "all of them added", "sum of these"]), ("len(x)", "", ["how many are these", "how many are left", "count them", "number of them now"]), ("max(x)", "", ["the largest now", "biggest one?", "which is the highest"]), ("sum(x) / len(x)", "", ["their average", "mean of these", "the average now"]), ("x[-1]", "", ["which is last now", "the last one?", "what's at the end"]), ("x[0]", "", ["which is first now", "the first one?", "what's at the front"])]
LETTERS = [("len(x)", "characters", ["how long is that", "how many characters", "its length now", "characters in it"]), ("sum(c.isdigit() for c in x)", "", ["how many digits are in it", "digits in it?", "count the digits"]), ("x[-1]", "", ["the last character?", "what does it end with", "last sign of it"]), ("x[0]", "", ["the first character?", "what does it begin with", "first sign of it"])]
PEOPLE = [("len(x)", "", ["how many are these", "how many names now", "count them", "number of names"]), ("x[-1]", "", ["who is last now", "the last one?", "who's at the end"]), ("x[0]", "", ["who is first now", "the first one?", "who's in front"]), ("x[1]", "", ["who is second now", "the second one?", "who comes second"]), ("max(x, key=len)", "", ["the longest name in it?", "which is longest", "whose name is longest"])]
TELL = ["It is {o}.", "That is {o}.", "Now it is {o}.", "{o}"]

KINDS = [
    Kind("price", "euros", amount(20, 400), "a jacket at {s}, {q} | {s} for a lamp. {q} | the price is {s}: {q} | something costs {s}. {q} | list price {s}, {q}", SHOP, positive),
    Kind("offer", "dollars", amount(100, 2500, 10), "an offer of {s}, {q} | quoted {s}. {q} | bike for {s}, {q} | the machine is {s}: {q}", SHOP, positive),
    Kind("purse", "euros", amount(600, 4000, 10), "i have {s}, {q} | {s} on the account. {q} | my account stands at {s}: {q} | start: {s}. {q}", MONEY, positive),
    Kind("store", "pieces", amount(300, 2000), "{s} in the store, {q} | stock is {s}. {q} | we have {s} of them: {q} | {s} on the shelf. {q}", STORE, positive),
    Kind("eggs", "eggs", amount(300, 900), "{s} eggs in the barn, {q} | the farm has {s} eggs. {q} | {s} eggs today: {q}", STORE, positive),
    Kind("number", "", amount(4, 200), "{s}, {q} | start with {s}. {q} | take {s}: {q} | my number is {s}, {q} | {s} - {q} | from {s}: {q}", NUMBER, lambda v: 0 < v < 10 ** 9),
    Kind("numbers", "", few_numbers, "{s} - {q} | these numbers: {s}. {q} | {s}: {q} | take {s} and {q} | list {s}. {q}", LISTING, some, TELL, NUMS, numbers=True),
    Kind("names", "", few_names, "{s} - {q} | these people: {s}. {q} | the list is {s}. {q} | {s} stand in line. {q} | team: {s}. {q}", NAMED, some, TELL, PEOPLE),
    Kind("things", "", few_words, "{s} - {q} | these words: {s}. {q} | the list: {s}. {q} | take {s}: {q}", NAMED, some, TELL, PEOPLE),
    Kind("text", "", sentence, 'take "{s}": {q} | "{s}" - {q} | this text, {q}: "{s}" | {q}: "{s}" | the text is "{s}". {q}', TEXT, some, TELL, LETTERS),
    Kind("word", "", word, "{s}, {q} | the word {s}: {q} | take {s}, {q} | {q}: {s} | {s} - {q}", ONE_WORD, some, TELL, LETTERS),
]
