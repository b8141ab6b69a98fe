"""Measures a checkpoint on phrasings, words and numbers that training never draws.

  evaluate.py CHECKPOINT.pt VOCAB.json COUNT [SEED] [FAILURES.json]

Each user turn of a test dialogue is one item, its earlier turns given as they should be.  The model writes; Python that it writes is
run; other calls must be the expected ones.  An item passes if the tools, the values and the answer are right."""
import collections
import json
import math
import multiprocessing
import os
import sys
import time
import torch
import bpe
import judge
import net as N
from play import Player
from render import Renderer
import make

ROUNDS = 4


class Item:
    def __init__(self, family, group, d, before, user, mid, say, render):
        self.family, self.group, self.user, self.mid, self.say = family, group, user, mid, say
        self.ids = render.start(d.system())
        for s in before + [user]:
            self.ids += render.step(s)[0]
        while mid and mid[0][2:3] == ("slip",):             # a slip of the past: given, with its error
            for s in mid[:2]:
                self.ids += render.step(s)[0]
            mid = mid[2:]
        self.mid = mid
        self.codes = [s[1] for s in before if s[0] == "py"]
        self.calls = [s for s in mid if s[0] != "result"]
        self.results = [s[1] for s in mid if s[0] == "result"]
        self.n, self.log, self.ok, self.why, self.answer, self.printed = 0, [], None, "", "", None

    def fail(self, why):
        self.ok, self.why = False, why


def items_of(count, seed, render):
    out, k = [], 0
    while len(out) < count:
        family, group, d = make.draw(seed + k, True)
        k += 1
        for before, user, mid, say in judge.turns(d):
            it = Item(family, group, d, before, user, mid, say, render)
            if len(it.ids) < 1700:
                out.append(it)
    return out[:count]


def settle(it, text, ids, render, pool):
    """One sampled message: a call, or the answer."""
    it.log.append(text)
    is_py = ids[:1] == [render.tag]
    ended = ids[-1] in (render.eot, render.eom)
    if not ended:
        return it.fail("no end")
    body = render.v.decode(ids[1:-1] if is_py else ids[:-1])
    builtin = is_py and body.startswith(("brave_search.call(", "wolfram_alpha.call("))
    is_json = not is_py and body.startswith('{"name"')
    if not is_py and not is_json:
        it.answer = body
        if it.n < len(it.calls):
            return it.fail("answered without the call")
        it.ok = judge.says(body, it.say[2], it.printed)
        it.why = "" if it.ok else "answer"
        return
    if it.n >= len(it.calls):
        return it.fail("needless call")
    want = it.calls[it.n]
    kind = "builtin" if builtin else "json" if is_json else "py"
    if kind != want[0]:
        return it.fail(f"{kind} instead of {want[0]}")
    gold = it.results[it.n] if it.n < len(it.results) else ""
    if kind != "py":
        if not judge.same_call(body, want[1]):
            return it.fail("other call")
        result = gold
    else:
        given = gold.startswith("failed") or it.group == "files"        # results that the dialogue sets
        if given:
            result = gold
        else:
            ok, out, result = pool.apply_async(judge.run_code, (it.codes, body)).get(timeout=10)
            it.codes.append(body)
            it.printed = out
            if "random" not in body and not judge.same(out, judge.stdout_of(gold)):
                it.log.append(result)
                return it.fail("other value")
    it.n += 1
    it.log.append(result)
    it.ids = it.ids + render.assistant() + ids + render.message("ipython", result)


def interval(k, n):
    """Wilson, 95 %."""
    z, p = 1.96, k / n
    c, h = (p + z * z / 2 / n) / (1 + z * z / n), z / (1 + z * z / n) * math.sqrt(p * (1 - p) / n + z * z / 4 / n / n)
    return c - h, c + h


def main():
    ckpt, vocab_path, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
    seed = int(sys.argv[4]) if len(sys.argv) > 4 else 900_000_000
    pool = multiprocessing.Pool(min(8, os.cpu_count()))
    vocab = bpe.Pruned.load(vocab_path)
    render = Renderer(vocab)
    dev = "cuda" if torch.cuda.is_available() else "cpu"
    net = N.load(ckpt).to(dev)
    if dev == "cpu":
        net.dtype = torch.float32
    player = Player(net.rounded(), [render.eot, render.eom], 1024 if dev == "cuda" else 64)
    items = items_of(count, seed, render)
    t0 = time.time()
    for _ in range(ROUNDS):
        live = [it for it in items if it.ok is None]
        if not live:
            break
        for it, ids in zip(live, player([it.ids + render.assistant() for it in live])):
            try:
                settle(it, vocab.decode(ids), ids, render, pool)
            except multiprocessing.TimeoutError:
                it.fail("code did not end")
    for it in items:
        if it.ok is None:
            it.fail("too many calls")
    by = collections.defaultdict(list)
    for it in items:
        by[it.group].append(it.ok)
    total = sum(it.ok for it in items)
    lo, hi = interval(total, len(items))
    print(f"ALL {total}/{len(items)} = {total / len(items):.1%} ({lo:.1%}..{hi:.1%}), {time.time() - t0:.0f} s")
    for g, v in sorted(by.items()):
        lo, hi = interval(sum(v), len(v))
        print(f"  {g:12} {sum(v):5}/{len(v):5} = {sum(v) / len(v):.1%} ({lo:.1%}..{hi:.1%})")
    print("  why:", dict(collections.Counter(it.why for it in items if not it.ok).most_common()))
    fam = collections.defaultdict(list)
    for it in items:
        fam[it.family].append(it.ok)
    worst = sorted(((1 - sum(v) / len(v)) * math.sqrt(len(v)), n, sum(v), len(v)) for n, v in fam.items())[::-1][:40]
    print("  worst:", ", ".join(f"{n} {a}/{b}" for _, n, a, b in worst))
    if len(sys.argv) > 5:
        json.dump([dict(family=it.family, why=it.why, user=it.user[1], want=[s[1] for s in it.mid] + [it.say[1]], got=it.log) for it in items if not it.ok],
                  open(sys.argv[5], "w"), ensure_ascii=False, indent=0)
    pool.terminate()


if __name__ == "__main__":
    main()
