"""Values as everyday life has them: dishes, medicines, messages, sums in words, times with a date, nested objects.

Fills values.V with more kinds.  NOTE: what a description must say about the form; SHAPES: members of a schema beyond its type."""
import datetime
from core import MONTHS
from pools import CITIES, NAMES, SURNAMES, WORDS, words
from values import V, clock, code, date, in_words, listed, money, same, said, street

POOLS = {k: v.split("|") for k, v in dict(
    dish="lasagne|pad thai|fish and chips|vegetable curry|chicken soup|margherita pizza|spinach quiche|beef stew|sushi|mushroom risotto|apple pie|pancakes|caesar salad|tacos|shepherd's pie|goulash|pea soup|banana bread|paella|dumplings|ramen|falafel|moussaka|cheesecake|chilli con carne|roast potatoes|omelette|butter chicken|pumpkin soup|rice pudding|tomato salad|grilled salmon|stuffed peppers|french toast|lemon tart|burger with fries|spaghetti carbonara|onion soup|veggie wrap|club sandwich",
    drink="flat white|green tea|orange juice|double espresso|sparkling water|lemonade|iced latte|hot chocolate|mint tea|cappuccino|apple cider|tomato juice|tonic water|black coffee|chai|oat milk latte|ginger beer|red wine|pale ale|tap water|cola|mango lassi|peppermint tea|americano|non-alcoholic beer",
    food="oat milk|brown rice|cherry tomatoes|olive oil|eggs|butter|toilet paper|washing powder|dog food|flour|yoghurt|bananas|minced beef|salmon|red lentils|dark chocolate|cucumbers|peanut butter|cheddar|coffee beans|garlic|lemons|frozen peas|baking paper|nappies|soap|spaghetti|honey|bread rolls|onions|cream cheese|mustard|rice cakes|apples|sugar|dish soap|tofu|ham|mushrooms|paprika",
    drug="ibuprofen|paracetamol|aspirin|amoxicillin|metformin|insulin|lisinopril|cetirizine|omeprazole|vitamin D|iron tablets|cough syrup|levothyroxine|warfarin|prednisone|salbutamol|atorvastatin|penicillin|melatonin|eye drops|magnesium|codeine|diazepam|antibiotics|nasal spray",
    symptom="a sore throat|headache|a rash on the arm|fever|back pain|dizziness|a twisted ankle|stomach cramps|a cough|blurred vision|toothache|chest pain|a runny nose|numb fingers|nausea|an itchy eye|shortness of breath|joint pain|insomnia|a swollen knee|earache|heartburn",
    song="Yellow River|Blue Monday|Hey Jude|Clair de Lune|Bohemian Rhapsody|Take Five|Wonderwall|So What|Hotel California|Summertime|Africa|Imagine|Nessun Dorma|Creep|Stayin' Alive|La Vie en Rose|Smoke on the Water|Für Elise|Valerie|Thriller|Dancing Queen|Fast Car|Purple Rain|Space Oddity|Jolene|Hallelujah|Running Up That Hill|Zombie|Mr. Brightside|Blackbird",
    artist="Miles Davis|Adele|The Beatles|Nina Simone|Daft Punk|Björk|Johnny Cash|Queen|Ella Fitzgerald|Radiohead|Vivaldi|Bob Marley|Kraftwerk|Shakira|Taylor Swift|Bach|Edith Piaf|Metallica|Amy Winehouse|Pink Floyd|Ravi Shankar|Led Zeppelin|ABBA|John Coltrane|Rosalía|Billie Eilish|Mozart|David Bowie|Fela Kuti|Dolly Parton",
    genre="jazz|techno|bossa nova|heavy metal|country|lo-fi beats|classical|reggae|hip hop|folk|blues|film music|punk|soul|opera|salsa|indie rock|ambient|gospel|Latin pop|drum and bass|children's songs|string quartets|80s pop|Christmas songs",
    film="Casablanca|The Godfather|Spirited Away|Alien|Amélie|Inception|Toy Story|Parasite|Jaws|Blade Runner|The Matrix|Paddington 2|Vertigo|Metropolis|Dune|Finding Nemo|Arrival|Gladiator|The Big Lebowski|Some Like It Hot|Interstellar|Back to the Future|La La Land|Psycho|Frozen|Rear Window|The Third Man|Titanic|Up|Seven Samurai",
    book="Moby Dick|Pride and Prejudice|The Hobbit|Dracula|Dune|War and Peace|The Little Prince|Emma|Middlemarch|1984|Frankenstein|The Name of the Rose|Beloved|Ulysses|Animal Farm|The Stranger|Jane Eyre|Treasure Island|Momo|The Odyssey|Things Fall Apart|Persuasion|The Trial|Brave New World|Cloud Atlas|Wolf Hall|Don Quixote|The Road|Catch-22|Faust",
    plant="tomatoes|basil|roses|sunflowers|carrots|lavender|a lemon tree|courgettes|tulips|the fern|thyme|the monstera|raspberries|lettuce|beans|orchids|the bonsai|mint|potatoes|geraniums|an apple tree|cucumbers|peonies|the ficus|garlic|radishes",
    pet="Bello|Minka|Rex|Luna|Socks|Max|Biscuit|Nero|Pebbles|Simba|Coco|Rocky|Daisy|Whiskers|Balou|Molly|Pip|Shadow|Tiger|Hazel|Charlie|Figaro|Milo|Olive|Pancake|Sir Barksalot",
    job="nurse|bus driver|web developer|accountant|electrician|chef|primary school teacher|data analyst|warehouse worker|project manager|hairdresser|plumber|graphic designer|truck driver|pharmacist|architect|receptionist|translator|carpenter|lab technician|security guard|sales assistant|midwife|gardener|civil engineer|dental assistant|barista|UX researcher",
    subject="biology|linear algebra|modern history|French grammar|organic chemistry|music theory|economics|world geography|statistics|creative writing|thermodynamics|philosophy|photosynthesis|the French Revolution|fractions|Roman law|genetics|databases|trigonometry|Shakespeare|quantum mechanics|Spanish|accounting|European politics|psychology|art history",
    sport="yoga|spinning|swimming|pilates|tennis|boxing|rowing|football|climbing|badminton|zumba|table tennis|basketball|karate|aqua fitness|volleyball|fencing|running|judo|squash|water polo|handball|ice hockey|crossfit",
    gadget="laptop|phone charger|noise-cancelling headphones|coffee machine|electric kettle|running shoes|winter tyres|USB-C cable|rain jacket|office chair|bluetooth speaker|hair dryer|sleeping bag|mechanical keyboard|desk lamp|camping stove|graphics card|toaster|wool socks|mountain bike|air fryer|yoga mat|baby monitor|vacuum cleaner|tent for four people|rice cooker|smart watch|hiking boots|garden hose|bookshelf|microwave|cordless drill|leather wallet|standing desk|white sneakers|external hard drive|kids' bicycle|waterproof backpack",
    clothing="blue jeans|a white shirt|the black dress|wool sweater|leather jacket|red scarf|size 42 boots|the grey suit|two ties|a summer hat|swimming trunks|the wedding dress|gloves|a silk blouse|rain coat|running shorts|pyjamas|cashmere coat|denim jacket|long skirt",
    part="brake pads|oil filter|front bumper|left mirror|spark plugs|windscreen wipers|battery|clutch|exhaust pipe|headlight|alternator|fuel pump|timing belt|rear window|radiator hose|gearbox|handbrake cable|air filter|wheel bearing|number plate light",
    machine="washing machine|dishwasher|lawn mower|dryer|coffee maker|air conditioner|heat pump|boiler|fridge|freezer|conveyor belt|3D printer|milling machine|forklift|lift|compressor|espresso machine|projector|photocopier|server rack|router|generator|water heater|packaging line|X-ray machine|centrifuge|treadmill|ventilator|cash register|elevator B",
    topic="climate change|solar energy|the Roman Empire|black holes|sourdough|electric cars|machine learning|the housing market|vegan cooking|remote work|tax reform|football transfers|sleep disorders|bird migration|data protection|coral reefs|space tourism|inflation|gardening in winter|chess openings|the stock market|water shortage|bee keeping|artificial intelligence|wood carving|medieval castles|public transport|rare earths|mental health|online privacy|renewable energy|ancient Egypt|wine from Georgia|street photography",
    reason="the weather is too bad|he has the flu|we moved to another town|the child is ill|it was ordered by mistake|the price has changed|a family emergency|not enough staff|it arrived too late|the customer changed his mind|double booking|the road is blocked|power cut|technical problems|the speaker is ill|duplicate entry|wrong address|no longer needed|budget is used up|a strike at the airport|the contract ran out|it no longer fits the project|personal reasons|a dentist appointment|my car broke down|too many complaints|vacation|poor quality|out of stock|the colour is wrong",
    occasion="Grandma's 80th birthday|summer party|team dinner|wedding of {N} and {N}|housewarming|farewell party for {N}|book club|school reunion|quarterly review|kick-off meeting|parents' evening|flea market|dentist|yoga class|job interview|board meeting|garden concert|pub quiz|first aid course|piano lesson|dress rehearsal|baby shower|standup|lunch with {N}|budget planning|movie night|{N}'s graduation|vet appointment|choir practice|annual general meeting|product launch|fire drill|barbecue at {N}'s|one-on-one with {N}|haircut|oil change",
    team="marketing|the night shift|support|design|the board|everyone in sales|the kitchen crew|HR|operations|the A team|finance|our volunteers|group 4|the drivers|legal|all managers|the platform team|the reception|class 7b|IT",
    animal="dog|cat|rabbit|hamster|horse|parrot|goat|cow|sheep|guinea pig|donkey|goldfish|snake|tortoise|pig|chicken|ferret|owl",
    furniture="the sofa|dining table|bookcase|double bed|wardrobe|desk|armchair|chest of drawers|bunk bed|kitchen cupboard|piano|floor lamp|mattress|fridge|three chairs|washing machine|mirror|carpet",
    species="red kite|grey seal|roe deer|barn owl|kingfisher|hedgehog|wild boar|white stork|common toad|beaver|lynx|stag beetle|brown bear|harbour porpoise|great tit|peregrine falcon|fire salamander|otter|swallow|bumblebee",
    material="oak|plywood|concrete|steel pipes|gypsum board|roof tiles|sand|copper wire|insulation|red bricks|paint|glass panes|gravel|screws|aluminium sheets|cement|parquet|silicone|cables|floor tiles",
    skill="Excel|welding|Python|public speaking|sign language|first aid|SQL|forklift driving|Photoshop|negotiation|French|bookkeeping|Kubernetes|bread baking|laboratory safety|project planning|video editing|customer service|CAD|driving a lorry",
    lesson="beginner|evening course|guitar|Spanish A2|pottery|salsa for couples|watercolour|public speaking|first aid|swimming for kids|bread baking|photography|driving theory|yoga for seniors|chess for beginners|sewing|Italian cooking|Python for beginners|meditation|wine tasting",
    hobby="hiking|cooking|board games|photography|salsa|cycling|reading crime novels|birdwatching|pottery|travelling|video games|gardening|playing the cello|climbing|astronomy|theatre|baking|surfing|chess|dancing",
    allergy="peanuts|gluten|shellfish|lactose|eggs|soy|penicillin|pollen|bee stings|celery|latex|sesame|strawberries|cats|house dust|mustard",
    fault="does not start|leaks water|makes a grinding noise|shows error E04|overheats|no display|smells burnt|door won't close|keeps restarting|paper jam|vibrates heavily|trips the fuse|stopped in the middle of a cycle|remote control is dead|beeps all the time|screen is cracked|battery drains in an hour|doesn't heat any more|wifi drops every few minutes|blinks red|is stuck between two floors|prints only blank pages|doesn't cool",
).items()}
_USED = {}

