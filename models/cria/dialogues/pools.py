"""Words that dialogues are filled with."""
import os
import string
from core import HELD, WIDE, digest

NAMES = ("Anna Ben Clara David Emma Felix Grace Henry Isla Jack Kate Liam Mia Noah Olivia Paul Quinn Rosa Sam Tina Umar Vera Will Xenia Yusuf Zoe Ada Boris Chloe Dmitri "
         "Elif Farah Giulia Hana Ivan Jonas Keiko Lena Marco Nadia Omar Priya Rafael Sofia Tom Ursula Victor Wanda Aisha Bruno Carla Diego Eva Fritz Greta Hugo Ines Julia "
         "Karl Laura Max Nina Otto Petra Ruth Simon Theo Ulla Vikram Yara Amir Bella Chen Daria Ethan Fiona George Holly Igor Joan Kofi Lucy Mateo Nora Oscar Pablo Rita Stefan").split()
SURNAMES = ("Smith Garcia Müller Rossi Tanaka Okafor Novak Silva Dubois Jensen Kowalski Haddad Singh Lee Brown Fischer Moreau Costa Ivanov Kim Nguyen Ali Santos Weber Bauer "
            "Lopez Martin Cohen Larsen Horvat Popescu Murphy Walsh Meyer Schmidt Lindgren Virtanen Papadakis Demir Khan").split()
CITIES = ("Paris London Berlin Rome Madrid Lisbon Vienna Prague Oslo Stockholm Helsinki Dublin Athens Warsaw Budapest Zurich Geneva Brussels Amsterdam Copenhagen Tokyo Kyoto "
          "Osaka Seoul Beijing Shanghai Delhi Mumbai Bangkok Hanoi Jakarta Sydney Melbourne Auckland Cairo Nairobi Lagos Accra Casablanca Toronto Montreal Chicago Boston Denver Seattle "
          "Austin Miami Lima Bogota Santiago Havana Istanbul Ankara Kyiv Riga Tallinn Vilnius Porto Seville Milan Naples Turin Munich Hamburg Cologne Leipzig Lyon Nice Bordeaux Ghent "
          "Edinburgh Glasgow Cardiff Bristol Leeds York Krakow Gdansk Graz Salzburg Basel Bern Split Sofia Tbilisi Baku Doha Dubai Quito Reykjavik").split()
WORDS = ("apple banana cherry table chair window garden river mountain forest ocean bridge castle candle mirror basket hammer ladder pencil notebook camera guitar violin piano trumpet "
         "rocket planet comet galaxy desert island valley meadow harbor lantern blanket pillow kettle bottle saucer spoon knife button zipper jacket sweater mitten sandal umbrella "
         "butterfly dragonfly elephant giraffe kangaroo penguin dolphin octopus squirrel hedgehog badger falcon sparrow pelican tortoise crocodile leopard panther buffalo antelope "
         "strawberry pineapple raspberry tangerine apricot coconut almond walnut cinnamon ginger vanilla pepper mustard onion carrot cabbage spinach broccoli cucumber pumpkin potato "
         "algorithm compiler database network protocol keyboard monitor printer scanner battery engine turbine magnet crystal diamond emerald silver copper granite marble velvet cotton "
         "history science justice freedom courage patience wisdom silence laughter mystery journey adventure festival holiday birthday picnic market library museum theatre stadium airport "
         "committee mississippi bookkeeper onomatopoeia rhythm queue awkward jazz puzzle banana level radar civic rotor kayak noon madam refer stats tenet racecar mom dad wow strengths "
         "hello world python data science coffee morning winter summer autumn spring yellow orange purple turquoise crimson programming llama alpaca corral daemon kernel socket thread memory").split()
ITEMS = ("apples oranges pencils notebooks tickets chairs tables bottles candles books eggs shirts batteries screws tiles plants cups plates lamps cables boxes bricks sandwiches coffees "
         "cookies stamps envelopes towels buttons marbles balloons cupcakes flowers trees cards stickers bags keys photos posters muffins pizzas bagels lightbulbs magazines toys").split()
