"""Relations (see relating.py): interest over days, months and quarters, weights and credits, doubling and halving, mixtures, work done together, ways with a stop, discounts on discounts, taxes, currencies with a fee, chances, shares of a stay."""
from relating import situations

ROWS = r"""
= owed:S 300 90000; rate:D 1 14 1; days:I 12 340
owed: {} borrowed | a loan of {} | i owe {} | {} lent to a friend
rate: at {}% a year | {} percent per annum | interest {}% p.a. | {}% yearly, simple
days: for {} days | {} days long | over {} days | it ran {} days
~: the bank opens at {hr} | the contract has {pg} pages | {A} signed it
= hr:J 7 10; pg:J 3 30
? owed rate days >> yearly = owed * rate / 100; yearly * days / 365 >> interest with a 365 day year | simple interest on 365 days? | how much interest, the year at 365 | interest due (days over 365) >> The interest is {$out}. | That is {$out} of interest.
? owed rate days >> yearly = owed * rate / 100; yearly * days / 360 >> interest, 360 day year | bank year of 360 days: interest? | how much interest on a 360 basis | days over 360, interest >> The interest is {$out}. | That is {$out} of interest.
? owed rate days >> interest = owed * rate / 100 * days / 365; owed + interest >> what must be paid back (365) | total to return with a 365 day year? | sum with interest, year of 365 days >> {$out} must be paid back.
? owed rate >> owed * rate / 100 / 365 >> interest per day (365) | what does one day cost, 365 days a year | daily interest on 365 >> {$out} a day.

= put:S 200 60000; pa:D 0.5 8 2; months:J 2 33
put: {} on a savings book | i save {} once | a deposit of {} | {} parked
pa: {}% a year | {} percent yearly | rate {}% p.a.
months: for {} months | {} months | after {} months
? put pa months >> yearly = put * pa / 100; yearly * months / 12 >> simple interest? | how much interest, no compounding | interest for that time, simple >> The interest is {$out}.
? put pa months >> interest = put * pa / 100 * months / 12; put + interest >> what do i get out, simple interest | balance with simple interest? | sum at the end without compounding >> It is {$out} then.
? put pa months >> monthly = pa / 100 / 12; put * (1 + monthly) ** months >> compounded every month, balance? | with monthly compounding, what's there | final sum if interest is added monthly >> It is {$out} then.
? put pa >> put * pa / 100 / 12 >> interest in one month? | what does a month bring | monthly interest >> {$out} a month.

= cap:S 500 80000; nominal:D 1 9 1; span:J 1 15
cap: {} invested | i put {} in | starting with {} | {} to begin with
nominal: {}% a year | {} percent nominal | interest rate {}%
span: {} years | for {} years | over {} years
~: my brother got {other}% elsewhere in 19{yy} | the fund is {yy} years old
= other:D 1 9 1; yy:I 60 99
? cap nominal span >> per = nominal / 100 / 4; times = span * 4; cap * (1 + per) ** times >> compounded quarterly, what's it worth | value with quarterly compounding? | interest added every quarter, final sum >> It is worth {$out}.
? cap nominal span >> per = nominal / 100 / 12; times = span * 12; cap * (1 + per) ** times >> compounded monthly, value? | with interest every month, final sum | monthly compounding: what's it worth >> It is worth {$out}.
? cap nominal span >> per = nominal / 100 / 2; times = span * 2; cap * (1 + per) ** times >> compounded twice a year, value? | half-yearly compounding, final sum | interest every six months: worth then? >> It is worth {$out}.
? cap nominal span >> cap * (1 + nominal / 100) ** span >> compounded once a year, value? | yearly compounding, what's it worth | interest on interest, once a year: final sum >> It is worth {$out}.
? cap nominal span >> cap * (1 + nominal / 100) ** span - cap >> interest only, compounded yearly | how much interest in all, yearly compounding | what did it earn with interest on interest >> It earned {$out}.
? nominal >> @3 ((1 + nominal / 100 / 12) ** 12 - 1) * 100 >> effective rate with monthly compounding? | effective yearly percent if interest comes monthly | true annual rate, compounded each month >> It is {out} percent.

= began:S 800 50000; grew:P 1.1 1.2 1.25 1.3 1.5 1.8 2 2.4 3; ended:=M began * grew; over:J 2 12
began: it was {} at first | started at {} | from {} | {} back then
ended: now {} | grown to {} | it's {} today | up to {}
over: in {} years | within {} years | {} years later | over {} years
? began ended over >> ratio = ended / began; (ratio ** (1 / over) - 1) * 100 >> average growth a year in percent | yearly growth rate? | cagr in percent | what percent per year is that, compounded >> {out} percent a year.
? began ended >> (ended - began) / began * 100 >> growth altogether in percent | by how many percent in total | total increase in percent? >> {out} percent.
? began ended over >> (ended - began) / over >> how much more per year, on average | increase a year, absolute | average gain each year >> {out} a year.

= units1:I 20 300; p1:M 1 60; units2:I 20 300; p2:M 1 60; units3:I 20 300; p3:M 1 60
units1 p1: first {units1} at {p1} | {units1} pieces for {p1} each | lot one: {units1} at {p1}
units2 p2: then {units2} at {p2} | {units2} more, {p2} apiece | lot two: {units2} at {p2}
units3 p3: and {units3} at {p3} | finally {units3} for {p3} each | lot three: {units3} at {p3}
units1: first {} pieces | lot one {} | {} at the start
units2: then {} more | lot two {} | {} after that
units3: finally {} | lot three {} | {} at the end
~: delivery takes {wk} weeks | order number {onr} | the box is {onr} cm long
= wk:J 2 9; onr:I 100 900
? units1 p1 units2 p2 units3 p3 >> cost = units1 * p1 + units2 * p2 + units3 * p3; amount = units1 + units2 + units3; cost / amount >> average price per piece | what did one cost on average | mean cost of a unit | price each, averaged over all >> {$out} each on average.
? units1 p1 units2 p2 units3 p3 >> units1 * p1 + units2 * p2 + units3 * p3 >> what did all cost | total cost? | money spent in all >> It cost {$out}.
? units1 p1 units2 p2 >> cost = units1 * p1 + units2 * p2; cost / (units1 + units2) >> average of these two lots per piece | average price each? | mean price per unit >> {$out} each on average.
? units1 units2 units3 >> units1 + units2 + units3 >> how many are there now | pieces in all? | number of units >> {out}.

= wh:P 20 25 30 35 40 45; wo:P 60 65 70; a:I 35 100; b:I 35 100
= wt:=100 - wh
wh a: homework counts {wh}%, it's {a} | {a} in the project, weight {wh}% | coursework {a} ({wh} percent) | {wh} percent for the labs: {a}
wt b: the exam counts {wt}%, it's {b} | {b} in the test, weight {wt}% | final exam {b} ({wt} percent) | {wt} percent for the finals: {b}
~: there are {cls} in my class | i learned {ev} evenings | the room is {cls}
= cls:I 15 40; ev:J 2 14
? wh a wt b >> first = wh / 100 * a; second = wt / 100 * b; first + second >> mark? | what's the result | overall score | total points >> The result is {out}.
aim: i need {} in the end | {} is what i want overall | goal {} points
= aim:I 60 90; if aim * 100 > wh * a and (aim * 100 - wh * a) / wt < 100
? wh a wt aim >> have = wh / 100 * a; missing = aim - have; missing / (wt / 100) >> what do i need in the exam | points needed in the test? | which score must the exam be >> You need {out}.
wt: the exam counts {}% | test weight {}% | the rest, {} percent, is the final
b: {} in the exam | the exam was {} | exam: {}

= q1:J 1 5; q2:J 1 5; q3:J 1 5; w1:J 1 3; w2:J 2 6; w3:J 3 8
= if q1 != q2 and q2 != q3 and len({w1, w2, w3}) > 1
q1 w1: maths {q1} with {w1} credits | a {q1} in chemistry, {w1} credits | {q1} (weight {w1}) for the first
q2 w2: physics {q2} with {w2} credits | a {q2} in law, {w2} credits | {q2} (weight {w2}) for the second
q3 w3: history {q3} with {w3} credits | a {q3} in music, {w3} credits | {q3} (weight {w3}) for the third
q1: maths {} | a {} in chemistry | {} for the first
q2: physics {} | a {} in law | {} for the second
q3: history {} | a {} in music | {} for the third
w1: {} credits for maths | the first has {} credits | {} credits in one
w2: {} credits for physics | the second has {} credits | {} in the next
w3: {} credits for history | the third has {} credits | {} in the last
? q1 w1 q2 w2 q3 w3 >> points = q1 * w1 + q2 * w2 + q3 * w3; credits_all = w1 + w2 + w3; points / credits_all >> average weighted by credits | gpa? | weighted mean? | mean grade with the weights >> It is {out}.
? w1 w2 w3 >> w1 + w2 + w3 >> how many credits in all | credits? | sum of the weights >> {out}.
? q1 q2 q3 >> (q1 + q2 + q3) / 3 >> plain average of the grades | average without the weights? | simple mean of the three grades >> It is {out}.

= kids:I 12 60; fee:M 2 25; adults:I 8 60; dear:M 6 60
kids fee: {kids} children at {fee} | {kids} kids, {fee} each | children: {kids}, price {fee}
adults dear: {adults} adults at {dear} | {adults} grown-ups, {dear} each | adults: {adults}, price {dear}
kids: {} children | {} kids come | {} under 14
adults: {} adults | {} grown-ups | {} parents
? kids fee adults dear >> money = kids * fee + adults * dear; heads = kids + adults; money / heads >> what does a person pay on average | average price per head? | mean ticket price >> {$out} on average.
? kids fee adults dear >> kids * fee + adults * dear >> what comes in altogether | takings? | total of all tickets >> {$out} altogether.
? kids adults >> kids / (kids + adults) * 100 >> share of children in percent? | how many percent are kids | percentage of children >> {out} percent.

= seedn:P 50 80 100 150 200 300 400 500 1000 2000 10000; dbl:P 15 20 25 30 40 45 60 90; hrs:J 2 9
seedn: {} bacteria | {} cells | we start with {} | {} yeast cells to begin with
dbl: doubling every {} minutes | they double in {} min | twice as many each {} minutes
hrs: for {} hours | after {} h | {} hours later | {} hours in the warm
~: the dish is {cm} cm wide | at {c} degrees | sample {cm}
= cm:J 5 15; c:P 30 35 37 42
? seedn dbl hrs >> periods = hrs * 60 / dbl; raw round(seedn * 2 ** periods) >> how many then | count at the end? | how many are there | number of cells then >> There are {out}.
? dbl hrs >> hrs * 60 / dbl >> how many doublings is that | doublings? | times it doubles >> {out} doublings.
limit: until there are {} | it should reach {} | up to {}
= limit:P 20000 50000 100000 500000 1000000 5000000; if limit > seedn * 2
? seedn dbl limit >> doublings = math.log2(limit / seedn); doublings * dbl >> how many minutes does that take | minutes needed? | time in min >> It takes {out} minutes.

= money:S 500 40000; twice:P 1 1.5 2 2.5 3 4 5 6 7 8
twice: at {}% a year | growing {} percent yearly | {}% interest
? twice >> raw round(math.log(2) / math.log(1 + twice / 100), 2) >> how many years to double | when has it doubled, years | doubling time in years? >> It takes {out} years.
? twice >> 72 / twice >> doubling time by the rule of 72 | years to double, rule of 72 | 72 rule: years? >> About {out} years.
? twice >> raw round(math.log(3) / math.log(1 + twice / 100), 2) >> years until it's three times as much | how many years to triple | tripling time? >> It takes {out} years.
money: {} now | from {} | i have {}
goal: i want {} | to {} | the goal is {}
= goal:S 50000 300000
? money goal twice >> ratio = goal / money; math.log(ratio) / math.log(1 + twice / 100) >> how many years until then | years needed? | after how many years is it there >> It takes {out} years.

= dose:P 50 80 100 120 150 200 250 400 500 600; halff:P 2 3 4 5 6 8 12; gone:J 4 48
dose: {} mg taken | a dose of {} mg | {} mg in the blood | i took {} mg
halff: half-life {} hours | halves every {} h | half is gone after {} hours
gone: {} hours ago | after {} h | {} hours passed
? dose halff gone >> halvings = gone / halff; @3 dose * 0.5 ** halvings >> how much is left in mg | mg still there? | remaining mg >> {out} mg are left.
? halff gone >> gone / halff >> how many half-lives | half-lives passed? | how often did it halve >> {out} half-lives.
? halff gone >> @3 0.5 ** (gone / halff) * 100 >> what percentage is left | percent remaining? | how many percent are still there >> {out} percent.

= va:D 0.5 30 1; sa:P 5 10 12 15 20 25 30; vb:D 0.5 30 1; sb:P 35 40 45 50 60 70 80 90
va sa: {va} litres at {sa}% | {va} l of a {sa} percent solution | {sa}% stuff, {va} litres of it
vb sb: {vb} litres at {sb}% | {vb} l of a {sb} percent solution | {sb}% stuff, {vb} litres of it
? va sa vb sb >> pure = va * sa / 100 + vb * sb / 100; volume = va + vb; pure / volume * 100 >> what strength has the mix | concentration together in percent? | how strong when poured together >> It has {out} percent.
? va sa vb sb >> va * sa / 100 + vb * sb / 100 >> how much pure stuff is in it, litres | pure part in l? | litres of the pure substance together >> {out} litres.
water: i add {} litres of water | plus {} l water | thinned with {} litres of water
= water:D 0.5 20 1
? va sa water >> pure = va * sa / 100; volume = va + water; pure / volume * 100 >> percent then? | new strength in percent | how strong is it now, percent >> It has {out} percent.
thin: it should have {}% | down to {} percent | i want {}%
= thin:P 1 2 3 4; if thin < sa
? va sa thin >> pure = va * sa / 100; final = pure / (thin / 100); final - va >> how much water do i add, litres | water needed in l? | litres of water to get there >> {out} litres of water.

= kg1:D 1 30 1; pr1:M 2 30; kg2:D 1 30 1; pr2:M 2 40
kg1 pr1: {kg1} kg nuts at {pr1} a kilo | {kg1} kilos for {pr1} each | tea one: {kg1} kg, {pr1} per kg
kg2 pr2: {kg2} kg raisins at {pr2} a kilo | {kg2} kilos for {pr2} each | tea two: {kg2} kg, {pr2} per kg
? kg1 pr1 kg2 pr2 >> cost = kg1 * pr1 + kg2 * pr2; weight = kg1 + kg2; cost / weight >> price of a kilo of the mix | what must the mix cost per kg | kilo price mixed? >> {$out} a kilo.
? kg1 pr1 kg2 pr2 >> kg1 * pr1 + kg2 * pr2 >> what do both cost | cost of all? | total price >> {$out}.
kg1: {} kg of nuts | tea one: {} kg | {} kilos of the first
kg2: {} kg of raisins | tea two: {} kg | {} kilos of the second
packs: packed in {} g bags | bags of {} g | {} gram packs
= packs:P 100 125 150 200 250 400 500
? kg1 kg2 packs >> grams = (kg1 + kg2) * 1000; floor grams / packs >> how many bags does the mix fill | full bags? | number of packs >> {out} bags.

= h1:J 2 14; h2:J 3 20; h3:J 4 30
= if h1 != h2
h1: {A} needs {} hours alone | pump one takes {} h | the first does it in {} hours
h2: {B} needs {} hours alone | pump two takes {} h | the second does it in {} hours
h3: a third one {} hours | number three {} h | with {} hours for the third
~: it starts at {st} | the tank is {yr} years old
= st:J 5 10; yr:J 2 30
? h1 h2 >> speed = 1 / h1 + 1 / h2; 1 / speed >> together, how many hours | both at once: hours? | time when they work together in h >> Together {out} hours.
? h1 h2 h3 >> speed = 1 / h1 + 1 / h2 + 1 / h3; 1 / speed >> all three together, hours? | how long with three | hours if all three work >> Together {out} hours.
? h1 h2 >> speed = 1 / h1 + 1 / h2; 60 / speed >> together in minutes? | both at once, how many minutes | minutes when they share the job >> Together {out} minutes.
= if h1 < h2
? h1 h2 >> speed = 1 / h1 - 1 / h2; 1 / speed >> the first fills, the second empties: hours until it's full | one in, the other out, filling time in h >> {out} hours.
already: {A} works {} h first, then both | after {} h alone of the first the second joins | first one only for {} hours, then together
= already:P 1 1.5 0.5
? h1 h2 already >> done = already / h1; left = 1 - done; already + left / (1 / h1 + 1 / h2) >> total time in hours? | hours from start to end | how long altogether >> {out} hours.

= crew:J 2 16; took:J 3 40; crew2:J 3 24
= if crew != crew2
crew took: {crew} workers took {took} days | {crew} people needed {took} days | with {crew} men it was {took} days
crew2: now {} workers | {} people instead | with {} of them
crew: {} workers | a gang of {} | {} people on site
took: {} days | it takes {} days | {} days of work
? crew took crew2 >> work = crew * took; work / crew2 >> how many days then | days now? | time it takes in days >> {out} days.
? crew took >> crew * took >> how many worker-days of work is it | man-days? | total effort in person days >> {out} person-days.
until: it must be done in {} days | we only have {} days | deadline in {} days
= until:J 2 20
? crew took until >> work = crew * took; ceil work / until >> how many people do we need | workers needed? | number of people for that >> {out}.

= way:I 60 900; pace:I 45 130; pause:P 10 15 20 25 30 40 45 60
way: {} km to go | a trip of {} km | it's {} kilometres | {} km away
pace: at {} km/h | {} km/h on average | driving {} kilometres an hour
pause: a break of {} minutes | stopping {} min | {} minutes of rest | a {} minute stop
~: the car is {yr} years old | {seat} people are in it | fuel is {fp} a litre
= yr:J 2 19; seat:J 2 5; fp:D 1.4 2 2
? way pace pause >> driving = way / pace; driving + pause / 60 >> how many hours in all | total time in hours? | hours with the stop | travel time including it, in h >> {out} hours.
? way pace pause >> driving = way / pace * 60; driving + pause >> minutes altogether? | total in minutes | how many minutes with the stop >> {out} minutes.
? way pace pause >> total = round(way / pace * 60 + pause); raw total // 60 ,, total % 60 >> hours and minutes in all? | how many hours and minutes with the pause | duration in h and min >> {0} hours and {1} minutes.
? way pace pause >> hours = way / pace + pause / 60; way / hours >> average speed with the break counted | real average in km/h? | km/h including the stop >> {out} km/h.
? way pace >> way / pace >> hours without a stop? | pure driving time in hours | driving hours >> {out} hours.
leave: i start at {} o'clock | leaving at {}:00 | departure {}:00
= leave:J 5 12
? way pace pause leave >> minutes = leave * 60 + round(way / pace * 60) + pause; raw f"{minutes // 60 % 24:02d}:{minutes % 60:02d}" >> when do i arrive | arrival time? | what time am i there >> At {out}.

= d1:I 20 300; s1:P 50 60 70 80 90 100; d2:I 20 300; s2:P 30 40 45 55 65 110 120 130
d1 s1: {d1} km at {s1} km/h | first {d1} km with {s1} km/h | {s1} km/h on the first {d1} km
d2 s2: then {d2} km at {s2} km/h | another {d2} km with {s2} km/h | {s2} km/h on {d2} km after that
d1: first {} km | {} km in the morning | stage one {} km
d2: then {} km | {} km after lunch | stage two {} km
? d1 s1 d2 s2 >> hours = d1 / s1 + d2 / s2; way = d1 + d2; way / hours >> average speed? | mean speed over all in km/h | average of the whole way >> {out} km/h.
? d1 s1 d2 s2 >> d1 / s1 + d2 / s2 >> how many hours | total time in h? | hours altogether >> {out} hours.
? d1 s1 d2 s2 >> round((d1 / s1 + d2 / s2) * 60) >> minutes in all? | total minutes | how many minutes does it take >> {out} minutes.
? d1 d2 >> d1 + d2 >> how far is it | km in all? | whole distance >> {out} km.

= gap:I 30 600; sp1:I 40 120; sp2:I 40 120
= if sp1 != sp2
gap: {} km apart | the towns are {} km from each other | {} km between them
sp1: {A} drives {} km/h | the first goes {} km/h | train one: {} km/h
sp2: {B} drives {} km/h | the second goes {} km/h | train two: {} km/h
? gap sp1 sp2 >> closing = sp1 + sp2; gap / closing >> towards each other: when do they meet, hours | hours until they meet? | meeting after how many hours >> After {out} hours.
? gap sp1 sp2 >> hours = gap / (sp1 + sp2); hours * sp1 >> how far has {A} got when they meet head on | km of the first until they meet? | where do they meet, km from the first's start >> {out} km.
= if sp1 > sp2 + 3
? gap sp1 sp2 >> closing = sp1 - sp2; gap / closing >> the first follows the second: hours to catch up | how many hours until the first has caught the second >> {out} hours.

= tag:M 20 900; off1:P 5 10 15 20 25 30 40; off2:P 2 3 5 8 10 15
tag: list price {} | it's {} | tagged {} | normally {}
off1: {}% off | reduced by {} percent | minus {}% | a sale of {}%
off2: then another {}% off that | and {} percent more at the till | with a card {}% off the rest | on top {}% for cash
~: it weighs {kg} kg | i saw it {dd} days ago | size {sz} | there are {dd} left
= kg:D 1 20 1; dd:J 2 9; sz:P 36 38 40 42 44
? tag off1 off2 >> first = tag * (1 - off1 / 100); first * (1 - off2 / 100) >> what do i pay | final price? | price after both | i pay in the end? >> You pay {$out}. | It costs {$out}.
? off1 off2 >> left = (1 - off1 / 100) * (1 - off2 / 100); (1 - left) * 100 >> what is that together in percent | total discount in percent? | how much off altogether, percent >> {out} percent together.
? tag off1 off2 >> first = tag * (1 - off1 / 100); second = first * (1 - off2 / 100); tag - second >> how much do i save in all | savings? | saved altogether >> You save {$out}.
vat: plus {}% vat | {} percent tax on it | tax {}% comes on top
= vat:P 5 7 8 10 19 20 21 25
? tag off1 vat >> net = tag * (1 - off1 / 100); net * (1 + vat / 100) >> what's the total | to pay? | final price with tax | gross price >> {$out} in the end.
? tag off1 off2 vat >> first = tag * (1 - off1 / 100); net = first * (1 - off2 / 100); net * (1 + vat / 100) >> final price with tax | to pay in all? | gross after everything >> {$out} in the end.

= gross:M 5 3000; tax:P 5 7 8.1 10 19 20 21 23 25
gross: {} gross | the receipt says {} | {} including tax | {} with vat in it
tax: {}% vat | tax rate {} percent | vat at {}%
? gross tax >> gross / (1 + tax / 100) >> net? | what's it without tax | price before vat | net amount? >> {$out} net.
? gross tax >> gross - gross / (1 + tax / 100) >> how much tax is in it | vat in it? | tax part of that | what goes to the taxman >> {$out} of tax.
net: {} net | before tax {} | {} without vat | price {} plus vat
= net:M 5 3000
? net tax >> net * (1 + tax / 100) >> gross? | with tax? | what does it come to with vat | total incl. tax >> {$out} gross.
? net tax >> net * tax / 100 >> how much is the vat | tax on it? | vat amount >> {$out} of tax.
? net gross >> (gross - net) / net * 100 >> which tax rate is that | rate in percent? | how many percent tax >> {out} percent.
= if gross > net

= hrs:D 1 40 1; wage:M 15 110; parts:M 10 900; vat:P 7 8.1 10 19 20 21 25
hrs wage: {hrs} hours at {wage} | {hrs} h of labour, {wage} an hour | work: {hrs} hours, {wage} per hour
parts: parts {} | material {} | {} for parts | plus {} of material
vat: {}% vat on everything | plus {} percent tax | vat {}%
drive: {} for the trip | call-out {} | travel costs {}
= drive:M 10 90
~: they came at {st} | the machine is {yr} years old | invoice {inv}
= st:J 7 11; yr:J 2 25; inv:I 1000 9000
? hrs wage parts vat >> labour = hrs * wage; net = labour + parts; net * (1 + vat / 100) >> what's the invoice | total to bill? | gross sum | to pay in the end >> It comes to {$out}.
? hrs wage parts drive vat >> labour = hrs * wage; net = labour + parts + drive; net * (1 + vat / 100) >> invoice total? | what do we charge in all | to pay with tax | final bill >> It comes to {$out}.
? hrs wage parts drive >> labour = hrs * wage; labour + parts + drive >> net sum? | before tax? | total without tax >> {$out} net.
? hrs wage >> hrs * wage >> labour alone? | what's the work | cost of the hours >> {$out} for the work.

= cash:S 50 6000; fx:D 0.6 1.7 4; fee:P 1 1.5 1.75 2 2.5 3 5
cash: i change {} | {} to exchange | {} in the purse | swapping {}
fx: the rate is {} | one gives {} | at {} | exchange rate {}
fee: the bank keeps {}% | a fee of {} percent | commission {}%
? cash fx fee >> after = cash * (1 - fee / 100); after * fx >> how much do i get, fee taken first | what comes out after the fee | foreign money i get, less the fee >> You get {out}.
? cash fee >> cash * fee / 100 >> what's the fee | how much does the bank keep | cost of changing >> {$out}.
? cash fx >> cash * fx >> without a fee, what do i get | foreign money with no fee | how much at the plain rate >> You get {out}.
fix: plus {} fixed | and {} flat | a flat {} each time
= fix:M 1 9
? cash fx fix >> after = cash - fix; after * fx >> after the flat charge, how much is it | what comes out with the flat charge taken | i get how much, flat fee off first >> You get {out}.
? cash fx fee fix >> charge = cash * fee / 100 + fix; after = cash - charge; after * fx >> with both charges, what do i get | foreign money after both charges | what comes out in the end >> You get {out}.
"""

