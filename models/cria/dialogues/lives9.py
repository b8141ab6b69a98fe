"""Scenes for lives.py in which words reach back: the old amount and the new one, by the month and by the year; whole packs and what stays over; at least one, none, all; an answer held against what was given at first."""
from lives import add

ROWS = r"""
@ rent 300-1900/10 =rent; up (1.5/2/2.5/3/4/4.5/5/6/8) =increase in percent
? old_year:money = rent * 12 : the flat costs {rent} a month, so a year? | {rent} rent monthly, how much yearly | i pay {rent} every month for the flat, per year that's | twelve months of {rent} rent
+ new_rent:money = rent * (1 + up / 100) @ up (1.5/2/2.5/3/4/4.5/5/6/8) =increase in percent : they raise it by {up}%, the monthly rent then | plus {up} percent from january, rent a month | if it goes {up}% higher, the month costs | {up}% more rent, monthly | the landlord wants {up} percent more, new rent
* new_year:money = new_rent * 12 : and the year at the new rent | per year with that | a year then | yearly with the new one | so twelve months of the new rent
* year_more~:money = new_year - old_year : so by how much does a year get dearer | a year costs how much more now | difference of the two years | how much more in a year, compared to the old rent | what's the extra for a whole year | yearly, that's how much above the old sum
* month_more~:money = new_rent - rent : how much more each month | the extra per month | by how much does the month go up | monthly that's how much above the old rent

@ pay 1400-5200/50 =salary; raise (1.5/2/2.5/3/3.5/4/5/6) =raise in percent
? pay_year:money = pay * 12 : {pay} a month, what's that in a year | i earn {pay} monthly, yearly? | salary {pay} every month, per year | twelve times {pay} pay
+ pay_new:money = pay * (1 + raise / 100) @ raise (1.5/2/2.5/3/3.5/4/5/6) =raise in percent : with a raise of {raise}%, a month | {raise} percent more, monthly pay then | i get {raise}% more from now on, new pay | if they give me {raise}%
* pay_new_year:money = pay_new * 12 : that's a year | and yearly now | the new pay over a year | per year with the raise
* pay_more~:money = pay_new_year - pay_year : what does the raise bring in a year | so how much more a year than i had | the gain over the whole year | a year, by how much more
* pay_hour:money = pay / hours @ hours 120-175 #hours a month : {hours} hours a month, so an hour | at {hours} hours, my hourly pay before the raise | old pay by the hour, {hours} h

@ kwh 1500-6500/50 =use; cent (24/28/31/34/36/39/42) =price in cents
? bill_old:money = kwh * cent / 100 : {kwh} kwh at {cent} cents, euros a year | my power bill with {kwh} kwh and {cent} ct each | {cent} cents per kwh, we use {kwh}, in euros
* bill_new:money = kwh * dearer / 100 @ dearer (44/45/47/48/51/54) #cents from may : and once it costs {dearer} cents | with {dearer} ct instead, the bill | they go to {dearer} cents per kwh
* bill_more~:money = bill_new - bill_old : what's that more in a year | so how much dearer | by how much does the bill grow | more than the old bill by
* bill_month:money = bill_old / 12 : the old bill by the month | a month at the old price | before that, per month
* bill_saved~:money = bill_new * (1 - save / 100) @ save (5/8/10/12/15/20) =saving in percent : if we use {save}% less then | saving {save} percent of the new bill, left | cut {save}% of that

@ eggs_n 60-900 #eggs; broken 3-40 #broken eggs
? whole_eggs:eggs = eggs_n - broken : {eggs_n} eggs came, {broken} are broken, good ones? | of {eggs_n} eggs {broken} broke | {eggs_n} eggs minus {broken} cracked ones
+ boxes_e:boxes = whole_eggs // box_e @ box_e (6/10/12/15/18/30) #eggs a box : packed by {box_e}, full boxes | how many boxes of {box_e} get full | in boxes of {box_e}, whole ones only | {box_e} go into a box, full boxes?
* loose_e:eggs = whole_eggs % box_e : how many stay loose | and singles left then | eggs without a box | what doesn't fill a box any more | the rest, loose
* money_e:money = boxes_e * price_e @ price_e M1-6 =price of a box : the full ones at {price_e} each | {price_e} a box, money for the full boxes | sold for {price_e} each box
* missing_e~:eggs = box_e - loose_e : how many more would fill one more box | missing for another full one | to fill the last one i need

@ tiles 200-2500 #tiles; pack (12/15/18/20/24/25/30) #tiles a pack
? packs:packs = tiles // pack : {tiles} tiles by {pack} in a pack, full packs | how many full packs of {pack} are {tiles} tiles | {tiles} tiles, {pack} fit one pack, whole packs
+ over_t~:tiles = tiles - packs * pack : tiles left after that | what stays over | singles then? | and loose tiles
* packs_up~:packs = ceil(tiles / pack) : how many packs to buy, so that it's enough | packs to buy, rounded up | and how many must i order, whole packs
* cost_t:money = packs_up * price_t @ price_t 8-60 =price of a pack : those at {price_t} each | {price_t} for a pack, all of them | one is {price_t}, total
* spare_t:tiles = packs_up * pack - tiles : so how many tiles too many do i have | left from the last pack | extra tiles in what i order

@ minutes_a 200-3000 #minutes
? hours_a:hours = minutes_a // 60 : full hours in {minutes_a} minutes | {minutes_a} min are how many whole hours | whole hours, {minutes_a} minutes
+ rest_a~:minutes = minutes_a - hours_a * 60 : and the minutes besides | minutes over | what remains in minutes | rest in min
* seconds_a:seconds = minutes_a * 60 : all of it in seconds | the {minutes_a} minutes as seconds | seconds altogether
* days_a:days = minutes_a / 1440 : {minutes_a} minutes as days | the whole in days

@ kids 9-60 #kids; sweets 100-900 #sweets
? each_s~:sweets = sweets // kids : {sweets} sweets for {kids} kids, each gets whole ones | share {sweets} sweets among {kids} kids fairly | {kids} kids, {sweets} sweets, how many each
+ left_s~:sweets = sweets - each_s * kids : and what stays in the bag | sweets left over | how many can't be shared | the rest
* more_s~:sweets = (each_s + 1) * kids - sweets : how many more so that each gets one more | missing for one more each | to give one more to all, how many are missing
* boys_s~:sweets = each_s * boys @ boys 3-8 #boys : {boys} of them are boys, theirs together | the {boys} boys have together | sweets of the {boys} boys

@ sides (4/6/8/10/12/20) #sides; rolls 2-9 #rolls
? once~:percent = (1 - (1 - 1 / sides) ** rolls) * 100 : a die with {sides} sides, {rolls} rolls: chance in percent that the top number comes at least once | {rolls} throws of a {sides} sided die, one hit or more on my number, percent | chance to see my number in {rolls} rolls, {sides} sides, in percent | {sides} sided die thrown {rolls} times, probability of one or more of a given face, percent
? never~:percent = (1 - 1 / sides) ** rolls * 100 : {rolls} rolls of a {sides} sided die without my number even once, percent | chance in percent that a given face never comes in {rolls} throws, {sides} sides | {sides} sides, {rolls} rolls, not a single hit, percent
* none_r~:percent = (1 - 1 / sides) ** rolls * 100 : and that it never comes | without any hit | probability of none in these | not even once? | and to miss every time
* every_r~:percent = (1 / sides) ** rolls * 100 : and a hit each time | every single one a hit | all of them hits, percent
* some_r~:percent = (1 - (1 - 1 / sides) ** rolls) * 100 : and one or more | at least a single hit | one hit or more then
* exact_r~:percent = rolls / sides * (1 - 1 / sides) ** (rolls - 1) * 100 : and exactly one | one hit, no more | precisely a single hit

@ good 60-98 #percent; tries 2-8 #tries
? all_good~:percent = (good / 100) ** tries * 100 : each works with {good}%, {tries} of them all work, percent | {good} percent per part, {tries} parts: chance that all hold | {tries} in a row at {good}% each, percent
+ one_bad~:percent = 100 - all_good : and that one or more fail | so something goes wrong with | the chance of any failure | the opposite
* none_good~:percent = (1 - good / 100) ** tries * 100 : and that not one works | all fail? | none of them works, percent
* any_good~:percent = (1 - (1 - good / 100) ** tries) * 100 : one or more working | that at least some one works | chance that i get one that works

@ tickets 2-30 #tickets; lots 50-900/10 #lots
? luck:percent = tickets / lots * 100 : {tickets} of {lots} lots are mine, one prize, percent | chance with {tickets} tickets out of {lots}, in percent | one winner among {lots}, i hold {tickets}, percent
+ bad_luck:percent = 100 - luck : and of losing | the chance that i go empty | so i lose with
* double_luck~:percent = tickets * 2 / lots * 100 : with twice as many tickets | if i buy as many again, of the same {lots} | double the tickets
* needed~:tickets = ceil(lots * goal / 100) @ goal (10/20/25/30/50) =goal in percent : how many tickets for {goal}% | tickets needed to have {goal} percent | for a chance of {goal}%, how many

@ kg 62-130 #kg; tall (1.58/1.62/1.66/1.7/1.74/1.78/1.82/1.86/1.9) #m
? bmi~:n = kg / tall ** 2 : {kg} kg and {tall} m tall, body mass index | body mass index at {tall} m and {kg} kg | {tall} m, {kg} kilos: index
* wish:kg = index * tall ** 2 @ index (20/21/22/23/24/25) =index : which weight gives an index of {index} | to be at {index}, what weight | the weight for {index}
* lose:kg = kg - wish : so how far below my {kg} is that | that's how many kilos off the {kg} | from {kg} down to it, how much | how much is that under {kg}
* lose_weeks:weeks = lose / week @ week (0.3/0.4/0.5/0.6/0.8/1) =loss a week : at {week} kg a week, weeks | {week} a week, how long | weeks, losing {week} each

@ miles 3-120 #miles
? km_m~:km = miles * 1.609344 : {miles} miles as km | km of {miles} miles | a run of {miles} miles, in kilometres | how many kilometres are {miles} miles
+ kmh~:km/h = km_m / h @ h (0.5/0.75/1.5/2/2.5/3/3.5/4/5) #hours : done in {h} hours, km/h | if that takes me {h} hours, my speed in km/h | i need {h} h for it: km an hour | that distance in {h} hours is how many km/h
* pace:minutes = h * 60 / km_m : minutes for each km | pace, min per km | so one km takes how many minutes
* mph~:mph = miles / h : and in miles an hour | my speed in mph | mph?
* faster~:hours = km_m / v @ v (8/10/12/15/18/20/25) #km/h : at {v} km/h, how many hours | with {v} an hour, how long | how long at {v}

@ km_t 80-900/5 #km; use (4.5/5.2/6/6.4/7/7.5/8.2/9) #litres per 100
? litres_t:litres = km_t * use / 100 : {km_t} km with {use} l per 100, litres | fuel for {km_t} km at {use} per hundred | a trip of {km_t} km, the car takes {use} l on 100
+ fuel_t:money = litres_t * price_l @ price_l (1.49/1.55/1.62/1.69/1.74/1.82/1.95) =price of a litre : a litre is {price_l}, so the trip | at {price_l} the litre | {price_l} per litre, cost
* both_ways:money = fuel_t * 2 : there and back | and both ways | with the way back | return trip, cost
* each_t~:money = fuel_t / riders @ riders 2-5 #riders : one way, shared by {riders} | {riders} of us pay for the single trip, each | the one way cost split between {riders}
* per_km_t:money = fuel_t / km_t : and per km | that's how much a kilometre | cost of one km

@ cost 40-900/5 =price; off (5/10/12/15/20/25/30/40) =discount in percent
? cut~:money = cost * (1 - off / 100) : {cost} with {off}% off | it was {cost}, {off} percent less now | price {cost} minus {off}%, i pay
+ saved:money = cost - cut : so i save | what's the saving | how much less than the {cost} is that | saved how much
* vat_c:money = cut * (1 + vat / 100) @ vat (7/8/10/19/20/21) =tax in percent : and {vat}% tax on top of what i pay | plus {vat} percent tax | with {vat}% vat added
* more_off:money = cut * (1 - extra / 100) @ extra (2/3/5/8) #percent extra : a further {extra}% off | another {extra} percent less | minus {extra}% more at the till
* all_off:percent = (cost - more_off) / cost * 100 : altogether that's how many percent off | total discount in percent of the {cost} | in percent of the first price, saved

@ start_b 500-9000/100 =deposit; rate_b (1.5/2/2.5/3/3.5/4/5) =rate in percent; years_b 2-20 #years
? end_b:money = start_b * (1 + rate_b / 100) ** years_b : {start_b} for {years_b} years at {rate_b}%, interest added each year | {years_b} years, {rate_b} percent with compound interest on {start_b} | {start_b} saved at {rate_b}% compounded yearly, after {years_b} years
+ gain_b:money = end_b - start_b : how much of it is interest | interest alone | what did it earn | gain over the {start_b}
* simple_b~:money = start_b * rate_b / 100 * years_b : without compounding, interest | simple interest instead | if interest isn't added each year, interest in all
* diff_b~:money = gain_b - simple_b : so compounding brings how much more | difference of the two kinds | compound gives how much above simple
* real_b~:money = end_b / (1 + infl / 100) ** years_b @ infl (1/1.5/2/2.5/3) =inflation in percent : in today's money at {infl}% inflation | with {infl} percent inflation it's worth | minus inflation of {infl}% a year

@ base_w 20-300/5 #watts; hours_w 2-20 #hours a day
? day_wh:kWh = base_w * hours_w / 1000 : {base_w} watts for {hours_w} hours a day, kwh | a lamp of {base_w} W burns {hours_w} h a day, kWh daily | {hours_w} hours with {base_w} watts, in kwh
+ year_wh:kWh = day_wh * 365 : in a year | per year, 365 days | a whole year of that
* year_wm:money = year_wh * ct / 100 @ ct (25/29/32/35/38/41) =price in cents : at {ct} cents, euros a year | {ct} ct per kwh, the year in euros | cost of the year at {ct} cents each
* led_wh:kWh = led * hours_w * 365 / 1000 @ led 4-18 #watts as led : a led of {led} watts the same hours, kwh a year | with {led} W instead, per year | and an led with {led} watts, yearly
* led_less~:kWh = year_wh - led_wh : so how much less a year | saved kwh in a year | the led saves

@ water 40-260/5 #litres a day; people_w 1-6 #people
? water_day:litres = water * people_w : {people_w} people, {water} litres each a day | {water} litres a head, {people_w} of us, daily | a day's water for {people_w} at {water} l
+ water_year:cubic metres = water_day * 365 / 1000 : a year, in cubic metres | m3 per year | yearly in cubic metres
* water_cost:money = water_year * price_w @ price_w (1.8/2.2/2.6/3.1/3.9/4.4) =price : at {price_w} per m3, the year | a cubic metre is {price_w}, yearly | yearly cost with {price_w} each
* water_less~:cubic metres = water_year * (1 - less_w / 100) @ less_w (5/10/15/20/25) =saving in percent : using {less_w}% less, m3 a year | with {less_w} percent saved | {less_w}% down
* water_gain~:cubic metres = water_year - water_less : so that saves | difference in m3 | that's how much below the old use

@ steps_d 3000-15000/100 #steps; stride (0.6/0.65/0.7/0.75/0.8) =stride in m
? walk_km:km = steps_d * stride / 1000 : {steps_d} steps of {stride} m, km | how far are {steps_d} steps with a stride of {stride} m, km | {stride} m a step, {steps_d} steps: kilometres
+ walk_week:km = walk_km * 7 : a week of that | in seven days | per week
* walk_goal~:km = goal_w - walk_week @ goal_w 30-90 #km a week : missing to {goal_w} km a week | {goal_w} is the goal, still to go | up to {goal_w} km, how much is lacking
* walk_steps~:steps = ceil(need * 1000 / stride) @ need 5-15 #km : how many steps are {need} km | steps for {need} km | for {need} km i need how many steps

@ team 8-60 #people; pizzas 3-25 #pizzas; slices (6/8/10/12) #slices
? all_sl~:slices = pizzas * slices : {pizzas} pizzas cut in {slices} | {pizzas} pizzas with {slices} slices each, slices in all | slices of {pizzas} pizzas, {slices} each
+ each_sl~:slices = all_sl // team @ team 8-60 #people : {team} of us, whole slices each | for {team} people, how many each | shared by {team}, full slices
* rest_sl~:slices = all_sl % team : and slices left over | what remains on the table | remaining slices then
* order_p~:pizzas = ceil(team * want / slices) @ want 2-5 #slices each : so that each gets {want}, how many pizzas | pizzas needed for {want} slices each | {want} each, pizzas to order
* more_p~:pizzas = order_p - pizzas : how many more than the {pizzas} is that | so we're short of how many pizzas | to buy on top of the {pizzas}

@ pages 120-900 #pages; perday 8-60 #pages a day
? read_days:days = ceil(pages / perday) : {pages} pages, {perday} a day, days | how many days for {pages} pages at {perday} daily | reading {perday} of {pages} pages each day
* read_left:pages = pages - done_p @ done_p 20-110 #pages read : {done_p} are read, left | after {done_p} pages, how many remain | i'm on page {done_p}, pages to go
* read_left_days~:days = ceil(read_left / perday) : so how many days more | days for what's left, same speed | and the rest takes
* read_fast~:pages a day = read_left / left_days @ left_days 3-14 #days : to be through in {left_days} days, pages a day | i have {left_days} days for the rest, how many daily | in {left_days} days, so per day

@ seats 20-60 #seats; riders_b 30-400 #riders
? buses:buses = ceil(riders_b / seats) : {riders_b} people, {seats} seats a bus, buses | how many buses of {seats} for {riders_b} | buses with {seats} seats for {riders_b} riders
+ empty_b:seats = buses * seats - riders_b : empty seats then | how many places stay free | seats nobody sits on
* last_b~:people = riders_b - (buses - 1) * seats : people in the last bus, the others being full | who's in the last one, how many | how full is the last bus, in people
* hire_b:money = buses * price_b @ price_b 180-900/10 =price of a bus : a bus is {price_b} | {price_b} each, all buses | at {price_b} a bus
* head_b:money = hire_b / riders_b : each rider pays | per head | divided among the {riders_b}

@ plants 30-400 #plants; row_p (8/10/12/15/20) #plants a row
? rows_p:rows = plants // row_p : {plants} plants, {row_p} in a row, full rows | full rows of {row_p} from {plants} plants | {row_p} a row, {plants} plants, whole rows
+ over_p~:plants = plants % row_p : plants that stay over | left in the pot | the remaining plants
* metres_p:metres = rows_p * gap_p @ gap_p (0.3/0.4/0.5/0.6/0.8) =distance in m : rows {gap_p} m apart, how deep is the bed | with {gap_p} m for each row, metres | {gap_p} m a row, together
* dead_p:plants = plants * dry / 100 @ dry (5/10/20/25) =loss in percent : {dry}% dry up, how many | {dry} percent of all die | if {dry} % wither, that's

@ old_v 120-4000/10 =old value; new_v 130-5000/10 =new value
? change_v~:percent = (new_v - old_v) / old_v * 100 : from {old_v} to {new_v}, percent change | {old_v} became {new_v}, in percent | it went from {old_v} to {new_v}, how many percent
* plain_v~:n = new_v - old_v : and as a number | in plain numbers, not percent | the difference itself | absolute
* again_v~:n = new_v * new_v / old_v : the same change once more, what then | if it changes by as much percent again | one more such step
* back_v~:percent = (old_v - new_v) / new_v * 100 : and the way back in percent | percent from the new to the old | to return to {old_v}, percent of the new value

@ hall 80-900 #seats; sold 30-700 #tickets; ticket M8-60 =ticket price
? income:money = sold * ticket : {sold} tickets at {ticket} | {sold} sold for {ticket} each, income | took {ticket} from {sold} people
+ after_hall~:money = income - hall_cost @ hall_cost 200-3000/50 =hall cost : minus {hall_cost} for the hall | the hall costs {hall_cost}, left | less {hall_cost} rent
* empty_s~:seats = hall - sold @ hall 700-1500/10 #seats : of {hall} seats, empty ones | the hall has {hall}, how many stay empty | {hall} seats in all, free
* full_s~:percent = sold / hall * 100 : in percent, how full | share of seats sold, percent | sold in percent of all seats
* lost_s~:money = empty_s * ticket : what the empty ones would have brought | lost by the free seats at {ticket} | money for the unsold seats

@ fish_t 8-60 #fish; tank_l 60-500/10 #litres
? per_fish:litres = tank_l / fish_t : {tank_l} litres for {fish_t} fish, each | a tank of {tank_l} l with {fish_t} fish, litres a fish | {fish_t} fish in {tank_l} litres, per fish
* change_l:litres = tank_l * part_l / 100 @ part_l (10/15/20/25/30/40) #percent : changing {part_l}% of the water, litres | {part_l} percent fresh water, how much | renew {part_l}%
+ buckets:buckets = ceil(change_l / bucket) @ bucket (8/10/12/15) #litres a bucket : with a bucket of {bucket} l, how often | buckets of {bucket} litres | {bucket} l buckets, how many
* room_f~:fish = tank_l // need_l - fish_t @ need_l (3/4/5) #litres a fish : with {need_l} l each, how many more fit | {need_l} litres a fish, room for how many more | if one needs {need_l} l, more fish

@ laps 5-60 #laps; lap_m (200/250/300/400/500) #m a lap
? track:km = laps * lap_m / 1000 : {laps} laps of {lap_m} m, km | {lap_m} m times {laps} laps in km | running {laps} laps, each {lap_m} m
+ track_v:km/h = track / (mins / 60) @ mins 12-110 #minutes : in {mins} minutes, km/h | that took {mins} min, speed in km/h | {mins} minutes for it, how fast in km/h
* track_lap~:seconds = mins * 60 / laps : seconds a lap | each lap took, in seconds | so one lap in seconds
* track_more~:laps = ceil((goal_k * 1000) / lap_m) - laps @ goal_k 25-42 #km : laps more until {goal_k} km | to reach {goal_k} km, how many further laps | still to run for {goal_k} km, laps

@ cups 2-9 #cups; gram (120/150/180/190/200/210/240) #g a cup
? flour:kg = cups * gram / 1000 : {cups} cups of {gram} g, in kg | {cups} cups flour, {gram} g each, kilos | kg in {cups} cups at {gram} grams
* eat~:g = guests * portion @ guests 3-12 #guests; portion (60/70/75/80/90/100) #g a head : {guests} guests eat {portion} g each, grams needed | need for {guests} people at {portion} g | {portion} g a head, {guests} heads
* flour_left:g = cups * gram - eat : so what's left, in g | grams that remain of it | is there something over, g | what stays in the bag, grams
* more_cups~:cups = ceil(eat / gram) : cups for that, whole | how many cups is that need, rounded up | full cups for it
"""
add("life_before_and_after", ROWS, 40.0)
