"""What every family of dialogues uses: chance with a train/test split, phrasings, noise, code that is really run.

A phrasing is a template: [a|b|] picks one, {name} inserts a value.  Phrasings, words and larger numbers are divided by their hash:
what the test side uses is never seen in training."""
import ast
import builtins
import contextlib
import datetime
import hashlib
import io
import json
import linecache
import random
import re
import signal
import traceback
import types

FAMILIES = {}                                       # name -> (function, weight, group)
HELD = 7                                            # one in so many phrasings, words, numbers is for testing


def family(group, weight=1.0, name=None):
    def deco(f):
        FAMILIES[name or f.__name__] = (f, weight, group)
        return f
    return deco


def digest(s):
    return int(hashlib.md5(s.encode()).hexdigest()[:8], 16)


# Pools that a few hundred words would have the model learn by heart instead of copying: id of the pool -> a source without end.
WIDE, WIDE_SHARE = {}, 0.65
_parts = {}


def part(items, test):
    """The side's part of a pool (small pools are shared)."""
    key = (id(items), test)
    got = _parts.get(key)
    if got is None or got[0] is not items:
        order = sorted(range(len(items)), key=lambda i: digest(repr(items[i])))
        n = -(-len(items) // HELD) if len(items) >= 5 else 0
        side = (order[:n] if test else order[n:]) if n else order
        got = _parts[key] = (items, [items[i] for i in sorted(side)])
    return got[1]


class Chance(random.Random):
    def setup(self, test):
        self.test = test
        return self

    def p(self, x):
        return self.random() < x

    def pick(self, pool):
        wide = WIDE.get(id(pool))
        if wide and self.random() < WIDE_SHARE:
            return wide(self)
        return self.choice(part(pool, self.test))

    def some(self, pool, k):
        """Different ones."""
        wide, side, out = WIDE.get(id(pool)), part(pool, self.test), []
        if not wide:
            return self.sample(side, min(k, len(side)))
        while len(out) < k:
            x = self.pick(pool)
            if x not in out:
                out.append(x)
        return out

    def int(self, lo, hi):
        """Numbers of three digits and more are divided by their remainder."""
        for _ in range(20):
            n = self.randint(lo, hi)
            if abs(n) < 100 or (abs(n) % HELD == 3) == self.test:
                break
        return n

    def big(self, lo=1, hi=40):
        """A number with a random count of digits."""
        k = self.randint(lo, hi)
        n = self.randint(10 ** (k - 1), 10 ** k - 1)
        if k <= 2:
            return n
        while (n % HELD == 3) != self.test:
            n += 1
        return n

    def dec(self, hi=1000, places=2):
        """A decimal with at most so many places, without trailing zeros."""
        x = round(self.uniform(0.1, hi), self.randint(1, places))
        return int(x) if x == int(x) else x

    def num(self, hi=10000):
        return self.int(2, hi) if self.p(0.75) else self.dec(min(hi, 5000))


# ---- phrasing ---------------------------------------------------------------------------------------------------------
OPEN, SHUT = "\x01", "\x02"                         # around inserted values: noise leaves them alone
BARE_END = "\x05" + SHUT                             # the end of a text that stands without quotes: thanks after it would be a part of it


def guard(s):
    return OPEN + s + SHUT


def spin(r, t):
    """Resolve [a|b] from the inside out."""
    while True:
        m = re.search(r"\[([^\[\]]*)\]", t)
        if not m:
            return t
        t = t[:m.start()] + r.choice(m.group(1).split("|")) + t[m.end():]


def fill(t, vals, guard=False):
    a, b = (OPEN, SHUT) if guard else ("", "")
    return re.sub(r"\{(\w+)\}", lambda m: a + str(vals[m.group(1)]) + b, t)


def phrase(r, templates, vals, guard=False):
    """A filled template of this side's part."""
    if isinstance(templates, str):
        templates = (templates,)
    more = MORE.get(id(templates))
    if more and not r.test and r.p(0.45):
        return fill(spin(r, r.choice(more)), vals, guard)
    return fill(spin(r, r.pick(templates)), vals, guard)


MORE = {}                                           # id of a list of templates -> further ones, for training alone (more.py)


def outside(text, f):
    """Apply f to what stands outside the guarded values."""
    bits = re.split("(\x01[^\x02]*\x02)", text)
    return "".join(b if b.startswith(OPEN) else f(b) for b in bits)


def typo(r, text):
    words = [m for m in re.finditer(r"(?<![\w'\x02])[a-z]{4,}(?![\w'\x01])", text) if "\x01" not in text[m.start():m.end()]]
    depth = lambda i: text.count(OPEN, 0, i) > text.count(SHUT, 0, i)
    words = [m for m in words if not depth(m.start())]
    if not words:
        return text
    m = r.choice(words)
    w = list(m.group())
    i = r.randrange(len(w) - 1)
    k = r.randrange(4)
    if k == 0:
        w[i], w[i + 1] = w[i + 1], w[i]
    elif k == 1:
        del w[i]
    elif k == 2:
        w.insert(i, w[i])
    else:
        w[i] = r.choice("abcdefghijklmnopqrstuvwxyz")
    return text[:m.start()] + "".join(w) + text[m.end():]


BEFORE = ["hi, ", "hey, ", "hello! ", "hi there. ", "quick question: ", "ok, ", "ok so ", "so ", "please: ", "um, ", "hey can you help? ", "hi! ",
          "I have a question. ", "next one: ", "another one: ", "question: ", "one more thing: ", "good morning. ", "Hey Cria, ", "well, ",
          "I'm doing my homework. ", "My daughter asked me this: ", "For a report I'm writing: ", "help me with this: ", "I was wondering, ",
          "just curious: ", "for a quiz: ", "my boss wants to know: ", "let's see. ", "right, ", "sorry to bother you, ", "urgent! ", "yo ", "hmm, ", "ok next: ", "also, ", "and ", "now ", "oh, ", "by the way, ", "can you tell me, ", "tell me: ", "I need to know: ", "any idea: ", "could you check: ", "would you mind: ", "my teacher wants this: ", "for my taxes: ", "I'm stuck. ", "morning! ", "good evening, ", "dear Cria, ",
          "thanks for before. ", "one quick thing - ", "not sure if you can: ", "first question: ", "last one: ", "btw ", "pls ", "plz help: ", "a question about numbers: ", "we are arguing here: ", "need this fast: ", "it's been a long day. ", "no rush, but "]
AFTER = [" please", " thanks", " thank you", ", please", ", thanks!", " Thanks!", " pls", " thx", " asap", " Thank you very much.", " I'm in a hurry.",
         " I need it for work.", " No long explanation.", " Just the answer please.", " Be exact.", " Thanks in advance.", " :)", " ?", " (it's for school)", " - it's for work", " (for my sister)", ", need it for a form", " for a recipe", " im confused", ". My calculator broke.", ". Asking for a friend.", ", no idea how", ", can't do it in my head", " if you can", " when you have time", " real quick", " for me", ", I forgot", "... any idea", " plz", " ty", " cheers", ", mate", " dear", ", if possible", ". It's important.", " I keep getting it wrong", ". Don't explain.", " for my notes", ", my kids ask", " (sorry for asking)", ", one last thing", " now", " today", "!!", "??", " ok?", " right?", ", yes?", " for tomorrow's lesson", ", I need to write it down", " before lunch"]


SHORT = [("you", "u"), ("please", "pls"), ("what is", "whats"), ("what's", "whats"), ("are", "r"), ("because", "cuz"), ("thanks", "thx"), ("how many", "hw many"), ("number", "nr"), ("minutes", "mins"), ("what", "wat"), ("the", "da"), ("with", "w/"), ("cannot", "cant"), ("I'm", "im"), ("it is", "its"), ("people", "ppl"), ("want to", "wanna"), ("going to", "gonna"), ("the", ""), ("a", ""), ("is", "iz")]


def noisy(r, text, level=1.0):
    """As people type."""
    if r.p(0.09 * level):
        b = r.pick(BEFORE)
        if not text.startswith(OPEN) and len(text) > 1 and text[1:2].islower() and not text.startswith("I ") and b[-2] in ",: o":
            text = text[0].lower() + text[1:]
        text = b + text
    if r.p(0.08 * level) and not text.endswith(BARE_END):
        a = r.pick(AFTER)
        text = (text.rstrip("?.! ") if a[0] == " " and a[1].islower() or a[0] == "," else text) + a
    if r.p(0.05 * level):
        a, b = r.choice(SHORT)
        text = outside(text, lambda s: re.sub(rf"\b{a}\b", b, s, flags=re.I))
    if r.p(0.22 * level):
        text = outside(text, str.lower)
    elif r.p(0.01 * level):
        text = outside(text, str.upper)
    if r.p(0.32 * level) and text[-1:] in "?.!":
        text = text[:-1]
    for _ in range(2):
        if r.p(0.05 * level):
            text = typo(r, text)
    if r.p(0.02 * level):
        text = outside(text, lambda s: s.replace("'", ""))
    return text.replace(BARE_END, "").replace(OPEN, "").replace(SHUT, "").strip()


# ---- running code as the jail shows it ----------------------------------------------------------------------------------
LIMIT_S = 2.0


def late(*_):
    raise TimeoutError(f"the code ran longer than {LIMIT_S:.0f} s and was stopped")


class Kernel:
    """State kept between the calls of one conversation; the value of a last expression is shown."""

    def __init__(self):
        self.ns, self.count = {"__name__": "__main__"}, 0

    def run(self, code):
        """(ok, stdout, stderr)"""
        self.count += 1
        out, err = io.StringIO(), ""
        signal.signal(signal.SIGPROF, late)
        signal.setitimer(signal.ITIMER_PROF, LIMIT_S)     # time that it computes: one that another stops for a while ends as it would alone
        name = f"Cell In[{self.count}]"
        try:
            with contextlib.redirect_stdout(out):
                tree = ast.parse(code)
                last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
                exec(compile(tree, name, "exec"), self.ns)
                if last is not None:
                    v = eval(compile(ast.Expression(last.value), name, "eval"), self.ns)
                    if v is not None:
                        print(repr(v))
        except SyntaxError as e:
            err = "".join(traceback.format_exception_only(e)).rstrip("\n")
        except BaseException as e:
            linecache.cache[name] = (len(code), None, code.splitlines(True), name)
            t = traceback.TracebackException(type(e), e, e.__traceback__)
            t.stack = traceback.StackSummary.from_list([f for f in t.stack if f.filename == name])
            err = "".join(t.format(chain=False)).rstrip("\n")
            del linecache.cache[name]
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
        return not err, out.getvalue().rstrip("\n"), err


def result_text(ok, out, err):
    t = "completed" if ok else "failed"
    if out:
        t += f"\n[stdout]{out}[/stdout]"
    if err:
        t += f"\n[stderr]{err}[/stderr]"
    return t


# ---- a dialogue ---------------------------------------------------------------------------------------------------------
MONTHS = "January February March April May June July August September October November December".split()
PERSONAS = ["You are a helpful assistant.", "You are a helpful assistant.", "You are a helpful assistant.", "You are a helpful assistant.", "",
            "You are Cria, a small assistant that runs on the user's own machine.", "You are a concise assistant.", "Be brief and exact.",
            "You are an assistant for office work.", "You are a friendly tutor.", "Answer in one sentence.", "You are a careful assistant who uses tools.",
            "You are a helpful assistant. Use the tools when they help.", "You help a small company with its daily questions.",
            "You are a patient teacher.", "You are an expert assistant for engineers.", "Keep answers short.", "You are a polite assistant."]


PLAIN = re.compile(r"print\(((?:sum\(\[[\d., -]+\]\))|[\d.+*() -]+)\)")


def rounded(code):
    """Sums and products of decimals are printed with no more places than they can have: 187.42 * 30 is 5622.6 and not 5622.599999999999."""
    m = PLAIN.fullmatch(code)
    if not m or "**" in code:
        return code
    places = [len(x) for x in re.findall(r"\d\.(\d+)", code)]
    if not places:
        return code
    n = sum(places) if "*" in code else max(places)
    return f"print(round({m.group(1)}, {2 if n <= 2 else 4 if n <= 4 else 6}))"


# ---- programs that stand alone: what a call before left behind is written again, so that the value that is meant can be read --------------------------
KNOWN = set(dir(builtins))
SHORT_VALUE = 160


def read_in(*nodes):
    """Names that expressions read, without those of their own loops."""
    walked = [n for x in nodes if x for n in ast.walk(x)]
    own = {n.id for c in walked if isinstance(c, ast.comprehension) for n in ast.walk(c.target) if isinstance(n, ast.Name)} | {n.arg for n in walked if isinstance(n, ast.arg)} | {n.target.id for n in walked if isinstance(n, ast.NamedExpr)}
    return [n.id for n in walked if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load) and n.id not in own]


