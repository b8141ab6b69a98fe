"""One thing, many questions (see posed.py): small functions plainly asked for, programs that are pasted in and run, steps that are simulated; versions, settings, logs, file names, permissions."""
from posed import kind, names_of, plain, quoted, things, word_list
from posed4 import typed
from values import listed


@kind
def few(r, n, got):
    """Three, or so many, numbers told in a sentence."""
    x = [r.randint(n[0], n[1]) for _ in range(n[2] if len(n) > 2 else 3)]
    if len(x) > 3 and r.p(0.3):
        x[-1] = x[0]
    s = [str(v) for v in x]
    return r.choice([", ".join(s), ", ".join(s[:-1]) + " and " + s[-1], " ".join(s), ", ".join(s[:-1]) + " and " + s[-1]]), ", ".join(s)


@kind
def nums(r, n, got):
    return typed(r, [r.randint(n[0], n[1]) for _ in range(r.choice([4, 5, 5, 6, 7]))])


@kind
def shuffled(r, n, got):
    """Different numbers in disorder, and how many rounds."""
    k = r.choice([1, 2, 2, 3])
    got["k"] = (str(k), str(k))
    return typed(r, r.sample(range(n[0], n[1]), r.choice([4, 5, 5, 6])))


@kind
def zeros(r, n, got):
    x = [r.choice([0, 0, r.randint(1, 9), r.randint(1, 40)]) for _ in range(r.randint(5, 8))] + [0, r.randint(1, 9)]
    r.shuffle(x)
    return typed(r, x)


@kind
def pairwords(r, n, got):
    a, b = word_list(r, 2)
    if r.p(0.5):
        a = a[:4] + a[:4][::-1][r.choice([0, 1]):]
        a = a.capitalize() if r.p(0.4) else a
    got["t"] = (b, quoted(b))
    return a, quoted(a)


@kind
def withdigits(r, n, got):
    t = " ".join(r.choice([plain(r), plain(r), f"{plain(r)} {r.randint(1, 999)}", str(r.randint(1, 9999)).zfill(r.choice([1, 3, 4]))]) for _ in range(r.randint(3, 6))) + f" {r.randint(1, 99)}"
    return t, quoted(t)


@kind
def settings2(r, n, got):
    x = {k: v for k, v in zip(r.sample(["host", "port", "tls", "user", "mode", "retry", "level", "path", "name", "size", "lang", "zone"], r.randint(3, 5)), [str(r.randint(1, 9000)), plain(r), r.choice(["yes", "no"]), plain(r), str(r.randint(1, 99))])}
    got["k"] = (lambda k: (k, quoted(k)))(r.choice(list(x)))
    a, b = r.choice([(";", "="), (";", "="), (",", "="), ("&", "="), (";", ":")])
    got["a"], got["b"] = (a, quoted(a)), (b, quoted(b))
    t = a.join(f"{k}{b}{v}" for k, v in x.items())
    return t, quoted(t)


@kind
def versions(r, n, got):
    a = r.randint(0, 4)
    x = list(dict.fromkeys(f"{a if r.p(0.7) else r.randint(0, 9)}.{r.choice([1, 2, 9, 10, 11, 20])}.{r.choice([0, 1, 2, 9, 10, 12, 30])}" for _ in range(r.choice([3, 4, 4, 5]))))
    x = x if len(x) > 2 else ["1.2.10", "1.10.0", "1.2.9"]
    return (", " if r.p(0.7) else " ").join(x), "[" + ", ".join(quoted(v) for v in x) + "]"


@kind
def twoversions(r, n, got):
    a = r.randint(0, 6)
    x, y = f"{a}.{r.choice([1, 2, 3, 9, 10, 11])}.{r.randint(0, 20)}", f"{a}.{r.choice([1, 2, 3, 9, 10, 12])}.{r.randint(0, 20)}"
    got["t"] = (y, quoted(y))
    return x, quoted(x)


@kind
def maybeip(r, n, got):
    t = ".".join(str(r.randint(0, r.choice([255, 255, 255, 290]))) for _ in range(r.choice([4, 4, 4, 4, 3, 5])))
    return t, quoted(t)


@kind
def files(r, n, got):
    e = r.sample(["txt", "pdf", "png", "jpg", "csv", "md", "zip", "docx", "mp3"], r.randint(2, 4))
    x = [f"{w}.{r.choice(e)}" for w in word_list(r, r.randint(4, 7))]
    return (" " if r.p(0.6) else ", ").join(x), "[" + ", ".join(quoted(v) for v in x) + "]"


@kind
def sizes(r, n, got):
    x = [r.choice([f"{r.randint(11, 99) / 10:g}M", f"{r.randint(50, 990)}K", f"{r.randint(1, 40)}M"]) for _ in range(r.randint(3, 5))]
    return (", ".join(x) if r.p(0.7) else listed(r, x)), "[" + ", ".join(quoted(v) for v in x) + "]"


