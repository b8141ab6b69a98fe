"""Work on text: counting, turning, changing, checking, encoding."""
import json
from core import family, fill
from pools import SENTENCES, WORDS, email, filename, text, token

# (name, questions about {q} (quoted or bare), code with {s} a Python literal, answers)
OPS = [
    ("reverse", ["Reverse the string {q}.", "Reverse {q}.", "What is {q} backwards?", "Write {q} backwards.", "spell {q} backwards", "How is {q} written in reverse?", "flip the text {q}", "Turn {q} around, letter by letter.", "reverse the word {q}", "read {q} from right to left"], "print({s}[::-1])", ["{q} reversed is {out}.", "Backwards it is {out}.", "Reversed: {out}"]),
    ("length", ["How many characters are in {q}?", "How long is the string {q}?", "Count the characters in {q}.", "length of {q}", "What is the length of {q}?", "number of characters in {q}?", "How many letters and spaces does {q} have in all?", "len({q})?"], "print(len({s}))", ["It has {out} characters.", "{q} has {out} characters.", "There are {out} characters."]),
    ("letters", ["How many letters are in {q}?", "Count the letters of {q}.", "how many letters does {q} have", "number of letters in {q}, without spaces"], "print(sum(c.isalpha() for c in {s}))", ["{q} has {out} letters.", "It has {out} letters."]),
    ("vowels", ["How many vowels are in {q}?", "Count the vowels in {q}.", "number of vowels in {q}", "how many of the letters in {q} are vowels"], "print(sum(c in \"aeiou\" for c in {s}.lower()))", ["There are {out} vowels in {q}.", "It has {out} vowels."]),
    ("consonants", ["How many consonants are in {q}?", "Count the consonants in {q}."], "print(sum(c.isalpha() and c not in \"aeiou\" for c in {s}.lower()))", ["There are {out} consonants."]),
    ("wordcount", ["How many words are in {q}?", "Count the words in {q}.", "word count of {q}", "How many words does this sentence have: {q}"], "print(len({s}.split()))", ["It has {out} words.", "There are {out} words."]),
    ("upper", ["Write {q} in capital letters.", "Convert {q} to uppercase.", "uppercase {q}", "Put {q} in all caps.", "make {q} uppercase"], "print({s}.upper())", ["In capitals it is {out}.", "{out}"]),
    ("lower", ["Write {q} in lower case.", "Convert {q} to lowercase.", "lowercase {q}", "make {q} all small letters"], "print({s}.lower())", ["In lower case it is {out}.", "{out}"]),
    ("title", ["Write {q} in title case.", "Capitalise every word of {q}.", "title case for {q}"], "print({s}.title())", ["{out}", "In title case: {out}"]),
    ("swap", ["Swap the case of {q}.", "Turn capitals into small letters and the other way round in {q}."], "print({s}.swapcase())", ["{out}"]),
    ("palindrome", ["Is {q} a palindrome?", "Check whether {q} is a palindrome.", "Does {q} read the same backwards?", "palindrome or not: {q}"], "s = [c for c in {s}.lower() if c.isalnum()]\nprint(s == s[::-1])", "YN:Yes, {q} is a palindrome.:No, {q} is not a palindrome."),
    ("countletter", ["How many times does the letter {c} occur in {q}?", "How many {c}'s are in {q}?", "How often is {c} in {q}?", "Count the letter {c} in {q}.", "how many {c} in {q}", "number of {c}s in {q}?"], "print({s}.lower().count(\"{c}\"))", ["The letter {c} occurs {out} times in {q}.", "There are {out}.", "It occurs {out} times."]),
    ("sortletters", ["Sort the letters of {q}.", "Put the letters of {q} in alphabetical order.", "alphabetize the letters in {q}"], "print(\"\".join(sorted({s})))", ["Sorted: {out}", "The letters in order are {out}."]),
    ("uniqueletters", ["How many different letters are in {q}?", "Count the distinct letters of {q}.", "number of unique letters in {q}"], "print(len({c for c in {s}.lower() if c.isalpha()}))", ["There are {out} different letters."]),
    ("novowels", ["Remove the vowels from {q}.", "What is {q} without vowels?", "drop all vowels in {q}"], "print(\"\".join(c for c in {s} if c.lower() not in \"aeiou\"))", ["Without vowels it is {out}.", "{out}"]),
    ("nospaces", ["Remove the spaces from {q}.", "Write {q} without spaces.", "delete all spaces in {q}"], "print({s}.replace(\" \", \"\"))", ["Without spaces: {out}"]),
    ("underscore", ["Replace the spaces in {q} with underscores.", "Put underscores instead of spaces in {q}.", "snake case for {q}"], "print({s}.replace(\" \", \"_\"))", ["{out}", "It becomes {out}."]),
    ("slug", ["Make a URL slug from {q}.", "turn {q} into a slug"], "print(\"-\".join({s}.lower().split()))", ["The slug is {out}."]),
    ("rot13", ["Apply ROT13 to {q}.", "rot13 of {q}", "Encode {q} with ROT13."], "import codecs\nprint(codecs.encode({s}, \"rot13\"))", ["In ROT13 it is {out}.", "{out}"]),
    ("caesar", ["Encrypt {q} with a Caesar shift of {k}.", "Caesar cipher: shift {q} by {k}.", "shift every letter of {q} by {k} places"], "print(\"\".join(chr((ord(c) - 97 + {k}) % 26 + 97) if c.islower() else chr((ord(c) - 65 + {k}) % 26 + 65) if c.isupper() else c for c in {s}))", ["Shifted by {k} it is {out}.", "The result is {out}."]),
    ("base64", ["Encode {q} in base64.", "base64 of {q}", "What is {q} in base64?", "convert {q} to base64"], "import base64\nprint(base64.b64encode({s}.encode()).decode())", ["In base64 it is {out}.", "{out}"]),
    ("hexstr", ["Write {q} as hex bytes.", "hex encoding of {q}"], "print({s}.encode().hex())", ["As hex it is {out}."]),
    ("md5", ["What is the MD5 hash of {q}?", "md5 of {q}", "Compute the md5 sum of {q}."], "import hashlib\nprint(hashlib.md5({s}.encode()).hexdigest())", ["The MD5 hash is {out}.", "It is {out}."]),
    ("sha256", ["What is the SHA-256 hash of {q}?", "sha256 of {q}", "Compute the SHA256 of {q}."], "import hashlib\nprint(hashlib.sha256({s}.encode()).hexdigest())", ["The SHA-256 hash is {out}.", "It is {out}."]),
    ("ords", ["What are the character codes of {q}?", "ASCII codes of {q}", "Give me the Unicode code points in {q}."], "print([ord(c) for c in {s}])", ["The codes are {out}."]),
    ("first", ["What are the first {k} characters of {q}?", "Give me the first {k} letters of {q}."], "print({s}[:{k}])", ["They are {out}.", "The first {k} characters are {out}."]),
    ("last", ["What are the last {k} characters of {q}?", "Give me the last {k} letters of {q}.", "ending of {q}, {k} characters"], "print({s}[-{k}:])", ["The last {k} characters are {out}.", "They are {out}."]),
    ("nth", ["What is the {o} character of {q}?", "Which letter stands at position {k} in {q}?"], "print({s}[{k} - 1])", ["It is {out}.", "The {o} character is {out}."]),
    ("initials", ["What are the initials of {q}?", "initials for {q}"], "print(\"\".join(w[0].upper() for w in {s}.split()))", ["The initials are {out}."]),
    ("repeat", ["Repeat {q} {k} times.", "Write {q} {k} times in a row.", "print {q} {k} times"], "print(\" \".join([{s}] * {k}))", ["{out}"]),
    ("letterfreq", ["How often does each letter occur in {q}?", "Count each letter of {q}.", "letter frequencies of {q}"], "from collections import Counter\nprint(dict(Counter(c for c in {s}.lower() if c.isalpha())))", ["The counts are {out}."]),
    ("mostletter", ["Which letter occurs most often in {q}?", "most common letter in {q}"], "from collections import Counter\nprint(Counter(c for c in {s}.lower() if c.isalpha()).most_common(1)[0][0])", ["The most common letter is {out}.", "It is {out}."]),
    ("longestword", ["What is the longest word in {q}?", "Which word in {q} is the longest?"], "print(max({s}.split(), key=len))", ["The longest word is {out}."]),
    ("revwords", ["Reverse the order of the words in {q}.", "Write the words of {q} in reverse order."], "print(\" \".join({s}.split()[::-1]))", ["{out}", "In reverse order: {out}"]),
    ("capcount", ["How many capital letters are in {q}?", "Count the uppercase letters in {q}."], "print(sum(c.isupper() for c in {s}))", ["There are {out} capital letters."]),
    ("digitcount", ["How many digits are in {q}?", "Count the digits in {q}."], "print(sum(c.isdigit() for c in {s}))", ["There are {out} digits."]),
    ("bytes", ["How many bytes does {q} take in UTF-8?", "size of {q} in UTF-8 bytes"], "print(len({s}.encode()))", ["It takes {out} bytes."]),
    ("nato", ["Spell {q} with dashes between the letters.", "Put a dash between all letters of {q}."], "print(\"-\".join({s}))", ["{out}"]),
]


