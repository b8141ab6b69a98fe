"""Lists that a conversation changes: numbers, prices, words, names.  Something is put right, added, dropped, moved, and the question before is asked again of what the list is now."""
from core import family
from pools import COLOURS, FRUIT, NAMES, WORDS
from threads import chat, repr_, user
from values import ORDINAL, listed

# (code with {p} the list, first asks with {l}, asks in the wake, answers, kind of result): s a scalar, l a new list, q a question about it, v a view that leaves the list as it is
NUM = [
    ("print(sorted({p}))", "sort {l}|{l} in order|order these: {l}|from low to high: {l}", "sort them|in order please|ascending|smallest first|now sorted|put them in order|sort that|from small to big|lowest to highest|and sorted", "Sorted: {out}|In order: {out}", "l"),
    ("print(sorted({p}, reverse=True))", "{l}, biggest first|sort {l} descending|from high to low: {l}", "descending|biggest first|highest to lowest|from the top|other way round, big to small|sort them down|largest at the front", "In descending order: {out}|Sorted: {out}", "l"),
    ("print({p}[::-1])", "turn {l} around|{l} in reverse order|reverse the list {l}", "reverse it|in reverse|the other way round|turn it around|back to front|read it backwards|flip the order|reversed please", "Reversed: {out}|It is {out}.", "l"),
    ("print(sum({p}))", "add {l}|sum of {l}|what do {l} make together|total: {l}|{l} summed", "the sum?|add them up|total?|what do they make|altogether?|all together|and the sum|sum them|how much in all|what's the total now", "The sum is {out}.|That is {out}.|The total is {out}.", "s"),
    ("x = {p}\nprint(round(sum(x) / len(x), 2))", "average of {l}|mean of {l}|{l}, on average?|my scores: {l}. average", "the average?|mean?|and on average|what's the mean|average then|average now|mean of those", "The average is {out}.|The mean is {out}.|It is {out}.", "s"),
    ("import statistics\nprint(statistics.median({p}))", "median of {l}|{l}: median|middle value of {l}", "median?|and the median|the middle value|what's the median now|which is in the middle by size", "The median is {out}.|It is {out}.", "s"),
    ("print(max({p}))", "largest of {l}|biggest of {l}|max {l}|highest number in {l}", "the biggest?|max?|the highest of them|largest one|which is the top one|and the max|who's the biggest", "The largest is {out}.|It is {out}.", "s"),
    ("print(min({p}))", "smallest of {l}|lowest in {l}|min {l}", "the smallest?|min?|the lowest of them|smallest one|and the least", "The smallest is {out}.|It is {out}.", "s"),
    ("x = {p}\nprint(max(x) - min(x))", "range of {l}|spread of {l}, biggest minus smallest", "the range?|spread?|biggest minus smallest|distance from lowest to highest", "The range is {out}.|It is {out}.", "s"),
    ("print(len({p}))", "how many numbers are in {l}|count: {l}|{l} - how many is that", "how many are there|count them|how many now|number of them?|how long is the list", "There are {out}.|{out} numbers.", "s"),
    ("print([x for x in {p} if x % 2 == 0])", "even ones among {l}|which of {l} are even", "only the even ones|the even ones?|keep the even ones|even numbers in there|which are even", "The even ones are {out}.|They are {out}.", "v"),
    ("print([x for x in {p} if x % 2])", "odd ones among {l}|which of {l} are odd", "the odd ones?|keep the odd ones|which of them are odd", "The odd ones are {out}.|They are {out}.", "v"),
    ("print([x * 2 for x in {p}])", "double each of {l}|{l} times two, each", "double each|all of them doubled|twice each|every one times two", "Doubled: {out}|They are {out}.", "l"),
    ("print([x ** 2 for x in {p}])", "squares of {l}|square {l} one by one", "square them|each squared|their squares", "The squares are {out}.|They are {out}.", "v"),
    ("print(sorted(set({p})))", "{l} without repeats, sorted|distinct values in {l}", "without duplicates|each only once|drop the repeats|unique ones|remove the doubles", "Without duplicates: {out}|They are {out}.", "l"),
    ("print({p}[0])", "first of {l}", "the first one?|first?|what's the first|which comes first", "The first is {out}.|It is {out}.", "s"),
    ("print({p}[-1])", "last of {l}", "the last one?|last?|what's the last|which comes last", "The last is {out}.|It is {out}.", "s"),
    ("print({p}[1:])", "{l} without the first", "without the first|drop the first|leave out the first one|minus the first|all but the first|skip the first", "Without the first: {out}|That leaves {out}.", "l"),
    ("print({p}[:-1])", "{l} without the last", "without the last|drop the last|leave out the last one|all but the last|cut the last off", "Without the last: {out}|That leaves {out}.", "l"),
    ("print({p}[:3])", "first three of {l}", "the first three|just the first 3|top three of the list|first three only", "The first three are {out}.|They are {out}.", "v"),
    ("print(sorted({p}, reverse=True)[:3])", "three biggest of {l}", "the three biggest|top 3|three highest|best three", "The three largest are {out}.|They are {out}.", "v"),
    ("print(sorted({p})[:2])", "two smallest of {l}", "the two smallest|lowest two|two lowest ones", "The two smallest are {out}.|They are {out}.", "v"),
    ("print({p}[::2])", "every second one of {l}", "every second one|every other|only each second", "They are {out}.", "v"),
    ("from itertools import accumulate\nprint(list(accumulate({p})))", "running total of {l}", "running totals|cumulative?|add them step by step", "The running totals are {out}.", "v"),
    ("import math\nprint(math.prod({p}))", "product of {l}|multiply {l}", "multiply them all|the product?|times each other", "The product is {out}.|It is {out}.", "s"),
    ("x = {p}\nprint(x.index(max(x)) + 1)", "at which place is the biggest of {l}", "at which position is the biggest|which place has the max", "It is at place {out}.", "s"),
    ("import statistics\nprint(round(statistics.stdev({p}), 2))", "standard deviation of {l}", "standard deviation?|and the stdev|how much do they scatter", "The standard deviation is {out}.", "s"),
    ("y = sorted({p})\nprint(y[-2])", "second biggest of {l}", "second biggest?|the runner-up|second largest", "The second largest is {out}.", "s"),
    ("x = {p}\nm = sum(x) / len(x)\nprint([v for v in x if v > m])", "which of {l} are above their average", "which are above average|those over the mean", "They are {out}.", "v"),
    ("y = sorted({p})[1:-1]\nprint(round(sum(y) / len(y), 2))", "average of {l} without best and worst", "average without the highest and the lowest|mean without the extremes|drop best and worst, average?", "The average is {out}.|It is {out}.", "s"),
]
WORD = [
    ('print(", ".join(sorted({p}, key=str.lower)))', "sort {l}|{l} alphabetically|put {l} in alphabetical order|{l} a to z", "alphabetically|sort them|a to z|in alphabetical order|by alphabet please|abc order|sorted please", "In alphabetical order: {out}|Sorted: {out}", "l"),
    ('print(", ".join({p}[::-1]))', "reverse the list {l}|{l} in reverse order|{l}, last one first", "reverse the list|in reverse|the other way round|last one first|back to front|now reversed|flip the order|reverse it|in reverse order|backwards", "In reverse order: {out}|Reversed: {out}", "l"),
    ('print(", ".join(sorted({p}, key=str.lower, reverse=True)))', "{l} z to a|sort {l} from z to a", "z to a|reverse alphabetical|from z to a|sorted the other way, z first", "From z to a: {out}|Sorted: {out}", "l"),
    ('print(", ".join(sorted({p}, key=len)))', "{l} by length|sort {l} by number of letters|shortest first: {l}", "by length|shortest first|sort by number of letters|short ones first", "By length: {out}|Sorted: {out}", "l"),
    ('print(max({p}, key=len))', "longest of {l}|which of {l} is the longest|most letters among {l}", "the longest?|which is the longest|longest word?|who has the most letters|longest one now", "The longest is {out}.|It is {out}.", "s"),
    ('print(min({p}, key=len))', "shortest of {l}|which of {l} is the shortest", "the shortest?|which is the shortest|shortest one?|fewest letters?", "The shortest is {out}.|It is {out}.", "s"),
    ("print(len({p}))", "how many words: {l}|count {l}|{l} - how many is that", "how many are there|count them|how many now|how many is that|number of items?|how many do we have", "There are {out}.|{out} in all.", "s"),
    ('print(", ".join(w.upper() for w in {p}))', "{l} in capitals|uppercase {l}", "in capitals|all caps|uppercase them|in upper case", "In capitals: {out}|They are {out}.", "l"),
    ('print(", ".join(w.capitalize() for w in {p}))', "{l} with a capital first letter", "first letter big|capitalise them|with capital first letters", "They are {out}.", "l"),
    ('print({p}[0])', "first of {l}", "the first one?|first?|which comes first|what's at the top", "The first is {out}.|It is {out}.", "s"),
    ('print({p}[-1])', "last of {l}", "the last one?|last?|which comes last|what's at the end", "The last is {out}.|It is {out}.", "s"),
    ('print(", ".join({p}[1:]))', "{l} without the first", "without the first|drop the first|leave out the first one|all but the first|strike the first", "Without the first: {out}|That leaves {out}.", "l"),
    ('print(", ".join({p}[:-1]))', "{l} without the last", "without the last|drop the last|leave out the last one|all but the last|the last one is done, take it off", "Without the last: {out}|That leaves {out}.", "l"),
    ('print(" - ".join({p}))', "join {l} with dashes", "with dashes between|joined with dashes|dashes instead of commas", "It is {out}.", "v"),
    ('print("; ".join({p}))', "{l} separated by semicolons", "with semicolons|separated by semicolons|semicolons instead", "It is {out}.", "v"),
    ('print(" ".join({p}))', "{l} with spaces", "just spaces between|without commas|as one line with spaces", "It is {out}.", "v"),
    ('for i, w in enumerate({p}, 1):\n    print(i, w)', "number {l}|{l} as a numbered list", "number them|as a numbered list|with numbers|with numbers in front", "{out}", "v"),
    ('print("".join(w[0] for w in {p}))', "initials of {l}|first letters of {l}", "first letters of each|the initials|only first letters", "It is {out}.", "v"),
    ('print([len(w) for w in {p}])', "lengths of {l}|letters in each of {l}", "length of each|how long is each|letters in each", "The lengths are {out}.", "v"),
    ('print(sum(len(w) for w in {p}))', "letters in {l} altogether", "letters altogether|how many letters in all|total letters", "There are {out} letters.|{out} letters.", "s"),
    ('print(", ".join(w for w in {p} if len(w) > 5))', "which of {l} have more than 5 letters", "those with more than five letters|longer than 5 letters|only the long ones, over 5 letters", "They are {out}.", "f"),
    ('print(", ".join(w[::-1] for w in {p}))', "each word of {l} spelled backwards", "spell each one backwards|each word backwards, keep the order|letters of each reversed", "They are {out}.", "v"),
    ('print(", ".join(dict.fromkeys({p})))', "{l} without repeats", "without duplicates|each just once|drop the repeats", "Without duplicates: {out}|That leaves {out}.", "l"),
    ('print(", ".join({p}[:2]))', "first two of {l}", "the first two|just the first 2|only the top two", "The first two are {out}.|They are {out}.", "v"),
    ('print(", ".join({p}[-2:]))', "last two of {l}", "the last two|just the last 2", "The last two are {out}.|They are {out}.", "v"),
    ('print(", ".join({p}[::2]))', "every second of {l}", "every second one|every other one", "They are {out}.", "v"),
]
FIX = ["sorry, {n} not {o}", "{n}, not {o}", "not {o}, {n}", "the {o} should be {n}", "I meant {n} instead of {o}", "{o} is wrong, it's {n}", "oops, {o} should have been {n}", "it's {n}, I mistyped {o}", "replace {o} with {n}", "change {o} to {n}", "make the {o} a {n}", "{n} instead of {o}", "wait, that {o} was {n}", "correction, {n} for {o}", "{o} was a typo, {n}", "no, {n}, not {o}", "swap the {o} for {n}", "the {o} is actually {n}", "I wrote {o} but meant {n}", "sorry {o} is {n}", "my mistake: {n} not {o}", "wrong, {n} where I said {o}", "correct {o} to {n}", "that was {n}, not {o}", "instead of {o} put {n}"]
ADDAGAIN = ["I forgot {n}", "and {n} too", "with {n} as well", "and if {n} is in it too", "also {n}", "there's also {n}", "{n} belongs there too", "plus {n}, same question", "include {n}, then?", "oh and {n}", "forgot one: {n}", "throw in {n} and do it again", "add {n} and repeat", "now with {n}", "one more: {n}", "{n} added to the list, then?", "with {n} added?", "if I add {n}?", "and with {n} in the list", "what if {n} were in the list too", "{n} added, what is it then"]
ADDSHOW = ["add {n} to the list", "put {n} on the list", "append {n}", "add {n} at the end and show it", "list plus {n}, show me", "write {n} on it too", "put {n} at the end"]
FRONT = ["put {n} at the front", "add {n} at the beginning", "{n} should come first", "insert {n} at the start"]
DROPAGAIN = ["without {o}", "leave out {o}", "and without the {o}?", "same without {o}", "forget {o}", "{o} doesn't count", "ignore {o}", "not counting {o}", "skip {o}, then?", "{o} drops out", "take away {o} and do it again", "excluding {o}", "what if {o} weren't there", "strike {o} and again", "without the {o}?", "and if the {o} is dropped?", "with {o} removed?", "the {o} out, then?"]
DROPSHOW = ["remove {o} from the list", "delete {o}", "take {o} off the list", "cross out {o}", "drop {o} and show the list", "throw {o} out, what's left", "{o} is done, what's left on the list"]
SHOWIT = ["show me the list", "what's the list now", "the whole list again", "how does the list look now", "print the list", "what do we have now", "list please"]
PLACE = ["make the {w} one {n}", "the {w} should be {n}", "change the {w} to {n}", "set the {w} one to {n}", "replace the {w} by {n}"]
SWAP = ["swap the first and the last", "exchange first and last", "first and last change places"]
LASTFIRST = ["move the last to the front", "last one to the beginning", "put the last first"]


