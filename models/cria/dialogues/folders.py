"""The work folder and the documents with names and contents that must be copied letter by letter: keys, addresses, accounts, texts with signs of their own, several lines at once; of a file that is read one value is wanted, and
it is said as it stands."""
from core import BARE_END, OPEN, family, guard, noisy
from forms3 import account, file, heading, human, link, machine, mail, note, road, secret, serial, spot
from functions import distractors
from kept import kept
from pools import NAMES, WORDS, phone
from seek import OWN

# what somebody looks for / how the line calls it / its value
FACTS = [[x.strip() for x in l.split(" / ")] for l in """
password of the guest wifi / guest wifi password / secret
mail address of the notary / notary, mail / mail
serial number of the boiler / boiler serial number / serial
account of the landlord / landlord account / account
plate of the van / van plate / serial
address of the staging server / staging server / link
phone number of the caretaker / caretaker phone / phone
customer number at the power company / power company, customer number / serial
name of the new dentist / new dentist / human
login for the parents' portal / parents' portal login / mail
licence key of the drawing program / drawing program, licence key / serial
meeting point for the hike / hike, meeting point / spot
host of the backup / backup host / machine
code of the bike lock / bike lock code / digits
motto of the summer party / summer party motto / note
contact at the tax office / tax office contact / human
link to the video call / video call link / link
reference of the insurance claim / insurance claim reference / serial
paint of the hall / hall paint / serial
title of the talk in May / talk in May, title / heading
""".strip().split("\n")]
ASKS = ["what's the {q}? it's in {f}", "{f} has the {q}, tell me", "look into {f} for the {q}", "the {q} please, see {f}", "I need the {q}, it stands in {f}", "open {f} and give me the {q}", "could you read {f}? I only want the {q}", "the {q}, {f}", "tell me the {q} from {f}", "what does {f} say about the {q}", "{f} - what was the {q}", "I forgot the {q}. It's in {f}", "check {f}, what is the {q}", "get me the {q} out of {f}"]
OUTS = ["The {q} is {v}.", "It is {v}.", "{f} says: {v}", "{v}", "The {q}: {v}"]
DOCS = ["what's the {q}, look in my documents", "search my documents for the {q}", "the {q} is somewhere in my documents, what is it", "find the {q} in the documents", "do my documents have the {q}", "I need the {q}, it's in the documents", "look through my documents: the {q}", "the {q}? my documents know it", "somewhere in the documents is the {q}, find it"]
ONE = ["write {q} to {f}", "save {q} as {f}", "put {q} into {f}", "{f} should contain {q}", "make a file {f} with {q}", "create {f}, content {q}", "I want {q} in a file called {f}", "keep {q} in {f}", "new file {f} with the text {q}", "store {q} under {f}", "please write down {q}, file {f}"]
BARE = ["write to {f}: {t}", "save in {f}: {t}", "{f}: please write {t}", "put this into {f}: {t}", "file {f}, text: {t}", "new file {f}, with this: {t}", "into {f} goes {t}"]
ROWS = ["write these lines to {f}:\n{t}", "save as {f}:\n{t}", "put this list into {f}:\n{t}", "{f} should read:\n{t}", "new file {f}:\n{t}", "make {f} with exactly this:\n{t}", "this goes into {f}\n{t}"]
BACK = ["what's in it", "read it back to me", "show me the file", "and now read it", "open it again", "let me see it", "read {f}", "what does {f} say now", "is it right? read it"]
GONE = ["what's the {q} in {f}", "read me the {q} from {f}", "{f}, the {q}", "open {f}, I want the {q}"]


def value(r, kind):
    return dict(secret=secret, mail=mail, serial=serial, account=account, link=link, phone=phone, human=human, spot=spot, machine=machine, note=note, heading=heading, digits=lambda r: "".join(r.choice("0123456789") for _ in range(r.choice([4, 5, 6, 8]))))[kind](r)


READABLE = "txt md csv json log yaml xml html ini toml conf tsv".split()


def name(r):
    """A path of the work folder."""
    while True:
        f = file(r) if r.p(0.5) else road(r).lstrip("/~.")
        if not f.endswith("/"):
            f = f.removesuffix(".tar.gz").rsplit(".", 1)[0] + "." + r.choice(READABLE)
        if "\\" not in f and not f.endswith("/") and len(f) < 60:
            return f


