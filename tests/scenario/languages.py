#!/usr/bin/env python3
"""Languages beside Python in the same jail, and the code check: languages.py NAME, or all of them."""
import json
import os
import re
import socket
import sys
import threading

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from front_lib import DAEMON, expect, skip, world

HELLO = [("hello", "Hello.<|eot_id|>")]


def run(w, profile, code, name=None, seconds=50):
    r = w.run("sandbox", "run", "--profile", profile, *(["-c", name] if name else []), "--seconds", str(seconds), "--json", input=code, timeout=60)
    if not r.stdout:
        raise AssertionError(f"{r.returncode} {r.stderr}")
    return json.loads(r.stdout)


def need(program):
    if not os.path.exists(program):
        skip(program + " is not installed")


def told(w, profile, code, want, status=0):
    r = run(w, profile, code)
    fits = re.fullmatch(want, r["text"], re.S) if isinstance(want, str) else want(r["text"])
    if not fits or r["exit"] != status or r["ok"] != (status == 0):
        raise AssertionError(f"{profile}: {code!r}\n  got      {r['text']!r}, exit {r['exit']}, {r['limit']}\n  expected {want!r}, exit {status}")


def somebody_has(marker):
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/cmdline", "rb") as f:
                if marker.encode() in f.read():
                    return True
        except (FileNotFoundError, ProcessLookupError):
            pass
    return False


def fenced(w, profile, tries, endless, after):
    """Nothing of the machine but /usr, no network, the deadline, and nobody who survives: a process of its own that `endless` starts
    with MARKER among its arguments was there during the call, and is not afterwards."""
    for code in tries:
        r = run(w, profile, code)
        assert "ESCAPED" not in r["text"], (code, r)
    marker, results = "98761%d" % os.getpid(), []       # this test's own: others run beside it
    call = threading.Thread(target=lambda: results.append(run(w, profile, endless.replace("MARKER", marker), seconds=10 if profile in ("c", "cpp") else 3)))
    call.start()
    seen = False
    while call.is_alive():
        seen = seen or ("MARKER" in endless and somebody_has(marker))
        call.join(0.2)
    expect("deadline", (results[0]["exit"], results[0]["limit"]), (124, "deadline"))
    if "MARKER" in endless:
        assert seen, "the process that was to outlive the call was never there"
        assert not somebody_has(marker), "a process outlived its call"
    told(w, profile, *after)


def bash():
    need("/usr/bin/bash")
    with world(HELLO) as w:
        w.need_jail()
        told(w, "bash", "echo $((6*7)); pwd; echo err >&2", "42\n/work\nerr\n")
        told(w, "bash", "printf 'b\\na\\n' | sort | awk '{print NR, $1}'; x=(1 2 3); echo ${#x[@]} ${x[-1]}; [[ abc =~ b ]] && echo yes", "1 a\n2 b\n3 3\nyes\n")
        told(w, "bash", "cat <<< hi; cat; read x || echo eof; diff <(echo a) <(echo a) 2>/dev/null; f() { echo \"f $1\"; }; f é", "hi\neof\nf é\n")
        told(w, "bash", "exit 3", "", 3)
        told(w, "bash", "kill -SEGV $$", "", 139)
        told(w, "bash", "if", ".*line [12]: syntax error.*\n", 2)
        told(w, "bash", "nosuch", ".*line 1: nosuch: command not found\n", 127)
        told(w, "bash", "", "")
        told(w, "bash", "head -c 102400 /dev/zero | tr '\\0' x", "x{102400}")
        fenced(w, "bash", ["cat /etc/passwd && echo ESCAPED", "ls /home /root /var /proc/1 && echo ESCAPED", "echo > /dev/tcp/127.0.0.1/22 && echo ESCAPED",
                           "cp /usr/bin/id x; ./x && echo ESCAPED", "cp /usr/bin/id /tmp/x; /tmp/x && echo ESCAPED", "echo x > /usr/x && echo ESCAPED", "env | grep -i corral_ && echo ESCAPED",
                           "kill -9 1; kill -9 $PPID; mount -t tmpfs x /work && echo ESCAPED", "unshare -U true && echo ESCAPED"],
               "(setsid sleep MARKER &) ; while :; do :; done", (":(){ :|:& }; : ; sleep 0.2; echo here", ".*"))