@kind
def logtimes(r, n, got):
    a, k = r.randrange(86400), r.choice([r.randint(5, 600), r.randint(60, 20000)])
    f = lambda s: f"{s // 3600 % 24:02d}:{s // 60 % 60:02d}:{s % 60:02d}"
    b = f(a + k)
    got["t"] = (b, quoted(b))
    return f(a), quoted(f(a))


@kind
def rights(r, n, got):
    t = "".join(c if r.p(0.6) else "-" for c in "rwxrwxrwx")
    return t, quoted(t)


@kind
def snippet(r, n, got):
    """A small program to be run as it stands."""
    a, b, c = r.randint(1, 20), r.randint(2, 9), r.randint(3, 8)
    v, w = r.choice("xyzabnst"), r.choice("ijk")
    u = "".join(r.choice("abcdefghklmnoprstuwy") for _ in range(r.randint(3, 6)))
    word = plain(r)
    x = [r.randint(1, 30) for _ in range(r.randint(4, 6))]
    t = r.choice([
        f"{v} = {a}\nfor {w} in range({c}):\n    {v} += {w} * {b}\nprint({v})",
        f"{v} = {a}\nfor {w} in range(1, {c}):\n    {v} = {v} * 2 - {w}\nprint({v})",
        f"{v} = {a * 20}\nwhile {v} > {b}:\n    {v} //= {r.randint(2, 4)}\nprint({v})",
        f"total = 0\nfor {w} in {x}:\n    if {w} % 2 == {r.randint(0, 1)}:\n        total += {w}\nprint(total)",
        f"print([{w} ** 2 for {w} in range({a}) if {w} % {r.randint(2, 4)} == 1])",
        f"print([{w} * {b} for {w} in range({c})])",
        f'print("{r.choice("-_+,.")}".join(reversed("{u}")))',
        f'print("{word}"[::2], "{word}"[-1])',
        f'print(len("{word}") * "{r.choice("abc*")}")',
        f"d = {{\"a\": {a}, \"b\": {b}}}\nd[\"a\"] *= d[\"b\"]\nd[\"c\"] = {c}\nprint(d)",
        f"print({x}[{r.randint(0, 2)}:{r.randint(3, 4)}])",
        f"print(sorted({x}, reverse=True)[:{r.randint(2, 3)}])",
        f"print(-{a} // {b}, -{a} % {b})",
        f"print({r.choice(['0.1 + 0.2', '0.1 * 3', '1.1 + 2.2', '0.3 - 0.1', '0.7 + 0.1'])})",
        f"def f(n):\n    return 1 if n < 2 else n * f(n - 1)\nprint(f({r.randint(4, 12)}))",
        f"def f(n):\n    return n if n < 2 else f(n - 1) + f(n - 2)\nprint(f({r.randint(5, 18)}))",
        f"a, b = {a}, {b}\na, b = b, a + b\nprint(a, b)",
        f"{v} = {x}\n{v}.append({a})\n{v}.sort()\nprint({v})",
        f"n = {r.randint(10, 90)}\ncount = 0\nwhile n != 1:\n    n = n // 2 if n % 2 == 0 else 3 * n + 1\n    count += 1\nprint(count)",
        f'print({{c: "{word}".count(c) for c in "{word}"}})',
        f"print(sum(range({r.randint(1, 9)}, {r.randint(20, 90)}, {b})))",
        f"print(bool([]), bool([{a}]), {a} == {a}.0)",
        f"{v} = [[{a}] * {r.randint(2, 3)} for _ in range(2)]\n{v}[0][1] = {b}\nprint({v})"])
    return t, t


@kind
def missed(r, n, got):
    """A program that forgets to add up; what it should print."""
    x = [r.randint(2, 20) for _ in range(r.randint(3, 5))]
    i = r.choice(["x", "n", "v", "i"])
    got["x"] = (str(x), str(x))
    name = r.choice(["total", "sum_of", "result", "t"])
    t = r.choice([f"{name} = 0; for {i} in {x}: {name} = {name}; print({name})", f"{name} = 0\nfor {i} in {x}:\n    {name} = {i}\nprint({name})", f"for {i} in {x}:\n    {name} = 0\n    {name} += {i}\nprint({name})"])
    return t, t


@kind
def frost(r, n, got):
    x = [r.randint(-12, 9) for _ in range(r.randint(4, 7))]
    return r.choice([", ", ", ", " "]).join(map(str, x)), str(x)


@kind
def mails(r, n, got):
    d = [f"{r.choice('abcxyz')}.{e}" if r.p(0.3) else f"{plain(r)}.{e}" for e in r.sample(["org", "com", "net", "io", "de"], r.choice([2, 3]))]
    x = [f"{w}@{r.choice(d)}" for w in word_list(r, r.randint(4, 6))]
    return r.choice([", ", " ", "\n"]).join(x), "[" + ", ".join(quoted(v) for v in x) + "]"


@kind
def jsonrow(r, n, got):
    w = names_of(r, 1)[0]
    tags = word_list(r, r.randint(2, 5))
    t = '{"user": {"name": "%s", "tags": [%s]}, "n": %d}' % (w, ", ".join(f'"{v}"' for v in tags), r.randint(1, 90))
    return t, "'" + t + "'"


