#!/usr/bin/env python3
"""The code interpreter as a notebook: ordinary programs in the real jail, through `corral sandbox run`: notebook.py NAME, or all of them.

A case is (name, cells, what the last cell must print). Cells of one case run in one conversation's jail. The expected text is exact; a
compiled pattern must match all of it; a function is asked."""
import json
import os
import re
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from front_lib import DAEMON, expect, skip, world

HELLO = [("hello", "Hello.<|eot_id|>")]


def run(w, name, code, *more, seconds=50):
    r = w.run("sandbox", "run", "-c", name, "--seconds", str(seconds), "--json", *more, input=code, timeout=60)
    if not r.stdout:
        raise AssertionError(r.stderr)
    return json.loads(r.stdout)


def fits(text, want):
    if isinstance(want, str):
        return text == want
    if isinstance(want, re.Pattern):
        return want.fullmatch(text) is not None
    return want(text)


def go_through(cases):
    """Every case, and all that failed together."""
    failed = []
    with world(HELLO) as w:
        w.need_jail()
        for i, (name, cells, want) in enumerate(cases):
            conversation = f"n{i}"
            for cell in [cells] if isinstance(cells, str) else cells:
                r = run(w, conversation, cell)
            if not fits(r["text"], want):
                shown = want if isinstance(want, str) else getattr(want, "pattern", "(a function's word)")
                failed.append(f"{name}: exit {r['exit']}, limit {r['limit']}\n  got      {r['text'][:3000]!r}\n  expected {shown!r}")
            w.run("sandbox", "close", conversation)
    if failed:
        raise AssertionError(f"{len(failed)} of {len(cases)} programs:\n" + "\n".join(failed))


def text(pattern):
    return re.compile(pattern, re.S)


# ---- the standard library ------------------------------------------------------------------------------------------------------

# Not for a jail: they open a browser or a window, print poems, or want a network's files when they are imported.
NOT_IMPORTED = {"antigravity", "this", "idlelib", "turtle", "turtledemo", "tkinter", "_tkinter"}

def every_module():
    """Whatever this machine's own Python can import can be imported in the jail: the standard library, submodules too."""
    code = f"""
import importlib, pkgutil, sys, warnings
warnings.simplefilter("ignore")
failed = []
def attempt(name):
    try:
        importlib.import_module(name)
        return True
    except BaseException as e:
        failed.append((name, type(e).__name__, str(e)))
count = 0
for name in sorted(sys.stdlib_module_names - {NOT_IMPORTED!r}):
    count += 1
    if attempt(name) and hasattr(sys.modules[name], "__path__") and name not in ("test", "lib2to3", "ensurepip", "distutils"):
        for m in pkgutil.walk_packages(sys.modules[name].__path__, name + "."):
            if not m.name.endswith("__main__") and ".test" not in m.name and ".idle_test" not in m.name:
                count += 1
                attempt(m.name)
print(failed)
"""
    outside = subprocess.run(["/usr/bin/python3", "-c", code], capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=60)
    import ast
    cannot = {f[0] for f in ast.literal_eval(outside.stdout.strip().splitlines()[-1])}
    with world(HELLO) as w:
        w.need_jail()
        r = run(w, "m", code)
        failed = [f for f in ast.literal_eval(r["text"].strip().splitlines()[-1]) if f[0] not in cannot]
    expect("modules that can be imported outside only", failed, [])


