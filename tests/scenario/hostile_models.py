#!/usr/bin/env python3
"""Model files that somebody made to hurt: each is refused or run in bounded time and memory, and said is what is wrong. hostile_models.py [NAME...]."""
import json
import os
import resource
import shutil
import struct
import subprocess
import sys
import tempfile
import time

sys.path[:0] = [os.path.dirname(os.path.abspath(__file__)), os.path.join(os.environ.get("CORRAL_SOURCE", "."), "tests/fuzz/seeds")]
from front_lib import BUILD, expect, wait_until
from make_gguf import ARR, F32, I32, STR, U32, gguf, kv, tensor, text

BIN = os.path.join(BUILD, "bin")
Q4_0, MIB = 2, 1 << 20
ARCH = kv("general.architecture", STR, "llama")


# ---- files -------------------------------------------------------------------------------------------------------------
def tokens(model, names, *more):
    return [ARCH, kv("tokenizer.ggml.model", STR, model), kv("tokenizer.ggml.pre", STR, "gpt-2"), kv("tokenizer.ggml.tokens", ARR, names, STR), *more]


def sparse_metadata(path, keys, head, hole):
    """Keys whose values are holes of the file: nothing on the disk, gigabytes for those who copy them."""
    with open(path, "wb") as f:
        f.write(b"GGUF" + struct.pack("<IQQ", 3, 0, keys))
        for i in range(keys):
            f.write(text("k%d" % i) + head)
            f.seek(hole, 1)
        f.truncate(f.tell())


def bytes_as_gpt2_writes_them():
    odd = [b for b in range(256) if not (33 <= b <= 126 or 161 <= b != 173)]
    return [chr(256 + odd.index(b)) if b in odd else chr(b) for b in range(256)]


