"""Short questions in German, French, Italian, Portuguese and Spanish, as people type them: many kinds, small letters, fragments."""
import datetime
from core import family, fill, outside
from dates import any_date, py
from foreign import L, local_date, local_day
from pools import WORDS

YES = dict(de=("ja", "nein"), fr=("oui", "non"), it=("sì", "no"), pt=("sim", "não"), es=("sí", "no"))
IS = dict(de="Das ist {out}.|Es ist {out}.|Das Ergebnis ist {out}.", fr="Cela fait {out}.|C'est {out}.|Le résultat est {out}.", it="Fa {out}.|È {out}.|Il risultato è {out}.", pt="É {out}.|Dá {out}.|O resultado é {out}.", es="Es {out}.|Da {out}.|El resultado es {out}.")
LIST = dict(de="Das sind {out}.", fr="Ce sont {out}.", it="Sono {out}.", pt="São {out}.", es="Son {out}.")
ANSWER = dict(de="Die Antwort ist {out}.", fr="La réponse est {out}.", it="La risposta è {out}.", pt="A resposta é {out}.", es="La respuesta es {out}.")
PRIME = 'n = {a}\nprint("{yes}" if n > 1 and all(n % i for i in range(2, int(n ** 0.5) + 1)) else "{no}")'
# code / how the answer is said / the question in each language
Q = [
    (PRIME, ANSWER, dict(de="{a} eine Primzahl?|ist {a} prim|ist die Zahl {a} eine Primzahl|Primzahl oder nicht: {a}", fr="{a} est un nombre premier ?|{a} premier ou pas|est-ce que {a} est premier|le nombre {a} est-il premier ?", it="{a} è un numero primo?|{a} primo o no|il numero {a} è primo?", pt="{a} é primo?|{a} é um número primo|o número {a} é primo ou não", es="¿{a} es primo?|es primo el {a}|{a} ¿número primo?|dime si {a} es primo")),
    ('print("{yes}" if {a} % 2 == 0 else "{no}")', ANSWER, dict(de="ist {a} gerade|{a}, eine gerade Zahl?|gerade Zahl? {a}", fr="{a} est pair ?|{a} est-il un nombre pair|pair : {a} ?", it="{a} è pari?|è pari il numero {a}", pt="{a} é par?|o número {a} é par", es="¿{a} es par?|es par el número {a}")),
    ("print({a} * {b})", IS, dict(de="{a} mal {b}|was ergibt {a} * {b}|multipliziere {a} mit {b}|{b} Kisten mit je {a}, wie viele|das {b}-fache von {a}|Produkt aus {a} und {b}", fr="{a} fois {b}|multiplie {a} par {b}|le produit de {a} et {b}|{b} boîtes de {a}, ça fait combien|combien ça fait {a} x {b}", it="{a} per {b}|moltiplica {a} per {b}|il prodotto di {a} e {b}|{b} scatole da {a}, quante in tutto|quanto viene {a} x {b}", pt="{a} vezes {b}|multiplica {a} por {b}|o produto de {a} e {b}|{b} caixas com {a} cada, quantas são", es="{a} por {b}|multiplica {a} por {b}|el producto de {a} y {b}|{b} cajas de {a}, ¿cuántas son?|cuanto da {a} x {b}")),
    ("print({b} * {b})", IS, dict(de="{b} mal {b}|was ist {b} mal {b}", fr="{b} fois {b}|combien font {b} fois {b}", it="{b} per {b}|quanto fa {b} per {b}", pt="{b} vezes {b}|{b} x {b} dá quanto", es="{b} por {b}|cuánto es {b} por {b}")),
    ("print({c} / {b})", IS, dict(de="{c} durch {b}|teile {c} durch {b}|{c} geteilt auf {b}|dividiere {c} durch {b}|wie oft passt {b} in {c}|{c} : {b}", fr="{c} divisé par {b}|divise {c} par {b}|partage {c} en {b}|{c} sur {b}|combien de fois {b} dans {c}", it="{c} diviso {b}|dividi {c} per {b}|{c} in {b} parti|quante volte sta {b} in {c}", pt="{c} dividido por {b}|divide {c} por {b}|reparte {c} por {b}|quantas vezes cabe {b} em {c}", es="{c} entre {b}|divide {c} entre {b}|{c} dividido por {b}|reparte {c} entre {b}|cuántas veces cabe {b} en {c}")),
    ("print({a} + {c})", IS, dict(de="{a} plus {c}|addiere {a} und {c}|{a} und {c} zusammen|Summe von {a} und {c}", fr="{a} plus {c}|additionne {a} et {c}|la somme de {a} et {c}|{a} et {c} ensemble", it="{a} più {c}|somma {a} e {c}|la somma di {a} e {c}|{a} e {c} insieme", pt="{a} mais {c}|soma {a} e {c}|a soma de {a} e {c}|{a} e {c} juntos", es="{a} más {c}|suma {a} y {c}|la suma de {a} y {c}|{a} y {c} juntos")),
    ("print({c} - {a})", IS, dict(de="{c} minus {a}|zieh {a} von {c} ab|{c} weniger {a}|von {c} gehen {a} weg, was bleibt", fr="{c} moins {a}|enlève {a} à {c}|soustrais {a} de {c}|j'avais {c}, j'ai donné {a}, il reste", it="{c} meno {a}|togli {a} da {c}|sottrai {a} da {c}|avevo {c}, ho dato {a}, quanto resta", pt="{c} menos {a}|tira {a} de {c}|subtrai {a} de {c}|tinha {c} e dei {a}, sobra quanto", es="{c} menos {a}|quita {a} a {c}|resta {a} de {c}|tenía {c} y di {a}, ¿cuánto queda?")),
    ("print(round({c} * {p} / 100, 2))", IS, dict(de="{p}% von {c}|{p} Prozent aus {c}|wie viel ist {p} % von {c}|wieviel Prozent-Anteil: {p}% bei {c}|{p} vom Hundert von {c}", fr="{p}% de {c}|{p} pour cent de {c}|combien font {p} % de {c}|calcule {p}% sur {c}", it="{p}% di {c}|il {p} per cento di {c}|quanto è il {p}% di {c}|calcola il {p}% su {c}", pt="{p}% de {c}|{p} por cento de {c}|quanto são {p}% de {c}|calcula {p}% sobre {c}", es="{p}% de {c}|el {p} por ciento de {c}|cuánto es el {p}% de {c}|calcula el {p} % sobre {c}")),
    ("print(round({c} * (1 - {p} / 100), 2))", IS, dict(de="{c} Euro, {p}% Rabatt, Preis?|{p} Prozent weniger als {c}|{c} minus {p}%|was kostet es noch: {c}, um {p}% reduziert", fr="{c} euros avec {p}% de remise|{c} moins {p}%|prix de {c} réduit de {p} pour cent", it="{c} euro con lo sconto del {p}%|{c} meno il {p}%|sconto {p} per cento su {c}, quanto pago", pt="{c} euros com {p}% de desconto|{c} menos {p}%|desconto de {p} por cento em {c}, quanto pago", es="{c} euros con {p}% de descuento|{c} menos el {p}%|rebaja del {p} por ciento en {c}, cuánto pago")),
    ("print(round({c} * (1 + {p} / 100), 2))", IS, dict(de="{c} plus {p}%|{c} netto, {p} % Steuer, brutto?|{c} um {p} Prozent erhöht", fr="{c} plus {p}%|{c} hors taxe avec {p}% de TVA|augmente {c} de {p} pour cent", it="{c} più il {p}%|{c} più IVA al {p}%|aumenta {c} del {p} per cento", pt="{c} mais {p}%|{c} mais IVA de {p}%|aumenta {c} em {p} por cento", es="{c} más {p}%|{c} más IVA del {p}%|aumenta {c} un {p} por ciento")),
    ("print({b} ** 2)", IS, dict(de="{b} zum Quadrat|das Quadrat von {b}|{b} hoch zwei|{b} quadriert", fr="{b} puissance deux|le carré de {b}|{b} au carré stp|mets {b} au carré", it="{b} al quadrato|il quadrato di {b}|{b} alla seconda", pt="{b} ao quadrado|o quadrado de {b}|{b} elevado a dois", es="{b} al cuadrado|el cuadrado de {b}|{b} elevado a dos")),
    ("print({k} ** {m})", IS, dict(de="{k} hoch {m}|{k} zur {m}. Potenz|Potenz: {k}^{m}", fr="{k} puissance {m}|{k} à la puissance {m}|{k} exposant {m}", it="{k} alla {m}|{k} elevato alla {m}|{k} elevato a {m}", pt="{k} elevado a {m}|{k} à potência {m}", es="{k} elevado a la {m}|{k} a la {m}|potencia: {k}^{m}")),
    ("print(round({c} ** 0.5, 4))", IS, dict(de="Wurzel {c}|zieh die Wurzel aus {c}|Quadratwurzel {c}", fr="racine de {c}|la racine carrée de {c}|racine carrée {c}", it="radice di {c}|la radice quadrata di {c}", pt="raiz de {c}|a raiz quadrada de {c}|raiz quadrada {c}", es="raíz de {c}|la raíz cuadrada de {c}|raiz cuadrada {c}")),
    ("print({c} % {b})", IS, dict(de="Rest von {c} durch {b}|{c} modulo {b}|was bleibt übrig: {c} geteilt durch {b}", fr="reste de {c} divisé par {b}|{c} modulo {b}", it="resto di {c} diviso {b}|{c} modulo {b}", pt="resto de {c} dividido por {b}|{c} módulo {b}", es="resto de {c} entre {b}|{c} módulo {b}")),
    ("print(max({l}))", IS, dict(de="die größte Zahl: {s}|Maximum von {s}|was ist am größten, {s}|größter Wert in {s}", fr="le plus grand nombre : {s}|maximum de {s}|quel est le plus grand, {s}", it="il più grande tra {s}|massimo di {s}|qual è il numero maggiore: {s}", pt="o maior de {s}|máximo de {s}|qual é o maior número: {s}", es="el mayor de {s}|máximo de {s}|cuál es el número más grande: {s}")),
    ("print(min({l}))", IS, dict(de="die kleinste von {s}|Minimum: {s}|kleinste Zahl aus {s}", fr="le plus petit de {s}|minimum de {s}|le moins grand : {s}", it="il più piccolo tra {s}|minimo di {s}", pt="o menor de {s}|mínimo de {s}", es="el menor de {s}|mínimo de {s}|el más pequeño de {s}")),
    ("print(sum({l}))", IS, dict(de="zähl zusammen: {s}|Summe: {s}|{s} addiert|alles zusammen: {s}", fr="additionne {s}|total de {s}|somme : {s}|fais la somme de {s}", it="somma: {s}|il totale di {s}|metti insieme {s}", pt="total de {s}|somar {s}|junta {s}", es="suma: {s}|total de {s}|cuánto suman {s}")),
    ("x = {l}\nprint(round(sum(x) / len(x), 2))", IS, dict(de="Durchschnitt aus {s}|Mittel von {s}|im Schnitt: {s}|arithmetisches Mittel {s}", fr="moyenne de {s}|moyenne : {s}|en moyenne {s}", it="media di {s}|in media {s}", pt="média de {s}|em média {s}", es="media de {s}|promedio: {s}|en promedio {s}")),
    ("import statistics\nprint(statistics.median({l}))", IS, dict(de="Median von {s}|der Zentralwert von {s}", fr="médiane de {s}|la médiane : {s}", it="mediana di {s}", pt="mediana de {s}", es="mediana de {s}")),
    ("print(sorted({l}))", LIST, dict(de="der Reihe nach: {s}|aufsteigend sortieren: {s}|ordne {s}|von klein nach groß: {s}", fr="trie {s}|par ordre croissant : {s}|du plus petit au plus grand {s}", it="ordina {s}|in ordine crescente: {s}|dal più piccolo al più grande: {s}", pt="ordena {s}|em ordem crescente: {s}|do menor ao maior: {s}", es="ordena {s}|en orden creciente: {s}|de menor a mayor: {s}")),
    ('print("{w}"[::-1])', IS, dict(de="dreh das Wort {w} um|{w} rückwärts|wie heißt {w} von hinten", fr="le mot {w} à l'envers|inverse {w}|{w} écrit à l'envers", it="{w} al contrario|inverti {w}|la parola {w} all'indietro", pt="{w} ao contrário|inverte {w}|a palavra {w} de trás para a frente", es="{w} al revés|invierte {w}|la palabra {w} al revés")),
    ('print(len("{w}"))', IS, dict(de="Buchstaben in {w}|wie lang ist das Wort {w}|Anzahl Buchstaben von {w}", fr="nombre de lettres dans {w}|longueur du mot {w}|combien de lettres a {w}", it="quante lettere ha {w}|lunghezza della parola {w}", pt="quantas letras tem {w}|comprimento da palavra {w}", es="cuántas letras tiene {w}|longitud de la palabra {w}")),
    ("print(round({a} * {x}, 2))", IS, dict(de="{a} Stück zu je {x} Euro|{a} mal {x} Euro, Gesamtpreis|eines kostet {x}, ich brauche {a}", fr="{a} pièces à {x} euros chacune|{a} articles à {x}, le total|un coûte {x}, j'en veux {a}", it="{a} pezzi a {x} euro l'uno|{a} da {x} euro, totale|uno costa {x}, me ne servono {a}", pt="{a} peças a {x} euros cada|{a} por {x} cada um, total|um custa {x}, quero {a}", es="{a} piezas a {x} euros cada una|{a} a {x}, total|uno cuesta {x}, quiero {a}")),
    ("print(round({c} / {k}, 2))", IS, dict(de="{c} Euro auf {k} Leute, wie viel jeder|wir sind {k} und zahlen {c}, pro Kopf?|{c} unter {k} Freunden aufgeteilt", fr="{c} euros pour {k} personnes, chacun|on est {k} et on paie {c}, par tête ?", it="{c} euro in {k} persone, a testa|siamo {k} e paghiamo {c}, ognuno quanto", pt="{c} euros por {k} pessoas, cada um|somos {k} e pagamos {c}, quanto cada um", es="{c} euros entre {k} personas, cada uno|somos {k} y pagamos {c}, ¿cuánto cada uno?")),
    ("print({a} * 60)", IS, dict(de="{a} Stunden in Minuten|wie viele Minuten sind {a} Stunden|{a} Std, Minuten?", fr="{a} heures en minutes|combien de minutes dans {a} heures", it="{a} ore in minuti|quanti minuti sono {a} ore", pt="{a} horas em minutos|quantos minutos são {a} horas", es="{a} horas en minutos|cuántos minutos son {a} horas")),
    ("print({a} * 24)", IS, dict(de="{a} Tage in Stunden|Stunden in {a} Tagen", fr="{a} jours en heures|combien d'heures en {a} jours", it="{a} giorni in ore|quante ore in {a} giorni", pt="{a} dias em horas|quantas horas em {a} dias", es="{a} días en horas|cuántas horas hay en {a} días")),
    ("print(round({a} / 1.609344, 2))", IS, dict(de="{a} km in Meilen|{a} Kilometer, wie viele Meilen", fr="{a} km en miles|{a} kilomètres en milles", it="{a} km in miglia|quante miglia sono {a} km", pt="{a} km em milhas|quantas milhas são {a} km", es="{a} km en millas|cuántas millas son {a} km")),
    ("import math\nprint(math.factorial({k}))", IS, dict(de="{k} Fakultät|Fakultät von {k}|{k}!", fr="factorielle de {k}|{k} factorielle", it="fattoriale di {k}|{k} fattoriale", pt="fatorial de {k}|{k} fatorial", es="factorial de {k}|{k} factorial")),
    ("import math\nprint(math.gcd({a}, {c}))", IS, dict(de="größter gemeinsamer Teiler von {a} und {c}|ggT {a} {c}", fr="plus grand diviseur commun de {a} et {c}|pgcd {a} {c}", it="massimo comune divisore di {a} e {c}|mcd {a} {c}", pt="máximo divisor comum de {a} e {c}|mdc {a} {c}", es="máximo común divisor de {a} y {c}|mcd de {a} y {c}")),
    ("print(bin({c})[2:])", IS, dict(de="{c} binär|{c} als Binärzahl", fr="{c} en binaire|{c} écrit en binaire", it="{c} in binario", pt="{c} em binário", es="{c} en binario")),
]
DATES = [
    ('from datetime import date\nprint({x}.strftime("%A"))', dict(de="{dx}, was für ein Tag|Wochentag am {dx}|auf was für einen Wochentag fällt der {dx}|{dx} Wochentag?", fr="le {dx} tombe quel jour|jour de la semaine le {dx} ?|{dx}, c'est quel jour", it="il {dx} cade di che giorno|giorno della settimana del {dx}|{dx} che giorno è", pt="{dx} cai em que dia|em que dia cai {dx}|{dx} é que dia", es="el {dx} qué día cae|en qué día de la semana cae el {dx}|{dx} ¿qué día es?"), True),
    ("from datetime import date\nprint(abs(({y} - {x}).days))", dict(de="Tage vom {dx} zum {dy}|wie lange ist es vom {dx} bis {dy} in Tagen|Anzahl Tage zwischen {dx} und {dy}|{dx} bis {dy}, wie viele Tage", fr="du {dx} au {dy}, combien de jours|nombre de jours entre le {dx} et le {dy}|jours du {dx} au {dy}", it="dal {dx} al {dy} quanti giorni|numero di giorni tra il {dx} e il {dy}|giorni tra {dx} e {dy}", pt="de {dx} a {dy} quantos dias|número de dias entre {dx} e {dy}|dias entre {dx} e {dy}", es="del {dx} al {dy} cuántos días|número de días entre el {dx} y el {dy}|días entre {dx} y {dy}"), False),
]


