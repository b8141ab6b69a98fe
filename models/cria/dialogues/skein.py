"""Little conversations as nets of named values, of any kind: numbers, lists, words, dates, times, tables, functions.  A row file (skeins1.py and on) holds what can be asked; this module holds the grammar of reference, which is drawn for
all: another value for the first question, the same chain of questions for another thing, a value put right (it replaces, it isn't added), somebody more or less, the total in another unit, an earlier unit again, the difference of two
answers, how many percent the first is above the second, two wishes in one sentence, small talk between; what looks back stands in recalls.py.

@ ~name span #noun; name span =noun       values.  ~: what the first question is about; a span with #: always in digits; #: "14 boxes"; =: "the price is 14"; #p: people, who come and leave
% def f(x):\\n    return x * {a}        a function that formulas call, with values in it
= f < n                                   what holds for the values
; name words | words + more | more - less | less   how one value is told from the others ("at {v} km/h"), what makes it more or less ("{k} more come"); else by its noun
^ case | case                             ways to name what the first question is about (else its values)
? key:unit = formula : ways ~ shorter     a first question; the shorter ways ask it again with the values they name, or the last one that rests on these values, if they don't begin with = (which name their question)
+ key:unit = formula @ own : ways ~ ...   goes on from the last answer, which its formula holds
& key:unit = formula @ own : ways ~ ...   the same, or from what the last answer came from
* key:unit = formula @ own : ways ~ ...   can be asked whenever what its formula holds was asked
! name > key = formula @ own : ways       a value changes, and key (. for what was asked last) is asked anew
* key:unit = formula after other @ own    only when that other one was asked
* key : ways                              another way to come to a question that stands above
key(the label):unit lets the answer be named; a unit with ! may be nought or negative; %date, %day, %time, %yes, %s are no numbers.  : ways :: answers"""
import calendar
import datetime
import fractions
import itertools
import math
import re
import statistics
from collections import Counter
from core import KNOWN, afresh, family, fill, guard, noisy, spin
from dates import any_date, written
from lives import BACK_COUNT, BACK_VALUE, BARE, PUT_COUNT, PUT_VALUE
from pools import CITIES, FRUIT, ITEMS, NAMES, SENTENCES, WORDS
from asread import READ
from cases import CASES, Words
from recalls import BACK
from skeinways import ADDED, AGAIN_UNIT, ANYWAY, BOTH, CONVERT, DIFFER, ENOUGH, FEWER, FOREST, JOIN, LABELLED, LEAD, LESS_THAN, LISTS, MORE_THAN, MOREP, NEEDED, NOW, OTHERS, PERCENT, PLACES, PLAIN, SAYS, SINCE, SINCE_LESS, SINCE_MORE, SWAP, SWAPS, TEXT, THREE, THREE_MAX, THREE_MEAN, THREE_MIN, TIMES, TOGETHER, WHOLE
from threads import chat, wander
from values import in_words, listed, said, unglued

WORLD = dict(calendar=calendar, math=math, statistics=statistics, Counter=Counter, date=datetime.date, datetime=datetime.datetime, timedelta=datetime.timedelta, Fraction=fractions.Fraction, itertools=itertools)
IMPORTS = [("calendar", "import calendar"), ("math", "import math"), ("statistics", "import statistics"), ("itertools", "import itertools"), ("re", "import re")]
NAME = re.compile(r"(?<![\w.\"'])[a-z_]\w*\b(?!\s*=[^=]|\()")
TRIAL = 10 ** 11
BARE_WHOLE = re.compile(r"\bint\((\d+)\.0\)")
TEXTS = ("%date", "%day", "%time", "%yes", "%s")


def outside_quotes(e, f):
    return "".join(b if b[:1] == '"' else f(b) for b in re.split(r'("[^"]*")', e))


def names(e):
    return [n for b in re.split(r'"[^"]*"', e) for n in NAME.findall(b)]


def ways_of(text):
    return [t.strip() for t in text.split(" | ") if t.strip()]


# ---- values ---------------------------------------------------------------------------------------------------------------------------
def date_text(r, v):
    return written(r, v)


def clock_text(r, v):
    return r.choice([f"{v.hour}:{v.minute:02d}", f"{v.hour}:{v.minute:02d}", f"{v.hour:02d}:{v.minute:02d}"])


def numbers(r, m):
    n, lo, hi = r.randint(int(m[1]), int(m[2])), int(m[4]), int(m[5])
    if m[3] == "D":
        return [round(r.uniform(lo, hi), 1) for _ in range(n)]
    return r.sample(range(lo, hi + 1), min(n, hi - lo + 1))


def clocked(m):
    return f"{m // 60}:{m % 60:02d}"


def spans_of_time(r, m):
    """As h:mm or mm:ss."""
    return [clocked(x) for x in r.sample(range(int(m[3]), int(m[4]) + 1), r.randint(int(m[1]), int(m[2])))]


def table(r, keys, m):
    names_ = r.sample(keys, min(len(keys), r.randint(int(m[1]), int(m[2]))))
    lo, hi = int(m[3]), int(m[4])
    return dict(zip(names_, r.sample(range(lo, hi + 1), len(names_))))


