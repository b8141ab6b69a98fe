"""Follow-ups in German, French, Italian, Portuguese and Spanish: arithmetic that goes on, corrections, prices, parts, lists that change, days of a date."""
import datetime
from core import family, fill
from dates import any_date, py
from foreign import L, local_date, local_day
from foreign2 import IS, noisy_foreign
from pools import WORDS

LANGS = ("de", "fr", "it", "pt", "es")
# the first question: code / one phrasing list per language
FIRST = [
    ("{a} * {b}", dict(de="{a} mal {b}|was ist {a} mal {b}|{b} Kisten mit {a} Stück, wie viele|wie viel sind {a} x {b}", fr="{a} fois {b}|combien font {a} fois {b}|{b} boîtes de {a}, ça fait combien|{a} x {b} ?", it="{a} per {b}|quanto fa {a} per {b}|{b} scatole da {a}, quante sono|{a} x {b}?", pt="{a} vezes {b}|quanto é {a} vezes {b}|{b} caixas de {a}, quantas são|{a} x {b}?", es="{a} por {b}|cuánto es {a} por {b}|{b} cajas de {a}, cuántas son|¿{a} x {b}?")),
    ("{a} + {b}", dict(de="{a} plus {b}|was macht {a} und {b}|addiere {a} und {b}|{a} + {b}?", fr="{a} plus {b}|combien font {a} et {b}|additionne {a} et {b}|{a} + {b} ?", it="{a} più {b}|quanto fa {a} più {b}|somma {a} e {b}|{a} + {b}?", pt="{a} mais {b}|quanto é {a} mais {b}|soma {a} e {b}|{a} + {b}?", es="{a} más {b}|cuánto es {a} más {b}|suma {a} y {b}|¿{a} + {b}?")),
    ("{a} - {b}", dict(de="{a} minus {b}|zieh {b} von {a} ab|{a} weniger {b}", fr="{a} moins {b}|enlève {b} de {a}|combien font {a} moins {b}", it="{a} meno {b}|togli {b} da {a}|quanto fa {a} meno {b}", pt="{a} menos {b}|tira {b} de {a}|quanto é {a} menos {b}", es="{a} menos {b}|quita {b} de {a}|cuánto es {a} menos {b}")),
    ("{b} ** 2", dict(de="{b} zum Quadrat|{b} hoch 2|das Quadrat von {b}", fr="{b} au carré|{b} puissance 2|le carré de {b}", it="{b} al quadrato|{b} alla seconda|il quadrato di {b}", pt="{b} ao quadrado|{b} elevado a 2|o quadrado de {b}", es="{b} al cuadrado|{b} elevado a 2|el cuadrado de {b}")),
]
# going on: code with {v} the last result and {n} a number / phrasing lists / kind of number
STEP = [
    ("{v} + {n}", dict(de="plus {n}|und {n} dazu|addiere {n}|noch {n} mehr|jetzt plus {n}|zähl {n} dazu|und noch {n}", fr="plus {n}|ajoute {n}|et {n} de plus|maintenant plus {n}|rajoute encore {n}|et si on ajoute {n}", it="più {n}|aggiungi {n}|e altri {n}|adesso più {n}|e se aggiungo {n}", pt="mais {n}|soma {n}|e mais {n}|agora mais {n}|junta mais {n}|e se eu somar {n}", es="más {n}|suma {n}|y {n} más|ahora más {n}|añade {n}|y si sumo {n}"), "n"),
    ("{v} - {n}", dict(de="minus {n}|zieh {n} ab|und {n} weniger|davon {n} weg|jetzt minus {n}|nimm {n} weg", fr="moins {n}|enlève {n}|et {n} de moins|maintenant moins {n}|retire {n}", it="meno {n}|togli {n}|e {n} in meno|adesso meno {n}|sottrai {n}", pt="menos {n}|tira {n}|e {n} a menos|agora menos {n}|subtrai {n}", es="menos {n}|quita {n}|y {n} menos|ahora menos {n}|réstale {n}"), "n"),
    ("{v} * {n}", dict(de="mal {n}|das mal {n}|und das {n}-mal|multipliziere das mit {n}|jetzt mal {n}|nimm es mal {n}", fr="fois {n}|multiplie par {n}|et ça fois {n}|maintenant fois {n}|et {n} fois ça", it="per {n}|moltiplica per {n}|e {n} volte tanto|adesso per {n}|moltiplicalo per {n}", pt="vezes {n}|multiplica por {n}|e {n} vezes isso|agora vezes {n}", es="por {n}|multiplica por {n}|y {n} veces eso|ahora por {n}|multiplícalo por {n}"), "s"),
    ("round({v} / {n}, 2)", dict(de="geteilt durch {n}|durch {n}|teil das durch {n}|und durch {n}?|auf {n} Leute verteilt|pro Person bei {n} Leuten", fr="divisé par {n}|divise ça par {n}|et par {n} ?|partagé entre {n} personnes|par personne si on est {n}", it="diviso {n}|dividi per {n}|e diviso {n}?|tra {n} persone|a testa se siamo in {n}", pt="dividido por {n}|divide isso por {n}|e por {n}?|entre {n} pessoas|por pessoa se somos {n}", es="dividido por {n}|divídelo entre {n}|¿y entre {n}?|entre {n} personas|por persona si somos {n}"), "s"),
    ("{v} * 2", dict(de="verdopple das|das Doppelte|und doppelt so viel|mal zwei", fr="double ça|le double|et deux fois plus", it="raddoppia|il doppio|e due volte tanto", pt="o dobro|duplica isso|e duas vezes isso", es="el doble|dóblalo|y dos veces eso"), ""),
    ("round({v} / 2, 2)", dict(de="die Hälfte davon|halbiere das|und die Hälfte|halb so viel", fr="la moitié|et la moitié ?|divise ça en deux", it="la metà|e la metà?|dimezzalo", pt="a metade|e metade?|corta ao meio", es="la mitad|¿y la mitad?|pártelo en dos"), ""),
    ("round({v} / 3, 2)", dict(de="ein Drittel davon|und ein Drittel?|der dritte Teil", fr="un tiers de ça|et le tiers ?", it="un terzo|e un terzo?", pt="um terço disso|e um terço?", es="un tercio de eso|¿y un tercio?"), ""),
    ("round({v} * {n} / 100, 2)", dict(de="{n}% davon|{n} Prozent davon|und {n}% davon?|wie viel sind {n} Prozent davon", fr="{n}% de ça|{n} pour cent de ça|et {n} % de ça ?", it="il {n}% di questo|{n} per cento di quello|e il {n}%?", pt="{n}% disso|{n} por cento disso|e {n}%?", es="el {n}% de eso|{n} por ciento de eso|¿y el {n}%?"), "p"),
    ("round({v} * (1 + {n} / 100), 2)", dict(de="plus {n}%|mit {n}% Steuer|{n} Prozent mehr|und {n}% Trinkgeld drauf", fr="plus {n}%|avec {n}% de TVA|{n} pour cent de plus|et {n}% de pourboire en plus", it="più il {n}%|con l'IVA al {n}%|{n} per cento in più|e il {n}% di mancia", pt="mais {n}%|com IVA de {n}%|{n} por cento a mais|e {n}% de gorjeta", es="más {n}%|con IVA del {n}%|un {n} por ciento más|y {n}% de propina"), "p"),
    ("round({v} * (1 - {n} / 100), 2)", dict(de="minus {n}%|mit {n}% Rabatt|{n} Prozent weniger|und {n}% billiger", fr="moins {n}%|avec {n}% de remise|{n} pour cent de moins", it="meno il {n}%|con lo sconto del {n}%|{n} per cento in meno", pt="menos {n}%|com {n}% de desconto|{n} por cento a menos", es="menos {n}%|con {n}% de descuento|un {n} por ciento menos"), "p"),
    ("round({v})", dict(de="gerundet?|runde das|ohne Kommastellen bitte", fr="arrondi ?|arrondis ça|sans décimales", it="arrotondato?|arrotonda|senza decimali", pt="arredondado?|arredonda isso|sem decimais", es="¿redondeado?|redondéalo|sin decimales"), ""),
    ("len(str({v}))", dict(de="wie viele Stellen hat das|wie viele Ziffern sind das", fr="combien de chiffres|ça a combien de chiffres", it="quante cifre ha|quante cifre sono", pt="quantos dígitos tem|quantos algarismos são", es="cuántas cifras tiene|¿cuántos dígitos son?"), "i"),
    ("sum(int(c) for c in str({v}))", dict(de="und die Quersumme|Quersumme davon?", fr="la somme des chiffres|et la somme de ses chiffres", it="la somma delle cifre|e la somma delle sue cifre", pt="a soma dos dígitos|e a soma dos algarismos", es="la suma de las cifras|y la suma de sus dígitos"), "i"),
    ("bin({v})[2:]", dict(de="in Binär|und binär?|als Binärzahl", fr="en binaire|et en binaire ?", it="in binario|e in binario?", pt="em binário|e em binário?", es="en binario|¿y en binario?"), "i"),
    ("hex({v})[2:]", dict(de="in Hex|und hexadezimal?", fr="en hexadécimal|et en hexa ?", it="in esadecimale|e in esadecimale?", pt="em hexadecimal|e em hexadecimal?", es="en hexadecimal|¿y en hexadecimal?"), "i"),
]
WRONG = dict(de="nein, {n}|Entschuldigung, {n}|ich meinte {n}|nicht {o}, {n}|{n} statt {o}|doch {n}|ups, {n}|Moment, {n}|mach {n} draus|sorry, {n} nicht {o}", fr="non, {n}|pardon, {n}|je voulais dire {n}|pas {o}, {n}|{n} au lieu de {o}|plutôt {n}|oups, {n}|en fait {n}", it="no, {n}|scusa, {n}|intendevo {n}|non {o}, {n}|{n} invece di {o}|anzi {n}|ops, {n}|volevo dire {n}", pt="não, {n}|desculpa, {n}|eu queria dizer {n}|não {o}, {n}|{n} em vez de {o}|aliás {n}|ops, {n}", es="no, {n}|perdón, {n}|quise decir {n}|no {o}, {n}|{n} en vez de {o}|mejor {n}|uy, {n}")
ALSO = dict(de="und mit {n}?|und {n}?|und was ist mit {n}|jetzt {n}|das Gleiche mit {n}", fr="et avec {n} ?|et {n} ?|et pour {n}|maintenant {n}|pareil avec {n}", it="e con {n}?|e {n}?|e per {n}|adesso {n}|lo stesso con {n}", pt="e com {n}?|e {n}?|e para {n}|agora {n}|o mesmo com {n}", es="¿y con {n}?|¿y {n}?|y para {n}|ahora {n}|lo mismo con {n}")
AGAIN = dict(de="was war das Ergebnis|wie war die Zahl noch mal|sag das noch mal", fr="c'était quoi le résultat|redis-moi le résultat|répète s'il te plaît", it="qual era il risultato|ripeti il risultato|me lo ripeti?", pt="qual era o resultado|repete o resultado|repete por favor", es="cuál era el resultado|repite el resultado|¿me lo repites?")
WAS = dict(de="Das Ergebnis war {v}.", fr="Le résultat était {v}.", it="Il risultato era {v}.", pt="O resultado era {v}.", es="El resultado era {v}.")
THANKS = dict(de="danke|danke dir|super, danke|vielen Dank|alles klar, danke", fr="merci|merci beaucoup|super, merci|ok merci", it="grazie|grazie mille|perfetto, grazie|ok grazie", pt="obrigado|obrigada|muito obrigado|valeu|ok, obrigado", es="gracias|muchas gracias|perfecto, gracias|vale, gracias")
BOTHDIFF = [("{y} - {x}", dict(de="wie viel mehr als das erste Ergebnis ist das|Differenz zum ersten Ergebnis", fr="combien de plus que le premier résultat|différence avec le premier résultat", it="quanto più del primo risultato|differenza con il primo risultato", pt="quanto mais do que o primeiro resultado|diferença para o primeiro resultado", es="cuánto más que el primer resultado|diferencia con el primer resultado")), ("{x} + {y}", dict(de="beide zusammen|addiere die beiden Ergebnisse|das erste Ergebnis dazu", fr="les deux ensemble|additionne les deux résultats|plus le premier résultat", it="tutti e due insieme|somma i due risultati|più il primo risultato", pt="os dois juntos|soma os dois resultados|mais o primeiro resultado", es="los dos juntos|suma los dos resultados|más el primer resultado")), ("max({x}, {y})", dict(de="welches Ergebnis ist größer|das größere von beiden", fr="lequel est le plus grand|le plus grand des deux", it="quale è più grande|il maggiore dei due", pt="qual é maior|o maior dos dois", es="cuál es mayor|el mayor de los dos"))]


