#!/usr/bin/env python3
"""Scenarios against a real daemon (sockets, store, agent, jails) whose model is a script: front.py NAME, or all of them."""
import fcntl
import json
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import threading
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from front_lib import CORRAL, DAEMON, Client, expect, skip, wait_until, world, zmq_or_skip

HELLO = ("hello", "Hello there.<|eot_id|>")
POWER = [("user<|end_header_id|>\n\nWhat is 2**100", "<|python_tag|>print(2**100)<|eom_id|>"),
         ("1267650600228229401496703205376", "It is 1267650600228229401496703205376.<|eot_id|>")]
SLOW = dict(token_us=20000)
LONG = ("tell me", "".join(f"word {i} " for i in range(120)) + "<|eot_id|>")       # no circle: the daemon would stop that


def types(events):
    out = []
    for e in events:
        if e["type"] not in ("text", "progress") or not out or out[-1] != e["type"]:
            out.append(e["type"])
    return out


def ask_events():
    with world(POWER) as w:
        w.need_jail()
        ev = w.events("-c", "p", "What is 2**100?")
        order = [t for t in types(ev) if t not in ("progress",)]
        expect("order", order, ["accepted", "tool_call", "tool_result", "text", "answer", "end"])
        expect("sequence", [e["seq"] for e in ev], list(range(1, len(ev) + 1)))
        expect("conversation", {e["conversation"] for e in ev}, {"p"})
        by = {e["type"]: e for e in ev}
        assert by["accepted"]["message"], by["accepted"]
        call, result, end = by["tool_call"], by["tool_result"], by["end"]
        expect("name", (call["name"], call["arguments"], call["form"]), ("code_interpreter", {"code": "print(2**100)"}, "python_tag"))
        expect("result", (result["id"], result["ok"]), (call["id"], True))
        assert "1267650600228229401496703205376" in result["text"] and result["ms"] > 0, result
        text = "".join(e["delta"] for e in ev if e["type"] == "text")
        expect("answer", (by["answer"]["text"], text), ("It is 1267650600228229401496703205376.",) * 2)
        expect("end", (end["reason"], end["stop"]), ("done", "eot"))
        for key in ("prompt_tokens", "cached_tokens", "prefill_tokens", "decode_tokens", "prefill_tps", "decode_tps", "first_token_ms"):
            assert isinstance(end[key], (int, float)), (key, end)
        messages = w.messages("p")
        expect("roles", [m["role"] for m in messages if m["role"] != "system"][:1], ["user"])
        for m in messages:
            assert isinstance(m["ids"], list) and m["ids"] and isinstance(m["seq"], int) and "text" in m and "calls" in m, m
        assert any(m["calls"] for m in messages), messages


def plain_answer():
    with world([HELLO] + POWER) as w:
        w.need_jail()
        r = w.run("ask", "say hello")
        expect("stdout", (r.returncode, r.stdout), (0, "Hello there.\n"))
        assert "conversation: " in r.stderr, r.stderr
        name = r.stderr.split("conversation: ")[1].splitlines()[0]
        r = w.run("ask", "-c", name, "What is 2**100?")
        expect("stdout", r.stdout, "It is 1267650600228229401496703205376.\n")
        assert "print(2**100)" in r.stderr and "conversation: " not in r.stderr, r.stderr
        listed = [json.loads(x) for x in w.run("ls", "--json").stdout.splitlines()]
        expect("listed", [c["conversation"] for c in listed], [name])
        assert name in w.run("ls").stdout
        shown = w.run("show", name).stdout
        assert "say hello" in shown and "print(2**100)" in shown and "1267650600228229401496703205376" in shown, shown
        expect("rm", (w.run("rm", name).returncode, w.run("ls").stdout, w.run("show", name).returncode), (0, "", 1))


def tools_file(w, tools):
    path = os.path.join(w.dir, "tools.json")
    with open(path, "w") as f:
        json.dump(tools, f)
    return path


def function(name, **how):
    return {"type": "function", "function": {"name": name, "description": "a test's tool",
            "parameters": {"type": "object", "properties": {"a": {"type": "integer"}}}}, **how}


def client_tools():
    call = '{"name": "%s", "parameters": {"a": 20}}<|eot_id|>'
    lines = [("use command", call % "twice"), ("use result", call % "fixed"), ("use error", call % "broken"), ("use failing", call % "fails"),
             ("use missing", call % "absent"),
             ("ipython<|end_header_id|>\n\n", "Noted.<|eot_id|>")]
    twice = "import json,sys; print(json.load(sys.stdin)['a']*2)"
    with world(lines) as w:
        path = tools_file(w, [function("twice", command=[sys.executable, "-c", twice]), function("fixed", result="forty"),
                              function("broken", error="out of order"),
                              function("fails", command=["sh", "-c", "echo half done; echo no such city >&2; exit 3"]),
                              function("absent", command=["/nonexistent/program"])])
        for text, ok, said in (("use command", True, "40"), ("use result", True, "forty"), ("use error", False, "out of order"),
                               ("use failing", False, "no such city"), ("use missing", False, "/nonexistent/program")):
            ev = w.events("--tools", path, text)
            by = {e["type"]: e for e in ev}
            expect(text, by["tool_result"]["ok"], ok)
            assert said in by["tool_result"]["text"], by["tool_result"]
            expect("answer", by["answer"]["text"], "Noted.")
            expect("form", by["tool_call"]["form"], "json")