def named_code(code, kind):
    """The same with the list under its name, which a new order keeps."""
    body = code.replace("x = {p}\n", "").replace("{p}", "x")
    return "x = " + body[6:-1] + "\nprint(x)" if kind == "l" and body.startswith("print(") else body


@family("turns", 22.0)
def list_changes(d):
    r = d.r
    numeric = r.p(0.58)
    if numeric:
        kind = r.random()
        k = r.randint(3, 7)
        x = [r.int(1, r.choice([30, 100, 300, 999])) for _ in range(k)] if kind < 0.8 else [round(r.uniform(1, 90), 2) for _ in range(k)]
        if len(set(x)) < len(x):
            x = list(dict.fromkeys(x))
        if len(x) < 3:
            x += [401, 88]
        fresh = (lambda: r.int(1, 900)) if kind < 0.8 else (lambda: round(r.uniform(1, 90), 2))
        ops, fmt = [o for o in NUM if kind < 0.8 or "%" not in o[0]], str
        ops = [o for o in ops if kind < 0.8 or "sum(" not in o[0] or "round" in o[0]]
        s = [str(v) for v in x]
        told = r.choice([", ".join(s), ", ".join(s), " ".join(s), listed(r, s), ",".join(s), "[" + ", ".join(s) + "]"])
    else:
        pool = r.choice([WORDS, WORDS, WORDS, FRUIT, NAMES, COLOURS])
        x = list(dict.fromkeys(str(r.pick(pool)) for _ in range(r.randint(3, 6))))
        if len(x) < 3:
            x = ["milk", "bread", "salt", "tea"]
        x = [w for w in x if '"' not in w and "\\" not in w]
        fresh = lambda: r.pick(pool)
        ops, fmt = WORD, repr_
        told = r.choice([", ".join(x), ", ".join(x), listed(r, x), " ".join(x), ", ".join(f'"{w}"' for w in x)])
    cur, keep = list(x), numeric and r.p(0.25)                      # keep: the list has a name in the kernel
    lit = lambda v: "[" + ", ".join(fmt(e) for e in v) + "]"
    last = view = None
    named = False

    def run(code, kind=""):
        nonlocal named
        if keep:
            pre = "" if named else f"x = {lit(cur)}\n"
            named = True
            return d.py(pre + named_code(code, kind))
        return d.py(code.replace("{p}", lit(cur)))

    def tell(says, out):
        d.say(r.choice(says.split("|")).replace("{out}", out), out.split("\n")[:4])

    def show(change=""):
        nonlocal named
        if keep and named and change:
            out = d.py(change + "\nprint(x)")
        elif keep:
            out = d.py(f"x = {lit(cur)}\nprint(x)")
            named = True
        else:
            out = d.py(f"print({lit(cur)})") if numeric else d.py(f'print(", ".join({lit(cur)}))')
        d.say(r.choice([f"The list is now {out}.", f"The list: {out}", f"Now it is {out}."]), [out])

    def again():
        code, _, _, says, kind = last
        out = run(code, kind)
        tell(says, out)
        settle(kind, out)

    def settle(kind, out):
        """What the next question is about."""
        nonlocal cur, view
        view = None
        if kind == "l":
            cur = eval(out) if numeric else out.split(", ")
        elif kind == "v" and out.startswith("[") and len(eval(out)) > 1 and numeric:
            view = eval(out)

    start = r.random()
    if start < 0.8:
        o = r.choice(ops)
        while o[4] == "f" or "index" in o[0]:
            o = r.choice(ops)
        user(d, o[1].split("|"), l=told)
        out = run(o[0], o[4])
        tell(o[3], out)
        last = o
        settle(o[4], out)
    else:
        user(d, ["my list: {l}", "here is a list: {l}", "take these: {l}", "remember this list: {l}", "I have {l}", "shopping list: {l}" if not numeric else "the numbers {l}"], l=told)
        d.say(r.choice(["I have the list. What shall I do with it?", "Noted. What would you like to know?", "OK. What shall I do with them?"]))
    steps = 0
    while steps < 5 and (steps < 2 or r.p(0.6)):
        steps += 1
        if len(cur) < 2:
            break
        k = r.random()
        if k < 0.36:
            o = r.choice(ops)
            if o[4] == "f" and not any(len(w) > 5 for w in cur):
                continue
            if o[4] in "lv" and len(cur) < 3 or "stdev" in o[0] and len(cur) < 3 or "[1:-1]" in o[0] and len(cur) < 4:
                continue
            q = o[2].split("|")
            if view:                                    # what was picked out, or everything: said so
                q = [t.rstrip("?") for t in q if not any(w in t.split() for w in ("them", "those", "their", "it", "list", "that", "they", "each", "in", "there"))]
                if not q or keep:
                    continue
                if r.p(0.55) and len(view) > 3:
                    cur = view
                    q = [t + r.choice([" of those", " of these", " of the ones you just gave", " of these now"]) for t in q]
                else:
                    q = [t + r.choice([" of the whole list", " of all again", " of the full list", " of the list from before"]) for t in q]
            user(d, q)
            out = run(o[0], o[4])
            if not out:
                return
            tell(o[3], out)
            last = o
            settle(o[4], out)
        elif k < 0.54 and last:
            old, new = r.choice(cur), fresh()
            if new in cur or old == new:
                continue
            other = r.choice(ops) if r.p(0.3) else None     # put right and asked for something else in one breath
            if other and (other[4] not in "sv" or len(cur) < 4):
                other = None
            ask = r.choice([t for t in other[2].split("|") if t[:4] not in ("and ", "just")] or ["?"]) if other else ""
            if ask and ask != "?":
                user(d, [t + r.choice([". ", ", ", " - ", ". and "]) + ask for t in FIX], n=new, o=old)
                last = other
            else:
                user(d, FIX, n=new, o=old)
            i = cur.index(old)
            cur[i] = new
            if keep and named:
                code, _, _, says, kd = last
                out = d.py(f"x[x.index({fmt(old)})] = {fmt(new)}\n" + named_code(code, kd))
                tell(says, out)
                settle(kd, out)
            else:
                again()
        elif k < 0.66 and last:
            new = fresh()
            user(d, ADDAGAIN, n=new)
            cur.append(new)
            if keep and named:
                code, _, _, says, kd = last
                out = d.py(f"x.append({fmt(new)})\n" + named_code(code, kd))
                tell(says, out)
                settle(kd, out)
            else:
                again()
        elif k < 0.76 and last and len(cur) > 3:
            old = r.choice(cur)
            user(d, DROPAGAIN, o=old)
            cur.remove(old)
            if keep and named:
                code, _, _, says, kd = last
                out = d.py(f"x.remove({fmt(old)})\n" + named_code(code, kd))
                tell(says, out)
                settle(kd, out)
            else:
                again()
        elif k < 0.9:
            j, view = r.randrange(7), None
            if j == 0:
                new = fresh()
                user(d, ADDSHOW, n=new)
                cur.append(new)
                show(f"x.append({fmt(new)})")
            elif j == 1:
                new = fresh()
                user(d, FRONT, n=new)
                cur.insert(0, new)
                show(f"x.insert(0, {fmt(new)})")
            elif j == 2 and len(cur) > 3:
                old = r.choice(cur)
                user(d, DROPSHOW, o=old)
                cur.remove(old)
                show(f"x.remove({fmt(old)})")
            elif j == 3:
                i, new = r.randrange(min(4, len(cur))), fresh()
                user(d, PLACE, w=ORDINAL[i + 1], n=new)
                cur[i] = new
                show(f"x[{i}] = {fmt(new)}")
            elif j == 4:
                user(d, SWAP)
                cur[0], cur[-1] = cur[-1], cur[0]
                show("x[0], x[-1] = x[-1], x[0]")
            elif j == 5:
                user(d, LASTFIRST)
                cur.insert(0, cur.pop())
                show("x.insert(0, x.pop())")
            else:
                user(d, SHOWIT)
                out = d.py("print(x)") if keep and named else d.py(f"print({lit(cur)})") if numeric else d.py(f'print(", ".join({lit(cur)}))')
                d.say(r.choice([f"The list is {out}.", f"It is {out}."]), [out])
        elif k < 0.96 and not view:
            i = r.randrange(min(4, len(cur)))
            w = ORDINAL[i + 1]
            user(d, ["which is the {w}", "the {w} one?", "what's the {w} now", "and the {w}"], w=w)
            out = run(f"print({{p}}[{i}])")
            d.say(r.choice([f"The {w} is {out}.", f"It is {out}."]), [out])
        else:
            chat(d)
    if not d.steps:
        list_changes(d)