def sql():
    with world(HELLO) as w:
        w.need_jail()
        told(w, "sql", "create table t(a int, b text); insert into t values (1, 'é'), (2, null); select a, b from t; select count(*) n from t", "a\tb\n1\té\n2\tNULL\nn\n2\n")
        told(w, "sql", "select 1;\nselect\n  nosuch", "1\n1\nError in line 3: no such column: nosuch\n", 1)
        told(w, "sql", "selec 1", "Error in line 1: near \"selec\": syntax error\n", 1)
        told(w, "sql", "select x'00ff', 1.5, '';", ".*\nx'00ff'\t1.5\t\n")
        told(w, "sql", "-- nothing\n;;", "")
        run(w, "sql", "create table k(x); insert into k values (7)", "s")
        expect("the database stays", run(w, "sql", "select x from k", "s")["text"], "x\n7\n")
        expect("Python sees it", run(w, "python", "import sqlite3; sqlite3.connect('data.db').execute('select x from k').fetchall()", "s")["text"], "[(7,)]\n")
        fenced(w, "sql", ["attach '/etc/passwd' as p; select 'ESCAPED' from p.sqlite_master", "select load_extension('/usr/lib/x'); select 'ESCAPED'",
                          "attach '/usr/x.db' as p; create table p.t(x); select 'ESCAPED'", "select readfile('/etc/passwd'), 'ESCAPED'"],
               "with recursive r(x) as (select 1 union all select x + 1 from r) select count(*) from r", ("select 1 one", "one\n1\n"))


def node():
    need("/usr/bin/node")
    with world(HELLO) as w:
        w.need_jail()
        told(w, "node", "console.log(2n ** 100n, [1, 2].map(x => x * 2)); console.error('err')", "1267650600228229401496703205376n \\[ 2, 4 \\]\nerr\n")
        told(w, "node", "const fs = require('fs'), os = require('os'); fs.writeFileSync('a.json', '{\"k\":1}'); console.log(require('./a.json').k, process.cwd(), os.cpus().length >= 0)", "1 /work true\n")
        told(w, "node", "import fs from 'fs';\nimport { createHash } from 'node:crypto';\nconsole.log(await Promise.resolve(createHash('sha256').update('x').digest('hex').slice(0, 8)), fs.existsSync('/etc/passwd'))", "2d711642 false\n")
        told(w, "node", "setTimeout(() => console.log('later'), 10); (async () => { await 0; console.log('first') })()", "first\nlater\n")
        told(w, "node", "const { Worker, isMainThread } = require('worker_threads'); const w = new Worker('require(\"worker_threads\").parentPort.postMessage(6*7)', { eval: true }); w.on('message', m => console.log(m))", "42\n")
        told(w, "node", "const b = new Uint8Array([0,97,115,109,1,0,0,0]); console.log(WebAssembly.validate(b)); let s = 0; for (let i = 0; i < 1e7; i++) s += i; console.log(s)", "true\n49999995000000\n")
        told(w, "node", "console.log(require('child_process').execSync('echo $((1+1))').toString())", "2\n\n")
        told(w, "node", "throw new Error('bad')", ".*Error: bad\n.*", 1)
        told(w, "node", "let x = ;", ".*SyntaxError: Unexpected token.*", 1)
        told(w, "node", "process.exit(4)", "", 4)
        fenced(w, "node", ["console.log(require('fs').readFileSync('/etc/passwd') && 'ESCAPED')", "require('net').connect(80, '1.1.1.1').on('connect', () => console.log('ESCAPED')).on('error', () => 0)",
                           "require('http').createServer().on('error', () => 0).listen(8080, () => { console.log('ESCAPED'); process.exit() })",
                           "fetch('http://1.1.1.1').then(() => console.log('ESCAPED'), () => 0)", "require('dns').lookup('example.com', e => console.log(e ? 'no' : 'ESCAPED'))",
                           "require('fs').writeFileSync('/usr/x', 'x'); console.log('ESCAPED')"],
               "require('child_process').spawn('sleep', ['MARKER'], { detached: true }); while (true);", ("console.log(1)", "1\n"))


