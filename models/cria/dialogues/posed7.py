"""Lines that are pasted in (see posed.py): a shopping list with numbers and prices, hours from and to, a log, a list with ticks, results of matches, a chat, settings, a bank's lines, lows and highs of days, a recipe."""
from pools import COMPANIES, FRUIT, ITEMS, NAMES, WORDS
from posed import KINDS, plain, sentence, things


def pasted(lines):
    """(as typed, as code): lines under one another."""
    t = "\n".join(lines)
    return t, '"""' + t.replace("\\", "\\\\").replace('"', '\\"') + '"""'


def one_line(w):
    return w.replace(",", "").replace(":", "")


def few(r, pool, lo, hi):
    return list(dict.fromkeys(one_line(r.pick(pool)).lower() for _ in range(r.randint(lo, hi))))


def basket(r, n, got):
    how = r.choice(["{i} {n} x {p:.2f}", "{n} x {i} {p:.2f}", "{i}: {n} at {p:.2f}", "{i} {n} * {p:.2f}"])
    x = [(one_line(i).replace(" ", "-"), r.randint(1, 12), round(r.uniform(0.3, 20), 2)) for i in few(r, r.choice([ITEMS, FRUIT, WORDS]), 3, 5)]
    t, _ = pasted([how.format(i=i, n=n, p=p) for i, n, p in x])
    return t, "[" + ", ".join(f'("{i}", {n}, {p})' for i, n, p in x) + "]"


def hours(r, n, got):
    days = r.sample(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat"], r.randint(3, 5))
    days.sort(key=["Mon", "Tue", "Wed", "Thu", "Fri", "Sat"].index)
    x = [(d, r.randint(6, 10), r.choice([0, 15, 30, 45, 10]), r.randint(13, 19), r.choice([0, 15, 30, 45, 20])) for d in days]
    sep = r.choice(["-", " - ", " to "])
    t, _ = pasted([f"{d} {a}:{b:02d}{sep}{c}:{e:02d}" for d, a, b, c, e in x])
    return t, "[" + ", ".join(f'("{d}", {a} * 60 + {b}, {c} * 60 + {e})' for d, a, b, c, e in x) + "]"


def log(r, n, got):
    m, lines = r.randint(0, 700), []
    for _ in range(r.randint(4, 7)):
        m += r.randint(0, 60)
        lines.append(f"{m // 60:02d}:{m % 60:02d} {r.choice(['INFO', 'INFO', 'WARN', 'ERROR', 'ERROR', 'DEBUG'])} {sentence(r, 2, 4)}")
    lines.append(f"{(m + 3) // 60 % 24:02d}:{(m + 3) % 60:02d} ERROR {sentence(r, 2, 4)}")
    return pasted(lines)


def ticked(r, n, got):
    return pasted([f"{r.choice(['[x]', '[ ]', '[x]', '[ ]'])} {sentence(r, 2, 4)}" for _ in range(r.randint(3, 6))] + ["[x] " + sentence(r, 2, 3), "[ ] " + sentence(r, 2, 3)])


def matches(r, n, got):
    teams = [one_line(w).replace(" ", "").capitalize() for w in few(r, r.choice([COMPANIES, WORDS]), 5, 5)][:4]
    while len(teams) < 3:
        teams.append("Team" + str(len(teams)))
    x = [(a, r.randint(0, 5), r.randint(0, 5), b) for i, a in enumerate(teams) for b in teams[i + 1:]]
    r.shuffle(x)
    x = x[:r.randint(3, 6)]
    got["a"] = (x[0][0],) * 2
    how = r.choice(["{a} {m}-{n} {b}", "{a} {m}:{n} {b}", "{a} - {b} {m}:{n}"])
    t, _ = pasted([how.format(a=a, m=m, n=n, b=b) for a, m, n, b in x])
    return t, "[" + ", ".join(f'("{a}", {m}, {n}, "{b}")' for a, m, n, b in x) + "]"


def chat(r, n, got):
    who = [one_line(w).replace(" ", "") for w in r.some(NAMES, 3)]
    who = [w for w in who if w.isalnum()] or ["Ann", "Bob"]
    lines = [f"{r.choice(who)}: {sentence(r, 2, 6)}" for _ in range(r.randint(4, 7))]
    got["a"] = (lines[0].split(":")[0],) * 2
    return pasted(lines)


def settings(r, n, got):
    keys = list(dict.fromkeys(plain(r).lower() for _ in range(r.randint(4, 6))))
    x = {k: r.choice([str(r.randint(1, 9000)), plain(r), r.choice(["true", "false", "on", "off"])]) for k in keys}
    got["k"] = (r.choice(keys),) * 2
    sep = r.choice(["=", "=", ": "])
    got["p"] = (sep, sep)
    return pasted([f"{k}{sep}{v}" for k, v in x.items()])


def bank(r, n, got):
    x = [(r.choice(["rent", "wages", "groceries", "refund", "fuel", "gift", "books", "power", "phone", "shoes", "insurance", "cinema"]), round(r.uniform(3, 900), 2) * r.choice([1, -1, -1])) for _ in range(r.randint(4, 6))]
    t, _ = pasted([f"{w} {v:+.2f}" for w, v in x])
    return t, "[" + ", ".join(f"{v:.2f}" for _, v in x) + "]"


def weather(r, n, got):
    x = [(d, lo, lo + r.randint(2, 14)) for d in ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][:r.randint(4, 7)] for lo in [r.randint(-8, 18)]]
    how = r.choice(["{d} {a}/{b}", "{d}: low {a}, high {b}", "{d} min {a} max {b}", "{d} {a} to {b}"])
    t, _ = pasted([how.format(d=d, a=a, b=b) for d, a, b in x])
    return t, "[" + ", ".join(f'("{d}", {a}, {b})' for d, a, b in x) + "]"


