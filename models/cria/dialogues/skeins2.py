"""Little conversations for skein.py: lists in their states, tables that were pasted in, measurements."""
from skein import add

LISTS_ROWS = r"""
@ ~x nums5-9:2-99
? sort:%s = sorted(x) : sort these please: {x} | put {x} in order | {x} sorted | from small to big: {x} | order these numbers: {x} | {x} - smallest first | line them up by size: {x} | can you sort {x}
+ down:%s = sorted(x, reverse=True) : other way round | the other way | now from big to small | descending | and reversed | biggest first | turn the order around | backwards please | highest first
+ three(sum):n! = sum(sort[:3]) : the sum of the first three in that order | the first three of those added | add the first 3 | first three together | what do the first three make | just the first three, sum
+ three_d(sum):n! = sum(down[:3]) : the sum of the first three in that order | the first three of those added | add the first 3 | first three together | what do the first three make | just the first three, sum
+ end(sum):n! = sum(sort[-2:]) : and the last two added | sum of the last two | the last two together | the two at the end, added
+ end_d(sum):n! = sum(down[-2:]) : and the last two added | sum of the last two | the last two together | the two at the end, added
+ second:n! = sort[1] : which one is second now | the second one | number two in that order | and the second in line | what's in second place
+ second_d:n! = down[1] : which one is second now | the second one | number two in that order | and the second in line | what's in second place
* middle(median):n! = statistics.median(x) : the median | and the middle value | median? | the one in the middle, i mean the median
* mean(mean):n! = sum(x) / len(x) : mean of all | the average of all of them | and the mean | average? | what's their average
* span(range):n! = max(x) - min(x) : biggest minus smallest | the range | from the smallest to the largest, how far | spread between highest and lowest
! x > sort = x + [v] @ v 2-99 : add {v} [and sort again|, sorted again] | {v} belongs in there too, sorted please | I forgot {v}. sort again | and with {v} in it, in order | put {v} in its place | there's also {v}, the sorted list again
! x > mean = x + [v] @ v 2-99 : {v} comes in too, the mean now | with {v} in it, the mean? | one more, {v}. new average? | put {v} to them, mean again | I forgot {v}, so the average is | and {v} as well, mean then

@ ~x nums6-9:2-60
? ev:%s = [v for v in x if v % 2 == 0] : pick the even ones out of {x} | which of {x} are even | only the even numbers from {x} | even ones in {x}? | {x} - keep the even ones | take the even numbers out of this: {x}
? od:%s = [v for v in x if v % 2 == 1] : pick the odd ones out of {x} | which of {x} are odd | only the odd numbers from {x} | odd ones in {x}? | {x} - keep the odd ones | the odd numbers among {x}
& evsum(sum):n! = sum(ev) : their sum please | their sum | add those | sum of those | these added up | and together? | those added up
& evmean(average):n! = sum(ev) / len(ev) : and their average | the mean of those | their mean | on average? | average of these | mean?
& evcount(number):n! = len(ev) : how many are those | how many of them | count them | number of those? | how many is that
& evmax(largest):n! = max(ev) : the biggest of those | which is the largest of them | their maximum | and the highest one of those
& odsum(sum):n! = sum(od) : their sum please | their sum | add those | sum of those | these added up | and together? | those added up
& odmean(average):n! = sum(od) / len(od) : and their average | the mean of those | their mean | on average? | average of these | mean?
& odcount(number):n! = len(od) : how many are those | how many of them | count them | number of those? | how many is that
* oddprod(product of the odd ones):n! = math.prod(v for v in x if v % 2 == 1) : multiply just the odd ones | the odd ones multiplied | multiply the odd ones | product of the odd numbers | and all odd ones times each other
* evprod(product of the even ones):n! = math.prod(v for v in x if v % 2 == 0) : the product of the even ones | the even ones multiplied | multiply the even ones | product of the even numbers
* oddadd(sum of the odd ones):n! = sum(v for v in x if v % 2 == 1) : sum of the odd ones | and the odd ones added | the odd numbers, sum | add up the odd ones | the rest, i mean the odd ones, together
* all(sum of all):n! = sum(x) : sum of all of them, even and odd | and all the numbers i gave you | all of my numbers added | total of the whole list | the entire list added up

@ ~x nums6-10:1-200; k 30-120/10
? big:%s = [v for v in x if v > k] : which of {x} are over {k} | {x}: those above {k} | only the numbers bigger than {k} from {x} | filter {x}, more than {k} | keep what's larger than {k}: {x} ~ and over {k} | above {k} | those over {k} | bigger than {k} | now more than {k}
? small:%s = [v for v in x if v < k] : which of {x} are under {k} | {x}: those below {k} | only the numbers smaller than {k} from {x} | filter {x}, less than {k} | keep what's smaller than {k}: {x} ~ and under {k} | below {k} | those under {k} | smaller than {k} | now less than {k}
& bigsum(sum):n! = sum(big) : their sum | add those up | those together | what do these add up to | sum of what's left | summed
& bigcount(number):n! = len(big) : how many are left | how many are those | how many of them | count? | and the number of them
& bigmean(average):n! = sum(big) / len(big) : their average | mean of those | on average | average of what is left | and the mean of these
& smallsum(sum):n! = sum(small) : their sum | add those up | those together | what do these add up to | sum of what's left | summed
& smallcount(number):n! = len(small) : how many are left | how many are those | how many of them | count? | and the number of them
* total(sum of all):n! = sum(x) : and all of them, the whole list | total of the original list | sum of all the numbers I gave | everything added, not only those | the full list's sum
* share(share):percent! = sum(v > k for v in x) / len(x) * 100 : what percentage of all the numbers is over {k} | how many percent of the list are above {k} | in percent, how many of all are over {k}

@ ~x nums5-8:2-90
? total(sum):n! = sum(x) : sum of {x} | add {x} | {x} added up | what do {x} come to | total: {x} | {x}, all together
? mean(mean):n! = sum(x) / len(x) : my numbers are {x}. mean? | average of {x} | {x} - average please | mean of {x} | what's the average of {x} | on average: {x}
* total : the sum | sum? | and added up | their total | all together
* mean : and the mean | average? | the average | mean? | on average
* med(median):n! = statistics.median(x) : and the median? | median | the middle one | what's the median | median of them
* big(largest):n! = max(x) : the biggest | largest? | maximum | which one is the highest
* small(smallest):n! = min(x) : the smallest | lowest? | minimum | and the smallest one
* span(range):n! = max(x) - min(x) : biggest minus smallest? | the range | difference of largest and smallest | max minus min
* var(standard deviation):n! = statistics.pstdev(x) : population standard deviation | standard deviation, of the population | the population's standard deviation
* over(above average):n! = sum(v > sum(x) / len(x) for v in x) : how many are above the average | how many lie over the mean | count those above the mean
* twice(doubled):%s = [v * 2 for v in x] : each one doubled | double every number | every one times two | the list with each number doubled
* plus(raised):%s = [v + up for v in x] @ up 1-20 : add {up} to each | each one plus {up} | raise every number by {up} | {up} more for every one of them
! x > . = x + [v] @ v 2-99 : add {v} [to the list|] | [and|also] {v} | I forgot {v} | {v} belongs to it as well | put {v} in too | one more: {v} | with {v} in the list | there is another, {v}
! x > . = [v for v in x if v != gone] @ gone itemof:x : without the {gone} | leave the {gone} out | take {gone} out | the {gone} doesn't count | drop the {gone} | {gone} was wrong, it goes out | not counting {gone}
! x > . = [new if v == gone else v for v in x] @ gone itemof:x; new 2-99 : {new} instead of {gone} | the {gone} should be {new} | not {gone}, {new} | replace {gone} by {new} | I misread {gone}, it's {new} | change the {gone} to {new}
! x > mean = x + [v] @ v 2-99 : put {v} in and tell me the mean now | with {v} too, new mean? | put {v} in and take the mean again
! x > total = x + [v] @ v 2-99 : add {v} to the list, new sum? | with {v} too, the total? | put {v} in and sum it again

@ ~x nums4-8:-30-40
? neg:%s = [v for v in x if v < 0] : which of these are below zero: {x} | negatives in {x} | {x}: the negative ones | pick out the negative numbers: {x} | the ones under nought in {x}
? mean(mean):n! = sum(x) / len(x) : temperatures {x}, mean? | {x} average | my readings: {x}. on average? | average these: {x} | mean of the measurements {x}
& negcount(number):n! = len(neg) : how many are those | count them | how many | number of them? | and how many is that
& negsum(sum):n! = sum(neg) : their sum | added up | those together | and the sum of those
* cold(coldest):n! = min(x) : the lowest | coldest? | smallest of all | minimum | which is the lowest of all
* warm(highest):n! = max(x) : the highest | the largest of all | maximum? | which one is the top
* gap(range):n! = max(x) - min(x) : from the lowest to the highest, how much | the range | difference between highest and lowest of all | how far from bottom to top
* abs(absolute values):%s = [abs(v) for v in x] : without their signs | absolute values | all made positive | drop the minus signs
! x > . = x + [v] @ v -30-40 : add {v} | and {v} | one more came in, {v} | {v} too | I forgot {v} | the last one was {v}

@ a nums4-6:1-40; b nums4-6:1-40
? common:%s = sorted(set(a) & set(b)) : what do these have in common: {a} and {b} | numbers that are in both: {a} / {b} | {a} - {b}: the ones in both | intersection of {a} and {b}
? union:%s = sorted(set(a) | set(b)) : put these two lists together without doubles, sorted: {a} / {b} | union of {a} and {b}, in order | merge {a} with {b}, each number once and sorted | all numbers of {a} and {b}, no doubles, sorted
* only:%s = [v for v in a if v not in b] : which are only in the first list | only in the first | the first list without the second | what has the first that the second doesn't
* onlyb:%s = [v for v in b if v not in a] : which are only in the second | just in the second | the second list without the first | and what has the second alone
* union : both together without doubles, sorted | all of them once, in order | merged, each once and sorted | the union, sorted
* sums:n = sum(a) + sum(b) : sum of both lists | add all of both | everything added, both lists | both lists summed up
* diff:n! = abs(sum(a) - sum(b)) : how far apart are their sums | difference of the two sums | by how much do the two sums differ
"""
add("skein_lists", LISTS_ROWS, 2.2)

