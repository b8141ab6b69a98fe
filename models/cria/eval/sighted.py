#!/usr/bin/env python3
"""Shows that a row of siblings is learnt as its parts would be, each as a row of its own: losses and gradients in float32 on the CPU, and that flex_attention (its
losses: it has no backward there) and its block mask show what the written mask does.

  sighted.py MODEL.gguf [LAYERS]"""
import os
import sys
import torch
import torch.nn.functional as F

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import net as N  # noqa: E402
import sight  # noqa: E402

SYSTEM, PARTS, LENGTH, ROWS = 70, (33, 90, 14, 41), 256, 3


def losses(net, ids, parts=None, total=None):
    """Of each place but the last the loss of what follows it"""
    h = net.hidden(ids, True, total, parts)[:ids.numel()].view(*ids.shape, -1)[:, :-1]
    return F.cross_entropy((h @ net.emb.t()).flatten(0, 1), ids[:, 1:].flatten(), reduction="none").view(len(ids), -1)


def gradients(net, loss):
    net.zero_grad(set_to_none=True)
    loss.backward()
    return torch.cat([p.grad.flatten() for p in net.parameters()])


def apart(net, ids):
    """The parts' losses, each behind the segment in a row of its own"""
    out, at = [], SYSTEM
    for n in PARTS:
        out.append(losses(net, torch.cat([ids[:, :SYSTEM], ids[:, at:at + n]], 1))[:, SYSTEM:])
        at += n
    return out


def together(net, ids, parts, total):
    out, at, all_of = [], SYSTEM, losses(net, ids, parts, total)
    for n in PARTS:
        out.append(all_of[:, at:at + n - 1])
        at += n
    return out


def flex(on):
    """Whether flex_attention is taken, whatever the device"""
    sight.Sight.flex = property(lambda self: on, lambda self, _: None)


def told(name, want, got):
    off = max(((a - b).abs() / b.abs().clamp(min=1)).max().item() for a, b in zip(got, want))
    print(f"{name}: a loss differs by {off:.1e} of itself at most")
    return off > 1e-5


def main():
    net = N.load(sys.argv[1])
    net.layers, net.dtype = net.layers[:int(sys.argv[2]) if len(sys.argv) > 2 else 4], torch.float32
    torch.manual_seed(1)
    ids = torch.randint(0, len(net.emb), (ROWS, LENGTH))
    parts = torch.cat([torch.full((SYSTEM,), 0)] + [torch.full((n,), k) for k, n in enumerate(PARTS, 1)] + [torch.full((LENGTH - SYSTEM - sum(PARTS),), len(PARTS))])
    parts = parts.expand(ROWS, -1).clone()
    parts[2, SYSTEM - 5:SYSTEM] = 1                         # a row whose segment is shorter
    want = apart(net, ids[:2])
    mean = lambda x: torch.cat([t.flatten() for t in x]).mean()
    g = gradients(net, mean(want))
    bad, total = 0, 1024
    got = [t[:2] for t in together(net, ids, parts, total)]
    far = ((g - gradients(net, mean(got))).norm() / g.norm()).item()
    bad += told("written mask", want, got) or far > 1e-5
    print(f"written mask: the gradient differs by {far:.1e} of its length")
    with torch.no_grad():                                   # flex_attention has no backward on the CPU
        flex(True)
        bad += told("flex_attention, compiled", want, [t[:2] for t in together(net, ids, parts, total)])
    flex(False)
    dense = torch.block_diag(*sight.Sight(parts, total).mask[:, 0])
    flex(True)
    blocked = sight.Sight(parts, total).mask
    seen = blocked.mask_mod(0, 0, torch.arange(total)[:, None], torch.arange(total)[None])
    seen[parts.numel():] = seen[:, parts.numel():] = False      # filling
    bad += not torch.equal(seen[:parts.numel(), :parts.numel()], dense)
    seen = seen.view(total // 128, 128, total // 128, 128).transpose(1, 2).flatten(2)
    sees, whole = sight.blocks(*sight.bounds(parts, total)[:3])
    some, every = seen.any(-1), seen.all(-1)
    print(f"block mask: {int(sees.sum())} of {sees.numel()} blocks are looked at, {int(some.sum())} have something to see; {int(whole.sum())} are seen whole, of {int(every.sum())}")
    bad += bool((some & ~sees).any()) or bool((whole & ~every).any())
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