def c():
    need("/usr/bin/gcc")
    with world(HELLO) as w:
        w.need_jail()
        told(w, "c", "#include <stdio.h>\n#include <math.h>\n#include <pthread.h>\nint main(void) { printf(\"%.3f\\n\", sqrt(2)); return 3; }", "1.414\n", 3)
        told(w, "c", "int main(void) { return x; }", ".*program.c:1:.*error: .x. undeclared.*", 1)
        told(w, "c", "#include <stdlib.h>\nint main(void) { abort(); }", "", 134)
        told(w, "c", "#include <stdio.h>\nint main(void) { FILE *f = fopen(\"out.txt\", \"w\"); fputs(\"x\", f); return fclose(f); }", "")
        head = "#include <stdio.h>\n#include <unistd.h>\n#include <fcntl.h>\n#include <sys/socket.h>\n#include <sys/syscall.h>\n#include <sys/mount.h>\n#include <stdlib.h>\n"
        fenced(w, "c", [head + "int main(void) { if (%s) puts(\"ESCAPED\"); return 0; }" % e for e in
                        ("socket(AF_INET, SOCK_STREAM, 0) >= 0", "open(\"/etc/passwd\", O_RDONLY) >= 0", "open(\"/usr/x\", O_CREAT | O_WRONLY, 0600) >= 0",
                         "mount(\"t\", \"/work\", \"tmpfs\", 0, 0) == 0", "syscall(SYS_bpf, 0, 0, 0) >= 0", "syscall(SYS_ptrace, 0, 0, 0, 0) >= 0",
                         "system(\"cp /exec/program /work/p && /work/p x && echo ESCAPED\") == 0 && 0", "syscall(SYS_unshare, 0x10000000) == 0", "setuid(0) == 0",
                         "open(\"/proc/self/status\", O_RDONLY) >= 0")],
               head + "int main(void) { if (fork() == 0) { setsid(); execl(\"/usr/bin/sleep\", \"sleep\", \"MARKER\", (char *)0); } for (;;); }", ("#include <stdio.h>\nint main(void) { puts(\"ok\"); return 0; }", "ok\n"))


def cpp():
    need("/usr/bin/g++")
    with world(HELLO) as w:
        w.need_jail()
        told(w, "cpp", "#include <iostream>\n#include <vector>\n#include <algorithm>\nint main() { std::vector v{3, 1, 2}; std::ranges::sort(v); for (auto x : v) std::cout << x; std::cout << '\\n'; }", "123\n")
        told(w, "cpp", "int main() { return y; }", ".*program.cpp:1:.*error: .y. was not declared.*", 1)
        told(w, "cpp", "#include <stdexcept>\nint main() { throw std::runtime_error(\"bad\"); }", ".*what\\(\\):  bad\n", 134)
        told(w, "cpp", "#include <fstream>\n#include <iostream>\nint main() { std::ifstream f(\"/etc/passwd\"); std::cout << (f ? \"ESCAPED\" : \"no\"); }", "no")


def one_folder():
    """A conversation's files are the same for every language; Python's state stays meanwhile."""
    with world(HELLO) as w:
        w.need_jail()
        run(w, "python", "x = 41\nf = open('kept-open.txt', 'w')\nopen('a.txt', 'w').write('from python')\nimport os; os.makedirs('d/e'); open('d/e/f', 'w').write('deep')", "o")
        r = run(w, "bash", "cat a.txt; ls; echo more >> a.txt; rm -r d; mkdir n; echo new > n/x; ln -s a.txt l", "o")
        expect("bash", (r["text"], sorted(a["name"] for a in r["artifacts"])), ("from pythona.txt\nd\nkept-open.txt\n", ["a.txt", "n/x"]))
        expect("back in Python", run(w, "python", "x += 1\nprint(x, open('a.txt').read(), sorted(os.listdir('.')), open('l').read() == open('a.txt').read(), open('n/x').read())", "o")["text"],
               "42 from pythonmore\n ['a.txt', 'kept-open.txt', 'l', 'n'] True new\n\n")
        expect("nothing changed", run(w, "bash", "true", "o")["artifacts"], [])
        expect("what Python wrote since", run(w, "python", "open('b.txt', 'w').write('b')", "o")["ok"], True)
        expect("bash again", run(w, "bash", "cat b.txt n/x", "o")["text"], "bnew\n")
        calls = [json.loads(line)["what"] for line in w.run("files", "--calls", "--json", "o").stdout.splitlines()]
        expect("the history names the tool", calls, ["code_interpreter", "run_bash", "code_interpreter"])
        expect("undo", w.run("undo", "o").returncode, 0)
        expect("undone", run(w, "bash", "ls", "o")["text"], "a.txt\nkept-open.txt\nl\nn\n")
        r = run(w, "bash", "echo half > half.txt; while :; do :; done", "o", 2)
        expect("deadline", r["limit"], "deadline")
        expect("what it wrote", run(w, "python", "x, os.path.exists('half.txt')", "o")["text"], "(42, True)\n")
        expect("close", w.run("sandbox", "close", "o").returncode, 0)
        expect("empty", run(w, "bash", "ls", "o")["text"], "")
        r = w.run("sandbox", "run", "--profile", "cobol", input="x")
        assert r.returncode in (2, 69) and "there are python, python+files, bash, sql, node, c, cpp and mcp" in r.stderr, (r.returncode, r.stderr)


