"""Word problems as people wrote them for school (../borrow.py), with other numbers each time: a line of code a step, then a change of one number."""
import re
from borrowed import PROBLEMS
from core import family, noisy
from pools import NAMES
from values import in_words

COUNTED = re.compile(r"\bhow many (?:more |other |total |additional |fewer |whole |full )?([a-z]{3,14})", re.I)
NOT_THINGS = set("did does will would are were was have has had can could should must times more less".split())


USUAL = {1, 2, 100, 60, 7, 12, 24, 365, 52, 1000, 3600}
WORDED = {3: r"third|triple|thrice|three|tri", 4: r"quarter|fourth|four|squar", 0.5: r"half", 5: r"fifth|five|nickel|weekday|work ?day|school", 6: r"sixth|six", 8: r"eighth|eight", 10: r"tenth|ten|dime", 16: r"ounce|pound", 25: r"quarter", 30: r"month", 31: r"month", 36: r"yard", 90: r"angle", 180: r"angle|degree"}


def sound(p):
    """Whether the steps mean what the text says whatever its numbers: no number that the text doesn't name, no result that might be one of its numbers."""
    for c in p["code"]:
        for x in re.findall(r"(?<![\w{.])\d+(?:\.\d+)?(?![\w}])", c):
            v = float(x)
            if v not in USUAL and not re.search(rf"(?<![\d.]){re.escape(x)}(?![\d}}])", p["q"].replace(",", "")) and not (v in WORDED and re.search(WORDED[v], p["q"], re.I)):
                return False
    numbers = {v for v, _, _ in p["v"].values()} | {float(x) for x in re.findall(r"(?<![\w{.])\d+(?:\.\d+)?(?!})", p["q"].replace(",", ""))}
    got = run(dict(names=p["names"], code=p["code"]), {k: v for k, (v, _, _) in p["v"].items()})
    return bool(got) and not numbers & {float(x) for x in got[:-1]} and len(set(got)) == len(got)


def drawn(r, v, mark):
    """A number of the kind of v."""
    if v != int(v):
        return max(0.05, round(v * r.uniform(0.4, 2.5), len(str(v).split(".")[1]))) if v > 0.05 else v
    v = int(v)
    if mark == "%":
        return r.choice([x for x in range(5, 100, 5)]) if v < 100 else v
    if 1900 <= v <= 2100:
        return v + r.randint(-9, 9)
    x = r.randint(max(2, int(v * 0.4)), int(v * 2.5) + 2)
    return round(x, -1) if v % 10 == 0 and v > 20 and x > 10 else x


def shown(r, v, how, mark):
    if how == "w" and v == int(v) and v <= 20 and r.p(0.8):
        return in_words(int(v))
    s = f"{v:,}" if (mark == "," or v >= 10000) and r.p(0.7) else str(v)
    return s


def run(p, vals):
    """The steps' results, or None."""
    if "compiled" not in p:
        p["compiled"] = compile("\n".join(f"{n} = " + re.sub(r"\{(\d+)\}", r"_\1", c) for n, c in zip(p["names"], p["code"])), "problem", "exec")
    out = {f"_{k}": v for k, v in vals.items()}
    try:
        exec(p["compiled"], {"__builtins__": {}}, out)
    except ZeroDivisionError:
        return None
    return [out[n] for n in p["names"]]


def fitting(r, p):
    """Other values for which every step makes sense: positive, and whole where it was."""
    slots = {k: (int(v) if v == int(v) else v, how, mark) for k, (v, how, mark) in p["v"].items()}
    for _ in range(40):
        vals = {k: drawn(r, v, mark) if r.p(0.85) else v for k, (v, how, mark) in slots.items()}
        got = run(p, vals)
        if got and len(set(vals.values())) == len(vals) and all(x > 0 and (not w or abs(x - round(x)) < 1e-9) for x, w in zip(got, p["whole"])) and got[-1] < 1e9:
            return vals
    return {k: v for k, (v, _, _) in slots.items()}


SOUND = [p for p in PROBLEMS if sound(p)]


def program(r, p, vals):
    lines = [re.sub(r"\{(\d+)\}", lambda m: str(vals[m.group(1)]), c) for c in p["code"]]
    places = any("/" in c or "." in c for c in lines)
    shape = (lambda s: f"print(round({s}, 2))") if places else (lambda s: f"print({s})")
    if len(lines) == 1 or len(lines) == 2 and r.p(0.25):
        e = lines[-1]
        if len(lines) == 2:
            e = re.sub(rf"\b{p['names'][0]}\b", f"({lines[0]})", e)
        return shape(e)
    body = "\n".join(f"{n} = {c}" for n, c in zip(p["names"][:-1], lines))
    return f"{body}\n{shape(lines[-1])}" if r.p(0.5) else f"{body}\n{p['names'][-1]} = {lines[-1]}\n{shape(p['names'][-1])}"