def llama(path, embd=64, ff=128, heads=2, block=b"\0\x2c" + bytes(range(16)), norm=1.0):
    """A Llama of one layer. block None: its weights are a hole."""
    control = ["<|begin_of_text|>", "<|end_of_text|>", "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>", "<|eom_id|>", "<|python_tag|>"]
    names = bytes_as_gpt2_writes_them() + control
    shape = {"block_count": 1, "embedding_length": embd, "feed_forward_length": ff, "attention.head_count": heads, "context_length": 2048}
    meta = [ARCH, *(kv("llama." + k, U32, v) for k, v in shape.items()), kv("llama.attention.layer_norm_rms_epsilon", F32, 1e-5),
            *tokens("gpt2", names)[1:], kv("tokenizer.ggml.token_type", ARR, [1] * 256 + [3] * 7, I32)]
    matrices = [("token_embd", len(names), embd), ("blk.0.attn_q", embd, embd), ("blk.0.attn_k", embd, embd), ("blk.0.attn_v", embd, embd),
                ("blk.0.attn_output", embd, embd), ("blk.0.ffn_gate", ff, embd), ("blk.0.ffn_up", ff, embd), ("blk.0.ffn_down", embd, ff)]
    parts = [(name, [cols, rows], Q4_0, rows * cols // 32 * 18) for name, rows, cols in matrices]
    parts += [(name, [embd], 0, embd * 4) for name in ("output_norm", "blk.0.attn_norm", "blk.0.ffn_norm")]
    listed, at, end = [], [], 0
    for name, dims, kind, size in parts:
        listed.append(tensor(name + ".weight", dims, kind, end))
        at.append((end, kind, size))
        end += -(-size // 32) * 32
    head = gguf(meta, listed)
    with open(path, "wb") as f:
        f.write(head)
        for offset, kind, size in at if block else []:
            f.seek(len(head) + offset)
            f.write(block * (size // 18) if kind == Q4_0 else struct.pack("<f", norm) * (size // 4))
        f.truncate(len(head) + end)


# ---- looking at them -----------------------------------------------------------------------------------------------------
def look(*argv, seconds=10, memory=1 << 30, env=None):
    """A program of ours, with a limit to its processor time and to what it may write to."""
    def limit():
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))
    return subprocess.run([os.path.join(BIN, argv[0]), *argv[1:]], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          errors="replace", timeout=60, preexec_fn=limit, env=env)


def info(path, code, *says):
    r = look("corral-model", "info", path)
    if r.returncode != code or any(s not in r.stdout for s in says):
        raise AssertionError("model info %s: exit %d, expected %d and %r:\n%s" % (path, r.returncode, code, says, r.stdout[-2000:]))


def write(path, data):
    with open(path, "wb") as f:
        f.write(data)
    return path


def equal_tokens(dir):
    """Equal tokens were one chain in the table of words, gone along for each of them: 300,000 took 39 s, a million minutes."""
    info(write(dir + "/bpe.gguf", gguf(tokens("gpt2", ["a"] * 400000))), 1, "400000")
    info(write(dir + "/spm.gguf", gguf(tokens("llama", ["a"] * 300000, kv("tokenizer.ggml.scores", ARR, [0.0] * 300000, F32)))), 1, "300000")


def long_tokens(dir):
    """Each place where a token can be cut in two is a merge: 33 million of them took 10 s and 1.1 GB."""
    names = ["%05x" % i * 102 for i in range(33000)]
    info(write(dir + "/long.gguf", gguf(tokens("llama", names, kv("tokenizer.ggml.scores", ARR, [0.0] * 33000, F32)))), 1, "merges, possible are")


def holes(dir):
    """13 GB of strings in a file that takes 1 MB of the disk were copied until no memory was left."""
    sparse_metadata(dir + "/strings.gguf", 200, struct.pack("<IQ", STR, 64 * MIB), 64 * MIB)
    sparse_metadata(dir + "/arrays.gguf", 100, struct.pack("<IIQ", ARR, STR, 1 << 24), 8 << 24)
    for name in ("strings", "arrays"):
        info("%s/%s.gguf" % (dir, name), 1, name + ".gguf", "take more than 256 MiB", "byte ")


def odd_files(dir):
    """What lies in a folder beside models, and in that of another program."""
    os.makedirs(dir + "/ls/manifests/x")
    for path in ("/ls/pipe.gguf", "/ls/manifests/x/pipe"):
        os.mkfifo(dir + path)
    for name, to in (("loop", "loop.gguf"), ("zero", "/dev/zero"), ("kcore", "/proc/kcore"), ("mem", "/proc/self/mem"), ("notes", "/sys/kernel/notes"), ("around", ".")):
        os.symlink(to, "%s/ls/%s.gguf" % (dir, name))
    llama(dir + "/ls/whole.gguf")
    whole = open(dir + "/ls/whole.gguf", "rb").read()
    for n in (4, 100, 3000, len(whole) - 1):
        write("%s/ls/cut%d.gguf" % (dir, n), whole[:n])
    env = {k: v for k, v in os.environ.items() if not k.startswith(("XDG_", "HF_", "OLLAMA_", "LLAMA_"))} | {"HOME": dir, "OLLAMA_MODELS": dir + "/ls"}
    r = look("corral-model", "ls", "--json", dir + "/ls", env=env)
    found = {m["name"]: m for m in map(json.loads, r.stdout.splitlines()) if m["source"] == "folder"}
    expect("ls", (r.returncode, [n for n in sorted(found) if found[n]["runs"]]), (0, ["whole.gguf"]))
    expect("cut ones and why", len([n for n in found if n.startswith("cut") and found[n]["why"]]), 4)
    os.makedirs(dir + "/deep/" + "/".join("d" * 12))
    expect("deep", "these are not all" in look("corral-model", "ls", dir + "/deep", env=env).stdout, True)
    expect("not deep", "these are not all" in r.stdout, False)
    for name in ("pipe", "loop", "zero", "mem"):
        info("%s/ls/%s.gguf" % (dir, name), 1, name + ".gguf")
    for name in ("pipe", "zero", "cut100"):
        r = look("corral-inspect", "tokenize", "--vocab", "%s/ls/%s.gguf" % (dir, name))
        expect("inspect " + name, (r.returncode, name in r.stdout), (1, True))


# ---- running them ----------------------------------------------------------------------------------------------------------
class Daemon:
    def __init__(self, dir, model, memory=resource.RLIM_INFINITY):
        self.socket, self.log = dir + "/run/corral.sock", dir + "/log"
        self.env = {k: v for k, v in os.environ.items() if not k.startswith(("CORRAL_", "XDG_"))} | {"HOME": dir}
        with open(self.log, "w") as log:
            self.process = subprocess.Popen([BIN + "/corrald", "--state", dir + "/state", "--socket", self.socket, "--model", model], stdin=subprocess.DEVNULL,
                                            stdout=log, stderr=log, env=self.env, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (memory, memory)))

    def ask(self, question, *more):
        wait_until("the daemon answers", lambda: self.process.poll() is not None or self.client("status").returncode == 0)
        return self.client("ask", *more, question)

    def client(self, *argv):
        return subprocess.run([BIN + "/corral", "--socket", self.socket, *argv], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, env=self.env)

    def said(self):
        return open(self.log).read()

    def end(self):
        if self.process.poll() is None:
            self.process.terminate()
        self.process.wait(20)


def larger_than_the_machine(dir):
    """Weights are packed into memory that is handed out as it is written: a file of holes, or too large a model, ended in the kernel killing somebody."""
    llama(dir + "/large.gguf", embd=131072, ff=1 << 20, heads=1024, block=None)
    size = os.path.getsize(dir + "/large.gguf")
    total = sum(int(line.split()[1]) << 10 for line in open("/proc/meminfo") if line.startswith(("MemTotal", "SwapTotal")))
    if total > size:
        print("skipped: this machine has memory for %d GB" % (size >> 30))
        return
    d = Daemon(dir, dir + "/large.gguf", memory=size + (64 << 30))      # without the check: no memory for so much
    try:
        expect("exit", d.process.wait(30), 1)
        expect("the log: " + d.said(), "this machine has" in d.said(), True)
    finally:
        d.end()


def not_numbers(dir):
    """Scales that are no numbers, infinities, weights that are all the same: said, and the daemon goes on."""
    half = {"nan": b"\0\x7e", "infinite": b"\0\x7c", "huge": b"\xff\x7b", "zero": b"\0\0"}
    for name, scale in half.items():
        os.mkdir("%s/%s" % (dir, name))
        llama(dir + "/bad.gguf", block=scale + b"\x12" * 16, norm=3e38 if name == "huge" else 1.0)
        d = Daemon("%s/%s" % (dir, name), dir + "/bad.gguf")
        try:
            r = d.ask("hello", "--max-tokens", "20")
            said = "not numbers" in r.stderr or r.returncode == 0
            expect(name + ": " + r.stderr, (said, d.client("status").returncode), (True, 0))
            expect(name + ": only zeros make a model", r.returncode == 0, name == "zero")
        finally:
            d.end()
        expect(name + ": exit", d.process.returncode, 0)


def cut_off_while_it_runs(dir):
    """A model that somebody overwrites in place ends the daemon; until now without a word."""
    shutil.copyfile(os.path.join(BUILD, "share/corral/cria.gguf"), dir + "/cria.gguf")
    d = Daemon(dir, dir + "/cria.gguf")
    try:
        expect("before", d.ask("hello there").returncode, 0)
        os.truncate(dir + "/cria.gguf", 5000)
        r = d.ask("What is 2 plus 3?", "-c", "kept")
        kept = "is kept" in r.stderr                    # the daemon may die before that has left it: then the client must say that it doesn't know
        expect("the question: " + r.stderr, kept or "is not known: `corral show kept`" in r.stderr, True)
        d.process.wait(20)
        expect("the log: " + d.said(), "became shorter" in d.said() and dir + "/cria.gguf" in d.said(), True)
        shutil.copyfile(os.path.join(BUILD, "share/corral/cria.gguf"), dir + "/cria.gguf")
        d = Daemon(dir, dir + "/cria.gguf")
        expect("after", d.ask("and now?", "-c", "kept").returncode, 0)
        shown = d.client("show", "kept").stdout
        expect("the questions are there: " + shown, ("2 plus 3" in shown or not kept, "and now?" in shown), (True, True))
    finally:
        d.end()


CASES = [equal_tokens, long_tokens, holes, odd_files, larger_than_the_machine, not_numbers, cut_off_while_it_runs]


def main():
    for case in [c for c in CASES if not sys.argv[1:] or c.__name__ in sys.argv[1:]]:
        dir, start = tempfile.mkdtemp(prefix="corral-hostile."), time.monotonic()
        try:
            case(dir)
        finally:
            shutil.rmtree(dir, ignore_errors=True)
        print("%-24s %5.1f s" % (case.__name__, time.monotonic() - start))


if __name__ == "__main__":
    main()