def values(r):
    x = [r.int(1, 900) for _ in range(r.randint(3, 7))]
    s = [str(v) for v in x]
    return dict(a=r.int(2, 400), b=r.randint(2, 90), c=r.int(100, 9000), p=r.choice([5, 10, 12, 15, 19, 20, 22, 25, 30, 50, r.randint(2, 90)]), k=r.randint(2, 15), m=r.randint(2, 15), l=str(x), s=x, w=r.pick(WORDS), x=r.dec(60, 2)), s


def add(lang):
    joint = dict(de=" und ", fr=" et ", it=" e ", pt=" e ", es=" y ")[lang]

    @family("foreign", 4.0, f"{lang}_short")
    def short(d):
        r = d.r
        code, says, asks = r.choice(Q)
        v, s = values(r)
        v["s"] = r.choice([", ".join(s), " ".join(s), ", ".join(s[:-1]) + joint + s[-1], ", ".join(s)])
        yes, no = YES[lang]
        if r.p(0.12) and "{x}" not in asks[lang] and "{l}" not in code:    # decimals with a comma, as these languages write them
            n = r.dec(300, 2)
            if isinstance(n, float) and "{c}" in asks[lang] and "%" not in code and "gcd" not in code and "bin" not in code:
                v["c"] = n
        said = dict(v, x=str(v["x"]).replace(".", ","), c=str(v["c"]).replace(".", ","))
        t = fill(r.pick(asks[lang].split("|")), said, guard=True)
        if r.p(0.3):
            t = t[:1].upper() + t[1:]
        if r.p(0.25) and t[-1] not in "?.!\x02":
            t += r.choice(["?", " ?", "."])
        if r.p(0.12):
            t += {"de": " bitte", "fr": " s'il te plaît", "it": " per favore", "pt": " por favor", "es": " por favor"}[lang]
        d.user(noisy_foreign(r, t))
        out = d.py(fill(code, dict(v, yes=yes, no=no)))
        d.say(r.choice(says[lang].split("|")).replace("{out}", out), [out])

    @family("foreign", 2.0, f"{lang}_when")
    def when(d):
        r = d.r
        code, asks, day = r.choice(DATES)
        x, y = sorted([any_date(r, 1940, 2060), any_date(r, 1940, 2060)])
        if r.p(0.5):
            y = x + datetime.timedelta(days=r.randint(3, 400))
        t = fill(r.pick(asks[lang].split("|")), dict(dx=local_date(lang, x), dy=local_date(lang, y)), guard=True)
        if r.p(0.3):
            t = t[:1].upper() + t[1:]
        if r.p(0.4) and t[-1] not in "?":
            t += "?"
        d.user(noisy_foreign(r, t))
        out = d.py(fill(code, dict(x=py(x), y=py(y))))
        if day:
            out = local_day(lang, out)
            d.say(L[lang]["wasday"].replace("{w}", local_date(lang, x)).replace("{out}", out), [out])
        else:
            d.say(L[lang]["btw"].replace("{out}", out), [out])


def noisy_foreign(r, t):
    """Without the English additions."""
    if r.p(0.3):
        t = outside(t, str.lower)
    return t.replace("\x01", "").replace("\x02", "")


for _lang in L:
    add(_lang)