FRUIT = "apples pears plums grapes melons kiwis figs dates lemons limes mangos peaches cherries bananas oranges berries nuts beans carrots onions".split()
SENTENCES = ["The quick brown fox jumps over the lazy dog", "Hello World", "Knowledge is power", "Time flies like an arrow", "To be or not to be", "The rain in Spain stays mainly in the plain",
             "A journey of a thousand miles begins with a single step", "Practice makes perfect", "All that glitters is not gold", "Better late than never", "Python is fun",
             "Actions speak louder than words", "Never odd or even", "A man a plan a canal Panama", "The early bird catches the worm", "Every cloud has a silver lining", "Corral keeps the animals safe",
             "Data beats opinion", "Fortune favours the bold", "Simple is better than complex", "Readability counts", "She sells sea shells by the sea shore", "How much wood would a woodchuck chuck",
             "My cat sleeps on the warm windowsill", "We will meet at the station at noon", "Please send the report by Friday", "The train leaves from platform nine", "Open the door and let the light in",
             "I have never seen such a beautiful sunset", "The meeting was moved to next Tuesday", "Small steps lead to big changes", "There is no place like home", "Was it a car or a cat I saw",
             "Curiosity killed the cat", "The pen is mightier than the sword", "When in Rome do as the Romans do", "Two wrongs do not make a right", "Beauty is in the eye of the beholder"]
COMPANIES = ("Northwind Acme Globex Initech Umbrella Soylent Hooli Vandelay Contoso Fabrikam Bluebird Redstone Silverlake Greenfield Sunrise Oakwood Ironbridge Clearwater Brightside Falconer "
             "Maplewood Stonegate Riverbend Kingfisher Whitestone Larkspur Meridian Polaris Quantum Zephyr Aurora Beacon Cascade Delphi Evergreen Foxglove").split()
COLOURS = "red blue green yellow black white orange purple brown pink grey silver gold".split()
EXTS = "txt csv md json log py pdf png html yaml toml cfg".split()


def words(r, k):
    return r.some(WORDS, k)


def token(r, lo=4, hi=24):
    """Letters and digits without meaning."""
    alphabet = r.choice([string.ascii_lowercase, string.ascii_letters + string.digits, string.ascii_uppercase + string.digits, string.ascii_lowercase + string.digits + "-_"])
    return "".join(r.choice(alphabet) for _ in range(r.randint(lo, hi))).strip("-_") or "x7"


def text(r):
    """A piece of text to work on: a word, words, a sentence, a token."""
    k = r.random()
    if k < 0.3:
        return r.pick(WORDS)
    if k < 0.5:
        return " ".join(words(r, r.randint(2, 6)))
    if k < 0.72:
        return r.pick(SENTENCES)
    if k < 0.85:
        return r.pick(NAMES) + " " + r.pick(SURNAMES)
    return token(r)


def filename(r):
    return r.choice([r.pick(WORDS), r.pick(WORDS) + "_" + r.pick(WORDS), r.pick(WORDS) + str(r.randint(1, 99)), r.choice(["notes", "report", "data", "todo", "results", "list"])]) + "." + r.choice(EXTS)


def email(r):
    plain = lambda w: "".join(c for c in w.lower() if c.isascii() and c.isalnum()) or "info"
    who = r.choice([lambda: f"{plain(r.pick(NAMES))}.{plain(r.pick(WORDS))}", lambda: plain(r.pick(NAMES)), lambda: f"{plain(r.pick(NAMES))[0]}.{plain(r.pick(SURNAMES))}", lambda: f"{plain(r.pick(NAMES))}{r.randint(1, 99)}", lambda: f"{plain(r.pick(NAMES))}_{plain(r.pick(SURNAMES))}", lambda: r.choice(["info", "office", "team", "support", "hr", "sales", "admin"]) + r.choice(["", "-" + plain(r.pick(WORDS))])])()
    return f"{who}@{r.choice([plain(r.pick(COMPANIES)), plain(r.pick(WORDS)), plain(r.pick(WORDS)) + '-' + plain(r.pick(WORDS)), plain(r.pick(WORDS)) + str(r.randint(1, 9))])}.{r.choice(['com', 'org', 'net', 'io', 'de', 'edu', 'fr', 'co.uk', 'it', 'ch', 'se'])}"


