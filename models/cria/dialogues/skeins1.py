"""Little conversations for skein.py: conversions, bases, whole numbers, sequences, functions, words."""
from skein import add

NUMBERS_ROWS = r"""
@ ~c -40-45 =temperature
? f:F! = c * 9 / 5 + 32 : turn {c} celsius into fahrenheit | {c} C in F | {c} degrees celsius in fahrenheit | what's {c} °C in °F | how warm is {c} celsius in fahrenheit | {c} centigrade to fahrenheit please | I need {c} C as F
* k:K! = c + 273.15 : in kelvin | and kelvin? | as kelvin | in K too | how many kelvin | and the same in kelvin

@ ~t -30-110 =temperature
? cel:C! = (t - 32) * 5 / 9 : {t} fahrenheit in celsius | convert {t} F to C | the oven says {t} F, celsius? | what is {t} degrees fahrenheit in celsius | {t} °F to °C | my american friend says it's {t} F, what's that in C
* kel:K! = (t - 32) * 5 / 9 + 273.15 : in kelvin | and kelvin? | kelvin too | as kelvin please | how many K

@ ~n 12-4000
? two:%s = bin(n)[2:] : {n} in binary | binary for {n} | write {n} in base 2 | {n} as a binary number | what's {n} in binary | convert {n} to binary | how does {n} look in base two
? hexa:%s = hex(n)[2:] : {n} in hex | hex of {n} | {n} as hexadecimal | convert {n} to base 16 | what's {n} in hexadecimal | write {n} in hex
? octal:%s = oct(n)[2:] : {n} in octal | octal for {n} | {n} in base 8 | convert {n} to octal | {n} as an octal number
* two : in binary | and binary? | binary too | as binary | base 2 as well
* hexa : in hex | and hex? | hexadecimal too | as hex | base 16 as well | now in hex | and the hexadecimal
* octal : in octal | and octal | base 8? | octal too | as an octal number | in base eight
* bits:bits = n.bit_length() : how many bits is that | bits needed? | number of bits | how many binary digits | how long is the binary form
* ones:n = bin(n).count("1") : how many ones are in the binary form | ones in binary? | count the 1s of the binary number | how many of the bits are set

@ ~a 6-240; ~b 6-240
^ {a} and {b} | {a} and {b} | {a}, {b} | the pair {a} and {b}
? least(lcm):n = math.lcm(a, b) : lcm of {a} and {b} | least common multiple of {a} and {b} | smallest number that both {a} and {b} divide | {a} and {b}, lcm | what's the lowest common multiple of {a} and {b}
? greatest(gcd):n = math.gcd(a, b) : gcd of {a} and {b} | {a} and {b}, greatest common divisor | biggest number that divides {a} and {b} | {a} and {b}: gcd? | highest common factor of {a} and {b}
* greatest : and gcd | and the gcd? | gcd too | the greatest common divisor as well | their gcd | gcd of the two | and the highest common factor | now the gcd
* least : and lcm | and the lcm? | lcm too | the least common multiple as well | their lcm | lcm of the same two | and the smallest common multiple | now the lcm
* times(product):n = a * b : and their product | the two numbers multiplied | product of the two numbers | multiply the two numbers I gave you
* coprime(coprime):%yes = math.gcd(a, b) == 1 : are they coprime | have they no common factor but 1 | coprime? | do they share no factor but 1

@ ~n 20-3000
? divisors:%s = [i for i in range(1, n + 1) if n % i == 0] : divisors of {n} | what divides {n} | all the divisors of {n} | which numbers divide {n} evenly | list every divisor of {n} | factors of {n} please
? isprime:%yes = n > 1 and all(n % i for i in range(2, int(n ** 0.5) + 1)) : is {n} prime | prime or not: {n} | {n}, a prime? | can you check if {n} is prime | is {n} a prime number
* divisors : so its factors are | its divisors? | and which numbers divide it | list its divisors | so what does divide it | the divisors then
* howmany(number of divisors):n = len([i for i in range(1, n + 1) if n % i == 0]) : how many divisors has it | number of divisors | how many divisors are there | count its divisors | how many numbers divide it
* proper:n = sum(i for i in range(1, n) if n % i == 0) : sum of the divisors below it | add the proper divisors | what do its divisors add up to, without itself | sum of its divisors, itself left out
* digits:n = sum(int(ch) for ch in str(n)) : digit sum of the number | its digits, summed | its digits added | what do its digits add up to | the number's cross sum
* backwards:n = int(str(n)[::-1]) : the number read backwards | backwards? | its digits reversed | turn its digits around | the number from right to left
* square:n = n ** 2 : the number squared | its square | and the square of it | squared? | the number times itself
* root:n = math.sqrt(n) : square root of the number | the root of it | and its square root | root of that number | sqrt?

@ ~p (squares=2/cubes=3/fourth_powers=4); n 4-14
^ the {p}
? pows:%s = [i ** p for i in range(1, n + 1)] : {p} of all numbers 1 to {n} | the {p} from 1 to {n} | list the first {n} {p} | {p} of 1, 2, 3 up to {n} | the first {n} {p} please | give me the {p} of 1 through {n} | all {p} of the numbers from 1 to {n} ~ and up to {n} | the first {n} instead | up to {n} | make it the first {n} | go on to {n}
+ total(sum):n = sum(pows) : add the lot of them | their sum | sum of these | what does that add up to | all together | total of the list | summed up | and if I add them
+ mean(average):n = sum(pows) / len(pows) : their average | the mean of these | on average? | average of the list | mean?
* odd:n = sum(i ** p for i in range(1, n + 1) if i ** p % 2 == 1) : only the odd ones of them, summed | sum of the odd ones | add just the odd ones | and the odd ones together
* last:n = n ** p : the last one | which is the biggest | the largest of them | only the last one | the highest one then

@ ~n 5-60
? total(sum):n = n * (n + 1) // 2 : add all numbers from 1 to {n} | sum of 1 to {n} | 1 + 2 + 3 and so on up to {n} | what do the numbers 1 to {n} add up to | the first {n} whole numbers summed | sum everything from 1 up to {n}
* evens:n = sum(range(2, n + 1, 2)) : only the even ones | the even ones alone | and just the even numbers | sum of the evens | without the odd ones
* odds:n = sum(range(1, n + 1, 2)) : the odd ones only | the odd ones alone | and just the odd numbers | sum of the odds | without the even ones
* squares:n = sum(i ** 2 for i in range(1, n + 1)) : and their squares added | sum of the squares | the squares of them, added | same with the squares
* threes:n = sum(range(3, n + 1, 3)) : those that 3 divides | only the multiples of three | the multiples of 3 | just every third one

@ ~n 4-18
? fact(factorial):n = math.factorial(n) : {n} factorial | {n}! | factorial of {n} | what is {n}! | 1 * 2 * 3 up to {n} | multiply all numbers from 1 to {n}
* zeros:n = len(str(math.factorial(n))) - len(str(math.factorial(n)).rstrip("0")) : how many zeros at the end | zeros it ends in | number of zeros at the end of it | trailing zeros? :: There are {o}.
* long(number of digits):digits = len(str(math.factorial(n))) : how many digits | digits? | how long is that number | number of digits it has
* added(digit sum):n = sum(int(ch) for ch in str(math.factorial(n))) : its digits added | the digit sum | sum of the digits | and the digits added up

@ ~b 2-12; ~e 5-30
^ {b} to the power of {e} | {b} to the {e} | {b}**{e} | {b}^{e}
? power:n = b ** e : {b} to the power of {e} | {b}^{e} | {b} ** {e} | what's {b} to the {e} | raise {b} to {e} | {b} multiplied with itself until there are {e} of it ~ and to the {e} | with exponent {e} | now to the power of {e} | exponent {e}? | to the {e} instead
* long(number of digits):digits = len(str(b ** e)) : how many digits are in that number | how many digits | number of digits? | digits? | how long is that number, in digits
* added(digit sum):n = sum(int(ch) for ch in str(b ** e)) : its digits, summed | digit sum | its digits added | add the digits of it | what do its digits add up to
* first:%s = str(b ** e)[0] : the first digit | which digit does it begin with | its leading digit | what's the first digit of it
* tail(last digit):%s = str(b ** e)[-1] : last digit | the last digit of it | which digit does it end in | what's its last digit

@ n 12-300; d 3-13
? quo:n! = n // d : how often does {d} go into {n}, whole | {n} // {d} | {d} into {n}, how many whole times | {n} by {d}, whole number division | whole times {d} fits into {n} ~ and {d} | with {d} instead | for {d}? | how often does {d}
* rest(remainder):n! = n % d : and the remainder | what's left over | the rest? | remainder? | and what stays | n mod that | the remainder of it
* exact:n = n / d : as a decimal | with decimals | exactly, not whole | the exact quotient | decimals please
* next:n = (n // d + 1) * d : the next number over it that divides evenly | next multiple above | which multiple comes next | the first multiple bigger than it

@ ~s 1-20; d 2-12; n 6-12
? seq:%s = [s + i * d for i in range(n)] : start at {s} and go up by {d}, {n} numbers | count from {s} in steps of {d}, {n} numbers | {n} numbers from {s} on, each {d} more than the one before | sequence with start {s}, step {d}, {n} terms | write {n} numbers, first {s}, always plus {d} ~ with steps of {d} | in steps of {d} | and step {d} | now always plus {d} | {n} terms instead | make it {n} numbers
+ total(sum):n = sum(seq) : their sum | add them | all added up | what's the sum of these | total? | and the sum
+ mean(average):n = sum(seq) / len(seq) : and the average | mean of them | their mean | on average
+ three:n = sum(seq[:3]) : the first three of those added | sum of the first three | just the first three together | add the first three
+ end:n = seq[-1] : the last one | which one is last | the final number | where does it end
* hundred:n = s + 99 * d : the hundredth one would be | and the 100th? | what would the 100th number be | term number 100

@ ~x -20-60; a 2-9; b 1-20
% def f(x):\n    return x * {a} + {b}
^ {x} | {x} | f({x})
? val:n! = f(x) : write a function that multiplies a number by {a} and adds {b}, and call it with {x} | function: times {a} plus {b}. run it on {x} | define f(x) = {a}x + {b} and give me f({x}) | make a function which takes a number times {a} and then plus {b}; what does it give for {x} | f is {a} times x plus {b}, f({x})? | a python function for {a} * x + {b}, call with {x} ~ call it with {x} | and with {x} | f({x})? | now {x} | what does it return for {x} | run it with {x} | use it on {x} | call it again with {x} | and f of {x}
* twice:n! = f(f(x)) : and applied twice | f of f of that number | put the result in again | call it on its own result | run it on its result once more
* sums:n! = sum(f(i) for i in range(1, 6)) : add up what it gives for 1 to 5 | sum of f(1) to f(5) | the results for 1, 2, 3, 4, 5 added

@ ~x -15-30; a 2-9
% def f(x):\n    return x ** 2 - {a}
^ {x} | {x} | f({x})
? val:n! = f(x) : write a function that squares a number and takes {a} away, and call it with {x} | f(x) = x squared minus {a}. f({x})? | define a function: square it, minus {a}. try {x} | function which squares and subtracts {a}; for {x}? | python function, x**2 - {a}, run with {x} ~ call it with {x} | and with {x} | f({x})? | what about {x} | now {x} | run it with {x} | and for x = {x} | what does it give for {x}
* twice:n! = f(f(x)) : put that result in | and f of the result | call it with what came out | apply it once more to the result
* gap:n! = f(10) - f(9) : f(10) minus f(9) | difference of f(10) and f(9) | how much bigger is f(10) than f(9)

@ ~w word
% def f(x):\n    return x[::-1].upper()
? rev:%s = f(w) : write a function that turns a word around and puts it in capitals, call it with {w} | function: reverse and upper case. run it with {w} | define a function which reverses a text and makes it upper case, test it on {w} | make me a function for reversed capitals and try {w} ~ call it with {w} | and with {w} | now {w} | run it on {w} | try {w} | {w}? | what does it make of {w}
* again:%s = f(f(w)) : apply it twice | and twice in a row | f of f of the word | run it on its own result
"""
add("skein_numbers", NUMBERS_ROWS, 3.0)

