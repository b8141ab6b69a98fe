"""Questions that lack something: the assistant asks for what is missing, is told, and computes.  Now and then nobody asks back, since all was said at once.  The rows:

= NAME:KIND ...                                                       values, as in posed.py
? question | question >> what is missing | ... >> reply | reply >> code >> answer | answer       with >> - >> for the last two: no more is asked"""
import re
from core import family, noisy, spin
import posedcode  # noqa: F401 (nums, a kind of values of its)
from posed import draw
from relating import GUARD, pieces, upper

ROWS = r"""
= n:I 2 900; m:I 2 90
? convert {n} for me | can you convert {n} | turn {n} into the other unit | {n} converted please >> From which unit to which? | What unit is {n} in, and which one do you want? >> miles to km | from miles to kilometres | it's miles, i want km >> print(round({n} * 1.609344, 2)) >> {n} miles are {out} km. | {out} km.
? i have to convert {n} | convert the {n} please >> From what to what? | In which unit is it, and what should it become? >> inches to cm | it is in inches and should be cm | inch -> cm >> print(round({n} * 2.54, 2)) >> It is {out} cm. | {out} cm.
? what is {n} degrees in the other scale | {n} degrees converted | change {n} degrees to the other one >> Are they Celsius or Fahrenheit? | In which scale is it, Celsius or Fahrenheit? >> celsius | it's celsius | they are celsius, i want fahrenheit >> print(round({n} * 9 / 5 + 32, 1)) >> It is {out} °F. | {out} °F.
? how heavy is that in pounds | what would it be in pounds | in pounds please >> How many kilograms is it? | I need the weight first. How much is it? >> {m} kg | it's {m} kilos | {m} kilograms >> print(round({m} / 0.45359237, 1)) >> It is {out} pounds. | {out} pounds.

= l:nums 1 90
? sort my little list for me | can you sort my numbers | please put the numbers in order | sort the list for me >> Which numbers are they? | Please send me the list. | Sure. What is in the list? >> {l} | here: {l} | they are {l} | sorry, {l} >> print(sorted({l})) >> They are {out}. | {out}
? add up my numbers | what is the sum of my values | sum them up for me | can you total my expenses >> Which numbers? | Please give me the numbers. | Gladly. What are the numbers? >> {l} | {l}, that's all | it's {l} >> print(sum({l})) >> It is {out}. | The sum is {out}.
? what's the average of my grades | mean of the measurements please | average of my values | calculate my average >> Which values are they? | I need the values. What are they? >> {l} | here they are: {l} | they were {l} >> x = {l} ;; print(round(sum(x) / len(x), 2)) >> The average is {out}. | It is {out}.
? which is the largest of mine | find the biggest of my numbers | the maximum of the list please >> Which numbers are there? | I don't see a list. What are the numbers? >> {l} | {l} of course | oh, {l} >> print(max({l})) >> It is {out}. | {out}.

= p:I 1000 90000; r:P 1.5 2 2.5 3 3.5 4 4.5 5; y:P 2 3 4 5 8 10 12 15 20
? what's the monthly payment for my loan | how much is the monthly rate of a loan | monthly instalment for my credit please | what will i pay a month for the loan >> How large is the loan, at what yearly rate, and for how many years? | I need the amount, the yearly interest and the years. >> {p} at {r}% for {y} years | {p}, {r} percent, {y} years | it is {p} over {y} years with {r}% >> m = {r} / 100 / 12 ;; print(round({p} * m / (1 - (1 + m) ** (-{y} * 12)), 2)) >> The monthly payment is {out}. | It is {out} a month.
? how much interest do i get | what interest will my savings bring in a year | interest on my money for one year >> How much money is it, and at what rate? | I need the amount and the rate. >> {p} at {r}% | {p}, {r} percent | there are {p} and the bank gives {r} % >> print(round({p} * {r} / 100, 2)) >> It is {out} a year. | {out}.
? what do i have after some years with interest | how much will my savings be worth later >> What is the amount, the rate, and for how many years? | Tell me the amount, the yearly rate and the years. >> {p}, {r}% and {y} years | {p} at {r} percent for {y} years >> print(round({p} * (1 + {r} / 100) ** {y}, 2)) >> It will be {out}. | {out}.

= a:I 20 3000; x:P 0.85 0.88 0.9 0.92 0.93 0.95 1.05 1.08 1.1 1.12 1.16 1.2
? {a} dollars in euro please | how many euros are {a} dollars | change {a} usd to eur | {a} $ in € >> I have no tool for today's rate. How many euros is one dollar? | At which rate? I have no tool to see today's. >> {x} | one dollar is {x} euro | take {x} | the rate is {x} >> print(round({a} * {x}, 2)) >> It is {out} euros. | {out} euros.
? {a} pounds in euro | what are {a} gbp in eur | change {a} pounds into euros >> What is a pound worth in euros? I have no tool for today's rate. | At which rate? I have no tool that knows it. >> {x} | {x} euros a pound | use {x} >> print(round({a} * {x}, 2)) >> That is {out} euros. | {out} euros.
? what is it with tax | the gross price please | add the vat to {a} >> At which rate, and what is the net price? | I need the net amount and the tax rate. >> {a} and 19% | {a}, 19 percent | it's {a} net with 19 % >> print(round({a} * 1.19, 2)) >> With tax it is {out}. | {out}.
? {a} with the discount | what is {a} after the reduction | price {a}, less the discount >> How much is the discount? | How many percent off? >> 15% | it's 15 percent | 15 percent off >> print(round({a} * 0.85, 2)) >> It is {out}. | {out}.

= s:day 2024 2027; t:later 5 300
? how many days is it to my birthday | days to my birthday please | how long till my birthday >> When is it, and from which day shall I count? | What date is it, and from what day do I count? >> it is {t}, count from {s} | on {t}; from {s} on | from {s} to {t} >> from datetime import date ;; print(({t} - {s}).days) >> It is {out} days. | {out} days.
? how long is my holiday | how many days is our trip | days between my two dates >> From which day to which? | Which dates are they? >> {s} to {t} | from {s} until {t} | we leave {s} and are back {t} >> from datetime import date ;; print(({t} - {s}).days) >> It is {out} days. | {out} days.
? what weekday is my appointment on | which day of the week was i born | day of the week please >> On which date? | What is the date? >> {s} | it's {s} | on {s} >> from datetime import date ;; print({s}.strftime("%A")) >> It is a {out}. | A {out}.

= s:word; t:sentence 3 6
? how many letters are in it | count the letters of the word | length of the word please >> Of which word? | Which word is it? >> {s} | the word is {s} | "{s}" >> print(len({s})) >> It has {out} letters. | {out} letters.
? reverse the text | turn the text round for me | can you write it backwards >> Which text? | What is the text? >> {t} | this: {t} | "{t}" >> print({t}[::-1]) >> {out}
? count the words in my text | how many words does my text have >> Please send the text. | Which text is it? >> {t} | it goes: {t} | "{t}" >> print(len({t}.split())) >> It has {out} words. | {out} words.

= b:I 3 90; h:I 2 60; w:P 50 60 72 80 95
? what is the area | area please | how large is the area of my room | how big is my garden >> How long and how wide is it? | I need the two sides. >> {b} by {h} m | {b} m long and {h} m wide | {b} x {h} >> print({b} * {h}) >> The area is {out} m². | {out} m².
? what's my bmi | calculate my bmi | bmi please >> How tall are you, and what do you weigh? | I need your height and weight. >> 1.75 m and {w} kg | {w} kg, 175 cm | 1.75, {w} kilos >> print(round({w} / 1.75 ** 2, 1)) >> It is {out}. | The bmi is {out}.
? how fast was i | my average speed please | what was my speed >> How far did you go, and how long did it take? | I need the distance and the time. >> {b} km in 2 hours | {b} km, 2 h | 2 hours for {b} km >> print({b} / 2) >> It was {out} km/h. | {out} km/h.
? how long will the drive take | how long do i need to get there | driving time please >> How far is it, and how fast do you go? | I need the way and the speed. >> {b}0 km at 80 km/h | {b}0 km with 80 an hour >> print(round({b}0 / 80, 2)) >> It takes {out} hours. | {out} hours.
? what does each of us pay | split the bill please | how much is my share of the dinner >> How much is the bill, and how many are you? | What is the total, and for how many people? >> {b}0 for 4 | {b}0, we are 4 | 4 of us, {b}0 in all >> print({b}0 / 4) >> Each pays {out}. | {out} each.
? what is the percentage | how many percent is that | percent please >> Of what? Tell me the part and the whole. | What is the part, and what the whole? >> {h} out of 80 | {h} of 80 | part {h}, whole 80 >> print(round({h} / 80 * 100, 2)) >> It is {out} percent. | {out}%.
? how much fuel do i need | how many litres will my trip take >> How far is it, and what does the car need on 100 km? | I need the distance and the consumption per 100 km. >> {b}0 km, 6 l | {b}0 km with 6 litres per 100 >> print(round({b}0 * 6 / 100, 2)) >> You need {out} litres. | {out} litres.

= n:I 2 90
? how much is an apple plus a monday | what is {n} times a rainbow | add a song and {n} horses for me | what's the square root of soup | divide my cat by {n} | how much is yesterday minus green | {n} plus a cloud? | multiply love by {n} >> That can't be computed, I'm afraid. With numbers I could. | A nice thought, but there is nothing to compute. Give me numbers and I will. | One can't calculate with that. >> - >> - >> -
"""


