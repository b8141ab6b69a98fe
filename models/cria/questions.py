"""What the network is asked in the second stage (rl.py): dialogues of the generator, cut before something that the model writes.

A question holds the tokens before, as the daemon renders them with everything before as it should be, and what reward.py needs to judge what is written."""
import multiprocessing
import os
import queue
import random
import tempfile
from typing import NamedTuple
import numpy as np
import bpe
import judge
import make
from core import Kernel
from render import DECIDES, Renderer

CONTEXT, LONGEST = 900, 128                         # tokens before, and of what should be written, at most: one step is one token for all samples, and few are longer
CALL, NO_CALL, ANSWER, AFTER = 1.0, 0.6, 0.35, 0.1  # how readily a step is asked: a call; that nothing is called; an answer that says values; one that says none
PRINTED = 1500                                      # characters of output: more is not judged by it


class Question(NamedTuple):
    ids: np.ndarray                                 # tokens before
    kind: str                                       # py, builtin, json, say; talk: anything but a call
    gold: str                                       # what should be written,
    tokens: np.ndarray                              # in tokens,
    decides: np.ndarray                             # and which of them decide
    history: tuple                                  # programs before
    printed: str                                    # what the program prints, or what was printed last
    facts: tuple
    heard: str                                      # what the user and the tools said last
    family: int
    module: int


def stdout(history, code):
    """What a program prints, if it comes to its end."""
    k = Kernel()
    for c in history:
        k.run(c)
    ok, out, _ = k.run(code)
    return out if ok else None


MODULES = sorted({f.__module__ for f, _, _ in make.FAMILIES.values()})
PLACE = {n: (i, MODULES.index(f.__module__)) for i, (n, (f, _, _)) in enumerate(make.FAMILIES.items())}       # a family's number and its module's


class Cutter:
    def __init__(self, vocab):
        self.render = Renderer(vocab)

    def questions(self, d, rng, count=1):
        """Up to `count` of a dialogue's questions"""
        r, ids, steps, before = self.render, self.render.start(d.system()), [], None
        for n, s in enumerate(d.steps):
            if s[0] not in ("user", "result") and s[2:3] != ("slip",) and len(ids) < CONTEXT - 4:
                asked = before == "user"
                weight = CALL if s[0] != "say" else NO_CALL if asked else ANSWER if s[2] else AFTER
                steps.append((rng.expovariate(1) / weight, n, len(ids), asked))
            ids += r.step(s)[0]
            before = s[0]
        out = []
        for _, n, at, asked in sorted(steps):
            q = self.question(d, n, ids[:at] + r.assistant(), asked)
            if q:
                out.append(q)
            if len(out) == count:
                break
        return out

    def question(self, d, n, ids, asked):
        s, past = d.steps[n], d.steps[:n]
        kind, facts, printed = s[0], (), ""
        history = tuple(p[1] for p in past if p[0] == "py")
        heard = "\n".join(p[1] for p in past if p[0] in ("user", "result"))
        if kind == "py":
            gold = judge.stdout_of(d.steps[n + 1][1]) if n + 1 < len(d.steps) else ""
            printed = stdout(history, s[1])
            if not printed or printed != gold or len(printed) > PRINTED or any(w in c for w in ("random", "open(", "time()", "now()", "today()") for c in (*history, s[1])):
                return None                         # its result stands in the dialogue alone, is another one each time, or needs files, which no program of the judge's has
        elif kind == "say":
            results = [p[1] for p in past if p[0] == "result"]
            facts, printed = s[2], "" if asked or not results else judge.stdout_of(results[-1])
            kind = "say" if any(f.strip("!") for f in facts) else "talk"
        tokens = self.render.sampled(s)
        if len(tokens) > LONGEST:
            return None
        decides = np.array(self.render.weights(s, tokens, asked)) >= DECIDES if s[0] == "say" else np.ones(len(tokens), bool)
        decides[0] &= s[0] != "say"                 # which word an answer begins with is chance
        return Question(np.array(ids, np.uint16), kind, s[1], np.array(tokens, np.uint16), decides, history, printed, tuple(facts), heard, *PLACE[d.families[0]])


def make_some(vocab, seed, test, names, out, size=64):
    """A maker's life: lists of questions into a queue.  The test side's are phrasings, words and numbers that training never draws."""
    os.nice(10)
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    cutter, rng, some = Cutter(bpe.Pruned.load(vocab)), random.Random(seed), []
    os.chdir(tempfile.mkdtemp())                    # programs of dialogues write files
    while True:
        seed += 1
        try:
            some += cutter.questions(make.draw(seed, test, rng.choice(names) if names else None)[2], rng, 1 if test else 2)
        except Exception as e:                      # one dialogue in a great many, as in makedata.py
            print(f"seed {seed}: {e!r}", flush=True)
        if len(some) >= size:
            out.put(some)
            some = []


class Makers:
    """Processes that draw questions; begun before the GPU is touched."""

    def __init__(self, vocab, seed, count, test=False, names=None):
        fork = multiprocessing.get_context("fork")
        self.queue = fork.Queue(64)
        self.all = [fork.Process(target=make_some, args=(vocab, seed + k * 100_000_007, test, names, self.queue), daemon=True) for k in range(count)]
        for p in self.all:
            p.start()

    def take(self, n):
        """n questions, or a few more"""
        out = []
        while len(out) < n:
            try:
                out += self.queue.get(timeout=60)
            except queue.Empty:
                if not any(p.is_alive() for p in self.all):
                    raise SystemExit("no maker of questions is left")
        return out

    def close(self):
        for p in self.all:
            p.terminate()
