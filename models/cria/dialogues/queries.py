"""What people look up, in their own words: the web, Wolfram Alpha, their own documents.  The query keeps every word that carries meaning, names and figures above all, in the order in which they were said;
the answer says what came back in its own words, the right passage among others, all of them where several were asked for."""
import json
import re
import functions
from builtin import noise_line, offer
from core import MONTHS, family, fill, guard, spin
from kept import kept, told
from natural import adjective, meaning, noun, sentence
from pools import CITIES, COMPANIES, NAMES, SURNAMES, WORDS, invented
from queryrows import ALPHA, DOCS, WEB
from schemas import dress
from builtin import poly

DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
BODIES = "the moon|Mars|Venus|Jupiter|Saturn|Neptune|Uranus|Mercury|Pluto|the sun|Titan|Europa|Io|Ceres|Sirius|earth|Betelgeuse|Vega|Ganymede|Callisto|Phobos".split("|")
CHEMICALS = "ethanol benzene acetone methane glycerol toluene mercury argon gallium bismuth iodine caffeine aspirin ammonia propane quartz graphite seawater butane sulphur cobalt sodium xenon paraffin copper urea glucose".split()
LANDS = "Bangladesh Norway Chile Estonia Ghana Nepal Portugal Uruguay Iceland Laos Malta Peru Kenya Vietnam Latvia Bolivia Oman Bhutan Austria Tunisia Slovenia Jamaica Fiji Greece Japan Canada Mongolia Rwanda".split()
LANGUAGES = "Welsh Finnish Dutch Swahili Turkish Basque Polish Icelandic Korean Latin Hungarian Maltese Danish Catalan Czech Romansh".split()
UNITS = "furlongs metres leagues kilometres bushels litres pounds kilograms knots stone hectares acres parsecs fathoms joules calories therms bar psi radians degrees hogsheads gallons carats grams".split()
ISOTOPES = "iodine-131 carbon-14 cobalt-60 radon-222 caesium-137 tritium americium-241 strontium-90 uranium-235 polonium-210 potassium-40".split()


def title(r):
    w = lambda: r.pick(WORDS).capitalize()
    return r.choice([lambda: f"The {adjective(r).capitalize()} {noun(r).title()}", lambda: f"{w()} {w()}", lambda: f"The {w()} of {r.pick(CITIES)}", lambda: w(), lambda: f"{w()} and {w()}", lambda: f"A {w()} for {r.pick(NAMES)}", lambda: f"{noun(r).title()} {r.randint(2, 99)}", lambda: f"Where the {noun(r)} sleeps".title()])()


def product(r):
    brand = r.choice([lambda: r.pick(COMPANIES), lambda: invented(r).capitalize(), lambda: r.pick(WORDS).capitalize()])()
    model = r.choice([lambda: str(r.randint(2, 99)), lambda: f"{r.choice('ABCDEGKLMPRSTVXZ')}{r.randint(1, 9)}", lambda: f"{r.choice('ABCDEGKLMPRSTVXZ')}{r.choice('ABCDEGKLMPRSTVXZ')}-{r.randint(10, 990)}", lambda: f"{r.randint(100, 9900)}", lambda: r.pick(WORDS).capitalize(), lambda: f"{r.pick(WORDS).capitalize()} {r.randint(2, 9)}", lambda: f"{r.randint(2, 9)}{r.choice(['s', 'X', ' Pro', ' mini', 'T', ' Plus', ' Max'])}", lambda: "mk" + str(r.randint(2, 5))])()
    return f"{brand} {model}" + (f" {noun(r, 'art')}" if r.p(0.55) else "")


