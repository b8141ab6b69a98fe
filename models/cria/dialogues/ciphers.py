"""One whole number on its way: reckoned with, written in another base and back, asked about its digits and factors, set against another; what was said to be shown in binary is shown in binary."""
from core import family
from sequel import FIRST, spoken
from threads import chat
from values import said

START = [("2 ** {a}", "2 to the {a}|2^{a}|two to the power of {a}|2**{a}", 5, 45), ("math.factorial({a})", "{a} factorial|{a}!|factorial of {a}", 4, 15), ("{a}", "the number {a}|take {a}|start with {a}|let's take {a}", 20, 5000), ("{a} * {b}", "{a} times {b}|{a} x {b}|{a}*{b}|multiply {a} with {b}", 11, 400), ("{a} + {b}", "{a} plus {b}|{a} + {b}|add {a} to {b}", 20, 3000), ("{a} ** 3", "{a} cubed|{a}^3|the cube of {a}", 3, 99), ("{a} ** 2", "{a} squared|{a}^2|square of {a}", 11, 999), ("3 ** {a}", "3 to the {a}|3^{a}|3**{a}", 3, 25), ("sum(range(1, {a} + 1))", "sum of 1 to {a}|add the numbers from 1 to {a}|1 + 2 + ... + {a}", 10, 900), ("math.comb({a}, {c})", "{a} choose {c}|ways to pick {c} out of {a}|combinations of {c} from {a}", 8, 40), ("5 ** {a}", "5^{a}|5 to the {a}", 3, 18), ("{a} * {a} - 1", "{a} times itself minus 1|{a} squared less one", 5, 200)]
OPS = [("+", "plus {n}|add {n}|and {n} more|+ {n}|+{n}|add {n} to that|increase it by {n}"), ("-", "minus {n}|take {n} away|- {n}|-{n}|less {n}|subtract {n}|{n} less"), ("*", "times {n}|x {n}|* {n}|multiply by {n}|{n} times that|and times {n}"), ("//", "divided by {n}, whole part only|integer division by {n}|// {n}|how often does {n} fit into it|by {n} without remainder"), ("%", "mod {n}|remainder by {n}|what's left when divided by {n}|% {n}|modulo {n}")]
ONES = [("{v} - 1", "minus one|one less|the number before it"), ("{v} + 1", "plus one|one more|the number after it"), ("{v} ** 2", "squared|square it|multiplied by itself"), ("{v} * 2", "double it|twice that|doubled"), ("math.isqrt({v})", "integer square root|whole part of the root|isqrt of it"), ("int(str({v})[::-1])", "turn its digits around|digits reversed|read it backwards")]
BASES = dict(binary=("bin({v})[2:]", "In binary it is {out}."), hex=("hex({v})[2:]", "In hex it is {out}."), octal=("oct({v})[2:]", "In octal it is {out}."))
SHOW = "in {f}|in {f}?|show it in {f} please|and in {f}|as {f}|{f}?|write that in {f}|how does it look in {f}|now in {f}|to {f}".split("|")
THEN = " and show that in {f}|, in {f}| and then in {f}|, result in {f}| - {f} please| and give me {f}|, again in {f}".split("|")
FACTS = [("len(str({v}))", "how many digits has it|number of digits|digits?|how long is that number", "It has {out} digits."), ("sum(int(c) for c in str({v}))", "digit sum|its digit sum|the digits added|cross sum", "The digit sum is {out}."), ('bin({v}).count("1")', "how many ones in binary|count the 1 bits|number of ones in the binary form|bits that are set", "There are {out} ones."), ('bin({v})[2:].count("0")', "how many zeros in binary|count the 0 bits|zeros in its binary form", "There are {out} zeros."), ("({v}).bit_length()", "how many bits|bits needed|bit length", "It takes {out} bits."), ("{v} % 10", "last digit|which digit is at the end|the final digit", "The last digit is {out}."), ("str({v})[0]", "first digit|the leading digit|which digit is at the front", "The first digit is {out}."), ('str({v}).count("{k}")', "how often is {k} in it|count its {k}s|how many times the digit {k}", "It is there {out} times."),
         ("{v} % {k} == 0", "can it be divided by {k}|divisible by {k}?|is it a multiple of {k}|does {k} go into it", None), ("{v} % 2 == 0", "is it even|even?|an even one?", None), ("math.isqrt({v}) ** 2 == {v}", "is it a square|a perfect square?|is that a square number", None), ("str({v}) == str({v})[::-1]", "is it a palindrome|same read backwards?|a palindromic number?", None), ("{v} > {big}", "is it more than {big}|bigger than {big}?|over {big}?", None), ("{v} > 2 ** {e}", "is that bigger than 2**{e}|more than 2 to the {e}?|does it beat 2^{e}", None), ("math.gcd({v}, {k})", "gcd with {k}|greatest common divisor with {k}|common divisor of it and {k}", "It is {out}."), ("round(math.sqrt({v}), 4)", "square root|root of that|sqrt", "The square root is {out}."), ('f"{{v}:,}"', "with commas|thousands separated|group its digits by three", "It is {out}.")]
