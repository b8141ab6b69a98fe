#!/usr/bin/env python3
"""Shows of a hand-written set that its judging is sound: what is right passes, what is wrong fails, and no expected value was written by head.

  prove.py [unseen7]

Every turn: a right answer with each accepted call passes; no call, another tool's, one with any argument altered, dropped or added, and an
answer that lacks one of the facts or says a false value in its place fail.  Tools that answer by a program are run.  In the source, a fact
of a question for Python is an expression that computes, never a bare literal."""
import ast
import copy
import importlib
import json
import os
import subprocess
import sys

import author
import check
import rows

HERE = os.path.dirname(os.path.abspath(__file__))
SAYERS = {"value", "word", "order", "row", "clock", "shown", "both", "one", "few", "code", "line", "minutes"}   # these only say what they are given


def computes(fact):
    """Does this expression work something out?"""
    for n in ast.walk(fact):
        if isinstance(n, (ast.BinOp, ast.Subscript, ast.comprehension, ast.FormattedValue)):
            return True
        if isinstance(n, ast.Call) and not (isinstance(n.func, ast.Name) and n.func.id in SAYERS):
            return True
    return False


def by_head(source):
    """Facts of questions for Python that are literals: (line, text)."""
    out = []
    for n in ast.walk(ast.parse(source)):
        if not isinstance(n, ast.Call) or not isinstance(n.func, ast.Name):
            continue
        if n.func.id in ("python", "foreign"):
            facts = n.args[1:]
        elif n.func.id == "chain":
            facts = [f for t in n.args if len(t.elts) > 2 and getattr(t.elts[1], "id", "") in ("P", "ANY") for f in (t.elts[2].elts if isinstance(t.elts[2], ast.List) else [t.elts[2]])]
        else:
            continue
        out += [(f.lineno, ast.unparse(f)) for f in facts if not computes(f)]
    return out


def example(wish):
    """Arguments that fit a wish."""
    if isinstance(wish, dict):
        return {k: example(v) for k, v in wish.items()}
    if isinstance(wish, list):
        return [example(v) for v in wish]
    return rows.LIKE[wish] if isinstance(wish, str) and wish.startswith("~") else wish


def altered(x):
    """The value with one thing wrong, in each way."""
    if isinstance(x, dict):
        for k in x:
            yield {a: b for a, b in x.items() if a != k}
            for v in altered(x[k]):
                yield {**x, k: v}
        yield {**x, "extra_argument": 1}
    elif isinstance(x, list):
        yield x + ["more"]
        yield x[:-1]
        for i, y in enumerate(x):
            for v in altered(y):
                yield x[:i] + [v] + x[i + 1:]
    elif isinstance(x, bool):
        yield not x
    elif isinstance(x, (int, float)):
        yield x + 1
        yield x * 10 + 3
        yield str(x)
    else:
        yield "zzz" + x[1:]
        yield 0


def run(tool, arguments):
    return subprocess.run(tool["command"], input=json.dumps(arguments), capture_output=True, text=True)


def result(q, name, arguments):
    """What the tool answers; a program is run."""
    t = next((t for t in q.get("tools", []) if t["function"]["name"] == name), None)
    if t is None or "error" in t:
        return "Sorry, that failed."
    if "command" not in t:
        return t["result"] or "Nothing was found."
    p = run(t, arguments)
    assert p.returncode == 0, (q["turns"], arguments, p.stderr)
    return p.stdout


def says(fact):
    """A text that says the fact; where none was kept, the fact quotes the tool."""
    return rows.SHOWN.get(fact, ("", ()))[0]


def proved(q, k):
    """Every claim about one turn: (what was tried, "" or what the judge said, ought it to pass)."""
    want, facts = q["tool"][k], q["facts"][k]
    calls = (q["calls"][k] if q.get("calls") else []) or [{}]
    for wish in calls if want not in ("none", "any", "python") else []:
        given = example(wish)
        if q.get("words") and not q.get("calls"):
            given = {"query": " ".join(q["words"][k])}
        text = " ".join([result(q, want, given)] + [says(f) for f in facts])
        yield f"{given} {text!r}", check.right(q, k, [(want, given)], text), True
        yield "the tool and Python", check.right(q, k, [("python", {}), (want, given)], text), False
        yield "another tool", check.right(q, k, [("another_tool", given)], text), False
        yield "no call", check.right(q, k, [], text), False
        for bad in altered(given) if q.get("calls") and q["calls"][k] else [{"query": "weather in Rome"}]:
            if not any(check.fits(c, bad) for c in (q["calls"][k] if q.get("calls") else [])):
                yield f"{bad}", check.right(q, k, [(want, bad)], text), False
        first = rows.FIRST.get(q["turns"][k])
        if first:
            p = run(next(t for t in q["tools"] if "command" in t), first)
            yield f"the tool takes {first}", check.right(q, k, [(want, first)], text) if p.returncode == 1 and "Traceback" not in p.stderr else "", False
        made = [(want, given)]
    if want in ("none", "any", "python"):
        made, text = ([("python", {})] if want == "python" else []), " ".join(says(f) or f.split("|")[0] for f in facts) or "Fine."
        yield f"{text!r}", check.right(q, k, made, text), True
        if want == "none":
            yield "a needless call", check.right(q, k, [("python", {})], text), False
        if want == "python":
            yield "the question as the answer", check.right(q, k, made, q["turns"][k]), False
            yield "no Python", check.right(q, k, [], text), False
    yield "no answer", check.right(q, k, made, ""), False
    for f in facts:
        for bad in rows.SHOWN.get(f, ("", ("That is all.",)))[1]:
            yield f"{f} by {bad!r}", check.right(dict(q, facts={k: [f]}), k, made, bad), False
        if not f.startswith("!"):
            yield f"without {f}", check.right(dict(q, facts={k: [f]}), k, made, "Hm, that one."), False


def main():
    name = sys.argv[1] if len(sys.argv) > 1 else "unseen7"
    heads = by_head(open(os.path.join(HERE, f"make_{name}.py"), encoding="utf-8").read())
    for line, text in heads:
        print(f"make_{name}.py:{line}: by head: {text}")
    importlib.import_module(f"make_{name}")
    written = check.questions(os.path.join(HERE, f"{name}.jsonl"))
    same = json.loads(json.dumps(author.OUT)) == written
    tried = wrong = 0
    for q in copy.deepcopy(author.OUT):
        for k in range(len(q["turns"])):
            for what, said, passes in proved(q, k):
                tried += 1
                if (said == "") != passes:
                    wrong += 1
                    print(f"{q['turns'][k]!r}: {'fails' if passes else 'passes'}: {what} {said}")
    print(f"{len(author.OUT)} conversations, {tried} claims tried, {wrong} wrong; {len(heads)} values by head; the file is {'' if same else 'not '}what the source writes")
    sys.exit(bool(wrong or heads or not same))


if __name__ == "__main__":
    main()