def values(r):
    f, g = poly(r), poly(r)
    c, c2 = r.some(CITIES, 2)
    v = dict(C=c, D=c2, P=f"{r.pick(NAMES)} {r.pick(SURNAMES)}", S=r.pick(SURNAMES), K=r.pick(COMPANIES), T=title(r), U=(r.pick(WORDS) if r.p(0.5) else invented(r)).capitalize(), M=product(r), n=r.choice([r.randint(2, 99), r.randint(2, 99), r.int(100, 999), r.int(100, 9999), r.int(1000, 900000) if r.p(0.4) else r.randint(2, 60)]), m=r.int(100, 999), k=r.randint(2, 19), y=r.randint(1950, 2028), d=f"{r.randint(1, 28)} {r.choice(MONTHS)}",
             t=f"{r.randrange(24):02d}:{r.choice([0, 5, 10, 15, 30, 45, r.randrange(60)]):02d}", t2=f"{r.randrange(24):02d}:{r.choice([0, 15, 30, 45]):02d}", x=f"{r.randint(0, 90)}.{r.randint(1, 99)}", day=r.choice(DAYS), month=r.choice(MONTHS), v=".".join(str(r.randint(0, 20)) for _ in range(r.choice([2, 2, 3]))), w=r.pick(WORDS).lower(), w2=r.pick(WORDS).lower(), lang=r.choice(LANGUAGES), adj=adjective(r),
             A="".join(r.choice("ABCDEFGHKLMNPRSTUVWXYZ") for _ in range(r.randint(2, 4))), B="".join(r.choice("ABCDEFGHKLMNPRSTUVWXYZ") for _ in range(3)), meaning=meaning(r), body=r.choice(BODIES), body2=r.choice(BODIES), chem=r.choice(CHEMICALS), land=r.choice(LANDS), iso=r.choice(ISOTOPES), unit=r.choice(UNITS), unit2=r.choice(UNITS), f=f, g=g,
             art2=noun(r, "art"), **{x: noun(r, x) for x in ("art", "food", "animal", "plant", "ill", "job", "stuff", "deed", "site", "paper")})
    money = lambda: r.choice(["{} euros", "£{}", "CHF {}", "${}", "{} EUR", "€{}"]).format(r.choice([r.randint(2, 900), f"{r.randint(2, 90)}.{r.choice(['50', '90', '99', '20'])}"]))
    v.update(p=money(), q=money())
    return v


def hasty(r, v):
    """Names as they are typed in haste."""
    return {x: y.lower() if x in CASED else y for x, y in v.items()} if r.p(0.3) else v


def parse(text):
    out = []
    for line in text.strip().split("\n"):
        asks, says, fact = line.rsplit(" / ", 2)
        out.append((asks.split("|"), says, fact))
    return out


WEB, DOCS, ALPHA = parse(WEB), parse(DOCS), parse(ALPHA)
CASED = {"C", "D", "P", "K", "T", "U", "M", "land", "iso"}


def a_question(r, rows):
    """(core as said, query, the sentence that tells it, the value in it, the values)"""
    asks, says, fact = r.choice(rows)
    a = r.pick(asks)
    big = values(r)
    v = hasty(r, big)
    query = fill(kept(a), v)
    s = fill(says, big)
    text = re.sub(r"\{(\w+)\}", lambda m: guard(str(v[m.group(1)])), told(a))
    if rows is not ALPHA:
        s = s if s.startswith("src/") else s[0].upper() + s[1:]
        if r.p(0.45) and not set(re.findall(r"\{(\w+)\}", a)) & set(re.findall(r"\{(\w+)\}", says)) - {"n", "k", "m", "t", "d", "day"}:
            s = f"{query[:1].upper() + query[1:]}: {s}"     # what tells a passage from its neighbours
    return text, query, s, str(fill(fact, big)), v


FRAMES = """{a}|{a}?|google {a}|google {a} for me|search for {a}|look up {a}|lookup {a}|search the web pls: {a}|{a}? look it up|{a}, check the internet|can you find out online {a}|{a}? Please search.|{a}, find me that on the web|{a}, look online|web search: {a}|brave: {a}
do a quick search: {a}|could you search {a}|I wonder {a}, please look|find out {a}|{a} - google it|what does the internet say: {a}|{a} (search the web)|please search online for {a}|my boss asks: {a}? look it up please|{a}. The web must know|check online {a}|see what you find on {a}|search engine: {a}|browse for {a}|{a}? find it
go online and find {a}|try the web for this: {a}|use brave search: {a}|with brave search, {a}|I need to know from the internet: {a}|look on the net for {a}|{a}, any results?|get me search results for {a}|have a look on the internet, {a}|can you google {a}|hey, search {a}|would you look up {a}|query the web: {a}|internet search please: {a}|quickly look up {a}""".replace("\n", "|").split("|")
DOC_FRAMES = """what do our docs say about {a}|look in my docs {a}|{a}? search the local documents|{a}, it must be somewhere in the docs i added|search the documents for {a}|per the handbook, {a}|in our rules, {a}?|check the docs i gave you: {a}|where in my notes did I write about {a}|{a}, its somewhere in the office handbook|look in my documents for {a}|{a} according to the handbook
find {a} in the knowledge base|according to our papers, {a}?|{a} - see my notes|local docs: {a}|go through my documents, {a}|do my notes say {a}|{a}? it's in the papers|the manual should say {a}|is there something in my files on {a}|what did I note on {a}|search my knowledge base: {a}|{a}, from our documentation|consult the handbook: {a}|the wiki, please: {a}|in the documents i uploaded, {a}?
can you find in our docs {a}|please dig out {a} from the documents|{a}? ask the knowledge base|our internal docs on {a}|what's written in our documents on {a}|{a}. Look it up in our papers|does the handbook mention {a}|show me where the docs treat {a}|kb search: {a}|my own notes, {a}|search our sources: {a}|any passage on {a} in the documents|read up on {a} in my documents|{a}, check the local knowledge""".replace("\n", "|").split("|")
ALPHA_FRAMES = """ask wolfram {a}|use Wolfram Alpha please: {a}|wolfram: {a}|could you check with wolfram alpha {a}|{a}, wolfram should know|Wolfram Alpha question: {a}|wolfram alpha: {a}|{a}, ask wolfram|can wolfram tell {a}|{a} with wolfram please|let wolfram alpha do {a}|what does wolfram alpha say: {a}|{a} (wolfram alpha)|query wolfram alpha for {a}|get {a} from wolfram alpha|please wolfram {a}
wolfram alpha again: {a}|I want wolfram's answer: {a}|use wolfram for {a}|run this by wolfram alpha: {a}|{a} - use wolfram alpha|type into wolfram alpha: {a}|wolframalpha {a}|have wolfram work out {a}|look up {a} with wolfram alpha|{a}? wolfram|send to wolfram: {a}|does wolfram know {a}|wolfram, please: {a}|through wolfram alpha: {a}""".replace("\n", "|").split("|")


