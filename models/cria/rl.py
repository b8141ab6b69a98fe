"""The second stage: the network answers questions (questions.py) several times, a program says which answers are right (reward.py), and what was right becomes
likelier than what was wrong.  It sees its own mistakes so, which text written by others never shows.

  rl.py WORK INIT.pt OUT.pt SECONDS|@EPOCH [LR] [KEY=VALUE...]   reads WORK/sft*.npz (the last of them), WORK/vocab.json (or vocab.gguf); WORK/rows.npy and WORK/smol.gguf, if there
                                                                 keys: those of OPTIONS

Policy gradient without a critic: a sample's advantage is its reward less the mean of the others to the same question, a batch's loss the sum over its tokens by a
constant, so that neither long answers nor questions with few right ones weigh differently; several steps a batch, with PPO's clipping (wider above, as in DAPO).
Questions whose samples are all right or all wrong teach nothing: most are not even asked, since one pass over the right text tells how sure the network is of it,
and what families taught before tells the rest.  Beside each part of a batch goes a batch of sft.py's, or of general text, which hold format and language.
Q4_0 rounding is on throughout: the samples are those of the file's weights.

The samples to a question stand in one row behind it, each seeing the question and itself; equal ones are there once, with their advantages added."""
import collections
import glob
import math
import os
import sys
import time
import numpy as np
import torch
import torch.nn.functional as F
import bpe
import net as N
import sft
from families import Families
from questions import LONGEST, MODULES, PLACE, Makers
from reward import CALLS, Judge
from sample import Sampler
from team import Team, optimiser

OPTIONS = dict(questions=384, looked=8,             # asked in a batch, and how many times as many are looked at: of one in twenty the network is not sure
               samples=8, parts=4,                  # of each; optimiser steps of a batch
               makers=6, judges=12,                 # processes
               held=512, names="", say=20)          # held-out questions before and behind; families, with commas (none: all); batches between two lines
LOW, HIGH = 0.2, 0.28                               # a token's probability counts within these shares of what it was
ROW = 2048                                          # a question with its samples; more stand in a second row
UNIT = 40                                           # tokens that stand for a sample in the constant
SNAP_S = 100
SEED = 7_000_000_000_000                            # far from the seeds of sft.py's dialogues


# ---- which questions ----------------------------------------------------------------------------------------------------
class Teaching:
    """How much oftener than thought a family's questions taught something, and its module's where little is known of it."""
    PRIOR = 6.0

    def __init__(self):
        self.family, self.module = np.zeros((2, len(PLACE))), np.zeros((2, len(MODULES)))

    def weights(self, questions, thought):
        m, p = self.module, self.PRIOR
        ratio = (m[0].sum() + p) / (m[1].sum() + p)
        module = (m[0] + p * ratio) / (m[1] + p)
        out = [(self.family[0, q.family] + p * module[q.module]) / (self.family[1, q.family] + p) / ratio for q in questions]
        return (0.02 + thought) * np.clip(out, 0.25, 4)

    def note(self, questions, thought, taught):
        for q, a, b in zip(questions, taught, thought):
            self.family[:, q.family] += a, b
            self.module[:, q.module] += a, b


def asked(questions, sure, samples, teaching, rng, n):
    """n of the questions, those likelier that will have right and wrong answers; and how likely that is"""
    p = np.asarray(sure, np.float64)
    thought = 1 - p ** samples - (1 - p) ** samples
    ix = np.argsort(-teaching.weights(questions, thought) / rng.exponential(size=len(p)))[:n]
    return [questions[i] for i in ix], thought[ix]


def limit(q):
    return 1 if q.kind == "talk" else min(LONGEST + 16, int(1.5 * len(q.tokens)) + 16)


# ---- rows to learn from -------------------------------------------------------------------------------------------------
class Row:
    def __init__(self, q):
        n = len(q.ids)
        self.ids, self.at, self.whose = q.ids.tolist(), list(range(n)), [0] * n     # tokens, their places for RoPE, and whose they are: 0 the question, then the samples
        self.place, self.y, self.old, self.advantage = [], [], [], []               # where something is predicted, what came, how likely it was, what it was worth

    def add(self, n, ids, old, advantage):
        a, k = len(self.ids), self.whose[-1] + 1
        self.place += [n - 1, *range(a, a + len(ids) - 1)]
        self.y, self.old, self.advantage = self.y + ids, self.old + old, self.advantage + [advantage] * len(ids)
        self.ids, self.at, self.whose = self.ids + ids[:-1], self.at + [*range(n, n + len(ids) - 1)], self.whose + [k] * (len(ids) - 1)


