"""One thing, many questions (see posed.py): two short lists that belong together: prices and an order, names and rooms, before and after, ids and their values; a column that is added."""
from pools import FRUIT, ITEMS
from posed import kind, names_of, plain, quoted, things, word_list


def pairs(r, x, sep=None):
    how = r.choice(["{a} {b}", "{a} {b}", "{a}: {b}", "{a} = {b}", "{a} ({b})"])
    return (sep or r.choice([", ", ", ", "; "])).join(how.replace("{a}", str(a)).replace("{b}", str(b)) for a, b in x)


def as_dict(x):
    return "{" + ", ".join(f"{quoted(a)}: {quoted(b) if isinstance(b, str) else b}" for a, b in x) + "}"


@kind
def priced_order(r, n, got):
    w = word_list(r, r.choice([3, 4]), r.choice([FRUIT, ITEMS]))
    p = [(a, r.choice([0.5, 0.8, 1.2, 1.5, 2, 2.4, 3.25, 4.9, 7, 12])) for a in w]
    o = [(a, r.randint(1, 12)) for a in r.sample(w, r.choice([2, 3]))]
    one = r.choice(o)[0]
    got.update(o=(pairs(r, o), as_dict(o)), one=(one, quoted(one)))
    return pairs(r, p), as_dict(p)


@kind
def two_lists(r, n, got):
    a = names_of(r, r.choice([3, 4, 5]))
    b = r.sample(range(2, 60), len(a))
    i = r.randrange(len(a))
    got.update(b=(", ".join(map(str, b)), str(b)), who=(a[i], quoted(a[i])), one=(str(b[i]), str(b[i])))
    return ", ".join(a), "[" + ", ".join(quoted(x) for x in a) + "]"


@kind
def before_after(r, n, got):
    w = names_of(r, r.choice([3, 4])) if r.p(0.6) else word_list(r, r.choice([3, 4]))
    b = [(x, r.randint(20, 95)) for x in w]
    a = [(x, v + r.choice([-9, -6, -4, -2, 1, 3, 5, 8, 11])) for x, v in b]
    got["t"] = (pairs(r, a), as_dict(a))
    return pairs(r, b), as_dict(b)


@kind
def by_id(r, n, got):
    ids = [f"{r.choice('ABKMT')}{x}" for x in r.sample(range(1, 90), r.choice([3, 4]))]
    names = word_list(r, len(ids))
    rows = [(x, r.randint(1, 40)) for x in r.sample(ids, len(ids) - 1)]
    rows += [(r.choice(rows)[0], r.randint(1, 40))]
    r.shuffle(rows)
    sep = ", "
    some = names[ids.index(rows[0][0])]
    got.update(rows=(pairs(r, rows, sep), "[" + ", ".join(f"({quoted(a)}, {b})" for a, b in rows) + "]"), some=(some, quoted(some)))
    return pairs(r, list(zip(ids, names)), sep), as_dict(list(zip(ids, names)))


@kind
def lengthwidth(r, n, got):
    x = [(plain(r), r.randint(2, 30), r.choice([1.5, 2, 2.5, 3, 4, 12, 0.8])) for _ in range(r.choice([2, 3, 4]))]
    a, b = r.choice([("qty", "price"), ("hours", "rate"), ("length", "width"), ("days", "cost"), ("kg", "per_kg"), ("boxes", "weight")])
    name = r.choice(["total", "product", "sum", "result", "value"])
    sep = r.choice([",", ",", ";", "\t", " | "])
    got.update(a=(a, a), b=(b, b), name=(name, name), sep=("", quoted(sep).replace("\t", "\\t")))
    return "\n".join([sep.join(["name", a, b])] + [sep.join([p, str(q), f"{v:g}"]) for p, q, v in x]), "[" + ", ".join(f"({quoted(p)}, {q}, {v:g})" for p, q, v in x) + "]"


