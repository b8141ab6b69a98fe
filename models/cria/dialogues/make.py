"""Draws whole dialogues: a family by weight, other tools beside it, and its system segment."""
import arith, asks, asks2, asks3, asks4, builtin, chains, copying, dated, dates, failures, foreign, foreign2, functions, listings, lists, meanings, more, onward, portions, real, refer, results, scenes, schemas, stories, strings, talk, threads, turns, units, ways, wild  # noqa: F401, E401 (each fills FAMILIES)
from core import FAMILIES, Chance, Dialogue

GROUPS = dict(arithmetic=12.0, number=8.0, lists=12.0, strings=10.0, copy=10.0, files=6.0, dates=10.5, units=7.0, stories=11.0, talk=8.5, search=11.0, wolfram=2.5, functions=46.0, turns=56.0, failures=8.5, foreign=10.0)   # shares, in parts
ALONE = {"no_tools", "none_fits"}
OWN = [c[0] for c in functions.C if c[0]["name"] in ("knowledge_search", "knowledge_read", "file_read", "file_write", "file_list")]

_names, _weights = [], []
_sum = {}
for _n, (_f, _w, _g) in FAMILIES.items():
    _sum[_g] = _sum.get(_g, 0) + _w
for _n, (_f, _w, _g) in FAMILIES.items():
    _names.append(_n)
    _weights.append(GROUPS[_g] * _w / _sum[_g])


def weight(name):
    """A family's share when all are drawn."""
    return _weights[_names.index(name)]


def beside(d, r, name, group):
    """Tools that are offered but not needed, where the family has not said itself what is offered."""
    says_no = any(s[0] == "say" and "tool" in s[1] for s in d.steps)
    if name in ALONE or says_no or group in ("search", "wolfram") or not d.python:
        if group in ("search", "wolfram") and not d.functions and r.p(0.15):
            d.functions = functions.distractors(r, r.randint(1, 2))
        return
    if not d.builtins and r.p(0.14 if not d.functions else 0.06):
        d.builtins = r.choice([["brave_search"], ["wolfram_alpha"], ["brave_search", "wolfram_alpha"], ["brave_search", "wolfram_alpha"]])
    if d.functions or group in ("functions", "files"):
        return
    k = r.random()
    if k < 0.07:
        d.functions = OWN[:] if r.p(0.7) else r.sample(OWN, r.randint(1, 4))
    elif k < 0.19:
        fs = [functions.random_schema(r)[0] if r.p(0.3) else schemas.Tool(d, r.choice(schemas.ALL)).schema if r.p(0.6) else f for f in functions.distractors(r, r.randint(1, 4))]
        d.functions = list({f["name"]: f for f in fs}.values())


def draw(seed, test=False, name=None):
    """(family, group, dialogue)"""
    r = Chance(seed).setup(test)
    while True:
        n = name or r.choices(_names, _weights)[0]
        f, w, g = FAMILIES[n]
        d = Dialogue(r)
        f(d)
        if any(s[0] == "result" and len(s[1]) > 900 for s in d.steps):
            continue
        bad = [s for before, s in zip(d.steps, d.steps[1:]) if before[0] == "py" and s[1].startswith("failed")]
        if bad and g not in ("failures", "files"):
            continue                                    # a family's own code failed on these values
        beside(d, r, n, g)
        return n, g, d