FUNCS = r"""
= s:N -30 120; t:N 200 400; u:N 5 90
~ {q}
? def kelvin(c): ;;     return round(c + 273.15, 2) ;; ;; print(kelvin({s})) >> a function from Celsius to Kelvin, for {s} | def kelvin(c), run it with {s} | write kelvin(celsius) and call it with {s} | python function turning degrees C into K; {s}? >> It gives {out}. | {out} K.
? def celsius(f): ;;     return round((f - 32) * 5 / 9, 1) ;; ;; print(celsius({t})) >> write a function fahrenheit to celsius and use it on {t} | def celsius(f) with one decimal, {t} please | make a function that turns F into C, called with {t} >> It gives {out}. | {out} °C.
? def miles(km): ;;     return round(km / 1.609344, 2) ;; ;; print(miles({u})) >> function km to miles, tried with {u} | def miles(km); miles({u})? | write and run miles(km) for {u} >> It gives {out}. | {out} miles.
? def area(r): ;;     return round(3.141592653589793 * r ** 2, 2) ;; ;; print(area({u})) >> a function for the area of a circle, radius {u} | def area(r) of a disc, run with {u} | write area(radius), two decimals; {u}? >> It gives {out}. | The area is {out}.
? def cube(n): ;;     return n ** 3 ;; ;; print(cube({u})) >> def cube(n), call it with {u} | function that cubes a number; {u} | write cube and show cube({u}) >> It gives {out}. | {out}.

= s:sentence 3 6; c:letter
? def count_letter(text, letter): ;;     return text.lower().count(letter.lower()) ;; ;; print(count_letter({s}, {c})) >> function count_letter(text, letter), upper and lower case alike; "{s}" and "{c}" | how many {c} are in "{s}"? as a function that ignores case | def that counts a letter whatever its case, run with "{s}", {c} | write a letter counter (no case) and try '{s}' with '{c}' >> It gives {out}. | It counts {out}.
? def no_vowels(text): ;;     return "".join(c for c in text if c.lower() not in "aeiou") ;; ;; print(no_vowels({s})) >> function that takes the vowels out, "{s}" | def no_vowels(text); run it on "{s}" | write something that drops a, e, i, o, u, and show it on "{s}" >> It gives {out}. | {out}
? def title(text): ;;     return " ".join(w.capitalize() for w in text.split()) ;; ;; print(title({s})) >> a function that gives each word a capital; "{s}" | def title(text), every word with a big first letter, for "{s}" | write capitalise_all and call it on "{s}" >> It gives {out}. | {out}
? def lengths(text): ;;     return {w: len(w) for w in text.split()} ;; ;; print(lengths({s})) >> function with a dict of each word and its length: "{s}" | def lengths(text) word -> number of letters, run on "{s}" | make a dict word: length of "{s}" with a function >> It gives {out}. | {out}
? def longest(text): ;;     return max(text.split(), key=len) ;; ;; print(longest({s})) >> function longest(text) for the longest word, "{s}" | def that finds the longest word; try "{s}" | write and run: longest word of "{s}" >> It gives {out}. | {out}
? def first_letters(text): ;;     return "".join(w[0].upper() for w in text.split()) ;; ;; print(first_letters({s})) >> function that makes an acronym; "{s}" | def first_letters(text) in capitals, on "{s}" | write an abbreviation maker and run it on "{s}" >> It gives {out}. | {out}
? def words_back(text): ;;     return " ".join(text.split()[::-1]) ;; ;; print(words_back({s})) >> function that turns the order of the words round, "{s}" | def words_back(text); "{s}" | write one that puts the last word first and so on: "{s}" >> It gives {out}. | {out}
? def vowels(text): ;;     return sum(c.lower() in "aeiou" for c in text) ;; ;; print(vowels({s})) >> vowel counter as a function, run it on "{s}" | def vowels(text) -> how many; "{s}" | write and call a function for the number of vowels in "{s}" >> It gives {out}. | {out} vowels.
? def first_repeat(text): ;;     seen = set() ;;     for c in text.lower(): ;;         if c in seen and c != " ": ;;             return c ;;         seen.add(c) ;; ;; print(first_repeat({s})) >> which letter comes a second time first in "{s}" | function first_repeat(text), the letter that repeats first: "{s}" | first letter seen twice when reading "{s}" >> It is {out}. | {out}.

= s:withdigits
? def digits(text): ;;     return sum(c.isdigit() for c in text) ;; ;; print(digits({s})) >> function that counts the digits of a text, "{s}" | def digits(text) -> how many; "{s}" | number of digit signs in "{s}", by a function | write a digit counter, run it on "{s}" >> It gives {out}. | {out} digits.
? import re ;; ;; def numbers(text): ;;     return [int(x) for x in re.findall(r"\d+", text)] ;; ;; print(sum(numbers({s}))) >> function that adds all the numbers in "{s}" | sum of the whole numbers that stand in "{s}" | def that finds numbers in a text and adds them: "{s}" >> It gives {out}. | {out}.
? print("".join(c for c in {s} if c.isdigit())) >> only the digits of "{s}" | drop everything but digits: "{s}" | strip "{s}" to its digits >> {out} | They are {out}.

= s:pairwords
? def is_palindrome(w): ;;     w = w.lower() ;;     return w == w[::-1] ;; ;; print({s}, is_palindrome({s})) ;; print({t}, is_palindrome({t})) >> function is_palindrome, with "{s}" and "{t}" | def that says if a word reads the same backwards; {s}, {t} | write is_palindrome(word), no case, and check {s} and {t} >> {out} | It gives: {out}
? def common(a, b): ;;     return sorted(set(a.lower()) & set(b.lower())) ;; ;; print(common({s}, {t})) >> function common(a, b): letters that are in both, "{s}" "{t}" | which letters do {s} and {t} share, sorted, with a function | def for the letters of both words; {s} and {t} >> They are {out}. | {out}
? def anagram(a, b): ;;     return sorted(a.lower()) == sorted(b.lower()) ;; ;; print(anagram({s}, {t})) >> function anagram(a, b) on {s} and {t} | are {s} and {t} anagrams? with a def | write and run an anagram test: {s}, {t} >> Yes, they are. // No, they aren't.
? def distance(a, b): ;;     row = list(range(len(b) + 1)) ;;     for i, x in enumerate(a, 1): ;;         before, row[0] = row[0], i ;;         for j, y in enumerate(b, 1): ;;             before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (x != y)) ;;     return row[-1] ;; ;; print(distance({s}, {t})) >> levenshtein distance of {s} and {t} | edit distance between "{s}" and "{t}" | how many changes, insertions, deletions from {s} to {t} | fewest edits to make {t} out of {s} >> It is {out}. | {out}.
? print("".join(a + b for a, b in zip({s}, {t}))) >> letters of {s} and {t} in turn, until the shorter ends | weave {s} and {t} letter by letter (stop at the shorter) >> {out} | It is {out}.

= s:nums 1 60; k:P 2 3 4 5
~ function {q}. {s} | write {q}, test with {s} | def {q}; {s} | a small python function {q}, run on {s} | {q}, as a function, for {s} | can you write {q} and call it with {s}
? def even_sum(x): ;;     return sum(v for v in x if v % 2 == 0) ;; ;; print(even_sum({s})) >> even_sum adding only the even numbers | to add up the even ones | that sums the even numbers of a list >> It gives {out}. | {out}.
? def trimmed(x): ;;     x = sorted(x)[1:-1] ;;     return round(sum(x) / len(x), 2) ;; ;; print(trimmed({s})) >> trimmed: mean without smallest and largest | for the average when the best and the worst are left out | that drops min and max and takes the mean >> It gives {out}. | {out}.
? def running_max(x): ;;     out, top = [], x[0] ;;     for v in x: ;;         top = max(top, v) ;;         out.append(top) ;;     return out ;; ;; print(running_max({s})) >> running_max, the largest so far at each place | for the cumulative maximum | with the record so far at every step >> It gives {out}. | {out}
? def pair_sums(x): ;;     return [a + b for a, b in zip(x, x[1:])] ;; ;; print(pair_sums({s})) >> pair_sums of neighbours | adding each number to the next | with the sums of neighbours >> It gives {out}. | {out}
? def steps(x): ;;     return [b - a for a, b in zip(x, x[1:])] ;; ;; print(steps({s})) >> steps: each minus the one before | with the differences of neighbours | for the jumps from one to the next >> It gives {out}. | {out}
? def apart(x): ;;     return [v for v in x if v % 2 == 0], [v for v in x if v % 2] ;; ;; even, odd = apart({s}) ;; print("even", even) ;; print("odd", odd) >> that splits even and odd | apart: the even ones and the odd ones | to sort into even and odd >> {out} | They are: {out}
? def rotate(x, k): ;;     return x[k:] + x[:k] ;; ;; print(rotate({s}, {k})) >> rotate by {k} to the left | that moves the first {k} to the end | shifting a list left by {k} >> It gives {out}. | {out}
? def chunks(x, k): ;;     return [x[i:i + k] for i in range(0, len(x), k)] ;; ;; print(chunks({s}, {k})) >> chunks of {k} | cutting a list in pieces of {k} | that makes groups of {k} >> It gives {out}. | {out}
? def biggest(x): ;;     top = x[0] ;;     for v in x[1:]: ;;         if v > top: ;;             top = v ;;     return top ;; ;; print(biggest({s})) >> biggest without max() | for the largest by a loop, max() is not allowed | finding the maximum by hand with a loop >> It gives {out}. | {out}.
? def average(x): ;;     return round(sum(x) / len(x), 2) ;; ;; print(average({s})) >> average(list) | for the mean, two decimals | computing the average >> It gives {out}. | {out}.
? def second(x): ;;     return sorted(set(x))[-2] ;; ;; print(second({s})) >> for the second largest | second, giving the runner-up value | returning the second biggest number >> It gives {out}. | {out}.
? def odd_squares(x): ;;     return [v ** 2 for v in x if v % 2] ;; ;; print(odd_squares({s})) >> odd_squares: squares of the odd ones | that squares the odd numbers and drops the rest >> It gives {out}. | {out}
? def median(x): ;;     x = sorted(x) ;;     m = len(x) // 2 ;;     return x[m] if len(x) % 2 else (x[m - 1] + x[m]) / 2 ;; ;; print(median({s})) >> median without the statistics module | for the middle value, the mean of two if even | computing the median by hand >> It gives {out}. | {out}.
? print(sum(v % {k} == 0 for v in {s})) >> that counts the multiples of {k} | how_many divisible by {k} >> It gives {out}. | {out}.

= s:zeros; k:P 1 2 3 5 7 9
? x = [{k} if v == 0 else v for v in {s}] ;; print(x, sum(x)) >> put {k} for every 0 in {s}, and the sum | replace the zeros of {s} by {k}; list and sum | zeros to {k} in {s}, then add up >> {out} | It gives {out}.
? print([v for v in {s} if v != 0]) >> {s} without the zeros | drop all 0 from {s} | take the zeros out: {s} >> {out} | They are {out}.
? x = {s} ;; print([v for v in x if v] + [0] * x.count(0)) >> move the zeros of {s} to the end | {s}: zeros last, the others in order | push every 0 to the back: {s} >> {out} | It is {out}.

= s:frost
? x = {s} ;; print(round(sum(x) / len(x), 1), min(x)) >> temperatures {s}: mean and lowest, one decimal | readings {s}; average (1 decimal) and minimum | {s} degrees this week. mean with one decimal, and the coldest >> The mean is {0} and the lowest {1}. | {0} and {1}.
? print(sum(v for v in {s} if v >= 0)) >> drop the negative ones of {s} and add the rest | {s}: sum without the minus numbers | only the positive ones added: {s} >> It is {out}. | {out}.
? x = {s} ;; print(max(x) - min(x)) >> from lowest to highest how many degrees: {s} | spread of {s} | range of these temperatures, {s} >> {out}. | It is {out} degrees.
? print(sum(v < 0 for v in {s})) >> how many of {s} are below zero | count of negatives in {s} | days of frost in {s} (under 0) >> {out}. | It is {out}.
? print(sorted({s})) >> {s} from coldest to warmest | sort with the minus ones first: {s} >> {out} | They are {out}.
? print([abs(v) for v in {s}]) >> absolute values of {s} | {s} without their signs >> {out} | They are {out}.

= s:shuffled 2 60
? x = {s} ;; for i in range({k}): ;;     j = min(range(i, len(x)), key=lambda m: x[m]) ;;     x[i], x[j] = x[j], x[i] ;; print(x) >> {s} after {k} passes of selection sort | selection sort on {s}: the list after {k} rounds | state after {k} steps of selection sort, {s} >> It is {out}. | {out}
? x = {s} ;; for i in range({k}): ;;     for j in range(len(x) - 1 - i): ;;         if x[j] > x[j + 1]: ;;             x[j], x[j + 1] = x[j + 1], x[j] ;; print(x) >> bubble sort on {s}, how does it look after {k} passes | {s}, {k} rounds of bubble sort | after {k} bubble passes: {s} >> It is {out}. | {out}
? x = {s} ;; swaps = 0 ;; for i in range(len(x)): ;;     for j in range(len(x) - 1 - i): ;;         if x[j] > x[j + 1]: ;;             x[j], x[j + 1] = x[j + 1], x[j] ;;             swaps += 1 ;; print(swaps) >> swaps of bubble sort for {s} | how often does bubble sort exchange two in {s} | bubble sort {s}: number of swaps >> {out} swaps. | It takes {out}.
? x = {s} ;; print(sum(x[i] > x[j] for i in range(len(x)) for j in range(i + 1, len(x)))) >> inversions in {s} | how many pairs of {s} stand in the wrong order | count the inversions: {s} >> {out}. | There are {out}.

= s:N 1 100
? lo, hi, guesses = 1, 100, 0 ;; while True: ;;     mid = (lo + hi) // 2 ;;     guesses += 1 ;;     if mid == {s}: ;;         break ;;     lo, hi = (mid + 1, hi) if mid < {s} else (lo, mid - 1) ;; print(guesses) >> binary search for {s} in 1 to 100, middle (lo+hi)//2. guesses? | halving from 1 to 100, how many guesses until {s} | how many tries does binary search need for {s} between 1 and 100 (lower middle) >> {out} guesses. | It takes {out}.
? print(", ".join(str(x) for x in range({s} - {s} % 2, -1, -2))) >> countdown in twos from {s} (or the even number below) to 0 | count from the even number at or below {s} down to 0 by 2 >> {out} | {out}.
? def ones(n): ;;     return n * (n + 1) // 2 ;; ;; print(ones({s})) >> function for 1+...+n, with {s} | recursive or not: def for the sum up to n; {s} | write sum_to(n) and run it with {s} >> It gives {out}. | {out}.
? def total(n): ;;     return n if n == 1 else n + total(n - 1) ;; ;; print(total({s})) >> recursive sum of 1 to n, run it with {s} | recursion: total(n) = n + total(n-1). total({s}) | write a recursive function adding 1 to {s} >> It gives {out}. | {out}.

= s:few 900 5000; t:few 3 60
~ {q}
? def is_prime(n): ;;     return n > 1 and all(n % i for i in range(2, int(n ** 0.5) + 1)) ;; ;; for n in ({s}): ;;     print(n, is_prime(n)) >> is_prime for {s} | write is_prime(n) and check {s} | which of {s} are prime? function and result for each | def is_prime, with {s} >> {out} | It gives: {out}
? def largest(a, b, c): ;;     if a >= b and a >= c: ;;         return a ;;     return b if b >= c else c ;; ;; print(largest({t})) >> largest of three with if only: {t} | def largest(a, b, c) without max(); {t} | no max() allowed: biggest of {t}, as a function >> It gives {out}. | {out}.
? def triangle(a, b, c): ;;     return a + b > c and a + c > b and b + c > a ;; ;; print(triangle({t})) >> do {t} make a triangle | can sides of {t} form a triangle | triangle check for {t}, written and run | three sticks of {t} cm. do they close to a triangle >> Yes, they can. // No, they can't.
? print(*sorted([{t}])) >> {t} by size | put {t} in order, smallest first | from small to big: {t} >> {out} | {out}.
? a, b, c = sorted([{t}]) ;; print(a * a + b * b == c * c) >> is a triangle with {t} right-angled | are {t} a pythagorean triple | sides {t}: right angle or not >> Yes. // No. | Yes, it is. // No, it isn't.

= s:N 3 14; t:N 30 900; u:N 1000 99999
~ {q}
? def factorial(n): ;;     out = 1 ;;     for i in range(2, n + 1): ;;         out *= i ;;     return out ;; ;; print(factorial({s})) >> factorial with a for loop, {s} | def factorial(n) by a loop; {s}? | write the factorial without math and run it for {s} >> It gives {out}. | {out}.
? def fib_below(n): ;;     a, b, out = 1, 1, [] ;;     while a < n: ;;         out.append(a) ;;         a, b = b, a + b ;;     return out ;; ;; print(fib_below({t})) >> all fibonacci numbers under {t} by a function | def fib_below(n); {t} | fibonacci list up to below {t} >> They are {out}. | {out}
? def turned(n): ;;     return int(str(n)[::-1]) ;; ;; print(turned({u})) >> function that turns a number round; {u} | reverse_digits(n) for {u} | def that reads {u} backwards as a number >> It gives {out}. | {out}.
? def divisors(n): ;;     return [d for d in range(1, n + 1) if n % d == 0] ;; ;; print(divisors({t})) >> def divisors(n), {t} | function with all divisors, called with {t} | write and run divisors for {t} >> They are {out}. | {out}
? def power(b, e): ;;     out = 1 ;;     for _ in range(e): ;;         out *= b ;;     return out ;; ;; print(power({s}, 5)) >> power(b, e) with a loop, no **; {s} and 5 | def power by repeated multiplication, {s} to the 5th | multiply in a loop: {s}^5 as a function >> It gives {out}. | {out}.
? def clock(m): ;;     return f"{m // 60:02d}:{m % 60:02d}" ;; ;; print(clock({t})) >> function clock(minutes since midnight), {t} | {t} minutes after midnight as a clock time, with a function | def clock(m) -> hh:mm; {t} >> It gives {out}. | It is {out}.
? def digit_sum(n): ;;     return sum(int(c) for c in str(n)) ;; ;; print(digit_sum({u})) >> def digit_sum(n); {u} | function adding the digits, for {u} | write and run a digit sum: {u} >> It gives {out}. | {out}.
? def root(n): ;;     while n > 9: ;;         n = sum(int(c) for c in str(n)) ;;     return n ;; ;; print(root({u})) >> digital root of {u} | keep adding the digits of {u} until one is left | {u}: add digits again and again down to one digit >> It is {out}. | {out}.
? print(", ".join(str({s} * i) for i in range(1, 11))) >> the {s} times table to 10 | {s} times table | multiples of {s}, one to ten times >> {out} | {out}.
? print([2 ** k for k in range({s}, {s} + 7)]) >> powers of two from 2^{s}, seven of them | seven powers of 2 starting at exponent {s} >> They are {out}. | {out}
? for i in range(1, {s} + 1): ;;     print("*" * i) >> triangle of stars with {s} rows | stars, 1 in the first row to {s} in the last | print {s} rows of stars, each one longer >> {out}
? print([n for n in range(100, 1000) if sum(int(c) ** 3 for c in str(n)) == n]) >> numbers of three digits that are the sum of the cubes of their digits (more than {s} are not) | three-digit armstrong numbers >> They are {out}. | {out}

= a:N 2 30; b:N 2 30; s:N 40 260; t:N 5 60
~ {q}
? def cost(n): ;;     return min(n, 10) * {a} + max(n - 10, 0) * {b} ;; ;; print(cost({t})) >> def cost(n): the first 10 at {a}, every one after at {b}. cost({t}) | price function, {a} each up to 10 and {b} each beyond; {t} pieces | write cost(n), 10 at {a}, then {b} a piece, and run it for {t} >> It gives {out}. | {out}.
? def price(p): ;;     if p > 200: ;;         return round(p * 0.8, 2) ;;     if p > 100: ;;         return round(p * 0.9, 2) ;;     return p ;; ;; print(price({t}), price({s}), price({s} + 100)) >> price(p): over 200 a fifth off, over 100 a tenth off. price for {t}, {s} and {s}+100 | def with 10% off above 100 and 20% off above 200; try {t}, {s}, {s} + 100 >> They are {out}. | {out}
? import math ;; ;; def shipping(kg): ;;     if kg <= 2: ;;         return {a} ;;     if kg <= 5: ;;         return {a} + 2 ;;     return {a} + 2 + math.ceil(kg - 5) ;; ;; print(shipping({t} / 4)) >> def shipping(kg): {a} to 2 kg, 2 more to 5 kg, then 1 for each started kg. shipping({t}/4) | postage function: up to 2 kg {a}, up to 5 kg {a}+2, 1 more per started kilo after that; for {t}/4 kg >> It gives {out}. | {out}.
? def interest(p, r, t): ;;     return round(p * r * t / 100, 2) ;; ;; print(interest({s} * 10, {a}, {b})) >> def interest(p, r, t) simple interest; {s}*10 at {a}% for {b} years | simple interest as a function: p={s}*10, r={a}, t={b} >> It gives {out}. | {out}.
? def ticket(age): ;;     return 0 if age < 6 else {a} if age < 15 or age >= 65 else {a} + {b} ;; ;; print(ticket({t})) >> def ticket(age): free below 6, {a} below 15 and from 65 on, {a}+{b} otherwise. ticket({t})? | entry: under 6 free, under 15 or 65 and more {a}, all others {a}+{b}. someone of {t}, with a function >> It gives {out}. | {out}.
? def leap(a, b): ;;     return [y for y in range(a, b + 1) if y % 4 == 0 and (y % 100 or y % 400 == 0)] ;; ;; print(leap(1900 + {t}, 1930 + {t})) >> leap years from 1900+{t} to 1930+{t}, function please | def leap(a, b) listing leap years; a=1900+{t}, b=1930+{t} >> They are {out}. | {out}
? def bmi(kg, m): ;;     return round(kg / m ** 2, 1) ;; ;; v = bmi({t} + 40, 1.7) ;; print(v, "ok" if 18.5 <= v <= 25 else "not ok") >> def bmi(kg, m) and "ok" between 18.5 and 25; {t}+40 kg, 1.70 m | bmi function with a verdict (ok 18.5-25): {t}+40 kg at 1.7 m >> It gives {out}. | {out}.
"""
things("posedcode", FUNCS, "lists", 2.2)