def recipe(r, n, got):
    x = [(w, r.choice([r.randint(2, 40) * 10, r.randint(1, 12) * 25, r.randint(50, 900)])) for w in r.sample(["flour", "sugar", "butter", "milk", "cream", "oats", "honey", "rice", "lentils", "tomatoes", "cheese", "nuts"], r.randint(3, 5))]
    got["m"] = (lambda k: (str(k), str(k)))(r.choice([2, 3, 4, 6, 8]))
    how = r.choice(["{v} g {w}", "{w} {v} g", "{w}: {v}g"])
    t, _ = pasted([how.format(v=v, w=w) for w, v in x])
    return t, "{" + ", ".join(f'"{w}": {v}' for w, v in x) + "}"


KINDS.update(basket=basket, hoursheet=hours, loglines=log, ticked=ticked, matches=matches, chatlines=chat, settings=settings, bank=bank, lowshighs=weather, recipe=recipe)

PASTED = r"""
= s:basket
~ {s}\n{q} | {q}\n{s} | {s}\n\n{q} | shopping:\n{s}\n{q} | {q}:\n{s} | my receipt:\n{s}\n{q} | here's the list\n{s}\n{q}
? print(round(sum(n * p for _, n, p in {s}), 2)) >> what do i pay in all | total please | add it up | what does all this cost | the sum of that | the whole lot costs what >> It comes to {out}. | {out} in all.
? print({i: round(n * p, 2) for i, n, p in {s}}) >> cost of each line | how much is every line | number times price for each >> They are {out}. | {out}
? print(max({s}, key=lambda x: x[1] * x[2])[0]) >> on which line do i spend most | which of them costs most altogether | biggest line, the name >> It is {out}. | {out}.
? print(sum(n for _, n, _ in {s})) >> how many pieces is that in all | number of items altogether | count the pieces >> {out} pieces. | It is {out}.
? print(max({s}, key=lambda x: x[2])[0]) >> which has the highest unit price | dearest per piece, the name | most expensive single piece >> It is {out}. | {out}.

= s:hoursheet; w:P 12 14 15.5 17 18.5 20 22 25 30; b:P 15 20 30 45 60
~ {s}\n{q} | {q}\n{s} | my hours:\n{s}\n{q} | {q}:\n{s} | timesheet\n{s}\n\n{q} | worked\n{s}\n{q}
? t = sum(b - a for _, a, b in {s}) ;; print(f"{t // 60}:{t % 60:02d}") >> hours and minutes in all | total time worked, h:mm | how long did i work altogether (h:mm) | sum of the hours as h:mm >> It is {out}. | {out} altogether.
? print(round(sum(b - a for _, a, b in {s}) / 60, 2)) >> total in decimal hours | decimal hours altogether | how many hours is that, with decimals >> {out} hours. | It is {out} hours.
? x = {s} ;; t = sum(b - a for _, a, b in x) - {b} * len(x) ;; print(round(t / 60, 2)) >> decimal hours with {b} minutes of break off each day | hours paid if every day has {b} unpaid minutes | total less {b} min a day, decimal hours >> {out} hours. | It is {out} hours.
? print(round(sum(b - a for _, a, b in {s}) / 60 * {w}, 2)) >> pay at {w} an hour | {w} per hour, what do i get | wages at {w}/h for all of it >> It is {out}. | The pay is {out}.
? print(max({s}, key=lambda x: x[2] - x[1])[0]) >> longest day | on which day did i work longest | which was the longest >> It was {out}. | {out}.

= s:loglines
~ {s}\n{q} | {q}\n{s} | log:\n{s}\n{q} | {q}:\n{s} | from the server:\n{s}\n\n{q} | here is the log\n{s}\n{q}
? print(sum(x.split()[1] == "ERROR" for x in {s}.split("\n"))) >> how many errors | number of ERROR lines | count the errors >> {out}. | There are {out}.
? from collections import Counter ;; print(dict(Counter(x.split()[1] for x in {s}.split("\n")))) >> how many lines of each level | count by level | lines per level >> They are {out}. | {out}
? print([x for x in {s}.split("\n") if "ERROR" in x][-1]) >> the last error line | latest error, the whole line | most recent ERROR >> It is: {out} | {out}
? print([x.split()[0] for x in {s}.split("\n") if "ERROR" in x]) >> at what times were the errors | times of the ERROR lines | when did it fail, all times >> At {out}. | {out}
? print([x for x in {s}.split("\n") if "ERROR" in x][0]) >> the first error line | first ERROR, the whole line | where does it go wrong first >> It is: {out} | {out}
? print(len({s}.split("\n"))) >> how many lines is that | number of lines | count the log lines >> {out} lines. | It is {out}.

= s:ticked
~ {s}\n{q} | {q}\n{s} | my list:\n{s}\n{q} | {q}:\n{s} | todo\n{s}\n\n{q}
? print(sum(x.startswith("[x]") for x in {s}.split("\n"))) >> how many are done | number of ticked ones | how much is ticked off >> {out} are done. | {out}.
? print([x[4:] for x in {s}.split("\n") if x.startswith("[ ]")]) >> what is still open | which are not done yet | list the open ones | what's left to do >> Open are {out}. | {out}
? x = {s}.split("\n") ;; print(round(sum(y.startswith("[x]") for y in x) / len(x) * 100, 1)) >> how many percent are done | progress in percent | share done, % >> {out} percent. | It is {out} percent.
? print([x[4:] for x in {s}.split("\n") if x.startswith("[x]")]) >> which are done | list the finished ones | what have i ticked off >> Done are {out}. | {out}

= s:matches
~ {s}\n{q} | {q}\n{s} | results:\n{s}\n{q} | {q}:\n{s} | the scores\n{s}\n\n{q}
? print(sum(m + n for _, m, n, _ in {s})) >> how many goals in all | total goals | goals altogether >> {out} goals. | It is {out}.
? print(sum(m if a == "{a}" else n if b == "{a}" else 0 for a, m, n, b in {s})) >> how many goals did {a} score | goals of {a} | {a} scored how many >> {out} goals. | It is {out}.
? points = 0 ;; for a, m, n, b in {s}: ;;     if "{a}" in (a, b): ;;         mine, theirs = (m, n) if a == "{a}" else (n, m) ;;         points += 3 if mine > theirs else 1 if mine == theirs else 0 ;; print(points) >> points of {a}, three for a win and one for a draw | how many points has {a} (3-1-0) | {a} in points, 3 for a win >> {out} points. | It is {out}.
? table = {} ;; for a, m, n, b in {s}: ;;     table[a] = table.get(a, 0) + (3 if m > n else 1 if m == n else 0) ;;     table[b] = table.get(b, 0) + (3 if n > m else 1 if m == n else 0) ;; print(dict(sorted(table.items(), key=lambda x: -x[1]))) >> the table by points (3-1-0) | who has how many points, 3 for a win, 1 for a draw | make a table, three points a win >> {out} | They have {out}.
? print(sum(m == n for _, m, n, _ in {s})) >> how many draws | number of draws | games that ended level >> {out}. | There are {out}.
? print(sum(m - n if a == "{a}" else n - m if b == "{a}" else 0 for a, m, n, b in {s})) >> goal difference of {a} | {a}: goals for minus against | difference of goals for {a} >> It is {out}. | {out}.

= s:chatlines
~ {s}\n{q} | {q}\n{s} | chat:\n{s}\n{q} | {q}:\n{s} | {s}\n\n{q}
? from collections import Counter ;; print(dict(Counter(x.split(":")[0] for x in {s}.split("\n")))) >> how many messages from each | who wrote how often | count the messages by person >> They are {out}. | {out}
? print(sum(x.startswith("{a}:") for x in {s}.split("\n"))) >> how many messages did {a} write | lines of {a} | how often did {a} say something >> {out}. | It is {out}.
? print([x.split(": ", 1)[1] for x in {s}.split("\n") if x.startswith("{a}:")]) >> what did {a} say, all of it | only the texts of {a} | list {a}'s messages >> {out} | They are {out}.
? print(sum(len(x.split(": ", 1)[1].split()) for x in {s}.split("\n"))) >> how many words in all, names not counted | words without the names | word count of the texts alone >> {out} words. | It is {out}.

= s:settings
~ {s}\n{q} | {q}\n{s} | config:\n{s}\n{q} | {q}:\n{s} | my settings\n{s}\n\n{q}
? d = dict(x.split("{p}", 1) for x in {s}.split("\n")) ;; print(d["{k}"]) >> what is {k} set to | value of {k} | look up {k} >> It is {out}. | {out}.
? print(len({s}.split("\n"))) >> how many settings | number of entries | count the settings >> {out}. | There are {out}.
? print(sorted(x.split("{p}", 1)[0] for x in {s}.split("\n"))) >> names of the settings in alphabetical order | all keys sorted | the keys from a to z >> They are {out}. | {out}
? import json ;; print(json.dumps(dict(x.split("{p}", 1) for x in {s}.split("\n")), ensure_ascii=False)) >> as json, all values as strings | turn it into json (values as strings) | make a json object of it, strings only >> {out}

= s:bank; n:I 20 3000
~ {s}\n{q} | {q}\n{s} | statement:\n{s}\n{q} | {q}:\n{s} | from the bank:\n{s}\n\n{q}
? print(round(sum({s}), 2)) >> balance of all that | what does it come to, plus and minus | net change >> It is {out}. | {out}.
? print(round({n} + sum({s}), 2)) >> i started with {n}. where am i now | opening balance {n}, closing? | {n} before, what is on the account after >> It is {out}. | {out} now.
? print(round(-sum(x for x in {s} if x < 0), 2)) >> how much went out | total of what was spent | expenses altogether, as a plain number >> {out} went out. | It is {out}.
? print(round(sum(x for x in {s} if x > 0), 2)) >> how much came in | total of the income | incoming money altogether >> {out} came in. | It is {out}.
? print(sum(x < 0 for x in {s})) >> how many payments went out | number of debits | lines with a minus >> {out}. | There are {out}.

= s:lowshighs
~ {s}\n{q} | {q}\n{s} | temperatures (low, high):\n{s}\n{q} | {q}:\n{s} | forecast, low and high\n{s}\n\n{q}
? print(max({s}, key=lambda x: x[2] - x[1])[0]) >> on which day is the difference largest | day with the biggest swing | where are low and high furthest apart >> On {out}. | {out}.
? x = {s} ;; print(round(sum(b for _, _, b in x) / len(x), 1)) >> mean of the highs, one decimal | average high | what is the average of the highs >> It is {out}. | {out} degrees.
? x = {s} ;; print(round(sum(a for _, a, _ in x) / len(x), 1)) >> mean of the lows, one decimal | average low | what is the average of the lows >> It is {out}. | {out} degrees.
? print(min({s}, key=lambda x: x[1])[0]) >> which night is coldest | day with the lowest low | coldest one >> It is {out}. | {out}.
? print([d for d, a, _ in {s} if a < 0] or "none") >> days with frost (low under zero) | on which days does it freeze | where is the low below 0 >> Frost: {out} | {out}
? print(sum(b >= 20 for _, _, b in {s})) >> how many days reach 20 degrees | days with a high of 20 or more | number of days at 20 or above >> {out}. | There are {out}.

= s:recipe; n:P 2 3 4 5 6 8 10 12
~ {s}\n{q} | {q}\n{s} | recipe:\n{s}\n{q} | {q}:\n{s} | for a cake\n{s}\n\n{q}
? print({k: round(v * {n} / {m}, 1) for k, v in {s}.items()}) >> that is for {m}, i need it for {n} | scale it from {m} to {n} people | made for {m} servings; amounts for {n} >> It is {out}. | {out}
? print({k: v / 2 for k, v in {s}.items()}) >> half of everything | halve the recipe | half the amounts please >> It is {out}. | {out}
? print({k: v * 3 for k, v in {s}.items()}) >> three times the recipe | triple everything | amounts times three >> It is {out}. | {out}
? print(sum({s}.values())) >> how heavy is it all together, g | total weight in grams | grams in all >> {out} g. | It weighs {out} g.
? print({k: round(v / 28.35, 1) for k, v in {s}.items()}) >> in ounces, 28.35 g each, one decimal | amounts in ounces (1 oz = 28.35 g) | convert to ounces at 28.35 g >> They are {out}. | {out}
"""
things("posed7", PASTED, "lists", 3.0)