LIBRARY = [
    ("sqlite in a file", """
import sqlite3
c = sqlite3.connect("/work/t.db")
c.execute("pragma journal_mode=wal")
c.execute("create table t(x integer primary key, y text)")
with c:
    c.executemany("insert into t(y) values(?)", [(str(i),) for i in range(1000)])
try:
    with c:
        c.execute("delete from t")
        raise ValueError
except ValueError:
    pass
d = sqlite3.connect("/work/t.db")
print(d.execute("select count(*), sum(length(y)) from t").fetchone(), d.execute("pragma integrity_check").fetchone())
c.execute("vacuum")
c.execute("create virtual table f using fts5(body)")
c.execute("insert into f values('a quick brown fox')")
print(c.execute("select body from f where f match 'quick'").fetchall())
""", "(1000, 2890) ('ok',)\n[('a quick brown fox',)]\n"),
    ("sqlite across calls", ["import sqlite3\nc = sqlite3.connect('a.db')\nc.execute('create table t(x)'); c.execute('insert into t values(7)'); c.commit()",
                            "print(c.execute('select x from t').fetchall())\nc.execute('insert into t values(8)'); c.commit()",
                            "sqlite3.connect('a.db').execute('select count(*) from t').fetchone()"], "(2,)\n"),
    ("zoneinfo", """
import zoneinfo, datetime
print(len(zoneinfo.available_timezones()) > 300)
d = datetime.datetime(2024, 3, 31, 0, 30, tzinfo=datetime.timezone.utc)
for z in ("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Chatham"):
    print(d.astimezone(zoneinfo.ZoneInfo(z)).isoformat())
""", "True\n2024-03-31T01:30:00+01:00\n2024-03-30T20:30:00-04:00\n2024-03-31T06:00:00+05:30\n2024-03-31T14:15:00+13:45\n"),
    ("decimal", "from decimal import *\ngetcontext().prec = 50\nDecimal(2).sqrt()", "Decimal('1.4142135623730950488016887242096980785696718753769')\n"),
    ("threads", """
import threading, queue
q, out = queue.Queue(), []
def work():
    while (x := q.get()) is not None:
        out.append(x * x)
ts = [threading.Thread(target=work) for _ in range(16)]
for t in ts: t.start()
for i in range(1000): q.put(i)
for t in ts: q.put(None)
for t in ts: t.join()
print(sum(out), threading.active_count())
e = threading.Event(); threading.Timer(0.01, e.set).start(); print(e.wait(5))
l = threading.local(); l.x = 1
b = threading.Barrier(2, timeout=5); t = threading.Thread(target=b.wait); t.start(); b.wait(); t.join()
""", "332833500 1\nTrue\n"),
    ("a thread's own error", "import threading\nt = threading.Thread(target=lambda: 1/0); t.start(); t.join()", text(r"Exception in thread Thread-1.*ZeroDivisionError: division by zero\n")),
    ("asyncio", """
import asyncio
async def main():
    async def f(i):
        await asyncio.sleep(0.001)
        return i
    print(sum(await asyncio.gather(*(f(i) for i in range(100)))))
    p = await asyncio.create_subprocess_exec("/bin/echo", "from a program", stdout=asyncio.subprocess.PIPE)
    print((await p.communicate())[0], p.returncode)
    p = await asyncio.create_subprocess_shell("echo $((6*7)); exit 3", stdout=asyncio.subprocess.PIPE)
    print((await p.communicate())[0], p.returncode)
    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(5)
    except TimeoutError:
        print("timeout")
    print(await asyncio.to_thread(sum, [1, 2]))
    print(await asyncio.get_running_loop().run_in_executor(None, len, "abc"))
    async with asyncio.TaskGroup() as g:
        a, b = g.create_task(f(1)), g.create_task(f(2))
    print(a.result() + b.result())
    lock = asyncio.Lock()
    async with lock:
        pass
asyncio.run(main())
""", "4950\nb'from a program\\n' 0\nb'42\\n' 3\ntimeout\n3\n3\n3\n"),
    ("asyncio streams over a socket pair", """
import asyncio, socket
async def main():
    a, b = socket.socketpair()
    r, w = await asyncio.open_connection(sock=a)
    r2, w2 = await asyncio.open_connection(sock=b)
    w.write(b"hello\\n"); await w.drain()
    print(await r2.readline())
    w.close(); w2.close()
asyncio.run(main())
""", "b'hello\\n'\n"),
    ("asyncio.run in one call and again in the next", ["import asyncio\nasync def f(): return 5\nasyncio.run(f())", "asyncio.run(f())"], "5\n"),
    ("top-level await", ["import asyncio\nasync def f(x):\n    await asyncio.sleep(0)\n    return x", "y = await f(3)\nawait asyncio.gather(f(1), f(y))"], "[1, 3]\n"),
    ("asynchronous loops at the top", "async def g():\n    for i in range(3):\n        yield i\n[i async for i in g()]", "[0, 1, 2]\n"),
    ("async for and with as statements", "import contextlib\n@contextlib.asynccontextmanager\nasync def c():\n    print('in')\n    yield 1\n    print('out')\nasync with c() as x:\n    print(x)", "in\n1\nout\n"),
    ("tempfile", """
import tempfile, os
with tempfile.NamedTemporaryFile("w+", suffix=".txt") as f:
    f.write("x"); f.flush(); print(os.path.dirname(f.name), open(f.name).read())
with tempfile.TemporaryDirectory() as d:
    open(d + "/a", "w").close(); print(os.listdir(d))
with tempfile.SpooledTemporaryFile(10) as f:
    f.write(b"y" * 100); f.seek(0); print(len(f.read()))
fd, p = tempfile.mkstemp(); os.close(fd); os.unlink(p)
""", "/tmp x\n['a']\n100\n"),
    ("ctypes to libm", """
import ctypes, ctypes.util
m = ctypes.CDLL("libm.so.6"); m.cos.restype = ctypes.c_double; m.cos.argtypes = [ctypes.c_double]
print(m.cos(0.0), ctypes.CDLL(None).strlen(b"abc"))
class P(ctypes.Structure): _fields_ = [("x", ctypes.c_int), ("y", ctypes.c_double)]
print(ctypes.sizeof(P))
CB = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_int), ctypes.POINTER(ctypes.c_int))
a = (ctypes.c_int * 5)(5, 3, 1, 4, 2)
ctypes.CDLL(None).qsort(a, 5, 4, CB(lambda x, y: x[0] - y[0]))
print(list(a))
""", "1.0 3\n16\n[1, 2, 3, 4, 5]\n"),
    ("finding a library", "import ctypes.util\nctypes.util.find_library('m')", "'libm.so.6'\n"),
    ("multiprocessing pool", "import multiprocessing as mp\ndef sq(x): return x * x\nwith mp.Pool(4) as p:\n    print(sum(p.map(sq, range(100))), p.apply(sq, (9,)), list(p.imap(sq, [1, 2], chunksize=1)))", "328350 81 [1, 4]\n"),
    ("multiprocessing pieces", """
import multiprocessing as mp
def child(q, v, l, p, e):
    with l:
        v.value += 1
    q.put(["from", mp.current_process().name]); p.send(b"x"); p.close(); e.set()
q, v, l, (a, b), e = mp.Queue(), mp.Value("i", 41), mp.Lock(), mp.Pipe(), mp.Event()
p = mp.Process(target=child, args=(q, v, l, b, e), name="kid"); p.start()
print(q.get(timeout=5), a.recv(), e.wait(5)); p.join(); print(v.value, p.exitcode)
s = mp.Semaphore(2); s.acquire(); s.release()
""", "['from', 'kid'] b'x' True\n42 0\n"),
    ("multiprocessing by spawn", "open('kid.py', 'w').write('def f(x): return x + 1\\n')\nimport multiprocessing as mp, kid\nif __name__ == '__main__':\n    with mp.get_context('spawn').Pool(2) as p:\n        print(p.map(kid.f, [1, 2]))", "[2, 3]\n"),
    ("shared memory", """
from multiprocessing import shared_memory, Process
s = shared_memory.SharedMemory(create=True, size=1 << 20)
def f(name):
    t = shared_memory.SharedMemory(name=name); t.buf[0] = 77; t.close()
p = Process(target=f, args=(s.name,)); p.start(); p.join()
print(s.buf[0]); s.close(); s.unlink()
l = shared_memory.ShareableList([1, "two", 3.0]); print(list(l)); l.shm.close(); l.shm.unlink()
""", "77\n[1, 'two', 3.0]\n"),
    ("a class of one call in a pool of the next", ["class P:\n    def __init__(self, x): self.x = x\n    def __eq__(self, o): return self.x == o.x\ndef f(p): return P(p.x * 2)",
                                                  "import multiprocessing as mp\nwith mp.Pool(2) as p: r = p.map(f, [P(1), P(2)])\nprint([q.x for q in r])"], "[2, 4]\n"),
    ("concurrent.futures", """
from concurrent.futures import *
def f(x): return x + 1
with ThreadPoolExecutor(8) as t: print(list(t.map(f, range(5))))
with ProcessPoolExecutor(2) as t: print(sorted(r.result() for r in as_completed([t.submit(f, i) for i in range(5)])))
""", "[1, 2, 3, 4, 5]\n[1, 2, 3, 4, 5]\n"),
    ("subprocess of Python itself", "import subprocess, sys\nr = subprocess.run([sys.executable, '-c', 'import sys, json; print(json.dumps(sys.version_info[:2])); sys.exit(4)'], capture_output=True, text=True)\nprint(r.stdout == str(list(sys.version_info[:2])) + chr(10), r.returncode, r.stderr)", "True 4 \n"),
    ("subprocess pieces", """
import subprocess, os
print(subprocess.check_output("echo a b | tr a-z A-Z", shell=True))
p = subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE); print(p.communicate(b"through"))
try: subprocess.run(["sleep", "60"], timeout=0.1)
except subprocess.TimeoutExpired as e: print("timeout")
try: subprocess.run(["false"], check=True)
except subprocess.CalledProcessError as e: print(e.returncode)
print(os.system("exit 3") >> 8, os.popen("echo popen").read())
try: subprocess.run(["no-such-program"])
except FileNotFoundError as e: print(e.strerror)
_ = subprocess.run(["echo", "straight out"])
""", "b'A B\\n'\n(b'through', None)\ntimeout\n1\n3 popen\n\nNo such file or directory\nstraight out\n"),
    ("what a subprocess prints stands in its place", "import subprocess\nprint('one')\n_ = subprocess.run(['echo', 'two'])\nprint('three')", "one\ntwo\nthree\n"),
    ("the tools of a shell", "import subprocess\nprint(subprocess.run('printf \"b\\\\na\\\\n\" > f; sort f | head -1; wc -l < f; grep -c a f; sed s/a/c/ f; awk \"{print NR}\" f; ls; date -d @0 -u +%Y', shell=True, capture_output=True, text=True).stdout)", "a\n2\n1\nb\nc\n1\n2\nf\n1970\n\n"),
    ("alarm", "import signal, time\ndef h(*a): raise TimeoutError('late')\nsignal.signal(signal.SIGALRM, h)\nsignal.alarm(1)\ntry:\n    time.sleep(5)\nexcept TimeoutError as e:\n    print(e)\nsignal.setitimer(signal.ITIMER_REAL, 0.01)\ntry: signal.pause()\nexcept TimeoutError: print('again')", "late\nagain\n"),
    ("Unicode", "import unicodedata, locale, sys\nprint('naïve Ωμέγα 日本語 🦙 \\u200d', len('🦙'), unicodedata.name('🦙'[0]))\nprint(sys.getdefaultencoding(), sys.stdout.encoding, locale.getpreferredencoding(), sys.getfilesystemencoding())\nopen('名前.txt', 'w').write('é')\nimport os\nprint(os.listdir(), open('名前.txt').read())",
     text("naïve Ωμέγα 日本語 🦙 .* 1 LLAMA\nutf-8 utf-8 (utf-8|UTF-8) utf-8\n\\['名前.txt'\\] é\n")),
    ("locale", "import locale\nlocale.setlocale(locale.LC_ALL, '')\nlocale.format_string('%d', 1234567, grouping=True)", "'1234567'\n"),
    ("surrogates are shown, not an error", "print('a\\udc80b')", text(r"a.*80b\n")),
    ("owner of one's own file", "import os, shutil\nopen('o', 'w')\nos.chown('o', os.getuid(), os.getgid()); os.lchown('o', -1, -1); shutil.chown('o', os.getuid())\nos.stat('o').st_uid", "1000\n"),
    ("somebody else's", "import os\nopen('o', 'w')\ntry: os.chown('o', 0, 0)\nexcept PermissionError: print('refused')", "refused\n"),
    ("scheduling interval", "import os\nos.sched_rr_get_interval(0) >= 0", "True\n"),
    ("limits that programs set", "import resource\nresource.setrlimit(resource.RLIMIT_CORE, (0, 0)); resource.setrlimit(resource.RLIMIT_NOFILE, (99, 200))\nresource.getrlimit(resource.RLIMIT_NOFILE)", "(99, 200)\n"),
    ("cpu_count", "import os\nos.cpu_count() >= 1 and len(os.sched_getaffinity(0)) >= 1", "True\n"),
    ("mmap", "import mmap\nopen('m', 'wb').write(b'a' * 8192)\nwith open('m', 'r+b') as f, mmap.mmap(f.fileno(), 0) as m:\n    m[0:1] = b'z'; m.flush(); print(m.find(b'aa'), m[:2])\nwith mmap.mmap(-1, 4096) as m: m.write(b'x'); print(m.tell())", "1 b'za'\n1\n"),
    ("select, poll and epoll", """
import select, os, selectors, socket
r, w = os.pipe(); os.write(w, b"x")
print(select.select([r], [], [], 1)[0] == [r])
p = select.poll(); p.register(r, select.POLLIN); print(p.poll(1000) == [(r, 1)])
e = select.epoll(); e.register(r, select.EPOLLIN); print(e.poll(1) == [(r, 1)]); e.close()
a, b = socket.socketpair(); s = selectors.DefaultSelector(); s.register(a, selectors.EVENT_READ); b.send(b"y"); print(len(s.select(1)), a.recv(9)); s.close()
print(os.eventfd(0) > 0)
""", "True\nTrue\nTrue\n1 b'y'\nTrue\n"),
    ("logging", ["import logging\nlogging.basicConfig(level=logging.INFO)\nlogging.info('first')", "logging.warning('second')"], "WARNING:root:second\n"),
    ("warnings", "import warnings\nwarnings.warn('old')\nprint('after')", text(r"after\n.*Cell In\[1\]:2: UserWarning: old\n  warnings.warn\('old'\)\n")),
    ("unittest", "import unittest\nclass T(unittest.TestCase):\n    def test_a(self): self.assertEqual(1, 1)\n    def test_b(self): self.assertEqual(1, 2)\nunittest.main(argv=[''], exit=False).result.wasSuccessful()", text(r"False\n.*FAIL: test_b.*AssertionError: 1 != 2.*Ran 2 tests in .*")),
    ("doctest", "import doctest\ndef f(x):\n    '''\n    >>> f(2)\n    4\n    '''\n    return x * 2\ndoctest.testmod()", "TestResults(failed=0, attempted=1)\n"),
    ("files of many kinds", """
import csv, json, io, zipfile, tarfile, gzip, lzma, bz2, zlib, pickle, configparser, shelve, plistlib, tomllib, dbm
import xml.etree.ElementTree as ET, xml.dom.minidom, xml.sax, html.parser, email.message, base64, struct
with open("a.csv", "w", newline="") as f: csv.writer(f).writerows([["a", 'q"x'], [1, 2]])
print(list(csv.DictReader(open("a.csv"))))
with zipfile.ZipFile("a.zip", "w", zipfile.ZIP_DEFLATED) as z: z.write("a.csv"); z.writestr("b", "B")
with zipfile.ZipFile("a.zip") as z: print(z.namelist(), z.testzip()); z.extractall("unzipped")
with tarfile.open("a.tar.gz", "w:gz") as t: t.add("a.csv")
with tarfile.open("a.tar.gz") as t: print(t.getnames()); t.extractall("untarred")
for m in gzip, lzma, bz2:
    with m.open("a.x", "wb") as f: f.write(b"data" * 1000)
    print(len(m.open("a.x").read()), end=" ")
print(ET.fromstring("<a><b c='1'>t</b></a>").find("b").get("c"), xml.dom.minidom.parseString("<x/>").documentElement.tagName)
with shelve.open("sh") as s: s["k"] = [1]
with shelve.open("sh") as s: print(s["k"])
print(tomllib.loads("a = 1"), json.loads(json.dumps({"k": [1.5, None, True, "é"]})))
m = email.message.EmailMessage(); m["Subject"] = "x"; m.set_content("body"); print(len(m.as_bytes()) > 10)
""", "[{'a': '1', 'q\"x': '2'}]\n['a.csv', 'b'] None\n['a.csv']\n4000 4000 4000 1 x\n[1]\n{'a': 1} {'k': [1.5, None, True, 'é']}\nTrue\n"),
    ("hashes, keys, numbers", """
import hashlib, hmac, secrets, uuid, ssl, random, os, zlib, binascii
print(hashlib.sha256(b"x").hexdigest()[:8], hashlib.md5(b"x").hexdigest()[:8], hashlib.blake2b(b"x").hexdigest()[:8], hashlib.sha3_256(b"x").hexdigest()[:8])
print(len(hashlib.pbkdf2_hmac("sha256", b"p", b"s", 1000)), len(hashlib.scrypt(b"p", salt=b"s", n=1024, r=8, p=1)), len(secrets.token_bytes(9)), uuid.uuid4().version, uuid.uuid1().version, uuid.uuid5(uuid.NAMESPACE_DNS, "a"))
print(ssl.OPENSSL_VERSION.split()[0], ssl.create_default_context().verify_mode, len(os.urandom(4)))
random.seed(1); print(random.randint(1, 100))
""", text("2d711642 9dd4e461 9a2af45b? ?.*\n32 64 9 4 1 [0-9a-f-]+\nOpenSSL 2\n.*4\n18\n|.*OpenSSL VerifyMode.CERT_REQUIRED 4\n18\n|.*")),
    ("pickles of a dataclass across calls", ["from dataclasses import dataclass\nimport pickle\n@dataclass\nclass P:\n    x: int\n    y: str = 'a'\nopen('p', 'wb').write(pickle.dumps([P(1), P(2, 'b')]))\nNone", "pickle.load(open('p', 'rb'))"], "[P(x=1, y='a'), P(x=2, y='b')]\n"),
    ("data classes, enums, typing", "import enum, typing, dataclasses, collections\nclass C(enum.Flag):\n    A = enum.auto()\n    B = enum.auto()\nclass N(typing.NamedTuple):\n    a: int\n    b: list[str] | None = None\nT = typing.TypedDict('T', {'x': int})\nprint(C.A | C.B, N(1), T(x=1))\nmatch N(1):\n    case N(a=1): print('matched')", text(r"C.*A.*B.* N\(a=1, b=None\) \{'x': 1\}\nmatched\n")),
    ("a generator that goes on", ["def g():\n    i = 0\n    while True:\n        yield i\n        i += 1\nx = g(); next(x)", "next(x), next(x)"], "(1, 2)\n"),
    ("open files go on", ["f = open('log.txt', 'w')\n_ = f.write('a')", "_ = f.write('b'); f.close(); open('log.txt').read()"], "'ab'\n"),
    ("functions see later definitions", ["def f(): return g()", "def g(): return 5\nf()"], "5\n"),
    ("functools caches across calls", ["import functools\n@functools.cache\ndef f(n): return n if n < 2 else f(n - 1) + f(n - 2)\nf(100)", "f.cache_info().hits > 0, f(101)"], "(True, 573147844013817084101)\n"),
    ("inspect reads the source of an earlier cell", ["def f(a, b=2):\n    return a + b", "import inspect\nprint(inspect.getsource(f), inspect.signature(f))"], "def f(a, b=2):\n    return a + b\n (a, b=2)\n"),
    ("modules of the work folder", ["open('mine.py', 'w').write('x = 5\\ndef f(): return x')\nimport mine\nmine.f()", "open('mine.py', 'w').write('x = 66\\ndef f(): return x')\nimport importlib\nimportlib.reload(mine).f()"], "66\n"),
    ("a script of the work folder", "open('s.py', 'w').write('import sys\\nprint(__name__, sys.argv[1:])')\nimport subprocess, sys, runpy\nsubprocess.run([sys.executable, 's.py', 'a'])\nrunpy.run_path('s.py')['__name__']", "__main__ ['a']\n<run_path> []\n'<run_path>'\n"),
    ("python -m", "import subprocess, sys\nopen('x.json', 'w').write('{\"a\":1}')\nprint(subprocess.run([sys.executable, '-m', 'json.tool', 'x.json'], capture_output=True, text=True).stdout)", '{\n    "a": 1\n}\n\n'),
    ("venv and timeit", "import timeit\ntimeit.timeit('1+1', number=10) >= 0", "True\n"),
    ("pathlib, shutil, glob", """
from pathlib import Path
import shutil, glob, os, fnmatch, filecmp
p = Path("d/e"); p.mkdir(parents=True); (p / "f.txt").write_text("x"); shutil.copytree("d", "d2"); shutil.make_archive("arch", "zip", "d")
print(sorted(str(x) for x in Path(".").rglob("*.txt")), glob.glob("*.zip"), Path.cwd(), Path.home(), os.path.expanduser("~"))
os.symlink("d", "l"); os.link("d/e/f.txt", "hard"); os.chmod("hard", 0o600); os.utime("hard", (1, 1)); print(os.readlink("l"), os.stat("hard").st_nlink, oct(os.stat("hard").st_mode))
shutil.rmtree("d2"); os.replace("hard", "h2"); print(shutil.disk_usage("/work").total > 0, shutil.which("python3"), os.getcwd())
""", "['d/e/f.txt', 'd2/e/f.txt'] ['arch.zip'] /work /work /work\nd 2 0o100600\nTrue /usr/bin/python3 /work\n"),
    ("platform and sys", "import platform, sys, os, getpass, socket, sysconfig, site\nprint(platform.system(), platform.python_implementation(), bool(platform.platform()), getpass.getuser(), socket.gethostname(), sys.argv, bool(sysconfig.get_paths()), sys.stdin.isatty())", "Linux CPython True corral sandbox [''] True False\n"),
    ("resource", "import resource, time\nprint(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss > 0, time.process_time() >= 0, time.strftime('%Y', time.gmtime(0)), time.tzname)", "True True 1970 ('UTC', 'UTC')\n"),
    ("gc, weakref, copy", "import gc, weakref, copy\nclass A: pass\na = A(); a.me = a; r = weakref.ref(a); del a; gc.collect(); print(r())\ncopy.deepcopy({'a': [1]})", "None\n{'a': [1]}\n"),
    ("curses, readline and friends load", "import curses, readline, termios, tty, pty, grp, pwd, resource, fcntl, syslog\nprint('ok')", "ok\n"),
    ("a pseudo terminal is refused with an error of Python's", "import pty\ntry: pty.openpty()\nexcept OSError as e: print('OSError')", "OSError\n"),
    ("sockets are refused with an error of Python's", "import socket, urllib.request\nfor f in (lambda: socket.socket(), lambda: urllib.request.urlopen('http://example.com', timeout=2), lambda: socket.create_connection(('127.0.0.1', 80))):\n    try: f(); print('?')\n    except OSError as e: print(type(e).__name__)", text("(PermissionError|URLError|gaierror|OSError)\n" * 3)),
    ("http over a socket pair", "import socket, http.client, io\na, b = socket.socketpair()\nb.sendall(b'HTTP/1.1 200 OK\\r\\nContent-Length: 2\\r\\n\\r\\nhi')\nr = http.client.HTTPResponse(a); r.begin(); r.read()", "b'hi'\n"),
    ("statistics and friends", "import statistics, fractions, cmath, math, heapq, bisect, itertools, operator, array\nstatistics.linear_regression([1, 2, 3], [2, 4, 6]), fractions.Fraction(1, 3) + 1, math.comb(50, 25), cmath.sqrt(-1), array.array('d', [1]).itemsize", "(LinearRegression(slope=2.0, intercept=0.0), Fraction(4, 3), 126410606437752, 1j, 8)\n"),
    ("big integers and recursion", "import sys, math\nsys.set_int_max_str_digits(0)\ndef f(n): return 0 if n == 0 else 1 + f(n - 1)\nprint(len(str(math.factorial(5000))), f(900))", "16326 900\n"),
    ("deep recursion in C ends in RecursionError", "l = []\nfor i in range(100000): l = [l]\ntry: repr(l)\nexcept RecursionError as e: print('RecursionError')", "RecursionError\n"),
    ("contextvars, tracemalloc, faulthandler", "import contextvars, tracemalloc, faulthandler\nv = contextvars.ContextVar('v', default=1); tracemalloc.start(); x = [0] * 1000; print(v.get(), tracemalloc.get_traced_memory()[0] > 0); tracemalloc.stop()", "1 True\n"),
    ("profiling", "import cProfile, pstats, io\np = cProfile.Profile(); p.enable(); sum(range(10)); p.disable(); s = io.StringIO(); pstats.Stats(p, stream=s).print_stats(); 'sum' in s.getvalue()", "True\n"),
    ("a lock of a file", "import fcntl\nf = open('l', 'w'); fcntl.flock(f, fcntl.LOCK_EX | fcntl.LOCK_NB); fcntl.lockf(f, fcntl.LOCK_UN); fcntl.flock(f, fcntl.LOCK_UN); print('ok')", "ok\n"),
    ("os.fork", "import os\npid = os.fork()\nif pid == 0:\n    os.write(1, b'kid\\n'); os._exit(7)\nprint(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))", "kid\n7\n"),
    ("sched, time zones of TZ", "import os, time\nos.environ['TZ'] = 'Asia/Tokyo'; time.tzset(); time.strftime('%H', time.localtime(0))", "'09'\n"),
]


