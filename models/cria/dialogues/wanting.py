"""A question that lacks a value: what is missing is asked for and nothing is run, then the value comes alone, another one follows, and the difference of the two."""
from tended import num, tended

# wishes ; what is asked ; the given a:lo-hi ; the missing x:lo-hi ; the value alone ; formula ; unit ; another given
TABLE = [x.split(" ; ") for x in """
how long is the trip at {a} km/h | how many hours do I drive at {a} km/h | travel time at {a} km/h, in hours ; How far is it, in km? ; 40-130/5 ; 60-700/10 ; {x} km | it's {x} km | {x} | about {x} km ; {x} / {a} ; hours ; at {a} | and at {a} km/h | with {a} km/h | at {a} instead
how much do I earn at {a} an hour | my pay at {a} euros an hour | wage for {a} an hour, please ; How many hours? ; 12-45/1 ; 4-60/1 ; {x} hours | {x} | it was {x} hours | {x} h ; {x} * {a} ; euros ; at {a} | and for {a} an hour | with {a} | if it's {a} an hour
what's the price with {a}% tax | add {a}% tax for me | price including {a} percent tax ; What is the price without it? ; 5-25/1 ; 20-900/5 ; {x} | {x} euros | it's {x} | the price is {x} ; {x} * (1 + {a} / 100) ; euros ; and {a} percent | with {a}% | at {a} percent | {a}% instead
what does it cost with {a}% off | the sale price, {a} percent off | {a}% discount, what do I pay ; What is the full price? ; 5-50/5 ; 20-600/4 ; {x} | {x} euros | it costs {x} | full price {x} ; {x} * (1 - {a} / 100) ; euros ; with {a}% off | and {a} percent | {a}% instead | at {a} percent off
how many litres do I need for {a} km | fuel for {a} km | petrol for a trip of {a} km, litres ; How many litres does the car take per 100 km? ; 80-900/10 ; 4-12/1 ; {x} | {x} litres | it takes {x} | {x} per 100 ; {x} * {a} / 100 ; litres ; for {a} km | and {a} km | {a}? | if I go {a} km
how much is it for each of {a} people | share the bill among {a} | split the bill {a} ways ; How much is the bill? ; 2-9/1 ; 24-480/6 ; {x} | {x} euros | it's {x} | the bill is {x} ; {x} / {a} ; euros ; for {a} | and among {a} | with {a} people | if we are {a}
how many days for a book at {a} pages a day | days to read my book, {a} pages daily | when am I through with the book at {a} pages a day, in days ; How many pages has the book? ; 10-60/5 ; 120-900/10 ; {x} pages | {x} | it has {x} | {x} in all ; {x} / {a} ; days ; at {a} | with {a} pages | and {a} a day | {a} a day instead
how many tiles for {a} square metres | tiles for a floor of {a} m² | number of tiles, {a} m² ; How many tiles make a square metre? ; 4-60/1 ; 4-25/1 ; {x} | {x} tiles | it's {x} a square metre | {x} of them ; {x} * {a} ; tiles ; for {a} m² | and {a} square metres | for a floor of {a} | with {a} m²
how much interest for a year at {a}% | a year's interest at {a} percent | yearly interest, rate {a}% ; What amount is it on? ; 1-9/1 ; 200-9000/100 ; {x} | {x} euros | on {x} | it's {x} ; {x} * {a} / 100 ; euros ; at {a}% | and {a} percent | with {a}% | at {a} instead
what is {a} percent of it | I need {a}% of the total | {a} percent of my budget ; What is the whole amount? ; 2-95/1 ; 40-2000/20 ; {x} | it's {x} | {x} in all | the total is {x} ; {x} * {a} / 100 ;  ; and {a} percent | {a}%? | now {a}% | {a} percent instead
how many boxes for {a} eggs | boxes that I need for {a} eggs | {a} eggs, boxes needed? ; How many eggs go into a box? ; 30-400/2 ; 4-30/2 ; {x} | {x} eggs | {x} in each | {x} a box ; -(-{a} // {x}) ; boxes ; {a} eggs | and {a} | for {a} | what about {a}
how far do I get in {a} hours | distance after {a} hours | km in {a} hours ; At what speed? ; 2-12/1 ; 4-130/2 ; {x} km/h | at {x} | {x} | {x} an hour ; {x} * {a} ; km ; in {a} hours | and {a} hours | after {a} | {a} hours instead
""".strip("\n").split("\n")]


def drawn(r, span):
    lo, rest = span.split("-")
    hi, step = rest.split("/")
    return r.randrange(int(lo), int(hi) + 1, int(step))


@tended("wanting_value", 24.0, (3, 3, 4, 4, 5))
def wanting(t):
    r = t.r
    asks, question, given, lacking, alone, formula, unit, others = r.choice(TABLE)
    unit = unit.strip()
    t.a, t.x = drawn(r, given), drawn(r, lacking)
    t.outs, t.at = [], "x"

    def tell():
        t.reckon(formula.replace("{a}", str(num(t.a))).replace("{x}", str(t.x)), unit)
        if t.out in t.outs:
            raise ValueError(t.out)
        t.outs.append(t.out)
        return True

    t.ask(asks, a=t.a)
    t.say(question)
    t.ask(alone, x=t.x)
    tell()

    def other():
        a = drawn(r, given)
        if a == t.a or len(t.outs) > 3:
            return False
        t.a, t.at = a, "a"
        t.ask(others, a=a)
        return tell()

    def right():
        x = drawn(r, lacking)
        if x == t.x or len(t.outs) > 3:
            return False
        if t.x == t.a:
            return False
        t.ask("no, {x} | sorry, {x}, not {o} | {x} i meant | it was {x} | make that {x} | {x} instead of {o}" if t.at == "x" else "{x} instead of {o} | {x}, not {o} | the {o} should be {x} | it was {x} and not {o}", x=x, o=t.x)
        t.x, t.at = x, "x"
        return tell()

    def gap():
        if len(t.outs) < 2 or not t.once("gap"):
            return False
        a, b = sorted(t.outs[-2:], key=float, reverse=True)
        t.ask("difference | the gap between both | how much is that apart | so that's how much more or less" if len(t.outs) == 2 else "difference of the last two | the last two, how far apart")
        return t.reckon(f"{a} - {b}", unit)

    return [(other, 5), (right, 3), (gap, 4)]
