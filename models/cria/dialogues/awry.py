"""Calls that go awry and what is said or done: a result that is for another town, person, day or year than was asked; a parameter that has another name now, wants another type or other letters, and is mended once; a value that the
function wants beyond its schema, which only the user knows; the second error after a mended call; a search that brings another thing's page.  Rows as in outages.py stand at the end."""
import json
import re
from core import MONTHS, family, guard, noisy
from lookedup import FORMATS, LABELS, SUBJECTS, kept, told as asked_for
from mends import NAMED, SHUT, line, opened, refused, told, worded
from outages import Row, play
from outcomes import outcome
from pools import CITIES, NAMES, SURNAMES, WORDS, ident
from schemas import beside, dress, make_tools, open_wish, value
from threads import user

UNITS = ["", "", " km", " kg", " euros", " pieces", " points", " %", " days", " open", " litres", " minutes"]


# ---- another one than was asked for ---------------------------------------------------------------------------------------------------------------
OTHER_SAYS = ["That is for {o}, not {v}: {n}. For {v} I have nothing.", "The result is for {o}, not for {v}: {n}.", "I asked for {v}, but what came back is for {o}: {n}.", "It answered for {o} ({n}), not for {v}."]
DAY_SAYS = ["That is of {o}, not {v}: {n}.", "The value is from {o}, not from {v}: {n}.", "I asked for {v}, but it gave the one of {o}: {n}."]
SO = ["so what is it for {v}", "and for {v}?", "then {v} has {n}?", "so {v}: {n}?", "ok but i meant {v}", "that's not what i asked, {v}"]
SO_SAYS = ["I don't know: it gave only {o}.", "For {v} there is no value, only for {o}.", "That isn't known; the value is for {o}."]


@family("failures", 30.0)
def other_than_asked(d):
    """The result names another one; the answer says so."""
    r = d.r
    while True:
        c, tool, t, vals, spoken, p = opened(d, lambda p, v, s: (p.kind in NAMED or p.kind in ("date", "ticker", "code", "iata")) and isinstance(v, str) and 1 < len(v) < 26)
        n, k = p.names[0], tool.key[p.names[0]]
        o = next((x for x in (value(d, p)[0] for _ in range(9)) if isinstance(x, str) and x != vals[n] and 1 < len(x) < 26), None)
        if c.question and o:
            break
    v, day = vals[n], p.kind == "date"
    d.user(dress(d, t, 0.6))
    d.call(tool.name, tool.params(vals))
    x = r.choice([str(r.randint(2, 9000)), str(r.dec(900, 2)), r.pick(WORDS).lower(), f"{r.randrange(24):02d}:{r.randrange(60):02d}", f"{r.pick(NAMES)} {r.pick(SURNAMES)}", f"{r.randint(2, 99)}{r.choice(UNITS)}"])
    key = r.choice(["value", "result", "answer", "state", "amount", "info", "status"])
    d.result(r.choice([json.dumps({k: o, key: x}, ensure_ascii=False), json.dumps({key: x, k: o}, ensure_ascii=False), json.dumps({"for": o, key: x}, ensure_ascii=False), f"{k}: {o}, {key}: {x}", f"{o}: {x}", f"{x} ({k} {o})", f"{o} = {x}", f"[{o}] {x}", json.dumps([{k: o, key: x}], ensure_ascii=False), f"{k.replace('_', ' ')} {o}\n{key} {x}"]))
    put = lambda s: s.replace("{o}", o).replace("{v}", v).replace("{n}", x)
    d.say(put(r.pick(DAY_SAYS if day else OTHER_SAYS)), [o, x])
    if r.p(0.3):
        d.user(noisy(r, r.choice(SO).replace("{v}", guard(v)).replace("{n}", guard(x)), 0.5))
        d.say(put(r.choice(SO_SAYS)), [o])
    elif r.p(0.25):
        user(d, ["try again", "once more", "ask it again", "again please", "that must be a mistake, repeat it"], 0.4)
        d.call(tool.name, tool.params(vals))
        d.result(r.choice([json.dumps({k: v, key: x}, ensure_ascii=False), f"{v}: {x}"]))
        d.say(put(r.choice(["Now it is for {v}: {n}.", "This time it answered for {v}: {n}.", "{v}: {n}."])), [v, x])


