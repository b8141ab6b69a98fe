#!/usr/bin/env python3
"""Makes the small vocabularies and token vectors beside it: tiny-*.gguf and tiny-*.jsonl.

The expected ids come from a slow tokenizer below that shares nothing with the C one: Python's regular
expressions with the character classes written out, and merges found by looking at every pair again.
Deterministic under any Python 3.12 or later: no text here has a character that came later.
"""
import json
import os
import random
import re
import struct
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
SAMPLE = """The herd sleeps in the corral, and the fence holds. Its gate isn't open; we've checked it, they're all inside.
Llamas hum: hmm, hmm, hmm. 12 llamas, 345 hectares, 6789 posts, 1000000 nails. Call brave_search.call(query="weather in Oslo").
{"name": "get_weather", "parameters": {"city": "Zürich", "days": 3}} def main():\n    return 0\n\n\nüber Straße, café, naïve.
print(2**100)  # a comment\n\tfor (int i = 0; i < n; i++)\n        sum += v[i];\n 日本語の文章 и немного текста """ * 2
CONTROL = ["<|begin_of_text|>", "<|end_of_text|>", "<|start_header_id|>", "<|end_header_id|>", "<|eom_id|>", "<|eot_id|>",
           "<|python_tag|>", "<|reserved_special_token_0|>"]
NORMAL, UNKNOWN, CONTROL_TYPE, USER, UNUSED, BYTE = range(1, 7)

# ---- GGUF --------------------------------------------------------------------------------------------


def text(s):
    b = s if isinstance(s, bytes) else s.encode()
    return struct.pack("<Q", len(b)) + b


def kv(key, v):
    if isinstance(v, bool):
        return text(key) + struct.pack("<IB", 7, v)
    if isinstance(v, int):
        return text(key) + struct.pack("<II", 4, v)
    if isinstance(v, str):
        return text(key) + struct.pack("<I", 8) + text(v)
    if isinstance(v[0], str):
        return text(key) + struct.pack("<IIQ", 9, 8, len(v)) + b"".join(map(text, v))
    form, code = ("f", 6) if isinstance(v[0], float) else ("i", 5)
    return text(key) + struct.pack("<IIQ", 9, code, len(v)) + struct.pack("<%d%s" % (len(v), form), *v)


def write_gguf(name, meta):
    with open(os.path.join(HERE, name), "wb") as f:
        f.write(b"GGUF" + struct.pack("<IQQ", 3, 0, len(meta)) + b"".join(kv(k, v) for k, v in meta.items()))


# ---- the slow pre-tokenizers -----------------------------------------------------------------------------


def ranges(wanted):
    out, start = [], None
    for cp in range(0x110001):
        hit = cp < 0x110000 and not 0xD800 <= cp < 0xE000 and unicodedata.category(chr(cp))[0] == wanted
        if hit and start is None:
            start = cp
        if not hit and start is not None:
            out.append("\\U%08x-\\U%08x" % (start, cp - 1))
            start = None
    return "".join(out)


L, N = ranges("L"), ranges("N")
S = "\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000"
LLAMA3 = re.compile("(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n%(L)s%(N)s]?[%(L)s]+|[%(N)s]{1,3}| ?[^%(S)s%(L)s%(N)s]+[\\r\\n]*"
                    "|[%(S)s]*[\\r\\n]+|[%(S)s]+(?![^%(S)s])|[%(S)s]+" % {"L": L, "N": N, "S": S})
GPT2 = re.compile("'s|'t|'re|'ve|'m|'ll|'d| ?[%(L)s]+| ?[%(N)s]+| ?[^%(S)s%(L)s%(N)s]+|[%(S)s]+(?![^%(S)s])|[%(S)s]+"
                  % {"L": L, "N": N, "S": S})
DIGIT = re.compile("([%s])" % N)


def words(pre, s):
    if pre == "llama-bpe":
        return LLAMA3.findall(s)
    if pre == "gpt-2":
        return GPT2.findall(s)
    return [w for i, part in enumerate(DIGIT.split(s)) for w in ([part] if i % 2 else GPT2.findall(part))]


# ---- the slow BPE ------------------------------------------------------------------------------------------


