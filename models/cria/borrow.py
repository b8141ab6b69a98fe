"""What people wrote, from published collections, for the families of problems.py, routed.py, slotted.py and tasks.py.

  borrow.py FOLDER OUT.json      FOLDER holds clones (or bare ones) of the repositories below; OUT: dialogues/borrowed.json, which is not kept in the repository

| repository | licence | what |
| --- | --- | --- |
| openai/grade-school-math | MIT | word problems with the steps to their answers (the training part alone) |
| clinc/oos-eval | CC BY 3.0 | wishes of 150 kinds, and some of none (the training part alone) |
| PolyAI-LDN/task-specific-datasets | CC BY 4.0 | a bank's customers, 77 kinds; guests of restaurants with what they said marked (the training parts alone) |
| xliuhw/NLU-Evaluation-Data | CC BY 4.0 | wishes at home, 64 kinds, values marked |
| sonos/nlu-benchmark | CC0 | wishes of seven kinds, values marked |
| google-research-datasets/dstc8-schema-guided-dialogue | CC BY-SA 4.0 | conversations with services, acts and values marked (the training part alone; SGD-X's other names for services too) |

| google-research/google-research | CC BY 4.0 | small functions to write, with calls (mbpp/mbpp.jsonl, the training part alone; the file may lie in FOLDER by itself) |
| arkilpatel/SVAMP | MIT | word problems with numbers that don't matter (those of the first fold's training part alone; what stands beside them there is of other collections and is left) |
| 30-seconds/30-seconds-of-python | CC0 | small functions with what they do and calls |
| TheAlgorithms/Python | MIT | functions with what they do and calls |

Functions and wishes for them: borrow_calls.py says from where.  Nothing is taken as it is but the words: steps become programs, kinds become functions, marked words their arguments."""
import ast
import csv
import io
import json
import os
import re
import subprocess
import sys
import guide
from borrow_calls import calls
EVAL = os.path.join(os.path.dirname(os.path.abspath(__file__)), "eval")
sys.path.insert(0, EVAL)
import check  # noqa: E402

ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
WORDS = {**{w: i for i, w in enumerate(ONES)}, **TENS}
NUMBER = r"\d[\d,]*(?:\.\d+)?|\.\d+"
STOP = set("of the a an in for on at to per and with from by more than is was were are has have had that this it he she they his her their its each every all total so as or after before if when be been now only will would left".split())


def git(folder, repository, *args):
    """What git says of a repository's clone, plain or bare, in folder."""
    for name in (repository.replace("/", "+") + "/repo", repository.replace("/", "+"), repository.split("/")[1]):
        where = os.path.join(folder, name)
        if os.path.exists(where):
            return subprocess.run(["git", "-C", where, *args], capture_output=True, check=True).stdout.decode("utf-8", "replace")
    raise SystemExit(f"no clone of {repository} in {folder}")


def paths(folder, repository):
    return git(folder, repository, "ls-tree", "-r", "--name-only", "HEAD").splitlines()


def read(folder, repository, path):
    alone = os.path.join(folder, os.path.basename(path))
    return open(alone, encoding="utf-8").read() if os.path.isfile(alone) else git(folder, repository, "show", f"HEAD:{path}")


# ---- word problems ---------------------------------------------------------------------------------------------------
def value(s):
    return float(s.replace(",", ""))


def variable(after, used, n):
    """A name for a step's result, from what stands behind it: "24 clips in May" -> clips."""
    words = [w for w in re.findall(r"[a-z]+", after.lower().split(".")[0][:60]) if w not in STOP and len(w) > 2][:2]
    name = "_".join(words) if words else f"step{n}"
    if len(name) > 22:
        name = words[0]
    if name in used or not name.isidentifier() or name in ("print", "round", "sum", "min", "max", "int"):
        name = f"{name}{n}" if f"{name}{n}" not in used else f"step{n}"
    return name


SAID = {2: r"twice|doubl|half|halv|both|pair|couple|two", 3: r"triple|thrice|third|three", 4: r"quarter|fourth|four\b", 5: r"nickel|weekday|fifth|five\b", 7: r"week|daily|every day", 10: r"dime|tenth", 12: r"dozen|year|month|annual|foot|feet", 24: r"day|dozen", 25: r"quarter", 30: r"month", 52: r"year", 60: r"hour|minute", 100: r"percent|%|dollar|cent\b", 365: r"year"}