# ---- mended once ------------------------------------------------------------------------------------------------------------------------------------
RENAMED = ["unknown parameter '{k}', use '{g}'", "'{k}' is deprecated, use '{g}'", "unexpected argument {k}; did you mean {g}?", "{k} was renamed to {g}", "no parameter {k}; the name is {g}", "since version {n} {k} is called {g}", "missing {g} ({k} is no longer read)", "invalid field {k}. Valid: {g}", "{k}: removed, replaced by {g}", "the argument is {g}, not {k}", "400: property '{k}' not allowed, expected '{g}'", "{g} is required; {k} is the old name"]
AS_TEXT = ["{k} must be a string", "{k}: expected string, got number", "'{k}' has to be text, not a number", "type error: {k} should be a string", "{k}: string expected", "give {k} as text", "{k}={b}: put it in quotes", "invalid type for {k}: integer, wanted string"]
AS_LIST = ["{k} must be a list", "{k}: expected array, got {t}", "'{k}' has to be an array", "type error: {k} is a list", "{k} takes a list, even for one", "wrap {k} in a list", "invalid type for {k}: {t}, wanted array", "{k}: array expected"]
UPPER = ["{k} must be in capitals", "{k}: upper case only", "'{b}' unknown, {k} is written in capital letters", "{k} is case-sensitive: {g}", "write {k} in upper case", "no {k} '{b}' (try '{g}')"]
LOWER = ["{k} must be in small letters", "{k}: lower case only", "'{b}' unknown, {k} is written in lower case", "{k} is case-sensitive: {g}", "write {k} in lower case", "no {k} '{b}' (try '{g}')"]
BLANKS = ["no blanks in {k}, use {c}", "{k} must not contain spaces; write {c} instead", "'{b}': blanks are not allowed in {k}, put {c}", "{k}: replace spaces by {c}", "spaces in {k}? use {c}"]


def second_error(d, tool, vals, c):
    """After the mended call: it works, or it fails for good."""
    r = d.r
    if r.p(0.72):
        return outcome(d, c.question, 0)
    m = worded(r, SHUT, d=f"{r.randint(1, 28)} {r.choice(MONTHS)}", p=r.pick(NAMES), n=r.int(2, 900))
    refused(d, m)
    told(d, m)


@family("failures", 26.0)
def name_mended(d):
    """The parameter is called something else now."""
    r = d.r
    c, tool, t, vals, spoken, p = opened(d, lambda p, v, s: True)
    k = tool.key[p.names[0]]
    camel = bool(re.search("[a-z][A-Z]", k))
    new = next(x for x in (r.choice([f"{k}_{w}", f"{w}_{k}", f"{k}Id" if camel else f"{k}_id", f"{k}_value", f"target_{k}", k.replace("_", ""), f"{k}2", w, w, f"{k}_name"]) for w in iter(lambda: r.pick(WORDS).lower(), None)) if x != k and x not in tool.params(vals))
    d.user(dress(d, t, 0.6))
    d.call(tool.name, tool.params(vals))
    refused(d, worded(r, RENAMED, k=k, g=new, n=f"{r.randint(2, 9)}.{r.randint(0, 9)}"))
    d.call(tool.name, {new if a == k else a: b for a, b in tool.params(vals).items()})
    second_error(d, tool, vals, c)


