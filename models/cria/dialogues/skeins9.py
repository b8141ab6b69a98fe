"""Little conversations for skein.py: shares of one amount, the other direction, two dates one after the other, decimal lists, parts that are kept, sets and laps, hours that become money."""
from skein import add

MORE_ROWS = r"""
@ b 40-9000/10 =amount; p (3/5/7/8/10/12/15/17.5/20/25/30/35/40/60) =percentage
? part(part):n = b * p / 100 : {p}% of {b} | what's {p} percent of {b} | {p} per cent of {b} please | take {p}% of {b} | {b}, of that {p}% | how much is {p}% of {b} ~ and {p}%? | {p}%? | and {p} | {p} percent | then {p}% | also {p}% | now {p} percent of it | and of {b}? | of {b} | the same of {b} | {p} too
+ plus(raised):n = b + part : add that to the whole | the whole plus that | put it on top of the amount | and added to the amount | what if that comes on top | so with it on top
+ minus(rest):n = b - part : take it off the whole | the rest then | what remains of the amount | and without it | the amount less that
+ each:n = part / k @ k 2-9 : split by {k} | shared by {k} | for each of {k} | a {k} way split of that ~ by {k} | and by {k}

@ n DD20-4000 =net price; t (5/7/10/13/19/20/21/25) =tax rate
? gross(gross):euros = n * (1 + t / 100) : {t} percent tax on {n} net, the gross? | {n} net with {t}% tax | add {t}% vat to {n} | {n} before tax, {t} percent tax, what do I pay | price with tax: {n} net, {t}% ~ with {t}% | {t} percent | and {t}% tax | if the net is {n} | {n} net
* tax(tax):euros = n * t / 100 after gross : how much of it is the tax | the tax alone | which part is tax | tax in euros? | and just the tax
+ split:euros = gross / k @ k 2-6 : paid in {k} parts | in {k} instalments | {k} equal payments ~ in {k} | {k} parts
* inv:euros = g / (1 + t / 100) after gross @ g DD30-5000 : and {g} with tax, what's the net | the other way: {g} gross, net? | net of {g} including that tax | from {g} gross back to net ~ and {g} | {g} gross?

@ a date:1400-2060; b date:1700-2060; k 1-9
? first(first weekday):%day = a : weekday of {a} | which day of the week was {a} | {a} is what weekday | {a}, what day of the week ~ = and the weekday of {a} | = weekday of {a} instead
* second(second weekday):%day = b after first : and of {b} | and {b}? | what about {b} | {b} too | now {b} | then {b} | also {b} | same for {b} ~ = and the weekday of {b} | = weekday of {b}, then
* between(days between):days = abs((b - a).days) after second : how many days between the two | days between them? | days from one to the other | how far apart are they, in days | the distance of the two in days | number of days between those dates
+ weeks:weeks = between // 7 : in full weeks | whole weeks? | how many full weeks is that

@ ~x nums4-7:D10-16
? mean(mean):seconds = sum(x) / len(x) : my times in seconds: {x}. mean? | sprint times {x}, average | {x} seconds, on average | swim times {x}: mean of these | lap times {x}. what's the average
* med(median):seconds = statistics.median(x) : the median | median too | and the middle one, the median | median?
* best(fastest):seconds = min(x) : the fastest | best time? | the quickest one | which was the shortest
* slow(slowest):seconds = max(x) : the slowest | worst time? | the longest one
* gap(gap):seconds = max(x) - min(x) : slowest minus fastest | from best to worst | how far between the fastest and the slowest
! x > . = [w if v == old else v for v in x] @ old itemof:x; w D10-16 : the {old} was a {w} | oh, {old} should be {w} | {w} instead of the {old} | {old} is wrong, {w} | not {old}, {w} | correct the {old} to {w} | I stopped late, {w} and not {old}
! x > mean = [w if v == old else v for v in x] @ old itemof:x; w D10-16 : the {old} was a {w}. mean again | {w} instead of {old}, the mean now | not {old} but {w}, the average once more
! x > mean = [v for v in x if v != old] @ old itemof:x : drop the {old}, mean? | without the {old}, the average | leave the {old} out and take the mean again | the {old} is an outlier, mean without it | once more with the {old} removed
! x > . = x + [w] @ w D10-16 : and {w} today | one more, {w} | add {w} | the next was {w} | {w} as well

@ ~x nums6-10:1-99; k 20-70/10; m 2-9
? kept:%s = [v for v in x if v < k] : of {x} keep what is under {k} | {x} - throw out everything from {k} on | only what's below {k}: {x} | take those smaller than {k} out of {x} ~ and under {k} | below {k} | those under {k}
+ down:%s = sorted(kept, reverse=True) : put them with the biggest first | from big to small | descending please | in falling order | largest first
+ up:%s = sorted(kept) : sort those | in order | smallest first | from small to big | ascending
& prod(product):n = math.prod(kept) : product of what's kept | multiplied together | all of these times each other | the product of those
& sum_(sum):n = sum(kept) : and their sum | add those | those added up | what is the sum of these
+ div:n = prod / m : divided by {m} | by {m} | over {m} | and that by {m} ~ by {m} | and by {m}
+ root:n = math.sqrt(div) : square root of this | and the root of it | root? | sqrt of that
& count(number):n = len(kept) : that's how many | number of them | how many did I keep | count those
* gone:%s = [v for v in x if v >= k] after kept : which ones did we throw out | and the others | the ones that were dropped | those that went out
* total(sum of all):n = sum(x) : sum of all, also the ones thrown out | the whole list added, nothing left out | all of my numbers together

@ s 2-8 #sets; r 3-15 =reps; w 10-140/5 =weight; t 1-6; q 4-20; u 10-120/5
? one(first exercise):kg = s * r * w : {s} sets of {r} with {w} kg, kilos moved | {s} times {r} at {w} kg, total weight | squats: {s} x {r} x {w} kg | I lift {w} kg, {s} sets of {r}, how much in all ~ and with {w} kg | {s} sets | {s} sets of {r} | at {w} kg | with {w} | {r} in a set
* two(second exercise):kg = t * q * u after one : then {t} sets of {q} at {u} kg | and {t} x {q} with {u} kg | bench: {t} sets of {q}, {u} kilos | next {t} times {q} at {u} ~ with {u} kg there | {t} sets of {q}
* all_(total):kg = s * r * w + t * q * u after two : kilos moved in both together | both together | total of the two exercises | all in all, both exercises
+ tons:t = all_ / 1000 : in tonnes | as tonnes | how many tonnes is that
+ reps_:n = all_ / 20 : how many 20 kg bags would that be | in bags of 20 kg | that's how many 20 kilo bags

@ x nums4-6:D3-10; w DD12-45 =wage; t 12-35 =tax
? hours(hours):hours = sum(x) : add my hours: {x} | hours this week {x}, total | I worked {x} hours, all together | {x} - sum of these hours | hours per day: {x}. sum?
+ pay(pay):euros = hours * w : times {w} | at {w} an hour | I get {w} per hour | paid {w} hourly | with {w} an hour, how much ~ at {w} | with {w} | {w} an hour instead | and for {w}
+ net(net):euros = pay * (1 - t / 100) : take off {t}% tax | minus {t}% | {t} percent tax goes off | what stays after {t}% | less {t}% for tax ~ with {t}% | {t} percent | if it's {t}%
* mean(average):hours = sum(x) / len(x) : a day on average | average per day | mean of the hours
* over:hours! = sum(x) - 30 : how many over 30 | hours above 30 | minus the 30 I must do
! x > hours = x + [h2] @ h2 D2-9 : plus {h2} on saturday, sum? | and {h2} more on another day, total hours | {h2} hours I forgot, hours in all
! x > . = x + [h2] @ h2 D2-9 : and {h2} on saturday | I forgot {h2} hours | plus a day with {h2} | {h2} more | one more day, {h2} hours

@ ~d (half_a_day=0.5/one_day=1/one_and_a_half_days=1.5/2_days=2/2.5_days=2.5/3.75_days=3.75/five_days=5/7.25_days=7.25/ten_days=10/a_quarter_of_a_day=0.25/4.2_days=4.2/twelve_days=12)
? hours(hours):hours = d * 24 : how many hours are {d} | {d} in hours | hours in {d} | {d} = ? hours
? mins(minutes):minutes = d * 24 * 60 : {d} is how many minutes | {d} in minutes | minutes in {d} | {d} = ? minutes
* hours : hours? | and hours | in hours | the hours too | how many hours
* mins : minutes? | and minutes | in minutes | the minutes too | how many minutes
* secs(seconds):seconds = d * 86400 : seconds? | and seconds | in seconds | the seconds too | how many seconds
* weeks(weeks):weeks = d / 7 : weeks? | in weeks | as a part of a week | how many weeks is it

@ n 5-60 =diameter; m #1-15
? a(first):mm = m / 16 * 25.4 : {m}/16 inch in mm | how long is {m}/16 of an inch in millimetres | a {m}/16 inch bolt, mm? | {m}/16" in mm | convert {m}/16 inch to millimeters ~ and {m}/16 | {m}/16? | and {m}/16 inch | what about {m}/16
* hole:mm = m / 16 * 25.4 + 0.5 after a : half a mm more for the hole | plus 0.5 mm of play | with 0.5 mm on top
* ten:mm = m / 16 * 254 after a : ten of these in a row | ten side by side, mm | a row of ten

@ ~t sentence; u word
? wc(word count):words = len(t.split()) : number of words in: {t} | {t} - words? | count the words of this: {t} | how many words has "{t}"
? es(vowels):n = sum(ch in "aeiou" for ch in t.lower()) : number of vowels in: {t} | {t} - vowels? | count the vowels of this: {t} | how many vowels has "{t}"
* wc : and words | number of words? | the word count too | how many words
* es : and vowels | vowels? | number of vowels in it | count its vowels
* ch_:n! = t.lower().count(ch2) @ ch2 (e/a/t/o/s/i/n/r/l) : how many times {ch2} | how often does {ch2} occur | the letter {ch2}, how many times | number of {ch2}'s in it ~ and {ch2} | {ch2}? | and how many {ch2}
* rep:%s = " ".join(t.split()[:-1] + [u]) : replace its last word with {u} | put {u} in place of the last word | {u} instead of the last word | swap the last word for {u} ~ and with {u} | {u} instead
* longs:%s = [v for v in t.split() if len(v) > 4] : only the words with more than four letters | words longer than 4 letters | which words have over four letters
+ longn:n! = len(longs) : how many are those | count them | number of those words
* low:%s = t.lower() : all in small letters | lower case | without capitals

@ ~n 8-400
? odd(odd ones):n = sum(range(1, 2 * n, 2)) : the first {n} odd numbers, summed | add up the first {n} odd numbers | 1 + 3 + 5 and so on, {n} of them | the {n} first odd numbers added
? even(even ones):n = sum(range(2, 2 * n + 1, 2)) : sum of the first {n} even numbers, from 2 on | add up the first {n} even numbers (2, 4, ...) | 2 + 4 + 6 and so on, {n} of them | the {n} first even numbers added, starting with 2
* even : and the even ones, beginning with 2 | same with the even ones, from 2 on | the even numbers from 2, as many | first even ones, 2 being the first
* odd : and the odd ones, beginning with 1 | same with the odd ones | the odd numbers, as many | first odd ones

@ k 2-9 #packs; m 12-60/2 #nappies a pack; u 3-14 =use a day
? all_(total):pieces = k * m : {k} packs with {m} in each, how many | {k} packs of {m} nappies | {m} in a pack, {k} packs | we bought {k} packs of {m} pieces ~ and {k} packs | {k} packs? | with {m} in a pack | {m} to a pack
+ days(days):days = all_ // u : we need {u} a day, full days? | at {u} a day, how many whole days do they last | {u} are used daily, days? | lasting how many full days with {u} a day ~ and with {u} a day | at {u} | {u} a day? | if it's {u}
* cost:euros = k * p after all_ @ p DD4-25 : a pack is {p}, total | {p} a pack, what did it cost | at {p} each pack ~ at {p} | {p} a pack
* each_:cents = p2 * 100 / m after all_ @ p2 DD4-25 : if a pack is {p2}, one piece in cents | cents for one if the pack costs {p2} | with {p2} a pack, a single one in cents

@ c 100-900/5 =calories; g 30-250/10 =portion; d 50-400/10 =packet
? kcal(calories):kcal = c * g / 100 : {c} kcal per 100 g, a portion of {g} g | {g} g of something with {c} kcal per 100 g | muesli has {c} kcal in 100 g, I eat {g} g | calories in {g} g at {c} per hundred grams ~ and {g} g | a portion of {g} | {g} grams? | at {c} | with {c} kcal
* pack(whole packet):kcal = c * d / 100 after kcal : the whole packet has {d} g | and all of the {d} g packet | if I eat the packet, {d} g ~ with {d} g in it | {d} g
* portions(portions):portions = d / g after kcal : how many portions in a packet of {d} g | portions per packet with {d} g | a packet has {d} g, so how many portions
+ run:minutes = kcal / b @ b 8-14 : running burns {b} a minute, minutes | minutes of running at {b} kcal a minute | how long must I run with {b} kcal a minute ~ at {b} | with {b} a minute
+ share:percent = kcal / 2000 * 100 : in percent of 2000 a day | share of a 2000 kcal day, percent | how many percent of 2000 is that
"""
add("skein_more", MORE_ROWS, 3.4)
