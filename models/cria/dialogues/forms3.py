"""Values that must be copied letter by letter (forms.py): addresses with dots and pluses, paths with blanks, names with umlauts, colours of two words, texts with their own quotes and capitals, keys and numbers without meaning;
and a house's number beside its street, where other numbers stand around.

Each is put together anew, since a pool of a few dozen would be learned by heart."""
import re
import string
from core import BARE_END, HELD, OPEN, digest
from forms import Form, MORE_FORMS, Whole, guard
from natural import adjective, noun, sentence
from pools import CITIES, NAMES, SURNAMES, WORDS, invented
from values import V, same

LOW, CAP, DIG = string.ascii_lowercase, string.ascii_uppercase, string.digits
TONES = "sage moss olive mint lime forest sea sky ice navy royal steel slate dove stone ash smoke charcoal sand honey amber mustard lemon straw butter cream ivory pearl bone chalk rust brick wine berry plum cherry coral salmon peach apricot dusty pale deep dark light bright burnt misty hot baby midnight electric pastel antique".split()
HUES = "green blue grey red yellow pink brown white orange violet purple beige turquoise teal gold".split()
LETTERED = "Müller Šimić Łukasiewicz Çelik Østergård Åkesson Peña Núñez Gauß Jürgens Kovács Sørensen Bjørk Dvořák Özdemir Größer Château Señor Žižka Märklin Böhm Weiß Fröhlich Grün Lê Ångström Hügel Löwe Béla Zoë Chloë Renée Jörg André Søren Jürgen Anaïs Małgorzata Ñuño Þóra Ágnes Žofia Günter Gülsüm Björn Frédéric".split()
LEGAL = ["GmbH", "& Söhne", "& Co.", "Ltd", "AG", "S.A.", "Bros.", "e.V.", "& Daughters", "Inc.", "KG", "B.V.", "Oy", "AB", "d.o.o."]
OPENERS = ["Don't", "Please", "We've", "I'll", "It's", "Can't", "NOT", "Only", "Never", "You're", "Let's", "They'll", "Everybody:", "No", "Bring", "Thanks,", "Sorry,", "P.S.", "Ask", "Who's", "Attention!"]
ENDS = ["", "", "", "!", "!!", "?", "...", " :-)", " ;)", " (really)", " - at last", " NOW", ", or else", " #2", " & more", " 100%", " <3", " (v2)", " / part 2"]
TLD = "com org net de ch at fr it es se no dk fi pl cz pt nl be ie eu io dev info co.uk com.au gov.in ac.jp".split()
FOLDERS = "home srv var data mnt media projects backup archive shared opt usr export scans Photos Documents Invoices Music Old_Stuff Users Steuer Fotos".split()
EXT = "pdf txt csv jpg png docx xlsx mp3 wav mp4 zip tar.gz md json svg odt heic log xml yaml ods epub pptx".split()


def few(r, letters, a, b):
    return "".join(r.choice(letters) for _ in range(r.randint(a, b)))


def plain(w):
    return re.sub(r"[^a-z]", "", w.lower()) or "x"


def syllables(r):
    """Letters that no word has in this order, and words."""
    k = r.random()
    return plain(invented(r)) if k < 0.45 else plain(r.pick(SURNAMES)) if k < 0.65 else plain(r.pick(NAMES)) if k < 0.8 else plain(r.pick(WORDS)) if k < 0.95 else few(r, LOW, 3, 7)


def mail(r):
    a, b = syllables(r), syllables(r)
    user = r.choice([f"{a}.{b}", f"{a}.{b}", f"{a}_{b}", f"{a}-{b}", f"{a[0]}.{b}", f"{a[0]}{b}", f"{a}{r.randint(1, 99)}", f"{a}.{b}{r.randint(1, 99)}", f"{a}+{b}", f"{a}", f"{a}.{few(r, LOW, 1, 1)}.{b}", f"info-{a}", f"{a}{r.randint(1950, 2012)}"])
    host = r.choice([syllables(r), f"{syllables(r)}-{syllables(r)}", f"mail.{syllables(r)}", f"{syllables(r)}{r.randint(1, 99)}", f"{syllables(r)}.{few(r, LOW, 2, 4)}"])
    return f"{user}@{host}.{r.choice(TLD)}"


