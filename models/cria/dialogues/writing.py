"""Text that is worked on in one or several steps, things found in a text by their form, ciphers, names of variables; and functions that are described, written and run."""
from core import family, noisy
from pools import CITIES, FRUIT, ITEMS, NAMES, SENTENCES, SURNAMES, WORDS, email
from asks5 import ask, tidy
from tables import sub
from values import listed


def q(s):
    return '"' + s.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def plain(w):
    return "".join(c for c in str(w) if c.isalpha()) or "lamp"


def some_text(r, k=None):
    k = r.random() if k is None else k
    if k < 0.3:
        return plain(r.pick(WORDS))
    if k < 0.6:
        return " ".join(plain(r.pick(WORDS)) for _ in range(r.randint(2, 6)))
    if k < 0.75:
        return r.pick(SENTENCES).replace('"', "")
    if k < 0.9:
        return made(r)
    return f"{r.pick(NAMES)} {r.pick(SURNAMES)}"


# sentences made up on the spot
WHO = "the teacher|my uncle|a tired waiter|nobody|the old captain|our dog|her cousin|the mayor|every child|a stranger|the robot|two sisters|the queen|a thief|this engineer|the choir|a lonely whale|the baker|my landlord|the referee".split("|")
DO = "sold|painted|forgot|carried|found|dropped|ate|fixed|lost|hid|bought|measured|described|borrowed|washed|counted|broke|threw|wanted|drew".split("|")
WHAT = "three red chairs|a wooden box|the last train ticket|an enormous cake|his blue jacket|some old letters|seven candles|the broken radio|a bag of coins|the map|two green bottles|a small boat|that strange machine|the key|fresh bread|a yellow umbrella|the longest ladder|her piano".split("|")
WHEN = "yesterday|in the morning|after the storm|without a word|before dinner|near the harbour|on Monday|at midnight|in silence|during the match|last winter|behind the church|again|for no reason|twice a day|at the station".split("|")


def made(r):
    s = f"{r.choice(WHO)} {r.choice(DO)} {r.choice(WHAT)} {r.choice(WHEN)}"
    if r.p(0.25):
        s += f" and {r.choice(WHO)} {r.choice(DO)} {r.choice(WHAT)}"
    return s[:1].upper() + s[1:] if r.p(0.6) else s


