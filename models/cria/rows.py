"""Rows of dialogues as batches for sft.py."""
from typing import NamedTuple
import numpy as np
import torch
import torch.nn.functional as F
import net as N
import sight
from render import TOLD

LENGTHS = [*range(96, 512, 16), *range(512, 1024, 32), *range(1024, N.LONGEST + 1, 64)]      # 3 % of a batch of one length class is padding
LOSS_SHARE = 13 / 32                                # of a batch's tokens: more than what the assistant writes (28 %, up to 40 in batches of long rows)
AGAIN = 0.2                                         # what is left of a row's weight each time that it was drawn


def any_lengths(device):
    """Whether rows of any lengths lie in one batch"""
    return sight.FLEX or device.type != "cuda"


class Batch(NamedTuple):
    """`total` places in the order of the rows, filling behind them"""
    ids: torch.Tensor           # [total], or [rows, length] where all rows have one length
    y: torch.Tensor             # [total]: what follows each
    w: torch.Tensor             # [total]: what that counts (render.py)
    part: torch.Tensor          # as ids: 0 in the system segment, else the number of the row's part
    row: torch.Tensor           # [total]: the row's number, or a larger one of filling
    family: torch.Tensor | None = None      # [rows, parts]
    alone: torch.Tensor | None = None       # [rows, parts]: whether it is of that family alone
    times: torch.Tensor | None = None       # [total]: how many times each counts (sift.py), and
    whole: torch.Tensor | None = None       # what all counts together then

    def sight(self):
        return sight.Sight(self.part, len(self.y), self.row if self.ids.dim() == 1 else None)

    def parts(self):
        """Of each place the number of its row's part, of filling 0"""
        return F.pad(self.part.reshape(-1), (0, len(self.y) - self.part.numel())).long()

    def counts(self):
        """(which places count, as many of each batch, with some that don't; whether they tell how hard a family is; what they count)"""
        w = self.w % TOLD
        ix = torch.argsort((w == 0).to(torch.uint8), stable=True)[:int(len(w) * LOSS_SHARE)]
        return ix, self.w[ix] >= TOLD, w[ix] if self.times is None else w[ix] * self.times[ix]


def blank(tokens, device):
    """A batch of one part and no meaning"""
    one = torch.ones(tokens, dtype=torch.long, device=device)
    rows = torch.arange(tokens, device=device) // 256
    shape = (tokens,) if any_lengths(device) else (-1, 256)
    return Batch(one.view(shape), one, one, one.view(shape), rows, rows[:1, None], rows[:1, None])


