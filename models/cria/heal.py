"""Distils the teacher into the pruned network.

  heal.py START.gguf WORK SECONDS [LR] [QAT_FROM]      reads what prepare.py wrote, writes WORK/healed.pt and WORK/language.npy

Loss: the teacher's top 64, mapped to the first kept piece of each token, where one of the teacher's tokens begins (0.8 soft + 0.2
hard); plain cross-entropy inside words that the smaller vocabulary cuts.  The teacher reads its own tokens; its targets are
computed once.  From QAT_FROM of the time on (0.5) the forward pass sees Q4_0-rounded matrices."""
import math
import sys
import time
import numpy as np
import torch
import torch.nn.functional as F
import bpe
import gguf
import net as N
from team import Team, optimiser

TOP, STEP_TOKENS = 64, 49152


def expand(rows, table, device):
    """Old ids [n,L] -> new ids [n,L] (cut to L) and, per position, the index of the old token that begins there, or -1."""
    n, length = rows.shape
    stream = torch.zeros(n, length, dtype=torch.int16, device=device)
    source = torch.full((n, length), -1, dtype=torch.int16, device=device)
    for a in range(0, n, 512):
        r = torch.from_numpy(rows[a:a + 512].astype(np.int64)).to(device)
        t = table[r]
        first = torch.full_like(t, -1)
        first[..., 0] = torch.arange(length, device=device)[None]
        mask = (t >= 0).reshape(len(r), -1)
        pos = mask.cumsum(1) - 1
        pos = torch.where(mask & (pos < length), pos, length)
        for dst, val in ((stream, t), (source, first)):
            z = torch.zeros(len(r), length + 1, dtype=torch.long, device=device)
            z.scatter_(1, pos, val.reshape(len(r), -1))
            dst[a:a + 512] = z[:, :length].to(torch.int16)
    return stream, source


@torch.no_grad()
def targets(teacher, rows, first, batch):
    """Top-64 probabilities of the teacher after each old token, as new ids."""
    n, length = rows.shape
    dev = teacher.emb.device
    ids = torch.zeros(n, length - 1, TOP, dtype=torch.int16, device=dev)
    p = torch.zeros(n, length - 1, TOP, dtype=torch.float16, device=dev)
    emb = teacher.emb.to(teacher.dtype)
    for a in range(0, n, batch):
        r = torch.from_numpy(rows[a:a + batch].astype(np.int64)).to(dev)
        m = len(r)
        if m < batch:
            r = torch.cat([r, r[:1].expand(batch - m, -1)])
        h = teacher.hidden(r).view(batch, length, -1)[:m, :-1]
        for j in range(0, m, 4):
            q, i = (h[j:j + 4] @ emb.t()).float().softmax(-1).topk(TOP, -1)
            ids[a + j:a + j + len(q)] = first[i].to(torch.int16)
            p[a + j:a + j + len(q)] = q.half()
    return ids, p


@torch.no_grad()
def bits_per_byte(net, rows, smol, table, fake=False):
    """Over held-out rows of old ids (the first token is context)."""
    dev, total, size = net.emb.device, 0.0, 0
    for r in rows:
        new = [int(x) for i in r for x in table[int(i)] if x >= 0]
        skip = int((table[int(r[0])] >= 0).sum())
        size += int(smol.bytes[r[1:].astype(np.int64)].sum())
        x = torch.tensor([new], device=dev)
        h = net.hidden(x[:, :-1], fake)[skip - 1:]
        total += F.cross_entropy((h @ net.emb.to(h.dtype).t()).float(), x[0, skip:], reduction="sum").item()
    return total / math.log(2) / size


def distil_loss(h, emb, y, ids, p, begins):
    logits = (h @ emb.to(h.dtype).t()).float()
    lse = torch.logsumexp(logits, -1)
    ce = lse - logits.gather(-1, y[:, None])[:, 0]
    mass = p.sum(-1)
    soft = mass * lse - (p * logits.gather(-1, ids)).sum(-1) + (1 - mass) * ce
    return torch.where(begins, 0.8 * soft + 0.2 * ce, ce).mean()


