"""Files and documents read by their lines, folders by a pattern, texts written as they were said: what is asked for is said by numbers or words, and the schema says how it is written."""
import fnmatch
import json
import functions
from core import family, guard
from pools import CITIES, ITEMS, NAMES, SURNAMES, WORDS
from schemas import dress
from values import in_words, listed

FOLDERS = "src docs notes config poems recipes letters data scripts lib tests etc minutes drafts exports logs templates invoices photos hr club garden lessons chapters old archive taxes travel music include cmd pkg assets reports 2025 2026 school work home backup public content models sql".split()
STEMS = "app main index notes todo readme setup winter summer budget invoice plan shopping members prices report letter diary inventory menu schedule shifts grades results contacts log errors settings parser server utils worker routes schema query helpers login cart chapter1 chapter2 intro song lyrics recipe dumplings soup bread rules contract lease statutes agenda minutes address rota kitchen garden expenses mileage scores quiz glossary draft summary thesis abstract changelog license deploy Makefile dockerfile train orders stock customers".split()
ENDS = "txt txt txt md md csv py py js c h go rs yaml yml toml json ini cfg conf log html css sql tex sh rb java xml tsv ts kt srt bib".split()


def stem(r):
    k = r.random()
    a = r.choice(STEMS) if k < 0.5 else r.pick(WORDS).lower().replace(" ", "_")
    if r.p(0.3):
        a += r.choice(["_", "-", "", "."]) + r.choice([r.choice(STEMS), r.pick(WORDS).lower(), str(r.randint(1, 99)), str(r.randint(2019, 2029)), f"v{r.randint(1, 9)}", f"{r.randint(2023, 2027)}-{r.randint(1, 12):02d}", r.choice("abc"), "final", "old", "new", r.pick(NAMES).lower()])
    return (a[0].upper() + a[1:] if r.p(0.12) else a).replace("/", "")


def a_file(r, end=None):
    f = stem(r) + ("." + (end or r.choice(ENDS)) if end or r.p(0.96) else "")
    for _ in range(r.choice([0, 0, 0, 1, 1, 2])):
        f = (r.choice(FOLDERS) if r.p(0.75) else r.pick(WORDS).lower()) + "/" + f
    return f


def offer(d, schema, like, own=0.6):
    """The wanted function among the other ones for files (but for the one that does the same) and some of other trades."""
    r = d.r
    names = [n for n in ("knowledge_search", "knowledge_read", "file_read", "file_write", "file_list") if n != like and not (n == "file_read" and like == "knowledge_read") and r.p(0.4)] if r.p(own) else []
    fs = [schema] + [c[0] for c in functions.C if c[0]["name"] in names]
    if r.p(0.25):
        fs += functions.distractors(r, r.randint(1, 2), {f["name"] for f in fs})
    r.shuffle(fs)
    d.functions = fs
    if r.p(0.2):
        d.builtins = r.choice([["brave_search"], ["brave_search", "wolfram_alpha"]])


def schema(name, text, params, required):
    return {"name": name, "description": text, "parameters": {"type": "object", "properties": {k: {"type": t, "description": s} for k, (t, s) in params.items()}, "required": required}}


