"""Numbers as people write them (halves, thousands with a k, dozens, fractions, Roman, in bits), equations, sequences, and more about days (see posed.py)."""
from posed import things

FORMS = r"""
= s:frac; t:frac
? from fractions import Fraction ;; print({s} + {t}) >> {s} + {t}, give a fraction | add {s} and {t}, as a fraction | {s} plus {t}, exact fraction | sum of the fractions {s} and {t} | what do {s} and {t} make together (fraction) >> It is {out}. | {out}.
? from fractions import Fraction ;; print({s} - {t}) >> {s} - {t} as a fraction | {s} minus {t}, as a fraction | take {t} from {s}, exact fraction | difference {s} less {t} (fraction) >> It is {out}. | {out}.
? from fractions import Fraction ;; print({s} * {t}) >> {s} times {t} as a fraction | {s} * {t}, exact fraction | product of {s} and {t} in lowest terms | {s} of {t}, as a fraction >> It is {out}. | {out}.
? from fractions import Fraction ;; print({s} / {t}) >> {s} divided by {t} as a fraction | ({s}) / ({t}) exact | {s} over {t}, as one fraction | how often does {t} go into {s}, as a fraction >> It is {out}. | {out}.
? from fractions import Fraction ;; print(max({s}, {t})) >> which is bigger, {s} or {t} | the larger of {s} and {t} | {s} or {t}, what is more >> It is {out}. | {out}.
? from fractions import Fraction ;; print(round(float({s}), 4)) >> {s} as a decimal | decimal form of {s}, four places | write {s} with decimals >> It is {out}. | {out}.
? from fractions import Fraction ;; print(round(float({s}) * 100, 2)) >> {s} in percent | {s} as a percentage | how many percent is {s} >> It is {out} percent. | {out} percent.

= s:parts; n:I 2 60; t:parts
? print(round({s} * {n}, 2)) >> {s} times {n} | {n} times {s} | {n} x {s} | {n} boards of {s} m, total length | {n} jars with {s} litres each, how many litres | {s} hours a day for {n} days, how many hours | {n} bags of {s} kg, kg in all >> It is {out}. | {out}.
? print(round({s} + {t}, 2)) >> {s} plus {t} | {s} + {t} | add {s} and {t} | {s} litres and {t} litres together | {s} hours on monday and {t} on tuesday, total >> It is {out}. | {out}.
? print(round({s} - {t}, 2)) >> {s} minus {t} | {s} - {t} | take {t} away from {s} | {s} kg less {t} kg >> It is {out}. | {out}.
? print(round({s} / {t}, 2)) >> {s} divided by {t} | how often does {t} go into {s} | {s} / {t} >> It is {out}. | {out}.
? print(round({s} * 60, 2)) >> {s} hours in minutes | how many minutes are {s} hours | minutes in {s} h >> It is {out} minutes. | {out} minutes.
? print(round({s} * 2.54, 2)) >> {s} inches in cm | how many cm are {s} inches | {s}" in centimetres >> It is {out} cm. | {out} cm.
? print(round({s} * 240, 2)) >> {s} cups in ml, a cup is 240 | {s} cups at 240 ml each, ml | how many ml are {s} cups (240 ml) >> It is {out} ml. | {out} ml.
? print(round({s} * 15, 2)) >> {s} tablespoons in ml, 15 each | ml in {s} tbsp of 15 ml >> It is {out} ml. | {out} ml.

= s:large; p:P 2 3 4 5 6 7 8 10 12 15 18 20 25 30 40 60; n:I 2 90; t:large
? print(round({s} * {p} / 100, 2)) >> {p}% of {s} | {p} percent of {s} | what's {p} per cent of {s} | how much is {p}% of {s} >> It is {out}. | {out}.
? print({s} + {t}) >> {s} plus {t} | {s} + {t} | add {s} and {t} | together {s} and {t} >> It is {out}. | {out}.
? print({s} - {t}) >> {s} minus {t} | {s} less {t} | take {t} off {s} >> It is {out}. | {out}.
? print(round({s} / {n}, 2)) >> {s} divided by {n} | {s} shared by {n} | {s} over {n} months, each month | {s} / {n} >> It is {out}. | {out}.
? print({s} * {n}) >> {n} times {s} | {s} x {n} | {n} at {s} each >> It is {out}. | {out}.
? print({s}) >> {s} written out in digits | {s} as a plain number | how many zeros, write {s} in full >> It is {out}. | {out}.
? print(f"{{s}:,}") >> {s} in digits with commas | write {s} out with thousands separators >> It is {out}. | {out}.
? print(round(({s} / {t} - 1) * 100, 2)) >> how many percent more is {s} than {t} (minus if less) | growth in % from {t} to {s} | {t} last year, {s} now: change in percent >> It is {out} percent. | {out} percent.

= s:dozens; m:money; t:dozens
? print(round(({s}) * {m}, 2)) >> {s} eggs at {m} each | {s} rolls for {m} apiece, total | what do {s} bottles at {m} come to | {s} cards, {m} a piece. cost | i sold {s} muffins at {m} each, how much did i take | price of {s} candles if one is {m} >> It is {out}. | {out}. | {out} in all.
? print({s} + {t}) >> {s} eggs and {t} more, how many | {s} apples plus {t} apples | {s} and {t} roses together, count >> It is {out}. | {out}.
? print({s}) >> {s} eggs are how many | {s} rolls, as a number | how many are {s} oysters >> It is {out}. | {out}.

= s:roman
? v = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000} ;; x = [v[c] for c in {s}] ;; print(sum(-a if a < b else a for a, b in zip(x, x[1:] + [0]))) >> {s} in normal numbers | roman {s} as a number | what year is {s} | the stone says {s}, in digits | decode {s} (roman) | {s} -> arabic numerals | which number is {s} | film credits end with {s}: year >> It is {out}. | {out}.

= s:N 4 3999
? n, s = {s}, "" ;; for v, c in zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "M CM D CD C XC L XL X IX V IV I".split()): ;;     s, n = s + c * (n // v), n % v ;; print(s) >> {s} in roman numerals | {s} in roman style | write {s} like the romans | {s} -> roman | roman for {s} | chapter {s} with roman digits >> It is {out}. | {out}.

= s:bits 5 4000; t:bits 3 900
? print(int({s}, 2)) >> binary {s} in decimal | {s} (base 2) as a normal number | what's {s} from binary | bits {s}, value | the dip switches read {s}; decimal >> It is {out}. | {out}.
? print(hex(int({s}, 2))[2:]) >> binary {s} in hex | {s} (binary) to hexadecimal | bits {s} as hex digits >> It is {out}. | {out}.
? print(bin(int({s}, 2) + int({t}, 2))[2:]) >> binary {s} + {t}, in binary | add the binary numbers {s} and {t} | sum of {s} and {t}, all in base two >> It is {out}. | {out}.
? print(bin(int({s}, 2) * int({t}, 2))[2:]) >> binary {s} times {t}, in binary | multiply {s} by {t}, base two, answer in base two | product of the bits {s} and {t} in binary >> It is {out}. | {out}.
? print(bin(int({s}, 2) & int({t}, 2))[2:]) >> bitwise and of binary {s} and {t}, in binary | {s} AND {t}, base two >> It is {out}. | {out}.
? print(bin(int({s}, 2) ^ int({t}, 2))[2:]) >> xor of binary {s} and {t}, in binary | {s} XOR {t}, base two >> It is {out}. | {out}.

= s:hexes 20 90000; t:hexes 3 20000
? print(int({s}, 16)) >> hex {s} in decimal | {s} (hexadecimal) as a normal number | decimal value of hex {s} | base 16 {s} -> base 10 >> It is {out}. | {out}.
? print(bin(int({s}, 16))[2:]) >> hex {s} in binary | {s} (hex) as bits | write hex {s} with ones and zeros >> It is {out}. | {out}.
? print(hex(int({s}, 16) + int({t}, 16))[2:]) >> hex {s} + {t}, in hex | add {s} and {t}, both hexadecimal, answer hexadecimal | sum of the hex numbers {s} and {t} >> It is {out}. | {out}.
? print(hex(abs(int({s}, 16) - int({t}, 16)))[2:]) >> difference of hex {s} and {t}, in hex | how far apart are hex {s} and hex {t}, in hex | the hex numbers {s} and {t}: gap, hexadecimal >> It is {out}. | {out}.

= s:N 9 5000; b:P 3 4 5 6 7 9 11 12
? n, s = {s}, "" ;; while n: ;;     s = str(n % {b}) + s if n % {b} < 10 else "ab"[n % {b} - 10] + s ;;     n //= {b} ;; print(s) >> {s} in base {b} | write {s} to base {b} | {s} with {b} as the base | base-{b} form of {s} | convert {s} from decimal to base {b} >> It is {out}. | {out}.

= s:P 102 120 1011 201 2110 11 21 110 1202 1021 212 1120 2012; b:P 3 4 5 6 7 8 9
? print(int("{s}", {b})) >> {s} in base {b}, as decimal | base {b} number {s} in base 10 | {s} to the base {b} is what in decimal | {s}, which is base {b}: decimal value >> It is {out}. | {out}.

= s:P 8 12 16 20 22 23 24 25 26 27 28 29 30
? print(2 ** (32 - {s}) - 2) >> usable hosts in a /{s} network | how many usable addresses has a /{s} | hosts that fit in a /{s} subnet, ipv4 | /{s}: number of usable ips >> It is {out}. | {out} hosts.
? print(2 ** (32 - {s})) >> addresses in a /{s} altogether | size of an ipv4 /{s}, network and broadcast included | all ips in a /{s} >> It is {out}. | {out} addresses.

= s:P 99 99.5 99.9 99.95 99.99 99.999; n:P 7 28 30 31 90 365
? print(round({n} * 24 * 60 * (1 - {s} / 100), 2)) >> downtime in minutes at {s}% uptime over {n} days | {s} percent availability, {n} days: minutes it may be down | how many minutes off are allowed in {n} days with {s}% | sla {s}%, allowed outage in {n} days (minutes) >> It is {out} minutes. | {out} minutes.

= s:P 0.5 1.5 2 2.5 3 4 5 6.5 8 12 16 32 64 128 250 512
? print(int({s} * 1024 ** 3)) >> {s} GiB in bytes | bytes in {s} gibibytes | how many bytes are {s} GiB >> It is {out} bytes. | {out} bytes.
? print(int({s} * 1024 ** 2)) >> {s} MiB in bytes | bytes in {s} mebibytes | how many bytes are {s} MiB >> It is {out} bytes. | {out} bytes.
? print(int({s} * 1000 ** 3)) >> {s} GB in bytes, decimal | bytes of {s} gigabytes (powers of ten) >> It is {out} bytes. | {out} bytes.
? print(round({s} * 1000 ** 3 / 1024 ** 3, 2)) >> {s} GB in GiB | a {s} GB stick shows how many GiB | decimal {s} GB as gibibytes >> It is {out} GiB. | {out} GiB.

= s:roots
? b, c = {b}, {c} ;; d = (b ** 2 - 4 * c) ** 0.5 ;; print((-b - d) / 2, (-b + d) / 2) >> solve {s} = 0 | roots of {s} | zeros of {s} | x for {s} = 0 | {s} = 0, x? | where does {s} cross the x axis | solutions of {s}=0 >> The solutions are {0} and {1}. | x is {0} or {1}.
? b, c = {b}, {c} ;; print(b ** 2 - 4 * c) >> discriminant of {s} | the discriminant, {s} = 0 >> It is {out}. | {out}.

= s:line
? print(({c} - {b}) / {k}) >> solve {s} | x in {s} | {s}, what is x | find x: {s} | {s} -> x | which x makes {s} true >> x is {out}. | x = {out}.

= s:I 2 60; n:I 2 30; k:I 3 60
? print({s} + ({k} - 1) * {n}) >> term {k} of a sequence that begins with {s} and goes up by {n} | starts at {s}, plus {n} each time. number {k} | term number {k}: first {s}, step {n} | row 1 has {s} seats, each next row {n} more. seats in row {k} | i put {s} in the box in week 1 and {n} more each week. how much in week {k} >> It is {out}. | {out}.
? print(sum({s} + i * {n} for i in range({k}))) >> sum of the first {k} terms, first {s}, step {n} | starts at {s}, plus {n} each time. all {k} together | {k} rows, the first with {s} seats, each next {n} more: seats in all | i save {s} in week 1 and {n} more every week; total after {k} weeks >> It is {out}. | {out}.

= s:I 2 9; n:I 2 5; k:I 3 12
? print({s} * {n} ** ({k} - 1)) >> term {k} of a geometric sequence, first {s}, ratio {n} | begins with {s}, each next is {n} times as big. number {k} | number {k}: {s} first, times {n} every time >> It is {out}. | {out}.
? print(sum({s} * {n} ** i for i in range({k}))) >> sum of the first {k} terms, first {s}, ratio {n} | begins with {s}, each next is {n} times as big. all {k} added >> It is {out}. | {out}.
"""

