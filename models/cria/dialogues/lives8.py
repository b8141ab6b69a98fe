"""Scenes for lives.py: two dozen trades and pastimes more, short."""
from lives import add

ROWS = r"""
@ hives 3-60 #hives; honey 8-35 #kg a hive; jar (250/500/1000) #g a jar
? harvest:kg = hives * honey : {hives} hives, {honey} kg of honey each | {honey} kg from every one of {hives} hives | honey of {hives} hives at {honey} kg
+ jars:jars = harvest * 1000 // jar : in jars of {jar} g | {jar} g jars, how many full | filled in {jar} gram jars
+ honey_money:money = jars * price @ price M3-12 =price of a jar : {price} a jar | sold at {price} | at {price} each
* lost_hives~:hives = hives - dead @ dead 1-2 #lost hives : {dead} died in winter, left | minus {dead} | {dead} didn't survive

@ batch 20-90 #loaves; dough 600-1200/50 #g a loaf
? dough_all:kg = batch * dough / 1000 : {batch} loaves of {dough} g dough, kg | dough for {batch} loaves at {dough} grams, in kg | {batch} x {dough} g of dough in kilos
+ water_d:litres = dough_all * 0.4 : 40 percent of it is water, litres | water, 0.4 litres per kg | the water in it at 0.4
* batches_oven:batches = ceil(batch / oven) @ oven (8/10/12/15/18) #loaves an oven : {oven} fit the oven, how often do I bake | oven for {oven}, batches | {oven} at a time : You bake {out} times.
* sold_bread:money = batch * price @ price M2-7 =price of a loaf : sold at {price} each | {price} a loaf, income | at {price} apiece

@ hops 2-20 #kg; beer 100-3000/50 #litres; keg (20/30/50) #litres a keg
? kegs:kegs = beer // keg : {beer} litres of beer in {keg} l kegs, full ones | how many {keg} litre kegs from {beer} litres | fill {beer} l into kegs of {keg}
? hops_litre:g a litre = hops * 1000 / beer : {hops} kg of hops for {beer} litres, g per litre | {beer} litres brewed with {hops} kg hops, grams a litre
+ rest_beer:litres = beer - kegs * keg : litres left over | the remainder | what doesn't fill a keg
+ keg_money:money = kegs * price @ price M60-180 =price of a keg : a keg is {price} | {price} each | kegs sell for {price}
* glasses:glasses = beer // 0.3 : in 0.3 litre glasses | how many 0.3 l glasses | glasses of 0.3

@ stops_c 20-180 #parcels; hours_c 4-10 #hours; pay_c (0.9/1.1/1.3/1.5/1.8) =pay a parcel
? rate_c:parcels an hour = stops_c / hours_c : {stops_c} parcels in {hours_c} hours, per hour | a courier delivers {stops_c} in {hours_c} h | {hours_c} hours for {stops_c} parcels, hourly
? pay_day:money = stops_c * pay_c : {stops_c} parcels at {pay_c} each | paid {pay_c} a parcel, {stops_c} parcels | {stops_c} deliveries, {pay_c} apiece
+ minutes_c:minutes = 60 / rate_c : minutes for one | so one takes how many minutes | minutes each
+ hourly_c:money = pay_day / hours_c @ hours_c 4-10 #hours : that took {hours_c} hours, an hour? | in {hours_c} hours, hourly pay | per hour with {hours_c}
+ week_c:money = pay_day * 5 : five days like that | a week of 5 days | times five
* failed~:parcels = stops_c - away @ away 2-15 #failed parcels : {away} weren't home, delivered? | minus {away} not at home | {away} come back, how many got theirs

@ stems 20-300 #roses; bunch (5/7/9/10/12) #roses a bunch; price M4-19 =price of a bunch
? bunches:bunches = stems // bunch : {stems} roses in bunches of {bunch} | how many bunches of {bunch} from {stems} roses | tie {stems} roses by {bunch}
+ single:roses = stems - bunches * bunch : single ones left | roses left over | and loose ones
+ bunch_money:money = bunches * price : {price} a bunch | at {price} each | bunches sell at {price}
* wilted~:roses = stems - dead @ dead 2-15 #wilted roses : {dead} are wilted, good ones | minus {dead} wilted | throw {dead} away, left
* stem_cost:money = paid / stems @ paid 10-90 =purchase : I paid {paid} for all, each | bought for {paid}, one rose | {paid} altogether, price of a single one

@ singers 8-90 #singers; fee M5-30 =fee; rows 2-6 #rows
? per_row:singers = ceil(singers / rows) : {singers} singers in {rows} rows, at most how many each | a choir of {singers} stands in {rows} rows | {rows} rows for {singers} singers, rounded up
? fees:money = singers * fee : {singers} singers pay {fee} a month | a choir with {singers} people, {fee} each | monthly fees of {singers} singers at {fee}
+ teacher_left~:money = fees - teacher @ teacher 20-39 =conductor : the conductor gets {teacher}, left | minus {teacher} for the conductor | after {teacher} for the conductor
+ fees_year:money = fees * 12 : yearly | per year | in twelve months
* robes:money = singers * robe @ robe M25-80 =price of a robe : robes at {robe} each | everyone needs a robe for {robe} | {robe} a robe, all

@ dogs_k 4-40 #dogs; walks 2-4 #walks; minutes_k 15-60/5 #minutes a walk
? walking_k:minutes = dogs_k * walks * minutes_k : {dogs_k} dogs, {walks} walks a day of {minutes_k} minutes each, one by one | walking {dogs_k} dogs {walks} times for {minutes_k} min, singly
+ walking_hours:hours = walking_k / 60 : in hours | hours? | that's how many hours
+ helpers:helpers = ceil(walking_hours / shift) @ shift (4/5/6/8) #hours a helper : each helper does {shift} hours, helpers? | at {shift} hours per helper | helpers with {shift} h each
* in_threes:rounds = ceil(dogs_k / 3) : three dogs at a time, rounds | walked in threes, how many rounds | rounds with 3 together
* food_k:kg = dogs_k * g / 1000 @ g 200-700/50 #g a dog : {g} g of food each, kg | food at {g} grams per dog, in kg | {g} g a dog daily, kilos

@ litres_a 40-600/20 #litres; fish_a 4-60 #fish; change_a (10/15/20/25/30) =water change in percent
? per_fish:litres = litres_a / fish_a : {litres_a} litre tank with {fish_a} fish, litres each | {fish_a} fish in {litres_a} litres, per fish | litres for every one of {fish_a} fish in {litres_a} l
? change_water:litres = litres_a * change_a / 100 : {change_a}% water change in {litres_a} litres | change {change_a} percent of {litres_a} l | {litres_a} litre aquarium, {change_a}% fresh
+ buckets_a:buckets = ceil(change_water / bucket) @ bucket (8/10/12) #litres a bucket : buckets of {bucket} litres | with a {bucket} l bucket, how often | {bucket} litre buckets
+ year_water:litres = change_water * 52 : every week for a year | weekly, 52 times | litres in 52 weeks
* salt:g = litres_a * dose @ dose (1/2/3/5) #g a litre : {dose} g of salt a litre | salt at {dose} grams per litre | {dose} g per litre, all

@ rows_v 10-90 #rows; vines 20-120 #vines a row; kg_v (1.2/1.5/1.8/2/2.5) =yield in kg
? vines_all:vines = rows_v * vines : {rows_v} rows of {vines} vines | a vineyard with {rows_v} rows, {vines} vines each | {vines} vines in every one of {rows_v} rows
+ grapes:kg = vines_all * kg_v : {kg_v} kg from each | at {kg_v} kg a vine | a vine gives {kg_v} kg
+ wine:litres = grapes * 0.65 : 0.65 litres of wine a kg | wine at 0.65 l per kg | pressed, 65 percent
+ bottles_v:bottles = wine // 0.75 : bottles of 0.75 | in 0.75 l bottles, full ones | how many 0.75 litre bottles
* picking:hours = rows_v * hours_row @ hours_row 2-6 #hours a row : a row takes {hours_row} hours | {hours_row} h per row | picking, {hours_row} hours each row

@ laps_s 4-40 #runs; vertical 200-900/50 #m a run; pass_s 35-75 =pass
? descent:metres = laps_s * vertical : {laps_s} ski runs of {vertical} m | {vertical} m a run, {laps_s} runs | skied {laps_s} times {vertical} metres down
+ descent_km:km = descent / 1000 : in km | kilometres? | as km
* cost_run:money = pass_s / laps_s : the pass was {pass_s}, per run | {pass_s} for the day, one run costs | a run in money, pass {pass_s}
* lift:minutes = laps_s * lift_min @ lift_min 4-15 #minutes a ride : the lift takes {lift_min} minutes, altogether | {lift_min} min up each time | minutes on the lift at {lift_min}
* days_pass:money = pass_s * days @ days 2-7 #days : {days} days at {pass_s} | the pass at {pass_s} for {days} days | {days} single passes of {pass_s}

@ meter_t 3-40 #km; base_t (3.2/3.5/3.9/4.2) =base fare; km_t (1.8/2/2.2/2.4) =price a km
? fare:money = base_t + meter_t * km_t : base {base_t} plus {km_t} a km, {meter_t} km | taxi: {base_t} to start, {km_t} per km, {meter_t} km | a ride of {meter_t} km at {km_t}, base {base_t}
+ fare_tip:money = fare * 1.1 : with ten percent tip | plus 10% tip | and a tip of 10 percent
+ fare_each:money = fare / riders @ riders 2-4 #people : {riders} of us share | split by {riders} | we're {riders} in the cab
* km_for:km = (cash - base_t) / km_t @ cash (20/30/40/50/100) =cash : how far for {cash} | with {cash} in cash, km? | {cash} lasts for how many km
* night:money = base_t + meter_t * km_t * 1.2 : at night the km costs 20% more | night rate, 20 percent on the km price | and with the km 20% dearer

@ visitors_m 40-900 #visitors; adult M6-22 =ticket; guides 2-9 #guides
? ticket_money:money = visitors_m * adult : {visitors_m} visitors pay {adult} each | a museum day: {visitors_m} visitors, ticket {adult} | {adult} a ticket, {visitors_m} came
? per_guide:visitors = visitors_m / guides : {visitors_m} visitors, {guides} guides, each shows | {guides} guides for {visitors_m} people
+ audio:money = ticket_money + audio_n * 3 @ audio_n 10-39 #audio guides : {audio_n} take an audio guide for 3 each, with that | plus {audio_n} audio guides at 3 | and {audio_n} rent the audio guide (3)
+ state_share:money = ticket_money * tax / 100 @ tax (5/7/10) =tax in percent : {tax}% goes to the city | the city takes {tax} percent | {tax}% tax, how much
* free_day~:visitors = visitors_m * up / 100 @ up (150/200/250/300) =rise in percent : on the free day {up}% of that come | {up} percent of it on a free day | free day: {up}% of those

@ tents 4-60 #tents; people_t 2-6 #people a tent; night_t M8-25 =price a night
? campers:people = tents * people_t : {tents} tents, {people_t} people each | {people_t} in every one of {tents} tents | a camp with {tents} tents for {people_t}
+ camp_fee:money = campers * night_t : {night_t} a head per night | everyone pays {night_t} a night | at {night_t} per person
+ camp_week:money = camp_fee * 7 : a week | seven nights | for 7 nights
* showers:showers = ceil(tents * people_t / 12) : one shower for 12 people, how many | showers at one per 12, rounded up | 12 campers a shower
* pegs:pegs = tents * peg @ peg 8-20 #pegs a tent : {peg} pegs a tent | pegs, {peg} each tent | {peg} for each tent

@ donors_b 10-120 #donors; ml_b 450-500/50 #ml each; units_b 2-30 #units
? blood:litres = donors_b * ml_b / 1000 : {donors_b} donors give {ml_b} ml each, litres | {ml_b} ml from {donors_b} people in litres | blood of {donors_b} donors at {ml_b} ml
* refused~:donors = donors_b - sent @ sent 1-9 #refused donors : {sent} were sent home, how many gave | minus {sent} refused | {sent} may not, left
+ blood_left:litres = blood - used @ used 1-4 #litres used : {used} litres are used, left | minus {used} litres | {used} l go to surgery
* nurse_b:donors = donors_b / nurses @ nurses 2-8 #nurses : {nurses} nurses, donors each | per nurse with {nurses} | shared by {nurses} nurses
* snacks:money = donors_b * snack @ snack M2-6 =snack : a snack at {snack} each | {snack} for food per donor | snacks cost {snack} a head

@ bins 10-300 #bins; kg_r 4-30 #kg a bin; truck 2-12 #tons a truck
? waste:kg = bins * kg_r : {bins} bins with {kg_r} kg | {kg_r} kg a bin, {bins} bins | rubbish of {bins} bins at {kg_r} kg
+ waste_tons:tons = waste / 1000 : in tons | tons? | as tonnes
+ recycled:kg = waste * rec / 100 @ rec (20/30/35/40/50/60) =recycling in percent : {rec}% is recycled | {rec} percent of it goes to recycling | recycling at {rec}%
+ burnt:kg = waste - recycled : the rest is burnt, kg | and what's burnt | not recycled
* minutes_r:minutes = bins * min_r @ min_r (0.5/0.75/1/1.5/2) #minutes a bin : {min_r} minutes a bin | at {min_r} min each, the whole round | a bin takes {min_r} minutes

@ suits 2-30 #suits; cloth (2.8/3/3.2/3.5) #m a suit; buttons 6-14 #buttons a suit
? cloth_all:metres = suits * cloth : {suits} suits, {cloth} m of cloth each | cloth for {suits} suits at {cloth} metres | {cloth} m a suit, {suits} of them
+ cloth_money:money = cloth_all * price @ price M18-90 =price of a metre : {price} a metre | at {price} per metre | cloth is {price} the metre
+ suit_cloth:money = cloth_money / suits : cloth for one suit in money | per suit | each suit's cloth
* buttons_all:buttons = suits * buttons : {buttons} buttons on each | buttons, {buttons} a suit | and the buttons at {buttons} per suit
+ cards_b:cards = ceil(buttons_all / card) @ card (10/12/20/24) #buttons a card : cards of {card} buttons | {card} on a card, cards? | sold on cards with {card}
* sewing:hours = suits * hours_s @ hours_s 8-30 #hours a suit : {hours_s} hours a suit | sewing at {hours_s} h each | {hours_s} hours apiece

@ moves 20-90 #moves; clock_c 5-120/5 #minutes
? per_move:seconds = clock_c * 60 / moves : {clock_c} minutes for {moves} moves, seconds a move | chess: {moves} moves in {clock_c} minutes, per move in seconds | {moves} moves, {clock_c} min on the clock, seconds each
? total_time:seconds = clock_c * 60 + moves * inc @ inc 2-30 #seconds : {clock_c} minutes plus {inc} seconds for each of {moves} moves, seconds | {clock_c} min and {inc} s increment, {moves} moves, all seconds
+ total_min:minutes = total_time / 60 : in minutes | minutes? | as minutes
* score:percent = won_c / played_c * 100 @ won_c 3-20 #wins; played_c 21-60 #games : {won_c} of {played_c} games won, percent | I won {won_c} out of {played_c}, in percent | {won_c} wins in {played_c} games, percentage

@ books_l 20-400 #books; fine_l (0.1/0.2/0.25/0.5) =fine; late 2-40 #days
? fine_one:money = fine_l * late : a book {late} days late at {fine_l} a day | fine of {fine_l} a day, {late} days | {late} days overdue, {fine_l} daily
+ fine_many:money = fine_one * n @ n 2-9 #books : {n} books like that | for {n} books | and {n} of them
+ capped_f:money = min(fine_one, 5) : but never more than 5 | with a maximum of 5 | the limit is 5
* shelf:shelves = ceil(books_l / shelf_n) @ books_l 20-400 #books; shelf_n 18-40 #books a shelf : {books_l} books, {shelf_n} on a shelf, shelves | shelves for {books_l} books with {shelf_n} each | {shelf_n} books a shelf, {books_l} in all
"""
add("life_of_more_trades", ROWS, 15.0)