def problem(q, answer):
    """{text with slots, values, steps, unit, money}, or None where the steps can't be followed."""
    q = re.sub(r"\s+", " ", q.strip())
    if not q.isascii() or len(q) > 480:
        return None
    body, _, final = answer.rpartition("####")
    steps = [(m.group(1), m.group(2), body[m.end():].split("\n")[0], body[max(0, m.start() - 3):m.start()]) for m in re.finditer(r"<<([^=<>]+)=([^<>]+)>>", body)]
    plain = re.sub(r"(?<=[\w%).]) ?[xX] ?(?=[$(]?\d)|(?<=\d) ?[xX] ?(?=[a-z$(])", " * ", body)   # a sign for "times" is no unknown
    if not 1 <= len(steps) <= 6 or re.search(r"\b[A-Zx] ?[=+]|\b[xyX]\b|\d[xX]\b", plain):
        return None
    try:
        results = [value(s[1]) for s in steps]
        if abs(results[-1] - value(final.strip().lstrip("$"))) > 1e-9:
            return None
    except ValueError:
        return None
    found = []                                          # numbers of the question: (start, end, value, as it is written)
    for m in re.finditer(rf"(?<![\w.])({NUMBER})(?=\D|$)", q):
        s = m.group(1).rstrip(",")
        found.append((m.start(1), m.start(1) + len(s), value(s), "n"))
    for m in re.finditer(r"\b(" + "|".join(WORDS) + r")\b", q, re.I):
        if WORDS[m.group(1).lower()] > 1:
            found.append((m.start(), m.end(), float(WORDS[m.group(1).lower()]), "w"))
    found.sort()
    counts = {}
    for f in found:
        counts[f[2]] = counts.get(f[2], 0) + 1
    names, code, slot_of, used = [], [], {}, set()
    for k, (expr, res, after, before) in enumerate(steps):
        expr = expr.replace("x", "*").replace("X", "*").replace("÷", "/").replace(" ", "")
        expr = re.sub(r"(\d(?:\.\d+)?)%", r"\1/100", expr)
        if not re.fullmatch(r"[\d.,+*/()-]+", expr) or not re.search(r"[+*/-]", expr.lstrip("-")) or "//" in expr or "**" in expr:
            return None

        def part(m):
            v = value(m.group())
            at = [j for j in range(k) if abs(results[j] - v) < 1e-9]
            slots = [i for i, f in enumerate(found) if abs(f[2] - v) < 1e-9]
            if at and not slots:
                return names[at[-1]]
            if len(slots) == 1 and not at and counts[v] == 1:
                slot_of[slots[0]] = slot_of.get(slots[0], 0) + 1
                return "{%d}" % slots[0]
            if at and slots:                            # a result that is a number of the question too: the later one, if it has not been used
                return names[at[-1]] if at[-1] == k - 1 else m.group().replace(",", "")
            return m.group().replace(",", "")
        line = re.sub(NUMBER, part, expr)
        line = re.sub(r"(?<=[\w})])([+*/-])(?=[\w{(.])", r" \1 ", line)
        names.append(variable(after, used | set(names), k + 1))
        used.add(names[-1])
        code.append(line)
    for j in range(len(steps) - 1):                     # every step must be of use
        if not any(re.search(rf"\b{names[j]}\b", c) for c in code[j + 1:]):
            return None
    free = {}
    text, at = "", 0
    whole = []                                          # parts of fractions keep their values: 4/5 may have come of 1/5
    for i, (a, b, v, how) in enumerate(found):
        said = v in SAID and re.search(SAID[v], q[:a] + " " + q[b:], re.I)      # "twice" and another 2: which of them is meant is not told, so it stays
        if slot_of.get(i) and "/" not in (q[a - 1:a], q[b:b + 1]) and not said:
            percent = q[b:b + 1] == "%" or q[b:b + 8] == " percent"
            free[i] = [v, how, "%" if percent else "," if "," in q[a:b] else ""]
            text += q[at:a] + "{%d}" % i
            at = b
        elif slot_of.get(i):
            whole.append((i, v))
    text += q[at:]
    for i, v in whole:
        code = [c.replace("{%d}" % i, f"{v:g}") for c in code]
    if "{" in re.sub(r"\{\d+\}", "", text) or not free:
        return None
    last = steps[-1]
    noun = re.match(r"\s*([a-z]+)", last[2])
    unit = noun.group(1) if noun and noun.group(1) not in STOP and len(noun.group(1)) > 2 else ""
    return {"q": text, "v": free, "code": code, "names": names, "unit": unit, "money": "$" in last[3] or bool(re.match(r"\s*dollars", last[2])), "whole": [r == int(r) for r in results]}


