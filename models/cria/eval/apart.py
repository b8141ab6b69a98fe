#!/usr/bin/env python3
"""Which phrasings of the generator's newest modules could have produced a held-out question?  Prints each with the question; exits 1 if there is one.

  apart.py [--set NAME] ... [MODULE ...]

The sets are unseen, unseen2 and unseen3, where none are named.  A phrasing counts if it has four fixed words or more; shorter ones ("half of that", "days between {a} and {b}") are anybody's."""
import argparse
import os
import re
import sys

import check

HERE = os.path.dirname(os.path.abspath(__file__))
NEWEST = ["cards2", "cards3", "meanings", "wild", "meanings2", "meanings3", "kinds", "wishes", "wishes2", "cards4", "cards5", "cards6", "cards7", "cards8", "cards9", "cards10", "cards11", "cards12", "cards13", "cards14", "cards15", "cards16", "calls", "cards17", "cards18", "cards19", "cards20", "cards21", "cards22", "cards23", "cards24", "cards25", "cards26", "cards27", "cards28", "wishes3", "readings", "onward", "real", "asks2", "foreign2"]

NEWEST += ["lives2", "lives3", "lives4", "lives5", "lives6", "lives7", "lives8", "follow2", "follow3", "slips", "items", "finding", "tongues", "routines"]
NEWEST += ["argued", "args1", "args2", "args3", "args4", "args5", "args6", "args7", "args8", "args9", "args10", "args11", "near1", "near2", "near3", "near4", "abroad1", "chatter", "forms"]
NEWEST += ["args13", "args14", "args16", "args17", "args18", "folders", "forms3", "mended", "near6", "near7"]
NEWEST += ["relations12", "relations13", "relations14", "posed1", "posed2", "posed3", "sheets"]
NEWEST += ["relations", "relations2", "relations3", "relations4", "relations5", "relations6", "relations7", "relations8", "relations9", "relations10", "relations11", "composed", "figures", "reckon", "ledger", "mixed", "jobs", "clock", "oddments"]
NEWEST += ["paths", "pathrows", "mends", "errands", "turned", "turnedrows", "bills", "tally"]
NEWEST += ["sieve", "sieverows", "lookups", "spans", "lives9", "agenda", "nextone", "settings", "amounts", "relay", "relayrows", "letters", "choices", "hours", "parts"]
NEWEST += ["variedrows"]
NEWEST += ["skeinways", "skeins1", "skeins2", "skeins3", "skeins4", "skeins5", "skeins6", "skeins7", "skeins8", "skeins9", "skeins10", "skeins11", "skeins12", "skeins13", "recalls", "devices", "exchange", "handon", "carried", "twothreads", "folder"]
NEWEST += ["tended", "tended2", "tended3", "tended4", "skeins20", "skeins21", "wanting"]
NEWEST += ["sequel", "sequels", "columns", "desks", "deskrows", "ciphers"]
NEWEST += ["counter", "counter1", "counter2", "counter3", "verbs", "verbrows", "afterwards", "args12", "idforms", "gossip", "papers", "near5"]
NEWEST += ["entries", "repeats", "levels", "quoted", "steps", "skeins14", "skeins15", "skeins16"]
NEWEST += ["heard", "asks8", "relations20", "relations15", "relations16", "relations17", "relations18", "relations19", "posed4", "posed5", "posed6", "posed7", "asks7", "args15", "args21"]
NEWEST += ["cases", "asread", "boards", "boardrows", "pipes", "piperows", "keeping", "keepingrows", "rivals", "rivalrows", "shelves", "shelfrows", "skeins22", "skeins23", "skeins24"]
NEWEST += ["relations21", "relations30", "relations31", "posed8", "posed9", "posedcode", "posedrows", "posedsums", "posed28", "lacking"]
NEWEST += ["posed50", "posed51", "posed52", "relations50", "relations51", "onebreath", "cannot", "awry", "defs50"]
NEWEST += ["posed40", "posed41", "posed42", "relations40", "relations41", "defs", "tales", "tales2", "talelines", "args22", "args23", "args24", "args25", "args26", "near8", "outages", "mended2", "lookedup", "siblings", "failcode", "features", "shifts"]


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


COMMON = {"to the power of", "el por ciento de", "la raíz cuadrada de"}      # names of things, not phrasings


