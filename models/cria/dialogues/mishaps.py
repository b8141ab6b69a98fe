"""Calls that go wrong: errors as services word them, nothing found in many shapes, an argument that has to be put right and the call made again.
The answer names what failed and why, and invents nothing."""
import json
from core import MONTHS, family, guard, noisy
from pools import CITIES, NAMES, SURNAMES, WORDS, ident
from schemas import beside, dress, make_tools, open_wish

SAYS = ["{w} is currently unavailable", "upstream request timeout", "Gateway Timeout", "502 Bad Gateway", "503 Service Unavailable", "500 Internal Server Error", "401 Unauthorized", "403 Forbidden", "404 Not Found", "429 Too Many Requests", "connection refused", "ECONNREFUSED 10.0.0.{n}:5432", "could not resolve host {w}.local", "TLS handshake failed", "invalid API key", "API key expired",
        "session expired, log in again", "permission denied for user {u}", "you are not allowed to do this", "insufficient funds", "card declined", "out of stock", "sold out", "no rooms left", "no seats left on that day", "fully booked until {d}", "already exists", "duplicate entry {id}", "record {id} is locked by {u}", "{id} is archived and can't be changed",
        "device offline", "device {id} does not respond", "battery too low ({n}%)", "sensor fault", "printer out of paper", "disk full", "quota exceeded", "payload too large", "maximum of {n} reached", "daily limit reached", "must be ordered {n} days ahead", "closed on {day}s", "outside business hours", "not available in your region", "not supported by this model",
        "patient {id} not found", "no such order", "unknown account", "customer unknown", "address not found", "city not found", "no route found", "ticker unknown", "no data for this period", "the database is read-only", "deadlock detected, transaction rolled back", "maintenance from {t}", "scheduled maintenance, back at {t}", "server overloaded", "internal error, ticket {id}",
        "SyntaxError in query near '{w}'", "column {w} does not exist", "table {w} not found", "validation failed", "checksum mismatch", "unexpected response from {w}", "the {w} service returned nothing", "network unreachable", "no signal", "lost connection to {w}", "cancelled by the operator", "rejected by policy", "needs approval by {u}", "license expired on {d}", "contract ended", "account suspended", "too many attempts, wait {n} minutes"]
SHAPES = ['{"error": %s}', '{"status": "error", "message": %s}', '{"ok": false, "reason": %s}', '{"success": false, "error": {"code": 17, "message": %s}}', '{"error": {"type": "ServiceError", "detail": %s}}', '{"code": 500, "msg": %s}', '{"fault": %s}', '{"detail": %s}', '{"result": null, "error": %s}', '{"errors": [%s]}']
PLAIN = ["%s", "Error: %s", "ERROR: %s", "error - %s", "failed: %s", "Failure (%s)", "! %s", "Exception: %s", "RuntimeError: %s", "Sorry, %s", "request failed: %s", "FAILED %s", "the call returned an error: %s"]
TELL = ["That did not work: {m}.", "The call failed: {m}.", "I couldn't do it: {m}.", "It failed: {m}.", "Sorry, that failed: {m}.", "I'm sorry, there was an error: {m}."]
NONE = ["[]", "{}", "null", "none", "no results", "0 results", "nothing", "no match", "No matches found.", "not found", "No records found.", '{"results": []}', '{"items": [], "total": 0}', '{"data": null}', '{"hits": 0}', '{"count": 0}', '{"found": false}', '{"matches": []}', '{"rows": []}', "empty result", "(empty)", "no entries", "no rows", "-", "nil", "there is none", "no such entry", "nothing on file", "no hits", '""', "[ ]", "no information available", "n/a", "None", "zero rows returned"]
NONE_SAY = ["Nothing was found.", "It found nothing.", "There is no result.", "No entry was found.", "Nothing was found for {s}.", "It found nothing for {s}.", "There is no result for {s}."]


def error(r):
    v = dict(w=r.choice(["payment", "booking", "search", "weather", "inventory", "mail", "billing", "routing", r.pick(WORDS).lower()]), n=r.randint(2, 60), id=ident(r), u=r.pick(NAMES).lower(), t=f"{r.randrange(24):02d}:{r.choice([0, 15, 30, 45]):02d}", d=f"{r.randint(1, 28)} {r.choice(MONTHS)}", day=r.choice(["Monday", "Sunday", "holiday", "Saturday"]))
    m = r.choice(SAYS)
    for k, x in v.items():
        m = m.replace("{" + k + "}", str(x))
    return m


def goes_wrong(d, m):
    r = d.r
    k = r.random()
    if k < 0.45:
        d.fail(m)
    elif k < 0.75:
        d.result(r.choice(SHAPES) % json.dumps(m, ensure_ascii=False))
    else:
        d.result(r.choice(PLAIN) % m)
    d.say(r.choice(TELL).replace("{m}", m), [m])


