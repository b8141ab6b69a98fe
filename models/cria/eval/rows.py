"""The rows of the issue's table as functions, for a hand-written set that proves itself (prove.py).

What an answer must hold is a fact (facts.py).  Each fact made here keeps a text that says it and texts that don't: SHOWN; each
argument wished as a pattern keeps one that fits: LIKE; each call to be mended keeps the one that fails: FIRST.  A set begins with MIX.seed(its number)."""
import fractions
import math
import random
import re

import facts as plain
from author import F, I, N, P, S, ask
from facts import MONTHS, SORRY

MIX = random.Random()
SHOWN = {}
LIKE = {}
FIRST = {}
WORDS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split()


def prime(n):
    return n > 1 and all(n % k for k in range(2, math.isqrt(n) + 1))


def primes(a, b):
    return [n for n in range(a, b + 1) if prime(n)]


def factors(n):
    return [p for p in primes(2, n) if n % p == 0]


def digits(n):
    return sum(map(int, str(n)))


def shown(fact, right, *wrong):
    SHOWN[fact] = (right, wrong)
    return fact


# ---------------------------------------------------------------- facts


def value(v, least=None, make=plain.num):
    """A number; rounded anywhere from `least` decimals on is right too."""
    if isinstance(v, int):
        return shown(make(v, least), f"It is {v}.", f"It is {v + 1}.", f"It is {v}7.", f"It is {v}.5.")
    off = 10.0 ** -(2 if least is None else least)
    return shown(make(v, least), f"It is {v:.10g}.", f"It is {v + 2 * off:.6f}.", f"It is {v * 10:.4f}.")


def both(v, least=2):
    return value(v, least, plain.both)


def day(d):
    next_day = d.fromordinal(d.toordinal() + 1)
    return shown(plain.day(d), f"That is {d.day} {MONTHS[d.month]} {d.year}.", f"That is {next_day.isoformat()}.")


def local(d, month):
    """A date in a language with that name of the month."""
    next_day = d.fromordinal(d.toordinal() + 1)
    return shown(plain.day(d) + rf"|(?<!\d)(0?{d.day}|{d.day}er)\.?º? (de )?{month}", f"{d.day}. {month}", f"{next_day.day}. {month}")


def weekday(d):
    names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    return shown(names[d.weekday()], names[d.weekday()], names[d.weekday() - 1])


def either(a, b):
    """One of two facts: the question may be read in two ways, or an earlier answer was rounded."""
    wrong = [w for w in SHOWN[a][1] + SHOWN[b][1] if not plain.re.search(f"{a[1:]}|{b[1:]}", w.lower())]
    return shown(f"{a}|{b[1:]}", SHOWN[a][0], *wrong)


def order(*words):
    words = [str(w) for w in words]
    return shown(plain.order(*words), ", ".join(words), ", ".join(words[::-1]), ", ".join(words[:-1]))


def row(*numbers):
    """These numbers and none between them, before or after, as they came or sorted."""
    ways = sorted({r"[^\d.]{1,9}".join(map(str, n)) for n in (numbers, tuple(sorted(numbers)))})
    text = ", ".join(map(str, numbers))
    return shown(rf"~(?<![\d.])(?<!\d[, ])(?<!\d, )({'|'.join(ways)})(?!\d|[, ]+\d)", text, "2, " + text, text + ", 8", text.replace(", ", ", 6, ", 1), text.split(", ", 1)[1])


def word(text):
    """A text that was worked out: itself, not as a part of another word.  A number in a base may say which: 0xff."""
    return shown("~(?<!\\w)(0[xbo])?" + plain.re.escape(text.lower()) + "(?!\\w)", f"It is {text}.", f"It is {text}x.", f"It is {text[:-1]}.")


def clock(minutes):
    """A time of the day, as 18:05 or 6:05 pm."""
    h, m = divmod(minutes % 1440, 60)
    hours = "|".join(sorted({str(h), f"{h:02}", str((h - 1) % 12 + 1)}))
    return shown(rf"~(?<![\d:])0?({hours})[:.h]{m:02}(?!\d)", f"At {h}:{m:02}.", f"At {h}:{(m + 1) % 60:02}.", f"At {(h + 1) % 24}:{m:02}.")


