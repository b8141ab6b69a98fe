"""One thing, many questions (see posed.py): what stands in a text, taken out by its form; words held against each other; ciphers; small records as JSON and lines with commas; days that come round, in months and years, and clocks in steps."""
import datetime
import json
from core import MONTHS
from dates import any_date, written
from pools import CITIES, COLOURS, FRUIT, ITEMS, NAMES, SURNAMES, WORDS
from posed import KINDS, plain, quoted, sentence, things


def letters(w):
    return "".join(c for c in w.lower() if "a" <= c <= "z")


def strewn(make, again=2):
    """A text with things of one form strewn into it."""
    def f(r, n, got):
        w = sentence(r, 5, 11).split()
        for _ in range(r.choice([1, 2, 2, 3][:again + 2])):
            w.insert(r.randint(1, len(w)), make(r))
        t = " ".join(w)
        return t, quoted(t)
    return f


def tagged(r):
    return r.choice("##@") + letters(plain(r)) + r.choice(["", "", str(r.randint(1, 99))])


def link(r):
    return f"{r.choice(['https', 'http', 'https'])}://{r.choice(['www.', ''])}{letters(plain(r)) or 'site'}.{r.choice(['com', 'org', 'net', 'example', 'de', 'io'])}{r.choice(['', '', '/' + (letters(plain(r)) or 'x'), '/' + str(r.randint(1, 999))])}"


def stamp(r):
    return f"{r.randint(0, 23):02d}:{r.choice([0, 5, 15, 30, 45, r.randint(0, 59)]):02d}"


def isoday(r):
    return str(any_date(r, 1990, 2050))


def paid(r):
    return f"${r.uniform(1, 200):.2f}"


def share(r):
    return f"{r.choice([r.randint(1, 99), round(r.uniform(0.5, 99), 1)])}%"


def bracketed(r):
    return f"({r.choice([plain(r), plain(r) + ' ' + plain(r), str(r.randint(2, 900))])})"


def spoken(r):
    return f"'{plain(r)} {plain(r)}'"


def caps(r):
    return letters(plain(r))[:5].upper() or "ABC"


def plate(r):
    return "".join(r.choice("ABCDEFGHKLMNPRSTUVXYZ") for _ in range(r.choice([2, 3]))) + r.choice(["-", "-", ""]) + str(r.randint(100, 9999))


def word(r, n, got):
    w = letters(plain(r)) or "lamp"
    return w, quoted(w)


def other(r, n, got):
    """A word near the first: some letters changed, or its letters in another order, or another word of its length."""
    w = list(eval(got["s"][1]))
    k = r.random()
    if k < 0.35:
        for _ in range(r.choice([1, 1, 2])):
            w[r.randrange(len(w))] = r.choice("abcdefghijklmnopqrstuvwxyz")
    elif k < 0.6:
        r.shuffle(w)
    elif k < 0.75:
        del w[r.randrange(len(w))]
    else:
        w = [r.choice("aeioulnrst") if r.p(0.5) else c for c in w]
    t = "".join(w) or "a"
    return t, quoted(t)


