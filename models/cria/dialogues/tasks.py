"""Small functions that people wanted written (../borrow.py), written and run on other values each time."""
import ast
from borrowed import TASKS
from core import family, noisy
from pools import WORDS

ASKS = ["Write a function to {x} and run it on {a}.", "write a python function to {x}. try it with {a}", "i need a function to {x}, what does it give for {a}", "{x}: {a}", "{x}, for {a}", "can you {x}? {a}", "function {n} that can {x}, call it with {a}", "please write {n}, to {x}, and call {c}",
        "code a little function to {x}. result for {a}?", "how would I {x}? show me with {a}", "{a} - {x}", "with {a}: {x}", "a function called {n} should {x}. What is {c}?", "help me {x}, for example {a}", "I want to {x}. Test it on {a} please", "make {n}: {x}. run {c}", "need to {x}, values: {a}"]


def other(r, v, depth=0):
    """A value of the same shape."""
    if isinstance(v, bool) or v is None:
        return v
    if isinstance(v, int):
        return v if r.p(0.3) or abs(v) > 10 ** 6 else max(1, v + r.randint(-min(4, abs(v)), 6)) if v > 0 else v
    if isinstance(v, float):
        return round(v * r.uniform(0.5, 2), 1)
    if isinstance(v, str):
        if not v.isalpha() or r.p(0.3):
            return v
        w = r.pick(WORDS)
        return w if len(v) > 2 else r.choice("abcdefghijklmnopqrstuvwxyz")[:1] if len(v) == 1 and v.islower() else v
    if isinstance(v, (list, tuple)) and depth < 3:
        return type(v)(other(r, x, depth + 1) for x in v)
    return v


def shown(v):
    return repr(v).replace("'", '"') if '"' not in repr(v) else repr(v)


@family("strings", 12.0)
def written_and_run(d):
    r = d.r
    while True:
        what, name, code, calls = r.pick(TASKS)
        args = [ast.literal_eval(a) for a in r.choice(calls)]
        if r.p(0.75):
            args = [other(r, a) for a in args]
        said = ", ".join(shown(a) for a in args)
        program = f"{code}\n\nprint({name}({said}))"
        ok, out, _ = type(d.kernel)().run(program)
        if ok and 0 < len(out) <= 90 and "\n" not in out and "object at" not in out and "None" not in out and out not in ("[]", "()", "{}", "nan"):
            break
    x = what
    t = r.choice(ASKS)
    text = t.replace("{x}", x).replace("{n}", name).replace("{c}", f"\x01{name}({said})\x02").replace("{a}", "\x01" + (" and ".join(shown(a) for a in args) if r.p(0.3) else said) + "\x02")
    d.user(noisy(r, text[0].upper() + text[1:] if r.p(0.5) else text, 0.7))
    out = d.py(program)
    d.say(r.choice(["It returns {}.", "It gives {}.", "The result is {}.", "It is {}."]).replace("{}", out), [out])