WEEK = "mon tue wed thu fri sat sun".split()
DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
TABLES = dict(names=NAMES, fruit=FRUIT, items=ITEMS, cities=CITIES, week=WEEK, months="january february march april may june july august september october november december".split(), subjects="maths english history biology art music french physics geography sport".split(),
              rooms="kitchen,bathroom,hall,bedroom,living room,attic,cellar,study".split(","), crops="tomatoes beans carrots potatoes lettuce pumpkins onions leeks".split(), teams="tigers eagles sharks wolves bears hawks lions foxes".split(), drinks="coffee tea cocoa juice water lemonade beer wine".split(), costs="rent food fuel phone gym books insurance clothes heating internet".split(), hosts="web db mail cache proxy backup build auth".split(),
              birds="robins sparrows finches magpies crows herons swifts owls".split(), colours="red blue green yellow white black grey brown".split(), parts="flour sugar butter milk cocoa nuts oats honey".split(), tasks="design coding testing meetings email support planning writing".split(), votes="north south east west centre harbour".split(), meals="breakfast lunch dinner snack soup dessert".split(), animals="cows goats sheep hens ducks pigs horses".split(), quarters="Q1 Q2 Q3 Q4".split(), files="app.log db.log auth.log web.log mail.log backup.tar photos.zip core.dump report.pdf video.mp4".split(), goods="bread cheese wine butter eggs coffee apples ham juice yoghurt rice fish".split(), furniture="chair lamp desk shelf sofa table bed wardrobe rug mirror".split())


def draw(r, span):
    """A value of a span."""
    if span[0] == "(":
        x = r.choice(span[1:-1].split("/")).partition("=")
        x = x[2] or x[0]
        return (float(x) if "." in x else int(x)) if re.fullmatch(r"-?[\d.]+", x) else x.replace("_", " ")
    m = re.fullmatch(r"nums(\d+)-(\d+):(D?)(-?\d+)-(\d+)", span)
    if m:
        return numbers(r, m)
    m = re.fullmatch(r"hm(\d+)-(\d+):(\d+)-(\d+)", span)
    if m:
        return spans_of_time(r, m)
    m = re.fullmatch(r"\{(?:\w+)\}(\d+)-(\d+):(\d+)-(\d+)", span)
    if m:
        keys = TABLES[span[1:span.index("}")]]
        got = table(r, keys, m)
        return {k: got[k] for k in sorted(got, key=keys.index)} if keys in (WEEK, TABLES["months"], TABLES["quarters"]) else got
    m = re.fullmatch(r"(D*)(-?[\d.]+)-([\d.]+)(?:/(\d+))?", span)
    if m:
        lo, hi = float(m[2]), float(m[3])
        if m[1]:
            x = round(r.uniform(lo, hi), len(m[1]))
            return int(x) if x == int(x) else x
        return r.randrange(int(lo), int(hi) + 1, int(m[4])) if m[4] else r.int(int(lo), int(hi))
    kind, _, rest = span.partition(":")
    if kind == "date":
        lo, hi = map(int, rest.split("-")) if rest else (1950, 2060)
        return any_date(r, lo, hi)
    if kind == "time":
        lo, hi = map(int, rest.split("-")) if rest else (5, 20)
        return datetime.datetime(2000, 1, 1, r.randint(lo, hi), r.choice([0, 5, 10, 12, 15, 18, 20, 25, 30, 35, 40, 45, 48, 50, 55, r.randrange(60)]))
    if kind == "words":
        lo, hi = map(int, rest.split("-"))
        return r.some(WORDS, r.randint(lo, hi))
    return r.pick(dict(word=WORDS, sentence=SENTENCES, name=NAMES, item=ITEMS, fruit=FRUIT, city=CITIES)[kind])


def lit(v):
    """As a program writes it."""
    if isinstance(v, datetime.datetime):
        return f"datetime({v.year}, {v.month}, {v.day}, {v.hour}, {v.minute})"
    if isinstance(v, datetime.date):
        return f"date({v.year}, {v.month}, {v.day})"
    t = repr(v)
    return t if '"' in t else t.replace("'", '"')


def table_text(r, v):
    k = r.randrange(6)
    if k == 0:
        return ", ".join(f"{a} {b}" for a, b in v.items())
    if k == 1:
        return "\n" + "\n".join(f"{a},{b}" for a, b in v.items())
    if k == 2:
        return ", ".join(f"{a}: {b}" for a, b in v.items())
    if k == 3:
        return "\n" + "\n".join(f"{a} {b}" for a, b in v.items()) + "\n"
    return (", " if k == 4 else "; ").join(f"{a} = {b}" if k == 4 else f"{a} - {b}" for a, b in v.items())


def speak(r, v):
    """As somebody says it."""
    if isinstance(v, datetime.datetime):
        return clock_text(r, v)
    if isinstance(v, datetime.date):
        return date_text(r, v)
    if isinstance(v, list) and re.fullmatch(r"\d+:\d\d", str(v[0])):
        return r.choice([", ", ", ", " ", " + ", "; "]).join(v)
    if isinstance(v, list):
        return r.choice([", ", ", ", " ", "; "]).join(str(x) for x in v) if not isinstance(v[0], str) and r.p(0.8) else listed(r, v)
    if isinstance(v, dict):
        return table_text(r, v)
    if isinstance(v, str) and v in WEEK:
        return DAYS[WEEK.index(v)]
    if isinstance(v, int) and v < 0:
        return r.choice([str(v), f"minus {-v}", f"minus {in_words(-v) if v > -100 else -v}", str(v)])
    return said(r, v) if isinstance(v, int) else str(v)


