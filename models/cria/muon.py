"""Muon: momentum made orthogonal, so that a step moves a matrix as far in its rare directions as in its common ones (Jordan and others, 2024).

Steps are scaled to the size of AdamW's (Liu and others, "Muon is scalable for LLM training", arXiv 2502.16982), so that learning rates and weight decay found with AdamW fit."""
import torch

MOMENTUM, ROUNDS = 0.95, 5


def orthogonal(g):
    """[n, rows, columns], rows at most columns -> matrices with the same singular vectors and all values near 1: a quintic's Newton-Schulz rounds, bf16 on the GPU."""
    x = g / (g.norm(dim=(1, 2), keepdim=True) + 1e-7)
    if g.is_cuda:
        x = x.bfloat16()
    for _ in range(ROUNDS):
        a = x @ x.mT
        x = torch.baddbmm(x, torch.baddbmm(a, a, a, beta=-4.7750, alpha=2.0315), x, beta=3.4445)
    return x


class Muon(torch.optim.Optimizer):
    """For matrices; those of one shape, turned or not, are worked on together."""

    def __init__(self, mats, lr, weight_decay):
        shapes = {}
        for p in mats:
            shapes.setdefault(tuple(sorted(p.shape)), []).append(p)
        super().__init__([dict(params=ps) for ps in shapes.values()], dict(lr=lr, weight_decay=weight_decay))

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            turn = lambda p: p if p.shape[0] <= p.shape[1] else p.mT
            mats, g = [turn(p) for p in group["params"]], torch.stack([turn(p.grad) for p in group["params"]])
            if "momentum" not in group:
                group["momentum"] = torch.zeros_like(g)
            m = group["momentum"].lerp_(g, 1 - MOMENTUM)
            u = orthogonal(g.lerp_(m, MOMENTUM)).to(g.dtype)
            torch._foreach_mul_(mats, 1 - group["lr"] * group["weight_decay"])
            torch._foreach_add_(mats, list(u), alpha=-group["lr"] * 0.2 * g.shape[2] ** 0.5)