def unbound(statements, bound):
    """Names that a program reads before it gives them a value; bound: what has one, which grows."""
    out = []
    for s in statements:
        if isinstance(s, (ast.Import, ast.ImportFrom)):
            bound |= {(a.asname or a.name).split(".")[0] for a in s.names}
            continue
        if isinstance(s, (ast.FunctionDef, ast.ClassDef)):
            bound.add(s.name)
            continue
        inner = [getattr(s, part, None) or [] for part in ("body", "orelse", "finalbody")] + [h.body for h in getattr(s, "handlers", [])]
        targets = s.targets if isinstance(s, ast.Assign) else [s.target] if isinstance(s, (ast.For, ast.AugAssign)) else [i.optional_vars for i in s.items if i.optional_vars] if isinstance(s, ast.With) else []
        reads = read_in(s.test) if hasattr(s, "test") else read_in(s.iter) if isinstance(s, ast.For) else read_in(*(i.context_expr for i in s.items)) if isinstance(s, ast.With) else [] if any(inner) else read_in(s)
        if isinstance(s, ast.AugAssign) and isinstance(s.target, ast.Name):
            reads.append(s.target.id)
        out += [x for x in reads if x not in bound]
        bound |= {n.id for t in targets for n in ast.walk(t) if isinstance(n, ast.Name)}
        for part in inner:
            out += unbound(part, bound)
    return list(dict.fromkeys(out))


