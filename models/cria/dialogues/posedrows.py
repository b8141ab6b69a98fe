"""One thing, many questions (see posed.py): lines of a table, a log or a stock pasted in, typed lists of days, amounts and people; texts made over."""
from dates import any_date
from pools import FRUIT, ITEMS
from posed import kind, names_of, plain, quoted, sentence, things, word_list
from values import in_words


def lines(rows):
    return "\n".join(rows)


@kind
def ledgerrows(r, n, got):
    """who;what;amount with a head."""
    who = names_of(r, r.choice([2, 3]))
    x = [(r.choice(who), r.choice(["lunch", "bus", "book", "tea", "fuel", "paint", "ink", "cake", "taxi", "lamp"]), round(r.uniform(1, 60), 2)) for _ in range(r.randint(3, 6))]
    a = x[0][0]
    got["a"] = (a, quoted(a))
    sep = r.choice([";", ";", ",", "\t", " | "])
    head = r.choice([["who", "what", "eur"], ["name", "item", "amount"], ["person", "for", "sum"]])
    return lines([sep.join(head)] + [sep.join([w, i, f"{v:.2f}"]) for w, i, v in x]), "[" + ", ".join(f"({quoted(w)}, {v})" for w, i, v in x) + "]"


@kind
def requests(r, n, got):
    x = [(f"/{w}", r.randint(5, 4000)) for w in word_list(r, r.randint(3, 5))]
    how = r.choice(["{a} {b}ms", "{a} {b} ms", "{a}: {b}ms", "GET {a} {b}ms"])
    return lines([how.replace("{a}", a).replace("{b}", str(b)) for a, b in x]), "{" + ", ".join(f"{quoted(a)}: {b}" for a, b in x) + "}"


@kind
def stock(r, n, got):
    x = [(w, r.randint(0, 40)) for w in (word_list(r, r.randint(3, 5)) if r.p(0.7) else [f"M{k}" for k in r.sample([3, 4, 5, 6, 8, 10, 12], 4)])]
    k = sorted(v for _, v in x)[1] + 1
    got["k"] = (str(k), str(k))
    return r.choice(["\n", "\n", ", "]).join(f"{a} {b}" for a, b in x), "{" + ", ".join(f"{quoted(a)}: {b}" for a, b in x) + "}"


@kind
def scores(r, n, got):
    m = r.choice([2, 3, 3, 4])
    x = [(w, [r.randint(0, 20) for _ in range(m)]) for w in names_of(r, r.choice([3, 3, 4]))]
    sep = r.choice([" ", " ", ", "])
    return lines([f"{a}{r.choice([' ', ' ', ': ']) if sep == ' ' else ': '}{sep.join(map(str, b))}" for a, b in x]), "{" + ", ".join(f"{quoted(a)}: {b}" for a, b in x) + "}"


@kind
def twice(r, n, got):
    x = names_of(r, r.randint(3, 5)) if r.p(0.6) else word_list(r, r.randint(3, 5))
    x = x + r.sample(x, r.choice([1, 2]))
    r.shuffle(x)
    return r.choice([", ", ", ", " ", "\n"]).join(x), "[" + ", ".join(quoted(v) for v in x) + "]"


@kind
def csvrows(r, n, got):
    x = [(r.choice("abcdefgh") if r.p(0.3) else plain(r), r.randint(1, 20), r.choice([0.4, 2.5, 1.25, 12, 3.75, 7, 0.99, 19.5])) for _ in range(r.randint(2, 4))]
    sep = r.choice([",", ",", ";", "\t"])
    got["sep"] = (sep, quoted(sep).replace("\t", "\\t"))
    return lines([f"{a}{sep}{b}{sep}{c:g}" for a, b, c in x]), "[" + ", ".join(f"({quoted(a)}, {b}, {c:g})" for a, b, c in x) + "]"


@kind
def daysof(r, n, got):
    x = [any_date(r, 2023, 2027) for _ in range(r.randint(3, 5))]
    return r.choice([", ", ", ", "\n", " "]).join(d.isoformat() for d in x), "[" + ", ".join(quoted(d.isoformat()) for d in x) + "]"


@kind
def dotted_days(r, n, got):
    x = [any_date(r, 2017, 2027) for _ in range(r.randint(3, 5))]
    return r.choice([", ", ", ", "\n"]).join(d.strftime("%d.%m.%Y") for d in x), "[" + ", ".join(quoted(d.strftime("%d.%m.%Y")) for d in x) + "]"


