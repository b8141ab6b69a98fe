"""Teaches the dialogue: the healed network, Q4_0 rounding on all the time, loss on what the assistant writes.

  sft.py WORK INIT OUT.pt SECONDS|@EPOCH [LR]         for so long, or until then; INIT: a checkpoint or a GGUF file; reads WORK/sft*.npz, WORK/vocab.json (or
                                                      vocab.gguf); once WORK/rows.npy (and WORK/smol.gguf) are there, every fourth step is on general text with the
                                                      teacher's targets (language.py): without it the network forgets all language but that of the dialogues

A row holds several dialogues that share its system segment (sight.py); those of families that are hard for the network are drawn more often (families.py).  OUT.pt.tail is the mean of the weights over the last third of the time.

SETTLE=SECONDS keeps the last of the time for a second stage: what was learnt and INIT, of which a training forgets something, are averaged weight by weight, as
average.py does it, and the mean is trained on with rounding and a small learning rate, SETTLE_LR, to take back what its rounding costs.  It is written to
OUT.pt.settled.  Where OUT.pt is there already, the second stage alone runs.

Rows that appear while it runs are taken up: dialogues and text can be made beside the training, which begins with the first dialogues.  A file WORK/until
moves the end to the epoch that it holds; where a file WORK/snap appears, the weights of that moment are written to OUT.pt.snap."""
import copy
import glob
import os
import sys
import time
import numpy as np
import torch
import torch.nn.functional as F
import bpe
import net as N
import sight
from families import Families
from language import Language
from render import TOLD
from team import Descent, Team

STEP_TOKENS = 49152
LENGTHS = [*range(96, 512, 16), *range(512, 1024, 32), *range(1024, 2049, 64)]              # 3 % of a batch is padding
LOSS_SHARE = 13 / 32                                # of a batch's tokens: more than what the assistant writes (27 %, up to 40 in batches of long rows)
LANGUAGE_EVERY = int(os.environ.get("LANGUAGE_EVERY", 4))
SETTLE, SETTLE_LR = float(os.environ.get("SETTLE", 0)), float(os.environ.get("SETTLE_LR", 1e-4))
TAIL, TAIL_EVERY = 2 / 3, 10                        # from there on the weights are averaged, so often
AGAIN = 0.2                                         # what is left of a row's weight each time that it was drawn


