"""A client of the daemon for the benchmarks beside this file: one socket, requests in JSON-RPC (docs/protocol.md). Needs python3-zmq."""
import zmq


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
