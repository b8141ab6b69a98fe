"""The steps of paths.py, the numbers its conversations begin with, and what is asked of two results.  print(~E) is rounded where the value has decimals, print(/E) always."""

TEXT = r"""
## num > num
digit sum|add its digits|all its digits summed|the digits added up|what do its digits add up to|digits summed ;; print(sum(map(int, str({v})))) ;; The digit sum is {out}.|Its digits add up to {out}. ;; digit sum ;; i+L
number of digits|how many digits does it have|count its digits|how many digits are that|how long is it in digits ;; print(len(str({v}))) ;; It has {out} digits.|There are {out} digits. ;; number of digits ;; i+L
backwards|digits reversed|read it from the back|the digits the other way round|turn its digits around|flip the digits ;; print(int(str({v})[::-1])) ;; Reversed it is {out}.|It becomes {out}. ;; reversed number ;; i+L
product of its digits|multiply its digits|its digits multiplied ;; import math\nprint(math.prod(map(int, str({v})))) ;; The product is {out}. ;; product of the digits ;; i+L
last two digits|what are its last two digits as a number|only the last two digits ;; print({v} % 100) ;; They are {out}.|The last two digits are {out}. ;; last two digits ;; i+L
first two digits|only its first two digits|which two digits does it begin with ;; print(int(str({v})[:2])) ;; They are {out}.|It begins with {out}. ;; first two digits ;; i+L
next prime after it|the next prime above that|which prime comes next|first prime after that|smallest prime bigger than that ;; n = {v} + 1\nwhile any(n % i == 0 for i in range(2, int(n ** 0.5) + 1)):\n    n += 1\nprint(n) ;; The next prime is {out}.|It is {out}. ;; next prime ;; it
prime just below it|the last prime before that|largest prime under that|which prime comes before it ;; n = {v} - 1\nwhile any(n % i == 0 for i in range(2, int(n ** 0.5) + 1)):\n    n -= 1\nprint(n) ;; The prime before is {out}.|It is {out}. ;; prime before ;; its
number of divisors|how many divisors has it|how many numbers divide it|count its divisors ;; print(sum({v} % i == 0 for i in range(1, {v} + 1))) ;; It has {out} divisors.|There are {out}. ;; number of divisors ;; is
sum of its divisors|add all its divisors|what do its divisors add up to ;; print(sum(i for i in range(1, {v} + 1) if {v} % i == 0)) ;; The sum is {out}.|They add up to {out}. ;; sum of the divisors ;; is
largest prime factor|its biggest prime factor|which is its greatest prime divisor ;; n, p = {v}, 2\nwhile p * p <= n:\n    if n % p == 0:\n        n //= p\n    else:\n        p += 1\nprint(n) ;; It is {out}.|The largest prime factor is {out}. ;; largest prime factor ;; it
square it|squared|its square|that squared|times itself ;; print(~{v} ** 2) ;; Squared it is {out}.|It is {out}. ;; square ;; b
cube it|cubed|to the third|its cube|to the power of 3 ;; print(~{v} ** 3) ;; Cubed it is {out}.|It is {out}. ;; cube ;; s
square root|root of that|sqrt of it|its square root, two decimals|take the root ;; import math\nprint(/math.sqrt({v})) ;; The square root is {out}.|It is {out}. ;; root ;; +
square root with three decimals|root, three places|sqrt with 3 decimals ;; import math\nprint(round(math.sqrt({v}), 3)) ;; It is {out}.|The root is {out}. ;; root ;; +
remainder when divided by {n}|mod {n}|what's left over in groups of {n}|what remains if I divide by {n}|leftover when shared by {n}, whole ones only ;; print({v} % {n}) ;; The remainder is {out}.|{out} is left over. ;; remainder ;; i+
whole groups of {n} in it|how many full {n}s fit in|how many times does {n} go into it, whole times|full packs of {n}|complete sets of {n} ;; print({v} // {n}) ;; It is {out}.|There are {out}. ;; number of packs ;; i+
packs of {n}, opened ones count|boxes of {n} needed for all|how many boxes of {n} do I need|crates for it if one holds {n} ;; print(-(-{v} // {n})) ;; It takes {out}.|You need {out}. ;; number of boxes ;; i+
to the nearest ten|rounded to tens|round to 10s|nearest 10 ;; print(round({v}, -1)) ;; Rounded it is {out}.|It is {out}. ;; rounded number ;; i+L
to the nearest hundred|rounded to hundreds|round to 100s|nearest 100 ;; print(round({v}, -2)) ;; Rounded it is {out}.|It is {out}. ;; rounded number ;; i+L
rounded up to full hundreds|to the hundred above|next hundred above ;; print(-(-{v} // 100) * 100) ;; It is {out}.|Rounded up it is {out}. ;; rounded number ;; +L
up to the next multiple of {n}|smallest multiple of {n} not below it|round up so that {n} divides it ;; print(-(-{v} // {n}) * {n}) ;; It is {out}. ;; multiple ;; i+
down to full tens|round down to tens|next ten below ;; print({v} // 10 * 10) ;; It is {out}.|Rounded down it is {out}. ;; rounded number ;; i+L
in thousands|as thousands, with decimals|divide by 1000 ;; print({v} / 1000) ;; That is {out}.|It is {out}. ;; thousands ;; iB
no decimals|to a whole number|rounded|round that|nearest whole number|as a whole number ;; print(round({v})) ;; Rounded it is {out}.|It is {out}. ;; rounded number ;; f
rounded up|round up|up to the next whole one|next whole number above ;; import math\nprint(math.ceil({v})) ;; It is {out}.|Rounded up it is {out}. ;; rounded number ;; f
cut the decimals|round down|only the whole part|without what is behind the point ;; import math\nprint(math.floor({v})) ;; It is {out}.|Rounded down it is {out}. ;; whole part ;; f+
one decimal|to one place|one digit after the point ;; print(round({v}, 1)) ;; It is {out}.|Rounded it is {out}. ;; rounded number ;; f2
plus {m}|add {m}|{m} more|{m} on top|and another {m}|with {m} added ;; print(~{v} + {m}) ;; That is {out}.|It is {out}.|That makes {out}. ;; . ;;
minus {n}|take away {n}|{n} less|without {n} of them|subtract {n}|take {n} off ;; print(~{v} - {n}) ;; That is {out}.|It is {out}.|{out} are left. ;; . ;; M
times {n}|multiply by {n}|{n} times that|{n} of those|x {n}|{n} times as much ;; print(~{v} * {n}) ;; That is {out}.|It is {out}.|That makes {out}. ;; . ;;
divided by {n}|split by {n}|shared by {n}|per head if we are {n}|for each of {n}|over {n}|a share, {n} of us ;; print(/{v} / {n}) ;; That is {out}.|It is {out}.|Each gets {out}. ;; . ;;
half|half of that|halve it|one half ;; print(/{v} / 2) ;; Half of it is {out}.|It is {out}. ;; half ;;
double|twice that|doubled|two times that ;; print(~{v} * 2) ;; Doubled it is {out}.|It is {out}. ;; double ;;
a third of it|one third|a third ;; print(/{v} / 3) ;; A third is {out}.|It is {out}. ;; third ;;
a quarter|a fourth of that|one quarter of it ;; print(/{v} / 4) ;; A quarter is {out}.|It is {out}. ;; quarter ;;
one seventh of it|a seventh, two decimals|the seventh part ;; print(/{v} / 7) ;; A seventh is {out}.|It is {out}. ;; seventh ;;
two thirds of it|two thirds|2/3 of that ;; print(/{v} * 2 / 3) ;; Two thirds are {out}.|It is {out}. ;; . ;;
three quarters of that|3/4 of it|three fourths ;; print(/{v} * 3 / 4) ;; It is {out}.|Three quarters are {out}. ;; . ;;
{p}% of it|{p} percent of that|{p}% of this one|how much is {p}% of it|take {p}% ;; print(/{v} * {p} / 100) ;; It is {out}.|{p}% of it is {out}.|That is {out}. ;; . ;; +
plus {p}%|add {p} percent|{p}% more|with {p}% on top|raised by {p}% ;; print(/{v} * (1 + {p} / 100)) ;; It is {out}.|That is {out}.|With {p}% more it is {out}. ;; . ;; +
minus {p}%|{p}% less|take {p} percent off|{p}% off|lowered by {p} percent ;; print(/{v} * (1 - {p} / 100)) ;; It is {out}.|That is {out}.|With {p}% less it is {out}. ;; . ;; +
what percentage of {m} is that|as a percentage of {m}|in percent of {m}|that out of {m}, in % ;; print(/{v} / {m} * 100) ;; It is {out} percent.|That is {out}%. ;; . ;; +
how much is missing to 10000|what's left until 10,000|10000 minus that|difference to ten thousand ;; print(~10000 - {v}) ;; {out} are missing.|It is {out}. ;; . ;; s
gcd with {m}|greatest common divisor with {m}|largest number that divides it and {m} ;; import math\nprint(math.gcd({v}, {m})) ;; It is {out}.|The greatest common divisor is {out}. ;; gcd ;; i+
lcm with {n}|least common multiple with {n}|smallest number that it and {n} divide ;; import math\nprint(math.lcm({v}, {n})) ;; It is {out}.|The least common multiple is {out}. ;; lcm ;; is
sum of all numbers from 1 up to it|add everything from 1 to that|1 + 2 + ... up to it ;; print(sum(range(1, {v} + 1))) ;; The sum is {out}.|It is {out}. ;; . ;; is
next square number after it|smallest perfect square above that|which square number comes next ;; import math\nprint((math.isqrt({v}) + 1) ** 2) ;; It is {out}.|The next square is {out}. ;; next square ;; ib
how many primes up to it|primes below it, how many|count the primes up to that ;; print(sum(all(k % i for i in range(2, int(k ** 0.5) + 1)) for k in range(2, {v} + 1))) ;; There are {out}. ;; number of primes ;; is
if one costs {n}, all of them|at {n} each|price at {n} apiece|worth at {n} a piece ;; print(~{v} * {n}) ;; It costs {out}.|That is {out}.|Together that is {out}. ;; price ;; i+
per day over {n} days|spread over {n} days, a day|each day, if it lasts {n} days ;; print(/{v} / {n}) ;; It is {out} a day.|That is {out}. ;; . ;; +

## num > .
is it prime|is that a prime|a prime number|prime or not|check if it's prime ;; n = {v}\nprint("prime" if n > 1 and all(n % i for i in range(2, int(n ** 0.5) + 1)) else "not prime") ;; It is {out}.|{v} is {out}. ;; ;; it
in binary|binary|as a binary number|base 2 ;; print(bin({v})[2:]) ;; In binary it is {out}.|It is {out}. ;; ;; i+
in hex|hex|hexadecimal|as hex|base 16 ;; print(hex({v})[2:]) ;; In hex it is {out}.|It is {out}. ;; ;; i+
in octal|octal|base eight|to base 8 ;; print(oct({v})[2:]) ;; In octal it is {out}.|It is {out}. ;; ;; i+
even or odd|is it even|odd or even number ;; print("even" if {v} % 2 == 0 else "odd") ;; It is {out}.|{v} is {out}. ;; ;; i+
can it be divided by {n}|divisible by {n}|does {n} divide it ;; print("yes" if {v} % {n} == 0 else "no") ;; The answer is {out}. ;; ;; i+
is it a square number|a perfect square|is its root a whole number ;; import math\nprint("yes" if math.isqrt({v}) ** 2 == {v} else "no") ;; The answer is {out}. ;; ;; ib
does it read the same backwards|is the number a palindrome|palindrome ;; print("yes" if str({v}) == str({v})[::-1] else "no") ;; The answer is {out}. ;; ;; i+L
in roman numerals|roman|how would a roman write it ;; n, s = {v}, ""\nfor v, t in ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):\n    while n >= v:\n        s, n = s + t, n - v\nprint(s) ;; It is {out}.|In roman numerals it is {out}. ;; ;; is
in scientific notation|with a power of ten|as x.xx times ten to something ;; print(f"{{v}:.2e}") ;; It is {out}. ;; ;; iB
with commas|with thousands separators|grouped in thousands|make it readable with commas ;; print(f"{{v}:,}") ;; It is {out}. ;; ;; iB
as hours and minutes, if it's minutes|taken as minutes, h and min|if those are minutes, write it as h:mm ;; print(f"{{v} // 60}:{{v} % 60:02d}") ;; It is {out}. ;; ;; is
as minutes and seconds, if it's seconds|if that's seconds: m:ss|taken as seconds, minutes and seconds ;; print(f"{{v} // 60}:{{v} % 60:02d}") ;; It is {out}. ;; ;; is

## num > list
list its divisors|its divisors|which numbers divide it|all numbers it can be divided by ;; print([i for i in range(1, {v} + 1) if {v} % i == 0]) ;; The divisors are {out}.|They are {out}. ;; ;; is
prime factors|factor it|its prime factors|into primes|take it apart into primes ;; n, p, out = {v}, 2, []\nwhile n > 1:\n    while n % p == 0:\n        out.append(p)\n        n //= p\n    p += 1\nprint(out) ;; The prime factors are {out}.|They are {out}. ;; ;; is
its digits as a list|list the digits|the single digits ;; print([int(c) for c in str({v})]) ;; They are {out}.|The digits are {out}. ;; ;; i+L
first {k} multiples of it|list {k} multiples of that|its multiples, the first {k} ;; print([{v} * i for i in range(1, {k} + 1)]) ;; They are {out}. ;; ;; i+
the {k} primes after it|next {k} primes|{k} primes that follow ;; out, n = [], {v} + 1\nwhile len(out) < {k}:\n    if all(n % i for i in range(2, int(n ** 0.5) + 1)):\n        out.append(n)\n    n += 1\nprint(out) ;; They are {out}.|The next ones are {out}. ;; ;; it

## list > num
sum|add them up|total|their sum|what do they add up to|all of them together|the lot added|what's the total|sum of the lot ;; x = {v}\nprint(~sum(x)) ;; The sum is {out}.|They add up to {out}.|Together that is {out}. ;; sum ;;
mean|the average|average|the mean|on average|what's the average ;; x = {v}\nprint(/sum(x) / len(x)) ;; The mean is {out}.|The average is {out}.|On average it is {out}. ;; mean ;; 3
median|the median|middle value|which one is in the middle by size ;; import statistics\nx = {v}\nprint(~statistics.median(x)) ;; The median is {out}. ;; median ;; 3
largest|the biggest one|max|the highest|maximum|which is the largest ;; x = {v}\nprint(max(x)) ;; The largest is {out}.|It is {out}. ;; maximum ;;
smallest|the lowest one|min|the least|minimum|which is the smallest ;; x = {v}\nprint(min(x)) ;; The smallest is {out}.|It is {out}. ;; minimum ;;
range, max minus min|biggest minus smallest|difference between largest and smallest|how far from lowest to highest|the spread ;; x = {v}\nprint(~max(x) - min(x)) ;; The range is {out}.|The difference is {out}. ;; range ;; 3
how many are they|count them|how many numbers|number of them|how many is that|how many entries ;; x = {v}\nprint(len(x)) ;; There are {out}.|It is {out}. ;; count ;; 3
product|multiply them|product of all of them|all multiplied|their product ;; import math\nx = {v}\nprint(~math.prod(x)) ;; The product is {out}.|It is {out}. ;; product ;; 
how many are over {q}|count those above {q}|how many bigger than {q}|number of values over {q} ;; x = {v}\nprint(sum(n > {q} for n in x)) ;; There are {out}.|{out} are over {q}. ;; . ;; 3
how many are under {q}|count those below {q}|how many smaller than {q} ;; x = {v}\nprint(sum(n < {q} for n in x)) ;; There are {out}.|{out} are under {q}. ;; . ;; 3
the {k} largest added|sum of the top {k}|add the biggest {k} ;; x = {v}\nprint(~sum(sorted(x)[-{k}:])) ;; The sum is {out}.|Together that is {out}. ;; sum of the largest ;; 4
sum of the first {k}|the first {k} added|only the first {k} together ;; x = {v}\nprint(~sum(x[:{k}])) ;; The sum is {out}.|Together that is {out}. ;; . ;; 4
sum of the last {k}|the last {k} added|only the last {k}, total ;; x = {v}\nprint(~sum(x[-{k}:])) ;; The sum is {out}.|Together that is {out}. ;; . ;; 4
average without the highest|mean if the largest doesn't count|leave the biggest out: the average ;; x = {v}\nx.remove(max(x))\nprint(/sum(x) / len(x)) ;; The average is {out}.|Then it is {out}. ;; mean without the largest ;; 4
average without the lowest|mean if the smallest doesn't count|leave out the worst: mean ;; x = {v}\nx.remove(min(x))\nprint(/sum(x) / len(x)) ;; The average is {out}.|Then it is {out}. ;; mean without the smallest ;; 4
mean without the best and the worst|average, highest and lowest dropped|trim both ends, then the mean ;; x = sorted({v})[1:-1]\nprint(/sum(x) / len(x)) ;; The mean is {out}.|Then it is {out}. ;; trimmed mean ;; 5
sum of the even ones|add only the even numbers|even ones together ;; x = {v}\nprint(sum(n for n in x if n % 2 == 0)) ;; The sum is {out}.|It is {out}. ;; even sum ;; I4
sum of the odd ones|add only the odd numbers|odd ones together ;; x = {v}\nprint(sum(n for n in x if n % 2)) ;; The sum is {out}.|It is {out}. ;; odd sum ;; I4
sum of their squares|squares of them added|square each and add ;; x = {v}\nprint(~sum(n * n for n in x)) ;; The sum is {out}.|It is {out}. ;; sum of the squares ;; 3
standard deviation|how much do they scatter, standard deviation of the sample|stdev ;; import statistics\nx = {v}\nprint(/statistics.stdev(x)) ;; The standard deviation is {out}.|It is {out}. ;; standard deviation ;; 3
second largest|the second highest|number two from the top ;; x = {v}\nprint(sorted(x)[-2]) ;; It is {out}.|The second largest is {out}. ;; second largest ;; 3u
second smallest|second from the bottom|the second lowest ;; x = {v}\nprint(sorted(x)[1]) ;; It is {out}.|The second smallest is {out}. ;; second smallest ;; 3u
first minus last|the first less the last one|difference of the first and the last, first minus last ;; x = {v}\nprint(~x[0] - x[-1]) ;; It is {out}.|That is {out}. ;; . ;; 3
first plus last|add the first and the last|the first and the last one together ;; x = {v}\nprint(~x[0] + x[-1]) ;; It is {out}.|Together that is {out}. ;; . ;; 3
the last one|which is the last|the one at the end ;; x = {v}\nprint(x[-1]) ;; It is {out}.|The last one is {out}. ;; last number ;; 3
the third one|which is the third|number three in the list ;; x = {v}\nprint(x[2]) ;; It is {out}.|The third is {out}. ;; third number ;; 4
greatest common divisor of them|gcd of the lot|largest number that divides all of them ;; import math\nx = {v}\nprint(math.gcd(*x)) ;; It is {out}. ;; gcd ;; IP
least common multiple|lcm of them all|smallest number they all divide ;; import math\nx = {v}\nprint(math.lcm(*x)) ;; It is {out}. ;; lcm ;; IP

## list > list
sort them|smallest first|in ascending order|sorted|put them in order|from small to big ;; x = {v}\nx.sort()\nprint(x) ;; Sorted: {out}.|They are {out}. ;; ;; 3o
biggest first|sort them, biggest first|in descending order|from large to small|highest first ;; x = {v}\nx.sort(reverse=True)\nprint(x) ;; Sorted: {out}.|They are {out}. ;; ;; 3o
reverse the order|back to front|turn the order around|reversed ;; x = {v}\nx.reverse()\nprint(x) ;; Reversed: {out}.|They are {out}. ;; ;; 3
without the largest|drop the largest|leave the biggest out|throw out the highest ;; x = {v}\nx.remove(max(x))\nprint(x) ;; Then they are {out}.|They are {out}. ;; ;; 4
without the smallest|drop the smallest|leave the lowest out|throw out the least ;; x = {v}\nx.remove(min(x))\nprint(x) ;; Then they are {out}.|They are {out}. ;; ;; 4
without the {x}|take the {x} out|remove the {x}|the {x} doesn't count, leave it out|drop the {x}|strike the {x} ;; x = {v}\nx.remove({x})\nprint(x) ;; Then they are {out}.|They are {out}. ;; ;; 4
put a {y} at the end|I forgot {y}, add it to the list|append {y}|and {y} belongs in it too|{y} comes after those ;; x = {v}\nx.append({y})\nprint(x) ;; Now they are {out}.|They are {out}. ;; ;; 3m
put {y} in front|{y} comes first, before them|a {y} at the start of it ;; x = {v}\nx.insert(0, {y})\nprint(x) ;; Now they are {out}.|They are {out}. ;; ;; 3m
the {x} should be {y}|one mistake: the {x} is a {y}|not {x} but {y}|replace {x} by {y}|{x} is wrong, it's {y}|I misread one, {x} is really {y}|make the {x} a {y} ;; x = {v}\nx[x.index({x})] = {y}\nprint(x) ;; Now they are {out}.|They are {out}. ;; ;; 3
only those over {q}|keep the ones above {q}|which are bigger than {q}|just the numbers over {q} ;; x = {v}\nprint([n for n in x if n > {q}]) ;; They are {out}.|Those are {out}. ;; ;; 4
only those under {q}|keep the numbers below {q}|which are smaller than {q}|just the ones under {q} ;; x = {v}\nprint([n for n in x if n < {q}]) ;; They are {out}.|Those are {out}. ;; ;; 4
only the even ones|keep the even ones|which are even|even numbers of them ;; x = {v}\nprint([n for n in x if n % 2 == 0]) ;; They are {out}.|Those are {out}. ;; ;; I3
only the odd ones|keep the odd numbers|which are odd|odd ones of those ;; x = {v}\nprint([n for n in x if n % 2]) ;; They are {out}.|Those are {out}. ;; ;; I3
which of them can be divided by {k}|keep multiples of {k}|only those divisible by {k} ;; x = {v}\nprint([n for n in x if n % {k} == 0]) ;; They are {out}.|Those are {out}. ;; ;; I4
double each|each one times two|twice each of them|every number doubled ;; x = {v}\nprint([~n * 2 for n in x]) ;; They are {out}. ;; ;; 3
each plus {n}|add {n} to every one|raise each by {n}|{n} more for each ;; x = {v}\nprint([~n + {n} for n in x]) ;; They are {out}. ;; ;; 3
square each|their squares|each squared|every one times itself ;; x = {v}\nprint([~n ** 2 for n in x]) ;; They are {out}.|The squares are {out}. ;; ;; 3
each times {n}|multiply every one by {n}|all of them times {n}, one by one ;; x = {v}\nprint([~n * {n} for n in x]) ;; They are {out}. ;; ;; 3
the first {k}|only the first {k}|keep the first {k}|first {k} of them ;; x = {v}\nprint(x[:{k}]) ;; They are {out}.|Those are {out}. ;; ;; 4
the last {k}|only the last {k}|keep the last {k} ;; x = {v}\nprint(x[-{k}:]) ;; They are {out}.|Those are {out}. ;; ;; 4
the {k} largest|top {k}|the biggest {k} of them|{k} highest ;; x = {v}\nprint(sorted(x, reverse=True)[:{k}]) ;; They are {out}.|Those are {out}. ;; ;; 4
the {k} smallest|lowest {k}|the least {k} of them ;; x = {v}\nprint(sorted(x)[:{k}]) ;; They are {out}.|Those are {out}. ;; ;; 4
every second one|every other one, beginning with the first|take each second number ;; x = {v}\nprint(x[::2]) ;; They are {out}. ;; ;; 4
differences from one to the next|how much does each differ from the one before|steps between neighbours ;; x = {v}\nprint([~b - a for a, b in zip(x, x[1:])]) ;; They are {out}.|The differences are {out}. ;; ;; 4
running total|add up step by step|cumulative sums|the sum after each ;; from itertools import accumulate\nx = {v}\nprint([~s for s in accumulate(x)]) ;; They are {out}. ;; ;; 3
without doubles|each only once|remove the duplicates|unique ones ;; x = {v}\nprint(list(dict.fromkeys(x))) ;; They are {out}. ;; ;; r
swap the first and the last|first and last change places ;; x = {v}\nx[0], x[-1] = x[-1], x[0]\nprint(x) ;; Now they are {out}. ;; ;; 3
each in percent of the total|as shares of the sum, in percent|what percent of the total is each ;; x = {v}\nprint([round(n / sum(x) * 100, 1) for n in x]) ;; They are {out}.|The shares are {out}. ;; ;; 3P

## list > .
is {y} among them|does {y} occur|is there a {y} in it ;; x = {v}\nprint("yes" if {y} in x else "no") ;; The answer is {out}. ;; ;; 3
where is the {x}|at which place is {x}, from 1|position of {x} ;; x = {v}\nprint(x.index({x}) + 1) ;; It is at place {out}. ;; ;; 3
are they sorted|already in ascending order or not ;; x = {v}\nprint("yes" if x == sorted(x) else "no") ;; The answer is {out}. ;; ;; 3

## words > words
sort them|alphabetically|in alphabetical order|a to z|sorted ;; x = {v}\nx.sort()\nprint(x) ;; Sorted: {out}.|They are {out}. ;; ;; 3o
shortest words first|from short to long|by length|order them by how long they are ;; x = {v}\nx.sort(key=len)\nprint(x) ;; Sorted: {out}.|They are {out}. ;; ;; 3
longest first|by length, longest first|the long ones first ;; x = {v}\nx.sort(key=len, reverse=True)\nprint(x) ;; Sorted: {out}.|They are {out}. ;; ;; 3
reversed|in reverse order|back to front|turn the order around|the order turned ;; x = {v}\nx.reverse()\nprint(x) ;; Reversed: {out}.|They are {out}. ;; ;; 3
only those with {a}|the ones with an {a} in them|keep the ones that contain {a}|which have the letter {a} ;; x = {v}\nprint([w for w in x if "{a}" in w]) ;; They are {out}.|Those are {out}. ;; ;; 3
those without an {a}|leave out the ones with {a}|which have no {a} ;; x = {v}\nprint([w for w in x if "{a}" not in w]) ;; They are {out}.|Those are {out}. ;; ;; 3
only those longer than {n} letters|with more than {n} letters|keep words over {n} letters ;; x = {v}\nprint([w for w in x if len(w) > {n}]) ;; They are {out}.|Those are {out}. ;; ;; 3
all in capitals|uppercase please|in upper case|shout them ;; x = {v}\nprint([w.upper() for w in x]) ;; They are {out}. ;; ;; 3
with a capital at the start|capitalise each|first letter big ;; x = {v}\nprint([w.capitalize() for w in x]) ;; They are {out}. ;; ;; 3
add {w}|and {w} too|{w} is missing, put it at the end|append {w}|I forgot {w} ;; x = {v}\nx.append("{w}")\nprint(x) ;; Now they are {out}.|They are {out}. ;; ;; m
{w} at the front|put {w} before them|{w} comes first ;; x = {v}\nx.insert(0, "{w}")\nprint(x) ;; Now they are {out}. ;; ;; m
without {x}|take {x} out|remove {x}|no {x}|drop {x}|strike {x} ;; x = {v}\nx.remove("{x}")\nprint(x) ;; Then they are {out}.|They are {out}. ;; ;; 3
{w} instead of {x}|replace {x} with {w}|not {x} but {w}|I meant {w}, not {x}|change {x} to {w} ;; x = {v}\nx[x.index("{x}")] = "{w}"\nprint(x) ;; Now they are {out}.|They are {out}. ;; ;; 3
each backwards|reverse every word|every one spelled backwards ;; x = {v}\nprint([w[::-1] for w in x]) ;; They are {out}. ;; ;; 3
the first {k}|keep the first {k}|only the first {k} ;; x = {v}\nprint(x[:{k}]) ;; They are {out}.|Those are {out}. ;; ;; 4
the last {k}|keep the last {k}|only the last {k} ;; x = {v}\nprint(x[-{k}:]) ;; They are {out}.|Those are {out}. ;; ;; 4
swap the first and the last|first and last change places ;; x = {v}\nx[0], x[-1] = x[-1], x[0]\nprint(x) ;; Now they are {out}. ;; ;; 3
only the first {k} letters of each|cut each to {k} letters|shorten them to {k} letters ;; x = {v}\nprint([w[:{k}] for w in x]) ;; They are {out}. ;; ;; 3

## words > num
how many are they|count them|how many words|how many are left|number of entries ;; x = {v}\nprint(len(x)) ;; There are {out}.|It is {out}. ;; count ;; 3
letters in all of them|how many letters together|total number of letters|sum of their lengths ;; x = {v}\nprint(sum(len(w) for w in x)) ;; There are {out}.|Together they have {out} letters. ;; number of letters ;; 3
length of the longest|how many letters has the longest one ;; x = {v}\nprint(max(len(w) for w in x)) ;; It has {out}.|It is {out}. ;; . ;; 3
average length|how long are they on average|mean word length ;; x = {v}\nprint(/sum(len(w) for w in x) / len(x)) ;; It is {out}.|On average they have {out} letters. ;; average length ;; 3
how many contain {a}|count the ones with an {a}|number of words with {a} in them ;; x = {v}\nprint(sum("{a}" in w for w in x)) ;; There are {out}.|It is {out}. ;; . ;; 3

## words > list
their lengths|how long is each|letters of each|length of every one ;; x = {v}\nprint([len(w) for w in x]) ;; The lengths are {out}.|They are {out}. ;; ;; 3

## words > text
longest one|which is the longest|the longest word ;; x = {v}\nprint(max(x, key=len)) ;; The longest is {out}.|It is {out}. ;; ;; 3
shortest one|which is the shortest|the shortest word ;; x = {v}\nprint(min(x, key=len)) ;; The shortest is {out}.|It is {out}. ;; ;; 3
which comes first in the alphabet|alphabetically first ;; x = {v}\nprint(min(x)) ;; It is {out}. ;; ;; 3
which one is last in the alphabet|alphabetically last one ;; x = {v}\nprint(max(x)) ;; It is {out}. ;; ;; 3
join them with dashes|with hyphens between|put dashes between them ;; x = {v}\nprint("-".join(x)) ;; It is {out}.|{out} ;; ;; 3
with commas in one line|as one line, commas between|comma separated ;; x = {v}\nprint(", ".join(x)) ;; {out}|It is {out} ;; ;; 3
put their first letters together|initials as one word|a word from their first letters ;; x = {v}\nprint("".join(w[0] for w in x)) ;; It is {out}.|The letters make {out}. ;; ;; 3
first one|which is the first now|the one at the start ;; x = {v}\nprint(x[0]) ;; It is {out}. ;; ;; 3
last one|which is the last now|the one at the end ;; x = {v}\nprint(x[-1]) ;; It is {out}. ;; ;; 3

## words > .
is {w} in it|do I have {w} on it|does {w} occur ;; x = {v}\nprint("yes" if "{w}" in x else "no") ;; The answer is {out}. ;; ;; 3
where does {x} stand|position of {x}, from 1|at which place is {x} ;; x = {v}\nprint(x.index("{x}") + 1) ;; It is at place {out}. ;; ;; 3

## text > text
backwards|reverse it|spelled backwards|from back to front|read it backwards ;; s = {v}\nprint(s[::-1]) ;; Backwards it is {out}.|It is {out}. ;; ;;
in capitals|uppercase|all caps|in big letters ;; s = {v}\nprint(s.upper()) ;; In capitals it is {out}.|It is {out}. ;; ;;
every second letter|skip every other letter, the first one stays|each second character ;; s = {v}\nprint(s[::2]) ;; It is {out}.|That leaves {out}. ;; ;; 5W
without the vowels|drop the vowels|only the consonants|remove a, e, i, o and u ;; s = {v}\nprint("".join(c for c in s if c.lower() not in "aeiou")) ;; It is {out}.|That leaves {out}. ;; ;; 5
its letters sorted|letters in alphabetical order|sort the letters ;; s = {v}\nprint("".join(sorted(s))) ;; Sorted it is {out}.|It is {out}. ;; ;; W5
first {k} letters|only the first {k} letters|cut it after {k} letters ;; s = {v}\nprint(s[:{k}]) ;; It is {out}.|They are {out}. ;; ;; W5
last {k} letters|only the last {k} letters|the {k} letters at the end ;; s = {v}\nprint(s[-{k}:]) ;; It is {out}.|They are {out}. ;; ;; W5
without the first letter|drop its first letter|cut the first letter off ;; s = {v}\nprint(s[1:]) ;; It is {out}.|That leaves {out}. ;; ;; W5
without the last letter|cut the last letter off|drop the final letter ;; s = {v}\nprint(s[:-1]) ;; It is {out}.|That leaves {out}. ;; ;; W5
{k} times in a row|repeat it {k} times|written {k} times without gaps ;; s = {v}\nprint(s * {k}) ;; It is {out}. ;; ;; Wm
each {c} becomes {a}|replace {c} by {a}|{a} instead of {c}|turn every {c} into {a} ;; s = {v}\nprint(s.replace("{c}", "{a}")) ;; It is {out}.|It becomes {out}. ;; ;;
with dashes between the letters|a dash after each letter but the last|letters joined by hyphens ;; s = {v}\nprint("-".join(s)) ;; It is {out}. ;; ;; Wm
each letter only once|without repeated letters|drop letters that came already ;; s = {v}\nprint("".join(dict.fromkeys(s))) ;; It is {out}.|That leaves {out}. ;; ;; W5
rot13|in rot13|encode it with rot13|shift each letter by 13 ;; import codecs\nprint(codecs.encode({v}, "rot13")) ;; It is {out}. ;; ;;
words in reverse order|turn the order of the words around|last word first ;; s = {v}\nprint(" ".join(s.split()[::-1])) ;; It is {out}. ;; ;; S
dashes instead of spaces|replace the spaces by dashes|with hyphens, no spaces ;; s = {v}\nprint(s.replace(" ", "-")) ;; It is {out}. ;; ;; S
as a title, each word with a capital|capitalise every word|title case ;; s = {v}\nprint(s.title()) ;; It is {out}. ;; ;; S
initials|only the first letter of each word|its initials ;; s = {v}\nprint("".join(w[0] for w in s.split())) ;; They are {out}.|It is {out}. ;; ;; S

## text > num
how many letters|number of letters|length|how long is it, in letters|count the letters|what's its length ;; s = {v}\nprint(len(s)) ;; It has {out} letters.|There are {out}. ;; number of letters ;; W
how many characters, spaces too|length with spaces|characters in all ;; s = {v}\nprint(len(s)) ;; It has {out} characters.|There are {out}. ;; number of characters ;; S
how many vowels|count the vowels|number of vowels in it ;; s = {v}\nprint(sum(c.lower() in "aeiou" for c in s)) ;; There are {out}.|It has {out} vowels. ;; number of vowels ;;
how many times does {c} occur|count the letter {c}|how often is {c} in it|number of {c}s ;; s = {v}\nprint(s.lower().count("{c}")) ;; It occurs {out} times.|There are {out}. ;; . ;;
different letters, how many|how many different letters|number of distinct letters ;; s = {v}\nprint(len(set(s.lower()))) ;; There are {out}.|It has {out} different letters. ;; number of different letters ;; W5
how many words|count the words|number of words ;; s = {v}\nprint(len(s.split())) ;; There are {out}.|It has {out} words. ;; number of words ;; S
sum of the letters with a=1, b=2|value of the word, a is 1 and z 26|letters as numbers, a=1, added ;; s = {v}\nprint(sum(ord(c) - 96 for c in s.lower() if c.isascii() and c.isalpha())) ;; The sum is {out}.|It is {out}. ;; letter sum ;; W

## text > words
split it into words|the words as a list|list its words ;; s = {v}\nprint(s.split()) ;; They are {out}. ;; ;; S
its words, sorted|words in alphabetical order|sort the words ;; s = {v}\nprint(sorted(s.split())) ;; They are {out}. ;; ;; S

## text > .
is it a palindrome|the same backwards or not|does it read the same backwards ;; s = {v}\nprint("yes" if s.lower() == s.lower()[::-1] else "no") ;; The answer is {out}. ;; ;; W
which letter is the third|its third letter|letter number three ;; s = {v}\nprint(s[2]) ;; It is {out}.|The third letter is {out}. ;; ;; W5
last letter|which letter is at the end|the final letter ;; s = {v}\nprint(s[-1]) ;; It is {out}. ;; ;; W
most common letter|which letter occurs most|the letter that comes most often ;; s = {v}\nprint(max(s, key=s.count)) ;; It is {out}. ;; ;; W5
longest word in it|which word is the longest ;; s = {v}\nprint(max(s.split(), key=len)) ;; It is {out}. ;; ;; S

## date > date
{m} days later|plus {m} days|{m} days after that|add {m} days|and {m} days on ;; from datetime import date, timedelta\nprint(({v} + timedelta(days={m})).strftime("%A, %d %B %Y")) ;; It is {out}.|That is {out}. ;; ;;
{m} days earlier|minus {m} days|{m} days before that|go back {m} days ;; from datetime import date, timedelta\nprint(({v} - timedelta(days={m})).strftime("%A, %d %B %Y")) ;; It is {out}.|That was {out}. ;; ;;
{n} weeks later|plus {n} weeks|{n} weeks after that|in {n} weeks from there ;; from datetime import date, timedelta\nprint(({v} + timedelta(weeks={n})).strftime("%A, %d %B %Y")) ;; It is {out}.|That is {out}. ;; ;;
{n} weeks earlier|minus {n} weeks|{n} weeks before that ;; from datetime import date, timedelta\nprint(({v} - timedelta(weeks={n})).strftime("%A, %d %B %Y")) ;; It is {out}.|That was {out}. ;; ;;
day after|the next day|one day later|what comes the day after ;; from datetime import date, timedelta\nprint(({v} + timedelta(days=1)).strftime("%A, %d %B %Y")) ;; It is {out}.|That is {out}. ;; ;;
day before|one day earlier|the day before that ;; from datetime import date, timedelta\nprint(({v} - timedelta(days=1)).strftime("%A, %d %B %Y")) ;; It is {out}.|That was {out}. ;; ;;
first of that month|the month's first day|when did that month begin ;; from datetime import date\nprint({v}.replace(day=1).strftime("%A, %d %B %Y")) ;; It is {out}. ;; ;;
last day of that month|end of that month|the month's last day ;; from datetime import date, timedelta\nd = {v}\nprint((date(d.year + d.month // 12, d.month % 12 + 1, 1) - timedelta(days=1)).strftime("%A, %d %B %Y")) ;; It is {out}. ;; ;;
next friday after it|the friday that follows|first friday after that ;; from datetime import date, timedelta\nd = {v} + timedelta(days=1)\nwhile d.weekday() != 4:\n    d += timedelta(days=1)\nprint(d.strftime("%A, %d %B %Y")) ;; It is {out}.|The next Friday is {out}. ;; ;;
monday of that week|when was monday in that week|the week's monday ;; from datetime import date, timedelta\nd = {v}\nprint((d - timedelta(days=d.weekday())).strftime("%A, %d %B %Y")) ;; It is {out}.|The Monday is {out}. ;; ;;
new year's eve of that year|last day of that year|31 december of the same year ;; from datetime import date\nprint(date({v}.year, 12, 31).strftime("%A, %d %B %Y")) ;; It is {out}. ;; ;;
next working day|first weekday after it, monday to friday|the next day that isn't on a weekend ;; from datetime import date, timedelta\nd = {v} + timedelta(days=1)\nwhile d.weekday() > 4:\n    d += timedelta(days=1)\nprint(d.strftime("%A, %d %B %Y")) ;; It is {out}. ;; ;;

## date > .
what weekday is it|which day of the week|weekday|what day of the week is that|on which weekday does it fall ;; from datetime import date\nprint({v}.strftime("%A")) ;; It is a {out}.|That is a {out}. ;; ;;
is it on a weekend|saturday or sunday, or not|weekend or working day ;; from datetime import date\nprint("weekend" if {v}.weekday() > 4 else "working day") ;; It is a {out}. ;; ;;
week number|which calendar week|iso week|what week of the year is that ;; from datetime import date\nprint({v}.isocalendar()[1]) ;; It is week {out}. ;; ;;
a leap year|is that year a leap year|leap year or not ;; import calendar\nfrom datetime import date\nprint("yes" if calendar.isleap({v}.year) else "no") ;; The answer is {out}. ;; ;;
written as YYYY-MM-DD|in ISO form|as an iso date ;; from datetime import date\nprint({v}.isoformat()) ;; It is {out}. ;; ;;

## date > num
days from it to {d}|until {d}, in days|to {d}, how many days|and {d}, how many days apart|how many days lie between that and {d} ;; from datetime import date\nprint(abs(({d} - {v}).days)) ;; It is {out} days.|They are {out} days apart. ;; number of days ;;
days left in that year after it|how many days until the year ends|days to new year's eve ;; from datetime import date\nd = {v}\nprint((date(d.year, 12, 31) - d).days) ;; There are {out}.|It is {out} days. ;; days left ;;
which day of the year|day number in the year|how many days into the year ;; from datetime import date\nprint({v}.timetuple().tm_yday) ;; It is day {out}.|It is number {out}. ;; day of the year ;;
days in that month|how many days has that month|length of the month ;; import calendar\nfrom datetime import date\nd = {v}\nprint(calendar.monthrange(d.year, d.month)[1]) ;; It has {out} days.|There are {out}. ;; days of the month ;;
age on {f} of somebody born then|born that day, how old on {f}|full years from that to {f}|someone born on it is how old on {f} ;; from datetime import date\nb, d = {v}, {f}\nprint(d.year - b.year - ((d.month, d.day) < (b.month, b.day))) ;; It is {out} years.|{out} years. ;; age ;;
weeks from it to {f}, with decimals|how many weeks until {f}|to {f} in weeks ;; from datetime import date\nprint(round(({f} - {v}).days / 7, 2)) ;; It is {out} weeks.|That is {out} weeks. ;; number of weeks ;;
working days until {f}, monday to friday, the last not counted|weekdays between that and {f}, end not included|how many working days from it up to {f} (not that one) ;; from datetime import date, timedelta\nd, end = {v}, {f}\nprint(sum((d + timedelta(days=i)).weekday() < 5 for i in range((end - d).days))) ;; There are {out}.|It is {out}. ;; number of working days ;;

## time > time
{h} minutes later|plus {h} minutes|{h} min after that|add {h} minutes|and {h} minutes on ;; from datetime import datetime, timedelta\nprint(({v} + timedelta(minutes={h})).strftime("%H:%M")) ;; It is {out}.|That is {out}. ;; ;;
{h} minutes earlier|minus {h} minutes|{h} min before that|{h} minutes sooner ;; from datetime import datetime, timedelta\nprint(({v} - timedelta(minutes={h})).strftime("%H:%M")) ;; It is {out}.|That is {out}. ;; ;;
{n} hours later|plus {n} hours|{n} h after that|and {n} hours on ;; from datetime import datetime, timedelta\nprint(({v} + timedelta(hours={n})).strftime("%H:%M")) ;; It is {out}.|That is {out}. ;; ;;
{n} hours earlier|minus {n} hours|{n} h before that ;; from datetime import datetime, timedelta\nprint(({v} - timedelta(hours={n})).strftime("%H:%M")) ;; It is {out}.|That is {out}. ;; ;;
half an hour later|and half an hour more|plus half an hour ;; from datetime import datetime, timedelta\nprint(({v} + timedelta(minutes=30)).strftime("%H:%M")) ;; It is {out}.|That is {out}. ;; ;;
a quarter of an hour earlier|15 minutes before|minus a quarter of an hour ;; from datetime import datetime, timedelta\nprint(({v} - timedelta(minutes=15)).strftime("%H:%M")) ;; It is {out}.|That is {out}. ;; ;;
an hour and a half later|plus one and a half hours|1.5 hours after ;; from datetime import datetime, timedelta\nprint(({v} + timedelta(minutes=90)).strftime("%H:%M")) ;; It is {out}.|That is {out}. ;; ;;
{k} rounds of {h} minutes after that|{k} times {h} minutes later|when {k} blocks of {h} minutes are over ;; from datetime import datetime, timedelta\nprint(({v} + timedelta(minutes={k} * {h})).strftime("%H:%M")) ;; It is {out}.|That is {out}. ;; ;;

## time > .
how long until {e}, as h:mm|until {e}, hours and minutes|time left to {e} in hours and minutes ;; from datetime import datetime\ntotal = int(({e} - {v}).total_seconds() // 60)\nprint(f"{total // 60}:{total % 60:02d}") ;; It is {out}.|That is {out}. ;; ;;
with am or pm|in 12-hour form|am/pm please|how do americans write it ;; from datetime import datetime\nprint({v}.strftime("%I:%M %p")) ;; It is {out}. ;; ;;

## time > num
minutes until midnight|how many minutes to midnight|left of the day, in minutes ;; from datetime import datetime\nt = {v}\nprint(24 * 60 - t.hour * 60 - t.minute) ;; It is {out} minutes.|{out} minutes are left. ;; minutes to midnight ;;
minutes since midnight|how many minutes of the day are over|as minutes after midnight ;; from datetime import datetime\nt = {v}\nprint(t.hour * 60 + t.minute) ;; It is {out} minutes.|It is {out}. ;; minutes since midnight ;;
minutes from then to {e}|how long until {e}, in minutes|up to {e}, how many minutes|minutes left until {e}|until {e}, in minutes ;; from datetime import datetime\nprint(int(({e} - {v}).total_seconds() // 60)) ;; It is {out} minutes.|That is {out} minutes. ;; minutes ;;
hours until {e}, with decimals|how many hours to {e}|until {e}, in hours ;; from datetime import datetime\nprint(round(({e} - {v}).total_seconds() / 3600, 2)) ;; It is {out} hours.|That is {out} hours. ;; hours ;;

## table > table
{x} gets {n} more|{n} more for {x}|add {n} to {x}|{x} scores {n} again|give {x} another {n} ;; t = {v}\nt["{x}"] += {n}\nprint(", ".join(f"{name} {count}" for name, count in t.items())) ;; Now it is {out}.|{out} ;; ;;
{x} loses {n}|{n} less for {x}|take {n} off {x}|{x} down by {n} ;; t = {v}\nt["{x}"] -= {n}\nprint(", ".join(f"{name} {count}" for name, count in t.items())) ;; Now it is {out}.|{out} ;; ;;
{x} has {y}, I misread|{x} should be {y}|correct {x} to {y}|it's {y} for {x}|put {x} at {y} ;; t = {v}\nt["{x}"] = {y}\nprint(", ".join(f"{name} {count}" for name, count in t.items())) ;; Now it is {out}.|{out} ;; ;;
add {w} with {y}|and {w} has {y}|{w} joins with {y}|a new one: {w}, {y} ;; t = {v}\nt["{w}"] = {y}\nprint(", ".join(f"{name} {count}" for name, count in t.items())) ;; Now it is {out}.|{out} ;; ;; m
take {x} out|without {x}|{x} is out, remove it|strike {x} off ;; t = {v}\ndel t["{x}"]\nprint(", ".join(f"{name} {count}" for name, count in t.items())) ;; Now it is {out}.|{out} ;; ;; 4
sort it, highest first|ranking please|order by value, biggest first ;; t = {v}\nt = dict(sorted(t.items(), key=lambda i: -i[1]))\nprint(", ".join(f"{name} {count}" for name, count in t.items())) ;; Sorted: {out}.|{out} ;; ;; 3
only those over {q}|keep the ones above {q}|who has more than {q} ;; t = {v}\nt = {k: n for k, n in t.items() if n > {q}}\nprint(", ".join(f"{name} {count}" for name, count in t.items())) ;; They are {out}.|{out} ;; ;; 3
double them all|everyone twice as much|each value doubled ;; t = {v}\nt = {k: ~n * 2 for k, n in t.items()}\nprint(", ".join(f"{name} {count}" for name, count in t.items())) ;; Now it is {out}.|{out} ;; ;; 3

## table > .
who is ahead|who has the most|which is in front|the highest, who|who is first ;; t = {v}\nprint(max(t, key=t.get)) ;; It is {out}.|{out} leads. ;; ;; 3
who is last|who has the least|which is at the bottom|the lowest, who ;; t = {v}\nprint(min(t, key=t.get)) ;; It is {out}.|{out} is last. ;; ;; 3
who is second|the second place goes to|who comes behind the first ;; t = {v}\nprint(sorted(t, key=t.get)[-2]) ;; It is {out}.|{out} is second. ;; ;; 3
rank of {x}|which place has {x}|where does {x} stand ;; t = {v}\nprint(sorted(t, key=t.get, reverse=True).index("{x}") + 1) ;; It is place {out}.|{x} is at place {out}. ;; ;; 3

## table > num
total|all together|sum of all|total of all of them|what do they have together ;; t = {v}\nprint(~sum(t.values())) ;; The total is {out}.|Together that is {out}. ;; total ;;
average|mean of all|on average|what's the average ;; t = {v}\nprint(/sum(t.values()) / len(t)) ;; The average is {out}.|On average it is {out}. ;; average ;;
how much has {x}|value of {x}|{x}, how much is it|how many has {x} ;; t = {v}\nprint(t["{x}"]) ;; {x} has {out}.|It is {out}. ;; . ;;
how far is the first ahead of the last|best minus worst|gap between top and bottom|difference of the highest and the lowest ;; t = {v}\nprint(~max(t.values()) - min(t.values())) ;; The gap is {out}.|It is {out}. ;; gap ;;
share of {x} in percent|what percent of the total has {x}|{x} as a percentage of all ;; t = {v}\nprint(/t["{x}"] / sum(t.values()) * 100) ;; It is {out} percent.|{x} has {out}%. ;; . ;;
how many entries|how many are they|count the rows|number of lines ;; t = {v}\nprint(len(t)) ;; There are {out}. ;; count ;;
lead of the first over the second|how far ahead is the best one|by how much does the first lead ;; t = {v}\nv = sorted(t.values())\nprint(~v[-1] - v[-2]) ;; The lead is {out}.|It is {out}. ;; lead ;; 3
what is missing from {x} to the top|how much does {x} need to catch the leader|gap from {x} to the first ;; t = {v}\nprint(~max(t.values()) - t["{x}"]) ;; It is {out}.|{x} lacks {out}. ;; . ;; 3
"""

