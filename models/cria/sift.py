"""Which of the dialogues drawn are trained on.  Most of what a network that was taught before meets it can do already: of the shipped file's loss on fresh dialogues, the half of
them that it finds easiest has next to nothing.

With SIFT=n, n batches are drawn and read without gradients, which costs a third of a step each.  Each part of a row is kept with a chance that rises with its loss, so many of
them that they fill one batch, and counts so many times more as its chance was smaller: on average the gradient is that of all n batches (Katharopoulos and Fleuret, "Not all
samples are created equal", arXiv 1803.00942)."""
import torch
import torch.nn.functional as F

LEAST, FULL = 0.1, 0.97             # the smallest chance; how much of the batch is filled on average: a row that finds no room is cut


def chances(loss, size, segment, room):
    """[rows, parts] by the parts' losses and sizes (0: no such part) and the sizes of the rows' system segments, which come along with any part, so that `room` is filled"""
    there, x = size > 0, loss / loss.mean().clamp(min=1e-9)
    low, high = x.new_full((), -30.0), x.new_full((), 30.0)
    at = lambda a: torch.where(there, (x * 2 ** a).clamp(LEAST, 1), 0)
    for _ in range(20):
        p, middle = at((low + high) / 2), (low + high) / 2
        over = (p * size).sum() + (segment * (1 - (1 - p).prod(1))).sum() > room
        low, high = torch.where(over, low, middle), torch.where(over, middle, high)
    return at(low)


def chosen(p):
    """Each with its chance, and their number as even as can be"""
    c = p.double().flatten().cumsum(0) + torch.rand((), device=p.device)
    return ((c.floor() > F.pad(c.floor()[:-1], (1, 0))) | (p.flatten() >= 1)).view(p.shape)


def sifted(drafts, tokens, pad):
    """A batch of [(batch, (loss, places, of each what it loses, what that counts, ...)) ...]"""
    rows, parts = max(len(b.family) for b, _ in drafts), drafts[0][0].family.shape[1] + 1
    loss, at, whole = 0, [], 0
    for j, (b, (_, ix, each, w, _)) in enumerate(drafts):
        at.append(torch.where(b.row < rows, (j * rows + b.row) * parts + b.parts(), rows * len(drafts) * parts))
        loss = torch.zeros(rows * len(drafts) * parts + 1, device=w.device).index_add_(0, at[j][ix], each * w) + loss
        whole = whole + w.sum()
    at, ids, y, w = torch.cat(at), *[torch.cat([getattr(b, k) for b, _ in drafts]) for k in ("ids", "y", "w")]
    size = torch.zeros_like(loss).index_add_(0, at, torch.ones_like(at, dtype=loss.dtype))
    loss, size = [t[:-1].view(-1, parts) for t in (loss, size)]
    p = chances(loss[:, 1:], size[:, 1:], size[:, 0], FULL * tokens)
    keep = chosen(p)
    keep, p = torch.cat([keep.any(1, keepdim=True), keep], 1), F.pad(p, (1, 0), value=1.0)
    keep, p = F.pad(keep.flatten(), (0, 1)), F.pad(p.flatten(), (0, 1), value=1.0)
    order = torch.argsort((~keep[at]).to(torch.uint8), stable=True)[:tokens]
    at, pos = at[order], torch.arange(tokens, device=at.device)
    there, row = keep[at], at // parts
    row = torch.where(there, F.pad((row[1:] != row[:-1]).long(), (1, 0)).cumsum(0), tokens + pos)
    return type(drafts[0][0])(torch.where(there, ids[order], pad), y[order], torch.where(there, w[order], 0), torch.where(there, at % parts, 0), row, times=1 / p[at].clamp(min=LEAST), whole=whole)
