"""Scenes for lives.py where one situation is asked for each of its unknowns: the whole, the number of parts, the part, what is left, rounded up or down."""
from lives import add

ROWS = r"""
@ pages_r 120-900 #pages; speed_r 8-60 #pages a day; days_r 3-30 #days
? read_so_far:pages = speed_r * days_r : {speed_r} pages a day for {days_r} days, pages read | after {days_r} days at {speed_r} pages, how many pages | {days_r} days of {speed_r} pages
? days_needed:days = ceil(pages_r / speed_r) : {pages_r} pages at {speed_r} a day, days needed | how many days for {pages_r} pages at {speed_r} daily | {speed_r} pages a day, {pages_r} in all, days
? pace_needed:pages a day = ceil(pages_r / days_r) : {pages_r} pages in {days_r} days, pages a day | {days_r} days for {pages_r} pages, how many daily | how many pages each day to do {pages_r} in {days_r} days
+ still:pages = pages_r - read_so_far @ pages_r 2000-3000/50 #pages : the whole has {pages_r}, to go | of {pages_r} pages, left | {pages_r} in total, remaining : {out} pages are left.
+ weeks_needed:weeks = days_needed / 7 : in weeks | weeks? | how many weeks is that

@ seats 12-60 #seats; people_b 65-500 #people; rides 2-12 #rides
? carried:people = seats * rides : {rides} rides with {seats} seats, how many people | a boat with {seats} seats goes {rides} times, people? | {seats} on board, {rides} trips
? rides_needed:rides = ceil(people_b / seats) : {people_b} people, {seats} seats, rides | how many trips for {people_b} people with {seats} seats | {seats} seats a trip, {people_b} waiting, trips : {out} rides are needed.
? per_ride:people = ceil(people_b / rides) : {people_b} people in {rides} rides, how many at least each | {rides} trips for {people_b}, people per trip | {people_b} have to cross in {rides} trips
? full_rides:rides = people_b // seats : {people_b} people and {seats} seats, how many full rides | completely full trips for {people_b} with {seats} seats : {out} rides are full.
* last_ride:people = people_b % seats : how many sit in the last one | people in the one that's not full | and the rest : {out} people.
+ free_places:seats = rides_needed * seats - people_b : seats that stay free | how many places too many | free places altogether
+ minutes_rides:minutes = rides_needed * trip @ trip 8-45 #minutes a ride : a ride takes {trip} minutes | {trip} minutes each, total | at {trip} min per trip

@ money_w 20-400 #euros; price_w M2-18 =price; count_w 3-30 #pieces
? pay_w:money = price_w * count_w : {count_w} at {price_w} each, what do I pay | {price_w} each, I take {count_w} | total for {count_w} at {price_w}
? buy_w:pieces = money_w // price_w : I have {money_w}, one is {price_w}, how many can I get | {money_w} euros, {price_w} each, how many whole ones | for {money_w} at {price_w} apiece I get : You can buy {out}.
? each_w:money = money_w / count_w : {count_w} cost {money_w}, price of one | I paid {money_w} for {count_w}, each? | {money_w} for {count_w} pieces, so one is
+ rest_w~:money = money_w - pay_w @ money_w 600-900 #euros : from {money_w} euros, left | I had {money_w} | change out of {money_w} : {out} is left.
+ rest_buy~:money = money_w - buy_w * price_w : what remains then | the money left over | change? : {out} is left.
* dearer:money = (price_w + up) * count_w @ up 1-3 #euros more : {up} euros dearer each, {count_w} cost | if each costs {up} more, {count_w} of them | price up by {up}, for {count_w}

@ dist 20-900 #km; kmh 30-130/5 =speed; hours_d 2-12 #hours
? way:km = kmh * hours_d : {hours_d} hours at {kmh} km/h, how far | {kmh} km/h for {hours_d} hours | distance in {hours_d} h with {kmh} an hour
? duration:hours = dist / kmh : {dist} km at {kmh} km/h, hours | how long for {dist} km with {kmh} km/h | {kmh} km/h, {dist} km to go, hours
? average_speed:km/h = dist / hours_d : {dist} km in {hours_d} hours, speed | {dist} km took {hours_d} h, average speed | how fast is {dist} km in {hours_d} hours
+ duration_min:minutes = duration * 60 : in minutes | minutes? | as minutes
+ way_left:km = dist - way @ dist 1600-2000/50 #km : of {dist} km, left | the goal is {dist} km away, to go | {dist} in all, remaining : {out} km are left.
+ miles_h:mph = average_speed / 1.609344 : in miles per hour | mph? | as mph
* slower:hours = dist / (kmh - brake) @ brake 5-20/5 #km/h less : {brake} km/h slower, hours | with {brake} km/h less, how long | traffic takes {brake} km/h off, hours for {dist} km

@ whole 40-900 #pieces; pct (5/10/15/20/25/30/40/60/75) =share in percent; part 5-39 #pieces in the part
? portion_p:pieces = whole * pct / 100 : {pct}% of {whole} pieces | how many are {pct} percent of {whole} | {whole} pieces, {pct} percent of them
? ratio_p:percent = part / whole * 100 : {part} of {whole} pieces, percent? | what percentage is {part} of {whole} | {part} out of {whole} in percent
? whole_p:pieces = part / (pct / 100) : {part} pieces are {pct} percent, the whole? | if {pct}% are {part} pieces, how many in all | {part} is {pct}% of what
? reduced_p:pieces = whole * (1 - pct / 100) : {whole} pieces minus {pct} percent | {whole} reduced by {pct}% | {pct}% of {whole} are gone, left?
+ others:pieces = whole - portion_p : and the others | the rest of them | how many are not
+ other_pct:percent = 100 - ratio_p : and the rest in percent | the other share | percent that's not

@ flow 4-60 #litres a minute; tub 60-900/10 #litres; mins 2-40 #minutes
? filled:litres = flow * mins : {flow} litres a minute for {mins} minutes | the tap gives {flow} l/min, in {mins} minutes? | {mins} min at {flow} litres
? fill_time:minutes = tub / flow : {tub} litres at {flow} a minute, how long | a tub of {tub} l, {flow} l/min, minutes | minutes until {tub} litres with {flow} per minute
? flow_needed:litres a minute = tub / mins : {tub} litres in {mins} minutes, litres a minute | to fill {tub} l in {mins} min, flow? | {mins} minutes for {tub} litres, per minute
+ overflow~:litres = filled - tub @ tub 10-50/5 #litres : only {tub} fit, how much runs over | the bucket holds {tub}, overflow | {tub} litres fit in, too much by
+ fill_seconds:seconds = fill_time * 60 : in seconds | seconds? | that in seconds
* leak~:litres a minute = flow - lost @ lost 1-3 #litres a minute : {lost} leak out each minute, net flow | minus {lost} through the leak | the drain takes {lost}, what stays a minute

@ cards 24-120 #cards; players 2-8 #players; hand 3-12 #cards a hand
? dealt:cards = players * hand : {players} players get {hand} cards each | {hand} cards for {players} players, dealt? | deal {hand} to each of {players}
? each_hand:cards = cards // players : {cards} cards to {players} players, each gets | deal all {cards} cards evenly to {players} | {players} players share {cards} cards, whole ones : Each gets {out}.
? leftover_c:cards = cards % players : {cards} cards dealt evenly to {players}, left on the table | {players} players, {cards} cards, remaining after an even deal : {out} cards are left.
? players_max:players = cards // hand : {cards} cards, {hand} in a hand, how many can play | how many hands of {hand} from {cards} cards
+ talon:cards = cards - dealt @ cards 104-160/8 #cards : the pack has {cards}, what stays | from {cards} cards, in the stack | {cards} in the pack, undealt : {out} cards are left.
* chance_one:percent = 1 / cards * 100 @ cards 24-120 #cards : chance for one particular card of {cards}, percent | percent for a certain card out of {cards} | one card of {cards}, percent

@ chance (0.5/1/2/3/4/5/8/10) =chance in percent; tries 5-400 #tries
? once:percent = (1 - (1 - chance / 100) ** tries) * 100 : {chance}% chance each time, {tries} tries, chance of at least one in percent | drop chance {chance} percent, {tries} attempts, at least one drop? | at {chance}% a go, how likely is one success in {tries} tries, percent
? expected:hits = tries * chance / 100 : {tries} tries at {chance}%, how many hits to expect | expected successes, {chance} percent, {tries} times | {tries} attempts with {chance}% each, on average how many
* none:percent = (1 - chance / 100) ** tries * 100 : chance that nothing comes, percent | and no hit at all | probability of none in percent
* tries_for_one:tries = 1 / (chance / 100) : how many tries for one on average | one comes every how many tries | average tries until one
* two_row:percent = (chance / 100) ** 2 * 100 : twice in a row, percent | two hits one after the other in percent | and both of the next two

@ cost_f 30-900/10 =fixed cost; cost_v M1-9 =cost of one; sale_v M10-40 =price; made 10-200 #pieces
? cost_all:money = cost_f + made * cost_v : fixed cost {cost_f} and {cost_v} for each of {made} pieces | {made} pieces at {cost_v} plus {cost_f} fixed | total cost: {cost_f} fixed, {cost_v} each, {made} pieces
? piece_cost:money = cost_f / made + cost_v : cost per piece with {cost_f} fixed, {cost_v} each and {made} pieces | {made} pieces, {cost_f} fixed plus {cost_v} apiece, one costs
? break_even:pieces = ceil(cost_f / (sale_v - cost_v)) : {cost_f} fixed, {cost_v} each, sold at {sale_v}, break even at how many | how many must I sell at {sale_v} when fixed is {cost_f} and one costs {cost_v}
+ revenue:money = made * sale_v : sold at {sale_v} each | at {sale_v} a piece, revenue | income at {sale_v}
+ profit:money = revenue - cost_all : so the profit | what do I earn | revenue minus cost
* margin_piece:money = sale_v - cost_v @ sale_v M10-40 =price : margin on one sold at {sale_v} | price {sale_v}, margin per piece | what stays of one at {sale_v}

@ bytes_m 2-900 #MB; files_n 10-900 #files; drive (16/32/64/128/256) #GB
? all_size:MB = bytes_m * files_n : {files_n} files of {bytes_m} MB | {bytes_m} MB each, {files_n} files, total MB | {files_n} x {bytes_m} MB
? files_fit:files = drive * 1000 // bytes_m : how many {bytes_m} MB files on {drive} GB | a stick of {drive} GB, files of {bytes_m} MB, how many fit | {drive} GB hold how many files with {bytes_m} MB
? file_size:MB = drive * 1000 / files_n : {files_n} files fill {drive} GB, size of one in MB | {drive} GB in {files_n} files, MB each
+ all_gb:GB = all_size / 1000 : in GB | gigabytes? | as GB with 1000
+ sticks:sticks = ceil(all_gb / drive) : sticks of {drive} GB | how many {drive} GB drives for that | on {drive} GB sticks
+ zipped:MB = all_size * (1 - zip / 100) @ zip (20/30/40/50/60) =saving in percent : zipped {zip}% smaller | packing saves {zip} percent | compressed by {zip}%
"""
add("life_of_unknowns", ROWS, 12.0)