# ---- single questions about a text: asks with {t}, code over s --------------------------------------------------------------
ONE = [
    ("reverse the order of the words in {t}|{t} with the words in reverse order|last word first: {t}", 'print(" ".join(s.split()[::-1]))'),
    ("reverse every word in {t} but keep the order|spell each word of {t} backwards", 'print(" ".join(w[::-1] for w in s.split()))'),
    ("reverse {t} letter by letter|{t} backwards|write {t} from back to front|mirror {t}", "print(s[::-1])"),
    ("how many words in {t}|count the words of {t}|word count: {t}", "print(len(s.split()))"),
    ("how many letters in {t}, not counting spaces|letters of {t} without spaces|length of {t} ignoring spaces", 'print(len(s.replace(" ", "")))'),
    ("how many characters in {t} including spaces|number of characters: {t}|length of {t}", "print(len(s))"),
    ("how many vowels in {t}|count the vowels of {t}|vowels: {t}", 'print(sum(c in "aeiou" for c in s.lower()))'),
    ("how many consonants in {t}|count consonants: {t}", 'print(sum(c.isalpha() and c not in "aeiou" for c in s.lower()))'),
    ("how often does {c} occur in {t}|count the letter {c} in {t}|how many {c}s are in {t}|number of {c} in {t}", 'print(s.lower().count("{c}"))'),
    ("remove all vowels from {t}|{t} without vowels|drop the vowels: {t}", 'print("".join(c for c in s if c.lower() not in "aeiou"))'),
    ("remove the spaces from {t}|{t} without spaces", 'print(s.replace(" ", ""))'),
    ("only the vowels of {t}|keep just the vowels in {t}", 'print("".join(c for c in s if c.lower() in "aeiou"))'),
    ("replace every {c} in {t} with {e}|swap {c} for {e} in {t}|change all {c} to {e}: {t}", 'print(s.replace("{c}", "{e}"))'),
    ("replace spaces with {p} in {t}|{t} with {p} instead of spaces", 'print(s.replace(" ", "{p}"))'),
    ("{t} in capitals|uppercase {t}|shout {t}", "print(s.upper())"),
    ("{t} in lower case|lowercase {t}", "print(s.lower())"),
    ("title case for {t}|capitalize every word of {t}|{t} with each word starting with a capital", "print(s.title())"),
    ("swap upper and lower case in {t}|invert the case of {t}", "print(s.swapcase())"),
    ("every other letter of {t} in capitals, starting with the first|alternating caps for {t}", 'print("".join(c.upper() if i % 2 == 0 else c.lower() for i, c in enumerate(s)))'),
    ("every second character of {t}|take each 2nd letter of {t}, from the first", "print(s[::2])"),
    ("first letters of the words in {t}|acronym of {t}|initials: {t}|make an acronym from {t}", 'print("".join(w[0].upper() for w in s.split()))'),
    ("last letters of the words in {t}|the final letter of each word in {t}", 'print("".join(w[-1] for w in s.split()))'),
    ("longest word in {t}|which word of {t} is the longest", "print(max(s.split(), key=len))"),
    ("shortest word in {t}|which word of {t} is the shortest", "print(min(s.split(), key=len))"),
    ("sort the words of {t}|words of {t} in alphabetical order|alphabetize {t}", 'print(" ".join(sorted(s.split(), key=str.lower)))'),
    ("sort the words of {t} by length|order the words in {t} from short to long", 'print(" ".join(sorted(s.split(), key=len)))'),
    ("sort the letters of {t}|letters of {t} in alphabetical order", 'print("".join(sorted(s.replace(" ", "").lower())))'),
    ("word lengths of {t}|how long is each word in {t}|letters per word: {t}", "print([len(w) for w in s.split()])"),
    ("average word length of {t}|mean length of the words in {t}", "x = [len(w) for w in s.split()]\nprint(round(sum(x) / len(x), 2))"),
    ("how often does each letter occur in {t}|letter counts for {t}|count every letter of {t}", 'from collections import Counter\nprint(dict(Counter(s.lower().replace(" ", ""))))'),
    ("most frequent letter in {t}|which letter comes up most in {t}", 'from collections import Counter\nprint(Counter(s.lower().replace(" ", "")).most_common(1)[0][0])'),
    ("which letters occur only once in {t}|letters that appear exactly once in {t}", 'x = s.lower().replace(" ", "")\nprint(" ".join(c for c in x if x.count(c) == 1) or "none")'),
    ("which letters repeat in {t}|letters that occur more than once in {t}", 'x = s.lower().replace(" ", "")\nprint(" ".join(sorted(c for c in set(x) if x.count(c) > 1)) or "none")'),
    ("how many different letters in {t}|distinct letters of {t}", 'print(len(set(s.lower().replace(" ", ""))))'),
    ("which letters of the alphabet are missing in {t}|unused letters in {t}", 'print("".join(c for c in "abcdefghijklmnopqrstuvwxyz" if c not in s.lower()))'),
    ("is {t} a palindrome|does {t} read the same backwards|{t}: palindrome, ignoring spaces and case?", 'x = s.lower().replace(" ", "")\nprint("yes" if x == x[::-1] else "no")'),
    ("is {t} a pangram|does {t} use every letter", 'print("yes" if set("abcdefghijklmnopqrstuvwxyz") <= set(s.lower()) else "no")'),
    ("position of {c} in {t}, counting from 1|where is the first {c} in {t}", 'print(s.lower().find("{c}") + 1)'),
    ("first {n} characters of {t}|the first {n} letters of {t}|beginning of {t}, {n} characters", "print(s[:{n}])"),
    ("last {n} characters of {t}|final {n} letters of {t}|the end of {t}, {n} characters", "print(s[-{n}:])"),
    ("character number {n} of {t}|the {n}. letter of {t}|which letter is at place {n} in {t}", "print(s[{n} - 1])"),
    ("drop the first {n} letters of {t}|{t} without its first {n} characters", "print(s[{n}:])"),
    ("drop the last {n} letters of {t}|cut {n} characters off the end of {t}", "print(s[:-{n}])"),
    ("repeat {t} {n} times|{t}, {n} times with spaces between|say {t} {n} times", 'print(" ".join([s] * {n}))'),
    ("put {p} between the letters of {t}|join the characters of {t} with {p}|{t} spelled with {p}", 'print("{p}".join(s))'),
    ("put {p} between the words of {t}|words of {t} joined by {p}", 'print("{p}".join(s.split()))'),
    ("split {t} into pieces of {n} letters|cut {t} every {n} characters", "print([s[i:i + {n}] for i in range(0, len(s), {n})])"),
    ("pad {t} with {z} to {w} characters on the right|{t} filled up with {z} to length {w}", 'print(s.ljust({w}, "{z}"))'),
    ("pad {t} on the left with {z} to length {w}|right align {t} in {w} characters filled with {z}", 'print(s.rjust({w}, "{z}"))'),
    ("center {t} in {w} characters with {z}|{t} in the middle of {w} {z}", 'print(s.center({w}, "{z}"))'),
    ("snake case of {t}|{t} as snake_case|make a snake_case name from {t}", 'print("_".join(s.lower().split()))'),
    ("camel case of {t}|{t} as camelCase|make a camelCase name out of {t}", 'w = s.lower().split()\nprint(w[0] + "".join(x.capitalize() for x in w[1:]))'),
    ("pascal case of {t}|{t} as PascalCase", 'print("".join(x.capitalize() for x in s.split()))'),
    ("kebab case of {t}|{t} as kebab-case|url slug for {t}|slugify {t}", 'print("-".join(s.lower().split()))'),
    ("constant name for {t}|{t} in SCREAMING_SNAKE_CASE", 'print("_".join(s.upper().split()))'),
    ("caesar shift {t} by {k}|shift every letter of {t} by {k}|encrypt {t} with a caesar cipher, key {k}|caesar {k}: {t}", 'out = ""\nfor c in s:\n    if c.isalpha() and c.isascii():\n        a = ord("A") if c.isupper() else ord("a")\n        c = chr((ord(c) - a + {k}) % 26 + a)\n    out += c\nprint(out)'),
    ("shift the letters of {t} back by {k}|decrypt {t}, caesar key {k}|undo a caesar shift of {k}: {t}", 'out = ""\nfor c in s:\n    if c.isalpha() and c.isascii():\n        a = ord("A") if c.isupper() else ord("a")\n        c = chr((ord(c) - a - {k}) % 26 + a)\n    out += c\nprint(out)'),
    ("rot13 of {t}|{t} in rot13|apply rot13 to {t}", 'import codecs\nprint(codecs.encode(s, "rot13"))'),
    ("atbash of {t}|{t} with a<->z, b<->y and so on", 'print("".join(chr(219 - ord(c)) if "a" <= c <= "z" else c for c in s.lower()))'),
    ("letters of {t} as numbers, a=1|{t} in numbers where a is 1 and z is 26|alphabet positions for {t}", 'print([ord(c) - 96 for c in s.lower() if "a" <= c <= "z"])'),
    ("value of {t} if a=1, b=2 ... added up|sum of the letter positions in {t}|letter score of {t}, a is 1", 'print(sum(ord(c) - 96 for c in s.lower() if "a" <= c <= "z"))'),
    ("ascii codes of {t}|character codes of {t}|ord of each letter in {t}", "print([ord(c) for c in s])"),
    ("{t} in binary, 8 bits per letter|ascii binary for {t}", 'print(" ".join(f"{ord(c):08b}" for c in s))'),
    ("{t} in hex bytes|hex of {t}|utf-8 bytes of {t} in hex", 'print(s.encode().hex())'),
    ("base64 of {t}|encode {t} in base64", "import base64\nprint(base64.b64encode(s.encode()).decode())"),
    ("md5 of {t}|md5 hash for {t}", "import hashlib\nprint(hashlib.md5(s.encode()).hexdigest())"),
    ("first 8 characters of the sha256 of {t}|sha256 of {t}, just 8 characters", "import hashlib\nprint(hashlib.sha256(s.encode()).hexdigest()[:8])"),
    ("crc32 of {t}|crc32 checksum: {t}", "import zlib\nprint(zlib.crc32(s.encode()))"),
    ("morse code for {t}|{t} in morse", 'm = dict(zip("abcdefghijklmnopqrstuvwxyz", ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..".split()))\nprint(" ".join(m.get(c, "/") for c in s.lower()))'),
    ("pig latin of {t}|{t} in pig latin: first letter to the end plus ay", 'print(" ".join(w[1:] + w[0] + "ay" for w in s.lower().split()))'),
    ("double every letter of {t}|each letter of {t} twice", 'print("".join(c * 2 for c in s))'),
    ("run length encode {t}|{t} compressed as letter plus count", 'from itertools import groupby\nprint("".join(k + str(len(list(g))) for k, g in groupby(s)))'),
    ("remove repeated letters from {t}, keep the first of each|unique letters of {t} in order", 'print("".join(dict.fromkeys(s)))'),
    ("words of {t} with more than {n} letters|which words in {t} are longer than {n}", 'print(" ".join(w for w in s.split() if len(w) > {n}) or "none")'),
    ("words in {t} that start with {c}|which words of {t} begin with {c}", 'print(" ".join(w for w in s.split() if w.lower().startswith("{c}")) or "none")'),
    ("words of {t} that contain {c}|which words in {t} have a {c}", 'print(" ".join(w for w in s.split() if "{c}" in w.lower()) or "none")'),
    ("how many words of {t} end in {c}|count the words ending in {c}: {t}", 'print(sum(w.lower().endswith("{c}") for w in s.split()))'),
    ("second word of {t}|the 2nd word in {t}", 'print(s.split()[1])'),
    ("last word of {t}|final word in {t}", "print(s.split()[-1])"),
    ("swap the first and last word of {t}|exchange first and last word: {t}", 'w = s.split()\nw[0], w[-1] = w[-1], w[0]\nprint(" ".join(w))'),
    ("swap the first and last letter of {t}|exchange the outer letters of {t}", "print(s[-1] + s[1:-1] + s[0])"),
    ("move the first word of {t} to the end|rotate the words of {t} by one", 'w = s.split()\nprint(" ".join(w[1:] + w[:1]))'),
    ("middle character of {t}|which letter is in the middle of {t}", "print(s[len(s) // 2])"),
    ("split {t} in the middle|halves of {t}", "h = len(s) // 2\nprint(s[:h], s[h:])"),
    ("all two-letter pairs in {t}|bigrams of {t}", "print([s[i:i + 2] for i in range(len(s) - 1)])"),
    ("number the words of {t}|words of {t} as a numbered list", "for i, w in enumerate(s.split(), 1):\n    print(i, w)"),
    ("one word per line: {t}|each word of {t} on its own line", "print(*s.split(), sep=\"\\n\")"),
    ("censor the vowels of {t} with *|stars for vowels in {t}", 'print("".join("*" if c.lower() in "aeiou" else c for c in s))'),
    ("hide all but the last {n} characters of {t} with *|mask {t}, show only the last {n}", 'print("*" * (len(s) - {n}) + s[-{n}:])'),
    ("leet speak: {t} with a=4, e=3, i=1, o=0|replace a by 4, e by 3, i by 1 and o by 0 in {t}", 'for a, b in ("a4", "e3", "i1", "o0"):\n    s = s.replace(a, b)\nprint(s)'),
    ("scrabble points of {t}, vowels 1 and other letters 2|score {t}: a vowel is 1 point, a consonant 2", 'print(sum(1 if c in "aeiou" else 2 for c in s.lower() if c.isalpha()))'),
    ("what percentage of the letters in {t} are vowels|vowel share in {t}, percent", 'x = [c for c in s.lower() if c.isalpha()]\nprint(round(sum(c in "aeiou" for c in x) / len(x) * 100, 1))'),
    ("{t} as a list of letters|spell out {t}|letters of {t}, comma separated", 'print(", ".join(s))'),
    ("does {t} contain {u}|is {u} part of {t}|is {u} in {t}", 'print("yes" if "{u}" in s else "no")'),
    ("how many times is {u} in {t}|count {u} in {t}", 'print(s.count("{u}"))'),
    ("remove {u} from {t}|{t} without {u}", 'print(s.replace("{u}", ""))'),
    ("{t} in a box of stars: one * on both sides|put * around {t}", 'print("*" + s + "*")'),
]
SAYS = ["The result is {out}.", "It is {out}.", "That is {out}.", "{out}"]
CHAIN = [("uppercase it", "s = s.upper()"), ("reverse it", "s = s[::-1]"), ("remove the vowels", 's = "".join(c for c in s if c.lower() not in "aeiou")'), ("remove the spaces", 's = s.replace(" ", "")'), ("replace every {c} with {e}", 's = s.replace("{c}", "{e}")'), ("lowercase it", "s = s.lower()"), ("reverse the word order", 's = " ".join(s.split()[::-1])'), ("sort the words", 's = " ".join(sorted(s.split()))'), ("keep the first {n} letters", "s = s[:{n}]"), ("keep the last {n} letters", "s = s[-{n}:]"), ("double each letter", 's = "".join(c * 2 for c in s)'), ("replace spaces with dashes", 's = s.replace(" ", "-")'), ("drop the first letter", "s = s[1:]"), ("drop the last letter", "s = s[:-1]"), ("put an exclamation mark at the end", 's += "!"'), ("repeat it {n} times", "s = s * {n}"), ("take every second letter", "s = s[::2]"), ("capitalize the words", "s = s.title()"), ("remove all {c}", 's = s.replace("{c}", "")'), ("put {p} between all letters", 's = "{p}".join(s)'), ("move the first letter to the end", "s = s[1:] + s[:1]"), ("sort its letters", 's = "".join(sorted(s))')]
ENDS = [("", "print(s)", ""), ("", "print(s)", ""), ("", "print(s)", ""), ("count the characters", "print(len(s))", ""), ("count the vowels", 'print(sum(c in "aeiou" for c in s.lower()))', ""), ("tell me the first letter", "print(s[0])", ""), ("count the letter {c}", 'print(s.lower().count("{c}"))', "")]


