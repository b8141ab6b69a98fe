"""What the benchmarks beside this file share: a private daemon on the embedded model, and a client of it, one socket, requests in JSON-RPC (docs/protocol.md).
Needs python3-zmq.  CORRAL_BUILD names another build folder than build/release."""
import contextlib
import os
import shutil
import subprocess
import tempfile
import time

import zmq

BUILD = os.environ.get("CORRAL_BUILD", "build/release")


class Client:
    def __init__(self, path):
        self.s = zmq.Context.instance().socket(zmq.DEALER)
        self.s.connect("ipc://" + path)
        self.n = 0

    def send(self, method, **params):
        self.n += 1
        self.s.send_json({"jsonrpc": "2.0", "id": self.n, "method": method, "params": params})
        return self.n

    def receive(self):
        while "id" not in (r := self.s.recv_json()):
            pass
        return r

    def call(self, method, **params):
        self.send(method, **params)
        r = self.receive()
        if "error" in r:
            raise SystemExit(f"{method}: {r['error']['message']}")
        return r["result"]


@contextlib.contextmanager
def private_daemon(name):
    """(its process, a client), in a folder of its own that goes with it."""
    root = tempfile.mkdtemp(prefix=f"corral-{name}.")
    os.chmod(root, 0o755)
    daemon = subprocess.Popen([BUILD + "/bin/corrald", "--state", root + "/state", "--socket", root + "/s"], stderr=open(root + "/log", "w"))
    try:
        while not os.path.exists(root + "/s"):
            time.sleep(0.05)
        yield daemon, Client(root + "/s")
    finally:
        daemon.terminate()
        daemon.wait()
        shutil.rmtree(root)
