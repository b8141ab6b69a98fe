"""What a call brings back when it does not bring what was wished, on any function: no answer in time, a refusal and its reason, nothing, a part, two values that differ, an old one, one of something else, a thing that waits for somebody.
The answer says what came, no more; who asks again, or wants a guess, is told the same; "try again" calls once more.

# name : ask, do or any        what kind of function it happens to
=> result | result             with ! in front the call itself fails
:: answer | answer
? asked for : answer           {v} what the call was about, {k} a parameter, {n} {m} {x} numbers, {t} a time, {d} a day, {P} {Q} people, {C} a town, {w} {u} words, {id} a code; {a} {b} {c} {e} things of one kind"""
import re
from core import MONTHS, family, guard, noisy
from mishaps import TELL
from outcomes import outcome
from pools import CITIES, NAMES, SURNAMES, WORDS, ident
from schemas import beside, dress, make_tools, open_wish

ROWS = r"""
# slow : ask
=> !timed out after {n} s | !no answer within {n} seconds | {"status": "timeout", "seconds": {n}} | !TimeoutError: read took longer than {n} s | Gateway timeout ({n} s)
:: There was no answer: it timed out after {n} s. | I have no result, the call timed out after {n} seconds. | It failed: no answer within {n} s.
? what did it say then : It said nothing, the call timed out after {n} s.

# slow_deed : do
=> !timed out after {n} s | {"status": "timeout", "after": {n}} | !no confirmation within {n} seconds | !timed out after {n} s, state unknown
:: It timed out after {n} s, so I can't say whether it was done. | There was no confirmation within {n} seconds; it may or may not have been done. | I don't know whether that was done: the call timed out after {n} s.
? so is it done or not : I can't say: the call timed out after {n} s. | did it work : That isn't known, it timed out after {n} s.

# rights : any
=> !permission denied: role "{w}" is needed | {"error": "forbidden", "needs": "{w}"} | 403: only {w} may do this | !not allowed without the right "{w}"
:: That is not allowed: the right "{w}" is needed. | It was refused; it needs the right "{w}". | I couldn't do it, the right "{w}" is missing.
? who can then : It only says that the right "{w}" is needed.

# owner : do
=> !only {P} may change this | {"error": "owned by {P}"} | refused: belongs to {P} | !reserved for {P}
:: It was refused: that is for {P} alone. | I couldn't do it, it belongs to {P}. | That did not work; only {P} may do it.

# login : any
=> !not logged in | !session expired at {t} | {"error": "token expired", "since": "{t}"} | 401 Unauthorized (session ended {t})
:: It failed: nobody is logged in. | I couldn't do it, the session has ended. | That did not work: one has to log in again.

# quota : any
=> !limit of {n} calls a day reached, free again at {t} | {"error": "quota", "limit": {n}, "reset": "{t}"} | 429: {n} requests used up, next at {t}
:: The limit of {n} is used up; it is free again at {t}. | It was refused: {n} is the limit, the next one is possible at {t}. | No result: the quota of {n} is used up until {t}.
? when can i try again : At {t}.

# nothing : ask
=> [] | {"results": []} | no results | 0 hits | | none found | {"items": [], "total": 0}
:: Nothing was found. | It found nothing. | There is no result.
? are you sure : Yes, it found nothing. | nothing at all? : No, nothing was found.

# nothing_for : ask
=> no entry for "{v}" | nothing found for {v} | {"query": "{v}", "hits": 0} | !{v}: not found | unknown: {v}
:: There is no entry for {v}. | Nothing was found for {v}. | It does not know {v}.

# no_value : ask
=> {"value": null, "checked": "{t}"} | {"{w}": null, "time": "{t}"} | {t}: n/a | {t} - no value
:: There is no value; it was checked at {t}. | At {t} there was no value. | It has no value (checked at {t}).
? so what is it : I don't know, there was no value at {t}.

# part_missing : ask
=> {"{w}": {n}, "{u}": null} | {w}: {n}, {u}: unknown | {w} {n} / {u} n/a | {"{w}": "{n}", "{u}": "not available"}
:: The {w} is {n}; the {u} is not known. | {w}: {n}. For {u} there is no value. | It has {n} for {w}, nothing for {u}.
? and the {u}? : There is no value for {u}.

# source_out : ask
=> {"results": ["{a}", "{b}"], "warning": "{w} did not answer"} | {a}, {b} (source {w} not reached) | found {a} and {b}; {w} timed out | {a}; {b}; [warning: {w} is offline]
:: It found {a} and {b}; {w} did not answer, so there may be more. | {a} and {b}. {w} was not reached, it may not be all. | There are {a} and {b}, without what {w} might have.
? is that all : I can't say: {w} was not reached.

# some_done : do
=> {n} of {m} done, failed: {a} | {"done": {n}, "failed": ["{a}"]} | ok: {n}, error: {a} | {n} succeeded, 1 failed ({a})
:: {n} were done, {a} failed. | It worked for {n}, but not for {a}. | Partly done: {n} worked, {a} failed.
? which one failed : {a} failed. | all of them? : No, {a} failed.

# two_left : do
=> sent to {P}; not sent to {Q}: no address | {"ok": ["{P}"], "skipped": ["{Q}"]} | {P} yes, {Q} no (refused) | done for {P}, {Q} skipped
:: It was done for {P}, but not for {Q}. | {P}: done. {Q}: not done. | Only for {P}; {Q} was left out.
? and {Q}? : It was not done for {Q}.

# sources_differ : ask
=> source A: {n}, source B: {m} | {"{w}": {n}, "{u}": {m}, "note": "sources disagree"} | register says {n}, meter says {m} | {n} (list 1) / {m} (list 2), not checked
:: The sources differ: {n} and {m}. | There are two values, {n} and {m}; they don't agree. | One says {n}, the other {m}.
? which one is right : I can't say, it gives {n} and {m} without saying which is right.

# says_both : do
=> {"ok": true, "error": "not saved"} | success - {"saved": false} | done, but 0 entries written | {"status": "ok", "written": 0}
:: It says that it worked, but nothing was saved. | It is not clear: it reports success, yet nothing was written. | Nothing was written, although it says ok.
? so was it saved : No, nothing was saved.

# old : ask
=> {n} (as of {d}, nothing newer) | {"value": {n}, "date": "{d}", "stale": true} | last known value: {n}, {d} | {n}, measured {d}; sensor silent since
:: It was {n} on {d}; there is nothing newer. | The last value is {n}, of {d}. | {n}, but that is from {d}.
? and today : There is no newer value than that of {d}.

# guess : ask
=> estimate: {n} | {"estimate": {n}, "measured": null} | not measured, probably {n} | about {n} (model, no data)
:: It is only an estimate: {n}. | Not measured; the estimate is {n}. | About {n}, that is an estimate.

# another : ask
=> no {v}; nearest: {a}, {n} | {"asked": "{v}", "found": "{a}", "value": {n}} | {v} unknown, showing {a}: {n} | (nothing for {v}) {a} = {n}
:: There is nothing for {v}; the nearest is {a} with {n}. | {v} isn't there. For {a} it gives {n}. | It has no {v}, only {a}: {n}.
? so {v} is {n} : No, {n} is for {a}; for {v} there is nothing.

# which : ask
=> 3 match {v}: {a}, {b}, {c} | ambiguous: {a} / {b} / {c} | {"error": "ambiguous", "choices": ["{a}", "{b}", "{c}"]} | !several fit: {a}, {b}, {c}
:: Several fit: {a}, {b} and {c}. Which one do you mean? | There are three: {a}, {b}, {c}. Which one? | Do you mean {a}, {b} or {c}?

# closed : any
=> !out of service until {d} | closed until {d} | {"open": false, "reopens": "{d}"} | !maintenance until {d}
:: It is out of service until {d}. | That did not work: closed until {d}. | Not before {d}: it is out of service.
? when is it back : On {d}.

# offline : any
=> !device offline since {t} | {"online": false, "last_seen": "{t}"} | no connection since {t} | !unreachable, last seen {t}
:: The device has been offline since {t}. | It is not reachable; it was last seen at {t}. | No connection since {t}.

# error_page : any
=> <html><body>502 Bad Gateway</body></html> | <title>503 Service Unavailable</title> | <h1>Internal Server Error (500)</h1> | <!DOCTYPE html><title>404 Not Found</title>
:: The service sent an error page in place of an answer. | It failed: an error page came back. | No result, only an error page.

# rubbish : ask
=> ???\x00?? | @@#%$@! | 7f 45 4c 46 02 01 | {"data": "%%ERR%%"} | ������
:: What came back can't be read. | The answer makes no sense, so I have no result. | It sent something unreadable.

# cut_off : ask
=> {a}, {b}, {c} ... (cut, {n} more) | {"items": ["{a}", "{b}", "{c}"], "more": {n}} | {a}; {b}; {c}; [{n} not shown] | 1. {a} 2. {b} 3. {c} (+{n})
:: {a}, {b}, {c} and {n} more that are not shown. | It shows {a}, {b} and {c}; {n} more were cut off. | There are {a}, {b}, {c}, and {n} others.
? what are the others : They were not shown, only that there are {n}.

# waits : do
=> accepted, waits for {P} | {"state": "pending", "approver": "{P}"} | queued: {P} has to agree | not yet done: approval by {P} open
:: It isn't done yet: {P} has to agree. | It waits for the approval of {P}. | That was passed on to {P}, who has to agree.
? is it through : Not as far as I know, {P} has to agree. | can't you do it without : No, it needs {P}.

# later : do
=> queued, place {n} | {"queued": true, "position": {n}} | will run at {t} | not now, planned for {t}
:: It is not done yet, it was queued. | It was put in the queue; it runs later. | Not at once: it is queued.

# trial : do
=> test mode, nothing changed | {"dry_run": true} | simulation only | read-only: no change made
:: Nothing was changed, it runs in test mode. | That was only a trial; nothing changed. | No change was made: it is in test mode.
? so it's on now : No, nothing was changed.

# already : do
=> already done at {t} by {P} | {"changed": false, "by": "{P}", "at": "{t}"} | no change: {P} did that at {t} | exists since {t} ({P})
:: {P} did that already, at {t}. | It was done before: by {P} at {t}. | Nothing to do, {P} did it at {t}.

# ignored : do
=> ok ({k} ignored) | {"ok": true, "ignored": ["{k}"]} | saved, {k} not supported | done without {k}
:: It was done, but {k} was ignored. | Done, without {k}: that is not supported. | That worked except for {k}, which was ignored.

# capped : do
=> set to {n}, the maximum | saved with {n} (limit) | {"value": {n}, "note": "capped"} | {n} in place of the wish: that is the limit
:: It was set to {n}, that is the maximum. | Done, but only with {n}: more is not possible. | It is {n} now, the limit.

# overlaps : do
=> !overlaps with "{w}" at {t} | conflict: {w}, {t} | {"error": "conflict", "with": "{w}", "time": "{t}"} | !not free: {w} from {t} on
:: That is not possible: {w} is at {t}. | It overlaps with {w} at {t}. | There is a conflict with {w} at {t}.

# sold_out : do
=> !sold out, next free: {d} | {"available": false, "next": "{d}"} | nothing left before {d} | full; free again on {d}
:: There is nothing left; the next free one is on {d}. | It is sold out until {d}. | Not possible: full, the next is on {d}.
? when's the next : On {d}.

# poor : do
=> !insufficient funds: {n} there, {m} needed | {"error": "balance", "have": {n}, "need": {m}} | not enough: {n} of {m} | declined, balance {n}, amount {m}
:: There is not enough: {n} of {m}. | It was refused, {m} are needed and {n} are there. | The money does not suffice: {n}, and {m} are needed.
? how much is there : {n}.

# too_much : do
=> !at most {n} allowed | {"error": "maximum", "max": {n}} | rejected: limit {n} | !no more than {n} a time
:: That is too much, at most {n} are allowed. | It was refused: the limit is {n}. | Not possible, the maximum is {n}.

# too_few : do
=> !at least {n} | {"error": "minimum", "min": {n}} | rejected, from {n} up | !minimum is {n}
:: That is too little, at least {n} are needed. | It was refused: the minimum is {n}. | Not possible below {n}.

# too_late : do
=> !deadline was {d} | closed since {d} | {"error": "expired", "on": "{d}"} | !too late, ended {d}
:: It is too late, the deadline was {d}. | That ended on {d}. | Not possible any more: it was open until {d}.

# too_early : do
=> !not before {d} | opens {d} | {"error": "too early", "from": "{d}"} | !available from {d}
:: It is too early, that is possible from {d} on. | Not before {d}. | It opens on {d}.
? from when : From {d} on.

# sensor : ask
=> -999 (sensor fault) | {"reading": -999, "fault": "{w}"} | NaN | reading 9999: out of range, check the sensor
:: The sensor is faulty, so there is no value. | No value: the reading is an error. | It can't be measured, the sensor has a fault.
? so it's -999 : No, that is an error, not a value.

# out_of : do
=> !out of {w} | {"error": "empty", "what": "{w}"} | stopped: no {w} left | !{w} is empty
:: It stopped: there is no {w} left. | That did not work, {w} has run out. | It can't go on without {w}.

# blocked : do
=> !door is open, not started | stopped: {w} in the way | {"error": "blocked by {w}"} | !{w} stuck, stopped at {n} %
:: It was stopped by something in the way. | It did not start, something is in the way. | That did not work: it is blocked.

# person : any
=> !captcha required | a person has to confirm this at {w} | {"error": "manual check", "desk": "{w}"} | !please call the desk "{w}"
:: It has to be done by a person. | That can't be done from here, a person is needed. | It failed: somebody has to do that by hand.

# code_sent : do
=> code sent to the phone ending in {n} | {"challenge": "sms", "phone": "...{n}"} | enter the code that went to ...{n}
:: A code was sent to the phone that ends in {n}. What is it? | It needs the code that went to ...{n}. | Please tell me the code that was sent to the phone ending in {n}.

# too_big : do
=> !file too large: {n} MB, allowed {m} MB | {"error": "size", "mb": {n}, "max": {m}} | {n} MB is over the limit of {m} MB
:: It is too large: {n} MB, {m} MB are allowed. | That has {n} MB; the limit is {m} MB. | Refused, {n} MB are more than {m} MB.

# double : do
=> !exists already: {id} | {"error": "duplicate", "of": "{id}"} | same as {id}, not added | refused: {id} has it
:: It exists already, as {id}. | That is there already: {id}. | Not added, it is the same as {id}.
? what is {id} : I only know that it is the same.

# needs : do
=> !needs {w} first | {"error": "missing", "what": "{w}"} | not possible without {w} | !{w} is missing
:: It needs {w} first. | That is not possible without {w}. | {w} is missing, so it was not done.

# wrong_place : any
=> !not available in {C} | {"error": "region", "region": "{C}"} | only outside {C} | !{C} is not served
:: It is not available in {C}. | That does not work in {C}. | {C} is not served.

# disk : do
=> !no space left on device | !disk full ({n} MB free, {m} MB needed) | {"error": "storage full"} | write failed: quota
:: There is no space left. | It was not written: the storage is full. | That failed, the disk is full.

# broken : any
=> !{w} is broken, error {n} | {"error": {n}, "part": "{w}"} | fault {n} ({w}) | !hardware error {n} at {w}
:: It reports error {n}. | That failed with error {n}. | There is a fault, number {n}.
? what does error {n} mean : It does not say what error {n} means.

# no_reason : any
=> {"success": false} | not ok | !error | false | {"ok": false, "message": ""} | ERR
:: It failed; no reason was given. | That did not work, and it does not say why. | It failed without a reason.
? why : It gives no reason. | what went wrong : It does not say.

# negative : ask
=> no | false | {"result": false} | {"exists": false} | no, not at the moment
:: No. | The answer is no. | It says no.

# zero : ask
=> 0 | {"count": 0} | total: 0 | 0 pieces | {"value": 0}
:: It is 0. | The answer is 0. | It says 0.

# gone : any
=> !{v} was deleted on {d} | {"error": "deleted", "on": "{d}"} | archived since {d} | !410 Gone (removed {d})
:: It was removed on {d}. | That no longer exists, it was deleted on {d}. | It is gone since {d}.

# busy : do
=> !busy with another job until {t} | {"busy": true, "until": "{t}"} | in use until {t} | !occupied by {P} until {t}
:: It is busy until {t}. | Not now: it is in use until {t}. | That has to wait, it is busy until {t}.
? when is it free : At {t}.

# weather : do
=> !too much wind ({n} km/h) | stopped by frost, {n} degrees below zero | {"error": "weather", "wind": {n}} | !storm, not above {n} km/h
:: It was refused because of the weather. | Not now: the weather does not allow it. | It did not start, because of the weather.

# two_steps : do
=> step 1 ok, step 2 failed: {w} | {"steps": {"1": "ok", "2": "{w}"}} | half done, stopped at {w} | first part saved, second part: error {w}
:: The first part was done, the second failed: {w}. | It is half done; it stopped at {w}. | Only the first part worked. The second: {w}.
? is it finished : No, the second part failed.

# undone : do
=> rolled back | {"state": "rolled back", "reason": "{w}"} | it went wrong and was undone | nothing kept ({w})
:: It was undone, nothing was changed. | It failed and was rolled back. | Nothing stays: it was rolled back.

# total_less : ask
=> {n} (without {C}: no data) | {"total": {n}, "missing": ["{C}"]} | sum {n}, {C} not included | {n}; {C} did not report
:: It is {n}, without {C}. | The total is {n}; {C} is not included. | {n}, but {C} is missing.
? with {C} it would be : There is no data for {C}.

# range_out : ask
=> !date out of range: data from {d} on | {"error": "no data before {d}"} | data begin {d} | !earliest {d}
:: There are data only from {d} on. | It has nothing before {d}. | No result: the data begin on {d}.

# secret : ask
=> [hidden] | {"value": "***", "reason": "confidential"} | not shown: protected | redacted
:: The value is hidden. | It is protected, so it is not shown. | It does not show that: confidential.
? what is it then : It is hidden, I can't see it.

# paid : any
=> !paid plan needed | {"error": "subscription", "plan": "{w}"} | only with the plan "{w}" | !402 Payment Required
:: That needs a paid plan. | It is not in the present plan. | It was refused: a paid plan is needed.

# retired : any
=> !this service ended on {d} | {"error": "retired", "since": "{d}"} | switched off on {d} | !no longer offered since {d}
:: The service ended on {d}. | It was switched off on {d}. | That is no longer offered, since {d}.

# noise : ask
=> {n}? (unclear, {m} % sure) | {"guess": "{w}", "confidence": 0.{n}} | perhaps {w}, not certain | low confidence: {w}
:: It is not certain what it is. | The result is not certain. | It says so itself: that is not certain.

# stopped : do
=> cancelled by {P} | {"state": "cancelled", "by": "{P}"} | !stopped by {P} at {t} | aborted: {P} pressed stop
:: {P} stopped it. | It was cancelled by {P}. | It did not go through, {P} stopped it.
"""
AGAIN = ["try again", "once more please", "again", "retry", "do it again", "one more time", "please try it again", "give it another go", "can you try that again"]
GUESS = ["just guess", "make something up", "roughly then", "then tell me what you think", "say any number", "an estimate will do", "come on, you must know", "what would you say"]
NO_GUESS = ["I would only be guessing: {s}", "I'd rather not guess. {s}", "I don't know it. {s}"]