class Rows:
    """Rows of dialogues by length class; batches of up to STEP_TOKENS tokens.  A row is drawn by its families' weights, and less often where it was drawn before;
    a team's members have different ones."""

    def __init__(self, pad, device, tokens, families, rank=0, world=1):
        self.pad, self.device, self.tokens, self.families, self.rank, self.world = pad, device, tokens, families, rank, world
        nothing = torch.empty(0, dtype=torch.long, device=device)
        self.ids, self.mask, self.part = nothing.short(), nothing.byte(), nothing.byte()
        self.classes = [None for _ in LENGTHS]
        self.count, self.have = 0, set()

    def take_up(self, paths):
        """Adds the files that are not there yet; whether there were any."""
        new = [p for p in paths if p not in self.have]
        for p in new:
            self.have.add(p)
            z = np.load(p)
            lens = z["lens"].astype(np.int64)
            rows = dict(starts=len(self.ids) + np.cumsum(lens) - lens, lens=lens, family=z["family"].astype(np.int64), alone=z["alone"].astype(np.int64), drawn=np.zeros_like(lens))
            self.ids = torch.cat([self.ids, torch.from_numpy(z["ids"].astype(np.int16)).to(self.device)])
            self.mask = torch.cat([self.mask, torch.from_numpy(z["mask"]).to(self.device)])
            self.part = torch.cat([self.part, torch.from_numpy(z["part"]).to(self.device)])
            self.count += int((z["family"] >= 0).sum())
            mine = np.arange(len(lens)) % self.world == self.rank
            cls = np.searchsorted(LENGTHS, lens)
            for c, have in enumerate(self.classes):
                ix = np.nonzero((cls == c) & mine)[0]
                more = {k: torch.from_numpy(v[ix]).to(self.device) for k, v in rows.items()}
                self.classes[c] = {k: torch.cat([have[k], v]) for k, v in more.items()} if have else more
        if new:
            self.weigh()
        return bool(new)

    def weight(self, have):
        """Of each row of a class: the mean of its parts' families' weights, so that a hard part doesn't bring its easy siblings along any more than they make it rarer"""
        return torch.where(have["family"] >= 0, self.families.weight[have["family"].clamp(min=0)], 0).sum(1) / (have["family"] >= 0).sum(1)

    def weigh(self):
        """How often each length class is drawn: by the tokens in it, times their rows' weights."""
        w = torch.stack([self.weight(c).sum() * length for c, length in zip(self.classes, LENGTHS)]).double().cpu().numpy()
        self.weights = w / w.sum()

    def pick(self, have, n):
        """n rows of a class by their weights, each once where there are as many: the n largest of weight / Exp(1)."""
        weight = self.weight(have) * AGAIN ** have["drawn"]
        k = min(n, len(weight))
        ix = (weight / torch.empty_like(weight).exponential_()).topk(k).indices
        have["drawn"][ix] += 1
        return ix.repeat(-(-n // k))[:n]

    def batch(self, rng):
        """(ids, targets, weights, parts; of each row's parts their families, and whether they are of that family alone)"""
        c = int(rng.choice(len(LENGTHS), p=self.weights))
        length, have = LENGTHS[c], self.classes[c]
        ix = self.pick(have, self.tokens // length)
        starts, lens = have["starts"][ix], have["lens"][ix]
        pos = torch.arange(length, device=self.device)[None]
        inside = pos < lens[:, None]
        at = torch.where(inside, starts[:, None] + pos, 0)
        ids = torch.where(inside, self.ids[at].long(), self.pad)
        mask = torch.where(inside, self.mask[at].long(), 0)
        part = torch.where(inside, self.part[at], self.part[starts + lens - 1][:, None])
        y = torch.cat([ids[:, 1:], torch.full_like(ids[:, :1], self.pad)], 1)
        w = torch.cat([mask[:, 1:], torch.zeros_like(mask[:, :1])], 1)
        return ids, y, w, part, have["family"][ix], have["alone"][ix]

    def drawn(self):
        """[made, drawn] dialogues of each family"""
        out = torch.zeros(2, len(self.families.names), device=self.device)
        for c in self.classes:
            row, k = torch.nonzero(c["family"] >= 0, as_tuple=True)
            out[0].index_add_(0, c["family"][row, k], torch.ones_like(row).float())
            out[1].index_add_(0, c["family"][row, k], c["drawn"][row].float())
        return out


def weighted_ce(h, emb, y, w):
    logits = (h @ emb.to(h.dtype).t()).float()
    ce = F.cross_entropy(logits, y, reduction="none")
    return (ce * w).sum() / w.sum().clamp(min=1), ce.detach()


def learn(net, loss_fn, tokens, ids, y, w, part):
    """Adds the gradient of one batch; (loss, of each place that counts its loss, its number in the batch, whether it tells how hard a family is)"""
    h, told, w = net.hidden(ids, True, tokens, part), (w >= TOLD).reshape(-1), (w % TOLD).reshape(-1)
    ix = torch.argsort((w == 0).to(torch.uint8), stable=True)[:int(tokens * LOSS_SHARE)]       # only where there is something to learn, a fixed number of places
    loss, each = loss_fn(h.index_select(0, ix), net.emb, y.reshape(-1)[ix], w[ix].float())
    loss.backward()
    return loss.detach(), each, ix, told[ix]


def mean(losses):
    return torch.stack(losses).mean().item() if losses else 0.0


def language(work, vocab, team, tokens):
    """The text, if its rows are there for all of the team"""
    if team.agree(os.path.exists(f"{work}/rows.npy")) == 1:
        return Language(f"{work}/smol.gguf", vocab, work, team, tokens)


@torch.no_grad()
def towards(net, other, share):
    """Moves a network's weights that share of the way to another's."""
    for w, v in zip(net.parameters(), other.parameters()):
        w.lerp_(v, share)


class Course:
    """The steps, whichever stage they belong to, and all that they draw from"""

    def __init__(self, work, net, team, until, out):
        self.work, self.net, self.team, self.out = work, net, team, out
        self.rng = np.random.default_rng(7 + team.rank)
        self.vocab = bpe.Pruned.load(next(p for p in (f"{work}/vocab.json", f"{work}/vocab.gguf") if os.path.exists(p)))
        self.tokens = STEP_TOKENS if team.gpu else 2048
        self.loss = weighted_ce
        if team.gpu:
            net.compile()
            self.loss = torch.compile(weighted_ce, dynamic=False)
        else:
            net.dtype = torch.float32
        self.text = language(work, self.vocab, team, self.tokens)
        trial = torch.ones(self.tokens // 256, 256, dtype=torch.long, device=team.device)
        try:
            learn(net, self.loss, self.tokens, trial, trial, trial, trial)
        except Exception as e:
            if not sight.FLEX:
                raise
            team.say(f"no flex_attention, the masks are written out: {str(e)[:500]}")
            sight.FLEX = False
            learn(net, self.loss, self.tokens, trial, trial, trial, trial)
        if self.text:
            self.text.step(net, True, self.tokens)
        net.zero_grad(set_to_none=True)
        team.say("compiled")
        while not self.files():
            time.sleep(0.2)
        self.families = Families(f"{work}/families.json", team.device)
        self.rows = Rows(self.vocab.control["<|finetune_right_pad_id|>"], team.device, self.tokens, self.families, team.rank, team.world)
        self.take_up()
        self.until = float(until[1:]) if until[0] == "@" else time.time() + float(until)

    def files(self):
        return sorted(glob.glob(f"{self.work}/sft*.npz"))

    def take_up(self):
        """The dialogues and the text that have come since"""
        if self.rows.take_up(self.files()):
            self.team.say(f"{self.rows.count} dialogues, {len(self.rows.ids) / 1e6:.0f} M tokens")
        self.text = self.text or language(self.work, self.vocab, self.team, self.tokens)

    def end(self):
        return float(open(f"{self.work}/until").read()) if os.path.exists(f"{self.work}/until") else self.until

    def save(self, net, path):
        if self.team.rank == 0:
            N.save(net, self.out + ".part")
            os.rename(self.out + ".part", path)

    def dialogues(self):
        """Adds the gradient of one batch of dialogues; its loss"""
        ids, y, w, part, family, alone = self.rows.batch(self.rng)
        loss, each, ix, told = learn(self.net, self.loss, self.tokens, ids, y, w, part)
        row, k = ix // ids.shape[1], (part.reshape(-1)[ix].long() - 1).clamp(min=0)
        self.families.note(family[row, k].clamp(min=0), each, told * (alone[row, k] > 0).float())
        return loss

    def stage(self, name, lr, spare=0.0):
        """Teaches until so long before the end; the mean of the weights over the last third"""
        team, t0, last, heard, tail, n = self.team, time.time(), [], [], copy.deepcopy(self.net), 0
        descent = Descent(self.net, lr, team, 100, 0.01)
        while descent.done < 1:
            if self.text and descent.steps % LANGUAGE_EVERY == LANGUAGE_EVERY - 1:
                heard = heard[-100:] + [self.text.step(self.net, True, self.tokens)]
            else:
                last = last[-100:] + [self.dialogues()]
            descent.step(lambda: (time.time() - t0) / max(1, self.end() - spare - t0))
            k, done = descent.steps, descent.done
            if done >= TAIL and k % TAIL_EVERY == 0:
                n += 1
                towards(tail, self.net, 1 / n)
            if k % 50 == 0:
                self.families.renew(team)
                self.rows.weigh()
                self.take_up()
                if team.rank == 0 and os.path.exists(f"{self.work}/snap"):
                    os.unlink(f"{self.work}/snap")
                    self.save(self.net, self.out + ".snap")
            if k == 50 or k % 250 == 0:
                team.say(f"{name}: step {k} ({done:.0%}), {k * self.tokens * team.world / (time.time() - t0):.0f} tokens/s, loss {mean(last):.4f}, of text {mean(heard):.4f}")
        team.say(f"{name}: {k} steps, {k * self.tokens * team.world / 1e6:.0f} M tokens (padding included), loss {mean(last):.4f}, of text {mean(heard):.4f}")
        return tail


def main():
    work, init, out, until = sys.argv[1:5]
    lr = float(sys.argv[5]) if len(sys.argv) > 5 else 6e-4
    team = Team()
    torch.manual_seed(7 + team.rank)
    before = N.load(init).to(team.device)
    taught = os.path.exists(out)
    net = N.load(out).to(team.device) if taught else copy.deepcopy(before)
    course = Course(work, net, team, until, out)
    if not taught:
        course.save(course.stage("SFT", lr, SETTLE), out + ".tail")
        course.save(net, out)
    if SETTLE:
        towards(net, before, 0.5)
        course.stage("settling", SETTLE_LR)
        course.save(net, out + ".settled")
    made, drawn = team.total(course.rows.drawn())
    if team.rank == 0:
        print("\n".join(course.families.report(made, drawn)), flush=True)
        if course.text:
            team.say("bits per byte of held-out text", course.text.heard(net.rounded()))
    team.close()


if __name__ == "__main__":
    main()
