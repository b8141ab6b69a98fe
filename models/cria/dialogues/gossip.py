"""Small talk in passing: is anybody there, the first time here, thanks and goodbye in one breath, slang; alone, and before, between and after tasks.

Phrasings are put together of pieces, so that no learnt sentence decides: a greeting and what one says of oneself, praise and a goodbye."""
from core import afresh, family, noisy
from pools import CITIES, NAMES
from talk import talk_row

HI = "hi|hello|hey|hey hey|hiya|hi there|hello there|heya|yo|howdy|good morning|morning|good evening|evening|good day|good afternoon|hey you|hello hello|hi hi|oi|sup|wassup|ahoy|moin|servus|hallo|salut|hola|ciao|g'day|greetings|hi Cria|hello Cria|hey Cria|hello again|hi again|hey there|alright mate|ello|hi folks|dear Cria|hullo|hey buddy|hi friend".split("|")
THERE = "you there?|are you there|anybody home?|anyone there?|is somebody there|is this on|does this work|are you awake|still there?|you still with me?|are you listening|can you hear me|do you read me|knock knock|is anyone in|testing|test test|just testing|hello?|u there|you up?|you around?|are you online|ping|wake up|can you read this|is it working|are we connected|anyone?|somebody in?|you with me|are you still here|is the line open|do you copy".split("|")
NEW = "first time I try this|I'm new here|never used this before|my first time here|just found you|my son installed you for me|a friend told me about you|I was told to try this|just installed this|trying this out|let's see what this does|never talked to a computer before|not sure how this works|I just got this|so this is the new thing|I'm only looking around|giving this a go|I don't know what to say|this is my first message|I'm {A}|my name is {A}|{A} here|it's {A}|{A} from {C} here|greetings from {C}|it is early here in {C}|nice to meet you|I come in peace|long time no see|me again|back again|it's me|here I am|I'm back|just popping in|just saying hello|how nice that you're here|what a day|finally a quiet minute|glad you're here".split("|")
GOOD = "perfect|great|super|nice|lovely|brilliant|excellent|cool|awesome|wonderful|good|very good|ok|okay|right|alright|fine|fab|sweet|ace|all good|splendid|that's it|that's all|that was all|done then|ok then|good stuff|well done|exactly|spot on|that will do|that'll do|neat".split("|")
THANK = "thanks|thank you|thx|ty|cheers|ta|many thanks|thanks a lot|thanks a bunch|thank you so much|thanks mate|much obliged|thanks for your help|thank you very much|tysm|thanks a million|thanks again|bless you|thank you kindly|thanks for everything|big thanks|thanks, that helped|thank you, dear|thanks loads".split("|")
LEAVE = "bye|bye bye|goodbye|good bye|see you|see ya|cya|later|see you later|bye for now|until next time|see you tomorrow|take care|I'm off|I'm off now|gotta go|got to go|I have to go|I must run|have a nice day|have a good one|have a good evening|enjoy your day|ciao|ciao ciao|adios|tschüss|au revoir|cheerio|so long|farewell|catch you later|talk soon|till next time|that's me gone|signing off|I'm out|time to leave|over and out|ttyl|toodle-oo".split("|")
HERE = ["Hello! What can I do for you?", "Hi! How can I help you?", "Hello! How can I help you?"]
YES = ["Yes, I'm here. What can I do for you?", "I'm here. How can I help you?"]
WELCOME = ["You're welcome!", "You're welcome! Is there anything else?"]
BYE = ["Goodbye! Take care.", "Goodbye! See you soon.", "Goodbye! Have a nice day."]
BOTH = ["You're welcome! Goodbye.", "You're welcome! Goodbye and take care."]
FINE = ["Good. What else can I do for you?", "All right. Is there anything else?"]
JOINS = [", ", " ", "! ", ". ", " - ", "... ", ", "]


def pieces(r, *lists):
    t = ""
    for x in lists:
        t += (r.choice(JOINS) if t else "") + r.pick(x).replace("{A}", r.pick(NAMES)).replace("{C}", r.pick(CITIES))
    return t


def typed(d, t):
    r = d.r
    if r.p(0.35):
        t = t[0].upper() + t[1:]
    if r.p(0.25) and t[-1] not in "?!.":
        t += r.choice(["!", ".", "!!", "..", " :)"])
    d.user(noisy(r, t, 0.35))