YES = {"True": ["Yes, it is.", "Yes.", "Yes, that is true."], "False": ["No, it isn't.", "No.", "No, that is not so."]}


def head(e):
    return ("import math\n" if "math." in e else "") + f"print({e})"


@family("turns", 9.0)
def number_on_its_way(d):
    r = d.r
    e, ways, lo, hi = r.choice(START)
    v = dict(a=r.int(lo, hi), b=r.int(3, 99), c=r.randint(2, 6))
    t = r.choice(ways.split("|"))
    for k, x in v.items():
        e, t = e.replace("{%s}" % k, str(x)), t.replace("{%s}" % k, f"\x01{said(r, x) if r.p(0.5) and '^' not in t and '*' not in t and '!' not in t else x}\x02")
    form = None
    if "{a}" == e or e.isdigit():
        form = r.choice(list(BASES))
        t = r.choice([f"{v['a']} in {form}", f"{v['a']} to {form}", f"convert {v['a']} to {form}", f"what's {v['a']} in {form}"])
        n = e
        spoken(d, t)
        out = d.py(head(BASES[form][0].replace("{v}", e)))
        d.say(BASES[form][1].replace("{out}", out), [out])
    else:
        spoken(d, t)
        n = d.py(head(e))
        d.say(r.choice([f"It is {n}.", f"That is {n}.", f"The result is {n}."]), [n])
    seen = [n]
    turns, want, tries = 1, r.choice([3, 3, 4, 4, 5, 6]), 0
    while turns < want and tries < 25:
        tries += 1
        k = r.random()
        if k < 0.42:
            if r.p(0.65):
                op, ways = r.choice(OPS)
                m = r.randint(2, 20) if op in "*//%" else r.int(1, 900)
                e, ways = f"{n} {op} {m}", ways.split("|")
                if op == "-" and int(n) <= m or op in "//%" and int(n) < 3 * m:
                    continue
                w = said(r, m)
            else:
                e, ways = r.choice(ONES)
                e, ways, w = e.replace("{v}", n), ways.split("|"), ""
            value = eval(e, dict(math=__import__("math")))
            if not 1 < value < 10 ** 18 or str(value) == n:
                continue
            t = r.pick(ways).replace("{n}", f"\x01{w}\x02")
            if form and r.p(0.55):
                f = form if r.p(0.7) else r.choice(list(BASES))
                spoken(d, t.rstrip("?") + r.pick(THEN).replace("{f}", f))
                out = d.py(head(BASES[f][0].replace("{v}", e)))
                d.say(BASES[f][1].replace("{out}", out), [out])
                n, form = str(value), f
            else:
                spoken(d, t)
                n = d.py(head(e))
                d.say(r.choice([f"It is {n}.", f"That is {n}."]), [n])
            seen.append(n)
        elif k < 0.6:
            f = r.choice([x for x in BASES if x != form] or list(BASES))
            spoken(d, r.pick(SHOW).replace("{f}", f))
            out = d.py(head(BASES[f][0].replace("{v}", n)))
            d.say(BASES[f][1].replace("{out}", out), [out])
            form = f
        elif k < 0.9:
            e, ways, says = r.choice(FACTS)
            if d.steps[-1][1].startswith("In ") and "bin(" not in e and says and "gcd" not in e:
                continue                                   # digits of which form?
            v = dict(v=n, k=r.choice([2, 3, 4, 5, 6, 7, 9]), big=r.choice([100, 1000, 5000, 10 ** 5, 10 ** 6, 10 ** 9]), e=r.randint(5, 60))
            ways = r.pick(ways.split("|"))
            for x, y in v.items():
                e, ways = e.replace("{%s}" % x, str(y)), ways.replace("{%s}" % x, f"\x01{y}\x02")
            spoken(d, ways)
            out = d.py(head(e))
            if says:
                d.say(says.replace("{out}", out) if out != "1" or "{out} " not in says else f"It is {out}.", [out])
            else:
                d.say(r.choice(YES[out]))
        elif k < 0.95 and len(seen) > 1 and seen[0] != n:
            spoken(d, r.choice(["how much more or less than {f} is that", "difference to {f}", "{f} and this one, difference", "distance from {f}"]).replace("{f}", r.pick(FIRST)))
            out = d.py(f"print(abs({n} - {seen[0]}))")
            d.say(f"The difference is {out}.", [out])
        else:
            chat(d)
        turns += 1