class Var:
    def __init__(self, text):
        self.name, self.span, label = (text.strip().split(" ", 2) + [""] * 2)[:3]
        self.main = self.name.startswith("~")
        self.digits = self.span.startswith("#")
        self.span = self.span.lstrip("#")
        self.words = {v: w.replace("_", " ") for w, _, v in (x.partition("=") for x in self.span[1:-1].split("/")) if v} if self.span[:1] == "(" else {}
        self.name = self.name.lstrip("~")
        self.people = label.startswith("#p ")
        self.counted, self.noun = label.startswith("#"), label[3:] if self.people else label[1:]


class Line:
    def __init__(self, text, keys=None):
        self.mark, rest = text[0], text[2:]
        head, _, ways = rest.partition(" : ")
        ways, _, says = ways.partition(" :: ")
        ways, _, short = ways.partition(" ~ ")
        self.ways, self.short, self.says = ways_of(ways), ways_of(short), ways_of(says)
        if " = " not in head:                               # another way to come to a question that stands above
            above = keys[head.strip()]
            self.goal, self.own, self.formula, self.after = "", above.own, above.formula, above.after
            self.key, self.label, self.unit, self.any, self.ids, self.ops = above.key, above.label, above.unit, above.any, above.ids, above.ops
            self.says, self.short = self.says or above.says, self.short or above.short
            return
        left, formula = head.split(" = ", 1)
        formula, _, own = formula.partition(" @ ")
        formula, _, self.after = formula.partition(" after ")
        self.formula, self.own = formula.strip(), [Var(x) for x in own.split(";")] if own else []
        left, _, self.goal = left.strip().partition(" > ")
        m = re.fullmatch(r"(\w+)(?:\((.*?)\))?(?::(.*?))?(!?)", left.strip())
        self.key, self.label, self.unit, self.any = m[1], m[2] or "", m[3] or "", bool(m[4])
        loops = {x.strip() for t in re.findall(r"\b(?:for ([\w, ]+) in\b|lambda (\w+):)", self.formula) for x in ",".join(t).split(",")}
        self.ids = [i for i in dict.fromkeys(names(self.formula)) if i not in loops]
        self.ops = len(re.findall(r"\*\*|//|[-+*/%]", self.formula))


class Row:
    def __init__(self, block):
        self.vars, self.cases, self.lines, self.function, self.holds, self.keys, self.speech = {}, [], [], None, None, {}, {}
        for text in block.split("\n"):
            if text.startswith("#"):
                continue
            if text[0] == "@":
                self.given = [Var(x) for x in text[2:].split(";")]
                self.vars.update((v.name, v) for v in self.given)
            elif text[0] == "%":
                self.function = text[2:].replace("\\n", "\n")
            elif text[0] == "=":
                self.holds = text[2:]
            elif text[0] == ";":
                spoken = Words(text)
                self.speech[spoken.name] = spoken
            elif text[0] == "^":
                self.cases += ways_of(text[2:])
            else:
                line = Line(text, self.keys)
                self.lines.append(line)
                if line.mark != "!":
                    self.keys[line.key] = line
                self.vars.update((v.name, v) for v in line.own)
        self.firsts = [x for x in self.lines if x.mark == "?"]
        used = {i for x in self.lines for i in x.ids}
        assert not used & KNOWN & set(self.keys | self.vars), used & KNOWN & set(self.keys | self.vars)
        self.mains = [v.name for v in self.vars.values() if v.main]
        if not self.cases and self.mains:
            self.cases = [" and ".join("{" + m + "}" for m in self.mains)]


