"""Further ways to talk, to search, to ask one's own documents and files; and what stands beside them."""
import functions
from builtin import offer, search_result, slots
from core import family, fill, guard, noisy
from pools import CITIES, NAMES, SENTENCES, SURNAMES, WORDS, filename, words
from outcomes import sentence
from schemas import dress
from talk import T

SMALL = [
    (["lol", "haha", "hehe", "rofl", "that's funny", "hahaha", "funny!", "made me smile"], ["I'm glad that you like it. What else can I do for you?"]),
    (["what's your favourite colour", "do you like pizza", "favourite food?", "which film do you like", "do you like animals", "what is your hobby", "do you have a favourite song", "cats or dogs?", "do you prefer tea or coffee", "what do you like", "do you have friends", "are you in love", "do you have a family", "do you like me", "what's your opinion on football"], ["I'm a program, so I have no likes of my own, but I'm glad to help."]),
    (["will you tell anyone", "is what I say safe", "do you share what I write", "who sees our chat", "are you spying on me"], ["I run on your own machine, and the conversation is kept here."]),
    (["how do you work", "explain how you work", "what's inside you", "how were you built", "how do you know what to say", "what happens when I ask you something", "how does this thing function"], ["I'm a small language model. I read your question, call a tool such as Python when it helps, and answer."]),
    (["I apologise", "forgive me", "I didn't mean it", "my bad", "pardon me", "excuse me"], ["No problem! What can I do for you?"]),
    (["I'm exhausted", "I feel lonely", "my day was awful", "I'm worried", "I'm nervous about tomorrow", "I'm sick", "I failed my test", "everything goes wrong", "I'm frustrated", "I'm so angry", "I miss my friends", "my head hurts", "work was hard today", "nobody likes me"], ["I'm sorry to hear that. I hope that it gets better soon."]),
    (["I'm in a good mood", "what a beautiful day", "I won!", "I'm getting married", "we had a baby", "finally weekend", "I'm so excited", "I got a promotion", "best day ever", "holidays start tomorrow"], ["Congratulations! I'm happy for you.", "That's good to hear! What can I do for you?"]),
    (["not bad for a machine", "impressive", "you're fast", "brilliant", "that's exactly right", "you rock", "smart llama", "top", "well explained", "love it", "you did great", "that was useful"], ["Thank you! I'm glad that it helps."]),
    (["thanks a bunch", "that's very kind", "thank you for your time", "thanks for explaining", "you've been helpful", "thanks again", "thx a lot", "merci", "danke", "gracias", "thank you so so much", "thanks buddy", "that did the trick, thanks"], ["You're welcome!", "You're welcome! Is there anything else?"]),
    (["gotta go", "see you soon", "cya", "later", "talk tomorrow", "I'm off", "good bye then", "ok bye", "signing off", "see you next week", "that's it for now"], ["Goodbye!", "Goodbye! Come back any time."]),
    (["how are you feeling", "how was your day", "you doing alright?", "how do you feel", "is everything ok", "how's tricks", "how are we today", "all good?", "whats up", "wassup", "how goes it"], ["I'm fine, thank you. What can I do for you?", "All is well here. How can I help?"]),
    (["morning!", "a very good morning", "gm", "good morning friend"], ["Good morning! What can I do for you?"]),
    (["hiya", "heya", "hello hello", "yo", "hi there friend", "hey buddy", "greetings to you", "hello computer", "hi machine", "hey llama", "hola", "bonjour", "ciao", "hey, me again", "back again", "hello old friend"], ["Hello! How can I help you?", "Hello! What can I do for you?"]),
    (["remind me of your name", "how are you called", "what do they call you", "who am I speaking with", "which model are you", "what are you", "are you an AI", "what sort of program is this", "what's cria", "so who are you then"], ["I'm Cria, a small language model that runs inside Corral on this machine."]),
    (["are you alexa", "is this copilot", "are you made by google", "are you deepseek", "are you mistral", "you are gpt right?", "are you from meta"], ["No, I'm Cria, a small language model that runs inside Corral on this machine."]),
    (["is there a person behind this", "am I chatting with a bot", "do you breathe", "do you sleep", "do you eat", "can you see me", "do you have eyes", "do you have a mother"], ["No, I'm a program: a small language model.", "I'm not a person, I'm a small language model."]),
    (["how can you be useful", "what should I ask", "show me what you can", "give me an example of what you do", "what are you useful for", "what's possible here", "any tips on using you?", "how can I use this", "what are your skills", "what else can you do"], ["I can compute things with Python, work with dates, lists, text and units, and call the tools that are offered to me."]),
    (["who programmed you", "who is behind you", "who do you belong to", "where do you come from", "who wrote you", "who's your creator", "which company made you"], ["I was made for Corral, from the small model SmolLM2.", "The Corral project made me, starting from SmolLM2."]),
    (["let's talk", "talk to me", "can we chat", "I just want to chat", "tell me something", "say something nice", "entertain me", "keep me company", "surprise me"], ["Gladly. I'm best at computing, dates, lists and text. What would you like to do?"]),
    (["hm", "hmm", "mhm", "I see", "interesting", "aha", "really?", "oh", "okay...", "yep", "nope", "right", "makes sense", "got it", "fair enough", "as expected", "whatever", "fine by me", "sounds good", "no worries", "understood"], ["Good. What else can I do for you?", "All right. Is there anything else?"]),
    (["wait", "one moment", "hang on", "give me a second", "brb", "just a minute", "hold on"], ["I'm here. Tell me when you are ready."]),
    (["I need your help", "can you help me with something", "I have a question", "may I ask something", "got a minute?", "help me please", "are you ready?", "can I ask you a question", "I've got a problem", "I need to compute something"], ["Of course. What is it?", "Yes. What can I do for you?"]),
    (["what's the meaning of life", "is there a god", "will I be rich", "predict the future", "who will win the election", "what will happen tomorrow", "should I marry", "which stock should I buy", "am I beautiful"], ["I can't tell. I'm a small model; I'm best at computing and at calling tools."]),
    (["stop", "be quiet", "shut up", "leave me alone", "go away", "enough"], ["All right. I'm here when you need me."]),
    (["asdfgh", "blub", "qqq", "hjkl", "fdsa", "zzzz", "xyzzy", "mmmmm", "lalala", "test", "testing", "abc", "1", "foo bar", "?!?", "….", "ööö"], ["I didn't understand that. What can I do for you?"]),
    (["speak german to me", "do you know italian", "which languages can you do", "can I write in French", "parlez-vous français?", "sprichst du deutsch?", "hablas español?"], ["I mostly speak English. For numbers and dates I also understand German, French, Italian, Portuguese and Spanish."]),
]