@family("failures", 5.0)
def call_fails(d):
    """A function fails, in the service's words."""
    c, t, vals, _, asks = open_wish(d)
    tool = make_tools(d, [c], beside(d.r, c))[0]
    d.user(dress(d, t))
    d.call(tool.name, tool.params(vals))
    goes_wrong(d, error(d.r))


@family("failures", 3.5)
def finds_nothing(d):
    """A function finds nothing."""
    r = d.r
    while True:
        c, t, vals, spoken, asks = open_wish(d)
        if asks:
            break
    tool = make_tools(d, [c], beside(r, c))[0]
    d.user(dress(d, t))
    d.call(tool.name, tool.params(vals))
    d.result(r.choice(NONE))
    s = next((str(v) for v in vals.values() if isinstance(v, str)), None)
    d.say(r.choice(NONE_SAY if s else NONE_SAY[:4]).replace("{s}", s or ""), [])


QUERIES = ["{w} in {C}", "{P}", "the {w} of {C}", "{w} repair", "{w} {w2} price", "{C} {w} festival", "where to buy {w}", "{P} {w}", "{w} recall", "opening times {w} {C}", "{w} {n}", "best {w} in {C}", "why {w} {w2}", "history of {w}"]


@family("failures", 3.0)
def search_fails(d):
    """The web or Wolfram Alpha gives nothing, or an error."""
    r = d.r
    wolfram = r.p(0.3)
    d.builtins = r.choice([["brave_search"], ["brave_search", "wolfram_alpha"]]) if not wolfram else r.choice([["wolfram_alpha"], ["brave_search", "wolfram_alpha"]])
    v = dict(w=r.pick(WORDS).lower(), w2=r.pick(WORDS).lower(), C=r.pick(CITIES), P=f"{r.pick(NAMES)} {r.pick(SURNAMES)}", n=str(r.int(2, 999)))
    q = r.choice(["density of {w}", "distance from {C} to the moon", "calories in {w}", "integrate x^{n}", "half-life of {w}", "mass of {w}"] if wolfram else QUERIES)
    for k, x in v.items():
        q = q.replace("{" + k + "}", x)
    asks = ["ask wolfram: {q}", "wolfram alpha, {q}", "{q} according to wolfram alpha?", "use wolfram for {q}"] if wolfram else ["search for {q}", "look up {q}", "google {q}", "find {q} online", "what does the web say about {q}", "{q}, please search", "search the web: {q}", "can you look online for {q}", "check the internet for {q}"]
    d.user(noisy(r, r.choice(asks).replace("{q}", guard(q))))
    d.builtin("wolfram_alpha" if wolfram else "brave_search", q)
    if r.p(0.5):
        d.result(r.choice(NONE))
        d.say(r.choice(["The search found nothing about {q}.", "Nothing was found about {q}.", "There are no results for {q}."]).replace("{q}", q), [])
    else:
        goes_wrong(d, error(r))


