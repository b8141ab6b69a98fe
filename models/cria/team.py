"""One process a GPU, or a single process on whatever there is.  Started by torch.distributed.run, or plainly."""
import os
import time
import torch

START = time.time()


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


def optimiser(net, lr, gpu):
    mats = [p for p in net.parameters() if p.dim() == 2 and p is not net.emb]
    rest = [net.emb] + [p for p in net.parameters() if p.dim() == 1]
    return torch.optim.AdamW([dict(params=mats, weight_decay=0.1), dict(params=rest, weight_decay=0.0)],
                             lr=lr, betas=(0.9, 0.95), fused=gpu)
