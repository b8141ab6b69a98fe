"""Nothing but copying: long and repetitive numbers, long lists, long texts, from question to code and from output to answer."""
import json
from arith import ask_np
from core import family, fill
from dates import SHOW, any_date, py, written
from lists import NUM, STR, pylist, spoken
from pools import SENTENCES, WORDS, email, filename, ident, invented, text, token
from strings import OPS, quoted

_num = {row[0]: row for row in NUM}
_ops = {row[0]: row for row in OPS}


def stretched(r, k):
    """k digits with runs and repeats."""
    s = str(r.randint(1, 9))
    while len(s) < k:
        m = r.random()
        if m < 0.3:
            s += r.choice("0123456789") * r.randint(2, 6)
        elif m < 0.5 and len(s) > 3:
            a = r.randrange(len(s) - 2)
            s += s[a:a + r.randint(2, 5)]
        else:
            s += str(r.randint(0, 99999))
    n = int(s[:k])
    while (n % 7 == 3) != r.test and k > 2:
        n += 1
    return n


@family("copy", 3.0)
def copy_numbers(d):
    r = d.r
    a, b = stretched(r, r.randint(3, 55)), stretched(r, r.randint(1, 45))
    op = r.choice("+-*+-*%")
    ask_np(d, ["{a} {op} {b}", "{a}{op}{b}"], "print({a} {op} {b})", says=["The result is {out}.", "That is {out}.", "It is {out}."], a=a, b=b, op=op)


@family("copy", 1.5)
def copy_powers(d):
    r = d.r
    a, b = r.choice([10, 20, 100, 1000, 2, 4, 8, 5, 25, 11, 99, r.randint(2, 60)]), r.randint(5, 80)
    c = r.randint(0, 9)
    if len(str(a ** b)) > 110:
        b = r.randint(2, 40)
    ask_np(d, ["{a}**{b}", "{a}^{b}", "{a} ** {b}"] if not c or r.p(0.6) else ["{a}**{b} + {c}", "{a}^{b} + {c}", "{a} ** {b} + {c}"], "print({a} ** {b})", says=["The result is {out}.", "That is {out}."], a=a, b=b, c=c) if not c else ask_np(
        d, ["{a}**{b} + {c}", "{a}^{b} + {c}", "{a} ** {b} + {c}"], "print({a} ** {b} + {c})", says=["The result is {out}.", "That is {out}."], a=a, b=b, c=c)


@family("copy", 3.0)
def copy_lists(d):
    r = d.r
    name, asks, code, says = _num[r.choice(["sort", "sortdesc", "mean", "median", "sum", "max", "min", "rev", "count", "unique", "evens", "product"])]
    hi = r.choice([99, 999, 9999, 10**6, 10**9, 10**12])
    x = [r.int(1, hi) for _ in range(r.randint(8, 24 if hi < 10**7 else 14))]
    vals = dict(l=spoken(r, x), p=str(x))
    d.ask(asks, **vals)
    d.tell(says, [out := d.py(fill(r.choice(code) if isinstance(code, list) else code, vals))], out=out, **vals)


@family("copy", 2.5)
def copy_words(d):
    r = d.r
    name, asks, code, says = r.choice([row for row in STR if row[0] in ("alpha", "alphadesc", "bylen", "longest", "shortest", "join", "upper", "lens", "initials", "rev", "uniq", "total", "letter")])
    x = r.some(WORDS, r.randint(4, 12))
    vals = dict(l=r.choice([", ".join(x), ", ".join(x[:-1]) + " and " + x[-1], ", ".join(x)]), p=pylist(x), c=r.choice(r.choice(x)))
    d.ask(asks, **vals)
    d.tell(says, [out := d.py(fill(code, vals))], out=out, **vals)


@family("copy", 4.0)
def copy_text(d):
    r = d.r
    name, asks, code, says = _ops[r.choice(["reverse", "reverse", "length", "letters", "vowels", "upper", "title", "countletter", "novowels", "nospaces", "underscore", "slug", "revwords", "wordcount", "base64", "md5", "sha256", "rot13", "repeat", "swap", "letterfreq", "longestword"])]
    s = r.choice([r.pick(SENTENCES), " ".join(invented(r) for _ in range(r.randint(1, 6))), token(r, 6, 40), r.pick(SENTENCES) + " " + ident(r), email(r), filename(r), text(r)])
    k = r.randint(2, 6)
    vals = dict(q=quoted(r, s), s=json.dumps(s, ensure_ascii=False), c=r.choice([c for c in s.lower() if c.isalpha()] or ["a"]), k=k, o=k)
    d.ask(asks, **vals)
    d.tell(says, [out := d.py(fill(code, vals))], out=out, **vals)


@family("copy", 2.0)
def echo(d):
    r = d.r
    s = r.choice([r.pick(SENTENCES), token(r, 4, 30), ident(r), email(r), filename(r), str(stretched(r, r.randint(3, 40))), " ".join(invented(r) for _ in range(r.randint(1, 5))), ", ".join(r.some(WORDS, r.randint(2, 8)))])
    d.ask(["Copy this exactly: {s}", "Echo: {s}", "Type out {s}", "write back {s}", "Quote this back to me: {s}", "Give this back unchanged: {s}", "Reply with exactly this: {s}", "Just say: {s}"], 0.4, s=s)
    d.say(s, [s])


@family("copy", 1.5)
def later(d):
    """Dates, with other words for before and after."""
    r = d.r
    x = any_date(r, 1950, 2060)
    n = r.int(2, 700)
    after = r.p(0.6)
    d.ask(["{n} days later than {w}, what date is that?", "Which date comes {n} days later, counted from {w}?", "Starting on {w}, what's the date {n} days on?", "{w} and then {n} days more: which date?", "Count {n} days forward from {w}.", "Go {n} days ahead from {w}.", "Deadline: {n} days following {w}. When is that?"] if after else
          ["{n} days earlier than {w}, what date is that?", "Which date lies {n} days earlier, counted from {w}?", "Count {n} days back from {w}.", "Go {n} days back from {w}.", "{n} days prior to {w}?"], n=n, w=written(r, x))
    out = d.py(f'from datetime import date, timedelta\nd = {py(x)} {"+" if after else "-"} timedelta(days={n})\nprint(d.strftime("{SHOW}"))')
    d.say(r.choice([f"It is {out}.", f"That is {out}."]), [out])


@family("files", 1.0)
def list_folder(d):
    r = d.r
    fs = sorted(filename(r) for _ in range(r.randint(0, 5)))
    d.ask(["dir", "ls -l", "ls -la please", "show the directory", "Which files have I saved?", "list everything in this folder", "what's in the folder", "Names of all files here?", "do I have any files?", "Tell me the files you can see."])
    d.steps += [("py", 'import os\nprint(sorted(os.listdir(".")))'), ("result", f"completed\n[stdout]{fs}[/stdout]")]
    d.say(f"The files are {', '.join(fs)}." if len(fs) > 1 else f"There is one file: {fs[0]}." if fs else "The folder is empty.", fs)
