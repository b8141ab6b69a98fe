"""A word, a sentence, a number, a date or a row of numbers over several turns: something is read from it, then something else, or the same from another one, or something from what came out; two are put together; one was meant differently; back to the first.

READ holds what can be read from a kind: (formula of x, what comes out, how it is asked of {x}, how it is asked of what is there, how it is said)."""
import datetime
import re
from core import afresh, family, guard
from dates import any_date, written
from pools import SENTENCES, WORDS
from relating import typed
from skeinways import ways
from threads import ASIDE, wander
import aheadways as W

R = lambda formula, out, full, short, say="{o}": (formula, out, ways(full), ways(short), say)
READ = {
    "word": [
        R("{x}[::-1]", "word", "{x} backwards | spell {x} backwards | reverse {x} | {x} the other way round | write {x} from back to front", "backwards | reversed | the other way round | spelt backwards | from back to front | turn it round"),
        R("len({x})", "number", "how many letters has {x} | length of {x} | letters in {x} | how long is {x} | count the letters of {x}", "how many letters | its length | number of letters | how long is it | letters? | how many characters", "It has {o} letters."),
        R("sum(c in \"aeiou\" for c in {x}.lower())", "number", "how many vowels in {x} | vowels in {x} | count the vowels of {x} | number of vowels in {x} | {x}: how many vowels", "how many vowels | vowels? | number of vowels | count its vowels | and the vowels | vowels in it", "Vowels: {o}."),
        R("{x}.upper()", "word", "{x} in capitals | {x} in upper case | capitalise all of {x} | {x} all caps | write {x} in capital letters", "in capitals | upper case | all caps | in capital letters | in upper case please | shout it, all capitals"),
        R("\"\".join(sorted({x}))", "word", "letters of {x} in alphabetical order | sort the letters of {x} | {x} with its letters sorted | the letters of {x}, a to z | alphabetise the letters of {x}", "letters sorted | its letters in order | letters in alphabetical order | sort its letters | the letters a to z"),
        R("len(set({x}))", "number", "how many different letters in {x} | different letters of {x} | number of distinct letters in {x} | unique letters in {x} | {x}: how many different letters", "different letters | how many different ones | distinct letters | unique letters? | each letter counted once", "It has {o} different letters."),
        R("{x}[:3]", "word", "first three letters of {x} | the first 3 letters of {x} | {x}, only the first three letters | abbreviate {x} to three letters | start of {x}, three letters", "first three letters | only the first 3 letters | the first three | just the first 3 | cut after three letters"),
        R("{x}[-2:]", "word", "last two letters of {x} | the last 2 letters of {x} | {x}, only the last two letters | end of {x}, two letters | how does {x} end, two letters", "last two letters | only the last 2 | the last two | just the last two letters | the final two letters"),
        R("\"\".join(c for c in {x} if c not in \"aeiou\")", "word", "{x} without vowels | take the vowels out of {x} | remove all vowels from {x} | {x} minus its vowels | drop the vowels of {x}", "without vowels | take the vowels out | vowels removed | no vowels | drop the vowels"),
        R("sum(ord(c) - 96 for c in {x}.lower())", "number", "letter sum of {x} with a=1, b=2 | a=1, b=2 and so on: sum for {x} | add up {x} with a=1 to z=26 | {x} as a sum, a is 1, z is 26 | value of {x} if a=1, b=2", "letter sum with a=1 | its sum with a=1, b=2 | add its letters up, a=1 | the value with a=1 to z=26 | as a sum, a is 1", "The sum is {o}."),
        R("\"-\".join({x})", "word", "{x} with dashes between the letters | spell {x} with dashes | put a dash between the letters of {x} | letters of {x} joined by dashes | {x} letter by letter with dashes", "dashes between the letters | spelt with dashes | with a dash between the letters | joined with dashes | letter by letter with dashes")],
    "sentence": [
        R("len({x}.split())", "number", "how many words: {x} | count the words: {x} | words in {x} | number of words in {x} | {x} - how many words", "how many words | number of words | count its words | words? | how many words is that", "It has {o} words."),
        R("len({x}.replace(\" \", \"\"))", "number", "how many characters without spaces: {x} | letters and signs without spaces in {x} | count without spaces: {x} | length without the blanks: {x} | {x} - characters, no spaces", "characters without spaces | length without the spaces | without blanks, how long | count it without spaces | how long without spaces", "It has {o} without spaces."),
        R("max({x}.split(), key=len)", "word", "longest word in {x} | the longest word: {x} | which word is the longest: {x} | find the longest word of {x} | {x} - longest word", "longest word | the longest word in it | which word is longest | its longest word | the longest one"),
        R("{x}.upper()", "sentence", "put in capitals: {x} | in upper case: {x} | all capitals: {x} | {x} - in capital letters | make this upper case: {x}", "in capitals | upper case | all caps | in capital letters | make it upper case"),
        R("\" \".join({x}.split()[::-1])", "sentence", "words in reverse order: {x} | last word first: {x} | turn the word order round: {x} | reverse the words of {x} | {x} - words backwards", "words in reverse order | last word first | reverse the word order | words the other way round | turn the words round"),
        R("{x}.title()", "sentence", "capital at the start of each word: {x} | title case: {x} | each word with a capital: {x} | as a title: {x} | {x} - in title case", "in title case | each word with a capital | as a title | capital letter for every word | title case please"),
        R("\"\".join(w[0] for w in {x}.split())", "word", "first letters of the words: {x} | initials of {x} | acronym of {x} | first letter of each word: {x} | {x} - only the initials", "only the initials | first letters of the words | as an acronym | first letter of each word | its initials"),
        R("{x}.replace(\" \", \"_\")", "sentence", "underscores for spaces: {x} | replace the spaces by _: {x} | spaces to underscores: {x} | {x} - with _ in place of spaces | put _ where spaces are: {x}", "underscores for the spaces | with _ instead of spaces | spaces to underscores | replace spaces by _ | _ for each space"),
        R("{x}.lower().count(\"e\")", "number", "how many e in {x} | count the letter e: {x} | how often is there an e in {x} | number of e's in {x} | {x} - how many e's", "how many e's | count the e | how often e | number of e's in it | e's in it?", "There are {o}.")],
    "number": [
        R("bin({x})[2:]", "s", "{x} in binary | binary of {x} | convert {x} to binary | {x} as a binary number | write {x} in base 2", "in binary | binary? | as a binary number | in base 2 | to binary", "In binary it is {o}."),
        R("hex({x})[2:].upper()", "s", "{x} in hex | hex of {x} | convert {x} to hexadecimal | {x} as hex | {x} in base 16", "in hex | hexadecimal? | as hex | in base 16 | to hex", "In hex it is {o}."),
        R("oct({x})[2:]", "s", "{x} in octal | octal of {x} | convert {x} to octal | {x} as octal | {x} in base 8", "in octal | octal? | as octal | in base 8 | to octal", "In octal it is {o}."),
        R("sum(int(c) for c in str({x}))", "number", "digit sum of {x} | sum of the digits of {x} | add the digits of {x} | {x}: sum of its digits | what do the digits of {x} add up to", "digit sum | sum of its digits | its digits added | add the digits | what do its digits add up to", "The digits add up to {o}."),
        R("str({x})[::-1]", "s", "{x} backwards | reverse the digits of {x} | {x} read from the right | digits of {x} reversed | turn {x} round", "backwards | digits reversed | read from the right | turned round | reversed"),
        R("{x} ** 2", "number", "{x} squared | square of {x} | {x}^2 | {x} times itself | what's the square of {x}", "squared | the square | its square | times itself | to the power of 2"),
        R("{x} ** 3", "number", "{x} cubed | cube of {x} | {x}^3 | {x} to the third | what's the cube of {x}", "cubed | the cube | its cube | to the third | to the power of 3"),
        R("round({x} ** 0.5, 2)", "s", "square root of {x}, 2 decimals | root of {x} with two decimals | sqrt {x}, 2 places | {x}: square root, two decimals | the root of {x} to 2 decimals", "square root, 2 decimals | its root with two decimals | sqrt, 2 places | the square root to 2 decimals | root of it, two decimals"),
        R("[k for k in range(1, {x} + 1) if {x} % k == 0]", "row", "divisors of {x} | all divisors of {x} | what divides {x} | which numbers divide {x} | list the divisors of {x}", "its divisors | divisors? | what divides it | all its divisors | which numbers divide it"),
        R("\"yes\" if {x} > 1 and all({x} % k for k in range(2, int({x} ** 0.5) + 1)) else \"no\"", "yes", "is {x} prime | {x}: prime or not | is {x} a prime number | prime? {x} | check whether {x} is prime", "prime? | is it prime | prime or not | is that a prime number | and is it prime", "The answer is {o}.")],
    "row": [
        R("sum({x})", "number", "", "sum | their sum | total of these | added up | add them | all of them added", "The sum is {o}."),
        R("len({x})", "number", "", "how many are there | how many | count them | how many is that | number of them", "There are {o}."),
        R("{x}[-1] - {x}[0]", "number", "", "last minus first | the biggest minus the smallest | difference of largest and smallest | from the smallest to the largest, how far | the last one less the first", "It is {o}."),
        R("{x}[::2]", "row", "", "every second of them | every second one, from the first | every other one, starting with the first | only every second | each second one of these"),
        R("{x}[::-1]", "row", "", "backwards | in reverse | from the end | largest first | the other way round"),
        R("sum({x}[:2])", "number", "", "sum of the first two | the first two together | first two added | add just the first two | the first two, total", "It is {o}."),
        R("[v for v in {x} if v % 2 == 0]", "row", "", "only the even ones | the even ones | just the even ones | which are even | even ones only"),
        R("[v for v in {x} if v % 2]", "row", "", "only the odd ones | the odd ones | just the odd ones | which are odd | odd ones only"),
        R("[v ** 2 for v in {x}]", "row", "", "their squares | each squared | square all of them | the squares of these | all squared"),
        R("round(sum({x}) / len({x}), 2)", "s", "", "average | their mean | the average of these | mean of them | on average", "The average is {o}.")],
    "date": [
        R("{x}.strftime(\"%A\")", "day", "what day is {x} | weekday of {x} | which day of the week is {x} | {x}, what weekday | on what day falls {x}", "weekday? | what day is that | which day of the week | and the weekday | what weekday is it", "It is a {o}."),
        R("{x} + timedelta(days={k})", "date", "{k} days after {x} | {x} plus {k} days | what date is {k} days from {x} | date {k} days after {x} | {k} days later than {x}", "{k} days later | plus {k} days | and {k} days after that | {k} more days | {k} days on", "It is {o}."),
        R("{x} - timedelta(days={k})", "date", "{k} days before {x} | {x} minus {k} days | what date is {k} days before {x} | date {k} days ahead of {x} | {k} days earlier than {x}", "{k} days earlier | minus {k} days | {k} days before that | {k} days back | and {k} days sooner", "It is {o}."),
        R("{x} + timedelta(weeks={k})", "date", "{k} weeks after {x} | {x} plus {k} weeks | what date is {k} weeks from {x} | date {k} weeks after {x} | {k} weeks later than {x}", "{k} weeks later | plus {k} weeks | and {k} weeks after that | {k} more weeks | {k} weeks on", "It is {o}."),
        R("{x}.timetuple().tm_yday", "number", "day of the year of {x} | which day of the year is {x} | {x} is what number in its year | number of {x} in its year | {x} as a day of the year", "which day of the year | day of the year? | the number of that day in the year | as a day of the year | what number in the year", "It is day {o}."),
        R("(date({x}.year, 12, 31) - {x}).days", "number", "days from {x} to the end of the year | how many days are left in the year after {x} | {x} until 31 december, days | days left in its year from {x} | from {x} to new year's eve, days", "days to the end of the year | how many days are left in the year then | until 31 december, days | days left in that year | to new year's eve, days", "{o} days."),
        R("{x}.isocalendar()[1]", "number", "calendar week of {x} | which week of the year is {x} | week number of {x} | ISO week of {x} | {x}, which calendar week", "calendar week? | which week | week number? | which week of the year | ISO week", "It is week {o}.")],
}
ROW_STARTS = [("[n for n in range({a}, {b} + 1) if all(n % k for k in range(2, n))]", ways("primes from {a} to {b} | prime numbers between {a} and {b} | all primes from {a} to {b} | list the primes {a} to {b} | which primes lie between {a} and {b}")),
              ("[n for n in range({a}, {b} + 1) if n % {m} == 0]", ways("multiples of {m} from {a} to {b} | numbers between {a} and {b} divisible by {m} | the multiples of {m} between {a} and {b} | what from {a} to {b} can be divided by {m} | list multiples of {m}, {a} to {b}")),
              ("[n ** 2 for n in range({c}, {e} + 1)]", ways("squares of {c} to {e} | the squares from {c} to {e} | square the numbers {c} to {e} | list {c}^2 to {e}^2 | squares, {c} up to {e}")),
              ("[{a} + {m} * i for i in range({e})]", ways("start at {a} and add {m}, {e} numbers | the first {e} of {a}, then always plus {m} | {e} numbers from {a} in steps of {m} | count from {a} by {m}, {e} numbers | {a} and on in steps of {m}, {e} of them"))]