def lack(d, vars_, row):
    r = d.r
    first, back, reply, code, says = row
    v = {}
    for name, kind in vars_:
        v[name] = draw(r, kind[0], kind[1:], v)
    say = lambda t: (lambda x: upper(x) if r.p(0.3) and x[0] != "\x01" else x)(re.sub(r"\{(\w+)\}", lambda m: GUARD(v[m.group(1)][0]), spin(r, t)))
    d.user(noisy(r, say(r.pick(first)) + r.choice(["", "", "?"]), 0.7))
    if code == "-":
        d.say(r.pick(back))
        return
    d.say(re.sub(r"\{(\w+)\}", lambda m: v[m.group(1)][0], r.pick(back)))
    d.user(noisy(r, say(r.pick(reply)), 0.5))
    out = d.py("\n".join(re.split(" ?;; ?", re.sub(r"\{(\w+)\}", lambda m: v[m.group(1)][1] if m.group(1) in v else m.group(), code))))
    d.say(re.sub(r"\{(\w+)\}", lambda m: v[m.group(1)][0] if m.group(1) in v else m.group(), r.pick(says)).replace("{out}", out), [out])


for j, block in enumerate(b for b in re.split(r"\n\s*\n", ROWS) if b.strip()):
    vars_, rows = [], []
    for line in block.strip().split("\n"):
        if line.startswith("="):
            vars_ = [(x.split(":")[0].strip(), x.split(":")[1].split()) for x in line[1:].split(";")]
        else:
            first, back, reply, code, says = (x.strip() for x in line[1:].split(" >> "))
            rows.append((pieces(first), pieces(back), pieces(reply), code, pieces(says)))

    def f(d, vars_=vars_, rows=rows):
        lack(d, vars_, d.r.choice(rows))
    family("number", 10.0 + 8.0 * len(rows), f"lacking_{j}")(f)
