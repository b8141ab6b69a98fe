"""Arithmetic, lists and dates in German, French, Italian, Portuguese and Spanish."""
from core import family, fill
from dates import any_date, py

DAYS_EN = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
L = {
    "de": dict(months="Januar Februar März April Mai Juni Juli August September Oktober November Dezember", days="Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag", date="{d}. {m} {y}",
               ops={"+": "plus", "-": "minus", "*": "mal", "/": "geteilt durch", "**": "hoch"},
               calc=["Was ist {e}?", "Wie viel ist {e}?", "Wieviel ist {e}?", "Berechne {e}.", "Rechne {e} aus.", "Was ergibt {e}?", "{e}?", "Kannst du {e} ausrechnen?", "Bitte berechne {e}.", "was macht {e}", "Wie viel macht {e}?", "Ich brauche das Ergebnis von {e}.", "Kannst du mir sagen, was {e} ist?", "Sag mir bitte {e}."], result=["Das Ergebnis ist {out}.", "Das ist {out}.", "Das ergibt {out}."],
               pct=["Was sind {p} Prozent von {a}?", "Wie viel sind {p}% von {a}?", "Berechne {p} % von {a}.", "{p} Prozent von {a}?"], sqrt=["Was ist die Wurzel aus {a}?", "Wie lautet die Quadratwurzel von {a}?", "Wurzel aus {a}", "Zieh die Wurzel aus {a}."],
               sort=["Sortiere {l}.", "Sortiere diese Zahlen: {l}", "Bring {l} in die richtige Reihenfolge.", "Ordne die Zahlen {l} der Größe nach."], sorted="Sortiert: {out}", mean=["Was ist der Mittelwert von {l}?", "Berechne den Durchschnitt von {l}.", "Durchschnitt von {l}?", "Wie groß ist das Mittel von {l}?"], meant="Der Mittelwert ist {out}.", sum=["Was ist die Summe von {l}?", "Addiere {l}.", "Zähle {l} zusammen."], summed="Die Summe ist {out}.", max=["Was ist die größte Zahl von {l}?", "Welche ist die größte von {l}?"], maxed="Die größte ist {out}.",
               weekday=["Welcher Wochentag war der {w}?", "Was für ein Wochentag ist der {w}?", "An welchem Wochentag war der {w}?", "Auf welchen Tag fällt der {w}?", "{w}, welcher Wochentag?", "Welcher Tag war der {w}?"], wasday="Der {w} ist ein {out}.", inn=["Welches Datum ist in {n} Tagen?", "Der wievielte ist in {n} Tagen?", "Was für ein Datum haben wir in {n} Tagen?", "Heute plus {n} Tage?"], inans="In {n} Tagen ist {out}.", today=["Welcher Tag ist heute?", "Was für ein Wochentag ist heute?", "Welcher Wochentag ist heute?"], todayans="Heute ist {out}.", date_now=["Welches Datum ist heute?", "Der wievielte ist heute?"], date_ans="Heute ist der {out}.",
               between=["Wie viele Tage liegen zwischen dem {a} und dem {b}?", "Wie viele Tage sind es vom {a} bis zum {b}?"], btw="Es sind {out} Tage.", hello=["Hallo", "Hallo!", "Guten Tag", "Guten Morgen!", "Grüß Gott", "Servus", "Moin", "Hi, sprichst du Deutsch?"], hi="Hallo! Wie kann ich helfen?", thanks=["Danke", "Danke schön!", "Vielen Dank!", "Danke dir", "Super, danke"], welcome="Gern geschehen!", who=["Wer bist du?", "Wie heißt du?", "Was bist du?"], me="Ich bin Cria, ein kleines Sprachmodell.", conv=["Rechne {x} {u} in {v} um.", "Wie viel sind {x} {u} in {v}?", "{x} {u} in {v}"], convans="{x} {u} sind {out} {v}.", rev=['Schreibe "{s}" rückwärts.', 'Drehe das Wort "{s}" um.'], revd="Rückwärts: {out}", u=("Kilometer", "Meilen", "Pfund", "Kilogramm", "Grad Celsius", "Fahrenheit"),
               follow=["Und mal {n}?", "Jetzt mal {n}.", "Multipliziere das mit {n}."], byes=["Tschüss", "Auf Wiedersehen!", "Bis bald"], bye="Auf Wiedersehen!"),
    "fr": dict(months="janvier février mars avril mai juin juillet août septembre octobre novembre décembre", days="lundi mardi mercredi jeudi vendredi samedi dimanche", date="{d} {m} {y}", ops={"+": "plus", "-": "moins", "*": "fois", "/": "divisé par", "**": "puissance"},
               calc=["Combien font {e} ?", "Combien fait {e} ?", "Calcule {e}.", "Quel est le résultat de {e} ?", "{e} ?", "Peux-tu calculer {e} ?", "Calculez {e} s'il vous plaît.", "Que vaut {e} ?", "Dis-moi combien font {e}.", "combien font {e}", "J'ai besoin de {e}.", "C'est combien, {e} ?"], result=["Le résultat est {out}.", "Cela fait {out}.", "Ça fait {out}."], pct=["Combien font {p} % de {a} ?", "Calcule {p} pour cent de {a}.", "{p}% de {a} ?"], sqrt=["Quelle est la racine carrée de {a} ?", "Racine carrée de {a} ?", "Calcule la racine de {a}."],
               sort=["Trie {l}.", "Trie ces nombres : {l}", "Range {l} dans l'ordre croissant.", "Classe les nombres {l}."], sorted="Dans l'ordre : {out}", mean=["Quelle est la moyenne de {l} ?", "Calcule la moyenne de {l}.", "Moyenne de {l} ?"], meant="La moyenne est {out}.", sum=["Quelle est la somme de {l} ?", "Additionne {l}.", "Fais la somme de {l}."], summed="La somme est {out}.", max=["Quel est le plus grand de {l} ?", "Le maximum de {l} ?"], maxed="Le plus grand est {out}.",
               weekday=["Quel jour de la semaine était le {w} ?", "Quel jour était le {w} ?", "Le {w}, c'était quel jour ?", "Quel jour tombe le {w} ?", "jour de la semaine du {w} ?"], wasday="Le {w} est un {out}.", inn=["Quelle date serons-nous dans {n} jours ?", "Quelle sera la date dans {n} jours ?", "Aujourd'hui plus {n} jours ?"], inans="Dans {n} jours, ce sera le {out}.", today=["Quel jour sommes-nous ?", "Quel jour de la semaine sommes-nous ?", "On est quel jour ?"], todayans="Nous sommes {out}.", date_now=["Quelle est la date d'aujourd'hui ?", "Quelle date sommes-nous ?"], date_ans="Nous sommes le {out}.",
               between=["Combien de jours y a-t-il entre le {a} et le {b} ?", "Combien de jours du {a} au {b} ?"], btw="Il y a {out} jours.", hello=["Bonjour", "Bonjour !", "Salut", "Bonsoir", "Salut, ça va ?", "Coucou"], hi="Bonjour ! Comment puis-je aider ?", thanks=["Merci", "Merci beaucoup !", "Merci bien", "Super, merci"], welcome="De rien !", who=["Qui es-tu ?", "Comment tu t'appelles ?", "Qui êtes-vous ?"], me="Je suis Cria, un petit modèle de langue.", conv=["Convertis {x} {u} en {v}.", "Combien font {x} {u} en {v} ?", "{x} {u} en {v}"], convans="{x} {u} font {out} {v}.", rev=['Écris "{s}" à l\'envers.', 'Inverse le mot "{s}".'], revd="À l'envers : {out}", u=("kilomètres", "miles", "livres", "kilogrammes", "degrés Celsius", "Fahrenheit"),
               follow=["Et fois {n} ?", "Maintenant multiplie par {n}.", "Multiplie cela par {n}."], byes=["Au revoir", "À bientôt !", "Salut, à plus"], bye="Au revoir !"),
    "it": dict(months="gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre", days="lunedì martedì mercoledì giovedì venerdì sabato domenica", date="{d} {m} {y}", ops={"+": "più", "-": "meno", "*": "per", "/": "diviso", "**": "alla"},
               calc=["Quanto fa {e}?", "Calcola {e}.", "Qual è il risultato di {e}?", "{e}?", "Puoi calcolare {e}?", "Quant'è {e}?", "Mi dici quanto fa {e}?", "quanto fa {e}", "Dimmi il risultato di {e}.", "Per favore calcola {e}.", "Ho bisogno di {e}."], result=["Il risultato è {out}.", "Fa {out}.", "È {out}."], pct=["Quanto è il {p}% di {a}?", "Calcola il {p} per cento di {a}.", "{p}% di {a}?"], sqrt=["Qual è la radice quadrata di {a}?", "Radice quadrata di {a}?", "Calcola la radice di {a}."],
               sort=["Ordina {l}.", "Ordina questi numeri: {l}", "Metti in ordine {l}.", "Disponi {l} in ordine crescente."], sorted="In ordine: {out}", mean=["Qual è la media di {l}?", "Calcola la media di {l}.", "Media di {l}?"], meant="La media è {out}.", sum=["Qual è la somma di {l}?", "Somma {l}.", "Fai la somma di {l}."], summed="La somma è {out}.", max=["Qual è il più grande tra {l}?", "Il massimo di {l}?"], maxed="Il più grande è {out}.",
               weekday=["Che giorno della settimana era il {w}?", "Che giorno era il {w}?", "Il {w} che giorno è?", "In che giorno cade il {w}?", "giorno della settimana del {w}?"], wasday="Il {w} è {out}.", inn=["Che data sarà tra {n} giorni?", "Che giorno sarà fra {n} giorni?", "Oggi più {n} giorni?"], inans="Tra {n} giorni sarà il {out}.", today=["Che giorno è oggi?", "Che giorno della settimana è oggi?", "Oggi che giorno è?"], todayans="Oggi è {out}.", date_now=["Qual è la data di oggi?", "Quanti ne abbiamo oggi?"], date_ans="Oggi è il {out}.",
               between=["Quanti giorni ci sono tra il {a} e il {b}?", "Quanti giorni dal {a} al {b}?"], btw="Ci sono {out} giorni.", hello=["Ciao", "Ciao!", "Buongiorno", "Buonasera", "Salve", "Ciao, come va?"], hi="Ciao! Come posso aiutare?", thanks=["Grazie", "Grazie mille!", "Ti ringrazio", "Perfetto, grazie"], welcome="Prego!", who=["Chi sei?", "Come ti chiami?", "Che cosa sei?"], me="Sono Cria, un piccolo modello linguistico.", conv=["Converti {x} {u} in {v}.", "Quanti sono {x} {u} in {v}?", "{x} {u} in {v}"], convans="{x} {u} sono {out} {v}.", rev=['Scrivi "{s}" al contrario.', 'Inverti la parola "{s}".'], revd="Al contrario: {out}", u=("chilometri", "miglia", "libbre", "chilogrammi", "gradi Celsius", "Fahrenheit"),
               follow=["E per {n}?", "Adesso moltiplica per {n}.", "Moltiplicalo per {n}."], byes=["Arrivederci", "Ciao ciao", "A presto!"], bye="Arrivederci!"),
    "pt": dict(months="janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro", days="segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo", date="{d} de {m} de {y}", ops={"+": "mais", "-": "menos", "*": "vezes", "/": "dividido por", "**": "elevado a"},
               calc=["Quanto é {e}?", "Calcule {e}.", "Calcula {e}.", "Qual é o resultado de {e}?", "{e}?", "Você pode calcular {e}?", "Quanto dá {e}?", "Diz-me quanto é {e}.", "quanto é {e}", "Por favor, calcule {e}.", "Preciso de {e}.", "Podes calcular {e}?"], result=["O resultado é {out}.", "Dá {out}.", "É {out}."], pct=["Quanto é {p}% de {a}?", "Calcule {p} por cento de {a}.", "{p}% de {a}?"], sqrt=["Qual é a raiz quadrada de {a}?", "Raiz quadrada de {a}?", "Calcule a raiz de {a}."],
               sort=["Ordene {l}.", "Ordene estes números: {l}", "Coloque {l} em ordem.", "Ponha {l} em ordem crescente."], sorted="Em ordem: {out}", mean=["Qual é a média de {l}?", "Calcule a média de {l}.", "Média de {l}?"], meant="A média é {out}.", sum=["Qual é a soma de {l}?", "Some {l}.", "Faça a soma de {l}."], summed="A soma é {out}.", max=["Qual é o maior de {l}?", "O máximo de {l}?"], maxed="O maior é {out}.",
               weekday=["Que dia da semana foi {w}?", "Que dia foi {w}?", "Em que dia da semana cai {w}?", "{w} foi que dia da semana?", "dia da semana de {w}?"], wasday="{w} é {out}.", inn=["Que data será daqui a {n} dias?", "Qual será a data em {n} dias?", "Hoje mais {n} dias?"], inans="Daqui a {n} dias será {out}.", today=["Que dia é hoje?", "Que dia da semana é hoje?", "Hoje é que dia?"], todayans="Hoje é {out}.", date_now=["Qual é a data de hoje?", "A quantos estamos?"], date_ans="Hoje é {out}.",
               between=["Quantos dias há entre {a} e {b}?", "Quantos dias de {a} até {b}?"], btw="São {out} dias.", hello=["Olá", "Olá!", "Oi", "Bom dia", "Boa tarde", "Boa noite", "Oi, tudo bem?"], hi="Olá! Como posso ajudar?", thanks=["Obrigado", "Obrigada!", "Muito obrigado", "Valeu"], welcome="De nada!", who=["Quem é você?", "Como você se chama?", "Quem és tu?"], me="Eu sou Cria, um pequeno modelo de linguagem.", conv=["Converta {x} {u} em {v}.", "Quanto são {x} {u} em {v}?", "{x} {u} em {v}"], convans="{x} {u} são {out} {v}.", rev=['Escreva "{s}" ao contrário.', 'Inverta a palavra "{s}".'], revd="Ao contrário: {out}", u=("quilômetros", "milhas", "libras", "quilogramas", "graus Celsius", "Fahrenheit"),
               follow=["E vezes {n}?", "Agora multiplique por {n}.", "Multiplica isso por {n}."], byes=["Tchau", "Adeus!", "Até logo"], bye="Até logo!"),
    "es": dict(months="enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre", days="lunes martes miércoles jueves viernes sábado domingo", date="{d} de {m} de {y}", ops={"+": "más", "-": "menos", "*": "por", "/": "dividido por", "**": "elevado a"},
               calc=["¿Cuánto es {e}?", "Calcula {e}.", "¿Cuál es el resultado de {e}?", "¿{e}?", "¿Puedes calcular {e}?", "¿Cuánto da {e}?", "Dime cuánto es {e}.", "cuanto es {e}", "Por favor, calcula {e}.", "Necesito {e}.", "¿Cuánto hace {e}?"], result=["El resultado es {out}.", "Da {out}.", "Es {out}."], pct=["¿Cuánto es el {p}% de {a}?", "Calcula el {p} por ciento de {a}.", "¿{p}% de {a}?"], sqrt=["¿Cuál es la raíz cuadrada de {a}?", "Raíz cuadrada de {a}", "Calcula la raíz de {a}."],
               sort=["Ordena {l}.", "Ordena estos números: {l}", "Pon {l} en orden.", "Pon {l} de menor a mayor."], sorted="En orden: {out}", mean=["¿Cuál es la media de {l}?", "Calcula el promedio de {l}.", "¿Promedio de {l}?"], meant="La media es {out}.", sum=["¿Cuál es la suma de {l}?", "Suma {l}.", "Haz la suma de {l}."], summed="La suma es {out}.", max=["¿Cuál es el mayor de {l}?", "¿El máximo de {l}?"], maxed="El mayor es {out}.",
               weekday=["¿Qué día de la semana fue el {w}?", "¿Qué día fue el {w}?", "¿En qué día cae el {w}?", "El {w}, ¿qué día de la semana es?", "día de la semana del {w}"], wasday="El {w} es {out}.", inn=["¿Qué fecha será dentro de {n} días?", "¿Qué fecha será en {n} días?", "¿Hoy más {n} días?"], inans="Dentro de {n} días será el {out}.", today=["¿Qué día es hoy?", "¿Qué día de la semana es hoy?", "¿Hoy qué día es?"], todayans="Hoy es {out}.", date_now=["¿Cuál es la fecha de hoy?", "¿A qué fecha estamos?"], date_ans="Hoy es el {out}.",
               between=["¿Cuántos días hay entre el {a} y el {b}?", "¿Cuántos días van del {a} al {b}?"], btw="Hay {out} días.", hello=["Hola", "¡Hola!", "Buenos días", "Buenas tardes", "Buenas noches", "Hola, ¿qué tal?"], hi="¡Hola! ¿En qué puedo ayudar?", thanks=["Gracias", "¡Muchas gracias!", "Mil gracias", "Perfecto, gracias"], welcome="¡De nada!", who=["¿Quién eres?", "¿Cómo te llamas?", "¿Qué eres?"], me="Soy Cria, un pequeño modelo de lenguaje.", conv=["Convierte {x} {u} a {v}.", "¿Cuántos {v} son {x} {u}?", "{x} {u} en {v}"], convans="{x} {u} son {out} {v}.", rev=['Escribe "{s}" al revés.', 'Invierte la palabra "{s}".'], revd="Al revés: {out}", u=("kilómetros", "millas", "libras", "kilogramos", "grados Celsius", "Fahrenheit"),
               follow=["¿Y por {n}?", "Ahora multiplícalo por {n}.", "Multiplica eso por {n}."], byes=["Adiós", "¡Hasta luego!", "Chao"], bye="¡Hasta luego!"),
}