ANOTHER = ways("and {x} | {x}? | now {x} | same for {x} | what about {x} | the same with {x} | and for {x} | how about {x} | next {x} | then {x} | {x} too | do {x} as well | ok, {x} | once more for {x}")
MEANT = ways("sorry, i meant {x} | no, {x} | i meant {x} | oops, {x} | wrong one, {x} | not that, {x} | correction: {x} | it should be {x} | my mistake, {x} | read {x} instead")
ALSO = ways("and {q} | {q} | now {q} | {q} too | also {q} | then {q} | ok, {q} | and {q} as well")
OF_RESULT = ways("and of that: {q} | that result: {q} | of what came out: {q} | now of the result, {q} | of that result, {q} | take the result: {q}")
FIRST_THING = ways("the first {t} again: {q} | back to the first {t}, {q} | for the first {t}: {q} | and of the first {t}: {q} | the very first {t}, {q} | now the first {t}: {q}")
OF_WHOLE = ways("of all of them: {q} | of the whole list: {q} | for the full list, {q} | back to all of them: {q} | the complete list again: {q} | and of the first list, {q}")
ORIGINAL = ways("back to {x}: {q} | and of {x}: {q} | {x} again, {q} | now {x} itself: {q} | of {x}, {q} | {x} once more: {q}")
JOIN_WORDS = ways("both {t}s joined with a dash | the two with a dash between | put both together with a dash | join the two {t}s by - | both with a hyphen between them")
LETTERS_BOTH = ways("how many letters have both together | letters of both words together | both words, letters in all | the two words' letters added | total letters of the two")
BETWEEN = ways("days between the two dates | how many days between these two | how many days apart are the two | from one to the other, days | days between the first date and this | difference of the two dates in days")
ADD_NUMBERS = ways("both numbers added | the two numbers together | sum of the two numbers | add the two numbers | first number plus second")
TIMES_NUMBERS = ways("the two numbers multiplied | one times the other | product of the two numbers | multiply the two numbers | first number times second")
WHAT_FOR = ways("what did you get for {x} | what was it for {x} again | remind me of the one for {x} | {x} gave what again | what came out for {x} | say the one for {x} again")
NAMED = {"word": "word", "sentence": "sentence", "number": "number", "date": "date", "row": "row"}


