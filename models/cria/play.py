"""Greedy continuation of many prompts at once, in PyTorch: for measuring, not for serving."""
import torch
import torch.nn.functional as F
import net as N


class Player:
    def __init__(self, net, stops, batch=256):
        self.net, self.stops, self.batch = net, stops, batch
        self.w = [[t if t.dim() == 1 else t.to(net.dtype).t().contiguous() for t in layer] for layer in net.layers]
        self.emb = net.emb.to(net.dtype)

    @torch.no_grad()
    def __call__(self, prompts, longest=400):
        """New ids of each prompt, the stop id included."""
        out = [None] * len(prompts)
        order = sorted(range(len(prompts)), key=lambda i: len(prompts[i]))
        for a in range(0, len(order), self.batch):
            ix = order[a:a + self.batch]
            for i, o in zip(ix, self.run([prompts[i] for i in ix], longest)):
                out[i] = o
        return out

    def layer(self, i, h, c, s, attend):
        n1, wq, wk, wv, wo, n2, wg, wu, wd = self.w[i]
        b, n, _ = h.shape
        a = N.norm(h, n1).view(b * n, -1)
        q, k, v = N.rope((a @ wq).view(b * n, N.HEADS, N.HEAD), c, s), N.rope((a @ wk).view(b * n, N.KV, N.HEAD), c, s), (a @ wv)
        o = attend(q.view(b, n, N.HEADS, N.HEAD), k.view(b, n, N.KV, N.HEAD), v.view(b, n, N.KV, N.HEAD))
        h = h + o.reshape(b, n, N.DIM) @ wo
        a = N.norm(h, n2)
        return h + (F.silu(a @ wg) * (a @ wu)) @ wd

    def run(self, prompts, longest):
        dev, b = self.emb.device, len(prompts)
        lens = torch.tensor([len(p) for p in prompts], device=dev)
        width = int(lens.max())
        total = width + longest
        x = torch.zeros(b, width, dtype=torch.long)
        for j, p in enumerate(prompts):
            x[j, :len(p)] = torch.tensor(p)
        x = x.to(dev)
        ks = [torch.zeros(b, N.KV, total, N.HEAD, dtype=self.net.dtype, device=dev) for _ in self.w]
        vs = [torch.zeros_like(k) for k in ks]
        ct, st = N.rope_tables(total, dev, self.net.dtype)
        # prompts: padded on the right; what the padding leaves in the cache is overwritten before it is looked at
        c, s = ct[:width].repeat(b, 1), st[:width].repeat(b, 1)
        h = self.emb[x]
        for i in range(len(self.w)):
            def attend(q, k, v, i=i):
                k, v = k.transpose(1, 2), v.transpose(1, 2)
                ks[i][:, :, :width], vs[i][:, :, :width] = k, v
                return F.scaled_dot_product_attention(q.transpose(1, 2), k, v, is_causal=True, enable_gqa=True).transpose(1, 2)
            h = self.layer(i, h, c, s, attend)
        row = torch.arange(b, device=dev)
        cur = self.pick(h[row, lens - 1])
        pos, done, new = lens.clone(), torch.zeros(b, dtype=torch.bool, device=dev), [cur]
        stops = torch.tensor(self.stops, device=dev)
        span = torch.arange(total, device=dev)[None]
        for t in range(longest - 1):
            done |= torch.isin(cur, stops)
            if t % 8 == 0 and bool(done.all()):
                break
            mask = (span <= pos[:, None])[:, None, None]
            h = self.emb[cur][:, None]
            c, s = ct[pos], st[pos]
            for i in range(len(self.w)):
                def attend(q, k, v, i=i):
                    ks[i][row, :, pos], vs[i][row, :, pos] = k[:, 0], v[:, 0]
                    o = F.scaled_dot_product_attention(q.view(b, N.KV, N.HEADS // N.KV, N.HEAD), ks[i], vs[i], attn_mask=mask)
                    return o
                h = self.layer(i, h, c, s, attend)
            cur = self.pick(h[:, 0])
            new.append(cur)
            pos = pos + 1
        new = torch.stack(new, 1).tolist()
        out = []
        for r in new:
            cut = next((j for j, t in enumerate(r) if t in self.stops), len(r) - 1)
            out.append(r[:cut + 1])
        return out

    def pick(self, h):
        return (N.norm(h, self.net.onorm) @ self.emb.t()).float().argmax(-1)