DATES = r"""
= s:day 1990 2050; w:weekday
? from datetime import date, timedelta ;; d = {s} ;; d += timedelta(days=({w} - d.weekday() - 1) % 7 + 1) ;; print(d.strftime("%A, %d %B %Y")) >> the next {w} after {s} | first {w} following {s} | after {s}, when is the next {w} | {s}, then the {w} that comes next: date >> It is {out}. | {out}.
? from datetime import date, timedelta ;; d = {s} ;; d -= timedelta(days=(d.weekday() - {w} - 1) % 7 + 1) ;; print(d.strftime("%A, %d %B %Y")) >> the last {w} before {s} | the {w} preceding {s} | before {s}, when was the last {w} >> It is {out}. | {out}.

= s:day 1990 2050
? from datetime import date ;; d = {s} ;; x = date(d.year, 12, 25) ;; print(((x if x >= d else date(d.year + 1, 12, 25)) - d).days) >> days until christmas day from {s} | {s}: how many sleeps to the 25th of december | days left to 25 dec, counted from {s} >> It is {out} days. | {out} days.
? import calendar ;; from datetime import date ;; d = {s} ;; print(calendar.monthrange(d.year, d.month)[1] - d.day) >> days left in the month after {s} | from {s}, how many days to the end of the month | {s}: remaining days of that month >> It is {out} days. | {out} days.

= s:day 1990 2050; t:later 5 200
? from datetime import date, timedelta ;; a, b = {s}, {t} ;; print(sum((a + timedelta(days=i)).weekday() < 5 for i in range((b - a).days + 1))) >> working days from {s} to {t}, both counted, monday to friday | weekdays (mon-fri) between {s} and {t} inclusive | how many business days from {s} until {t}, first and last included | office days {s} - {t} inclusive, no weekends >> There are {out}. | {out} days.
? from datetime import date, timedelta ;; a, b = {s}, {t} ;; print(sum((a + timedelta(days=i)).weekday() >= 5 for i in range((b - a).days + 1))) >> weekend days from {s} to {t}, both counted | saturdays and sundays between {s} and {t} inclusive, how many | free weekend days {s} - {t}, inclusive >> There are {out}. | {out} days.
? from datetime import date ;; print(round(({t} - {s}).days / 7, 2)) >> weeks from {s} to {t}, decimal | how many weeks lie between {s} and {t} | {s} until {t} in weeks >> It is {out} weeks. | {out} weeks.

= s:year 1900 2020; t:year 2021 2090
? import calendar ;; print(calendar.leapdays({s}, {t} + 1)) >> leap years from {s} to {t}, both included | how many leap years between {s} and {t} inclusive | count the years with 29 february, {s} to {t} >> There are {out}. | {out}.
? print({t} - {s}) >> years from {s} to {t} | founded {s}, how old in {t} | {s} to {t}, how many years | built in {s}; age of the house in {t} >> It is {out} years. | {out} years.

= s:year 1990 2050; n:N 24 360
? from datetime import date, timedelta ;; print((date({s}, 1, 1) + timedelta(days={n} - 1)).strftime("%A, %d %B %Y")) >> day {n} of {s} is which date | the day with number {n} of the year {s} | which date is day number {n} in {s} >> It is {out}. | {out}.
"""