def configured(w, text):
    path = os.path.join(w.dir, "corral.conf")
    with open(path, "w") as f:
        f.write(text)
    return w.start("--config", path)


def for_the_model():
    """Offered where the configuration says so; the model's call runs in the same folder."""
    script = [("shell", '{"name": "run_bash", "parameters": {"code": "echo $((6*7)) | tee out.txt"}}<|eot_id|>'), ("[stdout]42", "It is 42.<|eot_id|>"),
              ("sum", '{"name": "run_sql", "parameters": {"code": "select 1+1 as two"}}<|eot_id|>'), ("two\n2", "Two.<|eot_id|>"), ("hello", "Hello.<|eot_id|>")]
    with world(script) as w:
        w.need_jail()
        w.events("-c", "plain", "hello")
        assert "run_bash" not in w.messages("plain")[0]["text"]
        w.stop()
        configured(w, "[tools]\nruntimes = bash, sql\n")
        ev = w.events("-c", "b", "use the shell")
        result = [e for e in ev if e["type"] == "tool_result"][0]
        expect("result", (result["text"], [a["name"] for a in result["artifacts"]]), ("completed\n[stdout]42[/stdout]", ["out.txt"]))
        expect("answer", [e["text"] for e in ev if e["type"] == "answer"], ["It is 42."])
        expect("sql", [e["text"] for e in w.events("-c", "b", "the sum") if e["type"] == "answer"], ["Two."])
        tools = w.run("tools").stdout
        assert "run_bash" in tools and "run_sql" in tools and "run_c" not in tools, tools
        w.stop()
        path = os.path.join(w.dir, "bad.conf")
        with open(path, "w") as f:
            f.write("[tools]\nruntimes = cobol\n")
        p = w.spawn("--config", path)
        assert p.wait(20) != 0 and "tools.runtimes = cobol: expected any of: bash" in open(w.log).read()


def code_check():
    """Findings are in the call's event and block nothing; with `refuse` what is dangerous does not run."""
    script = [("danger", "<|python_tag|>import shutil\nopen('ran', 'w').write('x')\nshutil.rmtree('/home/x', ignore_errors=True)<|eom_id|>"),
              ("fine", "<|python_tag|>print(open('ran').read())<|eom_id|>"), ("completed", "Done.<|eot_id|>"), ("refused, and not run: line 3 removes or moves files", "I may not.<|eot_id|>"),
              ("failed", "It failed.<|eot_id|>")]
    with world(script) as w:
        w.need_jail()
        ev = w.events("-c", "n", "danger")
        call = [e for e in ev if e["type"] == "tool_call"][0]
        expect("found", [(f["rule"], f["severity"], f["line"]) for f in call["findings"]], [("py-remove-tree", "danger", 3)])
        expect("ran all the same", [e["text"] for e in ev if e["type"] == "answer"], ["Done."])
        call = [e for e in w.events("-c", "n", "fine") if e["type"] == "tool_call"][0]
        assert "findings" not in call, call
        r = run(w, "bash", "rm -rf /home; echo went on")
        expect("sandbox run", (r["text"], [f["rule"] for f in r["findings"]]), ("went on\n", ["sh-remove"]))
        assert "findings" not in run(w, "bash", "ls")
        r = w.run("ask", "-c", "n", "danger again")
        assert "danger: line 3 removes or moves files outside the work folder" in r.stderr, r.stderr
        w.stop()
        configured(w, "[agent]\ncode_check = refuse\n")
        ev = w.events("-c", "r", "danger")
        expect("refused", [e["text"] for e in ev if e["type"] == "answer"], ["I may not."])
        expect("and not run", [e["ok"] for e in w.events("-c", "r", "fine") if e["type"] == "tool_result"], [False])
        w.stop()
        configured(w, "[agent]\ncode_check = off\n")
        assert "findings" not in [e for e in w.events("-c", "o", "danger") if e["type"] == "tool_call"][0]


def nobody():
    raise BlockingIOError


