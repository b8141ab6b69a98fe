"""Functions with wishes for them, from published collections of calls, for cards_borrowed.py; borrow.py puts them into its file.

| repository | licence | what | who wrote it |
| --- | --- | --- | --- |
| fairyshine/Seal-Tools | Apache-2.0 | 4,076 functions, and wishes with calls | a language model |
| ShishirPatil/gorilla | Apache-2.0 | the Berkeley function-calling leaderboard: wishes with the calls that are right | people and language models |
| qiancheng0/ToolRL | Apache-2.0 | a mix of ToolACE (Apache-2.0) and xLAM (CC BY 4.0) | language models |
| tangqiaoyu/ToolAlpaca (as MadeAgents/Hammer keeps it) | Apache-2.0 | wishes for public services | a language model |

Only wishes of one call are taken, and only where every argument stands in the wish: words as they are written, numbers in figures or words, dates, choices by
their name.  What stands there becomes a slot, so that other values can take its place.  A label that is not sure is left out."""
import json
import re

TYPES = {"str": "string", "string": "string", "int": "integer", "integer": "integer", "float": "number", "number": "number", "double": "number", "bool": "boolean", "boolean": "boolean"}
ONES = "zero one two three four five six seven eight nine ten eleven twelve".split()
MONTHS = "January February March April May June July August September October November December".split()
NO = re.compile(r"\b(no|not|without|don't|dont|doesn't|exclude|excluding|except|disable|off|skip|false|non|never|avoid)\b", re.I)
UNSAID = re.compile(r"(?:specific|specified|given|certain|desired|particular|some|any|his|her|their|its|provided|following|another|other|same|new)\s+(?:\w+\s+)?[\"']?$", re.I)
VAGUE = set("upcoming next current last latest recent past future specific certain some new user item object person thing".split())
COMMON = set("get set find search check make create show list add update the of and for with info information data by details a an to in from api new my calculate retrieve fetch given id name value specified".split())


def words(s):
    s = re.sub(r"([a-z\d])([A-Z])", r"\1 \2", s)
    return re.findall(r"[a-z]{3,}|\d+", s.lower().replace("_", " "))


def stems(s):
    return {w[:6].rstrip("s") for w in words(s)} - {w[:6].rstrip("s") for w in COMMON}


# ---- a function's schema ---------------------------------------------------------------------------------------------
def parameter(x):
    """A parameter's schema in one form, or None where its type is none of ours."""
    t = str(x.get("type", "string")).split(",")[0].strip().lower()
    out = {}
    m = re.match(r"(?:list|array)\[?(\w*)\]?$", t)
    if t in TYPES:
        out["type"] = TYPES[t]
    elif m:
        i = TYPES.get(m.group(1) or str((x.get("items") or {}).get("type", "string")))
        if not i:
            return None
        out.update(type="array", items={"type": i})
    else:
        return None
    about = re.sub(r"\s+", " ", str(x.get("description") or "")).strip()
    if about:
        out["description"] = about[:150].rsplit(" ", 1)[0] + "..." if len(about) > 150 else about
    if isinstance(x.get("enum"), list) and out["type"] in ("string", "integer", "number"):
        out["enum"] = x["enum"][:14]
    if "default" in x and x["default"] not in ("", None) and isinstance(x["default"], (str, int, float, bool)):
        out["default"] = x["default"]
    return out


def named(s):
    """A name that a function may have."""
    s = re.sub(r"[^\w.-]+", "_", s.strip()).strip("_")
    return s if s.isascii() and 1 < len(s) < 50 else None


def schema(name, about, params, required, gives, group):
    """[name, description, parameters, those that are needed, what it gives back, where it belongs], or None"""
    name, about = named(name), re.sub(r"\s+", " ", about or "").strip()
    about = re.sub(r"^(Note that|The provided function|This API|API) ", "", about.split(" Note that the provided function")[0])
    props = {k: parameter(x) if isinstance(x, dict) else None for k, x in params.items()}
    if not name or not about.isascii() or any(x is None for k, x in props.items() if k in required) or not json.dumps(props).isascii():
        return None
    props = {k: x for k, x in props.items() if x is not None}
    if len(props) > 8 or any(not re.fullmatch(r"[A-Za-z_][\w.-]*", k) for k in props):
        return None
    about = about[:220].rsplit(" ", 1)[0] + "..." if len(about) > 220 else about
    f = [name, about[:1].upper() + about[1:], props, [k for k in required if k in props], gives, group]
    return f if len(json.dumps(props)) < 1200 else None