def library():
    """One program or more for each part of the standard library that people use."""
    go_through(LIBRARY)


# ---- what a notebook shows --------------------------------------------------------------------------------------------------------

CELL = r'Traceback \(most recent call last\):\n  File "Cell In\[1\]", line '
SHOWN = [
    ("the last value", "1\n2", "2\n"),
    ("a function", "print", text(r"<built-in function print>\n")),
    ("nothing for None", "print()\nNone", "\n"),
    ("nothing for an assignment", "x = 5", ""),
    ("nothing after a semicolon", "x = 5\nx;  # quiet", ""),
    ("a semicolon inside", "a = 1; a", "1\n"),
    ("the value before", ["6 * 7", "_ + 1"], "43\n"),
    ("three values before", ["1", "2", "3", "(_, __, ___)"], "(3, 2, 1)\n"),
    ("a long list whole", "list(range(3000))", str(list(range(3000))) + "\n"),
    ("display", "display('a', [1])\n2", "'a'\n[1]\n2\n"),
    ("an object with HTML alone", "class T:\n    def _repr_html_(self): return '<table><style>x{}</style><tr><td>a &amp; b</td></tr></table>'\nT()", "a & b\n"),
    ("an object with HTML and text", "class T:\n    def _repr_html_(self): return '<b>x</b>'\n    def __repr__(self): return 'text'\nT()", "text\n"),
    ("a repr that fails", "class T:\n    def __repr__(self): raise ValueError('no text')\nT()", text(CELL + r"2, in __repr__\n.*ValueError: no text\n")),
    ("the name", "__name__", "'__main__'\n"),
    ("if main", "def f(): print('ran')\nif __name__ == '__main__':\n    f()", "ran\n"),
    ("from future", ["from __future__ import annotations\ndef f(x: undefined): return x\nf(1)", "def g(x: undefined): return x\ng(2)"], "2\n"),
    ("a docstring of its own", "'''words'''\nx = 1\nprint(__doc__)", "words\n"),
    ("a shebang and a coding line", "#!/usr/bin/env python3\n# -*- coding: utf-8 -*-\nprint('é')", "é\n"),
    ("CR LF", "x = 1\r\nprint(x)\r\n", "1\n"),
    ("an empty cell", "", ""),
    ("only a comment", "# nothing", ""),
    ("100 kB of output", "print('x' * 102400)", "x" * 102400 + "\n"),
    ("100 kB in lines", "for i in range(10240): print('123456789')", "123456789\n" * 10240),
    ("bytes to the buffer", "import sys\n_ = sys.stdout.buffer.write(b'raw \\xc3\\xa9\\n'); print('text')", "raw é\ntext\n"),
    ("standard error", "import sys\nprint('a'); print('b', file=sys.stderr)", "a\nb\n"),
    ("print without an end", "print('a', end='')", "a"),
    ("a program's own streams", "import io, contextlib\ns = io.StringIO()\nwith contextlib.redirect_stdout(s): print('hidden')\ns.getvalue()", "'hidden\\n'\n"),
    ("names stay when a cell fails", ["a = 1\nraise ValueError", "a"], "1\n"),
    ("names stay when a cell is killed", ["a = 1", "import os\na = 2\nos._exit(3)", "a"], "1\n"),
    # errors
    ("an exception with its line", "def f():\n    return 1 / 0\nf()", text(CELL + r'3, in <module>\n    f\(\)\n  File "Cell In\[1\]", line 2, in f\n    return 1 / 0\n           ~~\^~~\nZeroDivisionError: division by zero\n')),
    ("an error in the last expression", "x = {}\nx['k']", text(CELL + r"2, in <module>\n    x\['k'\]\n    ~\^+\nKeyError: 'k'\n")),
    ("an error of an earlier cell's function", ["def f():\n    raise ValueError('deep')", "f()"], text(r'Traceback .*\n  File "Cell In\[2\]", line 1, in <module>\n    f\(\)\n  File "Cell In\[1\]", line 2, in f\n.*ValueError: deep\n')),
    ("a syntax error with its caret", "x = 1\nprint('a' 5 +)", text(r'  File "Cell In\[1\]", line 2\n    print\(.*\n +\^+\nSyntaxError: .*\n')),
    ("an indentation error", "if True:\nprint(1)", text(r'  File "Cell In\[1\]", line 2\n    print\(1\)\n    \^+\nIndentationError: .*\n')),
    ("chained exceptions", "try:\n    1/0\nexcept ZeroDivisionError as e:\n    raise RuntimeError('outer') from e", text(CELL + r'2.*ZeroDivisionError: division by zero\n\nThe above exception was the direct cause of the following exception:\n\n' + CELL + r'4, in <module>\n.*RuntimeError: outer\n')),
    ("exception groups", "raise ExceptionGroup('many', [ValueError(1), TypeError('two')])", text(r'  \+ Exception Group Traceback [^\n]*\n  \|   File "Cell In\[1\]", line 1, in <module>.*ExceptionGroup: many \(2 sub-exceptions\)\n.*ValueError: 1\n.*TypeError: two\n.*')),
    ("notes", "e = ValueError('x'); e.add_note('look here'); raise e", text(CELL + r"1.*ValueError: x\nlook here\n")),
    ("endless recursion", "def f(): return f()\nf()", text(CELL + r"2.*\[Previous line repeated \d+ more times\]\nRecursionError: maximum recursion depth exceeded\n")),
    ("an error in awaited code", "import asyncio\nasync def f():\n    await asyncio.sleep(0)\n    raise ValueError('async')\nawait f()", text(CELL + r'5, in <module>\n    await f\(\)\n  File "Cell In\[1\]", line 4, in f\n.*ValueError: async\n')),
    ("suggestions", "import math\nmath.sqr(4)", text(CELL + r"2.*AttributeError: module 'math' has no attribute 'sqr'.*\n")),
    ("assert", "x = 1\nassert x == 2, 'x is one'", text(CELL + r"2, in <module>\n    assert x == 2, 'x is one'\n.*AssertionError: x is one\n")),
    ("exit with a sentence", "import sys\nsys.exit('no more')", "no more\n"),
    ("a traceback that the program prints", "import traceback\ntry:\n    1/0\nexcept ZeroDivisionError:\n    traceback.print_exc()", text(CELL + r"3, in <module>\n    1/0\n    ~\^~\nZeroDivisionError: division by zero\n")),
    ("a missing module", "import no_such_module", text(CELL + r"1, in <module>\n    import no_such_module\nModuleNotFoundError: No module named 'no_such_module'\n")),
    ("no memory", "x = bytearray(1 << 40)", text(CELL + r"1.*MemoryError\n")),
    # input
    ("input", "try: input('name? ')\nexcept EOFError as e: print('EOFError:', e)", "name? EOFError: EOF when reading a line\n"),
    ("input after quit()", ["quit()", "try: input()\nexcept EOFError: print('EOF')\nimport sys; sys.stdin.read()"], "EOF\n''\n"),
    ("a debugger ends at once", "breakpoint()", text(r".*BdbQuit.*")),
    # IPython's own lines
    ("a command", "!echo from the shell", "from the shell\n"),
    ("a command's lines", "x = !printf 'a\\nb\\n'\nx", "['a', 'b']\n"),
    ("a command inside a block", "for i in range(2):\n    !echo again\nprint('end')", "again\nagain\nend\n"),
    ("%matplotlib inline", "%matplotlib inline\nprint(1)", "1\n"),
    ("%pip", "%pip install requests\nprint(1)", text(r"UsageError: line 1: nothing can be installed here: there is no network\. .*\n")),
    ("!pip", "print(1)\n!pip install -q requests", text(r"UsageError: line 2: nothing can be installed.*\n")),
    ("pip by sys.executable", "import sys\n!{sys.executable} -m pip install requests", text(r"UsageError: line 2: nothing can be installed.*\n")),
    ("pip install", "pip install --quiet requests", text(r"UsageError: line 1: nothing can be installed.*\n")),
    ("%timeit", "%timeit sum(range(10))", "UsageError: line 1: %timeit is a magic of IPython and is not here; use timeit.timeit(...)\n"),
    ("%%time", "%%time\nx = 1", text(r"UsageError: line 1: %%time is a magic of IPython.*\n")),
    ("%unknown", "%frobnicate x", text(r"UsageError: line 1: %frobnicate is a magic of IPython.*plain Python\n")),
    ("%%bash", "%%bash\nfor i in 1 2; do echo $i; done", "1\n2\n"),
    ("%%writefile", ["%%writefile a.txt\nline one\nline two", "open('a.txt').read()"], "'line one\\nline two'\n"),
    ("a question mark", "len?", text(r"UsageError: line 1: `\?` is IPython's; use help.*\n")),
    ("a percent sign that is none", "x = (5\n% 3)\nx", "2\n"),
    ("a percent sign in a text beside an error", "s = '''\n%pip install x\n'''\nprint('a' 5 +)", text(r".*line 4\n.*SyntaxError.*")),
    ("many long lines before a command", "x = 1 # " + "a" * 20000 + "\n" + "word " * 100 + "\n!echo x", text(r".*SyntaxError: invalid syntax\n")),
    ("help", "help(len)", text(r"Help on built-in function len.*")),
    ("pip by a subprocess", "import subprocess, sys\nr = subprocess.run([sys.executable, '-m', 'pip', 'install', 'requests'], capture_output=True, text=True)\nr.returncode != 0", "True\n"),
]