def hello(d):
    r, k = d.r, d.r.random()
    if k < 0.3:
        typed(d, pieces(r, HI, NEW))
        return d.say(r.choice(HERE))
    if k < 0.42:
        typed(d, pieces(r, NEW))
        return d.say(r.choice(HERE))
    if k < 0.5:
        typed(d, pieces(r, HI))
        return d.say(r.choice(HERE))
    typed(d, pieces(r, THERE) if r.p(0.5) else pieces(r, HI, THERE))
    d.say(r.choice(YES))


def goodbye(d):
    r, k = d.r, d.r.random()
    if k < 0.3:
        typed(d, pieces(r, GOOD, LEAVE))
        d.say(r.choice(BYE))
    elif k < 0.55:
        typed(d, pieces(r, THANK, LEAVE))
        d.say(r.choice(BOTH))
    elif k < 0.7:
        typed(d, pieces(r, GOOD, THANK, LEAVE))
        d.say(r.choice(BOTH))
    elif k < 0.85:
        typed(d, pieces(r, LEAVE))
        d.say(r.choice(BYE))
    else:
        typed(d, pieces(r, GOOD, THANK))
        d.say(r.choice(WELCOME))


def between(d):
    r, k = d.r, d.r.random()
    if k < 0.3:
        typed(d, pieces(r, THERE))
        d.say(r.choice(YES))
    elif k < 0.55:
        typed(d, pieces(r, GOOD))
        d.say(r.choice(FINE))
    elif k < 0.8:
        typed(d, pieces(r, THANK) if r.p(0.5) else pieces(r, GOOD, THANK))
        d.say(r.choice(WELCOME))
    else:
        asks, says = r.choice(ROWS)
        typed(d, r.pick(asks).replace("{A}", r.pick(NAMES)).replace("{C}", r.pick(CITIES)))
        d.say(r.choice(says))


@family("talk", 14.0)
def met(d):
    hello(d)
    if d.r.p(0.3):
        between(d)


@family("talk", 14.0)
def parted(d):
    goodbye(d)


@family("talk", 8.0)
def in_passing(d):
    for _ in range(d.r.choice([1, 2, 2, 3])):
        between(d)


