"""Little conversations for skein.py: two offers, discounts on discounts, stocks and rates, ratios, months and mondays, numbers in other writings, queues and labels."""
from skein import add

EVERYDAY_ROWS = r"""
@ p 40-400 =price; a (5/10/15/20/25/30)
? s(price):euros = p * (1 - a / 100) : jacket for {p} with {a}% off | {p} less {a} percent | {a}% discount on {p} | sale, {a}% off {p} ~ with {a}% | {a} percent off | and one at {p} | if it costs {p}
+ m:euros = s * (1 - b / 100) @ b (3/5/10/15) : a member gets another {b}% off | then {b} percent less again | with my card another {b}% ~ only {b}% for members | {b} percent then
* both_:percent = (1 - (1 - a / 100) * (1 - b / 100)) * 100 after m : what's that off together, in percent | both discounts as one, percent | so in percent off the old price
* other:euros = q * (1 - a / 100) * (1 - b / 100) after m @ q 30-300 : shoes at {q} with the same two | the same for {q} | {q} with both discounts ~ and for {q} | {q}?
* save:euros = p * a / 100 after s : saved by the first one | so how many euros off | the discount itself

@ p 30-400 =price now; d (10/15/20/25/30/40)
? b(old price):euros = p / (1 - d / 100) : {p} after {d}% off, what was it before | reduced by {d} percent to {p}, old price? | it's {p} now, {d}% cheaper than before. before? | price before {d}% discount if it is {p} ~ and if it was {d}% | {d} percent? | if it's {p} now
* off:euros = p / (1 - d / 100) - p after b : so how much is off | saved in euros | the difference to before
* up:euros = p * (1 + u / 100) after b @ u (5/8/10/12) : and if it goes up by {u}% now | {p} plus {u} percent | raised again by {u}%
* back:percent = d / (100 - d) * 100 after b : by how many percent must it rise to be the old one | percent up to get back | rise needed, in percent

@ a 2-9; b 1-40; c 50-300 =result
? x_(number):n! = (c - b) / a : my number times {a} and {b} more is {c} | {a} times my number and {b} more gives {c} | a number times {a} plus {b} makes {c}, which | what times {a} plus {b} is {c} ~ if the result is {c} | {c} at the end | plus {b}, {c}
* y_(other number):n! = (d + e) * 2 after x_ @ d 5-60; e 1-20 : another: half of it minus {e} is {d} | i think of one more, halved and minus {e} it's {d} | half of my other number less {e} is {d}
+ gap:n! = y_ - x_ after y_ : second minus first | the other one minus the first | difference, second less first
* prod:n! = x_ * y_ after y_ : multiply both | the two multiplied | product of my numbers

@ n 200-3000/50 =pages; s 12-40; t 8-30
? m(time):minutes = n / s : {n} pages, the printer does {s} a minute | print {n} pages at {s} per minute, minutes? | {s} pages a minute, {n} pages take | how long for {n} pages with {s} a minute ~ and {n} pages | at {s} a minute | with {s}
* two:minutes = n / (s + t) after m : a second one with {t} helps, both together | with another printer of {t} a minute as well | both at once, the other does {t}
* only:minutes = n / t after two : only the second | just the other one | the second alone
* c:euros = n * k / 100 after m @ k D2-9 : at {k} cents a page | {k} cents each page, cost | price with {k} cents a page ~ {k} cents? | and at {k}
* h:sheets = math.ceil(n / 2) after m : double sided, sheets | printed on both sides, how many sheets | number of sheets, two pages on each

@ a DD1-3 =first hour; b DD0.8-2 =further hour; h 2-9 #hours
? p(price):euros = a + (h - 1) * b : parking is {a} for the first hour and {b} for each further one, {h} hours? | first hour {a}, then {b} an hour. {h} hours | {h} hours in the car park: {a} the first, {b} every next | {a} plus {b} for each more hour, {h} hours ~ {h} hours? | and {h} | for {h} hours | if the first is {a}
* day:hours = math.ceil((d - a) / b) + 1 after p @ d 9-25 : day ticket {d}. from how many started hours is that no dearer | when is the day ticket of {d} worth it, hours | after how many hours does it reach {d}
* n_:euros = (a + (h - 1) * b) * k after p @ k 3-20 : {k} such days | the same {k} times | for {k} days like that ~ and {k} days | {k}?

@ k 500-9000/100 =start; r D2-9 =rate; y 2-9 #years
? e(end):euros = k * (1 + r / 100) ** y : {k} growing {r}% a year, after {y} years | {k} with {r} percent growth yearly, {y} years on | {r}% a year on {k} for {y} years | what becomes of {k} in {y} years at {r}% ~ after {y}? | at {r}% | and {y} years | from {k}
* w(years):years = next(i for i in range(1, 400) if k * (1 + r / 100) ** i > k * 2) after e : when is it doubled, full years | after how many years is it twice as much | years until double
* g:euros = k * (1 + r / 100) ** y - k after e : the growth alone | how much came on top | gain in all
* t:percent = ((1 + r / 100) ** y - 1) * 100 after e : in percent all in all | total growth in % | that's up by how many percent

@ b 25-90 =all; a 12-24 =points
? p(share):percent = a / b * 100 : {a} of {b} points in percent | {a} out of {b}, percent? | got {a} of {b}, what's that in % | {a} right of {b}, percentage ~ {a}? | and {a} | with {a} points | out of {b}
* more:percent = (a + k) / b * 100 after p @ k 1-5 : {k} more points | with {k} more | if i had {k} points more ~ {k} more? | and {k}
* need(points needed):points = math.ceil(b * q / 100) after p @ q (50/60/70/75/80/90) : how many points for {q}% | points needed for {q} percent | {q}% would be how many, rounded up ~ and for {q}% | {q} percent?
+ miss:points! = need - a : so how many am i missing | missing with what i have | short by
* wrong:points! = b - a after p : how many did i lose | the ones i didn't get | points lost

@ t 120-900/10 =amount; a 1-3; b 2-4; c 3-6
? x_(first part):kg = t * a / (a + b + c) : mix {a}:{b}:{c}, {t} kg in all, how much of the first | concrete {a}:{b}:{c} from {t} kg, first part | {t} kg in the ratio {a} to {b} to {c}, the first part | ratio {a}:{b}:{c}, {t} kg. cement? ~ for {t} kg | and {t} kg | {t}?
* y_(second part):kg = t * b / (a + b + c) : the second part | and the second | part two
* z_(third part):kg = t * c / (a + b + c) : the third | and the last part | part three
* pc:percent = a / (a + b + c) * 100 : the first in percent | what share is the first | part one as %
* bags:bags = math.ceil(t * a / (a + b + c) / 25) after x_ : bags of 25 kg for the first, rounded up | how many 25 kg bags of it | 25 kilo bags needed

@ d 30-90 =width; h 60-140 =height
? l(volume):litres = math.pi * (d / 2) ** 2 * h / 1000 : barrel {d} cm across and {h} cm high, litres | a round barrel, diameter {d}, height {h} cm, how many litres | cylinder {d} cm wide, {h} cm tall: litres | {h} cm high barrel with {d} cm diameter, volume in l ~ {d} cm across | if it's {h} cm high | and {h} high
+ cans:cans = int(l / k) @ k 5-20 : full cans of {k} litres | how many full cans of {k} l | full {k} l cans ~ and {k} litre cans | of {k} litres
* part:litres = math.pi * (d / 2) ** 2 * h / 1000 * 2 / 3 after l : only two thirds full | if it's filled to 2/3 | two thirds of it
* days_:days = int(l / u) after l @ u 4-25 : at {u} a day it lasts how many full days | {u} litres daily, full days | with {u} l a day ~ {u} a day? | and {u}

@ n 10-200 #shares; a DD8-60 =price i paid; b DD61-120 =price now
? c(cost):euros = n * a : bought {n} shares at {a} | {n} shares for {a} each, cost | i paid {a} apiece for {n} shares | {n} x {a} ~ {n} shares | and {n} | at {a}
* g(gain):euros = n * (b - a) after c : sold at {b}, gain? | and they went for {b} each, profit | selling them at {b} brings how much more
+ t:euros = g * 0.26 : the tax at 26% | tax of 26 percent on the gain | the tax, 26%
& net:euros = g * (1 - 26 / 100) after t : what's left of the gain | gain after tax | and after tax
* pc:percent = (b - a) / a * 100 after g : gain in percent of what i paid | percent up | that's how many percent

@ n 30-90; k 3-9; j 4-12
? l(list):%s = list(range(k, n + 1, k)) : what are the multiples of {k} until {n} | multiples of {k}, not over {n} | {k} times table until {n} | all multiples of {k} to {n} ~ the same for {k} | of {k} instead | up to {n}
* c(count):n = n // k : how many is that | number of those | count of them
* s(sum):n = sum(range(k, n + 1, k)) : their sum | added up | all of them together
* b(both):%s = [i for i in range(k, n + 1, k) if i % j == 0] or "none" : those that {j} divides too | which of them are multiples of {j} as well | in the {j} times table too
* last:n = n // k * k : the last of them | the largest | biggest one

@ n 100-900/10; a (2/3/5/7/11); b (4/6/9/10/13)
? c(count):n = n // a : how many numbers from 1 to {n} does {a} divide | numbers up to {n} divisible by {a}, count | 1 to {n}, multiples of {a}, how many | count what {a} divides from 1 to {n} ~ up to {n} | by {a} | and to {n}
* d(both):n! = sum(i % a == 0 and i % b == 0 for i in range(1, n + 1)) : by {a} and {b} both | those {b} divides too | and {b} as well
* e(only):n = sum(i % a == 0 and i % b != 0 for i in range(1, n + 1)) : of {a}, not of {b} | {b} must not divide it | without those of {b}
* f:n = sum(i for i in range(1, n + 1) if i % a == 0) : sum of them | those of {a} added up | all that {a} divides, summed
* g:n = sum(i % a == 0 or i % b == 0 for i in range(1, n + 1)) : by {a} or {b} | at least one of {a} and {b} divides it | either of the two

@ y 2024-2031 =year; m (january=1/february=2/march=3/april=4/may=5/june=6/july=7/august=8/september=9/october=10/november=11/december=12); w (mondays=0/tuesdays=1/wednesdays=2/thursdays=3/fridays=4/saturdays=5/sundays=6)
? c(count):n = len([d for d in range(1, calendar.monthrange(y, m)[1] + 1) if date(y, m, d).weekday() == w]) : number of {w} in {m} of {y} | {m} {y}, number of {w} | count the {w} of {m} {y} | {w} in {m} {y}, how many ~ in {m} | and {w} | and in {y} | {w}?
* l:%s = [d for d in range(1, calendar.monthrange(y, m)[1] + 1) if date(y, m, d).weekday() == w] : which days of the month | their dates | on what days of the month do they fall
* f(first):%date = date(y, m, min(d for d in range(1, 8) if date(y, m, d).weekday() == w)) : the first of them | date of the first one | when's the first
+ s:%date = f + timedelta(days=7) : second one | and the next | the one after
* n_:days = calendar.monthrange(y, m)[1] : days of that month | how many days has the month | length of the month

@ y 1890-2110 =year
? l(leap year):%yes = calendar.isleap(y) : {y}: leap year or not | {y}, leap year? | has {y} a 29 february | leap year or not: {y} ~ {y}? | and {y} | what about {y}
* c:n! = sum(calendar.isleap(i) for i in range(y, z + 1)) after l @ z 2111-2200 : their number from {y} until {z} | leap years between {y} and {z}, both counted | number of them until {z}
* n_(next):n = next(i for i in range(y + 1, y + 12) if calendar.isleap(i)) : the next after {y} | which is the next one | first leap year after it
* d:days = 366 if calendar.isleap(y) else 365 : so how many days has it | days of that year | its number of days
* m:minutes = (366 if calendar.isleap(y) else 365) * 24 * 60 : how many minutes are that | minutes of that year | in minutes, the whole year
* w:n = date(y, 12, 28).isocalendar()[1] : number of its iso weeks | 52 or 53 weeks | iso weeks in it

@ t 900-9000/50 =debt; r 60-400/10 =rate
? m(months):months = math.ceil(t / r) : {t} of debt, {r} paid each month, months? | {t} euros at {r} monthly, months? | paying back {t} with {r} a month takes | {r} a month until {t} is paid ~ with {r}? | and {r} a month | if i owe {t} | at {r}
* a(left):euros! = max(0, t - r * n) after m @ n 2-8 : what's left after {n} months | {n} months later still open | remaining after {n} ~ after {n}? | and {n} months
* l:euros = t - r * (math.ceil(t / r) - 1) after m : the last payment | how much is the last one | final rate
* y:years = math.ceil(t / r) / 12 after m : in years | as years | that's how many years

@ ~w word
? s(letter sum):n = sum(ord(ch) - 96 for ch in w.lower() if ch.isalpha()) : with a as 1 and b as 2, what does {w} add up to | letter values of {w} added, a is 1 | value of {w} if a counts 1 and z 26 | {w} as numbers a1 to z26, sum ~ and {w} | for {w} | {w}?
* l:%s = [ord(ch) - 96 for ch in w.lower() if ch.isalpha()] : each letter's number | as a list | the single values
* m(average):n = s / len(w) : average per letter | mean of the letters | on average
* b:%s = max(w.lower()) : its letter with the highest value | highest letter in it | the last one in the alphabet
* p:n! = math.prod(ord(ch) - 96 for ch in w.lower()[:3] if ch.isalpha()) : the first three multiplied | product of its first 3 | first three values times each other

@ x words:3-4
? j(text):%s = "-".join(x) : join with dashes: {x} | {x} with - between | make one string of {x} with hyphens | put dashes between {x}
* u:%s = "-".join(x).upper() : upper case | in capitals | as big letters
* n_(length):letters = len("-".join(x)) : length of it | characters in it | its length
* s:%s = x[1] : second part only | just the second | part two
* c:%s = ", ".join(x[:-1]) + " and " + x[-1] : as a sentence part, commas and and | with commas and "and" | like a, b and c
* r:%s = "-".join(x[::-1]) : in reverse order | turned round | last one first
* us:%s = "_".join(x) : underscores instead | with _ instead | and with underscores
! x > j = [v] + x @ v word : put {v} in front, with dashes | {v} at the beginning, dashes again | {v} first, joined again
! x > j = x + [v] @ v word : {v} at the end too | and {v} behind | add {v}, joined with dashes

@ x words:3-5
? q(queue):%s = x : queue: {x} | these are waiting: {x} | line of people: {x} | keep a queue with {x}
* t:%s = x[2] : who is third | number three is | third in line
* l:%s = x[-1] : who's last | the last one | at the end of it is
* n_:n = len(x) : how many wait | number waiting | length of the queue
* r:%s = x[::-1] : turned round | from the back | in reverse
* p:n = x.index(o) + 1 @ o itemof:x : at which place is {o} | {o} is number | place of {o}, first is 1
! x > q = x + [v] @ v word : {v} comes | {v} queues up | then {v} joins
! x > q = x[1:] : number one is served | first one leaves | next please, the first goes
! x > q = [v] + x @ v word : {v} pushes in front | {v} jumps the queue to the front | {v} goes first
! x > q = [x[-1]] + x[1:-1] + [x[0]] : first and last change places | swap both ends | exchange first and last
! x > q = [v for v in x if v != o] @ o itemof:x : {o} goes home | {o} gives up | {o} leaves

@ x nums3-6:2-40; k 2-9
? a(list):%s = [v + k for v in x] : {x}: add {k} to each | {k} more for each of {x} | every one of {x} plus {k} | raise each by {k}: {x} ~ {k} instead | and with {k} | by {k}
* d:%s = [(v + k) * 2 for v in x] after a : double them | each twice | now times two
* s(sum):n = sum(a) after a : total of these | their sum | summed up
* sd:n = sum(d) after d : total of the doubled | the doubled ones added | sum after doubling
* o(old sum):n = sum(x) : and of the ones at the start | sum of the original ones | the first list, summed
* m:n = max(x) + k after a : the biggest after that | new maximum | largest now
! x > a = x + [v] @ v 2-40 : {v} belongs to it too | with a {v} as well | and another, {v}

@ n 100-4000 =number; k 10-400
? h(hex):%s = hex(n) : {n} as hex | hexadecimal of {n} | write {n} in hex with 0x | {n} to base 16 ~ and {n} | {n}? | for {n}
* p:%s = hex(n + k) : plus {k}, hex again | add {k} to the number, as hex | {k} more, in hex
* b:%s = bin(n)[2:] : binary | in base 2 | with ones and noughts
* oc:%s = oct(n)[2:] : octal | in base 8 | the octal way
* o(ones):n = bin(n).count("1") after b : how many ones has that | count the ones | number of ones
* z:n! = bin(n)[2:].count("0") after b : and the zeros | noughts in it | count its zeros

@ n 20-60000 =number of values
? b(bits):bits = (n - 1).bit_length() : how many bits for {n} values | bits needed for {n} different values | to number {n} things i need how many bits | {n} states, bits? ~ for {n} | and {n} | {n}?
+ f(values):n = 2 ** b : how many values fit into that | so that many bits hold | values with that number of bits
+ l:n! = f - n : left over then | how many stay unused | unused ones
* by:bytes = math.ceil((n - 1).bit_length() / 8) : in whole bytes | bytes for it | how many bytes at least

@ h D4-40 =hours; w DD12-48 =wage
? p(pay):euros = h * w : {h} hours at {w} | {w} an hour for {h} hours | {h} h of work, {w} each hour | paid {w} hourly, {h} hours ~ and {h} hours | {h} h? | at {w}
* over:euros = g - h * w after p @ g 900-2500/10 : {g} were paid, over by | {g} came, more than it should be by | they paid {g}, over by
* hrs:hours = t / w after p @ t 100-900/10 : {t} is how many hours | hours for {t} | {t} is the pay for how long ~ and {t} | for {t}?
* net:euros = h * w * (1 - x / 100) after p @ x (12/18/21/25/31) : minus {x}% tax | with {x} percent off for tax | net at {x}% ~ and {x}% | {x}?

@ n 60-400 =mails; r 8-30 =rate; h 2-5 #hours
? l(left):mails = n - r * h : {n} mails, i answer {r} an hour, left after {h} hours | {n} letters, {r} per hour, how many remain in {h} h | from {n} i do {r} hourly, open after {h} hours | {n} forms, {r} an hour, still there after {h} h ~ after {h} hours | and {h} h | if it's {r} an hour
+ new(open):mails = l + k @ k 8-60 : {k} more came | another {k} arrive | {k} more on top ~ only {k} new | no, {k}
& t(time):hours = new / r after new : how long for all of these, hours | hours for those at that rate | time for the lot
+ half_:hours = t / 2 : with half of it done by somebody else | shared by two | with someone equally quick

@ w 50-160 =weight; p (60/65/70/75/80/85/90); s 3-6; r 3-12
? k(weight):kg = w * p / 100 : {p}% of {w} kg | {p} percent of my {w} kg | {w} kg, {p}% of it | training with {p}% of {w} ~ {p}% instead | and {p}% | of {w}
+ t(total):kg = k * s * r : {s} sets of {r}, total moved | {s} x {r} with that, kilos all in all | {r} reps in {s} sets, weight moved
* rd:kg = math.floor(w * p / 100 / 2.5 + 0.5) * 2.5 after k : the single weight to the nearest 2.5 | rounded to 2.5 kg steps | nearest weight in steps of 2.5
* lb:pounds = w * p / 100 / 0.45359237 after k : the single one in pounds | in lb | as pounds

@ m DD1-6 =pocket money; g 40-260 =price of the scooter
? y(yearly amount):euros = m * 52 : {m} a week, how much in a year (52 weeks) | pocket money {m} weekly, per year | {m} every week for 52 weeks | saving {m} a week, in a year ~ with {m} | and {m} a week | if it's {m}
* r:euros = (m + d) * 52 after y @ d (0.25/0.5/0.75/1/1.5) : with a raise of {d} | {d} more a week | and {d} on top each week ~ {d} more? | only {d}
* w(weeks):weeks = math.ceil(g / m) after y : the scooter is {g}, how many weeks | weeks to save {g} | {g} takes how many whole weeks
* f:weeks = math.ceil(g / (m + d)) after r : and weeks for {g} with the raise | weeks to {g} with more money | for {g} now, weeks

@ n 30-150 #sweets; k 5-12 #kids
? d(each):%s = "{} each, {} left".format(*divmod(n, k)) : {n} sweets for {k} kids, each and left over | share {n} sweets among {k}, what's left | {n} sweets, {k} children: how many each, rest? | {k} kids, {n} sweets to share ~ {k} kids | and with {k} | if there are {k} | {n} sweets
* keep:%s = "{} each, {} left".format(*divmod(n - q, k)) after d @ q 2-9 : i keep {q} | if i eat {q} first | {q} are for me ~ {q}? | and {q}
* more:%s = "{} each, {} left".format(*divmod(n + z, k)) after d @ z 5-40 : i buy {z} more | with another {z} | {z} on top ~ {z} more? | only {z}
* miss:sweets! = -n % k after d : how many more so that nothing is left | missing for one more each | sweets short of an even share

@ b 2000-9000/100 =budget; s 500-1900/10 =spent
? p(used):percent = s / b * 100 : of a budget of {b} i spent {s}, in percent | {s} of {b} spent, in % | {b} to spend, {s} gone, how many percent | used {s} out of {b}, percentage ~ spent {s} | and {s}? | with a budget of {b}
* l(left):euros = b - s after p : what's left | remaining | and still there
+ l2:euros! = l - k after l @ k 50-600/10 : another {k} goes out | then {k} for the printer | {k} more is spent ~ only {k} | no, {k}
* p2:percent = (s + k) / b * 100 after l2 : percent used now | how many percent is it now | and in percent with that
* d:euros = l / n after l @ n 5-30 : for {n} more days, a day | spread over {n} days | left per day, {n} days ~ {n} days? | and {n}

@ m 20-60/5 =minutes per kilo; c 10-30/5; k D1.2-4 =weight; t time:11-19 =time it should be ready
? r(time):minutes = m * k + c : a roast of {k} kg, {m} min a kilo and {c} more | {k} kg at {m} minutes a kilo and {c} extra | {m} min for each kg and {c} more, {k} kg | how long for {k} kg, {m} min/kg plus {c} ~ and {k} kg | a {k} kg one | {k} kilos?
* hm:%s = "{} h {} min".format(*divmod(round(m * k + c), 60)) after r : in hours and minutes, rounded | as h and min, full minutes | hours and minutes please
* i:%time = t - timedelta(minutes=round(m * k + c)) after r : ready at {t}, in when | to be done at {t} it goes in at | into the oven when, for {t} ~ for {t} | ready {t}?

@ a 10-60 =length; b 10-40 =width; c 5-30 =height; q DD0.4-3
? v(volume):litres = a * b * c / 1000 : a block {a} x {b} x {c} cm, litres | box of {a} by {b} by {c} cm, volume in l | {a} cm long, {b} wide, {c} high: litres | how many litres has {a} x {b} x {c} cm ~ if it's {c} high | {c} cm high | with {a} cm
+ w(weight):kg = v * q : weight at {q} kg a litre | {q} kg per litre, how heavy | and its weight, {q} kg/l
* n_:kg = a * b * c / 1000 * q * k after w @ k 3-40 : {k} of these | {k} such blocks weigh | for {k} ~ and {k} | {k}?
* fit:blocks = int(t / (a * b * c / 1000 * q)) after w @ t 200-2000/50 : a van carries {t} kg, how many fit | how many up to {t} kg | number for {t} kg ~ and {t} kg | {t}?

@ a 20-120 =area; k 6-12 =coverage
? l(paint):litres = a * 2 / k : {a} square metres, a litre covers {k}, two coats | paint for {a} m² twice, {k} m² per litre | two coats on {a} m² with {k} m² a litre | {a} m², {k} per litre, painted twice: litres ~ {a} m² | and {a} | if it covers {k}
+ c(cans):cans = math.ceil(l / 2.5) : tins of 2.5 l | how many 2.5 l cans | in 2.5 litre tins, whole ones
* o:litres = a / k after l : just one coat | painted once only | a single coat
+ e:euros = c * p @ p DD14-45 : {p} a can | each can {p}, cost | at {p} ~ and at {p} | {p}?
* left:litres! = math.ceil(a * 2 / k / 2.5) * 2.5 - a * 2 / k after c : what's left over in the cans | paint too much | rest in the last can

@ n 4-12 #rounds; w 60-180/5 =run; b 30-120/10 =rest
? t(time):seconds = n * w + (n - 1) * b : {n} runs of {w} s with {b} s rest between, whole time in seconds | {n} times {w} seconds, {b} pauses between | intervals: {n} x {w} s, rest {b} s. all of it | {n} rounds of {w} s and {b} s in between ~ with {b} s rest | {n} of them | rest {b} | {n} rounds
* ms:%s = "{}:{:02d}".format(*divmod(n * w + (n - 1) * b, 60)) after t : as min:sec | minutes and seconds | in m:ss
* d:m = n * k after t @ k (200/300/400/600/800/1000) : each is {k} m, distance run | {k} metres every time, in all | with {k} m each ~ {k} m? | and {k}
* work:percent = n * w / (n * w + (n - 1) * b) * 100 after t : share of running in percent | how much of it is running, % | percent not resting

@ a 3-9 #nights; p 60-140 =first price; b 3-9 #nights; q 60-140 =second price
? x_(first):euros = a * p : {a} nights at {p} or {b} at {q}. the first? | two offers, {a} nights for {p} each and {b} for {q}. what's the first in all | {a} x {p} against {b} x {q}, the first one | compare {a} nights at {p} with {b} at {q}, first total
* y_(second):euros = b * q : and the other | the second one | the other offer
* ch(cheaper):%s = "the first" if a * p < b * q else "the second" after y_ : which is cheaper | cheaper one? | the better price is
* gap:euros! = abs(a * p - b * q) after y_ : by how much | difference | how much between them
* br:euros = a * (p + k) after x_ @ k 5-18 : the first with breakfast, {k} a night more | first again plus {k} each night | {k} more per night on the first ~ and {k} | {k}?

@ n 2-39 =first number; m 40-99 =second number
% def f(n):\n    out = ""\n    for v, s in [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]:\n        while n >= v:\n            out, n = out + s, n - v\n    return out
? r:%s = f(n) : {n} in roman numerals | roman for {n} | write {n} as a roman number | {n} the roman way ~ and {n} | {n}? | now {n}
* q:%s = f(m) : and {m} | {m}? | {m} too
* s:%s = f(n + m) after q : both added, roman | their sum in roman | add the two, roman again
* l:letters = len(f(n)) : number of its letters | letters in that | its length in letters
* d:n = n + m after q : the sum in normal digits | both added, normal | in plain digits, the two together

@ p DD2-9 =price; a 2-6 #beers
? t(tab):euros = a * p : start my tab with {a} beers at {p} | {a} drinks at {p} on my tab | tab with {a} at {p} each | {a} x {p} on the tab ~ {a} of them | make it {a} | at {p}
+ u:euros = t + k @ k D3-18 : a soup for {k} on it | plus {k} for food | {k} for a sandwich too ~ it was {k} | no, {k}
+ o:euros = u - p : a beer goes back | take one drink off | minus one beer
* ch:euros! = 50 - o after o : i give 50, back? | out of 50 | change for a 50
* tip:euros = u * (1 + x / 100) after u @ x (5/8/10/15) : with {x}% tip | and {x} percent for the waiter | plus {x}% ~ {x}? | and {x}%

@ l 8-40 =length; n 3-9 #pieces; c DD0.5-1.6
? r(rest):m = l - n * c : rope {l} m, cut {n} pieces of {c} m, rest | {l} metres, {n} times {c} cut off, what's left | from {l} m of cable i cut {n} pieces of {c} m | {n} pieces, {c} m each, out of {l} m. remains? ~ {n} pieces | and {n} | with {c} m each | from {l}
+ r2:m = r - 2 * c : another two pieces | two more of those | and 2 more
& k(pieces):pieces = int(round(r / q, 6)) @ q (0.2/0.25/0.3/0.4/0.6) : how many pieces of {q} m out of the rest | pieces with {q} m from what's left | {q} m pieces in it ~ of {q} m? | and {q}
* cm:cm = (l - n * c) * 100 after r : the rest in cm | as centimetres | what remains, in cm
"""
add("skein_everyday", EVERYDAY_ROWS, 4.6)