def ask(d, frames, text, level=0.8):
    t = d.r.pick(frames).replace("{a}", text).replace("??", "?")
    d.user(dress(d, spin(d.r, t) if "[" in t and "\x01" not in t else t, level))


def web_shape(r, query, s, others):
    """Search results: one line as some tools give it, numbered hits, JSON."""
    k = r.random()
    if k < 0.3 and not others:
        return s
    if k < 0.45 and not others:
        return f"1. {s}"
    hits = [(query[:1].upper() + query[1:] if r.p(0.6) else s.split(" ")[0] + " " + r.pick(WORDS), s)] + others
    r.shuffle(hits)
    url = lambda: f"https://{r.choice(['', 'www.'])}{r.pick(WORDS).lower()}.{r.choice(['example', 'org', 'com', 'net'])}/{r.pick(WORDS).lower()}"
    if k < 0.6:
        return "\n".join(f"{i}. {x}" for i, (_, x) in enumerate(hits, 1))
    if k < 0.85:
        return "\n".join(f"{i}. {h}\n{url()}\n{x}" for i, (h, x) in enumerate(hits, 1))
    return json.dumps({r.choice(["results", "top_k", "hits"]): [{"title": h, "url": url(), r.choice(["text", "content", "snippet"]): x} for h, x in hits]}, ensure_ascii=False)


def others(r, v, n):
    """Hits on other subjects, or on another one like it."""
    return [(f"{r.pick(WORDS).capitalize()} {r.pick(WORDS)}", noise_line(r) if r.p(0.5) else sentence(r)) for _ in range(n)]


def beside(d):
    """Other tools that could be taken for it."""
    r = d.r
    names = [n for n in ("knowledge_search", "file_read", "file_list", "knowledge_read", "file_write") if r.p(0.45)]
    d.functions = [c[0] for c in functions.C if c[0]["name"] in names] + (functions.distractors(r, 1, set(names)) if r.p(0.2) else [])
    r.shuffle(d.functions)


PLAIN = [f for f in FRAMES if f.strip("?") == "{a}"]
CLEAR = [f for f in FRAMES if f not in PLAIN]           # what says that the web is meant


def nothing(d, where):
    r = d.r
    d.result(r.choice(["no results", "No results found.", "[]", '{"results": []}', "nothing found", "0 hits"]))
    d.say(r.choice([f"The search found nothing{where}.", f"Nothing was found{where}.", f"I found nothing{where}."]), ["nothing"])


@family("search", 26.0)
def asked_the_web(d):
    r = d.r
    offer(d, "brave_search")
    if r.p(0.45):
        beside(d)
    for _ in range(r.choice([1, 1, 1, 2, 3])):
        text, query, s, fact, v = a_question(r, WEB)
        ask(d, CLEAR if d.functions else FRAMES, text)
        d.builtin("brave_search", query.replace('"', "'"))
        if r.p(0.06):
            nothing(d, r.choice(["", f" about {query}"]))
            continue
        d.result(web_shape(r, query, s, others(r, v, r.choice([0, 0, 0, 1, 2]))))
        d.say(r.choice([s, s, f"According to the search: {s}"]), [fact])


