"""Everyday sums of two to four steps: wages, trips, households, grades, sport."""
from asks import D, I, M, W, plain
from asks3 import row
from pools import ITEMS, NAMES

A, c, i = W(NAMES), plain(5, 40), W(ITEMS)
R = [
    ("{A} works {h} hours a day, {d} days, at {p} an hour and pays {c}% tax. what is left|{p} an hour, {h} h a day for {d} days, {c} percent tax: net?|net pay for {d} days of {h} hours at {p}/h after {c}% tax", "print(round({h} * {d} * {p} * (1 - {c} / 100), 2))", "{out} is left.|The net pay is {out}.", dict(A=A, h=plain(3, 10), d=plain(2, 24), p=M(10, 60), c=c)),
    ("rent {N}, food {a}, phone {b}; I earn {K}. what's left|I get {K} a month and spend {N} on rent, {a} on food and {b} on the phone. rest?|{K} in, {N} + {a} + {b} out, remaining?", "print({K} - {N} - {a} - {b})", "{out} is left.", dict(K=I(2000, 6000), N=I(400, 900), a=I(100, 500), b=I(10, 90))),
    ("what percent of {K} goes to rent of {N}|rent {N}, income {K}: share in percent?|I pay {N} of my {K} for rent, how many percent", "print(round({N} / {K} * 100, 1))", "It is {out} percent.", dict(K=I(1500, 6000), N=I(300, 1400))),
    ("{a} adults at {p} and {b} kids at {q}, tickets in total?|zoo: {a} x {p} for adults, {b} x {q} for children|{a} grown-ups pay {p} each, {b} children {q} each. sum", "print(round({a} * {p} + {b} * {q}, 2))", "The total is {out}.|That is {out}.", dict(a=I(2, 12), b=I(2, 20), p=M(8, 40), q=M(2, 8))),
    ("trip of {D} km, {l} l/100km, fuel {p} a litre, {s} people share. each?|{s} of us drive {D} km with {l} litres per 100 km at {p} a litre, cost each", "print(round({D} * {l} / 100 * {p} / {s}, 2))", "Each pays {out}.", dict(D=I(50, 1500), l=D(12, 1), p=M(1, 3), s=plain(2, 6))),
    ("{N} saved, I want {K}, putting away {p} a month. how many months|goal {K}, have {N}, {p} monthly: months to go?|{p} a month on top of {N} until {K}, how long", "import math\nprint(math.ceil(({K} - {N}) / {p}))", "It takes {out} months.", dict(N=I(100, 900), K=I(1000, 9000), p=I(20, 300))),
    ("{a} of {b} questions right and {m} needed to pass in percent: passed?|pass mark {m}%, I got {a} out of {b}. did I pass", 'x = round({a} / {b} * 100, 1)\nprint(x, "passed" if x >= {m} else "failed")', "The result is {out}.", dict(a=plain(5, 40), b=plain(41, 60), m=plain(40, 75))),
    ("{w} wins, {t} draws and {l} losses, 3 points a win and 1 a draw|points of a team with {w} wins {t} draws {l} defeats (3/1/0)|league points: {w}-{t}-{l} as win-draw-loss", "print({w} * 3 + {t})", "It has {out} points.|{out} points.", dict(w=plain(0, 25), t=plain(0, 12), l=plain(0, 20))),
    ("bulk price: first {k} {i} at {p}, the rest at {q}. I take {n}|{n} {i}, {p} each up to {k}, beyond that {q} each. total", "print(round(min({n}, {k}) * {p} + max(0, {n} - {k}) * {q}, 2))", "The total is {out}.", dict(k=plain(5, 30), n=plain(10, 80), p=M(4, 20), q=M(1, 4), i=i)),
    ("taxi: {b} to start and {p} a km, {x} km, plus {c}% tip|{x} km by taxi at {p} per km, base fare {b}, tip {c} percent: total?", "print(round(({b} + {p} * {x}) * (1 + {c} / 100), 2))", "The total is {out}.", dict(b=M(2, 9), p=M(1, 4), x=D(40, 1), c=plain(5, 20))),
    ("{a} {i} bought for {N} in all, {b} broken, the rest sold at {p} each. profit?|I paid {N} for {a} {i}, {b} broke, I sold the others for {p} each: gain", "print(round(({a} - {b}) * {p} - {N}, 2))", "The profit is {out}.", dict(a=plain(30, 200), b=plain(1, 20), N=I(20, 200), p=M(2, 20), i=i)),
    ("sold {a} in week one, {c}% more in week two and {b} fewer than that in week three. total?|week 1 {a}, week 2 {c} percent more, week 3 {b} less than week 2: sum", "x = {a}\ny = x * (1 + {c} / 100)\nz = y - {b}\nprint(round(x + y + z, 2))", "The total is {out}.", dict(a=plain(50, 900), b=plain(2, 40), c=c)),
    ("tank holds {N} litres, is {c}% full, uses {a} litres a day. days?|{N} l tank at {c} percent, {a} l daily, lasts how many days", "print(round({N} * {c} / 100 / {a}, 1))", "It lasts {out} days.", dict(N=I(300, 9000), c=plain(10, 95), a=plain(2, 60))),
    ("pool {a} x {b} x {x} m, filled at {k} litres a minute, hours?|how many hours to fill {a} by {b} by {x} metres with {k} l/min", "print(round({a} * {b} * {x} * 1000 / {k} / 60, 2))", "It takes {out} hours.", dict(a=plain(3, 25), b=plain(2, 12), x=D(3, 1), k=plain(10, 300))),
    ("a {N} bill: {A} pays {c}% and the other {s} share the rest. each of them?|{c}% of {N} is paid by {A}, the rest by {s} people equally", "print(round({N} * (1 - {c} / 100) / {s}, 2))", "Each pays {out}.", dict(N=M(50, 900), A=A, c=c, s=plain(2, 8))),
    ("read {a} pages on day one and {b} more each day, pages after {k} days|day 1: {a} pages, every day {b} more than the day before; total in {k} days", "print(sum({a} + {b} * i for i in range({k})))", "{out} pages.|The total is {out}.", dict(a=plain(3, 40), b=plain(1, 12), k=plain(3, 30))),
    ("{a} % of {N} people are women and {b}% of those are over 60. how many|of {N} members {a} percent are women, {b} percent of them over 60: number?", "print(round({N} * {a} / 100 * {b} / 100))", "There are {out}.|About {out}.", dict(N=I(100, 9000), a=plain(10, 80), b=plain(5, 60))),
    ("fence for {a} by {b} m at {p} a metre, gate of {k} m left out. cost?|{p} per metre of fence around {a} x {b} metres minus a {k} m gate", "print(round((2 * ({a} + {b}) - {k}) * {p}, 2))", "It costs {out}.", dict(a=plain(8, 90), b=plain(5, 60), k=plain(1, 5), p=M(5, 60))),
]
for _j, _row in enumerate(R):
    row(7500 + _j, "stories", *_row)