def literal(v, ns):
    """A value as a program writes it, or None."""
    if isinstance(v, datetime.datetime) and ns.get("datetime") is datetime.datetime:
        return repr(v).replace("datetime.datetime(", "datetime("), "datetime"
    if isinstance(v, datetime.date) and not isinstance(v, datetime.datetime) and ns.get("date") is datetime.date:
        return repr(v).replace("datetime.date(", "date("), "date"
    text = repr(v)
    text = text if '"' in text else text.replace("'", '"')
    return (text, None) if isinstance(v, (int, float, str, list, dict, tuple, set)) and "datetime" not in text and len(text) <= SHORT_VALUE else None


def standalone(code, ns):
    """The program with what it needs of the calls before it."""
    try:
        names = [x for x in unbound(ast.parse(code).body, set(KNOWN)) if x in ns and not x.startswith("__")]
    except SyntaxError:
        return code
    times, modules, lines = set(), [], []
    for x in names:
        v = ns[x]
        if v in (datetime.date, datetime.datetime, datetime.timedelta) if isinstance(v, type) else False:
            times.add(x)
        elif isinstance(v, types.ModuleType):
            modules.append(f"import {x}" if x == v.__name__ else f"import {v.__name__} as {x}")
        else:
            got = literal(v, ns)
            if not got:
                return code                                 # a function, or too long: the kernel keeps it
            lines.append(f"{x} = {got[0]}")
            times |= {got[1]} - {None}
    own = code.split("\n")
    k = next((i for i, line in enumerate(own) if not line.startswith(("import ", "from "))), len(own))
    heads = modules + own[:k]
    had = [h for h in heads if h.startswith("from datetime import ")]
    times |= {x for h in had for x in h[len("from datetime import "):].split(", ")}
    heads = [h for h in heads if h not in had] + ([f"from datetime import {', '.join(sorted(times))}"] if times else [])
    return "\n".join(heads + lines + own[k:]) if names else code