# ---- numbers to begin with: ways ;; program ;; answers ;; name ;; what is drawn
NUMBERS = r"""
{a} times {b}|{a} x {b}|multiply {a} by {b}|what's {a} * {b} ;; print({a} * {b}) ;; It is {out}.|That is {out}. ;; product ;; a=12-4000 b=3-90
{a} plus {b}|{a} + {b}|add {a} and {b} ;; print({a} + {b}) ;; It is {out}.|The sum is {out}. ;; sum ;; a=40-9000 b=20-9000
{b} minus {a}|{b} - {a}|take {a} from {b} ;; print({b} - {a}) ;; It is {out}.|The difference is {out}. ;; difference ;; a=20-400 b=500-9000
{b} divided by {a}|{b} / {a}|what's {b} over {a} ;; print(round({b} / {a}, 2)) ;; It is {out}. ;; quotient ;; a=3-60 b=100-9000
2 to the power of {e}|2^{e}|two to the {e}th ;; print(2 ** {e}) ;; It is {out}. ;; power ;; e=8-40
{c} to the power of {f}|{c}^{f}|{c} ** {f} ;; print({c} ** {f}) ;; It is {out}. ;; power ;; c=3-15 f=3-7
{c} factorial|{c}!|factorial of {c} ;; import math\nprint(math.factorial({c})) ;; It is {out}.|{c}! is {out}. ;; factorial ;; c=5-15
{d} choose {k}|ways to pick {k} out of {d}|how many groups of {k} from {d} people ;; import math\nprint(math.comb({d}, {k})) ;; There are {out}.|It is {out}. ;; number of ways ;; d=8-40 k=2-5
orders of {c} books on a shelf|in how many orders can {c} people stand|arrangements of {c} different cups ;; import math\nprint(math.factorial({c})) ;; There are {out}.|It is {out}. ;; number of orders ;; c=4-10
the {d}th fibonacci number|fibonacci number {d}, with 1, 1, 2, 3|fib({d}) ;; a, b = 0, 1\nfor _ in range({d}):\n    a, b = b, a + b\nprint(a) ;; It is {out}. ;; fibonacci number ;; d=10-45
the {d}th prime|prime number {d}|which is the {d}th prime number ;; x, k = [], 2\nwhile len(x) < {d}:\n    if all(k % p for p in x):\n        x.append(k)\n    k += 1\nprint(x[-1]) ;; It is {out}. ;; prime ;; d=10-200
sum of 1 to {a}|add all numbers from 1 to {a}|1 + 2 + ... + {a} ;; print(sum(range(1, {a} + 1))) ;; The sum is {out}. ;; sum ;; a=20-900
sum of the first {d} odd numbers|add the first {d} odd ones ;; print(sum(2 * i + 1 for i in range({d}))) ;; The sum is {out}. ;; sum ;; d=10-300
sum of the even numbers up to {a}|add the even ones up to {a} ;; print(sum(range(2, {a} + 1, 2))) ;; The sum is {out}. ;; sum ;; a=20-900
sum of the multiples of {k} below {a}|add all numbers under {a} that {k} divides ;; print(sum(range({k}, {a}, {k}))) ;; The sum is {out}. ;; sum ;; k=3-13 a=60-900
gcd of {a} and {b}|greatest common divisor of {a} and {b} ;; import math\nprint(math.gcd({a}, {b})) ;; It is {out}. ;; gcd ;; a=24-900/12 b=24-900/12
lcm of {c} and {d}|smallest number that {c} and {d} both divide ;; import math\nprint(math.lcm({c}, {d})) ;; It is {out}. ;; lcm ;; c=4-40 d=6-60
square root of {a}|root of {a}|sqrt {a}, 2 decimals ;; import math\nprint(round(math.sqrt({a}), 2)) ;; It is {out}. ;; root ;; a=20-9000
{a} squared|square of {a} ;; print({a} ** 2) ;; It is {out}. ;; square ;; a=12-400
{p}% of {a}|{p} percent of {a}|what's {p}% of {a} ;; print(round({a} * {p} / 100, 2)) ;; It is {out}. ;; percentage ;; p=3-95 a=40-9000
{a} plus {p}%|{a} and {p} percent on top|add {p}% to {a} ;; print(round({a} * (1 + {p} / 100), 2)) ;; It is {out}. ;; . ;; p=3-40 a=40-9000
seconds in {c} hours|how many seconds have {c} hours|{c} hours in seconds ;; print({c} * 3600) ;; That is {out} seconds.|There are {out}. ;; number of seconds ;; c=2-96
minutes in {c} days|{c} days in minutes|{c} full days, in minutes ;; print({c} * 24 * 60) ;; That is {out} minutes.|There are {out}. ;; number of minutes ;; c=2-60
hours in {c} weeks|how many hours do {c} weeks have ;; print({c} * 7 * 24) ;; That is {out} hours. ;; number of hours ;; c=2-52
days in {c} weeks and {k} days|{c} weeks plus {k} days, days in all ;; print({c} * 7 + {k}) ;; That is {out} days. ;; number of days ;; c=3-60 k=2-6
{c} dozen eggs, how many|eggs in {c} dozen|{c} dozens as a number ;; print({c} * 12) ;; That is {out}.|There are {out}. ;; number of eggs ;; c=3-90
{c} shelves with {d} books each|{d} books on each of {c} shelves, all|{c} rows of {d} ;; print({c} * {d}) ;; That is {out}.|There are {out}. ;; number of books ;; c=3-40 d=8-90
{c} boxes of {d} and {e} loose ones|{d} in a box, {c} boxes, {e} more lying around, all? ;; print({c} * {d} + {e}) ;; There are {out}.|That is {out}. ;; number of pieces ;; c=3-40 d=8-90 e=2-60
I had {b} and gave away {a}|{b} there, {a} sold, left?|of {b} seats {a} are taken, free ones? ;; print({b} - {a}) ;; {out} are left.|There are {out}. ;; rest ;; a=20-400 b=420-2000
steps: {a} a day, {c} days|{a} steps daily for {c} days|walk {a} steps every day, after {c} days? ;; print({a} * {c}) ;; That is {out} steps. ;; number of steps ;; a=2000-14000 c=3-31
hex {x} as a decimal number|{x} (hex) in decimal|what's 0x{x} in decimal ;; print(int("{x}", 16)) ;; In decimal it is {out}. ;; decimal number ;; x=hex
binary {z} in decimal|{z} (binary) as a normal number|0b{z} to decimal ;; print(int("{z}", 2)) ;; In decimal it is {out}. ;; decimal number ;; z=bin
next prime after {a}|first prime above {a} ;; n = {a} + 1\nwhile any(n % i == 0 for i in range(2, int(n ** 0.5) + 1)):\n    n += 1\nprint(n) ;; It is {out}. ;; prime ;; a=20-3000
number of divisors of {a}|how many numbers divide {a} ;; print(sum({a} % i == 0 for i in range(1, {a} + 1))) ;; There are {out}. ;; number of divisors ;; a=24-900/12
pixels of a screen {y} by {w}|{y} x {w} pixels, how many ;; print({y} * {w}) ;; That is {out} pixels. ;; number of pixels ;; y=640-3840/160 w=480-2160/120
rows {c}, seats {d} each: seats?|a hall with {c} rows of {d} seats ;; print({c} * {d}) ;; There are {out}.|That is {out}. ;; number of seats ;; c=5-50 d=8-60
"""