TEXTS = r"""
= s:mail
? import re ;; print(re.findall(r"[\w.+-]+@[\w-]+\.[\w.]*\w", {s})) >> extract the email addresses | which mail addresses are in there | pull out all e-mails | find every email | only the mail addresses please | get me the addresses with @ >> They are {out}. | {out}.
? import re ;; print(len(re.findall(r"[\w.+-]+@[\w-]+\.[\w.]*\w", {s}))) >> how many email addresses | count the e-mails in it | number of mail addresses >> There are {out}. | {out}.
? import re ;; print([m.split("@")[1] for m in re.findall(r"[\w.+-]+@[\w-]+\.[\w.]*\w", {s})]) >> the domains of the mail addresses | which domains do the e-mails have | what stands behind each @ >> They are {out}. | {out}.

= s:words 2 5
? words = {s}.split() ;; print(words[0] + "".join(w.capitalize() for w in words[1:])) >> as camelCase | in camel case | make a camelCase name of it | camelcase variable name >> {out} | It is {out}.
? print("_".join({s}.split())) >> as snake_case | in snake case | joined by underscores | python variable name with underscores >> {out} | It is {out}.
? print("-".join({s}.split())) >> as kebab-case | joined by hyphens | in kebab case | css class name with dashes >> {out} | It is {out}.
? print("".join(w.capitalize() for w in {s}.split())) >> as PascalCase | in pascal case | class name, each word capital, no spaces >> {out} | It is {out}.
? print("_".join({s}.split()).upper()) >> as SCREAMING_SNAKE_CASE | constant name in capitals with underscores >> {out} | It is {out}.
? print({s}.replace(" ", "").translate(str.maketrans("abcdefghijklmnopqrstuvwxyz", "22233344455566677778889999"))) >> on a phone keypad, digits | as phone keys (abc is 2) | which digits are these letters on a phone >> It is {out}. | {out}.
? print(" ".join(w[1:] + w[0] + "ay" for w in {s}.split())) >> first letter of each word to its end, then ay | simple pig latin: first letter moves back, plus ay >> It is: {out} | {out}
? print("".join(c * 2 for c in {s})) >> double every character | each letter twice >> It is: {out} | {out}
? print({s}[:5]) >> first five characters | the first 5 letters of the string >> It is: {out} | {out}
? print({s}[-4:]) >> last four characters | the final 4 letters >> It is: {out} | {out}
? print({s}[::2]) >> every second character, from the first on | characters 1, 3, 5 and so on >> It is: {out} | {out}
"""

