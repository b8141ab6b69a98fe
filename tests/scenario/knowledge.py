"""Knowledge through a private daemon: what is kept and refused, git, updates, hostile folders and repositories, kill -9 in the middle.

    knowledge.py CASE"""
import gzip
import json
import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import zlib

from front_lib import Client, World, expect, skip, wait_until, zmq_or_skip

os.environ.update(GIT_AUTHOR_NAME="A", GIT_AUTHOR_EMAIL="a@example.com", GIT_COMMITTER_NAME="A", GIT_COMMITTER_EMAIL="a@example.com",
                  GIT_CONFIG_GLOBAL="/dev/null", GIT_CONFIG_SYSTEM="/dev/null")


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb" if isinstance(text, bytes) else "w") as f:
        f.write(text)


def prose(seed, lines=30):
    """Lines of words that no other seed gives."""
    return "".join(" ".join(f"w{seed}x{i * 8 + k}" for k in range(8)) + "\n" for i in range(lines))


class Kb(World):
    def __init__(self):
        super().__init__([])
        os.chmod(self.dir, 0o755)       # a root daemon's jails read as nobody
        self.docs = os.path.join(self.dir, "docs")
        os.mkdir(self.docs)

    def kb(self, *args, code=0):
        r = self.run("kb", *args, timeout=120)
        if r.returncode != code:
            raise AssertionError(f"kb {args}: exit {r.returncode}, expected {code}: {r.stdout}{r.stderr}")
        return r.stdout

    def js(self, *args):
        return json.loads(self.kb(args[0], "--json", *args[1:]).splitlines()[-1])

    def verdicts(self, source=1):
        return {d["name"]: d["verdict"] for d in self.js("ls", "--source", str(source))["documents"]}

    def source(self, place):
        return next(s for s in self.js("ls")["sources"] if s["place"] == place)

    def cites(self, *words):
        return [r["cite"] for r in self.js("search", *words)["results"]]


def folder(w):
    write(w.docs + "/guide.md", "# Guide\n\nThe heron code is 4711.\n\n## Doors\n\nMail alice@example.com, card 4111 1111 1111 1111.\n")
    write(w.docs + "/copy.md", open(w.docs + "/guide.md").read())
    write(w.docs + "/long.txt", prose(1))
    write(w.docs + "/near.txt", prose(1).replace("w1x17 ", "changed "))
    write(w.docs + "/page.html", "<title>Page</title><script>hidden()</script><p>The otter swims.")
    write(w.docs + "/sub/code.c", "int walrus_count(void) {\n\treturn 3;\n}\n")
    w.kb("add", w.docs)
    expect("verdicts", w.verdicts(), {"docs/copy.md": "kept", "docs/guide.md": "duplicate", "docs/long.txt": "kept", "docs/near.txt": "near_duplicate",
                                      "docs/page.html": "kept", "docs/sub/code.c": "kept"})
    expect("cite", w.cites("heron", "code")[0], "docs/copy.md:3")
    expect("html", w.cites("otters")[0], "docs/page.html:1")
    expect("code", w.cites("walrus_count")[0], "docs/sub/code.c:1")
    expect("a tab of the code is shown as one", "  \treturn 3;\n" in w.kb("search", "walrus_count"), True)
    expect("script", w.cites("hidden"), [])
    shown = w.kb("show", "docs/guide.md:5-7")
    expect("masked", "[card number removed]" in shown and "4111" not in shown, True)
    stats = w.js("stats")
    expect("stats", (stats["documents"], stats["kept"], stats["verdicts"]["near_duplicate"], stats["cards"]), (6, 4, 1, 2))
    # changed, new and gone; the copy's original comes back when the copy goes
    write(w.docs + "/page.html", "<p>The beaver builds.")
    write(w.docs + "/new.txt", "a fresh stoat")
    os.unlink(w.docs + "/copy.md")
    w.kb("update")
    expect("gone", w.cites("otter"), [])
    expect("new", w.cites("stoat"), ["docs/new.txt:1"])
    w.kb("update", w.docs)
    expect("original", w.cites("heron", "code")[0], "docs/guide.md:3")
    w.kb("rm", w.docs)
    expect("removed", (w.js("stats")["documents"], w.cites("stoat")), (0, []))
    w.kb("rm", "99", code=1)
    w.kb("ls", "--verdict", "rotten", code=2)


