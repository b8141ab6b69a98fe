"""A checkpoint as one 8-bit file, to carry it between machines: half the size of fp16, and finer than the Q4_0 it becomes.  net.load reads it.

  pack.py CHECKPOINT.pt OUT.gguf"""
import sys
import gguf
import net as N


def main():
    net = N.load(sys.argv[1])
    tensors = [("token_embd.weight", net.emb.detach().numpy(), gguf.Q8_0), ("output_norm.weight", net.onorm.detach().numpy(), gguf.F32)]
    for i, layer in enumerate(net.layers):
        tensors += [(f"blk.{i}.{n}.weight", w.detach().numpy(), gguf.F32 if w.dim() == 1 else gguf.Q8_0) for n, w in zip(N.NAMES, layer)]
    gguf.write(sys.argv[2], [("general.architecture", gguf.STR, "llama")], tensors)


if __name__ == "__main__":
    main()