def words_of(r, n):
    return [r.choice([r.pick(WORDS), r.pick(WORDS), invented(r), r.choice(LETTERED), r.pick(NAMES), adjective(r), noun(r).split()[-1]]) for _ in range(n)]


def file(r):
    w = words_of(r, r.choice([1, 2, 2, 3]))
    sep = r.choice(["_", "-", "_", "-", " ", ".", ""])
    f = r.choice([str.lower, str.lower, str.capitalize, str.upper, lambda s: s])
    n = r.choice(["", "", sep + str(r.randint(1, 99)), f"{sep or '_'}v{r.randint(1, 9)}", f"{sep or '-'}{r.randint(2019, 2027)}-{r.randint(1, 12):02d}", f"{sep or '_'}final", f" ({r.randint(1, 4)})" if sep == " " else "_old"])
    return sep.join(f(x) for x in w).replace("'", "") + n + "." + r.choice(EXT)


def road(r):
    bits = [r.choice([r.choice(FOLDERS), plain(r.pick(WORDS)), syllables(r), r.pick(NAMES), str(r.randint(2015, 2027)), few(r, LOW, 2, 4) + str(r.randint(1, 30))]) for _ in range(r.choice([1, 2, 3, 3, 4]))]
    k = r.random()
    if k < 0.12:
        return r.choice("CDEXZ") + ":\\" + "\\".join(bits) + "\\" + file(r)
    return r.choice(["/", "/", "/", "~/", "./", "../", ""]) + "/".join(bits) + "/" + (file(r) if r.p(0.75) else "")


def folder(r):
    return road(r).rsplit("/", 1)[0] + r.choice(["", "", "/"]) or "/srv"


def picture(r):
    return file(r).rsplit(".", 1)[0].replace(".tar", "") + r.choice([".jpg", ".JPG", ".png", ".heic", ".jpeg", ".webp"])


def lettered(r):
    """A name of one word as people really spell it."""
    k = r.random()
    return r.choice(LETTERED) if k < 0.35 else r.pick(SURNAMES) if k < 0.6 else invented(r).capitalize()


def human(r):
    a, b = r.pick(NAMES), lettered(r)
    return r.choice([f"{a} {b}", f"{a} {b}", f"{a} {b}", f"{r.choice(LETTERED)} {b}", f"{a}-{r.pick(NAMES)} {b}", f"{a} {b}-{lettered(r)}", f"{a} O'{invented(r).capitalize()}", f"{a} van der {b}", f"{a} de {b}", f"{a} Mac{invented(r).capitalize()}", f"{a} {r.choice(CAP)}. {b}", f"{a} d'{invented(r).capitalize()}", f"{a} {r.pick(NAMES)} {b}"])


def firm(r):
    a, b = lettered(r), lettered(r)
    return r.choice([f"{a} {r.choice(LEGAL)}", f"{a} {r.choice(LEGAL)}", f"{a} & {b}", f"{a}-{b} {r.choice(LEGAL)}", f"{r.pick(NAMES)}'s {noun(r).title()}", f"{a}{invented(r)} {r.choice(LEGAL)}", f"Café {a}", f"{a} + {b}", f"Zum {a}", f"The {r.pick(WORDS).capitalize()} & {r.pick(WORDS).capitalize()}", f"{few(r, CAP, 2, 4)} {a}", f"{r.pick(CITIES)} {a} {r.choice(LEGAL)}"])


def tone(r):
    return f"{r.choice(TONES)} {r.choice(HUES)}" if r.p(0.8) else r.choice(HUES)


def tag(r):
    w = words_of(r, r.choice([1, 1, 2, 2, 3]))
    w = [re.sub(r"\W", "", x) for x in w]
    return r.choice(["".join(x.lower() for x in w), "".join(x.capitalize() for x in w), "_".join(x.lower() for x in w), w[0].lower() + str(r.randint(1, 2027))])