WORDS_ROWS = r"""
@ ~w word
? rev:%s = w[::-1] : reverse the word {w} | {w} backwards | spell {w} from the end | turn {w} around | {w} in reverse | what is {w} read from right to left
? long(length):letters = len(w) : {w} has how many letters | letters in {w}? | length of the word {w} | count the letters of {w} | {w}, how many letters
* rev : and backwards | backwards? | reversed | turn it around | spelled from the end | and read from behind | now reverse it
* long : letters in it, how many | letters? | how long is it | how many letters are that | and its length | count its letters
* vowels:n! = sum(ch in "aeiou" for ch in w.lower()) : how many vowels | vowels among them? | vowels in it? | vowels? | count the vowels
* cons:n! = sum(ch.isalpha() and ch not in "aeiou" for ch in w.lower()) : and consonants | how many consonants | the rest, consonants? | consonants in it | how many of them aren't vowels
* upper:%s = w.upper() : in capitals | upper case | all caps please | shout it | in capital letters please
* sort:%s = "".join(sorted(w)) : its letters in alphabetical order | sort the letters | letters sorted | the letters from a to z | put its letters in order
* first:%s = w[:3] : only the first three letters | the first 3 letters | its beginning, three letters | cut after three letters
* uniq:n = len(set(w)) : how many different letters | different letters? | distinct letters in it | letters without doubles, how many
* most:n = max(Counter(w).values()) : how often does its commonest letter occur | the most frequent letter, how many times | highest count of one letter in it
* pal:%yes = w == w[::-1] : is it the same both ways | a palindrome? | is that a palindrome | does it read the same backwards
* pos:n = sum(ord(ch) - 96 for ch in w.lower()) : a is 1, b is 2 and so on: the sum of its letters | letter values added, a=1 | sum of the positions of its letters in the alphabet

@ t sentence
? wc(word count):words = len(t.split()) : how many words: {t} | count the words in "{t}" | {t} - number of words? | word count of this: {t} | words in the sentence {t}
? chars(length):characters = len(t) : how many characters is "{t}" | length of this text, spaces too: {t} | count all characters: {t} | {t} - characters with spaces?
* wc : and words | how many words | words? | word count | and the number of words in it
* nosp:characters = len(t.replace(" ", "")) : without the spaces | spaces not counted | characters without spaces | and if I leave out spaces
* longest:%s = max(t.split(), key=len) : longest word | which word is the longest | the longest one in it | and its longest word
* ab:%s = sorted(t.lower().split()) : its words in alphabetical order | sort the words | the words from a to z, lower case
* avg:letters = sum(len(v) for v in t.split()) / len(t.split()) : average length of a word | mean word length | how long is a word on average
* up:%s = t.upper() : all in capitals | upper case | in caps please
* first:%s = "".join(v[0] for v in t.split()) : the first letters of the words | its initials | make an acronym of it, case as it is
* es:n! = t.lower().count("e") : how often is there an e | count the e's | e's in it? | number of e's
* under:%s = t.replace(" ", "_") : with underscores for spaces | spaces to underscores | replace every space by _ | join it with underscores

@ x words:4-8; k 2-3
? sort:%s = sorted(x) : put these in alphabetical order: {x} | sort {x} | alphabetically please: {x} | {x} from a to z | in dictionary order: {x}
? many(number):n = len(x) : how many words are these: {x} | count them: {x} | {x}: how many
+ down:%s = sorted(x, reverse=True) : other way round | from z to a | descending | backwards in the alphabet | the other order please
* bylen:%s = sorted(x, key=len) : by length | shortest first | sorted by their length | order them by how long they are
* longest:%s = max(x, key=len) : the longest | which one has most letters | longest word of them
* letters:letters = sum(len(v) for v in x) : how many letters all together | letters in all of them | total number of letters | letters altogether
* caps:%s = [v.upper() for v in x] : all in capitals | upper case, all of them | capitals please
* joined:%s = "-".join(x) : join them with dashes, as I gave them | one line with dashes between, in the order I gave | in my order with a - between
* many : how many were there | how many words | count them | number of words
! x > . = x + [more] @ more word : add {more} | [and|also] {more} | I forgot {more} | put {more} in too | {more} belongs to it as well | with {more}
! x > . = [v for v in x if v != gone] @ gone itemof:x : without {gone} | leave {gone} out | {gone} must go | take out {gone} | not {gone} | remove {gone}
"""
add("skein_words", WORDS_ROWS, 1.2)