ODDS = r"""
= s:time
? minutes = {s} ;; angle = abs(minutes % 720 / 2 - minutes % 60 * 6) ;; print(min(angle, 360 - angle)) >> angle between the hands of a clock at {s} | clock at {s}: degrees between the two hands | what angle do the clock's hands make at {s} | it's {s}; how many degrees lie between hour and minute hand (the smaller angle) >> It is {out} degrees. | {out} degrees.
? minutes = {s} ;; print(1440 - minutes) >> minutes from {s} to midnight | how many minutes until midnight at {s} | {s}: minutes left in the day >> {out} minutes. | It is {out} minutes.
? print({s}) >> minutes since midnight at {s} | {s} is minute number what of the day | how many minutes of the day have passed at {s} >> {out} minutes. | It is {out}.

= s:P 2 3 4 5 6 7 8
? import math ;; print(math.perm(10, {s})) >> pins of {s} digits, none twice | codes with {s} different digits, how many | a pin has {s} digits and no digit repeats. how many pins | how many {s} digit codes without a repeated digit >> There are {out}. | {out}.
? print(10 ** {s}) >> pins of {s} digits, any digits | how many {s} digit codes are there, repeats allowed | a lock with {s} wheels 0 to 9, number of settings >> There are {out}. | {out}.
? print(26 ** {s}) >> strings of {s} small letters, how many | passwords of {s} letters a to z, number of them | codes with {s} letters, repeats allowed >> There are {out}. | {out}.
? print(36 ** {s}) >> codes of {s} characters, each a letter or a digit (36 in all) | licence numbers of {s} places, 26 letters and 10 digits each >> There are {out}. | {out}.
? print(2 ** {s}) >> rows of {s} switches, on or off, how many states | subsets of a set with {s} elements | answers to {s} yes/no questions, how many sheets | outcomes of {s} coin flips >> There are {out}. | {out}.
"""

