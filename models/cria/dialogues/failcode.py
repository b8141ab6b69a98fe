"""Programs that users paste and that fail, or print what was not meant: run as they are and the error told as it stands, then mended; what the slip was is said in a sentence."""
from core import Kernel, family, noisy, result_text
from posed import plain, quoted
from relating import upper

RUN = ["run this:\n{c}", "run\n{c}", "what does this print?\n{c}", "please run this python:\n{c}", "execute:\n{c}", "```python\n{c}\n```\nwhat's the output", "output of this?\n{c}", "try this code\n{c}"]
WHY = ["why does this fail?\n{c}", "what's wrong with this\n{c}", "fix this please:\n{c}", "this gives an error, mend it\n{c}", "my code doesn't run:\n{c}", "can you repair this\n{c}", "it says error, why?\n{c}", "{c}\nthat stops with an error. put it right"]
FIX = ["fix it", "mend it please", "put it right", "and how is it right", "then correct it", "make it work", "what should it be", "repair that"]
WRONG = ["this prints {b} and not {g}, why\n{c}", "i expect {g} but get {b}:\n{c}", "{c}\nshould give {g}, gives {b}. what is wrong", "why {b} and not {g}?\n{c}", "{c}\ncomes out as {b}, i want {g}", "the result of this should be {g}, it is {b}\n{c}"]
SAYS = ["{w} Now it prints {o}.", "{w} Put right, it gives {o}.", "{w} The result is {o} then."]


def nums(r, lo=1, hi=60, k=None):
    return [r.randint(lo, hi) for _ in range(k or r.randint(3, 6))]


def bugs(r):
    """(program, the same mended, what was wrong)"""
    x, w, v, n = nums(r), plain(r), r.choice(["x", "data", "values", "numbers", "items"]), r.randint(3, 40)
    return r.choice([
        lambda: (f"print({w})", f"print({quoted(w)})", f"The text {w} needs quotes."),
        lambda: (f'n = int("{n}.5")\nprint(n * 2)', f'n = float("{n}.5")\nprint(n * 2)', "int() does not take a decimal point, float() does."),
        lambda: (f"{v} = {x}\nprint({v}[{len(x)}])", f"{v} = {x}\nprint({v}[{len(x) - 1}])", f"The list has {len(x)} elements, the last index is {len(x) - 1}."),
        lambda: (f'print("{w}: " + {n})', f'print("{w}: " + str({n}))', "A text and a number can't be added; str() makes a text of it."),
        lambda: (f"{v} = []\nprint(sum({v}) / len({v}))", f"{v} = []\nprint(sum({v}) / len({v}) if {v} else 0)", "The list is empty, so it divides by zero."),
        lambda: (f"for i in range(3)\n    print(i * {n})", f"for i in range(3):\n    print(i * {n})", "The colon after the for is missing."),
        lambda: (f"print(sum({x})", f"print(sum({x}))", "A bracket is not closed."),
        lambda: (f"total = 0\nfor i in {x}:\ntotal += i\nprint(total)", f"total = 0\nfor i in {x}:\n    total += i\nprint(total)", "The line in the loop must be indented."),
        lambda: (f'ages = {{"{w}": {n}}}\nprint(ages["{w.capitalize()}"])', f'ages = {{"{w}": {n}}}\nprint(ages["{w}"])', f"The key is {w}, in lower case."),
        lambda: (f"total = {n}\nprint(totl + 1)", f"total = {n}\nprint(total + 1)", "The name is misspelt: total."),
        lambda: (f"{v} = {x}\n{v}.push({n})\nprint({v})", f"{v} = {x}\n{v}.append({n})\nprint({v})", "A list has append, not push."),
        lambda: (f"if {n} = {n}:\n    print(\"same\")", f"if {n} == {n}:\n    print(\"same\")", "Equality is written ==."),
        lambda: (f"print(math.sqrt({n * n}))", f"import math\nprint(math.sqrt({n * n}))", "The module math is not imported."),
        lambda: (f"def half(a):\n    return a / 2\n\nprint(half())", f"def half(a):\n    return a / 2\n\nprint(half({n}))", "The function needs an argument."),
        lambda: (f"print(\"{w}\".upper)[0]", f"print(\"{w}\".upper()[0])", "upper must be called, and the [0] belongs inside."),
        lambda: (f"{v} = {x}\nprint({v}.length)", f"{v} = {x}\nprint(len({v}))", "The length is len(...)."),
        lambda: (f"print(sum({', '.join(map(str, x[:3]))}))", f"print(sum([{', '.join(map(str, x[:3]))}]))", "sum takes a list."),
        lambda: (f"a, b = {x[:3]}\nprint(a + b)", f"a, b, c = {x[:3]}\nprint(a + b + c)", "There are three values for two names."),
    ])()