def shown():
    """What the last expression, an error, an end and IPython's own lines give."""
    go_through(SHOWN)


def ends():
    """Statuses and limits, and the kernel afterwards."""
    with world(HELLO) as w:
        w.need_jail()
        for code, status in (("exit()", 0), ("quit()", 0), ("import sys; sys.exit(3)", 3), ("import sys; sys.exit()", 0), ("raise SystemExit(300)", 300 & 255),
                             ("1/0", 1), ("import os; os._exit(5)", 5), ("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)", 139),
                             ("import os; os.abort()", 134), ("(", 1), ("%pip install x", 1), ("raise KeyboardInterrupt", 1)):
            r = run(w, "e", code)
            expect(code, (r["exit"], r["ok"]), (status, status == 0))
        run(w, "e", "x = 41")
        r = run(w, "e", "print('y' * 3_000_000)")
        assert r["ok"] and r["text"].count("y") >= 100000 and "more bytes were printed and not kept]" in r["text"][-100:], (r["exit"], r["text"][-100:])
        r = run(w, "e", "while True: print('z' * 100000)")
        expect("gigabytes", (r["ok"], r["limit"]), (False, "output"))
        r = run(w, "e", "x = 0\nwhile True: pass", seconds=2)
        expect("endless", (r["exit"], r["limit"]), (124, "deadline"))
        r = run(w, "e", "l = []\nwhile True: l.append(bytearray(10_000_000))")
        assert not r["ok"] and (r["limit"] == "memory" or "MemoryError" in r["text"]), r
        expect("the state is that of before", run(w, "e", "x + 1")["text"], "42\n")
        r = run(w, "e", "import os, signal\nos.kill(os.getppid(), signal.SIGKILL)\nwhile True: pass", seconds=2)
        expect("the kernel died", r["ok"], False)
        r = run(w, "e", "'x' in globals()")
        assert r["ok"] and r["text"].endswith("False\n"), r
        r = run(w, "e", "open('full', 'wb').write(bytes(400 << 20))")
        assert "File too large" in r["text"] or "No space left" in r["text"], r["text"]
        r = run(w, "e", "with open('a', 'wb') as a, open('b', 'wb') as b:\n    for i in range(20): a.write(bytes(8 << 20)); b.write(bytes(8 << 20))")
        assert "No space left on device" in r["text"], r["text"]
        expect("goes on", run(w, "e", "import os\nfor f in os.listdir(): os.unlink(f)\n1")["text"], "1\n")
        r = run(w, "e", "for i in range(9000): open(f'f{i}', 'w').close()")
        assert "No space left on device" in r["text"], r["text"]