@family("failures", 26.0)
def type_mended(d):
    """Text where a number was sent, a list where one was sent, capitals, small letters, no blanks."""
    r = d.r
    c, tool, t, vals, spoken, p = opened(d, lambda p, v, s: isinstance(v, (int, str)) and not isinstance(v, bool) and len(str(v)) < 30 and v != "")
    n, k = p.names[0], tool.key[p.names[0]]
    v = vals[n]
    prop = tool.schema["parameters"]["properties"][k]
    ways = []
    if isinstance(v, int):
        ways = [(AS_TEXT, str(v)), (AS_LIST, [v])]
    else:
        ways = [(AS_LIST, [v])]
        if v.upper() != v and "@" not in v and "/" not in v:
            ways.append((UPPER, v.upper()))
        if v.lower() != v:
            ways.append((LOWER, v.lower()))
        if " " in v:
            x = r.choice(["_", "-", "."])
            ways = [(BLANKS, v.replace(" ", x))] * 2 + ways
    texts, good = r.choice(ways)
    if texts is not BLANKS:
        prop.pop("enum", None)
    d.user(dress(d, t, 0.6))
    d.call(tool.name, tool.params(vals))
    c_ = good[len(v.split(" ")[0])] if texts is BLANKS else ""
    refused(d, worded(r, texts, k=k, b=v, g=good, t="a number" if isinstance(v, int) else "a string", c=c_))
    d.call(tool.name, tool.params(dict(vals, **{n: good})))
    second_error(d, tool, vals, c)


# ---- what only the user knows -----------------------------------------------------------------------------------------------------------------------
EXTRAS = {
    "pin": (lambda r: str(r.randint(1000, 9999)), "the PIN|your PIN"), "email": (lambda r: f"{r.pick(WORDS).lower()}@{r.pick(WORDS).lower()}.example", "an e-mail address"), "reason": (lambda r: r.pick(WORDS).lower(), "a reason"),
    "phone": (lambda r: f"0{r.randint(100, 999)} {r.randint(100000, 9999999)}", "a phone number"), "room": (lambda r: str(r.randint(1, 420)), "a room"), "customer_id": (lambda r: ident(r), "a customer number"),
    "project": (lambda r: r.pick(WORDS).lower(), "a project"), "approver": (lambda r: f"{r.pick(NAMES)} {r.pick(SURNAMES)}", "the name of somebody who approves"), "branch": (lambda r: r.pick(CITIES), "a branch"),
    "cost_centre": (lambda r: str(r.randint(100, 9999)), "a cost centre"), "contact": (lambda r: f"{r.pick(NAMES)} {r.pick(SURNAMES)}", "a contact"), "postcode": (lambda r: str(r.randint(10000, 99999)), "a postcode"), "ticket": (lambda r: ident(r), "a ticket number"),
    "birthday": (lambda r: f"{r.randint(1940, 2015)}-{r.randint(1, 12):02d}-{r.randint(1, 28):02d}", "a date of birth"), "password_hint": (lambda r: r.pick(WORDS).lower(), "the hint"), "batch": (lambda r: ident(r), "a batch number"), "warehouse": (lambda r: r.pick(CITIES), "a warehouse"),
}
LACKS = ["missing parameter: {k}", "{k} is required", "required property '{k}' missing", "{k} missing", "cannot proceed without {k}", "422: field {k} is required", "please supply {k}", "validation error: {k} (required)", "no {k} given", "also needs {k}"]
ASKS = ["It also needs {w}. What is it?", "That needs {w}. Which one?", "It was refused: {w} is missing. What is it?", "It asks for {w}. Please tell me.", "I need {w} for that. What should I put?"]


@family("failures", 22.0)
def user_knows(d):
    """The refusal wants something that nobody has said: it is asked for, then the call is made again with it."""
    r = d.r
    c, t, vals, _, asks = open_wish(d)
    tool = make_tools(d, [c], beside(r, c))[0]
    k = r.choice([x for x in EXTRAS if not any(x.split("_")[0] in y.lower() for y in tool.key.values())])
    draws, words = EXTRAS[k]
    x = draws(r)
    d.user(dress(d, t, 0.6))
    d.call(tool.name, tool.params(vals))
    refused(d, worded(r, LACKS, k=k))
    d.say(r.choice(ASKS).replace("{w}", r.choice(words.split("|"))), [])
    z = r.random()
    if z < 0.15:
        user(d, ["i don't know it", "no idea", "i don't have that", "don't know", "forget it then", "leave it"], 0.4)
        return d.say(r.choice(["Then it can't be done.", "Without it I can't do it.", "Then I can't do it."]), [])
    user(d, ["{x}", "{x}", "{x}", "it's {x}", "it is {x}", "take {x}", "{x} please", "use {x}", "oh right, {x}", "hm, {x}"], 0.4, x=x)
    d.call(tool.name, dict(tool.params(vals), **{k: x}))
    outcome(d, asks, 0)