def problems(folder):
    out = []
    for line in read(folder, "openai/grade-school-math", "grade_school_math/data/train.jsonl").splitlines():
        x = json.loads(line)
        p = problem(x["question"], x["answer"])
        if p:
            out.append(p)
    return out


def beside(folder):
    """Problems of one or two steps in which a number may be of no use ("idle")."""
    plain = lambda t: re.sub(r"[^a-z]", "", t.lower().replace("number", ""))
    rows = csv.DictReader(io.StringIO(read(folder, "arkilpatel/SVAMP", "data/cv_svamp_augmented/fold0/train.csv")))
    shapes = {plain(re.sub(r"number\d+", "", x["Question"])) for x in rows}
    out = []
    for x in json.loads(read(folder, "arkilpatel/SVAMP", "SVAMP.json")):
        body = x["Body"].strip()
        q = re.sub(r"\s+", " ", body + ("" if body[-1] in ".?!" else ", " if re.match(r"(If|After|When)\b", body.rsplit(". ", 1)[-1]) else ". ") + " " + x["Question"].strip()).replace(" .", ".").replace(" ?", "?").replace("$ ", "$").replace(" ,", ",")
        if not q.isascii() or "{" in q or plain(re.sub(r"\d+", "", x["Body"] + x["Question"])) not in shapes:
            continue
        at = q.rfind(", ") + 2 if ", " in q else 0
        if at and q[at:at + 4] in ("How ", "What"):
            q = q[:at] + q[at].lower() + q[at + 1:]
        found = [(m.start(1), m.end(1), value(m.group(1))) for m in re.finditer(rf"(?<![\w.])({NUMBER})(?=\D|$)", q.replace(",", " "))]
        values = [v for _, _, v in found]
        if len(set(values)) < len(values) or not 2 <= len(values) <= 6 or x["Type"].startswith("Common"):
            continue
        code, fine = x["Equation"].strip(), True
        for n in set(re.findall(r"\d+\.\d+", code)):
            if float(n) not in values:
                fine = False
                break
            code = re.sub(rf"(?<![\d.]){re.escape(n)}(?![\d.])", "{%d}" % values.index(float(n)), code)
        if not fine or not re.fullmatch(r"[{}\d()+*/ .-]+", code):
            continue
        code = code[2:-2] if code.startswith("( ") else code
        code = re.sub(r"\( | \)", lambda m: m.group().strip(), code)
        text, end = "", 0
        for i, (b, e, v) in enumerate(found):
            text += q[end:b] + "{%d}" % i
            end = e
        text += q[end:]
        used = set(re.findall(r"\{(\d+)\}", code))
        out.append({"q": text, "v": {str(i): [v, "n", ""] for i, v in enumerate(values)}, "code": [code], "names": ["result"], "unit": "", "idle": [str(i) for i in range(len(values)) if str(i) not in used],
                    "money": "$" in text and "ow much" in x["Question"] and "more" not in x["Question"], "whole": [float(x["Answer"]).is_integer()]})
    return out


# ---- wishes --------------------------------------------------------------------------------------------------------
def fit(text):
    return text.isascii() and 4 <= len(text) <= 160 and "\n" not in text


def wishes(folder):
    """kind -> wishes, of two collections; and those of no kind"""
    x = json.loads(read(folder, "clinc/oos-eval", "data/data_full.json"))
    out = {"clinc": {}, "bank": {}, "none": [t for t, _ in x["oos_train"] if fit(t)]}
    for t, kind in x["train"]:
        if fit(t):
            out["clinc"].setdefault(kind, []).append(t)
    for row in csv.DictReader(io.StringIO(read(folder, "PolyAI-LDN/task-specific-datasets", "banking_data/train.csv"))):
        t = row["text"].strip()
        if fit(t):
            out["bank"].setdefault(re.sub(r"\W", "", row["category"].lower().replace("?", "")), []).append(t)
    return out


