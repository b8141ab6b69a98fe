"""What each token of a batch sees where rows have several parts, which share the row's system segment and know nothing of each other: what stands before it of the
segment and of its own part.  A part's places are counted as if it stood right behind the segment.

On the GPU all rows of a batch are one sequence of fixed length for flex_attention, so that it is compiled once whatever the rows' length, with a list of the blocks
of keys in which a block of queries sees anything, made for each batch from the bounds alone.  Elsewhere, and where FLEX=0 is set, the mask is written out."""
import os
import torch
import torch.nn.functional as F

BLOCK = 128
FLEX = os.environ.get("FLEX") != "0"
_bounds, _flex = {}, None


def bounds(parts, total):
    """[4, total]: of each token where its row begins, where its system segment ends, where its part begins, and its place for RoPE; parts [B,L]: 0 in the segment, else
    the part's number.  What is left of `total` is filling, of which each token sees itself."""
    rows, length = parts.shape
    at = torch.arange(rows * length, device=parts.device).view(rows, length)
    start = at[:, :1].expand_as(at)
    end = start + (parts == 0).sum(1, keepdim=True)
    new = F.pad(parts[:, 1:] != parts[:, :-1], (1, 0), value=True)
    part = torch.where(new, at, 0).cummax(1).values
    place = torch.where(parts == 0, at - start, end - start + at - part)
    fill = torch.arange(rows * length, total, device=parts.device)
    return torch.cat([torch.stack([start, end, part, place]).flatten(1), torch.stack([fill, fill, fill, 0 * fill])], 1).to(torch.int32)


def blocks(start, end, part):
    """(blocks of keys in which a block of queries sees anything, those in which all of it sees all), as [queries, keys]"""
    n = len(start) // BLOCK
    at = torch.arange(len(start), device=start.device)

    def count(a, z):
        """Of how many of its queries the blocks from a up to z lie between the two bounds"""
        steps = torch.zeros(n, n + 1, dtype=torch.int32, device=start.device)
        one = (a < z).to(torch.int32)
        steps.index_put_((at // BLOCK, a.long()), one, accumulate=True)
        steps.index_put_((at // BLOCK, torch.where(a < z, z, a).long()), -one, accumulate=True)
        return steps.cumsum(1)[:, :n]

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
    def __init__(self, parts, total):
        self.rows, self.length = parts.shape
        b = bounds(parts, total)
        self.places, self.flex = b[3].long(), parts.is_cuda and FLEX
        if self.flex:
            self.mask = flex_mask(b[:3])
        else:
            start, end, part = b[:3, :parts.numel(), None].view(3, self.rows, self.length, 1).long()
            at = torch.arange(parts.numel(), device=parts.device)
            q, k = at.view(self.rows, -1, 1), at.view(self.rows, 1, -1)
            self.mask = ((k <= q) & ((k < end) | (k >= part)))[:, None]

    def attend(self, q, k, v):
        """[N,h,64] -> [N,576]"""
        n, used = len(q), self.rows * self.length
        if self.flex:
            q, k, v = [t.transpose(0, 1)[None] for t in (q, k, v)]
            return compiled()(q, k, v, block_mask=self.mask, enable_gqa=True)[0].transpose(0, 1).reshape(n, -1)
        k, v = [t.repeat_interleave(q.shape[1] // t.shape[1], 1) for t in (k, v)]
        q, k, v = [t[:used].view(self.rows, self.length, *t.shape[1:]).transpose(1, 2) for t in (q, k, v)]
        o = F.scaled_dot_product_attention(q, k, v, attn_mask=self.mask).transpose(1, 2).reshape(used, -1)
        return F.pad(o, (0, 0, 0, n - used))


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