MESSAGES = ["I'm running late, start without me", "the price goes up from {a} to {b}", "dinner is at {h}, bring wine", "I'll be there in {a} minutes", "please call me back before {h}", "the parcel is at the neighbour's", "happy birthday, {N}!", "can you pick up the kids?", "we're out of milk", "the lift is broken, take the stairs", "meeting moved to room {a}", "I got the job!", "your table is ready", "don't wait for me", "see you at the station at {h}", "the keys are under the flowerpot",
            "sorry, I have to cancel", "thanks for everything", "where are you?", "the code is {c}", "new opening hours from {a} May", "we land at {h}", "the doctor says it's nothing serious", "bring {a} chairs", "the concert is sold out", "I left my umbrella at your place", "it's a girl!", "please don't park in front of the gate", "the water will be off between {a} and {b} o'clock", "we need to talk", "congratulations on your exam", "the car is ready", "get well soon", "no practice tonight",
            "the printer on floor {a} is out of paper", "who took my mug?", "lunch is in the fridge", "invoice {c} is still open", "I miss you", "the train is {a} minutes late", "give {N} my regards", "the wifi password has changed", "we won {a} to {b}", "please send me the slides", "all tests are green", "release {a}.{b} is out", "deploy is frozen until {h}", "the server room is too warm", "kitchen closes at {h}", "shift starts at {h} tomorrow", "I'm in a meeting, will call later", "yes, that works for me", "can we meet at {h} instead of {a}?",
            "the meeting with {N} is off", "your order is ready for pickup", "please water the plants", "the exam is on page {a} to {b}", "not before {h}, please", "{N} can't come either", "keep the receipt", "take the 2nd exit, then left", "the dog is with {N}", "we have {a} left in stock", "I'm outside, which door?", "class is cancelled", "everything went well"]
