"""The wishes of abroad.py."""
# things to buy: several, one with its article
THINGS = {k: [tuple(x.strip() for x in p.split(":")) for p in v.split(",")] for k, v in dict(
    de="Hemden:eine Hose, Bücher:ein Heft, Brote:einen Kuchen, Teller:eine Schüssel, Lampen:einen Teppich, Stühle:einen Tisch, Äpfel:eine Melone, Karten:einen Kalender, Gläser:eine Karaffe, Kissen:eine Decke, Stifte:einen Füller, Schrauben:einen Hammer, Pflanzen:einen Topf, Eintritte:ein Programm, Batterien:ein Ladegerät, Handtücher:einen Bademantel, Schrippen:eine Butter, Kerzen:einen Leuchter, Becher:eine Kanne, Eimer Farbe:eine Leiter",
    fr="chemises:un pantalon, livres:un cahier, baguettes:une tarte, assiettes:un saladier, lampes:un tapis, chaises:une table, pommes:un melon, cartes:un calendrier, verres:une carafe, coussins:une couette, stylos:une trousse, clous:un marteau, plantes:un pot, entrées:un programme, piles:un chargeur, serviettes:un peignoir, croissants:un café, bougies:un vase, tasses:une théière, pots de peinture:un escabeau",
    it="camicie:un pantalone, libri:un quaderno, pagnotte:una torta, piatti:un'insalatiera, lampade:un tappeto, sedie:un tavolo, mele:un melone, cartoline:un calendario, bicchieri:una caraffa, cuscini:una coperta, penne:un astuccio, viti:un martello, piante:un vaso, biglietti:un programma, pile:un caricatore, asciugamani:un accappatoio, cornetti:un caffè, candele:un lume, tazze:una teiera, latte di vernice:una scala",
    pt="camisolas:umas calças, livros:um caderno, pães:um bolo, pratos:uma saladeira, lâmpadas:um tapete, cadeiras:uma mesa, maçãs:um melão, postais:um calendário, copos:um jarro, almofadas:uma manta, canetas:um estojo, pregos:um martelo, plantas:um vaso, bilhetes:um programa, pilhas:um carregador, toalhas:um roupão, pastéis:um café, velas:um candeeiro, chávenas:um bule, latas de tinta:um escadote",
    es="sudaderas:un pantalón, libros:un cuaderno, barras de pan:una tarta, platos:una ensaladera, lámparas:una alfombra, sillas:una mesa, manzanas:un melón, postales:un calendario, vasos:una jarra, cojines:una manta, bolígrafos:un estuche, tornillos:un martillo, plantas:una maceta, entradas:un programa, pilas:un cargador, toallas:un albornoz, cruasanes:un café, velas:un candelabro, tazas:una tetera, botes de pintura:una escalera").items()}

