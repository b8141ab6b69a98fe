"""A word or a sentence asked about, turn after turn: how many letters, and how many s, the vowels, backwards, without the spaces, every second letter, another word the same way; what changes it stays changed, what only asks does not."""
import json
import re
from core import afresh, family, guard
from pools import NAMES, SENTENCES, WORDS
from threads import chat, user

# what is printed ; first asks ({s}) ; as a follow-up ; answers ; for sentences (S), words (W), both ; {c} a letter, {w} a word of it, {k} a number
ASK = r"""
len(s) ; how many characters has {s} | how long is {s}, spaces counted | length of {s} ; how long is it now | its length | how many characters, spaces counted | length? ; It has {o} characters. | It is {o}. ; B
sum(c.isalpha() for c in s) ; number of letters in {s} | {s}: how many letters | letters in {s}, count them ; how many letters in it | number of letters | and letters? ; It has {o} letters. | There are {o}. ; B
s.lower().count("{c}") ; how many {c} in {s} | how often does {s} have the letter {c} | count the {c} in {s} ; and how many {c} | how many {c} are in it | and {c}? | how often {c} | count the {c} | letter {c}, how often ; There are {o}. | It is {o}. | {o} times. ; B
sum(c in "aeiou" for c in s.lower()) ; vowels in {s} | how many vowels (aeiou) has {s} | count the vowels of {s} ; and the vowels? | how many vowels | vowels, how many | count its vowels ; It has {o} vowels. | There are {o}. ; B
sum(c.isalpha() and c not in "aeiou" for c in s.lower()) ; consonants in {s}, how many | how many consonants has {s} ; and consonants? | how many consonants | the rest, consonants ; It has {o} consonants. | There are {o}. ; B
len(set(c for c in s.lower() if c.isalpha())) ; how many different letters has {s} | distinct letters of {s} ; how many different letters | distinct ones? | letters, each counted once ; There are {o} different ones. | It is {o}. ; B
len(s.split()) ; how many words: {s} | word count of {s} | count the words in {s} ; how many words | word count? | and the words, how many ; There are {o} words. | It is {o}. ; S
max(s.split(), key=len) ; longest word in {s} | which word of {s} is the longest ; the longest word | which word is longest | longest one? ; It is {o}. | The longest is {o}. ; S
min(s.split(), key=len) ; shortest word in {s} ; the shortest word | and the shortest? ; It is {o}. | The shortest is {o}. ; S
s.split()[-1] ; last word of {s} ; the last word | which word is last ; It is {o}. ; S
s.split()[0] ; first word of {s} ; the first word | which word is first ; It is {o}. ; S
s.lower().split().count("{w}") ; how often is the word {w} in {s} ; how often does the word {w} come up | the word {w}, how many times ; {o} times. | It is {o}. ; S
s[0] ; first letter of {s} ; first letter? | which letter is the first ; It is {o}. ; W
s[-1] ; last letter of {s} ; last letter? | which letter is at the end ; It is {o}. ; W
s[{k} - 1] ; letter number {k} of {s} ; letter number {k}? | which is letter {k} | and letter {k} ; It is {o}. ; W
s[:{k}] ; first {k} letters of {s} ; the first {k} letters | only the first {k} ; It is {o}. | They are {o}. ; W
s[-{k}:] ; last {k} letters of {s} ; the last {k} letters | only the last {k} ; It is {o}. | They are {o}. ; W
"yes" if s.lower() == s.lower()[::-1] else "no" ; is {s} a palindrome | does {s} read the same backwards ; is it a palindrome | same from both ends? ; The answer is {o}. ; W
" ".join(sorted(set(c for c in s.lower() if s.lower().count(c) > 1 and c.isalpha()))) ; which letters come more than once in {s} ; which letters come twice or more | letters that repeat ; They are {o}. ; W
sum(ord(c) - 96 for c in s.lower() if c in "abcdefghijklmnopqrstuvwxyz") ; add the places in the alphabet of {s} (a=1) | letter values of {s} added, a=1 ; its letter values added, a=1 | sum of the letters' places in the alphabet ; It is {o}. | The sum is {o}. ; W
""".strip()
CHANGE = r"""
s = s[::-1] ; {s} backwards | reverse {s} | spell {s} from the end | turn {s} around ; backwards | reverse it | now from the end | and turned around ; It is {o}. ; B
s = s.upper() ; {s} in capitals | upper case of {s} | {s} all in big letters ; in capitals | upper case | all big letters now ; {o} | It is {o}. ; B
s = s.lower() ; {s} in small letters | lower case of {s} ; in small letters | lower case | all small again ; {o} | It is {o}. ; U
s = s.title() ; each word of {s} with a capital | title case: {s} ; each word with a capital | title case please ; {o} | It is {o}. ; S
s = s.replace(" ", "") ; {s} without spaces | take the spaces out of {s} ; without the spaces | take the blanks out | and no spaces ; {o} | It is {o}. ; S
s = s.replace(" ", "-") ; dashes for the blanks in {s} | {s} joined by hyphens ; with dashes for the blanks | hyphens instead of spaces ; {o} | It is {o}. ; S
s = "".join(c for c in s if c.lower() not in "aeiou") ; {s} without its vowels | strike the vowels from {s} ; without the vowels | drop the vowels ; It is {o}. | {o} ; B
s = s[::2] ; every second letter of {s}, from the first | letters 1, 3, 5 and so on of {s} ; every second letter, from the first | letters 1, 3, 5... of that ; It is {o}. | {o} ; W
s = "".join(sorted(s.lower())) ; letters of {s} in alphabetical order | sort the letters of {s} ; letters in alphabetical order | sort its letters | a to z, the letters ; It is {o}. | {o} ; W
s = " ".join(sorted(s.split())) ; words of {s} in alphabetical order | sort the words: {s} ; words in alphabetical order | sort its words ; {o} | It is {o}. ; S
s = " ".join(s.split()[::-1]) ; words of {s} in reverse order | {s}, last word first ; last word first | words in reverse order ; {o} | It is {o}. ; S
s = s.replace("{w}", "{n}") ; put {n} for {w} in {s} | in {s}, {w} becomes {n} ; put {n} for {w} | {w} becomes {n} | change {w} into {n} | {n} instead of {w} ; {o} | It is {o}. ; S
s = s.replace("{c}", "{a}") ; {s} with {a} for every {c} | turn each {c} in {s} into {a} ; {a} for every {c} | each {c} becomes {a} ; {o} | It is {o}. ; W
s = s + s ; {s} twice in a row | double the word {s} ; twice in a row | the word doubled ; {o} | It is {o}. ; W
s = s[1:] ; {s} without its first letter ; without the first letter | drop the first letter ; {o} | It is {o}. ; W
s = s[:-1] ; {s} without its last letter ; without the last letter | drop the last letter ; {o} | It is {o}. ; W
""".strip()
ANOTHER = ["and {s}?", "the same for {s}", "{s}?", "now {s}", "what about {s}", "same with {s}", "and for {s}", "do {s} too", "how about {s}"]
BACK = ["of the {x} from the start: {w}", "back to the first {x}: {w}", "in the {x} i gave: {w}", "the original {x} again: {w}"]


