"""Teaches the dialogue: the healed network, Q4_0 rounding on all the time, loss on what the assistant writes.

  sft.py WORK INIT.pt OUT.pt SECONDS|@EPOCH [LR [ROWS...]]      for so long, or until then; reads ROWS (WORK/sft*.npz), WORK/vocab.json (or vocab.gguf) and (for every 12th step) WORK/language.npy

Of several ROWS those that are not there yet are taken up as soon as they are: dialogues can be made while the training runs."""
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
from team import Team, optimiser

STEP_TOKENS = 49152
LENGTHS = [128, 192, 256, 384, 512, 768, 1024, 1536, 2048]          # each divides STEP_TOKENS
LANGUAGE_EVERY = 12


class Rows:
    """Dialogues by length class; batches of STEP_TOKENS tokens."""

    def __init__(self, paths, pad, device, tokens):
        self.pad, self.device, self.tokens = pad, device, tokens
        ids, mask, lens = [], [], []
        for p in paths:
            z = np.load(p)
            ids.append(z["ids"])
            mask.append(z["mask"])
            lens.append(z["lens"])
        self.ids = torch.from_numpy(np.concatenate(ids).astype(np.int16)).to(device)
        self.mask = torch.from_numpy(np.concatenate(mask)).to(device)
        lens = np.concatenate(lens).astype(np.int64)
        starts = np.cumsum(lens) - lens
        self.count = len(lens)
        cls = np.searchsorted(LENGTHS, lens)
        self.classes = []
        for c, length in enumerate(LENGTHS):
            ix = np.nonzero(cls == c)[0]
            if len(ix):
                self.classes.append((length, torch.from_numpy(starts[ix]).to(device), torch.from_numpy(lens[ix]).to(device)))
        self.weights = np.array([float(len(s)) * length for length, s, _ in self.classes])
        self.weights /= self.weights.sum()
        self.order = [None] * len(self.classes)
        self.at = [0] * len(self.classes)

    def batch(self, rng):
        c = int(rng.choice(len(self.classes), p=self.weights))
        length, starts, lens = self.classes[c]
        n = self.tokens // length
        if self.order[c] is None or self.at[c] + n > len(starts):
            reps = -(-n // len(starts))
            self.order[c] = torch.cat([torch.randperm(len(starts), device=self.device) for _ in range(reps)])
            self.at[c] = 0
        ix = self.order[c][self.at[c]:self.at[c] + n]
        self.at[c] += n
        pos = torch.arange(length, device=self.device)[None]
        inside = pos < lens[ix][:, None]
        at = torch.where(inside, starts[ix][:, None] + pos, 0)
        ids = torch.where(inside, self.ids[at].long(), self.pad)
        mask = torch.where(inside, self.mask[at].long(), 0)
        y = torch.cat([ids[:, 1:], torch.full_like(ids[:, :1], self.pad)], 1)
        w = torch.cat([mask[:, 1:], torch.zeros_like(mask[:, :1])], 1)
        return ids, y, w


def weighted_ce(h, emb, y, w):
    logits = (h @ emb.to(h.dtype).t()).float()
    ce = F.cross_entropy(logits, y, reduction="none")
    return (ce * w).sum() / w.sum().clamp(min=1)


def main():
    work, init, out, until = sys.argv[1:5]
    lr = float(sys.argv[5]) if len(sys.argv) > 5 else 6e-4
    team = Team()
    dev = team.device
    torch.manual_seed(7 + team.rank)
    rng = np.random.default_rng(7 + team.rank)
    vocab = bpe.Pruned.load(next(p for p in (f"{work}/vocab.json", f"{work}/vocab.gguf") if os.path.exists(p)))
    tokens = STEP_TOKENS if team.gpu else 2048
    paths = sys.argv[6:] or sorted(glob.glob(f"{work}/sft*.npz"))
    here = [p for p in paths if os.path.exists(p)]
    rows = Rows(here, vocab.control["<|finetune_right_pad_id|>"], dev, tokens)
    language = None
    if os.path.exists(f"{work}/language.npy"):
        language = torch.from_numpy(np.load(f"{work}/language.npy")).to(dev)
    net = N.load(init).to(dev)
    if not team.gpu:
        net.dtype = torch.float32
    loss_fn = weighted_ce
    if team.gpu:
        net.compile()
        loss_fn = torch.compile(weighted_ce, dynamic=False)
    opt = optimiser(net, lr, team.gpu)
    params = list(net.parameters())
    team.say(f"SFT on {rows.count} dialogues, {len(rows.ids) / 1e6:.0f} M tokens")

    def step(lang):
        if lang:
            n = tokens // language.shape[1]
            ids = language[torch.randint(len(language), (n,), device=dev)].long()
            y, w = torch.cat([ids[:, 1:], ids[:, :1]], 1), torch.ones_like(ids)
            w[:, -1] = 0
        else:
            ids, y, w = rows.batch(rng)
        loss = loss_fn(net.hidden(ids, True), net.emb, y.reshape(-1), w.reshape(-1).float())
        loss.backward()
        return loss.detach()

    step(False)
    if language is not None:
        step(True)
    opt.zero_grad(set_to_none=True)
    team.say("compiled")
    t0, k, done, last = time.time(), 0, 0.0, []
    seconds = float(until[1:]) - t0 if until[0] == "@" else float(until)
    while done < 1:
        for g in opt.param_groups:
            g["lr"] = lr * min(1, (k + 1) / 100) * (0.03 + 0.97 * 0.5 * (1 + math.cos(math.pi * done)))
        lang = language is not None and k % LANGUAGE_EVERY == LANGUAGE_EVERY - 1
        loss = step(lang)
        if not lang:
            last = last[-100:] + [loss]
        team.mean_grads(params)
        torch.nn.utils.clip_grad_norm_(params, 1.0)
        opt.step()
        opt.zero_grad(set_to_none=True)
        k += 1
        if k % 5 == 0 or not team.gpu:
            if team.gpu:
                torch.cuda.synchronize()
            done = team.agree(min(1, (time.time() - t0) / seconds))
        if len(here) < len(paths) and k % 50 == 0 and any(os.path.exists(p) for p in paths if p not in here):
            here = [p for p in paths if os.path.exists(p)]
            rows = Rows(here, rows.pad, dev, tokens)
            team.say(f"now on {rows.count} dialogues, {len(rows.ids) / 1e6:.0f} M tokens")
        if k % 250 == 0:
            team.say(f"sft: step {k} ({done:.0%}), {k * tokens * team.world / (time.time() - t0):.0f} tokens/s, loss {torch.stack(last).mean().item():.4f}")
    if team.rank == 0:
        N.save(net.plain(), out)
        team.say(f"SFT: {k} steps, {k * tokens * team.world / 1e6:.0f} M tokens (padding included), loss {torch.stack(last).mean().item():.4f}")
    team.close()


if __name__ == "__main__":
    main()
