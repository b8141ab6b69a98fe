"""Many samples of each of many questions, fast: what stands before is read once for all samples of a question, and its keys and values are theirs together.

All samples of a batch grow by one token a step, so the place of what is new is the same for all; questions whose samples have all ended leave the batch."""
import numpy as np
import torch
import torch.nn.functional as F
import net as N

REST = 0.8                                          # of a batch's questions are still open: the others leave
EVERY = 16                                          # steps between two looks


def ahead(h, n1, wqkv, c, s):
    q, k, v = (N.norm(h, n1) @ wqkv).split([N.DIM, N.KV * N.HEAD, N.KV * N.HEAD], 1)
    return N.rope(q.reshape(-1, N.HEADS, N.HEAD), c, s), N.rope(k.reshape(-1, N.KV, N.HEAD), c, s), v.reshape(-1, N.KV, N.HEAD)


def behind(h, o, wo, n2, wgu, wd):
    h = h + o @ wo
    gate, up = (N.norm(h, n2) @ wgu).chunk(2, 1)
    return h + (F.silu(gate) * up) @ wd


COMPILED = torch.compile(ahead), torch.compile(behind)      # for any number of rows


class Sampler:
    """net: as the file holds it (Net.rounded), its dtype that of the work; tokens are read so many at once, `fixed`: never fewer, for compiled pieces"""

    def __init__(self, net, stops, tokens, fixed):
        self.net, self.tokens, self.total, d = net, tokens, tokens if fixed else None, net.dtype
        self.ahead, self.behind = COMPILED if fixed else (ahead, behind)
        self.stops = torch.tensor(stops, device=net.emb.device)
        self.emb = net.emb.to(d)
        self.w = [[n1, torch.cat([wq, wk, wv]).t().to(d).contiguous(), wo.t().to(d).contiguous(), n2, torch.cat([wg, wu]).t().to(d).contiguous(), wd.t().to(d).contiguous()]
                  for n1, wq, wk, wv, wo, n2, wg, wu, wd in net.layers]

    def logits(self, h):
        return (h @ self.emb.t()).float()

    @torch.no_grad()
    def __call__(self, prompts, limits, samples, noise=True):
        """For each prompt (arrays of ids) `samples` lists of new ids, the stop included, of at most limits[i] tokens, and their log-probabilities.  noise: drawn at
        temperature 1; else the likeliest."""
        dev, b, s = self.emb.device, len(prompts), samples
        self.read(prompts)
        lens = torch.tensor([len(p) for p in prompts], device=dev)
        limit = torch.tensor(limits, device=dev).repeat_interleave(s)
        longest = max(limits)
        ids, logp = torch.zeros(b * s, longest, dtype=torch.long, device=dev), torch.zeros(b * s, longest, device=dev)
        size = limit.clone()                        # of each sample: its limit, until it ends
        live = torch.arange(b, device=dev)          # questions in the batch
        cos, sin = N.rope_tables(int(lens.max()) + longest, dev, self.net.dtype)
        kn, vn = [[torch.zeros(b, s, N.KV, -(-longest // 8) * 8, N.HEAD, dtype=self.net.dtype, device=dev) for _ in self.w] for _ in range(2)]
        h = self.last.repeat_interleave(s, 0)
        for t in range(longest):
            rows = (live[:, None] * s + torch.arange(s, device=dev)).reshape(-1)
            z = self.logits(h)
            cur = (z - torch.empty_like(z).exponential_().log()).argmax(-1) if noise else z.argmax(-1)
            ids[rows, t], logp[rows, t] = cur, z.gather(-1, cur[:, None])[:, 0] - z.logsumexp(-1)
            size[rows] = torch.where(torch.isin(cur, self.stops), size[rows].clamp(max=t + 1), size[rows])
            if t + 1 == longest:
                break
            if t % EVERY == 0:
                still = (size[rows] > t + 1).view(-1, s).any(1)
                n = int(still.sum())
                if not n:
                    break
                if n <= REST * len(live):
                    live, at = live[still], still.nonzero()[:, 0]
                    width = int(lens[live].max())
                    self.k, self.v = [[x[at, :, :width] for x in y] for y in (self.k, self.v)]
                    kn, vn = [[x[at] for x in y] for y in (kn, vn)]
                    cur = cur.view(-1, s)[at].reshape(-1)
            h = self.step(cur, lens[live], t, s, cos, sin, kn, vn)
        ids, logp, size = ids.tolist(), logp.tolist(), size.tolist()
        cut = lambda x: [[x[i * s + j][:size[i * s + j]] for j in range(s)] for i in range(b)]
        return cut(ids), cut(logp)

    def read(self, prompts):
        """Keys and values of the prompts [B,3,width,64] of each layer, and what follows their last token."""
        dev, b = self.emb.device, len(prompts)
        width = -(-max(map(len, prompts)) // 16) * 16
        self.k, self.v = [[torch.zeros(b, N.KV, width, N.HEAD, dtype=self.net.dtype, device=dev) for _ in self.w] for _ in range(2)]
        self.last = torch.empty(b, N.DIM, dtype=self.net.dtype, device=dev)
        for ix, x, lens in batches(prompts, self.tokens, dev):
            length = x.shape[1]

            def keep(i, k, v):
                self.k[i][ix, :, :length], self.v[i][ix, :, :length] = k.transpose(1, 2), v.transpose(1, 2)
            h = self.net.hidden(x, total=self.total, keep=keep)
            self.last[ix] = h[torch.arange(len(ix), device=dev) * length + lens - 1]

    def step(self, cur, lens, t, s, cos, sin, kn, vn):
        """Reads each sample's newest token, the t-th; what follows it.  Scores are of a question's prompt for all its samples at once, and of what each wrote itself."""
        b, g, scale = len(lens), N.HEADS // N.KV, N.HEAD ** -0.5
        at = (lens + t).repeat_interleave(s)
        c, sn, h, width = cos[at], sin[at], self.emb[cur], self.k[0].shape[2]
        hide = torch.zeros(b, 1, 1, width, dtype=h.dtype, device=h.device).masked_fill_(torch.arange(width, device=h.device) >= lens[:, None, None, None], float("-inf"))
        hide = hide.expand(b, N.KV, 1, width).reshape(b * N.KV, 1, width)
        whole = -(-(t + 1) // 8) * 8                # rows of scores begin where the tensor cores like it
        later = torch.zeros(1, 1, whole, dtype=h.dtype, device=h.device).masked_fill_(torch.arange(whole, device=h.device) > t, float("-inf"))
        together = lambda x: x.view(b, s, N.KV, g, -1).transpose(1, 2).reshape(b * N.KV, s * g, -1)
        apart = lambda x: x.view(b, N.KV, s, g, -1).transpose(1, 2).reshape(b * s * N.KV, g, -1)
        for i, (n1, wqkv, wo, n2, wgu, wd) in enumerate(self.w):
            q, k, v = self.ahead(h, n1, wqkv, c, sn)
            kn[i][:, :, :, t], vn[i][:, :, :, t] = k.view(b, s, N.KV, N.HEAD), v.view(b, s, N.KV, N.HEAD)
            own = lambda x: x[i].view(b * s * N.KV, -1, N.HEAD)[:, :whole]
            old = torch.baddbmm(hide, together(q), self.k[i].reshape(b * N.KV, width, N.HEAD).transpose(1, 2), alpha=scale)
            new = together(torch.baddbmm(later, q.view(b * s * N.KV, g, N.HEAD), own(kn).transpose(1, 2), alpha=scale))
            p = torch.cat([old, new], -1).softmax(-1, dtype=torch.float32).to(h.dtype)
            o = apart(torch.bmm(p[..., :width], self.v[i].reshape(b * N.KV, width, N.HEAD))) + torch.bmm(apart(p[..., width:]), own(vn))
            h = self.behind(h, o.view(-1, N.DIM), wo, n2, wgu, wd)
        return N.norm(h, self.net.onorm)

    @torch.no_grad()
    def sure(self, questions, calls):
        """How likely what decides in each gold text is, as tensors on the CPU; calls: first tokens of a call, which an answer must not begin with."""
        dev, out = self.emb.device, torch.zeros(len(questions))
        for ix, x, _ in batches([np.concatenate([q.ids, q.tokens]) for q in questions], self.tokens, dev):
            h, length = self.net.hidden(x, total=self.total), x.shape[1]
            row, place, want, first = [], [], [], []
            for j, i in enumerate(ix.tolist()):
                q = questions[i]
                at = np.nonzero(q.decides)[0] + len(q.ids)
                row += [j] * len(at)
                place += (j * length + at - 1).tolist()
                want += q.tokens[q.decides].tolist()
                first.append(j * length + len(q.ids) - 1)
            z = self.logits(h[torch.tensor(place + first, device=dev)]).log_softmax(-1)
            n, put = len(place), lambda x: torch.tensor(x, dtype=torch.long, device=dev)            # none where all are talk
            logp = torch.zeros(len(ix), device=dev).index_add_(0, put(row), z[:n].gather(-1, put(want)[:, None])[:, 0])
            other = torch.log1p(-z[n:, calls].exp().sum(-1).clamp(max=1 - 1e-6))
            says = torch.tensor([questions[i].kind in ("say", "talk") for i in ix.tolist()], device=dev)
            out[ix.cpu()] = torch.where(says, logp + other, logp).exp().cpu()
        return out


def batches(rows, tokens, device):
    """Rows of ids by length, as (which, ids [n,L], lengths), n * L at most `tokens`, padded with 0."""
    order = sorted(range(len(rows)), key=lambda i: -len(rows[i]))
    while order:
        length = -(-len(rows[order[0]]) // 16) * 16
        ix, order = order[:max(1, tokens // length)], order[max(1, tokens // length):]
        x = torch.zeros(len(ix), length, dtype=torch.long)
        for j, i in enumerate(ix):
            x[j, :len(rows[i])] = torch.as_tensor(rows[i].astype("int64"))
        yield torch.tensor(ix, device=device), x.to(device, non_blocking=True), torch.tensor([len(rows[i]) for i in ix], device=device)