class Reader:
    """A function that reads a file or a part of it: how a part is said differs."""

    def __init__(self, r):
        self.way = r.choice(["range"] * 6 + ["ends"] * 3 + ["count"] * 2)
        self.source = r.p(0.15)
        self.path = "source" if self.source else r.choice(["path", "path", "path", "file", "filename", "name"])
        paths = {self.path: ("string", r.choice(["The document, as knowledge_search names it", "Which document"]) if self.source else r.choice(["Path of the file", "The file's path", "Path in the work folder", "File to read", "Which file"]))}
        if self.way == "range":
            self.key = r.choice(["lines", "lines", "lines", "range", "line_range", "rows"])
            part = {self.key: ("string", r.choice(["Range of lines, such as 10-20", "Range of lines, such as 10-20", "Which lines, for example 10-40", "Lines, such as 5-12", "Line range like 3-9; the whole file without it", "from-to, such as 1-50"]))}
        elif self.way == "ends":
            a, b = r.choice([("from", "to"), ("start", "end"), ("first", "last"), ("start_line", "end_line"), ("from_line", "to_line"), ("begin", "end")])
            self.key = (a, b)
            part = {a: ("integer", r.choice(["First line, from 1", "Line to begin with", "First line to show"])), b: ("integer", r.choice(["Last line", "Line to end with, that one too", "Last line to show"]))}
        else:
            a, b = r.choice([("start", "count"), ("offset", "limit"), ("line", "lines"), ("from", "number")])
            self.key = (a, b)
            part = {a: ("integer", r.choice(["Line to begin with, from 1", "First line, counted from 1"])), b: ("integer", r.choice(["How many lines", "Number of lines to show"]))}
        name = "knowledge_read" if self.source else r.choice(["file_read"] * 5 + ["read_file", "open_file", "show_file", "files.read", "read_lines", "fs_read", "get_file"])
        self.schema = schema(name, r.choice(["Reads lines of a document", "Reads a document that was found"]) if self.source else r.choice(["Read a file from the work folder", "Read a file of the work folder", "Reads a text file, or some of its lines", "Shows a file", "Reads a file"]), {**paths, **part}, [self.path])

    def call(self, path, a=None, b=None):
        p = {self.path: path}
        if a is None:
            return p
        if self.way == "range":
            p[self.key] = f"{a}-{b}" if a != b else str(a)
        elif self.way == "ends":
            p[self.key[0]], p[self.key[1]] = a, b
        else:
            p[self.key[0]], p[self.key[1]] = a, b - a + 1
        return p


SPAN = """lines {a} to {b} of {f}|lines {a}-{b} of {f}|{f} lines {a}-{b}|{f}, lines {a} to {b}|show me lines {a} to {b} of {f}|read {f} from line {a} to {b}|read lines {a} through {b} in {f}|what is between line {a} and line {b} of {f}|{f}: {a}-{b}
only lines {a} to {b} of {f}|open {f}, just lines {a}-{b}|print rows {a} to {b} of {f}|can i see line {a} to line {b} in {f}|{f} line {a} up to {b}|from {f} i need lines {a} - {b}|cat {f}, lines {a} to {b} only|give me {f}, {a} to {b}
line {a} until line {b} in {f}|whats written in lines {a} to {b} of {f}|in {f}, what do lines {a} to {b} say|quote lines {a}-{b} from {f}|read me lines {a} to {b} out of {f}|i only want lines {a} through {b}, file {f}|show {f} but not all, lines {a} to {b}
please display {f} from {a} to {b}|lines {a}..{b} of {f}|the part of {f} from line {a} to line {b}|look at {f}, lines {a} to {b}|{f} ({a}-{b})|take {f} and show lines {a} to {b}|read {f} starting at line {a}, ending at line {b}|what's on lines {a} to {b} in {f}
pull up lines {a}-{b} from the file {f}|view {f} L{a}-L{b}|i'm at line {a} of {f}, show me up to {b}|copy out lines {a} to {b} of {f} for me|the lines between {a} and {b} in {f}, both included|could you open {f} at line {a} and read to {b}""".replace("\n", "|").split("|")
ONE = """line {a} of {f}|show line {a} of {f}|what does line {a} of {f} say|{f}, line {a}|{f} line {a} please|just line {a} from {f}|whats on line {a} in {f}|only line {a} of {f}|the error is in {f} line {a}, show me that line|read me line {a} in {f}|open {f} and quote line {a}
{f}:{a}|line number {a} of {f}|line no. {a} in {f}, what is it|i need the text of line {a} in {f}|print line {a} from the file {f}|take line {a} of {f}""".replace("\n", "|").split("|")
TOP = """first {n} lines of {f}|the first {n} lines of {f}|show the first {n} lines of {f}|top {n} lines of {f}|head -{n} {f}|head of {f}, {n} lines|{f}, only the first {n} lines|how does {f} begin? {n} lines|just the {n} lines at the top of {f}|begin of {f}, {n} lines please|read {f} up to line {n}
open {f} and show me the beginning, {n} lines|{n} lines from the start of {f}|the opening {n} lines in {f}|lines up to {n} of {f}|head -n {n} {f}""".replace("\n", "|").split("|")
ON = """{n} lines of {f} from line {a} on|{n} lines from line {a} of {f}|starting at line {a} of {f}, {n} lines|show {n} lines of {f}, beginning with line {a}|from line {a} in {f} the next {n} lines|{f}: {n} lines starting with {a}|read {n} lines of {f} starting at {a}""".replace("\n", "|").split("|")
ALL = """whats in {f}|read {f}|show me {f}|open {f}|what does {f} say|cat {f}|read me the file {f}|{f}, all of it|the whole of {f} please|print {f} completely|let me see all of {f}|contents of {f}|show {f} from start to end|what have i written in {f}|i want to read {f}|{f} in full|every line of {f}|load {f} and tell me what's there""".replace("\n", "|").split("|")