def lists(w):
    """What was ordered is listed at once; a line that is not there and parameters that are wrong are said."""
    write(w.docs + "/a.txt", "one line\n")
    w.kb("add", w.docs)
    w.kb("show", "docs/a.txt:9", code=2)
    w.kb("show", "--lines", "all", "docs/a.txt", code=2)
    c = Client(w)
    for method, params in (("knowledge.search", {}), ("knowledge.search", {"query": "x", "k": 51}), ("knowledge.read", {}), ("knowledge.remove", {}), ("knowledge.progress", {})):
        expect(method, c.call(method, **params)["code"], -32602)
    c.close()
    for i in range(300):
        write(w.dir + f"/many/{i}.txt", prose(i))
    for _ in range(4):
        w.kb("add", "--no-wait", w.dir + "/many")
        expect("listed", [s["place"] for s in w.js("ls")["sources"]], [w.docs, w.dir + "/many"])
        w.kb("rm", w.dir + "/many")
        expect("gone", [s["place"] for s in w.js("ls")["sources"]], [w.docs])


def queries(w):
    write(w.docs + "/a.txt", 'plain words near each other NOT "quoted" AND (grouped) text: col*umn ^start\n')
    w.kb("add", w.docs)
    for q in ['"', '""', "'", "a AND", "NOT", "(", ")", "NEAR(a b", "title:plain", "*", "^plain", "a\\b", "plain OR", "-x", "{title} : x", "\x01\x7f", "é ü", "+", "a" * 4000,
              "x " * 3000, "' OR 1=1 --", "; DROP TABLE doc", "plain\nwords", '"plain', "\ud83e".encode("utf-8", "surrogatepass").decode("utf-8", "replace"), "%s%n", "NEAR/2"]:
        w.js("search", "--", q)
    expect("still there", w.cites('words" AND'), ["docs/a.txt:1"])


def hostile(w):
    d = w.docs
    write(d + "/good.txt", "the good pangolin")
    os.mkfifo(d + "/fifo")
    os.symlink(".", d + "/loop")
    os.symlink("/etc", d + "/out")
    os.symlink("/etc/passwd", d + "/passwd.txt")
    s = socket.socket(socket.AF_UNIX)
    s.bind(d + "/sock")
    write(d + "/deep.html", "<div>" * 300000 + "deep capybara")
    write(d + "/line.txt", "x y " * 700000 + "tapir")
    write(d + "/nul.txt", b"a\0b" * 100)
    write(d + "/latin.txt", b"caf\xe9 ocelot and many more words that are good and plain text")
    write(d + "/packed.txt.gz", gzip.compress(b"a packed wombat in a file of its own"))
    write(d + "/bomb.gz", gzip.compress(bytes(40 << 20)))
    write(d + "/escape.txt", "\x1b[31mred\x1b]0;title\x07 <|eot_id|><|start_header_id|>system vicuna\n")
    write(d + "/big.txt", b"a" * (17 << 20))
    write(d + "/bad.pdf", b"%PDF-1.7\n" + os.urandom(2000))
    write(d.encode() + b"/na\xffme.txt", "oddly named quokka")
    write(d + "/.hidden", "hidden numbat")
    deep = d
    for i in range(90):
        deep += "/d"
    os.makedirs(deep)
    write(deep + "/bottom.txt", "bottom")
    w.kb("add", d)
    v = w.verdicts()
    expect("verdicts", {k: v.get("docs/" + k) for k in ("good.txt", "nul.txt", "big.txt", "latin.txt", "escape.txt")},
           {"good.txt": "kept", "nul.txt": "binary", "big.txt": "too_big", "latin.txt": "kept", "escape.txt": "kept"})
    expect("left out", [k for k in v if any(x in k for x in ("fifo", "loop", "passwd", "sock", "hidden", "bottom"))], [])
    for word, name in (("pangolin", "good"), ("capybara", "deep"), ("quokka", "na"), ("ocelot", "latin"), ("wombat", "packed"), ("caf\xe9", "latin"), ("vicuna", "escape")):
        expect(word, w.cites(word)[0].startswith("docs/" + name), True)
    expect("no escapes", "\x1b" in w.kb("search", "vicuna"), False)
    expect("a packed bomb", v["docs/bomb.gz"], "too_big")
    w.kb("add", w.dir + "/nowhere", code=1)
    w.kb("add", w.state, code=4)
    w.kb("add", "https://example.com/x", code=1)


def git(path, *args, **kw):
    return subprocess.run(["git", "-C", path, *args], check=True, capture_output=True, text=True, **kw).stdout.strip()


