"""Word problems and what follows from them in German, French, Italian, Portuguese and Spanish: the same nets of quantities as in lives.py, worded for each language,
with that language's numbers (1.250,50 or 1 250,50); a number put right, the old one back, half of it, the difference.

@ name kind; name kind                 inputs
? name = formula, + and *              as in lives.py; then a line for each language: ways to ask : answers (or none)"""
import re
from core import family, fill
from foreign2 import IS, noisy_foreign
from foreign3 import AGAIN, THANKS, WAS
from foreign import L
from lives import Quantity, Input, leaves, one, whole

LANGS = ("de", "fr", "it", "pt", "es")
ROWS = r"""
@ boxes 3-40; per 6-144; lost 2-30
? total = boxes * per
de {boxes} Kisten mit je {per} Eiern, wie viele sind das | ich habe {boxes} Kartons zu {per} Stück | in jeder von {boxes} Schachteln sind {per} Schrauben, insgesamt? : Das sind {out}. | Es sind {out}.
fr {boxes} caisses de {per} bouteilles, ça fait combien | j'ai {boxes} cartons avec {per} pièces dedans | dans chacune des {boxes} boîtes il y a {per} vis, en tout ? : Cela fait {out}. | Il y en a {out}.
it {boxes} casse da {per} bottiglie, quante sono | ho {boxes} scatole con {per} pezzi ciascuna | in ognuna delle {boxes} scatole ci sono {per} viti, in tutto? : Sono {out}.
pt {boxes} caixas de {per} garrafas, quantas são | tenho {boxes} caixas com {per} peças cada | em cada uma das {boxes} caixas há {per} parafusos, no total? : São {out}.
es {boxes} cajas de {per} botellas, cuántas son | hay {boxes} cajas con {per} piezas cada una | en cada una de las {boxes} cajas hay {per} tornillos, ¿en total? : Son {out}.
+ rest = total - lost
de {lost} gehen kaputt, wie viele bleiben | minus {lost} kaputte | {lost} davon verschenke ich, was bleibt : Es bleiben {out}.
fr {lost} sont cassées, il en reste | moins {lost} cassées | j'en donne {lost}, combien il reste : Il en reste {out}.
it {lost} si rompono, quante ne restano | meno {lost} rotte | ne regalo {lost}, quante rimangono : Ne restano {out}.
pt {lost} partem-se, quantas sobram | menos {lost} partidas | dou {lost}, quantas ficam : Sobram {out}.
es {lost} salen malas, cuántas me quedan | menos {lost} rotas | regalo {lost}, ¿cuántas me quedan? : Quedan {out}.
+ money = total * price @ price M1-9
de zu {price} das Stück | jedes kostet {price}, alle zusammen | ich verkaufe sie für {price} je Stück : Das macht {out}.
fr à {price} pièce | chacune coûte {price}, le tout ? | je les vends {price} l'unité : Cela fait {out}.
it a {price} l'una | ognuna costa {price}, tutto insieme | le vendo a {price} al pezzo : Fa {out}.
pt a {price} cada | cada uma custa {price}, tudo junto | vendo-as a {price} a unidade : Dá {out}.
es a {price} cada una | cada una cuesta {price}, todo junto | las vendo a {price} la unidad : Son {out}.

@ saved 100-900; monthly 20-400/10; months 4-48; years 2-9
? total = monthly * months
de ich lege {months} Monate lang je {monthly} Euro zurück, was habe ich dann | {monthly} im Monat, {months} Monate | jeden Monat {monthly} Euro gespart, nach {months} Monaten? : Du hast {out} Euro.
fr j'économise {monthly} par mois pendant {months} mois | {months} mois à {monthly} euros, total | chaque mois {monthly} euros, au bout de {months} mois ? : Tu as {out} euros.
it risparmio {monthly} al mese per {months} mesi | {months} mesi a {monthly} euro, totale | ogni mese {monthly} euro, dopo {months} mesi? : Hai {out} euro.
pt poupo {monthly} por mês durante {months} meses | {months} meses a {monthly} euros, total | todos os meses {monthly} euros, ao fim de {months} meses? : Tens {out} euros.
es ahorro {monthly} al mes durante {months} meses | {months} meses a {monthly} euros, total | cada mes {monthly} euros, ¿tras {months} meses? : Tienes {out} euros.
? in_years = monthly * 12 * years
de monatlich {monthly} Euro aufs Sparbuch, wie viel ist das nach {years} Jahren | {years} Jahre lang jeden Monat {monthly}, zusammen? : Das sind {out} Euro.
fr tous les mois {monthly} euros sur le livret, ça donne quoi en {years} ans | {monthly} par mois, au bout de {years} ans ? : Cela fait {out} euros.
it tutti i mesi {monthly} euro sul libretto, quanto in {years} anni | {monthly} al mese, dopo {years} anni? : Sono {out} euro.
pt todos os meses {monthly} euros no banco, quanto dá em {years} anos | {monthly} por mês, ao fim de {years} anos? : São {out} euros.
es todos los meses {monthly} euros en el banco, cuánto sale en {years} años | {monthly} al mes, ¿tras {years} años? : Son {out} euros.
+ with_start = total + saved
de und {saved} hatte ich schon | plus {saved}, die schon da sind | {saved} waren schon auf dem Konto : Dann sind es {out} Euro.
fr et j'avais déjà {saved} | plus les {saved} du début | {saved} étaient déjà là : Alors cela fait {out} euros.
it e ne avevo già {saved} | più i {saved} di partenza | {saved} c'erano già : Allora sono {out} euro.
pt e já tinha {saved} | mais os {saved} do início | {saved} já lá estavam : Então são {out} euros.
es y ya tenía {saved} | más los {saved} del principio | {saved} ya estaban : Entonces son {out} euros.

@ price M3-90; pieces 2-12; note (20/50/100/200/500/1000)
? total = price * pieces
de {pieces} Hemden zu je {price}, was zahle ich | ich kaufe {pieces} Bücher für {price} das Stück | {pieces} Karten à {price} | was kosten {pieces} Flaschen zu {price} : Das kostet {out}. | Das macht {out}.
fr {pieces} livres à {price} pièce, je paie combien | j'achète {pieces} billets à {price} chacun | {pieces} tasses à {price} | combien coûtent {pieces} kilos à {price} : Cela coûte {out}. | Cela fait {out}.
it {pieces} libri a {price} l'uno, quanto pago | compro {pieces} biglietti a {price} ciascuno | {pieces} tazze a {price} | quanto costano {pieces} chili a {price} : Costa {out}. | Fa {out}.
pt {pieces} livros a {price} cada um, quanto pago | compro {pieces} bilhetes a {price} cada | {pieces} chávenas a {price} | quanto custam {pieces} quilos a {price} : Custa {out}. | Dá {out}.
es {pieces} libros a {price} cada uno, cuánto pago | compro {pieces} entradas a {price} cada una | {pieces} tazas a {price} | ¿cuánto cuestan {pieces} kilos a {price}? : Cuesta {out}. | Son {out}.
+ off = total * (1 - percent / 100) @ percent (5/10/15/20/25/30)
de mit {percent}% Rabatt | {percent} Prozent billiger | und es gibt {percent} Prozent Nachlass : Dann sind es {out}.
fr avec {percent}% de remise | {percent} pour cent moins cher | et on me fait {percent} % de rabais : Alors cela fait {out}.
it con il {percent}% di sconto | {percent} per cento in meno | e mi fanno il {percent}% di sconto : Allora sono {out}.
pt com {percent}% de desconto | {percent} por cento mais barato | e fazem-me {percent}% de desconto : Então são {out}.
es con un {percent}% de descuento | {percent} por ciento más barato | y me hacen un {percent}% de rebaja : Entonces son {out}.
+ share = total / people @ people 2-6
de geteilt durch {people} Leute | wir sind {people}, pro Person? | jeder von {people} zahlt : Jeder zahlt {out}.
fr partagé entre {people} personnes | on est {people}, par personne ? | chacun des {people} paie : Chacun paie {out}.
it diviso tra {people} persone | siamo in {people}, a testa? | ognuno dei {people} paga : Ognuno paga {out}.
pt dividido por {people} pessoas | somos {people}, por pessoa? | cada um dos {people} paga : Cada um paga {out}.
es dividido entre {people} personas | somos {people}, ¿por persona? | cada uno de los {people} paga : Cada uno paga {out}.
+ plus = total + ship @ ship (2.5/3/3.9/4.95/5/6.5)
de plus {ship} Versand | und {ship} Lieferung dazu | mit {ship} Gebühr : Dann sind es {out}.
fr plus {ship} de livraison | et {ship} de port | avec {ship} de frais : Alors cela fait {out}.
it più {ship} di spedizione | e {ship} di consegna | con {ship} di spese : Allora sono {out}.
pt mais {ship} de envio | e {ship} de entrega | com {ship} de taxa : Então são {out}.
es más {ship} de envío | y {ship} de entrega | con {ship} de gastos : Entonces son {out}.

@ km 40-900; per (5/5.5/6/6.5/7/8); price (1.59/1.65/1.72/1.79/1.85)
? fuel = km * per / 100
de {km} km, der Wagen braucht {per} Liter auf 100, wie viel Liter | Verbrauch {per} l/100 km, Strecke {km} km | wie viel Sprit für {km} km bei {per} Litern auf hundert : Das sind {out} Liter.
fr {km} km, la voiture prend {per} litres aux 100, combien de litres | consommation {per} l/100 km, trajet de {km} km | combien d'essence pour {km} km à {per} litres aux cent : Cela fait {out} litres.
it {km} km, l'auto fa {per} litri ogni 100, quanti litri | consumo {per} l/100 km, tragitto {km} km | quanta benzina per {km} km a {per} litri per cento : Sono {out} litri.
pt {km} km, o carro gasta {per} litros aos 100, quantos litros | consumo {per} l/100 km, viagem de {km} km | quanta gasolina para {km} km a {per} litros aos cem : São {out} litros.
es {km} km, el coche gasta {per} litros a los 100, cuántos litros | consumo {per} l/100 km, trayecto de {km} km | cuánta gasolina para {km} km a {per} litros cada cien : Son {out} litros.
+ cost = fuel * price
de und bei {price} pro Liter | der Liter kostet {price}, also? | was kostet das bei {price} | zu {price} je Liter : Das kostet {out}.
fr et à {price} le litre | le litre est à {price}, donc ? | ça coûte combien à {price} : Cela coûte {out}.
it e a {price} al litro | il litro costa {price}, quindi? | quanto costa a {price} : Costa {out}.
pt e a {price} o litro | o litro custa {price}, então? | quanto custa a {price} : Custa {out}.
es y a {price} el litro | el litro está a {price}, ¿entonces? | ¿cuánto cuesta a {price}? : Cuesta {out}.
* hours = km / speed @ speed 60-130/10
de wie lange bei {speed} km/h, in Stunden | Fahrzeit in Stunden mit {speed} km/h | mit {speed} im Schnitt, Stunden? : Das sind {out} Stunden.
fr combien d'heures à {speed} km/h | durée en heures à {speed} km/h | à {speed} de moyenne, heures ? : Cela fait {out} heures.
it quante ore a {speed} km/h | durata in ore a {speed} km/h | a {speed} di media, ore? : Sono {out} ore.
pt quantas horas a {speed} km/h | duração em horas a {speed} km/h | a {speed} de média, horas? : São {out} horas.
es cuántas horas a {speed} km/h | duración en horas a {speed} km/h | a {speed} de media, ¿horas? : Son {out} horas.

@ wage M11-40; hours 4-42
? pay = wage * hours
de {hours} Stunden zu {wage} die Stunde, Lohn? | ich arbeite {hours} Stunden für {wage} | was verdiene ich mit {hours} h à {wage} : Das sind {out}.
fr {hours} heures à {wage} de l'heure, ça fait combien | je travaille {hours} heures pour {wage} | je gagne combien avec {hours} h à {wage} : Cela fait {out}.
it {hours} ore a {wage} l'ora, quanto fa | lavoro {hours} ore a {wage} | quanto guadagno con {hours} ore a {wage} : Sono {out}.
pt {hours} horas a {wage} à hora, quanto é | trabalho {hours} horas por {wage} | quanto ganho com {hours} horas a {wage} : São {out}.
es {hours} horas a {wage} la hora, cuánto es | trabajo {hours} horas por {wage} | ¿cuánto gano con {hours} horas a {wage}? : Son {out}.
+ net = pay * (1 - tax / 100) @ tax (10/12/15/18/20/22/25)
de minus {tax}% Steuern | nach {tax} Prozent Abzug | davon gehen {tax}% weg, netto? : Es bleiben {out}.
fr moins {tax}% d'impôts | après {tax} pour cent de retenue | on m'enlève {tax} %, net ? : Il reste {out}.
it meno il {tax}% di tasse | dopo una trattenuta del {tax} per cento | mi tolgono il {tax}%, netto? : Restano {out}.
pt menos {tax}% de impostos | depois de {tax} por cento de desconto | tiram-me {tax}%, líquido? : Sobram {out}.
es menos {tax}% de impuestos | tras un {tax} por ciento de retención | me quitan el {tax}%, ¿neto? : Quedan {out}.
+ month = pay * 4
de und in vier Wochen | vier solche Wochen | im Monat mit 4 Wochen : Das sind {out}.
fr et en quatre semaines | quatre semaines comme ça | par mois de 4 semaines : Cela fait {out}.
it e in quattro settimane | quattro settimane così | al mese con 4 settimane : Sono {out}.
pt e em quatro semanas | quatro semanas assim | por mês de 4 semanas : São {out}.
es y en cuatro semanas | cuatro semanas así | al mes de 4 semanas : Son {out}.

@ length 3-40; width 2-30
? area = length * width
de ein Zimmer {length} mal {width} Meter, Fläche | Garten {length} m lang, {width} m breit, Quadratmeter? | wie groß ist ein Feld von {length} x {width} m : Das sind {out} Quadratmeter.
fr une pièce de {length} sur {width} mètres, surface | jardin de {length} m de long et {width} m de large, mètres carrés ? | quelle surface pour {length} x {width} m : Cela fait {out} mètres carrés.
it una stanza di {length} per {width} metri, area | giardino lungo {length} m e largo {width} m, metri quadri? | quanto è grande un campo di {length} x {width} m : Sono {out} metri quadri.
pt um quarto de {length} por {width} metros, área | jardim de {length} m de comprimento e {width} m de largura, metros quadrados? | qual a área de {length} x {width} m : São {out} metros quadrados.
es una habitación de {length} por {width} metros, superficie | jardín de {length} m de largo y {width} m de ancho, ¿metros cuadrados? | qué área tiene {length} x {width} m : Son {out} metros cuadrados.
+ floor = area * price @ price M8-70
de Boden für {price} pro Quadratmeter | bei {price} je m2 | der Quadratmeter kostet {price}, alles? : Das kostet {out}.
fr du parquet à {price} le mètre carré | à {price} le m2 | le mètre carré coûte {price}, le tout ? : Cela coûte {out}.
it parquet a {price} al metro quadro | a {price} al m2 | il metro quadro costa {price}, tutto? : Costa {out}.
pt soalho a {price} o metro quadrado | a {price} por m2 | o metro quadrado custa {price}, tudo? : Custa {out}.
es parquet a {price} el metro cuadrado | a {price} el m2 | el metro cuadrado cuesta {price}, ¿todo? : Cuesta {out}.
* fence = 2 * (length + width)
de ein Zaun rundherum, wie viele Meter | und der Umfang | einmal außen herum in Metern : Das sind {out} Meter.
fr une clôture tout autour, combien de mètres | et le périmètre | le tour en mètres : Cela fait {out} mètres.
it una recinzione tutt'intorno, quanti metri | e il perimetro | il giro in metri : Sono {out} metri.
pt uma vedação à volta, quantos metros | e o perímetro | a volta em metros : São {out} metros.
es una valla alrededor, cuántos metros | ¿y el perímetro? | la vuelta en metros : Son {out} metros.

@ pages 80-900; daily 8-60
? days = ceil(pages / daily)
de {pages} Seiten, ich lese {daily} am Tag, wie viele Tage | ein Buch mit {pages} Seiten, täglich {daily}, Tage? | wie lange brauche ich für {pages} Seiten bei {daily} pro Tag : Das dauert {out} Tage.
fr {pages} pages, j'en lis {daily} par jour, combien de jours | un livre de {pages} pages, {daily} chaque jour, jours ? | il me faut combien de jours pour {pages} pages à {daily} par jour : Il faut {out} jours.
it {pages} pagine, ne leggo {daily} al giorno, quanti giorni | un libro di {pages} pagine, {daily} ogni giorno, giorni? | quanti giorni per {pages} pagine a {daily} al giorno : Ci vogliono {out} giorni.
pt {pages} páginas, leio {daily} por dia, quantos dias | um livro de {pages} páginas, {daily} cada dia, dias? | quantos dias para {pages} páginas a {daily} por dia : São precisos {out} dias.
es {pages} páginas, leo {daily} al día, cuántos días | un libro de {pages} páginas, {daily} cada día, ¿días? | cuántos días para {pages} páginas a {daily} por día : Hacen falta {out} días.
* togo = pages - read @ read 10-70
de {read} habe ich schon, was fehlt | noch wie viele nach {read} Seiten | {read} sind gelesen, Rest? : Es fehlen {out} Seiten.
fr j'en ai lu {read}, il en reste | combien après {read} pages | {read} sont lues, le reste ? : Il reste {out} pages.
it ne ho lette {read}, quante mancano | quante dopo {read} pagine | {read} sono lette, il resto? : Mancano {out} pagine.
pt já li {read}, quantas faltam | quantas depois de {read} páginas | {read} estão lidas, o resto? : Faltam {out} páginas.
es ya leí {read}, cuántas faltan | cuántas tras {read} páginas | {read} leídas, ¿el resto? : Faltan {out} páginas.
+ weeks = days / 7
de in Wochen | wie viele Wochen | das in Wochen? : Das sind {out} Wochen.
fr en semaines | combien de semaines | ça en semaines ? : Cela fait {out} semaines.
it in settimane | quante settimane | e in settimane? : Sono {out} settimane.
pt em semanas | quantas semanas | isso em semanas? : São {out} semanas.
es en semanas | cuántas semanas | ¿eso en semanas? : Son {out} semanas.

@ kids 3-28; sweets 30-400
? each = sweets // kids
de {sweets} Bonbons für {kids} Kinder, wie viele bekommt jedes | {kids} Kinder teilen {sweets} Kekse gerecht | jedes von {kids} Kindern bekommt von {sweets} Murmeln wie viele ganze : Jedes bekommt {out}.
fr {sweets} bonbons pour {kids} enfants, combien chacun | {kids} enfants se partagent {sweets} billes | chaque enfant sur {kids} reçoit combien de {sweets} biscuits, entiers : Chacun reçoit {out}.
it {sweets} caramelle per {kids} bambini, quante a testa | {kids} bambini si dividono {sweets} biglie | ogni bambino su {kids} riceve quanti dei {sweets} biscotti interi : Ognuno riceve {out}.
pt {sweets} rebuçados para {kids} crianças, quantos cada uma | {kids} crianças repartem {sweets} berlindes | cada uma das {kids} crianças recebe quantas de {sweets} bolachas inteiras : Cada uma recebe {out}.
es {sweets} caramelos para {kids} niños, cuántos cada uno | {kids} niños se reparten {sweets} canicas | cada uno de los {kids} niños recibe cuántas de {sweets} galletas enteras : Cada uno recibe {out}.
* left = sweets % kids
de und wie viele bleiben übrig | der Rest? | was bleibt dabei übrig : Es bleiben {out} übrig.
fr et il en reste combien | le reste ? | combien sont en trop : Il en reste {out}.
it e quante avanzano | il resto? | quante restano fuori : Ne avanzano {out}.
pt e quantos sobram | o resto? | quantos ficam de fora : Sobram {out}.
es ¿y cuántos sobran? | el resto | cuántos quedan fuera : Sobran {out}.

@ rent 400-1500/10; power 30-140; net 15-60
? total = rent + power + net
de Miete {rent}, Strom {power}, Telefon {net}, zusammen? | {rent} Miete plus {power} Strom plus {net} Handy | ich zahle {rent}, {power} und {net}, Summe : Zusammen sind es {out}.
fr loyer {rent}, électricité {power}, téléphone {net}, en tout ? | {rent} de loyer plus {power} de courant plus {net} de mobile | je paie {rent}, {power} et {net}, somme : En tout cela fait {out}.
it affitto {rent}, luce {power}, telefono {net}, in tutto? | {rent} di affitto più {power} di corrente più {net} di cellulare | pago {rent}, {power} e {net}, somma : In tutto sono {out}.
pt renda {rent}, luz {power}, telefone {net}, ao todo? | {rent} de renda mais {power} de luz mais {net} de telemóvel | pago {rent}, {power} e {net}, soma : Ao todo são {out}.
es alquiler {rent}, luz {power}, teléfono {net}, ¿en total? | {rent} de alquiler más {power} de luz más {net} de móvil | pago {rent}, {power} y {net}, suma : En total son {out}.
+ year = total * 12
de und im Jahr | aufs Jahr gerechnet | mal zwölf Monate : Im Jahr sind es {out}.
fr et par an | sur une année | fois douze mois : Par an cela fait {out}.
it e all'anno | in un anno | per dodici mesi : All'anno sono {out}.
pt e por ano | num ano | vezes doze meses : Por ano são {out}.
es ¿y al año? | en un año | por doce meses : Al año son {out}.
+ keep = income - total @ income 1900-4500/50
de ich verdiene {income}, was bleibt | von {income} bleiben dann | Einkommen {income}, Rest? : Es bleiben {out}.
fr je gagne {income}, il reste | sur {income} il me reste | revenu {income}, reste ? : Il reste {out}.
it guadagno {income}, cosa resta | da {income} mi restano | reddito {income}, resto? : Restano {out}.
pt ganho {income}, quanto sobra | de {income} sobram | rendimento {income}, resto? : Sobram {out}.
es gano {income}, qué queda | de {income} me quedan | ingresos {income}, ¿resto? : Quedan {out}.
* portion = rent / (rent + power + net) * 100
de wie viel Prozent davon ist die Miete | Anteil der Miete in Prozent : Das sind {out} Prozent.
fr le loyer fait combien pour cent | part du loyer en pour cent : Cela fait {out} pour cent.
it che percentuale è l'affitto | quota dell'affitto in percento : È il {out} per cento.
pt que percentagem é a renda | parte da renda em por cento : São {out} por cento.
es qué porcentaje es el alquiler | parte del alquiler en por ciento : Es el {out} por ciento.

@ flour 200-900/50; people 4-8; guests 9-20
? each = flour / people
de {flour} g Mehl für {people} Personen, pro Person? | das Rezept für {people} braucht {flour} g Mehl, also für eine Person | {flour} Gramm durch {people} Portionen : Das sind {out} g.
fr {flour} g de farine pour {people} personnes, par personne ? | la recette pour {people} demande {flour} g de farine, donc pour une personne | {flour} grammes pour {people} parts, chacune : Cela fait {out} g.
it {flour} g di farina per {people} persone, a persona? | la ricetta per {people} chiede {flour} g di farina, quindi per una persona | {flour} grammi per {people} porzioni, ciascuna : Sono {out} g.
pt {flour} g de farinha para {people} pessoas, por pessoa? | a receita para {people} leva {flour} g de farinha, então para uma pessoa | {flour} gramas para {people} porções, cada : São {out} g.
es {flour} g de harina para {people} personas, ¿por persona? | la receta para {people} lleva {flour} g de harina, entonces para una persona | {flour} gramos para {people} raciones, cada una : Son {out} g.
+ scaled = each * guests
de und für {guests} Gäste | wir sind {guests} | für {guests} dann : Das sind {out} g.
fr et pour {guests} invités | on sera {guests} | pour {guests} alors : Cela fait {out} g.
it e per {guests} ospiti | saremo in {guests} | per {guests} allora : Sono {out} g.
pt e para {guests} convidados | seremos {guests} | para {guests} então : São {out} g.
es ¿y para {guests} invitados? | seremos {guests} | para {guests} entonces : Son {out} g.

@ net M50-2000; vat (7/10/19/20/21/22/23)
? gross = net * (1 + vat / 100)
de {net} netto plus {vat}% Mehrwertsteuer | brutto von {net} bei {vat} Prozent | Rechnung über {net} netto, {vat}% MwSt, Endbetrag? : Brutto sind es {out}.
fr {net} hors taxe plus {vat}% de TVA | TTC de {net} à {vat} pour cent | facture de {net} HT, TVA {vat} %, total ? : TTC cela fait {out}.
it {net} netto più IVA {vat}% | il lordo di {net} con il {vat} per cento | fattura di {net} netti, IVA {vat}%, totale? : Con l'IVA sono {out}.
pt {net} sem IVA mais {vat}% | total de {net} com IVA de {vat} por cento | fatura de {net} líquidos, IVA {vat}%, total? : Com IVA são {out}.
es {net} sin IVA más el {vat}% | total de {net} con IVA del {vat} por ciento | factura de {net} netos, IVA {vat}%, ¿total? : Con IVA son {out}.
+ tax = gross - net
de wie viel Steuer steckt drin | nur die Steuer? | der Steueranteil : Das sind {out} Steuer.
fr combien de taxe dedans | la TVA seule ? | la part de taxe : La taxe est de {out}.
it quanta IVA c'è dentro | solo l'IVA? | la parte di tasse : L'IVA è {out}.
pt quanto IVA está dentro | só o IVA? | a parte de imposto : O IVA é {out}.
es cuánto IVA hay dentro | solo el IVA | la parte de impuesto : El IVA es {out}.
+ cash = gross * 0.98
de mit 2% Skonto | 2 Prozent weniger bei Barzahlung | minus zwei Prozent : Dann sind es {out}.
fr avec 2% d'escompte | 2 pour cent de moins au comptant | moins deux pour cent : Alors cela fait {out}.
it con il 2% di sconto cassa | 2 per cento in meno in contanti | meno due per cento : Allora sono {out}.
pt com 2% de desconto a pronto | 2 por cento a menos a dinheiro | menos dois por cento : Então são {out}.
es con un 2% por pronto pago | 2 por ciento menos al contado | menos dos por ciento : Entonces son {out}.

@ dollars 20-900; rate (1.05/1.08/1.1/1.12/1.17)
? euros = dollars / rate
de {dollars} Dollar in Euro, ein Euro sind {rate} Dollar | Kurs {rate}, {dollars} Dollar in Euro? | wie viele Euro sind {dollars} Dollar bei {rate} : Das sind {out} Euro.
fr {dollars} dollars en euros, un euro vaut {rate} dollar | cours {rate}, {dollars} dollars en euros ? | combien d'euros pour {dollars} dollars à {rate} : Cela fait {out} euros.
it {dollars} dollari in euro, un euro vale {rate} dollari | cambio {rate}, {dollars} dollari in euro? | quanti euro sono {dollars} dollari a {rate} : Sono {out} euro.
pt {dollars} dólares em euros, um euro vale {rate} dólares | câmbio {rate}, {dollars} dólares em euros? | quantos euros são {dollars} dólares a {rate} : São {out} euros.
es {dollars} dólares en euros, un euro vale {rate} dólares | cambio {rate}, ¿{dollars} dólares en euros? | cuántos euros son {dollars} dólares a {rate} : Son {out} euros.
+ fee = euros * (1 - percent / 100) @ percent (1/2/3/4)
de minus {percent}% Gebühr | die Bank nimmt {percent} Prozent | nach {percent}% Gebühren : Es bleiben {out} Euro.
fr moins {percent}% de frais | la banque prend {percent} pour cent | après {percent} % de commission : Il reste {out} euros.
it meno il {percent}% di commissione | la banca prende il {percent} per cento | dopo il {percent}% di spese : Restano {out} euro.
pt menos {percent}% de comissão | o banco fica com {percent} por cento | depois de {percent}% de taxa : Sobram {out} euros.
es menos un {percent}% de comisión | el banco se queda el {percent} por ciento | tras un {percent}% de gastos : Quedan {out} euros.

@ minutes 20-170; times 2-7
? week = minutes * times
de {times}-mal pro Woche {minutes} Minuten Training, Minuten? | ich laufe {times} mal die Woche je {minutes} Minuten | {times} Kurse zu {minutes} Minuten, wie lange zusammen : Das sind {out} Minuten.
fr {times} fois par semaine {minutes} minutes de sport, minutes ? | je cours {times} fois par semaine {minutes} minutes | {times} cours de {minutes} minutes, ensemble combien : Cela fait {out} minutes.
it {times} volte a settimana {minutes} minuti di sport, minuti? | corro {times} volte a settimana per {minutes} minuti | {times} lezioni da {minutes} minuti, insieme quanto : Sono {out} minuti.
pt {times} vezes por semana {minutes} minutos de treino, minutos? | corro {times} vezes por semana {minutes} minutos | {times} aulas de {minutes} minutos, juntas quanto : São {out} minutos.
es {times} veces por semana {minutes} minutos de deporte, ¿minutos? | corro {times} veces por semana {minutes} minutos | {times} clases de {minutes} minutos, juntas cuánto : Son {out} minutos.
+ hours = week / 60
de in Stunden | das sind wie viele Stunden | Stunden? : Das sind {out} Stunden.
fr en heures | ça fait combien d'heures | heures ? : Cela fait {out} heures.
it in ore | quante ore sono | ore? : Sono {out} ore.
pt em horas | são quantas horas | horas? : São {out} horas.
es en horas | cuántas horas son | ¿horas? : Son {out} horas.
+ year = week * 52
de und im Jahr, 52 Wochen | in 52 Wochen | pro Jahr in Minuten : Das sind {out} Minuten.
fr et par an, 52 semaines | en 52 semaines | par an en minutes : Cela fait {out} minutes.
it e all'anno, 52 settimane | in 52 settimane | all'anno in minuti : Sono {out} minuti.
pt e por ano, 52 semanas | em 52 semanas | por ano em minutos : São {out} minutos.
es ¿y al año, 52 semanas? | en 52 semanas | al año en minutos : Son {out} minutos.

@ old 20-900; new 20-900
? change = (new - old) / old * 100
de von {old} auf {new}, wie viel Prozent ist das | gestiegen oder gefallen von {old} zu {new}, in Prozent | Veränderung {old} nach {new} in Prozent : Das sind {out} Prozent.
fr de {old} à {new}, ça fait combien pour cent | évolution de {old} vers {new} en pour cent | passé de {old} à {new}, en pourcentage : Cela fait {out} pour cent.
it da {old} a {new}, quanto è in percento | variazione da {old} verso {new} in percentuale | passato da {old} a {new}, in percento : È il {out} per cento.
pt de {old} para {new}, quanto é em por cento | variação de {old} até {new} em percentagem | passou de {old} para {new}, em por cento : São {out} por cento.
es de {old} a {new}, cuánto es en por ciento | variación de {old} hasta {new} en porcentaje | pasó de {old} a {new}, en por ciento : Es el {out} por ciento.
* gap = abs(new - old)
de und die Differenz | wie groß ist der Abstand | Unterschied in Zahlen : Die Differenz ist {out}.
fr et la différence | quel est l'écart | écart en chiffres : La différence est {out}.
it e la differenza | quanto distano | differenza in cifre : La differenza è {out}.
pt e a diferença | qual é a distância | diferença em números : A diferença é {out}.
es ¿y la diferencia? | cuánto distan | diferencia en cifras : La diferencia es {out}.
"""
PUT = dict(de="nein, {v} statt {o}|nicht {o}, {v}|Moment, {v} nicht {o}|Entschuldigung, {v} und nicht {o}|ich meinte {v}, nicht {o}|aus {o} wird {v}|was wäre mit {v} statt {o}|und wenn es {v} statt {o} sind|ändere {o} in {v}|{o} war falsch, {v}|Tippfehler: {v} statt {o}|doch {v}, nicht {o}|rechne noch mal mit {v} statt {o}|bitte {v} anstelle von {o}",
           fr="non, {v} au lieu de {o}|pas {o}, {v}|attends, {v} et pas {o}|pardon, {v}, pas {o}|je voulais dire {v}, pas {o}|remplace {o} par {v}|et avec {v} au lieu de {o} ?|et si c'est {v} au lieu de {o}|{o} était faux, {v}|erreur : {v}, pas {o}|en fait {v}, pas {o}|refais avec {v} au lieu de {o}|mets {v} à la place de {o} s'il vous plaît",
           it="no, {v} invece di {o}|non {o}, {v}|aspetta, {v} e non {o}|scusa, {v}, non {o}|volevo dire {v}, non {o}|sostituisci {o} con {v}|e con {v} invece di {o}?|e se fosse {v} invece di {o}|{o} era sbagliato, {v}|errore: {v}, non {o}|in realtà {v}, non {o}|rifai con {v} al posto di {o}|per favore {v} al posto di {o}",
           pt="não, {v} em vez de {o}|não {o}, {v}|espera, {v} e não {o}|desculpa, {v}, não {o}|queria dizer {v}, não {o}|troca {o} por {v}|e com {v} em vez de {o}?|e se for {v} em vez de {o}|{o} estava errado, {v}|erro: {v}, não {o}|afinal {v}, não {o}|refaz com {v} no lugar de {o}|por favor {v} no lugar de {o}",
           es="no, {v} en vez de {o}|no {o}, {v}|espera, {v} y no {o}|perdón, {v}, no {o}|quería decir {v}, no {o}|cambia {o} por {v}|¿y con {v} en vez de {o}?|y si fuera {v} en vez de {o}|{o} estaba mal, {v}|error: {v}, no {o}|en realidad {v}, no {o}|repite con {v} en lugar de {o}|por favor {v} en lugar de {o}")