def cancelled():
    """A cancelled turn's code meets KeyboardInterrupt, can tidy up, and the kernel goes on; a dead kernel is started again, and the model is told."""
    script = [("set", "<|python_tag|>x = 5<|eom_id|>"), ("wait", "<|python_tag|>import time\ntry:\n    while True: time.sleep(0.01)\nfinally:\n    open('tidy', 'w').write('up')<|eom_id|>"),
              ("look", "<|python_tag|>print(x, open('tidy').read())<|eom_id|>"), ("die", "<|python_tag|>import os\nos.kill(os.getppid(), 9)\nos._exit(1)<|eom_id|>"),
              ("after", "<|python_tag|>print('x' in globals())<|eom_id|>"), ("completed", "Fine.<|eot_id|>"), ("failed", "It failed.<|eot_id|>")]
    with world(script) as w:
        w.need_jail()
        w.events("-c", "c", "set")
        p = w.popen("ask", "--json", "-c", "c", "wait")
        for line in p.stdout:
            if json.loads(line)["type"] == "tool_call":
                break
        time.sleep(0.5)
        expect("cancel", w.run("cancel", "c").returncode, 0)
        p.communicate(timeout=20)
        ev = w.events("-c", "c", "look")
        expect("the kernel goes on", [e["text"] for e in ev if e["type"] == "tool_result"], ["completed\n[stdout]5 up[/stdout]"])
        w.events("-c", "c", "die")
        ev = w.events("-c", "c", "after")
        result = [e["text"] for e in ev if e["type"] == "tool_result"][0]
        assert "False" in result and "variables of earlier calls are gone" in result, result