class Row:
    def __init__(self, line, change):
        e, first, ways, says, self.kind = (x.strip() for x in line.split(" ; "))
        self.e, self.change = e, change
        self.first, self.ways, self.says = ([t.strip() for t in x.split(" | ")] for x in (first, ways, says))


ROWS = [Row(x, False) for x in ASK.split("\n")] + [Row(x, True) for x in CHANGE.split("\n")]


class Text:
    def __init__(self, d):
        self.d, self.r = d, d.r
        self.first_text()
        self.done = set()
        self.turn(first=True)

    def first_text(self):
        r = self.r
        self.words = r.p(0.4)
        if self.words:
            s = r.pick(SENTENCES) if r.p(0.45) else " ".join(r.pick(WORDS).lower() for _ in range(r.randint(2, 6)))
            s = s.rstrip(".!?")
            if " " not in s:
                raise ValueError("one word")
        else:
            s = r.pick(NAMES if r.p(0.15) else WORDS)
            s = s.lower() if r.p(0.7) else s
            if not re.fullmatch(r"\w{4,}", s):
                raise ValueError("short")
        if set(s) & set("\"'\\{}") or len(s) > 55:
            raise ValueError("quotes")
        self.s = self.given = s

    def shown(self, s):
        r = self.r
        return guard(r.choice([f'"{s}"', f"'{s}'"]) if self.words else r.choice([s, s, s, f"'{s}'", f'"{s}"', f"the word {s}"]))

    def needs(self, row):
        r, s, v = self.r, self.s, {}
        text = row.e + row.first[0]
        if "{c}" in text:
            letters = [c for c in s.lower() if c.isascii() and c.isalpha() and (not row.change or c in s)]
            v["c"] = r.choice(letters) if r.p(0.85) or row.change else r.choice("bdfgkmpz")
        if "{a}" in text:
            v["a"] = r.choice([c for c in "aeioulnrst" if c != v["c"]])
        if "{w}" in text:
            v["w"] = r.choice(s.split() if row.change else s.lower().split())
            if s.count(v["w"]) > 1 and row.change or not v["w"].isalpha():
                raise ValueError("in another word")
        if "{n}" in text:
            v["n"] = r.pick(WORDS).lower()
        if "{k}" in text:
            v["k"] = r.randint(2, min(5, len(s) - 1))
        return v

    def fits(self, row):
        s = self.s
        return {"B": True, "S": " " in s, "W": " " not in s and len(s) > 3, "U": s != s.lower()}[row.kind]

    def run(self, row, v, s):
        put = lambda t: re.sub(r"\{(\w)\}", lambda m: str(v.get(m.group(1), m.group())), t)
        lines = f"s = {json.dumps(s, ensure_ascii=False)}\n" + (f"{put(row.e)}\nprint(s)" if row.change else f"print({put(row.e)})")
        out = self.d.py(lines)
        if not out or len(out) > 70 or self.d.steps[-1][1].startswith("failed") or row.change and out == s:
            raise ValueError(out)
        says = [t for t in row.says if out != "1" or "There are" not in t and "times" not in t] or ["It is {o}."]
        self.d.say(self.r.choice(says).replace("{o}", out), [out])
        self.last = row, v
        if row.change:
            self.s = out
        return True

    def turn(self, first=False):
        r = self.r
        can = [x for x in ROWS if self.fits(x) and x.ways[0] not in self.done]
        changes = [x for x in can if x.change]
        if changes and r.p(0.4):
            can = changes
        if not can:
            return False
        row = r.choice(can)
        v = self.needs(row)
        t = r.pick(row.first if first else row.ways)
        words = {k: guard(str(x)) for k, x in v.items()}
        words["s"] = self.shown(self.s)
        if not first and r.p(0.15) and not t.startswith(("and ", "now ")):
            t = r.choice(["and ", "now ", "then ", "ok, "]) + t
        user(self.d, [re.sub(r"\{(\w)\}", lambda m: words[m.group(1)], t)], 0.7)
        if "{c}" not in row.e:
            self.done.add(row.ways[0])
        return self.run(row, v, self.s)

    def another(self):
        """Another word, the same question."""
        row, v = self.last
        if row.change or "w" in v:
            return False
        was = self.words
        for _ in range(20):
            try:
                self.first_text()
            except ValueError:
                continue
            if self.words == was and self.fits(row):
                break
        else:
            raise ValueError("none like it")
        user(self.d, [t.replace("{s}", self.shown(self.s)) for t in ANOTHER], 0.6)
        if v.get("k", 0) > len(self.s):
            raise ValueError("short")
        return self.run(row, v, self.s)

    def back(self):
        """A question about what was given, after it was changed."""
        if self.s == self.given:
            return False
        r = self.r
        self.s = self.given
        can = [x for x in ROWS if self.fits(x) and not x.change and x.ways[0] not in self.done]
        if not can:
            raise ValueError("nothing left")
        row = r.choice(can)
        v = self.needs(row)
        t = r.choice(BACK).replace("{x}", "sentence" if " " in self.given else "word").replace("{w}", r.pick(row.ways).removeprefix("and "))
        user(self.d, [re.sub(r"\{(\w)\}", lambda m: guard(str(v[m.group(1)])), t)], 0.6)
        self.done.add(row.ways[0])
        return self.run(row, v, self.s)


