"""Scenes for lives.py: household, money matters, office, transport, school, animals, time."""
from lives import add

ROWS = r"""
@ rent 500-1500/10 =rent; power M30-140 =electricity; net M15-60 =internet
? total:money = rent + power + net : every month {rent} goes to the landlord, {power} to the power company and {net} to the phone company, sum? | {rent} for the flat, {power} for power, {net} internet: altogether? | my fixed costs are {rent}, {power} and {net}, in all?
? fixed_year:money = (rent + power + net) * 12 : monthly rent {rent}, power {power}, internet {net}. what's that a year | yearly cost of {rent} rent, {power} electricity and {net} internet a month
+ yearly:money = total * 12 : in twelve months | per year | and yearly
+ share:money = total / mates @ mates 2-5 #people : we are {mates}, each | split by {mates} | {mates} of us share that
* rent_share:percent = rent / (rent + power + net) * 100 : how many percent of it is rent | the rent's part in percent | what percentage goes to the rent
* plus_gas:money = rent + power + net + gas @ gas 20-120 =gas : plus {gas} for gas | and {gas} gas | I forgot {gas} for gas
* no_net:money = rent + power : without the internet | internet is paid by my firm, rest? | leave out the internet
* net_left:money = income - rent - power - net @ income 2000-4800/50 =income : from {income} income, what's left | I earn {income}, what remains | {income} comes in, after all that? : {out} is left.
* power_day:money = power * 12 / 365 : electricity per day over a year | what's the power a day | one day's electricity

@ water 2-14 #glasses; glass (200/250/300/330/400) #ml; goal (2/2.5/3) #litres
? drunk:ml = water * glass : {water} glasses of {glass} ml, how much did I drink | I had {water} x {glass} ml of water | {glass} ml glasses, {water} of them
? glasses_goal:glasses = ceil(goal * 1000 / glass) : {goal} litres a day with {glass} ml glasses, how many | how many glasses of {glass} ml make {goal} litres, rounded up : That is {out} glasses.
+ drunk_litres:litres = drunk / 1000 : in litres | litres? | that in l
+ missing~:litres = goal - drunk_litres @ goal (4/5/6) =goal in litres : my goal is {goal} litres, missing? | how far from {goal} l | up to {goal} litres I still need : {out} litres are missing.
* week_water:litres = water * glass * 7 / 1000 : every day for a week, litres | litres a week | seven days of that in litres
* bottles~:bottles = ceil(water * glass / bottle) @ bottle (500/750/1000/1500) #ml a bottle : in bottles of {bottle} ml, how many do I open | {bottle} ml bottles | how many {bottle} ml bottles is that
* an_hour:ml = water * glass / awake @ awake 12-18 #hours : spread over {awake} hours, ml per hour | I'm awake {awake} hours, ml each hour | an hour, being up {awake} h

@ start_km 12000-90000/10 =start in km; end_km 90500-99000/10 =end in km; litres 20-70 #litres
? driven:km = end_km - start_km : the odometer was {start_km} and is {end_km} now, km driven? | from {start_km} to {end_km} on the clock, how far | {start_km} km at the start, {end_km} at the end
+ used:litres per 100 km = litres / driven * 100 @ litres 900-6000/50 #litres : {litres} litres went in, per 100 km? | I filled up {litres} l in that time, consumption per 100 km | with {litres} litres, l/100km?
+ per_year:km = driven / years @ years 2-9 #years : in {years} years, per year? | that took {years} years, km a year | over {years} years
+ per_day:km = per_year / 365 : per day | daily? | that's how many km a day
* service:km = service_at - end_km @ service_at 100000-120000/1000 =service mark in km : next service at {service_at}, km to go | the service is due at {service_at} km, how far is that | until {service_at} : {out} km are left.
* allowance:money = driven * rate @ rate (0.25/0.3/0.35/0.38/0.42) =rate a km : {rate} per km from my firm, how much | at {rate} a kilometre | paid {rate} for each km

@ cats 2-9 #cats; grams 60-220/10 #g a cat; can (85/100/200/400/800) #g a can
? food:g = cats * grams : {cats} cats eat {grams} g each a day | {cats} cats, {grams} grams apiece, food per day | daily food for {cats} cats with {grams} g
? cans_a_day:cans = cats * grams / can : {cats} cats, {grams} g each, cans of {can} g a day | cans ({can} g) per day for {cats} cats at {grams} g
+ week_food:kg = food * 7 / 1000 : in a week, kg | kilos a week | and for a week in kg
+ cans:cans = ceil(week_food * 1000 / can) : cans of {can} g for that | how many {can} g cans a week | {can} g to a can : You need {out} cans.
+ cans_price:money = cans * price @ price (0.49/0.59/0.79/0.99/1.29/1.49) =price of a can : a can is {price} | at {price} each | {price} a can, cost
* holiday_food:kg = cats * grams * away / 1000 @ away 5-21 #days : I'm away {away} days, kg to leave there | for {away} days of holiday, kg | {away} days' food in kg
* diet:g = grams * (1 - less / 100) @ less (5/10/15/20) =cut in percent : the vet says {less}% less for each cat, g? | on a diet with {less} percent less, g per cat | {less}% less for one cat

@ words 300-5000/50 #words; wpm 20-95 #words a minute; errors 2-30 #errors
? minutes:minutes = words / wpm : {words} words at {wpm} words a minute, how long | typing {words} words with {wpm} wpm, minutes | how many minutes for {words} words, {wpm} per minute
? pages_text:pages = ceil(words / 300) : {words} words at 300 a page, pages? | how many pages are {words} words, 300 each
+ hours:hours = minutes / 60 : in hours | hours? | as hours
* error_share:percent = errors / words * 100 @ errors 2-30 #errors : {errors} errors in it, percent of the words | with {errors} mistakes, error rate in percent | {errors} typos, in percent?
* pay_words:money = words * per_word @ per_word (0.05/0.07/0.08/0.1/0.12/0.15) =pay a word : I get {per_word} per word | paid {per_word} a word, how much | at {per_word} each word
+ pay_hour:money = pay_words / (words / wpm / 60) : what's that an hour | per hour of typing | my hourly pay then
* cut:words = words - limit @ limit (100/150/200/250) =limit : the limit is {limit}, how many must go | words over a limit of {limit} | to get down to {limit} I cut how many : {out} words must go.
* characters:characters = words * 6 : at 6 characters a word incl. the blank | characters if a word has 6 on average | 6 signs per word

@ trees 4-60 #trees; kg_tree 12-60 #kg a tree; price (0.8/1.2/1.5/1.8/2.2/2.5) =price of a kg
? harvest:kg = trees * kg_tree : {trees} apple trees, {kg_tree} kg each | {kg_tree} kg from each of {trees} trees | harvest of {trees} trees at {kg_tree} kg
+ rotten~:kg = harvest * (1 - bad / 100) @ bad (5/8/10/12/15/20) =loss in percent : {bad}% are bad, good ones left? | minus {bad} percent rotten | {bad}% go to the pigs, kg left : {out} kg are left.
+ crates:crates = ceil(harvest / crate) @ crate (10/12/15/18/20/25) #kg a crate : {crate} kg per crate, crates? | crates of {crate} kg | how many {crate} kg crates do I fill
+ juice:litres = harvest * yield_pct / 100 @ yield_pct (55/60/65/70/75) =yield in percent : pressed at {yield_pct}% yield, litres of juice | {yield_pct} percent becomes juice, one kg one litre | juice with a yield of {yield_pct}%
+ juice_bottles:bottles = juice // bottle @ bottle (0.5/0.7/0.75/1) #litres a bottle : in {bottle} l bottles, full ones | full bottles of {bottle} litres | bottled in {bottle} l
* income:money = trees * kg_tree * price : sold at {price} a kg, income | at {price} per kilo, all of it | a kg brings {price}
* pickers_time:hours = trees * kg_tree / (pickers * speed) @ pickers 2-9 #pickers; speed (30/40/50/60) #kg an hour : {pickers} pickers, {speed} kg an hour each, hours? | how long do {pickers} people need at {speed} kg per hour

@ bus 22-60 #seats; tour 60-320 #people; fare M4-38 =fare
? buses:buses = ceil(tour / bus) : {tour} people, buses with {bus} seats, how many buses | {bus} seats a bus for {tour} people | how many {bus}-seat buses for {tour} : You need {out} buses.
? fares:money = tour * fare : {tour} people pay {fare} each | fare {fare}, {tour} passengers, total | {tour} tickets at {fare}
+ empty_seats:seats = buses * bus - tour : how many seats stay empty | empty seats? | seats nobody uses : {out} seats stay empty.
+ bus_cost:money = buses * hire @ hire 180-900/10 =hire of a bus : a bus costs {hire}, all | at {hire} per bus | hire of {hire} each
+ bus_share:money = bus_cost / tour : each person's part | divided among all the people | per passenger
+ surplus:money = fares - cost @ cost 100-400/10 =cost : minus cost of {cost} | the trip costs {cost}, surplus? | {cost} to pay, what stays
* children:people = tour * kids_pct / 100 @ kids_pct (10/20/25/30/40/50) =children in percent : {kids_pct}% are children, how many | {kids_pct} percent of them are kids | number of children at {kids_pct}%
* last_bus:people = tour % bus : how many sit in the last bus if the others are full | people in the last bus | the not quite full bus has how many : {out} people.

@ alarm_h 5-8 #o'clock; sleep 6-9 #hours of sleep; cycle (85/90/95) #minutes a cycle
? cycles:cycles = sleep * 60 // cycle : {sleep} hours of sleep, cycles of {cycle} minutes, full ones? | how many full {cycle} minute cycles in {sleep} hours | {sleep} h asleep, {cycle} min per cycle
? week_sleep:hours = sleep * 7 : {sleep} hours a night, per week | sleeping {sleep} h every night, hours a week | a week of {sleep} hour nights
+ debt~:hours = need * 7 - week_sleep @ need 10-11 #hours : I need {need} a night, missing per week | my body wants {need} hours, debt in a week | compared to {need} a night, hours short : {out} hours are missing.
* share_day:percent = sleep / 24 * 100 : percent of the day asleep | how much of a day is that in percent | share of 24 hours
* year_sleep:days = sleep * 365 / 24 : in a year, whole days asleep | days per year in bed | how many days a year do I sleep
* awake:hours = 24 - sleep : hours awake | how long am I awake then | waking hours a day

@ lesson M14-60 =price of a lesson; lessons 5-40 #lessons; minutes_l (30/45/50/60/90) #minutes a lesson
? fee:money = lesson * lessons : {lessons} driving lessons at {lesson} each | {lesson} per lesson, {lessons} lessons | what do {lessons} lessons for {lesson} cost
? taught:hours = lessons * minutes_l / 60 : {lessons} lessons of {minutes_l} minutes, hours in all | {minutes_l} min per lesson, {lessons} lessons, how many hours
+ exam_total:money = fee + exam @ exam (60/80/95/116/130) =exam fee : the exam is {exam} on top | plus {exam} exam fee | and {exam} for the test
+ paid_off:money = fee / rates @ rates (3/4/6/10/12) #rates : in {rates} rates | paid in {rates} parts, each | {rates} instalments of
* per_hour:money = lesson / minutes_l * 60 @ minutes_l (30/45/50/90) #minutes a lesson : a lesson has {minutes_l} minutes, price per hour | {minutes_l} minute lessons, so an hour costs | hourly price with {minutes_l} min lessons
* weeks:weeks = ceil(lessons / weekly) @ weekly 2-4 #lessons a week : {weekly} a week, how many weeks | at {weekly} lessons per week | weeks with {weekly} lessons
* pack_deal~:money = lesson * lessons * (1 - off / 100) @ off (5/8/10/15) =discount in percent : {off}% off when I book all at once | with {off} percent package discount | the whole package {off}% cheaper
* missed:money = lesson * gone / 2 @ gone 2-5 #missed lessons : {gone} missed lessons cost half each | I missed {gone}, half price each is due | {gone} no-shows at 50%

@ calls 20-300 #calls; answered 10-19 #answered calls; minutes 2-14 #minutes a call
? talk_time:minutes = calls * minutes : {calls} calls, {minutes} minutes each | {minutes} min per call, {calls} calls, total | how long are {calls} calls of {minutes} minutes
+ talk_hours:hours = talk_time / 60 : in hours | hours please | that's how many hours
+ agents:agents = ceil(talk_hours / shift) @ shift (6/7/7.5/8) #hours a shift : a shift has {shift} hours of calls, how many agents | agents with {shift} h each | staff at {shift} hours per head : You need {out} agents.
* missed_pct:percent = lost / calls * 100 @ lost 2-19 #missed calls : {lost} were missed, percent? | lost calls: {lost}, in percent | {lost} hung up, what percentage
* calls_hour:calls = calls / open @ open 6-12 #hours : open {open} hours, calls per hour | over {open} hours | calls each hour in {open} hours
* year_calls:calls = calls * workdays @ workdays (220/230/240/250/252) #working days : per year with {workdays} working days | {workdays} such days a year | times {workdays} days
* cheaper~:money = calls * minutes * cent / 100 @ cent 2-19 =price in cents : a minute costs {cent} cents, all calls in euros | at {cent} cents per minute, euros | phone bill with {cent} ct a minute

@ paper 3-60 #packs; sheets (250/500) #sheets a pack; print 30-400/10 #sheets a day
? sheets_all:sheets = paper * sheets : {paper} packs with {sheets} sheets, how many sheets | {sheets} per pack, {paper} packs of paper | we have {paper} packs of {sheets} sheets
? lasts_for:days = paper * sheets // print : {paper} packs of {sheets} sheets, we print {print} a day, days? | at {print} sheets a day how long do {paper} packs of {sheets} last, full days
+ lasts:days = sheets_all // print : {print} are printed a day, how many full days | it lasts how long at {print} a day | days with {print} sheets daily : It lasts {out} days.
* weight:kg = paper * sheets * 5 / 1000 : a sheet weighs 5 g, kg of paper | weight at 5 grams a sheet | how heavy is the paper, 5 g each
* cost:money = paper * price @ price M3-9 =price of a pack : {price} a pack, all | at {price} per pack | what did it cost with {price} a pack
* two_sided~:sheets = ceil(print / 2) : double-sided, sheets a day | if we print on both sides, per day | duplex would need how many a day
* thick:cm = paper * sheets * 0.1 / 10 : stacked, a sheet is 0.1 mm, cm | how high is the stack at 0.1 mm a sheet, in cm | stack height in cm, 0.1 mm each

@ saved 200-3000/50 =savings; monthly 40-600/10 =monthly saving; target 3500-15000/100 =target
? months:months = ceil((target - saved) / monthly) : I have {saved}, save {monthly} a month, months to {target} | {saved} saved so far, {monthly} monthly, how many months until {target} | from {saved} to {target} with {monthly} per month : It takes {out} months.
? year_sum:money = saved + monthly * 12 : {saved} in the bank and {monthly} a month, after a year | {saved} plus {monthly} every month for a year | what have I in a year: {saved} now, {monthly} monthly
? gap:money = target - saved : I need {target} and have {saved}, missing? | {saved} of {target} saved, still to go | how far is {saved} from {target} : {out} is missing.
+ per_month:money = gap / left @ left 4-36 #months : in {left} months, how much a month | I have {left} months for that | spread over {left} months
+ years:years = months / 12 : in years | years? | how many years is that
* reached:percent = saved / target * 100 @ target 3500-15000/100 =target : how many percent of {target} do I have | that's what percentage of {target} | percent reached of {target}
* gift_gap~:money = target - saved - gift @ gift 50-500/50 =gift; target 3500-15000/100 =target : grandma gives {gift}, missing to {target} then | with a gift of {gift}, what's missing to {target} | minus {gift} from my aunt, still to {target} : {out} is missing.

@ barrels 2-30 #barrels; litres (50/100/159/200/225) #litres a barrel; price M40-200 =price of a barrel
? volume:litres = barrels * litres : {barrels} barrels of {litres} litres | {litres} l a barrel, {barrels} barrels, how much | total of {barrels} barrels with {litres} litres each
+ bottles:bottles = volume // 0.75 : bottles of 0.75 l, full ones | into 0.75 litre bottles | how many 0.75 bottles do I fill
+ cases:cases = ceil(bottles / case) @ case (6/12/24) #bottles a case : {case} to a case, cases? | cases with {case} bottles | packed by {case}
+ evaporated~:litres = volume * (1 - lost / 100) @ lost (2/3/4/5) =loss in percent : {lost}% evaporates, left? | the angels take {lost} percent | after a loss of {lost}% : {out} litres are left.
* value:money = barrels * price : at {price} per barrel, value | one barrel is {price}, all of them | worth at {price} each
* gallons:gallons = barrels * litres / 3.785411784 : in US gallons | gallons (US)? | how many US gallons are in all of them
* litre_price:money = price / litres @ price M40-200 =price of a barrel : a barrel is {price}, what's a litre | per litre at {price} a barrel | litre price with {price} per barrel

@ attended 8-60 #members; members 61-140 #members on the list; yes 3-7 #votes for
? turnout:percent = attended / members * 100 : {attended} of {members} members came, turnout in percent | {members} on the list, {attended} there, percent? | attendance of {attended} out of {members}
? absent:members = members - attended : {members} members, {attended} came, absent? | how many are missing if {attended} of {members} came : {out} members are absent.
* quorum:members = ceil(members * q / 100) @ q (30/40/50/60/66) =quorum in percent : the quorum is {q}%, how many must come | {q} percent have to be there, members? | quorum of {q}%, rounded up
* majority:votes = attended // 2 + 1 : votes for a simple majority of those present | majority of the ones there | more than half of the present is
* two_thirds:votes = ceil(attended * 2 / 3) : and two thirds of those present, rounded up | a two-thirds majority of the present | 2/3 of those who came
* no_votes~:votes = attended - yes - out_votes @ yes 3-7 #votes for; out_votes 2-4 #abstentions : {yes} for, {out_votes} abstain, how many against | with {yes} yes and {out_votes} abstentions, no votes? : {out} voted against.
* dues:money = members * due @ due (12/18/24/30/36/48/60) =dues : {due} dues from every member on the list | all members pay {due} | dues of {due} per member, all

@ rooms 8-60 #rooms; booked 4-55 #booked rooms; rate M45-180 =rate
? revenue:money = booked * rate : {booked} rooms booked at {rate} | {rate} a night, {booked} rooms sold, revenue | what do {booked} rooms at {rate} bring
? per_available:money = booked * rate / rooms : {rooms} rooms, {booked} sold at {rate}, revenue per available room | revpar with {booked} of {rooms} rooms at {rate}
+ nights_rev:money = revenue * nights @ nights 2-14 #nights : {nights} nights like that | over {nights} nights | and for {nights} nights
+ commission:money = revenue * fee / 100 @ fee (12/15/17/18/20) =commission in percent : the portal takes {fee}%, in money | {fee} percent commission on it | commission of {fee}%
+ after_commission:money = revenue - commission : how much stays with us | left for the hotel | and after paying that : You keep {out}.
* towels:towels = booked * per_room @ per_room 2-6 #towels a room : {per_room} towels per booked room | towels, {per_room} in each sold room | laundry: {per_room} towels a room
* breakfasts:guests = ceil(booked * persons) @ persons (1.5/1.6/1.8/2) #guests a room : {persons} guests per sold room on average, how many breakfasts | breakfasts at {persons} people a room : That is {out} breakfasts.
* cleaners:cleaners = ceil(booked / clean) @ clean 8-15 #rooms a cleaner : one cleaner does {clean} rooms, how many cleaners | cleaners at {clean} rooms each | {clean} rooms per person, staff? : You need {out} cleaners.

@ invoice M200-4000 =invoice; vat (7/8/10/19/20/21/22) =vat in percent; days 5-40 #days
? gross:money = invoice * (1 + vat / 100) : {invoice} net plus {vat}% vat | invoice of {invoice} net, {vat} percent tax, gross? | what's {invoice} with {vat}% vat
? tax:money = invoice * vat / 100 : {vat}% vat on {invoice} | vat amount for {invoice} net at {vat} percent | how much tax is {vat}% of {invoice}
+ discounted:money = gross * (1 - cash / 100) @ cash (1/2/3) =cash discount in percent : {cash}% cash discount for paying early | minus {cash} percent if paid now | with {cash}% off for cash
+ late_fee:money = gross * interest / 100 * days / 365 @ interest (5/8/9/12) =late interest in percent; days 10-90 #days : {days} days late at {interest}% a year, interest? | late by {days} days, {interest} percent yearly interest
+ instalments:money = gross / parts @ parts 2-6 #instalments : {parts} instalments | in {parts} equal payments | paid {parts} times, each?
* gross_as_given:money = invoice / (1 + vat / 100) : no, the first amount was gross, what's the net | and if the amount already includes the vat, net? | the given sum is with vat, so without it
* other_vat:money = invoice * (1 + second / 100) @ second (5/6/13/14/16/23/25) =other rate in percent : at {second}% vat, gross? | in a country with {second} percent vat | gross with a vat rate of {second}%
* first_share:money = invoice * deposit / 100 @ deposit (20/25/30/40/50) =deposit in percent : a deposit of {deposit}% on the net | {deposit} percent of the net in advance | down payment, {deposit}% net

@ pool_l 6-25 #m long; pool_w 3-12 #m wide; pool_d (1.2/1.4/1.5/1.6/1.8/2) =depth
? water:cubic metres = pool_l * pool_w * pool_d : a pool {pool_l} x {pool_w} m, {pool_d} m deep, cubic metres | {pool_l} by {pool_w} by {pool_d} metres of water | pool volume: {pool_l} m long, {pool_w} wide, {pool_d} deep
+ litres:litres = water * 1000 : in litres | litres? | that's how many litres
+ fill:hours = water * 1000 / hose / 60 @ hose 15-60/5 #litres a minute : a hose gives {hose} litres a minute, hours to fill | filling at {hose} l per minute takes how many hours | {hose} l/min from the tap, hours?
+ bill:money = water * price @ price (1.8/2.1/2.5/3.2/4.4) =price per cubic metre : {price} per cubic metre | a cubic metre costs {price} | water at {price}/m3
* chlorine:g = pool_l * pool_w * pool_d * dose @ dose (2/3/5/10) #g per cubic metre : {dose} g of chlorine per cubic metre | chlorine at {dose} grams each m3 | dose of {dose} g per cubic metre, all
* cover:square metres = (pool_l + 0.5) * (pool_w + 0.5) : a cover half a metre longer and wider, area | cover with 0.5 m more each way | area of a cover 50 cm bigger both ways
* lengths:lengths = swim // pool_l @ swim 400-3000/100 #metres : how many lengths to swim {swim} m | {swim} metres are how many full lengths | lengths for {swim} m
* evaporates:cubic metres = pool_l * pool_w * mm / 1000 @ mm 3-9 #mm a day : {mm} mm evaporate a day, cubic metres | it loses {mm} mm a day, volume | daily loss of {mm} millimetres in m3

@ runs 2-30 #runs; balls 31-140 #balls; overs 10-50 #overs
? strike:n = runs_made / balls * 100 @ runs_made 20-150 #runs : {runs_made} runs off {balls} balls, strike rate | strike rate for {runs_made} from {balls} balls | batting: {runs_made} runs, {balls} balls : The strike rate is {out}.
* per_over:runs = score / overs @ score 90-380 #runs; overs 10-50 #overs : {score} runs in {overs} overs, run rate | run rate of {score} in {overs} overs | {overs} overs, {score} runs, per over?
+ wanted_rate:runs = (goal - score) / remaining @ goal 390-460 =target; remaining 5-40 #overs : chasing {goal} with {remaining} overs left, required rate | need {goal} in all, {remaining} overs to go | required per over for {goal}, {remaining} left
* ball_runs:runs = runs_made / balls : runs per ball | each ball brings how many runs | runs for every ball
* to_hundred:runs = 200 - runs_made : how many to a double century | runs to 200 | missing for two hundred : {out} runs are missing.

@ tank 200-3000/50 #litres; level 10-90 =level in percent; use 8-60 #litres a day
? inside:litres = tank * level / 100 : a {tank} litre tank is {level}% full, litres in it | {level} percent of {tank} litres | oil tank {tank} l at {level}%
? missing:litres = tank * (1 - level / 100) : {tank} l tank at {level}%, how much fits in | how many litres to fill a {tank} litre tank that's at {level} percent
+ lasts:days = inside // use : we use {use} a day, full days? | at {use} litres daily it lasts | {use} l per day, how many days : It lasts {out} days.
+ refill_cost:money = missing * price @ price (0.85/0.95/1.05/1.1/1.2) =price of a litre : at {price} a litre | a litre is {price}, filling it up costs | {price} per litre
* month_use:litres = use * 30 : what do we use in 30 days | use in a month of 30 days | monthly consumption, 30 days
* warn:litres = tank * low / 100 @ low (10/15/20/25) =warning level in percent : the warning comes at {low}%, in litres | {low} percent of the tank in litres | at {low}% it beeps, how many litres
* cans~:cans = ceil(tank * level / 100 / can) @ can (5/10/20) #litres a can : into {can} l cans, how many | {can} litre canisters for what's in it | drained into cans of {can} litres
"""
add("life_of_houses", ROWS, 16.0)
