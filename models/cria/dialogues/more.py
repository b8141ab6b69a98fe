"""Further phrasings for training alone: the test side never draws them, so what it measures stays unseen."""
from core import MONTHS, MORE, family
from arith import ONE, TWO
from dates import SHOW, any_date, neat, py, written
from lists import NUM, STR
from stories import S
from strings import OPS
from talk import T
from units import ASK


def add(rows, name, where, extra):
    row = next(r for r in rows if r[0] == name)
    MORE[id(row[where])] = extra


add(NUM, "sort", 1, ["sort: {l}", "Can you put these in order? {l}", "These need sorting: {l}", "Bring these into order: {l}", "sort ascending {l}", "Line up {l} by size.", "small to large: {l}", "From small to big please: {l}", "Would you order {l}?", "Give me {l} sorted.", "Sort this list of numbers: {l}", "please sort the following numbers {l}", "{l} - smallest first", "Smallest to biggest: {l}", "I need these sorted: {l}", "Sort them: {l}", "arrange from lowest to highest: {l}", "Sort {l} for me, will you", "order by size: {l}"])
add(NUM, "sortdesc", 1, ["{l} from biggest to smallest", "Sort {l}, largest number first.", "highest first: {l}", "descending: {l}", "Please sort {l} from high to low.", "sort descending {l}", "Order {l} with the biggest at the top."])
add(NUM, "mean", 1, ["mean: {l}", "avg: {l}", "average: {l}", "Take the average of {l}.", "What is the average value of {l}?", "calculate mean for {l}", "Find the mean of {l}.", "Find the average of {l}.", "I got {l} in my tests. Average?", "the mean of {l} please", "How much is the average of {l}?", "Average out {l}.", "Please average {l}.", "what's the mean value: {l}", "We scored {l}. What is our average?", "Mean of the following: {l}", "Daily sales were {l}. What was the mean?", "Give the average for {l}"])
add(NUM, "median", 1, ["median: {l}", "Find the median of {l}.", "Which is the median: {l}", "the middle value of {l}?", "Calculate the median for {l}.", "What's the middle number of {l}?", "the median of {l} please", "Determine the median: {l}", "median value for {l}?"])
add(NUM, "sum", 1, ["{l} - what's the sum", "sum: {l}", "add: {l}", "Sum of {l} please", "Add all of these: {l}", "Give me the total of {l}.", "Please add up {l}.", "total: {l}", "What is the total of {l}?", "Sum these up: {l}", "the sum of the numbers {l}", "Count {l} together.", "How much do {l} make?", "I spent {l}. How much altogether?", "What do I get if I add {l}?", "Sum up {l} for me."])
add(NUM, "max", 1, ["biggest number among {l}?", "Which is the highest of {l}?", "Find the largest: {l}", "the greatest of {l}", "max: {l}", "What is the biggest of {l}?", "top value in {l}?", "Pick the largest from {l}."])
add(NUM, "min", 1, ["smallest number among {l}?", "Which is the smallest of {l}?", "Find the smallest: {l}", "min: {l}", "the lowest of {l}", "What is the lowest value of {l}?", "Pick the smallest from {l}."])
add(NUM, "unique", 1, ["remove duplicates: {l}", "Drop the doubles in {l}.", "{l} without duplicates", "Each number once: {l}", "unique: {l}"])
add(NUM, "stdev", 1, ["standard deviation: {l}", "Find the standard deviation of {l}.", "What's the spread of {l} as a standard deviation?", "sigma of {l}?"])
add(NUM, "rev", 1, ["reverse the order of {l}", "{l} in reverse", "Turn the list {l} upside down.", "backwards: {l}", "flip the list {l}"])
add(NUM, "product", 1, ["multiply together {l}", "product: {l}", "What do you get multiplying {l}?", "Multiply all these: {l}"])
add(STR, "alpha", 1, ["alphabetically: {l}", "Put {l} in alphabetical order", "sort alphabetically {l}", "ABC order: {l}", "Which order do {l} have in a dictionary?", "Please alphabetise {l}.", "Order {l} by the alphabet.", "sort the words {l}", "Sort the names {l}."])
add(OPS, "reverse", 1, ["Turn {q} around", "Turn the word {q} around", "reverse: {q}", "{q} reversed", "{q} backwards please", "Spell {q} in reverse.", "What does {q} look like backwards?", "mirror the word {q}", "Give me {q} from the end to the start.", "can you reverse {q}"])
add(OPS, "length", 1, ["length: {q}", "How many characters does {q} have?", "character count of {q}", "Tell me how long {q} is.", "How many chars in {q}?", "Number of characters in {q}", "count characters: {q}"])
add(OPS, "letters", 1, ["How many letters has {q}?", "letters in {q}?", "letter count: {q}", "Number of letters in {q}?", "count letters {q}", "How many letters does {q} consist of?"])
add(OPS, "wordcount", 1, ["count the words: {q}", "words in {q}?", "How many words does {q} contain?", "number of words: {q}", "how many words is {q}"])
add(OPS, "upper", 1, ["make {q} upper case", "{q} in capitals", "shout {q}", "Change {q} to capital letters.", "upper case: {q}", "Give me {q} in all caps."])
add(OPS, "countletter", 1, ["how often does {c} appear in {q}?", "occurrences of {c} in {q}?", "How many times is {c} in {q}?", "count {c} in {q}", "how many {c}'s does {q} have", "In {q}, how many {c}'s are there?", "How many letters {c} are there in {q}?"])
add(OPS, "vowels", 1, ["vowels in {q}?", "vowel count of {q}", "How many vowels does {q} contain?", "count vowels: {q}"])
add(OPS, "palindrome", 1, ["palindrome? {q}", "{q}: is that a palindrome?", "Is the word {q} the same backwards?", "Tell me if {q} is a palindrome"])
for name, extra in dict(isprime=["{n}: prime?", "is {n} a prime or not", "prime? {n}", "Tell me if {n} is prime.", "Could {n} be a prime number?", "Find out if {n} is prime", "Is {n} divisible by anything but 1 and itself?"], factors=["decompose {n} into its prime factors", "prime factors of {n}", "What are the prime factors of {n}?", "split {n} into primes", "factor {n}", "Prime factorization: {n}"],
                        binary=["the number {n} in base two", "binary of {n}", "{n} to binary", "in binary: {n}", "How does {n} look in binary?", "What's {n} in binary?", "binary for {n} please"], hex=["give {n} in hex", "{n} to hex", "hex of {n}", "hexadecimal of {n}?", "How does {n} look in hex?"], roman=["{n} as roman numerals", "roman numerals: {n}", "the year {n} in roman numerals", "{n} in roman"], factorial=["{n}!", "{n}! = ?", "Compute {n}!", "calculate {n} factorial", "What is {n}! exactly?"],
                        fiblist=["first {s} fibonacci numbers please", "fibonacci numbers, the first {s}", "the first {s} terms of Fibonacci", "Give me {s} Fibonacci numbers."], leap=["{y}: leap year?", "was {y} a leap year or not", "Did {y} have a 29 February?", "Will {y} be a leap year?", "Tell me whether {y} is a leap year."], sqrt=["root of {n}?", "square root: {n}", "sqrt {n}", "the root of {n}, please", "What's the side of a square with area {n}?"],
                        ndigits=["How many digits has {n}?", "number of digits: {n}", "digits in {n}?"], digitsum=["digit sum: {n}", "sum the digits of {n}", "What is the digit sum of {n}?", "Add the digits: {n}"]).items():
    add(ONE, name, 4, extra)
