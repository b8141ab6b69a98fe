"""Draws whole dialogues: a family by weight, other tools beside it, and its system segment."""
import os
import arith, asks, asks2, asks3, asks4, builtin, chains, copying, dated, dates, failures, foreign, foreign2, foreign3, functions, listings, lists, looking, meanings, more, onward, operands, portions, programs, real, refer, results, returns, scenes, scenes2, schemas, stories, strings, synonyms, talk, threads, turns, units, ways, wild  # noqa: F401, E401 (each fills FAMILIES)
import agenda, amounts, carried, devices, entries, exchange, folder, bills, choices, errands, hours, letters, levels, lookups, mends, nextone, parts, paths, quoted, relay, repeats, settings, sieve, spans, steps, tally, turned  # noqa: F401, E401
import ciphers, columns, desks, sequel  # noqa: F401, E401
import skeins1, skeins2, skeins3, skeins4, skeins5, skeins6, skeins7, skeins8, skeins9, skeins10, skeins11, skeins12, skeins13, skeins14, skeins15, skeins16, handon, twothreads  # noqa: F401, E401
import ahead, aheadcases, aheadkinds, aheadlists, aheadruns, aheadstay, boards, keeping, oddlists, records, series, pipes, rivals, shelves  # noqa: F401, E401
import skeins20, skeins21, skeins22, skeins23, skeins24, skeins25, tended, tended2, finding, tended3, tended4, wanting  # noqa: F401, E401
import lives2, lives3, lives4, lives5, lives6, lives7, lives8, lives9, follow2, follow3, slips, items, tongues, routines  # noqa: F401, E401
import posed4, posed5, posed6, posed7, asks7, asks8, relations15, relations16, relations17, relations18, relations19, relations20  # noqa: F401, E401
import awry, cannot, onebreath, posed50, posed51, posed52, posedcode, posedrows, posedsums, lacking, posed8, posed9, posed28, posed40, posed41, posed42, outages, relations21, relations30, relations31, relations40, relations41, relations50, relations51, defs, defs50, failcode, tales, tales2  # noqa: F401, E401
import posed1, posed2, posed3, relations12, relations13, relations14, sheets  # noqa: F401, E401
import asunits, figured, inparts, mishaps, queries, ranges, seek, small, twofold, lookedup  # noqa: F401, E401
import asks5, asks6, daily, tables, writing  # noqa: F401, E401
import calls, readings  # noqa: F401, E401
import problems, routed, slotted, tasks  # noqa: F401, E401
import cards_borrowed  # noqa: F401
import bookings, inquiries, offers, abroad, afterwards, argued, chatter, counter, folders, gossip, heard, idforms, mended, mended2, nearby, papers, features, shifts, siblings, verbs  # noqa: F401, E401
import guided  # noqa: F401, E401
import varied
from borrowed import HAVE
import clock, jobs, oddments, relations, relations2, relations3, relations4, relations5, relations6, relations7, relations8, relations9, relations10, relations11, composed, figures, reckon, ledger, mixed  # noqa: F401, E401
from core import FAMILIES, Chance, Dialogue, Kernel

GROUPS = dict(functions=29.0, senses=1.8, turns=60.0, relations=16.0, stories=7.4, lists=7.6, strings=8.0, arithmetic=4.4, number=7.6, dates=5.6,
              copy=1.6, units=2.6, search=7.4, wolfram=1.3, files=3.2, failures=7.8, talk=4.4, foreign=4.6)         # shares, in parts