def put(d, lang, t):
    r = d.r
    if r.p(0.3):
        t = t[:1].upper() + t[1:]
    if r.p(0.25) and t[-1] not in "?.!\x02":
        t += r.choice(["?", " ?" if lang == "fr" else "?", "."])
    d.user(noisy_foreign(r, t))


def ask(d, lang, table, **v):
    put(d, lang, fill(d.r.pick(table[lang].split("|")), v, guard=True))


def tell(d, lang, out):
    d.say(d.r.choice(IS[lang].split("|")).replace("{out}", out), [out])


def add(lang):
    @family("foreign", 7.0, f"{lang}_goes_on")
    def goes_on(d):
        r = d.r
        code, asks = r.choice(FIRST)
        a, b = r.int(2, 900), r.randint(2, 60)
        ask(d, lang, asks, a=a, b=b)
        v = d.py(f"print({fill(code, dict(a=a, b=b))})")
        tell(d, lang, v)
        first, pending = v, (code.replace("{a}", str(a)), "{b}", b)
        for _ in range(r.choice([2, 2, 3, 3, 4])):
            k = r.random()
            if float(v) > 1e10 or "e" in v:
                break
            if k < 0.62:
                code, asks, kind = r.choice(STEP)
                if kind == "i" and (not v.isdigit() or len(v) < 2):
                    continue
                if code == "round({v})" and "." not in v:
                    continue
                n = {"n": r.int(2, 500), "s": r.randint(2, 20), "p": r.choice([5, 10, 15, 20, 19, 22, 21, 25, 50, r.randint(2, 60)])}.get(kind, 0)
                ask(d, lang, asks, n=n)
                w = f"({v})" if v.startswith("-") else v
                e = code.replace("{v}", w)
                out = d.py(f"print({e.replace('{n}', str(n))})")
                tell(d, lang, out)
                if kind != "i":
                    v, pending = out, (e, "{n}", n) if "{n}" in e else None
            elif k < 0.8 and pending:
                e, slot, old = pending
                n = r.choice([r.randint(2, 20), r.int(2, 300)]) if "/ 100" not in e else r.randint(2, 60)
                if n == old:
                    continue
                ask(d, lang, WRONG if r.p(0.65) else ALSO, n=n, o=old)
                v = d.py(f"print({e.replace(slot, str(n))})")
                pending = (e, slot, n)
                tell(d, lang, v)
            elif k < 0.88 and v != first:
                e, asks = r.choice(BOTHDIFF)
                ask(d, lang, asks)
                w = lambda s: f"({s})" if s.startswith("-") else s
                out = d.py(f"print({e.replace('{x}', w(first)).replace('{y}', w(v))})")
                tell(d, lang, out)
                break
            elif k < 0.94:
                ask(d, lang, AGAIN)
                d.say(WAS[lang].replace("{v}", v), [v])
            else:
                ask(d, lang, THANKS)
                d.say(L[lang]["welcome"])
                break

    @family("foreign", 4.0, f"{lang}_bill")
    def bill(d):
        """A price and what becomes of it."""
        r = d.r
        p, n = r.choice([r.int(2, 90), round(r.uniform(1, 90), 2)]), r.randint(2, 12)
        shown = str(p).replace(".", ",")
        w = r.pick(WORDS)
        ask(d, lang, BILL, p=shown, n=n, w=w)
        v = d.py(f"print(round({n} * {p}, 2))")
        tell(d, lang, v)
        for _ in range(r.choice([1, 2, 2, 3])):
            k = r.randrange(6)
            if k == 0:
                c = r.choice([5, 10, 15, 20, 25, 30])
                ask(d, lang, STEP[9][1], n=c)
                e = f"{v} * (1 - {c} / 100)"
            elif k == 1:
                m = r.choice([2, 5, 10, 3, 4.5, 20])
                ask(d, lang, EXTRA, m=str(m).replace(".", ","))
                e = f"{v} + {m}"
            elif k == 2:
                m = r.randint(2, 8)
                ask(d, lang, STEP[3][1], n=m)
                e = f"{v} / {m}"
            elif k == 3 and len(d.steps) < 6:
                m = r.randint(2, 15)
                if m == n:
                    continue
                ask(d, lang, COUNT, m=m)
                n = m
                e = f"{n} * {p}"
            elif k == 4:
                b = next((t for t in (5, 10, 20, 50, 100, 200, 500, 1000) if t > float(v)), None)
                if not b:
                    continue
                ask(d, lang, CHANGE, b=b)
                out = d.py(f"print(round({b} - {v}, 2))")
                tell(d, lang, out)
                break
            else:
                m = r.choice([1, 2, 5, 10])
                if m >= float(v):
                    continue
                ask(d, lang, OFF, m=m)
                e = f"{v} - {m}"
            v = d.py(f"print(round({e}, 2))")
            tell(d, lang, v)

    @family("foreign", 3.0, f"{lang}_list_on")
    def list_on(d):
        r = d.r
        x = list(dict.fromkeys(r.int(1, r.choice([30, 100, 500])) for _ in range(r.randint(4, 7))))
        if len(x) < 3:
            x = [17, 4, 90, 31]
        code, says, asks = r.choice(LISTS)
        l = ", ".join(map(str, x))
        ask(d, lang, {k: "|".join(t for t in s.split("|") if "{l}" in t) for k, s in asks.items()}, l=l)
        out = d.py(code.replace("{p}", str(x)))
        d.say(says[lang].replace("{out}", out), [out])
        x = eval(out) if "sorted(" in code or "[::-1]" in code else x
        for _ in range(r.choice([1, 2, 2, 3])):
            k = r.random()
            if k < 0.45:
                code, says, asks = r.choice(LISTS)
                ask(d, lang, {k: "|".join(t for t in s.split("|") if "{l}" not in t) for k, s in asks.items()})
            elif k < 0.65:
                o, n = r.choice(x), r.int(1, 500)
                if n in x:
                    continue
                ask(d, lang, SWAP, n=n, o=o)
                x[x.index(o)] = n
            elif k < 0.82:
                n = r.int(1, 500)
                ask(d, lang, MORE, n=n)
                x.append(n)
            elif len(x) > 3:
                o = r.choice(x)
                ask(d, lang, LESS, o=o)
                x.remove(o)
            else:
                continue
            out = d.py(code.replace("{p}", str(x)))
            d.say(says[lang].replace("{out}", out), [out])
            x = eval(out) if "sorted(" in code or "[::-1]" in code else x

    @family("foreign", 5.0, f"{lang}_day_on")
    def day_on(d):
        r = d.r
        t = L[lang]
        x = any_date(r, 1960, 2050)
        if x.day > 28:
            x = x.replace(day=r.randint(1, 28))
        put(d, lang, fill(r.choice(t["weekday"]), dict(w=local_date(lang, x)), guard=True))
        out = local_day(lang, d.py(f'from datetime import date, timedelta\nd = {py(x)}\nprint(d.strftime("%A"))'))
        d.say(t["wasday"].replace("{w}", local_date(lang, x)).replace("{out}", out), [out])
        v = None
        for _ in range(r.choice([1, 2, 2, 3])):
            k = r.random()
            if v and k < 0.4:
                ask(d, lang, WEEKS)
                o = d.py(f"print(round({v} / 7, 2))")
                tell(d, lang, o)
                v = None
                continue
            if k < 0.35:
                n, weeks, back = r.randint(2, 60), r.p(0.4), r.p(0.4)
                ask(d, lang, (EARLIERW if weeks else EARLIER) if back else (LATERW if weeks else LATER), n=n)
                x += datetime.timedelta(days=n * (7 if weeks else 1) * (-1 if back else 1))
                d.py(f'd = d {"-" if back else "+"} timedelta({"weeks" if weeks else "days"}={n})\nprint(d.strftime("%A, %d %B %Y"))')
                o = f"{local_day(lang, x.strftime('%A'))}, {local_date(lang, x)}"
                d.say(ON[lang].replace("{out}", o), [local_date(lang, x)])
            elif k < 0.6:
                y = r.randint(1950, 2060)
                if y == x.year or (x.month, x.day) == (2, 29):
                    continue
                ask(d, lang, INYEAR, y=y, o=x.year)
                x = x.replace(year=y)
                out = local_day(lang, d.py(f'd = {py(x)}\nprint(d.strftime("%A"))'))
                d.say(t["wasday"].replace("{w}", local_date(lang, x)).replace("{out}", out), [out])
            elif k < 0.75:
                y = any_date(r, 1960, 2060)
                ask(d, lang, UNTIL, w=local_date(lang, y))
                v = d.py(f"print(abs(({py(y)} - d).days))")
                d.say(t["btw"].replace("{out}", v), [v])
            elif k < 0.9:
                y = any_date(r, 1960, 2050)
                ask(d, lang, ANDDAY, w=local_date(lang, y))
                x = y
                out = local_day(lang, d.py(f'd = {py(x)}\nprint(d.strftime("%A"))'))
                d.say(t["wasday"].replace("{w}", local_date(lang, x)).replace("{out}", out), [out])
            else:
                ask(d, lang, THANKS)
                d.say(t["welcome"])
                break