@family("search", 8.0)
def words_alone(d):
    """Topics put together of any words: the query is what was said."""
    r = d.r
    offer(d, "brave_search")
    if r.p(0.3):
        beside(d)
    for _ in range(r.choice([1, 1, 2, 3])):
        n, j, p = lambda: noun(r, r.choice([None, None, "art", "food", "plant", "deed", "site", "job"])), lambda: adjective(r), lambda: r.pick(r.choice([CITIES, NAMES, COMPANIES, SURNAMES]))
        q = r.choice([lambda: f"{n()} {n()}", lambda: f"{j()} {n()} in {p()}", lambda: f"{p()} {n()} {r.int(2, 9999)}", lambda: f"{n()} and {n()} in {r.randint(1900, 2028)}", lambda: f"{n()} without {n()}", lambda: f"{product(r)}", lambda: f"{p()} {p()} {n()}", lambda: f"{j()} {j()} {n()} for {n()}", lambda: meaning(r), lambda: sentence(r).rstrip("."), lambda: f"{title(r)} {p()}", lambda: f"{n()} near {p()} after {r.randint(2, 23)}:30", lambda: f"{j()} {n()} made in {p()}, {r.randint(1900, 2028)}", lambda: f"{p()}'s {n()}", lambda: f"{n()} of {p()} and {p()}", lambda: f"{n()} under {r.int(10, 900)} euros"])()
        q = q.replace('"', "").replace("\\", "")
        ask(d, CLEAR, guard(q), 0.6)
        d.builtin("brave_search", q)
        s = r.choice([f"{q[0].upper() + q[1:]}: {r.int(2, 9000)} {noun(r)}s, says {r.pick(NAMES)} {r.pick(SURNAMES)}.", sentence(r), f"{r.pick(NAMES)} {r.pick(SURNAMES)} writes about {q} in {r.pick(CITIES)}.", f"{q[0].upper() + q[1:]} - {r.choice(['prices from', 'open since', 'version', 'number'])} {r.int(2, 3000)}."])
        d.result(web_shape(r, q, s, others(r, None, r.choice([0, 0, 1])) if q.lower() in s.lower() else []))
        d.say(r.choice([s, f"I found this: {s}"]), [s[:30]])


# ---- their own documents -------------------------------------------------------------------------------------------------
def docs_schema(r):
    if r.p(0.4):
        return next(c[0] for c in functions.C if c[0]["name"] == "knowledge_search"), "query", "k"
    q = r.choice(["query"] * 5 + ["q", "text", "words", "search"])
    k = r.choice(["k", "k", "limit", "max_results", "count", None])
    props = {q: {"type": "string", "description": r.choice(["Words to look for", "What to look for", "Search words", "The question or words", "What is searched for"])}}
    if k:
        props[k] = {"type": "integer", "description": r.choice(["How many passages", "How many results", "Number of passages", "At most so many hits"])}
    return {"name": r.choice(["knowledge_search"] * 6 + ["search_docs", "docs.search", "search_notes", "find_in_documents", "kb_search", "documents_search"]), "description": r.choice(["Searches the local documents and code; returns passages with their source and line numbers", "Search the person's own documents; gives passages with their source and line numbers", "Search the user's documents", "Looks for passages in the documents of the user", "Searches notes, manuals and code"]),
            "parameters": {"type": "object", "properties": props, "required": [q]}}, q, k


def place(r, plain=False):
    f = f"{r.choice(['', '', 'docs/', 'notes/', 'handbook/', 'manuals/', 'house/', r.pick(WORDS).lower() + '/'])}{r.choice([r.pick(WORDS).lower(), noun(r, 'paper').replace(' ', '-'), noun(r, 'art').replace(' ', '-'), str(r.randint(2019, 2027))])}.{r.choice(['md', 'md', 'txt', 'pdf', 'rst', 'html'])}"
    n = r.randint(1, 400)
    return f"{f}:{n}" + r.choice(["", "", f"-{n + r.randint(1, 9)}", f"@{r.getrandbits(28):07x}"])


def passages(r, own, rest):
    """Passages with their places in one of several shapes."""
    gap = r.choice([": ", "  ", "\n", " - "])
    rows = [own] + rest
    r.shuffle(rows)
    return r.choice(["\n", "\n\n" if gap == "\n" else "\n"]).join(f"{p}{gap}{s}" for p, s in rows)


def cited(r, p, s):
    p = p.split("@")[0]
    return r.choice([f"{s} ({p})", f"It says: {s} ({p})", f"{s} That is in {p}."])