def content(r, n):
    """n lines of one kind."""
    w = lambda: r.pick(WORDS).lower()
    P = lambda: r.pick(NAMES)
    kind = r.choice([
        lambda: f"{r.choice(['buy', 'call', 'return', 'clean', 'order', 'ask about', 'pay', 'fix', 'sharpen', 'water', 'pick up', 'cancel'])} {r.choice(['the ', '', 'new ', 'two '])}{w()}",
        lambda: f"{w()}: {r.randint(1, 9000)}", lambda: f"{w()} = {r.choice([str(r.randint(0, 9999)), 'true', 'false', w()])}", lambda: f"{w()},{r.randint(1, 999)},{r.randint(1, 99)}.{r.randint(10, 99)}", lambda: f"{r.randint(7, 20):02d}:{r.choice(['00', '15', '30', '45'])} {P()}, {w()}",
        lambda: f"The {w()} {r.choice(['sleeps under', 'looks at', 'forgot', 'waits for', 'carries', 'breaks', 'remembers'])} the {w()}", lambda: f"    {w()} = {w()}({r.choice([w(), str(r.randint(0, 99))])})", lambda: f"- {r.randint(1, 900)} {r.choice(['g', 'ml', 'pieces', 'spoons'])} {w()}",
        lambda: f"{r.choice(['INFO', 'WARN', 'ERROR', 'DEBUG'])} {w()} {w()} {r.randint(1, 999)}", lambda: f"{P()} {r.pick(SURNAMES)}, {r.pick(CITIES)}", lambda: f"{w()} {w()} {w()} {w()}", lambda: f'"{w()}": {r.randint(0, 99)},', lambda: f"{r.randint(1, 28)}.{r.randint(1, 12)}. {w()} {r.randint(2, 900)} euros"])
    return [kind() for _ in range(n)]


def read_back(d, f, lines, where):
    """The answer that shows what came back."""
    r = d.r
    text = "\n".join(lines)
    if len(lines) == 1:
        d.say(r.choice([f"It says: {text.strip()}", f"{where} of {f}: {text.strip()}"]), [text.strip()])
    else:
        d.say(r.choice([f"{where} of {f}:\n{text}", f"It says:\n{text}", f"{f} contains:\n{text}"] if where == "The text" else [f"{where} of {f}:\n{text}", f"It says:\n{text}"]), [x.strip() for x in lines[:3]])


def n_said(r, n):
    return in_words(n) if n < 21 and r.p(0.12) else str(n)


@family("files", 14.0)
def some_lines(d):
    """A part of a file, all of it, one line, the first ones."""
    r = d.r
    how = Reader(r)
    offer(d, how.schema, "knowledge_read" if how.source else "file_read")
    f = a_file(r)
    for j in range(r.choice([1, 1, 1, 2, 2, 3])):
        if j and r.p(0.4):
            f = a_file(r)
        k = r.random()
        a = r.choice([1, r.randint(2, 30), r.randint(2, 60), r.randint(10, 400), r.randint(100, 3000)])
        n = r.choice([2, 3, 3, 4, 4, 5, 6, r.randint(4, 12)])
        b = a + n - 1
        if j and r.p(0.35) and k < 0.8:
            t = r.pick(["and lines {a} to {b}?", "now {a}-{b}", "and {a} to {b} of it", "lines {a} to {b} too", "the same file, {a}-{b}", "and from {a} to {b}", "then lines {a}-{b}", "show {a} through {b} as well"])
            p, where = how.call(f, a, b), f"Lines {a} to {b}"
        elif k < 0.45:
            t, p, where = r.pick(SPAN), how.call(f, a, b), f"Lines {a} to {b}"
        elif k < 0.58:
            t, p, n, where = r.pick(ONE), how.call(f, a, a), 1, f"Line {a}"
        elif k < 0.7:
            a, b = 1, n
            t, p, where = r.pick(TOP), how.call(f, 1, n), f"The first {n} lines"
        elif k < 0.78:
            t, p, where = r.pick(ON), how.call(f, a, b), f"Lines {a} to {b}"
        else:
            t, p, where, n = r.pick(ALL), how.call(f), "The text", r.randint(1, 6)
        for x, v in (("a", n_said(r, a)), ("b", str(b)), ("n", n_said(r, n)), ("f", f)):
            t = t.replace("{" + x + "}", guard(v))
        d.user(dress(d, t, 0.7))
        d.call(how.schema["name"], p)
        if r.p(0.08):
            m = r.choice([f"{f} has no line {a}", f"there is no file {f}", f"{f} does not exist", f"no such file: {f}", f"{f}: permission denied"])
            d.fail(m)
            d.say(r.choice([f"That did not work: {m}.", f"I couldn't read it: {m}."]), [f])
            continue
        lines = content(r, min(n, 12))
        d.result("\n".join(f"{a + i}: {x}" for i, x in enumerate(lines)) if r.p(0.1) and where != "The text" else "\n".join(lines))
        read_back(d, f, lines, where)