def marked(folder):
    """kind -> [(wish, {mark: words})]; each mark but once"""
    out = {}

    def add(kind, text, marks):
        text = re.sub(r"\s+", " ", text).strip()
        if fit(text) and len({m for m, _ in marks}) == len(marks):
            out.setdefault(kind, []).append([text, dict(marks)])
    path = "CrossValidation/out4RasaReal/rasa_json_2018_03_22-13_01_25_169_80Train/CrossValidation/KFold_1/merged/RasaNlu_Merged_KFold_1_2018_03_22-13_01_25_169.json"
    for e in json.loads(read(folder, "xliuhw/NLU-Evaluation-Data", path))["rasa_nlu_data"]["common_examples"]:
        add(e["intent"], e["text"], [(m["entity"], m["value"].strip()) for m in e["entities"]])
    for kind in "AddToPlaylist GetWeather BookRestaurant PlayMusic RateBook SearchScreeningEvent SearchCreativeWork".split():
        for e in json.loads(read(folder, "sonos/nlu-benchmark", f"2017-06-custom-intent-engines/{kind}/train_{kind}_full.json"))[kind]:
            add(kind, "".join(p["text"] for p in e["data"]), [(p["entity"], p["text"].strip()) for p in e["data"] if "entity" in p])
    for n in range(4):
        for e in json.loads(read(folder, "PolyAI-LDN/task-specific-datasets", f"span_extraction/restaurant8k/train_{n}.json")):
            text = e["userInput"]["text"]
            add("guest", text, [(m["slot"], text[m["valueSpan"].get("startIndex", 0):m["valueSpan"]["endIndex"]].strip()) for m in e.get("labels", [])])
    return out


# ---- functions to write ------------------------------------------------------------------------------------------------
UNSAFE = re.compile(r"\b(import (?:os|sys|subprocess|socket|random|time|threading)|from (?:os|sys|random)|open|input|eval|exec|__\w+__|heapq|global)\b")


def literal(node):
    try:
        return repr(ast.literal_eval(node))
    except (ValueError, SyntaxError):
        return None


def tasks(folder):
    """[what it does, name, code, [arguments of a call, ...]]"""
    out = []
    for line in read(folder, "google-research/google-research", "mbpp/mbpp.jsonl").splitlines():
        x = json.loads(line)
        m = re.match(r"Write a (?:python )?function (?:to|that|which) (.{8,140}?)\.?$", x["text"].strip())
        if not (601 <= x["task_id"] <= 974 or x["task_id"] <= 10) or not m or not x["text"].isascii() or x["test_setup_code"] or UNSAFE.search(x["code"]):
            continue
        try:
            code = ast.unparse(ast.parse(x["code"].replace("\r\n", "\n").expandtabs(4)))
            calls = []
            for t in x["test_list"]:
                c = ast.parse(t).body[0].test.left
                name = c.func.id
                args = [literal(a) for a in c.args]
                if None not in args and len(", ".join(args)) < 120:
                    calls.append(args)
        except (SyntaxError, AttributeError):
            continue
        if calls and len(code) <= 420 and code.count("\n") <= 14 and f"def {name}(" in code:
            out.append([m.group(1), name, code, calls])
    return out


VERB = {}
for base in ("add append apply calculate capitalize cast check chunk clamp combine compare compute concatenate convert count create decode decrypt delete determine divide encode encrypt evaluate extract filter find flatten generate get give group initialize insert interleave invert join "
             "list make map merge move multiply negate partition perform print produce remove repeat replace return reverse rotate round shift shuffle sort split sum swap take test transform transpose trim turn unfold validate").split():
    VERB[base] = base
    VERB[base + ("es" if base.endswith(("x", "ch", "sh", "ss")) else "s")] = base
    VERB[base[:-1] + "ies" if base[-1] in "y" and base[-2] not in "aeiou" else base + "s"] = base


