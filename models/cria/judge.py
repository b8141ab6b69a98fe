"""What a right turn is: the right tool, a call that gives the right value, an answer that says it."""
import json
import math
import os
import re
import resource
import sys
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "dialogues"))
from core import Kernel, result_text  # noqa: E402


def turns(d):
    """The user's turns of a dialogue: (steps before, the user's step, the expected calls with results, the expected answer)."""
    out, at = [], [i for i, s in enumerate(d.steps) if s[0] == "user"] + [len(d.steps)]
    for a, b in zip(at, at[1:]):
        mid = d.steps[a + 1:b - 1]
        out.append((d.steps[:a], d.steps[a], mid, d.steps[b - 1]))
    return out


def run_code(history, code):
    """(ok, stdout, text as the model reads it) of code after the conversation's earlier code; for a pool's worker."""
    resource.setrlimit(resource.RLIMIT_AS, (6 << 30, 6 << 30))
    k = Kernel()
    for c in history:
        k.run(c)
    ok, out, err = k.run(code)
    return ok, out, result_text(ok, out[:2000], err)


def stdout_of(result):
    m = re.search(r"(?s)\[stdout\](.*)\[/stdout\]", result)
    return m.group(1) if m else ""


def numbers(s):
    return [float(x) for x in re.findall(r"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?", s)]


def same(a, b):
    """Printed values that mean the same: equal text, or equal numbers in a row."""
    if a.strip() == b.strip():
        return True
    x, y = numbers(a), numbers(b)
    wa, wb = re.sub(r"[\d.e+\-\s]", "", a), re.sub(r"[\d.e+\-\s]", "", b)
    return len(x) == len(y) > 0 and wa == wb and all(math.isclose(p, q, rel_tol=1e-4, abs_tol=1e-6) for p, q in zip(x, y))


def same_call(a, b):
    try:
        x, y = json.loads(a), json.loads(b)
        return x == y
    except ValueError:
        pass
    words = lambda s: [w for w in re.findall(r"\w+", s.lower()) if w not in ("the", "a", "of", "in", "to", "for")]
    x, y = words(a), words(b)
    return x[:1] == y[:1] and sorted(x) == sorted(y)


def says(answer, facts, printed=None):
    low = answer.lower()
    for f in facts:
        if f.startswith("!"):
            if re.search(rf"\b{re.escape(f[1:])}\b", low):
                return False
        elif f.lower() not in low and not (printed and printed.strip() and printed.strip().lower() in low):
            return False
    return True
