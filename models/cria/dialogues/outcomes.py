"""What a function gives back, and the answer that quotes it: numbers, objects, lists, states, sentences, nothing, errors."""
import json
import re
from core import fill, guard
from pools import CITIES, NAMES, SENTENCES, SURNAMES, WORDS, ident, token, words

KEYS = ("status state price total name owner level date time place city amount count code reference position speed weight colour version size grade comment phone email street temperature humidity pressure distance duration rating stock balance rate "
        "platform gate seat room title author year due next_date open_until score points winner lines errors queue delay reason capacity width height area battery signal id unit currency language").split()
OK = ["ok", "done", "success", "true", '{"ok": true}', '{"status": "ok"}', '{"success": true}', "OK", '{"result": "ok"}', "Done.", "null", "{}"]
STATES = "accepted saved completed noted watering closed opened live muted enabled disabled unlocked approved rejected archived renamed restored submitted activated suspended blocked refunded shipped merged deployed synced pending queued done booked sent moving started queued armed running added created stored locked open closed cleaned heating cooling planted printed charged registered removed updated scheduled delivered noted received confirmed cancelled switched paid rolled watering recording playing deleted moved copied shared signed ordered reserved blocked restarted enrolled posted published measured calibrated loaded merged assigned approved paused".split()
DONE = ["Done.", "That is done.", "Done.", "OK, that is done."]
UNITS = ["km", "kg", "%", "euros", "EUR", "minutes", "days", "units", "metres", "degrees", "pieces", "points", "hours", "litres", "kWh", "mm", "ppm", "bar"]


def scalar(r):
    k = r.random()
    if k < 0.22:
        return r.int(1, 9000)
    if k < 0.42:
        return r.dec(3000, 2)
    if k < 0.52:
        return r.pick(WORDS)
    if k < 0.6:
        return f"{r.pick(NAMES)} {r.pick(SURNAMES)}"
    if k < 0.68:
        return r.pick(CITIES)
    if k < 0.76:
        return ident(r)
    if k < 0.82:
        return f"{r.randrange(24):02d}:{r.randrange(60):02d}"
    if k < 0.9:
        return f"{r.randint(2024, 2030)}-{r.randint(1, 12):02d}-{r.randint(1, 28):02d}"
    return " ".join(words(r, r.randint(2, 4)))


def sentence(r):
    v = dict(n=r.int(1, 900), x=r.dec(900, 2), w=r.pick(WORDS), w2=r.pick(WORDS), P=f"{r.pick(NAMES)} {r.pick(SURNAMES)}", C=r.pick(CITIES), id=ident(r), t=f"{r.randrange(24):02d}:{r.randrange(60):02d}", u=r.choice(UNITS), d=f"{r.randint(1, 28)} {r.choice('January February March April May June July August September October November December'.split())}")
    return fill(r.choice(["{n} {u}", "{x} {u}", "{n} {u} since {t}", "from {t} until {d}", "{P}, {C}", "In {C} since {t}", "{w}, expected on {d}", "{w} {id}: {n} {u}", "next one {d} at {t}", "On the way to {C}, arrives {t}", "Due on {d}", "{n} {u}, {w}", "{P} (ext. {n})", "ready in {n} minutes", "{w} since {d}", "{C}: {x} {u}, {w}", "number {n}, code {id}", "delayed by {n} minutes",
                          "Room {n}, {P}", "{x} {u} at {t}", "open until {t}", "between {n} and {x} {u}", "{id} is in {C}", "booked, code {id}", "reference {id}", "{w} and {w2}", "the {w} is {w2}", "level {n}, {w}", "last seen {d} in {C}", "{n} left", "request {n} sent to {P}"]), v)


def listed(x):
    x = [str(v) for v in x]
    return ", ".join(x[:-1]) + " and " + x[-1] if len(x) > 1 else x[0]


def only_number(vals):
    """The number among the values if there is but one."""
    n = [v for v in vals if isinstance(v, (int, float))]
    return n[0] if len(n) == 1 else None