# (parameter, description, wish, what was given, what it has to be, error)
def mended(r):
    y, m, dd = r.randint(2025, 2030), r.randint(1, 12), r.randint(1, 28)
    h, mi = r.randint(1, 11), r.choice([0, 15, 30, 45])
    w, n, i = r.pick(WORDS).lower(), r.randint(2, 90), ident(r)
    C = r.pick(CITIES)
    first = r.pick(NAMES)
    full = f"{first} {r.pick(SURNAMES)}"
    code = r.choice(["EUR", "USD", "GBP", "CHF", "JPY"])
    money = dict(EUR="euros", USD="dollars", GBP="pounds", CHF="francs", JPY="yen")[code]
    lang, iso = r.choice([("German", "de"), ("French", "fr"), ("Spanish", "es"), ("Italian", "it"), ("Polish", "pl"), ("Dutch", "nl"), ("Swedish", "sv")])
    country, cc = r.choice([("Germany", "DE"), ("France", "FR"), ("Japan", "JP"), ("Brazil", "BR"), ("Norway", "NO"), ("Kenya", "KE"), ("India", "IN")])
    iso_date = f"{y}-{m:02d}-{dd:02d}"
    return r.choice([
        ("date", f"{dd} {MONTHS[m - 1]} {y}", f"{dd} {MONTHS[m - 1]} {y}", iso_date, ["date must be YYYY-MM-DD", "expected an ISO date (YYYY-MM-DD)", f"can't parse '{dd} {MONTHS[m - 1]} {y}', use YYYY-MM-DD"]),
        ("day", f"{dd}.{m:02d}.{y}" if dd > 12 else f"{dd} {MONTHS[m - 1][:3]} {y}", f"{dd}/{m}/{y}", iso_date, ["day: invalid, format is YYYY-MM-DD", "day must look like 2026-01-31"]),
        ("time", f"{h}{':%02d' % mi if mi else ''} pm", f"{h} pm", f"{h + 12}:{mi:02d}", ["time must be HH:MM in 24 hours", "expected 24-hour time, HH:MM", "time: use HH:MM (00:00 to 23:59)"]),
        ("code", i.lower(), i.lower(), i.upper(), ["codes are written in capitals", f"unknown code {i.lower()}, did you mean {i.upper()}?", f"no such code; closest is {i.upper()}"]),
        ("seconds", f"{n} minutes", n, n * 60, ["seconds are expected, not minutes", f"{n} is too short: the value is in seconds", "give the duration in seconds"]),
        ("amount_cents", f"{n} {money}", n, n * 100, ["amount must be in cents", "the amount is in cents, this is less than the minimum", "give cents, not whole units"]),
        ("metres", f"{n} km", n, n * 1000, ["metres are expected", "value in metres please, not kilometres"]),
        ("name", full, first, full, ["first and last name are needed", f"several people are called {first}; give the full name", "full name required"]),
        ("currency", money, money, code, ["currency must be a three-letter code", f"unknown currency '{money}', use ISO 4217", "expected an ISO code such as SEK"]),
        ("language", lang, lang, iso, ["language must be a two-letter code", f"unsupported language '{lang}': use ISO 639-1", "give the language as a code"]),
        ("country", country, country, cc, ["country must be a two-letter code", f"unknown country '{country}', use ISO 3166", "two-letter country code expected"]),
        ("city", C, C.lower(), C, ["city names begin with a capital letter", f"unknown city {C.lower()}, did you mean {C}?"]),
        ("user", "@" + w + str(n), "@" + w + str(n), w + str(n), ["user names have no @", f"no user @{w}{n}; write the name without @", "drop the @ in front"]),
        ("host", f"https://{w}.example.org/", f"https://{w}.example.org/", f"{w}.example.org", ["a host name is expected, without https://", "host only, no scheme and no slash"]),
        ("number", f"#{n}{n}", f"#{n}{n}", f"{n}{n}", ["digits only", f"'#{n}{n}' is no number, leave out the #"]),
    ])


VERBS = ["get", "set", "check", "book", "log", "find", "show", "add", "plan", "submit", "read", "track", "update", "report", "convert"]


@family("failures", 4.0)
def put_right(d):
    """The error says what form an argument must have; the call is made again in that form."""
    r = d.r
    p, said, bad, good, errors = mended(r)
    v, o = r.choice(VERBS), r.pick(WORDS).lower()
    name = r.choice([f"{v}_{o}", f"{o}.{v}", v + o.capitalize()])
    kind = "integer" if isinstance(good, int) else "string"
    props, params = {p: {"type": kind}}, {p: bad}
    if r.p(0.4):
        props[p]["description"] = p.replace("_", " ").capitalize()
    extra = r.choice([None, None, ("note", r.pick(WORDS).lower()), ("id", ident(r)), ("room", r.randint(2, 40))])
    text = said
    if extra and extra[0] != p:
        props[extra[0]] = {"type": "integer" if isinstance(extra[1], int) else "string"}
        params[extra[0]] = extra[1]
        text = r.choice([f"{said}, {extra[0]} {extra[1]}", f"{extra[0]} {extra[1]}, {said}"])
    c, _, _, _, _ = open_wish(d)
    make_tools(d, [], beside(r, c))
    d.functions = [f for f in d.functions if f["name"] != name] + [{"name": name, "description": f"{v.capitalize()} {o}", "parameters": {"type": "object", "properties": props, "required": list(props)}}]
    r.shuffle(d.functions)
    d.user(dress(d, r.choice(["{v} {o}: {t}", "{v} the {o}, {t}", "please {v} {o} {t}", "can you {v} the {o}: {t}", "{t} - {v} {o}"]).replace("{v}", v).replace("{o}", o).replace("{t}", guard(text)), 0.6))
    d.steps.append(("json", json.dumps({"name": name, "parameters": params}, ensure_ascii=False), "slip"))
    m = r.choice(errors)
    if r.p(0.5):
        d.fail(m)
    else:
        d.result(r.choice(SHAPES + ["%s"] * 3) % json.dumps(m, ensure_ascii=False))
    d.call(name, {**params, p: good})
    res = r.choice([ident(r), str(r.int(10, 9000)), r.pick(WORDS).lower()])
    k = r.random()
    if k < 0.4:
        d.result(f"ok, {res}")
        d.say(r.choice(["Done. It says: ok, {s}", "That is done. It says: ok, {s}"]).replace("{s}", res), [res])
    elif k < 0.7:
        key = r.choice(["reference", "status", "result", "number", "value"])
        d.result(json.dumps({key: res}))
        d.say(f"The {key} is {res}.", [res])
    else:
        d.result(res)
        d.say(r.choice(["It says: {s}", "The answer is: {s}"]).replace("{s}", res), [res])