BACK = dict(de="doch wieder {o}|zurück zu {o}|mit {o} wie vorher|{o} war doch richtig", fr="finalement {o}|reviens à {o}|avec {o} comme avant|{o} était juste en fait", it="anzi di nuovo {o}|torna a {o}|con {o} come prima|{o} era giusto", pt="afinal {o} outra vez|volta a {o}|com {o} como antes|{o} estava certo", es="al final {o} otra vez|vuelve a {o}|con {o} como antes|{o} estaba bien")
WHAT = dict(de="wie groß ist der Unterschied zu vorher|was macht das für einen Unterschied|Differenz zum Ergebnis davor", fr="quelle différence avec avant|ça change de combien|écart avec le résultat d'avant", it="che differenza c'è con prima|di quanto cambia|differenza dal risultato precedente", pt="qual é a diferença para antes|muda em quanto|diferença do resultado anterior", es="qué diferencia hay con antes|cuánto cambia|diferencia con el resultado anterior")
PLAIN = [("/ 2", dict(de="die Hälfte davon|und halb so viel", fr="la moitié de ça|et la moitié", it="la metà di questo|e la metà", pt="metade disso|e a metade", es="la mitad de eso|y la mitad")), ("* 2", dict(de="doppelt so viel|und das Doppelte", fr="le double|et deux fois ça", it="il doppio|e due volte quello", pt="o dobro|e duas vezes isso", es="el doble|y dos veces eso")), ("* 3", dict(de="das Dreifache|dreimal so viel", fr="le triple|trois fois ça", it="il triplo|tre volte tanto", pt="o triplo|três vezes isso", es="el triple|tres veces eso")), ("/ 4", dict(de="ein Viertel davon", fr="un quart de ça", it="un quarto di questo", pt="um quarto disso", es="una cuarta parte de eso")), ("/ 10", dict(de="ein Zehntel davon|10 Prozent davon", fr="un dixième de ça|10 pour cent de ça", it="un decimo|il 10 per cento di quello", pt="um décimo disso|10 por cento disso", es="una décima parte|el 10 por ciento de eso"))]


