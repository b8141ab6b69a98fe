#!/usr/bin/env python3
"""Which phrasings of the generator's newest modules could have produced a held-out question?  Prints each with the question; exits 1 if there is one.

  apart.py [MODULE ...]

A phrasing counts if it has four fixed words or more; shorter ones ("half of that", "days between {a} and {b}") are anybody's."""
import json
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
NEWEST = ["cards2", "cards3", "meanings", "wild", "meanings2", "meanings3", "kinds", "wishes", "wishes2", "cards4", "cards5", "cards6", "cards7", "cards8", "cards9", "cards10", "cards11", "cards12", "cards13", "cards14", "cards15", "cards16", "calls", "cards17", "cards18", "cards19", "cards20", "cards21", "cards22", "cards23", "cards24", "readings", "onward", "real", "asks2", "foreign2"]

NEWEST += ["lives2", "lives3", "lives4", "follow2", "slips", "items", "finding"]


def plain(s):
    return re.sub(r"[?.!,:]", "", s.lower().replace("please", "").replace("thanks", "")).split()


def variants(t):
    """A wish with and without its optional parts, values as holes."""
    t = re.sub(r"^Q:", "", t)
    t = re.sub(r"\{\w+=[^}]*\}", "", t)
    outs = [re.sub(r"<[^<>]*>", " ", t), re.sub(r"[<>]", " ", t)]
    more = []
    for o in outs:
        m = re.search(r"\[([^\[\]]*\|[^\[\]]*)\]", o)
        more += [o[:m.start()] + x + o[m.end():] for x in m.group(1).split("|")] if m else [o]
    return more


def pattern(t):
    words = plain(re.sub(r"\{\w+\}", " \x00 ", t))
    fixed = [w for w in words if "\x00" not in w]
    if len(fixed) < 4:
        return None
    return re.compile("^" + " ".join(r"\S+(?: \S+){0,3}" if "\x00" in w else re.escape(w) for w in words) + "$")


def phrasings(modules):
    """Every string of the modules that may be a phrasing; those of the cards are split as the cards are."""
    for path in (os.path.join(HERE, "..", "dialogues", m + ".py") for m in modules):
        text = open(path, encoding="utf-8").read()
        for s in re.findall(r'"((?:[^"\\\n]|\\.)*)"|\'((?:[^\'\\\n]|\\.)*)\'', text):
            yield path, s[0] or s[1]
        if any(w in text for w in ("CARDS", "ROWS", "MORE", "DOCS")):
            for line in text.split("\n"):
                for s in re.split(r" : |\|(?![^<(]*\))", line.split(" = ", 1)[-1]):
                    yield path, s.replace("{s}", "{v}")


def main():
    files = [os.path.join(HERE, f) for f in ("unseen.jsonl", "unseen2.jsonl")]
    questions = sorted({" ".join(plain(t)) for f in files for line in open(f, encoding="utf-8") for t in json.loads(line)["turns"]})
    found, seen = 0, set()
    for path, s in phrasings(sys.argv[1:] or NEWEST):
        if s in seen or len(s) > 300:
            continue
        seen.add(s)
        ps = [p for p in map(pattern, variants(s)) if p]
        for q in questions:
            if any(p.match(q) for p in ps):
                found += 1
                print(f"{os.path.basename(path)}: {s[:120]}\n    {q}")
    print(f"{found} phrasings too near")
    sys.exit(found > 0)


if __name__ == "__main__":
    main()
