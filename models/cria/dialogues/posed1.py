"""Days of the calendar, clocks, whole numbers and lists of numbers, each asked about in many ways (see posed.py)."""
from posed import things

DATES = r"""
= s:year 1990 2060; w:weekday
? from datetime import date, timedelta ;; d = date({s}, 1, 1) ;; n = 0 ;; while d.year == {s}: ;;     n += d.weekday() == {w} ;;     d += timedelta(days=1) ;; print(n) >> how many {w}s does {s} have | {w}s in {s}, how many | number of {w}s in the year {s} | count the {w}s of {s} | how often is it {w} in {s} | in {s} there are how many {w}s | we meet each {w} of {s}. how many meetings | bins go out every {w}, how many times in {s} >> There are {out}. | {out} of them. | It has {out}.

= s:year 1990 2060; m:month; w:weekday
? import calendar ;; from datetime import date ;; last = calendar.monthrange({s}, {m})[1] ;; print(sum(date({s}, {m}, k).weekday() == {w} for k in range(1, last + 1))) >> how many {w}s in {m} {s} | {w}s in {m} {s}, count | number of {w}s {m} {s} has | i work every {w}. how many shifts in {m} {s} | {m} {s}: how many {w}s are there | are there four or five {w}s in {m} {s} >> There are {out}. | {out}. | It has {out}.
? import calendar ;; from datetime import date ;; last = calendar.monthrange({s}, {m})[1] ;; print([k for k in range(1, last + 1) if date({s}, {m}, k).weekday() == {w}]) >> on which days of {m} {s} is it {w} | list the dates of all {w}s in {m} {s} | all {w}s of {m} {s}, as day numbers | which days in {m} {s} fall on a {w} >> They are {out}. | The days are {out}.
? from datetime import date, timedelta ;; d = date({s}, {m}, 1) ;; d += timedelta(days=({w} - d.weekday()) % 7) ;; print(d.strftime("%A, %d %B %Y")) >> first {w} of {m} {s} | when is the first {w} in {m} {s} | date of the first {w}, {m} {s} | the market is on the first {w} of {m} {s}. which date >> It is {out}. | {out}.
? import calendar ;; from datetime import date, timedelta ;; d = date({s}, {m}, calendar.monthrange({s}, {m})[1]) ;; d -= timedelta(days=(d.weekday() - {w}) % 7) ;; print(d.strftime("%A, %d %B %Y")) >> last {w} of {m} {s} | when is the last {w} in {m} {s} | date of the final {w} of {m} {s} | we close on the last {w} of {m} {s}, date? >> It is {out}. | {out}.
? import calendar ;; print(calendar.monthrange({s}, {m})[1]) >> how many days are there in {m} {s} | days in {m} {s} | length of {m} {s} in days | {m} {s}: number of days >> It has {out} days. | {out} days.
? from datetime import date ;; print(date({s}, {m}, 1).strftime("%A")) >> which weekday does {m} {s} begin with | what day is the first of {m} {s} | {m} {s} starts on a what >> It is a {out}. | A {out}.

= s:year 1990 2060; w:weekday; k:P 1 13 15 31
? from datetime import date ;; print(sum(date({s}, m, 13).weekday() == {w} for m in range(1, 13))) >> how many {w} the 13ths has {s} | how often does the 13th fall on a {w} in {s} | {w}s on the 13th in {s}, how many | count the months of {s} whose 13th is a {w} >> There are {out}. | {out}.
? from datetime import date ;; print(sum(date({s}, m, 1).weekday() == {w} for m in range(1, 13))) >> how many months of {s} start on a {w} | how often is the first of the month a {w} in {s} | in {s}, months beginning with a {w}, count | number of {w}s that are the 1st, year {s} >> There are {out}. | {out}.
? print("yes" if {s} % 4 == 0 and ({s} % 100 != 0 or {s} % 400 == 0) else "no") >> is {s} a leap year | does february {s} have 29 days | leap year {s}? | is there a 29 feb in {s} | has {s} 366 days >> The answer is {out}. | It is: {out}.
? print(366 if {s} % 4 == 0 and ({s} % 100 != 0 or {s} % 400 == 0) else 365) >> how many days does {s} have | days in the year {s} | length of {s} in days >> It has {out} days. | {out} days.

= s:day 1960 2055; n:I 3 400
? from datetime import date, timedelta ;; print(({s} + timedelta(days={n})).strftime("%A, %d %B %Y")) >> [which date|what day] is {n} days after {s} | {s} plus {n} days | {n} days from {s}, date? | it is due {n} days after {s}. when is that | contract of {s}, valid {n} days. until when | ordered {s}, delivery takes {n} days. arrival date | i count {n} days from {s} on. where do i land | trial began {s} and lasts {n} days, so it ends on | {s}, add {n} days | warranty {n} days from {s}: expiry date >> It is {out}. | That is {out}. | {out}.
? from datetime import date, timedelta ;; print(({s} - timedelta(days={n})).strftime("%A, %d %B %Y")) >> which date is {n} days before {s} | {s} minus {n} days | must be sent {n} days ahead of {s}. latest date | due {s}, {n} days notice. when at the latest | {n} days earlier than {s} | count back {n} days from {s} | the exam is on {s}, i want to start {n} days before. date? | deadline {s}; the papers have to be in {n} days prior, so by >> It is {out}. | That is {out}. | {out}.
? from datetime import date, timedelta ;; print(({s} + timedelta(days={n})).strftime("%A")) >> what weekday is {n} days after {s} | {s} and {n} days later, day of the week | weekday {n} days from {s} | on which day of the week do {n} days from {s} end >> It is a {out}. | A {out}.

= s:day 1960 2055; n:I 2 60
? from datetime import date, timedelta ;; print(({s} + timedelta(weeks={n})).strftime("%A, %d %B %Y")) >> {n} weeks after {s} | {s} plus {n} weeks, date | a course of {n} weeks starts {s}. end date | the cast comes off {n} weeks after {s}. when | in {n} weeks from {s} it's which date >> It is {out}. | {out}.
? from datetime import date, timedelta ;; print(({s} - timedelta(weeks={n})).strftime("%A, %d %B %Y")) >> {n} weeks before {s} | {s} minus {n} weeks | sow {n} weeks ahead of {s}, which date | wedding on {s}, invitations go out {n} weeks earlier: date | {n} weeks prior to {s} >> It is {out}. | {out}.

= s:day 1940 2050; t:later 8 5000
? from datetime import date ;; print(({t} - {s}).days) >> days from {s} to {t} | how many days lie between {s} and {t} | {s} until {t}, days? | how long is it from {s} to {t} in days | it was planted {s} and picked {t}. how many days | started {s}, finished {t}; days it took | number of days separating {s} and {t} | from {s} till {t} - how many nights | rented on {s}, returned {t}. for how many days >> It is {out} days. | {out} days. | There are {out} days.
? from datetime import date ;; print(({t} - {s}).days + 1) >> days from {s} to {t}, both counted | {s} through {t} inclusive, how many days | on holiday from {s} to {t}, first and last day included, how many days | how many days, counting both {s} and {t} >> It is {out} days. | {out} days.
? from datetime import date ;; print(({t} - {s}).days // 7) >> full weeks between {s} and {t} | how many whole weeks from {s} to {t} | complete weeks from {s} until {t} >> It is {out} weeks. | {out} weeks.
? from datetime import date ;; a, b = {s}, {t} ;; print((b.year - a.year) * 12 + b.month - a.month - (b.day < a.day)) >> full months from {s} to {t} | how many complete months between {s} and {t} | months passed from {s} until {t}, whole ones >> It is {out} months. | {out} months.

= s:day 1920 2010; t:later 2000 25000
? from datetime import date ;; born, then = {s}, {t} ;; print(then.year - born.year - ((then.month, then.day) < (born.month, born.day))) >> born {s}, age on {t} | someone born on {s} is how old on {t} | age on {t} if the birthday is {s} | my father was born {s}. his age on {t}? | date of birth {s}; age in years at {t} | how old was she on {t}? she was born on {s} | birth {s}, day of the interview {t}, age? | full years of age on {t}, born {s} | he came to the world on {s} and died on {t}. what age did he reach >> {out} years. | The age is {out}. | {out}.
? from datetime import date ;; print(({t} - {s}).days) >> born {s}, how many days old on {t} | age in days on {t} for someone born {s} | how many days had i lived on {t}? born {s} >> {out} days. | It is {out} days.

= s:day 1900 2080
? from datetime import date ;; print({s}.strftime("%A")) >> weekday of {s} | {s} was which day of the week | {s}, which weekday | on what day did {s} fall | {s} - is that a monday or what | i was born {s}; which weekday was it | the letter is dated {s}. name of the day? | which day of the week do we have on {s} | {s} is a ... ? (weekday) >> It is a {out}. | A {out}. | {out}.
? from datetime import date ;; print({s}.isocalendar()[1]) >> calendar week of {s} | iso week number for {s} | in which week of the year is {s} | {s}: week number | what cw is {s} >> It is week {out}. | Week {out}.
? from datetime import date ;; print({s}.timetuple().tm_yday) >> which day of the year is {s} | day number of {s} within its year | {s} is the how manieth day of the year | julian day (1 to 366) of {s} >> It is day {out}. | Day {out}.
? from datetime import date ;; print(({s}.month - 1) // 3 + 1) >> which quarter is {s} in | quarter of {s} | {s} belongs to which quarter of the year | q1, q2, q3 or q4: {s} >> It is quarter {out}. | Quarter {out}.
? from datetime import date ;; d = {s} ;; print((date(d.year, 12, 31) - d).days) >> days left in the year after {s} | from {s}, how many days to the end of that year | {s}: days until new year's eve >> {out} days. | It is {out} days.
? from datetime import date ;; print("yes" if {s}.weekday() >= 5 else "no") >> is {s} on a weekend | does {s} fall on a saturday or sunday | {s} - weekend? | will {s} be a weekend day >> The answer is {out}. | It is: {out}.
? from datetime import date ;; print({s}.isoformat()) >> {s} in iso format | write {s} as yyyy-mm-dd | {s} as an iso date | turn {s} into YYYY-MM-DD >> It is {out}. | {out}.
? from datetime import date ;; print({s}.strftime("%d.%m.%Y")) >> {s} as dd.mm.yyyy | write {s} in the german way, DD.MM.YYYY | {s} in day.month.year form >> It is {out}. | {out}.

= s:P 0 86400 100000 946684800 1000000000 1234567890 1500000000 1577836800 1600000000 1650000000 1735689600 1767225600 1800000000 2000000000 1111111111 1420070400 1672531200 1712345678 1699999999 1555555555; n:I 2 9
? from datetime import datetime, timezone ;; print(datetime.fromtimestamp({s}, timezone.utc)) >> unix time {s} as a date in utc | timestamp {s} is which date (utc) | {s} seconds since 1970, date? | epoch {s} -> human date | log line says {s}. when was that, utc | convert the unix timestamp {s} to a utc date and time | decode epoch time {s} >> It is {out}. | {out}.

= s:day 1990 2050
? from datetime import date, datetime, timezone ;; d = {s} ;; print(int(datetime(d.year, d.month, d.day, tzinfo=timezone.utc).timestamp())) >> unix timestamp of {s}, midnight utc | epoch seconds for {s} 00:00 UTC | {s} 00:00 utc as unix time | seconds since 1970 at the start of {s}, utc >> It is {out}. | {out}.

= s:time; t:time; b:P 10 15 20 30 40 45 60
~ {s} to {t}, {q} | from {s} until {t}: {q} | {q}? {s} - {t} | i start {s} and stop {t}. {q} | between {s} and {t}, {q} | {q} from {s} to {t} | begins {s}, ends {t}, {q} | in at {s}, out at {t}; {q} | shift {s}-{t}. {q}
? start = {s} ;; end = {t} ;; minutes = (end - start) % 1440 ;; print(minutes // 60, "h", minutes % 60, "min") >> how long in hours and minutes | duration? | hours and minutes | how much time is that | time that passes | length in h and min >> It is {out}. | {out}.
? start = {s} ;; end = {t} ;; print((end - start) % 1440) >> how many minutes | in minutes | minutes that pass | length in minutes >> It is {out} minutes. | {out} minutes.
? start = {s} ;; end = {t} ;; print(round((end - start) % 1440 / 60, 2)) >> as decimal hours | hours as a decimal number | how many hours, decimal | in hours with decimals >> It is {out} hours. | {out} hours.
? start = {s} ;; end = {t} ;; minutes = (end - start) % 1440 - {b} ;; print(round(minutes / 60, 2)) >> minus {b} min break, decimal hours | less a break of {b} minutes, as decimal hours | with {b} min unpaid, how many hours (decimal) | {b} minutes break taken off, hours as a decimal >> It is {out} hours. | {out} hours.
? start = {s} ;; end = {t} ;; minutes = (end - start) % 1440 - {b} ;; print(minutes // 60, "h", minutes % 60, "min") >> minus {b} min break, in hours and minutes | less a {b} minute break, how long did i work | with {b} min off for lunch, h and min >> It is {out}. | {out}.

= s:time; n:I 25 900
? minutes = ({s} + {n}) % 1440 ;; print(f"{minutes // 60:02d}:{minutes % 60:02d}") >> what time is it {n} minutes after {s} | {s} plus {n} minutes | starts {s} and runs {n} minutes. end? | put in the oven at {s} for {n} min. when do i take it out | {n} min from {s} on the clock | it's {s}, the ferry goes in {n} minutes. at what time >> It is {out}. | At {out}.
? minutes = ({s} - {n}) % 1440 ;; print(f"{minutes // 60:02d}:{minutes % 60:02d}") >> what time was it {n} minutes before {s} | {s} minus {n} minutes | i have to be there at {s} and need {n} minutes. when do i leave | dinner is at {s}, the roast needs {n} min. when must it go in | {n} min ahead of {s} | arrival {s} after {n} minutes on the road. departure was at >> It was {out}. | At {out}. | {out}.
"""