class Scene:
    def __init__(self, block):
        self.inputs, self.rows = {}, []
        lines = block.split("\n")
        for t in lines[0][2:].split(";"):
            i = Input(t)
            self.inputs[i.name] = i
        for line in lines[1:]:
            if line[0] in "?+*":
                left, formula = line[2:].split(" = ", 1)
                formula, _, own = formula.partition(" @ ")
                own = [Input(t) for t in own.split(";")] if own else []
                for i in own:
                    self.inputs[i.name] = i
                q = Quantity(line[0], left.strip(), "n", formula.strip(), own, [], [])
                q.ways = {}
                self.rows.append(q)
            else:
                asks, _, says = line[3:].partition(" : ")
                self.rows[-1].ways[line[:2]] = [a.strip() for a in asks.split("|")], [s.strip() for s in says.split("|")] if says else None
        self.all = {q.name: q for q in self.rows}


SCENES = [Scene(b) for b in ROWS.strip().split("\n\n")]


def local(r, lang, v):
    """A number as the language writes it."""
    s = str(v)
    whole_, _, frac = s.partition(".")
    if len(whole_) > 3 and r.p(0.4):
        sep = " " if lang == "fr" else "."
        whole_ = f"{int(whole_):,}".replace(",", sep)
    if frac:
        return whole_ + ("," if r.p(0.8) else ".") + (frac.ljust(2, "0") if len(frac) == 1 and r.p(0.5) and "." not in whole_ else frac)
    return whole_


