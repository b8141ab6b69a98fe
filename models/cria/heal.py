"""Distils the teacher into the pruned network.

  heal.py START.gguf WORK SECONDS [LR] [QAT_FROM]      reads what prepare.py wrote, writes WORK/healed.pt

Loss: language.py's.  From QAT_FROM of the time on (0.5) the forward pass sees Q4_0-rounded matrices."""
import sys
import time
import torch
import bpe
import net as N
from language import Language
from team import Descent, Team

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
    t0 = time.time()
    for fake in (False, True):
        text.step(net, fake)
        net.zero_grad(set_to_none=True)
    team.say(f"compiled in {time.time() - t0:.0f} s; {sum(p.numel() for p in net.parameters()) / 1e6:.1f} M parameters")
    t0, last, size, descent = time.time(), [], text.batch * text.length * team.world, Descent(net, lr, team, 60, 0.04)
    while descent.done < 1:
        last = last[-50:] + [text.step(net, descent.done >= qat_from)]
        descent.step(lambda: (time.time() - t0) / seconds)
        k = descent.steps
        if k % 250 == 0:
            team.say(f"heal: step {k} ({descent.done:.0%}), {k * size / (time.time() - t0):.0f} tokens/s, loss {torch.stack(last).mean().item():.4f}")
    net.plain()
    if team.rank == 0:
        N.save(net, f"{work}/healed.pt")
        team.say(f"healed: {k} steps, {k * size / 1e6:.0f} M tokens; as Q4_0 bits/byte", text.heard(net.rounded()))
    team.close()


if __name__ == "__main__":
    main()