NUMBERS = r"""
= s:N 3 9999
? n = {s} ;; print(n > 1 and all(n % i for i in range(2, int(n ** 0.5) + 1))) >> is {s} prime | {s}: prime or not | has {s} any divisors besides 1 and itself or is it prime | can {s} be divided by anything, or is it a prime | my number is {s}, is it a prime | prime test for {s} | check if {s} is prime >> Yes, it is prime. // No, it is not prime. | Yes, it is a prime number. // No, it is not a prime number.
? n = {s} + 1 ;; while any(n % i == 0 for i in range(2, int(n ** 0.5) + 1)): ;;     n += 1 ;; print(n) >> next prime after {s} | smallest prime above {s} | first prime larger than {s} | which prime comes after {s} >> It is {out}. | {out}.
? n, out, p = {s}, [], 2 ;; while n > 1: ;;     while n % p == 0: ;;         out.append(p) ;;         n //= p ;;     p += 1 ;; print(out) >> prime factors of {s} | factorise {s} | break {s} into primes | {s} as a product of primes | which primes multiply to {s} | prime decomposition of {s} | factor tree of {s}, the primes >> They are {out}. | The factors are {out}.
? n, out, p = {s}, [], 2 ;; while n > 1: ;;     while n % p == 0: ;;         out.append(p) ;;         n //= p ;;     p += 1 ;; print(max(out)) >> the largest prime in the factors of {s} | biggest prime that divides {s} | greatest prime divisor of {s} >> It is {out}. | {out}.
? n = {s} ;; print([i for i in range(1, n + 1) if n % i == 0]) >> divisors of {s} | all numbers that divide {s} | what divides {s} evenly | every factor of {s} | list the factors of {s} >> They are {out}. | {out}.
? n = {s} ;; print(sum(n % i == 0 for i in range(1, n + 1))) >> how many divisors has {s} | number of factors of {s} | count the divisors of {s} | in how many ways can {s} chairs stand in full rows >> It is {out}. | {out}.

= s:N 20 900; t:N 1000 2400
? print(sum(all(n % i for i in range(2, int(n ** 0.5) + 1)) for n in range({s}, {t} + 1))) >> how many primes between {s} and {t} | number of primes from {s} to {t} | count the prime numbers in {s}..{t} | primes in the range {s} to {t}, how many >> There are {out}. | {out}.
? print(sum(all(n % i for i in range(2, int(n ** 0.5) + 1)) for n in range(2, {s} + 1))) >> how many primes below or equal {s} | primes up to {s}, count | number of primes not larger than {s} | how many prime numbers are there till {s} >> There are {out}. | {out}.
? print([n for n in range(2, {s} // 4) if all(n % i for i in range(2, int(n ** 0.5) + 1))]) >> primes below a quarter of {s} | list the primes under {s} / 4 >> They are {out}.

= s:N 4 900; t:N 4 900
? import math ;; print(math.gcd({s}, {t})) >> gcd of {s} and {t} | greatest common divisor of {s} and {t} | largest number dividing both {s} and {t} | biggest number that goes into {s} and into {t} | highest common factor, {s} and {t} | {s} red and {t} blue beads, equal bags with none left over: most bags possible | hcf {s} {t} | two ropes of {s} and {t} cm, cut into equal pieces without waste. longest piece | simplify {s}/{t}: by which number can both be divided at most >> It is {out}. | {out}.
? import math ;; print(math.lcm({s}, {t})) >> lcm of {s} and {t} | least common multiple of {s} and {t} | smallest number divisible by {s} and by {t} | smallest number that both {s} and {t} divide | one light blinks every {s} s, the other every {t} s. after how many seconds together again | two buses, every {s} and every {t} minutes; they left together. minutes until that happens again | first number in the tables of {s} and of {t} | common multiple of {s} and {t}, the smallest >> It is {out}. | {out}.
? import math ;; print(math.gcd({s}, {t}), math.lcm({s}, {t})) >> gcd and lcm of {s} and {t} | both the gcd and the lcm: {s}, {t} | greatest common divisor and least common multiple of {s} and {t} >> The gcd is {0} and the lcm {1}.
? from fractions import Fraction ;; print(Fraction({s}, {t})) >> reduce {s}/{t} | {s}/{t} in lowest terms | simplify the fraction {s}/{t} | {s} over {t} as simple as possible >> It is {out}. | {out}.

= s:N 40 900; t:I 3 36
? print({s} % {t}) >> {s} mod {t} | remainder of {s} divided by {t} | what is left over when {s} is divided by {t} | {s} modulo {t} >> It is {out}. | {out}.
? print(*divmod({s}, {t})) >> {s} divided by {t}, whole part and remainder | {s} sweets for {t} kids: how many each and how many stay over | quotient and rest of {s} / {t} | {s} eggs in boxes of {t}: full boxes and eggs left >> The whole part is {0} and the remainder {1}. | {0}, remainder {1}.

= s:I 4 60; k:I 2 6
? import math ;; print(math.comb({s}, {k})) >> ways to choose {k} of {s} | how many ways to pick {k} out of {s} | choose {k} people from {s}, order doesn't matter | {s} choose {k} | how many teams of {k} can {s} players form | {k} toppings out of {s}, how many different pizzas | groups of {k} from {s} children, how many different ones | combinations: {k} from {s} | a committee of {k} out of {s} members, possibilities >> It is {out}. | There are {out} ways. | {out}.
? import math ;; print(math.perm({s}, {k})) >> ways to fill {k} different posts from {s} people | {s} runners, first {k} places: how many orders | arrangements of {k} out of {s}, order counts | permutations of {k} from {s} | {k} of {s} books in a row, how many orders | in how many ways can {k} prizes (all different) go to {s} people, one each at most >> It is {out}. | There are {out} ways. | {out}.
? print({s} ** {k}) >> codes of length {k} with {s} symbols, repeats allowed | {s} to the power of {k} | {k} wheels with {s} positions each, how many settings | {s}^{k} | {k} questions with {s} answers each, how many answer sheets >> It is {out}. | {out}.
? print({s} * ({s} - 1) // 2) >> {s} people all shake hands once, how many handshakes | each of {s} teams plays each other once. games? | {s} clubs, single round robin, number of matches | {s} friends each clink glasses with all the others. how many clinks | lines between {s} points, each pair joined once >> It is {out}. | {out}.
? import math ;; print(math.factorial({s})) >> orders of {s} books on a shelf | in how many ways can {s} people queue up | {s} factorial | {s}! | seating orders for {s} guests on {s} chairs >> It is {out}. | {out}.

= s:I 3 900; k:I 2 19
? print(sum(range({k}, {s} + 1, {k}))) >> sum of all multiples of {k} up to {s} | add up every multiple of {k} not above {s} | {k} + the next multiples of {k} until {s}, the sum | all numbers to {s} that {k} divides, added >> It is {out}. | {out}.
? print({s} // {k}) >> how many multiples of {k} are there up to {s} | count the numbers until {s} that {k} divides | how often does {k} fit into {s} >> It is {out}. | {out}.
? print(sum(range(1, {s} + 1))) >> sum of the numbers from 1 to {s} | 1 + 2 + 3 ... + {s} | add all whole numbers up to {s} | triangular number {s} | gauss sum to {s} >> It is {out}. | {out}.
? print(sum(range(1, {s} + 1, 2))) >> sum of the odd numbers up to {s} | 1 + 3 + 5 ... until {s} | add the odd ones from 1 to {s} >> It is {out}. | {out}.
? print(sum(range(2, {s} + 1, 2))) >> sum of the even numbers up to {s} | 2 + 4 + 6 ... until {s} | add the even ones not above {s} >> It is {out}. | {out}.
? print(sum(i ** 2 for i in range(1, {s} + 1))) >> sum of the squares from 1 to {s} | 1² + 2² + ... + {s}² | squares of 1 up to {s}, added together >> It is {out}. | {out}.
? a, b = 0, 1 ;; for _ in range({k}): ;;     a, b = b, a + b ;; print(a) >> fibonacci number {k} | fibonacci number with index {k}, beginning 1, 1, 2 | fib({k}) >> It is {out}. | {out}.

= s:N 12 99999
? print(bin({s})[2:]) >> {s} in binary | {s} as a binary number | write {s} with ones and zeros | base 2 of {s} | {s} (decimal) to bin | bits of {s} | how does {s} look in base two >> It is {out}. | {out}.
? print(hex({s})[2:]) >> {s} in hex | hexadecimal for {s} | {s} to base 16 | {s} as hex digits | how is {s} written in hexadecimal >> It is {out}. | {out}.
? print(oct({s})[2:]) >> {s} in octal | {s} base 8 | write {s} in the octal system | octal form of {s} >> It is {out}. | {out}.
? print(bin({s}).count("1")) >> how many ones are in the binary form of {s} | set bits of {s} | popcount of {s} | number of 1s when {s} is written in binary >> It is {out}. | {out}.
? print(len(bin({s})) - 2) >> how many bits does {s} need | bit length of {s} | number of binary digits of {s} >> It is {out}. | {out} bits.
? print(sum(int(c) for c in str({s}))) >> digit sum of {s} | add the digits of {s} | what do the digits of {s} add up to | cross sum of {s} | sum of the single digits in {s} >> It is {out}. | {out}.
? import math ;; print(math.prod(int(c) for c in str({s}))) >> product of the digits of {s} | multiply the digits of {s} | the digits of {s} multiplied together >> It is {out}. | {out}.
? print(str({s})[::-1]) >> {s} with its digits reversed | read {s} from right to left | {s} backwards >> It is {out}. | {out}.
? print(str({s}) == str({s})[::-1]) >> is {s} a palindrome | does {s} read the same from both sides | is {s} the same backwards >> Yes, it is. // No, it isn't. | Yes. // No.
? n, k = {s}, 0 ;; while n != 1: ;;     n = n // 2 if n % 2 == 0 else 3 * n + 1 ;;     k += 1 ;; print(k) >> collatz steps from {s} to 1 | how many steps does {s} take to reach 1 (halve if even, 3n+1 if odd) | halve it if even, else triple and add one: steps until 1, from {s} | length of the collatz chain of {s}, in steps >> It is {out} steps. | {out}.
? import math ;; print(math.isqrt({s}) ** 2 == {s}) >> is {s} a square number | does {s} have a whole square root >> Yes, it is. // No, it isn't. | Yes. // No.
? import math ;; print(round(math.sqrt({s}), 4)) >> square root of {s} | root of {s}, four decimals | sqrt({s}) | which number times itself gives {s} >> It is {out}. | {out}.
? print(round({s} ** (1 / 3), 4)) >> cube root of {s} | third root of {s} | which number cubed is {s} | edge of a cube with volume {s} >> It is {out}. | {out}.
? import math ;; print(round(math.log10({s}), 4)) >> log10 of {s} | common logarithm of {s} | log base 10 of {s} | 10 to what power is {s} >> It is {out}. | {out}.
? import math ;; print(round(math.log2({s}), 4)) >> log2 of {s} | base 2 log of {s} | 2 to what power is {s} | binary logarithm of {s} >> It is {out}. | {out}.
? import math ;; print(round(math.log({s}), 4)) >> natural log of {s} | ln {s} | ln({s}) | log base e of {s} >> It is {out}. | {out}.

= s:N 2 99; k:N 12 400
? print(len(str({s} ** {k}))) >> how many digits has {s}^{k} | number of digits of {s} to the power {k} | {s}**{k}: length in digits | how long is the number {s} to the {k} >> It has {out} digits. | {out}.
? print({s} ** {k} % 10) >> last digit of {s}^{k} | with which digit does {s} to the {k} end | units digit of {s}**{k} | final digit of {s} to the power of {k} >> It is {out}. | {out}.
? print(str({s} ** {k})[-2:]) >> last two digits of {s}^{k} | final two digits of {s} to the power {k} | how do the digits of {s}**{k} end, two of them >> They are {out}. | {out}.
? print(str({s} ** {k})[-4:]) >> last four digits of {s}^{k} | the final 4 digits of {s} to the {k} | only the end of {s}**{k}, four digits >> They are {out}. | {out}.
? print(sum(int(c) for c in str({s} ** {k}))) >> digit sum of {s}^{k} | add up the digits of {s} to the power {k} >> It is {out}. | {out}.

= s:sums
? print(round({s}, 2)) >> comma is the decimal sign here: {s} | {s} (decimal commas) | european style numbers: {s} | sum in german notation: {s} | add these, the comma stands before the cents: {s} | {s} - dots are thousands, commas decimals | on my italian bill: {s}, sum? | total of {s}, where the comma is the point | {s} = ? | from an austrian statement, comma for cents: {s} >> It is {out}. | The sum is {out}. | {out}.

= s:comma; n:I 2 40
? print(round({s} * {n}, 2)) >> {n} times {s}, comma as decimal mark | {n} x {s} (decimal comma) | {s} each, {n} pieces, how much (comma is decimal) | {n} pieces at {s} € | {n} kg for {s} euros a kilo >> It is {out}. | {out}.
? print(round({s} / {n}, 2)) >> {s} divided by {n}, decimal comma | {s} € shared by {n} | {s} euros for {n} people, each? | a bill over {s} € split {n} ways >> It is {out}. | {out} each.
? print({s}) >> write {s} with a point instead of the comma | {s} in english notation | {s} as a plain number with a decimal point >> It is {out}. | {out}.
"""

