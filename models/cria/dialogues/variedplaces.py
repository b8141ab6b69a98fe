"""Where a thing is looked for: on the web, in the user's documents, by Wolfram Alpha; the forms that name the place stand for each other."""
import re
import variedrows as rows
from variedturn import items, like
from variedwhole import LEAD, said_by

X = r"[^\n]{4,120}?"
PLACES = dict(web=(said_by(items(rows.WEB_IN), x=X), items(rows.WEB_ANY), items(rows.WEB_THING)),
              doc=(said_by(items(rows.DOC_IN), x=X), items(rows.DOC_ANY), items(rows.DOC_THING)),
              wolfram=(said_by(items(rows.WOLFRAM_IN), x=X), items(rows.WOLFRAM_ANY), []))
ASKS = re.compile(r"(?:who|whom|what|whats|what's|when|where|which|why|how|is|are|was|were|do|does|did|can|could|should|will|has|have|i|we|whose)\b", re.I)
NAMED = re.compile(r"\b(?:google|web|online|internet|brave|wolfram\w*|docs?|documents?|documentation|notes|handbook|manual|papers|knowledge|files|wiki|search|kb|net)\b", re.I)


def places(r, t, text):
    """Another way to name the place."""
    kind = "doc" if t.wanted == "knowledge_search" else "wolfram" if t.code.startswith("wolfram") else "web" if t.code.startswith("brave") else None
    if not kind or r.random() > 0.6:
        return text
    old, both, thing = PLACES[kind]
    b = LEAD.match(text)
    b = b.end() if b else 0
    bare = text[b:].rstrip("?.! ")
    m = next((m for m in (o.match(bare) for o in old) if m), None)
    x = m.group("x").strip(" ,?") if m else ""
    if not m or not x or NAMED.search(x) or any(s in text and s not in x for s in t.own):
        return text
    if m.start("x") == 0 and x[:1].isupper() and x[1:2].islower() and t.own and x[0].lower() + x[1:] in t.own:
        x = x[0].lower() + x[1:]
    new = r.choice(thing if thing and not ASKS.match(x) and r.random() < 0.5 else both)
    return text[:b] + (like(bare, new, text) if not new.startswith("{x}") else new).replace("{x}", x)
