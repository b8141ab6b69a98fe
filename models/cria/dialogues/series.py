"""One question several times in German, French, Italian, Portuguese and Spanish: for another value in half a sentence ("et de 520 ?"), a value put right, then what was said: the two together, their difference, which was larger, the first once more, the first one by so much.
What was said is said again without a call.  seriesrows.py holds the questions."""
import re
from core import afresh, family, fill
from foreign import L
from foreign2 import IS, noisy_foreign
from foreign3 import THANKS
from pools import WORDS
from seriesrows import ROWS
from threads import wander
from tongues import PUT, local

LANGS = ("de", "fr", "it", "pt", "es")
split = lambda t: [w.strip() for w in t.split("|")]
SUM = dict(de="zusammen|beide zusammen|die beiden addiert|und beides zusammen|Summe der beiden", fr="ensemble|les deux ensemble|la somme des deux|additionne les deux|et au total", it="insieme|tutti e due insieme|la somma dei due|sommali|e in totale", pt="juntos|os dois juntos|a soma dos dois|soma os dois|e no total", es="juntos|los dos juntos|la suma de los dos|súmalos|y en total")
GAP = dict(de="die Differenz|und der Unterschied|wie viel liegt dazwischen|Unterschied der beiden|um wie viel mehr", fr="la différence|et l'écart|combien entre les deux|la différence des deux|de combien en plus", it="la differenza|e lo scarto|quanto c'è in mezzo|la differenza tra i due|di quanto in più", pt="a diferença|e o intervalo|quanto há entre os dois|a diferença entre os dois|em quanto a mais", es="la diferencia|y cuánto más|cuánto hay entre los dos|la diferencia entre los dos|por cuánto más")
LARGER = dict(de="welches ist größer|was war mehr|welches von beiden ist größer|das größere?", fr="lequel est plus grand|qu'est-ce qui fait plus|lequel des deux est plus grand|le plus grand ?", it="qual è più grande|quale era di più|quale dei due è maggiore|il maggiore?", pt="qual é maior|qual era mais|qual dos dois é maior|o maior?", es="cuál es mayor|cuál era más|cuál de los dos es mayor|¿el mayor?")
LARGE_SAID = dict(de="Das {p}: {o}.", fr="Le {p} : {o}.", it="Il {p}: {o}.", pt="O {p}: {o}.", es="El {p}: {o}.")
PLACE = dict(de=("erste", "zweite"), fr=("premier", "deuxième"), it=("primo", "secondo"), pt=("primeiro", "segundo"), es=("primero", "segundo"))
FIRST = dict(de="was war das Erste noch mal|das erste Ergebnis noch mal|wie war der erste Wert|womit haben wir angefangen, welches Ergebnis", fr="c'était quoi le premier|le premier résultat encore|quel était le premier résultat|redis le premier", it="qual era il primo|il primo risultato ancora|ripeti il primo risultato|il primo quanto faceva", pt="qual era o primeiro|o primeiro resultado outra vez|repete o primeiro resultado|o primeiro quanto dava", es="cuál era el primero|el primer resultado otra vez|repite el primer resultado|¿el primero cuánto era?")
FIRST_SAID = dict(de="Das erste Ergebnis war {o}.", fr="Le premier résultat était {o}.", it="Il primo risultato era {o}.", pt="O primeiro resultado era {o}.", es="El primer resultado era {o}.")
ON = [("/", dict(de="nur das erste durch {k}|das erste Ergebnis geteilt durch {k}|und das erste durch {k}", fr="seulement le premier divisé par {k}|le premier résultat par {k}|et le premier divisé par {k}", it="solo il primo diviso {k}|il primo risultato diviso {k}|e il primo diviso {k}", pt="só o primeiro dividido por {k}|o primeiro resultado a dividir por {k}|e o primeiro dividido por {k}", es="solo el primero dividido por {k}|el primer resultado entre {k}|y el primero entre {k}")),
      ("*", dict(de="das erste mal {k}|nur das erste Ergebnis mal {k}|und das erste mal {k}", fr="le premier fois {k}|seulement le premier résultat fois {k}|et le premier fois {k}", it="il primo per {k}|solo il primo risultato per {k}|e il primo per {k}", pt="o primeiro vezes {k}|só o primeiro resultado vezes {k}|e o primeiro vezes {k}", es="el primero por {k}|solo el primer resultado por {k}|y el primero por {k}"))]