def slots(r, s):
    letters = [c for c in s.lower() if "a" <= c <= "z"] or ["a"]
    c = r.choice(letters)
    i = r.randrange(max(1, len(s) - 2))
    u = s[i:i + r.randint(2, 3)].strip() or "an"
    return dict(c=c, e=r.choice([x for x in "aeioumnxz*-#" if x != c]), p=r.choice("-_.*+/~|"), n=r.randint(2, max(2, min(5, len(s) - 1))), k=r.randint(1, 20), z=r.choice(".*-0#_"), w=len(s) + r.randint(3, 12), u=r.choice([u, "the", "an"]))


def as_text(r, s):
    k = r.random()
    return f'"{s}"' if k < 0.45 else f"'{s}'" if k < 0.6 and "'" not in s else s


@family("strings", 40.0)
def text_one(d):
    r = d.r
    asks, code = r.choice(ONE)
    many = "split()" in code or "spaces" in asks
    s = some_text(r, r.uniform(0.31, 0.88) if many else None)
    z = slots(r, s)
    if "1 word" in asks or "[1])" in code and " " not in s:
        s = made(r)
    t = as_text(r, s)
    qq = sub(r.pick(asks.split("|")), dict(z, c=f'"{z["c"]}"' if r.p(0.2) else z["c"], u=f'"{z["u"]}"'))
    qq = qq.replace("{t}", "\x01" + t + "\x02")
    if t == s and r.p(0.6) or "\x01" in qq and not qq.endswith("\x02") and t == s:
        body = sub(r.pick(asks.split("|")), dict(z, u=f'"{z["u"]}"'))
        if " " in s and t == s:
            t = f'"{s}"'
        qq = body.replace("{t}", "\x01" + t + "\x02")
        if r.p(0.3):
            qq = body.replace("{t}", r.choice(["this", "the following", "this text"])) + ": \x01" + t + "\x02"
    d.user(noisy(r, tidy(r, qq), 0.6))
    out = d.py(f"s = {q(s)}\n" + sub(code, z))
    if not out:
        out = "empty"
        d.say("Nothing is left.", [])
        return
    d.say("{out}".replace("{out}", out) if "\n" in out else f"The answer is {out}." if out in ("yes", "no") else r.choice(SAYS).replace("{out}", out), [out])