# ---- where an argument stands in the wish ----------------------------------------------------------------------------------
def places(text, s, low=False):
    flags = re.I if low else 0
    return [m.span() for m in re.finditer(r"(?<![\w.-])" + re.escape(s) + r"(?![\w-]|\.\d)", text, flags)]


def day(text, value):
    """Where a date is said in words or figures, with its year."""
    m = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", value)
    if not m or not "01" <= m.group(2) <= "12":
        return []
    y, mo, d = int(m.group(1)), MONTHS[int(m.group(2)) - 1], int(m.group(3))
    out = []
    for k, p in enumerate((rf"{mo} {d}(?:st|nd|rd|th)?,? {y}", rf"{d}(?:st|nd|rd|th)?(?: of)? {mo},? {y}", rf"{mo[:3]} {d},? {y}")):
        out += [("date", m.span()) for m in re.finditer(p, text)]
    return out


def spot(text, value, kind, p):
    """[(kind, span, value)] of the places where a value may stand."""
    if kind == "string" and isinstance(value, (str, int, float)) and not isinstance(value, bool):
        v = str(value).strip()
        if not v or not v.isascii() or len(v) > 90:
            return []
        if "enum" in p:
            if v not in p["enum"]:
                return []
            got = places(text, v, True) or places(text, v.replace("_", " "), True)
            return [("enum", s, v) for s in got]
        got = places(text, v)
        if got:
            return [("iso" if re.fullmatch(r"\d{4}-\d\d-\d\d", v) else "str", s, v) for s in got]
        got = day(text, v)
        if got:
            return [(k, s, v) for k, s in got]
        return [("str", s, text[s[0]:s[1]]) for s in places(text, v, True)]
    if kind in ("integer", "number"):
        try:
            v = float(value) if not isinstance(value, bool) else None
        except (TypeError, ValueError):
            return []
        if v is None or kind == "integer" and v != int(v):
            return []
        out = []
        for m in re.finditer(r"(?<![\w.,-])-?\d[\d,]*(?:\.\d+)?(?![\w-]|[.,:/]\d)", text):
            s = m.group().rstrip(",")
            end = m.start() + len(s)
            w, behind = float(s.replace(",", "")), text[end:end + 9]
            if w == v and re.match(r" (thousand|million|billion|k\b)", behind) is None:
                out.append(("int" if v == int(v) and "." not in s else "dec", (m.start(), end), int(v) if v == int(v) and (kind == "integer" or "." not in s) else v))
            elif abs(w / 100 - v) < 1e-9 and re.match(r"%| percent", behind) and kind == "number" and re.search(r"decimal|fraction|0\.\d", p.get("description", "")):
                out.append(("percent", (m.start(), end), v))
        if v == int(v) and 1 < v < 13 and not out:
            out += [("word", m.span(), int(v)) for m in re.finditer(rf"(?<![\w-]){ONES[int(v)]}(?![\w-])", text, re.I)]
        if v == 1 and not out:
            out += [("fixed", m.span(), 1) for m in re.finditer(r"(?<![\w-])one(?![\w-])", text, re.I)]
        if "enum" in p:
            out = [("enum", s, x) for _, s, x in out if x in p["enum"]]
        return out
    return []