TABLES_ROWS = r"""
@ x {week}5-7:12-90; p DD1.2-6.5 =price
? total(total):cups = sum(x.values()) : day,cups{x} cups in the whole week? | cups sold: {x}. total? | coffees per day {x} - all week? | here are the cups of each day: {x}. sum | {x} cups a day. how many over the whole week
* best(best day):%s = max(x, key=x.get) : best day? | which day was the best | strongest day | on which day did we sell most | the day with the most
* worst(worst day):%s = min(x, key=x.get) : worst day? | which day was slowest | the weakest day | day with the fewest
* mean(average):cups = sum(x.values()) / len(x) : average per day | mean of the days | on average a day | per day, on average
* takings(takings):euros = sum(x.values()) * p : a cup goes for {p}, all the money of the week | at {p} a cup, takings for the week | we charge {p} each, the week's money? | each cup costs {p}. income of the whole week ~ and if a cup were {p} | at {p} instead | with a price of {p} | {p} a cup?
* dayp(takings):euros = x[day] * p after takings @ day keyof:x : {day} on its own | just {day}, how much money | the money of {day} only | only {day}? in money | what did we take on {day} | and {day}'s takings ~ and on {day} | {day}? | {day} alone
* dayc(cups):cups = x[day] @ day keyof:x : how many on {day} | cups on {day}? | just the cups of {day} | what did {day} have, in cups ~ and on {day} | {day}? | and {day}
* share(share):percent = x[d2] / sum(x.values()) * 100 @ d2 keyof:x : what percent of the week was {d2} | share of {d2} in percent | {d2} in percent of the week | how many percent did {d2} bring | {d2}'s part of the total in percent
* over(days):days! = sum(v > 40 for v in x.values()) : on how many days were it more than 40 | days over 40? | how many days above 40 cups | count the days with more than 40
! x > . = dict(x, **{day: v}) @ day keyof:x; v 12-90 : {day} was {v}, sorry | no, on {day} it was {v} | correct {day} to {v} | {day} should be {v} | I mistyped {day}, {v} it is | it's {v} on {day}

@ x {names}4-6:8-60; p DD9-28 =wage
? total(total):hours = sum(x.values()) : hours worked: {x}. total? | who worked how long: {x}. all hours together | {x} hours. sum? | timesheet{x} add the hours | hours of the team: {x}. how many in all
? most(most):%s = max(x, key=x.get) : hours worked: {x}. who did most | {x} - who worked longest | timesheet{x} who has the most hours | these hours: {x}. who is on top
* total : all together | the total | how many hours in all | sum of the hours | total hours?
* most : who did most | who worked longest | the hardest worker | who's on top
* least(least):%s = min(x, key=x.get) : who did least | who has the fewest | the one with the fewest hours | lowest?
* pay(wages):euros = sum(x.values()) * p : an hour is paid {p}, wages for all | at {p} an hour, what do they cost all together | {p} per hour, sum of the wages | everybody gets {p} an hour. total pay ~ and at {p} | at {p} an hour instead | if it's {p} | with {p} per hour
* one(pay):euros = x[who] * p after pay @ who keyof:x : and {who} alone | what does {who} get | just {who}'s pay | {who}'s wages? | how much of it goes to {who} ~ and {who} | {who}? | what about {who} | same for {who}
* hrs(hours):hours = x[who] @ who keyof:x : how long did {who} work | {who}'s hours | how many hours has {who} ~ and {who} | {who}? | what about {who}
* mean(average):hours = sum(x.values()) / len(x) : on average | the mean | average per person | hours per head on average
* gap(gap):hours = max(x.values()) - min(x.values()) : most minus least | difference between the longest and the shortest | how far apart are the first and the last
! x > . = dict(x, **{who: v}) @ who keyof:x; v 8-60 : {who} had {v} | sorry, {who} worked {v} | no, {who} {v} | correct {who} to {v} | {who} should be {v}
! x > . = {k2: v for k2, v in x.items() if k2 != who} @ who keyof:x : without {who} | leave {who} out | {who} doesn't count | take {who} off the list | drop {who}

@ x {fruit}4-6:1-40; k 2-9
? total(total):euros = sum(x.values()) : prices: {x}. total | I bought {x}. sum? | {x} - what do I pay | shopping list{x} add it up | {x}. all together?
? dear(dearest):%s = max(x, key=x.get) : {x}: which costs most | prices {x}. the dearest? | {x} - which one is most expensive | price list{x} what's the dearest
* total : all together | the total | what do I pay | sum of all | everything together
* dear : the most expensive | which is dearest | the dearest one | highest price?
* cheap(cheapest):%s = min(x, key=x.get) : the cheapest | and which is cheapest | what costs least | lowest price, which
* sorted:%s = sorted(x, key=x.get) : from cheap to dear | sort them by price | order them by price, cheapest first | by price, lowest first
* mult(cost):euros = x[thing] * k @ thing keyof:x; k 2-9 : {k} of the {thing}, how much | the {thing} {k} times | what do {k} times the {thing} cost | price for {k} portions of {thing} ~ and {k} | {k} instead | {k}? | for {k}
* two(two):euros = x[a] + x[b] @ a keyof:x; b keyof:x : only {a} and {b} | just {a} plus {b} | {a} and {b} together | the price of {a} and {b}
* without(without):euros = sum(x.values()) - x[c] @ c keyof:x : without the {c} | and if i don't take the {c} | all but the {c} | everything except {c}
* change(change):euros! = 300 - sum(x.values()) : I pay with 300, change | change from 300? | what do I get back from 300 | out of 300, what's left
* below(under 20):%s = [k2 for k2, v in x.items() if v < 20] : which are under 20 | everything below 20 | the ones cheaper than 20 | what costs less than 20
! x > total = dict(x, **{thing: v}) @ thing keyof:x; v 1-40 : the {thing} cost {v}, total? | sorry, {thing} {v}. new sum | {thing} is {v}, not that. total again | make the {thing} {v}, what do I pay then

@ x {months}4-8:40-900; y 3-20
? total(total):kWh = sum(x.values()) : my electricity in kWh: {x}. total | kWh per month{x} sum | consumption {x}. how much in all | {x} kWh. what's that together
* max(top month):%s = max(x, key=x.get) : which month was the highest | the worst month | when did I use most | top month?
* min(lowest month):%s = min(x, key=x.get) : the lowest month | when did I use least | best month? | month with the smallest figure
* mean(average):kWh = sum(x.values()) / len(x) : average a month | monthly mean | on average per month | mean?
* cost(cost):euros = sum(x.values()) * p @ p DD0.22-0.48 =price : a kWh is {p}, so? | at {p} per kWh | cost at {p} a kWh | what do I pay at {p} | price per kWh {p}, how much in all ~ and at {p} | with {p} | {p} a kWh? | if it's {p}
* m1(cost):euros = x[mon] * p after cost @ mon keyof:x : only {mon} | just {mon}, in euros | the cost of {mon} alone | and {mon}, how much money ~ and {mon} | {mon}? | same for {mon}
* rise(change):percent! = (list(x.values())[-1] - list(x.values())[0]) / list(x.values())[0] * 100 : from the first to the last month, percent change | change first to last month in percent | how many percent from the first to the last

@ x {subjects}4-7:1-6; add 1-6
? mean(average):n = sum(x.values()) / len(x) : my marks: {x}. average? | grades {x} - mean | report card{x} what's my average | {x}. which average is that
* best(best):%s = [k2 for k2, v in x.items() if v == min(x.values())] : where is the lowest number | the subjects with the smallest mark | which have the lowest mark
* count(number):n! = sum(v > 4 for v in x.values()) : how many are worse than 4 | marks over 4, how many | count the ones above 4
* list(in order):%s = sorted(x.values()) : the marks in order | sort the numbers | just the marks, sorted
! x > mean = dict(x, **{sub: add}) @ sub keyof:x; add 1-6 : {sub} is {add} now | they changed {sub} to {add}. average? | if {sub} were {add} | sorry, {sub} is {add} | with {add} in {sub}
! x > mean = {k2: v for k2, v in x.items() if k2 != sub} @ sub keyof:x : without {sub} | {sub} doesn't count | leave {sub} out | if I drop {sub}

@ x {teams}4-6:3-60
? top(leader):%s = max(x, key=x.get) : points: {x}. who leads | standings{x} who is first | {x} - which team is in front | the table says {x}. leader?
? total(total):points = sum(x.values()) : points: {x}. how many in all | {x} - sum of the points | all points of {x} | standings{x} total of points
* last(last):%s = min(x, key=x.get) : who is last | bottom team? | and at the bottom | the one with the fewest
* order(order):%s = sorted(x, key=x.get, reverse=True) : the whole order | best first, all of them | rank them | sorted, first to last
* lead(lead):points = sorted(x.values())[-1] - sorted(x.values())[-2] : how far ahead of the second | lead over number two | points between first and second | gap to the second
* behind(gap):points! = max(x.values()) - x[team] @ team keyof:x : how far behind are the {team} | {team}: points to the top | what are the {team} missing to the leader ~ and the {team} | the {team}? | what about the {team}
* total : all the points together | sum of the points | how many points in all
! x > . = dict(x, **{team: x[team] + w}) @ team keyof:x; w (1/2/3) : the {team} get {w} more | {w} points for the {team} | {team} win {w} | plus {w} for the {team} | add {w} to the {team}

@ x {rooms}4-6:8-45; p DD9-60 =price per square metre
? total(total):m² = sum(x.values()) : rooms in square metres: {x}. total | my flat: {x}. how big is it | {x} m². sum | floor areas{x} how many square metres in all | {x} - living space?
* big(largest):%s = max(x, key=x.get) : biggest room? | which is the largest | the largest room | where is most space
* floor(cost):euros = sum(x.values()) * p : new floor at {p} a square metre, all rooms | {p} per m² for the carpet, how much | boards cost {p} per square meter, so? | laying costs {p} a square metre. total ~ and at {p} | with {p} a square metre | if it's {p} | {p} instead
* one(cost):euros = x[room] * p after floor @ room keyof:x : and the {room} alone | only the {room} | just the {room}? | what does the {room} cost | the {room} on its own ~ and the {room} | {room}? | the {room}
* share(share):percent = x[room] / sum(x.values()) * 100 @ room keyof:x : the {room} in percent of the flat | what share is the {room}, percent | how many percent is the {room}
* rest(rest):m² = sum(x.values()) - x[room] @ room keyof:x : without the {room} | all but the {room} | leave the {room} out | everything except the {room}
"""
add("skein_tables", TABLES_ROWS, 1.6)