def quoted(r, s):
    k = r.random()
    if '"' in s:
        return s
    if k < 0.45:
        return f'"{s}"'
    if k < 0.7 and "'" not in s:
        return f"'{s}'"
    return s if " " not in s else f'"{s}"'


def add_op(row):
    name, asks, code, says = row

    @family("strings", 1.3 if name in ("reverse", "length", "countletter") else 0.6, "s_" + name)
    def f(d):
        r = d.r
        s = text(r)
        if name in ("wordcount", "underscore", "slug", "revwords", "longestword", "nospaces", "title"):
            s = r.pick(SENTENCES) if r.p(0.7) else " ".join(r.some(WORDS, r.randint(2, 8)))
        if name in ("palindrome",) and r.p(0.45):
            s = r.choice(["level", "radar", "kayak", "racecar", "noon", "madam", "Never odd or even", "Was it a car or a cat I saw", "rotor", "civic"])
        if name in ("caesar", "sortletters", "rot13", "nth", "nato"):
            s = r.pick(WORDS) if r.p(0.7) else token(r, 4, 12)
        k = r.randint(2, max(2, min(9, len(s))))
        vals = dict(q=quoted(r, s), s=json.dumps(s, ensure_ascii=False), c=r.choice([c for c in s.lower() if c.isalpha()] or ["a"]) if r.p(0.8) else r.choice("aeiorst"), k=k, o=f"{k}{ {2: 'nd', 3: 'rd'}.get(k, 'th')}")
        d.ask(asks, **vals)
        out = d.py(fill(code, vals))
        if isinstance(says, str):
            yes, no = says[3:].split(":")
            d.say(fill(yes if out == "True" else no, vals), ["!not" if out == "True" else "not"])
        else:
            d.tell(says, [out], out=out, **vals)


