#!/usr/bin/env python3
"""What people would ask: lists of kinds, not a test.  Asks those that need no tools of their own, and writes what seems wrong.

  asked.py [--bin FOLDER] [--model FILE] [--from LINE] [--to LINE] python|turns OUT.jsonl

asked/python.jsonl: single questions that need Python; asked/turns.jsonl: conversations; asked/talk.jsonl: small talk (to be read; what an answer must and must
not do).  Fields: kind, q (turns), want (one a turn), note (who asks), how (the program that gave want), and in turns tools and returns (functions that are offered, and what
each returns).  Written by somebody who had seen neither the dialogues nor a set of this folder.

The judging is rough: an answer is right when it holds the wanted numbers, rounded or not, or else the wanted words.  So the share says how far the generator's kinds
reach, and the list which are missing; neither is a figure of how good the model is."""
import argparse
import json
import os
import re

import ask

NUMBER = re.compile(r"(?<![\w.])-?\d+(?:[ ,']\d{3})*(?:\.\d+)?|-?\.\d+")


def numbers(text):
    return [float(re.sub(r"[ ,']", "", x)) for x in NUMBER.findall(text.replace("\N{MINUS SIGN}", "-"))]


def is_near(wanted, said):
    return any(abs(wanted - x) <= max(5e-4 * abs(wanted), 1e-9) or abs(round(wanted, 2) - x) < 1e-9 or abs(wanted) > 50 and round(wanted) == x for x in said)


def seems_right(want, answer):
    want = want.split(" (")[0].strip()                  # behind a bracket stands another form
    if re.fullmatch(r"\d+:\d\d", want):
        return want in answer or numbers(want.replace(":", " ")) == numbers(answer.replace(":", " "))[:2]
    if 0 < len(numbers(want)) <= 4:
        return all(is_near(x, numbers(answer)) for x in numbers(want))
    return all(w in answer.lower() for w in re.findall(r"\w+", want.lower()))


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--bin", default=os.path.join(ask.ROOT, "build", "release", "bin"))
    a.add_argument("--model", default=os.path.join(ask.ROOT, "models", "cria", "cria.gguf"))
    a.add_argument("--from", type=int, default=1, dest="first")
    a.add_argument("--to", type=int, default=10 ** 9)
    a.add_argument("list", choices=("python", "turns"))
    a.add_argument("out")
    o = a.parse_args()
    rows = [json.loads(line) for line in open(os.path.join(ask.HERE, "asked", o.list + ".jsonl"), encoding="utf-8")]
    daemon, right, asked = ask.Daemon(o.bin, o.model), 0, 0
    try:
        with open(o.out, "w", encoding="utf-8") as out:
            for line, q in enumerate(rows, 1):
                if q.get("tools") or not o.first <= line <= o.to:
                    continue
                asked += 1
                for turn, (text, want) in enumerate(zip(q["q"], q["want"]), 1):
                    calls, answer, _ = ask.ask(os.path.join(o.bin, "corral"), daemon.socket, f"q{line}", text, None, 600)
                    if not seems_right(want, answer):
                        print(json.dumps(dict(line=line, kind=q["kind"], turn=turn, q=text, want=want, answer=answer, call=calls[-1:]), ensure_ascii=False), file=out, flush=True)
                        break
                else:
                    right += 1
    finally:
        daemon.close()
    print(f"{o.list}: {right} of {asked} seem right")


if __name__ == "__main__":
    main()