TECH = r"""
= s:snippet
~ what does this print?\n{s} | what does this print\n{s} | run this\n{s} | run: {s} | {s}\noutput? | output of\n{s} | what comes out of\n{s} | python:\n{s}\nwhat is printed | {s}\nwhat do i get | try this code\n{s} | i don't get what this does, run it\n{s} | result?\n{s}
? {s} >> {q} >> It prints {out}. | {out}

= s:missed
~ what should this print (it is meant to add all)? {s} | why is this wrong, and what is the right sum: {s} | fix: {s} | this should add everything up but doesn't. what should come out?\n{s} | bug: the total of it is wrong\n{s}\nright value?
? total = 0 ;; for v in {x}: ;;     total += v ;; print(total) >> {q} >> It should add each value: total += v. The sum is {out}. | It must say total += v inside the loop, with total = 0 before it; that gives {out}.

= s:settings2
? d = dict(p.split({b}) for p in {s}.split({a})) ;; print(d[{k}]) >> parse {s}. what is {k} | {s} -> {k}? | value of {k} in {s} | from "{s}" take {k} >> It is {out}. | {out}
? d = dict(p.split({b}) for p in {s}.split({a})) ;; print(d) >> {s} as a dict | make a dictionary of "{s}" | parse into key and value: {s} >> {out} | It is {out}.
? print(len({s}.split({a}))) >> number of entries in {s} | how many settings are in "{s}" >> {out}. | There are {out}.

= s:versions
? print(", ".join(sorted({s}, key=lambda v: [int(p) for p in v.split(".")]))) >> sort these versions: {s} | versions in order, oldest first: {s} | {s} - sort as version numbers | release order of {s} >> {out} | They are {out}.
? print(max({s}, key=lambda v: [int(p) for p in v.split(".")])) >> the newest of {s} | latest version: {s} | which release is the highest: {s} >> It is {out}. | {out}.

= s:twoversions
? print(max({s}, {t}, key=lambda v: [int(p) for p in v.split(".")])) >> which is newer, {s} or {t} | {s} vs {t}: the later version | is {s} or {t} the higher version | newer release: {t}, {s} >> {out} is newer. | It is {out}.

= s:maybeip
? p = {s}.split(".") ;; print(len(p) == 4 and all(x.isdigit() and int(x) <= 255 for x in p)) >> is {s} a valid ip | valid ipv4? {s} | can {s} be an ip address | {s} - ip ok or not >> Yes, it is valid. // No, it isn't valid. | Yes. // No.

= s:files
? from collections import Counter ;; print(dict(Counter(f.rsplit(".", 1)[1] for f in {s}))) >> how many files of each type: {s} | count by extension: {s} | {s} - number per ending >> {out} | They are {out}.
? print([f for f in {s} if f.endswith("." + {s}[0].rsplit(".", 1)[1])]) >> which have the same ending as the first: {s} | files of the first one's type in {s} >> {out} | They are {out}.
? print([f.rsplit(".", 1)[0] for f in {s}]) >> names without the ending: {s} | strip the extensions of {s} >> {out} | They are {out}.

= s:sizes
? print(round(sum(float(x[:-1]) / (1000 if x[-1] == "K" else 1) for x in {s}), 3)) >> add {s}, in MB (1000 K each) | total size in MB of {s}, 1 M = 1000 K | {s}: megabytes in all with 1000 K to the M >> {out} MB. | It is {out} MB.
? print(max({s}, key=lambda x: float(x[:-1]) * (1 if x[-1] == "K" else 1000))) >> biggest of {s} | which is largest, {s} >> It is {out}. | {out}.

= s:logtimes
? f = lambda t: sum(int(x) * k for x, k in zip(t.split(":"), (3600, 60, 1))) ;; print((f({t}) - f({s})) % 86400) >> seconds between {s} and {t} | {s} to {t}, in seconds (maybe past midnight) | log says {s} start and {t} end. seconds? | how many seconds from {s} to {t} >> {out} seconds. | It is {out} s.
? f = lambda t: sum(int(x) * k for x, k in zip(t.split(":"), (3600, 60, 1))) ;; k = (f({t}) - f({s})) % 86400 ;; print(f"{k // 3600}:{k // 60 % 60:02d}:{k % 60:02d}") >> from {s} until {t} as h:mm:ss | elapsed between {s} and {t} | job ran {s} - {t}, how long (h:mm:ss) >> {out} | It is {out}.

= s:N 10000 3000000
? print({s} // 86400, {s} // 3600 % 24, {s} // 60 % 60) >> uptime {s} s in days, hours, minutes | {s} seconds as days, hours and minutes | uptime counter says {s}; days hours minutes | server up for {s} seconds, days/hours/minutes >> {0} d {1} h {2} min. | It is {0} days, {1} hours and {2} minutes.
? print(round({s} / 3600, 2)) >> {s} seconds in hours | {s} s -> h, 2 decimals >> {out} hours. | It is {out} h.
? print(f"{{s} // 3600}:{{s} // 60 % 60:02d}:{{s} % 60:02d}") >> {s} seconds as h:mm:ss | write {s} s as hours:minutes:seconds >> {out} | It is {out}.

= s:rights
? print("".join(str(sum(v for c, v in zip({s}[i:i + 3], (4, 2, 1)) if c != "-")) for i in (0, 3, 6))) >> {s} in octal | chmod number for {s} | permissions {s} as digits | {s} -> octal mode >> It is {out}. | {out}.

= o:few 0 7
? print("".join("".join(c if int(d) & v else "-" for c, v in zip("rwx", (4, 2, 1))) for d in map(str, ({o})))) >> chmod digits {o} written out with rwx | permissions with the digits {o} as letters | mode of digits {o}: rwx form >> {out} | It is {out}.

= s:mails
? from collections import Counter ;; print(dict(Counter(m.split("@")[1] for m in {s}))) >> how many mails at each domain: {s} | count by domain {s} | {s}\nnumber per domain | addresses per provider: {s} >> {out} | They are {out}.
? print(sorted(m.split("@")[0] for m in {s})) >> only the names before the @, sorted: {s} | {s}: local parts from a to z >> {out} | They are {out}.
? print(sorted(set(m.split("@")[1] for m in {s}))) >> the domains in {s}, each once | which domains occur in {s} >> {out} | They are {out}.

= s:jsonrow
? import json ;; d = json.loads({s}) ;; print(len(d["user"]["tags"]), d["user"]["name"]) >> {s} how many tags, and whose | number of tags and the name: {s} | {s}\ncount of tags and user name >> {0} tags, {1}. | It has {0}, the name is {1}.
? import json ;; print(json.loads({s})["user"]["tags"][-1]) >> the last tag of {s} | {s} -> last tag >> It is {out}. | {out}.
? import json ;; print(json.loads({s})["n"]) >> n in {s} | what's n: {s} >> It is {out}. | {out}.
"""
things("posedcode", TECH, "strings", 2.6)