def tools_refused():
    with world([HELLO]) as w:
        for text in ("{", "{}", "[{}]", json.dumps([function("f")]), json.dumps([function("f", result="a", error="b")]),
                     json.dumps([function("f", command=[])]), json.dumps([function("f", command=[1])])):
            path = os.path.join(w.dir, "tools.json")
            with open(path, "w") as f:
                f.write(text)
            r = w.run("ask", "--tools", path, "hello")
            expect(text, (r.returncode, r.stdout), (2, ""))
            assert "tools.json" in r.stderr, r.stderr
        expect("missing", w.run("ask", "--tools", "/nonexistent", "hello").returncode, 2)


def queueing():
    with world([("first", "one " * 20 + "<|eot_id|>"), ("second", "two<|eot_id|>")], **SLOW) as w:
        a = w.popen("ask", "--json", "-c", "q", "first")
        line = json.loads(a.stdout.readline())
        expect("accepted", line["type"], "accepted")
        b = w.popen("ask", "--json", "-c", "q", "second")
        expect("second accepted while the first runs", (json.loads(b.stdout.readline())["type"], a.poll()), ("accepted", None))
        first, second = a.communicate(timeout=30)[0], b.communicate(timeout=30)[0]
        expect("exits", (a.returncode, b.returncode), (0, 0))
        first, second = ([json.loads(x) for x in s.splitlines()] for s in (first, second))
        expect("answers", (first[-2]["text"].strip(), second[-2]["text"]), (("one " * 20).strip(), "two"))
        assert second[0]["seq"] > first[-1]["seq"], "the second turn began before the first had ended"
        expect("only its own", {e["turn"] for e in second}.isdisjoint({e["turn"] for e in first}), True)
        texts = [m["text"] for m in w.messages("q") if m["role"] == "user"]
        expect("both kept", texts, ["first", "second"])


def read_until(stream, kind, n=1):
    while n:
        line = stream.readline()
        assert line, f"the stream ended before {kind}"
        e = json.loads(line)
        n -= e["type"] == kind
    return e


def cancel():
    with world([LONG, HELLO], **SLOW) as w:
        a = w.popen("ask", "--json", "-c", "x", "tell me")
        read_until(a.stdout, "text", 2)
        expect("cancel", w.run("cancel", "x").returncode, 0)
        rest = [json.loads(x) for x in a.communicate(timeout=20)[0].splitlines()]
        expect("end", (rest[-1]["type"], rest[-1]["reason"], a.returncode), ("end", "cancelled", 5))
        expect("nothing runs", w.run("cancel", "x").returncode, 1)
        expect("it goes on", w.run("ask", "-c", "x", "hello").stdout, "Hello there.\n")
        said = [m["text"] for m in w.messages("x") if m["role"] == "assistant"][0]
        assert said and LONG[1].startswith(said), f"what was said is kept: {said!r}"


def interrupt():
    with world([LONG, HELLO], **SLOW) as w:
        a = w.popen("ask", "--json", "-c", "x", "tell me")
        read_until(a.stdout, "text", 2)
        a.send_signal(signal.SIGINT)
        rest = [json.loads(x) for x in a.communicate(timeout=20)[0].splitlines()]
        expect("end", (rest[-1]["reason"], a.returncode), ("cancelled", 130))
        expect("it goes on", w.run("ask", "-c", "x", "hello").stdout, "Hello there.\n")


def hung_daemon():
    """Ctrl-C ends a question that nobody answers: after a moment, or at once when pressed twice."""
    with world([HELLO]) as w:
        w.daemon.send_signal(signal.SIGSTOP)
        for presses, seconds in ((1, 5), (2, 0.9)):
            a = w.popen("ask", "hello")
            time.sleep(0.3)
            begun = time.monotonic()
            for _ in range(presses):
                a.send_signal(signal.SIGINT)
                time.sleep(0.1)
            expect(f"{presses} times", (a.wait(20), time.monotonic() - begun < seconds), (130, True))
        w.daemon.send_signal(signal.SIGCONT)
        expect("it goes on", w.run("ask", "hello").stdout, "Hello there.\n")


def dies_before_it_answers():
    """A daemon that dies with a question in its hands: the client doesn't know whether it was kept, and says so."""
    zmq = zmq_or_skip()
    with world(started=False) as w:
        os.makedirs(os.path.dirname(w.socket), 0o700)
        for name, words in (("kept", "`corral show kept` tells"), (None, "`corral ls` tells")):
            fake = os.fork()
            if fake == 0:
                router = zmq.Context().socket(zmq.ROUTER)
                router.bind("ipc://" + w.socket)
                while True:
                    who, message = router.recv_multipart()
                    message = json.loads(message)
                    if message["method"] != "hello":
                        os._exit(0)
                    router.send_multipart([who, json.dumps({"jsonrpc": "2.0", "id": message["id"], "result": {}}).encode()])
            wait_until("the socket", lambda: os.path.exists(w.socket))
            r = w.run("ask", *(["-c", name] if name else []), "hello")
            os.waitpid(fake, 0)
            os.unlink(w.socket)
            assert r.returncode == 69 and "went away" in r.stderr and words in r.stderr, (r.returncode, r.stderr)