LISTS = r"""
= s:ints 1 120 again; n:I 5 100
? x = {s} ;; print(round(sum(x) / len(x), 2)) >> average | mean | arithmetic mean | what's the average | mean value | on average how much | avg >> The average is {out}. | It is {out}. | {out}.
? import statistics ;; print(statistics.median({s})) >> median | what's the median | the middle value | central value when sorted | median pls >> The median is {out}. | It is {out}.
? import statistics ;; print(statistics.mode({s})) >> mode | most frequent value | which number comes most often | the most common one | what occurs most >> It is {out}. | {out}.
? import statistics ;; x = {s} ;; m = statistics.mode(x) ;; print(m, x.count(m)) >> most frequent number and how often it comes | which value is there most and how many times | mode with its count >> It is {0}, it comes {1} times.
? x = {s} ;; print(max(x) - min(x)) >> range | biggest minus smallest | spread between highest and lowest | difference of maximum and minimum >> It is {out}. | {out}.
? x = {s} ;; print(max(x), min(x)) >> largest and smallest | max and min | highest and lowest value | the two extremes, big one first >> The largest is {0}, the smallest {1}.
? import statistics ;; print(round(statistics.pstdev({s}), 2)) >> population standard deviation | standard deviation of the whole population | sigma (divide by n) | pstdev >> It is {out}. | {out}.
? import statistics ;; print(round(statistics.stdev({s}), 2)) >> sample standard deviation | standard deviation of the sample | standard deviation (n - 1) | sd of this sample | stdev >> It is {out}. | {out}.
? import statistics ;; print(round(statistics.pvariance({s}), 2)) >> population variance | variance, divided by n >> It is {out}. | {out}.
? x = {s} ;; print(round(sum(x) / len(x), 2), min(x)) >> mean and the lowest | average + the smallest one | mean plus minimum, two numbers | average, and which is lowest >> The mean is {0} and the lowest {1}.
? import statistics ;; x = {s} ;; print(round(sum(x) / len(x), 2), statistics.median(x)) >> mean and median | average and middle value | both the mean and the median >> The mean is {0} and the median {1}.
? x = {s} ;; print(sum(x)) >> sum | total | add them all up | all together | what do they sum to | add >> The sum is {out}. | It is {out}. | {out}.
? x = {s} ;; print(len(x)) >> how many numbers are there | count of the values | how many entries | number of values >> There are {out}. | {out}.
? x = {s} ;; print(len(set(x))) >> how many different values | count of distinct numbers | number of unique ones | how many without the repeats >> There are {out}. | {out}.

= s:ints 1 150; n:I 10 110
? print([v for v in {s} if v > {n}]) >> only those above {n} | keep what is greater than {n} | which are over {n} | filter: more than {n} | the ones bigger than {n} | drop everything up to {n} >> They are {out}. | {out}.
? print([v for v in {s} if v < {n}]) >> only those below {n} | keep what is smaller than {n} | which are under {n} | less than {n} please | throw out all from {n} upwards >> They are {out}. | {out}.
? print(sum(v > {n} for v in {s})) >> how many are above {n} | count the values over {n} | how many exceed {n} | number of entries greater than {n} >> It is {out}. | {out}.
? print(sum(v < {n} for v in {s})) >> how many are below {n} | count the values under {n} | how many stay below {n} >> It is {out}. | {out}.
? print([v for v in {s} if v % 2 == 0 and v > {n}]) >> even ones above {n} | keep those that are even and greater than {n} | what is even and over {n} >> They are {out}. | {out}.
? print([v for v in {s} if v % 2 == 1 and v < {n}]) >> odd ones below {n} | keep those that are odd and less than {n} | what is odd and under {n} >> They are {out}. | {out}.
? print([v for v in {s} if v % 2 == 0]) >> the even ones | only even numbers | which can be halved evenly | drop the odd ones >> They are {out}. | {out}.
? print([v for v in {s} if v % 2]) >> the odd ones | only odd numbers | which are odd | throw the even ones away >> They are {out}. | {out}.
? print(sum(v for v in {s} if v > {n})) >> sum of those above {n} | add only the values over {n} | total of what is greater than {n} >> It is {out}. | {out}.
? print([v for v in {s} if v % 3 == 0]) >> multiples of 3 | which are divisible by three | those in the three times table >> They are {out}. | {out}.

= s:ints 1 150 again
? print(sorted({s})) >> sort ascending | smallest first | in increasing order | put them in order | sort from low to high | order by size >> Sorted: {out}. | They are {out}. | {out}.
? print(sorted({s}, reverse=True)) >> sort descending | biggest first | in decreasing order | from high to low | largest to smallest | sort backwards by size >> Sorted: {out}. | They are {out}. | {out}.
? print(list(dict.fromkeys({s}))) >> remove duplicates, keep the order | each number only once, same order | drop the repeats | unique values in the order they come >> They are {out}. | {out}.
? print(sorted(set({s}))) >> unique and sorted | each once, ascending | without duplicates, sorted | distinct values from small to large >> They are {out}. | {out}.
? print({s}[::-1]) >> reverse the order | back to front | the list backwards | last one first >> They are {out}. | {out}.
? print(sorted({s}, reverse=True)[1]) >> second largest | the second biggest value | runner-up by size | next after the maximum, counting repeats >> It is {out}. | {out}.
? print(sorted({s})[1]) >> second smallest | the second lowest value | next above the minimum, counting repeats >> It is {out}. | {out}.
? print(sorted({s}, reverse=True)[2]) >> third largest | the third biggest value | number three from the top, counting repeats >> It is {out}. | {out}.
? print(sorted({s}, reverse=True)[:3]) >> top three | the three largest | best 3 | highest three values >> They are {out}. | {out}.
? print(sorted({s})[:3]) >> the three smallest | lowest three | bottom 3 >> They are {out}. | {out}.
? x = {s} ;; print([b - a for a, b in zip(x, x[1:])]) >> differences between neighbours | step from each to the next | how much does it change each time >> They are {out}. | {out}.
? from itertools import accumulate ;; print(list(accumulate({s}))) >> running total | cumulative sums | add up step by step >> They are {out}. | {out}.
? x = {s} ;; print({v: x.count(v) for v in dict.fromkeys(x)}) >> how often does each number come | tally | frequency of each value | count each >> The counts are {out}. | {out}.

= s:decs 1 90
? x = {s} ;; print(round(sum(x) / len(x), 2)) >> average | mean | mean value please | what's that on average | arithmetic mean, two decimals >> The average is {out}. | It is {out}. | {out}.
? import statistics ;; print(round(statistics.median({s}), 2)) >> median | the middle one when sorted | what's the median >> The median is {out}. | It is {out}.
? print(round(sum({s}), 2)) >> sum | total | together | added up | how much is it all >> The sum is {out}. | It is {out}. | {out}.
? x = {s} ;; print(round(max(x) - min(x), 2)) >> range | difference between highest and lowest | spread (max minus min) | biggest minus smallest >> It is {out}. | {out}.
? print(max({s})) >> highest | the maximum | largest value | peak >> It is {out}. | {out}.
? print(min({s})) >> lowest | the minimum | smallest value | coldest/lowest one >> It is {out}. | {out}.
? import statistics ;; print(round(statistics.pstdev({s}), 2)) >> population standard deviation | standard deviation, population >> It is {out}. | {out}.
? import statistics ;; print(round(statistics.stdev({s}), 2)) >> sample standard deviation | standard deviation of the sample (n-1) >> It is {out}. | {out}.
? x = {s} ;; print(round(sum(x) / len(x), 2), min(x)) >> mean and the lowest | average + the minimum | average and smallest >> The mean is {0} and the lowest {1}.
? x = {s} ;; print(round(sum(x) / len(x), 2), max(x)) >> mean and the highest | average + the maximum | average and the biggest >> The mean is {0} and the highest {1}.
? print(sorted({s})) >> sort ascending | smallest first | from low to high >> Sorted: {out}. | {out}.
? print(sorted({s}, reverse=True)) >> sort descending | biggest first | from high to low >> Sorted: {out}. | {out}.
? print([round(v) for v in {s}]) >> round each to a whole number | whole numbers, rounded | without decimals, rounded >> They are {out}. | {out}.

= s:priced 1 90 money; n:I 5 70
? x = {s} ;; print(", ".join(sorted(x, key=x.get))) >> cheapest first | sort by price, low to high | order them by price | from cheap to expensive | which order by cost, cheapest on top >> They are {out}. | {out}.
? x = {s} ;; print(", ".join(sorted(x, key=x.get, reverse=True))) >> dearest first | most expensive first | sort by price, high to low | from expensive to cheap >> They are {out}. | {out}.
? x = {s} ;; print(max(x, key=x.get)) >> which costs most | the most expensive | dearest one? | what is the priciest >> It is {out}. | {out}.
? x = {s} ;; print(min(x, key=x.get)) >> which costs least | the cheapest | what's the cheapest thing | lowest price is for what >> It is {out}. | {out}.
? x = {s} ;; print(round(sum(x.values()), 2)) >> total | what does it all cost | sum of the prices | how much altogether >> The total is {out}. | It is {out}.
? x = {s} ;; print(round(sum(x.values()) / len(x), 2)) >> average price | mean price | what's one on average >> It is {out}. | {out}.
? x = {s} ;; print(", ".join(k for k in x if x[k] < {n})) >> which cost less than {n} | what can i get for under {n} each | everything below {n} >> They are {out}. | {out}.
? x = {s} ;; print(", ".join(k for k in x if x[k] > {n})) >> which cost more than {n} | everything above {n} | what is over {n} >> They are {out}. | {out}.

= s:priced 1500 2025; n:I 1600 1990
? x = {s} ;; print(", ".join(sorted(x, key=x.get))) >> oldest first | sort by year | in order of time | put them in order of year, earliest on top | chronological order | by age, oldest on top >> They are {out}. | {out}.
? x = {s} ;; print(", ".join(sorted(x, key=x.get, reverse=True))) >> newest first | sort by year, latest on top | youngest first | from most recent back >> They are {out}. | {out}.
? x = {s} ;; print(min(x, key=x.get)) >> which is oldest | the earliest | the first by year >> It is {out}. | {out}.
? x = {s} ;; print(max(x, key=x.get)) >> which is newest | the latest one | the most recent >> It is {out}. | {out}.

= s:priced 3 400; n:I 20 300
? x = {s} ;; print(max(x, key=x.get), max(x.values())) >> who has most and how many | the top one with its number | highest, name and value | winner and score >> It is {0} with {1}.
? x = {s} ;; print(min(x, key=x.get), min(x.values())) >> who has least and how many | the lowest one with its number | smallest, name and value >> It is {0} with {1}.
? x = {s} ;; print(max(x, key=x.get), sum(x.values())) >> which is highest, and what's the total | top name and the sum of all | who leads and how many altogether >> {0} is highest, the total is {1}.
? x = {s} ;; print(sum(x.values())) >> total | all together | sum of the numbers | how many in all >> It is {out}. | {out}.
? x = {s} ;; print(", ".join(sorted(x, key=x.get, reverse=True))) >> rank them, best first | highest first, names | ranking | sort by number, big ones first >> They are {out}. | {out}.
? x = {s} ;; print(", ".join(k for k in x if x[k] >= {n})) >> who has at least {n} | names with {n} or more | who reaches {n} >> They are {out}. | {out}.
? x = {s} ;; t = sum(x.values()) ;; for k, v in x.items(): ;;     print(k, round(v / t * 100, 1)) >> share of each in percent | what percent of the total has each | percentages per name >> {out}
"""

things("posed1", DATES, "dates", 2.2)
things("posed1", NUMBERS, "number", 2.6)
things("posed1", LISTS, "lists", 4.0)
