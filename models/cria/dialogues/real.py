"""Results in the very words of Corral's own tools: files, documents, searches, a jail that stops code, output that is cut, a call that is refused."""
import functions
from core import family
from pools import CITIES, NAMES, SENTENCES, SURNAMES, WORDS, filename, path, words
from threads import user

OWN = {c[0]["name"]: c[0] for c in functions.C}


def fact(r):
    """(what it is about, the sentence that says it, the value in it)"""
    w, n = r.pick(WORDS).lower(), r.int(2, 900)
    P, C = f"{r.pick(NAMES)} {r.pick(SURNAMES)}", r.pick(CITIES)
    about, text, value = r.choice([
        (f"the {w} key", f"The {w} key hangs behind the door of room {n}.", n), (f"the {w} budget", f"The budget for {w} is {n} euros this year.", n), (f"who looks after the {w}", f"{P} looks after the {w}.", P), (f"where the {w} is kept", f"The {w} is kept in {C}.", C), (f"the {w} code", f"The code of the {w} is {n}-{w[:3].upper()}.", f"{n}-{w[:3].upper()}"),
        (f"the {w} opening hours", f"The {w} opens at {r.randint(6, 11)}:30 and closes at {r.randint(12, 22)}:00.", ":30"), (f"how often the {w} is checked", f"The {w} is checked every {n} days.", n), (f"the {w} limit", f"At most {n} of them go into one {w}.", n), (f"the {w} contract", f"The contract for the {w} ends on {r.randint(1, 28)} March {r.randint(2026, 2031)}; {P} signs it.", P),
        (f"the {w} pressure", f"Keep the {w} at {n} mbar, never above.", n), (f"the {w} meeting", f"The {w} meeting is held in {C} on Mondays.", C), (f"returning a {w}", f"A {w} can be returned within {n} days.", n), (f"the {w} phone", f"For the {w} call 0{n} {r.int(1000, 99999)}, ask for {P}.", P)])
    return about, text, str(value)


def offer(d, *names):
    d.functions = [OWN[n] for n in names] + functions.distractors(d.r, d.r.choice([0, 0, 1, 2]), set(names))
    d.r.shuffle(d.functions)


@family("search", 5.0)
def real_documents(d):
    """knowledge_search as it answers: the place, then the passage; several of them; nothing."""
    r = d.r
    offer(d, "knowledge_search", *(["knowledge_read"] if r.p(0.5) else []))
    for _ in range(r.choice([1, 1, 2, 3])):
        about, text, value = fact(r)
        user(d, ["what do the notes say about {a}", "look in my documents: {a}", "{a} - it must be in the handbook", "check our papers for {a}", "find {a} in my files", "I wrote down {a} somewhere, find it", "do the docs mention {a}", "according to our rules, {a}?", "search the knowledge base for {a}", "in the manual, {a}?", "is {a} written anywhere in the documents"], a=about)
        q = about.removeprefix("the ").removeprefix("who ").removeprefix("how often ").removeprefix("where ")
        d.call("knowledge_search", {"query": q})
        if r.p(0.15):
            d.result(f'Nothing in the knowledge matches "{q}". Try other words, or fewer.')
            d.say("Nothing was found in the documents.", [])
            continue
        cite = lambda: f"{r.choice(['docs/', '', 'notes/', r.pick(WORDS).lower() + '/'])}{r.pick(WORDS).lower()}.{r.choice(['md', 'txt', 'pdf', 'rst'])}:{r.randint(1, 400)}@{''.join(r.choice('0123456789abcdef') for _ in range(r.choice([4, 7, 8])))}"
        places = [cite() for _ in range(r.choice([1, 1, 2, 3]))]
        at = r.randrange(len(places))
        parts = []
        for i, c in enumerate(places):
            head = c + r.choice(["", f" - {r.pick(WORDS).capitalize()}", f" - {r.pick(WORDS).capitalize()} / {r.pick(WORDS).capitalize()}"])
            parts.append(head + "\n" + (text if i == at else r.choice([fact(r)[1], r.pick(SENTENCES) + "."])))
        d.result("\n".join(parts))
        d.say(r.choice([f"{text} ({places[at]})", f"It says: {text} ({places[at]})", f"{text} That is in {places[at]}."]), [value])