for name, extra in dict(add=["How much is {a} and {b} together?", "What is {a} and {b}?", "{a} & {b} summed", "Put {a} and {b} together, what do I get?", "Sum of {a} and {b}?", "add up {a} and {b}", "plus: {a}, {b}"], sub=["subtract {b} from {a} for me", "What remains of {a} after taking away {b}?", "{a} take away {b}", "deduct {b} from {a}", "How much more is {a} than {b}?", "Remove {b} from {a}."], mul=["what {a} times {b} comes to", "multiply {a} times {b}", "{a} by {b}, multiplied", "{b} lots of {a}", "Product of {a} and {b}?", "times: {a}, {b}", "how much is {a} times {b}"],
                        div=["{a} split by {b}", "What do you get when {a} is split by {b}?", "Split {a} by {b}.", "Share {a} among {b}.", "How often does {b} fit into {a}?", "{a} into {b} parts", "div {a} {b}"], pow=["{a} to the {b}th", "{a} to the {b}th power", "{a} raised to {b}", "the {b}th power of {a}", "power: base {a}, exponent {b}", "{a} exponent {b}"], mod=["what's left over when {a} is divided by {b}", "remainder of {a} by {b}", "remainder: {a} / {b}", "{a} divided by {b}, what remains?"], gcd=["please find the greatest common divisor of {a} and {b}", "gcd: {a}, {b}", "greatest common divisor {a} {b}", "largest common factor of {a} and {b}?"], lcm=["lcm: {a}, {b}", "least common multiple {a} {b}", "smallest number divisible by {a} and {b}?"],
                        pct=["Take {p}% of {a}", "{p}% from {a}", "{p} percent out of {a}?", "how much are {p}% of {a}", "percent: {p}% of {a}", "calculate {p}% from {a}"], whatpct=["{b} of {a} in percent", "{b} out of {a} - percentage?", "how many percent is {b} of {a}", "express {b} out of {a} as a percentage"], comb=["choose {b} from {a}: how many ways?", "ways to pick {b} of {a}?", "{a} over {b} (binomial)", "nCr({a}, {b})", "How many ways to select {b} out of {a}?"], divisible=["{a} divisible by {b}?", "can {b} divide {a} exactly?", "Does {a} divide by {b} without remainder?"]).items():
    row = next(r for r in TWO if r[0] == name)
    MORE[id(row[3])] = extra