def wish(text, f, args, sure=False):
    """[text with {slots}, [[kind, as written, value]], {parameter: slot's number in a list, or the value itself}], or None"""
    text = re.sub(r"\s+", " ", text).strip()
    if not text.isascii() or not 12 <= len(text) <= 330 or re.search(r"[{}]|API response|Plan step|User query", text):
        return None
    name, _, props, required, _, _ = f
    if not set(required) <= set(args) or not set(args) <= set(props):
        return None
    want = []                                           # (parameter, place in its list, value, type, schema)
    out = {}
    for k, v in args.items():
        p = props[k]
        if p["type"] == "array":
            if not isinstance(v, list) or not 1 <= len(v) <= 8:
                return None
            out[k] = [None] * len(v)
            want += [(k, i, x, p["items"]["type"], {}) for i, x in enumerate(v)]
        elif p["type"] == "boolean":
            if isinstance(v, str):
                v = {"true": True, "false": False}.get(v.lower())
            if not isinstance(v, bool):
                return None
            said = [m for w in stems(k) if len(w) > 3 for m in re.finditer(r"\b" + re.escape(w), text, re.I)]
            if not said:
                return None
            around = text[max(0, said[0].start() - 30):said[0].end() + 25]
            if bool(NO.search(around)) == v:
                return None
            out[k] = v
        else:
            want.append((k, None, v, p["type"], p))
    taken, slots = [], []
    for k, i, v, t, p in sorted(want, key=lambda w: -len(str(w[2]))):
        at = [x for x in spot(text, v, t, p) if all(x[1][1] <= a or x[1][0] >= b for a, b in taken)]
        if not at:
            if "enum" in p and sure and v in p["enum"] and isinstance(v, str) and re.fullmatch(r"[A-Za-z]{3,}(?:[ _-][A-Za-z]+)*", v):
                out[k] = v                              # a choice that people checked
                continue
            return None
        if len(at) > 1:                                 # the same twice: the one behind the parameter's name, if it is but one
            near = [x for x in at if stems(k) & stems(text[max(0, x[1][0] - 28):x[1][0]])]
            if len(near) != 1:
                return None
            at = near
        kind, span, value = at[0]
        if kind == "str" and (UNSAID.search(text[:span[0]]) or len(value) < 2 or value.lower() in COMMON or value.lower() in VAGUE
                              or re.search(r"(?:^|_)(?:name|title|id)$|Name$|Id$", k) and re.fullmatch(r"[a-z]+(?: [a-z]+)?", value) and re.search(r"\b(?:an?|the|my|this|that) (?:\w+ )?$", text[:span[0]]) or value.lower() in (k.lower(), k.lower().replace("_", " "))):
            return None
        if kind == "str" and (re.search(r"(?:^|_)(?:location|destination|city|region|place)$", k) and re.fullmatch(r"[a-z -]+", value) or re.search(r"\b(?:" + "|".join(m[:3] for m in MONTHS) + r")[a-z]* \d|\d+(?:st|nd|rd|th)? (?:of )?(?:" + "|".join(MONTHS) + r")\b", value)):
            return None                                 # "the village" is no place yet; a date is written in one form
        taken.append(span)
        slots.append([span, kind, text[span[0]:span[1]], value, k, i])
    slots.sort()
    rest, at, t = "", 0, ""
    for n, (span, kind, written, value, k, i) in enumerate(slots):
        t += text[at:span[0]] + "{%d}" % n
        rest += text[at:span[0]] + " "
        at = span[1]
        if i is None:
            out[k] = [n]
        else:
            out[k][i] = n
    t, rest = t + text[at:], rest + text[at:]
    unsaid = [p["type"] for k, p in props.items() if k not in args]
    if (unsaid or not sure) and (re.search(r"\d", rest) or re.search(r"[\"'][^\"']{3,}[\"']", rest)):
        return None                                     # something is said there that an argument might have taken
    low = stems(rest)
    if not sure and (re.search(r"\b(?:specified|given|following)\b|(?:\band|,) (?:also |then )?(?:retrieve|find|get|check|provide|calculate|create|send|tell|show|update|generate|verify|analyze|delete|add)\b", rest)
                     or any(stems(re.sub(r".*?(?:e\.g|such as)", "", p["description"])) & low - stems(name + " " + f[1]) for k, p in props.items() if k not in args and re.search(r"e\.g|such as", p.get("description", "")))):
        return None                                     # two wishes in one, or a word that is an example of what wasn't taken
    if not sure and unsaid and any(not stems(w) <= stems(name + " " + f[1] + " " + " ".join(props)) for w in re.findall(r"(?<=[a-z,] )[A-Z]\w+", rest)):
        return None
    for k, p in props.items():
        if k not in args and (p["type"] == "boolean" and {w for w in stems(k) if len(w) > 4} & low or stems(k) and stems(k) <= low and p["type"] != "boolean" and not sure):
            return None
    if t.count('"') % 2:                                # a quotation mark that was forgotten
        t2 = re.sub(r'"(\{\d+\})(?!")', r'"\1"', t)
        if t2.count('"') % 2:
            return None
        t = t2
    made = {k: ({"s": v[0]} if isinstance(v, list) and props[k]["type"] != "array" else {"l": v} if isinstance(v, list) else {"v": v}) for k, v in ((k, out[k]) for k in args)}
    return [t, [[kind, written, value] for _, kind, written, value, _, _ in slots], made]


