"""What each token of a batch sees where rows have several parts, which share the row's system segment and know nothing of each other: what stands before it of the
segment and of its own part.  A part's places are counted as if it stood right behind the segment.

On the GPU all rows of a batch are one sequence of fixed length for flex_attention, so that it is compiled once whatever the rows' lengths, with a list of the blocks
of keys in which a block of queries sees anything, made for each batch from the bounds alone.  Rows of any lengths lie one behind the other then, without padding.
Elsewhere, and where FLEX=0 is set, the mask is written out, row by row for rows of one length."""
import os
import time
import torch
import torch.nn.functional as F

BLOCK = 128
FLEX = os.environ.get("FLEX") != "0"
OFF = 0.03                              # of its length: what bf16 may lose in one attention
_bounds, _flex = {}, None


def bounds(parts, rows):
    """[4, total]: of each token where its row begins, where its system segment ends, where its part begins, and its place for RoPE.  parts [total]: 0 in the segment, else
    the part's number; rows [total]: which row it is of, rising, less than twice the total."""
    at = torch.arange(len(parts), device=parts.device)
    first = F.pad(rows[1:] != rows[:-1], (1, 0), value=True)
    start = torch.where(first, at, 0).cummax(0).values
    end = start + torch.zeros(2 * len(at), dtype=torch.long, device=at.device).index_add_(0, rows, (parts == 0).long())[rows]
    new = first | F.pad(parts[1:] != parts[:-1], (1, 0), value=True)
    part = torch.where(new, at, 0).cummax(0).values
    return torch.stack([start, end, part, torch.where(parts == 0, at - start, end - start + at - part)]).to(torch.int32)


def blocks(start, end, part):
    """(blocks of keys in which a block of queries sees anything, those in which all of it sees all), as [queries, keys]"""
    n = len(start) // BLOCK
    at = torch.arange(len(start), device=start.device)

    def count(a, z):
        """Of how many of its queries the blocks from a up to z lie between the two bounds"""
        steps, one = torch.zeros(n * (n + 1), dtype=torch.int32, device=start.device), (a < z).to(torch.int32)
        steps.index_add_(0, at // BLOCK * (n + 1) + a, one)
        steps.index_add_(0, at // BLOCK * (n + 1) + torch.where(a < z, z, a), -one)
        return steps.view(n, n + 1).cumsum(1)[:, :n]

    up = lambda x: (x + BLOCK - 1) // BLOCK
    own = torch.maximum(part, end)                      # in the segment a token's part is the segment itself, which is seen up to the token
    seen = torch.where(part < end, at + 1, end)
    sees = count(start // BLOCK, up(seen)) + count(own // BLOCK, torch.where(own <= at, up(at + 1), own // BLOCK)) > 0
    whole = count(up(start), seen // BLOCK) + count(up(own), (at + 1) // BLOCK) == BLOCK
    return sees, whole


def listed(mask):
    """The block mask's form of a [queries, keys] mask: how many of each row, and which"""
    return mask.sum(1).to(torch.int32)[None, None], mask.to(torch.int32).argsort(dim=1, descending=True, stable=True).to(torch.int32)[None, None].contiguous()


class Sight:
    """Of a batch of `total` places.  parts: [B,L] where all rows have one length, what is left of the total is filling, of which each token sees itself; else [total]
    with `rows`, the row that each token is of."""

    def __init__(self, parts, total, rows=None):
        self.shape = parts.shape if rows is None else (1, total)
        n = parts.numel()
        at = torch.arange(total, device=parts.device)
        if rows is None:
            rows = torch.where(at < n, at // parts.shape[1], total + at)
            parts = F.pad(parts.reshape(-1), (0, total - n))
        b = bounds(parts, rows)
        self.places, self.flex = b[3].long(), parts.is_cuda and FLEX
        self.mask = flex_mask(b[:3]) if self.flex else written(b[:3, :n].long(), self.shape)

    def attend(self, q, k, v):
        """[N,h,64] -> [N,576]"""
        n, used = len(q), self.shape[0] * self.shape[1]
        if self.flex:
            q, k, v = [t.transpose(0, 1)[None] for t in (q, k, v)]
            return compiled()(q, k, v, block_mask=self.mask, enable_gqa=True)[0].transpose(0, 1).reshape(n, -1)
        k, v = [t.repeat_interleave(q.shape[1] // t.shape[1], 1) for t in (k, v)]
        q, k, v = [t[:used].view(*self.shape, *t.shape[1:]).transpose(1, 2) for t in (q, k, v)]
        o = F.scaled_dot_product_attention(q, k, v, attn_mask=self.mask).transpose(1, 2).reshape(used, -1)
        return F.pad(o, (0, 0, 0, n - used))


def written(b, shape):
    start, end, part = b.view(3, *shape, 1)
    at = torch.arange(b.shape[1], device=b.device)
    q, k = at.view(shape[0], -1, 1), at.view(shape[0], 1, -1)
    return ((k <= q) & (k >= start) & ((k < end) | (k >= part)))[:, None]


def flex_mask(b):
    """The block mask of a batch.  The bounds stand where those of the batch before stood: one mask function, compiled once."""
    from torch.nn.attention.flex_attention import BlockMask
    key = b.shape[1], b.device
    if key not in _bounds:
        start, end, part = kept = [t.clone() for t in b]

        def visible(_, __, q, k):
            return (k <= q) & (k >= start[q]) & ((k < end[q]) | (k >= part[q]))
        _bounds[key] = kept, visible
    kept, visible = _bounds[key]
    for was, now in zip(kept, b):
        was.copy_(now)
    sees, whole = blocks(*b)
    return BlockMask.from_kv_blocks(*listed(sees & ~whole), *listed(whole), BLOCK_SIZE=BLOCK, mask_mod=visible)


def compiled():
    global _flex
    if _flex is None:
        from torch.nn.attention.flex_attention import flex_attention
        _flex = torch.compile(flex_attention, dynamic=False)
    return _flex


def tried(q, k, v, length=512):
    """Whether flex_attention does on this machine with q, k, v [N,h,64] what the written mask does, forward and backward, and is not much slower; a line about it.
    Leaves FLEX at that."""
    global FLEX
    if not FLEX:
        return "the masks are written out"
    total, device, got, took = len(q), q.device, [], []
    parts = (torch.arange(length, device=device) // (length // 4)).repeat(total // length, 1)       # a segment and three parts
    q, k, v = [t.detach().requires_grad_() for t in (q, k, v)]
    up = torch.randn(total, q.shape[1] * q.shape[2], device=device, dtype=q.dtype)

    def once(sight):
        o = sight.attend(q, k, v)
        return [o.detach(), *torch.autograd.grad(o, (q, k, v), up)]
    for FLEX in (False, True):
        try:
            sight = Sight(parts, total)
            got.append(once(sight))
            torch.cuda.synchronize()
            t0 = time.time()
            for _ in range(10):
                once(sight)
            torch.cuda.synchronize()
            took.append((time.time() - t0) * 100)
        except Exception as e:
            if not FLEX:
                raise
            FLEX = False
            return f"no flex_attention, the masks are written out: {str(e)[:500]}"
    off = max(((a - b).float().norm() / b.float().norm()).item() for a, b in zip(got[1], got[0]))
    FLEX = off < OFF and took[1] < 1.5 * took[0]
    return f"flex_attention differs by {off:.4f} of its length from the written mask, takes {took[1]:.2f} ms a layer, that {took[0]:.2f}: {'it is used' if FLEX else 'the masks are written out'}"