@family("strings", 10.0)
def text_chain(d):
    r = d.r
    s = some_text(r)
    z = slots(r, s)
    n = r.choice([2, 2, 3])
    steps = r.sample(CHAIN, n)
    if any(x[0].startswith("repeat") for x in steps) and any("double" in x[0] or "between" in x[0] for x in steps):
        return text_chain(d)
    e = r.choice(ENDS)
    w = [sub(x[0], z) for x in steps] + ([sub(e[0], z)] if e[0] else [])
    j = r.choice([", then ", " and then ", ", ", "; ", ", after that "])
    line = (", ".join(w[:-1]) if len(w) > 2 else w[0]) + r.choice([" and then ", ", then ", " and ", ", finally "]) + w[-1] if r.p(0.6) else j.join(w)
    g = "\x01" + f'"{s}"' + "\x02"
    d.user(noisy(r, tidy(r, r.choice([f"take {g}, {line}", f"{g}: {line}", f"with the text {g}: {line}", f"{line} - the text is {g}", f"start with {g}. {line}", f"i have {g}. {line}. what comes out"])), 0.7))
    code = f"s = {q(s)}\n" + "\n".join(sub(x[1], z) for x in steps) + "\n" + sub(e[1], z)
    out = d.py(code)
    if not out.strip():
        d.steps.clear()
        return text_chain(d)
    d.say(r.choice(SAYS).replace("{out}", out), [out])