@family("files", 8.0)
def real_files(d):
    """file_list, file_read and file_write in a row, with what they really answer."""
    r = d.r
    offer(d, "file_read", "file_write", "file_list")
    box = {}
    for _ in range(r.choice([1, 2, 3, 3, 4])):
        k = r.random()
        f = r.choice(list(box)) if box and r.p(0.7) else filename(r) if r.p(0.8) else path(r).lstrip("/~.:C\\").lstrip("/")
        if k < 0.4:
            s = r.choice([r.pick(SENTENCES), " ".join(words(r, r.randint(1, 6))), ", ".join(words(r, 3)), f"{r.pick(WORDS)},{r.int(2, 9999)}"])
            user(d, ["write {s} into {f}", "save {s} as {f}", "{f} should say {s}", "put {s} in {f}", "store the text {s} in {f}", "make {f} with {s} in it", "new file {f}, content {s}"], s=f'"{s}"', f=f)
            d.call("file_write", {"path": f, "content": s})
            d.result(f"wrote {len(s.encode())} bytes to {f}")
            d.say(r.choice([f"I wrote {f}.", f"The text is in {f}."]), [f])
            box[f] = s
        elif k < 0.62:
            user(d, ["list everything", "ls", "what's in my folder", "show the files", "dir please", "any files?"])
            d.call("file_list", {})
            names = sorted(box)
            d.result("\n".join(names) if names else "The work folder is empty.")
            d.say(f"The files are: {', '.join(names)}." if len(names) > 1 else f"There is one file: {names[0]}." if names else "The work folder is empty.", names)
        else:
            user(d, ["what does {f} say", "read {f}", "show me {f}", "open {f}", "cat {f}", "what's in {f}", "print {f} please", "contents of {f}"], f=f)
            d.call("file_read", {"path": f})
            if f in box:
                d.result(box[f])
                d.say(r.choice([f"{f} contains: {box[f]}", f"It says: {box[f]}"]), [box[f]])
            elif r.p(0.15):
                d.result("The file is empty.")
                d.say(f"{f} is empty.", ["empty"])
            else:
                m = r.choice([f"{f} does not exist", f"there is no file {f}", f"{f} is a link; links are not followed", f"{f} is no text: {r.int(500, 90000)} bytes of image/png; use a program to read it", f"{f} is not a regular file", f"the path {f} leaves the work folder or holds a part that can't be a file's name"])
                d.fail(m)
                d.say(r.choice([f"I can't read it: {m}.", f"That did not work: {m}."]), [f])


STOPPED = [("TimeoutError: the code ran longer than {s} s and was stopped", "The code was stopped after {s} s, so there is no result."), ("the code was ended by signal 9 (Killed)", "The code was ended by signal 9 (Killed); there is no result."), ("the code was ended by signal 11 (Segmentation fault)", "The code crashed with a segmentation fault."), ("the code printed more than it may and was stopped; print less", "The code printed too much and was stopped."),
           ("refused, and not run: line 1 removes folders of the system or of the user. The rules of this machine don't allow that; find another way or answer in words", "That was refused: the rules of this machine don't allow it."), ("refused, and not run: line 1 reads keys or secrets. The rules of this machine don't allow that; find another way or answer in words", "That was refused: the rules of this machine don't allow it."), ("PermissionError: [Errno 13] Permission denied: '{f}'", "Permission for {f} was denied."),
           ("code_interpreter failed 3 times in this turn and is closed until the next question; answer in words with what you have", "I have no result: the interpreter failed three times."), ("MemoryError", "There was not enough memory for that, so there is no result."), ("OSError: [Errno 101] Network is unreachable", "The jail has no network, so that can't be done."), ("SystemExit: the code ended with status {k}", "The code ended with status {k}.")]


