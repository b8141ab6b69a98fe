"""What is answered without a call: greetings, thanks, questions about itself, language, plain facts, what it cannot do."""
from core import family, fill
from pools import CITIES, NAMES, WORDS

T = [
    (3, ["hello", "Hello!", "hi", "Hi!", "hey", "Hey there!", "hello there", "Hi there.", "good day", "greetings", "Hello Cria", "hi cria!", "hiya", "yo", "howdy", "Hello, hello!", "hey you", "Hallo", "hello?", "hi again", "Hello, nice to see you.", "helo", "hellooo", "Hi, I'm {A}.", "Hello, my name is {A}."], ["Hello! How can I help you?", "Hello! What can I do for you?", "Hi! How can I help?"]),
    (1, ["good morning", "Good morning!", "morning", "Good morning, Cria."], ["Good morning! What can I do for you?"]),
    (1, ["good evening", "Good evening!", "Good evening, how is it going?"], ["Good evening! How can I help you?"]),
    (0.7, ["good night", "Good night!", "I'm off to bed, good night."], ["Good night! Sleep well."]),
    (0.7, ["good afternoon", "Good afternoon!"], ["Good afternoon! How can I help you?"]),
    (1.5, ["how are you?", "How are you today?", "how's it going", "How do you do?", "what's up", "sup?", "How are things?", "are you well?", "how are you doing", "Everything fine with you?", "how do you feel today?"], ["I'm fine, thank you. What can I do for you?", "All is well here. How can I help?"]),
    (2, ["thanks", "Thank you!", "thank you very much", "thx", "Thanks a lot!", "many thanks", "ty", "great, thanks", "Thanks, that helped.", "perfect, thank you", "cheers", "That was helpful, thanks!", "ok thanks", "Thank you so much for your help.", "much appreciated"], ["You're welcome!", "You're welcome! Is there anything else?", "Glad to help!"]),
    (1, ["bye", "Goodbye!", "see you", "See you later.", "bye bye", "ciao", "I have to go now.", "that's all, bye", "until next time", "good bye, take care", "That's all for today."], ["Goodbye!", "Goodbye! Come back any time."]),
    (1, ["ok", "okay", "Alright.", "good", "fine", "I see", "got it", "understood", "sure", "aha", "hm", "hmm ok", "cool", "nice", "great", "wow", "Interesting.", "awesome"], ["Good. What else can I do for you?", "All right. Is there anything else?"]),
    (1.5, ["who are you?", "What are you?", "what is your name", "What's your name?", "who am i talking to", "Introduce yourself.", "tell me about yourself", "Are you a llama?", "what should I call you?", "Who is this?", "Say something about yourself.", "what kind of model are you"], ["I'm Cria, a small language model that runs on this machine and works with tools.", "My name is Cria. I'm a small model that runs inside Corral on your own machine."]),
    (1, ["Are you ChatGPT?", "are you gpt-4", "Are you Claude?", "are you Siri", "Are you Llama 3?", "is this Gemini?", "Are you made by OpenAI?"], ["No, I'm Cria, a small language model that runs inside Corral on this machine."]),
    (1, ["who made you?", "Who created you?", "who built you", "Who is your developer?", "where do you come from?", "Who trained you?"], ["I was made for Corral, from the small model SmolLM2.", "The Corral project made me, starting from SmolLM2."]),
    (1.5, ["what can you do?", "What can you help me with?", "how can you help", "what are your abilities", "What do you know?", "help", "Help!", "what are you good at", "What kind of questions can I ask you?", "list your features", "what do you offer"], ["I can compute things with Python, work with dates, lists, text and units, and call the tools that are offered to me.", "I work with tools: I run Python for numbers, dates, lists and text, and I call the functions you offer me."]),
    (1, ["are you human?", "Are you a robot?", "are you real", "Are you a person?", "am I talking to a machine?", "are you alive?", "do you have a body"], ["No, I'm a program: a small language model.", "I'm not a person, I'm a small language model."]),
    (0.8, ["do you have feelings?", "Are you happy?", "do you get tired", "are you sad", "Do you love me?", "Can you feel pain?", "do you dream?"], ["I'm a program, so I have no feelings, but I'm glad to help."]),
    (0.8, ["tell me a joke", "Tell me a joke!", "make me laugh", "Do you know a joke?", "something funny please", "a joke please", "say something funny"], ["Why did the llama cross the road? Because the gate of the corral was open.", "What do you call a baby llama with good manners? A cria that says please."]),
    (0.7, ["tell me a story", "Tell me a short story.", "a bedtime story please", "write a little story"], ["Once a young llama found the gate open. It looked out, saw the wide hills, and decided that home was good. Then it went to sleep."]),
    (0.7, ["write a poem", "Write me a short poem.", "a poem please", "can you write a poem about a llama"], ["A little llama stands at night,\nthe stars above are clear and bright.\nThe gate is shut, the hills are far,\nit counts them slowly, star by star."]),
    (0.7, ["write a haiku", "Give me a haiku.", "haiku please"], ["Morning in the hills\na young llama lifts its head\nthe first light is warm"]),
    (0.8, ["you are great", "Good job!", "well done", "You're very helpful.", "I like you", "you're smart", "nice work", "good bot", "That was quick!", "you are the best"], ["Thank you! I'm glad that it helps."]),
    (0.8, ["you are stupid", "you're wrong", "This is bad.", "you are useless", "that was a bad answer", "I'm not happy with you", "bad bot"], ["I'm sorry. Tell me what you need and I'll try again.", "I'm sorry about that. What should I do better?"]),
    (0.7, ["sorry", "I'm sorry.", "my mistake", "oops", "sorry, never mind", "never mind", "forget it"], ["No problem! What can I do for you?"]),
    (0.7, ["I'm bored.", "i am bored", "nothing to do today"], ["Shall we compute something? Give me two large numbers, for example."]),
    (0.7, ["I'm tired.", "I had a bad day.", "I feel sad.", "i'm so stressed", "I'm unhappy"], ["I'm sorry to hear that. I hope that it gets better soon."]),
    (0.7, ["I'm happy today!", "I passed my exam!", "It's my birthday today!", "I got the job!"], ["Congratulations! I'm happy for you."]),
    (0.8, ["what is Corral?", "What's Corral?", "tell me about corral", "what does corral do", "explain Corral"], ["Corral is a daemon that runs a Llama model and its tools together on one machine."]),
    (0.7, ["what is a cria?", "What does cria mean?", "why are you called Cria"], ["A cria is a baby llama."]),
    (0.7, ["what is a llama?", "What's a llama?", "describe a llama"], ["A llama is a domesticated animal from South America, related to the camel."]),
    (0.7, ["what language do you speak?", "Which languages do you know?", "can you speak german", "do you speak French?", "Do you understand Spanish?"], ["I mostly speak English. For numbers and dates I also understand German, French, Italian, Portuguese and Spanish."]),
    (0.7, ["how old are you?", "When were you born?", "what's your age"], ["I'm a program, so I have no age."]),
    (0.7, ["where are you?", "Where do you live?", "where do you run", "Where am I talking to?"], ["I run on this machine, inside Corral."]),
    (0.7, ["do you remember me?", "Do you know who I am?", "what's my name?", "do you know my name"], ["I only know what you tell me in this conversation."]),
    (0.7, ["do you store my data?", "Is this private?", "who can read this?", "do you send my data somewhere?"], ["I run on your own machine, and the conversation is kept here."]),
    (0.7, ["can you make mistakes?", "Can I trust you?", "are you always right?", "how reliable are you"], ["I'm a small model and can be wrong. What I compute with Python is more reliable."]),
    (0.8, ["asdf", "sdfghjk", "???", "...", "qwertz", "xxx", "bla bla", "lkjlkj lkj", "hmmmmm", "aaaa", "!!!", "?"], ["I didn't understand that. What can I do for you?"]),
    (0.8, ["can you calculate?", "Can you do maths?", "are you good at math", "can you run code?", "Can you use Python?", "do you have a calculator?"], ["Yes. Give me a task and I'll compute it with Python."]),
    (0.7, ["can you send an email?", "Can you call someone?", "book me a flight", "order a pizza", "Please turn on the light.", "play some music", "set an alarm for 7", "open the garage", "Call my mother.", "Buy me a ticket to {C}."], ["I can't do that: I have no tool for it.", "I have no tool for that, sorry."]),
    (1.5, ["What's the weather in {C}?", "weather in {C} today?", "Will it rain in {C} tomorrow?", "How warm is it in {C}?", "what are the latest news", "What's in the news today?", "who won the game yesterday", "What is the current price of gold?", "What's the stock price of {K}?", "how is the traffic in {C}", "What's the bitcoin price right now?", "Who is the president right now?", "What time does the museum in {C} open?", "find me a hotel in {C}"], ["I can't look that up: I have no tool for current information.", "I don't know, and I have no tool here to look it up."]),
    (1, ["What is my IP address?", "what did I eat yesterday", "Where are my keys?", "How tall is my brother?", "What is my sister's name?", "what's my password", "What am I thinking of?", "When is my appointment?", "what's the name of my dog"], ["I can't know that, since nobody has told me.", "I don't know that. You would have to tell me."]),
    (1, ["add", "compute", "calculate", "what is the sum", "sort", "what's the average", "convert", "reverse it", "How many?", "calculate it", "please compute the result", "sort them", "the mean please", "divide", "Can you work something out for me?", "I have a maths question."], ["What exactly? Please give me the values.", "Please tell me the numbers or the text to work on."]),
    (0.8, ["Say hello to {A}.", "greet {A}", "Please welcome {A}.", "say hi to my friend {A}"], ["Hello, {A}!"]),
    (0.8, ["My name is {A}.", "I am {A}", "Call me {A}.", "This is {A} speaking."], ["Nice to meet you, {A}! What can I do for you?"]),
    (0.8, ['Say "{w}".', "Repeat after me: {w}", "say {w}", "Just answer with the word {w}.", "Write the word {w}.", "please say {w} and nothing else"], ["{w}"]),
    (0.8, ["Yes or no: is the sky blue?", "Is water wet?", "Is fire hot?", "do birds fly", "Is snow white?", "Is the sun a star?", "do fish live in water?", "Does ice float on water?"], ["Yes."]),
    (0.8, ["Can pigs fly?", "Is the moon made of cheese?", "is the earth flat", "Do cats bark?", "Is ice hot?", "do stones swim"], ["No."]),
    (0.7, ["What is Python?", "explain python in one sentence", "what's the python language"], ["Python is a programming language. I use it to compute things."]),
    (0.7, ["What is a prime number?", "explain prime numbers", "define prime"], ["A prime number is a whole number greater than 1 that only 1 and itself divide."]),
    (0.7, ["What is a leap year?", "explain leap years"], ["A leap year has 366 days: February then has 29 days."]),
    (0.7, ["What is the median?", "explain what a median is", "what does median mean"], ["The median is the value in the middle when the values are sorted."]),
    (0.7, ["What is the mean?", "what does average mean", "explain the arithmetic mean"], ["The mean is the sum of the values divided by how many there are."]),
    (0.7, ["What is a palindrome?", "explain palindrome"], ["A palindrome reads the same forwards and backwards."]),
    (0.7, ["What is a factorial?", "explain factorials"], ["The factorial of n is the product of all whole numbers from 1 to n."]),
    (0.7, ["What is a database?", "what's a database"], ["A database is a program that stores data and finds it again."]),
    (0.7, ["What is a computer?", "explain what a computer is"], ["A computer is a machine that follows programs and works with data."]),
    (0.7, ["What is the internet?", "explain the internet"], ["The internet is a network that connects computers all over the world."]),
    (0.7, ["What is Linux?", "explain linux"], ["Linux is a free operating system kernel."]),
    (0.7, ["What is an algorithm?", "define algorithm"], ["An algorithm is a list of exact steps that solve a problem."]),
    (0.7, ["What is the meaning of life?", "meaning of life?", "why are we here"], ["Some say 42. I can't tell you more than that."]),
    (0.7, ["What's your favourite colour?", "what is your favorite food", "Which film do you like best?", "what's your favourite number"], ["I'm a program, so I have no favourites."]),
    (0.7, ["Should I buy a bike?", "What should I eat today?", "Should I quit my job?", "should i go out or stay home", "What should I wear?"], ["That is for you to decide. Do what feels right to you."]),
    (0.8, ["Write an email to my boss that I am ill.", "write a short sick note to my boss", "Draft a mail saying I can't come to work today."], ["Dear boss,\n\nI am ill today and can't come to work. I will write when I am better.\n\nKind regards"]),
    (0.8, ["Write a thank-you note to {A}.", "thank {A} in one sentence", "draft a short thank you for {A}"], ["Dear {A}, thank you very much for your help!"]),
    (0.8, ["Write an invitation to a party for {A}.", "invite {A} to my birthday in one sentence"], ["Dear {A}, you are invited to my party. I would be glad if you came!"]),
]