@family("talk", 24.0)
def small_talk(d):
    r = d.r
    q, a = r.choice(SMALL)
    t = r.pick(q)
    d.user(noisy(r, t[0].upper() + t[1:] + r.choice(["", ".", "!"]) * (t[-1].isalpha()) if r.p(0.4) else t, 0.6))
    d.say(r.choice(a))
    if r.p(0.25):
        q, a = r.choice(SMALL)
        d.user(noisy(r, r.pick(q), 0.5))
        d.say(r.choice(a))
    elif r.p(0.2):
        w, q, a = r.choice(T[:20])
        d.ask(q, 0.5, A=r.pick(NAMES))
        d.say(fill(r.choice(a), dict(A=r.pick(NAMES), C="", w="", K="")))


# ---- documents -------------------------------------------------------------------------------------------------------------
DOCS = ["our handbook", "the handbook", "my documents", "our notes", "my notes", "the docs", "our wiki", "the manual", "our files", "the company rules", "the guidelines", "my papers", "the knowledge base", "our documentation", "the project notes", "the minutes"]
KNOW = [("where do I get {a} {w}, according to {D}?", "{w}"), ("look in {D}: what does a {w} cost", "{w} cost"), ("check {D} for {w} {x}", "{w} {x}"), ("search {D} for {w}", "{w}"), ("is {w} mentioned in {D}", "{w}"), ("how do I reset the {w}? it must be in {D}", "reset {w}"), ("what's our rule on {w}", "{w} rule"), ("find the part about {w} in {D}", "{w}"), ("{D}: {w} {x}?", "{w} {x}"), ("who is responsible for the {w} according to {D}", "responsible for {w}"), ("what did we write down about {w}", "{w}"), ("I remember something about {w} in {D}, find it", "{w}"), ("when is the {w} closed, see {D}", "{w} closed"), ("which {w} do we use? look it up in {D}", "{w}"), ("what is the deadline for the {w} in {D}", "{w} deadline"), ("use my documents: how often is the {w} cleaned", "how often {w} cleaned"), ("anything in {D} on {w} and {x}?", "{w} {x}"), ("our policy for {w}?", "{w} policy"), ("how many {w} are allowed, {D} should know", "{w} allowed"), ("according to {D}, who signs the {w}", "who signs {w}"), ("read up on {w} in {D}", "{w}"), ("where in {D} is {w} explained", "{w}"), ("please consult {D} about {w}", "{w}"), ("what is the {w} number in {D}", "{w} number"), ("does {D} cover {w}", "{w}")]