def brief(r, about):
    """What a short-spoken function gives back about a thing, a number and its unit."""
    what, n, unit = about
    code, other = f"{r.choice('ABCDEFGKLMRSTVW')}-{r.int(10, 9900)}", r.randint(1, 99)
    all_in = n + other if isinstance(n, int) else round(n + other, 2)
    s = r.choice([f"{what}: {n} {unit}", f"{what}: {other} -> {n}", f"{what} {code}, {r.int(5, 900)} euros", f"{what}: {n} {unit} from {r.randint(6, 22)}:{r.randint(10, 59)} on", f"no. {code}, {n} {unit}, {r.int(5, 300)}.{r.randint(10, 99)} euros", f"{what}: {all_in} {unit} in all", f"{code}: {n} {unit}, {r.choice('ready|booked|from Monday on|until Friday'.split('|'))}",
                  f"set {what} from {other} to {n}", f"{n} {unit}", f"{what} now {n}, was {other}", f"confirmed {code} for {what}", f"{what} {code}, {n} {unit} on {r.randint(2025, 2028)}-{r.randint(1, 12):02d}-{r.randint(1, 28):02d}, {r.int(5, 90)}.{r.randint(10, 99)} euros", f"takes {r.randint(1, 9)} h {r.randint(2, 58)} min", f"{n} {unit} for {what}, ready at {r.randint(6, 22)}:{r.randint(10, 59)}"])
    return s.replace(" ,", ",").replace("  ", " ").strip()


def in_brief(d, vals):
    """Something of the call comes back with news; the answer says it as it came."""
    r = d.r
    words = [str(v) for v in vals.values() if isinstance(v, str) and len(v) < 30] or [r.pick(WORDS)]
    numbers = [v for v in vals.values() if isinstance(v, (int, float)) and not isinstance(v, bool)] or [r.randint(2, 90)]
    s = brief(r, (r.choice(words), r.choice(numbers), r.choice(["", "", r.choice(UNITS)])))
    d.result(s if r.p(0.85) else json.dumps({r.choice(["result", "message", "status"]): s}, ensure_ascii=False))
    d.say(r.choice([f"Done: {s}.", f"Done. It says: {s}", f"It says: {s}"]), [s])