def interrupt_waiting():
    with world([LONG, HELLO], **SLOW) as w:
        a = w.popen("ask", "--json", "-c", "x", "tell me")
        read_until(a.stdout, "text", 2)
        b = w.popen("ask", "--json", "-c", "x", "hello")
        read_until(b.stdout, "accepted")
        b.send_signal(signal.SIGINT)
        rest = [json.loads(x) for x in b.communicate(timeout=10)[0].splitlines()]
        expect("the waiting one ends", (rest[-1]["reason"], b.returncode), ("cancelled", 130))
        expect("the running one goes on", a.poll(), None)
        a.kill()


def parent_of(pid):
    try:
        with open(f"/proc/{pid}/stat") as f:
            return int(f.read().rsplit(")", 1)[1].split()[1])
    except OSError:
        return None


def descendants(pid):
    """The processes below pid, by /proc."""
    parents = {int(p): parent_of(p) for p in os.listdir("/proc") if p.isdigit()}
    known, found = {pid}, []
    while True:
        more = [p for p, parent in parents.items() if parent in known and p not in known]
        if not more:
            return found
        known.update(more)
        found += more


def alive(pid):
    try:
        with open(f"/proc/{pid}/stat") as f:
            return f.read().rsplit(")", 1)[1].split()[0] not in ("Z", "X")
    except OSError:
        return False


def memory_runs_out():
    """The kernel is to take jails first, not corrald, which has the model, nor the launcher, without which no code runs."""
    def wish(pid):
        with open(f"/proc/{pid}/oom_score_adj") as f:
            return int(f.read())
    with world([HELLO]) as w:
        w.need_jail()
        expect("a call", w.run("sandbox", "run", "-c", "a", "-", input="print(6 * 7)").stdout, "42\n")
        own = wish(w.daemon.pid)
        children = [p for p in descendants(w.daemon.pid) if parent_of(p) == w.daemon.pid]
        launcher = [p for p in children if os.path.basename(os.readlink(f"/proc/{p}/exe")) == "corral-launcher"] if os.geteuid() == 0 else children
        jailed = [wish(p) for top in launcher for p in descendants(top)]
        expect("daemon and launcher", {wish(p) for p in launcher}, {own})
        expect("runtimes and jails", (len(jailed) > 2, set(jailed)), (True, {1000}))
        expect("it stays so", w.run("sandbox", "run", "--profile", "bash", "-", input="echo hi").stdout, "hi\n")
        expect("the launcher's", {wish(p) for p in launcher}, {own})


def memory_is_short():
    """Idle interpreters are given up, longest idle first; the model is told, and files are there again."""
    with world([HELLO], started=False) as w:
        short = w.env["CORRAL_SCRIPTED_MEMORY"] = os.path.join(w.dir, "short")
        w.start()
        w.need_jail()
        def run(name, code):
            r = w.run("sandbox", "run", "-c", name, "-", input=code)
            return r.stdout + r.stderr
        for name in ("first", "second"):
            run(name, f"v = '{name}'; open('file', 'w').write(v); None")
        time.sleep(11)
        expect("there is enough", run("second", "v"), "'second'\n")
        open(short, "w").close()
        wait_until("the idle one goes", lambda: "interpreter of \"first\"" in open(w.log).read(), 15)
        os.unlink(short)
        expect("the one in use stays", run("second", "v"), "'second'\n")
        assert "NameError" in run("first", "v")
        expect("files are kept", run("first", "print(open('file').read())"), "first\n")
        expect("one was enough", open(w.log).read().count("memory is short"), 1)


def kill_in_turn():
    with world([LONG, HELLO], **SLOW) as w:
        w.events("-c", "k", "hello")
        a = w.popen("ask", "--json", "-c", "k", "tell me")
        b = None
        read_until(a.stdout, "text", 2)
        b = w.popen("ask", "--json", "-c", "k", "hello again")
        expect("accepted", json.loads(b.stdout.readline())["type"], "accepted")
        family = descendants(w.daemon.pid)
        w.daemon.kill()
        w.daemon.wait()
        for client in (a, b):
            out, err = client.communicate(timeout=20)
            expect("exit", client.returncode, 69)
            assert "corral chat -c k" in err and "kept" in err, err
        wait_until("launcher and jails are gone", lambda: not [p for p in family if alive(p)], 2)
        w.start()
        wait_until("the queued question is answered", lambda: [m for m in w.messages("k") if m["role"] == "assistant"][2:])
        users = [m["text"] for m in w.messages("k") if m["role"] == "user"]
        expect("every accepted question is there", users, ["hello", "tell me", "hello again"])
        c = Client(w)
        c.call("turn.attach", conversation="k", from_seq=1)
        ends = [e for e in c.until_end() + c.until_end() + c.until_end()]
        expect("reasons", [e["reason"] for e in ends if e["type"] == "end"], ["done", "interrupted", "done"])
        expect("sequence", [e["seq"] for e in ends], list(range(1, len(ends) + 1)))
        c.close()
        r = w.run("chat", "-c", "k", input="hello\n")
        expect("chat goes on", (r.returncode, r.stdout), (0, "Hello there.\n"))