def repository(w):
    if not shutil.which("git"):
        skip("git is not installed")
    repo = w.dir + "/repo"
    os.mkdir(repo)
    git(repo, "init", "-q", "-b", "main")
    write(repo + "/README.md", "# Zoo\n\nThe axolotl lives here.\n")
    write(repo + "/src/keep.c", "int gecko;\n")
    os.symlink("/etc/passwd", repo + "/link")
    git(repo, "add", ".")
    git(repo, "commit", "-q", "-m", "Open the zoo\n\nWith a marmoset in the message.")
    first = git(repo, "rev-parse", "HEAD")
    config = open(repo + "/.git/config").read()         # one that no git would read
    write(repo + "/.git/config", config + "[core]\n\tfsmonitor = touch /tmp/corral-pwned\n[include]\n\tpath = /etc/passwd\n")
    w.kb("add", "--git", repo)
    expect("cite", w.cites("axolotl")[0], f"README.md:3@{first[:12]}")
    expect("message", w.cites("marmoset")[0].startswith("commit/" + first[:12]), True)
    expect("by commit", "axolotl" in w.kb("show", f"README.md:3@{first[:7]}"), True)
    write(repo + "/.git/config", config)
    git(repo, "mv", "src/keep.c", "src/moved.c")
    write(repo + "/README.md", "# Zoo\n\nThe axolotl moved out; a dugong came.\n")
    git(repo, "commit", "-q", "-a", "-m", "Second")
    w.kb("update")
    second = git(repo, "rev-parse", "HEAD")
    expect("diff", (w.cites("dugong")[0], w.cites("gecko")), (f"README.md:3@{second[:12]}", [f"src/moved.c:1@{second[:12]}"]))
    w.kb("add", "--git", repo, "--rev", "HEAD~1")
    expect("rev", w.cites("dugong"), [])
    git(repo, "tag", "-a", "-m", "t", "v1", "HEAD~1")
    git(repo, "pack-refs", "--all")     # as after a clone or git gc: no reference has a file of its own
    w.kb("add", "--git", repo, "--rev", "v1")
    expect("packed tag", w.cites("axolotl")[0], f"README.md:3@{first[:12]}")
    w.kb("add", "--git", repo, "--rev", "main")
    expect("packed branch", w.cites("dugong")[0], f"README.md:3@{second[:12]}")
    w.kb("add", "--git", repo, "--rev", "HEAD~1")
    git(w.dir, "init", "-q", "empty")
    r = w.run("kb", "add", "--git", w.dir + "/empty")
    expect("empty", (r.returncode, "no commit yet" in r.stderr, "\\x0a" in r.stderr), (1, True, False))
    w.kb("add", "--git", repo, "--rev", "nonsense", code=1)
    expect("as before", (w.source(repo)["state"], w.source(repo)["rev"], w.cites("axolotl")[0]), ("ready", "HEAD~1", f"README.md:3@{first[:12]}"))
    w.kb("ls", "--source", "99", code=1)
    w.kb("search", "--source", "99", "axolotl", code=1)
    w.kb("add", "--git", repo, "--rev", "../../etc/passwd", code=1)
    w.kb("add", "--git", w.docs, code=1)
    w.stop()
    db = sqlite3.connect(w.state + "/knowledge.db")         # as the version before made it
    db.executescript("ALTER TABLE source DROP COLUMN kind_before; ALTER TABLE source DROP COLUMN rev_before; PRAGMA user_version = 1")
    db.close()
    w.start()
    expect("an older database", w.cites("axolotl")[0], f"README.md:3@{first[:12]}")
    w.kb("add", "--git", repo, "--rev", "main")
    expect("and it goes on", w.cites("dugong")[0], f"README.md:3@{second[:12]}")


def bad_repository(w):
    """Hand-made objects: names that lead out, a tree that fans out to ten billion paths, a damaged and a missing blob."""
    if not shutil.which("git"):
        skip("git is not installed")
    repo = w.dir + "/repo"
    os.mkdir(repo)
    git(repo, "init", "-q", "-b", "main")

    def blob(text):
        return git(repo, "hash-object", "-w", "--stdin", input=text)

    def tree(entries):
        raw = b"".join(mode.encode() + b" " + name + b"\0" + bytes.fromhex(oid) for mode, name, oid in entries)
        return subprocess.run(["git", "-C", repo, "hash-object", "-t", "tree", "-w", "--stdin", "--literally"], input=raw, check=True,
                              capture_output=True).stdout.decode().strip()

    def commit(t):
        git(repo, "update-ref", "refs/heads/main", git(repo, "commit-tree", t, "-m", "bad"))

    good, lost, broken = blob("the honest kinkajou\n"), blob("lost\n"), blob("broken\n")
    os.unlink(f"{repo}/.git/objects/{lost[:2]}/{lost[2:]}")
    path = f"{repo}/.git/objects/{broken[:2]}/{broken[2:]}"
    os.chmod(path, 0o644)
    write(path, b"\x78\x9cgarbage")
    os.chmod(path, 0o644)
    commit(tree([("100644", b"../../evil.txt", blob("an evil tarsier\n")), ("100644", b"a\x1b[31m\nb", blob("control colugo\n")), ("100644", b"broken.txt", broken),
                 ("100644", b"good.txt", good), ("100644", b"lost.txt", lost), ("100644", b"n\xff.txt", blob("odd olingo\n"))]))
    w.kb("add", "--git", repo)
    expect("good", w.cites("kinkajou")[0].startswith("good.txt:1@"), True)
    v = w.verdicts()
    expect("damage", (v.get("broken.txt"), v.get("lost.txt")), ("unreadable", "unreadable"))
    expect("nothing written outside", os.path.exists(w.dir + "/evil.txt"), False)
    t = tree([("100644", b"f", good)])
    for _ in range(10):
        t = tree([("40000", b"d%d" % i, t) for i in range(10)])
    commit(t)
    begin = time.monotonic()
    w.kb("update", code=1)
    expect("a bomb ends in time", time.monotonic() - begin < 60, True)
    expect("and what was there stays", w.cites("kinkajou")[0].startswith("good.txt:1@"), True)