class Talk:
    """One conversation along a row."""
    lit = staticmethod(lit)

    def __init__(self, d, row):
        self.d, self.r, self.row = d, d.r, row
        self.vals = {}
        self.rough, self.ever_rough, self.was_rough = set(), set(), False      # what was said with so many decimals: two of them aren't compared
        self.asked, self.shown = [], {}                     # keys in their order; key -> (printed, value)
        self.last, self.pair, self.extra = None, None, {}   # the key asked last; two answers to one question; lines made on the way
        self.told, self.then, self.several, self.stepped, self.worded, self.original = [], [], False, None, set(), {}      # answers in their order; the values each rests on; whether one turn had two; the plain step just taken; what was said in words; values as they were said first

    # what things are worth
    def line(self, k):
        return self.extra.get(k) or self.row.keys[k]

    def derived(self, k):
        return k in self.extra or k in self.row.keys

    def known(self, ids):
        return [i for i in ids if i in self.row.vars or self.derived(i)]

    def value(self, k):
        if k in self.vals:
            return self.vals[k]
        line = self.line(k)
        return self.eval(line.formula, {i: self.value(i) for i in self.known(line.ids)})

    def eval(self, formula, env):
        if "** 0.5) + 1" in formula and any(isinstance(v, int) and v > TRIAL for v in env.values()):
            raise ValueError("trial division of that would take minutes")
        try:
            world = dict(WORLD, **env)
            if self.row.function:
                exec(self.function(), world)
            return eval(formula, world)
        except (TypeError, KeyError, AttributeError, IndexError, StopIteration, statistics.StatisticsError) as e:
            raise ValueError(formula) from e

    def function(self):
        return fill(self.row.function, {v: lit(x) for v, x in self.vals.items()})

    def draw(self, v):
        kind, _, of = v.span.partition(":")
        if kind in ("keyof", "itemof"):
            return self.r.choice(list(self.vals[of]))
        return draw(self.r, v.span)

    def leaves(self, k):
        if not self.derived(k):
            return {k}
        return set().union(*[self.leaves(i) for i in self.known(self.line(k).ids)] or [set()])

    # programs
    def put(self, formula, subst):
        return outside_quotes(formula, lambda b: NAME.sub(lambda m: subst.get(m.group(), m.group()), b))

    def current(self, k):
        """What was printed for it, as a program writes it, if that is its value still, to the last place."""
        got = self.shown.get(k)
        if not got:
            return None
        out, value = got
        v = self.value(k)
        if value != v or isinstance(v, float) and abs(float(out) - v) > 1e-9 * max(1, abs(v)) or isinstance(v, bool):
            return None
        text = out if isinstance(v, (int, float)) else lit(v)
        return text if len(text) < 140 else None

    def unfolded(self, keys):
        """The questions whose formulas a program for these has to write out."""
        out = list(keys)
        for k in out:
            out += [i for i in self.known(self.line(k).ids) if self.derived(i) and i not in out and not self.current(i)]
        return out

    def long(self, k):
        """Whether its formula is read better with names than with values in it."""
        line = self.line(k)
        ids = self.known(line.ids)
        return len(ids) > 3 or line.ops > 3 or any(names(line.formula).count(i) > 2 for i in ids)

    def exact(self, k):
        """One expression for it that rounds nothing; None if that is long."""
        line, subst = self.line(k), {}
        for i in self.known(line.ids):
            text = self.current(i) if self.derived(i) else lit(self.vals[i])
            text = text or self.derived(i) and self.exact(i)
            if not text:
                return None
            subst[i] = f"({text})" if re.search(r" [-+*/]|^-", text) else text
        e = self.put(line.formula, subst)
        return e if len(e) < 45 else None

    def write(self, keys):
        lines, done = [], {}
        many = any(self.long(k) for k in self.unfolded(keys)) or len(keys) > 1 and not all(isinstance(self.vals[i], (int, float)) for k in keys for i in self.leaves(k))

        def inline(i):
            """The text that stands for a value."""
            if i in done:
                return done[i]
            if not self.derived(i):
                v = self.vals[i]
                text = lit(v)
                if isinstance(v, (list, dict)) or many or isinstance(v, str) and len(text) > 30:
                    lines.append(f"{i} = {getattr(v, 'text', text)}")
                    done[i] = i
                    return i
                return f"({text})" if text[0] == "-" else text
            text = self.current(i) if i not in keys else None
            if text:
                if isinstance(self.value(i), (list, dict)):
                    lines.append(f"{i} = {text}")
                    done[i] = i
                    return i
                return f"({text})" if text[0] == "-" else text
            lines.append(f"{i} = {body(i)}")
            done[i] = i
            return i

        def body(k):
            line = self.line(k)
            return self.put(line.formula, {i: inline(i) for i in self.known(line.ids)})

        prints = []
        for n, k in enumerate(keys):
            e = body(k)
            if len(keys) > 1 and any(k in self.line(j).ids for j in keys[n + 1:]):
                lines.append(f"{k} = {e}")
                done[k] = e = k
            prints.append(self.shown_by(k, e))
        code = "\n".join(lines + prints)
        if self.row.function and re.search(r"(?<!\w)f\(", code):
            code = self.function() + "\n\n" + code
        heads = [h for n, h in IMPORTS if re.search(rf"(?<!\w){n}\.", code)]
        times = [n for n in ("date", "datetime", "timedelta") if re.search(rf"(?<![\w.]){n}\(|(?<![\w.]){n}\.(?!year)", code)]
        heads += [f"from datetime import {', '.join(times)}"] if times else []
        heads += ["from collections import Counter"] if "Counter(" in code else []
        heads += ["from fractions import Fraction"] if "Fraction(" in code else []
        return "\n".join(heads + [BARE_WHOLE.sub(r"\1", code)])

    def shown_by(self, k, e):
        line, v = self.line(k), self.value(k)
        held = f"({e})" if re.search(r" [-+*/] ", re.sub(r"\([^()]*\)", "", e)) else e
        if line.unit == "%date":
            return f'print({held}.strftime("%A, %d %B %Y"))'
        if line.unit == "%day":
            return f'print({held}.strftime("%A"))'
        if line.unit == "%time":
            return f'print({held}.strftime("%H:%M"))'
        if line.unit == "%yes":
            return f'print("yes" if {e} else "no")'
        if isinstance(v, float) and self.places is not None:
            return f"print(round({e}, {self.places}))" if self.places else f"print(round({e}))"
        if isinstance(v, float) and not e.startswith("round("):
            return f"print(round({e}, {4 if abs(v) < 1 and line.unit != 'percent' else 2}))"
        return f"print({e})"

    places = None                                           # how many decimals the user wants, if he says so

    def say_places(self, keys):
        """Now and then the question says how many decimals."""
        self.places = None
        self.rough -= set(keys)
        v, line, asked, r = self.value(keys[0]), self.line(keys[0]), self.d.steps[-1][1], self.r
        if len(keys) > 1 or not isinstance(v, float) or v == int(v) or v < 1 or line.unit in TEXTS or line.any or "round" in line.formula or "\n" in asked or re.search(r"decimal|round|whole|point|digits|exact", asked) or not r.p(0.16):
            return
        self.rough.add(keys[0])
        self.ever_rough.add(keys[0])
        self.places = r.choice([0, 1, 1, 2, 2, 3]) if v < 1000 else r.choice([0, 0, 1, 2])
        self.d.steps[-1] = "user", asked.rstrip("?. ") + r.pick(PLACES[self.places]) + r.choice(["", "", "?"])

    def fit(self, k, out):
        line, v = self.line(k), self.value(k)
        if line.unit in TEXTS:
            if not 0 < len(out) < 160 or "\n" in out or out == "[]":
                raise ValueError(out)
            return
        if not re.fullmatch(r"-?\d+(\.\d+)?", out) or len(out) > 16 or abs(float(out)) > 10 ** 13:
            raise ValueError(out)
        if not line.any and (v <= 0 or abs(float(out)) < 0.005):
            raise ValueError(out)

    # asking
    def spoken(self, names_):
        return {n: guard(self.word(self.row.vars[n])) for n in names_ if n in self.vals}

    def word(self, v):
        x = self.vals[v.name]
        return v.words.get(str(x)) or (str(x) if v.digits else speak(self.r, x))

    def say_user(self, text, lead=False, level=0.7):
        r = self.r
        if lead and r.p(0.5) and not re.match(r"and |so |then |ok|now |what if|sorry|no\b|oh |hm|wait|actually|oops|\W", text):
            text = r.choice(LEAD) + text
        if r.p(0.3) and text[:1].islower():
            text = text[:1].upper() + text[1:]
        if r.p(0.3) and text[-1:] not in "?.!\x02\n":
            text += r.choice(["?", "?", "."])
        self.d.user(noisy(r, text, level))

    def way(self, ways):
        t = spin(self.r, self.r.pick(ways))
        said_ = self.spoken(re.findall(r"\{(\w+)\}", t))
        t = re.sub(r"(?<=[a-z])(\{(\w+)\})", lambda m: f": {m[1]}" if isinstance(self.vals.get(m[2]), dict) and said_[m[2]][1] != "\n" else m[1], t)
        t = unglued(fill(t, said_))                         # a table goes on in the line or begins a new one
        return re.sub(r"\n\x02[.:,] ?", "\n\x02", t.replace(": \x01\n", ":\x01\n"))

    def answer(self, keys):
        """Runs what is asked and tells it."""
        r = self.r
        if self.row.holds and not self.eval(self.row.holds, {v.name: self.vals[v.name] for v in self.row.given}):
            raise ValueError(self.row.holds)
        self.say_places(keys)
        out = self.d.py(self.write(keys)).split("\n")
        if len(out) != len(keys):
            raise ValueError(out)
        parts = []
        for k, o in zip(keys, out):
            self.fit(k, o)
            line = self.line(k)
            self.shown[k] = o, self.value(k)
            if k not in self.asked:
                self.asked.append(k)
            self.told.append((k, o, line.unit))
            self.then.append(dict(self.vals))
            u = " " + line.unit if line.unit and line.unit[0] not in "%n" else ""
            if u and o == "1" and re.search(r"[^s]s$", u):
                u = u[:-1]
            parts.append((line, o, u))
        self.last, self.at_once, self.several = keys[-1], len(keys), self.several or len(keys) > 1
        if len(parts) == 1:
            line, o, u = parts[0]
            if line.says:
                text = r.choice(line.says).replace("{o}", o)
                text = re.sub(r"\{(\w+)\}", lambda m: str(self.vals[m[1]]), text)
            elif line.unit == "%yes":
                text = r.choice(["{c}.", "{c}.", "The answer is {o}."]).replace("{o}", o).replace("{c}", o.capitalize())
                o = o if o in text else o.capitalize()
            else:
                text = r.choice(SAYS if line.unit != "%s" else LISTS if o[0] == "[" else TEXT).replace("{o}", o + u)
            self.d.say(text, [o])
        else:
            told = [f"{line.label}: {o}{u}" if line.label and line.label != line.unit else f"{o}{u}" for line, o, u in parts]
            text = "; ".join(told) if any(line.label for line, _, _ in parts) or len(parts) > 2 else r.choice(["It is {a} and {b}.", "They are {a} and {b}.", "That is {a} and {b}."]).replace("{a}", told[0]).replace("{b}", told[1])
            self.d.say(text[:1].upper() + text[1:] + ("" if text[-1] == "." else "."), [o for _, o, _ in parts])

    def begin(self):
        line = self.r.choice(self.row.firsts)
        for v in self.row.given:
            self.original[v.name] = self.vals[v.name] = self.draw(v)
        self.say_user(self.way(line.ways))
        self.answer([line.key])

    def could(self, line):
        if line.mark in "!?" or line.key in self.asked:
            return False
        deep = [i for i in self.known(line.ids) if self.derived(i)] + [line.after] * bool(line.after)
        if line.mark == "+":
            return self.last in deep and all(i in self.asked for i in deep)
        if line.mark == "&" and self.last not in deep and not set(self.line(self.last).ids) & set(deep):
            return False
        return all(i in self.asked for i in deep)

    # moves
    def go_on(self):
        can = [x for x in self.row.lines if self.could(x)]
        on = [x for x in can if x.mark == "+"]
        if not can:
            return False
        line = self.r.choice(on if on and self.r.p(0.6) else can)
        self.fresh(line)
        self.say_user(self.way(line.ways), True)
        self.answer([line.key])
        self.pair = None
        return True

    def fresh(self, line):
        for v in line.own:
            self.vals[v.name] = self.draw(v)
            self.original.setdefault(v.name, self.vals[v.name])
        keys = [self.vals[v.name] for v in line.own if v.span.startswith("keyof")]
        if len(set(keys)) < len(keys):
            self.fresh(line)                                # two of a table are two different ones

    def both(self):
        """Two wishes in one sentence, on the same thing."""
        can = [x for x in self.row.lines if self.could(x) and x.mark in "+*&" and not re.search(r"\b(that|it|those|them)\b.*,|:$", x.ways[0])]
        if len(can) < 2:
            return False
        a, b = self.r.sample(can, 2)
        if b.key in a.ids or a.key in b.ids or a.unit in TEXTS or b.unit in TEXTS:
            return False
        self.fresh(a)
        self.fresh(b)
        t = self.r.choice(JOIN).replace("{a}", self.way(a.ways).rstrip("?. ")).replace("{b}", self.way(b.ways).rstrip("?. "))
        self.say_user(t)
        self.answer([a.key, b.key])
        self.pair = None
        return True

    def again(self):
        """A question in its shorter way, with the values that it names; the others stay."""
        can = [self.line(k) for k in self.asked if k in self.row.keys and self.row.keys[k].short]
        if not can:
            return False
        line = self.r.choice(can)
        t = self.r.pick(line.short)
        ids = [i for i in re.findall(r"\{(\w+)\}", t) if i in self.row.vars]
        if not t.startswith("=") and set(ids) & self.leaves(self.last):
            line = self.line(self.last)                     # who names no question means the last one
        old = self.noted(line.key) if line.key == self.last else None
        if not ids or not self.renew(ids):
            return False
        self.say_user(unglued(fill(spin(self.r, t.lstrip("= ")), self.spoken(ids))), True)
        self.answer([line.key])
        self.keep_pair(line, old)
        return True

    def keep_pair(self, line, old):
        new = self.shown[line.key][0]
        if line.unit in TEXTS or line.any or line.key in self.rough or self.was_rough:
            self.pair, self.series = None, []
            return
        now = new if self.current(line.key) else self.exact(line.key)
        if old is None:
            self.pair, self.series = None, [line.key, (new, now)]
            return
        if not self.series or self.series[0] != line.key or self.series[-1][0] != old:
            self.series = [line.key, (old, self.was)]
        if old != new:
            self.pair = line, *self.series[-1], new, now
        self.series.append((new, now))

    series = []                                             # a key and its answers one after the other, each with what it is exactly

    def noted(self, k):
        """What was answered for it, before a value changes."""
        self.was_rough = k in self.rough
        self.was = self.shown[k][0] if self.current(k) else self.exact(k)
        return self.shown[k][0]

    def renew(self, ids):
        new = {i: self.draw(self.row.vars[i]) for i in ids}
        if any(new[i] == self.vals.get(i) for i in ids):
            return False
        self.vals.update(new)
        return True

    def swap(self):
        """What the first question is about is another: the question again, or all that were asked."""
        mains = [m for m in self.row.mains if m in self.vals]
        chain = [k for k in self.asked if set(mains) & self.leaves(k) and k in self.row.keys]
        if not mains or not chain or len(mains) < len(self.row.mains) or any(not self.current(k) and self.shown[k][1] != self.value(k) for k in chain):
            return False
        if len(chain) != len(self.asked) or len(chain) > 3:
            return False
        if len(chain) > 1 and any(self.line(k).own for k in chain):
            return False
        old = {k: (self.noted(k), self.was) for k in (chain[0], chain[-1])}
        if not self.renew(mains):
            return False
        case = self.way(self.row.cases)
        if len(chain) == 1:
            t = self.r.pick(OTHERS if any(isinstance(self.vals[m], list) for m in mains) else SWAP).replace("{c}", case)
        elif self.r.p(0.3) and self.line(chain[-1]).label:
            t, chain = self.r.pick(SWAPS).replace("{c}", case).replace("{l}", self.line(chain[-1]).label), chain[-1:]
        elif len(chain) == 2:
            t = self.r.pick(BOTH).replace("{c}", case)
        else:
            t = self.r.pick(FOREST).replace("{c}", case).replace("{n}", "three")
        self.say_user(spin(self.r, t))
        self.answer(chain)
        if len(chain) == 1:
            before, self.was = old[chain[0]]
            self.keep_pair(self.line(chain[0]), before)
        return True

    def fix(self):
        """A value was wrong or is another: the last question with it."""
        r = self.r
        line = self.line(self.last)
        can = [v for v in self.leaves(self.last) if self.row.vars[v].noun and isinstance(self.vals[v], (int, float, str, datetime.date))]
        if not can:
            return False
        v = self.row.vars[r.choice(sorted(can))]
        old, before = self.vals[v.name], self.noted(self.last)
        heard = str(old) if isinstance(old, (int, float)) else self.word(v)
        if v.people and old > 2 and r.p(0.6):
            k = r.choice([1, 1, 2, 3])
            up = r.p(0.5) or old - k < 2
            new = old + k if up else old - k
            t = r.pick(MOREP if up else FEWER)
            self.vals[v.name] = new
        else:
            if not self.renew([v.name]):
                return False
            sole = old not in self.vals.values()
            t = r.pick(BARE) if sole and r.p(0.2) else self.right(r.choice(PUT_COUNT if v.counted else PUT_VALUE), sole)
            k = 0
        self.undone = v, old
        new = self.vals[v.name]
        t = fill(t, dict(v=guard(self.word(v)), n=v.noun, o=guard(heard), k=guard(r.choice([str(k), in_words(k)]))))
        key = self.last
        earlier = [k_ for k_ in self.asked if k_ != self.last and v.name in self.leaves(k_) and self.line(k_).label and self.line(k_).label not in [self.line(j).label for j in self.asked if j != k_]]
        if earlier and r.p(0.25):
            key = r.choice(earlier)
            line, before = self.line(key), None
            t = r.choice(LABELLED).replace("{t}", t.rstrip("?.")).replace("{l}", line.label)
        self.say_user(t)
        self.answer([key])
        self.keep_pair(line, before)
        return True

    undone = None                                           # a value that was put right, and what it was before

    def back(self):
        """The old value after all."""
        if not self.undone or self.undone[0].name not in self.leaves(self.last) or self.vals[self.undone[0].name] == self.undone[1]:
            return False
        v, old = self.undone
        before = self.noted(self.last)
        self.vals[v.name] = old
        self.say_user(fill(self.r.pick(BACK_COUNT if v.counted else BACK_VALUE), dict(n=v.noun, o=guard(self.word(v)))))
        self.answer([self.last])
        self.keep_pair(self.line(self.last), before)
        self.undone = None
        return True

    def right(self, ways, sole):
        """A way to put a value right; the old one tells which only if no other is the same."""
        while True:
            t = self.r.pick(ways)
            if sole or "{o}" not in t:
                return t

    def change(self):
        """A list or another value changes, and a question is asked anew."""
        can = [x for x in self.row.lines if x.mark == "!" and x.key in self.vals and (x.goal in self.asked if x.goal != "." else x.key in self.leaves(self.last))]
        if not can:
            return False
        line = self.r.choice(can)
        self.fresh(line)
        new = self.value_of(line)
        if new == self.vals[line.key] or isinstance(new, (list, dict)) and len(new) < 2:
            return False
        t = self.way(line.ways)
        self.vals[line.key] = new
        key = self.last if line.goal == "." else line.goal
        self.say_user(t, True)
        self.answer([key])
        self.pair = None
        return True

    def value_of(self, line):
        return self.eval(line.formula, {i: self.value(i) for i in self.known(line.ids)})

    def step_on(self, key, unit, formula, t):
        """A question that is made here, on what was asked."""
        line = Line(f"+ {key}:{unit} = {formula} : x")
        self.extra[key] = line
        self.say_user(t, True)
        self.answer([key])

    def literal(self, key, o, unit):
        """An answer that was given, as what the talk is about now."""
        self.extra[key] = Line(f"+ {key}:{unit} = {o} : x")
        self.shown[key] = o, self.value(key)
        self.last = key

    def convert(self):
        line = self.line(self.last)
        can = [c for c in CONVERT.get(line.unit, []) if c[0] not in [self.line(k).unit for k in self.asked]]
        if not can or line.any or self.last in self.extra:
            return False
        unit, e, ways = self.r.choice(can)[:3]
        was = self.last
        self.step_on(f"in_{re.sub(chr(92) + 'W', '_', unit)}", unit, e.replace("x", was), spin(self.r, self.r.pick(ways)))
        self.pair = None
        self.converted = was
        return True

    converted = None
    named = None                                            # (name, result, unit) of a result that was given a name
    at_once = 1                                             # answers in the last turn

    def unit_again(self):
        """After the unit was another: a value put right, and the old unit again."""
        key = self.converted
        if not key or self.last == key:
            return False
        can = [v for v in self.leaves(key) if self.row.vars[v].noun and isinstance(self.vals[v], (int, float))]
        if not can:
            return False
        v = self.row.vars[self.r.choice(sorted(can))]
        old = self.vals[v.name]
        if not self.renew([v.name]):
            return False
        t = self.right((PUT_COUNT if v.counted else PUT_VALUE)[0], sum(x == old for x in self.vals.values()) == 0)
        t = fill(t, dict(v=guard(self.word(v)), n=v.noun, o=guard(str(old)))).rstrip("?.")
        self.say_user(self.r.pick(AGAIN_UNIT).replace("{t}", t).replace("{u}", self.line(key).unit))
        self.answer([key])
        self.converted = self.pair = None
        return True

    def compare(self):
        """The two answers to one question."""
        r = self.r
        if not self.pair:
            return False
        line, a, exact_a, b, exact_b = self.pair
        first = float(a) > float(b)
        hi, lo = (a, b) if first else (b, a)
        one, two = ("first", "second") if len(self.series) < 4 else ("previous", "last")
        which = dict(a=one if first else two, b=two if first else one)
        k, key = r.random(), f"gap{len(self.asked)}"
        other = [c for c in CONVERT.get(line.unit, []) if c[3:]]
        if k < 0.3 and other:
            unit, e, _, ways = r.choice(other)
            if exact_a and exact_b and line.unit != "euros":                         # a rounded hour would be half a minute off
                hi, lo = [f"({x})" if " " in x else x for x in ((exact_a, exact_b) if first else (exact_b, exact_a))]
            self.step_on(key, unit, e.replace("x", f"({hi} - {lo})"), r.pick(ways))
        elif k < 0.55:
            self.step_on(key, line.unit, f"{hi} - {lo}", spin(r, r.pick(DIFFER)))
        elif k < 0.72 and line.unit != "percent":
            self.step_on(key, "percent", f"({hi} - {lo}) / {lo} * 100", fill(spin(r, r.pick(PERCENT)), which))
        elif k < 0.8 and line.unit != "percent":
            self.step_on(key, "", f"{hi} / {lo}", fill(spin(r, r.pick(TIMES)), which))
        elif line.unit in ADDED:
            self.step_on(key, line.unit, f"{a} + {b}", spin(r, r.pick(TOGETHER)))
        else:
            return False
        self.pair = None
        return True

    def all_three(self):
        """Three answers to one question."""
        if len(self.series) != 4 or self.line(self.series[0]).unit not in ADDED or self.last != self.series[0]:
            return False
        unit, outs = self.line(self.series[0]).unit, ", ".join(o for o, _ in self.series[1:])
        key, ways = self.r.choice([("sum", THREE), ("mean", THREE_MEAN), ("max", THREE_MAX), ("min", THREE_MIN)])
        e = f"sum([{outs}]) / 3" if key == "mean" else f"{key}([{outs}])"
        self.step_on(f"three{len(self.asked)}", unit, e, spin(self.r, self.r.pick(ways)))
        self.pair, self.series = None, []
        return True

    def since_first(self):
        """The last of several answers to one question against the first."""
        if len(self.series) < 4 or self.last != self.series[0]:
            return False
        line, a, b = self.line(self.last), self.series[1][0], self.series[-1][0]
        if a == b:
            return False
        up = float(b) > float(a)
        e = f"{b} - {a}" if up else f"{a} - {b}"
        self.step_on(f"since{len(self.asked)}", line.unit, e, spin(self.r, self.r.pick(SINCE if self.r.p(0.5) else SINCE_MORE if up else SINCE_LESS)))
        self.pair, self.series = None, []
        return True

    def than(self):
        """Whether it is more or less than so much."""
        line, v = self.line(self.last), self.value(self.last)
        if line.unit in TEXTS or line.any or not isinstance(v, (int, float)) or v < 4:
            return False
        t = round(v * self.r.uniform(0.4, 1.8), -1 if v > 60 else 0)
        if t == v:
            return False
        t = int(t)
        kinds = [("{v} > {t}", MORE_THAN), ("{v} < {t}", LESS_THAN)] + [("{v} <= {t}", ENOUGH)] * (line.unit in NEEDED)
        e, ways = self.r.choice(kinds)
        was = self.last
        self.step_on(f"than{len(self.asked)}", "%yes", e.replace("{v}", was).replace("{t}", str(t)), fill(spin(self.r, self.r.pick(ways)), dict(t=guard(speak(self.r, t) + (" " + line.unit if line.unit not in ("", "n") and self.r.p(0.4) else "")))))
        self.last, self.pair = was, None                    # what follows is about the number
        return True

    def plain(self):
        """What can be done to any number."""
        line = self.line(self.last)
        v = self.value(self.last)
        if line.unit in TEXTS or line.any or not isinstance(v, (int, float)) or self.last in self.extra and not self.last.startswith("told"):
            return False
        can = self.steps(line.unit, v)
        if can:
            self.take(self.r.choice(can), self.last, f"then{len(self.asked)}")
        return bool(can)

    def steps(self, unit, v):
        """What can be done to a number."""
        return [p for p in PLAIN if p[0](unit, v)]

    def digits_of(self, k):
        """A whole number as what looks at its digits needs it: what was printed as 24.0 is written 24."""
        return f"int({k})" if isinstance(self.value(k), float) else k

    def take(self, step, was, key, frame="{t}"):
        """A step on from an answer."""
        r = self.r
        _, unit, formula, spans, ways = step
        own = {n: draw(r, s) for n, s in spans.items()}
        e = self.put(formula, dict({n: str(x) for n, x in own.items()}, x=self.digits_of(was) if step[0] is WHOLE else was))
        text = fill(spin(r, r.pick(ways)), {n: guard(str(x)) for n, x in own.items()})
        self.step_on(key, self.line(was).unit if unit is None else unit, e, frame.replace("{t}", text.rstrip("?")))
        self.pair, self.stepped = None, (key, self.line(key).unit, e, was)

    def chat(self):
        if self.chatted or self.r.p(0.5):
            return False
        self.chatted = True
        asks, says = self.r.choice(NOW)
        self.say_user(self.r.pick(asks), level=0.4)
        self.d.say(self.r.choice(says))
        return True

    chatted = False

    def end(self):
        asks, says = self.r.choice(ANYWAY)
        self.say_user(self.r.pick(asks), level=0.4)
        self.d.say(self.r.choice(says))


