#!/usr/bin/env python3
"""The embedded model, an ingested folder and a client's own function: what it says comes from what the tool returned."""
import json
import os
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import front_lib
from front_lib import BUILD, expect, skip, zmq_or_skip
from front_model import MODEL, ModelWorld

NOTES = {
    "garden.md": "# Garden\n\nThe irrigation pump was replaced in March. The new pump draws 740 watts and is serviced by Halvorsen.\n",
    "parking.md": "# Parking\n\nVisitors park on level 3. The barrier code is 58213 and changes every Monday.\n",
}
TOOLS = [{"type": "function", "result": "Order 7741 is on its way and arrives on Friday.",
          "function": {"name": "get_order_status", "description": "Status of an order",
                       "parameters": {"type": "object", "properties": {"order_id": {"type": "integer", "description": "Number of the order"}},
                                      "required": ["order_id"]}}}]


def one(events, kind):
    return [e for e in events if e["type"] == kind]


def main():
    zmq_or_skip()
    if not os.path.exists(MODEL):
        skip("the embedded model is not in this build: " + MODEL)
    front_lib.DAEMON = os.path.join(BUILD, "bin", "corrald")
    w = ModelWorld()
    with tempfile.TemporaryDirectory() as folder:
        try:
            w.start()
            os.chmod(folder, 0o755)
            for name, text in NOTES.items():
                with open(os.path.join(folder, name), "w", encoding="utf-8") as f:
                    f.write(text)
            expect("kb add", w.run("kb", "add", folder).returncode, 0)
            ev = w.events("-c", "kb", "Search the knowledge base for the barrier code")
            calls = one(ev, "tool_call")
            expect("tool", [c["name"] for c in calls], ["knowledge_search"])
            assert "58213" in one(ev, "tool_result")[0]["text"], ev
            assert "58213" in one(ev, "answer")[0]["text"], one(ev, "answer")

            tools = os.path.join(folder, "tools.json")
            with open(tools, "w", encoding="utf-8") as f:
                json.dump(TOOLS, f)
            ev = w.events("-c", "own", "--tools", tools, "What is the status of order 7741?")
            calls = one(ev, "tool_call")
            expect("own function", [(c["name"], c["arguments"]) for c in calls], [("get_order_status", {"order_id": 7741})])
            assert "Friday" in one(ev, "answer")[0]["text"], one(ev, "answer")
        finally:
            w.close()


if __name__ == "__main__":
    main()