# ---- lists to begin with
RUNS = r"""
primes between {a} and {b}|prime numbers from {a} to {b}|which primes lie between {a} and {b} ;; print([n for n in range({a}, {b} + 1) if n > 1 and all(n % i for i in range(2, int(n ** 0.5) + 1))]) ;; They are {out}.|The primes are {out}. ;; ;; a=10-60 b=75-120
divisors of {a}|all numbers that divide {a}|what can {a} be divided by ;; print([i for i in range(1, {a} + 1) if {a} % i == 0]) ;; The divisors are {out}.|They are {out}. ;; ;; a=24-900/12
multiples of {k} between {a} and {b}|numbers from {a} to {b} that {k} divides|which numbers between {a} and {b} are divisible by {k} ;; print([n for n in range({a}, {b} + 1) if n % {k} == 0]) ;; They are {out}. ;; ;; a=10-60 b=75-150 k=6-15
squares up to {b}|square numbers below {b}|all perfect squares to {b} ;; print([n * n for n in range(1, int({b} ** 0.5) + 1)]) ;; They are {out}.|The squares are {out}. ;; ;; b=60-500
first {k} fibonacci numbers|the first {k} numbers of fibonacci, from 1 and 1|fibonacci, {k} of them ;; x = [1, 1]\nwhile len(x) < {k}:\n    x.append(x[-1] + x[-2])\nprint(x) ;; They are {out}. ;; ;; k=5-14
prime factors of {a}|factor {a}|{a} as a product of primes ;; n, p, out = {a}, 2, []\nwhile n > 1:\n    while n % p == 0:\n        out.append(p)\n        n //= p\n    p += 1\nprint(out) ;; The prime factors are {out}.|They are {out}. ;; ;; a=24-5000/12
first {k} powers of {e}|{e}, {e} squared and so on, {k} of them|powers of {e} from the first to the {k}th ;; print([{e} ** i for i in range(1, {k} + 1)]) ;; They are {out}. ;; ;; k=4-9 e=2-9
digits of {m} one by one|split {m} into its digits|the digits of {m} as a list ;; print([int(c) for c in str({m})]) ;; They are {out}. ;; ;; m=10000-9999999
times table of {k} up to ten|the {k} times table, 1 to 10|{k} times 1 to 10 ;; print([{k} * i for i in range(1, 11)]) ;; They are {out}. ;; ;; k=6-29
common divisors of {a} and {b}|numbers that divide both {a} and {b}|what divides {a} as well as {b} ;; print([i for i in range(1, min({a}, {b}) + 1) if {a} % i == 0 and {b} % i == 0]) ;; They are {out}. ;; ;; a=24-600/12 b=36-720/18
every {k}th number from {a} to {b}|from {a} to {b} in steps of {k}|count from {a} to {b} by {k} ;; print(list(range({a}, {b} + 1, {k}))) ;; They are {out}. ;; ;; a=3-40 b=60-120 k=6-15
cubes of 1 to {k}|the first {k} cube numbers ;; print([n ** 3 for n in range(1, {k} + 1)]) ;; They are {out}. ;; ;; k=4-12
triangular numbers up to {b}|1, 3, 6, 10 and so on up to {b} ;; x, n = [], 1\nwhile n * (n + 1) // 2 <= {b}:\n    x.append(n * (n + 1) // 2)\n    n += 1\nprint(x) ;; They are {out}. ;; ;; b=20-200
even numbers between {a} and {c}|all even ones from {a} to {c} ;; print([n for n in range({a}, {c} + 1) if n % 2 == 0]) ;; They are {out}. ;; ;; a=3-20 c=26-44
collatz sequence of {c}|start at {c}, halve or 3n+1, the whole sequence ;; n = {c}\nx = [n]\nwhile n != 1:\n    n = n // 2 if n % 2 == 0 else 3 * n + 1\n    x.append(n)\nprint(x) ;; It is {out}.|They are {out}. ;; ;; c=5-26
"""