# ---- one thing out of a file -------------------------------------------------------------------------------------------------
# key / how a line says it / questions ({k} the key) / kind of value
DETAILS = [row.split(" / ") for row in """
day / {k}: {v}|{k} - {v}|{k} {v} / who has {k}|who's on {k}|who works {k}|who is down for {k}|whose turn is it on {k}|tell me who does {k}|name for {k} / name
name / {k}: {v}|{k} has {v}|{k} -> {v} / which room is {k} in|where does {k} sit|room of {k}|{k}'s room|in which room do i find {k} / room
name / {k}, {v}|{k}: {v}|{k} {v} / how old is {k}|age of {k}|{k}'s age / age
name / {k}: {v}|{k}, tel. {v}|{k}  {v} / phone number of {k}|how do i call {k}|{k}'s number|what number does {k} have / phone
name / {k} {v}|{k}: {v} points|{k};{v} / how many points has {k}|{k}'s score|what did {k} get|points of {k} / count
food / - {v} g {k}|{v} g {k}|{k}: {v} g / how much {k} does it need|how many grams of {k}|how much {k} goes in|the amount of {k} / count
food / {k} {v}|{k},{v}|{k} .... {v} / what does {k} cost|price of {k}|how much is {k}|what do they want for {k} / price
setting / {k}: {v}|{k}={v}|{k} = {v}|"{k}": {v}, / what is {k} set to|value of {k}|which {k} is configured|the {k} setting|what {k} do we use / number
bill / {k} {v}|{k}: {v}|{k}, {v} euros / how much is the {k}|what is the {k}|the {k} in it|what do we pay for {k}|{k}, how much / money
date / {k}: {v}|{k} on {v}|{k}, {v} / when is the {k}|date of the {k}|on what day is the {k}|which day is the {k} / date
time / {v} {k}|{k} {v}|{k}: {v} / when is {k}|at what time is {k}|what time does {k} start|{k}, when / time
item / {k}: {v}|{k} x {v}|{v} {k}|{k},{v} / how many {k} are there|how many {k} do we have|number of {k}|count of {k} / count
person / {k}: {v}|{k} - {v}|{k}, {v} / who is the {k}|name of the {k}|who's our {k}|the {k}, who is that / name
item / {k}: {v}|{k} -> {v}|{k} ({v}) / where are the {k}|where do we keep the {k}|place of the {k}|in which box are the {k} / place
""".strip().split("\n")]
KEYS = dict(day="monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun".split(), food="flour sugar butter milk eggs salt yeast rice lentils honey cream cocoa oil cheese rye tomatoes onions garlic basil oats almonds leeks plums pears quince saffron tofu ham vinegar".split(),
            setting="port host timeout workers debug retries max_users log_level cache_size interval threads buffer batch_size width depth language theme region version limit ttl rate seed epochs".split(), bill="rent deposit heating electricity insurance internet water cleaning repair fee tax premium discount shipping tip total subtotal balance excess surcharge".split(),
            date="exam deadline wedding inspection delivery premiere party move operation interview concert audit trip holiday renewal harvest dentist workshop".split(), time="breakfast dinner yoga choir training rehearsal checkout boarding lunch swimming mass physics chemistry latin the tour the ferry the film the meeting".split(),
            person="treasurer chairman secretary driver cook goalkeeper caretaker editor coach plumber landlord dentist vet accountant witness captain conductor godfather".split())
