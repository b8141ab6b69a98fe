#!/usr/bin/env python3
"""corrald with a graphics card, inside its own fence: card.py fake|real.

fake: tests/fake-card.so stands for the module, the driver and the card. real: the card of this machine, whose module a test library wraps to
make it fail in earnest (tests/card_fault.c); a skip with the reason where there is none.

  * doctor and status say what was found, or why nothing was
  * a seed draws the same tokens, from what the card tells of its logits or, where that is too little, from the logits
  * conversations that share too little of the card's memory say what they say with enough of it: their pages wait in the machine's
  * a card that is lost in the middle of a turn costs the turn nothing, and is told; so does one whose process dies
  * a card that is lost again and again is given up: the CPU goes on, and that is told
"""
import json
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from front_lib import BUILD, World, expect, skip, wait_until

import front_lib

front_lib.DAEMON = os.path.join(BUILD, "bin", "corrald")
MODEL = os.environ.get("CORRAL_CARD_MODEL", os.path.join(BUILD, "share", "corral", "cria.gguf"))
FAKE = os.path.join(BUILD, "tests", "fake-card.so")
MODULE = os.environ.get("CORRAL_CUDA_MODULE", os.path.join(BUILD, "bin", "corral-cuda.so"))
FAULT = os.path.join(BUILD, "tests", "card-fault.so")
REAL = sys.argv[1:] == ["real"]
SHORT = ["--no-tools", "--max-tokens", "12", "Who keeps the herd?"]
QUESTION = ["--temperature", "0"] + SHORT
DRAWN = ["--temperature", "0.9", "--seed", "7"] + SHORT


class CardWorld(World):
    def __init__(self, **env):
        super().__init__()
        self.fault = os.path.join(self.dir, "fault")
        self.env.update(CORRAL_MODULE_BEHIND=MODULE, CORRAL_CARD_FAULT=self.fault)
        self.env.update(CORRAL_CUDA_MODULE=FAULT if REAL else FAKE, **env)
        if "CORRAL_CARD_GPUS" in os.environ:
            self.env["CORRAL_CARD_GPUS"] = os.environ["CORRAL_CARD_GPUS"]
        if not REAL:
            self.env["CORRAL_NVML"] = FAKE
        self.script = MODEL

    def run(self, *args, timeout=120, **more):      # the fake card is slow, and a machine may be busy
        return super().run(*args, timeout=timeout, **more)

    def status(self):
        return json.loads(self.run("status", "--json").stdout)

    def ready(self):
        self.start()
        wait_until("the model is loaded", lambda: self.status()["model"]["state"] != "loading", 120)
        model = self.status()["model"]
        return model.get("card", {})

    def logged(self, text):
        with open(self.log) as f:
            log = f.read()
        assert text in log, log

    def answer(self, *args, ask=QUESTION):
        return [e for e in self.events(*args, *ask) if e["type"] == "answer"][0]["text"]

    def doctor(self):
        return [line for line in self.run("doctor").stdout.splitlines() if line.startswith("card")][0]


def found(w):
    card = w.ready()
    if REAL and card["state"] == "none":
        skip(card["why"])
    expect("card", card["state"], "used")
    print(w.doctor())
    for part in [card["name"], "compute capability", "driver for CUDA", "weights"]:
        assert part in w.doctor(), w.doctor()
    w.logged("plan: weights of layers 1 to")
    w.logged("MiB free")
    text = w.answer()
    model = w.status()["model"]
    for kind in ("prefill", "decode"):
        assert model[kind]["tflops"] > 0 and model[kind]["gbs"] > 0, model[kind]
    print({k: model[k] for k in ("prefill", "decode")})
    return text


def in_turn(w):
    """Three conversations, two questions each, and what KV pages took of the machine's memory."""
    w.ready()
    said = [w.answer("-c", name) for name in ("ann", "ben", "cora") * 2]
    return said, w.status()["model"]


def moved():
    roomy, model = run(in_turn)
    expect("pages in the machine's memory", model["kv_pages_host"], 0)
    page = model["kv_bytes"] // model["kv_pages"]
    tight, model = run(in_turn, CORRAL_MODEL_KV_MEMORY=str(4 * page))
    expect("pages", model["kv_pages"], 4)
    assert model["kv_pages_host"] > 0, model
    expect("answers", tight, roomy)
    print("%d pages of %d bytes wait in the machine's memory" % (model["kv_pages_host"], page))


def drawn(w):
    w.ready()
    return w.answer(ask=DRAWN)


def lost(w, text):
    w.ready()
    open(w.fault, "w").close()
    w.answer()                          # a real fault comes behind a pass and is met by the next one
    expect("answer", w.answer(), text)
    model = w.status()["model"]
    expect("backend", model["backend"], "cuda")
    expect("losses", model["card"]["losses"], 1)
    assert "cudaErrorIllegalAddress" in model["card"]["why"], model["card"]
    assert "LOST 1 times" in w.doctor(), w.doctor()
    print(w.doctor())
    w.logged("the device was lost during a pass")
    w.logged("the device is back")


def killed(w, text):
    """The card's process ends: as a driver that crashes would end it."""
    w.ready()
    expect("answer", w.answer(), text)
    pid = [p for p in os.listdir("/proc") if p.isdigit() and card_process(p, w.daemon.pid)]
    expect("card processes", len(pid), 1)
    os.kill(int(pid[0]), 9)
    expect("answer", w.answer(), text)
    expect("losses", w.status()["model"]["card"]["losses"], 1)
    expect("backend", w.status()["model"]["backend"], "cuda")


def card_process(pid, daemon):
    def parent(p):
        with open("/proc/%s/stat" % p) as f:
            return f.read().rsplit(")", 1)[1].split()[1]
    try:
        with open("/proc/%s/comm" % pid) as f:
            return f.read() == "corral-card\n" and parent(parent(pid)) == str(daemon)
    except OSError:
        return False


def absent(w, why):
    expect("state", w.ready()["state"], "none")
    assert why in w.doctor(), w.doctor()
    expect("backend", w.status()["model"]["backend"], "cpu")


def given_up(w, losses):
    """Turns go on until the card is not trusted any more, and then on the CPU."""
    name = w.ready()["name"]
    for _ in range(2 * losses):
        open(w.fault, "w").close()
        assert w.answer()
    model = w.status()["model"]
    expect("card", (model["card"]["state"], model["backend"], model["card"]["losses"]), ("lost", "cpu", losses))
    said = w.doctor()
    off = said.partition("OFF  ")[2].partition("\n")[0]           # with several cards: "2 cards together, each NAME"
    assert name in off and "the CPU computes" in off, said
    print(said)
    w.logged("THE CARD IS GIVEN UP")


def run(scenario, *args, **env):
    w = CardWorld(**env)
    try:
        return scenario(w, *args)
    except AssertionError:
        with open(w.log) as f:
            print(f.read())
        raise
    finally:
        w.close()


def main():
    if not os.path.exists(MODEL):
        skip("there is no model in the build")
    if REAL and not os.path.exists(MODULE):
        skip("the module is not built: no CUDA compiler")
    text = run(found)
    moved()
    expect("drawn", run(drawn, CORRAL_FAKE_CARD="choices=2"), run(drawn))
    run(lost, text)
    run(killed, text)
    run(given_up, 3)
    if not REAL:
        run(given_up, 1, CORRAL_FAKE_CARD="dead")
        run(absent, "the driver sees no card", CORRAL_FAKE_CARD="cards=0")
        run(absent, "cudaErrorInsufficientDriver", CORRAL_FAKE_CARD="nodriver")


main()