# ---- what has a form in a text -------------------------------------------------------------------------------------------------
@family("strings", 14.0)
def text_find(d):
    r = d.r
    k = r.randrange(10)
    N, M = r.some(NAMES, 2)
    if k == 0:
        es = [email(r) for _ in range(r.randint(2, 4))]
        t = r.choice([f"write to {es[0]} or to {es[1]} if {N} is away", f"{N} <{es[0]}>, {M} <{es[1]}>" + "".join(f", cc {e}" for e in es[2:]), f"contact: {es[0]}; backup: {es[1]}" + "".join(f"; old: {e}" for e in es[2:])])
        qs, code, say = r.choice([(["pull the email addresses out of", "which emails are in", "extract all mail addresses from", "find every e-mail in"], 'import re\nprint(", ".join(re.findall(r"[\\w.+-]+@[\\w-]+\\.[\\w.]*\\w", s)))', "They are {out}."), (["how many email addresses are in", "count the emails in"], 'import re\nprint(len(re.findall(r"[\\w.+-]+@[\\w-]+\\.[\\w.]*\\w", s)))', "There are {out}."), (["domains of the email addresses in", "only the part after the @ for each email in"], 'import re\nprint(", ".join(re.findall(r"@([\\w-]+\\.[\\w.]*\\w)", s)))', "They are {out}.")])
    elif k in (1, 2, 3):
        a, b, c = r.int(2, 900), r.int(2, 90), r.int(2, 5000)
        t = r.choice([f"{N} bought {a} {r.pick(ITEMS)} and {b} {r.pick(FRUIT)} for {c} euros", f"order {c}: {a} x {plain(r.pick(WORDS))}, {b} x {plain(r.pick(WORDS))}", f"we drove {a} km on day 1, {b} km on day 2 and {c} m on foot", f"room {a}, floor {b}, code {c}", f"in {c} there were {a} visitors, {b} of them from {r.pick(CITIES)}", f"a{a}b{b}c{c}", f"{N} is {b}, weighs {a % 100 + 40} and lives at number {c}"])
        qs, code, say = r.choice([(["which numbers are in", "extract the numbers from", "pull all numbers out of", "find the numbers in"], 'import re\nprint(re.findall(r"\\d+", s))', "They are {out}."), (["sum of the numbers in", "add up all numbers in", "total of every number mentioned in"], 'import re\nprint(sum(int(x) for x in re.findall(r"\\d+", s)))', "The sum is {out}."), (["largest number in", "biggest number that appears in"], 'import re\nprint(max(int(x) for x in re.findall(r"\\d+", s)))', "It is {out}."), (["how many numbers are in", "count the numbers in"], 'import re\nprint(len(re.findall(r"\\d+", s)))', "There are {out}."), (["how many digits are in", "count the digits in"], "print(sum(c.isdigit() for c in s))", "There are {out}."), (["remove all digits from", "strip the digits from"], 'print("".join(c for c in s if not c.isdigit()))', "It is {out}."), (["only the digits of", "keep just the digits in"], 'print("".join(c for c in s if c.isdigit()))', "It is {out}."), (["product of the numbers in", "multiply all numbers in"], 'import re\nimport math\nprint(math.prod(int(x) for x in re.findall(r"\\d+", s)))', "The product is {out}.")])
    elif k == 4:
        tags = [plain(r.pick(WORDS)).lower() for _ in range(r.randint(2, 4))]
        t = r.choice([f"great day with {N} " + " ".join("#" + x for x in tags), f"#{tags[0]} in {r.pick(CITIES)}, so #{tags[1]}!" + "".join(f" #{x}" for x in tags[2:]), f"loving this #{tags[0]} and the #{tags[1]} @{plain(N).lower()}"])
        qs, code, say = r.choice([(["which hashtags are in", "extract the hashtags from", "list all # tags in", "find the hashtags in"], 'import re\nprint(", ".join(re.findall(r"#\\w+", s)))', "They are {out}."), (["how many hashtags in", "count the # tags in"], 'import re\nprint(len(re.findall(r"#\\w+", s)))', "There are {out}."), (["remove the hashtags from", "strip all # tags out of"], 'import re\nprint(" ".join(re.sub(r"#\\w+", "", s).split()))', "It is {out}.")])
    elif k == 5:
        y = [r.randint(1900, 2030) for _ in range(2)]
        t = r.choice([f"born in {y[0]}, moved to {r.pick(CITIES)} in {y[1]}", f"the {y[0]} edition replaces that of {y[1]} (page {r.randint(2, 90)})", f"{N} worked there from {y[0]} to {y[1]} with {r.randint(2, 60)} others"])
        qs, code, say = r.choice([(["which years are mentioned in", "extract the years from", "all four-digit numbers in"], 'import re\nprint(re.findall(r"\\b\\d{4}\\b", s))', "They are {out}."), (["difference between the two years in", "how many years lie between the years in"], 'import re\na, b = [int(x) for x in re.findall(r"\\b\\d{4}\\b", s)]\nprint(abs(b - a))', "It is {out} years.")])
    elif k == 6:
        a, b, c = f"{r.uniform(1, 90):.2f}", f"{r.uniform(1, 90):.2f}", f"{r.uniform(1, 90):.2f}"
        t = r.choice([f"{plain(r.pick(WORDS))} ${a}, {plain(r.pick(WORDS))} ${b}, shipping ${c}", f"paid {a} for lunch, {b} for the taxi and {c} for a {plain(r.pick(WORDS))}", f"{N} owes {a}, {M} owes {b}; I paid {c}"])
        qs, code, say = r.choice([(["sum of the amounts in", "add all prices in", "total of the money in"], 'import re\nprint(round(sum(float(x) for x in re.findall(r"\\d+\\.\\d+", s)), 2))', "The total is {out}."), (["which prices are in", "extract the amounts from"], 'import re\nprint(re.findall(r"\\d+\\.\\d+", s))', "They are {out}."), (["highest amount in", "most expensive price in"], 'import re\nprint(max(float(x) for x in re.findall(r"\\d+\\.\\d+", s)))', "It is {out}.")])
    elif k == 7:
        t = made(r) + ". " + made(r).capitalize() + "."
        qs, code, say = r.choice([(["words with a capital letter in", "capitalized words of"], 'print(" ".join(w for w in s.split() if w[0].isupper()))', "They are {out}."), (["how many sentences in", "count the sentences of"], 'print(s.count("."))', "There are {out}."), (["how often is 'the' in", "count the word the in"], 'print(s.lower().split().count("the"))', "There are {out}."), (["most common word in", "which word occurs most in"], 'from collections import Counter\nprint(Counter(s.lower().replace(".", "").split()).most_common(1)[0][0])', "It is {out}."), (["remove the punctuation from", "strip the full stops in"], 'print("".join(c for c in s if c.isalnum() or c == " "))', "It is {out}."), (["how many different words in", "distinct words of"], 'print(len(set(s.lower().replace(".", "").split())))', "There are {out}.")])
    elif k == 8:
        a, b = plain(r.pick(WORDS)), plain(r.pick(WORDS))
        t = r.choice([f"{plain(N)} (the {a}) met {plain(M)} (the {b})", f"use the {a} (left) and the {b} (right)", f"price list ({a}, 2024) for {N}"])
        qs, code, say = (["what stands in parentheses in", "text inside the brackets of", "extract what is in round brackets from"], 'import re\nprint(re.findall(r"\\((.*?)\\)", s))', "It is {out}.")
    else:
        hm = [f"{r.randint(0, 23):02d}:{r.choice([0, 5, 15, 30, 45]):02d}" for _ in range(3)]
        t = r.choice([f"bus at {hm[0]}, train {hm[1]}, arrival {hm[2]}", f"meeting {hm[0]}-{hm[1]}, dinner at {hm[2]}", f"opens {hm[0]}, closes {hm[1]}"])
        qs, code, say = r.choice([(["which times are in", "extract the clock times from", "all times mentioned in"], 'import re\nprint(", ".join(re.findall(r"\\d\\d:\\d\\d", s)))', "They are {out}."), (["the earliest time in", "which time comes first in the day in"], 'import re\nprint(min(re.findall(r"\\d\\d:\\d\\d", s)))', "It is {out}.")])
    g = "\x01" + (f'"{t}"' if r.p(0.6) else t) + "\x02"
    a = r.pick(qs)
    d.user(noisy(r, tidy(r, r.choice([f"{a} {g}", f"{a} this: {g}", f"{a} the text {g}", f"{a} this text:\n{g}", f"text: {g}. {a} it"])), 0.5))
    out = d.py(f"s = {q(t)}\n" + code)
    d.say(say.replace("{out}", out), [out])


