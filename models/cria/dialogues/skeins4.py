"""Little conversations for skein.py: shopping, sharing, saving, travel, sport."""
from skein import add

MONEY_ROWS = r"""
@ total DD20-400 =bill; n 2-9 #p friends
? each(share):euros = total / n : split {total} between {n} friends | {total} shared by {n} people | the bill is {total}, we are {n}. each? | {n} of us, {total} in all, what does each pay | divide {total} among {n} | {total} for dinner, {n} people, per head | we spent {total} together, {n} persons, each one's part ~ and between {n} | with {n} of us | if we are {n} | {n} people instead
+ rounded:euros = math.ceil(each) : rounded up to whole euros | round it up | make it whole euros, upwards | up to the next euro each
* tip(bill with tip):euros = total * (1 + t / 100) after each @ t (5/8/10/12/15/20) : {t}% tip on the whole bill | the whole bill with {t} percent tip | add {t}% tip to the total | what's the total with {t}% tip ~ and with {t}% | {t}% instead | {t} percent tip | make it {t}%
+ tipeach(share with tip):euros = tip / n : so each | and per person | for each of us then | per head with the tip | each one then
* back:euros = 50 - total / n after each : one gives a 50 for his part, change? | paying my part with a fifty, what do I get back | change from 50 for one share

@ n 2-40 #boxes; p DD0.8-30 =price
? cost(cost):euros = n * p : {n} boxes at {p} | {n} boxes, {p} each, total | what do {n} boxes cost at {p} apiece | {p} a box, I need {n} | {n} of the boxes at {p} | I want {n} boxes for {p} each ~ and {n} | {n} boxes instead | for {n} of them | at {p} each | if a box is {p} | make it {n} | how about {n} boxes | {p} each?
+ tax(price with tax):euros = cost * (1 + t / 100) @ t (5/7/10/19/20/21/25) : plus {t}% tax | add {t} percent vat to that | with {t}% tax | and {t} percent tax on it | incl {t}% vat ~ and with {t}% | {t}% instead | at {t} percent
+ off(reduced):euros = cost * (1 - d / 100) @ d (3/5/10/12/15/20/25/30) : now take {d}% off | with {d}% discount | they give {d} percent off | minus {d}% | I get {d}% off as a member ~ and with {d}% off | {d}% instead | {d} percent off then
+ offeach:euros = off / m @ m 2-9 : and {m} people share what is left | shared by {m} | split that {m} ways | each of {m}
+ taxeach:euros = tax / m @ m 2-9 : and divide that between {m} people | shared by {m} | split that {m} ways | each of {m}
& ship:euros = cost + s @ s DD3-15 : plus {s} shipping | delivery is {s} | with {s} for the courier | add {s} postage ~ and if shipping is {s} | {s} shipping | with {s}
* left:euros = b - n * p after cost @ b 100-900/50 : I have {b}, what's left after the boxes | from {b}, what stays if I buy the boxes | budget {b}, rest without tax or anything | {b} minus the plain price ~ and with {b} | from {b} | if I have {b}
* maxn:boxes = int(b // p) after cost @ b 50-900/50 : how many boxes do I get for {b} | with {b}, how many boxes at most | {b} buys how many | boxes for {b}? ~ and for {b} | with {b} | {b}?

@ s 20-400/5 =rate; y 1-9 #years; g 500-5000/100 =gift
? saved(savings):euros = s * 12 * y : {s} go to my savings every month. what is it in {y} years | {s} a month put aside for {y} years | putting {s} away monthly, what have I got in {y} years | {s} monthly, {y} years, total | every month {s} for {y} years makes ~ and after {y} years | {y} years? | with {s} a month | if it's {s} monthly | {s} instead
+ more(total):euros = saved + g : my uncle gives {g} to it | grandma gives me {g} more | plus {g} that I have already | and there are {g} in the account already | add a bonus of {g} | my parents put {g} on top ~ and if she adds {g} | {g} instead | with {g}
* until:months = math.ceil((goal - s * 12 * y - g) / s) after more @ goal (20000/25000/30000/40000/50000) : how many months until I'd have {goal} then, going on with the same each month? round up | months more until {goal}, saving on like before, rounded up | and how long in months until there are {goal}, same rate, up to a whole month | when would I reach {goal} if I keep saving, in whole months from then ~ and until {goal} | {goal}? | for {goal}
* alone:months = math.ceil(goal2 / s) after saved @ goal2 1000-9000/500 : from nothing, how many months to {goal2} | how many months for {goal2} if I start at zero | starting with nothing, months until {goal2}, whole ones ~ and to {goal2} | {goal2}? | for {goal2}
* week:euros = s * 12 / 52 after saved : what is that a week, the saving rate | my monthly rate as a weekly one, 52 weeks a year | per week that's how much to put away
* missing:euros = goal3 - s * 12 * y - g after more @ goal3 12000-60000/1000 : what's missing to {goal3} | how far from {goal3} | how much short of {goal3} am I | gap to {goal3} ~ and to {goal3} | {goal3}?

@ k 500-20000/500 =capital; p D1-7 =interest rate; y 2-15 #years
? end(end value):euros = k * (1 + p / 100) ** y : {k} at {p}% for {y} years, compounded yearly, what do I end up with | {k} invested at {p} percent compound, {y} years | compound interest: {k}, {p}% a year, {y} years, final amount | {k} euros grow {p}% a year, after {y} years? | put {k} away at {p}% for {y} years with interest on interest ~ and were it {p} percent | at {p}% | and {y} years | {y} years instead | with {k} | and for {y} years at {p}% | starting with {k}
+ gain(interest):euros = end - k : which part is the interest | so I earn | the interest alone | gain? | what did it earn
* simple:euros = k * (1 + p / 100 * y) after end : and without compounding | simple interest instead | if the interest were taken out each year, all in all | with simple interest
* dbl:years = math.ceil(math.log(2) / math.log(1 + p / 100)) after end : how many years until it doubles, rounded up | years to double, whole years | when has it doubled, full years
+ real:euros = end / (1 + f / 100) ** y @ f (2/3/4) : in today's money, with {f}% inflation a year | what is that worth today at {f}% inflation | corrected for {f} percent inflation

@ h 12-45 #hours a week; w DD11-45 =wage
? week(weekly pay):euros = h * w : {h} hours a week at {w} | I work {h} hours weekly for {w} an hour, a week's pay | {w} an hour, {h} hours, week? | what do {h} hours at {w} make | weekly pay for {h} h at {w} ~ and with {h} hours | {h} hours | at {w} | if I get {w}
+ month(monthly pay):euros = week * 52 / 12 : a month then, 52 weeks a year | monthly? (52 weeks in 12 months) | per month, with 52 weeks a year | and the month, on average over 52 weeks
* year(yearly pay):euros = h * w * 52 after week : per year | in 52 weeks | a year? | yearly, 52 weeks
* net:euros = h * w * (1 - t / 100) after week @ t 12-40 : after {t}% tax, the week | minus {t} percent deductions, weekly | what stays of a week with {t}% taken off | {t}% goes to tax, what's left of the week ~ and with {t}% | {t} percent | if it's {t}%
* over:euros = h * w + o * w * 1.5 after week @ o 2-12 : plus {o} hours overtime at one and a half | {o} hours extra, paid 150% | and {o} overtime hours with 50% more on the wage ~ and {o} hours extra | {o} of them | with {o}
* raise_:euros = h * w * (1 + r2 / 100) after week @ r2 2-9 : {r2}% raise, the new week | with {r2} percent more | if they raise it by {r2}% | after a pay rise of {r2} percent ~ and {r2}% | {r2} percent | with {r2}%

@ a 1-6 #adults; p DD6-30 =price; s 1-8 #students
? adults(adults):euros = a * p : entrance is {p}, we are {a} adults | {a} adults at {p} each | tickets cost {p}, {a} adults | {p} a head, {a} grown-ups, sum ~ and {a} adults | {a} of us | at {p}
* mix(total):euros = a * p + s * p / 2 after adults : and {s} students at half price with us | plus {s} students, they pay half | with {s} students at half price, all together | {a} full price and {s} students for half, sum? | {s} kids pay half, all in all | add {s} half price tickets ~ and {s} students | with {s} of them | {s} half price ones | make it {s} students
+ group:euros = mix * (1 - g / 100) @ g (10/15/20) : group discount of {g}% on everything | minus {g} percent for groups | we get {g}% off as a group
* free:euros = (a - 1) * p + s * p / 2 after mix : one adult goes free | if one of the adults is free | and with one free adult ticket
* change:euros = 200 - a * p - s * p / 2 after mix : I pay with 200, change | change from 200 | what do I get back from two hundred

@ x 2-9 #cups; p DD1.5-4.9 =price; y 1-5 #cakes; q DD2-6 =cake price
? coffee(coffee):euros = x * p : {x} coffees at {p} | {x} cups of coffee, {p} each | coffee {p}, {x} of them | what do {x} coffees at {p} come to ~ and {x} | {x} coffees | at {p}
* both(total):euros = x * p + y * q after coffee : and {y} cakes at {q} | plus {y} cakes, {q} each | with {y} pieces of cake for {q} | we also have {y} cakes at {q} ~ and {y} cakes | {y} of the cakes | at {q} a cake | the cake is {q} | with {y} cakes
+ tip(with tip):euros = both * (1 + t / 100) @ t (5/10/12/15) : {t}% tip | and {t} percent tip | tip {t}% on top | with a tip of {t}% ~ {t}% | and with {t} | make it {t} percent
+ each:euros = both / m @ m 2-7 : we are {m}, each? | split by {m} | shared by the {m} of us | {m} people pay equally ~ {m}? | and for {m} | if we are {m}
* plus:euros = x * p + y * q + w * 2.5 after both @ w 1-5 : and {w} waters at 2.50 | plus {w} glasses of juice, 2.50 each | {w} drinks for 2.50 more, new total | with {w} more drinks at 2.5

@ old DD15-900 =old price; d 5-60/5 =discount
? new(new price):euros = old * (1 - d / 100) : {old} minus {d}% | {d}% off {old} | it costs {old}, now {d} percent less | sale: {d}% off, it was {old} | a coat for {old}, reduced by {d}% ~ and {d}% off | with {d}% | if it's {d} percent | and for {old} | one at {old}
* saving:euros = old * d / 100 after new : how much do I save | the saving | what's the discount in money | that's how much off
+ coupon:euros = new - c @ c 2-10 : and I have a coupon of {c} | minus a {c} euro voucher | {c} off with the app ~ and {c} off | {c} instead
+ second:euros = new * (1 - e2 / 100) @ e2 (5/10/20) : another {e2}% off at the till | and {e2} percent more off that | then {e2}% off the reduced price
* two_:euros = 2 * old * (1 - d / 100) after new : and if I take two | for two of them | two please, reduced

@ usd 20-900 =amount; r D1.02-1.35 =rate
? eur(euros):euros = usd / r : {usd} dollars at a rate of {r} dollars per euro, in euros | one euro is {r} dollars, {usd} dollars in euros? | change {usd} dollars, {r} to the euro | {usd} dollars in euros, 1 euro = {r} dollars ~ and {usd} dollars | {usd}? | at {r} | with a rate of {r} | and for {usd}
+ fee:euros = eur * (1 - f / 100) @ f (1/1.5/2/3/5) : minus {f}% fee | they keep {f} percent | less a fee of {f}% | the bank takes {f}% of that
* back:dollars = b * r after eur @ b 10-400 : and {b} euros back to dollars | the other way, {b} euros in dollars | {b} euros are how many dollars ~ and {b} euros | {b}?
"""
add("skein_money", MONEY_ROWS, 2.4)