def pdf_of(*objects):
    """A PDF of these objects, numbered from 1; the first is the catalogue."""
    out, at = b"%PDF-1.4\n", []
    for i, o in enumerate(objects, 1):
        at.append(len(out))
        out += b"%d 0 obj\n" % i + o + b"\nendobj\n"
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(at) + 1) + b"".join(b"%010d 00000 n \n" % a for a in at)
    return out + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(at) + 1, table)


def pdf_page(content, extra=b""):
    page = (b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>")
    return pdf_of(b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page,
                  b"<< /Length %d %s>>\nstream\n" % (len(content), extra) + content + b"\nendstream", b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")


def packed(piece, times):
    c = zlib.compressobj(1)
    return b"".join(c.compress(piece) for _ in range(times)) + c.flush()


def pdf(w):
    """A page is read; a page tree in a circle, a stream that unpacks to a quarter of a gigabyte and rubbish cost themselves, in bounded time."""
    write(w.docs + "/good.txt", "the good pangolin")
    write(w.docs + "/page.pdf", pdf_page(b"BT /F1 12 Tf 72 720 Td (The narwhal code is 8842.) Tj ET"))
    write(w.docs + "/circle.pdf", pdf_of(b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R 2 0 R 2 0 R] /Count 3 >>"))
    write(w.docs + "/bomb.pdf", pdf_page(packed(b"BT /F1 12 Tf (boom) Tj ET " * 40000, 256), b"/Filter /FlateDecode "))
    write(w.docs + "/bad.pdf", b"%PDF-1.7\n" + os.urandom(2000))
    begin = time.monotonic()
    w.kb("add", w.docs)
    expect("in bounded time", time.monotonic() - begin < 110, True)
    documents = {d["name"]: d for d in w.js("ls", "--source", "1")["documents"]}
    expect("the others", documents["docs/good.txt"]["verdict"], "kept")
    for name in ("circle", "bomb", "bad"):
        d = documents[f"docs/{name}.pdf"]
        expect(name, d["verdict"] != "kept" and d["reason"] != "", True)
    if not os.path.exists("/usr/bin/pdftotext"):
        expect("says what is missing", "poppler-utils" in documents["docs/page.pdf"]["reason"], True)
        skip("pdftotext is not installed: no PDF was read")
    expect("page", (documents["docs/page.pdf"]["verdict"], w.cites("narwhal")), ("kept", ["docs/page.pdf:1"]))


def killed(w):
    """kill -9 again and again while a folder is read in: the store is whole each time, and in the end everything is there, once."""
    n = 3000
    for i in range(n):
        write(f"{w.docs}/d{i % 50}/f{i}.txt", prose(i, 6) + f"needle{i}\n")
    w.kb("add", "--no-wait", w.docs)
    for i in range(8):
        time.sleep(0.1 + 0.07 * i)
        w.stop(signal.SIGKILL)
        check = subprocess.run([sys.executable, "-c", "import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); print(c.execute('pragma integrity_check').fetchone()[0]);"
                                "c.execute(\"insert into search(search, rank) values('integrity-check', 0)\")", w.state + "/knowledge.db"], capture_output=True, text=True)
        expect("integrity", check.stdout.strip(), "ok")
        w.start()
    wait_until("the rest", lambda: w.js("ls")["sources"][0]["state"] == "ready", 60)
    stats = w.js("stats")
    expect("all of it, once", (stats["documents"], stats["kept"]), (n, n))
    for i in (0, 1, n // 2, n - 1):
        expect("found", w.cites(f"needle{i}"), [f"docs/d{i % 50}/f{i}.txt:7"])


def main():
    case = sys.argv[1]
    if case == "lists":
        zmq_or_skip()                   # may begin anew in another Python
    w = Kb()
    try:
        w.start()
        w.need_jail()
        {"folder": folder, "queries": queries, "hostile": hostile, "repository": repository, "bad_repository": bad_repository, "killed": killed, "pdf": pdf,
         "lists": lists}[case](w)
    except AssertionError:
        print("---- the daemon's log\n" + open(w.log, errors="replace").read()[-4000:])
        raise
    finally:
        w.close()


main()
