"""Distils the teacher into the pruned network.

  heal.py START.gguf WORK SECONDS [LR] [QAT_FROM]      reads what prepare.py wrote, writes WORK/healed.pt

Loss: language.py's.  From QAT_FROM of the time on (0.5) the forward pass sees Q4_0-rounded matrices."""
import math
import sys
import time
import torch
import bpe
import net as N
from language import Language
from team import Team, optimiser

STEP_TOKENS = 49152


def main():
    path, work, seconds = sys.argv[1], sys.argv[2], float(sys.argv[3])
    lr = float(sys.argv[4]) if len(sys.argv) > 4 else 1e-3
    qat_from = float(sys.argv[5]) if len(sys.argv) > 5 else 0.5
    team = Team()
    dev = team.device
    torch.manual_seed(team.rank)
    vocab = bpe.Pruned.load(f"{work}/vocab.json")
    text = Language(path, vocab, work, team, STEP_TOKENS if team.gpu else 1536)
    net = N.load(f"{work}/start.pt").to(dev)
    if team.gpu:
        net.compile()
    opt = optimiser(net, lr, team.gpu)
    params = list(net.parameters())
    t0 = time.time()
    for fake in (False, True):
        text.step(net, fake)
        opt.zero_grad(set_to_none=True)
    team.say(f"compiled in {time.time() - t0:.0f} s; {sum(p.numel() for p in params) / 1e6:.1f} M parameters")
    t0, k, done, last, size = time.time(), 0, 0.0, [], text.batch * text.length * team.world
    while done < 1:
        for g in opt.param_groups:
            g["lr"] = lr * min(1, (k + 1) / 60) * (0.04 + 0.96 * 0.5 * (1 + math.cos(math.pi * done)))
        last = last[-50:] + [text.step(net, done >= qat_from)]
        team.mean_grads(params)
        torch.nn.utils.clip_grad_norm_(params, 1.0)
        opt.step()
        opt.zero_grad(set_to_none=True)
        k += 1
        if k % 5 == 0 or not team.gpu:
            if team.gpu:
                torch.cuda.synchronize()
            done = team.agree(min(1, (time.time() - t0) / seconds))
        if k % 250 == 0:
            team.say(f"heal: step {k} ({done:.0%}), {k * size / (time.time() - t0):.0f} tokens/s, loss {torch.stack(last).mean().item():.4f}")
    net.plain()
    if team.rank == 0:
        N.save(net, f"{work}/healed.pt")
        team.say(f"healed: {k} steps, {k * size / 1e6:.0f} M tokens; as Q4_0 bits/byte", text.heard(net.rounded()))
    team.close()


if __name__ == "__main__":
    main()
