"""Asks eval/questions.jsonl of a checkpoint in PyTorch, running Python calls here: transcripts, right and wrong.

  probe.py CHECKPOINT.pt VOCAB.json [QUESTIONS.jsonl]"""
import collections
import datetime
import json
import os
import sys
import torch
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "dialogues"))
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "eval"))
import bpe  # noqa: E402
import check  # noqa: E402
import net as N  # noqa: E402
import pools  # noqa: E402, F401
from core import Chance, Dialogue, result_text  # noqa: E402
from play import Player  # noqa: E402
from render import Renderer  # noqa: E402


class Talk:
    def __init__(self, q, render):
        d = self.d = Dialogue(Chance(0).setup(True))
        d.today, d.persona, d.padded = datetime.date(2026, 11, 24), "You are a helpful assistant.", True
        tools = [t for t in q.get("tools", [])]
        self.results = {t["function"]["name"]: f"failed\n[stderr]{t['error']}[/stderr]" if "error" in t else t.get("result", "") for t in tools}
        d.builtins = [n for n in ("brave_search", "wolfram_alpha") if n in self.results]
        d.functions = [t["function"] for t in tools if t["function"]["name"] not in d.builtins]
        self.q, self.render, self.ids, self.turn, self.calls, self.log, self.wrong = q, render, render.start(d.system()), 0, [], [], []
        self.done = False
        self.ask()

    def ask(self):
        self.ids += self.render.message("user", self.q["turns"][self.turn])
        self.log.append("Q: " + self.q["turns"][self.turn])
        self.calls = []

    def take(self, ids):
        r, v = self.render, self.render.v
        self.ids += r.assistant() + ids
        tagged = ids[:1] == [r.tag]
        body = v.decode(ids[1:-1] if tagged else ids[:-1])
        self.log.append(("  call: " if tagged or body.startswith('{"name"') else "  A: ") + body)
        result = None
        if len(self.calls) > 5:
            pass
        elif tagged and body.split(".call(")[0] in ("brave_search", "wolfram_alpha"):
            name = body.split(".call(")[0]
            self.calls.append((name, {"query": body.split('"')[1] if '"' in body else ""}))
            result = self.results.get(name, "failed\n[stderr]no such tool[/stderr]")
        elif tagged:
            self.calls.append(("python", {"code": body}))
            result = result_text(*self.d.kernel.run(body))
        elif body.startswith('{"name"'):
            try:
                o = json.loads(body)
                self.calls.append((o["name"], o.get("parameters", {})))
                result = self.results.get(o["name"], "failed\n[stderr]no such function[/stderr]")
            except ValueError:
                result = "failed\n[stderr]not JSON[/stderr]"
        if result is not None:
            self.ids += r.message("ipython", result[:2000])
            self.log.append("  -> " + result[:300])
            return
        w = check.right(self.q, self.turn, self.calls, body)
        if w:
            self.wrong.append(f"turn {self.turn + 1}: {w}")
        self.turn += 1
        if self.turn == len(self.q["turns"]):
            self.done = True
        else:
            self.ask()


def main():
    vocab = bpe.Pruned.load(sys.argv[2])
    render = Renderer(vocab)
    dev = "cuda" if torch.cuda.is_available() else "cpu"
    net = N.load(sys.argv[1]).to(dev)
    if dev == "cpu":
        net.dtype = torch.float32
    player = Player(net.rounded(), [render.eot, render.eom])
    talks = [Talk(q, render) for q in check.questions(*sys.argv[3:4])]
    for _ in range(16):
        live = [t for t in talks if not t.done]
        if not live:
            break
        for t, ids in zip(live, player([t.ids + render.assistant() for t in live], 250)):
            t.take(ids)
    for t in talks:
        if t.wrong or not t.done:
            print("\n".join(t.log), "\n  WRONG:", "; ".join(t.wrong) or "did not end")
    ok = sum(t.done and not t.wrong for t in talks)
    groups = collections.defaultdict(list)
    for t in talks:
        groups[t.q.get("group", "all")].append(t.done and not t.wrong)
    for g, v in sorted(groups.items()):
        print(f"{g:12} {sum(v):4} of {len(v):4}: {sum(v) / len(v):.1%}")
    print(f"{ok} of {len(talks)} conversations right")


if __name__ == "__main__":
    main()