# ---- comparing two texts ------------------------------------------------------------------------------------------------------------
PAIRS = [("are {a} and {b} anagrams|is {a} an anagram of {b}|same letters in {a} and {b}?", 'print("yes" if sorted(a.lower()) == sorted(b.lower()) else "no")'), ("which letters do {a} and {b} share|common letters of {a} and {b}|letters in both {a} and {b}", 'print("".join(sorted(set(a) & set(b))) or "none")'), ("letters of {a} that are not in {b}|which letters has {a} but {b} not", 'print("".join(sorted(set(a) - set(b))) or "none")'), ("hamming distance of {a} and {b}, over the shorter length|in how many places do {a} and {b} differ", "print(sum(x != y for x, y in zip(a, b)))"), ("which is longer, {a} or {b}|longer word: {a} or {b}", "print(a if len(a) >= len(b) else b)"), ("which comes first in the alphabet, {a} or {b}|{a} or {b}: alphabetical first", "print(min(a, b))"), ("{a} and {b} woven letter by letter|interleave {a} with {b}", "print(\"\".join(x + y for x, y in zip(a, b)))"), ("common beginning of {a} and {b}|shared prefix of {a} and {b}", 'n = 0\nwhile n < min(len(a), len(b)) and a[n] == b[n]:\n    n += 1\nprint(a[:n] or "none")'), ("does {b} fit into {a} (as part)|is {b} inside {a}", 'print("yes" if b in a else "no")'), ("edit distance between {a} and {b}|levenshtein distance {a} {b}", "m = list(range(len(b) + 1))\nfor i, x in enumerate(a, 1):\n    last, m[0] = m[0], i\n    for j, y in enumerate(b, 1):\n        last, m[j] = m[j], min(m[j] + 1, m[j - 1] + 1, last + (x != y))\nprint(m[-1])"), ("{a} then {b} in one word, capitals|join {a} and {b} in upper case", "print((a + b).upper())"), ("how many letters do {a} and {b} have together|total letters of {a} and {b}", "print(len(a) + len(b))"), ("first half of {a} plus second half of {b}|blend {a} and {b}: front of the first, back of the second", "print(a[:len(a) // 2] + b[len(b) // 2:])"), ("do {a} and {b} rhyme by their last three letters|same last 3 letters: {a}, {b}?", 'print("yes" if a[-3:] == b[-3:] else "no")'), ("can {b} be written with the letters of {a}|is {b} made only from letters in {a}", 'print("yes" if all(b.count(c) <= a.count(c) for c in b) else "no")')]