def slips(r):
    """(program that prints the wrong thing, the same mended, what was wrong)"""
    x, w, n = nums(r), plain(r), r.randint(4, 40)
    names = [plain(r) for _ in range(3)]
    return r.choice([
        lambda: (f"total = 0\nfor x in {x}:\n    total = x\nprint(total)", f"total = 0\nfor x in {x}:\n    total = total + x\nprint(total)", "It must be total = total + x."),
        lambda: (f"print(sum(range(1, {n})))", f"print(sum(range(1, {n} + 1)))", f"range stops before its end, so {n} was left out."),
        lambda: (f"x = {[str(v) for v in x]}\nprint(max(x))".replace("'", '"'), f"x = {[str(v) for v in x]}\nprint(max(x, key=int))".replace("'", '"'), "Texts are compared letter by letter; key=int compares numbers."),
        lambda: (f"print({2 * n + 1} // 2)", f"print({2 * n + 1} / 2)", "// drops what is behind the point, / keeps it."),
        lambda: (f'print("{n}" * 3)', f"print({n} * 3)", "The number stands in quotes, so the text is repeated."),
        lambda: (f"x = {x}\nx = x.sort()\nprint(x)", f"x = {x}\nx.sort()\nprint(x)", "sort changes the list itself and gives back nothing."),
        lambda: (f"def double(a):\n    a * 2\n\nprint(double({n}))", f"def double(a):\n    return a * 2\n\nprint(double({n}))", "The return is missing."),
        lambda: (f"print({n} ^ 2)", f"print({n} ** 2)", "^ is xor; a power is written **."),
        lambda: (f"x = {x}\nprint(x[1])", f"x = {x}\nprint(x[0])", "The first element has the index 0."),
        lambda: (f'print("{w}".replace("{w[0]}", ""))', f'print("{w}".replace("{w[0]}", "", 1))', "replace takes all of them; with a 1 at the end only the first."),
        lambda: (f"n = 0\nfor v in {x}:\n    if v > {n}:\n        n = 1\nprint(n)", f"n = 0\nfor v in {x}:\n    if v > {n}:\n        n += 1\nprint(n)", "n = 1 sets it anew each time, n += 1 counts."),
        lambda: (f"print(sorted({x}))", f"print(sorted({x}, reverse=True))", "The largest come first with reverse=True."),
        lambda: (f"s = {x[0]} + {x[1]} / 2\nprint(s)", f"s = ({x[0]} + {x[1]}) / 2\nprint(s)", "The sum needs brackets, / comes first."),
        lambda: (f"print(len(\"{w} {names[0]}\"))", f"print(len(\"{w} {names[0]}\".split()))", "len counts characters; split makes words of it."),
    ])()


def told(r, ways, **v):
    t = r.pick(ways)
    for k, x in v.items():
        t = t.replace("{" + k + "}", x)
    return t


def fails(d, code):
    """The program as it was pasted, which need not stand alone."""
    ok, out, err = d.kernel.run(code)
    d.steps += [("py", code), ("result", result_text(ok, out, err))]
    return err.rsplit("\n", 1)[-1]


@family("failures", 14.0)
def pasted_fails(d):
    r = d.r
    while True:
        bad, good, why = bugs(r)
        if not Kernel().run(bad)[0] and Kernel().run(good)[0]:
            break
    if r.p(0.5):
        d.user(told(r, RUN, c=bad))
        err = fails(d, bad)
        d.say(r.choice(["It fails: {e}.", "It stops with an error: {e}.", "It does not run: {e}."]).replace("{e}", err), [err])
        if r.p(0.55):
            d.user(noisy(r, r.pick(FIX), 0.5))
            d.kernel = Kernel()
            out = d.py(good)
            d.say(told(r, SAYS, w=why, o=out), [out])
        return
    d.user(told(r, WHY, c=bad))
    fails(d, bad)
    d.kernel = Kernel()
    d.kernel.count = 1
    out = d.py(good)
    d.say(told(r, SAYS, w=why, o=out), [out])


@family("number", 30.0)
def pasted_wrong(d):
    """It runs, but not as it was meant."""
    r = d.r
    while True:
        bad, good, why = slips(r)
        a, b = Kernel().run(bad), Kernel().run(good)
        if a[0] and b[0] and a[1] != b[1] and "\n" not in a[1] + b[1] and "built-in" not in a[1]:
            break
    d.user(upper(told(r, WRONG, c=bad, b=a[1], g=b[1])) if r.p(0.4) else told(r, WRONG, c=bad, b=a[1], g=b[1]))
    out = d.py(good)
    d.say(told(r, SAYS, w=why, o=out), [out])
