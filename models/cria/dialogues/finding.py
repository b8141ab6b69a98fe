"""Things looked up whose answer holds several facts: the one asked for is said, and not its neighbours; which of web, Wolfram Alpha, documents, files and Python a question is for;
in which file something stands; and arithmetic on what was found.

# the thing                            slots: see values() of seek.py; h g hours, u a URL-like word, i an id
asks : sentence : value                {e} is the thing.  A result holds the sentences of all lines of its block.  In DOCS a name of the passage stands after asks."""
import json
import re
import functions
from builtin import noise_line
from core import family, fill, noisy
from kept import kept
from pools import CITIES, NAMES, WORDS, filename
from schemas import Tool, ALL
from seek import values
from threads import chat, user

WEB = r"""
# the {T} museum in {C}
when is {e} open|how late can I go to {e}|opening hours of {e} : It is open from {h}:00 to {g}:00. : {h}:00
what does {e} cost|entrance fee of {e}|how much is a ticket for {e} : A ticket costs {x} euros. : {x}
on which day is {e} closed|rest day of {e}|is {e} closed on mondays : It is closed on {day}s. : {day}
where is {e} exactly|address of {e}|which street is {e} in : The address is {n3} {S} Street. : {n3}

# the {T} phone by {K}
what does {e} cost|price of {e}|how much do they want for {e} : It costs {n3} euros. : {n3}
how heavy is {e}|weight of {e}|what does {e} weigh : It weighs {n2} grams. : {n2}
when does {e} come out|release date of {e}|from when on can I buy {e} : It comes out on {d}. : {d}
how long does the battery of {e} last|battery life of {e}|hours of battery in {e} : The battery lasts {h} hours. : {h}

# the {W} marathon
who won {e} this year|winner of {e}|who was first at {e} : {P} won in {t2}. : {P}
how many took part in {e}|number of runners at {e}|how big was {e} : There were {n} runners. : {n}
when is the next {W} marathon|date of the next {W} marathon|next {W} marathon, when : The next one is on {d}. : {d}
where does {e} start|start of {e}|from where do they run at {e} : The start is at the {w} bridge. : {w}

# {C}
how many people does {e} have|current population of {e}|inhabitants of {e} : {e} has {n} inhabitants. : {n}
who governs {e}|mayor of {e} these days|name of the mayor of {e} : The mayor is {P}. : {P}
how high up is {e}|elevation of {e}|metres above the sea of {e} : It lies {n2} m above the sea. : {n2}
which river goes through {e}|the river in {e}|what's the river of {e} called : The river {R} flows through it. : {R}
postcode of {e}|zip code of {e}|what's the postal code of {e} : The postal code is {n3}. : {n3}

# {K}
share price of {e}|how does the stock of {e} stand|what's one share of {e} worth : The share stands at {x}. : {x}
who leads {e} now|new boss of {e}|name of the head of {e} : The chief executive is {P}. : {P}
how many people work at {e}|size of the staff of {e}|employees of {e} : It has {n} employees. : {n}
hotline of {e}|telephone number of {e}|how do I reach {e} by phone : The number is {n}-{n3}. : {n}
what did {e} earn last year|profit of {e}|how much money did {e} make : It made {n3} million euros last year. : {n3}

# the bridge to {C}
is {e} open again|closure of {e}|until when is {e} closed : The bridge is closed until {d}. : {d}
why is {e} closed|reason for closing {e}|what's wrong with {e} : The reason is a cracked {w}. : {w}
is there a detour for {e}|detour around {e}|which way round {e} : The detour goes by {C2}. : {C2}
how much does repairing {e} cost|cost of the repair of {e}|repair bill for {e} : The repair costs {x} million euros. : {x}

# the {T} festival
who plays at {e}|main act of {e}|headliner of {e} : The main act is {P}. : {P}
tickets for {e}, how much|price of {e}|what do they charge for {e} : Tickets cost {n2} euros. : {n2}
when does {e} begin|date of {e}|start of {e} this year : It begins on {d}. : {d}
can I camp at {e}|camping at {e}|where do people sleep at {e} : Camping is possible by the {w} lake. : {w}

# the program {U}
newest version of {e}|latest release of {e}|which version of {e} is current : Version {v} is the current one. : {v}
under what licence is {e}|licence of {e}|is {e} free software : It is under the {L} licence. : {L}
who maintains {e}|maintainer of {e}|who writes {e} : It is maintained by {P}. : {P}
how do I install {e}|install {e} on linux|getting {e} onto my machine : Install it with: get {u}. : {u}
when does support for {e} end|end of life of {e}|how long is {e} supported : Support ends on {d}. : {d}

# the {W} virus
how does {e} spread|what carries {e}|ways of catching {e} : It is carried by {w} flies. : {w}
how many fell ill with {e}|cases of {e}|number of people with {e} : There were {n} cases. : {n}
is there a vaccine for {e}|vaccine against {e}|when will there be a jab for {e} : A vaccine is expected in {M}. : {M}
signs of {e}|symptoms of {e}|how do I know I have {e} : The first sign is a swollen {w2}. : {w2}

# the film {T}
who directed {e}|director of {e}|who made {e} : It was directed by {P}. : {P}
how long is {e}|running time of {e}|how many minutes does {e} take : It runs {n3} minutes. : {n3}
from what age is {e}|age rating of {e}|can my kid see {e} : It is for {n2} and older. : {n2}
where can I see {e}|cinema showing {e}|who shows {e} tonight : It runs at the {w} cinema at {t}. : {w}

# flight {i}
is {e} on time|delay of {e}|how late is {e} : The flight is {n2} minutes late. : {n2}
which gate for {e}|gate of {e}|where does {e} leave from : It leaves from gate {gt}. : {gt}
when does {e} land|arrival of {e}|landing time of {e} : It lands at {t}. : {t}

# the {K} recall
which {w}s are recalled by {K}|what does {e} concern|models in {e} : The recall concerns the {w} of {y}. : {y}
how many are part of {e}|size of {e}|number of pieces in {e} : It concerns {n} pieces. : {n}
why is there {e}|cause of {e}|what is the fault behind {e} : The {w2} may catch fire. : {w2}
whom do I call about {e}|hotline for {e}|number to call for {e} : Owners call {n3}-{n}. : {n3}

# the {C} zoo
is there a new animal at {e}|what was born at {e}|newest animal in {e} : A young {w} was born. : {w}
price for a family at {e}|family ticket of {e}|what does a family pay at {e} : A family pays {x} euros. : {x}
feeding times at {e}|when are the seals fed at {e}|when do they feed at {e} : The seals are fed at {t}. : {t}
does {e} allow dogs|dogs at {e}|can I bring my dog to {e} : Dogs are not allowed. : not allowed

# the election in {C}
who leads in {e}|winner of {e}|who won {e} : {P} leads with {n2} percent. : {P}
turnout of {e}|how many voted in {e}|participation at {e} : The turnout was {x} percent. : {x}
when is {e}|date of {e}|on what day do they vote in {e} : It is held on {d}. : {d}

# the lake of {C}
water temperature of {e}|how warm is {e}|can I swim in {e}, how many degrees : The water has {n2} degrees. : {n2}
how deep is {e}|depth of {e}|deepest point of {e} : It is {n3} m deep. : {n3}
is fishing allowed at {e}|fishing in {e}|permit to fish in {e} : A fishing permit costs {x} euros. : {x}

# the {W} comet
when can I see {e}|best day for {e}|visibility of {e} : It is seen best on {d}. : {d}
how bright is {e}|magnitude of {e}|brightness of {e} : Its magnitude is {x}. : {x}
when does {e} come back|return of {e}|next time {e} is here : It comes back in {y2}. : {y2}
who discovered {e}|discoverer of {e}|who saw {e} first : {P} saw it first. : {P}

# the {K} job advert
what does {e} pay|salary in {e}|money offered by {e} : The pay is {n} euros. : {n}
until when can I apply to {e}|deadline of {e}|last day for {e} : Applications are taken until {d}. : {d}
where would I work with {e}|place of {e}|which town is {e} for : The place of work is {C2}. : {C2}
"""
DOCS = r"""
# the {w} press
how often is {e} serviced|service interval of {e}|when does {e} need service : {w} press service : It is serviced every {n2} weeks. : {n2}
who may run {e}|who is trained on {e}|name of the operator of {e} : {w} press operator : It is run by {P} only. : {P}
how do I stop {e} in an emergency|emergency stop of {e}|what to press at {e} when something's wrong : {w} press emergency stop : In an emergency pull the {w2} cord. : {w2}
what oil goes into {e}|oil for {e}|which lubricant does {e} take : {w} press oil : Use oil {i}. : {i}

# travel
how much may a hotel cost on a trip|hotel limit when travelling|what do we pay for hotels : travel hotel limit : A hotel may cost {n3} euros a night. : {n3}
who approves a trip abroad|sign-off for going abroad|whom do I ask before travelling abroad : travel abroad approval : Trips abroad are approved by {P}. : {P}
within how many days must I hand in receipts|deadline for receipts of a trip|how long can I wait with receipts : travel receipts deadline : Receipts are handed in within {n2} days. : {n2}
what do I get per km with my own car|mileage in our rules|car allowance a kilometre : travel car kilometre : A kilometre in one's own car is paid {x2} euros. : {x2}

# the {w} service
how many times does {e} retry|retries of {e}|when does {e} give up : {w} service retries : It retries {n2} times. : {n2}
which port does {e} listen on|port of {e}|on what port is {e} : {w} service port : It listens on port {n3}. : {n3}
who owns {e}|team behind {e}|whom do I page for {e} : {w} service owner : It belongs to the {w2} team. : {w2}
how long does {e} keep its logs|log retention of {e}|logs of {e}, kept how long : {w} service logs : Logs are kept for {h} days. : {h}
where is the config of {e}|config file for {e}|path of the settings of {e} : {w} service config : Its settings are in /etc/{u}.conf. : {u}

# leave
how many days of leave do I get|holiday days a year|annual leave, how much : leave days : Everybody has {n2} days a year. : {n2}
can I carry leave over|what happens to unused leave|leave into next year : leave unused : Unused days are lost after {d}. : {d}
who covers for me during leave|cover while I'm away|deputy during holidays : leave cover : {P} covers for everybody. : {P}
how long before must I ask for leave|notice for holidays|when to hand in a leave request : leave request notice : Ask {h} weeks before. : {h}

# the {w} kettle
how long is the guarantee of {e}|guarantee on {e}|for how many months is {e} covered : {w} kettle guarantee : The guarantee lasts {n2} months. : {n2}
how do I descale {e}|descaling {e}|getting lime out of {e} : {w} kettle descale : Descale it with {w2} once a month. : {w2}
how much water fits in {e}|capacity of {e}|litres in {e} : {w} kettle capacity : It holds {x} litres. : {x}
which spare lid fits {e}|part number of the lid of {e}|spare part lid for {e} : {w} kettle lid : The lid has the number {i}. : {i}

# ward {h}
when can people visit {e}|visiting time on {e}|until when are visitors allowed on {e} : ward {h} visitors : Visitors may come until {t}. : {t}
who is head nurse of {e}|head of {e}|who runs {e} : ward {h} head nurse : The head nurse is {P}. : {P}
how do I call the doctor on {e} at night|night number of {e}|doctor on call for {e} : ward {h} night doctor : At night dial {n3}. : {n3}

# goods in
what do I do with damaged parcels|damaged goods, the rule|a parcel arrives broken, what now : goods in damaged : Damaged parcels go to bay {gt}. : {gt}
when is goods in open|opening time of goods in|until when can we deliver : goods in open : It is open until {t}. : {t}
who signs for goods|signature at goods in|who takes deliveries : goods in signature : {P} signs for deliveries. : {P}

# the {w} cake
how long does {e} bake|baking time of {e}|minutes in the oven for {e} : {w} cake bake : It bakes for {n2} minutes. : {n2}
how hot must the oven be for {e}|oven temperature of {e}|degrees for {e} : {w} cake oven : The oven is at {n3} degrees. : {n3}
how much sugar goes into {e}|sugar for {e}|grams of sugar in {e} : {w} cake sugar : It takes {n3} g of sugar. : {n3}
from whom do we have {e}|whose recipe is {e}|who gave us {e} : {w} cake recipe : The recipe is from {P}. : {P}

# the release
how many reviews does {e} need|approvals for {e}|who must look at {e}, how many : release reviews : It needs {h} reviews. : {h}
on which day do we ship|release day in our process|what weekday is for releases : release day : Releases go out on {day}s. : {day}
how do we roll a release back|rollback of {e}|undo {e}, command : release rollback : Roll back with: deploy --to {v}. : {v}
who writes the release notes|release notes, whose job|author of the notes for {e} : release notes : {P} writes the notes. : {P}

# the lab
what do I wear in {e}|clothing for {e}|dress rules of {e} : lab clothing : Wear {w} gloves and goggles. : {w}
where does {w} waste go|disposal of {w} in {e}|bin for {w} : {w} waste : {w} goes into container {n2}. : {n2}
at what temperature is {e} kept|temperature of {e}|degrees in {e} : lab temperature : It is kept at {h} degrees. : {h}
who has the key of {e}|key holder of {e}|where do I get the key for {e} : lab key : {P} has the key. : {P}

# the tenants' rules
until when may I make noise|quiet hours in the house rules|when must it be quiet : quiet hours : It must be quiet after {t}. : {t}
when is the rubbish taken|rubbish day in the house|which day do the bins go out : rubbish day : The rubbish is taken on {day}s. : {day}
may I keep a dog|pets in the house rules|dogs allowed in the flat : pets : Pets need the consent of {P}. : {P}
whom do I call when the heating fails|heating emergency number|the heating is broken, number : heating emergency : Call {n3} {n}. : {n3}

# the budget
how much is planned for {w} this year|{w} in our budget|this year's money for {w} : budget {w} : {w}: {n} euros a year. : {n}
who may spend from {e}|who signs for the {w} budget|responsible for {w} money : budget {w} responsible : {P} signs for it. : {P}
up to which amount may I order alone|limit without a signature|how much can I spend without asking : budget limit signature : Up to {n3} euros need no signature. : {n3}
"""
SOURCES = "handbook policy manual guide notes wiki rules faq setup operations safety kitchen house lab team process contract minutes".split()
ASK_WEB = ["{a}", "{a}?", "search: {a}", "google {a}", "look it up: {a}", "please check online, {a}", "can you find on the web {a}", "{a} - search please", "the internet should know: {a}", "{a}, find it online", "I'd like to know from the web: {a}", "web search, {a}", "look up {a}", "{a}? search it", "find out {a}", "could you look on the net {a}"]
ASK_DOCS = ["{a}", "our docs: {a}", "look in the documents: {a}", "{a}, according to our documents", "check the handbook: {a}", "{a}? it's in our notes", "{a}, see the wiki", "search the knowledge base: {a}", "what do the docs say, {a}", "in our files somewhere: {a}", "please find in the manual {a}", "local documents: {a}", "{a} - look in our papers", "from our own documentation, {a}?", "find in my notes {a}", "dig in the docs for this: {a}"]
WHERE = ["which file is that in", "where does it say that", "where did you find it", "what's the source", "in which document is that", "which document was that", "where exactly", "source?", "and where is that written"]
SYMBOL = ["which of our files has {s}", "where is {s} defined", "in which file do we define {s}", "find the file that contains {s}", "where in the code is {s}", "which file mentions {s}", "search the code for {s}", "{s}, which file", "where do we use {s}", "what file is {s} in", "look for {s} in our sources", "is {s} anywhere in the repository", "in which source file can I find {s}", "locate {s} for me in the code base"]
CODE = ["def {s}(self, value):", "int {s}(const char *text, size_t n)", "fn {s}(input: &str) -> Option<u32> {", "function {s}(event) {", "#define {s} 64", "class {s}:", "{s} = 30", "static void {s}(struct node *p)", "func {s}(w io.Writer) error {", "CREATE TABLE {s} (id INTEGER PRIMARY KEY);", "export const {s} = () => {", "{s}: 8 GB"]