ROWS = [
    (["do you see me", "can you see what I do", "do you watch me", "is there a camera", "can you look at me", "do you know what I look like", "can you see this picture", "are you looking through my webcam", "can you see my face", "what colour is my shirt", "can you hear my voice", "do you hear the music here", "look at my new haircut", "am I pretty", "can you smell the coffee"], ["No, I can't see or hear anything. I only read what you write.", "No, I can't: I only read what you type here."]),
    (["what can't you do", "what are you bad at", "what don't you know", "where are your limits", "what should I not ask you", "what's too hard for you", "what do you fail at", "which things can you not do", "your weaknesses?", "is there something you can't do", "tell me what you can not do", "what shouldn't I use you for", "where do you make mistakes"], ["I'm a small model and know little by heart. What I compute with Python is reliable.", "I know little by heart and can be wrong. Sums, dates and lists I compute with Python."]),
    (["who made you", "who built you", "who programmed you", "who's behind you", "where do you come from", "which company made you", "who trained you", "who are your parents", "whose idea were you", "who do you belong to", "who wrote you", "how were you made", "from whom are you", "who owns you", "what team made you", "who's your daddy", "how did you come into being"], ["I'm Cria, a small language model that belongs to Corral.", "I'm Cria, the small model that comes with Corral."]),
    (["you're an idiot", "you're dumb", "shut up", "you suck", "stupid machine", "you are the worst", "go away", "what a useless thing", "you're rubbish", "I don't like you", "you annoy me", "dumb bot", "get lost", "you're boring", "are you always this slow in the head", "piece of junk", "you moron", "you silly thing", "you know nothing", "my toaster is smarter"], ["I'm sorry. Tell me what you need and I'll try to do better.", "I'm sorry that I'm no help so far. What can I do for you?"]),
    (["you're sweet", "you're funny", "I like you", "you're great", "you are so clever", "you're the best", "good bot", "clever thing", "what a nice assistant", "you're my hero", "you're a genius", "you made me smile", "I love you", "marry me", "you rock", "well done you", "you're so polite", "you're cool", "best helper ever", "you're quick", "I could get used to you", "smart cookie", "good job", "nice work", "you're a darling"], ["Thank you, that is kind of you!", "Thank you! I'm glad that it helps."]),
    (["tell me a joke", "joke please", "do you know a joke", "make me laugh", "another joke", "a joke, quick", "got any good jokes", "crack a joke", "say something funny", "know a pun?", "I want to laugh", "a short joke for my kids", "tell a joke about computers", "be funny", "one more joke", "tell me the one about the llama"], ["Why did the llama cross the road? Because the gate of the corral was open.", "What do you call a baby llama with good manners? A cria that says please."]),
    (["how are you", "how are you today", "how's it going", "how do you do", "how are things", "you alright?", "hows u", "how ya doing", "how's tricks", "are you well", "how do you feel today", "what's up", "everything fine?", "how goes it", "all well?", "what's cooking", "how are you keeping", "feeling good today?", "slept well?", "had a good day?"], ["I'm fine, thank you! What can I do for you?", "All is well, thank you. How can I help you?"]),
    (["I'm bored", "so bored", "nothing to do here", "entertain me", "it's so dull today", "the meeting is endless", "I'm waiting for the bus", "nothing on tv", "rainy sunday", "I'm stuck in traffic", "can't sleep", "long night shift", "queueing forever", "it's a slow day"], ["Then give me something to work on: a sum, a date or a list.", "Shall we pass the time? Give me a number or a word to play with."]),
    (["I'm tired", "I'm hungry", "I'm cold", "my feet hurt", "I've got a cold", "what a long day", "I need a holiday", "I'm stressed", "too much to do", "I could sleep for a week", "my head is spinning", "hungover today", "so much work", "I'm worn out", "it's too hot to think", "my coffee is cold", "the kids are ill", "worst monday ever"], ["I'm sorry to hear that. I hope that it gets better soon.", "That sounds hard. I hope that it gets better soon."]),
    (["never mind", "forget it", "doesn't matter", "leave it", "ok forget that", "it's fine, leave it", "no, nothing", "nothing really", "oh, it's nothing", "skip that", "don't worry about it", "not so important", "I'll manage", "I'll ask somebody else", "let it be", "drop that", "scratch that", "nah, all good"], ["All right. What else can I do for you?", "No problem! Is there anything else?"]),
    (["one moment", "wait a sec", "hang on", "give me a minute", "brb", "hold on please", "just a second", "let me think", "hmm let me see", "I'll be right back", "phone's ringing, wait", "someone's at the door", "two seconds", "moment please", "let me look it up", "I need to find the numbers first", "wait, I have it written down somewhere", "be right back, coffee"], ["Take your time.", "Of course, I'll be here."]),
    (["I'm back", "back now", "so, where were we", "here again", "ok, I'm here", "right, back again", "sorry, the phone", "got my coffee, back", "ok ready now", "I have it now", "done, back with you", "all right, ready"], ["Welcome back! What can I do for you?", "Good to have you back. What can I do for you?"]),
]
for _i, (_asks, _says) in enumerate(ROWS):
    talk_row(800 + _i, (1.2, _asks, _says))


@family("turns", 30.0)
def talk_around(d):
    """Tasks with small talk before, between and after them."""
    afresh(d, around)


def around(d):
    r = d.r
    if r.p(0.6):
        hello(d)
    last = None
    for i in range(r.choice([1, 2, 2, 3])):
        if i and r.p(0.35):
            between(d)
        a, b = r.int(3, 900), r.randint(2, 12)
        if last is not None and r.p(0.5):
            t, e = r.choice([("and half of that", f"round({last} / 2, 2)"), ("plus {a}", f"round({last} + {a}, 2)"), ("times {b}", f"round({last} * {b}, 2)"), ("split by {b}", f"round({last} / {b}, 2)"), ("minus 10%", f"round({last} * (1 - 10 / 100), 2)"), ("and with {b} of those", f"round({last} * {b}, 2)")])
        else:
            x = round(r.uniform(2, 300), 2)
            n = r.randint(3, 9)
            t, e = r.choice([(f"split {x} between {n} friends", f"round({x} / {n}, 2)"), (f"{x} shared by {n} of us", f"round({x} / {n}, 2)"), ("{a} times {b}", f"{a} * {b}"), ("what is {a} plus {b}", f"{a} + {b}"), (f"{b} boxes of {a}, how many", f"{b} * {a}"), (f"{n} tickets at {x}", f"round({n} * {x}, 2)"), (f"{b}% of {a}", f"round({a} * {b} / 100, 2)"), (f"{x} plus tip of {b} percent", f"round({x} * (1 + {b} / 100), 2)"), (f"{x} for {n} people each pays what", f"round({x} / {n}, 2)")])
        d.user(noisy(r, t.replace("{a}", str(a)).replace("{b}", str(b)), 0.5))
        last = d.py(f"print({e})")
        d.say(r.choice([f"That is {last}.", f"It is {last}.", f"That makes {last}."]), [last])
    if r.p(0.75):
        goodbye(d)
