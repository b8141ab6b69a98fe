"""What people of five countries ask in their own language: sums with their numbers (7.396 and 27,90), numbers in words, per cents, dates, clocks, units, lists.

A row: @ the values by name and kind; code; a line of wishes for each language, " | " between them, after " => " the answers where they are not those of IS.
Kinds: 2-40 a whole number; B a note that pays; K100-9000 one with its thousands set apart; W2-60 one that may be said in words; M1-90 money with two places, written with a comma;
X0.5-80 a decimal; P a per cent; D a day, D+ a later one, F one to come, G one gone by; L a list; C a time of day, C+ a later one; Y a year; d.month, d.day, d.said of a day without its year; I things to buy, O one of them; N a name."""
import datetime
import re
import unicodedata
from abroad1 import ROWS, THINGS
from core import family, fill, guard, outside, spin
from dates import any_date, py
from foreign import L, local_date, local_day
from foreign2 import IS
from pools import NAMES, WORDS

LANGS = ("de", "fr", "it", "pt", "es")
AND = dict(de="und", fr="et", it="e", pt="e", es="y")
BEFORE = dict(de="hallo, |kurze Frage: |bitte: |du, |hey, |moin, |sag mal, |ich brauche Hilfe: |rechne mal: |guten Tag, ", fr="bonjour, |salut, |petite question : |dis-moi, |svp : |une question : |j'ai besoin d'aide : |coucou, ",
              it="ciao, |scusa, |una domanda: |senti, |per favore: |mi aiuti? |buongiorno, |dimmi, ", pt="olá, |oi, |uma pergunta: |por favor: |bom dia, |preciso de ajuda: |diz-me, |me ajuda: ", es="hola, |una pregunta: |oye, |por favor: |buenas, |ayúdame: |dime, |buenos días, ")
AFTER = dict(de=" bitte| danke|, danke schön| (für die Schule)|, weißt du das| für meine Mutter", fr=" s'il te plaît| svp| stp| merci|, merci d'avance| pour mon fils", it=" per favore| grazie|, grazie mille| per la scuola|, sai dirmelo", pt=" por favor| obrigado|, obrigada| pf|, se faz favor| para a escola", es=" por favor| gracias|, muchas gracias| porfa| para el cole|, si puedes")

UNITS = dict(
    de="null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
    fr="zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf",
    it="zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove",
    pt="zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete dezoito dezanove",
    es="cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve")
TENS = dict(de="zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig", fr="vingt trente quarante cinquante soixante", it="venti trenta quaranta cinquanta sessanta settanta ottanta novanta", pt="vinte trinta quarenta cinquenta sessenta setenta oitenta noventa", es="veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa")


def in_words(lang, n):
    """2 to 100."""
    ones, tens = UNITS[lang].split(), TENS[lang].split()
    if n == 100:
        return dict(de="hundert", fr="cent", it="cento", pt="cem", es="cien")[lang]
    if n < len(ones):
        return ones[n]
    t, u = divmod(n, 10)
    if lang == "de":
        return (("ein" if u == 1 else ones[u]) + "und" if u else "") + tens[t - 2]
    if lang == "fr":
        if n >= 80:
            return "quatre-vingts" if n == 80 else "quatre-vingt-" + ones[n - 80]
        base = min(t, 6)
        rest = n - 10 * base
        return tens[base - 2] + ("" if not rest else " et " + ones[rest] if rest in (1, 11) else "-" + ones[rest])
    if lang == "it":
        w = tens[t - 2]
        return w if not u else (w[:-1] if u in (1, 8) else w) + ("tré" if u == 3 else ones[u])
    return tens[t - 2] + (f" {AND[lang]} {ones[u]}" if u else "")


def written(r, lang, s):
    """Digits of Python as somebody of that country types them."""
    whole, _, frac = s.partition(".")
    if len(whole) > 3 and r.p(0.55):
        sep = r.choice([" ", " ", " ", ".", "\u202f"]) if lang == "fr" else r.choice(["."] * 6 + [" "] + (["'"] if lang == "de" else []))
        whole = f"{int(whole):,}".replace(",", sep)
    return whole + ("," + frac if frac else "")


def money(r, lang, s, brazil):
    """An amount with its currency."""
    t = written(r, lang, s)
    if brazil:
        return r.choice(["R$ {}", "{} reais", "R${}"]).replace("{}", t)
    forms = dict(de=["{} Euro", "{} €", "{}€", "€ {}", "{} EUR", "{} Euro"], fr=["{} euros", "{} €", "{}€", "{} euros"], it=["{} euro", "{} €", "€ {}", "{}€", "{} euro"], pt=["{} euros", "{} €", "{}€", "€ {}"], es=["{} euros", "{} €", "{}€", "{} euros"])[lang]
    if "," in t and lang in ("fr", "it", "de") and r.p(0.05):
        a, b = t.split(",")
        return {"fr": f"{a}€{b}", "it": f"{a} euro e {b}", "de": f"{a} Euro {b}"}[lang]
    return r.choice(forms).replace("{}", t)


