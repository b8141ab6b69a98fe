"""The vocabulary: SmolLM2's byte-level BPE, pruned, with Llama 3.1's control tokens under their real names."""
import heapq
import json
import numpy as np

CONTROL = ["<|begin_of_text|>", "<|end_of_text|>", "<|start_header_id|>", "<|end_header_id|>",
           "<|eom_id|>", "<|eot_id|>", "<|python_tag|>", "<|finetune_right_pad_id|>"]
FROM_SMOL = {"<|begin_of_text|>": 0, "<|end_of_text|>": 0, "<|start_header_id|>": 1, "<|end_header_id|>": 1,
             "<|eom_id|>": 2, "<|eot_id|>": 2, "<|python_tag|>": 1, "<|finetune_right_pad_id|>": 0}   # whose rows they start from
SMOL_CONTROL = 17                                       # its ids 0..16 are control tokens


def byte_chars():
    """GPT-2's printable stand-in for each byte."""
    keep = [*range(33, 127), *range(161, 173), *range(174, 256)]
    out, extra = {}, 0
    for b in range(256):
        if b in keep:
            out[b] = chr(b)
        else:
            out[b] = chr(256 + extra)
            extra += 1
    return out


def build(tokens, merges):
    """A tokenizer for text (never yields a control token: they are not in its model)."""
    from tokenizers import Tokenizer, decoders, models
    from tokenizers import pre_tokenizers as pre
    t = Tokenizer(models.BPE({k: i for i, k in enumerate(tokens)}, [tuple(m.split(" ")) for m in merges]))
    t.pre_tokenizer = pre.Sequence([pre.Digits(individual_digits=True), pre.ByteLevel(add_prefix_space=False, use_regex=True)])
    t.decoder = decoders.ByteLevel()
    return t


class Smol:
    """The full vocabulary as the start model has it; parents[v] = the two halves that v was merged from."""

    def __init__(self, reader):
        self.tokens = reader.meta["tokenizer.ggml.tokens"]
        self.merges = reader.meta["tokenizer.ggml.merges"]
        ix = {t: i for i, t in enumerate(self.tokens)}
        self.parents = [None] * len(self.tokens)
        for m in self.merges:
            a, b = m.split(" ")
            if self.parents[ix[a + b]] is None:
                self.parents[ix[a + b]] = (ix[a], ix[b])
        self.bytes = np.array([0 if i < SMOL_CONTROL else len(t) for i, t in enumerate(self.tokens)])
        self.text = build(self.tokens, self.merges)

    def prune(self, counts, size):
        """Old ids of the `size` text tokens that stay: leaves of the merge tree go, rarest first, and what a leaf counted goes
        to its halves.  So the kept set is closed: each kept token's halves are kept."""
        c, kids = counts.astype(float).copy(), [0] * len(counts)
        for p in self.parents:
            if p:
                kids[p[0]] += 1
                kids[p[1]] += 1
        alive = np.ones(len(c), bool)
        alive[:SMOL_CONTROL] = False
        heap = [(c[i], i) for i, p in enumerate(self.parents) if p and not kids[i]]
        heapq.heapify(heap)
        left = int(alive.sum())
        while left > size:
            v, i = heapq.heappop(heap)
            if not alive[i] or kids[i]:
                continue
            if v != c[i]:
                heapq.heappush(heap, (c[i], i))
                continue
            alive[i], left = False, left - 1
            for j in self.parents[i]:
                c[j] += c[i]
                kids[j] -= 1
                if not kids[j] and self.parents[j]:
                    heapq.heappush(heap, (c[j], j))
        return np.nonzero(alive)[0]


class Pruned:
    """The small vocabulary: text tokens (kept ones in the old order, then bytes that had no token), then the control tokens."""

    def __init__(self, tokens, merges, kept):
        self.tokens, self.merges, self.kept = tokens, merges, kept       # kept: old id of each, -1 for a new byte
        self.size = len(tokens)
        n_text = self.size - len(CONTROL)
        self.control = {name: n_text + i for i, name in enumerate(CONTROL)}
        self.text = build(tokens[:n_text], merges)

    @classmethod
    def cut(cls, smol, counts, size):
        have = set(smol.tokens)
        missing = [c for c in byte_chars().values() if c not in have]
        kept = smol.prune(counts, size - len(CONTROL) - len(missing))
        text = [smol.tokens[i] for i in kept]
        s = set(text)
        merges = [m for m in smol.merges if all(h in s for h in m.split(" ")) and m.replace(" ", "", 1) in s]
        return cls(text + missing + CONTROL, merges, [int(i) for i in kept] + [-1] * (len(missing) + len(CONTROL)))

    def save(self, path):
        json.dump(dict(tokens=self.tokens, merges=self.merges, kept=self.kept), open(path, "w"))

    @classmethod
    def load(cls, path):
        """From vocab.json, or from a GGUF file of ours (which no longer says which old ids were kept)."""
        if path.endswith(".gguf"):
            import gguf
            m = gguf.Reader(path).meta
            return cls(m["tokenizer.ggml.tokens"], m["tokenizer.ggml.merges"], [])
        return cls(**json.load(open(path)))

    def find_kept(self, smol):
        """Which old ids were kept, where the file didn't say."""
        if not self.kept:
            old = {t: i for i, t in enumerate(smol.tokens)}
            n_text = self.size - len(CONTROL)
            self.kept = [old.get(t, -1) for t in self.tokens[:n_text]] + [-1] * len(CONTROL)

    def encode(self, s):
        return self.text.encode(s).ids

    def decode(self, ids):
        """Text of ids, control tokens by name."""
        out, run = [], []
        n_text = self.size - len(CONTROL)
        for i in ids:
            if i < n_text:
                run.append(int(i))
            else:
                out += [self.text.decode(run), self.tokens[i]]
                run = []
        return "".join(out + [self.text.decode(run)])

    def embedding(self, old):
        """The kept rows of the old table; new bytes start at the mean row, control tokens at a SmolLM2 control token's."""
        new = np.repeat(old[SMOL_CONTROL:].mean(0, keepdims=True), self.size, 0)
        for i, k in enumerate(self.kept):
            if k >= 0:
                new[i] = old[k]
        for name, i in self.control.items():
            new[i] = old[FROM_SMOL[name]]
        return new

    def pieces(self, smol):
        """Table old id -> new ids of its pieces, padded with -1 (SmolLM2's <|im_start|> 1 and <|im_end|> 2 become ours)."""
        new = {k: i for i, k in enumerate(self.kept) if k >= 0}
        swap = {0: "<|end_of_text|>", 1: "<|start_header_id|>", 2: "<|eot_id|>"}
        out = [None] * len(smol.tokens)

        def go(i):
            if out[i] is None:
                if i < SMOL_CONTROL:
                    out[i] = [self.control[swap.get(i, "<|end_of_text|>")]]
                elif i in new:
                    out[i] = [new[i]]
                else:
                    out[i] = go(smol.parents[i][0]) + go(smol.parents[i][1])
            return out[i]
        for i in range(len(out)):
            go(i)
        m = max(map(len, out))
        table = np.full((len(out), m), -1, np.int64)
        for i, p in enumerate(out):
            table[i, :len(p)] = p
        return table
