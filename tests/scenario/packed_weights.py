#!/usr/bin/env python3
"""corrald keeps packed weights where a user's cache is, although it may change few files: not below /tmp, which it may always."""
import os
import shutil
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from front_lib import BUILD, expect, wait_until
from hostile_models import Daemon, llama


def main():
    dir = tempfile.mkdtemp(prefix="packed-weights.", dir=os.path.abspath(BUILD))
    where = dir + "/.cache/corral/weights"
    try:
        llama(dir + "/model.gguf", embd=4096, ff=36864, heads=32, block=None)       # holes: large enough to be kept, and soon packed
        d = Daemon(dir, dir + "/model.gguf")
        try:
            wait_until("packed weights are kept: " + d.said(), lambda: os.path.isdir(where) and any(f.endswith(".packed") for f in os.listdir(where)), 60)
        finally:
            d.end()
        first = os.stat(where + "/" + os.listdir(where)[0])
        d = Daemon(dir, dir + "/model.gguf")
        try:
            wait_until("the daemon answers", lambda: d.client("status").returncode == 0, 60)
            wait_until("the model is loaded", lambda: "ready" in d.said(), 60)
        finally:
            d.end()
        expect("not written again", [os.stat(where + "/" + f).st_ino for f in os.listdir(where)], [first.st_ino])
        expect("the log", "not kept" in d.said(), False)
    finally:
        shutil.rmtree(dir, ignore_errors=True)


if __name__ == "__main__":
    main()