def spell(minutes):
    """So many hours and minutes."""
    h, m = divmod(minutes, 60)
    form = rf"~(?<!\d)0?{h} ?(h|hours?|hrs?)\b\D{{0,8}}(?<!\d)0?{m}(?!\d)|(?<!\d)0?{h}:{m:02}(?!\d)"
    return shown(form, f"{h} hours and {m} minutes", f"{h} hours and {m + 1} minutes", f"{h + 1} hours and {m} minutes")


def few(n):
    """A small number, in digits or as a word."""
    return shown(rf"{plain.num(n)}|(?<![\w-]){WORDS[n]}(?![\w-])", f"It is {n}.", f"It is {n + 1}.", f"It is {WORDS[n - 1]}.")


def code(text):
    """Digits of a base or letters of a cipher: perhaps in groups, perhaps with the mark of the base."""
    form = "~(?<!\\w)(0[xbo])?" + "[ _]?".join(re.escape(c) for c in text.lower().replace(" ", "")) + "(?!\\w)"
    return shown(form, f"It is {text}.", f"It is {text}x.", f"It is {text[:-1]}.")


def minutes(seconds):
    """A time as minutes and seconds."""
    m, s = divmod(round(seconds), 60)
    return shown(rf"~(?<![\d:]){m} ?(:|m|min|minutes?)( and)? ?0?{s}(?!\d)", f"{m}:{s:02}", f"{m}:{s + 1:02}", f"{m + 1}:{s:02}", f"{m}{s:02}")


def hears(*stems):
    """A word that begins so."""
    return shown(r"~\b(" + "|".join(stems) + ")", stems[0], "That is all.")


def line(*numbers):
    """These numbers in this order, none between them, before or after."""
    text = ", ".join(map(str, numbers))
    form = r"~(?<![\d.])(?<!\d[, ])(?<!\d, )" + r"[^\d.]{1,9}".join(map(str, numbers)) + r"(?!\d|[, ]+\d)"
    return shown(form, text, ", ".join(map(str, numbers[::-1])), text + ", 8", "2, " + text)


def chance(k, n):
    """k of n: as a fraction, a part of 1 or a percentage."""
    p = fractions.Fraction(k, n)
    odds = "|".join(rf"{a} ?(?:/|out of|in) ?{b}" for a, b in {(k, n), (p.numerator, p.denominator)})
    part, whole = plain.num(k / n, 2)[1:], plain.num(100 * k / n, 1)[1:]
    form = rf"~(?<![\d/.])(?:{odds})(?![\d/])|{part}|{whole}|(?<![\d.]){round(100 * k / n)} ?(?:%|percent)"
    return shown(form, f"It is {p}.", f"It is {k + 1}/{n}.", f"It is {round(100 * k / n)}/{n}.", f"It is {k / n + 0.02:.3f}.")


YES = shown(r"~\b(yes|true|correct|indeed|right)\b|\b(is|was) (a |an )?(prime|palindrome|leap)", "Yes, it is.", "No.", "It is not.")
SURE = shown(r"!~^\s*no\b|\b(is|was) ?(not|n['’]t) (a |an )?(prime|palindrome|leap)|\bfalse\b", "", "No, 7 is not.", "It is not a prime.")
NO = shown(r"~\bno\b|\bnot\b|n['’]t\b|composite|false", "No, it isn't.", "Yes, it is.")
NEVER = shown(r"!~^\s*yes\b|\b(is|was) (a |an )?(prime|palindrome|leap)|\btrue\b", "", "Yes, it is not divisible.", "It is prime.")


def verdict(true):
    return [YES, SURE] if true else [NO, NEVER]


def only(*numbers):
    """No number in the answer but these: what a failed tool did not say isn't known."""
    return shown(plain.only(*numbers), "", "It is 9753.")


LOST = shown(SORRY + r"|out of (range|stock|order)|\bno\b|none|unknown|un(successful|reachable)|busy|closed|later|sorry|expired|problem|missing|blocked|too many|locked", "Sorry, that failed.", "It is done, all is well.")
UNFIT = shown(SORRY + r"|ca ?n['’]t|do ?n[o'’]t|no (tool|function|way|means)|none of|outside|sorry|only", "Sorry, I can't do that.", "Done, it is on its way.")
SHORT = shown(r"!~(?s).{600}", "", "word " * 150)


def T(*texts):
    """Free text: the case of letters, an article before and a full stop after it are not the wish's."""
    return like(plain.T(*texts), texts[0])