@kind
def money_list(r, n, got):
    x = [round(r.uniform(1, 120), 2) for _ in range(r.randint(3, 5))]
    f = r.choice(["€{:.2f}", "${:.2f}", "£{:.2f}", "{:.2f} €", "{:.2f} EUR", "CHF {:.2f}"])
    return r.choice([", ", ", ", "\n", " + "]).join(f.format(v) for v in x), ", ".join(str(v) for v in x)


@kind
def grams(r, n, got):
    x = [(w, r.choice([r.randint(5, 900), r.choice([500, 1000, 1500, 2000, 2500, 1200, 750])])) for w in r.sample(["flour", "sugar", "salt", "rice", "beans", "oil", "nuts", "tea", "coffee", "cheese"], r.randint(3, 4))]
    t = r.choice([", ", ", ", "\n"]).join(f"{w} {v / 1000:g} kg" if v >= 1000 or v == 500 and r.p(0.5) else f"{w} {v} g" for w, v in x)
    return t, " + ".join(str(v) for _, v in x)


@kind
def spans_typed(r, n, got):
    x = [r.randint(10, 190) // 5 * 5 for _ in range(r.randint(3, 4))]
    t = [r.choice([f"{v // 60}h{v % 60:02d}", f"{v // 60}:{v % 60:02d}", f"{v // 60} h {v % 60} min", f"{v} min"]) if v >= 60 else r.choice([f"{v}min", f"{v} min", f"0:{v:02d}"]) for v in x]
    return r.choice([", ", ", ", " + "]).join(t), " + ".join(f"{v // 60} * 60 + {v % 60}" if v >= 60 else str(v) for v in x)


@kind
def holes(r, n, got):
    x = [r.choice([r.randint(3, 60), r.randint(3, 60), r.choice(["-", "n/a", "?", "x", "none"])]) for _ in range(r.randint(4, 6))] + [r.randint(3, 60), r.choice(["-", "n/a"])]
    r.shuffle(x)
    return ", ".join(map(str, x)), str([v for v in x if isinstance(v, int)])


@kind
def people(r, n, got):
    """Surname, first name; surname, first name."""
    first = names_of(r, r.choice([2, 3, 3]))
    x = [f"{plain(r).capitalize()}, {f}" for f in first]
    return "; ".join(x), quoted("; ".join(x))


@kind
def poem(r, n, got):
    w = plain(r)[:6]
    rows = []
    for c in w:
        for _ in range(200):
            s = sentence(r, 2, 4)
            if s[0].lower() == c:
                break
        else:
            s = c + " " + s
        rows.append(s.capitalize())
    t = lines(rows)
    return t, '"""' + t + '"""'


@kind
def said_sentences(r, n, got):
    t = " ".join(sentence(r, 2, 5).capitalize() + r.choice([".", ".", "!", "?"]) for _ in range(r.randint(2, 5)))
    return t, quoted(t)


@kind
def stems(r, n, got):
    a = plain(r)[:r.randint(2, 5)]
    x = [a + plain(r)[:r.randint(2, 5)] for _ in range(3)]
    return ", ".join(x), "[" + ", ".join(quoted(v) for v in x) + "]"


@kind
def camel(r, n, got):
    w = word_list(r, r.randint(3, 4))
    t = w[0] + "".join(v.capitalize() for v in w[1:])
    return t, quoted(t)


@kind
def kebab(r, n, got):
    t = r.choice(["-", "_"]).join(word_list(r, r.randint(2, 4)))
    return t, quoted(t)


@kind
def phone(r, n, got):
    t = "0" + "".join(str(r.randint(0, 9)) for _ in range(9))
    return t, quoted(t)


@kind
def swapped(r, n, got):
    t = sentence(r, 2, 4)
    t = "".join(c.upper() if r.p(0.5) else c.lower() for c in t)
    return t, quoted(t)


@kind
def wordlist3(r, n, got):
    """Some words, and others of which a few are the same."""
    x = word_list(r, r.randint(3, 5), r.choice([None, FRUIT, ITEMS]))
    y = r.sample(x, r.choice([1, 2])) + word_list(r, r.choice([1, 2]))
    r.shuffle(y)
    got["t"] = (", ".join(y), "[" + ", ".join(quoted(v) for v in y) + "]")
    return ", ".join(x), "[" + ", ".join(quoted(v) for v in x) + "]"


@kind
def sameletters(r, n, got):
    c = [r.choice("abcmps") for _ in range(2)]
    x = []
    for _ in range(40):
        w = plain(r)
        if len(x) < 5 and w not in x and (w[0] in c or r.p(0.3)):
            x.append(w)
    return ", ".join(x), "[" + ", ".join(quoted(v) for v in x) + "]"


@kind
def zipped(r, n, got):
    k = r.randint(3, 5)
    x = r.choice([list("abcde")[:k], list("xyzuv")[:k], word_list(r, k)])
    y = [str(v) for v in (range(1, k + 1) if r.p(0.5) else [r.randint(1, 40) for _ in range(k)])]
    got["t"] = (" ".join(y), "[" + ", ".join(y) + "]")
    return " ".join(x), "[" + ", ".join(quoted(v) for v in x) + "]"


@kind
def ranked(r, n, got):
    p = [r.randint(3, 20) for _ in range(3)]
    x = [(w, r.choice(p)) for w in names_of(r, r.randint(4, 5))]
    return ", ".join(f"{a} {b}" for a, b in x), "[" + ", ".join(f"({quoted(a)}, {b})" for a, b in x) + "]"


@kind
def offers(r, n, got):
    f = r.sample([w for w in FRUIT if w.isascii() and " " not in w], 3)
    x = [(r.choice(f).lower(), r.randint(10, 60) / 10) for _ in range(r.randint(5, 6))]
    return ", ".join(f"{a} {b}" for a, b in x), "[" + ", ".join(f"({quoted(a)}, {b})" for a, b in x) + "]"


@kind
def states(r, n, got):
    s = r.sample(["open", "paid", "sent", "closed", "new", "late", "void"], 3)
    x = [(r.randint(1000, 9999), r.choice(s)) for _ in range(r.randint(4, 7))]
    a = x[0][1]
    got["a"] = (a, quoted(a))
    return lines([f"{a} {b}" for a, b in x]), "[" + ", ".join(f"({a}, {quoted(b)})" for a, b in x) + "]"


@kind
def agespeople(r, n, got):
    x = [(w, r.randint(5, 90)) for w in names_of(r, r.choice([2, 3]))]
    return ", ".join(f"{a} {b}" for a, b in x), "[" + ", ".join(f"({quoted(a)}, {b})" for a, b in x) + "]"


@kind
def laps(r, n, got):
    x = [round(r.uniform(48, 130), 1) for _ in range(r.randint(3, 4))]
    return ", ".join(f"{int(v // 60)}:{v % 60:04.1f}" for v in x), "[" + ", ".join(f"{int(v // 60)} * 60 + {v % 60:.1f}" for v in x) + "]"


@kind
def wordsnum(r, n, got):
    v = r.choice([r.randint(21, 99), r.randint(100, 999), r.randint(1000, 9999)]) if len(n) < 2 else r.randint(*n)
    t = in_words(v)
    return t.replace(" and ", " ") if r.p(0.4) else t, str(v)


PASTED = r"""
= s:ledgerrows
~ {q}\n{s} | {s}\n{q} | {s}\n\n{q} | {q}:\n{s} | from our kitty:\n{s}\n{q}
? print(round(sum(v for w, v in {s} if w == {a}), 2)) >> how much did {a} spend | what has {a} paid in all | total for {a} | {a}'s sum >> {out}. | It is {out}.
? print(sum(w == {a} for w, _ in {s})) >> how often is {a} in it | number of lines of {a} >> {out}. | {out} times.
? t = {} ;; for w, v in {s}: ;;     t[w] = round(t.get(w, 0) + v, 2) ;; print(t) >> total for each person | who spent how much | sum per name | add up by person >> {out} | They are {out}.
? t = {} ;; for w, v in {s}: ;;     t[w] = t.get(w, 0) + v ;; print(max(t, key=t.get)) >> who spent most | the biggest spender | whose total is highest >> It is {out}. | {out}.
? print(round(sum(v for _, v in {s}), 2)) >> all together | the whole sum | grand total >> {out}. | It is {out}.

= s:requests
~ {q}\n{s} | {s}\n{q} | {q}:\n{s} | access log\n{s}\n{q}
? d = {s} ;; k = max(d, key=d.get) ;; print(k, d[k]) >> slowest one and its time | longest request and how long | which page took longest, ms too >> {0}, {1} ms. | It is {0} with {1} ms.
? print(round(sum({s}.values()) / len({s}), 1)) >> mean time in ms, one decimal | average of the times | on average how many ms >> {out} ms. | It is {out}.
? print([k for k, v in {s}.items() if v > 500]) >> which took over 500 ms | slower than half a second | requests above 500ms >> {out} | They are {out}.
? print(sum({s}.values())) >> total time in ms | all times added | sum of the ms >> {out} ms. | It is {out}.

= s:stock
~ {q}\n{s} | {s}\n{q} | {q}: {s} | stock list\n{s}\n{q} | {s} - {q}
? print({k: v for k, v in {s}.items() if v < {k}}) >> what is under {k} | which have less than {k} | to reorder: everything below {k} | anything with fewer than {k} pieces >> {out} | They are {out}.
? print(sum({s}.values())) >> how many pieces in all | pieces altogether | total stock >> {out}. | It is {out}.
? d = {s} ;; print(min(d, key=d.get)) >> of which is the least there | smallest stock, the name | what's running out first >> {out}. | It is {out}.
? print(dict(sorted({s}.items(), key=lambda x: -x[1]))) >> sort by number, most first | biggest stock first | order by count, falling >> {out} | It is {out}.

= s:scores
~ {q}\n{s} | {s}\n{q} | {q}:\n{s} | the rounds:\n{s}\n{q}
? d = {s} ;; k = max(d, key=lambda x: sum(d[x])) ;; print(k, sum(d[k])) >> who wins in total, and with how much | highest total, name and points | winner by sum | who is first when everything is added >> {0}, {1}. | It is {0} with {1}.
? print({k: sum(v) for k, v in {s}.items()}) >> totals for everyone | sum for each player | each one's total >> {out} | They are {out}.
? print({k: max(v) for k, v in {s}.items()}) >> best round of each | everybody's highest | maximum per person >> {out} | They are {out}.
? d = {s} ;; k = min(d, key=lambda x: sum(d[x])) ;; print(k, sum(d[k])) >> who is last, with what total | lowest total and whose | loser by sum >> {0}, {1}. | It is {0} with {1}.
? print({k: round(sum(v) / len(v), 1) for k, v in {s}.items()}) >> average of each, one decimal | mean per person (1 decimal) | everybody's average >> {out} | They are {out}.

= s:twice
~ {q}: {s} | {s} - {q} | {q}\n{s} | {s}\n{q} | {q}? {s}
? x = {s} ;; print([v for v in dict.fromkeys(x) if x.count(v) > 1]) >> which are there twice | names that occur more than once | doubled ones | any duplicates, which | who is on it two times >> {out} | They are {out}.
? print(list(dict.fromkeys({s}))) >> each once, same order | without the doubles | take the duplicates out >> {out} | They are {out}.
? print(len(set({s}))) >> how many different ones | number of different entries | distinct count >> {out}. | There are {out}.

= s:csvrows
~ {q}\n{s} | {s}\n{q} | {q}:\n{s} | {s}\n\n{q}
? for a, n, p in {s}: ;;     print(a, n, p, round(n * p, 2), sep={sep}) >> add a column with quantity times price | number times price as a fourth column | one more column: second times third >> {out}
? print(round(sum(n * p for _, n, p in {s}), 2)) >> second times third, all added | total of quantity x price | what does it come to (qty, price) >> {out}. | It is {out}.
? x = {s} ;; print(round(sum(p for _, _, p in x) / len(x), 2)) >> mean of the last column | average of the third column | third column, average >> {out}. | It is {out}.
? print(round(sum(p for _, _, p in {s}), 2)) >> total of the last column | last column added | sum of column three >> {out}. | It is {out}.
? print(sum(n for _, n, _ in {s})) >> sum of the second column | column two added up | second column total >> {out}. | It is {out}.
? for row in zip(*{s}): ;;     print(*row, sep={sep}) >> turn rows into columns | transpose it | swap rows and columns >> {out}

= s:daysof
~ {q}: {s} | {q}\n{s} | {s} - {q} | {s}: {q}
? from datetime import date ;; x = [date.fromisoformat(d) for d in {s}] ;; print((max(x) - min(x)).days) >> days between first and last | days from the earliest to the latest | how many days do they span >> {out} days. | It is {out}.
? print(max({s})) >> the latest | newest of them | which one is most recent >> It is {out}. | {out}.
? print(min({s})) >> the earliest | oldest of them | which comes first >> It is {out}. | {out}.
? from datetime import date ;; print([date.fromisoformat(d).strftime("%a") for d in {s}]) >> weekdays of these | what days of the week are they | short weekdays >> {out} | They are {out}.
? print(sorted({s})) >> in order of time | oldest first | sort them >> {out} | They are {out}.

= s:dotted_days
~ {q}: {s} | {q}\n{s} | {s} - {q}
? print(", ".join(sorted({s}, key=lambda d: d.split(".")[::-1]))) >> earliest first (day.month.year) | sort by date, dd.mm.yyyy | put in order of time | oldest first >> {out} | {out}.
? print(max({s}, key=lambda d: d.split(".")[::-1])) >> the latest one (dd.mm.yyyy) | newest date | which is last in time >> {out}. | It is {out}.
? print([d.split(".")[2] + "-" + d.split(".")[1] + "-" + d.split(".")[0] for d in {s}]) >> as yyyy-mm-dd | in iso form | write them the iso way >> {out} | They are {out}.

= s:money_list
? print(round(sum([{s}]), 2)) >> add these: {s} | {s} total | sum up {s} | how much is that together: {s} | receipts of {s}, all in all >> {out}. | It is {out} in all.
? print(round(sum([{s}]) / len([{s}]), 2)) >> average of {s} | mean of these amounts, {s} >> {out}. | It is {out}.
? print(max([{s}])) >> the highest of {s} | largest amount: {s} >> {out}. | It is {out}.

= s:grams
? print({s}) >> total weight in grams: {s} | how heavy is it all, in g: {s} | {s} - grams in all | add up in grams: {s} >> {out} g. | It is {out} g.
? print(({s}) / 1000) >> total in kg: {s} | kilos altogether, {s} | {s}: how many kg is that >> {out} kg. | It is {out} kg.

= s:spans_typed
? t = {s} ;; print(t // 60, t % 60) >> total of {s} in hours and minutes | {s}, add the times | times {s} together, h and min | how long is {s} in all >> {0} h {1} min. | It is {0} hours {1} minutes.
? print({s}) >> {s}: minutes in all | add {s} up, in minutes >> {out} minutes. | It is {out} min.

= s:holes
? x = {s} ;; print(round(sum(x) / len(x), 2)) >> average of the filled ones: {s} | mean without the gaps, {s} | {s} - leave out the missing ones, average | some readings are missing: {s}. mean of the rest >> {out}. | It is {out}.
? print(sum({s})) >> sum, skipping what is missing: {s} | {s}: total of the numbers that are there >> {out}. | It is {out}.
? print(len({s})) >> how many values are there really in {s} (gaps don't count) | {s}: count without the missing ones >> {out}. | There are {out}.

= s:ranked
? print(", ".join(f"{a} {b}" for a, b in sorted({s}, key=lambda x: (-x[1], x[0])))) >> order by points, ties by name: {s} | {s} - most points first, same points from a to z | rank {s} (high first, then alphabet) | sort by score falling, then name: {s} >> {out} | {out}.
? x = {s} ;; top = max(b for _, b in x) ;; print([a for a, b in x if b == top]) >> who has the most: {s} (all if shared) | top scorers in {s} >> {out} | It is {out}.

= s:offers
? d = {} ;; for a, b in {s}: ;;     d[a] = min(b, d.get(a, b)) ;; print(d) >> lowest price for each: {s} | cheapest per fruit: {s} | {s}: the least for every kind | best offer of each: {s} >> {out} | They are {out}.
? d = {} ;; for a, b in {s}: ;;     d.setdefault(a, []).append(b) ;; print({a: round(sum(b) / len(b), 2) for a, b in d.items()}) >> average price for each: {s} | mean per fruit, {s} >> {out} | They are {out}.
? print(min({s}, key=lambda x: x[1])) >> cheapest of all: {s} | the lowest single offer in {s} >> {out} | It is {out}.

= s:states
~ {q}\n{s} | {s}\n{q} | {q}:\n{s}
? print(sum(b == {a} for _, b in {s})) >> how many are {a} | number of {a} ones | count the {a} orders >> {out}. | It is {out}.
? from collections import Counter ;; print(dict(Counter(b for _, b in {s}))) >> how many of each state | count by status | each state how often >> {out} | They are {out}.
? print([n for n, b in {s} if b == {a}]) >> numbers of the {a} ones | which are {a} | list the {a} order numbers >> {out} | They are {out}.
? print([n for n, b in {s} if b != {a}]) >> all that are not {a} | numbers of those not {a} >> {out} | They are {out}.

= s:agespeople
? print("| name | age |\n| --- | --- |") ;; for a, b in {s}: ;;     print(f"| {a} | {b} |") >> markdown table of {s} (name, age) | {s} as a markdown table with name and age | make me a md table, columns name and age: {s} >> {out}
? print("name,age") ;; for a, b in {s}: ;;     print(f"{a},{b}") >> csv of {s}, head name,age | {s} as csv with a heading name,age >> {out}

= s:laps
? x = {s} ;; t = sum(x) ;; print(f"{int(t // 60)}:{t % 60:04.1f}") >> laps {s}, total | add the lap times {s} | {s} altogether, m:ss.t | sum of {s} (minutes:seconds) >> {out} | It is {out}.
? x = {s} ;; t = min(x) ;; print(f"{int(t // 60)}:{t % 60:04.1f}") >> fastest of {s} | best lap: {s} >> {out} | It is {out}.
? x = {s} ;; print(round(sum(x) / len(x), 1)) >> mean lap in seconds, {s} | average of the laps {s} in s, one decimal >> {out} s. | It is {out} seconds.
"""
things("posedrows", PASTED, "lists", 2.2)

TEXTS = r"""
= s:word
~ {q}
? print({s}.lower()[::2]) >> every second letter of {s} from the first on | letters 1, 3, 5 ... of "{s}" | {s}: take every other letter, beginning with the first >> It is {out}. | {out}
? print("".join(sorted({s}.lower()))) >> the letters of {s} in alphabetical order | sort the letters of "{s}" | {s} with its letters from a to z >> It is {out}. | {out}
? print(len(set({s}.lower()))) >> how many different letters has {s} | number of distinct letters in "{s}" | {s}, letters counted once each >> {out}. | It has {out}.
? print(sum(ord(c) - 96 for c in {s}.lower() if "a" <= c <= "z")) >> a=1 ... z=26, what do the letters of {s} add up to | letter sum of "{s}" with a=1, b=2 | value of {s} when a is 1 and z is 26 >> It is {out}. | {out}.
? print("".join(chr(219 - ord(c)) if "a" <= c <= "z" else c for c in {s}.lower())) >> atbash of {s} | swap a with z, b with y and so on in "{s}" | {s} in the mirrored alphabet (a<->z) >> It is {out}. | {out}
? print(" ".join(format(b, "08b") for b in {s}.encode())) >> {s} as 8-bit binary | "{s}" in bits, 8 for each letter | binary of the text {s} >> It is {out}. | {out}
? print({s}.encode().hex(" ")) >> hex of the text {s} | bytes of "{s}" in hex | "{s}" as hex bytes >> It is {out}. | {out}
? import base64 ;; print(base64.b64encode({s}.encode()).decode()) >> base64 of {s} | encode "{s}" in base64 | {s} -> base64 >> It is {out}. | {out}
? import hashlib ;; print(hashlib.md5({s}.encode()).hexdigest()) >> md5 of {s} | md5 hash of "{s}" | {s} -> md5 >> It is {out}. | {out}
? import hashlib ;; print(hashlib.sha256({s}.encode()).hexdigest()[:12]) >> first 12 hex digits of the sha256 of {s} | sha256 of "{s}", only the first twelve digits >> They are {out}. | {out}
? print({s} * 5) >> write {s} 5 times without spaces | "{s}" five times in a row, nothing between | repeat {s} five times >> {out}
? print({s}[::-1]) >> {s} backwards | "{s}" from back to front | spell {s} in reverse >> It is {out}. | {out}
? print({s}.center(20, "*")) >> put {s} in the middle of 20 signs, filled with * | centre "{s}" in 20 places with stars around it >> {out}
? print(len({s})) >> letters in {s} | number of letters of "{s}" | {s} has how many letters >> {out}. | It has {out}.
? print({s}.lower().count({s}.lower()[0])) >> how often does the first letter of {s} occur in it | count the first letter of "{s}" in the whole word >> {out}. | It is {out}.

= s:sentence 4 8; w:member; a:word
~ {q}
? print(sorted(set("abcdefghijklmnopqrstuvwxyz") - set({s}.lower()))) >> letters of the alphabet missing in "{s}" | which letters does "{s}" not use | what letters are lacking: "{s}" >> They are {out}. | {out}
? print("".join(c for c in {s} if c.lower() not in "aeiou")) >> "{s}" without vowels | leave the vowels out of "{s}" | drop a e i o u: "{s}" >> {out} | It is: {out}
? print(len({s}.replace(" ", ""))) >> characters of "{s}" without the spaces | how many signs, spaces not counted: "{s}" | length of "{s}" with no spaces >> {out}. | It has {out}.
? w = {s}.split() ;; print(round(sum(len(x) for x in w) / len(w), 1)) >> average word length of "{s}", one decimal | mean length of the words: "{s}" | how long are the words of "{s}" on average (1 decimal) >> It is {out}. | {out} letters.
? print({s}.replace({w}, {a})) >> put {a} for {w} in "{s}" | replace {w} by {a}: "{s}" | swap the word {w} for {a} in "{s}" | in "{s}" every {w} becomes {a} >> {out} | It is: {out}
? import textwrap ;; print("\n".join(textwrap.wrap({s}, 20))) >> break "{s}" into lines of at most 20 characters | wrap at 20: "{s}" | lines no longer than 20 signs: "{s}" >> {out}
? from urllib.parse import quote ;; print(quote({s} + " & co")) >> url-encode "{s} & co" | percent-encode "{s} & co" | "{s} & co" for a url >> It is {out}. | {out}
? print({s}.lower().count("e")) >> how many e's are in "{s}" | e's in "{s}" | number of the letter e: "{s}" >> {out}. | It is {out}.
? print({s}.lower().split().count("the")) >> how often is "the" a whole word in "{s}" | "{s}" - whole word "the", how many times >> {out}. | {out} times.
? print({s}.split()[-1]) >> last word of "{s}" | which word does "{s}" end with >> It is {out}. | {out}
? print(" ".join(w[::-1] for w in {s}.split())) >> turn each word of "{s}" round, same order | every word backwards but in place: "{s}" >> {out}
? print({s}.replace(" ", "_").lower()) >> "{s}" in small letters with _ for spaces | make a file name of "{s}", lower case and underscores | snake_case of "{s}" >> {out} | It is {out}.

= s:swapped
~ {q}
? print({s}.swapcase()) >> swap upper and lower case: "{s}" | small to big and big to small in "{s}" | "{s}" with the case of each letter turned >> {out} | It is {out}.
? print(sum(c.isupper() for c in {s})) >> capitals in "{s}" | how many big letters are in "{s}" | number of upper case letters: {s} >> {out}. | There are {out}.
? print({s}.lower()) >> "{s}" all in small letters | {s} -> lower case >> {out}

= s:poem
~ {q}\n{s} | {q}:\n{s} | {s}\n{q} | {s}\n\n{q}
? print("".join(x[0] for x in {s}.split("\n")).upper()) >> what do the first letters of the lines spell | first letters of these lines | read the beginnings of the lines down | which word is hidden at the line starts >> They spell {out}. | {out}
? print(len({s}.split())) >> how many words are there | word count >> {out} words. | It has {out}.
? print(len({s}.split("\n"))) >> how many lines is that | number of lines >> {out} lines. | It has {out}.

= s:said_sentences
~ {q}
? import re ;; print(len(re.findall(r"[.!?]+", {s}))) >> how many sentences: "{s}" | sentences in "{s}" | count the sentences of "{s}" >> {out}. | There are {out}.
? print({s}.count("?")) >> questions in "{s}" | how many question marks: "{s}" >> {out}. | There are {out}.
? import re ;; print(max(re.split(r"(?<=[.!?]) ", {s}), key=lambda x: len(x.split()))) >> the longest sentence (words) of "{s}" | which sentence has the most words: "{s}" >> {out} | It is: {out}

= s:stems
~ {q}
? import os ;; print(os.path.commonprefix({s})) >> longest common beginning of {s} | what do {s} start with in common | common prefix: {s} >> It is {out}. | {out}
? print(sorted({s}, key=len)) >> {s} by length, shortest first | shortest to longest: {s} >> {out} | They are {out}.
? print(sorted({s}, key=lambda w: w[-1])) >> {s} sorted by the last letter | order {s} by how they end (last letter) >> {out} | They are {out}.

= s:camel
~ {q}
? import re ;; print(re.sub(r"([A-Z])", r" \1", {s}).lower()) >> split {s} into words | {s} as separate small words | break up the camel case {s} >> It is {out}. | {out}
? import re ;; print(re.sub(r"([A-Z])", r"_\1", {s}).lower()) >> {s} in snake case | {s} -> snake_case | rename {s} with underscores >> It is {out}. | {out}

= s:kebab
~ {q}
? w = {s}.replace("-", "_").split("_") ;; print(w[0] + "".join(x.capitalize() for x in w[1:])) >> {s} in camelCase | {s} to camel case | make {s} a lowerCamelCase name >> It is {out}. | {out}
? print({s}.replace("-", "_").upper()) >> {s} as a constant, upper case and underscores | {s} in upper case with underscores >> {out}

= s:phone
~ {q}
? print({s}[:3], {s}[3:6], {s}[6:8], {s}[8:]) >> write {s} as 3 3 2 2 digits | group the phone number {s} 3-3-2-2 | {s} in blocks of 3, 3, 2 and 2 >> {out} | It is {out}.
? print("+49" + {s}[1:]) >> {s} with +49 for the first 0 | international form of {s} (country 49) >> {out} | It is {out}.

= s:people
~ {q}
? print(", ".join(" ".join(n.split(", ")[::-1]) for n in {s}.split("; "))) >> first name then surname: {s} | turn "{s}" into first last | {s} the other way round, first name in front >> {out} | {out}.
? print("; ".join(n.split(", ")[1][0] + ". " + n.split(", ")[0] for n in {s}.split("; "))) >> initial and surname for {s} | {s} with the first names cut to one letter, like A. Novak >> {out}

= s:wordlist3
~ {q}
? print([w for w in {s} if w not in {t}]) >> only in the first list: {s} / {t} | what has the first that the second hasn't: {s} / {t} | in {s} but not in {t} | i need {s} and have {t}. what do i have to buy >> {out} | They are {out}.
? print([w for w in {s} if w in {t}]) >> in both: {s} / {t} | what do {s} and {t} share | common to {s} and {t} >> {out} | They are {out}.
? print(sorted(set({s} + {t}))) >> both lists in one, no doubles, a to z: {s} / {t} | merge {s} and {t}, each once, sorted >> {out} | They are {out}.
? print(", ".join('"' + w + '"' for w in {s})) >> quotes round each: {s} | put every one in double quotes: {s} >> {out}
? for i, w in enumerate({s}, 1): ;;     print(f"{i}. {w}") >> number these: {s} | numbered list of {s} | {s} with 1. 2. 3. in front >> {out}

= s:sameletters
~ {q}
? d = {} ;; for w in {s}: ;;     d.setdefault(w[0], []).append(w) ;; print(d) >> group by first letter: {s} | {s} by their first letter | sort into boxes by initial: {s} >> {out} | They are {out}.
? d = {} ;; for w in {s}: ;;     d.setdefault(len(w), []).append(w) ;; print(d) >> group by length: {s} | {s} in groups of equal length >> {out} | They are {out}.

= s:zipped
~ {q}
? print(" ".join(f"{a} {b}" for a, b in zip({s}, {t}))) >> {s} and {t} one by one in turn | put {s} and {t} together alternately | zip {s} with {t} >> {out}
? print({a: b for a, b in zip({s}, {t})}) >> {s} as keys and {t} as values | dict from {s} to {t} >> {out} | It is {out}.

= s:wordsnum 21 9999; n:N 21 9999
~ {q}
? print({s}) >> {s} as digits | {s} in figures | write {s} as a number >> It is {out}. | {out}
? ones = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split() ;; tens = "- - twenty thirty forty fifty sixty seventy eighty ninety".split() ;; ;; def words(n): ;;     if n < 20: ;;         return ones[n] ;;     if n < 100: ;;         return tens[n // 10] + ("-" + ones[n % 10] if n % 10 else "") ;;     if n < 1000: ;;         return ones[n // 100] + " hundred" + (" " + words(n % 100) if n % 100 else "") ;;     return words(n // 1000) + " thousand" + (" " + words(n % 1000) if n % 1000 else "") ;; ;; print(words({n})) >> {n} in words | write {n} out | spell the number {n} >> It is {out}. | {out}

= s:word; t:word; n:N 1 999
~ {q}
? print(str({n}).zfill(6)) >> {n} with zeros in front to 6 digits | pad {n} to six digits | {n} as a 6 digit code with leading zeros >> It is {out}. | {out}
? print(str({n} + 1).zfill(5)) >> 1 more than 00{n}, five digits kept (as many zeros as needed) | next after number {n} written with 5 digits >> It is {out}. | {out}
? print(len({s}), len({t})) >> letters in {s} and in {t} | how long are {s} and {t} >> {0} and {1}. | They have {0} and {1}.
? print({s}.lower() < {t}.lower()) >> does {s} come before {t} in the alphabet | is {s} in front of {t} in a dictionary >> Yes, it does. // No, it doesn't.
? print(max({s}, {t}, key=len)) >> the longer word, {s} or {t} (the first if equal) | {s}, {t}: which is longer >> It is {out}. | {out}
"""
things("posedrows", TEXTS, "strings", 2.2)
