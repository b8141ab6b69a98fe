"""Relations (see relating.py) asked in one sentence: the same few numbers, and only the words say what is wanted of them."""
from relating import situations

ROWS = r"""
= n:J 3 60; per:J 4 60; some:I 100 3000
n: {} boxes
per: {} in each
some: {} pieces
? n per >> n * per >> how many candles are in {n} boxes of {per} | {n} boxes with {per} screws each make how many screws | i bought {n} packs, {per} in a pack. how many is that | if one crate holds {per} bottles, how many are in {n} crates | {n} bags of {per} marbles, count? | {n} times {per} chairs are set up, how many chairs in all >> That is {out}. | There are {out}.
? some per >> ceil some / per >> how many boxes of {per} do i need for {some} candles | {some} screws, {per} to a box: how many boxes must i have | to pack {some} bottles in crates of {per}, how many crates | {some} marbles have to go into bags of {per}. bags needed? | how many packs of {per} must i buy to get {some} >> You need {out}. | {out} are needed.
? some per >> floor some / per >> how many full boxes of {per} do {some} candles make | from {some} screws, how many boxes of {per} can be filled completely | {some} bottles: how many whole crates of {per} | out of {some} marbles, how many complete bags with {per} | i can make how many full packs of {per} from {some} >> {out} full ones. | {out}.
? some per >> some % per >> {some} candles in boxes of {per}, how many don't fit | after filling boxes of {per} with {some} screws, how many are over | {some} bottles, crates of {per}: bottles left | what is left of {some} marbles when i fill bags of {per} | {some} in packs of {per}, the rest? >> {out} are left.
? some n >> some / n >> {some} candles in {n} boxes, all equal: how many per box | {some} screws spread over {n} boxes evenly, each has | if {n} crates hold {some} bottles together, how many in one | {some} divided evenly into {n} bags, per bag? >> Each has {out}. | That is {out} each.

= kg:D 0.4 12 1; price:M 1 30; pay:M 3 90
kg: {} kg
price: {} a kilo
pay: {} in all
? kg price >> kg * price >> what do {kg} kg of cherries cost at {price} a kilo | a kilo of cheese is {price}. {kg} kg? | {kg} kg of fish, {price} per kg, how much | i want {kg} kilos of nuts that sell for {price} each kilo, price? | the beans are {price}/kg and i take {kg} kg | price of {kg} kg if one costs {price} >> That is {$out}. | It costs {$out}.
? pay price >> pay / price >> a kilo is {price}, i paid {pay}. how many kg did i get | how many kilos of nuts do i get for {pay} at {price} a kilo | cheese at {price} per kg: how much of it for {pay} | for {pay} of fish at {price}/kg, kg? >> You get {out} kg.
? pay kg >> pay / kg >> {kg} kg for {pay}, so the kilo price is | i paid {pay} for {kg} kilos of cherries, what's a kilo | if {kg} kg cost {pay}, how much is one kg | price per kg when {kg} kg of fish come to {pay} >> A kilo costs {$out}.

= speed:P 4 5 6 12 15 18 20 25 30 50 60 70 80 90 100 120 130; h:H 0.5 9; km:I 5 900
speed: {} km/h
h: {}
km: {} km
? speed h >> speed * h >> {h} at {speed} km/h bring me how far | walking {speed} km/h for {h}, distance? | {h} on the road with {speed} km/h - how many km | a boat doing {speed} km/h, where is it after {h} (km) | i cycle {h} at {speed} km an hour. km? >> That is {out} km.
? km speed >> km / speed >> how many hours are {km} km at {speed} km/h | {km} km with {speed} km/h, hours? | going {speed} km/h, how long for {km} km in hours | the village is {km} km off and i do {speed} km an hour, hours needed | time in hours for {km} km by bus at {speed} km/h >> It takes {out} hours.
? km h >> km / h >> {km} km in {h}, what speed is that in km/h | we needed {h} for {km} km, average speed? | if the tour of {km} km took {h}, how fast was i in km/h | how fast must i go to do {km} km in {h} (km/h) | a bird flies {km} km in {h}, km/h? >> That is {out} km/h.

= l:D 1 60 1; part:P 0.1 0.2 0.25 0.3 0.33 0.5 0.7 0.75 1.5
l: {} litres
part: {} l
? l part >> floor l / part >> how many bottles of {part} l can be filled from {l} litres | {l} litres of juice in glasses of {part} l: how many full ones | a barrel of {l} l, jugs of {part} litres, how many jugs full | from {l} litres, full flasks of {part} l >> {out} can be filled. | {out} full ones.
? l part >> ceil l / part >> how many bottles of {part} l do i need for {l} litres | to store {l} litres i need how many jars of {part} l | {l} l of soup in boxes of {part} litres, how many boxes so that all of it fits | bottles of {part} l, {l} litres must go in: number of bottles >> You need {out}. | {out} are needed.
n: {} of them
= n:J 3 80
? n part >> n * part >> {n} bottles of {part} l, how many litres altogether | how much is in {n} glasses of {part} l in litres | {n} jars each with {part} litres hold together | litres in {n} cans of {part} l >> That is {out} litres.
? l n >> l / n >> {l} litres shared by {n} people, litres each | how much does each of {n} get of {l} litres | pour {l} l into {n} glasses evenly, litres per glass >> Each gets {out} litres.

= wage:M 9 60; h:H 1 50; pay:S 40 3000
wage: {} an hour
h: {}
pay: {}
? wage h >> wage * h >> what do i get for {h} at {wage} an hour | {h} of cleaning, {wage} per hour, total | a plumber takes {wage} an hour and stays {h}. bill? | babysitting {h} for {wage} an hour makes >> That is {$out}.
? pay wage >> pay / wage >> how many hours do i have to work for {pay} at {wage} an hour | {pay} to earn, {wage} per hour: hours | at {wage} an hour i get {pay}. how long did i work in hours | the tutor billed {pay} at {wage} an hour, hours? >> That is {out} hours.
? pay h >> pay / h >> {pay} for {h}, what's that per hour | i was paid {pay} for {h} of work: hourly wage | if {h} bring {pay}, how much is one hour >> That is {$out} an hour.

= m:D 2 90 1; piece:D 0.2 4 2
m: {} m
piece: {} m
n: {} pieces
= n:J 3 60
? m piece >> floor m / piece >> how many pieces of {piece} m can i saw from {m} m | {m} metres of ribbon, bows of {piece} m: how many | cutting {m} m of pipe into lengths of {piece} m gives how many whole ones | rope {m} m, leads of {piece} m each, number? >> {out} pieces.
? n piece >> n * piece >> {n} pieces of {piece} m, how many metres do i need | how long is a chain of {n} links of {piece} m in m | {n} curtains need {piece} m each, total metres | ribbon for {n} bows of {piece} m, metres? >> That is {out} m.
? m n >> m / n >> {m} m cut into {n} equal parts, length of one in m | how long is each piece if {m} m are cut in {n} | {m} metres of fence for {n} gardens, each gets how many m >> Each is {out} m long.

= a:I 10 900; b:I 10 900; if a > b
a: {}
b: {}
? a b >> a - b >> how many more is {a} than {b} | {A} has {a} stamps, {B} {b}. how many more does {A} have | by how much is {a} greater than {b} | {a} came on monday, {b} on tuesday, difference? | {b} of {a} are gone, how many are still there | {a} tickets, {b} sold. left? >> {out} more. | The difference is {out}. | {out}.
? a b >> a + b >> {A} has {a} stamps and {B} {b}, together? | {a} came on monday and {b} on tuesday, how many in both days | {a} red ones and {b} blue ones, how many in all | first {a}, then {b} more, now there are >> {out} in all. | Together {out}.
? a b >> a / b >> how many times as many is {a} as {b} | {A} has {a}, {B} {b}. {A} has how many times as much | {a} is what multiple of {b} | how often does {b} go into {a}, with decimals >> {out} times. | It is {out} times as much.
? a b >> b / a * 100 >> what percentage of {a} is {b} | {b} out of {a}, percent? | {b} of the {a} people came, how many percent | {b} is how many percent of {a} >> {out} percent.
? a b >> (a - b) / b * 100 >> from {b} to {a}, how many percent more | by what percentage is {a} higher than {b} | sales rose from {b} to {a}: percent? | {b} last year, {a} this year, growth in percent >> {out} percent more.
? a b >> (a - b) / a * 100 >> from {a} down to {b}, how many percent less | by what percentage is {b} lower than {a} | the price fell from {a} to {b}, percent? | {a} last year, {b} this year, decline in percent >> {out} percent less.

= whole:I 20 5000; pct:C 1 95; part:I 5 900
whole: {}
pct: {}
part: {}
? whole pct >> whole * pct / 100 >> {pct} of {whole} is how much | how much is {pct} of {whole} | {whole} people, {pct} wear glasses. how many | of {whole} seats {pct} are sold, how many is that | what are {pct} of {whole} >> That is {out}.
? whole pct >> whole * (1 - pct / 100) >> {whole} less {pct} | {whole} minus {pct} is | take {pct} away from {whole} | {whole} seats, {pct} are sold, how many are free | {pct} of the {whole} people left. how many stayed >> That is {out}. | {out}.
? whole pct >> whole * (1 + pct / 100) >> {whole} plus {pct} | {whole} with {pct} added | put {pct} on top of {whole} | {whole} rises by {pct}, new value | {pct} more than {whole} >> That is {out}.
? part pct >> part / (pct / 100) >> {part} is {pct} of what | {pct} of a number is {part}, the number? | {part} people are {pct} of all. all are | if {pct} make {part}, what are 100 percent | i read {part} pages, that's {pct} of the book. how many has it >> It is {out}. | The whole is {out}.
? whole pct >> whole / (1 + pct / 100) >> {whole} is the value after a rise of {pct}, before it was | after {pct} were added it is {whole}, what was it first | {whole} including {pct} surcharge, without it? | something went up {pct} to {whole}. from what >> It was {out}.
? whole pct >> whole / (1 - pct / 100) >> {whole} is left after {pct} were taken off, what was it before | after a cut of {pct} it is {whole}, first it was | {whole} is the value after a fall of {pct}. before? | {pct} evaporated and {whole} ml remain, how much was it >> It was {out}.

= cost:M 2 90; sell:M 3 200; n:J 3 80; if sell > cost
cost: {}
sell: {}
n: {}
? cost sell n >> each = sell - cost; each * n >> i buy {n} plants at {cost} and sell them at {sell} each, profit? | {n} shirts, bought for {cost}, sold for {sell} apiece. how much do i make | made for {cost}, sold for {sell}, {n} of them: total gain | what's the gain on {n} books with cost {cost} and price {sell} >> The profit is {$out}.
? cost sell >> (sell - cost) / cost * 100 >> bought at {cost}, sold at {sell}: gain as percent of the cost | what's the percentage on top of the cost if i pay {cost} and take {sell} | cost {cost}, price {sell}, markup percent >> It is {out} percent of the cost.
? cost sell >> (sell - cost) / sell * 100 >> bought at {cost}, sold at {sell}: gain as percent of the price | of the {sell} the customer pays, what percent is mine if it cost {cost} | cost {cost}, price {sell}, margin percent | {sell} is the price and {cost} the cost, how many percent of the price remain >> It is {out} percent of the price.
? cost n >> cost * n >> {n} plants at {cost} each cost me | what did i spend on {n} shirts at {cost} apiece | buying {n} for {cost} each, total spent >> That is {$out}.
? sell n >> sell * n >> {n} plants at {sell} each bring | what do i take for {n} shirts at {sell} apiece | selling {n} at {sell} each, takings >> That is {$out}.

= people:J 3 60; each:D 0.1 3 2; have:D 2 40 1
people: {}
each: {}
have: {}
? people each >> people * each >> {people} guests, {each} litres of punch each: how many litres | for {people} people with {each} kg of meat each, kg? | {people} plants need {each} l of water each, litres in all | {people} kids get {each} m of rope each, m? >> That is {out}.
? have each >> floor have / each >> {have} litres of punch, {each} l per guest: for how many guests | {have} kg of meat, {each} kg each, how many people | with {have} l i can water how many plants at {each} l each | {have} m of rope, {each} m per kid, how many kids >> For {out}. | {out}.
? have people >> have / people >> {have} litres of punch for {people} guests, litres each | {have} kg of meat and {people} people, kg per person | {have} l for {people} plants, how much each >> {out} each.

= rate:P 2 3 4 5 6 8 10 12 15 20 25 30 40; t:J 3 90; amount:I 50 5000
rate: {}
t: {}
amount: {}
? rate t >> rate * t >> {rate} litres a minute for {t} minutes is | a machine makes {rate} parts an hour, how many in {t} hours | {rate} pages a day, {t} days: pages | {A} saves {rate} a week, how much after {t} weeks | {rate} km a day for {t} days, km? >> That is {out}.
? amount rate >> ceil amount / rate >> {amount} parts, {rate} an hour: how many full hours until done | {rate} pages a day, a book of {amount} pages: days | {A} saves {rate} a week and wants {amount}. weeks? | {amount} letters, {rate} a day, after how many days are all written | {rate} coins a level, {amount} wanted, how many levels >> It takes {out}. | {out}.
? amount rate >> amount / rate >> {amount} litres at {rate} litres a minute, minutes? | a tank of {amount} l is emptied with {rate} l/min, how many minutes | {amount} km at {rate} km a day, days with decimals >> It takes {out}.
? amount t >> amount / t >> {amount} parts in {t} hours, per hour? | {amount} pages in {t} days, how many a day | to save {amount} in {t} weeks, how much each week | {amount} litres in {t} minutes, flow per minute >> {out} each. | That is {out}.
start: {}
= start:I 20 900
? start rate t >> added = rate * t; start + added >> {start} litres in it, {rate} more every minute, after {t} minutes? | i have {start} and save {rate} a week, in {t} weeks i have | a tree of {start} cm grows {rate} cm a year. height in {t} years | {start} points at first and {rate} per round, after {t} rounds >> It is {out}. | {out}.
= if start > rate * t
? start rate t >> gone = rate * t; start - gone >> {start} litres in it, {rate} run out every minute, what's left after {t} minutes | i have {start} and spend {rate} a day, after {t} days i have | a candle of {start} mm burns {rate} mm an hour, after {t} hours | {start} pills, {rate} a day, left after {t} days >> {out} is left. | {out}.

= x:J 2 40; k:J 2 9; c:J 1 60; y:I 60 900
x: {}
k: {}
c: {}
y: {}
? x k c >> k * x + c >> {k} times {x} and {c} more | {k} tables with {x} chairs and {c} extra chairs, chairs? | {k} bags of {x} and {c} loose ones, how many | {k} rows of {x} trees plus {c} at the gate >> That is {out}.
? y c k >> (y - c) / k >> {k} times a number plus {c} is {y}, the number? | {k} equal bags and {c} loose ones are {y} together: how many in a bag | i think of a number, times {k}, plus {c}, it's {y} | {y} in all, {c} are loose, the rest is in {k} equal bags, per bag >> It is {out}.
? y c x >> (y - c) / x >> {y} altogether, {c} loose, the others in bags of {x}: how many bags | {x} times what plus {c} gives {y} | a fee of {c} plus {x} an hour came to {y}, hours? | {y} to pay, {c} is the base price and each piece {x}. how many pieces >> It is {out}.

= d:J 2 30; h:J 1 23; m:J 1 59; s:J 1 59
d: {}
h: {}
m: {}
s: {}
? h m >> h * 60 + m >> {h} h {m} min in minutes | how many minutes are {h} hours and {m} minutes | {h} hours {m} minutes is how many min | {h}h{m}m in min >> That is {out} minutes.
? h m >> h + m / 60 >> {h} h {m} min in decimal hours | {h} hours and {m} minutes as hours with decimals | {h}h{m}m in hours >> That is {out} hours.
? d h >> d * 24 + h >> {d} days and {h} hours in hours | how many hours are {d} days {h} hours | {d}d {h}h in hours >> That is {out} hours.
? m s >> m * 60 + s >> {m} min {s} s in seconds | how many seconds are {m} minutes and {s} seconds | {m}:{s} minutes in seconds >> That is {out} seconds.
? h m s >> minutes = h * 60 + m; minutes * 60 + s >> {h} hours {m} minutes {s} seconds in seconds | how many seconds are {h} h {m} min {s} s | seconds in {h}h {m}m {s}s >> That is {out} seconds.
? d h m >> hours = d * 24 + h; hours * 60 + m >> {d} days {h} hours {m} minutes in minutes | how many minutes are {d} d {h} h {m} min >> That is {out} minutes.

= teams:J 4 24; goals:J 10 120; games:J 4 40
teams: {} teams
goals: {} goals
games: {} games
? teams >> raw teams * (teams - 1) // 2 >> {teams} teams, each plays each once. games? | a league of {teams}, everybody against everybody one time: number of matches | {teams} players in a round robin, how many games >> {out} games.
? teams >> teams * (teams - 1) >> {teams} teams play each other home and away. games? | {teams} clubs, return matches too, matches in all | double round robin with {teams}, number of games >> {out} games.
? teams >> teams - 1 >> knockout with {teams} players, how many matches until there's a winner | {teams} in a cup, losers go out: number of games >> {out} games.
? goals games >> goals / games >> {goals} goals in {games} games, average per game | {games} matches, {goals} goals: goals a match >> {out} a game.

= a:J 2 30; b:J 2 30; c:J 2 30
a: {}
b: {}
c: {}
? a b >> a * b >> a {a} by {b} m garden, square metres | floor {a} m x {b} m, area? | how big is a field {a} m long and {b} m wide in m2 | {a} x {b} m of lawn, m²? >> That is {out} m².
? a b >> 2 * (a + b) >> fence all around a {a} by {b} m garden, metres | {a} m x {b} m, how long is the edge | wire to go once round a field of {a} m by {b} m | frame of a picture {a} by {b} dm, dm of wood >> That is {out} m.
? a b c >> a * b * c >> a box {a} by {b} by {c} dm, litres | {a} x {b} x {c} m, cubic metres? | volume of a hall {a} m by {b} m, {c} m high | how much goes in a trough {a} dm x {b} dm x {c} dm (litres) >> That is {out}.
? a b c >> walls = 2 * (a + b) * c; walls >> a room {a} by {b} m, {c} m high: m2 of wall | wall area of a hall {a} m x {b} m with height {c} m | paint for the four walls, {a} by {b} and {c} high, how many m² >> That is {out} m².
? a b >> math.hypot(a, b) >> diagonal of {a} by {b} | straight across a field {a} m by {b} m, corner to corner | i walk {a} km east and {b} km north, how far from the start | screen {a} x {b} inches, diagonal? >> It is {out}.

= first:J 1 40; step:J 2 12; n:J 4 30
first: {}
step: {}
n: {}
? first step n >> first + (n - 1) * step >> day one {first} push-ups, then {step} more each day: how many on day {n} | the first row has {first} seats, each next one {step} more. row {n}? | starting at {first}, always plus {step}, term number {n} | week 1: {first} km, each week {step} km more, week {n}? >> It is {out}.
? first step n >> last = first + (n - 1) * step; (first + last) * n / 2 >> day one {first} push-ups, then {step} more each day: total after {n} days | the first row has {first} seats, each next {step} more, {n} rows: seats in all | sum of {n} terms that start at {first} and rise by {step} | week 1: {first} km, each week {step} more, km in {n} weeks together >> In all {out}.

= mass:D 50 1200 1; share:P 333 375 585 750 900 916 999
mass: {} g
share: {}
? mass share >> mass * share / 1000 >> {mass} g of {share} gold, how much pure gold | a bar of {mass} grams, fineness {share}: pure grams | {mass} g with {share} parts per thousand silver, g of silver >> {out} g are pure.
price: {} per gram
= price:M 1 90
? mass share price >> pure = mass * share / 1000; pure * price >> {mass} g of {share} gold at {price} per pure gram, worth? | what is a {share} chain of {mass} grams worth if a gram of pure gold is {price} >> It is worth {$out}.

= coins:J 4 90; value:P 1 2 5 10 20 50; more:J 2 60
coins: {} coins
value: {} cents
more: {} notes
? coins value >> coins * value / 100 >> {coins} coins of {value} cents, how much in euros | i found {coins} {value}-cent coins, worth? | {coins} times {value} cents in whole units | a jar with {coins} pieces of {value} ct, money in it >> That is {out}.
amount: {}
= amount:P 2 5 8 10 12 20 25 30 50 100
? amount value >> amount * 100 / value >> how many {value}-cent coins make {amount} euros | {amount} dollars in {value} cent pieces, how many | to pay {amount} with {value} ct coins i need >> You need {out} coins.
? coins value more >> small = coins * value / 100; small + more * 5 >> {coins} coins of {value} cents and {more} five-euro notes, total in euros | {more} fivers and {coins} pieces of {value} ct together >> That is {out}.

= total:I 40 900; k:J 2 6; more:J 2 30; if total > more * 2
total: {}
k: {}
more: {}
? total k >> total / (k + 1) >> {A} has {k} times as many as {B}, together {total}. how many has {B} | two boxes with {total} in all, one holds {k} times the other: the smaller one? | {total} shared so that one gets {k} times the other's part, small part >> It is {out}.
? total k >> total / (k + 1) * k >> {A} has {k} times as many as {B}, together {total}. how many has {A} | two boxes with {total} in all, one holds {k} times the other: the bigger one? >> It is {out}.
? total more >> (total + more) / 2 >> {A} has {more} more than {B}, together {total}. how many has {A} | two numbers add to {total} and differ by {more}, the bigger? | {total} votes, the winner had {more} more than the loser: winner's votes >> It is {out}.
? total more >> (total - more) / 2 >> {A} has {more} more than {B}, together {total}. how many has {B} | two numbers add to {total} and differ by {more}, the smaller? | {total} votes, the winner had {more} more than the loser: loser's votes >> It is {out}.

= n:J 3 24; avg:D 5 90 1; other:J 2 20; avg2:D 5 90 1
n: {}
avg: {}
other: {}
avg2: {}
? n avg >> n * avg >> {n} parcels weigh {avg} kg on average, weight of all | the mean of {n} numbers is {avg}, their sum? | {n} workers earn {avg} k on average, altogether >> The sum is {out}.
? n avg other avg2 >> total = n * avg + other * avg2; total / (n + other) >> {n} girls averaged {avg} points and {other} boys {avg2}, average of all | {n} parcels of {avg} kg on average and {other} of {avg2} kg, mean weight | class a: {n} pupils, mean {avg}; class b: {other} pupils, mean {avg2}. both? >> The average is {out}.

= p:P 0.5 1 2 2.5 4 5 8 10 12.5 20 25 40; n:J 3 400
p: {}%
n: {}
? p n >> miss = 1 - p / 100; (1 - miss ** n) * 100 >> a chance of {p}% each time, {n} times: at least one success, in percent | {p} percent of parts are bad. i take {n}, how likely is at least one bad one (percent) | every night there's a {p}% chance of a fox; in {n} nights, chance of a visit at least once, percent | {n} lottery tickets with {p}% each: chance to win something in percent | a box gives the skin with {p}%, i open {n}. probability to own it then, % >> The chance is {out} percent.
? p n >> @6 (1 - p / 100) ** n * 100 >> a chance of {p}% each time, {n} times: no success at all, in percent | {p} percent of parts are bad. i take {n}, how likely are all good (percent) | {n} nights with a {p}% chance of a fox each, chance that none comes, percent | {n} tickets with {p}% each, all blanks: percent >> The chance is {out} percent.
? p n >> p / 100 * n >> a chance of {p}% each time, {n} times: how many successes to expect | {p} percent of parts are bad. how many bad ones among {n} on average | {n} tickets with {p}% each, expected wins >> About {out}. | {out} on average.

= dose:P 1 2 3; times:J 2 4; days:J 3 21; box:P 10 12 16 20 24 30; strength:P 5 10 25 50 100 250 400 500
dose: {}
times: {}
days: {}
box: {}
strength: {}
? dose times days >> daily = dose * times; daily * days >> {dose} capsules {times} times a day, {days} days: how many capsules | take {dose} drops {times} times daily for {days} days, drops in all | {dose} spoonfuls {times} times a day over {days} days is how many >> That is {out}.
? dose times days box >> daily = dose * times; need = daily * days; ceil need / box >> {dose} capsules {times} times a day for {days} days, {box} in a pack: packs? | how many packs of {box} for {dose} pills {times} times a day, {days} days >> You need {out} packs.
? dose times box >> daily = dose * times; box / daily >> {box} capsules, {dose} each time, {times} times a day. how many days | a pack of {box} lasts how many days with {dose} {times} times daily >> It lasts {out} days.
? dose times strength >> daily = dose * times; daily * strength >> {dose} tablets of {strength} mg, {times} times a day: mg daily | {strength} mg pills, {dose} at a time, {times} times a day, how many mg in a day >> That is {out} mg a day.
? dose times strength days >> per_dose = dose * strength; doses = times * days; per_dose * doses >> {dose} tablets of {strength} mg, {times} times a day, {days} days: mg altogether | {strength} mg pills, {dose} at a time {times} times daily for {days} days, total mg >> That is {out} mg in all.

= h:P 2 3 4 6 8 12; d:J 1 10; mg:P 100 200 250 325 400 500 650 1000; n:J 1 3
h: {}
d: {}
mg: {}
n: {}
? h d >> per_day = 24 / h; per_day * d >> a dose every {h} hours for {d} days, how many doses | feeding each {h} hours, {d} days: feedings | every {h} h over {d} days is how often | the nurse checks each {h} hours; checks in {d} days >> {out} doses. | {out} times.
? h d mg >> per_day = 24 / h; doses = per_day * d; doses * mg >> {mg} mg every {h} hours, {d} days. mg in total? | how many mg in {d} days at {mg} mg each {h} h >> That is {out} mg.
? h mg n >> per_day = 24 / h; per_day * n * mg >> {n} x {mg} mg every {h} hours, mg in a day | per day in mg: {n} pills of {mg} mg each {h} h >> That is {out} mg a day.
"""

situations("relations5", ROWS)