def day(r, lang, x):
    k = r.random()
    if k < 0.62:
        t = local_date(lang, x)
        if x.day == 1 and lang in ("fr", "it", "pt") and r.p(0.7):
            t = {"fr": "1er", "it": "1º", "pt": "1º"}[lang] + t[1:]
        if r.p(0.08) and lang in ("pt", "es"):
            t = t.replace(" de ", " ")
        return t
    if lang == "de":
        return f"{x.day}.{x.month}.{x.year}" if k < 0.85 else f"{x.day:02d}.{x.month:02d}.{x.year}"
    return f"{x.day}/{x.month}/{x.year}" if k < 0.8 else f"{x.day:02d}/{x.month:02d}/{x.year}"


def clock(r, lang, h, m):
    return r.choice({"de": [f"{h}:{m:02d}", f"{h}.{m:02d} Uhr", f"{h}:{m:02d} Uhr", f"{h} Uhr {m}" if m else f"{h} Uhr"], "fr": [f"{h}h{m:02d}", f"{h} h {m:02d}", f"{h}:{m:02d}", f"{h}h" if not m else f"{h}h{m:02d}"], "it": [f"{h}:{m:02d}", f"{h}.{m:02d}"], "pt": [f"{h}h{m:02d}", f"{h}:{m:02d}", f"{h}h" if not m else f"{h}h{m:02d}"], "es": [f"{h}:{m:02d}", f"{h}.{m:02d}", f"{h}:{m:02d} h"]}[lang])


def joined(r, lang, s):
    k = r.random()
    decimal = any("," in x for x in s)
    if k < 0.5:
        return ("; " if decimal and r.p(0.4) else ", ").join(s[:-1]) + f" {AND[lang]} " + s[-1]
    if k < 0.6 and not any(" " in x for x in s):
        return " ".join(s)
    return ("; " if decimal and r.p(0.7) else ", ").join(s)