def kill_anywhere():
    """Whatever moment the daemon is killed at, what was accepted is there and the events have no gap."""
    call = ("run", "<|python_tag|>import time\ntime.sleep(0.05)\nprint(6 * 7)<|eom_id|>")
    with world([call, ("42", "It is 42, said slowly.<|eot_id|>")], token_us=1000) as w:
        accepted = []
        for i in range(8):
            a = w.popen("ask", "--json", "-c", "k", f"run {i}")
            threading.Timer(0.02 + 0.035 * i, w.daemon.kill).start()
            out = a.communicate(timeout=20)[0]
            w.daemon.wait()
            if '"accepted"' in out:
                accepted.append(f"run {i}")
            w.start()
        wait_until("all turns have ended", lambda: json.loads(w.run("status", "--json").stdout)["agent"]["turns_running"] == 0)
        users = [m["text"] for m in w.messages("k") if m["role"] == "user"]
        assert [u for u in users if u in accepted] == accepted, (users, accepted)
        r = w.run("ask", "--json", "-c", "k", "run at last")
        expect("it goes on", r.returncode, 0)
        c = Client(w)
        last = c.call("turn.attach", conversation="k", from_seq=1)["last_seq"]
        events = [c.event() for _ in range(last)]
        expect("sequence", [e["seq"] for e in events], list(range(1, last + 1)))
        for turn in {e["turn"] for e in events}:
            mine = [e["type"] for e in events if e["turn"] == turn]
            expect(f"turn {turn} begins and ends once", (mine[0], mine[-1], mine.count("accepted"), mine.count("end")), ("accepted", "end", 1, 1))
        c.close()


def client_dies():
    with world([LONG, HELLO], token_us=5000) as w:
        a = w.popen("ask", "--json", "-c", "d", "tell me")
        read_until(a.stdout, "text", 2)
        a.kill()
        a.wait()
        c = Client(w)
        c.call("turn.attach", conversation="d", from_seq=1)
        end = c.until_end()[-1]
        expect("the turn went on", end["reason"], "done")
        c.close()


def two_watchers():
    with world([LONG], token_us=500) as w:
        a, b = Client(w), Client(w)
        started = a.call("turn.start", conversation="t", text="tell me")
        b.call("turn.attach", conversation="t", from_seq=1)
        seen_a, seen_b = a.until_end(), b.until_end()
        expect("the same", seen_a, seen_b)
        expect("from accepted on", (seen_a[0]["type"], seen_a[0]["seq"]), ("accepted", started["seq"]))
        b.call("turn.detach", conversation="t")
        a.call("turn.start", conversation="t", text="tell me")
        a.until_end()
        b.socket.rcvtimeo = 300
        try:
            m = b.receive()
            while m.get("method") == "ping":
                m = b.receive()
            raise AssertionError(f"an event after detach: {m}")
        except zmq_or_skip().Again:
            pass
        a.close()
        b.close()


def late_watcher():
    with world([LONG, HELLO]) as w:
        ev = w.events("-c", "l", "tell me")
        c = Client(w)
        c.call("turn.attach", conversation="l", from_seq=3)
        expect("replayed", c.until_end(), ev[2:])
        w.events("-c", "l", "hello")
        live = c.until_end()
        expect("live", live[0]["seq"], ev[-1]["seq"] + 1)
        expect("unknown", c.call("turn.attach", conversation="none")["code"], -32002)
        c.close()
        p = w.popen("watch", "--json", "l")
        read_until(p.stdout, "end", 2)
        p.send_signal(signal.SIGINT)
        expect("watch ends", p.wait(10), 130)
        p = w.popen("watch", "l")
        expect("answers alone", p.stdout.readline()[:6], LONG[1][:6])
        p.stdout.close()
        expect("it ends with its reader", p.wait(10), 1)
        asked = [line for line in p.stderr.read().splitlines() if line.startswith("> ")]
        expect("questions", asked, ["> tell me", "> hello"])


def sigterm_in_turn():
    with world([LONG, HELLO], **SLOW) as w:
        a = w.popen("ask", "--json", "-c", "s", "tell me")
        read_until(a.stdout, "text", 2)
        family = descendants(w.daemon.pid)
        expect("exit", w.stop(), 0)
        wait_until("nothing is left", lambda: not [p for p in family if alive(p)], 2)
        a.communicate(timeout=20)
        assert a.returncode in (1, 69), a.returncode
        expect("not running", w.run("status").returncode, 69)
        w.start()
        expect("kept", [m["text"] for m in w.messages("s") if m["role"] == "user"], ["tell me"])
        expect("it goes on", w.run("ask", "-c", "s", "hello").stdout, "Hello there.\n")


