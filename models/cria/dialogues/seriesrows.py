"""The questions of series.py.  @ the values with their spans (D: with two decimals); the formula; for each language: ways to ask ; ways to ask it again with another first value ; with another second value."""

ROWS = r"""
@ n 40-4000; p 3-60
{p} * {n} / 100
de {p} % von {n} | {p} Prozent von {n}, wie viel ist das | wie viel sind {p}% von {n} ; und von {n} | von {n} | und bei {n} ; und {p} % | {p} Prozent | mit {p} Prozent
fr {p} % de {n} | combien font {p} pour cent de {n} | calcule {p}% de {n} ; et de {n} | de {n} | et pour {n} ; et {p} % | {p} pour cent | avec {p} %
it il {p}% di {n} | quanto fa il {p} per cento di {n} | calcola il {p}% di {n} ; e di {n} | di {n} | e per {n} ; e il {p}% | il {p} per cento | con il {p}%
pt {p}% de {n} | quanto é {p} por cento de {n} | calcula {p}% de {n} ; e de {n} | de {n} | e para {n} ; e {p}% | {p} por cento | com {p}%
es el {p}% de {n} | cuánto es el {p} por ciento de {n} | calcula el {p}% de {n} ; y de {n} | de {n} | y para {n} ; y el {p}% | el {p} por ciento | con el {p}%

@ c 3-60; m D2-40
{c} * {m}
de {c} Karten zu {m} Euro, was kostet das | {c} Stück à {m}, Preis? | ich kaufe {c} Kilo für je {m} ; und {c} Stück | {c} davon | und bei {c} ; zu {m} das Stück | und für je {m} | wenn eins {m} kostet
fr {c} places à {m} euros, ça coûte combien | {c} pièces à {m}, le prix ? | j'achète {c} kilos à {m} chacun ; et {c} pièces | {c} | et pour {c} ; à {m} pièce | et à {m} chacun | si un seul coûte {m}
it {c} biglietti a {m} euro, quanto costa | {c} pezzi a {m}, prezzo? | compro {c} chili a {m} l'uno ; e {c} pezzi | {c} | e per {c} ; a {m} l'uno | e a {m} ciascuno | se uno costa {m}
pt {c} bilhetes a {m} euros, quanto custa | {c} peças a {m}, preço? | compro {c} quilos a {m} cada ; e {c} peças | {c} | e para {c} ; a {m} cada | e a {m} a unidade | se um custar {m}
es {c} entradas a {m} euros, cuánto cuesta | {c} piezas a {m}, ¿precio? | compro {c} kilos a {m} cada uno ; y {c} piezas | {c} | y para {c} ; a {m} cada una | y a {m} la unidad | si uno cuesta {m}

@ k 30-900; v 20-130
{k} / {v} * 60
de {k} km mit {v} km/h, wie viele Minuten | wie lange brauche ich für {k} Kilometer bei {v} km/h, in Minuten | {k} km, Tempo {v}: Minuten? ; und für {k} km | {k} Kilometer ; und mit {v} km/h | bei Tempo {v}
fr {k} km à {v} km/h, combien de minutes | combien de minutes pour {k} kilomètres à {v} km/h | {k} km, vitesse {v} : minutes ? ; et pour {k} km | {k} kilomètres ; et à {v} km/h | à la vitesse de {v}
it {k} km a {v} km/h, quanti minuti | quanti minuti per {k} chilometri a {v} all'ora | {k} km, velocità {v}: minuti? ; e per {k} km | {k} chilometri ; e a {v} km/h | alla velocità di {v}
pt {k} km a {v} km/h, quantos minutos | quantos minutos para {k} quilómetros a {v} à hora | {k} km, velocidade {v}: minutos? ; e para {k} km | {k} quilómetros ; e a {v} km/h | à velocidade de {v}
es {k} km a {v} km/h, cuántos minutos | cuántos minutos para {k} kilómetros a {v} por hora | {k} km, velocidad {v}: ¿minutos? ; y para {k} km | {k} kilómetros ; y a {v} km/h | a velocidad {v}

@ w word
len("{w}")
de wie viele Buchstaben hat {w} | Länge von {w} | {w}: Anzahl der Buchstaben ; und {w} | und das Wort {w} | {w}
fr combien de lettres dans {w} | longueur de {w} | {w} : nombre de lettres ; et {w} | et le mot {w} | {w}
it quante lettere ha {w} | lunghezza di {w} | {w}: numero di lettere ; e {w} | e la parola {w} | {w}
pt quantas letras tem {w} | comprimento de {w} | {w}: número de letras ; e {w} | e a palavra {w} | {w}
es cuántas letras tiene {w} | longitud de {w} | {w}: número de letras ; y {w} | y la palabra {w} | {w}

@ a 4-90; b 3-70
{a} * {b}
de Fläche von {a} mal {b} Metern | ein Rechteck, {a} m lang und {b} m breit, Fläche | {a} x {b}, wie viele Quadratmeter ; und {a} m lang | mit {a} Metern Länge ; und {b} m breit | mit {b} Metern Breite
fr la surface de {a} sur {b} mètres | un rectangle de {a} m de long et {b} m de large, surface | {a} x {b}, combien de mètres carrés ; et {a} m de long | avec {a} mètres de longueur ; et {b} m de large | avec {b} mètres de largeur
it area di {a} per {b} metri | un rettangolo lungo {a} m e largo {b} m, area | {a} x {b}, quanti metri quadrati ; e lungo {a} m | con {a} metri di lunghezza ; e largo {b} m | con {b} metri di larghezza
pt área de {a} por {b} metros | um retângulo com {a} m de comprimento e {b} m de largura, área | {a} x {b}, quantos metros quadrados ; e com {a} m de comprimento | {a} metros de comprimento ; e com {b} m de largura | {b} metros de largura
es área de {a} por {b} metros | un rectángulo de {a} m de largo y {b} m de ancho, área | {a} x {b}, cuántos metros cuadrados ; y {a} m de largo | con {a} metros de largo ; y {b} m de ancho | con {b} metros de ancho

@ h 2-180; d 2-8
{h} * 60 / {d}
de {h} Stunden auf {d} Tage verteilt, wie viele Minuten am Tag | {h} h durch {d}, in Minuten | Minuten je Tag: {h} Stunden, {d} Tage ; und {h} Stunden | bei {h} h ; auf {d} Tage | und {d} Tage
fr {h} heures réparties sur {d} jours, combien de minutes par jour | {h} h divisées par {d}, en minutes | minutes par jour : {h} heures, {d} jours ; et {h} heures | pour {h} h ; sur {d} jours | et {d} jours
it {h} ore divise in {d} giorni, quanti minuti al giorno | {h} h diviso {d}, in minuti | minuti al giorno: {h} ore, {d} giorni ; e {h} ore | per {h} h ; in {d} giorni | e {d} giorni
pt {h} horas divididas por {d} dias, quantos minutos por dia | {h} h a dividir por {d}, em minutos | minutos por dia: {h} horas, {d} dias ; e {h} horas | para {h} h ; em {d} dias | e {d} dias
es {h} horas repartidas en {d} días, cuántos minutos al día | {h} h entre {d}, en minutos | minutos al día: {h} horas, {d} días ; y {h} horas | para {h} h ; en {d} días | y {d} días

@ x 11-900; y 5-300
{x} - {y}
de {x} minus {y} | ich habe {x} und gebe {y} aus, was bleibt | von {x} gehen {y} weg, Rest ; und von {x} | wenn ich {x} habe ; und minus {y} | und {y} weg
fr {x} moins {y} | j'ai {x} et je dépense {y}, il reste | de {x} on enlève {y}, reste ; et de {x} | si j'ai {x} ; et moins {y} | et {y} de moins
it {x} meno {y} | ho {x} e spendo {y}, resta | da {x} tolgo {y}, resto ; e da {x} | se ho {x} ; e meno {y} | e {y} in meno
pt {x} menos {y} | tenho {x} e gasto {y}, sobra | de {x} tiro {y}, resto ; e de {x} | se tiver {x} ; e menos {y} | e {y} a menos
es {x} menos {y} | tengo {x} y gasto {y}, queda | de {x} quito {y}, resto ; y de {x} | si tengo {x} ; y menos {y} | y {y} menos

@ l 4-60; z 3-20
{l} * {z} * 52
de {l} Euro pro Woche für {z} Leute, im Jahr (52 Wochen) | {z} Leute, jede Woche je {l} Euro, aufs Jahr mit 52 Wochen | wöchentlich {l} mal {z}, in 52 Wochen ; und {l} pro Woche | mit {l} Euro die Woche ; für {z} Leute | und {z} Leute
fr {l} euros par semaine pour {z} personnes, par an (52 semaines) | {z} personnes, {l} euros chaque semaine, sur 52 semaines | par semaine {l} fois {z}, en 52 semaines ; et {l} par semaine | avec {l} euros la semaine ; pour {z} personnes | et {z} personnes
it {l} euro a settimana per {z} persone, all'anno (52 settimane) | {z} persone, {l} euro ogni settimana, in 52 settimane | a settimana {l} per {z}, in 52 settimane ; e {l} a settimana | con {l} euro la settimana ; per {z} persone | e {z} persone
pt {l} euros por semana para {z} pessoas, por ano (52 semanas) | {z} pessoas, {l} euros cada semana, em 52 semanas | por semana {l} vezes {z}, em 52 semanas ; e {l} por semana | com {l} euros à semana ; para {z} pessoas | e {z} pessoas
es {l} euros a la semana para {z} personas, al año (52 semanas) | {z} personas, {l} euros cada semana, en 52 semanas | a la semana {l} por {z}, en 52 semanas ; y {l} a la semana | con {l} euros la semana ; para {z} personas | y {z} personas
"""