ASKING = ["{q}, see {f}", "open {f} and tell me {q}", "{q}? it's in {f}", "look in {f}, {q}", "read {f}: {q}?", "{q} according to {f}", "in {f}, {q}?", "{f} - {q}", "read me the file {f}, {q}?", "{q} in {f}?", "check {f}: {q}", "go through {f}, {q}?", "I wrote it in {f}: {q}?", "can you open {f}? {q}", "{f} should say it, {q}", "from the file {f}: {q}", "use {f} to find out {q}", "have a look at {f} please, {q}?", "what does {f} say, {q}", "tell me from {f} {q}"]


def detail_file(r):
    """(lines, [(question, line)])"""
    key, forms, asks, kind = r.choice(DETAILS)
    form = r.choice(forms.split("|"))
    n = r.randint(2, 6)
    if key == "name":
        keys = r.some(NAMES, n)
    elif key == "item":
        keys = [x.lower() for x in r.some(r.choice([ITEMS, WORDS]), n)]
    elif key == "day":
        part = r.choice([KEYS["day"][:7], KEYS["day"][7:]])
        keys = sorted(r.sample(part, n), key=part.index)
    else:
        keys = r.sample(KEYS[key], n) if r.p(0.75) else [x.lower() for x in r.some(WORDS, n)]
    draw = dict(name=lambda: r.pick(NAMES) + (f" {r.pick(SURNAMES)}" if r.p(0.3) else ""), room=lambda: r.choice([f"room {r.randint(1, 400)}", f"{r.choice('ABCD')}{r.randint(1, 90)}", f"{r.randint(1, 5)}.{r.randint(10, 40)}"]), age=lambda: str(r.randint(4, 99)), phone=lambda: r.choice([f"0{r.int(10000, 99999999)}", f"+{r.randint(30, 99)} {r.int(100, 999)} {r.int(10000, 99999)}", f"ext. {r.randint(100, 999)}"]),
                count=lambda: str(r.choice([r.randint(1, 60), r.int(100, 2000)])), price=lambda: f"{r.randint(0, 60)}.{r.randint(10, 99)}", number=lambda: r.choice([str(r.int(1, 9000)), str(r.randint(1, 30)), r.choice(["true", "false", "info", "eu-west", "dark"])]), money=lambda: r.choice([str(r.int(5, 3000)), f"{r.randint(2, 900)}.{r.randint(10, 99)}"]),
                date=lambda: r.choice([f"{r.randint(2026, 2028)}-{r.randint(1, 12):02d}-{r.randint(1, 28):02d}", f"{r.randint(1, 28)} {r.choice('March April May June October November'.split())}", f"{r.randint(1, 28)}.{r.randint(1, 12)}."]), time=lambda: f"{r.randint(6, 22):02d}:{r.choice([0, 10, 15, 20, 30, 40, 45]):02d}", place=lambda: r.choice([f"box {r.randint(1, 60)}", f"shelf {r.choice('ABCDE')}{r.randint(1, 9)}", "the cellar", "the attic", f"drawer {r.randint(1, 12)}", "the garage", f"the {r.pick(WORDS).lower()}"]))[kind]
    rows = [(k, form.replace("{k}", k).replace("{v}", v), v) for k in keys for v in [draw()]]
    full = dict(zip(KEYS["day"][7:], KEYS["day"][:7]))
    long = lambda k: full.get(k, k) if key == "day" else k
    return [line for _, line, _ in rows], [(r.pick(asks.split("|")).replace("{k}", guard(long(k))), line, v) for k, line, v in rows]


@family("files", 9.0)
def out_of_a_file(d):
    """One line of a file answers the question: that line is quoted and no other."""
    r = d.r
    how = Reader(r)
    offer(d, how.schema, "knowledge_read" if how.source else "file_read")
    d.builtins = []
    f = a_file(r, r.choice([None, "txt", "md", "csv"]))
    lines, asks = detail_file(r)
    q, line, v = r.choice(asks)
    d.user(dress(d, r.pick(ASKING).replace("{q}", q).replace("{f}", guard(f)).replace("??", "?"), 0.7))
    d.call(how.schema["name"], how.call(f))
    head = r.choice([[], [], [], ["# " + stem(r).capitalize()], [f"{stem(r)} {r.randint(2024, 2027)}:"]])
    d.result("\n".join(head + lines) if r.p(0.85) else r.choice([". ", ", ", "; "]).join(lines))
    d.say(r.choice([f"{f} says: {line.strip('- ')}", f"It says: {line.strip('- ')}", f"{line.strip('- ')}"]), [v])
    for _ in range(r.choice([0, 0, 1, 2])):
        q, line, v = r.choice(asks)
        d.user(dress(d, r.choice(["and ", "", "also, "]) + q, 0.7))
        d.say(r.choice([f"It says: {line.strip('- ')}", f"{line.strip('- ')}"]), [v])