ENDLESS = {"{a}": lambda r: str(r.randint(2, 60)), "{b}": lambda r: str(r.randint(2, 60)), "{h}": lambda r: r.choice(["6", "half past seven", "noon", "8:30", "ten", "5 pm", "18:00", "quarter to nine"]), "{c}": lambda r: code(r), "{N}": lambda r: r.pick(NAMES)}


def natural(r, t):
    while True:
        m = next((k for k in ENDLESS if k in t), None)
        if not m:
            return t
        t = t.replace(m, ENDLESS[m](r), 1)


def pooled(kind):
    pool = POOLS[kind]

    def f(r):
        if kind in ("pet",) and r.p(0.4):
            return r.pick(NAMES)
        if r.p(0.22):
            return " ".join(w.lower() for w in words(r, r.choice([1, 1, 2, 3])))
        return natural(r, r.pick(pool))
    return f


def titled(kind):
    """Titles and names: known ones, and ones that nobody has heard of."""
    pool = POOLS[kind]

    def f(r):
        if r.p(0.4):
            return r.choice(["", "", "The ", "A "]) + " ".join(w.capitalize() for w in words(r, r.randint(1, 3)))
        return r.pick(pool)
    return f


def several(kind):
    def f(d):
        x = list(dict.fromkeys(pooled(kind)(d.r) for _ in range(d.r.choice([1, 2, 2, 3, 3, 4, 5]))))
        return x, listed(d.r, x)
    return f


