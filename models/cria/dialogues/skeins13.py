"""Little conversations for skein.py: words and sentences, lists of names and numbers, tables, days and hours, small functions."""
from skein import add

LIST_ROWS = r"""
@ ~w word; k 1-12 =shift
? enc(shifted):%s = "".join(chr((ord(ch) - 97 + k) % 26 + 97) for ch in w.lower()) : caesar shift of {w} by {k} | move every letter of {w} {k} on in the alphabet | {w} encrypted with a shift of {k} | shift {w} by {k} letters, a after z ~ and by {k} | shift {k} | with {k} | {k} letters instead
+ back:%s = "".join(chr((ord(ch) - 97 - k) % 26 + 97) for ch in enc) : and back again | decrypt that | undo the shift, as a check
* rev:%s = w[::-1] : the word backwards | reversed, the plain one | and the original read backwards
* upper:%s = enc.upper() : in capitals, the shifted one | shifted one in upper case | that in capital letters

@ t sentence; a (e=e/a=a/o=o/i=i/s=s/t=t/n=n/r=r)
? count(count):letters! = t.lower().count(a) : count how many times {a} turns up here: {t} | count the letter {a} in "{t}" | {t} - number of {a}? | number of times {a} comes in {t} ~ and {a} | {a}? | the letter {a} | how many {a}
* words(words):words = len(t.split()) : words in it | how many words | number of words
* first:%s = t.split()[0] : first word | its first word | the word it begins with
* init:%s = "".join(v[0] for v in t.split()).upper() : initials of all words | first letters of the words, together, capitals | acronym of it
* snake:%s = t.lower().replace(" ", "_") : with underscores for spaces, small letters | in snake case | lower case and _ instead of spaces
* dash:%s = "-".join(t.lower().split()) : as a url slug | small letters with dashes | with - between the words, lower case
* long_:%s = max(t.split(), key=len) : longest word | which word is longest | the longest one
* up:%s = t.upper() : all in capitals | shout it | upper case
* swap:%s = t.swapcase() : capitals and small letters exchanged | swap the case | small to big and big to small

@ x words:4-7; k 2-3
? joined:%s = "; ".join(x) : put semicolons between {x} | join {x} with "; " | {x} - as one line with semicolons | make one string of {x}, separated by "; "
? sort:%s = sorted(x) : sort by alphabet: {x} | alphabetical list of {x} | {x}, in order | order {x} from a to z
* back:%s = sorted(x, reverse=True) : from z to a | the other way, last letter first | descending
* short:%s = min(x, key=len) : the shortest | which is shortest | shortest word
* bylen:%s = sorted(x, key=len) : by length | short ones first | sorted by how long they are
* first:%s = [v[0] for v in x] : only first letters | their first letters as a list | initial of each
* caps:%s = [v.capitalize() for v in x] : each with a capital | capitalised | with big first letters
* lens:%s = [len(v) for v in x] : their lengths | how long is each | length of each, as list
* long_:%s = [v for v in x if len(v) > 6] : only those with more than 6 letters | longer than six | the ones over 6 letters
! x > . = x + [v] @ v word : and {v} | add {v} | {v} belongs to it too | plus {v}
! x > . = [v for v in x if v != o] @ o itemof:x : without {o} | take {o} out | strike {o} | not {o}
! x > . = [v if u == o else u for u in x] @ o itemof:x; v word : {v} instead of {o} | replace {o} with {v} | {o} should be {v} | change {o} to {v}

@ ~x nums5-8:3-99
? run(running sums):%s = list(itertools.accumulate(x)) : running total of {x} | cumulative sums: {x} | {x}, added up step by step | partial sums of {x}
? diff(differences):%s = [b - a for a, b in zip(x, x[1:])] : differences from one to the next: {x} | {x} - by how much does it change each time | steps between {x} | change from each to the next in {x}
? second(second largest):n = sorted(x)[-2] : second largest of {x} | {x}, the second highest | runner up in {x} | which is second biggest: {x}
? pos(position):n = x.index(max(x)) + 1 : at which place is the biggest of {x} | {x}: position of the maximum, counting from 1 | where stands the largest in {x}, 1 is the first
* total(sum):n = sum(x) : the sum | all added | total of the list
* rng:n = max(x) - min(x) : spread between biggest and smallest | range of it | max minus min
* sq:n = sum(v ** 2 for v in x) : sum of the squares | squares added | all squared, then summed
* even(even):n! = sum(v % 2 == 0 for v in x) : how many even | number of even ones | count the even
* three:%s = [v for v in x if v % 3 == 0] : those you can divide by 3 | multiples of three | only what 3 divides
* last3:n = sum(x[-3:]) : the last three added | sum of the last 3 | last three together
* prod:n = x[0] * x[-1] : first times last | product of the first and the last | first one by the last one
! x > . = x + [v] @ v 3-99 : and {v} at the end | append {v} | one more, {v} | {v} comes too
! x > . = x[1:] : without the first | drop the first one | the first doesn't count
! x > . = x[:-1] : without the last | leave the last off | minus the last one
! x > . = [v * 2 for v in x] : all of them doubled | double each | times two, each

@ x {parts}4-6:20-900
? total(weight):g = sum(x.values()) : recipe in g:{x} total weight | {x} grams. all together | how heavy is the dough: {x} (g) | sum of these, g: {x}
* one(amount):g = x[c] * n / p after total @ c keyof:x; p 2-6; n 7-14 #people : that is for {p} people, how much {c} for {n} | it serves {p}. {c} for {n}? | made for {p}, we are {n}: how much {c} | it's a recipe for {p}, {c} when we are {n} ~ and {c} | {c}? | for {n} | and with {n} of us
* scaled:g = sum(x.values()) * n / p after one : everything together for that many | all of it for this number | the whole weight then
* half_:%s = {a: b / 2 for a, b in x.items()} after total : half of each | the half recipe | everything halved
* most:%s = max(x, key=x.get) : what is most of it | the biggest part | which weighs most
* share:percent = x[c] / sum(x.values()) * 100 after total @ c keyof:x : {c} in percent | what part is {c} | percentage of {c} ~ = and the share of {c} | = {c} in percent?
! x > total = dict(x, **{c: v}) @ c keyof:x; v 20-900 : {c} only {v} | {v} g of {c}, total | make the {c} {v} | no, {c} {v}

@ x {birds}4-6:1-60
? total(birds):birds = sum(x.values()) : birds counted:{x} total | i saw {x}. how many birds | bird count{x} all together | {x} - sum
? top(most):%s = max(x, key=x.get) : birds in my garden:{x} most common | {x} - which did i see most | bird count{x} commonest?
* kinds:kinds = len(x) : how many kinds | number of species | kinds of birds
* rare:%s = min(x, key=x.get) : the rarest | which did i see least | least common
* over:%s = [a for a, b in x.items() if b > 10] : which over 10 | those with more than ten | the ones above 10
* ratio:n = x[c] / x[e] @ c keyof:x; e keyof:x : how many {c} for each of the {e} | {c} per {e} | ratio {c} to {e}
! x > total = dict(x, **{c: x[c] + v}) @ c keyof:x; v 1-12 : {v} more {c} | plus {v} {c} | {v} {c} just came | then {v} {c} more
! x > total = dict(x, **{c: v}) @ c keyof:x; v 1-60 : {c} were {v} | i miscounted {c}, {v} | {v} {c}, not that | make it {v} {c}

@ x {votes}4-6:80-990
? total(votes):votes = sum(x.values()) : votes by district:{x} total | {x} votes, in all | how many voted: {x} | ballots{x} sum
? win(winner):%s = max(x, key=x.get) : votes:{x} which district had most | {x} - who is ahead | ballots{x} biggest district
* share(share):percent = x[c] / sum(x.values()) * 100 @ c keyof:x : {c} in percent | share of {c} | what percentage is {c} ~ = and {c} in percent | = {c}?
* half_:%yes = max(x.values()) > sum(x.values()) / 2 : has the biggest more than half | is that an absolute majority | does the first have over 50%
* lead:votes = sorted(x.values())[-1] - sorted(x.values())[-2] : lead over the second | how far ahead of number two | gap first to second
* turn:percent = sum(x.values()) / (e * 100) * 100 @ e 50-99 : {e} hundred could vote, turnout in percent | turnout if {e} hundred were allowed to | percent of {e} hundred voters
! x > total = dict(x, **{c: v}) @ c keyof:x; v 80-990 : {c} was counted again, {v} | recount in {c}: {v} | {c} now {v} | {c} has {v} after all

@ x {tasks}4-6:10-240; w DD14-60 =rate
? total(minutes):minutes = sum(x.values()) : minutes today:{x} total | time spent, min: {x}. sum | {x} minutes. all together | my day in minutes{x} how long in all
* clock(time):%s = "{}:{:02d}".format(*divmod(sum(x.values()), 60)) : as h:mm | in hours and minutes | write it as hours:minutes
* bill(bill):euros = sum(x.values()) / 60 * w : at {w} an hour | {w} hourly, bill? | i charge {w} an hour ~ and at {w} | with {w}
* most:%s = max(x, key=x.get) : what took longest | the biggest chunk | most time went to
* pc:percent = x[c] / sum(x.values()) * 100 @ c keyof:x : {c} in percent | how much of it was {c}, percent | share of {c} ~ = and {c} in percent
! x > total = dict(x, **{c: x[c] + v}) @ c keyof:x; v 5-90/5 : {v} more for {c} | another {v} minutes of {c} | add {v} to {c} | {c} took {v} longer
! x > total = {a: b for a, b in x.items() if a != c} @ c keyof:x : {c} doesn't count | without {c} | leave {c} out

@ d date:2024-2030 =date; n 3-40
? week(week):n = d.isocalendar()[1] : which calendar week is {d} | ISO week of {d} | week number for {d} | {d} is in which week ~ and {d} | {d}? | for {d}
* doy(day of the year):n = d.timetuple().tm_yday : which day of the year | day number in the year | it's day number what of the year
* left(days left):days! = (date(d.year, 12, 31) - d).days : days left in that year after it | how many days until december 31 | days to the end of the year
* leap:%yes = d.year % 4 == 0 and (d.year % 100 != 0 or d.year % 400 == 0) : is it a leap year | leap year or not | has that year 366 days
* eom:%date = date(d.year, d.month, calendar.monthrange(d.year, d.month)[1]) : last day of that month | the end of the month | when does that month end
* due(date):%date = d + timedelta(weeks=n) : {n} weeks on | {n} weeks later | in {n} weeks from it ~ and {n} weeks | {n}?
* day:%day = d : which weekday | what day of the week | and the weekday of it

@ a date:2024-2030 =start; n 4-60 =number of days
? end(last day):%date = a + timedelta(days=n - 1) : {n} days of holiday from {a} on, last day | {n} days starting {a} (that day counts), last one | holiday begins {a} and has {n} days, ends | from {a}, {n} days with the first, the last is ~ and {n} days | with {n} days | from {a} | starting {a}
* back:%date = a + timedelta(days=n) after end : so back at work on | first day after | the day after that
* half_:%date = a + timedelta(days=n // 2) after end : the middle of it, rounded down | half way is on | middle day
* sat:days! = sum((a + timedelta(days=i)).weekday() == 5 for i in range(n)) after end : saturdays in it | how many saturdays | number of saturdays in that time
* work:days! = sum((a + timedelta(days=i)).weekday() < 5 for i in range(n)) after end : working days in it, mo to fr | how many weekdays | only monday to friday, days
* wk:weeks = n / 7 after end : in weeks | that's how many weeks | weeks?

@ s time:5-12 =first dose; h (3/4/6/8/12) =distance in hours; n 3-8
? next_(next):%time = s + timedelta(hours=h) : first at {s}, every {h} hours, the next | dose at {s}, {h} hours between, next one when | {s} and then every {h} h, second one | every {h} hours from {s}, next? ~ and from {s} | first at {s} | every {h} hours | with {h} hours
* all_:%s = [(s + timedelta(hours=h * i)).strftime("%H:%M") for i in range(int(24 // h))] after next_ : all times within 24 hours | list them for a day | the whole day's times
* nth(time):%time = s + timedelta(hours=h * (n - 1)) after next_ : number {n} | the {n}th one is when | when is dose {n} ~ and number {n} | the {n}th
* per:doses = 24 // h after next_ : how many in 24 hours | number per day | doses a day
* early:%time = s - timedelta(minutes=m) after next_ @ m 5-55/5 : remind me {m} minutes before the first | {m} min before the first one | alarm {m} minutes earlier than the first

@ a time:6-11 =start; b time:13-22 =end; w DD12-45 =wage
? mins(minutes):minutes = (b - a).seconds // 60 : from {a} to {b}, minutes? | i was there from {a} till {b}, how many minutes | {a} - {b} in minutes | start {a}, finish {b}, minutes ~ no, till {b} | it was {b} when i left | i came at {a}, sorry | until {b} | from {a} | it ended {b} | i got there at {a} | left at {b}
+ dec(hours):hours = mins / 60 : decimal hours | hours with decimals, please | in hours, like 7.5 | as hours with decimals
* hm:%s = "{}:{:02d}".format(*divmod((b - a).seconds // 60, 60)) after mins : as h:mm | in hours and minutes | hours:minutes
* pause(minutes):minutes = (b - a).seconds // 60 - p after mins @ p 15-90/5 : minus {p} minutes break | {p} min lunch off | without the {p} minutes pause ~ {p} minutes break | only {p} | break of {p}
* money:euros = (b - a).seconds / 3600 * w after mins : at {w} an hour, no break taken off | {w} per hour for the whole time | pay with {w} an hour, all of it ~ and at {w} | {w} an hour

@ ~x nums3-5:2-40; a 2-9; b 1-20
% def f(x):\n    return x * {a} + {b}
? ys:%s = [f(v) for v in x] : write a function x*{a}+{b} and apply it to {x} | function that multiplies by {a} and adds {b}, for {x} | f(x) = {a}x + {b} on each of {x} | map x -> {a}x + {b} over {x}
* tot:n = sum(f(v) for v in x) : sum of the results | add those | all results together
* one:n = f(k) @ k 2-60 : and for {k} | f({k}) | call it with {k} ~ and for {k} | {k}? | f({k})
* twice:n = f(f(k)) after one : apply it twice | f of f of that | put the result in again
* inv:n! = (k - b) / a @ k 30-400 : which x gives {k} | for what input is it {k} | solve f(x) = {k} ~ and for {k} | which gives {k}

@ ~n 3-30
% def f(n):\n    a, b = 0, 1\n    for _ in range(n):\n        a, b = b, a + b\n    return a
? fib(fibonacci number):n = f(n) : write a function for the n-th fibonacci number (f(1) = f(2) = 1) and call it with {n} | function fib with fib(1) = fib(2) = 1, fib({n}) | fibonacci function, value for {n} (1, 1, 2, 3) | define fib(n) starting 1, 1, run it for {n}
* prev:n = f(n - 1) : and the one before | fib of one less | the previous one
+ rat:n = fib / prev : divide the two | ratio of both | one by the other
* even:%yes = f(n) % 2 == 0 : is it even | even number? | even or not, yes if even
* digs:n = sum(int(ch) for ch in str(f(n))) : its digits added | digit sum of it | sum of the digits

@ ~c (#ff8000=#ff8000/#1e90ff=#1e90ff/#336699=#336699/#228b22=#228b22/#c71585=#c71585/#ffd700=#ffd700/#4b0082=#4b0082/#708090=#708090/#a0522d=#a0522d/#20b2aa=#20b2aa/#dc143c=#dc143c/#9acd32=#9acd32)
? rgb:%s = [int(c[i:i + 2], 16) for i in (1, 3, 5)] : {c} as rgb numbers | hex colour {c} in decimal rgb | red green blue of {c} | what rgb is {c}
* red:n! = int(c[1:3], 16) : just the red part | red only | the red value
* grey:n! = round(sum(int(c[i:i + 2], 16) for i in (1, 3, 5)) / 3) : average of the three | the grey value, mean of the three rounded | mean of its parts, rounded
* inv:%s = "#" + "".join("{:02x}".format(255 - int(c[i:i + 2], 16)) for i in (1, 3, 5)) : the inverted colour | its complement in hex, 255 minus each | opposite colour as hex

@ n 2-9 =number of dice; s (6/8/10/12/20) =sides
? best(highest):points = n * s : {n} dice with {s} sides, the highest sum | most you can roll with {n} {s}-sided dice | {n}d{s}, maximum | top sum with {n} dice of {s} sides ~ and {n} dice | with {n} | {s} sides | if they have {s} sides
* mean(average):points = n * (s + 1) / 2 : on average | the expected sum | mean roll
* ways_(outcomes):n = s ** n : how many outcomes are there | number of possible rolls | all combinations
* none_:percent = ((s - 1) / s) ** n * 100 : chance that no die shows the highest, percent | no top number at all, in percent | percent for none showing {s}
* some:percent = (1 - ((s - 1) / s) ** n) * 100 : and at least one showing it, percent | chance of at least one top number | at least one {s}, percent
"""
add("skein_lines", LIST_ROWS, 3.6)
