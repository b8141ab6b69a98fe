"""Still more situations of ahead.py: the house, animals, the road, the shop floor, school, sport."""

ROWS = r"""
@ shower litres = people * minutes * flow
people 1-6 : {v} people : #people
minutes 3-15 : {v} minutes each : minutes each
flow 6-15 : {v} litres a minute : litres a minute
? {people} people shower {minutes} minutes, {flow} litres a minute | water for {people} showers of {minutes} min at {flow} l a minute | {flow} litres a minute, {people} people, {minutes} minutes each: litres | how much water, {people} people showering {minutes} min with {flow} l per minute | shower {minutes} min at {flow} l/min for {people} of us
@ wash euros = loads * cost
loads 2-24 : {v} loads : #loads
cost DD0.5-3 : at {v} a load : cost of a load
? {loads} loads of washing at {cost} | laundry: {loads} loads, {cost} each | {cost} a load, {loads} loads a month | what do {loads} washes cost at {cost} | {loads} machines of washing, {cost} apiece
@ hay days = bales * kg // (horses * eat)
bales 8-90 : {v} bales : #bales
kg (12/15/18/20/25) : bales of {v} kg : weight of a bale
horses 1-7 : {v} horses : #horses
eat 6-11 : {v} kg a day each : kilos a horse
? {bales} bales of {kg} kg, {horses} horses eating {eat} kg a day each, full days | hay: {bales} bales, {kg} kg each, for {horses} horses at {eat} kg daily, how many whole days | how many full days do {bales} bales of {kg} kg last {horses} horses at {eat} kg | {horses} horses, {eat} kg hay each a day, {bales} bales of {kg} kg: whole days | full days of hay: {bales} x {kg} kg, {horses} horses, {eat} kg each
@ honey jars = hives * kg * 1000 // size
hives 2-24 : {v} hives : #hives
kg 8-32 : {v} kg a hive : kilos a hive
size (250/400/450/500) : jars of {v} g : size of a jar
? {hives} hives give {kg} kg each, full jars of {size} g | honey from {hives} hives, {kg} kg each, in {size} g jars | {kg} kg from each of {hives} hives: how many full jars of {size} g | jars of {size} g from {hives} hives at {kg} kg | how many full {size} g jars do {hives} hives with {kg} kg fill
@ fish euros = fish * price + food
fish 3-40 : {v} fish : #fish
price DD1.2-9 : at {v} a fish : price of a fish
food 4-30 : food {v} : price of the food
? {fish} fish at {price} plus food for {food} | {fish} fish, {price} each, and {food} for food | new fish: {fish} at {price}, food {food}, total | what do {fish} fish at {price} and food for {food} cost | {price} a fish, {fish} of them, food {food}
@ parking euros = hours * rate
hours D1-12 : {v} hours : hours
rate DD0.8-4.5 : at {v} an hour : rate
? parking {hours} hours at {rate} an hour | {hours} hours of parking, {rate} each | {rate} an hour, i park {hours} hours | what's {hours} h parking at {rate} | car park {hours} hours, {rate} per hour
@ toll euros = km * cents / 100
km 30-900 : {v} km : distance
cents 4-19 : {v} cents a km : cents a km
? toll of {cents} cents a km for {km} km | {km} km motorway at {cents} cents each, euros | {cents} cents per km, {km} km: toll in euros | what's the toll for {km} km at {cents} ct | motorway {km} km, {cents} cents a kilometre
@ charge hours = battery * part / 100 / power
battery 30-100 : a battery of {v} kWh : battery
part 20-90/5 : a charge of {v} percent : percentage
power (3.7/7.4/11/22/50) : at {v} kW : charging power
? charge {part} percent of {battery} kWh at {power} kW, hours | {battery} kWh battery, {part}% to fill, {power} kW: hours | how many hours for {part} percent of a {battery} kWh battery with {power} kW | {power} kW charger, {part} percent of {battery} kWh, hours? | hours to load {part}% of {battery} kWh at {power} kW
@ bike euros = days * price + deposit
days 1-14 : {v} days : #days
price 9-38 : at {v} a day : price a day
deposit 20-150/10 : a deposit of {v} : deposit
? bike hire {days} days at {price} plus {deposit} deposit | {days} days, {price} a day, deposit {deposit}: what do i need | hire a bike for {days} days at {price}, deposit {deposit}, all | {price} a day for {days} days and {deposit} deposit | canoe {days} days at {price} with {deposit} deposit, total
@ knots km = knots * 1.852 * hours
knots D3-18 : {v} knots : speed in knots
hours D1-14 : {v} hours : hours
? {knots} knots for {hours} hours, km | sailing {hours} hours at {knots} knots, how many km | how far in km with {knots} knots in {hours} hours | {hours} h at {knots} kn in km | a boat does {knots} knots for {hours} hours: kilometres
@ shelf cm = books * thick / 10
books 10-200 : {v} books : #books
thick 12-48 : {v} mm thick : thickness
? {books} books, {thick} mm thick each, cm of shelf | shelf for {books} books at {thick} mm in cm | {thick} mm a book, {books} books: how many cm | how many cm do {books} books of {thick} mm take | width of {books} books, {thick} mm each, in cm
@ shirts pieces = styles * sizes * colours
styles 2-9 : {v} styles : #styles
sizes 3-8 : {v} sizes : #sizes
colours 2-12 : {v} colours : #colours
? {styles} styles, {sizes} sizes, {colours} colours: how many kinds | shirts in {styles} styles, {sizes} sizes and {colours} colours, variants | how many combinations: {styles} styles x {sizes} sizes x {colours} colours | {colours} colours, {sizes} sizes, {styles} styles: number of versions | variants with {styles} styles, {sizes} sizes, {colours} colours
@ shift hours = (days * minutes - pause) / 60
days 3-22 : {v} days : #days
minutes 240-540/15 : {v} minutes a day : minutes a day
pause 30-240/15 : {v} minutes of breaks : breaks in all
? {days} days of {minutes} minutes minus {pause} min breaks, hours | hours for {days} shifts of {minutes} minutes, {pause} minutes off in all | {days} shifts, {minutes} min each, less {pause} minutes: hours | worked {days} days, {minutes} minutes each, breaks {pause} min altogether, in hours | {days} x {minutes} minutes less {pause}, in hours
@ output pieces = machines * rate * hours
machines 1-14 : {v} machines : #machines
rate 12-240 : {v} an hour : pieces an hour
hours D2-16 : {v} hours : hours
? {machines} machines make {rate} an hour, {hours} hours | output of {machines} machines, {rate} pieces an hour, in {hours} h | {rate} per hour and machine, {machines} machines, {hours} hours | how many pieces do {machines} machines make in {hours} hours at {rate} an hour | {hours} hours, {machines} machines, {rate} each hour
@ scrap pieces = made * (100 - bad) / 100
made 200-9000/50 : {v} made : #pieces
bad D0.5-12 : {v} percent scrap : scrap rate
? {made} made, {bad}% scrap, good ones | {bad} percent of {made} are bad, how many good | good pieces of {made} with {bad}% scrap | {made} pieces minus {bad} percent faulty | we made {made}, {bad}% went to scrap, good?
@ exam points = right * 4 - wrong
right 8-40 : {v} right : #right answers
wrong 1-20 : {v} wrong : #wrong answers
? {right} right at 4 points, {wrong} wrong at minus 1 | points: {right} right (4 each), {wrong} wrong (minus 1 each) | 4 points per right answer, 1 off per wrong: {right} right, {wrong} wrong | {right} right and {wrong} wrong, 4 points each, minus one per wrong | test score with {right} right x 4 minus {wrong} wrong
@ groups groups = pupils // size
pupils 16-180 : {v} pupils : #pupils
size 3-7 : groups of {v} : size of a group
? {pupils} pupils in groups of {size}, full groups | full groups of {size} from {pupils} pupils | {pupils} kids, {size} in a group, how many full groups | how many complete groups of {size} can {pupils} make | groups of {size} out of {pupils}, only full ones
@ league points = wins * 3 + draws
wins 1-24 : {v} wins : #wins
draws 1-14 : {v} draws : #draws
? {wins} wins and {draws} draws, 3 points a win | points for {wins} wins, {draws} draws (3 and 1) | 3 a win, 1 a draw: {wins} wins, {draws} draws | league points with {wins} won and {draws} drawn | {wins} won, {draws} drawn, three points for a win
@ climb m = hours * rate
hours D1-9 : {v} hours : hours
rate 220-620/10 : {v} m an hour : metres an hour
? climbing {hours} hours at {rate} m an hour | {rate} m up per hour for {hours} hours | how high in {hours} h with {rate} m an hour | {hours} hours, {rate} metres of height each | ascent of {hours} hours at {rate} m per hour
@ pool hours = length * width * depth * 1000 / flow
length 4-25 : {v} m long : length
width 2-12 : {v} m wide : width
depth D1-2.4 : {v} m deep : depth
flow 800-9000/100 : {v} litres an hour : flow
? pool {length} by {width} m, {depth} m deep, {flow} litres an hour, hours to fill | hours to fill {length} x {width} x {depth} m at {flow} l an hour | how long to fill a pool of {length} by {width} by {depth} m with {flow} litres per hour, hours | {flow} l an hour into a pool {length} m x {width} m x {depth} m: hours | filling {length} x {width} m, depth {depth} m, with {flow} litres an hour, in hours
@ salt g = litres * grams
litres D0.5-12 : {v} litres : litres
grams 5-35 : {v} g a litre : grams a litre
? {litres} litres of water with {grams} g salt each | salt for {litres} l at {grams} g a litre | {grams} g per litre, {litres} litres | how much salt for {litres} litres, {grams} g/l | brine: {litres} l, {grams} grams a litre
@ yarn m = rows * per
rows 20-400 : {v} rows : #rows
per D0.6-3.4 : {v} m a row : metres a row
? {rows} rows with {per} m of yarn each | yarn for {rows} rows, {per} m a row | {per} metres a row, {rows} rows | how much yarn for {rows} rows at {per} m | {rows} rows take {per} m each, metres
@ subs euros = monthly * months
monthly DD3-49 : at {v} a month : monthly price
months 2-30 : {v} months : #months
? {monthly} a month for {months} months | subscription {monthly} monthly, {months} months | {months} months at {monthly} | gym {monthly} a month, {months} months, total | phone plan {monthly}, {months} months long
@ gift euros = price / people
price 24-480 : a price of {v} : price
people 2-16 : {v} people : #people
? a gift of {price} shared by {people} | {price} for the present, {people} of us, each | {people} people chip in for {price} | {price} split between {people} | each share of a present for {price} if {people} join
@ walk kcal = km * weight * 0.7
km D2-24 : {v} km : distance
weight 45-120 : {v} kg : weight
? walking {km} km at {weight} kg, 0.7 kcal per kg and km | kcal for {km} km, {weight} kg, 0.7 each | {weight} kg walks {km} km, kcal at 0.7 per kg and km | burnt on {km} km with {weight} kg (0.7 kcal per kg and km) | 0.7 kcal per kg and km: {km} km, {weight} kg
@ sheets pieces = math.ceil(pages / 2) * copies
pages 3-180 : {v} pages : #pages
copies 2-90 : {v} copies : #copies
? {pages} pages on both sides, {copies} copies, sheets | sheets for {copies} copies of {pages} pages, double sided | double-sided, {pages} pages, {copies} copies: how many sheets | how many sheets for {copies} x {pages} pages printed on both sides | {copies} booklets of {pages} pages, both sides, sheets of paper
@ water litres = plants * each * days
plants 3-80 : {v} plants : #plants
each D0.2-2.5 : {v} litres each : litres each
days 2-30 : {v} days : #days
? {plants} plants, {each} litres a day each, {days} days | water for {plants} plants over {days} days at {each} l daily | {each} l per plant and day, {plants} plants, {days} days | how much water do {plants} plants need in {days} days at {each} litres | watering {plants} plants {days} days, {each} l each time
@ ebay euros = sold * price - fee
sold 2-40 : {v} sold : #items
price DD3-45 : at {v} each : price
fee 3-40 : fees of {v} : fees
? {sold} sold at {price}, fees {fee}, what stays | {sold} things for {price} each minus {fee} fees | sold {sold} at {price}, {fee} in fees | i sell {sold} for {price} each and pay {fee} in fees | {sold} x {price} less fees of {fee}
"""