BILL = dict(de="{n} {w} zu je {p} Euro|{n} Stück, eins kostet {p}, zusammen?|was kosten {n} Karten zu {p} Euro|ich kaufe {n} Mal {w} für {p}|{n} mal {p} Euro, wie viel", fr="{n} {w} à {p} euros|{n} pièces à {p}, en tout ?|combien coûtent {n} billets à {p} euros|j'achète {n} fois {w} pour {p}", it="{n} {w} a {p} euro|{n} pezzi a {p} l'uno, in tutto?|quanto costano {n} biglietti a {p} euro|compro {n} volte {w} a {p}", pt="{n} {w} a {p} euros|{n} peças a {p} cada, no total?|quanto custam {n} bilhetes a {p} euros|compro {n} vezes {w} por {p}", es="{n} {w} a {p} euros|{n} piezas a {p} cada una, ¿en total?|cuánto cuestan {n} entradas a {p} euros|compro {n} veces {w} por {p}")
EXTRA = dict(de="und {m} Euro Versand|plus {m} Lieferung|dazu {m} Euro Trinkgeld|und noch eins für {m}", fr="et {m} euros de livraison|plus {m} de port|avec {m} euros de pourboire", it="e {m} euro di spedizione|più {m} di consegna|con {m} euro di mancia", pt="e {m} euros de envio|mais {m} de entrega|com {m} euros de gorjeta", es="y {m} euros de envío|más {m} de entrega|con {m} euros de propina")
OFF = dict(de="und noch {m} Euro weniger|mit einem Gutschein über {m} Euro|noch {m} abgezogen|{m} Euro Rabatt, kein Prozent", fr="et encore {m} euros de moins|avec un bon de {m} euros|{m} euros de remise", it="e altri {m} euro in meno|con un buono da {m} euro|{m} euro di sconto", pt="e mais {m} euros a menos|com um vale de {m} euros|{m} euros de desconto", es="y otros {m} euros menos|con un vale de {m} euros|{m} euros de descuento")
COUNT = dict(de="nein, {m} davon|und für {m}?|{m} Stück, Entschuldigung|mach {m} draus|ich brauche doch {m}", fr="non, {m}|et pour {m} ?|{m} pièces, pardon|plutôt {m}", it="no, {m}|e per {m}?|{m} pezzi, scusa|anzi {m}", pt="não, {m}|e para {m}?|{m} peças, desculpa|aliás {m}", es="no, {m}|¿y para {m}?|{m} piezas, perdón|mejor {m}")
CHANGE = dict(de="ich zahle mit {b}, Rückgeld?|wie viel bekomme ich auf {b} zurück|Wechselgeld von {b}", fr="je paie avec {b}, la monnaie ?|combien on me rend sur {b}", it="pago con {b}, il resto?|quanto resto da {b}", pt="pago com {b}, o troco?|quanto recebo de volta de {b}", es="pago con {b}, ¿el cambio?|cuánto me devuelven de {b}")
LISTS = [
    ("print(sorted({p}))", dict(de="Sortiert: {out}", fr="Dans l'ordre : {out}", it="In ordine: {out}", pt="Em ordem: {out}", es="En orden: {out}"), dict(de="sortiere {l}|{l} der Größe nach|und sortiert|der Reihe nach", fr="trie {l}|{l} dans l'ordre|et triés ?|dans l'ordre", it="ordina {l}|{l} in ordine|e ordinati?|in ordine", pt="ordena {l}|{l} em ordem|e ordenados?|em ordem", es="ordena {l}|{l} de menor a mayor|¿y ordenados?|en orden")),
    ("print(sorted({p}, reverse=True))", dict(de="Absteigend: {out}", fr="Décroissant : {out}", it="Decrescente: {out}", pt="Decrescente: {out}", es="Descendente: {out}"), dict(de="{l} absteigend|sortiere {l} von groß nach klein|absteigend|andersherum|von groß nach klein", fr="{l} en ordre décroissant|décroissant|du plus grand au plus petit", it="{l} in ordine decrescente|decrescente|dal più grande al più piccolo", pt="{l} em ordem decrescente|decrescente|do maior ao menor", es="{l} de mayor a menor|descendente|de mayor a menor")),
    ("print(sum({p}))", dict(de="Die Summe ist {out}.", fr="La somme est {out}.", it="La somma è {out}.", pt="A soma é {out}.", es="La suma es {out}."), dict(de="Summe von {l}|addiere {l}|und die Summe|zusammen?|wie viel macht das", fr="somme de {l}|additionne {l}|et la somme ?|en tout ?", it="somma di {l}|somma {l}|e la somma?|in tutto?", pt="soma de {l}|soma {l}|e a soma?|no total?", es="suma de {l}|suma {l}|¿y la suma?|¿en total?")),
    ("x = {p}\nprint(round(sum(x) / len(x), 2))", dict(de="Der Durchschnitt ist {out}.", fr="La moyenne est {out}.", it="La media è {out}.", pt="A média é {out}.", es="La media es {out}."), dict(de="Durchschnitt von {l}|Mittelwert: {l}|und der Durchschnitt|im Schnitt?|Mittelwert?", fr="moyenne de {l}|et la moyenne ?|en moyenne ?", it="media di {l}|e la media?|in media?", pt="média de {l}|e a média?|em média?", es="media de {l}|promedio de {l}|¿y la media?|¿de media?")),
    ("print(max({p}))", dict(de="Die größte ist {out}.", fr="Le plus grand est {out}.", it="Il più grande è {out}.", pt="O maior é {out}.", es="El mayor es {out}."), dict(de="die größte von {l}|Maximum von {l}|die größte?|und das Maximum", fr="le maximum de {l}|le maximum ?|et le plus grand", it="il più grande di {l}|il massimo?|e il più grande", pt="o maior de {l}|o máximo?|e o maior", es="el mayor de {l}|¿el máximo?|y el mayor")),
    ("print(min({p}))", dict(de="Die kleinste ist {out}.", fr="Le plus petit est {out}.", it="Il più piccolo è {out}.", pt="O menor é {out}.", es="El menor es {out}."), dict(de="die kleinste von {l}|Minimum von {l}|die kleinste?|und das Minimum", fr="le plus petit de {l}|le minimum ?|et le plus petit", it="il più piccolo di {l}|il minimo?|e il più piccolo", pt="o menor de {l}|o mínimo?|e o menor", es="el menor de {l}|¿el mínimo?|y el menor")),
    ("print(len({p}))", dict(de="Es sind {out}.", fr="Il y en a {out}.", it="Sono {out}.", pt="São {out}.", es="Son {out}."), dict(de="wie viele Zahlen sind {l}|wie viele sind es|wie viele jetzt", fr="combien de nombres : {l}|il y en a combien|combien maintenant", it="quanti numeri sono {l}|quanti sono|quanti adesso", pt="quantos números são {l}|quantos são|quantos agora", es="cuántos números son {l}|cuántos son|cuántos ahora")),
    ("print([x for x in {p} if x % 2 == 0])", dict(de="Gerade sind {out}.", fr="Les pairs sont {out}.", it="I pari sono {out}.", pt="Os pares são {out}.", es="Los pares son {out}."), dict(de="die geraden von {l}|nur die geraden|welche sind gerade", fr="les pairs de {l}|seulement les pairs|lesquels sont pairs", it="i pari di {l}|solo i pari|quali sono pari", pt="os pares de {l}|só os pares|quais são pares", es="los pares de {l}|solo los pares|cuáles son pares")),
    ("print({p}[::-1])", dict(de="Umgekehrt: {out}", fr="À l'envers : {out}", it="Al contrario: {out}", pt="Ao contrário: {out}", es="Al revés: {out}"), dict(de="{l} in umgekehrter Reihenfolge|umgekehrt|in umgekehrter Reihenfolge", fr="{l} à l'envers|à l'envers|en ordre inverse", it="{l} al contrario|al contrario|in ordine inverso", pt="{l} ao contrário|ao contrário|na ordem inversa", es="{l} al revés|al revés|en orden inverso")),
]
SWAP = dict(de="{n} statt {o}|nicht {o}, {n}|Entschuldigung, {n} nicht {o}|die {o} ist eine {n}|ersetze {o} durch {n}|{o} war falsch, {n}", fr="{n} au lieu de {o}|pas {o}, {n}|pardon, {n} pas {o}|remplace {o} par {n}|le {o} est un {n}", it="{n} invece di {o}|non {o}, {n}|scusa, {n} non {o}|sostituisci {o} con {n}|il {o} è un {n}", pt="{n} em vez de {o}|não {o}, {n}|desculpa, {n} e não {o}|troca {o} por {n}|o {o} é um {n}", es="{n} en vez de {o}|no {o}, {n}|perdón, {n} y no {o}|cambia {o} por {n}|el {o} es un {n}")
MORE = dict(de="und mit {n} dazu?|noch {n} dazu, dann?|die {n} fehlt noch|nimm {n} mit rein|{n} auch noch", fr="et avec {n} en plus ?|ajoute {n} et refais|il manque {n}|{n} aussi", it="e con {n} in più?|aggiungi {n} e rifai|manca {n}|anche {n}", pt="e com {n} a mais?|junta {n} e repete|falta {n}|{n} também", es="¿y con {n} más?|añade {n} y repite|falta {n}|{n} también")
LESS = dict(de="ohne die {o}?|und ohne {o}|lass {o} weg|nimm {o} raus, dann?", fr="sans le {o} ?|et sans {o}|enlève {o} et refais", it="senza il {o}?|e senza {o}|togli {o} e rifai", pt="sem o {o}?|e sem {o}|tira {o} e repete", es="¿sin el {o}?|y sin {o}|quita {o} y repite")
LATER = dict(de="und {n} Tage später?|{n} Tage danach|plus {n} Tage|und in {n} Tagen von da an", fr="et {n} jours plus tard ?|{n} jours après|plus {n} jours", it="e {n} giorni dopo?|{n} giorni più tardi|più {n} giorni", pt="e {n} dias depois?|{n} dias mais tarde|mais {n} dias", es="¿y {n} días después?|{n} días más tarde|más {n} días")
EARLIER = dict(de="und {n} Tage früher?|{n} Tage davor|minus {n} Tage", fr="et {n} jours plus tôt ?|{n} jours avant|moins {n} jours", it="e {n} giorni prima?|{n} giorni in anticipo|meno {n} giorni", pt="e {n} dias antes?|{n} dias mais cedo|menos {n} dias", es="¿y {n} días antes?|{n} días atrás|menos {n} días")
LATERW = dict(de="und {n} Wochen später?|{n} Wochen danach|plus {n} Wochen", fr="et {n} semaines plus tard ?|{n} semaines après", it="e {n} settimane dopo?|{n} settimane più tardi", pt="e {n} semanas depois?|{n} semanas mais tarde", es="¿y {n} semanas después?|{n} semanas más tarde")
EARLIERW = dict(de="und {n} Wochen früher?|{n} Wochen davor|minus {n} Wochen", fr="et {n} semaines plus tôt ?|{n} semaines avant", it="e {n} settimane prima?|meno {n} settimane", pt="e {n} semanas antes?|menos {n} semanas", es="¿y {n} semanas antes?|menos {n} semanas")
INYEAR = dict(de="und {y}?|nein, {y}|ich meinte {y}|nicht {o}, {y}|und im Jahr {y}|derselbe Tag {y}", fr="et en {y} ?|non, {y}|je voulais dire {y}|pas {o}, {y}|le même jour en {y}", it="e nel {y}?|no, {y}|intendevo {y}|non {o}, {y}|lo stesso giorno nel {y}", pt="e em {y}?|não, {y}|eu queria dizer {y}|não {o}, {y}|o mesmo dia em {y}", es="¿y en {y}?|no, {y}|quise decir {y}|no {o}, {y}|el mismo día en {y}")
UNTIL = dict(de="wie viele Tage sind es bis zum {w}|und wie lange bis zum {w}, in Tagen|Tage bis zum {w}?", fr="combien de jours jusqu'au {w}|et jusqu'au {w}, combien de jours", it="quanti giorni fino al {w}|e fino al {w}, quanti giorni", pt="quantos dias até {w}|e até {w}, quantos dias", es="cuántos días hasta el {w}|y hasta el {w}, cuántos días")
ANDDAY = dict(de="und der {w}?|was ist mit dem {w}|und am {w}", fr="et le {w} ?|et pour le {w}", it="e il {w}?|e per il {w}", pt="e {w}?|e no dia {w}", es="¿y el {w}?|y para el {w}")
WEEKS = dict(de="in Wochen?|wie viele Wochen sind das", fr="en semaines ?|ça fait combien de semaines", it="in settimane?|quante settimane sono", pt="em semanas?|quantas semanas são", es="¿en semanas?|cuántas semanas son")
ON = dict(de="Das ist {out}.", fr="C'est le {out}.", it="È {out}.", pt="É {out}.", es="Es el {out}.")

for _lang in LANGS:
    add(_lang)