# ---- the collections ---------------------------------------------------------------------------------------------------------
class Store:
    def __init__(self):
        self.functions, self.at, self.wishes = [], {}, []

    def function(self, f):
        if f is None:
            return None
        key = json.dumps([f[0].lower(), sorted(f[2])])
        if key not in self.at:
            self.at[key] = len(self.functions)
            self.functions.append(f)
        return self.at[key]

    def add(self, i, text, args, sure=False):
        if i is None:
            return False
        w = wish(text, self.functions[i], args, sure)
        if w:
            self.wishes.append([i] + w)
        return bool(w)


def lines(text):
    return [json.loads(x) for x in text.splitlines() if x.strip()]


FAR = re.compile(r"\b(it|them|this|these|those|that|same|they|its|their|his|her)\b", re.I)      # what another sentence says
THEN = re.compile(r"^(?:(?:and|then|also|additionally|finally|next|after that|furthermore|moreover|lastly|in addition|afterwards|subsequently|first|firstly|second|secondly|third|after [^,.]{3,40},|if [^,.]{3,40},|once [^,.]{3,40},)(?:\b|(?<=,))[, ]*)+", re.I)


def parts(text, n):
    """A wish of several calls as so many sentences, or None."""
    x = [s.strip() for s in re.split(r"(?<=[.?!\"])\s+(?=[A-Z])", text)]
    if len(x) != n:
        x = [s.strip() for s in re.split(r"(?<=[.?!\"])\s+(?=[A-Z])|,? and then |, then |; ", text)]
    if len(x) != n:
        return None
    x = [THEN.sub("", s) for s in x]
    return [s[:1].upper() + s[1:] for s in x]


def seal(read, folder, store):
    at = {}
    R = "fairyshine/Seal-Tools"
    for x in lines(read(folder, R, "Seal-Tools_Dataset/tool.jsonl")):
        gives = {k: [TYPES.get(v.get("type"), "string"), v.get("description", "")[:90]] for k, v in x["responses"].items()} if isinstance(x.get("responses"), dict) else {}
        at[x["api_name"]] = store.function(schema(x["api_name"], x["api_description"], x["parameters"], x["required"], gives, "s:" + x["field"].split("/")[-1]))
    for part in ("dev", "test_in_domain", "test_out_domain"):
        for x in lines(read(folder, R, f"Seal-Tools_Dataset/{part}.jsonl")):
            calls = x["calling"]
            texts = parts(x["query"], len(calls)) if len(calls) > 1 else [x["query"]]
            for text, c in zip(texts or [], calls):
                if "API_call" in json.dumps(c["parameters"]) or re.search(r"\b(as well as|and also)\b", text) or len(calls) > 1 and FAR.search(text):
                    continue
                store.add(at.get(c["api"]), text, c["parameters"])