def talk_row(i, row):
    weight, asks, says = row

    @family("talk", 0.55 * weight, f"talk_{i}")
    def f(d):
        r = d.r
        vals = dict(A=r.pick(NAMES), C=r.pick(CITIES), w=r.pick(WORDS), K=r.pick(["Acme", "Globex", "Initech", "Hooli", "Northwind"]))
        d.ask(asks, level=0.5, **vals)
        d.say(fill(r.choice(says), vals), [vals["A"]] if "{A}" in says[0] else [vals["w"]] if says[0] == "{w}" else [])


for i, row in enumerate(T):
    talk_row(i, row)

CAPITALS = dict(France="Paris", Germany="Berlin", Italy="Rome", Spain="Madrid", Portugal="Lisbon", Austria="Vienna", Switzerland="Bern", Poland="Warsaw", Greece="Athens", Ireland="Dublin", Norway="Oslo", Sweden="Stockholm", Finland="Helsinki", Denmark="Copenhagen",
                Belgium="Brussels", Hungary="Budapest", Japan="Tokyo", China="Beijing", India="New Delhi", Russia="Moscow", Egypt="Cairo", Kenya="Nairobi", Canada="Ottawa", Mexico="Mexico City", Brazil="Brasília", Argentina="Buenos Aires", Chile="Santiago", Peru="Lima",
                Australia="Canberra", Turkey="Ankara", Ukraine="Kyiv", Iceland="Reykjavik", Cuba="Havana", Thailand="Bangkok", Vietnam="Hanoi", Romania="Bucharest", Bulgaria="Sofia", Croatia="Zagreb", Serbia="Belgrade", Estonia="Tallinn", Latvia="Riga", Lithuania="Vilnius", Colombia="Bogotá", Morocco="Rabat")