# ---- folders and patterns ------------------------------------------------------------------------------------------------
TYPES = dict(csv="csv files|csvs|files ending in csv|tables in csv form", pdf="pdfs|pdf files|files in pdf format", py="python files|py files|python scripts|.py files", md="markdown files|md files|notes in markdown|.md files", jpg="jpg pictures|jpgs|jpg files|photos as jpg", png="png files|pngs|png images", txt="text files|txt files|.txt files", json="json files|.json files", yaml="yaml files|yamls", log="log files|logs ending in .log|.log files", docx="word files (docx)|docx files|docx documents", xlsx="excel files (xlsx)|xlsx files|xlsx sheets", html="html pages|html files", c="c files|.c files", sh="shell scripts|.sh files", sql="sql files|.sql scripts", zip="zip archives|zips", mp3="mp3s|mp3 files", tex="tex files|latex files (.tex)")
PATTERNED = ["which {t} are there", "list all {t}", "show me the {t}", "are there any {t}", "find the {t}", "do i have {t}", "all {t} please", "ls {p}", "names of the {t}", "just the {t}", "give me every one of the {t}", "what {t} have i got", "i need the {t}, no others", "only {t}", "{p}?"]
NAMED = [("files that start with {s}|everything beginning with {s}|names starting in {s}|files whose names begin with {s}", "{s}*"), ("files with {s} in the name|anything called something with {s}|names containing {s}|whatever has {s} in its name", "*{s}*"), ("files that end in {s}|names ending with {s}", "*{s}")]
IN = [" in {d}", " in the folder {d}", " under {d}", " inside {d}", " from {d}", ", folder {d}", " in {d}/"]
BARE = ["which files do i have", "list the files", "ls", "whats in my folder", "what files are there", "show me all files", "any files here?", "what have i saved so far", "dir", "list everything you can see", "names of all files please", "what's lying around in the work folder", "give me an overview of the files", "which documents did i put there"]


def said_list(d, names, none):
    r = d.r
    if not names:
        d.say(none, [])
    elif len(names) == 1:
        d.say(r.choice([f"There is one: {names[0]}.", f"There is one file: {names[0]}."]), names)
    else:
        d.say(r.choice(["The files are: {l}.", "There are {n}: {l}.", "I found {n}: {l}.", "The files are {l}."]).replace("{l}", ", ".join(names)).replace("{n}", str(len(names))), names)


def shown(r, names):
    """A listing, with sizes or without."""
    k = r.random()
    if k < 0.55:
        return "\n".join(names)
    if k < 0.8:
        gap = r.choice(["  ", " ", "\t", ", "])
        unit = r.choice(["", " bytes", " B", ""])
        return "\n".join(f"{f}{gap}{r.int(10, 900000)}{unit}" for f in names)
    return json.dumps(names)