def own(name):
    return next(c[0] for c in functions.C if c[0]["name"] == name)


def among(d, name):
    r = d.r
    names = [n for n in ("knowledge_search", "knowledge_read", "file_read", "file_write", "file_list") if n == name or r.p(0.5)]
    fs = [own(n) for n in names] + (functions.distractors(r, r.randint(1, 2), set(names)) if r.p(0.3) else [])
    fs = list({f["name"]: f for f in fs}.values())
    if r.p(0.3):
        r.shuffle(fs)
    d.functions = fs


@family("search", 7.0)
def own_documents(d):
    r = d.r
    among(d, "knowledge_search")
    ask, q = r.pick(KNOW)
    v = dict(a=r.choice(["a", "my", "the"]), w=guard(r.pick(WORDS)), x=guard(r.pick(WORDS)), D=r.choice(DOCS))
    d.user(dress(d, fill(ask, v)))
    d.call("knowledge_search", {"query": fill(q, v).replace("\x01", "").replace("\x02", "")})
    s = sentence(r) if r.p(0.4) else fill(r.choice(["The {w} is kept in {C}.", "{P} signs the {w}.", "A {w} costs {n} euros.", "The {w} is closed from {n} to {m}.", "Ask {P} for the {w}.", "Every {w} needs a {x}.", "{w}: see page {n}.", "The {w} must be checked every {n} days.", "No {w} in the {x}.", "Use the {x} for each {w}, {n} at most.", "The deadline for the {w} is {n} {M}.", "Keep the {w} between {n} and {m} degrees."]),
                                            dict(w=v["w"][1:-1], x=r.pick(WORDS), P=f"{r.pick(NAMES)} {r.pick(SURNAMES)}", C=r.pick(CITIES), n=r.randint(1, 99), m=r.randint(100, 900), M=r.choice(["May", "June", "March", "October"])))
    s = s[0].upper() + s[1:]
    k = r.random()
    if k < 0.85:
        at = f"{r.choice(['docs/', '', 'manual/', 'rules/', 'notes/', r.pick(WORDS) + '/'])}{r.pick(WORDS)}.{r.choice(['md', 'txt', 'rst', 'pdf'])}:{r.randint(1, 400)}@{r.getrandbits(28):07x}"
        if r.p(0.5):
            d.result(f"{at}: {s}")
        elif r.p(0.5):
            d.result(f"{at}\n{s}")
        else:
            d.result(f"{at}\n{s}\n\n{r.pick(WORDS)}.md:{r.randint(1, 99)}@{r.getrandbits(28):07x}\n{r.pick(SENTENCES)}.")
        d.say(f"{s} ({at.split('@')[0]})" if r.p(0.5) else f"It says: {s}", [s])
    else:
        from outcomes import NOTHING
        d.result(r.choice(["no passage found", "nothing found", "no results"] + NOTHING))
        d.say(r.choice(["Nothing was found.", "It found nothing."]), [])


READ = ["what's in {f}?", "read me {f}", "cat {f}", "show {f}", "{f} - what does it say", "contents of {f}", "I need to see {f}", "print out {f} here", "look into {f}", "what does {f} contain", "give me the text of {f}", "load {f}", "can you check what {f} says", "view {f}", "display the file {f}", "let me see {f}", "type {f}"]
WRITE = ['save the text "{s}" as {f}', 'write "{s}" to {f}', '{f} should say "{s}"', 'put "{s}" in a file named {f}', 'make {f} with "{s}"', 'create a new file {f}, text "{s}"', 'store "{s}" under {f}', 'note "{s}" in {f}', 'echo "{s}" > {f}', 'file {f}: "{s}"', 'keep "{s}" in {f}', "write '{s}' into {f}", "save '{s}' in {f} please"]
LIST = ["ls", "dir", "what's in the folder", "list files", "show me all files", "what have I got in the work folder", "any files?", "file list please", "what did I save so far", "names of the files", "show the directory", "which documents are in the folder", "list everything"]


