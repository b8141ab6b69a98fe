"""Dialogues as training rows.

  makedata.py ids VOCAB.json OUT.npz COUNT SEED [PROCESSES]     token ids, masks, parts (render.py), lengths; of each part the family that it begins with and whether it is of that alone (-1: no such part)
  makedata.py stream VOCAB.json FOLDER COUNT SEED [PROCESSES]   the same in parts FOLDER/sft0.npz, sft1.npz, ... that grow, each there as soon as it is whole; FOLDER/families.json names the families
  makedata.py text OUT.txt COUNT SEED                           plain text, for counting the vocabulary
  makedata.py show COUNT SEED [FAMILY] [test]                   to read"""
import json
import multiprocessing
import os
import sys
import time
import numpy as np
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "dialogues"))
import make  # noqa: E402
import bpe  # noqa: E402
from render import Renderer  # noqa: E402

MAX = 2048
CHUNK = 2000
_render = None
_place = {n: i for i, n in enumerate(make.FAMILIES)}


def setup(path):
    global _render
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    _render = Renderer(bpe.Pruned.load(path))


def chunk(args):
    seed, n = args
    out = [], [], [], [], [], []
    for k in range(n):
        try:
            _, _, d = make.draw(seed * 1_000_003 + k)
            row = _render.row(d, MAX)
        except Exception as e:                              # one dialogue in a great many: said, and left out
            print(f"seed {seed * 1_000_003 + k}: {e!r}", flush=True)
            continue
        if row:
            ids, mask, part = row
            parts = ([d] + d.siblings)[:part[-1]]
            none = [-1] * (make.PARTS - len(parts))
            for have, new in zip(out, (ids, mask, part, [len(ids)], [[_place[e.families[0]] for e in parts] + none], [[len(e.families) == 1 for e in parts] + none])):
                have.extend(new)
    return [np.array(x, t) for x, t in zip(out, (np.uint16, np.uint8, np.uint8, np.int32, np.int16, np.int8))]


def save(out, parts):
    ids, mask, part, lens, family, alone = [np.concatenate(x) for x in zip(*parts)]
    np.savez(out, ids=ids, mask=mask, part=part, lens=lens, family=family, alone=alone)
    return f"{len(lens)} rows of {(family >= 0).sum()} dialogues, {len(ids) / 1e6:.1f} M tokens, {(mask > 0).mean():.1%} written by the model, longest {lens.max()}"


def names(folder):
    """What the numbers of families in the rows mean: name, module, and whether its words are borrowed, whose marks are not always right."""
    rows = [[n, f.__module__, f.__module__ in make.BORROWED] for n, (f, _, _) in make.FAMILIES.items()]
    json.dump(rows, open(f"{folder}/families.json", "w"))


def stream(vocab, folder, count, seed, procs):
    t0, n, parts, size, want = time.time(), 0, [], 0, min(20000, count)
    names(folder)
    with multiprocessing.Pool(procs, setup, (vocab,)) as pool:
        step = min(CHUNK, 500)
        for part in pool.imap_unordered(chunk, [(seed + j, step) for j in range(-(-count // step))]):
            parts.append(part)
            size, count = size + step, count - step
            if size >= want or count <= 0:
                said = save(f"{folder}/part.npz", parts)
                os.rename(f"{folder}/part.npz", f"{folder}/sft{n}.npz")
                print(f"{said}, {time.time() - t0:.0f} s", flush=True)
                n, parts, size, want = n + 1, [], 0, min(2 * want, 160000)


def to_text(d):
    return "\n".join([d.system()] + [s[1] for e in [d] + d.siblings for s in e.steps])


def main():
    mode = sys.argv[1]
    if mode == "ids":
        vocab, out, count, seed = sys.argv[2], sys.argv[3], int(sys.argv[4]), int(sys.argv[5])
        procs = int(sys.argv[6]) if len(sys.argv) > 6 else os.cpu_count()
        t0 = time.time()
        names(os.path.dirname(out) or ".")
        with multiprocessing.Pool(procs, setup, (vocab,)) as pool:
            parts = pool.map(chunk, [(seed + j, CHUNK) for j in range(-(-count // CHUNK))], chunksize=1)
        print(f"{save(out, parts)}, {time.time() - t0:.0f} s")
    elif mode == "stream":
        stream(sys.argv[2], sys.argv[3], int(sys.argv[4]), int(sys.argv[5]), int(sys.argv[6]) if len(sys.argv) > 6 else os.cpu_count())
    elif mode == "text":
        out, count, seed = sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
        open(out, "w", encoding="utf-8").write("\0".join(to_text(make.draw(seed + k)[2]) for k in range(count)))
    else:
        count, seed = int(sys.argv[2]), int(sys.argv[3])
        name = sys.argv[4] if len(sys.argv) > 4 and sys.argv[4] != "test" else None
        for k in range(count):
            n, g, d = make.draw(seed + k, "test" in sys.argv, name)
            print(f"--- {n} ({g})\n{d.system()}")
            for e in [d] + d.siblings:
                if e is not d:
                    print("- - - its sibling", *e.families)
                for s in e.steps:
                    print(f"[{s[0]}] {s[1]}" + (f"    {s[2]}" if len(s) > 2 and s[2] else ""))


if __name__ == "__main__":
    main()