class Row:
    def __init__(self, block):
        lines = block.strip().split("\n")
        self.name, self.when = (x.strip() for x in lines[0][1:].split(" : "))
        self.results = [x.strip() for x in lines[1][3:].split(" | ")]
        self.says = [x.strip() for x in lines[2][3:].split(" | ")]
        self.more = [tuple(y.strip() for y in x.split(" : ")) for x in lines[3][2:].split(" | ")] if len(lines) > 3 else []


def slots(r, v, k):
    pool = r.choice([lambda: r.pick(WORDS).lower(), lambda: f"{r.pick(NAMES)} {r.pick(SURNAMES)}", lambda: r.pick(CITIES), lambda: ident(r)])
    out = dict(v=v, k=k, n=r.randint(2, 90), m=r.randint(91, 900), x=r.dec(900, 2), t=f"{r.randrange(24):02d}:{r.choice([0, 5, 15, 30, 45, r.randrange(60)]):02d}", P=f"{r.pick(NAMES)} {r.pick(SURNAMES)}", Q=f"{r.pick(NAMES)} {r.pick(SURNAMES)}", C=r.pick(CITIES),
               w=r.pick(WORDS).lower(), u=r.pick(WORDS).lower(), id=ident(r), d=r.choice([f"{r.randint(1, 28)} {r.choice(MONTHS)}", f"{r.randint(2025, 2029)}-{r.randint(1, 12):02d}-{r.randint(1, 28):02d}", f"{r.randint(1, 28)} {r.choice(MONTHS)} {r.randint(2025, 2029)}"]))
    for x in "abce":
        out[x] = pool()
    return out


