"""Texts, names and identifiers, each asked about in many ways; small functions written and run (see posed.py)."""
from posed import things

TEXTS = r"""
= s:sentence 3 9; c:letter
? print({s}.lower().count({c})) >> how many {c}s are there | count the letter {c} | number of times {c} occurs | how often do you see the letter {c} | occurrences of {c}, capital or small | how many times is {c} used | count every {c} >> There are {out}. | It comes {out} times. | {out}.
? print(sum(c in "aeiou" for c in {s}.lower())) >> how many vowels | count the vowels | number of vowels (a, e, i, o, u) | vowel count | how many letters are vowels >> There are {out} vowels. | {out}.
? print(sum(c.isalpha() and c not in "aeiou" for c in {s}.lower())) >> how many consonants | count the consonants | number of letters that are no vowels >> There are {out} consonants. | {out}.
? print(sum(c.isalpha() for c in {s})) >> how many letters, spaces not counted | number of letters alone | count only the letters >> There are {out} letters. | {out}.
? print(len({s})) >> how many characters, spaces included | length of the string | number of characters with spaces | how long is it in characters >> It has {out} characters. | {out}.
? print(len({s}.replace(" ", ""))) >> how many characters without the spaces | length not counting blanks | characters, spaces left out >> It has {out} characters. | {out}.
? print(len({s}.split())) >> how many words | word count | number of words | count the words >> It has {out} words. | {out} words.
? print(len(set(c for c in {s}.lower() if c.isalpha()))) >> how many different letters | number of distinct letters | count each letter only once, how many | letters without repeats, how many >> There are {out}. | {out}.
? print(sum(c.isupper() for c in {s})) >> how many capital letters | count the upper case letters | number of capitals >> There are {out}. | {out}.
? print(max({s}.split(), key=len)) >> longest word | which word is longest | the word with the most letters >> It is {out}. | {out}.
? print(min({s}.split(), key=len)) >> shortest word | which word is the shortest | the word with the fewest letters >> It is {out}. | {out}.
? from collections import Counter ;; print(Counter(c for c in {s}.lower() if c.isalpha()).most_common(1)[0]) >> most frequent letter and its count | which letter comes most often | the commonest letter >> It is {out}. | {out}.

= s:sentence 3 8; c:letter
? print({s}[::-1]) >> backwards | spell it backwards | reverse it letter by letter | written from the end to the start | mirror the text | last letter first | turn the string around >> Backwards it is {out}. | {out}
? print(" ".join({s}.split()[::-1])) >> the words in opposite order | reverse the word order | last word first, first word last | words from the end to the start, each unchanged >> It is: {out} | {out}
? print(" ".join(w[::-1] for w in {s}.split())) >> reverse each word but keep their order | every word backwards, same places | flip the letters inside each word >> It is: {out} | {out}
? print({s}.upper()) >> in capitals | all upper case | make it uppercase | shout it, caps please | capital letters only >> {out} | It is {out}.
? print({s}.lower()) >> in lower case | all small letters | make it lowercase | no capitals please >> {out} | It is: {out}
? print({s}.title()) >> capitalise each word | title case | first letter of every word big | Every Word With A Capital >> {out} | It is: {out}
? print({s}.swapcase()) >> swap upper and lower case | capitals small and small ones big | invert the case of each letter | flip the case >> {out} | It is: {out}
? print("".join(c for c in {s} if c.lower() not in "aeiou")) >> remove the vowels | without a, e, i, o, u | take every vowel out | drop all vowels | strip the vowels >> It is: {out} | {out}
? print("".join("*" if c.lower() in "aeiou" else c for c in {s})) >> replace each vowel with * | vowels as stars | put * instead of the vowels | censor the vowels with * >> It is: {out} | {out}
? print({s}.replace(" ", "")) >> without the spaces | remove all blanks | close up the spaces | delete every space >> It is: {out} | {out}
? print({s}.replace(" ", "_")) >> underscores instead of spaces | replace the spaces by _ | put _ between the words >> {out} | It is {out}.
? print({s}.lower().replace(" ", "-")) >> as a slug, lower case with dashes | lower case, hyphens for spaces | url form with dashes >> {out} | It is {out}.
? print({s}.replace({c}, "")) >> delete every {c} | without the letter {c} | take all {c} out | remove each small {c} >> It is: {out} | {out}
? print("".join(w[0] for w in {s}.split()).upper()) >> initials of the words | first letters as an acronym | acronym of it | make an abbreviation from the first letters | take the first letter of each word >> It is {out}. | {out}.
? print("".join(w[-1] for w in {s}.split())) >> last letters of the words put together | take the final letter of each word | final letters joined >> It is {out}. | {out}.
? print("".join(sorted({s}.lower().replace(" ", "")))) >> letters in alphabetical order | sort the letters | all letters sorted, no spaces >> It is {out}. | {out}.
? print(" ".join(sorted({s}.split(), key=len))) >> words sorted by length, short ones first | order the words from short to long | shortest word first >> It is: {out} | {out}
? print(" ".join(sorted({s}.lower().split()))) >> words in alphabetical order | sort the words a to z | alphabetise the words >> It is: {out} | {out}
? print([len(w) for w in {s}.split()]) >> length of each word | how many letters has each word | word lengths as a list >> They are {out}. | {out}.
? print({s}.split()[0]) >> first word | the word at the start | opening word >> It is {out}. | {out}.
? print({s}.split()[-1]) >> last word | the word at the end | final word >> It is {out}. | {out}.
? print({s}.split()[1]) >> second word | word number two | the 2nd word >> It is {out}. | {out}.
? print({s}.split()[-2]) >> last but one word | second word from the end | the word before the last >> It is {out}. | {out}.
? print({s}.split()[2]) >> third word | word number 3 | the 3rd word >> It is {out}. | {out}.
? s = {s} ;; print(s.count(" "), len(s.split())) >> how many spaces and how many words | number of blanks, number of words >> There are {0} spaces and {1} words.

= s:sentence 2 7; k:P 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 17 19 21 23
? import codecs ;; print(codecs.encode({s}, "rot13")) >> rot13 | in rot13 | rot13 of it | encode with rot13 | rot 13 this | run rot13 over it | shift each letter by thirteen (rot13) | apply rot13 >> It is: {out} | {out} | In rot13 it is {out}.
? print("".join(chr((ord(c) - 97 + {k}) % 26 + 97) if c.isalpha() else c for c in {s}.lower())) >> caesar cipher, shift {k} | move each letter {k} places on in the alphabet | caesar with key {k}, small letters | shift the letters by {k} | encrypt it, each letter {k} further (a after z) | every letter + {k} places, lower case >> It is: {out} | {out} | It becomes {out}.
? print("".join(chr(219 - ord(c)) if c.isalpha() else c for c in {s}.lower())) >> atbash | a to z, b to y and so on (atbash) | atbash cipher of it | mirror the alphabet: a<->z >> It is: {out} | {out}

= s:rotated 2 7
? import codecs ;; print(codecs.decode({s}, "rot13")) >> it is in rot13, decode it | decode from rot13 | what does this rot13 say | undo the rot13 | read this rot13 text | rot13 back to plain >> It is: {out} | {out}

= s:shifted 2 6
? print("".join(chr((ord(c) - 97 - {k}) % 26 + 97) if c.isalpha() else c for c in {s}.lower())) >> caesar shift of {k}, decode it | decode, every letter was moved on by {k} | what does it say? caesar, {k} | move each letter {k} places back in the alphabet | it was shifted by {k}; the original please | undo a caesar cipher with key {k} | decrypt: every letter {k} back >> It is: {out} | {out} | It reads {out}.

= s:words 1 4
? import base64 ;; print(base64.b64encode({s}.encode()).decode()) >> base64 | in base64 | encode as base64 | b64 of it | base64 encoding >> It is {out}. | {out}
? import hashlib ;; print(hashlib.md5({s}.encode()).hexdigest()) >> md5 | md5 hash | md5 checksum of the text | md5 sum >> It is {out}. | {out}
? import hashlib ;; print(hashlib.sha256({s}.encode()).hexdigest()) >> sha256 | sha-256 hash | sha256 checksum of the text >> It is {out}. | {out}
? print(" ".join(str(ord(c)) for c in {s})) >> ascii codes | character codes | the code of every character | ord of each letter >> They are {out}. | {out}
? print(" ".join(f"{ord(c):08b}" for c in {s})) >> in binary, 8 bits a letter | letters as bytes in binary | as ones and zeros, eight per character >> It is {out}. | {out}
? print({s}.encode().hex()) >> as hex bytes | hex of the text | bytes in hexadecimal >> It is {out}. | {out}
? print(sum(ord(c) - 96 for c in {s}.lower() if "a" <= c <= "z")) >> value with a=1, b=2 ... z=26 | sum of the letter positions (a is 1) | letters as numbers a=1 to z=26, added | numerology: a1 b2 c3, the sum >> It is {out}. | {out}.
? print([ord(c) - 96 for c in {s}.lower() if "a" <= c <= "z"]) >> letters as numbers, a=1 | positions in the alphabet | a is 1, b is 2: write it as numbers >> They are {out}. | {out}
? s = {s}.lower().replace(" ", "") ;; print(s == s[::-1]) >> palindrome or not, spaces ignored | is it a palindrome (spaces don't count) | same backwards if blanks are left out | does it read the same both ways, without spaces >> Yes, it is a palindrome. // No, it is not a palindrome. | Yes. // No.

= s:mixed 3 7
? import re ;; print(re.findall(r"\d+", {s})) >> all numbers in it | extract the numbers | which numbers are in there | pull out the figures | get the digits groups >> They are {out}. | {out}.
? import re ;; print(sum(int(n) for n in re.findall(r"\d+", {s}))) >> add the numbers in it | sum of all the figures | total of the numbers that stand in there | find the numbers and add them >> It is {out}. | {out}.
? import re ;; print(max(int(n) for n in re.findall(r"\d+", {s}))) >> largest number in it | the biggest figure that stands there | highest number mentioned >> It is {out}. | {out}.
? print(sum(c.isdigit() for c in {s})) >> how many digits | count the digits | number of digit characters >> There are {out}. | {out}.
? print("".join(c for c in {s} if not c.isdigit())) >> without the digits | remove all digits | strip the figures >> It is: {out} | {out}
? import re ;; print(len(re.findall(r"\d+", {s}))) >> how many numbers are in it | count the numbers, not the digits >> There are {out}. | {out}.

= s:names; n:P 1 2 3
? print(", ".join(sorted({s}, key=str.lower))) >> in alphabetical order | sort a to z | alphabetise | order them by the alphabet | sort by name | abc order please >> They are {out}. | {out} | Sorted: {out}
? print(", ".join(sorted({s}, key=str.lower, reverse=True))) >> reverse alphabetical order | sort z to a | alphabet backwards | from z down to a >> They are {out}. | {out}
? print(", ".join(sorted({s}, key=len))) >> by length, shortest first | sort by how long they are | shortest to longest | order by number of letters | fewest letters first >> They are {out}. | {out}
? print(", ".join(sorted({s}, key=len, reverse=True))) >> by length, longest first | longest to shortest | most letters first | sort from long to short >> They are {out}. | {out}
? print(", ".join(sorted({s}, key=lambda w: w[-1].lower()))) >> sort by last letter | order them by their final letter | sorted by how they end, one letter >> They are {out}. | {out}
? print(max({s}, key=len)) >> the longest | which has most letters | longest one >> It is {out}. | {out}.
? print(len({s})) >> how many are there | count them | number of entries >> There are {out}. | {out}.
? print(", ".join(w for w in {s} if len(w) > 5)) >> those with more than five letters | longer than 5 letters | keep names of six letters and up >> They are {out}. | {out}
? print(", ".join({s}[::-1])) >> opposite order | from last to first | backwards as a list >> They are {out}. | {out}
? print(", ".join(w.upper() for w in {s})) >> all in capitals | upper case each | make them uppercase >> {out} | They are {out}.
? print(", ".join(f"{i}. {w}" for i, w in enumerate({s}, 1))) >> number them from 1 | as a numbered list | put numbers in front >> {out}
? print("; ".join({s})) >> separated by semicolons | join them with semicolons | semicolons between them >> {out}
? print({s}[{n}]) >> number {n} if you count from zero | the item with index {n}, zero-based | element [{n}] in python counting >> It is {out}. | {out}.
"""

