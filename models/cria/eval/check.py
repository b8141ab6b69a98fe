"""Was a turn right?  Shared by the runners: through the daemon (ask.py) and in PyTorch (probe.py)."""
import hashlib
import json
import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def made(name):
    """A hand-written set is kept as the program that prints it, and must still be what it was when it was frozen."""
    text = subprocess.run([sys.executable, os.path.join(HERE, f"make_{name}.py")], stdout=subprocess.PIPE, check=True, env=dict(os.environ, PYTHONIOENCODING="utf-8")).stdout
    frozen = dict(line.split()[::-1] for line in open(os.path.join(HERE, "frozen.txt"), encoding="utf-8"))
    if hashlib.sha256(text).hexdigest() != frozen[f"{name}.jsonl"]:
        raise SystemExit(f"make_{name}.py does not print what frozen.txt says: a set that has been asked is not changed; a new one gets a line there")
    return text.decode()


def questions(path=os.path.join(HERE, "questions.jsonl")):
    """The conversations of a file; or of a set, for eval/NAME.jsonl that nobody has written."""
    name = os.path.basename(os.path.splitext(path)[0])
    whole = made(name) if not os.path.exists(path) and os.path.exists(os.path.join(HERE, f"make_{name}.py")) else open(path, encoding="utf-8").read()
    return [json.loads(line) for line in whole.rstrip("\n").split("\n")]


def fits(want, got):
    """Are these the arguments?  A wished string that begins with ~ is a regular expression, for free text."""
    if isinstance(want, dict) and isinstance(got, dict):
        return want.keys() == got.keys() and all(fits(want[k], got[k]) for k in want)
    if isinstance(want, list) and isinstance(got, list):
        return len(want) == len(got) and all(map(fits, want, got))
    if isinstance(want, str) and want.startswith("~"):
        return isinstance(got, str) and re.search(want[1:], got, re.I) is not None
    return want == got


def right(q, k, calls, answer):
    """calls: [(name, arguments)] of turn k, code under the name "python".  Returns "" or what is wrong.
    The tool "any" leaves it open.  A fact is text with | between alternatives, !word a word that must not stand there,
    ~ and !~ the same as regular expressions on the answer in lower case, with and without its commas."""
    want = q["tool"][k]
    names = [n for n, _ in calls]
    if want == "none" and names:
        return f"needless call of {names[0]}"
    if want not in ("none", "any") and want not in names:
        return f"{want} not called"
    if want not in ("none", "any", "python"):
        if any(n == "python" for n in names):
            return "python instead of the tool"
        got = dict(calls).get(want)
        if "call" in q and q["call"] != got:
            return f"arguments {got}"
        if q.get("calls") and q["calls"][k] and not any(fits(c, got) for c in q["calls"][k]):
            return f"arguments {got}"
        if q.get("words") and any(x.lower() not in json.dumps(got, ensure_ascii=False).lower() for x in q["words"][k]):
            return f"arguments {got}"
    if not answer.strip():
        return "no answer"
    patterns, plain = [f for f in q["facts"][k] if f.startswith(("~", "!~"))], [f for f in q["facts"][k] if not f.startswith(("~", "!~"))]
    for f in patterns:
        found = any(re.search(f.split("~", 1)[1], text) for text in (answer.lower(), answer.lower().replace(",", "")))
        if found == f.startswith("!"):
            return f"{'says' if found else 'answer lacks'} {f}"
    low = answer.lower().replace(",", "") if not any("," in f for f in plain) else answer.lower()
    for f in plain:
        if f.startswith("!"):
            if f[1:] in low.split():
                return f"says {f[1:]}"
        elif not any(x.lower() in low for x in f.split("|") if x):
            return f"answer lacks {f}"
    return ""