RICH = dict(queries=2.0, twofold=5.0, ranges=1.7, asunits=1.4, tended=1.8,
            sieve=2.0, lookups=2.0, agenda=1.5, settings=1.5, letters=1.5, relay=2.5, choices=1.5, parts=1.5, spans=1.5, nextone=1.5,
            posed=4.0, sheets=1.5, tally=1.5, bills=1.5, paths=4.0, errands=3.0, turned=4.0, asks5=1.8, tables=1.6, programs=2.0, scenes=2.2, scenes2=2.2, operands=1.5, lives=2.5, skein=40.0, follow=2.5, items=2.0, clock=1.5, jobs=1.4,
            tasks=2.0, problems=1.2, calls=1.2, finding=1.2, oddments=1.5,
            sequel=2.0, columns=2.0, desks=1.5, composed=1.7, ledger=2.5, mixed=4.0, cards_borrowed=1.7, guided=1.7, argued=1.3, nearby=2.5, asks8=2.5, heard=1.8, inquiries=5.0, bookings=5.0, offers=4.0, defs=26.0, onebreath=20.0, tales=8.0, tales2=8.0, ahead=18.0, aheadlists=14.0, aheadkinds=14.0, aheadcases=9.0, aheadruns=14.0, aheadstay=12.0)        # modules that hold more kinds than their families tell
SIBLINGS = float(os.environ.get("SIBLINGS", 0.5))     # of the dialogues have others beside them that share their system segment, where that is possible,
MEDLEY = 0.25 if SIBLINGS else 0.3                  # and so many go on with another one
PARTS, TWINS = 5, 0.75                              # siblings at most, the first included; of the others so many are of its family and have the same functions, if it has any
LONG = 5500                                         # characters of a row of several parts
ALONE = {"no_tools", "none_fits"} | {n for n, (f, _, _) in FAMILIES.items() if f.__module__ == "lacking"}      # what is missing must not stand in another part of the conversation
BORROWED = {"problems", "slotted", "routed", "tasks", "cards_borrowed", "guided"}
OWN = [c[0] for c in functions.C if c[0]["name"] in ("knowledge_search", "knowledge_read", "file_read", "file_write", "file_list")]

_names, _weights = [], []
_sum = {}
for _n, (_f, _w, _g) in FAMILIES.items():
    _w *= RICH.get(_f.__module__, 1)
    FAMILIES[_n] = (_f, _w, _g)
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
    if d.functions or group in ("functions", "files", "senses"):
        return
    k = r.random()
    if k < 0.07:
        d.functions = OWN[:] if r.p(0.7) else r.sample(OWN, r.randint(1, 4))
    elif k < 0.19:
        fs = [functions.random_schema(r)[0] if r.p(0.3) else schemas.Tool(d, r.choice(schemas.ALL)).schema if r.p(0.6) else f for f in functions.distractors(r, r.randint(1, 4))]
        d.functions = list({f["name"]: f for f in fs}.values())


def one(r, name=None, after=None):
    """(family, group, dialogue); after: another one whose system segment it has."""
    while True:
        n = name or r.choices(_names, _weights)[0]
        f, w, g = FAMILIES[n]
        if (g == "senses" and r.test or f.__module__ in BORROWED and (r.test or not HAVE)) and not name:
            continue                                    # the test side is the same with and without senses.txt and borrowed.json
        d = begun(Dialogue(r), after)
        d.state = r.getstate()
        f(d)
        if not spoilt(g, d):
            d.families = [n]
            return n, g, d


def begun(d, after):
    if after:
        d.today, d.padded, d.persona, d.bare = after.today, after.padded, after.persona, after.bare
        d.kernel.ns, d.kernel.count = dict(after.kernel.ns), after.kernel.count
    return d


def spoilt(g, d):
    """A result that is too long, or a family's own code that failed on these values"""
    bad = [s for before, s in zip(d.steps, d.steps[1:]) if before[0] == "py" and s[1].startswith("failed")]
    return any(s[0] == "result" and len(s[1]) > 900 for s in d.steps) or bad and g not in ("failures", "files")


def goes_with(g, d, fresh):
    """Whether a dialogue may have one system segment with another that brings `fresh` tools."""
    if g in ("search", "wolfram", "files", "failures", "talk") or not d.python or any(s[0] == "say" and "tool" in s[1] for s in d.steps):
        return False
    turns = sum(s[0] == "user" for s in d.steps)
    called = sum(a[0] == "user" and b[0] != "say" for a, b in zip(d.steps, d.steps[1:]))
    return not fresh or called == turns                 # an answer without a call might be another with the other's tools