@family("search", 5.0)
def own_files(d):
    r = d.r
    for _ in range(r.choice([1, 1, 1, 2])):
        f, s = filename(r), r.choice([r.pick(SENTENCES), " ".join(words(r, r.randint(1, 5)))])
        which = r.choice(["file_read", "file_write", "file_list"])
        if not d.functions:
            among(d, which)
        if which not in [x["name"] for x in d.functions]:
            break
        v = dict(f=guard(f), s=guard(s))
        if which == "file_read":
            d.user(dress(d, fill(r.pick(READ), v), 0.7))
            d.call(which, {"path": f})
            if r.p(0.12):
                m = r.choice([f"no such file: {f}", f"{f} does not exist", "not found", f"file not found: {f}"])
                d.fail(m)
                d.say(r.choice([f"That did not work: {m}.", f"I couldn't do it: {m}."]), [m])
                continue
            t = r.choice([r.pick(SENTENCES), sentence(r), ",".join(words(r, 2)) + f"\n{r.pick(WORDS)},{r.int(2, 900)}", f"{r.pick(WORDS)},{r.int(2, 9000)}", "\n".join(words(r, 3))])
            d.result(t)
            d.say(r.choice([f"{f} says: {t}", f"It says: {t}"]), t.split("\n"))
        elif which == "file_write":
            d.user(dress(d, fill(r.pick(WRITE), v), 0.7))
            d.call(which, {"path": f, "content": s})
            d.result(r.choice(["written", "ok", f"{len(s)} bytes written", "saved"]))
            d.say(r.choice([f"I saved it as {f}.", f"The text is now in {f}."]), [f])
        else:
            d.user(dress(d, r.pick(LIST), 0.7))
            d.call(which, {})
            fs = [filename(r) for _ in range(r.randint(0, 4))]
            d.result("\n".join(fs) if fs else r.choice(["(empty)", "no files", "[]"]))
            d.say(f"The files are {', '.join(fs)}." if len(fs) > 1 else f"There is one file: {fs[0]}." if fs else "The folder is empty.", fs)


# ---- the web, as people ask for it -------------------------------------------------------------------------------------------
WEB = [("opening hours of the {C} {w} museum", "{C} {w} museum opening hours", "{h}:00", "{C} {w} museum: open from {h}:00 to {h2}:00."), ("is {K} still in business? search", "is {K} still in business", "{y}", "{K} has been closed since {y}."), ("what's happening in {C} today", "{C} today", "{T}", "The {T} festival takes place in {C}."), ("find out when {T} comes out", "when does {T} come out", "{M}", "{T} comes out in {M} {y}."), ("how much does {P} earn, check the web", "how much does {P} earn", "{n}", "{P} earns {n} a year."),
       ("phone number of {K} in {C}", "{K} {C} phone number", "0{n3}", "{K}, {C}: 0{n3}-{n}"), ("{C} weather forecast", "{C} weather forecast", "{t}", "{C}: {t} degrees and {w2}."), ("who is {P}", "{P}", "{K}", "{P} is the founder of {K}."), ("is there a train strike in {C}? please search", "train strike {C}", "{M}", "The strike in {C} ends on {d} {M}."), ("look for reviews of the {K} {w}", "{K} {w} reviews", "{v}", "{K} {w}: {v} of 10 stars."), ("where was {P} born? look online", "where was {P} born", "{C}", "{P} was born in {C} in {y}."), ("search: best {w} in {C}", "best {w} in {C}", "{T}", "The best {w} in {C} is at {T}."), ("what do people say about {T}", "{T} opinions", "{w}", "Most people call {T} a {w}."), ("need the address of the {C} library", "{C} library address", "{n3}", "Library of {C}: {T} Street {n3}."), ("how did {C} play yesterday", "{C} match yesterday", "{s1}:{s2}", "{C} won {s1}:{s2}."), ("when does {K} open, google it", "{K} opening hours", "{h}", "{K} opens at {h} am."), ("which team leads the {T} league", "{T} league leader", "{C}", "{C} leads the {T} league."), ("tickets for {T} in {C}, what do they cost", "{T} {C} tickets price", "{p}", "{T} in {C}: tickets from {p}."), ("what is the newest phone by {K}", "newest phone by {K}", "{T}", "{K} presented the {T}."), ("does {C} have an airport, check please", "{C} airport", "{n}", "{C} airport had {n} passengers in {y}."), ("find me a recipe for {w} soup online", "{w} soup recipe", "{n3}", "{w} soup: {n3} g {w}, water, salt."), ("how many people live in {C}, look it up", "{C} population", "{n}", "{C} has {n} inhabitants."), ("search the net for {P}'s new book", "{P} new book", "{T}", "{P} published {T} in {y}.")]


@family("search", 9.0)
def web_more(d):
    r = d.r
    offer(d, "brave_search")
    ask, q, fact, line = r.pick(WEB)
    v = slots(r)
    v["w"] = r.pick(WORDS)
    v["h"], v["h2"] = r.randint(7, 12), r.randint(13, 20)
    g = {k: guard(str(x)) for k, x in v.items()}
    d.user(dress(d, fill(ask, g)))
    q = fill(q, v)
    d.builtin("brave_search", q)
    s = fill(line, v)
    d.result(search_result(r, q, s))
    d.say(r.choice([s, s, f"According to the search: {s}"]), [fill(fact, v)])