for row in OPS:
    add_op(row)


@family("strings", 1.0)
def anagram(d):
    r = d.r
    a = r.pick(WORDS)
    b = "".join(r.sample(a, len(a))) if r.p(0.5) else r.pick(WORDS)
    d.ask(["Are {a} and {b} anagrams?", "Is {b} an anagram of {a}?", "Can you make {b} from the letters of {a}, using all of them?", "anagrams? {a} / {b}"], a=a, b=b)
    out = d.py(f'print(sorted("{a}") == sorted("{b}"))')
    d.say(f"Yes, {a} and {b} are anagrams." if out == "True" else f"No, {a} and {b} are not anagrams.", ["!not" if out == "True" else "not"])


@family("strings", 1.2)
def replace(d):
    r = d.r
    s = r.pick(SENTENCES)
    a, b = r.choice(s.split()), r.pick(WORDS)
    d.ask(['Replace "{a}" with "{b}" in "{s}".', 'In the sentence "{s}", change {a} to {b}.', 'substitute {b} for {a} in "{s}"', 'Put "{b}" where "{a}" stands in: {s}'], a=a, b=b, s=s)
    out = d.py(f'print({json.dumps(s)}.replace("{a}", "{b}"))')
    d.tell(["{out}", "It becomes: {out}"], [out], out=out)


@family("strings", 1.2)
def contains(d):
    r = d.r
    s = r.pick(SENTENCES)
    w = r.choice(s.split()) if r.p(0.5) else r.pick(WORDS)
    d.ask(['Does "{s}" contain the word {w}?', 'Is "{w}" in "{s}"?', 'check if {w} appears in "{s}"'], s=s, w=w)
    out = d.py(f'print("{w}" in {json.dumps(s)})')
    d.say(f'Yes, it contains "{w}".' if out == "True" else f'No, it does not contain "{w}".', ["!not" if out == "True" else "not"])


