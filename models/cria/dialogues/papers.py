"""The work folder, the documents and the web side by side: a list is wanted and no search, a file is read and not searched for, a name in small letters stays in the query, and of a long story only the question goes into it."""
from builtin import search_result
from core import family, guard, noisy
from functions import distractors
from kept import kept, told
from pools import CITIES, COMPANIES, NAMES, SENTENCES, SURNAMES, WORDS, filename
from seek import OWN
from threads import chat

LISTS = """which files do I have | what's in the work folder | show me all my files | what have I got in there | list what is there | what files are around | ls | dir | names of all files please | anything in the folder? | what's lying in my folder | an overview of my files | which documents are in the work folder | how many files are there, list them | give me the file names | what did I save so far | list all of it | what is stored here | tell me what files there are
files? | my files please | the contents of the folder | let me see the folder | everything in the work folder, just names | what can I read here | which files can you open | see what's in there | I forgot what I saved, show the list | is the folder empty | is there anything at all in the folder | what files did we write | folder listing please | show the directory | what did the others put into the folder""".replace("\n", " | ").split(" | ")
AMONG = """is there something called {f} among my files? list them | have I a file {f}, look at the list | {f}, is it in the folder | do I still have {f}? list the folder | look whether {f} is among the files | among my files, is there one named {f} | go through the file names, is {f} one of them | list the files and tell me if {f} is there | did {f} get saved? have a look at the folder | can you see {f} in the work folder | I'm missing {f}, is it listed | check the list of files for {f} | is {f} in the list
a file {f}, do we have that | see if a {f} is around in the folder | {f} should be in the folder, is it | was {f} saved or not, look at the file list | does the folder hold {f} | is a file by the name of {f} there | list my files, I look for {f} | has somebody put {f} into the folder | tell me from the file list if {f} is there""".replace("\n", " | ").split(" | ")
READS = "show me {f} | what does {f} say | open {f} | read {f} please | what's written in {f} | cat {f} | let me see {f} | print {f} here | contents of {f}? | read {f} out | what did I put into {f} | have a look into {f} and tell me what it says | {f}, what's in it | get {f} from the folder | I need to see {f}".split(" | ")
WRITES = "write {q} into {f} | save {q} as {f} | put {q} in a file called {f} | make {f} with {q} in it | new file {f}: {q} | {f} should contain {q} | store {q} in {f} | note {q} in {f} | create {f}, content {q} | I want a file {f} that says {q} | save the words {q} to {f} | keep {q} for me in {f}".split(" | ")
LINES = "read lines {a} to {b} of {s} | show me {s}, lines {a}-{b} | {s}, {a} to {b} | lines {a}-{b} from {s} please | what stands in lines {a} to {b} of {s} | give me lines {a} through {b} of the document {s} | open the document {s} at {a}-{b}".split(" | ")
# what is asked of papers: "clause" or "topic - clause"; what stands in <> is said and not looked for
DOCS = """how long is the warranty of the {w} | who has to sign <the> {w} expenses | what's the code for the {w} door | when is the {w} cleaned | which oil does the {w} need | who has the key to the {w} room | how do I reset the {w} | what does the contract say on {w} breaks | how many days of {w} leave <do I get> | what is the password policy for {w} | how much deposit was paid for the {w} | where is the {w} valve | how often must the {w} be greased | whom to call if the {w} leaks
what is the serial number of the {w} | which form for {w} damage <do I need> | by when must the {w} report be in | how much did {P} pay for the {w} | what did {P} say about the {w} | rules for guests in the {w} | allergies of {P} | the recipe for {w} soup | opening times of the {w} shed | data retention for {w} logs | size of the {w} filter | how warm may the {w} get | escape route from the {w} hall | notice period for the {w} contract | what to do when {w} alarm rings""".replace("\n", " | ").split(" | ")
TOPICS = """the minutes of the {w} meeting - what did they decide on {w2} | the {w} handbook - who signs for {w2} | {P}'s letter about the {w} - what was it about the {w2} | the rental contract - what about {w2} | the {w} manual - how do I change the {w2} | our {w} notes - anything on {w2} | the talk {P} gave on {w} - what did it say about {w2} | the insurance papers - is {w2} covered | the {w} agreement with {C} - how much is the {w2} fee | the report on {w} - which {w2} was meant | the statutes of the {w} club - how is the {w2} elected | the {w} recipe - how much {w2} goes in""".replace("\n", " | ").split(" | ")
DOC_WAYS = ["{q}, search my files for it", "{q}? look into my documents", "{q}, that's in my docs", "search my documents: {q}", "{q} - it's somewhere in my papers", "can you find in the documents {q}", "look it up in the knowledge base, {q}", "{q}? my notes know", "go through my papers, {q}", "in my documents, {q}", "{q}, please check the docs", "check my own documents: {q}", "{q}... should be in the knowledge base"]
# what is asked of the web, as a clause
WEB = """when the {b} in {C} closes <tonight> | when {b} opens on sundays | how late the {b} in {C} is open | what a {b} costs in {C} | who runs the {b} in {C} | where the nearest {b} to {C} is | if {b} in {C} is open <today> | what the {b} app costs | which bus goes to the {b} in {C} | who owns {b} | when {b} was founded | how to get a refund from {b} | whether {P} still plays for {b} | what {P} from {b} earns | when the next {b} comes out | how many people work for {b} | if the {b} in {C} takes dogs | whether {b} ships to {C} | what's on at the {b} in {C} | how old {P} from {b} is
how much a day at the {b} in {C} is | what the phone number of {b} in {C} is | when the {b} train to {C} leaves | why {b} is down | how long the queue at {b} in {C} is | which {b} won the {w} prize | how far the {b} is from {C} | whether {C} has a {b} | who designed the {b} in {C} | which size {b} shoes are""".replace("\n", " | ").split(" | ")
WEB_WAYS = ["look up on the web {q}", "find out online {q}", "search the web for {q}", "please google {q}", "I wonder {q}, search please", "can you look on the internet {q}", "check the web, {q}", "websearch: {q}", "do a quick search, {q}", "{q}? search the web", "see on the net {q}", "I need to know {q}, look it up online", "could you google for me {q}", "search online {q}", "tell me from the web {q}", "be so good and look up online {q}"]
STORY = """my neighbour came over {day} and we got into an argument. | {P} and I sat in the garden the whole afternoon. | the kids have been asking all day. | we moved last month and nothing is where it was. | I was on the train to {C} when it came to my mind. | {P} swears it's different. | my boss wants to know before lunch. | it rained all weekend so I finally tidied up. | I've had this thing for {n} years. | we're {n} people and nobody knows. | long story short, | the lady on the phone was no help at all. | I read it once and forgot. | {P} asked me {n} times already. | I'm standing in front of it right now. | it's a bit urgent, the van waits outside.
after {n} calls and an hour in a queue I give up. | my daughter has to hand in her project {day}. | we had visitors from {C} last week. | I wrote it down somewhere, I'm sure.""".replace("\n", " | ").split(" | ")
PLACES = ["notes.md", "handbook.md", "house.txt", "contract.pdf", "minutes.md", "manual.pdf", "letters.txt", "club.md", "car.md", "recipes.md"]