def loading():
    with world([HELLO], load_ms=1500) as w:
        status = json.loads(w.run("status", "--json").stdout)
        expect("loading", (status["loading"], status["model"]["state"]), (True, "loading"))
        ev = w.events("hello")
        loads = [e for e in ev if e["type"] == "progress" and e["phase"] == "load"]
        assert ev[0]["type"] == "accepted" and loads and all(0 <= e["done"] <= e["total"] for e in loads), ev
        expect("the turn waits", [e["text"] for e in ev if e["type"] == "answer"], ["Hello there."])
        status = json.loads(w.run("status", "--json").stdout)
        expect("ready", (status["loading"], status["model"]["name"]), (False, "Scripted"))
    with world([HELLO], load_ms=1500) as w:
        first = w.run("ask", "hello")
        expect("no turn is in the way of the first", (first.stdout, "queued" in first.stderr), ("Hello there.\n", False))
    with world([LONG, HELLO], **SLOW) as w:
        a = w.popen("ask", "--json", "-c", "q", "tell me")
        read_until(a.stdout, "text", 1)
        b = w.popen("ask", "-c", "q", "hello")
        expect("the second waits for a turn", b.stderr.readline(), "queued behind the turn that still runs\n")
        w.run("cancel", "q")
        for client in (a, b):
            client.communicate(timeout=20)
    with world([HELLO], load_ms=5000) as w:
        expect("ends while loading", w.stop(), 0)


def exit_codes():
    with world([HELLO, LONG], context=600, started=False) as w:
        r = w.run("ask", "hello")
        expect("no daemon", (r.returncode, r.stdout), (69, ""))
        assert "not running" in r.stderr and w.socket in r.stderr and "corrald" in r.stderr, r.stderr
        w.start()
        expect("unknown conversation", w.run("show", "none").returncode, 1)
        expect("unknown conversation", w.run("rm", "none").returncode, 1)
        expect("nothing runs", w.run("cancel", "none").returncode, 1)
        expect("bad name", w.run("ask", "-c", "a\nb", "hello").returncode, 2)
        r = w.run("ask", "--json", "-c", "full", "tell me " + "x" * 3000)
        end = json.loads(r.stdout.splitlines()[-1])
        expect("context", (r.returncode, end["reason"], end["error"]["name"]), (6, "failed", "context"))
        r = w.run("ask", "--json", "--max-tokens", "10", "tell me")
        expect("length", json.loads(r.stdout.splitlines()[-1])["reason"], "length")
        r = w.run("ask", "--json", "--no-tools", "--seed", "7", "--temperature", "0", "hello")
        expect("options", r.returncode, 0)
        expect("no such profile", w.run("sandbox", "run", "--profile", "cobol", input="").returncode, 2)
        with open("/dev/full", "w") as full:
            for args in (["ls"], ["ask", "hello"]):
                r = subprocess.run(w.command(*args), stdin=subprocess.DEVNULL, stdout=full, stderr=subprocess.PIPE, text=True, env=w.env, timeout=20)
                assert r.returncode == 1 and "No space" in r.stderr, (args, r.returncode, r.stderr)
        shown = w.run("show", "full").stdout
        assert "[user] (the model does not see it: too long" in shown, shown
        assert re.match(r"\d{4}-\d\d-\d\d \d\d:\d\d  ", w.run("ls").stdout), w.run("ls").stdout


def arguments():
    with world([("-5 +", "Minus.<|eot_id|>"), ("from stdin", "Read.<|eot_id|>"), HELLO]) as w:
        expect("dashes", w.run("ask", "--", "-5 + 3").stdout, "Minus.\n")
        expect("stdin", w.run("ask", "-", input="this comes from stdin\n").stdout, "Read.\n")
        expect("order", w.run("ask", "hello", "--json").returncode, 0)
        for bad in (["ask"], ["ask", ""], ["ask", "--seed", "x", "hello"], ["ask", "--temperature", "hot", "hello"], ["ask", "--max-tokens", "0", "hello"],
                    ["ask", "--nope", "hello"], ["nope"], ["show"], ["ls", "x"], ["rm"], ["sandbox"], ["sandbox", "fly"], ["ask", "-", "--json"], []):
            r = w.run(*bad, input="")
            expect(str(bad), (r.returncode, r.stdout), (2, ""))
            assert r.stderr, bad
        for good in (["--help"], ["--version"], ["help", "ask"], ["ask", "--help"], ["ask", "-h"], ["kb", "add", "-h"], ["help", "help"]):
            r = w.run(*good)
            expect(str(good), (r.returncode, bool(r.stdout), r.stderr), (0, True, ""))


