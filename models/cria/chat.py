"""The teacher (SmolLM2-135M-Instruct) writes conversations with itself: the text it is distilled on.

  chat.py START.gguf SECONDS BATCH LENGTH OUTDIR      writes OUTDIR/chat<rank>.npy, rows of old ids"""
import sys
import time
import numpy as np
import torch
import torch.nn.functional as F
import bpe
import gguf
import net as N
from team import Team

SYSTEM = ["You are a helpful AI assistant named SmolLM, trained by Hugging Face",
          "You are a friendly assistant. Answer in one or two short sentences.",
          "You are a patient maths tutor who works with numbers, units and percentages.",
          "You are a Python programming assistant. You write short functions and explain them.",
          "You are an assistant for everyday questions about travel, cooking, history, science and dates.",
          "You are an assistant who edits, summarises and rewrites short texts."]
START, END = 1, 2                                           # <|im_start|>, <|im_end|>


@torch.no_grad()
def converse(net, prompt, rows, length, temperature, to_user, to_assistant, gen):
    """`rows` conversations of `length` ids.  After each <|im_end|> the other side's header is set, not sampled."""
    dev = net.emb.device
    out = torch.zeros(rows, length, dtype=torch.long, device=dev)
    out[:, :len(prompt)] = torch.tensor(prompt, device=dev)
    ks = [torch.empty(rows, N.KV, length, N.HEAD, dtype=net.dtype, device=dev) for _ in net.layers]
    vs = [torch.empty_like(k) for k in ks]
    c, s = N.rope_tables(length, dev, net.dtype)
    w = [[t if t.dim() == 1 else t.to(net.dtype).t() for t in layer] for layer in net.layers]
    emb = net.emb.to(net.dtype)
    tu, ta = torch.tensor(to_user, device=dev), torch.tensor(to_assistant, device=dev)
    phase = torch.zeros(rows, dtype=torch.long, device=dev)         # how much of a header has been set
    side = torch.zeros(rows, dtype=torch.long, device=dev)          # 0: the user speaks
    pos, cur = 0, out[:1, :len(prompt)]                             # all rows share the prompt: one row, then spread
    while pos < length - 1:
        b, n = cur.shape
        h = emb[cur]
        for i, (n1, wq, wk, wv, wo, n2, wg, wu, wd) in enumerate(w):
            a = N.norm(h, n1)
            cc, ss = c[pos:pos + n], s[pos:pos + n]
            q = N.rope((a @ wq).view(b, n, N.HEADS, N.HEAD), cc, ss)
            ks[i][:, :, pos:pos + n] = N.rope((a @ wk).view(b, n, N.KV, N.HEAD), cc, ss).transpose(1, 2)
            vs[i][:, :, pos:pos + n] = (a @ wv).view(b, n, N.KV, N.HEAD).transpose(1, 2)
            k, v = ks[i][:b, :, :pos + n], vs[i][:b, :, :pos + n]
            if n > 1:
                o = F.scaled_dot_product_attention(q.transpose(1, 2), k, v, is_causal=True, enable_gqa=True).transpose(1, 2)
            else:                                                   # the three heads of a group as three queries
                o = F.scaled_dot_product_attention(q.view(b, N.KV, N.HEADS // N.KV, N.HEAD), k, v)
            h = h + o.reshape(b, n, N.DIM) @ wo
            a = N.norm(h, n2)
            h = h + (F.silu(a @ wg) * (a @ wu)) @ wd
        logits = N.norm(h[:, -1], net.onorm) @ emb.t()
        pos += n
        logits = logits.expand(rows, -1)
        nx = torch.empty(rows, dtype=torch.long, device=dev)
        for j in range(0, rows, 1024):
            p = (logits[j:j + 1024].float() / temperature).softmax(-1)
            nx[j:j + 1024] = (p / torch.empty_like(p).exponential_(generator=gen)).argmax(-1)
        forced = torch.where(side == 0, ta[phase], tu[phase.clamp(max=len(to_user) - 1)])
        nx = torch.where(phase > 0, forced, nx)
        done = phase == torch.where(side == 0, len(to_assistant) - 1, len(to_user) - 1)
        phase = torch.where(done, 0, torch.where(phase > 0, phase + 1, (nx == END).long()))
        side = torch.where(done, 1 - side, side)
        out[:, pos] = nx
        cur = nx[:, None]
    return out


def main():
    path, seconds, rows, length, outdir = sys.argv[1], float(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]), sys.argv[5]
    team = Team()
    reader = gguf.Reader(path)
    smol = bpe.Smol(reader)
    net = N.Net(*N.from_gguf(reader)).to(team.device)
    net.requires_grad_(False)
    enc = lambda t: smol.text.encode(t).ids
    nl = enc("\n")
    to_user, to_assistant = [0] + nl + [START] + enc("user") + nl, [0] + nl + [START] + enc("assistant") + nl
    gen = torch.Generator(device=team.device).manual_seed(100 + team.rank)
    t0, got, last = time.time(), [], 0.0
    while not got or time.time() - t0 + last < seconds:
        t1 = time.time()
        prompt = [START] + enc("system\n" + SYSTEM[(len(got) + 3 * team.rank) % len(SYSTEM)]) + [END] + nl + [START] + enc("user\n")
        o = converse(net, prompt, rows, length, (0.8, 1.0)[(len(got) + team.rank) % 2], to_user, to_assistant, gen)
        got.append(o.to(torch.int32).cpu().numpy().astype(np.uint16))
        last = time.time() - t1
        team.say(f"chat batch {len(got)}: {rows * length / last:.0f} tokens/s")
    np.save(f"{outdir}/chat{team.rank}.npy", np.concatenate(got))
    team.say("SAMPLE", repr(smol.text.decode([int(i) for i in got[0][0][:160]], skip_special_tokens=False)))
    team.close()


if __name__ == "__main__":
    main()