def tags(d):
    """Hashtags with their sign, as the description says."""
    x = list(dict.fromkeys("#" + tag(d.r) for _ in range(d.r.choice([1, 2, 2, 3, 4]))))
    return x, d.r.choice([" ", " ", ", ", " and " if len(x) == 2 else " "]).join(x)


def note(r):
    """A short text of somebody's own: capitals, apostrophes, signs."""
    k = r.random()
    if k < 0.3:
        s = sentence(r)
        return s.rstrip(".") if r.p(0.5) else s
    if k < 0.75:
        w = [r.choice(OPENERS)] + [x if r.p(0.85) else x.upper() for x in words_of(r, r.randint(1, 6))]
        if r.p(0.3):
            w.insert(r.randint(1, len(w)), r.choice([str(r.randint(2, 999)), f"{r.randint(1, 23)}:{r.randint(0, 59):02d}", f"{r.randint(1, 99)},{r.randint(10, 99)} €", f"no. {r.randint(1, 90)}", f"@{syllables(r)}", f"{r.randint(5, 95)}%"]))
        return " ".join(w) + r.choice(ENDS)
    if k < 0.9:
        return " ".join(words_of(r, r.randint(2, 5))) + r.choice(ENDS)
    return " ".join(x.upper() for x in words_of(r, r.randint(1, 4))) + r.choice(["", "!", "!!!"])


def heading(r):
    w = words_of(r, r.choice([1, 2, 2, 3, 4]))
    f = r.choice([str.capitalize, lambda s: s, str.upper, str.lower])
    s = " ".join(f(x) for x in w)
    return r.choice([s, s, s, f"{s} {r.randint(2, 2030)}", f"Re: {s}", f"{s} - {r.pick(NAMES)}", f"{s} ({r.pick(CITIES)})", f"{s}: {invented(r)}", f"{s} & {invented(r).capitalize()}", f"[{few(r, CAP, 2, 4)}] {s}", f"{s}, part {r.randint(1, 9)}"])


def serial(r):
    """What stands on a label: letters and digits in groups."""
    form = r.choice(["UUNNNN", "UUU-NNNNN", "NNNN-UUNN", "UNNNNNNNU", "NN/NNNNN", "UU.NNN.NN", "LLNNL-NN", "UUNNUUNN", "NNNNNNNNNN", "UNN-UNN-UNN", "UULNNNN", "0NNNNNN", "XX-XX-XX", "UU-NNNN-U", "UUUU_NNN", "NUUNNNUN", "UU NNN NNN", "00NNNN", "LLLL-NNNN", "U.NNNN/NN", "XXXXXXXX", "UUNN NNNN NNNN"])
    return "".join(r.choice({"U": CAP, "L": LOW, "N": DIG, "X": DIG + "ABCDEF"}[c]) if c in "ULNX" else c for c in form)


def machine(r):
    a, b = syllables(r), r.choice(["web", "db", "app", "mail", "node", "edge", "cache", "build", "auth", "proxy", "nas", "gw"])
    return r.choice([f"{b}-{a}-{r.randint(1, 40):02d}", f"{a}{r.randint(1, 40)}", f"{b}{r.randint(1, 9)}.{a}.{r.choice(['lan', 'local', 'internal', 'net'])}", f"{a}-{b}", f"{few(r, LOW, 2, 3)}-{a}-{b}{r.randint(1, 9)}", f"{b}.{a}.{r.choice(TLD)}"])


def link(r):
    tail = r.choice(["", "", "/" + syllables(r), f"/{syllables(r)}/{syllables(r)}-{r.randint(1, 999)}", f"/{syllables(r)}?id={r.randint(1, 9999)}", f"/{few(r, LOW + CAP + DIG, 5, 10)}", f"/{syllables(r)}.html#{syllables(r)}"])
    return f"{r.choice(['https', 'https', 'http'])}://{r.choice(['www.', '', '', syllables(r) + '.'])}{syllables(r)}.{r.choice(TLD)}{tail}"


