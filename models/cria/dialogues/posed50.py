"""One thing, many questions (see posed.py), in words of every day: votes and tallies in all manners of writing, results with a second key, club lists, shopping lists, diaries, sayings and name lists, and what has no answer."""
from pools import FRUIT, ITEMS, WORDS
from posed import kind, names_of, plain, quoted, sentence, things, word_list


def choices(r, k):
    """Things that one votes on."""
    return r.choice([lambda: names_of(r, k), lambda: word_list(r, k, FRUIT), lambda: word_list(r, k), lambda: r.sample("red blue green yellow black white orange purple".split(), k), lambda: r.sample("pizza sushi pasta curry tacos salad soup burgers ramen".split(), k),
                     lambda: r.sample("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(), k), lambda: r.sample("beach mountains city lake forest museum zoo cinema".split(), k), lambda: r.sample("A B C D E".split(), k)])()


@kind
def ballots(r, n, got):
    """Votes called out one by one; one leads."""
    while True:
        x = choices(r, r.choice([2, 3, 3, 4]))
        votes = [r.choice(x) for _ in range(r.randint(7, 14))]
        c = sorted((votes.count(a) for a in x), reverse=True)
        if c[0] > c[1] > 0:
            break
    sep = r.choice([" ", " ", ", ", ", ", ",", " ", ", ", " / ", "; "])
    lead = max(x, key=votes.count)
    other = r.choice([a for a in x if a != lead])
    got.update(lead=(lead, quoted(lead)), other=(other, quoted(other)))
    return sep.join(votes), "[" + ", ".join(quoted(a) for a in votes) + "]"


@kind
def tallied(r, n, got):
    """Votes as counts: pizza 4, sushi 6."""
    x = choices(r, r.choice([2, 3, 3, 4, 5]))
    v = r.sample(range(1, 40 if r.p(0.6) else 900), len(x))
    how = r.choice(["{a} {b}", "{a} {b}", "{a}: {b}", "{b} for {a}", "{b} votes for {a}", "{a} got {b}", "{a} x{b}", "{a} - {b}", "{a} ({b})"])
    got.update(a=(x[0], quoted(x[0])), need=(str(sum(v) // 2 + 1), ""))
    return r.choice([", ", ", ", "; ", ", "]).join(how.replace("{a}", a).replace("{b}", str(b)) for a, b in zip(x, v)), "{" + ", ".join(f"{quoted(a)}: {b}" for a, b in zip(x, v)) + "}"


@kind
def twokeys(r, n, got):
    """Names with a figure of few values, so that a second key is needed."""
    x = [(w, v) for w, v in zip(names_of(r, r.choice([4, 5, 6])), [r.randint(3, 6) * r.choice([1, 1, 10]) for _ in range(6)])]
    v = r.sample(range(3, 30), 2) + [r.randint(3, 30)]
    x = [(w, r.choice(v)) for w, _ in x]
    how = r.choice(["{a} {b}", "{a} {b}", "{a}: {b}", "{a} ({b})", "{a}, {b}", "{a} = {b}"])
    return ("\n" if how == "{a}, {b}" else r.choice([", ", ", ", "; ", ", "])).join(how.replace("{a}", a).replace("{b}", str(b)) for a, b in x), "[" + ", ".join(f"({quoted(a)}, {b})" for a, b in x) + "]"


@kind
def threes(r, n, got):
    """Members: name, age, town, as lines."""
    towns = r.sample(["Leeds", "York", "Bath", "Derby", "Hull", "Ely", "Truro"], r.choice([2, 3]))
    x = [(w, r.randint(9, 80), r.choice(towns)) for w in names_of(r, r.choice([4, 5, 6]))]
    t = r.choice(x)[2]
    k = sorted(a for _, a, _ in x)[len(x) // 2]
    got.update(t=(t, quoted(t)), k=(str(k), str(k)))
    sep = r.choice([", ", ",", " | ", "\t", " ", "; ", " - "])
    head = [r.choice(["name", "member", "who"]), "age", r.choice(["town", "city"])]
    lines = ([sep.join(head)] if r.p(0.6) else []) + [sep.join([a, str(b), c]) for a, b, c in x]
    return "\n".join(lines), "[" + ", ".join(f"({quoted(a)}, {b}, {quoted(c)})" for a, b, c in x) + "]"


@kind
def shopping(r, n, got):
    """3 milk 1.29, 2 bread 2.40: number, thing, price of one."""
    x = [(r.randint(1, 9), w, round(r.uniform(0.3, r.choice([5, 5, 30])), 2)) for w in word_list(r, r.choice([2, 3, 3, 4]), r.choice([FRUIT, ITEMS, WORDS]))]
    how = r.choice(["{n} {w} at {p}", "{n} x {w} {p}", "{n} {w} {p} each", "{n}x {w} @ {p}", "{w}: {n} at {p}", "{n} {w} for {p} apiece", "{w} {n} * {p}"])
    have = round(sum(a * b for a, _, b in x) + r.uniform(-8, 30)) // 5 * 5 + 5
    got.update(have=(str(have), str(have)), have2=(r.choice(["a fifty", "50"]) if have < 50 else "200", "50" if have < 50 else "200"))
    return r.choice([", ", ", ", "; ", "\n", " and "]).join(how.replace("{n}", str(a)).replace("{w}", w).replace("{p}", f"{b:.2f}") for a, w, b in x), "[" + ", ".join(f"({a}, {b})" for a, _, b in x) + "]"


@kind
def week(r, n, got):
    """A value for each day."""
    days = r.choice(["Mon Tue Wed Thu Fri", "Mon Tue Wed Thu Fri Sat Sun", "Monday Tuesday Wednesday Thursday Friday", "mon tue wed thu fri sat sun"]).split()
    what, lo, hi = r.choice([("steps", 1800, 19000), ("minutes of reading", 0, 120), ("visitors", 20, 900), ("km on the bike", 2, 60), ("cups of coffee", 0, 7), ("guests", 8, 140), ("calls", 3, 80), ("litres of milk", 200, 900), ("push-ups", 10, 90), ("loaves", 40, 300)])
    v = r.sample(range(lo, hi + 1), min(len(days), hi - lo + 1)) if hi - lo > 10 else [r.randint(lo, hi) for _ in days]
    goal = sorted(v)[len(v) // 2]
    got.update(what=(what, ""), goal=(str(goal), str(goal)))
    how = r.choice(["{a} {b}", "{a} {b}", "{a}: {b}", "{a}={b}", "{b} on {a}"])
    x = list(zip(days, v))
    return r.choice([", ", ", ", "; ", ", "]).join(how.replace("{a}", a).replace("{b}", str(b)) for a, b in x), "{" + ", ".join(f"{quoted(a)}: {b}" for a, b in x) + "}"


@kind
def saying(r, n, got):
    """A line with small words that come again."""
    w = [plain(r) for _ in range(r.choice([3, 4]))]
    t = r.choice([f"the {w[0]} and the {w[1]} and the {w[2]}", f"a {w[0]} is a {w[0]} is a {w[1]}", f"no {w[0]} no {w[1]} no {w[2]} only {w[0]}", f"the {w[0]} of the {w[1]} sees the {w[0]}", f"{w[0]} by {w[0]} we build {w[1]} after {w[2]}", f"if the {w[0]} is the {w[1]} then the {w[1]} is {w[2]}", f"{w[0]} {w[1]} {w[0]} {w[2]} {w[1]} {w[0]}", f"to {w[0]} or not to {w[0]} is to {w[1]}", sentence(r, 5, 8)])
    got["word"] = (w[0], quoted(w[0])) if w[0] in t else (t.split()[0], quoted(t.split()[0]))
    return t, quoted(t)


@kind
def members(r, n, got):
    """First and last names."""
    x = [f"{a} {plain(r).capitalize()}" for a in names_of(r, r.choice([3, 4, 5]))]
    return r.choice([", ", ", ", "; ", ", "]).join(x), "[" + ", ".join(quoted(a) for a in x) + "]"


@kind
def twowords(r, n, got):
    """Two words of which every other time the one is the other's letters put in another order."""
    a = plain(r)
    while len(a) < 4:
        a = plain(r)
    if r.p(0.55):
        b = list(a)
        r.shuffle(b)
        b = "".join(b)
    else:
        b = plain(r)
    got["b"] = (b, quoted(b))
    return a, quoted(a)


@kind
def ten_numbers(r, n, got):
    """Numbers with a bar above or below all of them, now and then."""
    x = [r.randint(3, 90) for _ in range(r.choice([4, 5, 6, 7]))]
    hi, lo = max(x) + r.randint(1, 9) if r.p(0.6) else sorted(x)[-2], min(x) - r.randint(1, 2) if r.p(0.6) else sorted(x)[1]
    got.update(hi=(str(hi), str(hi)), lo=(str(lo), str(lo)), m=(str(r.choice([7, 9, 11, 13])),) * 2)
    return r.choice([", ", ", ", " ", " "]).join(map(str, x)), str(x)


@kind
def everyone(r, n, got):
    """Names, as they were called out: some come twice, or none does."""
    x = names_of(r, r.choice([4, 5]))
    x = x + (r.sample(x, r.choice([1, 2])) if r.p(0.45) else [])
    r.shuffle(x)
    y = names_of(r, r.choice([3, 4]))
    y = y + r.sample(x, r.choice([0, 1, 1, 2]))
    y = list(dict.fromkeys(y))
    r.shuffle(y)
    got["y"] = (", ".join(y), "[" + ", ".join(quoted(a) for a in y) + "]")
    return ", ".join(x), "[" + ", ".join(quoted(a) for a in x) + "]"


@kind
def keyed(r, n, got):
    """host=db1;port=5432 and its like."""
    ks = r.sample("host port user mode colour size owner level depth city floor room shelf weight speed limit zone team".split(), r.choice([3, 4, 5]))
    x = {k2: r.choice([str(r.randint(1, 9000)), plain(r), f"{plain(r)}{r.randint(1, 9)}"]) for k2 in ks}
    a, b = r.choice([(";", "="), (",", "="), (", ", ": "), ("&", "="), ("\n", ": "), ("\n", "="), (" ", "="), (" | ", ":")])
    key = r.choice(ks)
    got.update(key=(key, quoted(key)), a=("", quoted(a).replace("\n", "\\n")), b=("", quoted(b)))
    t = a.join(f"{p}{b}{q}" for p, q in x.items())
    return t, '"""' + t + '"""'


ROWS = r"""
= s:ballots
~ {q}: {s} | {s}. {q} | {q}\n{s} | {s}\n{q} | {q}? {s} | we voted: {s}. {q} | the votes were {s} - {q} | here are the slips: {s}. {q} | class vote, {q}: {s} | show of hands: {s}. {q}
? from collections import Counter ;; w, n = Counter({s}).most_common(1)[0] ;; print(f"{w} with {n}") >> who or what won and with how many votes | winner and its votes | what came first, and how many were for it | which is the favourite, with the count | what did most people pick and how many were they | most popular one plus number >> {out}. | The winner is {out}.
? from collections import Counter ;; c = Counter({s}).most_common(2) ;; print(c[0][1] - c[1][1]) >> by how many votes did the first win | lead of the winner over the second | how many more votes has the winner than the next one | what is the margin at the top >> {out}. | The lead is {out}.
? from collections import Counter ;; c = Counter({s}) ;; print(", ".join(f"{w} {n}" for w, n in c.most_common())) >> how did it turn out | results, most votes first | count them up | ranking of the vote with counts | who got how many | make a tally, best first | please evaluate >> {out}. | The result: {out}.
? x = {s} ;; print(f"{100 * x.count({lead}) / len(x):.1f}%") >> what share has {lead} | how many percent went to {lead} | {lead} in percent of all votes | percentage for {lead}, one decimal >> {out}. | The share is {out}.
? print({s}.count({other})) >> how many for {other} | how many chose {other} | number of votes {other} got | {other} was named how often >> {out}. | {out} chose it.
? from collections import Counter ;; c = Counter({s}) ;; print("yes" if 2 * max(c.values()) > sum(c.values()) else "no") >> does anyone have more than half of the votes | is there an absolute majority | did the winner get over 50 percent >> The answer is {out}. | {out}.
? from collections import Counter ;; print(Counter({s}).most_common()[-1][1]) >> fewest votes for one of them, how many | how many did the last one get | votes of the least popular one >> {out}. | It got {out}.

= s:tallied
~ {q}: {s} | {s}. {q} | {q}\n{s} | {s}\n{q} | {q}? {s} | poll: {s}. {q} | the count: {s}; {q} | survey says {s}. {q} | votes {s}, {q}
? x = {s} ;; w = max(x, key=x.get) ;; print(f"{w}, {100 * x[w] / sum(x.values()):.1f}%") >> who won and with what share | winner with percent of all | which is first and how many percent is that, one decimal | top one and its percentage >> {out}. | It is {out}.
? x = {s} ;; print(", ".join(f"{k} {100 * v / sum(x.values()):.1f}%" for k, v in x.items())) >> shares in percent, 1 decimal | turn that into percentages | how many percent for each | each in % of all votes >> {out}. | The shares: {out}.
? x = sorted({s}.values(), reverse=True) ;; print(x[0] - x[1]) >> by how much does the first lead | gap between first and second | how many votes ahead is the winner >> {out}. | The lead is {out}.
? x = {s} ;; print(sum(x.values()) // 2 + 1) >> how many votes would have been a majority (more than half of all) | number of votes for more than half | what's needed for an absolute majority >> {out}. | A majority would be {out}.
? x = {s} ;; print(sum(x.values())) >> how many voted altogether | total votes cast | all votes together | turnout in heads >> {out}. | {out} voted.
? x = {s} ;; print(sorted(x, key=x.get, reverse=True)[1]) >> who came second | runner-up | second place goes to >> {out} | Second is {out}.
? x = {s} ;; k = min(x, key=x.get) ;; print(k, x[k]) >> which got the fewest, and how many | the loser with its votes | who is last, with the count >> {0}, {1}. | The last is {0} with {1}.
? x = {s} ;; print(sorted(x, key=x.get, reverse=True)[:2]) >> the two best go to a run-off, who | which two are in front | first two, please >> {out} | They are {out}.

= s:twokeys
~ {q}: {s} | {s}. {q} | {q}\n{s} | {s}\n{q} | {q}? {s} | league: {s}. {q} | quiz night: {s} - {q}
? print(", ".join(f"{a} {b}" for a, b in sorted({s}, key=lambda p: (-p[1], p[0])))) >> sort by points downwards, equal ones by name | best first, ties in alphabetical order | high to low, on a tie the name decides | ranking: points first, then abc | order it, most points on top and the same points by name >> {out}. | In order: {out}.
? print(", ".join(f"{a} {b}" for a, b in sorted({s}, key=lambda p: (p[1], p[0])))) >> lowest first, ties by name | ascending by number, then by name | fewest first and with equal ones a before b | sort upwards, the name breaks ties >> {out}. | In order: {out}.
? print(", ".join(f"{a} {b}" for a, b in sorted({s}, key=lambda p: p[0]))) >> just by name, with their numbers | alphabetical by name | in abc order, keep the figures >> {out}. | In order: {out}.
? d = {} ;; for a, b in {s}: ;;     d.setdefault(b, []).append(a) ;; print("; ".join(f"{b}: {', '.join(d[b])}" for b in sorted(d, reverse=True))) >> group them by points, highest group first | who has the same score? group them, best on top | put together those with equal points, high ones first >> {out}. | The groups: {out}.
? x = sorted({s}, key=lambda p: (-p[1], p[0]))[:3] ;; print(", ".join(f"{a} {b}" for a, b in x)) >> first three, ties by name | podium, equal points in abc order | top 3 (ties: name) >> {out}. | The first three are {out}.
? x = {s} ;; top = max(b for a, b in x) ;; print(" and ".join(a for a, b in x if b == top)) >> who has the highest score, all of them if several | who leads, name all if it's a tie | who is on top (maybe more than one) >> {out}. | It is {out}.

= s:threes
~ {q}\n{s} | {s}\n{q} | {q}:\n{s} | club list:\n{s}\n{q} | {s}\n\n{q}? | from this list: {q}\n{s}
? print(", ".join(a for a, b, c in {s} if c == {t})) >> who lives in {t} | all from {t} | which of them are from {t} | names of the {t} people >> {out}. | They are {out}.
? print(sum(c == {t} for a, b, c in {s})) >> how many are from {t} | count the ones in {t} | number of people in {t} >> {out}. | There are {out}.
? x = [b for a, b, c in {s} if c == {t}] ;; print(round(sum(x) / len(x), 1)) >> average age in {t} | mean age of those from {t}, 1 decimal | how old are the {t} ones on average >> {out}. | The average is {out}.
? print(max({s}, key=lambda p: p[1])[0]) >> who is the oldest | oldest member | which one is oldest >> {out} | It is {out}.
? x = min({s}, key=lambda p: p[1]) ;; print(x[0], x[1]) >> youngest one and the age | who is youngest, how old | name and age of the youngest >> {0}, {1}. | It is {0}, {1} years old.
? print(", ".join(a for a, b, c in sorted({s}, key=lambda p: (p[2], -p[1])))) >> names only, by town, in each town the oldest first | sort by town and then from old to young, names please | order: town, then age downwards, only the names >> {out}. | In order: {out}.
? print(", ".join(a for a, b, c in sorted({s}, key=lambda p: p[1]))) >> from young to old, names | youngest first, only names | sort them by age, names are enough >> {out}. | In order: {out}.
? d = {} ;; for a, b, c in {s}: ;;     d.setdefault(c, []).append(a) ;; print("; ".join(f"{c}: {', '.join(d[c])}" for c in sorted(d))) >> who is in which town? towns in abc order | list the names town by town | group by town, names behind it >> {out}. | By town: {out}.
? print(sum(b > {k} for a, b, c in {s})) >> how many are over {k} | how many are older than {k} | number of people above {k} years >> {out}. | {out} are older.
? print(", ".join(a for a, b, c in {s} if b < {k} and c == {t}) or "none") >> who from {t} is under {k} | {t} and younger than {k}, who | names of those in {t} below {k} years >> It is: {out}. | {out}.
? from collections import Counter ;; c = Counter(p[2] for p in {s}) ;; print(c.most_common(1)[0][1]) >> how many come from the most common town | size of the biggest group by town >> {out}. | It is {out}.
? x = [b for a, b, c in {s}] ;; print(max(x) - min(x)) >> years between oldest and youngest | age gap between the youngest and the oldest | how far apart are the oldest and the youngest >> {out} years. | {out}.

= s:shopping
~ {q}: {s} | {s}. {q} | {q}\n{s} | {s}\n{q} | {q}? {s} | i bought {s}. {q} | on the list: {s} - {q} | {s}, {q} | at the till: {s}. {q}
? print(round(sum(n * p for n, p in {s}), 2)) >> what does it come to | total | what do i pay | how much altogether | what's the bill | sum please | how much do i owe >> {out}. | It comes to {out}.
? print(round({have} - sum(n * p for n, p in {s}), 2)) >> i have {have}, what's left (minus if short) | paying with {have}, change? (negative if it's not enough) | {have} minus all that | what remains of {have} >> {out}. | It is {out}.
? t = sum(n * p for n, p in {s}) ;; print("yes" if t <= {have} else "no", round(t, 2)) >> is {have} enough, and what is the total | would {have} do? tell me the sum as well | can i afford it with {have} and how much is it >> {0}: it comes to {1}. | {0}, the total is {1}.
? print(round(sum(n * p for n, p in {s}) * 0.9, 2)) >> total less 10 percent | with 10% off everything | all of it, minus a tenth >> {out}. | It comes to {out}.
? print(sum(n for n, p in {s})) >> how many things are that | number of pieces | count all pieces >> {out}. | There are {out}.
? print(round(max(n * p for n, p in {s}), 2)) >> how much is the dearest line | the most expensive position comes to | largest amount for one of them >> {out}. | It is {out}.
? print(round(sum(n * p for n, p in {s}) / 2, 2)) >> half of the total each, how much | two of us share it, each pays | split between two >> {out}. | Each pays {out}.

= s:week
~ {q}: {s} | {s}. {q} | {q}\n{s} | {s}\n{q} | {q}? {s} | my {what}: {s}. {q} | {what} this week - {s}. {q} | {what}, {s}; {q}
? print(sum({s}.values())) >> total | how many in all | sum for the week | together >> {out}. | In all {out}.
? x = {s} ;; print(round(sum(x.values()) / len(x), 1)) >> average a day, 1 decimal | daily mean | per day on average >> {out}. | The average is {out}.
? x = {s} ;; k = max(x, key=x.get) ;; print(k, x[k]) >> best day and its value | which day had most and how many | highest day with the number >> {0}, {1}. | It was {0} with {1}.
? x = {s} ;; k = min(x, key=x.get) ;; print(k, x[k]) >> worst day and its value | which day had least, how many | lowest day with the number >> {0}, {1}. | It was {0} with {1}.
? print(sum(v >= {goal} for v in {s}.values())) >> how many days reached {goal} | goal is {goal}, on how many days did i make it | days with {goal} or more >> {out}. | On {out} days.
? print(", ".join(k for k, v in {s}.items() if v >= {goal})) >> which days reached {goal} | days with at least {goal} | name the days of {goal} and up >> {out}. | They are {out}.
? x = list({s}.items()) ;; print(", ".join(b[0] for a, b in zip(x, x[1:]) if b[1] > a[1]) or "none") >> which days were better than the day before | on which days did it go up against the day before | days with more than the previous one >> {out}. | They are: {out}.
? t, out = 0, [] ;; for v in {s}.values(): ;;     t += v ;;     out.append(t) ;; print(out) >> running total | add up as the week goes, show each | cumulative sums day by day | total so far after each day >> {out} | It is {out}.
? import statistics ;; print(statistics.median({s}.values())) >> median | middle value | the median day's number >> {out}. | The median is {out}.

= s:saying
~ {q}: {s} | {q}: "{s}" | "{s}" - {q} | {q} in "{s}" | {s}\n{q} | {q}? "{s}"
? from collections import Counter ;; c = Counter({s}.lower().split()) ;; print(", ".join(f"{w} {n}" for w, n in c.most_common() if n > 1) or "none") >> which words come more than once, with counts | words that are repeated and how often | repeated words plus number >> {out}. | They are: {out}.
? w = {s}.lower().split() ;; print(len(w), len(set(w))) >> how many words, and how many different ones | number of words and of distinct words | words in all and unique >> {0} words, {1} different. | {0}, of which {1} are different.
? print({s}.lower().split().count({word})) >> how often does the word {word} stand | count the word "{word}" | {word} occurs how many times as a word >> {out}. | {out} times.
? print("".join(c[0] for c in {s}.split()).upper()) >> first letters of the words as one word, capitals | acronym | initials of the words put together in capitals | what do the first letters spell, upper case >> {out} | It is {out}.
? print(" ".join(c[::-1] for c in {s}.split())) >> each word backwards, order kept | turn every word round but leave them in place | reverse the letters in each of the words >> {out} | It reads {out}
? print({s}.title()) >> title case | a capital at the start of each word | every word with a capital | headline style, all words capitalised >> {out} | It is {out}
? print({s}.capitalize()) >> only the first letter big | sentence case | capital at the very start alone >> {out} | It is {out}
? print([len(c) for c in {s}.split()]) >> length of each word | letters per word | how long is every word, as a list >> {out} | They are {out}.
? print(" ".join(sorted({s}.lower().split()))) >> words in abc order, one line | sort the words | the words alphabetically >> {out} | In order: {out}
? print(" ".join(dict.fromkeys({s}.lower().split()))) >> without repeated words, order kept | each word only the first time | drop words that came before >> {out} | It is {out}
? import re ;; print(re.sub(r"[aeiou]", "*", {s}, flags=re.I)) >> stars for the vowels | put * in place of each vowel | hide a e i o u behind stars >> {out} | It is {out}
? print(sum(c.lower() in "aeiou" for c in {s}), sum(c.isalpha() and c.lower() not in "aeiou" for c in {s})) >> vowels and consonants, how many of each | count vowels (a e i o u), and the other letters | number of vowels and consonants >> {0} vowels, {1} consonants. | {0} and {1}.
? print(len({s}), len({s}.replace(" ", ""))) >> characters with and without blanks | length with spaces and without | how long, once with the spaces, once without >> {0} and {1}. | {0} with spaces, {1} without.
? from collections import Counter ;; c = Counter(c for c in {s}.lower() if c.isalpha()) ;; top = max(c.values()) ;; print(" and ".join(k for k in sorted(c) if c[k] == top), top) >> commonest letter and how often (several if equal) | which letter comes most, with the number | most frequent letter(s) and count >> It is {out}. | {out}.
? print({s}.replace(" ", "-").lower()) >> as a slug, lower case with hyphens | with hyphens for a web address | small letters and - for the blanks >> {out} | It is {out}
? t = {s}.title().replace(" ", "") ;; print(t[0].lower() + t[1:]) >> in camelCase | as camelCase | write it camelCase >> {out} | It is {out}
? print("".join(c.upper() if i % 2 == 0 else c.lower() for i, c in enumerate({s}))) >> alternate big and small letters, big first (blanks count) | every other character upper case, beginning with the first | LiKe ThIs, blanks counted >> {out} | It is {out}
? print(max({s}.split(), key=len), min({s}.split(), key=len)) >> longest and shortest word (the first of equal ones) | the longest and the shortest word, first if several >> {0} and {1}. | The longest is {0}, the shortest {1}.

= s:members
~ {q}: {s} | {s}. {q} | {q}\n{s} | {s}\n{q} | {q}? {s}
? print("; ".join(f"{x.split()[1]}, {x.split()[0]}" for x in {s})) >> last name first, with a comma | write them as surname, first name | turn the names round: Last, First | phone book style >> {out} | {out}.
? print(", ".join(f"{x.split()[0][0]}. {x.split()[1]}" for x in {s})) >> shorten the first names to a letter and a dot | initial and surname | like J. Smith | only the initial of the first name >> {out} | {out}.
? print(", ".join("".join(w[0] for w in x.split()) for x in {s})) >> only the initials of each | initials | two letters for each person >> {out} | They are {out}.
? print(", ".join(sorted({s}, key=lambda x: x.split()[1]))) >> by last name | sort by surname | alphabetical, the family name counts >> {out}. | In order: {out}.
? print(", ".join(f"{x.split()[0].lower()}.{x.split()[1].lower()}@club.example" for x in {s})) >> mail addresses like first.last@club.example, small letters | make first.last@club.example of them | give each an address first.last@club.example >> {out} | They are {out}.
? print(", ".join(x.split()[0] for x in {s})) >> just the first names | first names only | drop the surnames >> {out}. | They are {out}.
? print("; ".join(f"{i}. {x}" for i, x in enumerate({s}, 1))) >> number them | put 1. 2. 3. in front | as a numbered list, in a line with ; >> {out} | {out}.
? print(max({s}, key=lambda x: len(x.replace(" ", "")))) >> longest name, letters only (the first if equal) | who has the longest full name >> {out} | It is {out}.
? print(", ".join(x.upper() for x in {s})) >> all in capitals | upper case please | write the names in block letters >> {out} | {out}.

= s:twowords
~ {q}
? print("yes" if sorted({s}) == sorted({b}) else "no") >> are {s} and {b} anagrams | is {b} an anagram of {s} | can you make {b} out of the letters of {s}, using all | {s} / {b}: same letters? | do {s} and {b} have exactly the same letters >> The answer is {out}. | {out}.
? print("".join(sorted(set({s}) & set({b}))) or "none") >> which letters do {s} and {b} share, sorted | letters in both {s} and {b}, in abc order | common letters of {s} and {b} >> {out}. | They are: {out}.
? print("".join(sorted(set({s}) - set({b}))) or "none") >> letters of {s} that {b} does not have, sorted | what is in {s} but not in {b} (letters, abc) | which letters does {b} lack of {s} >> {out}. | They are: {out}.
? print(min({s}, {b})) >> which comes first in the dictionary, {s} or {b} | {s} or {b}, what stands first in abc order >> {out} | It is {out}.
? print(abs(len({s}) - len({b}))) >> difference in length of {s} and {b} | how many letters more has the longer of {s} and {b} >> {out}. | It is {out}.
? print("".join(sorted({s}))) >> letters of {s} in abc order | sort the letters of {s} | {s} with its letters sorted >> {out} | It is {out}.
? print(sum(ord(c) - 96 for c in {s})) >> value of {s} with a=1, b=2 and so on | a=1 b=2 ... z=26, what does {s} add up to | add the places in the alphabet of the letters of {s} >> {out}. | It is {out}.
? print(" ".join(str(ord(c) - 96) for c in {s})) >> {s} as numbers, a=1, b=2 ... | letters of {s} as positions in the alphabet | number code of {s} with a as 1 >> {out} | It is {out}.
? print("".join(chr(219 - ord(c)) for c in {s})) >> {s} in atbash (a is z, b is y) | mirror the alphabet: a<->z, b<->y. {s} | swap a with z, b with y and so on in {s} >> {out} | It is {out}.
? print("yes" if len(set({s})) == len({s}) else "no") >> does {s} have only different letters | is every letter in {s} used once | has {s} no letter twice >> The answer is {out}. | {out}.
? print({s} + {s}[::-1]) >> {s} followed by itself backwards | {s} and behind it its mirror image | glue {s} and reversed {s} >> {out} | It is {out}.
? print({s}[::2]) >> every second letter of {s}, beginning with the first | letters 1, 3, 5 ... of {s} >> {out} | It is {out}.
? print(" ".join({s}.upper())) >> spell {s} in capitals with blanks between | s p a c e out {s}, upper case | {s} letter by letter, big >> {out} | It is {out}.

= s:ten_numbers
~ {q}: {s} | {s}. {q} | {q}? {s} | {s}: {q} | {q}\n{s} | {q}, from {s}
? print([v for v in {s} if v > {hi}] or "none") >> which are over {hi} | the ones above {hi} | more than {hi}, which | anything larger than {hi} >> It is: {out}. | {out}.
? print([v for v in {s} if v < {lo}] or "none") >> which are under {lo} | anything below {lo} | the ones smaller than {lo} >> It is: {out}. | {out}.
? print([v for v in {s} if v % {m} == 0] or "none") >> which can be divided by {m} | multiples of {m} | the ones that {m} divides >> It is: {out}. | {out}.
? from collections import Counter ;; c = Counter({s}) ;; top = max(c.values()) ;; print([k for k in c if c[k] == top] if top > 1 else "none") >> the mode, none if every number comes once | which number comes most often (none if all are single) | most common value or none >> {out}. | It is: {out}.
? print(next((v for v in {s} if v > {hi}), "none")) >> first one over {hi} | the first that is larger than {hi} | which is the first above {hi} >> It is: {out}. | {out}.
? print("yes" if all(v > {lo} for v in {s}) else "no") >> are all above {lo} | is every one more than {lo} | all of them over {lo} >> The answer is {out}. | {out}.
? print("yes" if any(v > {hi} for v in {s}) else "no") >> is any of them over {hi} | at least one above {hi} | does one exceed {hi} >> The answer is {out}. | {out}.
? print(sum(v > {lo} for v in {s})) >> how many are above {lo} | number of those over {lo} | count the ones larger than {lo} >> {out}. | There are {out}.
? x = {s} ;; print("yes" if x == sorted(x) else "no") >> are they in ascending order | is that sorted from small to big | do they only go up or stay >> The answer is {out}. | {out}.

= s:everyone
~ {q}
? from collections import Counter ;; print(", ".join(k for k, v in Counter({s}).items() if v > 1) or "nobody") >> who is in twice: {s} | which names come more than once? {s} | anyone named twice? {s} | doubles in {s} | is somebody on the list twice: {s} >> {out}. | It is: {out}.
? y = {y} ;; print(", ".join(k for k in dict.fromkeys({s}) if k in y) or "nobody") >> came on Monday: {s}. came on Tuesday: {y}. who was there both days | in both lists? {s} // {y} | first list {s}; second list {y}. who is in both >> {out}. | It is: {out}.
? y = {y} ;; print(", ".join(k for k in dict.fromkeys({s}) if k not in y) or "nobody") >> invited: {s}. answered: {y}. who has not answered | signed up {s}, paid {y}. who still has to pay | list {s}, present {y}. who is missing | had to come: {s}; came: {y}. absent? >> {out}. | It is: {out}.
? y = {y} ;; print(len(set({s}) | set(y))) >> team one {s}, team two {y}. how many different people | {s} and also {y}: number of different names >> {out}. | There are {out}.
? print(", ".join(dict.fromkeys({s}))) >> each name once: {s} | {s} - without doubles, same order | drop repeated names: {s} >> {out}. | They are {out}.

= s:keyed
~ {q}: {s} | {s}\n{q} | {q}\n{s} | "{s}" - {q} | {s}. {q} | {q}? {s}
? d = dict(p.split({b}) for p in {s}.split({a})) ;; print(d[{key}]) >> what is the {key} | {key}? | value of {key} | which {key} is set | get the {key} out of it | read the {key} >> {out} | It is {out}
? d = dict(p.split({b}) for p in {s}.split({a})) ;; print(len(d)) >> how many settings are that | number of pairs | count the keys >> {out}. | There are {out}.
? d = dict(p.split({b}) for p in {s}.split({a})) ;; print(", ".join(sorted(d))) >> only the keys, sorted | which keys are there, abc | names of the settings in abc order >> {out}. | They are {out}.
? import json ;; d = dict(p.split({b}) for p in {s}.split({a})) ;; print(json.dumps(d)) >> as json, values as text | turn it into json (all values strings) | make a json object of strings >> {out}
"""
things("posed50", ROWS, "number", 22.0)
