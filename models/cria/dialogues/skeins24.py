"""Little conversations for skein.py, each a family: degrees below zero, units, clocks and days, words and numbers, two of which are put together in the end."""
from skein import add_each

ROWS = r"""
# f_to_c
@ ~f -40-110
^ {f} f | {f} fahrenheit | {f} degrees F | {f} F
; f at {v} F | with {v} degrees F
? c(celsius):°C! = (f - 32) * 5 / 9 : {f} f in celsius | {f} degrees fahrenheit, what's that in celsius | turn {f} F into C | how warm is {f} F in °C ~ and {f} f | {f} F | what about {f} f | {f} degrees fahrenheit then
* up:°C! = (f + k - 32) * 5 / 9 after c @ k 5-30/5 : {k} F more | {k} degrees fahrenheit warmer | and {k} f higher ~ and {k} more
* kelvin:K! = (f - 32) * 5 / 9 + 273.15 after c : in kelvin | as kelvin | kelvin?
* frost:%yes = f < 32 after c : does water freeze there | is that below freezing | frost, yes or no
* off:°C! = -(f - 32) * 5 / 9 after c : how far from zero, with the sign turned | the negative of that in C | sign turned, celsius

# c_to_f
@ ~c -40-45
^ {c} c | {c} celsius | {c} degrees C | {c} °C
; c at {v} C | with {v} °C
? f(fahrenheit):°F! = c * 9 / 5 + 32 : {c} celsius in fahrenheit | {c} degrees C as F | what's {c} °C in fahrenheit | {c} c, how many F ~ and {c} c | what about {c} | {c} degrees C then | {c}
* up:°F! = (c + k) * 9 / 5 + 32 after f @ k 2-20 : {k} degrees C warmer | {k} C more | if it gets {k} °C warmer, in F ~ and {k} warmer
* down:°F! = (c - k) * 9 / 5 + 32 after f @ k 2-20 : {k} degrees C colder | {k} C less | at night it's {k} °C colder, in F
* kelvin:K! = c + 273.15 after f : in kelvin | the celsius as kelvin | kelvin?
* night:degrees! = c - m after f @ m -20-15 : last night it was {m} C, how much warmer is it now, in C (with the sign) | compared with {m} C, difference in C, signed | {m} °C before, change in C with its sign

# two_words
@ ~w word
^ {w} | the word {w} | "{w}"
? n_(letters):letters = len(w) : {w}: number of letters | letters in {w} | length of the word {w} | {w}, how many letters ~ and {w} | {w}?
* vow:letters! = sum(ch in "aeiou" for ch in w.lower()) after n_ : and vowels in it | how many of them are vowels | vowels?
* both_:letters = len(w) + len(v) after n_ @ v word : together with {v} | and with {v}, both | letters of it and {v} together ~ with {v} | together with {v} instead
* diff:letters! = abs(len(w) - len(v)) after both_ : by how many do they differ | the longer less the shorter | how many more has the longer
* long_:%s = w if len(w) >= len(v) else v after both_ : which is longer, the first if they're alike | the longer one (first if equal) | longer of the two, the first counts if alike
* share_:%s = sorted(set(w.lower()) | set(v.lower())) after both_ : all different letters of the two, in order | which letters do the two use | letters of both, each once, a to z

# word_back
@ ~w word
^ {w} | the word {w} | "{w}"
? b(backwards):%s = w[::-1] : {w} backwards | spell {w} from the back | turn {w} round | {w}, reversed ~ and {w} | {w} too
+ up:%s = b.upper() : in capitals | in capital letters | upper case
* first_:%s = w[0] + w[-1] after b : its first and last letter, as they stand | first plus last letter of the word | only its two ends
* mid:%s = w[1:-1] after b : without its first and last letter | the word without the two ends | only what's between the ends

# word_score
@ ~w word
^ {w} | the word {w} | "{w}"
? s(sum):n = sum(ord(ch) - 96 for ch in w.lower() if "a" <= ch <= "z") : a=1, b=2 and so on: sum of {w} | with a=1 to z=26, what is {w} worth | value of {w} if a is 1, b is 2 ... | letters as numbers, a=1: {w} ~ and {w} | {w}?
* mean:n = sum(ord(ch) - 96 for ch in w.lower() if "a" <= ch <= "z") / sum("a" <= ch <= "z" for ch in w.lower()) after s : average per letter | the mean of its letters | per letter
* vals_:%s = [ord(ch) - 96 for ch in w.lower() if "a" <= ch <= "z"] after s : each letter's number | the numbers one by one | which numbers are these
* rest:n! = sum(ord(ch) - 96 for ch in w.lower() if "a" <= ch <= "z") % k after s @ k 3-12 : modulo {k} | rest by {k} | remainder when divided by {k}

# caesar_word
@ ~w word; k 1-12 =shift
^ {w} | the word {w} | "{w}"
; k shifted by {v} | with a shift of {v}
? e(code):%s = "".join(chr((ord(ch) - 97 + k) % 26 + 97) if "a" <= ch <= "z" else ch for ch in w.lower()) : shift the letters of {w} by {k} | {w} with every letter {k} further | caesar {k} on {w} | encrypt {w}, shift {k} ~ and {w} | by {k} | with {k}
* back_:%s = "".join(chr((ord(ch) - 97 - k) % 26 + 97) if "a" <= ch <= "z" else ch for ch in w.lower()) after e : shift the word the other way | and {k} back instead | the same number backwards, from the plain word
* up:%s = "".join(chr((ord(ch) - 97 + k) % 26 + 97) if "a" <= ch <= "z" else ch for ch in w.lower()).upper() after e : the code in capitals | encrypted, capitals | all of the code upper case
* rev:%s = "".join(chr((ord(ch) - 97 + k) % 26 + 97) if "a" <= ch <= "z" else ch for ch in w.lower())[::-1] after e : the code backwards | encrypted and reversed | turn the code round

# two_days
@ ~a date:1960-2035
? d(weekday):%day = a : weekday of {a} | what day of the week is {a} | {a}, which weekday | on which day falls {a} ~ and {a} | {a}?
* next_:%date = a + timedelta(days=k) after d @ k 5-120 : {k} days later | and {k} days after that date | plus {k} days, date ~ and {k} days | {k}?
* back_:%date = a - timedelta(days=k) after d @ k 5-90 : {k} days before it | and {k} days earlier | minus {k} days ~ and {k} days
* gap(days):days! = abs((b - a).days) after d @ b date:1960-2035 : days between it and {b} | and to {b}, how many days | {b}: how many days apart ~ to {b} | and {b}
* both_:%s = [a.strftime("%A"), b.strftime("%A")] after gap : weekdays of both | both weekdays | the two days of the week
* year(day of the year):n = a.timetuple().tm_yday after d : which day of that year | day number in its year | the how manyth day of the year

# deadline
@ ~a date:2024-2029; n 5-90 #days
? end(end):%date = a + timedelta(days=n) : work starts {a} and takes {n} days, ready on | start {a}, {n} days. when is it over | {n} days from {a} on, end date | begins {a}, lasts {n} days: end ~ and {n} days | starting {a} | with {n} days
+ late:%date = end + timedelta(days=k) @ k 2-14 : {k} days late | it slips by {k} days | and {k} days longer ~ {k} days | only {k}
* pay:%date = a + timedelta(days=n + p) after end @ p (7/10/14/30) : payable {p} days after the planned end | {p} days to pay, from the planned end | pay within {p} days of that end
* half_:%date = a + timedelta(days=n // 2) after end : half of the time is over on | the middle of it, rounded down | half way, days rounded down
* weeks:weeks! = n // 7 after end : full weeks in it | how many whole weeks is that | whole weeks
* end_day:%day = a + timedelta(days=n) after end : weekday of the planned end | the planned end is a | which weekday is that planned end

# age_two
@ ~a date:1935-2015; b date:2024-2029
? age(age):years! = b.year - a.year - ((b.month, b.day) < (a.month, a.day)) : born {a}, how old on {b} | age on {b} of somebody born {a} | {a} is the birthday, age on {b}? | how old is who was born {a} on {b} ~ and born {a} | on {b} | {a}?
* days(days):days = (b - a).days after age : in days | how many days old | that as days
* day:%day = a after age : born on which weekday | weekday of the birth | what day of the week was the birth
* round_:%date = a + timedelta(days=k) after age @ k 10000-30000/5000 : when {k} days old | {k} days old on | the day with {k} days of life ~ and {k} days
* sib:years! = abs((b - a).days - (b - c).days) // 365 after age @ c date:1935-2015 : a sister was born {c}, full years between them (365 days) | born {c} the brother, full years apart, 365 each | {c} is the other one's, whole years between, 365 days

# shift_time
@ ~s time:5-14 =start; h 3-9 #hours; m #5-55/5; p 15-60/15 =break
; s starting at {v}
? end(end):%time = s + timedelta(hours=h, minutes=m + p) : start {s}, {h} h {m} work and {p} minutes break, end | shift from {s}: {h}h{m} plus a {p} min break, over at | i begin {s}, work {h} hours {m} and pause {p} min, done at | {s} + {h}h{m} + {p} min break ~ and from {s} | starting {s}
+ home:%time = end + timedelta(minutes=k) @ k 8-75 : {k} minutes home | home {k} minutes later | {k} min on the way ~ and {k} minutes
* work(work):minutes = h * 60 + m after end : worked minutes | minutes of work | work without the break, minutes
* pay(pay):euros = (h * 60 + m) / 60 * w after work @ w D12-34 : at {w} an hour | {w} the hour, that day | paid {w} per hour ~ and at {w} | with {w}
* five(a week):%s = "{} h {} min".format(*divmod((h * 60 + m) * d, 60)) after work @ d 3-6 : {d} days like that, hours and minutes | in a week of {d} days, h and min | times {d}, as hours and minutes

# train_change
@ ~s time:5-18 =departure; m 25-190 =ride; c 5-45 =change; n 15-120 =second ride
; m with a ride of {v} minutes
; c with {v} minutes to change
? arr(arrival):%time = s + timedelta(minutes=m) : train {s}, {m} minutes, arrives | departs {s}, {m} min ride, there at | off at {s}, {m} minutes on the train: arrival | leaves at {s} and rides {m} minutes, there when ~ and leaving {s} | {m} minutes
+ go(next train):%time = arr + timedelta(minutes=c) : {c} minutes to change, the next leaves | change {c} min, next one at | then {c} minutes of waiting, departure ~ and {c} minutes
& end(arrival):%time = go + timedelta(minutes=n) : that one takes {n} minutes | and {n} min more on it | the second ride is {n} minutes, there ~ and {n} minutes
* all_(trip):minutes = m + c + n after end : the whole trip in minutes | how long in all, minutes | from door to door, minutes
* hm:%s = "{} h {} min".format(*divmod(m + c + n, 60)) after all_ : in hours and minutes | as h and min | hours and minutes for it
* late(left):minutes! = c - l after go @ l 2-30 : the first is {l} min late, what's left to change | {l} minutes delay, time to change then | with {l} late, minutes for the change

# zones
@ ~t time:0-23 =time; a 2-11 =zone; b 2-9 =other zone
; a {v} hours ahead
; b {v} hours behind
? x_(there):%time = t + timedelta(hours=a) : {t} here, a place {a} hours ahead, what time there | it's {t}; {a} hours further east it is | time in a zone {a} h ahead at {t} here | {a} hours ahead of us, at {t} our time ~ and at {t} | {a} hours ahead | when it's {t} here
* y_(other place):%time = t - timedelta(hours=b) after x_ : and {b} hours behind us | a place {b} hours back | in a zone {b} h behind ~ and {b} behind
* gap(hours):hours = a + b after y_ : hours between those two | how far apart are the two places, hours | difference of the two zones
* call_:%time = c - timedelta(hours=a) after x_ @ c time:7-20 : they call at {c} their time (the place ahead), here it's | {c} over there (ahead), our time | when it is {c} in the first place, here ~ and {c} there
* land:%time = t + timedelta(hours=a, minutes=f) after x_ @ f 90-720/15 : a flight of {f} minutes from now, local landing time ahead | fly {f} min, landing there (local) | {f} minutes flight, arrival in local time there

# roast_time
@ ~e time:11-20 =dinner; k D1-5 =kilos; m 25-60/5 =minutes a kilo; p 10-40/5 =extra
; k with {v} kg | for {v} kg
? min_(time):minutes = round(k * m + p) : roast of {k} kg, {m} min a kilo plus {p}, minutes (whole) | {m} minutes per kg and {p} more, {k} kg, rounded | {k} kg at {m} min/kg + {p} min, whole minutes | how long: {k} kilos, {m} each and {p} on top, rounded ~ and {k} kg | with {m} a kilo
* start_(start):%time = e - timedelta(minutes=round(k * m + p)) after min_ : dinner at {e}, in when | ready by {e}, start at | to eat at {e} it goes in at ~ and at {e} | dinner {e}
* hm:%s = "{} h {} min".format(*divmod(round(k * m + p), 60)) after min_ : in hours and minutes | as h and min | hours and minutes
* rest_(out):%time = e - timedelta(minutes=r) after start_ @ r 5-30/5 : it rests {r} min before dinner, out at | {r} minutes rest, out of the oven when | out {r} min before we eat

# mile_road
@ ~m D1-400 =miles
^ {m} miles | {m} mi
; m for {v} miles | with {v} miles
? k(kilometres):km = m * 1.609344 : {m} miles in km | {m} mi in kilometres | {m} miles, how far is that in km | turn {m} miles into km ~ and {m} miles | {m} mi
+ time_(time):minutes = k / v * 60 @ v 40-130/5 : at {v} km/h, minutes | driving {v} km/h, how many minutes | {v} kilometres an hour, time in minutes ~ and at {v} | with {v} km/h
* fuel(fuel):litres = m * 1.609344 / 100 * l after k @ l D4-11 : at {l} l per 100 km | fuel with {l} litres a hundred km | {l} l/100 km ~ and at {l} | with {l}
* naut:nautical miles = m * 1.609344 / 1.852 after k : in nautical miles | as nautical miles | how many sea miles
* feet:feet = m * 5280 after k : in feet | as feet | how many feet

# feet_inch
@ ~f 1-9; i 0-11
^ {f} ft {i} | {f} feet {i} inches | {f}'{i}"
? cm(centimetres):cm = f * 30.48 + i * 2.54 : {f} ft {i} in in cm | {f} feet {i} inches, cm? | {f} foot {i} in centimetres | how many cm are {f} ft {i} in
* m_:m = (f * 30.48 + i * 2.54) / 100 after cm : in metres | as metres | how many m
* inch:inches = f * 12 + i after cm : only in inches | all in inches | as inches
* than_:cm! = abs(f * 30.48 + i * 2.54 - k) after cm @ k 120-210 : my brother is {k} cm, difference | how far from {k} cm | against {k} cm ~ and {k} cm
* back_:%s = "{} ft {} in".format(*divmod(round(k / 2.54), 12)) after cm @ k 60-230 : and {k} cm the other way | {k} cm in feet and inches, rounded | turn {k} cm into feet and inches ~ and {k} | {k} cm

# pounds_kilo
@ ~p D1-300 =pounds
^ {p} lb | {p} pounds | {p} lbs
; p with {v} pounds | for {v} lb
? k(kilos):kg = p * 0.45359237 : {p} pounds in kg | {p} lb as kilos | how many kg are {p} lbs | turn {p} pounds into kilograms ~ and {p} pounds | {p} lb
+ price_(price):euros = k * c @ c D1-30 : a kilo is {c} | at {c} a kg | {c} per kilo ~ and at {c} | with {c}
* oz:ounces = p * 16 after k : in ounces | as oz | how many ounces
* stone:%s = "{} st {} lb".format(*divmod(round(p), 14)) after k : in stone and pounds, rounded | as stones plus pounds, whole | stone and lb (rounded)
* parts(each):kg = p * 0.45359237 / n after k @ n 2-8 : in {n} parts, kg each | cut in {n}, kilos each | {n} equal bags, kg

# power_digits
@ ~a 2-15; n 4-22
^ {a}^{n} | {a} to the power of {n}
? p_(power):n = a ** n : {a}^{n} | {a} to the power {n} | what is {a} to the {n}th | {a} ** {n} ~ to the power {n} | with exponent {n} | {a} as the base
* digs:digits = len(str(a ** n)) after p_ : how many digits are that | digits of it | its number of digits
* last_:%s = str(a ** n)[-k:] after p_ @ k 2-4 : its last {k} digits | the last {k} digits | only the {k} last digits ~ the last {k} | and {k}
* rev:%s = str(a ** n)[-k:][::-1] after last_ : those backwards | these digits turned round | the same ones reversed
* sum_:n = sum(int(ch) for ch in str(a ** n)) after p_ : all its digits added | digit sum | sum of the digits
* rest:n! = a ** n % m after p_ @ m 7-99 : modulo {m} | rest when divided by {m} | remainder by {m} ~ mod {m} | and by {m}

# fact_digits
@ ~n 5-18
^ {n}! | {n} factorial
? f_(factorial):n = math.factorial(n) : {n}! | {n} factorial | factorial of {n} | 1 times 2 times ... times {n} ~ and {n}! | {n}?
* zeros:n! = len(str(math.factorial(n))) - len(str(math.factorial(n)).rstrip("0")) after f_ : zeros at its end | how many zeros does it end with | trailing zeros
* digs:digits = len(str(math.factorial(n))) after f_ : number of digits in it | how many digits | digits?
* over_:n = math.factorial(n) // math.factorial(k) after f_ @ k 2-4 : divided by {k}! | over {k}! | by {k} factorial ~ and by {k}!
* sum_:n = sum(int(ch) for ch in str(math.factorial(n))) after f_ : digits added | the digit sum of it | its digits in one sum

# two_primes
@ ~n 20-3000
? p_(next prime):n = next(k for k in range(n + 1, n + 2000) if all(k % i for i in range(2, int(k ** 0.5) + 1))) : first prime after {n} | next prime above {n} | the smallest prime over {n} | which prime comes after {n} ~ and after {n} | {n}?
* b_(prime before):n = next(k for k in range(n - 1, 1, -1) if all(k % i for i in range(2, int(k ** 0.5) + 1))) after p_ : and the one before {n} | the last prime below it | the nearest one under {n}
* gap:n = p_ - b_ after b_ : difference of these two | how far apart are the two | the gap between both primes
* prod:n = p_ * b_ after b_ : the two multiplied | their product | both primes times each other
* fac:%s = [k for k in range(2, n + 1) if n % k == 0 and all(k % i for i in range(2, int(k ** 0.5) + 1))] after p_ : which primes divide {n} itself | prime divisors of {n} | {n} has which prime factors, each once

# share_two
@ ~a 20-900/10; p 5-60/5 =percent
^ {a} | the number {a}
; p with {v}% | at {v} percent
? x_(part):n = a * p / 100 : {p}% of {a} | {p} percent of {a} | how much is {p}% of {a} | what are {p} percent of {a} ~ and of {a} | {p}% | with {p} percent
* rest(rest):n = a - a * p / 100 after x_ : and the rest | what's left then | the remaining part
* plus:n = a * (1 + p / 100) after x_ : {a} plus that | the number with it on top | added to {a}
* back_:percent = k / a * 100 after x_ @ k 2-19 : and {k}, what percent of {a} is it | {k} is how many percent of {a} | {k} of {a} in percent ~ and {k} | {k}?
* fifth:n = a / k after x_ @ k (3/4/5/6/8) : a {k}th of {a} instead | {a} divided by {k} | one {k}th of the number ~ and by {k}

# ratio_two
@ a 2-9 =first; b 2-9 =second; t 40-900/20 =total
= a != b
; t with {v} in all | for {v}
? x_(first share):n = t * a / (a + b) : {t} in the ratio {a}:{b}, the first share | share {t} as {a} to {b}, first part | split {t} {a}:{b}, what does the first get | {a}:{b} of {t}, first ~ and {t} in all | with {t}
* y_(second share):n = t * b / (a + b) after x_ : and the second | the other share | the second gets
* gap(difference):n = abs(t * a / (a + b) - t * b / (a + b)) after y_ : by how much do they differ | difference of the shares | the larger less the smaller
* pc(percent):percent = a / (a + b) * 100 after x_ : the first in percent | share of the first, % | what percent is the first share
* tot(total):n = f * (a + b) / a after x_ @ f 20-400/10 : if the first gets {f}, the total | with {f} for the first, in all | first share {f}, total ~ and {f}

# mean_need
@ ~x nums3-5:40-100; g 60-95 =goal
? m_(average):n = sum(x) / len(x) : {x} average | mean of {x} | average of my results {x} | on average: {x} ~ {x} instead
* need(needed):n! = g * (len(x) + 1) - sum(x) after m_ : for an average of {g} i need next | what must the next be for {g} on average | next result needed for a mean of {g} ~ and for {g} | for {g}
* with_(average):n = (sum(x) + k) / (len(x) + 1) after m_ @ k 30-100 : with a {k} more | the next is {k}, average then | one more, {k} ~ and a {k} | {k}?
* drop(average):n = (sum(x) - min(x)) / (len(x) - 1) after m_ : without the lowest | the lowest doesn't count | drop the worst one
* gap:n! = max(x) - min(x) after m_ : from best to worst | spread | highest minus lowest

# seq_next
@ a 1-30 =start; d 2-15 =step
; a from {v}
; d in steps of {v}
? s_(sequence):%s = [a + d * k for k in range(6)] : six numbers from {a} in steps of {d} | start {a}, always {d} more, six of them | {a} and then plus {d} each time, six numbers | the first six from {a}, step {d} ~ and in steps of {d} | from {a} | step {d}
* n_(term):n = a + d * (k - 1) after s_ @ k 10-90/5 : number {k} of them | the {k}th of these | term {k} ~ and the {k}th | number {k}
* sum_(sum):n = sum(a + d * i for i in range(k)) after n_ : sum up to that one | all of them until there, added | added up to there
* in_:%yes = (m - a) % d == 0 and m >= a after s_ @ m 40-400 : is {m} one of them | does {m} turn up | {m} in it? ~ and {m} | {m}?
* over_:n = next(a + d * k for k in range(1000) if a + d * k > m) after s_ @ m 60-900/10 : the first over {m} | first one above {m} | which is the first past {m} ~ and over {m}

# bin_two
@ ~n 5-900
^ {n} | the number {n}
? b_(binary):%s = bin(n)[2:] : {n} in binary | {n} as ones and zeros | binary of {n} | write {n} in base 2 ~ and {n} | {n}?
* h_(hex):%s = hex(n)[2:] after b_ : and in hex | hexadecimal too | base 16
* ones:n = bin(n).count("1") after b_ : how many ones are that | count its ones | number of ones
* plus:%s = bin(n + k)[2:] after b_ @ k 2-99 : {k} more, binary | add {k} first, binary | plus {k}, again in base 2 ~ and plus {k}
* bits:n = len(bin(n)) - 2 after b_ : how many bits | bits needed | its length in bits
* shift:n = n * 2 ** k after b_ @ k 1-5 : shifted left by {k}, decimal | {k} places to the left, as a decimal | with {k} zeros at the end, decimal

# fraction_two
@ a 1-9; b 3-12; c 1-9; d 3-12
= a < b and c < d and a * d != b * c
? s_(sum):%s = str(Fraction(a, b) + Fraction(c, d)) : {a}/{b} plus {c}/{d} | {a}/{b} + {c}/{d} as a fraction | add {a}/{b} and {c}/{d} | {a}/{b} and {c}/{d} together
* m_(difference):%s = str(abs(Fraction(a, b) - Fraction(c, d))) after s_ : and the difference of the two | bigger minus smaller | how far apart are the two fractions
* p_(product):%s = str(Fraction(a, b) * Fraction(c, d)) after s_ : multiplied | times each other | the product of the two
* q_(quotient):%s = str(Fraction(a, b) / Fraction(c, d)) after p_ : the first divided by the second | first over second | and divided
* big:%s = str(max(Fraction(a, b), Fraction(c, d))) after s_ : which is larger | the bigger of the two | larger fraction
* dec:n = float(Fraction(a, b) + Fraction(c, d)) after s_ : the sum as a decimal | sum in decimals | as a decimal number
* of_:n = float(Fraction(a, b) * k) after s_ @ k 12-400 : the first fraction of {k} | {a}/{b} of {k} | so much of {k}, the first ~ and of {k}

# trip_leg
@ a 20-300/5 =first leg; v 40-130/5 =speed; b 20-300/5 =second leg; w 40-130/5 =second speed
; a with {v} km first
; v at {v} km/h | doing {v} km/h
? t1(first part):hours = a / v : {a} km at {v} km/h, hours | how long for {a} km at {v} km an hour | drive {a} km with {v} km/h, time in hours | {a} km, {v} km/h: hours ~ and {a} km | at {v} km/h | with {v}
* t2(second part):hours = b / w after t1 : then {b} km at {w} | and {b} km with {w} km/h | second part: {b} km at {w} km/h ~ and {b} km | at {w}
+ both_(together):hours = t1 + t2 : both together | the whole time | in all, hours
* mean(average):km/h = (a + b) / (a / v + b / w) after both_ : average speed over all | km/h over the whole way | mean speed of the trip
* far(distance):km = a + b after t2 : how many km in all | whole distance | kilometres together
* stop_(with a stop):hours = a / v + b / w + m / 60 after both_ @ m 10-60/5 : plus a stop of {m} minutes | with {m} min rest | and {m} minutes break ~ and {m} min

# two_rects
@ ~a D2-40; b D2-30
^ {a} by {b} | {a} x {b}
? s_(area):m² = a * b : area of {a} by {b} m | {a} m x {b} m, square metres | a plot {a} m long and {b} m wide, area | {a} times {b} metres ~ {b} m wide instead | width {b} | the width is {b}
* u_(perimeter):m = 2 * (a + b) after s_ : and round it | the perimeter | fence all round, m
* d_(diagonal):m = (a * a + b * b) ** 0.5 after s_ : the diagonal | corner to corner | from one corner to the other
* half_(area):m² = a * b / 2 after s_ : cut along the diagonal, one half | half of it as a triangle | triangle by the diagonal, area
* price_(price):euros = a * b * c after s_ @ c 8-240 : a m² costs {c} | at {c} a square metre | {c} each m² ~ and at {c} | with {c}
* out(path):m² = (a + 2 * w) * (b + 2 * w) - a * b after s_ @ w (0.5/0.8/1/1.2/1.5/2) : a path {w} m wide all round, its area | round it runs a path of {w} m, m² | area of a {w} m path round it ~ and {w} m wide

# circle_two
@ ~d D1-60 =diameter
^ {d} across | a diameter of {d}
; d with {v} across
? a_(area):cm² = math.pi * (d / 2) ** 2 : circle {d} cm across, area | area of a circle with {d} cm diameter | round plate of {d} cm, square cm | {d} cm diameter: area ~ and {d} cm | {d} across
* u_(round):cm = math.pi * d after a_ : and round it | circumference | the way round
* half_(area):cm² = math.pi * (d / 2) ** 2 / 2 after a_ : half of it, area | a half circle | semicircle
* n_(part):cm² = math.pi * (d / 2) ** 2 / n after a_ @ n 4-12 : cut in {n} pieces, each | {n} equal slices, area of one | one of {n} slices ~ and {n} pieces
* sq(square):cm² = d * d after a_ : a square of that width | the square round it | square with the same width
+ gap(corners):cm² = sq - math.pi * (d / 2) ** 2 : so much more than the circle | the corners alone | square less circle

# currency_trip
@ ~e 20-2000/10 =euros; r (0.84/0.86/0.94/1.04/1.08/1.1/7.46/10.9/11.4/23.5/25.2/155) =rate
; e for {v} euros | with {v} euros
; r at {v}
? f_(foreign money):n = e * r : {e} euros at {r} | change {e} euros, one is {r} | {e} euro times the rate {r} | what do i get for {e} euros at {r} each ~ and {e} euros | at {r} | with a rate of {r}
* left(left):n! = e * r - e * r * p / 100 after f_ @ p 10-90/5 : i spend {p}% of it, left | {p} percent are spent, what's left | after spending {p}% ~ and {p}%
+ back_(euros):euros! = left / s @ s (0.85/0.95/1.05/1.11/7.5/11/24) : back to euros at {s} | changed back, {s} for a euro | back at a rate of {s}
* fee(after the fee):n = (e - g) * r after f_ @ g 2-12 : the bank keeps {g} euros first | minus a fee of {g} euros before changing | {g} euros fee, then changed ~ and {g} euros
* need(euros):euros = k / r after f_ @ k 50-5000/50 : for {k} of that money i need how many euros | {k} of it in euros | euros for {k} of them ~ and {k}

# fuel_two
@ ~k 80-1200/10 =km; l D4-11 =use; p DD1.4-2.2 =price
; l with {v} l per 100 km | at {v} litres
; p at {v} a litre
; k for {v} km
? f_(fuel):litres = k * l / 100 : {k} km at {l} litres per 100 km | fuel for {k} km with {l} l/100 km | {l} l per hundred km, {k} km | how many litres for {k} km at {l} ~ and {k} km | with {l} l
+ c_(cost):euros = f_ * p : a litre is {p} | at {p} a litre | {p} per litre ~ and at {p} | with {p}
* each_(each):euros = k * l / 100 * p / n after c_ @ n 2-5 : {n} of us | split by {n} | {n} share the car ~ and {n} people
* back_(both ways):euros = 2 * k * l / 100 * p after c_ : there and back | both ways | and the way back too
* per(per km):cents = l / 100 * p * 100 after c_ : cents a km | per kilometre in cents | what's a km, in cents
* train(difference):euros! = t - k * l / 100 * p after c_ @ t 20-240 : the train is {t}, how much more | against a ticket for {t}, with its sign | a train ticket costs {t}, difference (ticket less fuel)
* tanks(stops):stops = math.ceil(k * l / 100 / v) after f_ @ v 38-70 : a tank holds {v} l, tanks needed | tanks of {v} litres | how many tankfuls of {v} l, rounded up

# clock_span
@ ~a time:5-13 =first time; b time:14-23 =second time
? m_(time between):minutes = (b - a).seconds // 60 : from {a} to {b}, minutes | minutes between {a} and {b} | {a} till {b}, how many minutes | how long from {a} until {b} in minutes ~ and until {b} | from {a} | till {b} | {b} instead
* hm:%s = "{} h {} min".format(*divmod((b - a).seconds // 60, 60)) after m_ : in hours and minutes | as h and min | that as hours plus minutes
* net(without break):minutes! = (b - a).seconds // 60 - p after m_ @ p 15-75/5 : minus a break of {p} minutes | without {p} min lunch | {p} minutes pause off ~ and {p} minutes
+ pay(pay):euros! = net / 60 * w @ w D11-45 : at {w} an hour | paid {w} an hour | {w} the hour ~ and at {w}
* mid:%time = a + timedelta(minutes=(b - a).seconds // 120) after m_ : the middle between the two | half way is at | the time in the middle
* part(slots):slots = (b - a).seconds // 60 // k after m_ @ k 15-60/5 : how many slots of {k} minutes | full slots, {k} min each | appointments of {k} minutes that fit ~ and {k} minutes
"""
add_each(ROWS, 0.15)