# ---- two results: by their names, or the last two
PAIRS_TEXT = r"""
ab ;; difference between {a} and {b}|{a} against {b}, difference|how far apart are {a} and {b}|gap between {a} and {b} ;; abs({x} - {y}) ;; The difference is {out}.|It is {out}.
ab ;; {a} plus {b}|add {a} and {b}|{a} and {b} together|sum of {a} and {b} ;; {x} + {y} ;; Together that is {out}.|It is {out}.
ab ;; {a} times {b}|multiply {a} by {b}|product of {a} and {b} ;; {x} * {y} ;; It is {out}.|That is {out}.
ab ;; {a} divided by {b}|{a} over {b}|ratio of {a} to {b} ;; {x} / {y} ;; It is {out}.|The ratio is {out}.
ab ;; {a} in percent of {b}|{a} as a percentage of {b}|what percent of {b} is {a} ;; {x} / {y} * 100 ;; It is {out} percent.|That is {out}%.
ab ;; {a} minus {b}|subtract {b} from {a}|take {b} off {a} ;; {x} - {y} ;; It is {out}.|That is {out}.
ab ;; average of {a} and {b}|mean of {a} and {b} ;; ({x} + {y}) / 2 ;; The average is {out}.|It is {out}.
ab ;; how much more is {a} than {b}|by how much is {a} more than {b} ;; {x} - {y} ;; It is {out} more.|The difference is {out}.
ab ;; how much less is {a} than {b}|by how much is {a} less than {b} ;; {y} - {x} ;; It is {out} less.|The difference is {out}.
last ;; the previous two multiplied|the last two multiplied|product of the last two|those two multiplied ;; {x} * {y} ;; It is {out}.|The product is {out}.
last ;; the previous two added|the last two together|sum of the last two answers|both of those added ;; {x} + {y} ;; Together that is {out}.|The sum is {out}.
last ;; difference between the last two|the gap between those two|how far apart are those two|the last two, difference ;; abs({x} - {y}) ;; The difference is {out}.|They are {out} apart.
last ;; that divided by the one before|this over the previous one|the last one divided by the one before it ;; {y} / {x} ;; It is {out}.|That is {out}.
last ;; as a percentage of the one before|in percent of the previous result|what percent of the one before is that ;; {y} / {x} * 100 ;; It is {out} percent.|That is {out}%.
last ;; the one before minus this|previous result minus this one|take this from the one before ;; {x} - {y} ;; It is {out}.|That is {out}.
last ;; mean of the last two|average those two|average of the last two answers ;; ({x} + {y}) / 2 ;; The average is {out}.|It is {out}.
"""


