"""One thing, many questions (see posed.py): sentences in German, French, Italian, Spanish and Portuguese with their own decimal comma, results that are empty, shared or none, roots and dates that do not exist, small sums with a story's words, surfaces, working days."""
import datetime
import posedcode  # noqa: F401 (kinds of values of its: few, nums)
from dates import any_date
from posed import kind, names_of, plain, quoted, things, word_list


@kind
def aged(r, n, got):
    """People with ages; {k} a limit that may leave nobody."""
    x = [(w, r.randint(14, 60)) for w in names_of(r, r.choice([3, 3, 4]))]
    k = r.choice([18, 18, 21, 30, 40, 65])
    got["k"] = (str(k), str(k))
    return r.choice([", ", ", ", "; "]).join(f"{a} {b}" for a, b in x), "{" + ", ".join(f"{quoted(a)}: {b}" for a, b in x) + "}"


@kind
def tied(r, n, got):
    """Scores, the highest of them often shared."""
    x = [(w, r.randint(8, 40)) for w in names_of(r, r.choice([3, 4]))]
    if r.p(0.5):
        top = max(b for _, b in x)
        i = next(i for i, (_, b) in enumerate(x) if b != top) if any(b != top for _, b in x) else 0
        x[i] = (x[i][0], top)
    return ", ".join(f"{a} {b}" for a, b in x), "{" + ", ".join(f"{quoted(a)}: {b}" for a, b in x) + "}"


@kind
def rare(r, n, got):
    """Numbers of which some, or none, come again."""
    x = [r.randint(1, 30) for _ in range(r.choice([4, 5, 6]))]
    x = x + [x[0]] * r.choice([0, 1, 1]) + [x[1]] * r.choice([0, 0, 1])
    r.shuffle(x)
    return r.choice([", ", ", ", " "]).join(map(str, x)), str(x)


@kind
def noday(r, n, got):
    """A date that may not exist."""
    import calendar
    y, m = r.randint(1990, 2030), r.randint(1, 12)
    last = calendar.monthrange(y, m)[1]
    d = r.choice([last, last + 1, last + 1, 31, 30]) if m != 2 else r.choice([28, 29, 29, 30])
    return r.choice([f"{d:02d}.{m:02d}.{y}", f"{d} {calendar.month_name[m]} {y}", f"{calendar.month_name[m]} {d}, {y}", f"{y}-{m:02d}-{d:02d}"]), f"{y}, {m}, {d}"


@kind
def capitals(r, n, got):
    x = [w.capitalize() if r.p(0.5) else w for w in word_list(r, r.choice([4, 5]))]
    return ", ".join(x), "[" + ", ".join(quoted(w) for w in x) + "]"


@kind
def accents(r, n, got):
    w = r.choice(["crème", "naïve", "Straße", "Größe", "façade", "jalapeño", "São Paulo", "Zürich", "Łódź", "Málaga", "smörgås", "Øresund", "fiancée", "Überraschung", "Türschloss", "garçon", "señorita", "Brötchen", "piñata", "Kraków", "Århus", "Müllabfuhr", "Käsekuchen", "élève", "forêt"]) + r.choice(["", "", " " + plain(r)])
    return w, quoted(w)


@kind
def quotes_in(r, n, got):
    a, b, c = word_list(r, 3)
    t = r.choice([f'it\'s "{a}" {b}', f'{a} "{b}"', f"{a}'s {b} and {c}", f'say "{a} {b}" {c}', f"don't {a} {b}"])
    return t, quoted(t)


@kind
def owed(r, n, got):
    """Who paid what, to be shared alike."""
    k = r.choice([3, 3, 4])
    share = r.randint(10, 60)
    p = [r.choice([0, r.randint(1, 2 * share)]) for _ in range(k - 1)]
    p.append(max(0, share * k - sum(p)))
    who = names_of(r, k)
    return ", ".join(f"{a} {b}" for a, b in zip(who, p)), "{" + ", ".join(f"{quoted(a)}: {b}" for a, b in zip(who, p)) + "}"