@family("files", 7.0)
def by_pattern(d):
    """A listing with folder and pattern where the function takes them; where it doesn't, the answer picks."""
    r = d.r
    folder, pattern = r.p(0.6), r.p(0.65)
    fk, pk = r.choice(["folder", "path", "dir", "under"]), r.choice(["pattern", "glob", "match", "filter"])
    params = {}
    if folder:
        params[fk] = ("string", r.choice(["Folder to list; the whole work folder without it", "Which folder", "Folder, such as docs"]))
    if pattern:
        params[pk] = ("string", r.choice(["Pattern of names, such as *.txt", "Only names that fit, e.g. *.csv", "Glob pattern, for example report*"]))
    s = schema(r.choice(["file_list"] * 4 + ["list_files", "files.find", "ls", "find_files"]), r.choice(["List the files of the work folder", "Lists files", "Names of files in a folder"]), params, [])
    offer(d, s, "file_list")
    d.builtins = []
    for _ in range(r.choice([1, 1, 2])):
        where = r.choice(FOLDERS) if folder and r.p(0.7) else ""
        k = r.random()
        end, q, p = None, "", None
        if k < 0.5:
            end = r.choice(list(TYPES))
            p = f"*.{end}"
            q = r.pick(PATTERNED).replace("{t}", r.pick(TYPES[end].split("|"))).replace("{p}", guard(p))
        elif k < 0.75:
            asks, p = r.choice(NAMED)
            x = stem(r).split(".")[0]
            if p == "*{s}":
                x = r.choice(["_old", "_final", "-draft", ".bak", "_2026", "_test", ".tar.gz"])
            p = p.replace("{s}", x)
            q = r.choice(["", "list ", "show ", "find ", "which are the ", "show me "]) + r.pick(asks.split("|")).replace("{s}", guard(x))
        else:
            q = r.pick(BARE)
        t = q + (r.pick(IN).replace("{d}", guard(where)) if where else "")
        d.user(dress(d, t, 0.7))
        args = {}
        if where:
            args[fk] = where
        if pattern and p:
            args[pk] = p
        d.call(s["name"], args)
        bare = lambda: stem(r) + "." + r.choice(ENDS)
        fits = list(dict.fromkeys(p.replace("*", stem(r), 1).replace("*", r.choice(["", stem(r)])) + ("" if end or "." in p else "." + r.choice(ENDS) if p.endswith("*") else "") for _ in range(r.choice([0, 1, 1, 2, 3])))) if p else [bare() for _ in range(r.choice([0, 1, 2, 3, 4]))]
        rest = [x for x in (bare() for _ in range(r.choice([1, 2, 3]))) if p and not fnmatch.fnmatch(x, p)] if not pattern else []
        names = sorted(set(fits + rest)) if r.p(0.7) else list(dict.fromkeys(rest + fits))
        d.result(shown(r, names) if names else r.choice(["(empty)", "no files", "[]", "nothing", "The work folder is empty."]))
        fits = [x for x in names if x in fits]
        said_list(d, fits, r.choice(["There is none.", "No file fits.", "I see no such file."]) if names or p else r.choice(["The folder is empty.", "There are no files."]))


@family("files", 3.0)
def there_or_not(d):
    """Is a file there?  A name that is nearly the same is another file."""
    r = d.r
    s = schema(r.choice(["file_list"] * 3 + ["list_files", "ls"]), r.choice(["List the files of the work folder", "Lists the files"]), {}, [])
    offer(d, s, "file_list")
    d.builtins = []
    names = list(dict.fromkeys(stem(r) + "." + r.choice(ENDS + ["tar", "zip", "pdf", "png"]) for _ in range(r.randint(1, 5))))
    f = r.choice(names)
    near = r.choice([f + r.choice([".gz", ".bak", "~", ".old"]), f.rsplit(".", 1)[0] + "2." + f.rsplit(".", 1)[1], f.rsplit(".", 1)[0] + "." + r.choice(ENDS)])
    there = r.p(0.5)
    if not there:
        names[names.index(f)] = near
    if near == f and not there:
        there = True
    d.user(dress(d, r.pick(["is there a file named {f}", "do i have a {f}", "is {f} there? list the folder", "check if {f} exists", "did i save {f}", "can you see a file {f} in here", "{f}, is that in the folder", "have we got {f}", "look whether {f} is in the work folder", "is {f} among the files", "does {f} exist? look at the list", "list the files, I need to know if {f} is there"]).replace("{f}", guard(f)), 0.7))
    d.call(s["name"], {})
    d.result(shown(r, names))
    if there:
        d.say(r.choice([f"Yes, {f} is there.", f"Yes, there is {f}."]), [f])
    elif near in names and near.startswith(f):
        d.say(r.choice([f"No, there is no {f}, but there is {near}.", f"No. {f} is not there; there is {near}."]), [near])
    else:
        d.say(r.choice([f"No, there is no {f}. The files are: {', '.join(names)}.", f"No, {f} is not there."]), ["No"])