def like(pattern, example):
    LIKE[pattern] = example
    return pattern


def one(*facts):
    """A number by itself stands for value(number)."""
    return [f for x in facts for f in (x if isinstance(x, list) else [x if isinstance(x, str) else value(x)])]


# ---------------------------------------------------------------- rows


def python(q, *facts):
    ask("python", [q], [P], [one(*facts)])


HOUSE = {
    "brave_search": ("Searches the web", {"query": S("What to look for")}, None),
    "wolfram_alpha": ("Asks Wolfram Alpha for facts and calculations", {"query": S("The question, in English")}, None),
    "knowledge_search": ("Searches the local documents and code; returns passages with their source and line numbers",
                         {"query": S("Words to look for"), "k": I("How many passages")}, ["query"]),
    "file_read": ("Read a file from the work folder", {"path": S("Path of the file"), "lines": S("Range of lines, such as 10-20")}, ["path"]),
    "file_write": ("Write a file into the work folder", {"path": S("Path of the file"), "content": S("What to write")}, None),
    "file_list": ("List the files of the work folder", {}, None),
}


def house(name, result="done", error=None):
    about, props, required = HOUSE[name]
    return F(name, about, props, result, required, error)


def builtin(q, name, result, facts, words=None, calls=None, beside=()):
    tools = [house(name, result)] + [house(n) for n in beside]
    MIX.shuffle(tools)
    ask("builtin", q, name, one(*(facts if isinstance(facts, list) else [facts])), tools, calls, words)


def tool(name, about, props, opt=()):
    return name, about, props, [p for p in props if p not in opt]


def offer(spec, result="done", error=None):
    name, about, props, required = spec
    return F(name, about, props, result, required, error)


def mixed(first, others):
    tools = [first] + [offer(t) for t in others]
    MIX.shuffle(tools)
    return tools


def fn(q, tools, calls, result, *facts):
    """The first tool is the one to call."""
    ask("functions", q, tools[0][0], one(*facts), mixed(offer(tools[0], result), tools[1:]), calls)


def unfit(q, tools):
    offered = [offer(t) for t in tools]
    MIX.shuffle(offered)
    ask("no function", q, N, [UNFIT], offered)


def talk(q, *facts):
    ask("talk", q, N, [*facts, SHORT])


def broken(q, tools, calls, numbers, error=None, result=""):
    """The first tool fails, or finds nothing."""
    ask("failures", q, tools[0][0], [LOST, only(*numbers)], mixed(offer(tools[0], result, error), tools[1:]), calls)


def live(spec, code):
    """A tool whose answer hangs on its arguments."""
    f = offer(spec)
    del f["result"]
    return dict(f, command=["python3", "-c", "import json, sys\na = json.load(sys.stdin)\n" + code])


def mend(q, spec, first, wrong, says, result, calls, fact, beside=()):
    """The arguments as the user puts them fail with a sentence that says what is right."""
    FIRST[q] = first
    tools = [live(spec, f"if {wrong}: sys.exit({says!r})\nprint({result!r})")] + [offer(t) for t in beside]
    MIX.shuffle(tools)
    ask("failures", q, spec[0], one(fact), tools, calls)


def chain(*turns, tools=None):
    """Turns of (question, tool, facts, calls)."""
    full = [(t[0], t[1], t[2] if len(t) > 2 else [], t[3] if len(t) > 3 else []) for t in turns]
    assert 3 <= len(full) <= 6
    ask("follow-ups", [t[0] for t in full], [t[1] for t in full], [one(*t[2]) for t in full], tools, [t[3] for t in full] if tools else None)


def foreign(q, *facts):
    ask("languages", [q], [P], [[f if isinstance(f, str) else both(f) for f in facts]])


def reads(*said):
    """Any of these texts."""
    return shown("|".join(said), said[0], "That is all.")


def fails(q, tools, calls, error=None, result=""):
    """Numbers of the question, of the call and of the error may be said again; no others."""
    text = f"{q} {calls} {error or ''}"
    said = set(re.findall(r"\d+", text)) | {n.lstrip("0") for n in re.findall(r"\d+", text)} | {n.replace(",", "") for n in re.findall(r"\d[\d,]*\d", text)}
    broken(q, tools, calls, sorted(said - {""}), error, result)
