#!/usr/bin/env python3
"""Shows of the layer that puts the user's messages in other words (dialogues/varied.py) that nothing else changes.

  said.py [COUNT] [SEED]

COUNT dialogues (those that throw dice are left out) of the training side are drawn with the layer and without.  Calls, results, answers and tools are the same byte for byte; each string that a
call passes on (and each in a program) still stands in the user's messages if it did; each number of a call that a message held is
still there, as digits, in words or with a mark.  A dialogue of the test side is not touched.  Said too: how many messages changed, and what a dialogue costs."""
import collections
import json
import os
import re
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "dialogues"))
import make  # noqa: E402
import varied  # noqa: E402
from variednumbers import ONES, TENS  # noqa: E402

VARY = varied.vary
WORDS = {w: i for i, w in enumerate(ONES)} | TENS
VALUES = WORDS | {"double": 2, "twice": 2, "half": 2, "halve": 2, "halved": 2, "third": 3, "quarter": 4, "fourth": 4, "dozen": 12, "squared": 2, "square": 2, "doubled": 2, "single": 1, "fifth": 5,
                                                      "first": 1, "second": 2, "cube": 3, "cubed": 3, "tens": 10, "hundred": 100, "hundreds": 100, "thousands": 1000, "thirds": 3, "quarters": 4, "fourths": 4, "fortnight": 2, "pair": 2, "couple": 2}


def plain(*_):
    """In place of the layer: nothing."""


def drawn(seed, layer, test=False):
    varied.vary = layer
    return make.draw(seed, test)


def messages(d):
    return "\n".join(s[1] for s in d.steps if s[0] == "user")


def strings(d):
    """What the calls pass on as text."""
    out = []
    for s in d.steps:
        if s[0] == "json":
            todo = [json.loads(s[1])["parameters"]]
            while todo:
                v = todo.pop()
                todo += v.values() if isinstance(v, dict) else v if isinstance(v, list) else []
                out += [v] if isinstance(v, str) else []
        elif s[0] in ("py", "builtin"):
            out += [a or b for a, b in re.findall(r'"((?:[^"\\\n]|\\.)+)"|\'((?:[^\'\\\n]|\\.)+)\'', s[1])]
    return [x for x in out if len(re.findall(r"\w", x)) > 2]


def numbers(text, words=WORDS):
    """The numbers that a text holds."""
    text = re.sub(r"\bsq m\b|(?<=m)[23]\b", "", text)
    out = {x.replace(",", "") for x in re.findall(r"(?<![\d.])\d+(?:,\d{3})*(?:\.\d+)?", text)} | {x.rstrip(",") for x in re.findall(r"\d+(?:\.\d+)?", text)}
    times = {x for pair in re.findall(r"(\d\d?)[.:](\d\d) ?[ap]\.?m", text, re.I) for x in pair}
    out |= times | {str(int(x)) for x in times}
    out |= {f"{float(x) * 1000:g}" for x in re.findall(r"(\d+(?:\.\d+)?)k\b", text, re.I)}
    if words is VALUES:                                 # forms that only the layer's words have
        out |= ({"1"} if re.search(r"third|quarter|fourth|fifth|half|one\b", text, re.I) else set()) | ({"1000", "10000"} if "thousand" in text.lower() else set())
        out |= ({"30", "15"} if re.search(r"(?:half an|quarter of an) hour", text, re.I) else set()) | ({"2"} if "50%" in text else set()) | ({"1", "3", "4"} if "25%" in text or "75%" in text else set())
    return out | {str(words[w]) for w in re.findall(r"[a-z]+", text.lower()) if w in words}


def wrong(a, b):
    """What the layer has spoilt of dialogue a in b, or nothing."""
    rest = lambda d: [s for s in d.steps if s[0] != "user"]
    if [s[0] for s in a.steps] != [s[0] for s in b.steps] or rest(a) != rest(b) or a.functions != b.functions or a.builtins != b.builtins:
        return "a call, a result or an answer differs"
    x, y = messages(a), messages(b)
    for s in strings(a):
        if s in x and s not in y:
            return f"the string {s!r} is gone"
    held = numbers("\n".join(s[1] for s in a.steps if s[0] in ("py", "json"))) & numbers(x)
    gone = held - numbers(y, VALUES)
    return f"the numbers {sorted(gone)} are gone" if gone else ""


def main():
    count, seed = int(sys.argv[1]) if len(sys.argv) > 1 else 20000, int(sys.argv[2]) if len(sys.argv) > 2 else 5_000_000
    bad, changed, said, touched, cost = [], 0, 0, 0, 0.0
    groups = collections.Counter()
    for k in range(count):
        name, group, a = drawn(seed + k, plain)
        kept = []

        def timed(d, parts):
            kept.append(time.process_time())
            VARY(d, parts)
            kept.append(time.process_time())
        b = drawn(seed + k, timed)[2]
        cost += kept[1] - kept[0]
        pairs = [(x, y) for x, y in zip([a] + a.siblings, [b] + b.siblings) if not any("random" in s[1] for s in x.steps if s[0] == "py")]
        why = next(filter(None, (wrong(x, y) for x, y in pairs)), "" if len(a.siblings) == len(b.siblings) else "a sibling is gone")
        if why:
            bad.append((seed + k, name, why))
        pairs = [(s[1], t[1]) for s, t in zip(a.steps, b.steps) if s[0] == "user"]
        new = sum(x != y for x, y in pairs)
        said, changed, touched = said + len(pairs), changed + new, touched + (new > 0)
        groups[group] += new
        if k < count // 20 and not any("random" in s[1] for s in drawn(seed + k, plain, True)[2].steps) and drawn(seed + k, VARY, True)[2].steps != drawn(seed + k, plain, True)[2].steps:
            bad.append((seed + k, name, "the test side is touched"))
    for row in bad[:40]:
        print("WRONG:", *row)
    print(f"{count} dialogues: {touched} touched, {changed} of {said} messages changed ({changed / said:.1%}), {cost / count * 1000:.2f} ms of CPU each; {len(bad)} wrong")
    print(dict(groups.most_common()))
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
