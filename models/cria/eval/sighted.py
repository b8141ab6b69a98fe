#!/usr/bin/env python3
"""Shows that a row of siblings is learnt as its parts would be, each as a row of its own, whether the rows of a batch have one length or lie one behind the other: losses
and gradients in float32 on the CPU, and that flex_attention (its losses: it has no backward there) and its block mask show what the written mask does.

  sighted.py MODEL.gguf [LAYERS]"""
import os
import sys
import torch
import torch.nn.functional as F

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import net as N  # noqa: E402
import sight  # noqa: E402

SYSTEM, PARTS, LENGTH, ROWS, TOTAL = 70, (33, 90, 14, 41), 256, 3, 1024
SHORTER = 5                                                 # tokens that the last row's segment is shorter


def losses(net, ids, seen=None, total=None):
    """Of each place but the last the loss of what follows it"""
    h = net.hidden(ids, True, total, seen)[:ids.numel()].view(*ids.shape, -1)[..., :-1, :]
    return F.cross_entropy((h @ net.emb.t()).flatten(0, -2), ids[..., 1:].flatten(), reduction="none").view(*ids.shape[:-1], -1)


def gradients(net, loss):
    net.zero_grad(set_to_none=True)
    loss.backward()
    return torch.cat([p.grad.flatten() for p in net.parameters()])


def pieces(all_of, starts):
    """Of losses [..] the parts' of the rows that start there"""
    out = []
    for n, at in zip(PARTS, torch.tensor((0,) + PARTS).cumsum(0).tolist()):
        out.append(torch.stack([all_of[s + SYSTEM + at:s + SYSTEM + at + n - 1] for s in starts]))
    return out


def apart(net, ids):
    """The parts' losses, each behind the segment in a row of its own"""
    out, at = [], SYSTEM
    for n in PARTS:
        out.append(losses(net, torch.cat([ids[:, :SYSTEM], ids[:, at:at + n]], 1))[:, SYSTEM:])
        at += n
    return out


def together(net, ids, parts):
    """The same in rows of one length, filled up"""
    all_of = F.pad(losses(net, ids, sight.Sight(parts, TOTAL), TOTAL), (0, 1)).flatten()
    return pieces(all_of, [0, LENGTH])


def packed(net, ids, parts):
    """The same in rows one behind the other, the third, of which nothing is asked, between the two and cut short"""
    used = SYSTEM + sum(PARTS)
    at = torch.cat([torch.arange(used), 2 * LENGTH + torch.arange(100), LENGTH + torch.arange(used)])
    row = torch.cat([torch.full((used,), 0), torch.full((100,), 1), torch.full((used,), 2), TOTAL + torch.arange(2 * used + 100, TOTAL)])
    one = lambda t: F.pad(t.flatten()[at], (0, TOTAL - len(at)))
    return pieces(losses(net, one(ids), sight.Sight(one(parts), TOTAL, row), TOTAL), [0, used + 100])


def flex(on):
    """Whether flex_attention is taken, whatever the device"""
    sight.Sight.flex = property(lambda self: on, lambda self, _: None)


def told(name, want, got):
    off = max(((a - b).abs() / b.abs().clamp(min=1)).max().item() for a, b in zip(got, want))
    print(f"{name}: a loss differs by {off:.1e} of itself at most")
    return off > 1e-5


def blocked(parts):
    """Whether the block mask shows what the written one does"""
    flex(False)
    dense = torch.block_diag(*sight.Sight(parts, TOTAL).mask[:, 0])
    flex(True)
    used, seen = parts.numel(), sight.Sight(parts, TOTAL).mask.mask_mod(0, 0, torch.arange(TOTAL)[:, None], torch.arange(TOTAL)[None])
    bad = not torch.equal(seen[:used, :used], dense)
    n, rows = TOTAL // 128, torch.cat([torch.arange(used) // LENGTH, TOTAL + torch.arange(used, TOTAL)])
    seen = seen.view(n, 128, n, 128).transpose(1, 2).flatten(2)
    sees, whole = sight.blocks(*sight.bounds(F.pad(parts.flatten(), (0, TOTAL - used)), rows)[:3])
    some, every = seen.any(-1), seen.all(-1)
    print(f"block mask: {int(sees.sum())} of {sees.numel()} blocks are looked at, {int(some.sum())} have something to see; {int(whole.sum())} are seen whole, of {int(every.sum())}")
    return bad or bool((some & ~sees).any()) or bool((whole & ~every).any())


def main():
    net = N.load(sys.argv[1])
    net.layers, net.dtype = net.layers[:int(sys.argv[2]) if len(sys.argv) > 2 else 4], torch.float32
    torch.manual_seed(1)
    ids = torch.randint(0, len(net.emb), (ROWS, LENGTH))
    parts = torch.cat([torch.full((SYSTEM,), 0)] + [torch.full((n,), k) for k, n in enumerate(PARTS, 1)] + [torch.full((LENGTH - SYSTEM - sum(PARTS),), len(PARTS))])
    parts = parts.expand(ROWS, -1).clone()
    parts[2, SYSTEM - SHORTER:SYSTEM] = 1
    want, bad = apart(net, ids[:2]), 0
    mean = lambda x: torch.cat([t.flatten() for t in x]).mean()
    g = gradients(net, mean(want))
    for name, batch in ("rows of one length", together), ("rows one behind the other", packed):
        flex(False)
        got = batch(net, ids, parts)
        far = ((g - gradients(net, mean(got))).norm() / g.norm()).item()
        bad += told(f"{name}, written mask", want, got) or far > 1e-5
        print(f"{name}, written mask: the gradient differs by {far:.1e} of its length")
        with torch.no_grad():                               # flex_attention has no backward on the CPU
            flex(True)
            bad += told(f"{name}, flex_attention, compiled", want, batch(net, ids, parts))
    sys.exit(1 if bad + blocked(parts) else 0)


if __name__ == "__main__":
    main()