def purpose(doc):
    """"calculate the area of ..." from a docstring or a description, or nothing"""
    t = re.sub(r"\s+", " ", re.split(r"\n\s*\n|\n\s*(?:>>>|:|@|-|Args|Param|Returns?:|https?:)", doc.strip())[0]).strip().replace("`", "")
    t = re.split(r"(?<=[a-z)\d])\. |\. ?$|\.$|: | - |; |e\.g\.| \(?https?:", t)[0].strip(" .:,")
    t = re.sub(r"^(?:This (?:function|method|program) (?:will |can |is used to |helps to )?|Function (?:to|that|which) |A function (?:to|that) |Given (?:an? |the )?[a-z, ]+?, |It )", "", t)
    w = t.split(" ")
    v = VERB.get(w[0].lower())
    if not v or not 3 <= len(w) <= 22 or not t.isascii() or re.search(r"[<>=*|{}\\]|\bthis\b|\bself\b|complexity|algorithm|method\b", t):
        return None
    t = re.sub(r"\b(?:and|or) (" + "|".join(k for k in VERB if k.endswith("s")) + r")\b", lambda m: m.group().split()[0] + " " + VERB[m.group(1)], " ".join(w[1:]))
    return None if re.search(r"\b(no|non|References?|Explanation|definition|using binary search|maclaurin|the files)$|provided function|board|^(in )|maclaurin|character pair|for a move", t) else f"{v} {t}"


def plainly(f):
    """A function's text without its docstring, kinds and complaints."""
    body = f.body[1:] if isinstance(f.body[0], ast.Expr) and isinstance(f.body[0].value, ast.Constant) else f.body
    complaint = lambda s: isinstance(s, ast.If) and not s.orelse and len(s.body) == 1 and isinstance(s.body[0], ast.Raise)
    body = [s for s in body if not complaint(s)]
    if not body or any(isinstance(s, (ast.Raise, ast.Global, ast.Try, ast.Yield, ast.YieldFrom)) for b in body for s in ast.walk(b)):
        return None
    for b in body:
        for s in ast.walk(b):
            if isinstance(s, ast.AnnAssign):
                return None
    f.body, f.returns, f.decorator_list, f.type_params = body, None, [], []
    for a in f.args.args + f.args.kwonlyargs + f.args.posonlyargs + [x for x in (f.args.vararg, f.args.kwarg) if x]:
        a.annotation = None
    return ast.unparse(f)


