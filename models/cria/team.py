"""One process a GPU, or a single process on whatever there is.  Started by torch.distributed.run, or plainly."""
import math
import os
import time
import torch
from muon import Muon

START = time.time()
MUON, DECAY = os.environ.get("OPTIMISER") == "muon", 0.1


class Team:
    def __init__(self):
        self.rank, self.world = int(os.environ.get("RANK", 0)), int(os.environ.get("WORLD_SIZE", 1))
        self.gpu = torch.cuda.is_available()
        if self.gpu:
            torch.cuda.set_device(int(os.environ.get("LOCAL_RANK", 0)))
        self.device = torch.device("cuda", torch.cuda.current_device()) if self.gpu else torch.device("cpu")
        if self.world > 1:
            import torch.distributed as dist
            self.dist = dist
            dist.init_process_group("nccl" if self.gpu else "gloo")

    def say(self, *a):
        if self.rank == 0:
            print(f"[{time.time() - START:5.0f}s]", *a, flush=True)

    def mean_grads(self, params):
        """Average the gradients over the team, in bf16 on the wire."""
        if self.world == 1:
            return
        wire = torch.bfloat16 if self.gpu else torch.float32
        flat = torch.cat([p.grad.reshape(-1).to(wire) for p in params])
        self.dist.all_reduce(flat)
        flat, at = flat.float() / self.world, 0
        for p in params:
            p.grad = flat[at:at + p.numel()].view_as(p)
            at += p.numel()

    def total(self, t):
        """The team's tensors added, in place."""
        if self.world > 1:
            self.dist.all_reduce(t)
        return t

    def agree(self, x):
        """The same number everywhere: the mean (for clocks, so that all stop at the same step)."""
        return self.total(torch.tensor([float(x)], device=self.device)).item() / self.world

    def close(self):
        if self.world > 1:
            self.dist.destroy_process_group()


class Descent:
    """AdamW, or Muon for the layers' matrices, by the team's mean gradients: the rate rises over the first `warm` steps, and falls to `least` of itself as the time goes by."""

    def __init__(self, net, lr, team, warm, least, muon=MUON):
        self.team, self.lr, self.warm, self.least = team, lr, warm, least
        self.params = list(net.parameters())
        mats = [p for p in self.params if p.dim() == 2 and p is not net.emb]
        rest = [net.emb] + [p for p in self.params if p.dim() == 1]
        adam = lambda *groups: torch.optim.AdamW([dict(params=ps, weight_decay=decay) for ps, decay in groups], lr=lr, betas=(0.9, 0.95), fused=team.gpu)
        self.opts = [Muon(mats, lr, DECAY), adam((rest, 0.0))] if muon else [adam((mats, DECAY), (rest, 0.0))]
        self.steps, self.done = 0, 0.0

    def step(self, over):
        """A step by the gradients that were added; over(): how much of the time is over, which is asked now and then."""
        rate = self.lr * min(1, (self.steps + 1) / self.warm) * (self.least + (1 - self.least) * 0.5 * (1 + math.cos(math.pi * self.done)))
        self.team.mean_grads(self.params)
        torch.nn.utils.clip_grad_norm_(self.params, 1.0)
        for opt in self.opts:
            for g in opt.param_groups:
                g["lr"] = rate
            opt.step()
            opt.zero_grad(set_to_none=True)
        self.steps += 1
        if self.steps % 5 == 0 or not self.team.gpu:
            if self.team.gpu:
                torch.cuda.synchronize()
            self.done = self.team.agree(min(1, over()))
