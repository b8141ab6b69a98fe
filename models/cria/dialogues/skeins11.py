"""Little conversations for skein.py: what people reckon at home and on the way (flats, cars, children, medicine, meals, walks, journeys, hobbies)."""
from skein import add

HOME_ROWS = r"""
@ r 380-2400/10 =rent; p D1-12 =increase
? new(new rent):euros = r * (1 + p / 100) : rent of {r} goes up {p} percent | my landlord wants {p}% more, i pay {r} now | {r} a month plus {p}% | rent {r}, raised by {p}%, the new one? | they raise my {r} rent by {p} percent ~ and with {p}% | at {p} percent | if i paid {r} | {p}% instead
* more(more a month):euros = r * p / 100 : how much more a month | that's how much extra each month | the increase in euros | so i pay how much more
+ year:euros = more * 12 : and more a year | a year that makes | extra per year | times twelve months
* m2(per square metre):euros = new / a @ a 28-120 =size : {a} m², so per square metre | the flat has {a} square metres, new price each | on {a} m², euros per square metre ~ if it has {a} m² | with {a} square metres
* dep:euros = new * 3 : deposit of three months of the new rent | three new rents as deposit | deposit, 3 months
* share(share):euros = new / n @ n 2-5 #p flatmates : {n} of us live here, each | split between {n} flatmates | shared by {n} | for each of {n} ~ and {n} | with {n} of us

@ x {costs}4-6:20-900
? total(total):euros = sum(x.values()) : monthly costs:{x} total | what i spend a month: {x}. sum? | budget{x} all together | my bills: {x}, add them up
? top(largest):%s = max(x, key=x.get) : monthly costs:{x} which is the largest | of these costs which eats most: {x} | budget{x} - biggest item?
* year:euros = sum(x.values()) * 12 after total : in a year | per year | a whole year of that | times 12 months
* small:%s = min(x, key=x.get) : the smallest item | which costs least | cheapest of them
* share(share):percent = x[c] / sum(x.values()) * 100 @ c keyof:x : {c} in percent of it | how many percent go to {c} | share of {c}? ~ = and {c} in percent | = share of {c}
* left(left):euros! = s - sum(x.values()) @ s 1500-4800/50 =income : i earn {s}, what's left | from an income of {s}, the rest | {s} come in, so i can save ~ and with {s} | {s} income | if i earned {s}
* two:euros = x[c] + x[e] @ c keyof:x; e keyof:x : {c} and {e} together | {c} plus {e} | what do {c} and {e} make
! x > total = dict(x, **{c: v}) @ c keyof:x; v 20-900 : {c} is {v} from now on. total | oh no, {c} is {v} | {c} goes to {v}, sum again | put {v} for {c}, all together
! x > total = {a: b for a, b in x.items() if a != c} @ c keyof:x : i cancel {c} | without {c}, total | no more {c}. sum? | if i drop {c}
! x > top = {a: b for a, b in x.items() if a != c} @ c keyof:x : and if you leave out {c} | without {c}, the largest | {c} aside, which one

@ b 38-100 =battery in kWh; f 5-40/5 =first charge level; t 60-100/5 =last charge level; k (3.7/7.4/11/22/50/150) =charging power
? kwh(energy):kWh = b * (t - f) / 100 : {b} kWh battery from {f}% to {t}%, kWh | charge {b} kWh from {f} to {t} percent, how much energy | my car has {b} kWh, it's at {f}% and i want {t}% | how many kWh from {f} to {t} percent in a {b} kWh battery ~ up to {t}% | from {f} percent | to {t} percent instead | with {b} kWh
+ hours(time):hours = kwh / k : at {k} kW how many hours | charger with {k} kW, hours | hours on {k} kW ~ and with {k} kW | at a {k} kW charger | {k} kW?
+ cost(cost):euros = kwh * p @ p DD0.2-0.8 =price : a kWh is {p} | at {p} per kWh | costs with {p} a kWh ~ and at {p} | at {p} each
* range_:km = kwh / u * 100 @ u 13-24 =consumption : {u} kWh per 100 km, how far does that take me | km with {u} kWh on a hundred | gets me how far at {u} per 100 ~ and with {u} | at {u} kWh

@ t time:6-20 =departure; h 1-11; m 5-55/5; z (1=1_hour_ahead/2=2_hours_ahead/6=6_hours_ahead/8=8_hours_ahead/-1=1_hour_behind/-2=2_hours_behind/-5=5_hours_behind/-6=6_hours_behind/-8=8_hours_behind)
? land(arrival, my clock):%time = t + timedelta(hours=h, minutes=m) : flight at {t}, {h} h {m} min. landing by my clock at home? | takes off {t}, flies {h} hours {m}. lands (time at home)? | departure {t} plus {h} h {m} in the air, what time is it at home then | {t} start, {h}:{m} hours of flight, arrival in home time ~ and at {t} | leaving {t} | if it takes {h} h {m} | {h} h {m} instead
+ local(local arrival):%time = land + timedelta(hours=z) : there it's {z} | local time is {z}, so there | they are {z} of us | the place is {z}, arrival over there
+ bed:%time = local + timedelta(minutes=w) @ w 30-120/10 : then {w} minutes to the hotel | plus {w} minutes of passport and taxi | and {w} min later i'm in bed, at ~ and {w} minutes | {w} min instead
* gate:%time = t - timedelta(minutes=w) after land @ w 30-150/10 : be at the airport {w} minutes before | {w} minutes earlier i have to be there | check in {w} min before it leaves ~ {w} minutes before | rather {w} minutes

@ km D4-30 =distance; c 100-1600/50 =climb; s time:6-12 =start
? hours(walking time):hours = km / 4 + c / 400 : {km} km and {c} m up, 4 km/h plus an hour per 400 m, hours? | a hike of {km} km with {c} m of climb: km/4 + climb/400 hours | walking time for {km} km (4 an hour) and {c} metres up (400 an hour) | {km} km at 4 km/h, {c} m at 400 m/h, both added, hours ~ and {c} m up | with {c} metres of climb | {km} km | if it's {km} km
+ rest(with breaks):hours = hours + b / 60 @ b 15-120/5 =break : plus {b} minutes of breaks | and {b} min of pauses | with {b} minutes rest ~ {b} minutes | and with {b} min
* back(arrival):%time = s + timedelta(minutes=round((km / 4 + c / 400) * 60)) after hours : start at {s}, there at (no breaks) | leaving {s}, arrival without a break | from {s} on without resting, when are we up ~ starting {s} | and from {s} | leave at {s}
* min_:minutes = (km / 4 + c / 400) * 60 after hours : walking time in minutes | as minutes, without breaks | how many minutes of walking

@ n 2-8 =tablets a day; p 20-120/10 #tablets a pack
? days(days):days = p // n : {p} tablets, {n} a day, lasts how many full days | pack of {p}, i take {n} daily, full days | {n} pills a day from a box of {p}, days | a box has {p} pills and i need {n} a day ~ and {n} a day | with {n} | {n} daily | a pack of {p} | {p} in a box
+ out(date):%date = d + timedelta(days=days) @ d date:2025-2029 =start : starting {d}, empty on | from {d}, when is it used up | i begin on {d}, the day it runs out ~ starting {d} | from {d} on | begin {d}
* packs(packs):packs = math.ceil(n * t / p) after days @ t 60-365/5 : for {t} days, packs | how many boxes for {t} days | {t} days need how many packs | boxes for {t} days ~ and for {t} days | {t} days?
* mg:mg = n * m after days @ m 5-500/5 : {m} mg each, a day | a tablet has {m} mg, daily dose | with {m} mg in one, mg per day ~ and with {m} mg | {m} mg each
* gap:hours = 24 / n after days : spread evenly over 24 hours, every how many hours | hours from one to the next, evenly over the day | one every how many hours

@ x {meals}4-6:60-900
? total(total):kcal = sum(x.values()) : calories today:{x} sum | i ate {x} kcal. total | food diary{x} all in all | what do these make, kcal: {x}
* most(most):%s = max(x, key=x.get) : which had most | the heaviest one | where did most come from | biggest of them
* left(left):kcal! = g - sum(x.values()) @ g 1500-3000/50 =goal : goal is {g}, what's left | out of {g}, i may still eat | my limit is {g}, the rest ~ with a goal of {g} | if it's {g} | {g} instead
* kj:kJ = sum(x.values()) * 4.184 after total : in kilojoules | as kJ | how many kJ is that sum
* part:percent = x[c] / sum(x.values()) * 100 @ c keyof:x : {c} as percent | what part is {c} | {c} in percent of the day ~ = and {c}? | = share of {c}
! x > total = dict(x, **{c: v}) @ c keyof:x; v 60-900 : {c} was {v} | no, {c} had {v} kcal | {c} {v}, sum again | correct {c} to {v}
! x > total = dict(x, sweets=v) @ v 60-500 : and sweets {v} | plus {v} of sweets | i forgot {v} for sweets | oh and sweets, {v}

@ f 20-140 =flour; b 1-9; q 2-12 #p guests
? all_(flour):g = f * q : {f} g flour a person, {q} people | {q} guests at {f} grams of flour each | dough: {f} g for each of {q} | for {q} people with {f} g flour apiece ~ and {q} people | for {q} | with {f} g | {q} of us | if there were {q} of us
* water:ml = f * q * h / 100 after all_ @ h 55-80/5 =hydration : water at {h}% of the flour, ml | {h} percent water, in ml | hydration {h}%, water? ~ and {h}% | with {h} percent
* salt:g = f * q * 2 / 100 after all_ : salt, 2% of it | 2 percent salt | and salt at two percent of the flour
* kg:kg = f * q / 1000 after all_ : the flour in kilos | kilos of flour | flour as kg
* per:packs = math.ceil(f * q / 500) after all_ : how many 500 g bags | bags of half a kilo, rounded up | packs of 500 grams to buy

@ i 1-60 =interval; d D0.5-9 =time
? shots(photos):photos = int(d * 3600 // i) : time lapse: a photo every {i} seconds for {d} hours, how many | {d} hours, one picture each {i} s | every {i} seconds a shot, {d} h long, photos? | camera shoots every {i} s during {d} hours ~ and every {i} seconds | each {i} s | for {d} hours | {d} hours instead
+ film(film):seconds = shots / v @ v (24/25/30/60) =frame rate : at {v} frames a second, film in seconds | played with {v} fps | {v} per second, how long is the film ~ and at {v} fps | {v} frames a second
* gb:GB = shots * m / 1000 @ m 3-45 : {m} MB each, GB | a picture has {m} MB | at {m} megabytes a photo, gigabytes ~ and with {m} MB | {m} MB each
+ faster:%s = "{}:{:02d}".format(*divmod(round(film), 60)) : as m:ss | in minutes and seconds | write that as minutes:seconds

@ s 14-30 =stitches on 10 cm; w 18-160 =width; r 18-40 =rows on 10 cm; l 20-180 =length
? st(stitches):stitches = round(s * w / 10) : {s} stitches are 10 cm, i need {w} cm | gauge {s} per 10 cm, cast on for {w} cm | knitting {w} cm wide at {s} stitches to 10 cm, how many | {w} cm with {s} stitches on ten cm ~ and {w} cm | {w} cm wide | with {s} stitches | for {w} cm
* rows(rows):rows = round(r * l / 10) after st : and {l} cm long with {r} rows on 10 cm, rows | {r} rows make 10 cm, {l} cm long | length {l} cm at {r} rows per ten, rows ~ {l} cm long | and {l} cm | with {r} rows
+ all_:n = rows * st : stitches altogether | all the stitches in it | total of stitches
* wool(balls):balls = math.ceil(g / b) after st @ g 150-1400/10; b (25/50/100) : it takes {g} g, {b} g a ball | {g} grams in balls of {b} | balls of {b} g for {g} g ~ and in balls of {b} g | {g} grams
* price:euros = wool * p @ p DD2-16 : a ball costs {p} | at {p} a ball | {p} each ball ~ and at {p} | for {p}

@ y #1985-2021 =year; z #2-40
? age(age):years = 2026 - y : born {y}, how old in 2026 (birthday past) | somebody born in {y}, age 2026 | {y} to 2026, how many years | my kid was born in {y}, age in 2026 ~ and born {y} | {y}? | and {y}
* when(year):n = y + q @ q 18-90 : which year at {q} | turns {q} in | in what year will that be {q} | year of the {q}th birthday ~ and {q} | turns {q}?
* then:years = 2026 - y + z : in {z} years | {z} years later | age in {z} years ~ and in {z} | {z} years
* days:days = (2026 - y) * 365.25 after age : roughly how many days, 365.25 a year | in days with 365.25 each | days lived, a year being 365.25
* gap:years = abs(o - y) @ o #1930-1984 : the mother is from {o}, difference in years | years between that and {o} | how much younger than someone born {o} ~ and someone of {o} | and {o}

@ a D1-9 =drive out; v 50-120/5 =speed; l D4-12 =consumption; p DD1.2-2.2 =price of a litre
? km(distance):km = a * v : {a} hours at {v} km/h, how far | drove {a} h with {v} on average | {v} km/h for {a} hours, km | how far in {a} hours at {v} ~ and {a} hours | at {v} km/h | with {v} | {a} hours
+ litres(fuel):litres = km * l / 100 : uses {l} l per 100 km | at {l} litres on a hundred, litres | consumption {l} per 100 km, fuel ~ and with {l} litres | at {l} per 100
+ cost(fuel cost):euros = litres * p : a litre is {p} | at {p} a litre | {p} per litre, money ~ and at {p} | {p} a litre
+ each(each):euros = cost / n @ n 2-5 #p people in the car : {n} of us share | between {n} people | {n} in the car, each | and if there were {n} of us ~ and {n} | {n} people | with {n} of us
* co2:kg = litres * 2.35 : CO2 at 2.35 kg a litre | with 2.35 kg of CO2 per litre, kg | emissions, 2.35 kg a litre

@ m D1-30 =nautical miles; k D3-20 =knots
? hours(time):hours = m / k : {m} nautical miles at {k} knots, hours | sailing {m} nm with {k} kn | how long for {m} sea miles at {k} knots, in hours | {k} knots, {m} nautical miles ~ at {k} knots | with {k} | {m} miles | and {m} nm
* km:km = m * 1.852 after hours : the way in km | km? | how many kilometres is the trip | distance in km
* speed:km/h = k * 1.852 after hours : speed in km/h | knots as km/h | how fast in km/h
* eta:%time = s + timedelta(minutes=round(m / k * 60)) after hours @ s time:5-15 =start : leaving {s}, arrive at | off at {s}, when in port | start {s}, there at ~ and leaving {s} | off at {s} | {s} instead

@ n 2-9 #people; a DD3-30 =price; d 5-50/5 =discount
? full(full price):dollars = n * a : {n} tickets at ${a} | ${a} each, {n} of us | {n} people, ${a} a head | cinema: {n} x ${a} ~ and {n} | if there were {n} of us | {n} of us | at ${a} | and for {n}
+ less(discounted):dollars = full * (1 - d / 100) : with {d}% off | minus {d} percent | coupon of {d}% | {d}% group discount ~ and {d}% | {d} percent instead | no, {d}%
* saved:dollars = full * d / 100 after less : what do we save | the saving | how much cheaper is it
* pop:dollars = less + n * c @ c DD3-9 : and ${c} of popcorn for each | plus popcorn, ${c} per person | popcorn at ${c} a head on top ~ popcorn ${c} | and at ${c}
+ each(each):dollars = pop / n : per head then | so each of us pays | for each of us | split evenly

@ l 20-120/5 =length; w 15-80/5 =width; h 15-60/5 =depth; t D1-9
? vol(volume):litres = l * w * h / 1000 : a pot of {l} x {w} x {h} cm, litres of soil | planter {l} by {w} by {h} cm, how many litres | raised bed box: {l} cm, {w} cm, {h} cm deep, litres | {l} long {w} wide {h} deep in cm, litres ~ and {h} cm deep | {l} cm long | {w} cm wide | with a depth of {h}
+ many(soil):litres = vol * n @ n 2-12 #pots : {n} of those | for {n} pots | {n} such boxes ~ and {n} | {n} of them | no, {n} pots
+ bags(bags):bags = math.ceil(many / b) @ b (20/40/45/50/70) : bags of {b} litres | in {b} l bags, how many | sacks with {b} litres ~ and with {b} l bags | bags of {b}
+ cost(cost):euros = bags * p @ p DD3-14 : {p} a bag | at {p} each | a bag costs {p} ~ and at {p} | {p} each
"""
add("skein_household", HOME_ROWS, 3.4)