MORE_TEXTS = r"""
= s:sentence 4 9; w:member
? print({s}.lower().split().count({w}.lower())) >> how often does the word {w} stand there | count the word {w} | number of times "{w}" is a word of it >> It stands there {out} times. | {out}.
? print({s}.split().index({w}) + 1) >> which word is {w}, counted from 1 | position of the word {w} | {w} is word number what >> It is word {out}. | Number {out}.
? print({s}.replace({w}, {w}.upper())) >> {w} in capitals, the rest as it is | write {w} in upper case there | shout only {w} >> {out} | It is: {out}
? print(" ".join(x for x in {s}.split() if x != {w})) >> without the word {w} | leave out {w} | delete the word {w} | take {w} out of it >> It is: {out} | {out}
? print(len({w})) >> how many letters has the word {w} in it | length of {w} there >> It has {out} letters. | {out}.

= s:word
? print(ord({s}[0])) >> ascii code of the first letter of {s} | character code of the letter that {s} begins with >> It is {out}. | {out}.
? print(len({s})) >> letters in {s} | count of letters in {s} | length of {s} >> It has {out} letters. | {out}.
? print({s}[::-1]) >> {s} backwards | spell {s} from the end | reverse {s} >> Backwards it is {out}. | {out}
? print(" ".join({s}.upper())) >> spell {s} in capitals with spaces | letters of {s}, apart and upper case >> {out} | It is {out}.
? print({s}.lower() == {s}.lower()[::-1]) >> is {s} a palindrome | does {s} read the same backwards | {s}: palindrome or not >> Yes, it is a palindrome. // No, it is not a palindrome. | Yes. // No.
? print(len(set({s}.lower()))) >> different letters in {s} | how many distinct letters has {s} | letters of {s} without repeats, how many >> There are {out}. | {out}.
? print("-".join({s})) >> {s} with a dash between the letters | put hyphens between the letters of {s} >> It is {out}. | {out}
? print({s} * 3) >> {s} three times without spaces | repeat {s} 3 times, glued together >> It is {out}. | {out}
"""

things("posed3", ODDS, "arithmetic", 1.0)
things("posed3", MORE_TEXTS, "copy", 0.5)
things("posed3", FORMS, "number", 2.0)
things("posed3", DATES, "dates", 2.2)
things("posed3", TEXTS, "strings", 3.0)
