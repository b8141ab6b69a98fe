#!/usr/bin/env python3
"""corral bench, model ls and inspect perplexity, from outside, with the embedded model."""
import base64
import json
import math
import os
import shutil
import struct
import subprocess
import sys
import tempfile

BUILD, SOURCE = os.environ["CORRAL_BUILD"], os.environ["CORRAL_SOURCE"]
CORRAL = os.path.join(BUILD, "bin/corral")
CRIA = os.path.join(BUILD, "share/corral/cria.gguf")
OTHER = os.path.join(SOURCE, "tests/fuzz/seeds/gguf/tensors")  # a GGUF that is no model
failures = []


def expect(what, got, want):
    if got != want:
        failures.append("%s: got %r, expected %r" % (what, got, want))


def corral(*argv, env=None):
    return subprocess.run([CORRAL, *argv], capture_output=True, text=True, env=env, stdin=subprocess.DEVNULL, timeout=150)


def put(path, source=None, text=None, link=None):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    if link:
        os.symlink(link, path)
    elif source:
        shutil.copyfile(source, path)
    else:
        with open(path, "w") as f:
            f.write(text)


def check_ls(home):
    """Four programs' folders, as they lay them out, in a made-up home."""
    digest = "ab" * 32
    ollama, hub = os.path.join(home, ".ollama/models"), os.path.join(home, ".cache/huggingface/hub/models--some--Llama-3.2--GGUF")
    layers = [{"mediaType": "application/vnd.ollama.image.license", "digest": "sha256:" + "cd" * 32},
              {"mediaType": "application/vnd.ollama.image.model", "digest": "sha256:" + digest, "size": 1}]
    put(ollama + "/manifests/host.example/library/llama3.2/1b", text=json.dumps({"schemaVersion": 2, "layers": layers}))
    put(ollama + "/manifests/host.example/me/own/latest", text=json.dumps({"layers": [{"mediaType": "x.image.model", "digest": "sha256:../../../etc/passwd"}]}))
    put(ollama + "/manifests/host.example/me/bad/latest", text="{")
    put(ollama + "/blobs/sha256-" + digest, source=CRIA)
    put(hub + "/blobs/abc", source=CRIA)
    put(hub + "/snapshots/0123/sub/model.gguf", link="../../../blobs/abc")
    put(hub + "/snapshots/4567/model.gguf", link="../../blobs/abc")  # the same file in another revision
    put(home + "/.lmstudio/models/pub/repo/odd\x1b[31m.gguf", source=OTHER)
    put(home + "/.cache/llama.cpp/cut.gguf", text="GGUF")
    put(home + "/.cache/llama.cpp/notes.txt", text="no model")
    os.symlink(home, home + "/.cache/llama.cpp/round")  # a circle
    os.mkfifo(home + "/.cache/llama.cpp/pipe.gguf")
    env = {k: v for k, v in os.environ.items() if not k.startswith(("XDG_", "HF_", "OLLAMA_", "LLAMA_"))} | {"HOME": home}
    r = corral("model", "ls", "--json", env=env)
    expect("ls", (r.returncode, r.stderr), (0, ""))
    got = [json.loads(line) for line in r.stdout.splitlines() if "/usr/share/" not in line]
    expect("names", [(m["source"], m["name"], m["runs"]) for m in got],
           [("Ollama", "llama3.2:1b", True), ("HF cache", "some/Llama-3.2/GGUF/sub/model.gguf", True),
            ("LM Studio", "pub/repo/odd\x1b[31m.gguf", False), ("llama.cpp", "cut.gguf", False)])
    expect("a reason for each that doesn't run", [bool(m.get("why")) for m in got], [False, False, True, True])
    expect("sizes", {m["file_bytes"] for m in got[:2]}, {os.path.getsize(CRIA)})
    expect("type", got[0]["type"], "Q4_0")
    r = corral("model", "ls", env=env)
    expect("plain", ("runs here" in r.stdout, "no: " in r.stdout, "\x1b" in r.stdout), (True, True, False))
    nowhere = env | {"HOME": home + "/nowhere"}
    r = corral("model", "ls", "--json", os.path.join(home, "nothing"), env=nowhere)
    expect("a folder that is not there", (r.returncode, home + "/nothing" in r.stderr), (1, True))
    os.mkdir(home + "/nothing")
    r = corral("model", "ls", "--json", os.path.join(home, "nothing"), env=nowhere)
    expect("nothing in it", (r.returncode, [line for line in r.stdout.splitlines() if "/usr/share/" not in line]), (0, []))
    os.makedirs(home + "/elsewhere")
    os.link(home + "/.cache/llama.cpp/cut.gguf", home + "/elsewhere/model.gguf")
    for name, to in (("owner", home + "/elsewhere"), ("again", home + "/elsewhere"), ("loop", "."), ("up", ".."), ("dead", "/nowhere")):
        os.symlink(to, os.path.join(home, "nothing", name))
    r = corral("model", "ls", "--json", os.path.join(home, "nothing"), env=nowhere)
    expect("through links, once each", [m["path"] for m in map(json.loads, r.stdout.splitlines()) if "/elsewhere/" in os.path.realpath(m["path"])],
           [os.path.join(home, "nothing", "again", "model.gguf")])
    info = json.loads(corral("model", "info", CRIA, "--json").stdout)
    expect("info", (info["runs"], info["chat_format"], info["memory"]["kv_bytes_per_token"] > 0, "licence" in info), (True, "Llama 3.1", True, True))
    r = corral("model", "info", OTHER, "--json")
    info = json.loads(r.stdout)
    expect("info of no model", (r.returncode, info["runs"], bool(info["why_not"]), info["why_not"] in r.stderr), (1, False, True, True))