def bad_config():
    with world([HELLO], started=False) as w:
        path = os.path.join(w.dir, "bad.conf")
        with open(path, "w") as f:
            f.write("[model]\nthreads = many\n\n[deamon]\nsocket = x\n[agent]\nrounds = 3\n")
        for args in (["--check-config", path], ["--config", path]):
            r = subprocess.run([DAEMON, *args], capture_output=True, text=True, env=w.env, timeout=20)
            expect("exit", r.returncode, 78)
            for line in (2, 4, 7):
                assert f"{path}:{line}: " in r.stderr, r.stderr
        with open(path, "w") as f:
            f.write(f"[model]\npath = {w.script}\n[daemon]\nstate = {w.state}\nsocket = {w.socket}\n")
        expect("a good one", subprocess.run([DAEMON, "--check-config", path], capture_output=True, env=w.env).returncode, 0)
        w.daemon = subprocess.Popen([DAEMON, "--config", path], stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=w.env)
        wait_until("it answers", lambda: w.run("status").returncode == 0)
        w.stop()
        for args, code in ((["--model", "/nonexistent.gguf"], 1), (["--model", path], 1), (["--nope"], 2), (["extra"], 2)):
            r = subprocess.run([DAEMON, "--state", w.state, "--socket", w.socket, *args], capture_output=True, text=True, env=w.env, timeout=20)
            expect(str(args), r.returncode, code)
            assert args[-1] in r.stderr, r.stderr
        long = os.path.join(w.dir, "x" * 120)
        r = subprocess.run([DAEMON, "--state", w.state, "--socket", long, "--model", w.script], capture_output=True, text=True, env=w.env, timeout=20)
        assert r.returncode == 78 and "longer" in r.stderr, (r.returncode, r.stderr)


def second_daemon():
    with world([HELLO]) as w:
        for socket in (w.socket, w.dir + "/run/other.sock"):
            r = subprocess.run([DAEMON, "--state", w.state, "--socket", socket, "--model", w.script], capture_output=True, text=True, env=w.env, timeout=20)
            expect("exit", r.returncode, 1)
            expect("one sentence", len([x for x in r.stderr.splitlines() if "error" in x]), 1)
        r = subprocess.run([DAEMON, "--state", w.dir + "/other", "--socket", w.socket, "--model", w.script], capture_output=True, text=True, env=w.env, timeout=20)
        expect("the same socket", r.returncode, 1)
        assert w.socket in r.stderr, r.stderr
        expect("the first is unharmed", w.run("ask", "hello").stdout, "Hello there.\n")


def stale_socket():
    with world([HELLO]) as w:
        w.stop(signal.SIGKILL)
        assert os.path.exists(w.socket), "kill -9 leaves the socket"
        w.start()
        expect("it answers", w.run("ask", "hello").stdout, "Hello there.\n")


def chat_lines():
    with world([HELLO, ("bye", "Goodbye.<|eot_id|>")]) as w:
        r = w.run("chat", "-c", "c", input="hello\n\nbye\n")
        expect("answers", (r.returncode, r.stdout), (0, "Hello there.\nGoodbye.\n"))
        expect("one conversation", len([m for m in w.messages("c") if m["role"] == "user"]), 2)
        expect("quit", w.run("chat", "-c", "c", input="/quit\nhello\n").stdout, "")
        expect("a profile", (w.run("profile", "set", "dry", "tone=dry", "length=short").returncode, w.run("profile", "list").stdout), (0, "dry              tone=dry  length=short\n"))
        w.run("chat", "-c", "p", "--profile", "dry", input="hello\nbye\n/new\nhello\n")
        expect("both questions", len([m for m in w.messages("p") if m["role"] == "user"]), 2)
        new = next(c["conversation"] for c in map(json.loads, w.run("ls", "--json").stdout.splitlines()) if c["conversation"] not in ("c", "p"))
        for name in ("p", new):
            assert "dry" in w.messages(name)[0]["text"], w.messages(name)[0]
        expect("one that has begun", w.run("chat", "-c", "c", "--profile", "dry", input="hello\n").returncode, 4)


def model_info():
    with world(started=False) as w:
        source = os.environ.get("CORRAL_SOURCE", ".")
        folder = os.path.join(source, "tests", "fuzz", "seeds", "gguf")
        r = w.run("model", "info", os.path.join(folder, "tensors"), "--json")
        expect("exit", (r.returncode, "block_count" in r.stderr), (1, True))
        info = json.loads(r.stdout)
        assert info["tensor_types"] and info["chat"] is False and info["why"], info
        r = w.run("model", "info", os.path.join(folder, "zip"))
        expect("no GGUF", (r.returncode, r.stdout), (1, ""))
        assert "GGUF" in r.stderr, r.stderr
        expect("usage", w.run("model", "info").returncode, 2)
        r = w.run("model", "ls", folder, "/nonexistent")
        expect("a folder that is not there", (r.returncode, r.stdout, "/nonexistent" in r.stderr), (1, "", True))
        r = w.run("model", "info", os.path.join(folder, "tensors"))
        assert re.search(r"^tensor_types +\w+ \d+", r.stdout, re.M) and "{" not in r.stdout, r.stdout