ROWS = r"""
= s:priced_order
~ {q}
? p, o = {s}, {o} ;; print(round(sum(p[k] * n for k, n in o.items()), 2)) >> prices: {s}. order: {o}. total? | price list {s}; we need {o}. what does it come to | {s} each. i take {o}, how much | menu: {s}. table 4 had {o}. bill? | costs {s}. bought {o}. what do i pay >> {out}. | It comes to {out}. | The total is {out}.
? p, o = {s}, {o} ;; print(round(p[{one}] * o[{one}], 2)) >> prices: {s}. order: {o}. how much for the {one} alone | {s} each, order {o}: what do the {one} cost together | just the {one}: prices {s}, wanted {o} >> {out}. | That is {out}.
? p, o = {s}, {o} ;; print(", ".join(f"{k} {p[k] * n:.2f}" for k, n in o.items())) >> prices {s}, order {o}. amount for each thing | price list {s}; order {o}. line by line what it costs | {s} apiece and {o} wanted: cost of each >> {out}. | Each: {out}.
? p, o = {s}, {o} ;; print(", ".join(k for k in p if k not in o) or "none") >> we sell {s}. ordered: {o}. what was not ordered | price list {s}, order {o}: which things are not in the order >> {out}. | Not ordered: {out}.
? p = {s} ;; k = min(p, key=p.get) ;; print(k, p[k]) >> prices {s}. cheapest one and its price | which is cheapest of {s}, with price >> {0}, {1}. | The cheapest is {0} at {1}.

= s:two_lists
~ {q}
? d = dict(zip({s}, {b})) ;; print(d[{who}]) >> names {s}; seats {b}, in that order. where does {who} sit | {s} got {b} in this order. what has {who} | first list {s}, second {b}, matched by place. value of {who} | {s} are in rooms {b} (same order). {who}'s room? >> {out}. | It is {out}.
? d = dict(zip({s}, {b})) ;; k = max(d, key=d.get) ;; print(k, d[k]) >> names {s}; points {b} in the same order. who has most, and how many | {s} scored {b}, in this order. the best one with points | players {s}, goals {b}, matched in order: top scorer and goals >> {0} with {1}. | It is {0}, {1}.
? d = dict(zip({b}, {s})) ;; print(d[{one}]) >> names {s}; numbers {b} in that order. whose number is {one} | {s} drew {b}, in order. who drew {one} | lockers {b} belong to {s} (in order). whose is {one} >> {out} | It is {out}.
? print(", ".join(f"{p} {q}" for p, q in zip({s}, {b}))) >> put {s} and {b} together in pairs | pair up {s} with {b}, same order | match the names {s} with {b} in order >> {out}. | The pairs: {out}.
? print(", ".join(a for b, a in sorted(zip({b}, {s})))) >> sort {s} by their numbers {b} (same order), lowest first | names {s}, times {b} in order. who came in first to last | {s} have {b} points each in that order, names from low to high >> {out}. | In order: {out}.

= s:before_after
~ {q}
? a, b = {s}, {t} ;; print(", ".join(f"{k} {b[k] - a[k]:+d}" for k in a)) >> before: {s}. after: {t}. change of each | monday {s}; friday {t}. how much did each change | first test {s}, second {t}: difference for everyone, with sign | old {s}, new {t}. plus or minus for each >> {out}. | The changes: {out}.
? a, b = {s}, {t} ;; print(", ".join(k for k in a if b[k] > a[k]) or "none") >> before {s}; after {t}. which went up | first {s}, then {t}: who improved | january {s}. june {t}. which of them rose >> {out}. | It is: {out}.
? a, b = {s}, {t} ;; k = max(a, key=lambda k: b[k] - a[k]) ;; print(k, b[k] - a[k]) >> before {s}; after {t}. largest gain, and whose | {s} became {t}. who gained most and how much (first if equal) | start {s}, end {t}: best improvement with the difference >> {0}, {1}. | It is {0} with {1}.
? a, b = {s}, {t} ;; print(sum(b.values()) - sum(a.values())) >> before {s}; after {t}. change of the total | by how much did the sum change from {s} to {t} | total of {t} minus total of {s} >> {out}. | It changed by {out}.

= s:by_id
~ {q}
? n, rows = {s}, {rows} ;; t = {} ;; for k, v in rows: ;;     t[n[k]] = t.get(n[k], 0) + v ;; print(", ".join(f"{k} {v}" for k, v in t.items())) >> ids {s} - bookings {rows} - total per name | these are the names: {s}. and these the rows: {rows}. sum for every name | join {s} with {rows} and add up by name | codes {s}. sales {rows}. sales by name? >> {out}. | The totals: {out}.
? n, rows = {s}, {rows} ;; print(sum(v for k, v in rows if n[k] == {some})) >> ids {s}; rows {rows}; how much for {some} | names {s}; entries {rows}. total of {some} | {s} are the codes, {rows} the amounts. what does {some} add up to >> {out}. | It is {out}.
? n, rows = {s}, {rows} ;; used = {k for k, v in rows} ;; print(", ".join(v for k, v in n.items() if k not in used) or "none") >> names {s}; entries {rows}. which names have no entry | ids {s}, used: {rows}. which are missing in the second list, by name | who of {s} does not come in {rows} >> {out}. | Without an entry: {out}.

= s:lengthwidth
~ {q}\n{s} | {s}\n{q} | {q}:\n{s}
? print("\n".join(f"{n} {round(x * y, 2)}" for n, x, y in {s})) >> for each name {a} times {b} | name and {a}*{b} for every row | multiply {a} by {b}, row by row >> {out}
? rows = {s} ;; print("\n".join([{sep}.join(["name", "{a}", "{b}", "{name}"])] + [{sep}.join([n, str(x), f"{y:g}", f"{x * y:g}"]) for n, x, y in rows])) >> add a column {name} = {a} * {b} | add {a} times {b} as a column called {name} | append {name} ({a}*{b}) to each row | i need a fourth column {name}, {a} times {b} >> {out}
? print(round(sum(x * y for n, x, y in {s}), 2)) >> sum of {a} times {b} | all {a} * {b} together | {a} times {b}, total of the rows >> {out}. | The sum is {out}.
? n, x, y = max({s}, key=lambda p: p[1] * p[2]) ;; print(n, round(x * y, 2)) >> which has the largest {a} times {b}, and how much | biggest row by {a} * {b} with the product | top one by {a} times {b}, name and value >> {0}, {1}. | It is {0} with {1}.
"""
things("posed52", ROWS, "number", 30.0)
