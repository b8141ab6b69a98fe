"""What strangers look up: the web, Wolfram Alpha and their own papers.  The query keeps the words of the question; the answer quotes what came back."""
import functions
from builtin import noise_line, offer, search_result, slots
from core import family, fill, guard, noisy
from kept import kept
from pools import NAMES, SURNAMES, WORDS
from schemas import dress

OWN = {c[0]["name"]: c[0] for c in functions.C}

# a thing to look up / a sentence that tells it / the value in it
THINGS = [r.split(" / ") for r in """
world record in the {n3} m hurdles / The world record over {n3} m hurdles is {x} s, run by {P}. / {x}
visa rules for {C} / Visitors to {C} may stay {n3} days without a visa. / {n3}
side effects of {w} / The most common side effect of {w} is {w2}. / {w2}
ferry from {C} to {C2} / The ferry from {C} to {C2} leaves at {t} on weekdays. / {t}
recall of the {K} {w} / {K} calls back {n} {w}s because of a fault in the {w2}. / {n}
minimum wage in {C} / The minimum wage in {C} is {x} an hour. / {x}
speed limit in {C} / In {C} the speed limit is {n3} km/h. / {n3}
public holidays in {C} / {C} has {n2} public holidays a year. / {n2}
train strike in {C} / The train strike in {C} ends on {d}. / {d}
entrance fee of the {C} zoo / Adults pay {x} at the {C} zoo. / {x}
exchange rate of the {w} coin / One {w} coin is worth {x} today. / {x}
winner of the {T} cup / {P} won the {T} cup. / {P}
lead singer of {T} / {P} is the lead singer of {T}. / {P}
release date of {T} / {T} comes out on {d}. / {d}
length of the {C} river / The {C} river is {n} km long. / {n}
mayor of {C} / {P} has been mayor of {C} since {y}. / {P}
phone number of the {C} city hall / The city hall of {C} can be reached at {n} {n3}. / {n}
ingredients of {T} sauce / {T} sauce is made of {w}, {w2} and salt. / {w2}
best time to plant {w} / {w} is best planted in {M}. / {M}
cure for {w} bites / Doctors treat {w} bites with {w2}. / {w2}
age of {P} / {P} was born in {y}. / {y}
nearest airport to {C} / The nearest airport to {C} is in {C2}. / {C2}
tide times in {C} / High tide in {C} is at {t}. / {t}
water temperature in {C} / The water in {C} has {n2} degrees. / {n2}
rent in {C} / A flat in {C} costs {n} a month on average. / {n}
opening hours of the {C} library / The library of {C} is open until {t}. / {t}
driver for the {K} {w} / Version {v} of the {K} {w} driver came out in {y}. / {v}
error code {n3} on the {K} {w} / Code {n3} means that the {w2} is blocked. / blocked
warranty of the {K} {w} / {K} gives {n2} years of warranty on the {w}. / {n2}
battery life of the {K} {w} / The battery of the {K} {w} lasts {n2} hours. / {n2}
reviews of the {K} {w} / Testers give the {K} {w} {n2} of 20 points. / {n2}
calories in {w} soup / A plate of {w} soup has {n3} kcal. / {n3}
how-to for a {w} knot / For a {w} knot the end goes {n2} times around. / {n2}
patch notes of {T} {v} / {T} {v} mends {n2} faults. / {n2}
tax rate on {w} / The tax on {w} is {n2} percent. / {n2}
deadline for the {C} grant / Applications for the {C} grant close on {d}. / {d}
dose of {w} for children / Children get {n3} mg of {w} a day. / {n3}
cast of {T} / {P} plays the main part in {T}. / {P}
lyrics of {T} / The song {T} begins: {w} in the {w2}. / {w2}
score of the {C} game / {C} won {s1}:{s2}. / {s1}:{s2}
casualties of the {C} flood / The flood in {C} cost {n3} lives. / {n3}
founder of {K} / {K} was founded by {P} in {y}. / {P}
revenue of {K} / {K} made {n} million last year. / {n}
number of employees at {K} / {K} has {n} employees. / {n}
return policy of {K} / {K} takes things back for {n2} days. / {n2}
next eclipse over {C} / The next eclipse over {C} is on {d}. / {d}
altitude of {C} / {C} lies {n} m above the sea. / {n}
time difference between {C} and {C2} / {C} is {n2} hours ahead of {C2}. / {n2}
area code of {C} / The area code of {C} is {n3}. / {n3}
museum of {w} in {C} / The museum of {w} is at {n3} Harbour Street, {C}. / {n3}
""".strip().split("\n")]