MORE = r"""
= guests:J 2 7; nights:J 2 14; room:M 50 260; citytax:M 1 6
nights room: {nights} nights at {room} | {room} a night for {nights} nights | {nights} nights, the room {room}
citytax: visitors' tax {} a person and night | plus {} for every guest each night | {} tourist tax per head per night
guests: {} guests | we are {} | {} people | {} persons
bf: breakfast {} per person a day | {} for breakfast each | with breakfast at {} a head
= bf:M 6 25
nights: {} nights | we stay {} nights | {} nights booked
~: room {no} | check-out at {co} | on floor {fl}
= no:I 101 490; co:J 9 12; fl:J 2 8
? nights room guests citytax >> rooms = nights * room; tax = guests * nights * citytax; rooms + tax >> whole bill? | what do we pay | total for the stay | sum with the tax >> {$out} in all.
? nights room guests bf >> rooms = nights * room; meals = guests * nights * bf; rooms + meals >> with breakfast, in all? | what does the stay cost | room and breakfast together >> {$out} in all.
? nights room guests citytax bf >> rooms = nights * room; tax = guests * nights * citytax; meals = guests * nights * bf; rooms + tax + meals >> everything together? | whole bill please | total of the stay >> {$out} in all.
? nights guests citytax >> guests * nights * citytax >> the tax alone? | how much tax is it | tax part >> {$out}.
? nights room guests >> nights * room / guests >> what does each pay for the room | room cost per person? | per head without extras >> {$out} each.

= draws:J 2 5; red:J 2 12; blue:J 2 14
red blue: {red} red and {blue} blue balls | a bag with {red} reds and {blue} blues | {red} red, {blue} blue marbles
? red blue >> raw f"{red / (red + blue):.4f}" >> chance to draw a red | probability of red? | p(red) >> It is {out}.
? red blue >> total = red + blue; @4 red / total * (red - 1) / (total - 1) >> chance of two reds in a row, nothing put back | both red without replacement? | two draws, both red, not put back >> It is {out}.
? red blue >> p = red / (red + blue); @4 p * p >> two reds if i put it back | both red with replacement? | red twice, ball goes back >> It is {out}.
? red blue >> total = red + blue; @4 2 * red / total * blue / (total - 1) >> one of each in two draws, not put back | different colours, two draws without putting back >> It is {out}.
? red blue draws >> p = blue / (red + blue); @4 1 - p ** draws >> with {draws} draws and putting back, at least one red | at least one red in {draws} tries, each put back >> It is {out}.

= dice:J 2 6; face:P 2 3 4 5
? dice >> miss = (5 / 6) ** dice; @4 1 - miss >> {dice} dice, at least one six | chance of a six or more than one with {dice} dice | i roll {dice} dice: any six? probability | {dice} throws, probability that a six is among them >> It is {out}.
? dice >> raw f"{(1 / 6) ** dice:.6f}" >> {dice} dice all sixes, probability | {dice} sixes at once, chance? | every one of {dice} dice a six >> It is {out}.
? dice >> raw 6 ** dice >> how many outcomes have {dice} dice | possible rolls of {dice} dice | number of combinations of {dice} dice, ordered >> There are {out}.
? dice >> raw dice * 3.5 >> average sum of {dice} dice | expected total of {dice} dice | mean of the sum, {dice} dice >> It is {out}.
? dice face >> p = face / 6; @4 p ** dice >> {dice} dice, none above {face} | all of {dice} dice at most {face}: probability | chance that {dice} dice all show {face} or less >> It is {out}.

= people:I 5 30; seats:J 2 5
= if seats < people
? people seats >> raw math.comb(people, seats) >> {seats} out of {people}, how many teams | ways to choose {seats} of {people} | picking {seats} from {people} people, order no matter | groups of {seats} from {people} | a jury of {seats} from {people}, how many ways >> There are {out}.
? people seats >> raw math.perm(people, seats) >> {seats} places, {people} runners, possible orders | first {seats} of {people} in order, how many ways | prizes 1 to {seats} among {people} people, ways | {people} people, {seats} different jobs: ways >> There are {out}.
? people >> raw people * (people - 1) // 2 >> {people} people all shake hands, handshakes? | everyone of {people} with everyone once, pairs | {people} computers, a cable between any two: cables >> {out}.
? seats >> raw math.factorial(seats + 3) >> ways to line up {seats} boys and 3 girls | {seats} books and 3 magazines in a row, orders? | {seats} cars and 3 bikes in one line, arrangements >> There are {out}.

= signs:P 10 26 36 62; place:J 3 8
place: {} places | length {} | {} characters long | {} digits long
signs: {} possible signs | each of {} kinds | {} symbols to choose from
? signs place >> raw signs ** place >> how many codes are there | number of codes? | possibilities >> There are {out}.
? signs place >> raw math.perm(signs, place) >> and if no sign comes twice | codes with all signs different? | without repeats, how many >> There are {out}.
speed: {} tries a second | we test {} per second | a machine does {} per second
= speed:P 10 50 100 1000
? signs place speed >> codes = signs ** place; codes / speed / 3600 >> hours to try them all | how many hours for all codes | all of them in hours? >> {out} hours.

= prev:D 0.1 9 1; sens:P 80 85 90 95 97 98 99; falsep:D 0.5 9 1
prev: {}% have it | {} percent are ill | prevalence {}%
sens: the test finds {}% of them | sensitivity {}% | {} percent of the ill test positive
falsep: {}% false alarms | {} percent of the healthy test positive | false positive rate {}%
? prev sens falsep >> ill = prev / 100 * sens / 100; well = (1 - prev / 100) * falsep / 100; ill / (ill + well) * 100 >> positive test: how likely is it real, percent | chance of being ill with a positive test, percent | how much is a positive worth, percent >> {out} percent.
? prev sens falsep >> ill = prev / 100 * sens / 100; well = (1 - prev / 100) * falsep / 100; (ill + well) * 100 >> how many percent test positive at all | share of positive tests in percent >> {out} percent.

= vis:I 800 90000; conv:I 12 700; adcost:S 50 5000; worth:M 10 200
vis: {} visitors | {} people saw it | {} clicks
conv: {} bought | {} orders | {} of them signed up
adcost: the ad cost {} | we spent {} | budget {}
worth: each order brings {} | one is worth {} | {} per order
~: it ran {wk} weeks | our page has {wk} languages
= wk:J 2 9
? vis conv >> conv / vis * 100 >> rate in percent? | what percent is that | conversion in percent >> {out} percent.
? adcost conv >> adcost / conv >> cost per order? | what did one order cost us | ad cost each >> {$out} an order.
? adcost vis >> @3 adcost / vis >> cost per visitor? | what's a click | price per click >> {$out} each.
? conv worth adcost >> income = conv * worth; income - adcost >> what's left after the ad | gain after ad costs? | profit of the campaign >> {$out} are left.
? conv worth adcost >> income = conv * worth; income / adcost >> return on ad spend? | how many times did it come back | roas >> {out} times.
= if conv < vis / 3 and conv * worth > adcost + 5

= sold:I 40 900; price:M 4 90; unitcost:M 1 40; rent:S 200 4000
= if price > unitcost + 1 and sold * (price - unitcost) > rent + 10
sold price: {sold} sold at {price} | we sell {sold}, {price} each | {sold} pieces go for {price}
unitcost: one costs us {} to make | making one costs {} | {} of material each
rent: rent {} | fixed costs {} | {} a month for the shop
price: we sell it at {} | the price is {} | a piece goes for {}
~: we are {emp} people | founded {yr} years ago
= emp:J 2 12; yr:J 2 40
? sold price unitcost rent >> income = sold * price; costs = sold * unitcost + rent; income - costs >> profit? | what's left | how much do we earn in the end | gain after everything >> {$out} of profit.
? sold price unitcost rent >> income = sold * price; profit = income - sold * unitcost - rent; profit / income * 100 >> margin in percent? | profit margin in percent of sales | how many percent of sales is the profit >> {out} percent.
? price unitcost rent >> each = price - unitcost; ceil rent / each >> how many must we sell to break even | break-even pieces? | from how many on do we earn >> {out} pieces.
? sold price >> sold * price >> turnover? | sales? | what comes in >> {$out}.
? price unitcost >> (price - unitcost) / unitcost * 100 >> markup in percent? | how many percent on top of cost | percent on cost >> {out} percent.

= estate:S 20000 900000; debts:S 500 15000; heirs:J 2 6
estate: the estate is {} | she left {} | {} in all | a fortune of {}
debts: costs of {} go off first | {} of debts to pay before | minus {} for the funeral
heirs: {} heirs | {} children share | among {} of them
= part:P 3 4 5
part: {B} gets 1/{} | 1/{} goes to {B} | {B} inherits 1/{}
? estate debts heirs >> net = estate - debts; net / heirs >> how much does each get | per heir? | share of each >> {$out} each.
? estate debts >> estate - debts >> what's left to share | net sum? | remaining sum >> {$out}.
? estate debts part >> net = estate - debts; net / part >> what does {B} receive | {B}'s share? | money for {B} >> {B} gets {$out}.
? estate debts part heirs >> net = estate - debts; rest = net - net / part; rest / heirs >> and each of the others from the rest | the rest shared: each heir gets? | per heir after {B}'s part >> {$out} each.

= salary:S 1500 9000; ss:P 7 8 9 10 18 20 21; it:P 10 12 15 20 25 30
salary: i earn {} gross | salary {} | {} a month before deductions
ss: {}% insurance off | social security {}% | {} percent contributions
it: then {}% income tax on the rest | income tax of {}% on what remains | after that {} percent tax
bonus: a bonus of {} | plus {} once | {} extra this month
= bonus:S 100 2000
~: i work {hr} hours a week | for {yr} years now
= hr:P 20 30 35 38 40; yr:J 2 20
? salary ss it >> rest = salary * (1 - ss / 100); rest * (1 - it / 100) >> what do i get paid out | net pay? | take-home? | money on my account >> {$out} net.
? salary bonus ss it >> total = salary + bonus; rest = total * (1 - ss / 100); rest * (1 - it / 100) >> net this month? | paid out this month | take-home with the bonus >> {$out} net.
? salary ss >> salary * ss / 100 >> insurance amount? | how much goes to insurance | contribution in money >> {$out}.
? salary ss it >> rest = salary * (1 - ss / 100); rest * it / 100 >> how much tax is that | tax in money? | income tax amount >> {$out}.

= before:I 20 95; up:P 5 8 10 12 15 20 25 30 50; down:P 5 8 10 12 15 20 25 40
before: it was {} | starting from {} | {} at first | value {}
up: first up {}% | it rose {} percent | plus {}%
down: then down {}% | after that it fell {} percent | then minus {}%
? before up down >> higher = before * (1 + up / 100); higher * (1 - down / 100) >> where is it now | value now? | what's it at the end | and now? >> It is {out} now.
? up down >> raw round(((1 + up / 100) * (1 - down / 100) - 1) * 100, 2) >> total change in percent? | what is that altogether in percent | net change, percent >> {out} percent.
? before down >> lower = before * (1 - down / 100); (before / lower - 1) * 100 >> how many percent up to get back | percent needed to be where it was >> {out} percent.

= mean:I 5 90; cnt:J 3 12; extra:I 5 99
mean cnt: {cnt} numbers average {mean} | the mean of {cnt} values is {mean} | after {cnt} tests i have {mean} on average
extra: one more: {} | the next is {} | then a {} | another {} comes
? mean cnt extra >> total = mean * cnt + extra; total / (cnt + 1) >> new average? | mean now | what's the average then >> It is {out}.
? mean cnt >> mean * cnt >> their sum? | all added up | total of them >> It is {out}.
out_one: {} drops out | without the {} | one of {} is taken away
= out_one:I 5 90; if mean * cnt > out_one
? mean cnt out_one >> total = mean * cnt - out_one; total / (cnt - 1) >> average of the rest? | new mean | mean without it >> It is {out}.
want: i want an average of {} | it should become {} | goal {}
= want:=mean + 2
? mean cnt want >> needed = want * (cnt + 1); needed - mean * cnt >> what must the next one be | next value needed? | how high must the next be >> It must be {out}.

= m1:I 30 95; n1:J 5 30; m2:I 30 95; n2:J 5 30
= if m1 != m2 and n1 != n2
m1 n1: class A: {n1} pupils, mean {m1} | {n1} people with an average of {m1} | the first group of {n1} averages {m1}
m2 n2: class B: {n2} pupils, mean {m2} | {n2} people with an average of {m2} | the second group of {n2} averages {m2}
n1: {} pupils in class A | the first group has {} | {} in one
n2: {} pupils in class B | the second group has {} | {} in the other
? m1 n1 m2 n2 >> total = m1 * n1 + m2 * n2; heads = n1 + n2; total / heads >> average of everybody? | common mean | mean of both groups together | overall average? >> It is {out}.
? n1 n2 >> n1 + n2 >> how many are there together | heads in both? | number of all >> {out}.

= now1:I 25 60; now2:I 3 20; years:J 3 20
= if now1 > now2 + 12
now1: {A} is {} | {A} turned {} | mother is {} years old
now2: the son is {} | {B} is {} | the child is {}
? now1 now2 >> raw now1 - now2 >> how old was the older one when the other was born | age difference? | by how many years do they differ >> {out} years.
? now1 now2 >> raw now1 - 2 * now2 >> in how many years is one twice as old as the other | years until the older is double the younger's age >> In {out} years.
= if now1 > 2 * now2
? now1 now2 years >> both = now1 + now2; both + 2 * years >> sum of both ages in {years} years | in {years} years, both ages together | ages added, {years} years from now >> {out}.

= coins1:J 3 60; coins2:J 3 60; coins3:J 2 40
coins1: {} fives | {} coins of 5 | {} five cent coins
coins2: {} tens | {} coins of 10 | {} ten cent pieces
coins3: {} fifties | {} coins of 50 | {} half euro coins
? coins1 coins2 >> cents = 5 * coins1 + 10 * coins2; cents / 100 >> how much money | in euros? | total in euro >> {out} euros.
? coins1 coins2 coins3 >> cents = 5 * coins1 + 10 * coins2 + 50 * coins3; cents / 100 >> total? | how many euros | sum of the coins in euro >> {out} euros.
? coins1 coins2 coins3 >> coins1 + coins2 + coins3 >> how many coins | number of coins? | coins in all >> {out}.

= heads:I 20 70; rabbits:J 4 18; legs:=2 * heads + 2 * rabbits
heads: {} heads | {} animals | i count {} heads
legs: {} legs | {} feet altogether | i count {} feet
? heads legs >> extra_legs = legs - 2 * heads; raw extra_legs // 2 >> hens and rabbits: how many rabbits | chickens and cows, cows? | four-legged ones, how many >> {out}.
? heads legs >> four_legged = (legs - 2 * heads) // 2; raw heads - four_legged >> hens and rabbits: how many hens | chickens and cows, chickens? | two-legged ones, how many >> {out}.

= together:I 40 900; diff:I 3 39
together: together {} | both make {} | the sum is {} | they cost {} together
diff: one is {} more than the other | they differ by {} | the difference is {} | a gap of {} between them
? together diff >> (together + diff) / 2 >> the bigger one? | what's the larger | the dearer of the two >> {out}.
? together diff >> (together - diff) / 2 >> the smaller one? | what's the lesser | the cheaper of the two >> {out}.
? together diff >> (together + diff) / 2 ,, (together - diff) / 2 >> both values? | which two numbers | the two of them >> {0} and {1}.

= firstbox:P 20 25 30 40 50; restfrac:P 2 3 4 5; have:I 60 900
have: {} in the beginning | i had {} | {} to start with
firstbox: {}% went first | i gave away {} percent | {}% was used
restfrac: then 1/{} of the rest | 1/{} of what was left too | after that 1/{} of the remainder
? have firstbox restfrac >> left = have * (1 - firstbox / 100); left - left / restfrac >> what's left | how much remains | rest in the end? >> {out} are left.
? have firstbox restfrac >> left = have * (1 - firstbox / 100); left / restfrac >> how much was the second part | size of the second portion | what went the second time >> {out}.
? have firstbox >> have * firstbox / 100 >> how much went first | first portion? | what was the first part >> {out}.

= lamps:J 3 40; watts:P 5 7 9 11 40 60 75; hday:J 2 16; kwh:M 0.1 0.5
lamps watts: {lamps} lamps of {watts} W | {lamps} bulbs, {watts} watts each | {watts} W lamps, {lamps} of them
hday: {} hours a day | on for {} h daily | lit {} hours each day
kwh: {} a kWh | power costs {} per kWh | one kilowatt hour {}
days: {} days | in {} days | for {} days
= days:P 7 10 14 28 30 31 90 365
? lamps watts hday days >> power = lamps * watts / 1000; power * hday * days >> how many kWh | energy in kWh? | kWh used >> {out} kWh.
? lamps watts hday days kwh >> power = lamps * watts / 1000; energy = power * hday * days; energy * kwh >> what does it cost | cost of the light? | price for that time >> {$out}.
? lamps watts >> lamps * watts >> watts all together? | total power in W | how many watts when all are on >> {out} W.

= inflow:I 4 40; outflow:I 1 20; basin:I 100 5000
= if inflow > outflow + 1
inflow: {} litres a minute come in | the tap gives {} l/min | inflow {} l per minute
outflow: {} l/min leak out | the drain takes {} litres a minute | outflow {} l per minute
basin: a tub of {} litres | it holds {} l | capacity {} litres
? inflow outflow basin >> net = inflow - outflow; basin / net >> minutes until it's full | how long to fill, minutes | filling time in min >> {out} minutes.
? inflow basin >> basin / inflow >> minutes with the drain shut | how long if nothing leaks, minutes | filling time without a leak >> {out} minutes.
? inflow outflow >> raw inflow - outflow >> net litres per minute? | what stays in each minute | gain per minute >> {out} litres.
"""
situations("relations10a", ROWS, 1.2, 0.3)
situations("relations10b", MORE, 1.2, 0.3)