def lower(r):
    """A name as one types it in a hurry."""
    w = r.choice([lambda: r.pick(WORDS), lambda: r.pick(COMPANIES), lambda: r.pick(SURNAMES), lambda: r.pick(WORDS) + " " + r.pick(WORDS), lambda: r.pick(SURNAMES) + "s"])()
    return w.lower() if r.p(0.75) else w


def drawn(r):
    return dict(w=r.pick(WORDS).lower(), w2=r.pick(WORDS).lower(), P=r.pick(NAMES), C=r.pick(CITIES) if r.p(0.7) else r.pick(CITIES).lower(), b=lower(r), n=str(r.randint(2, 9)), day=r.choice("yesterday,on monday,last night,on friday,this morning".split(",")))


def filled(t, v, mark=False):
    for k, x in v.items():
        t = t.replace("{" + k + "}", guard(x) if mark else x)
    return t


def typed(d, t):
    r = d.r
    if r.p(0.25):
        t = t[0].upper() + t[1:]
    if r.p(0.2) and t[-1] not in "?.!\x02":
        t += r.choice(["?", "?", "."])
    d.user(noisy(r, t.replace("??", "?"), 0.6))


def story(r, v, t):
    if not r.p(0.3):
        return t
    s = filled(r.pick(STORY), v, True)
    return s + (" and " + filled(r.pick(STORY), v, True) if r.p(0.2) and s[-1] != "," else "").rstrip() + " " + t


def listed(d):
    r = d.r
    names = list(dict.fromkeys(filename(r) for _ in range(r.choice([0, 1, 2, 3, 4, 5]))))
    asked = r.p(0.45)
    f = r.choice(names) if names and r.p(0.5) else filename(r)
    typed(d, filled(r.pick(AMONG if asked else LISTS), dict(f=f), True))
    d.call("file_list", {})
    d.result("\n".join(names) if names else r.choice(["(empty)", "no files", "[]"]))
    if asked:
        return d.say(f"Yes, {f} is there." if f in names else f"No, there is no {f}." + (f" The files are: {', '.join(names)}." if names and r.p(0.6) else ""), [f])
    d.say(f"The files are: {', '.join(names)}." if len(names) > 1 else f"There is one file: {names[0]}." if names else "The folder is empty.", names)