def walk(d):
    r = d.r
    x = Text(d)
    turns, want, chatted = 1, r.choice([3, 3, 4, 4, 5]), False
    for _ in range(25):
        if turns >= want:
            break
        k = r.random()
        done = x.turn() if k < 0.68 else x.another() if k < 0.85 else x.back() if k < 0.94 else not chatted and not chat(d)
        chatted = chatted or k >= 0.94
        turns += bool(done) and k < 0.94
    if turns < 3:
        raise ValueError("too short")
    if r.p(0.1):
        chat(d, 0)


@family("turns", 35.0)
def letters(d):
    afresh(d, walk)


# ---- two words at a time --------------------------------------------------------------------------------------------------------------------------
# {a}, {b} ; program on a and b ; first asks ; what a bare pair asks again ; answers (yes/no ones begin with them)
TWO = [
    ('print("yes" if sorted(a.lower()) == sorted(b.lower()) else "no")', "is {a} an anagram of {b}|{a} and {b}, same letters?|can the letters of {a} make {b}|do {a} and {b} have exactly the same letters", "yes"),
    ('print("yes" if a.lower()[-2:] == b.lower()[-2:] else "no")', "do {a} and {b} end in the same two letters|same last two letters, {a} and {b}?", "yes"),
    ('print("yes" if a.lower()[0] == b.lower()[0] else "no")', "do {a} and {b} begin with the same letter|same first letter, {a} and {b}?", "yes"),
    ('print("yes" if len(a) == len(b) else "no")', "are {a} and {b} of the same length|{a} and {b}, equally long?", "yes"),
    ('print("yes" if a.lower() == b.lower()[::-1] else "no")', "is {a} the word {b} backwards|does {b} read from the end give {a}", "yes"),
    ("print(a if len(a) > len(b) else b)", "which is longer, {a} or {b}|the longer one of {a} and {b}|{a} or {b}, which has more letters", "long"),
    ("print(min(a, b))", "which comes first in the alphabet, {a} or {b}|{a} or {b}, first by alphabet", "first"),
    ("print(len(set(a.lower()) & set(b.lower())))", "how many letters do {a} and {b} share|letters in both {a} and {b}, how many", "n"),
    ("print(abs(len(a) - len(b)))", "by how many letters do {a} and {b} differ in length|difference in length, {a} and {b}", "n"),
]
PAIR = ["{a} and {b}?", "and {a} and {b}", "what about {a} and {b}", "now {a}, {b}", "same for {a} and {b}", "{a} with {b}?", "{a}, {b}?", "then {a} and {b}", "and the pair {a} {b}"]
ONE = ["and {b}?", "and with {b}", "{a} and {b}", "now with {b}", "what about {b}"]