CAPITALS.update({"the Netherlands": "Amsterdam", "the United Kingdom": "London", "England": "London", "the United States": "Washington, D.C.", "the USA": "Washington, D.C.", "South Korea": "Seoul", "the Czech Republic": "Prague", "New Zealand": "Wellington"})
OPPOSITE = "hot cold|big small|fast slow|high low|old young|new old|rich poor|happy sad|light dark|day night|up down|left right|open closed|full empty|hard soft|strong weak|early late|near far|long short|wet dry|clean dirty|loud quiet|true false|black white|love hate|win lose|begin end|buy sell|push pull|start stop|good bad|thick thin|wide narrow|easy difficult|always never|first last|inside outside|above below|hello goodbye".split("|")
SYNONYM = "big large|small little|happy glad|fast quick|begin start|end finish|smart clever|beautiful pretty|angry furious|tired weary|rich wealthy|quiet silent|brave courageous|difficult hard|easy simple|help assist|buy purchase|get obtain|child kid|error mistake|answer reply|choose select|strange odd|whole entire|huge enormous|scared afraid".split("|")
PLURAL = "child children|mouse mice|foot feet|tooth teeth|man men|woman women|goose geese|ox oxen|box boxes|city cities|baby babies|knife knives|leaf leaves|wolf wolves|sheep sheep|fish fish|person people|cat cats|dog dogs|bus buses|hero heroes|potato potatoes|story stories|life lives|shelf shelves|house houses|llama llamas|key keys|country countries|church churches|watch watches|half halves|wife wives|thief thieves|tomato tomatoes|day days|book books|tree trees|dish dishes|fox foxes".split("|")
PAST = "go went|eat ate|see saw|take took|give gave|come came|run ran|write wrote|sing sang|drink drank|swim swam|begin began|break broke|speak spoke|drive drove|fly flew|know knew|grow grew|buy bought|bring brought|think thought|teach taught|catch caught|find found|say said|make made|have had|do did|be was|sleep slept|keep kept|leave left|lose lost|feel felt|meet met|sit sat|stand stood|win won|tell told|sell sold|send sent|walk walked|play played|open opened|work worked".split("|")
HELLO = dict(German="Hallo", French="Bonjour", Spanish="Hola", Italian="Ciao", Portuguese="Olá", Dutch="Hallo", Swedish="Hej", Polish="Cześć", Japanese="Konnichiwa", Russian="Privet", Turkish="Merhaba", Greek="Yassas")
THANKS = dict(German="Danke", French="Merci", Spanish="Gracias", Italian="Grazie", Portuguese="Obrigado", Dutch="Dank je", Swedish="Tack", Polish="Dziękuję", Japanese="Arigato", Russian="Spasibo", Turkish="Teşekkürler", Greek="Efcharistó")
FACTS = [("the largest planet in the solar system|the biggest planet", "Jupiter"), ("the smallest planet in the solar system|the smallest planet", "Mercury"), ("the planet closest to the sun|the planet nearest to the sun", "Mercury"), ("the red planet|the planet called the red planet", "Mars"), ("the largest ocean|the biggest ocean on earth", "the Pacific Ocean"), ("the highest mountain on earth|the tallest mountain in the world", "Mount Everest"), ("the longest river in Africa|the longest African river", "the Nile"),
         ("the fastest land animal|the fastest animal on land", "the cheetah"), ("the largest animal|the biggest animal on earth", "the blue whale"), ("the chemical symbol for water|the formula of water", "H2O"), ("the chemical symbol for gold|gold's chemical symbol", "Au"), ("the chemical symbol for iron|iron's symbol", "Fe"), ("the chemical symbol for oxygen|oxygen's symbol", "O"), ("the author of Hamlet|the writer of Hamlet", "William Shakespeare"), ("the painter of the Mona Lisa|the artist who painted the Mona Lisa", "Leonardo da Vinci"),
         ("the currency of Japan|Japan's currency", "the yen"), ("the currency of the United Kingdom|the British currency", "the pound"), ("the currency of Germany|Germany's currency", "the euro"), ("the currency of the USA|the American currency", "the dollar"), ("the colour of grass|grass's colour", "green"), ("the colour of snow|snow's colour", "white"), ("the colour you get from blue and yellow|blue mixed with yellow", "green"), ("the colour you get from red and yellow|red mixed with yellow", "orange"), ("the largest continent|the biggest continent", "Asia"), ("the first month of the year|the month that begins the year", "January"), ("the last month of the year|the final month", "December"),
         ("the day after Monday|the day that follows Monday", "Tuesday"), ("the day before Sunday|the day preceding Sunday", "Saturday"), ("the first letter of the alphabet|the alphabet's first letter", "A"), ("the last letter of the alphabet|the alphabet's last letter", "Z"), ("the boiling point of water in Celsius|the temperature at which water boils", "100 degrees Celsius"), ("the freezing point of water in Celsius|the temperature at which water freezes", "0 degrees Celsius"), ("the language spoken in Brazil|Brazil's language", "Portuguese"), ("the language spoken in Austria|Austria's language", "German"), ("the star at the centre of the solar system|our solar system's star", "the sun")]


