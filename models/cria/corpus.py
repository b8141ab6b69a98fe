"""Permissively licensed documentation that a developer's machine has, as plain text: keeps the model's English and its code alive.

  corpus.py OUT.json.xz [MEGABYTES]       {"train": [...], "held": [...]}; held-out files are other files of the same sources

Rust's books and std (MIT/Apache-2.0), Node (MIT), npm (Artistic-2.0), CMake (BSD-3), Python's library (PSF), Go (BSD-3)."""
import glob
import hashlib
import html
import json
import lzma
import os
import re
import sys
import sysconfig

HOME = os.path.expanduser("~")
RUST = f"{HOME}/.rustup/toolchains/stable-x86_64-unknown-linux-gnu/share/doc/rust/html"
SOURCES = [(f"{RUST}/book/**/*.html", 0.12), (f"{RUST}/reference/**/*.html", 0.06), (f"{RUST}/rust-by-example/**/*.html", 0.05),
           (f"{RUST}/cargo/**/*.html", 0.08), (f"{RUST}/std/**/struct.*.html", 0.12), (f"{RUST}/clippy/**/*.html", 0.03),
           ("/usr/share/cmake-*/Help/**/*.rst", 0.10), ("/usr/share/doc/nodejs/**/*.md", 0.12),
           ("/usr/lib/node_modules/npm/**/*.md", 0.06), (sysconfig.get_paths()["stdlib"] + "/[a-z]*.py", 0.16),
           ("/usr/local/go/src/*/*.go", 0.10)]


def plain(path):
    t = open(path, encoding="utf-8", errors="replace").read()
    if path.endswith(".html"):
        m = re.search(r"(?s)<main>(.*?)</main>", t) or re.search(r"(?s)<main[^>]*>(.*?)</main>", t) or re.search(r"(?s)<body[^>]*>(.*)</body>", t)
        t = m.group(1) if m else t
        t = re.sub(r"(?s)<(script|style|svg|nav|button).*?</\1>", " ", t)
        t = re.sub(r"<(p|div|li|h\d|br|tr|pre|section|details|summary)[^>]*>", "\n", t)
        t = html.unescape(re.sub(r"<[^>]+>", "", t))
    t = re.sub(r"[ \t]+\n", "\n", t)
    return re.sub(r"\n{3,}", "\n\n", t).strip()


def main():
    out, total = sys.argv[1], float(sys.argv[2]) * 1e6 if len(sys.argv) > 2 else 18e6
    train, held, seen = [], [], set()
    for pattern, share in SOURCES:
        room = share * total
        for path in sorted(glob.glob(pattern, recursive=True), key=lambda p: hashlib.md5(p.encode()).hexdigest()):
            if room < 0:
                break
            if os.path.islink(path) or os.path.getsize(path) > 2_000_000:
                continue
            t = plain(path)[:60000]
            k = hashlib.md5(t.encode()).hexdigest()
            if len(t) < 400 or k in seen:
                continue
            seen.add(k)
            (held if int(k[:4], 16) % 64 == 0 else train).append(t)
            room -= len(t)
        print(f"{pattern}: {(share * total - room) / 1e6:.2f} MB")
    with lzma.open(out, "wt", preset=6) as f:
        json.dump(dict(train=train, held=held), f)
    print(len(train), sum(map(len, train)), len(held), sum(map(len, held)), os.path.getsize(out))


if __name__ == "__main__":
    main()
