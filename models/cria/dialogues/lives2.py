"""Scenes for lives.py: work with people and animals, shops, kitchen, farm, health."""
from lives import add

ROWS = r"""
@ tablets 1-4 #tablets; strength (50/100/125/200/250/325/500) =strength in mg; doses 2-4 #doses a day; days 3-14 #days
? daily_dose:mg = tablets * strength * doses : {tablets} tablets of {strength} mg, {doses} times a day: how many mg a day | a patient takes {doses} doses a day of {tablets} tablets with {strength} mg each. mg per day? | mg a day with {doses} x {tablets} tabs at {strength} mg
? tablets_a_day:tablets = tablets * doses : {tablets} tablets each time, {doses} times daily, how many tablets a day | how many pills a day if she takes {tablets} at each of {doses} rounds
+ course:mg = daily_dose * days @ days 3-14 #days : and over {days} days | the whole course is {days} days, total mg? | for {days} days altogether
+ grams:g = course / 1000 : that in grams | grams? | how many g is the course
+ pack_need~:tablets = tablets_a_day * days @ days 3-14 #days : for {days} days, how many tablets | {days} days of that? | tablets for a course of {days} days
+ packs:packs = ceil(pack_need / pack) @ pack (10/20/30/50) #tablets a pack : they come in packs of {pack}, how many packs | packs of {pack}? | how many boxes with {pack} in each must I open : You need {out} packs.
+ leftover:tablets = packs * pack - pack_need : how many tablets stay over | what's left in the last pack at the end | leftover tablets? : {out} tablets are left.
* hours_between:hours = 24 / doses : how many hours between two doses | every how many hours is that | the gap between doses in hours : Every {out} hours.
* weekly_dose:mg = tablets * strength * doses * 7 : mg in a week of it | how many mg does she get in seven days | total mg over one week
* limit_left~:mg = limit - tablets * strength * doses @ limit (3000/4000/5000/6000) =daily limit in mg : the limit is {limit} mg a day, how far below it is he | with a maximum of {limit} mg daily, how much room is left | distance to the daily limit of {limit} mg : {out} mg are left to the limit.

@ volume (250/500/1000/1500/2000) #ml; hours 2-12 #hours; factor (10/15/20/60) #drops per ml
? rate:ml per hour = volume / hours : {volume} ml over {hours} hours, ml per hour? | a bag of {volume} ml has to run in {hours} hours, what rate | set the pump: {volume} ml in {hours} h
? drops:drops per minute = volume * factor / (hours * 60) : {volume} ml in {hours} hours with {factor} drops per ml, drops a minute | drip rate for {volume} ml over {hours} h, the set gives {factor} drops per ml
+ per_minute:ml per minute = rate / 60 : per minute? | ml a minute then | and each minute
+ drip:drops per minute = per_minute * factor @ factor (10/15/20/60) #drops per ml : the set gives {factor} drops per ml, drops per minute? | in drops at {factor} per ml | how many drops a minute with a {factor} drop set
* after~:ml = volume / hours * gone @ gone 1-3 #hours : how much has run in after {gone} hours | {gone} hours later, how many ml are in | ml given after {gone} hours
+ still_in~:ml = volume - after : what's still in the bag | ml left in the bag then | and how much is in the bag : {out} ml are left.
* faster:ml per hour = volume / (hours - 1) : and if it must be in one hour earlier, rate? | the rate to finish an hour sooner | ml per hour for one hour less
* seconds_a_drop:seconds = 3600 * hours / (volume * factor) : how many seconds from drop to drop | seconds between two drops | one drop every how many seconds

@ weight 8-95 #kg; dose (5/8/10/12/15/20) #mg per kg; conc (10/20/25/50/100) #mg per ml
? amount~:mg = weight * dose : {dose} mg per kg, the child weighs {weight} kg | patient of {weight} kg, {dose} mg per kilo, how many mg | dose for {weight} kg at {dose} mg/kg
? draw_up~:ml = weight * dose / conc : {weight} kg, {dose} mg per kg, the bottle has {conc} mg per ml: how many ml | ml to draw up for {weight} kg at {dose} mg/kg, {conc} mg/ml
+ volume~:ml = amount / conc : there are {conc} mg in each ml, how many ml do I draw up | with {conc} mg per ml, ml? | the vial says {conc} mg/ml, so I need
+ per_day:mg = amount * times @ times 2-4 #times a day : {times} times a day, mg per day | given {times} times daily? | and that {times} times a day
+ single:mg = amount / parts @ parts 2-4 #equal doses : in {parts} equal doses, each? | that goes in {parts} portions | split in {parts} doses, mg each
* capped~:mg = min(weight * dose, cap) @ cap (200/300/400/500/600) =cap in mg : but never more than {cap} mg, so? | the cap is {cap} mg, what does he get | with a maximum of {cap} mg, which dose
* pounds:pounds = weight / 0.45359237 : what's the weight in pounds | the patient in pounds | how many lb is that patient

@ stock 40-400 #eggs; price (25/30/35/40/42/45/50) =price in cents; tray (6/10/12/30) #eggs a tray
? trays:trays = stock // tray : {stock} eggs in trays of {tray}, how many full trays | I collected {stock} eggs, {tray} go in a tray, full trays? | full trays of {tray} from {stock} eggs
? income:euros = stock * price / 100 : I sold {stock} eggs at {price} cents each, how many euros | {stock} eggs, {price} cents apiece, what do I make in euros | what do {stock} eggs bring at {price} cents each, in euros
+ loose~:eggs = stock - trays * tray : how many eggs don't fit | loose eggs left? | eggs outside the full trays : {out} eggs are left.
+ tray_income:euros = trays * tray_price @ tray_price M2-9 =price of a tray : a tray sells for {tray_price}, what do the full ones bring | at {tray_price} a tray, income? | {tray_price} per tray, total
* broken~:eggs = stock - lost @ lost 2-20 #broken eggs : {lost} got broken, how many are whole | minus {lost} broken ones, whole eggs? | I dropped {lost} of the eggs, how many remain : {out} eggs are left.
+ feed_paid~:euros = income - feed @ feed M3-15 =feed cost : the feed was {feed}, what do I keep | after {feed} for feed | minus {feed} feed money : You keep {out} euros.
* per_hen~:eggs = stock / hens @ hens 10-60 #hens : I have {hens} hens, eggs per hen? | from {hens} hens, how many eggs each on average | with {hens} hens, the average is
* dozens~:dozen = stock / 12 : how many dozen eggs is that | the eggs in dozens | eggs by the dozen, how many dozen

@ cows 5-80 #cows; litres 14-32 #litres a cow; price (0.38/0.42/0.45/0.47/0.51) =milk price
? milk:litres = cows * litres : {cows} cows give {litres} litres each a day, how much milk | {cows} cows at {litres} l a day | daily milk of {cows} cows, {litres} litres per cow
+ money_a_day:money = milk * price : at {price} a litre, money per day | a litre brings {price}, so a day? | the dairy pays {price} per litre
+ month_income:money = money_a_day * 30 : and a month of 30 days | monthly, 30 days? | in 30 days
* week_milk:litres = cows * litres * 7 : how much milk in a week | a week's milk in total | litres in seven days of milking
* feed:kg = cows * kilos @ kilos 15-45 #kg of feed a cow : each cow eats {kilos} kg a day, feed for all | feed at {kilos} kg per cow and day | and the fodder, {kilos} kg for every cow
+ bales:bales = ceil(feed / bale) @ bale (20/25/200/250/300) #kg a bale : bales weigh {bale} kg, how many bales a day | in bales of {bale} kg, rounded up | how many {bale} kg bales do I open
+ tons:tons = feed * 365 / 1000 : feed per year in tons | tons of it a year | over 365 days, in tonnes
* dry~:cows = cows - off @ off 1-4 #dry cows : {off} cows are dry, how many give milk | without {off} dry cows, cows in milk? : {out} cows give milk.

@ flour 300-900/50 #g of flour; portions 4-8 #portions; guests 9-24 #guests
? per_portion~:g = flour / portions : {flour} g flour for {portions} portions, per portion? | the recipe has {flour} g of flour and makes {portions} portions, how much each | {flour} grams of flour, {portions} portions, grams per portion
? for_guests~:g = flour / portions * guests : {flour} g of flour make {portions} portions, how much for {guests} guests | scale {flour} g flour from {portions} portions to {guests} guests
+ scaled~:g = per_portion * guests : for {guests} guests | {guests} people come, how much flour | and for {guests} then
* factor:times = guests / portions @ guests 9-24 #guests : by what factor do I scale from {portions} to {guests} | {guests} instead of {portions}, the factor is | scaling factor for {guests} people : The factor is {out}.
+ sugar_scaled:g = sugar * factor @ sugar 50-250/10 #g of sugar : and {sugar} g of sugar times that factor | so {sugar} g sugar becomes | the {sugar} g of sugar scaled
+ eggs_scaled:eggs = ceil(eggs * factor) @ eggs 2-5 #eggs : {eggs} eggs at that factor, rounded up | and the {eggs} eggs, scaled and rounded up
* batches:batches = ceil(guests / portions) @ guests 9-24 #guests : how many batches for {guests} guests | {guests} guests, how often do I bake it | batches of the recipe for {guests} people : You need {out} batches.
+ flour_batches:g = batches * flour : flour for those batches | so how much flour | and flour in all
+ bags:bags = ceil(flour_batches / 1000) : bags of 1 kg to buy | how many kilo bags is that | 1 kg bags, rounded up : You need {out} bags.

@ bill M30-240 =bill; people 3-9 #people; tip (5/8/10/12/15/18/20) =tip in percent
? share:money = bill / people : the bill is {bill}, we are {people}, each? | {bill} for {people} people, per head | split {bill} by {people}
? with_tip~:money = bill * (1 + tip / 100) : {bill} plus {tip}% tip | the bill was {bill} and we leave {tip} percent, what do we pay | {bill} with a tip of {tip}%
+ each_tip~:money = with_tip / people @ people 3-9 #people : split by {people} | we were {people}, each pays | between {people} of us
* tip_money:money = bill * tip / 100 @ tip (5/8/10/12/15/18/20) =tip in percent : how much is a {tip}% tip on the bill | the tip alone at {tip} percent | {tip}% tip on it, in money
+ tip_share:money = tip_money / people : each one's part of the tip | the tip per person | tip split among us
* one_less~:money = bill / (people - 1) : one of us is broke, so one less pays the bill | if the birthday child doesn't pay, the others each | one person fewer to split the bill
+ change_back:money = note - share @ note (50/100/200) =note : I pay my share with a {note}, change? | I give a {note} note for that, back? | out of {note}, what do I get back : You get {out} back.
* drinks_apart~:money = (bill - drinks) / people @ drinks M6-25 =drinks : the drinks were {drinks} and I pay them myself, the food split by all | take {drinks} of drinks off the bill first, then split | without the {drinks} for drinks, each

@ km 60-900 #km; per (5/5.5/6/6.5/7/7.5/8/9) #litres per 100 km; price (1.59/1.65/1.72/1.79/1.85/1.92) =price of a litre
? fuel~:litres = km * per / 100 : {km} km at {per} litres per 100 km, fuel? | how many litres for {km} km, the car takes {per} l/100 km | the trip is {km} km and I need {per} litres for 100
? cost:money = km * per / 100 * price : cost of {km} km at {per} l per 100 and {price} a litre | what does driving {km} km cost, {per} litres/100 km, fuel {price}
+ fuel_cost:money = fuel * price : at {price} a litre | and a litre costs {price} | what does that cost at {price}
+ each_pays:money = fuel_cost / riders @ riders 2-5 #people : we are {riders} in the car, each? | shared by {riders} | split between {riders} of us
* hours:hours = km / speed @ speed 60-130/5 =speed : how long at {speed} km/h | driving {speed} km/h, hours for the trip | hours on the road with an average of {speed}
+ arrive~:hours = hours + pause / 60 @ pause 15-90/5 #minutes of pause : plus {pause} minutes of pauses, in hours | with {pause} min break, total hours | and a pause of {pause} minutes on top
* return_km:km = km * 2 : there and back in km | how many km with the way home | round trip distance
* miles:miles = km / 1.609344 : how many miles is the trip | the distance in miles | trip in miles
* stops:stops = ceil(km / range) - 1 @ range 250-700/50 #km a tank : a tank lasts {range} km and I start full, how often must I refuel | with {range} km per tank, starting full, refuel stops? : You stop {out} times.

@ price M12-180 =price; off (10/15/20/25/30/40/50) =discount in percent; pieces 2-9 #pieces
? sale:money = price * (1 - off / 100) : a jacket is {price}, now {off}% off | {price} reduced by {off} percent | {off}% discount on {price}, new price
? saving:money = price * off / 100 : {off}% off {price}, how much do I save | what do I save with {off} percent discount on {price}
+ several~:money = sale * pieces @ pieces 2-9 #pieces : for {pieces} of them | {pieces} pieces? | I take {pieces}
+ coupon_price:money = sale - coupon @ coupon (3/5/7/10) =coupon : and a {coupon} euro coupon on top | minus a voucher of {coupon} | coupon of {coupon} as well : Then it is {out}.
+ taxed~:money = sale * (1 + tax / 100) @ tax (7/8/10/19/20/21) =tax in percent : plus {tax}% tax | tax of {tax} percent comes on top | with {tax}% vat
* regular~:money = price * pieces @ pieces 2-9 #pieces : and {pieces} at the full price | what would {pieces} cost without the sale | {pieces} of them at the regular price
* second~:money = price * (1 - off / 100) * (1 - more_off / 100) @ more_off (5/10/15/20) =second discount : and another {more_off}% off the reduced price | then {more_off} percent more off the sale price | a second discount of {more_off}% on top of the first
+ total_off:percent = (price - second) / price * 100 : that's how many percent off altogether | so the real discount in percent is | total reduction in percent : That is {out} percent off.

@ buy M4-60 =buying price; sell M61-140 =selling price; units 5-80 #units
? margin:money = sell - buy : I buy for {buy} and sell for {sell}, profit on one? | bought at {buy}, sold at {sell}, what do I make per piece | cost {buy}, price {sell}, gain per unit?
+ profit:money = margin * units @ units 5-80 #units : for {units} units | I sold {units} of them, profit? | and with {units} sold
* markup:percent = (sell - buy) / buy * 100 : markup in percent on the cost | the profit as a percentage of the buying price | how many percent above cost do I sell : The markup is {out} percent.
* share_of_sale:percent = (sell - buy) / sell * 100 : of each sale, what percent do I really earn | profit margin on the sales price, percent | how many percent of the price I sell at is gain : It is {out} percent of the selling price.
* turnover:money = sell * units @ units 5-80 #units : turnover for {units} units | what comes in with {units} sales | sales of {units} units in money
* stock_cost:money = buy * units @ units 5-80 #units : what did {units} units cost me | buying {units} of them costs | the stock of {units} at cost
+ after_rent~:money = profit - stall @ stall (25/40/60/80/120) =stall fee : minus {stall} for the stall | the stall is {stall}, what's left | after a fee of {stall}
* needed~:units = ceil(stall / (sell - buy)) @ stall (90/120/250/400/600) =fixed cost : how many must I sell to cover {stall} of fixed cost | units to pay for {stall} fixed cost | break even with {stall} fixed : You must sell {out} units.

@ hourly M12-38 =hourly wage; hours 18-42 #hours; extra 1-9 #overtime hours
? pay:money = hourly * hours : {hours} hours at {hourly} an hour | I worked {hours} h for {hourly} each, pay? | wage {hourly}, {hours} hours, what do I earn
+ net~:money = pay * (1 - tax / 100) @ tax (12/15/18/22/25/28) =tax in percent : after {tax}% tax | minus {tax} percent | {tax}% goes to the state, net?
* overtime~:money = extra * hourly * 1.5 @ extra 1-9 #overtime hours : {extra} hours overtime at time and a half | and {extra} extra hours paid 150% | overtime pay for {extra} hours, one and a half times the wage
* month~:money = hourly * hours * 4 : and for four weeks like that | a month of four such weeks | if each of 4 weeks is the same
* raise_wage:money = hourly * (1 + plus_pct / 100) @ plus_pct (2/3/4/5/6/8) =raise in percent : a raise of {plus_pct}%, new hourly wage | the wage goes up {plus_pct} percent | my hourly wage with {plus_pct}% more
+ raised_pay~:money = raise_wage * hours : so the pay for the same hours | and the week's pay with it | what do I earn with the new wage
* day_hours:hours = hours / days @ days 3-6 #days : over {days} days, hours a day | worked on {days} days, how many hours each | hours per day if it's {days} days
* target_hours:hours = target / hourly @ target 400-2000/100 =target : how many hours for {target} | I need {target}, hours at that wage | hours to reach {target}

@ pages 120-900 #pages; per_day 8-60 #pages a day; read 20-100 #pages
? days:days = ceil(pages / per_day) : a book of {pages} pages, {per_day} a day, how many days | reading {per_day} pages daily, {pages} pages, days? | how long for {pages} pages at {per_day} a day, whole days : It takes {out} days.
* pages_left:pages = pages - read @ read 20-100 #pages read : I've read {read} so far, pages to go | {read} pages are behind me, left? | remaining after {read} pages : {out} pages are left.
+ days_left:days = ceil(pages_left / per_day) : days for the rest | how long do I need for those | and how many more days : It takes {out} days.
* percent_read:percent = read / pages * 100 @ read 20-100 #pages read : {read} pages in percent of the book | how many percent is read after {read} pages | after {read} pages I'm at what percent : That is {out} percent.
* minutes:minutes = per_day * minute @ minute (1.5/2/2.5/3) #minutes a page : {minute} minutes a page, minutes per day? | time a day at {minute} min per page | one page takes {minute} minutes, so daily
* rate_for~:pages a day = ceil(pages / due) @ due 5-21 #days : must be done in {due} days, pages a day? | I have {due} days for the book, how many pages each | to finish within {due} days, rounded up
* words:words = pages * per_page @ per_page (220/250/275/300) #words a page : {per_page} words per page, words in the book | how many words with {per_page} on a page

@ pupils 14-32 #pupils; group 3-6 #pupils a group; fee M3-24 =fee
? groups:groups = pupils // group : {pupils} pupils in groups of {group}, full groups? | how many full groups of {group} from {pupils} children | {pupils} kids, {group} per group, whole groups
? teams:groups = ceil(pupils / group) : {pupils} kids, at most {group} in a group, how many groups do I need | groups needed for {pupils} pupils with no more than {group} each
+ odd_ones:pupils = pupils - groups * group : how many are left over | who has no group | pupils without a group : {out} pupils are left.
* collected~:money = pupils * fee : everyone pays {fee}, how much is collected | {fee} per pupil, total | collect {fee} from each
+ with_grant~:money = collected + grant @ grant (50/80/100/150) =grant : plus {grant} from the school | the parents add {grant} | and a grant of {grant}
+ after_bus~:money = collected - bus @ bus (120/160/200/240) =bus cost : the bus is {bus}, what's left | minus {bus} for the bus | after the bus of {bus} : {out} is left.
* sick~:pupils = pupils - ill @ ill 1-6 #sick pupils : {ill} are sick, how many come | without {ill} sick ones, how many are there | {ill} stay at home, present? : {out} pupils are there.
* sheets:sheets = pupils * each @ each 2-9 #sheets : {each} sheets per pupil, how many do I copy | copies: {each} for each child | how many sheets at {each} a head
* adults:adults = ceil(pupils / ratio) @ ratio (5/6/8/10) #pupils an adult : one adult for every {ratio} pupils, adults needed | adults at one per {ratio}, rounded up | how many grown-ups with {ratio} kids each : You need {out} adults.

@ first 40-98 #points; second 40-98 #points in the second; third 40-98 #points in the third
? average:points = (first + second + third) / 3 : my grades are {first}, {second} and {third}, average? | tests: {first}, {second}, {third}. mean | average of {first}, {second} and {third} points
? total:points = first + second + third : {first}, {second} and {third} points, total | add up my tests {first}, {second}, {third}
* fourth_avg~:points = (first + second + third + fourth) / 4 @ fourth 40-99 #points in the fourth : a fourth test with {fourth}, average then | and if I get {fourth} in the next one, the average | with another {fourth}, mean of the four
* needed~:points = goal * 4 - first - second - third @ goal (70/75/80/85) =goal : what do I need in the fourth test to average {goal} | for an average of {goal} over four tests, the fourth must be | to end at {goal} after four : You need {out} points.
* without_worst~:points = (first + second + third - min(first, second, third)) / 2 : the worst is dropped, average? | average without the lowest | leave out the worst one
* best~:points = max(first, second, third) : which was the best | my highest score | the top one : The best is {out} points.
* spread:points = max(first, second, third) - min(first, second, third) : from worst to best, how far | best minus worst | the range between highest and lowest
* weighted:points = first * 0.2 + second * 0.3 + third * 0.5 : they count 20, 30 and 50 percent, weighted? | weights 20%, 30%, 50% in that order | weighted mean with 0.2, 0.3, 0.5
* bonus~:points = (first + second + third) / 3 + extra @ extra 1-5 #bonus points : plus {extra} bonus points on the average | with {extra} extra points on top of the mean

@ disk (500/960/1000/2000/4000) #GB; used 40-480 #GB used; grow 2-18 #GB a day
? free~:GB = disk - used : disk of {disk} GB, {used} GB used, free? | {used} of {disk} GB are full, what's free | df says {used} GB used of {disk} GB, how much is left : {out} GB are free.
? used_percent:percent = used / disk * 100 : {used} GB of {disk} GB used, in percent | how full is a {disk} GB disk with {used} GB on it, percent : It is {out} percent full.
+ days_left:days = free // grow : it grows {grow} GB a day, full in how many whole days | logs take {grow} GB daily, how many full days do I have | at {grow} GB per day, days until it's full : You have {out} days.
+ after_clean~:GB = free + clean @ clean 5-40 #GB : I delete {clean} GB, free then | after cleaning up {clean} GB | remove {clean} GB of old logs : Then {out} GB are free.
* week_growth:GB = grow * 7 : growth in a week | how much comes in a week | GB per week of new data
* threshold:GB = disk * alarm / 100 @ alarm (75/80/85/90/95) =alarm in percent : the alarm is at {alarm}%, how many GB is that | {alarm} percent of the disk in GB | where is the {alarm}% mark
+ until_alarm~:GB = threshold - used : how many GB until then | GB to go before it rings | distance from what's used
* tib:TiB = disk * 1000 ** 3 / 1024 ** 4 : the disk in TiB | what does the OS show, TiB | disk size in tebibytes
* backups:backups = disk // image @ image 20-90 #GB a backup : an image is {image} GB, how many fit on the empty disk | full backups of {image} GB on the whole disk : {out} backups fit.

@ requests 200-9000 #requests a minute; servers 2-12 #servers; errors 2-90 #errors
? per_server~:requests a minute = requests / servers : {requests} requests a minute over {servers} servers, each? | {servers} servers share {requests} requests per minute | load per server, {requests} req/min and {servers} machines
+ per_second:requests a second = per_server / 60 : per second? | that's how many a second | each second then
* hour:requests = requests * 60 : requests in an hour | an hour of that traffic | how many per hour in all
* error_rate:percent = errors / requests * 100 @ errors 2-90 #errors : {errors} of them fail each minute, error rate in percent | {errors} errors a minute, percent? | share of failures with {errors} errors : The error rate is {out} percent.
* one_down~:requests a minute = requests / (servers - 1) : one server is down, load on each of the others | if a machine dies, requests per remaining one | with one server less
* doubled~:servers = ceil(requests * 2 / limit) @ limit 300-2500/100 #requests a server : traffic doubles and a server takes {limit}, how many servers | servers needed for twice the traffic at {limit} per server : You need {out} servers.
* data:MB = requests * kb / 1024 @ kb 2-80 #KB a request : {kb} KB each, MB a minute | traffic in MB per minute at {kb} KB per request
+ gb_hour:GB = data * 60 / 1024 : GB an hour | in GB per hour | and hourly, in GB

@ size 2-90 #GB; speed 10-120/5 #MB per second
? seconds:seconds = size * 1000 / speed : {size} GB at {speed} MB per second, how many seconds | copying {size} GB with {speed} MB/s takes how many seconds | a {size} GB file, {speed} MB/s, seconds (1 GB = 1000 MB)
+ minutes:minutes = seconds / 60 : in minutes | minutes? | that's how many minutes
+ hours:hours = minutes / 60 : and hours | in hours please | hours?
* done~:GB = speed * 60 * gone / 1000 @ gone 1-9 #minutes : how much is there after {gone} minutes | {gone} min later, GB copied? | GB done in {gone} minutes
+ to_go~:GB = size - done : what's missing then | GB to go | still to copy : {out} GB are left.
* mbit:Mbit/s = speed * 8 : the speed in megabit | how many Mbit/s is that line | in Mbps, the speed
* both_ways:seconds = size * 1000 / (speed / 2) : if two copies share the line, seconds | at half the speed, seconds | seconds when I only get half of the speed

@ base 800-2600/50 =rent; heat 60-240/10 =heating; flatmates 2-5 #flatmates
? warm~:money = base + heat : rent {base} and heating {heat}, together? | {base} cold plus {heat} heating | what's the warm rent with {base} and {heat} extra
+ share:money = warm / flatmates : {flatmates} of us share it, each? | split by {flatmates} flatmates | we live here with {flatmates}, per head
+ yearly:money = warm * 12 : per year | a year of that | and in twelve months
* raised~:money = base * (1 + rise / 100) @ rise (2/3/4/5/6/8) =rise in percent : the landlord wants {rise}% more on the cold rent | cold rent up {rise} percent | a rise of {rise}% on the base rent
+ rise_money:money = raised - base : how much more a month is that | the increase in money | so I pay how much more
* per_metre:money = base / area @ area 38-140 #square metres : the flat has {area} square metres, cold rent per metre | {area} m2, price per square metre | base rent per m2 at {area} m2
* income_share:percent = (base + heat) / income * 100 @ income 1800-5200/100 =income : my income is {income}, warm rent in percent of it | what percentage of {income} goes to rent and heating | share of an income of {income} : It is {out} percent of the income.
* deposit:money = base * 3 : deposit of three cold rents | the deposit is 3 months cold | three base rents as deposit

@ length 3-9 #m long; width 2-6 #m wide; height (2.4/2.5/2.6/2.8/3) =height
? floor_area:square metres = length * width : a room {length} m by {width} m, floor area | {length} by {width} metres, how many square metres | floor of {length} x {width} m
? walls~:square metres = 2 * (length + width) * height : room {length} x {width} m, {height} m high, wall area | all four walls of a {length} by {width} room with height {height}
+ openings~:square metres = walls - holes @ holes 2-7 #square metres of windows and doors : minus {holes} square metres for windows and door | without {holes} m2 of openings | take {holes} off for door and window
+ paint:litres = openings / cover @ cover (5/6/7/8/10) #square metres a litre : a litre covers {cover} square metres, litres? | paint at {cover} m2 per litre | how much paint, {cover} m2 from one litre
+ two_coats~:litres = paint * 2 : two coats | it needs a second coat too | for two layers
* tiles:tiles = ceil(length * width / (tile * tile / 10000)) @ tile (20/25/30/40/50) #cm tiles : tiles of {tile} cm, how many for the floor, rounded up | square tiles {tile} by {tile} cm for the floor | how many {tile} cm tiles cover the floor : You need {out} tiles.
* skirting:metres = 2 * (length + width) - door @ door (0.8/0.9/1/1.2) #m door : skirting board around it, minus a {door} m door | metres of skirting without the door of {door} | the way round minus {door} m of door
* parquet~:money = length * width * per_m2 @ per_m2 M14-70 =price per square metre : parquet at {per_m2} per square metre, cost | floor covering for {per_m2} a metre squared | what does the floor cost at {per_m2}/m2
* volume~:cubic metres = length * width * height : how much air is in the room, cubic metres | volume of the room | cubic metres of the room, height {height}
"""
add("life_of_people", ROWS, 14.0)