@family("strings", 1.2)
def extract(d):
    """Pick numbers or addresses out of prose."""
    r = d.r
    if r.p(0.5):
        a, b, c = r.int(2, 900), r.int(2, 900), r.int(2, 900)
        s = f"{r.pick(WORDS)} {a} {r.pick(WORDS)} {b}, {r.pick(WORDS)} {c} {r.pick(WORDS)}"
        d.ask(['Extract the numbers from "{s}".', 'Which numbers are in this text: "{s}"', 'find all numbers in "{s}"'], s=s)
        code, says = f'import re\nprint([int(x) for x in re.findall(r"\\d+", "{s}")])', ["The numbers are {out}."]
    else:
        m = email(r)
        s = f"Please write to {m} about the {r.pick(WORDS)}"
        d.ask(['Extract the email address from "{s}".', 'Which e-mail address is in "{s}"?', 'get the email from: {s}'], s=s)
        code, says = f'import re\nprint(re.findall(r"[\\w.]+@[\\w.]+", "{s}")[0])', ["The address is {out}.", "It is {out}."]
    d.tell(says, [out := d.py(code)], out=out)


@family("strings", 1.0)
def arrangements(d):
    r = d.r
    w = r.pick(WORDS)
    d.ask(["In how many ways can the letters of {w} be arranged?", "How many distinct anagrams does the word {w} have?", "How many different arrangements of the letters in {w} exist?"], w=w)
    out = d.py(f'import math\nfrom collections import Counter\nw = "{w}"\nn = math.factorial(len(w))\nfor k in Counter(w).values():\n    n //= math.factorial(k)\nprint(n)')
    d.tell(["There are {out} arrangements.", "The letters of {w} can be arranged in {out} ways."], [out], out=out, w=w)


@family("strings", 1.5)
def json_lookup(d):
    r = d.r
    ks = r.some(WORDS, r.randint(3, 5))
    obj = {k: r.choice([r.int(1, 999), r.pick(WORDS), token(r, 4, 10)]) for k in ks}
    k = r.choice(ks)
    j = json.dumps(obj)
    d.ask(["Parse this JSON and tell me the value of {k}: {j}", 'What is the value of "{k}" in {j}?', "From {j} get the field {k}."], k=k, j=j)
    out = d.py(f"import json\nd = json.loads('{j}')\nprint(d[\"{k}\"])")
    d.tell(["The value of {k} is {out}.", "It is {out}."], [out], out=out, k=k)


@family("files", 2.0)
def write_file(d):
    r = d.r
    f, s = filename(r), r.choice([r.pick(SENTENCES), ", ".join(r.some(WORDS, 3)), text(r)])
    d.ask(['Write "{s}" into a file called {f}.', 'Save the text "{s}" to {f}.', 'Create a file {f} with the content "{s}".', 'make a file named {f} containing "{s}"', 'Please store "{s}" in {f}.'], s=s, f=f)
    d.steps += [("py", f'with open("{f}", "w") as f:\n    f.write({json.dumps(s, ensure_ascii=False)})\nprint("saved")'), ("result", "completed\n[stdout]saved[/stdout]")]
    d.tell(["I saved it as {f}.", "The text is now in {f}.", "Done: {f} holds the text."], [f], f=f)
    if r.p(0.5):
        d.ask(["What's in {f}?", "Read it back.", "Show me the file.", "read {f}", "Print the contents of {f}."], f=f)
        d.steps += [("py", f'print(open("{f}").read())'), ("result", f"completed\n[stdout]{s}[/stdout]")]
        d.tell(["{f} contains: {s}", "It says: {s}"], [s], f=f, s=s)


@family("files", 1.0)
def list_files(d):
    r = d.r
    fs = sorted(filename(r) for _ in range(r.randint(0, 4)))
    d.ask(["Which files are there?", "List the files in the work folder.", "What files do I have?", "ls", "show me the files here", "Are there any files in the folder?"])
    d.steps += [("py", 'import os\nprint(sorted(os.listdir(".")))'), ("result", f"completed\n[stdout]{fs}[/stdout]")]
    d.say(f"The files are {', '.join(fs)}." if len(fs) > 1 else f"There is one file: {fs[0]}." if fs else "The folder is empty.", fs)