# a question as it is typed, which is the query too / a sentence / the value
QUESTIONS = [r.split(" / ") for r in """
who holds the record in {w} throwing / The record in {w} throwing is held by {P}. / {P}
who won the {C} derby / {P} won the derby in {C}. / {P}
who plays the doctor in {T} / The doctor in {T} is played by {P}. / {P}
who invented the {w} / The {w} was invented by {P} in {y}. / {P}
who wrote the song {T} / {T} was written by {P}. / {P}
who is the coach of {C} / {P} coaches {C}. / {P}
who owns {K} / {K} belongs to {P}. / {P}
what is the tallest building in {C} / The tallest building in {C} is {n3} m high. / {n3}
what does {w} cost per kilo / A kilo of {w} costs {x}. / {x}
what is the latest on the {C} election / {P} leads in the election in {C}. / {P}
what happened in {C} yesterday / A fire broke out at the {w} factory in {C}. / {w}
what does the {K} light mean / The light means that the {w} is empty. / {w}
what is the current version of {T} / The current version of {T} is {v}. / {v}
what films run in {C} tonight / Tonight {T} runs in {C}. / {T}
when does the {C} market open / The market in {C} opens at {t}. / {t}
when is the next train to {C} / The next train to {C} goes at {t}. / {t}
when was the {C} bridge built / The bridge of {C} was built in {y}. / {y}
when did {P} die / {P} died in {y}. / {y}
when do the clocks change in {C} / In {C} the clocks change on {d}. / {d}
when is the {w} season / The {w} season begins in {M}. / {M}
where is {K} based / {K} is based in {C}. / {C}
where was {P} born / {P} was born in {C}. / {C}
where can I buy a used {w} in {C} / Used {w}s are sold at {n3} Mill Road in {C}. / {n3}
where does the {w} fish live / The {w} fish lives near {C}. / {C}
how do I get a {w} stain out / A {w} stain comes out with {w2}. / {w2}
how many people died in the {C} flood / {n3} people died in the flood in {C}. / {n3}
how much does a ticket to {C} cost / A ticket to {C} costs {x}. / {x}
how far is {C} from {C2} / {C} is {n} km from {C2}. / {n}
how long does {w} keep in the fridge / {w} keeps for {n2} days. / {n2}
how old is {P} / {P} is {n2} years old. / {n2}
how tall is {P} / {P} is {x} m tall. / {x}
how deep is the lake of {C} / The lake of {C} is {n3} m deep. / {n3}
how do I reset a {K} {w} / Hold the {w2} button for {n2} seconds. / {n2}
is {K} hiring in {C} / {K} has {n2} open positions in {C}. / {n2}
is the pass to {C} open / The pass to {C} is closed until {d}. / {d}
is {w} safe for dogs / {w} is poisonous for dogs. / poisonous
is {T} on any streaming service / {T} is shown by {K}. / {K}
does the {K} shop take cards / The {K} shop takes cards from {n2} euros. / {n2}
did {C} win last night / {C} won {s1}:{s2} last night. / {s1}:{s2}
are there flights from {C} to {C2} / There are {n2} flights a week from {C} to {C2}. / {n2}
can you eat {w} raw / {w} must be cooked for {n2} minutes. / {n2}
why is {C} closed today / {C} is closed because of {w}. / {w}
why did {K} shares fall / {K} shares fell because of the {w} affair. / {w}
which team leads the {C} league / {T} leads the league of {C}. / {T}
which bus goes to {C} airport / Bus {n3} goes to the airport of {C}. / {n3}
""".strip().split("\n")]

ASK = ["{q}", "{q}?", "search for {q}", "look up {q}", "look up the {q}", "google {q}", "find the {q}", "can you find the {q}?", "what's the {q}", "what is the {q}?", "I need the {q}", "search online: {q}", "please search the web for {q}", "check the internet for {q}", "do a web search on {q}", "tell me the {q}", "find out the {q} for me", "could you look up {q} online please", "web: {q}", "need the {q} asap", "I wonder about the {q}, can you check", "have a look online for {q}", "my son wants to know the {q}", "brave search {q}", "any info on {q}", "get me the {q}"]
ASK_QUESTION = ["{q}", "{q}?", "search online for {q}", "google {q}", "search: {q}", "look up {q}", "can you find out {q}", "could you check online {q}", "please find out {q}", "do you know {q}?", "web search: {q}?", "I'd like to know {q}", "find out {q} for me", "any idea {q}? please search", "check on the internet {q}", "tell me {q}", "see if you can find {q}", "look on the web: {q}?", "the internet should know {q}", "search the net, {q}"]
SAY = ["{s}", "{s}", "According to the search: {s}", "I found this: {s}"]


