"""What ../borrow.py took from published collections; empty where borrowed.json, which is not kept in the repository, is not there."""
import json
import os

_path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "borrowed.json")
HAVE = os.path.exists(_path)
_all = json.load(open(_path, encoding="utf-8")) if HAVE else {"problems": [], "wishes": {"clinc": {}, "bank": {}, "none": []}, "marked": {}, "tasks": []}
PROBLEMS, WISHES, MARKED, TASKS = _all["problems"], _all["wishes"], _all["marked"], _all["tasks"]
CALLS = _all.get("calls") or {"functions": [], "wishes": []}
GUIDED = _all.get("guided", {"services": {}, "pieces": [], "thanks": {}})
