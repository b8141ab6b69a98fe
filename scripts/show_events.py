#!/usr/bin/env python3
"""Shows the events of `corral ask --json` to a person, step by step. Reads them from standard input.

Usage: corral ask --json ... | show_events.py QUESTION
Prints the final answer on one line that begins "answer: ". Ends with 1 when the turn did not end well."""
import json
import sys

DIM, BOLD, END = ("\033[2m", "\033[1m", "\033[0m") if sys.stdout.isatty() else ("", "", "")


def clean(text):
    """Text from model or tool, made harmless for a terminal."""
    return "".join(c if c in "\n\t" or (c.isprintable()) else "\\x%02x" % ord(c) for c in text)


def block(title, text):
    print(f"{DIM}  {title}{END}")
    for line in clean(text).splitlines() or [""]:
        print(f"{DIM}  |{END} {line}")


def main():
    if len(sys.argv) > 1:
        print(f"\n{BOLD}question: {clean(sys.argv[1])}{END}", flush=True)
    ended, streaming, answer = False, False, None
    for line in sys.stdin:
        e = json.loads(line)
        kind = e.get("type")
        if kind == "text":
            print(("" if streaming else f"{DIM}  model:{END} ") + clean(e["delta"]), end="", flush=True)
            streaming = True
            continue
        if streaming:
            print(flush=True)
            streaming = False
        if kind == "accepted":
            print(f"{DIM}  accepted: message {e.get('message')} of {clean(str(e.get('conversation')))} is on disk{END}")
        elif kind == "tool_call":
            args = e["arguments"]
            block(f"the model calls {clean(e['name'])} ({e.get('form')}):", args["code"] if set(args) == {"code"} else json.dumps(args, ensure_ascii=False))
        elif kind == "tool_result":
            block(f"the jail answers after {e.get('ms', 0):.1f} ms:", e["text"])
        elif kind == "answer":
            answer = " ".join(clean(e["text"]).split())
        elif kind == "end":
            ended = e.get("reason") == "done"
            print(f"{DIM}  {e.get('decode_tokens', 0)} tokens at {e.get('decode_tps') or 0:.0f} tokens/s; prompt {e.get('prompt_tokens', 0)} tokens, "
                  f"{e.get('cached_tokens', 0)} of them cached; first token after {e.get('first_token_ms') or 0:.0f} ms{END}")
            if not ended:
                print(f"the turn ended: {e.get('reason')} {clean(str(e.get('error') or ''))}")
        sys.stdout.flush()
    if answer is not None:
        print(f"answer: {answer}", flush=True)
    sys.exit(0 if ended and answer is not None else 1)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