MORE[id(ASK)] = ["{x} {a} into {b}", "{x} {a} -> {b}", "{x} {a} as {b}", "{x} {a}, in {b} please", "How many {b} make {x} {a}?", "what's {x} {a} in {b}", "{x} {a} = how many {b}", "Give me {x} {a} in {b}.", "in {b}, what is {x} {a}?", "How long or large is {x} {a} in {b}?", "Tell me {x} {a} in {b}.", "{b} for {x} {a}?", "Convert to {b}: {x} {a}", "{x} {a} equals how many {b}?", "Turn {x} {a} into {b}.", "I need {x} {a} expressed in {b}.", "{x} {a} would be how much in {b}?"]
for key, extra in {"hello": ["hello :)", "hi", "Hello.", "hello cria", "hey, are you there?", "Hi, anyone there?", "hi hi", "Good to see you", "hello my friend", "Hello! Are you ready?", "hey hey", "hello dear", "hi bot", "Hi!!", "HELLO", "Hey :)", "Hello, can you help me?", "hi, can you help me?", "I want to say hello", "what's new?"],
                   "thanks": ["thank you, that's all", "thanks for the help", "thanks!!", "Thank you.", "ok thank you", "thank u", "tnx", "Thanks, you are great.", "Great, thank you very much!", "I appreciate it.", "Thanks a million", "thank you kindly", "awesome, thanks", "That's what I needed, thanks."],
                   "bye": ["See you tomorrow!", "bye!", "bye for now", "I'm leaving now.", "see ya", "farewell", "Have a nice day!", "talk to you later", "cu", "Take care!", "So long."], "how are you?": ["how are you", "how's your day?", "Hi there, how's your day?", "how is life?", "hows it going?", "How are you, Cria?", "hey how are you", "you ok?", "How have you been?"],
                   "who are you?": ["What are you called?", "who r u", "do you have a name?", "Tell me your name.", "name?", "What is this?", "your name please", "Who are you exactly?", "and you are?", "Please introduce yourself"], "what can you do?": ["what sort of things are you able to do?", "what can i ask you", "What are you capable of?", "how do I use you?", "what do you do", "Which tasks can you do?", "tell me what you can do", "what tools do you have?", "What are you for?"],
                   "good evening": ["good evening to you", "Good evening.", "evening!"], "tell me a joke": ["Could you tell me a joke?", "joke!", "Do you have a joke for me?", "Got any jokes?", "tell me something funny", "another joke"], "you are great": ["You did well.", "nice one", "great work", "Excellent!", "very good", "good work, Cria", "Perfect!", "that's correct", "right!"], "ok": ["ok.", "okay then", "good to know", "very well", "yes", "no", "Yes.", "No.", "maybe", "all right", "k"]}.items():
    MORE[id(next(row[1] for row in T if key in row[1]))] = extra