ROWS = r"""
@ a K101-9900; b 2-99
print({a} * {b})
de wie viel ist {a} mal {b} | {a} mal {b} | was kommt bei {a} mal {b} raus | {a} × {b} = | multipliziere mir {a} mit {b} | ich muss {a} mit {b} malnehmen | {b} Pakete mit je {a} Blatt, wie viel Blatt
fr {a} fois {b}, ça donne quoi | {a} multiplié par {b} | que donne {a} × {b} | il faut multiplier {a} par {b} | {b} paquets de {a} feuilles, combien de feuilles | {a} fois {b} ça fait combien
it {a} per {b} quanto viene | {a} moltiplicato {b} | quanto viene {a} × {b} | devo moltiplicare {a} per {b} | {b} risme da {a} fogli, quanti fogli | {a} volte {b} quanto fa
pt {a} vezes {b} dá quanto | {a} multiplicado por {b} | quanto é que dá {a} × {b} | preciso multiplicar {a} por {b} | {b} pacotes de {a} folhas, quantas folhas | faz-me {a} vezes {b}
es {a} por {b} cuánto sale | {a} multiplicado por {b} | cuánto me da {a} × {b} | tengo que multiplicar {a} por {b} | {b} paquetes de {a} hojas, cuántas hojas | hazme {a} por {b}

@ a W2-60; b W2-60
print({a} * {b})
de wie viel sind {a} mal {b} | {a} mal {b} bitte | was macht {a} mal {b} | {a} Reihen zu je {b} Stühlen, wie viele Stühle
fr {a} fois {b}, combien | combien ça fait {a} fois {b} | {a} rangées de {b} chaises, combien de chaises | {a} multiplié par {b}
it {a} per {b}, quanto | quanto fanno {a} per {b} | {a} file da {b} sedie, quante sedie | {a} moltiplicato per {b}
pt {a} vezes {b}, quanto | quantos são {a} vezes {b} | {a} filas de {b} cadeiras, quantas cadeiras | {a} multiplicado por {b}
es {a} por {b}, cuánto | cuántos son {a} por {b} | {a} filas de {b} sillas, cuántas sillas | {a} multiplicado por {b}

@ a W2-99; b W2-99; c W2-40
print({a} + {b} + {c})
de {a} plus {b} plus {c} | zähl {a}, {b} und {c} zusammen | wie viel sind {a} und {b} und {c} | {a} Männer, {b} Frauen und {c} Kinder, wie viele Leute
fr {a} plus {b} plus {c} | additionne {a}, {b} et {c} | combien font {a} et {b} et {c} | {a} hommes, {b} femmes et {c} enfants, combien de personnes
it {a} più {b} più {c} | somma {a}, {b} e {c} | quanto fanno {a} e {b} e {c} | {a} uomini, {b} donne e {c} bambini, quante persone
pt {a} mais {b} mais {c} | soma {a}, {b} e {c} | quantos são {a} e {b} e {c} | {a} homens, {b} mulheres e {c} crianças, quantas pessoas
es {a} más {b} más {c} | suma {a}, {b} y {c} | cuántos son {a} y {b} y {c} | {a} hombres, {b} mujeres y {c} niños, cuántas personas

@ a K1000-99000; b K100-9000
print({a} + {b})
de {a} plus {b} | was ergeben {a} und {b} zusammen | rechne {a} + {b} aus | auf dem einen Konto sind {a}, auf dem anderen {b}, zusammen?
fr {a} plus {b} | combien font {a} et {b} ensemble | fais {a} + {b} | j'ai {a} sur un compte et {b} sur l'autre, en tout ?
it {a} più {b} | quanto fanno insieme {a} e {b} | fammi {a} + {b} | ho {a} su un conto e {b} sull'altro, in tutto?
pt {a} mais {b} | quanto dão {a} e {b} juntos | faz {a} + {b} | tenho {a} numa conta e {b} na outra, ao todo?
es {a} más {b} | cuánto suman {a} y {b} | haz {a} + {b} | tengo {a} en una cuenta y {b} en la otra, ¿en total?

@ big K1000-9900; part K100-5000
print({big} - {part})
de {big} minus {part} | von {big} gehen {part} ab, was bleibt | zieh {part} von {big} ab | ich hatte {big} Punkte und habe {part} verloren
fr {big} moins {part} | de {big} je retire {part}, il reste | enlève {part} à {big} | j'avais {big} points, j'en ai perdu {part}
it {big} meno {part} | da {big} tolgo {part}, quanto resta | sottrai {part} a {big} | avevo {big} punti e ne ho persi {part}
pt {big} menos {part} | de {big} tiro {part}, quanto sobra | subtrai {part} a {big} | tinha {big} pontos e perdi {part}
es {big} menos {part} | a {big} le quito {part}, cuánto queda | réstale {part} a {big} | tenía {big} puntos y perdí {part}

@ a K500-9900; b 3-60
print(round({a} / {b}, 2))
de {a} durch {b} | was ist {a} geteilt durch {b} | wenn ich {a} durch {b} teile, was kommt raus | {a} Bonbons für {b} Kinder, wie viele für jedes
fr {a} divisé par {b} | si je divise {a} par {b}, j'obtiens quoi | {a} sur {b}, résultat | {a} bonbons pour {b} enfants, combien chacun
it {a} diviso {b} | se divido {a} per {b} cosa ottengo | {a} fratto {b} | {a} caramelle per {b} bambini, quante a testa
pt {a} a dividir por {b} | se eu dividir {a} por {b}, quanto dá | {a} sobre {b} | {a} rebuçados para {b} crianças, quantos para cada
es {a} entre {b} | si divido {a} entre {b}, qué sale | {a} dividido para {b} | {a} caramelos para {b} niños, cuántos cada uno

@ a 2-25; b 2-9
print({a} ** {b})
de {a} hoch {b} | was ist {a} hoch {b} | die {b}. Potenz von {a} | {a} zur Potenz {b} | rechne {a}^{b}
fr {a} puissance {b} | que vaut {a} à la puissance {b} | {a} exposant {b} | {a}^{b} ça fait | calcule {a} puissance {b}
it {a} alla {b} | quanto vale {a} elevato alla {b} | {a} elevato a {b} | {a}^{b} quanto fa | calcola la potenza {b} di {a}
pt {a} elevado a {b} | quanto vale {a} à potência {b} | {a}^{b} dá quanto | a potência {b} de {a} | calcula {a} elevado a {b}
es {a} elevado a {b} | cuánto vale {a} a la {b} | {a}^{b} cuánto es | la potencia {b} de {a} | calcula {a} elevado a {b}

@ a K120-9900
print(round({a} ** 0.5, 4))
de die Wurzel aus {a} | Quadratwurzel von {a}, was ist das | zieh mal die Wurzel aus {a} | welche Zahl mal sich selbst gibt {a} | ein Quadrat hat {a} m² Fläche, Seitenlänge?
fr la racine carrée de {a} | racine de {a}, c'est combien | quel nombre au carré donne {a} | un carré de {a} m², quelle longueur de côté | racine carrée de {a} ?
it la radice quadrata di {a} | radice di {a}, quant'è | quale numero al quadrato dà {a} | un quadrato di {a} m², quanto è il lato | radice quadrata {a}?
pt a raiz quadrada de {a} | raiz de {a}, quanto é | que número ao quadrado dá {a} | um quadrado de {a} m², quanto mede o lado | raiz quadrada {a}?
es la raíz cuadrada de {a} | raíz de {a}, cuánto es | qué número al cuadrado da {a} | un cuadrado de {a} m², cuánto mide el lado | ¿raíz cuadrada {a}?

@ a K100-9900; p P
print(round({a} * {p} / 100, 2))
de {p} von {a} | wie viel sind {p} von {a} | was macht {p} bei {a} | {a}, davon {p} | von {a} Leuten kamen {p}, wie viele
fr {p} de {a} | combien font {p} de {a} | {a}, et j'en veux {p} | sur {a} personnes {p} sont venues, combien | calcule-moi {p} de {a}
it il {p} di {a} | quanto è il {p} di {a} | {a}, e ne voglio il {p} | su {a} persone è venuto il {p}, quante | calcolami il {p} di {a}
pt {p} de {a} | quanto são {p} de {a} | {a}, e quero {p} disso | de {a} pessoas vieram {p}, quantas | calcula-me {p} de {a}
es el {p} de {a} | cuánto son el {p} de {a} | {a}, y quiero el {p} | de {a} personas vino el {p}, ¿cuántas? | calcúlame el {p} de {a}

@ m M20-2400; p P
print(round({m} * (1 - {p} / 100), 2))
de der Schrank kostet {m}, {p} Rabatt, was zahle ich | statt {m} jetzt {p} billiger, neuer Preis | {m} minus {p} Nachlass | auf {m} gibt es {p}, was kostet es dann noch | die Jacke ist um {p} reduziert, vorher {m}
fr l'armoire coûte {m}, {p} de réduction, je paie combien | {m} avec {p} en moins, nouveau prix | {m} moins {p} de rabais | sur {m} on me fait {p}, il reste à payer | la veste est soldée à -{p}, avant {m}
it l'armadio costa {m}, sconto del {p}, quanto pago | {m} con il {p} in meno, nuovo prezzo | {m} meno {p} di sconto | su {m} mi fanno il {p}, quanto resta da pagare | la giacca è scontata del {p}, prima {m}
pt o armário custa {m}, desconto de {p}, quanto pago | {m} com {p} a menos, preço novo | {m} menos {p} de desconto | em {m} fazem-me {p}, quanto fica | o casaco está com {p} de desconto, antes {m}
es el armario cuesta {m}, descuento del {p}, cuánto pago | {m} con un {p} menos, precio nuevo | {m} menos el {p} de descuento | en {m} me hacen el {p}, cuánto queda | la chaqueta está rebajada un {p}, antes {m}

@ m M10-4000; p P
print(round({m} * (1 + {p} / 100), 2))
de {m} netto, dazu {p} Mehrwertsteuer, brutto? | die Miete von {m} steigt um {p}, neue Miete | {m} plus {p} | {p} Trinkgeld auf {m}, zusammen | Lohn {m}, {p} mehr ab Januar
fr {m} hors taxes, TVA {p}, TTC ? | le loyer de {m} augmente de {p}, nouveau loyer | {m} plus {p} | {p} de pourboire sur {m}, total | salaire {m}, {p} de plus en janvier
it {m} più IVA {p}, totale? | l'affitto di {m} aumenta del {p}, nuovo affitto | {m} più il {p} | {p} di mancia su {m}, in tutto | stipendio {m}, il {p} in più da gennaio
pt {m} mais IVA de {p}, total? | a renda de {m} sobe {p}, nova renda | {m} mais {p} | {p} de gorjeta sobre {m}, tudo junto | salário {m}, mais {p} em janeiro
es {m} más IVA del {p}, ¿total? | el alquiler de {m} sube un {p}, alquiler nuevo | {m} más el {p} | {p} de propina sobre {m}, todo junto | sueldo {m}, un {p} más en enero

@ part 2-90; big 91-400
print(round({part} / {big} * 100, 2))
de wie viel Prozent sind {part} von {big} | {part} von {big} Punkten, in Prozent | {part} von {big} sind krank, wie viel Prozent | welchen Anteil hat {part} an {big} in % => Das sind {out} Prozent. | Das sind {out} %.
fr {part} sur {big}, ça fait quel pourcentage | {part} points sur {big}, en pour cent | {part} malades sur {big}, quel pourcentage | quelle part représente {part} de {big} en % => Cela fait {out} pour cent. | C'est {out} %.
it {part} su {big}, che percentuale è | {part} punti su {big}, in percentuale | {part} malati su {big}, quanti per cento | che quota è {part} di {big} in % => In percentuale {out}. | Sono {out} per cento.
pt {part} em {big}, que percentagem é | {part} pontos em {big}, em percentagem | {part} doentes em {big}, quantos por cento | que parte é {part} de {big} em % => São {out} por cento. | É {out}%.
es {part} de {big}, qué porcentaje es | {part} puntos de {big}, en porcentaje | {part} enfermos de {big}, qué tanto por ciento | qué parte es {part} de {big} en % => Es el {out} por ciento. | Es el {out}%.

@ m M20-900; q M20-900
print(round(({q} - {m}) / {m} * 100, 2))
de früher {m}, jetzt {q}, wie viel Prozent Änderung | der Preis ging von {m} auf {q}, in Prozent? | von {m} auf {q}: prozentuale Veränderung => Das sind {out} Prozent.
fr avant {m}, maintenant {q}, variation en pour cent | le prix est passé de {m} à {q}, en pourcentage ? | de {m} à {q}, quelle évolution en % => Cela fait {out} pour cent.
it prima {m}, ora {q}, variazione percentuale | il prezzo è passato da {m} a {q}, in percentuale? | da {m} a {q}, che variazione in % => Sono {out} per cento.
pt antes {m}, agora {q}, variação em percentagem | o preço passou de {m} para {q}, em percentagem? | de {m} para {q}, que variação em % => São {out} por cento.
es antes {m}, ahora {q}, variación en porcentaje | el precio pasó de {m} a {q}, ¿en porcentaje? | de {m} a {q}, qué variación en % => Es el {out} por ciento.

@ n 2-12; i I; m M1-80; o O; q M5-150
print(round({n} * {m} + {q}, 2))
de ich habe {n} {i} zu je {m} gekauft und {o} für {q}, was habe ich ausgegeben | {n} {i} à {m} und dazu {o} für {q}, zusammen | {n} {i}, jedes Stück {m}, plus {o} zu {q}, Summe? | was kosten {n} {i} zu {m} und {o} zu {q} zusammen
fr j'ai acheté {n} {i} à {m} pièce et {o} à {q}, j'ai dépensé combien | {n} {i} à {m} plus {o} à {q}, en tout | {n} {i} à {m} chacun et {o} pour {q}, total ? | combien coûtent {n} {i} à {m} et {o} à {q}
it ho preso {n} {i} a {m} l'uno e {o} a {q}, quanto ho speso | {n} {i} da {m} più {o} da {q}, in tutto | {n} {i} a {m} ciascuno e {o} per {q}, totale? | quanto costano {n} {i} a {m} e {o} a {q}
pt comprei {n} {i} a {m} cada e {o} a {q}, quanto gastei | {n} {i} a {m} mais {o} a {q}, no total | {n} {i} por {m} cada e {o} por {q}, tudo? | quanto custam {n} {i} a {m} e {o} a {q}
es compré {n} {i} a {m} cada uno y {o} a {q}, cuánto gasté | {n} {i} a {m} más {o} a {q}, en total | {n} {i} por {m} cada uno y {o} por {q}, ¿todo? | cuánto cuestan {n} {i} a {m} y {o} a {q}

@ n 2-9; i I; m M1-60; k 2-9; j I; q M1-60
print(round({n} * {m} + {k} * {q}, 2))
de {n} {i} zu {m} und {k} {j} zu {q}, wie viel macht das | ich kaufe {n} {i} für je {m} und {k} {j} für je {q} | {n}x {i} ({m}) und {k}x {j} ({q}), Gesamtpreis
fr {n} {i} à {m} et {k} {j} à {q}, ça fait combien | j'achète {n} {i} à {m} et {k} {j} à {q}, total | {n}x {i} ({m}) et {k}x {j} ({q}), prix total
it {n} {i} a {m} e {k} {j} a {q}, quanto fa | compro {n} {i} a {m} e {k} {j} a {q}, totale | {n}x {i} ({m}) e {k}x {j} ({q}), prezzo totale
pt {n} {i} a {m} e {k} {j} a {q}, quanto dá | compro {n} {i} a {m} e {k} {j} a {q}, total | {n}x {i} ({m}) e {k}x {j} ({q}), preço total
es {n} {i} a {m} y {k} {j} a {q}, cuánto es | compro {n} {i} a {m} y {k} {j} a {q}, total | {n}x {i} ({m}) y {k}x {j} ({q}), precio total

@ m M1-90; q M1-90; t M1-90
print(round({m} + {q} + {t}, 2))
de {m}, {q} und {t}, was macht das zusammen | auf dem Bon stehen {m}, {q} und {t}, Summe | Strom {m}, Wasser {q}, Internet {t}, insgesamt
fr {m}, {q} et {t}, ça fait combien en tout | sur le ticket : {m}, {q} et {t}, total | électricité {m}, eau {q}, internet {t}, en tout
it {m}, {q} e {t}, quanto fa in tutto | sullo scontrino ci sono {m}, {q} e {t}, totale | luce {m}, acqua {q}, internet {t}, in tutto
pt {m}, {q} e {t}, quanto dá ao todo | no talão estão {m}, {q} e {t}, total | luz {m}, água {q}, internet {t}, ao todo
es {m}, {q} y {t}, cuánto es en total | en el tique pone {m}, {q} y {t}, total | luz {m}, agua {q}, internet {t}, en total

@ n 2-5; m M1-30; i I; note B
print(round({note} - {n} * {m}, 2))
de ich kaufe {n} {i} zu {m} und gebe {note}, wie viel Wechselgeld | {n} {i} zu {m}, ich zahle mit {note}, Rückgeld? | was kriege ich auf {note} zurück bei {n} {i} für je {m} => Das Rückgeld ist {out}. | Du bekommst {out} zurück.
fr j'achète {n} {i} à {m} et je donne {note}, combien on me rend | {n} {i} à {m}, je paie avec {note}, la monnaie ? | sur {note} on me rend quoi pour {n} {i} à {m} => On te rend {out}. | La monnaie est de {out}.
it compro {n} {i} a {m} e do {note}, quanto resto | {n} {i} a {m}, pago con {note}, il resto? | che resto ho da {note} per {n} {i} a {m} => Il resto è {out}.
pt compro {n} {i} a {m} e dou {note}, quanto troco | {n} {i} a {m}, pago com {note}, o troco? | que troco recebo de {note} por {n} {i} a {m} => O troco é {out}.
es compro {n} {i} a {m} y doy {note}, cuánto cambio | {n} {i} a {m}, pago con {note}, ¿el cambio? | qué vuelta me dan de {note} por {n} {i} a {m} => El cambio es {out}.

@ m M20-900; n 2-9
print(round({m} / {n}, 2))
de die Rechnung von {m} durch {n} Leute | wir sind {n} und müssen {m} zahlen, jeder wie viel | {m} auf {n} Personen aufteilen | Geschenk für {m}, wir legen zu {n} zusammen => Jeder zahlt {out}.
fr l'addition de {m} divisée entre {n} personnes | on est {n} et on doit {m}, chacun combien | partager {m} en {n} | cadeau à {m}, on se met à {n} => Chacun paie {out}.
it il conto di {m} diviso tra {n} persone | siamo in {n} e dobbiamo {m}, quanto a testa | dividere {m} in {n} | regalo da {m}, lo facciamo in {n} => Ognuno paga {out}.
pt a conta de {m} dividida por {n} pessoas | somos {n} e devemos {m}, quanto cada um | dividir {m} por {n} | prenda de {m}, somos {n} a pagar => Cada um paga {out}.
es la cuenta de {m} dividida entre {n} personas | somos {n} y debemos {m}, cuánto cada uno | repartir {m} entre {n} | regalo de {m}, lo pagamos entre {n} => Cada uno paga {out}.

@ n 2-20; m M2-60; k 3-40
print(round({m} / {n} * {k}, 2))
de {n} Kilo kosten {m}, was kosten {k} Kilo | für {n} Meter Stoff zahlte ich {m}, und {k} Meter? | {n} Stück {m}, dann {k} Stück
fr {n} kilos coûtent {m}, combien coûtent {k} kilos | pour {n} mètres de tissu j'ai payé {m}, et {k} mètres ? | {n} pièces {m}, alors {k} pièces
it {n} chili costano {m}, quanto costano {k} chili | per {n} metri di stoffa ho pagato {m}, e {k} metri? | {n} pezzi {m}, allora {k} pezzi
pt {n} quilos custam {m}, quanto custam {k} quilos | por {n} metros de tecido paguei {m}, e {k} metros? | {n} peças {m}, então {k} peças
es {n} kilos cuestan {m}, cuánto cuestan {k} kilos | por {n} metros de tela pagué {m}, ¿y {k} metros? | {n} piezas {m}, entonces {k} piezas

@ n 3-40; k 6-200; part 2-60
print({n} * {k} - {part})
de {n} Steigen mit je {k} Eiern, {part} sind kaputt, wie viele sind noch ganz | ich habe {n} Beutel zu {k} Kugeln und verschenke {part}, was bleibt | {n} Regale mit {k} Büchern, {part} ausgeliehen, wie viele stehen da
fr {n} cartons de {k} verres, {part} cassés, combien d'entiers | j'ai {n} sachets de {k} billes et j'en donne {part}, il reste | {n} étagères de {k} livres, {part} empruntés, combien sont là
it {n} cartoni da {k} bicchieri, {part} rotti, quanti interi | ho {n} sacchetti da {k} biglie e ne regalo {part}, quante restano | {n} scaffali con {k} libri, {part} in prestito, quanti ci sono
pt {n} caixas de {k} copos, {part} partidos, quantos inteiros | tenho {n} sacos de {k} berlindes e dou {part}, quantos sobram | {n} estantes com {k} livros, {part} emprestados, quantos lá estão
es {n} cajas de {k} vasos, {part} rotos, cuántos enteros | tengo {n} bolsas de {k} canicas y regalo {part}, cuántas quedan | {n} estantes con {k} libros, {part} prestados, cuántos hay

@ d D
from datetime import date ;; print({d}.strftime("%A"))
de auf was für einen Tag fällt der {d} | {d}, welcher Tag der Woche | was für ein Wochentag war {d} | am {d} geboren, an welchem Wochentag war das | ist der {d} ein Montag oder was
fr le {d} tombe un quel jour | {d}, quel jour de la semaine | c'était quel jour le {d} | je suis né le {d}, quel jour de la semaine était-ce | le {d} c'est un lundi ou quoi
it il {d} cade di che giorno | {d}, che giorno della settimana | che giorno era il {d} | sono nato il {d}, che giorno della settimana era | il {d} è un lunedì o cosa
pt {d} cai em que dia da semana | {d}, que dia da semana | que dia foi {d} | nasci em {d}, que dia da semana era | {d} é uma segunda ou quê
es el {d} cae en qué día | {d}, qué día de la semana | qué día fue el {d} | nací el {d}, qué día de la semana era | el {d} es lunes o qué

@ d D; n 5-400
from datetime import date, timedelta ;; print({d} + timedelta(days={n}))
de der {d} plus {n} Tage, welches Datum | mein Vertrag beginnt am {d} und läuft {n} Tage, wann ist er um | {n} Tage nach dem {d} | welches Datum ist {n} Tage nach dem {d} | am {d} bestellt, Lieferung in {n} Tagen, wann ist das => Das ist der {out}.
fr le {d} plus {n} jours, quelle date | mon contrat commence le {d} et dure {n} jours, il finit quand | {n} jours après le {d} | quelle date sera-t-on {n} jours après le {d} | commandé le {d}, livraison dans {n} jours, c'est quand => C'est le {out}.
it il {d} più {n} giorni, che data | il mio contratto parte il {d} e dura {n} giorni, quando finisce | {n} giorni dopo il {d} | che data è {n} giorni dopo il {d} | ordinato il {d}, consegna in {n} giorni, quando è => È il {out}.
pt {d} mais {n} dias, que data | o meu contrato começa a {d} e dura {n} dias, quando acaba | {n} dias depois de {d} | que data é {n} dias depois de {d} | encomendado a {d}, entrega em {n} dias, quando é => É {out}.
es el {d} más {n} días, qué fecha | mi contrato empieza el {d} y dura {n} días, cuándo acaba | {n} días después del {d} | qué fecha es {n} días después del {d} | pedido el {d}, entrega en {n} días, cuándo es => Es el {out}.

@ d D; n 2-90
from datetime import date, timedelta ;; print({d} - timedelta(days={n}))
de {n} Tage vor dem {d} | welches Datum war {n} Tage vor dem {d} | am {d} ist die Prüfung, ich will {n} Tage vorher anfangen, wann | der {d} minus {n} Tage => Das ist der {out}.
fr {n} jours avant le {d} | quelle date était-ce {n} jours avant le {d} | l'examen est le {d}, je veux commencer {n} jours avant, quand | le {d} moins {n} jours => C'est le {out}.
it {n} giorni prima del {d} | che data era {n} giorni prima del {d} | l'esame è il {d}, voglio iniziare {n} giorni prima, quando | il {d} meno {n} giorni => È il {out}.
pt {n} dias antes de {d} | que data era {n} dias antes de {d} | o exame é a {d}, quero começar {n} dias antes, quando | {d} menos {n} dias => É {out}.
es {n} días antes del {d} | qué fecha era {n} días antes del {d} | el examen es el {d}, quiero empezar {n} días antes, cuándo | el {d} menos {n} días => Es el {out}.

@ d D; n 2-40
from datetime import date, timedelta ;; print({d} + timedelta(weeks={n}))
de {n} Wochen nach dem {d} | der {d} plus {n} Wochen | der Kurs fängt am {d} an und geht {n} Wochen, wann ist Schluss => Das ist der {out}.
fr {n} semaines après le {d} | le {d} plus {n} semaines | le cours commence le {d} et dure {n} semaines, il finit quand => C'est le {out}.
it {n} settimane dopo il {d} | il {d} più {n} settimane | il corso inizia il {d} e dura {n} settimane, quando finisce => È il {out}.
pt {n} semanas depois de {d} | {d} mais {n} semanas | o curso começa a {d} e dura {n} semanas, quando acaba => É {out}.
es {n} semanas después del {d} | el {d} más {n} semanas | el curso empieza el {d} y dura {n} semanas, cuándo acaba => Es el {out}.

@ d D; e D+
from datetime import date ;; print(({e} - {d}).days)
de wie viele Tage sind es vom {d} bis zum {e} | vom {d} zum {e}, Tage? | zwischen {d} und {e} liegen wie viele Tage | ich war vom {d} bis {e} weg, wie viele Tage | von {d} bis {e} in Tagen => Das sind {out} Tage. | Es sind {out} Tage.
fr du {d} au {e}, ça fait combien de jours | combien de jours séparent le {d} du {e} | entre le {d} et le {e}, combien de jours | j'étais parti du {d} au {e}, combien de jours | nombre de jours du {d} au {e} => Cela fait {out} jours. | Il y a {out} jours.
it dal {d} al {e}, quanti giorni | quanti giorni passano tra il {d} e il {e} | tra {d} e {e} quanti giorni ci sono | ero via dal {d} al {e}, quanti giorni | numero di giorni dal {d} al {e} => Sono {out} giorni.
pt de {d} a {e}, quantos dias | quantos dias passam de {d} até {e} | entre {d} e {e} quantos dias há | estive fora de {d} a {e}, quantos dias | número de dias de {d} a {e} => São {out} dias.
es del {d} al {e}, cuántos días | cuántos días pasan desde el {d} hasta el {e} | entre el {d} y el {e} cuántos días hay | estuve fuera del {d} al {e}, cuántos días | número de días del {d} al {e} => Son {out} días.

@ d D; n 4-300
from datetime import date, timedelta ;; d = {d} + timedelta(days={n}) ;; print(d.strftime("%A"))
de welcher Wochentag ist {n} Tage nach dem {d} | {n} Tage nach dem {d}, was für ein Wochentag => Das ist ein {out}.
fr quel jour de la semaine {n} jours après le {d} | {n} jours après le {d}, c'est un quel jour => C'est un {out}.
it che giorno della settimana è {n} giorni dopo il {d} | {n} giorni dopo il {d}, che giorno è => È {out}.
pt que dia da semana é {n} dias depois de {d} | {n} dias depois de {d}, que dia da semana => É {out}.
es qué día de la semana es {n} días después del {d} | {n} días después del {d}, qué día cae => Es {out}.

@ n 2-30; k 2-59
print({n} * 3600 + {k} * 60)
de wie viele Sekunden sind {n} Stunden und {k} Minuten | {n} Std {k} Min in Sekunden | {n} Stunden {k} Minuten, wie viele Sekunden => Das sind {out} Sekunden.
fr combien de secondes dans {n} heures et {k} minutes | {n} h {k} min en secondes | {n} heures {k} minutes, combien de secondes => Cela fait {out} secondes.
it quanti secondi ci sono in {n} ore e {k} minuti | {n} h {k} min in secondi | {n} ore {k} minuti, quanti secondi => Sono {out} secondi.
pt quantos segundos há em {n} horas e {k} minutos | {n} h {k} min em segundos | {n} horas {k} minutos, quantos segundos => São {out} segundos.
es cuántos segundos son {n} horas y {k} minutos | {n} h {k} min en segundos | {n} horas {k} minutos, cuántos segundos => Son {out} segundos.

@ n 2-9; k 2-59
print({n} * 60 + {k})
de wie viele Minuten sind {n} Stunden und {k} Minuten | {n} h {k} in Minuten | der Film dauert {n} Stunden {k}, wie viele Minuten => Das sind {out} Minuten.
fr combien de minutes dans {n} heures et {k} minutes | {n} h {k} en minutes | le film dure {n} heures {k}, combien de minutes => Cela fait {out} minutes.
it quanti minuti sono {n} ore e {k} minuti | {n} h {k} in minuti | il film dura {n} ore e {k}, quanti minuti => Sono {out} minuti.
pt quantos minutos são {n} horas e {k} minutos | {n} h {k} em minutos | o filme dura {n} horas e {k}, quantos minutos => São {out} minutos.
es cuántos minutos son {n} horas y {k} minutos | {n} h {k} en minutos | la película dura {n} horas y {k}, cuántos minutos => Son {out} minutos.

@ n 70-1400
print(f"{{n} // 60} h {{n} % 60} min")
de {n} Minuten in Stunden und Minuten | wie viele Stunden und Minuten sind {n} Minuten | {n} min, also wie viel h => Das sind {out}.
fr {n} minutes en heures et minutes | combien d'heures et de minutes font {n} minutes | {n} min, soit combien d'heures => Cela fait {out}.
it {n} minuti in ore e minuti | quante ore e minuti sono {n} minuti | {n} min, cioè quante ore => Sono {out}.
pt {n} minutos em horas e minutos | quantas horas e minutos são {n} minutos | {n} min, ou seja quantas horas => São {out}.
es {n} minutos en horas y minutos | cuántas horas y minutos son {n} minutos | {n} min, o sea cuántas horas => Son {out}.

@ c C; n 2-6; k 5-55
from datetime import datetime, timedelta ;; t = datetime(2026, 1, 1, {c}) + timedelta(hours={n}, minutes={k}) ;; print(t.strftime("%H:%M"))
de Abfahrt {c}, Fahrzeit {n} Stunden {k} Minuten, wann bin ich da | um {c} los und {n} h {k} min unterwegs, Ankunft? | es ist {c}, wie spät ist es in {n} Stunden und {k} Minuten => Um {out}. | Das ist um {out}.
fr départ {c}, trajet {n} heures {k} minutes, j'arrive quand | je pars à {c} et je mets {n} h {k} min, arrivée ? | il est {c}, quelle heure sera-t-il dans {n} heures et {k} minutes => À {out}. | Il sera {out}.
it partenza {c}, viaggio di {n} ore e {k} minuti, quando arrivo | parto alle {c} e ci metto {n} h {k} min, arrivo? | sono le {c}, che ore saranno tra {n} ore e {k} minuti => Alle {out}. | Saranno le {out}.
pt partida {c}, viagem de {n} horas e {k} minutos, quando chego | saio às {c} e demoro {n} h {k} min, chegada? | são {c}, que horas serão daqui a {n} horas e {k} minutos => Às {out}. | Serão {out}.
es salida {c}, viaje de {n} horas y {k} minutos, cuándo llego | salgo a las {c} y tardo {n} h {k} min, ¿llegada? | son las {c}, qué hora será en {n} horas y {k} minutos => A las {out}. | Serán las {out}.

@ l L3-400
x = {l} ;; print(round(sum(x) / len(x), 2))
de der Durchschnitt von {l} | Mittelwert aus {l} | meine Noten waren {l}, Schnitt? | im Mittel: {l} => Der Durchschnitt ist {out}. | Im Mittel {out}.
fr la moyenne de {l} | mes notes : {l}, moyenne ? | en moyenne : {l} | fais la moyenne de {l} => La moyenne est {out}.
it la media di {l} | i miei voti: {l}, media? | in media: {l} | fammi la media di {l} => La media è {out}.
pt a média de {l} | as minhas notas: {l}, média? | em média: {l} | faz a média de {l} => A média é {out}.
es el promedio de {l} | mis notas: {l}, ¿media? | de media: {l} | hazme la media de {l} => La media es {out}.

@ l L1.0-60
print(round(sum({l}), 2))
de {l} zusammengezählt | Summe: {l} | ich habe {l} Liter getankt, insgesamt | wie viel sind {l} zusammen => Die Summe ist {out}. | Zusammen {out}.
fr {l}, additionne | somme : {l} | j'ai mis {l} litres d'essence, en tout | combien font {l} ensemble => La somme est {out}.
it {l}, somma | somma: {l} | ho messo {l} litri di benzina, in tutto | quanto fanno {l} insieme => La somma è {out}.
pt {l}, soma | soma: {l} | pus {l} litros de gasolina, ao todo | quanto dão {l} juntos => A soma é {out}.
es {l}, suma | suma: {l} | eché {l} litros de gasolina, en total | cuánto suman {l} => La suma es {out}.

@ l L1.0-60
x = {l} ;; print(round(sum(x) / len(x), 2))
de Durchschnitt von {l} | Temperaturen {l}, im Mittel? | der Mittelwert der Werte {l} => Der Durchschnitt ist {out}.
fr moyenne de {l} | températures {l}, en moyenne ? | la moyenne des valeurs {l} => La moyenne est {out}.
it media di {l} | temperature {l}, in media? | la media dei valori {l} => La media è {out}.
pt média de {l} | temperaturas {l}, em média? | a média dos valores {l} => A média é {out}.
es media de {l} | temperaturas {l}, ¿de media? | el promedio de los valores {l} => La media es {out}.

@ l L1-900
print(sorted({l}))
de bring {l} in eine Reihenfolge, klein nach groß | sortier mir {l} | {l} aufsteigend bitte => Sortiert: {out}
fr mets {l} du plus petit au plus grand | trie-moi {l} | {l} en ordre croissant => Dans l'ordre : {out}
it metti {l} dal più piccolo al più grande | ordinami {l} | {l} in ordine crescente => In ordine: {out}
pt põe {l} do menor ao maior | ordena-me {l} | {l} por ordem crescente => Em ordem: {out}
es pon {l} de menor a mayor | ordéname {l} | {l} en orden creciente => En orden: {out}

@ l L1-900
x = {l} ;; print(max(x) - min(x))
de Abstand zwischen der größten und der kleinsten von {l} | Spannweite von {l} | größte minus kleinste: {l}
fr écart entre le plus grand et le plus petit de {l} | étendue de {l} | le plus grand moins le plus petit : {l}
it differenza tra il più grande e il più piccolo di {l} | intervallo di {l}, massimo meno minimo | il massimo meno il minimo: {l}
pt diferença entre o maior e o menor de {l} | amplitude de {l} | o maior menos o menor: {l}
es diferencia entre el mayor y el menor de {l} | rango de {l} | el mayor menos el menor: {l}

@ x X0.5-90
print(round({x} * 1000, 2))
de {x} km in Metern | wie viel Gramm sind {x} kg | {x} Kilo in Gramm | {x} Liter, wie viele Milliliter | {x} Tonnen in Kilo
fr {x} km en mètres | combien de grammes font {x} kg | {x} kilos en grammes | {x} litres, combien de millilitres | {x} tonnes en kilos
it {x} km in metri | quanti grammi sono {x} kg | {x} chili in grammi | {x} litri, quanti millilitri | {x} tonnellate in chili
pt {x} km em metros | quantos gramas são {x} kg | {x} quilos em gramas | {x} litros, quantos mililitros | {x} toneladas em quilos
es {x} km en metros | cuántos gramos son {x} kg | {x} kilos en gramos | {x} litros, cuántos mililitros | {x} toneladas en kilos

@ n K120-9900
print(round({n} / 1000, 4))
de {n} Meter in Kilometern | {n} g in kg | wie viele Kilo sind {n} Gramm | {n} ml, wie viel Liter
fr {n} mètres en kilomètres | {n} g en kg | combien de kilos font {n} grammes | {n} ml, combien de litres
it {n} metri in chilometri | {n} g in kg | quanti chili sono {n} grammi | {n} ml, quanti litri
pt {n} metros em quilómetros | {n} g em kg | quantos quilos são {n} gramas | {n} ml, quantos litros
es {n} metros en kilómetros | {n} g en kg | cuántos kilos son {n} gramos | {n} ml, cuántos litros

@ x X1-60
print(round({x} * 100, 2))
de {x} m in cm | wie viele Zentimeter sind {x} Meter | {x} Meter, also Zentimeter
fr {x} m en cm | combien de centimètres font {x} mètres | {x} mètres, en centimètres
it {x} m in cm | quanti centimetri sono {x} metri | {x} metri, in centimetri
pt {x} m em cm | quantos centímetros são {x} metros | {x} metros, em centímetros
es {x} m en cm | cuántos centímetros son {x} metros | {x} metros, en centímetros

@ n 2-110
print(round({n} * 9 / 5 + 32, 1))
de {n} Grad Celsius in Fahrenheit | {n} °C, wie viel Fahrenheit | draußen sind {n} Grad, in Fahrenheit? => Das sind {out} Grad Fahrenheit.
fr {n} degrés Celsius en Fahrenheit | {n} °C, combien de Fahrenheit | il fait {n} degrés, en Fahrenheit ? => Cela fait {out} degrés Fahrenheit.
it {n} gradi Celsius in Fahrenheit | {n} °C, quanti Fahrenheit | ci sono {n} gradi, in Fahrenheit? => Sono {out} gradi Fahrenheit.
pt {n} graus Celsius em Fahrenheit | {n} °C, quantos Fahrenheit | estão {n} graus, em Fahrenheit? => São {out} graus Fahrenheit.
es {n} grados Celsius en Fahrenheit | {n} °C, cuántos Fahrenheit | hace {n} grados, ¿en Fahrenheit? => Son {out} grados Fahrenheit.

@ n 40-900; k 30-140
print(round({n} / {k}, 2))
de {n} km mit {k} km/h, wie viele Stunden | Strecke {n} Kilometer, Tempo {k}, Fahrzeit in Stunden | ich fahre {k} km/h, wie lange für {n} km in Stunden => Das dauert {out} Stunden.
fr {n} km à {k} km/h, combien d'heures | trajet de {n} kilomètres, vitesse {k}, durée en heures | je roule à {k} km/h, combien d'heures pour {n} km => Cela dure {out} heures.
it {n} km a {k} km/h, quante ore | tragitto di {n} chilometri, velocità {k}, durata in ore | vado a {k} km/h, quante ore per {n} km => Ci vogliono {out} ore.
pt {n} km a {k} km/h, quantas horas | percurso de {n} quilómetros, velocidade {k}, duração em horas | vou a {k} km/h, quantas horas para {n} km => São {out} horas.
es {n} km a {k} km/h, cuántas horas | trayecto de {n} kilómetros, velocidad {k}, duración en horas | voy a {k} km/h, cuántas horas para {n} km => Son {out} horas.

@ n 60-900; x X3-12
print(round({n} * {x} / 100, 2))
de das Auto braucht {x} Liter auf 100 km, wie viel für {n} km | {n} km bei {x} l/100 km | Verbrauch {x} Liter pro 100, Strecke {n} => Das sind {out} Liter.
fr la voiture consomme {x} litres aux 100, combien pour {n} km | {n} km à {x} l/100 km | consommation {x} litres aux cent, trajet {n} km => Cela fait {out} litres.
it l'auto consuma {x} litri ogni 100 km, quanti per {n} km | {n} km a {x} l/100 km | consumo {x} litri per cento, tragitto {n} km => Sono {out} litri.
pt o carro gasta {x} litros aos 100, quantos para {n} km | {n} km a {x} l/100 km | consumo {x} litros aos cem, percurso {n} km => São {out} litros.
es el coche gasta {x} litros a los 100, cuántos para {n} km | {n} km a {x} l/100 km | consumo {x} litros a los cien, trayecto {n} km => Son {out} litros.

@ x X2-30; y X2-20
print(round({x} * {y}, 2))
de Fläche: {x} m mal {y} m | der Raum ist {x} Meter lang und {y} breit, Quadratmeter? | wie viele Quadratmeter hat ein Zimmer von {x} x {y} m => Das sind {out} Quadratmeter.
fr surface : {x} m sur {y} m | la pièce fait {x} mètres de long et {y} de large, mètres carrés ? | combien de mètres carrés pour une chambre de {x} x {y} m => Cela fait {out} mètres carrés.
it superficie: {x} m per {y} m | la stanza è lunga {x} metri e larga {y}, metri quadrati? | quanti metri quadri ha una camera di {x} x {y} m => Sono {out} metri quadrati.
pt área: {x} m por {y} m | a sala tem {x} metros de comprimento e {y} de largura, metros quadrados? | quantos metros quadrados tem um quarto de {x} x {y} m => São {out} metros quadrados.
es superficie: {x} m por {y} m | la sala mide {x} metros de largo y {y} de ancho, ¿metros cuadrados? | cuántos metros cuadrados tiene un cuarto de {x} x {y} m => Son {out} metros cuadrados.

@ m M10-400; n 3-60
print(round({m} * {n}, 2))
de ich lege jeden Monat {m} zur Seite, nach {n} Monaten? | {m} im Monat, {n} Monate lang | {n} Raten zu {m}, insgesamt | {n} Nächte zu je {m} | {n} mal {m}
fr je mets {m} de côté chaque mois, après {n} mois ? | {m} par mois pendant {n} mois | {n} mensualités de {m}, en tout | {n} nuits à {m} | {n} fois {m}
it metto da parte {m} al mese, dopo {n} mesi? | {m} al mese per {n} mesi | {n} rate da {m}, in tutto | {n} notti a {m} | {n} volte {m}
pt ponho {m} de lado por mês, após {n} meses? | {m} por mês durante {n} meses | {n} prestações de {m}, ao todo | {n} noites a {m} | {n} vezes {m}
es guardo {m} al mes, ¿tras {n} meses? | {m} al mes durante {n} meses | {n} cuotas de {m}, en total | {n} noches a {m} | {n} veces {m}

@ a 6-900; b 4-400
import math ;; print(math.gcd({a}, {b}))
de größter gemeinsamer Teiler von {a} und {b} | ggT({a}, {b}) | durch welche größte Zahl gehen {a} und {b} auf
fr le plus grand commun diviseur de {a} et {b} | pgcd de {a} et {b} | quel est le plus grand nombre qui divise {a} et {b}
it massimo comun divisore di {a} e {b} | MCD di {a} e {b} | qual è il numero più grande che divide {a} e {b}
pt máximo divisor comum de {a} e {b} | mdc de {a} e {b} | qual é o maior número que divide {a} e {b}
es máximo común divisor de {a} y {b} | mcd de {a} y {b} | cuál es el mayor número que divide a {a} y {b}

@ a 4-90; b 4-90
import math ;; print(math.lcm({a}, {b}))
de kleinstes gemeinsames Vielfaches von {a} und {b} | kgV von {a} und {b} | ein Bus kommt alle {a} Minuten, der andere alle {b}, nach wie vielen Minuten wieder zusammen
fr plus petit commun multiple de {a} et {b} | ppcm de {a} et {b} | un bus passe toutes les {a} minutes, l'autre toutes les {b}, ensemble au bout de combien de minutes
it minimo comune multiplo di {a} e {b} | mcm di {a} e {b} | un bus passa ogni {a} minuti, l'altro ogni {b}, di nuovo insieme dopo quanti minuti
pt mínimo múltiplo comum de {a} e {b} | mmc de {a} e {b} | um autocarro passa de {a} em {a} minutos, o outro de {b} em {b}, juntos ao fim de quantos minutos
es mínimo común múltiplo de {a} y {b} | mcm de {a} y {b} | un bus pasa cada {a} minutos, el otro cada {b}, juntos a los cuántos minutos

@ a K100-9900; b 3-60
print({a} % {b})
de welcher Rest bleibt bei {a} durch {b} | Rest von {a} geteilt durch {b} | {a} Eier in Schachteln zu {b}, wie viele bleiben übrig => Der Rest ist {out}. | Es bleiben {out}.
fr quel est le reste de {a} par {b} | reste de la division de {a} par {b} | {a} œufs dans des boîtes de {b}, combien il en reste => Le reste est {out}. | Il en reste {out}.
it qual è il resto di {a} diviso {b} | resto della divisione di {a} per {b} | {a} uova in scatole da {b}, quante avanzano => Il resto è {out}. | Ne avanzano {out}.
pt qual é o resto de {a} por {b} | resto da divisão de {a} por {b} | {a} ovos em caixas de {b}, quantos sobram => O resto é {out}. | Sobram {out}.
es cuál es el resto de {a} entre {b} | resto de la división de {a} entre {b} | {a} huevos en cajas de {b}, cuántos sobran => El resto es {out}. | Sobran {out}.

@ w w
print(len("{w}"))
de wie viele Buchstaben hat {w} | Länge von "{w}" | zähl die Buchstaben in {w} => Es sind {out} Buchstaben.
fr combien de lettres a {w} | longueur de « {w} » | compte les lettres de {w} => Il y a {out} lettres.
it quante lettere ha {w} | lunghezza di "{w}" | conta le lettere di {w} => Sono {out} lettere.
pt quantas letras tem {w} | comprimento de "{w}" | conta as letras de {w} => São {out} letras.
es cuántas letras tiene {w} | longitud de "{w}" | cuenta las letras de {w} => Son {out} letras.

@ a K10-9000
print(sum(int(c) for c in str({a})))
de die Quersumme von {a} | zähl die Ziffern von {a} zusammen | Ziffernsumme {a} => Die Quersumme ist {out}.
fr la somme des chiffres de {a} | additionne les chiffres de {a} | somme des chiffres : {a} => La somme est {out}.
it la somma delle cifre di {a} | somma le cifre di {a} | somma cifre {a} => La somma è {out}.
pt a soma dos algarismos de {a} | soma os dígitos de {a} | soma dos dígitos {a} => A soma é {out}.
es la suma de las cifras de {a} | suma los dígitos de {a} | suma de cifras {a} => La suma es {out}.

@ n 1940-2015; k 2016-2040
print({k} - {n})
de wer {n} geboren ist, wie alt wird der {k} | Jahrgang {n}, Alter im Jahr {k} | von {n} bis {k}, wie viele Jahre => Das sind {out} Jahre.
fr quelqu'un né en {n}, quel âge en {k} | né en {n}, âge en {k} | de {n} à {k}, combien d'années => Cela fait {out} ans.
it uno nato nel {n}, quanti anni ha nel {k} | nato nel {n}, età nel {k} | dal {n} al {k}, quanti anni => Sono {out} anni.
pt quem nasceu em {n}, que idade tem em {k} | nascido em {n}, idade em {k} | de {n} a {k}, quantos anos => São {out} anos.
es alguien nacido en {n}, qué edad tiene en {k} | nacido en {n}, edad en {k} | de {n} a {k}, cuántos años => Son {out} años.

@ m M8-60; n 2-60; p P
print(round({m} * {n} * (1 - {p} / 100), 2))
de {n} Stunden zu {m}, {p} gehen an Steuern, was bleibt | Stundenlohn {m}, {n} Stunden, Abzug {p}, netto? | {n} Karten zu {m}, Gruppe bekommt {p} Rabatt, Endpreis
fr {n} heures à {m}, {p} partent en impôts, il reste | salaire horaire {m}, {n} heures, retenue {p}, net ? | {n} billets à {m}, le groupe a {p} de réduction, prix final
it {n} ore a {m}, il {p} va in tasse, quanto resta | paga oraria {m}, {n} ore, trattenuta {p}, netto? | {n} biglietti a {m}, il gruppo ha il {p} di sconto, prezzo finale
pt {n} horas a {m}, {p} vão para impostos, quanto sobra | salário por hora {m}, {n} horas, retenção {p}, líquido? | {n} bilhetes a {m}, o grupo tem {p} de desconto, preço final
es {n} horas a {m}, el {p} se va en impuestos, cuánto queda | sueldo por hora {m}, {n} horas, retención {p}, ¿neto? | {n} entradas a {m}, el grupo tiene un {p} de descuento, precio final

@ c C; e C+
from datetime import datetime ;; a, b = datetime(2026, 1, 1, {c}), datetime(2026, 1, 1, {e}) ;; print(f"{(b - a).seconds // 3600} h {(b - a).seconds // 60 % 60} min")
de von {c} bis {e}, wie lange ist das | der Zug fährt um {c} ab und ist um {e} da, Fahrzeit? | ich arbeite von {c} bis {e}, wie viele Stunden und Minuten | Film von {c} bis {e}, Dauer => Das sind {out}.
fr de {c} à {e}, ça fait combien de temps | le train part à {c} et arrive à {e}, durée du trajet ? | je travaille de {c} à {e}, combien d'heures et de minutes | film de {c} à {e}, durée => Cela fait {out}.
it dalle {c} alle {e}, quanto tempo è | il treno parte alle {c} e arriva alle {e}, quanto ci mette | lavoro dalle {c} alle {e}, quante ore e minuti | film dalle {c} alle {e}, durata => Sono {out}.
pt das {c} às {e}, quanto tempo é | o comboio parte às {c} e chega às {e}, duração? | trabalho das {c} às {e}, quantas horas e minutos | filme das {c} às {e}, duração => São {out}.
es de {c} a {e}, cuánto tiempo es | el tren sale a las {c} y llega a las {e}, ¿cuánto tarda? | trabajo de {c} a {e}, cuántas horas y minutos | película de {c} a {e}, duración => Son {out}.

@ c C; e C+
from datetime import datetime ;; a, b = datetime(2026, 1, 1, {c}), datetime(2026, 1, 1, {e}) ;; print((b - a).seconds // 60)
de wie viele Minuten sind es von {c} bis {e} | von {c} bis {e} in Minuten | Pause von {c} bis {e}, Minuten? => Das sind {out} Minuten.
fr combien de minutes de {c} à {e} | de {c} à {e} en minutes | pause de {c} à {e}, minutes ? => Cela fait {out} minutes.
it quanti minuti dalle {c} alle {e} | dalle {c} alle {e} in minuti | pausa dalle {c} alle {e}, minuti? => Sono {out} minuti.
pt quantos minutos das {c} às {e} | das {c} às {e} em minutos | pausa das {c} às {e}, minutos? => São {out} minutos.
es cuántos minutos de {c} a {e} | de {c} a {e} en minutos | pausa de {c} a {e}, ¿minutos? => Son {out} minutos.

@ n W2-11; k 2-60
print(({n} + 0.5) * {k})
de {n} Stunden und eine halbe am Tag, {k} Tage, wie viele Stunden | jeden Tag {n}einhalb Stunden, nach {k} Tagen? => Das sind {out}.
fr {n} heures et demie par jour, {k} jours, combien d'heures | chaque jour {n} heures et demie, au bout de {k} jours ? => Cela fait {out}.
it {n} ore e mezza al giorno, {k} giorni, quante ore | ogni giorno {n} ore e mezza, dopo {k} giorni? => Sono {out}.
pt {n} horas e meia por dia, {k} dias, quantas horas | todos os dias {n} horas e meia, ao fim de {k} dias? => São {out}.
es {n} horas y media al día, {k} días, cuántas horas | cada día {n} horas y media, ¿tras {k} días? => Son {out}.

@ n W2-40
print(({n} + 0.5) * 24)
de wie viele Stunden sind {n}einhalb Tage | {n} Tage und ein halber in Stunden => Das sind {out} Stunden.
fr combien d'heures dans {n} jours et demi | {n} jours et demi en heures => Cela fait {out} heures.
it quante ore sono {n} giorni e mezzo | {n} giorni e mezzo in ore => Sono {out} ore.
pt quantas horas são {n} dias e meio | {n} dias e meio em horas => São {out} horas.
es cuántas horas son {n} días y medio | {n} días y medio en horas => Son {out} horas.

@ n W2-30
print(({n} + 0.5) * 60)
de wie viele Minuten sind {n}einhalb Stunden | {n} Stunden und eine halbe in Minuten => Das sind {out} Minuten.
fr combien de minutes dans {n} heures et demie | {n} heures et demie en minutes => Cela fait {out} minutes.
it quanti minuti sono {n} ore e mezza | {n} ore e mezza in minuti => Sono {out} minuti.
pt quantos minutos são {n} horas e meia | {n} horas e meia em minutos => São {out} minutos.
es cuántos minutos son {n} horas y media | {n} horas y media en minutos => Son {out} minutos.

@ a K100-9900
print({a} / 2)
de die Hälfte von {a} | {a} halbiert | wie viel ist die Hälfte von {a} | teil {a} in zwei gleiche Teile
fr la moitié de {a} | combien fait la moitié de {a} | {a} divisé en deux | partage {a} en deux parts égales
it la metà di {a} | quanto è la metà di {a} | {a} diviso a metà | dividi {a} in due parti uguali
pt metade de {a} | quanto é metade de {a} | {a} dividido ao meio | divide {a} em duas partes iguais
es la mitad de {a} | cuánto es la mitad de {a} | {a} partido por la mitad | divide {a} en dos partes iguales

@ a K100-9900
print(round({a} / 3, 2))
de ein Drittel von {a} | wie viel ist ein Drittel von {a} | der dritte Teil von {a}
fr un tiers de {a} | le tiers de {a}, c'est combien | la troisième partie de {a}
it un terzo di {a} | quanto è un terzo di {a} | la terza parte di {a}
pt um terço de {a} | quanto é um terço de {a} | a terça parte de {a}
es un tercio de {a} | cuánto es un tercio de {a} | la tercera parte de {a}

@ a K100-9900
print(round({a} * 3 / 4, 2))
de drei Viertel von {a} | wie viel sind drei Viertel von {a} | 3/4 von {a}
fr les trois quarts de {a} | combien font les trois quarts de {a} | 3/4 de {a}
it tre quarti di {a} | quanto sono i tre quarti di {a} | 3/4 di {a}
pt três quartos de {a} | quanto são três quartos de {a} | 3/4 de {a}
es tres cuartos de {a} | cuánto son tres cuartas partes de {a} | 3/4 de {a}

@ a K100-9900
print({a} * 2)
de das Doppelte von {a} | {a} verdoppelt | zweimal {a}
fr le double de {a} | {a} doublé, ça fait | deux fois {a}
it il doppio di {a} | {a} raddoppiato | due volte {a}
pt o dobro de {a} | {a} a dobrar | duas vezes {a}
es el doble de {a} | {a} duplicado | dos veces {a}

@ d D; y Y
from datetime import date ;; print((date({y}, 12, 25) - date({y}, {d.month}, {d.day})).days)
de wie viele Tage vom {d.said} bis Weihnachten (25. Dezember) {y} | vom {d.said} {y} bis zum 25. Dezember {y}, wie viele Tage => Das sind {out} Tage.
fr combien de jours du {d.said} {y} à Noël, le 25 décembre {y} | du {d.said} au 25 décembre {y}, combien de jours => Cela fait {out} jours.
it quanti giorni dal {d.said} {y} a Natale, il 25 dicembre {y} | dal {d.said} al 25 dicembre {y}, quanti giorni => Sono {out} giorni.
pt quantos dias de {d.said} até ao Natal, 25 de dezembro de {y} | de {d.said} a 25 de dezembro de {y}, quantos dias => São {out} dias.
es cuántos días del {d.said} a Navidad, el 25 de diciembre de {y} | del {d.said} al 25 de diciembre de {y}, cuántos días => Son {out} días.

@ x X1-300
print(round({x} * 1.609344, 2))
de {x} Meilen in Kilometern | wie viele km sind {x} Meilen | {x} Meilen, also km
fr {x} miles en kilomètres | combien de km font {x} miles | {x} miles, soit combien de km
it {x} miglia in chilometri | quanti km sono {x} miglia | {x} miglia, cioè km
pt {x} milhas em quilómetros | quantos km são {x} milhas | {x} milhas, ou seja km
es {x} millas en kilómetros | cuántos km son {x} millas | {x} millas, o sea km

@ x X1-60
print(round({x} * 2.54, 2))
de {x} Zoll in cm | wie viele Zentimeter sind {x} Zoll | Bildschirm mit {x} Zoll, in Zentimetern
fr {x} pouces en cm | combien de centimètres font {x} pouces | écran de {x} pouces, en centimètres
it {x} pollici in cm | quanti centimetri sono {x} pollici | schermo da {x} pollici, in centimetri
pt {x} polegadas em cm | quantos centímetros são {x} polegadas | ecrã de {x} polegadas, em centímetros
es {x} pulgadas en cm | cuántos centímetros son {x} pulgadas | pantalla de {x} pulgadas, en centímetros

@ l L1.0-40
print(max({l}))
de der höchste Wert von {l} | welche ist die größte: {l} | Maximum aus {l}
fr la plus grande valeur de {l} | laquelle est la plus grande : {l} | maximum parmi {l}
it il valore più alto di {l} | quale è il più grande: {l} | massimo tra {l}
pt o valor mais alto de {l} | qual é o maior: {l} | máximo entre {l}
es el valor más alto de {l} | cuál es el mayor: {l} | máximo entre {l}

@ m M200-9000; p P; n 2-10
print(round({m} * (1 + {p} / 100) ** {n}, 2))
de {m} zu {p} Zinsen im Jahr mit Zinseszins, nach {n} Jahren | ich lege {m} für {n} Jahre zu {p} an, mit Zinseszins, Endbetrag?
fr {m} à {p} par an, intérêts composés, après {n} ans | je place {m} pendant {n} ans à {p}, intérêts composés, capital final ?
it {m} al {p} annuo con interesse composto, dopo {n} anni | investo {m} per {n} anni al {p}, interesse composto, capitale finale?
pt {m} a {p} ao ano com juros compostos, após {n} anos | aplico {m} por {n} anos a {p}, juros compostos, valor final?
es {m} al {p} anual con interés compuesto, tras {n} años | invierto {m} durante {n} años al {p}, interés compuesto, ¿capital final?

@ m M1-60; q M1-60; n 2-6; k 2-6; i I; j I; s M1-20
print(round({n} * {m} + {k} * {q} - {s}, 2))
de {n} {i} zu {m} und {k} {j} zu {q}, Gutschein über {s} wird abgezogen, was zahle ich
fr {n} {i} à {m} et {k} {j} à {q}, avec un bon de {s} en moins, je paie combien
it {n} {i} a {m} e {k} {j} a {q}, meno un buono da {s}, quanto pago
pt {n} {i} a {m} e {k} {j} a {q}, menos um vale de {s}, quanto pago
es {n} {i} a {m} y {k} {j} a {q}, menos un vale de {s}, cuánto pago

@ d F
from datetime import date ;; print(({d} - {today}).days)
de wie viele Tage sind es noch bis zum {d} | wie lange dauert es noch bis {d}, in Tagen | am {d} ist die Hochzeit, noch wie viele Tage | von heute bis {d}, Tage? => Es sind {out} Tage. | Noch {out} Tage.
fr combien de jours reste-t-il jusqu'au {d} | c'est dans combien de jours, le {d} | le mariage est le {d}, encore combien de jours | d'aujourd'hui au {d}, jours ? => Il reste {out} jours.
it quanti giorni mancano al {d} | tra quanti giorni è il {d} | il matrimonio è il {d}, quanti giorni mancano | da oggi al {d}, giorni? => Mancano {out} giorni.
pt quantos dias faltam para {d} | daqui a quantos dias é {d} | o casamento é a {d}, faltam quantos dias | de hoje até {d}, dias? => Faltam {out} dias.
es cuántos días faltan para el {d} | dentro de cuántos días es el {d} | la boda es el {d}, cuántos días faltan | de hoy al {d}, ¿días? => Faltan {out} días.

@ d G
from datetime import date ;; print(({today} - {d}).days)
de wie viele Tage ist der {d} her | wie viele Tage sind seit dem {d} vergangen | ich rauche seit dem {d} nicht mehr, wie viele Tage schon => Das sind {out} Tage.
fr le {d}, c'était il y a combien de jours | combien de jours depuis le {d} | je ne fume plus depuis le {d}, ça fait combien de jours => Cela fait {out} jours.
it quanti giorni fa era il {d} | quanti giorni sono passati dal {d} | non fumo dal {d}, quanti giorni sono => Sono {out} giorni.
pt há quantos dias foi {d} | quantos dias passaram desde {d} | não fumo desde {d}, quantos dias já são => São {out} dias.
es hace cuántos días fue el {d} | cuántos días han pasado desde el {d} | no fumo desde el {d}, cuántos días van => Son {out} días.

@ n W2-20
from datetime import date, timedelta ;; print({today} + timedelta(weeks={n}))
de welches Datum haben wir in {n} Wochen | heute in {n} Wochen, was ist das für ein Datum | in {n} Wochen ist Abgabe, wann ist das => Das ist der {out}.
fr quelle date dans {n} semaines | dans {n} semaines on sera le combien | le rendu est dans {n} semaines, c'est quand => C'est le {out}.
it che data sarà tra {n} settimane | tra {n} settimane che giorno del mese è | la consegna è tra {n} settimane, quando è => È il {out}.
pt que data será daqui a {n} semanas | daqui a {n} semanas que dia do mês é | a entrega é daqui a {n} semanas, quando é => É {out}.
es qué fecha será en {n} semanas | dentro de {n} semanas, qué fecha es | la entrega es en {n} semanas, cuándo es => Es el {out}.

@ n 2-300
from datetime import date, timedelta ;; d = {today} + timedelta(days={n}) ;; print(d.strftime("%A"))
de was für ein Wochentag ist heute in {n} Tagen | in {n} Tagen, welcher Wochentag => Das ist ein {out}.
fr quel jour de la semaine dans {n} jours | dans {n} jours on sera quel jour de la semaine => Ce sera un {out}.
it che giorno della settimana sarà tra {n} giorni | tra {n} giorni che giorno della settimana è => Sarà {out}.
pt que dia da semana será daqui a {n} dias | daqui a {n} dias é que dia da semana => Será {out}.
es qué día de la semana será en {n} días | dentro de {n} días, qué día de la semana es => Será {out}.

@ y 1900-2100
import calendar ;; print(366 if calendar.isleap({y}) else 365)
de wie viele Tage hat das Jahr {y} | Tage im Jahr {y}? | hat {y} 365 oder 366 Tage => Das Jahr hat {out} Tage.
fr combien de jours a l'année {y} | jours en {y} ? | {y} a 365 ou 366 jours => L'année a {out} jours.
it quanti giorni ha l'anno {y} | giorni nel {y}? | il {y} ha 365 o 366 giorni => L'anno ha {out} giorni.
pt quantos dias tem o ano {y} | dias em {y}? | {y} tem 365 ou 366 dias => O ano tem {out} dias.
es cuántos días tiene el año {y} | ¿días en {y}? | {y} tiene 365 o 366 días => El año tiene {out} días.
"""