# ---- written as it was said ----------------------------------------------------------------------------------------------
NOTES = [x.strip() for x in """water the {w}|call {P} about the {w}|{w} at {t}|meeting moved to {day}|closed on {day}s|the key is under the {w}|bring {n} {i}|{P} owes me {n} euros|dentist on {day} at {t}|{w} code {n}|descale the {w}|we leave at {t}, don't be late|Welcome to room {n}
buy {w} and {w2}|the {w} is broken|{P} comes on {day}|pay the {w} bill by {day}|ideas for the {w}|train to {C} at {t}|password hint: {w}|remember the {w}|{n} guests for {day}|no {w} after {t}|Dear {P}, thank you for the {w}|order number {n}|hello world|turn off the {w} before you go
sorry about the {w}|{w} {n} euros|print("{w}")|{P} has the {w} till {day}|gate {n}, {t}|the {w} needs new {i}|return the {w} to {P}|room {n} is free|keep the {w} dry""".replace("\n", "|").split("|")]
PUT = ["save the text {q} as {f}", "write {q} into {f}", "make a file {f} with {q} in it", "put the line {q} into a new file called {f}", "create {f} containing {q}", "note {q} in {f}", "{f} should say {q}", "new file {f}: {q}", "save this to {f}: {b}", "create a file called {f} that contains: {b}", "write to {f}: {b}", "save a file {f} with this in it: {b}", "put this in {f}: {b}", "file {f}, content: {b}", "make {f} with the text {b}", "please store this as {f}: {b}", "{f} <- {b}", "i want a file named {f} with the text: {b}", "drop the following into {f}: {b}", "take this down in {f}: {b}", "write {q} and save it as {f}", "save {q} under the name {f}", "keep this for me in {f}: {b}", "add a file {f}. Text: {b}", "jot down in {f}: {b}"]


@family("files", 6.0)
def put_down(d):
    """The content is what was said, no more and no less; a list one a line when that is asked for."""
    r = d.r
    pk, ck = r.choice([("path", "content")] * 4 + [("file", "text"), ("filename", "content"), ("name", "text"), ("path", "data")])
    s = schema(r.choice(["file_write"] * 4 + ["write_file", "save_file", "files.save", "create_file"]), r.choice(["Write a file into the work folder", "Writes a file", "Saves text as a file"]), {pk: ("string", r.choice(["Path of the file", "File name"])), ck: ("string", r.choice(["The whole text", "What to write", "Content of the file"]))}, [pk, ck])
    offer(d, s, "file_write")
    d.builtins = []
    f = a_file(r, r.choice([None, "txt", "md"]))
    if r.p(0.25):
        items = [x.lower() for x in r.some(r.choice([WORDS, ITEMS, NAMES]), r.randint(2, 5))]
        lined = r.p(0.6)
        text = ("\n" if lined else ", ").join(items)
        t = r.pick(["write {l} into {f}, one per line", "{f} with {l}, each on its own line", "put {l} in {f}, a line each", "save {l} as {f}, one on each line", "make a list {f} of {l}, line by line"] if lined else ["make a file {f} with the text {l}", "save {l} as {f}", "write {l} into {f}", "put {l} in {f}", "list {f}: {l}"]).replace("{l}", guard(listed(r, items) if lined else text))
    else:
        v = dict(w=r.pick(WORDS).lower(), w2=r.pick(WORDS).lower(), P=r.pick(NAMES), n=r.int(2, 900), i=r.pick(ITEMS).lower(), C=r.pick(CITIES), t=f"{r.randint(6, 22)}:{r.choice(['00', '15', '30', '45'])}", day=r.choice("Monday Tuesday Wednesday Thursday Friday Saturday Sunday monday friday".split()))
        text = r.pick(NOTES)
        for k, x in v.items():
            text = text.replace("{" + k + "}", str(x))
        if r.p(0.1):
            text = text[0].upper() + text[1:] + "."
        mark = "'" if "'" not in text and r.p(0.5) else '"' if '"' not in text else ""
        t = r.pick(PUT).replace("{q}", guard(mark + text + mark)).replace("{b}", guard(text))
    t = t.replace("{f}", guard(f))
    d.user(dress(d, t, 0.4) if not t.endswith("\x02") else t.replace("\x01", "").replace("\x02", ""))
    d.call(s["name"], {pk: f, ck: text})
    d.result(r.choice(["written", "ok", "saved", f"wrote {len(text.encode())} bytes to {f}", f"{f} written, {len(text.encode())} bytes", "done"]))
    d.say(r.choice([f"I wrote {f}.", f"The text is in {f}.", f"I saved it as {f}."]), [f])