def answer(d, p, out):
    r, m = d.r, COUNTED.findall(p["q"])
    unit = p["unit"] or (m[-1].lower() if m and m[-1].lower() not in NOT_THINGS and (m[-1][-1] == "s" or "idle" not in p) else "")
    if p["money"] and "$" in p["q"]:
        t = r.choice(["That is ${}.", "It is ${}.", "It comes to ${}.", "${} in all."][:3 if r.p(0.9) else 4])
    elif unit and not p["money"] and r.p(0.7):
        t = r.choice(["That is {} %s.", "It is {} %s.", "{} %s."]) % unit
    else:
        t = r.choice(["It is {}.", "That is {}.", "The answer is {}.", "The result is {}."])
    d.say(t.replace("{}", out), [out])


BESIDE = ["{N} is {n} years old.", "The shop is {n} km away.", "It was {n} degrees that day.", "They met at {k} o'clock.", "Their house has the number {m}.", "{N} has {k} cousins.", "The bus had the number {m}.", "It took {n} minutes to get there.", "{N} wears shoe size {n}.", "The book has {m} pages.", "The room has {k} windows.",
          "It rained for {k} days before.", "{N} was born in {y}.", "The street is {m} m long.", "There were {n} people in the queue.", "The radio played for {k} hours.", "{N}'s phone has {n} percent left.", "The wall is {n} cm thick.", "They had lunch at 12:{n}.", "The ticket has the number {m}.", "{N} weighs {n} kg.", "It is the {k}th of the month."]


@family("stories", 200.0)
def problem(d):
    r = d.r
    p = r.pick(SOUND)
    vals = fitting(r, p)
    t = re.sub(r"\{(\d+)\}", lambda m: "\x01" + shown(r, vals[m.group(1)], *p["v"][m.group(1)][1:]) + "\x02", p["q"])
    if r.p(0.12):                                   # the question first
        parts = re.split(r"(?<=[.!?]) ", t)
        if len(parts) > 1 and parts[-1].endswith("?") and not re.match(r"(If|After|Since|When)\b", parts[-1]):
            t = " ".join([parts[-1]] + parts[:-1])
    if r.p(0.14):                                   # a number that has nothing to do with it
        parts = re.split(r"(?<=[.!?]) ", t)
        if len(parts) > 1 and t.count("\x01") >= 2:
            b = r.pick(BESIDE).replace("{N}", r.pick(NAMES)).replace("{n}", str(r.randint(12, 58))).replace("{k}", str(r.randint(4, 9))).replace("{m}", str(r.randint(100, 900))).replace("{y}", str(r.randint(1950, 2015)))
            i = r.randint(1, len(parts) - 1)
            t = " ".join(parts[:i] + [f"\x01{b}\x02"] + parts[i:])
    d.user(noisy(r, t, 0.8))
    answer(d, p, d.py(program(r, p, vals)))
    for _ in range(r.choice([0, 0, 0, 0, 1, 1, 2])):
        k = r.choice([k for k in vals if k not in p.get("idle", ())])
        after = re.search(r"\{%s\}(%%?(?: [a-z-]+){1,2})" % k, p["q"])
        new = dict(vals)
        new[k] = drawn(r, vals[k], p["v"][k][2])
        got = run(p, new)
        if not after or new[k] == vals[k] or not got or not all(x > 0 and (not w or abs(x - round(x)) < 1e-9) for x, w in zip(got, p["whole"])):
            continue
        money = "$" if re.search(r"\$\{%s\}" % k, p["q"]) else ""
        a, b = f"\x01{money}{new[k]}\x02", f"\x01{money}{vals[k]}\x02"
        w = re.sub(r" (?:and|for|of|in|on|to|at|from|the|a|if|that|who|which|when|but|with|is|are|were|was|as|per|than|each|while|can|could|would|will|do|did|does|were|have|has|had|because|so|or|by|into|after|before|during|until)\b.*", "", after.group(1))
        d.user(noisy(r, r.choice(["and with {a}{w} instead of {b}?", "what if it's {a}{w}?", "and if it were {a}{w}", "sorry, {a}{w}, not {b}", "no wait, {a}{w}", "same with {a}{w}", "make that {a}{w}", "I meant {a}{w}", "and for {a}{w} instead of {b}", "now with {a}{w}", "it's {a}{w}, not {b}"])
                     .replace("{a}", a).replace("{b}", b).replace("{w}", w), 0.8))
        vals = new
        answer(d, p, d.py(program(r, p, vals)))