def secret(r):
    while True:
        s = r.choice([few(r, LOW + CAP + DIG, 8, 14), f"{syllables(r).capitalize()}{r.choice('!#%&*_-+')}{r.randint(10, 9999)}", f"{syllables(r)}-{syllables(r)}-{syllables(r)}", f"{few(r, LOW, 2, 4)}{r.choice('!#%&*_-+.')}{few(r, CAP + DIG, 3, 6)}{r.choice('!#%*_-+')}"])
        if s[-1] not in ".!":
            return s


def account(r):
    c = r.choice(["DE", "CH", "AT", "FR", "ES", "NL", "IT", "BE", "PL", "SE"])
    s = c + few(r, DIG, 18, 18)
    return s if r.p(0.5) else " ".join(s[i:i + 4] for i in range(0, len(s), 4))


def branch(r):
    return r.choice(["feature/", "fix/", "hotfix/", "release/", "", "user/" + syllables(r) + "/"]) + r.choice(["-", "-", "_"]).join(plain(x) for x in words_of(r, r.choice([1, 2, 3]))) + r.choice(["", "", f"-{r.randint(1, 999)}"])


def handle(r):
    return r.choice([f"{syllables(r)}_{syllables(r)}", f"{syllables(r)}{r.randint(1, 999)}", f"x{syllables(r)}X", f"{syllables(r)}.{syllables(r)}", f"{syllables(r).capitalize()}{syllables(r).capitalize()}", f"_{syllables(r)}_", f"{few(r, LOW, 2, 3)}{r.randint(0, 9)}{few(r, LOW, 2, 4)}"])


def spot(r):
    """The name of a place or a thing as a plate has it."""
    a = lettered(r)
    return r.choice([f"{a}-Saal", f"Room {a}", f"{r.pick(CITIES)} {r.choice(['Süd', 'Nord', 'West', 'Ost', 'Mitte'])}", f"St. {a}", f"{a}'s Corner", f"Rue {a}", f"{noun(r).title()} {r.choice(CAP)}", f"{a} {r.randint(1, 99)}", f"Villa {a}", f"{adjective(r).capitalize()} {noun(r).split()[-1].capitalize()}", f"{a}straße", f"Plaza {a}"])


def uuid(r):
    return "-".join(few(r, DIG + "abcdef", n, n) for n in (8, 4, 4, 4, 12))


def mac(r):
    s = r.choice([":", ":", "-"]).join(few(r, DIG + "abcdef", 2, 2) for _ in range(6))
    return s.upper() if r.p(0.4) else s


def isbn(r):
    return "-".join([r.choice(["978", "979"]), few(r, DIG, 1, 1), few(r, DIG, 2, 5), few(r, DIG, 2, 5), few(r, DIG, 1, 1)]) if r.p(0.6) else "978" + few(r, DIG, 10, 10)


def cron(r):
    one = lambda a, b: r.choice(["*", str(r.randint(a, b)), f"*/{r.choice([2, 3, 5, 6, 10, 15])}", f"{r.randint(a, b - 1)}-{b}", f"{a},{b}"])
    return " ".join([one(0, 59), one(0, 23), r.choice(["*", str(r.randint(1, 28))]), r.choice(["*", str(r.randint(1, 12))]), r.choice(["*", "1-5", str(r.randint(0, 6)), "6,0"])])


def image(r):
    return r.choice(["", f"{syllables(r)}/", f"reg.{syllables(r)}.io/", f"{syllables(r)}/{syllables(r)}-"]) + syllables(r) + ":" + r.choice(["latest", f"{r.randint(0, 19)}.{r.randint(0, 30)}", f"{r.randint(0, 19)}.{r.randint(0, 30)}.{r.randint(0, 40)}", f"v{r.randint(1, 9)}", f"{r.randint(1, 20)}-alpine", few(r, DIG + "abcdef", 7, 7)])