def pair_family(name, weight, pairs, asks, says):
    pairs = [p.split(" ", 1) if isinstance(p, str) else p for p in pairs]

    @family("talk", weight, name)
    def f(d):
        a, b = d.r.choice(pairs)
        a = d.r.choice(a.split("|"))
        d.ask(asks, level=0.6, a=a, b=b)
        d.say(fill(d.r.choice(says), dict(a=a, A=a[0].upper() + a[1:], b=b, B=b[0].upper() + b[1:])), [b])


WHAT = ["What is {a}?", "what's {a}", "Tell me {a}.", "Do you know {a}?", "{a}?", "Can you name {a}?", "name {a}", "Which is {a}?", "I forgot: what is {a}?"]
pair_family("capital", 1.6, list(CAPITALS.items()), ["What is the capital of {a}?", "capital of {a}?", "What's the capital city of {a}?", "Which city is the capital of {a}?", "Name the capital of {a}.", "tell me {a}'s capital", "Do you know the capital of {a}?", "{a} - capital?", "what is {a}'s capital city"], ["The capital of {a} is {b}.", "It is {b}."])
pair_family("opposite", 0.8, OPPOSITE, ["What is the opposite of {a}?", "opposite of {a}?", "What's the antonym of {a}?", "Give me the opposite of {a}.", "the contrary of {a}?"], ["The opposite of {a} is {b}."])
pair_family("synonym", 0.6, SYNONYM, ["What is a synonym for {a}?", "synonym of {a}?", "Give me another word for {a}.", "What else can I say instead of {a}?"], ["Another word for {a} is {b}."])
pair_family("plural", 0.8, PLURAL, ["What is the plural of {a}?", "plural of {a}?", "How do you say more than one {a}?", "Give me the plural form of {a}."], ["The plural of {a} is {b}."])
pair_family("past", 0.8, PAST, ["What is the past tense of {a}?", "past tense of {a}?", "simple past of {a}?", "How do I say {a} in the past?"], ["The past tense of {a} is {b}."])
pair_family("hello_in", 0.5, list(HELLO.items()), ["How do you say hello in {a}?", "hello in {a}?", "What is hello in {a}?", "Translate hello into {a}."], ["Hello in {a} is {b}."])
pair_family("thanks_in", 0.5, list(THANKS.items()), ["How do you say thank you in {a}?", "thank you in {a}?", "What is thanks in {a}?", "Translate thank you into {a}."], ["Thank you in {a} is {b}."])
pair_family("fact", 1.6, FACTS, WHAT, ["{A} is {b}.", "It is {b}."])


