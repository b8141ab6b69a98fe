"""Little conversations for skein.py: offers held against each other, shares by parts, ages, growth, fractions, words that change step by step, lists that grow."""
from skein import add

CHOICE_ROWS = r"""
@ a 5-40 =monthly fee of the first; p D1-9 =price a minute; b 10-60 =monthly fee of the second; m 20-400/10 #minutes a month
? one(first plan):euros = a + m * p / 100 : plan one: {a} a month and {p} cents a minute, I call {m} minutes | {a} basic plus {p} ct per minute, {m} minutes, month? | phone: {a} a month, each minute {p} cents, for {m} minutes | what do I pay with {a} fixed and {p} cents for each of {m} minutes ~ and with {m} minutes | {m} minutes | if I talk {m} minutes | at {p} cents
* two(second plan):euros = b + m * p / 300 after one : plan two has {b} a month and a third of that minute price | the other takes {b}, minutes at a third of the price | and the one for {b} with minutes a third as dear ~ if that one is {b} | with {b} a month
* better(cheaper one):%s = "first" if a + m * p / 100 < b + m * p / 300 else "second" after two : which one is cheaper | so which do I take | the cheaper one is | which is better for me | and the winner is, first or second
* gap(difference):euros = abs((a + m * p / 100) - (b + m * p / 300)) after two : how much do they differ | the difference a month | by how much is one cheaper | what do I save
* year:euros = 12 * abs((a + m * p / 100) - (b + m * p / 300)) after gap : and over a year | in twelve months | what's that saving a year | yearly?

@ a DD2-30 =price of the small one; g 100-500/10 #g in the small one; b DD5-60 =price of the big one; h 400-2000/50 #g in the big one
? small(small one):cents = a / g * 10000 : small pack {g} g for {a}, cents per 100 g | {a} for {g} g, how many cents for 100 g | {g} grams cost {a}, 100 g in cents? | per 100 g in cents: {g} g at {a} ~ and if it's {a} | for {a} | with {g} g
* big(big one):cents = b / h * 10000 after small : the big one has {h} g for {b} | and {h} g at {b} | large pack: {h} grams, {b} | {b} for {h} g, same question ~ if it costs {b} | {h} g in it
* which(cheaper one):%s = "small" if a / g < b / h else "big" after big : so which is cheaper, small or big | which pack should I take | small or big? | what's the better buy, small or big
* year:euros = min(a / g, b / h) * d * 365 after which @ d 5-80/5 : I use {d} g a day, a year of the cheaper one costs | {d} g daily for a year from the better pack | yearly at {d} grams a day with the cheaper ~ and {d} g a day | {d} g daily

@ t 60-9000/20 =amount; a #1-6; b #1-7; c #1-5
? first(first share):euros = t * a / (a + b + c) : {t} shared {a}:{b}:{c}, the first gets | split {t} in the ratio {a} to {b} to {c}, first part? | {t} among three in parts of {a}, {b} and {c}. what has the first | ratio {a}:{b}:{c}, {t} in all, the first one's part ~ and with {t} | if it's {t} | {t} instead | with a ratio of {a}:{b}:{c} | ratio {a}:{b}:{c}
* second(second share):euros = t * b / (a + b + c) after first : and the second | the second one's | second part? | what does number two get | the next one gets
* third(third share):euros = t * c / (a + b + c) after first : and the third | the last one's | third part? | what's left for the third | the third gets
* part(one part):euros = t / (a + b + c) after first : how much is one part | a single part | one part alone
* gap:euros = t * (max(a, b, c) - min(a, b, c)) / (a + b + c) after second : biggest share minus the smallest | how much more does the biggest share get than the smallest | difference of the largest and the smallest share

@ y #1930-2012 =year of birth; z #2024-2040 =year; k 2-30 =age of the child
? age(age):years = z - y : born in {y}, how old in {z} | somebody born {y}, age in {z} (birthday over) | {y} - how old is that in {z} | my uncle is from {y}, his age in {z} ~ and in {z} | in {z} | if born in {y} | someone from {y} | and for {y}
+ days:days = age * 365.25 : in days, at 365.25 a year | how many days is that (365.25 a year) | as days with 365.25 a year
* hundred:n = y + 100 : when is the hundredth birthday | which year makes 100 | in what year is it 100
* sister:years = z - y - d after age @ d 2-15 : a sister {d} years younger, her age then | and one {d} years younger | {d} years younger, how old ~ and {d} years younger | {d} years?
* both:years = 2 * (z - y) - d after sister : both ages together | the two ages added | how old are they together
* half:n = y + 2 * d2 after age @ d2 20-40 : a daughter was born when the age was {d2}; in which year is she half as old | with a child at {d2}, when is the child half as old | kid at {d2}: year in which the kid has half the age

@ n 100-9000/50 =start; r (2/3/4/5/8/10/12/15/20/25) =growth; k 2-8 #years
? end(end):n = round(n * (1 + r / 100) ** k) : {n} bees grow {r}% a year, after {k} years, rounded | a town of {n}, plus {r} percent yearly, in {k} years (rounded) | {n} followers, {r}% more each month, {k} months later, whole number | {n} that grow by {r}% each time, {k} times, rounded ~ and after {k} | with {r}% | {k} years | at {r} percent | starting with {n} | if there are {n}
* step:n = n * (1 + r / 100) after end : and after the first one only | after just one step | after a single year, not rounded
* grown(growth):n = round(n * (1 + r / 100) ** k) - n after end : how many more than at the start | the growth | how many came on top | the increase in all
* pct:percent = ((1 + r / 100) ** k - 1) * 100 after end : in percent over the whole time | the total growth in percent | altogether that's how many percent
* double:years = math.ceil(math.log(2) / math.log(1 + r / 100)) after end : how many times until it doubles, whole | full steps to double | when is it twice as much, whole steps
* shrink:n = round(n * (1 - r / 100) ** k) after end : and if it shrinks at that rate | the same downwards, rounded | losing that percentage each time instead, rounded

@ a #1-9; b #2-12; c #1-9; d #2-12
? plus(sum):%s = str(Fraction(a, b) + Fraction(c, d)) : {a}/{b} + {c}/{d} as a fraction | add {a}/{b} and {c}/{d}, exact | {a}/{b} plus {c}/{d}, fraction please | sum of the fractions {a}/{b} and {c}/{d} ~ and with {c}/{d} | {c}/{d} instead | now {a}/{b} and {c}/{d} | {a}/{b} plus {c}/{d}
? times(product):%s = str(Fraction(a, b) * Fraction(c, d)) : {a}/{b} * {c}/{d} as a fraction | multiply {a}/{b} by {c}/{d}, exact | {a}/{b} times {c}/{d}, fraction please | product of the fractions {a}/{b} and {c}/{d} ~ and by {c}/{d} | times {c}/{d} instead | now {a}/{b} and {c}/{d}
* times : and multiplied | times each other | the product | the two multiplied | same two, multiplied
* plus : and added | the sum | same two, added | both added | plus instead
* minus(difference):%s = str(Fraction(a, b) - Fraction(c, d)) : and subtracted | the first minus the second | their difference, first minus second | minus instead
* over(quotient):%s = str(Fraction(a, b) / Fraction(c, d)) : and divided | the first by the second | divided by each other, first by second | the quotient
* dec:n = a / b + c / d after plus : the sum as a decimal | that sum with decimals | decimal number for the sum | the added ones as a decimal

@ ~w word
? up:%s = w.upper() : {w} in capitals | upper case of {w} | write {w} in capital letters | {w}, all caps
? swap:%s = w[-1] + w[1:-1] + w[0] : swap first and last letter of {w} | {w} with its first and last letters exchanged | exchange the first and the last letter: {w}
? dup:%s = w * 2 : {w} twice in a row, without a space | write {w} two times as one word | repeat {w} directly after itself | double the word {w}
+ long_up:letters = len(up) : how long is that | letters? | its length | number of letters in it
+ rev_swap:%s = swap[::-1] : now backwards | and that backwards | reverse the result | from the end to the start | turned around
+ rev_up:%s = up[::-1] : now backwards | and that backwards | reverse the result | from the end to the start | turned around
+ long_dup:letters = len(dup) : how long is that | letters? | its length | number of letters in it
+ first_dup:%s = dup[:5] : only the first five letters | the first 5 letters of that | cut it after five letters
& noe:%s = w.replace("e", "") : the word without e | without any e | remove the e's from the word | drop every e of the word
* star:%s = w.replace("a", "*") : the word with * for every a | a star for each a in the word | replace a by * in the word | every a of the word becomes a star
* caesar:%s = "".join(chr((ord(v) - 97 + k) % 26 + 97) for v in w.lower()) @ k 1-12 : move each letter of the word {k} on in the alphabet | the word with every letter shifted by {k} | caesar with {k} on the word | shift the word's letters {k} places ~ and by {k} | shifted by {k} | {k} places | with {k}
* odd:%s = w[::2] : every second letter of the word, from the first on | letters 1, 3, 5 and so on of the word | each other letter, beginning with the first
* mid:%s = w[len(w) // 2] : the letter in the middle, right of it if even | its middle letter (the right one of two) | middle letter of the word?

@ t sentence; k 2-4
? rev:%s = " ".join(t.split()[::-1]) : words of "{t}" in reverse order | turn the order of the words around: {t} | {t} - last word first | read this word by word from the end: {t}
? title:%s = t.title() : {t} with every word capitalised | capital first letters: {t} | title case for "{t}" | {t} - each word with a capital
+ first_rev:%s = " ".join(rev.split()[:k]) @ k 2-4 : only the first {k} words of that | the first {k} of those words | cut after {k} words | just its first {k} words ~ and {k} words | the first {k} | {k} words
+ long_rev:characters = len(rev) : how many characters is that, spaces too | length with spaces | its length in characters
& up:%s = t.upper() : the sentence in capitals | the original in upper case | what I gave you, all caps | my sentence in capital letters
* lens:%s = [len(v) for v in t.split()] : the lengths of the words | how long is each word, in my order | length of every word as a list | letters per word, in order
+ longsum:letters = sum(lens) : added up | the sum of those | their sum | all together
+ longmean:letters = sum(lens) / len(lens) : on average | their mean | average of those
* count:n = t.lower().count(ch) @ ch (e/a/t/o/s/i/n) : how many {ch} are in the sentence | count the letter {ch} | how often does {ch} occur | number of {ch}'s ~ and {ch} | the letter {ch}? | and how many {ch} | {ch}?
* joined:%s = "-".join(t.lower().split()) : with dashes and lower case | as a slug with dashes, lower case | lower case, words joined by -

@ x nums3-6:1-30; v 1-30
? sum_(sum):n = sum(x) : start a list with {x}. sum? | my list is {x}, what's the sum | list: {x}. add them | take the numbers {x}, total | keep these numbers: {x}. what's their sum
* prod(product):n = math.prod(x) : and the product | multiplied | the product of them all | all multiplied
* sq(squares):%s = [v ** 2 for v in x] : each squared | square every number | the squares of them | all of them squared
+ sqsum(sum of squares):n = sum(sq) : and the sum of those | added up | these together | sum of the squares
* cum(running sums):%s = list(itertools.accumulate(x)) : running totals | the sums so far, step by step | cumulative sums | running sum as a list
* diffs(differences):%s = [w - v for v, w in zip(x, x[1:])] : differences from one to the next | the steps between them | how much from each to the next | differences in order
* rev(reversed):%s = x[::-1] : reversed | the list backwards | last one first | from the end to the start
+ first(first two):n = sum(rev[:2]) : the first two of that added | sum of the first two | the first two together, as it stands now
* sorted_(sorted):%s = sorted(x) : sorted | in order | from small to large | put in order of size
+ firsts(first two):n = sum(sorted_[:2]) : the first two of that added | sum of the first two | the first two together, as it stands now
+ lasts(last):n = sorted_[-1] : the last one of those | which is at the end now | the final one in that order
! x > . = x + [v] @ v 1-40 : append {v} | {v} at the end | and {v} at the end | push {v} | put {v} behind | add a {v} to my list | next number {v} | then {v} comes in
! x > . = [v] + x @ v 1-40 : {v} in front | put {v} at the front | {v} at the beginning | insert {v} at the start | {v} as the first one
! x > . = x[:-1] : drop the last one | without the last number | remove the last number | pop the last one | take the last one off | delete the last number
! x > . = x[1:] : drop the first one | without the first number | remove the first number | delete the first one | take the first number off
! x > sum_ = x + [v] @ v 1-40 : append {v}, sum? | with {v} at the end, the sum | add {v}. sum now | and {v} too, new sum
! x > sum_ = [v * 2 for v in x] : double every number, sum? | make each twice as big. the sum now | all numbers times two, and the sum | each one doubled, what's the sum

@ d 2-30 #dozen; p 15-60/5 =price in cents; b 1-9
? eggs(eggs):eggs = d * 12 : {d} dozen eggs are how many | how many is {d} dozen | {d} dozens of eggs in pieces | {d} dozen, number of eggs ~ and {d} dozen | {d} dozen? | make it {d} dozen
+ left(left):eggs = eggs - k @ k 3-20 : {k} are broken | {k} broke on the way | we ate {k} | {k} are gone, left? | minus {k} ~ and if {k} broke | {k} instead | no, {k} broken
+ money(income):euros = left * p / 100 : sold at {p} cents each, euros | the rest goes for {p} cents each, in euros | at {p} ct each, how many euros do they bring ~ and at {p} cents | {p} cents each | for {p}
+ boxes(boxes):boxes = math.ceil(left / s) @ s (6/10/18) : in boxes of {s} | boxes with {s}, how many | packed by {s}, boxes ~ and boxes of {s} | {s} in a box | by {s}

@ c 51-499 =amount in cents
% def f(x):\n    n = 0\n    for v in (50, 20, 10, 5, 2, 1):\n        n += x // v\n        x %= v\n    return n
? coins(coins):coins = f(c) : {c} cents with 50, 20, 10, 5, 2 and 1 cent coins, always the biggest: how many coins | pay {c} ct in coins of 50, 20, 10, 5, 2, 1, taking the largest each time, number of coins | change of {c} cents, coins 50 20 10 5 2 1, biggest first. how many
* fifty:coins! = c // 50 : how many of them are fifties | fifties? | number of 50s in it
* rest:cents! = c % 50 : what stays after the fifties | the rest without the fifties | cents after the 50s
* euros_:euros = c / 100 : in euros | as euros | the amount in euros
* twenty:coins = math.ceil(c / 20) : only with twenties, at least how many | with just 20 cent coins, rounded up | how many twenties cover it

@ v 20-130/5 =first speed; w 20-130/5 =second speed; h D0.5-4 =first time; k D0.5-4 =second time
? dist(distance):km = v * h + w * k : {h} hours at {v} km/h, then {k} hours at {w}. how far | {v} km/h for {h} h and {w} km/h for {k} h, distance | first {h} h with {v}, after that {k} h with {w}, km in all? | driving {h} hours at {v} and {k} hours at {w} km/h, how many km ~ and {k} hours at {w} | the second part at {w} | if the first part is {h} hours | at {v} first
* mean(average speed):km/h = (v * h + w * k) / (h + k) after dist : average speed | on average, km/h | what's the mean speed over all | overall km/h
* time(time):hours = h + k after dist : how long was I on the way | hours in all | total time
* rest:km = v * h + w * k + u * j after dist @ u 20-100/10; j D0.5-2 : plus {j} hours at {u} | and then {j} h more at {u} km/h | another {j} hours with {u} ~ and {j} hours | {u} km/h | with {u}

@ l 1000-9000/100 =loan; r D2-9 =interest rate; m 12-60/6 #months
? rate(monthly payment):euros = l * (r / 1200) / (1 - (1 + r / 1200) ** -m) : loan of {l} at {r}% a year over {m} months, monthly payment | I borrow {l} for {m} months at {r} percent, what do I pay a month | annuity: {l}, {r}% yearly, {m} months | monthly rate for {l} over {m} months with {r}% ~ and over {m} months | {m} months | at {r}% | with {r} percent | for {l} | if I borrow {l}
+ total(total):euros = rate * m : all payments together | in all then | what do I pay back altogether | total paid
+ cost(interest):euros = total - l : so the interest is | how much of it is interest | the cost of the loan | interest in all
* first:euros = l * r / 1200 after rate : interest in the first month | the first month's interest | how much interest is in the first payment
"""
add("skein_choices", CHOICE_ROWS, 3.2)