@kind
def foreignday(r, n, got):
    """A day in one of five tongues; {t} a later one."""
    d = any_date(r, 2024, 2027)
    e = d + datetime.timedelta(days=r.randint(5, 250))
    for k, m, f in (("de", "Januar Februar März April Mai Juni Juli August September Oktober November Dezember", "{d}. {m} {y}"), ("fr", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre", "{d} {m} {y}"),
                    ("it", "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre", "{d} {m} {y}"), ("es", "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre", "{d} de {m} de {y}"),
                    ("pt", "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro", "{d} de {m} de {y}")):
        for key, x in ((k + "a", d), (k + "b", e)):
            got[key] = (f.format(d=x.day, m=m.split()[x.month - 1], y=x.year), f"date({x.year}, {x.month}, {x.day})")
    got["t"] = ("", f"date({e.year}, {e.month}, {e.day})")
    return "", f"date({d.year}, {d.month}, {d.day})"


@kind
def euros(r, n, got):
    """An amount with a decimal comma."""
    v = r.choice([r.randint(10, 2000), r.randint(100, 99999) / 100, r.randint(10, 900) + 0.5])
    t = f"{v:,.2f}" if v != int(v) else f"{v:,}"
    return t.replace(",", "_").replace(".", ",").replace("_", "."), str(v)


@kind
def comma_sum(r, n, got):
    x = [round(r.uniform(1, 90), 2) for _ in range(r.randint(2, 4))]
    return " + ".join(f"{v:.2f}".replace(".", ",") for v in x), " + ".join(str(v) for v in x)


DE = r"""
= s:euros; p:P 3 5 7 8 10 12 15 17 19 20 25 30 35 40 50
~ {q}
? print(f"{round({s} * {p} / 100, 2):.2f}".replace(".", ",")) >> berechne {p} % von {s} | {p} Prozent von {s} Euro? | was macht {p}% von {s} | {p}% aus {s} € >> Das sind {out}. | {out}.
? print(f"{round({s} * (1 - {p} / 100), 2):.2f}".replace(".", ",")) >> {s} Euro minus {p} Prozent | ein Mantel kostet {s} €, {p}% Rabatt. Preis? | {s} weniger {p} %, was bleibt >> Das sind {out} Euro. | {out} Euro.
? print(f"{round({s} * {p} / 100, 2):.2f}".replace(".", ",")) >> Combien font {p} % de {s} | {p} pour cent de {s} euros ? | c'est combien, {p}% de {s} >> Cela fait {out}. | {out}.
? print(f"{round({s} * (1 - {p} / 100), 2):.2f}".replace(".", ",")) >> un manteau à {s} euros, remise de {p} %. prix final ? | {s} € moins {p}%, je paie combien >> Cela fait {out} euros. | {out} euros.
? print(f"{round({s} * {p} / 100, 2):.2f}".replace(".", ",")) >> quanto fa il {p}% di {s} | il {p} per cento di {s} euro? >> Fa {out}. | {out}.
? print(f"{round({s} * (1 - {p} / 100), 2):.2f}".replace(".", ",")) >> una bici da {s} euro scontata del {p}%: prezzo? | {s} euro meno il {p}%, quanto spendo >> Sono {out} euro. | {out} euro.
? print(f"{round({s} * {p} / 100, 2):.2f}".replace(".", ",")) >> cuánto es el {p}% de {s} | ¿el {p} por ciento de {s} euros? >> Son {out}. | {out}.
? print(f"{round({s} * (1 - {p} / 100), 2):.2f}".replace(".", ",")) >> un abrigo de {s} euros con {p}% de descuento, ¿precio? | {s} euros menos el {p} %, cuánto queda >> Son {out} euros. | {out} euros.
? print(f"{round({s} * {p} / 100, 2):.2f}".replace(".", ",")) >> quanto é {p}% de {s} | {p} por cento de {s} euros? >> São {out}. | {out}.
? print(f"{round({s} * {p}, 2):.2f}".replace(".", ",")) >> {p} Stück zu {s} €, zusammen? | {p} Hemden für je {s} Euro, was zahle ich >> Das sind {out} Euro. | {out} Euro.
? print(f"{round({s} * {p}, 2):.2f}".replace(".", ",")) >> j'achète {p} cahiers à {s} euros, total ? | {p} fois {s}, ça fait combien >> Cela fait {out}. | {out} euros.
? print(f"{round({s} * {p}, 2):.2f}".replace(".", ",")) >> compro {p} libros a {s} euros, ¿total? | {p} entradas de {s} euros, cuánto es >> Son {out} euros. | {out} euros.
? print(f"{round({s} * {p}, 2):.2f}".replace(".", ",")) >> {p} biglietti da {s} euro, quanto spendo | compro {p} tazze a {s} euro l'una. totale? >> Sono {out} euro. | {out} euro.

= s:few 2 60 4; l:nums 1 99; n:N 2 20; k:P 2 3 4 5 6
~ {q}
? print(round(sum([{s}]) / len([{s}]), 2)) >> Mittelwert von {s} | Durchschnitt aus {s}, bitte | was ist der Schnitt von {s} >> Der Durchschnitt ist {out}. | {out}.
? print(round(sum([{s}]) / len([{s}]), 2)) >> moyenne de {s} | quelle est la moyenne de {s} ? >> La moyenne est {out}. | {out}.
? print(round(sum([{s}]) / len([{s}]), 2)) >> media de {s} | ¿cuál es la media de {s}? | la media di {s} >> {out}. | Es {out}.
? print(sorted({l})) >> sortiere {l} | {l} der Größe nach bitte | ordne {l} von klein nach groß >> {out} | Sortiert: {out}
? print(sorted({l})) >> trie {l} par ordre croissant | range {l} du plus petit au plus grand >> {out} | Voici : {out}
? print(sorted({l})) >> ordena {l} | {l} de menor a mayor, por favor >> {out} | Así: {out}
? print(sorted({l})) >> metti in ordine {l} | ordina {l} dal più piccolo >> {out} | Ecco: {out}
? print(sum({l})) >> Summe von {l} | zähl {l} zusammen | additionne {l} | suma {l} | somma di {l} >> {out}.
? print({n} ** {k}) >> {n} hoch {k} | {n} puissance {k} | {n} elevado a {k}? | {n} elevado a la {k} | {n} alla {k} >> {out}.
? print(round({n} * 1.609344, 2)) >> {n} Meilen in km | {n} miles en kilomètres | {n} millas en kilómetros | {n} miglia in km >> {out} km.

= s:foreignday
~ {q}
? from datetime import date ;; print(({t} - {s}).days) >> Tage vom {dea} bis zum {deb} | wie viele Tage sind es vom {dea} bis {deb} >> Es sind {out} Tage. | {out} Tage.
? from datetime import date ;; print(({t} - {s}).days) >> jours entre le {fra} et le {frb} | combien de jours du {fra} au {frb} ? >> {out} jours. | Il y a {out} jours.
? from datetime import date ;; print(({t} - {s}).days) >> giorni dal {ita} al {itb} | quanti giorni passano dal {ita} al {itb} >> {out} giorni. | Sono {out} giorni.
? from datetime import date ;; print(({t} - {s}).days) >> días del {esa} al {esb} | ¿cuántos días van del {esa} al {esb}? >> {out} días. | Son {out} días.
? from datetime import date ;; print(({t} - {s}).days) >> dias de {pta} a {ptb} | quantos dias de {pta} até {ptb}? >> {out} dias. | São {out} dias.
? from datetime import date ;; print(["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"][{s}.weekday()]) >> auf welchen Wochentag fällt der {dea} | der {dea} ist was für ein Tag >> Es ist ein {out}. | {out}.
? from datetime import date ;; print(["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"][{s}.weekday()]) >> quel jour tombe le {fra} | le {fra}, c'est quel jour >> C'est un {out}. | {out}.
? from datetime import date ;; print(["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"][{s}.weekday()]) >> qué día de la semana es el {esa} | el {esa} cae en qué día >> Es {out}. | {out}.
? from datetime import date ;; print(["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"][{s}.weekday()]) >> che giorno è il {ita} | il {ita} cade di che giorno >> È {out}. | {out}.
"""
things("posed28a", DE, "number", 2.4)
things("posed28b", r"""
= s:comma_sum
~ {q}
? print(f"{round({s}, 2):.2f}".replace(".", ",")) >> {s} macht? | {s} zusammen, bitte | wieviel ist {s} >> {out}. | Das sind {out}.
? print(f"{round({s}, 2):.2f}".replace(".", ",")) >> {s}, ça fait ? | total de {s} | {s} égale >> {out}. | Cela fait {out}.
? print(f"{round({s}, 2):.2f}".replace(".", ",")) >> ¿cuánto suman {s}? | {s} en total | quanto fanno {s} >> {out}.
""", "number", 2.0)

EDGE = r"""
= s:aged
~ {q}: {s} | {s} - {q} | {q}? {s} | {s}. {q}
? x = [a for a, b in {s}.items() if b < {k}] ;; print(", ".join(x) or "nobody") >> who is under {k} | anybody younger than {k} | who is not yet {k} >> It is {out}. | {out}.
? x = [a for a, b in {s}.items() if b >= {k}] ;; print(", ".join(x) or "nobody") >> who is {k} or older | everyone from {k} up | who has turned {k} >> It is {out}. | {out}.
? print(max({s}.values()) - min({s}.values())) >> years between the oldest and the youngest | age gap from youngest to oldest >> {out} years. | It is {out}.

= s:tied
~ {q}: {s} | {s} - {q} | {q}? {s} | {s}. {q}
? d = {s} ;; top = max(d.values()) ;; print(" and ".join(k for k in d if d[k] == top), "with", top) >> who won | who has the most (it may be shared) | winner or winners and the score | first place, with points >> It is {out}. | {out}.
? d = {s} ;; print(len(set(d.values())) < len(d)) >> are any two level | did anyone tie | is there a draw anywhere >> Yes, there are equal ones. // No, all are different.

= s:rare
~ {q}: {s} | {s} - {q} | {q} of {s}
? from collections import Counter ;; c = Counter({s}) ;; top = max(c.values()) ;; print([x for x in c if c[x] == top] if top > 1 else "none, each occurs once") >> mode, all if there are several | the mode | most frequent number or numbers >> It is {out}. | {out}
? from collections import Counter ;; print([x for x, n in Counter({s}).items() if n > 1] or "none") >> which occur more than once | numbers that are there twice or more | repeated ones >> Repeated: {out} | {out}
? from collections import Counter ;; print([x for x, n in Counter({s}).items() if n == 1] or "none") >> which occur only once | the ones that are there just once >> Just once: {out} | {out}

= s:noday
~ {q}
? from datetime import date ;; try: ;;     print(date({s}).strftime("%A")) ;; except ValueError: ;;     print("a day that does not exist") >> what weekday is {s} | weekday for {s}, if there is such a date | {s}, which day of the week >> It is a {out}. | {out}.
? from datetime import date ;; try: ;;     date({s}) ;;     print("yes") ;; except ValueError: ;;     print("no") >> is {s} a real date | does {s} exist | valid date or not: {s} | can something be due on {s}, is there such a day >> The answer is {out}. | {out}.

= n:N 2 900; k:N 2 30; m:N 2 90
~ {q}
? print("yes" if ({n} - {k}) % {m} == 0 else "no") >> is there a whole number x with {m}x + {k} = {n} | can {m}x + {k} be {n} with x whole >> The answer is {out}. | {out}.
? print({m} // {n} if {n} else 0, {m} % {n}) >> how many pieces of {n} cm can be cut from {m} cm, and the rest | {m} cm of ribbon in pieces of {n} cm: pieces and what is left >> {0} pieces, {1} cm left. | {0}, and {1} left over.
? print({n} ** 0, 0 ** {k}) >> {n}^0 and 0^{k} | {n} to the power of 0, and 0 to the {k} >> {0} and {1}. | They are {0} and {1}.
? print(len(str({k} ** {m}))) >> digits of {k}^{m} | how many digits has {k} to the power {m} >> {out} digits. | It has {out}.
? from decimal import Decimal, ROUND_HALF_UP ;; print(Decimal("{n}.{m}5").quantize(Decimal("0.01") if {m} > 9 else Decimal("0.1"), ROUND_HALF_UP)) >> round {n}.{m}5 the school way, dropping the 5 | {n}.{m}5 without the last digit, half rounds up >> It is {out}. | {out}.
? print(f"{{n} / 100000:.6f}") >> {n} divided by 100000, six decimals | {n} / 100000 not in e notation >> It is {out}. | {out}.
? x = [{n}] ;; print(round(sum(x) / len(x), 2)) >> average of just {n} | mean of the single value {n} >> It is {out}. | {out}.

= s:capitals
~ {q}: {s} | {s} - {q} | {q}? {s}
? print(", ".join(sorted({s}, key=str.lower))) >> sort, capitals or not | alphabetical, big and small letters alike | order these from a to z ignoring case >> {out} | {out}.
? print([w for w in {s} if w[0].isupper()] or "none") >> which begin with a capital | the capitalised ones >> {out} | They are {out}.
? print([w.lower() for w in {s}]) >> all in lower case | make them small >> {out} | They are {out}.

= s:accents
~ {q}
? print({s}[::-1]) >> "{s}" backwards | reverse {s} | turn {s} round >> {out} | It is {out}.
? print(len({s}.replace(" ", ""))) >> how many letters has "{s}" | letters in {s} | count the letters of {s} >> {out} letters. | It has {out}.
? print({s}.upper()) >> {s} in capitals | {s} upper case >> {out}

= s:quotes_in
~ {q}
? print(len({s})) >> length of the text: {s} | how many characters has this: {s} | count the signs of  {s} >> {out} characters. | It has {out}.
? print(len({s}.split())) >> words in: {s} | how many words has this: {s} >> {out} words. | It has {out}.
? print({s}.upper()) >> in capitals: {s} | upper case for: {s} >> {out}

= s:owed
~ {q}
? d = {s} ;; share = sum(d.values()) / len(d) ;; print({k: round(v - share, 2) for k, v in d.items()}) >> {s} paid, to be shared alike. who gets (plus) and who owes (minus) | we split it evenly: {s}. balance of each | picnic: {s}. everyone the same; who is up or down by how much >> {out} | They stand at {out}.
? print(round(sum({s}.values()) / len({s}), 2)) >> {s} paid: what is each share | equal share if {s} was paid | {s}, everyone pays the same in the end. how much >> {out}. | It is {out} each.
"""
things("posed28c", EDGE, "lists", 2.4)
