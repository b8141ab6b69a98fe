"""What the hand-written evaluations are written with: tools, what they answer, and conversations with the calls that are right.

The fields of a line are those of questions.jsonl, and: group, the row of the issue's table; calls, per turn, the arguments that are right
(several where several are); words, per turn, what the arguments must hold somewhere."""
import datetime
import itertools
import json

D = datetime.date
OUT = []
P, N = "python", "none"


def prop(t, about=None, **more):
    o = {"type": t}
    if about:
        o["description"] = about
    o.update(more)
    return o


S = lambda about=None, **m: prop("string", about, **m)
I = lambda about=None, **m: prop("integer", about, **m)
X = lambda about=None, **m: prop("number", about, **m)
B = lambda about=None, **m: prop("boolean", about, **m)
A = lambda kind, about=None: prop("array", about, items={"type": kind})
E = lambda about, *v: prop("string", about, enum=list(v))


def F(name, about, props, result="done", required=None, error=None):
    f = {"name": name, "description": about, "parameters": {"type": "object", "properties": props, "required": list(props) if required is None else required}}
    if about is None:
        del f["description"]
    o = {"type": "function", "function": f, "error" if error else "result": error or result}
    return o


def search(result=None, error=None, name="brave_search"):
    return F(name, "search", {"query": S()}, result, error=error)


def ask(group, q, tool, facts, tools=None, calls=None, words=None):
    """One turn: strings.  Several: lists."""
    one = not isinstance(q, list)
    wrap = lambda x: [x] if one else x
    f = facts if facts == [[]] else wrap(facts)
    line = dict(group=group, turns=wrap(q), tool=wrap(tool), facts=[x if isinstance(x, list) else [str(x)] for x in f])
    if tools:
        line["tools"] = tools
    if calls is not None:
        c = wrap(calls)
        line["calls"] = [[x] if isinstance(x, dict) else x for x in c]
    if words is not None:
        line["words"] = wrap(words)
    n = len(line["turns"])
    assert all(len(line[k]) == n for k in ("tool", "facts", "calls", "words") if k in line), q
    OUT.append(line)


def C(**kw):
    """The calls that are right: a tuple holds the alternatives of one argument, None among them that it may be absent."""
    return [{k: v for k, v in zip(kw, vs) if v is not None} for vs in itertools.product(*[v if isinstance(v, tuple) else (v,) for v in kw.values()])]


def write():
    for q in OUT:
        print(json.dumps(q, ensure_ascii=False))