STORY = {0: ["I have {n} {i}. I get {m} more. How many now?", "There are {n} {i} and then {m} more come. Total?"], 1: ["I had {N} {i} and gave away {m}, how many remain?", "{N} {i}, {m} get lost. What's left?", "Out of {N} {i}, {m} are gone. How many are there still?"], 2: ["{n} trays with {s} {i} each. How many {i}?", "A baker makes {n} trays with {s} rolls each. How many rolls?", "{A} has {n} bags with {s} {i} in each one. How many {i} is that?", "If each of {n} shelves carries {s} {i}, how many are there?"],
         7: ["A shirt is {P} euros with {c}% off; what do I pay?", "{c}% discount on {P}, what's left to pay?", "sale: {c}% off, was {P}, now?", "What's the price after {c}% off of {P}?"], 13: ["We are {s} people and the bill is {P}, what does each pay?", "{P} split by {s}?", "Dinner was {P} for {s} of us. Each pays?"], 16: ["{K} at {c}% compound interest for {y} years?", "{K} saved at {c} percent for {y} years, compounded. Result?", "How much does {K} grow to at {c}% in {y} years?"],
         26: ["If I drive {D} km in {h} hours, what's my average speed?", "{D} km in {h} hours is what speed?", "average speed: {D} km, {h} h"], 24: ["{h} hours at {v} km/h, how far?", "Going {v} km/h for {h} hours, how many km?"], 25: ["How many hours for {D} km at {v} km/h?", "{D} km at {v} km/h takes how long?"], 32: ["Area of a circle whose radius is {a}?", "circle with r = {a}: area", "What area has a circle of radius {a}?"], 30: ["area: {a} by {b}", "How big is a floor of {a} x {b} metres?"], 42: ["solve {s}x + {n} = {N}", "equation {s}x + {n} = {N}", "x? {s}x + {n} = {N}"], 5: ["{n} {i}, each {p}. Total price?", "how much for {n} {i} at {p}?"]}
for i, extra in STORY.items():
    MORE[id(S[i][0])] = extra


# ---- dates in further words ---------------------------------------------------------------------------------------------
@family("dates", 4.0)
def weekday_more(d):
    r = d.r
    x = any_date(r, 1700, 2100)
    past = x < d.today
    d.ask(["on what weekday did {w} fall" if past else "on what weekday will {w} fall", "What day was it on {w}?" if past else "What day will it be on {w}?", "weekday: {w}", "{w} was a what day?" if past else "{w} will be what day?", "Do you know the weekday of {w}?", "which day of the week did {w} fall on?", "Was {w} a Sunday?" if past else "Will {w} be a Sunday?", "I wonder what weekday {w} was.", "Tell me what day {w} was, please.", "find the weekday for {w}", "Which weekday did we have on {w}?", "{w}, what day of the week is that", "Give me the day of the week for {w}.", "name the weekday of {w}", "Is {w} a Monday or a Tuesday or another day?"], w=written(r, x))
    out = d.py(f'from datetime import date\nprint({py(x)}.strftime("%A"))')
    d.say(r.choice([f"{neat(x)} was a {out}.", f"It was a {out}."]) if past else r.choice([f"{neat(x)} is a {out}.", f"It is a {out}."]), [out])