# ---- things with amounts -------------------------------------------------------------------------------------------------------
UNITS = ["euros", "points", "kg", "pieces", "km", "hours", "litres", "votes", "pages", "steps", "calls", "goals", "", "", ""]
DICT = [
    ("print(sum({p}.values()))", "total?|altogether?|sum of all|how much is that in all|add them up|what do they make together|total now", "The total is {out}.|That is {out}."),
    ("p = {p}\nprint(max(p, key=p.get))", "who has the most|which is the biggest|highest one?|top one?|who leads|which one is largest", "It is {out}."),
    ("p = {p}\nprint(min(p, key=p.get))", "who has the least|which is the smallest|lowest one?|who is last|which one is smallest", "It is {out}."),
    ("p = {p}\nprint(round(sum(p.values()) / len(p), 2))", "on average?|average of them|mean?|what's the average|and the average", "The average is {out}."),
    ('p = {p}\nprint(", ".join(sorted(p, key=p.get, reverse=True)))', "rank them|from most to least|in order, highest first|sort by amount, biggest first", "The order is {out}."),
    ('p = {p}\nprint(", ".join(sorted(p, key=p.get)))', "from least to most|lowest first|sort by amount, smallest first", "The order is {out}."),
    ('p = {p}\nprint(", ".join(sorted(p)))', "names in alphabetical order|just the names, a to z|sort by name", "They are {out}."),
    ("print(len({p}))", "how many are they|how many entries|count them", "There are {out}."),
    ("p = {p}\nprint(max(p.values()) - min(p.values()))", "difference between most and least|gap between first and last|biggest minus smallest", "The difference is {out}."),
]