def whole(tree, name):
    """The imports and the one function of a text, if that is all it needs; nothing otherwise."""
    f = next((b for b in tree.body if isinstance(b, ast.FunctionDef) and b.name == name), None)
    if f is None:
        return None, None, None
    doc = ast.get_docstring(f) or ""
    code = plainly(f)
    if not code:
        return None, None, None
    used = {n.id for n in ast.walk(f) if isinstance(n, ast.Name)}
    imports, given = [], set()
    for b in tree.body:
        if isinstance(b, (ast.Import, ast.ImportFrom)):
            names = [(a.asname or a.name).split(".")[0] for a in b.names]
            if set(names) & used:
                if isinstance(b, ast.Import) and b.names[0].name not in SAFE or isinstance(b, ast.ImportFrom) and b.module not in SAFE:
                    return None, None, None
                b.names = [a for a in b.names if (a.asname or a.name).split(".")[0] in used]
                imports.append(ast.unparse(b))
        elif isinstance(b, (ast.FunctionDef, ast.ClassDef)) and b is not f:
            given.add(b.name)
        elif isinstance(b, (ast.Assign, ast.AnnAssign)):
            given |= {n.id for n in ast.walk(b) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
    if used & given:
        return None, None, None
    return doc, "\n".join(imports + ([""] if imports else []) + [code]), f


SAFE = {"math", "collections", "itertools", "functools", "string", "statistics", "fractions", "datetime", "re", "operator", "decimal"}


def shared_tasks(folder):
    """More of them, of two collections of functions."""
    out, seen = [], set()

    def calls_of(lines, name):
        got = []
        for t in lines:
            try:
                c = ast.parse(t.strip()).body[0].value
                if isinstance(c, ast.Call) and isinstance(c.func, ast.Name) and c.func.id == name and not c.keywords:
                    args = [literal(a) for a in c.args]
                    if None not in args and len(", ".join(args)) < 110:
                        got.append(args)
            except (SyntaxError, AttributeError, IndexError):
                continue
        return got

    def add(what, name, code, calls):
        if what and calls and name[0] != "_" and len(name) < 32 and len(code) <= 460 and code.count("\n") <= 14 and not UNSAFE.search(code) and (what, name) not in seen:
            seen.add((what, name))
            out.append([what, name, code, calls[:5]])
    for path in paths(folder, "30-seconds/30-seconds-of-python"):
        if path.startswith("snippets/"):
            t = read(folder, "30-seconds/30-seconds-of-python", path)
            m = re.match(r"---\ntitle: \w+\n.*?---\n\n(.*?)\n\n.*?```py\n(.*?)```.*?```py\n(.*?)```", t, re.S)
            try:
                tree = ast.parse(m.group(2))
                name = next(b.name for b in tree.body if isinstance(b, ast.FunctionDef))
                _, code, _ = whole(tree, name)
            except (AttributeError, SyntaxError, StopIteration):
                continue
            if code:
                add(purpose(m.group(1)), name, code, calls_of([x.split("#")[0] for x in m.group(3).split("\n")], name))
    for path in paths(folder, "TheAlgorithms/Python"):
        if re.match(r"(maths|conversions|strings|financial|bit_manipulation|geometry|physics|electronics|dynamic_programming|data_structures/arrays|matrix|sorts|searches|other|ciphers|boolean_algebra|knapsack|greedy_methods|divide_and_conquer|backtracking)/.*\.py$", path):
            try:
                tree = ast.parse(read(folder, "TheAlgorithms/Python", path))
            except SyntaxError:
                continue
            for name in [b.name for b in tree.body if isinstance(b, ast.FunctionDef)]:
                doc, code, _ = whole(tree, name)
                if code and doc:
                    add(purpose(doc), name, code, calls_of(re.findall(r">>> (.*)", doc), name))
                tree = ast.parse(read(folder, "TheAlgorithms/Python", path))
    return out


# ---- conversations -----------------------------------------------------------------------------------------------------
def guided(folder):
    """The training part's conversations, those files of it that the clone has."""
    name = "google-research-datasets/dstc8-schema-guided-dialogue"
    text = lambda path: read(folder, name, path)
    files = []
    for n in range(1, 128):
        try:
            files.append(text(f"train/dialogues_{n:03d}.json"))
        except subprocess.CalledProcessError:
            pass                                        # too large a file for some mirrors
    return guide.guided(text, files)


def held_out():
    """The hand-written sets: the frozen ones, which are kept as programs (check.py), and the oldest."""
    frozen = open(os.path.join(EVAL, "frozen.txt"), encoding="utf-8").read()
    return [os.path.join(EVAL, line.split()[1]) for line in frozen.splitlines()] + [os.path.join(EVAL, "questions.jsonl")]


def without_held(x, sets):
    """Leaves out what is word for word a held-out question of three words or more."""
    plain = lambda s: " ".join(re.sub(r"[^a-z0-9 ]", " ", s.lower()).split())
    held = {plain(t) for path in sets for q in check.questions(path) for t in q["turns"]}
    held = {h for h in held if len(h.split()) > 2}
    keep = lambda texts: [t for t in texts if plain(t if isinstance(t, str) else t[0]) not in held]
    wishes = {k: keep(v) if isinstance(v, list) else {n: keep(t) for n, t in v.items()} for k, v in x["wishes"].items()}
    filled = lambda w: re.sub(r"\{(\d+)\}", lambda m: w[2][int(m.group(1))][1], w[1])
    granted = [w for w in x["calls"]["wishes"] if keep([filled(w)])]
    pieces = [p for p in x["guided"]["pieces"] if not any(plain(t[1]) in held for t in p["t"])]
    return {**x, "wishes": wishes, "marked": {k: keep(v) for k, v in x["marked"].items()}, "calls": {**x["calls"], "wishes": granted}, "guided": {**x["guided"], "pieces": pieces}}


def main():
    folder, out = sys.argv[1:3]
    x = without_held({"problems": problems(folder) + beside(folder), "wishes": wishes(folder), "marked": marked(folder), "tasks": tasks(folder) + shared_tasks(folder), "calls": calls(read, folder), "guided": guided(folder)}, held_out())
    json.dump(x, open(out, "w", encoding="utf-8"))
    print(len(x["problems"]), "problems,", sum(map(len, x["wishes"]["clinc"].values())) + sum(map(len, x["wishes"]["bank"].values())), "wishes,", sum(map(len, x["marked"].values())), "with marks,", len(x["tasks"]), "functions to write,", len(x["calls"]["functions"]), "functions with", len(x["calls"]["wishes"]), "wishes,", len(x["guided"]["pieces"]), "pieces of conversations")


if __name__ == "__main__":
    main()
