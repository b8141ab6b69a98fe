"""The network, in GGUF's layout: q and k rows stay permuted, so RoPE turns adjacent pairs and export needs no permutation.

A block is two compiled pieces that work token by token on [N, 576] with N fixed, around an attention call on [rows, L].  So rows
of any length share one compilation: what they leave of N is filling."""
import torch
import torch.nn as nn
import torch.nn.functional as F
import gguf

HEADS, KV, HEAD, DIM, EPS, BASE = 9, 3, 64, 576, 1e-5, 1e5
LONGEST = 2048                                              # tokens of a row with several parts
NAMES = ["attn_norm", "attn_q", "attn_k", "attn_v", "attn_output", "ffn_norm", "ffn_gate", "ffn_up", "ffn_down"]


# ---- rounding ---------------------------------------------------------------------------------------------------------
def q4_0(w):
    b = w.reshape(-1, 32)
    hi, lo = b.amax(-1, True), b.amin(-1, True)
    d = (torch.where(hi > -lo, hi, lo) / -8).half().float()
    q = torch.clamp(torch.floor(b / torch.where(d == 0, torch.ones_like(d), d) + 8.5), 0, 15)
    return ((q - 8) * d).reshape(w.shape)


def q8_0(w):
    b = w.reshape(-1, 32)
    d = (b.abs().amax(-1, True) / 127).half().float()
    return (torch.round(b / torch.where(d == 0, torch.ones_like(d), d)) * d).reshape(w.shape)


def ready(w, fake, dtype):
    """The weight as the forward pass sees it: rounded to Q4_0 with a straight-through gradient when `fake`."""
    if fake:
        w = w + (q4_0(w) - w).detach()
    return w.to(dtype)


# ---- pieces -----------------------------------------------------------------------------------------------------------
def rope_tables(n, device, dtype=torch.bfloat16):
    a = torch.arange(n, device=device).float()[:, None] * (BASE ** (-torch.arange(0, HEAD, 2, device=device).float() / HEAD))
    return a.cos().to(dtype), a.sin().to(dtype)


def rope(x, c, s):                                          # x [N,h,64]; c,s [N,32]
    a, b = x[..., 0::2], x[..., 1::2]
    c, s = c[:, None], s[:, None]
    return torch.stack([a * c - b * s, a * s + b * c], -1).flatten(-2)


def norm(x, w):
    f = x.float()
    return (f * torch.rsqrt(f.pow(2).mean(-1, keepdim=True) + EPS) * w).to(x.dtype)


def before(x, n1, wq, wk, wv, c, s, fake: bool):
    wq, wk, wv = [ready(w, fake, x.dtype) for w in (wq, wk, wv)]
    n, at = x.shape[0], [len(wq), len(wk), len(wv)]
    q, k, v = (norm(x, n1) @ torch.cat([wq, wk, wv]).t()).split(at, 1)      # x is read once for the three
    return rope(q.reshape(n, HEADS, HEAD), c, s), rope(k.reshape(n, KV, HEAD), c, s), v.reshape(n, KV, HEAD)


def after(x, o, wo, n2, wg, wu, wd, fake: bool):
    wo, wg, wu, wd = [ready(w, fake, x.dtype) for w in (wo, wg, wu, wd)]
    x = x + o @ wo.t()
    g, u = (norm(x, n2) @ torch.cat([wg, wu]).t()).chunk(2, 1)
    return x + (F.silu(g) * u) @ wd.t()


def attend(q, k, v, rows, length):                          # [N,h,64] -> [N,576], causal inside `rows` rows of `length`; what is left of N is filling
    n, used = q.shape[0], rows * length
    q, k, v = [t[:used].view(rows, length, t.shape[1], HEAD).transpose(1, 2) for t in (q, k, v)]
    o = F.scaled_dot_product_attention(q, k, v, is_causal=True, enable_gqa=True).transpose(1, 2).reshape(used, DIM)
    return o if used == n else F.pad(o, (0, 0, 0, n - used))


class Net(nn.Module):
    def __init__(self, emb, layers, onorm):
        super().__init__()
        make = lambda t: nn.Parameter(torch.as_tensor(t).detach().clone().float())
        self.emb, self.onorm = make(emb), make(onorm)
        self.layers = nn.ModuleList([nn.ParameterList([make(t) for t in layer]) for layer in layers])
        self.before, self.after, self.dtype = before, after, torch.bfloat16

    def compile(self):
        self.before = torch.compile(before, dynamic=False)
        self.after = torch.compile(after, dynamic=False)
        return self

    def plain(self):
        self.before, self.after = before, after
        return self

    def hidden(self, ids, fake=False, total=None, sight=None, at=None):
        """ids [B,L] -> [B*L, 576], or [total, 576] with filling; sight: what a token sees (sight.py), where rows have several parts or lengths; at: the places that are
        wanted, to which the last layer's larger half is confined"""
        fill = (total or ids.numel()) - ids.numel()
        if sight is None:
            rows, length = ids.shape
            c, s = [F.pad(t.repeat(rows, 1), (0, 0, 0, fill)) for t in rope_tables(length, ids.device, self.dtype)]
            see = lambda q, k, v: attend(q, k, v, rows, length)
        else:
            c, s = [t[sight.places] for t in rope_tables(LONGEST, ids.device, self.dtype)]
            see = sight.attend
        x = F.embedding(F.pad(ids.reshape(-1), (0, fill)), self.emb).to(self.dtype)
        for i, (n1, wq, wk, wv, wo, n2, wg, wu, wd) in enumerate(self.layers, 1):
            o = see(*self.before(x, n1, wq, wk, wv, c, s, fake))
            if at is not None and i == len(self.layers):
                x, o = x.index_select(0, at), o.index_select(0, at)
            x = self.after(x, o, wo, n2, wg, wu, wd, fake)
        return norm(x, self.onorm)

    def rounded(self):
        """A copy with the weights the GGUF file will hold."""
        with torch.no_grad():
            n = Net(q8_0(self.emb), [[t if t.dim() == 1 else q4_0(t) for t in layer] for layer in self.layers], self.onorm)
        n.requires_grad_(False)
        n.dtype = self.dtype
        return n.to(self.emb.device)


def from_gguf(reader):
    layers = []
    while f"blk.{len(layers)}.attn_q.weight" in reader.info:
        layers.append([torch.from_numpy(reader.tensor(f"blk.{len(layers)}.{n}.weight")) for n in NAMES])
    return torch.from_numpy(reader.tensor("token_embd.weight")), layers, torch.from_numpy(reader.tensor("output_norm.weight"))


def save(net, path):
    torch.save({k: v.detach().half().cpu() for k, v in net.state_dict().items()}, path)


def load(path):
    """A network of a checkpoint or of a GGUF file"""
    if path.endswith(".gguf"):
        return Net(*from_gguf(gguf.Reader(path)))
    sd = torch.load(path, weights_only=True)
    n = 1 + max(int(k.split(".")[1]) for k in sd if k.startswith("layers."))
    return Net(sd["emb"], [[sd[f"layers.{i}.{j}"] for j in range(9)] for i in range(n)], sd["onorm"])
