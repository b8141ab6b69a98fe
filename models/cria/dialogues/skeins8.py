"""Little conversations for skein.py: numbers that are looked for, series, calendars, stocks, queues, maps, mail, and whatever else a day brings."""
from skein import add

LIFE_ROWS = r"""
@ ~n 20-900
? nextp(next prime):n = next(v for v in itertools.count(n + 1) if all(v % i for i in range(2, int(v ** 0.5) + 1))) : next prime after {n} | first prime above {n} | which prime follows {n} | smallest prime bigger than {n} | what prime number comes after {n}
* gap(gap):n = nextp - n : how far is that from my number | and the distance to it | the gap to my number | how much bigger is it than what i gave
* second(the one after):n = next(v for v in itertools.count(nextp + 1) if all(v % i for i in range(2, int(v ** 0.5) + 1))) : and the one after that | the next one then | the prime after that one | one further | and then the next
* before(prime before):n = next(v for v in range(n - 1, 1, -1) if all(v % i for i in range(2, int(v ** 0.5) + 1))) : and the last one before my number | the prime just below my number | which prime comes right before my number | largest prime under my number
* count(number of primes):n = sum(all(v % i for i in range(2, int(v ** 0.5) + 1)) for v in range(2, n + 1)) : how many primes up to my number | number of primes until my number | primes not bigger than my number, how many
+ digits:n = sum(int(ch) for ch in str(nextp)) : digit sum of that | its digits added | the sum of its digits

@ k 6-25
% def f(x):\n    out = [1, 1]\n    while len(out) < x:\n        out.append(out[-1] + out[-2])\n    return out
? fib:%s = f(k) : first {k} fibonacci numbers (1, 1, 2, ...) | fibonacci sequence, {k} terms, starting 1, 1 | list {k} fibonacci numbers from 1, 1 on | the fibonacci series up to term {k}, starting with 1 and 1 ~ and the first {k} | {k} terms | up to term {k} | {k} of them
+ total(sum):n = sum(fib) : their sum | added up | all of them together | sum of that list
+ last:n = fib[-1] : the last one | just the last | the final term | which is the last number
& even:n = sum(v % 2 == 0 for v in fib) : how many of them are even | the even ones, how many | count the even numbers there | number of even terms
& big:n = sum(v > 100 for v in fib) : how many are over 100 | terms above 100? | count those over a hundred
& ratio:n = fib[-1] / fib[-2] : the last divided by the one before | quotient of the last two | the last two, one by the other

@ ~n 3-60
% def f(x):\n    out = [x]\n    while x != 1:\n        x = x // 2 if x % 2 == 0 else 3 * x + 1\n        out.append(x)\n    return out
? steps(steps):steps = len(f(n)) - 1 : collatz from {n}, how many steps to 1 | halve even numbers, triple odd ones plus 1: steps from {n} to 1 | start {n}, 3n+1 rule, steps until 1 | how many collatz steps does {n} need
* top(highest):n = max(f(n)) : highest number on the way | what's the largest value in between | the top of that sequence | biggest one it reaches
* two(after one step):n = n // 2 if n % 2 == 0 else 3 * n + 1 : and what comes after the first step | the number after one step | first step gives?

@ y #2024-2040 =year; m (1=1/2=2/3=3/4=4/5=5/6=6/7=7/8=8/9=9/10=10/11=11/12=12) =month
? first:%day = date(y, m, 1) : what weekday is the first of month {m} in {y} | on which weekday does month {m} of {y} begin | {y}, month {m}: weekday of the first day | the 1st of month number {m}, {y}, which day of the week ~ and month {m} | in {y} | month {m}? | and in {y} | {y} instead
* days(days):days = calendar.monthrange(y, m)[1] : how many days has that month | days in it | number of days in the month | how long is that month, in days
* sundays(sundays):n = sum(date(y, m, i).weekday() == 6 for i in range(1, calendar.monthrange(y, m)[1] + 1)) : how many sundays | sundays in that month? | number of sundays in it | count its sundays
* f13:%day = date(y, m, 13) : and the 13th | weekday of the 13th | the thirteenth, what weekday | on which day is the 13th
* quarter:n = (m + 2) // 3 : which quarter of the year | the quarter it's in | in which quarter is that month
* left:days = (date(y, 12, 31) - date(y, m, 1)).days : days from the first of it to december 31 | how many days from its first day to the end of the year | until the 31st of december from that first, days

@ ~w (one=1/two=2/three=3/four=4/five=5/six=6/seven=7/eight=8) =number of weeks; n 2-30
? days(days):days = w * 7 : {w} weeks in days | days in {w} weeks | how many days are {w} weeks | {w} weeks = how many days
+ hours(hours):hours = days * 24 : and hours | in hours | hours? | how many hours is that
* work(working days):days = w * 5 : only monday to friday | working days in it | just the weekdays | without the weekends
+ jobs:n = work * n : {n} a day on those | with {n} tasks on each of them | {n} each of these days ~ and {n} a day | {n} each

@ s 40-900/5 =stock; i 5-60 =delivery; o 3-30 =sales a day
? left(left):pieces = s - o * 7 : {s} in stock, {o} sold a day, left after a week | we have {s}, every day {o} go out. after 7 days? | stock {s}, minus {o} daily, in a week | {s} pieces, {o} a day leave, what's there after seven days ~ and with {o} a day | {o} a day | if {s} are there | with a stock of {s}
* days(days):days = s // o : how many full days does it last | days until it's gone, whole | lasts how many days | full days with that stock
+ more(new stock):pieces = left + i : {i} come in then | plus a delivery of {i} | then {i} arrive | with {i} new ones ~ and if {i} come | {i} instead | no, {i} arrived | only {i} came
+ worth:euros = more * p @ p DD1-60 =price : each is worth {p} | at {p} apiece, value | {p} per piece, in money | what's the stock worth at {p} ~ and at {p} | {p} each
& half_:days = left // o : the rest lasts how many more days, without anything new | full days for what's left, no delivery | how many days more without a delivery

@ n 5-80 #p people; m D0.5-6 =minutes; c 2-6 #counters
? wait(wait):minutes = n * m : {n} people before me, {m} minutes each | queue of {n}, {m} min per person, how long | {n} in front of me at {m} minutes a head | I'm behind {n} people, each takes {m} minutes ~ and with {n} people | {n} before me | at {m} minutes each | if each takes {m}
+ desks(wait):minutes = wait / c : {c} counters are open | with {c} tills | and {c} desks open | shared over {c} counters ~ and {c} counters | with {c} of them | {c} are open | now {c} are open | one closed, so {c}
+ at:%time = now + timedelta(minutes=desks) @ now time:8-17 : it's {now}, my turn at | now it's {now}. when is it my turn | if it's {now} now, I'm done waiting at ~ if it's {now} | it's {now} now

@ c D1-40 =length on the map; k #(10000/25000/50000/100000/200000) =scale
? km(distance):km = c * k / 100000 : {c} cm on a map 1:{k}, km? | map scale 1 to {k}, {c} cm, how many km | {c} centimetres on the map are how many kilometres at 1:{k} | scale 1:{k}: {c} cm in km ~ and {c} cm | {c} cm? | at 1:{k} | on a map of 1:{k} | with {c} cm
* back:cm = d * 100000 / k after km @ d 2-60 : and {d} km on that map, cm | how many cm on the map are {d} km | the other way, {d} km in cm of map ~ and {d} km | {d} km?
+ walk:hours = km / v @ v (3/4/4.5/5/6) : walking {v} km/h, hours | at {v} km an hour, how many hours | on foot with {v} km/h ~ and at {v} | {v} km/h? | with {v}

@ x nums4-7:1-35
? total(total):mm = sum(x) : rain in mm: {x}. all together | rain per day {x}, total | it rained {x} mm. sum? | {x} mm of rain in these days, altogether
* mean(average):mm = sum(x) / len(x) : a day on average | the mean | average? | daily mean
* dry(days):days! = sum(v < 5 for v in x) : on how many days less than 5 | days under 5 mm | how many days below 5
* top(wettest):mm = max(x) : the wettest day had | most in one day | the highest | maximum?
+ litres:litres = total * a @ a 5-120 : on a roof of {a} m², litres (1 mm is 1 litre a m²) | litres on {a} square metres, 1 mm being 1 l per m² | {a} m² of roof, how many litres, 1 mm = 1 l/m² ~ and on {a} m² | {a} square metres | with {a} m²
! x > . = x + [v] @ v 1-35 : today {v} more | and {v} today | then {v} mm came | add {v} | another {v} mm fell | the next day {v}
! x > . = x[1:] : leave the first day out | without the first day | the first day doesn't count | forget day one

@ a 60-400/5 #pages; b (2/4/6/8) =pages a sheet; c D2-12 =cents a sheet
? sheets(sheets):sheets = math.ceil(a / b) : {a} pages, {b} on a sheet, sheets? | print {a} pages with {b} per sheet of paper | {a} pages at {b} to a sheet | {b} pages fit a sheet, I print {a} ~ and {a} pages | with {b} per sheet | {b} on a sheet | {a} pages?
+ cost(cost):euros = sheets * c / 100 : a sheet is {c} cents, euros? | {c} ct a sheet, in euros | at {c} cents each, euros | in euros with {c} cents per sheet ~ and at {c} cents | {c} cents
+ copies(copies):sheets = sheets * n @ n 2-40 : {n} copies | for {n} people | {n} times that, sheets | and {n} sets ~ and {n} copies | {n} of them | {n} sets | no, {n} copies
+ packs:packs = math.ceil(copies / 500) : in packs of 500 | packs with 500 sheets | how many reams of 500
* weigh:g = math.ceil(a / b) * 4.5 after sheets : a sheet weighs 4.5 g, one copy? | weight of one copy at 4.5 g a sheet | grams of a copy, 4.5 g each sheet

@ w DD0.1-9 =weight; n 1-20 #parcels
? all_(weight):kg = w * n : {n} parcels of {w} kg | {w} kg each, {n} parcels | {n} packets, {w} kilos apiece, weight | what do {n} boxes of {w} kg weigh ~ and {n} parcels | with {w} kg | {n} of them | {w} kg each
* post(postage):euros = n * (b + w * p) after all_ @ b 3-8; p DD0.5-3 : {b} each plus {p} per kilo | postage is {b} a parcel and {p} a kg | costs: {b} basic and {p} for each kg, all parcels ~ if it's {b} and {p} | with {b} basic
+ vat:euros = post * (1 + t / 100) @ t (7/19/20/21) : with {t}% tax | plus {t} percent vat | {t}% comes on top ~ {t} percent | with {t}%
& one:euros = post / n : for one of them | each | per parcel

@ k 1-15 =level; b 50-400/10 =base
? pts(points):points = b * k ** 2 : level {k} needs {b} times the level squared, points | points for level {k} if it's {b} * level^2 | formula {b} x level², level {k}? | in my game level {k} takes {b} * {k} squared points ~ and level {k} | level {k}? | for level {k} | and {k}
+ up(points to the next):points = b * (k + 1) ** 2 - pts : and from there to the next level | to the next one | how many more for the level after | points up to the next level
* sum_(total):points = b * sum(i ** 2 for i in range(1, k + 1)) : all levels up to it added | sum over the levels 1 to that one | everything from level 1 on, added
* fights:n = math.ceil(b * k ** 2 / f) after pts @ f 20-400/10 : {f} points a fight, fights for that level, rounded up | how many fights of {f} points for the level | with {f} per fight, rounded up ~ and {f} a fight | {f} points each

@ h 5-23; q 0-59
? ang(angle):degrees! = abs((h % 12) * 30 + q * 0.5 - q * 6) : angle between the hands at {h} h {q} min, the plain difference | clock at {h} hours {q} minutes: difference of the two hands in degrees | hands of a clock, {h} h {q}, how many degrees apart (not the smaller one, just the difference) | degrees from one hand to the other at {h} h {q} ~ and at {h} h {q} | {h} h {q}? | and {h} h {q}
* small:degrees! = min(abs((h % 12) * 30 + q * 0.5 - q * 6), 360 - abs((h % 12) * 30 + q * 0.5 - q * 6)) after ang : the smaller angle | the smaller one of the two | and the inner angle
* mins:minutes = h * 60 + q : minutes since midnight | how many minutes since midnight | since midnight in minutes

@ a 2-40 #chickens; b 2-30 #cows
? legs(legs):legs = 2 * a + 4 * b : {a} chickens and {b} cows, legs? | how many legs have {a} hens and {b} cows | a farm with {a} chickens and {b} cows, count the legs | legs of {a} birds and {b} cows ~ and {a} chickens | {b} cows | with {b} cows | {a} chickens instead | if it's {a} and {b}
* heads(heads):heads = a + b : and heads | how many animals | heads? | number of animals
* spider:legs = 2 * a + 4 * b + 8 * s after legs @ s 1-12 : with {s} spiders too | and {s} spiders in the barn, legs | plus {s} spiders ~ and {s} spiders | {s} of them
* eggs:eggs = a * e * 7 after legs @ e 1-2 : each chicken lays {e} a day, eggs in a week | {e} egg a day from each chicken, a week | eggs in seven days, {e} per chicken and day
* milk:litres = b * l after legs @ l 10-35 : a cow gives {l} litres, all of them | {l} l from each cow | milk, {l} litres a cow ~ and {l} litres | with {l}

@ v 20-250 =volume in ml; p D4-45 =strength; n 1-6 #glasses
? alc(alcohol):g = v * n * p / 100 * 0.8 : {n} glasses of {v} ml with {p}%, grams of alcohol (0.8 g per ml) | alcohol in {n} x {v} ml at {p} percent, 0.8 g/ml | how many g alcohol: {n} drinks, {v} ml, {p}% (0.8 g a ml) | {v} ml of {p}%, {n} of them, pure alcohol in g with 0.8 g per ml ~ and {n} glasses | {n} of them | with {p}% | at {p} percent | {v} ml each
* ml_:ml = v * n after alc : how much liquid, ml | ml in all | the drinks together in ml
+ hours:hours = alc / k @ k (6/7/8/9) : at {k} g an hour, hours to be rid of it | {k} grams an hour leave the body, hours | gone after how many hours at {k} g/h ~ and at {k} g | {k} g an hour

@ r 2-12 #rows; c 2-14 #columns; f D2-9
? seats(seats):seats = r * c : {r} rows of {c} seats | {r} rows with {c} chairs each, how many | a hall with {r} rows, {c} in each | {r} by {c} seats ~ and {r} rows | {c} in a row | with {c} each | {r} rows instead | {c} seats a row
+ free(free):seats = seats - t @ t 2-20 : {t} are taken | {t} sold, still free | {t} broken ones don't count | minus {t} reserved ~ and {t} taken | {t} instead | no, {t} are taken
+ take(income):euros = free * p @ p DD4-40 : the others sell at {p} | {p} for each of these | at {p} a ticket, when they're all sold ~ and at {p} | {p} each | if it's {p}
* corner:seats = 2 * (r + c) - 4 : seats along the four edges | how many seats are on the border | all at the edge, counted
"""
add("skein_life", LIFE_ROWS, 3.2)