def values(r):
    v = slots(r)
    P = f"{r.pick(NAMES)} {r.pick(SURNAMES)}"
    return dict(v, P=P, w=r.pick(WORDS).lower(), w2=r.pick(WORDS).lower(), n2=r.randint(2, 60), x=f"{r.randint(1, 90)}.{r.randint(10, 99)}", t=f"{r.randrange(24):02d}:{r.choice([0, 5, 10, 15, 30, 45, r.randrange(60)]):02d}", d=f"{r.randint(1, 28)} {v['M']}", s1=r.randint(1, 5), s2=r.randint(0, 4))


def a_lookup(d):
    """(what is asked, the query, the sentence, the value)"""
    r = d.r
    question = r.p(0.5)
    q, line, fact = r.pick(QUESTIONS if question else THINGS)
    v = values(r)
    query, q, line, fact = fill(kept(q), v), fill(q, v), fill(line, v), fill(fact, v)
    t = r.choice(ASK_QUESTION if question else ASK)
    if q.startswith("how-to"):
        t = "search for {q}"
    return t.replace("{q}", guard(q)), query, line[0].upper() + line[1:], fact


@family("search", 9.0)
def looked_up(d):
    r = d.r
    offer(d, "brave_search")
    for _ in range(r.choice([1, 1, 1, 2, 3])):
        t, q, line, fact = a_lookup(d)
        d.user(noisy(r, t))
        d.builtin("brave_search", q)
        d.result(search_result(r, q, line))
        d.say(r.choice(SAY).replace("{s}", line), [fact])


PAPERS = [r.split(" / ") for r in """
holiday policy / Everybody has {n2} days of holiday. / {n2}
password rules / Passwords have at least {n2} characters. / {n2}
code for the {w} door / The {w} door opens with {n}. / {n}
{w} maintenance / The {w} is serviced every {n2} weeks. / {n2}
parental leave / Parental leave lasts {n2} weeks. / {n2}
travel expenses / Travel is paid up to {n3} euros a day. / {n3}
contact for {w} / For {w} ask {P}. / {P}
backup schedule / Backups run at {t}. / {t}
wifi in the {w} room / The network of the {w} room is called {w2}. / {w2}
evacuation plan / In a fire meet at the {w} gate. / {w}
return of goods / Goods come back within {n2} days. / {n2}
on-call rota / {P} is on call until {d}. / {P}
{w} recipe / The {w} bakes for {n2} minutes. / {n2}
grading scheme / {n2} points are a pass. / {n2}
dress code / On Fridays {w} is allowed. / {w}
release process / A release needs {n2} reviews. / {n2}
visiting hours / Visitors may come until {t}. / {t}
invoice address / Invoices go to {n3} Canal Street, {C}. / {n3}
{K} contract / The contract with {K} ends on {d}. / {d}
allergy list / {P} must not eat {w}. / {w}
meeting notes on {w} / It was decided to move the {w} to {C}. / {C}
disposal of {w} / {w} goes into container {n2}. / {n2}
retention of logs / Logs are kept for {n2} days. / {n2}
hand hygiene / Hands are washed for {n2} seconds. / {n2}
""".strip().split("\n")]
ASK_PAPERS = ["what do our docs say about {q}", "check the handbook for {q}", "{q} - what are the rules", "look in my notes for {q}", "find {q} in the documents", "what's our {q}", "search the knowledge base: {q}", "is there anything on {q} in the wiki", "I need the {q} from the manual", "where do we describe {q}", "{q}?", "do we have something about {q}", "please search our files for {q}", "according to our documents, what about {q}", "pull up the {q}", "the {q} please, it's in the docs", "look up {q} in the internal documents", "what did we write down about {q}", "kb: {q}", "remind me of the {q}"]