TRAVEL_ROWS = r"""
@ km 20-900 =distance; v 30-130/5 =speed
? time(time):hours = km / v : a trip of {km} km at {v} km/h lasts how many hours | {km} km at {v} km/h, hours? | hours for {km} km doing {v} | driving {km} km with {v} km/h takes how many hours | {km} kilometres, {v} an hour, how long in hours ~ and with {v} km/h | at {v} | {v} instead | if I drive {v} | {v} km/h? | and for {km} km | with an average of {v} | only {v} because of the rain
+ pause:hours = time + b / 60 @ b 10-60/5 : with a break of {b} minutes, hours in all | plus {b} minutes rest | and {b} min for lunch | a stop of {b} minutes comes on top ~ {b} minutes | and with {b} min
* fuel(fuel):litres = km * l / 100 after time @ l D4-12 : how many litres at {l} per 100 km | the car needs {l} litres on 100 km, so? | fuel for the way at {l} l/100 km | litres, if it drinks {l} per hundred ~ and at {l} | with {l} | {l} l per hundred
+ cost(fuel cost):euros = fuel * p @ p DD1.4-2.2 : a litre is {p} | at {p} a litre | {p} per litre, how much money | what's that in money at {p} ~ and at {p} | {p} a litre
+ each:euros = cost / n @ n 2-6 #p people : shared by {n} | we are {n}, each? | per person, {n} in the car | split by {n} of us
* back_(there and back):km = km * 2 after time : there and back, km | both ways in km | and the return trip, km in total
* arrive:%time = st + timedelta(hours=km / v) after time @ st time:5-12 : if I start at {st}, when do I arrive | leaving at {st}, I'm there at | departure {st}, arrival? ~ and leaving at {st} | at {st} | start {st}

@ km D3-60 =distance; n 2-6 #days a week
? day(a day):km = km * 2 : my way to work is {km} km, there and back | {km} km each way, a day | commute of {km} km one way, both ways? | {km} km to school and back again, km
+ week(a week):km = day * n : {n} days a week | in a week of {n} days | I do that {n} times a week | times {n} days ~ and {n} days | {n} times? | with {n} days
+ year(a year):km = week * w @ w 40-48 : in {w} weeks | {w} weeks a year | a year has {w} working weeks for me | over {w} weeks ~ and {w} weeks | with {w} weeks
+ co:kg = year * g / 1000 @ g 90-220/10 : at {g} g CO2 per km, how many kg | {g} grams of co2 a kilometre, in kg | co2 in kg with {g} g/km
& hours:hours = week / v @ v 12-60 : at {v} km/h, hours a week | how many hours a week at {v} km/h | the hours for a week with {v} km an hour ~ and at {v} | with {v} km/h

@ n 2-14 #nights; p 38-240 =price; g 2-6 #p guests
? stay(stay):euros = n * p : {n} nights at {p} | hotel for {n} nights, {p} a night | {p} a night, we stay {n} | what do {n} nights cost at {p} | room {p} per night, {n} nights ~ and {n} nights | {n} nights instead | at {p} a night | if the room is {p} | one night more, so {n}
* tax(tourist tax):euros = n * g * t after stay @ t DD1-4.5 : tourist tax is {t} per person and night, {g} of us | {g} people pay {t} city tax each night | the city tax: {t} a head and night, {g} heads
* all(all together):euros = n * p + n * g * t after tax : room and tax together | all together | with the tax, total | everything in one sum
* breakfast:euros = n * (p + b * g) after stay @ b 6-19 : breakfast {b} a person and day for the {g} of us, total with the room | with breakfast for {g} at {b} each | plus {b} for breakfast per head, {g} heads, all nights ~ and breakfast at {b} | {b} for breakfast
& perhead:euros = stay / g : per person, {g} of us | each, we are {g} | shared by {g} | a head? {g} guests

@ n 20-400 #p people; s 30-60 #seats a bus; p 200-900/10 =price of a bus
? buses(buses):buses = math.ceil(n / s) : {n} people, {s} in a bus, buses? | how many coaches with {s} seats for {n} people | {n} pupils, a bus takes {s} | buses of {s} seats for {n} ~ and with {n} | {n} people | if a bus has {s} seats | with {s} seats
+ empty(empty seats):seats = buses * s - n : empty seats? | how many seats stay empty | free seats then | seats nobody uses
+ cost(cost):euros = buses * p : a bus costs {p} | {p} per bus | at {p} each | one is {p}, all of them? ~ and at {p} | if one costs {p} | {p} a bus
+ each(share):euros = cost / n : so each pays | per person | a head? | divided by all the people | what does each of them pay
* last:people = n - (math.ceil(n / s) - 1) * s after buses : the others full, how many sit in the last one | people in the last bus if the others are full | how many are in the last one

@ l 30-70 =tank; c D4-11 =consumption
? reach(range):km = l / c * 100 : tank of {l} litres, {c} l per 100 km, how far | how far do I get with {l} litres at {c} per hundred | {l} l in the tank, the car takes {c} l/100 km, range | {c} litres on 100 km, {l} in the tank: km? ~ and with {c} | at {c} per 100 | {l} litres | with a tank of {l} | if it takes {c}
+ left:km = reach - d @ d 50-400/10 : I've driven {d} already, how far still | after {d} km, the rest? | {d} km are behind me, what's left | minus {d} km ~ and after {d} | {d} km
* fill:euros = l * p after reach @ p DD1.4-2.1 : a full tank at {p} a litre | what does it cost to fill up at {p} | at {p} per litre, the whole tank ~ and at {p} | {p}?
* per:euros = c * p2 after reach @ p2 DD1.4-2.1 : and 100 km cost at {p2} a litre | cost of a hundred km with {p2} per litre

@ a 300-3000/10 =height; b 200-1500/10 =climb
? top(top):m = a + b : we start at {a} m and climb {b} m, how high is that | {a} m plus a climb of {b} | hut at {a} metres, {b} metres more to the top. altitude? | from {a} up {b} metres ~ and {b} m | with a climb of {b} | starting at {a} | from {a}
* time:hours = b / v after top @ v 250-450/50 : {v} metres of climb an hour, how many hours | at {v} m up per hour, hours? | hours at {v} height metres an hour ~ and at {v} | {v} an hour | with {v}
+ ft:feet = top / 0.3048 : in feet | how many feet | that in feet | feet?
+ cold:C! = t0 - (b / 100) * 0.65 @ t0 8-30 : {t0} C at the start and 0.65 less per 100 m of climb, at the top? | it's {t0} degrees below, minus 0.65 per 100 m up, up there | temperature on top, {t0} at the start, 0.65 degrees less each 100 m
"""
add("skein_travel", TRAVEL_ROWS, 1.8)