def put(t, v):
    return re.sub(r"\{(\w+)\}", lambda m: str(v[m.group(1)]) if m.group(1) in v else m.group(), t)


def told(d, row, v):
    """A result and what is said of it: in the row's words, or in the error's own."""
    r = d.r
    result = put(r.choice(row.results), v)
    if result.startswith("!"):
        d.fail(result[1:])
    else:
        d.result(result)
    say = r.pick(row.says)
    if result.startswith("!") and "?" not in say and r.p(0.5):
        text = r.choice(TELL).replace("{m}", result[1:])
        d.say(text, [result[1:]])
        return text
    text = put(say, v)
    text = text[0].upper() + text[1:]
    d.say(text, [str(v[k]) for k in re.findall(r"\{(\w+)\}", say) if k in v])
    return text


def play(d, row):
    r = d.r
    texts = " ".join(row.results + row.says)
    for _ in range(200):
        c, t, vals, spoken, asks = open_wish(d)
        named = [x for x in vals.values() if isinstance(x, str) and 1 < len(x) < 30 and x.lower() in t.lower().replace("\x01", "").replace("\x02", "")]
        if (row.when == "any" or asks == (row.when == "ask")) and (named or "{v}" not in texts) and vals:
            break
    tool = make_tools(d, [c], beside(r, c))[0]
    params = tool.params(vals)
    v = slots(r, r.choice(named) if named else "", r.choice(list(params or {"value": 0})).replace("_", " "))
    d.user(dress(d, t))
    d.call(tool.name, params)
    first = told(d, row, v)
    k = r.random()
    if row.more and k < 0.35:
        q, a = r.choice(row.more)
        d.user(noisy(r, put(q, {x: guard(str(y)) for x, y in v.items()}), 0.6))
        a = put(a, v)
        d.say(a[0].upper() + a[1:], [])
    elif k < 0.5 and row.name not in ("negative", "zero", "already", "ignored", "capped", "which", "code_sent", "some_done", "two_left", "tomorrow", "fewer", "undone_part", "too_wide"):
        d.user(noisy(r, r.pick(AGAIN), 0.6))
        d.call(tool.name, params)
        if r.p(0.45):
            told(d, row, v)
        else:
            outcome(d, asks, 0)
    elif k < 0.6 and row.when == "ask" and row.name not in ("negative", "zero", "guess", "which", "source_out", "cut_off", "another", "old", "total_less", "sources_differ", "part_missing", "null_fields", "shown_of", "first_page", "cached", "provisional", "other_currency", "broke_off", "too_wide"):
        d.user(noisy(r, r.pick(GUESS), 0.6))
        d.say(r.choice(NO_GUESS).replace("{s}", first[0].upper() + first[1:]), [])


TABLE = [Row(b) for b in re.split(r"\n\s*\n", ROWS.strip())]
for _row in TABLE:
    def _play(d, row=_row):
        play(d, row)
    family("failures", 3.0, f"outage_{_row.name}")(_play)