def message(r):
    return natural(r, r.pick(MESSAGES))


def few(d):
    n = d.r.choice([2, 2, 3, 4, 5, 6, 6, 8, 10, 12, 12, 24, d.r.randint(2, 30)])
    s = {2: ["two", "a couple of", "2", "two"], 6: ["six", "half a dozen", "6"], 12: ["a dozen", "twelve", "12"], 24: ["two dozen", "24"], 20: ["twenty", "20"]}.get(n) or [str(n), in_words(n)]
    return n, d.r.choice(s)


def cash(d):
    """A sum with its sign or its name."""
    r = d.r
    k = r.random()
    if k < 0.3:
        n, s = r.choice([(1000, "a thousand {c}"), (2500, "two and a half thousand {c}"), (1500, "fifteen hundred {c}"), (100, "a hundred {c}"), (500, "five hundred {c}"), (1200, "twelve hundred {c}"), (50, "fifty {c}"), (20, "twenty {c}"), (250, "two hundred and fifty {c}"), (3500, "three and a half thousand {c}"), (10000, "ten thousand {c}"), (500000, "half a million {c}"), (1500000, "one and a half million {c}"), (1000, "1k {c}"), (4000, "4k"), (2500, "2.5k {c}"), (75, "seventy-five {c}"), (99, "ninety-nine {c}"), (1000000, "a million {c}"), (40, "forty {c}"), (15, "fifteen {c}")])
        return n, s.replace("{c}", r.choice(["euros", "euros", "dollars", "pounds", "bucks", "EUR"]))
    n, s = money(d)
    return n, r.choice(["€{s}", "${s}", "{s} €", "{s} euros", "{s} dollars", "{s} EUR", "£{s}", "{s} bucks", "{s} pounds", "USD {s}"]).replace("{s}", s)


def moment(seconds=False):
    def f(d):
        a, b = date(d)
        x, y = clock(d)
        return f"{a}T{x}" + (":00" if seconds else ""), d.r.choice(["{b} at {y}", "{b}, {y}", "{b} {y}", "{y} on {b}"]).replace("{b}", b).replace("{y}", y).replace("on tomorrow", "tomorrow").replace("on today", "today").replace("on in two days", "in two days").replace("on the day after", "the day after")
    return f