def parse(text):
    out = []
    for block in text.strip().split("\n\n"):
        head, *rows = block.split("\n")
        out.append((head[2:], [[c.strip() for c in row.split(" : ")] for row in rows]))
    return out


WEB, DOCS = parse(WEB), parse(DOCS)


def slots(r):
    v = values(r)
    return dict(v, T=v["T"].removeprefix("The "), h=r.randint(6, 11), g=r.randint(15, 22), day=r.choice("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()), S=r.pick(WORDS).capitalize(), R=r.pick(WORDS).capitalize(), W=r.pick(WORDS).capitalize(), U=r.pick(WORDS).capitalize(), u=r.pick(WORDS).lower(), L=r.choice(["MIT", "GPL", "BSD", "Apache", "Mozilla"]),
                i=f"{r.choice('ABCDKLMSTUX')}{r.choice('ABCDEFGH')}{r.int(100, 9999)}", gt=f"{r.choice('ABCDE')}{r.randint(1, 40)}", t2=f"{r.randint(2, 4)}:{r.randint(10, 59)}:{r.randint(10, 59)}", y2=r.randint(2030, 2140), x2=f"0.{r.randint(20, 60)}")


def draw(d, blocks):
    """(thing, its lines filled)"""
    r = d.r
    head, rows = r.choice(blocks)
    v = slots(r)
    e = fill(head, v)
    put = lambda t: fill(t.replace("{e}", e), v)
    return e, [[t.replace("{e}", "\x03"), *map(put, rest)] for t, *rest in rows], v


def question(r, asks, e, v, frames):
    """(the question as asked, its query); what stands in it is left alone by typing errors."""
    a = r.pick(asks.split("|"))
    query = fill(kept(a).replace("\x03", e.removeprefix("the ")), v)
    t = r.choice(frames).replace("{a}", a)
    if t.endswith("??"):
        t = t[:-1]
    return re_guard(t, dict(v, **{"\x03": e})), query


def re_guard(t, v):
    t = t.replace("\x03", "\x01" + v["\x03"] + "\x02")
    return re.sub(r"\{(\w+)\}", lambda m: "\x01" + str(v[m.group(1)]) + "\x02", t)


def page(r, e, lines):
    """What a search gives: the thing's page with all its sentences, others around it."""
    lines = [s[0].upper() + s[1:] for s in lines]
    r.shuffle(lines)
    title = e[0].upper() + e[1:]
    hits = [(title, " ".join(lines))]
    for _ in range(r.choice([0, 0, 1, 2])):
        hits.insert(r.randint(0, len(hits)), (f"{r.pick(WORDS).capitalize()} {r.pick(WORDS)}", noise_line(r)))
    url = lambda: f"https://{r.pick(WORDS).lower()}.example/{r.pick(WORDS).lower()}"
    if r.p(0.7):
        return "\n".join(f"{i}. {t}\n{url()}\n{s}" for i, (t, s) in enumerate(hits, 1))
    return json.dumps({"results": [{"title": t, "url": url(), "text": s} for t, s in hits]}, ensure_ascii=False)


def sums(d, value, sentence):
    """Arithmetic on the number that was found."""
    r = d.r
    try:
        x = float(value)
    except ValueError:
        return False
    if x < 2:
        return False
    n, c = r.randint(2, 9), r.choice([2, 3, 5, 10, 15, 20, 25])
    ways = [("twice that|doubled", "{x} * 2"), ("half of it|and half", "{x} / 2"), ("plus {c} percent|if that grows by {c}%|{c} percent more", "{x} * (1 + {c} / 100)"), ("minus {c}%|{c} percent less", "{x} * (1 - {c} / 100)"), ("times {n}|{n} times that|for {n} of them", "{x} * {n}"), ("divided by {n}|shared by {n}|split {n} ways", "{x} / {n}"), ("{c}% of that|{c} percent of it", "{x} * {c} / 100")]
    if "euros" in sentence:
        ways += [("for {n} people|we are {n}, total?|{n} tickets of that", "{x} * {n}")] * 2
    if "a year" in sentence:
        ways += [("per month|monthly?|a month?", "{x} / 12"), ("per week with 52 weeks|a week?", "{x} / 52")] * 2
    if "minutes" in sentence or "minute" in sentence:
        ways += [("in hours|hours?", "{x} / 60"), ("in seconds", "{x} * 60")] * 2
    if "days" in sentence or "weeks" in sentence:
        ways += [("and for {n} people together", "{x} * {n}")]
    if " m " in sentence:
        ways += [("in feet|how many feet", "{x} / 0.3048"), ("in km", "{x} / 1000")]
    q, e = r.choice(ways)
    user(d, q.split("|"), n=n, c=c)
    e = fill(e, dict(x=value, n=n, c=c))
    steps = e.count("*") + e.count("/") + e.count("+") + e.count("-")
    out = d.py(f"print(round({e}, 2))" if "/" in e or "." in e else f"print({e})") if steps < 3 else d.py(f"value = {value}\nprint(round({e.replace(value, 'value', 1)}, 2))")
    d.say(r.choice([f"That is {out}.", f"It is {out}."]), [out])
    return out


@family("search", 16.0)
def one_of_many(d):
    """The web's answer holds several facts."""
    r = d.r
    d.builtins = r.choice([["brave_search"], ["brave_search"], ["brave_search", "wolfram_alpha"]])
    if r.p(0.25):
        d.functions = functions.distractors(r, 1)
    e, rows, v = draw(d, WEB)
    asks, s, x = r.choice(rows)
    frames = ASK_WEB if not d.functions else [f for f in ASK_WEB if f[:3] not in ("{a}",)]
    t, q = question(r, asks, e, v, frames)
    d.user(noisy(r, t))
    d.builtin("brave_search", q)
    d.result(page(r, e, [row[1] for row in rows]))
    d.say(r.choice([s, s, f"According to the search: {s}"]), [x])
    for _ in range(r.choice([0, 0, 1, 2])):
        out = sums(d, x, s)
        if not out:
            break
        x, s = out, ""
    if r.p(0.1):
        chat(d, 0)


def own(d, *names):
    r = d.r
    by = {c[0]["name"]: c[0] for c in functions.C}
    d.functions = [by[n] for n in names]
    for n in ("knowledge_read", "file_read", "file_list", "file_write"):
        if n not in names and r.p(0.2):
            d.functions.append(by[n])
    for _ in range(r.choice([0, 0, 1, 1, 2])):
        f = Tool(d, r.choice(ALL)).schema
        if not any(w in (f["name"] + f.get("description", "")).lower() for w in ("search", "find", "look", "document", "file", "read", "note", "note")) and f["name"] not in [g["name"] for g in d.functions]:
            d.functions.append(f)
    if r.p(0.25):
        d.builtins = ["brave_search"] if r.p(0.6) else ["brave_search", "wolfram_alpha"]
    r.shuffle(d.functions)


def place(r, ext=None):
    return f"{r.choice(['docs/', 'handbook/', 'wiki/', 'manuals/', 'policy/', 'notes/', '', 'products/', 'hr/', 'ops/'])}{r.choice([r.pick(WORDS).lower(), r.choice(SOURCES), r.choice(SOURCES) + '-' + r.pick(WORDS).lower()])}.{ext or r.choice(['md', 'txt', 'md', 'html', 'pdf'])}"


@family("search", 16.0)
def in_papers(d):
    """A passage of the documents, its file, and what can be reckoned from it."""
    r = d.r
    own(d, "knowledge_search")
    e, rows, v = draw(d, DOCS)
    asks, _, s, x = r.choice(rows)
    frames = ASK_DOCS if not d.builtins and not any(f["name"].startswith("file") for f in d.functions) else ASK_DOCS[1:]
    t, q = question(r, asks, e, v, frames)
    d.user(noisy(r, t))
    d.call("knowledge_search", {"query": q})
    s = s[0].upper() + s[1:]
    src = place(r) + r.choice([f":{r.randint(1, 300)}", f":{r.randint(1, 300)}", f":{r.randint(1, 300)}@{r.randrange(16 ** 7):07x}", ""])
    body = [row[2][0].upper() + row[2][1:] for row in rows] if r.p(0.6) else [s]
    r.shuffle(body)
    parts = [f"{src}\n{' '.join(body)}"]
    for _ in range(r.choice([0, 0, 1, 2])):
        parts.insert(r.randint(0, len(parts)), f"{place(r)}:{r.randint(1, 300)}\n{noise_line(r)}")
    d.result("\n".join(parts))
    d.say(r.choice([s, f"{s} ({src})", f"It says: {s}", f"{s} That is in {src.split(':')[0]}."]), [x])
    if r.p(0.3):
        user(d, WHERE)
        d.say(r.choice([f"It is in {src}.", f"In {src}.", f"That is from {src}."]), [src.split(":")[0]])
    for _ in range(r.choice([0, 0, 1, 2])):
        out = sums(d, x, s)
        if not out:
            break
        x, s = out, ""


@family("search", 7.0)
def in_which_file(d):
    """Not the passage is asked for but its file."""
    r = d.r
    own(d, "knowledge_search")
    w = [r.pick(WORDS).lower() for _ in range(2)]
    s = r.choice(["_".join(w), w[0] + w[1].capitalize(), "_".join(w).upper(), w[0].capitalize() + w[1].capitalize(), w[0] + "_" + r.choice(["init", "parse", "open", "read", "limit", "size", "timeout", "table"])])
    if r.p(0.35):
        e, rows, v = draw(d, DOCS)
        row = r.choice(rows)
        text, s, val = row[2], row[1], row[3]
        t = r.choice(["which of our documents is about {s}", "in which file do I read about {s}", "where is {s} written down", "which document covers {s}", "find the file about {s}", "what file describes {s}", "{s}, where is that documented", "give me the name of the file on {s}", "where do our papers treat {s}"]).replace("{s}", "\x01" + s + "\x02")
        src = place(r)
        line = text[0].upper() + text[1:]
    else:
        line = r.choice(CODE).replace("{s}", s)
        t = r.pick(SYMBOL).replace("{s}", "\x01" + s + "\x02")
        src = f"{r.choice(['src/', 'lib/', 'engine/', 'net/', 'tools/', 'app/', ''])}{r.pick(WORDS).lower()}.{r.choice(['c', 'py', 'rs', 'js', 'go', 'sql', 'h', 'yaml'])}"
    d.user(noisy(r, t + r.choice(["", "", "?"])))
    d.call("knowledge_search", {"query": s})
    n = r.randint(1, 900)
    d.result(f"{src}:{n}\n{line}" + (f"\n{place(r)}:{r.randint(1, 99)}\n{noise_line(r)}" if r.p(0.3) else ""))
    d.say(r.choice([f"It is in {src}, line {n}.", f"{src}:{n}: {line}", f"In {src}: {line}", f"The file is {src}."]), [src])
    if r.p(0.25):
        user(d, ["which line", "what line is that", "line number?", "and on which line"])
        d.say(f"It is line {n}.", [n])


ALPHA = [r.split(" / ") for r in """
boiling point of {m} / {n2}.{n3} °C / {n2}.{n3}
freezing point of {m} / -{n2} °C / {n2}
density of {m} / {x} g/cm^3 / {x}
molar mass of {m} / {x} g/mol / {x}
heat capacity of {m} / {x} J/(g K) / {x}
atomic number of {m} / {n2} / {n2}
specific gravity of {m} / {x} / {x}
calories in {n3} g of {f} / {n2} Cal (dietary calories) / {n2}
protein in {n3} g of {f} / {x} grams / {x}
vitamin C in {f} / {n2} mg / {n2}
distance from {pl} to the sun / {x} au (astronomical units) / {x}
mass of {pl} / {x}e{s1} kg / {x}
length of a day on {pl} / {x} hours / {x}
moons of {pl} / {n2} / {n2}
gravity on {pl} / {x} m/s^2 / {x}
next solar eclipse in {C} / {d} / {d}
unemployment rate of {cn} / {x}% / {x}
life expectancy in {cn} / {x} years / {x}
area of {cn} / {n} square kilometres / {n}
inflation rate of {cn} / {x}% per year / {x}
integral of {p} / {p2} + constant / {p2}
integrate {p} from 0 to {s1} / {x} / {x}
derivative of {p} / {p2} / {p2}
second derivative of {p} / {p2} / {p2}
limit of {p} as x goes to {s1} / {x} / {x}
solve {p} = {n2} / x = {x} / {x}
roots of {p} / x = -{s1}, x = {s1} / {s1}
series expansion of {p} / {p2} + O(x^6) / {p2}
taylor series of {p} at 0 / {p2} + O(x^5) / {p2}
simplify ({p}) * x / {p2} / {p2}
sunrise in {C} on {d} / {t} / {t}
sunset in {C} / {t} / {t}
population of {cn} in {y} / {x} million people / {x}
speed of sound in {m} / {n} m/s / {n}
wavelength of {n3} MHz / {x} metres / {x}
half-life of {iso} / {x} days / {x}
""".strip().split("\n")]
FORMS = ["ask wolfram alpha about the {q}", "wolfram alpha: {q}", "use wolfram for the {q}", "what does wolfram alpha give as the {q}", "{q}, ask wolfram", "according to wolfram alpha, {q}?", "wolfram pls: {q}", "can wolfram tell me the {q}", "get me the {q} from wolfram alpha", "wolfram alpha please: the {q}", "I want the {q}, from wolfram", "query wolfram: {q}", "does wolfram alpha know the {q}", "let wolfram alpha find the {q}", "{q} - wolfram alpha", "try wolfram on this: {q}"]


@family("wolfram", 14.0)
def alpha_asked(d):
    r = d.r
    q, line, fact = r.pick(ALPHA)
    v = slots(r)
    p = lambda: r.choice(["{a}x^{b} + {c}x", "x^{b} * e^x", "sin({a}x)", "x^{b} - {c}", "ln(x + {c})", "x cos({a}x)", "1/(x^{b} + {c})", "sqrt(x^{b} + {c})", "{a}^x", "tan(x)^{b}"]).format(a=r.randint(2, 9), b=r.randint(2, 6), c=r.randint(1, 20))
    v.update(m=r.choice("ethanol mercury benzene acetone methane helium argon krypton gallium tungsten cobalt platinum paraffin glycerol toluene ammonia propane iodine sulfur quartz granite copper lithium".split()), f=r.choice("rye bread|cheddar|tofu|almonds|raw spinach|porridge|salmon|honey|brown rice|walnuts|yoghurt|chickpeas|dates".split("|")), pl=r.choice("Mars Venus Jupiter Saturn Neptune Uranus Mercury Pluto Ceres Titan Europa Io".split()), cn=r.choice("Portugal Norway Chile Kenya Japan Greece Peru Iceland Vietnam Ghana Estonia Uruguay Nepal Malta".split()), p=p(), p2=p(), iso=r.choice(["iodine-125", "cobalt-60", "radon-222", "carbon-14", "tritium", "caesium-137", "polonium-210"]), s1=r.randint(2, 30), n2=r.randint(3, 99), n3=r.int(10, 900))
    if v["p"] == v["p2"]:
        v["p2"] += " + 1"
    q, line, fact = fill(q, v), fill(line, v), fill(fact, v)
    d.builtins = ["brave_search", "wolfram_alpha"] if r.p(0.5) else ["wolfram_alpha"]
    t = r.pick(FORMS)
    if q.split()[0] in ("solve", "integrate", "simplify", "taylor", "moons", "next", "calories", "protein"):
        t = t.replace("the {q}", "{q}")
    d.user(noisy(r, t.replace("{q}", "\x01" + q + "\x02") + r.choice(["", "", "?", " please"])))
    d.builtin("wolfram_alpha", q)
    d.result(r.choice([line, f"Result: {line}", f"{q} = {line}", f"{q} | value\nResult: {line}", f"Input: {q}\nResult: {line}"]))
    d.say(r.choice([f"Wolfram Alpha says: {line}.", f"According to Wolfram Alpha it is {line}.", f"It is {line}.", f"The {q} is {line}." if not q.startswith(("solve", "integrate", "simplify", "calories", "moons", "protein", "next", "roots")) else f"It is {line}."]), [fact])
    for _ in range(r.choice([0, 0, 1])):
        sums(d, fact, line)


# ---- files ---------------------------------------------------------------------------------------------------------------------------------------
def contents(r):
    """(kind, lines, [(ask, answer, value)])"""
    k = r.randrange(7)
    names = r.some(NAMES, 4)
    ws = [w.lower() for w in r.some(WORDS, 5)]
    if k == 0:
        rows = [(n, r.randint(1, 40)) for n in names[:3]]
        return [f"Bed {b}: {n}" for n, b in rows], [(f"in which bed is {n}|which bed has {n}|bed of {n}", f"{n} is in bed {b}.", b) for n, b in rows]
    if k == 1:
        rows = [(w, round(r.uniform(1, 90), 2)) for w in ws[:4]]
        return [f"{w},{p}" for w, p in rows], [(f"what does {w} cost|price of {w}|the {w} price", f"{w} costs {p}.", p) for w, p in rows]
    if k == 2:
        rows = [(n, f"{r.randint(8, 18):02d}:{r.choice(['00', '15', '30', '45'])}") for n in names[:3]]
        return [f"{t} {n}" for n, t in rows], [(f"when is {n} due|at what time does {n} come|{n}'s time", f"{n}: {t}.", t) for n, t in rows]
    if k == 3:
        rows = [(w, r.int(1000, 9999)) for w in ws[:3]]
        return [f"{w}={p}" for w, p in rows], [(f"what is {w} set to|value of {w}|the {w} setting", f"{w} is {p}.", p) for w, p in rows]
    if k == 4:
        rows = [(n, f"0{r.int(100000, 999999)}") for n in names[:3]]
        return [f"{n} {t}" for n, t in rows], [(f"{n}'s number|how can I reach {n}|phone of {n}", f"{n}: {t}.", t) for n, t in rows]
    if k == 5:
        rows = [(w, r.choice(["open", "done", "blocked", "waiting"])) for w in ws[:4]]
        return [f"- {w}: {s}" for w, s in rows], [(f"how is {w} doing|state of {w}|is {w} done", f"{w} is {s}.", s) for w, s in rows]
    rows = [(n, r.choice(CITIES)) for n in names[:3]]
    return [f"{n} -> {c}" for n, c in rows], [(f"where does {n} go|{n}'s destination|which town for {n}", f"{n} goes to {c}.", c) for n, c in rows]


@family("files", 8.0)
def look_in_file(d):
    """A file read for one of the things in it, or whole; what is there; a line of it."""
    r = d.r
    own(d, "file_read", *(["file_list"] if r.p(0.6) else []), *(["file_write"] if r.p(0.4) else []))
    d.builtins = []
    f = filename(r)
    lines, asks = contents(r)
    text = "\n".join(lines)
    k = r.random()
    if k < 0.3:
        user(d, ["what's in {f}", "show {f}", "read me {f}", "open {f} please", "cat {f}", "content of the file {f}", "let me see {f}", "{f}, what does it say", "print out {f}", "whats written in {f}"], f=f)
        d.call("file_read", {"path": f})
        d.result(text)
        d.say(r.choice([f"{f} contains:\n{text}", f"It says:\n{text}"]), [lines[0]])
    else:
        a, s, x = r.choice(asks)
        user(d, [t.replace("{a}", r.pick(a.split("|"))) for t in ["{a}, see {f}", "{a}? it's in {f}", "look in {f}: {a}", "{a} according to {f}", "in {f}: {a}", "{f} - {a}", "open {f}: {a}", "check {f}, {a}", "read {f}. {a}?"]], f=f)
        d.call("file_read", {"path": f})
        d.result(text)
        d.say(s, [x])
    for _ in range(r.choice([0, 0, 1, 1, 2])):
        q = r.random()
        if q < 0.5:
            a, s, x = r.choice(asks)
            user(d, ["and " + t for t in a.split("|")] + a.split("|"))
            d.say(s, [x])
        elif q < 0.75:
            user(d, ["how many lines is that", "how many lines does it have", "number of lines?", "count the lines"])
            d.say(f"It has {len(lines)} lines.", [len(lines)])
        elif "file_list" in [g["name"] for g in d.functions]:
            user(d, ["which files are there besides", "what other files do we have", "list the files", "what else is in the folder", "is that the only file"])
            others = [filename(r) for _ in range(r.randint(1, 3))]
            d.call("file_list", {})
            d.result("\n".join(sorted([f] + others)))
            d.say("The files are: " + ", ".join(sorted([f] + others)) + ".", others)
            break
