#!/usr/bin/env python3
"""Questions for ask.py from the generator's test side: phrasings, words and numbers that training never draws.

  generated.py COUNT OUT.jsonl [SEED] [GROUP]"""
import collections
import datetime
import json
import os
import sys

sys.path[:0] = [os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "dialogues"), os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")]
import core  # noqa: E402
core.TODAY = datetime.date.today()
import judge  # noqa: E402
import make  # noqa: E402


def line(family, group, d):
    """A dialogue as a line of questions, or None where a daemon can't be given it."""
    if group in ("files", "failures") or not d.python or d.persona not in ("", "You are a helpful assistant."):
        return None
    tools = {f["name"]: {"type": "function", "function": f, "result": "ok"} for f in d.functions}
    for n in d.builtins:
        tools[n] = {"type": "function", "function": {"name": n, "description": "search", "parameters": {"type": "object", "properties": {"query": {"type": "string"}}, "required": ["query"]}}, "result": "ok"}
    q = dict(family=family, group=group, turns=[], tool=[], facts=[])
    used = set()
    for before, user, mid, say in judge.turns(d):
        calls = [s for s in mid if s[0] != "result"]
        if len(calls) > 1 or any("random" in s[1] for s in calls):
            return None
        tool = "none"
        if calls and calls[0][0] == "py":
            tool = "python"
        elif calls:
            if calls[0][0] == "json":
                o = json.loads(calls[0][1])
                tool = o["name"]
                q["call"] = o["parameters"]
            else:
                tool = calls[0][1].split(".call(")[0]
            if tool in used:
                return None
            used.add(tool)
            r = mid[1][1]
            tools[tool].pop("result")
            if r.startswith("failed"):
                tools[tool]["error"] = r.split("[stderr]")[1].split("[/stderr]")[0]
            else:
                tools[tool]["result"] = r
        q["turns"].append(user[1])
        q["tool"].append(tool)
        q["facts"].append(list(say[2]))
    if tools:
        q["tools"] = list(tools.values())
    return q


def main():
    count, out = int(sys.argv[1]), sys.argv[2]
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 910_000_000
    only = sys.argv[4] if len(sys.argv) > 4 else None
    got, k = [], 0
    while len(got) < count:
        family, group, d = make.draw(seed + k, True)
        k += 1
        q = line(family, group, d) if only in (None, group) else None
        if q:
            got.append(q)
    with open(out, "w", encoding="utf-8") as f:
        for q in got:
            f.write(json.dumps(q, ensure_ascii=False) + "\n")
    print(dict(collections.Counter(q["group"] for q in got)))


if __name__ == "__main__":
    main()