def row(line):
    ways, code, says, name, when = [x.strip() for x in (line + " ;;" * (4 - line.count(";;"))).split(";;")]
    return [w.strip() for w in ways.split("|")], code.replace("\\n", "\n"), [s.strip() for s in says.split("|")], name, when


def parse():
    moves = {}
    for block in TEXT.strip().split("\n\n"):
        head, *lines = block.split("\n")
        a, b = head[3:].split(" > ")
        moves.setdefault(a, []).extend([(b.strip(), row(x))] for x in lines)
    return {k: [r for rows in v for r in rows] for k, v in moves.items()}


MOVES = parse()
RUNS = [row(x) for x in RUNS.strip().split("\n")]
NUMBERS = [row(x) for x in NUMBERS.strip().split("\n")]
PAIRS = [(ways.split("|"), e.strip(), [s.strip() for s in says.split("|")], kind.strip()) for kind, ways, e, says in (x.split(" ;; ") for x in PAIRS_TEXT.strip().split("\n"))]

# ---- how a thing is given, {s} it, {w} the first question
LEADS = dict(
    list=["{s}: {w}", "{w}: {s}", "{s} - {w}", "my numbers are {s}. {w}", "{s}, {w}", "take {s}. {w}", "here are some: {s}. {w}", "I measured {s}. {w}", "from {s}: {w}", "{w} of these: {s}", "{w}\n{s}", "{s}\n{w}", "the scores were {s}. {w}", "given {s}, {w}", "with {s}: {w}"],
    words=["{s}: {w}", "{w}: {s}", "{s} - {w}", "take these: {s}. {w}", "my list is {s}. {w}", "{s}, {w}", "I have {s}. {w}", "{w}\n{s}", "these words: {s}. {w}", "from {s}: {w}", "I need {s}. {w}"],
    text=["{s}: {w}", "the text is {s}. {w}", "take {s}: {w}", "{w}: {s}", "{s} - {w}", "with the text {s}, {w}", "given {s}: {w}"],
    date=["{s}: {w}", "{s}, {w}", "take {s}. {w}", "my exam is on {s}. {w}", "the lease began on {s}. {w}", "starting from {s}: {w}", "{s} - {w}", "it arrived on {s}. {w}", "the date is {s}. {w}"],
    time=["{s}: {w}", "{s}, {w}", "we start at {s}. {w}", "the train leaves at {s}. {w}", "from {s}: {w}", "it's {s}. {w}", "the film begins {s}. {w}", "{s} - {w}", "I was there at {s}. {w}"],
    table=["{s}\n{w}", "{s}. {w}", "{w}\n{s}", "{s}: {w}", "here is where we stand: {s}. {w}", "so far {s}. {w}"])