def brings(have, n, h, e):
    """The tools that a drawn dialogue would add to those of others, [(group, dialogue)], with which it is to have one system segment; None if it mustn't."""
    tools = have[0][1].functions
    offered, own = {f["name"]: f for f in tools}, {f["name"] for f in e.functions}
    fresh = [f for f in e.functions if f["name"] not in offered]
    if any(offered.get(f["name"], f) != f for f in e.functions) or len(offered) + len(fresh) > 7 or e.builtins or n in ALONE:
        return None
    if not all(goes_with(g, d, fresh) for g, d in have) or not goes_with(h, e, [f for f in tools if f["name"] not in own]):
        return None
    said = sum(len(s[1]) for _, d in have for s in d.steps) + sum(len(s[1]) for s in e.steps)
    return fresh if len(have[0][1].system()) + said + len(str(fresh)) * 1.6 <= LONG else None


def medley(r, d, g):
    """The conversation goes on with something else: subjects change, and what was offered for one is offered for the other.  Returns where each part begins, and its group."""
    parts = [(0, g)]
    for _ in range(r.choice([1, 1, 2, 3])):
        n, h, e = one(r, after=d)
        fresh = brings([(g, d)], n, h, e)
        if fresh is None:
            continue
        d.functions = d.functions + fresh
        r.shuffle(d.functions)
        parts.append((len(d.steps), h))
        d.steps += e.steps
        d.families += e.families
        d.kernel = e.kernel
        g = "functions" if "functions" in (g, h) else g
    return parts


def twin(r, d):
    """Another dialogue of a dialogue's family with the same functions: the family plays again from the same chance, which goes another way as soon as it has chosen them.  None if it didn't."""
    again = Chance().setup(r.test)
    e = begun(Dialogue(again, like=d.functions), d)
    again.setstate(d.state)
    again.way = r.random()
    f, _, g = FAMILIES[d.families[0]]
    f(e)
    e.like, e.families = None, d.families
    same = e.offers(d.functions) and (e.python, e.today, e.persona) == (d.python, d.today, d.persona) and set(e.builtins) <= set(d.builtins)
    return e if same and not spoilt(g, e) else None


def deeds(d):
    return [s[1] for s in d.steps if s[0] in ("py", "json", "builtin")] or d.steps[0][1]


def siblings(r, d, g):
    """[(group, dialogue)]: a dialogue, and others with its system segment, each of which begins behind it and knows nothing of the rest.  What is offered for one is offered for all."""
    have, kernel, many = [(g, d)], d.kernel, r.randint(2, PARTS)
    d.kernel = Kernel()                                 # theirs are new, too
    for _ in range(2 * many):
        if len(have) == many:
            break
        if d.functions and r.p(TWINS):
            e, h, fresh = twin(r, d), g, []
        else:
            n, h, e = one(r, after=d)
            fresh = brings(have, n, h, e)
        if e and fresh is not None and deeds(e) not in [deeds(x) for _, x in have]:
            d.functions = d.functions + fresh
            have.append((h, e))
    d.kernel = kernel
    return have


def draw(seed, test=False, name=None):
    """(family, group, dialogue, whose siblings are others that share its system segment)"""
    r = Chance(seed).setup(test)
    n, g, d = one(r, name)
    beside(d, r, n, g)
    if test:
        return n, g, d
    parts, have, way = [(0, g)], [(g, d)], 1.0 if name or n in ALONE else r.random()
    if way < MEDLEY:
        parts = medley(r, d, g)
    if SIBLINGS and way < MEDLEY + SIBLINGS and len(parts) == 1:
        have = siblings(r, d, g)
        r.shuffle(d.functions)
    varied.vary(d, parts)
    for h, e in have[1:]:
        e.functions = d.functions
        varied.vary(e, [(0, h)])
        d.siblings.append(e)
    return n, g, d