TODAY = None                                        # a fixed date for all dialogues, or None


class Dialogue:
    def __init__(self, r, like=None):
        """like: what is to be offered; once it is, chance goes another way."""
        self.r, self.steps, self.kernel, self.families, self.siblings, self.like = r, [], Kernel(), [], [], like
        self.python, self.builtins, self.functions = True, [], []
        self.today = datetime.date(2024, 1, 1) + datetime.timedelta(days=r.randrange(365 * 5))
        self.today = TODAY or self.today
        self.padded = r.p(0.85)
        self.persona, self.bare = r.choice(PERSONAS), r.p(0.5)     # without a persona the two line ends may or may not stay

    def date_text(self):
        d = self.today
        return f"{d.day:02d} {MONTHS[d.month - 1][:3]} {d.year}" if self.padded else f"{d.day} {MONTHS[d.month - 1][:3]} {d.year}"

    @property
    def functions(self):
        return self._functions

    @functions.setter
    def functions(self, offered):
        self._functions = offered
        if self.like and self.offers(self.like):
            self.r.seed(self.r.way)

    def offers(self, functions):
        """Whether it's these that are offered, in whichever order"""
        by_name = lambda fs: {f["name"]: f for f in fs}
        return len(self.functions) == len(functions) and by_name(self.functions) == by_name(functions)

    # steps
    def user(self, text):
        self.steps.append(("user", text))

    def ask(self, templates, level=1.0, **vals):
        self.user(noisy(self.r, phrase(self.r, templates, vals, guard=True), level))

    def py(self, code):
        """Run code and add call and result; the printed text comes back."""
        code = standalone(rounded(code), self.kernel.ns)
        ok, out, err = self.kernel.run(code)
        self.steps += [("py", code), ("result", result_text(ok, out, err))]
        return out if ok else err.rsplit("\n", 1)[-1]

    def builtin(self, name, query):
        self.steps.append(("builtin", f'{name}.call(query="{query}")'))

    def call(self, name, params):
        self.steps.append(("json", json.dumps({"name": name, "parameters": params}, ensure_ascii=False)))

    def result(self, text):
        self.steps.append(("result", text))

    def fail(self, message):
        self.steps.append(("result", f"failed\n[stderr]{message}[/stderr]"))

    def say(self, text, facts=()):
        self.steps.append(("say", text, tuple(str(f) for f in facts)))

    def tell(self, templates, facts=(), **vals):
        self.say(phrase(self.r, templates, vals), facts)

    # the system segment, as the daemon renders it
    def system(self):
        t = ""
        if self.python or self.functions or self.builtins:
            t += "Environment: ipython\n"
        if self.builtins:
            t += "Tools: " + ", ".join(self.builtins) + "\n\n"
        t += f"Cutting Knowledge Date: December 2023\nToday Date: {self.date_text()}\n\n"
        if self.functions:
            t += ("You have access to the following functions. To call a function, please respond with JSON for a function call."
                  "Respond in the format {\"name\": function name, \"parameters\": dictionary of argument name and its value}.Do not use variables.\n\n")
            for f in self.functions:
                t += json.dumps({"type": "function", "function": f}, ensure_ascii=False, indent=4) + "\n\n"
        t += self.persona
        return t if self.persona or self.bare else t.strip()


TRIED = (ValueError, ZeroDivisionError, OverflowError, SyntaxError, IndexError)


def afresh(d, walk):
    """A conversation played until it comes to its end: values whose result no reader wants are drawn anew, from the first question on."""
    while True:
        d.steps, d.functions, d.kernel = [], [], Kernel()
        try:
            return walk(d)
        except TRIED:
            continue


def simple(d, ask, code, tell, show=None, facts=None, **vals):
    """One question, one run of code, one answer that quotes what was printed."""
    d.ask(ask, **vals)
    out = d.py(fill(code, vals) if "{" in code and vals else code)
    d.tell(tell, facts if facts is not None else [out], out=out, **vals)
    return out
