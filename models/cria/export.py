"""Checkpoint to GGUF: linear weights Q4_0, the tied embedding Q8_0, norms F32.

  export.py CHECKPOINT.pt VOCAB.json OUT.gguf"""
import os
import sys
import bpe
import gguf
import net as N

LIMIT = 48_000_000


def metadata(vocab, n_layers, width):
    n_text = vocab.size - len(bpe.CONTROL)
    c = vocab.control
    return [
        ("general.architecture", gguf.STR, "llama"), ("general.type", gguf.STR, "model"), ("general.name", gguf.STR, "Cria"),
        ("general.license", gguf.STR, "apache-2.0"), ("general.size_label", gguf.STR, "80M"),
        ("general.description", gguf.STR, "Corral's embedded model: holds the tool-calling dialogue of Llama 3.1, knows little else"),
        ("general.base_model.count", gguf.U32, 1), ("general.base_model.0.name", gguf.STR, "SmolLM2 135M Instruct"),
        ("general.base_model.0.organization", gguf.STR, "HuggingFaceTB"),
        ("general.file_type", gguf.U32, 2), ("general.quantization_version", gguf.U32, 2),
        ("llama.block_count", gguf.U32, n_layers), ("llama.context_length", gguf.U32, 4096),
        ("llama.embedding_length", gguf.U32, N.DIM), ("llama.feed_forward_length", gguf.U32, width),
        ("llama.attention.head_count", gguf.U32, N.HEADS), ("llama.attention.head_count_kv", gguf.U32, N.KV),
        ("llama.attention.layer_norm_rms_epsilon", gguf.FLOAT, N.EPS), ("llama.rope.dimension_count", gguf.U32, N.HEAD),
        ("llama.rope.freq_base", gguf.FLOAT, N.BASE), ("llama.vocab_size", gguf.U32, vocab.size),
        ("tokenizer.ggml.model", gguf.STR, "gpt2"), ("tokenizer.ggml.pre", gguf.STR, "smollm"),
        ("tokenizer.ggml.tokens", (gguf.ARRAY, gguf.STR), vocab.tokens),
        ("tokenizer.ggml.token_type", (gguf.ARRAY, gguf.I32), [1] * n_text + [3] * len(bpe.CONTROL)),
        ("tokenizer.ggml.merges", (gguf.ARRAY, gguf.STR), vocab.merges),
        ("tokenizer.ggml.bos_token_id", gguf.U32, c["<|begin_of_text|>"]), ("tokenizer.ggml.eos_token_id", gguf.U32, c["<|eot_id|>"]),
        ("tokenizer.ggml.eot_token_id", gguf.U32, c["<|eot_id|>"]), ("tokenizer.ggml.eom_token_id", gguf.U32, c["<|eom_id|>"]),
        ("tokenizer.ggml.padding_token_id", gguf.U32, c["<|finetune_right_pad_id|>"]),
        ("tokenizer.ggml.add_bos_token", gguf.BOOL, True), ("tokenizer.ggml.add_space_prefix", gguf.BOOL, False),
    ]


def main():
    ckpt, vocab_path, out = sys.argv[1:4]
    net, vocab = N.load(ckpt), bpe.Pruned.load(vocab_path)
    tensors = [("token_embd.weight", net.emb.detach().numpy(), gguf.Q8_0), ("output_norm.weight", net.onorm.detach().numpy(), gguf.F32)]
    for i, layer in enumerate(net.layers):
        for name, w in zip(N.NAMES, layer):
            tensors.append((f"blk.{i}.{name}.weight", w.detach().numpy(), gguf.F32 if w.dim() == 1 else gguf.Q4_0))
    gguf.write(out, metadata(vocab, len(net.layers), net.layers[0][6].shape[0]), tensors)
    size = os.path.getsize(out)
    print(f"{out}: {size:,} bytes")
    if size > LIMIT:
        raise SystemExit(f"larger than {LIMIT:,} bytes")


if __name__ == "__main__":
    main()