def ask(d, way, **v):
    r = d.r
    for k, x in v.items():
        way = way.replace("{" + k + "}", OPEN + x + BARE_END if k == "t" else guard(x))
    if r.p(0.3) and way[0].islower():
        way = way[0].upper() + way[1:]
    d.user(noisy(r, way, 0.6))


def looked_up(d, gone=False):
    """One value out of a file, or a file that isn't there."""
    r, f = d.r, name(d.r)
    facts = r.sample(FACTS, r.choice([1, 2, 3, 4, 5]))
    q, label, kind = r.choice(facts)
    if gone:
        ask(d, r.pick(GONE), q=q, f=f)
        d.call("file_read", {"path": f})
        m = r.choice([f"{f}: no such file", "no such file", "file not found", f"cannot open {f}"])
        d.fail(m)
        return d.say(r.choice([f"I couldn't read it: {m}.", f"That did not work: {m}.", f"Reading failed: {m}."]), [m])
    ask(d, r.pick(ASKS), q=q, f=f)
    d.call("file_read", {"path": f})
    rows, v = [], None
    sep = r.choice([": ", ": ", " = ", " - ", "\t"])
    for _, l, k in facts:
        x = value(r, k)
        v = x if l == label else v
        rows.append(l[0].upper() + l[1:] + sep + x)
    d.result("\n".join(rows))
    d.say(r.choice(OUTS).replace("{q}", q).replace("{v}", v).replace("{f}", f), [v])


def in_documents(d):
    r = d.r
    q, label, kind = r.choice(FACTS)
    ask(d, r.pick(DOCS), q=q)
    d.call("knowledge_search", {"query": kept(q)})
    v, at = value(r, kind), f"{r.choice(['notes', 'house', 'office', 'contacts', 'letters', r.pick(WORDS).lower()])}.{r.choice(['md', 'txt', 'pdf'])}:{r.randint(1, 300)}"
    d.result(f"{at}: {label[0].upper() + label[1:]}: {v}")
    d.say(r.choice(["The {q} is {v} ({a}).", "It is {v}; that stands in {a}.", "{v} ({a})", "According to {a} it is {v}."]).replace("{q}", q).replace("{v}", v).replace("{a}", at), [v])


def written(d):
    r, f = d.r, name(d.r)
    k = r.random()
    if k < 0.3:
        t = "\n".join(r.choice([note, heading, lambda r: f"{r.pick(WORDS).lower()}: {r.randint(1, 90)}", lambda r: "- " + r.pick(WORDS).lower(), human, mail, lambda r: f"{r.randint(1, 9)}. {r.pick(WORDS).lower()} {r.pick(NAMES)}"])(r) for _ in range(r.choice([2, 2, 3, 4])))
        ask(d, r.pick(ROWS), f=f, t=t)
    else:
        t = r.choice([note, note, heading, lambda r: f"{r.choice(FACTS)[1]}: {value(r, r.choice(['mail', 'secret', 'serial', 'account', 'link']))}", mail, link])(r)
        if k < 0.55:
            ask(d, r.pick(BARE), f=f, t=t)
        else:
            q = [x for x in ('"{}"', "'{}'", "“{}”", "«{}»", "`{}`") if not set(x) & set(t) - {"{", "}"}]
            ask(d, r.pick(ONE), f=f, q=r.choice(q).replace("{}", t))
    d.call("file_write", {"path": f, "content": t})
    d.result(r.choice(["ok", "written", f"wrote {len(t.encode())} bytes"]))
    d.say(r.choice([f"I wrote {f}.", f"It is in {f}.", f"{f} is written.", f"Done, the text is in {f}."]), [f])
    if r.p(0.3):
        ask(d, r.pick(BACK), f=f)
        d.call("file_read", {"path": f})
        d.result(t)
        d.say(r.choice(["{f} says: {t}", "It says: {t}", "{t}"]).replace("{f}", f).replace("{t}", t), [t])


@family("files", 16.0)
def exact_files(d):
    r = d.r
    names = ["knowledge_search", "file_read", "file_write"] + [n for n in ("file_list", "knowledge_read") if r.p(0.5)]
    d.functions = [OWN[n] for n in names] + (distractors(r, 1, set(OWN)) if r.p(0.15) else [])
    r.shuffle(d.functions)
    d.builtins = ["brave_search"] if r.p(0.15) else []
    for _ in range(r.choice([1, 1, 1, 2])):
        k = r.random()
        if k < 0.42:
            written(d)
        elif k < 0.78:
            looked_up(d, r.p(0.1))
        else:
            in_documents(d)