def ident(r):
    return r.choice([f"{r.choice('ABCDEFGHKLMNPRSTUVWXYZ')}{r.choice('ABCDEFGHKLMNPRSTUVWXYZ')}-{r.int(100, 99999)}", str(r.int(1000, 999999)), f"{r.pick(WORDS)[:3].upper()}{r.int(100, 9999)}", f"#{r.int(100, 99999)}", f"{r.choice(['INV', 'ORD', 'REQ', 'TCK', 'USR', 'PRJ'])}-{r.randint(2019, 2029)}-{r.int(1, 999):03d}"])


def phone(r):
    n = lambda k: "".join(r.choice("0123456789") for _ in range(k))
    return r.choice([f"+{r.randint(1, 998)}{n(9)}", f"+{r.randint(1, 99)} {n(2)} {n(3)} {n(2)} {n(2)}", f"0{n(3)}-{n(6)}", f"0{n(2)} {n(3)} {n(2)} {n(2)}", f"({n(3)}) {n(3)}-{n(4)}", f"+{r.randint(1, 99)}-{n(3)}-{n(3)}-{n(4)}", f"0{n(9)}"])


def address_of_net(r):
    return ".".join(str(r.randint(0, 255)) for _ in range(4)) if r.p(0.8) else ":".join(f"{r.randrange(65536):x}" for _ in range(r.choice([4, 8])))


def path(r):
    return r.choice(["/", "", "./", "~/", "C:\\"]) + "/".join(r.pick(WORDS) for _ in range(r.randint(1, 3))) + "/" + filename(r)


def version(r):
    return r.choice(["v", "", ""]) + ".".join(str(r.randint(0, 20)) for _ in range(r.choice([2, 3, 3]))) + r.choice(["", "", "", "-rc1", "-beta", "-rc2", "+build7", "a"])


def hexes(r):
    return "".join(r.choice("0123456789abcdef") for _ in range(r.choice([6, 7, 8, 12, 32]))) if r.p(0.6) else "-".join("".join(r.choice("0123456789abcdef") for _ in range(k)) for k in (8, 4, 4, 4, 12))


def secret(r):
    return "".join(r.choice([r.pick(WORDS), r.pick(WORDS).capitalize(), r.choice("!#$%&*+-_=?."), str(r.randint(0, 999)), r.choice("0123456789")]) for _ in range(r.randint(2, 4)))


def dotted(r):
    return r.choice([".", "-", "_", "."]).join(r.pick(WORDS).lower() for _ in range(r.randint(2, 3))) + r.choice(["", "", f"-{r.randint(1, 40):02d}", str(r.randint(1, 9))])


def query(r):
    t, c, v = r.pick(WORDS).lower(), r.pick(WORDS).lower(), r.pick(WORDS)
    return r.choice([f"SELECT * FROM {t}", f"SELECT count(*) FROM {t} WHERE {c} = '{v}'", f"SELECT {c} FROM {t} WHERE id = {r.int(1, 9999)}", f"select max({c}) from {t}", f"DELETE FROM {t} WHERE {c} < {r.int(1, 999)}", f"UPDATE {t} SET {c} = '{v}'", f"SELECT {c}, count(*) FROM {t} GROUP BY {c} LIMIT {r.randint(1, 50)}"])


# ---- sources without end ----------------------------------------------------------------------------------------------
_words = open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "words.txt"), encoding="utf-8").read().split()
_mine = {t: [w for w in _words if (digest(w) % HELD == 3) == t] for t in (False, True)}
ONSET = "b bl br c ch cl cr d dr f fl fr g gl gr h j k kl kr l m n p pl pr qu r s sch sh sk sl sm sn sp st str t th tr v w y z".split() + [""]
VOWEL = "a e i o u a e i o u ai au ea ee ei ia ie io oa oo ou y ö ü é".split()
CODA = "b ck d f g k l ll lm ln m n nd ng nt p r rd rk rn rt s ss st t th tz x z".split() + [""] * 14