def value(r, lang, kind, got, brazil, today):
    """(as the code has it, as it is said)"""
    m = re.fullmatch(r"([A-Z]?)([\d.]*)-?([\d.]*)", kind)
    if kind == "D":
        x = any_date(r, 1930, 2065)
        return x, day(r, lang, x)
    if kind == "D+":
        x = [v for v, _ in got.values() if isinstance(v, datetime.date)][-1]
        y = x + datetime.timedelta(days=r.choice([r.randint(2, 60), r.randint(20, 400), r.randint(200, 4000)]))
        return y, day(r, lang, y)
    if kind in "FG":
        x = today + datetime.timedelta(days=r.choice([r.randint(3, 90), r.randint(20, 700)]) * (1 if kind == "F" else -1))
        return x, day(r, lang, x)
    if kind == "P":
        p = r.choice([5, 10, 12, 15, 20, 25, 30, 35, 40, 7, 19, 21, 22, 23, r.randint(2, 95), r.randint(2, 30) + 0.5])
        return p, str(p).replace(".", ",") + r.choice(["%", " %", {"de": " Prozent", "fr": " pour cent", "it": " per cento", "pt": " por cento", "es": " por ciento"}[lang]])
    if kind == "C":
        h, mn = r.randint(5, 20), r.choice([0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, r.randrange(60)])
        return (h, mn), clock(r, lang, h, mn)
    if kind == "C+":
        (h, mn), k = next(v for v, _ in got.values()), r.randint(20, 700)
        k = min(h * 60 + mn + (k if r.p(0.6) else 5 * (k // 5)), 23 * 60 + 55)
        return divmod(k, 60), clock(r, lang, *divmod(k, 60))
    if kind == "Y":
        y = r.randint(2020, 2040)
        return y, str(y)
    if kind == "N":
        n = r.pick(NAMES)
        return n, n
    if kind == "w":
        w = r.pick(WORDS).lower()
        return w, w
    if kind in ("I", "O"):
        many, one = r.choice(THINGS[lang])
        return "", many if kind == "I" else one
    if kind == "B":                                         # a note that pays for what was bought
        least = max(float(got["m"][0]) * got["n"][0], 1)
        s = str(next(b for b in (5, 10, 20, 50, 100, 200, 500, 1000) if b > least))
        return s, money(r, lang, s, brazil)
    k, lo, hi = m.groups()
    if k == "L":
        if "." in lo:
            x = [r.randint(int(float(lo)), int(hi)) if r.p(0.2) else round(r.uniform(float(lo), float(hi)), 1 if r.p(0.6) else 2) for _ in range(r.randint(3, 6))]
        else:
            x = [r.int(int(lo), int(hi)) for _ in range(r.randint(3, 8))]
        return x, joined(r, lang, [written(r, lang, str(v)) for v in x])
    if k == "M":
        c = r.choice([r.randint(100 * int(lo), 100 * int(hi)), 10 * r.randint(10 * int(lo), 10 * int(hi)), 100 * r.randint(int(lo), int(hi))])
        s = f"{c // 100}.{c % 100:02d}" if c % 100 else str(c // 100)
        return s, money(r, lang, s, brazil)
    if k == "X":
        s = str(round(r.uniform(float(lo), float(hi)), 1 if r.p(0.7) else 2))
        return s, written(r, lang, s)
    n = r.int(int(lo), int(hi))
    if k == "W":
        w = in_words(lang, n) if n <= 100 and r.p(0.7) else str(n)
        return n, re.sub("dez(?:a)(sseis|ssete|nove)", r"deze\1", w) if brazil else w
    return n, written(r, lang, str(n)) if k == "K" else str(n)


class Row:
    def __init__(self, block):
        head, code, *lines = block.split("\n")
        self.slots = [x.split() for x in head[2:].split(";") if x.strip()]
        self.code = code.replace(" ;; ", "\n")
        self.ways = {}
        for l in lines:
            asks, _, says = l[3:].partition(" => ")
            self.ways[l[:2]] = asks.split(" | "), says.split(" | ") if says else None


TABLE = [Row(b) for b in ROWS.strip().split("\n\n")]


def plain_letters(t):
    """Without accents, as on a foreign keyboard."""
    return "".join(c for c in unicodedata.normalize("NFD", t) if not unicodedata.combining(c))


def typed(r, lang, t):
    """As people type it: small letters, no accents, no ¿, a please."""
    if r.p(0.3):
        t = t[0].upper() + t[1:]
    if r.p(0.4) and t[-1] not in "?.!":
        t += r.choice(["?", "?", " ?" if lang == "fr" else "?", "."])
    if lang == "es" and t.endswith("?") and "¿" not in t and r.p(0.5):
        t = "¿" + t
    if r.p(0.1):
        t = r.choice(BEFORE[lang].split("|")) + t[:1].lower() + t[1:]
    if r.p(0.1):
        t = t.rstrip("?. ") + r.choice(AFTER[lang].split("|"))
    if r.p(0.3):
        t = outside(t, str.lower)
    if r.p(0.18):
        t = plain_letters(t)
        if r.p(0.5):
            t = t.replace("¿", "")
    if r.p(0.06):
        t = outside(t, lambda s: s.replace("'", ""))
    return t.replace("\x01", "").replace("\x02", "")


def raw(v):
    if isinstance(v, datetime.date):
        return py(v)
    return str(v)


def fitting(got):
    """Whether the values make sense together."""
    if {"d", "y"} <= got.keys():
        return (got["d"][0].month, got["d"][0].day) < (12, 25)
    return "big" not in got or got["part"][0] < got["big"][0]


def play(d, lang):
    r = d.r
    row = r.choice(TABLE)
    brazil = lang == "pt" and r.p(0.4)
    while True:
        got, used = {}, set()
        for name, kind in row.slots:
            v, s = value(r, lang, kind, got, brazil, d.today)
            while kind in ("I", "O") and s in used:
                v, s = value(r, lang, kind, got, brazil, d.today)
            used.add(s)
            got[name] = (v, s)
        if fitting(got):
            break
    asks, says = row.ways[lang]
    t = spin(r, r.pick(asks))
    vals = {n: s for n, (_, s) in got.items()}
    code = row.code.replace("{today}", py(d.today))
    for n, (v, _) in got.items():
        if isinstance(v, datetime.date):
            t = t.replace("{%s.said}" % n, guard(local_date(lang, v).rsplit(" ", 2 if lang in ("pt", "es") else 1)[0]))
            code = code.replace("{%s.month}" % n, str(v.month)).replace("{%s.day}" % n, str(v.day))
    d.user(typed(r, lang, fill(t, vals, guard=True)))
    for n, (v, _) in got.items():
        if isinstance(v, tuple):
            code = code.replace("{%s}" % n, f"{v[0]}, {v[1]}")
        code = code.replace("{%s}" % n, raw(v))
    out = d.py(code)
    if code.endswith('strftime("%A"))'):
        out = local_day(lang, out)
        d.say(L[lang]["wasday"].replace("{w}", local_date(lang, got["d"][0])).replace("{out}", out) if says is None else r.choice(says).replace("{out}", out), [out])
        return
    if re.fullmatch(r"\d{4}-\d\d-\d\d", out):
        out = local_date(lang, datetime.date.fromisoformat(out))
    d.say(r.choice(says or IS[lang].split("|")).replace("{out}", out), [out])


def add(lang):
    @family("foreign", 34.0, f"{lang}_abroad")
    def abroad(d):
        play(d, lang)


for _lang in LANGS:
    add(_lang)
