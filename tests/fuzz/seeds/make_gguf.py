#!/usr/bin/env python3
"""Writes the seeds of gguf_fuzz: small files that reach every branch of the reader, good and bad."""
import os
import struct

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "gguf")
U8, I8, U16, I16, U32, I32, F32, BOOL, STR, ARR, U64, I64, F64 = range(13)
FORM = {U8: "B", I8: "b", U16: "H", I16: "h", U32: "I", I32: "i", F32: "f", BOOL: "?", U64: "Q", I64: "q", F64: "d"}


def text(s):
    b = s if isinstance(s, bytes) else s.encode()
    return struct.pack("<Q", len(b)) + b


def value(t, v):
    return text(v) if t == STR else struct.pack("<" + FORM[t], v)


def kv(key, t, v, of=None):
    if t == ARR:
        return text(key) + struct.pack("<IIQ", ARR, of, len(v)) + b"".join(value(of, x) for x in v)
    return text(key) + struct.pack("<I", t) + value(t, v)


def tensor(name, shape, t, offset):
    return text(name) + struct.pack("<I", len(shape)) + b"".join(struct.pack("<Q", d) for d in shape) + struct.pack("<IQ", t, offset)


def gguf(kvs, tensors=(), data=b"", version=3, align=32):
    b = b"GGUF" + struct.pack("<IQQ", version, len(tensors), len(kvs)) + b"".join(kvs) + b"".join(tensors)
    return b + b"\0" * (-len(b) % align if tensors else 0) + data


def main():
    os.makedirs(HERE, exist_ok=True)
    arch = kv("general.architecture", STR, "llama")
    every = [arch] + [kv("k%d" % t, t, 1) for t in FORM] + [kv("a%d" % t, ARR, [1, 0, 1], t) for t in FORM] + [
        kv("tokenizer.ggml.tokens", ARR, ["a", "", "\u00e9"], STR)]
    two = [tensor("a", [32, 2], 8, 0), tensor("b", [4], 0, 96)]
    seeds = {
        "values": gguf(every),
        "v2": gguf([arch], version=2),
        "v1": gguf([arch], version=1),
        "tensors": gguf([arch], two, b"\1" * 112),
        "aligned": gguf([kv("general.alignment", U32, 8)], [tensor("a", [2], 0, 8)], b"\2" * 16, align=8),
        "cut": gguf([arch], two, b"\1" * 100),
        "overlap": gguf([arch], [tensor("a", [16], 0, 0), tensor("b", [16], 0, 32)], b"\1" * 128),
        "twice": gguf([arch, arch]),
        "nested": gguf([text("n") + struct.pack("<IIQ", ARR, ARR, 1)]),
        "huge_count": gguf([text("n") + struct.pack("<IIQ", ARR, STR, 1 << 60)]),
        "huge_shape": gguf([arch], [tensor("a", [1 << 62, 1 << 62], 0, 0)]),
        "unknown_type": gguf([arch], [tensor("a", [3], 77, 0)], b"\0" * 32),
        "split": gguf([kv("split.count", U16, 3)]),
        "big_endian": b"GGUF" + struct.pack(">IQQ", 3, 0, 0),
        "safetensors": struct.pack("<Q", 2) + b"{}" + b"\0" * 16,
        "web": b"\n<!DOCTYPE html><html>",
        "zip": b"PK\3\4archive",
    }
    for name, data in seeds.items():
        with open(os.path.join(HERE, name), "wb") as f:
            f.write(data)


if __name__ == "__main__":
    main()
