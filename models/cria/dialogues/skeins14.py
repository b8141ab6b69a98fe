"""Little conversations for skein.py: what is baked, paid, dosed, poured, played and built, each taken a few steps on."""
from skein import add

DAILY_ROWS = r"""
@ g 200-900/10 =flour; r 6-18 #rolls; k 20-60 #rolls
? need(flour):g = g * k / r : {g} g of flour makes {r} rolls. how much for {k} | {r} rolls take {g} grams of flour, and {k} rolls? | flour for {k} rolls if {g} g are enough for {r} | with {g} g i get {r} rolls, i need {k}. flour? ~ and for {k} | {k} rolls? | for {k}
* one:g = g / r : per roll | how much is that for one | flour in a single roll
+ half_:g = need / 2 : only half of it | halve that | i have just half that much, so?
* got(rolls):n = f * r / g @ f 300-2500/50 : how many rolls from {f} g | i have {f} g, that's how many rolls | rolls out of {f} grams ~ and from {f} g | {f} g? | with {f}

@ s time:6-15 =start; h #1-4; m #10-55/5
? done(ready):%time = s + timedelta(hours=h, minutes=m) : in at {s}, {h}h{m} in the oven, out at | {s} plus {h} h {m} | cooking from {s} on, it takes {h}h{m} | dough goes in at {s} and takes {h} h {m} min, ready when? | started {s}, needs {h} hours {m} minutes. when is it done | put on at {s}, {h} h {m} min, finished at? | from {s} on, {h} h {m}, it ends ~ it went in at {s} | started at {s}, sorry | at {s} | no, {s}
+ more:%time = done + timedelta(minutes=p) @ p 10-90/5 : then {p} minutes more | plus another {p} min | and it rests {p} minutes after that | {p} min on top ~ no, {p} minutes | {p} instead
& off:%time = done - timedelta(minutes=b) @ b 5-50/5 : i must go {b} min before, at what time | {b} minutes before it's ready | remind me {b} min earlier ~ and {b} min before | {b} minutes
* half_:%time = s + timedelta(minutes=(h * 60 + m) // 2) after done : half time is at | when is the half over | and the middle of it, rounded down

@ d 2-20 =dose; w 45-98 =weight
? dose(dose):mg = d * w : {d} mg per kg for a patient of {w} kg | patient {w} kg, {d} mg a kilo. dose? | dose for {w} kg at {d} mg/kg | {d} mg for each kg, {w} kg heavy ~ the patient weighs {w} kg | {w} kg actually | for {w} kg | with {d} mg per kg
+ part:mg = dose / k @ k 2-4 : split in {k} doses | in {k} portions, each | divided over {k} times a day | {k} equal doses ~ in {k}? | no, {k} portions
& tabs:tablets = math.ceil(dose / t) @ t (25/50/100/125/200/250) : how many tablets of {t} mg, whole ones | {t} mg tablets, number rounded up | that's how many {t} mg pills at least ~ and with {t} mg ones | {t} mg?
* days_:mg = dose * n @ n 3-14 : for {n} days | over {n} days | and in {n} days, one such dose a day ~ {n} days? | and {n} days

@ v 250-2000/50 =volume; h 4-12 =time
? rate(rate):ml = v / h : {v} ml within {h} hours, how much an hour? | {v} ml run in over {h} h, rate | drip of {v} ml for {h} hours, how many ml an hour | infusion {v} ml, {h} hours: ml/h ~ if it's {h} hours | and in {h} h | over {h} hours | with {v} ml
+ in_:ml = rate * t @ t D0.5-3.5 : how much is in after {t} h | after {t} hours? | run in until {t} hours ~ and after {t} | {t} hours?
+ left:ml = v - in_ : and left | what's left in the bag | still to go
* drops:drops = v / h / 60 * 20 after rate : drops a minute, 20 to a ml | in drops per minute at 20 per ml | drops/min (20 = 1 ml)

@ n 3-40 =number of servers; p DD8-90 =price; k 1-2
? month(monthly):euros = n * p : {n} servers, {p} monthly apiece | {n} licences, {p} monthly each, what's that a month | {p} each, {n} subscriptions, a month? | {n} machines for {p} a month apiece ~ and {n} of them | if {n} | with {n} | at {p}
+ year(yearly cost):euros = month * 12 : per year | a year | and in a year | yearly
* less:euros = (n - k) * p * 12 after year : {k} of them switched off, per year then | without {k} of them, a year | {k} fewer, yearly ~ {k} off? | if {k} go
+ save:euros = year - less : what does that spare me | that saves | saving a year | by how much is that cheaper
* day:euros = n * p * 12 / 365 after month : per day, 365 days | a day on average over the year | what's that daily, 12 months in 365 days

@ n 40-4000 =net; t (7/8/10/16/19/20/21/22/25)
? gross(gross):euros = n * (1 + t / 100) : {n} net plus {t}% vat | {n} plus {t} percent tax | gross for {n} net at {t}% | add {t}% to {n} ~ with {t}% instead | at {t} percent | if it's {t}% | and for {n} | {n} net
* vat(tax):euros = n * t / 100 after gross : the vat in it | the tax part alone | tax in it | and just the vat
* each:euros = n * (1 + t / 100) / k after gross @ k 2-9 : shared by {k} | {k} of us pay it, each | split {k} ways ~ and by {k} | {k} people?
* off:euros = n * (1 + t / 100) * (1 - d / 100) after gross @ d (2/3/5/10) : {d}% discount on that | minus {d} percent for paying at once | less {d}% ~ and {d}% | with {d} percent

@ s 1800-5200/10 =salary; p D1-7
? new(new salary):euros = s * (1 + p / 100) : salary {s} plus {p}% | i earn {s}, a raise of {p} percent. new pay? | {s} goes up {p}% | {p} percent more than {s} a month ~ and with {p}% | {p} percent? | if it's {p}% | from {s}
+ then(second raise):euros = new * (1 + q / 100) @ q D1-6 : and the year after another {q}% | then {q} percent more again | next year {q}% on top ~ {q}% the second time | no, {q} percent then
* both_:percent = ((1 + p / 100) * (1 + q / 100) - 1) * 100 after then : how much is that in percent over both years | both raises in percent | percent all in all
* year(a year):euros = s * (1 + p / 100) * 12 after new : the new one a year | 12 months of the new one | new pay per year
* plus:euros = s * p / 100 after new : how much more is that a month | the raise in money | so i get more by
* was:euros = s * 12 after year : and the old one a year | with the old pay, a year | yearly as it was before

@ p 40-400 =price; c 15-39 =cost
? mar(margin):percent = (p - c) / p * 100 : sell at {p}, cost {c}, margin in percent of the price | i buy for {c} and sell for {p}: margin, % of the price | margin if price is {p} and cost {c}, percent of price | {c} cost, {p} price, what percent of the price is profit ~ if the cost is {c} | with a price of {p} | at {p} | cost {c}
* gain(profit):euros = p - c after mar : and in money | the profit each | what do i earn on one
* up:percent = (p - c - k) / p * 100 after mar @ k 2-12 : if the cost goes up by {k} | {k} more cost, margin then | cost plus {k}? ~ and by {k} | {k} more
* n_:euros = (p - c) * n after gain @ n 12-300 : for {n} sold | on {n} of them | {n} pieces, profit ~ and {n} | with {n}
* mark:percent = (p - c) / c * 100 after mar : in percent of the cost | as a markup on cost | markup instead

@ n 17-60 #kids; k 3-9
? g(groups):%s = "{} groups, {} left".format(*divmod(n, k)) : {n} kids, {k} to a group: full groups and leftovers | groups of {k} out of {n} children, rest? | divide {n} kids into groups of {k}: groups and rest | {n} children, {k} in a group, full groups and those left ~ groups of {k}? | and in {k}s | {k} in each | and with {n} kids | now we are {n}
* ceil_:groups = math.ceil(n / k) after g : so how many groups if nobody is left out | groups needed for everyone | with a smaller last group, how many
* miss:kids! = -n % k after g : how many are missing for another full group | kids missing to fill the last one | how many more make it even
* two:kids = n // 2 after g : half of the kids, rounded down | and half of them

@ t 300-3000 =total; n 12-32 #p kids
? each(each):euros = t / n : {t} euros for {n} kids, each? | the trip costs {t}, {n} pupils. per head? | {t} shared by {n} pupils | {n} of us pay {t}, what's that each ~ and for {n} | {n}? | if it costs {t} | with {n}
* less:euros = (t - k) / n after each @ k 50-290/10 : the school adds {k}, so | {k} come from the club, each then? | with {k} paid already ~ and with {k} | {k} from them
+ diff:euros = each - less : how much less than at first | what does everybody save | less by
* tip:euros = t / n + p after each @ p 5-25 : plus {p} pocket money | and {p} for food each | {p} more for everyone ~ with {p} | {p} then
* week:euros = t / n / w after each @ w 4-12 : saved over {w} weeks, a week | paid in {w} parts, one part | per week, {w} weeks ~ {w} weeks? | in {w}

@ n 7-14 =number to choose from; k 2-5 =number chosen
? c(choices):ways = math.comb(n, k) : in how many ways can i choose {k} from {n} | {k} of {n}, order doesn't matter, how many ways | pick {k} from {n} people: possibilities | choosing {k} from {n}, how many possibilities ~ and {k} | {k} instead | out of {n} | from {n}
* o(orders):ways = math.perm(n, k) : when their order counts | and with order | ordered ones | when it matters who comes first
+ times_:n = o / c after o : how many times as many is that | factor between the two | that's how many times more
* one:percent = 100 / math.comb(n, k) after c : chance of one of them, percent | probability to guess it, in % | one in how many, as percent
* rep:ways = n ** k after c : with order and repetition allowed | if everyone can be picked again | and with repeats, ordered

@ n 6-20 =number of runners
? p(podiums):ways = math.perm(n, 3) : {n} runners, how many podiums for gold, silver and bronze | ways to fill the first three places with {n} starters | {n} in the race, different top threes in order | possible podiums among {n} skiers ~ and with {n} | {n}? | if {n} start
* t(threes):ways = math.comb(n, 3) : without the order | if only who is on it counts | just the three, any order
* all_:ways = math.factorial(n) after p : all finishing orders | every place, not only three | orders of the whole field
+ h:n = p / t after t : how many times more | factor of the two | ratio of the first to that

@ a 2-9 =digits
? d(codes):codes = 10 ** a : how many codes of {a} digits | {a} digit lock, combinations | number of pins with {a} digits | {a} numbers on a lock, how many settings ~ and {a} digits | with {a} | {a}?
* u:codes = math.perm(10, a) : without any digit twice | if all digits differ | no repeats | all different
* z:codes = 9 * 10 ** (a - 1) : not beginning with 0 | if the first can't be zero | first digit not 0
* rate(time):hours = 10 ** a * s / 3600 after d @ s 2-9 : trying one takes {s} seconds, hours for all | {s} seconds each, all of them in hours | at {s} s a try, how many hours ~ and with {s} seconds | {s} s?
* pc:percent = math.perm(10, a) / 10 ** a * 100 after u : what percent have no digit twice | share of those with all different, percent | in percent of all

@ w 4-8 =length
? a:n = 26 ** w : how many passwords of {w} small letters | {w} lower case letters, how many passwords | passwords with {w} letters a to z | number of strings of {w} letters ~ {w} letters? | and {w} | with {w}
* b:n = 36 ** w : digits too | letters or digits | and if numbers are allowed too | small letters and digits
+ f:n = round(b / a) after b : rounded, how many times as many | factor of the two, whole | rounded, by what factor
* c:n = 52 ** w : capitals too, no digits | with big letters as well, just letters | upper and lower case

@ s 900-6000/10 =gold; n 2-6 #potions; p 40-140/5 =price
? rest(gold left):gold = s - n * p : i have {s} gold and buy {n} potions at {p}, what's left | {s} gold minus {n} potions for {p} each | {n} potions, {p} gold each, out of {s}. rest? | start {s} gold, spend {n} x {p} ~ with {n} potions | {n} instead | if i had {s}
+ sold:gold = rest + q @ q 100-900/10 : i sell my shield, {q} | i get {q} for a sword | plus {q} from a quest ~ only {q} | {q} for it
& more:potions = rest // p : and potions i could still buy | potions i can afford now | how many more at that price
+ again_:gold = sold - p : then i buy another potion | one potion more | another one
+ left:gold = again_ - k @ k 10-90 : then {k} for the inn | minus {k} | and {k} tax ~ no, {k}

@ ~a 40-180 =damage; ~b D0.5-2.5 =hits
^ {a} damage, {b} hits a second | {a} at {b} per second | one with {a} and {b}
? dps(dps):points = a * b : a sword with {a} damage and {b} hits a second | {a} damage times {b} hits a second | weapon of {a}, {b} attacks per second: damage a second | dps of {a} damage and {b} hits ~ and {a} damage | {b} hits | with {a}
* crit:points = a * b * (1 + c / 100) after dps @ c (10/15/20/25/30) : plus {c}% for crits | with {c}% more | and {c} percent bonus ~ and {c}% | {c} percent
* t:seconds = h / (a * b) after dps @ h 1000-9000/100 : a boss with {h} hp takes how many seconds | seconds for {h} life | {h} hp are down after ~ and {h} hp | {h}?
* min_:points = a * b * 60 after dps : in a minute | damage per minute | over 60 s

@ h D1.5-5 =hours; d 8-60 #days
? t(time):hours = h * d : {d} days with {h} hours daily | {d} days, {h} hours each | i play {h} h daily, {d} days | {h} hours a day, how many in {d} days ~ if only {h} hours a day | {h} h? | and in {d} days | for {d} days
* dh:%s = "{} days {} hours".format(*divmod(round(h * d), 24)) after t : in days and hours, rounded to hours | as days and hours, whole hours | that's how many days and hours
* week:hours = h * 7 after t : in a week | per week | and weekly
* pc:percent = h / 24 * 100 after t : what percent of a day is it | share of each day, % | in percent of 24 hours

@ a D1.5-12 =area; p 12000-48000/100 =price per hectare
? t(price):euros = a * p : {a} hectares of land, {p} each | {a} ha, {p} a hectare, total | land: {a} ha for {p} each | what do {a} hectares cost at {p} ~ and {a} hectares | {a} ha? | at {p} | for {p} each
* acres:acres = a * 2.47105 : how many acres is that (2.47105 to a ha) | in acres, 2.47105 per hectare | area in acres, 1 ha = 2.47105
+ per:euros = t / acres after acres : price of an acre | one acre costs | so per acre
* m2:m² = a * 10000 : in square metres | area in m² | how many m²
* off:euros = a * p * (1 - d / 100) after t @ d (3/5/8/10) : {d}% off the whole price | with {d} percent discount on all | minus {d}% in total ~ and {d}% | {d}?

@ n 12-200 #hens; e D0.5-0.9
? w(eggs):eggs = n * e * 7 : {n} hens lay {e} eggs a day each, how many a week | {e} eggs per hen and day, {n} hens, a week | {n} hens laying {e} a day on average: per week | eggs in 7 days from {n} hens at {e} ~ and with {n} hens | {n} hens? | if there are {n} | at {e} a day
* m(money):euros = n * e * 7 * c / 100 after w @ c 18-45 : at {c} cents each | sold for {c} cents apiece | {c} cents an egg ~ and at {c} cents | {c} cents?
* box:boxes = math.ceil(n * e * 7 / 10) after w : boxes of ten, rounded up | how many cartons of 10 | packed by 10
* y:eggs = n * e * 365 after w : in a year | and a year, 365 days | per year

@ b 150-900 =stock; d 6-30 =use a day; n 4-12 #days
? left(left):bales = b - d * n : {b} bales in the barn, {d} used a day, left after {n} days | {b} in stock, {d} a day go. after {n} days? | we have {b} and use {d} daily, what remains in {n} days | {b} minus {d} a day for {n} days ~ after {n} days? | and in {n} days | {n}? | if it's {d} a day | with {b}
+ new_:bales = left + k @ k 20-200/5 : {k} new ones arrive | {k} more are delivered | plus {k} ~ {k} came instead | no, {k} come
& last:days = left // d : how many full days do they last | days until it's used up, full ones | lasts how many whole days | at that rate, days left
* other:days = b // q after left @ q 7-40 : how many days would the {b} last at {q} a day | all {b} at {q} daily, full days | with {q} a day from the start, whole days ~ and at {q} | {q} a day?

@ r D2-40 =radius
? a(area):m² = math.pi * r ** 2 : area of a round pond with {r} m radius | circle, {r} metres radius, area | {r} m from the middle to the edge, how many m² | round lawn of radius {r} m: area ~ and {r} m | with {r} | radius {r}
* c(way round):m = 2 * math.pi * r : how far is it round | its edge, all the way round | the circumference | length of a fence around it
* twice_:m² = math.pi * (2 * r) ** 2 after a : with twice the radius, area | radius doubled, area? | and an area with double the radius
* sq:m² = (2 * r) ** 2 after a : a square around it | the smallest square it fits in, area | square with the same width
* side:m = math.sqrt(math.pi) * r after a : side of a square as large | a square of the same area has which side

@ n 16-400/4 =beats; b 60-180 =tempo
? s(time):seconds = n / b * 60 : {n} beats with {b} bpm last how many seconds | {n} beats, {b} per minute, seconds | at {b} bpm, {n} beats last | length of {n} beats with {b} bpm in s ~ at {b}? | and {b} bpm | and {n} beats | {n} beats?
* bars:bars = n / 4 after s : in bars of four | how many 4/4 bars | as bars with 4 beats
* one:seconds = 60 / b after s : one beat | a single beat lasts | length of a beat
* min_:beats = b * m after s @ m 2-9 : beats in {m} minutes | in {m} minutes it's how many beats | {m} min at that tempo, beats ~ and {m} minutes | {m} min?

@ g 300-2400/10 =fee; t 20-200/5 =costs; n 3-7 #p people
? rest(left):euros = g - t : a gig for {g}, the trip was {t}, what remains | {g} fee minus {t} costs | we got {g} and spent {t} on the way | {g} in, {t} out ~ if it paid {g} | travel was {t} | with {t}
+ each(each):euros = rest / n : split by {n} | {n} of us share it | for each of {n} | divided among {n}
* first:euros = (g - t - k) / n after each @ k 30-120/10 : the sound guy gets {k} first, each? | {k} go to the driver before that, each | if {k} come off first ~ and {k} | with {k} off
+ diff:euros = each - first : how much less does each get then | so each loses | less by, a head
* pc:percent = t / g * 100 after rest : travel in percent of the fee | what percent went into the trip | costs as % of the fee

@ d 60-900 =distance; c D4-11 =consumption; p DD1.4-2
? f(fuel):litres = d * c / 100 : fuel for {d} km if the car needs {c} litres per 100 | {d} kilometres, {c} l/100, litres? | the car takes {c} per hundred, {d} km | fuel for {d} km with {c} on 100 ~ and {d} km | with {c} | if it takes {c}
+ m(cost):euros = f * p : at {p} a litre | {p} per litre, cost | and in euros, {p} the litre ~ and at {p} | with {p} | a litre at {p}
+ back_:euros = m * 2 : there and back | both ways | and return
* head:euros = d * c / 100 * p * 2 / n after back_ @ n 2-5 : for each of {n}, both ways | shared by {n}, both ways | {n} in the car, each for the return trip ~ and {n} of us | if {n}
* mi:miles = d / 1.609344 : in miles the single way | one way in miles | distance in miles
"""
add("skein_daily", DAILY_ROWS, 3.8)
