"""Looks for what the model still gets wrong, on new dialogues of the training side, and writes rows to learn it from.

  mine.py CHECKPOINT.pt VOCAB OUT.npz DIALOGUES SECONDS SEED [EXTRA]

Each user turn is answered greedily and judged as in evaluate.py.  A dialogue with a wrong turn goes into the rows COPIES times; EXTRA more
are drawn from the families in proportion to how often they fail.  One process a GPU; each has its own seed and its own file."""
import collections
import json
import multiprocessing
import os
import sys
import tempfile
import time
import numpy as np
import torch
import bpe
import evaluate
import judge
import net as N
from play import Player
from render import Renderer
import make

COPIES, LONGEST, BATCH, MAX = 3, 220, 1024, 1600
_render = None


def setup(path):
    global _render
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    _render = Renderer(bpe.Pruned.load(path))


def build(seed):
    """Items of one dialogue, and its rows."""
    family, group, d = make.draw(seed)
    items = []
    for before, user, mid, say in judge.turns(d):
        it = evaluate.Item(family, group, d, before, user, mid, say, _render)
        if len(it.ids) < MAX:
            it.seed = seed
            items.append(it)
    return items


def row(args):
    seed, name = args
    ids, mask = _render.dialogue(make.draw(seed, False, name)[2])
    return np.array(ids, np.uint16), np.array(mask, np.uint8)


class Ready:
    """Stands for the pool in evaluate.settle: all code of a round was run beforehand."""

    def __init__(self, results):
        self.results, self.next = results, None

    def apply_async(self, _, args):
        self.next = self.results.get((tuple(args[0]), args[1]))
        return self

    def get(self, timeout):
        if self.next is None:
            raise multiprocessing.TimeoutError
        return self.next


def run_jobs(jobs):
    out = []
    for codes, body in jobs:
        try:
            out.append(judge.run_code(list(codes), body))
        except BaseException as e:                          # whatever the model's code does, the search goes on
            out.append((False, "", f"failed\n[stderr]{type(e).__name__}[/stderr]"))
    return jobs, out


class Runner:
    """Runs code in processes of its own; what hangs inside C is given up with the whole pool."""

    def __init__(self, procs):
        self.procs, self.folder = procs, tempfile.mkdtemp()      # what the code writes goes there
        self.pool = multiprocessing.Pool(procs, os.chdir, (self.folder,))

    def __call__(self, jobs):
        out, results = {}, self.pool.imap_unordered(run_jobs, [jobs[i:i + 4] for i in range(0, len(jobs), 4)])
        try:
            while True:
                out.update(zip(*results.next(timeout=8)))
        except StopIteration:
            pass
        except multiprocessing.TimeoutError:
            print(f"{len(jobs) - len(out)} pieces of code did not end and count as wrong", flush=True)
            self.pool.terminate()
            self.pool = multiprocessing.Pool(self.procs, os.chdir, (self.folder,))
        return out


def code_of(it, ids, render):
    if ids[:1] == [render.tag] and ids[-1] == render.eom and it.n < len(it.calls):
        body = render.v.decode(ids[1:-1])
        given = it.group == "files" or it.results[it.n:it.n + 1] and it.results[it.n].startswith("failed")      # results that the dialogue sets
        if not given and not body.startswith(("brave_search.call(", "wolfram_alpha.call(")) and it.calls[it.n][0] == "py":
            return tuple(it.codes), body
    return None


def main():
    ckpt, vocab_path, out, count, seconds, seed = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]), float(sys.argv[5]), int(sys.argv[6])
    extra = int(sys.argv[7]) if len(sys.argv) > 7 else 60000
    t0 = time.time()
    procs = max(1, min(14, os.cpu_count() // 2 - 1))
    pool = multiprocessing.Pool(procs, setup, (vocab_path,))     # before CUDA is touched
    runner = Runner(procs)
    setup(vocab_path)
    render = _render
    dev = "cuda" if torch.cuda.is_available() else "cpu"
    net = N.load(ckpt).to(dev)
    if dev == "cpu":
        net.dtype = torch.float32
    player = Player(net.rounded(), [render.eot, render.eom], BATCH if dev == "cuda" else 16)
    rates, bad, seen = collections.defaultdict(lambda: [0, 0]), set(), 0
    chunk = min(count, 3000)
    pending = pool.map_async(build, range(seed, seed + chunk), 50)
    for at in range(0, count, chunk):
        items = [it for part in pending.get(timeout=300) for it in part]
        if at + chunk < count:
            pending = pool.map_async(build, range(seed + at + chunk, seed + at + 2 * chunk), 50)
        for _ in range(3):
            live = [it for it in items if it.ok is None]
            if not live:
                break
            texts = player([it.ids + render.assistant() for it in live], LONGEST)
            jobs = list({j for j in (code_of(it, ids, render) for it, ids in zip(live, texts)) if j})
            results = runner(jobs)
            for it, ids in zip(live, texts):
                try:
                    evaluate.settle(it, render.v.decode(ids), ids, render, Ready(results))
                except multiprocessing.TimeoutError:
                    it.fail("code did not end")
        for it in items:
            rates[it.family][1] += 1
            if not it.ok:
                rates[it.family][0] += 1
                bad.add(it.seed)
        seen += len(items)
        print(f"[{time.time() - t0:4.0f}s] {seen} turns, {sum(v[0] for v in rates.values()) / seen:.1%} wrong, {len(bad)} dialogues", flush=True)
        if time.time() - t0 > seconds:
            break
    names = list(rates)
    weight = np.array([make.weight(n) * (rates[n][0] + 0.3) / (rates[n][1] + 3) for n in names])
    rng = np.random.default_rng(seed)
    drawn = rng.choice(len(names), extra, p=weight / weight.sum())
    jobs = [(s, None) for s in sorted(bad)] * COPIES + [(seed + 7_000_000 + k, names[j]) for k, j in enumerate(drawn)]
    rows = [x for x in pool.map(row, jobs, 200) if len(x[0]) <= 2048]
    np.savez(out, ids=np.concatenate([i for i, _ in rows]), mask=np.concatenate([m for _, m in rows]), lens=np.array([len(i) for i, _ in rows], np.int32))
    worst = sorted(((v[0] / v[1], n, v) for n, v in rates.items() if v[1] >= 5), reverse=True)[:40]
    print("worst:", ", ".join(f"{n} {v[0]}/{v[1]}" for _, n, v in worst))
    print(f"[{time.time() - t0:4.0f}s] {len(rows)} rows to {out}", flush=True)
    pool.terminate()
    runner.pool.terminate()


if __name__ == "__main__":
    main()