def month(d):
    y, m = d.r.randint(2023, 2031), d.r.randint(1, 12)
    return f"{y}-{m:02d}", d.r.choice([f"{MONTHS[m - 1]} {y}", f"{MONTHS[m - 1][:3]} {y}", f"{m}/{y}", f"{MONTHS[m - 1].lower()} {y}", f"{y}-{m:02d}"])


def near_day(d):
    """Days said from today's date, which the prompt holds."""
    n, s = d.r.choice([(0, "today"), (1, "tomorrow"), (1, "tomorrow"), (2, "the day after tomorrow"), (7, "in a week"), (3, "in three days"), (14, "in two weeks")])
    return str(d.today + datetime.timedelta(days=n)), s


DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()


def day_list(d):
    r = d.r
    if r.p(0.25):
        return r.choice([(DAYS[:5], "on weekdays"), (DAYS[5:], "at the weekend"), (DAYS[:], "every day"), (DAYS[:5], "Monday to Friday"), (DAYS[:5], "on working days"), (DAYS[5:], "on Saturdays and Sundays"), (DAYS[:3], "Monday through Wednesday")])
    x = sorted(r.sample(range(7), r.choice([1, 2, 2, 3])))
    s = [DAYS[i].capitalize() + r.choice(["", "s"]) for i in x]
    return [DAYS[i] for i in x], "on " + listed(r, s)


def span(d):
    a = datetime.date(d.r.randint(2024, 2030), d.r.randint(1, 12), d.r.randint(1, 28))
    b = a + datetime.timedelta(days=d.r.randint(1, 40))
    f = d.r.choice([str, str, lambda x: f"{x.day} {MONTHS[x.month - 1]} {x.year}", lambda x: f"{MONTHS[x.month - 1]} {x.day}, {x.year}"])
    return {"from": str(a), "to": str(b)}, d.r.choice(["from {a} to {b}", "between {a} and {b}", "{a} until {b}", "{a} - {b}"]).replace("{a}", f(a)).replace("{b}", f(b))


def window(d):
    h = d.r.randint(6, 18)
    k = h + d.r.randint(1, 5)
    a, b = f"{h:02d}:00", f"{k:02d}:{d.r.choice(['00', '30'])}"
    s = d.r.choice(["between {a} and {b}", "from {a} to {b}", "{a} to {b}", "{a}-{b}"])
    word = lambda t: d.r.choice([t, t.lstrip("0"), t]) if not t.endswith(":00") or d.r.p(0.5) else f"{int(t[:2]) % 12 or 12}{' am' if int(t[:2]) < 12 else ' pm'}"
    return {"start": a, "end": b}, s.replace("{a}", word(a)).replace("{b}", word(b))


def addr(d):
    v = {"street": street(d.r), "postcode": "".join(d.r.choice("0123456789") for _ in range(5)), "city": d.r.pick(CITIES)}
    return v, d.r.choice(["{street}, {postcode} {city}", "{street} in {postcode} {city}", "{street}, {city}, {postcode}"]).format(**v)


def geo(d):
    v = {"lat": round(d.r.uniform(-80, 80), 3), "lon": round(d.r.uniform(-170, 170), 3)}
    return v, d.r.choice(["{lat}, {lon}", "{lat} {lon}", "latitude {lat}, longitude {lon}", "lat {lat} lon {lon}"]).format(**v)


def price(d):
    n = d.r.choice([d.r.int(5, 900), round(d.r.uniform(1, 900), 2)])
    c, s = d.r.choice([("EUR", "euros"), ("USD", "dollars"), ("GBP", "pounds"), ("CHF", "francs"), ("JPY", "yen"), ("EUR", "EUR"), ("USD", "USD"), ("SEK", "SEK")])
    return {"amount": n, "currency": c}, f"{n} {s}"


def lines(d):
    x = []
    for _ in range(d.r.choice([1, 2, 2, 3])):
        x.append({"item": pooled(d.r.choice(["dish", "gadget", "food", "drink"]))(d.r), "quantity": d.r.randint(1, 12)})
    way = d.r.choice(["{q} x {i}", "{q} {i}", "{i} ({q})", "{i} times {q}", "{q}x {i}"])
    return x, listed(d.r, [way.replace("{q}", d.r.choice([str(y["quantity"]), in_words(y["quantity"]) if way == "{q} {i}" else str(y["quantity"])])).replace("{i}", y["item"]) for y in x])