@family("turns", 8.0)
def two_words(d):
    r = d.r
    code, asks, kind = r.choice(TWO)

    def word():
        return next(w for w in iter(lambda: r.pick(WORDS).lower(), None) if re.fullmatch(r"[^\W\d_]{3,10}", w))

    def pair(a):
        k = r.random()
        if "sorted" in code and k < 0.5:
            b = "".join(r.sample(a, len(a)))
        elif "[::-1]" in code and k < 0.5:
            b = a[::-1]
        elif "[-2:]" in code and k < 0.4:
            b = word()[:-2] + a[-2:]
        elif "[0]" in code and k < 0.4:
            b = a[0] + word()[1:]
        else:
            b = word()
        return b

    def told(a, b):
        out = d.py(f'a, b = "{a}", "{b}"\n{code}')
        if kind == "yes":
            d.say(r.choice(["Yes, they do." if " do " in asks else "Yes.", "Yes."] if out == "yes" else ["No, they don't." if " do " in asks else "No.", "No."]), [out.capitalize()])
        else:
            d.say(r.choice({"long": ["The longer one is {o}.", "{o}."], "first": ["{o} comes first.", "It is {o}."], "n": ["It is {o}.", "{o}."]}[kind]).replace("{o}", out), [out])

    a = word()
    b = pair(a)
    user(d, asks.split("|"), 0.6, a=a, b=b)
    told(a, b)
    for _ in range(r.choice([2, 2, 3, 4])):
        if r.p(0.7):
            a = word()
            b = pair(a)
            user(d, PAIR, 0.6, a=a, b=b)
        else:
            old, b = b, pair(a)
            if old == b:
                continue
            user(d, [t.replace("{a}", guard(a)) for t in ONE], 0.6, b=b)
        told(a, b)
    if r.p(0.15):
        chat(d, 0)
