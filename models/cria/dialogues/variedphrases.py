"""Phrases for phrases: the sets of variedrows.py, each with its conditions and its chance."""
import re
import variedrows as rows
from variedturn import items, like, slip


class Row:
    def __init__(self, line):
        phrases, *conditions = re.split(r" ; ", line)
        a, _, b = phrases.partition(" > ")
        self.old, self.new = items(a), items(b or a)
        self.flags, self.p = set(), 0.4
        self.prev = self.next = self.code = None
        for c in conditions:
            key, eq, val = c.partition("=")
            if not eq:
                self.flags.add(c.strip())
            elif key == "p":
                self.p = min(0.75, 1.4 * float(val))
            elif key == "prev":
                self.prev = re.compile(f"(?:{val})$")
            else:
                setattr(self, key.strip(), re.compile(val))

    def fits(self, t, low, a, b):
        f = self.flags
        if "follow" in f and not t.follow or t.kind == "none" and f & {"call", "py", "json", "builtin", "last"}:
            return False
        if "py" in f and t.kind != "py" or "json" in f and t.kind != "json" or "builtin" in f and t.kind != "builtin":
            return False
        if self.prev and not self.prev.search(low, max(0, a - 60), a) or self.next and not self.next.match(low, b):
            return False
        if self.code and not (t.kind == "py" and self.code.search(t.code)):
            return False
        return "last" not in f or t.last()


def table():
    out = {}
    for line in rows.SAME.strip("\n").split("\n"):
        row = Row(line.rstrip("\n"))
        for old in row.old:
            m = re.match(r"[a-z']+|\d+|.", old)
            out.setdefault(m.group(), []).append((old, row))
    for v in out.values():
        v.sort(key=lambda x: -len(x[0]))
    return out


TABLE = table()
START = re.compile(r"[a-z']+|\d+(?=/)|[^\w\s]")
EDGE = set("-'/_.@#&\\")


def phrases(r, t, text):
    """Phrases of the rows, each with its chance, from left to right."""
    low, out, at = text.lower(), [], 0
    if len(low) != len(text):
        return text
    for m in START.finditer(low):
        a = m.start()
        if a < at or m.group() not in TABLE:
            continue
        if a and m.group()[0].isalpha() and (low[a - 1] in EDGE or low[a - 1].isalnum()):
            continue
        for old, row in TABLE[m.group()]:
            b = a + len(old)
            if not low.startswith(old, a) or b < len(low) and (old[-1].isalnum() and (low[b].isalnum() or low[b] in EDGE - {"."} or low[b] == "." and low[b + 1:b + 2].isalnum())):
                continue
            if r.random() > row.p or not row.fits(t, low, a, b) or t.closed(a, b):
                continue
            new = r.choice(row.new)
            if new == old or not t.may(text[a:b], new):
                break
            out += [text[at:a], like(text[a:b], slip(r, new), text)]
            at = b
            break
    return "".join(out) + text[at:] if out else text