@family("failures", 14.0)
def suggested(d):
    """Not found, with one name that is near: that one is taken; with several, the user chooses; with none, it is told."""
    r = d.r
    c, tool, t, vals, spoken, p = opened(d, lambda p, v, s: p.kind in NAMED and isinstance(v, str) and v.lower() in s.lower() and 2 < len(v) < 26)
    n, k = p.names[0], tool.key[p.names[0]]
    bad = vals[n]
    pool = [f"{bad} {r.pick(WORDS).lower()}", f"{r.pick(WORDS).capitalize()} {bad}", f"{bad} {r.pick(CITIES)}", f"{bad} {r.randint(2, 9)}", f"{bad}-{r.pick(NAMES)}", f"{bad} ({r.pick(CITIES)})", f"old {bad}", f"{bad} II"]
    many = r.sample(pool, r.choice([2, 3, 3]))
    d.user(dress(d, t, 0.6))
    d.call(tool.name, tool.params(vals))
    if r.p(0.3):
        m = r.choice([f"{k} '{bad}' not found, no suggestions", f"no {k} like {bad}", f"{bad}: no match, nothing similar", f"404: {k} {bad}; similar: none"])
        refused(d, m)
        return told(d, m)
    refused(d, r.choice(["not found: {b}. Suggestions: {l}", "no {k} '{b}'; similar: {l}", "{b} unknown, perhaps {l}", "404 {b} - did you mean one of {l}", "no exact match for '{b}'. Candidates: {l}", "{k} '{b}' does not exist. Close ones: {l}"]).replace("{l}", line(r, many)).replace("{b}", bad).replace("{k}", k))
    alt = ", ".join(many[:-1]) + " or " + many[-1]
    d.say(r.choice(["There is no {b}. Do you mean {l}?", "{b} was not found. Is it {l}?", "Which one: {l}?", "Do you mean {l}?"]).replace("{l}", alt).replace("{b}", bad), many)
    i = r.randrange(len(many))
    user(d, ["the {o}", "{v}", "{v} please", "the {o} one", "{v}", "i meant {v}"], 0.4, o=["first", "second", "third"][i], v=many[i])
    d.call(tool.name, tool.params(dict(vals, **{n: many[i]})))
    second_error(d, tool, vals, c)


# ---- a search that brings another thing --------------------------------------------------------------------------------------------------------------
WEB = ["search for {a}", "look up {a}", "{a}? search please", "google {a}", "what does the web say: {a}", "find online: {a}", "check the internet for {a}", "{a} - look it up"]
WEB_SAYS = ["I found that only for {o}: {x}. Nothing about {v}.", "The search brought {o} ({x}), not {v}.", "There is nothing about {v}; for {o} it says {x}.", "What came up is about {o}: {x}. For {v} I found nothing."]


@family("failures", 24.0)
def other_page(d):
    """The page is about another one."""
    r = d.r
    d.builtins = r.choice([["brave_search"], ["brave_search"], ["brave_search", "wolfram_alpha"]])
    kind, asks, label, fmt = r.choice(LABELS)
    S = SUBJECTS[kind](r)
    o = next(x for x in iter(lambda: SUBJECTS[kind](r), None) if x != S)
    ask = r.choice(asks.split("|"))
    d.user(dress(d, r.pick(WEB).replace("{a}", asked_for(ask).replace("{S}", guard(S))), 0.6))
    d.builtin("brave_search", kept(ask).replace("{S}", kept(S)).replace('"', "'"))
    x = FORMATS[fmt](r)
    bare = o.removeprefix("the ")
    d.result(r.choice([f"{bare}: {label} {x}", f"{bare} | {label} | {x}", f"1. {bare} - {label} {x}", f"{label} of {o}: {x}", f"{bare} ({label}: {x})"]))
    d.say(r.choice(WEB_SAYS).replace("{o}", o).replace("{v}", S).replace("{x}", x).replace("..", "."), [o.removeprefix("the "), x])
    s = d.steps[-1]
    d.steps[-1] = ("say", s[1][0].upper() + s[1][1:], s[2])