def byte_names():
    shown = list(range(33, 127)) + list(range(161, 173)) + list(range(174, 256))
    names, extra = {b: chr(b) for b in shown}, 256
    for b in range(256):
        if b not in names:
            names[b] = chr(extra)
            extra += 1
    return names


NAMES = byte_names()


def named(b):
    return "".join(NAMES[x] for x in b)


def merge_once(parts, pair):
    out, i = [], 0
    while i < len(parts):
        if i + 1 < len(parts) and (parts[i], parts[i + 1]) == pair:
            out.append(parts[i] + parts[i + 1])
            i += 2
        else:
            out.append(parts[i])
            i += 1
    return out


def train(pre, count):
    corpus = [[bytes([b]) for b in w.encode()] for w in words(pre, SAMPLE)]
    merges = []
    while len(merges) < count:
        pairs = {}
        for w in corpus:
            for p in zip(w, w[1:]):
                pairs[p] = pairs.get(p, 0) + 1
        best = max(pairs, key=lambda p: (pairs[p], p))
        merges.append(best)
        corpus = [merge_once(w, best) for w in corpus]
    return merges


def bpe(word, rank):
    parts = [bytes([b]) for b in word]
    while True:
        known = [p for p in zip(parts, parts[1:]) if p in rank]
        if not known:
            return parts
        parts = merge_once(parts, min(known, key=rank.get))


def split_special(s, names, on):
    return re.split("(" + "|".join(re.escape(n) for n in sorted(names, key=len, reverse=True)) + ")", s) if on else [s]


def make_bpe(name, pre, missing=()):
    merges = [m for m in train(pre, 220) if not set(m[0] + m[1]) & set(missing)]
    pieces = [bytes([b]) for b in range(256) if b not in missing]
    for a, b in merges:
        if a + b not in pieces:
            pieces.append(a + b)
    tokens = [named(p) for p in pieces] + CONTROL
    types = [NORMAL] * len(pieces) + [CONTROL_TYPE] * len(CONTROL)
    if pre == "llama-bpe":              # wrongly typed, as by some converters: still no text
        types[tokens.index("<|eom_id|>")] = USER
        types[tokens.index("<|python_tag|>")] = NORMAL
    ids, first = {p: i for i, p in enumerate(pieces)}, len(pieces)
    rank = {}
    for i, m in enumerate(merges):
        rank.setdefault(m, i)
    write_gguf(name + ".gguf", {
        "general.architecture": "llama", "tokenizer.ggml.model": "gpt2", "tokenizer.ggml.pre": pre,
        "tokenizer.ggml.tokens": tokens, "tokenizer.ggml.token_type": types,
        "tokenizer.ggml.merges": [named(a) + " " + named(b) for a, b in merges],
        "tokenizer.ggml.bos_token_id": first, "tokenizer.ggml.eos_token_id": first + CONTROL.index("<|eot_id|>")})

    def encode(s, special):
        out = []
        for i, part in enumerate(split_special(s, CONTROL, special)):
            if special and i % 2:
                out.append(first + CONTROL.index(part))
                continue
            for w in words(pre, part):
                b = w.encode()
                if set(b) & set(missing):
                    b = "".join("\ufffd" if set(c.encode()) & set(missing) else c for c in w).encode()
                whole = pre == "llama-bpe" and b in ids
                out += [ids[b]] if whole else [ids[p] for p in bpe(b, rank)]
        return out
    write_vectors(name, encode)


# ---- the slow SentencePiece --------------------------------------------------------------------------------