@family("search", 4.0)
def papers(d):
    """knowledge_search with the words of the question."""
    r = d.r
    d.functions = [OWN["knowledge_search"]] + ([OWN["knowledge_read"]] if r.p(0.4) else []) + functions.distractors(r, r.choice([0, 0, 1, 2]), {"knowledge_search", "knowledge_read"})
    r.shuffle(d.functions)
    if r.p(0.3):
        d.builtins = ["brave_search"]
    for _ in range(r.choice([1, 1, 2])):
        q, line, fact = r.pick(PAPERS)
        v = values(r)
        q, line, fact = fill(q, v), fill(line, v), fill(fact, v)
        line = line[0].upper() + line[1:]
        t = r.choice(ASK_PAPERS[:-1] if not d.builtins else [a for a in ASK_PAPERS if any(w in a for w in ("doc", "handbook", "notes", "wiki", "kb", "manual", "files", "internal", "knowledge"))])
        d.user(dress(d, t.replace("{q}", guard(q))))
        d.call("knowledge_search", {"query": q})
        k = r.random()
        place = f"{r.choice(['docs/', '', 'hr/', 'wiki/', 'notes/'])}{r.pick(WORDS).lower()}.{r.choice(['md', 'txt', 'pdf', 'html'])}"
        if k < 0.3:
            d.result(line)
            d.say(r.choice(["{s}", "It says: {s}"]).replace("{s}", line), [fact])
        elif k < 0.6:
            d.result(f"{place}: {line}")
            d.say(r.choice(["{s} ({p})", "It says: {s} ({p})", "{s} That is in {p}."]).replace("{s}", line).replace("{p}", place), [fact])
        else:
            rows = [f"{place}:{r.randint(1, 300)}@{r.randrange(16 ** 7):07x}\n{line}"] + [f"{r.pick(WORDS).lower()}.md:{r.randint(1, 300)}@{r.randrange(16 ** 7):07x}\n{noise_line(r)}" for _ in range(r.choice([0, 1, 2]))]
            first = rows[0].split("\n")[0]
            r.shuffle(rows)
            d.result("\n".join(rows))
            d.say(r.choice(["{s} ({p})", "It says: {s} ({p})"]).replace("{s}", line).replace("{p}", first), [fact])


ALPHA = [r.split(" / ") for r in """
population density of {C} / {n} people per square kilometre / {n}
distance between {C} and {C2} / {n} km / {n}
boiling point of {w} at {n2} bar / {n3} degrees Celsius / {n3}
orbital period of {w2} / {x} days / {x}
integrate x^{n2} from 0 to {s1} / {x} / {x}
solve {s1}x + {n2} = {n3} / x = {x} / {x}
derivative of x^{n2} / {n2}x^{n2b} / x
sunset in {C} / {t} / {t}
half-life of {w} / {x} years / {x}
moon phase on {d} / waning gibbous, {n2}% / {n2}
refractive index of {w} / {x} / {x}
nutrition facts of {w} / {n3} kcal per 100 g / {n3}
escape velocity of {w2} / {x} km/s / {x}
GDP of {C} / {n} million dollars / {n}
melting point of {w} / {n3} K / {n3}
eigenvalues of {{{s1}, {s2}}, {{n2}, {n3}}} / {x} and {s1} / {x}
""".strip().split("\n")]
ASK_ALPHA = ["{q}", "{q}?", "ask wolfram alpha: {q}", "wolfram: {q}", "use wolfram alpha: {q}", "what does wolfram say about {q}", "{q} with wolfram alpha please", "wolfram alpha {q}", "get {q} from wolfram", "please ask wolfram: {q}", "what is the {q} according to wolfram alpha?", "check with wolfram: {q}", "I want {q}, use wolfram", "look {q} up in wolfram alpha"]


@family("wolfram", 5.0)
def alpha(d):
    r = d.r
    q, line, fact = r.pick(ALPHA)
    v = values(r)
    v["n2b"] = v["n2"] - 1
    q, line, fact = fill(q, v), fill(line, v), fill(fact, v)
    both = r.p(0.5)
    d.builtins = ["brave_search", "wolfram_alpha"] if both else ["wolfram_alpha"]
    t = r.choice(ASK_ALPHA[2:])
    d.user(noisy(r, t.replace("{q}", guard(q))))
    d.builtin("wolfram_alpha", q)
    d.result(r.choice([line, line, f"Result: {line}", f"{q} = {line}"]))
    d.say(r.choice([f"Wolfram Alpha says: {line}.", f"The answer is {line}.", f"According to Wolfram Alpha: {line}."]), [fact])