# ---- numpy, pandas, matplotlib: where this machine has them ------------------------------------------------------------------------

SCIENCE = [
    ("numpy", "numpy", "import numpy as np\na = np.arange(12.0).reshape(3, 4)\nprint(np.linalg.svd(a @ a.T)[1].round(1)[0], np.fft.fft([1, 0, 0, 0]).real, np.random.default_rng(1).integers(10))\na[:2, :2]",
     text(r"502\.\d \[1\. 1\. 1\. 1\.\] 4\narray\(\[\[0\., 1\.\],\n       \[4\., 5\.\]\]\)\n")),
    ("big matrices", "numpy", "import numpy as np\na = np.ones((1000, 1000)); print((a @ a)[0, 0], np.linalg.inv(np.eye(500)).trace())\nnp.save('a.npy', a); float(np.load('a.npy', mmap_mode='r').sum())", "1000.0 500.0\n1000000.0\n"),
    ("numpy in a pool", "numpy", "import numpy as np, multiprocessing as mp\ndef f(i): return float(np.linalg.norm(np.ones((300, 300)) * i))\nwith mp.Pool(2) as p: print(p.map(f, [0, 1]))", "[0.0, 300.0]\n"),
    ("numpy across calls", "numpy", ["import numpy as np\na = np.zeros(5)", "a += 1\nfloat(a.sum())"], "5.0\n"),
    ("a data frame", "pandas", "import pandas as pd\ndf = pd.DataFrame({'a': [1, 2, 3], 'b': ['x', 'y', 'x']})\nprint(df.groupby('b').a.sum().to_dict())\ndf.to_csv('t.csv', index=False); pd.read_csv('t.csv')", "{'x': 4, 'y': 2}\n   a  b\n0  1  x\n1  2  y\n2  3  x\n"),
    ("dates of pandas", "pandas", "import pandas as pd\nprint(pd.date_range('2024-01-31', periods=2, freq='D').tz_localize('Europe/Paris')[0])\nfloat(pd.Series([1.0, None]).describe()['mean'])", "2024-01-31 00:00:00+01:00\n1.0\n"),
    ("pandas and sqlite", "pandas", "import pandas as pd, sqlite3\nc = sqlite3.connect('p.db')\n_ = pd.DataFrame({'a': [1, 2]}).to_sql('t', c, index=False)\nint(pd.read_sql('select sum(a) s from t', c).s[0])", "3\n"),
]