def invented(r):
    """A word that no dictionary has."""
    while True:
        w = "".join(r.choice(ONSET) + r.choice(VOWEL) + r.choice(CODA) for _ in range(r.choice([1, 2, 2, 2, 3, 3, 4])))
        if 3 <= len(w) <= 16 and (digest(w) % HELD == 3) == r.test:
            return w


# Words of the start model's own vocabulary, fragments among them.  A word stands as other tokens after a quote than after a space, and only what was met so is
# copied well; so these are not divided between training and tests.
_lexicon = open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "lexicon.txt"), encoding="utf-8").read().split()
ACCENTS = dict(a="àáâãäåāą", c="çćč", d="ďđð", e="èéêëęěē", g="ğģ", i="ìíîïī", l="łľ", n="ñńň", o="òóôõöøő", r="řŕ", s="śšşßș", t="ťțþ", u="ùúûüůűū", y="ýÿ", z="źżž")
FAR = ["αβγδεζηθικλμνξοπρστυφχψω", "абвгдежзийклмнопрстуфхцчшщыэюя", "אבגדהוזחטיכלמנסעפצקרשת", "ابتجحدرسشصطعفقكلمنهوي", "東京大阪山田中村木林森川海空花月日本语文学生北南西安上海", "कखगघचजटडतदनपबमयरलवसह"]


def accented(r, w):
    """The same word as other languages might write it."""
    w = list(w)
    for _ in range(r.choice([1, 1, 2])):
        i = r.randrange(len(w))
        c = ACCENTS.get(w[i].lower())
        if c:
            w[i] = r.choice(c) if w[i].islower() else r.choice(c).upper() if len(r.choice(c).upper()) == 1 else w[i]
    return "".join(w)


def lexical(r):
    return r.choice(_lexicon)


def any_word(r):
    k = r.random()
    if k < 0.5:
        w = lexical(r)
        return w if r.p(0.25) else w.lower()
    return r.choice(_mine[r.test]) if k < 0.75 else invented(r)


def proper(r):
    k = r.random()
    if k < 0.5:
        w = lexical(r)
        w = w if w[0].isupper() else w.capitalize()
    elif k < 0.97:
        w = (invented(r) if r.p(0.6) else r.choice(_mine[r.test])).capitalize()
    else:
        letters = r.choice(FAR)
        return "".join(r.choice(letters) for _ in range(r.randint(2, 7)))
    if r.p(0.15):
        w = accented(r, w)
    if r.p(0.04):
        w = r.choice(["O'", "Mc", "De ", "van ", "Al-", "Ní ", "D'", "von ", "El "]) + w
    elif r.p(0.03):
        w += "-" + r.choice(_lexicon).capitalize()
    return w


def any_city(r):
    k = r.random()
    return proper(r) + ("" if k < 0.75 else r.choice([" City", "ville", "burg", "ton", " Beach", "berg", " Bay", "grad"])) if k < 0.9 else r.choice(["San ", "New ", "Port ", "Saint ", "Upper ", "El ", "Bad "]) + proper(r)


def any_company(r):
    return proper(r) + r.choice(["", "", "", "", " Systems", " Group", " & Sons", " Labs", "soft", " GmbH"])


def any_sentence(r):
    w = [r.pick(WORDS) for _ in range(r.randint(3, 10))]
    if r.p(0.25):
        w[r.randrange(len(w))] = r.choice([r.pick(NAMES), str(r.randint(1, 999)), r.pick(CITIES)])
    s = " ".join(w)
    return s[0].upper() + s[1:] if r.p(0.8) else s


WIDE.update({id(WORDS): any_word, id(NAMES): proper, id(SURNAMES): proper, id(CITIES): any_city, id(COMPANIES): any_company, id(SENTENCES): any_sentence, id(ITEMS): lambda r: any_word(r).rstrip("s") + "s"})
