"""Scenes for lives.py: the first one a single fact said in passing, the rest of the numbers coming with the follow-ups; everyday fragments."""
from lives import add

ROWS = r"""
@ a 20-900 #entries; b 5-60 #new entries; c 2-12 #parts
? plus_total:n = a + b : {a} and {b} more | {a}, then {b} come on top | I have {a} and get {b}
? minus_rest:n = a - b @ b 5-19 #missing : {a} and {b} of them go | from {a} take {b} | {a}, {b} fewer
? product:n = a * c : {a} taken {c} times | {c} lots of {a} | {a} in each of {c} rows
+ plus_split:n = plus_total / c @ c 2-12 #parts : over {c} | in {c} equal lots | shared out to {c}
+ squared:n = minus_rest ** 2 : squared | that times itself | its square
+ product_half:n = product / 2 : half of them | only every second one | cut that in two
* quotient:n = a / c @ c 2-12 #parts : and {a} over {c} | the first number divided by {c} | {a} by {c}

@ start_temp 40-95 =temperature; loss 2-9 #degrees a minute; minutes 2-8 #minutes
? cooled:degrees = start_temp - loss * minutes @ start_temp 80-99 =temperature : tea at {start_temp} degrees cools {loss} degrees a minute, after {minutes} minutes? | {start_temp} degrees, {loss} less every minute, {minutes} minutes later | soup of {start_temp} loses {loss} degrees per minute, in {minutes} min
* wait:minutes = ceil((start_temp - drink) / loss) @ drink 30-38 =drinking temperature : I drink it at {drink}, wait how long, whole minutes | minutes until it has {drink} or less | when does it reach {drink}, rounded up
* in_f:degrees Fahrenheit = start_temp * 9 / 5 + 32 : the start in fahrenheit | {start_temp} degrees as F | how much is it in Fahrenheit at first
* dropped:degrees = loss * minutes : how many degrees did it lose | the drop | lost degrees so far

@ wait_min 3-25 #minutes; people 4-60 #people; counters 2-6 #counters
? queue:minutes = people * wait_min : {people} people before me, {wait_min} minutes each | a queue of {people}, {wait_min} min per person | {wait_min} minutes for each of {people} in line
+ with_counters:minutes = queue / counters : {counters} counters are open | with {counters} counters | shared by {counters} clerks
+ queue_hours:hours = queue / 60 : in hours | that's how many hours | hours?
* served:people = open_hours * 60 // wait_min @ open_hours 4-9 #hours : how many are served in {open_hours} hours at one counter | {open_hours} hours open, one clerk, people served? | one counter does how many in {open_hours} h
* one_leaves~:minutes = (people - gone) * wait_min @ gone 1-3 #people : {gone} give up, minutes then | {gone} leave the line | without {gone} of them

@ litres_h 3-40 #litres an hour; hours 2-20 #hours; tank 100-900/50 #litres
? pumped:litres = litres_h * hours : a leak loses {litres_h} litres an hour, in {hours} hours? | {litres_h} l per hour, {hours} h | pump {litres_h} litres each hour for {hours} hours
? empty_in:hours = tank / litres_h : a tank of {tank} litres loses {litres_h} an hour, empty in how many hours | {tank} litres, {litres_h} per hour go out, hours
+ in_tank~:litres = tank - pumped @ tank 900-2000/100 #litres : the tank had {tank} litres, what's in it | {tank} litres at the start, left | from {tank} l remain
+ empty_days:days = empty_in / 24 : in days | days? | that many days
* per_minute:litres a minute = litres_h / 60 : per minute | litres each minute | a minute that is
* worse:litres = litres_h * 2 * hours : if it leaks twice as much | at double the rate, same time | with a leak twice as big
* mended:litres = litres_h * (1 - fix / 100) @ fix (25/40/50/60/75/80) =repair in percent : taped up it loses {fix}% less, an hour | with {fix} percent less, per hour | {fix}% of the leak is stopped, litres an hour

@ p1 M3-60 =first offer; p2 M3-60 =second offer; q1 2-20 #pieces in the first; q2 2-20 #pieces in the second
? unit_a:money = p1 / q1 : {q1} pieces for {p1}, price of one | a pack of {q1} costs {p1}, per piece? | {p1} for {q1}, each
* unit_b:money = p2 / q2 @ p2 M3-60 =second offer; q2 2-20 #pieces in the second : and {q2} pieces for {p2} | another shop has {q2} for {p2}, one costs | the other pack: {q2} for {p2}, per piece
* apart:money = abs(p1 / q1 - p2 / q2) @ p2 M3-60 =second offer; q2 2-20 #pieces in the second : difference per piece to {q2} for {p2} | compared with {q2} for {p2}, per piece difference | how far apart per piece if the other is {q2} for {p2}
+ hundred:money = unit_a * 100 : a hundred of those | for 100 pieces | and 100
+ need_cost:money = unit_a * need @ need 20-90 #pieces : I need {need} | {need} of them | for {need}
* three_packs:money = p1 * packs @ packs 2-9 #packs : {packs} of the first packs | {packs} packs of {q1} | {packs} times the first offer

@ lit 20-400 #lamps; watt 4-60 #watts; hours 2-12 #hours
? load:watts = lit * watt : {lit} lamps of {watt} watts | {watt} W each, {lit} lamps on, total watts | {lit} lamps at {watt} W
+ load_kw:kW = load / 1000 : in kilowatts | kW? | as kW
+ used:kWh = load_kw * hours : {hours} hours of it, kWh | burning {hours} hours | for {hours} h
+ bill:money = used * tariff @ tariff (0.25/0.28/0.3/0.32/0.35) =tariff : at {tariff} a kWh | {tariff} per kWh | the kWh is {tariff}
* led_load:watts = lit * led @ led 2-9 #watts : with LEDs of {led} watts instead | {led} W LEDs, total | replaced by {led} watt ones
+ led_saving:watts = lit * watt - led_load : how many watts does that save | watts saved | so we save
* broken~:lamps = lit - dark @ dark 2-15 #broken lamps : {dark} are broken, how many light up | minus {dark} dead ones | {dark} don't work

@ walk 2-30 #km; pace_w (4/4.5/5/5.5/6) =speed in km/h; stairs 100-900/50 #metres up
? walking:hours = walk / pace_w : a hike of {walk} km at {pace_w} km/h | {walk} km on foot, {pace_w} km an hour, hours | hours for {walk} km walking {pace_w} km/h
+ with_climb:hours = walking + stairs / 300 : plus {stairs} m up, an hour for every 300 | {stairs} metres of climb at 300 an hour on top | and {stairs} m uphill, 300 per hour
+ walking_minutes:minutes = walking * 60 : in minutes | minutes? | that's how many minutes
* signs:signs = walk * 1000 // every @ every (100/200/250/500) #metres : a sign every {every} metres, how many | signs at every {every} m | one mark per {every} m
* steps:steps = walk * 1000 / step @ step (0.6/0.65/0.7/0.75/0.8) =step in metres : steps of {step} m, how many | how many steps at {step} metres | with a step of {step} m
* water:litres = walk * 0.15 : 0.15 litres per km, water? | water at 150 ml a km, litres | litres to carry, 0.15 each km

@ age 8-70 #years; sister 2-7 #years younger
? sister_age:years = age - sister : I'm {age}, my sister is {sister} years younger | {age} years old, brother {sister} younger | he is {age} and she is {sister} years younger, her age
? days_old:days = age * 365 : {age} years in days, 365 each | how many days are {age} years of 365 | I'm {age}, days old without leap days
+ together_age:years = age + sister_age : and our ages together | both ages added | the sum of the two ages
* in_years:years = age + later @ later 3-30 #years : how old in {later} years | {later} years from now, my age | my age after {later} more years
* year_hundred:years = 100 - age : years until I'm 100 | how long to a hundred | left to 100
+ weeks_old:weeks = days_old / 7 : in weeks | weeks? | and weeks
* grandma:years = age * times @ times 2-4 #times : grandma is {times} times as old | and someone {times} times my age | {times} times my age is

@ floor 20-160 #square metres; carpet M8-60 =price; waste (5/8/10/12/15) =waste in percent
? carpet_cost:money = floor * carpet : {floor} square metres of carpet at {carpet} | carpet {carpet} a square metre, {floor} m2 | {floor} m2 to lay, {carpet} each
? to_order:square metres = floor * (1 + waste / 100) : {floor} m2 plus {waste}% waste, how much to order | {floor} square metres and {waste} percent for cutting | order for {floor} m2 with {waste}% extra
+ order_cost:money = to_order * carpet : at {carpet} each | {carpet} per square metre, cost | costs at {carpet}
+ laid:money = carpet_cost + labour * floor @ labour M4-18 =labour : laying is {labour} per square metre on top | plus {labour} a m2 for the work | with labour of {labour} per m2
* days_work:days = ceil(floor / day_rate) @ day_rate 15-40/5 #square metres a day : he does {day_rate} square metres a day, days | at {day_rate} m2 per day, whole days | {day_rate} m2 daily, how many days
* underlay:rolls = ceil(floor / 10) : underlay comes in rolls of 10 m2, how many | rolls of 10 square metres for underneath | 10 m2 rolls of underlay

@ salary 1800-5200/50 =salary; rise (2/2.5/3/3.5/4/5/6) =raise in percent; bonus 200-1500/50 =bonus
? new_salary:money = salary * (1 + rise / 100) : {salary} a month and a raise of {rise}% | my salary is {salary}, plus {rise} percent | {rise}% more on {salary}
? raise_money:money = salary * rise / 100 : a raise of {rise}% on {salary}, how much more | what do {rise} percent of {salary} bring a month
+ new_year:money = new_salary * 12 : a year of that | yearly | times twelve
+ year_bonus:money = new_year + bonus : plus a bonus of {bonus} | and {bonus} bonus | with {bonus} at christmas
* old_year:money = salary * 12 : what was it a year before the raise | the old salary per year | twelve old salaries
* hourly:money = salary / hours @ hours (140/152/160/165/173) #hours : {hours} hours a month, old hourly pay | per hour with {hours} hours | an hour, working {hours} a month
* two_raises:money = salary * (1 + rise / 100) ** 2 : the same raise twice | two years in a row with that raise | and after a second raise of the same
* inflation:percent = rise - infl @ infl (1/1.5/1.8/2) =inflation in percent : inflation is {infl}%, what's really gained in points | minus {infl} percent inflation, points left | raise minus inflation of {infl}%

@ length_a 20-400 #cm; cut 5-40 #cm
? pieces:pieces = length_a // cut : a ribbon of {length_a} cm in pieces of {cut} cm | how many {cut} cm pieces from {length_a} cm | cut {length_a} cm into {cut} cm bits, whole ones
* offcut:cm = length_a % cut : what remains | the leftover bit in cm | how long is the last scrap
* cuts:cuts = length_a // cut - 1 : how many cuts for that, if nothing is left over | number of cuts between the pieces | cuts needed between them
* inches:inches = length_a / 2.54 : the whole in inches | length in inches | {length_a} cm as inches
+ need_ribbons:ribbons = ceil(want / pieces) @ want 20-200/10 #pieces : I want {want} pieces, how many ribbons | ribbons for {want} pieces | {want} pieces need how many ribbons
* third:cm = length_a / 3 : a third of the ribbon | in three equal parts, each | one of three parts

@ screens 2-40 #screens; inch (24/27/32/43/55) #inches; price 90-700/10 =price
? screens_cost:money = screens * price : {screens} screens at {price} | {price} each, {screens} monitors | {screens} displays for {price} apiece
* diagonal:cm = inch * 2.54 @ inch (24/27/32/43/55) #inches : {inch} inches in cm | they have {inch} inches, centimetres? | {inch} inch diagonal as cm
+ vat_screens:money = screens_cost * (1 + vat / 100) @ vat (7/8/19/20/21) =vat in percent : plus {vat}% vat | with {vat} percent tax | {vat}% comes on top
+ leasing:money = screens_cost / months @ months (12/24/36) #months : leased over {months} months | paid in {months} months, monthly | {months} monthly rates
* returned~:screens = screens - back @ back 1-1 #returns : one goes back, how many stay | minus one broken | without the broken one
* budget_screens:screens = budget // price @ budget 2000-9000/500 =budget : how many does a budget of {budget} buy | {budget} to spend, how many | with {budget} I get

@ bags 4-60 #bags; per_bag 10-50/5 #kg a bag; lift (250/500/750/1000) #kg
? load_kg:kg = bags * per_bag : {bags} bags of cement, {per_bag} kg each | {per_bag} kg a bag, {bags} bags | weight of {bags} bags with {per_bag} kg
? rides:rides = ceil(bags * per_bag / lift) : a lift takes {lift} kg, {bags} bags of {per_bag} kg, how many rides | rides for {bags} bags of {per_bag} kg with a {lift} kg lift : You need {out} rides.
+ load_rides:rides = ceil(load_kg / lift) : the lift takes {lift} kg, rides? | with {lift} kg per ride | how often for a {lift} kg lift : You need {out} rides.
+ load_tons:tons = load_kg / 1000 : in tons | tons? | as tonnes
* in_one_ride:bags = lift // per_bag @ lift (250/500/750/1000) #kg : how many bags fit in one ride with {lift} kg | bags per ride at {lift} kg | {lift} kg allow how many bags
* mortar:litres = bags * water @ water (4/5/6/7) #litres a bag : {water} litres of water a bag | water at {water} l per bag | each bag takes {water} l
* bag_cost:money = bags * price @ price M4-13 =price of a bag : {price} a bag | bags cost {price} | at {price} each bag

@ letters 40-900 #letters; stamp (0.85/0.95/1/1.1/1.6) =stamp; print (0.04/0.05/0.08/0.1) =printing
? postage:money = letters * stamp : {letters} letters with a {stamp} stamp | postage {stamp}, {letters} letters | {letters} letters at {stamp}
? mailing:money = letters * (stamp + print) : {letters} letters, {stamp} postage and {print} printing each | mailing of {letters}: {stamp} stamp plus {print} print
+ with_print:money = postage + letters * print : and printing at {print} each | plus {print} a letter for printing | printing {print} apiece on top
+ bulk:money = postage * (1 - off / 100) @ off (5/10/12/15/20) =discount in percent : {off}% off for bulk | bulk mail is {off} percent cheaper | minus {off}% bulk discount
* replies:replies = letters * rate / 100 @ rate (1/2/3/5/8/10) =reply rate in percent : {rate}% reply, how many | a return of {rate} percent | {rate}% answer
+ cost_reply:money = letters * stamp / replies : so the postage for one reply | postage per reply | each reply costs in stamps
* returned_l~:letters = letters - undeliverable @ undeliverable 2-30 #returns : {undeliverable} come back, how many arrived | minus {undeliverable} undeliverable | {undeliverable} were returned, delivered?
* stack:cm = letters * 0.5 / 10 : half a mm each, stacked in cm | stack of them at 0.5 mm, cm | how high in cm at half a millimetre

@ apples_kg D1.2-9.5 =weight; price (1.99/2.29/2.49/2.99/3.49) =price of a kg; pies 2-8 #pies
? apple_cost:money = apples_kg * price : {apples_kg} kg of apples at {price} | apples {price} a kilo, {apples_kg} kg | {apples_kg} kilos, {price} each kilo
+ pie_apples:money = apple_cost / pies : for {pies} pies, apples per pie in money | {pies} pies come out, cost of apples in each | over {pies} pies
* grams:g = apples_kg * 1000 : in grams | grams? | how many g
* peeled:kg = apples_kg * (1 - waste / 100) @ waste (10/15/20/25) =waste in percent : {waste}% is peel and core, left? | without {waste} percent peel | minus {waste}% when peeled
+ per_pie:kg = peeled / pies @ pies 2-8 #pies : in {pies} pies, each | per pie with {pies} | divided over {pies} pies
* sale_cost:money = apples_kg * price * (1 - off / 100) @ off (10/20/25/30) =discount in percent : {off}% off today | today {off} percent less | with {off}% reduction
* change_note:money = note - apples_kg * price @ note 50-100/50 =note : paying with {note}, change | I give {note} | out of a {note} note, back
"""
add("life_in_passing", ROWS, 13.0)
