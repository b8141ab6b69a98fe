#!/usr/bin/env python3
"""Measures the gate against needless calls with a model: how often it calls on small talk, how often on tasks, for each eagerness.

  gate_margins.py [--bin FOLDER] [--model FILE] [-v]

Asks every line once, for one token, and reads `call_margin` from the end event: that is what the gate compares with its threshold (agent/gate.c),
so that one run gives the figures for every setting. Exits 1 when the default calls on small talk, or misses a task."""
import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time

ROOT = os.path.abspath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
THRESHOLD_AT_0, SPAN = 2.5, 8.0                 # as in agent/gate.c

TALK = """hello|hi|Hey there!|good morning|Good evening, Cria|hi, how are you?|What's up?|hello again|yo|Greetings!|howdy|How is your day going?
thanks|Thank you so much!|ok|okay, got it|great|cool|That was helpful, thanks.|nice one|you are the best|perfect|bye|Goodbye!|see you later|good night
Who are you?|What is your name?|Are you a human?|Who made you?|What can you do?|Do you like music?|Can you help me?|I have a question|Are you there?
I am tired today|I feel a bit sad|My cat is asleep|It is raining here|I had pasta for lunch|Today was a long day|I like horses|We went to the sea
Tell me something nice|Wish me luck|Say hello to Anna|haha|lol|hmm|no|yes|maybe|sorry|never mind|Let us begin|I'm back|Nice to meet you
Do you sleep?|Are you happy?|What is your favourite colour?|I am bored|Happy birthday!|Merry Christmas|Have a nice weekend|what a day"""
TASKS = """What is 2**100?|What is 318 times 227?|48*37|add 4587 and 2291|what is 15 percent of 260|Compute 7 to the power of 11|square root of 1764|12! please
Is 7907 prime?|How many prime numbers are there below 100?|gcd of 84 and 126|Sum the numbers from 1 to 500|What is 1001 divided by 13?|Convert 255 to binary
reverse the word llama|How many letters are in the word committee?|Sort these words: pear, apple, fig|Sort 9, 2, 7, 4|first ten fibonacci numbers
How many days are between 1 March 2024 and 1 May 2024?|What weekday was 14 July 1990?|average of 12, 18 and 33|largest of 12, 99 and 45
What is 123456789 * 987654321?|0.1 + 0.2|(17 + 5) * 3|2 to the 64th|99 minus 47 times 3|factor 360|Write 2024 in Roman numerals"""


def lines(text):
    return [s.strip() for line in text.splitlines() for s in line.split("|") if s.strip()]


def margin(binaries, socket, question):
    r = subprocess.run([os.path.join(binaries, "corral"), "--socket", socket, "ask", "--json", "--max-tokens", "1", "--", question], capture_output=True, text=True)
    for line in r.stdout.splitlines():
        e = json.loads(line)
        if e["type"] == "end" and "call_margin" in e:
            return e["call_margin"]
    raise SystemExit("no call_margin for %r: %s%s" % (question, r.stdout[-500:], r.stderr))


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--bin", default=os.path.join(ROOT, "build", "release", "bin"))
    p.add_argument("--model", default=os.path.join(ROOT, "models", "cria", "cria.gguf"))
    p.add_argument("-v", action="store_true")
    a = p.parse_args()
    if not os.path.exists(a.model):
        print("skipped: there is no model at " + a.model)
        sys.exit(77)
    with tempfile.TemporaryDirectory(prefix="corral-gate-") as folder:
        socket = os.path.join(folder, "s")
        with open(os.path.join(folder, "log"), "w") as log:
            daemon = subprocess.Popen([os.path.join(a.bin, "corrald"), "--state", os.path.join(folder, "state"), "--socket", socket, "--model", a.model],
                                      stdout=log, stderr=log, stdin=subprocess.DEVNULL)
            for _ in range(600):
                if os.path.exists(socket):
                    break
                time.sleep(0.1)
            try:
                talk = [(margin(a.bin, socket, q), q) for q in lines(TALK)]
                tasks = [(margin(a.bin, socket, q), q) for q in lines(TASKS)]
            finally:
                daemon.send_signal(signal.SIGTERM)
                daemon.wait(30)
    if a.v:
        for m, q in sorted(talk, reverse=True)[:12] + sorted(tasks)[:12]:
            print("%8.2f  %s" % (m, q))
    print("small talk: %d, margins %.2f to %.2f; tasks: %d, %.2f to %.2f" %
          (len(talk), min(talk)[0], max(talk)[0], len(tasks), min(tasks)[0], max(tasks)[0]))
    for eagerness in (1, 0.5, 0.25, 0, -0.25, -0.5, -1, None):
        threshold = 0 if eagerness is None else THRESHOLD_AT_0 - eagerness * SPAN
        false = sum(m > threshold for m, _ in talk)
        right = sum(m > threshold for m, _ in tasks)
        print("%-9s threshold %6.2f: calls on small talk %d/%d, on tasks %d/%d" %
              ("gate off" if eagerness is None else "%+.2f" % eagerness, threshold, false, len(talk), right, len(tasks)))
        if eagerness == 0:
            bad = false > 0 or right < 0.95 * len(tasks)
    sys.exit(1 if bad else 0)


main()