class Rows:
    """Rows of dialogues, and batches of `tokens` places of them.  Where flex_attention runs (and off the GPU), a batch is rows of any lengths one behind the other; else they
    are of one length class.  A row is drawn by its families' weights, and less often where it was drawn before; a team's members have different ones."""

    def __init__(self, pad, device, tokens, families, rank=0, world=1):
        self.pad, self.device, self.tokens, self.families, self.rank, self.world = pad, device, tokens, families, rank, world
        nothing = torch.empty(0, dtype=torch.long, device=device)
        self.ids, self.mask, self.part = nothing.short(), nothing.byte(), nothing.byte()
        self.of, self.classes = {}, [nothing for _ in LENGTHS]      # of each row: where it starts, ...; of each class: its rows
        self.count, self.have = 0, set()

    def take_up(self, paths):
        """Adds the files that are not there yet; whether there were any."""
        new = [p for p in paths if p not in self.have]
        for p in new:
            self.have.add(p)
            z = np.load(p)
            lens = z["lens"].astype(np.int64)
            mine = np.nonzero(np.arange(len(lens)) % self.world == self.rank)[0]
            rows = dict(starts=len(self.ids) + np.cumsum(lens) - lens, lens=lens, family=z["family"].astype(np.int64), alone=z["alone"].astype(np.int64), drawn=np.zeros_like(lens))
            rows = {k: torch.from_numpy(v[mine]).to(self.device) for k, v in rows.items()}
            cls, before = np.searchsorted(LENGTHS, lens[mine]), len(self.of.get("lens", ()))
            self.classes = [torch.cat([c, torch.from_numpy(before + np.nonzero(cls == k)[0]).to(self.device)]) for k, c in enumerate(self.classes)]
            self.of = {k: torch.cat([self.of[k], v]) for k, v in rows.items()} if self.of else rows
            self.ids = torch.cat([self.ids, torch.from_numpy(z["ids"].astype(np.int16)).to(self.device)])
            self.mask = torch.cat([self.mask, torch.from_numpy(z["mask"]).to(self.device)])
            self.part = torch.cat([self.part, torch.from_numpy(z["part"]).to(self.device)])
            self.count += int((z["family"] >= 0).sum())
        if new:
            self.weigh()
        return bool(new)

    def weigh(self):
        """What each row weighs: the mean of its parts' families' weights, so that a hard part doesn't bring its easy siblings along any more than they make it rarer.
        And how often each length class is drawn where batches are of one: by the tokens in it, times their rows' weights."""
        there = self.of["family"] >= 0
        self.weight = torch.where(there, self.families.weight[self.of["family"].clamp(min=0)], 0).sum(1) / there.sum(1)
        w = torch.stack([self.weight[c].sum() * length for c, length in zip(self.classes, LENGTHS)]).double().cpu().numpy()
        self.chances = w / w.sum()

    def pick(self, n, among=None):
        """n rows by their weights, each once, or as many as there are: the n largest of weight / Exp(1), in a random order in which none is favoured for its length."""
        weight, drawn = (self.weight, self.of["drawn"]) if among is None else (self.weight[among], self.of["drawn"][among])
        weight = weight * AGAIN ** drawn
        ix = (weight / torch.empty_like(weight).exponential_()).topk(min(n, len(weight))).indices
        return ix if among is None else among[ix]

    def mixed(self):
        """A batch of rows of any lengths, as many as find room"""
        ix = self.pick(self.tokens // LENGTHS[0])
        ends = self.of["lens"][ix].cumsum(0)
        self.of["drawn"][ix] += (ends <= self.tokens).long()
        pos = torch.arange(self.tokens, device=self.device)
        row = torch.searchsorted(ends, pos, right=True).clamp(max=len(ix) - 1)
        inside = (pos < ends[row]) & (ends[row] <= self.tokens)
        at = self.of["starts"][ix][row] + pos - ends[row] + self.of["lens"][ix][row]
        return self.batch(ix, torch.where(inside, at, 0), inside, torch.where(inside, row, self.tokens + pos))

    def alike(self, rng):
        """A batch of rows of one length class, filled up to that"""
        c = int(rng.choice(len(LENGTHS), p=self.chances))
        length = LENGTHS[c]
        n = self.tokens // length
        ix = self.pick(n, self.classes[c])
        self.of["drawn"][ix] += 1
        ix = ix.repeat(-(-n // len(ix)))[:n]
        pos = torch.arange(length, device=self.device)[None]
        inside = pos < self.of["lens"][ix][:, None]
        return self.batch(ix, torch.where(inside, self.of["starts"][ix][:, None] + pos, 0), inside, torch.arange(self.tokens, device=self.device) // length)

    def batch(self, ix, at, inside, row):
        """The batch of rows ix, whose tokens stand at `at` where `inside`"""
        ids = torch.where(inside, self.ids[at].long(), self.pad)
        fill = lambda t: F.pad(t.reshape(-1), (0, self.tokens - t.numel()))
        follows = fill(inside)[1:] & (row[1:] == row[:-1])
        y = torch.where(follows, fill(ids)[1:], self.pad)
        w = torch.where(follows, fill(self.mask[at].long())[1:], 0)
        last = self.part[(self.of["starts"] + self.of["lens"] - 1)[ix]]
        part = torch.where(inside, self.part[at], last[:, None] if at.dim() == 2 else 0)
        return Batch(ids, F.pad(y, (0, 1), value=self.pad), F.pad(w, (0, 1)), part, row, self.of["family"][ix], self.of["alone"][ix])

    def draw(self, rng):
        return self.mixed() if any_lengths(self.device) else self.alike(rng)

    def drawn(self):
        """[made, drawn] dialogues of each family"""
        out = torch.zeros(2, len(self.families.names), device=self.device)
        row, k = torch.nonzero(self.of["family"] >= 0, as_tuple=True)
        out[0].index_add_(0, self.of["family"][row, k], torch.ones_like(row).float())
        out[1].index_add_(0, self.of["family"][row, k], self.of["drawn"][row].float())
        return out
