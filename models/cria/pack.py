"""A checkpoint as one 8-bit file, to carry it between machines: half the size of fp16, and finer than the Q4_0 it becomes.

  pack.py pack CHECKPOINT.pt OUT.gguf | pack.py unpack IN.gguf OUT.pt"""
import sys
import torch
import gguf
import net as N


def main():
    mode, a, b = sys.argv[1:4]
    if mode == "pack":
        net = N.load(a)
        tensors = [("token_embd.weight", net.emb.detach().numpy(), gguf.Q8_0), ("output_norm.weight", net.onorm.detach().numpy(), gguf.F32)]
        for i, layer in enumerate(net.layers):
            tensors += [(f"blk.{i}.{n}.weight", w.detach().numpy(), gguf.F32 if w.dim() == 1 else gguf.Q8_0) for n, w in zip(N.NAMES, layer)]
        gguf.write(b, [("general.architecture", gguf.STR, "llama")], tensors)
    else:
        with torch.no_grad():
            N.save(N.Net(*N.from_gguf(gguf.Reader(a))), b)


if __name__ == "__main__":
    main()