def main():
    path, work, seconds = sys.argv[1], sys.argv[2], float(sys.argv[3])
    lr = float(sys.argv[4]) if len(sys.argv) > 4 else 1e-3
    qat_from = float(sys.argv[5]) if len(sys.argv) > 5 else 0.5
    team = Team()
    dev = team.device
    torch.manual_seed(team.rank)
    reader = gguf.Reader(path)
    smol, vocab = bpe.Smol(reader), bpe.Pruned.load(f"{work}/vocab.json")
    table = vocab.pieces(smol)
    all_rows = np.load(f"{work}/rows.npy")
    rows = all_rows[team.rank::team.world]
    held = np.load(f"{work}/held.npz")
    length = rows.shape[1]
    batch = STEP_TOKENS // length if team.gpu else 2
    if not team.gpu:
        rows, held = rows[:8], {k: v[:2] for k, v in held.items()}
    table_t = torch.from_numpy(table).to(dev)
    stream, source = expand(rows, table_t, dev)

    if team.rank == 0:                                      # some of the text goes on through the SFT
        pick = torch.randperm(len(stream), device=dev)[:6000]
        np.save(f"{work}/language.npy", stream[pick].cpu().numpy())

    teacher = N.Net(*N.from_gguf(reader)).to(dev)
    teacher.requires_grad_(False)
    if team.gpu:
        teacher.compile()
    t0 = time.time()
    top_ids, top_p = targets(teacher, rows, table_t[:, 0].contiguous(), batch)
    team.say(f"teacher's targets: {rows.size / (time.time() - t0):.0f} tokens/s a process; held-out chat, the teacher itself:",
             round(bits_per_byte(teacher.plain(), held["chat"][:60], smol, np.arange(len(smol.tokens))[:, None]), 4))
    del teacher

    net = N.load(f"{work}/start.pt").to(dev)
    loss_fn = distil_loss
    if team.gpu:
        net.compile()
        loss_fn = torch.compile(distil_loss, dynamic=False)
    opt = optimiser(net, lr, team.gpu)
    params = list(net.parameters())

    def step(ix, fake):
        st, begins_at = stream[ix].long(), source[ix].long()
        begins = begins_at > 0
        at = (begins_at - 1).clamp(min=0)[..., None].expand(-1, -1, TOP)
        # inputs are all L ids of a row (N stays fixed); the last position predicts nothing: its target is itself, weightless
        ids = torch.cat([top_ids[ix].gather(1, at[:, 1:]), torch.zeros_like(top_ids[ix][:, :1])], 1)
        p = torch.cat([top_p[ix].gather(1, at[:, 1:]), torch.zeros_like(top_p[ix][:, :1])], 1)
        y = torch.cat([st[:, 1:], st[:, :1]], 1)
        b = torch.cat([begins[:, 1:], torch.zeros_like(begins[:, :1])], 1)
        h = net.hidden(st, fake)
        loss = loss_fn(h, net.emb, y.reshape(-1), ids.reshape(-1, TOP).long(), p.reshape(-1, TOP).float(), b.reshape(-1))
        loss.backward()
        return loss.detach()

    t0 = time.time()
    for fake in (False, True):
        step(torch.arange(batch, device=dev) % len(rows), fake)
        opt.zero_grad(set_to_none=True)
    team.say(f"compiled in {time.time() - t0:.0f} s; {sum(p.numel() for p in params) / 1e6:.1f} M parameters")
    t0, k, at, done, perm, last = time.time(), 0, 0, 0.0, torch.randperm(len(rows), device=dev), []
    while done < 1:
        if at + batch > len(rows):
            perm, at = torch.randperm(len(rows), device=dev), 0
        for g in opt.param_groups:
            g["lr"] = lr * min(1, (k + 1) / 60) * (0.04 + 0.96 * 0.5 * (1 + math.cos(math.pi * done)))
        last = last[-50:] + [step(perm[at:at + batch], done >= qat_from)]
        team.mean_grads(params)
        torch.nn.utils.clip_grad_norm_(params, 1.0)
        opt.step()
        opt.zero_grad(set_to_none=True)
        k, at = k + 1, at + batch
        if k % 5 == 0 or not team.gpu:
            if team.gpu:
                torch.cuda.synchronize()
            done = team.agree(min(1, (time.time() - t0) / seconds))
        if k % 250 == 0:
            team.say(f"heal: step {k} ({done:.0%}), {k * batch * length * team.world / (time.time() - t0):.0f} tokens/s,"
                     f" loss {torch.stack(last).mean().item():.4f}")
    net.plain()
    if team.rank == 0:
        N.save(net, f"{work}/healed.pt")
        r = net.rounded()
        team.say(f"healed: {k} steps, {k * batch * length * team.world / 1e6:.0f} M tokens; as Q4_0 bits/byte docs",
                 round(bits_per_byte(r, held["docs"], smol, table), 4), "chat", round(bits_per_byte(r, held["chat"], smol, table), 4))
    team.close()


if __name__ == "__main__":
    main()