def party(d):
    x = [{"name": d.r.pick(NAMES), "age": d.r.randint(1, 90)} for _ in range(d.r.choice([1, 2, 2, 3]))]
    way = d.r.choice(["{n} ({a})", "{n}, {a}", "{n} who is {a}", "{n} aged {a}", "{n} {a} years old"])
    return x, listed(d.r, [way.replace("{n}", y["name"]).replace("{a}", str(y["age"])) for y in x])


def dims(d):
    v = {k: d.r.randint(5, 240) for k in ("length", "width", "height")}
    return v, d.r.choice(["{length} x {width} x {height}", "{length} by {width} by {height}", "{length}×{width}×{height}", "{length} long, {width} wide and {height} high"]).format(**v)


def points(d):
    r = d.r
    x = [{"x": r.randint(-20, 40), "y": r.randint(-20, 40)} for _ in range(r.choice([2, 2, 3, 4]))]
    return x, listed(r, [r.choice(["({x}, {y})", "({x},{y})", "({x}/{y})"]).format(**p) for p in x])


def slots(d):
    """Times of day, each a member of a list."""
    x = sorted({f"{d.r.randint(6, 21):02d}:{d.r.choice(['00', '00', '30', '15'])}" for _ in range(d.r.choice([2, 2, 3, 4]))})
    return x, listed(d.r, [t if d.r.p(0.6) else t.lstrip("0") for t in x])


def dates_of(d):
    x = sorted({str(datetime.date(d.r.randint(2024, 2030), d.r.randint(1, 12), d.r.randint(1, 28))) for _ in range(d.r.choice([2, 2, 3]))})
    say = d.r.choice([str, lambda s: f"{int(s[8:])} {MONTHS[int(s[5:7]) - 1]} {s[:4]}"])
    return x, listed(d.r, [say(v) for v in x])


def counts(d):
    x = [d.r.randint(1, 60) for _ in range(d.r.choice([2, 3, 3, 4, 5]))]
    return x, listed(d.r, x)


def parts_of(d):
    """Article numbers with quantities."""
    x = [{"sku": code(d.r), "quantity": d.r.randint(1, 40)} for _ in range(d.r.choice([1, 2, 2, 3]))]
    way = d.r.choice(["{q} of {s}", "{q} x {s}", "{s}: {q}", "{q} pieces of {s}", "{s} ({q})"])
    return x, listed(d.r, [way.replace("{q}", str(y["quantity"])).replace("{s}", y["sku"]) for y in x])


def who(d):
    n, s = f"{d.r.pick(NAMES)} {d.r.pick(SURNAMES)}", None
    p = "0" + "".join(d.r.choice("0123456789") for _ in range(d.r.randint(6, 10)))
    return {"name": n, "phone": p}, d.r.choice(["{n}, {p}", "{n} ({p})", "{n}, phone {p}", "{n} at {p}"]).replace("{n}", n).replace("{p}", p)


def ids(d):
    x = list(dict.fromkeys(code(d.r) for _ in range(d.r.choice([1, 2, 2, 3, 4]))))
    return x, listed(d.r, x)


def age(d):
    n = d.r.randint(1, 99)
    return n, d.r.choice([str(n), str(n), in_words(n)])


def speed(d):
    n = d.r.choice([30, 50, 80, 100, 120, d.r.randint(5, 200)])
    return n, d.r.choice([f"{n} km/h", f"{n} kph", f"{n} kilometres an hour", str(n)])


def litres(d):
    n, s = d.r.choice([(0.5, "half a litre"), (1, "a litre"), (2, "two litres"), (1.5, "one and a half litres"), (10, "10 l"), (0.75, "0.75 l"), (2.5, "2.5 litres")]) if d.r.p(0.4) else (lambda n: (n, f"{n} {d.r.choice(['l', 'litres', 'liters'])}"))(d.r.choice([d.r.randint(1, 200), d.r.dec(80, 1)]))
    return n, s


def kilos(d):
    n, s = d.r.choice([(0.5, "half a kilo"), (1, "a kilo"), (2.5, "two and a half kilos"), (0.25, "250 g"), (1.5, "1500 g"), (0.75, "750 grams"), (1000, "a ton"), (500, "half a ton"), (2000, "two tons")]) if d.r.p(0.35) else (lambda n: (n, f"{n} {d.r.choice(['kg', 'kilos', 'kilograms'])}"))(d.r.choice([d.r.randint(2, 200), d.r.dec(90, 1)]))
    return n, s