def has(module):
    return subprocess.run(["/usr/bin/python3", "-c", "import " + module], capture_output=True).returncode == 0


def science():
    """numpy and pandas."""
    cases = [(name, cells, want) for name, module, cells, want in SCIENCE if has(module)]
    if not cases:
        skip("/usr/bin/python3 has neither numpy nor pandas")
    go_through(cases)


def pictures():
    """matplotlib's figures come back as artifacts: by savefig, by show(), and when a cell ends with one that was drawn."""
    if not has("matplotlib"):
        skip("/usr/bin/python3 has no matplotlib")
    with world(HELLO) as w:
        w.need_jail()
        def artifacts(code, **more):
            r = run(w, "p", code)
            assert r["ok"], r["text"]
            return sorted(a["name"] for a in r["artifacts"]), r["text"]
        expect("the import leaves nothing in the folder", artifacts("import matplotlib.pyplot as plt"), ([], ""))
        expect("savefig", artifacts("plt.plot([1, 2, 3]); plt.title('Ωμέγα'); plt.savefig('own.png')"), (["own.png"], ""))
        names, said = artifacts("fig, ax = plt.subplots()\nax.bar(['a', 'b'], [1, 2])\nplt.show()")
        assert names == ["figure_1.png"] and "figure_1.png" in said, (names, said)
        names, said = artifacts("plt.hist([1, 2, 2, 3]);")
        assert names == ["figure_2.png"] and "figure_2.png" in said, (names, said)
        expect("nothing is left over", artifacts("len(plt.get_fignums())"), ([], "0\n"))
        names, said = artifacts("for i in range(3):\n    plt.figure(); plt.plot([i])\nplt.show()")
        expect("several", names, ["figure_3.png", "figure_4.png", "figure_5.png"])
        expect("a figure of an earlier cell", artifacts("ax.set_title('later'); fig.savefig('again.svg')"), (["again.svg"], ""))
        r = w.run("files", "--json", "p")
        kept = {f["name"]: f for f in map(json.loads, r.stdout.splitlines())}
        assert kept["figure_1.png"]["bytes"] > 1000, kept
        r = run(w, "q", "%matplotlib inline\nimport matplotlib.pyplot as plt\nplt.plot([1])\nplt.show()")
        expect("another conversation begins with 1", [a["name"] for a in r["artifacts"]], ["figure_1.png"])


def main():
    if not os.path.exists(DAEMON):
        skip(DAEMON + " is not built")
    everything = ["every_module", "library", "shown", "ends", "cancelled", "science", "pictures"]
    for name in sys.argv[1:] or everything:
        globals()[name]()
        print(name, "ok")


if __name__ == "__main__":
    main()