def make_spm(name):
    spaced = SAMPLE.replace(" ", "\u2581")
    chars = sorted(set(spaced) - set("\n\t日文"))               # some characters fall back to bytes
    merges = []
    corpus = [list(w) for w in re.findall("\u2581*[^\u2581]+", spaced)]
    while len(merges) < 200:
        pairs = {}
        for w in corpus:
            for p in zip(w, w[1:]):
                if p[0][0] in chars and all(c in chars for c in p[0] + p[1]):
                    pairs[p] = pairs.get(p, 0) + 1
        best = max(pairs, key=lambda p: (pairs[p], p))
        merges.append(best[0] + best[1])
        corpus = [merge_once(w, best) for w in corpus]
    merges = list(dict.fromkeys(merges)) + ["\u2581" * 4, "\u2581" * 2]
    tokens = ["<unk>", "<s>", "</s>"] + ["<0x%02X>" % b for b in range(256)] + merges + chars
    score = {m: -float(i // 2) for i, m in enumerate(merges)}   # pairs of equal scores
    types = [UNKNOWN, CONTROL_TYPE, CONTROL_TYPE] + [BYTE] * 256 + [NORMAL] * (len(merges) + len(chars))
    scores = [0.0] * 259 + [score[m] for m in merges] + [-1000.0 - i for i in range(len(chars))]
    write_gguf(name + ".gguf", {
        "general.architecture": "llama", "tokenizer.ggml.model": "llama", "tokenizer.ggml.tokens": tokens,
        "tokenizer.ggml.scores": scores, "tokenizer.ggml.token_type": types, "tokenizer.ggml.bos_token_id": 1,
        "tokenizer.ggml.eos_token_id": 2, "tokenizer.ggml.unknown_token_id": 0})
    ids = {t: i for i, t in enumerate(tokens) if types[i] == NORMAL}

    def encode_part(s):
        parts = list(("\u2581" + s).replace(" ", "\u2581")) if s else []
        while True:
            best = None
            for i in range(len(parts) - 1):
                both = parts[i] + parts[i + 1]
                if both in ids and (best is None or scores[ids[both]] > best[0]):
                    best = (scores[ids[both]], i)
            if best is None:
                break
            parts[best[1]:best[1] + 2] = [parts[best[1]] + parts[best[1] + 1]]
        out = []
        for p in parts:
            out += [ids[p]] if p in ids else [3 + b for b in p.encode()]
        return out

    def encode(s, special):
        out = []
        for i, part in enumerate(split_special(s, ["<unk>", "<s>", "</s>"], special)):
            out += [["<unk>", "<s>", "</s>"].index(part)] if special and i % 2 else encode_part(part)
        return out
    write_vectors(name, encode)


# ---- texts ---------------------------------------------------------------------------------------------------

FIXED = ["", " ", "  ", "a", " a", "\n", "\n\n", " \n ", "\r\n\r\n x", "Its isn't I'LL WE'RE 'S 's '", "'\u017fa x'\u017f y", "1 12 123 1234 12345",
         " 1 a1b22c333d", "\u0663\u0664\u0665\u0666 \u2167\u00b2\u00bd", "the herd in the corral", "   the   herd   ", "\tfor\t\tx",
         "a\u0085b\u0085\u0085 c", "a\u00a0b\u2003\u2003c\u3000", "\ufeffx \ufeff", "cafe\u0301 caf\u00e9 \u0301", "日本語 и текст",
         "\U0001f999\U0001f469\u200d\U0001f4bb", "\u2581a\u2581\u2581b", "hmm" * 40, "=" * 70, " " * 33 + "x", "\u0000\u0001\u0004\u007f",
         "\U00040000 \U000fffff\U0010ffff", "<|eot_id|><|python_tag|>x", "a<|eot_id|>b <|eom_id|> <|begin_of_text|", "<s>x</s> <unk><0x0A>",
         "<<|eot_id|>|> <|eot_id<|eot_id|>", "!?\n\n!?\r\n .\n", "don't\n\n\n   \n   x", "a-b_c+d(e)[f]{g}"]


def write_vectors(name, encode):
    rnd, alphabet = random.Random(7), "aehmnrst ''SD12\n\r\t .,<|>_=\u00e9\u00fc\u0301\u0085\u00a0\u2003日и\u0664\U0001f999"
    texts = FIXED + ["".join(rnd.choice(alphabet) for _ in range(rnd.randrange(1, 60))) for _ in range(60)]
    texts += [SAMPLE[i:i + 90] for i in range(0, len(SAMPLE) // 2, 90)]
    with open(os.path.join(HERE, name + ".jsonl"), "w") as f:
        for s in texts:
            for special in ((False, True) if "<" in s else (False,)):
                f.write(json.dumps({"text": s, "parse_special": special, "ids": encode(s, special)}) + "\n")


if __name__ == "__main__":
    make_bpe("tiny-llama3", "llama-bpe")
    make_bpe("tiny-smollm", "smollm", missing=(0x04, 0xF1))
    make_bpe("tiny-gpt2", "gpt-2")
    make_spm("tiny-spm")