def play(d, lang, scene):
    r = d.r
    env, words, told, known, old = {}, {}, set(), {}, None

    def give(i):
        v, _ = i.draw(r)
        env[i.name], words[i.name] = v, local(r, lang, v)

    for i in scene.inputs.values():
        give(i)

    def speak(t):
        if r.p(0.3):
            t = t[:1].upper() + t[1:]
        if r.p(0.2) and t[-1] not in "?.!\x02":
            t += " ?" if lang == "fr" else "?"
        d.user(noisy_foreign(r, t))

    def tell(out, says):
        d.say(r.choice(says or IS[lang].split("|")).replace("{out}", out), [out])

    def run(q, code):
        out = d.py(code)
        if not re.fullmatch(r"-?\d+(\.\d+)?", out) or len(out) > 15:
            raise ValueError(out)
        known[q.name] = out
        tell(out, q.ways[lang][1])
        return q

    def ask(q):
        for i in q.own:
            give(i)
        t = r.pick(q.ways[lang][0])
        told.update(re.findall(r"\{(\w+)\}", t))
        speak(fill(t, words, guard=True))
        fresh = all(i in known or i not in scene.all for i in q.ids)
        return run(q, one(q, {**env, **known}) if fresh else whole(q, env, scene.all))

    last, before = ask(r.choice([q for q in scene.rows if q.mark == "?"])), None
    for _ in range(r.choice([1, 2, 2, 3, 3, 4])):
        k = r.random()
        can = [q for q in scene.rows if q.mark != "?" and q.name not in known and leaves(q, scene.all) <= told | {i.name for i in q.own} | ({n for n in leaves(q, scene.all) if all("{%s}" % n in t for t in q.ways[lang][0])}) and (q.mark == "*" or last.name in q.ids)]
        mine = [n for n in leaves(last, scene.all) & told if sum(words[n] == words[m] for m in told) == 1]
        if before and k < 0.25:
            speak(r.pick(WHAT[lang].split("|")))
            now = known[last.name]
            out = d.py(f"print(round(abs({now} - {before}), 2))" if "." in now + before else f"print(abs({now} - {before}))")
            tell(out, None)
            before = None
        elif old and k < 0.4:
            n, v, w = old
            if n not in leaves(last, scene.all):
                continue
            env[n], words[n], old = v, w, None
            before = known[last.name]
            speak(fill(r.pick(BACK[lang].split("|")), dict(o=w), guard=True))
            for x in [x for x in known if n in leaves(scene.all[x], scene.all)]:
                del known[x]
            run(last, whole(last, env, scene.all))
        elif k < 0.62 and can:
            last, before = ask(r.choice(can)), None
        elif k < 0.85 and mine:
            n = r.choice(sorted(mine))
            v, _ = scene.inputs[n].draw(r)
            w = local(r, lang, v)
            if str(v) == str(env[n]) or w == words[n]:
                continue
            speak(fill(r.pick(PUT[lang].split("|")), dict(v=w, o=words[n]), guard=True))
            old, before = (n, env[n], words[n]), known[last.name]
            env[n], words[n] = v, w
            for x in [x for x in known if n in leaves(scene.all[x], scene.all)]:
                del known[x]
            run(last, whole(last, env, scene.all))
        elif k < 0.93:
            e, asks = r.choice(PLAIN)
            speak(r.pick(asks[lang].split("|")))
            v = known[last.name]
            v = f"({v})" if v[0] == "-" else v
            tell(d.py(f"print(round({v} {e}, 2))" if "/" in e or "." in v else f"print({v} {e})"), None)
            break
        elif k < 0.96:
            speak(r.pick(AGAIN[lang].split("|")))
            v = known[last.name]
            d.say(WAS[lang].replace("{v}", v), [v])
        else:
            speak(r.pick(THANKS[lang].split("|")))
            d.say(L[lang]["welcome"])


def add(lang):
    @family("foreign", 16.0, f"{lang}_life")
    def life(d):
        while True:
            d.steps, d.kernel = [], type(d.kernel)()
            try:
                return play(d, lang, d.r.choice(SCENES))
            except (ValueError, ZeroDivisionError):
                continue


for _lang in LANGS:
    add(_lang)
