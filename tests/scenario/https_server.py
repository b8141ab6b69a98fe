"""A TLS server on loopback for the HTTPS tests: certificates from tests/https_certs.c, and a handler that may answer in any way it likes."""
import contextlib
import json
import os
import shutil
import socket
import ssl
import subprocess
import tempfile
import threading

BUILD = os.environ.get("CORRAL_BUILD", "build/release")


@contextlib.contextmanager
def certificates():
    folder = tempfile.mkdtemp(prefix="corral-https.")
    try:
        subprocess.run([os.path.join(BUILD, "tests", "https_certs"), folder], check=True)
        with open(folder + "/chained.crt", "a") as f, open(folder + "/middle.crt") as middle:
            f.write(middle.read())
        with open(folder + "/leaf-as-ca.crt", "a") as f, open(folder + "/good.crt") as good:
            f.write(good.read())
        with open(folder + "/key", "w") as f:
            f.write("test-key-1234\n")
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def response(body, status="200 OK", headers=(), length=True):
    body = body.encode() if isinstance(body, str) else body
    head = [f"HTTP/1.1 {status}", *headers]
    if length:
        head.append(f"Content-Length: {len(body)}")
    return "\r\n".join(head + ["", ""]).encode("latin-1") + body


def brave(*results):
    return json.dumps({"type": "search", "query": {"original": "q"}, "web": {"type": "search", "results": list(results)}})


class Server:
    """handler(server, connection, request_bytes, path): writes to the TLS connection; raw: handler(server, plain socket)."""

    def __init__(self, folder, handler, certificate="good", raw=False, setup=None):
        self.handler, self.raw, self.requests, self.connections = handler, raw, [], 0
        self.socket = socket.socket()
        self.socket.bind(("127.0.0.1", 0))
        self.socket.listen(16)
        self.port = self.socket.getsockname()[1]
        self.url = f"https://localhost:{self.port}/"
        self.over = threading.Event()
        self.tls = None
        if not raw:
            self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.tls.set_ciphers("ALL:@SECLEVEL=0")     # else OpenSSL itself refuses the weak ones
            self.tls.load_cert_chain(f"{folder}/{certificate}.crt", f"{folder}/{certificate}.key")
            if setup:
                setup(self.tls)
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                s, _ = self.socket.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self.serve, args=(s,), daemon=True).start()

    def serve(self, s):
        try:
            s.settimeout(30)
            if self.raw:
                self.handler(self, s)
                return
            c = self.tls.wrap_socket(s, server_side=True)
            data = b""
            while b"\r\n\r\n" not in data:
                more = c.recv(4096)
                if not more:
                    return
                data += more
            self.requests.append(data)
            self.handler(self, c, data, data.split(b" ")[1].decode())
            with contextlib.suppress(OSError, ssl.SSLError):
                c.unwrap()
        except (OSError, ssl.SSLError, ValueError):
            pass
        finally:
            s.close()

    def close(self):
        self.over.set()
        self.socket.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