def local_date(lang, x):
    t = L[lang]
    return fill(t["date"], dict(d=x.day, m=t["months"].split()[x.month - 1], y=x.year))


def local_day(lang, en):
    return L[lang]["days"].split()[DAYS_EN.index(en)]


def add(lang):
    t = L[lang]

    @family("foreign", 3.0, f"{lang}_calc")
    def calc(d):
        r = d.r
        op = r.choice(["+", "-", "*", "/", "**", "+", "*"])
        a, b = (r.randint(2, 30), r.randint(2, 60)) if op == "**" else (r.big(1, 9), r.big(1, 5)) if r.p(0.7) else (r.big(8, 25), r.big(3, 20))
        word = r.p(0.55)
        e = f"{a} {t['ops'][op] if word else op.replace('**', r.choice(['**', '^']))} {b}"
        if r.p(0.2):
            c = r.int(2, 99)
            e += f" {t['ops']['+'] if word else '+'} {c}"
            code = f"print({a} {op} {b} + {c})"
        else:
            code = f"print({a} {op} {b})"
        d.ask(t["calc"], e=e)
        out = d.py(code)
        d.tell(t["result"], [out], out=out)
        if r.p(0.12) and "e" not in out:
            n = r.randint(2, 30)
            d.ask(t["follow"], n=n)
            out = d.py(f"print({out} * {n})")
            d.tell(t["result"], [out], out=out)

    @family("foreign", 1.6, f"{lang}_numbers")
    def numbers(d):
        r = d.r
        k = r.randrange(6)
        x = [r.int(1, 900) for _ in range(r.randint(3, 8))]
        vals = dict(l=", ".join(map(str, x)), a=r.num(9000), p=r.randint(2, 99))
        ask, code, says = [(t["sort"], f"print(sorted({x}))", t["sorted"]), (t["mean"], f"x = {x}\nprint(sum(x) / len(x))", t["meant"]), (t["sum"], f"print(sum({x}))", t["summed"]), (t["max"], f"print(max({x}))", t["maxed"]), (t["pct"], f"print({vals['a']} * {vals['p']} / 100)", t["result"]), (t["sqrt"], f"import math\nprint(math.sqrt({vals['a']}))", t["result"])][k]
        d.ask(ask, **vals)
        d.tell(says, [out := d.py(code)], out=out)

    @family("foreign", 2.0, f"{lang}_dates")
    def dates_(d):
        r = d.r
        k = r.randrange(6)
        x = any_date(r, 1900, 2080)
        T = py(d.today)
        if k < 2:
            w = local_date(lang, x)
            d.ask(t["weekday"], w=w)
            out = local_day(lang, d.py(f'from datetime import date\nprint({py(x)}.strftime("%A"))'))
            d.tell(t["wasday"], [out], w=w, out=out)
        elif k == 2:
            import datetime
            n = r.int(2, 500)
            d.ask(t["inn"], n=n)
            d.py(f'from datetime import date, timedelta\nprint({T} + timedelta(days={n}))')
            out = local_date(lang, d.today + datetime.timedelta(days=n))
            d.tell(t["inans"].replace("In {n} Tagen ist {out}", "In {n} Tagen ist der {out}"), [out], n=n, out=out)
        elif k == 3:
            d.ask(t["today"])
            out = local_day(lang, d.py(f'from datetime import date\nprint({T}.strftime("%A"))'))
            d.tell(t["todayans"], [out], out=out)
        elif k == 4:
            d.ask(t["date_now"])
            out = local_date(lang, d.today)
            d.tell(t["date_ans"], [out], out=out)
        else:
            a, b = sorted([x, any_date(r, 1900, 2080)])
            d.ask(t["between"], a=local_date(lang, a), b=local_date(lang, b))
            out = d.py(f"from datetime import date\nprint(({py(b)} - {py(a)}).days)")
            d.tell(t["btw"], [out], out=out)

    @family("foreign", 1.0, f"{lang}_talk")
    def talk_(d):
        ask, say = d.r.choice([("hello", "hi"), ("hello", "hi"), ("thanks", "welcome"), ("who", "me"), ("byes", "bye")])
        d.ask(t[ask], 0.5)
        d.say(t[say])

    @family("foreign", 0.8, f"{lang}_units")
    def units_(d):
        from pools import WORDS
        r = d.r
        if r.p(0.3):
            s = r.pick(WORDS)
            d.ask(t["rev"], s=s)
            d.tell(t["revd"], [out := d.py(f'print("{s}"[::-1])')], out=out)
            return
        u = t["u"]
        x = r.int(1, 500)
        a, b, code = r.choice([(u[0], u[1], "{x} / 1.609344"), (u[1], u[0], "{x} * 1.609344"), (u[2], u[3], "{x} * 0.45359237"), (u[3], u[2], "{x} / 0.45359237"), (u[4], u[5], "{x} * 9 / 5 + 32")])
        d.ask(t["conv"], x=x, u=a, v=b)
        d.tell(t["convans"], [out := d.py(f"print(round({code.replace('{x}', str(x))}, 4))")], out=out, x=x, u=a, v=b)


for lang in L:
    add(lang)
