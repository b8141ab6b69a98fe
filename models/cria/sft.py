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
import sift
import sight
from families import Families
from language import Language
from rows import Rows, any_lengths, blank
from team import MUON, Descent, Team

STEP_TOKENS = int(os.environ.get("STEP_TOKENS", 49152))
LANGUAGE_EVERY, SIFT = int(os.environ.get("LANGUAGE_EVERY", 4)), int(os.environ.get("SIFT", 1))
SETTLE, SETTLE_LR = float(os.environ.get("SETTLE", 0)), float(os.environ.get("SETTLE_LR", 1e-4))
TAIL, TAIL_EVERY = 2 / 3, 10                        # from there on the weights are averaged, so often


def weighted_ce(h, emb, y, w, whole):
    logits = (h @ emb.to(h.dtype).t()).float()
    ce = F.cross_entropy(logits, y, reduction="none")
    return (ce * w).sum() / whole, ce.detach()


def told(net, loss_fn, batch):
    """(the loss; where it counts: the places, what each loses, what that counts, whether it tells how hard a family is)"""
    ix, tells, w = batch.counts()
    whole = w.sum().clamp(min=1) if batch.whole is None else batch.whole
    loss, each = loss_fn(net.hidden(batch.ids, True, len(batch.y), batch.sight(), ix), net.emb, batch.y[ix], w.float(), whole.float())
    return loss, ix, each, w, tells


def attends(net, tokens, device):
    """Tries flex_attention on keys and queries of the first layer."""
    c, s = [t[torch.arange(tokens, device=device) % N.LONGEST] for t in N.rope_tables(N.LONGEST, device, net.dtype)]
    x = torch.randn(tokens, N.DIM, device=device, dtype=net.dtype, requires_grad=True)
    return sight.tried(*net.before(x, *net.layers[0][:4], c, s, True))


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
        self.rng, self.sift = np.random.default_rng(7 + team.rank), SIFT
        self.vocab = bpe.Pruned.load(next(p for p in (f"{work}/vocab.json", f"{work}/vocab.gguf") if os.path.exists(p)))
        self.tokens = STEP_TOKENS if team.gpu else 2048
        self.loss = weighted_ce
        if team.gpu:
            net.compile()
            self.loss = torch.compile(weighted_ce, dynamic=False)
        else:
            net.dtype = torch.float32
        self.text = language(work, self.vocab, team, self.tokens)
        if team.gpu:
            team.say(attends(net, self.tokens, team.device))
        told(net, self.loss, blank(self.tokens, team.device))[0].backward()
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

    def drawn(self):
        """(a batch; the loss of its places, and all about it)"""
        b = self.rows.draw(self.rng)
        got = told(self.net, self.loss, b)
        _, ix, each, _, tells = got
        row, k = b.row[ix].clamp(max=len(b.family) - 1), (b.parts()[ix] - 1).clamp(min=0)
        self.families.note(b.family[row, k].clamp(min=0), each, tells * (b.alone[row, k] > 0).float())
        return b, got

    def dialogues(self):
        """Adds the gradient of one batch of dialogues; its loss"""
        if self.sift > 1 and any_lengths(self.team.device):
            with torch.no_grad():
                drafts = [self.drawn() for _ in range(self.sift)]
            loss = told(self.net, self.loss, sift.sifted(drafts, self.tokens, self.rows.pad))[0]
        else:
            loss = self.drawn()[1][0]
        loss.backward()
        return loss.detach()

    def stage(self, name, lr, spare=0.0, muon=MUON):
        """Teaches until so long before the end; the mean of the weights over the last third"""
        team, t0, last, heard, tail, n = self.team, time.time(), [], [], copy.deepcopy(self.net), 0
        descent = Descent(self.net, lr, team, 100, 0.01, muon)
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