MOVES = [(Talk.go_on, 9.0), (Talk.both, 0.8), (Talk.again, 3.5), (Talk.swap, 3.5), (Talk.fix, 3.0), (Talk.change, 4.0), (Talk.convert, 1.2), (Talk.unit_again, 2.5), (Talk.compare, 5.0), (Talk.all_three, 5.0), (Talk.since_first, 3.0), (Talk.back, 1.2), (Talk.than, 0.7), (Talk.plain, 1.2), (Talk.chat, 0.8), *BACK, *CASES, *READ]
FUNCS, SHARES = zip(*MOVES)


def player(rows):
    def walk(d):
        r = d.r
        t = Talk(d, r.choice(rows))
        if r.p(0.05):
            chat(d, 2)
        t.begin()
        wander(d, lambda _: r.choices(FUNCS, SHARES)[0](t), r.choice([2, 3, 3, 4, 4, 5, 5, 6]), 60, 2, 0)
        if r.p(0.14):
            t.end()

    return lambda d: afresh(d, walk)


ROWS = []                                                   # of all families


def add(name, text, weight):
    """Rows become a family."""
    rows = [Row(b) for b in text.strip().split("\n\n")]
    ROWS.extend(rows)
    family("turns", weight, name)(player(rows))


def add_each(text, weight):
    """Each row a family of its own, named by its first line, "# name"."""
    for block in text.strip().split("\n\n"):
        add("skein_" + block.split("\n", 1)[0][2:], block, weight)