@family("turns", 9.0)
def amounts(d):
    """Names with amounts: one changes, one comes, one goes, and sums over them."""
    r = d.r
    names = list(dict.fromkeys(r.pick(NAMES) if r.p(0.6) else r.pick(WORDS) for _ in range(r.randint(3, 5))))
    names = [n for n in names if '"' not in n][:5]
    if len(names) < 3:
        return amounts(d)
    p = {n: r.int(2, r.choice([40, 200, 900])) for n in names}
    if len(set(p.values())) < len(p):
        return amounts(d)
    u = r.choice(UNITS)
    sums = {}                                           # what was added to whom: the code does the sum
    lit = lambda: "{" + ", ".join(f"{repr_(k)}: {sums.get(k, v)}" for k, v in p.items()) + "}"
    sep = r.choice([" {v}", ": {v}", " = {v}", " has {v}", " ({v})", " - {v}"])
    told = r.choice([", ", ", ", "; ", "\n"]).join(n + sep.replace("{v}", str(v)) + (f" {u}" if u and i == 0 else "") for i, (n, v) in enumerate(p.items()))
    code, q, says = r.choice(DICT)
    ask = r.choice(q.split("|"))
    d.user(r.choice([f"{told}. {ask}", f"{told}\n{ask}", f"{ask} {told}" if ask[-1] != "?" else f"{told} - {ask}", f"{told}, {ask}"]))
    out = d.py(code.replace("{p}", lit()))
    d.say(r.choice(says.split("|")).replace("{out}", out), [out])
    last = (code, says)
    for _ in range(r.choice([2, 2, 3, 4])):
        k = r.random()
        again = True
        if k < 0.35:
            code, q, says = r.choice(DICT)
            user(d, q.split("|"))
            last = (code, says)
        elif k < 0.55:
            n = r.choice(list(p))
            v = r.int(2, 900)
            if v in p.values() or n in sums:
                continue
            user(d, ["sorry, {n} has {v}", "{n} is {v}, not {o}", "{n}: {v} instead of {o}", "I meant {v} for {n}", "{v} for {n}, my mistake", "change {n} to {v}", "no, {n} {v}", "correction: {n} {v}"], n=n, v=v, o=p[n])
            p[n] = v
        elif k < 0.7:
            n, v = r.pick(NAMES), r.int(2, 900)
            if n in p or v in p.values() or '"' in n:
                continue
            user(d, ["and {n} has {v}", "I forgot {n} with {v}", "add {n}: {v}", "{n} {v} too", "plus {n}, {v}", "there's also {n} with {v}"], n=n, v=v)
            p[n] = v
        elif k < 0.8 and len(p) > 3:
            n = r.choice(list(p))
            user(d, ["without {n}", "leave {n} out", "{n} doesn't count", "and if {n} drops out?", "take {n} off and again"], n=n)
            del p[n]
        elif k < 0.9:
            n, v = r.choice(list(p)), r.randint(2, 30)
            if p[n] + v in p.values() or n in sums:
                continue
            user(d, ["{n} gets {v} more", "{n} plus {v}", "give {n} another {v}", "{v} more for {n}"], n=n, v=v)
            sums[n] = f"{p[n]} + {v}"
            p[n] += v
        else:
            n = r.choice(list(p))
            user(d, ["what percentage does {n} have", "share of {n} in percent", "how many percent of the total is {n}", "{n} in percent of all"], n=n)
            out = d.py(f"p = {lit()}\nprint(round(p[{repr_(n)}] / sum(p.values()) * 100, 2))")
            d.say(f"{n} has {out} percent.", [out])
            continue
        out = d.py(last[0].replace("{p}", lit()))
        d.say(r.choice(last[1].split("|")).replace("{out}", out), [out])
