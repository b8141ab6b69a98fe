"""Little conversations for skein.py: lists, tables and texts that are changed over a few turns, spans of time, dates, small functions."""
from skein import add

LISTED_ROWS = r"""
@ x hm3-5:150-620; w DD12-45 =wage
? t(total):%s = "{}:{:02d}".format(*divmod(sum(int(h) * 60 + int(m) for h, m in [v.split(":") for v in x]), 60)) : hours worked {x}, total | add up these hours (h:mm): {x} | {x} as h:mm, all together | my week in hours and minutes: {x}. sum?
* dec(hours):hours = sum(int(h) + int(m) / 60 for h, m in [v.split(":") for v in x]) after t : in decimal hours | as a decimal | hours with decimals, please
& pay(pay):euros = dec * w : times {w} | at {w} an hour | paid {w} per hour ~ and at {w} | with {w}
+ net:euros = pay * (1 - p / 100) @ p (12/15/18/21/25/28/31/35) : {p} percent tax off | minus {p}% | less {p}% for tax ~ and {p}% | {p}?
* mean:%s = "{}:{:02d}".format(*divmod(round(sum(int(h) * 60 + int(m) for h, m in [v.split(":") for v in x]) / len(x)), 60)) : average a day | on average, h:mm | mean of them, to the minute
! x > . = x + [v] @ v (3:30/4:15/5:45/6:20/7:10/7:50/8:05/8:40) : and {v} on saturday | plus {v} | another {v} | add {v}
! x > . = x[:-1] : without the last | leave the last one out | the last doesn't count

@ x hm3-5:130-390
? t(length):%s = "{}:{:02d}".format(*divmod(sum(int(m) * 60 + int(s) for m, s in [v.split(":") for v in x]), 60)) : songs of {x} (min:sec), all together | {x} minutes and seconds, sum? | playing time of {x} | add these track times: {x}
* mean:%s = "{}:{:02d}".format(*divmod(round(sum(int(m) * 60 + int(s) for m, s in [v.split(":") for v in x]) / len(x)), 60)) : average length | the mean, min:sec | on average
* long_(longest):%s = max(x, key=lambda v: int(v.split(":")[0]) * 60 + int(v.split(":")[1])) : the longest | which is longest | longest one
* secs:seconds = sum(int(m) * 60 + int(s) for m, s in [v.split(":") for v in x]) : in seconds | all of it in seconds | total as seconds
! x > . = x + [v] @ v (2:45/3:05/3:30/4:10/4:40/5:10/5:55) : plus another {v} | one more of {v} | and {v} | add a song of {v}
! x > . = x[:1] + x[2:] : leave the second one out | without the second | drop number two
! x > . = x[1:] : without the first | the first one is cut | drop the first

@ d 3-21 =distance; m 16-130 =time; e 0-55/5
? p(pace):%s = "{}:{:02d}".format(*divmod(round((m * 60 + e) / d), 60)) : {d} km in {m} min {e} s, pace per km? | ran {d} km in {m} minutes {e} seconds, min per km | pace for {d} km in {m} min and {e} sec | {m} min {e} s for {d} km: how long per kilometre ~ and {d} km | {d} km instead
* v(speed):km/h = d / ((m * 60 + e) / 3600) : in km per hour | as speed, km/h | how fast is that in km/h
* at(time):%s = "{}:{:02d}:{:02d}".format(round((m * 60 + e) / d * n) // 3600, round((m * 60 + e) / d * n) % 3600 // 60, round((m * 60 + e) / d * n) % 60) after p @ n (5/8/10/12/15/21.1/25/30/42.195) : how long would {n} km be like that | and {n} km at that pace | {n} km like that, h:mm:ss ~ and for {n} | {n} km?
* m100:seconds = (m * 60 + e) / d / 10 after p : seconds for 100 m | per 100 metres in s | and 100 m at that rate

@ s time:7-18 =start; h #1-4; m #10-57; l 5-40/5 =delay
? a(arrival):%time = s + timedelta(hours=h, minutes=m) : off at {s}, the ride is {h}h{m}, there when | {s} + {h}h{m} | bus at {s}, {h} h {m} on the road, arrival | train leaves {s}, takes {h} h {m} min, arrival? | departure {s}, {h} hours {m} minutes on the way, arrives when | leaves at {s}, travels {h} h {m}. there at? | i start {s} and need {h} h {m} min ~ it leaves at {s} | if it leaves {s} | start {s}
+ late(late arrival):%time = a + timedelta(minutes=l) : it's {l} min late | {l} minutes delay | with {l} min of delay ~ {l} min late | only {l} minutes
* dep:%time = s - timedelta(minutes=k) after a @ k 10-60/5 : i need {k} min to the station, leave home when | leave home {k} min before it goes | {k} minutes earlier at the door ~ and {k} min | {k} minutes

@ a time:8-15 =start; n 2-5 #meetings; k (20/25/30/40/45/50/60); b (5/10/15)
? t(time):minutes = n * k : {n} meetings of {k} min, how long | {n} times {k} minutes | {n} lessons, {k} min each, total | how many minutes are {n} slots of {k} ~ and {n} of them | {n}? | with {n}
+ gaps(with breaks):minutes = t + (n - 1) * b : {b} min pause after each but the last | {b} minutes break between them | and pauses of {b} in between
& end(end):%time = a + timedelta(minutes=gaps) : begins {a}, ends? | from {a} on, over at | begins {a}, done when ~ and starting {a} | from {a}
* hm:%s = "{}:{:02d}".format(*divmod(n * k, 60)) after t : as hours and minutes | as h:mm | that as hours:minutes

@ t time:5-9 =time to get up; h 7-10; m 0-45/15
? bed(bedtime):%time = t - timedelta(hours=h, minutes=m) : up at {t} and needs {h} h {m} min of sleep, bedtime? | alarm {t}, {h} hours {m} minutes sleep, to bed when | wake {t}, sleep {h} h {m} before that. lights out at | must get up {t}; {h} h {m} min earlier is ~ on saturdays he gets up at {t} | up at {t} | and if it's {t}
+ up:%time = bed - timedelta(minutes=r) @ r 10-45/5 : {r} min reading before that, upstairs when | {r} minutes for teeth and stories first | {r} min earlier upstairs ~ {r} minutes | only {r}
* min_:minutes = h * 60 + m after bed : how many minutes of sleep | sleep in minutes | that sleep as minutes
* week:hours = (h * 60 + m) * 7 / 60 after bed : hours in a week | sleep per week, hours | over seven nights

@ a time:20-23 =bedtime; b time:5-9 =time i got up
? s(sleep):%s = "{}:{:02d}".format(*divmod((b - a).seconds // 60, 60)) : slept from {a} to {b}, how long | asleep {a}, awake {b}, h:mm? | in bed {a} until {b} next morning, hours and minutes | from {a} till {b} the next day is ~ until {b} | from {a} | and till {b} | i fell asleep at {a}
* m(minutes):minutes = (b - a).seconds // 60 : as minutes | in minutes please | how many minutes | that's how many min
+ diff:minutes = abs(m - k) @ k 300-560/5 : the night before it was {k} minutes, difference? | yesterday {k} min, how far apart | {k} min last night, by how much does it differ ~ and {k} | {k}?
* dec:hours = (b - a).seconds / 3600 : decimal hours | in hours with decimals | as hours, like 7.5
* miss:minutes! = 480 - (b - a).seconds // 60 after m : how much is missing to 8 hours, in minutes | minutes short of eight hours | to 8 h it's how many minutes more

@ a date:2024-2027 =day of arrival; n 3-18 #nights; p DD45-160 =price
? out(departure):%date = a + timedelta(days=n) : arrive {a}, {n} nights, we leave on | {n} nights from {a}, departure date? | checking in {a} for {n} nights, check out when | from {a} on {n} nights, until ~ {n} nights | we stay {n} nights | arriving {a} | from {a}
* c(price):euros = n * p after out : at {p} a night | {p} per night, total | and {p} each night ~ and at {p} | with {p}
* more:euros = (n + k) * p after c @ k 1-4 : {k} nights longer, total | what if it's {k} nights more | plus {k} nights, all in all ~ {k} more? | and {k} longer
* day:%day = a after out : weekday we arrive | which day of the week is the arrival | arrival is a
* eday:%day = a + timedelta(days=n) after out : and the weekday we leave | departure is which weekday | day of the week we go

@ a date:1955-2015 =first birthday; b date:1955-2015 =second one
? d(days):days = abs((b - a).days) : days between {a} and {b}, either way | {a} and {b}, how many days apart | how far apart are {a} and {b} in days | from one to the other in days: {a}, {b} ~ the second is {b} | the first is {a} | with {b}
* w(weeks):weeks = abs((b - a).days) // 7 : in full weeks | whole weeks | weeks, rounded down
* wd:%s = "{} weeks {} days".format(*divmod(abs((b - a).days), 7)) : as weeks plus days | how many weeks and how many days | weeks and days
* d1:%day = a : what weekday was the first | the first one was a | weekday of the first date
* d2:%day = b : and the second | weekday of the second | the second one was which day
* y:n = abs((b - a).days) / 365.25 : in years, 365.25 days each | years with decimals (365.25) | that in years at 365.25 days

@ a date:2024-2027 =start; n 12-150 #days
? e(date):%date = a + timedelta(days=n) : the day {n} days after {a} | {a} plus {n} days | {n} days from {a} | date {n} days later than {a} ~ and {n} days | {n}? | from {a}
* wd:%day = a + timedelta(days=n) after e : weekday? | which weekday | day of the week
& wk(week earlier):%date = e - timedelta(days=7) : a week sooner | one week before that | seven days sooner
* m:%date = e + timedelta(days=k) after e @ k 2-20 : {k} days more | another {k} days | and {k} days after that ~ {k} instead | no, {k} more
* end:days! = (date((a + timedelta(days=n)).year, 12, 31) - (a + timedelta(days=n))).days after e : days from there to the end of that year | until december 31 it's how many days | how many days to new year's eve
* iso:%s = str(a + timedelta(days=n)) after e : as yyyy-mm-dd | iso format | in the form 2025-01-31

@ x words:4-6
? l(list):%s = x : make a list: {x} | shopping list with {x} | start a list of {x} | list: {x}
* n_(number):things = len(x) : how many items now | number of items | how long is it now
* s:%s = sorted(x, key=str.lower) : alphabetically please | from a to z | sorted by name
* r:%s = sorted(x, key=str.lower, reverse=True) : z to a | backwards alphabetical | the other way, from z
* third:%s = sorted(x, key=str.lower)[2] after s : which is third now | the third of the sorted ones | number three in that order
* has:%yes = q in x @ q word : is {q} on it | {q} there? | have i got {q}
* j:%s = ", ".join(x).upper() : all in capitals on one line | in capitals | upper case, with commas
! x > . = x + [v] @ v word : add {v} | and {v} | {v} too | put {v} on it
! x > . = [v for v in x if v != o] @ o itemof:x : take {o} off | no {o} | {o} isn't needed | strike {o}
! x > . = [v if u == o else u for u in x] @ o itemof:x; v word : {v} instead of {o} | {o} becomes {v} | swap {o} for {v}

@ x nums4-6:55-99
? m(average):n = sum(x) / len(x) : average of {x} | marks {x}, mean? | on average: {x} | {x} - what's the average
* md(median):n = statistics.median(x) : median? | the median of these | the middle one
* hl:%s = [max(x), min(x)] : highest and lowest | the best and the worst | both ends, high and low
* sp(spread):n = max(x) - min(x) : spread? | from highest to lowest | the range
* need(needed):n! = k * (len(x) + 1) - sum(x) after m @ k 60-95 : what do i need next for an average of {k} | next one for {k} on average | to get {k} as the mean, the next must be ~ and for {k} | for {k}?
* over(over):n! = sum(v > k for v in x) @ k 60-90 : how many above {k} | number over {k} | those higher than {k}, how many ~ and above {k} | over {k}
* pos:n = x.index(max(x)) + 1 : at which place is the best, from 1 | position of the highest | the highest is number
! x > . = x + [v] @ v 55-99 : with a {v} too | and {v} | add {v} | one more, {v}
! x > . = [v for v in x if v != min(x)] : drop the lowest | without the worst | the lowest doesn't count
! x > . = [v for v in x if v != max(x)] : without the best | drop the highest | leave the top one out
! x > . = [v if u == o else u for u in x] @ o itemof:x; v 55-99 : the {o} was wrong, it is {v} | {v}, not {o} | {o} should be {v} | {o} is a typo for {v}

@ x {quarters}4-4:9000-40000
? t(total):euros = sum(x.values()) : {x} yearly total | quarters: {x}. the year? | sales {x}, sum | all four: {x}
* b(best):%s = max(x, key=x.get) : best quarter | which was best | strongest one
* bs:percent = max(x.values()) / sum(x.values()) * 100 : share of the best in percent | the best one's part of the total, % | how many percent came in the best
* ws:percent = min(x.values()) / sum(x.values()) * 100 : and the worst one's share | the weakest in percent of all | percent of the worst
* m(average):euros = sum(x.values()) / 4 : average per quarter | on average | mean of the four
* gap:euros = max(x.values()) - min(x.values()) : best minus worst | between the best and the worst | how far from worst to best
* half_:euros = x["Q1"] + x["Q2"] : first half of the year | Q1 and Q2 together | the first two
! x > . = dict(x, **{c: v}) @ c keyof:x; v 9000-40000 : {c} was {v} | {c}: {v}, sorry | correct {c} to {v} | {c} is {v}

@ x {names}3-5:210-600
? l(leader):%s = max(x, key=x.get) : scores: {x}. who leads | {x} - who is first | points {x}, the leader? | who is ahead: {x}
* rank:%s = sorted(x, key=x.get, reverse=True) : full ranking | everybody in order, best first | the order of them all
* gap:points = sorted(x.values())[-1] - sorted(x.values())[-2] : by how much does the first lead | lead over the second | gap between one and two
* last:%s = min(x, key=x.get) : and last? | who is last | the lowest of them
* sec:%s = sorted(x, key=x.get)[-2] : who is second | the second place | number two
* behind:points! = max(x.values()) - x[c] @ c keyof:x : how far is {c} from the top | points {c} is behind | {c} to the first, how many ~ and {c} | = and {c}?
! x > l = dict(x, **{c: x[c] + v}) @ c keyof:x; v 20-300/10 : {c} gets {v} more, who leads now | {v} for {c}. leader? | plus {v} for {c}, who is first | {c} makes {v}, who is ahead then
! x > rank = dict(x, **{c: x[c] + v}) @ c keyof:x; v 20-300/10 : {c} gets {v}, ranking again | {v} points for {c}, new order | plus {v} for {c}, everybody in order
! x > l = {a: b for a, b in x.items() if a != c} @ c keyof:x : {c} drops out, who leads | without {c}? | {c} is out, leader now

@ x {files}4-6:12-980
? s(order):%s = sorted(x, key=x.get, reverse=True) : sort by size, biggest first:{x} | {x} largest first | files in MB:{x} in order, big ones first | from big to small:{x}
* asc:%s = sorted(x, key=x.get) : smallest first instead | the other way round | from small to big
* name:%s = sorted(x) : by name | alphabetically | sorted by name
* over:%s = [a for a, b in x.items() if b > k] @ k 100-700/50 : only those over {k} | which are bigger than {k} | the ones above {k} ~ over {k}? | and over {k}
* t(sum):MB = sum(x.values()) : total of all | all of them together | sum of the sizes
* to:MB = sum(b for b in x.values() if b > k) after over : total of these | and those added | the sum of just those
* top:%s = max(x, key=x.get) : which is biggest | the biggest | the largest of them
! x > . = {a: b for a, b in x.items() if a != c} @ c keyof:x : without {c} | {c} is deleted | leave {c} out

@ x {furniture}4-5:29-690
? s(order):%s = sorted(x, key=x.get) : sort by price:{x} | {x} cheapest first | prices{x} in order | from cheap to dear:{x}
* d:%s = sorted(x, key=x.get, reverse=True) : now with the dearest first | dear ones first | the other way round
* n_:%s = sorted(x) : by name | a to z | alphabetical
* can:%s = [a for a, b in x.items() if b <= k] @ k 90-600/10 : what can i get for {k} | which cost at most {k} | those up to {k} ~ and for {k} | up to {k}
* t(sum):euros = sum(x.values()) : all of it together | the whole lot | sum
* two:euros = x[c] + x[e] @ c keyof:x; e keyof:x : {c} and {e} together | just the {c} and the {e} | {c} plus {e}
* off:euros = sum(x.values()) * (1 - p / 100) after t @ p (5/10/15/20) : {p}% off everything | with {p} percent less on all | minus {p}% ~ and {p}% | {p}?
! x > . = dict(x, **{c: v}) @ c keyof:x; v 29-690 : {c} is {v} now | the {c} costs {v} | {c} {v}, not that

@ x {goods}3-5:1-14; k (20/50/100)
? t(sum):euros = sum(x.values()) : {x} sum | bought{x} what do i pay | prices{x} total | receipt: {x}. all together
* ch(change):euros = k - sum(x.values()) after t : i give {k}, what comes back | out of {k} | {k} in cash, i get back ~ and with {k} | {k}?
* two:euros = sum(x.values()) + x[c] after t @ c keyof:x : two of the {c} | {c} twice | one more {c} ~ = and {c} twice
* no_:euros = sum(x.values()) - x[c] after t @ c keyof:x : without the {c} | no {c} | leave out the {c} ~ = no {c}
* dear:%s = max(x, key=x.get) : dearest thing | what costs most | the most expensive
* m:euros = sum(x.values()) / len(x) : on average | mean price | average of them
! x > t = dict(x, **{c: v}) @ c keyof:x; v 1-14 : {c} was {v} | the {c} costs {v}, not that | {c} {v}, total again

@ x {names}3-5:9-40
? t(total):litres = sum(x.values()) : litres in all{x} | milk{x} all together | {x} litres, sum | litres of each{x} total
* b(best):%s = max(x, key=x.get) : who gives most | which has most | the best of them
* no_:litres = sum(x.values()) - x[c] @ c keyof:x : without {c} | all but {c} | leave {c} out ~ = without {c}?
* mr:litres = (sum(x.values()) - x[c]) / (len(x) - 1) after no_ : average of those left | mean of the others | and the rest on average
* m:litres = sum(x.values()) / len(x) : average of all | on average | the mean of all of them
* few:%s = min(x, key=x.get) : who has the fewest | and least? | the lowest
! x > t = dict(x, **{c: v}) @ c keyof:x; v 9-40 : {c} is {v}, i swapped the digits, total again | {c} {v}, total | {c} had {v}, sum again | no, {c} {v}

@ x nums3-5:4-25
? s(sum):kg = sum(x) : bags of {x} kg, together | {x} kilos, all in all | weights {x}, sum | parcels: {x} kg. total
+ over:kg! = s - k @ k 20-60 : only {k} are allowed, too much by | {k} allowed, over by | above {k} by ~ and if it's {k} | limit {k}
* h(heaviest):kg = max(x) : the heaviest | how heavy is the biggest | the largest one weighs
* hm:kg = max(x) - k after h @ k 1-3 : i take {k} kg out of the heaviest, it weighs | the heaviest less {k} | {k} kg out of that one ~ {k} kg out | no, {k}
* m:kg = sum(x) / len(x) : average weight | on average | mean
* lb:pounds = sum(x) / 0.45359237 : the total in pounds | all of it in lb | together in pounds
! x > . = x + [v] @ v 4-25 : another of {v} | plus {v} kg | and {v}
! x > . = [v for v in x if v != o] @ o itemof:x : without the {o} | leave the {o} at home | the {o} stays

@ x nums3-4:2-16; k 2-12
? s(sum):n = sum(x) : kids aged {x}, sum of the ages | ages {x}, added | {x} years old, all together | my children are {x}. ages in sum ~ ages {x}
* later:n = sum(x) + k * len(x) after s : in {k} years | and {k} years from now | the sum {k} years later ~ in {k}? | {k} years
* y:years! = 18 - min(x) : in how many years is the youngest 18 | until the youngest is 18 | years to 18 for the youngest
* o:years = max(x) + 18 - min(x) after y : and how old is the oldest then | the oldest at that time | age of the oldest then
* m:n = sum(x) / len(x) : average age | on average | the mean of the ages
* gap:years = max(x) - min(x) : between the oldest and the youngest | how far apart are first and last | oldest minus youngest

@ a #1-5; b #2-9; c #1-5; d #2-9
? s(sum):%s = Fraction(a, b) + Fraction(c, d) : {a}/{b} + {c}/{d} | {a}/{b} and {c}/{d} added, as a fraction | sum of the fractions {a}/{b} and {c}/{d} | {a}/{b} plus {c}/{d} ~ {a}/{b} + {c}/{d} | and {a}/{b} plus {c}/{d}
? p(product):%s = Fraction(a, b) * Fraction(c, d) : {a}/{b} * {c}/{d} | {a}/{b} of {c}/{d}, as a fraction | the fractions {a}/{b} and {c}/{d} multiplied | {a}/{b} times {c}/{d} ~ {a}/{b} * {c}/{d} | and {a}/{b} times {c}/{d}
+ t:%s = s * Fraction(e, f) @ e #1-7; f #2-11 : times {e}/{f} | that multiplied by {e}/{f} | {e}/{f} of that ~ no, times {e}/{f} | {e}/{f} instead
+ h:%s = s / k @ k 2-9 : divide it by {k} | over {k} | shared by {k} ~ by {k} | no, over {k}
& h2:%s = s / k after t @ k 2-9 : undo that, divide by {k} instead | not that, the sum divided by {k} | back one step and over {k}
+ m:%s = s - Fraction(1, k) @ k 2-9 : minus 1/{k} | take 1/{k} away | less 1/{k}
+ pt:%s = p + Fraction(e, f) @ e #1-7; f #2-11 : plus {e}/{f} | add {e}/{f} | and {e}/{f} more
+ dec:n = float(s) : as a decimal | the decimal | in decimals
+ decp:n = float(p) : as a decimal number | the decimal of it | decimal please
* inv:%s = 1 / s : one over the sum | turn the sum upside down | its reciprocal, of the sum

@ a 20-90; b 95-160
? p(primes):%s = [i for i in range(a, b + 1) if i > 1 and all(i % j for j in range(2, int(i ** 0.5) + 1))] : the primes between {a} and {b} | primes from {a} to {b} | list the primes from {a} up to {b} | which numbers from {a} to {b} are prime ~ up to {b} | from {a}
* n_(number):n = len(p) : how many of them | count them | number of those
* s(sum):n = sum(p) : their sum | add them | all together
* two:n = p[0] + p[1] : the first two added | the first two summed | first plus second
* gap:n = p[-1] - p[0] : biggest minus smallest | from first to last | last less first
* twin:%s = [(q, q + 2) for q in p if q + 2 in p] : twins among them | pairs that differ by 2 | which are two apart

@ n 8-20
? q(squares):%s = [i ** 2 for i in range(1, n + 1)] : the squares from 1 up to {n} | list the squares from 1 to {n} | 1 to {n}, squared | square numbers of 1 up to {n} ~ up to {n} | and to {n}
* e:%s = [v for v in q if v % 2 == 0] : just the even ones | the even ones of them | keep what is even
+ s(sum):n = sum(q) : their sum | all of them added | sum of all squares
+ se:n = sum(e) : and those summed | sum of these | just those added
+ gap:n = q[-1] - q[0] : biggest minus smallest | last less first | from the first to the last
+ many:n = len(e) : how many are these | count them | number of those
* last:n = n ** 2 after q : the largest square of 1 to {n} | biggest of all the squares

@ ~n 4-60; k 2-3
% def f(n):\n    return sum(i ** {k} for i in range(1, n + 1))
? s(sum):n = f(n) : function that adds the numbers 1 to n, each to the power {k}; for {n} | write a function for 1^{k} + 2^{k} + ... + n^{k}, run it with {n} | sum of the first n powers of {k} as a function, n = {n} | define f(n) as the sum of i**{k} up to n and call f({n}) ~ now with {n} | go up to {n} | f({n})? | and {n}
* r:%s = str(math.isqrt(f(n))) + (" exactly" if math.isqrt(f(n)) ** 2 == f(n) else " and a bit") after s : which number squared gives that | its square root, whole part | root of it
* d:n = sum(int(ch) for ch in str(f(n))) after s : its digits added | digit sum | add up all its digits
* pr:n = f(n - 1) after s : and one less, f({n} - 1) | the one before | without the last step

@ n 90-9999
? d(result):n = sum(int(ch) ** 2 for ch in str(n)) : function that adds the squares of the digits, run it for {n} | sum of squared digits of {n}, as a function | write f(n): digits squared and summed. f({n}) | each digit of {n} squared, added ~ and for {n} | {n}? | now {n} | run it with {n}
* c:n = sum(int(ch) ** 3 for ch in str(n)) : make it cubes | cubes instead | with the third power
+ diff:n! = c - d after d : gap between these two | cubes minus squares | the second less the first
* s:n = sum(int(ch) for ch in str(n)) : just the digits, no power | plain digit sum | without squaring
* p:n! = math.prod(int(ch) for ch in str(n)) : digits multiplied | their product | product of the digits

@ m 15-40; k 3-7; w (hop/buzz/clap/ping/boom/snap)
? z(list):%s = [w if i % k == 0 else i for i in range(1, m + 1)] : count from 1 to {m} with {w} instead of what {k} divides | 1 to {m} with {w} for every {k}th | count to {m}, say {w} if {k} divides it | list 1 to {m}; what {k} divides is {w} ~ up to {m} | with {k} | {k} instead
* n_(number):n = m - m // k after z : numbers left as they are | numbers that stay | count of those not replaced
* h(number):n = m // k after z : how often does {w} come | number of {w}s | how many times {w}
* s(sum):n = sum(i for i in range(1, m + 1) if i % k) after z : sum of the plain ones | add those that are left | the numbers that stay, added

@ t sentence
? c(text):%s = t.replace(" ", "") : remove the spaces: {t} | {t} without spaces | all blanks out of "{t}" | take out the spaces of: {t}
* n_(length):letters = len(t.replace(" ", "")) : characters in it | how long is it now | length of that
* u:%s = t.replace(" ", "").upper() : in capitals | upper case | as capital letters
* r:%s = t.replace(" ", "")[::-1] : backwards | from the end | and reversed
* v:%s = "".join(ch for ch in t.replace(" ", "") if ch.lower() not in "aeiou") : no vowels either | without vowels too | take the vowels out as well
* o:%s = t : as it was, with spaces | the original again | put the spaces back
* d:letters = len(set(ch for ch in t.lower() if ch.isalpha())) : how many different letters | distinct letters in it | number of different letters

@ ~t sentence
? v(text):%s = "".join(ch for ch in t if ch.lower() not in "aeiou") : take all vowels out of {t} | {t} without its vowels | strip a, e, i, o, u from: {t} | delete the vowels in "{t}"
* n_(letters):letters = sum(ch.isalpha() for ch in v) : how many letters does that leave | letters left | how many are left, letters only
* g(vowels):letters! = sum(ch.lower() in "aeiou" for ch in t) : how many vowels went | vowels taken out | number removed
* r:%s = v[::-1] : that backwards | and reversed | the rest from the end

@ ~w word
? b(word):%s = w[::-1] : spell {w} backwards | {w} in reverse | write {w} from back to front | {w} from the last letter to the first
* n_(letters):letters = len(w) : how long is the word | its length | count its letters
* k(number):letters! = w.lower().count(a) @ a (e=e/a=a/o=o/i=i/s=s/t=t/n=n/r=r/l=l/p=p) : how many {a}'s in it | count the {a} | the letter {a}, how often ~ and {a}? | the {a}s
* d(different):letters = len(set(w.lower())) : how many different letters | and different ones | letters, each counted once
* s:%s = "".join(sorted(w.lower())) : its letters in order | sort the letters | letters alphabetically
* pal:%yes = w.lower() == w.lower()[::-1] : same both ways? | is it a palindrome | reads the same backwards?

@ a word; b word
? an(anagrams):%yes = sorted(a.lower()) == sorted(b.lower()) : are {a} and {b} anagrams | {a}, {b}: same letters? | is {a} an anagram of {b} | can you make {b} out of the letters of {a} ~ and {a} and {b} | {a} and {b}? | {b} instead
* s:%s = "".join(sorted(a.lower())) : letters of the first in order | sort the first one's letters | the first word's letters, sorted
* com:%s = "".join(sorted(set(a.lower()) & set(b.lower()))) : letters in both | which letters do they share | common letters
* l:letters! = len(a) + len(b) : letters of both together | length of the two added | how many letters in all

@ a 1-9; b 1-9; c 1-9; d 1-9; e 0-9; f 0-9; g 1-9; h 0-9
? p(product):%s = [[a * e + b * g, a * f + b * h], [c * e + d * g, c * f + d * h]] : multiply [[{a},{b}],[{c},{d}]] by [[{e},{f}],[{g},{h}]] | [[{a},{b}],[{c},{d}]] times [[{e},{f}],[{g},{h}]] | matrix product of [[{a},{b}],[{c},{d}]] and [[{e},{f}],[{g},{h}]]
* q:%s = [[e * a + f * c, e * b + f * d], [g * a + h * c, g * b + h * d]] : other way round | the other order | second times first
* det(determinant):n! = a * d - b * c : determinant of the first | det of the first one | first one's determinant
* det2:n! = e * h - f * g : and of the second | determinant of the second | the second one's
* tr:%s = [[e, g], [f, h]] : transpose the second | second one transposed | rows and columns of the second exchanged
* s:%s = [[a + e, b + f], [c + g, d + h]] : the two added | sum of the matrices | and their sum
"""
add("skein_listed", LISTED_ROWS, 4.6)
