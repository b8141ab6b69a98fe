"""Was a turn right?  Shared by the runners: through the daemon (ask.py) and in PyTorch (probe.py)."""
import json
import os

HERE = os.path.dirname(os.path.abspath(__file__))


def questions(path=os.path.join(HERE, "questions.jsonl")):
    return [json.loads(line) for line in open(path, encoding="utf-8")]


def right(q, k, calls, answer):
    """calls: [(name, arguments)] of turn k, code under the name "python".  Returns "" or what is wrong."""
    want = q["tool"][k]
    names = [n for n, _ in calls]
    if want == "none" and names:
        return f"needless call of {names[0]}"
    if want != "none" and want not in names:
        return f"{want} not called"
    if want not in ("none", "python"):
        if any(n == "python" for n in names):
            return "python instead of the tool"
        got = dict(calls).get(want)
        if "call" in q and q["call"] != got:
            return f"arguments {got}"
        if q.get("calls") and q["calls"][k] and got not in q["calls"][k]:
            return f"arguments {got}"
        if q.get("words") and any(x.lower() not in json.dumps(got, ensure_ascii=False).lower() for x in q["words"][k]):
            return f"arguments {got}"
    if not answer.strip():
        return "no answer"
    low = answer.lower().replace(",", "") if not any("," in f for f in q["facts"][k]) else answer.lower()
    for f in q["facts"][k]:
        if f.startswith("!"):
            if f[1:] in low.split():
                return f"says {f[1:]}"
        elif not any(x.lower() in low for x in f.split("|") if x):
            return f"answer lacks {f}"
    return ""