def kilometres(d):
    n, s = d.r.choice([(0.5, "500 m"), (1.5, "a kilometre and a half"), (42.2, "42.2 km"), (10, "ten k"), (5, "5k"), (0.8, "800 metres")]) if d.r.p(0.3) else (lambda n: (n, f"{n} {d.r.choice(['km', 'kilometres', 'k', 'km'])}"))(d.r.choice([d.r.randint(1, 300), d.r.dec(60, 1)]))
    return n, s


def duration(d):
    """Minutes as a text such as 30m or 2h."""
    n, u, s = d.r.choice([(30, "m", "half an hour"), (15, "m", "a quarter of an hour"), (1, "h", "an hour"), (2, "h", "two hours"), (1, "d", "a day"), (7, "d", "seven days"), (90, "m", "90 minutes"), (45, "s", "45 seconds"), (24, "h", "24 hours"), (5, "m", "five minutes"), (30, "d", "30 days"), (12, "h", "twelve hours"), (10, "s", "ten seconds"), (3, "d", "three days"), (2, "d", "two days"), (6, "h", "six hours"), (20, "m", "20 min")])
    return f"{n}{u}", s


def isodur(d):
    n = d.r.choice([5, 10, 15, 20, 30, 45, 60, 90, 120])
    v = f"PT{n}M" if n < 60 else {60: "PT1H", 90: "PT1H30M", 120: "PT2H"}[n]
    return v, d.r.choice({30: ["half an hour", "30 minutes"], 60: ["an hour", "one hour"], 90: ["an hour and a half"], 120: ["two hours", "2 h"]}.get(n, [f"{n} minutes", f"{n} min"]))


OBJ = lambda **m: {"properties": {k: {"type": t} for k, t in m.items()}, "required": list(m)}
ROWS = lambda **m: {"items": {"type": "object", **OBJ(**m)}}
TEXT = {"items": {"type": "string"}}
for _k in POOLS:
    V[_k] = ("string", same(titled(_k) if _k in ("song", "artist", "film", "book") else pooled(_k)))
V.update({
    "foods": ("array", several("food")), "drugs": ("array", several("drug")), "skills": ("array", several("skill")), "topics": ("array", several("topic")), "gadgets": ("array", several("gadget")), "allergies": ("array", several("allergy")), "hobbies": ("array", several("hobby")), "symptoms": ("array", several("symptom")), "genres": ("array", several("genre")), "dishes": ("array", several("dish")),
    "keyname": ("string", same(lambda r: r.choice(["", "", "Ctrl+", "Shift+", "Alt+", "Cmd+"]) + r.choice([r.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), f"F{r.randint(1, 12)}", "Space", "Enter", "Tab", str(r.randint(0, 9))]))),
    "points": ("array", points), "slots": ("array", slots), "dates": ("array", dates_of), "counts": ("array", counts), "parts": ("array", parts_of), "many": ("array", None), "cities": ("array", lambda d: (lambda x: (x, listed(d.r, x)))(list(dict.fromkeys(d.r.pick(CITIES) for _ in range(d.r.choice([2, 2, 3, 4])))))), "files": ("array", lambda d: (lambda x: (x, listed(d.r, x)))(list(dict.fromkeys(V["file"][1](d)[0] for _ in range(d.r.choice([1, 2, 2, 3])))))), "tickers": ("array", lambda d: (lambda x: (x, listed(d.r, x)))(list(dict.fromkeys(V["ticker"][1](d)[0] for _ in range(d.r.choice([2, 2, 3, 4])))))),
    "msg": ("string", same(message)), "few": ("integer", few), "cash": ("number", cash), "datetime": ("string", moment()), "datetimes": ("string", moment(True)), "month": ("string", month), "nearday": ("string", near_day), "daylist": ("array", day_list), "span": ("object", span), "window": ("object", window), "addr": ("object", addr), "geo": ("object", geo), "price": ("object", price), "lines": ("array", lines), "party": ("array", party), "dims": ("object", dims), "who": ("object", who), "ids": ("array", ids), "age": ("integer", age), "speed": ("integer", speed), "litres": ("number", litres), "kilos": ("number", kilos), "kilometres": ("number", kilometres), "duration": ("string", duration), "isodur": ("string", isodur)})