SPORT_ROWS = r"""
@ w 1-20 #wins; t 0-12 #draws; l 0-14 #losses
? pts(points):points = 3 * w + t : {w} wins, {t} draws, {l} losses, 3 points a win and 1 a draw | points with {w} wins and {t} draws (3 and 1) | a team won {w}, drew {t}, lost {l}: points, three for a win | three points for a win, one for a draw: {w} won, {t} drawn ~ and with {w} wins | {w} wins | {t} draws | and {t} draws | if they had {w} wins
* games(games):games = w + t + l after pts : how many games | games played, {l} lost | matches in all, with {l} losses | games altogether with the {l} they lost
* avg:n = (3 * w + t) / (w + t + l) after games : points per game | on average a game | average points each game
* old:points = 2 * w + t after pts : and with two points a win | under the old rule, two for a win | if a win gave 2
* rate:percent = w / (w + t + l) * 100 after games : won in percent | share of games won, percent | how many percent did they win
& next:points = pts + 3 * m @ m 1-6 : and if they win the next {m} | {m} more wins | with {m} further wins ~ and {m} | {m} more

@ x nums4-7:8-32
? total(total):points = sum(x) : my darts scores: {x}. total | points per game {x}, sum | she scored {x}. all together? | {x} points, total of the season
? mean(average):points = sum(x) / len(x) : points per game {x}. average? | scores {x}, mean | {x} in the last games, on average | what's my average with {x}
* total : the sum | total? | all together | summed
* mean : on average | the mean | average per game | and the average?
* best(best):points = max(x) : the best one | highest score? | top score | and the best of them
* drop:n = (sum(x) - min(x)) / (len(x) - 1) : without the worst, average | drop the lowest, mean? | leave out the worst one, average then | the lowest doesn't count, mean
* need:points! = goal * (len(x) + 1) - sum(x) @ goal 15-30 : what do I need next for an average of {goal} | next score for an average of {goal} | to average {goal}, the next must be ~ and for {goal} | an average of {goal}? | {goal}?
! x > . = x + [v] @ v 8-32 : next game {v} | add {v} | and then {v} | today it was {v} | one more, {v} | {v} in the last one
! x > mean = x + [v] @ v 8-32 : I got {v} today, new average | with {v} more, the mean? | plus {v}, average again

@ lap DD0.2-2.5 =length of a lap; n 3-30 #laps
? dist(distance):km = lap * n : {n} laps of {lap} km | a lap is {lap} km, I ran {n} | {lap} km round, {n} times, how far | {n} rounds on a {lap} km track ~ and {n} laps | {n} rounds | if a lap is {lap} | with {n}
+ pace:minutes = t / dist @ t 15-120 : in {t} minutes, how long for a km | {t} minutes for it, minutes per km | that took {t} min, pace in minutes per km (decimal) ~ and in {t} minutes | {t} min? | if it took {t}
* speed:km/h = lap * n / t2 * 60 after dist @ t2 20-130 : done in {t2} minutes, km/h? | speed in km/h if it takes {t2} minutes | {t2} minutes, how fast in km/h ~ and {t2} minutes | with {t2} min | {t2}?
* more:laps = math.ceil(goal / lap) after dist @ goal 5-42 : how many laps for {goal} km, rounded up | laps to do {goal} km at least | full laps for {goal} km ~ and for {goal} km | {goal} km? | {goal}?
* kcal:kcal = lap * n * w after dist @ w 55-95 : one kcal per kilo and km, I weigh {w} kg | calories at 1 kcal per kg and km, {w} kg | how many kcal with {w} kg, one per kg and km ~ and with {w} kg | {w} kilos

@ m 20-120/5 #minutes; kc 5-14 =burn rate
? burn(calories):kcal = m * kc : {m} minutes at {kc} kcal a minute | cycling burns {kc} kcal per minute, {m} minutes | {kc} calories a minute for {m} min | {m} min of rowing, {kc} kcal each minute ~ and {m} minutes | {m} min instead | at {kc} | with {kc} a minute
+ choc:n = burn / 5.5 : how many grams of chocolate is that at 5.5 kcal a gram | in chocolate: 5.5 kcal per gram, grams? | grams of chocolate with 5.5 kcal each
+ week:kcal = burn * d @ d 2-6 : {d} times a week | {d} days of that | per week if I go {d} times ~ and {d} times | {d} days
+ fat:weeks = math.ceil(7000 / week) : a kilo of fat is 7000 kcal, how many weeks, rounded up | weeks for 7000 kcal, whole ones | after how many full weeks are 7000 reached

@ n 4-24 #p teams
? games(games):games = n * (n - 1) // 2 : {n} teams, everyone plays everyone once, games? | a round robin with {n} teams has how many matches | how many games if {n} players all meet once | league of {n}, each against each once ~ and with {n} teams | {n} teams | if there are {n} | {n} instead
+ two(games):games = games * 2 : home and away | twice each | with a return match | everybody twice
+ days:days = math.ceil(games / d) @ d 2-10 : {d} games a day, days? | how many days at {d} a day | {d} matches per day, that takes ~ and {d} a day | {d} per day
& mins:hours = games * mm / 60 @ mm 10-60/5 : {mm} minutes each, hours in all | at {mm} min a game, hours? | hours if one lasts {mm} minutes ~ and {mm} minutes | {mm} min each
* knock:games = n - 1 after games : and as a knockout | knock-out instead, how many games | if it's a cup where losers go out
"""
add("skein_sport", SPORT_ROWS, 1.4)