def rows_of(q, samples, old, rewards):
    """Rows of a question whose samples differ in reward"""
    r, n, merged = np.array(rewards, float), len(q.ids), {}
    for ids, logp, a in zip(samples, old, (r - r.mean()) * len(r) / (len(r) - 1)):
        was = merged.get(tuple(ids))
        merged[tuple(ids)] = (logp, a + (was[1] if was else 0))
    out = [Row(q)]
    for ids, (logp, a) in merged.items():
        if len(out[-1].ids) + len(ids) > ROW:
            out.append(Row(q))
        out[-1].add(n, list(ids), logp, a)
    return out


def packed(rows, tokens, places):
    """Lists of rows and their common length: at most so many tokens, and places at which something is learnt"""
    order = sorted(rows, key=lambda r: -len(r.ids))
    while order:
        length = -(-len(order[0].ids) // 64) * 64
        n = used = 0
        while n < len(order) and (n + 1) * length <= tokens and used + len(order[n].y) <= places:
            used, n = used + len(order[n].y), n + 1
        some, order = order[:max(1, n)], order[max(1, n):]
        yield some, length


def clipped(h, emb, y, old, advantage):
    logp = -F.cross_entropy((h @ emb.to(h.dtype).t()).float(), y, reduction="none")
    ratio = (logp - old).clamp(max=2).exp()
    return -torch.minimum(ratio * advantage, ratio.clamp(1 - LOW, 1 + HIGH) * advantage).sum(), (logp - old).detach()


class Learner:
    def __init__(self, net, team, tokens):
        self.net, self.device, self.tokens, self.places = net, team.device, tokens, tokens // 2
        self.loss = torch.compile(clipped, dynamic=False) if team.gpu else clipped

    def batch(self, rows, length, unit):
        """Adds the gradient of some rows; by how much each token's log-probability differs from what it was"""
        put = lambda get, fill, dtype=torch.long: torch.tensor([get(r) + [fill] * (length - len(get(r))) for r in rows], dtype=dtype).to(self.device, non_blocking=True)
        ids, at, whose = put(lambda r: r.ids, 0), put(lambda r: r.at, 0), put(lambda r: r.whose, -1)
        mask = (whose[:, None, :] == 0) | (whose[:, :, None] == whose[:, None, :])
        mask &= torch.ones(length, length, dtype=torch.bool, device=self.device).tril()
        flat = lambda get, dtype=torch.float32: F.pad(torch.tensor([x for r in rows for x in get(r)], dtype=dtype), (0, max(0, self.places - sum(len(r.y) for r in rows)))).to(self.device)
        place = [[i * length + p for p in r.place] for i, r in enumerate(rows)]
        ix = F.pad(torch.tensor([p for r in place for p in r]), (0, max(0, self.places - sum(map(len, place))))).to(self.device)
        h = self.net.hidden(ids, True, self.tokens, at, mask[:, None])
        loss, differs = self.loss(h.index_select(0, ix), self.net.emb, flat(lambda r: r.y, torch.long), flat(lambda r: r.old), flat(lambda r: r.advantage))
        (loss / unit).backward()
        return differs[:sum(map(len, place))]


class Held:
    """Batches of what sft.py learns from, and of general text, in turn."""

    def __init__(self, work, vocab, net, team, tokens, families, rng):
        self.net, self.tokens, self.rng, self.n = net, tokens, rng, 0
        self.rows = sft.Rows(vocab.control["<|finetune_right_pad_id|>"], team.device, tokens, families, team.rank, team.world)
        self.rows.take_up(sorted(glob.glob(f"{work}/sft*.npz"), key=os.path.getmtime)[-2:])
        self.loss = torch.compile(sft.weighted_ce, dynamic=False) if team.gpu else sft.weighted_ce
        self.text = sft.language(work, vocab, team, tokens)

    def step(self):
        self.n += 1
        if self.text and self.n % 2:
            self.text.step(self.net, True, self.tokens)
        else:
            sft.learn(self.net, self.loss, self.tokens, *self.rows.batch(self.rng)[:3])


# ---- the stage ----------------------------------------------------------------------------------------------------------
class Stage:
    def __init__(self, work, init, out, lr, options):
        self.work, self.out, self.lr, self.options = work, out, lr, options
        rank = int(os.environ.get("RANK", 0))
        path = next(p for p in (f"{work}/vocab.json", f"{work}/vocab.gguf") if os.path.exists(p))
        names = [n for n in options["names"].split(",") if n]
        self.makers = Makers(path, SEED + rank * 1_000_000_007_000, options["makers"], names=names)           # processes before the GPU is touched
        examiner = Makers(path, SEED * 2 + rank * 1_000_000_007_000, 1, test=True, names=names)
        self.judge = Judge(options["judges"])
        self.team = team = Team()
        torch.manual_seed(70 + team.rank)
        self.rng = np.random.default_rng(70 + team.rank)
        self.vocab = vocab = bpe.Pruned.load(path)
        self.stops = [vocab.control["<|eom_id|>"], vocab.control["<|eot_id|>"]]
        self.calls = [vocab.control[CALLS[0]], vocab.encode(CALLS[1])[0]]
        self.tokens = sft.STEP_TOKENS if team.gpu else 2048
        self.net = N.load(init).to(team.device)
        if team.gpu:
            self.net.compile()
        else:
            self.net.dtype = getattr(torch, os.environ.get("CPU_DTYPE", "float32"))
        self.params = list(self.net.parameters())
        self.optimiser = optimiser(self.net, lr, team.gpu)
        families = Families(f"{work}/families.json", team.device)
        self.teaching = Teaching()
        self.learner = Learner(self.net, team, self.tokens)
        self.keeping = Held(work, vocab, self.net, team, self.tokens, families, self.rng)
        self.exam = examiner.take(options["held"])[:options["held"]] if options["held"] else []
        examiner.close()
        self.spent, self.seen, self.kinds, self.differs, self.written = collections.Counter(), np.zeros(3), collections.defaultdict(lambda: np.zeros(2)), [], 0
        self.norms = []                             # of the gradients: what the samples say, and in all

    def sampler(self):
        net = self.net.rounded()
        net.before, net.after = self.net.before, self.net.after
        return Sampler(net, self.stops, self.tokens, self.team.gpu)

    def clock(self, name, since):
        if self.team.gpu:
            torch.cuda.synchronize()
        self.spent[name] += time.time() - since
        return time.time()

    def examine(self):
        """Held-out questions, greedily: share right of each kind and of all"""
        ids, _ = self.sampler()([q.ids for q in self.exam], [limit(q) for q in self.exam], 1, noise=False)
        right = self.judge(self.exam, [[self.vocab.decode(x) for x in some] for some in ids])
        kinds = ("py", "builtin", "json", "say", "talk")
        count = torch.zeros(2, len(kinds), device=self.team.device)
        for q, r in zip(self.exam, right):
            count[:, kinds.index(q.kind)] += torch.tensor([r[0], 1.0], device=self.team.device)
        good, of = self.team.total(count).tolist()
        return f"{int(sum(good))} of {int(sum(of))}: " + ", ".join(f"{k} {int(a)} of {int(b)}" for k, a, b in zip(kinds, good, of) if b)

    def ask(self):
        """Rows that teach"""
        o, t = self.options, time.time()
        pool = self.makers.take(o["looked"] * o["questions"])
        t = self.clock("waiting", t)
        sampler = self.sampler()
        questions, thought = asked(pool, sampler.sure(pool, self.calls), o["samples"], self.teaching, self.rng, o["questions"])
        t = self.clock("choosing", t)
        ids, logp = sampler([q.ids for q in questions], [limit(q) for q in questions], o["samples"])
        t = self.clock("sampling", t)
        right = self.judge(questions, [[self.vocab.decode(x) for x in some] for some in ids])
        taught = [0 < sum(r) < len(r) for r in right]
        self.teaching.note(questions, thought, taught)
        self.seen += sum(map(sum, right)), sum(taught), len(questions)
        self.written += sum(len(x) for some in ids for x in some)
        for q, r in zip(questions, right):
            self.kinds[q.kind] += sum(r), len(r)
        out = [rows_of(*x) for x, teaches in zip(zip(questions, ids, logp, right), taught) if teaches]
        self.clock("judging", t)
        return out

    def learn(self, groups, rate):
        t, o = time.time(), self.options
        unit = UNIT * o["questions"] * o["samples"] / o["parts"] / 4            # as if every fourth taught; a constant
        for part in np.array_split(self.rng.permutation(len(groups)), o["parts"]):
            for g in self.optimiser.param_groups:
                g["lr"] = rate
            for rows, length in packed([r for i in part for r in groups[i]], self.tokens, self.learner.places):
                self.differs.append(self.learner.batch(rows, length, unit))
            own = torch.nn.utils.get_total_norm([p.grad for p in self.params if p.grad is not None]).to(self.team.device)
            self.keeping.step()
            self.team.mean_grads(self.params)
            self.norms.append(torch.stack([own, torch.nn.utils.clip_grad_norm_(self.params, 1.0)]))
            self.optimiser.step()
            self.optimiser.zero_grad(set_to_none=True)
        self.clock("learning", t)

    def save(self, path):
        N.save(self.net, path + ".part")
        os.rename(path + ".part", path)

    def told(self, k, done, every):
        right, taught, questions = self.team.total(torch.tensor(self.seen, device=self.team.device)).tolist()
        d = torch.cat(self.differs or [torch.zeros(1, device=self.team.device)])
        own, both = torch.stack(self.norms).mean(0).tolist()
        kinds = ", ".join(f"{n} {a / b:.1%} of {int(b)}" for n, (a, b) in sorted(self.kinds.items()))
        spent = ", ".join(f"{n} {s / every:.2f}" for n, s in self.spent.items())
        self.team.say(f"rl: {k} batches ({done:.0%}), right {right / max(1, questions * self.options['samples']):.1%}, teaching {taught / max(1, questions):.1%} "
                      f"of {int(questions)}; {kinds}; log-probability {d.mean():+.4f}, {d.abs().mean():.4f} apart; gradient {own:.2f}, with what is kept {both:.2f}; {self.written / max(1e-9, self.spent['sampling']):.0f} tokens/s written; seconds a batch: {spent}")
        self.spent, self.seen, self.differs, self.norms, self.written = collections.Counter(), np.zeros(3), [], [], 0
        self.kinds.clear()

    def run(self, until):
        team, t0, k, done, every = self.team, time.time(), 0, 0.0, self.options["say"]
        end = float(until[1:]) if until[0] == "@" else t0 + float(until)
        if self.exam:
            team.say("held-out questions, greedily:", self.examine())
        snapped = time.time()
        while done < 1:
            groups = self.ask()
            self.learn(groups, self.lr * min(1, (k + 1) / 5) * (0.05 + 0.95 * 0.5 * (1 + math.cos(math.pi * done))))
            k += 1
            done = team.agree(min(1, (time.time() - t0) / max(1, end - t0)))
            if k % every == 0:
                self.told(k, done, every)
            if team.rank == 0 and time.time() - snapped > SNAP_S:
                self.save(self.out + ".snap")
                snapped = time.time()
        if team.rank == 0:
            self.save(self.out)
        if self.exam:
            team.say("held-out questions, greedily:", self.examine())
        if team.rank == 0 and self.keeping.text:
            team.say("bits per byte of held-out text", self.keeping.text.heard(self.net.rounded()))
        self.makers.close()
        self.judge.close()
        team.close()


def main():
    work, init, out, until = sys.argv[1:5]
    given = dict(a.split("=", 1) for a in sys.argv[5:] if "=" in a)
    lr = float(next((a for a in sys.argv[5:] if "=" not in a), 1e-4))
    options = {k: type(v)(given.get(k, v)) for k, v in OPTIONS.items()}
    Stage(work, init, out, lr, options).run(until)


if __name__ == "__main__":
    main()
