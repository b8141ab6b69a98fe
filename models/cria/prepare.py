"""Chooses the vocabulary and the parts of the start model that are kept; lays out the text to heal on.

  prepare.py START.gguf DOCS.json.xz WORK LAYERS WIDTH      reads WORK/chat*.npy and WORK/dialogues.txt (if there)
  writes WORK/vocab.json, WORK/start.pt (the pruned network, fp16), WORK/rows.npy and WORK/held.npz (old ids)"""
import sys
import numpy as np
import torch
import torch.nn.functional as F
import bpe
import gguf
import language
import net as N
from team import Team

VOCAB = 8192
# Layers in the order in which their loss costs least (greedy, ~300 evaluations; measured once on docs and chat text).
DROP = [14, 13, 12, 25, 5, 4, 3, 26, 6, 7, 22, 21]
SHARES = dict(docs=0.25, chat=0.40, dialogues=0.35)         # what the vocabulary is counted on


@torch.no_grad()
def ffn_importance(net, rows, device):
    """Per layer: rms of each hidden activation times the norm of its column of ffn_down."""
    ids = torch.from_numpy(rows).to(device)
    length, out = ids.shape[1], []
    c, s = N.rope_tables(length, device, net.dtype)
    c, s = c.repeat(len(ids), 1), s.repeat(len(ids), 1)
    x = F.embedding(ids.reshape(-1), net.emb).to(net.dtype)
    for n1, wq, wk, wv, wo, n2, wg, wu, wd in net.layers:
        q, k, v = N.before(x, n1, wq, wk, wv, c, s, False)
        o = N.attend(q, k, v, q.shape[0] // length, length)
        h = N.norm(x + o @ wo.to(x.dtype).t(), n2)
        a = F.silu(h @ wg.to(x.dtype).t()) * (h @ wu.to(x.dtype).t())
        out.append((a.float().pow(2).mean(0).sqrt() * wd.norm(dim=0)).cpu())
        x = N.after(x, o, wo, n2, wg, wu, wd, False)
    return out


def main():
    path, docs_path, work, n_layers, width = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]), int(sys.argv[5])
    team = Team()
    reader = gguf.Reader(path)
    smol = bpe.Smol(reader)
    rows, held = language.texts(smol, docs_path, work, not team.gpu)
    doc, chat = rows["docs"], rows["chat"]
    team.say("rows: chat", chat.shape, "docs", doc.shape)

    counts = np.zeros(len(smol.tokens))
    seen = dict(docs=doc, chat=chat[:30000])
    try:
        text = open(f"{work}/dialogues.txt", encoding="utf-8").read().split("\0")
        seen["dialogues"] = np.array([i for e in smol.text.encode_batch(text) for i in e.ids])
    except FileNotFoundError:
        team.say("no dialogues.txt: the vocabulary is counted without it")
    for name, ids in seen.items():
        c = np.bincount(np.asarray(ids).ravel().astype(np.int64), minlength=len(counts))
        counts += SHARES[name] * 1e8 * c / c.sum()
    vocab = bpe.Pruned.cut(smol, counts, VOCAB)
    vocab.save(f"{work}/vocab.json")
    table = vocab.pieces(smol)
    per = (table >= 0).sum(1)
    for name, ids in seen.items():
        ids = np.asarray(ids).ravel()
        team.say(f"vocabulary: {name} takes {per[ids].sum() / len(ids) - 1:+.2%} tokens")

    emb, layers, onorm = N.from_gguf(reader)
    full = N.Net(emb, layers, onorm).to(team.device)
    full.requires_grad_(False)
    k = 32 if team.gpu else 2
    imp = ffn_importance(full, np.concatenate([doc[:k], chat[:k].astype(np.int64)]), team.device)
    kept = []
    for i, layer in enumerate(layers):
        if i in DROP[:len(layers) - n_layers]:
            continue
        if width < layer[6].shape[0]:
            ix = imp[i].topk(width).indices.sort().values
            layer = layer[:6] + [layer[6][ix], layer[7][ix], layer[8][:, ix].contiguous()]
        kept.append(layer)
    small = N.Net(vocab.embedding(emb.numpy()), kept, onorm)
    N.save(small, f"{work}/start.pt")
    language.save(work, rows, held)
    team.say("kept", len(kept), "layers of width", width, "parameters", sum(p.numel() for p in small.parameters()))


if __name__ == "__main__":
    main()
