"""1 or 0 for what the network wrote to a question (questions.py), as a program can tell.  Programs are run: each in a process of its own that may do nothing else."""
import json
import math
import multiprocessing
import os
import re
import resource
import select
import signal
import time
import judge
from questions import stdout

SECONDS, MEMORY = float(os.environ.get("PROGRAM_S", 1)), 1 << 30
NOBODY = 65534
COMMON = {"100", "1000", "360", "365", "1440", "3600", "86400"}
CALLS = ("<|python_tag|>", '{"name"')
BUILTIN = re.compile(r'(?s)(brave_search|wolfram_alpha)\.call\(query="(.+)"\)')


# ---- programs -----------------------------------------------------------------------------------------------------------
def alone(history, code, pipe):
    """In the child: runs, writes what was printed, ends."""
    os.dup2(pipe, 3)
    os.closerange(4, 1024)
    os.dup2(os.open("/dev/null", os.O_RDONLY), 0)
    os.chdir("/")
    size = int(open("/proc/self/statm").read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    resource.setrlimit(resource.RLIMIT_AS, (size + MEMORY,) * 2)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))
    out = stdout(history, code)
    if out is not None:
        os.write(3, b"\0" + out.encode("utf-8", "replace")[:60000])        # less than a pipe holds


def run(job):
    """What (programs before, program) prints, or None: it failed, did not end, or was too large."""
    r, w = os.pipe()
    child = os.fork()
    if not child:
        try:
            alone(*job, w)
        finally:
            os._exit(0)
    os.close(w)
    got, end = b"", time.time() + SECONDS
    while True:
        left = end - time.time()
        if left <= 0 or not select.select([r], [], [], left)[0]:
            break
        part = os.read(r, 65536)
        got += part
        if not part:
            break
    os.close(r)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return got[1:].decode("utf-8", "replace") if got else None


# ---- the judgement ------------------------------------------------------------------------------------------------------
def numbers(s):
    return set(re.findall(r"\d+(?:\.\d+)?", re.sub(r"(?<=\d)[,'](?=\d{3}\b)", "", s)))


def same_value(a, b):
    """Printed values that mean the same, more strictly than judge.same: whole numbers are equal, others but for the last bits."""
    if a.strip() == b.strip():
        return True
    pattern = r"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?"
    x, y = re.findall(pattern, a), re.findall(pattern, b)
    return len(x) == len(y) > 0 and re.sub(pattern, "#", a).split() == re.sub(pattern, "#", b).split() and all(
        p == q or not (p.lstrip("-").isdigit() and q.lstrip("-").isdigit()) and math.isclose(float(p), float(q), rel_tol=1e-9, abs_tol=1e-12) for p, q in zip(x, y))


def same_json(a, b):
    """The same function and arguments in any order; 5.0 is 5."""
    whole = lambda s: int(float(s)) if float(s) == int(float(s)) else float(s)
    try:
        return json.dumps(json.loads(a, parse_float=whole), sort_keys=True) == json.dumps(json.loads(b, parse_float=whole), sort_keys=True)
    except (ValueError, OverflowError):
        return False


def told(answer, fact):
    """A fact stands in the answer, and not as a part of a longer number or word."""
    f = fact.lower()
    edge = lambda c: r"[\w]" if c.isalpha() or c == "_" else r"\d" if c.isdigit() else None
    a, z = edge(f[0]), edge(f[-1])
    front = (rf"(?<!{a})" if a else "") + (r"(?<!\d[.,])" if a == r"\d" else "")
    back = (rf"(?!{z})" if z else "") + (r"(?![.,]\d)" if z == r"\d" else "")
    return re.search(front + re.escape(f) + back, answer.lower()) is not None


def answers(q, text):
    """Says what it should, in about as many words, and no number from elsewhere."""
    if text.startswith(CALLS) or not judge.says(text, q.facts, q.printed) or len(text) > 1.5 * len(q.gold) + 40:
        return False
    if not all(told(text, f) for f in q.facts if f and f[0] != "!" and told(q.gold, f)):
        return False
    return numbers(text) <= numbers(q.gold) | numbers(q.heard)


def grounded(q, code):
    """The program is of what was said: no value from elsewhere (so none that it was to reckon out), no word copied wrongly, and none left out that the right one takes.
    One program in seven with a digit changed prints the same all the same: the least of a list, a yes or no."""
    known = "\n".join((q.gold, q.heard, *q.history))
    texts = [a or b for a, b in re.findall(r'"([^"\n]*)"|\'([^\'\n]*)\'', code)]
    return (all(len(t) <= 2 or t in known for t in texts) and all(len(n) <= 2 for n in numbers(code) - numbers(known) - COMMON)
            and all(len(n) == 1 for n in numbers(q.gold) & numbers(q.heard) - numbers(code)))


class Judge:
    def __init__(self, workers):
        self.pool = multiprocessing.get_context("fork").Pool(workers)

    def __call__(self, questions, texts):
        """texts: of each question what was written to it, as a list; control tokens by name.  The same in 1 and 0."""
        jobs = {}
        for n, (q, some) in enumerate(zip(questions, texts)):
            if q.kind == "py":
                for t in some:
                    code = t[len(CALLS[0]):-len("<|eom_id|>")]
                    if t.startswith(CALLS[0]) and t.endswith("<|eom_id|>") and code != q.gold and not BUILTIN.fullmatch(code) and grounded(q, code):
                        jobs[n, t] = (q.history, code)
        printed = dict(zip(jobs, self.pool.map(run, jobs.values(), chunksize=4))) if jobs else {}
        return [[int(self.right(q, t, printed.get((n, t)))) for t in some] for n, (q, some) in enumerate(zip(questions, texts))]

    def right(self, q, text, printed=None):
        if q.kind == "talk":                        # the first token alone is sampled: it tells
            return not text.startswith((CALLS[0], CALLS[1][0]))
        end = "<|eot_id|>" if q.kind == "say" else "<|eom_id|>"
        if not text.endswith(end):
            return False
        text = text[:-len(end)]
        if q.kind == "say":
            return "<|" not in text and answers(q, text)
        if q.kind in ("py", "builtin"):
            if not text.startswith(CALLS[0]):
                return False
            text = text[len(CALLS[0]):]
        if text == q.gold:
            return True
        if q.kind == "py":
            return printed is not None and same_value(printed, q.printed)
        if q.kind == "builtin":
            return bool(BUILTIN.fullmatch(text)) and judge.same_call(text, q.gold)
        return text.startswith(CALLS[1]) and same_json(text, q.gold)

    def close(self):
        self.pool.terminate()
