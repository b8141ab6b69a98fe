"""The questions that sequel.py goes on from: each with the ways to ask it again with another value, short as people are in the middle of something."""

TEXT = r"""
@ pct (10/12/15/18/20/25/8/5); bill M24-320
? {pct}% tip on {bill} | {bill} plus tip of {pct} percent, the tip? | the bill is {bill}, I tip {pct}% | how much is a {pct}% tip for {bill}
= bill * pct / 100 :: money :: tip
~ pct >> the {v}% one : {v}%? | and {v}% | with {v} percent | what about {v}%? | and at {v}
~ bill >> the tip on {v} : on {v}? | and for {v} | same for {v} | bill of {v}

@ pct (3/4/6/7/9/11/12/14/16/18/22/24/30/35/45); n 120-9000
? what's {pct}% of {n} | {pct} percent of {n} | {pct}% of {n}? | how much is {pct} pct of {n}
= n * pct / 100 :: n :: percentage
~ pct >> the {v}% : and {v}%? | {v}%? | {v} percent | what about {v}% | now {v}
~ n >> the one of {v} : of {v}? | and of {v} | same of {v} | what about {v}

@ n (1/3/5/7/9/11/13/15); of (4/8/16/32)
? {n}/{of} inch in mm | how many mm is {n}/{of}" | {n}/{of} of an inch to millimetres | a {n}/{of} inch drill in mm
= n / of * 25.4 :: mm :: drill
~ n >> the {v} one : and {v} of them? | with {v} instead, same denominator | if it's {v} over that | {v} such parts?
~ of >> the {v}ths : and /{v}? | over {v} | the same in {v}ths | with {v} below the line

@ inch 4-99
? {inch} inches in cm | how long is {inch} inches in centimetres | {inch} in to cm | convert {inch} inch to cm
= inch * 2.54 :: cm :: length
~ inch >> the one for {v} : and {v}? | {v} inches? | {v} too | and for {v} | what about {v}

@ f 5-450
? {f} fahrenheit in celsius | {f} F in C | what is {f} degrees fahrenheit in celsius | oven at {f} F, in C?
= (f - 32) * 5 / 9 :: degrees Celsius :: temperature
~ f >> the {v} one : and {v}? | {v} F | {v}? | what about {v} | same for {v}

@ c 2-300
? {c} celsius in fahrenheit | {c} C in F? | convert {c} degrees C to F | what's {c} °C in Fahrenheit
= c * 9 / 5 + 32 :: degrees Fahrenheit :: temperature
~ c >> the {v} one : {v}? | and {v} | {v} C too | what about {v} | for {v}

@ mi D2-60
? {mi} miles in km | {mi} miles, that in km | {mi} mi to km | a run of {mi} miles, in kilometres
= mi * 1.609344 :: km :: way
~ mi >> the {v} miles : and {v}? | {v} miles? | what about {v} | {v} too | for {v}

@ lb 3-240
? {lb} pounds in kg | how many kilos is {lb} lbs | {lb} lb to kg | {lb} pounds, what's that in kilograms
= lb * 0.45359237 :: kg :: weight
~ lb >> the one for {v} : and {v} lbs | {v}? | and {v} | {v} pounds? | same for {v}

@ w 2-40; p D8-60
? {w} boards at {p} | {w} planks, {p} each | {p} a board, i take {w} | cost of {w} boards for {p} apiece
= w * p :: money :: boards
~ w >> the {v} boards : {v} of them? | and {v} | for {v} | if I take {v} | {v} boards
~ p >> the ones at {v} : at {v}? | and for {v} each | the better ones at {v} | {v} a piece

@ kids 12-40; bus M180-700
? {kids} kids, the coach costs {bus}, each? | coach for {bus}, {kids} pupils, how much per kid | {bus} for the bus, split over {kids} children | {kids} children share a bus of {bus}
= bus / kids :: money :: share
~ kids >> the one with {v} kids : with {v} kids? | and {v}? | if only {v} come | {v} children | what if it's {v}
~ bus >> the {v} bus : if the bus is {v} | the other coach is {v} | and at {v}? | with a price of {v}

@ km 60-2400; l (4.8/5.6/6.4/7.1/8.5/24.5/27.5/31)
? {km} km at {l} litres per 100, how many litres | fuel for {km} km with {l} l/100km | {l} liters per 100 km, {km} km, total? | how much diesel for {km} km at {l} per hundred
= km * l / 100 :: litres :: fuel
~ km >> the {v} km : and {v} km? | for {v}? | if it's {v} km | {v} km instead
~ l >> the {v} litre one : at {v}? | with {v} per 100 | and a car with {v} | if it takes {v}

@ km 30-900; v (30/50/60/70/80/90/100/110/120/130)
? how long for {km} km at {v} km/h | {km} km with {v} km/h, hours? | {km} kilometres, driving {v} | hours for {km} km doing {v} km/h
= km / v :: hours :: drive
~ v >> the one at {v} : at {v}? | and at {v} | with {v} km/h | doing {v} | {v} then
~ km >> the {v} km : and {v} km | {v} km? | for {v} | the detour is {v} km

@ kg 8-110; mg (2/3/4/5/7.5/10/15)
? {kg} kg patient, {mg} mg per kg | dose for {kg} kg at {mg} mg/kg | {mg} mg a kilo, weight {kg} kg | child of {kg} kilos, {mg} mg/kg, dose?
= kg * mg :: mg :: dose
~ kg >> the {v} kg one : {v} kg? | and for {v} kg | if he weighs {v} | one of {v} | next one is {v} kg
~ mg >> the one at {v} mg : at {v} mg/kg | and {v} mg per kilo | with {v} instead | the stronger one, {v}

@ c D2-90; v 5-80
? {c} ng/ul in {v} ul, how many ng | {v} ul at {c} ng/ul, total | {c} ng per ul times {v} ul | amount in {v} ul of {c} ng/ul
= c * v :: ng :: amount
~ v >> the {v} ul : with {v} ul? | and {v} ul | for {v} | if I take {v}
~ c >> the {v} one : at {v} ng/ul | if it's {v} | the other sample is {v} | and {v}?

@ rows 30-400; per (4/5/6/7/8)
? {rows} planks side by side, {per} fit a metre, metres | {rows} bricks in a line, {per} a metre, how long | a fence of {rows} slats, {per} to the metre | {rows} plants at {per} per metre of bed, length
= rows / per :: metres :: line
~ rows >> the one of {v} : and {v} of them | {v}? | for {v} | with {v}
~ per >> the one with {v} a metre : at {v} per metre | if it's {v} to the metre | closer, {v} | with {v} instead

@ net M150-9000; vat (5/7/8/10/13/17/19/20/21/25)
? {net} plus {vat} percent | {net} net, {vat}% vat, gross? | add {vat}% tax to {net} | {net} + {vat}% | what is {net} with {vat}% on top
= net * (1 + vat / 100) :: money :: gross price
~ vat >> the one with {v}% : with {v}%? | and {v} percent | at {v}% | {v}% instead | what if it's {v}
~ net >> the one of {v} : and {v} | for {v}? | {v} net | same for {v}

@ price M20-900; off (5/10/15/20/25/30/40/50)
? {price} minus {off}% | {off}% off {price} | {price} reduced by {off} percent | jacket is {price}, {off}% off
= price * (1 - off / 100) :: money :: reduced price
~ off >> the one with {v}% off : with {v}% off? | and {v}% | {v} percent? | if they give {v}%
~ price >> the {v} one : and {v}? | the other is {v} | on {v} | one for {v}

@ p (1000/2000/2500/4000/5000/8000/10000/12000/15000/20000); rate (1.5/2/2.5/3/3.5/4/5/6); years 2-30
? {p} at {rate}% compound interest for {years} years | {p} invested for {years} years, {rate}% a year | what do {p} become in {years} years at {rate}% | {years} years, {rate} percent, start {p}, compounded yearly
= p * (1 + rate / 100) ** years :: money :: savings
~ years >> the one after {v} years : for {v} years? | and after {v} | {v} years | in {v} years | what about {v} years
~ rate >> the {v}% one : at {v}%? | and with {v}% | if it's {v} percent | {v}%
~ p >> the one from {v} : with {v}? | if I start with {v} | and {v} | for {v}

@ p (500/1200/2000/3000/6000/8000); rate (2/3/4/5/6/8); days 20-300
? simple interest on {p} at {rate}% for {days} days | {days} days of interest, {rate}% a year, on {p} | {p} for {days} days at {rate}%, interest with 365 days
= p * rate / 100 * days / 365 :: money :: interest
~ days >> the {v} days : for {v} days? | and {v} days | if it's {v} days | {v}
~ rate >> the {v}% : at {v}%? | and {v}% | with {v} percent
~ p >> the one on {v} : on {v}? | and {v} | with {v}

@ h D4-46; w D12-38
? {h} hours at {w} | {h} h, {w} an hour | {w} per hour, {h} hours this week | wages for {h} hours at {w}/h
= h * w :: money :: pay
~ h >> the {v} hours : and {v} hours | {v} h? | with {v} | if I do {v} | next week {v}
~ w >> the one at {v} : at {v}? | and if they pay {v} | {v} an hour | on sundays it's {v}

@ a D2-9; b D2-9
? room of {a} by {b} m, area | {a} x {b} m, how many square metres | a floor {a} m times {b} m | {a} m by {b} m, sqm?
= a * b :: square metres :: floor
~ a >> the one {v} long : if it's {v} long | {v} m instead | with {v} m | the other room is {v} by the same
~ b >> the one {v} wide : {v} wide? | and {v} wide | with a width of {v} | same length, {v} wide

@ r D1-12
? area of a circle, radius {r} | circle with radius {r}, area? | how big is a circle of radius {r} | r = {r}, circle area
= pi * r ** 2 :: n :: circle
~ r >> the one with radius {v} : radius {v}? | and {v} | with {v} | {v}? | same for {v}

@ l 20-160; b 20-90; h 10-80
? a tank {l} x {b} x {h} cm, litres? | aquarium {l} by {b} by {h} cm, how many litres | {l} cm long, {b} wide, {h} high, volume in litres | litres in a box of {l} x {b} x {h} cm
= l * b * h / 1000 :: litres :: tank
~ h >> the one filled to {v} : filled to {v} cm? | if it's {v} high | only {v} cm water | and {v} high
~ l >> the {v} cm one : {v} long? | and {v} cm long | with a length of {v}

@ n 2-30; p M2-60
? {n} tickets at {p} | {p} a ticket, {n} of us | {n} people, entry {p} | how much for {n} tickets, {p} each
= n * p :: money :: tickets
~ n >> the {v} tickets : for {v}? | and {v} tickets | we're {v} | {v} people | if {v} come along
~ p >> the ones at {v} : at {v}? | balcony is {v} | the cheap ones at {v} | {v} each

@ n 2-14; p M38-240
? {n} nights at {p} | {p} a night, {n} nights | hotel {n} nights, {p} each | how much are {n} nights for {p}
= n * p :: money :: hotel
~ n >> the {v} nights : {v} nights? | and {v} | for {v} nights | if we stay {v}
~ p >> the one at {v} : at {v}? | the other hotel is {v} | and for {v} a night | {v} a night

@ have 8-90; all 91-400
? {have} of {all} in percent | {have} out of {all}, percent? | what percentage is {have} of {all} | {have} right of {all}, in %
= have / all * 100 :: percent :: share
~ have >> the one with {v} : and {v}? | {v} of them? | with {v} | if it's {v}
~ all >> the one out of {v} : of {v}? | out of {v} | and if there are {v}

@ old 40-900; new 40-990
? from {old} to {new}, percent change | it went from {old} to {new}, how many percent | {old} last year, {new} this year, change in % | change from {old} to {new} in percent
= (new - old) / old * 100 :: percent :: change
~ new >> the one to {v} : to {v}? | and to {v} | if it's {v} now | {v} instead
~ old >> the one from {v} : from {v}? | and from {v} | starting at {v}

@ g 100-900/25; of 2-8; want 3-24
? {g} g flour for {of} people, how much for {want} | recipe: {g} g for {of}, we are {want} | {g} grams serve {of}, I need it for {want} | {of} portions take {g} g, and {want}?
= g / of * want :: g :: flour
~ want >> the one for {v} : for {v}? | and for {v} people | if we're {v} | {v} people
~ g >> the one with {v} g : and {v} g of butter | if it says {v} g | {v} g sugar likewise | {v} g instead

@ sq 12-180; per (5/6/7/8/9/10/12)
? {sq} sqm wall, a litre covers {per}, litres | paint for {sq} square metres at {per} per litre | {sq} m2, {per} m2 per litre | how many litres of paint for {sq} sqm, {per} a litre
= sq / per :: litres :: paint
~ sq >> the {v} sqm : and {v} sqm | for {v}? | {v} square metres | the other wall is {v}
~ per >> the one covering {v} : if it covers {v} | at {v} per litre | with {v} | the cheap one does {v}

@ gb D2-80; s (2/4/5/8/10/12.5/25/40)
? {gb} GB at {s} MB/s, how many seconds | download {gb} GB with {s} MB per second, seconds | {gb} gigabytes, {s} MB/s, time in s | seconds to copy {gb} GB at {s} MB/s
= gb * 1000 / s :: seconds :: download
~ s >> the one at {v} : at {v}? | and with {v} MB/s | if it runs at {v} | {v} MB/s
~ gb >> the {v} GB : and {v} GB | for {v}? | {v} GB then | the other file has {v}

@ w 5-2400; h D1-24; ct (24/28/31/35/38/42)
? {w} watts for {h} hours, kWh | a heater with {w} W, {h} h a day, kWh per day | {h} hours at {w} watt in kWh | how many kWh is {w} W over {h} h
= w * h / 1000 :: kWh :: power
~ h >> the {v} hours : {v} hours? | and {v} h | for {v} hours | if it's on {v}
~ w >> the {v} W one : with {v} W | and a {v} watt one | {v} watts? | the old one has {v}

@ p 20-400; d 3-30
? {p} pages in {d} days, a day? | book has {p} pages, {d} days left, pages per day | {p} pages over {d} days | read {p} pages within {d} days, daily
= p / d :: pages :: reading
~ d >> the one in {v} days : in {v} days? | and {v} days | with {v} | if I have {v} days
~ p >> the {v} pages : and {v} pages | {v}? | the other has {v} | a book of {v}

@ n 2-16
? {n} factorial | {n}! | what's {n}! | factorial of {n}
= factorial(n) :: n :: factorial
~ n >> the {v}! : {v}! | and {v}! | {v}? | of {v} | and of {v}

@ b 2-19; e 2-9
? {b} to the {e} | {b}**{e} | {b}^{e} | {b} to the power of {e}
= b ** e :: n :: power
~ b >> the one with {v} : and {v} to that | with {v} as base | {v} to the same | base {v}
~ e >> the one to the {v} : to the {v}? | and to the {v} | **{v} | power of {v}

@ b 3-60
? {b} squared | square of {b} | {b}^2 | {b} times itself
= b ** 2 :: n :: square
~ b >> the square of {v} : {v} squared | and {v}? | {v} | of {v} | and of {v}

@ b 2-40
? {b} cubed | {b}^3 | cube of {b} | {b} to the third
= b ** 3 :: n :: cube
~ b >> the cube of {v} : {v} cubed | and {v}? | {v} | of {v} | and of {v}

@ a 11-99; b 11-99
? {a} x {b} | {a} times {b} | {a}*{b} | multiply {a} and {b}
= a * b :: n :: product
~ a >> the one with {v} : {v} instead of the first | and {v} times the same | with {v} in front
~ b >> the one times {v} : with {v} instead | and with {v} as the second | times {v} instead | by {v} instead | make the second {v}

@ rent M400-1400; el M30-120; net M15-50
? rent {rent}, power {el}, internet {net}, all? | {rent} rent plus {el} electricity plus {net} for the net | monthly: {rent}, {el} and {net} | flat {rent}, electricity {el}, phone {net}. sum
= rent + el + net :: money :: month
~ rent >> the one with {v} rent : rent {v}? | and with {v} rent | if the rent goes to {v} | flat for {v}
~ el >> the one with {v} for power : power {v}? | electricity is {v} now | with {v} for electricity | if power costs {v}
~ net >> the one with {v} internet : internet {v}? | net for {v} | with {v} for the net

@ hits 3-40; dmg 8-120
? {hits} hits of {dmg} damage | {hits} times {dmg} damage, total | {dmg} per hit, {hits} hits | damage of {hits} hits at {dmg}
= hits * dmg :: damage :: damage
~ hits >> the {v} hits : {v} hits? | and {v} | with {v} hits | if I land {v}
~ dmg >> the one at {v} : at {v}? | crit is {v} | with {v} per hit | the axe does {v}

@ m 2-60; g 50-900
? {m} parcels of {g} g, weight in kg | {m} x {g} g in kilos | {g} grams each, {m} of them, kg? | {m} letters at {g} g, kg
= m * g / 1000 :: kg :: parcels
~ m >> the {v} parcels : {v} of them? | and {v} | with {v} | {v} parcels
~ g >> the {v} g ones : at {v} g | if each is {v} g | {v} grams? | and {v} g

@ wage 1400-5200/100; pct (2/2.5/3/3.5/4/5/6/8)
? {wage} with a raise of {pct}% | I earn {wage}, {pct}% more is | salary {wage}, up {pct} percent | {pct}% raise on {wage}, new salary
= wage * (1 + pct / 100) :: money :: salary
~ pct >> the one with {v}% : with {v}%? | and {v} percent | {v}%? | if they give {v}
~ wage >> the one from {v} : and on {v} | for {v} | from {v}? | she earns {v}

@ eur M20-900; rate (1.06/1.08/1.1/0.86/0.94/0.97/4.3/7.46/11.4/24.9)
? {eur} euros at {rate} | {eur} euro, rate {rate} | exchange {eur} at a rate of {rate} | what do I get for {eur} at {rate}
= eur * rate :: money :: exchange
~ eur >> the {v} : and {v}? | for {v} | {v} euros | if I change {v}
~ rate >> the one at {v} : at {v}? | with {v} | rate {v} | the bank has {v}

@ s 20-180; l D1-25
? {l} km in {s} minutes, km/h | speed for {l} km in {s} min | {s} minutes for {l} km, how fast in km/h | km/h if {l} km take {s} minutes
= l / s * 60 :: km/h :: speed
~ s >> the one in {v} minutes : in {v} minutes? | and {v} min | if I need {v} minutes | {v} min
~ l >> the {v} km : {v} km? | and {v} km | for {v} km

@ kg D45-120; m (1.55/1.62/1.68/1.74/1.8/1.86/1.92)
? bmi for {kg} kg and {m} m | {kg} kg, {m} m, bmi | bmi: {m} m tall, {kg} kilos | I weigh {kg} kg at {m} m, bmi?
= kg / m ** 2 :: n :: bmi
~ kg >> the one at {v} kg : at {v} kg? | and {v} kg | with {v} | if I weigh {v}
~ m >> the one at {v} m : at {v} m | if she's {v} | and {v} tall

@ n 20-500; c 3-48
? {n} eggs, boxes of {c}, how many full boxes | full boxes of {c} from {n} | {n} bottles in crates of {c}, full ones | pack {n} by {c}, how many full packs
= n // c :: boxes :: boxes
~ c >> the boxes of {v} : boxes of {v}? | in {v}s | and with {v} | by {v}
~ n >> the one from {v} : and {v}? | from {v} | with {v} | if there are {v}

@ n 20-300; c 4-55
? {n} guests, tables of {c}, tables needed | {n} people, {c} a table, how many tables | seats for {n}, {c} per table | how many vans for {n} people with {c} seats each
= ceil(n / c) :: tables :: tables
~ n >> the one for {v} : for {v}? | and {v} guests | if {v} come | {v} people
~ c >> the one with {v} seats : {v} per table? | with {v} each | if {v} fit | and at {v}

@ a 2-29; b 30-90
? how many numbers from {a} to {b} inclusive | count from {a} to {b}, both counted | pages {a} to {b}, how many | from number {a} up to {b}, how many
= b - a + 1 :: n :: count
~ b >> the one to {v} : to {v}? | up to {v} | until {v} | and to {v}
~ a >> the one from {v} : from {v}? | starting with {v} | and from {v}

@ d 3-300; w (30/35/36/38/38.5/40)
? {d} days are how many weeks | {d} days in weeks | weeks in {d} days | {d} days, weeks?
= d / 7 :: weeks :: time
~ d >> the {v} days : and {v}? | {v} days | for {v} | {v} too

@ h 2-300
? {h} hours in minutes | minutes in {h} hours | how many minutes are {h} hours | {h} h, minutes
= h * 60 :: minutes :: time
~ h >> the {v} hours : and {v}? | {v} h | {v} hours? | for {v}

@ acres D2-90
? {acres} acres in hectares | how many hectares is a field of {acres} acres | {acres} ac to ha | {acres} acres, hectares?
= acres * 0.40468564224 :: hectares :: field
~ acres >> the {v} acre one : and {v}? | {v} acres | the other has {v} | for {v}

@ t D2-60
? {t} tonnes in kg | kg in {t} tonnes | {t} t, kilos? | a load of {t} tonnes in kilograms
= t * 1000 :: kg :: load
~ t >> the {v} tonnes : and {v}? | {v} t | {v} tonnes too | the trailer has {v}

@ cups D1-9
? {cups} cups in ml | {cups} US cups, millilitres | how many ml are {cups} cups | {cups} cups milk in ml
= cups * 236.588 :: ml :: milk
~ cups >> the {v} cups : and {v}? | {v} cups | for {v} | with {v}

@ x D2-80; z D2-80; v D2-80
? {x}, {z} and {v}, total | {x} + {z} + {v} | add {x}, {z}, {v} | sum of {x}, {z} and {v}
= x + z + v :: n :: sum
~ v >> the one with {v} : with {v} as the last | the last one is {v} | and if the third is {v} | {v} at the end
~ x >> the one starting with {v} : the first is {v} | with {v} as the first | and with {v} in front

@ p D2-40; g 100-1500/50
? {p} a kilo, I take {g} g | {g} g cheese at {p} per kg | price of {g} grams, {p} the kilo | ham at {p}/kg, {g} g
= p * g / 1000 :: money :: cheese
~ g >> the {v} g : {v} g? | and {v} grams | for {v} g | if I take {v} g
~ p >> the one at {v} : at {v}? | the other is {v} a kilo | and for {v}/kg

@ price M2-30; g (250/300/400/450/500/750/800)
? {price} for {g} g, price per kg | {g} g cost {price}, a kilo? | kilo price of {g} g for {price} | per kg: {price} for {g} grams
= price / g * 1000 :: money :: kilo price
~ price >> the one for {v} : for {v}? | and {v} | the other brand is {v} | at {v}
~ g >> the {v} g pack : and for {v} g | {v} g pack? | if it's {v} g | the big one has {v} g

@ n 3-30; m 2-25
? {n} rows of {m} seats | {n} rows, {m} in each | {m} chairs a row, {n} rows | seats: {n} rows with {m}
= n * m :: seats :: seats
~ n >> the {v} rows : {v} rows? | and {v} | with {v} rows | if we do {v} rows
~ m >> the one with {v} a row : {v} per row? | with {v} in a row | if a row has {v}

@ a 3-40; h 2-30
? triangle with base {a} and height {h}, area | area of a triangle {a} by {h} | triangle, base {a}, height {h} | {a} base {h} high, triangle area
= a * h / 2 :: n :: triangle
~ a >> the one with base {v} : base {v}? | and base {v} | with {v} as the base
~ h >> the one {v} high : {v} high? | height {v} | and {v} in height

@ a 3-90; b 3-90
? hypotenuse of {a} and {b} | right triangle with {a} and {b}, long side? | diagonal of {a} x {b} | {a} by {b}, the diagonal
= sqrt(a ** 2 + b ** 2) :: n :: diagonal
~ a >> the one with {v} : with {v} instead of the first | first side {v} | and {v} by the same
~ b >> the one by {v} : by {v}? | second side {v} | and x {v}

@ floor 2-30; step (15/16/17/18/19)
? {floor} steps of {step} cm, height in cm | stairs: {floor} steps, {step} cm each | {step} cm a step, {floor} steps, how high | height of {floor} steps at {step} cm
= floor * step :: cm :: stairs
~ floor >> the {v} steps : {v} steps? | and {v} | with {v} steps | if there are {v}
~ step >> the one with {v} cm : at {v} cm | with {v} cm steps | {v} cm each?

@ sub 3-40; p M4-19
? {p} a month for {sub} months | subscription {p} monthly, {sub} months | {sub} months at {p} | {p} per month, after {sub} months
= sub * p :: money :: subscription
~ sub >> the {v} months : {v} months? | and after {v} | for {v} months | in {v}
~ p >> the one at {v} : at {v}? | the family plan is {v} | and for {v} a month | {v} monthly

@ debt 600-9000/100; pay 40-300/10
? {debt} debt, {pay} a month, how many months | pay back {debt} with {pay} monthly, months | {pay} a month until {debt} is paid | months to clear {debt} at {pay} each
= ceil(debt / pay) :: months :: payback
~ pay >> the one with {v} : with {v} a month? | and {v} | at {v} | if I pay {v}
~ debt >> the one of {v} : and {v}? | for {v} | if it's {v} | a debt of {v}

@ goal 500-9000/50; have 20-480
? I have {have} of {goal}, missing? | goal {goal}, got {have}, how much to go | {have} saved, need {goal} | from {have} to {goal} it's how much
= goal - have :: money :: missing sum
~ have >> the one with {v} : with {v}? | if I have {v} | and at {v} | now I've got {v}
~ goal >> the one to {v} : to {v}? | if the goal is {v} | and for {v}

@ pop 2000-90000/100; pct (0.5/0.8/1.2/1.5/2/2.5/3); y 3-25
? town of {pop} grows {pct}% a year, after {y} years (whole people) | {pop} people, {pct}% growth yearly, in {y} years, rounded | population {pop}, plus {pct} percent each year for {y} years, rounded
= round(pop * (1 + pct / 100) ** y) :: people :: town
~ y >> the one after {v} years : after {v} years? | in {v} years | and {v} years | {v} years on
~ pct >> the {v}% one : at {v}%? | with {v}% | if it's {v} percent
~ pop >> the town of {v} : a town of {v}? | and {v} people | from {v}

@ val (9000/12000/15000/18000/24000/30000/36000); pct (8/10/12/15/18/20/25); y 1-9
? car of {val} loses {pct}% a year, worth after {y} years | {val}, minus {pct}% each year, {y} years | value of a {val} machine after {y} years at -{pct}% a year
= val * (1 - pct / 100) ** y :: money :: value
~ y >> the one after {v} years : after {v}? | and in {v} years | {v} years | after {v} years then
~ pct >> the {v}% one : at {v}%? | losing {v}% | if it's {v} percent
~ val >> the {v} one : one for {v}? | and {v} | if it cost {v}

@ n 3-40; k 2-9
? {n} teams, {k} players each | {k} in a team, {n} teams | players in {n} teams of {k} | {n} groups of {k}
= n * k :: players :: players
~ n >> the {v} teams : {v} teams? | and {v} | with {v} teams | if {v} sign up
~ k >> the teams of {v} : teams of {v}? | with {v} each | {v} in each

@ n 3-30
? {n} teams, everyone plays everyone once, matches | round robin with {n} players, how many games | {n} people all shake hands, handshakes | matches when {n} meet each other once
= n * (n - 1) // 2 :: n :: matches
~ n >> the one with {v} : with {v}? | and {v} | {v} of them | if {v} | for {v}

@ b 60-190; m 3-90
? {b} beats a minute for {m} minutes | pulse {b}, {m} min, beats? | {m} minutes at {b} bpm, beats | heart at {b}, how many beats in {m} minutes
= b * m :: beats :: beats
~ m >> the {v} minutes : {v} minutes? | and {v} min | in {v} | for {v}
~ b >> the one at {v} : at {v}? | with {v} bpm | and if it's {v}

@ kcal 40-600; n 2-9
? {n} portions of {kcal} kcal | {kcal} kcal each, {n} of them | {n} bars at {kcal} calories | calories of {n} with {kcal}
= kcal * n :: kcal :: calories
~ n >> the {v} portions : {v} portions? | and {v} | if I eat {v} | {v} of them
~ kcal >> the ones with {v} : with {v} each | at {v}? | the other has {v}

@ kg D1-30; z (1/2/3/4/5)
? parcel base 4.90 plus 0.80 a kg, {kg} kg | shipping is 4.90 + 0.80 per kilo, parcel of {kg} kg | {kg} kg parcel: 4.90 and 0.80 for every kg
= 4.9 + 0.8 * kg :: money :: shipping
~ kg >> the {v} kg : {v} kg? | and {v} | one of {v} kg | for {v} kg

@ km 2-60; base (2.9/3.4/3.5/3.9/4.2); per (1.6/1.8/2/2.2/2.5)
? taxi {km} km, {base} start plus {per} per km | {base} base fare, {per} a km, {km} km | cab: {base} + {per}/km, {km} km
= base + per * km :: money :: taxi
~ km >> the {v} km : {v} km? | and {v} km | for {v} | if it's {v} km
~ per >> the one at {v} a km : at {v} a km | night rate {v} | with {v} per km

@ m 5-90; s (15/20/24/25/30/50/60)
? {m} seconds of video at {s} fps, frames | frames in {m} s with {s} per second | {s} fps, {m} seconds | how many frames, {m} sec at {s} fps
= m * s :: frames :: frames
~ m >> the {v} seconds : {v} seconds? | and {v} s | for {v} | {v} sec
~ s >> the one at {v} fps : at {v} fps? | and {v} fps | with {v}

@ mp 800-6000/100; w 600-4000/100
? an image of {mp} x {w} pixels, megapixels | {mp} by {w} px in megapixels | {mp}x{w}, how many MP
= mp * w / 1000000 :: megapixels :: image
~ mp >> the one {v} wide : {v} wide? | and {v} px wide | with {v}
~ w >> the one {v} high : {v} high? | and {v} px high | times {v}

@ h 1-12; rate (60/80/100/120/125/150)
? drip {rate} ml/h for {h} hours | infusion of {rate} ml an hour, {h} h, total ml | {h} hours at {rate} ml per hour
= h * rate :: ml :: infusion
~ h >> the {v} hours : {v} hours? | and {v} h | over {v} | for {v} hours
~ rate >> the one at {v} : at {v}? | with {v} ml/h | if it runs at {v}

@ amp D1-16; volt (12/24/48/110/230)
? {amp} A at {volt} V, watts | power at {volt} volts and {amp} amps | {volt} V times {amp} A | watts: {amp} ampere, {volt} volt
= amp * volt :: watts :: power
~ amp >> the {v} A : {v} A? | and {v} amps | with {v} | at {v} A
~ volt >> the one at {v} V : at {v} V? | on {v} volts | and {v} V

@ sides 4-20; n 2-6
? {n} dice with {sides} sides, how many outcomes | {sides}-sided dice, {n} of them, combinations | outcomes of {n} throws with {sides} sides
= sides ** n :: n :: outcomes
~ n >> the {v} dice : {v} dice? | with {v} | and {v} of them | throwing {v}
~ sides >> the one with {v} sides : {v} sides? | with {v} sides | and d{v}
"""
