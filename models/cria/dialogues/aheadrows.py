"""The situations of ahead.py.

@ key unit = formula
name span : how it is told alone : what it is called (#: things that can be more or fewer)
? how it is asked
& unit = formula : a further question about the same amounts"""

ROWS = r"""
@ jam euros = jars * price
jars 3-60 : {v} jars : #jars
price DD1.5-7 : at {v} : price
? {jars} jars of jam at {price} each | jam: {jars} jars, {price} a jar | {price} a jar, i sell {jars}, how much | takings for {jars} jars at {price} | {jars} jars for {price} apiece, total
& euros = jars * price * 4 : on four market days | and for 4 weekends | times four markets, all | for four such days
@ rolls g = rolls * grams
rolls 6-80 : {v} rolls : #rolls
grams 35-95/5 : at {v} g each : weight of a roll
? {rolls} rolls of {grams} g, how much dough | dough for {rolls} rolls, {grams} grams each | how many grams of dough for {rolls} rolls at {grams} g | i bake {rolls} rolls, {grams} g each, dough needed | {rolls} x {grams} g of dough
@ rent euros = rent + heating + power
rent 420-1400/10 : a rent of {v} : rent
heating 60-220/5 : {v} for heating : heating
power 30-120 : {v} for power : power bill
? rent {rent}, heating {heating}, power {power}: total | {rent} rent plus {heating} heating plus {power} power, what do i pay a month | my flat: {rent}, heating {heating}, power {power}. sum | monthly cost of rent {rent}, heating {heating} and power {power} | what do {rent} rent, {heating} heating, {power} power make
& euros = (rent + heating + power) * 12 : per year | for a whole year | and a year of it | times 12 months | yearly
& euros = (rent + heating + power) / 3 : split between three of us | for each of 3 flatmates | shared by three | we are three in the flat, each
@ fuel litres = km * use / 100
km 40-950/10 : {v} km : distance
use D4-12 : {v} litres per 100 : consumption
? {km} km at {use} litres per 100 km, how much fuel | fuel for {km} km, the car takes {use} l on 100 | {use} l/100 km, litres for {km} km | how many litres for {km} km with {use} per hundred | driving {km} km with {use} litres on a hundred, fuel?
& litres = km * use / 100 * 2 : there and back | and for both ways | with the way home | return trip
@ fuelcost euros = km * use / 100 * price
km 40-950/10 : {v} km : distance
use D4-12 : {v} l on 100 : consumption
price DD1.4-2.1 : at {v} a litre : price
? {km} km, {use} l per 100, {price} a litre: cost | what do {km} km cost at {use} l/100 km and {price} per litre | fuel money for {km} km, {use} litres on 100, a litre {price} | petrol is {price}, the car takes {use} per 100, i drive {km} km, cost | cost of driving {km} km ({use} l/100, {price} a litre)
& euros = km * use / 100 * price * 2 : and back again | there and back | both ways | return
& euros = km * use / 100 * price / 4 : split by 4 passengers | each of four | we are four in the car, each | for one of four
@ trip minutes = km / speed * 60
km 3-180 : {v} km : distance
speed (12/15/18/20/25/30/50/60/80/90) : at {v} km/h : speed
? {km} km at {speed} km/h, how many minutes | how long for {km} km with {speed} km/h, in minutes | minutes for {km} km if i go {speed} an hour | {speed} km/h, {km} km: minutes | i ride {km} km with {speed} km/h, time in min
@ wage euros = hours * pay
hours D4-45 : {v} hours : hours
pay DD11-32 : at {v} an hour : hourly pay
? {hours} hours at {pay} an hour | i worked {hours} hours, {pay} each, pay | {pay} per hour, {hours} hours: how much | what do i get for {hours} h at {pay} | wages: {hours} hours, {pay} an hour
& euros = hours * pay * 4 : in four weeks like that | for 4 weeks | times four weeks | a month of four such weeks
& euros = hours * pay * 0.75 : a quarter goes for taxes, what stays | after 25% tax | minus 25 percent tax | net, 25% off
@ pupils euros = bus / pupils
bus 180-1400/10 : {v} for the bus : price of the bus
pupils 14-62 : {v} pupils : #pupils
? a bus for {bus} and {pupils} pupils, each pays | {bus} euros for the coach, {pupils} kids, per head | {pupils} pupils share a bus of {bus} | bus {bus}, {pupils} pupils: each? | what does each of {pupils} pupils pay if the bus is {bus}
@ class_ euros = pupils * entry + bus
pupils 12-34 : {v} pupils : #pupils
entry DD3-15 : entry {v} : entry
bus 90-600/10 : the bus at {v} : bus price
? {pupils} pupils, entry {entry} each, the bus {bus}: total | class trip: {entry} entry for {pupils} kids plus {bus} for the bus | entry {entry} times {pupils} pupils and {bus} for the bus, all | what does the outing cost, {pupils} pupils at {entry} and a bus for {bus} | {pupils} x {entry} plus bus {bus}
& euros = (pupils * entry + bus) / pupils : per pupil | each child pays | for each of them | and per head
@ garden m² = length * width
length D3-40 : a length of {v} m : length
width D2-25 : {v} m wide : width
? a bed {length} by {width} m, area | area of a garden {length} x {width} m | {length} m long and {width} m wide, how big | lawn, {length} by {width} metres | how many square metres is {length} by {width}
& m = 2 * (length + width) : and the fence around it | perimeter? | how long is the edge all round | metres of fence round it
@ seeds pieces = rows * plants
rows 3-30 : {v} rows : #rows
plants 6-60 : {v} in a row : plants in a row
? {rows} rows with {plants} plants each, how many | plants for {rows} rows of {plants} | {plants} seedlings in a row, {rows} rows | i plant {rows} rows, {plants} in each, total | lettuce: {rows} rows x {plants}
@ paint litres = area * coats / cover
area 12-160 : {v} square metres : area
coats (1/2/3) : {v} coats : number of coats
cover 6-14 : a litre for {v} m2 : coverage
? {area} m2, {coats} coats, a litre covers {cover} m2: litres | paint for {area} square metres, {coats} times, {cover} m2 a litre | how much paint, {area} m² in {coats} coats, {cover} m² per litre | litres of paint for {area} m2 with {coats} coats ({cover} m2 per litre) | walls of {area} m2, {coats} coats, {cover} m2 per litre, how much do i buy
@ pages minutes = pages * per
pages 12-420 : {v} pages : #pages
per D1-4 : {v} minutes a page : minutes a page
? {pages} pages at {per} minutes each | i read a page in {per} minutes, {pages} pages take | how long for {pages} pages, {per} min a page | reading {pages} pages, {per} minutes per page | {per} minutes a page, book has {pages}: minutes
@ book days = math.ceil(pages / daily)
pages 120-900 : {v} pages : #pages
daily 8-60 : {v} a day : pages a day
? {pages} pages, {daily} a day, how many days | a book of {pages} pages, i read {daily} a day: days | days for {pages} pages at {daily} daily | reading {daily} pages a day, when am i through {pages}, in days | {daily} pages each evening, book of {pages}, number of days
@ prints euros = pages * copies * cents / 100
pages 2-80 : {v} pages : #pages
copies 3-150 : {v} copies : #copies
cents 3-25 : at {v} cents a page : cents a page
? {pages} pages, {copies} copies, {cents} cents a page | printing {copies} copies of {pages} pages at {cents} cents each | cost: {copies} x {pages} pages, {cents} ct per page, in euros | a script of {pages} pages, {copies} times, {cents} cents a sheet, euros | what do {copies} copies of {pages} pages cost at {cents} cents per page
@ wool g = balls * grams
balls 3-24 : {v} balls : #balls
grams (25/50/100/150/200) : balls of {v} g : weight of a ball
? {balls} balls of wool, {grams} g each, how many grams | wool: {balls} balls at {grams} g | {grams} g a ball, {balls} balls | how heavy are {balls} balls of {grams} grams | total weight of {balls} balls with {grams} g
@ knit hours = rows * minutes / 60
rows 20-300 : {v} rows : #rows
minutes D2-9 : {v} minutes a row : minutes a row
? {rows} rows at {minutes} minutes each, hours | knitting {rows} rows, {minutes} min per row, in hours | a scarf of {rows} rows, a row takes {minutes} minutes, hours? | hours for {rows} rows with {minutes} minutes a row | {minutes} min a row, {rows} rows, how many hours
@ dog kg = grams * days / 1000
grams 80-650/10 : {v} g a day : daily food
days 5-60 : {v} days : #days
? the dog eats {grams} g a day, kilos for {days} days | {grams} grams of dog food daily, {days} days, kg | dog food for {days} days at {grams} g a day in kg | {days} days, {grams} g each day: how many kilos | cat food, {grams} g per day for {days} days, kg
@ kennel euros = nights * price + food
nights 2-30 : {v} nights : #nights
price DD9-34 : {v} a night : price a night
food 5-60 : food {v} : food price
? dog hotel: {nights} nights at {price}, food {food} | {nights} nights at the kennel, {price} each, plus {food} for food | kennel {price} a night, {nights} nights, food {food} extra: total | what does the cat's boarding cost, {nights} nights at {price} and {food} for food | {nights} x {price} plus {food} for the food
@ hotel euros = nights * price
nights 2-21 : {v} nights : #nights
price 42-240 : at {v} a night : price a night
? {nights} nights at {price} | hotel, {nights} nights, {price} a night | {price} a night for {nights} nights, total | what do {nights} nights at {price} cost | room for {nights} nights, {price} each
& euros = nights * (price + 12) : with breakfast at 12 a night | plus 12 for breakfast each night | breakfast is 12 a day on top | and with breakfast, 12 per night
@ flat euros = price * nights / people
price 60-260 : at {v} a night : price
nights 3-14 : {v} nights : #nights
people 2-8 : {v} people : #people
? holiday flat {price} a night, {nights} nights, {people} people, each | {people} of us, {nights} nights at {price}: per person | {nights} nights for {price} each, split by {people} | each share of a flat at {price} a night, {nights} nights and {people} people | {price} x {nights} nights between {people} people
@ tickets euros = adults * full + kids * half
adults 2-12 : {v} adults : #adults
full DD8-30 : adults at {v} : adult price
kids 1-9 : {v} kids : #kids
half DD3-12 : kids at {v} : child price
? {adults} adults at {full} and {kids} kids at {half} | zoo: {adults} adults ({full}) and {kids} children ({half}) | tickets for {adults} grown-ups at {full} plus {kids} kids at {half} | entry for {adults} adults, {kids} kids; {full} and {half} | {kids} children at {half}, {adults} adults at {full}, total
@ party litres = guests * drink
guests 6-90 : {v} guests : #guests
drink D0.4-2.5 : {v} litres each : litres each
? {guests} guests, {drink} litres each, how much to drink | drinks for {guests} guests at {drink} l a head | party with {guests} people, {drink} litres per person | how many litres for {guests} guests with {drink} each | {drink} l each for {guests} people
@ chairs euros = tables * tprice + chairs * cprice
tables 2-20 : {v} tables : #tables
tprice DD6-18 : tables at {v} : price of a table
chairs 12-120 : {v} chairs : #chairs
cprice DD1-4 : chairs at {v} : price of a chair
? hire of {tables} tables at {tprice} and {chairs} chairs at {cprice} | {tables} tables ({tprice} each) and {chairs} chairs ({cprice} each), total | {chairs} chairs for {cprice}, {tables} tables for {tprice} | rent {tables} tables at {tprice} plus {chairs} chairs at {cprice} | what do {tables} tables at {tprice} with {chairs} chairs at {cprice} come to
@ loan euros = amount * rate / 100
amount 800-30000/100 : {v} euros : sum
rate D1-9 : at {v} percent : rate
? interest on {amount} at {rate}% for one year | {rate} percent of {amount} a year, how much interest | a loan of {amount}, {rate}% interest, per year | {amount} euros with {rate}% a year, interest | yearly interest for {amount} at {rate} percent
@ payoff months = math.ceil(debt / monthly)
debt 600-9000/50 : a debt of {v} : debt
monthly 40-450/10 : {v} a month : monthly payment
? i owe {debt} and pay {monthly} a month, months | {debt} paid back at {monthly} monthly, how many months | debt {debt}, {monthly} each month, no interest: months | how many months for {debt} with {monthly} a month | paying {monthly} monthly on {debt}, how many months
@ saving euros = start + weekly * weeks
start 0-900/10 : {v} at the start : start
weekly DD3-60 : {v} a week : weekly sum
weeks 4-80 : {v} weeks : #weeks
? i have {start} and save {weekly} a week, after {weeks} weeks | {start} plus {weekly} a week for {weeks} weeks | savings: {start} now, {weekly} weekly, {weeks} weeks | how much after {weeks} weeks with {weekly} each, starting from {start} | {weeks} weeks of {weekly}, {start} is there already
@ discount euros = price * (100 - off) / 100
price 18-900 : a price of {v} : price
off (5/10/12/15/20/25/30/35/40) : {v} percent off : discount
? {price} with {off}% off | {off} percent off {price} | a coat for {price}, {off}% discount | price after {off}% discount on {price} | {price} reduced by {off} percent
@ vat euros = net * (100 + vat) / 100
net 20-4000 : {v} net : net price
vat (5/7/10/19/20/21/22) : {v}% vat : vat rate
? {net} net plus {vat}% vat | gross price of {net} at {vat} percent vat | {net} euros net, vat {vat}%, gross | add {vat}% vat to {net} | what's {net} with {vat} percent vat
@ sleep hours = nights * hours
nights 3-30 : {v} nights : #nights
hours D5-9.5 : {v} hours a night : hours a night
? {nights} nights with {hours} hours of sleep, total | i sleep {hours} h a night, hours in {nights} nights | {hours} hours times {nights} nights | sleep in {nights} nights at {hours} hours each | how many hours asleep in {nights} nights, {hours} a night
@ laps m = laps * metres
laps 4-60 : {v} laps : #laps
metres (25/50/200/250/300/400) : laps of {v} m : length of a lap
? {laps} laps of {metres} m | i ran {laps} laps, {metres} metres each, distance | {laps} times {metres} m, how far | swimming {laps} lengths of {metres} m | total metres for {laps} laps at {metres}
@ pace minutes = km * pace
km D3-42 : {v} km : distance
pace D4-8 : {v} minutes a km : pace
? {km} km at {pace} minutes per km | run of {km} km, pace {pace} min/km, time | how long for {km} km at a pace of {pace} minutes | {pace} min a km, {km} km: minutes | i run {km} km, {pace} minutes for each
@ weights kg = sets * reps * load
sets 2-8 : {v} sets : #sets
reps 4-15 : {v} reps : #reps
load D10-140 : {v} kg : weight
? {sets} sets of {reps} reps with {load} kg, total moved | {reps} reps, {sets} sets, {load} kilos: total weight | squats {sets} x {reps} at {load} kg, sum | what do i lift in {sets} sets of {reps} with {load} kg | {load} kg, {reps} times, {sets} sets
@ kcal kcal = minutes * burn
minutes 10-150 : {v} minutes : #minutes
burn D4-14 : {v} kcal a minute : kcal a minute
? {minutes} minutes of rowing at {burn} kcal a minute | burnt in {minutes} minutes, {burn} kcal each | cycling {minutes} min, {burn} kcal per minute | {burn} kcal a minute for {minutes} minutes | calories for {minutes} min of swimming, {burn} per min
@ eggs pieces = hens * days * 6 // 7
hens 4-80 : {v} hens : #hens
days (7/14/21/28/35) : {v} days : days
? {hens} hens lay 6 eggs a week each, eggs in {days} days | eggs from {hens} hens in {days} days, six a week each | {hens} hens, 6 eggs each per week, {days} days | in {days} days, how many eggs do {hens} hens lay at 6 a week | each hen lays 6 a week; {hens} hens, {days} days, eggs?
@ milk litres = cows * each
cows 3-90 : {v} cows : #cows
each D9-34 : {v} litres a cow : litres a cow
? {cows} cows give {each} litres each, total | milk of {cows} cows at {each} l a day | {each} litres per cow, {cows} cows | how much milk from {cows} cows, {each} l each | {cows} cows x {each} litres
& euros = cows * each * 0.45 : at 45 cents a litre | and for 0.45 a litre | we get 0.45 per litre, so | sold at 0.45
@ tank cm = litres * 1000 / (length * width)
litres 20-200 : {v} litres : litres
length 40-120/5 : {v} cm long : length
width 25-60/5 : {v} cm wide : width
? {litres} litres in a tank {length} by {width} cm, how high is the water in cm | water height of {litres} l in an aquarium {length} x {width} cm | fish tank {length} x {width} cm, {litres} litres in it, height | how deep are {litres} litres in {length} by {width} cm | tank floor {length} by {width} cm, pour in {litres} l, cm of water
@ tiles pieces = math.ceil(length * width / (side * side / 10000))
length D2-9 : {v} m long : length
width D1.5-6 : {v} m wide : width
side (20/25/30/40/50/60) : tiles of {v} cm : side of a tile
? floor {length} by {width} m, tiles of {side} cm, how many | how many {side} x {side} cm tiles for {length} x {width} m | tiles {side} cm square, room {length} by {width} m, by area | by area, tiles of {side} by {side} cm for a floor {length} m by {width} m | {length} m x {width} m floor, square tiles {side} cm, number needed by area
@ recipe g = base / serves * people
base 120-900/10 : {v} g in the recipe : grams in the recipe
serves (2/3/4/6) : a recipe for {v} : servings of the recipe
people 2-24 : {v} people : #people
? recipe: {base} g flour for {serves}, for {people} people | {base} g of rice serve {serves}, how much for {people} | for {serves} it takes {base} grams, for {people}? | scale {base} g for {serves} to {people} people | {base} g of pasta feeds {serves}, we are {people}
@ soup ml = plates * each
plates 3-60 : {v} plates : #plates
each 180-420/10 : {v} ml a plate : ml a plate
? {plates} plates of soup, {each} ml each | soup for {plates}, {each} ml a plate | {each} ml times {plates} plates | how much soup for {plates} plates of {each} ml | {plates} bowls at {each} ml
@ meetings minutes = meetings * length + breaks
meetings 2-9 : {v} meetings : #meetings
length 15-90/5 : meetings of {v} minutes : length of a meeting
breaks 10-60/5 : {v} minutes of break : break
? {meetings} meetings of {length} min and a break of {breaks} | {meetings} meetings, {length} minutes each, plus {breaks} min break, total | how long are {meetings} meetings of {length} minutes with {breaks} minutes of break | {breaks} min break, {meetings} talks of {length} minutes | workshop: {meetings} parts of {length} min, breaks {breaks} min in all
@ download seconds = size * 8 / speed
size 80-9000/10 : {v} MB : size
speed (10/16/25/50/80/100/200/250) : {v} Mbit/s : speed
? {size} MB over {speed} Mbit/s, seconds | how long to download {size} megabytes at {speed} Mbit/s, in seconds | {size} MB, line of {speed} Mbit per second, seconds? | seconds for a file of {size} MB with {speed} Mbit/s | at {speed} Mbit/s, {size} MB take how many seconds
@ photos MB = photos * size
photos 20-900 : {v} photos : #photos
size D1.5-12 : {v} MB each : size of a photo
? {photos} photos at {size} MB | how many MB are {photos} pictures of {size} MB | space for {photos} photos, {size} MB each | {size} MB a picture, {photos} pictures | {photos} photos with {size} megabytes each
@ servers euros = servers * price
servers 2-60 : {v} servers : #servers
price DD9-140 : at {v} each : price
? {servers} servers at {price} a month | hosting: {servers} machines, {price} each monthly | {price} per server and month, {servers} servers | what do {servers} servers cost at {price} each | monthly bill for {servers} servers, {price} a piece
& euros = servers * price * 12 : a year | per year | in twelve months | yearly then
@ stock pieces = boxes * each - sold
boxes 6-60 : {v} boxes : #boxes
each 12-96 : {v} in a box : pieces in a box
sold 10-70 : {v} sold : number sold
? {boxes} boxes of {each}, {sold} sold, left | {boxes} boxes with {each} each, minus {sold} sold | stock: {boxes} x {each}, {sold} are gone | {each} in a box, {boxes} boxes, we sold {sold}, how many remain | start with {boxes} boxes of {each} and sell {sold}
@ gain euros = amount * (sell - buy)
amount 10-300 : {v} pieces : #pieces
sell (24/25/26/27/28/29/30/32) : sold at {v} : selling price
buy (9/11/12/14/15/16/18/19) : bought at {v} : buying price
? bought {amount} at {buy}, sold at {sell}, gain | {amount} pieces, buy at {buy}, sell at {sell}: profit | profit on {amount} if i buy for {buy} and sell for {sell} | {amount} items cost {buy} each and go for {sell}, what's earned | gain with {amount} sold at {sell}, cost {buy}
@ power euros = watts * hours * days / 1000 * price
watts 20-2200/20 : {v} watts : power in watts
hours D1-12 : {v} hours a day : hours a day
days 7-90 : {v} days : #days
price DD0.2-0.45 : at {v} a kWh : price of a kWh
? {watts} watts, {hours} h a day, {days} days, {price} per kWh: cost | a heater with {watts} W runs {hours} hours a day for {days} days at {price} a kWh | cost of {watts} W for {hours} h daily over {days} days, {price} per kWh | lamp {watts} W, {hours} hours, {days} days, kWh at {price} | what do {days} days cost with {watts} watts for {hours} hours each, kWh {price}
@ coffee euros = cups * price * days
cups 1-6 : {v} cups a day : #cups
price DD1.2-4.5 : at {v} a cup : price of a cup
days 5-31 : {v} days : #days
? {cups} coffees a day at {price}, {days} days | {cups} cups daily, {price} each, in {days} days | coffee: {price} a cup, {cups} a day for {days} days | what do i spend on {cups} coffees a day at {price} over {days} days | {days} days of {cups} coffees, {price} each
@ bus euros = rides * single
rides 4-60 : {v} rides : #rides
single DD1.5-4.5 : at {v} a ride : price of a ride
? {rides} bus rides at {single} | {rides} single tickets, {single} each | bus, {rides} trips, {single} a trip, total | what do {rides} rides cost at {single} | {single} per ride, {rides} rides a month
@ band euros = (fee - travel) / players
fee 300-2400/20 : a fee of {v} : fee
travel 30-220/5 : {v} for travel : travel cost
players 2-9 : {v} players : #players
? gig pays {fee}, travel {travel}, {players} of us, each | {fee} minus {travel} for the van, split by {players} | we get {fee}, {travel} goes for travel, {players} players share | each of {players} from {fee} after {travel} of travel | fee {fee}, costs {travel}, {players} musicians: per head
@ fence pieces = math.ceil(length / gap) + 1
length 6-120 : {v} m : length
gap (1.5/2/2.5/3/4) : every {v} m : gap
? fence {length} m, a post every {gap} m, posts with both ends | posts for {length} metres, one each {gap} m, both ends too | how many posts on {length} m at {gap} m apart, ends included | {length} m of fence, posts {gap} m apart, one at either end | number of posts: {length} m, gap {gap} m, both ends count
@ boards m = boards * length
boards 3-60 : {v} boards : #boards
length DD1.2-4.2 : {v} m each : length
? {boards} boards of {length} m, total length | {boards} planks at {length} metres | how many metres are {boards} boards of {length} m | deck: {boards} boards, {length} m each | {boards} x {length} m of wood
& euros = boards * length * 6 : at 6 euros a metre | a metre is 6 euros, so | with 6 euros per metre | for 6 a metre
@ medicine days = tablets // daily
tablets 20-200 : {v} tablets : #tablets
daily 1-6 : {v} a day : tablets a day
? {tablets} tablets, {daily} a day, full days | a pack of {tablets}, i take {daily} daily, lasts how many whole days | how many full days do {tablets} pills last at {daily} a day | {daily} a day out of {tablets}, whole days | {tablets} pills and {daily} each day
@ dose mg = weight * mg
weight 6-95 : {v} kg : weight
mg (2/3/4/5/8/10/12/15) : {v} mg per kg : dose per kg
? {mg} mg per kg, {weight} kg patient | dose for {weight} kg at {mg} mg/kg | patient of {weight} kg, {mg} mg a kilo | {weight} kg times {mg} mg per kg | how many mg for {weight} kg with {mg} per kilo
& mg = weight * mg / 3 : in 3 doses, each | split in three doses | three times a day, one dose | each of 3 doses
@ votes percent = yes / (yes + no) * 100
yes 20-400 : {v} yes : #yes votes
no 10-300 : {v} no : #no votes
? {yes} yes, {no} no, share of yes in percent | votes: {yes} for, {no} against, percent for | percent yes with {yes} to {no} | {yes} in favour and {no} against, yes share | how many percent are {yes} yes votes against {no} no
@ grade points = (a + b + c) / 3
a 40-100 : the first {v} : first mark
b 40-100 : the second {v} : second mark
c 40-100 : the third {v} : third mark
? average of {a}, {b} and {c} points | three tests: {a}, {b}, {c}, mean | my marks are {a}, {b}, {c}, average | mean of {a}, {b} and {c} | points {a}, {b}, {c}: what's the average
@ cinema euros = seats * price
seats 40-420 : {v} seats : #seats
price DD6-15 : at {v} : ticket price
? {seats} seats sold at {price} | cinema: {seats} tickets, {price} each | takings with {seats} seats at {price} | full house of {seats}, ticket {price} | {price} a ticket, {seats} people
@ bottles pieces = crates * per
crates 3-40 : {v} crates : #crates
per (6/9/12/20/24) : crates of {v} : bottles in a crate
? {crates} crates of {per} bottles | bottles in {crates} crates, {per} each | {per} a crate, {crates} crates: bottles | how many bottles are {crates} crates with {per} | {crates} x {per} bottles
& euros = crates * per * 0.25 : deposit at 25 cents each | and the deposit, 0.25 a bottle | 25 cents deposit a bottle, total | deposit for all, 0.25 each
@ steps km = steps * length / 100000
steps 2000-24000/100 : {v} steps : #steps
length 55-85 : {v} cm a step : length of a step
? {steps} steps of {length} cm in km | how many km are {steps} steps at {length} cm | walked {steps} steps, {length} cm each, km | {length} cm a step, {steps} steps: kilometres | {steps} steps today, step length {length} cm, how far in km
@ gold euros = grams * price
grams D2-60 : {v} g : grams
price DD38-92 : at {v} a gram : price of a gram
? {grams} g of gold at {price} a gram | a ring of {grams} g, {price} per gram, worth | gold price {price} a gram, {grams} g | worth of {grams} grams at {price} | {grams} g times {price}
@ farm euros = hectares * price
hectares D0.8-24 : {v} hectares : hectares
price 9000-48000/500 : at {v} a hectare : price of a hectare
? {hectares} hectares at {price} each | a field of {hectares} ha, {price} per ha | {price} a hectare, {hectares} hectares, total | what do {hectares} ha cost at {price} | land: {hectares} ha for {price} a hectare
@ sweets pieces = sweets // kids
sweets 30-300 : {v} sweets : #sweets
kids 4-28 : {v} kids : #kids
? {sweets} sweets for {kids} kids, each gets how many whole | share {sweets} sweets among {kids} kids, whole ones each | {kids} kids, {sweets} sweets: each? whole ones | whole sweets per child, {sweets} for {kids} | {sweets} candies, {kids} children, how many does each get (no halves)
@ speed km/h = km / hours
km 12-620 : {v} km : distance
hours (0.5/0.75/1.25/1.5/2/2.5/3/3.5/4/5) : {v} hours : time
? {km} km in {hours} hours, speed | average speed for {km} km in {hours} h | {hours} hours for {km} km, km/h | how fast is {km} km in {hours} hours | i did {km} km in {hours} h, speed?
"""