def glob(r):
    return r.choice([f"*.{r.choice(EXT)}", f"**/*.{r.choice(EXT)}", f"{syllables(r)}*", f"*_{syllables(r)}.{r.choice(EXT)}", f"{syllables(r)}-??.{r.choice(EXT)}", f"{plain(r.pick(WORDS))}/**", f"[a-f]*.{r.choice(EXT)}", f"!{syllables(r)}.{r.choice(EXT)}", f"{syllables(r)}/*/{syllables(r)}.{r.choice(EXT)}"])


def regex(r):
    return r.choice([rf"^{syllables(r)}-\d+$", rf"\b[A-Z]{{{r.randint(2, 5)}}}\d{{{r.randint(2, 6)}}}\b", f"({syllables(r)}|{syllables(r)})", rf"{syllables(r)}\s*=\s*.+", rf"^\[{few(r, CAP, 3, 5)}\]", f"[^{few(r, LOW, 1, 3)}]+{syllables(r)}?", f".*{syllables(r)}$", rf"\d{{1,3}}(\.\d+)?{r.choice(['kg', 'ms', '%', 'px'])}"])


def coupon(r):
    return r.choice([f"{syllables(r).upper()}{r.choice([5, 10, 15, 20, 25, 50])}", f"{syllables(r).upper()}-{few(r, CAP + DIG, 3, 5)}", f"{few(r, CAP, 3, 4)}{r.randint(2024, 2028)}", few(r, CAP + DIG, 6, 10), f"{syllables(r).capitalize()}4{syllables(r).capitalize()}"])


def release(r):
    return r.choice(["", "", "v"]) + r.choice([f"{r.randint(0, 20)}.{r.randint(0, 40)}.{r.randint(0, 60)}", f"{r.randint(1, 20)}.{r.randint(0, 40)}", f"{r.randint(1, 9)}.{r.randint(0, 20)}.{r.randint(0, 30)}-rc{r.randint(1, 9)}", f"20{r.randint(20, 27)}.{r.randint(1, 12)}.{r.randint(1, 30)}", f"{r.randint(0, 9)}.{r.randint(0, 20)}.{r.randint(0, 9)}-beta.{r.randint(1, 20)}"])


def compound(r):
    return r.choice(["NaCl", "H2SO4", "C6H12O6", "KMnO4", "CaCO3", "Fe2O3", "NH4NO3", "CH3COOH", "C8H10N4O2", "Na2CO3", "HNO3", "CuSO4", "MgCl2", "C2H5OH", "AgNO3", "KOH"]) if r.p(0.5) else f"C{r.randint(2, 30)}H{r.randint(4, 60)}{r.choice(['O' + str(r.randint(2, 9)), 'N' + str(r.randint(2, 5)) + 'O', 'Cl' + str(r.randint(2, 4)), 'NO' + str(r.randint(2, 4)), 'S'])}"


def net(r):
    return f"{r.choice([10, 172, 192])}.{r.randint(0, 255)}.{r.randint(0, 255)}.{r.choice([0, 0, 16, 32, 64, 128])}/{r.choice([8, 12, 16, 20, 22, 24, 26, 28, 30])}"


KINDS = dict(uuid=uuid, mac=mac, isbn=isbn, cron=cron, image=image, glob=glob, regex=regex, coupon=coupon, release=release, compound=compound, net=net, mail=mail, xfile=file, road=road, fold=folder, photo=picture, human=human, firm=firm, tone=tone, serial=serial, machine=machine, link=link, secret=secret, account=account, branch=branch, nick=handle, spot=spot, xtag=tag)
for _name, _f in KINDS.items():
    V[_name] = ("string", same(_f))
V["hashtags"] = ("array", tags)
QUOTES = ['"{}"', '"{}"', "'{}'", "“{}”", "‘{}’", "«{}»", "„{}“", "`{}`"]


class Words(Form):
    """words(note) or words(heading): a text to be taken as it stands, within quotes or, where it ends the message, after nothing."""
    free = True

    def __init__(self, r, p, key, inside):
        super().__init__(r, p, key)
        self.make = dict(note=note, heading=heading)[inside]
        self.schema = self.described({"type": "string"})

    def draw(self, d, last=False):
        r = d.r
        s = self.make(r)
        q = [x for x in QUOTES if not set(x) - {"{", "}"} & set(s)]
        if last and r.p(0.4) and s[0] not in "\"'":
            return {self.key: s}, OPEN + s + BARE_END
        return {self.key: s}, guard(r.choice(q).replace("{}", s))


