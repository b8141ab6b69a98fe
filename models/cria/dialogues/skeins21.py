"""Little conversations for skein.py: nights and breakfasts, prices per kilo and per gram, shares by a ratio, fractions of a pizza, an evening's times, lessons and breaks, multiples, powers and their digits, sequences, volumes of a series, ages, bytes."""
from skein import add

ROWS = r"""
@ n 2-9 #nights; p 45-140 =price of a night
? stay(stay):euros = n * p : {n} nights at {p} | hotel, {n} nights for {p} each | {n} nights, {p} a night, total? | {p} a night for {n} nights ~ and {n} nights | at {p} | {n} nights instead
* food(with breakfast):euros = n * (p + b) after stay @ b 6-18 : with breakfast, {b} a night | breakfast is {b} more each night | and with {b} for breakfast every night | plus breakfast at {b} a day ~ and breakfast at {b} | with {b}
* each_(each):euros = n * (p + b) / k after food @ k 2-5 : shared by {k}, breakfast included | {k} of us split it, with breakfast | each of {k} pays, breakfast too
* tax(with tax):euros = n * p + n * k * t after stay @ k 2-5; t (1.5/2/2.5/3) : city tax {t} a night for each of {k}, without breakfast | plus {t} tax per head and night, {k} of us, room only | tax: {t} per person and night, {k} people, no breakfast

@ w D1-6 =kilos; c DD8-60 =price
? kg(per kg):euros = c / w : {w} kg for {c}, per kg? | {w} kilos cost {c}, price of one | {c} for {w} kg is how much a kilo | a {w} kg bag at {c}, per kilo ~ and {w} kg | for {c} | if it costs {c}
* g(per 100 g):euros = c / w / 10 after kg : per 100 g | and a hundred grams | for 100 grams
* some(price):euros = c / w * m / 1000 after kg @ m 150-900/50 : {m} g then | {m} grams cost | and {m} g of it ~ and {m} g | {m} g?
* get(grams):g = int(m / (c / w) * 1000) after kg @ m 5-30/5 : what do I get for {m} euros, in grams, whole | {m} euros buy how many full grams | grams for {m} euros, rounded down

@ s 300-2400/60 =sum; a #2-5; b #1-4; c #1-3
? equal(each):euros = s / 3 : {s} among three | {s} split evenly by 3 | share {s} between three of us | three people share {s} ~ and {s} | with {s}
* five(each):euros = s / k after equal @ k 4-8 : among {k} | split by {k} | and between {k} of us ~ and {k} | by {k}
* ratio(shares):%s = [round(s * v / (a + b + c), 2) for v in (a, b, c)] after equal : {a}:{b}:{c} instead | in the ratio {a}:{b}:{c} | as {a} to {b} to {c}, all three | {a}:{b}:{c} between the three
* two_(shares):%s = [round(s * v / (a + b), 2) for v in (a, b)] after ratio : the last gets nothing, {a}:{b} for the others | and without the third, {a}:{b} | only the first two, {a}:{b} | if the third gets none, {a} to {b}

@ a #(1/3/5); b #(1/2/3); g 600-1200/40 =grams
= a + 2 * b < 8
? tog(eaten):%s = str(Fraction(a, 8) + Fraction(b, 4)) : i ate {a}/8, he ate {b}/4, together? | {a}/8 and {b}/4 of the pizza are gone, how much is that | {a}/8 plus {b}/4 of a cake | add {a}/8 and {b}/4
* left(left):%s = str(1 - Fraction(a, 8) - Fraction(b, 4)) after tog : what's left | the rest as a fraction | left over?
* each_(each):%s = str((1 - Fraction(a, 8) - Fraction(b, 4)) / k) after left @ k 2-5 : the rest for {k} people, each | {k} share what's left | split the rest by {k} | each of {k} gets how much of the rest
* pc(percent):percent = float(1 - Fraction(a, 8) - Fraction(b, 4)) * 100 after left : the rest in percent | what's left in percent | rest, percent?
* grams:g = float(1 - Fraction(a, 8) - Fraction(b, 4)) * g after left : it weighed {g} g, grams left | of {g} grams the rest is | rest in grams when it was {g} g whole

@ s time:17-20 =start; m 85-170 =length in minutes; a 10-25/5 =ads
? end(end):%time = s + timedelta(minutes=m + a) : film of {m} minutes starts {s} after {a} min of ads, end? | show at {s}, {a} minutes ads, then {m} minutes film, over when | cinema {s}, ads {a} min, film {m} min: when is it out | {s} begin, {a} min ads and {m} min film, end at ~ and from {s} | with {a} minutes of ads | the show at {s}
* home(home):%time = s + timedelta(minutes=m + a + w) after end @ w 5-40 : {w} minutes to walk home, there at | home {w} minutes later | {w} min to the bus, at the stop when | and {w} minutes for the way
* tick(tickets):euros = n * p after end @ n 2-6; p D8-15 : {n} tickets at {p} | tickets are {p} and we are {n} | {n} of us at {p} each ~ and {n} tickets | at {p}
* stud(tickets):euros = n * p - k * d after tick @ k (1/2); d 2-4 : {k} of us get {d} off | {k} students pay {d} less each | {d} off for {k}

@ s time:7-8 =start; l 40-50/5 =lesson; b 5-15/5 =break
? third(end):%time = s + timedelta(minutes=3 * l + 2 * b) : lessons {l} min, breaks {b}, start {s}, end of the third | school starts {s}, {l} min lessons with {b} min between, third ends when | from {s}, three lessons of {l} min and {b} min breaks between, over at | third lesson ends when: start {s}, {l} min each, {b} min break ~ and from {s} | with {l} min lessons | breaks of {b}
* next_(start):%time = s + timedelta(minutes=3 * l + 2 * b + g) after third @ g 20-35/5 : then a {g} min break, the 4th starts | after a long break of {g} the fourth begins | {g} minutes break now, 4th at
* fourth(end):%time = s + timedelta(minutes=4 * l + 2 * b + g) after next_ : end of the 4th | and the fourth ends | the 4th is over at
* total(lessons):minutes = 4 * l after fourth : minutes of lessons so far, four of them | four lessons are how many minutes | lesson time of the four

@ n 200-999; k (7/8/9/11/12/13/14/16/18)
? div(divisible):%yes = n % k == 0 : is {n} divisible by {k} | can you divide {n} by {k} evenly | {n} by {k}, does it go | does {k} divide {n} ~ and {n} | {n}? | and by {k}
* rest_(remainder):n! = n % k after div : the remainder | what's left over | rest of the division
* below(multiple):n = n // k * k after div : nearest multiple at or below it | biggest multiple not above it | the multiple of {k} just below, or itself
* above(multiple):n = -(-n // k) * k after below : and at or above | smallest multiple not below it | the one above, or itself
* times(times):n = n // k after div : how many times does it fit | full times? | {k} goes into it how often, whole times

@ a #2-9; n #12-45
? pow_:n = a ** n : {a} to the power {n} | {a}^{n} | {a} to the {n}th power | power: base {a}, exponent {n} ~ and to the power {n} | with exponent {n}
* digs(digits):digits = len(str(a ** n)) after pow_ : how many digits | number of digits | digits in it
* ends:%s = [int(str(a ** n)[0]), int(str(a ** n)[-1])] after pow_ : first and last digit | the first and the last digit | its first digit and its last
* esum:n = int(str(a ** n)[0]) + int(str(a ** n)[-1]) after ends : sum of both | those two added | the two together
* all_:n = sum(int(ch) for ch in str(a ** n)) after pow_ : sum of all digits | all its digits added | and the digit sum of the power

@ a 1-12 =start; d 2-9 =step
? next_:n = a + 4 * d : {a}, {a} + {d}, and so on always {d} more: the fifth number | start at {a}, add {d} each time, fifth term | sequence from {a} in steps of {d}, number five | the 5th of the numbers from {a}, always plus {d}
* more_:%s = [a + k * d for k in range(5, 8)] after next_ : the next three after that | three more | and the three that follow
* over:n = next(a + k * d for k in range(10 ** 5) if a + k * d > m) after next_ @ m 100-999 : the first over {m} | which is the first above {m} | first one past {m} ~ and over {m} | above {m}
* nth:n = a + (m - 1) * d after next_ @ m 20-200/10 : number {m} | the {m}th term | term {m} ~ and number {m} | {m}th
* total(sum):n = sum(a + k * d for k in range(m)) after nth : sum up to there | all of them up to that one added | those up to number {m}, summed

@ x nums5-8:180-760
? total(pages):pages = sum(x) : volumes with {x} pages, total | a series: {x} pages. all together | pages of the books are {x}, sum? | book series, pages {x}, in all
* days(days):days = -(-sum(x) // k) after total @ k 20-70/5 : {k} pages a day, days for all | at {k} a day, how many days | days with {k} pages daily ~ and at {k} a day | {k} a day
* left(pages left):pages = sum(x[3:]) after total : i've read the first three, pages left | without the first three | the first 3 are read, rest?
* ldays(days):days = -(-sum(x[3:]) // k) after left @ k 20-70/5 : days for those at {k} a day | with {k} pages a day, the rest takes | {k} a day for the rest, days ~ and at {k} | {k} a day
* thick(pages):pages = max(x) : the thickest | most pages in one | longest volume

@ a 28-60 =mother's age; b 2-14 =child's age
= a > 2 * b + 2
? twice(years):years = a - 2 * b : she is {a}, her son {b}, in how many years is she twice as old | mother {a}, child {b}: years until she is double | {a} and {b}: when is the one twice as old as the other, in years | in how many years is a {a} year old twice as old as one who is {b} now
* then(ages):%s = [a + (a - 2 * b), b + (a - 2 * b)] after twice : how old are both then | their ages then | both ages at that time
* gap(years):years = a - b after twice : years between them | age difference | how many years older is she
* sum_(sum):years = a + b + 2 * k after twice @ k 3-20 : both ages together in {k} years | sum of the ages {k} years from now | {k} years on, ages added

@ m 2-60 =MB; k 1-20 =speed
? kb(KB):KB = m * 1024 : {m} MB in KB (1024) | {m} megabytes, how many KB with 1024 | {m} MB are how many KB, 1024 each | KB of {m} MB, factor 1024 ~ and {m} MB | {m}
+ by(bytes):bytes = kb * 1024 : in bytes | how many bytes | that in bytes
* bits(bits):bits = m * 1024 * 1024 * 8 after by : bits | and in bits | as bits
* sec(seconds):seconds = m * 1024 * 1024 * 8 / (k * 1000000) after bits : seconds at {k} Mbit/s (a million bits each) | at {k} million bits a second, seconds | how many seconds with {k} Mbit/s, 10^6 bits ~ and at {k} Mbit/s

@ n 20-400/10
? all_(sum):n = sum(range(1, n + 1)) : 1 + 2 + 3 and so on to {n} | sum of all whole numbers from 1 to {n} | add up 1 to {n} | what do 1 to {n} make, added ~ and to {n} | up to {n} | {n}?
* even(sum of the even ones):n = sum(range(2, n + 1, 2)) after all_ : only the even ones | just the even numbers | even ones alone
* odd(sum of the odd ones):n = sum(range(1, n + 1, 2)) after all_ : and the odd ones alone | so the odd ones | just the odd numbers
* mult(sum):n = sum(range(k, n + 1, k)) after all_ @ k 3-9 : multiples of {k} | only those that {k} divides | just multiples of {k} ~ and of {k} | multiples of {k}?
* sq(sum of squares):n = sum(i * i for i in range(1, n + 1)) after all_ : their squares added | sum of the squares instead | squares of all of them, added

@ n 10234-98765
? sum_(digit sum):n = sum(int(ch) for ch in str(n)) : digits of {n}, sum | add the digits of {n} | digit sum of {n} | {n}: sum of its digits ~ and {n} | {n}?
* prod(product):n! = math.prod(int(ch) for ch in str(n)) after sum_ : product of the digits | digits multiplied | the digits times each other
* up:n = int("".join(sorted(str(n), reverse=True))) after sum_ : sorted descending as a number | digits from big to small as a number | the largest number with these digits
* diff:n! = int("".join(sorted(str(n), reverse=True))) - n after up : minus the original | less the number itself | difference to the original
* rev:n = int(str(n)[::-1]) after sum_ : the number backwards | reversed, as a number | read from the right

@ a date:1950-1985 =first birthday; b date:1986-2012 =second birthday
? days(days):days = (b - a).days : born {a} and {b}, days between | how many days are {a} and {b} apart | days from {a} to {b} | one was born {a}, the other {b}: how many days older
* old(age):years! = b.year - a.year - ((b.month, b.day) < (a.month, a.day)) after days : how old was the first when the second came | full years between the two
* age(age):years! = t.year - b.year - ((t.month, t.day) < (b.month, b.day)) after days @ t date:2013-2040 : how old is the younger on {t} | age of the second on {t} | the younger one's age on {t} ~ and on {t} | on {t}
* wd(weekday):%s = b.strftime("%A") after days : weekday of the second | on which weekday was the younger born | what day of the week was the second
"""
add("skein_evenings", ROWS, 3.6)