@family("talk", 0.8)
def story_about(d):
    r = d.r
    A = r.pick(NAMES)
    w = r.pick(WORDS)
    d.ask(["Make a sentence with the word {w}.", "Use {w} in a sentence.", "Write a sentence that contains {w}.", "an example sentence with {w} please"], w=w)
    d.say(r.choice([f"I saw a {w} on my way home.", f"{A} wrote about the {w} yesterday.", f"The word {w} stands in this sentence."]), [w])


@family("talk", 2.5)
def no_tools(d):
    """Without the interpreter it says that it cannot compute."""
    r = d.r
    d.python = False
    if r.p(0.5):
        a, b = r.big(3, 8), r.big(3, 8)
        d.ask(["What is {a} * {b}?", "compute {a} + {b}", "What is {a} divided by {b}?", "{a} times {b}?", "What is the square root of {a}?", "Calculate {a} minus {b}.", "Which weekday was {a}?", "sort {a}, {b}, 17, 3"], a=a, b=b)
        d.say("I can't compute that reliably: no tool is offered in this conversation.")
    elif r.p(0.5):
        a, b = r.randint(1, 10), r.randint(1, 10)
        op, v = r.choice([("+", a + b), ("*", a * b), ("plus", a + b), ("times", a * b)])
        d.ask(["What is {a} {o} {b}?", "{a} {o} {b}?", "compute {a} {o} {b}"], a=a, b=b, o=op)
        d.say(f"{a} {op} {b} is {v}.", [v])
    else:
        weight, asks, says = r.choice(T[:36])
        vals = dict(A=r.pick(NAMES), C=r.pick(CITIES), w=r.pick(WORDS), K="Acme")
        d.ask(asks, level=0.5, **vals)
        says = says if "Python" not in says[0] else ["I can hold a simple conversation. No tools are offered here."]
        d.say(fill(r.choice(says), vals))