SHAPE_MORE = dict(points=ROWS(x="number", y="number"), parts=ROWS(sku="string", quantity="integer"), slots=TEXT, dates=TEXT, cities=TEXT, files=TEXT, tickers=TEXT, counts={"items": {"type": "integer"}})
NOTE = {"slots": ", HH:MM", "dates": ", YYYY-MM-DD", "datetime": ", ISO 8601, e.g. 2025-03-09T14:30", "datetimes": " (YYYY-MM-DDTHH:MM:SS)", "month": " as YYYY-MM", "duration": ", e.g. 30s, 15m, 2h, 7d", "isodur": " (ISO 8601 duration, e.g. PT30M)", "nearday": ", YYYY-MM-DD", "window": ", HH:MM", "span": ", YYYY-MM-DD", "price": ", currency as ISO code", "kilos": " in kg", "litres": " in litres", "kilometres": " in km"}
SHAPES = {k: TEXT for k in "foods drugs skills topics gadgets allergies hobbies symptoms genres dishes ids".split()}
SHAPES.update(SHAPE_MORE)
SHAPES.update(daylist={"items": {"type": "string", "enum": DAYS}}, span=OBJ(**{"from": "string", "to": "string"}), window=OBJ(start="string", end="string"), addr=OBJ(street="string", postcode="string", city="string"), geo=OBJ(lat="number", lon="number"), price=OBJ(amount="number", currency="string"), lines=ROWS(item="string", quantity="integer"), party=ROWS(name="string", age="integer"), dims=OBJ(length="integer", width="integer", height="integer"), who=OBJ(name="string", phone="string"))


# Kinds that a card writes out itself: any(a|b) a string, anys(a|b) a list of them, n(1..9) and d(1..9) numbers, ints(20|30) an enum of numbers.
def kindred(r, values):
    """One of them, or one like them that nobody has met: the word to be copied is new."""
    v = r.pick(values)
    if r.p(0.7):
        return v
    w, *rest = v.split(" ")
    new = r.pick(WORDS)
    new = new.capitalize() if w[:1].isupper() else new.lower()
    return " ".join([new] + rest) if rest and r.p(0.7) else new


def made(kind):
    """Registers such a kind under its own text."""
    if kind in V:
        return
    form, inside = kind[:-1].split("(", 1)
    if form in ("any", "anys"):
        values = inside.split("|")
        if form == "any":
            V[kind] = ("string", same(lambda r: kindred(r, values)))
        else:
            def f(d):
                x = list(dict.fromkeys(kindred(d.r, values) for _ in range(d.r.choice([1, 2, 2, 3, 3, 4]))))
                return x, listed(d.r, x)
            V[kind] = ("array", f)
            SHAPES[kind] = {"items": {"type": "string"}}
    elif form == "ints":
        values = [int(x) for x in inside.split("|")]
        V[kind] = ("integer", lambda d: (lambda n: (n, said(d.r, n)))(d.r.choice(values)))
        SHAPES[kind] = {"enum": values}
    else:
        lo, hi = inside.split("..")
        if form == "n":
            lo, hi = int(lo), int(hi)
            V[kind] = ("integer", lambda d: (lambda n: (n, said(d.r, n)))(d.r.int(lo, hi)))
        else:
            places = max(len(x.split(".")[1]) if "." in x else 0 for x in (lo, hi)) or 1
            lo, hi = float(lo), float(hi)

            def g(d):
                x = round(d.r.uniform(lo, hi), places) if d.r.p(0.75) or int(hi) < lo + 1 else float(d.r.randint(int(lo + 0.99), int(hi)))
                x = int(x) if x == int(x) else x
                return x, str(x)
            V[kind] = ("number", g)


ALIAS = {"@wd": "(mon~monday~mon|tue~tuesday~tue|wed~wednesday~wed|thu~thursday~thu|fri~friday~fri|sat~saturday~sat|sun~sunday~sun)",
         "@day": "(Monday~monday~mon~Monday|Tuesday~tuesday~tue~Tuesday|Wednesday~wednesday~wed~Wednesday|Thursday~thursday~thur~Thursday|Friday~friday~fri~Friday|Saturday~saturday~sat~Saturday|Sunday~sunday~sun~Sunday)",
         "@cur": "(EUR~euro~euros~EUR|USD~dollars~bucks~USD~us dollars|GBP~pounds~quid~GBP|CHF~francs~CHF~swiss francs)"}