@family("dates", 3.0)
def between_more(d):
    r = d.r
    a, b = sorted([any_date(r, 1950, 2060), any_date(r, 1950, 2060)])
    d.ask(["how many days lie between {a} and {b}", "from {a} to {b}, how many days?", "days: {a} - {b}", "Difference between {a} and {b} in days?", "How far apart are {a} and {b} in days?", "I start on {a} and finish on {b}. How many days is that?", "How many days passed from {a} to {b}?", "the number of days between {a} and {b}, please", "count days from {a} to {b}", "How many days separate {a} and {b}?"], a=written(r, a), b=written(r, b))
    out = d.py(f"from datetime import date\nprint(({py(b)} - {py(a)}).days)")
    d.say(r.choice([f"There are {out} days between {neat(a)} and {neat(b)}.", f"It is {out} days.", f"That is {out} days."]), [out])


@family("dates", 3.0)
def shift_more(d):
    r = d.r
    n = r.int(2, 900)
    today, after = r.p(0.5), r.p(0.65)
    x = d.today if today else any_date(r, 1960, 2060)
    w = "today" if today else written(r, x)
    d.ask(["{n} days after {w} is which date?", "{n} days from {w}: date?", "What's {w} plus {n} days?", "add {n} days to {w}", "Which day comes {n} days after {w}?", "the date {n} days after {w}", "if it's {n} days from {w}, what date is it?", "What will the date be {n} days after {w}?", "{w} + {n} days"] if after else
          ["{n} days before {w} is which date?", "the date {n} days before {w}", "What's {w} minus {n} days?", "subtract {n} days from {w}", "Which date was {n} days before {w}?", "{w} - {n} days"], n=n, w=w)
    out = d.py(f'from datetime import date, timedelta\nd = {py(x)} {"+" if after else "-"} timedelta(days={n})\nprint(d.strftime("{SHOW}"))')
    d.say(r.choice([f"It is {out}.", f"The date is {out}.", f"That is {out}."]), [out])


@family("dates", 2.0)
def short_more(d):
    r = d.r
    h, m, n = r.randrange(24), r.choice([0, 5, 10, 20, 40, r.randrange(60)]), r.int(5, 500)
    k = r.randrange(4)
    if k == 0:
        d.ask(["What time is it {n} minutes after {t}?", "{n} minutes past {t} is what time?", "{t} + {n} min", "{n} minutes later than {t}, what time?", "If it's {t} now, what time is it in {n} minutes?"], n=n, t=f"{h}:{m:02d}")
        out = d.py(f'from datetime import datetime, timedelta\nt = datetime(2000, 1, 1, {h}, {m}) + timedelta(minutes={n})\nprint(t.strftime("%H:%M"))')
        d.say(f"It is {out}.", [out])
    elif k == 1:
        s = r.int(100, 200000)
        d.ask(["{s} seconds expressed in hours, minutes, seconds", "how many hours, minutes and seconds are {s} seconds?", "{s} s as h:m:s", "Turn {s} seconds into hours, minutes and seconds."], s=s)
        out = d.py(f"import datetime\nprint(datetime.timedelta(seconds={s}))")
        d.say(f"{s} seconds are {out}.", [out])
    elif k == 2:
        a = r.choice([("an hour and a half", "1.5 * 3600"), ("half an hour", "0.5 * 3600"), ("two and a half hours", "2.5 * 3600"), (f"{m + 2} minutes", f"{m + 2} * 60"), (f"{h + 2} hours", f"{h + 2} * 3600"), (f"{h + 2} days", f"{h + 2} * 86400"), ("a week", "7 * 86400"), ("a quarter of an hour", "0.25 * 3600"), (f"{h + 2} and a half hours", f"{h + 2}.5 * 3600")])
        d.ask(["how many seconds does {a} have", "How many seconds are {a}?", "{a} in seconds?", "number of seconds in {a}"], a=a[0])
        out = d.py(f"print({a[1]})")
        d.say(f"That is {out} seconds.", [out])
    else:
        x = any_date(r, 1950, 2060)
        d.ask(["number of days in {m} {y}?", "how many days are there in {m} {y}", "{m} {y} has how many days?", "How many days has {m} {y}?"], m=r.choice([MONTHS[x.month - 1], MONTHS[x.month - 1].lower()]), y=x.year)
        out = d.py(f"import calendar\nprint(calendar.monthrange({x.year}, {x.month})[1])")
        d.say(f"{MONTHS[x.month - 1]} {x.year} has {out} days.", [out])
