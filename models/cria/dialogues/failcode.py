"""Programs that users paste and that fail, or print what was not meant: run as they are and the error told as it stands, then mended; what the slip was is said in a sentence."""
import re
from core import Kernel, family, noisy, result_text
from posed import plain

RUN = ["run this:\n{c}", "run\n{c}", "what does this print?\n{c}", "please run this python:\n{c}", "execute:\n{c}", "```python\n{c}\n```\nwhat's the output", "output of this?\n{c}", "try this code\n{c}"]
WHY = ["why does this fail?\n{c}", "what's wrong with this\n{c}", "fix this please:\n{c}", "this gives an error, mend it\n{c}", "my code doesn't run:\n{c}", "can you repair this\n{c}", "it says error, why?\n{c}", "{c}\nthat stops with an error. put it right"]
FIX = ["fix it", "mend it please", "put it right", "and how is it right", "then correct it", "make it work", "what should it be", "repair that"]
WRONG = ["this prints {b} and not {g}, why\n{c}", "i expect {g} but get {b}:\n{c}", "{c}\nshould give {g}, gives {b}. what is wrong", "why {b} and not {g}?\n{c}", "{c}\ncomes out as {b}, i want {g}", "the result of this should be {g}, it is {b}\n{c}"]
SAYS = ["{w} Now it prints {o}.", "{w} Put right, it gives {o}.", "{w} The result is {o} then."]