def read(d):
    r, f, s = d.r, filename(d.r), d.r.pick(SENTENCES)
    typed(d, filled(r.pick(READS), dict(f=f), True))
    d.call("file_read", {"path": f})
    d.result(s)
    d.say(r.choice([f"{f} contains: {s}", f"It says: {s}"]), [s])


def write(d):
    r, f = d.r, filename(d.r)
    s = r.choice([r.pick(SENTENCES), f"{r.pick(WORDS).lower()} moved to {r.choice('monday tuesday thursday friday'.split())}", f"call {r.pick(NAMES)} at {r.randint(7, 20)}:30", f"print('{r.pick(WORDS).lower()}')", f"{r.int(2, 90)} {r.pick(WORDS).lower()}s"])
    q = r.choice(['"', "'"]) if "'" not in s else '"'
    typed(d, filled(r.pick(WRITES), dict(q=q + s + q, f=f), True))
    d.call("file_write", {"path": f, "content": s})
    d.result(r.choice(["ok", "written", f"wrote {len(s)} bytes"]))
    d.say(r.choice([f"I wrote {f}.", f"The text is in {f}."]), [f])


def lines(d):
    r = d.r
    s, a = r.choice(PLACES), r.randint(1, 300)
    b, text = a + r.randint(2, 40), r.pick(SENTENCES)
    typed(d, filled(r.pick(LINES), dict(s=s, a=str(a), b=str(b)), True))
    d.call("knowledge_read", {"source": s, "lines": f"{a}-{b}"})
    d.result(text)
    d.say(f"It says: {text}", [text])


def search_papers(d):
    r, v = d.r, drawn(d.r)
    two = r.p(0.35)
    q = r.pick(TOPICS if two else DOCS)
    query = kept(filled(q.replace(" - ", " "), v))
    typed(d, story(r, v, r.pick(DOC_WAYS).replace("{q}", filled(told(q), v, True))))
    d.call("knowledge_search", {"query": query})
    at = f"{r.choice(PLACES)}:{r.randint(1, 300)}"
    fact = f"{r.choice(['It was settled', 'It is written down here', 'As agreed'])}: {v['w']}, {r.int(2, 900)} {r.choice(['euros', 'days', 'pieces', 'metres'])}, {r.pick(NAMES)}."
    d.result(f"{at}: {fact}")
    d.say(r.choice([f"{fact} ({at})", f"{fact} That is in {at}."]), [fact])


def search_web(d):
    r, v = d.r, drawn(d.r)
    q = r.pick(WEB)
    query = kept(filled(q, v).replace('"', "'"))
    typed(d, story(r, v, r.pick(WEB_WAYS).replace("{q}", filled(told(q), v, True))))
    d.builtin("brave_search", query)
    b = v["b"][0].upper() + v["b"][1:]
    line = r.choice([f"{b}: open {r.randint(6, 10)}:00 to {r.randint(17, 22)}:30", f"{b} {v['C'][0].upper() + v['C'][1:]}: {r.int(2, 900)}", f"{b} - {r.dec(90, 2)} euros", f"{b}, since {r.randint(1900, 2025)}"])
    d.result(search_result(r, query, line + ".") if r.p(0.4) else f"1. {line}.")
    d.say(r.choice([f"{line}.", f"According to the search: {line}."]), [line])


KINDS = dict(file_list=(listed, 30), file_read=(read, 8), file_write=(write, 8), knowledge_read=(lines, 4), knowledge_search=(search_papers, 24))

MINE = list(KINDS)


def offered(d, names, web):
    r = d.r
    d.functions = [OWN[n] for n in names] + (distractors(r, 1, set(MINE)) if r.p(0.12) else [])
    r.shuffle(d.functions)
    d.builtins = (["brave_search", "wolfram_alpha"] if r.p(0.5) else ["brave_search"]) if web else []


@family("files", 26.0)
def papers(d):
    r = d.r
    names = MINE if r.p(0.7) else r.sample(MINE, r.randint(1, 4))
    web = r.p(0.3)
    offered(d, names, web)
    for _ in range(r.choice([1, 1, 1, 2, 3])):
        if web and r.p(0.3):
            search_web(d)
        else:
            n = r.choices(names, [KINDS[n][1] for n in names])[0]
            KINDS[n][0](d)
    if r.p(0.08):
        chat(d, 0)


@family("search", 22.0)
def web_clause(d):
    r = d.r
    offered(d, MINE if r.p(0.3) else [], True)
    for _ in range(r.choice([1, 1, 2])):
        search_web(d)