def folder():
    """python+files and mcp show the configured folder, read-only; without one they say what is missing."""
    with world(HELLO) as w:
        w.need_jail()
        for profile in ("python+files", "mcp"):
            r = w.run("sandbox", "run", "--profile", profile, "--json", input="1", timeout=60)
            assert r.returncode == 69 and "[sandbox] folder" in r.stderr, (r.returncode, r.stderr)
        w.stop()
        shown = os.path.join(w.dir, "shown")
        os.makedirs(shown + "/below")
        with open(shown + "/below/x", "w") as f:
            f.write("seen")
        with open(shown + "/program", "w") as f:
            f.write("#!/bin/sh\n")
        os.chmod(shown + "/program", 0o755)
        os.symlink("/etc/passwd", shown + "/out")
        host = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK)      # somebody's, in the folder: read-only mounts don't stop who sends
        host.bind(shown + "/socket")
        os.mkfifo(shown + "/pipe")
        pipe = os.open(shown + "/pipe", os.O_RDONLY | os.O_NONBLOCK)
        for path in ("/socket", "/pipe"):
            os.chmod(shown + path, 0o666)
        with open(shown + "/server.py", "w") as f:
            f.write("import json, sys\nfor line in sys.stdin:\n    q = json.loads(line)\n"
                    "    print(json.dumps({'jsonrpc': '2.0', 'id': q['id'], 'result': {'asked': q['method'], 'argument': sys.argv[1]}}))\n")
        for path in (w.dir, shown, shown + "/below"):
            os.chmod(path, 0o755)
        for path in ("/below/x", "/server.py"):
            os.chmod(shown + path, 0o644)
        configured(w, f"[sandbox]\nfolder = {shown}\n")
        told(w, "python+files", "print(open('/data/below/x').read())", "seen\n")
        told(w, "python+files", """
import os, subprocess
tries = {'write': lambda: open('/data/y', 'w'), 'change': lambda: open('/data/below/x', 'a'), 'remove': lambda: os.unlink('/data/below/x'), 'mode': lambda: os.chmod('/data/below/x', 0o777),
         'times': lambda: os.utime('/data/below/x'), 'run': lambda: subprocess.run(['/data/program']), 'follow': lambda: open('/data/out'), 'up': lambda: open('/data/../etc/passwd'),
         'link': lambda: os.link('/data/below/x', '/work/x'), 'lock': lambda: __import__('fcntl').flock(open('/data/below/x'), 2)}
for name, f in tries.items():
    try: f(); print('ESCAPED', name)
    except OSError: pass
print('held')""", "held\n")
        told(w, "python+files", """
import os, socket
for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_RAW, socket.SOCK_SEQPACKET):
    for send in (lambda s: s.sendmsg([b'out'], [], 0, '/data/socket'), lambda s: s.sendto(b'out', '/data/socket'), lambda s: (s.connect('/data/socket'), s.send(b'out'))):
        try: send(socket.socketpair(type=kind)[0])
        except OSError: pass
try: os.write(os.open('/data/pipe', os.O_WRONLY | os.O_NONBLOCK), b'out')
except OSError: pass
print('tried')""", "tried\n")
        for read in (lambda: host.recv(9), lambda: os.read(pipe, 9) or nobody()):
            try:
                raise AssertionError("out of the jail came %r" % read())
            except BlockingIOError:
                pass
        told(w, "python", "import os; print(os.path.exists('/data'))", "False\n")
        told(w, "mcp", '["/usr/bin/python3", "/data/server.py", "a word"]\n{"jsonrpc":"2.0","id":1,"method":"initialize"}\n{"jsonrpc":"2.0","id":2,"method":"tools/list"}\n',
             r'{"jsonrpc": "2.0", "id": 1, "result": {"asked": "initialize", "argument": "a word"}}\n.*"id": 2.*\n')
        told(w, "mcp", '["/data/program"]\n', ".*Permission denied.*", 127)
        told(w, "mcp", "python3 server.py\n", ".*JSON array.*", 2)
        for profile in ("python+files", "mcp"):
            out = w.run("sandbox", "explain", profile).stdout
            assert "/data" in out and "ptrace" in out, out


def main():
    if not os.path.exists(DAEMON):
        skip(DAEMON + " is not built")
    for name in sys.argv[1:] or ["bash", "sql", "node", "c", "cpp", "one_folder", "folder", "for_the_model", "code_check"]:
        globals()[name]()
        print(name, "ok")


if __name__ == "__main__":
    main()