def berkeley(read, folder, store):
    R, B = "ShishirPatil/gorilla", "berkeley-function-call-leaderboard/bfcl_eval/data/"
    for part in ("simple_python", "multiple", "live_simple", "live_multiple", "parallel", "parallel_multiple", "live_parallel_multiple"):
        answers = {x["id"]: x["ground_truth"] for x in lines(read(folder, R, f"{B}possible_answer/BFCL_v4_{part}.json"))}
        for x in lines(read(folder, R, f"{B}BFCL_v4_{part}.json")):
            at = {}
            for f in x["function"]:
                p = f["parameters"]
                at[f["name"]] = store.function(schema(f["name"], f["description"], p.get("properties", {}), p.get("required", []), {}, "b:" + words(f["name"])[0] if words(f["name"]) else "b:"))
            truth, turns = answers.get(x["id"]), [m for m in x["question"][0] if m["role"] != "system"]
            if not truth or len(x["question"]) != 1 or len(turns) != 1:
                continue
            texts = [turns[0]["content"]] if len(truth) == 1 else parts(turns[0]["content"], len(truth)) or []
            for text, t in zip(texts, truth):
                (name, possible), = t.items()
                i = at.get(name)
                if i is None or not set(possible) <= set(store.functions[i][2]) or len(truth) > 1 and FAR.search(text):
                    continue
                args = {}
                for k, vs in possible.items():
                    p = store.functions[i][2][k]
                    real = [v for v in vs if v != ""]
                    here = [v for v in real if p["type"] not in ("array", "boolean") and spot(text, v, p["type"], p)]
                    if here:
                        args[k] = here[0]
                    elif real and ("" not in vs or k in store.functions[i][3]):
                        args[k] = real[0]
                store.add(i, text, args, len(truth) == 1)


def parsed(x, store, group):
    """The functions of a list {name, description, parameters: {name: {type, description, required?, default?}}}."""
    at = {}
    for f in x:
        ps = f.get("parameters") or {}
        ps = ps.get("properties", ps) if isinstance(ps, dict) else {}
        if not all(isinstance(p, dict) for p in ps.values()):
            continue
        needed = [k for k, p in ps.items() if p.get("required") is True or "required" not in p and "optional" not in str(p.get("type")) and not p.get("default")]
        at[f["name"]] = store.function(schema(f["name"], f.get("description", ""), ps, needed, {}, group))
    return at


def toolrl(read, folder, store):
    for n, x in enumerate(json.loads(read(folder, "qiancheng0/ToolRL", "dataset/rlla_4k_raw/rlla_sft.json"))):
        tools = []
        for m in re.finditer(r"\d+\. Name: (.+)\nDescription: (.*)\nParameters: (\{.*\})\n", x["instruction"]):
            try:
                tools.append({"name": m.group(1), "description": m.group(2), "parameters": json.loads(m.group(3))})
            except ValueError:
                pass
        at = parsed(tools, store, f"r:{n}")
        said = re.fullmatch(r"\*\*Dialogue Records History\*\*\n<user> (.*?) </user>\s*", x["input"], re.S)
        called = re.findall(r"<tool_call>\n(.*?)\n</tool_call>", x["output"], re.S)
        if not said or len(called) != 1 or "\n" in called[0]:
            continue
        try:
            c = json.loads(called[0])
        except ValueError:
            continue
        store.add(at.get(c["name"]), said.group(1), c.get("parameters") or {})


def alpaca(read, folder, store):
    for part in ("toolalpaca", "apibank_l1"):
        for n, x in enumerate(json.loads(read(folder, "MadeAgents/Hammer", f"data/test/original/{part}.json"))):
            at = parsed([t for t in x["tools"] if t["name"] != "components"], store, f"a:{n // 10}")
            q = x["query"]
            if isinstance(q, list):
                q = q[0]["content"] if sum(m["role"] == "user" for m in q) == 1 else None
            if q and len(x["answers"]) == 1:
                store.add(at.get(x["answers"][0]["name"]), q, x["answers"][0].get("arguments") or {})


def calls(read, folder):
    store = Store()
    for f in (seal, berkeley, toolrl, alpaca):
        a, b = len(store.functions), len(store.wishes)
        f(read, folder, store)
        print(" ", f.__name__, len(store.functions) - a, "functions,", len(store.wishes) - b, "wishes")
    seen, wishes = set(), []
    for w in store.wishes:
        key = (w[0], w[1])
        if key not in seen:
            seen.add(key)
            wishes.append(w)
    return {"functions": store.functions, "wishes": wishes}
