"""Which settings learn more in the same seconds: each starts from the same network and is asked the same rows afterwards.

  trial.py WORK INIT SECONDS adamw|muon[:LR[:SIFT]] ...   trains each so long on WORK/sft*.npz, as sft.py does, without text; then says the loss of WORK/apart.npz, rows that
                                                          none of them has seen, with rounded weights, and of the mean of the last third's weights
  trial.py WORK INIT 0 profile                            which kernels ten steps spend their time in

Two that differ by less than two of one setting with other chances (SEED=1, 2, ...) are not told apart."""
import copy
import os
import sys
import time
import numpy as np
import torch
import net as N
import sft
from families import Families
from rows import Rows
from team import Team


def heard(net, loss_fn, rows):
    """(loss of a token that counts, of those that decide alone) over all rows.  The last batch may hold some a second time, the same ones for all that are compared."""
    torch.manual_seed(0)
    rng, sums = np.random.default_rng(0), torch.zeros(4, device=rows.device)
    rows.of["drawn"].zero_()
    while not rows.of["drawn"].all():
        rows.weight = (rows.of["drawn"] == 0).float()
        b = rows.draw(rng)
        _, _, each, w, tells = sft.told(net, loss_fn, b)    # with gradients, though nobody takes them: so nothing is compiled anew
        sums += torch.stack([x.sum().float() for x in (each * w, w, each * tells, tells)])
    return (sums[0] / sums[1]).item(), (sums[2] / sums[3]).item()


def profile(course):
    from torch.profiler import ProfilerActivity, profile
    descent = sft.Descent(course.net, 1e-5, course.team, 100, 0.01)
    with profile(activities=[ProfilerActivity.CPU] + [ProfilerActivity.CUDA] * course.team.gpu) as seen:
        for _ in range(10 if course.team.gpu else 1):
            course.dialogues()
            descent.step(lambda: 0.0)
    print(seen.key_averages().table(sort_by="self_cuda_time_total" if course.team.gpu else "self_cpu_time_total", row_limit=30, max_name_column_width=90), flush=True)


def main():
    work, init, seconds, variants = sys.argv[1], sys.argv[2], float(sys.argv[3]), sys.argv[4:]
    team, seed = Team(), int(os.environ.get("SEED", 1))
    before = N.load(init).to(team.device)
    net = copy.deepcopy(before)
    course = sft.Course(work, net, team, "0", f"{work}/trial.pt")
    course.text = None
    others = Rows(course.rows.pad, team.device, course.tokens, Families(f"{work}/families.json", team.device))
    others.take_up([f"{work}/apart.npz"])
    team.say("before: loss %.5f, of what decides %.5f" % heard(net, course.loss, others))
    for variant in variants:
        kind, lr, n = *variant.split(":"), *("5e-4", "1")[variant.count(":"):]
        course.sift = int(n)
        sft.towards(net, before, 1.0)
        torch.manual_seed(seed)
        course.rng = np.random.default_rng(seed)
        course.rows.of["drawn"].zero_()
        course.rows.families = course.families = Families(f"{work}/families.json", team.device)
        course.rows.weigh()
        if kind == "profile":
            profile(course)
            continue
        course.until = time.time() + seconds
        tail = course.stage(variant, float(lr), muon=kind == "muon")
        team.say(f"{variant}: loss %.5f, of what decides %.5f; the last third's mean %.5f, %.5f" % (*heard(net, course.loss, others), *heard(tail, course.loss, others)))
    team.close()


if __name__ == "__main__":
    main()