class Terminal:
    def __init__(self, w, *args, columns=80, **env):
        try:
            self.pid, self.fd = pty.fork()
        except OSError as e:
            skip(f"no terminal can be made here: {e}")
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
            os.execve(CORRAL, w.command(*args), {"TERM": "xterm", **w.env, **env})
        self.seen = ""

    def read(self, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if select.select([self.fd], [], [], 0.05)[0]:
                try:
                    data = os.read(self.fd, 65536)
                except OSError:
                    return False
                if not data:
                    return False
                self.seen += data.decode(errors="replace")
        return True

    def until(self, text, seconds=10):
        end = time.monotonic() + seconds
        while text not in self.seen:
            if not self.read(0.1) or time.monotonic() > end:
                if text in self.seen:
                    break
                raise AssertionError(f"{text!r} was not shown: {self.seen!r}")
        self.seen = self.seen.split(text, 1)[1]

    def write(self, text):
        os.write(self.fd, text.encode())

    def end(self):
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline:
            self.read(0.05)
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                return os.waitstatus_to_exitcode(status)
        os.kill(self.pid, signal.SIGKILL)
        raise AssertionError(f"the client does not end: {self.seen!r}")


def chat_terminal():
    with world([LONG, HELLO], **SLOW) as w:
        t = Terminal(w, "chat", "-c", "tty")
        t.until("> ")
        t.write("tell me\r")
        t.until("word 1 word 2")
        t.write("\x03")
        t.until("cancelled")
        t.until("> ")
        t.write("never asked\x03")
        t.until("> ")
        t.write("/hepl\r")
        t.until("there is no /hepl")
        t.until("> ")
        t.write("hello\r")
        t.until("Hello there.")
        t.until("> ")
        t.write("\x04")
        expect("exit", t.end(), 0)
        expect("asked", [m["text"] for m in w.messages("tty") if m["role"] == "user"], ["tell me", "hello"])
        with open(os.path.join(w.dir, "xdg", "corral", "chat_history")) as f:
            assert "tell" in f.read()


def plain_terminal():
    """NO_COLOR: no colours; a dumb terminal: no escapes; a narrow one: no line of progress that goes on in a second."""
    with world([HELLO], load_ms=1500) as w:
        t = Terminal(w, "ask", "hello", NO_COLOR="1", columns=30)
        expect("exit", t.end(), 0)
        assert "\x1b[K" in t.seen and "m" not in re.findall(r"\x1b\[[0-9;]*(\w)", t.seen), t.seen
        bars = [s.split("\r")[0] for s in t.seen.split("\x1b[K")[1:]]
        assert any("loading" in s for s in bars) and all(len(s.split("\n")[0]) < 30 for s in bars if "loading" in s), bars
        t = Terminal(w, "ask", "hello", TERM="dumb")
        expect("exit", t.end(), 0)
        assert "\x1b" not in t.seen and "Hello there." in t.seen, t.seen
        t = Terminal(w, "ask", "hello")
        expect("exit", t.end(), 0)
        assert "\x1b[2m" in t.seen, t.seen


def terminal_safety():
    evil = "a\x1b]0;owned\x07b\x1b[2Jc\u202ed"
    with world([("evil", evil + "<|eot_id|>")]) as w:
        t = Terminal(w, "ask", "evil")
        code = t.end()
        expect("exit", code, 0)
        for bad in ("\x1b]0", "\x07", "\x1b[2J", "\u202e"):
            assert bad not in t.seen, t.seen
        assert "\\x1b" in t.seen, t.seen
        expect("a pipe gets what was said", w.run("ask", "evil").stdout, evil + "\n")


def sandbox_run():
    with world([HELLO]) as w:
        w.need_jail()
        r = w.run("sandbox", "run", input="print('x' * 5)\n6 * 7\n")
        expect("plain", (r.returncode, r.stdout), (0, "xxxxx\n42\n"))
        r = w.run("sandbox", "run", "--json", input="1 + 1")
        out = json.loads(r.stdout)
        expect("json", (out["ok"], out["text"].strip(), out["exit"], out["limit"]), (True, "2", 0, None))
        assert isinstance(out["ms"], float) and "artifacts" in out, out
        expect("status", w.run("sandbox", "run", input="import sys; sys.exit(3)").returncode, 3)
        expect("signal", w.run("sandbox", "run", input="import os; os.kill(os.getpid(), 9)").returncode, 137)
        expect("exception", w.run("sandbox", "run", input="1/0").returncode, 1)
        big = w.run("sandbox", "run", input="print('y' * 99999)")
        expect("100 kB whole", big.stdout, "y" * 99999 + "\n")
        expect("state", w.run("sandbox", "run", "-c", "s", input="v = 41").returncode, 0)
        expect("state", w.run("sandbox", "run", "-c", "s", input="v + 1").stdout, "42\n")
        p = w.popen("sandbox", "run", "-c", "s", os.path.join(w.dir, "loop.py"))
        p.wait(10)
        expect("no file", p.returncode, 2)
        with open(os.path.join(w.dir, "loop.py"), "w") as f:
            f.write("while True: pass\n")
        p = w.popen("sandbox", "run", "-c", "s", "--seconds", "60", os.path.join(w.dir, "loop.py"))
        time.sleep(0.5)
        p.kill()
        p.wait()
        expect("a client that died is not waited for", w.run("sandbox", "run", "-c", "s", input="v", timeout=20).stdout, "41\n")
        p = w.popen("sandbox", "run", "-c", "s", os.path.join(w.dir, "loop.py"))
        time.sleep(0.5)
        expect("close", w.run("sandbox", "close", "s").returncode, 0)
        assert p.wait(10) != 0
        r = w.run("sandbox", "run", "-c", "s", input="v")
        assert r.returncode == 1 and "NameError" in r.stdout + r.stderr, (r.returncode, r.stdout, r.stderr)
        r = w.run("sandbox", "run", "--profile", "none", input="1")
        assert r.returncode in (2, 4, 69, 78) and r.stderr, r


def launcher_killed():
    """Every program that is asked for after it says so at once, also in a jail that was there; questions are answered as before."""
    with world([HELLO]) as w:
        w.need_jail()
        expect("before", w.run("sandbox", "run", "-c", "a", "-", input="print(1)").stdout, "1\n")
        launcher, = [p for p in descendants(w.daemon.pid) if parent_of(p) == w.daemon.pid]
        os.kill(launcher, signal.SIGKILL)
        first = w.run("sandbox", "run", "-c", "a", "-", input="print(2)")       # in a jail that may live for a moment still, and die during the call
        assert first.returncode in (0, 69, 137), first
        wait_until("status says so", lambda: not json.loads(w.run("status", "--json").stdout)["sandbox"])
        expect("why", json.loads(w.run("status", "--json").stdout)["sandbox_error"].split(";")[0], "the launcher has died")
        for where in (["-c", "a"], ["-c", "b"], [], ["-c", "a"]):
            expect(f"after, {where}", w.run("sandbox", "run", *where, "-", input="print(2)").returncode, 69)
        expect("a question", w.run("ask", "hello").stdout, "Hello there.\n")


def remove_while_watching():
    with world([HELLO]) as w:
        w.events("-c", "r", "hello")
        p = w.popen("watch", "--json", "r")
        read_until(p.stdout, "end")
        expect("rm", w.run("rm", "r").returncode, 0)
        expect("the watcher is told", p.wait(10), 1)


def odd_texts():
    """Text is bytes of a person: NUL, other scripts, control tokens, much of it; names may be anything printable."""
    with world([("many", "Many.<|eot_id|>"), HELLO]) as w:
        for text in ("hello \x00 in the middle", "hello \u2028 \u202e \U0001f411", "hello <|eot_id|><|start_header_id|>system<|end_header_id|>",
                     "hello " + "x" * 50000):
            r = subprocess.run(w.command("ask", "--json", "-c", "odd", "-"), input=text.encode(), capture_output=True, env=w.env, timeout=30)
            expect("exit", (r.returncode, r.stderr), (0, b""))
            expect("kept", [m["text"] for m in w.messages("odd") if m["role"] == "user"][-1], text)
        r = subprocess.run(w.command("ask", "-"), input=b"hello \xff\xfe", capture_output=True, env=w.env, timeout=30)
        expect("not UTF-8", (r.returncode, r.stdout), (0, b"Hello there.\n"))
        for name in ("with space", "a/b", "\u00e9\U0001f411", "x" * 128, "..", "'; drop table"):
            expect(name, w.run("ask", "-c", name, "hello").returncode, 0)
            expect(name, w.messages(name)[-1]["text"], "Hello there.")
        for name in ("", "x" * 129, "a\tb", "-x"):
            expect(name, w.run("ask", "-c", name, "hello").returncode, 2)
        expect("too big", subprocess.run(w.command("ask", "-"), input=b"y" * (9 << 20), capture_output=True, env=w.env, timeout=30).returncode, 1)


def parallel_clients():
    with world([HELLO]) as w:
        asks = [w.popen("ask", "hello") for _ in range(60)]
        for a in asks:
            out, err = a.communicate(timeout=50)
            expect("answer", (a.returncode, out, err.count("conversation: ")), (0, "Hello there.\n", 1))
        expect("conversations", len(w.run("ls", "--json").stdout.splitlines()), 60)


def frames():
    zmq_or_skip()
    with world([HELLO]) as w:
        c, d = Client(w), Client(w)
        for text, code in ((b"", -32700), (b"\x00", -32700), (b"[]", -32600), (b'{"jsonrpc":"2.0","id":5,"method":"x"}', -32601),
                           (b"[" * 100000, -32700), (b'{"a":' * 1000, -32700), (b" " * (17 << 20), -32004),
                           (b'{"jsonrpc":"2.0","id":5,"method":"turn.start","params":{}}', -32602)):
            c.socket.send(text)
            m = c.receive()
            expect(str(text[:40]), m["error"]["code"], code)
            assert len(m["error"]["message"]) > 10 and m["error"]["data"]["name"], m
        c.socket.send_multipart([b"{}", b"{}"])
        expect("two frames", c.receive()["error"]["code"], -32600)
        expect("the same client", c.call("hello")["protocol"], 1)
        expect("others", d.call("hello")["protocol"], 1)
        c.socket.send(b"x" * (80 << 20))        # past what is read at all: this connection ends, nobody else's
        time.sleep(0.3)
        expect("others", d.call("status")["pid"], w.daemon.pid)
        control = Client(w, ".control")
        expect("control", control.call("hello")["protocol"], 1)
        expect("no work there", control.call("turn.start", text="hello")["code"], -32006)
        for x in (c, d, control):
            x.close()


def main():
    zmq_or_skip()
    if not os.path.exists(DAEMON):
        skip(DAEMON + " is not built")
    names = sys.argv[1:] or [n for n, f in globals().items() if callable(f) and getattr(f, "__module__", "") == "__main__" and f.__code__.co_argcount == 0
                             and n not in ("main",)]
    for name in names:
        globals()[name]()
        print(name, "ok")


if __name__ == "__main__":
    main()