# program >> the same mended >> what was wrong; lines apart by ;;  {w} {u} words, {n} a number, {x} a list, {last} its last index, {v} a name
BUGS = r"""
print({w}) >> print("{w}") >> The text {w} needs quotes.
n = int("{n}.5") ;; print(n * 2) >> n = float("{n}.5") ;; print(n * 2) >> int() does not take a decimal point, float() does.
{v} = {x} ;; print({v}[{len}]) >> {v} = {x} ;; print({v}[{last}]) >> The list has {len} elements, the last index is {last}.
print("{w}: " + {n}) >> print("{w}: " + str({n})) >> A text and a number can't be added; str() makes a text of it.
{v} = [] ;; print(sum({v}) / len({v})) >> {v} = [] ;; print(sum({v}) / len({v}) if {v} else 0) >> The list is empty, so it divides by zero.
for i in range(3) ;;     print(i * {n}) >> for i in range(3): ;;     print(i * {n}) >> The colon after the for is missing.
print(sum({x}) >> print(sum({x})) >> A bracket is not closed.
total = 0 ;; for i in {x}: ;; total += i ;; print(total) >> total = 0 ;; for i in {x}: ;;     total += i ;; print(total) >> The line in the loop must be indented.
ages = {"{w}": {n}} ;; print(ages["{w} "]) >> ages = {"{w}": {n}} ;; print(ages["{w}"]) >> The key is {w}, without the blank.
total = {n} ;; print(totl + 1) >> total = {n} ;; print(total + 1) >> The name is misspelt: total.
{v} = {x} ;; {v}.push({n}) ;; print({v}) >> {v} = {x} ;; {v}.append({n}) ;; print({v}) >> A list has append, not push.
if {n} = {n}: ;;     print("same") >> if {n} == {n}: ;;     print("same") >> Equality is written ==.
print(math.sqrt({n} * {n})) >> import math ;; print(math.sqrt({n} * {n})) >> The module math is not imported.
def half(a): ;;     return a / 2 ;;  ;; print(half()) >> def half(a): ;;     return a / 2 ;;  ;; print(half({n})) >> The function needs an argument.
print("{w}".upper[0]) >> print("{w}".upper()[0]) >> upper must be called, with its brackets.
{v} = {x} ;; print({v}.length) >> {v} = {x} ;; print(len({v})) >> The length is len(...).
print(sum({a}, {n}, {k})) >> print(sum([{a}, {n}, {k}])) >> sum takes a list.
a, b = [{a}, {n}, {k}] ;; print(a + b) >> a, b, c = [{a}, {n}, {k}] ;; print(a + b + c) >> There are three values for two names.
print("{w}".index("#")) >> print("{w}".find("#")) >> index fails where nothing is found, find gives -1.
print("{w}" * "{u}") >> print("{w}" + "{u}") >> Texts are joined with +, not multiplied.
{v} = ({a}, {n}) ;; {v}[0] = {k} ;; print({v}) >> {v} = [{a}, {n}] ;; {v}[0] = {k} ;; print({v}) >> A tuple can't be changed, a list can.
print(len({n})) >> print(len(str({n}))) >> A number has no length, its text has.
"""
# the same, for what runs but prints another thing than was meant
SLIPS = r"""
total = 0 ;; for x in {x}: ;;     total = x ;; print(total) >> total = 0 ;; for x in {x}: ;;     total = total + x ;; print(total) >> It must be total = total + x.
print(sum(range(1, {n}))) >> print(sum(range(1, {n} + 1))) >> range stops before its end, so {n} was left out.
x = ["{a}", "{n}", "{k}"] ;; print(max(x)) >> x = ["{a}", "{n}", "{k}"] ;; print(max(x, key=int)) >> Texts are compared letter by letter; key=int compares numbers.
print({n} // 4) >> print({n} / 4) >> // drops what is behind the point, / keeps it.
print("{n}" * 3) >> print({n} * 3) >> The number stands in quotes, so the text is repeated.
x = {x} ;; x = x.sort() ;; print(x) >> x = {x} ;; x.sort() ;; print(x) >> sort changes the list itself and gives back nothing.
def double(a): ;;     a * 2 ;;  ;; print(double({n})) >> def double(a): ;;     return a * 2 ;;  ;; print(double({n})) >> The return is missing.
print({n} ^ 2) >> print({n} ** 2) >> ^ is xor; a power is written **.
x = {x} ;; print(x[1]) >> x = {x} ;; print(x[0]) >> The first element has the index 0.
n = 0 ;; for v in {x}: ;;     if v > {k}: ;;         n = 1 ;; print(n) >> n = 0 ;; for v in {x}: ;;     if v > {k}: ;;         n += 1 ;; print(n) >> n = 1 sets it anew each time, n += 1 counts.
print(sorted({x})) >> print(sorted({x}, reverse=True)) >> The largest come first with reverse=True.
s = {a} + {n} / 2 ;; print(s) >> s = ({a} + {n}) / 2 ;; print(s) >> The sum needs brackets, / comes first.
print(len("{w} {u} {w}")) >> print(len("{w} {u} {w}".split())) >> len counts characters; split makes words of it.
x = {x} ;; print(sum(x) / 2) >> x = {x} ;; print(round(sum(x) / len(x), 2)) >> It must be divided by their number, len(x).
print(round({n} / 7)) >> print(round({n} / 7, 2)) >> round needs the number of places.
x = {x} ;; print(x[-2:]) >> x = {x} ;; print(x[:2]) >> [-2:] are the last two, [:2] the first two.
print("{w}"[0:3]) >> print("{w}"[0:4]) >> The end of a slice is not in it.
x = {n} ;; x + {k} ;; print(x) >> x = {n} ;; x += {k} ;; print(x) >> The sum is not kept, += keeps it.
print({n} % 10 == 0) >> print({n} % 2 == 0) >> Even is a remainder of 0 by 2, not by 10.
"""
BUGS, SLIPS = ([[x.strip("\n") for x in line.split(" >> ")] for line in t.strip().split("\n")] for t in (BUGS, SLIPS))


def drawn(r, rows):
    """A row with its values."""
    x = [r.randint(1, 60) for _ in range(r.randint(3, 6))]
    v = dict(w=plain(r), u=plain(r), n=str(r.randint(4, 90)), k=str(r.randint(2, 40)), a=str(r.randint(2, 60)), x=str(x), len=str(len(x)), last=str(len(x) - 1), v=r.choice(["x", "data", "values", "numbers", "items"]))
    return [re.sub(r"\{(\w+)\}", lambda m: v[m.group(1)], t).replace(" ;; ", "\n") for t in r.choice(rows)]


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


@family("failures", 20.0)
def pasted_fails(d):
    r = d.r
    while True:
        bad, good, why = drawn(r, BUGS)
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


@family("number", 450.0)
def pasted_wrong(d):
    """It runs, but not as it was meant."""
    r = d.r
    while True:
        bad, good, why = drawn(r, SLIPS)
        a, b = Kernel().run(bad), Kernel().run(good)
        if a[0] and b[0] and a[1] != b[1] and "\n" not in a[1] + b[1] and "built-in" not in a[1]:
            break
    d.user(told(r, WRONG, c=bad, b=a[1], g=b[1]))
    out = d.py(good)
    d.say(told(r, SAYS, w=why, o=out), [out])