class Row:
    def __init__(self, block):
        head, self.formula, *lines = block.split("\n")
        self.vars = [tuple(x.split()) for x in head[2:].split(";")]
        self.ways = {line[:2]: [split(w) for w in line[3:].split(" ; ")] for line in lines}


def draw(r, span):
    if span == "word":
        return r.pick(WORDS).lower()
    lo, _, hi = span.lstrip("D").partition("-")
    return round(r.uniform(int(lo), int(hi)), 2) if span[0] == "D" else r.int(int(lo), int(hi))


def play(d, lang, row):
    r = d.r
    vals = {n: draw(r, s) for n, s in row.vars}
    results, exact = [], []

    def say(t, mark=0.3):
        if r.p(0.3):
            t = t[:1].upper() + t[1:]
        if r.p(mark) and t[-1] not in "?.!\x02":
            t += " ?" if lang == "fr" else "?"
        d.user(noisy_foreign(r, t))

    def words():
        return {n: v if isinstance(v, str) else local(r, lang, v) for n, v in vals.items()}

    def tell(out):
        if not re.fullmatch(r"\d+(\.\d+)?", out) or float(out) == 0:
            raise ValueError(out)
        d.say(r.choice(IS[lang].split("|")).replace("{out}", out), [out])

    def run():
        e = fill(row.formula, vals)
        out = d.py(f"print({e})" if not ("/" in e or "." in e) else f"print(round({e}, 2))")
        tell(out)
        if out in results:
            raise ValueError("the same again")
        results.append(out)
        exact.append(abs(float(out) - eval(e)) < 1e-9)
        return True

    def again():
        i = r.randrange(len(row.vars))
        n, span = row.vars[i]
        v = draw(r, span)
        if v == vals[n]:
            return False
        vals[n] = v
        say(fill(r.pick(row.ways[lang][1 + i]), words(), guard=True))
        return run()

    def right():
        """A value put right; the result before does not count."""
        n, span = r.choice(row.vars)
        if span == "word" or sum(v == vals[n] for v in vals.values()) > 1:
            return False
        v, old = draw(r, span), vals[n]
        if v == old:
            return False
        vals[n] = v
        results.pop()
        exact.pop()
        say(fill(r.pick(PUT[lang].split("|")), dict(v=local(r, lang, v), o=local(r, lang, old)), guard=True))
        return run()

    def two(asks, e):
        if len(results) != 2 or not all(exact):
            return False
        say(r.pick(asks[lang].split("|")))
        a, b = results
        hi, lo = (a, b) if float(a) > float(b) else (b, a)
        e = e.replace("{hi}", hi).replace("{lo}", lo).replace("{a}", a).replace("{b}", b)
        tell(d.py(f"print(round({e}, 2))" if "." in e else f"print({e})"))
        return True

    def larger():
        if len(results) != 2:
            return False
        say(r.pick(LARGER[lang].split("|")))
        i = float(results[1]) > float(results[0])
        d.say(LARGE_SAID[lang].replace("{p}", PLACE[lang][i]).replace("{o}", results[i]), [results[i]])
        return True

    def first():
        if len(results) < 2:
            return False
        say(r.pick(FIRST[lang].split("|")))
        d.say(FIRST_SAID[lang].replace("{o}", results[0]), [results[0]])
        return True

    def on():
        if len(results) < 2 or not exact[0]:
            return False
        op, asks = r.choice(ON)
        k = r.randint(2, 12)
        say(fill(r.pick(asks[lang].split("|")), dict(k=str(k)), guard=True))
        e = f"{results[0]} {op} {k}"
        tell(d.py(f"print(round({e}, 2))" if op == "/" or "." in e else f"print({e})"))
        return True

    say(fill(r.pick(row.ways[lang][0]), words(), guard=True))
    run()
    wander(d, lambda k: again() if k < 0.36 else right() if k < 0.46 else two(SUM, "{a} + {b}") if k < 0.6 else two(GAP, "{hi} - {lo}") if k < 0.74 else larger() if k < 0.82 else first() if k < 0.9 else on(), r.choice([3, 3, 4, 4, 5]), least=3, thanks=0)
    if r.p(0.2):
        say(r.pick(THANKS[lang].split("|")), 0)
        d.say(L[lang]["welcome"])


def player(lang, row):
    return lambda d: afresh(d, lambda d: play(d, lang, row))


for row in [Row(b) for b in ROWS.strip().split("\n\n")]:
    for lang in LANGS:
        family("foreign", 1.2, f"{lang}_series_{''.join(n for n, _ in row.vars)}")(player(lang, row))