@family("failures", 3.0)
def jail_says_no(d):
    r = d.r
    v = dict(s=r.choice([10, 20, 20, 30]), f=filename(r), k=r.randint(1, 9), n=r.int(10, 900))
    text, say = r.choice(STOPPED)
    asks, code = r.choice([(["count to {n} million", "loop {n} million times"], "for i in range({n} * 10**6):\n    pass"), (["run the code I gave you in {f}", "execute {f}", "python {f}"], 'exec(open("{f}").read())'), (["add up the first {n} million primes", "sum of the first {n} million primes"], "total, n, k = 0, 2, 0\nwhile k < {n} * 10**6:\n    if all(n % d for d in range(2, int(n ** 0.5) + 1)):\n        total += n\n        k += 1\n    n += 1\nprint(total)"), (["print {n} million lines", "show me {n} million stars"], 'print("*" * {n} * 10**6)')])
    fillv = lambda t: t.replace("{s}", str(v["s"])).replace("{f}", v["f"]).replace("{k}", str(v["k"])).replace("{n}", str(v["n"]))
    user(d, asks, **v)
    d.steps.append(("py", fillv(code)))
    d.fail(fillv(text))
    d.say(fillv(say), [])


@family("lists", 0.6)
def cut_output(d):
    """A long output comes with its middle left out: the answer says so."""
    r = d.r
    n = r.int(900, 9000)
    user(d, ["all numbers from 1 to {n}", "print 1 to {n}", "list every number up to {n}", "count from 1 to {n} and show all"], n=n)
    d.steps.append(("py", f"print(*range(1, {n} + 1))"))
    full = " ".join(str(i) for i in range(1, n + 1))
    left = len(full) - 120
    d.result(f"completed\n[stdout]{full[:60]}\n[... {left} bytes of output left out here ...]\n{full[-60:]}[/stdout]\n[Cut. Read on with result_read(handle=\"r1\", from=60, n=2000); it has {len(full)} characters.]")
    d.say(f"The output is long; it begins {full[:20].rsplit(' ', 1)[0]} and ends with {n}.", [str(n)])


@family("failures", 1.0)
def noted(d):
    """Code that works, with a word of the jail beside it."""
    r = d.r
    a, b = r.int(2, 900), r.int(2, 900)
    user(d, ["{a} times {b}", "{a} * {b}?", "what is {a} x {b}"], a=a, b=b)
    d.steps.append(("py", f"print({a} * {b})"))
    note = r.choice(["note: the interpreter had to be started anew before this call; variables of earlier calls are gone", "<string>:1: DeprecationWarning: invalid escape sequence", "note: 2 files were not kept: the work folder is full"])
    d.result(f"completed\n[stdout]{a * b}[/stdout]\n[stderr]{note}[/stderr]")
    d.say(f"The result is {a * b}.", [a * b])


@family("search", 2.5)
def web_page(d):
    """Search results as Corral writes them: number and title, address, text, age; several questions in a row."""
    r = d.r
    d.builtins = ["brave_search"] if r.p(0.6) else ["brave_search", "wolfram_alpha"]
    for _ in range(r.choice([1, 1, 2])):
        about, text, value = fact(r)
        user(d, ["search the web: {a}", "google {a}", "what does the internet say about {a}", "look up {a} online", "find {a} on the net", "web search for {a}", "please check online, {a}"], a=about)
        q = about.removeprefix("the ")
        d.builtin("brave_search", q)
        rows = []
        n = r.choice([1, 2, 3])
        at = r.randrange(n)
        for i in range(n):
            w = r.pick(WORDS).lower()
            rows.append(f"{i + 1}. {r.pick(WORDS).capitalize()} {r.pick(WORDS)}\nhttps://{w}.{r.choice(['org', 'com', 'example', 'net'])}/{r.pick(WORDS).lower()}\n{text if i == at else r.pick(SENTENCES) + '.'}" + r.choice(["", "", f"\n({r.randint(2, 20)} days ago)"]))
        d.result("\n".join(rows) + r.choice(["", "", f"\n[an answer kept from {r.randint(2, 59)} minutes ago]"]))
        d.say(r.choice([text, f"According to the search: {text}"]), [value])