class Tagged(Form):
    """tagged(3): hashtags, kept with their sign or without, as the description says."""

    def __init__(self, r, p, key, inside):
        super().__init__(r, p, key)
        self.bare = r.p(0.5)
        self.most = int(inside)
        self.note = r.choice(["without the #", "no # in front", "words only, without #"]) if self.bare else r.choice(["each with its #", "with the #", "each begins with #", "including the #"])
        self.schema = self.described({"type": "array"})
        self.schema["items"] = {"type": "string"}

    def draw(self, d, last=False):
        r = d.r
        x = list(dict.fromkeys(tag(r) for _ in range(r.randint(1, self.most))))
        s = r.choice([" ", " ", ", ", " and "]).join("#" + t for t in x)
        return {self.key: x if self.bare else ["#" + t for t in x]}, guard(s)


class House(Form):
    """house(200) of two names: the street and the number of the house, said in one breath."""
    ROADS = ["{w} Street", "{w} Road", "{w} Lane", "{w} Avenue", "{w}straße", "{w}gasse", "Rue {w}", "Via {w}", "{w} Hill", "{w} Close", "Calle {w}", "{w} Row", "{w}weg", "Old {w} Road", "{w} Square", "{w}gatan", "Am {w}", "Upper {w} Street"]

    def __init__(self, r, p, key, inside):
        a, b = key.split("+")
        super().__init__(r, p, a)
        self.other, self.most = b, int(inside)
        self.text = r.p(0.3)                                # 12b is a number too
        self.schema = self.described({"type": "string"}, r.choice(["Name of the street", "Street", "Street, without the number", ""]))
        self.schema2 = {"type": "string" if self.text else "integer", **({"description": r.choice(["House number", "Number of the house", "Number"])} if r.p(0.7) else {})}

    def props(self):
        return {self.key: self.schema, self.other: self.schema2}

    def draw(self, d, last=False):
        r = d.r
        w = r.choice([r.pick(WORDS).capitalize(), invented(r).capitalize(), r.choice(LETTERED), r.pick(SURNAMES)])
        s = r.choice(self.ROADS).replace("{w}", w)
        n = r.int(1, self.most)
        v = f"{n}{r.choice('abcd')}" if self.text and r.p(0.4) else str(n)
        return {self.key: s, self.other: v if self.text else n}, guard(r.choice([f"{s} {v}", f"{s} {v}", f"{v} {s}", f"{v}, {s}", f"{s}, number {v}", f"number {v} {s}", f"{s} no. {v}", f"house {v} in {s}"]))


class Dozens(Whole):
    """dozens(6..144): pieces counted in dozens, halves, scores, pairs or plain."""

    def one(self, d, near=None):
        r = d.r
        k = r.random()
        named = [(12 * n, w + " dozen") for n, w in ((1, "a"), (2, "two"), (3, "three"), (4, "four"), (5, "five"), (6, "six"), (8, "eight"), (10, "ten"), (2, "2"), (3, "3"), (4, "4"), (5, "5"), (12, "twelve"), (7, "seven"), (9, "nine"))] + [(6, "half a dozen"), (18, "a dozen and a half"), (18, "one and a half dozen"), (30, "two and a half dozen"),
                 (100, "a hundred"), (50, "half a hundred"), (200, "two hundred"), (150, "one hundred and fifty"), (250, "two hundred and fifty")]
        fit = [x for x in named if self.lo <= x[0] <= self.hi and (digest(x[1]) % HELD == 3) == r.test] or [x for x in named if self.lo <= x[0] <= self.hi]
        return r.choice(fit) if k < 0.65 and fit else super().one(d, near)


def form(cls):
    return lambda r, p, key, inside: cls(r, p, key, inside)


MORE_FORMS.update(words=form(Words), tagged=form(Tagged), house=form(House), dozens=form(Dozens))
