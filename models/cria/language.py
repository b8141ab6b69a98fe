"""General text, and what the start model (the teacher) thinks of it: a network is healed on it (heal.py), and keeps its language by it while it is taught
dialogues (sft.py).

  language.py START.gguf TEXT.json.xz WORK      TEXT as people.py or corpus.py write it; reads WORK/chat*.npy (if there)
  writes WORK/rows.npy and WORK/held.npz: rows of old ids

The teacher reads its own tokens; its targets are computed once: its top 64, mapped to the first kept piece of each token, where one of its tokens begins
(0.8 soft + 0.2 hard); plain cross-entropy inside words that the smaller vocabulary cuts."""
import glob
import json
import lzma
import math
import os
import sys
import time
import numpy as np
import torch
import torch.nn.functional as F
import bpe
import gguf
import net as N

TOP, ROW = 64, 768


def rows_of(smol, texts, length=ROW):
    ids = [0]
    for e in smol.text.encode_batch(texts):
        ids += e.ids + [0]
    n = len(ids) // length
    return np.array(ids[:n * length]).reshape(n, length)


def texts(smol, path, work, dry=False):
    """(rows, held-out rows) of chat, if there is any, and of documents"""
    docs = json.loads(lzma.open(path).read())
    if dry:
        docs = dict(train=docs["train"][:40], held=docs["held"][:4])
    chats = [np.load(p) for p in sorted(glob.glob(f"{work}/chat*.npy"))]
    chat = held_chat = None
    if chats:
        held_chat = np.concatenate([c[::max(1, len(c) // 60)][:60] for c in chats]).astype(np.int64)
        chat = np.concatenate([np.delete(c, np.arange(0, len(c), max(1, len(c) // 60))[:60], 0) for c in chats])
    length = chat.shape[1] if chats else ROW
    doc, held_doc = rows_of(smol, docs["train"], length), rows_of(smol, docs["held"], length)
    np.random.default_rng(0).shuffle(doc)
    return dict(chat=chat, docs=doc), dict(chat=held_chat, docs=held_doc)


def save(work, rows, held):
    there = lambda d: {k: v.astype(np.uint16) for k, v in d.items() if v is not None}
    np.savez(f"{work}/held.npz", **there(held))
    np.save(f"{work}/part.rows.npy", np.concatenate(list(there(rows).values())))
    os.rename(f"{work}/part.rows.npy", f"{work}/rows.npy")      # whole as soon as it is there


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


class Language:
    """WORK/rows.npy, this process's share of it, with the teacher's targets.  Rows are drawn once before any is drawn again."""

    def __init__(self, path, vocab, work, team, tokens):
        reader = gguf.Reader(path)
        self.smol = bpe.Smol(reader)
        vocab.find_kept(self.smol)
        self.table = vocab.pieces(self.smol)
        rows = np.load(f"{work}/rows.npy")[team.rank::team.world]
        self.held = dict(np.load(f"{work}/held.npz"))
        if not team.gpu:
            rows, self.held = rows[:8], {k: v[:2] for k, v in self.held.items()}
        self.length, self.batch = rows.shape[1], max(1, tokens // rows.shape[1])
        table = torch.from_numpy(self.table).to(team.device)
        self.stream, self.source = expand(rows, table, team.device)
        teacher = N.Net(*N.from_gguf(reader)).to(team.device)
        teacher.requires_grad_(False)
        if team.gpu:
            teacher.compile()
        else:
            teacher.dtype = torch.float32
        t0 = time.time()
        self.ids, self.p = targets(teacher, rows, table[:, 0].contiguous(), self.batch)
        team.say(f"{len(rows)} rows of text a process, the teacher's targets: {rows.size / (time.time() - t0):.0f} tokens/s")
        self.left = torch.empty(0, dtype=torch.long, device=team.device)
        self.loss = torch.compile(distil_loss, dynamic=False) if team.gpu else distil_loss

    def draw(self):
        while len(self.left) < self.batch:
            self.left = torch.cat([self.left, torch.randperm(len(self.stream), device=self.left.device)])
        ix, self.left = self.left[:self.batch], self.left[self.batch:]
        return ix

    def step(self, net, fake, total=None):
        """Adds the gradient of one batch; its loss"""
        ix = self.draw()
        st, begins_at = self.stream[ix].long(), self.source[ix].long()
        begins = begins_at > 0
        at = (begins_at - 1).clamp(min=0)[..., None].expand(-1, -1, TOP)
        # inputs are all L ids of a row (N stays fixed); the last position predicts nothing: its target is itself, weightless
        ids = torch.cat([self.ids[ix].gather(1, at[:, 1:]), torch.zeros_like(self.ids[ix][:, :1])], 1)
        p = torch.cat([self.p[ix].gather(1, at[:, 1:]), torch.zeros_like(self.p[ix][:, :1])], 1)
        y = torch.cat([st[:, 1:], st[:, :1]], 1)
        b = torch.cat([begins[:, 1:], torch.zeros_like(begins[:, :1])], 1)
        h = net.hidden(st, fake, total)[:y.numel()]
        loss = self.loss(h, net.emb, y.reshape(-1), ids.reshape(-1, TOP).long(), p.reshape(-1, TOP).float(), b.reshape(-1))
        loss.backward()
        return loss.detach()

    def heard(self, net):
        """Bits per byte of the held-out texts"""
        return {k: round(bits_per_byte(net, v, self.smol, self.table), 4) for k, v in self.held.items()}


def main():
    path, docs, work = sys.argv[1:4]
    smol = bpe.Smol(gguf.Reader(path))
    rows, held = texts(smol, docs, work)
    save(work, rows, held)
    print("rows:", {k: v.shape for k, v in rows.items() if v is not None})


if __name__ == "__main__":
    main()