def outcome(d, asks, fails=0.1):
    """Adds the result and the answer; returns a number that can be worked with, or None."""
    r = d.r
    k = r.random()
    if k < fails:
        failure(d, asks)
        return None
    card, vals = getattr(d, "called", None) or (None, None)
    if card and card.results and r.p(0.7):
        return answered(d, card, vals)
    if asks:
        k = r.random()
        if k < 0.16:                                        # one number
            n = r.int(1, 5000) if r.p(0.6) else r.dec(2000, 2)
            d.result(str(n))
            d.say(r.choice([f"It is {n}.", f"The answer is {n}.", f"It says {n}."]), [n])
            return n
        if k < 0.24:                                        # one number in an object
            n, key = r.int(1, 5000) if r.p(0.6) else r.dec(2000, 2), r.choice(KEYS + ["result", "value", "answer"])
            d.result(json.dumps({key: n}))
            d.say(f"The {key.replace('_', ' ')} is {n}.", [n])
            return n
        if k < 0.32:
            n, u = (r.int(1, 5000) if r.p(0.6) else r.dec(2000, 2)), r.choice(UNITS)
            d.result(f"{n} {u}" if u != "%" else f"{n}%")
            d.say(r.choice(["It is {s}.", "The answer is {s}."]).replace("{s}", d.steps[-1][1]), [n])
            return n
        if k < 0.55:
            keys = r.sample(KEYS, r.choice([1, 2, 2, 3]))
            vals = [scalar(r) for _ in keys]
            d.result(json.dumps(dict(zip(keys, vals)), ensure_ascii=False))
            d.say(listed([f"the {a.replace('_', ' ')} is {b}" for a, b in zip(keys, vals)]).replace("the ", "The ", 1) + ".", vals)
            return only_number(vals)
        if k < 0.68:
            x = [r.choice([r.pick(WORDS), r.pick(NAMES), r.pick(CITIES).capitalize(), r.pick(WORDS) + " " + r.pick(WORDS), token(r, 4, 8)]) for _ in range(r.randint(1, 5))]
            d.result(json.dumps(x, ensure_ascii=False) if r.p(0.4) else ", ".join(x) if r.p(0.5) else "\n".join(x) if r.p(0.5) else "\n".join(f"- {v}" for v in x))
            d.say(r.choice(["I found {x}.", "It gives {x}.", "The answer is: {x}."]).replace("{x}", listed(x)), x)
            return None
        if k < 0.71:                                        # hits with something in brackets, all of them
            name = lambda: r.choice([lambda: " ".join(w.capitalize() for w in words(r, r.randint(1, 3))), lambda: f"{r.pick(NAMES)} {r.pick(SURNAMES)}", lambda: r.pick(CITIES), lambda: ident(r)])()
            more = r.choice([lambda: str(r.int(1920, 2030)), lambda: f"{r.int(2, 900)} {r.choice(UNITS)}", lambda: f"{r.randrange(24):02d}:{r.randrange(60):02d}", lambda: r.pick(WORDS).lower(), lambda: str(r.dec(500, 2))])
            x = [f"{name()} ({more()})" for _ in range(r.randint(2, 5))]
            d.result(r.choice([f"{len(x)} {r.choice(['hits', 'results', 'matches', 'found', 'entries'])}: " + ", ".join(x), "\n".join(f"{i}. {v}" for i, v in enumerate(x, 1)), "; ".join(x), "\n".join(x)]))
            d.say(r.choice(["There are {n}: {x}.", "I found {x}.", "It found {x}."]).replace("{n}", str(len(x))).replace("{x}", listed(x)), x)
            return None
        if k < 0.76:
            ks = r.sample(KEYS, 2)
            rows = [{q: scalar(r) for q in ks} for _ in range(r.randint(1, 3))]
            d.result(json.dumps(rows, ensure_ascii=False))
            d.say("I found: " + "; ".join(", ".join(f"{a.replace('_', ' ')} {b}" for a, b in row.items()) for row in rows) + ".", [row[ks[0]] for row in rows])
            return None
        s = sentence(r) if r.p(0.8) else r.pick(SENTENCES)
        d.result(s)
        d.say(r.choice(["It says: {s}", "The answer is: {s}", "It says: {s}."]).replace("{s}", s).replace("..", "."), [s])
        found = re.findall(r"(?<![\w.:#-])\d+(?:\.\d+)?(?![\w:#-]|\.\d)", s)
        return float(found[0]) if len(found) == 1 and "." in found[0] else int(found[0]) if len(found) == 1 and len(re.findall(r"\d+", s)) == 1 else None
    if vals and r.p(0.22):
        in_brief(d, vals)
        return None
    if k < 0.27:
        d.result(r.choice(OK))
        d.say(r.choice(DONE))
    elif k < 0.5:                                           # what state the thing is in now
        s, it = r.choice(STATES), about_what(card, vals)
        d.result(s if r.p(0.6) else json.dumps({r.choice(["status", "state", "result"]): s}))
        d.say(r.choice(["{it} is {s}.", "{it} is {s}.", "Done: {it} is {s}.", "Done. {it}: {s}."]).replace("{it}", it).replace("{s}", s) if it else r.choice([f"It is {s}.", f"Done. It says: {s}", f"Done: {s}."]), [s])
    elif k < 0.62:                                          # a word or two that nobody foresaw
        s = r.choice([r.choice(STATES), f"{r.pick(WORDS).lower()} {r.choice(STATES)}", r.pick(WORDS).lower(), f"{r.choice(STATES)}, {r.pick(WORDS).lower()} {r.int(1, 900)}", f"{r.int(2, 40)} {r.pick(WORDS).lower()}s {r.choice(STATES)}"])
        d.result(s)
        d.say(r.choice(["Done. It says: {s}", "That is done. It says: {s}"]).replace("{s}", s), [s])
    elif k < 0.8:
        key, val = r.choice(["reference", "code", "id", "number", "ticket", "status", "confirmation", "job", "position"]), r.choice([ident(r), token(r, 5, 10), r.int(1, 99999)])
        d.result(json.dumps({key: val}) if r.p(0.6) else f"{key} {val}")
        d.say(r.choice([f"Done. The {key} is {val}.", f"That is done; the {key} is {val}."]), [val])
    else:
        s = sentence(r)
        d.result(s)
        d.say(r.choice(["Done. It says: {s}", "That is done. It says: {s}"]).replace("{s}", s), [s])
    return None


def about_what(card, vals):
    """The thing a call was about, if it has a short name."""
    for p in card.params if card else ():
        v = vals.get(p.names[0])
        if not p.optional and isinstance(v, str) and not p.enum and len(v) < 32 and p.kind not in ("date", "time", "datetime", "datetimes", "month", "msg", "clause", "phrase", "sentence", "todo", "reason", "ask", "question", "sql", "lang", "country", "currency", "duration", "isodur", "symptom", "fault", "trouble", "formula"):
            return v
    return None


