"""Relations (see relating.py): household, food, sport figures, media and trade, work, traffic, nature, laboratory."""
from relating import situations

ROWS = r"""
= fat:J 2 40; carbs:J 5 90; protein:J 2 50
fat: {} g fat | {} grams of fat | fat {} g
carbs: {} g carbs | {} g of carbohydrates | carbs {} g
protein: {} g protein | {} grams of protein | protein {} g
? fat carbs protein >> 9 * fat + 4 * carbs + 4 * protein >> how many kcal at 9 for fat and 4 for the others | calories (9/4/4)? | energy in kcal, fat 9, rest 4 per gram >> That is {out} kcal.
? fat carbs protein >> energy = 9 * fat + 4 * carbs + 4 * protein; 9 * fat / energy * 100 >> share of the calories from fat in percent (9/4/4 kcal per g) | how many percent of the energy is fat, 9 kcal a gram and 4 for the rest >> {out} percent comes from fat.

= per100:I 30 650; grams:I 20 900
per100: {} kcal per 100 g | it has {} kcal in 100 grams | {} calories per 100g | 100 g contain {} kcal
grams: i ate {} g | a portion of {} grams | {} g of it | the pack holds {} g
? per100 grams >> per100 * grams / 100 >> how many kcal is that | calories? | kcal in all | what did i eat in kcal >> That is {out} kcal.
limit: i may have {} kcal | {} kcal left today | a budget of {} kcal
= limit:P 200 300 400 500 600 800
? per100 limit >> limit / per100 * 100 >> how many grams may i eat | grams allowed? | how much of it in g >> You may eat {out} g.

= burn:P 5 6 7 8 10 11 12 13; minutes:J 10 120; weight:I 45 120
burn: it burns {} kcal a minute | {} calories per minute | i burn {} kcal each minute
minutes: {} minutes of sport | for {} minutes | {} min on the bike
? burn minutes >> burn * minutes >> how many kcal did i burn | calories burned? | total kcal >> That is {out} kcal.
food: a bar with {} kcal | a pizza of {} kcal | the cake had {} kcal
= food:I 120 1400
? burn food >> food / burn >> how many minutes to burn it off | minutes of sport for that | how long must i train for it in minutes >> It takes {out} minutes.

= need:I 1600 3200; eat:I 1000 1590
need: i need {} kcal a day | my body uses {} kcal | consumption {} kcal daily
eat: i eat {} kcal | {} kcal a day eaten | intake {} kcal
? need eat >> need - eat >> deficit per day? | how big is the deficit | kcal missing a day >> The deficit is {out} kcal.
kilos: i want to lose {} kg | {} kg less | goal: minus {} kg
= kilos:J 2 20
? need eat kilos >> deficit = need - eat; ceil kilos * 7000 / deficit >> how many days, 7000 kcal per kg | days it takes at 7000 kcal a kilo | with 7000 kcal for a kg, days? >> It takes {out} days.

= coffee:P 15 18 20 25 30 40 60; ratio:P 14 15 16 17 18
coffee: {} g of coffee | i take {} grams coffee | {} g beans
ratio: ratio 1:{} | {} parts water to one of coffee | one to {}
? coffee ratio >> coffee * ratio >> how much water in g | grams of water? | ml water? >> You need {out} g of water.
water: {} ml of water | i pour {} g water | {} g in the kettle
= water:P 200 250 300 400 500 600 750 1000
? water ratio >> water / ratio >> how many g of coffee | coffee in grams? | g of coffee needed >> You need {out} g of coffee.

= rice:P 75 80 100 125 150 200; people:J 2 14; factor:P 1.5 2 2.5
rice: {} g of rice each | {} grams per person | i count {} g a head
people: {} people | we are {} | {} plates
factor: {} times as much water as rice | water is {} times the rice | {} parts of water
? rice people >> rice * people >> how much rice in g | grams of rice? | g in all >> You need {out} g.
? rice people factor >> total = rice * people; total * factor >> how much water in ml | ml of water? | water for it in ml >> You need {out} ml of water.
pack: a pack has {} g | {} g packs | bags of {} g
= pack:P 250 500 1000
? rice people pack >> total = rice * people; ceil total / pack >> how many packs do i open | packs needed? | number of bags >> You need {out}.

= kg:D 1 9 1; per:P 15 20 25 30 35 40 45 50; extra:P 10 15 20 25 30
kg: a turkey of {} kg | the roast weighs {} kg | {} kg of meat
per: {} minutes per kg | it needs {} min for each kilo | {} minutes a kilo
extra: plus {} minutes | and {} minutes on top | {} min extra
? kg per >> kg * per >> how many minutes in the oven | cooking time in minutes? | minutes? >> It takes {out} minutes.
? kg per extra >> cook = kg * per; cook + extra >> total minutes? | how long altogether in min | minutes with the extra >> It takes {out} minutes.

= d1:P 20 22 24 26 28; d2:P 30 32 35 40 45; p1:M 4 11; p2:M 11 28
d1: a small pizza is {} cm across | small: {} cm | diameter {} cm for the small one
d2: the large one {} cm | large: {} cm | {} cm for the big one
p1: the small costs {} | {} for the small | small at {}
p2: the large costs {} | {} for the large | large at {}
? d1 d2 >> (d2 / d1) ** 2 >> how many times as big is the large one | ratio of the areas? | area of large over small >> It is {out} times as big.
? d1 p1 >> area = math.pi * (d1 / 2) ** 2; p1 / area * 100 >> price per 100 cm2 of the small one | what do 100 cm² of the small pizza cost | small: price for 100 square cm >> 100 cm² cost {$out}.
? d2 p2 >> area = math.pi * (d2 / 2) ** 2; p2 / area * 100 >> price per 100 cm2 of the large one | what do 100 cm² of the large pizza cost | large: price for 100 square cm >> 100 cm² cost {$out}.

= ml:P 20 40 100 200 250 330 500 750; abv:D 3 45 1
ml: {} ml | a glass of {} ml | a bottle with {} ml
abv: {} % alcohol | {} percent vol | abv {} %
? ml abv >> ml * abv / 100 * 0.8 >> how many grams of alcohol at 0.8 g/ml | grams of alcohol (0.8 g per ml)? | alcohol in g, density 0.8 >> That is {out} g.
? ml abv >> ml * abv / 100 >> how many ml of pure alcohol | pure alcohol in ml? | ml alcohol in it >> That is {out} ml.
n: {} of them | i drank {} | {} glasses
= n:J 2 6
? ml abv n >> one = ml * abv / 100 * 0.8; one * n >> grams of alcohol in all (0.8 g/ml) | total alcohol in g with 0.8 g per ml >> That is {out} g.

= drop:P 10 15 20 30 40 60; ml_drop:P 0.05 0.1 0.25
drop: the tap drips {} times a minute | {} drops per minute | a drop falls {} times each minute
ml_drop: a drop is {} ml | each has {} ml | {} ml a drop
? drop ml_drop >> per_minute = drop * ml_drop; per_minute * 60 * 24 / 1000 >> how many litres a day are lost | litres per day? | water lost daily in litres >> {out} litres a day.
? drop ml_drop >> per_minute = drop * ml_drop; per_minute * 60 * 24 * 365 / 1000 >> how many litres in a year | litres per year (365 days)? | yearly loss in l >> {out} litres a year.

= flow:P 6 8 9 10 12 15; minutes:J 3 20; people:J 1 6
flow: the shower gives {} litres a minute | {} l/min | it runs {} l a minute
minutes: {} minutes | for {} min | each showers {} minutes
people: {} people | we are {} | a family of {}
? flow minutes >> flow * minutes >> how many litres for one shower | litres used once? | water in l per shower >> It uses {out} litres.
? flow minutes people >> one = flow * minutes; one * people * 365 >> litres a year if each showers daily (365 days) | yearly water in litres, one shower a day each | water per year for all in l >> That is {out} litres a year.
price: a cubic metre costs {} | {} per 1000 litres | water is {} per m3
= price:M 2 9
? flow minutes price >> litres = flow * minutes; litres / 1000 * price >> what does one shower cost | cost of a shower? | price of the water once >> It costs {$out}.

= clothes:D 3 30 1; load:P 4 5 6 7 8 9
clothes: {} kg of laundry | i have {} kg to wash | {} kilos of clothes
load: the machine takes {} kg | {} kg fit in | loads of {} kg
? clothes load >> ceil clothes / load >> how many loads | number of washes? | how often must it run | washes needed >> {out} loads.
kwh: each wash takes {} kWh | {} kWh a load | {} kWh per wash
price: {} per kWh | a kWh costs {} | power at {} per kWh
= kwh:P 0.5 0.6 0.7 0.8 0.9 1 1.2; price:M 0.1 0.6
? kwh price >> kwh * price >> what does one wash cost in electricity | power cost per load? | cost of a wash >> It costs {$out}.
? clothes load kwh price >> loads = math.ceil(clothes / load); loads * kwh * price >> power cost for all of it | what do all washes cost in electricity | total cost of power >> It costs {$out}.

= fee:M 3 40; months:P 6 12 18 24 36; once:M 5 90
fee: {} a month | the plan is {} monthly | subscription {} per month
months: for {} months | contract of {} months | {} months
once: {} once | plus {} set-up | a one-time fee of {}
? fee months >> fee * months >> total? | what do i pay over that time | how much altogether >> In total {$out}.
? fee months once >> monthly = fee * months; monthly + once >> total with the one-off fee? | what does it all cost | sum over the whole contract >> In total {$out}.
? fee months once >> total = fee * months + once; total / months >> what is that per month really | real monthly cost? | average per month with the fee >> It is {$out} a month.
year: or {} a year | the yearly plan is {} | {} paid yearly
= year:S 30 400
? fee year >> paid = fee * 12; abs(paid - year) >> how much do monthly and yearly plan differ in a year | difference between paying monthly and yearly | by how much do they differ over 12 months >> They differ by {$out}.

= data:P 1 2 3 5 10 20 50; used:D 0.1 0.9 2; days:J 3 30
data: {} GB a month | a plan with {} GB | {} GB of data
used: i use {} GB a day | {} GB daily | each day {} GB
? data used >> data / used >> how many days does it last | for how many days is that enough | days until it's used up >> It lasts {out} days.
? used days >> used * days >> how much in that time in GB | GB used? | total GB >> That is {out} GB.
days: {} days | for {} days | after {} days

= views:K 2000 5000000; clicks:I 30 1900
views: {} views | {} people saw the ad | shown {} times | {} impressions
clicks: {} clicks | {} clicked | clicked {} times
? views clicks >> clicks / views * 100 >> click rate in percent? | ctr? | what percentage clicked | click-through rate >> The click rate is {out} percent.
cpm: {} per 1000 views | cpm {} | a thousand views cost {}
= cpm:M 1 20
? views cpm >> views / 1000 * cpm >> what does it cost | cost of the views? | total cost >> It costs {$out}.
spend: the ad cost {} | we spent {} | budget {}
= spend:S 50 9000
? clicks spend >> spend / clicks >> cost per click? | what did a click cost | price of one click >> A click costs {$out}.
? views spend >> spend / views * 1000 >> cost per thousand views? | cpm? | what did 1000 views cost >> 1000 views cost {$out}.

= visitors:K 400 900000; rate:D 0.5 12 1; basket:M 8 200
visitors: {} visitors | {} people come to the shop | traffic of {}
rate: {} % buy | conversion {} percent | {} percent of them order
basket: an order is {} on average | average basket {} | each spends {}
? visitors rate >> visitors * rate / 100 >> how many orders | orders? | how many buy >> That is {out} orders.
? visitors rate basket >> orders = visitors * rate / 100; orders * basket >> revenue? | what do we take in | turnover from that >> That is {$out}.
buyers: {} ordered | {} sales | {} bought something
= buyers:I 20 399
? visitors buyers >> buyers / visitors * 100 >> conversion rate in percent? | what percentage bought | how many percent ordered >> The rate is {out} percent.

= mails:I 200 90000; bounce:D 0.5 9 1; opened:D 10 60 1
mails: {} mails sent | newsletter to {} people | {} recipients
bounce: {} % bounced | {} percent came back | {} % not delivered
opened: {} % of the delivered were opened | open rate {} percent of those that arrived | {} percent opened it
? mails bounce >> mails * (100 - bounce) / 100 >> how many arrived | delivered? | how many got it >> {out} arrived.
? mails bounce opened >> delivered = mails * (100 - bounce) / 100; delivered * opened / 100 >> how many opened it | opened, in numbers? | number of opened mails >> {out} opened it.

= words:I 200 90000; price:P 0.06 0.08 0.1 0.12 0.14 0.15 0.18 0.2
words: {} words | a text of {} words | the contract has {} words
price: {} per word | a word costs {} | {} a word
? words price >> words * price >> what does the translation cost | total? | price of the text >> It costs {out}.
speed: i translate {} words an hour | {} words per hour | speed {} words/h
= speed:P 200 250 300 350 400 500
? words speed >> words / speed >> how many hours does it take | hours? | working time in hours >> It takes {out} hours.
? price speed >> price * speed >> what do i earn an hour | hourly earnings? | per hour >> That is {out} an hour.

= keys:I 500 9000; minutes:J 2 30; errors:J 1 40
keys: {} keystrokes | i typed {} characters | {} signs
minutes: in {} minutes | {} min | within {} minutes
errors: {} mistakes | {} errors | {} typos
? keys minutes >> keys / minutes >> keystrokes per minute? | characters a minute | how many per minute >> That is {out} per minute.
? keys minutes >> words = keys / 5; words / minutes >> words per minute with 5 characters a word | wpm (5 signs per word)? >> That is {out} words per minute.
? keys errors >> errors / keys * 100 >> error rate in percent? | mistakes in percent | what percentage is wrong >> The rate is {out} percent.

= hits:I 20 200; bats:I 210 700
hits: {} hits | he got {} hits | hits: {}
bats: in {} at-bats | {} times at bat | at bats: {}
? hits bats >> @3 hits / bats >> batting average? | what's the average (three decimals) | hits per at-bat >> The average is {out}.

= runs:J 5 120; innings:I 20 220
runs: {} earned runs | he allowed {} runs | {} ER
innings: in {} innings | {} innings pitched | over {} innings
? runs innings >> runs / innings * 9 >> era? | earned run average | runs per nine innings >> The ERA is {out}.

= made:J 3 30; tries:J 31 60; three:J 0 12; free:J 0 15
made: {} two-pointers | {} baskets for two | {} twos
three: {} threes | {} from downtown | {} three-pointers
free: {} free throws | {} from the line | {} ones
? made three free >> 2 * made + 3 * three + free >> how many points | points? | score in all >> That is {out} points.
tries: {} attempts | of {} shots | {} tries
? made tries >> made / tries * 100 >> shooting percentage? | hit rate in percent >> It is {out} percent.

= start:P 301 501 701; a:J 20 140; b:J 20 140
start: {} to play | we start at {} | from {}
a: first {} | i threw {} | scored {}
b: then {} | second visit {} | and {}
? start a b >> scored = a + b; start - scored >> how much is left | remaining score? | what's left to throw >> {out} is left.
? a b >> (a + b) / 2 >> average per visit? | mean of the two visits | three-dart average >> The average is {out}.

= mine:I 1000 2600; other:I 1000 2600
mine: my elo is {} | i have {} | rated {}
other: the opponent {} | he has {} | against {}
? mine other >> @3 1 / (1 + 10 ** ((other - mine) / 400)) >> expected score? | what score can i expect by the elo formula | win expectancy >> The expected score is {out}.

= ring:P 34 36 39 42 44 46 48 50 52 53; cog:P 11 12 13 14 15 16 17 19 21 23 25 28 32; wheel:P 2.0 2.07 2.1 2.14 2.2 2.3
ring: {} teeth in front | chainring {} | front {} teeth
cog: {} at the back | sprocket {} | rear {} teeth
wheel: the wheel rolls {} m | circumference {} m | {} m per wheel turn
? ring cog >> ring / cog >> gear ratio? | what's the ratio | transmission? >> The ratio is {out}.
? ring cog wheel >> ratio = ring / cog; ratio * wheel >> how far per pedal turn in m | development in metres? | metres per crank turn >> {out} m per turn.
cadence: cadence {} | i pedal {} turns a minute | {} rpm
= cadence:P 60 70 75 80 85 90 95 100 110
? ring cog wheel cadence >> metres = ring / cog * wheel; metres * cadence * 60 / 1000 >> speed in km/h? | how fast am i in km/h | km/h? >> The speed is {out} km/h.

= power:I 120 420; weight:I 48 105
power: {} watts | i push {} W | threshold {} watts
weight: {} kg | i weigh {} kg | at {} kg
? power weight >> power / weight >> watts per kg? | w/kg | what's my power to weight >> That is {out} W/kg.
target: i want {} W/kg | goal {} watts per kilo | {} W per kg
= target:P 2.5 3 3.5 4 4.5 5
? weight target >> weight * target >> how many watts do i need | watts needed? | power for that >> You need {out} W.

= metres:P 200 400 800 1000 1500 1900 3800; minutes:D 3 60 1
metres: i swam {} m | {} metres | distance {} m
minutes: in {} minutes | it took {} min | {} minutes
? metres minutes >> minutes / metres * 100 >> pace per 100 m in minutes? | minutes per 100 metres | how many min for 100 m >> That is {out} minutes per 100 m.
? metres minutes >> minutes * 60 / metres * 100 >> seconds per 100 m? | pace in s per 100 m | seconds for each 100 metres >> That is {out} seconds per 100 m.

= rise:I 5 900; run_m:I 50 9000; if rise < run_m
rise: it climbs {} m | {} m up | a height difference of {} m
run_m: over {} m | on {} metres | {} m along
? rise run_m >> rise / run_m * 100 >> gradient in percent? | how steep in percent | slope? >> The slope is {out} percent.
? rise run_m >> math.degrees(math.atan(rise / run_m)) >> angle in degrees? | how many degrees is that | inclination in degrees >> The angle is {out} degrees.
slope: {} percent | a slope of {} % | at {} % grade
= slope:J 3 18
? run_m slope >> run_m * slope / 100 >> how many metres up is that | height gained in m? | metres of climb >> That is {out} m.

= ladder:D 2 9 1; foot:D 0.5 1.9 1
ladder: a ladder of {} m | the ladder is {} m long | {} m ladder
foot: its foot is {} m from the wall | {} m away from the wall | stands {} m out
? ladder foot >> math.sqrt(ladder ** 2 - foot ** 2) >> how high does it reach | height in m? | how far up the wall >> It reaches {out} m.
? ladder foot >> math.degrees(math.acos(foot / ladder)) >> at what angle does it stand | angle to the ground in degrees? >> The angle is {out} degrees.

= area:I 4 200; u:P 0.2 0.24 0.3 0.5 0.8 1.1 1.3 2.8; dt:I 5 35
area: {} m2 of wall | a window of {} m² | {} square metres
u: U-value {} | {} W per m2 and kelvin | u = {}
dt: {} degrees difference | inside {} K warmer | {} °C between in and out
? area u dt >> loss = area * u; loss * dt >> heat loss in watts? | how many watts go out | loss in W >> {out} W are lost.
? area u dt >> watts = area * u * dt; watts * 24 / 1000 >> kWh lost a day? | how many kWh a day go through | daily loss in kWh >> {out} kWh a day.

= flat:I 25 180; rent:S 300 3000; heat:M 0.8 3
flat: a flat of {} m2 | {} square metres | {} m² to live in
rent: the rent is {} | {} a month | i pay {} rent
heat: heating {} per m2 and month | {} per square metre for heating | {} heating cost a m²
? flat rent >> rent / flat >> rent per m2? | what's a square metre | price per m² >> It is {$out} per m².
? flat heat >> flat * heat >> heating per month? | what do i pay for heating | monthly heating cost >> The heating is {$out}.
? flat rent heat >> heating = flat * heat; rent + heating >> warm rent? | what do i pay in all a month | total with heating >> In all {$out}.

= price:S 60000 900000; size:I 30 250; down:P 10 15 20 25 30
price: the house costs {} | price {} | for {}
size: {} m2 | with {} square metres | {} m²
down: {}% down | {} percent of own money | i bring {}%
? price size >> price / size >> price per square metre? | per m2? | what does a m² cost >> It is {$out} per m².
? price down >> price * down / 100 >> how much money do i need of my own | down payment? | deposit in money >> You need {$out}.
? price down >> own = price * down / 100; price - own >> how much is the loan | loan amount? | what's left to borrow >> The loan is {$out}.

= paid:S 200 20000; now:S 200 40000; years:J 2 15; if now > paid * 1.05
paid: i paid {} | bought for {} | invested {}
now: it's worth {} now | now {} | sold for {}
years: after {} years | held {} years | in {} years
? paid now >> (now - paid) / paid * 100 >> return in percent? | gain in percent of what i paid | roi? >> The return is {out} percent.
? paid now years >> factor = now / paid; (factor ** (1 / years) - 1) * 100 >> yearly return in percent? | average growth per year (cagr), percent | what's that per year compounded, in % >> It is {out} percent a year.

= shares:I 5 900; price:M 3 300; div:M 0.1 6
shares: {} shares | i hold {} shares | {} stocks
price: at {} each | the price is {} | one is {}
div: a dividend of {} per share | {} dividend each | it pays {} a share
? shares price >> shares * price >> what are they worth | value? | total value >> They are worth {$out}.
? shares div >> shares * div >> how much dividend do i get | dividends in all? | payout? >> You get {$out}.
? price div >> div / price * 100 >> dividend yield in percent? | what percentage does it yield | yield? >> The yield is {out} percent.
profit: earnings per share {} | it earns {} per share | profit {} a share
= profit:M 0.3 15
? price profit >> price / profit >> p/e? | price-earnings ratio | how many years' earnings is the price >> The ratio is {out}.

= old:S 10 900; infl:D 1 12 1; years:J 2 20
old: it cost {} | a price of {} | {} back then
infl: inflation {} % | {} percent a year dearer | prices rise {} % yearly
years: {} years later | after {} years | in {} years
? old infl years >> old * (1 + infl / 100) ** years >> what does it cost then | price then? | what will it be >> It costs {$out} then.
? old infl years >> old / (1 + infl / 100) ** years >> what is that money worth then in today's prices | buying power of it then? | real value of the sum then >> It is worth {$out}.
? infl >> math.log(2) / math.log(1 + infl / 100) >> after how many years have prices doubled | doubling time in years? >> They double in {out} years.

= km:I 2000 40000; free:I 500 19000; fee:P 0.05 0.08 0.1 0.12 0.15 0.2; if km > free
km: i drove {} km | {} km on the clock | {} km in the year
free: {} km included | {} km are free | limit {} km
fee: {} for each extra km | each km more costs {} | {} per km over
? km free >> km - free >> how many km too many | extra km? | km over the limit >> {out} km too many.
? km free fee >> over = km - free; over * fee >> what do i pay extra | additional cost? | cost of the extra km >> You pay {out}.

= first:M 1 5; more:M 0.5 3; hours:J 2 12
first: the first hour costs {} | {} for the first hour | hour one is {}
more: each further hour {} | then {} an hour | {} for every hour after
hours: {} hours parked | i stayed {} hours | for {} hours
? first more hours >> rest = hours - 1; first + rest * more >> parking fee? | what do i pay | total cost >> You pay {$out}.

= base:M 1 6; km_price:M 0.8 4; km:D 1 40 1
base: {} to get in | base fare {} | {} at the start
km_price: {} per km | a kilometre is {} | then {} a km
km: {} km | a ride of {} km | {} kilometres to go
? base km_price km >> ride = km_price * km; base + ride >> what's the fare | how much is the taxi | price of the ride >> The fare is {$out}.
paid: i paid {} | the ride was {} | the meter said {}
= paid:S 15 90
? base km_price paid >> ride = paid - base; ride / km_price >> how far did i go in km | how many km was it | distance? >> It was {out} km.

= speed:P 30 50 60 70 80 100 120 130; react:P 0.8 1 1.2 1.5
speed: {} km/h | i drive {} km/h | at {} kilometres an hour
react: reaction time {} s | {} seconds to react | it takes {} s until i brake
? speed react >> metres_per_s = speed / 3.6; metres_per_s * react >> how many metres do i go before braking | reaction distance in m? | metres in that time >> {out} m.
? speed >> (speed / 10) ** 2 >> braking distance by the rule (v/10)^2 | braking way in m with (speed/10) squared >> It is {out} m.
? speed >> speed / 10 * 3 + (speed / 10) ** 2 >> stopping distance by the driving-school rule (v/10*3 + (v/10)^2) | reaction plus braking way with v/10*3 and (v/10)² >> It is {out} m.

= co2:P 95 110 120 140 155 180 210; km:I 20 30000
co2: {} g CO2 per km | the car emits {} g/km | {} grams of co2 a kilometre
km: {} km | {} km a year | a trip of {} km
? co2 km >> co2 * km / 1000 >> how many kg of co2 | kg? | co2 in kg >> That is {out} kg.
tree: a tree takes up {} kg a year | {} kg per tree and year | one tree binds {} kg yearly
= tree:P 10 12.5 20 22 25
? co2 km tree >> kg = co2 * km / 1000; ceil kg / tree >> how many trees for that in a year | trees needed? | number of trees >> You need {out} trees.

= pallet:P 24 30 36 40 48 56 64; goods:I 100 9000; truck:P 10 18 24 26 33 34
pallet: {} cartons on a pallet | a pallet takes {} | {} per pallet
goods: {} cartons | we ship {} boxes | {} to send
truck: {} pallets in a truck | a lorry takes {} pallets | {} fit in a truck
? pallet goods >> ceil goods / pallet >> how many pallets | pallets needed? | number of pallets >> You need {out} pallets.
? pallet goods truck >> pallets = math.ceil(goods / pallet); ceil pallets / truck >> how many trucks | trucks needed? | number of lorries >> You need {out} trucks.
? pallet truck >> pallet * truck >> how many cartons in one truck | cartons per truck? | a full truck carries how many >> A truck carries {out}.

= weight:D 2 60 1; limit:P 300 450 500 630 750 1000 1500 2000 3500
weight: each weighs {} kg | a sack has {} kg | {} kg apiece
limit: the lift takes {} kg | max load {} kg | {} kg allowed
? weight limit >> floor limit / weight >> how many may go in | how many at most | maximum number? >> {out} at most.
n: {} of them | {} pieces to move | i have {}
= n:I 20 400
? weight n >> weight * n >> total weight in kg? | how heavy together | kg in all >> Together {out} kg.
? weight limit n >> per_trip = limit // weight; ceil n / per_trip >> how many trips | trips needed? | how often must i go >> {out} trips.

= rooms:I 20 400; taken:I 5 399; price:M 50 250; if taken < rooms
rooms: {} rooms | the hotel has {} rooms | {} rooms in all
taken: {} are taken | {} sold | {} rooms occupied
price: at {} | the room rate is {} | {} a room
? rooms taken >> taken / rooms * 100 >> occupancy in percent? | how full are we, percent | what percentage is taken >> The occupancy is {out} percent.
? taken price >> taken * price >> takings tonight? | revenue? | what comes in >> {$out} comes in.
? rooms taken price >> income = taken * price; income / rooms >> revenue per available room? | revpar? | income per room, empty ones included >> It is {$out}.

= cost:M 1 15; menu:M 9 45
cost: ingredients {} | the food costs us {} | {} for the ingredients
menu: on the menu for {} | the guest pays {} | price {}
? cost menu >> cost / menu * 100 >> food cost in percent? | what share of the price are the ingredients | food cost percentage >> It is {out} percent.
pct: food cost should be {}% | the goal is {} percent food cost | {}% for ingredients
= pct:P 25 28 30 32 35
? cost pct >> cost / (pct / 100) >> what must it cost on the menu | menu price? | price for that target >> It must cost {$out}.

= pool:D 10 90 1; dose:P 1 2 3 5 8 10 15
pool: a pool of {} m3 | {} cubic metres of water | {} m³
dose: {} g of chlorine per m3 | {} grams for each m³ | dose {} g/m3
? pool dose >> pool * dose >> how many grams | grams of chlorine? | g in all >> You need {out} g.
tab: a tablet is {} g | tabs of {} g | {} g per tablet
= tab:P 20 50 100 200
? pool dose tab >> grams = pool * dose; ceil grams / tab >> how many tablets | tabs needed? | number of tablets >> You need {out}.

= l_tank:I 40 600; salt:P 30 33 35 36
l_tank: an aquarium of {} litres | {} l tank | {} litres of water
salt: {} g salt per litre | {} grams a litre | salinity {} g/l
? l_tank salt >> l_tank * salt / 1000 >> how many kg of salt | kg? | salt in kg >> You need {out} kg.
change: i change {}% | {} percent is replaced | a {}% water change
= change:P 10 15 20 25 30 50
? l_tank change >> l_tank * change / 100 >> how many litres do i change | litres to replace? >> That is {out} litres.

= eye:P 5 8 10 12.5 15 20; lens:P 4 10 20 40 60 100
eye: eyepiece {}x | the ocular magnifies {} times | {}x at the eye
lens: objective {}x | lens {}x | {}x objective
? eye lens >> eye * lens >> total magnification? | how many times in all | magnification together >> It is {out} times.
size: the cell is {} micrometres | {} µm in reality | real size {} µm
= size:I 2 200
? eye lens size >> factor = eye * lens; size * factor / 1000 >> how big does it look in mm | apparent size in mm? | mm seen >> It looks {out} mm big.

= got:D 1 60 1; theory:D 61 120 1
got: i got {} g | yield {} g | {} grams came out
theory: {} g possible | theoretical yield {} g | {} g expected
? got theory >> got / theory * 100 >> yield in percent? | percent yield | how many percent >> The yield is {out} percent.

= factor:P 2 5 10; steps:J 2 8; conc:K 100 9000000
factor: diluted 1:{} each time | {}-fold dilution steps | every step dilutes {} times
steps: {} steps | done {} times | {} tubes in a row
conc: {} cells per ml at the start | start: {} per ml | {} germs per ml first
? factor steps >> raw factor ** steps >> total dilution factor? | how many times diluted in all | dilution altogether >> It is {out} times diluted.
? factor steps conc >> total = factor ** steps; @4 conc / total >> how many per ml in the last one | concentration in the last tube? | per ml at the end >> {out} per ml.

= v1:D 5 40 1; c1:P 0.05 0.1 0.2 0.5 1; v2:P 5 10 20 25 50
v1: {} ml of base used | i titrated {} ml | consumed {} ml NaOH
c1: of {} mol/l | {} M base | concentration {} mol/l
v2: {} ml of acid | sample {} ml | {} ml taken
? v1 c1 v2 >> moles = v1 * c1; @4 moles / v2 >> concentration of the acid in mol/l (1:1)? | how strong is the acid, one to one | molarity of the sample >> It is {out} mol/l.

= p1:P 1 1.5 2 3 5 10 200; v1:D 1 60 1; p2:P 4 6 8 12 20 50 300
p1: pressure {} bar | at {} bar | {} bar first
v1: volume {} litres | {} l | a gas of {} litres
p2: compressed to {} bar | then {} bar | pressure becomes {} bar
? p1 v1 p2 >> product = p1 * v1; product / p2 >> new volume at the same temperature? | volume then in litres | how many litres is it then >> It is {out} litres.

= bottle:P 2 3 5 7 10 12 15; bar:P 100 150 180 200 230 300; use:P 2 4 6 10 15 20 25
bottle: a {} litre cylinder | bottle of {} l | {} litres of steel bottle
bar: at {} bar | filled to {} bar | gauge says {} bar
use: {} litres a minute | flow {} l/min | consumption {} l per minute
? bottle bar >> bottle * bar >> how many litres of gas | gas in litres? | content in l >> It holds {out} litres.
? bottle bar use >> litres = bottle * bar; litres / use >> how many minutes does it last | minutes of gas? | time in min >> It lasts {out} minutes.

= systolic:I 90 190; diastolic:I 50 89
systolic: systolic {} | upper value {} | {} on top
diastolic: diastolic {} | lower value {} | {} below
? systolic diastolic >> pulse_pressure = systolic - diastolic; diastolic + pulse_pressure / 3 >> mean arterial pressure? | map (diastolic plus a third of the difference) | mean pressure >> It is {out} mmHg.
? systolic diastolic >> systolic - diastolic >> pulse pressure? | difference of the two | gap between them >> It is {out}.

= carbs:J 10 150; ratio:P 5 8 10 12 15 20; sugar:I 110 350; target:P 100 110 120; corr:P 25 30 40 50
carbs: {} g of carbs | a meal with {} grams carbs | {} g carbohydrates
ratio: one unit for {} g | 1 unit per {} g | {} g per unit
? carbs ratio >> carbs / ratio >> how many units of insulin | units for the meal? | insulin units >> That is {out} units.
sugar: blood sugar {} | i measure {} | it's {} now
target: target {} | should be {} | goal {}
corr: one unit lowers it by {} | correction factor {} | {} points per unit
? sugar target corr >> above = sugar - target; above / corr >> correction units? | units to correct | how many units to get to the target >> That is {out} units.
? carbs ratio sugar target corr >> meal = carbs / ratio; correction = (sugar - target) / corr; meal + correction >> units for meal and correction together | total units? | how much insulin in all >> That is {out} units.
"""

situations("relations4", ROWS)