FUNCTIONS = r"""
= s:N 12 99999999
~ a function {q}. [try|test|run] it with {s} | write a function {q} and call it with {s} | need a little function {q}; show me {s} | python function {q}, result for {s} | define one {q}, then {s} please | can you write a func {q} and use it on {s} | quick helper {q}, input {s} | code {q}, run on {s}
? def f(n): ;;     return sum(int(c) for c in str(n)) ;; ;; print(f({s})) >> that gives the sum of the digits | adding up a number's digits | for the digit sum >> It gives {out}. | The result is {out}.
? def f(n): ;;     return int(str(n)[::-1]) ;; ;; print(f({s})) >> that reverses the digits of a number | turning a number around, last digit first >> It gives {out}. | The result is {out}.
? def f(n): ;;     return sum(int(c) % 2 == 0 for c in str(n)) ;; ;; print(f({s})) >> counting the even digits | that says how many digits are even >> It gives {out}. | The result is {out}.
? def f(n): ;;     return max(int(c) for c in str(n)) ;; ;; print(f({s})) >> that returns the largest digit | for a number's biggest digit >> It gives {out}. | The result is {out}.
? def f(n): ;;     return len(str(n)) ;; ;; print(f({s})) >> that counts the digits of a number | telling how many digits a number has >> It gives {out}. | The result is {out}.
? def f(s): ;;     return f"{s // 3600}:{s % 3600 // 60:02d}:{s % 60:02d}" ;; ;; print(f({s})) >> turning seconds into h:mm:ss | that formats seconds as hours, minutes and seconds | seconds to h:mm:ss >> It gives {out}. | The result is {out}.
? def f(n): ;;     return f"{n:,}" ;; ;; print(f({s})) >> that puts commas at the thousands | writing a number with thousands separators >> It gives {out}. | The result is {out}.
? def f(n): ;;     while n > 9: ;;         n = sum(int(c) for c in str(n)) ;;     return n ;; ;; print(f({s})) >> that adds the digits again and again until one is left | for the digital root >> It gives {out}. | The result is {out}.

= s:ints 1 60
~ a function {q}. [try|test|run] it with {s} | write a function {q} and call it with {s} | need a little function {q}; show me {s} | python function {q}, result for {s} | define one {q}, then use it on {s} | func {q}: {s} | quick helper {q}, input {s}
? def f(x): ;;     return [v * 2 for v in x] ;; ;; print(f({s})) >> that doubles each number of a list | multiplying every element by two >> It gives {out}. | The result is {out}.
? def f(x): ;;     return [v ** 2 for v in x] ;; ;; print(f({s})) >> that squares each number of a list | returning the squares of a list >> It gives {out}. | The result is {out}.
? def f(x): ;;     return [v * 2 if i % 2 else v for i, v in enumerate(x)] ;; ;; print(f({s})) >> that doubles every second number in a list | doubling the 2nd, 4th, 6th ... element >> It gives {out}. | The result is {out}.
? def f(x): ;;     return x[::2] ;; ;; print(f({s})) >> that keeps every other element, from the first on | returning the 1st, 3rd, 5th ... entry >> It gives {out}. | The result is {out}.
? def f(x): ;;     return sum(v ** 2 for v in x) ;; ;; print(f({s})) >> for the sum of the squares of a list | that squares everything and adds it >> It gives {out}. | The result is {out}.
? def f(x): ;;     return max(x) - min(x) ;; ;; print(f({s})) >> returning max minus min of a list | for the spread of a list >> It gives {out}. | The result is {out}.
? def f(x): ;;     return [v for v in x if v % 2 == 0] ;; ;; print(f({s})) >> that keeps the even numbers | filtering out the odd numbers >> It gives {out}. | The result is {out}.
? def f(x): ;;     return x[1:] + x[:1] ;; ;; print(f({s})) >> that moves the first element to the end | rotating a list one to the left >> It gives {out}. | The result is {out}.
? def f(x): ;;     return sorted(set(x)) ;; ;; print(f({s})) >> that returns a list sorted without repeats | for the unique values in order >> It gives {out}. | The result is {out}.

= s:words 2 6
~ a function {q}. [try|test|run] it with '{s}' | write a function {q} and call it with "{s}" | need a little function {q}; show me {s} | python function {q}, result for '{s}' | define one {q}, then use it on: {s} | func {q}: {s} | write me {q} as a function and run it on: {s}
? def f(s): ;;     return " ".join(s.split()[::-1]) ;; ;; print(f({s})) >> that turns the order of the words around | putting the last word first and so on >> It gives {out}. | The result is: {out}
? def f(s): ;;     return " ".join(w[::-1] for w in s.split()) ;; ;; print(f({s})) >> that reverses each word in place | spelling every word backwards >> It gives {out}. | The result is: {out}
? def f(s): ;;     return sum(c in "aeiou" for c in s.lower()) ;; ;; print(f({s})) >> counting the vowels of a text | that says how many vowels there are >> It gives {out}. | The result is {out}.
? def f(s): ;;     return "".join(w[0] for w in s.split()).upper() ;; ;; print(f({s})) >> that makes an acronym | taking the first letters as capitals >> It gives {out}. | The result is {out}.
? def f(s): ;;     return {w: len(w) for w in s.split()} ;; ;; print(f({s})) >> that maps each word to its length | returning a dict of words and their lengths >> It gives {out}. | The result is {out}.
? def f(s): ;;     return max(s.split(), key=len) ;; ;; print(f({s})) >> that finds the longest word | returning the word with most letters >> It gives {out}. | The result is {out}.
? def f(s): ;;     words = s.split() ;;     return words[0] + "".join(w.capitalize() for w in words[1:]) ;; ;; print(f({s})) >> that makes camelCase of a phrase | turning words into camel case >> It gives {out}. | The result is {out}.
? def f(s): ;;     return "_".join(s.lower().split()) ;; ;; print(f({s})) >> that makes snake_case of a phrase | joining the words by underscores, lower case >> It gives {out}. | The result is {out}.
? def f(s): ;;     return "".join(c for c in s if c not in "aeiou") ;; ;; print(f({s})) >> that drops the vowels | removing a, e, i, o and u >> It gives {out}. | The result is: {out}

= s:I 2 15; n:I 5 12
? for i in range(1, 11): ;;     print(f"{i} x {{s}} = {i * {s}}") >> times table of {s} | the {s} times table up to 10 | multiplication table for {s}, 1 to 10 | print {s} x 1 to {s} x 10 >> {out}
? print([{s} * i for i in range(1, {n} + 1)]) >> first {n} multiples of {s} | {n} multiples of {s} beginning with {s} | the first {n} numbers in the {s} times table >> They are {out}. | {out}.
? print([{s} ** i for i in range(1, {n} + 1)]) >> first {n} powers of {s} | {s} to the 1 up to {s} to the {n} | powers of {s} from 1 to {n} >> They are {out}. | {out}.
? print([i ** 2 for i in range(1, {s} + 1)]) >> the first {s} square numbers | squares of 1 to {s} | list the squares up to {s} squared >> They are {out}. | {out}.
? a, b, out = 1, 1, [] ;; for _ in range({n}): ;;     out.append(a) ;;     a, b = b, a + b ;; print(out) >> the first {n} fibonacci numbers | fibonacci sequence, {n} terms, beginning 1, 1 | {n} numbers of the fibonacci series >> They are {out}. | {out}.
"""

things("posed2", TEXTS, "strings", 4.0)
things("posed2", FUNCTIONS, "number", 1.6)