def morsed(r, n, got):
    code = dict(zip("abcdefghijklmnopqrstuvwxyz", ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..".split()))
    w = (letters(plain(r)) or "sos")[:8]
    t = " ".join(code[c] for c in w)
    return t, quoted(t)


def keyword(r, n, got):
    w = (letters(plain(r)) or "key")[:r.choice([3, 4, 5, 6])]
    return w, quoted(w)


def coded(r, n, got):
    x = [r.randint(1, 26) for _ in range(r.randint(3, 8))]
    return r.choice([" ", ", ", "-", ","]).join(map(str, x)), str(x)


def wordlist(r, n, got):
    """Words in one line; {c} a letter that some of them begin with."""
    x = list(dict.fromkeys(letters(r.pick(r.choice([WORDS, FRUIT, ITEMS, COLOURS, WORDS]))) or "oak" for _ in range(r.randint(5, 9))))
    c = r.choice(x)[0]
    e = r.choice(x)[-1]
    m = r.choice(r.choice(x))
    got["c"], got["e"], got["m"] = (c, c), (e, e), (m, m)
    got["k"] = (str(len(r.choice(x))),) * 2
    return r.choice([", ", ", ", " ", "; ", "\n" if r.p(0.3) else ", "]).join(x), "[" + ", ".join(quoted(w) for w in x) + "]"


FIELDS = [("name", lambda r: r.pick(NAMES)), ("item", lambda r: r.pick(ITEMS)), ("city", lambda r: r.pick(CITIES)), ("colour", lambda r: r.pick(COLOURS)), ("author", lambda r: r.pick(SURNAMES))]
COUNTS = [("age", 6, 90), ("qty", 1, 60), ("price", 2, 400), ("points", 0, 120), ("km", 3, 900), ("stock", 0, 300), ("year", 1950, 2026), ("minutes", 5, 300), ("weight", 1, 120)]


def records(r, n, got):
    """Some records as JSON; {f} the field of text, {g} the field of numbers, {v} a limit for it."""
    f, make = r.choice(FIELDS)
    g, lo, hi = r.choice(COUNTS)
    rows, seen = [], set()
    for _ in range(r.randint(3, 6)):
        w = make(r)
        if w not in seen and '"' not in w and "\\" not in w:
            seen.add(w)
            rows.append({f: w, g: r.choice([x for x in range(lo, hi + 1) if all(row[g] != x for row in rows)])})
    if r.p(0.4):
        for row in rows:
            row["ok"] = r.p(0.5)
    got["f"], got["g"] = (f, f), (g, g)
    v = sorted(x[g] for x in rows)[len(rows) // 2]
    got["v"] = (str(v), str(v))
    t = json.dumps(rows, ensure_ascii=False)
    return t, "'" + t.replace("'", "\\'") + "'"


def mapping(r, n, got):
    f, make = r.choice(FIELDS)
    d = dict(zip({make(r).lower().replace('"', "").replace("\\", ""): 0 for _ in range(r.randint(3, 6))}, r.sample(range(1, 400), 6)))
    t = json.dumps(d, ensure_ascii=False)
    got["k"] = (r.choice(list(d)),) * 2
    return t, "'" + t.replace("'", "\\'") + "'"


def birthday(r, n, got):
    """A birthday and today, some time before or after it in the year."""
    d = any_date(r, 1935, 2015)
    while (d.month, d.day) == (2, 29):
        d = any_date(r, 1935, 2015)
    t = datetime.date(r.randint(max(2018, d.year + 3), 2032), r.randint(1, 12), r.randint(1, 28))
    got["t"] = (written(r, t), f"date({t.year}, {t.month}, {t.day})")
    return written(r, d), f"date({d.year}, {d.month}, {d.day})"


def midmonth(r, n, got):
    d = any_date(r, 1990, 2050)
    d = d.replace(day=min(d.day, 28))
    return written(r, d), f"date({d.year}, {d.month}, {d.day})"


def clocked(r, n, got):
    h, m = r.randint(5, 11), r.choice([0, 5, 10, 15, 20, 30, 40, 45])
    return r.choice([f"{h}:{m:02d}", f"{h:02d}:{m:02d}", f"{h}:{m:02d} am"]), f"{h} * 60 + {m}"


def evening(r, n, got):
    h, m = r.randint(13, 21), r.choice([0, 5, 10, 12, 15, 20, 30, 37, 40, 45, 50])
    return r.choice([f"{h}:{m:02d}", f"{h}:{m:02d}", f"{h - 12}:{m:02d} pm"]), f"{h} * 60 + {m}"


def longdate(r, n, got):
    d = any_date(r, 1960, 2045)
    m = MONTHS[d.month - 1]
    return r.choice([f"{d.day} {m} {d.year}", f"{m} {d.day}, {d.year}"]) if r.p(0.5) else str(d), f"date({d.year}, {d.month}, {d.day})"


KINDS.update(tagged=strewn(tagged), links=strewn(link), stamps=strewn(stamp), isodays=strewn(isoday), sumsin=strewn(paid), shares=strewn(share), bracketed=strewn(bracketed), spoken=strewn(spoken, 1), caps=strewn(caps), plates=strewn(plate), loose=word, other=other,
             morsed=morsed, keyword=keyword, coded=coded, wordlist=wordlist, records=records, mapping=mapping, birthday=birthday, midmonth=midmonth, clocked=clocked, evening=evening, longdate=longdate)

TEXTS = r"""
= s:tagged
~ {q}: {s} | {q} in '{s}' | '{s}' - {q} | {s}\n{q} | {q}\n{s} | {q}? {s} | post: {s}. {q} | {q} -> {s}
? import re ;; print(re.findall(r"#\w+", {s}) or "none") >> all hashtags | which hashtags are there | pull out the hashtags | list the words with # | hashtags please | extract every #tag >> I find: {out} | {out}
? import re ;; print(re.findall(r"@\w+", {s}) or "none") >> all mentions with @ | who is mentioned with @ | pull out the @names | list the handles | every @mention please >> I find: {out} | {out}
? import re ;; print(" ".join(w for w in {s}.split() if w[0] not in "#@")) >> without hashtags and mentions | take the #tags and @names out | the text without # and @ words >> It is: {out} | {out}

= s:links
~ {q}: {s} | {q} in '{s}' | {s}\n{q} | {q}\n{s} | {q}? {s} | mail says: {s}. {q} | '{s}' - {q}
? import re ;; print(re.findall(r"https?://\S+", {s})) >> all links | which urls are in it | extract the web addresses | pull out every link | list the urls | find the http links >> They are {out}. | {out}
? import re ;; print(re.findall(r"https?://(?:www\.)?([^/\s]+)", {s})) >> just the domains of the links | domains of the urls, without www | which sites are linked, domain only >> They are {out}. | {out}
? import re ;; print(len(re.findall(r"https?://\S+", {s}))) >> how many links | number of urls | count the web addresses >> {out}. | There are {out}.

= s:stamps
~ {q}: {s} | {q} in '{s}' | {s}\n{q} | {q}\n{s} | {q}? {s} | note: {s}. {q} | '{s}' - {q}
? import re ;; print(re.findall(r"\b\d{1,2}:\d{2}\b", {s})) >> all the times of day | which clock times are mentioned | extract the times (hh:mm) | pull out every hh:mm | times in this text >> They are {out}. | {out}
? import re ;; print(min(re.findall(r"\b\d{2}:\d{2}\b", {s}))) >> the earliest time mentioned | earliest hh:mm | which of the times comes first in the day >> It is {out}. | {out}.
? import re ;; print(max(re.findall(r"\b\d{2}:\d{2}\b", {s}))) >> the latest time mentioned | latest hh:mm | which of the times is last in the day >> It is {out}. | {out}.

= s:isodays
~ {q}: {s} | {q} in '{s}' | {s}\n{q} | {q}\n{s} | {q}? {s} | log line: {s}. {q} | '{s}' - {q}
? import re ;; print(re.findall(r"\d{4}-\d{2}-\d{2}", {s})) >> all dates | which dates are in it | extract the dates yyyy-mm-dd | pull out every iso date | dates mentioned >> They are {out}. | {out}
? import re ;; print(max(re.findall(r"\d{4}-\d{2}-\d{2}", {s}))) >> the latest date in it | most recent of the dates | newest date mentioned >> It is {out}. | {out}.
? import re ;; print(sorted(re.findall(r"\d{4}-\d{2}-\d{2}", {s}))) >> the dates in order | dates sorted, oldest first | chronological list of the dates >> They are {out}. | {out}

= s:sumsin
~ {q}: {s} | {q} in '{s}' | {s}\n{q} | {q}\n{s} | {q}? {s} | my note: {s}. {q} | '{s}' - {q}
? import re ;; print(re.findall(r"\$(\d+\.\d{2})", {s})) >> all dollar amounts, without the sign | which prices are named | extract the amounts after $ | pull out the prices >> They are {out}. | {out}
? import re ;; print(round(sum(float(x) for x in re.findall(r"\$(\d+\.\d{2})", {s})), 2)) >> total of the dollar amounts | add up the prices in it | sum of all $ amounts | what do the amounts make together >> It is {out}. | They make {out}.
? import re ;; print(max(float(x) for x in re.findall(r"\$(\d+\.\d{2})", {s}))) >> highest dollar amount | largest price in it | the dearest one mentioned >> It is {out}. | {out}.

= s:shares
~ {q}: {s} | {q} in '{s}' | {s}\n{q} | {q}\n{s} | {q}? {s} | report: {s}. {q}
? import re ;; print(re.findall(r"[\d.]+%", {s})) >> all percentages | which percentages are in it | extract everything with % | pull out the percent figures >> They are {out}. | {out}
? import re ;; print(max(re.findall(r"([\d.]+)%", {s}), key=float)) >> highest percentage, the number alone | the largest percent figure | biggest % in it >> It is {out}. | {out}.

= s:bracketed
~ {q}: {s} | {q} in "{s}" | {s}\n{q} | {q}\n{s} | {q}? {s} | "{s}" - {q}
? import re ;; print(re.findall(r"\(([^)]*)\)", {s})) >> what stands in brackets | everything in parentheses | extract the bracketed parts | contents of the round brackets | pull out what's between ( and ) >> They are {out}. | {out}
? import re ;; print(re.sub(r" ?\([^)]*\)", "", {s})) >> the text without what is in brackets | drop everything in parentheses | remove the brackets and what they hold >> It is: {out} | {out}
? import re ;; print(len(re.findall(r"\(", {s}))) >> how many brackets are opened | number of opening brackets | count the ( signs >> {out}. | There are {out}.

= s:spoken
~ {q}: {s} | {s}\n{q} | {q}\n{s} | {q}? {s}
? import re ;; print(re.findall(r"'([^']*)'", {s})) >> what is in single quotes | everything between the quotes | extract the quoted words | pull out the quotations >> They are {out}. | {out}

= s:caps
~ {q}: {s} | {q} in '{s}' | {s}\n{q} | {q}\n{s} | {q}? {s} | '{s}' - {q}
? print([w for w in {s}.split() if w.isupper() and len(w) > 1] or "none") >> which words are all capitals | words in capital letters | extract the fully upper-case words | list every word written in capitals >> I find: {out} | {out}
? print([w for w in {s}.split() if w[0].isupper()] or "none") >> which words begin with a capital | words with a capital first letter | list what starts in upper case >> I find: {out} | {out}

= s:plates
~ {q}: {s} | {q} in '{s}' | {s}\n{q} | {q}\n{s} | {q}? {s} | '{s}' - {q}
? import re ;; print(re.findall(r"\b[A-Z]{2,3}-?\d{3,4}\b", {s})) >> all codes of capitals and figures | extract the codes like AB-1234 | which codes (letters then digits) stand in it | pull out the licence plates | article numbers in this text >> They are {out}. | {out}

= s:loose; t:other
? a, b = {s}, {t} ;; print(sum(x != y for x, y in zip(a, b)) + abs(len(a) - len(b))) >> in how many places do {s} and {t} differ | differing letters of {s} and {t}, place by place | hamming style: {s} against {t}, missing places count | compare {s} with {t}: number of different positions >> {out}. | They differ in {out}.
? print(sorted({s}) == sorted({t})) >> are {s} and {t} anagrams | is {t} an anagram of {s} | can {s} be rearranged to {t} | same letters in {s} and {t}? | {s} / {t}: anagrams? >> Yes, they are. // No, they aren't.
? import os ;; print(os.path.commonprefix([{s}, {t}]) or "none") >> common beginning of {s} and {t} | which letters at the start do {s} and {t} share | longest common prefix of {s} and {t} >> It is: {out} | {out}
? a, b = {s}, {t} ;; print("".join(sorted(set(a) & set(b))) or "none") >> letters that {s} and {t} share | which letters are in both {s} and {t} | common letters of {s} and {t}, alphabetically >> I find: {out} | {out}
? a, b = {s}, {t} ;; print("".join(sorted(set(a) - set(b))) or "none") >> letters of {s} that are not in {t} | which letters has {s} that {t} hasn't | in {s} but not {t}, which letters >> I find: {out} | {out}
? a, b = {s}, {t} ;; row = list(range(len(b) + 1)) ;; for i, x in enumerate(a, 1): ;;     last, row[0] = row[0], i ;;     for j, y in enumerate(b, 1): ;;         last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (x != y)) ;; print(row[-1]) >> edit distance between {s} and {t} | levenshtein of {s} and {t} | how many letter changes, insertions or deletions from {s} to {t} | fewest edits to turn {s} into {t} >> It is {out}. | {out}.
? print(min({s}, {t})) >> which comes first in the dictionary, {s} or {t} | alphabetically first of {s} and {t} | {s} or {t}: earlier in the alphabet >> It is {out}. | {out}.
? a, b = {s}, {t} ;; print("".join(x + y for x, y in zip(a, b)) + a[len(b):] + b[len(a):]) >> weave {s} and {t} together letter by letter | alternate the letters of {s} and {t}, the rest at the end | zip {s} with {t}, one letter each in turn >> It is {out}. | {out}

= s:loose; n:P 2 3 4; c:P a e i o u s t r n l
? w = {s} ;; print(len(set(w)) == len(w)) >> does {s} have no letter twice | is {s} an isogram | are all letters of {s} different | no repeated letter in {s}? >> Yes, all are different. // No, a letter is repeated.
? import re ;; print(re.findall(r"(.)\1", {s}) or "none") >> double letters in {s} | which letters stand twice in a row in {s} | letters doubled side by side in {s} >> I find: {out}
? w = {s} ;; print(w[:{n}] + w[-{n}:]) >> first {n} and last {n} letters of {s} put together | {n} letters from the front and {n} from the end of {s} | join the beginning ({n}) and the end ({n}) of {s} >> It is {out}. | {out}
? w = {s} ;; print(w[{n}:] + w[:{n}]) >> move the first {n} letters of {s} to the end | rotate {s} left by {n} letters | {s} with its first {n} letters at the back >> It is {out}. | {out}
? w = {s} ;; print([w[i:i + {n}] for i in range(len(w) - {n} + 1)]) >> all pieces of {n} letters in {s} | {n}-grams of {s} | every run of {n} letters in {s} >> They are {out}. | {out}
? w = {s} ;; print(w.find("{c}") + 1 or "none") >> at which place is the first {c} in {s} | position of the first {c} in {s}, counting from 1 | where does {c} first occur in {s} (1 = first letter) >> The answer is {out}. | {out}.
? w = {s} ;; print([i for i, x in enumerate(w, 1) if x == "{c}"] or "none") >> all places of {c} in {s}, from 1 | where does {c} stand in {s}, every position (1 based) | positions of the letter {c} in {s} counting from one >> I find: {out} | {out}
? points = dict(a=1, b=3, c=3, d=2, e=1, f=4, g=2, h=4, i=1, j=8, k=5, l=1, m=3, n=1, o=1, p=3, q=10, r=1, s=1, t=1, u=1, v=4, w=4, x=8, y=4, z=10) ;; print(sum(points[x] for x in {s})) >> scrabble points of {s} | how much is {s} worth in scrabble | letter values of {s} added up (english scrabble) | {s} on the scrabble board without bonus fields >> {out} points. | It is worth {out}.
? import math ;; from collections import Counter ;; w = {s} ;; print(math.factorial(len(w)) // math.prod(math.factorial(k) for k in Counter(w).values())) >> in how many orders can the letters of {s} be put | arrangements of the letters of {s} | distinct rearrangements of {s} | how many different strings from the letters of {s} >> {out}. | There are {out}.
? w = {s} ;; print("".join(x + str(w.count(x)) for x in dict.fromkeys(w))) >> each letter of {s} with its count, like a2b1, in order of appearance | letter counts of {s} written as a2b1 >> It is {out}. | {out}
? w = {s} ;; print("".join("cv"[x in "aeiou"] for x in w)) >> pattern of consonants and vowels in {s}, c and v (y is a consonant) | {s} as c and v | consonant vowel pattern of {s} >> It is {out}. | {out}
? w = {s} ;; print("".join(x.upper() if i % 2 == 0 else x for i, x in enumerate(w))) >> {s} with every other letter big, the first one big | {s} in alternating capitals, starting with a capital | mocking case of {s}, first letter upper >> It is {out}. | {out}

= s:morsed
? code = dict(zip(".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..".split(), "abcdefghijklmnopqrstuvwxyz")) ;; print("".join(code[x] for x in {s}.split())) >> morse {s}, what does it say | decode the morse code {s} | {s} in letters (morse) | what word is {s} in morse | translate from morse: {s} | read this morse for me: {s} >> It says {out}. | {out}

= s:words 1 2
? code = dict(zip("abcdefghijklmnopqrstuvwxyz", ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..".split())) ;; print(" ".join(code[c] for c in {s} if c in code)) >> {s} in morse code | morse for {s} | write {s} in dots and dashes | how do you tap {s} in morse | morse code of {s} please >> It is: {out} | {out}
? names = "Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey Xray Yankee Zulu".split() ;; print(" ".join(names[ord(c) - 97] for c in {s} if "a" <= c <= "z")) >> spell {s} with the nato alphabet | {s} in the phonetic alphabet | nato spelling of {s} | radio alphabet for {s} >> It is: {out} | {out}
? print("".join(c + "o" + c if c in "bcdfghjklmnpqrstvwxyz" else c for c in {s})) >> {s} in the robber language, each consonant twice with an o between | robber's language for {s} (b becomes bob) | {s}: every consonant doubled around an o >> It is {out}. | {out}
? print({s}.translate(str.maketrans("aeiost", "431057"))) >> {s} in leet with a=4 e=3 i=1 o=0 s=5 t=7 | leetspeak {s}: a4 e3 i1 o0 s5 t7 | swap a e i o s t for 4 3 1 0 5 7 in {s} >> It is {out}. | {out}
? t = {s}.replace(" ", "") ;; print(t[::2] + t[1::2]) >> rail fence with two rails: {s}, blanks left out | two-rail fence cipher for {s} (no blanks) | zigzag cipher with 2 lines: {s} without blanks >> It is {out}. | {out}
? import urllib.parse ;; print(urllib.parse.quote({s})) >> url-encode {s} | percent-encoding of {s} | {s} as part of a url >> It is {out}. | {out}
? import zlib ;; t = {s} ;; print(f"{zlib.crc32(t.encode()):08x}") >> crc32 of {s} in hex | crc-32 checksum of {s}, eight hex digits | hex crc32 for {s} >> It is {out}. | {out}
? print(sum({s}.encode()) % 256) >> sum of the bytes of {s} modulo 256 | checksum of {s}: bytes added, mod 256 | byte sum mod 256 of {s} >> It is {out}. | {out}.
? import hashlib ;; print(hashlib.sha1({s}.encode()).hexdigest()) >> sha1 of {s} | sha-1 digest of {s} in hex | hash {s} with sha1 >> It is {out}. | {out}

= s:words 1 2; k:keyword
? t, k, i, out = {s}, {k}, 0, "" ;; for c in t: ;;     if c.isalpha(): ;;         c = chr((ord(c) - 97 + ord(k[i % len(k)]) - 97) % 26 + 97) ;;         i += 1 ;;     out += c ;; print(out) >> vigenere cipher: {s} with the key {k} | encrypt {s} by vigenere, keyword {k} | {s}, vigenère key {k} | code {s} with vigenere and the word {k} >> It is {out}. | {out}

= s:sentence 1 4; k:P 1 2 3 4 5 6 7 8 9 10 11 12 14 15 16 17 18 19 20 21 22 23 24 25
? print("".join(chr((ord(c) - 97 + {k}) % 26 + 97) if c.isalpha() else c for c in {s}.lower())) >> shift every letter of '{s}' by {k} in the alphabet, small letters | '{s}' with a caesar shift of {k}, lower case | encode '{s}': each letter becomes the one {k} further on (lower case) | my son's secret code moves letters {k} places forward. '{s}' in it, lower case? | caesar +{k} on '{s}', small letters | write '{s}' in the code where a becomes the letter {k} places later, lower case | '{s}' - move each letter {k} forward, z wraps to a, small letters | key {k}, caesar, text '{s}', lower case please | how is '{s}' written if all letters go {k} steps up the alphabet (lower case) >> It is: {out} | {out} | It becomes {out}.
? print("".join(chr((ord(c) - 97 - {k}) % 26 + 97) if c.isalpha() else c for c in {s}.lower())) >> shift every letter of '{s}' back by {k}, small letters | caesar -{k} on '{s}', lower case | '{s}' with each letter moved {k} places back in the alphabet, small letters | go {k} letters backwards for every letter of '{s}', lower case | '{s}' - all letters {k} steps down the alphabet, a wraps to z (lower case) >> It is: {out} | {out}

= s:coded
? print("".join(chr(96 + x) for x in {s})) >> a=1, b=2, ... z=26: what does {s} spell | {s} as letters, 1 is a | numbers to letters (a is 1): {s} | secret note {s}, each number a letter of the alphabet | decode {s} with A1Z26 >> It spells {out}. | {out}

= s:wordlist
? print([w for w in {s} if w.startswith("{c}")]) >> which of these begin with {c}: {s} | {s} - only those starting with {c} | keep the words with {c} in front: {s} | words that start with the letter {c} from {s} >> They are {out}. | {out}
? print([w for w in {s} if w.endswith("{e}")]) >> which of these end in {e}: {s} | {s} - only those ending with {e} | keep the words with {e} at the end: {s} | words from {s} whose last letter is {e} >> They are {out}. | {out}
? print([w for w in {s} if "{m}" in w]) >> which of these contain {m}: {s} | {s} - only those with a {m} in them | words with the letter {m} among {s} | keep what has a {m} in it: {s} >> They are {out}. | {out}
? print([w for w in {s} if "{m}" not in w] or "none") >> which of these have no {m}: {s} | {s} - only those without {m} | drop every word with a {m}: {s} >> I find: {out} | {out}
? print([w for w in {s} if len(w) == {k}]) >> which of these have exactly {k} letters: {s} | {s} - those of length {k} | {k}-letter words among {s} | crossword needs {k} letters, which of {s} fit >> They are {out}. | {out}
? print(round(sum(len(w) for w in {s}) / len({s}), 2)) >> average word length of {s} | mean number of letters of {s} | how long are these words on average: {s} >> It is {out}. | {out} letters.
? print("".join(w[0] for w in {s})) >> first letters of {s} put together | initials of {s} as one word | acronym of the words {s} >> It is {out}. | {out}
? print(" ".join(w.capitalize() for w in {s})) >> {s} each with a capital, in one line with blanks | capitalise every one of {s}, blanks between >> It is: {out} | {out}
? print(sorted({s}, key=lambda w: (len(w), w))) >> {s} by length, equal ones alphabetically | order by length first, then by alphabet: {s} >> They are {out}. | {out}
? print(sorted({s}, key=lambda w: w[-1])) >> {s} sorted by their last letter | order these by the last letter: {s} >> They are {out}. | {out}
? from collections import Counter ;; print(dict(Counter(w[0] for w in {s}))) >> how many of {s} begin with each letter | count {s} by first letter | group by initial and count: {s} >> They are {out}. | {out}
? print([w for w in {s} if w == w[::-1]] or "none") >> palindromes among {s} | which of {s} read the same backwards >> I find: {out} | {out}
? print(["".join(sorted(w)) for w in {s}]) >> letters of each of {s} in alphabetical order | sort the letters inside every word: {s} >> They are {out}. | {out}
"""

RECORDS = r"""
= s:records
~ {q}: {s} | {s}\n{q} | {q}\n{s} | {q}? {s} | given {s}, {q} | json: {s}\n{q} | here is the response: {s}. {q} | {s} - {q} | i have this json {s}. {q} | the api sent {s}. {q}
? import json ;; print(sum(x["{g}"] for x in json.loads({s}))) >> sum of {g} | add up {g} | total of all {g} values | what do the {g} fields add up to | {g} in total >> It is {out}. | The total is {out}.
? import json ;; print(max(json.loads({s}), key=lambda x: x["{g}"])["{f}"]) >> which {f} has the highest {g} | {f} with the largest {g} | whose {g} is highest, give the {f} | top {f} by {g} >> It is {out}. | {out}.
? import json ;; print(min(json.loads({s}), key=lambda x: x["{g}"])["{f}"]) >> which {f} has the lowest {g} | {f} with the smallest {g} | whose {g} is lowest, give the {f} | bottom {f} by {g} >> It is {out}. | {out}.
? import json ;; print([x["{f}"] for x in json.loads({s})]) >> list every {f} | all values of {f} | just the {f} of each | pull out the {f} fields >> They are {out}. | {out}
? import json ;; print([x["{f}"] for x in json.loads({s}) if x["{g}"] > {v}] or "none") >> which {f} have {g} above {v} | {f} where {g} > {v} | {f} of those with more than {v} in {g} | filter by {g} greater than {v}, show {f} >> I find: {out} | {out}
? import json ;; print([x["{f}"] for x in json.loads({s}) if x["{g}"] <= {v}] or "none") >> which {f} have {g} of at most {v} | {f} where {g} is {v} or less | those with {g} up to {v}, show {f} >> I find: {out} | {out}
? import json ;; print(len(json.loads({s}))) >> how many records | number of entries | how many objects are in the array >> {out}. | There are {out}.
? import json ;; x = [y["{g}"] for y in json.loads({s})] ;; print(round(sum(x) / len(x), 2)) >> average {g} | mean of {g} | what is the mean {g}, two decimals >> It is {out}. | The average is {out}.
? import json ;; print([x["{f}"] for x in sorted(json.loads({s}), key=lambda x: x["{g}"])]) >> {f} sorted by {g}, smallest first | order by {g} ascending and show {f} | the {f} values from lowest to highest {g} >> They are {out}. | {out}
? import json ;; print([x["{f}"] for x in sorted(json.loads({s}), key=lambda x: -x["{g}"])]) >> {f} sorted by {g}, largest first | order by {g} descending and show {f} | rank the {f} by {g}, highest first >> They are {out}. | {out}
? import json ;; print(list(json.loads({s})[0])) >> which keys do the records have | field names of the first object | what fields are there >> They are {out}. | {out}
? import json ;; rows = json.loads({s}) ;; print(",".join(rows[0])) ;; for x in rows: ;;     print(",".join(str(v) for v in x.values())) >> as csv with a header line | turn it into csv, header included | convert to comma separated lines with the field names on top >> {out}

= s:mapping
~ {q}: {s} | {s}\n{q} | {q}\n{s} | {q}? {s} | given {s}, {q} | the config is {s}. {q} | {s} - {q} | i've got {s}. {q}
? import json ;; print(sum(json.loads({s}).values())) >> sum of the values | add up all values | total of the numbers in it >> It is {out}. | The total is {out}.
? import json ;; d = json.loads({s}) ;; print(max(d, key=d.get)) >> which key has the largest value | key with the highest number | key of the maximum >> It is {out}. | {out}.
? import json ;; d = json.loads({s}) ;; print(min(d, key=d.get)) >> which key has the smallest value | key with the lowest number | key of the minimum >> It is {out}. | {out}.
? import json ;; print(json.loads({s})["{k}"]) >> value of "{k}" | what does "{k}" hold | look up "{k}" in it >> It is {out}. | {out}.
? import json ;; print(sorted(json.loads({s}))) >> keys in alphabetical order | sorted keys | list the keys, a to z >> They are {out}. | {out}
? import json ;; d = json.loads({s}) ;; print({v: k for k, v in d.items()}) >> swap keys and values | invert the mapping | values as keys and keys as values >> It is {out}. | {out}
? import json ;; print(len(json.loads({s}))) >> how many keys | number of entries | count the keys >> {out}. | There are {out}.
? import json ;; d = json.loads({s}) ;; print(dict(sorted(d.items(), key=lambda x: -x[1]))) >> sort it by value, largest first | order the entries by value descending | entries by value, high to low >> It is {out}. | {out}
"""

DAYS = r"""
= s:birthday
? from datetime import date ;; b, t = {s}, {t} ;; n = date(t.year, b.month, b.day) ;; if n < t: ;;     n = date(t.year + 1, b.month, b.day) ;; print((n - t).days) >> born {s}, today is {t}: days to the next birthday | it is {t}. how many days until the birthday of someone born {s} | next birthday in how many days? born {s}, now {t} | birthday {s}; counted from {t}, days till the next one | mum was born on {s}. on {t}, how many days until her birthday >> {out} days. | In {out} days.
? from datetime import date ;; b, t = {s}, {t} ;; n = date(t.year, b.month, b.day) ;; if n < t: ;;     n = date(t.year + 1, b.month, b.day) ;; print(n.year - b.year) >> born {s}: which birthday comes next after {t} | how old at the next birthday? born {s}, today {t} | {t} today, born {s}. the next birthday makes what age >> {out}. | It is number {out}.
? from datetime import date ;; b, t = {s}, {t} ;; n = date(t.year, b.month, b.day) ;; if n < t: ;;     n = date(t.year + 1, b.month, b.day) ;; print(n.strftime("%A")) >> on which weekday is the next birthday after {t} of somebody born {s} | born {s}; weekday of the next birthday seen from {t} | {t} now. what day of the week will the birthday of {s} fall on next >> On a {out}. | It is a {out}.
? from datetime import date ;; b, t = {s}, {t} ;; m = (t.year - b.year) * 12 + t.month - b.month - (t.day < b.day) ;; print(m) >> full months from {s} to {t} | born {s}, how many months old on {t} | age in whole months on {t}, born {s} >> {out} months. | It is {out} months.
? from datetime import date ;; b, t = {s}, {t} ;; m = (t.year - b.year) * 12 + t.month - b.month - (t.day < b.day) ;; print(f"{m // 12} years {m % 12} months") >> age in years and months on {t}, born {s} | born {s}: how many years and months old on {t} | from {s} to {t} in full years and months >> It is {out}. | {out}.
? from datetime import date ;; b, t = {s}, {t} ;; print((t - b).days // 7) >> how many full weeks from {s} to {t} | weeks alive on {t}, born {s} | age in whole weeks on {t} of one born {s} >> {out} weeks. | It is {out} weeks.

= s:midmonth; n:P 2 3 4 5 6 8 9 10 12 15 18 24 30 36; k:P 10 18 21 25 40 50 60 65 67 100
? from datetime import date ;; d = {s} ;; m = d.month - 1 + {n} ;; print(date(d.year + m // 12, m % 12 + 1, d.day)) >> {n} months after {s} | contract signed {s} for {n} months, until which date | add {n} months to {s} | {s} plus {n} months | guarantee of {n} months from {s}, ends when | the trial began on {s} and runs {n} months, last date >> It is {out}. | On {out}.
? from datetime import date ;; d = {s} ;; m = d.month - 1 - {n} ;; print(date(d.year + m // 12, m % 12 + 1, d.day)) >> {n} months before {s} | {s} minus {n} months | {n} months' notice before {s}: the last day to give it | go back {n} months from {s} >> It is {out}. | On {out}.
? from datetime import date ;; d = {s} ;; print(d.replace(year=d.year + {k})) >> {k} years after {s} | the {k}th anniversary of {s} | {k} years from {s}, which date | wedding on {s}, date of the {k} years' jubilee >> It is {out}. | On {out}.
? from datetime import date ;; d = {s} ;; print(d.replace(year=d.year + {k}).strftime("%A")) >> weekday of the {k}th anniversary of {s} | {k} years after {s}, what weekday | on what day of the week do {k} years end that began on {s} >> It is a {out}. | A {out}.
? from datetime import date, timedelta ;; print({s} + timedelta(days=280)) >> due date, 280 days after {s} | baby: 280 days from {s} | last period {s}, due date by 280 days >> It is {out}. | On {out}.
? from datetime import date, timedelta ;; print({s} + timedelta(days=1000)) >> the thousandth day after {s} | when are we together 1000 days if it began {s} | 1000 days on from {s} >> It is {out}. | On {out}.
? from datetime import date, timedelta ;; d = {s} ;; print([str(d + timedelta(days=14 * i)) for i in range(1, 5)]) >> next four paydays, every 14 days after {s} | every second week from {s}, the following four dates | four dates at intervals of 14 days after {s} >> They are {out}. | {out}
? from datetime import date ;; import calendar ;; d = {s} ;; print(calendar.monthrange(d.year, d.month)[1] - d.day) >> days left in the month after {s} | how many days has the month still after {s} | from {s} to the end of the month, days >> {out} days. | {out}.
? from datetime import date ;; import calendar ;; d = {s} ;; print(d.replace(day=calendar.monthrange(d.year, d.month)[1])) >> last day of the month of {s} | end of the month that {s} is in | invoice of {s} is due at the end of that month, date >> It is {out}. | {out}.
? from datetime import date ;; d = {s} ;; print(d.replace(day=1).strftime("%A")) >> weekday of the first of the month of {s} | the month of {s} began on which weekday >> A {out}. | It is a {out}.
? from datetime import date ;; print((({s}).month - 1) // 3 + 1) >> quarter of {s} | in which quarter is {s} | {s}, fiscal quarter if the year starts in january >> Quarter {out}. | It is quarter {out}.
? from datetime import date ;; print(["Rat", "Ox", "Tiger", "Rabbit", "Dragon", "Snake", "Horse", "Goat", "Monkey", "Rooster", "Dog", "Pig"][({s}.year - 4) % 12]) >> chinese zodiac animal of the year of {s}, by the calendar year | year of the ... ? {s} (take the calendar year) | which animal year holds {s}, going by the year number alone >> The {out}. | It is the {out}.
? from datetime import date ;; y = {s}.year ;; print((y - 1) // 100 + 1) >> century of {s} | {s} is in which century | what century does {s} fall in >> It is century {out}. | Century {out}.

= s:clocked; n:P 12 15 20 25 30 35 40 45 50 75 90; t:evening
? t = {s} ;; print([f"{(t + {n} * i) // 60 % 24}:{(t + {n} * i) % 60:02d}" for i in range(5)]) >> first bus {s}, then every {n} minutes: the first five | from {s} on every {n} minutes, five times of day | list five start times, first {s}, {n} minutes apart | interviews begin at {s}, one every {n} min. the first five times >> They are {out}. | {out}
? a, b = {s}, {t} ;; print((b - a) // {n} + 1) >> first bus {s}, every {n} minutes, none after {t}: how many buses | from {s} to {t} every {n} minutes, how many times, the first included | slots of {n} min starting {s}, last start not later than {t}. number of starts | pills from {s} every {n} minutes until {t} at the latest, how many >> {out}. | There are {out}.
? a, b = {s}, {t} ;; t = a + -(-(b - a) // {n}) * {n} ;; print(f"{t // 60 % 24}:{t % 60:02d}") >> trains at {s} and every {n} minutes after. it is {t}, when is the next (now counts) | bus from {s} every {n} min, i'm there at {t}: which one do i catch, one leaving right then counts | {n} minute rhythm from {s}. next one at or after {t} >> At {out}. | The next is at {out}.
? t = {s} ;; print(f"{(t + {n} * 3) // 60 % 24}:{(t + {n} * 3) % 60:02d}") >> three lessons of {n} minutes without a break from {s}, end when | starts {s}, 3 times {n} minutes, over at | i watch 3 episodes of {n} min from {s}. finished at >> At {out}. | It ends at {out}.
? a, b = {s}, {t} ;; print((b - a) // {n}) >> how many full {n} minute appointments fit between {s} and {t} | {s} to {t}: whole slots of {n} minutes | blocks of {n} min from {s} till {t}, full ones >> {out}. | {out} fit.
? a, b = {s}, {t} ;; print(f"{((a + b) // 2) // 60}:{((a + b) // 2) % 60:02d}") >> the middle between {s} and {t} (minutes rounded down) | half time between {s} and {t}, rounded down | halfway from {s} to {t} on the clock, full minutes >> At {out}. | It is {out}.
? a, b = {s}, {t} ;; print(round((b - a) / 60, 2)) >> from {s} to {t} as decimal hours | hours with decimals between {s} and {t} | opened {s}, closed {t}: decimal hours >> {out} hours. | It is {out} hours.
? t = {s} + 24 * 60 ;; print([f"{(t - 90 * n) // 60 % 24}:{(t - 90 * n) % 60:02d}" for n in (5, 6, 7)]) >> up at {s}: bed times for 5, 6 and 7 sleep cycles of 90 minutes, in that order | alarm at {s}, when to sleep for 5, 6 or 7 cycles of an hour and a half (that order) >> They are {out}. | {out}
"""
things("posed5a", TEXTS, "strings", 3.0)
things("posed5b", RECORDS, "lists", 2.2)
things("posed5c", DAYS, "dates", 2.2)
