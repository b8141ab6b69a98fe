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
    return f"{r.pick(NAMES).lower()}.{r.pick(WORDS)}@{r.pick(COMPANIES).lower().replace(' & ', '').replace(' ', '')}.{r.choice(['com', 'org', 'net', 'io', 'de'])}"


def ident(r):
    return r.choice([f"{r.choice('ABCDEFGHKLMNPRSTUVWXYZ')}{r.choice('ABCDEFGHKLMNPRSTUVWXYZ')}-{r.int(100, 99999)}", str(r.int(1000, 999999)), f"{r.pick(WORDS)[:3].upper()}{r.int(100, 9999)}", f"#{r.int(100, 99999)}", f"{r.choice(['INV', 'ORD', 'REQ', 'TCK', 'USR', 'PRJ'])}-{r.randint(2019, 2029)}-{r.int(1, 999):03d}"])


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


def any_word(r):
    return r.choice(_mine[r.test]) if r.p(0.7) else invented(r)


def proper(r):
    w = (invented(r) if r.p(0.6) else r.choice(_mine[r.test])).capitalize()
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
