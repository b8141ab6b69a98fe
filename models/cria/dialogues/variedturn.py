"""A user's turn as the layer of varied.py sees it: what the call copies and the program does, and so what may be said otherwise."""
import json
import re
from core import typo

MONTHS = "january february march april may june july august september october november december".split()
FREE = set("""a an the of to in on at for and or is are was be it its it's that this what what's whats how many much do does did i i'm im me my you your u we they them he she please pls plz can could would will want need know tell give show get find let have
has there there's here if so then now with by from as about not no i'd id like which one who when where than just only too also thanks thank thx ty""".split())


def items(text):
    return [x.strip() for x in text.replace("\n", " ").split(" | ")]


TEXTS = re.compile(r'"((?:[^"\\\n]|\\.)+)"|\'((?:[^\'\\\n]|\\.)+)\'')


def strings_of(step):
    """The strings that a call passes on, and its program."""
    if step[0] == "json":
        out, todo = [], [json.loads(step[1])["parameters"]]
        while todo:
            v = todo.pop()
            if isinstance(v, dict):
                todo += v.values()
            elif isinstance(v, list):
                todo += v
            elif isinstance(v, str):
                out.append(v)
        return out
    return [a or b for a, b in TEXTS.findall(step[1])]


SHUT = re.compile(r'"[^"\n]*"|(?<!\w)\'[^\'\n]*\'(?!\w)|[“„][^”\n]*”|\[[^\]]*\]|\{[^}]*\}|`[^`]*`')
WORD = re.compile(r"[^\W_]+(?:'[a-z]+)?")


NUMBER = re.compile(r"completed\n\[stdout\](-?\d+(?:\.\d+)?)\[/stdout\]$")


NUMBERS = re.compile(r"(?<![\w.])\d+(?:\.\d+)?(?![\w.])")


class Turn:
    def __init__(self, steps, i, follow, prev, asked, before):
        """Of the user's step i; prev: what was printed last, asked: whether the answer before ended with a question, before: the call of the turn before."""
        self.text, self.follow, self.prev, self.asked, self.before = steps[i][1], follow, prev, asked, before
        calls, self.answer, self.number, self.numbers = [], "", False, None
        for s in steps[i + 1:]:
            if s[0] == "user":
                break
            if s[0] in ("py", "json", "builtin"):
                calls.append(s)
            elif s[0] == "result":
                self.number = NUMBER.match(s[1]) is not None
            elif s[0] == "say":
                self.answer = s[1].lower()
        self.calls = calls
        self.kind = calls[0][0] if calls else "none"
        self.code = calls[0][1] if calls else ""
        self.strings = self.own = [x for c in calls for x in strings_of(c)]
        self.wanted = self.code.split('"', 5)[3].lower() if self.kind == "json" else ""

    def guard(self, later, names):
        """Sets what must stay: strings of this and the later turns."""
        self.strings = self.strings + later
        self.words = {w for s in self.strings for w in WORD.findall(s.lower())}
        self.offered = names
        self.others = " ".join(n.lower() for n in names if n.lower() != self.wanted)
        self.said = set(WORD.findall(self.answer))
        self.kept = [s for s in self.strings if s in self.text]
        self.shut = [m.span() for m in SHUT.finditer(self.text)]
        return self

    def last(self):
        """Does the program take the last result?"""
        return bool(self.prev) and self.holds(self.prev)

    def holds(self, n):
        """Does the call hold this number?"""
        if self.numbers is None:
            self.numbers = set(NUMBERS.findall(self.code))
        return n.lstrip("-") in self.numbers

    def steps_on(self, op, n):
        """Is the last result the left side of this operation?"""
        for left in (self.prev, f"({self.prev})"):
            at = self.code.find(f"{left} {op} {n}")
            if at >= 0 and not self.code[at - 1:at].isalnum() and self.code[at - 1:at] != "." and not re.match(r"[\d.]", self.code[at + len(left) + len(op) + len(n) + 2:][:1]):
                return True
        return False

    def may(self, old, new="", meant=True):
        """May these words be replaced?"""
        for w in WORD.findall(old.lower()):
            if w in FREE:
                continue
            if w in self.words or meant and w in self.said:
                return False
        if meant and ("€" in old or "$" in old) and ("€" in self.answer or "$" in self.answer):
            return False
        return not (self.kind == "json" and self.others and any(len(w) > 3 and w in self.others for w in WORD.findall(f"{old} {new}".lower()) if w not in FREE))

    def closed(self, a, b):
        return any(x < b and a < y for x, y in self.shut)


def like(old, new, whole):
    """A phrase in the case of the one that it replaces."""
    if len(old) > 2 and old.isupper() and whole.isupper() and " " in whole.strip():
        return new.upper()
    if old[:1].isupper() and not old.isupper() and new[:1].islower():
        return new[:1].upper() + new[1:]
    return re.sub(r"\bi\b", "I", new) if re.search(r"\bI\b", whole) else new


COUNTS = re.compile(r"\b(?:half|halve\w*|double\w*|twice|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|thirty|dozen|thirds?|quarters?|squared?|one|single|first|second)\b", re.I)


def slip(r, s):
    """With a typing mistake now and then, but not in a word that counts."""
    return typo(r, s) if r.random() < 0.03 and not COUNTS.search(s) else s