def answered(d, card, vals):
    """A result as this function gives it, and the answer that quotes it."""
    r = d.r
    res, say = r.choice(card.results)
    flat = {k: listed(v) if isinstance(v, list) and v and not isinstance(v[0], dict) else v for k, v in vals.items()}
    own = dict(N=r.int(1, 900), M=r.int(2, 60), K=r.int(1000, 90000), X=r.dec(900, 2), Y=r.dec(90, 1), W=r.pick(WORDS).lower(), W2=r.pick(WORDS).lower(), P=f"{r.pick(NAMES)} {r.pick(SURNAMES)}", C=r.pick(CITIES), ID=ident(r), TOK=token(r, 5, 10), T=f"{r.randrange(24):02d}:{r.randrange(60):02d}", T2=f"{r.randrange(24):02d}:{r.randrange(60):02d}",
               D=f"{r.randint(2024, 2030)}-{r.randint(1, 12):02d}-{r.randint(1, 28):02d}", MAIL=f"{r.pick(WORDS).lower()}@{r.pick(WORDS).lower()}.com", S=r.pick(SENTENCES))   # capitals: no parameter is called so
    res = fill_known(spin_round(r, res), {**flat, **own})
    picked = re.findall(r"\x01([^\x02]*)\x02", res)
    res = res.replace("\x01", "").replace("\x02", "")
    for i, v in enumerate(picked):
        say = say.replace("{%d}" % (i + 1), v)
    facts = [str(own[k]) for k in re.findall(r"\{(\w+)\}", say) if k in own] + picked
    say = fill_known(say, {**flat, **own})
    if len(res) < 40 and res[0] not in "{[" and res.lower() not in ("ok", "done") and res.lower() not in say.lower() and not facts:
        say = r.choice(["{a} It says: {b}.", "{a} It says: {b}.", "{a} The result: {b}."]).replace("{a}", say).replace("{b}", res)
        facts = [res]
    d.result(res)
    d.say(say, facts)
    numbers = [own[k] for k in ("N", "M", "K", "X", "Y") if str(own[k]) in facts]
    return numbers[0] if len(numbers) == 1 else None


def spin_round(r, t):
    """((a|b|c)) in a result picks one; the answer quotes it as {1}, {2}."""
    return re.sub(r"\(\(([^()]*)\)\)", lambda m: guard(r.choice(m.group(1).split("|"))), t)


def fill_known(t, vals):
    return re.sub(r"\{(\w+)\}", lambda m: str(vals[m.group(1)]) if m.group(1) in vals else m.group(), t)


WHAT = ["service", "server", "database", "device", "gateway", "account", "system", "network", "printer", "sensor", "queue", "robot", "scheduler", "module", "store"]
WRONG = ["the {w} is offline", "the {w} did not answer", "{w} not reachable", "permission denied", "not found", "HTTP 500", "HTTP 404", "HTTP 503 from the {w}", "timed out after {n} s", "unknown {w}", "no connection to the {w}", "quota exceeded", "internal error", "the {w} is closed", "the {w} is full", "no such {w}", "{w} {id} does not exist", "access to {id} is not allowed", "not enough credit",
         "invalid {w}", "already booked", "the {w} is locked, try again later", "request timed out", "the {w} is busy until {t}", "limit of {n} reached", "no {w} with the id {id}", "maintenance until {t}", "rate limit reached", "{id}: not available", "the {w} refused the request", "unknown code {id}", "connection reset by the {w}", "the {w} is out of order since {t}", "certificate of the {w} has expired", "wrong password", "token expired", "no route to {w}", "the date is in the past", "only {n} left", "at most {n} at a time", "closed on that day", "opens again at {t}", "{id} belongs to somebody else", "{id} was already cancelled", "{id} is locked by {w}", "payment declined", "sold out", "fully booked", "account suspended", "the {w} has no such option", "limit exceeded: at most {n}", "not allowed for this {w}", "conflict with {id}", "duplicate of {id}", "missing permission {w}.write", "the {w} is switched off", "battery empty", "out of paper",
         "no signal", "{w} under repair until {t}", "age limit {n}", "nothing to do", "too many requests, try again in {n} s", "invalid signature", "disk full", "read-only mode", "503 Service Unavailable", "the other side hung up", "ECONNREFUSED", "KeyError: '{w}'", "Traceback: {w} is None", "the address cannot be delivered to", "weather too bad", "nobody answered"]


def trouble(r):
    w = r.choice(WHAT) if r.p(0.7) else r.pick(WORDS)
    return fill(r.choice(WRONG), dict(w=w, n=r.randint(2, 60), id=ident(r), t=f"{r.randrange(24):02d}:{r.randrange(60):02d}"))


NOTHING = ["[]", "{}", "null", "no results", "none", "nothing found", "0 results", "No results found.", '{"results": []}', "not found", "no entries", "No matches.", "empty", '{"count": 0, "items": []}', "no data", "", "(no output)", "-"]


def failure(d, asks=True):
    r = d.r
    if asks and r.p(0.4):
        d.result(r.choice(NOTHING))
        d.say(r.choice(["Nothing was found.", "It found nothing.", "There is no result."]), [])
        return
    m = trouble(r)
    k = r.random()
    if k < 0.7:
        d.fail(m)
    else:
        d.result(r.choice(['{"error": "%s"}', "error: %s", "Error: %s", '{"status": "error", "message": "%s"}', '{"ok": false, "error": "%s"}', "ERROR %s"]) % m)
    d.say(r.choice(["That did not work: {m}.", "The call failed: {m}.", "I couldn't do it: {m}."]).replace("{m}", m), [m])