ROWS = r"""
# rate_wait : any
=> !429 Too Many Requests, retry after {n} s | {"error": "rate_limited", "retry_after": {n}} | slow down: next call in {n} seconds | !too many calls, wait {n} s
:: It was refused: too many calls, {n} s to wait. | Not now, one has to wait {n} seconds. | It takes no more calls for {n} seconds.
? how long : {n} seconds.

# empty_ok : ask
=> {"ok": true, "data": []} | {"status": "success", "result": null} | {"rows": [], "count": 0} | 200 OK (empty) | {"result": {}}
:: It worked, but nothing came back. | The answer is empty. | It gave no result.

# null_fields : ask
=> {"name": "{a}", "phone": null, "email": null} | name {a}, phone -, email - | {"name": "{a}", "phone": "", "email": ""} | {a} (no phone, no email)
:: It has only the name {a}; phone and e-mail are empty. | {a}, without phone or e-mail. | There is {a}, but neither a phone number nor an e-mail address.
? and the phone : There is none. | what's the email : There is none.

# shown_of : ask
=> showing 3 of {m}: {a}, {b}, {c} | {"total": {m}, "shown": 3, "items": ["{a}", "{b}", "{c}"]} | 3 of {m}: {a}; {b}; {c} | {a}, {b}, {c} (first 3 of {m})
:: It shows 3 of {m}: {a}, {b}, {c}. | {a}, {b} and {c}; that is 3 of {m}. | Only the first 3 of {m} are shown: {a}, {b}, {c}.
? is that all of them : No, 3 of {m}. | how many are there : {m}, of which 3 are shown.

# first_page : ask
=> page 1 of {n}: {a}, {b}, {c} | {"page": 1, "pages": {n}, "items": ["{a}", "{b}", "{c}"]} | {a}; {b}; {c} -- page 1/{n}
:: On page 1 of {n}: {a}, {b}, {c}. | {a}, {b}, {c}, which is the first of {n} pages. | That is page 1 of {n}: {a}, {b}, {c}.
? is that everything : No, it is page 1 of {n}.

# cached : ask
=> {"value": {m}, "cached": true, "age_hours": {n}} | {m} (cached, {n} h old) | {m} [from {n} hours ago, live source down] | offline copy, {n} h old: {m}
:: It is {m}, but that is {n} hours old. | {m}, from a copy of {n} hours ago. | The last known value is {m}, {n} hours old.
? is that current : No, it is {n} hours old.

# provisional : ask
=> provisional: {m} (final on {d}) | {"value": {m}, "final": false, "final_on": "{d}"} | {m}, preliminary; final figure {d} | {m} so far, not final before {d}
:: It is {m}, but provisional; the final figure comes on {d}. | {m} for now, final on {d}. | Provisionally {m}; it is final on {d}.
? when is it final : On {d}.

# moved : ask
=> see {w}.example | {"moved_to": "{w}.example"} | this service is now at {w}.example | 301 Moved Permanently: {w}.example
:: It gives no result, it only points to {w}.example. | There is no result; the service is at {w}.example now. | It has moved to {w}.example, so I have no result.

# usage : any
=> usage: {k} VALUE [--force] | help: give {k} and try again | Usage: run {k}=... | {"help": "expects {k}"}
:: It only printed how it is used; nothing was done. | There is no result, only a line of help. | It did nothing and only showed its usage.

# echo : ask
=> {"query": "{v}"} | you asked: {v} | echo: {v} | received "{v}"
:: It only repeats {v}; there is no result. | Nothing but {v} came back, so I have no result. | It gave no answer, it only repeated {v}.

# sign_in : any
=> <title>Sign in</title> | <html><h1>Please log in</h1></html> | redirected to /login | <form action="/login">
:: It wants a login, so there is no result. | A login page came back; somebody has to sign in first. | It failed: one has to log in first.

# old_client : any
=> !client too old, version {n} needed | {"error": "update required", "minimum": {n}} | !unsupported version; {n} or later | upgrade to {n} first
:: It was refused: version {n} is needed. | The program is too old, it needs version {n}. | Not possible before an update to version {n}.

# changed_meanwhile : do
=> !409: {P} saved before you | conflict: changed by {P} at {t} | {"error": "stale", "changed_by": "{P}"} | !not saved, {P} has changed it since
:: It was not saved: {P} has changed it meanwhile. | Not done, {P} was faster. | There was a conflict with a change by {P}; nothing was saved.
? who was it : {P}.

# memory : any
=> !out of memory | !killed (signal 9) | !MemoryError | {"error": "out of memory"} | !process exited with code 137
:: It failed: the memory was not enough. | It was stopped for want of memory. | That failed, the service ran out of memory.

# broke_off : ask
=> {a}, {b}, | ["{a}", "{b}", | 1. {a}\n2. {b}\n3. | {"items": ["{a}", "{b}", "
:: It broke off after {a} and {b}. | I have only {a} and {b}; the rest is missing. | {a}, {b}, then it breaks off.
? what comes after that : I don't know, it broke off there.

# unknown_host : any
=> !could not resolve {w}.example | !getaddrinfo failed: {w}.example | {"error": "DNS", "host": "{w}.example"} | !no route to {w}.example
:: It failed: {w}.example was not found. | The host {w}.example can't be reached. | No result, {w}.example is not reachable.

# certificate : any
=> !certificate expired on {d} | {"error": "certificate expired", "on": "{d}"} | !TLS: certificate not valid since {d}
:: It failed: the certificate expired on {d}. | Not possible, the certificate has not been valid since {d}. | The certificate ran out on {d}, so there is no connection.

# too_wide : ask
=> !more than {m} hits, narrow it down | {"error": "too many results", "hits": {m}} | {m} results, none shown: add a filter | !query too broad ({m})
:: There are too many hits ({m}); it has to be narrowed down. | It shows none: {m} fit. What else do you know? | Too many, {m}. Please say it more precisely.

# undone_part : do
=> saved as draft, not sent | {"saved": true, "sent": false} | draft {id} kept; sending failed | stored ({id}), delivery failed
:: It was saved, but not sent. | It is only a draft, nothing was sent. | Saved, but the sending failed.
? so did it go out : No, it was only saved.

# other_currency : ask
=> {n} USD (EUR not available) | {"amount": {n}, "currency": "USD", "note": "EUR not supported"} | only in USD: {n} | {n} USD, no rate for EUR
:: It is {n} USD; EUR is not available. | {n} USD. It has no value in EUR. | Only in USD: {n}.

# tomorrow : do
=> accepted for tomorrow, today is full | {"date": "tomorrow", "reason": "today full"} | moved to tomorrow (full today) | today full; put on tomorrow
:: Today is full, so it was put on tomorrow. | It is set for tomorrow; today was full. | Done, but for tomorrow: today is full.
? so it's today : No, tomorrow: today was full.

# fewer : do
=> only {n} of {m} available, {n} reserved | {"asked": {m}, "reserved": {n}} | reserved {n}, short of {m} | {n} put aside; {m} were not there
:: Only {n} of {m} were available; those are reserved. | {n} are reserved, not all {m}. | It has only {n} of {m}, and put them aside.
"""
for _block in re.split(r"\n\s*\n", ROWS.strip()):
    def _play(d, row=Row(_block)):
        play(d, row)
    family("failures", 3.0, f"awry_{_block.split(' ')[1]}")(_play)