@family("strings", 5.0)
def text_pairs(d):
    r = d.r
    a, b = plain(r.pick(WORDS)).lower(), plain(r.pick(WORDS)).lower()
    if r.p(0.3):
        x = list(a)
        r.shuffle(x)
        b = "".join(x) if r.p(0.6) else a[:len(a) // 2 + 1]
    asks, code = r.choice(PAIRS)
    f = '"{}"' if r.p(0.3) else "{}"
    ask(d, sub(r.pick(asks.split("|")), dict(a="\x01" + f.format(a) + "\x02", b="\x01" + f.format(b) + "\x02")), 0.7)
    out = d.py(f'a, b = "{a}", "{b}"\n' + code)
    d.say(f"The answer is {out}." if out in ("yes", "no") else r.choice(SAYS[:3]).replace("{out}", out or "nothing"), [out])


# ---- functions to write and run -----------------------------------------------------------------------------------------------------
FN = [  # what it takes and returns; code with x (and y); kind of arguments; a name
    ("takes a number and returns its square plus {b}", "return x ** 2 + {b}", "i", "square_plus"), ("returns the cube of x minus {b}", "return x ** 3 - {b}", "i", "cube_minus"), ("doubles x and adds {b}", "return x * 2 + {b}", "i", "f"), ("returns {k}x - {b}", "return {k} * x - {b}", "i", "g"), ("halves even numbers and turns odd x into 3x+1", "return x // 2 if x % 2 == 0 else 3 * x + 1", "i", "collatz"), ("returns x times {k} if x is over {t}, otherwise x plus {b}", "return x * {k} if x > {t} else x + {b}", "i", "rule"), ("returns 'fizz' for multiples of {k}, otherwise the number", 'return "fizz" if x % {k} == 0 else x', "i", "fizz"), ("says 'small' below {t} and 'big' from {t} on", 'return "small" if x < {t} else "big"', "i", "size"), ("gives A from 90, B from 75, C from 50 and F below", 'return "A" if x >= 90 else "B" if x >= 75 else "C" if x >= 50 else "F"', "p", "grade"), ("returns the sum of the digits", "return sum(int(c) for c in str(x))", "i", "digit_sum"), ("returns the sum of the squares from 1 to x", "return sum(i * i for i in range(1, x + 1))", "i", "squares"), ("returns the factorial of x", "return 1 if x < 2 else x * {n}(x - 1)", "s", "fact"), ("returns the x-th fibonacci number, recursively (f(1)=f(2)=1)", "return 1 if x < 3 else {n}(x - 1) + {n}(x - 2)", "s", "fib"), ("counts the divisors of x", "return sum(x % i == 0 for i in range(1, x + 1))", "i", "divisors"), ("tells whether x is prime", "return x > 1 and all(x % i for i in range(2, int(x ** 0.5) + 1))", "i", "is_prime"), ("tells whether x is a leap year", "return x % 4 == 0 and (x % 100 != 0 or x % 400 == 0)", "y", "leap"), ("turns celsius into fahrenheit", "return x * 9 / 5 + 32", "i", "to_f"), ("turns fahrenheit into celsius, rounded to one decimal", "return round((x - 32) * 5 / 9, 1)", "p", "to_c"), ("turns minutes into a text like 2h05", 'return f"{x // 60}h{x % 60:02d}"', "m", "hm"), ("turns seconds into m:ss", 'return f"{x // 60}:{x % 60:02d}"', "m", "clock"), ("clamps x between {b} and {t}", "return max({b}, min({t}, x))", "i", "clamp"), ("returns the price x with {c}% off, two decimals", "return round(x * (1 - {c} / 100), 2)", "i", "sale"), ("adds {c}% tax to x and rounds to 2 places", "return round(x * (1 + {c} / 100), 2)", "i", "gross"), ("charges {k} for the first {b} units and {j} for each more", "return {k} * min(x, {b}) + {j} * max(0, x - {b})", "i", "charge"), ("postage: {k} up to {t} grams, {t2} above", "return {k} if x <= {t} else {t2}", "i", "postage"), ("rounds x up to the next multiple of {k}", "return -(-x // {k}) * {k}", "i", "round_up"), ("returns x as roman numerals", 'out = ""\n    for v, t in [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]:\n        while x >= v:\n            out += t\n            x -= v\n    return out', "i", "roman"), ("reverses the digits of x", "return int(str(x)[::-1])", "i", "flip"), ("returns the number of 1 bits of x", 'return bin(x).count("1")', "i", "ones"), ("counts how often x can be halved before it is odd", "n = 0\n    while x % 2 == 0:\n        x //= 2\n        n += 1\n    return n", "i", "twos"),
    ("reverses a word and puts it in capitals", "return x[::-1].upper()", "w", "shout_back"), ("counts the vowels of a word", 'return sum(c in "aeiou" for c in x.lower())', "w", "vowels"), ("tells if a word is a palindrome", "return x == x[::-1]", "w", "is_pal"), ("returns the first and last letter", "return x[0] + x[-1]", "w", "ends"), ("removes the vowels of a word", 'return "".join(c for c in x if c not in "aeiou")', "w", "squeeze"), ("moves the first letter to the end and adds 'ay'", 'return x[1:] + x[0] + "ay"', "w", "pig"), ("replaces {a} by {e} in a word", 'return x.replace("{a}", "{e}")', "w", "swap"), ("repeats a word {k} times with dashes", 'return "-".join([x] * {k})', "w", "echo"), ("returns the word if it has more than {s} letters, otherwise 'short'", 'return x if len(x) > {s} else "short"', "w", "check"), ("adds up the letter positions, a=1", "return sum(ord(c) - 96 for c in x.lower())", "w", "score"), ("doubles every letter", 'return "".join(c * 2 for c in x)', "w", "stutter"), ("capitalises every second letter", 'return "".join(c.upper() if i % 2 else c for i, c in enumerate(x))', "w", "mock"), ("counts the different letters", "return len(set(x))", "w", "distinct"), ("sorts the letters of a word", 'return "".join(sorted(x))', "w", "sorted_letters"),
    ("takes two numbers and returns the bigger minus the smaller", "return abs(x - y)", "2", "gap"), ("takes x and y and returns x squared plus y squared", "return x ** 2 + y ** 2", "2", "norm"), ("returns the average of two numbers", "return (x + y) / 2", "2", "mean2"), ("returns the greatest common divisor of x and y with Euclid's rule", "while y:\n        x, y = y, x % y\n    return x", "2", "gcd"), ("returns x to the power of y modulo {t}", "return pow(x, y, {t})", "2", "power_mod"), ("returns x percent of y", "return x / 100 * y", "2", "percent"), ("returns how many percent y is above x, one decimal", "return round((y - x) / x * 100, 1)", "2", "growth"), ("returns x*y if both are even and x+y otherwise", "return x * y if x % 2 == 0 and y % 2 == 0 else x + y", "2", "mix"), ("returns the area of a rectangle with sides x and y plus {b}", "return x * y + {b}", "2", "area"), ("bmi from kilos and centimetres, one decimal", "return round(x / (y / 100) ** 2, 1)", "b", "bmi"), ("returns the hypotenuse of x and y, two decimals", "return round((x ** 2 + y ** 2) ** 0.5, 2)", "2", "hypo"), ("sums all whole numbers from the smaller to the bigger", "return sum(range(min(x, y), max(x, y) + 1))", "2", "between"),
    ("returns the sum of the even numbers in a list", "return sum(v for v in x if v % 2 == 0)", "l", "sum_even"), ("returns the second largest value of a list", "return sorted(x)[-2]", "l", "second"), ("returns the list without its smallest value", "y = sorted(x)\n    return y[1:]", "l", "drop_low"), ("returns the median of a list", "y = sorted(x)\n    n = len(y)\n    return y[n // 2] if n % 2 else (y[n // 2 - 1] + y[n // 2]) / 2", "l", "median"), ("counts the values over {t}", "return sum(v > {t} for v in x)", "l", "count_over"), ("returns max minus min", "return max(x) - min(x)", "l", "spread"), ("keeps every second value, from the first", "return x[::2]", "l", "every_other"), ("returns running totals", "out, s = [], 0\n    for v in x:\n        s += v\n        out.append(s)\n    return out", "l", "running"), ("sorts a list by bubble sort", "x = x[:]\n    for i in range(len(x)):\n        for j in range(len(x) - 1 - i):\n            if x[j] > x[j + 1]:\n                x[j], x[j + 1] = x[j + 1], x[j]\n    return x", "l", "bubble"), ("squares every number of a list", "return [v ** 2 for v in x]", "l", "squares_of"), ("removes duplicates but keeps the order", "return list(dict.fromkeys(x))", "l", "unique"), ("reverses a list", "return x[::-1]", "l", "backwards"), ("returns the product of a list", "p = 1\n    for v in x:\n        p *= v\n    return p", "l", "product"), ("multiplies each value by its position, counted from 1, and adds up", "return sum(i * v for i, v in enumerate(x, 1))", "l", "weighted")]
ASKF = ["write a function {n} that {w} and run it on {a}", "define {n}(x): it {w}. what is {n} for {a}", "make a python function called {n} which {w}, then call it with {a}", "i need a function that {w}. try it with {a}", "code a function which {w}. test: {a}", "function {n}: {w}. apply to {a}", "write {n}, a function that {w}; show the result for {a}", "can you write a small function that {w}? use it on {a}", "please implement {n} - it {w} - and give me the output for {a}", "def {n}: {w}. Result for {a}?", "{a} through a function that {w}", "program a function that {w} and print it for {a}"]


@family("strings", 26.0)
def functions_written(d):
    r = d.r
    w, code, kind, name = r.choice(FN)
    k = r.randint(2, 9)
    z = dict(b=r.randint(2, 30), k=k, t=r.choice([10, 20, 50, 100, r.randint(12, 90)]), c=r.choice([5, 10, 15, 20, 25, 19]), j=r.randint(1, 6), a=r.choice("aeot"), e=r.choice("xzu0"), s=r.randint(4, 7))
    z["t2"] = z["k"] + r.randint(2, 8)
    if z["b"] > z["t"]:
        z["b"] = 2
    own = r.p(0.4)
    n = r.choice([name, name, plain(r.pick(WORDS)).lower() if r.p(0.5) else "f", "f", "calc", "func", "my_func", "foo", "do_it"]) if own else name
    if not n.isidentifier() or not n.isascii() or n in ("x", "y", "print", "sum", "len", "max", "min", "sorted", "set"):
        n = name
    z["n"] = n
    count = r.choice([1, 1, 2, 3]) if kind in "ispymw" else 1
    if kind in "ispym":
        gen = {"i": lambda: r.int(2, 300), "s": lambda: r.randint(3, 18), "p": lambda: r.randint(20, 110), "y": lambda: r.randint(1890, 2110), "m": lambda: r.int(30, 900)}[kind]
        args = [str(gen()) for _ in range(count)]
        shown = listed(r, args) if count > 1 else args[0]
    elif kind == "w":
        args = [plain(r.pick(r.choice([WORDS, FRUIT]))).lower() for _ in range(count)]
        shown = listed(r, [f'"{a}"' if r.p(0.5) else a for a in args])
        args = [f'"{a}"' for a in args]
    elif kind in "2b":
        x, y = (r.randint(45, 120), r.randint(150, 200)) if kind == "b" else (r.int(2, 90), r.int(2, 200))
        args, shown = [f"{x}, {y}"], r.choice([f"{x} and {y}", f"({x}, {y})", f"x={x}, y={y}", f"{x}, {y}"])
    else:
        x = [r.int(1, 99) for _ in range(r.randint(4, 8))]
        args, shown = [str(x)], r.choice([str(x), ", ".join(map(str, x)), "the list " + str(x)])
    p = "x, y" if kind in "2b" else "x"
    body = sub(code, z)
    t = r.pick(ASKF)
    if "{n}" not in t:
        n = z["n"] = name
    txt = sub(w, z)
    d.user(noisy(r, tidy(r, sub(t, dict(n=n, w=txt, a="\x01" + shown + "\x02"))), 0.6))
    calls = "\n".join(f"print({n}({a}))" for a in args)
    out = d.py(f"def {n}({p}):\n    {body}\n\n{calls}")
    if len(args) == 1:
        d.say(r.choice([f"The result is {out}.", f"It returns {out}.", f"{n}({args[0]}) is {out}." if len(args[0]) < 30 else f"It returns {out}."]), [out])
    else:
        o = out.split("\n")
        d.say(r.choice(["The results are ", "It returns ", "In this order: "]) + ", ".join(o) + ".", o)