@family("search", 20.0)
def asked_the_documents(d):
    r = d.r
    schema, q, k = docs_schema(r)
    names = [n for n in ("file_read", "file_list", "knowledge_read", "file_write") if r.p(0.35)]
    d.functions = [schema] + [c[0] for c in functions.C if c[0]["name"] in names] + (functions.distractors(r, r.randint(1, 2), {schema["name"], "knowledge_search", *names}) if r.p(0.3) else [])
    r.shuffle(d.functions)
    if r.p(0.4):
        d.builtins = r.choice([["brave_search"], ["brave_search", "wolfram_alpha"], ["wolfram_alpha"]])
    for _ in range(r.choice([1, 1, 1, 2, 3])):
        if r.p(0.25):                                   # any sentence somebody wrote down, found by words of it
            s = sentence(r)
            w = [x.strip(".,;:!?'") for x in s.split()]
            w = [x for x in w if len(x) > 3 and x.isalpha()][:8]
            if not w:
                continue
            i = r.randrange(len(w))
            query = " ".join(w[i:i + r.choice([1, 2, 2, 3])]) if r.p(0.7) else r.choice(w)
            text, fact = guard(query), s
            if not s.lower().count(query.lower()):
                query = w[i]
                text = guard(query)
        else:
            text, query, s, fact, v = a_question(r, DOCS)
        args = {q: query}
        many = k and r.p(0.13)
        if many:
            n = r.randint(2, 5)
            ask(d, [f"find {n} passages about {{a}} in our knowledge base", f"the {n} best passages on {{a}}", f"give me {n} hits for {{a}} from my documents", f"{n} places in the docs about {{a}}", f"search the documents for {{a}}, {n} results", f"top {n} passages on {{a}} in our docs", f"{{a}} in the documents, up to {n} passages", f"show {n} results for {{a}} from my notes"], text)
            args[k] = n
            d.call(schema["name"], args)
            rows = [(place(r), s)] + [(place(r), sentence(r)) for _ in range(r.randint(1, min(n, 3)) - 1 or 1)]
            d.result("\n".join(f"{p}: {x}" for p, x in rows))
            d.say("\n".join(f"{x} ({p.split('@')[0]})" for p, x in rows) if r.p(0.5) else f"There are {len(rows)} passages:\n" + "\n".join(f"{p.split('@')[0]}: {x}" for p, x in rows), [x for _, x in rows])
            continue
        ask(d, DOC_FRAMES, text)
        d.call(schema["name"], args)
        if r.p(0.07):
            d.result(r.choice([f'Nothing in the knowledge matches "{query}". Try other words, or fewer.', "no passage found", "nothing", "[]", "no results"]))
            d.say(r.choice([f"The documents say nothing about {query}.", "Nothing was found in the documents.", f"I found nothing about {query} in the documents."]), ["othing"])
            continue
        p = place(r)
        d.result(passages(r, (p, s), [(place(r), sentence(r)) for _ in range(r.choice([0, 0, 0, 1, 1, 2]))]) if r.p(0.92) else s)
        d.say(cited(r, p, s) if p in d.steps[-1][1] else s, [fact])
        if r.p(0.12) and p in d.steps[-1][1]:
            d.user(dress(d, r.pick(["where is that written", "which document is that from", "source?", "in which file did you find it", "and where does it say so", "what page or line", "where exactly"]), 0.6))
            d.say(r.choice([f"It is in {p.split('@')[0]}.", f"That is from {p.split('@')[0]}."]), [p.split("@")[0]])


# ---- Wolfram Alpha -----------------------------------------------------------------------------------------------------------
@family("wolfram", 16.0)
def asked_wolfram(d):
    r = d.r
    d.builtins = ["brave_search", "wolfram_alpha"] if r.p(0.5) else ["wolfram_alpha"]
    if r.p(0.4):
        beside(d)
    for _ in range(r.choice([1, 1, 2])):
        text, query, s, fact, v = a_question(r, ALPHA)
        ask(d, ALPHA_FRAMES, text, 0.6)
        d.builtin("wolfram_alpha", query.replace('"', "'"))
        if r.p(0.05):
            d.result(r.choice(["Wolfram Alpha did not understand your input", "No short answer available", '{"queryresult": {"success": false}}']))
            d.say(r.choice(["Wolfram Alpha gave no answer to that.", "Wolfram Alpha did not understand the question."]), [])
            continue
        out = s
        d.result(r.choice([out, out, f"Result: {out}", f"{query} = {out}", f"{query} | result: {out}", json.dumps({"queryresult": {"success": True, "result": out}}, ensure_ascii=False)]))
        d.say(r.choice([f"Wolfram Alpha says: {out}.", f"According to Wolfram Alpha: {out}.", f"It is {out}."] if not out.endswith(".") else [f"Wolfram Alpha says: {out}"]), [fact])