def is_in_time(x):
    return isinstance(x, datetime.date)


class Chain:
    def __init__(self, d, kind):
        self.d, self.r, self.kind = d, d.r, kind
        self.things, self.outs = [], []                     # things asked about; (thing, reading, what came out)
        self.thing = self.result = self.reading = None      # in force; a result that can be read from: (kind, value)
        self.k = self.last = None
        self.moved = False                                  # of a row: another one, or a number, stands between

    # ---- values
    def draw(self):
        r = self.r
        while True:
            x = dict(word=lambda: r.pick(WORDS).lower(), sentence=lambda: r.pick(SENTENCES).rstrip("."), number=lambda: r.choice([r.int(12, 99), r.int(100, 999), r.int(100, 999), r.int(1000, 20000)]), date=lambda: any_date(r, 1960, 2040))[self.kind]()
            ok = {"word": lambda: re.fullmatch("[a-z]{4,14}", x), "sentence": lambda: 10 < len(x) < 60 and '"' not in x and "\\" not in x}.get(self.kind, lambda: True)()
            if ok and x not in self.things:
                return x

    def shown(self, x):
        if is_in_time(x):
            return guard(written(self.r, x))
        if self.kind == "sentence":
            return guard(f'"{x}"')
        if self.kind == "word":
            return guard(self.r.choice([x, x, f'"{x}"', f"'{x}'"]))
        return guard(str(x))

    def code_of(self, x):
        return f"date({x.year}, {x.month}, {x.day})" if is_in_time(x) else str(x) if isinstance(x, (int, list)) else f'"{x}"'

    def user(self, t):
        self.d.user(typed(self.r, t))

    def run(self, formula, x, kind, name=None):
        """Printed, and its value."""
        r = self.r
        formula = formula.replace("{k}", str(self.k))
        inline = r.p(0.3) and formula.count("{x}") == 1 and kind != "sentence"
        name = name or {"word": "w", "sentence": "s", "number": "n", "date": "d", "row": "x"}[kind]
        code = f"print({formula.replace('{x}', self.code_of(x))})" if inline else f"{name} = {self.code_of(x)}\nprint({formula.replace('{x}', name)})"
        times = [t for t in ("date", "timedelta") if re.search(rf"\b{t}\(", code)]
        head = f"from datetime import {', '.join(times)}\n" if times else ""
        v = eval(formula.replace("{x}", "x_"), {"date": datetime.date, "timedelta": datetime.timedelta, "x_": x, "n": x})
        out = self.d.py(head + code)
        if not out or len(out) > 110 or out == "[]" or isinstance(v, int) and not isinstance(v, bool) and not 0 < v < 10 ** 12:
            raise ValueError(out)
        return out, v

    def pick_reading(self, kind, x, old=None, plain=False):
        fit = [y for y in READ[kind] if y is not old and not (plain and "{k}" in y[0])]
        if kind == "number" and x > 3000:
            fit = [y for y in fit if "range(1," not in y[0]]
        if kind == "word" and not x.islower():
            fit = [y for y in fit if "aeiou" not in y[0] and "sorted" not in y[0]]
        rd = self.r.choice(fit)
        self.k = self.r.randint(2, 12) if "weeks" in rd[0] else self.r.randint(3, 120)
        return rd

    def answer(self, rd, x, kind):
        out, v = self.run(rd[0], x, kind)
        t = rd[4] if rd[4] != "{o}" else self.r.choice(["{o}", "{o}", "It is {o}", "That is {o}"])
        o = out[1:-1] if out.startswith("[") else out
        t = t.replace("{o}", o)
        self.d.say(t if t[-1] in ".!?" else t + ".", [o])
        self.result = (rd[1], v) if rd[1] in READ and kind != "row" or kind == "row" and rd[1] in ("row", "number") else None
        return out

    def ask(self, words):
        return words.replace("{k}", guard(str(self.k)))

    # ---- turns
    def opening(self):
        if self.kind == "row":
            return self.opening_row()
        self.thing = self.draw()
        self.things.append(self.thing)
        self.reading = self.pick_reading(self.kind, self.thing)
        self.user(self.ask(self.r.pick(self.reading[2]).replace("{x}", self.shown(self.thing))))
        self.outs.append((self.thing, self.reading, self.answer(self.reading, self.thing, self.kind)))

    def opening_row(self):
        r = self.r
        formula, texts = r.choice(ROW_STARTS)
        a = r.randint(3, 60)
        v = dict(a=a, b=a + r.randint(15, 50), m=r.randint(3, 9), c=r.randint(1, 9), e=r.randint(10, 14))
        if "range({e})" in formula:
            v["e"] = r.randint(5, 9)
        put = lambda t, f: re.sub(r"\{([abmce])\}", lambda m: f(str(v[m[1]])), t)
        self.user(put(r.pick(texts), guard))
        out = self.d.py(f"print({put(formula, str)})")
        if not 4 <= out.count(",") + 1 <= 14:
            raise ValueError(out)
        self.thing = eval(out)
        self.things.append(self.thing)
        self.d.say(r.choice(["{o}.", "They are {o}.", "These are {o}."]).replace("{o}", out[1:-1]), [out[1:-1]])
        self.result = None

    def another(self):
        if self.kind == "row" or self.reading is None:
            return False
        self.thing = self.draw()
        self.things.append(self.thing)
        self.user(self.r.pick(ANOTHER).replace("{x}", self.shown(self.thing)))
        self.outs.append((self.thing, self.reading, self.answer(self.reading, self.thing, self.kind)))
        return True

    def meant(self):
        if self.kind == "row" or self.reading is None or not self.outs or self.outs[-1][0] != self.thing:
            return False
        self.things.remove(self.thing)
        self.outs = [o for o in self.outs if o[0] != self.thing]
        self.thing = self.draw()
        self.things.append(self.thing)
        self.user(self.r.pick(MEANT).replace("{x}", self.shown(self.thing)))
        self.outs.append((self.thing, self.reading, self.answer(self.reading, self.thing, self.kind)))
        return True

    def other_reading(self):
        """Something else of the thing, which is named where a result could be meant."""
        if self.kind == "row":
            return False
        rd = self.pick_reading(self.kind, self.thing, self.reading, bool(self.result))
        q = self.ask(self.r.pick(rd[3]))
        if self.result or self.reading is None:
            self.user(self.r.pick(ORIGINAL).replace("{x}", self.shown(self.thing)).replace("{q}", q))
        else:
            self.user(self.r.pick(ALSO).replace("{q}", q))
        self.reading = rd
        self.outs.append((self.thing, rd, self.answer(rd, self.thing, self.kind)))
        return True

    def of_result(self):
        """Something of what came out; of a row, again of the whole one."""
        whole = self.kind == "row" and (not self.result or self.r.p(0.35))
        kind, v = ("row", self.thing) if whole else self.result or (None, None)
        if kind is None or kind == "word" and not re.fullmatch("[A-Za-z]{4,}", v) or kind == "number" and v < 10 or kind == "row" and len(v) < 3:
            return False
        rd = self.pick_reading(kind, v, self.last)
        q = self.ask(self.r.pick(rd[3]))
        if whole:
            t = self.r.pick(OF_WHOLE if self.moved else ALSO)
        else:
            t = self.r.pick(ALSO if kind in ("row", "date") else OF_RESULT)         # a row or a date that came out is what a short question means
        self.user(t.replace("{q}", q))
        self.answer(rd, v, kind)
        self.moved = self.moved or bool(self.result)
        self.reading, self.last = None, rd
        return True

    def first_thing(self):
        if len(self.things) < 2 or self.kind == "row":
            return False
        self.thing = self.things[0]
        rd = self.pick_reading(self.kind, self.thing, self.reading)
        self.user(self.r.pick(FIRST_THING).replace("{t}", NAMED[self.kind]).replace("{q}", self.ask(self.r.pick(rd[3]))))
        self.reading = rd
        self.outs.append((self.thing, rd, self.answer(rd, self.thing, self.kind)))
        return True

    def both(self):
        if len(self.things) != 2 or self.kind in ("row", "sentence"):
            return False
        r, (a, b) = self.r, self.things
        x, y = self.code_of(a), self.code_of(b)
        if self.kind == "word":
            texts, code, say = r.choice([(JOIN_WORDS, f'print({x} + "-" + {y})', "{o}."), (LETTERS_BOTH, f"print(len({x}) + len({y}))", "Together {o} letters."), (LETTERS_BOTH, f"print(len({x}) + len({y}))", "They have {o} letters.")])
        elif self.kind == "date":
            hi, lo = (x, y) if a > b else (y, x)
            texts, code, say = BETWEEN, f"from datetime import date\nprint(({hi} - {lo}).days)", "{o} days."
        else:
            texts, code, say = r.choice([(ADD_NUMBERS, f"print({x} + {y})", "That is {o}."), (TIMES_NUMBERS, f"print({x} * {y})", "It is {o}.")])
        self.user(r.pick(texts).replace("{t}", NAMED[self.kind]))
        out = self.d.py(code)
        self.d.say(say.replace("{o}", out), [out])
        self.result = self.reading = None
        if self.kind == "date" and r.p(0.6) and int(out) > 20:
            self.user(r.pick(WEEKS))
            w = self.d.py(f"print({out} // 7, {out} % 7)").split()
            self.d.say(f"{w[0]} weeks and {w[1]} days.", w)
        return True

    def pair(self):
        """The two things' answers to the same question."""
        if len(self.outs) < 2:
            return False
        (a, p, x), (b, q, y) = self.outs[-2:]
        if p is not q or p[1] != "number" or x == y or a == b or self.kind == "date" or len(self.outs) != 2:
            return False
        if self.r.p(0.3):
            self.user(self.r.pick(W.WHICH_MORE))
            hi, o = (a, x) if int(x) > int(y) else (b, y)
            self.d.say(f"{str(hi)[:1].upper() + str(hi)[1:]}, with {o}.", [str(hi)[1:], o])
        else:
            s = self.r.p(0.5)
            self.user(self.r.pick(W.OF_TWO["sum" if s else "gap"]))
            out = self.d.py(f"print({x} + {y})" if s else f"print({max(int(x), int(y))} - {min(int(x), int(y))})")
            self.d.say(self.r.choice(["That is {o}.", "{o}.", "It is {o}."]).replace("{o}", out), [out])
        self.result = self.reading = None
        return True

    def recalled(self):
        if len(self.outs) < 2:
            return False
        x, rd, out = self.r.choice(self.outs[:-1])
        if sum(o[0] == x for o in self.outs) > 1 or "[" in out:
            return False
        self.user(self.r.pick(WHAT_FOR).replace("{x}", self.shown(x)))
        self.d.say(self.r.choice(["It was {o}.", "{o}.", "For that it was {o}."]).replace("{o}", out), [out])
        return True

    MOVES = dict(another=20, meant=7, other_reading=16, of_result=22, first_thing=8, both=10, pair=14, recalled=6)

    def turn(self, k):
        if k < 0.04:
            return ASIDE
        return getattr(self, self.r.choices(list(self.MOVES), list(self.MOVES.values()))[0])()


WEEKS = ways("in weeks and days | as weeks and days | weeks and days? | how many weeks and days is that | that in weeks and days | and in weeks plus days")


def player(kind):
    def play(d):
        def walk(d):
            t = Chain(d, kind)
            t.opening()
            wander(d, t.turn, d.r.choice([3, 3, 4, 4, 5, 5]), least=3)
        afresh(d, walk)
    return play


for kind, weight in (("word", 9.0), ("sentence", 6.0), ("number", 9.0), ("row", 8.0), ("date", 10.0)):
    family("turns", weight, f"ahead_of_{kind}")(player(kind))
