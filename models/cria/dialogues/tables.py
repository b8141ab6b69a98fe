"""Tables pasted into a question: random columns in many layouts, one question about them; the rows are copied into the code and a line or two compute.
Also JSON, shopping lists, results of games, marks and hours that somebody wrote down."""
import json
from core import family, noisy
from pools import CITIES, FRUIT, ITEMS, NAMES, WORDS

PLACES = "Berlin Paris Rome Oslo Vienna Leeds Porto Lyon Ghent Bern".split()
TEAMS = "red blue green north south east west lions bears owls foxes hawks".split()
# what a row is: (key column, pool, columns of numbers (name, kind, low, high), columns of kinds (name, values))
DOMAINS = [
    ("name", NAMES, [("age", "i", 5, 90), ("height", "i", 140, 205), ("weight", "i", 40, 120), ("shoe_size", "i", 34, 47)], [("city", PLACES), ("team", TEAMS)]),
    ("name", NAMES, [("score", "i", 0, 100), ("time", "d", 9, 60), ("errors", "i", 0, 30), ("level", "i", 1, 12)], [("class", ["A", "B", "C"]), ("team", TEAMS)]),
    ("student", NAMES, [("math", "i", 20, 100), ("english", "i", 20, 100), ("physics", "i", 20, 100), ("absences", "i", 0, 15)], [("class", ["7a", "7b", "8a"]), ("group", ["A", "B"])]),
    ("employee", NAMES, [("salary", "i", 1800, 9000), ("years", "i", 1, 35), ("hours", "i", 10, 45), ("bonus", "i", 0, 900)], [("dept", ["sales", "IT", "HR", "support"]), ("site", PLACES)]),
    ("product", WORDS, [("price", "m", 1, 90), ("qty", "i", 1, 60), ("stock", "i", 0, 300), ("sold", "i", 0, 200)], [("category", ["toys", "food", "tools", "books"]), ("shop", PLACES)]),
    ("item", FRUIT, [("kg", "d", 1, 30), ("price", "m", 1, 9), ("boxes", "i", 1, 40)], [("origin", ["Spain", "Italy", "Chile", "France"]), ("grade", ["A", "B"])]),
    ("city", CITIES, [("population", "i", 5000, 900000), ("temp", "n", -15, 40), ("rain", "i", 0, 150), ("hotels", "i", 2, 300)], [("country", ["France", "Italy", "Spain", "Norway"]), ("zone", ["A", "B"])]),
    ("day", ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"], [("steps", "i", 900, 20000), ("sleep", "d", 4, 10), ("km", "d", 1, 30), ("calories", "i", 1200, 3200)], [("sport", ["run", "swim", "bike"]), ("mood", ["good", "bad"])]),
    ("month", ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"], [("income", "i", 500, 9000), ("costs", "i", 300, 8000), ("visits", "i", 20, 5000), ("rain", "i", 1, 150)], [("season", ["winter", "summer"]), ("half", ["first", "second"])]),
    ("team", TEAMS, [("wins", "i", 0, 30), ("losses", "i", 0, 30), ("goals", "i", 0, 90), ("points", "i", 0, 99)], [("league", ["one", "two"]), ("region", ["north", "south"])]),
    ("file", [w + e for w, e in zip("notes photo backup video report song index draft logo data".split(), ".txt .jpg .zip .mp4 .pdf .mp3 .html .doc .png .csv".split())], [("size", "i", 2, 9000), ("lines", "i", 5, 900), ("downloads", "i", 0, 5000)], [("type", ["text", "media"]), ("owner", NAMES[:4])]),
    ("book", WORDS, [("pages", "i", 60, 900), ("year", "i", 1950, 2024), ("price", "m", 4, 40), ("rating", "d", 1, 5)], [("genre", ["novel", "crime", "poetry"]), ("language", ["English", "German"])]),
    ("car", "Fiat Opel Audi Ford Volvo Skoda Seat Toyota Kia Mazda".split(), [("km", "i", 2000, 250000), ("price", "i", 900, 60000), ("year", "i", 1998, 2024), ("doors", "i", 2, 5)], [("fuel", ["diesel", "petrol", "electric"]), ("color", ["red", "black", "white"])]),
    ("plant", WORDS, [("height", "d", 5, 90), ("water", "i", 1, 9), ("leaves", "i", 2, 80)], [("place", ["balcony", "kitchen", "garden"]), ("sun", ["yes", "no"])]),
    ("server", ["web1", "web2", "db1", "db2", "mail", "cache", "proxy", "backup"], [("cpu", "i", 1, 100), ("ram", "i", 4, 256), ("uptime", "i", 1, 400), ("requests", "i", 10, 90000)], [("os", ["linux", "bsd"]), ("zone", ["eu", "us", "asia"])]),
    ("runner", NAMES, [("minutes", "d", 18, 90), ("bib", "i", 1, 999), ("age", "i", 12, 80)], [("club", TEAMS), ("gender", ["f", "m"])]),
    ("country", "France Italy Spain Norway Poland Greece Ireland Austria Chile Peru Kenya Japan".split(), [("gold", "i", 0, 40), ("silver", "i", 0, 40), ("bronze", "i", 0, 40)], [("continent", ["Europe", "Asia", "Africa"]), ("group", ["A", "B"])]),
    ("account", ["rent", "food", "travel", "phone", "gifts", "sport", "power", "clothes"], [("january", "m", 5, 900), ("february", "m", 5, 900), ("march", "m", 5, 900), ("budget", "i", 50, 900)], [("kind", ["fixed", "variable"]), ("who", NAMES[:3])]),
    ("pet", "Rex Bella Momo Felix Luna Coco Nero Kitty Bruno Fifi".split(), [("age", "i", 1, 18), ("weight", "d", 1, 45), ("visits", "i", 0, 12)], [("species", ["dog", "cat", "rabbit"]), ("sex", ["f", "m"])]),
    ("mountain", WORDS, [("height", "i", 900, 8800), ("climbers", "i", 2, 900), ("hours", "d", 2, 20)], [("country", ["Nepal", "Peru", "Italy"]), ("season", ["summer", "winter"])]),
    ("order", ["#101", "#102", "#103", "#104", "#105", "#106", "#107", "#108"], [("total", "m", 5, 400), ("items", "i", 1, 20), ("weight", "d", 1, 30)], [("status", ["paid", "open", "sent"]), ("country", ["DE", "FR", "UK"])]),
    ("room", ["101", "102", "103", "201", "202", "203", "301", "302"], [("beds", "i", 1, 4), ("price", "i", 40, 300), ("nights", "i", 1, 14)], [("view", ["sea", "street"]), ("type", ["single", "double"])]),
    ("song", WORDS, [("seconds", "i", 90, 500), ("plays", "i", 10, 90000), ("year", "i", 1965, 2024)], [("genre", ["rock", "jazz", "pop"]), ("mood", ["calm", "fast"])]),
]


def number(r, kind, lo, hi):
    if kind == "i":
        return r.int(lo, hi)
    if kind == "n":
        return r.randint(lo, hi)
    return round(r.uniform(lo, hi), 2 if kind == "m" else 1)


def cell(v):
    return f"{v:.2f}" if isinstance(v, float) and round(v, 1) != v else str(v)


def layout(r, head, rows):
    """The rows as somebody pastes them."""
    s = [[cell(v) for v in x] for x in rows]
    k = r.randrange(11)
    h = [x if k != 3 or r.p(0.5) else x.capitalize() for x in head]
    if k in (0, 1):
        return ",".join(h) + "\n" + "\n".join(",".join(x) for x in s)
    if k == 2:
        return ", ".join(h) + "\n" + "\n".join(", ".join(x) for x in s)
    if k == 3:
        return "| " + " | ".join(h) + " |\n|" + "---|" * len(h) + "\n" + "\n".join("| " + " | ".join(x) + " |" for x in s)
    if k == 4:
        return "\t".join(h) + "\n" + "\n".join("\t".join(x) for x in s)
    if k == 5:
        return ";".join(h) + "\n" + "\n".join(";".join(x) for x in s)
    if k == 6:
        w = [max(len(x[i]) for x in s + [h]) + 2 for i in range(len(h))]
        return "\n".join("".join(v.ljust(w[i]) for i, v in enumerate(x)).rstrip() for x in [h] + s)
    if k == 7:
        return " | ".join(h) + "\n" + "\n".join(" | ".join(x) for x in s)
    if k == 8:
        return "\n".join(f"{x[0]}: " + ", ".join(f"{n} {v}" for n, v in zip(h[1:], x[1:])) for x in s)
    if k == 9:
        return " ".join(h) + "\n" + "\n".join(" ".join(x) for x in s)
    return "\n".join(f"- {x[0]}: " + ", ".join(f"{n} {v}" for n, v in zip(h[1:], x[1:])) for x in s)


def lit(v):
    return f'"{v}"' if isinstance(v, str) else cell(v)


def put(d, t, ask, level=0.6):
    """The table before or after the question."""
    r = d.r
    k = r.random()
    ask = ask.strip()
    if r.p(0.3):
        ask = ask[:1].upper() + ask[1:] + ("?" if ask[-1] not in "?.!" and r.p(0.5) else "")
    g = "\x01" + t + "\x02"
    lead = r.choice(["here's my table: ", "this is my list:\n", "given this data:\n", "from this csv:\n", "table:\n", "data:\n", "i have these rows:\n", "look at this:\n", "this came out of a spreadsheet:\n"])
    if k < 0.35:
        d.user(noisy(r, f"{ask}\n{g}" if r.p(0.5) else f"{ask}\n\n{g}", level))
    elif k < 0.5:
        d.user(noisy(r, f"{ask}:\n{g}", level))
    elif k < 0.8:
        d.user(noisy(r, f"{g}\n{ask}" if r.p(0.5) else f"{g}\n\n{ask}", level))
    else:
        d.user(noisy(r, f"{lead}{g}\n{ask}", level))


# queries of one column of numbers: {k} key, {v} the column, {U} all names, {n} a row's key, {t} a limit, {m} a small count
ONE = [
    ("total {v}?|sum of {v}|add up {v}|what does {v} add up to|sum the {v} column|how much {v} altogether|{v} in total", "print(round(sum({v} for {U} in rows), 2))", "The total is {out}.|The sum of {v} is {out}."),
    ("average {v}?|mean of {v}|what's the average {v}|avg {v}|on average, what {v}|{v} on average", "x = [{v} for {U} in rows]\nprint(round(sum(x) / len(x), 2))", "The average is {out}.|The average {v} is {out}."),
    ("median {v}?|median of the {v} column|what is the median {v}|middle value of {v}", "import statistics\nprint(statistics.median({v} for {U} in rows))", "The median is {out}."),
    ("which {k} has the highest {v}?|highest {v}, which {k}|{k} with the most {v}|who or what has the largest {v}|top {k} by {v}|max {v}: which {k}|which {k} is first in {v}", "print(max(rows, key=lambda x: x[{iv}])[0])", "It is {out}.|{out} has the highest {v}."),
    ("which {k} has the lowest {v}?|lowest {v}, which {k}|{k} with the least {v}|smallest {v}: which {k}|minimum {v}, name the {k}|which {k} is last in {v}", "print(min(rows, key=lambda x: x[{iv}])[0])", "It is {out}.|{out} has the lowest {v}."),
    ("what's the highest {v}|largest value of {v}|maximum {v}|biggest number in the {v} column", "print(max({v} for {U} in rows))", "The highest {v} is {out}."),
    ("what's the lowest {v}|smallest value of {v}|minimum {v} in the table|least {v}", "print(min({v} for {U} in rows))", "The lowest {v} is {out}."),
    ("difference between highest and lowest {v}|range of {v}|spread of {v}, max minus min|by how much do the best and the worst {v} differ", "x = [{v} for {U} in rows]\nprint(round(max(x) - min(x), 2))", "The difference is {out}."),
    ("sort by {v}|order them by {v}, lowest first|{k}s sorted by {v} ascending|rank from low to high {v}|list each {k} by {v}, smallest to largest", "print(\", \".join(x[0] for x in sorted(rows, key=lambda x: x[{iv}])))", "The order is {out}.|{out}"),
    ("sort by {v}, highest first|order by {v} descending|rank them by {v}, best on top|{k}s from most to least {v}|sort descending by {v}, just the {k} names", "print(\", \".join(x[0] for x in sorted(rows, key=lambda x: x[{iv}], reverse=True)))", "The order is {out}.|{out}"),
    ("which have {v} above {t}|{k}s with {v} over {t}|where is {v} greater than {t}|list every {k} with more than {t} {v}|filter {v} > {t}", "print(\", \".join({k} for {U} in rows if {v} > {t}) or \"none\")", "They are {out}.|{out}"),
    ("which have {v} below {t}|{k}s with {v} under {t}|where is {v} less than {t}|list every {k} with fewer than {t} {v}|{v} < {t}, which ones", "print(\", \".join({k} for {U} in rows if {v} < {t}) or \"none\")", "They are {out}.|{out}"),
    ("which have at least {t} {v}|{k}s with {v} of {t} or more|{v} >= {t}|minimum {v} of {t}, who qualifies", "print(\", \".join({k} for {U} in rows if {v} >= {t}) or \"none\")", "They are {out}.|{out}"),
    ("how many have {v} above {t}|count the {k}s with {v} over {t}|number of rows where {v} > {t}|how many {k}s have more than {t} {v}", "print(sum({v} > {t} for {U} in rows))", "There are {out}.|{out}."),
    ("how many have {v} below {t}|count where {v} is under {t}|number of {k}s with less than {t} {v}|how many with {v} < {t}", "print(sum({v} < {t} for {U} in rows))", "There are {out}.|{out}."),
    ("how many are above the average {v}|number of {k}s over the mean {v}|count those with more {v} than average", "m = sum({v} for {U} in rows) / len(rows)\nprint(sum({v} > m for {U} in rows))", "There are {out}.|{out} are above average."),
    ("which are above the average {v}|{k}s over the mean {v}|who beats the average {v}|list those with {v} better than the mean", "m = sum({v} for {U} in rows) / len(rows)\nprint(\", \".join({k} for {U} in rows if {v} > m))", "They are {out}.|Above average: {out}."),
    ("top {m} by {v}|the {m} {k}s with the highest {v}|best {m} in {v}|three rows? no, {m}: the largest {v}|give me the {m} highest in {v}", "print(\", \".join(x[0] for x in sorted(rows, key=lambda x: x[{iv}], reverse=True)[:{m}]))", "They are {out}.|The top {m} are {out}."),
    ("the {m} lowest in {v}|bottom {m} by {v}|{m} {k}s with the smallest {v}", "print(\", \".join(x[0] for x in sorted(rows, key=lambda x: x[{iv}])[:{m}]))", "They are {out}."),
    ("who's second in {v}|second highest {v}, which {k}|runner-up by {v}|which {k} comes second for {v}", "print(sorted(rows, key=lambda x: x[{iv}], reverse=True)[1][0])", "It is {out}.|{out} is second."),
    ("what is the {v} of {n}|{v} of {n}?|how much {v} does {n} have|look up {v} for {n}|{n}'s {v}|{n}: {v}?", "for {U} in rows:\n    if {k} == \"{n}\":\n        print({v})", "It is {out}.|The {v} of {n} is {out}."),
    ("difference in {v} between {n} and {o}|how much more or less {v} has {n} than {o}|{v}: {n} minus {o}|{n} versus {o}, difference in {v}", "x = {{k}: {v} for {U} in rows}\nprint(round(x[\"{n}\"] - x[\"{o}\"], 2))", "The difference is {out}."),
    ("{v} of {n} and {o} together|add the {v} of {n} and {o}|{n} plus {o}, {v}?|sum of {v} for {n} and {o}", "x = {{k}: {v} for {U} in rows}\nprint(round(x[\"{n}\"] + x[\"{o}\"], 2))", "Together it is {out}.|The sum is {out}."),
    ("what percent of all {v} is {n}|share of {n} in the total {v}, percent|{n}'s part of the {v} sum in percent|how many percent of {v} come from {n}", "x = {{k}: {v} for {U} in rows}\nprint(round(x[\"{n}\"] / sum(x.values()) * 100, 2))", "It is {out} percent.|{n} has {out} percent."),
    ("total {v} without {n}|sum of {v} except {n}|leave out {n}, sum of {v}|{v} altogether if {n} doesn't count", "print(round(sum({v} for {U} in rows if {k} != \"{n}\"), 2))", "It is {out}.|Without {n} it is {out}."),
    ("average {v} without {n}|mean of {v}, excluding {n}|average {v} if you leave {n} out", "x = [{v} for {U} in rows if {k} != \"{n}\"]\nprint(round(sum(x) / len(x), 2))", "The average is {out}.|Without {n} it is {out}."),
    ("average {v} without best and worst|mean {v} after dropping highest and lowest|trimmed mean of {v}, drop one on each side", "x = sorted({v} for {U} in rows)[1:-1]\nprint(round(sum(x) / len(x), 2))", "The average is {out}."),
    ("standard deviation of {v}|sample standard deviation of {v}|stdev of the {v} column", "import statistics\nprint(round(statistics.stdev({v} for {U} in rows), 2))", "The standard deviation is {out}."),
    ("rank of {n} by {v}, 1 is the highest|which place has {n} in {v}|what position is {n} in when sorted by {v}, highest first", "x = sorted(rows, key=lambda x: x[{iv}], reverse=True)\nprint([y[0] for y in x].index(\"{n}\") + 1)", "{n} is number {out}.|It is place {out}."),
    ("how many times the lowest {v} is the highest|ratio of max to min {v}|largest {v} divided by the smallest", "x = [{v} for {U} in rows]\nprint(round(max(x) / min(x), 2))", "The ratio is {out}."),
    ("increase every {v} by {p}% and give the new total|if all {v} go up {p} percent, what's the sum|total {v} after a {p}% rise", "print(round(sum({v} for {U} in rows) * (1 + {p} / 100), 2))", "The new total is {out}."),
    ("running total of {v}|cumulative {v}, row by row|cumulated {v} down the table", "s = 0\nfor {U} in rows:\n    s += {v}\n    print({k}, round(s, 2))", "{out}"),
    ("show only {k} and {v}|just the {k} and {v} columns|list {k} with {v}", "for {U} in rows:\n    print({k}, {v})", "{out}"),
    ("does any {k} have more than {t} {v}|is there a {k} with {v} over {t}|any {v} above {t}?", "print(\"yes\" if any({v} > {t} for {U} in rows) else \"no\")", "The answer is {out}.|{out}."),
    ("do all have at least {t} {v}|is every {v} {t} or more|does each {k} reach {t} {v}", "print(\"yes\" if all({v} >= {t} for {U} in rows) else \"no\")", "The answer is {out}.|{out}."),
    ("{v} between {t0} and {t}: which {k}s|which {k}s have {v} from {t0} to {t}|filter {v} in {t0}..{t}", "print(\", \".join({k} for {U} in rows if {t0} <= {v} <= {t}) or \"none\")", "They are {out}.|{out}"),
    ("sum of {v} for those over {t}|add only {v} above {t}|total {v} of the rows where it exceeds {t}", "print(round(sum({v} for {U} in rows if {v} > {t}), 2))", "The sum is {out}.|It is {out}."),
]
# with a second column of numbers {w}
TWO = [
    ("{v} times {w} for each row, total|multiply {v} by {w} and sum over all rows|sum of {v} x {w}|total of {v} * {w}", "print(round(sum({v} * {w} for {U} in rows), 2))", "The total is {out}."),
    ("{k} with the biggest {v} times {w}|where is {v} x {w} the highest|which {k} has the largest product of {v} and {w}", "print(max(rows, key=lambda x: x[{iv}] * x[{iw}])[0])", "It is {out}."),
    ("{v} plus {w} for each {k}|add {v} and {w} per row|{v} + {w} by {k}|sum of {v} and {w} for every {k}", "for {U} in rows:\n    print({k}, round({v} + {w}, 2))", "{out}"),
    ("{v} minus {w} per {k}|difference {v} - {w} for each row|subtract {w} from {v} in every row", "for {U} in rows:\n    print({k}, round({v} - {w}, 2))", "{out}"),
    ("{v} times {w} per {k}|multiply {v} with {w} in every row|row by row {v} * {w}", "for {U} in rows:\n    print({k}, round({v} * {w}, 2))", "{out}"),
    ("which {k} has the highest {v} plus {w}|best sum of {v} and {w}, which {k}|top {k} when {v} and {w} are added", "print(max(rows, key=lambda x: x[{iv}] + x[{iw}])[0])", "It is {out}."),
    ("total {v} and total {w}|sum both {v} and {w}|column sums for {v} and {w}", "print(round(sum(x[{iv}] for x in rows), 2), round(sum(x[{iw}] for x in rows), 2))", "They are {out}.|The sums are {out}."),
    ("difference between total {v} and total {w}|sum of {v} minus sum of {w}|how much bigger is total {v} than total {w}", "print(round(sum({v} - {w} for {U} in rows), 2))", "The difference is {out}."),
    ("in which rows is {v} greater than {w}|{k}s where {v} beats {w}|where is {v} > {w}", "print(\", \".join({k} for {U} in rows if {v} > {w}) or \"none\")", "They are {out}.|{out}"),
    ("{w} of the {k} with the highest {v}|what {w} does the one with the most {v} have|highest {v}: what's its {w}", "print(max(rows, key=lambda x: x[{iv}])[{iw}])", "It is {out}.|The {w} is {out}."),
    ("average {w} of those with {v} above {t}|mean {w} where {v} > {t}|for rows over {t} {v}, the average {w}", "x = [{w} for {U} in rows if {v} > {t}]\nprint(round(sum(x) / len(x), 2))", "The average is {out}."),
    ("sum of {w} where {v} is above {t}|total {w} for {k}s with more than {t} {v}|add {w} if {v} > {t}", "print(round(sum({w} for {U} in rows if {v} > {t}), 2))", "The sum is {out}.|It is {out}."),
    ("sum of {w} where {v} is below {t}|total {w} of those with {v} under {t}", "print(round(sum({w} for {U} in rows if {v} < {t}), 2))", "The sum is {out}.|It is {out}."),
    ("{k}s with {v} over {t} and {w} over {t2}|where {v} > {t} and {w} > {t2}|both {v} above {t} and {w} above {t2}: who", "print(\", \".join({k} for {U} in rows if {v} > {t} and {w} > {t2}) or \"none\")", "They are {out}.|{out}"),
    ("{k}s with {v} over {t} or {w} below {t2}|{v} > {t} or {w} < {t2}, which", "print(\", \".join({k} for {U} in rows if {v} > {t} or {w} < {t2}) or \"none\")", "They are {out}.|{out}"),
    ("how many have {v} over {t} but {w} under {t2}|count rows with {v} > {t} and {w} < {t2}", "print(sum({v} > {t} and {w} < {t2} for {U} in rows))", "There are {out}.|{out}."),
    ("sort by {v}, then by {w}|order by {v} and for ties by {w}", "print(\", \".join(x[0] for x in sorted(rows, key=lambda x: (x[{iv}], x[{iw}]))))", "The order is {out}."),
    ("correlation of {v} and {w}|how strongly do {v} and {w} correlate|pearson of {v} and {w}", "import statistics\nprint(round(statistics.correlation([x[{iv}] for x in rows], [x[{iw}] for x in rows]), 4))", "The correlation is {out}."),
    ("average of {v} weighted by {w}|weighted mean of {v}, weights are {w}", "print(round(sum({v} * {w} for {U} in rows) / sum({w} for {U} in rows), 2))", "The weighted average is {out}."),
    ("mean of {v} and {w} for {n}|average of {n}'s {v} and {w}", "for {U} in rows:\n    if {k} == \"{n}\":\n        print(({v} + {w}) / 2)", "It is {out}."),
    ("total {v} divided by total {w}|ratio of all {v} to all {w}|sum of {v} over sum of {w}", "print(round(sum({v} for {U} in rows) / sum({w} for {U} in rows), 2))", "It is {out}.|The ratio is {out}."),
]
# with a column of kinds {c}, one of its values {cv}
CAT = [
    ("total {v} per {c}|sum of {v} by {c}|group by {c} and add {v}|{v} for each {c}, summed|how much {v} does each {c} have", "total = {}\nfor {U} in rows:\n    total[{c}] = round(total.get({c}, 0) + {v}, 2)\nprint(total)", "By {c}: {out}|The totals are {out}."),
    ("average {v} per {c}|mean {v} by {c}|group by {c}, average of {v}|average {v} for each {c}", "groups = {}\nfor {U} in rows:\n    groups.setdefault({c}, []).append({v})\nfor g, x in groups.items():\n    print(g, round(sum(x) / len(x), 2))", "{out}"),
    ("how many rows per {c}|count by {c}|how many {k}s in each {c}|number of {k}s per {c}", "from collections import Counter\nprint(dict(Counter({c} for {U} in rows)))", "The counts are {out}.|By {c}: {out}"),
    ("how many {k}s are {c} {cv}|count the rows with {c} {cv}|number of entries where {c} is {cv}|how often is {c} {cv}", "print(sum({c} == \"{cv}\" for {U} in rows))", "There are {out}.|{out}."),
    ("which {k}s are {c} {cv}|list the {k}s with {c} {cv}|all {k}s where {c} is {cv}|{c} = {cv}, names please", "print(\", \".join({k} for {U} in rows if {c} == \"{cv}\") or \"none\")", "They are {out}.|{out}"),
    ("total {v} where {c} is {cv}|sum of {v} for {c} {cv}|{v} of all with {c} {cv}, added|only {cv}: total {v}", "print(round(sum({v} for {U} in rows if {c} == \"{cv}\"), 2))", "The total is {out}.|It is {out}."),
    ("average {v} where {c} is {cv}|mean {v} for {c} {cv}|avg {v}, only {cv}", "x = [{v} for {U} in rows if {c} == \"{cv}\"]\nprint(round(sum(x) / len(x), 2))", "The average is {out}."),
    ("highest {v} with {c} {cv}, which {k}|best {v} among {c} {cv}|{k} with most {v} where {c} is {cv}", "print(max((x for x in rows if x[{ic}] == \"{cv}\"), key=lambda x: x[{iv}])[0])", "It is {out}."),
    ("lowest {v} among {c} {cv}, which {k}|cheapest or smallest {v} with {c} {cv}: which {k}", "print(min((x for x in rows if x[{ic}] == \"{cv}\"), key=lambda x: x[{iv}])[0])", "It is {out}."),
    ("which {c} has the highest total {v}|{c} with the most {v} altogether|top {c} by sum of {v}", "total = {}\nfor {U} in rows:\n    total[{c}] = total.get({c}, 0) + {v}\nprint(max(total, key=total.get))", "It is {out}."),
    ("{k}s with {c} {cv} and {v} over {t}|where {c} is {cv} and {v} > {t}|{c} {cv}, {v} above {t}: which", "print(\", \".join({k} for {U} in rows if {c} == \"{cv}\" and {v} > {t}) or \"none\")", "They are {out}.|{out}"),
    ("how many with {c} {cv} have {v} under {t}|count {c} {cv} and {v} < {t}", "print(sum({c} == \"{cv}\" and {v} < {t} for {U} in rows))", "There are {out}.|{out}."),
    ("different values of {c}|which {c}s occur|list every {c} once|unique {c}s, sorted", "print(\", \".join(sorted({{c} for {U} in rows})))", "They are {out}."),
    ("how many different {c}s|number of distinct {c}s|count unique {c}s", "print(len({{c} for {U} in rows}))", "There are {out}.|{out}."),
    ("most common {c}|which {c} is the most frequent|{c} that comes up most", "from collections import Counter\nprint(Counter({c} for {U} in rows).most_common(1)[0][0])", "It is {out}."),
    ("share of {cv} in the total {v}, percent|what percent of {v} is {c} {cv}", "a = sum({v} for {U} in rows if {c} == \"{cv}\")\nb = sum({v} for {U} in rows)\nprint(round(a / b * 100, 2))", "It is {out} percent."),
    ("group the {k}s by {c}|{k}s listed per {c}|which {k}s belong to which {c}", "groups = {}\nfor {U} in rows:\n    groups.setdefault({c}, []).append({k})\nfor g in sorted(groups):\n    print(g, groups[g])", "{out}"),
    ("sort by {c}, then {v}|order by {c} and inside by {v}", "print(\", \".join(x[0] for x in sorted(rows, key=lambda x: (x[{ic}], x[{iv}]))))", "The order is {out}."),
    ("everything except {c} {cv}: total {v}|sum of {v} for all but {cv}", "print(round(sum({v} for {U} in rows if {c} != \"{cv}\"), 2))", "It is {out}.|The total is {out}."),
]
ANY = [
    ("sort the {k}s alphabetically|{k}s in alphabetical order|order by {k} a to z", "print(\", \".join(sorted(x[0] for x in rows)))", "The order is {out}.|{out}"),
    ("how many rows|how many {k}s are there|count the rows|number of entries", "print(len(rows))", "There are {out}.|{out} rows."),
    ("which {k} has the longest name|longest {k} name|{k} with the most letters", "print(max((x[0] for x in rows), key=len))", "It is {out}."),
    ("turn it into a comma separated list of the {k}s|just the {k}s, comma separated|only the {k}s please", "print(\", \".join(x[0] for x in rows))", "{out}|They are {out}."),
    ("reverse the rows and list the {k}s|{k}s from the last row to the first", "print(\", \".join(x[0] for x in rows[::-1]))", "They are {out}."),
    ("which {k}s start with {z}|{k}s beginning with {z}", "print(\", \".join(x[0] for x in rows if x[0].startswith(\"{z}\")) or \"none\")", "They are {out}.|{out}"),
]


def sub(t, vals):
    """{name} -> value; other braces stay."""
    for k, v in vals.items():
        t = t.replace("{" + k + "}", str(v))
    return t


def drawn(r, small=False):
    key, pool, nums, cats = r.choice(DOMAINS)
    k = r.randint(3, 7) if not small else r.randint(3, 5)
    keys, tries = [], 0
    while len(keys) < k and len(keys) < len(pool) - 1:
        tries += 1
        w = str(r.pick(pool) if len(pool) > 15 and tries < 20 else r.choice(pool) if tries < 60 else f"x{tries}")
        if w not in keys and '"' not in w and "," not in w and " " not in w and "\\" not in w:
            keys.append(w)
    if pool[0] in ("Mon", "Jan", "101", "#101"):
        keys.sort(key=pool.index)
    return key, keys, nums, cats


@family("lists", 40.0)
def table_any(d):
    r = d.r
    key, keys, nums, cats = drawn(r)
    q = r.choices([ONE, TWO, CAT, ANY], [5, 3, 4.5, 0.8])[0]
    nn = r.randint(2 if q is TWO else 1, 3)
    cols = r.sample(nums, min(nn, len(nums)))
    cat = r.choice(cats) if q is CAT or r.p(0.2) else None
    if cat and cat[0] == key:
        cat = next(c for c in cats if c[0] != key)
    head = [c[0] for c in cols]
    at = r.randint(0, len(head)) if cat else None
    if cat:
        head.insert(at, cat[0])
    values = r.sample(cat[1], min(len(cat[1]), r.randint(2, 3))) if cat else []
    rows = []
    for a in keys:
        x = [number(r, *c[1:]) for c in cols]
        if cat:
            x.insert(at, r.choice(values))
        rows.append([a] + x)
    head = [key] + head
    v = r.choice(cols)[0]
    iv = head.index(v)
    others = [c[0] for c in cols if c[0] != v]
    w = r.choice(others) if others else v
    n, o = r.sample(keys, 2)

    def limit(i):
        x = sorted(row[i] for row in rows)
        t = r.choice(x[:-1])
        if r.p(0.6):
            g = 10 ** max(0, len(str(int(abs(t)))) - 1)
            t = round(t / g * 2) * g // 2 if g > 1 else int(t)
            t = t or 1
        return t
    t, t2 = limit(iv), limit(head.index(w))
    vals = dict(k=key, v=v, w=w, iv=iv, iw=head.index(w), U=", ".join(head), n=n, o=o, t=cell(t), t2=cell(t2), t0=cell(min(row[iv] for row in rows)), m=r.randint(2, max(2, len(rows) - 1)), p=r.choice([2, 5, 10, 3, 4, 12]), z=r.choice(keys)[0])
    if cat:
        vals.update(c=cat[0], ic=head.index(cat[0]), cv=r.choice([x[head.index(cat[0])] for x in rows]))
    if "class" in (vals["k"], vals["v"], vals.get("c")):
        vals["U"] = vals["U"].replace("class", "group")
    asks, code, says = r.choice(q)
    tie = "max(rows" in code or "min(rows" in code or "sorted(" in code or "max((x" in code
    if tie and len({row[iv] for row in rows}) < len(rows):
        return table_any(d)
    ask = sub(r.pick(asks.split("|")), {x: str(y).replace("_", " ") if x in "kvwc" and r.p(0.7) else y for x, y in vals.items()})
    cv = dict(vals)
    if "class" == vals.get("c"):
        cv["c"] = "group"
    src = "rows = [" + ", ".join("(" + ", ".join(lit(x) for x in row) + ")" for row in rows) + "]\n"
    put(d, layout(r, head, rows), ask)
    out = d.py(src + sub(code, cv))
    d.say(sub(r.choice(says.split("|")), dict(vals, out=out)), [out])


# ---- two columns: a dictionary --------------------------------------------------------------------------------------------
DICT = [
    ("total?|sum?|what's the sum|add them up|altogether?", "print(round(sum(x.values()), 2))", "The total is {out}."),
    ("average?|mean value|what's the average", "print(round(sum(x.values()) / len(x), 2))", "The average is {out}."),
    ("who has the most|which is the highest|top one?|who is first", "print(max(x, key=x.get))", "It is {out}."),
    ("the biggest, and how much|highest with its value|who has the most, and how many|top one with its number", "k = max(x, key=x.get)\nprint(k, x[k])", "It is {out}."),
    ("who has the least|which is the lowest|the smallest?|who is last", "print(min(x, key=x.get))", "It is {out}."),
    ("lowest one and its value|the smallest, and how much|who has the least, and how many|last one with its number", "k = min(x, key=x.get)\nprint(k, x[k])", "It is {out}."),
    ("sorted, highest first, with values|ranking please|from top to bottom", "for k in sorted(x, key=x.get, reverse=True):\n    print(k, x[k])", "{out}"),
    ("sorted, lowest first, with values|ascending with the numbers", "for k in sorted(x, key=x.get):\n    print(k, x[k])", "{out}"),
    ("each one's share in percent|percentages of the total|how many percent has each", "s = sum(x.values())\nfor k, v in x.items():\n    print(k, round(v / s * 100, 1))", "{out}"),
    ("how far is each from the average|difference to the mean for everyone", "m = sum(x.values()) / len(x)\nfor k, v in x.items():\n    print(k, round(v - m, 2))", "{out}"),
    ("difference between first and last in the ranking|gap between best and worst", "print(round(max(x.values()) - min(x.values()), 2))", "The gap is {out}."),
    ("double every value|all values times two", "print({k: round(v * 2, 2) for k, v in x.items()})", "Doubled: {out}"),
    ("each minus the smallest|subtract the lowest from all", "m = min(x.values())\nprint({k: round(v - m, 2) for k, v in x.items()})", "They are {out}."),
    ("{n} and {o} together|what do {n} and {o} have together", "print(round(x[\"{n}\"] + x[\"{o}\"], 2))", "Together {out}."),
    ("how much more than {o} does {n} have|{n} minus {o}", "print(round(x[\"{n}\"] - x[\"{o}\"], 2))", "The difference is {out}."),
    ("{n} gets {b} more, new total?|add {b} to {n} and give the sum of all", "x[\"{n}\"] += {b}\nprint(round(sum(x.values()), 2))", "The new total is {out}."),
    ("{n} drops out. average of the rest?|without {n}, the mean", "del x[\"{n}\"]\nprint(round(sum(x.values()) / len(x), 2))", "The average is {out}."),
    ("{n} gives {b} to {o}. what do they have then|move {b} from {n} to {o}, both values", "x[\"{n}\"] -= {b}\nx[\"{o}\"] += {b}\nprint(round(x[\"{n}\"], 2), round(x[\"{o}\"], 2))", "They have {out}."),
    ("who is closest to the average|which one is nearest to the mean", "m = sum(x.values()) / len(x)\nprint(min(x, key=lambda k: abs(x[k] - m)))", "It is {out}."),
    ("how many are over {b}|count those above {b}", "print(sum(v > {b} for v in x.values()))", "There are {out}."),
    ("swap keys and values|value -> name", "print({v: k for k, v in x.items()})", "{out}"),
    ("as one line like a=1, b=2, sorted by name|key=value, alphabetical", "print(\", \".join(f\"{k}={x[k]}\" for k in sorted(x)))", "{out}"),
    ("names only, sorted by value|just the names, smallest value first", "print(\", \".join(sorted(x, key=x.get)))", "They are {out}."),
    ("is the total over {B}|do they reach {B} together", "s = round(sum(x.values()), 2)\nprint(s, \"yes\" if s > {B} else \"no\")", "The answer is {out}."),
    ("how much is missing to {B}|what do they still need for {B}", "print(round({B} - sum(x.values()), 2))", "{out} is missing.|It is {out}."),
]
INTRO = ["{n} has {v}", "{n} sold {v}", "{n} got {v}", "{n} paid {v}", "{n}: {v}", "{n} = {v}", "{n} - {v}", "{n} {v}", "{n} scored {v}", "{n} ran {v}", "{n} owes {v}", "{n} ({v})", "{v} for {n}", "{n} worked {v}", "{n} collected {v}", "{n} read {v}", "{n} -> {v}"]


@family("lists", 14.0)
def table_pairs(d):
    r = d.r
    k = r.randint(3, 7)
    pool = r.choice([NAMES, NAMES, WORDS, FRUIT, CITIES])
    keys, tries = [], 0
    while len(keys) < k:
        tries += 1
        w = str(r.pick(pool) if tries < 20 else r.choice(WORDS))
        if w not in keys and '"' not in w and "\\" not in w:
            keys.append(w)
    money = r.p(0.3)
    vals = [round(r.uniform(2, 200), 2) if money else r.int(1, 900) for _ in keys]
    if len(set(vals)) < len(vals):
        vals = [v + i for i, v in enumerate(vals)]
    f = r.choice(INTRO)
    s = [f.replace("{n}", a).replace("{v}", cell(v)) for a, v in zip(keys, vals)]
    if f[:3] == "{n}" and f[4:5].isalpha():
        verb = f[4:].split(" ")[0]
        if r.p(0.5):
            s = [s[0]] + [f"{a} {cell(v)}" for a, v in zip(keys[1:], vals[1:])]
        del verb
    t = r.choice(["\n", "\n", ", ", ", ", "; ", ". "]).join(s)
    n, o = r.sample(keys, 2)
    b, B = r.int(2, 60), r.choice([100, 500, 1000, 2000, 5000])
    asks, code, says = r.choice(DICT)
    z = dict(n=n, o=o, b=b, B=B)
    ask = sub(r.pick(asks.split("|")), z)
    if "\n" in t:
        put(d, t, ask)
    else:
        g = "\x01" + t + "\x02"
        d.user(noisy(r, r.choice([f"{g}. {ask}", f"{g} - {ask}", f"{ask} {g}", f"{ask}: {g}"]), 0.7))
    out = d.py("x = {" + ", ".join(f'"{a}": {cell(v)}' for a, v in zip(keys, vals)) + "}\n" + sub(code, z))
    d.say(sub(r.choice(says.split("|")), dict(z, out=out)), [out])


# ---- JSON ------------------------------------------------------------------------------------------------------------------
JS = [
    ("sum of {v}|total {v}|add the {v} fields", "print(round(sum(x[\"{v}\"] for x in data), 2))", "The total is {out}."),
    ("average {v}|mean of {v}", "print(round(sum(x[\"{v}\"] for x in data) / len(data), 2))", "The average is {out}."),
    ("which {k} has the highest {v}|{k} of the largest {v}", "print(max(data, key=lambda x: x[\"{v}\"])[\"{k}\"])", "It is {out}."),
    ("which {k} has the lowest {v}|{k} of the smallest {v}", "print(min(data, key=lambda x: x[\"{v}\"])[\"{k}\"])", "It is {out}."),
    ("list all {k} values|just the {k}s", "print(\", \".join(x[\"{k}\"] for x in data))", "They are {out}."),
    ("sort by {v} and list the {k}s|{k}s ordered by {v}", "print(\", \".join(x[\"{k}\"] for x in sorted(data, key=lambda x: x[\"{v}\"])))", "The order is {out}."),
    ("how many have {v} over {t}|count {v} > {t}", "print(sum(x[\"{v}\"] > {t} for x in data))", "There are {out}."),
    ("{k}s with {v} over {t}|which have {v} above {t}", "print(\", \".join(x[\"{k}\"] for x in data if x[\"{v}\"] > {t}) or \"none\")", "They are {out}."),
    ("how many objects|number of entries in this json", "print(len(data))", "There are {out}."),
    ("which keys does each object have|what are the field names", "print(\", \".join(data[0]))", "They are {out}."),
    ("as csv|turn this json into csv", "print(\",\".join(data[0]))\nfor x in data:\n    print(\",\".join(str(v) for v in x.values()))", "{out}"),
    ("map {k} to {v}|a dictionary from {k} to {v}", "print({x[\"{k}\"]: x[\"{v}\"] for x in data})", "{out}"),
]


@family("lists", 8.0)
def table_json(d):
    r = d.r
    key, keys, nums, cats = drawn(r, True)
    cols = r.sample(nums, r.randint(1, 2))
    data = [dict([(key, a)] + [(c[0], number(r, *c[1:])) for c in cols]) for a in keys]
    v = r.choice(cols)[0]
    if len({x[v] for x in data}) < len(data):
        return table_json(d)
    asks, code, says = r.choice(JS)
    z = dict(k=key, v=v, t=cell(r.choice(data)[v]))
    t = json.dumps(data, ensure_ascii=False, indent=r.choice([None, None, 1, 2])) if r.p(0.8) else json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    put(d, t, sub(r.pick(asks.split("|")), z))
    out = d.py("data = " + json.dumps(data, ensure_ascii=False) + "\n" + sub(code, z))
    d.say(sub(r.choice(says.split("|")), dict(z, out=out)), [out])


# ---- a list of things with prices -----------------------------------------------------------------------------------------
LINE = ["{q} {i} at {p}", "{q} x {i} {p}", "{q} {i} ({p} each)", "{q} {i}, {p} each", "{i}: {q} x {p}", "{q} {i} for {p} apiece", "{i} {q} @ {p}", "{q}x {i} à {p}", "{q} {i} {p} a piece"]
BILL = [
    ("total?|what's the total|how much in all|bill?|what do I pay|sum it up", "print(round(total, 2))", "The total is {out}.|You pay {out}."),
    ("total with {c}% off|everything {c}% off, total?|I have a {c}% coupon, what do I pay", "print(round(total * (1 - {c} / 100), 2))", "You pay {out}."),
    ("total plus {c}% tax|add {c}% vat to all of it|sum with {c} percent tax on top", "print(round(total * (1 + {c} / 100), 2))", "With tax it is {out}."),
    ("plus {f} shipping, total?|delivery is {f}, what's the sum|total including {f} postage", "print(round(total + {f}, 2))", "The total is {out}."),
    ("change from {B}|I give {B}, what do I get back|paid with {B}, change?", "print(round({B} - total, 2))", "You get {out} back."),
    ("split by {s}|{s} of us share it, each?|divided between {s} people", "print(round(total / {s}, 2))", "Each pays {out}."),
    ("{f} shipping unless over {L}, total?|shipping costs {f}, free from {L}. what do I pay", "if total < {L}:\n    total += {f}\nprint(round(total, 2))", "You pay {out}.|The total is {out}."),
    ("{c}% off if it's over {L}, what do I pay|discount of {c}% from {L} on. total?", "if total > {L}:\n    total *= 1 - {c} / 100\nprint(round(total, 2))", "You pay {out}."),
    ("is {B} enough|do {B} euros cover it|can I pay that with {B}", "print(round(total, 2), \"yes\" if total <= {B} else \"no\")", "The answer is {out}."),
    ("minus {c}% discount, then {t}% tax|{c}% off and then {t}% tax on the rest", "print(round(total * (1 - {c} / 100) * (1 + {t} / 100), 2))", "It comes to {out}."),
    ("total with a {c}% tip, split by {s}|tip {c}% on top and {s} people, each?", "print(round(total * (1 + {c} / 100) / {s}, 2))", "Each pays {out}."),
    ("a {f} voucher off, what's left to pay|total less a voucher of {f}", "print(round(total - {f}, 2))", "You pay {out}."),
]


@family("stories", 12.0)
def shopping(d):
    r = d.r
    k = r.randint(2, 5)
    things = []
    while len(things) < k:
        w = str(r.pick(r.choice([ITEMS, FRUIT, FRUIT])) if r.p(0.8) else r.choice(ITEMS))
        if w not in things:
            things.append(w)
    qs = [r.randint(1, 12) for _ in things]
    ps = [r.choice([round(r.uniform(0.3, 30), 2), r.randint(1, 40), round(r.uniform(0.5, 9), 1)]) for _ in things]
    f = r.choice(LINE)
    cur = r.choice(["{}", "{}", "{}", "${}", "€{}", "{} euros", "£{}", "{} eur"])
    lines = [f.replace("{q}", str(q)).replace("{i}", i).replace("{p}", cur.format(cell(p))) for q, i, p in zip(qs, things, ps)]
    total = sum(q * p for q, p in zip(qs, ps))
    z = dict(c=r.choice([5, 10, 15, 20, 25, 12]), t=r.choice([7, 19, 20, 8, 21]), f=r.choice([4.9, 3.99, 5, 6.5, 2.95]), B=next(b for b in (10, 20, 50, 100, 200, 500, 1000, 2000, 5000) if b > total), s=r.randint(2, 6), L=r.choice([20, 50, 100, 30, 40]))
    asks, code, says = r.choice(BILL)
    t = r.choice([", ", ", ", " and ", "\n", "; "]).join(lines)
    if r.p(0.3) and ", " in t:
        t = ", ".join(lines[:-1]) + " and " + lines[-1]
    ask = sub(r.pick(asks.split("|")), z)
    if "\n" in t:
        put(d, t, ask)
    else:
        lead = r.choice(["", "", "I buy ", "we bought ", "shopping: ", "my order: ", "in my cart: ", "we ordered ", "receipt: ", f"{r.pick(NAMES)} takes "])
        g = lead + "\x01" + t + "\x02"
        d.user(noisy(r, r.choice([f"{g}. {ask}", f"{g} - {ask}", f"{ask} {g}", f"{g}, {ask}"]), 0.8))
    out = d.py("total = " + " + ".join(f"{q} * {cell(p)}" if q > 1 or r.p(0.5) else cell(p) for q, p in zip(qs, ps)) + "\n" + sub(code, z))
    d.say(sub(r.choice(says.split("|")), dict(z, out=out)), [out])