def check_bench(folder):
    """Both programs are run in turn, and the ratios are of the medians."""
    fake, log = os.path.join(folder, "llama-bench"), os.path.join(folder, "log")
    put(fake, text="""#!/usr/bin/env python3
import json, os, sys
log = %r
n = len(open(log).readlines()) if os.path.exists(log) else 0
open(log, "a").write(" ".join(sys.argv[1:]) + "\\n")
print("noise before")
print(json.dumps([{"n_prompt": 16, "n_gen": 0, "avg_ts": 10.0 + n}, {"n_prompt": 0, "n_gen": 4, "avg_ts": 1.0 + n}]))
""" % log)
    os.chmod(fake, 0o755)
    r = corral("bench", "--prompt", "16", "--tokens", "4", "--runs", "3", "--batch", "2,3", "--context", "8,24", "--against", fake,
               "--against-args", "-fa 1  -rtr 1", "--json", "--no-cache", "--threads", "1")
    expect("bench", r.returncode, 0)
    if r.returncode != 0:
        return failures.append(r.stderr)
    j = json.loads(r.stdout)
    a = j["against"]
    expect("medians of the other", (a["prefill_tps"], a["decode_tps"]), (11.0, 2.0))
    expect("ratios", (math.isclose(a["prefill_ratio"], j["prefill_tps"] / 11), math.isclose(a["decode_ratio"], j["decode_tps"] / 2)), (True, True))
    expect("batch", [(b["sequences"], b["decode_tps"] > 0) for b in j["batch"]], [(2, True), (3, True)])
    expect("context", [(c["tokens"], c["prefill_tps"] > 0, c["decode_tps"] > 0) for c in j["context"]], [(8, True, True), (24, True, True)])
    called = open(log).read().splitlines()
    expect("called with", called, ["-m %s -p 16 -n 4 -t 1 -r 1 -o json -fa 1 -rtr 1" % j["model"]] * 3)
    r = corral("bench", "--backend", "cpu", "--prompt", "16", "--tokens", "4", "--json", "--threads", "1")
    expect("alone", (r.returncode, "against" in json.loads(r.stdout)), (0, False))
    planned = json.loads(corral("model", "info", json.loads(r.stdout)["model"], "--json").stdout)["memory"]["kv_bytes_per_token"]
    expect("keys and values take what info says", json.loads(r.stdout)["kv_bytes_per_token"], planned)
    expect("no such program", corral("bench", "--prompt", "4", "--tokens", "2", "--against", folder + "/none").returncode, 1)
    put(folder + "/mute", text="#!/bin/sh\necho nothing\n")
    os.chmod(folder + "/mute", 0o755)
    expect("no JSON", corral("bench", "--prompt", "4", "--tokens", "2", "--against", folder + "/mute").returncode, 1)
    expect("usage", [corral("bench", *o).returncode for o in (["--batch", "2,,3"], ["--runs", "0"], ["--prompt", "x"], ["y"])], [2, 2, 2, 2])


def check_perplexity(folder):
    """Against the same sum over `inspect logits`, with the reference backend and the fast one."""
    text, n = os.path.join(folder, "text"), 64
    put(text, text="The llama (Lama glama) is a domesticated South American camelid. " * 20)
    said = json.load(os.popen("%s inspect perplexity --model %s --context %d --chunks 2 %s" % (CORRAL, CRIA, n, text)))
    expect("scored", (said["scored"], said["chunks"]), (2 * (n // 2 - 1), 2))
    line = json.dumps({"text": open(text).read(), "parse_special": False})
    run = lambda command, line: json.loads(subprocess.run([CORRAL, "inspect", command, "--model", CRIA], input=line + "\n", capture_output=True, text=True).stdout)
    ids = run("tokenize", line)["ids"]
    bos = run("tokenize", json.dumps({"text": "<|begin_of_text|>", "parse_special": True}))["ids"][0]
    if said["tokens"] == len(ids) + 1:
        ids.insert(0, bos)
    else:
        bos = None
    total = 0.0
    for c in range(2):
        chunk = ids[c * n:(c + 1) * n]
        read = [bos if bos is not None else chunk[0]] + chunk[1:]
        at = list(range(n // 2, n - 1))
        raw = base64.b64decode(run("logits", json.dumps({"ids": read, "positions": at}))["logits_f32_b64"])
        vocab = len(raw) // 4 // len(at)
        for i, pos in enumerate(at):
            row = struct.unpack_from("<%df" % vocab, raw, i * vocab * 4)
            top = max(row)
            total += math.log(sum(math.exp(v - top) for v in row)) - (row[chunk[pos + 1]] - top)
    want = math.exp(total / said["scored"])
    expect("perplexity", math.isclose(said["perplexity"], want, rel_tol=1e-9), True)
    put(folder + "/short", text="hello")
    r = corral("inspect", "perplexity", "--model", CRIA, folder + "/short")
    expect("too short", (r.returncode, r.stdout, "chunk" in r.stderr), (1, "", True))
    expect("no file", corral("inspect", "perplexity", "--model", CRIA).returncode, 2)


with tempfile.TemporaryDirectory() as folder:
    check_ls(os.path.join(folder, "home"))
    check_bench(folder)
    check_perplexity(folder)
for f in failures:
    print(f)
sys.exit(1 if failures else 0)
