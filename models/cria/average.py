"""The mean of two GGUF files of ours, weight by weight: what one training learnt and what the one before it still knew (Wortsman and others, "Model soups", arXiv 2203.05482).

  average.py A.gguf B.gguf OUT.gguf      the mean is rounded anew to each tensor's type; everything but the tensors is B's

Q4_0 weights whose scale the training had fixed lie between its steps afterwards. So each block of 32 takes, of a few scales around the usual one, that with the
smallest error: 8 % of the weights' size is lost for the two files of steps 11 and 12."""
import sys
import numpy as np
import gguf

SCALES = (1.0, 0.96, 0.92, 0.88, 0.84, 0.8, 1.04)   # of the scale that gguf.quantise takes


def q4_0(w):
    """Bytes of w as Q4_0, each block with the best of SCALES; and the error's square sum."""
    b = np.ascontiguousarray(w, np.float32).reshape(-1, 32)
    peak = b[np.arange(len(b)), np.abs(b).argmax(1)]
    scale, codes, error = None, None, None
    for k in SCALES:
        d = (peak / -8 * k).astype(np.float16)
        f = d.astype(np.float32)
        per = np.where(f != 0, 1 / np.where(f == 0, 1, f), 0)
        q = np.round(b * per[:, None] + 8).clip(0, 15)
        e = (((q - 8) * f[:, None] - b) ** 2).sum(1)
        if error is None:
            scale, codes, error = d, q, e
        better = e < error
        scale, codes, error = np.where(better, d, scale), np.where(better[:, None], q, codes), np.minimum(error, e)
    codes = codes.astype(np.uint8)
    return np.concatenate([scale[:, None].view(np.uint8).reshape(-1, 2), codes[:, :16] | codes[:, 16:] << 4], 1).tobytes(), error.sum()


def main():
    a, b, out = gguf.Reader(sys.argv[1]), gguf.Reader(sys.argv[2]), sys.argv[3]
    if a.info != b.info or a.data != b.data:
        raise SystemExit("the files differ in more than their weights")
    data, lost, size = bytearray(b.b), 0.0, 0.0
    for name, (shape, kind, offset) in b.info.items():
        w = (a.tensor(name) + b.tensor(name)) / 2
        if kind == gguf.Q4_0:
            raw, error = q4_0(w)
            lost, size = lost + error, size + (w ** 2).sum()
        else:
            raw = gguf.quantise(w, kind)
        data[b.data + offset:b.data + offset + len(raw)] = raw
    with open(out, "wb") as f:
        f.write(data)
    print(f"{out}: {len(data):,} bytes; rounding loses {np.sqrt(lost / size):.1%} of the Q4_0 weights")


if __name__ == "__main__":
    main()