def pattern(t):
    """(its fixed words, the expression), or None for what is too short to tell."""
    words = plain(re.sub(r"\{\w+\}", " \x00 ", t))
    fixed = [w for w in words if "\x00" not in w]
    if len(fixed) < 4 or " ".join(fixed) in COMMON:
        return None
    return set(fixed), "^" + " ".join(r"\S+(?: \S+){0,3}" if "\x00" in w else re.escape(w) for w in words) + "$"


def phrasings(modules):
    """Every string of the modules that may be a phrasing; those of the cards are split as the cards are."""
    for path in (os.path.join(HERE, "..", "dialogues", m + ".py") for m in modules):
        text = open(path, encoding="utf-8").read()
        for s in re.findall(r'"((?:[^"\\\n]|\\.)*)"|\'((?:[^\'\\\n]|\\.)*)\'', text):
            s = s[0] or s[1]
            yield path, s
            if "|" in s:                                # "a|b": each is one
                yield from ((path, x) for x in re.split(r"\|(?![^\[(<]*[\])>])", s))
        if any(w in text for w in ("CARDS", "ROWS", "MORE", "DOCS", "TEXT", "things(")):
            for line in text.split("\n"):
                for s in re.split(r" : | >> |\|(?![^<(]*\))", line.split(" = ", 1)[-1]):
                    yield path, s.replace("{s}", "{v}")


NUMBER = r"(?:\S*\d\S*|a|an|half|" + "|".join("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split()) + ")"
UNIT = "(?:and|a|an|half|hours?|hrs|h|minutes?|mins?|dozen|quarter|of|million|mio|m|billion|percent|per|cent|pct|%|euros?|dollars?|pounds?|bucks|francs|kr|eur|usd|cents|x|\\S*\\d\\S*)"
HOLE = NUMBER + "(?: " + UNIT + "){0,5}"


def spun(t):
    m = re.search(r"\[([^\[\]]*\|[^\[\]]*)\]", t)
    return [x for a in m.group(1).split("|") for x in spun(t[:m.start()] + a + t[m.end():])] if m else [t]


def situations(path):
    """For each situation of relations*.py one pattern: its facts and a question of it, in any order."""
    for block in re.split(r"\n\s*\n", open(path, encoding="utf-8").read()):
        facts, asks = [], []
        for line in block.split("\n"):
            if line.startswith("? ") and line.count(">>") == 3:
                asks += line.split(">>")[2].split(" | ")
            elif re.match(r"[a-z0-9_ ]+: ", line):
                facts += line.split(": ", 1)[1].split(" | ")

        def alternatives(ts):
            out = []
            for t in (x for t in ts for x in spun(t)):
                words = plain(re.sub(r"\{\w*\}", " \x00 ", t.strip()))
                if len([w for w in words if "\x00" not in w]) > 1:
                    out.append(" ".join(HOLE if w == "\x00" else re.escape(w) for w in words))
            return "(?:" + "|".join(out) + ")" if out else None
        f, q = alternatives(facts), alternatives(asks)
        if q:
            link = "(?: (?:and|so|if|when|but|-))*"
            parts = f"(?:{f}{link} )*{q}(?:{link} {f})*" if f else q
            yield block.strip().split("\n")[0], re.compile("^" + parts + "$")


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--set", action="append")
    a.add_argument("modules", nargs="*")
    o = a.parse_args()
    modules = o.modules or NEWEST
    asked = sorted({" ".join(plain(t)) for name in o.set or ("unseen", "unseen2", "unseen3") for q in check.questions(os.path.join(HERE, name + ".jsonl")) for t in q["turns"]})
    at = {}                                             # word -> the questions that hold it
    for q in asked:
        for w in q.split():
            at.setdefault(w, set()).add(q)
    found, seen = 0, set()
    for path, s in phrasings(modules):
        if s in seen or len(s) > 300:
            continue
        seen.add(s)
        ps = [p for p in map(pattern, variants(s)) if p]
        for q in sorted({q for fixed, p in ps for q in set.intersection(*(at.get(w, set()) for w in fixed)) if re.match(p, q)}):
            found += 1
            print(f"{os.path.basename(path)}: {s[:120]}\n    {q}")
    for path in (os.path.join(HERE, "..", "dialogues", m + ".py") for m in modules if m.startswith("relations")):
        for name, p in situations(path):
            for q in asked:
                if len(q.split()) > 4 and p.match(q):
                    found += 1
                    print(f"{os.path.basename(path)}: {name[:120]}\n    {q}")
    print(f"{found} phrasings too near")
    sys.exit(found > 0)


if __name__ == "__main__":
    main()
